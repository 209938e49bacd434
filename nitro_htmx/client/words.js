/* Debugging: how names are said, and which one may have been meant. */

/** @type {Set<string>} */
const warned = new Set();

/** Say it once; return whether this was the first time.
 * @type {(text: string) => boolean} */
export const warn = (text) => {
  if (warned.has(text)) return false;
  console.warn(`nitro: ${text}`);
  warned.add(text);
  return true;
};

/** How many letters have to change to make one of the other.
 * @type {(a: string, b: string) => number} */
const distance = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + Number(letter !== b[j])));
    }
    row = next;
  }
  return row[b.length];
};

/** @type {(name: string, names: Iterable<string>) => string} */
export const suggest = (name, names) => {
  const close = [...new Set(names)].filter((other) => distance(name, other) <= name.length / 4);
  close.sort((a, b) => distance(name, a) - distance(name, b));
  return close[0] ? ` Did you mean ${close[0]}?` : '';
};

/** What there is of some texts, each once.
 * @type {(values: Iterable<any>, by?: string) => string} */
export const join = (values, by = ', ') => [...new Set(values)].filter(Boolean).join(by);

/** @type {(type: string) => string} */
export const short = (type) => type.replace(/^nitro:/, '');

/** @type {(bytes: number) => string} */
export const sizeOf = (bytes) => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`);
