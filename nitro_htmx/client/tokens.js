/* Debugging: what tokens say of states, and what a step has changed. A token is signed, not encrypted: its payload has
 * two lines, of which the second is the state; see docs/architecture.md. What can't be read is not shown.
 */
import { masked } from './secrets.js';

const TOKEN = /data-nitro-token="([^"]*)"/; // the first of a component's HTML is its root's

/** @type {(token: string) => Promise<any>} */
const stateOf = async (token) => {
  const [payload] = token.replace(/^\./, '').split('.');
  const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  const { body } = new Response(bytes);
  const stream = token[0] === '.' ? body?.pipeThrough(new DecompressionStream('deflate')) : body;
  const text = await new Response(stream).text();
  return JSON.parse(text.slice(text.indexOf('\n')));
};

/** The state in a token, without passwords; undefined if it can't be read.
 * @type {(id: string, token: string | undefined) => Promise<any>} */
export const readState = async (id, token) => {
  try {
    return masked(await stateOf(token ?? ''), id);
  } catch {} // eslint-disable-line no-empty -- of another format, or none
};

/** The new tokens of an answer: of each run, if its HTML has come.
 * @type {(text: string, runs: [string, number, ...any[]][]) => (string | undefined)[]} */
export const tokensIn = (text, runs) => {
  let at = 0;
  return runs.map(([, length, , , alone]) => {
    const token = TOKEN.exec(text.slice(at, (at += length)));
    return alone ?? token?.[1];
  });
};

/** What differs, field by field: [path, before, after].
 * @type {(before: any, after: any, path?: string) => [string, any, any][]} */
export const changesOf = (before, after, path = '') => {
  if (before === after) return [];
  if (Object(after) !== after || Object(before) !== before) return [[path, before, after]];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => changesOf(before[name], after[name], path ? `${path}.${name}` : name));
};
