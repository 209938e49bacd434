/* The beginning of a page: our script stands before htmx, so nothing is asked before the bridge is there, and both
 * begin at DOMContentLoaded, which comes after deferred scripts, or after those that did not load. What is clicked
 * or sent meanwhile is done then. Without an htmx there is one more chance, once all has come.
 *
 * Reads: hx-post of what is clicked or sent. Hears: click, submit; DOMContentLoaded, load.
 */
import { ASKS, stop } from './page.js';

// What a click does more to than to ask. Their values are there when htmx begins.
const OTHERS = 'form,label,select,textarea,input:not([type=submit],[type=image],[type=button])';
/** @type {(() => void)[]} */
const early = [];

/** @type {(event: any) => void} */
const click = (event) => {
  const control = event.target.closest?.(`button,input,label,form,${ASKS}`);
  if (!control || control.matches(OTHERS)) return;
  const sends = /submit|image/.test(control.type) && control.form?.matches(ASKS);
  if (!sends && !control.matches(ASKS)) return;
  stop(event);
  early.push(() => control.click());
};

/** @type {(event: any) => void} */
const submit = (event) => { // without a button
  if (!event.target.matches?.(ASKS)) return;
  stop(event);
  early.push(() => event.target.requestSubmit());
};

/** With htmx, or with all that the page loads: Firefox tells of a DOMContentLoaded, at times, before it has come. */
const isThere = () => window.htmx || document.readyState === 'complete';

/** Call `begin` once all scripts of the page have come, at once in a page that is there already; `first` is the
 * event of an htmx that would begin before.
 * @type {(begin: () => void, first?: string) => void} */
export const whenLoaded = (begin, first = 'never') => {
  if (performance.timing.domContentLoadedEventStart && isThere()) return begin();
  /** @type {(event: any) => void} */
  const go = ({ target }) => {
    if (target !== document || !isThere()) return; // files tell of their load as well
    for (const [name, listener] of listeners) window.removeEventListener(name, listener, true);
    begin();
    setTimeout(() => early.forEach((act) => act())); // htmx 2 begins at this event, too, and after this
  };
  const listeners = Object.entries({ click, submit, [first]: stop, DOMContentLoaded: go, load: go });
  for (const [name, listener] of listeners) window.addEventListener(name, listener, true);
};
