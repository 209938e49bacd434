/* Debugging: back to the components as they were before a step. A state is in its token, so old HTML with its old token
 * is a working page. What stood in inputs comes back, but for passwords and files. The database does not travel.
 *
 * Takes away what only shows that something is under way: nitro-busy, aria-busy, data-nitro-held with aria-disabled.
 */
import { h } from './elements.js';
import { roots } from './hearers.js';
import { SECRET } from './secrets.js';
import { addStep } from './steps.js';

/** @type {(root: Element) => any[]} */
const fieldsOf = (root) => [...root.querySelectorAll('input,select,textarea')];

/** The components that are in no other, each with its id, HTML, and what stands in its inputs.
 * @type {() => [string, string, any[]][]} */
export const takePage = () =>
  roots().filter((root) => !root.parentElement?.closest('[data-nitro-component]')).map((root) => [
    root.id, root.outerHTML.replace(/<nitro-timeline.*?e>/, ''), // it stands in a dialog that is modal
    fieldsOf(root).map((field) => !field.matches(`${SECRET},[type=file]`) && [field.value, field.checked]),
  ]);

/** @type {(page: [string, string, any[]]) => void} */
const putBack = ([id, html, values]) => {
  const root = h('template', { innerHTML: html }).content.firstElementChild;
  for (const one of [root, ...root.querySelectorAll('.nitro-busy,[data-nitro-held]')]) {
    one.classList.remove('nitro-busy');
    one.removeAttribute('aria-busy');
    if (one.hasAttribute('data-nitro-held')) one.removeAttribute('aria-disabled');
    one.removeAttribute('data-nitro-held');
  }
  window.nitro?.find(id).replaceWith(root);
  fieldsOf(root).forEach((field, at) => {
    if (values[at]) [field.value, field.checked] = values[at];
  });
  window.htmx?.process(root);
};

/** Put the components back as they were before a step, which is a step as well.
 * @type {(step: DebugStep) => void} */
export const travel = ({ number, page = [] }) => {
  const there = page.filter(([id]) => window.nitro?.find(id));
  const lost = page.filter((one) => !there.includes(one)).map(([id]) => `#${id}`);
  const missing = lost[0] ? ` No longer on the page: ${lost.join(', ')}.` : '';
  addStep({
    kind: 'travel', page: takePage(), ended: performance.now(), action: `back to before step ${number}`,
    why: `The components are as they were before step ${number}. The database did not travel: it is as it was.${missing}`,
  });
  there.forEach(putBack);
};
