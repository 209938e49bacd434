/* Toasts: shows nitro:message and nitro:error to the visitor.
 *
 * Reads: data-nitro-toast-enabled ("true" or "false"), -position, -duration (ms), -style (a name for
 *   stylesheets) of its script; -label, -dismiss and -reload there are the words; data-nitro-toast of a
 *   component's root: JSON with those of enabled, position, duration, style that differ for the class.
 * Hears: nitro:message {component, level, text}, nitro:error {component, action, error, status}; one
 *   without text or error says nothing. close of dialogs; focusin.
 * A narrow screen shows three at a time; equal ones are one, with their number.
 * A page may show messages its own way: window.NitroToastAdapter = {show(message, level, config)},
 *   config = {enabled, position, duration, style}. It is looked up at each message.
 *
 * The HTML, with "alert" for errors and "status" for the rest, of each of six positions:
 *   <section class="nitro-toast-list"><div class="nitro-toasts" data-position="…"><div role="…">
 *     <div class="nitro-toast" data-level="…" data-style="…"><p class="nitro-toast-text">…</p>
 *       <button class="nitro-toast-button">…
 */
import { first, on, options } from './page.js';

const defaults = {
  enabled: options.nitroToastEnabled !== 'false',
  position: options.nitroToastPosition,
  duration: Number(options.nitroToastDuration),
  style: options.nitroToastStyle,
};
// No answer, a token or a right that was refused: the page itself may be out of date.
const RELOAD_STATUSES = [0, 400, 403];
const TICK_MS = 100;
const NARROW = '(max-width: 40rem)';
const EDGES = { top: 'bottom', bottom: 'top' };
/** @type {Toast[]} */
const waiting = []; // for a place, since there are as many as fit
/** @type {WeakMap<Element, number>} */
const left = new WeakMap(); // by toast: how many ms it stays
/** @type {any} */
let focusedBefore = null;

/** @type {(name: string, className?: string, text?: string) => HTMLElement} */
const make = (name, className = '', text = '') => {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
};

const list = make('section', 'nitro-toast-list');
/** @type {Map<string, HTMLElement>} */
const places = new Map();
const spoken = make('div', 'nitro-toast-spoken'); // of what other scripts have to say, seen elsewhere

/** Live regions speak only what changes in them, so they are in the page before any message. */
const build = () => {
  list.setAttribute('aria-label', options.nitroToastLabel);
  for (const position of ['top-left', 'top-center', 'top-right', 'bottom-left', 'bottom-center', 'bottom-right']) {
    const place = make('div', 'nitro-toasts');
    place.dataset.position = position;
    for (const role of ['status', 'alert']) {
      const region = make('div');
      region.setAttribute('role', role);
      region.setAttribute('aria-atomic', 'false'); // speak the new toast, not all of them
      place.append(region);
    }
    places.set(position, place);
    list.append(place);
  }
  spoken.setAttribute('role', 'status');
  list.append(spoken);
};

/** Keep the list in the page: a swap of the body removes it, and a modal dialog makes it inert. */
const settle = () => {
  const home = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  if (list.parentNode !== home) home.append(list);
  // htmx 2 restores pages from their HTML, with toasts that nobody would remove.
  for (const other of document.querySelectorAll('.nitro-toast-list')) if (other !== list) other.remove();
};

/** @type {(place: Element) => boolean} */
const isInTheWay = (place) => {
  const active = document.activeElement;
  if (!active || active === document.body || list.contains(active)) return false;
  const { top, right, bottom, left } = active.getBoundingClientRect();
  return [...place.querySelectorAll('.nitro-toast')].map((toast) => toast.getBoundingClientRect()).some((toast) =>
    toast.top < bottom && toast.bottom > top && toast.left < right && toast.right > left);
};

/** Go to the other edge where a toast covers what has the focus, unless one would there as well. */
const makeWay = () => {
  for (const place of places.values()) {
    if (place.matches(':hover') || !isInTheWay(place)) continue;
    const position = place.dataset.position ?? '';
    place.dataset.position = position.replace(/top|bottom/, (edge) => EDGES[/** @type {'top'} */ (edge)]);
    if (isInTheWay(place)) place.dataset.position = position;
  }
};

const showNext = () => {
  const limit = window.matchMedia(NARROW).matches ? 3 : Infinity;
  while (waiting.length && list.querySelectorAll('.nitro-toast').length < limit) add(/** @type {Toast} */ (waiting.shift()));
  for (const [position, place] of places) if (!place.querySelector('.nitro-toast')) place.dataset.position = position;
  makeWay();
};

