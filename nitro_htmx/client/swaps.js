/* For the guard: what the visitor has plain htmx load into an element, such as the page of a boosted link.
 *
 * Hears: htmx:confirm of htmx 2, htmx:before:request of htmx 4. Reads: hx-swap.
 */
import { nitro } from './beside.js';

const ADDS = /none|before|after|append|prepend/; // and takes nothing away

/** Have `mayGo` asked for each element whose content is to go.
 * @type {(mayGo: (target: any) => boolean) => void} */
export const startSwaps = (mayGo) => {
  /** @type {(event: any, element: any, path: any, target: any, cause: any, swap: any) => void} */
  const look = (event, element, path, target, cause, swap) => {
    const url = nitro().rootOf(element)?.dataset.nitroUrl;
    // Nobody is to be asked at each poll; what a component asks for is its own.
    if (!cause?.isTrusted || cause.nitro || ADDS.test(swap) || (url && path?.startsWith(url)) || !target || mayGo(target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('htmx:confirm', (/** @type {any} */ event) => {
    const { ctx, elt, path, target, triggeringEvent } = event.detail;
    if (ctx) return; // htmx 4 has this event, too
    const holder = elt.closest('[hx-swap],[data-hx-swap]');
    const swap = holder?.getAttribute('hx-swap') ?? holder?.getAttribute('data-hx-swap');
    look(event, elt, path, target, triggeringEvent, swap);
  }, true);
  window.addEventListener('htmx:before:request', (/** @type {any} */ event) => {
    const { request, sourceElement, sourceEvent, swap, target } = event.detail.ctx;
    look(event, sourceElement, request.action, target, sourceEvent, swap);
  }, true);
};
