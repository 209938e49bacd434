/* Keeps the input that one types in, where htmx 2 puts new elements in the place of all, and nothing of those
 * that have gone. Types: tests/js/typing.d.ts.
 *
 * Reads: data-nitro-component of a root; data-nitro-model of an input.
 * Hears, of htmx 2: htmx:beforeCleanupElement, when the new root stands before the old one;
 *   htmx:afterSettle, when it has its last attributes. Also pagehide.
 *
 * The bridge carries over what scripts can read: text, and its caret. They can read neither half a date nor
 * a lonely minus, and browsers have no word for the caret of numbers and email addresses.
 *
 * Firefox puts back at a reload what stood in an input when it went, though the server knows better. So those
 * that go, with their root or the page, and have nothing that is not sent yet, are reset before.
 */
(() => {
  'use strict';
  if (Object.hasOwn(window, 'nitroTyping')) return; // loaded twice
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

  /** @type {(inputs: any[]) => void} */
  const reset = (inputs) => { // as if nothing had been typed; scripts have no other word for it
    const form = document.createElement('form');
    form.id = 'nitro-forgotten';
    document.body.append(form);
    const owners = inputs.map((input) => input.getAttribute('form'));
    for (const input of inputs) input.setAttribute('form', form.id);
    form.reset();
    inputs.forEach((input, at) => owners[at] === null ? input.removeAttribute('form') : input.setAttribute('form', owners[at]));
    form.remove();
  };

  /** @type {(input: any) => boolean} */
  const isAsGiven = ({ checked, defaultChecked, defaultValue, options, type, validity, value }) => {
    if (options) return [...options].every(({ selected, defaultSelected }) => selected === defaultSelected);
    if (/checkbox|radio/.test(type)) return checked === defaultChecked;
    return value === defaultValue && !validity.badInput; // half a date
  };

  /** @type {(old: any) => void} */
  const keep = (old) => {
    const fresh = old.matches?.(ROOT) && old.previousElementSibling;
    if (!fresh || fresh.id !== old.id) return;
    const input = /** @type {any} */ (document.activeElement);
    const place = input?.matches(TYPED) && only(old, input) === input && only(fresh, input);
    if (place) {
      // The first takes focus and a composition under way along; the bridge gives the focus back after the second.
      if (place.parentNode.moveBefore) place.parentNode.moveBefore(input, place);
      else place.before(input);
      kept = { input, fresh: place };
    }
    reset([...old.querySelectorAll('input,select,textarea')]); // the bridge has written down what they held
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
  window.addEventListener('pagehide', () => reset([...document.querySelectorAll('[data-nitro-model]')].filter(isAsGiven)));

  // Of a menu Firefox takes a note in any case.
  const [navigation] = /** @type {any[]} */ (performance.getEntriesByType('navigation'));
  const menus = [...document.querySelectorAll('select[data-nitro-model]')];
  if (navigation?.type === 'reload') reset(menus.filter((menu) => menu !== document.activeElement));
})();
