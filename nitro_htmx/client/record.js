/* Debugging: what the bridge's jobs and the pushed events tell becomes steps.
 *
 * Hears of jobs: queued, filling, leaving, answered, event, stopped, done. Reads Nitro-Debug, which the server adds in DEBUG:
 *   {"ms", "queries", "query_ms"}.
 */
import { REFRESH, hearersOf, roots } from './hearers.js';
import { masked, noteSecrets } from './secrets.js';
import { addStep, changed } from './steps.js';
import { changesOf, readState, tokensIn } from './tokens.js';
import { takePage } from './travel.js';

// In the head of every page that Django makes for developers, such as that of a CSRF failure.
const DJANGO_PAGE = /<meta name="robots" content="NONE,NOARCHIVE"/;
/** @typedef {{ step: DebugStep, event: DebugEvent }} Sent */
/** @type {WeakMap<Job, DebugStep>} */
const stepOf = new WeakMap();
/** @type {WeakMap<Job, number>} */
const queuedAt = new WeakMap();
/** By the event on the page, by the data of a pushed one, and by the pair that a job has heard: who has sent it.
 * @type {WeakMap<object, Sent>} */
const sent = new WeakMap();
/** The components before it leaves.
 * @type {WeakMap<Job, any>} */
const pageOf = new WeakMap();
/** By id: the tokens that travelled.
 * @type {WeakMap<DebugStep, Map<string, string>>} */
const tokensOf = new WeakMap();
/** By the id of a root: the pushed event that refreshes it, whose data nobody hears.
 * @type {Map<string, Sent>} */
const refreshing = new Map();

/** @type {(sent: Sent, job: { id: string, component: string }, fate: string, step?: number) => void} */
const tell = ({ step, event }, { id, component }, fate, number) => {
  const known = event.hearers.find((hearer) => hearer.id === id);
  if (known) Object.assign(known, { fate, step: number });
  else event.hearers.push({ id, component, fate, step: number });
  changed(step);
};

/** @type {(job: Job) => Sent[]} */
const causesOf = (job) => (job.heard ?? []).map((pair) => sent.get(pair)).filter((one) => one !== undefined);

/** @type {(job: Job) => void} */
const queued = (job) => {
  noteSecrets();
  if (!queuedAt.has(job)) queuedAt.set(job, performance.now());
  const { cause, heard, id } = job;
  const from = sent.get(cause) ?? sent.get(cause?.detail ?? job) ?? (job.body.has('nitro-pushed') ? refreshing.get(id) : undefined);
  if (from && heard?.[0]) sent.set(heard[0], from);
};

/** @type {(job: Job) => void} */
const filling = (job) => void pageOf.set(job, takePage());

/** What travels besides the library's own.
 * @type {(job: Job) => Pick<DebugStep, 'args' | 'typed'>} */
const posted = ({ action, body, left, sent: fields }) => {
  /** @type {Record<string, any>} */
  const args = {};
  /** @type {Record<string, any>} */
  const typed = {};
  const bound = new Set([...fields.values()].filter((field) => field.bound).map(({ name }) => name));
  for (const [name, value] of left ?? body) {
    if (!bound.has(name) && /^nitro-|^csrfmiddlewaretoken$/.test(name)) continue;
    const isForm = action === 'sync' && name === 'form';
    const shown = isForm ? masked(Object.fromEntries(new URLSearchParams(`${value}`))) : value;
    const to = bound.has(name) ? typed : args;
    const key = to === typed ? name.slice(name.indexOf('.') + 1) : name;
    const safe = isForm ? shown : masked(shown, name);
    to[key] = key in to ? [to[key], safe].flat() : safe;
  }
  for (const { bound: path } of fields.values()) if (path) typed[path] ??= ''; // a box without a tick
  return { args, typed };
};

/** @type {(job: Job) => void} */
const leaving = (job) => {
  const { action, boarded, chain, component, heard, id, isQuiet, riders, root } = job;
  const known = stepOf.get(job);
  if (known && !known.ended) return;
  const start = boarded ?? performance.now();
  const step = addStep({
    kind: 'request', id, component, action, chain, ...posted(job), start,
    key: root.dataset.nitroKey,
    page: pageOf.get(job),
    address: job.page,
    isPoll: Boolean(!heard && isQuiet),
    isPushed: job.body.has('nitro-pushed'),
    heard: (heard ?? []).map(([name, detail]) => [name, masked(detail)]),
    waited: start - (queuedAt.get(job) ?? start),
    riders: [...riders.values()].map((rider) => ({ id: rider.id, component: rider.component, rode: false })),
  });
  stepOf.set(job, step);
  // In place of a state, that of a lazy component has its arguments.
  tokensOf.set(step, new Map(action === 'nitro-mount' ? [] : [job, ...riders.values()].map((one) => [one.id, one.token])));
  for (const one of [job, ...riders.values()]) {
    for (const from of causesOf(one)) {
      step.causes.push({ step: from.step.number, event: from.event.name, by: one.id });
      tell(from, one, one === job ? 'asked' : 'travelled', step.number);
    }
  }
  changed(step);
};

