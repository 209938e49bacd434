/* Sorting, in a file of its own: pages load it by {% nitro_scripts "sort" %}. It knows the bridge by window.nitro. */
import { startMoves } from './moves.js';
import { nitro } from './rows.js';
import { startSort } from './sort.js';

// No id makes an own property.
if (Object.hasOwn(window, 'nitro') && !nitro().hasSort) { // htmx runs the scripts of a body anew when it restores a page
  nitro().hasSort = true;
  startMoves();
  startSort();
}
