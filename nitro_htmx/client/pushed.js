/* Pushed events reach the page once, in order, and the requests that they cause wait for each other.
 *
 * Hears of jobs: queued, answered. Sends: the events, on body; nitro:missed, if the single events are lost.
 */
import { compares, hears, knows, names, nitro, roots, subscribed } from './grants.js';

const GAP_MS = 500; // between two goes of requests
const TRIES = 6; // again
const LONGEST_MS = 10000; // from one try to the next
const AWAY = [0, 502, 503, 504]; // no server was there
const MOST_RECENT = 200;
/** @type {WeakMap<object, { channels?: string[], spread: number, hops: number, position?: string, tries?: number }>} */
const pushed = new WeakMap(); // by the event, and by what a job has heard
/** @typedef {[string[], number, number, string, any]} Said */
/** @type {{ said: Said, position: string, ids: Set<string> }[]} */
const recent = []; // and which components were there
let forgotten = ''; // the last position of which that is not known
/** @type {Set<string>} */
let here = new Set(); // those that are there now
/** @type {WeakSet<Job>} */
const released = new WeakSet();
/** @type {Job[]} */
let waiting = [];
let timer = 0;
let last = -GAP_MS;

/** @type {(name: string, detail: any) => void} */
export const say = (name, detail) => void document.body.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));

/** An event as the stream says it, and where in the log it is.
 * @type {(said: Said, position: string) => void} */
export const deliver = (said, position) => {
  const [channels, spread, hops, name, detail] = said;
  recent.push({ said, position, ids: new Set(roots().map(({ id }) => id)) });
  if (recent[MOST_RECENT]) forgotten = /** @type {any} */ (recent.shift()).position;
  if (Object.hasOwn(window, 'nitroDebug')) {
    const isFor = name === 'nitro:refresh-*' ? names : hears;
    window.nitroDebug?.pushed(name, detail, { channels, spread, hops, hears: (root) => isFor(root, channels) });
  }
  if (name === 'nitro:refresh-*') {
    for (const root of roots()) if (names(root, channels)) refresh(root, spread, hops, position);
    return;
  }
  const event = new CustomEvent(name, { bubbles: true, detail });
  pushed.set(event, { channels, spread, hops, position });
  document.body.dispatchEvent(event);
};

/** Let components that have come to the page hear what was said since they were rendered. */
export const catchUp = () => {
  const found = roots();
  const before = here;
  here = new Set(found.map(({ id }) => id));
  for (const root of found) {
    if (before.has(root.id)) continue;
    const missed = recent.filter(({ said: [channels], ids }) => !ids.has(root.id) && names(root, channels));
    const isClear = missed.every(({ position }) => compares(root, position)) && (!forgotten || knows(root, forgotten));
    if (!isClear) refresh(root, 0);
    else for (const { said, position } of missed) if (!knows(root, position)) tell(root, said, position);
  }
};

/** @type {(root: any, said: Said, position: string) => void} */
const tell = (root, [channels, spread, hops, name, detail], position) => {
  if (name === 'nitro:refresh-*') refresh(root, spread, hops, position);
  else if (root.getAttribute('hx-trigger')?.match(/nitro:\S+/g)?.includes(name)) {
    react(root, name, detail, { channels, spread, hops, position });
  }
};

/** Events may be lost up to this position: what the page shows has to be made anew.
 * @type {(spread: number, position: string) => void} */
export const miss = (spread, position) => {
  recent.length = 0;
  forgotten = position;
  say('nitro:missed', {});
  for (const root of subscribed()) refresh(root, spread);
};

/** @type {(root: any, type: string, detail: any, push: any) => void} */
const react = (root, type, detail, push) => {
  const cause = new CustomEvent(type, { detail });
  pushed.set(cause, push);
  nitro().react(root, cause);
};

/** @type {(root: any, spread: number, hops?: number, position?: string) => void} */
const refresh = (root, spread, hops = 0, position) =>
  react(root, `nitro:refresh-${root.dataset.nitroComponent.toLowerCase()}`, {}, { spread, hops, position });

