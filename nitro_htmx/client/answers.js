/* What came back: HTML to swap, events to deliver, or a reason to leave the page. */
import { announce, newJob } from './jobs.js';
import { keepEntries } from './entries.js';
import { enqueue, lineOf } from './lines.js';
import { keepOwn } from './own.js';
import { address, find, settled } from './page.js';
import { released } from './press.js';
import { leaveFreely } from './waiting.js';

/** @type {(id: string, to: any) => void} */
const leave = (id, to) => {
  for (const job of lineOf(id).splice(1)) announce('done', job); // their state has gone
  leaveFreely();
  to ? location.assign(to) : location.reload();
};

/** @type {(job: Job, answer: Answer, adapter: Adapter) => Promise<void>} */
export const accept = async (job, { headers, redirected, status, text, url }, adapter) => {
  const { boarded, id, path } = job;
  job.took = performance.now() - boarded;
  if (redirected) { // to a login page, which is to lead back here
    const to = new URL(url);
    for (const [name, value] of to.searchParams) {
      if (value.includes(path)) to.searchParams.set(name, address());
    }
    if (to.origin !== location.origin) job.status = 0;
    else leave(id, to), job.events = [];
    return;
  }
  try {
    let { events, parts, result } = JSON.parse(headers.get('HX-Trigger'))['nitro:events'];
    if (!events) {
      const match = /** @type {any} */ (/<script [^>]*data-nitro-events>([^<]*)<\/script>$/.exec(text));
      ({ events, parts, result } = JSON.parse(match[1]));
      text = text.slice(0, match.index);
    }
    job.events = [...events];
    job.parts = parts ?? [[id, text.length, events.length, []]];
    job.result = result;
  } catch { return; } // not ours
  await released(); // else what is pressed gets no click
  const to = headers.get('HX-Redirect');
  if (to || headers.get('HX-Refresh')) leave(id, to);
  else if (text && (status < 300 || status === 422)) await replaceAll(job, text, adapter);
};

/** Swap one after the other: the job's own HTML, and that of its riders. An answer that was too large to be kept has
 * the new tokens alone; the page asks for the HTML.
 * @type {(job: Job, text: string, adapter: Adapter) => Promise<void>} */
const replaceAll = async (job, text, adapter) => {
  const kept = /^<script [^>]*data-nitro-tokens>(.*?)<\/script>/.exec(text);
  const tokens = kept && JSON.parse(kept[1]);
  let at = 0;
  for (const [id, length, , , token = tokens?.[id], places = /** @type {[string, number][]} */ ([[id, length]])] of /** @type {NonNullable<Job['parts']>} */ (job.parts)) {
    const part = job.riders.get(id) ?? job;
    Object.assign(part, { rode: true, request: job.request });
    if (!length) continue; // it has run again, and comes later
    await released();
    const root = await settled(id);
    const isNext = root?.dataset.nitroToken === part.token; // else another was swapped
    const isLost = places.some(([id]) => !find(id));
    part.isStale = !isNext || isLost || tokens;
    if (token && isNext) root.dataset.nitroToken = token;
    for (const [id, length] of places) {
      const html = adapter.read(text.slice(at, (at += length)));
      if (!part.isStale) await replace(find(id), html, part, adapter).catch(console.error);
    }
    if (isLost && isNext) lineOf(id).push(newJob(root, 'refresh', { isQuiet: true }));
    // It rode with a job that was given up, and went on before that was sent again.
    if (part !== job && part.host !== job && root) enqueue(newJob(root, 'refresh', { isQuiet: true }));
  }
};

/** @type {(root: any, html: string, job: Job, adapter: Adapter) => Promise<void>} */
const replace = async (root, html, job, { swap }) => {
  const restoreEntries = keepEntries(root, job);
  let own = { text: html, restore() {} };
  try {
    own = keepOwn(root, html);
  } catch (error) { // an older browser; the answer comes first
    console.error(error);
  }
  try {
    await swap(root, own.text, job);
  } finally {
    own.restore();
  }
  restoreEntries();
};
