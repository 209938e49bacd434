/* The way to the input that one types in, for what must not move it: in Firefox an input that has parts, such as
 * a date, begins again at the first when it is moved; in Chromium and WebKit a number that was moved loses at its
 * next attribute what scripts do not read of it, such as the dot of "1.".
 *
 * Reads: hx-preserve of what htmx puts into its place itself.
 */
import { TYPED } from './fields.js';
import { all } from './page.js';

const STAY = ['date', 'time', 'month', 'week', 'datetime-local', 'number'].map((type) => `input[type=${type}]`).join();

export const mustStay = () => document.activeElement?.matches(STAY);

/** @type {(element: any, scope: any) => boolean} */
export const isDouble = ({ id }, scope) => scope.querySelectorAll(`[id="${CSS.escape(id)}"]`).length > 1;

/** @type {(root: Element, input: any) => any} */
export const only = (root, { id, name, type }) => {
  const found = all(TYPED, root).filter((input) => input.type === type && (id ? input.id === id : input.name === name));
  return found.length === 1 && found[0]; // of several, rows maybe, nobody knows which
};

/** Find what stays, from the outside to the input or to what htmx preserves around it, each with the new
 * element whose place it has. Nothing, if they do not stand in the same elements.
 * @type {(old: any, fresh: any) => any[][] | undefined} */
export const wayTo = (old, fresh) => {
  let inner = /** @type {any} */ (document.activeElement);
  let place = only(old, inner) === inner && only(fresh, inner);
  for (let element = inner; element !== old; element = element.parentElement) {
    const holder = element.id && fresh.querySelector(`[id="${CSS.escape(element.id)}"][hx-preserve]`);
    if (holder) [inner, place] = [element, holder];
  }
  const way = [];
  for (; inner && place && inner.localName === place.localName && inner.id === place.id; inner = inner.parentElement) {
    way.unshift([inner, place]);
    if (inner === old) return place === fresh ? way : undefined;
    place = place.parentElement;
  }
};
