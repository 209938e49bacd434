/* The adapter for htmx 4.
 *
 * Hears: htmx:config:request, :before:request, :after:request, :after:init, :after:history:push,
 *   :after:history:replace; htmx:confirm of an htmx 2; pagehide, pageshow, navigate.
 */
import { ajax, grab, holdRival, htmx, hurry, onHtmx, watchLeaving } from './htmx.js';
import { announce } from './jobs.js';
import { on, rootOf } from './page.js';
import { startTyping } from './typing4.js';
import { fetchBy } from './upload.js';

// Ahead of htmx 4, which would fetch a page that WebKit has kept, as that tells it of its own way back; and which, where
// a page script's entry is left and the address stays, would have the browser take the focus away.
let isAway = false;
on('pagehide', () => (isAway = true));
on('pageshow', () => setTimeout(() => (isAway = false)));
window.navigation?.addEventListener('navigate', (/** @type {any} */ event) => {
  if (isAway || event.destination.url === location.href) Object.defineProperty(event, 'canIntercept', { value: false });
});

/** @type {Adapter['capture']} */
const capture = (ask) => {
  /** @type {(event: any, ctx: any) => void} */
  const take = (event, { sourceElement: element, request: { action: path, body }, sourceEvent }) =>
    grab(event, ask, { element, path, body, cause: sourceEvent.type === 'every' ? undefined : sourceEvent });
  onHtmx('config:request', (event, { ctx }) => {
    const { confirm, request, sourceElement, sourceEvent: { nitro: job } } = ctx;
    if (job) {
      ctx.confirm = null;
      request.body = job.body;
    } else if (!confirm || sourceElement === rootOf(sourceElement)) take(event, ctx);
  });
  onHtmx('before:request', (event, { ctx }) => {
    const job = ctx.sourceEvent.nitro;
    if (job) job.status = 0;
    else take(event, ctx); // confirmed
  });
  onHtmx('after:request', (event, { ctx: { hx, response, sourceEvent: { nitro: job }, text } }) => {
    if (!job) return;
    event.preventDefault(); // htmx 4 swaps errors, django-htmx's debug script shows them
    delete hx.trigger; // a malformed one would stop htmx 4 for good
    const { headers, redirected, status, url } = response.raw;
    job.request = { headers, redirected, status, text, url };
  });
  watchLeaving('before:request', ({ ctx }) => ({
    job: ctx.sourceEvent.nitro,
    element: ctx.sourceElement,
    body: ctx.request.body,
    xhr: () => {
      const xhr = new XMLHttpRequest();
      ctx.fetch = fetchBy(xhr);
      return xhr;
    },
  }));
  hurry('after:init');
  holdRival('confirm', ({ ctx, elt: element, path }) => (ctx ? {} : { element, path })); // htmx 4 has it, too
  on('htmx:after:history:push htmx:after:history:replace', () => announce('navigated'));
  startTyping();
  htmx.process(document.body); // its first time was held back
};

/** @type {Adapter['send']} */
const send = async (job, to) => {
  await ajax(job, to);
  return job.request;
};

/** As htmx reads it: rows could not stand in the element without their table.
 * @type {Adapter['read']} */
const read = (html) =>
  html.replaceAll('<hx-partial ', '<template hx type="partial" ').replaceAll('</hx-partial>', '</template>');

/** @type {Adapter['swap']} */
const swap = (root, text) => htmx.swap({ sourceElement: root, target: root, text, swap: 'outerMorph' });

/** @type {Adapter} */
export const htmx4 = {
  version: 4,
  first: 'htmx:before:process',
  // hx-disable with a value is hx-disabled-elt of htmx 2.
  untrusted: '[hx-ignore],[data-hx-ignore],[hx-disable=""],[data-hx-disable=""]',
  capture,
  send,
  read,
  swap,
};
