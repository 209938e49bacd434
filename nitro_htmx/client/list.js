/* Debugging: the list of steps in the timeline, what is filtered out of it, and the tools above it. */
import { button, h, ms } from './elements.js';
import { graphOf } from './graph.js';
import { testOf } from './recipe.js';
import { factsOf, summaryOf, titleOf, troubleOf } from './shown.js';
import { replaceSteps, steps } from './steps.js';
import { travel } from './travel.js';
import { short } from './words.js';

/** @type {(step: DebugStep) => string[]} */
const componentsOf = ({ component, events, riders }) =>
  [component, ...riders.map((rider) => rider.component), ...events.flatMap(({ hearers }) => hearers.map((one) => one.component))];

/** @type {(step: DebugStep) => string[]} */
const eventsOf = ({ events, heard }) => [...events.map(({ name }) => name), ...heard.map(([name]) => name)].map(short);

/** A choice among the names that have occurred.
 * @type {(label: string, namesOf: (step: DebugStep) => string[], onChange: () => void) => any} */
const filter = (label, namesOf, onChange) => {
  const select = h('select', { onchange: onChange }, h('option', { value: '' }, 'all'));
  const known = new Set(['']);
  return {
    element: h('label', {}, `${label} `, select),
    learn: (/** @type {DebugStep} */ step) => {
      for (const name of namesOf(step)) if (!known.has(name)) select.append(h('option', {}, name));
      for (const name of namesOf(step)) known.add(name);
    },
    passes: (/** @type {DebugStep} */ step) => !select.value || namesOf(step).includes(select.value),
  };
};

/** Up and down go from step to step.
 * @type {(event: any) => void} */
const move = (event) => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[/** @type {string} */ (event.key)];
  if (!by || event.target.localName !== 'summary') return;
  const all = [...event.currentTarget.querySelectorAll('li:not([hidden]) > details > summary')];
  all[all.indexOf(event.target) + by]?.focus();
  event.preventDefault();
};

/** @type {() => { tools: any, body: any, update: (step?: DebugStep) => void }} */
export const showList = () => {
  /** @type {Map<number, any>} */
  const items = new Map();
  const filters = [filter('Component', componentsOf, () => update()), filter('Event', eventsOf, () => update())];
  const list = h('ol', { 'aria-label': 'Steps', onkeydown: move });
  const empty = h('p', { className: 'empty' });
  const status = h('p', { role: 'status', className: 'unseen' });
  const graph = h('div');
  const caused = h('details', { className: 'graph', ontoggle: () => update() }, h('summary', {}, 'Who caused whom, for the last click'), graph);
  const scroll = h('div', { className: 'scroll' }, empty, list);

  /** @type {(number: number) => any} */
  const link = (number) =>
    items.has(number) ? button(`step ${number}`, () => go(number), { className: 'link' }) : `step ${number}`;

  /** @type {(number: number) => void} */
  const go = (number) => {
    const { details, summary } = items.get(number);
    details.open = true;
    details.parentNode.hidden = false;
    summary.focus();
  };

  /** @type {(step: DebugStep) => any} */
  const make = (step) => {
    const summary = h('summary');
    const facts = h('dl');
    const back = step.page && button('Back to before this step', () => travel(step));
    const details = h('details', { ontoggle: () => render(step) }, summary, facts, h('div', { className: 'actions' }, back));
    const item = { details, facts, summary, item: h('li', {}, details) };
    items.set(step.number, item);
    list.append(item.item);
    return item;
  };

  /** @type {(step: DebugStep) => void} */
  const render = (step) => {
    const { details, facts, item, summary } = items.get(step.number) ?? make(step);
    for (const one of filters) one.learn(step);
    summary.replaceChildren(...summaryOf(step));
    facts.replaceChildren(...(details.open ? factsOf(step, link) : []));
    item.hidden = !filters.every((one) => one.passes(step));
    item.classList.toggle('bad', troubleOf(step) !== '');
  };

  /** @type {(step?: DebugStep) => void} */
  const update = (step) => {
    const isAtEnd = scroll.scrollTop + scroll.clientHeight >= scroll.scrollHeight - 8;
    for (const one of step ? [step] : steps) render(one);
    for (const [number, { item }] of items) {
      if (steps.some((one) => one.number === number)) continue;
      item.remove();
      items.delete(number);
    }
    const shown = [...list.children].filter(({ hidden }) => !hidden).length;
    empty.textContent = shown ? '' : steps.length ? 'No step fits the filters.' : 'Nothing has happened yet.';
    graph.replaceChildren(caused.open ? graphOf(link) ?? 'Nothing was clicked yet.' : '');
    if (step?.kind === 'travel') status.textContent = step.why;
    else if (step?.ended) status.textContent = `Step ${step.number}: ${titleOf(step)}, ${ms(step.ended - step.start)} ${troubleOf(step)}`;
    if (isAtEnd) scroll.scrollTop = scroll.scrollHeight;
  };

  const test = h('textarea', { readOnly: true, hidden: true, rows: 12, 'aria-label': 'Test' });
  const copy = button('Copy as test', async () => {
    test.hidden = !test.hidden;
    test.value = testOf(steps.filter((step) => filters.every((one) => one.passes(step))));
    test.select();
    await navigator.clipboard?.writeText(test.value).catch(() => {}); // it is shown as well
  });
  const clear = button('Clear', () => replaceSteps());
  const tools = h('div', { className: 'tools', role: 'group', 'aria-label': 'What is shown' }, filters.map(({ element }) => element), copy, clear);
  return { tools, body: h('div', { className: 'body' }, test, caused, scroll, status), update };
};
