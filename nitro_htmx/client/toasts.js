/* Toasts: shows nitro:message and nitro:error to the visitor.
 *
 * Reads: data-nitro-toast-enabled ("true" or "false"), -position, -duration (ms), -style (a name for
 *   stylesheets) of its script; -label, -dismiss, -reload and -again there are the words; data-nitro-toast of a
 *   component's root: JSON with those of enabled, position, duration, style that differ for the class.
 * Hears: nitro:message {component, level, text}, nitro:error {component, action, error, status}; one
 *   without text or error says nothing. close of dialogs; focusin.
 * A narrow screen shows three at a time; equal ones are one, with their number.
 * What could not be sent is sent again from the toast that says so.
 * A page may show messages its own way: window.NitroToastAdapter = {show(message, level, config, again)},
 *   config = {enabled, position, duration, style}; again() sends what could not be sent, else it is undefined.
 *   It is looked up at each message.
 *
 * The HTML, with "alert" for errors and "status" for the rest, of each of six positions:
 *   <section class="nitro-toast-list"><div class="nitro-toasts" data-position="…"><div role="…">
 *     <div class="nitro-toast" data-level="…" data-style="…"><p class="nitro-toast-text">…</p>
 *       <button class="nitro-toast-button">…
 */
import { unsent } from './again.js';
import { enqueue } from './lines.js';
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
/** @type {Map<HTMLElement, { region: Element, left: number, agains: (() => void)[] }>} */
const toasts = new Map(); // shown, or waiting since there are as many as fit: where, for how many ms, what it sends again
/** @type {any} */
let focusedBefore = null;

const list = document.createElement('section');
/** @type {Map<string | undefined, any>} */
const places = new Map();

/** Live regions speak only what changes in them, so they are in the page before any message; of a new toast
 * alone, not of all of them. The last is for what is seen elsewhere.
 */
const build = () => {
  const positions = ['top', 'bottom'].flatMap((edge) => ['left', 'center', 'right'].map((side) => `${edge}-${side}`));
  const region = (/** @type {string} */ role) => `<div role="${role}" aria-atomic="false"></div>`;
  list.className = 'nitro-toast-list';
  list.setAttribute('aria-label', options.nitroToastLabel);
  list.innerHTML = positions.map((position) =>
    `<div class="nitro-toasts" data-position="${position}">${region('status')}${region('alert')}</div>`).join('')
    + '<div class="nitro-toast-spoken" role="status"></div>';
  positions.forEach((position, at) => places.set(position, list.children[at]));
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
    place.dataset.position = position.replace(/top|bottom/, (/** @type {string} */ edge) => (edge === 'top' ? 'bottom' : 'top'));
    if (isInTheWay(place)) place.dataset.position = position;
  }
};

const showNext = () => {
  const limit = window.matchMedia(NARROW).matches ? 3 : Infinity;
  const isError = (/** @type {HTMLElement} */ { dataset }) => Number(dataset.level === 'error');
  const waiting = [...toasts.keys()].filter((toast) => !toast.parentNode).sort((a, b) => isError(b) - isError(a));
  for (const toast of waiting.slice(0, limit - (toasts.size - waiting.length))) {
    toasts.get(toast)?.region.append(toast);
    startClock(toast);
  }
  for (const [position, place] of places) if (!place.querySelector('.nitro-toast')) place.dataset.position = position;
  makeWay();
};

/** @type {(toast: HTMLElement) => void} */
const close = (toast) => {
  const hadFocus = toast.contains(document.activeElement);
  toast.remove();
  toasts.delete(toast);
  showNext();
  if (!hadFocus || !focusedBefore) return;
  const { id, isConnected } = focusedBefore;
  (isConnected ? focusedBefore : document.getElementById(id))?.focus();
};

/** Close the toast when its time is over. Time that nobody can use to read does not count.
 * @type {(toast: HTMLElement) => void} */
const startClock = (toast) => {
  const timer = setInterval(() => {
    const entry = toasts.get(toast);
    if (!entry) return clearInterval(timer);
    settle();
    makeWay();
    if (document.hidden || entry.region.parentElement?.matches(':hover, :focus-within')) return;
    entry.left -= TICK_MS;
    if (entry.left <= 0) close(toast);
  }, TICK_MS);
};

/** @type {(message: string, level: string, style: string, canReload: boolean, agains: (() => void)[]) => HTMLElement} */
const make = (message, level, style, canReload, agains) => {
  const toast = document.createElement('div');
  toast.className = 'nitro-toast';
  Object.assign(toast.dataset, { level, style });
  const button = '<button type="button" class="nitro-toast-button"></button>';
  toast.innerHTML = `<p class="nitro-toast-text"></p>${canReload ? button : ''}${button}`;
  const [text, ...buttons] = toast.children;
  text.textContent = message;
  const { nitroToastAgain, nitroToastReload, nitroToastDismiss } = options;
  const sendAgain = () => {
    close(toast);
    agains.forEach((again) => again());
  };
  /** @type {[string, () => void][]} */
  const doings = [[nitroToastDismiss, () => close(toast)], [nitroToastReload, () => location.reload()]];
  if (agains[0]) doings[1] = [nitroToastAgain, sendAgain];
  buttons.reverse().forEach((button, at) => {
    button.textContent = doings[at][0];
    button.addEventListener('click', doings[at][1]);
  });
  toast.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close(toast);
  });
  return toast;
};

/** @type {(message: string, level: string, config: ToastConfig, canReload?: boolean, again?: () => void) => void} */
const show = (message, level, { enabled, position, duration, style }, canReload = false, again) => {
  if (!enabled) return;
  settle();
  const region = (places.get(position) ?? places.get('top-right')).children[Number(level === 'error')];
  for (const [{ dataset, firstElementChild }, entry] of toasts) {
    const text = /** @type {any} */ (firstElementChild);
    if (entry.region !== region || dataset.level !== level || text.textContent !== message) continue;
    if (!again === !!entry.agains[0]) continue;
    // A poll that fails again and again is read out once. Of an offer to reload Infinity is left.
    text.dataset.count = Number(text.dataset.count ?? 1) + 1;
    entry.left = Math.max(entry.left, duration);
    if (again) entry.agains.push(again);
    return;
  }
  // An offer stays until the visitor has decided.
  const agains = again ? [again] : [];
  const offers = canReload || !!again;
  toasts.set(make(message, level, style, offers, agains), { region, agains, left: offers ? Infinity : duration });
  showNext();
};

/** @type {(event: any, message: string, level: string, canReload?: boolean) => void} */
const tell = (event, message, level, canReload) => {
  const { detail, target } = event;
  if (message == null) return; // a script's event, without the detail of ours
  // If the root has gone, another of its class knows.
  const name = CSS.escape(`${detail.component}`);
  const root = target.dataset?.nitroToast ? target : first(`[data-nitro-component="${name}"][data-nitro-toast]`);
  const config = { ...defaults, ...JSON.parse(root?.dataset.nitroToast ?? '{}') };
  // No element of that id, such as a dialog, which has a show() as well.
  const adapter = Object.hasOwn(window, 'NitroToastAdapter') && window.NitroToastAdapter;
  const job = unsent.get(event);
  const again = job && (() => enqueue(job));
  if (adapter && typeof adapter.show === 'function') adapter.show(message, level, config, again);
  else show(message, level, config, canReload, again);
};

/** Have screen readers speak a text that is seen elsewhere.
 * @type {(text: string) => void} */
export const say = (text) => {
  settle();
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  list.lastElementChild?.replaceChildren(paragraph); // an equal text is spoken as well
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
