/* Keeps over a swap what the browser or a script owns: whether dialogs, details and popovers are open, how
 * far elements are scrolled, and all that stands in an element with {% nitro_keep %}.
 *
 * Reads: data-nitro-keep, whose value no other element has; data-nitro-component, -slot, -owner; role="status".
 *
 * `open` is the server's word, too. It is followed when it differs from its last one; until then what
 * the visitor or a script has done since stays. Old and new elements are told by their ids, else by what
 * stands around them, else by their number; where the numbers differ, nobody knows. What people wrote is
 * never taken for ours: what was opened in there stays open, and its names keep nothing.
 */
import { all, isTrusted, on, partsOf, rootOf, setAttribute } from './page.js';
import { say } from './toasts.js';

const KEEP = 'data-nitro-keep';
const PAIR = 'data-nitro-pair'; // on elements for as long as new ones are on their way to the page
const OPENS = 'dialog,details,[popover]';
/** @type {WeakMap<Node, boolean>} */
const said = new WeakMap(); // by elements whose `open` has changed since: what the server said
/** @type {Set<any>} */
const scrolled = new Set();

/** @type {(records: MutationRecord[]) => void} */
const note = (records) => {
  for (const { target, oldValue } of records) if (!said.has(target)) said.set(target, oldValue != null);
};
const observer = new MutationObserver(note);

/** Whether the element is written by the component of this id, and not by one inside or around it.
 * @type {(element: any, id: string) => boolean} */
const isOf = (element, id) => {
  let place = element; // what people wrote belongs to where it stands
  while (place && !isTrusted(place)) place = place.parentElement;
  const holder = place?.closest('[data-nitro-component],[data-nitro-slot]');
  const { nitroOwner, nitroSlot } = holder?.dataset ?? {};
  return (nitroSlot ? nitroOwner : holder?.id) === id && !holder.contains(place.closest(`[${KEEP}]`));
};

/** @type {((element: any) => unknown)[]} */
const KEYS = [
  (element) => element.matches(OPENS) && element.parentElement?.textContent, // a row's, mostly
  (element) => [element.className, element.matches('details') && element.firstElementChild?.textContent],
  () => '',
];

/** @type {(olds: any[], news: any[]) => Map<any, any>} */
const pair = (olds, news) => {
  const pairs = new Map();
  for (const keyOf of KEYS) {
    /** @type {Record<string, any[][]>} */
    const groups = {};
    [olds, news].forEach((elements, side) => {
      for (const element of elements) {
        if (pairs.has(element)) continue;
        const own = element.id || [element.localName, element.closest('[id]')?.id, keyOf(element)];
        (groups[[isTrusted(element), own].join()] ??= [[], []])[side].push(element);
      }
    });
    for (const [some, others] of Object.values(groups)) {
      if (some.length !== others.length) continue;
      some.forEach((old, at) => pairs.set(old, others[at]).set(others[at], old));
    }
  }
  return pairs;
};

/** @type {(element: any) => OwnState} */
const stateOf = (element) => ({
  isOpen: element.open,
  isModal: element.matches(':modal'),
  isShown: element.matches(':popover-open'),
  place: scrolled.has(element) && { top: element.scrollTop, left: element.scrollLeft, behavior: 'instant' },
});

/** @type {(element: any, state: OwnState) => void} */
const open = (element, { isOpen, isModal, isShown, says }) => {
  const isTop = isOpen && isModal;
  if (!element.matches(':modal') === isTop) {
    element.open = !isTop; // a modal one without it would be invisible, and the page frozen; with it, it would refuse
    isTop ? element.showModal() : element.close();
  }
  if (isOpen != null) element.open = isOpen; // new details of a group have closed each other
  if (element.popover && element.matches(':popover-open') !== !!isShown) element.togglePopover();
  if (says != null) said.set(element, says);
};

/** @type {(text: string) => { allNew: (selector: string) => any[], html: () => string }} */
const parse = (text) => {
  const template = document.createElement('template');
  template.innerHTML = text;
  const parts = partsOf(template);
  const allNew = (/** @type {string} */ selector) => parts.flatMap((part) => [...part.querySelectorAll(selector)]);
  return {
    allNew,
    html: () => {
      // Browsers read `<pre>` and a line break as `<pre>`, and write it without one.
      for (const { firstChild } of allNew('pre,textarea')) if (firstChild?.data?.[0] === '\n') firstChild.data = `\n${firstChild.data}`;
      return template.innerHTML;
    },
  };
};

