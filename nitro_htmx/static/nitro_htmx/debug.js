/* Debugging: tells developers in the console what the components of the page do.
 * {% nitro_scripts %} loads it when the setting DEBUG is on: first, and not deferred, since it has to
 * see the others come. Types: nitro_htmx/client/types.d.ts.
 *
 * Logs one group for each request of a component: component, action, ms from sending until the events
 *   have arrived, bytes of the answer (before compression), events, who is in the same answer because it
 *   rode along and heard one of them, and who is still to be refreshed by them.
 *   A poll that nobody hears of is one line at the level "verbose".
 * Logs one group for each pushed event: its channels, who is to be refreshed by it, and who listens to
 *   the event but holds none of the channels. What comes of it are the lines of the requests. Logs what
 *   state the stream of push is in.
 * Opens the error overlay (overlay.js) when an answer is an error page: Django's own for developers, or
 *   any with a status from 500 on. A poll that fails again and again opens it once.
 * Warns once, with the probable cause, of: htmx missing or loaded twice (that on the page, too), an event
 *   nobody listens to, a refresh that reached nobody.
 *
 * Hears of requests and answers from the bridge: leaving, answered. Hears nitro:push-state, nitro:missed.
 *   Is told of pushed events by pushed.js. Roots are read for who hears what:
 *   data-nitro-component, -key, -filters, hx-trigger.
 * Two things are replaced, and do as before: EventTarget.prototype.addEventListener, to note which
 *   events of ours scripts ask for, and window.htmx, to note who sets it.
 *
 * Limits: a listener counts from then on, even if it is removed, or sits on an element that the event
 * does not pass. Listeners that were added before this script ran are not known: a script above
 * {% nitro_scripts %} can cause a warning. Only the events of answers and pushed ones are watched, not what scripts send.
 */
