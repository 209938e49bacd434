/* The way to the input that one types in, for what should not move it: what was moved can't undo what was typed,
 * closes its picker, and ends a composition where the browser has no moveBefore(); in Firefox an input that has parts,
 * such as a date, begins again at the first; in Chromium and WebKit a number loses at its next attribute what scripts
 * do not read of it, such as the dot of "1.".
 *
 * Reads: hx-preserve of what htmx puts into its place itself.
 */
import { TYPED } from './fields.js';
import { all } from './page.js';

export const isTyping = () => /** @type {any} */ (document.activeElement).matches(TYPED);

/** @type {(element: any, scope: any) => any} */
export const isDouble = ({ id }, scope) => scope.querySelectorAll(`[id="${CSS.escape(id)}"]`)[1];

/** @type {(root: Element, input: any) => any} */
const only = (root, { id, name, type }) => {
  const found = all(TYPED, root).filter((input) => input.type === type && (id ? input.id === id : input.name === name));
  return !found[1] && found[0]; // of several, rows maybe, nobody knows which
};

/** @type {(input: any, old: any, fresh: any) => any} */
export const placeOf = (input, old, fresh) => only(old, input) === input && only(fresh, input);

/** Find what stays, from the outside to the input or to what htmx preserves around it, each with the new
 * element whose place it has. Nothing, if they do not stand in the same elements.
 * @type {(old: any, fresh: any) => any[][]} */
export const wayTo = (old, fresh) => {
  let inner = /** @type {any} */ (document.activeElement);
  let place = placeOf(inner, old, fresh);
  for (let element = inner; element !== old; element = element.parentElement) {
    const holder = element.id && fresh.querySelector(`[id="${CSS.escape(element.id)}"][hx-preserve]`);
    if (holder) [inner, place] = [element, holder];
  }
  const way = [];
  for (; inner && place && inner.localName === place.localName && inner.getAttribute('id') === place.getAttribute('id'); inner = inner.parentElement) {
    way.unshift([inner, place]);
    if (inner === old && place === fresh) return way;
    place = place.parentElement;
  }
  return [];
};
