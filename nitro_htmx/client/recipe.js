/* Debugging: steps as a test with nitro_htmx.testing. */
import { REFRESH } from './hearers.js';
import { HIDDEN } from './secrets.js';
import { isClick, shown } from './steps.js';
import { short } from './words.js';

const NAME = /^[a-z_]\w*$/i;

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
 * @type {(named: { component?: string, key?: string, isOne?: boolean }) => string} */
const partOf = ({ component, key, isOne }) =>
  isOne ? `page.component(${python(component)}${key ? `, key=${python(key)}` : ''})` : '';

/** A step, and all that it led to.
 * @type {(first: DebugStep) => DebugStep[]} */
const familyOf = (first) => {
  const found = [first];
  for (const step of shown) if (step.causes.some((cause) => found.some(({ number }) => number === cause.step))) found.push(step);
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
  if (!name.startsWith(REFRESH)) return call('page.assert_emitted', data, short(name));
  return call('page.assert_refreshed', data, hearers[0]?.component ?? name.replace(REFRESH, ''));
};

/** Only a form's own action is stopped by what is wrong in it; an input that is live has sent itself.
 * @type {(step: DebugStep, part: string) => string[]} */
const doingsOf = ({ action, args, isForm, status }, part) => {
  if (action === 'sync') return [];
  const isRefused = status === 422 && isForm && python(args) === '{}';
  return [isRefused ? call(`${part}.submit`, {}, `[hx-post$="/${action}/"]`) : call(`${part}.call`, args, action)];
};

/** @type {(step: DebugStep) => string[]} */
const linesOf = (step) => {
  const part = partOf(step);
  if (!part) return [`    # ${step.component}.${step.action}: by hand`];
  const family = familyOf(step);
  const isThere = (/** @type {DebugRun} */ { gone }) => !family.some(({ number }) => number === gone);
  const states = new Map(family.flatMap(({ runs }) => runs.filter(isThere).map((run) => [partOf(run), python(run.after)])));
  return [
    ...fillsOf(step, part), ...doingsOf(step, part),
    ...family.flatMap(({ events }) => events.map(assertionOf)),
    ...[...states].filter(([other, state]) => other && state !== 'None' && !state.includes(HIDDEN))
      .map(([other, state]) => `    assert ${other}.state.model_dump(mode="json") == ${state}`),
  ];
};

/** What people have done in some steps, as a test that begins with the page as it was loaded.
 * @type {(chosen: DebugStep[]) => string} */
export const testOf = (chosen) => {
  const doings = chosen.filter((step) => isClick(step) || step.action === 'sync');
  return ['def test_journey(nitro):', `    page = nitro.visit(${python(doings[0]?.address ?? '/')})`, ...doings.flatMap(linesOf), ''].join('\n');
};
