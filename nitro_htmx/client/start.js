import { startAddress } from './address.js';
import { connect, startBridge } from './bridge.js';
import { whenLoaded } from './early.js';
import { startEntries } from './entries.js';
import { startEvents } from './events.js';
import { startForget } from './forget.js';
import { take } from './htmx.js';
import { startLazy } from './lazy.js';
import { startLive } from './live.js';
import { runWith } from './lines.js';
import { startLoading } from './loading.js';
import { startOffline } from './offline.js';
import { startOwn } from './own.js';
import { distrust } from './page.js';
import { startPolls } from './polls.js';
import { startPress } from './press.js';
import { startSingle } from './single.js';
import { startToasts } from './toasts.js';
import { startUploads } from './uploads.js';
import { startWaiting } from './waiting.js';

/** @type {(adapter: Adapter) => void} */
const begin = (adapter) => {
  const { version } = adapter;
  if (take(version)) {
    connect(adapter);
    return startLazy(); // it asks at once
  }
  const found = window.htmx?.ajax && window.htmx.version;
  const why = `nitro-htmx${version}.js needs htmx ${version}, and found ${found || 'none'}`;
  console.error(why);
  runWith(() => Promise.reject(why));
};

/** Start everything, once: htmx runs the scripts of a body anew when it restores a page. Scripts may call actions
 * from now on; they leave once htmx is there.
 * @type {(adapter: Adapter) => void} */
export const start = (adapter) => {
  if (Object.hasOwn(window, 'nitro') && window.nitro?.call) return; // no id makes an own property
  distrust(adapter.untrusted);
  document.addEventListener('load', () => take(adapter.version), true); // of a script, before the next one runs
  whenLoaded(() => begin(adapter), adapter.first);
  startEntries();
  startOwn();
  startPress();
  startEvents();
  startOffline();
  startWaiting();
  startSingle();
  startForget();
  startBridge();
  startLive();
  startUploads();
  startLoading();
  startPolls();
  startToasts();
  startAddress();
};
