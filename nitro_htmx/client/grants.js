/* What the page may hear of pushed events, and how far it has.
 *
 * Reads: data-nitro-channels of roots, and of the element of the page itself.
 */
import { nitro } from './beside.js';

const GRANTS = '[data-nitro-channels]';
const ROOT = '[data-nitro-component]';

/** @type {Map<string, string>} */
export const held = new Map(); // channel → the grant by which the page hears it
/** @type {Map<string, string>} */
const present = new Map(); // channel → the newest grant on the page
/** @type {Map<string, string>} */
const reached = new Map(); // channel → up to where all has come, also of those that have left: their HTML may come back

/** @type {Set<string>} */
const refused = new Set(); // grants

// In what people wrote, an element is of no component at all; elsewhere, of one or of none.
/** @type {(selector: string) => any[]} */
const all = (selector) =>
  [...document.querySelectorAll(selector)].filter((element) => nitro().rootOf(element) !== undefined);

/** @type {(element: any) => string[]} */
const channelsOf = ({ dataset }) => read(dataset.nitroChannels).channels;

/** @typedef {[string, number]} Change */
/** @type {(grant: string) => { position: string, channels: string[], change?: Change }} */
const read = (grant) => {
  const text = atob(grant.split('.')[0].replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const [, , , position, channels, change] = JSON.parse(new TextDecoder().decode(bytes));
  return { position, channels, change };
};

/** The components that name channels themselves.
 * @type {() => any[]} */
export const roots = () => all(ROOT + GRANTS);

/** @type {() => any[]} */
const tags = () => all(GRANTS).filter((element) => !element.matches(ROOT));

/** @type {() => string[]} */
const ofThePage = () => tags().flatMap(channelsOf);

/** Whether a component names one of these channels itself.
 * @type {(root: any, channels: string[]) => boolean} */
export const names = (root, channels) => channelsOf(root).some((name) => channels.includes(name));

/** The components that hear what is for these channels: by their own, or the page's.
 * @type {(channels: string[]) => any[]} */
export const hearers = (channels) =>
  ofThePage().some((name) => channels.includes(name)) ? all(ROOT) : roots().filter((root) => names(root, channels));

/** The components that may have missed something.
 * @type {() => any[]} */
export const subscribed = () => (ofThePage()[0] ? all(`${ROOT}:not([data-nitro-lazy])`) : roots());

/** Look at the page, and return whether it hears something new, or something no more.
 *
 * The first grant of a channel counts as long as the stream covers it: a component that is rendered anew has
 * a later one, which knows nothing of what is under way to this page.
 * @type {() => boolean} */
export const collect = () => {
  let isOther = false;
  present.clear();
  for (const element of all(GRANTS)) {
    const { nitroChannels: grant } = element.dataset;
    if (!refused.has(grant)) for (const name of channelsOf(element)) present.set(name, grant);
  }
  for (const name of held.keys()) if (!present.has(name)) isOther = held.delete(name);
  for (const [name, grant] of present) {
    if (held.has(name)) continue;
    held.set(name, grant);
    isOther = true;
  }
  return isOther;
};

/** Ask for no more by these grants. Others may come, as after a login.
 * @type {(grants: string[]) => void} */
export const refuse = (grants) => {
  for (const grant of grants) refused.add(grant);
  held.clear();
};

/** Whether a position is not behind another one of the same log.
 * @type {(one: string, other?: string) => boolean} */
const isAhead = (one, other = '') => {
  const [[epoch, ...at], [otherEpoch, ...otherAt]] = [one, other].map((text) => text.split(/[.-]/));
  if (epoch !== otherEpoch) return false;
  return +at[0] > +otherAt[0] || (at[0] === otherAt[0] && +at[1] >= +otherAt[1]);
};

/** Whether an element with channels was rendered when an event had been said already.
 * @type {(element: any, position: string) => boolean} */
export const knows = ({ dataset }, position) => isAhead(read(dataset.nitroChannels).position, position);

/** Whether the request that has rendered a component had pushed a refresh before.
 * @type {(root: any, change?: Change) => boolean} */
export const shows = ({ dataset: { nitroChannels: grant } }, change) => {
  const [name, number] = (grant && read(grant).change) ?? [];
  return !!change && name === change[0] && Number(number) >= change[1];
};

/** Whether the page was, or at least what it names channels with.
 * @type {(position: string) => boolean} */
export const pageKnows = (position) => tags().every((tag) => knows(tag, position));

/** Whether that can be said.
 * @type {(root: any, position: string) => boolean} */
export const compares = (root, position) => knows(root, position) || isAhead(position, read(root.dataset.nitroChannels).position);

/** Each grant, with how far the page has heard all of its channels; '': from where the grant says.
 * @type {() => [string, string][]} */
export const claims = () => {
  // The newest, once it tells of nothing that is under way: the first may be of a channel more, which has left.
  for (const [name, grant] of present) {
    if (held.get(name) !== grant && isAhead(reached.get(name) ?? '', read(grant).position)) held.set(name, grant);
  }
  return [...new Set(held.values())].map((grant) => {
    const heard = read(grant).channels.filter((name) => held.has(name)).map((name) => reached.get(name) ?? '');
    return [grant, heard.reduce((one, other) => (isAhead(one, other) ? other : one && other && one))];
  });
};

/** Note how far the channels of a stream are: never less far than before, but in another log.
 * @type {(channels: Iterable<string>, position: string, isReset?: boolean) => void} */
export const reach = (channels, position, isReset = false) => {
  for (const name of channels) if (isReset || !isAhead(reached.get(name) ?? '', position)) reached.set(name, position);
};

/** Whether an event of these channels has come before, by one of them, over another stream.
 * @type {(channels: string[], position: string) => boolean} */
export const isKnown = (channels, position) => channels.some((name) => isAhead(reached.get(name) ?? '', position));
