/* Loads lazy components.
 *
 * Reads: data-nitro-lazy of a placeholder's root: "load", or "visible": ask when it is seen;
 *   data-nitro-group: the placeholders of a name ask together, as soon as one of them does;
 *   data-nitro-component and data-nitro-token of the root.
 * Posts nitro-mount; for a group one posts it with group, "<component> <token>" of each of the others.
 * What a placeholder hears on the component's behalf, the component gets as soon as it is there.
 */
import { post, react } from './bridge.js';
import { hear, newJob } from './jobs.js';
import { enqueue } from './lines.js';
import { all, find } from './page.js';

const LAZY = '[data-nitro-lazy]';
const MOUNT = 'nitro-mount';
const GROUP_LIMIT = 50; // of the server
/** @type {WeakSet<Element>} */
const known = new WeakSet();
/** @type {Set<any[]>} */
const groups = new Set(); // under way: the placeholder that has asked, and the others
/** @type {WeakSet<Element>} */
const tried = new WeakSet(); // with a group, in vain: each asks alone, and says what is wrong
/** @type {Set<string>} */
const loading = new Set(); // ids of placeholders
/** @type {Map<string, any[]>} */
const overheard = new Map(); // by the placeholder's id

/** @type {(placeholder: any) => void} */
const askAlone = (placeholder) => {
  loading.add(placeholder.id);
  enqueue(newJob(placeholder, MOUNT, { isQuiet: true }));
};

/** @type {(placeholders: any[]) => void} */
const askTogether = (group) => {
  const [first, ...others] = group;
  if (!others[0]) return first && askAlone(first);
  groups.add(group);
  for (const { id } of group) loading.add(id);
  const members = others.map(({ dataset }) => `${dataset.nitroComponent} ${dataset.nitroToken}`);
  post(first, MOUNT, { group: members }, { group });
};

/** @type {(placeholder: any) => boolean} */
const isWaiting = (placeholder) => placeholder.isConnected && placeholder.matches(LAZY);

/** @type {(placeholder: any) => void} */
const ask = (placeholder) => {
  const underWay = new Set([...groups].flat());
  if (underWay.has(placeholder)) return;
  const { nitroGroup } = placeholder.dataset;
  const others = all(`${LAZY}[data-nitro-group]`).filter((member) =>
    member !== placeholder && member.dataset.nitroGroup === nitroGroup && !tried.has(member) && !underWay.has(member));
  askTogether(tried.has(placeholder) ? [placeholder] : [placeholder, ...others].slice(0, GROUP_LIMIT));
};

/** Let the others of a group go on once the first has been answered, well or not.
 * @type {(job: Job) => void} */
const goOn = ({ action, id, root, group = [root] }) => {
  if (action !== MOUNT) return;
  const [first, ...others] = group;
  const left = others.filter(isWaiting);
  groups.delete(group);
  if (isWaiting(first)) { // in vain
    loading.delete(id);
    if (others[0]) tried.add(first);
    return askTogether(left); // they are not to blame
  }
  for (const other of left) {
    tried.add(other);
    askAlone(other);
  }
};

/** @type {(id: string) => void} */
const tell = (id) => {
  const root = find(id);
  if (root?.matches(LAZY)) return;
  const causes = overheard.get(id) ?? [];
  overheard.delete(id);
  loading.delete(id);
  // One request is made of them all.
  for (const cause of root ? causes : []) react(root, cause);
};

// One that could not be loaded is asked for again when it is seen again.
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!target.matches(LAZY)) seen.unobserve(target);
    else if (isIntersecting) ask(target);
  }
});

const look = () => {
  for (const placeholder of all(LAZY)) {
    if (known.has(placeholder)) continue;
    known.add(placeholder);
    if (placeholder.dataset.nitroLazy === 'visible') seen.observe(placeholder);
    else ask(placeholder);
  }
  for (const id of new Set([...overheard.keys(), ...loading])) tell(id);
};

export const startLazy = () => {
  hear('queued', ({ cause, id, root }) => {
    if (!cause?.type.startsWith('nitro:') || !root.matches(LAZY)) return true;
    // It is made anew anyway.
    if (loading.has(id) || !cause.type.startsWith('nitro:refresh-')) overheard.set(id, [...(overheard.get(id) ?? []), cause]);
    return false;
  });
  hear('answered', goOn);
  const watch = { attributeFilter: ['data-nitro-lazy'], childList: true, subtree: true };
  new MutationObserver(look).observe(document.documentElement, watch);
  look();
};
