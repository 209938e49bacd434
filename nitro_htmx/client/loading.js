/* Shows that a component works.
 *
 * While an action that somebody asked for is under way, the component's root has aria-busy="true" and
 * the class nitro-busy. Reads inside it: data-nitro-loading, the action during which the element is
 * shown, "" for any; data-nitro-hide of the element that asks: the selector of what is hidden at once,
 * the element or one around it. If the action fails, that is shown again.
 * Hears: nitro:action-complete, nitro:error; pageshow.
 */
import { hear, isAsked } from './jobs.js';
import { ROOT, all, allOf, find, on, setAttribute } from './page.js';

const HIDDEN = 'data-nitro-hidden'; // on what an action under way has hidden: the root's id

/** @type {(id?: string) => void} */
const show = (id) => {
  for (const element of all(`[${HIDDEN}]`)) {
    if (id && element.getAttribute(HIDDEN) !== id) continue;
    element.hidden = false;
    element.removeAttribute(HIDDEN);
  }
};

/** @type {(root: any, action?: string) => void} */
const mark = (root, action) => {
  root.classList.toggle('nitro-busy', !!action);
  setAttribute(root, 'aria-busy', action ? 'true' : null);
  if (!root.className) root.removeAttribute('class');
  for (const element of allOf('[data-nitro-loading]', root)) {
    const { nitroLoading } = element.dataset;
    element.hidden = !action || (nitroLoading && nitroLoading !== action);
  }
};

/** @type {(job: Job) => void} */
const begin = (job) => {
  const { action, id, source } = job;
  const root = find(id);
  if (!root || !isAsked(job)) return;
  mark(root, action);
  const selector = source?.getAttribute('data-nitro-hide');
  const element = selector && source.closest(selector);
  if (!element || !root.contains(element)) return;
  element.hidden = true;
  element.setAttribute(HIDDEN, id);
};

/** @type {(event: any) => void} */
const end = ({ target, type }) => {
  if (target.id && type === 'nitro:error') show(target.id);
  if (target.matches?.(ROOT)) mark(target);
};

export const startLoading = () => {
  hear('leaving', begin);
  on('nitro:action-complete nitro:error', end);
  // A page that comes back waits for nothing, whatever it did when it was left.
  const rest = () => {
    show();
    for (const root of all('.nitro-busy')) mark(root);
  };
  hear('restored', rest);
  on('pageshow', ({ persisted }) => persisted && rest());
};
