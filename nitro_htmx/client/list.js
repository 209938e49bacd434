/* Debugging: the list of steps in the timeline, what is filtered out of it, and the tools above it. */
import { button, h, ms, put } from './elements.js';
import { save, stepsIn } from './file.js';
import { graphOf } from './graph.js';
import { testOf } from './recipe.js';
import { factsOf, summaryOf, titleOf, troubleOf } from './shown.js';
import { clear, show, shown, steps } from './steps.js';
import { travel } from './travel.js';
import { short } from './words.js';

/** @type {(step: DebugStep) => string[]} */
const componentsOf = ({ component, events, riders }) =>
  [component, ...[...riders, ...events.flatMap(({ hearers }) => hearers)].map((one) => one.component)];

/** @type {(step: DebugStep) => string[]} */
const eventsOf = ({ events, heard }) => [...events.map(({ name }) => name), ...heard.map(([name]) => name)].map(short);

/** A choice among the names that have occurred.
 * @type {(label: string, namesOf: (step: DebugStep) => string[], onchange: () => void) => any} */
const filter = (label, namesOf, onchange) => {
  const select = h('select', { onchange }, h('option', { value: '' }, 'all'));
  return {
    element: h('label', `${label} `, select),
    learn: (/** @type {DebugStep} */ step) => {
      for (const name of namesOf(step)) if (![...select.options].some(({ value }) => value === name)) select.append(h('option', name));
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
  /** @type {Map<DebugStep, any>} */
  const items = new Map();
  const filters = [filter('Component', componentsOf, () => update()), filter('Event', eventsOf, () => update())];
  const list = h('ol', { 'aria-label': 'Steps', onkeydown: move });
  const empty = h('p');
  const status = h('output.unseen');
  const graph = h('div');
  const caused = h('details.graph', { ontoggle: () => update() }, h('summary', 'Who caused whom, for the last click'), graph);
  const scroll = h('div.scroll', empty, list);

  /** @type {(step: DebugStep) => boolean} */
  const passes = (step) => filters.every((one) => one.passes(step));

  /** @type {(number: number) => any} */
  const link = (number) => {
    const to = shown.find((step) => step.number === number);
    return to ? button(`step ${number}`, () => go(to), { className: 'link' }) : `step ${number}`;
  };

  /** @type {(step: DebugStep) => void} */
  const go = (step) => {
    const details = items.get(step);
    details.open = true;
    details.parentNode.hidden = false;
    details.firstChild.focus();
  };

  /** @type {(step: DebugStep) => any} */
  const make = (step) => {
    const back = step.page && button('Back to before this step', () => travel(step));
    const details = h('details', { ontoggle: () => render(step) }, h('summary'), h('dl'), h('div', back));
    list.append(h('li', details));
    items.set(step, details);
    return details;
  };

  /** @type {(step: DebugStep) => void} */
  const render = (step) => {
    const details = items.get(step) ?? make(step);
    for (const one of filters) one.learn(step);
    put(details.children[0], summaryOf(step));
    put(details.children[1], details.open && factsOf(step, link));
    details.parentNode.hidden = !passes(step);
  };

  /** @type {(step?: DebugStep) => void} */
  const update = (step) => {
    const isAtEnd = scroll.scrollTop + scroll.clientHeight >= scroll.scrollHeight - 8;
    for (const [one, details] of items) if (!shown.includes(one)) items.delete(one), details.parentNode.remove();
    for (const one of shown) if (!step || one === step) render(one);
    empty.textContent = shown.some(passes) ? '' : shown[0] ? 'No step fits the filters.' : 'Nothing has happened yet.';
    put(graph, caused.open && (graphOf(link) ?? 'No click yet.'));
    if (step?.ended) status.textContent = step.why ?? `Step ${step.number}: ${titleOf(step)}, ${ms(step.ended - step.start)} ${troubleOf(step)}`;
    if (isAtEnd) scroll.scrollTop = scroll.scrollHeight;
  };

  const note = h('p', { role: 'alert' });
  let name = '';

  /** @type {(text?: string) => void} */
  const tell = (text) => void put(note, text, shown !== steps && [
    `Steps of ${name}, not of this page. None leads back: a file has no signatures. `, button('Close the file', closing),
  ]);

  const closing = () => {
    clear();
    tell();
  };

  /** Show the steps of a file in place of the page's.
   * @type {(input: any) => Promise<void>} */
  const load = async ({ files: [file] }) => {
    try {
      show(stepsIn(await file.text()));
      name = file.name;
      tell();
    } catch (/** @type {any} */ error) {
      tell(`${file.name} can't be read, so all is as it was. ${error.message} `);
    }
  };

  const input = h('input', { type: 'file', accept: '.json', hidden: true, onchange: () => load(input) });
  const choose = () => {
    input.value = ''; // the same one again is a change as well
    input.click();
  };
  const test = h('textarea', { readOnly: true, hidden: true, rows: 12, 'aria-label': 'Test' });
  const copy = async () => {
    test.hidden = !test.hidden;
    test.value = testOf(shown.filter(passes));
    test.select();
    await navigator.clipboard?.writeText(test.value).catch(() => {}); // it is shown as well
  };
  const tools = h('div.tools', filters.map(({ element }) => element),
    button('Copy as test', copy), button('Save', () => save(shown)), button('Load', choose), input, button('Clear', closing));
  return { tools, body: [note, test, caused, scroll, status], update };
};
