/* Keeps the input that one types in, where htmx 2 puts new elements in the place of all. Types: tests/js/typing.d.ts.
 *
 * Reads: data-nitro-component of a root.
 * Hears, of htmx 2: htmx:beforeCleanupElement, when the new root stands before the old one;
 *   htmx:afterSettle, when it has its last attributes.
 *
 * The bridge carries over what scripts can read: text, and its caret. They can read neither half a date nor
 * a lonely minus, and browsers have no word for the caret of numbers and email addresses.
 */
(() => {
  'use strict';
  if (window.nitroTyping) return; // loaded twice
  window.nitroTyping = true;

  const ROOT = '[data-nitro-component]';
  const TYPED = 'textarea,input:not([type=checkbox],[type=radio],[type=file])';
  /** @type {{ input: any, fresh: any } | null} */
  let kept = null; // the input, and the new one whose place it takes

  /** @type {(root: Element, input: any) => any} */
  const only = (root, { id, name, type }) => {
    const inputs = [.../** @type {any} */ (root.querySelectorAll(TYPED))];
    const found = inputs.filter((input) => window.nitro?.rootOf(input) && input.type === type && (id ? input.id === id : input.name === name));
    return found.length === 1 && found[0]; // of several, rows maybe, nobody knows which
  };

  /** @type {(old: any) => void} */
  const keep = (old) => {
    const fresh = old.matches?.(ROOT) && old.previousElementSibling;
    const input = /** @type {any} */ (document.activeElement);
    if (fresh?.id !== old.id || !input?.matches(TYPED) || only(old, input) !== input) return;
    const place = only(fresh, input);
    if (!place) return;
    // The first takes focus and a composition under way along; the bridge gives the focus back after the second.
    if (place.parentNode.moveBefore) place.parentNode.moveBefore(input, place);
    else place.before(input);
    kept = { input, fresh: place };
  };

  const settle = () => {
    if (!kept) return;
    const { input, fresh } = kept;
    const { attributes, defaultValue } = fresh;
    kept = null;
    for (const { name } of [...input.attributes]) if (!fresh.hasAttribute(name)) input.removeAttribute(name);
    for (const { name, value } of attributes) if (input.getAttribute(name) !== value) input.setAttribute(name, value);
    // A textarea's is no attribute. Setting it to the same takes half a date away.
    if (input.defaultValue !== defaultValue) input.defaultValue = defaultValue;
    fresh.remove();
    window.htmx.process(input);
  };

  document.addEventListener('htmx:beforeCleanupElement', ({ target }) => keep(target), true);
  document.addEventListener('htmx:afterSettle', settle, true);
})();
