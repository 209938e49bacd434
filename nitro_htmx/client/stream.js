/* The stream of pushed events: opened, read, and opened anew, for as long as the page may hear something.
 *
 * Reads: data-nitro-push-url and data-nitro-push-silence of its script.
 * Hears: online, pagehide, pageshow, visibilitychange.
 * Sends: nitro:push-state {state}: "open", "polls", "waits" or "refused".
 * Wire: nitro_htmx/push/requests.py and frames.py.
 */
import { page } from './echo.js';
import { claims, collect, held, isKnown, reach, refuse } from './grants.js';
import { askedMs, catchUp, deliver, miss, say } from './pushed.js';

const { nitroPushUrl: url, nitroPushSilence: silenceMs } = /** @type {any} */ (document.currentScript).dataset;
const SLOTS = 4; // streams of one browser on HTTP/1.1, which has six connections
const HELLO_MS = 10000; // a proxy that keeps the first words so long keeps all
const TRUST_MS = 300000; // one that keeps the headers, too, is like a network that is dead
const OUTDATED = 412; // rights have changed since
const REFUSED = [400, 403, OUTDATED, 413]; // 404 comes of a proxy, which may know a server soon
const RENEW_MS = 1000;

let controller = new AbortController();
let holdsFrom = 0; // until then a stream would not come through
let failures = 0;
let retryMs = 0; // as the server says
let pollMs = 0; // the server does not stream
let isOutdated = false;
let isAway = false; // in the back-forward cache
let isStale = false; // there are other channels, or another network
/** @type {() => void} */
let wake = () => {};

/** @type {(ms: number) => Promise<void>} */
const pause = (ms) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    wake = () => (clearTimeout(timer), resolve());
  });

/** Read one stream to its end. Returns whether the page should go on.
 * @type {(hold: boolean) => Promise<boolean>} */
const listen = async (hold) => {
  controller = new AbortController();
  const { signal } = controller;
  const asked = new Set(held.keys());
  let timer = 0;
  const watch = (ms = +silenceMs, patienceMs = 0) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (patienceMs) holdsFrom = Date.now() + patienceMs;
      controller.abort();
    }, ms);
  };
  isStale = false;
  watch(+silenceMs, TRUST_MS);
  try {
    const grants = claims();
    const body = JSON.stringify({ hold, page, grants });
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(url, { method: 'POST', body, headers, signal });
    retryMs = askedMs(response);
    isOutdated = response.status === OUTDATED;
    if (REFUSED.includes(response.status)) {
      const places = await response.json().catch(() => 0);
      const named = grants.filter((_, at) => places?.includes?.(at));
      refuse((named[0] ? named : grants).map(([grant]) => grant));
      return false;
    }
    if (!response.ok || !response.body) throw Error(`${response.status}`);
    watch(HELLO_MS, Infinity);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      watch();
      const blocks = (rest + read.value).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) take(block, asked);
    }
  } finally {
    clearTimeout(timer);
  }
  return true;
};

/** @type {(block: string, asked: Set<string>) => void} */
const take = (block, asked) => {
  /** @type {Record<string, string>} */
  const fields = {};
  for (const line of block.split('\n')) {
    const at = line.indexOf(': ');
    if (at > 0) fields[line.slice(0, at)] = line.slice(at + 2);
  }
  const { data, event, id } = fields;
  const said = data && !event && JSON.parse(data);
  const isNews = said && said[0].some((/** @type {string} */ name) => held.has(name)) && !isKnown(said[0], id);
  if (id) reach([...asked].filter((name) => held.has(name)), id, event === 'reset'); // first: whatever listeners do, it does not come again
  if (event === 'hello') {
    failures = 0;
    pollMs = +data;
    say('nitro:push-state', { state: pollMs ? 'polls' : 'open' });
  } else if (event === 'reset') miss(+data, id);
  else if (isNews) deliver(said, id);
};

const isHttp1 = () => {
  const [entry] = /** @type {any[]} */ (performance.getEntriesByType('navigation'));
  return !/^h[23]/.test(entry?.nextHopProtocol ?? '');
};

/** Whether the page may keep a connection; it is free again when `until` is done, or the page has gone.
 * @type {(until: Promise<void>) => Promise<boolean>} */
const slot = async (until) => {
  if (!navigator.locks || !isHttp1()) return true;
  for (let at = 0; at < SLOTS; at++) {
    const isFree = await new Promise((resolve) => {
      navigator.locks.request(`nitro-push-${at}`, { ifAvailable: true }, (lock) => {
        resolve(!!lock);
        return lock ? until : undefined;
      }).catch(() => resolve(true)); // no page of such an origin gets one
    });
    if (isFree) return true;
  }
  return false;
};

/** How long to wait for the next stream.
 * @type {(hold: boolean) => number} */
const pauseMs = (hold) => {
  const [random, seen] = [Math.random(), document.hidden ? 30000 : pollMs || 2000];
  if (failures) return Math.max(retryMs * (1 + random), Math.min(30000, 500 * 2 ** failures) * (0.5 + random));
  // A deploy ends all streams at once: their pages come back one by one.
  return hold && !pollMs ? 1000 * random : seen * (0.75 + random / 2);
};

const run = async () => {
  for (;;) {
    if (!held.size || isAway) {
      await pause(3600000);
      continue;
    }
    /** @type {() => void} */
    let free = () => {};
    const until = new Promise((/** @type {(value: void) => void} */ resolve) => (free = resolve));
    const hold = Date.now() >= holdsFrom && (await slot(until)); // the server may stream another time
    if (isAway) {
      free();
      continue;
    }
    failures++; // until it says hello
    const goesOn = await listen(hold).catch(() => true);
    free();
    if (!goesOn) {
      collect();
      if (isOutdated) miss(RENEW_MS, ''); // whatever the page may hear now, its components are told
      say('nitro:push-state', { state: 'refused' });
    }
    if (isStale || !goesOn) {
      failures = 0;
      continue;
    }
    if (failures && !isAway) say('nitro:push-state', { state: 'waits' });
    await pause(pauseMs(hold));
  }
};

/** Open the stream anew, at once. */
const reopen = () => {
  isStale = true;
  controller.abort();
  wake();
};

const look = () => {
  const isOther = collect();
  catchUp();
  if (isOther) reopen();
};

export const startStream = () => {
  collect();
  let timer = 0;
  new MutationObserver(() => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      look();
    }, 20);
  }).observe(document.documentElement, {
    subtree: true, childList: true, attributes: true, attributeFilter: ['data-nitro-channels'],
  });
  window.addEventListener('online', reopen);
  document.addEventListener('visibilitychange', () => document.hidden || wake());
  window.addEventListener('pagehide', () => {
    isAway = true;
    controller.abort();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    isAway = false;
    wake();
  });
  run();
};
