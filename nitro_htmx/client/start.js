import { startAddress } from './address.js';
import { startBridge } from './bridge.js';
import { startEntries } from './entries.js';
import { startEvents } from './events.js';
import { startForget } from './forget.js';
import { startLazy } from './lazy.js';
import { startLive } from './live.js';
import { startLoading } from './loading.js';
import { startOwn } from './own.js';
import { distrust } from './page.js';
import { startPolls } from './polls.js';
import { startPress } from './press.js';
import { startToasts } from './toasts.js';
import { startUploads } from './uploads.js';

/** Start everything, once: htmx runs the scripts of a body anew when it restores a page.
 * @type {(adapter: Adapter) => void} */
export const start = (adapter) => {
  if (Object.hasOwn(window, 'nitro') && window.nitro?.call) return; // no id makes an own property
  const { version, untrusted } = adapter;
  const found = window.htmx?.ajax && window.htmx.version;
  if (parseInt(found) !== version) {
    return console.error(`nitro-htmx${version}.js needs htmx ${version} before it, and found ${found || 'none'}`);
  }
  distrust(untrusted);
  startEntries();
  startOwn();
  startPress();
  startEvents();
  startForget();
  startBridge(adapter);
  startLive();
  startUploads();
  startLoading();
  startPolls();
  startToasts();
  startAddress();
  startLazy(); // last: it asks at once
};
