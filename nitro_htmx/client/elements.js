/* Debugging: elements of the timeline, made without HTML text: what a page says is never run. */

/** Let an element have this content alone, in lists or not, and what is given besides as plain objects: properties, or
 * attributes where it has no such property.
 * @type {(element: any, ...content: any[]) => any} */
export const put = (element, ...content) => {
  element.replaceChildren();
  for (const one of content.flat(9)) {
    if (one?.constructor === Object) {
      for (const [key, value] of Object.entries(one)) key in element ? (element[key] = value) : element.setAttribute(key, value);
    } else if (one) element.append(one);
  }
  return element;
};

/** Make an element, "name" or "name.class".
 * @type {(name: string, ...content: any[]) => any} */
export const h = (name, ...content) => {
  const [tag, className = ''] = name.split('.');
  return put(document.createElement(tag), { className }, content);
};

/** @type {(label: any, onclick: () => void, ...more: any[]) => any} */
export const button = (label, onclick, ...more) => h('button', { type: 'button', onclick }, label, more);

/** @type {(value: any) => string} */
export const json = (value) => {
  const text = JSON.stringify(value) ?? 'none';
  return text[300] ? `${text.slice(0, 300)}…` : text;
};

/** @type {(number: number | undefined) => string} */
export const ms = (number = 0) => `${Number(number.toFixed(number < 10 ? 1 : 0))} ms`;
