/* Leaves the input that one types in where it is, where htmx 4 would move it.
 *
 * htmx 4 keeps elements, but moves what it preserves out of the way, and back. Where it is sure to find the one
 * around the input without that, an extension has it leave that one in its place.
 */
import { htmx } from './htmx.js';
import { rootOf } from './page.js';
import { isDouble, isTyping, wayTo } from './way.js';

/** @type {(element: any, selector?: string) => string[]} */
const idsIn = (element, selector = '') => [element, ...element.querySelectorAll(`[id]${selector}`)].map(({ id }) => id);

/** What makes htmx 4 find an element, or take another for it: the ids in what stands before it, one by one.
 * Where the parent's hx-attributes change, it listens anew to all inside, and forgets what waits there.
 * @type {(element: any, known: Set<string>) => string} */
const signsOf = (element, known) => {
  const { attributes, children } = element.parentElement;
  const before = [...children].slice(0, [...children].indexOf(element));
  const ids = before.map((one) => idsIn(one).filter((id) => known.has(id))).filter((some) => some[0]);
  const asks = [...attributes].filter(({ name }) => /^(data-)?hx-/.test(name)).map(({ name, value }) => name + value);
  return JSON.stringify([ids, asks.sort()]);
};

/** Find the place of what htmx 4 would preserve around the input, if it is sure to find that without.
 * @type {(old: any, fresh: any) => any} */
const surePlace = (old, fresh) => {
  const way = wayTo(old, fresh);
  const [inner, place] = way.at(-1) ?? [];
  if (!place?.hasAttribute('hx-preserve')) return;
  const news = new Set(idsIn(fresh, ':not([hx-preserve])')); // the others it moves before it looks
  const known = new Set(idsIn(old).filter((id) => id && news.has(id)));
  const isApart = !idsIn(inner).some((id) => known.has(id));
  const isSame = way.slice(1).every(([element, twin]) => signsOf(element, known) === signsOf(twin, known));
  return isApart && isSame && !isDouble(inner, document) && !isDouble(inner, fresh) && place;
};

/** @type {WeakSet<any>} */
const places = new WeakSet(); // whose old elements are left as they are

/** @type {(element: any, detail: any) => void} */
const leave = (_, { tasks }) => {
  if (!isTyping()) return;
  for (const { fragment, swapSpec, target } of tasks) {
    const fresh = swapSpec?.style === 'outerMorph' && fragment?.firstElementChild;
    const place = fresh && target.contains?.(document.activeElement) && rootOf(target) && surePlace(target, fresh);
    if (!place) continue;
    place.removeAttribute('hx-preserve');
    places.add(place);
  }
};

/** Leave what stands in the input to the bridge: htmx would write "1" where somebody is at "1.", or before the caret.
 * @type {(element: any, detail: any) => boolean | void} */
const keepText = (element, { attrName, newValue }) => {
  if (attrName !== 'value' || element !== document.activeElement || !rootOf(element)) return;
  element.setAttribute(attrName, newValue);
  return false;
};

export const startTyping = () => {
  htmx.registerExtension('nitro-around', {
    htmx_before_morph_attr: keepText,
    htmx_before_swap: leave,
    htmx_before_morph_node: (/** @type {any} */ _, /** @type {any} */ { newNode }) => !places.has(newNode),
  });
};
