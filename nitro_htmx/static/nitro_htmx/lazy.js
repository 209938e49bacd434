/* Loads lazy components. htmx's own triggers could ask before the bridge is there. Types: tests/js/lazy.d.ts.
 *
 * Reads: data-nitro-lazy of a placeholder's root: "load", or "visible": ask when it is seen;
 *   data-nitro-group: the placeholders of a name ask together, as soon as one of them does;
 *   data-nitro-component, data-nitro-token and data-nitro-url of the root.
 * Sends: nitro-mount, without detail, on the placeholder, whose hx-trigger waits for it. For a group one
 *   posts to <url>nitro-mount/: group, "<component> <token>" of each of the others.
 * Hears: nitro:error of a placeholder that asked; of htmx, as a placeholder hears an event
 *   on the component's behalf, htmx:config:request (4) and htmx:confirm (2). The component gets such
 *   events as soon as it is there.
 */
(() => {
  'use strict';
  if (Object.hasOwn(window, 'nitroLazy')) return; // loaded twice
  window.nitroLazy = true;

  const { htmx } = window;
  const LAZY = '[data-nitro-lazy]';
  /** @type {(selector: string) => HTMLElement[]} */
  const all = (selector) => /** @type {any[]} */ ([...document.querySelectorAll(selector)])
    .filter((placeholder) => window.nitro?.rootOf(placeholder)); // in what people wrote stands none
  const GROUP_LIMIT = 50; // of the server
  /** @type {WeakSet<Element>} */
  const known = new WeakSet();
  /** @type {Map<HTMLElement, HTMLElement[]>} */
  const groups = new Map(); // by the placeholder that has asked: the others
  /** @type {WeakSet<Element>} */
  const tried = new WeakSet(); // with a group, in vain: each asks alone, and says what is wrong

  /** @type {Set<string>} */
  const loading = new Set(); // ids of placeholders
  /** @type {Map<string, Event[]>} */
  const heard = new Map(); // by the placeholder's id

  /** @type {(placeholder: HTMLElement) => void} */
  const askAlone = (placeholder) => {
    loading.add(placeholder.id);
    htmx.process(placeholder); // htmx 2 may not have seen it yet
    placeholder.dispatchEvent(new CustomEvent('nitro-mount'));
  };

  /** @type {(placeholders: HTMLElement[]) => void} */
  const askTogether = ([first, ...others]) => {
    if (!others.length) return first && askAlone(first);
    const form = document.createElement('form'); // for the bridge to take its arguments
    const group = others.map(({ dataset }) => `${dataset.nitroComponent} ${dataset.nitroToken}`);
    form.hidden = true;
    form.dataset.nitroArgs = JSON.stringify({ group });
    groups.set(first, others);
    for (const { id } of [first, ...others]) loading.add(id);
    first.append(form);
    htmx.ajax('POST', `${first.dataset.nitroUrl}nitro-mount/`, { source: form, target: first });
    form.remove();
  };

  /** @type {(placeholder: HTMLElement) => boolean} */
  const isWaiting = (placeholder) => placeholder.isConnected && placeholder.matches(LAZY);

  /** @type {(placeholder: HTMLElement) => void} */
  const ask = (placeholder) => {
    const underWay = new Set([...groups].flat(2));
    if (underWay.has(placeholder)) return;
    const { nitroGroup } = placeholder.dataset;
    const others = all(`${LAZY}[data-nitro-group]`).filter((member) =>
      member !== placeholder && member.dataset.nitroGroup === nitroGroup && !tried.has(member) && !underWay.has(member));
    askTogether(tried.has(placeholder) ? [placeholder] : [placeholder, ...others].slice(0, GROUP_LIMIT));
  };

  const lookForLeftOut = () => {
    for (const [first, others] of groups) {
      if (isWaiting(first)) continue;
      groups.delete(first);
      for (const other of others.filter(isWaiting)) {
        tried.add(other);
        askAlone(other);
      }
    }
  };

  /** @type {(event: any) => void} */
  const fail = ({ target, detail }) => {
    if (detail?.action !== 'nitro-mount') return;
    loading.delete(target.id);
    const others = groups.get(target);
    if (!others) return;
    groups.delete(target);
    tried.add(target);
    askTogether(others.filter(isWaiting)); // they are not to blame
  };

  // One that could not be loaded is asked for again when it is seen again.
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!target.matches(LAZY)) seen.unobserve(target);
      else if (isIntersecting) ask(/** @type {HTMLElement} */ (target));
    }
  });

  const look = () => {
    lookForLeftOut();
    for (const placeholder of all(LAZY)) {
      if (known.has(placeholder)) continue;
      known.add(placeholder);
      if (placeholder.dataset.nitroLazy === 'visible') seen.observe(placeholder);
      else ask(placeholder);
    }
    for (const id of new Set([...heard.keys(), ...loading])) tell(id);
  };

  /** @type {(id: string) => void} */
  const tell = (id) => {
    const root = window.nitro?.find(id);
    if (root?.matches(LAZY)) return;
    const events = heard.get(id) ?? [];
    heard.delete(id);
    loading.delete(id);
    // The bridge makes one request of them all.
    for (const event of root ? events : []) {
      htmx.ajax('POST', `${root.dataset.nitroUrl}refresh/`, { source: root, target: root, event });
    }
  };

  /** @type {(event: Event, element: any, cause: any) => void} */
  const note = (event, element, cause) => {
    if (!cause?.type?.startsWith('nitro:') || !element.matches?.(LAZY)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // It is made anew anyway.
    if (cause.type.startsWith('nitro:refresh-') && !loading.has(element.id)) return;
    heard.set(element.id, [...(heard.get(element.id) ?? []), cause]);
  };

  /** @type {(name: string, listener: (event: any) => void) => void} */
  const on = (name, listener) => window.addEventListener(name, listener, true); // before the bridge

  on('htmx:config:request', (event) => note(event, event.detail.ctx.sourceElement, event.detail.ctx.sourceEvent));
  on('htmx:confirm', (event) => note(event, event.detail.elt, event.detail.triggeringEvent));

  const begin = () => {
    const watch = { attributeFilter: ['data-nitro-lazy'], childList: true, subtree: true };
    new MutationObserver(look).observe(document.documentElement, watch);
    look();
  };

  window.addEventListener('nitro:error', fail);
  // By then all deferred scripts have run and hear what comes of it: toasts, and the page's own.
  if (document.readyState === 'complete') begin();
  else document.addEventListener('DOMContentLoaded', begin);
})();
