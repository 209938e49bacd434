/* Debugging: htmx is missing, or was loaded twice. The warning names the files.
 *
 * Replaces window.htmx by a property that does as before, to note who sets it.
 */
import { h } from './elements.js';
import { join, warn } from './words.js';

/** @type {string[]} */
export const sources = []; // of htmx
/** @type {string[]} */
const broken = []; // addresses of scripts that did not load
/** @type {any} */
let htmx;

/** Say on the page itself what breaks all of it.
 * @type {(text: string) => void} */
const show = (text) => {
  if (!document.body) return document.addEventListener('DOMContentLoaded', () => show(text));
  document.body.prepend(h('div', { role: 'alert', style: 'padding: 1rem; background: #b00020; color: #fff; font: 16px/1.4 sans-serif' }, text));
};

/** @type {(value: any, source?: string) => void} */
const note = (value, source) => {
  if (value === htmx) return;
  sources.push(source || 'a module or inline script');
  if (htmx) {
    const [first] = sources;
    const last = sources.at(-1);
    const cause =
      first === last
        ? '{% nitro_scripts %} stands on the page twice, or in a part that htmx swaps.'
        : '{% nitro_scripts %} loads it already. Remove the other script.';
    const text = `htmx was loaded twice, so elements may react twice or not at all: ${first} and ${last}. ${cause}`;
    if (warn(text)) show(text);
  }
  htmx = value;
};

const look = () => {
  const own = /** @type {HTMLScriptElement | null} */ (document.querySelector('script[src*="/django_htmx/htmx"]'));
  note(window.htmx, own?.src);
  if (htmx) return;
  const cause = broken[0]
    ? `Not loaded: ${join(broken)}. Is django_htmx in INSTALLED_APPS, are the static files served, and does the Content-Security-Policy allow them?`
    : 'Its script is not on the page. {% nitro_scripts %} loads it.';
  warn(`htmx is missing, so no component reacts. ${cause}`);
};

export const startTwice = () => {
  htmx = Object.hasOwn(window, 'htmx') ? window.htmx : undefined; // of the page's own, above us
  if (htmx) sources.push([...document.scripts].find(({ src }) => /htmx/i.test(src))?.src || 'a script above {% nitro_scripts %}');
  // A classic script's "var htmx" can't be watched.
  if (Object.getOwnPropertyDescriptor(window, 'htmx')?.configurable !== false) {
    Object.defineProperty(window, 'htmx', {
      configurable: true,
      enumerable: true,
      get: () => htmx,
      set: (value) => {
        note(value, /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src);
      },
    });
  }
  window.addEventListener('error', ({ target }) => {
    if (target instanceof HTMLScriptElement) broken.push(target.src);
  }, true);
  document.addEventListener('DOMContentLoaded', look);
};
