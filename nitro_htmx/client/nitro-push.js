/* Push, in a file of its own: only pages of projects with the app load it. It knows the bridge by window.nitro. */
import { startEcho } from './echo.js';
import { nitro } from './grants.js';
import { startPushed } from './pushed.js';
import { startStream } from './stream.js';

// No id makes an own property.
if (Object.hasOwn(window, 'nitro') && !nitro().hasPush) { // htmx runs the scripts of a body anew when it restores a page
  nitro().hasPush = true;
  startEcho();
  startPushed();
  // Scripts that listen may stand below this one.
  if (performance.timing.domContentLoadedEventStart) startStream();
  else document.addEventListener('DOMContentLoaded', startStream);
}
