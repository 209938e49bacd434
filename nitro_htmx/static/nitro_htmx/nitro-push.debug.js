(() => {
  // nitro_htmx/client/beside.js
  var nitro = () => (
    /** @type {Nitro} */
    window.nitro
  );
  var startOnce = (mark, start) => {
    if (!Object.hasOwn(window, "nitro") || nitro()[mark]) return;
    nitro()[mark] = true;
    start();
  };

  // nitro_htmx/client/echo.js
  var page = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  var startEcho = () => nitro().on("filling", ({ body }) => body.set("nitro-page", page));

  // nitro_htmx/client/grants.js
  var GRANTS = "[data-nitro-channels]";
  var ROOT = "[data-nitro-component]";
  var held = /* @__PURE__ */ new Map();
  var present = /* @__PURE__ */ new Map();
  var reached = /* @__PURE__ */ new Map();
  var refused = /* @__PURE__ */ new Set();
  var all = (selector) => [...document.querySelectorAll(selector)].filter((element) => nitro().rootOf(element) !== void 0);
  var channelsOf = ({ dataset }) => read(dataset.nitroChannels).channels;
  var read = (grant) => {
    const text = atob(grant.split(".")[0].replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const [, , , position, channels, change] = JSON.parse(new TextDecoder().decode(bytes));
    return { position, channels, change };
  };
  var roots = () => all(ROOT + GRANTS);
  var tags = () => all(GRANTS).filter((element) => !element.matches(ROOT));
  var ofThePage = () => tags().flatMap(channelsOf);
  var names = (root, channels) => channelsOf(root).some((name) => channels.includes(name));
  var hearers = (channels) => ofThePage().some((name) => channels.includes(name)) ? all(ROOT) : roots().filter((root) => names(root, channels));
  var subscribed = () => ofThePage()[0] ? all(`${ROOT}:not([data-nitro-lazy])`) : roots();
  var collect = () => {
    let isOther = false;
    present.clear();
    for (const element of all(GRANTS)) {
      const { nitroChannels: grant } = element.dataset;
      if (!refused.has(grant)) for (const name of channelsOf(element)) present.set(name, grant);
    }
    for (const name of held.keys()) if (!present.has(name)) isOther = held.delete(name);
    for (const [name, grant] of present) {
      if (held.has(name)) continue;
      held.set(name, grant);
      isOther = true;
    }
    return isOther;
  };
  var refuse = (grants) => {
    for (const grant of grants) refused.add(grant);
    held.clear();
  };
  var isAhead = (one, other = "") => {
    const [[epoch, ...at], [otherEpoch, ...otherAt]] = [one, other].map((text) => text.split(/[.-]/));
    if (epoch !== otherEpoch) return false;
    return +at[0] > +otherAt[0] || at[0] === otherAt[0] && +at[1] >= +otherAt[1];
  };
  var knows = ({ dataset }, position) => isAhead(read(dataset.nitroChannels).position, position);
  var shows = ({ dataset: { nitroChannels: grant } }, change) => {
    const [name, number] = (grant && read(grant).change) ?? [];
    return !!change && name === change[0] && Number(number) >= change[1];
  };
  var pageKnows = (position) => tags().every((tag) => knows(tag, position));
  var compares = (root, position) => knows(root, position) || isAhead(position, read(root.dataset.nitroChannels).position);
  var claims = () => {
    for (const [name, grant] of present) {
      if (held.get(name) !== grant && isAhead(reached.get(name) ?? "", read(grant).position)) held.set(name, grant);
    }
    return [...new Set(held.values())].map((grant) => {
      const heard = read(grant).channels.filter((name) => held.has(name)).map((name) => reached.get(name) ?? "");
      return [grant, heard.reduce((one, other) => isAhead(one, other) ? other : one && other && one)];
    });
  };
  var reach = (channels, position, isReset = false) => {
    for (const name of channels) if (isReset || !isAhead(reached.get(name) ?? "", position)) reached.set(name, position);
  };
  var isKnown = (channels, position) => channels.some((name) => isAhead(reached.get(name) ?? "", position));

  // nitro_htmx/client/pushed.js
  var GAP_MS = 500;
  var TRIES = 6;
  var LONGEST_MS = 1e4;
  var HOUR_MS = 36e5;
  var AWAY = [0, 502, 503, 504];
  var MOST_RECENT = 200;
  var ON_ITS_WAY_MS = 6e4;
  var REFRESH_ALL = "nitro:refresh-*";
  var pushed = /* @__PURE__ */ new WeakMap();
  var recent = [];
  var forgotten = "";
  var forgottenAt = -ON_ITS_WAY_MS;
  var here = /* @__PURE__ */ new Map();
  var sent = /* @__PURE__ */ new Map();
  var released = /* @__PURE__ */ new WeakSet();
  var waiting = [];
  var timer = 0;
  var last = -GAP_MS;
  var askedMs = (answer) => Math.min(1e3 * +(answer?.headers.get("Retry-After") ?? 0) || 0, HOUR_MS);
  var say = (name, detail) => void document.body.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  var deliver = (said, position) => {
    catchUp();
    const [channels, spread, hops, name, detail] = said;
    const entry = { said, position, at: performance.now(), done: /* @__PURE__ */ new Set() };
    recent.push(entry);
    if (recent[MOST_RECENT]) ({ at: forgottenAt, position: forgotten } = /** @type {any} */
    recent.shift());
    const hearing = hearersOf(entry);
    if (Object.hasOwn(window, "nitroDebug")) {
      window.nitroDebug?.pushed(name, detail, { channels, spread, hops, hears: (root) => hearing.includes(root) });
    }
    for (const root of hearing) isShown(root, entry) || tell(root, entry);
    if (name === REFRESH_ALL) return;
    const event = new CustomEvent(name, { bubbles: true, detail });
    pushed.set(event, null);
    document.body.dispatchEvent(event);
  };
  var hearersOf = ({ said: [channels, , , name] }) => name === REFRESH_ALL ? roots().filter((root) => names(root, channels)) : hearers(channels);
  var isShown = (root, { said: [, , , name, detail] }) => name === REFRESH_ALL && shows(root, detail.change);
  var htmlOf = ({ dataset: { nitroChannels, nitroToken } }) => nitroToken + nitroChannels;
  var isOwn = (part) => part?.rode && part.isStale !== true && part.action !== "nitro-mount";
  var catchUp = () => {
    const before = here;
    const found = subscribed();
    here = new Map(found.map((root) => [root.id, htmlOf(root)]));
    const fresh = found.filter(({ id }) => before.get(id) !== here.get(id) && !isOwn(sent.get(id)));
    if (!fresh[0]) return;
    const said = recent.map((entry) => [entry, hearersOf(entry)]);
    for (const root of fresh) {
      const { id } = root;
      const entries = said.filter(([, hearing]) => hearing.includes(root)).map(([entry]) => entry);
      if (!root.dataset.nitroChannels) {
        if (isOld(root, entries)) refresh(root, 0);
        continue;
      }
      waiting = waiting.filter((job) => job.id !== id);
      const isLate = forgotten && !knows(root, forgotten);
      const isClear = !isLate && entries.every(({ position }) => compares(root, position));
      if (!isClear) refresh(root, 0);
      else for (const entry of entries) knows(root, entry.position) || isShown(root, entry) ? entry.done.add(id) : tell(root, entry);
    }
  };
  var isOld = (root, entries) => {
    const since = performance.now() - ON_ITS_WAY_MS;
    return forgottenAt > since || entries.some(({ at, position, said }) => at > since && listens(root, said[3]) && !pageKnows(position));
  };
  var listens = (root, name) => root.getAttribute("hx-trigger")?.match(/nitro:\S+/g)?.includes(name);
  var tell = (root, entry) => {
    const [, spread, hops, name, detail] = entry.said;
    entry.done.delete(root.id);
    if (name === REFRESH_ALL) refresh(root, spread, hops, entry);
    else if (listens(root, name)) react(root, name, detail, { spread, hops, entry });
  };
  var miss = (spread, position) => {
    recent.length = 0;
    forgotten = position;
    forgottenAt = performance.now();
    say("nitro:missed", {});
    for (const root of subscribed()) refresh(root, spread);
  };
  var react = (root, type, detail, push) => {
    const cause = new CustomEvent(type, { detail });
    pushed.set(cause, push);
    nitro().react(root, cause);
  };
  var refresh = (root, spread, hops = 0, entry) => react(root, `nitro:refresh-${root.dataset.nitroComponent.toLowerCase()}`, {}, { spread, hops, entry });
  var hold = (job) => {
    const { cause, heard, root } = job;
    if (!pushed.has(cause) || released.has(job)) return true;
    const push = pushed.get(cause);
    if (!push || root.matches("[data-nitro-lazy]")) return false;
    pushed.set(heard[0], push);
    if (!waiting.some((other) => isSame(other, job))) waiting.push(job);
    const pause2 = Math.max(push.spread * Math.random(), last + GAP_MS - performance.now());
    timer ||= window.setTimeout(release, pause2);
    return false;
  };
  var isSame = (one, other) => {
    const [entry, otherEntry] = [one, other].map(({ cause }) => pushed.get(cause)?.entry);
    const isRefresh = one.cause.type === other.cause.type && /^nitro:refresh-/.test(one.cause.type) && one.cause.detail.key === other.cause.detail.key;
    return one.id === other.id && (isRefresh || !!entry && entry === otherEntry);
  };
  var release = () => {
    last = performance.now();
    timer = 0;
    if (!waiting[0]) return;
    const hops = /* @__PURE__ */ new Map();
    for (const { id, cause } of waiting) hops.set(id, Math.max(
      hops.get(id) ?? 0,
      /** @type {Push} */
      pushed.get(cause).hops
    ));
    const now = hops.get(waiting[0].id);
    const jobs = waiting.filter(({ id }) => hops.get(id) === now);
    waiting = waiting.filter(({ id }) => hops.get(id) !== now);
    if (waiting[0]) timer = window.setTimeout(release, GAP_MS);
    for (const job of jobs) {
      job.body.set("nitro-pushed", `${now}`);
      released.add(job);
      nitro().enqueue(job);
    }
  };
  var left = (id, heard = []) => {
    const latest = new Map(heard.map((pair) => [pushed.get(pair)?.entry, pair]));
    return heard.filter((pair) => {
      const { entry } = pushed.get(pair) ?? {};
      return !entry || !entry.done.has(id) && latest.get(entry) === pair;
    });
  };
  var sift = (job) => {
    if (!job.heard?.[0]) return;
    job.heard = left(job.id, job.heard);
    job.body.set("nitro-events", JSON.stringify(job.heard));
    return !!job.heard[0];
  };
  var partsOf = (job) => [job, ...job.riders.values()];
  var leave = (job) => {
    for (const part of partsOf(job)) sent.set(part.id, part);
  };
  var note = (job) => {
    const { answer, status, tries } = job;
    for (const part of partsOf(job)) {
      const { heard, id } = part;
      sent.delete(id);
      if (!isOwn(part)) continue;
      const root = nitro().find(id);
      if (root) here.set(id, htmlOf(root));
      for (const entry of recent) if (root && isShown(root, entry)) entry.done.add(id);
      for (const pair of heard ?? []) pushed.get(pair)?.entry?.done.add(id);
    }
    const isLost = status === 409 || status === 429 || AWAY.includes(
      /** @type {any} */
      status
    ) && !tries;
    if (!isLost) return;
    const since = waiting;
    waiting = [];
    let most = 0;
    for (const one of partsOf(job)) {
      const root = nitro().find(one.id);
      const heard = one.heard ?? [];
      const pushes = heard.map((pair) => pushed.get(pair));
      if (!root || !heard[0] || pushes.some((push) => !push || (push.tries ?? 0) >= TRIES)) continue;
      one === job ? job.events = [] : one.rode = true;
      const { nitroChannels, nitroToken } = root.dataset;
      if (nitroChannels && nitroToken !== one.token) continue;
      heard.forEach(([type, detail], at) => {
        const { tries: tries2 = 0, ...push } = (
          /** @type {any} */
          pushes[at]
        );
        most = Math.max(most, tries2);
        react(root, type, detail, { ...push, tries: tries2 + 1 });
      });
    }
    if (waiting[0]) {
      clearTimeout(timer);
      timer = window.setTimeout(release, askedMs(answer) + Math.random() * Math.min(LONGEST_MS, 1e3 * 2 ** most));
    }
    waiting.push(...since);
  };
  var startPushed = () => {
    nitro().on("queued", hold);
    nitro().on("filling", sift);
    nitro().on("leaving", leave);
    nitro().on("answered", note);
  };

  // nitro_htmx/client/stream.js
  var { nitroPushUrl: url, nitroPushSilence: silenceMs } = (
    /** @type {any} */
    document.currentScript.dataset
  );
  var SLOTS = 4;
  var HELLO_MS = 1e4;
  var TRUST_MS = 3e5;
  var OUTDATED = 412;
  var REFUSED = [400, 403, OUTDATED, 413];
  var RENEW_MS = 1e3;
  var controller = new AbortController();
  var holdsFrom = 0;
  var failures = 0;
  var retryMs = 0;
  var pollMs = 0;
  var isOutdated = false;
  var isAway = false;
  var isStale = false;
  var wake = () => {
  };
  var pause = (ms) => new Promise((resolve) => {
    const timer2 = setTimeout(resolve, ms);
    wake = () => (clearTimeout(timer2), resolve());
  });
  var listen = async (hold2) => {
    controller = new AbortController();
    const { signal } = controller;
    const asked = new Set(held.keys());
    let timer2 = 0;
    const watch = (ms = +silenceMs, patienceMs = 0) => {
      clearTimeout(timer2);
      timer2 = window.setTimeout(() => {
        if (patienceMs) holdsFrom = Date.now() + patienceMs;
        controller.abort();
      }, ms);
    };
    isStale = false;
    watch(+silenceMs, TRUST_MS);
    try {
      const grants = claims();
      const body = JSON.stringify({ hold: hold2, page, grants });
      const headers = { "Content-Type": "application/json" };
      const response = await fetch(url, { method: "POST", body, headers, signal });
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
      let rest = "";
      for (let read2 = await reader.read(); !read2.done; read2 = await reader.read()) {
        watch();
        const blocks = (rest + read2.value).split("\n\n");
        rest = blocks.pop() ?? "";
        for (const block of blocks) take(block, asked);
      }
    } finally {
      clearTimeout(timer2);
    }
    return true;
  };
  var take = (block, asked) => {
    const fields = {};
    for (const line of block.split("\n")) {
      const at = line.indexOf(": ");
      if (at > 0) fields[line.slice(0, at)] = line.slice(at + 2);
    }
    const { data, event, id } = fields;
    const said = data && !event && JSON.parse(data);
    const isNews = said && said[0].some((name) => held.has(name)) && !isKnown(said[0], id);
    if (id) reach([...asked].filter((name) => held.has(name)), id, event === "reset");
    if (event === "hello") {
      failures = 0;
      pollMs = +data;
      say("nitro:push-state", { state: pollMs ? "polls" : "open" });
    } else if (event === "reset") miss(+data, id);
    else if (isNews) deliver(said, id);
  };
  var isHttp1 = () => {
    const [entry] = (
      /** @type {any[]} */
      performance.getEntriesByType("navigation")
    );
    return !/^h[23]/.test(entry?.nextHopProtocol ?? "");
  };
  var slot = async (until) => {
    if (!navigator.locks || !isHttp1()) return true;
    for (let at = 0; at < SLOTS; at++) {
      const isFree = await new Promise((resolve) => {
        navigator.locks.request(`nitro-push-${at}`, { ifAvailable: true }, (lock) => {
          resolve(!!lock);
          return lock ? until : void 0;
        }).catch(() => resolve(true));
      });
      if (isFree) return true;
    }
    return false;
  };
  var pauseMs = (hold2) => {
    const [random, seen] = [Math.random(), document.hidden ? 3e4 : pollMs || 2e3];
    if (failures) return Math.max(retryMs * (1 + random), Math.min(3e4, 500 * 2 ** failures) * (0.5 + random));
    return hold2 && !pollMs ? 1e3 * random : seen * (0.75 + random / 2);
  };
  var run = async () => {
    for (; ; ) {
      if (!held.size || isAway) {
        await pause(36e5);
        continue;
      }
      let free = () => {
      };
      const until = new Promise((resolve) => free = resolve);
      const hold2 = Date.now() >= holdsFrom && await slot(until);
      if (isAway) {
        free();
        continue;
      }
      failures++;
      const goesOn = await listen(hold2).catch(() => true);
      free();
      if (!goesOn) {
        collect();
        if (isOutdated) miss(RENEW_MS, "");
        say("nitro:push-state", { state: "refused" });
      }
      if (isStale || !goesOn) {
        failures = 0;
        continue;
      }
      if (failures && !isAway) say("nitro:push-state", { state: "waits" });
      await pause(pauseMs(hold2));
    }
  };
  var reopen = () => {
    isStale = true;
    controller.abort();
    wake();
  };
  var look = () => {
    const isOther = collect();
    catchUp();
    if (isOther) reopen();
  };
  var startStream = () => {
    collect();
    let timer2 = 0;
    new MutationObserver(() => {
      timer2 ||= window.setTimeout(() => {
        timer2 = 0;
        look();
      }, 20);
    }).observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ["data-nitro-channels"]
    });
    window.addEventListener("online", reopen);
    document.addEventListener("visibilitychange", () => document.hidden || wake());
    window.addEventListener("pagehide", () => {
      isAway = true;
      controller.abort();
    });
    window.addEventListener("pageshow", ({ persisted }) => {
      if (!persisted) return;
      isAway = false;
      wake();
    });
    run();
  };

  // nitro_htmx/client/nitro-push.js
  startOnce("hasPush", () => {
    startEcho();
    startPushed();
    if (performance.timing.domContentLoadedEventStart) startStream();
    else document.addEventListener("DOMContentLoaded", startStream);
  });
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2Jlc2lkZS5qcyIsICIuLi8uLi9jbGllbnQvZWNoby5qcyIsICIuLi8uLi9jbGllbnQvZ3JhbnRzLmpzIiwgIi4uLy4uL2NsaWVudC9wdXNoZWQuanMiLCAiLi4vLi4vY2xpZW50L3N0cmVhbS5qcyIsICIuLi8uLi9jbGllbnQvbml0cm8tcHVzaC5qcyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyogRm9yIHRoZSBzY3JpcHRzIGJlc2lkZSB0aGUgYnJpZGdlJ3MsIGluIGZpbGVzIG9mIHRoZWlyIG93bjogdGhleSBrbm93IHRoZSBicmlkZ2UgYnkgd2luZG93Lm5pdHJvLiAqL1xuXG4vKiogQHR5cGUgeygpID0+IE5pdHJvfSAqL1xuZXhwb3J0IGNvbnN0IG5pdHJvID0gKCkgPT4gLyoqIEB0eXBlIHtOaXRyb30gKi8gKHdpbmRvdy5uaXRybyk7XG5cbi8qKiBTdGFydCBzdWNoIGEgc2NyaXB0IHdoZXJlIHRoZXJlIGlzIGEgYnJpZGdlLCBhbmQgb25jZTogaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlLlxuICogQHR5cGUgeyhtYXJrOiAnaGFzUHVzaCcgfCAnaGFzU29ydCcgfCAnaGFzR3VhcmQnLCBzdGFydDogKCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzdGFydE9uY2UgPSAobWFyaywgc3RhcnQpID0+IHtcbiAgaWYgKCFPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykgfHwgbml0cm8oKVttYXJrXSkgcmV0dXJuOyAvLyBubyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHlcbiAgbml0cm8oKVttYXJrXSA9IHRydWU7XG4gIHN0YXJ0KCk7XG59O1xuIiwgIi8qIFRoZSBwYWdlJ3Mgb3duIG5hbWU6IHdoYXQgaXRzIGFjdGlvbnMgcHVzaCBkb2VzIG5vdCBjb21lIGJhY2sgdG8gaXQsIHNpbmNlIHRoZWlyIGFuc3dlcnMgYnJpbmcgaXQuXG4gKlxuICogSGVhcnMgb2Ygam9iczogZmlsbGluZy4gUG9zdHMgbml0cm8tcGFnZSwgd2l0aCBldmVyeSByZXF1ZXN0IG9mIGEgY29tcG9uZW50LlxuICovXG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vYmVzaWRlLmpzJztcblxuLyoqIDEyOCByYW5kb20gYml0cywgd2hpY2ggbm9ib2R5IGJ1dCB0aGUgc2VydmVyIGxlYXJuczogd2hvZXZlciBrbmV3IHRoZW0gY291bGQga2VlcCB0aGlzIHBhZ2UgZnJvbSBoZWFyaW5nIHNvbWV0aGluZy4gKi9cbmV4cG9ydCBjb25zdCBwYWdlID0gWy4uLmNyeXB0by5nZXRSYW5kb21WYWx1ZXMobmV3IFVpbnQ4QXJyYXkoMTYpKV0ubWFwKChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCAnMCcpKS5qb2luKCcnKTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RWNobyA9ICgpID0+IG5pdHJvKCkub24oJ2ZpbGxpbmcnLCAoeyBib2R5IH0pID0+IGJvZHkuc2V0KCduaXRyby1wYWdlJywgcGFnZSkpO1xuIiwgIi8qIFdoYXQgdGhlIHBhZ2UgbWF5IGhlYXIgb2YgcHVzaGVkIGV2ZW50cywgYW5kIGhvdyBmYXIgaXQgaGFzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNoYW5uZWxzIG9mIHJvb3RzLCBhbmQgb2YgdGhlIGVsZW1lbnQgb2YgdGhlIHBhZ2UgaXRzZWxmLlxuICovXG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vYmVzaWRlLmpzJztcblxuY29uc3QgR1JBTlRTID0gJ1tkYXRhLW5pdHJvLWNoYW5uZWxzXSc7XG5jb25zdCBST09UID0gJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0nO1xuXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIHN0cmluZz59ICovXG5leHBvcnQgY29uc3QgaGVsZCA9IG5ldyBNYXAoKTsgLy8gY2hhbm5lbCBcdTIxOTIgdGhlIGdyYW50IGJ5IHdoaWNoIHRoZSBwYWdlIGhlYXJzIGl0XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIHN0cmluZz59ICovXG5jb25zdCBwcmVzZW50ID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB0aGUgbmV3ZXN0IGdyYW50IG9uIHRoZSBwYWdlXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIHN0cmluZz59ICovXG5jb25zdCByZWFjaGVkID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB1cCB0byB3aGVyZSBhbGwgaGFzIGNvbWUsIGFsc28gb2YgdGhvc2UgdGhhdCBoYXZlIGxlZnQ6IHRoZWlyIEhUTUwgbWF5IGNvbWUgYmFja1xuXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgcmVmdXNlZCA9IG5ldyBTZXQoKTsgLy8gZ3JhbnRzXG5cbi8vIEluIHdoYXQgcGVvcGxlIHdyb3RlLCBhbiBlbGVtZW50IGlzIG9mIG5vIGNvbXBvbmVudCBhdCBhbGw7IGVsc2V3aGVyZSwgb2Ygb25lIG9yIG9mIG5vbmUuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGFsbCA9IChzZWxlY3RvcikgPT5cbiAgWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoKGVsZW1lbnQpID0+IG5pdHJvKCkucm9vdE9mKGVsZW1lbnQpICE9PSB1bmRlZmluZWQpO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgY2hhbm5lbHNPZiA9ICh7IGRhdGFzZXQgfSkgPT4gcmVhZChkYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpLmNoYW5uZWxzO1xuXG4vKiogQHR5cGVkZWYge1tzdHJpbmcsIG51bWJlcl19IENoYW5nZSAqL1xuLyoqIEB0eXBlIHsoZ3JhbnQ6IHN0cmluZykgPT4geyBwb3NpdGlvbjogc3RyaW5nLCBjaGFubmVsczogc3RyaW5nW10sIGNoYW5nZT86IENoYW5nZSB9fSAqL1xuY29uc3QgcmVhZCA9IChncmFudCkgPT4ge1xuICBjb25zdCB0ZXh0ID0gYXRvYihncmFudC5zcGxpdCgnLicpWzBdLnJlcGxhY2VBbGwoJy0nLCAnKycpLnJlcGxhY2VBbGwoJ18nLCAnLycpKTtcbiAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20odGV4dCwgKGxldHRlcikgPT4gbGV0dGVyLmNoYXJDb2RlQXQoMCkpO1xuICBjb25zdCBbLCAsICwgcG9zaXRpb24sIGNoYW5uZWxzLCBjaGFuZ2VdID0gSlNPTi5wYXJzZShuZXcgVGV4dERlY29kZXIoKS5kZWNvZGUoYnl0ZXMpKTtcbiAgcmV0dXJuIHsgcG9zaXRpb24sIGNoYW5uZWxzLCBjaGFuZ2UgfTtcbn07XG5cbi8qKiBUaGUgY29tcG9uZW50cyB0aGF0IG5hbWUgY2hhbm5lbHMgdGhlbXNlbHZlcy5cbiAqIEB0eXBlIHsoKSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCByb290cyA9ICgpID0+IGFsbChST09UICsgR1JBTlRTKTtcblxuLyoqIEB0eXBlIHsoKSA9PiBhbnlbXX0gKi9cbmNvbnN0IHRhZ3MgPSAoKSA9PiBhbGwoR1JBTlRTKS5maWx0ZXIoKGVsZW1lbnQpID0+ICFlbGVtZW50Lm1hdGNoZXMoUk9PVCkpO1xuXG4vKiogQHR5cGUgeygpID0+IHN0cmluZ1tdfSAqL1xuY29uc3Qgb2ZUaGVQYWdlID0gKCkgPT4gdGFncygpLmZsYXRNYXAoY2hhbm5lbHNPZik7XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IG5hbWVzIG9uZSBvZiB0aGVzZSBjaGFubmVscyBpdHNlbGYuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IG5hbWVzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBjaGFubmVsc09mKHJvb3QpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKTtcblxuLyoqIFRoZSBjb21wb25lbnRzIHRoYXQgaGVhciB3aGF0IGlzIGZvciB0aGVzZSBjaGFubmVsczogYnkgdGhlaXIgb3duLCBvciB0aGUgcGFnZSdzLlxuICogQHR5cGUgeyhjaGFubmVsczogc3RyaW5nW10pID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJlcnMgPSAoY2hhbm5lbHMpID0+XG4gIG9mVGhlUGFnZSgpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKSA/IGFsbChST09UKSA6IHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiBuYW1lcyhyb290LCBjaGFubmVscykpO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBtYXkgaGF2ZSBtaXNzZWQgc29tZXRoaW5nLlxuICogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1YnNjcmliZWQgPSAoKSA9PiAob2ZUaGVQYWdlKClbMF0gPyBhbGwoYCR7Uk9PVH06bm90KFtkYXRhLW5pdHJvLWxhenldKWApIDogcm9vdHMoKSk7XG5cbi8qKiBMb29rIGF0IHRoZSBwYWdlLCBhbmQgcmV0dXJuIHdoZXRoZXIgaXQgaGVhcnMgc29tZXRoaW5nIG5ldywgb3Igc29tZXRoaW5nIG5vIG1vcmUuXG4gKlxuICogVGhlIGZpcnN0IGdyYW50IG9mIGEgY2hhbm5lbCBjb3VudHMgYXMgbG9uZyBhcyB0aGUgc3RyZWFtIGNvdmVycyBpdDogYSBjb21wb25lbnQgdGhhdCBpcyByZW5kZXJlZCBhbmV3IGhhc1xuICogYSBsYXRlciBvbmUsIHdoaWNoIGtub3dzIG5vdGhpbmcgb2Ygd2hhdCBpcyB1bmRlciB3YXkgdG8gdGhpcyBwYWdlLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgY29sbGVjdCA9ICgpID0+IHtcbiAgbGV0IGlzT3RoZXIgPSBmYWxzZTtcbiAgcHJlc2VudC5jbGVhcigpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsKEdSQU5UUykpIHtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gPSBlbGVtZW50LmRhdGFzZXQ7XG4gICAgaWYgKCFyZWZ1c2VkLmhhcyhncmFudCkpIGZvciAoY29uc3QgbmFtZSBvZiBjaGFubmVsc09mKGVsZW1lbnQpKSBwcmVzZW50LnNldChuYW1lLCBncmFudCk7XG4gIH1cbiAgZm9yIChjb25zdCBuYW1lIG9mIGhlbGQua2V5cygpKSBpZiAoIXByZXNlbnQuaGFzKG5hbWUpKSBpc090aGVyID0gaGVsZC5kZWxldGUobmFtZSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGdyYW50XSBvZiBwcmVzZW50KSB7XG4gICAgaWYgKGhlbGQuaGFzKG5hbWUpKSBjb250aW51ZTtcbiAgICBoZWxkLnNldChuYW1lLCBncmFudCk7XG4gICAgaXNPdGhlciA9IHRydWU7XG4gIH1cbiAgcmV0dXJuIGlzT3RoZXI7XG59O1xuXG4vKiogQXNrIGZvciBubyBtb3JlIGJ5IHRoZXNlIGdyYW50cy4gT3RoZXJzIG1heSBjb21lLCBhcyBhZnRlciBhIGxvZ2luLlxuICogQHR5cGUgeyhncmFudHM6IHN0cmluZ1tdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlZnVzZSA9IChncmFudHMpID0+IHtcbiAgZm9yIChjb25zdCBncmFudCBvZiBncmFudHMpIHJlZnVzZWQuYWRkKGdyYW50KTtcbiAgaGVsZC5jbGVhcigpO1xufTtcblxuLyoqIFdoZXRoZXIgYSBwb3NpdGlvbiBpcyBub3QgYmVoaW5kIGFub3RoZXIgb25lIG9mIHRoZSBzYW1lIGxvZy5cbiAqIEB0eXBlIHsob25lOiBzdHJpbmcsIG90aGVyPzogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBaGVhZCA9IChvbmUsIG90aGVyID0gJycpID0+IHtcbiAgY29uc3QgW1tlcG9jaCwgLi4uYXRdLCBbb3RoZXJFcG9jaCwgLi4ub3RoZXJBdF1dID0gW29uZSwgb3RoZXJdLm1hcCgodGV4dCkgPT4gdGV4dC5zcGxpdCgvWy4tXS8pKTtcbiAgaWYgKGVwb2NoICE9PSBvdGhlckVwb2NoKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiArYXRbMF0gPiArb3RoZXJBdFswXSB8fCAoYXRbMF0gPT09IG90aGVyQXRbMF0gJiYgK2F0WzFdID49ICtvdGhlckF0WzFdKTtcbn07XG5cbi8qKiBXaGV0aGVyIGFuIGVsZW1lbnQgd2l0aCBjaGFubmVscyB3YXMgcmVuZGVyZWQgd2hlbiBhbiBldmVudCBoYWQgYmVlbiBzYWlkIGFscmVhZHkuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBrbm93cyA9ICh7IGRhdGFzZXQgfSwgcG9zaXRpb24pID0+IGlzQWhlYWQocmVhZChkYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpLnBvc2l0aW9uLCBwb3NpdGlvbik7XG5cbi8qKiBXaGV0aGVyIHRoZSByZXF1ZXN0IHRoYXQgaGFzIHJlbmRlcmVkIGEgY29tcG9uZW50IGhhZCBwdXNoZWQgYSByZWZyZXNoIGJlZm9yZS5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBjaGFuZ2U/OiBDaGFuZ2UpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3Qgc2hvd3MgPSAoeyBkYXRhc2V0OiB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gfSwgY2hhbmdlKSA9PiB7XG4gIGNvbnN0IFtuYW1lLCBudW1iZXJdID0gKGdyYW50ICYmIHJlYWQoZ3JhbnQpLmNoYW5nZSkgPz8gW107XG4gIHJldHVybiAhIWNoYW5nZSAmJiBuYW1lID09PSBjaGFuZ2VbMF0gJiYgTnVtYmVyKG51bWJlcikgPj0gY2hhbmdlWzFdO1xufTtcblxuLyoqIFdoZXRoZXIgdGhlIHBhZ2Ugd2FzLCBvciBhdCBsZWFzdCB3aGF0IGl0IG5hbWVzIGNoYW5uZWxzIHdpdGguXG4gKiBAdHlwZSB7KHBvc2l0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgcGFnZUtub3dzID0gKHBvc2l0aW9uKSA9PiB0YWdzKCkuZXZlcnkoKHRhZykgPT4ga25vd3ModGFnLCBwb3NpdGlvbikpO1xuXG4vKiogV2hldGhlciB0aGF0IGNhbiBiZSBzYWlkLlxuICogQHR5cGUgeyhyb290OiBhbnksIHBvc2l0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgY29tcGFyZXMgPSAocm9vdCwgcG9zaXRpb24pID0+IGtub3dzKHJvb3QsIHBvc2l0aW9uKSB8fCBpc0FoZWFkKHBvc2l0aW9uLCByZWFkKHJvb3QuZGF0YXNldC5uaXRyb0NoYW5uZWxzKS5wb3NpdGlvbik7XG5cbi8qKiBFYWNoIGdyYW50LCB3aXRoIGhvdyBmYXIgdGhlIHBhZ2UgaGFzIGhlYXJkIGFsbCBvZiBpdHMgY2hhbm5lbHM7ICcnOiBmcm9tIHdoZXJlIHRoZSBncmFudCBzYXlzLlxuICogQHR5cGUgeygpID0+IFtzdHJpbmcsIHN0cmluZ11bXX0gKi9cbmV4cG9ydCBjb25zdCBjbGFpbXMgPSAoKSA9PiB7XG4gIC8vIFRoZSBuZXdlc3QsIG9uY2UgaXQgdGVsbHMgb2Ygbm90aGluZyB0aGF0IGlzIHVuZGVyIHdheTogdGhlIGZpcnN0IG1heSBiZSBvZiBhIGNoYW5uZWwgbW9yZSwgd2hpY2ggaGFzIGxlZnQuXG4gIGZvciAoY29uc3QgW25hbWUsIGdyYW50XSBvZiBwcmVzZW50KSB7XG4gICAgaWYgKGhlbGQuZ2V0KG5hbWUpICE9PSBncmFudCAmJiBpc0FoZWFkKHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnLCByZWFkKGdyYW50KS5wb3NpdGlvbikpIGhlbGQuc2V0KG5hbWUsIGdyYW50KTtcbiAgfVxuICByZXR1cm4gWy4uLm5ldyBTZXQoaGVsZC52YWx1ZXMoKSldLm1hcCgoZ3JhbnQpID0+IHtcbiAgICBjb25zdCBoZWFyZCA9IHJlYWQoZ3JhbnQpLmNoYW5uZWxzLmZpbHRlcigobmFtZSkgPT4gaGVsZC5oYXMobmFtZSkpLm1hcCgobmFtZSkgPT4gcmVhY2hlZC5nZXQobmFtZSkgPz8gJycpO1xuICAgIHJldHVybiBbZ3JhbnQsIGhlYXJkLnJlZHVjZSgob25lLCBvdGhlcikgPT4gKGlzQWhlYWQob25lLCBvdGhlcikgPyBvdGhlciA6IG9uZSAmJiBvdGhlciAmJiBvbmUpKV07XG4gIH0pO1xufTtcblxuLyoqIE5vdGUgaG93IGZhciB0aGUgY2hhbm5lbHMgb2YgYSBzdHJlYW0gYXJlOiBuZXZlciBsZXNzIGZhciB0aGFuIGJlZm9yZSwgYnV0IGluIGFub3RoZXIgbG9nLlxuICogQHR5cGUgeyhjaGFubmVsczogSXRlcmFibGU8c3RyaW5nPiwgcG9zaXRpb246IHN0cmluZywgaXNSZXNldD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVhY2ggPSAoY2hhbm5lbHMsIHBvc2l0aW9uLCBpc1Jlc2V0ID0gZmFsc2UpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIGNoYW5uZWxzKSBpZiAoaXNSZXNldCB8fCAhaXNBaGVhZChyZWFjaGVkLmdldChuYW1lKSA/PyAnJywgcG9zaXRpb24pKSByZWFjaGVkLnNldChuYW1lLCBwb3NpdGlvbik7XG59O1xuXG4vKiogV2hldGhlciBhbiBldmVudCBvZiB0aGVzZSBjaGFubmVscyBoYXMgY29tZSBiZWZvcmUsIGJ5IG9uZSBvZiB0aGVtLCBvdmVyIGFub3RoZXIgc3RyZWFtLlxuICogQHR5cGUgeyhjaGFubmVsczogc3RyaW5nW10sIHBvc2l0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNLbm93biA9IChjaGFubmVscywgcG9zaXRpb24pID0+IGNoYW5uZWxzLnNvbWUoKG5hbWUpID0+IGlzQWhlYWQocmVhY2hlZC5nZXQobmFtZSkgPz8gJycsIHBvc2l0aW9uKSk7XG4iLCAiLyogUHVzaGVkIGV2ZW50cyByZWFjaCB0aGUgcGFnZSBvbmNlLCBpbiBvcmRlciwgYW5kIHRoZSByZXF1ZXN0cyB0aGF0IHRoZXkgY2F1c2Ugd2FpdCBmb3IgZWFjaCBvdGhlci5cbiAqXG4gKiBIZWFycyBvZiBqb2JzOiBxdWV1ZWQsIGZpbGxpbmcsIGxlYXZpbmcsIGFuc3dlcmVkLiBTZW5kczogdGhlIGV2ZW50cywgb24gYm9keTsgbml0cm86bWlzc2VkLCBpZiB0aGUgc2luZ2xlIGV2ZW50cyBhcmUgbG9zdC5cbiAqL1xuaW1wb3J0IHsgbml0cm8gfSBmcm9tICcuL2Jlc2lkZS5qcyc7XG5pbXBvcnQgeyBjb21wYXJlcywgaGVhcmVycywga25vd3MsIG5hbWVzLCBwYWdlS25vd3MsIHJvb3RzLCBzaG93cywgc3Vic2NyaWJlZCB9IGZyb20gJy4vZ3JhbnRzLmpzJztcblxuY29uc3QgR0FQX01TID0gNTAwOyAvLyBiZXR3ZWVuIHR3byBnb2VzIG9mIHJlcXVlc3RzXG5jb25zdCBUUklFUyA9IDY7IC8vIGFnYWluXG5jb25zdCBMT05HRVNUX01TID0gMTAwMDA7IC8vIGZyb20gb25lIHRyeSB0byB0aGUgbmV4dFxuY29uc3QgSE9VUl9NUyA9IDM2MDAwMDA7XG5jb25zdCBBV0FZID0gWzAsIDUwMiwgNTAzLCA1MDRdOyAvLyBubyBzZXJ2ZXIgd2FzIHRoZXJlXG5jb25zdCBNT1NUX1JFQ0VOVCA9IDIwMDtcbmNvbnN0IE9OX0lUU19XQVlfTVMgPSA2MDAwMDsgLy8gYXMgbG9uZyBhcyBodG14IHdhaXRzIGZvciBhbiBhbnN3ZXJcbmNvbnN0IFJFRlJFU0hfQUxMID0gJ25pdHJvOnJlZnJlc2gtKic7XG4vKiogV2hhdCB3YXMgc2FpZCwgd2hlcmUgaW4gdGhlIGxvZywgd2hlbiwgYW5kIHRoZSBpZHMgb2YgdGhlIGNvbXBvbmVudHMgaW4gd2hvc2UgSFRNTCBpdCBpcy5cbiAqIEB0eXBlZGVmIHt7IHNhaWQ6IFtzdHJpbmdbXSwgbnVtYmVyLCBudW1iZXIsIHN0cmluZywgYW55XSwgcG9zaXRpb246IHN0cmluZywgYXQ6IG51bWJlciwgZG9uZTogU2V0PHN0cmluZz4gfX0gRW50cnkgKi9cbi8qKiBAdHlwZWRlZiB7eyBzcHJlYWQ6IG51bWJlciwgaG9wczogbnVtYmVyLCBlbnRyeT86IEVudHJ5LCB0cmllcz86IG51bWJlciB9fSBQdXNoICovXG4vKiogQHR5cGUge1dlYWtNYXA8b2JqZWN0LCBQdXNoIHwgbnVsbD59ICovXG5jb25zdCBwdXNoZWQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSB0aGUgZXZlbnQsIGFuZCBieSB3aGF0IGEgam9iIGhhcyBoZWFyZDsgbnVsbDogY29tcG9uZW50cyBoYXZlIGJlZW4gdG9sZFxuLyoqIEB0eXBlIHtFbnRyeVtdfSAqL1xuY29uc3QgcmVjZW50ID0gW107XG5sZXQgZm9yZ290dGVuID0gJyc7IC8vIHRoZSBsYXN0IHBvc2l0aW9uIG9mIHdoaWNoIHRoYXQgaXMgbm90IGtub3duXG5sZXQgZm9yZ290dGVuQXQgPSAtT05fSVRTX1dBWV9NUzsgLy8gd2hlbiBpdCB3YXMgc2FpZFxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBzdHJpbmc+fSAqL1xubGV0IGhlcmUgPSBuZXcgTWFwKCk7IC8vIHRoZSBIVE1MIG9mIHRob3NlIHRoYXQgYXJlIHRoZXJlLCBieSBpZFxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBKb2I+fSAqL1xuY29uc3Qgc2VudCA9IG5ldyBNYXAoKTsgLy8gd2hhdCBoYXMgbGVmdCBmb3IgYSBjb21wb25lbnQsIGJ5IGlkXG4vKiogQHR5cGUge1dlYWtTZXQ8Sm9iPn0gKi9cbmNvbnN0IHJlbGVhc2VkID0gbmV3IFdlYWtTZXQoKTtcbi8qKiBAdHlwZSB7Sm9iW119ICovXG5sZXQgd2FpdGluZyA9IFtdO1xubGV0IHRpbWVyID0gMDtcbmxldCBsYXN0ID0gLUdBUF9NUztcblxuLyoqIEhvdyBsb25nIGFuIGFuc3dlciBhc2tzIHRvIHdhaXQ6IGEgZGF0ZSBpcyBubyBudW1iZXIsIGFuZCB0aW1lcnMgdGFrZSB3aGF0IGlzIHRvbyBsYXJnZSBmb3Igbm9uZS5cbiAqIEB0eXBlIHsoYW5zd2VyPzogeyBoZWFkZXJzOiB7IGdldChuYW1lOiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsIH0gfSkgPT4gbnVtYmVyfSAqL1xuZXhwb3J0IGNvbnN0IGFza2VkTXMgPSAoYW5zd2VyKSA9PiBNYXRoLm1pbigxMDAwICogKyhhbnN3ZXI/LmhlYWRlcnMuZ2V0KCdSZXRyeS1BZnRlcicpID8/IDApIHx8IDAsIEhPVVJfTVMpO1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9IChuYW1lLCBkZXRhaWwpID0+IHZvaWQgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KSk7XG5cbi8qKiBBbiBldmVudCBhcyB0aGUgc3RyZWFtIHNheXMgaXQsIGFuZCB3aGVyZSBpbiB0aGUgbG9nIGl0IGlzLiBDb21wb25lbnRzIGFyZSB0b2xkIGhlcmU6IGh0bXgsIHdoaWNoIGxldHMgc29tZSB0aW1lIHBhc3NcbiAqIHVudGlsIGl0IGxpc3RlbnMgdG8gdGhvc2UgdGhhdCBpdCBoYXMgcHV0IG9uIHRoZSBwYWdlLCBpcyBub3QgYXNrZWQuXG4gKiBAdHlwZSB7KHNhaWQ6IEVudHJ5WydzYWlkJ10sIHBvc2l0aW9uOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGVsaXZlciA9IChzYWlkLCBwb3NpdGlvbikgPT4ge1xuICBjYXRjaFVwKCk7IC8vIHdoYXQgd2FzIHNhaWQgYmVmb3JlXG4gIGNvbnN0IFtjaGFubmVscywgc3ByZWFkLCBob3BzLCBuYW1lLCBkZXRhaWxdID0gc2FpZDtcbiAgY29uc3QgZW50cnkgPSB7IHNhaWQsIHBvc2l0aW9uLCBhdDogcGVyZm9ybWFuY2Uubm93KCksIGRvbmU6IG5ldyBTZXQoKSB9O1xuICByZWNlbnQucHVzaChlbnRyeSk7XG4gIGlmIChyZWNlbnRbTU9TVF9SRUNFTlRdKSAoeyBhdDogZm9yZ290dGVuQXQsIHBvc2l0aW9uOiBmb3Jnb3R0ZW4gfSA9IC8qKiBAdHlwZSB7YW55fSAqLyAocmVjZW50LnNoaWZ0KCkpKTtcbiAgY29uc3QgaGVhcmluZyA9IGhlYXJlcnNPZihlbnRyeSk7XG4gIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSkge1xuICAgIHdpbmRvdy5uaXRyb0RlYnVnPy5wdXNoZWQobmFtZSwgZGV0YWlsLCB7IGNoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIGhlYXJzOiAocm9vdCkgPT4gaGVhcmluZy5pbmNsdWRlcyhyb290KSB9KTtcbiAgfVxuICBmb3IgKGNvbnN0IHJvb3Qgb2YgaGVhcmluZykgaXNTaG93bihyb290LCBlbnRyeSkgfHwgdGVsbChyb290LCBlbnRyeSk7XG4gIGlmIChuYW1lID09PSBSRUZSRVNIX0FMTCkgcmV0dXJuO1xuICBjb25zdCBldmVudCA9IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcbiAgcHVzaGVkLnNldChldmVudCwgbnVsbCk7XG4gIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudCk7XG59O1xuXG4vKiogQHR5cGUgeyhlbnRyeTogRW50cnkpID0+IGFueVtdfSAqL1xuY29uc3QgaGVhcmVyc09mID0gKHsgc2FpZDogW2NoYW5uZWxzLCAsICwgbmFtZV0gfSkgPT5cbiAgbmFtZSA9PT0gUkVGUkVTSF9BTEwgPyByb290cygpLmZpbHRlcigocm9vdCkgPT4gbmFtZXMocm9vdCwgY2hhbm5lbHMpKSA6IGhlYXJlcnMoY2hhbm5lbHMpO1xuXG4vKiogV2hldGhlciBhIGNvbXBvbmVudCBzaG93cyB3aGF0IGl0cyBvd24gcmVxdWVzdCBoYXMgcHVzaGVkLlxuICogQHR5cGUgeyhyb290OiBhbnksIGVudHJ5OiBFbnRyeSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2hvd24gPSAocm9vdCwgeyBzYWlkOiBbLCAsICwgbmFtZSwgZGV0YWlsXSB9KSA9PiBuYW1lID09PSBSRUZSRVNIX0FMTCAmJiBzaG93cyhyb290LCBkZXRhaWwuY2hhbmdlKTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55KSA9PiBzdHJpbmd9ICovXG5jb25zdCBodG1sT2YgPSAoeyBkYXRhc2V0OiB7IG5pdHJvQ2hhbm5lbHMsIG5pdHJvVG9rZW4gfSB9KSA9PiBuaXRyb1Rva2VuICsgbml0cm9DaGFubmVscztcblxuLyoqIFdoZXRoZXIgdGhlIGFuc3dlciBvZiBhIGNvbXBvbmVudCBpdHNlbGYgaXMgb24gdGhlIHBhZ2UsIGFuZCBubyBvdGhlciBIVE1MIG9mIHRoZSBzYW1lIGlkLlxuICogQHR5cGUgeyhwYXJ0PzogUGFydGlhbDxKb2I+KSA9PiBhbnl9ICovXG5jb25zdCBpc093biA9IChwYXJ0KSA9PiBwYXJ0Py5yb2RlICYmIHBhcnQuaXNTdGFsZSAhPT0gdHJ1ZSAmJiBwYXJ0LmFjdGlvbiAhPT0gJ25pdHJvLW1vdW50JztcblxuLyoqIExldCBjb21wb25lbnRzIHRoYXQgaGF2ZSBjb21lIHRvIHRoZSBwYWdlIGhlYXIgd2hhdCB3YXMgc2FpZCBzaW5jZSB0aGV5IHdlcmUgcmVuZGVyZWQsIHdoYXRldmVyIG90aGVycyBvZiB0aGUgc2FtZVxuICogaWQgaGF2ZSBoZWFyZCB0aGF0IHdlcmUgdGhlcmUgYmVmb3JlLiAqL1xuZXhwb3J0IGNvbnN0IGNhdGNoVXAgPSAoKSA9PiB7XG4gIGNvbnN0IGJlZm9yZSA9IGhlcmU7XG4gIGNvbnN0IGZvdW5kID0gc3Vic2NyaWJlZCgpO1xuICBoZXJlID0gbmV3IE1hcChmb3VuZC5tYXAoKHJvb3QpID0+IFtyb290LmlkLCBodG1sT2Yocm9vdCldKSk7XG4gIGNvbnN0IGZyZXNoID0gZm91bmQuZmlsdGVyKCh7IGlkIH0pID0+IGJlZm9yZS5nZXQoaWQpICE9PSBoZXJlLmdldChpZCkgJiYgIWlzT3duKHNlbnQuZ2V0KGlkKSkpO1xuICBpZiAoIWZyZXNoWzBdKSByZXR1cm47XG4gIC8qKiBAdHlwZSB7W0VudHJ5LCBhbnlbXV1bXX0gKi9cbiAgY29uc3Qgc2FpZCA9IHJlY2VudC5tYXAoKGVudHJ5KSA9PiBbZW50cnksIGhlYXJlcnNPZihlbnRyeSldKTtcbiAgZm9yIChjb25zdCByb290IG9mIGZyZXNoKSB7XG4gICAgY29uc3QgeyBpZCB9ID0gcm9vdDtcbiAgICBjb25zdCBlbnRyaWVzID0gc2FpZC5maWx0ZXIoKFssIGhlYXJpbmddKSA9PiBoZWFyaW5nLmluY2x1ZGVzKHJvb3QpKS5tYXAoKFtlbnRyeV0pID0+IGVudHJ5KTtcbiAgICBpZiAoIXJvb3QuZGF0YXNldC5uaXRyb0NoYW5uZWxzKSB7XG4gICAgICBpZiAoaXNPbGQocm9vdCwgZW50cmllcykpIHJlZnJlc2gocm9vdCwgMCk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgd2FpdGluZyA9IHdhaXRpbmcuZmlsdGVyKChqb2IpID0+IGpvYi5pZCAhPT0gaWQpO1xuICAgIGNvbnN0IGlzTGF0ZSA9IGZvcmdvdHRlbiAmJiAha25vd3Mocm9vdCwgZm9yZ290dGVuKTtcbiAgICBjb25zdCBpc0NsZWFyID0gIWlzTGF0ZSAmJiBlbnRyaWVzLmV2ZXJ5KCh7IHBvc2l0aW9uIH0pID0+IGNvbXBhcmVzKHJvb3QsIHBvc2l0aW9uKSk7XG4gICAgaWYgKCFpc0NsZWFyKSByZWZyZXNoKHJvb3QsIDApO1xuICAgIGVsc2UgZm9yIChjb25zdCBlbnRyeSBvZiBlbnRyaWVzKSBrbm93cyhyb290LCBlbnRyeS5wb3NpdGlvbikgfHwgaXNTaG93bihyb290LCBlbnRyeSkgPyBlbnRyeS5kb25lLmFkZChpZCkgOiB0ZWxsKHJvb3QsIGVudHJ5KTtcbiAgfVxufTtcblxuLyoqIFdoZXRoZXIgYSBjb21wb25lbnQgdGhhdCBoZWFycyBieSB0aGUgcGFnZSBhbG9uZSBtYXkgaGF2ZSBiZWVuIHJlbmRlcmVkIGJlZm9yZSBzb21ldGhpbmcgd2FzIHNhaWQuIEl0cyBIVE1MIGRvZXMgbm90XG4gKiB0ZWxsLCBzbyBpdCBjYW4gbm90IGJlIHNhaWQgd2hpY2ggZXZlbnRzIGFyZSBpbiBpdHMgc3RhdGUsIGJ1dCBpdCBjYW4gYmUgbWFkZSBhbmV3LlxuICogQHR5cGUgeyhyb290OiBhbnksIGVudHJpZXM6IEVudHJ5W10pID0+IGJvb2xlYW59ICovXG5jb25zdCBpc09sZCA9IChyb290LCBlbnRyaWVzKSA9PiB7XG4gIGNvbnN0IHNpbmNlID0gcGVyZm9ybWFuY2Uubm93KCkgLSBPTl9JVFNfV0FZX01TO1xuICByZXR1cm4gZm9yZ290dGVuQXQgPiBzaW5jZSB8fFxuICAgIGVudHJpZXMuc29tZSgoeyBhdCwgcG9zaXRpb24sIHNhaWQgfSkgPT4gYXQgPiBzaW5jZSAmJiBsaXN0ZW5zKHJvb3QsIHNhaWRbM10pICYmICFwYWdlS25vd3MocG9zaXRpb24pKTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgbmFtZTogc3RyaW5nKSA9PiBhbnl9ICovXG5jb25zdCBsaXN0ZW5zID0gKHJvb3QsIG5hbWUpID0+IHJvb3QuZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/Lm1hdGNoKC9uaXRybzpcXFMrL2cpPy5pbmNsdWRlcyhuYW1lKTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBlbnRyeTogRW50cnkpID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKHJvb3QsIGVudHJ5KSA9PiB7XG4gIGNvbnN0IFssIHNwcmVhZCwgaG9wcywgbmFtZSwgZGV0YWlsXSA9IGVudHJ5LnNhaWQ7XG4gIGVudHJ5LmRvbmUuZGVsZXRlKHJvb3QuaWQpO1xuICBpZiAobmFtZSA9PT0gUkVGUkVTSF9BTEwpIHJlZnJlc2gocm9vdCwgc3ByZWFkLCBob3BzLCBlbnRyeSk7XG4gIGVsc2UgaWYgKGxpc3RlbnMocm9vdCwgbmFtZSkpIHJlYWN0KHJvb3QsIG5hbWUsIGRldGFpbCwgeyBzcHJlYWQsIGhvcHMsIGVudHJ5IH0pO1xufTtcblxuLyoqIEV2ZW50cyBtYXkgYmUgbG9zdCB1cCB0byB0aGlzIHBvc2l0aW9uOiB3aGF0IHRoZSBwYWdlIHNob3dzIGhhcyB0byBiZSBtYWRlIGFuZXcuXG4gKiBAdHlwZSB7KHNwcmVhZDogbnVtYmVyLCBwb3NpdGlvbjogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG1pc3MgPSAoc3ByZWFkLCBwb3NpdGlvbikgPT4ge1xuICByZWNlbnQubGVuZ3RoID0gMDtcbiAgZm9yZ290dGVuID0gcG9zaXRpb247XG4gIGZvcmdvdHRlbkF0ID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIHNheSgnbml0cm86bWlzc2VkJywge30pO1xuICBmb3IgKGNvbnN0IHJvb3Qgb2Ygc3Vic2NyaWJlZCgpKSByZWZyZXNoKHJvb3QsIHNwcmVhZCk7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHR5cGU6IHN0cmluZywgZGV0YWlsOiBhbnksIHB1c2g6IFB1c2gpID0+IHZvaWR9ICovXG5jb25zdCByZWFjdCA9IChyb290LCB0eXBlLCBkZXRhaWwsIHB1c2gpID0+IHtcbiAgY29uc3QgY2F1c2UgPSBuZXcgQ3VzdG9tRXZlbnQodHlwZSwgeyBkZXRhaWwgfSk7XG4gIHB1c2hlZC5zZXQoY2F1c2UsIHB1c2gpO1xuICBuaXRybygpLnJlYWN0KHJvb3QsIGNhdXNlKTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgc3ByZWFkOiBudW1iZXIsIGhvcHM/OiBudW1iZXIsIGVudHJ5PzogRW50cnkpID0+IHZvaWR9ICovXG5jb25zdCByZWZyZXNoID0gKHJvb3QsIHNwcmVhZCwgaG9wcyA9IDAsIGVudHJ5KSA9PlxuICByZWFjdChyb290LCBgbml0cm86cmVmcmVzaC0ke3Jvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudC50b0xvd2VyQ2FzZSgpfWAsIHt9LCB7IHNwcmVhZCwgaG9wcywgZW50cnkgfSk7XG5cbi8qKiBIb2xkIGEgcmVxdWVzdCBiYWNrIHRoYXQgYSBwdXNoZWQgZXZlbnQgaGFzIGNhdXNlZC4gRXZlcnlib2R5J3MgcGFnZSB3b3VsZCBhc2sgYXQgdGhlIHNhbWUgbW9tZW50LlxuICogQHR5cGUgeyhqb2I6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGhvbGQgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgY2F1c2UsIGhlYXJkLCByb290IH0gPSBqb2I7XG4gIGlmICghcHVzaGVkLmhhcyhjYXVzZSkgfHwgcmVsZWFzZWQuaGFzKGpvYikpIHJldHVybiB0cnVlO1xuICBjb25zdCBwdXNoID0gcHVzaGVkLmdldChjYXVzZSk7XG4gIGlmICghcHVzaCB8fCByb290Lm1hdGNoZXMoJ1tkYXRhLW5pdHJvLWxhenldJykpIHJldHVybiBmYWxzZTsgLy8gbGF6eS5qcyBrZWVwcyBpdCBmb3IgdGhlIGNvbXBvbmVudFxuICBwdXNoZWQuc2V0KGhlYXJkWzBdLCBwdXNoKTsgLy8gd2hpY2ggb3V0bGl2ZXMgdGhlIGpvYjogdGhvc2Ugb2YgYSBjb21wb25lbnQgbGVhdmUgYXMgb25lXG4gIGlmICghd2FpdGluZy5zb21lKChvdGhlcikgPT4gaXNTYW1lKG90aGVyLCBqb2IpKSkgd2FpdGluZy5wdXNoKGpvYik7XG4gIGNvbnN0IHBhdXNlID0gTWF0aC5tYXgocHVzaC5zcHJlYWQgKiBNYXRoLnJhbmRvbSgpLCBsYXN0ICsgR0FQX01TIC0gcGVyZm9ybWFuY2Uubm93KCkpO1xuICB0aW1lciB8fD0gd2luZG93LnNldFRpbWVvdXQocmVsZWFzZSwgcGF1c2UpO1xuICByZXR1cm4gZmFsc2U7XG59O1xuXG4vKiogV2hldGhlciB0d28gam9icyBhcmUgb2Ygb25lIGV2ZW50LCBvciBvbmUgcmVmcmVzaC5cbiAqIEB0eXBlIHsob25lOiBhbnksIG90aGVyOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc1NhbWUgPSAob25lLCBvdGhlcikgPT4ge1xuICBjb25zdCBbZW50cnksIG90aGVyRW50cnldID0gW29uZSwgb3RoZXJdLm1hcCgoeyBjYXVzZSB9KSA9PiBwdXNoZWQuZ2V0KGNhdXNlKT8uZW50cnkpO1xuICBjb25zdCBpc1JlZnJlc2ggPSBvbmUuY2F1c2UudHlwZSA9PT0gb3RoZXIuY2F1c2UudHlwZSAmJlxuICAgIC9ebml0cm86cmVmcmVzaC0vLnRlc3Qob25lLmNhdXNlLnR5cGUpICYmIG9uZS5jYXVzZS5kZXRhaWwua2V5ID09PSBvdGhlci5jYXVzZS5kZXRhaWwua2V5O1xuICByZXR1cm4gb25lLmlkID09PSBvdGhlci5pZCAmJiAoaXNSZWZyZXNoIHx8ICghIWVudHJ5ICYmIGVudHJ5ID09PSBvdGhlckVudHJ5KSk7XG59O1xuXG4vKiogTGV0IGFsbCB0aGF0IHdhaXQgbGVhdmUgaW4gb25lIGdvLCBzbyB0aGF0IGl0IGJlY29tZXMgYXMgZmV3IHJlcXVlc3RzIGFzIHBvc3NpYmxlLiBBIHJlcXVlc3Qgc2F5cyBvbmUgbnVtYmVyIG9mXG4gKiBob3BzIGZvciBhbGwgd2hvc2UgY29tcG9uZW50cyByaWRlIHdpdGggaXQsIHNvIG90aGVycyB3YWl0IGZvciB0aGUgbmV4dCBnby4gKi9cbmNvbnN0IHJlbGVhc2UgPSAoKSA9PiB7XG4gIGxhc3QgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgdGltZXIgPSAwO1xuICBpZiAoIXdhaXRpbmdbMF0pIHJldHVybjsgLy8gdGhleSBoYXZlIGxlZnQgdGhlIHBhZ2VcbiAgLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBudW1iZXI+fSAqL1xuICBjb25zdCBob3BzID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IHsgaWQsIGNhdXNlIH0gb2Ygd2FpdGluZykgaG9wcy5zZXQoaWQsIE1hdGgubWF4KGhvcHMuZ2V0KGlkKSA/PyAwLCAvKiogQHR5cGUge1B1c2h9ICovIChwdXNoZWQuZ2V0KGNhdXNlKSkuaG9wcykpO1xuICBjb25zdCBub3cgPSBob3BzLmdldCh3YWl0aW5nWzBdLmlkKTsgLy8gdGhlIG9sZGVzdCdzXG4gIGNvbnN0IGpvYnMgPSB3YWl0aW5nLmZpbHRlcigoeyBpZCB9KSA9PiBob3BzLmdldChpZCkgPT09IG5vdyk7XG4gIHdhaXRpbmcgPSB3YWl0aW5nLmZpbHRlcigoeyBpZCB9KSA9PiBob3BzLmdldChpZCkgIT09IG5vdyk7XG4gIGlmICh3YWl0aW5nWzBdKSB0aW1lciA9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIEdBUF9NUyk7XG4gIGZvciAoY29uc3Qgam9iIG9mIGpvYnMpIHtcbiAgICBqb2IuYm9keS5zZXQoJ25pdHJvLXB1c2hlZCcsIGAke25vd31gKTtcbiAgICByZWxlYXNlZC5hZGQoam9iKTtcbiAgICBuaXRybygpLmVucXVldWUoam9iKTtcbiAgfVxufTtcblxuLyoqIFdoYXQgb2YgYWxsIHRoYXQgYSBjb21wb25lbnQgaGFzIGhlYXJkIGlzIG5laXRoZXIgaW4gaXRzIEhUTUwgYnkgbm93LCBub3IgdG9sZCBhZ2FpbiBiZWhpbmQsIGFzIHRvIG9uZSB0aGF0IGNhbWUgbWVhbndoaWxlLlxuICogQHR5cGUgeyhpZDogc3RyaW5nLCBoZWFyZD86IGFueVtdKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGxlZnQgPSAoaWQsIGhlYXJkID0gW10pID0+IHtcbiAgY29uc3QgbGF0ZXN0ID0gbmV3IE1hcChoZWFyZC5tYXAoKHBhaXIpID0+IFtwdXNoZWQuZ2V0KHBhaXIpPy5lbnRyeSwgcGFpcl0pKTtcbiAgcmV0dXJuIGhlYXJkLmZpbHRlcigocGFpcikgPT4ge1xuICAgIGNvbnN0IHsgZW50cnkgfSA9IHB1c2hlZC5nZXQocGFpcikgPz8ge307XG4gICAgcmV0dXJuICFlbnRyeSB8fCAoIWVudHJ5LmRvbmUuaGFzKGlkKSAmJiBsYXRlc3QuZ2V0KGVudHJ5KSA9PT0gcGFpcik7XG4gIH0pO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IGJvb2xlYW4gfCB2b2lkfSAqL1xuY29uc3Qgc2lmdCA9IChqb2IpID0+IHtcbiAgaWYgKCFqb2IuaGVhcmQ/LlswXSkgcmV0dXJuO1xuICBqb2IuaGVhcmQgPSBsZWZ0KGpvYi5pZCwgam9iLmhlYXJkKTtcbiAgam9iLmJvZHkuc2V0KCduaXRyby1ldmVudHMnLCBKU09OLnN0cmluZ2lmeShqb2IuaGVhcmQpKTtcbiAgcmV0dXJuICEham9iLmhlYXJkWzBdO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IGFueVtdfSAqL1xuY29uc3QgcGFydHNPZiA9IChqb2IpID0+IFtqb2IsIC4uLmpvYi5yaWRlcnMudmFsdWVzKCldO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGxlYXZlID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHNPZihqb2IpKSBzZW50LnNldChwYXJ0LmlkLCBwYXJ0KTtcbn07XG5cbi8qKiBOb3RlIHdoYXQgd2FzIGRvbmUsIGFuZCBhc2sgYWdhaW4sIHF1aWV0bHksIGZvciB3aGF0IHdhcyBub3QsIGJlZm9yZSBhbGwgdGhhdCBoYXMgY29tZSBzaW5jZS4gV2hlcmUgYW5zd2VycyBhcmUga2VwdCwgdGhlIGJyaWRnZSBoYXNcbiAqIHNlbnQgaXQgYWdhaW4gYWxyZWFkeSwgYXMgaXQgd2FzLiBFbHNlLCBvciBpZiB0aGUgcHJvY2VzcyBoYXMgZGllZCB0aGF0IHJhbiBpdCwgaXQgY2FuIG9ubHkgcnVuIGFuZXcuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhbnN3ZXIsIHN0YXR1cywgdHJpZXMgfSA9IGpvYjtcbiAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzT2Yoam9iKSkge1xuICAgIGNvbnN0IHsgaGVhcmQsIGlkIH0gPSBwYXJ0O1xuICAgIHNlbnQuZGVsZXRlKGlkKTtcbiAgICBpZiAoIWlzT3duKHBhcnQpKSBjb250aW51ZTtcbiAgICBjb25zdCByb290ID0gbml0cm8oKS5maW5kKGlkKTtcbiAgICBpZiAocm9vdCkgaGVyZS5zZXQoaWQsIGh0bWxPZihyb290KSk7XG4gICAgZm9yIChjb25zdCBlbnRyeSBvZiByZWNlbnQpIGlmIChyb290ICYmIGlzU2hvd24ocm9vdCwgZW50cnkpKSBlbnRyeS5kb25lLmFkZChpZCk7XG4gICAgZm9yIChjb25zdCBwYWlyIG9mIGhlYXJkID8/IFtdKSBwdXNoZWQuZ2V0KHBhaXIpPy5lbnRyeT8uZG9uZS5hZGQoaWQpO1xuICB9XG4gIGNvbnN0IGlzTG9zdCA9IHN0YXR1cyA9PT0gNDA5IHx8IHN0YXR1cyA9PT0gNDI5IHx8IChBV0FZLmluY2x1ZGVzKC8qKiBAdHlwZSB7YW55fSAqLyAoc3RhdHVzKSkgJiYgIXRyaWVzKTtcbiAgaWYgKCFpc0xvc3QpIHJldHVybjtcbiAgY29uc3Qgc2luY2UgPSB3YWl0aW5nO1xuICB3YWl0aW5nID0gW107XG4gIGxldCBtb3N0ID0gMDtcbiAgZm9yIChjb25zdCBvbmUgb2YgcGFydHNPZihqb2IpKSB7XG4gICAgY29uc3Qgcm9vdCA9IG5pdHJvKCkuZmluZChvbmUuaWQpO1xuICAgIC8qKiBAdHlwZSB7YW55W119ICovXG4gICAgY29uc3QgaGVhcmQgPSBvbmUuaGVhcmQgPz8gW107XG4gICAgY29uc3QgcHVzaGVzID0gaGVhcmQubWFwKChwYWlyKSA9PiBwdXNoZWQuZ2V0KHBhaXIpKTtcbiAgICAvLyBPZiB3aGF0IGFuIGFjdGlvbiBoYXMgY2F1c2VkIGFzIHdlbGwgdGhlIGJyaWRnZSB0ZWxscy5cbiAgICBpZiAoIXJvb3QgfHwgIWhlYXJkWzBdIHx8IHB1c2hlcy5zb21lKChwdXNoKSA9PiAhcHVzaCB8fCAocHVzaC50cmllcyA/PyAwKSA+PSBUUklFUykpIGNvbnRpbnVlO1xuICAgIG9uZSA9PT0gam9iID8gKGpvYi5ldmVudHMgPSBbXSkgOiAob25lLnJvZGUgPSB0cnVlKTtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHMsIG5pdHJvVG9rZW4gfSA9IHJvb3QuZGF0YXNldDtcbiAgICBpZiAobml0cm9DaGFubmVscyAmJiBuaXRyb1Rva2VuICE9PSBvbmUudG9rZW4pIGNvbnRpbnVlOyAvLyBhbm90aGVyLCB3aGljaCBjYXRjaGVzIHVwXG4gICAgaGVhcmQuZm9yRWFjaCgoW3R5cGUsIGRldGFpbF0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHRyaWVzID0gMCwgLi4ucHVzaCB9ID0gLyoqIEB0eXBlIHthbnl9ICovIChwdXNoZXNbYXRdKTtcbiAgICAgIG1vc3QgPSBNYXRoLm1heChtb3N0LCB0cmllcyk7XG4gICAgICByZWFjdChyb290LCB0eXBlLCBkZXRhaWwsIHsgLi4ucHVzaCwgdHJpZXM6IHRyaWVzICsgMSB9KTtcbiAgICB9KTtcbiAgfVxuICBpZiAod2FpdGluZ1swXSkge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dChyZWxlYXNlLCBhc2tlZE1zKGFuc3dlcikgKyBNYXRoLnJhbmRvbSgpICogTWF0aC5taW4oTE9OR0VTVF9NUywgMTAwMCAqIDIgKiogbW9zdCkpO1xuICB9XG4gIHdhaXRpbmcucHVzaCguLi5zaW5jZSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQdXNoZWQgPSAoKSA9PiB7XG4gIG5pdHJvKCkub24oJ3F1ZXVlZCcsIGhvbGQpO1xuICBuaXRybygpLm9uKCdmaWxsaW5nJywgc2lmdCk7XG4gIG5pdHJvKCkub24oJ2xlYXZpbmcnLCBsZWF2ZSk7XG4gIG5pdHJvKCkub24oJ2Fuc3dlcmVkJywgbm90ZSk7XG59O1xuIiwgIi8qIFRoZSBzdHJlYW0gb2YgcHVzaGVkIGV2ZW50czogb3BlbmVkLCByZWFkLCBhbmQgb3BlbmVkIGFuZXcsIGZvciBhcyBsb25nIGFzIHRoZSBwYWdlIG1heSBoZWFyIHNvbWV0aGluZy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1wdXNoLXVybCBhbmQgZGF0YS1uaXRyby1wdXNoLXNpbGVuY2Ugb2YgaXRzIHNjcmlwdC5cbiAqIEhlYXJzOiBvbmxpbmUsIHBhZ2VoaWRlLCBwYWdlc2hvdywgdmlzaWJpbGl0eWNoYW5nZS5cbiAqIFNlbmRzOiBuaXRybzpwdXNoLXN0YXRlIHtzdGF0ZX06IFwib3BlblwiLCBcInBvbGxzXCIsIFwid2FpdHNcIiBvciBcInJlZnVzZWRcIi5cbiAqIFdpcmU6IG5pdHJvX2h0bXgvcHVzaC9yZXF1ZXN0cy5weSBhbmQgZnJhbWVzLnB5LlxuICovXG5pbXBvcnQgeyBwYWdlIH0gZnJvbSAnLi9lY2hvLmpzJztcbmltcG9ydCB7IGNsYWltcywgY29sbGVjdCwgaGVsZCwgaXNLbm93biwgcmVhY2gsIHJlZnVzZSB9IGZyb20gJy4vZ3JhbnRzLmpzJztcbmltcG9ydCB7IGFza2VkTXMsIGNhdGNoVXAsIGRlbGl2ZXIsIG1pc3MsIHNheSB9IGZyb20gJy4vcHVzaGVkLmpzJztcblxuY29uc3QgeyBuaXRyb1B1c2hVcmw6IHVybCwgbml0cm9QdXNoU2lsZW5jZTogc2lsZW5jZU1zIH0gPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5jb25zdCBTTE9UUyA9IDQ7IC8vIHN0cmVhbXMgb2Ygb25lIGJyb3dzZXIgb24gSFRUUC8xLjEsIHdoaWNoIGhhcyBzaXggY29ubmVjdGlvbnNcbmNvbnN0IEhFTExPX01TID0gMTAwMDA7IC8vIGEgcHJveHkgdGhhdCBrZWVwcyB0aGUgZmlyc3Qgd29yZHMgc28gbG9uZyBrZWVwcyBhbGxcbmNvbnN0IFRSVVNUX01TID0gMzAwMDAwOyAvLyBvbmUgdGhhdCBrZWVwcyB0aGUgaGVhZGVycywgdG9vLCBpcyBsaWtlIGEgbmV0d29yayB0aGF0IGlzIGRlYWRcbmNvbnN0IE9VVERBVEVEID0gNDEyOyAvLyByaWdodHMgaGF2ZSBjaGFuZ2VkIHNpbmNlXG5jb25zdCBSRUZVU0VEID0gWzQwMCwgNDAzLCBPVVREQVRFRCwgNDEzXTsgLy8gNDA0IGNvbWVzIG9mIGEgcHJveHksIHdoaWNoIG1heSBrbm93IGEgc2VydmVyIHNvb25cbmNvbnN0IFJFTkVXX01TID0gMTAwMDtcblxubGV0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG5sZXQgaG9sZHNGcm9tID0gMDsgLy8gdW50aWwgdGhlbiBhIHN0cmVhbSB3b3VsZCBub3QgY29tZSB0aHJvdWdoXG5sZXQgZmFpbHVyZXMgPSAwO1xubGV0IHJldHJ5TXMgPSAwOyAvLyBhcyB0aGUgc2VydmVyIHNheXNcbmxldCBwb2xsTXMgPSAwOyAvLyB0aGUgc2VydmVyIGRvZXMgbm90IHN0cmVhbVxubGV0IGlzT3V0ZGF0ZWQgPSBmYWxzZTtcbmxldCBpc0F3YXkgPSBmYWxzZTsgLy8gaW4gdGhlIGJhY2stZm9yd2FyZCBjYWNoZVxubGV0IGlzU3RhbGUgPSBmYWxzZTsgLy8gdGhlcmUgYXJlIG90aGVyIGNoYW5uZWxzLCBvciBhbm90aGVyIG5ldHdvcmtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCB3YWtlID0gKCkgPT4ge307XG5cbi8qKiBAdHlwZSB7KG1zOiBudW1iZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCBwYXVzZSA9IChtcykgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQocmVzb2x2ZSwgbXMpO1xuICAgIHdha2UgPSAoKSA9PiAoY2xlYXJUaW1lb3V0KHRpbWVyKSwgcmVzb2x2ZSgpKTtcbiAgfSk7XG5cbi8qKiBSZWFkIG9uZSBzdHJlYW0gdG8gaXRzIGVuZC4gUmV0dXJucyB3aGV0aGVyIHRoZSBwYWdlIHNob3VsZCBnbyBvbi5cbiAqIEB0eXBlIHsoaG9sZDogYm9vbGVhbikgPT4gUHJvbWlzZTxib29sZWFuPn0gKi9cbmNvbnN0IGxpc3RlbiA9IGFzeW5jIChob2xkKSA9PiB7XG4gIGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IHsgc2lnbmFsIH0gPSBjb250cm9sbGVyO1xuICBjb25zdCBhc2tlZCA9IG5ldyBTZXQoaGVsZC5rZXlzKCkpO1xuICBsZXQgdGltZXIgPSAwO1xuICBjb25zdCB3YXRjaCA9IChtcyA9ICtzaWxlbmNlTXMsIHBhdGllbmNlTXMgPSAwKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB0aW1lciA9IHdpbmRvdy5zZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIGlmIChwYXRpZW5jZU1zKSBob2xkc0Zyb20gPSBEYXRlLm5vdygpICsgcGF0aWVuY2VNcztcbiAgICAgIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgICB9LCBtcyk7XG4gIH07XG4gIGlzU3RhbGUgPSBmYWxzZTtcbiAgd2F0Y2goK3NpbGVuY2VNcywgVFJVU1RfTVMpO1xuICB0cnkge1xuICAgIGNvbnN0IGdyYW50cyA9IGNsYWltcygpO1xuICAgIGNvbnN0IGJvZHkgPSBKU09OLnN0cmluZ2lmeSh7IGhvbGQsIHBhZ2UsIGdyYW50cyB9KTtcbiAgICBjb25zdCBoZWFkZXJzID0geyAnQ29udGVudC1UeXBlJzogJ2FwcGxpY2F0aW9uL2pzb24nIH07XG4gICAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCBmZXRjaCh1cmwsIHsgbWV0aG9kOiAnUE9TVCcsIGJvZHksIGhlYWRlcnMsIHNpZ25hbCB9KTtcbiAgICByZXRyeU1zID0gYXNrZWRNcyhyZXNwb25zZSk7XG4gICAgaXNPdXRkYXRlZCA9IHJlc3BvbnNlLnN0YXR1cyA9PT0gT1VUREFURUQ7XG4gICAgaWYgKFJFRlVTRUQuaW5jbHVkZXMocmVzcG9uc2Uuc3RhdHVzKSkge1xuICAgICAgY29uc3QgcGxhY2VzID0gYXdhaXQgcmVzcG9uc2UuanNvbigpLmNhdGNoKCgpID0+IDApO1xuICAgICAgY29uc3QgbmFtZWQgPSBncmFudHMuZmlsdGVyKChfLCBhdCkgPT4gcGxhY2VzPy5pbmNsdWRlcz8uKGF0KSk7XG4gICAgICByZWZ1c2UoKG5hbWVkWzBdID8gbmFtZWQgOiBncmFudHMpLm1hcCgoW2dyYW50XSkgPT4gZ3JhbnQpKTtcbiAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gICAgaWYgKCFyZXNwb25zZS5vayB8fCAhcmVzcG9uc2UuYm9keSkgdGhyb3cgRXJyb3IoYCR7cmVzcG9uc2Uuc3RhdHVzfWApO1xuICAgIHdhdGNoKEhFTExPX01TLCBJbmZpbml0eSk7XG4gICAgY29uc3QgcmVhZGVyID0gcmVzcG9uc2UuYm9keS5waXBlVGhyb3VnaChuZXcgVGV4dERlY29kZXJTdHJlYW0oKSkuZ2V0UmVhZGVyKCk7XG4gICAgbGV0IHJlc3QgPSAnJztcbiAgICBmb3IgKGxldCByZWFkID0gYXdhaXQgcmVhZGVyLnJlYWQoKTsgIXJlYWQuZG9uZTsgcmVhZCA9IGF3YWl0IHJlYWRlci5yZWFkKCkpIHtcbiAgICAgIHdhdGNoKCk7XG4gICAgICBjb25zdCBibG9ja3MgPSAocmVzdCArIHJlYWQudmFsdWUpLnNwbGl0KCdcXG5cXG4nKTtcbiAgICAgIHJlc3QgPSBibG9ja3MucG9wKCkgPz8gJyc7XG4gICAgICBmb3IgKGNvbnN0IGJsb2NrIG9mIGJsb2NrcykgdGFrZShibG9jaywgYXNrZWQpO1xuICAgIH1cbiAgfSBmaW5hbGx5IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICB9XG4gIHJldHVybiB0cnVlO1xufTtcblxuLyoqIEB0eXBlIHsoYmxvY2s6IHN0cmluZywgYXNrZWQ6IFNldDxzdHJpbmc+KSA9PiB2b2lkfSAqL1xuY29uc3QgdGFrZSA9IChibG9jaywgYXNrZWQpID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+fSAqL1xuICBjb25zdCBmaWVsZHMgPSB7fTtcbiAgZm9yIChjb25zdCBsaW5lIG9mIGJsb2NrLnNwbGl0KCdcXG4nKSkge1xuICAgIGNvbnN0IGF0ID0gbGluZS5pbmRleE9mKCc6ICcpO1xuICAgIGlmIChhdCA+IDApIGZpZWxkc1tsaW5lLnNsaWNlKDAsIGF0KV0gPSBsaW5lLnNsaWNlKGF0ICsgMik7XG4gIH1cbiAgY29uc3QgeyBkYXRhLCBldmVudCwgaWQgfSA9IGZpZWxkcztcbiAgY29uc3Qgc2FpZCA9IGRhdGEgJiYgIWV2ZW50ICYmIEpTT04ucGFyc2UoZGF0YSk7XG4gIGNvbnN0IGlzTmV3cyA9IHNhaWQgJiYgc2FpZFswXS5zb21lKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gaGVsZC5oYXMobmFtZSkpICYmICFpc0tub3duKHNhaWRbMF0sIGlkKTtcbiAgaWYgKGlkKSByZWFjaChbLi4uYXNrZWRdLmZpbHRlcigobmFtZSkgPT4gaGVsZC5oYXMobmFtZSkpLCBpZCwgZXZlbnQgPT09ICdyZXNldCcpOyAvLyBmaXJzdDogd2hhdGV2ZXIgbGlzdGVuZXJzIGRvLCBpdCBkb2VzIG5vdCBjb21lIGFnYWluXG4gIGlmIChldmVudCA9PT0gJ2hlbGxvJykge1xuICAgIGZhaWx1cmVzID0gMDtcbiAgICBwb2xsTXMgPSArZGF0YTtcbiAgICBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiBwb2xsTXMgPyAncG9sbHMnIDogJ29wZW4nIH0pO1xuICB9IGVsc2UgaWYgKGV2ZW50ID09PSAncmVzZXQnKSBtaXNzKCtkYXRhLCBpZCk7XG4gIGVsc2UgaWYgKGlzTmV3cykgZGVsaXZlcihzYWlkLCBpZCk7XG59O1xuXG5jb25zdCBpc0h0dHAxID0gKCkgPT4ge1xuICBjb25zdCBbZW50cnldID0gLyoqIEB0eXBlIHthbnlbXX0gKi8gKHBlcmZvcm1hbmNlLmdldEVudHJpZXNCeVR5cGUoJ25hdmlnYXRpb24nKSk7XG4gIHJldHVybiAhL15oWzIzXS8udGVzdChlbnRyeT8ubmV4dEhvcFByb3RvY29sID8/ICcnKTtcbn07XG5cbi8qKiBXaGV0aGVyIHRoZSBwYWdlIG1heSBrZWVwIGEgY29ubmVjdGlvbjsgaXQgaXMgZnJlZSBhZ2FpbiB3aGVuIGB1bnRpbGAgaXMgZG9uZSwgb3IgdGhlIHBhZ2UgaGFzIGdvbmUuXG4gKiBAdHlwZSB7KHVudGlsOiBQcm9taXNlPHZvaWQ+KSA9PiBQcm9taXNlPGJvb2xlYW4+fSAqL1xuY29uc3Qgc2xvdCA9IGFzeW5jICh1bnRpbCkgPT4ge1xuICBpZiAoIW5hdmlnYXRvci5sb2NrcyB8fCAhaXNIdHRwMSgpKSByZXR1cm4gdHJ1ZTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IFNMT1RTOyBhdCsrKSB7XG4gICAgY29uc3QgaXNGcmVlID0gYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICAgIG5hdmlnYXRvci5sb2Nrcy5yZXF1ZXN0KGBuaXRyby1wdXNoLSR7YXR9YCwgeyBpZkF2YWlsYWJsZTogdHJ1ZSB9LCAobG9jaykgPT4ge1xuICAgICAgICByZXNvbHZlKCEhbG9jayk7XG4gICAgICAgIHJldHVybiBsb2NrID8gdW50aWwgOiB1bmRlZmluZWQ7XG4gICAgICB9KS5jYXRjaCgoKSA9PiByZXNvbHZlKHRydWUpKTsgLy8gbm8gcGFnZSBvZiBzdWNoIGFuIG9yaWdpbiBnZXRzIG9uZVxuICAgIH0pO1xuICAgIGlmIChpc0ZyZWUpIHJldHVybiB0cnVlO1xuICB9XG4gIHJldHVybiBmYWxzZTtcbn07XG5cbi8qKiBIb3cgbG9uZyB0byB3YWl0IGZvciB0aGUgbmV4dCBzdHJlYW0uXG4gKiBAdHlwZSB7KGhvbGQ6IGJvb2xlYW4pID0+IG51bWJlcn0gKi9cbmNvbnN0IHBhdXNlTXMgPSAoaG9sZCkgPT4ge1xuICBjb25zdCBbcmFuZG9tLCBzZWVuXSA9IFtNYXRoLnJhbmRvbSgpLCBkb2N1bWVudC5oaWRkZW4gPyAzMDAwMCA6IHBvbGxNcyB8fCAyMDAwXTtcbiAgaWYgKGZhaWx1cmVzKSByZXR1cm4gTWF0aC5tYXgocmV0cnlNcyAqICgxICsgcmFuZG9tKSwgTWF0aC5taW4oMzAwMDAsIDUwMCAqIDIgKiogZmFpbHVyZXMpICogKDAuNSArIHJhbmRvbSkpO1xuICAvLyBBIGRlcGxveSBlbmRzIGFsbCBzdHJlYW1zIGF0IG9uY2U6IHRoZWlyIHBhZ2VzIGNvbWUgYmFjayBvbmUgYnkgb25lLlxuICByZXR1cm4gaG9sZCAmJiAhcG9sbE1zID8gMTAwMCAqIHJhbmRvbSA6IHNlZW4gKiAoMC43NSArIHJhbmRvbSAvIDIpO1xufTtcblxuY29uc3QgcnVuID0gYXN5bmMgKCkgPT4ge1xuICBmb3IgKDs7KSB7XG4gICAgaWYgKCFoZWxkLnNpemUgfHwgaXNBd2F5KSB7XG4gICAgICBhd2FpdCBwYXVzZSgzNjAwMDAwKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICAvKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG4gICAgbGV0IGZyZWUgPSAoKSA9PiB7fTtcbiAgICBjb25zdCB1bnRpbCA9IG5ldyBQcm9taXNlKCgvKiogQHR5cGUgeyh2YWx1ZTogdm9pZCkgPT4gdm9pZH0gKi8gcmVzb2x2ZSkgPT4gKGZyZWUgPSByZXNvbHZlKSk7XG4gICAgY29uc3QgaG9sZCA9IERhdGUubm93KCkgPj0gaG9sZHNGcm9tICYmIChhd2FpdCBzbG90KHVudGlsKSk7IC8vIHRoZSBzZXJ2ZXIgbWF5IHN0cmVhbSBhbm90aGVyIHRpbWVcbiAgICBpZiAoaXNBd2F5KSB7XG4gICAgICBmcmVlKCk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgZmFpbHVyZXMrKzsgLy8gdW50aWwgaXQgc2F5cyBoZWxsb1xuICAgIGNvbnN0IGdvZXNPbiA9IGF3YWl0IGxpc3Rlbihob2xkKS5jYXRjaCgoKSA9PiB0cnVlKTtcbiAgICBmcmVlKCk7XG4gICAgaWYgKCFnb2VzT24pIHtcbiAgICAgIGNvbGxlY3QoKTtcbiAgICAgIGlmIChpc091dGRhdGVkKSBtaXNzKFJFTkVXX01TLCAnJyk7IC8vIHdoYXRldmVyIHRoZSBwYWdlIG1heSBoZWFyIG5vdywgaXRzIGNvbXBvbmVudHMgYXJlIHRvbGRcbiAgICAgIHNheSgnbml0cm86cHVzaC1zdGF0ZScsIHsgc3RhdGU6ICdyZWZ1c2VkJyB9KTtcbiAgICB9XG4gICAgaWYgKGlzU3RhbGUgfHwgIWdvZXNPbikge1xuICAgICAgZmFpbHVyZXMgPSAwO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChmYWlsdXJlcyAmJiAhaXNBd2F5KSBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiAnd2FpdHMnIH0pO1xuICAgIGF3YWl0IHBhdXNlKHBhdXNlTXMoaG9sZCkpO1xuICB9XG59O1xuXG4vKiogT3BlbiB0aGUgc3RyZWFtIGFuZXcsIGF0IG9uY2UuICovXG5jb25zdCByZW9wZW4gPSAoKSA9PiB7XG4gIGlzU3RhbGUgPSB0cnVlO1xuICBjb250cm9sbGVyLmFib3J0KCk7XG4gIHdha2UoKTtcbn07XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gIGNvbnN0IGlzT3RoZXIgPSBjb2xsZWN0KCk7XG4gIGNhdGNoVXAoKTtcbiAgaWYgKGlzT3RoZXIpIHJlb3BlbigpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0U3RyZWFtID0gKCkgPT4ge1xuICBjb2xsZWN0KCk7XG4gIGxldCB0aW1lciA9IDA7XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKCgpID0+IHtcbiAgICB0aW1lciB8fD0gd2luZG93LnNldFRpbWVvdXQoKCkgPT4ge1xuICAgICAgdGltZXIgPSAwO1xuICAgICAgbG9vaygpO1xuICAgIH0sIDIwKTtcbiAgfSkub2JzZXJ2ZShkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQsIHtcbiAgICBzdWJ0cmVlOiB0cnVlLCBjaGlsZExpc3Q6IHRydWUsIGF0dHJpYnV0ZXM6IHRydWUsIGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWNoYW5uZWxzJ10sXG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignb25saW5lJywgcmVvcGVuKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcigndmlzaWJpbGl0eWNoYW5nZScsICgpID0+IGRvY3VtZW50LmhpZGRlbiB8fCB3YWtlKCkpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncGFnZWhpZGUnLCAoKSA9PiB7XG4gICAgaXNBd2F5ID0gdHJ1ZTtcbiAgICBjb250cm9sbGVyLmFib3J0KCk7XG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncGFnZXNob3cnLCAoeyBwZXJzaXN0ZWQgfSkgPT4ge1xuICAgIGlmICghcGVyc2lzdGVkKSByZXR1cm47XG4gICAgaXNBd2F5ID0gZmFsc2U7XG4gICAgd2FrZSgpO1xuICB9KTtcbiAgcnVuKCk7XG59O1xuIiwgIi8qIFB1c2gsIGluIGEgZmlsZSBvZiBpdHMgb3duOiBvbmx5IHBhZ2VzIG9mIHByb2plY3RzIHdpdGggdGhlIGFwcCBsb2FkIGl0LiAqL1xuaW1wb3J0IHsgc3RhcnRPbmNlIH0gZnJvbSAnLi9iZXNpZGUuanMnO1xuaW1wb3J0IHsgc3RhcnRFY2hvIH0gZnJvbSAnLi9lY2hvLmpzJztcbmltcG9ydCB7IHN0YXJ0UHVzaGVkIH0gZnJvbSAnLi9wdXNoZWQuanMnO1xuaW1wb3J0IHsgc3RhcnRTdHJlYW0gfSBmcm9tICcuL3N0cmVhbS5qcyc7XG5cbnN0YXJ0T25jZSgnaGFzUHVzaCcsICgpID0+IHtcbiAgc3RhcnRFY2hvKCk7XG4gIHN0YXJ0UHVzaGVkKCk7XG4gIC8vIFNjcmlwdHMgdGhhdCBsaXN0ZW4gbWF5IHN0YW5kIGJlbG93IHRoaXMgb25lLlxuICBpZiAocGVyZm9ybWFuY2UudGltaW5nLmRvbUNvbnRlbnRMb2FkZWRFdmVudFN0YXJ0KSBzdGFydFN0cmVhbSgpO1xuICBlbHNlIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCBzdGFydFN0cmVhbSk7XG59KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBR08sTUFBTSxRQUFRO0FBQUE7QUFBQSxJQUE0QixPQUFPO0FBQUE7QUFJakQsTUFBTSxZQUFZLENBQUMsTUFBTSxVQUFVO0FBQ3hDLFFBQUksQ0FBQyxPQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssTUFBTSxFQUFFLElBQUksRUFBRztBQUN0RCxVQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLFVBQU07QUFBQSxFQUNSOzs7QUNKTyxNQUFNLE9BQU8sQ0FBQyxHQUFHLE9BQU8sZ0JBQWdCLElBQUksV0FBVyxFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEtBQUssRUFBRTtBQUV0SCxNQUFNLFlBQVksTUFBTSxNQUFNLEVBQUUsR0FBRyxXQUFXLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSyxJQUFJLGNBQWMsSUFBSSxDQUFDOzs7QUNIL0YsTUFBTSxTQUFTO0FBQ2YsTUFBTSxPQUFPO0FBR04sTUFBTSxPQUFPLG9CQUFJLElBQUk7QUFFNUIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFHeEIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFJeEIsTUFBTSxNQUFNLENBQUMsYUFDWCxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxDQUFDLFlBQVksTUFBTSxFQUFFLE9BQU8sT0FBTyxNQUFNLE1BQVM7QUFHcEcsTUFBTSxhQUFhLENBQUMsRUFBRSxRQUFRLE1BQU0sS0FBSyxRQUFRLGFBQWEsRUFBRTtBQUloRSxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQ3RCLFVBQU0sT0FBTyxLQUFLLE1BQU0sTUFBTSxHQUFHLEVBQUUsQ0FBQyxFQUFFLFdBQVcsS0FBSyxHQUFHLEVBQUUsV0FBVyxLQUFLLEdBQUcsQ0FBQztBQUMvRSxVQUFNLFFBQVEsV0FBVyxLQUFLLE1BQU0sQ0FBQyxXQUFXLE9BQU8sV0FBVyxDQUFDLENBQUM7QUFDcEUsVUFBTSxDQUFDLEVBQUUsRUFBRSxFQUFFLFVBQVUsVUFBVSxNQUFNLElBQUksS0FBSyxNQUFNLElBQUksWUFBWSxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQ3JGLFdBQU8sRUFBRSxVQUFVLFVBQVUsT0FBTztBQUFBLEVBQ3RDO0FBSU8sTUFBTSxRQUFRLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFHNUMsTUFBTSxPQUFPLE1BQU0sSUFBSSxNQUFNLEVBQUUsT0FBTyxDQUFDLFlBQVksQ0FBQyxRQUFRLFFBQVEsSUFBSSxDQUFDO0FBR3pFLE1BQU0sWUFBWSxNQUFNLEtBQUssRUFBRSxRQUFRLFVBQVU7QUFJMUMsTUFBTSxRQUFRLENBQUMsTUFBTSxhQUFhLFdBQVcsSUFBSSxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsU0FBUyxJQUFJLENBQUM7QUFJekYsTUFBTSxVQUFVLENBQUMsYUFDdEIsVUFBVSxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsU0FBUyxJQUFJLENBQUMsSUFBSSxJQUFJLElBQUksSUFBSSxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUkzRyxNQUFNLGFBQWEsTUFBTyxVQUFVLEVBQUUsQ0FBQyxJQUFJLElBQUksR0FBRyxJQUFJLHlCQUF5QixJQUFJLE1BQU07QUFPekYsTUFBTSxVQUFVLE1BQU07QUFDM0IsUUFBSSxVQUFVO0FBQ2QsWUFBUSxNQUFNO0FBQ2QsZUFBVyxXQUFXLElBQUksTUFBTSxHQUFHO0FBQ2pDLFlBQU0sRUFBRSxlQUFlLE1BQU0sSUFBSSxRQUFRO0FBQ3pDLFVBQUksQ0FBQyxRQUFRLElBQUksS0FBSyxFQUFHLFlBQVcsUUFBUSxXQUFXLE9BQU8sRUFBRyxTQUFRLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDMUY7QUFDQSxlQUFXLFFBQVEsS0FBSyxLQUFLLEVBQUcsS0FBSSxDQUFDLFFBQVEsSUFBSSxJQUFJLEVBQUcsV0FBVSxLQUFLLE9BQU8sSUFBSTtBQUNsRixlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssU0FBUztBQUNuQyxVQUFJLEtBQUssSUFBSSxJQUFJLEVBQUc7QUFDcEIsV0FBSyxJQUFJLE1BQU0sS0FBSztBQUNwQixnQkFBVTtBQUFBLElBQ1o7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUlPLE1BQU0sU0FBUyxDQUFDLFdBQVc7QUFDaEMsZUFBVyxTQUFTLE9BQVEsU0FBUSxJQUFJLEtBQUs7QUFDN0MsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUlBLE1BQU0sVUFBVSxDQUFDLEtBQUssUUFBUSxPQUFPO0FBQ25DLFVBQU0sQ0FBQyxDQUFDLE9BQU8sR0FBRyxFQUFFLEdBQUcsQ0FBQyxZQUFZLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQ2hHLFFBQUksVUFBVSxXQUFZLFFBQU87QUFDakMsV0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQU0sR0FBRyxDQUFDLE1BQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQztBQUFBLEVBQzlFO0FBSU8sTUFBTSxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsYUFBYSxRQUFRLEtBQUssUUFBUSxhQUFhLEVBQUUsVUFBVSxRQUFRO0FBSS9GLE1BQU0sUUFBUSxDQUFDLEVBQUUsU0FBUyxFQUFFLGVBQWUsTUFBTSxFQUFFLEdBQUcsV0FBVztBQUN0RSxVQUFNLENBQUMsTUFBTSxNQUFNLEtBQUssU0FBUyxLQUFLLEtBQUssRUFBRSxXQUFXLENBQUM7QUFDekQsV0FBTyxDQUFDLENBQUMsVUFBVSxTQUFTLE9BQU8sQ0FBQyxLQUFLLE9BQU8sTUFBTSxLQUFLLE9BQU8sQ0FBQztBQUFBLEVBQ3JFO0FBSU8sTUFBTSxZQUFZLENBQUMsYUFBYSxLQUFLLEVBQUUsTUFBTSxDQUFDLFFBQVEsTUFBTSxLQUFLLFFBQVEsQ0FBQztBQUkxRSxNQUFNLFdBQVcsQ0FBQyxNQUFNLGFBQWEsTUFBTSxNQUFNLFFBQVEsS0FBSyxRQUFRLFVBQVUsS0FBSyxLQUFLLFFBQVEsYUFBYSxFQUFFLFFBQVE7QUFJekgsTUFBTSxTQUFTLE1BQU07QUFFMUIsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFNBQVM7QUFDbkMsVUFBSSxLQUFLLElBQUksSUFBSSxNQUFNLFNBQVMsUUFBUSxRQUFRLElBQUksSUFBSSxLQUFLLElBQUksS0FBSyxLQUFLLEVBQUUsUUFBUSxFQUFHLE1BQUssSUFBSSxNQUFNLEtBQUs7QUFBQSxJQUM5RztBQUNBLFdBQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLE9BQU8sQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVU7QUFDaEQsWUFBTSxRQUFRLEtBQUssS0FBSyxFQUFFLFNBQVMsT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLFFBQVEsSUFBSSxJQUFJLEtBQUssRUFBRTtBQUN6RyxhQUFPLENBQUMsT0FBTyxNQUFNLE9BQU8sQ0FBQyxLQUFLLFVBQVcsUUFBUSxLQUFLLEtBQUssSUFBSSxRQUFRLE9BQU8sU0FBUyxHQUFJLENBQUM7QUFBQSxJQUNsRyxDQUFDO0FBQUEsRUFDSDtBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVUsVUFBVSxVQUFVLFVBQVU7QUFDNUQsZUFBVyxRQUFRLFNBQVUsS0FBSSxXQUFXLENBQUMsUUFBUSxRQUFRLElBQUksSUFBSSxLQUFLLElBQUksUUFBUSxFQUFHLFNBQVEsSUFBSSxNQUFNLFFBQVE7QUFBQSxFQUNySDtBQUlPLE1BQU0sVUFBVSxDQUFDLFVBQVUsYUFBYSxTQUFTLEtBQUssQ0FBQyxTQUFTLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLFFBQVEsQ0FBQzs7O0FDaElqSCxNQUFNLFNBQVM7QUFDZixNQUFNLFFBQVE7QUFDZCxNQUFNLGFBQWE7QUFDbkIsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLEdBQUc7QUFDOUIsTUFBTSxjQUFjO0FBQ3BCLE1BQU0sZ0JBQWdCO0FBQ3RCLE1BQU0sY0FBYztBQUtwQixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUUzQixNQUFNLFNBQVMsQ0FBQztBQUNoQixNQUFJLFlBQVk7QUFDaEIsTUFBSSxjQUFjLENBQUM7QUFFbkIsTUFBSSxPQUFPLG9CQUFJLElBQUk7QUFFbkIsTUFBTSxPQUFPLG9CQUFJLElBQUk7QUFFckIsTUFBTSxXQUFXLG9CQUFJLFFBQVE7QUFFN0IsTUFBSSxVQUFVLENBQUM7QUFDZixNQUFJLFFBQVE7QUFDWixNQUFJLE9BQU8sQ0FBQztBQUlMLE1BQU0sVUFBVSxDQUFDLFdBQVcsS0FBSyxJQUFJLE1BQU8sRUFBRSxRQUFRLFFBQVEsSUFBSSxhQUFhLEtBQUssTUFBTSxHQUFHLE9BQU87QUFHcEcsTUFBTSxNQUFNLENBQUMsTUFBTSxXQUFXLEtBQUssU0FBUyxLQUFLLGNBQWMsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFLL0csTUFBTSxVQUFVLENBQUMsTUFBTSxhQUFhO0FBQ3pDLFlBQVE7QUFDUixVQUFNLENBQUMsVUFBVSxRQUFRLE1BQU0sTUFBTSxNQUFNLElBQUk7QUFDL0MsVUFBTSxRQUFRLEVBQUUsTUFBTSxVQUFVLElBQUksWUFBWSxJQUFJLEdBQUcsTUFBTSxvQkFBSSxJQUFJLEVBQUU7QUFDdkUsV0FBTyxLQUFLLEtBQUs7QUFDakIsUUFBSSxPQUFPLFdBQVcsRUFBRyxFQUFDLEVBQUUsSUFBSSxhQUFhLFVBQVUsVUFBVTtBQUFBLElBQXdCLE9BQU8sTUFBTTtBQUN0RyxVQUFNLFVBQVUsVUFBVSxLQUFLO0FBQy9CLFFBQUksT0FBTyxPQUFPLFFBQVEsWUFBWSxHQUFHO0FBQ3ZDLGFBQU8sWUFBWSxPQUFPLE1BQU0sUUFBUSxFQUFFLFVBQVUsUUFBUSxNQUFNLE9BQU8sQ0FBQyxTQUFTLFFBQVEsU0FBUyxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQzdHO0FBQ0EsZUFBVyxRQUFRLFFBQVMsU0FBUSxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSztBQUNwRSxRQUFJLFNBQVMsWUFBYTtBQUMxQixVQUFNLFFBQVEsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBQzdELFdBQU8sSUFBSSxPQUFPLElBQUk7QUFDdEIsYUFBUyxLQUFLLGNBQWMsS0FBSztBQUFBLEVBQ25DO0FBR0EsTUFBTSxZQUFZLENBQUMsRUFBRSxNQUFNLENBQUMsVUFBVSxFQUFFLEVBQUUsSUFBSSxFQUFFLE1BQzlDLFNBQVMsY0FBYyxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsTUFBTSxNQUFNLFFBQVEsQ0FBQyxJQUFJLFFBQVEsUUFBUTtBQUkzRixNQUFNLFVBQVUsQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLEVBQUUsRUFBRSxFQUFFLE1BQU0sTUFBTSxFQUFFLE1BQU0sU0FBUyxlQUFlLE1BQU0sTUFBTSxPQUFPLE1BQU07QUFHM0csTUFBTSxTQUFTLENBQUMsRUFBRSxTQUFTLEVBQUUsZUFBZSxXQUFXLEVBQUUsTUFBTSxhQUFhO0FBSTVFLE1BQU0sUUFBUSxDQUFDLFNBQVMsTUFBTSxRQUFRLEtBQUssWUFBWSxRQUFRLEtBQUssV0FBVztBQUl4RSxNQUFNLFVBQVUsTUFBTTtBQUMzQixVQUFNLFNBQVM7QUFDZixVQUFNLFFBQVEsV0FBVztBQUN6QixXQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxJQUFJLE9BQU8sSUFBSSxDQUFDLENBQUMsQ0FBQztBQUMzRCxVQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sT0FBTyxJQUFJLEVBQUUsTUFBTSxLQUFLLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLElBQUksRUFBRSxDQUFDLENBQUM7QUFDOUYsUUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFHO0FBRWYsVUFBTSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsQ0FBQyxPQUFPLFVBQVUsS0FBSyxDQUFDLENBQUM7QUFDNUQsZUFBVyxRQUFRLE9BQU87QUFDeEIsWUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFlBQU0sVUFBVSxLQUFLLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsU0FBUyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxLQUFLLE1BQU0sS0FBSztBQUMzRixVQUFJLENBQUMsS0FBSyxRQUFRLGVBQWU7QUFDL0IsWUFBSSxNQUFNLE1BQU0sT0FBTyxFQUFHLFNBQVEsTUFBTSxDQUFDO0FBQ3pDO0FBQUEsTUFDRjtBQUNBLGdCQUFVLFFBQVEsT0FBTyxDQUFDLFFBQVEsSUFBSSxPQUFPLEVBQUU7QUFDL0MsWUFBTSxTQUFTLGFBQWEsQ0FBQyxNQUFNLE1BQU0sU0FBUztBQUNsRCxZQUFNLFVBQVUsQ0FBQyxVQUFVLFFBQVEsTUFBTSxDQUFDLEVBQUUsU0FBUyxNQUFNLFNBQVMsTUFBTSxRQUFRLENBQUM7QUFDbkYsVUFBSSxDQUFDLFFBQVMsU0FBUSxNQUFNLENBQUM7QUFBQSxVQUN4QixZQUFXLFNBQVMsUUFBUyxPQUFNLE1BQU0sTUFBTSxRQUFRLEtBQUssUUFBUSxNQUFNLEtBQUssSUFBSSxNQUFNLEtBQUssSUFBSSxFQUFFLElBQUksS0FBSyxNQUFNLEtBQUs7QUFBQSxJQUMvSDtBQUFBLEVBQ0Y7QUFLQSxNQUFNLFFBQVEsQ0FBQyxNQUFNLFlBQVk7QUFDL0IsVUFBTSxRQUFRLFlBQVksSUFBSSxJQUFJO0FBQ2xDLFdBQU8sY0FBYyxTQUNuQixRQUFRLEtBQUssQ0FBQyxFQUFFLElBQUksVUFBVSxLQUFLLE1BQU0sS0FBSyxTQUFTLFFBQVEsTUFBTSxLQUFLLENBQUMsQ0FBQyxLQUFLLENBQUMsVUFBVSxRQUFRLENBQUM7QUFBQSxFQUN6RztBQUdBLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUyxLQUFLLGFBQWEsWUFBWSxHQUFHLE1BQU0sWUFBWSxHQUFHLFNBQVMsSUFBSTtBQUduRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLFVBQVU7QUFDNUIsVUFBTSxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxJQUFJLE1BQU07QUFDN0MsVUFBTSxLQUFLLE9BQU8sS0FBSyxFQUFFO0FBQ3pCLFFBQUksU0FBUyxZQUFhLFNBQVEsTUFBTSxRQUFRLE1BQU0sS0FBSztBQUFBLGFBQ2xELFFBQVEsTUFBTSxJQUFJLEVBQUcsT0FBTSxNQUFNLE1BQU0sUUFBUSxFQUFFLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFBQSxFQUNqRjtBQUlPLE1BQU0sT0FBTyxDQUFDLFFBQVEsYUFBYTtBQUN4QyxXQUFPLFNBQVM7QUFDaEIsZ0JBQVk7QUFDWixrQkFBYyxZQUFZLElBQUk7QUFDOUIsUUFBSSxnQkFBZ0IsQ0FBQyxDQUFDO0FBQ3RCLGVBQVcsUUFBUSxXQUFXLEVBQUcsU0FBUSxNQUFNLE1BQU07QUFBQSxFQUN2RDtBQUdBLE1BQU0sUUFBUSxDQUFDLE1BQU0sTUFBTSxRQUFRLFNBQVM7QUFDMUMsVUFBTSxRQUFRLElBQUksWUFBWSxNQUFNLEVBQUUsT0FBTyxDQUFDO0FBQzlDLFdBQU8sSUFBSSxPQUFPLElBQUk7QUFDdEIsVUFBTSxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0I7QUFHQSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFFBQVEsT0FBTyxHQUFHLFVBQ3ZDLE1BQU0sTUFBTSxpQkFBaUIsS0FBSyxRQUFRLGVBQWUsWUFBWSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUl2RyxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sRUFBRSxPQUFPLE9BQU8sS0FBSyxJQUFJO0FBQy9CLFFBQUksQ0FBQyxPQUFPLElBQUksS0FBSyxLQUFLLFNBQVMsSUFBSSxHQUFHLEVBQUcsUUFBTztBQUNwRCxVQUFNLE9BQU8sT0FBTyxJQUFJLEtBQUs7QUFDN0IsUUFBSSxDQUFDLFFBQVEsS0FBSyxRQUFRLG1CQUFtQixFQUFHLFFBQU87QUFDdkQsV0FBTyxJQUFJLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFDekIsUUFBSSxDQUFDLFFBQVEsS0FBSyxDQUFDLFVBQVUsT0FBTyxPQUFPLEdBQUcsQ0FBQyxFQUFHLFNBQVEsS0FBSyxHQUFHO0FBQ2xFLFVBQU1BLFNBQVEsS0FBSyxJQUFJLEtBQUssU0FBUyxLQUFLLE9BQU8sR0FBRyxPQUFPLFNBQVMsWUFBWSxJQUFJLENBQUM7QUFDckYsY0FBVSxPQUFPLFdBQVcsU0FBU0EsTUFBSztBQUMxQyxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssVUFBVTtBQUM3QixVQUFNLENBQUMsT0FBTyxVQUFVLElBQUksQ0FBQyxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxJQUFJLEtBQUssR0FBRyxLQUFLO0FBQ3BGLFVBQU0sWUFBWSxJQUFJLE1BQU0sU0FBUyxNQUFNLE1BQU0sUUFDL0Msa0JBQWtCLEtBQUssSUFBSSxNQUFNLElBQUksS0FBSyxJQUFJLE1BQU0sT0FBTyxRQUFRLE1BQU0sTUFBTSxPQUFPO0FBQ3hGLFdBQU8sSUFBSSxPQUFPLE1BQU0sT0FBTyxhQUFjLENBQUMsQ0FBQyxTQUFTLFVBQVU7QUFBQSxFQUNwRTtBQUlBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLFdBQU8sWUFBWSxJQUFJO0FBQ3ZCLFlBQVE7QUFDUixRQUFJLENBQUMsUUFBUSxDQUFDLEVBQUc7QUFFakIsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsZUFBVyxFQUFFLElBQUksTUFBTSxLQUFLLFFBQVMsTUFBSyxJQUFJLElBQUksS0FBSztBQUFBLE1BQUksS0FBSyxJQUFJLEVBQUUsS0FBSztBQUFBO0FBQUEsTUFBd0IsT0FBTyxJQUFJLEtBQUssRUFBRztBQUFBLElBQUksQ0FBQztBQUMzSCxVQUFNLE1BQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxFQUFFLEVBQUU7QUFDbEMsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sR0FBRztBQUM1RCxjQUFVLFFBQVEsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sR0FBRztBQUN6RCxRQUFJLFFBQVEsQ0FBQyxFQUFHLFNBQVEsT0FBTyxXQUFXLFNBQVMsTUFBTTtBQUN6RCxlQUFXLE9BQU8sTUFBTTtBQUN0QixVQUFJLEtBQUssSUFBSSxnQkFBZ0IsR0FBRyxHQUFHLEVBQUU7QUFDckMsZUFBUyxJQUFJLEdBQUc7QUFDaEIsWUFBTSxFQUFFLFFBQVEsR0FBRztBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUlBLE1BQU0sT0FBTyxDQUFDLElBQUksUUFBUSxDQUFDLE1BQU07QUFDL0IsVUFBTSxTQUFTLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxJQUFJLElBQUksR0FBRyxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQzNFLFdBQU8sTUFBTSxPQUFPLENBQUMsU0FBUztBQUM1QixZQUFNLEVBQUUsTUFBTSxJQUFJLE9BQU8sSUFBSSxJQUFJLEtBQUssQ0FBQztBQUN2QyxhQUFPLENBQUMsU0FBVSxDQUFDLE1BQU0sS0FBSyxJQUFJLEVBQUUsS0FBSyxPQUFPLElBQUksS0FBSyxNQUFNO0FBQUEsSUFDakUsQ0FBQztBQUFBLEVBQ0g7QUFHQSxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFFBQUksQ0FBQyxJQUFJLFFBQVEsQ0FBQyxFQUFHO0FBQ3JCLFFBQUksUUFBUSxLQUFLLElBQUksSUFBSSxJQUFJLEtBQUs7QUFDbEMsUUFBSSxLQUFLLElBQUksZ0JBQWdCLEtBQUssVUFBVSxJQUFJLEtBQUssQ0FBQztBQUN0RCxXQUFPLENBQUMsQ0FBQyxJQUFJLE1BQU0sQ0FBQztBQUFBLEVBQ3RCO0FBR0EsTUFBTSxVQUFVLENBQUMsUUFBUSxDQUFDLEtBQUssR0FBRyxJQUFJLE9BQU8sT0FBTyxDQUFDO0FBR3JELE1BQU0sUUFBUSxDQUFDLFFBQVE7QUFDckIsZUFBVyxRQUFRLFFBQVEsR0FBRyxFQUFHLE1BQUssSUFBSSxLQUFLLElBQUksSUFBSTtBQUFBLEVBQ3pEO0FBS0EsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLEVBQUUsUUFBUSxRQUFRLE1BQU0sSUFBSTtBQUNsQyxlQUFXLFFBQVEsUUFBUSxHQUFHLEdBQUc7QUFDL0IsWUFBTSxFQUFFLE9BQU8sR0FBRyxJQUFJO0FBQ3RCLFdBQUssT0FBTyxFQUFFO0FBQ2QsVUFBSSxDQUFDLE1BQU0sSUFBSSxFQUFHO0FBQ2xCLFlBQU0sT0FBTyxNQUFNLEVBQUUsS0FBSyxFQUFFO0FBQzVCLFVBQUksS0FBTSxNQUFLLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQztBQUNuQyxpQkFBVyxTQUFTLE9BQVEsS0FBSSxRQUFRLFFBQVEsTUFBTSxLQUFLLEVBQUcsT0FBTSxLQUFLLElBQUksRUFBRTtBQUMvRSxpQkFBVyxRQUFRLFNBQVMsQ0FBQyxFQUFHLFFBQU8sSUFBSSxJQUFJLEdBQUcsT0FBTyxLQUFLLElBQUksRUFBRTtBQUFBLElBQ3RFO0FBQ0EsVUFBTSxTQUFTLFdBQVcsT0FBTyxXQUFXLE9BQVEsS0FBSztBQUFBO0FBQUEsTUFBNkI7QUFBQSxJQUFPLEtBQUssQ0FBQztBQUNuRyxRQUFJLENBQUMsT0FBUTtBQUNiLFVBQU0sUUFBUTtBQUNkLGNBQVUsQ0FBQztBQUNYLFFBQUksT0FBTztBQUNYLGVBQVcsT0FBTyxRQUFRLEdBQUcsR0FBRztBQUM5QixZQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBRWhDLFlBQU0sUUFBUSxJQUFJLFNBQVMsQ0FBQztBQUM1QixZQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxPQUFPLElBQUksSUFBSSxDQUFDO0FBRW5ELFVBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssT0FBTyxLQUFLLENBQUMsU0FBUyxDQUFDLFNBQVMsS0FBSyxTQUFTLE1BQU0sS0FBSyxFQUFHO0FBQ3RGLGNBQVEsTUFBTyxJQUFJLFNBQVMsQ0FBQyxJQUFNLElBQUksT0FBTztBQUM5QyxZQUFNLEVBQUUsZUFBZSxXQUFXLElBQUksS0FBSztBQUMzQyxVQUFJLGlCQUFpQixlQUFlLElBQUksTUFBTztBQUMvQyxZQUFNLFFBQVEsQ0FBQyxDQUFDLE1BQU0sTUFBTSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLE9BQUFDLFNBQVEsR0FBRyxHQUFHLEtBQUs7QUFBQTtBQUFBLFVBQXdCLE9BQU8sRUFBRTtBQUFBO0FBQzVELGVBQU8sS0FBSyxJQUFJLE1BQU1BLE1BQUs7QUFDM0IsY0FBTSxNQUFNLE1BQU0sUUFBUSxFQUFFLEdBQUcsTUFBTSxPQUFPQSxTQUFRLEVBQUUsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQ0EsUUFBSSxRQUFRLENBQUMsR0FBRztBQUNkLG1CQUFhLEtBQUs7QUFDbEIsY0FBUSxPQUFPLFdBQVcsU0FBUyxRQUFRLE1BQU0sSUFBSSxLQUFLLE9BQU8sSUFBSSxLQUFLLElBQUksWUFBWSxNQUFPLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDN0c7QUFDQSxZQUFRLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFDdkI7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNLEVBQUUsR0FBRyxVQUFVLElBQUk7QUFDekIsVUFBTSxFQUFFLEdBQUcsV0FBVyxJQUFJO0FBQzFCLFVBQU0sRUFBRSxHQUFHLFdBQVcsS0FBSztBQUMzQixVQUFNLEVBQUUsR0FBRyxZQUFZLElBQUk7QUFBQSxFQUM3Qjs7O0FDeFBBLE1BQU0sRUFBRSxjQUFjLEtBQUssa0JBQWtCLFVBQVU7QUFBQTtBQUFBLElBQXdCLFNBQVMsY0FBZTtBQUFBO0FBQ3ZHLE1BQU0sUUFBUTtBQUNkLE1BQU0sV0FBVztBQUNqQixNQUFNLFdBQVc7QUFDakIsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sVUFBVSxDQUFDLEtBQUssS0FBSyxVQUFVLEdBQUc7QUFDeEMsTUFBTSxXQUFXO0FBRWpCLE1BQUksYUFBYSxJQUFJLGdCQUFnQjtBQUNyQyxNQUFJLFlBQVk7QUFDaEIsTUFBSSxXQUFXO0FBQ2YsTUFBSSxVQUFVO0FBQ2QsTUFBSSxTQUFTO0FBQ2IsTUFBSSxhQUFhO0FBQ2pCLE1BQUksU0FBUztBQUNiLE1BQUksVUFBVTtBQUVkLE1BQUksT0FBTyxNQUFNO0FBQUEsRUFBQztBQUdsQixNQUFNLFFBQVEsQ0FBQyxPQUNiLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDdkIsVUFBTUMsU0FBUSxXQUFXLFNBQVMsRUFBRTtBQUNwQyxXQUFPLE9BQU8sYUFBYUEsTUFBSyxHQUFHLFFBQVE7QUFBQSxFQUM3QyxDQUFDO0FBSUgsTUFBTSxTQUFTLE9BQU9DLFVBQVM7QUFDN0IsaUJBQWEsSUFBSSxnQkFBZ0I7QUFDakMsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixVQUFNLFFBQVEsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDO0FBQ2pDLFFBQUlELFNBQVE7QUFDWixVQUFNLFFBQVEsQ0FBQyxLQUFLLENBQUMsV0FBVyxhQUFhLE1BQU07QUFDakQsbUJBQWFBLE1BQUs7QUFDbEIsTUFBQUEsU0FBUSxPQUFPLFdBQVcsTUFBTTtBQUM5QixZQUFJLFdBQVksYUFBWSxLQUFLLElBQUksSUFBSTtBQUN6QyxtQkFBVyxNQUFNO0FBQUEsTUFDbkIsR0FBRyxFQUFFO0FBQUEsSUFDUDtBQUNBLGNBQVU7QUFDVixVQUFNLENBQUMsV0FBVyxRQUFRO0FBQzFCLFFBQUk7QUFDRixZQUFNLFNBQVMsT0FBTztBQUN0QixZQUFNLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBQUMsT0FBTSxNQUFNLE9BQU8sQ0FBQztBQUNsRCxZQUFNLFVBQVUsRUFBRSxnQkFBZ0IsbUJBQW1CO0FBQ3JELFlBQU0sV0FBVyxNQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsUUFBUSxNQUFNLFNBQVMsT0FBTyxDQUFDO0FBQzNFLGdCQUFVLFFBQVEsUUFBUTtBQUMxQixtQkFBYSxTQUFTLFdBQVc7QUFDakMsVUFBSSxRQUFRLFNBQVMsU0FBUyxNQUFNLEdBQUc7QUFDckMsY0FBTSxTQUFTLE1BQU0sU0FBUyxLQUFLLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFDbEQsY0FBTSxRQUFRLE9BQU8sT0FBTyxDQUFDLEdBQUcsT0FBTyxRQUFRLFdBQVcsRUFBRSxDQUFDO0FBQzdELGdCQUFRLE1BQU0sQ0FBQyxJQUFJLFFBQVEsUUFBUSxJQUFJLENBQUMsQ0FBQyxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQzFELGVBQU87QUFBQSxNQUNUO0FBQ0EsVUFBSSxDQUFDLFNBQVMsTUFBTSxDQUFDLFNBQVMsS0FBTSxPQUFNLE1BQU0sR0FBRyxTQUFTLE1BQU0sRUFBRTtBQUNwRSxZQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFNLFNBQVMsU0FBUyxLQUFLLFlBQVksSUFBSSxrQkFBa0IsQ0FBQyxFQUFFLFVBQVU7QUFDNUUsVUFBSSxPQUFPO0FBQ1gsZUFBU0MsUUFBTyxNQUFNLE9BQU8sS0FBSyxHQUFHLENBQUNBLE1BQUssTUFBTUEsUUFBTyxNQUFNLE9BQU8sS0FBSyxHQUFHO0FBQzNFLGNBQU07QUFDTixjQUFNLFVBQVUsT0FBT0EsTUFBSyxPQUFPLE1BQU0sTUFBTTtBQUMvQyxlQUFPLE9BQU8sSUFBSSxLQUFLO0FBQ3ZCLG1CQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sS0FBSztBQUFBLE1BQy9DO0FBQUEsSUFDRixVQUFFO0FBQ0EsbUJBQWFGLE1BQUs7QUFBQSxJQUNwQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxPQUFPLENBQUMsT0FBTyxVQUFVO0FBRTdCLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLGVBQVcsUUFBUSxNQUFNLE1BQU0sSUFBSSxHQUFHO0FBQ3BDLFlBQU0sS0FBSyxLQUFLLFFBQVEsSUFBSTtBQUM1QixVQUFJLEtBQUssRUFBRyxRQUFPLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxJQUFJLEtBQUssTUFBTSxLQUFLLENBQUM7QUFBQSxJQUMzRDtBQUNBLFVBQU0sRUFBRSxNQUFNLE9BQU8sR0FBRyxJQUFJO0FBQzVCLFVBQU0sT0FBTyxRQUFRLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSTtBQUM5QyxVQUFNLFNBQVMsUUFBUSxLQUFLLENBQUMsRUFBRSxLQUFLLENBQXVCLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxLQUFLLENBQUMsR0FBRyxFQUFFO0FBQzNHLFFBQUksR0FBSSxPQUFNLENBQUMsR0FBRyxLQUFLLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksVUFBVSxPQUFPO0FBQ2hGLFFBQUksVUFBVSxTQUFTO0FBQ3JCLGlCQUFXO0FBQ1gsZUFBUyxDQUFDO0FBQ1YsVUFBSSxvQkFBb0IsRUFBRSxPQUFPLFNBQVMsVUFBVSxPQUFPLENBQUM7QUFBQSxJQUM5RCxXQUFXLFVBQVUsUUFBUyxNQUFLLENBQUMsTUFBTSxFQUFFO0FBQUEsYUFDbkMsT0FBUSxTQUFRLE1BQU0sRUFBRTtBQUFBLEVBQ25DO0FBRUEsTUFBTSxVQUFVLE1BQU07QUFDcEIsVUFBTSxDQUFDLEtBQUs7QUFBQTtBQUFBLE1BQTBCLFlBQVksaUJBQWlCLFlBQVk7QUFBQTtBQUMvRSxXQUFPLENBQUMsU0FBUyxLQUFLLE9BQU8sbUJBQW1CLEVBQUU7QUFBQSxFQUNwRDtBQUlBLE1BQU0sT0FBTyxPQUFPLFVBQVU7QUFDNUIsUUFBSSxDQUFDLFVBQVUsU0FBUyxDQUFDLFFBQVEsRUFBRyxRQUFPO0FBQzNDLGFBQVMsS0FBSyxHQUFHLEtBQUssT0FBTyxNQUFNO0FBQ2pDLFlBQU0sU0FBUyxNQUFNLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDNUMsa0JBQVUsTUFBTSxRQUFRLGNBQWMsRUFBRSxJQUFJLEVBQUUsYUFBYSxLQUFLLEdBQUcsQ0FBQyxTQUFTO0FBQzNFLGtCQUFRLENBQUMsQ0FBQyxJQUFJO0FBQ2QsaUJBQU8sT0FBTyxRQUFRO0FBQUEsUUFDeEIsQ0FBQyxFQUFFLE1BQU0sTUFBTSxRQUFRLElBQUksQ0FBQztBQUFBLE1BQzlCLENBQUM7QUFDRCxVQUFJLE9BQVEsUUFBTztBQUFBLElBQ3JCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFVBQVUsQ0FBQ0MsVUFBUztBQUN4QixVQUFNLENBQUMsUUFBUSxJQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sR0FBRyxTQUFTLFNBQVMsTUFBUSxVQUFVLEdBQUk7QUFDL0UsUUFBSSxTQUFVLFFBQU8sS0FBSyxJQUFJLFdBQVcsSUFBSSxTQUFTLEtBQUssSUFBSSxLQUFPLE1BQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxPQUFPO0FBRTNHLFdBQU9BLFNBQVEsQ0FBQyxTQUFTLE1BQU8sU0FBUyxRQUFRLE9BQU8sU0FBUztBQUFBLEVBQ25FO0FBRUEsTUFBTSxNQUFNLFlBQVk7QUFDdEIsZUFBUztBQUNQLFVBQUksQ0FBQyxLQUFLLFFBQVEsUUFBUTtBQUN4QixjQUFNLE1BQU0sSUFBTztBQUNuQjtBQUFBLE1BQ0Y7QUFFQSxVQUFJLE9BQU8sTUFBTTtBQUFBLE1BQUM7QUFDbEIsWUFBTSxRQUFRLElBQUksUUFBUSxDQUFzQyxZQUFhLE9BQU8sT0FBUTtBQUM1RixZQUFNQSxRQUFPLEtBQUssSUFBSSxLQUFLLGFBQWMsTUFBTSxLQUFLLEtBQUs7QUFDekQsVUFBSSxRQUFRO0FBQ1YsYUFBSztBQUNMO0FBQUEsTUFDRjtBQUNBO0FBQ0EsWUFBTSxTQUFTLE1BQU0sT0FBT0EsS0FBSSxFQUFFLE1BQU0sTUFBTSxJQUFJO0FBQ2xELFdBQUs7QUFDTCxVQUFJLENBQUMsUUFBUTtBQUNYLGdCQUFRO0FBQ1IsWUFBSSxXQUFZLE1BQUssVUFBVSxFQUFFO0FBQ2pDLFlBQUksb0JBQW9CLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFBQSxNQUM5QztBQUNBLFVBQUksV0FBVyxDQUFDLFFBQVE7QUFDdEIsbUJBQVc7QUFDWDtBQUFBLE1BQ0Y7QUFDQSxVQUFJLFlBQVksQ0FBQyxPQUFRLEtBQUksb0JBQW9CLEVBQUUsT0FBTyxRQUFRLENBQUM7QUFDbkUsWUFBTSxNQUFNLFFBQVFBLEtBQUksQ0FBQztBQUFBLElBQzNCO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLGNBQVU7QUFDVixlQUFXLE1BQU07QUFDakIsU0FBSztBQUFBLEVBQ1A7QUFFQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFRO0FBQ1IsUUFBSSxRQUFTLFFBQU87QUFBQSxFQUN0QjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFlBQVE7QUFDUixRQUFJRCxTQUFRO0FBQ1osUUFBSSxpQkFBaUIsTUFBTTtBQUN6QixNQUFBQSxXQUFVLE9BQU8sV0FBVyxNQUFNO0FBQ2hDLFFBQUFBLFNBQVE7QUFDUixhQUFLO0FBQUEsTUFDUCxHQUFHLEVBQUU7QUFBQSxJQUNQLENBQUMsRUFBRSxRQUFRLFNBQVMsaUJBQWlCO0FBQUEsTUFDbkMsU0FBUztBQUFBLE1BQU0sV0FBVztBQUFBLE1BQU0sWUFBWTtBQUFBLE1BQU0saUJBQWlCLENBQUMscUJBQXFCO0FBQUEsSUFDM0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLFVBQVUsTUFBTTtBQUN4QyxhQUFTLGlCQUFpQixvQkFBb0IsTUFBTSxTQUFTLFVBQVUsS0FBSyxDQUFDO0FBQzdFLFdBQU8saUJBQWlCLFlBQVksTUFBTTtBQUN4QyxlQUFTO0FBQ1QsaUJBQVcsTUFBTTtBQUFBLElBQ25CLENBQUM7QUFDRCxXQUFPLGlCQUFpQixZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU07QUFDckQsVUFBSSxDQUFDLFVBQVc7QUFDaEIsZUFBUztBQUNULFdBQUs7QUFBQSxJQUNQLENBQUM7QUFDRCxRQUFJO0FBQUEsRUFDTjs7O0FDak1BLFlBQVUsV0FBVyxNQUFNO0FBQ3pCLGNBQVU7QUFDVixnQkFBWTtBQUVaLFFBQUksWUFBWSxPQUFPLDJCQUE0QixhQUFZO0FBQUEsUUFDMUQsVUFBUyxpQkFBaUIsb0JBQW9CLFdBQVc7QUFBQSxFQUNoRSxDQUFDOyIsCiAgIm5hbWVzIjogWyJwYXVzZSIsICJ0cmllcyIsICJ0aW1lciIsICJob2xkIiwgInJlYWQiXQp9Cg==
