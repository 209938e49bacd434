/* Pushed events reach the page once, in order, and the requests that they cause wait for each other.
 *
 * Hears of jobs: queued, answered, done, navigated. Sends: the events, on body; nitro:missed, if the single events are lost.
 */
import { compares, hears, knows, names, nitro, roots, subscribed } from './grants.js';

const GAP_MS = 500; // between two goes of requests
const TRIES = 6; // again
const LONGEST_MS = 10000; // from one try to the next
const AWAY = [0, 502, 503, 504]; // no server was there
const MOST_RECENT = 200;
/** What was said, where in the log, on which page, and the ids of who was there and of who has its new HTML since.
 * @typedef {{ said: [string[], number, number, string, any], position: string, page: string, ids: Set<string>, done: Set<string> }} Entry */
/** @type {WeakMap<object, { channels?: string[], spread: number, hops: number, entry?: Entry, tries?: number }>} */
const pushed = new WeakMap(); // by the event, and by what a job has heard
/** @type {Entry[]} */
const recent = [];
let forgotten = ''; // the last position of which that is not known
/** @type {Map<string, string>} */
let here = new Map(); // the grants of those that are there now, by id
let place = ''; // the page's address, when that was looked at
/** @type {WeakSet<Job>} */
const released = new WeakSet();
/** @type {Job[]} */
let waiting = [];
let timer = 0;
let last = -GAP_MS;

/** @type {(name: string, detail: any) => void} */
export const say = (name, detail) => void document.body.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));

const address = () => location.pathname + location.search;

/** An event as the stream says it, and where in the log it is.
 * @type {(said: Entry['said'], position: string) => void} */
export const deliver = (said, position) => {
  const [channels, spread, hops, name, detail] = said;
  const entry = { said, position, page: address(), ids: new Set(roots().map(({ id }) => id)), done: new Set() };
  recent.push(entry);
  if (recent[MOST_RECENT]) forgotten = /** @type {any} */ (recent.shift()).position;
  if (Object.hasOwn(window, 'nitroDebug')) {
    const isFor = name === 'nitro:refresh-*' ? names : hears;
    window.nitroDebug?.pushed(name, detail, { channels, spread, hops, hears: (root) => isFor(root, channels) });
  }
  if (name === 'nitro:refresh-*') {
    for (const root of roots()) if (names(root, channels)) refresh(root, spread, hops, entry);
    return;
  }
  const event = new CustomEvent(name, { bubbles: true, detail });
  pushed.set(event, { channels, spread, hops, entry });
  document.body.dispatchEvent(event);
};

/** Let components that have come to the page hear what was said since they were rendered. */
export const catchUp = () => {
  const page = address();
  const found = roots();
  const before = page === place ? here : new Map();
  here = new Map(found.map(({ id, dataset }) => [id, dataset.nitroChannels]));
  place = page;
  for (const root of found) {
    const { id } = root;
    if (before.get(id) === here.get(id)) continue;
    // The last page's component of this id may have heard it; what was still to come handOn() has.
    const missed = recent.filter((entry) =>
      (!entry.ids.has(id) || (entry.page !== page && entry.done.has(id))) && names(root, entry.said[0]));
    const isLate = !before.has(id) && forgotten && !knows(root, forgotten);
    const isClear = !isLate && missed.every(({ position }) => compares(root, position));
    if (!isClear) refresh(root, 0);
    else for (const entry of missed) if (!knows(root, entry.position)) tell(root, entry);
  }
};

/** @type {(root: any, entry: Entry) => void} */
const tell = (root, entry) => {
  const [channels, spread, hops, name, detail] = entry.said;
  entry.done.delete(root.id);
  entry.ids.add(root.id);
  if (name === 'nitro:refresh-*') refresh(root, spread, hops, entry);
  else if (root.getAttribute('hx-trigger')?.match(/nitro:\S+/g)?.includes(name)) {
    react(root, name, detail, { channels, spread, hops, entry });
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

/** @type {(root: any, spread: number, hops?: number, entry?: Entry) => void} */
const refresh = (root, spread, hops = 0, entry) =>
  react(root, `nitro:refresh-${root.dataset.nitroComponent.toLowerCase()}`, {}, { spread, hops, entry });

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
    job.body.set('nitro-pushed', `${now}`);
    released.add(job);
    nitro().enqueue(job);
  }
};

/** Note what was done, and ask again, quietly, for what was not, before all that has come since. Where answers are kept, the bridge has
 * sent it again already, as it was. Else, or if the process has died that ran it, it can only run anew.
 * @type {(job: Job) => void} */
const note = (job) => {
  const { answer, riders, status, tries } = job;
  for (const { heard, id, isStale, rode } of [job, ...riders.values()]) {
    if (rode && !isStale) for (const pair of heard ?? []) pushed.get(pair)?.entry?.done.add(id);
  }
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

/** The next page may have a component of the same id, which hears what was said since it was rendered, though the
 * last one's request was dropped, or its answer came too late. What nobody can tell is in its new HTML at least.
 * @type {(job: Job) => void} */
const handOn = ({ heard, id, isStale, page, rode, status }) => {
  const root = nitro().find(id);
  const isLost = isStale || (!rode && status == null);
  if (!isLost || !root || page === address()) return;
  for (const pair of heard ?? []) {
    const push = pushed.get(pair);
    if (!push || knows(root, push.entry?.position ?? '')) continue;
    root.dataset.nitroChannels ? react(root, ...pair, push) : refresh(root, push.spread, push.hops);
  }
};

export const startPushed = () => {
  nitro().on('queued', hold);
  nitro().on('answered', note);
  nitro().on('navigated', catchUp);
  nitro().on('done', handOn);
};
