/* Riders: idle components that are likely to hear something of an action, and those that have heard something, travel
 * with its request, and the answer has the new HTML of all. Their lines are held, without a worker, until it is in.
 *
 * Reads: data-nitro-along of its script, how many characters may travel, 0: nobody rides; hx-trigger, data-nitro-token,
 *   -key, -emits, -filters, -on, -lazy, -alone of a root.
 * Posts nitro-along: of each rider [component, token], or [component, token, heard, chain] if it has heard something.
 */
import { newJob } from './jobs.js';
import { hold, lineOf, resume, waiting } from './lines.js';
import { find, hasFile, isSettled, options } from './page.js';

const LIMIT = 50; // of the server
const SLOW_MS = 1000; // so long nobody's clicks are to wait for another's action
const RIDES = '[data-nitro-component]:not([data-nitro-lazy],[data-nitro-alone])';

/** By "component.action" or "component<event": what it has sent so far, and whether that was for a key each time.
 * @type {Record<string, Record<string, boolean>>} */
const sends = {};
/** @type {Record<string, boolean>} */
const slow = {};

/** As it is sent.
 * @type {(pairs: any) => number} */
const sizeOf = (pairs) => `${new URLSearchParams(pairs)}`.length;

/** @type {(doing: Doing) => string[]} */
export const keysOf = ({ component, action, heard }) =>
  heard ? heard.map(([name]) => `${component}<${name}`) : [`${component}.${action}`];

/** Note what was sent, and whether that took long, if it was more than a rider's run.
 * @type {(doing: Doing, events: [string, any][], took?: number) => void} */
export const learn = (doing, events, took) => {
  for (const key of keysOf(doing)) {
    const names = (sends[key] ??= {});
    for (const [name, { key }] of events) names[name] = (names[name] ?? /^nitro:refresh-/.test(name)) && key != null;
    if (took) slow[key] = took > SLOW_MS;
  }
};

/** @type {(root: any, doing: Doing) => [string, unknown][]} */
const likely = ({ dataset: { nitroEmits } }, doing) => keysOf(doing).flatMap((key) =>
  (sends[key] ? Object.entries(sends[key]) : nitroEmits?.split(' ').map((/** @type {string} */ name) => [name]) ?? []));

/** The roots that may ride, by what they hear.
 * @type {() => Record<string, any[]>} */
const hearers = () => {
  /** @type {Record<string, any[]>} */
  const found = {};
  for (const root of document.querySelectorAll(RIDES)) {
    for (const name of root.getAttribute('hx-trigger')?.match(/nitro:\S+/g) ?? []) (found[name] ??= []).push(root);
  }
  return found;
};

/** Have a component ride, if it may and there is room.
 * @type {(job: Job, root: any, rider?: Job) => boolean | void} */
const take = (job, root, rider = newJob(root, 'refresh', { isQuiet: true, heard: [] })) => {
  const { id, dataset: { nitroToken: token } } = root;
  const { riders } = job;
  const entry = JSON.stringify([rider.component, token, ...(rider.heard?.[0] ? [rider.heard, rider.chain] : [])]);
  const size = sizeOf({ entry });
  if (riders.size >= LIMIT || size > job.room || find(id) !== root || !root.matches(RIDES) || !isSettled(root)) return;
  job.room -= size;
  riders.set(id, Object.assign(rider, { entry, host: job, posted: token, root, token }));
  hold(rider);
  return true;
};

/** Take those that are likely to hear what the job and its riders send.
 * @type {(job: Job, senders: [any, Doing][]) => void} */
const spread = (job, senders) => {
  const { body, chain, heard, id, riders, root } = job;
  const details = heard?.flatMap(([, detail]) => Object.values(detail ?? {})) ?? [];
  const keys = [root.dataset.nitroKey, ...body.values(), ...details].map(String);
  /** @type {(other: any, name: string) => void} */
  const reach = (other, name) => {
    const isOut = riders.size >= LIMIT || other.id === id || chain.includes(other.id) || lineOf(other.id)[0];
    if (!riders.has(other.id) && (isOut || !take(job, other))) return;
    senders.push([other, { component: other.dataset.nitroComponent, heard: [[name]] }]);
  };
  const seen = new Set();
  let index;
  for (const [sender, doing] of senders) {
    const calls = JSON.parse(sender.dataset.nitroOn ?? '{}');
    for (const [name, isKeyed] of likely(sender, doing)) {
      const [to, call] = calls[name] ?? [];
      const parent = find(to);
      if (parent) reach(parent, call);
      if (seen.has(name + isKeyed)) continue;
      seen.add(name + isKeyed);
      index ??= hearers();
      for (const other of index[name] ?? []) {
        const { nitroFilters, nitroKey } = other.dataset;
        const isForKey = isKeyed || nitroFilters?.includes(`"${name}"`);
        if (!isForKey || keys.includes(nitroKey)) reach(other, name); // else a table posts all its rows for one
      }
    }
  }
};

/** Hold the lines of those that travel with a job which is sent again after it was given up, where nothing has happened
 * since: what they hear is in their new HTML alone.
 * @type {(job: Job) => void} */
export const boardAgain = (job) => {
  for (const rider of job.riders.values()) {
    const root = find(rider.id);
    if (root?.dataset.nitroToken !== rider.posted || lineOf(rider.id)[0]) continue;
    hold(Object.assign(rider, { host: job, root, token: rider.posted }));
  }
};

/** Choose who travels with a job that leaves, hold their lines, and write them into its body.
 * @type {(job: Job) => void} */
export const board = (job) => {
  const { body, riders, root } = job;
  const most = options.nitroAlong; // a quarter of what the server accepts, or less
  job.room = Math.min(most, most * 4 - sizeOf(body));
  job.boarded = performance.now();
  if (!(job.room > 0) || hasFile(body) || root.dataset.nitroLazy || keysOf(job).some((key) => slow[key])) return;
  /** @type {[any, Doing][]} */
  const senders = [[root, job]];
  for (const rider of waiting()) {
    if (!rider.isAlone && take(job, rider.root, rider)) senders.push([rider.root, rider]);
  }
  spread(job, senders);
  if (riders.size) body.set('nitro-along', `[${[...riders.values()].map(({ entry }) => entry)}]`);
};

/** Let the riders' lines go on, in the tick in which the answer is in: before its events, and before the next job.
 * @type {(job: Job) => void} */
export const release = (job) => {
  for (const rider of job.riders.values()) {
    if (rider.host !== job) continue;
    const { heard, id, isStale, rode, token } = rider;
    const root = find(id);
    const line = lineOf(id);
    // What was left out by a server that has run the others is to say itself what is wrong.
    if (rode || !heard[0]) line.shift();
    else rider.isAlone = job.parts && job.status === 200 && root?.dataset.nitroToken === token;
    rider.host = rider.token = null;
    if (isStale && root && !line[0]) line.push(newJob(root, 'refresh', { isQuiet: true }));
    resume(id);
  }
};
