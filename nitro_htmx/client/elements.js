/* Debugging: elements of the timeline, made without HTML text: what a page says is never run. */

/** Make an element. Properties are set as such; those with a dash are attributes.
 * @type {(name: string, props?: Record<string, any>, ...children: any[]) => any} */
export const h = (name, props = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (key.includes('-') || key === 'role') element.setAttribute(key, value);
    else /** @type {any} */ (element)[key] = value;
  }
  element.append(...children.flat().filter(Boolean));
  return element;
};

/** @type {(label: any, onclick: () => void, props?: Record<string, any>) => any} */
export const button = (label, onclick, props) => h('button', { type: 'button', onclick, ...props }, label);

/** @type {(value: any, most?: number) => string} */
export const json = (value, most = 400) => {
  const text = JSON.stringify(value) ?? 'none';
  return text.length > most ? `${text.slice(0, most)}…` : text;
};

/** @type {(number: number | undefined) => string} */
export const ms = (number = 0) => `${number < 10 ? Math.round(number * 10) / 10 : Math.round(number)} ms`;
