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
let draft = '';

/** @type {(input: any) => void} */
const note = ({ name, value }) => {
  if (name) names.add(name);
  if (value.length > 3) values.add(value); // less is found everywhere
};

/** Learn which fields there are, and what stands in them now. */
export const noteSecrets = () => document.querySelectorAll(SECRET).forEach(note);

/** Hide secrets in a text, also as they stand in addresses and in JSON.
 * @type {(text: string) => string} */
const hide = (text) => {
  for (const secret of [...values].sort((a, b) => b.length - a.length)) {
    const forms = [secret, encodeURIComponent(secret), `${new URLSearchParams({ '': secret })}`.slice(1), JSON.stringify(secret).slice(1, -1)];
    for (const form of forms) text = text.replaceAll(form, HIDDEN);
  }
  return text;
};

/** Return a value with passwords hidden, wherever they stand in it. The fields of a state are called "<id>.<field>", as
 * their inputs are.
 * @type {(value: any, name?: string) => any} */
export const masked = (value, name = '') => {
  if (names.has(name) && value !== '' && value != null) return HIDDEN;
  if (typeof value === 'string') return hide(value);
  if (value instanceof Blob) return `file ${/** @type {any} */ (value).name || 'without a name'}`;
  if (Array.isArray(value)) return value.map((item, at) => masked(item, `${name}.${at}`));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), masked(item, name ? `${name}.${key}` : key)]));
};

export const startSecrets = () => {
  listen(document, 'input', ({ target }) => {
    if (!target.matches?.(SECRET)) return;
    if (target.value.startsWith(draft)) values.delete(draft); // else each letter made another
    draft = target.value;
    note(target);
  }, true);
};
