/* Where things are on the page, and whose they are. */

/** What the server has written at our script. */
export const options = /** @type {any} */ (document.currentScript).dataset;
export const ROOT = '[data-nitro-component]';
export const ASKS = '[hx-post],[data-hx-post]';

let untrusted = '';
/** Name what people wrote: nothing in there acts, is bound, or is a component.
 * @type {(selector: string) => void} */
export const distrust = (selector) => void (untrusted = selector);

/** @type {(element: any) => boolean} */
export const isTrusted = (element) => !element.closest?.(untrusted);

/** @type {(selector: string, root?: any) => any[]} */
export const all = (selector, root = document) => [...root.querySelectorAll(selector)].filter(isTrusted);

/** @type {(selector: string) => any} */
export const first = (selector) => all(selector)[0];

/** @type {(id: any) => any} */
export const find = (id) => id && first('#' + CSS.escape(id));

/** What plain htmx puts in a root's place has the old one's token until htmx settles.
 * @type {(root: any) => boolean} */
export const isSettled = (root) => !root?.closest('.htmx-added');

/** @type {(id: string) => Promise<any>} */
export const settled = async (id) => {
  for (let tries = 0; tries < 500 && !isSettled(find(id)); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  return find(id);
};

/** The root of the component that an element belongs to, by its slots, too.
 * @type {(element: any) => any} */
export const rootOf = (element) => {
  if (!isTrusted(element)) return;
  const root = element.closest?.(`${ROOT},[data-nitro-owner]`);
  return find(root?.dataset.nitroOwner) ?? root;
};

/** What belongs to the component of this root, and to none inside.
 * @type {(selector: string, root: any) => any[]} */
export const allOf = (selector, root) => all(selector, root).filter((element) => rootOf(element) === root);

/** The parts of an answer: a component, and what it brings to its slots.
 * @type {(template: any) => any[]} */
export const partsOf = ({ content }) =>
  [content, ...[...content.querySelectorAll('template[data-nitro-update]')].map((update) => update.content)];

/** Whether nothing in a component is of another, or of people, so that nobody has to ask each element.
 * @type {(root: any) => boolean} */
export const isPlain = (root) => !root.querySelector(`${ROOT},[data-nitro-slot],${untrusted}`);

/** Whether the address is that of an action of the component around the element.
 * @type {(element: any, path: string) => boolean} */
export const isOurs = (element, path) => path?.startsWith(rootOf(element)?.dataset.nitroUrl ?? NaN);

/** Which of its actions an address is for.
 * @type {(root: any, path: string) => string} */
export const actionOf = ({ dataset }, path) => path.slice(dataset.nitroUrl.length).split('/')[0];

/** Write an attribute as it was; null: it was not there.
 * @type {(element: any, name: string, value: string | null) => void} */
export const setAttribute = (element, name, value) =>
  value === null ? element.removeAttribute(name) : element.setAttribute(name, value);

export const address = () => location.pathname + location.search;

/** Hear events before everybody else.
 * @type {(names: string, listener: (event: any) => void) => void} */
export const on = (names, listener) => {
  for (const name of names.split(' ')) window.addEventListener(name, listener, true);
};

/** Let nobody else hear an event, and the browser do nothing.
 * @type {(event: Event) => void} */
export const stop = (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** @type {(name: string, detail?: any) => CustomEvent} */
export const eventOf = (name, detail) => new CustomEvent(name, { bubbles: true, detail });

/** @type {(body: any) => boolean} */
export const hasFile = (body) => body instanceof FormData && [...body.values()].some((value) => value instanceof Blob);
