/* Live inputs: what is typed goes to the server after a pause, with the action "sync".
 *
 * Reads: data-nitro-sync of a bound input (data-nitro-model), or of a form whose inputs are all live: the
 *   pause in milliseconds, or "change" to wait until the input is left.
 * Posts sync: field, the names of what was touched; of a form also form, its values as a query.
 * Hears: input, change, compositionend.
 *
 * The pause is counted here and not by hx-trigger: a timer of htmx dies with its element, which any
 * answer may replace, and htmx would send what else stands in the form, for the answer to clear.
 */
import { post } from './bridge.js';
import { TYPED, valuesOf } from './fields.js';
import { hear } from './jobs.js';
import { allOf, find, on, rootOf } from './page.js';
import { released } from './press.js';

const SYNC = 'data-nitro-sync';
/** @type {Map<string, LiveRoot>} */
const roots = new Map(); // by id

/** @type {(id: string) => LiveRoot} */
const liveRoot = (id) => {
  const live = roots.get(id) ?? { due: new Map() };
  roots.set(id, live);
  return live;
};

/** @type {(root: Element, name: string) => any[]} */
const inputsOf = (root, name) => allOf(`[name=${CSS.escape(name)}]`, root);

/** @type {(root: Element, name: string) => string} */
const valueOf = (root, name) => inputsOf(root, name).flatMap(valuesOf).join('\n');

/** @type {(event: any) => void} */
const note = ({ target, type, isComposing }) => {
  const holder = target.closest?.(`[${SYNC}]`);
  const root = holder && rootOf(holder);
  if (!root || !target.name || isComposing) return;
  const pause = holder.getAttribute(SYNC);
  if ((type === 'change') !== (pause === 'change')) return;
  const live = liveRoot(root.id);
  live.due.set(target.name, valueOf(root, target.name));
  clearTimeout(live.timer);
  live.timer = setTimeout(() => flush(root.id), target.matches(TYPED) ? pause : 0); // of "change" timers make 0
};

/** Whether what is being typed is no number or date yet, such as a minus, or nothing new, such as "1.".
 * @type {(input: any) => boolean} */
const isHalf = (input) => {
  const { defaultValue, type, validity, value } = input;
  return input === document.activeElement && (validity.badInput || (type === 'number' && value === defaultValue));
};

/** @type {(id: string) => void} */
const flush = (id) => {
  const live = liveRoot(id);
  const root = find(id);
  if (!root) return void roots.delete(id);
  const pressed = released(); // an action, maybe, which carries what is due
  if (pressed) return void pressed.then(() => flush(id));
  // One request at a time: the next one carries all that is typed meanwhile.
  if (live.isUnderWay) return;
  // An answer may have cleared the form since.
  const names = [...live.due].filter(([name, value]) => value === valueOf(root, name) && !inputsOf(root, name).some(isHalf))
    .map(([name]) => name);
  live.due.clear();
  if (!names[0]) return;
  live.isUnderWay = true;
  const inputs = names.map((name) => inputsOf(root, name)[0]);
  const holder = inputs.map((input) => input.closest(`form[${SYNC}]`)).find(Boolean);
  const args = { field: inputs.map((input) => input.dataset.nitroModel ?? input.name) };
  if (holder) Object.assign(args, { form: queryOf(holder) });
  post(root, 'sync', args);
};

/** @type {(form: HTMLFormElement) => string} */
const queryOf = (form) => {
  const texts = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  return `${new URLSearchParams(/** @type {any} */ (texts))}`;
};

export const startLive = () => {
  on('input change compositionend', note);
  hear('queued', ({ action, id, source }) => {
    if (source && action !== 'refresh') roots.get(id)?.due.clear(); // it carries what is due
  });
  hear('done', ({ action, id }) => {
    const live = roots.get(id);
    if (!live || action !== 'sync') return;
    live.isUnderWay = false;
    setTimeout(() => flush(id));
  });
};
