/* Debugging: the steps in the console. One group for each request of a component and each pushed event; a poll that
 * nobody hears of is one line at the level "verbose".
 *
 * Hears nitro:push-state {state}, nitro:missed.
 */
import { REFRESH, listen, roots, triggersOf } from './hearers.js';
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
  const ids = events.flatMap(({ hearers }) => hearers.filter(({ call, fate }) => !fate && !call).map(({ id }) => id));
  return [...new Set(ids)].map((id) => window.nitro?.find(id) ?? { id });
};

/** @type {(step: DebugStep, refreshed: any[]) => string} */
const lineOf = (step, refreshed) => {
  const { id, component, action, heard, chain, isPushed, start, ended = start, status, bytes, events, riders } = step;
  const parts = [`${component}.${action}`, `#${id}`, `${Math.round(ended - start)} ms`, status ? sizeOf(bytes) : 'no answer'];
  if (status > 299) parts.push(`status ${status}`);
  const because = heard.length
    ? ` (after ${join(heard.map(([type]) => short(type)))}${isPushed ? ', pushed' : ''}${chain.length ? ` from #${chain[chain.length - 1]}` : ''})`
    : '';
  const sent = events.length ? ` > ${events.map(({ name }) => short(name)).join(', ')}` : '';
  const rode = riders.filter((rider) => rider.rode);
  const along = rode.slice(0, 3).map((rider) => `#${rider.id}`).join(', '); // the group has them all
  const others = rode.length > 3 ? ` and ${rode.length - 3} more` : '';
  const ids = refreshed.map((root) => `#${root.id}`).join(', ');
  return `nitro: ${parts.join(' | ')}${because}${sent}${along && ` > brings along ${along}${others}`}${ids && ` > refreshes ${ids}`}`;
};

/** @type {(step: DebugStep) => void} */
const log = (step) => {
  const refreshed = refreshedBy(step);
  const line = lineOf(step, refreshed);
  if (step.isPoll && !step.events.length) return console.debug(line);
  console.groupCollapsed(line);
  for (const { name, detail } of step.events) console.log(name, detail);
  for (const { id, rode } of step.riders) console.log(rode ? 'rode along, and heard' : 'rode along in vain', `#${id}`);
  for (const root of refreshed) console.log('refreshes', root);
  for (const [type, detail] of step.heard) console.log('heard', type, detail);
  console.groupEnd();
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
  const ids = hearers.map(({ id }) => `#${id}`);
  const when = spread > 500 ? ` within ${(spread / 1000).toFixed(1)} s` : '';
  const because = hops ? ' (came of a pushed event)' : '';
  console.groupCollapsed(`nitro: pushed ${short(name)} | to ${join(channels)}${because}${ids.length ? ` > refreshes ${ids.join(', ')}${when}` : ''}`);
  console.log(name, detail);
  for (const { id } of hearers) console.log('refreshes', window.nitro?.find(id));
  for (const root of roots()) {
    if (name !== `${REFRESH}*` && triggersOf(root).includes(name) && !hears(root)) console.log('holds no such channel', root);
  }
  console.groupEnd();
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
