/* Debugging: what the bridge's jobs and the pushed events tell becomes steps.
 *
 * Hears of jobs: queued, filling, leaving, answered, event, stopped, done. Reads Nitro-Debug, which the server adds in DEBUG:
 *   {"ms", "queries", "query_ms"}.
 */
import { REFRESH, componentOf, hearersOf, roots } from './hearers.js';
import { masked, noteSecrets } from './secrets.js';
import { WAITS, addStep, changed, steps } from './steps.js';
import { readState, tokensIn } from './tokens.js';
import { takePage } from './travel.js';

// In the head of every page that Django makes for developers, such as that of a CSRF failure.
const DJANGO_PAGE = /<meta name="robots" content="NONE,NOARCHIVE"/;
/** @typedef {{ step: DebugStep, event: DebugEvent }} Sent */
/** What is known of a job: when it was queued, the components before it left, its step, and by id the tokens that travelled.
 * @type {WeakMap<Job, { since?: number, page?: any, step?: DebugStep, tokens?: Map<string, string> }>} */
const jobs = new WeakMap();
/** By the event on the page, by the data of a pushed one, and by the pair that a job has heard: who has sent it.
 * @type {WeakMap<object, Sent>} */
const sent = new WeakMap();
/** By the id of a root: the pushed event that refreshes it, whose data nobody hears.
 * @type {Map<string, Sent>} */
const refreshing = new Map();

/** @type {(job: Job) => NonNullable<ReturnType<typeof jobs.get>>} */
const about = (job) => jobs.get(job) ?? (jobs.set(job, {}), about(job));

/** Note what has become of the events that a job has heard, and that they have led to a step.
 * @type {(job: Job, fate: string, step?: DebugStep) => void} */
const tell = ({ heard, id, component }, fate, step) => {
  for (const pair of heard ?? []) {
    const from = sent.get(pair);
    if (!from) continue;
    const { hearers, name } = from.event;
    step?.causes.push({ step: from.step.number, event: name, by: id });
    const known = hearers.find((one) => one.id === id) ?? hearers[hearers.push({ id, component, fate }) - 1];
    Object.assign(known, { fate, step: step?.number });
    changed(from.step);
  }
};

/** @type {(job: Job) => void} */
const queued = (job) => {
  noteSecrets();
  about(job).since ??= performance.now();
  const { cause, heard, id } = job;
  const from = sent.get(cause) ?? sent.get(cause?.detail ?? job) ?? (job.body.has('nitro-pushed') ? refreshing.get(id) : undefined);
  if (from && heard?.[0]) sent.set(heard[0], from);
};

/** @type {(job: Job) => void} */
const filling = (job) => void (about(job).page = takePage());

/** What travels besides the library's own.
 * @type {(job: Job) => Pick<DebugStep, 'args' | 'typed'>} */
const posted = ({ action, body, left, sent: fields }) => {
  /** @type {Record<string, any>} */
  const args = {};
  /** @type {Record<string, any>} */
  const typed = {};
  const bound = new Set([...fields.values()].filter((field) => field.bound).map(({ name }) => name));
  for (const [name, value] of left ?? body) {
    const isBound = bound.has(name);
    if (!isBound && /^nitro-|^csrfmiddlewaretoken$/.test(name)) continue;
    const [to, key] = isBound ? [typed, name.slice(name.indexOf('.') + 1)] : [args, name];
    const isForm = action === 'sync' && name === 'form';
    const safe = isForm ? masked(Object.fromEntries(new URLSearchParams(`${value}`))) : masked(value, name);
    to[key] = key in to ? [to[key], safe].flat() : safe;
  }
  for (const { bound: path } of fields.values()) if (path) typed[path] ??= ''; // a box without a tick
  return { args, typed };
};

/** How a test can name a component: by its class, and by its key if it has one; not if others are called the same.
 * @type {(id: string) => { key?: string, isOne: boolean }} */
const nameOf = (id) => {
  const { nitroComponent: component, nitroKey: key } = window.nitro?.find(id)?.dataset ?? {};
  const same = roots().filter(({ dataset }) => dataset.nitroComponent === component && dataset.nitroKey === key);
  return { key, isOne: same.length === 1 };
};

/** @type {(job: Job) => void} */
const leaving = (job) => {
  const { action, boarded, chain, component, heard = [], id, isQuiet, page, riders, source } = job;
  const known = about(job);
  if (known.step && !known.step.ended) return;
  const all = [job, ...riders.values()];
  const step = addStep({
    kind: 'request', id, component, action, chain, ...posted(job), start: boarded, ...nameOf(id),
    page: known.page,
    address: page,
    isPoll: !job.heard && isQuiet,
    isPushed: job.body.has('nitro-pushed'),
    isForm: source?.localName === 'form',
    heard: heard.map(([name, detail]) => [name, masked(detail)]),
    waited: boarded - (known.since ?? boarded),
    riders: all.slice(1).map((rider) => ({ id: rider.id, component: rider.component })),
  });
  known.step = step;
  // In place of a state, that of a lazy component has its arguments.
  known.tokens = new Map(action === 'nitro-mount' ? [] : all.map((one) => [one.id, one.token]));
  for (const one of all) tell(one, one === job ? 'asks in #' : 'travels along in #', step);
};

