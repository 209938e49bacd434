/* Pushed events reach the page once, in order, and the requests that they cause wait for each other.
 *
 * Hears of jobs: queued, filling, leaving, answered. Sends: the events, on body; nitro:missed, if the single events are lost.
 */
import { nitro } from './beside.js';
import { compares, hearers, knows, names, pageKnows, roots, shows, subscribed } from './grants.js';

const GAP_MS = 500; // between two goes of requests
const TRIES = 6; // again
const LONGEST_MS = 10000; // from one try to the next
const HOUR_MS = 3600000;
const AWAY = [0, 502, 503, 504]; // no server was there
const MOST_RECENT = 200;
const ON_ITS_WAY_MS = 60000; // as long as htmx waits for an answer
const REFRESH_ALL = 'nitro:refresh-*';
/** What was said, where in the log, when, and the ids of the components in whose HTML it is.
 * @typedef {{ said: [string[], number, number, string, any], position: string, at: number, done: Set<string> }} Entry */
/** @typedef {{ spread: number, hops: number, entry?: Entry, tries?: number }} Push */
/** @type {WeakMap<object, Push | null>} */
const pushed = new WeakMap(); // by the event, and by what a job has heard; null: components have been told
/** @type {Entry[]} */
const recent = [];
let forgotten = ''; // the last position of which that is not known
let forgottenAt = -ON_ITS_WAY_MS; // when it was said
/** @type {Map<string, string>} */
let here = new Map(); // the HTML of those that are there, by id
/** @type {Map<string, Job>} */
const sent = new Map(); // what has left for a component, by id
/** @type {WeakSet<Job>} */
const released = new WeakSet();
/** @type {Job[]} */
let waiting = [];
let timer = 0;
let last = -GAP_MS;

/** How long an answer asks to wait: a date is no number, and timers take what is too large for none.
 * @type {(answer?: { headers: { get(name: string): string | null } }) => number} */
export const askedMs = (answer) => Math.min(1000 * +(answer?.headers.get('Retry-After') ?? 0) || 0, HOUR_MS);

/** @type {(name: string, detail: any) => void} */
export const say = (name, detail) => void document.body.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));

/** An event as the stream says it, and where in the log it is. Components are told here: htmx, which lets some time pass
 * until it listens to those that it has put on the page, is not asked.
 * @type {(said: Entry['said'], position: string) => void} */
export const deliver = (said, position) => {
  catchUp(); // what was said before
  const [channels, spread, hops, name, detail] = said;
  const entry = { said, position, at: performance.now(), done: new Set() };
  recent.push(entry);
  if (recent[MOST_RECENT]) ({ at: forgottenAt, position: forgotten } = /** @type {any} */ (recent.shift()));
  const hearing = hearersOf(entry);
  if (Object.hasOwn(window, 'nitroDebug')) {
    window.nitroDebug?.pushed(name, detail, { channels, spread, hops, hears: (root) => hearing.includes(root) });
  }
  for (const root of hearing) isShown(root, entry) || tell(root, entry);
  if (name === REFRESH_ALL) return;
  const event = new CustomEvent(name, { bubbles: true, detail });
  pushed.set(event, null);
  document.body.dispatchEvent(event);
};

/** @type {(entry: Entry) => any[]} */
const hearersOf = ({ said: [channels, , , name] }) =>
  name === REFRESH_ALL ? roots().filter((root) => names(root, channels)) : hearers(channels);

/** Whether a component shows what its own request has pushed.
 * @type {(root: any, entry: Entry) => boolean} */
const isShown = (root, { said: [, , , name, detail] }) => name === REFRESH_ALL && shows(root, detail.change);

/** @type {(root: any) => string} */
const htmlOf = ({ dataset: { nitroChannels, nitroToken } }) => nitroToken + nitroChannels;

/** Whether the answer of a component itself is on the page, and no other HTML of the same id.
 * @type {(part?: Partial<Job>) => any} */
