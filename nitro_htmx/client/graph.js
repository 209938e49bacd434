/* Debugging: who caused whom, for the last click, as lists in lists. */
import { h } from './elements.js';
import { fatesOf, titleOf } from './shown.js';
import { isClick, shown } from './steps.js';
import { short } from './words.js';

/** The list of what the last click has led to; none before the first. What was shown once is not shown again.
 * @type {(link: (step: number) => any) => any} */
export const graphOf = (link) => {
  const first = shown.filter(isClick).pop();
  const seen = new Set();

  /** The events of one run, and who heard them.
   * @type {(step: DebugStep | undefined, id: string) => any} */
  const runOf = (step, id) => {
    const key = `${step?.number} ${id}`;
    if (!step || seen.has(key)) return '';
    seen.add(key);
    const own = step.events.filter(({ name, from, hearers, why }) => from === id && (hearers[0] || why || name !== 'nitro:action-complete'));
    return h('ul', own.map(eventOf));
  };

  /** @type {(event: DebugEvent) => any} */
  const eventOf = (event) =>
    h('li', h('code.event', short(event.name)), fatesOf({ ...event, why: event.why && 'nobody hears it' }, link, (hearer) =>
      runOf(shown.find(({ number }) => number === hearer.step), hearer.id)));

  return first && h('ul', h('li', h('strong', titleOf(first)), ' in ', link(first.number), runOf(first, first.id)));
};
