/* Sends a job again until it is answered, with the same id, by which the server knows it and runs it once.
 *
 * Reads: data-nitro-once of our script: for how many seconds the server knows it; without that, nothing is sent
 *   again; data-nitro-csrf, -csrf-cookie, -error-503.
 */
import { announce, isAsked } from './jobs.js';
import { AWAY, doubt, reached } from './offline.js';
import { options } from './page.js';

const RUNNING = 409; // the same request has come before, and has not ended
const PATIENCE_MS = 60000;
const PAUSE_MS = 5000;
/** @type {WeakMap<Event, Job>} */
export const unsent = new WeakMap(); // by the nitro:error that says so

/** 128 random bits; randomUUID is missing on plain http. */
const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const csrf = () => { // the cookie's is newer, maybe
  const cookies = new URLSearchParams(document.cookie.replaceAll('; ', '&'));
  return cookies.get(options.nitroCsrfCookie) || options.nitroCsrf;
};

/** @type {(job: Job, send: () => Promise<Answer | undefined>) => Promise<Answer | undefined>} */
const sendOnce = async (job, send) => {
  const { body } = job;
  body.set('csrfmiddlewaretoken', csrf());
  body.set('nitro-try', `${(job.tries ??= 0)}`);
  // The last: a body that is cut off on the way has none.
  if (!body.has('nitro-id')) body.append('nitro-id', newId());
  job.request = job.status = undefined;
  const answer = await send();
  if (answer) job.status = answer.status;
  else if (job.tries) job.status ??= 0; // it had left before
  return answer;
};

/** Whether that is an answer, and all of it: without TLS, Chromium takes what was cut off inside of the headers for
 * one that has neither the rest of them nor a body. A refusal, which is of no component, has none.
 * @type {(answer: Answer) => any} */
const isWhole = ({ headers, status, text }) => {
  const trigger = headers.get('HX-Trigger');
  return status === 200 || status === 422
    ? text || headers.get('HX-Redirect') || headers.get('HX-Refresh') || /^{"nitro:events":{"id":""/.test(trigger)
    : trigger || ![RUNNING, ...AWAY].includes(status);
};

/** Nobody can say whether it ran; the page shows what is there.
 * @type {(job: Job) => void} */
const giveUp = (job) => {
  job.error = options['nitroError-503'];
  job.isStale = true;
};

/** Complete a job and send it, as often as it takes; `send` sends it once.
 * @type {(job: Job, send: () => Promise<Answer | undefined>) => Promise<Answer | undefined>} */
export const insist = async (job, send) => {
  let since = Date.now(); // timers sleep with the laptop
  const begun = (job.begun ??= since);
  job.isUnsent = false;
  for (let pause = 50; ; pause *= 2) {
    const now = Date.now();
    if (now - begun > (options.nitroOnce - 60) * 1000) return void giveUp(job); // it would be run a second time
    const answer = await sendOnce(job, send);
    if (answer ? isWhole(answer) : job.status == null) return answer;
    if (!job.status && !navigator.onLine) doubt();
    if (!options.nitroOnce) return answer;
    job.tries = (job.tries ?? 0) + 1;
    announce('again', job);
    if (await reached()) {
      since = Date.now();
      pause = 25;
    } else if (now - since > PATIENCE_MS) {
      if (job.status === RUNNING) giveUp(job); // it may end yet, or never
      else job.isUnsent = !!(job.heard || isAsked(job));
      return answer;
    } else await new Promise((resolve) => setTimeout(resolve, Math.min(pause, PAUSE_MS) * (0.5 + Math.random() / 2)));
  }
};