const isOwn = (part) => part?.rode && part.isStale !== true && part.action !== 'nitro-mount';

/** Let components that have come to the page hear what was said since they were rendered, whatever others of the same
 * id have heard that were there before. */
export const catchUp = () => {
  const before = here;
  const found = subscribed();
  here = new Map(found.map((root) => [root.id, htmlOf(root)]));
  const fresh = found.filter(({ id }) => before.get(id) !== here.get(id) && !isOwn(sent.get(id)));
  if (!fresh[0]) return;
  /** @type {[Entry, any[]][]} */
  const said = recent.map((entry) => [entry, hearersOf(entry)]);
  for (const root of fresh) {
    const { id } = root;
    const entries = said.filter(([, hearing]) => hearing.includes(root)).map(([entry]) => entry);
    if (!root.dataset.nitroChannels) {
      if (isOld(root, entries)) refresh(root, 0);
      continue;
    }
    waiting = waiting.filter((job) => job.id !== id);
    const isLate = forgotten && !knows(root, forgotten);
    const isClear = !isLate && entries.every(({ position }) => compares(root, position));
    if (!isClear) refresh(root, 0);
    else for (const entry of entries) knows(root, entry.position) || isShown(root, entry) ? entry.done.add(id) : tell(root, entry);
  }
};

/** Whether a component that hears by the page alone may have been rendered before something was said. Its HTML does not
 * tell, so it can not be said which events are in its state, but it can be made anew.
 * @type {(root: any, entries: Entry[]) => boolean} */
const isOld = (root, entries) => {
  const since = performance.now() - ON_ITS_WAY_MS;
  return forgottenAt > since ||
    entries.some(({ at, position, said }) => at > since && listens(root, said[3]) && !pageKnows(position));
};

/** @type {(root: any, name: string) => any} */
const listens = (root, name) => root.getAttribute('hx-trigger')?.match(/nitro:\S+/g)?.includes(name);

/** @type {(root: any, entry: Entry) => void} */
const tell = (root, entry) => {
  const [, spread, hops, name, detail] = entry.said;
  entry.done.delete(root.id);
  if (name === REFRESH_ALL) refresh(root, spread, hops, entry);
  else if (listens(root, name)) react(root, name, detail, { spread, hops, entry });
};

/** Events may be lost up to this position: what the page shows has to be made anew.
 * @type {(spread: number, position: string) => void} */
export const miss = (spread, position) => {
  recent.length = 0;
  forgotten = position;
  forgottenAt = performance.now();
  say('nitro:missed', {});
  for (const root of subscribed()) refresh(root, spread);
};

/** @type {(root: any, type: string, detail: any, push: Push) => void} */
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
  const { cause, heard, root } = job;
  if (!pushed.has(cause) || released.has(job)) return true;
  const push = pushed.get(cause);
  if (!push || root.matches('[data-nitro-lazy]')) return false; // lazy.js keeps it for the component
  pushed.set(heard[0], push); // which outlives the job: those of a component leave as one
  if (!waiting.some((other) => isSame(other, job))) waiting.push(job);
  const pause = Math.max(push.spread * Math.random(), last + GAP_MS - performance.now());
  timer ||= window.setTimeout(release, pause);
  return false;
};

/** Whether two jobs are of one event, or one refresh.
 * @type {(one: any, other: any) => boolean} */
const isSame = (one, other) => {
  const [entry, otherEntry] = [one, other].map(({ cause }) => pushed.get(cause)?.entry);
  const isRefresh = one.cause.type === other.cause.type &&
    /^nitro:refresh-/.test(one.cause.type) && one.cause.detail.key === other.cause.detail.key;
  return one.id === other.id && (isRefresh || (!!entry && entry === otherEntry));
};

/** Let all that wait leave in one go, so that it becomes as few requests as possible. A request says one number of
 * hops for all whose components ride with it, so others wait for the next go. */
