/* Lines of jobs: those of one component leave one by one. */
import { announce, isAsked, newJob } from './jobs.js';
import { reached } from './offline.js';
import { find, options, settled } from './page.js';

const MAX_HOPS = 6; // else ten components allow a million requests
const CALL_LIMIT = 50; // of the server
/** @type {Map<string, Job[]>} */
const lines = new Map(); // by id: the job under way, and those behind
/** @type {WeakMap<Event, Cause>} */
export const causes = new WeakMap(); // of the events we sent
/** Say how jobs are run. Until then, they wait.
 * @type {(run: (job: Job) => Promise<void>) => void} */
export let runWith;
/** @type {Promise<(job: Job) => Promise<void>>} */
const runner = new Promise((resolve) => (runWith = resolve));

/** @type {(id: string) => Job[]} */
export const lineOf = (id) => lines.get(id) ?? [];

/** Whether something that was asked for has not left yet, or is sent again.
 * @type {() => boolean} */
export const isWaiting = () =>
  [...lines.values()].some((line) => line.some((job, at) => isAsked(job) && (at || job.tries !== 0)));

/** @type {(heard: any[]) => boolean} */
const isFull = (heard) =>
  heard[options.nitroHeard - 1] || heard.filter(([name]) => /^call:/.test(name))[CALL_LIMIT - 1];

/** @type {(job: Job) => void} */
export const enqueue = (job) => {
  const { id, cause, heard } = job;
  const { chain, counts, heardBy } = /** @type {Cause} */ (causes.get(cause) ?? job);
  if (heardBy?.has(id) || !announce('queued', job)) return; // it rode with what sent the event
  Object.assign(job, { chain, counts });
  const line = lines.get(id);
  if (chain.includes(id) || chain[MAX_HOPS] || counts[id] > MAX_HOPS) {
    // To hear oneself is no loop.
    const why = chain.includes(id) ? 'loop' : 'too long a chain, maybe a loop';
    if (chain[1]) console.warn(`nitro: ${why}: ${cause.type} stops: ${[...chain, id].join(' > ')}`);
    if (DEBUG && chain[1]) announce('stopped', { ...job, why });
    return;
  }
  /** @type {any} */
  const last = !job.token && line?.filter((other) => other.heard && !other.token).at(-1);
  // One request for all heard before it leaves, but none overtakes another; the last page's component has one of its own.
  if (heard && last?.root === job.root && !isFull(last.heard)) {
    last.heard.push(...heard);
    last.chain = last.chain.filter((/** @type {string} */ step) => chain.includes(step));
  } else if (!line) work(id, [job]);
  else if (heard || !job.isQuiet || (line[0].host && !line[1])) line.push(job); // no poll: newer HTML comes
};

/** @type {(id: string, line: Job[]) => Promise<void>} */
const work = async (id, line) => {
  lines.set(id, line);
  const run = await runner;
  // One request for all heard in one go; htmx unlocks the element, or begins.
  await new Promise((resolve) => setTimeout(resolve));
  for (; line[0]; line.shift()) {
    await reached();
    await settled(id);
    const [job] = line;
    if (!job) break;
    await run(job).catch((error) => drop(job, error));
    announce('done', job);
    // What was swapped may be old.
    const root = job.isStale && (job.heard || !job.isQuiet) && !line[1] && find(id);
    if (root) line.push(newJob(root, 'refresh', { isQuiet: true }));
  }
  if (lines.get(id) === line) lines.delete(id); // else a host holds it
};

/** The jobs that have heard something, have not left, and nobody waits behind them.
 * @type {() => Job[]} */
export const waiting = () =>
  [...lines.values()].filter(([job, next]) => job?.heard && !job.token && !next).map(([job]) => job);

/** Hold a line for a job that travels with another's. A worker that has waited to send it finds its own line empty.
 * @type {(job: Job) => void} */
export const hold = (job) => {
  lines.get(job.id)?.pop();
  lines.set(job.id, [job]);
};

/** Let a line that was held go on.
 * @type {(id: string) => void} */
export const resume = (id) => {
  const line = lineOf(id);
  line[0] ? work(id, line) : lines.delete(id);
};

/** @type {(job: Partial<Job>, why: string) => void} */
export const drop = ({ component, action, isQuiet, reject }, why) => {
  const error = `${component}.${action} not sent: ${why}`;
  if (!isQuiet) console.warn('nitro:', error);
  reject?.(failure({ component, action, error, status: 0 }));
};

/** @type {(detail: any) => Error} */
export const failure = (detail) => Object.assign(new Error(detail.error), detail);
