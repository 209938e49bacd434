/* Lets answers wait while the visitor presses something: where one replaced it before it is released, the
 * click would be lost, and what is dragged would be dropped; and while the menu of a select is open, which would be
 * closed. Not every browser knows that of its menus. Types: tests/js/press.d.ts.
 *
 * Hears: pointerdown, pointerup, pointercancel, pointermove, click; keydown and keyup of the space bar;
 *   change of menus; contextmenu, dragend; blur of the window.
 * The bridge asks it before each swap, and live inputs before each request.
 */
(() => {
  'use strict';
  if (Object.hasOwn(window, 'nitroPressed')) return; // loaded twice

  const TYPED = 'textarea,input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=reset])';
  const TAP_MS = 350; // a browser that waits for a second tap clicks as late as that
  const OPEN = CSS.supports('selector(:open)') ? 'select:open' : 'never';
  /** @type {Promise<void> | null} */
  let pressed = null;
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

  /** @type {(names: string, listener: (event: any) => void) => void} */
  const on = (names, listener) => {
    for (const name of names.split(' ')) window.addEventListener(name, listener, true);
  };

  on('pointerdown', ({ button }) => button || press());
  on('keydown', ({ key, target }) => key === ' ' && !target.matches?.(TYPED) && press());
  on('pointerup', ({ pointerType }) => letGo(pointerType === 'touch' ? TAP_MS : 0));
  on('keyup', ({ key }) => key === ' ' && letGo());
  on('click pointercancel contextmenu dragend', () => letGo());
  // Not every browser says that the button was released: outside of the window, or over an open menu.
  on('change', ({ target }) => target.localName === 'select' && letGo());
  on('pointermove', ({ buttons }) => buttons || letGo());
  on('blur', ({ target }) => target === window && letGo());

  window.nitroPressed = () => {
    if (!pressed && document.querySelector(OPEN)) press(), letGo(); // opened by a key
    return pressed;
  };
})();