/** @type {(step: DebugStep, job: Job) => void} */
const note = (step, { answer, boarded, took, isStale, status, tries }) => {
  const text = answer?.text ?? '';
  let server;
  try {
    server = JSON.parse(answer?.headers.get('Nitro-Debug'));
  } catch {} // eslint-disable-line no-empty -- a proxy's
  Object.assign(step, {
    status: answer?.status ?? 0,
    tries: tries ?? 0,
    isStale,
    isKept: answer?.headers.get('Nitro-Once') === 'kept',
    bytes: new Blob([text]).size,
    errorPage: (status ?? 0) > 499 || DJANGO_PAGE.test(text) ? text : '',
    took,
    swap: took === undefined ? undefined : performance.now() - boarded - took,
    server: server?.ms,
    queries: server?.queries,
    queryMs: server?.query_ms,
  });
};

/** Note the states, and what has become of them.
 * @type {(step: DebugStep, text: string, runs: [string, number, ...any[]][]) => Promise<void>} */
const compare = async (step, text, runs) => {
  for (const [id, token] of tokensIn(text, runs)) {
    const before = await readState(id, tokensOf.get(step)?.get(id));
    const after = await readState(id, token);
    const run = step.runs.find((one) => one.id === id);
    if (run && after) Object.assign(run, { before, after, changes: changesOf(before ?? {}, after) });
  }
  changed(step);
};

/** @type {(job: Job) => void} */
const answered = (job) => {
  const step = stepOf.get(job);
  if (!step) return;
  const { id, events, parts, riders } = job;
  noteSecrets();
  note(step, job);
  const count = events ? events.length : 1; // a failure's is made by the bridge
  step.runs = (parts ?? [[id, 0, count, []]]).map(([from, , own, heard]) => {
    const component = from === id ? job.component : riders.get(from)?.component;
    return { id: from, component, events: own, heard };
  });
  for (const run of step.runs.slice(1)) {
    for (const rider of step.riders) if (rider.id === run.id) rider.rode = true;
  }
  step.left = count;
  if (!count) end(step);
  compare(step, job.answer?.text ?? '', parts ?? [[id, Infinity]]);
  changed(step);
};

/** @type {(step: DebugStep) => void} */
const end = (step) => {
  step.ended = performance.now();
  changed(step);
};

/** An event of an answer, before the page hears it.
 * @type {(detail: { job: Job, arrival: Arrival, event: CustomEvent }) => void} */
const arrived = ({ job, arrival, event }) => {
  const step = stepOf.get(job);
  if (!step) return;
  const { name, detail, from, heardBy, call, to } = arrival;
  const { meant, others, why } = hearersOf(name, detail);
  /** @type {DebugEvent} */
  const one = { name, detail: masked(detail), from, others, why, hearers: [] };
  const entry = { step, event: one };
  const parent = to && window.nitro?.find(to);
  for (const root of parent ? [...meant, parent] : meant) {
    const component = `${root.dataset.nitroComponent}`;
    const isIn = root.id === from || root.id === job.id || step.chain.includes(root.id);
    const fate = heardBy.has(root.id) ? 'rode along' : isIn ? 'led here itself' : '';
    one.hearers.push({ id: root.id, component, fate, ...(root === parent && { call }) });
  }
  step.events.push(one);
  sent.set(event, entry);
  if (!--(/** @type {any} */ (step).left)) end(step);
  changed(step);
};

/** @type {(job: Job) => void} */
const stopped = ({ id, component, heard, why, chain }) => {
  const step = addStep({ kind: 'stopped', id, component, chain, why, heard: heard ?? [] });
  for (const pair of heard ?? []) {
    const from = sent.get(pair);
    if (!from) continue;
    step.causes.push({ step: from.step.number, event: from.event.name, by: id });
    tell(from, { id, component }, 'stopped', step.number);
  }
};

/** @type {(job: Job) => void} */
const done = (job) => {
  const { action, component, id, host, isQuiet, rode } = job;
  if (stepOf.has(job) || host || rode) return;
  if (!isQuiet) addStep({ kind: 'dropped', id, component, action, ...posted(job) });
  for (const from of causesOf(job)) tell(from, job, 'has gone');
};

/** @type {(name: string, detail: any, push: DebugPush) => DebugStep} */
export const recordPush = (name, detail, push) => {
  const isForAll = name === `${REFRESH}*`; // of a channel
  const found = isForAll ? { meant: roots().filter(push.hears), others: '', why: '' } : hearersOf(name, detail, push);
  const { meant, others, why } = found;
  const hearers = meant.map((root) => ({ id: root.id, component: `${root.dataset.nitroComponent}`, fate: '' }));
  /** @type {DebugEvent} */
  const event = { name, detail: masked(detail), from: '', others, why, hearers };
  const { channels, hops, spread } = push;
  const step = addStep({ kind: 'push', id: '', component: '', channels, hops, spread, events: [event], ended: performance.now() });
  if (Object(detail) === detail && !isForAll) sent.set(detail, { step, event });
  else for (const { id } of meant) refreshing.set(id, { step, event });
  return step;
};

export const startRecord = () => {
  /** @type {Record<string, (detail: any) => void>} */
  const hears = { queued, filling, leaving, answered, event: arrived, stopped, done };
  for (const [name, listener] of Object.entries(hears)) window.nitro?.on(name, listener);
};
