/* Debugging: steps as a file, for somebody else: {"format": "nitro-timeline", "version": 1, "steps": [DebugStep]}. It has no
 * HTML: with that one could go on as who has saved it, and nobody can without signatures.
 */
import { h } from './elements.js';
import { publicJson } from './secrets.js';
import { factsOf, summaryOf } from './shown.js';

const FORMAT = 'nitro-timeline';
const VERSION = 1;

/** @type {(step: DebugStep) => DebugStep} */
const bare = (step) => ({ ...step, page: undefined, errorPage: undefined });

/** @type {(steps: DebugStep[]) => void} */
export const save = (steps) => {
  const text = publicJson({ format: FORMAT, version: VERSION, steps: steps.map(bare) });
  const href = URL.createObjectURL(new Blob([text]));
  h('a', { href, download: `${FORMAT}-${new Date().toISOString().slice(0, 10)}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1e4);
};

/** An object that can't be taken for properties of an element, nor for a text.
 * @type {(key: string, value: any) => any} */
const asData = (key, value) => (value?.constructor === Object ? { __proto__: null, ...value } : value);

/** Return the steps of a file; throw an Error that says what is wrong with it.
 * @type {(text: string) => DebugStep[]} */
export const stepsIn = (text) => {
  const { format, version, steps } = Object(JSON.parse(text, asData));
  if (format !== FORMAT) throw Error('The timeline has not saved it.');
  if (version !== VERSION) throw Error(`It is of version ${version}, and this nitro-htmx reads version ${VERSION}.`);
  for (const step of steps) h('p', summaryOf(step), factsOf(step, String)); // a broken one throws
  return steps.map(bare);
};
