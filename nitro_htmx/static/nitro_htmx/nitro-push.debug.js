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
    const [, , , position, channels] = JSON.parse(new TextDecoder().decode(bytes));
    return { position, channels };
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
  var refuse = () => {
    for (const grant of held.values()) refused.add(grant);
    held.clear();
  };
  var isAhead = (one, other = "") => {
    const [[epoch, ...at], [otherEpoch, ...otherAt]] = [one, other].map((text) => text.split(/[.-]/));
    if (epoch !== otherEpoch) return false;
    return +at[0] > +otherAt[0] || at[0] === otherAt[0] && +at[1] >= +otherAt[1];
  };
  var knows = ({ dataset }, position) => isAhead(read(dataset.nitroChannels).position, position);
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
    for (const root of hearing) tell(root, entry);
    if (name === REFRESH_ALL) return;
    const event = new CustomEvent(name, { bubbles: true, detail });
    pushed.set(event, null);
    document.body.dispatchEvent(event);
  };
  var hearersOf = ({ said: [channels, , , name] }) => name === REFRESH_ALL ? roots().filter((root) => names(root, channels)) : hearers(channels);
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
      else for (const entry of entries) knows(root, entry.position) ? entry.done.add(id) : tell(root, entry);
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
    if (!job.heard) return;
    job.heard = left(job.id, job.heard);
    job.body.set("nitro-events", JSON.stringify(job.heard));
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
      if (nitro().find(id)) here.set(id, htmlOf(nitro().find(id)));
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
      const body = JSON.stringify({ hold: hold2, page, grants: claims() });
      const headers = { "Content-Type": "application/json" };
      const response = await fetch(url, { method: "POST", body, headers, signal });
      retryMs = askedMs(response);
      isOutdated = response.status === OUTDATED;
      if (REFUSED.includes(response.status)) return false;
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
        refuse();
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2Jlc2lkZS5qcyIsICIuLi8uLi9jbGllbnQvZWNoby5qcyIsICIuLi8uLi9jbGllbnQvZ3JhbnRzLmpzIiwgIi4uLy4uL2NsaWVudC9wdXNoZWQuanMiLCAiLi4vLi4vY2xpZW50L3N0cmVhbS5qcyIsICIuLi8uLi9jbGllbnQvbml0cm8tcHVzaC5qcyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyogRm9yIHRoZSBzY3JpcHRzIGJlc2lkZSB0aGUgYnJpZGdlJ3MsIGluIGZpbGVzIG9mIHRoZWlyIG93bjogdGhleSBrbm93IHRoZSBicmlkZ2UgYnkgd2luZG93Lm5pdHJvLiAqL1xuXG4vKiogQHR5cGUgeygpID0+IE5pdHJvfSAqL1xuZXhwb3J0IGNvbnN0IG5pdHJvID0gKCkgPT4gLyoqIEB0eXBlIHtOaXRyb30gKi8gKHdpbmRvdy5uaXRybyk7XG5cbi8qKiBTdGFydCBzdWNoIGEgc2NyaXB0IHdoZXJlIHRoZXJlIGlzIGEgYnJpZGdlLCBhbmQgb25jZTogaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlLlxuICogQHR5cGUgeyhtYXJrOiAnaGFzUHVzaCcgfCAnaGFzU29ydCcgfCAnaGFzR3VhcmQnLCBzdGFydDogKCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzdGFydE9uY2UgPSAobWFyaywgc3RhcnQpID0+IHtcbiAgaWYgKCFPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykgfHwgbml0cm8oKVttYXJrXSkgcmV0dXJuOyAvLyBubyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHlcbiAgbml0cm8oKVttYXJrXSA9IHRydWU7XG4gIHN0YXJ0KCk7XG59O1xuIiwgIi8qIFRoZSBwYWdlJ3Mgb3duIG5hbWU6IHdoYXQgaXRzIGFjdGlvbnMgcHVzaCBkb2VzIG5vdCBjb21lIGJhY2sgdG8gaXQsIHNpbmNlIHRoZWlyIGFuc3dlcnMgYnJpbmcgaXQuXG4gKlxuICogSGVhcnMgb2Ygam9iczogZmlsbGluZy4gUG9zdHMgbml0cm8tcGFnZSwgd2l0aCBldmVyeSByZXF1ZXN0IG9mIGEgY29tcG9uZW50LlxuICovXG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vYmVzaWRlLmpzJztcblxuLyoqIDEyOCByYW5kb20gYml0cywgd2hpY2ggbm9ib2R5IGJ1dCB0aGUgc2VydmVyIGxlYXJuczogd2hvZXZlciBrbmV3IHRoZW0gY291bGQga2VlcCB0aGlzIHBhZ2UgZnJvbSBoZWFyaW5nIHNvbWV0aGluZy4gKi9cbmV4cG9ydCBjb25zdCBwYWdlID0gWy4uLmNyeXB0by5nZXRSYW5kb21WYWx1ZXMobmV3IFVpbnQ4QXJyYXkoMTYpKV0ubWFwKChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCAnMCcpKS5qb2luKCcnKTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RWNobyA9ICgpID0+IG5pdHJvKCkub24oJ2ZpbGxpbmcnLCAoeyBib2R5IH0pID0+IGJvZHkuc2V0KCduaXRyby1wYWdlJywgcGFnZSkpO1xuIiwgIi8qIFdoYXQgdGhlIHBhZ2UgbWF5IGhlYXIgb2YgcHVzaGVkIGV2ZW50cywgYW5kIGhvdyBmYXIgaXQgaGFzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNoYW5uZWxzIG9mIHJvb3RzLCBhbmQgb2YgdGhlIGVsZW1lbnQgb2YgdGhlIHBhZ2UgaXRzZWxmLlxuICovXG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vYmVzaWRlLmpzJztcblxuY29uc3QgR1JBTlRTID0gJ1tkYXRhLW5pdHJvLWNoYW5uZWxzXSc7XG5jb25zdCBST09UID0gJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0nO1xuXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIHN0cmluZz59ICovXG5leHBvcnQgY29uc3QgaGVsZCA9IG5ldyBNYXAoKTsgLy8gY2hhbm5lbCBcdTIxOTIgdGhlIGdyYW50IGJ5IHdoaWNoIHRoZSBwYWdlIGhlYXJzIGl0XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIHN0cmluZz59ICovXG5jb25zdCBwcmVzZW50ID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB0aGUgbmV3ZXN0IGdyYW50IG9uIHRoZSBwYWdlXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIHN0cmluZz59ICovXG5jb25zdCByZWFjaGVkID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB1cCB0byB3aGVyZSBhbGwgaGFzIGNvbWUsIGFsc28gb2YgdGhvc2UgdGhhdCBoYXZlIGxlZnQ6IHRoZWlyIEhUTUwgbWF5IGNvbWUgYmFja1xuXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgcmVmdXNlZCA9IG5ldyBTZXQoKTsgLy8gZ3JhbnRzXG5cbi8vIEluIHdoYXQgcGVvcGxlIHdyb3RlLCBhbiBlbGVtZW50IGlzIG9mIG5vIGNvbXBvbmVudCBhdCBhbGw7IGVsc2V3aGVyZSwgb2Ygb25lIG9yIG9mIG5vbmUuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGFsbCA9IChzZWxlY3RvcikgPT5cbiAgWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoKGVsZW1lbnQpID0+IG5pdHJvKCkucm9vdE9mKGVsZW1lbnQpICE9PSB1bmRlZmluZWQpO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgY2hhbm5lbHNPZiA9ICh7IGRhdGFzZXQgfSkgPT4gcmVhZChkYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpLmNoYW5uZWxzO1xuXG4vKiogQHR5cGUgeyhncmFudDogc3RyaW5nKSA9PiB7IHBvc2l0aW9uOiBzdHJpbmcsIGNoYW5uZWxzOiBzdHJpbmdbXSB9fSAqL1xuY29uc3QgcmVhZCA9IChncmFudCkgPT4ge1xuICBjb25zdCB0ZXh0ID0gYXRvYihncmFudC5zcGxpdCgnLicpWzBdLnJlcGxhY2VBbGwoJy0nLCAnKycpLnJlcGxhY2VBbGwoJ18nLCAnLycpKTtcbiAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20odGV4dCwgKGxldHRlcikgPT4gbGV0dGVyLmNoYXJDb2RlQXQoMCkpO1xuICBjb25zdCBbLCAsICwgcG9zaXRpb24sIGNoYW5uZWxzXSA9IEpTT04ucGFyc2UobmV3IFRleHREZWNvZGVyKCkuZGVjb2RlKGJ5dGVzKSk7XG4gIHJldHVybiB7IHBvc2l0aW9uLCBjaGFubmVscyB9O1xufTtcblxuLyoqIFRoZSBjb21wb25lbnRzIHRoYXQgbmFtZSBjaGFubmVscyB0aGVtc2VsdmVzLlxuICogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHJvb3RzID0gKCkgPT4gYWxsKFJPT1QgKyBHUkFOVFMpO1xuXG4vKiogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuY29uc3QgdGFncyA9ICgpID0+IGFsbChHUkFOVFMpLmZpbHRlcigoZWxlbWVudCkgPT4gIWVsZW1lbnQubWF0Y2hlcyhST09UKSk7XG5cbi8qKiBAdHlwZSB7KCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBvZlRoZVBhZ2UgPSAoKSA9PiB0YWdzKCkuZmxhdE1hcChjaGFubmVsc09mKTtcblxuLyoqIFdoZXRoZXIgYSBjb21wb25lbnQgbmFtZXMgb25lIG9mIHRoZXNlIGNoYW5uZWxzIGl0c2VsZi5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBjaGFubmVsczogc3RyaW5nW10pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgbmFtZXMgPSAocm9vdCwgY2hhbm5lbHMpID0+IGNoYW5uZWxzT2Yocm9vdCkuc29tZSgobmFtZSkgPT4gY2hhbm5lbHMuaW5jbHVkZXMobmFtZSkpO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBoZWFyIHdoYXQgaXMgZm9yIHRoZXNlIGNoYW5uZWxzOiBieSB0aGVpciBvd24sIG9yIHRoZSBwYWdlJ3MuXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBzdHJpbmdbXSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgaGVhcmVycyA9IChjaGFubmVscykgPT5cbiAgb2ZUaGVQYWdlKCkuc29tZSgobmFtZSkgPT4gY2hhbm5lbHMuaW5jbHVkZXMobmFtZSkpID8gYWxsKFJPT1QpIDogcm9vdHMoKS5maWx0ZXIoKHJvb3QpID0+IG5hbWVzKHJvb3QsIGNoYW5uZWxzKSk7XG5cbi8qKiBUaGUgY29tcG9uZW50cyB0aGF0IG1heSBoYXZlIG1pc3NlZCBzb21ldGhpbmcuXG4gKiBAdHlwZSB7KCkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3Qgc3Vic2NyaWJlZCA9ICgpID0+IChvZlRoZVBhZ2UoKVswXSA/IGFsbChgJHtST09UfTpub3QoW2RhdGEtbml0cm8tbGF6eV0pYCkgOiByb290cygpKTtcblxuLyoqIExvb2sgYXQgdGhlIHBhZ2UsIGFuZCByZXR1cm4gd2hldGhlciBpdCBoZWFycyBzb21ldGhpbmcgbmV3LCBvciBzb21ldGhpbmcgbm8gbW9yZS5cbiAqXG4gKiBUaGUgZmlyc3QgZ3JhbnQgb2YgYSBjaGFubmVsIGNvdW50cyBhcyBsb25nIGFzIHRoZSBzdHJlYW0gY292ZXJzIGl0OiBhIGNvbXBvbmVudCB0aGF0IGlzIHJlbmRlcmVkIGFuZXcgaGFzXG4gKiBhIGxhdGVyIG9uZSwgd2hpY2gga25vd3Mgbm90aGluZyBvZiB3aGF0IGlzIHVuZGVyIHdheSB0byB0aGlzIHBhZ2UuXG4gKiBAdHlwZSB7KCkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBjb2xsZWN0ID0gKCkgPT4ge1xuICBsZXQgaXNPdGhlciA9IGZhbHNlO1xuICBwcmVzZW50LmNsZWFyKCk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBhbGwoR1JBTlRTKSkge1xuICAgIGNvbnN0IHsgbml0cm9DaGFubmVsczogZ3JhbnQgfSA9IGVsZW1lbnQuZGF0YXNldDtcbiAgICBpZiAoIXJlZnVzZWQuaGFzKGdyYW50KSkgZm9yIChjb25zdCBuYW1lIG9mIGNoYW5uZWxzT2YoZWxlbWVudCkpIHByZXNlbnQuc2V0KG5hbWUsIGdyYW50KTtcbiAgfVxuICBmb3IgKGNvbnN0IG5hbWUgb2YgaGVsZC5rZXlzKCkpIGlmICghcHJlc2VudC5oYXMobmFtZSkpIGlzT3RoZXIgPSBoZWxkLmRlbGV0ZShuYW1lKTtcbiAgZm9yIChjb25zdCBbbmFtZSwgZ3JhbnRdIG9mIHByZXNlbnQpIHtcbiAgICBpZiAoaGVsZC5oYXMobmFtZSkpIGNvbnRpbnVlO1xuICAgIGhlbGQuc2V0KG5hbWUsIGdyYW50KTtcbiAgICBpc090aGVyID0gdHJ1ZTtcbiAgfVxuICByZXR1cm4gaXNPdGhlcjtcbn07XG5cbi8qKiBBc2sgZm9yIG5vIG1vcmUgYnkgdGhlIGdyYW50cyBvZiBhIHN0cmVhbSB0aGF0IHdhcyByZWZ1c2VkLiBPdGhlcnMgbWF5IGNvbWUsIGFzIGFmdGVyIGEgbG9naW4uICovXG5leHBvcnQgY29uc3QgcmVmdXNlID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IGdyYW50IG9mIGhlbGQudmFsdWVzKCkpIHJlZnVzZWQuYWRkKGdyYW50KTtcbiAgaGVsZC5jbGVhcigpO1xufTtcblxuLyoqIFdoZXRoZXIgYSBwb3NpdGlvbiBpcyBub3QgYmVoaW5kIGFub3RoZXIgb25lIG9mIHRoZSBzYW1lIGxvZy5cbiAqIEB0eXBlIHsob25lOiBzdHJpbmcsIG90aGVyPzogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBaGVhZCA9IChvbmUsIG90aGVyID0gJycpID0+IHtcbiAgY29uc3QgW1tlcG9jaCwgLi4uYXRdLCBbb3RoZXJFcG9jaCwgLi4ub3RoZXJBdF1dID0gW29uZSwgb3RoZXJdLm1hcCgodGV4dCkgPT4gdGV4dC5zcGxpdCgvWy4tXS8pKTtcbiAgaWYgKGVwb2NoICE9PSBvdGhlckVwb2NoKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiArYXRbMF0gPiArb3RoZXJBdFswXSB8fCAoYXRbMF0gPT09IG90aGVyQXRbMF0gJiYgK2F0WzFdID49ICtvdGhlckF0WzFdKTtcbn07XG5cbi8qKiBXaGV0aGVyIGFuIGVsZW1lbnQgd2l0aCBjaGFubmVscyB3YXMgcmVuZGVyZWQgd2hlbiBhbiBldmVudCBoYWQgYmVlbiBzYWlkIGFscmVhZHkuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBrbm93cyA9ICh7IGRhdGFzZXQgfSwgcG9zaXRpb24pID0+IGlzQWhlYWQocmVhZChkYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpLnBvc2l0aW9uLCBwb3NpdGlvbik7XG5cbi8qKiBXaGV0aGVyIHRoZSBwYWdlIHdhcywgb3IgYXQgbGVhc3Qgd2hhdCBpdCBuYW1lcyBjaGFubmVscyB3aXRoLlxuICogQHR5cGUgeyhwb3NpdGlvbjogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IHBhZ2VLbm93cyA9IChwb3NpdGlvbikgPT4gdGFncygpLmV2ZXJ5KCh0YWcpID0+IGtub3dzKHRhZywgcG9zaXRpb24pKTtcblxuLyoqIFdoZXRoZXIgdGhhdCBjYW4gYmUgc2FpZC5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBwb3NpdGlvbjogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGNvbXBhcmVzID0gKHJvb3QsIHBvc2l0aW9uKSA9PiBrbm93cyhyb290LCBwb3NpdGlvbikgfHwgaXNBaGVhZChwb3NpdGlvbiwgcmVhZChyb290LmRhdGFzZXQubml0cm9DaGFubmVscykucG9zaXRpb24pO1xuXG4vKiogRWFjaCBncmFudCwgd2l0aCBob3cgZmFyIHRoZSBwYWdlIGhhcyBoZWFyZCBhbGwgb2YgaXRzIGNoYW5uZWxzOyAnJzogZnJvbSB3aGVyZSB0aGUgZ3JhbnQgc2F5cy5cbiAqIEB0eXBlIHsoKSA9PiBbc3RyaW5nLCBzdHJpbmddW119ICovXG5leHBvcnQgY29uc3QgY2xhaW1zID0gKCkgPT4ge1xuICAvLyBUaGUgbmV3ZXN0LCBvbmNlIGl0IHRlbGxzIG9mIG5vdGhpbmcgdGhhdCBpcyB1bmRlciB3YXk6IHRoZSBmaXJzdCBtYXkgYmUgb2YgYSBjaGFubmVsIG1vcmUsIHdoaWNoIGhhcyBsZWZ0LlxuICBmb3IgKGNvbnN0IFtuYW1lLCBncmFudF0gb2YgcHJlc2VudCkge1xuICAgIGlmIChoZWxkLmdldChuYW1lKSAhPT0gZ3JhbnQgJiYgaXNBaGVhZChyZWFjaGVkLmdldChuYW1lKSA/PyAnJywgcmVhZChncmFudCkucG9zaXRpb24pKSBoZWxkLnNldChuYW1lLCBncmFudCk7XG4gIH1cbiAgcmV0dXJuIFsuLi5uZXcgU2V0KGhlbGQudmFsdWVzKCkpXS5tYXAoKGdyYW50KSA9PiB7XG4gICAgY29uc3QgaGVhcmQgPSByZWFkKGdyYW50KS5jaGFubmVscy5maWx0ZXIoKG5hbWUpID0+IGhlbGQuaGFzKG5hbWUpKS5tYXAoKG5hbWUpID0+IHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnKTtcbiAgICByZXR1cm4gW2dyYW50LCBoZWFyZC5yZWR1Y2UoKG9uZSwgb3RoZXIpID0+IChpc0FoZWFkKG9uZSwgb3RoZXIpID8gb3RoZXIgOiBvbmUgJiYgb3RoZXIgJiYgb25lKSldO1xuICB9KTtcbn07XG5cbi8qKiBOb3RlIGhvdyBmYXIgdGhlIGNoYW5uZWxzIG9mIGEgc3RyZWFtIGFyZTogbmV2ZXIgbGVzcyBmYXIgdGhhbiBiZWZvcmUsIGJ1dCBpbiBhbm90aGVyIGxvZy5cbiAqIEB0eXBlIHsoY2hhbm5lbHM6IEl0ZXJhYmxlPHN0cmluZz4sIHBvc2l0aW9uOiBzdHJpbmcsIGlzUmVzZXQ/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWNoID0gKGNoYW5uZWxzLCBwb3NpdGlvbiwgaXNSZXNldCA9IGZhbHNlKSA9PiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBjaGFubmVscykgaWYgKGlzUmVzZXQgfHwgIWlzQWhlYWQocmVhY2hlZC5nZXQobmFtZSkgPz8gJycsIHBvc2l0aW9uKSkgcmVhY2hlZC5zZXQobmFtZSwgcG9zaXRpb24pO1xufTtcblxuLyoqIFdoZXRoZXIgYW4gZXZlbnQgb2YgdGhlc2UgY2hhbm5lbHMgaGFzIGNvbWUgYmVmb3JlLCBieSBvbmUgb2YgdGhlbSwgb3ZlciBhbm90aGVyIHN0cmVhbS5cbiAqIEB0eXBlIHsoY2hhbm5lbHM6IHN0cmluZ1tdLCBwb3NpdGlvbjogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzS25vd24gPSAoY2hhbm5lbHMsIHBvc2l0aW9uKSA9PiBjaGFubmVscy5zb21lKChuYW1lKSA9PiBpc0FoZWFkKHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnLCBwb3NpdGlvbikpO1xuIiwgIi8qIFB1c2hlZCBldmVudHMgcmVhY2ggdGhlIHBhZ2Ugb25jZSwgaW4gb3JkZXIsIGFuZCB0aGUgcmVxdWVzdHMgdGhhdCB0aGV5IGNhdXNlIHdhaXQgZm9yIGVhY2ggb3RoZXIuXG4gKlxuICogSGVhcnMgb2Ygam9iczogcXVldWVkLCBmaWxsaW5nLCBsZWF2aW5nLCBhbnN3ZXJlZC4gU2VuZHM6IHRoZSBldmVudHMsIG9uIGJvZHk7IG5pdHJvOm1pc3NlZCwgaWYgdGhlIHNpbmdsZSBldmVudHMgYXJlIGxvc3QuXG4gKi9cbmltcG9ydCB7IG5pdHJvIH0gZnJvbSAnLi9iZXNpZGUuanMnO1xuaW1wb3J0IHsgY29tcGFyZXMsIGhlYXJlcnMsIGtub3dzLCBuYW1lcywgcGFnZUtub3dzLCByb290cywgc3Vic2NyaWJlZCB9IGZyb20gJy4vZ3JhbnRzLmpzJztcblxuY29uc3QgR0FQX01TID0gNTAwOyAvLyBiZXR3ZWVuIHR3byBnb2VzIG9mIHJlcXVlc3RzXG5jb25zdCBUUklFUyA9IDY7IC8vIGFnYWluXG5jb25zdCBMT05HRVNUX01TID0gMTAwMDA7IC8vIGZyb20gb25lIHRyeSB0byB0aGUgbmV4dFxuY29uc3QgSE9VUl9NUyA9IDM2MDAwMDA7XG5jb25zdCBBV0FZID0gWzAsIDUwMiwgNTAzLCA1MDRdOyAvLyBubyBzZXJ2ZXIgd2FzIHRoZXJlXG5jb25zdCBNT1NUX1JFQ0VOVCA9IDIwMDtcbmNvbnN0IE9OX0lUU19XQVlfTVMgPSA2MDAwMDsgLy8gYXMgbG9uZyBhcyBodG14IHdhaXRzIGZvciBhbiBhbnN3ZXJcbmNvbnN0IFJFRlJFU0hfQUxMID0gJ25pdHJvOnJlZnJlc2gtKic7XG4vKiogV2hhdCB3YXMgc2FpZCwgd2hlcmUgaW4gdGhlIGxvZywgd2hlbiwgYW5kIHRoZSBpZHMgb2YgdGhlIGNvbXBvbmVudHMgaW4gd2hvc2UgSFRNTCBpdCBpcy5cbiAqIEB0eXBlZGVmIHt7IHNhaWQ6IFtzdHJpbmdbXSwgbnVtYmVyLCBudW1iZXIsIHN0cmluZywgYW55XSwgcG9zaXRpb246IHN0cmluZywgYXQ6IG51bWJlciwgZG9uZTogU2V0PHN0cmluZz4gfX0gRW50cnkgKi9cbi8qKiBAdHlwZWRlZiB7eyBzcHJlYWQ6IG51bWJlciwgaG9wczogbnVtYmVyLCBlbnRyeT86IEVudHJ5LCB0cmllcz86IG51bWJlciB9fSBQdXNoICovXG4vKiogQHR5cGUge1dlYWtNYXA8b2JqZWN0LCBQdXNoIHwgbnVsbD59ICovXG5jb25zdCBwdXNoZWQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSB0aGUgZXZlbnQsIGFuZCBieSB3aGF0IGEgam9iIGhhcyBoZWFyZDsgbnVsbDogY29tcG9uZW50cyBoYXZlIGJlZW4gdG9sZFxuLyoqIEB0eXBlIHtFbnRyeVtdfSAqL1xuY29uc3QgcmVjZW50ID0gW107XG5sZXQgZm9yZ290dGVuID0gJyc7IC8vIHRoZSBsYXN0IHBvc2l0aW9uIG9mIHdoaWNoIHRoYXQgaXMgbm90IGtub3duXG5sZXQgZm9yZ290dGVuQXQgPSAtT05fSVRTX1dBWV9NUzsgLy8gd2hlbiBpdCB3YXMgc2FpZFxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBzdHJpbmc+fSAqL1xubGV0IGhlcmUgPSBuZXcgTWFwKCk7IC8vIHRoZSBIVE1MIG9mIHRob3NlIHRoYXQgYXJlIHRoZXJlLCBieSBpZFxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBKb2I+fSAqL1xuY29uc3Qgc2VudCA9IG5ldyBNYXAoKTsgLy8gd2hhdCBoYXMgbGVmdCBmb3IgYSBjb21wb25lbnQsIGJ5IGlkXG4vKiogQHR5cGUge1dlYWtTZXQ8Sm9iPn0gKi9cbmNvbnN0IHJlbGVhc2VkID0gbmV3IFdlYWtTZXQoKTtcbi8qKiBAdHlwZSB7Sm9iW119ICovXG5sZXQgd2FpdGluZyA9IFtdO1xubGV0IHRpbWVyID0gMDtcbmxldCBsYXN0ID0gLUdBUF9NUztcblxuLyoqIEhvdyBsb25nIGFuIGFuc3dlciBhc2tzIHRvIHdhaXQ6IGEgZGF0ZSBpcyBubyBudW1iZXIsIGFuZCB0aW1lcnMgdGFrZSB3aGF0IGlzIHRvbyBsYXJnZSBmb3Igbm9uZS5cbiAqIEB0eXBlIHsoYW5zd2VyPzogeyBoZWFkZXJzOiB7IGdldChuYW1lOiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsIH0gfSkgPT4gbnVtYmVyfSAqL1xuZXhwb3J0IGNvbnN0IGFza2VkTXMgPSAoYW5zd2VyKSA9PiBNYXRoLm1pbigxMDAwICogKyhhbnN3ZXI/LmhlYWRlcnMuZ2V0KCdSZXRyeS1BZnRlcicpID8/IDApIHx8IDAsIEhPVVJfTVMpO1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9IChuYW1lLCBkZXRhaWwpID0+IHZvaWQgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KSk7XG5cbi8qKiBBbiBldmVudCBhcyB0aGUgc3RyZWFtIHNheXMgaXQsIGFuZCB3aGVyZSBpbiB0aGUgbG9nIGl0IGlzLiBDb21wb25lbnRzIGFyZSB0b2xkIGhlcmU6IGh0bXgsIHdoaWNoIGxldHMgc29tZSB0aW1lIHBhc3NcbiAqIHVudGlsIGl0IGxpc3RlbnMgdG8gdGhvc2UgdGhhdCBpdCBoYXMgcHV0IG9uIHRoZSBwYWdlLCBpcyBub3QgYXNrZWQuXG4gKiBAdHlwZSB7KHNhaWQ6IEVudHJ5WydzYWlkJ10sIHBvc2l0aW9uOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGVsaXZlciA9IChzYWlkLCBwb3NpdGlvbikgPT4ge1xuICBjYXRjaFVwKCk7IC8vIHdoYXQgd2FzIHNhaWQgYmVmb3JlXG4gIGNvbnN0IFtjaGFubmVscywgc3ByZWFkLCBob3BzLCBuYW1lLCBkZXRhaWxdID0gc2FpZDtcbiAgY29uc3QgZW50cnkgPSB7IHNhaWQsIHBvc2l0aW9uLCBhdDogcGVyZm9ybWFuY2Uubm93KCksIGRvbmU6IG5ldyBTZXQoKSB9O1xuICByZWNlbnQucHVzaChlbnRyeSk7XG4gIGlmIChyZWNlbnRbTU9TVF9SRUNFTlRdKSAoeyBhdDogZm9yZ290dGVuQXQsIHBvc2l0aW9uOiBmb3Jnb3R0ZW4gfSA9IC8qKiBAdHlwZSB7YW55fSAqLyAocmVjZW50LnNoaWZ0KCkpKTtcbiAgY29uc3QgaGVhcmluZyA9IGhlYXJlcnNPZihlbnRyeSk7XG4gIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSkge1xuICAgIHdpbmRvdy5uaXRyb0RlYnVnPy5wdXNoZWQobmFtZSwgZGV0YWlsLCB7IGNoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIGhlYXJzOiAocm9vdCkgPT4gaGVhcmluZy5pbmNsdWRlcyhyb290KSB9KTtcbiAgfVxuICBmb3IgKGNvbnN0IHJvb3Qgb2YgaGVhcmluZykgdGVsbChyb290LCBlbnRyeSk7XG4gIGlmIChuYW1lID09PSBSRUZSRVNIX0FMTCkgcmV0dXJuO1xuICBjb25zdCBldmVudCA9IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcbiAgcHVzaGVkLnNldChldmVudCwgbnVsbCk7XG4gIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudCk7XG59O1xuXG4vKiogQHR5cGUgeyhlbnRyeTogRW50cnkpID0+IGFueVtdfSAqL1xuY29uc3QgaGVhcmVyc09mID0gKHsgc2FpZDogW2NoYW5uZWxzLCAsICwgbmFtZV0gfSkgPT5cbiAgbmFtZSA9PT0gUkVGUkVTSF9BTEwgPyByb290cygpLmZpbHRlcigocm9vdCkgPT4gbmFtZXMocm9vdCwgY2hhbm5lbHMpKSA6IGhlYXJlcnMoY2hhbm5lbHMpO1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IGh0bWxPZiA9ICh7IGRhdGFzZXQ6IHsgbml0cm9DaGFubmVscywgbml0cm9Ub2tlbiB9IH0pID0+IG5pdHJvVG9rZW4gKyBuaXRyb0NoYW5uZWxzO1xuXG4vKiogV2hldGhlciB0aGUgYW5zd2VyIG9mIGEgY29tcG9uZW50IGl0c2VsZiBpcyBvbiB0aGUgcGFnZSwgYW5kIG5vIG90aGVyIEhUTUwgb2YgdGhlIHNhbWUgaWQuXG4gKiBAdHlwZSB7KHBhcnQ/OiBQYXJ0aWFsPEpvYj4pID0+IGFueX0gKi9cbmNvbnN0IGlzT3duID0gKHBhcnQpID0+IHBhcnQ/LnJvZGUgJiYgcGFydC5pc1N0YWxlICE9PSB0cnVlICYmIHBhcnQuYWN0aW9uICE9PSAnbml0cm8tbW91bnQnO1xuXG4vKiogTGV0IGNvbXBvbmVudHMgdGhhdCBoYXZlIGNvbWUgdG8gdGhlIHBhZ2UgaGVhciB3aGF0IHdhcyBzYWlkIHNpbmNlIHRoZXkgd2VyZSByZW5kZXJlZCwgd2hhdGV2ZXIgb3RoZXJzIG9mIHRoZSBzYW1lXG4gKiBpZCBoYXZlIGhlYXJkIHRoYXQgd2VyZSB0aGVyZSBiZWZvcmUuICovXG5leHBvcnQgY29uc3QgY2F0Y2hVcCA9ICgpID0+IHtcbiAgY29uc3QgYmVmb3JlID0gaGVyZTtcbiAgY29uc3QgZm91bmQgPSBzdWJzY3JpYmVkKCk7XG4gIGhlcmUgPSBuZXcgTWFwKGZvdW5kLm1hcCgocm9vdCkgPT4gW3Jvb3QuaWQsIGh0bWxPZihyb290KV0pKTtcbiAgY29uc3QgZnJlc2ggPSBmb3VuZC5maWx0ZXIoKHsgaWQgfSkgPT4gYmVmb3JlLmdldChpZCkgIT09IGhlcmUuZ2V0KGlkKSAmJiAhaXNPd24oc2VudC5nZXQoaWQpKSk7XG4gIGlmICghZnJlc2hbMF0pIHJldHVybjtcbiAgLyoqIEB0eXBlIHtbRW50cnksIGFueVtdXVtdfSAqL1xuICBjb25zdCBzYWlkID0gcmVjZW50Lm1hcCgoZW50cnkpID0+IFtlbnRyeSwgaGVhcmVyc09mKGVudHJ5KV0pO1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgZnJlc2gpIHtcbiAgICBjb25zdCB7IGlkIH0gPSByb290O1xuICAgIGNvbnN0IGVudHJpZXMgPSBzYWlkLmZpbHRlcigoWywgaGVhcmluZ10pID0+IGhlYXJpbmcuaW5jbHVkZXMocm9vdCkpLm1hcCgoW2VudHJ5XSkgPT4gZW50cnkpO1xuICAgIGlmICghcm9vdC5kYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpIHtcbiAgICAgIGlmIChpc09sZChyb290LCBlbnRyaWVzKSkgcmVmcmVzaChyb290LCAwKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICB3YWl0aW5nID0gd2FpdGluZy5maWx0ZXIoKGpvYikgPT4gam9iLmlkICE9PSBpZCk7XG4gICAgY29uc3QgaXNMYXRlID0gZm9yZ290dGVuICYmICFrbm93cyhyb290LCBmb3Jnb3R0ZW4pO1xuICAgIGNvbnN0IGlzQ2xlYXIgPSAhaXNMYXRlICYmIGVudHJpZXMuZXZlcnkoKHsgcG9zaXRpb24gfSkgPT4gY29tcGFyZXMocm9vdCwgcG9zaXRpb24pKTtcbiAgICBpZiAoIWlzQ2xlYXIpIHJlZnJlc2gocm9vdCwgMCk7XG4gICAgZWxzZSBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIGtub3dzKHJvb3QsIGVudHJ5LnBvc2l0aW9uKSA/IGVudHJ5LmRvbmUuYWRkKGlkKSA6IHRlbGwocm9vdCwgZW50cnkpO1xuICB9XG59O1xuXG4vKiogV2hldGhlciBhIGNvbXBvbmVudCB0aGF0IGhlYXJzIGJ5IHRoZSBwYWdlIGFsb25lIG1heSBoYXZlIGJlZW4gcmVuZGVyZWQgYmVmb3JlIHNvbWV0aGluZyB3YXMgc2FpZC4gSXRzIEhUTUwgZG9lcyBub3RcbiAqIHRlbGwsIHNvIGl0IGNhbiBub3QgYmUgc2FpZCB3aGljaCBldmVudHMgYXJlIGluIGl0cyBzdGF0ZSwgYnV0IGl0IGNhbiBiZSBtYWRlIGFuZXcuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgZW50cmllczogRW50cnlbXSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzT2xkID0gKHJvb3QsIGVudHJpZXMpID0+IHtcbiAgY29uc3Qgc2luY2UgPSBwZXJmb3JtYW5jZS5ub3coKSAtIE9OX0lUU19XQVlfTVM7XG4gIHJldHVybiBmb3Jnb3R0ZW5BdCA+IHNpbmNlIHx8XG4gICAgZW50cmllcy5zb21lKCh7IGF0LCBwb3NpdGlvbiwgc2FpZCB9KSA9PiBhdCA+IHNpbmNlICYmIGxpc3RlbnMocm9vdCwgc2FpZFszXSkgJiYgIXBhZ2VLbm93cyhwb3NpdGlvbikpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBuYW1lOiBzdHJpbmcpID0+IGFueX0gKi9cbmNvbnN0IGxpc3RlbnMgPSAocm9vdCwgbmFtZSkgPT4gcm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8ubWF0Y2goL25pdHJvOlxcUysvZyk/LmluY2x1ZGVzKG5hbWUpO1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGVudHJ5OiBFbnRyeSkgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAocm9vdCwgZW50cnkpID0+IHtcbiAgY29uc3QgWywgc3ByZWFkLCBob3BzLCBuYW1lLCBkZXRhaWxdID0gZW50cnkuc2FpZDtcbiAgZW50cnkuZG9uZS5kZWxldGUocm9vdC5pZCk7XG4gIGlmIChuYW1lID09PSBSRUZSRVNIX0FMTCkgcmVmcmVzaChyb290LCBzcHJlYWQsIGhvcHMsIGVudHJ5KTtcbiAgZWxzZSBpZiAobGlzdGVucyhyb290LCBuYW1lKSkgcmVhY3Qocm9vdCwgbmFtZSwgZGV0YWlsLCB7IHNwcmVhZCwgaG9wcywgZW50cnkgfSk7XG59O1xuXG4vKiogRXZlbnRzIG1heSBiZSBsb3N0IHVwIHRvIHRoaXMgcG9zaXRpb246IHdoYXQgdGhlIHBhZ2Ugc2hvd3MgaGFzIHRvIGJlIG1hZGUgYW5ldy5cbiAqIEB0eXBlIHsoc3ByZWFkOiBudW1iZXIsIHBvc2l0aW9uOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbWlzcyA9IChzcHJlYWQsIHBvc2l0aW9uKSA9PiB7XG4gIHJlY2VudC5sZW5ndGggPSAwO1xuICBmb3Jnb3R0ZW4gPSBwb3NpdGlvbjtcbiAgZm9yZ290dGVuQXQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgc2F5KCduaXRybzptaXNzZWQnLCB7fSk7XG4gIGZvciAoY29uc3Qgcm9vdCBvZiBzdWJzY3JpYmVkKCkpIHJlZnJlc2gocm9vdCwgc3ByZWFkKTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgdHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgcHVzaDogUHVzaCkgPT4gdm9pZH0gKi9cbmNvbnN0IHJlYWN0ID0gKHJvb3QsIHR5cGUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBjYXVzZSA9IG5ldyBDdXN0b21FdmVudCh0eXBlLCB7IGRldGFpbCB9KTtcbiAgcHVzaGVkLnNldChjYXVzZSwgcHVzaCk7XG4gIG5pdHJvKCkucmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBzcHJlYWQ6IG51bWJlciwgaG9wcz86IG51bWJlciwgZW50cnk/OiBFbnRyeSkgPT4gdm9pZH0gKi9cbmNvbnN0IHJlZnJlc2ggPSAocm9vdCwgc3ByZWFkLCBob3BzID0gMCwgZW50cnkpID0+XG4gIHJlYWN0KHJvb3QsIGBuaXRybzpyZWZyZXNoLSR7cm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LnRvTG93ZXJDYXNlKCl9YCwge30sIHsgc3ByZWFkLCBob3BzLCBlbnRyeSB9KTtcblxuLyoqIEhvbGQgYSByZXF1ZXN0IGJhY2sgdGhhdCBhIHB1c2hlZCBldmVudCBoYXMgY2F1c2VkLiBFdmVyeWJvZHkncyBwYWdlIHdvdWxkIGFzayBhdCB0aGUgc2FtZSBtb21lbnQuXG4gKiBAdHlwZSB7KGpvYjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaG9sZCA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBjYXVzZSwgaGVhcmQsIHJvb3QgfSA9IGpvYjtcbiAgaWYgKCFwdXNoZWQuaGFzKGNhdXNlKSB8fCByZWxlYXNlZC5oYXMoam9iKSkgcmV0dXJuIHRydWU7XG4gIGNvbnN0IHB1c2ggPSBwdXNoZWQuZ2V0KGNhdXNlKTtcbiAgaWYgKCFwdXNoIHx8IHJvb3QubWF0Y2hlcygnW2RhdGEtbml0cm8tbGF6eV0nKSkgcmV0dXJuIGZhbHNlOyAvLyBsYXp5LmpzIGtlZXBzIGl0IGZvciB0aGUgY29tcG9uZW50XG4gIHB1c2hlZC5zZXQoaGVhcmRbMF0sIHB1c2gpOyAvLyB3aGljaCBvdXRsaXZlcyB0aGUgam9iOiB0aG9zZSBvZiBhIGNvbXBvbmVudCBsZWF2ZSBhcyBvbmVcbiAgaWYgKCF3YWl0aW5nLnNvbWUoKG90aGVyKSA9PiBpc1NhbWUob3RoZXIsIGpvYikpKSB3YWl0aW5nLnB1c2goam9iKTtcbiAgY29uc3QgcGF1c2UgPSBNYXRoLm1heChwdXNoLnNwcmVhZCAqIE1hdGgucmFuZG9tKCksIGxhc3QgKyBHQVBfTVMgLSBwZXJmb3JtYW5jZS5ub3coKSk7XG4gIHRpbWVyIHx8PSB3aW5kb3cuc2V0VGltZW91dChyZWxlYXNlLCBwYXVzZSk7XG4gIHJldHVybiBmYWxzZTtcbn07XG5cbi8qKiBXaGV0aGVyIHR3byBqb2JzIGFyZSBvZiBvbmUgZXZlbnQsIG9yIG9uZSByZWZyZXNoLlxuICogQHR5cGUgeyhvbmU6IGFueSwgb3RoZXI6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2FtZSA9IChvbmUsIG90aGVyKSA9PiB7XG4gIGNvbnN0IFtlbnRyeSwgb3RoZXJFbnRyeV0gPSBbb25lLCBvdGhlcl0ubWFwKCh7IGNhdXNlIH0pID0+IHB1c2hlZC5nZXQoY2F1c2UpPy5lbnRyeSk7XG4gIGNvbnN0IGlzUmVmcmVzaCA9IG9uZS5jYXVzZS50eXBlID09PSBvdGhlci5jYXVzZS50eXBlICYmXG4gICAgL15uaXRybzpyZWZyZXNoLS8udGVzdChvbmUuY2F1c2UudHlwZSkgJiYgb25lLmNhdXNlLmRldGFpbC5rZXkgPT09IG90aGVyLmNhdXNlLmRldGFpbC5rZXk7XG4gIHJldHVybiBvbmUuaWQgPT09IG90aGVyLmlkICYmIChpc1JlZnJlc2ggfHwgKCEhZW50cnkgJiYgZW50cnkgPT09IG90aGVyRW50cnkpKTtcbn07XG5cbi8qKiBMZXQgYWxsIHRoYXQgd2FpdCBsZWF2ZSBpbiBvbmUgZ28sIHNvIHRoYXQgaXQgYmVjb21lcyBhcyBmZXcgcmVxdWVzdHMgYXMgcG9zc2libGUuIEEgcmVxdWVzdCBzYXlzIG9uZSBudW1iZXIgb2ZcbiAqIGhvcHMgZm9yIGFsbCB3aG9zZSBjb21wb25lbnRzIHJpZGUgd2l0aCBpdCwgc28gb3RoZXJzIHdhaXQgZm9yIHRoZSBuZXh0IGdvLiAqL1xuY29uc3QgcmVsZWFzZSA9ICgpID0+IHtcbiAgbGFzdCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICB0aW1lciA9IDA7XG4gIGlmICghd2FpdGluZ1swXSkgcmV0dXJuOyAvLyB0aGV5IGhhdmUgbGVmdCB0aGUgcGFnZVxuICAvKiogQHR5cGUge01hcDxzdHJpbmcsIG51bWJlcj59ICovXG4gIGNvbnN0IGhvcHMgPSBuZXcgTWFwKCk7XG4gIGZvciAoY29uc3QgeyBpZCwgY2F1c2UgfSBvZiB3YWl0aW5nKSBob3BzLnNldChpZCwgTWF0aC5tYXgoaG9wcy5nZXQoaWQpID8/IDAsIC8qKiBAdHlwZSB7UHVzaH0gKi8gKHB1c2hlZC5nZXQoY2F1c2UpKS5ob3BzKSk7XG4gIGNvbnN0IG5vdyA9IGhvcHMuZ2V0KHdhaXRpbmdbMF0uaWQpOyAvLyB0aGUgb2xkZXN0J3NcbiAgY29uc3Qgam9icyA9IHdhaXRpbmcuZmlsdGVyKCh7IGlkIH0pID0+IGhvcHMuZ2V0KGlkKSA9PT0gbm93KTtcbiAgd2FpdGluZyA9IHdhaXRpbmcuZmlsdGVyKCh7IGlkIH0pID0+IGhvcHMuZ2V0KGlkKSAhPT0gbm93KTtcbiAgaWYgKHdhaXRpbmdbMF0pIHRpbWVyID0gd2luZG93LnNldFRpbWVvdXQocmVsZWFzZSwgR0FQX01TKTtcbiAgZm9yIChjb25zdCBqb2Igb2Ygam9icykge1xuICAgIGpvYi5ib2R5LnNldCgnbml0cm8tcHVzaGVkJywgYCR7bm93fWApO1xuICAgIHJlbGVhc2VkLmFkZChqb2IpO1xuICAgIG5pdHJvKCkuZW5xdWV1ZShqb2IpO1xuICB9XG59O1xuXG4vKiogV2hhdCBvZiBhbGwgdGhhdCBhIGNvbXBvbmVudCBoYXMgaGVhcmQgaXMgbmVpdGhlciBpbiBpdHMgSFRNTCBieSBub3csIG5vciB0b2xkIGFnYWluIGJlaGluZCwgYXMgdG8gb25lIHRoYXQgY2FtZSBtZWFud2hpbGUuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcsIGhlYXJkPzogYW55W10pID0+IGFueVtdfSAqL1xuY29uc3QgbGVmdCA9IChpZCwgaGVhcmQgPSBbXSkgPT4ge1xuICBjb25zdCBsYXRlc3QgPSBuZXcgTWFwKGhlYXJkLm1hcCgocGFpcikgPT4gW3B1c2hlZC5nZXQocGFpcik/LmVudHJ5LCBwYWlyXSkpO1xuICByZXR1cm4gaGVhcmQuZmlsdGVyKChwYWlyKSA9PiB7XG4gICAgY29uc3QgeyBlbnRyeSB9ID0gcHVzaGVkLmdldChwYWlyKSA/PyB7fTtcbiAgICByZXR1cm4gIWVudHJ5IHx8ICghZW50cnkuZG9uZS5oYXMoaWQpICYmIGxhdGVzdC5nZXQoZW50cnkpID09PSBwYWlyKTtcbiAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHNpZnQgPSAoam9iKSA9PiB7XG4gIGlmICgham9iLmhlYXJkKSByZXR1cm47XG4gIGpvYi5oZWFyZCA9IGxlZnQoam9iLmlkLCBqb2IuaGVhcmQpO1xuICBqb2IuYm9keS5zZXQoJ25pdHJvLWV2ZW50cycsIEpTT04uc3RyaW5naWZ5KGpvYi5oZWFyZCkpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IGFueVtdfSAqL1xuY29uc3QgcGFydHNPZiA9IChqb2IpID0+IFtqb2IsIC4uLmpvYi5yaWRlcnMudmFsdWVzKCldO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGxlYXZlID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHNPZihqb2IpKSBzZW50LnNldChwYXJ0LmlkLCBwYXJ0KTtcbn07XG5cbi8qKiBOb3RlIHdoYXQgd2FzIGRvbmUsIGFuZCBhc2sgYWdhaW4sIHF1aWV0bHksIGZvciB3aGF0IHdhcyBub3QsIGJlZm9yZSBhbGwgdGhhdCBoYXMgY29tZSBzaW5jZS4gV2hlcmUgYW5zd2VycyBhcmUga2VwdCwgdGhlIGJyaWRnZSBoYXNcbiAqIHNlbnQgaXQgYWdhaW4gYWxyZWFkeSwgYXMgaXQgd2FzLiBFbHNlLCBvciBpZiB0aGUgcHJvY2VzcyBoYXMgZGllZCB0aGF0IHJhbiBpdCwgaXQgY2FuIG9ubHkgcnVuIGFuZXcuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhbnN3ZXIsIHN0YXR1cywgdHJpZXMgfSA9IGpvYjtcbiAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzT2Yoam9iKSkge1xuICAgIGNvbnN0IHsgaGVhcmQsIGlkIH0gPSBwYXJ0O1xuICAgIHNlbnQuZGVsZXRlKGlkKTtcbiAgICBpZiAoIWlzT3duKHBhcnQpKSBjb250aW51ZTtcbiAgICBpZiAobml0cm8oKS5maW5kKGlkKSkgaGVyZS5zZXQoaWQsIGh0bWxPZihuaXRybygpLmZpbmQoaWQpKSk7XG4gICAgZm9yIChjb25zdCBwYWlyIG9mIGhlYXJkID8/IFtdKSBwdXNoZWQuZ2V0KHBhaXIpPy5lbnRyeT8uZG9uZS5hZGQoaWQpO1xuICB9XG4gIGNvbnN0IGlzTG9zdCA9IHN0YXR1cyA9PT0gNDA5IHx8IHN0YXR1cyA9PT0gNDI5IHx8IChBV0FZLmluY2x1ZGVzKC8qKiBAdHlwZSB7YW55fSAqLyAoc3RhdHVzKSkgJiYgIXRyaWVzKTtcbiAgaWYgKCFpc0xvc3QpIHJldHVybjtcbiAgY29uc3Qgc2luY2UgPSB3YWl0aW5nO1xuICB3YWl0aW5nID0gW107XG4gIGxldCBtb3N0ID0gMDtcbiAgZm9yIChjb25zdCBvbmUgb2YgcGFydHNPZihqb2IpKSB7XG4gICAgY29uc3Qgcm9vdCA9IG5pdHJvKCkuZmluZChvbmUuaWQpO1xuICAgIC8qKiBAdHlwZSB7YW55W119ICovXG4gICAgY29uc3QgaGVhcmQgPSBvbmUuaGVhcmQgPz8gW107XG4gICAgY29uc3QgcHVzaGVzID0gaGVhcmQubWFwKChwYWlyKSA9PiBwdXNoZWQuZ2V0KHBhaXIpKTtcbiAgICAvLyBPZiB3aGF0IGFuIGFjdGlvbiBoYXMgY2F1c2VkIGFzIHdlbGwgdGhlIGJyaWRnZSB0ZWxscy5cbiAgICBpZiAoIXJvb3QgfHwgIWhlYXJkWzBdIHx8IHB1c2hlcy5zb21lKChwdXNoKSA9PiAhcHVzaCB8fCAocHVzaC50cmllcyA/PyAwKSA+PSBUUklFUykpIGNvbnRpbnVlO1xuICAgIG9uZSA9PT0gam9iID8gKGpvYi5ldmVudHMgPSBbXSkgOiAob25lLnJvZGUgPSB0cnVlKTtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHMsIG5pdHJvVG9rZW4gfSA9IHJvb3QuZGF0YXNldDtcbiAgICBpZiAobml0cm9DaGFubmVscyAmJiBuaXRyb1Rva2VuICE9PSBvbmUudG9rZW4pIGNvbnRpbnVlOyAvLyBhbm90aGVyLCB3aGljaCBjYXRjaGVzIHVwXG4gICAgaGVhcmQuZm9yRWFjaCgoW3R5cGUsIGRldGFpbF0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHRyaWVzID0gMCwgLi4ucHVzaCB9ID0gLyoqIEB0eXBlIHthbnl9ICovIChwdXNoZXNbYXRdKTtcbiAgICAgIG1vc3QgPSBNYXRoLm1heChtb3N0LCB0cmllcyk7XG4gICAgICByZWFjdChyb290LCB0eXBlLCBkZXRhaWwsIHsgLi4ucHVzaCwgdHJpZXM6IHRyaWVzICsgMSB9KTtcbiAgICB9KTtcbiAgfVxuICBpZiAod2FpdGluZ1swXSkge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dChyZWxlYXNlLCBhc2tlZE1zKGFuc3dlcikgKyBNYXRoLnJhbmRvbSgpICogTWF0aC5taW4oTE9OR0VTVF9NUywgMTAwMCAqIDIgKiogbW9zdCkpO1xuICB9XG4gIHdhaXRpbmcucHVzaCguLi5zaW5jZSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQdXNoZWQgPSAoKSA9PiB7XG4gIG5pdHJvKCkub24oJ3F1ZXVlZCcsIGhvbGQpO1xuICBuaXRybygpLm9uKCdmaWxsaW5nJywgc2lmdCk7XG4gIG5pdHJvKCkub24oJ2xlYXZpbmcnLCBsZWF2ZSk7XG4gIG5pdHJvKCkub24oJ2Fuc3dlcmVkJywgbm90ZSk7XG59O1xuIiwgIi8qIFRoZSBzdHJlYW0gb2YgcHVzaGVkIGV2ZW50czogb3BlbmVkLCByZWFkLCBhbmQgb3BlbmVkIGFuZXcsIGZvciBhcyBsb25nIGFzIHRoZSBwYWdlIG1heSBoZWFyIHNvbWV0aGluZy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1wdXNoLXVybCBhbmQgZGF0YS1uaXRyby1wdXNoLXNpbGVuY2Ugb2YgaXRzIHNjcmlwdC5cbiAqIEhlYXJzOiBvbmxpbmUsIHBhZ2VoaWRlLCBwYWdlc2hvdywgdmlzaWJpbGl0eWNoYW5nZS5cbiAqIFNlbmRzOiBuaXRybzpwdXNoLXN0YXRlIHtzdGF0ZX06IFwib3BlblwiLCBcInBvbGxzXCIsIFwid2FpdHNcIiBvciBcInJlZnVzZWRcIi5cbiAqIFdpcmU6IG5pdHJvX2h0bXgvcHVzaC9yZXF1ZXN0cy5weSBhbmQgZnJhbWVzLnB5LlxuICovXG5pbXBvcnQgeyBwYWdlIH0gZnJvbSAnLi9lY2hvLmpzJztcbmltcG9ydCB7IGNsYWltcywgY29sbGVjdCwgaGVsZCwgaXNLbm93biwgcmVhY2gsIHJlZnVzZSB9IGZyb20gJy4vZ3JhbnRzLmpzJztcbmltcG9ydCB7IGFza2VkTXMsIGNhdGNoVXAsIGRlbGl2ZXIsIG1pc3MsIHNheSB9IGZyb20gJy4vcHVzaGVkLmpzJztcblxuY29uc3QgeyBuaXRyb1B1c2hVcmw6IHVybCwgbml0cm9QdXNoU2lsZW5jZTogc2lsZW5jZU1zIH0gPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5jb25zdCBTTE9UUyA9IDQ7IC8vIHN0cmVhbXMgb2Ygb25lIGJyb3dzZXIgb24gSFRUUC8xLjEsIHdoaWNoIGhhcyBzaXggY29ubmVjdGlvbnNcbmNvbnN0IEhFTExPX01TID0gMTAwMDA7IC8vIGEgcHJveHkgdGhhdCBrZWVwcyB0aGUgZmlyc3Qgd29yZHMgc28gbG9uZyBrZWVwcyBhbGxcbmNvbnN0IFRSVVNUX01TID0gMzAwMDAwOyAvLyBvbmUgdGhhdCBrZWVwcyB0aGUgaGVhZGVycywgdG9vLCBpcyBsaWtlIGEgbmV0d29yayB0aGF0IGlzIGRlYWRcbmNvbnN0IE9VVERBVEVEID0gNDEyOyAvLyByaWdodHMgaGF2ZSBjaGFuZ2VkIHNpbmNlXG5jb25zdCBSRUZVU0VEID0gWzQwMCwgNDAzLCBPVVREQVRFRCwgNDEzXTsgLy8gNDA0IGNvbWVzIG9mIGEgcHJveHksIHdoaWNoIG1heSBrbm93IGEgc2VydmVyIHNvb25cbmNvbnN0IFJFTkVXX01TID0gMTAwMDtcblxubGV0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG5sZXQgaG9sZHNGcm9tID0gMDsgLy8gdW50aWwgdGhlbiBhIHN0cmVhbSB3b3VsZCBub3QgY29tZSB0aHJvdWdoXG5sZXQgZmFpbHVyZXMgPSAwO1xubGV0IHJldHJ5TXMgPSAwOyAvLyBhcyB0aGUgc2VydmVyIHNheXNcbmxldCBwb2xsTXMgPSAwOyAvLyB0aGUgc2VydmVyIGRvZXMgbm90IHN0cmVhbVxubGV0IGlzT3V0ZGF0ZWQgPSBmYWxzZTtcbmxldCBpc0F3YXkgPSBmYWxzZTsgLy8gaW4gdGhlIGJhY2stZm9yd2FyZCBjYWNoZVxubGV0IGlzU3RhbGUgPSBmYWxzZTsgLy8gdGhlcmUgYXJlIG90aGVyIGNoYW5uZWxzLCBvciBhbm90aGVyIG5ldHdvcmtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCB3YWtlID0gKCkgPT4ge307XG5cbi8qKiBAdHlwZSB7KG1zOiBudW1iZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCBwYXVzZSA9IChtcykgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQocmVzb2x2ZSwgbXMpO1xuICAgIHdha2UgPSAoKSA9PiAoY2xlYXJUaW1lb3V0KHRpbWVyKSwgcmVzb2x2ZSgpKTtcbiAgfSk7XG5cbi8qKiBSZWFkIG9uZSBzdHJlYW0gdG8gaXRzIGVuZC4gUmV0dXJucyB3aGV0aGVyIHRoZSBwYWdlIHNob3VsZCBnbyBvbi5cbiAqIEB0eXBlIHsoaG9sZDogYm9vbGVhbikgPT4gUHJvbWlzZTxib29sZWFuPn0gKi9cbmNvbnN0IGxpc3RlbiA9IGFzeW5jIChob2xkKSA9PiB7XG4gIGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IHsgc2lnbmFsIH0gPSBjb250cm9sbGVyO1xuICBjb25zdCBhc2tlZCA9IG5ldyBTZXQoaGVsZC5rZXlzKCkpO1xuICBsZXQgdGltZXIgPSAwO1xuICBjb25zdCB3YXRjaCA9IChtcyA9ICtzaWxlbmNlTXMsIHBhdGllbmNlTXMgPSAwKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB0aW1lciA9IHdpbmRvdy5zZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIGlmIChwYXRpZW5jZU1zKSBob2xkc0Zyb20gPSBEYXRlLm5vdygpICsgcGF0aWVuY2VNcztcbiAgICAgIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgICB9LCBtcyk7XG4gIH07XG4gIGlzU3RhbGUgPSBmYWxzZTtcbiAgd2F0Y2goK3NpbGVuY2VNcywgVFJVU1RfTVMpO1xuICB0cnkge1xuICAgIGNvbnN0IGJvZHkgPSBKU09OLnN0cmluZ2lmeSh7IGhvbGQsIHBhZ2UsIGdyYW50czogY2xhaW1zKCkgfSk7XG4gICAgY29uc3QgaGVhZGVycyA9IHsgJ0NvbnRlbnQtVHlwZSc6ICdhcHBsaWNhdGlvbi9qc29uJyB9O1xuICAgIGNvbnN0IHJlc3BvbnNlID0gYXdhaXQgZmV0Y2godXJsLCB7IG1ldGhvZDogJ1BPU1QnLCBib2R5LCBoZWFkZXJzLCBzaWduYWwgfSk7XG4gICAgcmV0cnlNcyA9IGFza2VkTXMocmVzcG9uc2UpO1xuICAgIGlzT3V0ZGF0ZWQgPSByZXNwb25zZS5zdGF0dXMgPT09IE9VVERBVEVEO1xuICAgIGlmIChSRUZVU0VELmluY2x1ZGVzKHJlc3BvbnNlLnN0YXR1cykpIHJldHVybiBmYWxzZTtcbiAgICBpZiAoIXJlc3BvbnNlLm9rIHx8ICFyZXNwb25zZS5ib2R5KSB0aHJvdyBFcnJvcihgJHtyZXNwb25zZS5zdGF0dXN9YCk7XG4gICAgd2F0Y2goSEVMTE9fTVMsIEluZmluaXR5KTtcbiAgICBjb25zdCByZWFkZXIgPSByZXNwb25zZS5ib2R5LnBpcGVUaHJvdWdoKG5ldyBUZXh0RGVjb2RlclN0cmVhbSgpKS5nZXRSZWFkZXIoKTtcbiAgICBsZXQgcmVzdCA9ICcnO1xuICAgIGZvciAobGV0IHJlYWQgPSBhd2FpdCByZWFkZXIucmVhZCgpOyAhcmVhZC5kb25lOyByZWFkID0gYXdhaXQgcmVhZGVyLnJlYWQoKSkge1xuICAgICAgd2F0Y2goKTtcbiAgICAgIGNvbnN0IGJsb2NrcyA9IChyZXN0ICsgcmVhZC52YWx1ZSkuc3BsaXQoJ1xcblxcbicpO1xuICAgICAgcmVzdCA9IGJsb2Nrcy5wb3AoKSA/PyAnJztcbiAgICAgIGZvciAoY29uc3QgYmxvY2sgb2YgYmxvY2tzKSB0YWtlKGJsb2NrLCBhc2tlZCk7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gIH1cbiAgcmV0dXJuIHRydWU7XG59O1xuXG4vKiogQHR5cGUgeyhibG9jazogc3RyaW5nLCBhc2tlZDogU2V0PHN0cmluZz4pID0+IHZvaWR9ICovXG5jb25zdCB0YWtlID0gKGJsb2NrLCBhc2tlZCkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIHN0cmluZz59ICovXG4gIGNvbnN0IGZpZWxkcyA9IHt9O1xuICBmb3IgKGNvbnN0IGxpbmUgb2YgYmxvY2suc3BsaXQoJ1xcbicpKSB7XG4gICAgY29uc3QgYXQgPSBsaW5lLmluZGV4T2YoJzogJyk7XG4gICAgaWYgKGF0ID4gMCkgZmllbGRzW2xpbmUuc2xpY2UoMCwgYXQpXSA9IGxpbmUuc2xpY2UoYXQgKyAyKTtcbiAgfVxuICBjb25zdCB7IGRhdGEsIGV2ZW50LCBpZCB9ID0gZmllbGRzO1xuICBjb25zdCBzYWlkID0gZGF0YSAmJiAhZXZlbnQgJiYgSlNPTi5wYXJzZShkYXRhKTtcbiAgY29uc3QgaXNOZXdzID0gc2FpZCAmJiBzYWlkWzBdLnNvbWUoKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSkgJiYgIWlzS25vd24oc2FpZFswXSwgaWQpO1xuICBpZiAoaWQpIHJlYWNoKFsuLi5hc2tlZF0uZmlsdGVyKChuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSksIGlkLCBldmVudCA9PT0gJ3Jlc2V0Jyk7IC8vIGZpcnN0OiB3aGF0ZXZlciBsaXN0ZW5lcnMgZG8sIGl0IGRvZXMgbm90IGNvbWUgYWdhaW5cbiAgaWYgKGV2ZW50ID09PSAnaGVsbG8nKSB7XG4gICAgZmFpbHVyZXMgPSAwO1xuICAgIHBvbGxNcyA9ICtkYXRhO1xuICAgIHNheSgnbml0cm86cHVzaC1zdGF0ZScsIHsgc3RhdGU6IHBvbGxNcyA/ICdwb2xscycgOiAnb3BlbicgfSk7XG4gIH0gZWxzZSBpZiAoZXZlbnQgPT09ICdyZXNldCcpIG1pc3MoK2RhdGEsIGlkKTtcbiAgZWxzZSBpZiAoaXNOZXdzKSBkZWxpdmVyKHNhaWQsIGlkKTtcbn07XG5cbmNvbnN0IGlzSHR0cDEgPSAoKSA9PiB7XG4gIGNvbnN0IFtlbnRyeV0gPSAvKiogQHR5cGUge2FueVtdfSAqLyAocGVyZm9ybWFuY2UuZ2V0RW50cmllc0J5VHlwZSgnbmF2aWdhdGlvbicpKTtcbiAgcmV0dXJuICEvXmhbMjNdLy50ZXN0KGVudHJ5Py5uZXh0SG9wUHJvdG9jb2wgPz8gJycpO1xufTtcblxuLyoqIFdoZXRoZXIgdGhlIHBhZ2UgbWF5IGtlZXAgYSBjb25uZWN0aW9uOyBpdCBpcyBmcmVlIGFnYWluIHdoZW4gYHVudGlsYCBpcyBkb25lLCBvciB0aGUgcGFnZSBoYXMgZ29uZS5cbiAqIEB0eXBlIHsodW50aWw6IFByb21pc2U8dm9pZD4pID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBzbG90ID0gYXN5bmMgKHVudGlsKSA9PiB7XG4gIGlmICghbmF2aWdhdG9yLmxvY2tzIHx8ICFpc0h0dHAxKCkpIHJldHVybiB0cnVlO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgU0xPVFM7IGF0KyspIHtcbiAgICBjb25zdCBpc0ZyZWUgPSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgICAgbmF2aWdhdG9yLmxvY2tzLnJlcXVlc3QoYG5pdHJvLXB1c2gtJHthdH1gLCB7IGlmQXZhaWxhYmxlOiB0cnVlIH0sIChsb2NrKSA9PiB7XG4gICAgICAgIHJlc29sdmUoISFsb2NrKTtcbiAgICAgICAgcmV0dXJuIGxvY2sgPyB1bnRpbCA6IHVuZGVmaW5lZDtcbiAgICAgIH0pLmNhdGNoKCgpID0+IHJlc29sdmUodHJ1ZSkpOyAvLyBubyBwYWdlIG9mIHN1Y2ggYW4gb3JpZ2luIGdldHMgb25lXG4gICAgfSk7XG4gICAgaWYgKGlzRnJlZSkgcmV0dXJuIHRydWU7XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIEhvdyBsb25nIHRvIHdhaXQgZm9yIHRoZSBuZXh0IHN0cmVhbS5cbiAqIEB0eXBlIHsoaG9sZDogYm9vbGVhbikgPT4gbnVtYmVyfSAqL1xuY29uc3QgcGF1c2VNcyA9IChob2xkKSA9PiB7XG4gIGNvbnN0IFtyYW5kb20sIHNlZW5dID0gW01hdGgucmFuZG9tKCksIGRvY3VtZW50LmhpZGRlbiA/IDMwMDAwIDogcG9sbE1zIHx8IDIwMDBdO1xuICBpZiAoZmFpbHVyZXMpIHJldHVybiBNYXRoLm1heChyZXRyeU1zICogKDEgKyByYW5kb20pLCBNYXRoLm1pbigzMDAwMCwgNTAwICogMiAqKiBmYWlsdXJlcykgKiAoMC41ICsgcmFuZG9tKSk7XG4gIC8vIEEgZGVwbG95IGVuZHMgYWxsIHN0cmVhbXMgYXQgb25jZTogdGhlaXIgcGFnZXMgY29tZSBiYWNrIG9uZSBieSBvbmUuXG4gIHJldHVybiBob2xkICYmICFwb2xsTXMgPyAxMDAwICogcmFuZG9tIDogc2VlbiAqICgwLjc1ICsgcmFuZG9tIC8gMik7XG59O1xuXG5jb25zdCBydW4gPSBhc3luYyAoKSA9PiB7XG4gIGZvciAoOzspIHtcbiAgICBpZiAoIWhlbGQuc2l6ZSB8fCBpc0F3YXkpIHtcbiAgICAgIGF3YWl0IHBhdXNlKDM2MDAwMDApO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIC8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbiAgICBsZXQgZnJlZSA9ICgpID0+IHt9O1xuICAgIGNvbnN0IHVudGlsID0gbmV3IFByb21pc2UoKC8qKiBAdHlwZSB7KHZhbHVlOiB2b2lkKSA9PiB2b2lkfSAqLyByZXNvbHZlKSA9PiAoZnJlZSA9IHJlc29sdmUpKTtcbiAgICBjb25zdCBob2xkID0gRGF0ZS5ub3coKSA+PSBob2xkc0Zyb20gJiYgKGF3YWl0IHNsb3QodW50aWwpKTsgLy8gdGhlIHNlcnZlciBtYXkgc3RyZWFtIGFub3RoZXIgdGltZVxuICAgIGlmIChpc0F3YXkpIHtcbiAgICAgIGZyZWUoKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBmYWlsdXJlcysrOyAvLyB1bnRpbCBpdCBzYXlzIGhlbGxvXG4gICAgY29uc3QgZ29lc09uID0gYXdhaXQgbGlzdGVuKGhvbGQpLmNhdGNoKCgpID0+IHRydWUpO1xuICAgIGZyZWUoKTtcbiAgICBpZiAoIWdvZXNPbikge1xuICAgICAgcmVmdXNlKCk7XG4gICAgICBjb2xsZWN0KCk7XG4gICAgICBpZiAoaXNPdXRkYXRlZCkgbWlzcyhSRU5FV19NUywgJycpOyAvLyB3aGF0ZXZlciB0aGUgcGFnZSBtYXkgaGVhciBub3csIGl0cyBjb21wb25lbnRzIGFyZSB0b2xkXG4gICAgICBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiAncmVmdXNlZCcgfSk7XG4gICAgfVxuICAgIGlmIChpc1N0YWxlIHx8ICFnb2VzT24pIHtcbiAgICAgIGZhaWx1cmVzID0gMDtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoZmFpbHVyZXMgJiYgIWlzQXdheSkgc2F5KCduaXRybzpwdXNoLXN0YXRlJywgeyBzdGF0ZTogJ3dhaXRzJyB9KTtcbiAgICBhd2FpdCBwYXVzZShwYXVzZU1zKGhvbGQpKTtcbiAgfVxufTtcblxuLyoqIE9wZW4gdGhlIHN0cmVhbSBhbmV3LCBhdCBvbmNlLiAqL1xuY29uc3QgcmVvcGVuID0gKCkgPT4ge1xuICBpc1N0YWxlID0gdHJ1ZTtcbiAgY29udHJvbGxlci5hYm9ydCgpO1xuICB3YWtlKCk7XG59O1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBjb25zdCBpc090aGVyID0gY29sbGVjdCgpO1xuICBjYXRjaFVwKCk7XG4gIGlmIChpc090aGVyKSByZW9wZW4oKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFN0cmVhbSA9ICgpID0+IHtcbiAgY29sbGVjdCgpO1xuICBsZXQgdGltZXIgPSAwO1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcigoKSA9PiB7XG4gICAgdGltZXIgfHw9IHdpbmRvdy5zZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIHRpbWVyID0gMDtcbiAgICAgIGxvb2soKTtcbiAgICB9LCAyMCk7XG4gIH0pLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB7XG4gICAgc3VidHJlZTogdHJ1ZSwgY2hpbGRMaXN0OiB0cnVlLCBhdHRyaWJ1dGVzOiB0cnVlLCBhdHRyaWJ1dGVGaWx0ZXI6IFsnZGF0YS1uaXRyby1jaGFubmVscyddLFxuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ29ubGluZScsIHJlb3Blbik7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ3Zpc2liaWxpdHljaGFuZ2UnLCAoKSA9PiBkb2N1bWVudC5oaWRkZW4gfHwgd2FrZSgpKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BhZ2VoaWRlJywgKCkgPT4ge1xuICAgIGlzQXdheSA9IHRydWU7XG4gICAgY29udHJvbGxlci5hYm9ydCgpO1xuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BhZ2VzaG93JywgKHsgcGVyc2lzdGVkIH0pID0+IHtcbiAgICBpZiAoIXBlcnNpc3RlZCkgcmV0dXJuO1xuICAgIGlzQXdheSA9IGZhbHNlO1xuICAgIHdha2UoKTtcbiAgfSk7XG4gIHJ1bigpO1xufTtcbiIsICIvKiBQdXNoLCBpbiBhIGZpbGUgb2YgaXRzIG93bjogb25seSBwYWdlcyBvZiBwcm9qZWN0cyB3aXRoIHRoZSBhcHAgbG9hZCBpdC4gKi9cbmltcG9ydCB7IHN0YXJ0T25jZSB9IGZyb20gJy4vYmVzaWRlLmpzJztcbmltcG9ydCB7IHN0YXJ0RWNobyB9IGZyb20gJy4vZWNoby5qcyc7XG5pbXBvcnQgeyBzdGFydFB1c2hlZCB9IGZyb20gJy4vcHVzaGVkLmpzJztcbmltcG9ydCB7IHN0YXJ0U3RyZWFtIH0gZnJvbSAnLi9zdHJlYW0uanMnO1xuXG5zdGFydE9uY2UoJ2hhc1B1c2gnLCAoKSA9PiB7XG4gIHN0YXJ0RWNobygpO1xuICBzdGFydFB1c2hlZCgpO1xuICAvLyBTY3JpcHRzIHRoYXQgbGlzdGVuIG1heSBzdGFuZCBiZWxvdyB0aGlzIG9uZS5cbiAgaWYgKHBlcmZvcm1hbmNlLnRpbWluZy5kb21Db250ZW50TG9hZGVkRXZlbnRTdGFydCkgc3RhcnRTdHJlYW0oKTtcbiAgZWxzZSBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgc3RhcnRTdHJlYW0pO1xufSk7XG4iXSwKICAibWFwcGluZ3MiOiAiOztBQUdPLE1BQU0sUUFBUTtBQUFBO0FBQUEsSUFBNEIsT0FBTztBQUFBO0FBSWpELE1BQU0sWUFBWSxDQUFDLE1BQU0sVUFBVTtBQUN4QyxRQUFJLENBQUMsT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE1BQU0sRUFBRSxJQUFJLEVBQUc7QUFDdEQsVUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixVQUFNO0FBQUEsRUFDUjs7O0FDSk8sTUFBTSxPQUFPLENBQUMsR0FBRyxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFFdEgsTUFBTSxZQUFZLE1BQU0sTUFBTSxFQUFFLEdBQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssSUFBSSxjQUFjLElBQUksQ0FBQzs7O0FDSC9GLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTztBQUdOLE1BQU0sT0FBTyxvQkFBSSxJQUFJO0FBRTVCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBR3hCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBSXhCLE1BQU0sTUFBTSxDQUFDLGFBQ1gsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxZQUFZLE1BQU0sRUFBRSxPQUFPLE9BQU8sTUFBTSxNQUFTO0FBR3BHLE1BQU0sYUFBYSxDQUFDLEVBQUUsUUFBUSxNQUFNLEtBQUssUUFBUSxhQUFhLEVBQUU7QUFHaEUsTUFBTSxPQUFPLENBQUMsVUFBVTtBQUN0QixVQUFNLE9BQU8sS0FBSyxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsRUFBRSxXQUFXLEtBQUssR0FBRyxFQUFFLFdBQVcsS0FBSyxHQUFHLENBQUM7QUFDL0UsVUFBTSxRQUFRLFdBQVcsS0FBSyxNQUFNLENBQUMsV0FBVyxPQUFPLFdBQVcsQ0FBQyxDQUFDO0FBQ3BFLFVBQU0sQ0FBQyxFQUFFLEVBQUUsRUFBRSxVQUFVLFFBQVEsSUFBSSxLQUFLLE1BQU0sSUFBSSxZQUFZLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDN0UsV0FBTyxFQUFFLFVBQVUsU0FBUztBQUFBLEVBQzlCO0FBSU8sTUFBTSxRQUFRLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFHNUMsTUFBTSxPQUFPLE1BQU0sSUFBSSxNQUFNLEVBQUUsT0FBTyxDQUFDLFlBQVksQ0FBQyxRQUFRLFFBQVEsSUFBSSxDQUFDO0FBR3pFLE1BQU0sWUFBWSxNQUFNLEtBQUssRUFBRSxRQUFRLFVBQVU7QUFJMUMsTUFBTSxRQUFRLENBQUMsTUFBTSxhQUFhLFdBQVcsSUFBSSxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsU0FBUyxJQUFJLENBQUM7QUFJekYsTUFBTSxVQUFVLENBQUMsYUFDdEIsVUFBVSxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsU0FBUyxJQUFJLENBQUMsSUFBSSxJQUFJLElBQUksSUFBSSxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUkzRyxNQUFNLGFBQWEsTUFBTyxVQUFVLEVBQUUsQ0FBQyxJQUFJLElBQUksR0FBRyxJQUFJLHlCQUF5QixJQUFJLE1BQU07QUFPekYsTUFBTSxVQUFVLE1BQU07QUFDM0IsUUFBSSxVQUFVO0FBQ2QsWUFBUSxNQUFNO0FBQ2QsZUFBVyxXQUFXLElBQUksTUFBTSxHQUFHO0FBQ2pDLFlBQU0sRUFBRSxlQUFlLE1BQU0sSUFBSSxRQUFRO0FBQ3pDLFVBQUksQ0FBQyxRQUFRLElBQUksS0FBSyxFQUFHLFlBQVcsUUFBUSxXQUFXLE9BQU8sRUFBRyxTQUFRLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDMUY7QUFDQSxlQUFXLFFBQVEsS0FBSyxLQUFLLEVBQUcsS0FBSSxDQUFDLFFBQVEsSUFBSSxJQUFJLEVBQUcsV0FBVSxLQUFLLE9BQU8sSUFBSTtBQUNsRixlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssU0FBUztBQUNuQyxVQUFJLEtBQUssSUFBSSxJQUFJLEVBQUc7QUFDcEIsV0FBSyxJQUFJLE1BQU0sS0FBSztBQUNwQixnQkFBVTtBQUFBLElBQ1o7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdPLE1BQU0sU0FBUyxNQUFNO0FBQzFCLGVBQVcsU0FBUyxLQUFLLE9BQU8sRUFBRyxTQUFRLElBQUksS0FBSztBQUNwRCxTQUFLLE1BQU07QUFBQSxFQUNiO0FBSUEsTUFBTSxVQUFVLENBQUMsS0FBSyxRQUFRLE9BQU87QUFDbkMsVUFBTSxDQUFDLENBQUMsT0FBTyxHQUFHLEVBQUUsR0FBRyxDQUFDLFlBQVksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxNQUFNLENBQUM7QUFDaEcsUUFBSSxVQUFVLFdBQVksUUFBTztBQUNqQyxXQUFPLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBTSxHQUFHLENBQUMsTUFBTSxRQUFRLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDO0FBQUEsRUFDOUU7QUFJTyxNQUFNLFFBQVEsQ0FBQyxFQUFFLFFBQVEsR0FBRyxhQUFhLFFBQVEsS0FBSyxRQUFRLGFBQWEsRUFBRSxVQUFVLFFBQVE7QUFJL0YsTUFBTSxZQUFZLENBQUMsYUFBYSxLQUFLLEVBQUUsTUFBTSxDQUFDLFFBQVEsTUFBTSxLQUFLLFFBQVEsQ0FBQztBQUkxRSxNQUFNLFdBQVcsQ0FBQyxNQUFNLGFBQWEsTUFBTSxNQUFNLFFBQVEsS0FBSyxRQUFRLFVBQVUsS0FBSyxLQUFLLFFBQVEsYUFBYSxFQUFFLFFBQVE7QUFJekgsTUFBTSxTQUFTLE1BQU07QUFFMUIsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFNBQVM7QUFDbkMsVUFBSSxLQUFLLElBQUksSUFBSSxNQUFNLFNBQVMsUUFBUSxRQUFRLElBQUksSUFBSSxLQUFLLElBQUksS0FBSyxLQUFLLEVBQUUsUUFBUSxFQUFHLE1BQUssSUFBSSxNQUFNLEtBQUs7QUFBQSxJQUM5RztBQUNBLFdBQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLE9BQU8sQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVU7QUFDaEQsWUFBTSxRQUFRLEtBQUssS0FBSyxFQUFFLFNBQVMsT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLFFBQVEsSUFBSSxJQUFJLEtBQUssRUFBRTtBQUN6RyxhQUFPLENBQUMsT0FBTyxNQUFNLE9BQU8sQ0FBQyxLQUFLLFVBQVcsUUFBUSxLQUFLLEtBQUssSUFBSSxRQUFRLE9BQU8sU0FBUyxHQUFJLENBQUM7QUFBQSxJQUNsRyxDQUFDO0FBQUEsRUFDSDtBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVUsVUFBVSxVQUFVLFVBQVU7QUFDNUQsZUFBVyxRQUFRLFNBQVUsS0FBSSxXQUFXLENBQUMsUUFBUSxRQUFRLElBQUksSUFBSSxLQUFLLElBQUksUUFBUSxFQUFHLFNBQVEsSUFBSSxNQUFNLFFBQVE7QUFBQSxFQUNySDtBQUlPLE1BQU0sVUFBVSxDQUFDLFVBQVUsYUFBYSxTQUFTLEtBQUssQ0FBQyxTQUFTLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLFFBQVEsQ0FBQzs7O0FDdkhqSCxNQUFNLFNBQVM7QUFDZixNQUFNLFFBQVE7QUFDZCxNQUFNLGFBQWE7QUFDbkIsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLEdBQUc7QUFDOUIsTUFBTSxjQUFjO0FBQ3BCLE1BQU0sZ0JBQWdCO0FBQ3RCLE1BQU0sY0FBYztBQUtwQixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUUzQixNQUFNLFNBQVMsQ0FBQztBQUNoQixNQUFJLFlBQVk7QUFDaEIsTUFBSSxjQUFjLENBQUM7QUFFbkIsTUFBSSxPQUFPLG9CQUFJLElBQUk7QUFFbkIsTUFBTSxPQUFPLG9CQUFJLElBQUk7QUFFckIsTUFBTSxXQUFXLG9CQUFJLFFBQVE7QUFFN0IsTUFBSSxVQUFVLENBQUM7QUFDZixNQUFJLFFBQVE7QUFDWixNQUFJLE9BQU8sQ0FBQztBQUlMLE1BQU0sVUFBVSxDQUFDLFdBQVcsS0FBSyxJQUFJLE1BQU8sRUFBRSxRQUFRLFFBQVEsSUFBSSxhQUFhLEtBQUssTUFBTSxHQUFHLE9BQU87QUFHcEcsTUFBTSxNQUFNLENBQUMsTUFBTSxXQUFXLEtBQUssU0FBUyxLQUFLLGNBQWMsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFLL0csTUFBTSxVQUFVLENBQUMsTUFBTSxhQUFhO0FBQ3pDLFlBQVE7QUFDUixVQUFNLENBQUMsVUFBVSxRQUFRLE1BQU0sTUFBTSxNQUFNLElBQUk7QUFDL0MsVUFBTSxRQUFRLEVBQUUsTUFBTSxVQUFVLElBQUksWUFBWSxJQUFJLEdBQUcsTUFBTSxvQkFBSSxJQUFJLEVBQUU7QUFDdkUsV0FBTyxLQUFLLEtBQUs7QUFDakIsUUFBSSxPQUFPLFdBQVcsRUFBRyxFQUFDLEVBQUUsSUFBSSxhQUFhLFVBQVUsVUFBVTtBQUFBLElBQXdCLE9BQU8sTUFBTTtBQUN0RyxVQUFNLFVBQVUsVUFBVSxLQUFLO0FBQy9CLFFBQUksT0FBTyxPQUFPLFFBQVEsWUFBWSxHQUFHO0FBQ3ZDLGFBQU8sWUFBWSxPQUFPLE1BQU0sUUFBUSxFQUFFLFVBQVUsUUFBUSxNQUFNLE9BQU8sQ0FBQyxTQUFTLFFBQVEsU0FBUyxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQzdHO0FBQ0EsZUFBVyxRQUFRLFFBQVMsTUFBSyxNQUFNLEtBQUs7QUFDNUMsUUFBSSxTQUFTLFlBQWE7QUFDMUIsVUFBTSxRQUFRLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUM3RCxXQUFPLElBQUksT0FBTyxJQUFJO0FBQ3RCLGFBQVMsS0FBSyxjQUFjLEtBQUs7QUFBQSxFQUNuQztBQUdBLE1BQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxDQUFDLFVBQVUsRUFBRSxFQUFFLElBQUksRUFBRSxNQUM5QyxTQUFTLGNBQWMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sTUFBTSxRQUFRLENBQUMsSUFBSSxRQUFRLFFBQVE7QUFHM0YsTUFBTSxTQUFTLENBQUMsRUFBRSxTQUFTLEVBQUUsZUFBZSxXQUFXLEVBQUUsTUFBTSxhQUFhO0FBSTVFLE1BQU0sUUFBUSxDQUFDLFNBQVMsTUFBTSxRQUFRLEtBQUssWUFBWSxRQUFRLEtBQUssV0FBVztBQUl4RSxNQUFNLFVBQVUsTUFBTTtBQUMzQixVQUFNLFNBQVM7QUFDZixVQUFNLFFBQVEsV0FBVztBQUN6QixXQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxJQUFJLE9BQU8sSUFBSSxDQUFDLENBQUMsQ0FBQztBQUMzRCxVQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sT0FBTyxJQUFJLEVBQUUsTUFBTSxLQUFLLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLElBQUksRUFBRSxDQUFDLENBQUM7QUFDOUYsUUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFHO0FBRWYsVUFBTSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsQ0FBQyxPQUFPLFVBQVUsS0FBSyxDQUFDLENBQUM7QUFDNUQsZUFBVyxRQUFRLE9BQU87QUFDeEIsWUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFlBQU0sVUFBVSxLQUFLLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsU0FBUyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxLQUFLLE1BQU0sS0FBSztBQUMzRixVQUFJLENBQUMsS0FBSyxRQUFRLGVBQWU7QUFDL0IsWUFBSSxNQUFNLE1BQU0sT0FBTyxFQUFHLFNBQVEsTUFBTSxDQUFDO0FBQ3pDO0FBQUEsTUFDRjtBQUNBLGdCQUFVLFFBQVEsT0FBTyxDQUFDLFFBQVEsSUFBSSxPQUFPLEVBQUU7QUFDL0MsWUFBTSxTQUFTLGFBQWEsQ0FBQyxNQUFNLE1BQU0sU0FBUztBQUNsRCxZQUFNLFVBQVUsQ0FBQyxVQUFVLFFBQVEsTUFBTSxDQUFDLEVBQUUsU0FBUyxNQUFNLFNBQVMsTUFBTSxRQUFRLENBQUM7QUFDbkYsVUFBSSxDQUFDLFFBQVMsU0FBUSxNQUFNLENBQUM7QUFBQSxVQUN4QixZQUFXLFNBQVMsUUFBUyxPQUFNLE1BQU0sTUFBTSxRQUFRLElBQUksTUFBTSxLQUFLLElBQUksRUFBRSxJQUFJLEtBQUssTUFBTSxLQUFLO0FBQUEsSUFDdkc7QUFBQSxFQUNGO0FBS0EsTUFBTSxRQUFRLENBQUMsTUFBTSxZQUFZO0FBQy9CLFVBQU0sUUFBUSxZQUFZLElBQUksSUFBSTtBQUNsQyxXQUFPLGNBQWMsU0FDbkIsUUFBUSxLQUFLLENBQUMsRUFBRSxJQUFJLFVBQVUsS0FBSyxNQUFNLEtBQUssU0FBUyxRQUFRLE1BQU0sS0FBSyxDQUFDLENBQUMsS0FBSyxDQUFDLFVBQVUsUUFBUSxDQUFDO0FBQUEsRUFDekc7QUFHQSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVMsS0FBSyxhQUFhLFlBQVksR0FBRyxNQUFNLFlBQVksR0FBRyxTQUFTLElBQUk7QUFHbkcsTUFBTSxPQUFPLENBQUMsTUFBTSxVQUFVO0FBQzVCLFVBQU0sQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sSUFBSSxNQUFNO0FBQzdDLFVBQU0sS0FBSyxPQUFPLEtBQUssRUFBRTtBQUN6QixRQUFJLFNBQVMsWUFBYSxTQUFRLE1BQU0sUUFBUSxNQUFNLEtBQUs7QUFBQSxhQUNsRCxRQUFRLE1BQU0sSUFBSSxFQUFHLE9BQU0sTUFBTSxNQUFNLFFBQVEsRUFBRSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDakY7QUFJTyxNQUFNLE9BQU8sQ0FBQyxRQUFRLGFBQWE7QUFDeEMsV0FBTyxTQUFTO0FBQ2hCLGdCQUFZO0FBQ1osa0JBQWMsWUFBWSxJQUFJO0FBQzlCLFFBQUksZ0JBQWdCLENBQUMsQ0FBQztBQUN0QixlQUFXLFFBQVEsV0FBVyxFQUFHLFNBQVEsTUFBTSxNQUFNO0FBQUEsRUFDdkQ7QUFHQSxNQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU0sUUFBUSxTQUFTO0FBQzFDLFVBQU0sUUFBUSxJQUFJLFlBQVksTUFBTSxFQUFFLE9BQU8sQ0FBQztBQUM5QyxXQUFPLElBQUksT0FBTyxJQUFJO0FBQ3RCLFVBQU0sRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQzNCO0FBR0EsTUFBTSxVQUFVLENBQUMsTUFBTSxRQUFRLE9BQU8sR0FBRyxVQUN2QyxNQUFNLE1BQU0saUJBQWlCLEtBQUssUUFBUSxlQUFlLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFJdkcsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLEVBQUUsT0FBTyxPQUFPLEtBQUssSUFBSTtBQUMvQixRQUFJLENBQUMsT0FBTyxJQUFJLEtBQUssS0FBSyxTQUFTLElBQUksR0FBRyxFQUFHLFFBQU87QUFDcEQsVUFBTSxPQUFPLE9BQU8sSUFBSSxLQUFLO0FBQzdCLFFBQUksQ0FBQyxRQUFRLEtBQUssUUFBUSxtQkFBbUIsRUFBRyxRQUFPO0FBQ3ZELFdBQU8sSUFBSSxNQUFNLENBQUMsR0FBRyxJQUFJO0FBQ3pCLFFBQUksQ0FBQyxRQUFRLEtBQUssQ0FBQyxVQUFVLE9BQU8sT0FBTyxHQUFHLENBQUMsRUFBRyxTQUFRLEtBQUssR0FBRztBQUNsRSxVQUFNQSxTQUFRLEtBQUssSUFBSSxLQUFLLFNBQVMsS0FBSyxPQUFPLEdBQUcsT0FBTyxTQUFTLFlBQVksSUFBSSxDQUFDO0FBQ3JGLGNBQVUsT0FBTyxXQUFXLFNBQVNBLE1BQUs7QUFDMUMsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFNBQVMsQ0FBQyxLQUFLLFVBQVU7QUFDN0IsVUFBTSxDQUFDLE9BQU8sVUFBVSxJQUFJLENBQUMsS0FBSyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sSUFBSSxLQUFLLEdBQUcsS0FBSztBQUNwRixVQUFNLFlBQVksSUFBSSxNQUFNLFNBQVMsTUFBTSxNQUFNLFFBQy9DLGtCQUFrQixLQUFLLElBQUksTUFBTSxJQUFJLEtBQUssSUFBSSxNQUFNLE9BQU8sUUFBUSxNQUFNLE1BQU0sT0FBTztBQUN4RixXQUFPLElBQUksT0FBTyxNQUFNLE9BQU8sYUFBYyxDQUFDLENBQUMsU0FBUyxVQUFVO0FBQUEsRUFDcEU7QUFJQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixXQUFPLFlBQVksSUFBSTtBQUN2QixZQUFRO0FBQ1IsUUFBSSxDQUFDLFFBQVEsQ0FBQyxFQUFHO0FBRWpCLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLGVBQVcsRUFBRSxJQUFJLE1BQU0sS0FBSyxRQUFTLE1BQUssSUFBSSxJQUFJLEtBQUs7QUFBQSxNQUFJLEtBQUssSUFBSSxFQUFFLEtBQUs7QUFBQTtBQUFBLE1BQXdCLE9BQU8sSUFBSSxLQUFLLEVBQUc7QUFBQSxJQUFJLENBQUM7QUFDM0gsVUFBTSxNQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsRUFBRSxFQUFFO0FBQ2xDLFVBQU0sT0FBTyxRQUFRLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLEdBQUc7QUFDNUQsY0FBVSxRQUFRLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLEdBQUc7QUFDekQsUUFBSSxRQUFRLENBQUMsRUFBRyxTQUFRLE9BQU8sV0FBVyxTQUFTLE1BQU07QUFDekQsZUFBVyxPQUFPLE1BQU07QUFDdEIsVUFBSSxLQUFLLElBQUksZ0JBQWdCLEdBQUcsR0FBRyxFQUFFO0FBQ3JDLGVBQVMsSUFBSSxHQUFHO0FBQ2hCLFlBQU0sRUFBRSxRQUFRLEdBQUc7QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLE9BQU8sQ0FBQyxJQUFJLFFBQVEsQ0FBQyxNQUFNO0FBQy9CLFVBQU0sU0FBUyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sSUFBSSxJQUFJLEdBQUcsT0FBTyxJQUFJLENBQUMsQ0FBQztBQUMzRSxXQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVM7QUFDNUIsWUFBTSxFQUFFLE1BQU0sSUFBSSxPQUFPLElBQUksSUFBSSxLQUFLLENBQUM7QUFDdkMsYUFBTyxDQUFDLFNBQVUsQ0FBQyxNQUFNLEtBQUssSUFBSSxFQUFFLEtBQUssT0FBTyxJQUFJLEtBQUssTUFBTTtBQUFBLElBQ2pFLENBQUM7QUFBQSxFQUNIO0FBR0EsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixRQUFJLENBQUMsSUFBSSxNQUFPO0FBQ2hCLFFBQUksUUFBUSxLQUFLLElBQUksSUFBSSxJQUFJLEtBQUs7QUFDbEMsUUFBSSxLQUFLLElBQUksZ0JBQWdCLEtBQUssVUFBVSxJQUFJLEtBQUssQ0FBQztBQUFBLEVBQ3hEO0FBR0EsTUFBTSxVQUFVLENBQUMsUUFBUSxDQUFDLEtBQUssR0FBRyxJQUFJLE9BQU8sT0FBTyxDQUFDO0FBR3JELE1BQU0sUUFBUSxDQUFDLFFBQVE7QUFDckIsZUFBVyxRQUFRLFFBQVEsR0FBRyxFQUFHLE1BQUssSUFBSSxLQUFLLElBQUksSUFBSTtBQUFBLEVBQ3pEO0FBS0EsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLEVBQUUsUUFBUSxRQUFRLE1BQU0sSUFBSTtBQUNsQyxlQUFXLFFBQVEsUUFBUSxHQUFHLEdBQUc7QUFDL0IsWUFBTSxFQUFFLE9BQU8sR0FBRyxJQUFJO0FBQ3RCLFdBQUssT0FBTyxFQUFFO0FBQ2QsVUFBSSxDQUFDLE1BQU0sSUFBSSxFQUFHO0FBQ2xCLFVBQUksTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFHLE1BQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUM7QUFDM0QsaUJBQVcsUUFBUSxTQUFTLENBQUMsRUFBRyxRQUFPLElBQUksSUFBSSxHQUFHLE9BQU8sS0FBSyxJQUFJLEVBQUU7QUFBQSxJQUN0RTtBQUNBLFVBQU0sU0FBUyxXQUFXLE9BQU8sV0FBVyxPQUFRLEtBQUs7QUFBQTtBQUFBLE1BQTZCO0FBQUEsSUFBTyxLQUFLLENBQUM7QUFDbkcsUUFBSSxDQUFDLE9BQVE7QUFDYixVQUFNLFFBQVE7QUFDZCxjQUFVLENBQUM7QUFDWCxRQUFJLE9BQU87QUFDWCxlQUFXLE9BQU8sUUFBUSxHQUFHLEdBQUc7QUFDOUIsWUFBTSxPQUFPLE1BQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUVoQyxZQUFNLFFBQVEsSUFBSSxTQUFTLENBQUM7QUFDNUIsWUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsT0FBTyxJQUFJLElBQUksQ0FBQztBQUVuRCxVQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxLQUFLLE9BQU8sS0FBSyxDQUFDLFNBQVMsQ0FBQyxTQUFTLEtBQUssU0FBUyxNQUFNLEtBQUssRUFBRztBQUN0RixjQUFRLE1BQU8sSUFBSSxTQUFTLENBQUMsSUFBTSxJQUFJLE9BQU87QUFDOUMsWUFBTSxFQUFFLGVBQWUsV0FBVyxJQUFJLEtBQUs7QUFDM0MsVUFBSSxpQkFBaUIsZUFBZSxJQUFJLE1BQU87QUFDL0MsWUFBTSxRQUFRLENBQUMsQ0FBQyxNQUFNLE1BQU0sR0FBRyxPQUFPO0FBQ3BDLGNBQU0sRUFBRSxPQUFBQyxTQUFRLEdBQUcsR0FBRyxLQUFLO0FBQUE7QUFBQSxVQUF3QixPQUFPLEVBQUU7QUFBQTtBQUM1RCxlQUFPLEtBQUssSUFBSSxNQUFNQSxNQUFLO0FBQzNCLGNBQU0sTUFBTSxNQUFNLFFBQVEsRUFBRSxHQUFHLE1BQU0sT0FBT0EsU0FBUSxFQUFFLENBQUM7QUFBQSxNQUN6RCxDQUFDO0FBQUEsSUFDSDtBQUNBLFFBQUksUUFBUSxDQUFDLEdBQUc7QUFDZCxtQkFBYSxLQUFLO0FBQ2xCLGNBQVEsT0FBTyxXQUFXLFNBQVMsUUFBUSxNQUFNLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxJQUFJLFlBQVksTUFBTyxLQUFLLElBQUksQ0FBQztBQUFBLElBQzdHO0FBQ0EsWUFBUSxLQUFLLEdBQUcsS0FBSztBQUFBLEVBQ3ZCO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsVUFBTSxFQUFFLEdBQUcsVUFBVSxJQUFJO0FBQ3pCLFVBQU0sRUFBRSxHQUFHLFdBQVcsSUFBSTtBQUMxQixVQUFNLEVBQUUsR0FBRyxXQUFXLEtBQUs7QUFDM0IsVUFBTSxFQUFFLEdBQUcsWUFBWSxJQUFJO0FBQUEsRUFDN0I7OztBQ2pQQSxNQUFNLEVBQUUsY0FBYyxLQUFLLGtCQUFrQixVQUFVO0FBQUE7QUFBQSxJQUF3QixTQUFTLGNBQWU7QUFBQTtBQUN2RyxNQUFNLFFBQVE7QUFDZCxNQUFNLFdBQVc7QUFDakIsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sV0FBVztBQUNqQixNQUFNLFVBQVUsQ0FBQyxLQUFLLEtBQUssVUFBVSxHQUFHO0FBQ3hDLE1BQU0sV0FBVztBQUVqQixNQUFJLGFBQWEsSUFBSSxnQkFBZ0I7QUFDckMsTUFBSSxZQUFZO0FBQ2hCLE1BQUksV0FBVztBQUNmLE1BQUksVUFBVTtBQUNkLE1BQUksU0FBUztBQUNiLE1BQUksYUFBYTtBQUNqQixNQUFJLFNBQVM7QUFDYixNQUFJLFVBQVU7QUFFZCxNQUFJLE9BQU8sTUFBTTtBQUFBLEVBQUM7QUFHbEIsTUFBTSxRQUFRLENBQUMsT0FDYixJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQ3ZCLFVBQU1DLFNBQVEsV0FBVyxTQUFTLEVBQUU7QUFDcEMsV0FBTyxPQUFPLGFBQWFBLE1BQUssR0FBRyxRQUFRO0FBQUEsRUFDN0MsQ0FBQztBQUlILE1BQU0sU0FBUyxPQUFPQyxVQUFTO0FBQzdCLGlCQUFhLElBQUksZ0JBQWdCO0FBQ2pDLFVBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsVUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztBQUNqQyxRQUFJRCxTQUFRO0FBQ1osVUFBTSxRQUFRLENBQUMsS0FBSyxDQUFDLFdBQVcsYUFBYSxNQUFNO0FBQ2pELG1CQUFhQSxNQUFLO0FBQ2xCLE1BQUFBLFNBQVEsT0FBTyxXQUFXLE1BQU07QUFDOUIsWUFBSSxXQUFZLGFBQVksS0FBSyxJQUFJLElBQUk7QUFDekMsbUJBQVcsTUFBTTtBQUFBLE1BQ25CLEdBQUcsRUFBRTtBQUFBLElBQ1A7QUFDQSxjQUFVO0FBQ1YsVUFBTSxDQUFDLFdBQVcsUUFBUTtBQUMxQixRQUFJO0FBQ0YsWUFBTSxPQUFPLEtBQUssVUFBVSxFQUFFLE1BQUFDLE9BQU0sTUFBTSxRQUFRLE9BQU8sRUFBRSxDQUFDO0FBQzVELFlBQU0sVUFBVSxFQUFFLGdCQUFnQixtQkFBbUI7QUFDckQsWUFBTSxXQUFXLE1BQU0sTUFBTSxLQUFLLEVBQUUsUUFBUSxRQUFRLE1BQU0sU0FBUyxPQUFPLENBQUM7QUFDM0UsZ0JBQVUsUUFBUSxRQUFRO0FBQzFCLG1CQUFhLFNBQVMsV0FBVztBQUNqQyxVQUFJLFFBQVEsU0FBUyxTQUFTLE1BQU0sRUFBRyxRQUFPO0FBQzlDLFVBQUksQ0FBQyxTQUFTLE1BQU0sQ0FBQyxTQUFTLEtBQU0sT0FBTSxNQUFNLEdBQUcsU0FBUyxNQUFNLEVBQUU7QUFDcEUsWUFBTSxVQUFVLFFBQVE7QUFDeEIsWUFBTSxTQUFTLFNBQVMsS0FBSyxZQUFZLElBQUksa0JBQWtCLENBQUMsRUFBRSxVQUFVO0FBQzVFLFVBQUksT0FBTztBQUNYLGVBQVNDLFFBQU8sTUFBTSxPQUFPLEtBQUssR0FBRyxDQUFDQSxNQUFLLE1BQU1BLFFBQU8sTUFBTSxPQUFPLEtBQUssR0FBRztBQUMzRSxjQUFNO0FBQ04sY0FBTSxVQUFVLE9BQU9BLE1BQUssT0FBTyxNQUFNLE1BQU07QUFDL0MsZUFBTyxPQUFPLElBQUksS0FBSztBQUN2QixtQkFBVyxTQUFTLE9BQVEsTUFBSyxPQUFPLEtBQUs7QUFBQSxNQUMvQztBQUFBLElBQ0YsVUFBRTtBQUNBLG1CQUFhRixNQUFLO0FBQUEsSUFDcEI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sT0FBTyxDQUFDLE9BQU8sVUFBVTtBQUU3QixVQUFNLFNBQVMsQ0FBQztBQUNoQixlQUFXLFFBQVEsTUFBTSxNQUFNLElBQUksR0FBRztBQUNwQyxZQUFNLEtBQUssS0FBSyxRQUFRLElBQUk7QUFDNUIsVUFBSSxLQUFLLEVBQUcsUUFBTyxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsSUFBSSxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDM0Q7QUFDQSxVQUFNLEVBQUUsTUFBTSxPQUFPLEdBQUcsSUFBSTtBQUM1QixVQUFNLE9BQU8sUUFBUSxDQUFDLFNBQVMsS0FBSyxNQUFNLElBQUk7QUFDOUMsVUFBTSxTQUFTLFFBQVEsS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUF1QixTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLFFBQVEsS0FBSyxDQUFDLEdBQUcsRUFBRTtBQUMzRyxRQUFJLEdBQUksT0FBTSxDQUFDLEdBQUcsS0FBSyxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsR0FBRyxJQUFJLFVBQVUsT0FBTztBQUNoRixRQUFJLFVBQVUsU0FBUztBQUNyQixpQkFBVztBQUNYLGVBQVMsQ0FBQztBQUNWLFVBQUksb0JBQW9CLEVBQUUsT0FBTyxTQUFTLFVBQVUsT0FBTyxDQUFDO0FBQUEsSUFDOUQsV0FBVyxVQUFVLFFBQVMsTUFBSyxDQUFDLE1BQU0sRUFBRTtBQUFBLGFBQ25DLE9BQVEsU0FBUSxNQUFNLEVBQUU7QUFBQSxFQUNuQztBQUVBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLFVBQU0sQ0FBQyxLQUFLO0FBQUE7QUFBQSxNQUEwQixZQUFZLGlCQUFpQixZQUFZO0FBQUE7QUFDL0UsV0FBTyxDQUFDLFNBQVMsS0FBSyxPQUFPLG1CQUFtQixFQUFFO0FBQUEsRUFDcEQ7QUFJQSxNQUFNLE9BQU8sT0FBTyxVQUFVO0FBQzVCLFFBQUksQ0FBQyxVQUFVLFNBQVMsQ0FBQyxRQUFRLEVBQUcsUUFBTztBQUMzQyxhQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUNqQyxZQUFNLFNBQVMsTUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQzVDLGtCQUFVLE1BQU0sUUFBUSxjQUFjLEVBQUUsSUFBSSxFQUFFLGFBQWEsS0FBSyxHQUFHLENBQUMsU0FBUztBQUMzRSxrQkFBUSxDQUFDLENBQUMsSUFBSTtBQUNkLGlCQUFPLE9BQU8sUUFBUTtBQUFBLFFBQ3hCLENBQUMsRUFBRSxNQUFNLE1BQU0sUUFBUSxJQUFJLENBQUM7QUFBQSxNQUM5QixDQUFDO0FBQ0QsVUFBSSxPQUFRLFFBQU87QUFBQSxJQUNyQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxVQUFVLENBQUNDLFVBQVM7QUFDeEIsVUFBTSxDQUFDLFFBQVEsSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLEdBQUcsU0FBUyxTQUFTLE1BQVEsVUFBVSxHQUFJO0FBQy9FLFFBQUksU0FBVSxRQUFPLEtBQUssSUFBSSxXQUFXLElBQUksU0FBUyxLQUFLLElBQUksS0FBTyxNQUFNLEtBQUssUUFBUSxLQUFLLE1BQU0sT0FBTztBQUUzRyxXQUFPQSxTQUFRLENBQUMsU0FBUyxNQUFPLFNBQVMsUUFBUSxPQUFPLFNBQVM7QUFBQSxFQUNuRTtBQUVBLE1BQU0sTUFBTSxZQUFZO0FBQ3RCLGVBQVM7QUFDUCxVQUFJLENBQUMsS0FBSyxRQUFRLFFBQVE7QUFDeEIsY0FBTSxNQUFNLElBQU87QUFDbkI7QUFBQSxNQUNGO0FBRUEsVUFBSSxPQUFPLE1BQU07QUFBQSxNQUFDO0FBQ2xCLFlBQU0sUUFBUSxJQUFJLFFBQVEsQ0FBc0MsWUFBYSxPQUFPLE9BQVE7QUFDNUYsWUFBTUEsUUFBTyxLQUFLLElBQUksS0FBSyxhQUFjLE1BQU0sS0FBSyxLQUFLO0FBQ3pELFVBQUksUUFBUTtBQUNWLGFBQUs7QUFDTDtBQUFBLE1BQ0Y7QUFDQTtBQUNBLFlBQU0sU0FBUyxNQUFNLE9BQU9BLEtBQUksRUFBRSxNQUFNLE1BQU0sSUFBSTtBQUNsRCxXQUFLO0FBQ0wsVUFBSSxDQUFDLFFBQVE7QUFDWCxlQUFPO0FBQ1AsZ0JBQVE7QUFDUixZQUFJLFdBQVksTUFBSyxVQUFVLEVBQUU7QUFDakMsWUFBSSxvQkFBb0IsRUFBRSxPQUFPLFVBQVUsQ0FBQztBQUFBLE1BQzlDO0FBQ0EsVUFBSSxXQUFXLENBQUMsUUFBUTtBQUN0QixtQkFBVztBQUNYO0FBQUEsTUFDRjtBQUNBLFVBQUksWUFBWSxDQUFDLE9BQVEsS0FBSSxvQkFBb0IsRUFBRSxPQUFPLFFBQVEsQ0FBQztBQUNuRSxZQUFNLE1BQU0sUUFBUUEsS0FBSSxDQUFDO0FBQUEsSUFDM0I7QUFBQSxFQUNGO0FBR0EsTUFBTSxTQUFTLE1BQU07QUFDbkIsY0FBVTtBQUNWLGVBQVcsTUFBTTtBQUNqQixTQUFLO0FBQUEsRUFDUDtBQUVBLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU0sVUFBVSxRQUFRO0FBQ3hCLFlBQVE7QUFDUixRQUFJLFFBQVMsUUFBTztBQUFBLEVBQ3RCO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsWUFBUTtBQUNSLFFBQUlELFNBQVE7QUFDWixRQUFJLGlCQUFpQixNQUFNO0FBQ3pCLE1BQUFBLFdBQVUsT0FBTyxXQUFXLE1BQU07QUFDaEMsUUFBQUEsU0FBUTtBQUNSLGFBQUs7QUFBQSxNQUNQLEdBQUcsRUFBRTtBQUFBLElBQ1AsQ0FBQyxFQUFFLFFBQVEsU0FBUyxpQkFBaUI7QUFBQSxNQUNuQyxTQUFTO0FBQUEsTUFBTSxXQUFXO0FBQUEsTUFBTSxZQUFZO0FBQUEsTUFBTSxpQkFBaUIsQ0FBQyxxQkFBcUI7QUFBQSxJQUMzRixDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsVUFBVSxNQUFNO0FBQ3hDLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNLFNBQVMsVUFBVSxLQUFLLENBQUM7QUFDN0UsV0FBTyxpQkFBaUIsWUFBWSxNQUFNO0FBQ3hDLGVBQVM7QUFDVCxpQkFBVyxNQUFNO0FBQUEsSUFDbkIsQ0FBQztBQUNELFdBQU8saUJBQWlCLFlBQVksQ0FBQyxFQUFFLFVBQVUsTUFBTTtBQUNyRCxVQUFJLENBQUMsVUFBVztBQUNoQixlQUFTO0FBQ1QsV0FBSztBQUFBLElBQ1AsQ0FBQztBQUNELFFBQUk7QUFBQSxFQUNOOzs7QUM1TEEsWUFBVSxXQUFXLE1BQU07QUFDekIsY0FBVTtBQUNWLGdCQUFZO0FBRVosUUFBSSxZQUFZLE9BQU8sMkJBQTRCLGFBQVk7QUFBQSxRQUMxRCxVQUFTLGlCQUFpQixvQkFBb0IsV0FBVztBQUFBLEVBQ2hFLENBQUM7IiwKICAibmFtZXMiOiBbInBhdXNlIiwgInRyaWVzIiwgInRpbWVyIiwgImhvbGQiLCAicmVhZCJdCn0K
