/* For the scripts beside the bridge's, in files of their own: they know the bridge by window.nitro. */

/** @type {() => Nitro} */
export const nitro = () => /** @type {Nitro} */ (window.nitro);

/** Start such a script where there is a bridge, and once: htmx runs the scripts of a body anew when it restores a page.
 * @type {(mark: 'hasPush' | 'hasSort' | 'hasGuard', start: () => void) => void} */
export const startOnce = (mark, start) => {
  if (!Object.hasOwn(window, 'nitro') || nitro()[mark]) return; // no id makes an own property
  nitro()[mark] = true;
  start();
};
