/* The bridge: requests of components become jobs; each is sent, answered, and its events delivered.
 * Wire: docs/architecture.md.
 *
 * Reads: data-nitro-heard, -error, -error-<status> of its script; id,
 *   data-nitro-component, -key, -url, -token, -filters, -on, -lazy of a root; -args, -model, -owner inside.
 */
import { insist } from './again.js';
import { accept } from './answers.js';
import { finish } from './events.js';
import { readFields } from './fields.js';
import { addArguments, announce, hear, isOurName, newJob } from './jobs.js';
import { drop, enqueue, runWith } from './lines.js';
import { ROOT, actionOf, address, all, find, first, options, rootOf } from './page.js';
import { board, boardAgain, release } from './riders.js';
import { isHeld } from './single.js';

/** Make a job of a request of htmx.
 * @type {(caught: Caught) => void} */
const ask = ({ element, path, body, cause }) => {
  const root = rootOf(element);
  const action = actionOf(root, path);
  if (element === root) return react(root, cause, { action, path });
  if (isHeld(element, root, action)) return;
  const job = newJob(root, action, { path, source: element });
  for (const [name, value] of body ?? []) if (!isOurName(name)) job.body.append(name, value);
  addArguments(job.body, JSON.parse(element.getAttribute('data-nitro-args') ?? '{}'));
  readFields(job);
  enqueue(job);
};

/** Queue what a root asks for by itself: after an event, unless that is for another key, or as a poll.
 * @type {(root: any, cause?: any, more?: Partial<Job>) => void} */
export const react = (root, cause, more) => {
  const { nitroFilters, nitroKey } = root.dataset;
  const { type, detail } = cause ?? {};
  const keys = /^nitro:refresh-/.test(type) && detail?.key != null ? ['key'] : JSON.parse(nitroFilters ?? '{}')[type];
  if (keys?.every((/** @type {any} */ key) => `${detail?.[key]}` !== nitroKey)) return;
  const job = newJob(root, 'refresh', { cause, isPoll: !cause, isQuiet: true, ...more });
  if (/^nitro:/.test(type)) job.heard = [[type, detail]];
  enqueue(job);
};

/** Queue an action with arguments and what stands in the bound fields.
 * @type {(root: any, action: string, args: object, more?: Partial<Job>) => void} */
export const post = (root, action, args, more) => {
  const job = newJob(root, action, more);
  addArguments(job.body, args);
  readFields(job);
  enqueue(job);
};

/** @type {(component: string, key: any) => string} */
const missing = (component, key) => {
  const names = [...new Set(all(ROOT).map(({ dataset }) => dataset.nitroComponent))];
  if (names.includes(component)) return `none on this page has the key ${JSON.stringify(key)}`;
  const nearest = Object.hasOwn(window, 'nitroDebug') && window.nitroDebug?.suggest(component, names);
  return `on this page there is ${names.length ? `only ${names.join(', ')}` : 'none'}.${nearest || ''}`;
};

/** @type {Nitro['call']} */
const call = (component, action, args = {}, { key } = {}) =>
  new Promise((resolve, reject) => {
    const one = key == null ? '' : `[data-nitro-key=${CSS.escape(/** @type {any} */ (key))}]`;
    const root = first(`[data-nitro-component=${CSS.escape(component)}]${one}`);
    if (root) post(root, action, args, { resolve, reject });
    else drop({ component, action, reject }, missing(component, key));
  });

/** @type {(job: Job, adapter: Adapter) => Promise<void>} */
const run = async (job, adapter) => {
  const { chain, id } = job;
  const root = find(id);
  // The next page may have a component of this id.
  const isGone = !root || (root !== job.root && job.page !== address());
  if (isGone && !job.isQuiet) finish(Object.assign(job, { status: 0, error: options['nitroError-404'] }));
  if (isGone || (job.reject && root.dataset.nitroLazy)) return drop(job, 'it is not there');
  if (job.begun ? boardAgain(job) : fill(job, root)) return; // again, it is to be sent as it was
  const answer = await insist(job, () => {
    const root = find(id) ?? document.body; // it may go meanwhile
    const source = job.source?.isConnected ? job.source : root;
    return adapter.send(job, { root, source, headers: chain[0] && { 'Nitro-Chain': chain.join() } });
  });
  if (answer) await accept(Object.assign(job, { answer }), answer, adapter);
  else if (job.status == null) return drop(job, 'a listener or hx-sync stopped it');
  finish(job);
};

/** Fill the body: the newest token, events heard, bound fields. True where its HTML has all that it heard.
 * @type {(job: Job, root: any) => boolean | void} */
const fill = (job, root) => {
  const { body, counts, heard, id, sent } = job;
  Object.assign(job, { root, token: root.dataset.nitroToken });
  if (heard) body.set('nitro-events', JSON.stringify(heard));
  if (!announce('filling', job)) return true;
  counts[id] = (counts[id] ?? 0) + 1;
  const names = new Set();
  for (const { name, bound, values } of sent.values()) {
    if (!bound) continue;
    names.add(bound);
    for (const value of values) body.append(name, value);
  }
  if (!job.isQuiet) body.set('nitro-fields', [...names].join());
  board(job);
  body.append('nitro-token', job.token ?? '');
};

/** Let requests of htmx become jobs, and jobs leave.
 * @type {(adapter: Adapter) => void} */
export const connect = (adapter) => {
  adapter.capture(ask);
  runWith((job) => run(job, adapter).finally(() => release(job)));
};

export const startBridge = () => {
  window.nitro = { find, first, rootOf, call, post, on: hear, react, enqueue };
};
