/* Lets polls rest while nobody can see them, in a hidden tab, and asks once when it is seen again.
 *
 * Reads: hx-trigger of a root. Hears: visibilitychange.
 */
import { react } from './bridge.js';
import { hear } from './jobs.js';
import { find, on } from './page.js';

/** @type {Set<string>} */
const resting = new Set(); // ids of roots whose time has come meanwhile

const wake = () => {
  if (document.hidden) return;
  for (const id of resting) {
    const root = find(id);
    // An event may have brought the last news meanwhile.
    if (root?.getAttribute('hx-trigger')?.includes('every ')) react(root);
  }
  resting.clear();
};

export const startPolls = () => {
  hear('queued', ({ id, isPoll }) => {
    if (!document.hidden || !isPoll) return true;
    resting.add(id);
    return false;
  });
  on('visibilitychange', wake);
};
