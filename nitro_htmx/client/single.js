/* Drops clicks for an action while it is under way in their component, or in line, where it says that one is enough.
 *
 * Reads: data-nitro-single of what asks. Writes: aria-disabled of it, or of what sends its form; disabled would take
 *   the focus for good. What has that from us, and not from the server, has data-nitro-held, too.
 */
import { hear } from './jobs.js';
import { lineOf } from './lines.js';
import { ASKS, actionOf, allOf, find, setAttribute } from './page.js';

const SINGLE = '[data-nitro-single]';
const HELD = 'data-nitro-held';

/** @type {(asker: any, root: any, action: string) => boolean} */
export const isHeld = (asker, { id }, action) => asker.matches(SINGLE) && lineOf(id).some((job) => job.action === action);

/** What is pressed, of something that asks.
 * @type {(asker: any, root: any) => any[]} */
const buttonsOf = (asker, root) =>
  asker.localName === 'form'
    ? allOf(`:is(button,input):not(${ASKS})`, root).filter(({ form, type }) => form === asker && /submit|image/.test(type))
    : [asker];

/** @type {(job: Job) => void} */
const show = ({ id }) => {
  const root = find(id);
  for (const asker of root ? allOf(SINGLE, root) : []) {
    const isNow = isHeld(asker, root, actionOf(root, asker.getAttribute('hx-post')));
    for (const button of buttonsOf(asker, root)) {
      if (button.hasAttribute(isNow ? 'aria-disabled' : HELD) === isNow) continue;
      button.toggleAttribute(HELD, isNow);
      setAttribute(button, 'aria-disabled', isNow ? 'true' : null);
    }
  }
};

export const startSingle = () => {
  for (const name of ['queued', 'answered', 'done']) hear(name, (job) => queueMicrotask(() => show(job))); // the line has it, or not
};