/** @type {(step: DebugStep, job: Job) => void} */
const note = (step, { answer, boarded, took, isStale, status, tries }) => {
  const { headers, status: answered = 0, text = '' } = answer ?? {};
  let server;
  try {
    server = JSON.parse(headers?.get('Nitro-Debug'));
  } catch {} // eslint-disable-line no-empty -- a proxy's
  Object.assign(step, {
    status: answered,
    tries,
    isStale,
    isKept: headers?.get('Nitro-Once') === 'kept',
    bytes: new Blob([text]).size,
    errorPage: Number(status) > 499 || DJANGO_PAGE.test(text) ? text : '',
    took,
    swap: took && performance.now() - boarded - took,
    server,
  });
};

/** Note the states, before and after.
 * @type {(step: DebugStep, tokens: Map<string, string> | undefined, made: ReturnType<typeof tokensIn>) => Promise<void>} */
const compare = async (step, tokens, made) => {
  for (const [at, run] of step.runs.entries()) {
    run.before = await readState(run.id, tokens?.get(run.id));
    run.after = await readState(run.id, made[at]);
  }
  changed(step);
};

/** Note in which step a component went that has run.
 * @type {(number: number) => void} */
const noteGone = (number) => {
  for (const { runs } of steps) for (const run of runs) if (!window.nitro?.find(run.id)) run.gone ??= number;
};

/** @type {(job: Job) => void} */
const answered = (job) => {
  const { step, tokens } = about(job);
  if (!step) return;
  const { answer, id, component, events, parts, riders } = job;
  noteSecrets();
  note(step, job);
  step.left = events ? events.length : 1; // a failure's is made by the bridge
  const ran = parts ?? [[id, Infinity]];
  step.runs = ran.map(([from]) => ({ id: from, component: from === id ? component : riders.get(from)?.component, ...nameOf(from) }));
  for (const rider of step.riders) rider.rode = step.runs.some((run) => run.id === rider.id);
  noteGone(step.number);
  end(step);
  compare(step, tokens, tokensIn(answer?.text ?? '', ran));
};

/** Once all of its events have arrived.
 * @type {(step: DebugStep) => void} */
const end = (step) => {
  if (!step.left) step.ended = performance.now();
  changed(step);
};

/** @type {(name: string, detail: any, from: string, found: ReturnType<typeof hearersOf>) => DebugEvent} */
const eventOf = (name, detail, from, { meant, others, why }) => ({
  name, detail: masked(detail), from, others, why,
  hearers: meant.map((root) => ({ id: root.id, component: componentOf(root), fate: WAITS })),
});

/** An event of an answer, before the page hears it.
 * @type {(detail: { job: Job, arrival: Arrival, event: CustomEvent }) => void} */
const arrived = ({ job, arrival: { name, detail, from, heardBy, call, to }, event: cause }) => {
  const { step } = about(job);
  if (!step) return;
  const found = hearersOf(name, detail);
  const parent = to && window.nitro?.find(to);
  if (parent) found.meant.push(parent);
  const event = eventOf(name, detail, from, found);
  for (const hearer of event.hearers) {
    const { id } = hearer;
    if (heardBy.has(id)) Object.assign(hearer, { fate: 'is in the same answer', step: step.number });
    else if (id === from || id === job.id || step.chain.includes(id)) hearer.fate = 'led here itself';
    if (id === to) hearer.call = call;
  }
  step.events.push(event);
  sent.set(cause, { step, event });
  step.left--;
  end(step);
};

/** @type {(job: Job) => void} */
const stopped = (job) => {
  const { id, component, heard = [], why, chain } = job;
  tell(job, 'stopped in #, as it would go round', addStep({ kind: 'stopped', id, component, chain, why, heard }));
};

/** @type {(job: Job) => void} */
const done = (job) => {
  const { action, component, id, host, isQuiet, rode } = job;
  if (about(job).step || host || rode) return;
  if (!isQuiet) addStep({ kind: 'dropped', id, component, action, ...nameOf(id), ...posted(job) });
  tell(job, 'has gone');
};

/** @type {(name: string, detail: any, push: DebugPush) => DebugStep} */
export const recordPush = (name, detail, push) => {
  const isForAll = name === `${REFRESH}*`; // of a channel
  const found = isForAll ? { meant: roots().filter(push.hears), others: '', why: '' } : hearersOf(name, detail, push);
  const event = eventOf(name, detail, '', found);
  const { channels, spread } = push;
  const step = addStep({ kind: 'push', channels, spread, events: [event], ended: performance.now() });
  if (Object(detail) === detail && !isForAll) sent.set(detail, { step, event });
  else for (const { id } of found.meant) refreshing.set(id, { step, event });
  return step;
};

export const startRecord = () => {
  /** @type {Record<string, (detail: any) => void>} */
  const hears = { queued, filling, leaving, answered, event: arrived, stopped, done };
  for (const [name, listener] of Object.entries(hears)) window.nitro?.on(name, listener);
};
