/* The adapter for htmx 2.
 *
 * Hears: htmx:confirm, :configRequest, :beforeSend, :afterProcessNode, :historyRestore, :pushedIntoHistory,
 *   :replacedInHistory; htmx:config:request of an htmx 4.
 */
import { ajax, grab, holdRival, htmx, hurry, onHtmx, watchLeaving } from './htmx.js';
import { addArguments, announce } from './jobs.js';
import { isOurs, on, rootOf, setAttribute, stop } from './page.js';
import { startTyping, swapAround } from './typing2.js';

/** @type {Adapter['capture']} */
const capture = (ask) => {
  /** @type {any} */
  let api;
  htmx.defineExtension('nitro', { init: (/** @type {any} */ internal) => (api = internal) });
  htmx.config.includeIndicatorStyles = false; // an inline style; nitro.css has the rules
  onHtmx('confirm', (event, { elt: element, path, verb, question, triggeringEvent: cause, issueRequest }) => {
    const job = cause?.nitro;
    if (job) { // asked at the click
      stop(event);
      const params = element.getAttribute('hx-params');
      element.setAttribute('hx-params', 'none'); // what was read at the click leaves
      job.request = { done: issueRequest(true).catch(() => (job.status = 0)) };
      setAttribute(element, 'hx-params', params);
    } else if (isOurs(element, path) && (!question || element === rootOf(element))) {
      const { formData: body, errors } = api.getInputValues(element, verb);
      if (errors.length) return; // htmx stops it
      addArguments(body, api.getExpressionVars(element, cause));
      grab(event, ask, { element, path, body, cause });
    }
  });
  onHtmx('configRequest', (event, detail) => {
    const { elt: element, errors, formData: body, path, timeout, triggeringEvent: cause } = detail;
    const job = cause?.nitro;
    if (!job) return errors.length || grab(event, ask, { element, path, body, cause }); // confirmed
    for (const [name, value] of job.body) body.append(name, value);
    // htmx 2 has none, and formaction goes first
    Object.assign(detail, { errors: [], path: job.path, timeout: timeout || 60000 });
  });
  onHtmx('beforeSend', (_, { xhr, requestConfig: { triggeringEvent } }) => {
    const job = triggeringEvent?.nitro;
    // Firefox says no more when a way out of the page aborts it, and htmx would wait for ever.
    if (job) xhr.addEventListener('loadend', () => xhr.status || job.status != null || xhr.onabort());
  });
  watchLeaving('beforeSend', ({ elt: element, requestConfig: { formData: body, triggeringEvent }, xhr }) =>
    ({ job: triggeringEvent?.nitro, element, body, xhr: () => xhr }));
  hurry('afterProcessNode');
  holdRival('config:request', ({ ctx: { request, sourceElement: element } }) => ({ element, path: request.action }));
  onHtmx('historyRestore', () => announce('restored'));
  on('htmx:pushedIntoHistory htmx:replacedInHistory', () => announce('navigated'));
  startTyping();
};

/** htmx 2's own sends events too early.
 * @type {(element: Element, info: any) => void} */
const handler = (_, info) => {
  const { xhr, requestConfig: { triggeringEvent: { nitro: job } } } = info;
  const { responseText: text, responseURL: url, status } = xhr;
  const redirected = url !== new URL(job.path, document.baseURI).href;
  const headers = { get: xhr.getResponseHeader.bind(xhr) };
  Object.assign(job.request, { answer: { headers, redirected, status, text, url }, info });
  info.successful = !(info.failed = status > 299);
};

/** @type {Adapter['send']} */
const send = async (job, to) => {
  await ajax(job, to, { handler });
  await job.request?.done;
  return job.request?.answer;
};

/** @type {Adapter['swap']} */
const swap = async (root, html, { request }) => {
  const isMorphed = Object.hasOwn(window, 'Idiomorph') && root.closest('[hx-ext*=morph]');
  const around = !isMorphed && swapAround(root, html);
  const [text, swapStyle] = around || [html, isMorphed ? 'morph:outerHTML' : 'outerHTML'];
  const how = { swapStyle, swapDelay: 0, settleDelay: 0, transition: false };
  htmx.swap(root, text, how, { contextElement: root, eventInfo: request.info });
};

/** @type {Adapter} */
export const htmx2 = {
  version: 2,
  untrusted: '[hx-ignore],[data-hx-ignore],[hx-disable],[data-hx-disable]',
  capture,
  send,
  read: (html) => html,
  swap,
};
