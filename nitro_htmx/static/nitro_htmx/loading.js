/* Shows that a component works. Types: tests/js/loading.d.ts.
 *
 * While an action that somebody asked for is under way, the component's root has aria-busy="true" and
 * the class nitro-busy. Reads inside it: data-nitro-loading, the action during which the element is
 * shown, "" for any; data-nitro-hide of the element that asks: the selector of what is hidden at once,
 * the element or one around it. If the action fails, that is shown again.
 * Hears: htmx:before:request (4) or htmx:beforeSend (2) of the bridge's requests, then
 *   nitro:action-complete and nitro:error; as a page comes back, pageshow and htmx:historyRestore (2).
 */
(() => {
  'use strict';
  if (Object.hasOwn(window, 'nitroLoading')) return; // loaded twice
  window.nitroLoading = true;

  const HIDDEN = 'data-nitro-hidden'; // on what an action under way has hidden: the root's id

  /** @type {(id?: string) => void} */
  const show = (id) => {
    for (const element of /** @type {any} */ (document.querySelectorAll(`[${HIDDEN}]`))) {
      if (id && element.getAttribute(HIDDEN) !== id) continue;
      element.hidden = false;
      element.removeAttribute(HIDDEN);
    }
  };

  /** @type {(root: any, action?: string) => void} */
  const mark = (root, action) => {
    root.classList.toggle('nitro-busy', !!action);
    if (action) root.setAttribute('aria-busy', 'true');
    else root.removeAttribute('aria-busy');
    if (!root.classList.length) root.removeAttribute('class');
    for (const element of root.querySelectorAll('[data-nitro-loading]')) {
      if (window.nitro?.rootOf(element) !== root) continue; // a child's
      const { nitroLoading } = element.dataset;
      element.hidden = !action || (nitroLoading && nitroLoading !== action);
    }
  };

  /** @type {(event: any) => void} */
  const start = ({ defaultPrevented, detail }) => {
    const job = (detail.ctx?.sourceEvent ?? detail.requestConfig?.triggeringEvent)?.nitro;
    const root = job && window.nitro?.find(job.id);
    if (defaultPrevented || !root || job.isQuiet || /^(sync|nitro-mount)$/.test(job.action)) return;
    mark(root, job.action);
    const selector = job.source?.dataset.nitroHide;
    const element = selector && job.source.closest(selector);
    if (!element || !root.contains(element)) return;
    element.hidden = true;
    element.setAttribute(HIDDEN, job.id);
  };

  /** @type {(event: any) => void} */
  const end = ({ target, type }) => {
    if (target.id && type === 'nitro:error') show(target.id);
    if (target.matches?.('[data-nitro-component]')) mark(target);
  };

  window.addEventListener('htmx:before:request', start); // last: others may stop it
  window.addEventListener('htmx:beforeSend', start);
  window.addEventListener('nitro:action-complete', end, true);
  window.addEventListener('nitro:error', end, true);
  // A page that comes back waits for nothing, whatever it did when it was left.
  const rest = () => {
    show();
    for (const root of document.querySelectorAll('.nitro-busy')) mark(root);
  };
  window.addEventListener('pageshow', ({ persisted }) => persisted && rest()); // from the back-forward cache
  window.addEventListener('htmx:historyRestore', rest); // from the HTML that htmx 2 has kept
})();