/** Hold a request back that a pushed event has caused. Everybody's page would ask at the same moment.
 * @type {(job: any) => boolean} */
const hold = (job) => {
  const push = pushed.get(job.cause);
  if (!push || released.has(job)) return true;
  if (push.channels && !hears(job.root, push.channels)) return false;
  pushed.set(job.heard[0], push); // which outlives the job: those of a component leave as one
  if (!waiting.some((other) => isSame(other, job))) waiting.push(job);
  const pause = Math.max(push.spread * Math.random(), last + GAP_MS - performance.now());
  timer ||= window.setTimeout(release, pause);
  return false;
};

/** Whether two jobs are one refresh.
 * @type {(one: any, other: any) => boolean} */
const isSame = (one, other) =>
  one.id === other.id && one.cause.type === other.cause.type &&
  /^nitro:refresh-/.test(one.cause.type) && one.cause.detail.key === other.cause.detail.key;

/** Whether the component on the page has to hear it. The next page may have another one of this id.
 * @type {(job: Job) => boolean} */
const isFor = (job) => {
  const root = nitro().find(job.id);
  const page = location.pathname + location.search;
  if (!root || root === job.root || page === job.page) return true; // who has gone, the bridge drops
  Object.assign(job, { root, page });
  return !knows(root, pushed.get(/** @type {any} */ (job.cause))?.position ?? '');
};

/** Let all that wait leave in one go, so that it becomes as few requests as possible. A request says one number of
 * hops for all whose components ride with it, so others wait for the next go. */
const release = () => {
  last = performance.now();
  /** @type {Map<string, number>} */
  const hops = new Map();
  for (const { id, cause } of waiting) hops.set(id, Math.max(hops.get(id) ?? 0, pushed.get(cause)?.hops ?? 0));
  const now = hops.get(waiting[0].id); // the oldest's
  const jobs = waiting.filter(({ id }) => hops.get(id) === now);
  waiting = waiting.filter(({ id }) => hops.get(id) !== now);
  timer = waiting[0] ? window.setTimeout(release, GAP_MS) : 0;
  for (const job of jobs) {
    if (!isFor(job)) continue;
    job.body.set('nitro-pushed', `${now}`);
    released.add(job);
    nitro().enqueue(job);
  }
};

/** Ask again, quietly, for what was not done, before all that has come since. Where answers are kept, the bridge has
 * sent it again already, as it was. Else, or if the process has died that ran it, it can only run anew.
 * @type {(job: Job) => void} */
const retry = (job) => {
  const { answer, riders, status, tries } = job;
  const isLost = status === 409 || status === 429 || (AWAY.includes(/** @type {any} */ (status)) && !tries);
  if (!isLost) return;
  const since = waiting;
  waiting = [];
  let most = 0;
  for (const one of [job, ...riders.values()]) {
    const root = nitro().find(one.id);
    /** @type {any[]} */
    const heard = one.heard ?? [];
    const pushes = heard.map((pair) => pushed.get(pair));
    // Of what an action has caused as well the bridge tells.
    if (!root || !heard[0] || pushes.some((push) => !push || (push.tries ?? 0) >= TRIES)) continue;
    one === job ? (job.events = []) : (one.rode = true);
    heard.forEach(([type, detail], at) => {
      const { tries = 0, ...push } = /** @type {any} */ (pushes[at]);
      most = Math.max(most, tries);
      react(root, type, detail, { ...push, tries: tries + 1 });
    });
  }
  if (waiting[0]) {
    const asked = 1000 * +(answer?.headers.get('Retry-After') ?? 0) || 0; // or a date
    clearTimeout(timer);
    timer = window.setTimeout(release, asked + Math.random() * Math.min(LONGEST_MS, 1000 * 2 ** most));
  }
  waiting.push(...since);
};

export const startPushed = () => {
  nitro().on('queued', hold);
  nitro().on('answered', retry);
};
