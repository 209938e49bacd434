/* Debugging: passwords are never shown or kept. What once was a password field counts, also when a button shows its text.
 *
 * Reads: type, autocomplete, name of inputs.
 */
import { listen } from './hearers.js';

export const HIDDEN = '•••';
export const SECRET = 'input[type=password],input[autocomplete$="-password"],input[autocomplete=one-time-code]';
/** @type {Set<string>} */
const names = new Set();
/** @type {Set<string>} */
const values = new Set();

/** @type {(input: any) => void} */
const note = (input) => {
  if (input.name) names.add(input.name);
  if (input.value.length > 3) values.add(input.value); // less is found everywhere
};

/** Learn which fields there are, and what stands in them now. */
export const noteSecrets = () => {
  for (const input of document.querySelectorAll(SECRET)) note(input);
};

/** Return a value with passwords hidden, wherever they stand in it. The fields of a state are called "<id>.<field>", as
 * their inputs are.
 * @type {(value: any, name?: string) => any} */
export const masked = (value, name = '') => {
  if (names.has(name) && value !== '' && value != null) return HIDDEN;
  if (typeof value === 'string') return values.has(value) ? HIDDEN : value;
  if (value instanceof Blob) return `file ${/** @type {any} */ (value).name || 'without a name'}`;
  if (Array.isArray(value)) return value.map((item, at) => masked(item, `${name}.${at}`));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(item, name && `${name}.${key}`)]));
};

export const startSecrets = () => {
  listen(document, 'input', ({ target }) => target.matches?.(SECRET) && note(target), true);
};
