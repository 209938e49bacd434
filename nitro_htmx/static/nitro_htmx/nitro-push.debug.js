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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2Jlc2lkZS5qcyIsICIuLi8uLi9jbGllbnQvZWNoby5qcyIsICIuLi8uLi9jbGllbnQvZ3JhbnRzLmpzIiwgIi4uLy4uL2NsaWVudC9wdXNoZWQuanMiLCAiLi4vLi4vY2xpZW50L3N0cmVhbS5qcyIsICIuLi8uLi9jbGllbnQvbml0cm8tcHVzaC5qcyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyogRm9yIHRoZSBzY3JpcHRzIGJlc2lkZSB0aGUgYnJpZGdlJ3MsIGluIGZpbGVzIG9mIHRoZWlyIG93bjogdGhleSBrbm93IHRoZSBicmlkZ2UgYnkgd2luZG93Lm5pdHJvLiAqL1xuXG4vKiogQHR5cGUgeygpID0+IE5pdHJvfSAqL1xuZXhwb3J0IGNvbnN0IG5pdHJvID0gKCkgPT4gLyoqIEB0eXBlIHtOaXRyb30gKi8gKHdpbmRvdy5uaXRybyk7XG5cbi8qKiBTdGFydCBzdWNoIGEgc2NyaXB0IHdoZXJlIHRoZXJlIGlzIGEgYnJpZGdlLCBhbmQgb25jZTogaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlLlxuICogQHR5cGUgeyhtYXJrOiAnaGFzUHVzaCcgfCAnaGFzU29ydCcgfCAnaGFzR3VhcmQnLCBzdGFydDogKCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzdGFydE9uY2UgPSAobWFyaywgc3RhcnQpID0+IHtcbiAgaWYgKCFPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykgfHwgbml0cm8oKVttYXJrXSkgcmV0dXJuOyAvLyBubyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHlcbiAgbml0cm8oKVttYXJrXSA9IHRydWU7XG4gIHN0YXJ0KCk7XG59O1xuIiwgIi8qIFRoZSBwYWdlJ3Mgb3duIG5hbWU6IHdoYXQgaXRzIGFjdGlvbnMgcHVzaCBkb2VzIG5vdCBjb21lIGJhY2sgdG8gaXQsIHNpbmNlIHRoZWlyIGFuc3dlcnMgYnJpbmcgaXQuXG4gKlxuICogSGVhcnMgb2Ygam9iczogZmlsbGluZy4gUG9zdHMgbml0cm8tcGFnZSwgd2l0aCBldmVyeSByZXF1ZXN0IG9mIGEgY29tcG9uZW50LlxuICovXG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vYmVzaWRlLmpzJztcblxuLyoqIDEyOCByYW5kb20gYml0cywgd2hpY2ggbm9ib2R5IGJ1dCB0aGUgc2VydmVyIGxlYXJuczogd2hvZXZlciBrbmV3IHRoZW0gY291bGQga2VlcCB0aGlzIHBhZ2UgZnJvbSBoZWFyaW5nIHNvbWV0aGluZy4gKi9cbmV4cG9ydCBjb25zdCBwYWdlID0gWy4uLmNyeXB0by5nZXRSYW5kb21WYWx1ZXMobmV3IFVpbnQ4QXJyYXkoMTYpKV0ubWFwKChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCAnMCcpKS5qb2luKCcnKTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RWNobyA9ICgpID0+IG5pdHJvKCkub24oJ2ZpbGxpbmcnLCAoeyBib2R5IH0pID0+IGJvZHkuc2V0KCduaXRyby1wYWdlJywgcGFnZSkpO1xuIiwgIi8qIFdoYXQgdGhlIHBhZ2UgbWF5IGhlYXIgb2YgcHVzaGVkIGV2ZW50cywgYW5kIGhvdyBmYXIgaXQgaGFzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNoYW5uZWxzIG9mIHJvb3RzLCBhbmQgb2YgdGhlIGVsZW1lbnQgb2YgdGhlIHBhZ2UgaXRzZWxmLlxuICovXG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vYmVzaWRlLmpzJztcblxuY29uc3QgR1JBTlRTID0gJ1tkYXRhLW5pdHJvLWNoYW5uZWxzXSc7XG5jb25zdCBST09UID0gJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0nO1xuXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIHN0cmluZz59ICovXG5leHBvcnQgY29uc3QgaGVsZCA9IG5ldyBNYXAoKTsgLy8gY2hhbm5lbCBcdTIxOTIgdGhlIGdyYW50IGJ5IHdoaWNoIHRoZSBwYWdlIGhlYXJzIGl0XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIHN0cmluZz59ICovXG5jb25zdCBwcmVzZW50ID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB0aGUgbmV3ZXN0IGdyYW50IG9uIHRoZSBwYWdlXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIHN0cmluZz59ICovXG5jb25zdCByZWFjaGVkID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB1cCB0byB3aGVyZSBhbGwgaGFzIGNvbWUsIGFsc28gb2YgdGhvc2UgdGhhdCBoYXZlIGxlZnQ6IHRoZWlyIEhUTUwgbWF5IGNvbWUgYmFja1xuXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgcmVmdXNlZCA9IG5ldyBTZXQoKTsgLy8gZ3JhbnRzXG5cbi8vIEluIHdoYXQgcGVvcGxlIHdyb3RlLCBhbiBlbGVtZW50IGlzIG9mIG5vIGNvbXBvbmVudCBhdCBhbGw7IGVsc2V3aGVyZSwgb2Ygb25lIG9yIG9mIG5vbmUuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGFsbCA9IChzZWxlY3RvcikgPT5cbiAgWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoKGVsZW1lbnQpID0+IG5pdHJvKCkucm9vdE9mKGVsZW1lbnQpICE9PSB1bmRlZmluZWQpO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgY2hhbm5lbHNPZiA9ICh7IGRhdGFzZXQgfSkgPT4gcmVhZChkYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpLmNoYW5uZWxzO1xuXG4vKiogQHR5cGVkZWYge1tzdHJpbmcsIG51bWJlcl19IENoYW5nZSAqL1xuLyoqIEB0eXBlIHsoZ3JhbnQ6IHN0cmluZykgPT4geyBwb3NpdGlvbjogc3RyaW5nLCBjaGFubmVsczogc3RyaW5nW10sIGNoYW5nZT86IENoYW5nZSB9fSAqL1xuY29uc3QgcmVhZCA9IChncmFudCkgPT4ge1xuICBjb25zdCB0ZXh0ID0gYXRvYihncmFudC5zcGxpdCgnLicpWzBdLnJlcGxhY2VBbGwoJy0nLCAnKycpLnJlcGxhY2VBbGwoJ18nLCAnLycpKTtcbiAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20odGV4dCwgKGxldHRlcikgPT4gbGV0dGVyLmNoYXJDb2RlQXQoMCkpO1xuICBjb25zdCBbLCAsICwgcG9zaXRpb24sIGNoYW5uZWxzLCBjaGFuZ2VdID0gSlNPTi5wYXJzZShuZXcgVGV4dERlY29kZXIoKS5kZWNvZGUoYnl0ZXMpKTtcbiAgcmV0dXJuIHsgcG9zaXRpb24sIGNoYW5uZWxzLCBjaGFuZ2UgfTtcbn07XG5cbi8qKiBUaGUgY29tcG9uZW50cyB0aGF0IG5hbWUgY2hhbm5lbHMgdGhlbXNlbHZlcy5cbiAqIEB0eXBlIHsoKSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCByb290cyA9ICgpID0+IGFsbChST09UICsgR1JBTlRTKTtcblxuLyoqIEB0eXBlIHsoKSA9PiBhbnlbXX0gKi9cbmNvbnN0IHRhZ3MgPSAoKSA9PiBhbGwoR1JBTlRTKS5maWx0ZXIoKGVsZW1lbnQpID0+ICFlbGVtZW50Lm1hdGNoZXMoUk9PVCkpO1xuXG4vKiogQHR5cGUgeygpID0+IHN0cmluZ1tdfSAqL1xuY29uc3Qgb2ZUaGVQYWdlID0gKCkgPT4gdGFncygpLmZsYXRNYXAoY2hhbm5lbHNPZik7XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IG5hbWVzIG9uZSBvZiB0aGVzZSBjaGFubmVscyBpdHNlbGYuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IG5hbWVzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBjaGFubmVsc09mKHJvb3QpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKTtcblxuLyoqIFRoZSBjb21wb25lbnRzIHRoYXQgaGVhciB3aGF0IGlzIGZvciB0aGVzZSBjaGFubmVsczogYnkgdGhlaXIgb3duLCBvciB0aGUgcGFnZSdzLlxuICogQHR5cGUgeyhjaGFubmVsczogc3RyaW5nW10pID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJlcnMgPSAoY2hhbm5lbHMpID0+XG4gIG9mVGhlUGFnZSgpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKSA/IGFsbChST09UKSA6IHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiBuYW1lcyhyb290LCBjaGFubmVscykpO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBtYXkgaGF2ZSBtaXNzZWQgc29tZXRoaW5nLlxuICogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1YnNjcmliZWQgPSAoKSA9PiAob2ZUaGVQYWdlKClbMF0gPyBhbGwoYCR7Uk9PVH06bm90KFtkYXRhLW5pdHJvLWxhenldKWApIDogcm9vdHMoKSk7XG5cbi8qKiBMb29rIGF0IHRoZSBwYWdlLCBhbmQgcmV0dXJuIHdoZXRoZXIgaXQgaGVhcnMgc29tZXRoaW5nIG5ldywgb3Igc29tZXRoaW5nIG5vIG1vcmUuXG4gKlxuICogVGhlIGZpcnN0IGdyYW50IG9mIGEgY2hhbm5lbCBjb3VudHMgYXMgbG9uZyBhcyB0aGUgc3RyZWFtIGNvdmVycyBpdDogYSBjb21wb25lbnQgdGhhdCBpcyByZW5kZXJlZCBhbmV3IGhhc1xuICogYSBsYXRlciBvbmUsIHdoaWNoIGtub3dzIG5vdGhpbmcgb2Ygd2hhdCBpcyB1bmRlciB3YXkgdG8gdGhpcyBwYWdlLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgY29sbGVjdCA9ICgpID0+IHtcbiAgbGV0IGlzT3RoZXIgPSBmYWxzZTtcbiAgcHJlc2VudC5jbGVhcigpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsKEdSQU5UUykpIHtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gPSBlbGVtZW50LmRhdGFzZXQ7XG4gICAgaWYgKCFyZWZ1c2VkLmhhcyhncmFudCkpIGZvciAoY29uc3QgbmFtZSBvZiBjaGFubmVsc09mKGVsZW1lbnQpKSBwcmVzZW50LnNldChuYW1lLCBncmFudCk7XG4gIH1cbiAgZm9yIChjb25zdCBuYW1lIG9mIGhlbGQua2V5cygpKSBpZiAoIXByZXNlbnQuaGFzKG5hbWUpKSBpc090aGVyID0gaGVsZC5kZWxldGUobmFtZSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGdyYW50XSBvZiBwcmVzZW50KSB7XG4gICAgaWYgKGhlbGQuaGFzKG5hbWUpKSBjb250aW51ZTtcbiAgICBoZWxkLnNldChuYW1lLCBncmFudCk7XG4gICAgaXNPdGhlciA9IHRydWU7XG4gIH1cbiAgcmV0dXJuIGlzT3RoZXI7XG59O1xuXG4vKiogQXNrIGZvciBubyBtb3JlIGJ5IHRoZSBncmFudHMgb2YgYSBzdHJlYW0gdGhhdCB3YXMgcmVmdXNlZC4gT3RoZXJzIG1heSBjb21lLCBhcyBhZnRlciBhIGxvZ2luLiAqL1xuZXhwb3J0IGNvbnN0IHJlZnVzZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBncmFudCBvZiBoZWxkLnZhbHVlcygpKSByZWZ1c2VkLmFkZChncmFudCk7XG4gIGhlbGQuY2xlYXIoKTtcbn07XG5cbi8qKiBXaGV0aGVyIGEgcG9zaXRpb24gaXMgbm90IGJlaGluZCBhbm90aGVyIG9uZSBvZiB0aGUgc2FtZSBsb2cuXG4gKiBAdHlwZSB7KG9uZTogc3RyaW5nLCBvdGhlcj86IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQWhlYWQgPSAob25lLCBvdGhlciA9ICcnKSA9PiB7XG4gIGNvbnN0IFtbZXBvY2gsIC4uLmF0XSwgW290aGVyRXBvY2gsIC4uLm90aGVyQXRdXSA9IFtvbmUsIG90aGVyXS5tYXAoKHRleHQpID0+IHRleHQuc3BsaXQoL1suLV0vKSk7XG4gIGlmIChlcG9jaCAhPT0gb3RoZXJFcG9jaCkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gK2F0WzBdID4gK290aGVyQXRbMF0gfHwgKGF0WzBdID09PSBvdGhlckF0WzBdICYmICthdFsxXSA+PSArb3RoZXJBdFsxXSk7XG59O1xuXG4vKiogV2hldGhlciBhbiBlbGVtZW50IHdpdGggY2hhbm5lbHMgd2FzIHJlbmRlcmVkIHdoZW4gYW4gZXZlbnQgaGFkIGJlZW4gc2FpZCBhbHJlYWR5LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBvc2l0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3Qga25vd3MgPSAoeyBkYXRhc2V0IH0sIHBvc2l0aW9uKSA9PiBpc0FoZWFkKHJlYWQoZGF0YXNldC5uaXRyb0NoYW5uZWxzKS5wb3NpdGlvbiwgcG9zaXRpb24pO1xuXG4vKiogV2hldGhlciB0aGUgcmVxdWVzdCB0aGF0IGhhcyByZW5kZXJlZCBhIGNvbXBvbmVudCBoYWQgcHVzaGVkIGEgcmVmcmVzaCBiZWZvcmUuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbmdlPzogQ2hhbmdlKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IHNob3dzID0gKHsgZGF0YXNldDogeyBuaXRyb0NoYW5uZWxzOiBncmFudCB9IH0sIGNoYW5nZSkgPT4ge1xuICBjb25zdCBbbmFtZSwgbnVtYmVyXSA9IChncmFudCAmJiByZWFkKGdyYW50KS5jaGFuZ2UpID8/IFtdO1xuICByZXR1cm4gISFjaGFuZ2UgJiYgbmFtZSA9PT0gY2hhbmdlWzBdICYmIE51bWJlcihudW1iZXIpID49IGNoYW5nZVsxXTtcbn07XG5cbi8qKiBXaGV0aGVyIHRoZSBwYWdlIHdhcywgb3IgYXQgbGVhc3Qgd2hhdCBpdCBuYW1lcyBjaGFubmVscyB3aXRoLlxuICogQHR5cGUgeyhwb3NpdGlvbjogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IHBhZ2VLbm93cyA9IChwb3NpdGlvbikgPT4gdGFncygpLmV2ZXJ5KCh0YWcpID0+IGtub3dzKHRhZywgcG9zaXRpb24pKTtcblxuLyoqIFdoZXRoZXIgdGhhdCBjYW4gYmUgc2FpZC5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBwb3NpdGlvbjogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGNvbXBhcmVzID0gKHJvb3QsIHBvc2l0aW9uKSA9PiBrbm93cyhyb290LCBwb3NpdGlvbikgfHwgaXNBaGVhZChwb3NpdGlvbiwgcmVhZChyb290LmRhdGFzZXQubml0cm9DaGFubmVscykucG9zaXRpb24pO1xuXG4vKiogRWFjaCBncmFudCwgd2l0aCBob3cgZmFyIHRoZSBwYWdlIGhhcyBoZWFyZCBhbGwgb2YgaXRzIGNoYW5uZWxzOyAnJzogZnJvbSB3aGVyZSB0aGUgZ3JhbnQgc2F5cy5cbiAqIEB0eXBlIHsoKSA9PiBbc3RyaW5nLCBzdHJpbmddW119ICovXG5leHBvcnQgY29uc3QgY2xhaW1zID0gKCkgPT4ge1xuICAvLyBUaGUgbmV3ZXN0LCBvbmNlIGl0IHRlbGxzIG9mIG5vdGhpbmcgdGhhdCBpcyB1bmRlciB3YXk6IHRoZSBmaXJzdCBtYXkgYmUgb2YgYSBjaGFubmVsIG1vcmUsIHdoaWNoIGhhcyBsZWZ0LlxuICBmb3IgKGNvbnN0IFtuYW1lLCBncmFudF0gb2YgcHJlc2VudCkge1xuICAgIGlmIChoZWxkLmdldChuYW1lKSAhPT0gZ3JhbnQgJiYgaXNBaGVhZChyZWFjaGVkLmdldChuYW1lKSA/PyAnJywgcmVhZChncmFudCkucG9zaXRpb24pKSBoZWxkLnNldChuYW1lLCBncmFudCk7XG4gIH1cbiAgcmV0dXJuIFsuLi5uZXcgU2V0KGhlbGQudmFsdWVzKCkpXS5tYXAoKGdyYW50KSA9PiB7XG4gICAgY29uc3QgaGVhcmQgPSByZWFkKGdyYW50KS5jaGFubmVscy5maWx0ZXIoKG5hbWUpID0+IGhlbGQuaGFzKG5hbWUpKS5tYXAoKG5hbWUpID0+IHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnKTtcbiAgICByZXR1cm4gW2dyYW50LCBoZWFyZC5yZWR1Y2UoKG9uZSwgb3RoZXIpID0+IChpc0FoZWFkKG9uZSwgb3RoZXIpID8gb3RoZXIgOiBvbmUgJiYgb3RoZXIgJiYgb25lKSldO1xuICB9KTtcbn07XG5cbi8qKiBOb3RlIGhvdyBmYXIgdGhlIGNoYW5uZWxzIG9mIGEgc3RyZWFtIGFyZTogbmV2ZXIgbGVzcyBmYXIgdGhhbiBiZWZvcmUsIGJ1dCBpbiBhbm90aGVyIGxvZy5cbiAqIEB0eXBlIHsoY2hhbm5lbHM6IEl0ZXJhYmxlPHN0cmluZz4sIHBvc2l0aW9uOiBzdHJpbmcsIGlzUmVzZXQ/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWNoID0gKGNoYW5uZWxzLCBwb3NpdGlvbiwgaXNSZXNldCA9IGZhbHNlKSA9PiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBjaGFubmVscykgaWYgKGlzUmVzZXQgfHwgIWlzQWhlYWQocmVhY2hlZC5nZXQobmFtZSkgPz8gJycsIHBvc2l0aW9uKSkgcmVhY2hlZC5zZXQobmFtZSwgcG9zaXRpb24pO1xufTtcblxuLyoqIFdoZXRoZXIgYW4gZXZlbnQgb2YgdGhlc2UgY2hhbm5lbHMgaGFzIGNvbWUgYmVmb3JlLCBieSBvbmUgb2YgdGhlbSwgb3ZlciBhbm90aGVyIHN0cmVhbS5cbiAqIEB0eXBlIHsoY2hhbm5lbHM6IHN0cmluZ1tdLCBwb3NpdGlvbjogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzS25vd24gPSAoY2hhbm5lbHMsIHBvc2l0aW9uKSA9PiBjaGFubmVscy5zb21lKChuYW1lKSA9PiBpc0FoZWFkKHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnLCBwb3NpdGlvbikpO1xuIiwgIi8qIFB1c2hlZCBldmVudHMgcmVhY2ggdGhlIHBhZ2Ugb25jZSwgaW4gb3JkZXIsIGFuZCB0aGUgcmVxdWVzdHMgdGhhdCB0aGV5IGNhdXNlIHdhaXQgZm9yIGVhY2ggb3RoZXIuXG4gKlxuICogSGVhcnMgb2Ygam9iczogcXVldWVkLCBmaWxsaW5nLCBsZWF2aW5nLCBhbnN3ZXJlZC4gU2VuZHM6IHRoZSBldmVudHMsIG9uIGJvZHk7IG5pdHJvOm1pc3NlZCwgaWYgdGhlIHNpbmdsZSBldmVudHMgYXJlIGxvc3QuXG4gKi9cbmltcG9ydCB7IG5pdHJvIH0gZnJvbSAnLi9iZXNpZGUuanMnO1xuaW1wb3J0IHsgY29tcGFyZXMsIGhlYXJlcnMsIGtub3dzLCBuYW1lcywgcGFnZUtub3dzLCByb290cywgc2hvd3MsIHN1YnNjcmliZWQgfSBmcm9tICcuL2dyYW50cy5qcyc7XG5cbmNvbnN0IEdBUF9NUyA9IDUwMDsgLy8gYmV0d2VlbiB0d28gZ29lcyBvZiByZXF1ZXN0c1xuY29uc3QgVFJJRVMgPSA2OyAvLyBhZ2FpblxuY29uc3QgTE9OR0VTVF9NUyA9IDEwMDAwOyAvLyBmcm9tIG9uZSB0cnkgdG8gdGhlIG5leHRcbmNvbnN0IEhPVVJfTVMgPSAzNjAwMDAwO1xuY29uc3QgQVdBWSA9IFswLCA1MDIsIDUwMywgNTA0XTsgLy8gbm8gc2VydmVyIHdhcyB0aGVyZVxuY29uc3QgTU9TVF9SRUNFTlQgPSAyMDA7XG5jb25zdCBPTl9JVFNfV0FZX01TID0gNjAwMDA7IC8vIGFzIGxvbmcgYXMgaHRteCB3YWl0cyBmb3IgYW4gYW5zd2VyXG5jb25zdCBSRUZSRVNIX0FMTCA9ICduaXRybzpyZWZyZXNoLSonO1xuLyoqIFdoYXQgd2FzIHNhaWQsIHdoZXJlIGluIHRoZSBsb2csIHdoZW4sIGFuZCB0aGUgaWRzIG9mIHRoZSBjb21wb25lbnRzIGluIHdob3NlIEhUTUwgaXQgaXMuXG4gKiBAdHlwZWRlZiB7eyBzYWlkOiBbc3RyaW5nW10sIG51bWJlciwgbnVtYmVyLCBzdHJpbmcsIGFueV0sIHBvc2l0aW9uOiBzdHJpbmcsIGF0OiBudW1iZXIsIGRvbmU6IFNldDxzdHJpbmc+IH19IEVudHJ5ICovXG4vKiogQHR5cGVkZWYge3sgc3ByZWFkOiBudW1iZXIsIGhvcHM6IG51bWJlciwgZW50cnk/OiBFbnRyeSwgdHJpZXM/OiBudW1iZXIgfX0gUHVzaCAqL1xuLyoqIEB0eXBlIHtXZWFrTWFwPG9iamVjdCwgUHVzaCB8IG51bGw+fSAqL1xuY29uc3QgcHVzaGVkID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIGV2ZW50LCBhbmQgYnkgd2hhdCBhIGpvYiBoYXMgaGVhcmQ7IG51bGw6IGNvbXBvbmVudHMgaGF2ZSBiZWVuIHRvbGRcbi8qKiBAdHlwZSB7RW50cnlbXX0gKi9cbmNvbnN0IHJlY2VudCA9IFtdO1xubGV0IGZvcmdvdHRlbiA9ICcnOyAvLyB0aGUgbGFzdCBwb3NpdGlvbiBvZiB3aGljaCB0aGF0IGlzIG5vdCBrbm93blxubGV0IGZvcmdvdHRlbkF0ID0gLU9OX0lUU19XQVlfTVM7IC8vIHdoZW4gaXQgd2FzIHNhaWRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmxldCBoZXJlID0gbmV3IE1hcCgpOyAvLyB0aGUgSFRNTCBvZiB0aG9zZSB0aGF0IGFyZSB0aGVyZSwgYnkgaWRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgSm9iPn0gKi9cbmNvbnN0IHNlbnQgPSBuZXcgTWFwKCk7IC8vIHdoYXQgaGFzIGxlZnQgZm9yIGEgY29tcG9uZW50LCBieSBpZFxuLyoqIEB0eXBlIHtXZWFrU2V0PEpvYj59ICovXG5jb25zdCByZWxlYXNlZCA9IG5ldyBXZWFrU2V0KCk7XG4vKiogQHR5cGUge0pvYltdfSAqL1xubGV0IHdhaXRpbmcgPSBbXTtcbmxldCB0aW1lciA9IDA7XG5sZXQgbGFzdCA9IC1HQVBfTVM7XG5cbi8qKiBIb3cgbG9uZyBhbiBhbnN3ZXIgYXNrcyB0byB3YWl0OiBhIGRhdGUgaXMgbm8gbnVtYmVyLCBhbmQgdGltZXJzIHRha2Ugd2hhdCBpcyB0b28gbGFyZ2UgZm9yIG5vbmUuXG4gKiBAdHlwZSB7KGFuc3dlcj86IHsgaGVhZGVyczogeyBnZXQobmFtZTogc3RyaW5nKTogc3RyaW5nIHwgbnVsbCB9IH0pID0+IG51bWJlcn0gKi9cbmV4cG9ydCBjb25zdCBhc2tlZE1zID0gKGFuc3dlcikgPT4gTWF0aC5taW4oMTAwMCAqICsoYW5zd2VyPy5oZWFkZXJzLmdldCgnUmV0cnktQWZ0ZXInKSA/PyAwKSB8fCAwLCBIT1VSX01TKTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzYXkgPSAobmFtZSwgZGV0YWlsKSA9PiB2b2lkIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChuZXcgQ3VzdG9tRXZlbnQobmFtZSwgeyBidWJibGVzOiB0cnVlLCBkZXRhaWwgfSkpO1xuXG4vKiogQW4gZXZlbnQgYXMgdGhlIHN0cmVhbSBzYXlzIGl0LCBhbmQgd2hlcmUgaW4gdGhlIGxvZyBpdCBpcy4gQ29tcG9uZW50cyBhcmUgdG9sZCBoZXJlOiBodG14LCB3aGljaCBsZXRzIHNvbWUgdGltZSBwYXNzXG4gKiB1bnRpbCBpdCBsaXN0ZW5zIHRvIHRob3NlIHRoYXQgaXQgaGFzIHB1dCBvbiB0aGUgcGFnZSwgaXMgbm90IGFza2VkLlxuICogQHR5cGUgeyhzYWlkOiBFbnRyeVsnc2FpZCddLCBwb3NpdGlvbjogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRlbGl2ZXIgPSAoc2FpZCwgcG9zaXRpb24pID0+IHtcbiAgY2F0Y2hVcCgpOyAvLyB3aGF0IHdhcyBzYWlkIGJlZm9yZVxuICBjb25zdCBbY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgbmFtZSwgZGV0YWlsXSA9IHNhaWQ7XG4gIGNvbnN0IGVudHJ5ID0geyBzYWlkLCBwb3NpdGlvbiwgYXQ6IHBlcmZvcm1hbmNlLm5vdygpLCBkb25lOiBuZXcgU2V0KCkgfTtcbiAgcmVjZW50LnB1c2goZW50cnkpO1xuICBpZiAocmVjZW50W01PU1RfUkVDRU5UXSkgKHsgYXQ6IGZvcmdvdHRlbkF0LCBwb3NpdGlvbjogZm9yZ290dGVuIH0gPSAvKiogQHR5cGUge2FueX0gKi8gKHJlY2VudC5zaGlmdCgpKSk7XG4gIGNvbnN0IGhlYXJpbmcgPSBoZWFyZXJzT2YoZW50cnkpO1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRyb0RlYnVnJykpIHtcbiAgICB3aW5kb3cubml0cm9EZWJ1Zz8ucHVzaGVkKG5hbWUsIGRldGFpbCwgeyBjaGFubmVscywgc3ByZWFkLCBob3BzLCBoZWFyczogKHJvb3QpID0+IGhlYXJpbmcuaW5jbHVkZXMocm9vdCkgfSk7XG4gIH1cbiAgZm9yIChjb25zdCByb290IG9mIGhlYXJpbmcpIGlzU2hvd24ocm9vdCwgZW50cnkpIHx8IHRlbGwocm9vdCwgZW50cnkpO1xuICBpZiAobmFtZSA9PT0gUkVGUkVTSF9BTEwpIHJldHVybjtcbiAgY29uc3QgZXZlbnQgPSBuZXcgQ3VzdG9tRXZlbnQobmFtZSwgeyBidWJibGVzOiB0cnVlLCBkZXRhaWwgfSk7XG4gIHB1c2hlZC5zZXQoZXZlbnQsIG51bGwpO1xuICBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xufTtcblxuLyoqIEB0eXBlIHsoZW50cnk6IEVudHJ5KSA9PiBhbnlbXX0gKi9cbmNvbnN0IGhlYXJlcnNPZiA9ICh7IHNhaWQ6IFtjaGFubmVscywgLCAsIG5hbWVdIH0pID0+XG4gIG5hbWUgPT09IFJFRlJFU0hfQUxMID8gcm9vdHMoKS5maWx0ZXIoKHJvb3QpID0+IG5hbWVzKHJvb3QsIGNoYW5uZWxzKSkgOiBoZWFyZXJzKGNoYW5uZWxzKTtcblxuLyoqIFdoZXRoZXIgYSBjb21wb25lbnQgc2hvd3Mgd2hhdCBpdHMgb3duIHJlcXVlc3QgaGFzIHB1c2hlZC5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBlbnRyeTogRW50cnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc1Nob3duID0gKHJvb3QsIHsgc2FpZDogWywgLCAsIG5hbWUsIGRldGFpbF0gfSkgPT4gbmFtZSA9PT0gUkVGUkVTSF9BTEwgJiYgc2hvd3Mocm9vdCwgZGV0YWlsLmNoYW5nZSk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgaHRtbE9mID0gKHsgZGF0YXNldDogeyBuaXRyb0NoYW5uZWxzLCBuaXRyb1Rva2VuIH0gfSkgPT4gbml0cm9Ub2tlbiArIG5pdHJvQ2hhbm5lbHM7XG5cbi8qKiBXaGV0aGVyIHRoZSBhbnN3ZXIgb2YgYSBjb21wb25lbnQgaXRzZWxmIGlzIG9uIHRoZSBwYWdlLCBhbmQgbm8gb3RoZXIgSFRNTCBvZiB0aGUgc2FtZSBpZC5cbiAqIEB0eXBlIHsocGFydD86IFBhcnRpYWw8Sm9iPikgPT4gYW55fSAqL1xuY29uc3QgaXNPd24gPSAocGFydCkgPT4gcGFydD8ucm9kZSAmJiBwYXJ0LmlzU3RhbGUgIT09IHRydWUgJiYgcGFydC5hY3Rpb24gIT09ICduaXRyby1tb3VudCc7XG5cbi8qKiBMZXQgY29tcG9uZW50cyB0aGF0IGhhdmUgY29tZSB0byB0aGUgcGFnZSBoZWFyIHdoYXQgd2FzIHNhaWQgc2luY2UgdGhleSB3ZXJlIHJlbmRlcmVkLCB3aGF0ZXZlciBvdGhlcnMgb2YgdGhlIHNhbWVcbiAqIGlkIGhhdmUgaGVhcmQgdGhhdCB3ZXJlIHRoZXJlIGJlZm9yZS4gKi9cbmV4cG9ydCBjb25zdCBjYXRjaFVwID0gKCkgPT4ge1xuICBjb25zdCBiZWZvcmUgPSBoZXJlO1xuICBjb25zdCBmb3VuZCA9IHN1YnNjcmliZWQoKTtcbiAgaGVyZSA9IG5ldyBNYXAoZm91bmQubWFwKChyb290KSA9PiBbcm9vdC5pZCwgaHRtbE9mKHJvb3QpXSkpO1xuICBjb25zdCBmcmVzaCA9IGZvdW5kLmZpbHRlcigoeyBpZCB9KSA9PiBiZWZvcmUuZ2V0KGlkKSAhPT0gaGVyZS5nZXQoaWQpICYmICFpc093bihzZW50LmdldChpZCkpKTtcbiAgaWYgKCFmcmVzaFswXSkgcmV0dXJuO1xuICAvKiogQHR5cGUge1tFbnRyeSwgYW55W11dW119ICovXG4gIGNvbnN0IHNhaWQgPSByZWNlbnQubWFwKChlbnRyeSkgPT4gW2VudHJ5LCBoZWFyZXJzT2YoZW50cnkpXSk7XG4gIGZvciAoY29uc3Qgcm9vdCBvZiBmcmVzaCkge1xuICAgIGNvbnN0IHsgaWQgfSA9IHJvb3Q7XG4gICAgY29uc3QgZW50cmllcyA9IHNhaWQuZmlsdGVyKChbLCBoZWFyaW5nXSkgPT4gaGVhcmluZy5pbmNsdWRlcyhyb290KSkubWFwKChbZW50cnldKSA9PiBlbnRyeSk7XG4gICAgaWYgKCFyb290LmRhdGFzZXQubml0cm9DaGFubmVscykge1xuICAgICAgaWYgKGlzT2xkKHJvb3QsIGVudHJpZXMpKSByZWZyZXNoKHJvb3QsIDApO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIHdhaXRpbmcgPSB3YWl0aW5nLmZpbHRlcigoam9iKSA9PiBqb2IuaWQgIT09IGlkKTtcbiAgICBjb25zdCBpc0xhdGUgPSBmb3Jnb3R0ZW4gJiYgIWtub3dzKHJvb3QsIGZvcmdvdHRlbik7XG4gICAgY29uc3QgaXNDbGVhciA9ICFpc0xhdGUgJiYgZW50cmllcy5ldmVyeSgoeyBwb3NpdGlvbiB9KSA9PiBjb21wYXJlcyhyb290LCBwb3NpdGlvbikpO1xuICAgIGlmICghaXNDbGVhcikgcmVmcmVzaChyb290LCAwKTtcbiAgICBlbHNlIGZvciAoY29uc3QgZW50cnkgb2YgZW50cmllcykga25vd3Mocm9vdCwgZW50cnkucG9zaXRpb24pIHx8IGlzU2hvd24ocm9vdCwgZW50cnkpID8gZW50cnkuZG9uZS5hZGQoaWQpIDogdGVsbChyb290LCBlbnRyeSk7XG4gIH1cbn07XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IHRoYXQgaGVhcnMgYnkgdGhlIHBhZ2UgYWxvbmUgbWF5IGhhdmUgYmVlbiByZW5kZXJlZCBiZWZvcmUgc29tZXRoaW5nIHdhcyBzYWlkLiBJdHMgSFRNTCBkb2VzIG5vdFxuICogdGVsbCwgc28gaXQgY2FuIG5vdCBiZSBzYWlkIHdoaWNoIGV2ZW50cyBhcmUgaW4gaXRzIHN0YXRlLCBidXQgaXQgY2FuIGJlIG1hZGUgYW5ldy5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBlbnRyaWVzOiBFbnRyeVtdKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNPbGQgPSAocm9vdCwgZW50cmllcykgPT4ge1xuICBjb25zdCBzaW5jZSA9IHBlcmZvcm1hbmNlLm5vdygpIC0gT05fSVRTX1dBWV9NUztcbiAgcmV0dXJuIGZvcmdvdHRlbkF0ID4gc2luY2UgfHxcbiAgICBlbnRyaWVzLnNvbWUoKHsgYXQsIHBvc2l0aW9uLCBzYWlkIH0pID0+IGF0ID4gc2luY2UgJiYgbGlzdGVucyhyb290LCBzYWlkWzNdKSAmJiAhcGFnZUtub3dzKHBvc2l0aW9uKSk7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIG5hbWU6IHN0cmluZykgPT4gYW55fSAqL1xuY29uc3QgbGlzdGVucyA9IChyb290LCBuYW1lKSA9PiByb290LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpPy5tYXRjaCgvbml0cm86XFxTKy9nKT8uaW5jbHVkZXMobmFtZSk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgZW50cnk6IEVudHJ5KSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChyb290LCBlbnRyeSkgPT4ge1xuICBjb25zdCBbLCBzcHJlYWQsIGhvcHMsIG5hbWUsIGRldGFpbF0gPSBlbnRyeS5zYWlkO1xuICBlbnRyeS5kb25lLmRlbGV0ZShyb290LmlkKTtcbiAgaWYgKG5hbWUgPT09IFJFRlJFU0hfQUxMKSByZWZyZXNoKHJvb3QsIHNwcmVhZCwgaG9wcywgZW50cnkpO1xuICBlbHNlIGlmIChsaXN0ZW5zKHJvb3QsIG5hbWUpKSByZWFjdChyb290LCBuYW1lLCBkZXRhaWwsIHsgc3ByZWFkLCBob3BzLCBlbnRyeSB9KTtcbn07XG5cbi8qKiBFdmVudHMgbWF5IGJlIGxvc3QgdXAgdG8gdGhpcyBwb3NpdGlvbjogd2hhdCB0aGUgcGFnZSBzaG93cyBoYXMgdG8gYmUgbWFkZSBhbmV3LlxuICogQHR5cGUgeyhzcHJlYWQ6IG51bWJlciwgcG9zaXRpb246IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBtaXNzID0gKHNwcmVhZCwgcG9zaXRpb24pID0+IHtcbiAgcmVjZW50Lmxlbmd0aCA9IDA7XG4gIGZvcmdvdHRlbiA9IHBvc2l0aW9uO1xuICBmb3Jnb3R0ZW5BdCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBzYXkoJ25pdHJvOm1pc3NlZCcsIHt9KTtcbiAgZm9yIChjb25zdCByb290IG9mIHN1YnNjcmliZWQoKSkgcmVmcmVzaChyb290LCBzcHJlYWQpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCB0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBQdXNoKSA9PiB2b2lkfSAqL1xuY29uc3QgcmVhY3QgPSAocm9vdCwgdHlwZSwgZGV0YWlsLCBwdXNoKSA9PiB7XG4gIGNvbnN0IGNhdXNlID0gbmV3IEN1c3RvbUV2ZW50KHR5cGUsIHsgZGV0YWlsIH0pO1xuICBwdXNoZWQuc2V0KGNhdXNlLCBwdXNoKTtcbiAgbml0cm8oKS5yZWFjdChyb290LCBjYXVzZSk7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHNwcmVhZDogbnVtYmVyLCBob3BzPzogbnVtYmVyLCBlbnRyeT86IEVudHJ5KSA9PiB2b2lkfSAqL1xuY29uc3QgcmVmcmVzaCA9IChyb290LCBzcHJlYWQsIGhvcHMgPSAwLCBlbnRyeSkgPT5cbiAgcmVhY3Qocm9vdCwgYG5pdHJvOnJlZnJlc2gtJHtyb290LmRhdGFzZXQubml0cm9Db21wb25lbnQudG9Mb3dlckNhc2UoKX1gLCB7fSwgeyBzcHJlYWQsIGhvcHMsIGVudHJ5IH0pO1xuXG4vKiogSG9sZCBhIHJlcXVlc3QgYmFjayB0aGF0IGEgcHVzaGVkIGV2ZW50IGhhcyBjYXVzZWQuIEV2ZXJ5Ym9keSdzIHBhZ2Ugd291bGQgYXNrIGF0IHRoZSBzYW1lIG1vbWVudC5cbiAqIEB0eXBlIHsoam9iOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBob2xkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGNhdXNlLCBoZWFyZCwgcm9vdCB9ID0gam9iO1xuICBpZiAoIXB1c2hlZC5oYXMoY2F1c2UpIHx8IHJlbGVhc2VkLmhhcyhqb2IpKSByZXR1cm4gdHJ1ZTtcbiAgY29uc3QgcHVzaCA9IHB1c2hlZC5nZXQoY2F1c2UpO1xuICBpZiAoIXB1c2ggfHwgcm9vdC5tYXRjaGVzKCdbZGF0YS1uaXRyby1sYXp5XScpKSByZXR1cm4gZmFsc2U7IC8vIGxhenkuanMga2VlcHMgaXQgZm9yIHRoZSBjb21wb25lbnRcbiAgcHVzaGVkLnNldChoZWFyZFswXSwgcHVzaCk7IC8vIHdoaWNoIG91dGxpdmVzIHRoZSBqb2I6IHRob3NlIG9mIGEgY29tcG9uZW50IGxlYXZlIGFzIG9uZVxuICBpZiAoIXdhaXRpbmcuc29tZSgob3RoZXIpID0+IGlzU2FtZShvdGhlciwgam9iKSkpIHdhaXRpbmcucHVzaChqb2IpO1xuICBjb25zdCBwYXVzZSA9IE1hdGgubWF4KHB1c2guc3ByZWFkICogTWF0aC5yYW5kb20oKSwgbGFzdCArIEdBUF9NUyAtIHBlcmZvcm1hbmNlLm5vdygpKTtcbiAgdGltZXIgfHw9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIHBhdXNlKTtcbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIFdoZXRoZXIgdHdvIGpvYnMgYXJlIG9mIG9uZSBldmVudCwgb3Igb25lIHJlZnJlc2guXG4gKiBAdHlwZSB7KG9uZTogYW55LCBvdGhlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNTYW1lID0gKG9uZSwgb3RoZXIpID0+IHtcbiAgY29uc3QgW2VudHJ5LCBvdGhlckVudHJ5XSA9IFtvbmUsIG90aGVyXS5tYXAoKHsgY2F1c2UgfSkgPT4gcHVzaGVkLmdldChjYXVzZSk/LmVudHJ5KTtcbiAgY29uc3QgaXNSZWZyZXNoID0gb25lLmNhdXNlLnR5cGUgPT09IG90aGVyLmNhdXNlLnR5cGUgJiZcbiAgICAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KG9uZS5jYXVzZS50eXBlKSAmJiBvbmUuY2F1c2UuZGV0YWlsLmtleSA9PT0gb3RoZXIuY2F1c2UuZGV0YWlsLmtleTtcbiAgcmV0dXJuIG9uZS5pZCA9PT0gb3RoZXIuaWQgJiYgKGlzUmVmcmVzaCB8fCAoISFlbnRyeSAmJiBlbnRyeSA9PT0gb3RoZXJFbnRyeSkpO1xufTtcblxuLyoqIExldCBhbGwgdGhhdCB3YWl0IGxlYXZlIGluIG9uZSBnbywgc28gdGhhdCBpdCBiZWNvbWVzIGFzIGZldyByZXF1ZXN0cyBhcyBwb3NzaWJsZS4gQSByZXF1ZXN0IHNheXMgb25lIG51bWJlciBvZlxuICogaG9wcyBmb3IgYWxsIHdob3NlIGNvbXBvbmVudHMgcmlkZSB3aXRoIGl0LCBzbyBvdGhlcnMgd2FpdCBmb3IgdGhlIG5leHQgZ28uICovXG5jb25zdCByZWxlYXNlID0gKCkgPT4ge1xuICBsYXN0ID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIHRpbWVyID0gMDtcbiAgaWYgKCF3YWl0aW5nWzBdKSByZXR1cm47IC8vIHRoZXkgaGF2ZSBsZWZ0IHRoZSBwYWdlXG4gIC8qKiBAdHlwZSB7TWFwPHN0cmluZywgbnVtYmVyPn0gKi9cbiAgY29uc3QgaG9wcyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCB7IGlkLCBjYXVzZSB9IG9mIHdhaXRpbmcpIGhvcHMuc2V0KGlkLCBNYXRoLm1heChob3BzLmdldChpZCkgPz8gMCwgLyoqIEB0eXBlIHtQdXNofSAqLyAocHVzaGVkLmdldChjYXVzZSkpLmhvcHMpKTtcbiAgY29uc3Qgbm93ID0gaG9wcy5nZXQod2FpdGluZ1swXS5pZCk7IC8vIHRoZSBvbGRlc3Qnc1xuICBjb25zdCBqb2JzID0gd2FpdGluZy5maWx0ZXIoKHsgaWQgfSkgPT4gaG9wcy5nZXQoaWQpID09PSBub3cpO1xuICB3YWl0aW5nID0gd2FpdGluZy5maWx0ZXIoKHsgaWQgfSkgPT4gaG9wcy5nZXQoaWQpICE9PSBub3cpO1xuICBpZiAod2FpdGluZ1swXSkgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dChyZWxlYXNlLCBHQVBfTVMpO1xuICBmb3IgKGNvbnN0IGpvYiBvZiBqb2JzKSB7XG4gICAgam9iLmJvZHkuc2V0KCduaXRyby1wdXNoZWQnLCBgJHtub3d9YCk7XG4gICAgcmVsZWFzZWQuYWRkKGpvYik7XG4gICAgbml0cm8oKS5lbnF1ZXVlKGpvYik7XG4gIH1cbn07XG5cbi8qKiBXaGF0IG9mIGFsbCB0aGF0IGEgY29tcG9uZW50IGhhcyBoZWFyZCBpcyBuZWl0aGVyIGluIGl0cyBIVE1MIGJ5IG5vdywgbm9yIHRvbGQgYWdhaW4gYmVoaW5kLCBhcyB0byBvbmUgdGhhdCBjYW1lIG1lYW53aGlsZS5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZywgaGVhcmQ/OiBhbnlbXSkgPT4gYW55W119ICovXG5jb25zdCBsZWZ0ID0gKGlkLCBoZWFyZCA9IFtdKSA9PiB7XG4gIGNvbnN0IGxhdGVzdCA9IG5ldyBNYXAoaGVhcmQubWFwKChwYWlyKSA9PiBbcHVzaGVkLmdldChwYWlyKT8uZW50cnksIHBhaXJdKSk7XG4gIHJldHVybiBoZWFyZC5maWx0ZXIoKHBhaXIpID0+IHtcbiAgICBjb25zdCB7IGVudHJ5IH0gPSBwdXNoZWQuZ2V0KHBhaXIpID8/IHt9O1xuICAgIHJldHVybiAhZW50cnkgfHwgKCFlbnRyeS5kb25lLmhhcyhpZCkgJiYgbGF0ZXN0LmdldChlbnRyeSkgPT09IHBhaXIpO1xuICB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBib29sZWFuIHwgdm9pZH0gKi9cbmNvbnN0IHNpZnQgPSAoam9iKSA9PiB7XG4gIGlmICgham9iLmhlYXJkPy5bMF0pIHJldHVybjtcbiAgam9iLmhlYXJkID0gbGVmdChqb2IuaWQsIGpvYi5oZWFyZCk7XG4gIGpvYi5ib2R5LnNldCgnbml0cm8tZXZlbnRzJywgSlNPTi5zdHJpbmdpZnkoam9iLmhlYXJkKSk7XG4gIHJldHVybiAhIWpvYi5oZWFyZFswXTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBhbnlbXX0gKi9cbmNvbnN0IHBhcnRzT2YgPSAoam9iKSA9PiBbam9iLCAuLi5qb2IucmlkZXJzLnZhbHVlcygpXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2ZSA9IChqb2IpID0+IHtcbiAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzT2Yoam9iKSkgc2VudC5zZXQocGFydC5pZCwgcGFydCk7XG59O1xuXG4vKiogTm90ZSB3aGF0IHdhcyBkb25lLCBhbmQgYXNrIGFnYWluLCBxdWlldGx5LCBmb3Igd2hhdCB3YXMgbm90LCBiZWZvcmUgYWxsIHRoYXQgaGFzIGNvbWUgc2luY2UuIFdoZXJlIGFuc3dlcnMgYXJlIGtlcHQsIHRoZSBicmlkZ2UgaGFzXG4gKiBzZW50IGl0IGFnYWluIGFscmVhZHksIGFzIGl0IHdhcy4gRWxzZSwgb3IgaWYgdGhlIHByb2Nlc3MgaGFzIGRpZWQgdGhhdCByYW4gaXQsIGl0IGNhbiBvbmx5IHJ1biBhbmV3LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYW5zd2VyLCBzdGF0dXMsIHRyaWVzIH0gPSBqb2I7XG4gIGZvciAoY29uc3QgcGFydCBvZiBwYXJ0c09mKGpvYikpIHtcbiAgICBjb25zdCB7IGhlYXJkLCBpZCB9ID0gcGFydDtcbiAgICBzZW50LmRlbGV0ZShpZCk7XG4gICAgaWYgKCFpc093bihwYXJ0KSkgY29udGludWU7XG4gICAgY29uc3Qgcm9vdCA9IG5pdHJvKCkuZmluZChpZCk7XG4gICAgaWYgKHJvb3QpIGhlcmUuc2V0KGlkLCBodG1sT2Yocm9vdCkpO1xuICAgIGZvciAoY29uc3QgZW50cnkgb2YgcmVjZW50KSBpZiAocm9vdCAmJiBpc1Nob3duKHJvb3QsIGVudHJ5KSkgZW50cnkuZG9uZS5hZGQoaWQpO1xuICAgIGZvciAoY29uc3QgcGFpciBvZiBoZWFyZCA/PyBbXSkgcHVzaGVkLmdldChwYWlyKT8uZW50cnk/LmRvbmUuYWRkKGlkKTtcbiAgfVxuICBjb25zdCBpc0xvc3QgPSBzdGF0dXMgPT09IDQwOSB8fCBzdGF0dXMgPT09IDQyOSB8fCAoQVdBWS5pbmNsdWRlcygvKiogQHR5cGUge2FueX0gKi8gKHN0YXR1cykpICYmICF0cmllcyk7XG4gIGlmICghaXNMb3N0KSByZXR1cm47XG4gIGNvbnN0IHNpbmNlID0gd2FpdGluZztcbiAgd2FpdGluZyA9IFtdO1xuICBsZXQgbW9zdCA9IDA7XG4gIGZvciAoY29uc3Qgb25lIG9mIHBhcnRzT2Yoam9iKSkge1xuICAgIGNvbnN0IHJvb3QgPSBuaXRybygpLmZpbmQob25lLmlkKTtcbiAgICAvKiogQHR5cGUge2FueVtdfSAqL1xuICAgIGNvbnN0IGhlYXJkID0gb25lLmhlYXJkID8/IFtdO1xuICAgIGNvbnN0IHB1c2hlcyA9IGhlYXJkLm1hcCgocGFpcikgPT4gcHVzaGVkLmdldChwYWlyKSk7XG4gICAgLy8gT2Ygd2hhdCBhbiBhY3Rpb24gaGFzIGNhdXNlZCBhcyB3ZWxsIHRoZSBicmlkZ2UgdGVsbHMuXG4gICAgaWYgKCFyb290IHx8ICFoZWFyZFswXSB8fCBwdXNoZXMuc29tZSgocHVzaCkgPT4gIXB1c2ggfHwgKHB1c2gudHJpZXMgPz8gMCkgPj0gVFJJRVMpKSBjb250aW51ZTtcbiAgICBvbmUgPT09IGpvYiA/IChqb2IuZXZlbnRzID0gW10pIDogKG9uZS5yb2RlID0gdHJ1ZSk7XG4gICAgY29uc3QgeyBuaXRyb0NoYW5uZWxzLCBuaXRyb1Rva2VuIH0gPSByb290LmRhdGFzZXQ7XG4gICAgaWYgKG5pdHJvQ2hhbm5lbHMgJiYgbml0cm9Ub2tlbiAhPT0gb25lLnRva2VuKSBjb250aW51ZTsgLy8gYW5vdGhlciwgd2hpY2ggY2F0Y2hlcyB1cFxuICAgIGhlYXJkLmZvckVhY2goKFt0eXBlLCBkZXRhaWxdLCBhdCkgPT4ge1xuICAgICAgY29uc3QgeyB0cmllcyA9IDAsIC4uLnB1c2ggfSA9IC8qKiBAdHlwZSB7YW55fSAqLyAocHVzaGVzW2F0XSk7XG4gICAgICBtb3N0ID0gTWF0aC5tYXgobW9zdCwgdHJpZXMpO1xuICAgICAgcmVhY3Qocm9vdCwgdHlwZSwgZGV0YWlsLCB7IC4uLnB1c2gsIHRyaWVzOiB0cmllcyArIDEgfSk7XG4gICAgfSk7XG4gIH1cbiAgaWYgKHdhaXRpbmdbMF0pIHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIHRpbWVyID0gd2luZG93LnNldFRpbWVvdXQocmVsZWFzZSwgYXNrZWRNcyhhbnN3ZXIpICsgTWF0aC5yYW5kb20oKSAqIE1hdGgubWluKExPTkdFU1RfTVMsIDEwMDAgKiAyICoqIG1vc3QpKTtcbiAgfVxuICB3YWl0aW5nLnB1c2goLi4uc2luY2UpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UHVzaGVkID0gKCkgPT4ge1xuICBuaXRybygpLm9uKCdxdWV1ZWQnLCBob2xkKTtcbiAgbml0cm8oKS5vbignZmlsbGluZycsIHNpZnQpO1xuICBuaXRybygpLm9uKCdsZWF2aW5nJywgbGVhdmUpO1xuICBuaXRybygpLm9uKCdhbnN3ZXJlZCcsIG5vdGUpO1xufTtcbiIsICIvKiBUaGUgc3RyZWFtIG9mIHB1c2hlZCBldmVudHM6IG9wZW5lZCwgcmVhZCwgYW5kIG9wZW5lZCBhbmV3LCBmb3IgYXMgbG9uZyBhcyB0aGUgcGFnZSBtYXkgaGVhciBzb21ldGhpbmcuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tcHVzaC11cmwgYW5kIGRhdGEtbml0cm8tcHVzaC1zaWxlbmNlIG9mIGl0cyBzY3JpcHQuXG4gKiBIZWFyczogb25saW5lLCBwYWdlaGlkZSwgcGFnZXNob3csIHZpc2liaWxpdHljaGFuZ2UuXG4gKiBTZW5kczogbml0cm86cHVzaC1zdGF0ZSB7c3RhdGV9OiBcIm9wZW5cIiwgXCJwb2xsc1wiLCBcIndhaXRzXCIgb3IgXCJyZWZ1c2VkXCIuXG4gKiBXaXJlOiBuaXRyb19odG14L3B1c2gvcmVxdWVzdHMucHkgYW5kIGZyYW1lcy5weS5cbiAqL1xuaW1wb3J0IHsgcGFnZSB9IGZyb20gJy4vZWNoby5qcyc7XG5pbXBvcnQgeyBjbGFpbXMsIGNvbGxlY3QsIGhlbGQsIGlzS25vd24sIHJlYWNoLCByZWZ1c2UgfSBmcm9tICcuL2dyYW50cy5qcyc7XG5pbXBvcnQgeyBhc2tlZE1zLCBjYXRjaFVwLCBkZWxpdmVyLCBtaXNzLCBzYXkgfSBmcm9tICcuL3B1c2hlZC5qcyc7XG5cbmNvbnN0IHsgbml0cm9QdXNoVXJsOiB1cmwsIG5pdHJvUHVzaFNpbGVuY2U6IHNpbGVuY2VNcyB9ID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuY29uc3QgU0xPVFMgPSA0OyAvLyBzdHJlYW1zIG9mIG9uZSBicm93c2VyIG9uIEhUVFAvMS4xLCB3aGljaCBoYXMgc2l4IGNvbm5lY3Rpb25zXG5jb25zdCBIRUxMT19NUyA9IDEwMDAwOyAvLyBhIHByb3h5IHRoYXQga2VlcHMgdGhlIGZpcnN0IHdvcmRzIHNvIGxvbmcga2VlcHMgYWxsXG5jb25zdCBUUlVTVF9NUyA9IDMwMDAwMDsgLy8gb25lIHRoYXQga2VlcHMgdGhlIGhlYWRlcnMsIHRvbywgaXMgbGlrZSBhIG5ldHdvcmsgdGhhdCBpcyBkZWFkXG5jb25zdCBPVVREQVRFRCA9IDQxMjsgLy8gcmlnaHRzIGhhdmUgY2hhbmdlZCBzaW5jZVxuY29uc3QgUkVGVVNFRCA9IFs0MDAsIDQwMywgT1VUREFURUQsIDQxM107IC8vIDQwNCBjb21lcyBvZiBhIHByb3h5LCB3aGljaCBtYXkga25vdyBhIHNlcnZlciBzb29uXG5jb25zdCBSRU5FV19NUyA9IDEwMDA7XG5cbmxldCBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xubGV0IGhvbGRzRnJvbSA9IDA7IC8vIHVudGlsIHRoZW4gYSBzdHJlYW0gd291bGQgbm90IGNvbWUgdGhyb3VnaFxubGV0IGZhaWx1cmVzID0gMDtcbmxldCByZXRyeU1zID0gMDsgLy8gYXMgdGhlIHNlcnZlciBzYXlzXG5sZXQgcG9sbE1zID0gMDsgLy8gdGhlIHNlcnZlciBkb2VzIG5vdCBzdHJlYW1cbmxldCBpc091dGRhdGVkID0gZmFsc2U7XG5sZXQgaXNBd2F5ID0gZmFsc2U7IC8vIGluIHRoZSBiYWNrLWZvcndhcmQgY2FjaGVcbmxldCBpc1N0YWxlID0gZmFsc2U7IC8vIHRoZXJlIGFyZSBvdGhlciBjaGFubmVscywgb3IgYW5vdGhlciBuZXR3b3JrXG4vKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG5sZXQgd2FrZSA9ICgpID0+IHt9O1xuXG4vKiogQHR5cGUgeyhtczogbnVtYmVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcGF1c2UgPSAobXMpID0+XG4gIG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KHJlc29sdmUsIG1zKTtcbiAgICB3YWtlID0gKCkgPT4gKGNsZWFyVGltZW91dCh0aW1lciksIHJlc29sdmUoKSk7XG4gIH0pO1xuXG4vKiogUmVhZCBvbmUgc3RyZWFtIHRvIGl0cyBlbmQuIFJldHVybnMgd2hldGhlciB0aGUgcGFnZSBzaG91bGQgZ28gb24uXG4gKiBAdHlwZSB7KGhvbGQ6IGJvb2xlYW4pID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBsaXN0ZW4gPSBhc3luYyAoaG9sZCkgPT4ge1xuICBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBjb25zdCB7IHNpZ25hbCB9ID0gY29udHJvbGxlcjtcbiAgY29uc3QgYXNrZWQgPSBuZXcgU2V0KGhlbGQua2V5cygpKTtcbiAgbGV0IHRpbWVyID0gMDtcbiAgY29uc3Qgd2F0Y2ggPSAobXMgPSArc2lsZW5jZU1zLCBwYXRpZW5jZU1zID0gMCkgPT4ge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICBpZiAocGF0aWVuY2VNcykgaG9sZHNGcm9tID0gRGF0ZS5ub3coKSArIHBhdGllbmNlTXM7XG4gICAgICBjb250cm9sbGVyLmFib3J0KCk7XG4gICAgfSwgbXMpO1xuICB9O1xuICBpc1N0YWxlID0gZmFsc2U7XG4gIHdhdGNoKCtzaWxlbmNlTXMsIFRSVVNUX01TKTtcbiAgdHJ5IHtcbiAgICBjb25zdCBib2R5ID0gSlNPTi5zdHJpbmdpZnkoeyBob2xkLCBwYWdlLCBncmFudHM6IGNsYWltcygpIH0pO1xuICAgIGNvbnN0IGhlYWRlcnMgPSB7ICdDb250ZW50LVR5cGUnOiAnYXBwbGljYXRpb24vanNvbicgfTtcbiAgICBjb25zdCByZXNwb25zZSA9IGF3YWl0IGZldGNoKHVybCwgeyBtZXRob2Q6ICdQT1NUJywgYm9keSwgaGVhZGVycywgc2lnbmFsIH0pO1xuICAgIHJldHJ5TXMgPSBhc2tlZE1zKHJlc3BvbnNlKTtcbiAgICBpc091dGRhdGVkID0gcmVzcG9uc2Uuc3RhdHVzID09PSBPVVREQVRFRDtcbiAgICBpZiAoUkVGVVNFRC5pbmNsdWRlcyhyZXNwb25zZS5zdGF0dXMpKSByZXR1cm4gZmFsc2U7XG4gICAgaWYgKCFyZXNwb25zZS5vayB8fCAhcmVzcG9uc2UuYm9keSkgdGhyb3cgRXJyb3IoYCR7cmVzcG9uc2Uuc3RhdHVzfWApO1xuICAgIHdhdGNoKEhFTExPX01TLCBJbmZpbml0eSk7XG4gICAgY29uc3QgcmVhZGVyID0gcmVzcG9uc2UuYm9keS5waXBlVGhyb3VnaChuZXcgVGV4dERlY29kZXJTdHJlYW0oKSkuZ2V0UmVhZGVyKCk7XG4gICAgbGV0IHJlc3QgPSAnJztcbiAgICBmb3IgKGxldCByZWFkID0gYXdhaXQgcmVhZGVyLnJlYWQoKTsgIXJlYWQuZG9uZTsgcmVhZCA9IGF3YWl0IHJlYWRlci5yZWFkKCkpIHtcbiAgICAgIHdhdGNoKCk7XG4gICAgICBjb25zdCBibG9ja3MgPSAocmVzdCArIHJlYWQudmFsdWUpLnNwbGl0KCdcXG5cXG4nKTtcbiAgICAgIHJlc3QgPSBibG9ja3MucG9wKCkgPz8gJyc7XG4gICAgICBmb3IgKGNvbnN0IGJsb2NrIG9mIGJsb2NrcykgdGFrZShibG9jaywgYXNrZWQpO1xuICAgIH1cbiAgfSBmaW5hbGx5IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICB9XG4gIHJldHVybiB0cnVlO1xufTtcblxuLyoqIEB0eXBlIHsoYmxvY2s6IHN0cmluZywgYXNrZWQ6IFNldDxzdHJpbmc+KSA9PiB2b2lkfSAqL1xuY29uc3QgdGFrZSA9IChibG9jaywgYXNrZWQpID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+fSAqL1xuICBjb25zdCBmaWVsZHMgPSB7fTtcbiAgZm9yIChjb25zdCBsaW5lIG9mIGJsb2NrLnNwbGl0KCdcXG4nKSkge1xuICAgIGNvbnN0IGF0ID0gbGluZS5pbmRleE9mKCc6ICcpO1xuICAgIGlmIChhdCA+IDApIGZpZWxkc1tsaW5lLnNsaWNlKDAsIGF0KV0gPSBsaW5lLnNsaWNlKGF0ICsgMik7XG4gIH1cbiAgY29uc3QgeyBkYXRhLCBldmVudCwgaWQgfSA9IGZpZWxkcztcbiAgY29uc3Qgc2FpZCA9IGRhdGEgJiYgIWV2ZW50ICYmIEpTT04ucGFyc2UoZGF0YSk7XG4gIGNvbnN0IGlzTmV3cyA9IHNhaWQgJiYgc2FpZFswXS5zb21lKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gaGVsZC5oYXMobmFtZSkpICYmICFpc0tub3duKHNhaWRbMF0sIGlkKTtcbiAgaWYgKGlkKSByZWFjaChbLi4uYXNrZWRdLmZpbHRlcigobmFtZSkgPT4gaGVsZC5oYXMobmFtZSkpLCBpZCwgZXZlbnQgPT09ICdyZXNldCcpOyAvLyBmaXJzdDogd2hhdGV2ZXIgbGlzdGVuZXJzIGRvLCBpdCBkb2VzIG5vdCBjb21lIGFnYWluXG4gIGlmIChldmVudCA9PT0gJ2hlbGxvJykge1xuICAgIGZhaWx1cmVzID0gMDtcbiAgICBwb2xsTXMgPSArZGF0YTtcbiAgICBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiBwb2xsTXMgPyAncG9sbHMnIDogJ29wZW4nIH0pO1xuICB9IGVsc2UgaWYgKGV2ZW50ID09PSAncmVzZXQnKSBtaXNzKCtkYXRhLCBpZCk7XG4gIGVsc2UgaWYgKGlzTmV3cykgZGVsaXZlcihzYWlkLCBpZCk7XG59O1xuXG5jb25zdCBpc0h0dHAxID0gKCkgPT4ge1xuICBjb25zdCBbZW50cnldID0gLyoqIEB0eXBlIHthbnlbXX0gKi8gKHBlcmZvcm1hbmNlLmdldEVudHJpZXNCeVR5cGUoJ25hdmlnYXRpb24nKSk7XG4gIHJldHVybiAhL15oWzIzXS8udGVzdChlbnRyeT8ubmV4dEhvcFByb3RvY29sID8/ICcnKTtcbn07XG5cbi8qKiBXaGV0aGVyIHRoZSBwYWdlIG1heSBrZWVwIGEgY29ubmVjdGlvbjsgaXQgaXMgZnJlZSBhZ2FpbiB3aGVuIGB1bnRpbGAgaXMgZG9uZSwgb3IgdGhlIHBhZ2UgaGFzIGdvbmUuXG4gKiBAdHlwZSB7KHVudGlsOiBQcm9taXNlPHZvaWQ+KSA9PiBQcm9taXNlPGJvb2xlYW4+fSAqL1xuY29uc3Qgc2xvdCA9IGFzeW5jICh1bnRpbCkgPT4ge1xuICBpZiAoIW5hdmlnYXRvci5sb2NrcyB8fCAhaXNIdHRwMSgpKSByZXR1cm4gdHJ1ZTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IFNMT1RTOyBhdCsrKSB7XG4gICAgY29uc3QgaXNGcmVlID0gYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICAgIG5hdmlnYXRvci5sb2Nrcy5yZXF1ZXN0KGBuaXRyby1wdXNoLSR7YXR9YCwgeyBpZkF2YWlsYWJsZTogdHJ1ZSB9LCAobG9jaykgPT4ge1xuICAgICAgICByZXNvbHZlKCEhbG9jayk7XG4gICAgICAgIHJldHVybiBsb2NrID8gdW50aWwgOiB1bmRlZmluZWQ7XG4gICAgICB9KS5jYXRjaCgoKSA9PiByZXNvbHZlKHRydWUpKTsgLy8gbm8gcGFnZSBvZiBzdWNoIGFuIG9yaWdpbiBnZXRzIG9uZVxuICAgIH0pO1xuICAgIGlmIChpc0ZyZWUpIHJldHVybiB0cnVlO1xuICB9XG4gIHJldHVybiBmYWxzZTtcbn07XG5cbi8qKiBIb3cgbG9uZyB0byB3YWl0IGZvciB0aGUgbmV4dCBzdHJlYW0uXG4gKiBAdHlwZSB7KGhvbGQ6IGJvb2xlYW4pID0+IG51bWJlcn0gKi9cbmNvbnN0IHBhdXNlTXMgPSAoaG9sZCkgPT4ge1xuICBjb25zdCBbcmFuZG9tLCBzZWVuXSA9IFtNYXRoLnJhbmRvbSgpLCBkb2N1bWVudC5oaWRkZW4gPyAzMDAwMCA6IHBvbGxNcyB8fCAyMDAwXTtcbiAgaWYgKGZhaWx1cmVzKSByZXR1cm4gTWF0aC5tYXgocmV0cnlNcyAqICgxICsgcmFuZG9tKSwgTWF0aC5taW4oMzAwMDAsIDUwMCAqIDIgKiogZmFpbHVyZXMpICogKDAuNSArIHJhbmRvbSkpO1xuICAvLyBBIGRlcGxveSBlbmRzIGFsbCBzdHJlYW1zIGF0IG9uY2U6IHRoZWlyIHBhZ2VzIGNvbWUgYmFjayBvbmUgYnkgb25lLlxuICByZXR1cm4gaG9sZCAmJiAhcG9sbE1zID8gMTAwMCAqIHJhbmRvbSA6IHNlZW4gKiAoMC43NSArIHJhbmRvbSAvIDIpO1xufTtcblxuY29uc3QgcnVuID0gYXN5bmMgKCkgPT4ge1xuICBmb3IgKDs7KSB7XG4gICAgaWYgKCFoZWxkLnNpemUgfHwgaXNBd2F5KSB7XG4gICAgICBhd2FpdCBwYXVzZSgzNjAwMDAwKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICAvKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG4gICAgbGV0IGZyZWUgPSAoKSA9PiB7fTtcbiAgICBjb25zdCB1bnRpbCA9IG5ldyBQcm9taXNlKCgvKiogQHR5cGUgeyh2YWx1ZTogdm9pZCkgPT4gdm9pZH0gKi8gcmVzb2x2ZSkgPT4gKGZyZWUgPSByZXNvbHZlKSk7XG4gICAgY29uc3QgaG9sZCA9IERhdGUubm93KCkgPj0gaG9sZHNGcm9tICYmIChhd2FpdCBzbG90KHVudGlsKSk7IC8vIHRoZSBzZXJ2ZXIgbWF5IHN0cmVhbSBhbm90aGVyIHRpbWVcbiAgICBpZiAoaXNBd2F5KSB7XG4gICAgICBmcmVlKCk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgZmFpbHVyZXMrKzsgLy8gdW50aWwgaXQgc2F5cyBoZWxsb1xuICAgIGNvbnN0IGdvZXNPbiA9IGF3YWl0IGxpc3Rlbihob2xkKS5jYXRjaCgoKSA9PiB0cnVlKTtcbiAgICBmcmVlKCk7XG4gICAgaWYgKCFnb2VzT24pIHtcbiAgICAgIHJlZnVzZSgpO1xuICAgICAgY29sbGVjdCgpO1xuICAgICAgaWYgKGlzT3V0ZGF0ZWQpIG1pc3MoUkVORVdfTVMsICcnKTsgLy8gd2hhdGV2ZXIgdGhlIHBhZ2UgbWF5IGhlYXIgbm93LCBpdHMgY29tcG9uZW50cyBhcmUgdG9sZFxuICAgICAgc2F5KCduaXRybzpwdXNoLXN0YXRlJywgeyBzdGF0ZTogJ3JlZnVzZWQnIH0pO1xuICAgIH1cbiAgICBpZiAoaXNTdGFsZSB8fCAhZ29lc09uKSB7XG4gICAgICBmYWlsdXJlcyA9IDA7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGZhaWx1cmVzICYmICFpc0F3YXkpIHNheSgnbml0cm86cHVzaC1zdGF0ZScsIHsgc3RhdGU6ICd3YWl0cycgfSk7XG4gICAgYXdhaXQgcGF1c2UocGF1c2VNcyhob2xkKSk7XG4gIH1cbn07XG5cbi8qKiBPcGVuIHRoZSBzdHJlYW0gYW5ldywgYXQgb25jZS4gKi9cbmNvbnN0IHJlb3BlbiA9ICgpID0+IHtcbiAgaXNTdGFsZSA9IHRydWU7XG4gIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgd2FrZSgpO1xufTtcblxuY29uc3QgbG9vayA9ICgpID0+IHtcbiAgY29uc3QgaXNPdGhlciA9IGNvbGxlY3QoKTtcbiAgY2F0Y2hVcCgpO1xuICBpZiAoaXNPdGhlcikgcmVvcGVuKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTdHJlYW0gPSAoKSA9PiB7XG4gIGNvbGxlY3QoKTtcbiAgbGV0IHRpbWVyID0gMDtcbiAgbmV3IE11dGF0aW9uT2JzZXJ2ZXIoKCkgPT4ge1xuICAgIHRpbWVyIHx8PSB3aW5kb3cuc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICB0aW1lciA9IDA7XG4gICAgICBsb29rKCk7XG4gICAgfSwgMjApO1xuICB9KS5vYnNlcnZlKGRvY3VtZW50LmRvY3VtZW50RWxlbWVudCwge1xuICAgIHN1YnRyZWU6IHRydWUsIGNoaWxkTGlzdDogdHJ1ZSwgYXR0cmlidXRlczogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ2RhdGEtbml0cm8tY2hhbm5lbHMnXSxcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdvbmxpbmUnLCByZW9wZW4pO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCd2aXNpYmlsaXR5Y2hhbmdlJywgKCkgPT4gZG9jdW1lbnQuaGlkZGVuIHx8IHdha2UoKSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwYWdlaGlkZScsICgpID0+IHtcbiAgICBpc0F3YXkgPSB0cnVlO1xuICAgIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwYWdlc2hvdycsICh7IHBlcnNpc3RlZCB9KSA9PiB7XG4gICAgaWYgKCFwZXJzaXN0ZWQpIHJldHVybjtcbiAgICBpc0F3YXkgPSBmYWxzZTtcbiAgICB3YWtlKCk7XG4gIH0pO1xuICBydW4oKTtcbn07XG4iLCAiLyogUHVzaCwgaW4gYSBmaWxlIG9mIGl0cyBvd246IG9ubHkgcGFnZXMgb2YgcHJvamVjdHMgd2l0aCB0aGUgYXBwIGxvYWQgaXQuICovXG5pbXBvcnQgeyBzdGFydE9uY2UgfSBmcm9tICcuL2Jlc2lkZS5qcyc7XG5pbXBvcnQgeyBzdGFydEVjaG8gfSBmcm9tICcuL2VjaG8uanMnO1xuaW1wb3J0IHsgc3RhcnRQdXNoZWQgfSBmcm9tICcuL3B1c2hlZC5qcyc7XG5pbXBvcnQgeyBzdGFydFN0cmVhbSB9IGZyb20gJy4vc3RyZWFtLmpzJztcblxuc3RhcnRPbmNlKCdoYXNQdXNoJywgKCkgPT4ge1xuICBzdGFydEVjaG8oKTtcbiAgc3RhcnRQdXNoZWQoKTtcbiAgLy8gU2NyaXB0cyB0aGF0IGxpc3RlbiBtYXkgc3RhbmQgYmVsb3cgdGhpcyBvbmUuXG4gIGlmIChwZXJmb3JtYW5jZS50aW1pbmcuZG9tQ29udGVudExvYWRlZEV2ZW50U3RhcnQpIHN0YXJ0U3RyZWFtKCk7XG4gIGVsc2UgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsIHN0YXJ0U3RyZWFtKTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFHTyxNQUFNLFFBQVE7QUFBQTtBQUFBLElBQTRCLE9BQU87QUFBQTtBQUlqRCxNQUFNLFlBQVksQ0FBQyxNQUFNLFVBQVU7QUFDeEMsUUFBSSxDQUFDLE9BQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxNQUFNLEVBQUUsSUFBSSxFQUFHO0FBQ3RELFVBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsVUFBTTtBQUFBLEVBQ1I7OztBQ0pPLE1BQU0sT0FBTyxDQUFDLEdBQUcsT0FBTyxnQkFBZ0IsSUFBSSxXQUFXLEVBQUUsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxTQUFTLEVBQUUsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEVBQUUsS0FBSyxFQUFFO0FBRXRILE1BQU0sWUFBWSxNQUFNLE1BQU0sRUFBRSxHQUFHLFdBQVcsQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLElBQUksY0FBYyxJQUFJLENBQUM7OztBQ0gvRixNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU87QUFHTixNQUFNLE9BQU8sb0JBQUksSUFBSTtBQUU1QixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUd4QixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUl4QixNQUFNLE1BQU0sQ0FBQyxhQUNYLENBQUMsR0FBRyxTQUFTLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxNQUFNLEVBQUUsT0FBTyxPQUFPLE1BQU0sTUFBUztBQUdwRyxNQUFNLGFBQWEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxLQUFLLFFBQVEsYUFBYSxFQUFFO0FBSWhFLE1BQU0sT0FBTyxDQUFDLFVBQVU7QUFDdEIsVUFBTSxPQUFPLEtBQUssTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUUsV0FBVyxLQUFLLEdBQUcsRUFBRSxXQUFXLEtBQUssR0FBRyxDQUFDO0FBQy9FLFVBQU0sUUFBUSxXQUFXLEtBQUssTUFBTSxDQUFDLFdBQVcsT0FBTyxXQUFXLENBQUMsQ0FBQztBQUNwRSxVQUFNLENBQUMsRUFBRSxFQUFFLEVBQUUsVUFBVSxVQUFVLE1BQU0sSUFBSSxLQUFLLE1BQU0sSUFBSSxZQUFZLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDckYsV0FBTyxFQUFFLFVBQVUsVUFBVSxPQUFPO0FBQUEsRUFDdEM7QUFJTyxNQUFNLFFBQVEsTUFBTSxJQUFJLE9BQU8sTUFBTTtBQUc1QyxNQUFNLE9BQU8sTUFBTSxJQUFJLE1BQU0sRUFBRSxPQUFPLENBQUMsWUFBWSxDQUFDLFFBQVEsUUFBUSxJQUFJLENBQUM7QUFHekUsTUFBTSxZQUFZLE1BQU0sS0FBSyxFQUFFLFFBQVEsVUFBVTtBQUkxQyxNQUFNLFFBQVEsQ0FBQyxNQUFNLGFBQWEsV0FBVyxJQUFJLEVBQUUsS0FBSyxDQUFDLFNBQVMsU0FBUyxTQUFTLElBQUksQ0FBQztBQUl6RixNQUFNLFVBQVUsQ0FBQyxhQUN0QixVQUFVLEVBQUUsS0FBSyxDQUFDLFNBQVMsU0FBUyxTQUFTLElBQUksQ0FBQyxJQUFJLElBQUksSUFBSSxJQUFJLE1BQU0sRUFBRSxPQUFPLENBQUMsU0FBUyxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBSTNHLE1BQU0sYUFBYSxNQUFPLFVBQVUsRUFBRSxDQUFDLElBQUksSUFBSSxHQUFHLElBQUkseUJBQXlCLElBQUksTUFBTTtBQU96RixNQUFNLFVBQVUsTUFBTTtBQUMzQixRQUFJLFVBQVU7QUFDZCxZQUFRLE1BQU07QUFDZCxlQUFXLFdBQVcsSUFBSSxNQUFNLEdBQUc7QUFDakMsWUFBTSxFQUFFLGVBQWUsTUFBTSxJQUFJLFFBQVE7QUFDekMsVUFBSSxDQUFDLFFBQVEsSUFBSSxLQUFLLEVBQUcsWUFBVyxRQUFRLFdBQVcsT0FBTyxFQUFHLFNBQVEsSUFBSSxNQUFNLEtBQUs7QUFBQSxJQUMxRjtBQUNBLGVBQVcsUUFBUSxLQUFLLEtBQUssRUFBRyxLQUFJLENBQUMsUUFBUSxJQUFJLElBQUksRUFBRyxXQUFVLEtBQUssT0FBTyxJQUFJO0FBQ2xGLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxTQUFTO0FBQ25DLFVBQUksS0FBSyxJQUFJLElBQUksRUFBRztBQUNwQixXQUFLLElBQUksTUFBTSxLQUFLO0FBQ3BCLGdCQUFVO0FBQUEsSUFDWjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR08sTUFBTSxTQUFTLE1BQU07QUFDMUIsZUFBVyxTQUFTLEtBQUssT0FBTyxFQUFHLFNBQVEsSUFBSSxLQUFLO0FBQ3BELFNBQUssTUFBTTtBQUFBLEVBQ2I7QUFJQSxNQUFNLFVBQVUsQ0FBQyxLQUFLLFFBQVEsT0FBTztBQUNuQyxVQUFNLENBQUMsQ0FBQyxPQUFPLEdBQUcsRUFBRSxHQUFHLENBQUMsWUFBWSxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLE1BQU0sQ0FBQztBQUNoRyxRQUFJLFVBQVUsV0FBWSxRQUFPO0FBQ2pDLFdBQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFNLEdBQUcsQ0FBQyxNQUFNLFFBQVEsQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxRQUFRLENBQUM7QUFBQSxFQUM5RTtBQUlPLE1BQU0sUUFBUSxDQUFDLEVBQUUsUUFBUSxHQUFHLGFBQWEsUUFBUSxLQUFLLFFBQVEsYUFBYSxFQUFFLFVBQVUsUUFBUTtBQUkvRixNQUFNLFFBQVEsQ0FBQyxFQUFFLFNBQVMsRUFBRSxlQUFlLE1BQU0sRUFBRSxHQUFHLFdBQVc7QUFDdEUsVUFBTSxDQUFDLE1BQU0sTUFBTSxLQUFLLFNBQVMsS0FBSyxLQUFLLEVBQUUsV0FBVyxDQUFDO0FBQ3pELFdBQU8sQ0FBQyxDQUFDLFVBQVUsU0FBUyxPQUFPLENBQUMsS0FBSyxPQUFPLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFBQSxFQUNyRTtBQUlPLE1BQU0sWUFBWSxDQUFDLGFBQWEsS0FBSyxFQUFFLE1BQU0sQ0FBQyxRQUFRLE1BQU0sS0FBSyxRQUFRLENBQUM7QUFJMUUsTUFBTSxXQUFXLENBQUMsTUFBTSxhQUFhLE1BQU0sTUFBTSxRQUFRLEtBQUssUUFBUSxVQUFVLEtBQUssS0FBSyxRQUFRLGFBQWEsRUFBRSxRQUFRO0FBSXpILE1BQU0sU0FBUyxNQUFNO0FBRTFCLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxTQUFTO0FBQ25DLFVBQUksS0FBSyxJQUFJLElBQUksTUFBTSxTQUFTLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLEtBQUssS0FBSyxFQUFFLFFBQVEsRUFBRyxNQUFLLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDOUc7QUFDQSxXQUFPLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVO0FBQ2hELFlBQU0sUUFBUSxLQUFLLEtBQUssRUFBRSxTQUFTLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxRQUFRLElBQUksSUFBSSxLQUFLLEVBQUU7QUFDekcsYUFBTyxDQUFDLE9BQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxVQUFXLFFBQVEsS0FBSyxLQUFLLElBQUksUUFBUSxPQUFPLFNBQVMsR0FBSSxDQUFDO0FBQUEsSUFDbEcsQ0FBQztBQUFBLEVBQ0g7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVLFVBQVUsVUFBVSxVQUFVO0FBQzVELGVBQVcsUUFBUSxTQUFVLEtBQUksV0FBVyxDQUFDLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLFFBQVEsRUFBRyxTQUFRLElBQUksTUFBTSxRQUFRO0FBQUEsRUFDckg7QUFJTyxNQUFNLFVBQVUsQ0FBQyxVQUFVLGFBQWEsU0FBUyxLQUFLLENBQUMsU0FBUyxRQUFRLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxRQUFRLENBQUM7OztBQy9IakgsTUFBTSxTQUFTO0FBQ2YsTUFBTSxRQUFRO0FBQ2QsTUFBTSxhQUFhO0FBQ25CLE1BQU0sVUFBVTtBQUNoQixNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQzlCLE1BQU0sY0FBYztBQUNwQixNQUFNLGdCQUFnQjtBQUN0QixNQUFNLGNBQWM7QUFLcEIsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFFM0IsTUFBTSxTQUFTLENBQUM7QUFDaEIsTUFBSSxZQUFZO0FBQ2hCLE1BQUksY0FBYyxDQUFDO0FBRW5CLE1BQUksT0FBTyxvQkFBSSxJQUFJO0FBRW5CLE1BQU0sT0FBTyxvQkFBSSxJQUFJO0FBRXJCLE1BQU0sV0FBVyxvQkFBSSxRQUFRO0FBRTdCLE1BQUksVUFBVSxDQUFDO0FBQ2YsTUFBSSxRQUFRO0FBQ1osTUFBSSxPQUFPLENBQUM7QUFJTCxNQUFNLFVBQVUsQ0FBQyxXQUFXLEtBQUssSUFBSSxNQUFPLEVBQUUsUUFBUSxRQUFRLElBQUksYUFBYSxLQUFLLE1BQU0sR0FBRyxPQUFPO0FBR3BHLE1BQU0sTUFBTSxDQUFDLE1BQU0sV0FBVyxLQUFLLFNBQVMsS0FBSyxjQUFjLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBSy9HLE1BQU0sVUFBVSxDQUFDLE1BQU0sYUFBYTtBQUN6QyxZQUFRO0FBQ1IsVUFBTSxDQUFDLFVBQVUsUUFBUSxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQy9DLFVBQU0sUUFBUSxFQUFFLE1BQU0sVUFBVSxJQUFJLFlBQVksSUFBSSxHQUFHLE1BQU0sb0JBQUksSUFBSSxFQUFFO0FBQ3ZFLFdBQU8sS0FBSyxLQUFLO0FBQ2pCLFFBQUksT0FBTyxXQUFXLEVBQUcsRUFBQyxFQUFFLElBQUksYUFBYSxVQUFVLFVBQVU7QUFBQSxJQUF3QixPQUFPLE1BQU07QUFDdEcsVUFBTSxVQUFVLFVBQVUsS0FBSztBQUMvQixRQUFJLE9BQU8sT0FBTyxRQUFRLFlBQVksR0FBRztBQUN2QyxhQUFPLFlBQVksT0FBTyxNQUFNLFFBQVEsRUFBRSxVQUFVLFFBQVEsTUFBTSxPQUFPLENBQUMsU0FBUyxRQUFRLFNBQVMsSUFBSSxFQUFFLENBQUM7QUFBQSxJQUM3RztBQUNBLGVBQVcsUUFBUSxRQUFTLFNBQVEsTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUs7QUFDcEUsUUFBSSxTQUFTLFlBQWE7QUFDMUIsVUFBTSxRQUFRLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUM3RCxXQUFPLElBQUksT0FBTyxJQUFJO0FBQ3RCLGFBQVMsS0FBSyxjQUFjLEtBQUs7QUFBQSxFQUNuQztBQUdBLE1BQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxDQUFDLFVBQVUsRUFBRSxFQUFFLElBQUksRUFBRSxNQUM5QyxTQUFTLGNBQWMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sTUFBTSxRQUFRLENBQUMsSUFBSSxRQUFRLFFBQVE7QUFJM0YsTUFBTSxVQUFVLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxFQUFFLEVBQUUsRUFBRSxNQUFNLE1BQU0sRUFBRSxNQUFNLFNBQVMsZUFBZSxNQUFNLE1BQU0sT0FBTyxNQUFNO0FBRzNHLE1BQU0sU0FBUyxDQUFDLEVBQUUsU0FBUyxFQUFFLGVBQWUsV0FBVyxFQUFFLE1BQU0sYUFBYTtBQUk1RSxNQUFNLFFBQVEsQ0FBQyxTQUFTLE1BQU0sUUFBUSxLQUFLLFlBQVksUUFBUSxLQUFLLFdBQVc7QUFJeEUsTUFBTSxVQUFVLE1BQU07QUFDM0IsVUFBTSxTQUFTO0FBQ2YsVUFBTSxRQUFRLFdBQVc7QUFDekIsV0FBTyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssSUFBSSxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDM0QsVUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLE9BQU8sSUFBSSxFQUFFLE1BQU0sS0FBSyxJQUFJLEVBQUUsS0FBSyxDQUFDLE1BQU0sS0FBSyxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQzlGLFFBQUksQ0FBQyxNQUFNLENBQUMsRUFBRztBQUVmLFVBQU0sT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLENBQUMsT0FBTyxVQUFVLEtBQUssQ0FBQyxDQUFDO0FBQzVELGVBQVcsUUFBUSxPQUFPO0FBQ3hCLFlBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixZQUFNLFVBQVUsS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLFNBQVMsSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxNQUFNLEtBQUs7QUFDM0YsVUFBSSxDQUFDLEtBQUssUUFBUSxlQUFlO0FBQy9CLFlBQUksTUFBTSxNQUFNLE9BQU8sRUFBRyxTQUFRLE1BQU0sQ0FBQztBQUN6QztBQUFBLE1BQ0Y7QUFDQSxnQkFBVSxRQUFRLE9BQU8sQ0FBQyxRQUFRLElBQUksT0FBTyxFQUFFO0FBQy9DLFlBQU0sU0FBUyxhQUFhLENBQUMsTUFBTSxNQUFNLFNBQVM7QUFDbEQsWUFBTSxVQUFVLENBQUMsVUFBVSxRQUFRLE1BQU0sQ0FBQyxFQUFFLFNBQVMsTUFBTSxTQUFTLE1BQU0sUUFBUSxDQUFDO0FBQ25GLFVBQUksQ0FBQyxRQUFTLFNBQVEsTUFBTSxDQUFDO0FBQUEsVUFDeEIsWUFBVyxTQUFTLFFBQVMsT0FBTSxNQUFNLE1BQU0sUUFBUSxLQUFLLFFBQVEsTUFBTSxLQUFLLElBQUksTUFBTSxLQUFLLElBQUksRUFBRSxJQUFJLEtBQUssTUFBTSxLQUFLO0FBQUEsSUFDL0g7QUFBQSxFQUNGO0FBS0EsTUFBTSxRQUFRLENBQUMsTUFBTSxZQUFZO0FBQy9CLFVBQU0sUUFBUSxZQUFZLElBQUksSUFBSTtBQUNsQyxXQUFPLGNBQWMsU0FDbkIsUUFBUSxLQUFLLENBQUMsRUFBRSxJQUFJLFVBQVUsS0FBSyxNQUFNLEtBQUssU0FBUyxRQUFRLE1BQU0sS0FBSyxDQUFDLENBQUMsS0FBSyxDQUFDLFVBQVUsUUFBUSxDQUFDO0FBQUEsRUFDekc7QUFHQSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVMsS0FBSyxhQUFhLFlBQVksR0FBRyxNQUFNLFlBQVksR0FBRyxTQUFTLElBQUk7QUFHbkcsTUFBTSxPQUFPLENBQUMsTUFBTSxVQUFVO0FBQzVCLFVBQU0sQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sSUFBSSxNQUFNO0FBQzdDLFVBQU0sS0FBSyxPQUFPLEtBQUssRUFBRTtBQUN6QixRQUFJLFNBQVMsWUFBYSxTQUFRLE1BQU0sUUFBUSxNQUFNLEtBQUs7QUFBQSxhQUNsRCxRQUFRLE1BQU0sSUFBSSxFQUFHLE9BQU0sTUFBTSxNQUFNLFFBQVEsRUFBRSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQUEsRUFDakY7QUFJTyxNQUFNLE9BQU8sQ0FBQyxRQUFRLGFBQWE7QUFDeEMsV0FBTyxTQUFTO0FBQ2hCLGdCQUFZO0FBQ1osa0JBQWMsWUFBWSxJQUFJO0FBQzlCLFFBQUksZ0JBQWdCLENBQUMsQ0FBQztBQUN0QixlQUFXLFFBQVEsV0FBVyxFQUFHLFNBQVEsTUFBTSxNQUFNO0FBQUEsRUFDdkQ7QUFHQSxNQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU0sUUFBUSxTQUFTO0FBQzFDLFVBQU0sUUFBUSxJQUFJLFlBQVksTUFBTSxFQUFFLE9BQU8sQ0FBQztBQUM5QyxXQUFPLElBQUksT0FBTyxJQUFJO0FBQ3RCLFVBQU0sRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQzNCO0FBR0EsTUFBTSxVQUFVLENBQUMsTUFBTSxRQUFRLE9BQU8sR0FBRyxVQUN2QyxNQUFNLE1BQU0saUJBQWlCLEtBQUssUUFBUSxlQUFlLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFJdkcsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLEVBQUUsT0FBTyxPQUFPLEtBQUssSUFBSTtBQUMvQixRQUFJLENBQUMsT0FBTyxJQUFJLEtBQUssS0FBSyxTQUFTLElBQUksR0FBRyxFQUFHLFFBQU87QUFDcEQsVUFBTSxPQUFPLE9BQU8sSUFBSSxLQUFLO0FBQzdCLFFBQUksQ0FBQyxRQUFRLEtBQUssUUFBUSxtQkFBbUIsRUFBRyxRQUFPO0FBQ3ZELFdBQU8sSUFBSSxNQUFNLENBQUMsR0FBRyxJQUFJO0FBQ3pCLFFBQUksQ0FBQyxRQUFRLEtBQUssQ0FBQyxVQUFVLE9BQU8sT0FBTyxHQUFHLENBQUMsRUFBRyxTQUFRLEtBQUssR0FBRztBQUNsRSxVQUFNQSxTQUFRLEtBQUssSUFBSSxLQUFLLFNBQVMsS0FBSyxPQUFPLEdBQUcsT0FBTyxTQUFTLFlBQVksSUFBSSxDQUFDO0FBQ3JGLGNBQVUsT0FBTyxXQUFXLFNBQVNBLE1BQUs7QUFDMUMsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFNBQVMsQ0FBQyxLQUFLLFVBQVU7QUFDN0IsVUFBTSxDQUFDLE9BQU8sVUFBVSxJQUFJLENBQUMsS0FBSyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sSUFBSSxLQUFLLEdBQUcsS0FBSztBQUNwRixVQUFNLFlBQVksSUFBSSxNQUFNLFNBQVMsTUFBTSxNQUFNLFFBQy9DLGtCQUFrQixLQUFLLElBQUksTUFBTSxJQUFJLEtBQUssSUFBSSxNQUFNLE9BQU8sUUFBUSxNQUFNLE1BQU0sT0FBTztBQUN4RixXQUFPLElBQUksT0FBTyxNQUFNLE9BQU8sYUFBYyxDQUFDLENBQUMsU0FBUyxVQUFVO0FBQUEsRUFDcEU7QUFJQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixXQUFPLFlBQVksSUFBSTtBQUN2QixZQUFRO0FBQ1IsUUFBSSxDQUFDLFFBQVEsQ0FBQyxFQUFHO0FBRWpCLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLGVBQVcsRUFBRSxJQUFJLE1BQU0sS0FBSyxRQUFTLE1BQUssSUFBSSxJQUFJLEtBQUs7QUFBQSxNQUFJLEtBQUssSUFBSSxFQUFFLEtBQUs7QUFBQTtBQUFBLE1BQXdCLE9BQU8sSUFBSSxLQUFLLEVBQUc7QUFBQSxJQUFJLENBQUM7QUFDM0gsVUFBTSxNQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsRUFBRSxFQUFFO0FBQ2xDLFVBQU0sT0FBTyxRQUFRLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLEdBQUc7QUFDNUQsY0FBVSxRQUFRLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLEdBQUc7QUFDekQsUUFBSSxRQUFRLENBQUMsRUFBRyxTQUFRLE9BQU8sV0FBVyxTQUFTLE1BQU07QUFDekQsZUFBVyxPQUFPLE1BQU07QUFDdEIsVUFBSSxLQUFLLElBQUksZ0JBQWdCLEdBQUcsR0FBRyxFQUFFO0FBQ3JDLGVBQVMsSUFBSSxHQUFHO0FBQ2hCLFlBQU0sRUFBRSxRQUFRLEdBQUc7QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLE9BQU8sQ0FBQyxJQUFJLFFBQVEsQ0FBQyxNQUFNO0FBQy9CLFVBQU0sU0FBUyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sSUFBSSxJQUFJLEdBQUcsT0FBTyxJQUFJLENBQUMsQ0FBQztBQUMzRSxXQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVM7QUFDNUIsWUFBTSxFQUFFLE1BQU0sSUFBSSxPQUFPLElBQUksSUFBSSxLQUFLLENBQUM7QUFDdkMsYUFBTyxDQUFDLFNBQVUsQ0FBQyxNQUFNLEtBQUssSUFBSSxFQUFFLEtBQUssT0FBTyxJQUFJLEtBQUssTUFBTTtBQUFBLElBQ2pFLENBQUM7QUFBQSxFQUNIO0FBR0EsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixRQUFJLENBQUMsSUFBSSxRQUFRLENBQUMsRUFBRztBQUNyQixRQUFJLFFBQVEsS0FBSyxJQUFJLElBQUksSUFBSSxLQUFLO0FBQ2xDLFFBQUksS0FBSyxJQUFJLGdCQUFnQixLQUFLLFVBQVUsSUFBSSxLQUFLLENBQUM7QUFDdEQsV0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLENBQUM7QUFBQSxFQUN0QjtBQUdBLE1BQU0sVUFBVSxDQUFDLFFBQVEsQ0FBQyxLQUFLLEdBQUcsSUFBSSxPQUFPLE9BQU8sQ0FBQztBQUdyRCxNQUFNLFFBQVEsQ0FBQyxRQUFRO0FBQ3JCLGVBQVcsUUFBUSxRQUFRLEdBQUcsRUFBRyxNQUFLLElBQUksS0FBSyxJQUFJLElBQUk7QUFBQSxFQUN6RDtBQUtBLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxFQUFFLFFBQVEsUUFBUSxNQUFNLElBQUk7QUFDbEMsZUFBVyxRQUFRLFFBQVEsR0FBRyxHQUFHO0FBQy9CLFlBQU0sRUFBRSxPQUFPLEdBQUcsSUFBSTtBQUN0QixXQUFLLE9BQU8sRUFBRTtBQUNkLFVBQUksQ0FBQyxNQUFNLElBQUksRUFBRztBQUNsQixZQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssRUFBRTtBQUM1QixVQUFJLEtBQU0sTUFBSyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUM7QUFDbkMsaUJBQVcsU0FBUyxPQUFRLEtBQUksUUFBUSxRQUFRLE1BQU0sS0FBSyxFQUFHLE9BQU0sS0FBSyxJQUFJLEVBQUU7QUFDL0UsaUJBQVcsUUFBUSxTQUFTLENBQUMsRUFBRyxRQUFPLElBQUksSUFBSSxHQUFHLE9BQU8sS0FBSyxJQUFJLEVBQUU7QUFBQSxJQUN0RTtBQUNBLFVBQU0sU0FBUyxXQUFXLE9BQU8sV0FBVyxPQUFRLEtBQUs7QUFBQTtBQUFBLE1BQTZCO0FBQUEsSUFBTyxLQUFLLENBQUM7QUFDbkcsUUFBSSxDQUFDLE9BQVE7QUFDYixVQUFNLFFBQVE7QUFDZCxjQUFVLENBQUM7QUFDWCxRQUFJLE9BQU87QUFDWCxlQUFXLE9BQU8sUUFBUSxHQUFHLEdBQUc7QUFDOUIsWUFBTSxPQUFPLE1BQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUVoQyxZQUFNLFFBQVEsSUFBSSxTQUFTLENBQUM7QUFDNUIsWUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsT0FBTyxJQUFJLElBQUksQ0FBQztBQUVuRCxVQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxLQUFLLE9BQU8sS0FBSyxDQUFDLFNBQVMsQ0FBQyxTQUFTLEtBQUssU0FBUyxNQUFNLEtBQUssRUFBRztBQUN0RixjQUFRLE1BQU8sSUFBSSxTQUFTLENBQUMsSUFBTSxJQUFJLE9BQU87QUFDOUMsWUFBTSxFQUFFLGVBQWUsV0FBVyxJQUFJLEtBQUs7QUFDM0MsVUFBSSxpQkFBaUIsZUFBZSxJQUFJLE1BQU87QUFDL0MsWUFBTSxRQUFRLENBQUMsQ0FBQyxNQUFNLE1BQU0sR0FBRyxPQUFPO0FBQ3BDLGNBQU0sRUFBRSxPQUFBQyxTQUFRLEdBQUcsR0FBRyxLQUFLO0FBQUE7QUFBQSxVQUF3QixPQUFPLEVBQUU7QUFBQTtBQUM1RCxlQUFPLEtBQUssSUFBSSxNQUFNQSxNQUFLO0FBQzNCLGNBQU0sTUFBTSxNQUFNLFFBQVEsRUFBRSxHQUFHLE1BQU0sT0FBT0EsU0FBUSxFQUFFLENBQUM7QUFBQSxNQUN6RCxDQUFDO0FBQUEsSUFDSDtBQUNBLFFBQUksUUFBUSxDQUFDLEdBQUc7QUFDZCxtQkFBYSxLQUFLO0FBQ2xCLGNBQVEsT0FBTyxXQUFXLFNBQVMsUUFBUSxNQUFNLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxJQUFJLFlBQVksTUFBTyxLQUFLLElBQUksQ0FBQztBQUFBLElBQzdHO0FBQ0EsWUFBUSxLQUFLLEdBQUcsS0FBSztBQUFBLEVBQ3ZCO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsVUFBTSxFQUFFLEdBQUcsVUFBVSxJQUFJO0FBQ3pCLFVBQU0sRUFBRSxHQUFHLFdBQVcsSUFBSTtBQUMxQixVQUFNLEVBQUUsR0FBRyxXQUFXLEtBQUs7QUFDM0IsVUFBTSxFQUFFLEdBQUcsWUFBWSxJQUFJO0FBQUEsRUFDN0I7OztBQ3hQQSxNQUFNLEVBQUUsY0FBYyxLQUFLLGtCQUFrQixVQUFVO0FBQUE7QUFBQSxJQUF3QixTQUFTLGNBQWU7QUFBQTtBQUN2RyxNQUFNLFFBQVE7QUFDZCxNQUFNLFdBQVc7QUFDakIsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sV0FBVztBQUNqQixNQUFNLFVBQVUsQ0FBQyxLQUFLLEtBQUssVUFBVSxHQUFHO0FBQ3hDLE1BQU0sV0FBVztBQUVqQixNQUFJLGFBQWEsSUFBSSxnQkFBZ0I7QUFDckMsTUFBSSxZQUFZO0FBQ2hCLE1BQUksV0FBVztBQUNmLE1BQUksVUFBVTtBQUNkLE1BQUksU0FBUztBQUNiLE1BQUksYUFBYTtBQUNqQixNQUFJLFNBQVM7QUFDYixNQUFJLFVBQVU7QUFFZCxNQUFJLE9BQU8sTUFBTTtBQUFBLEVBQUM7QUFHbEIsTUFBTSxRQUFRLENBQUMsT0FDYixJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQ3ZCLFVBQU1DLFNBQVEsV0FBVyxTQUFTLEVBQUU7QUFDcEMsV0FBTyxPQUFPLGFBQWFBLE1BQUssR0FBRyxRQUFRO0FBQUEsRUFDN0MsQ0FBQztBQUlILE1BQU0sU0FBUyxPQUFPQyxVQUFTO0FBQzdCLGlCQUFhLElBQUksZ0JBQWdCO0FBQ2pDLFVBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsVUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztBQUNqQyxRQUFJRCxTQUFRO0FBQ1osVUFBTSxRQUFRLENBQUMsS0FBSyxDQUFDLFdBQVcsYUFBYSxNQUFNO0FBQ2pELG1CQUFhQSxNQUFLO0FBQ2xCLE1BQUFBLFNBQVEsT0FBTyxXQUFXLE1BQU07QUFDOUIsWUFBSSxXQUFZLGFBQVksS0FBSyxJQUFJLElBQUk7QUFDekMsbUJBQVcsTUFBTTtBQUFBLE1BQ25CLEdBQUcsRUFBRTtBQUFBLElBQ1A7QUFDQSxjQUFVO0FBQ1YsVUFBTSxDQUFDLFdBQVcsUUFBUTtBQUMxQixRQUFJO0FBQ0YsWUFBTSxPQUFPLEtBQUssVUFBVSxFQUFFLE1BQUFDLE9BQU0sTUFBTSxRQUFRLE9BQU8sRUFBRSxDQUFDO0FBQzVELFlBQU0sVUFBVSxFQUFFLGdCQUFnQixtQkFBbUI7QUFDckQsWUFBTSxXQUFXLE1BQU0sTUFBTSxLQUFLLEVBQUUsUUFBUSxRQUFRLE1BQU0sU0FBUyxPQUFPLENBQUM7QUFDM0UsZ0JBQVUsUUFBUSxRQUFRO0FBQzFCLG1CQUFhLFNBQVMsV0FBVztBQUNqQyxVQUFJLFFBQVEsU0FBUyxTQUFTLE1BQU0sRUFBRyxRQUFPO0FBQzlDLFVBQUksQ0FBQyxTQUFTLE1BQU0sQ0FBQyxTQUFTLEtBQU0sT0FBTSxNQUFNLEdBQUcsU0FBUyxNQUFNLEVBQUU7QUFDcEUsWUFBTSxVQUFVLFFBQVE7QUFDeEIsWUFBTSxTQUFTLFNBQVMsS0FBSyxZQUFZLElBQUksa0JBQWtCLENBQUMsRUFBRSxVQUFVO0FBQzVFLFVBQUksT0FBTztBQUNYLGVBQVNDLFFBQU8sTUFBTSxPQUFPLEtBQUssR0FBRyxDQUFDQSxNQUFLLE1BQU1BLFFBQU8sTUFBTSxPQUFPLEtBQUssR0FBRztBQUMzRSxjQUFNO0FBQ04sY0FBTSxVQUFVLE9BQU9BLE1BQUssT0FBTyxNQUFNLE1BQU07QUFDL0MsZUFBTyxPQUFPLElBQUksS0FBSztBQUN2QixtQkFBVyxTQUFTLE9BQVEsTUFBSyxPQUFPLEtBQUs7QUFBQSxNQUMvQztBQUFBLElBQ0YsVUFBRTtBQUNBLG1CQUFhRixNQUFLO0FBQUEsSUFDcEI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sT0FBTyxDQUFDLE9BQU8sVUFBVTtBQUU3QixVQUFNLFNBQVMsQ0FBQztBQUNoQixlQUFXLFFBQVEsTUFBTSxNQUFNLElBQUksR0FBRztBQUNwQyxZQUFNLEtBQUssS0FBSyxRQUFRLElBQUk7QUFDNUIsVUFBSSxLQUFLLEVBQUcsUUFBTyxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsSUFBSSxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDM0Q7QUFDQSxVQUFNLEVBQUUsTUFBTSxPQUFPLEdBQUcsSUFBSTtBQUM1QixVQUFNLE9BQU8sUUFBUSxDQUFDLFNBQVMsS0FBSyxNQUFNLElBQUk7QUFDOUMsVUFBTSxTQUFTLFFBQVEsS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUF1QixTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLFFBQVEsS0FBSyxDQUFDLEdBQUcsRUFBRTtBQUMzRyxRQUFJLEdBQUksT0FBTSxDQUFDLEdBQUcsS0FBSyxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsR0FBRyxJQUFJLFVBQVUsT0FBTztBQUNoRixRQUFJLFVBQVUsU0FBUztBQUNyQixpQkFBVztBQUNYLGVBQVMsQ0FBQztBQUNWLFVBQUksb0JBQW9CLEVBQUUsT0FBTyxTQUFTLFVBQVUsT0FBTyxDQUFDO0FBQUEsSUFDOUQsV0FBVyxVQUFVLFFBQVMsTUFBSyxDQUFDLE1BQU0sRUFBRTtBQUFBLGFBQ25DLE9BQVEsU0FBUSxNQUFNLEVBQUU7QUFBQSxFQUNuQztBQUVBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLFVBQU0sQ0FBQyxLQUFLO0FBQUE7QUFBQSxNQUEwQixZQUFZLGlCQUFpQixZQUFZO0FBQUE7QUFDL0UsV0FBTyxDQUFDLFNBQVMsS0FBSyxPQUFPLG1CQUFtQixFQUFFO0FBQUEsRUFDcEQ7QUFJQSxNQUFNLE9BQU8sT0FBTyxVQUFVO0FBQzVCLFFBQUksQ0FBQyxVQUFVLFNBQVMsQ0FBQyxRQUFRLEVBQUcsUUFBTztBQUMzQyxhQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUNqQyxZQUFNLFNBQVMsTUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQzVDLGtCQUFVLE1BQU0sUUFBUSxjQUFjLEVBQUUsSUFBSSxFQUFFLGFBQWEsS0FBSyxHQUFHLENBQUMsU0FBUztBQUMzRSxrQkFBUSxDQUFDLENBQUMsSUFBSTtBQUNkLGlCQUFPLE9BQU8sUUFBUTtBQUFBLFFBQ3hCLENBQUMsRUFBRSxNQUFNLE1BQU0sUUFBUSxJQUFJLENBQUM7QUFBQSxNQUM5QixDQUFDO0FBQ0QsVUFBSSxPQUFRLFFBQU87QUFBQSxJQUNyQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxVQUFVLENBQUNDLFVBQVM7QUFDeEIsVUFBTSxDQUFDLFFBQVEsSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLEdBQUcsU0FBUyxTQUFTLE1BQVEsVUFBVSxHQUFJO0FBQy9FLFFBQUksU0FBVSxRQUFPLEtBQUssSUFBSSxXQUFXLElBQUksU0FBUyxLQUFLLElBQUksS0FBTyxNQUFNLEtBQUssUUFBUSxLQUFLLE1BQU0sT0FBTztBQUUzRyxXQUFPQSxTQUFRLENBQUMsU0FBUyxNQUFPLFNBQVMsUUFBUSxPQUFPLFNBQVM7QUFBQSxFQUNuRTtBQUVBLE1BQU0sTUFBTSxZQUFZO0FBQ3RCLGVBQVM7QUFDUCxVQUFJLENBQUMsS0FBSyxRQUFRLFFBQVE7QUFDeEIsY0FBTSxNQUFNLElBQU87QUFDbkI7QUFBQSxNQUNGO0FBRUEsVUFBSSxPQUFPLE1BQU07QUFBQSxNQUFDO0FBQ2xCLFlBQU0sUUFBUSxJQUFJLFFBQVEsQ0FBc0MsWUFBYSxPQUFPLE9BQVE7QUFDNUYsWUFBTUEsUUFBTyxLQUFLLElBQUksS0FBSyxhQUFjLE1BQU0sS0FBSyxLQUFLO0FBQ3pELFVBQUksUUFBUTtBQUNWLGFBQUs7QUFDTDtBQUFBLE1BQ0Y7QUFDQTtBQUNBLFlBQU0sU0FBUyxNQUFNLE9BQU9BLEtBQUksRUFBRSxNQUFNLE1BQU0sSUFBSTtBQUNsRCxXQUFLO0FBQ0wsVUFBSSxDQUFDLFFBQVE7QUFDWCxlQUFPO0FBQ1AsZ0JBQVE7QUFDUixZQUFJLFdBQVksTUFBSyxVQUFVLEVBQUU7QUFDakMsWUFBSSxvQkFBb0IsRUFBRSxPQUFPLFVBQVUsQ0FBQztBQUFBLE1BQzlDO0FBQ0EsVUFBSSxXQUFXLENBQUMsUUFBUTtBQUN0QixtQkFBVztBQUNYO0FBQUEsTUFDRjtBQUNBLFVBQUksWUFBWSxDQUFDLE9BQVEsS0FBSSxvQkFBb0IsRUFBRSxPQUFPLFFBQVEsQ0FBQztBQUNuRSxZQUFNLE1BQU0sUUFBUUEsS0FBSSxDQUFDO0FBQUEsSUFDM0I7QUFBQSxFQUNGO0FBR0EsTUFBTSxTQUFTLE1BQU07QUFDbkIsY0FBVTtBQUNWLGVBQVcsTUFBTTtBQUNqQixTQUFLO0FBQUEsRUFDUDtBQUVBLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU0sVUFBVSxRQUFRO0FBQ3hCLFlBQVE7QUFDUixRQUFJLFFBQVMsUUFBTztBQUFBLEVBQ3RCO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsWUFBUTtBQUNSLFFBQUlELFNBQVE7QUFDWixRQUFJLGlCQUFpQixNQUFNO0FBQ3pCLE1BQUFBLFdBQVUsT0FBTyxXQUFXLE1BQU07QUFDaEMsUUFBQUEsU0FBUTtBQUNSLGFBQUs7QUFBQSxNQUNQLEdBQUcsRUFBRTtBQUFBLElBQ1AsQ0FBQyxFQUFFLFFBQVEsU0FBUyxpQkFBaUI7QUFBQSxNQUNuQyxTQUFTO0FBQUEsTUFBTSxXQUFXO0FBQUEsTUFBTSxZQUFZO0FBQUEsTUFBTSxpQkFBaUIsQ0FBQyxxQkFBcUI7QUFBQSxJQUMzRixDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsVUFBVSxNQUFNO0FBQ3hDLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNLFNBQVMsVUFBVSxLQUFLLENBQUM7QUFDN0UsV0FBTyxpQkFBaUIsWUFBWSxNQUFNO0FBQ3hDLGVBQVM7QUFDVCxpQkFBVyxNQUFNO0FBQUEsSUFDbkIsQ0FBQztBQUNELFdBQU8saUJBQWlCLFlBQVksQ0FBQyxFQUFFLFVBQVUsTUFBTTtBQUNyRCxVQUFJLENBQUMsVUFBVztBQUNoQixlQUFTO0FBQ1QsV0FBSztBQUFBLElBQ1AsQ0FBQztBQUNELFFBQUk7QUFBQSxFQUNOOzs7QUM1TEEsWUFBVSxXQUFXLE1BQU07QUFDekIsY0FBVTtBQUNWLGdCQUFZO0FBRVosUUFBSSxZQUFZLE9BQU8sMkJBQTRCLGFBQVk7QUFBQSxRQUMxRCxVQUFTLGlCQUFpQixvQkFBb0IsV0FBVztBQUFBLEVBQ2hFLENBQUM7IiwKICAibmFtZXMiOiBbInBhdXNlIiwgInRyaWVzIiwgInRpbWVyIiwgImhvbGQiLCAicmVhZCJdCn0K
