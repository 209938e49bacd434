/* Keeps the input that one types in, where htmx 2 puts new elements in the place of all.
 *
 * Reads: data-nitro-component of a root; data-nitro-update of what stands in slots; hx-preserve of what htmx
 *   puts into its place itself.
 * Hears: htmx:beforeCleanupElement, when the new root stands before the old one; htmx:afterSettle, when it
 *   has its last attributes.
 *
 * The bridge carries over what scripts can read: text, and its caret. They can read neither half a date nor
 * a lonely minus, and browsers have no word for the caret of numbers and email addresses.
 *
 * So the input itself stays (way.js): the elements around it, up to the root, stay with it, and what stands beside
 * each of them is replaced. An extension of htmx 2 does that, which the root has for one swap. Where the new HTML has
 * other elements around it, it moves into them.
 */
import { FIELDS } from './fields.js';
import { reset } from './forget.js';
import { htmx, onHtmx } from './htmx.js';
import { find, partsOf, setAttribute } from './page.js';
import { isDouble, isTyping, placeOf, wayTo } from './way.js';

const AROUND = 'nitro-around'; // the extension, and its way to swap
/** @type {{ input: any, fresh: any } | null} */
let kept = null; // the input, and the new one whose place it takes

/** @type {(old: any) => void} */
const keep = (old) => {
  const { id, previousElementSibling: fresh } = old;
  if (!id || fresh?.id !== id) return;
  const input = /** @type {any} */ (document.activeElement);
  const place = placeOf(input, old, fresh);
  if (place) {
    place.before(input); // the bridge gives the focus back
    kept = { input, fresh: place };
  }
  reset([...old.querySelectorAll(FIELDS)]); // the bridge has written down what they held
};

/** @type {(element: any, fresh: any) => void} */
const dress = (element, fresh) => {
  for (const name of [...element.getAttributeNames(), ...fresh.getAttributeNames()]) {
    const value = fresh.getAttribute(name);
    if (element.getAttribute(name) !== value) setAttribute(element, name, value); // the same would take half a date away
  }
  const { defaultValue } = fresh; // a textarea's is no attribute
  if (element.defaultValue !== defaultValue) element.defaultValue = defaultValue;
};

const settle = () => {
  if (!kept) return;
  const { input, fresh } = kept;
  kept = null;
  dress(input, fresh);
  fresh.remove();
  htmx.process(input);
};

/** @type {Map<any, string>} */
const hidden = new Map(); // what htmx would move if it knew its id

/** @type {(style: string, old: any, fragment: any, settleInfo: any) => any} */
const handleSwap = (style, old, fragment, { tasks }) => {
  if (style !== AROUND) return;
  for (const [element, id] of hidden) {
    if (!old.contains(element)) continue;
    element.id = id;
    hidden.delete(element);
  }
  const way = wayTo(old, fragment.firstElementChild);
  reset([...old.querySelectorAll(FIELDS)].filter((field) => !(/** @type {any} */ (way.at(-1))[0].contains(field))));
  /** @type {any[]} */
  const gone = [];
  /** @type {any[]} */
  const come = [];
  way.forEach(([element, fresh], at) => {
    if (!fresh.hasAttribute('hx-preserve')) dress(element, fresh);
    const [inner, place] = way[at + 1] ?? [];
    if (!inner) return;
    gone.push(...[...element.childNodes].filter((node) => node !== inner));
    const news = [...fresh.childNodes];
    const middle = news.indexOf(place);
    inner.before(...news.slice(0, middle));
    inner.after(...news.slice(middle + 1));
    come.push(...news.filter((node) => node !== place && node.localName));
  });
  // htmx puts what it preserves into its place first, so all places have to be there.
  for (const node of gone) node.localName ? htmx.swap(node, '', { swapStyle: 'delete', transition: false }) : node.remove();
  // Not htmx's own way, which would give the focus to what has `autofocus`.
  tasks.push(() => {
    htmx.process(old);
    for (const element of come) htmx.trigger(element, 'htmx:load');
  });
  return [];
};

/** Say how htmx is to swap around the input that one types in; nothing, where it is not to.
 * @type {(root: any, text: string) => [string, string] | undefined} */
export const swapAround = (root, text) => {
  if (!isTyping()) return;
  const template = Object.assign(document.createElement('template'), { innerHTML: text });
  const news = partsOf(template).flatMap((part) => part.firstElementChild ?? []);
  const oldOf = (/** @type {Element} */ { id }) => find(id);
  const held = news.filter((fresh) => oldOf(fresh)?.contains(document.activeElement));
  const ends = held.map((fresh) => wayTo(oldOf(fresh), fresh).at(-1) ?? []);
  if (!held[0] || ends.some(([inner]) => !inner || isDouble(inner, document))) return;
  for (const [inner, place] of ends) {
    if (!place.hasAttribute('hx-preserve')) continue;
    hidden.set(inner, inner.id);
    inner.removeAttribute('id');
  }
  root.setAttribute('hx-ext', AROUND); // until it has its new attributes
  for (const { id, localName } of held) {
    const start = `<${localName} id="${id}" hx-swap-oob="`;
    text = text.replace(`${start}true"`, () => `${start}${AROUND}"`);
  }
  return [text, AROUND];
};

export const startTyping = () => {
  htmx.defineExtension(AROUND, { isInlineSwap: (/** @type {string} */ style) => style === AROUND, handleSwap });
  onHtmx('beforeCleanupElement', ({ target }) => keep(target));
  onHtmx('afterSettle', settle);
};