const release = () => {
  last = performance.now();
  timer = 0;
  if (!waiting[0]) return; // they have left the page
  /** @type {Map<string, number>} */
  const hops = new Map();
  for (const { id, cause } of waiting) hops.set(id, Math.max(hops.get(id) ?? 0, /** @type {Push} */ (pushed.get(cause)).hops));
  const now = hops.get(waiting[0].id); // the oldest's
  const jobs = waiting.filter(({ id }) => hops.get(id) === now);
  waiting = waiting.filter(({ id }) => hops.get(id) !== now);
  if (waiting[0]) timer = window.setTimeout(release, GAP_MS);
  for (const job of jobs) {
    job.body.set('nitro-pushed', `${now}`);
    released.add(job);
    nitro().enqueue(job);
  }
};

/** What of all that a component has heard is neither in its HTML by now, nor told again behind, as to one that came meanwhile.
 * @type {(id: string, heard?: any[]) => any[]} */
const left = (id, heard = []) => {
  const latest = new Map(heard.map((pair) => [pushed.get(pair)?.entry, pair]));
  return heard.filter((pair) => {
    const { entry } = pushed.get(pair) ?? {};
    return !entry || (!entry.done.has(id) && latest.get(entry) === pair);
  });
};

/** @type {(job: Job) => boolean | void} */
const sift = (job) => {
  if (!job.heard?.[0]) return;
  job.heard = left(job.id, job.heard);
  job.body.set('nitro-events', JSON.stringify(job.heard));
  return !!job.heard[0];
};

/** @type {(job: Job) => any[]} */
const partsOf = (job) => [job, ...job.riders.values()];

/** @type {(job: Job) => void} */
const leave = (job) => {
  for (const part of partsOf(job)) sent.set(part.id, part);
};

/** Note what was done, and ask again, quietly, for what was not, before all that has come since. Where answers are kept, the bridge has
 * sent it again already, as it was. Else, or if the process has died that ran it, it can only run anew.
 * @type {(job: Job) => void} */
const note = (job) => {
  const { answer, status, tries } = job;
  for (const part of partsOf(job)) {
    const { heard, id } = part;
    sent.delete(id);
    if (!isOwn(part)) continue;
    const root = nitro().find(id);
    if (root) here.set(id, htmlOf(root));
    for (const entry of recent) if (root && isShown(root, entry)) entry.done.add(id);
    for (const pair of heard ?? []) pushed.get(pair)?.entry?.done.add(id);
  }
  const isLost = status === 409 || status === 429 || (AWAY.includes(/** @type {any} */ (status)) && !tries);
  if (!isLost) return;
  const since = waiting;
  waiting = [];
  let most = 0;
  for (const one of partsOf(job)) {
    const root = nitro().find(one.id);
    /** @type {any[]} */
    const heard = one.heard ?? [];
    const pushes = heard.map((pair) => pushed.get(pair));
    // Of what an action has caused as well the bridge tells.
    if (!root || !heard[0] || pushes.some((push) => !push || (push.tries ?? 0) >= TRIES)) continue;
    one === job ? (job.events = []) : (one.rode = true);
    const { nitroChannels, nitroToken } = root.dataset;
    if (nitroChannels && nitroToken !== one.token) continue; // another, which catches up
    heard.forEach(([type, detail], at) => {
      const { tries = 0, ...push } = /** @type {any} */ (pushes[at]);
      most = Math.max(most, tries);
      react(root, type, detail, { ...push, tries: tries + 1 });
    });
  }
  if (waiting[0]) {
    clearTimeout(timer);
    timer = window.setTimeout(release, askedMs(answer) + Math.random() * Math.min(LONGEST_MS, 1000 * 2 ** most));
  }
  waiting.push(...since);
};

export const startPushed = () => {
  nitro().on('queued', hold);
  nitro().on('filling', sift);
  nitro().on('leaving', leave);
  nitro().on('answered', note);
};
