/* Asks before the page is left, while something that was asked for has not left yet, or is sent again.
 *
 * Hears: beforeunload, only then.
 */
import { hear } from './jobs.js';
import { isWaiting } from './lines.js';

let isFree = false;

/** @type {(event: BeforeUnloadEvent) => void} */
const ask = (event) => {
  event.preventDefault();
  event.returnValue = 'older browsers';
};

const look = () => (!isFree && isWaiting() ? window.addEventListener : removeEventListener)('beforeunload', ask);

/** Ask nothing: the server leads to another page. */
export const leaveFreely = () => {
  isFree = true;
  look();
};

export const startWaiting = () => {
  hear('queued', () => void (isFree = false));
  for (const name of ['queued', 'leaving', 'again', 'done']) hear(name, () => queueMicrotask(look)); // the line has it, or not
};
