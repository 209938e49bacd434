/* Pushed events reach the page once, in order, and the requests that they cause wait for each other.
 *
 * Hears of jobs: queued. Sends: the events, on body; nitro:missed, if the single events are lost.
 */
import { hears, names, nitro, roots, subscribed } from './grants.js';

const GAP_MS = 500; // between two goes of requests
/** @type {WeakMap<Event, { channels?: string[], spread: number, hops: number }>} */
const pushed = new WeakMap();
/** @type {WeakSet<Job>} */
const released = new WeakSet();
/** @type {Job[]} */
let waiting = [];
let timer = 0;
let last = -GAP_MS;

/** @type {(name: string, detail: any) => void} */
export const say = (name, detail) => void document.body.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));

/** An event as the stream says it.
 * @type {(said: [string[], number, number, string, any]) => void} */
export const deliver = ([channels, spread, hops, name, detail]) => {
  if (Object.hasOwn(window, 'nitroDebug')) {
    const isFor = name === 'nitro:refresh-*' ? names : hears;
    window.nitroDebug?.pushed(name, detail, { channels, spread, hops, hears: (root) => isFor(root, channels) });
  }
  if (name === 'nitro:refresh-*') {
    for (const root of roots()) if (names(root, channels)) refresh(root, spread, hops);
    return;
  }
  const event = new CustomEvent(name, { bubbles: true, detail });
  pushed.set(event, { channels, spread, hops });
  document.body.dispatchEvent(event);
};

/** Events may be lost: what the page shows has to be made anew.
 * @type {(spread: number) => void} */
export const miss = (spread) => {
  say('nitro:missed', {});
  for (const root of subscribed()) refresh(root, spread);
};

/** @type {(root: any, spread: number, hops?: number) => void} */
const refresh = (root, spread, hops = 0) => {
  const cause = new CustomEvent(`nitro:refresh-${root.dataset.nitroComponent.toLowerCase()}`, { detail: {} });
  pushed.set(cause, { spread, hops });
  nitro().react(root, cause);
};

/** Hold a request back that a pushed event has caused. Everybody's page would ask at the same moment.
 * @type {(job: Job) => boolean} */
const hold = (job) => {
  const push = pushed.get(job.cause);
  if (!push || released.has(job)) return true;
  if (push.channels && !hears(job.root, push.channels)) return false;
  if (!waiting.some((other) => isSame(other, job))) waiting.push(job);
  const pause = Math.max(push.spread * Math.random(), last + GAP_MS - performance.now());
  timer ||= window.setTimeout(release, pause);
  return false;
};

/** Whether two jobs are one refresh.
 * @type {(one: Job, other: Job) => boolean} */
const isSame = (one, other) =>
  one.id === other.id && one.cause.type === other.cause.type &&
  /^nitro:refresh-/.test(one.cause.type) && one.cause.detail.key === other.cause.detail.key;

/** Let all that wait leave in one go, so that it becomes as few requests as possible. */
const release = () => {
  timer = 0;
  last = performance.now();
  const jobs = waiting;
  waiting = [];
  for (const job of jobs) {
    // Those of a component leave together, in the body of the first.
    const hops = jobs.filter(({ id }) => id === job.id).map(({ cause }) => pushed.get(cause)?.hops ?? 0);
    job.body.set('nitro-pushed', `${Math.max(...hops)}`);
    released.add(job);
    nitro().enqueue(job);
  }
};

export const startPushed = () => nitro().on('queued', hold);
