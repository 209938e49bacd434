/* Waits while the server can't be reached. The browser's own word, navigator.onLine, decides nothing: it is false
 * on machines that reach their server. Where it is, a read of the page's address tries, at once, at the event
 * online, and every five seconds; nothing leaves before it was answered.
 *
 * Hears: offline, online. From the first try in vain on, <html> has the attribute data-nitro-offline; body then
 * sends nitro:offline, and nitro:online at the end.
 */
import { eventOf, on } from './page.js';

const LOOK_MS = 5000;
const ANSWER_MS = 20000; // a tunnel says nothing
/** What proxies answer when they reach no server, and browsers, with 0. */
export const AWAY = [0, 502, 503, 504];
let isReached = false; // whatever the browser says
/** @type {Promise<boolean> | null} */
let search = null;

/** @type {() => Promise<boolean>} */
const canRead = async () => {
  try {
    // Of a redirect, as to a login elsewhere, scripts see no status.
    const signal = AbortSignal.timeout(ANSWER_MS);
    const { status, type } = await fetch(location.href, { method: 'HEAD', cache: 'no-store', redirect: 'manual', signal });
    return type === 'opaqueredirect' || !AWAY.includes(status);
  } catch {
    return false;
  }
};

/** @type {(isOffline: boolean) => void} */
const tell = (isOffline) => {
  document.documentElement.toggleAttribute('data-nitro-offline', isOffline);
  document.body.dispatchEvent(eventOf(isOffline ? 'nitro:offline' : 'nitro:online'));
};

const look = async () => {
  let isOffline = false;
  while (!(await canRead())) {
    if (!isOffline) tell(isOffline = true);
    await new Promise((resolve) => {
      window.addEventListener('online', resolve, { once: true });
      setTimeout(resolve, LOOK_MS);
    });
  }
  isReached = true;
  search = null;
  if (isOffline) tell(false);
  return isOffline;
};

/** Resolves at once, or when the server can be reached again, with whether it could not be.
 * @type {() => Promise<boolean> | null} */
export const reached = () => search ??= navigator.onLine || isReached ? null : look();

/** Ask the browser anew: a request was in vain. */
export const doubt = () => {
  isReached = false;
  reached();
};

export const startOffline = () => on('offline', doubt);
