/* Lets polls rest while nobody can see them, in a hidden tab, and asks once when it is seen again.
 * Types: tests/js/polls.d.ts.
 *
 * Reads: data-nitro-component, data-nitro-url and hx-trigger of a root.
 * Hears: visibilitychange; of htmx, as a root asks, htmx:config:request (4) and htmx:confirm (2).
 */
(() => {
  'use strict';
  if (Object.hasOwn(window, 'nitroPolls')) return; // loaded twice
  window.nitroPolls = true;

  /** @type {Set<string>} */
  const resting = new Set(); // ids of roots whose time has come meanwhile

  /** @type {(event: Event, element: any, cause: any) => void} */
  const rest = (event, element, cause) => {
    const isPoll = !cause || cause.type === 'every'; // htmx 2 has no event for it
    if (!document.hidden || !isPoll || !element.matches?.('[data-nitro-component]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    resting.add(element.id);
  };

  const wake = () => {
    if (document.hidden) return;
    for (const id of resting) {
      const root = window.nitro?.find(id);
      // An event may have brought the last news meanwhile.
      if (!root?.getAttribute('hx-trigger')?.includes('every ')) continue;
      window.htmx.ajax('POST', `${root.dataset.nitroUrl}refresh/`, { source: root, target: root });
    }
    resting.clear();
  };

  /** @type {(name: string, listener: (event: any) => void) => void} */
  const on = (name, listener) => window.addEventListener(name, listener, true); // before the bridge

  on('htmx:config:request', (event) => rest(event, event.detail.ctx.sourceElement, event.detail.ctx.sourceEvent));
  on('htmx:confirm', (event) => rest(event, event.detail.elt, event.detail.triggeringEvent));
  document.addEventListener('visibilitychange', wake);
})();
