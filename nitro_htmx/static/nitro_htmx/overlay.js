/* The error overlay: shows developers the page that Django makes of an exception, on top of the page on
 * which it happened. {% nitro_scripts %} loads it, before debug.js, only while Django's DEBUG is on.
 * Types: nitro_htmx/client/types.d.ts.
 *
 * nitroOverlay.show(title, html): opens it; what comes while it is open waits until it is closed. It
 *   closes with Escape or its button, and the focus goes back to where it was.
 *
 * The page's Content-Security-Policy may forbid inline styles and scripts, and a frame would inherit
 * it. So Django's HTML is parsed without being run, its stylesheet is adopted by a shadow root, and what
 * its script does is done here: context lines open at a click, and the traceback can be copied.
 */
(() => {
  'use strict';
  if (Object.hasOwn(window, 'nitroOverlay')) return; // loaded twice

  const STYLE = `
    dialog[open] { box-sizing: border-box; display: flex; flex-direction: column; position: fixed;
      width: calc(100vw - 3rem); max-width: 90rem; height: calc(100vh - 3rem); max-height: none;
      margin: auto; padding: 0; border: 3px solid #b00020; border-radius: 6px; overflow: hidden;
      background: #fff; color: #000; font: 16px/1.4 sans-serif; text-align: start; }
    dialog::backdrop { background: rgb(0 0 0 / 60%); }
    header { display: flex; gap: 1rem; align-items: center; padding: .5rem 1rem; background: #b00020;
      color: #fff; }
    h2 { flex: 1; margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
    button { padding: .25rem .75rem; border: 1px solid #fff; border-radius: 4px; background: #fff;
      color: #b00020; font: inherit; cursor: pointer; }
    :focus-visible { outline: 3px solid #1a73e8; outline-offset: 2px; }
    section { flex: 1; overflow: auto; }`;
  /** @type {[string, string][]} */
  const waiting = [];
  /** @type {HTMLElement | null} */
  let host = null;

  /** @type {(element: HTMLElement, css: string) => ShadowRoot} */
  const shadowOf = (element, css) => {
    const shadow = element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    return shadow;
  };

  /** Fill `place` with Django's page, and let it do what its script would do.
   * @type {(place: HTMLElement, html: string) => void} */
  const showPage = (place, html) => {
    /** @type {string[]} */
    const css = [];
    // Styles, scripts and handlers would violate the policy already when they are parsed.
    const harmless = html
      .replace(/<style[^>]*>([^]*?)<\/style>/g, (_, text) => (css.push(text), ''))
      .replace(/<script[^]*?<\/script>/g, '')
      .replaceAll(' onclick="', ' data-click="');
    const page = new DOMParser().parseFromString(harmless, 'text/html');
    page.head.remove();
    for (const element of page.querySelectorAll('.pre-context, .post-context, .pastebin')) {
      element.toggleAttribute('hidden', true);
    }
    const shadow = shadowOf(place, css.join('\n'));
    shadow.append(document.importNode(page.documentElement, true));
    shadow.addEventListener('click', (event) => {
      const clicked = /** @type {Element} */ (event.target).closest('[data-click]');
      const call = clicked?.getAttribute('data-click');
      if (!clicked || !call) return;
      event.preventDefault(); // the link leads nowhere
      const isCopying = call.includes('switchPastebinFriendly');
      const ids = isCopying
        ? ['browserTraceback', 'pastebinTraceback']
        : [...call.matchAll(/'([^']+)'/g)].map(([, id]) => id);
      for (const id of ids) shadow.getElementById(id)?.toggleAttribute('hidden');
      if (!isCopying) return;
      const isOpen = shadow.getElementById('pastebinTraceback')?.hidden === false;
      clicked.textContent = isOpen ? 'Switch back to interactive view' : 'Switch to copy-and-paste view';
    });
  };

  /** @type {(title: string, html: string) => void} */
  const open = (title, html) => {
    const element = document.createElement('div');
    host = element;
    const shadow = shadowOf(element, STYLE);
    shadow.innerHTML =
      '<dialog aria-labelledby="title"><header><h2 id="title"></h2><button type="button">Close</button>' +
      '</header><section tabindex="0" aria-label="Details"></section></dialog>';
    const [dialog, heading, button, details] = /** @type {any[]} */ (
      ['dialog', 'h2', 'button', 'section'].map((name) => shadow.querySelector(name))
    );
    heading.textContent = title;
    showPage(details.appendChild(document.createElement('div')), html);
    button.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      element.remove();
      const next = waiting.shift();
      if (next) open(...next);
    });
    document.body.append(element);
    dialog.showModal();
  };

  window.nitroOverlay = {
    show: (title, html) => {
      if (host?.isConnected) waiting.push([title, html]);
      else open(title, html);
    },
  };
})();
