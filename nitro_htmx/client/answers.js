/* What came back: HTML to swap, events to deliver, or a reason to leave the page. */
import { announce } from './jobs.js';
import { keepEntries } from './entries.js';
import { lineOf } from './lines.js';
import { keepOwn } from './own.js';
import { address, find } from './page.js';
import { released } from './press.js';

/** What plain htmx puts in a root's place has the old one's token until htmx settles.
 * @type {(id: string) => Promise<any>} */
export const settled = async (id) => {
  let root = find(id);
  for (let tries = 0; tries < 500 && root?.closest('.htmx-added'); root = find(id), tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return root;
};

/** @type {(id: string, to: any) => void} */
const leave = (id, to) => {
  for (const job of lineOf(id).splice(1)) announce('done', job); // their state has gone
  to ? location.assign(to) : location.reload();
};

/** @type {(job: Job, answer: Answer, adapter: Adapter) => Promise<void>} */
export const accept = async (job, { headers, redirected, status, text, url }, adapter) => {
  const { id, path, token } = job;
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
    let { events } = JSON.parse(headers.get('HX-Trigger'))['nitro:events'];
    if (!events) {
      const match = /** @type {any} */ (/<script [^>]*data-nitro-events>([^<]*)<\/script>$/.exec(text));
      events = JSON.parse(match[1]);
      text = text.slice(0, match.index);
    }
    job.events = [...events];
  } catch { return; } // not ours
  await released(); // else what is pressed gets no click
  const root = await settled(id);
  const to = headers.get('HX-Redirect');
  if (to || headers.get('HX-Refresh')) leave(id, to);
  else if (!text || (status > 299 && status !== 422)) return;
  else if (root?.dataset.nitroToken !== token) job.isStale = true; // another was swapped
  else if (/^<script [^>]*data-nitro-tokens>/.test(text)) { // too large to be kept: the page asks for the HTML
    const [json] = /** @type {any} */ (/{.*?}/.exec(text));
    for (const [key, value] of Object.entries(JSON.parse(json))) find(key)?.setAttribute('data-nitro-token', value);
    job.isStale = true;
  } else await replace(root, text, job, adapter).catch(console.error);
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
