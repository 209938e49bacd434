/* Debugging: the timeline, a drawer at the edge of the page. It stands beside the body, in a shadow root of its own, so
 * neither the site's styles nor what is swapped reach it. A browser that a program drives shows nothing of it until
 * the shortcut is pressed: it is in the way of no test.
 *
 * Keeps in localStorage, under "nitro-timeline", that it is open.
 */
import { button, h } from './elements.js';
import { showList } from './list.js';
import { onStep, steps } from './steps.js';
import css from 'timeline.css';

const KEY = 'nitro-timeline';
/** @type {any} */
let before; // what had the focus

/** A browser may forbid it.
 * @type {(value?: string) => string | null | void} */
const remembered = (value) => {
  try {
    if (value) localStorage.setItem(KEY, value);
    return localStorage.getItem(KEY);
  } catch {} // eslint-disable-line no-empty -- then it is closed on the next page
};

const toggle = () => {
  const isInside = shadow.activeElement;
  const opens = panel.hidden;
  if (opens) before = isInside ? tab : document.activeElement;
  setOpen(opens);
  if (opens) panel.focus();
  else if (isInside) (before?.isConnected ? before : tab).focus();
};

const list = showList();
const count = h('span.count');
const tab = button(['Timeline ', count], toggle, { title: 'Alt+Shift+N', 'aria-expanded': 'false' });
const close = button('×', toggle, { 'aria-label': 'Close the timeline' });
const panel = h('section', { hidden: true, tabIndex: -1, 'aria-label': 'Timeline' },
  h('header', h('h2', 'Timeline'), close, list.tools), list.body);
const aside = h('aside', { popover: 'manual', 'aria-label': 'nitro-htmx' }, panel, tab);
const host = h('nitro-timeline');
const shadow = host.attachShadow({ mode: 'open' });

/** @type {(isNow: boolean) => void} */
const setOpen = (isNow) => {
  show();
  panel.hidden = !isNow;
  tab.hidden = isNow;
  remembered(isNow ? 'open' : 'closed');
  update();
};

/** @type {(step?: DebugStep) => void} */
const update = (step) => {
  count.textContent = steps.length || '';
  if (!panel.hidden) list.update(step);
};

/** Put the drawer onto the page, or into a dialog while that is modal: then nothing else can be used. It stands above all. */
const show = () => {
  const place = [...document.querySelectorAll('dialog:modal')].pop() ?? document.documentElement;
  if (host.parentNode === place) return;
  place.append(host);
  aside.showPopover?.();
  observer.observe(document, { attributeFilter: ['open'], childList: true, subtree: true });
};
const observer = new MutationObserver(show);

/** By the letter, or by its key where the letter is another with these keys, as on a Mac.
 * @type {(event: any) => boolean} */
const isShortcut = ({ altKey, shiftKey, ctrlKey, metaKey, code, key }) =>
  altKey && shiftKey && !ctrlKey && !metaKey && (code === 'KeyN' || /^n$/i.test(key));

export const startDrawer = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(aside);
  // What is done in here is none of the page's business.
  for (const name of ['click', 'keydown', 'keyup', 'input', 'change']) {
    shadow.addEventListener(name, (/** @type {any} */ event) => {
      event.stopPropagation();
      if (name !== 'keydown' || event.key !== 'Escape' || panel.hidden) return;
      event.preventDefault(); // else it closed a dialog as well
      toggle();
    });
  }
  onStep(update);
  window.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    toggle();
  }, true);
  document.addEventListener('DOMContentLoaded', () => {
    const wasOpen = remembered() === 'open';
    if (wasOpen) setOpen(true);
    else if (!navigator.webdriver && window.parent === window) show();
  });
};
