/* Debugging: who caused whom, for the last click, as lists in lists. */
import { h } from './elements.js';
import { fateOf, titleOf } from './shown.js';
import { isClick, steps } from './steps.js';
import { short } from './words.js';

/** @type {(items: any[]) => any} */
const listOf = (items) => (items.length ? h('ul', {}, items) : '');

/** The list of what the last click has led to; none before the first. What was shown once is not shown again.
 * @type {(link: (step: number) => any) => any} */
export const graphOf = (link) => {
  const first = steps.filter(isClick).pop();
  const seen = new Set();

  /** The events of one run, and who heard them.
   * @type {(step: DebugStep, id: string) => any} */
  const runOf = (step, id) => {
    const key = `${step.number} ${id}`;
    if (seen.has(key)) return '';
    seen.add(key);
    let at = 0;
    const own = step.runs.flatMap((run) => {
      const from = at;
      at += run.events;
      return run.id === id ? step.events.slice(from, at) : [];
    });
    return listOf(own.filter(({ name, hearers, why }) => hearers.length || why || name !== 'nitro:action-complete').map((event) => eventOf(step, event)));
  };

  /** @type {(step: DebugStep, event: DebugEvent) => any} */
  const eventOf = (step, { name, hearers, others, why }) =>
    h('li', {}, h('code', { className: 'event' }, short(name)),
      listOf([
        ...hearers.map((hearer) => {
          const to = hearer.step ? steps.find(({ number }) => number === hearer.step) : hearer.fate === 'rode along' && step;
          return h('li', {}, fateOf(hearer, link), to && runOf(to, hearer.id));
        }),
        ...(others ? [h('li', {}, `${others} listens`)] : []),
        ...(why ? [h('li', { className: 'trouble' }, 'nobody hears it')] : []),
      ]));

  return first && listOf([h('li', {}, h('strong', {}, titleOf(first)), ' in ', link(first.number), runOf(first, first.id))]);
};
