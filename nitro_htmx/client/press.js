/* Lets answers wait while the visitor presses something: where one replaced it before it is released, the
 * click would be lost, and what is dragged would be dropped; and while the menu of a select is open, which would be
 * closed. Not every browser knows that of its menus.
 */
import { TYPED } from './fields.js';
import { on } from './page.js';

const TAP_MS = 350; // a browser that waits for a second tap clicks as late as that
const OPEN = CSS.supports('selector(:open)') ? 'select:open' : 'never';
/** @type {Promise<void> | null} */
let pressed = null;
/** @type {Promise<void> | null} */
let dragged;
/** @type {() => void} */
let release;
/** @type {ReturnType<typeof setTimeout>} */
let end;

const press = () => {
  clearTimeout(end);
  pressed ??= new Promise((resolve) => {
    release = () => {
      if (document.querySelector(OPEN)) return letGo(TAP_MS); // no event says that it is closed
      pressed = null;
      resolve();
    };
  });
};

/** @type {(delay?: number) => void} */
const letGo = (delay = 0) => { // after the click, which the browser has not sent yet
  if (!pressed) return;
  clearTimeout(end);
  end = setTimeout(release, delay);
};

/** Resolves once the visitor has released what is pressed, and has clicked, or has closed the menu; null: nothing is. */
export const released = () => {
  if (!pressed && document.querySelector(OPEN)) press(), letGo(); // opened by a key
  return pressed;
};

export const startPress = () => {
  on('pointerdown', ({ button }) => button || press());
  on('keydown', ({ key, target }) => key === ' ' && !target.matches?.(TYPED) && press());
  on('pointerup', ({ pointerType }) => letGo(pointerType === 'touch' ? TAP_MS : 0));
  on('keyup', ({ key }) => key === ' ' && letGo());
  on('click contextmenu dragend', () => letGo());
  on('pointercancel', () => dragged === pressed || letGo());
  on('dragstart', () => (dragged = pressed)); // for that the browser takes the pointer away
  // Not every browser says that the button was released: outside of the window, or over an open menu.
  on('change', ({ target }) => target.localName === 'select' && letGo());
  on('pointermove', ({ buttons }) => buttons || letGo());
  on('blur', ({ target }) => target === window && letGo());
};