/** @type {(toast: HTMLElement) => void} */
const close = (toast) => {
  const hadFocus = toast.contains(document.activeElement);
  toast.remove();
  showNext();
  if (!hadFocus || !focusedBefore) return;
  const { id, isConnected } = focusedBefore;
  (isConnected ? focusedBefore : document.getElementById(id))?.focus();
};

/** Close the toast when its time is over. Time that nobody can use to read does not count.
 * @type {(toast: HTMLElement, place: Element) => void} */
const startClock = (toast, place) => {
  const timer = setInterval(() => {
    if (!toast.parentNode) return clearInterval(timer);
    settle();
    makeWay();
    if (document.hidden || place.matches(':hover, :focus-within')) return;
    const now = Number(left.get(toast)) - TICK_MS;
    left.set(toast, now);
    if (now <= 0) close(toast);
  }, TICK_MS);
};

/** @type {(toast: Toast) => void} */
const add = ({ message, level, style, duration, place, canReload, count }) => {
  const toast = make('div', 'nitro-toast');
  Object.assign(toast.dataset, { level, style });
  /** @type {(text: string, onClick: () => void) => void} */
  const addButton = (text, onClick) => {
    const button = make('button', 'nitro-toast-button', text);
    button.setAttribute('type', 'button');
    button.addEventListener('click', onClick);
    toast.append(button);
  };
  const text = make('p', 'nitro-toast-text', message);
  if (count > 1) text.dataset.count = `${count}`;
  toast.append(text);
  if (canReload) addButton(options.nitroToastReload, () => location.reload());
  addButton(options.nitroToastDismiss, () => close(toast));
  toast.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close(toast);
  });
  left.set(toast, canReload ? Infinity : duration); // stays until the visitor has decided
  place.children[level === 'error' ? 1 : 0]?.append(toast);
  startClock(toast, place);
};

/** @type {(message: string, level: string, config: ToastConfig, canReload?: boolean) => void} */
const show = (message, level, { enabled, position, duration, style }, canReload = false) => {
  if (!enabled) return;
  settle();
  const place = /** @type {HTMLElement} */ (places.get(position) ?? places.get('top-right'));
  const same = waiting.find((toast) => toast.message === message && toast.level === level && toast.place === place);
  if (same) return void (same.count += 1);
  for (const other of /** @type {Iterable<any>} */ (place.querySelectorAll('.nitro-toast'))) {
    const [text] = other.children;
    if (other.dataset.level !== level || text.textContent !== message) continue;
    // A poll that fails again and again is read out once. Of an offer to reload Infinity is left.
    text.dataset.count = Number(text.dataset.count ?? 1) + 1;
    left.set(other, Math.max(Number(left.get(other)), duration));
    return;
  }
  const toast = { message, level, style, duration, place, canReload, count: 1 };
  const at = level === 'error' ? waiting.findIndex((other) => other.level !== 'error') : -1;
  waiting.splice(at < 0 ? waiting.length : at, 0, toast);
  showNext();
};

/** @type {(event: any, message: string, level: string, canReload?: boolean) => void} */
const tell = ({ detail, target }, message, level, canReload) => {
  if (message == null) return; // a script's event, without the detail of ours
  // If the root has gone, another of its class knows.
  const name = CSS.escape(`${detail.component}`);
  const root = target.dataset?.nitroToast ? target : first(`[data-nitro-component="${name}"][data-nitro-toast]`);
  const config = { ...defaults, ...JSON.parse(root?.dataset.nitroToast ?? '{}') };
  // No element of that id, such as a dialog, which has a show() as well.
  const adapter = Object.hasOwn(window, 'NitroToastAdapter') && window.NitroToastAdapter;
  if (adapter && typeof adapter.show === 'function') adapter.show(message, level, config);
  else show(message, level, config, canReload);
};

/** Have screen readers speak a text that is seen elsewhere.
 * @type {(text: string) => void} */
export const say = (text) => {
  settle();
  spoken.replaceChildren(make('p', '', text)); // an equal text is spoken as well
};

export const startToasts = () => {
  build();
  window.addEventListener('nitro:message', (/** @type {any} */ event) => {
    tell(event, event.detail?.text, event.detail?.level ?? 'info');
  });
  window.addEventListener('nitro:error', (/** @type {any} */ event) => {
    tell(event, event.detail?.error, 'error', RELOAD_STATUSES.includes(event.detail?.status));
  });
  list.addEventListener('focusin', ({ relatedTarget }) => {
    if (!list.contains(/** @type {Node} */ (relatedTarget))) focusedBefore = relatedTarget;
  });
  on('focusin', makeWay);
  on('close', settle); // of a dialog
  new MutationObserver(settle).observe(document.body, { childList: true });
  settle();
  window.nitroToasts = { show, say };
};
