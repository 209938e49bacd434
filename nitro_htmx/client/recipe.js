/* Debugging: steps as a test with nitro_htmx.testing. */
import { HIDDEN } from './secrets.js';
import { isClick, steps } from './steps.js';
import { short } from './words.js';

const NAME = /^[a-z_]\w*$/i;
const REFRESH = /^nitro:refresh-/;

/** @type {(value: any) => string} */
const python = (value) => {
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  if (Object(value) === value) return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${python(item)}`).join(', ')}}`;
  return value == null ? 'None' : value === true ? 'True' : value === false ? 'False' : JSON.stringify(value);
};

/** A call with keyword arguments; what was hidden is left out, and what can't be a name.
 * @type {(name: string, values: any, ...first: any[]) => string} */
const call = (name, values, ...first) => {
  const pairs = Object.entries(values).filter(([key, value]) => NAME.test(key) && !python(value).includes(HIDDEN));
  const words = pairs.map(([key, value]) => `${key}=${python(value)}`);
  return `    ${name}(${[...first.map(python), ...words].join(', ')})`;
};

/** How a test names a component; nothing if that is not clear.
 * @type {(id: string) => string} */
const partOf = (id) => {
  const { nitroComponent: name, nitroKey: key } = window.nitro?.find(id)?.dataset ?? {};
  if (!name || (!key && document.querySelectorAll(`[data-nitro-component=${CSS.escape(name)}]`)[1])) return '';
  return `page.component(${python(name)}${key ? `, key=${python(key)}` : ''})`;
};

/** A step, and all that it led to.
 * @type {(first: DebugStep) => DebugStep[]} */
const familyOf = (first) => {
  const found = [first];
  for (const step of steps) if (step.causes.some((cause) => found.some(({ number }) => number === cause.step))) found.push(step);
  return found;
};

/** What was entered since the state was made.
 * @type {(step: DebugStep, part: string) => string[]} */
const fillsOf = ({ typed, runs: [run] }, part) =>
  Object.entries(typed).flatMap(([path, value]) => {
    const was = path.split('.').reduce((from, key) => from?.[key], run?.before);
    const isTick = typeof was === 'boolean';
    const now = isTick ? `${value}` !== '' : value;
    return `${was ?? ''}` === `${now}` ? [] : [call(`${part}.fill`, {}, path, now)];
  });

/** @type {(event: DebugEvent) => string} */
const assertionOf = ({ name, detail, hearers }) => {
  const data = { ...detail };
  delete data.component;
  if (name === 'nitro:message') return call('page.assert_message', {}, data.level, data.text);
  if (name === 'nitro:error') return call('page.assert_error', { action: data.action }, data.status);
  if (name === 'nitro:action-complete') return call('page.assert_complete', {}, data.action);
  if (!REFRESH.test(name)) return call('page.assert_emitted', data, short(name));
  return call('page.assert_refreshed', data, hearers[0]?.component ?? name.replace(REFRESH, ''));
};

/** @type {(step: DebugStep) => string[]} */
const linesOf = (step) => {
  const part = partOf(step.id);
  if (!part) return [`    # ${step.component}.${step.action}: by hand`];
  const family = familyOf(step);
  const states = new Map(family.flatMap(({ runs }) => runs.map(({ id, after }) => [partOf(id), python(after)])));
  return [
    ...fillsOf(step, part), call(`${part}.call`, step.args, step.action),
    ...family.flatMap(({ events }) => events.map(assertionOf)),
    ...[...states].filter(([other, state]) => other && state !== 'None' && !state.includes(HIDDEN))
      .map(([other, state]) => `    assert ${other}.state.model_dump(mode="json") == ${state}`),
  ];
};

/** The clicks among some steps, as a test that begins with the page as it was loaded.
 * @type {(chosen: DebugStep[]) => string} */
export const testOf = (chosen) =>
  ['def test_journey(nitro):', `    page = nitro.visit(${python(chosen.find(isClick)?.address ?? '/')})`, ...chosen.filter(isClick).flatMap(linesOf), ''].join('\n');
