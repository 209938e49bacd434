/* Asks before something that was entered into a guarded form is lost, in a file of its own: pages load it
 * by {% nitro_scripts "guard" %}.
 *
 * Reads: data-nitro-question of its script. Hears: input, change, pageshow, beforeunload.
 */
import { nitro, startOnce } from './beside.js';
import { begin, end, giveUp, holdsUnsaved, saveLeaving } from './guard.js';
import { startSwaps } from './swaps.js';

const { nitroQuestion } = /** @type {any} */ (document.currentScript).dataset;

/** @type {(event: BeforeUnloadEvent) => void} */
const ask = (event) => {
  saveLeaving();
  if (!holdsUnsaved(document)) return;
  event.preventDefault();
  event.returnValue = 'older browsers';
};

// A page that listens for nothing is kept by every browser.
const look = () => (holdsUnsaved(document) ? window.addEventListener : removeEventListener)('beforeunload', ask);

/** @type {(event: any) => void} */
const note = ({ target }) => {
  if (target.form?.hasAttribute?.('data-nitro-guard')) window.addEventListener('beforeunload', ask);
};

startOnce('hasGuard', () => {
  for (const name of ['input', 'change']) window.addEventListener(name, note, true);
  nitro().on('queued', begin);
  nitro().on('answered', (job) => {
    end(job);
    look();
  });
  nitro().on('done', end); // it had no answer
  nitro().on('navigated', look);
  window.addEventListener('pageshow', look); // with what the browser has put back
  startSwaps((target) => {
    if (!holdsUnsaved(target)) return true;
    if (!window.confirm(nitroQuestion)) return false;
    giveUp(target);
    return true;
  });
});
