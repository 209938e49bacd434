/* Push, in a file of its own: only pages of projects with the app load it. */
import { startOnce } from './beside.js';
import { startEcho } from './echo.js';
import { startPushed } from './pushed.js';
import { startStream } from './stream.js';

startOnce('hasPush', () => {
  startEcho();
  startPushed();
  // Scripts that listen may stand below this one.
  if (performance.timing.domContentLoadedEventStart) startStream();
  else document.addEventListener('DOMContentLoaded', startStream);
});
