/* Debugging: passwords are never shown or kept. What once was a password field counts, also when a button shows its text.
 * A file is for others, so it has no cookie, signature or CSRF token either, as far as scripts can know them.
 *
 * Reads: type, autocomplete, name of inputs; document.cookie.
 */
import { listen } from './hearers.js';

export const HIDDEN = '•••';
export const SECRET = 'input[type=password],input[autocomplete$="-password"],input[autocomplete=one-time-code]';
// Of tokens and grants, and of what Django's signing makes; a CSRF token of Django's.
const PATTERN = /([.:])[\w-]{43}(?![\w-])|\b[a-z\d]{64}\b/gi;
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
 * @type {(text: string, secrets?: Iterable<string>) => string} */
const hide = (text, secrets = values) => {
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    const inJson = JSON.stringify(secret).slice(1, -1);
    const inPython = inJson.replace(/[^ -~]/g, (letter) => `\\u${(0x10000 + letter.charCodeAt(0)).toString(16).slice(1)}`);
    for (const form of [secret, encodeURIComponent(secret), `${new URLSearchParams({ '': secret })}`.slice(1), inJson, inPython]) text = text.replaceAll(form, HIDDEN);
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

/** Return JSON that can be given away.
 * @type {(value: any) => string} */
export const publicJson = (value) => {
  const cookies = document.cookie.split('; ').map((pair) => pair.slice(pair.indexOf('=') + 1)).filter((text) => text[7]); // "light" is no secret
  noteSecrets();
  return JSON.stringify(value, (key, item) => (typeof item === 'string' ? hide(item, [...values, ...cookies]) : item)).replace(PATTERN, `$1${HIDDEN}`);
};

export const startSecrets = () => {
  listen(document, 'input', ({ target }) => {
    if (!target.matches?.(SECRET)) return;
    if (target.value.startsWith(draft)) values.delete(draft); // else each letter made another
    draft = target.value;
    note(target);
  }, true);
};
