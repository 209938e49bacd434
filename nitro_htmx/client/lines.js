/* Lines of jobs: those of one component leave one by one. */
import { announce, newJob } from './jobs.js';
import { find, options } from './page.js';

const MAX_HOPS = 6; // else ten components allow a million requests
const CALL_LIMIT = 50; // of the server
/** @type {Map<string, Job[]>} */
const lines = new Map(); // by id: the job under way, and those behind
/** @type {WeakMap<Event, { chain: string[], counts: Record<string, number> }>} */
export const causes = new WeakMap(); // of the events we sent
/** Say how jobs are run. Until then, they wait.
 * @type {(run: (job: Job) => Promise<void>) => void} */
export let runWith;
/** @type {Promise<(job: Job) => Promise<void>>} */
const runner = new Promise((resolve) => (runWith = resolve));

/** @type {(id: string) => Job[]} */
export const lineOf = (id) => lines.get(id) ?? [];

/** @type {(heard: any[]) => boolean} */
const isFull = (heard) =>
  heard[options.nitroHeard - 1] || heard.filter(([name]) => /^call:/.test(name))[CALL_LIMIT - 1];

/** @type {(job: Job) => void} */
export const enqueue = (job) => {
  if (!announce('queued', job)) return;
  const { id, heard, chain, counts } = Object.assign(job, causes.get(job.cause));
  const line = lines.get(id);
  if (chain.includes(id) || chain[MAX_HOPS] || counts[id] > MAX_HOPS) {
    // To hear oneself is no loop.
    const why = chain.includes(id) ? 'loop' : 'too long a chain, maybe a loop';
    if (chain[1]) console.warn(`nitro: ${why}: ${job.cause.type} stops: ${[...chain, id].join(' > ')}`);
    return;
  }
  const other = heard && line?.find((job) => job.heard && !job.token && !isFull(job.heard));
  if (other) { // one request for all heard before it leaves
    other.heard?.push(...heard);
    other.chain = other.chain.filter((step) => chain.includes(step));
  } else if (!line) work(id, [job]);
  else if (heard || !job.isQuiet) line.push(job); // no poll: newer HTML comes
};

/** @type {(id: string, line: Job[]) => Promise<void>} */
const work = async (id, line) => {
  lines.set(id, line);
  const run = await runner;
  // One request for all heard in one go; htmx unlocks the element, or begins.
  await new Promise((resolve) => setTimeout(resolve));
  for (; line.length; line.shift()) {
    const [job] = line;
    await run(job).catch((error) => drop(job, error));
    announce('done', job);
    // What was swapped may be old.
    const root = job.isStale && (job.heard || !job.isQuiet) && !line[1] && find(id);
    if (root) line.push(newJob(root, 'refresh', { isQuiet: true }));
  }
  lines.delete(id);
};

/** @type {(job: Partial<Job>, why: string) => void} */
export const drop = ({ component, action, isQuiet, reject }, why) => {
  const error = `${component}.${action} not sent: ${why}`;
  if (!isQuiet) console.warn('nitro:', error);
  reject?.(failure({ component, action, error, status: 0 }));
};

/** @type {(detail: any) => Error} */
export const failure = (detail) => Object.assign(new Error(detail.error), detail);
