/* Debugging: the timeline, a drawer at the edge of the page. It stands beside the body, in a shadow root of its own, so
 * neither the site's styles nor what is swapped reach it. A browser that a program drives shows nothing of it until
 * the shortcut is pressed: it is in the way of no test.
 *
 * Keeps in localStorage, under "nitro-timeline", that it is open.
 */
import { button as makeButton, h } from './elements.js';
import { showList } from './list.js';
import { onStep, steps } from './steps.js';
import css from 'timeline.css';

const KEY = 'nitro-timeline';
const SHORTCUT = 'Alt+Shift+N';
/** @type {any} */
let view; // the parts, once they are shown
/** @type {any} */
let before; // what had the focus

/** A browser may forbid it.
 * @type {(value?: string) => string | null | void} */
const remembered = (value) => {
  try {
    return value === undefined ? localStorage.getItem(KEY) : localStorage.setItem(KEY, value);
  } catch {} // eslint-disable-line no-empty -- then it is closed on the next page
};

const isOpen = () => view?.panel.hidden === false;

/** @type {(isNow: boolean) => void} */
const setOpen = (isNow) => {
  const { panel, button, list, aside } = view;
  panel.hidden = !isNow;
  aside.classList.toggle('open', isNow);
  button.setAttribute('aria-expanded', `${isNow}`);
  remembered(isNow ? 'open' : 'closed');
  if (isNow) list.update();
};

const toggle = () => {
  show();
  const was = isOpen();
  const isInside = view.host.shadowRoot.activeElement;
  if (!was) before = isInside ? view.button : document.activeElement;
  setOpen(!was);
  if (!was) view.panel.focus();
  else if (isInside) (before?.isConnected ? before : view.button).focus();
};

/** @type {() => any} */
const parts = () => {
  const list = showList();
  const count = h('span', { className: 'count' });
  const button = makeButton(['Timeline ', count], toggle, {
    className: 'tab', title: SHORTCUT, 'aria-expanded': 'false', 'aria-controls': 'panel', 'aria-keyshortcuts': SHORTCUT,
  });
  const close = makeButton('×', toggle, { 'aria-label': 'Close the timeline' });
  const panel = h('section', { id: 'panel', hidden: true, tabIndex: -1, 'aria-labelledby': 'heading' },
    h('header', {}, h('h2', { id: 'heading' }, 'Timeline'), list.tools, close), list.body);
  const aside = h('aside', { 'aria-label': 'nitro-htmx' }, panel, button);
  return { aside, button, count, list, panel };
};

/** Put the drawer onto the page, once. */
const show = () => {
  if (view) return;
  const host = document.createElement('nitro-timeline');
  view = { host, ...parts() };
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(view.aside);
  // What is done in here is none of the page's business.
  for (const name of ['click', 'keydown', 'keyup', 'input', 'change']) {
    shadow.addEventListener(name, (/** @type {any} */ event) => {
      if (name === 'keydown' && event.key === 'Escape' && isOpen()) toggle();
      event.stopPropagation();
    });
  }
  document.documentElement.append(host);
  onStep((step) => {
    view.count.textContent = steps.length || '';
    if (isOpen()) view.list.update(step);
  });
  view.count.textContent = steps.length || '';
};

/** By the letter, or by its key where the letter is another with these keys, as on a Mac.
 * @type {(event: any) => boolean} */
const isShortcut = ({ type, altKey, shiftKey, ctrlKey, metaKey, code, key }) =>
  type === 'keydown' && altKey && shiftKey && !ctrlKey && !metaKey && (code === 'KeyN' || /^n$/i.test(key));

export const startDrawer = () => {
  window.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    toggle();
  }, true);
  document.addEventListener('DOMContentLoaded', () => {
    const wasOpen = remembered() === 'open';
    if (!wasOpen && (navigator.webdriver || window.parent !== window)) return;
    show();
    if (wasOpen) setOpen(true);
  });
};
