/* Loads lazy components. htmx's own triggers could ask before the bridge is there.
 *
 * Reads: data-nitro-lazy of a placeholder's root: "load", or "visible": ask when it is seen.
 * Sends: nitro-mount, without detail, on the placeholder, whose hx-trigger waits for it.
 */
(() => {
  'use strict';
  if (window.nitroLazy) return; // loaded twice
  window.nitroLazy = true;

  /** @type {WeakSet<Element>} */
  const asked = new WeakSet();

  /** @type {(placeholder: Element) => void} */
  const ask = (placeholder) => {
    window.htmx.process(placeholder); // htmx 2 may not have seen it yet
    placeholder.dispatchEvent(new CustomEvent('nitro-mount'));
  };

  // One that could not be loaded is asked for again when it is seen again.
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!target.matches('[data-nitro-lazy]')) seen.unobserve(target);
      else if (isIntersecting) ask(target);
    }
  });

  const look = () => {
    for (const placeholder of document.querySelectorAll('[data-nitro-lazy]')) {
      if (asked.has(placeholder)) continue;
      asked.add(placeholder);
      if (placeholder.getAttribute('data-nitro-lazy') === 'visible') seen.observe(placeholder);
      else ask(placeholder);
    }
  };

  const watch = { attributeFilter: ['data-nitro-lazy'], childList: true, subtree: true };
  new MutationObserver(look).observe(document.documentElement, watch);
  look();
})();
