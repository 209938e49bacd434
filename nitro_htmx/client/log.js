/* Debugging: the steps in the console. One group for each request of a component and each pushed event; a poll that
 * nobody hears of is one line at the level "verbose".
 *
 * Hears nitro:push-state {state}, nitro:missed.
 */
import { REFRESH, listen, roots, triggersOf } from './hearers.js';
import { WAITS } from './steps.js';
import { join, short, sizeOf, warn } from './words.js';

/** @type {Set<number>} */
const logged = new Set();
/** @type {Set<string>} */
const failedPolls = new Set();
let pushState = '';

/** @type {(step: DebugStep) => void} */
const showError = ({ component, action, isPoll, status, errorPage }) => {
  const name = `${component}.${action}`;
  if (!errorPage || (isPoll && failedPolls.has(name))) return;
  if (isPoll) failedPolls.add(name);
  if (Object.hasOwn(window, 'nitroOverlay')) window.nitroOverlay?.show(`${name} failed (status ${status})`, errorPage);
};

/** The roots that are still to hear something.
 * @type {(step: DebugStep) => any[]} */
const refreshedBy = ({ events }) => {
  const ids = events.flatMap(({ hearers }) => hearers.filter(({ call, fate }) => fate === WAITS && !call).map(({ id }) => id));
  return [...new Set(ids)].map((id) => window.nitro?.find(id) ?? { id });
};

/** @type {(some: { id: string }[]) => string} */
const idsOf = (some) => some.map(({ id }) => `#${id}`).join(', ');

/** @type {(step: DebugStep, refreshed: any[]) => string} */
const lineOf = (step, refreshed) => {
  const { id, component, action, heard, chain, isPushed, start, ended = start, status, bytes, events, riders } = step;
  const parts = [`nitro: ${component}.${action}`, `#${id}`, `${Math.round(ended - start)} ms`, status ? sizeOf(bytes) : 'no answer', status > 299 && `status ${status}`];
  const from = `${isPushed ? ', pushed' : ''}${chain[0] ? ` from #${chain.at(-1)}` : ''}`;
  const because = heard[0] ? ` (after ${join(heard.map(([type]) => short(type)))}${from})` : '';
  const rode = riders.filter((rider) => rider.rode);
  const others = rode[3] ? ` and ${rode.length - 3} more` : ''; // the group has them all
  return join([
    join(parts, ' | ') + because,
    events.map(({ name }) => short(name)).join(', '),
    rode[0] && `brings along ${idsOf(rode.slice(0, 3))}${others}`,
    refreshed[0] && `refreshes ${idsOf(refreshed)}`,
  ], ' > ');
};

/** @type {(line: string, rows: any[][]) => void} */
const group = (line, rows) => {
  console.groupCollapsed(line);
  for (const row of rows) console.log(...row);
  console.groupEnd();
};

/** @type {(step: DebugStep) => void} */
const log = (step) => {
  const refreshed = refreshedBy(step);
  const line = lineOf(step, refreshed);
  if (step.isPoll && !step.events[0]) return console.debug(line);
  group(line, [
    ...step.events.map(({ name, detail }) => [name, detail]),
    ...step.riders.map(({ id, rode }) => [rode ? 'rode along, and heard' : 'rode along in vain', `#${id}`]),
    ...refreshed.map((root) => ['refreshes', root]),
    ...step.heard.map((pair) => ['heard', ...pair]),
  ]);
};

/** Log a request once all of its events have arrived.
 * @type {(step?: DebugStep) => void} */
export const logStep = (step) => {
  if (step?.kind !== 'request' || !step.ended || logged.has(step.number)) return;
  logged.add(step.number);
  log(step);
  showError(step);
};

/** @type {(step: DebugStep, push: DebugPush) => void} */
export const logPush = ({ events: [{ name, detail, hearers }] }, { channels, spread, hops, hears }) => {
  const when = spread > 500 ? ` within ${(spread / 1000).toFixed(1)} s` : '';
  const because = hops ? ' (came of a pushed event)' : '';
  const deaf = roots().filter((root) => name !== `${REFRESH}*` && triggersOf(root).includes(name) && !hears(root));
  group(join([`nitro: pushed ${short(name)} | to ${join(channels)}${because}`, hearers[0] && `refreshes ${idsOf(hearers)}${when}`], ' > '), [
    [name, detail],
    ...hearers.map(({ id }) => ['refreshes', window.nitro?.find(id)]),
    ...deaf.map((root) => ['holds no such channel', root]),
  ]);
};

export const startLog = () => {
  listen(window, 'nitro:push-state', ({ detail: { state } }) => {
    if (state === pushState) return; // streams end and begin
    pushState = state;
    if (state === 'refused') {
      warn('push is refused, so this page hears nothing more until it is loaded anew. Has the user logged out or lost rights, or is the page older than STATE_MAX_AGE_SECONDS?');
    } else console.log(`nitro: push | ${state}`);
  });
  listen(window, 'nitro:missed', () => {
    console.log('nitro: push | missed: the page was away for longer than the log goes back, so its components refresh');
  });
};
