/* Sorting, in a file of its own: pages load it by {% nitro_scripts "sort" %}. */
import { startOnce } from './beside.js';
import { startMoves } from './moves.js';
import { startSort } from './sort.js';

startOnce('hasSort', () => {
  startMoves();
  startSort();
});
