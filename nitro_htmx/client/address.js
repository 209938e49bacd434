/* Lists in the address bar: what a list shows stands in the query, and back and forward show it again.
 *
 * Hears: nitro:address {component, parameters, replace} on a list's root: query parameter -> values, none
 *   for one that has to go; other parameters stay. popstate.
 * Sends: nitro:navigated {query} on body after back or forward, once the address differs from before.
 * Entries that it makes carry {nitro: true}; htmx leaves them alone. Those of page scripts have the page's address.
 */
import { hear } from './jobs.js';
import { address, eventOf } from './page.js';

let shown = address(); // of the page that is there
const note = () => (shown = address());

/** @type {(event: any) => void} */
const show = ({ detail, target }) => {
  if (!target.dataset?.nitroComponent) return; // the list has gone, and maybe its page
  const url = new URL(location.href);
  const before = `${url.searchParams}`;
  for (const [name, [first, ...others]] of Object.entries(detail.parameters)) {
    if (first == null) url.searchParams.delete(name);
    else url.searchParams.set(name, first); // where it stood
    for (const value of others) url.searchParams.append(name, value);
  }
  if (`${url.searchParams}` === before) return;
  // The first entry of a page may be htmx's, which would load the page anew.
  history.replaceState({ nitro: true }, '', detail.replace ? url : location.href);
  if (!detail.replace) history.pushState({ nitro: true }, '', url);
  note();
};

/** @type {(event: any) => void} */
const follow = ({ state }) => {
  const before = shown;
  note();
  if (shown === before) {
    if (state?.htmx) state.htmx = false; // a script's entry was left, or a fragment's: htmx would fetch what is there
  } else if (state?.htmx) return; // htmx shows it
  else if (location.pathname !== before.split('?')[0]) {
    if (state?.nitro) location.reload(); // htmx has put another page there since
  } else document.body.dispatchEvent(eventOf('nitro:navigated', { query: location.search }));
};

export const startAddress = () => {
  window.addEventListener('nitro:address', show);
  window.addEventListener('popstate', follow);
  hear('navigated', note);
};
