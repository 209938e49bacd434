/* Runs before a page's own scripts, for nitro_htmx.testing.browser: notes events and requests.
 *
 * nitroWatch.heard: one [name, detail, id of the target] for each "nitro:" event, in order.
 * nitroWatch.begin(): forgets all that was noted.
 * nitroWatch.call(…): calls an action as nitro.call() does, and at once returns nothing: the page may
 *   be left before there is an answer.
 * nitroWatch.result: what the last action called so has returned, else null.
 * nitroWatch.settled(): promise of the number of POST requests since begin(), once nothing is under
 *   way and some frames have passed.
 */
(() => {
  'use strict';
  const QUIET_FRAMES = 3;
  const known = new Set();
  const { fetch } = window;
  const { dispatchEvent } = EventTarget.prototype;
  const { open, send } = XMLHttpRequest.prototype;
  let posted = 0;
  let underWay = 0;

  EventTarget.prototype.dispatchEvent = function (/** @type {Event} */ event) {
    const { type } = event;
    if (type.startsWith('nitro:') && !known.has(type)) { // its first: listen as page scripts do
      known.add(type);
      window.addEventListener(type, (/** @type {any} */ { detail, target }) =>
        window.nitroWatch.heard.push([type, structuredClone(detail), target.id ?? '']));
    }
    return dispatchEvent.call(this, event);
  };

  /** @type {(method: string | undefined) => void} */
  const begun = (method) => {
    underWay += 1;
    if (method?.toUpperCase() === 'POST') posted += 1;
  };

  /** The stream of push, which stays open.
   * @type {(address: unknown) => boolean} */
  const isStream = (address) =>
    [...document.scripts].some(({ dataset }) => dataset.nitroPushUrl && dataset.nitroPushUrl === address);

  window.fetch = async (input, options) => { // htmx 4
    if (isStream(input)) return fetch(input, options);
    begun(options?.method);
    try {
      const response = await fetch(input, options);
      await response.clone().arrayBuffer();
      return response;
    } finally {
      underWay -= 1;
    }
  };

  /** @type {WeakMap<XMLHttpRequest, string>} */
  const methods = new WeakMap();
  XMLHttpRequest.prototype.open = function (/** @type {any[]} */ ...args) { // htmx 2
    methods.set(this, args[0]);
    return /** @type {any} */ (open).apply(this, args);
  };
  XMLHttpRequest.prototype.send = function (/** @type {any} */ body) {
    begun(methods.get(this));
    this.addEventListener('loadend', () => (underWay -= 1));
    return send.call(this, body);
  };

  const frame = () => new Promise((done) => setTimeout(() => requestAnimationFrame(done)));

  window.nitroWatch = {
    heard: [],
    result: null,
    call(...args) {
      window.nitroWatch.result = null;
      window.nitro?.call(...args).then(({ result }) => (window.nitroWatch.result = result), () => {});
    },
    begin: () => {
      window.nitroWatch.heard = [];
      posted = 0;
    },
    settled: async () => {
      for (let quiet = 0; quiet < QUIET_FRAMES; quiet += 1) {
        await frame();
        if (underWay) quiet = -1;
      }
      return posted;
    },
  };
})();