/** htmx finds by their ids what is to stay, and others may have the same.
 * @type {(root: any, news: any[], mark: string) => () => void} */
const preserve = (root, news, mark) => {
  /** @type {[Element, string | null][]} */
  const ids = [];
  for (const fresh of news.filter(isTrusted)) {
    const [old] = all(`[${KEEP}=${CSS.escape(fresh.dataset.nitroKeep)}]`, root);
    if (!old) continue;
    ids.push([old, old.getAttribute('id')]);
    fresh.id = old.id = `${mark}${ids.length}`;
    fresh.setAttribute('hx-preserve', '');
    fresh.replaceChildren(); // htmx would look for components in there
  }
  return () => {
    for (const [old, id] of ids) setAttribute(old, 'id', id);
  };
};

/** Live regions speak what changes in them. Where a new one has come in its place, ours speaks.
 * @type {(root: any) => () => void} */
const listen = ({ id }) => {
  const regions = () => all(`#${CSS.escape(id)} [role=status]`);
  const olds = regions().map((region) => ({ region, before: region.textContent }));
  return () => {
    const news = regions();
    if (news.length !== olds.length) return;
    news.forEach(({ textContent }, at) => {
      const { region, before } = olds[at];
      const text = textContent.trim().replace(/\s+/g, ' ');
      if (region !== news[at] && text && textContent !== before) say(text);
    });
  };
};

/** @type {(root: any, text: string) => { text: string, restore: () => void }} */
export const keepOwn = (root, text) => {
  const speak = listen(root);
  note(observer.takeRecords());
  for (const element of scrolled) if (!element.isConnected) scrolled.delete(element);
  const moved = [...scrolled].filter((element) => root.contains(element));
  if (!moved[0] && !root.matches(OPENS) && !root.querySelector(`${OPENS},[${KEEP}]`)) return { text, restore: speak };

  const { allNew, html } = parse(text);
  const mark = `nitro${Math.random()}-`.replace('.', '-'); // nobody has written that
  const giveBack = preserve(root, allNew(`[${KEEP}]`), mark);
  const selector = [OPENS, ...moved.map(({ id, localName }) => (id ? `#${CSS.escape(id)}` : localName))].join();
  const isOwn = (/** @type {Element} */ element) => isOf(element, rootOf(root).id);
  const olds = [root, ...root.querySelectorAll(selector)].filter((element) => element.matches(selector));
  const news = allNew(selector).filter(isOwn);
  const pairs = pair(olds.filter(isOwn), news);
  for (const fresh of news) said.set(fresh, fresh.hasAttribute('open')); // before one closes others of its group
  /** @type {[any, OwnState][]} */
  const states = olds.filter((old) => !isOwn(old)).map((old) => [old, stateOf(old)]); // they stay themselves
  news.forEach((fresh, at) => {
    const old = pairs.get(fresh);
    if (!fresh.matches(OPENS) && !scrolled.has(old)) return;
    const state = old ? stateOf(old) : {};
    if ('open' in fresh) {
      const says = (state.says = said.get(fresh));
      // The server can't say modal, so whoever did was quicker than this script.
      if (!old || says !== (said.get(old) ?? (old.open && !state.isModal))) state.isOpen = says;
      fresh.toggleAttribute('open', state.isOpen);
    }
    for (const element of [fresh, old]) element?.setAttribute(PAIR, mark + at); // equal, or htmx 4 would not see it
    states.push([mark + at, state]);
  });

  return {
    text: html(),
    restore: () => {
      giveBack();
      const marked = [...document.querySelectorAll(`[${PAIR}^=${mark}]`)];
      const news = new Map(marked.map((element) => [element.getAttribute(PAIR), element]));
      const found = states.map(([one, state]) => [news.get(one) ?? one, state]).filter(([element]) => element.isConnected);
      for (const [element, state] of found) {
        element.removeAttribute(PAIR);
        open(element, state);
      }
      for (const [element, { place }] of found) {
        if (!place) continue;
        element.scrollTo(place);
        scrolled.add(element);
      }
      observer.takeRecords();
      speak();
    },
  };
};

export const startOwn = () => {
  observer.observe(document, { subtree: true, attributeFilter: ['open'], attributeOldValue: true });
  on('scroll', ({ target }) => scrolled.add(target));
};
