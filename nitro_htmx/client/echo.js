/* The page's own name: what its actions push does not come back to it, since their answers bring it.
 *
 * Hears of jobs: filling. Posts nitro-page, with every request of a component.
 */
import { nitro } from './beside.js';

/** 128 random bits, which nobody but the server learns: whoever knew them could keep this page from hearing something. */
export const page = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const startEcho = () => nitro().on('filling', ({ body }) => body.set('nitro-page', page));
