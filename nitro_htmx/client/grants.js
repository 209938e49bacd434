/* What the page may hear of pushed events, and how far it has.
 *
 * Reads: data-nitro-channels of roots, and of the element of the page itself.
 */
const GRANTS = '[data-nitro-channels]';
const ROOT = '[data-nitro-component]';

/** @type {Map<string, string>} */
export const held = new Map(); // channel → its grant
/** @type {Map<string, string>} */
const reached = new Map(); // channel → up to where all has come

/** @type {() => Nitro} */
export const nitro = () => /** @type {Nitro} */ (window.nitro);

// In what people wrote, an element is of no component at all; elsewhere, of one or of none.
/** @type {(selector: string) => any[]} */
const all = (selector) =>
  [...document.querySelectorAll(selector)].filter((element) => nitro().rootOf(element) !== undefined);

/** @type {(element: any) => string[]} */
const channelsOf = ({ dataset: { nitroChannels: grant } }) => (grant ? read(grant) : []);

/** @type {(grant: string) => string[]} */
const read = (grant) => {
  const text = atob(grant.split('.')[0].replaceAll('-', '+').replaceAll('_', '/'));
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0))))[4];
};

/** The components that name channels themselves.
 * @type {() => any[]} */
export const roots = () => all(ROOT + GRANTS);

/** @type {() => string[]} */
const ofThePage = () => all(GRANTS).filter((element) => !element.matches(ROOT)).flatMap(channelsOf);

/** Whether a component names one of these channels itself.
 * @type {(root: any, channels: string[]) => boolean} */
export const names = (root, channels) => channelsOf(root).some((name) => channels.includes(name));

/** Whether it hears what is for these channels: by its own, or the page's.
 * @type {(root: any, channels: string[]) => boolean} */
export const hears = (root, channels) => names(root, channels) || ofThePage().some((name) => channels.includes(name));

/** The components that may have missed something.
 * @type {() => any[]} */
export const subscribed = () => (ofThePage()[0] ? all(`${ROOT}:not([data-nitro-lazy])`) : roots());

/** Look at the page, and return whether it may hear something new.
 *
 * The first grant of a channel counts as long as the stream covers it: a component that is rendered anew has
 * a later one, which knows nothing of what is under way to this page.
 * @type {() => boolean} */
export const collect = () => {
  /** @type {Map<string, string>} */
  const now = new Map();
  for (const element of all(GRANTS)) for (const name of channelsOf(element)) now.set(name, element.dataset.nitroChannels);
  for (const name of held.keys()) if (!now.has(name) && !reached.has(name)) held.delete(name);
  let isNew = false;
  for (const [name, grant] of now) {
    if (held.has(name)) continue;
    held.set(name, grant);
    isNew = true;
  }
  return isNew;
};

/** Whether a position is not behind another one of the same log.
 * @type {(one: string, other?: string) => boolean} */
const isAhead = (one, other = '') => {
  const [[epoch, ...at], [otherEpoch, ...otherAt]] = [one, other].map((text) => text.split(/[.-]/));
  if (epoch !== otherEpoch) return false;
  return +at[0] > +otherAt[0] || (at[0] === otherAt[0] && +at[1] >= +otherAt[1]);
};

/** Each grant, with how far the page has heard all of its channels; '': from where the grant says.
 * @type {() => [string, string][]} */
export const claims = () =>
  [...new Set(held.values())].map((grant) => {
    const heard = read(grant).map((name) => reached.get(name) ?? '');
    return [grant, heard.reduce((one, other) => (isAhead(one, other) ? other : one && other && one))];
  });

/** Note how far the channels of a stream are: never less far than before, but in another log.
 * @type {(channels: Iterable<string>, position: string, isReset?: boolean) => void} */
export const reach = (channels, position, isReset = false) => {
  for (const name of channels) if (isReset || !isAhead(reached.get(name) ?? '', position)) reached.set(name, position);
};

/** Whether an event of these channels has come before, by one of them, over another stream.
 * @type {(channels: string[], position: string) => boolean} */
export const isKnown = (channels, position) => channels.some((name) => isAhead(reached.get(name) ?? '', position));
