/* Toasts: shows nitro:message and nitro:error to the visitor.
 *
 * Script: data-nitro-toast-enabled ("true" or "false"), -position, -duration (ms), -style (a name for
 *   stylesheets), -dismiss and -reload (the buttons' words).
 * Root of a component: data-nitro-toast, JSON with those of enabled, position, duration, style that
 *   differ for its messages.
 * A page may show messages its own way: window.NitroToastAdapter = {show(message, level, config)},
 *   config = {enabled, position, duration, style}. It is looked up at each message.
 */
(() => {
  'use strict';
  if (window.nitroToasts) return; // loaded twice

  const options = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const defaults = {
    enabled: options.nitroToastEnabled !== 'false',
    position: options.nitroToastPosition ?? 'top-right',
    duration: Number(options.nitroToastDuration ?? 5000),
    style: options.nitroToastStyle ?? 'default',
  };
  // No answer, a token or a right that was refused: the page itself may be out of date.
  const RELOAD_STATUSES = [0, 400, 403];
  const PARTS = { region: 'nitro-toasts', toast: 'nitro-toast', text: 'nitro-toast-text' };

  /** @type {(name: string, className: string, text?: string) => HTMLElement} */
  const make = (name, className, text = '') => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };

  /** Return the live region of a position. It has to be in the page before a toast is.
   * @type {(position: string) => HTMLElement} */
  const regionOf = (position) => {
    const selector = `.${PARTS.region}[data-position="${CSS.escape(position)}"]`;
    const found = /** @type {HTMLElement | null} */ (document.querySelector(selector));
    if (found) return found;
    const region = make('div', PARTS.region);
    region.dataset.position = position;
    region.setAttribute('aria-live', 'polite');
    document.body.append(region);
    return region;
  };

  /** @type {(text: string, onClick: () => void) => HTMLElement} */
  const button = (text, onClick) => {
    const made = make('button', 'nitro-toast-button', text);
    made.setAttribute('type', 'button');
    made.addEventListener('click', onClick);
    return made;
  };

  /** Remove the toast after `duration` ms, not counting the time under the pointer or the focus.
   * @type {(toast: HTMLElement, duration: number, close: () => void) => void} */
  const startClock = (toast, duration, close) => {
    let left = duration;
    let since = 0;
    let timer = 0;
    const run = () => {
      if (toast.matches(':hover, :focus-within')) return;
      since = performance.now();
      timer = setTimeout(close, left);
    };
    const pause = () => {
      if (!timer) return;
      clearTimeout(timer);
      timer = 0;
      left -= performance.now() - since;
    };
    for (const name of ['pointerenter', 'focusin']) toast.addEventListener(name, pause);
    // Focus moves after the event.
    for (const name of ['pointerleave', 'focusout']) toast.addEventListener(name, () => setTimeout(run));
    run();
  };

  /** @type {(message: string, level: string, config: ToastConfig, canReload?: boolean) => void} */
  const show = (message, level, { enabled, position, duration, style }, canReload = false) => {
    if (!enabled) return;
    const region = regionOf(position);
    /** @type {NodeListOf<HTMLElement>} */
    const shown = region.querySelectorAll(`.${PARTS.toast}`);
    for (const other of shown) {
      const isSame = other.dataset.level === level && other.firstChild?.textContent === message;
      if (isSame) other.remove(); // a poll that fails again and again says so once
    }
    const toast = make('div', PARTS.toast);
    Object.assign(toast.dataset, { level, style });
    if (level === 'error') toast.setAttribute('role', 'alert');
    /** @type {any} */
    let focusedBefore = null;
    const close = () => {
      const hadFocus = toast.contains(document.activeElement);
      toast.remove();
      if (hadFocus) focusedBefore?.focus();
    };
    toast.append(make('p', PARTS.text, message));
    if (canReload) toast.append(button(options.nitroToastReload ?? 'Reload', () => location.reload()));
    toast.append(button(options.nitroToastDismiss ?? 'Dismiss', close));
    toast.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
    toast.addEventListener('focusin', ({ relatedTarget }) => {
      if (!toast.contains(/** @type {Node} */ (relatedTarget))) focusedBefore = relatedTarget;
    });
    region.append(toast);
    if (!canReload) startClock(toast, duration, close);
  };

  /** @type {(event: any, message: string, level: string, canReload?: boolean) => void} */
  const tell = (event, message, level, canReload) => {
    const own = JSON.parse(event.target.dataset?.nitroToast ?? '{}');
    const config = { ...defaults, ...own };
    const adapter = window.NitroToastAdapter;
    if (typeof adapter?.show === 'function') adapter.show(message, level, config);
    else show(message, level, config, canReload);
  };

  window.addEventListener('nitro:message', (/** @type {any} */ event) => {
    tell(event, event.detail.text, event.detail.level);
  });
  window.addEventListener('nitro:error', (/** @type {any} */ event) => {
    tell(event, event.detail.error, 'error', RELOAD_STATUSES.includes(event.detail.status));
  });
  regionOf(defaults.position);
  window.nitroToasts = { show };
})();