(() => {
  'use strict';
  if (Object.hasOwn(window, 'nitroDebug')) return; // loaded twice

  const BUILT_IN = ['nitro:message', 'nitro:error', 'nitro:action-complete'];
  const REFRESH = 'nitro:refresh-';
  // In the head of every page that Django makes for developers, such as that of a CSRF failure.
  const DJANGO_PAGE = /<meta name="robots" content="NONE,NOARCHIVE"/;
  /** @type {Set<string>} */
  const warned = new Set();
  /** @type {Set<string>} */
  const listened = new Set(); // names of events that scripts listen to
  /** @type {string[]} */
  const sources = []; // of htmx
  /** @type {string[]} */
  const broken = []; // addresses of scripts that did not load
  /** @type {WeakMap<Job, DebugRecord>} */
  const leaving = new WeakMap();
  /** @type {DebugRecord[]} */
  const answered = []; // whose events have not all arrived
  /** @type {Set<string>} */
  const watched = new Set();
  /** @type {Set<string>} */
  const failedPolls = new Set();

  /** @type {(text: string) => void} */
  const warn = (text) => {
    if (!warned.has(text)) console.warn(`nitro: ${text}`);
    warned.add(text);
  };

  // Names

  /** How many letters have to change to make one of the other.
   * @type {(a: string, b: string) => number} */
  const distance = (a, b) => {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
      const next = [i + 1];
      for (let j = 0; j < b.length; j++) {
        next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + Number(letter !== b[j])));
      }
      row = next;
    }
    return row[b.length];
  };

  /** @type {(name: string, names: Iterable<string>) => string} */
  const suggest = (name, names) => {
    const close = [...new Set(names)].filter((other) => distance(name, other) <= name.length / 4);
    close.sort((a, b) => distance(name, a) - distance(name, b));
    return close.length ? ` Did you mean ${close[0]}?` : '';
  };


  /** @type {(values: Iterable<string>) => string} */
  const join = (values) => [...new Set(values)].join(', ');

  /** @type {(type: string) => string} */
  const short = (type) => type.replace(/^nitro:/, '');

  // htmx itself

  /** Say on the page itself what breaks all of it.
   * @type {(text: string) => void} */
  const show = (text) => {
    if (!document.body) return document.addEventListener('DOMContentLoaded', () => show(text));
    const box = document.createElement('div');
    box.setAttribute('role', 'alert');
    box.style.cssText = 'padding: 1rem; background: #b00020; color: #fff; font: 16px/1.4 sans-serif';
    box.textContent = text;
    document.body.prepend(box);
  };

  /** @type {any} */
  let htmx = Object.hasOwn(window, 'htmx') ? window.htmx : undefined; // of the page's own, above us
  if (htmx) sources.push([...document.scripts].find(({ src }) => /htmx/i.test(src))?.src || 'a script above {% nitro_scripts %}');

  /** @type {(value: any, source?: string) => void} */
  const note = (value, source) => {
    if (value === htmx) return;
    sources.push(source || 'a module or inline script');
    if (htmx) {
      const [first] = sources;
      const last = sources[sources.length - 1];
      const cause =
        first === last
          ? '{% nitro_scripts %} stands on the page twice, or in a part that htmx swaps.'
          : '{% nitro_scripts %} loads it already. Remove the other script.';
      const text = `htmx was loaded twice, so elements may react twice or not at all: ${first} and ${last}. ${cause}`;
      if (!warned.has(text)) show(text);
      warn(text);
    }
    htmx = value;
  };

  // A classic script's "var htmx" can't be watched.
  if (Object.getOwnPropertyDescriptor(window, 'htmx')?.configurable !== false) {
    Object.defineProperty(window, 'htmx', {
      configurable: true,
      enumerable: true,
      get: () => htmx,
      set: (value) => {
        note(value, /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src);
      },
    });
  }

  window.addEventListener('error', ({ target }) => {
    if (target instanceof HTMLScriptElement) broken.push(target.src);
  }, true);

  document.addEventListener('DOMContentLoaded', () => {
    const own = /** @type {HTMLScriptElement | null} */ (document.querySelector('script[src*="/django_htmx/htmx"]'));
    note(window.htmx, own?.src);
    if (htmx) return;
    const cause = broken.length
      ? `Not loaded: ${join(broken)}. Is django_htmx in INSTALLED_APPS, are the static files served, and does the Content-Security-Policy allow them?`
      : 'Its script is not on the page. {% nitro_scripts %} loads it.';
    warn(`htmx is missing, so no component reacts. ${cause}`);
  });

  // Who listens

  const { addEventListener } = EventTarget.prototype;

  /** htmx listens for each hx-trigger; those are read from the page, where they can also go.
   * @type {() => boolean} */
  const isCalledByHtmx = () => {
    const caller = `${new Error().stack}`.split('\n').filter((line) => /:\d+:\d+/.test(line))[2] ?? '';
    return sources.some((source) => caller.includes(source));
  };

  /** @type {(this: any, type: any, ...rest: any[]) => any} */
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (`${type}`.startsWith('nitro:') && !listened.has(type) && !isCalledByHtmx()) listened.add(type);
    return addEventListener.call(this, type, .../** @type {[any]} */ (rest));
  };

  const roots = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-nitro-component]')])
    .filter((root) => window.nitro?.rootOf(root));

  /** @type {(root: HTMLElement) => string[]} */
  const triggersOf = (root) =>
    (root.getAttribute('hx-trigger') ?? '').split(',').map((entry) => entry.trim().split(/\s/)[0]);

  /** Whether the event is for this instance, as the bridge sees it.
   * @type {(root: HTMLElement, type: string, detail: any) => boolean} */
  const isMeant = ({ dataset: { nitroFilters, nitroKey } }, type, detail) => {
    const isKeyed = type.startsWith(REFRESH) && detail?.key != null;
    const keys = isKeyed ? ['key'] : JSON.parse(nitroFilters ?? '{}')[type];
    return !keys || keys.some((/** @type {string} */ key) => `${detail?.[key]}` === nitroKey);
  };

  /** @type {(type: string) => boolean} */
  const isAttributeFor = (type) => {
    const handler = CSS.escape(`hx-on:${type}`);
    const trigger = `[hx-trigger*="${CSS.escape(type)}"]:not([data-nitro-component])`;
    return Boolean(document.querySelector(`[${handler}], ${trigger}`));
  };

  /** Whether the library sends the event by itself, as CrudNitroComponent does after each change.
   * @type {(type: string, detail: any) => boolean} */
  const isSentAnyway = (type, detail) => {
    const [, model] = /^nitro:(.+)-(?:created|updated|deleted)$/.exec(type) ?? [];
    return BUILT_IN.includes(type) || Object.keys(detail ?? {}).join() === `component,${model}_id`;
  };

  /** Return the roots that hear the event; warn if there are none, and no script listens.
   * @type {(type: string, detail: any, push?: DebugPush) => HTMLElement[]} */
  const hearersOf = (type, detail, push) => {
    const all = roots();
    const listening = all.filter((root) => triggersOf(root).includes(type));
    const hearing = push ? listening.filter(push.hears) : listening;
    const meant = hearing.filter((root) => isMeant(root, type, detail));
    if (meant.length || isSentAnyway(type, detail) || listened.has(type) || isAttributeFor(type)) return meant;
    const names = join(listening.map((root) => `${root.dataset.nitroComponent}`));
    const keys = join(hearing.map((root) => root.dataset.nitroKey ?? 'none'));
    const isDeaf = listening.length && !hearing.length;
    const deaf = `${names} on this page would, but holds none of these channels: name one in its "channels", or in {% nitro_channels %}.`;
    if (type.startsWith(REFRESH)) {
      const name = type.slice(REFRESH.length);
      const here = all.map((root) => `${root.dataset.nitroComponent}`);
      warn(`${push ? `a push to ${join(push.channels)}` : detail?.component} refreshed "${name}", which reached nobody. ${
        isDeaf ? deaf : hearing.length
          ? `No ${names} on this page has the key ${JSON.stringify(detail?.key)}; the keys here: ${keys}.`
          : `No such component is on this page; there are: ${join(here)}.${
            suggest(name, here.map((one) => one.toLowerCase()))}`}`);
    } else {
      const known = [...listened, ...all.flatMap(triggersOf)].filter((one) => one.startsWith('nitro:'));
      warn(`nobody listens to ${type}, which ${push ? `was pushed to ${join(push.channels)}` : `${detail?.component} sent`}. ${
        isDeaf ? deaf : hearing.length
          ? `${names} hears it with a key, which none of those on this page has; the keys here: ${keys}.`
          : `No component on this page has @on("${short(type)}"), and no script that runs after {% nitro_scripts %} has begun listens.${
            suggest(type, known)}`}`);
    }
    return meant;
  };

  // Pushed events

  /** @type {(name: string, detail: any, push: DebugPush) => void} */
  const pushed = (name, detail, push) => {
    const { channels, spread, hops } = push;
    const isForAll = name === `${REFRESH}*`; // of a channel
    const hearing = isForAll ? roots().filter(push.hears) : hearersOf(name, detail, push);
    const ids = hearing.map((root) => `#${root.id}`);
    const when = spread > 500 ? ` within ${(spread / 1000).toFixed(1)} s` : '';
    const because = hops ? ' (came of a pushed event)' : '';
    console.groupCollapsed(`nitro: pushed ${short(name)} | to ${join(channels)}${because}${ids.length ? ` > refreshes ${ids.join(', ')}${when}` : ''}`);
    console.log(name, detail);
    for (const root of hearing) console.log('refreshes', root);
    for (const root of roots()) {
      if (triggersOf(root).includes(name) && !push.hears(root)) console.log('holds no such channel', root);
    }
    console.groupEnd();
  };

  window.nitroDebug = { suggest, pushed }; // the first for nitro.call() of a component that is not there

  let pushState = '';

  addEventListener.call(window, 'nitro:push-state', (/** @type {any} */ { detail: { state } }) => {
    if (state === pushState) return; // streams end and begin
    pushState = state;
    if (state === 'refused') {
      warn('push is refused, so this page hears nothing more until it is loaded anew. Has the user logged out or lost rights, or is the page older than STATE_MAX_AGE_SECONDS?');
    } else console.log(`nitro: push | ${state}`);
  });
  addEventListener.call(window, 'nitro:missed', () => {
    console.log('nitro: push | missed: the page was away for longer than the log goes back, so its components refresh');
  });

  // Requests and answers

  /** @type {(job: Job) => DebugRecord} */
  const recordOf = ({ id, component, action, heard, chain, isQuiet, riders, body }) => ({
    id,
    riders: [...(riders?.keys() ?? [])],
    rode: new Set(),
    senders: [],
    heardBy: [],
    name: `${component}.${action}`,
    heard: heard ?? [],
    chain,
    isPoll: Boolean(!heard && isQuiet),
    isPushed: body.has('nitro-pushed'),
    start: performance.now(),
    status: 0,
    bytes: 0,
    errorPage: '',
    events: [],
    arrived: 0,
    refreshed: new Set(),
  });

  /** @type {(record: DebugRecord) => void} */
  const showError = ({ name, isPoll, status, errorPage }) => {
    if (!errorPage || (isPoll && failedPolls.has(name))) return;
    if (isPoll) failedPolls.add(name);
    if (Object.hasOwn(window, 'nitroOverlay')) window.nitroOverlay?.show(`${name} failed (status ${status})`, errorPage);
  };

  /** @type {(record: DebugRecord) => void} */
  const log = ({ id, name, heard, chain, isPoll, isPushed, start, status, bytes, events, riders, rode, refreshed }) => {
    const took = `${Math.round(performance.now() - start)} ms`;
    const size = bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
    const parts = [name, `#${id}`, took, status ? size : 'no answer'];
    if (status > 299) parts.push(`status ${status}`);
    const because = heard.length
      ? ` (after ${join(heard.map(([type]) => short(type)))}${isPushed ? ', pushed' : ''}${chain.length ? ` from #${chain[chain.length - 1]}` : ''})`
      : '';
    const sent = events.length ? ` > ${events.map(([type]) => short(type)).join(', ')}` : '';
    const ids = [...refreshed].map((root) => `#${root.id}`);
    const along = [...rode].slice(0, 3).map((one) => `#${one}`).join(', '); // the group has them all
    const others = rode.size > 3 ? ` and ${rode.size - 3} more` : '';
    const line = `nitro: ${parts.join(' | ')}${because}${sent}${along && ` > brings along ${along}${others}`}${ids.length ? ` > refreshes ${ids.join(', ')}` : ''}`;
    if (isPoll && !events.length) return console.debug(line);
    console.groupCollapsed(line);
    for (const [type, detail] of events) console.log(type, detail);
    for (const one of riders) console.log(rode.has(one) ? 'rode along, and heard' : 'rode along in vain', `#${one}`);
    for (const root of refreshed) console.log('refreshes', root);
    for (const [type, detail] of heard) console.log('heard', type, detail);
    console.groupEnd();
  };

  /** An event on its way to its target: the first in the list of the component that sends now.
   * @type {(event: any) => void} */
  const arrive = ({ type, detail, target }) => {
    const record = answered.find(
      ({ events, arrived, senders }) => events[arrived][0] === type && (target.id === senders[arrived] || target === document.body),
    );
    if (!record) return; // a script sent it
    for (const root of hearersOf(type, detail)) {
      const had = record.heardBy[record.arrived].has(root.id) || record.senders[record.arrived] === root.id;
      if (!had && root.id !== record.id && !record.chain.includes(root.id)) record.refreshed.add(root);
    }
    record.events[record.arrived++][1] = detail; // a failure's is made by the bridge
    if (record.arrived < record.events.length) return;
    answered.splice(answered.indexOf(record), 1);
    log(record);
    showError(record);
  };

  /** @type {(record: DebugRecord, job: Job) => void} */
  const finish = (record, { id, answer, events, parts }) => {
    const { status, text } = answer ?? { status: 0, text: '' };
    record.status = status;
    record.bytes = new Blob([text]).size;
    record.errorPage = status > 499 || DJANGO_PAGE.test(text) ? text : '';
    record.events = events ? [...events] : [['nitro:error', null]];
    const runs = parts ?? [[id, 0, record.events.length, []]];
    record.senders = runs.flatMap(([from, , count]) => Array(count).fill(from));
    record.heardBy = record.events.map((_, place) => new Set(runs.filter((run) => run[3].includes(place)).map(([from]) => from)));
    record.rode = new Set(runs.slice(1).map(([from]) => from));
    if (!record.events.length) return log(record);
    answered.push(record);
    for (const [type] of record.events) {
      if (!watched.has(type)) addEventListener.call(window, type, arrive, true);
      watched.add(type);
    }
  };

  document.addEventListener('DOMContentLoaded', () => {
    if (!Object.hasOwn(window, 'nitro')) return;
    window.nitro?.on('leaving', (job) => leaving.set(job, recordOf(job)));
    window.nitro?.on('answered', (job) => {
      const record = leaving.get(job);
      if (record) finish(record, job);
    });
  });
})();
