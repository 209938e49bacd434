/* Debugging: tells developers what the components of the page do, in the console and in the timeline, a drawer at the
 * edge of the page. {% nitro_scripts %} loads it when the setting DEBUG is on: first, and not deferred, since it has to
 * see the others come.
 *
 * Sets window.nitroDebug {suggest, pushed}: the first is for nitro.call() of a component that is not there, the second
 * for pushed.js.
 */
import { startDrawer } from './drawer.js';
import { startHearers } from './hearers.js';
import { logPush, logStep, startLog } from './log.js';
import { recordPush, startRecord } from './record.js';
import { startSecrets } from './secrets.js';
import { onStep } from './steps.js';
import { startTwice } from './twice.js';
import { suggest } from './words.js';

if (!Object.hasOwn(window, 'nitroDebug')) { // else it is loaded twice
  window.nitroDebug = { suggest, pushed: (name, detail, push) => logPush(recordPush(name, detail, push), push) };
  startTwice();
  startHearers();
  startSecrets();
  startLog();
  onStep(logStep);
  startDrawer();
  document.addEventListener('DOMContentLoaded', () => {
    if (Object.hasOwn(window, 'nitro')) startRecord();
  });
}
