/* The events of an answer, or nitro:error {component, action, error, status}, reach the page once, in order. */
import { unsent } from './again.js';
import { announce, newJob } from './jobs.js';
import { causes, drop, enqueue, failure } from './lines.js';
import { eventOf, find, on, options } from './page.js';
import { arrivalsOf } from './parts.js';
import { release } from './riders.js';

/** @type {(job: Job) => void} */
const deliver = (job) => {
  const { id, component, action, status, resolve, reject, result } = job;
  announce('answered', job);
  release(job);
  const error = job.error ?? options[`nitroError-${status}`] ?? options.nitroError;
  for (const arrival of arrivalsOf(job, job.events ?? [['nitro:error', { component, action, error, status }]])) {
    const { call, detail, from, name, to } = arrival;
    const cause = eventOf(name, detail);
    causes.set(cause, arrival);
    if (DEBUG) announce('event', { job, arrival, event: cause });
    if (from === id && name === 'nitro:error') {
      if (job.isUnsent) unsent.set(cause, job);
      reject?.(failure(detail));
    }
    if (from === id && name === 'nitro:action-complete') resolve?.(result === undefined ? detail : { ...detail, result });
    (find(from) ?? document.body).dispatchEvent(cause);
    if (find(to)) enqueue(newJob(find(to), 'refresh', { isQuiet: true, heard: [[call, detail]], cause }));
  }
  for (const rider of job.riders.values()) rider.rode && announce('done', rider);
};

// A way out of the page aborts requests, seconds before the page goes. Nobody says if it will go:
// a download begins like that, too.
let leaving = 0;
/** @type {Job[]} */
const aborted = [];

/** @type {(job: Job) => void} */
export const finish = (job) => void (leaving && !job.status ? aborted.push(job) : deliver(job));

/** @type {(end: (job: any, why: any) => void) => void} */
const stay = (end) => {
  clearTimeout(leaving);
  leaving = 0;
  for (const job of aborted.splice(0)) end(job, 'the page was left');
};

export const startEvents = () => {
  on('beforeunload', () => {
    clearTimeout(leaving);
    leaving = setTimeout(stay, 10000, deliver);
  });
  on('pagehide', () => clearTimeout(leaving));
  on('pageshow', () => stay(drop)); // the browser has kept it
};
