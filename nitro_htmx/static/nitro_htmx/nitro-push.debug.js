(() => {
  // nitro_htmx/client/grants.js
  var GRANTS = "[data-nitro-channels]";
  var ROOT = "[data-nitro-component]";
  var held = /* @__PURE__ */ new Map();
  var present = /* @__PURE__ */ new Map();
  var reached = /* @__PURE__ */ new Map();
  var refused = /* @__PURE__ */ new Set();
  var nitro = () => (
    /** @type {Nitro} */
    window.nitro
  );
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

  // nitro_htmx/client/echo.js
  var page = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  var startEcho = () => nitro().on("filling", ({ body }) => body.set("nitro-page", page));

  // nitro_htmx/client/pushed.js
  var GAP_MS = 500;
  var TRIES = 6;
  var LONGEST_MS = 1e4;
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
      const asked = 1e3 * +(answer?.headers.get("Retry-After") ?? 0) || 0;
      clearTimeout(timer);
      timer = window.setTimeout(release, asked + Math.random() * Math.min(LONGEST_MS, 1e3 * 2 ** most));
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
  var REFUSED = [400, 403, 404, OUTDATED, 413];
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
      retryMs = 1e3 * +(response.headers.get("Retry-After") ?? 0);
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
        });
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
  if (Object.hasOwn(window, "nitro") && !nitro().hasPush) {
    nitro().hasPush = true;
    startEcho();
    startPushed();
    if (performance.timing.domContentLoadedEventStart) startStream();
    else document.addEventListener("DOMContentLoaded", startStream);
  }
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2dyYW50cy5qcyIsICIuLi8uLi9jbGllbnQvZWNoby5qcyIsICIuLi8uLi9jbGllbnQvcHVzaGVkLmpzIiwgIi4uLy4uL2NsaWVudC9zdHJlYW0uanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLXB1c2guanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoYXQgdGhlIHBhZ2UgbWF5IGhlYXIgb2YgcHVzaGVkIGV2ZW50cywgYW5kIGhvdyBmYXIgaXQgaGFzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNoYW5uZWxzIG9mIHJvb3RzLCBhbmQgb2YgdGhlIGVsZW1lbnQgb2YgdGhlIHBhZ2UgaXRzZWxmLlxuICovXG5jb25zdCBHUkFOVFMgPSAnW2RhdGEtbml0cm8tY2hhbm5lbHNdJztcbmNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5cbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmV4cG9ydCBjb25zdCBoZWxkID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB0aGUgZ3JhbnQgYnkgd2hpY2ggdGhlIHBhZ2UgaGVhcnMgaXRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHByZXNlbnQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHRoZSBuZXdlc3QgZ3JhbnQgb24gdGhlIHBhZ2Vcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHJlYWNoZWQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHVwIHRvIHdoZXJlIGFsbCBoYXMgY29tZSwgYWxzbyBvZiB0aG9zZSB0aGF0IGhhdmUgbGVmdDogdGhlaXIgSFRNTCBtYXkgY29tZSBiYWNrXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZWZ1c2VkID0gbmV3IFNldCgpOyAvLyBncmFudHNcblxuLyoqIEB0eXBlIHsoKSA9PiBOaXRyb30gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG4vLyBJbiB3aGF0IHBlb3BsZSB3cm90ZSwgYW4gZWxlbWVudCBpcyBvZiBubyBjb21wb25lbnQgYXQgYWxsOyBlbHNld2hlcmUsIG9mIG9uZSBvciBvZiBub25lLlxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55W119ICovXG5jb25zdCBhbGwgPSAoc2VsZWN0b3IpID0+XG4gIFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBuaXRybygpLnJvb3RPZihlbGVtZW50KSAhPT0gdW5kZWZpbmVkKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGNoYW5uZWxzT2YgPSAoeyBkYXRhc2V0IH0pID0+IHJlYWQoZGF0YXNldC5uaXRyb0NoYW5uZWxzKS5jaGFubmVscztcblxuLyoqIEB0eXBlIHsoZ3JhbnQ6IHN0cmluZykgPT4geyBwb3NpdGlvbjogc3RyaW5nLCBjaGFubmVsczogc3RyaW5nW10gfX0gKi9cbmNvbnN0IHJlYWQgPSAoZ3JhbnQpID0+IHtcbiAgY29uc3QgdGV4dCA9IGF0b2IoZ3JhbnQuc3BsaXQoJy4nKVswXS5yZXBsYWNlQWxsKCctJywgJysnKS5yZXBsYWNlQWxsKCdfJywgJy8nKSk7XG4gIGNvbnN0IGJ5dGVzID0gVWludDhBcnJheS5mcm9tKHRleHQsIChsZXR0ZXIpID0+IGxldHRlci5jaGFyQ29kZUF0KDApKTtcbiAgY29uc3QgWywgLCAsIHBvc2l0aW9uLCBjaGFubmVsc10gPSBKU09OLnBhcnNlKG5ldyBUZXh0RGVjb2RlcigpLmRlY29kZShieXRlcykpO1xuICByZXR1cm4geyBwb3NpdGlvbiwgY2hhbm5lbHMgfTtcbn07XG5cbi8qKiBUaGUgY29tcG9uZW50cyB0aGF0IG5hbWUgY2hhbm5lbHMgdGhlbXNlbHZlcy5cbiAqIEB0eXBlIHsoKSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCByb290cyA9ICgpID0+IGFsbChST09UICsgR1JBTlRTKTtcblxuLyoqIEB0eXBlIHsoKSA9PiBhbnlbXX0gKi9cbmNvbnN0IHRhZ3MgPSAoKSA9PiBhbGwoR1JBTlRTKS5maWx0ZXIoKGVsZW1lbnQpID0+ICFlbGVtZW50Lm1hdGNoZXMoUk9PVCkpO1xuXG4vKiogQHR5cGUgeygpID0+IHN0cmluZ1tdfSAqL1xuY29uc3Qgb2ZUaGVQYWdlID0gKCkgPT4gdGFncygpLmZsYXRNYXAoY2hhbm5lbHNPZik7XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IG5hbWVzIG9uZSBvZiB0aGVzZSBjaGFubmVscyBpdHNlbGYuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IG5hbWVzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBjaGFubmVsc09mKHJvb3QpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKTtcblxuLyoqIFRoZSBjb21wb25lbnRzIHRoYXQgaGVhciB3aGF0IGlzIGZvciB0aGVzZSBjaGFubmVsczogYnkgdGhlaXIgb3duLCBvciB0aGUgcGFnZSdzLlxuICogQHR5cGUgeyhjaGFubmVsczogc3RyaW5nW10pID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJlcnMgPSAoY2hhbm5lbHMpID0+XG4gIG9mVGhlUGFnZSgpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKSA/IGFsbChST09UKSA6IHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiBuYW1lcyhyb290LCBjaGFubmVscykpO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBtYXkgaGF2ZSBtaXNzZWQgc29tZXRoaW5nLlxuICogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1YnNjcmliZWQgPSAoKSA9PiAob2ZUaGVQYWdlKClbMF0gPyBhbGwoYCR7Uk9PVH06bm90KFtkYXRhLW5pdHJvLWxhenldKWApIDogcm9vdHMoKSk7XG5cbi8qKiBMb29rIGF0IHRoZSBwYWdlLCBhbmQgcmV0dXJuIHdoZXRoZXIgaXQgaGVhcnMgc29tZXRoaW5nIG5ldywgb3Igc29tZXRoaW5nIG5vIG1vcmUuXG4gKlxuICogVGhlIGZpcnN0IGdyYW50IG9mIGEgY2hhbm5lbCBjb3VudHMgYXMgbG9uZyBhcyB0aGUgc3RyZWFtIGNvdmVycyBpdDogYSBjb21wb25lbnQgdGhhdCBpcyByZW5kZXJlZCBhbmV3IGhhc1xuICogYSBsYXRlciBvbmUsIHdoaWNoIGtub3dzIG5vdGhpbmcgb2Ygd2hhdCBpcyB1bmRlciB3YXkgdG8gdGhpcyBwYWdlLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgY29sbGVjdCA9ICgpID0+IHtcbiAgbGV0IGlzT3RoZXIgPSBmYWxzZTtcbiAgcHJlc2VudC5jbGVhcigpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsKEdSQU5UUykpIHtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gPSBlbGVtZW50LmRhdGFzZXQ7XG4gICAgaWYgKCFyZWZ1c2VkLmhhcyhncmFudCkpIGZvciAoY29uc3QgbmFtZSBvZiBjaGFubmVsc09mKGVsZW1lbnQpKSBwcmVzZW50LnNldChuYW1lLCBncmFudCk7XG4gIH1cbiAgZm9yIChjb25zdCBuYW1lIG9mIGhlbGQua2V5cygpKSBpZiAoIXByZXNlbnQuaGFzKG5hbWUpKSBpc090aGVyID0gaGVsZC5kZWxldGUobmFtZSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGdyYW50XSBvZiBwcmVzZW50KSB7XG4gICAgaWYgKGhlbGQuaGFzKG5hbWUpKSBjb250aW51ZTtcbiAgICBoZWxkLnNldChuYW1lLCBncmFudCk7XG4gICAgaXNPdGhlciA9IHRydWU7XG4gIH1cbiAgcmV0dXJuIGlzT3RoZXI7XG59O1xuXG4vKiogQXNrIGZvciBubyBtb3JlIGJ5IHRoZSBncmFudHMgb2YgYSBzdHJlYW0gdGhhdCB3YXMgcmVmdXNlZC4gT3RoZXJzIG1heSBjb21lLCBhcyBhZnRlciBhIGxvZ2luLiAqL1xuZXhwb3J0IGNvbnN0IHJlZnVzZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBncmFudCBvZiBoZWxkLnZhbHVlcygpKSByZWZ1c2VkLmFkZChncmFudCk7XG4gIGhlbGQuY2xlYXIoKTtcbn07XG5cbi8qKiBXaGV0aGVyIGEgcG9zaXRpb24gaXMgbm90IGJlaGluZCBhbm90aGVyIG9uZSBvZiB0aGUgc2FtZSBsb2cuXG4gKiBAdHlwZSB7KG9uZTogc3RyaW5nLCBvdGhlcj86IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQWhlYWQgPSAob25lLCBvdGhlciA9ICcnKSA9PiB7XG4gIGNvbnN0IFtbZXBvY2gsIC4uLmF0XSwgW290aGVyRXBvY2gsIC4uLm90aGVyQXRdXSA9IFtvbmUsIG90aGVyXS5tYXAoKHRleHQpID0+IHRleHQuc3BsaXQoL1suLV0vKSk7XG4gIGlmIChlcG9jaCAhPT0gb3RoZXJFcG9jaCkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gK2F0WzBdID4gK290aGVyQXRbMF0gfHwgKGF0WzBdID09PSBvdGhlckF0WzBdICYmICthdFsxXSA+PSArb3RoZXJBdFsxXSk7XG59O1xuXG4vKiogV2hldGhlciBhbiBlbGVtZW50IHdpdGggY2hhbm5lbHMgd2FzIHJlbmRlcmVkIHdoZW4gYW4gZXZlbnQgaGFkIGJlZW4gc2FpZCBhbHJlYWR5LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBvc2l0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3Qga25vd3MgPSAoeyBkYXRhc2V0IH0sIHBvc2l0aW9uKSA9PiBpc0FoZWFkKHJlYWQoZGF0YXNldC5uaXRyb0NoYW5uZWxzKS5wb3NpdGlvbiwgcG9zaXRpb24pO1xuXG4vKiogV2hldGhlciB0aGUgcGFnZSB3YXMsIG9yIGF0IGxlYXN0IHdoYXQgaXQgbmFtZXMgY2hhbm5lbHMgd2l0aC5cbiAqIEB0eXBlIHsocG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBwYWdlS25vd3MgPSAocG9zaXRpb24pID0+IHRhZ3MoKS5ldmVyeSgodGFnKSA9PiBrbm93cyh0YWcsIHBvc2l0aW9uKSk7XG5cbi8qKiBXaGV0aGVyIHRoYXQgY2FuIGJlIHNhaWQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBjb21wYXJlcyA9IChyb290LCBwb3NpdGlvbikgPT4ga25vd3Mocm9vdCwgcG9zaXRpb24pIHx8IGlzQWhlYWQocG9zaXRpb24sIHJlYWQocm9vdC5kYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpLnBvc2l0aW9uKTtcblxuLyoqIEVhY2ggZ3JhbnQsIHdpdGggaG93IGZhciB0aGUgcGFnZSBoYXMgaGVhcmQgYWxsIG9mIGl0cyBjaGFubmVsczsgJyc6IGZyb20gd2hlcmUgdGhlIGdyYW50IHNheXMuXG4gKiBAdHlwZSB7KCkgPT4gW3N0cmluZywgc3RyaW5nXVtdfSAqL1xuZXhwb3J0IGNvbnN0IGNsYWltcyA9ICgpID0+IHtcbiAgLy8gVGhlIG5ld2VzdCwgb25jZSBpdCB0ZWxscyBvZiBub3RoaW5nIHRoYXQgaXMgdW5kZXIgd2F5OiB0aGUgZmlyc3QgbWF5IGJlIG9mIGEgY2hhbm5lbCBtb3JlLCB3aGljaCBoYXMgbGVmdC5cbiAgZm9yIChjb25zdCBbbmFtZSwgZ3JhbnRdIG9mIHByZXNlbnQpIHtcbiAgICBpZiAoaGVsZC5nZXQobmFtZSkgIT09IGdyYW50ICYmIGlzQWhlYWQocmVhY2hlZC5nZXQobmFtZSkgPz8gJycsIHJlYWQoZ3JhbnQpLnBvc2l0aW9uKSkgaGVsZC5zZXQobmFtZSwgZ3JhbnQpO1xuICB9XG4gIHJldHVybiBbLi4ubmV3IFNldChoZWxkLnZhbHVlcygpKV0ubWFwKChncmFudCkgPT4ge1xuICAgIGNvbnN0IGhlYXJkID0gcmVhZChncmFudCkuY2hhbm5lbHMuZmlsdGVyKChuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSkubWFwKChuYW1lKSA9PiByZWFjaGVkLmdldChuYW1lKSA/PyAnJyk7XG4gICAgcmV0dXJuIFtncmFudCwgaGVhcmQucmVkdWNlKChvbmUsIG90aGVyKSA9PiAoaXNBaGVhZChvbmUsIG90aGVyKSA/IG90aGVyIDogb25lICYmIG90aGVyICYmIG9uZSkpXTtcbiAgfSk7XG59O1xuXG4vKiogTm90ZSBob3cgZmFyIHRoZSBjaGFubmVscyBvZiBhIHN0cmVhbSBhcmU6IG5ldmVyIGxlc3MgZmFyIHRoYW4gYmVmb3JlLCBidXQgaW4gYW5vdGhlciBsb2cuXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBJdGVyYWJsZTxzdHJpbmc+LCBwb3NpdGlvbjogc3RyaW5nLCBpc1Jlc2V0PzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjaCA9IChjaGFubmVscywgcG9zaXRpb24sIGlzUmVzZXQgPSBmYWxzZSkgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgY2hhbm5lbHMpIGlmIChpc1Jlc2V0IHx8ICFpc0FoZWFkKHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnLCBwb3NpdGlvbikpIHJlYWNoZWQuc2V0KG5hbWUsIHBvc2l0aW9uKTtcbn07XG5cbi8qKiBXaGV0aGVyIGFuIGV2ZW50IG9mIHRoZXNlIGNoYW5uZWxzIGhhcyBjb21lIGJlZm9yZSwgYnkgb25lIG9mIHRoZW0sIG92ZXIgYW5vdGhlciBzdHJlYW0uXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBzdHJpbmdbXSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0tub3duID0gKGNoYW5uZWxzLCBwb3NpdGlvbikgPT4gY2hhbm5lbHMuc29tZSgobmFtZSkgPT4gaXNBaGVhZChyZWFjaGVkLmdldChuYW1lKSA/PyAnJywgcG9zaXRpb24pKTtcbiIsICIvKiBUaGUgcGFnZSdzIG93biBuYW1lOiB3aGF0IGl0cyBhY3Rpb25zIHB1c2ggZG9lcyBub3QgY29tZSBiYWNrIHRvIGl0LCBzaW5jZSB0aGVpciBhbnN3ZXJzIGJyaW5nIGl0LlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IGZpbGxpbmcuIFBvc3RzIG5pdHJvLXBhZ2UsIHdpdGggZXZlcnkgcmVxdWVzdCBvZiBhIGNvbXBvbmVudC5cbiAqL1xuaW1wb3J0IHsgbml0cm8gfSBmcm9tICcuL2dyYW50cy5qcyc7XG5cbi8qKiAxMjggcmFuZG9tIGJpdHMsIHdoaWNoIG5vYm9keSBidXQgdGhlIHNlcnZlciBsZWFybnM6IHdob2V2ZXIga25ldyB0aGVtIGNvdWxkIGtlZXAgdGhpcyBwYWdlIGZyb20gaGVhcmluZyBzb21ldGhpbmcuICovXG5leHBvcnQgY29uc3QgcGFnZSA9IFsuLi5jcnlwdG8uZ2V0UmFuZG9tVmFsdWVzKG5ldyBVaW50OEFycmF5KDE2KSldLm1hcCgoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgJzAnKSkuam9pbignJyk7XG5cbmV4cG9ydCBjb25zdCBzdGFydEVjaG8gPSAoKSA9PiBuaXRybygpLm9uKCdmaWxsaW5nJywgKHsgYm9keSB9KSA9PiBib2R5LnNldCgnbml0cm8tcGFnZScsIHBhZ2UpKTtcbiIsICIvKiBQdXNoZWQgZXZlbnRzIHJlYWNoIHRoZSBwYWdlIG9uY2UsIGluIG9yZGVyLCBhbmQgdGhlIHJlcXVlc3RzIHRoYXQgdGhleSBjYXVzZSB3YWl0IGZvciBlYWNoIG90aGVyLlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IHF1ZXVlZCwgZmlsbGluZywgbGVhdmluZywgYW5zd2VyZWQuIFNlbmRzOiB0aGUgZXZlbnRzLCBvbiBib2R5OyBuaXRybzptaXNzZWQsIGlmIHRoZSBzaW5nbGUgZXZlbnRzIGFyZSBsb3N0LlxuICovXG5pbXBvcnQgeyBjb21wYXJlcywgaGVhcmVycywga25vd3MsIG5hbWVzLCBuaXRybywgcGFnZUtub3dzLCByb290cywgc3Vic2NyaWJlZCB9IGZyb20gJy4vZ3JhbnRzLmpzJztcblxuY29uc3QgR0FQX01TID0gNTAwOyAvLyBiZXR3ZWVuIHR3byBnb2VzIG9mIHJlcXVlc3RzXG5jb25zdCBUUklFUyA9IDY7IC8vIGFnYWluXG5jb25zdCBMT05HRVNUX01TID0gMTAwMDA7IC8vIGZyb20gb25lIHRyeSB0byB0aGUgbmV4dFxuY29uc3QgQVdBWSA9IFswLCA1MDIsIDUwMywgNTA0XTsgLy8gbm8gc2VydmVyIHdhcyB0aGVyZVxuY29uc3QgTU9TVF9SRUNFTlQgPSAyMDA7XG5jb25zdCBPTl9JVFNfV0FZX01TID0gNjAwMDA7IC8vIGFzIGxvbmcgYXMgaHRteCB3YWl0cyBmb3IgYW4gYW5zd2VyXG5jb25zdCBSRUZSRVNIX0FMTCA9ICduaXRybzpyZWZyZXNoLSonO1xuLyoqIFdoYXQgd2FzIHNhaWQsIHdoZXJlIGluIHRoZSBsb2csIHdoZW4sIGFuZCB0aGUgaWRzIG9mIHRoZSBjb21wb25lbnRzIGluIHdob3NlIEhUTUwgaXQgaXMuXG4gKiBAdHlwZWRlZiB7eyBzYWlkOiBbc3RyaW5nW10sIG51bWJlciwgbnVtYmVyLCBzdHJpbmcsIGFueV0sIHBvc2l0aW9uOiBzdHJpbmcsIGF0OiBudW1iZXIsIGRvbmU6IFNldDxzdHJpbmc+IH19IEVudHJ5ICovXG4vKiogQHR5cGVkZWYge3sgc3ByZWFkOiBudW1iZXIsIGhvcHM6IG51bWJlciwgZW50cnk/OiBFbnRyeSwgdHJpZXM/OiBudW1iZXIgfX0gUHVzaCAqL1xuLyoqIEB0eXBlIHtXZWFrTWFwPG9iamVjdCwgUHVzaCB8IG51bGw+fSAqL1xuY29uc3QgcHVzaGVkID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIGV2ZW50LCBhbmQgYnkgd2hhdCBhIGpvYiBoYXMgaGVhcmQ7IG51bGw6IGNvbXBvbmVudHMgaGF2ZSBiZWVuIHRvbGRcbi8qKiBAdHlwZSB7RW50cnlbXX0gKi9cbmNvbnN0IHJlY2VudCA9IFtdO1xubGV0IGZvcmdvdHRlbiA9ICcnOyAvLyB0aGUgbGFzdCBwb3NpdGlvbiBvZiB3aGljaCB0aGF0IGlzIG5vdCBrbm93blxubGV0IGZvcmdvdHRlbkF0ID0gLU9OX0lUU19XQVlfTVM7IC8vIHdoZW4gaXQgd2FzIHNhaWRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmxldCBoZXJlID0gbmV3IE1hcCgpOyAvLyB0aGUgSFRNTCBvZiB0aG9zZSB0aGF0IGFyZSB0aGVyZSwgYnkgaWRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgSm9iPn0gKi9cbmNvbnN0IHNlbnQgPSBuZXcgTWFwKCk7IC8vIHdoYXQgaGFzIGxlZnQgZm9yIGEgY29tcG9uZW50LCBieSBpZFxuLyoqIEB0eXBlIHtXZWFrU2V0PEpvYj59ICovXG5jb25zdCByZWxlYXNlZCA9IG5ldyBXZWFrU2V0KCk7XG4vKiogQHR5cGUge0pvYltdfSAqL1xubGV0IHdhaXRpbmcgPSBbXTtcbmxldCB0aW1lciA9IDA7XG5sZXQgbGFzdCA9IC1HQVBfTVM7XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsOiBhbnkpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2F5ID0gKG5hbWUsIGRldGFpbCkgPT4gdm9pZCBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEFuIGV2ZW50IGFzIHRoZSBzdHJlYW0gc2F5cyBpdCwgYW5kIHdoZXJlIGluIHRoZSBsb2cgaXQgaXMuIENvbXBvbmVudHMgYXJlIHRvbGQgaGVyZTogaHRteCwgd2hpY2ggbGV0cyBzb21lIHRpbWUgcGFzc1xuICogdW50aWwgaXQgbGlzdGVucyB0byB0aG9zZSB0aGF0IGl0IGhhcyBwdXQgb24gdGhlIHBhZ2UsIGlzIG5vdCBhc2tlZC5cbiAqIEB0eXBlIHsoc2FpZDogRW50cnlbJ3NhaWQnXSwgcG9zaXRpb246IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkZWxpdmVyID0gKHNhaWQsIHBvc2l0aW9uKSA9PiB7XG4gIGNhdGNoVXAoKTsgLy8gd2hhdCB3YXMgc2FpZCBiZWZvcmVcbiAgY29uc3QgW2NoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIG5hbWUsIGRldGFpbF0gPSBzYWlkO1xuICBjb25zdCBlbnRyeSA9IHsgc2FpZCwgcG9zaXRpb24sIGF0OiBwZXJmb3JtYW5jZS5ub3coKSwgZG9uZTogbmV3IFNldCgpIH07XG4gIHJlY2VudC5wdXNoKGVudHJ5KTtcbiAgaWYgKHJlY2VudFtNT1NUX1JFQ0VOVF0pICh7IGF0OiBmb3Jnb3R0ZW5BdCwgcG9zaXRpb246IGZvcmdvdHRlbiB9ID0gLyoqIEB0eXBlIHthbnl9ICovIChyZWNlbnQuc2hpZnQoKSkpO1xuICBjb25zdCBoZWFyaW5nID0gaGVhcmVyc09mKGVudHJ5KTtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpKSB7XG4gICAgd2luZG93Lm5pdHJvRGVidWc/LnB1c2hlZChuYW1lLCBkZXRhaWwsIHsgY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgaGVhcnM6IChyb290KSA9PiBoZWFyaW5nLmluY2x1ZGVzKHJvb3QpIH0pO1xuICB9XG4gIGZvciAoY29uc3Qgcm9vdCBvZiBoZWFyaW5nKSB0ZWxsKHJvb3QsIGVudHJ5KTtcbiAgaWYgKG5hbWUgPT09IFJFRlJFU0hfQUxMKSByZXR1cm47XG4gIGNvbnN0IGV2ZW50ID0gbmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSwgZGV0YWlsIH0pO1xuICBwdXNoZWQuc2V0KGV2ZW50LCBudWxsKTtcbiAgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbn07XG5cbi8qKiBAdHlwZSB7KGVudHJ5OiBFbnRyeSkgPT4gYW55W119ICovXG5jb25zdCBoZWFyZXJzT2YgPSAoeyBzYWlkOiBbY2hhbm5lbHMsICwgLCBuYW1lXSB9KSA9PlxuICBuYW1lID09PSBSRUZSRVNIX0FMTCA/IHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiBuYW1lcyhyb290LCBjaGFubmVscykpIDogaGVhcmVycyhjaGFubmVscyk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgaHRtbE9mID0gKHsgZGF0YXNldDogeyBuaXRyb0NoYW5uZWxzLCBuaXRyb1Rva2VuIH0gfSkgPT4gbml0cm9Ub2tlbiArIG5pdHJvQ2hhbm5lbHM7XG5cbi8qKiBXaGV0aGVyIHRoZSBhbnN3ZXIgb2YgYSBjb21wb25lbnQgaXRzZWxmIGlzIG9uIHRoZSBwYWdlLCBhbmQgbm8gb3RoZXIgSFRNTCBvZiB0aGUgc2FtZSBpZC5cbiAqIEB0eXBlIHsocGFydD86IFBhcnRpYWw8Sm9iPikgPT4gYW55fSAqL1xuY29uc3QgaXNPd24gPSAocGFydCkgPT4gcGFydD8ucm9kZSAmJiBwYXJ0LmlzU3RhbGUgIT09IHRydWUgJiYgcGFydC5hY3Rpb24gIT09ICduaXRyby1tb3VudCc7XG5cbi8qKiBMZXQgY29tcG9uZW50cyB0aGF0IGhhdmUgY29tZSB0byB0aGUgcGFnZSBoZWFyIHdoYXQgd2FzIHNhaWQgc2luY2UgdGhleSB3ZXJlIHJlbmRlcmVkLCB3aGF0ZXZlciBvdGhlcnMgb2YgdGhlIHNhbWVcbiAqIGlkIGhhdmUgaGVhcmQgdGhhdCB3ZXJlIHRoZXJlIGJlZm9yZS4gKi9cbmV4cG9ydCBjb25zdCBjYXRjaFVwID0gKCkgPT4ge1xuICBjb25zdCBiZWZvcmUgPSBoZXJlO1xuICBjb25zdCBmb3VuZCA9IHN1YnNjcmliZWQoKTtcbiAgaGVyZSA9IG5ldyBNYXAoZm91bmQubWFwKChyb290KSA9PiBbcm9vdC5pZCwgaHRtbE9mKHJvb3QpXSkpO1xuICBjb25zdCBmcmVzaCA9IGZvdW5kLmZpbHRlcigoeyBpZCB9KSA9PiBiZWZvcmUuZ2V0KGlkKSAhPT0gaGVyZS5nZXQoaWQpICYmICFpc093bihzZW50LmdldChpZCkpKTtcbiAgaWYgKCFmcmVzaFswXSkgcmV0dXJuO1xuICAvKiogQHR5cGUge1tFbnRyeSwgYW55W11dW119ICovXG4gIGNvbnN0IHNhaWQgPSByZWNlbnQubWFwKChlbnRyeSkgPT4gW2VudHJ5LCBoZWFyZXJzT2YoZW50cnkpXSk7XG4gIGZvciAoY29uc3Qgcm9vdCBvZiBmcmVzaCkge1xuICAgIGNvbnN0IHsgaWQgfSA9IHJvb3Q7XG4gICAgY29uc3QgZW50cmllcyA9IHNhaWQuZmlsdGVyKChbLCBoZWFyaW5nXSkgPT4gaGVhcmluZy5pbmNsdWRlcyhyb290KSkubWFwKChbZW50cnldKSA9PiBlbnRyeSk7XG4gICAgaWYgKCFyb290LmRhdGFzZXQubml0cm9DaGFubmVscykge1xuICAgICAgaWYgKGlzT2xkKHJvb3QsIGVudHJpZXMpKSByZWZyZXNoKHJvb3QsIDApO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIHdhaXRpbmcgPSB3YWl0aW5nLmZpbHRlcigoam9iKSA9PiBqb2IuaWQgIT09IGlkKTtcbiAgICBjb25zdCBpc0xhdGUgPSBmb3Jnb3R0ZW4gJiYgIWtub3dzKHJvb3QsIGZvcmdvdHRlbik7XG4gICAgY29uc3QgaXNDbGVhciA9ICFpc0xhdGUgJiYgZW50cmllcy5ldmVyeSgoeyBwb3NpdGlvbiB9KSA9PiBjb21wYXJlcyhyb290LCBwb3NpdGlvbikpO1xuICAgIGlmICghaXNDbGVhcikgcmVmcmVzaChyb290LCAwKTtcbiAgICBlbHNlIGZvciAoY29uc3QgZW50cnkgb2YgZW50cmllcykga25vd3Mocm9vdCwgZW50cnkucG9zaXRpb24pID8gZW50cnkuZG9uZS5hZGQoaWQpIDogdGVsbChyb290LCBlbnRyeSk7XG4gIH1cbn07XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IHRoYXQgaGVhcnMgYnkgdGhlIHBhZ2UgYWxvbmUgbWF5IGhhdmUgYmVlbiByZW5kZXJlZCBiZWZvcmUgc29tZXRoaW5nIHdhcyBzYWlkLiBJdHMgSFRNTCBkb2VzIG5vdFxuICogdGVsbCwgc28gaXQgY2FuIG5vdCBiZSBzYWlkIHdoaWNoIGV2ZW50cyBhcmUgaW4gaXRzIHN0YXRlLCBidXQgaXQgY2FuIGJlIG1hZGUgYW5ldy5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBlbnRyaWVzOiBFbnRyeVtdKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNPbGQgPSAocm9vdCwgZW50cmllcykgPT4ge1xuICBjb25zdCBzaW5jZSA9IHBlcmZvcm1hbmNlLm5vdygpIC0gT05fSVRTX1dBWV9NUztcbiAgcmV0dXJuIGZvcmdvdHRlbkF0ID4gc2luY2UgfHxcbiAgICBlbnRyaWVzLnNvbWUoKHsgYXQsIHBvc2l0aW9uLCBzYWlkIH0pID0+IGF0ID4gc2luY2UgJiYgbGlzdGVucyhyb290LCBzYWlkWzNdKSAmJiAhcGFnZUtub3dzKHBvc2l0aW9uKSk7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIG5hbWU6IHN0cmluZykgPT4gYW55fSAqL1xuY29uc3QgbGlzdGVucyA9IChyb290LCBuYW1lKSA9PiByb290LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpPy5tYXRjaCgvbml0cm86XFxTKy9nKT8uaW5jbHVkZXMobmFtZSk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgZW50cnk6IEVudHJ5KSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChyb290LCBlbnRyeSkgPT4ge1xuICBjb25zdCBbLCBzcHJlYWQsIGhvcHMsIG5hbWUsIGRldGFpbF0gPSBlbnRyeS5zYWlkO1xuICBlbnRyeS5kb25lLmRlbGV0ZShyb290LmlkKTtcbiAgaWYgKG5hbWUgPT09IFJFRlJFU0hfQUxMKSByZWZyZXNoKHJvb3QsIHNwcmVhZCwgaG9wcywgZW50cnkpO1xuICBlbHNlIGlmIChsaXN0ZW5zKHJvb3QsIG5hbWUpKSByZWFjdChyb290LCBuYW1lLCBkZXRhaWwsIHsgc3ByZWFkLCBob3BzLCBlbnRyeSB9KTtcbn07XG5cbi8qKiBFdmVudHMgbWF5IGJlIGxvc3QgdXAgdG8gdGhpcyBwb3NpdGlvbjogd2hhdCB0aGUgcGFnZSBzaG93cyBoYXMgdG8gYmUgbWFkZSBhbmV3LlxuICogQHR5cGUgeyhzcHJlYWQ6IG51bWJlciwgcG9zaXRpb246IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBtaXNzID0gKHNwcmVhZCwgcG9zaXRpb24pID0+IHtcbiAgcmVjZW50Lmxlbmd0aCA9IDA7XG4gIGZvcmdvdHRlbiA9IHBvc2l0aW9uO1xuICBmb3Jnb3R0ZW5BdCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBzYXkoJ25pdHJvOm1pc3NlZCcsIHt9KTtcbiAgZm9yIChjb25zdCByb290IG9mIHN1YnNjcmliZWQoKSkgcmVmcmVzaChyb290LCBzcHJlYWQpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCB0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBQdXNoKSA9PiB2b2lkfSAqL1xuY29uc3QgcmVhY3QgPSAocm9vdCwgdHlwZSwgZGV0YWlsLCBwdXNoKSA9PiB7XG4gIGNvbnN0IGNhdXNlID0gbmV3IEN1c3RvbUV2ZW50KHR5cGUsIHsgZGV0YWlsIH0pO1xuICBwdXNoZWQuc2V0KGNhdXNlLCBwdXNoKTtcbiAgbml0cm8oKS5yZWFjdChyb290LCBjYXVzZSk7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHNwcmVhZDogbnVtYmVyLCBob3BzPzogbnVtYmVyLCBlbnRyeT86IEVudHJ5KSA9PiB2b2lkfSAqL1xuY29uc3QgcmVmcmVzaCA9IChyb290LCBzcHJlYWQsIGhvcHMgPSAwLCBlbnRyeSkgPT5cbiAgcmVhY3Qocm9vdCwgYG5pdHJvOnJlZnJlc2gtJHtyb290LmRhdGFzZXQubml0cm9Db21wb25lbnQudG9Mb3dlckNhc2UoKX1gLCB7fSwgeyBzcHJlYWQsIGhvcHMsIGVudHJ5IH0pO1xuXG4vKiogSG9sZCBhIHJlcXVlc3QgYmFjayB0aGF0IGEgcHVzaGVkIGV2ZW50IGhhcyBjYXVzZWQuIEV2ZXJ5Ym9keSdzIHBhZ2Ugd291bGQgYXNrIGF0IHRoZSBzYW1lIG1vbWVudC5cbiAqIEB0eXBlIHsoam9iOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBob2xkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGNhdXNlLCBoZWFyZCwgcm9vdCB9ID0gam9iO1xuICBpZiAoIXB1c2hlZC5oYXMoY2F1c2UpIHx8IHJlbGVhc2VkLmhhcyhqb2IpKSByZXR1cm4gdHJ1ZTtcbiAgY29uc3QgcHVzaCA9IHB1c2hlZC5nZXQoY2F1c2UpO1xuICBpZiAoIXB1c2ggfHwgcm9vdC5tYXRjaGVzKCdbZGF0YS1uaXRyby1sYXp5XScpKSByZXR1cm4gZmFsc2U7IC8vIGxhenkuanMga2VlcHMgaXQgZm9yIHRoZSBjb21wb25lbnRcbiAgcHVzaGVkLnNldChoZWFyZFswXSwgcHVzaCk7IC8vIHdoaWNoIG91dGxpdmVzIHRoZSBqb2I6IHRob3NlIG9mIGEgY29tcG9uZW50IGxlYXZlIGFzIG9uZVxuICBpZiAoIXdhaXRpbmcuc29tZSgob3RoZXIpID0+IGlzU2FtZShvdGhlciwgam9iKSkpIHdhaXRpbmcucHVzaChqb2IpO1xuICBjb25zdCBwYXVzZSA9IE1hdGgubWF4KHB1c2guc3ByZWFkICogTWF0aC5yYW5kb20oKSwgbGFzdCArIEdBUF9NUyAtIHBlcmZvcm1hbmNlLm5vdygpKTtcbiAgdGltZXIgfHw9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIHBhdXNlKTtcbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIFdoZXRoZXIgdHdvIGpvYnMgYXJlIG9mIG9uZSBldmVudCwgb3Igb25lIHJlZnJlc2guXG4gKiBAdHlwZSB7KG9uZTogYW55LCBvdGhlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNTYW1lID0gKG9uZSwgb3RoZXIpID0+IHtcbiAgY29uc3QgW2VudHJ5LCBvdGhlckVudHJ5XSA9IFtvbmUsIG90aGVyXS5tYXAoKHsgY2F1c2UgfSkgPT4gcHVzaGVkLmdldChjYXVzZSk/LmVudHJ5KTtcbiAgY29uc3QgaXNSZWZyZXNoID0gb25lLmNhdXNlLnR5cGUgPT09IG90aGVyLmNhdXNlLnR5cGUgJiZcbiAgICAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KG9uZS5jYXVzZS50eXBlKSAmJiBvbmUuY2F1c2UuZGV0YWlsLmtleSA9PT0gb3RoZXIuY2F1c2UuZGV0YWlsLmtleTtcbiAgcmV0dXJuIG9uZS5pZCA9PT0gb3RoZXIuaWQgJiYgKGlzUmVmcmVzaCB8fCAoISFlbnRyeSAmJiBlbnRyeSA9PT0gb3RoZXJFbnRyeSkpO1xufTtcblxuLyoqIExldCBhbGwgdGhhdCB3YWl0IGxlYXZlIGluIG9uZSBnbywgc28gdGhhdCBpdCBiZWNvbWVzIGFzIGZldyByZXF1ZXN0cyBhcyBwb3NzaWJsZS4gQSByZXF1ZXN0IHNheXMgb25lIG51bWJlciBvZlxuICogaG9wcyBmb3IgYWxsIHdob3NlIGNvbXBvbmVudHMgcmlkZSB3aXRoIGl0LCBzbyBvdGhlcnMgd2FpdCBmb3IgdGhlIG5leHQgZ28uICovXG5jb25zdCByZWxlYXNlID0gKCkgPT4ge1xuICBsYXN0ID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIHRpbWVyID0gMDtcbiAgaWYgKCF3YWl0aW5nWzBdKSByZXR1cm47IC8vIHRoZXkgaGF2ZSBsZWZ0IHRoZSBwYWdlXG4gIC8qKiBAdHlwZSB7TWFwPHN0cmluZywgbnVtYmVyPn0gKi9cbiAgY29uc3QgaG9wcyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCB7IGlkLCBjYXVzZSB9IG9mIHdhaXRpbmcpIGhvcHMuc2V0KGlkLCBNYXRoLm1heChob3BzLmdldChpZCkgPz8gMCwgLyoqIEB0eXBlIHtQdXNofSAqLyAocHVzaGVkLmdldChjYXVzZSkpLmhvcHMpKTtcbiAgY29uc3Qgbm93ID0gaG9wcy5nZXQod2FpdGluZ1swXS5pZCk7IC8vIHRoZSBvbGRlc3Qnc1xuICBjb25zdCBqb2JzID0gd2FpdGluZy5maWx0ZXIoKHsgaWQgfSkgPT4gaG9wcy5nZXQoaWQpID09PSBub3cpO1xuICB3YWl0aW5nID0gd2FpdGluZy5maWx0ZXIoKHsgaWQgfSkgPT4gaG9wcy5nZXQoaWQpICE9PSBub3cpO1xuICBpZiAod2FpdGluZ1swXSkgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dChyZWxlYXNlLCBHQVBfTVMpO1xuICBmb3IgKGNvbnN0IGpvYiBvZiBqb2JzKSB7XG4gICAgam9iLmJvZHkuc2V0KCduaXRyby1wdXNoZWQnLCBgJHtub3d9YCk7XG4gICAgcmVsZWFzZWQuYWRkKGpvYik7XG4gICAgbml0cm8oKS5lbnF1ZXVlKGpvYik7XG4gIH1cbn07XG5cbi8qKiBXaGF0IG9mIGFsbCB0aGF0IGEgY29tcG9uZW50IGhhcyBoZWFyZCBpcyBuZWl0aGVyIGluIGl0cyBIVE1MIGJ5IG5vdywgbm9yIHRvbGQgYWdhaW4gYmVoaW5kLCBhcyB0byBvbmUgdGhhdCBjYW1lIG1lYW53aGlsZS5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZywgaGVhcmQ/OiBhbnlbXSkgPT4gYW55W119ICovXG5jb25zdCBsZWZ0ID0gKGlkLCBoZWFyZCA9IFtdKSA9PiB7XG4gIGNvbnN0IGxhdGVzdCA9IG5ldyBNYXAoaGVhcmQubWFwKChwYWlyKSA9PiBbcHVzaGVkLmdldChwYWlyKT8uZW50cnksIHBhaXJdKSk7XG4gIHJldHVybiBoZWFyZC5maWx0ZXIoKHBhaXIpID0+IHtcbiAgICBjb25zdCB7IGVudHJ5IH0gPSBwdXNoZWQuZ2V0KHBhaXIpID8/IHt9O1xuICAgIHJldHVybiAhZW50cnkgfHwgKCFlbnRyeS5kb25lLmhhcyhpZCkgJiYgbGF0ZXN0LmdldChlbnRyeSkgPT09IHBhaXIpO1xuICB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2lmdCA9IChqb2IpID0+IHtcbiAgaWYgKCFqb2IuaGVhcmQpIHJldHVybjtcbiAgam9iLmhlYXJkID0gbGVmdChqb2IuaWQsIGpvYi5oZWFyZCk7XG4gIGpvYi5ib2R5LnNldCgnbml0cm8tZXZlbnRzJywgSlNPTi5zdHJpbmdpZnkoam9iLmhlYXJkKSk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gYW55W119ICovXG5jb25zdCBwYXJ0c09mID0gKGpvYikgPT4gW2pvYiwgLi4uam9iLnJpZGVycy52YWx1ZXMoKV07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmUgPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgcGFydCBvZiBwYXJ0c09mKGpvYikpIHNlbnQuc2V0KHBhcnQuaWQsIHBhcnQpO1xufTtcblxuLyoqIE5vdGUgd2hhdCB3YXMgZG9uZSwgYW5kIGFzayBhZ2FpbiwgcXVpZXRseSwgZm9yIHdoYXQgd2FzIG5vdCwgYmVmb3JlIGFsbCB0aGF0IGhhcyBjb21lIHNpbmNlLiBXaGVyZSBhbnN3ZXJzIGFyZSBrZXB0LCB0aGUgYnJpZGdlIGhhc1xuICogc2VudCBpdCBhZ2FpbiBhbHJlYWR5LCBhcyBpdCB3YXMuIEVsc2UsIG9yIGlmIHRoZSBwcm9jZXNzIGhhcyBkaWVkIHRoYXQgcmFuIGl0LCBpdCBjYW4gb25seSBydW4gYW5ldy5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFuc3dlciwgc3RhdHVzLCB0cmllcyB9ID0gam9iO1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHNPZihqb2IpKSB7XG4gICAgY29uc3QgeyBoZWFyZCwgaWQgfSA9IHBhcnQ7XG4gICAgc2VudC5kZWxldGUoaWQpO1xuICAgIGlmICghaXNPd24ocGFydCkpIGNvbnRpbnVlO1xuICAgIGlmIChuaXRybygpLmZpbmQoaWQpKSBoZXJlLnNldChpZCwgaHRtbE9mKG5pdHJvKCkuZmluZChpZCkpKTtcbiAgICBmb3IgKGNvbnN0IHBhaXIgb2YgaGVhcmQgPz8gW10pIHB1c2hlZC5nZXQocGFpcik/LmVudHJ5Py5kb25lLmFkZChpZCk7XG4gIH1cbiAgY29uc3QgaXNMb3N0ID0gc3RhdHVzID09PSA0MDkgfHwgc3RhdHVzID09PSA0MjkgfHwgKEFXQVkuaW5jbHVkZXMoLyoqIEB0eXBlIHthbnl9ICovIChzdGF0dXMpKSAmJiAhdHJpZXMpO1xuICBpZiAoIWlzTG9zdCkgcmV0dXJuO1xuICBjb25zdCBzaW5jZSA9IHdhaXRpbmc7XG4gIHdhaXRpbmcgPSBbXTtcbiAgbGV0IG1vc3QgPSAwO1xuICBmb3IgKGNvbnN0IG9uZSBvZiBwYXJ0c09mKGpvYikpIHtcbiAgICBjb25zdCByb290ID0gbml0cm8oKS5maW5kKG9uZS5pZCk7XG4gICAgLyoqIEB0eXBlIHthbnlbXX0gKi9cbiAgICBjb25zdCBoZWFyZCA9IG9uZS5oZWFyZCA/PyBbXTtcbiAgICBjb25zdCBwdXNoZXMgPSBoZWFyZC5tYXAoKHBhaXIpID0+IHB1c2hlZC5nZXQocGFpcikpO1xuICAgIC8vIE9mIHdoYXQgYW4gYWN0aW9uIGhhcyBjYXVzZWQgYXMgd2VsbCB0aGUgYnJpZGdlIHRlbGxzLlxuICAgIGlmICghcm9vdCB8fCAhaGVhcmRbMF0gfHwgcHVzaGVzLnNvbWUoKHB1c2gpID0+ICFwdXNoIHx8IChwdXNoLnRyaWVzID8/IDApID49IFRSSUVTKSkgY29udGludWU7XG4gICAgb25lID09PSBqb2IgPyAoam9iLmV2ZW50cyA9IFtdKSA6IChvbmUucm9kZSA9IHRydWUpO1xuICAgIGNvbnN0IHsgbml0cm9DaGFubmVscywgbml0cm9Ub2tlbiB9ID0gcm9vdC5kYXRhc2V0O1xuICAgIGlmIChuaXRyb0NoYW5uZWxzICYmIG5pdHJvVG9rZW4gIT09IG9uZS50b2tlbikgY29udGludWU7IC8vIGFub3RoZXIsIHdoaWNoIGNhdGNoZXMgdXBcbiAgICBoZWFyZC5mb3JFYWNoKChbdHlwZSwgZGV0YWlsXSwgYXQpID0+IHtcbiAgICAgIGNvbnN0IHsgdHJpZXMgPSAwLCAuLi5wdXNoIH0gPSAvKiogQHR5cGUge2FueX0gKi8gKHB1c2hlc1thdF0pO1xuICAgICAgbW9zdCA9IE1hdGgubWF4KG1vc3QsIHRyaWVzKTtcbiAgICAgIHJlYWN0KHJvb3QsIHR5cGUsIGRldGFpbCwgeyAuLi5wdXNoLCB0cmllczogdHJpZXMgKyAxIH0pO1xuICAgIH0pO1xuICB9XG4gIGlmICh3YWl0aW5nWzBdKSB7XG4gICAgY29uc3QgYXNrZWQgPSAxMDAwICogKyhhbnN3ZXI/LmhlYWRlcnMuZ2V0KCdSZXRyeS1BZnRlcicpID8/IDApIHx8IDA7IC8vIG9yIGEgZGF0ZVxuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dChyZWxlYXNlLCBhc2tlZCArIE1hdGgucmFuZG9tKCkgKiBNYXRoLm1pbihMT05HRVNUX01TLCAxMDAwICogMiAqKiBtb3N0KSk7XG4gIH1cbiAgd2FpdGluZy5wdXNoKC4uLnNpbmNlKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFB1c2hlZCA9ICgpID0+IHtcbiAgbml0cm8oKS5vbigncXVldWVkJywgaG9sZCk7XG4gIG5pdHJvKCkub24oJ2ZpbGxpbmcnLCBzaWZ0KTtcbiAgbml0cm8oKS5vbignbGVhdmluZycsIGxlYXZlKTtcbiAgbml0cm8oKS5vbignYW5zd2VyZWQnLCBub3RlKTtcbn07XG4iLCAiLyogVGhlIHN0cmVhbSBvZiBwdXNoZWQgZXZlbnRzOiBvcGVuZWQsIHJlYWQsIGFuZCBvcGVuZWQgYW5ldywgZm9yIGFzIGxvbmcgYXMgdGhlIHBhZ2UgbWF5IGhlYXIgc29tZXRoaW5nLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXB1c2gtdXJsIGFuZCBkYXRhLW5pdHJvLXB1c2gtc2lsZW5jZSBvZiBpdHMgc2NyaXB0LlxuICogSGVhcnM6IG9ubGluZSwgcGFnZWhpZGUsIHBhZ2VzaG93LCB2aXNpYmlsaXR5Y2hhbmdlLlxuICogU2VuZHM6IG5pdHJvOnB1c2gtc3RhdGUge3N0YXRlfTogXCJvcGVuXCIsIFwicG9sbHNcIiwgXCJ3YWl0c1wiIG9yIFwicmVmdXNlZFwiLlxuICogV2lyZTogbml0cm9faHRteC9wdXNoL3JlcXVlc3RzLnB5IGFuZCBmcmFtZXMucHkuXG4gKi9cbmltcG9ydCB7IHBhZ2UgfSBmcm9tICcuL2VjaG8uanMnO1xuaW1wb3J0IHsgY2xhaW1zLCBjb2xsZWN0LCBoZWxkLCBpc0tub3duLCByZWFjaCwgcmVmdXNlIH0gZnJvbSAnLi9ncmFudHMuanMnO1xuaW1wb3J0IHsgY2F0Y2hVcCwgZGVsaXZlciwgbWlzcywgc2F5IH0gZnJvbSAnLi9wdXNoZWQuanMnO1xuXG5jb25zdCB7IG5pdHJvUHVzaFVybDogdXJsLCBuaXRyb1B1c2hTaWxlbmNlOiBzaWxlbmNlTXMgfSA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuY3VycmVudFNjcmlwdCkuZGF0YXNldDtcbmNvbnN0IFNMT1RTID0gNDsgLy8gc3RyZWFtcyBvZiBvbmUgYnJvd3NlciBvbiBIVFRQLzEuMSwgd2hpY2ggaGFzIHNpeCBjb25uZWN0aW9uc1xuY29uc3QgSEVMTE9fTVMgPSAxMDAwMDsgLy8gYSBwcm94eSB0aGF0IGtlZXBzIHRoZSBmaXJzdCB3b3JkcyBzbyBsb25nIGtlZXBzIGFsbFxuY29uc3QgVFJVU1RfTVMgPSAzMDAwMDA7IC8vIG9uZSB0aGF0IGtlZXBzIHRoZSBoZWFkZXJzLCB0b28sIGlzIGxpa2UgYSBuZXR3b3JrIHRoYXQgaXMgZGVhZFxuY29uc3QgT1VUREFURUQgPSA0MTI7IC8vIHJpZ2h0cyBoYXZlIGNoYW5nZWQgc2luY2VcbmNvbnN0IFJFRlVTRUQgPSBbNDAwLCA0MDMsIDQwNCwgT1VUREFURUQsIDQxM107XG5jb25zdCBSRU5FV19NUyA9IDEwMDA7XG5cbmxldCBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xubGV0IGhvbGRzRnJvbSA9IDA7IC8vIHVudGlsIHRoZW4gYSBzdHJlYW0gd291bGQgbm90IGNvbWUgdGhyb3VnaFxubGV0IGZhaWx1cmVzID0gMDtcbmxldCByZXRyeU1zID0gMDsgLy8gYXMgdGhlIHNlcnZlciBzYXlzXG5sZXQgcG9sbE1zID0gMDsgLy8gdGhlIHNlcnZlciBkb2VzIG5vdCBzdHJlYW1cbmxldCBpc091dGRhdGVkID0gZmFsc2U7XG5sZXQgaXNBd2F5ID0gZmFsc2U7IC8vIGluIHRoZSBiYWNrLWZvcndhcmQgY2FjaGVcbmxldCBpc1N0YWxlID0gZmFsc2U7IC8vIHRoZXJlIGFyZSBvdGhlciBjaGFubmVscywgb3IgYW5vdGhlciBuZXR3b3JrXG4vKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG5sZXQgd2FrZSA9ICgpID0+IHt9O1xuXG4vKiogQHR5cGUgeyhtczogbnVtYmVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcGF1c2UgPSAobXMpID0+XG4gIG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KHJlc29sdmUsIG1zKTtcbiAgICB3YWtlID0gKCkgPT4gKGNsZWFyVGltZW91dCh0aW1lciksIHJlc29sdmUoKSk7XG4gIH0pO1xuXG4vKiogUmVhZCBvbmUgc3RyZWFtIHRvIGl0cyBlbmQuIFJldHVybnMgd2hldGhlciB0aGUgcGFnZSBzaG91bGQgZ28gb24uXG4gKiBAdHlwZSB7KGhvbGQ6IGJvb2xlYW4pID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBsaXN0ZW4gPSBhc3luYyAoaG9sZCkgPT4ge1xuICBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBjb25zdCB7IHNpZ25hbCB9ID0gY29udHJvbGxlcjtcbiAgY29uc3QgYXNrZWQgPSBuZXcgU2V0KGhlbGQua2V5cygpKTtcbiAgbGV0IHRpbWVyID0gMDtcbiAgY29uc3Qgd2F0Y2ggPSAobXMgPSArc2lsZW5jZU1zLCBwYXRpZW5jZU1zID0gMCkgPT4ge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICBpZiAocGF0aWVuY2VNcykgaG9sZHNGcm9tID0gRGF0ZS5ub3coKSArIHBhdGllbmNlTXM7XG4gICAgICBjb250cm9sbGVyLmFib3J0KCk7XG4gICAgfSwgbXMpO1xuICB9O1xuICBpc1N0YWxlID0gZmFsc2U7XG4gIHdhdGNoKCtzaWxlbmNlTXMsIFRSVVNUX01TKTtcbiAgdHJ5IHtcbiAgICBjb25zdCBib2R5ID0gSlNPTi5zdHJpbmdpZnkoeyBob2xkLCBwYWdlLCBncmFudHM6IGNsYWltcygpIH0pO1xuICAgIGNvbnN0IGhlYWRlcnMgPSB7ICdDb250ZW50LVR5cGUnOiAnYXBwbGljYXRpb24vanNvbicgfTtcbiAgICBjb25zdCByZXNwb25zZSA9IGF3YWl0IGZldGNoKHVybCwgeyBtZXRob2Q6ICdQT1NUJywgYm9keSwgaGVhZGVycywgc2lnbmFsIH0pO1xuICAgIHJldHJ5TXMgPSAxMDAwICogKyhyZXNwb25zZS5oZWFkZXJzLmdldCgnUmV0cnktQWZ0ZXInKSA/PyAwKTtcbiAgICBpc091dGRhdGVkID0gcmVzcG9uc2Uuc3RhdHVzID09PSBPVVREQVRFRDtcbiAgICBpZiAoUkVGVVNFRC5pbmNsdWRlcyhyZXNwb25zZS5zdGF0dXMpKSByZXR1cm4gZmFsc2U7XG4gICAgaWYgKCFyZXNwb25zZS5vayB8fCAhcmVzcG9uc2UuYm9keSkgdGhyb3cgRXJyb3IoYCR7cmVzcG9uc2Uuc3RhdHVzfWApO1xuICAgIHdhdGNoKEhFTExPX01TLCBJbmZpbml0eSk7XG4gICAgY29uc3QgcmVhZGVyID0gcmVzcG9uc2UuYm9keS5waXBlVGhyb3VnaChuZXcgVGV4dERlY29kZXJTdHJlYW0oKSkuZ2V0UmVhZGVyKCk7XG4gICAgbGV0IHJlc3QgPSAnJztcbiAgICBmb3IgKGxldCByZWFkID0gYXdhaXQgcmVhZGVyLnJlYWQoKTsgIXJlYWQuZG9uZTsgcmVhZCA9IGF3YWl0IHJlYWRlci5yZWFkKCkpIHtcbiAgICAgIHdhdGNoKCk7XG4gICAgICBjb25zdCBibG9ja3MgPSAocmVzdCArIHJlYWQudmFsdWUpLnNwbGl0KCdcXG5cXG4nKTtcbiAgICAgIHJlc3QgPSBibG9ja3MucG9wKCkgPz8gJyc7XG4gICAgICBmb3IgKGNvbnN0IGJsb2NrIG9mIGJsb2NrcykgdGFrZShibG9jaywgYXNrZWQpO1xuICAgIH1cbiAgfSBmaW5hbGx5IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICB9XG4gIHJldHVybiB0cnVlO1xufTtcblxuLyoqIEB0eXBlIHsoYmxvY2s6IHN0cmluZywgYXNrZWQ6IFNldDxzdHJpbmc+KSA9PiB2b2lkfSAqL1xuY29uc3QgdGFrZSA9IChibG9jaywgYXNrZWQpID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+fSAqL1xuICBjb25zdCBmaWVsZHMgPSB7fTtcbiAgZm9yIChjb25zdCBsaW5lIG9mIGJsb2NrLnNwbGl0KCdcXG4nKSkge1xuICAgIGNvbnN0IGF0ID0gbGluZS5pbmRleE9mKCc6ICcpO1xuICAgIGlmIChhdCA+IDApIGZpZWxkc1tsaW5lLnNsaWNlKDAsIGF0KV0gPSBsaW5lLnNsaWNlKGF0ICsgMik7XG4gIH1cbiAgY29uc3QgeyBkYXRhLCBldmVudCwgaWQgfSA9IGZpZWxkcztcbiAgY29uc3Qgc2FpZCA9IGRhdGEgJiYgIWV2ZW50ICYmIEpTT04ucGFyc2UoZGF0YSk7XG4gIGNvbnN0IGlzTmV3cyA9IHNhaWQgJiYgc2FpZFswXS5zb21lKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gaGVsZC5oYXMobmFtZSkpICYmICFpc0tub3duKHNhaWRbMF0sIGlkKTtcbiAgaWYgKGlkKSByZWFjaChbLi4uYXNrZWRdLmZpbHRlcigobmFtZSkgPT4gaGVsZC5oYXMobmFtZSkpLCBpZCwgZXZlbnQgPT09ICdyZXNldCcpOyAvLyBmaXJzdDogd2hhdGV2ZXIgbGlzdGVuZXJzIGRvLCBpdCBkb2VzIG5vdCBjb21lIGFnYWluXG4gIGlmIChldmVudCA9PT0gJ2hlbGxvJykge1xuICAgIGZhaWx1cmVzID0gMDtcbiAgICBwb2xsTXMgPSArZGF0YTtcbiAgICBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiBwb2xsTXMgPyAncG9sbHMnIDogJ29wZW4nIH0pO1xuICB9IGVsc2UgaWYgKGV2ZW50ID09PSAncmVzZXQnKSBtaXNzKCtkYXRhLCBpZCk7XG4gIGVsc2UgaWYgKGlzTmV3cykgZGVsaXZlcihzYWlkLCBpZCk7XG59O1xuXG5jb25zdCBpc0h0dHAxID0gKCkgPT4ge1xuICBjb25zdCBbZW50cnldID0gLyoqIEB0eXBlIHthbnlbXX0gKi8gKHBlcmZvcm1hbmNlLmdldEVudHJpZXNCeVR5cGUoJ25hdmlnYXRpb24nKSk7XG4gIHJldHVybiAhL15oWzIzXS8udGVzdChlbnRyeT8ubmV4dEhvcFByb3RvY29sID8/ICcnKTtcbn07XG5cbi8qKiBXaGV0aGVyIHRoZSBwYWdlIG1heSBrZWVwIGEgY29ubmVjdGlvbjsgaXQgaXMgZnJlZSBhZ2FpbiB3aGVuIGB1bnRpbGAgaXMgZG9uZSwgb3IgdGhlIHBhZ2UgaGFzIGdvbmUuXG4gKiBAdHlwZSB7KHVudGlsOiBQcm9taXNlPHZvaWQ+KSA9PiBQcm9taXNlPGJvb2xlYW4+fSAqL1xuY29uc3Qgc2xvdCA9IGFzeW5jICh1bnRpbCkgPT4ge1xuICBpZiAoIW5hdmlnYXRvci5sb2NrcyB8fCAhaXNIdHRwMSgpKSByZXR1cm4gdHJ1ZTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IFNMT1RTOyBhdCsrKSB7XG4gICAgY29uc3QgaXNGcmVlID0gYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICAgIG5hdmlnYXRvci5sb2Nrcy5yZXF1ZXN0KGBuaXRyby1wdXNoLSR7YXR9YCwgeyBpZkF2YWlsYWJsZTogdHJ1ZSB9LCAobG9jaykgPT4ge1xuICAgICAgICByZXNvbHZlKCEhbG9jayk7XG4gICAgICAgIHJldHVybiBsb2NrID8gdW50aWwgOiB1bmRlZmluZWQ7XG4gICAgICB9KTtcbiAgICB9KTtcbiAgICBpZiAoaXNGcmVlKSByZXR1cm4gdHJ1ZTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59O1xuXG4vKiogSG93IGxvbmcgdG8gd2FpdCBmb3IgdGhlIG5leHQgc3RyZWFtLlxuICogQHR5cGUgeyhob2xkOiBib29sZWFuKSA9PiBudW1iZXJ9ICovXG5jb25zdCBwYXVzZU1zID0gKGhvbGQpID0+IHtcbiAgY29uc3QgW3JhbmRvbSwgc2Vlbl0gPSBbTWF0aC5yYW5kb20oKSwgZG9jdW1lbnQuaGlkZGVuID8gMzAwMDAgOiBwb2xsTXMgfHwgMjAwMF07XG4gIGlmIChmYWlsdXJlcykgcmV0dXJuIE1hdGgubWF4KHJldHJ5TXMgKiAoMSArIHJhbmRvbSksIE1hdGgubWluKDMwMDAwLCA1MDAgKiAyICoqIGZhaWx1cmVzKSAqICgwLjUgKyByYW5kb20pKTtcbiAgLy8gQSBkZXBsb3kgZW5kcyBhbGwgc3RyZWFtcyBhdCBvbmNlOiB0aGVpciBwYWdlcyBjb21lIGJhY2sgb25lIGJ5IG9uZS5cbiAgcmV0dXJuIGhvbGQgJiYgIXBvbGxNcyA/IDEwMDAgKiByYW5kb20gOiBzZWVuICogKDAuNzUgKyByYW5kb20gLyAyKTtcbn07XG5cbmNvbnN0IHJ1biA9IGFzeW5jICgpID0+IHtcbiAgZm9yICg7Oykge1xuICAgIGlmICghaGVsZC5zaXplIHx8IGlzQXdheSkge1xuICAgICAgYXdhaXQgcGF1c2UoMzYwMDAwMCk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgLyoqIEB0eXBlIHsoKSA9PiB2b2lkfSAqL1xuICAgIGxldCBmcmVlID0gKCkgPT4ge307XG4gICAgY29uc3QgdW50aWwgPSBuZXcgUHJvbWlzZSgoLyoqIEB0eXBlIHsodmFsdWU6IHZvaWQpID0+IHZvaWR9ICovIHJlc29sdmUpID0+IChmcmVlID0gcmVzb2x2ZSkpO1xuICAgIGNvbnN0IGhvbGQgPSBEYXRlLm5vdygpID49IGhvbGRzRnJvbSAmJiAoYXdhaXQgc2xvdCh1bnRpbCkpOyAvLyB0aGUgc2VydmVyIG1heSBzdHJlYW0gYW5vdGhlciB0aW1lXG4gICAgaWYgKGlzQXdheSkge1xuICAgICAgZnJlZSgpO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGZhaWx1cmVzKys7IC8vIHVudGlsIGl0IHNheXMgaGVsbG9cbiAgICBjb25zdCBnb2VzT24gPSBhd2FpdCBsaXN0ZW4oaG9sZCkuY2F0Y2goKCkgPT4gdHJ1ZSk7XG4gICAgZnJlZSgpO1xuICAgIGlmICghZ29lc09uKSB7XG4gICAgICByZWZ1c2UoKTtcbiAgICAgIGNvbGxlY3QoKTtcbiAgICAgIGlmIChpc091dGRhdGVkKSBtaXNzKFJFTkVXX01TLCAnJyk7IC8vIHdoYXRldmVyIHRoZSBwYWdlIG1heSBoZWFyIG5vdywgaXRzIGNvbXBvbmVudHMgYXJlIHRvbGRcbiAgICAgIHNheSgnbml0cm86cHVzaC1zdGF0ZScsIHsgc3RhdGU6ICdyZWZ1c2VkJyB9KTtcbiAgICB9XG4gICAgaWYgKGlzU3RhbGUgfHwgIWdvZXNPbikge1xuICAgICAgZmFpbHVyZXMgPSAwO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChmYWlsdXJlcyAmJiAhaXNBd2F5KSBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiAnd2FpdHMnIH0pO1xuICAgIGF3YWl0IHBhdXNlKHBhdXNlTXMoaG9sZCkpO1xuICB9XG59O1xuXG4vKiogT3BlbiB0aGUgc3RyZWFtIGFuZXcsIGF0IG9uY2UuICovXG5jb25zdCByZW9wZW4gPSAoKSA9PiB7XG4gIGlzU3RhbGUgPSB0cnVlO1xuICBjb250cm9sbGVyLmFib3J0KCk7XG4gIHdha2UoKTtcbn07XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gIGNvbnN0IGlzT3RoZXIgPSBjb2xsZWN0KCk7XG4gIGNhdGNoVXAoKTtcbiAgaWYgKGlzT3RoZXIpIHJlb3BlbigpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0U3RyZWFtID0gKCkgPT4ge1xuICBjb2xsZWN0KCk7XG4gIGxldCB0aW1lciA9IDA7XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKCgpID0+IHtcbiAgICB0aW1lciB8fD0gd2luZG93LnNldFRpbWVvdXQoKCkgPT4ge1xuICAgICAgdGltZXIgPSAwO1xuICAgICAgbG9vaygpO1xuICAgIH0sIDIwKTtcbiAgfSkub2JzZXJ2ZShkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQsIHtcbiAgICBzdWJ0cmVlOiB0cnVlLCBjaGlsZExpc3Q6IHRydWUsIGF0dHJpYnV0ZXM6IHRydWUsIGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWNoYW5uZWxzJ10sXG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignb25saW5lJywgcmVvcGVuKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcigndmlzaWJpbGl0eWNoYW5nZScsICgpID0+IGRvY3VtZW50LmhpZGRlbiB8fCB3YWtlKCkpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncGFnZWhpZGUnLCAoKSA9PiB7XG4gICAgaXNBd2F5ID0gdHJ1ZTtcbiAgICBjb250cm9sbGVyLmFib3J0KCk7XG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncGFnZXNob3cnLCAoeyBwZXJzaXN0ZWQgfSkgPT4ge1xuICAgIGlmICghcGVyc2lzdGVkKSByZXR1cm47XG4gICAgaXNBd2F5ID0gZmFsc2U7XG4gICAgd2FrZSgpO1xuICB9KTtcbiAgcnVuKCk7XG59O1xuIiwgIi8qIFB1c2gsIGluIGEgZmlsZSBvZiBpdHMgb3duOiBvbmx5IHBhZ2VzIG9mIHByb2plY3RzIHdpdGggdGhlIGFwcCBsb2FkIGl0LiBJdCBrbm93cyB0aGUgYnJpZGdlIGJ5IHdpbmRvdy5uaXRyby4gKi9cbmltcG9ydCB7IHN0YXJ0RWNobyB9IGZyb20gJy4vZWNoby5qcyc7XG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vZ3JhbnRzLmpzJztcbmltcG9ydCB7IHN0YXJ0UHVzaGVkIH0gZnJvbSAnLi9wdXNoZWQuanMnO1xuaW1wb3J0IHsgc3RhcnRTdHJlYW0gfSBmcm9tICcuL3N0cmVhbS5qcyc7XG5cbi8vIE5vIGlkIG1ha2VzIGFuIG93biBwcm9wZXJ0eS5cbmlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykgJiYgIW5pdHJvKCkuaGFzUHVzaCkgeyAvLyBodG14IHJ1bnMgdGhlIHNjcmlwdHMgb2YgYSBib2R5IGFuZXcgd2hlbiBpdCByZXN0b3JlcyBhIHBhZ2VcbiAgbml0cm8oKS5oYXNQdXNoID0gdHJ1ZTtcbiAgc3RhcnRFY2hvKCk7XG4gIHN0YXJ0UHVzaGVkKCk7XG4gIC8vIFNjcmlwdHMgdGhhdCBsaXN0ZW4gbWF5IHN0YW5kIGJlbG93IHRoaXMgb25lLlxuICBpZiAocGVyZm9ybWFuY2UudGltaW5nLmRvbUNvbnRlbnRMb2FkZWRFdmVudFN0YXJ0KSBzdGFydFN0cmVhbSgpO1xuICBlbHNlIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCBzdGFydFN0cmVhbSk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOztBQUlBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTztBQUdOLE1BQU0sT0FBTyxvQkFBSSxJQUFJO0FBRTVCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBR3hCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBR2pCLE1BQU0sUUFBUTtBQUFBO0FBQUEsSUFBNEIsT0FBTztBQUFBO0FBSXhELE1BQU0sTUFBTSxDQUFDLGFBQ1gsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxZQUFZLE1BQU0sRUFBRSxPQUFPLE9BQU8sTUFBTSxNQUFTO0FBR3BHLE1BQU0sYUFBYSxDQUFDLEVBQUUsUUFBUSxNQUFNLEtBQUssUUFBUSxhQUFhLEVBQUU7QUFHaEUsTUFBTSxPQUFPLENBQUMsVUFBVTtBQUN0QixVQUFNLE9BQU8sS0FBSyxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsRUFBRSxXQUFXLEtBQUssR0FBRyxFQUFFLFdBQVcsS0FBSyxHQUFHLENBQUM7QUFDL0UsVUFBTSxRQUFRLFdBQVcsS0FBSyxNQUFNLENBQUMsV0FBVyxPQUFPLFdBQVcsQ0FBQyxDQUFDO0FBQ3BFLFVBQU0sQ0FBQyxFQUFFLEVBQUUsRUFBRSxVQUFVLFFBQVEsSUFBSSxLQUFLLE1BQU0sSUFBSSxZQUFZLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDN0UsV0FBTyxFQUFFLFVBQVUsU0FBUztBQUFBLEVBQzlCO0FBSU8sTUFBTSxRQUFRLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFHNUMsTUFBTSxPQUFPLE1BQU0sSUFBSSxNQUFNLEVBQUUsT0FBTyxDQUFDLFlBQVksQ0FBQyxRQUFRLFFBQVEsSUFBSSxDQUFDO0FBR3pFLE1BQU0sWUFBWSxNQUFNLEtBQUssRUFBRSxRQUFRLFVBQVU7QUFJMUMsTUFBTSxRQUFRLENBQUMsTUFBTSxhQUFhLFdBQVcsSUFBSSxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsU0FBUyxJQUFJLENBQUM7QUFJekYsTUFBTSxVQUFVLENBQUMsYUFDdEIsVUFBVSxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsU0FBUyxJQUFJLENBQUMsSUFBSSxJQUFJLElBQUksSUFBSSxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUkzRyxNQUFNLGFBQWEsTUFBTyxVQUFVLEVBQUUsQ0FBQyxJQUFJLElBQUksR0FBRyxJQUFJLHlCQUF5QixJQUFJLE1BQU07QUFPekYsTUFBTSxVQUFVLE1BQU07QUFDM0IsUUFBSSxVQUFVO0FBQ2QsWUFBUSxNQUFNO0FBQ2QsZUFBVyxXQUFXLElBQUksTUFBTSxHQUFHO0FBQ2pDLFlBQU0sRUFBRSxlQUFlLE1BQU0sSUFBSSxRQUFRO0FBQ3pDLFVBQUksQ0FBQyxRQUFRLElBQUksS0FBSyxFQUFHLFlBQVcsUUFBUSxXQUFXLE9BQU8sRUFBRyxTQUFRLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDMUY7QUFDQSxlQUFXLFFBQVEsS0FBSyxLQUFLLEVBQUcsS0FBSSxDQUFDLFFBQVEsSUFBSSxJQUFJLEVBQUcsV0FBVSxLQUFLLE9BQU8sSUFBSTtBQUNsRixlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssU0FBUztBQUNuQyxVQUFJLEtBQUssSUFBSSxJQUFJLEVBQUc7QUFDcEIsV0FBSyxJQUFJLE1BQU0sS0FBSztBQUNwQixnQkFBVTtBQUFBLElBQ1o7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdPLE1BQU0sU0FBUyxNQUFNO0FBQzFCLGVBQVcsU0FBUyxLQUFLLE9BQU8sRUFBRyxTQUFRLElBQUksS0FBSztBQUNwRCxTQUFLLE1BQU07QUFBQSxFQUNiO0FBSUEsTUFBTSxVQUFVLENBQUMsS0FBSyxRQUFRLE9BQU87QUFDbkMsVUFBTSxDQUFDLENBQUMsT0FBTyxHQUFHLEVBQUUsR0FBRyxDQUFDLFlBQVksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxNQUFNLENBQUM7QUFDaEcsUUFBSSxVQUFVLFdBQVksUUFBTztBQUNqQyxXQUFPLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBTSxHQUFHLENBQUMsTUFBTSxRQUFRLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDO0FBQUEsRUFDOUU7QUFJTyxNQUFNLFFBQVEsQ0FBQyxFQUFFLFFBQVEsR0FBRyxhQUFhLFFBQVEsS0FBSyxRQUFRLGFBQWEsRUFBRSxVQUFVLFFBQVE7QUFJL0YsTUFBTSxZQUFZLENBQUMsYUFBYSxLQUFLLEVBQUUsTUFBTSxDQUFDLFFBQVEsTUFBTSxLQUFLLFFBQVEsQ0FBQztBQUkxRSxNQUFNLFdBQVcsQ0FBQyxNQUFNLGFBQWEsTUFBTSxNQUFNLFFBQVEsS0FBSyxRQUFRLFVBQVUsS0FBSyxLQUFLLFFBQVEsYUFBYSxFQUFFLFFBQVE7QUFJekgsTUFBTSxTQUFTLE1BQU07QUFFMUIsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFNBQVM7QUFDbkMsVUFBSSxLQUFLLElBQUksSUFBSSxNQUFNLFNBQVMsUUFBUSxRQUFRLElBQUksSUFBSSxLQUFLLElBQUksS0FBSyxLQUFLLEVBQUUsUUFBUSxFQUFHLE1BQUssSUFBSSxNQUFNLEtBQUs7QUFBQSxJQUM5RztBQUNBLFdBQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLE9BQU8sQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVU7QUFDaEQsWUFBTSxRQUFRLEtBQUssS0FBSyxFQUFFLFNBQVMsT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLFFBQVEsSUFBSSxJQUFJLEtBQUssRUFBRTtBQUN6RyxhQUFPLENBQUMsT0FBTyxNQUFNLE9BQU8sQ0FBQyxLQUFLLFVBQVcsUUFBUSxLQUFLLEtBQUssSUFBSSxRQUFRLE9BQU8sU0FBUyxHQUFJLENBQUM7QUFBQSxJQUNsRyxDQUFDO0FBQUEsRUFDSDtBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVUsVUFBVSxVQUFVLFVBQVU7QUFDNUQsZUFBVyxRQUFRLFNBQVUsS0FBSSxXQUFXLENBQUMsUUFBUSxRQUFRLElBQUksSUFBSSxLQUFLLElBQUksUUFBUSxFQUFHLFNBQVEsSUFBSSxNQUFNLFFBQVE7QUFBQSxFQUNySDtBQUlPLE1BQU0sVUFBVSxDQUFDLFVBQVUsYUFBYSxTQUFTLEtBQUssQ0FBQyxTQUFTLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLFFBQVEsQ0FBQzs7O0FDeEgxRyxNQUFNLE9BQU8sQ0FBQyxHQUFHLE9BQU8sZ0JBQWdCLElBQUksV0FBVyxFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEtBQUssRUFBRTtBQUV0SCxNQUFNLFlBQVksTUFBTSxNQUFNLEVBQUUsR0FBRyxXQUFXLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSyxJQUFJLGNBQWMsSUFBSSxDQUFDOzs7QUNIL0YsTUFBTSxTQUFTO0FBQ2YsTUFBTSxRQUFRO0FBQ2QsTUFBTSxhQUFhO0FBQ25CLE1BQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLEdBQUc7QUFDOUIsTUFBTSxjQUFjO0FBQ3BCLE1BQU0sZ0JBQWdCO0FBQ3RCLE1BQU0sY0FBYztBQUtwQixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUUzQixNQUFNLFNBQVMsQ0FBQztBQUNoQixNQUFJLFlBQVk7QUFDaEIsTUFBSSxjQUFjLENBQUM7QUFFbkIsTUFBSSxPQUFPLG9CQUFJLElBQUk7QUFFbkIsTUFBTSxPQUFPLG9CQUFJLElBQUk7QUFFckIsTUFBTSxXQUFXLG9CQUFJLFFBQVE7QUFFN0IsTUFBSSxVQUFVLENBQUM7QUFDZixNQUFJLFFBQVE7QUFDWixNQUFJLE9BQU8sQ0FBQztBQUdMLE1BQU0sTUFBTSxDQUFDLE1BQU0sV0FBVyxLQUFLLFNBQVMsS0FBSyxjQUFjLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBSy9HLE1BQU0sVUFBVSxDQUFDLE1BQU0sYUFBYTtBQUN6QyxZQUFRO0FBQ1IsVUFBTSxDQUFDLFVBQVUsUUFBUSxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQy9DLFVBQU0sUUFBUSxFQUFFLE1BQU0sVUFBVSxJQUFJLFlBQVksSUFBSSxHQUFHLE1BQU0sb0JBQUksSUFBSSxFQUFFO0FBQ3ZFLFdBQU8sS0FBSyxLQUFLO0FBQ2pCLFFBQUksT0FBTyxXQUFXLEVBQUcsRUFBQyxFQUFFLElBQUksYUFBYSxVQUFVLFVBQVU7QUFBQSxJQUF3QixPQUFPLE1BQU07QUFDdEcsVUFBTSxVQUFVLFVBQVUsS0FBSztBQUMvQixRQUFJLE9BQU8sT0FBTyxRQUFRLFlBQVksR0FBRztBQUN2QyxhQUFPLFlBQVksT0FBTyxNQUFNLFFBQVEsRUFBRSxVQUFVLFFBQVEsTUFBTSxPQUFPLENBQUMsU0FBUyxRQUFRLFNBQVMsSUFBSSxFQUFFLENBQUM7QUFBQSxJQUM3RztBQUNBLGVBQVcsUUFBUSxRQUFTLE1BQUssTUFBTSxLQUFLO0FBQzVDLFFBQUksU0FBUyxZQUFhO0FBQzFCLFVBQU0sUUFBUSxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFDN0QsV0FBTyxJQUFJLE9BQU8sSUFBSTtBQUN0QixhQUFTLEtBQUssY0FBYyxLQUFLO0FBQUEsRUFDbkM7QUFHQSxNQUFNLFlBQVksQ0FBQyxFQUFFLE1BQU0sQ0FBQyxVQUFVLEVBQUUsRUFBRSxJQUFJLEVBQUUsTUFDOUMsU0FBUyxjQUFjLE1BQU0sRUFBRSxPQUFPLENBQUMsU0FBUyxNQUFNLE1BQU0sUUFBUSxDQUFDLElBQUksUUFBUSxRQUFRO0FBRzNGLE1BQU0sU0FBUyxDQUFDLEVBQUUsU0FBUyxFQUFFLGVBQWUsV0FBVyxFQUFFLE1BQU0sYUFBYTtBQUk1RSxNQUFNLFFBQVEsQ0FBQyxTQUFTLE1BQU0sUUFBUSxLQUFLLFlBQVksUUFBUSxLQUFLLFdBQVc7QUFJeEUsTUFBTSxVQUFVLE1BQU07QUFDM0IsVUFBTSxTQUFTO0FBQ2YsVUFBTSxRQUFRLFdBQVc7QUFDekIsV0FBTyxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssSUFBSSxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDM0QsVUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLE9BQU8sSUFBSSxFQUFFLE1BQU0sS0FBSyxJQUFJLEVBQUUsS0FBSyxDQUFDLE1BQU0sS0FBSyxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQzlGLFFBQUksQ0FBQyxNQUFNLENBQUMsRUFBRztBQUVmLFVBQU0sT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLENBQUMsT0FBTyxVQUFVLEtBQUssQ0FBQyxDQUFDO0FBQzVELGVBQVcsUUFBUSxPQUFPO0FBQ3hCLFlBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixZQUFNLFVBQVUsS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLFNBQVMsSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxNQUFNLEtBQUs7QUFDM0YsVUFBSSxDQUFDLEtBQUssUUFBUSxlQUFlO0FBQy9CLFlBQUksTUFBTSxNQUFNLE9BQU8sRUFBRyxTQUFRLE1BQU0sQ0FBQztBQUN6QztBQUFBLE1BQ0Y7QUFDQSxnQkFBVSxRQUFRLE9BQU8sQ0FBQyxRQUFRLElBQUksT0FBTyxFQUFFO0FBQy9DLFlBQU0sU0FBUyxhQUFhLENBQUMsTUFBTSxNQUFNLFNBQVM7QUFDbEQsWUFBTSxVQUFVLENBQUMsVUFBVSxRQUFRLE1BQU0sQ0FBQyxFQUFFLFNBQVMsTUFBTSxTQUFTLE1BQU0sUUFBUSxDQUFDO0FBQ25GLFVBQUksQ0FBQyxRQUFTLFNBQVEsTUFBTSxDQUFDO0FBQUEsVUFDeEIsWUFBVyxTQUFTLFFBQVMsT0FBTSxNQUFNLE1BQU0sUUFBUSxJQUFJLE1BQU0sS0FBSyxJQUFJLEVBQUUsSUFBSSxLQUFLLE1BQU0sS0FBSztBQUFBLElBQ3ZHO0FBQUEsRUFDRjtBQUtBLE1BQU0sUUFBUSxDQUFDLE1BQU0sWUFBWTtBQUMvQixVQUFNLFFBQVEsWUFBWSxJQUFJLElBQUk7QUFDbEMsV0FBTyxjQUFjLFNBQ25CLFFBQVEsS0FBSyxDQUFDLEVBQUUsSUFBSSxVQUFVLEtBQUssTUFBTSxLQUFLLFNBQVMsUUFBUSxNQUFNLEtBQUssQ0FBQyxDQUFDLEtBQUssQ0FBQyxVQUFVLFFBQVEsQ0FBQztBQUFBLEVBQ3pHO0FBR0EsTUFBTSxVQUFVLENBQUMsTUFBTSxTQUFTLEtBQUssYUFBYSxZQUFZLEdBQUcsTUFBTSxZQUFZLEdBQUcsU0FBUyxJQUFJO0FBR25HLE1BQU0sT0FBTyxDQUFDLE1BQU0sVUFBVTtBQUM1QixVQUFNLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLElBQUksTUFBTTtBQUM3QyxVQUFNLEtBQUssT0FBTyxLQUFLLEVBQUU7QUFDekIsUUFBSSxTQUFTLFlBQWEsU0FBUSxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQUEsYUFDbEQsUUFBUSxNQUFNLElBQUksRUFBRyxPQUFNLE1BQU0sTUFBTSxRQUFRLEVBQUUsUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ2pGO0FBSU8sTUFBTSxPQUFPLENBQUMsUUFBUSxhQUFhO0FBQ3hDLFdBQU8sU0FBUztBQUNoQixnQkFBWTtBQUNaLGtCQUFjLFlBQVksSUFBSTtBQUM5QixRQUFJLGdCQUFnQixDQUFDLENBQUM7QUFDdEIsZUFBVyxRQUFRLFdBQVcsRUFBRyxTQUFRLE1BQU0sTUFBTTtBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxRQUFRLENBQUMsTUFBTSxNQUFNLFFBQVEsU0FBUztBQUMxQyxVQUFNLFFBQVEsSUFBSSxZQUFZLE1BQU0sRUFBRSxPQUFPLENBQUM7QUFDOUMsV0FBTyxJQUFJLE9BQU8sSUFBSTtBQUN0QixVQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUMzQjtBQUdBLE1BQU0sVUFBVSxDQUFDLE1BQU0sUUFBUSxPQUFPLEdBQUcsVUFDdkMsTUFBTSxNQUFNLGlCQUFpQixLQUFLLFFBQVEsZUFBZSxZQUFZLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBSXZHLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxFQUFFLE9BQU8sT0FBTyxLQUFLLElBQUk7QUFDL0IsUUFBSSxDQUFDLE9BQU8sSUFBSSxLQUFLLEtBQUssU0FBUyxJQUFJLEdBQUcsRUFBRyxRQUFPO0FBQ3BELFVBQU0sT0FBTyxPQUFPLElBQUksS0FBSztBQUM3QixRQUFJLENBQUMsUUFBUSxLQUFLLFFBQVEsbUJBQW1CLEVBQUcsUUFBTztBQUN2RCxXQUFPLElBQUksTUFBTSxDQUFDLEdBQUcsSUFBSTtBQUN6QixRQUFJLENBQUMsUUFBUSxLQUFLLENBQUMsVUFBVSxPQUFPLE9BQU8sR0FBRyxDQUFDLEVBQUcsU0FBUSxLQUFLLEdBQUc7QUFDbEUsVUFBTUEsU0FBUSxLQUFLLElBQUksS0FBSyxTQUFTLEtBQUssT0FBTyxHQUFHLE9BQU8sU0FBUyxZQUFZLElBQUksQ0FBQztBQUNyRixjQUFVLE9BQU8sV0FBVyxTQUFTQSxNQUFLO0FBQzFDLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxTQUFTLENBQUMsS0FBSyxVQUFVO0FBQzdCLFVBQU0sQ0FBQyxPQUFPLFVBQVUsSUFBSSxDQUFDLEtBQUssS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLElBQUksS0FBSyxHQUFHLEtBQUs7QUFDcEYsVUFBTSxZQUFZLElBQUksTUFBTSxTQUFTLE1BQU0sTUFBTSxRQUMvQyxrQkFBa0IsS0FBSyxJQUFJLE1BQU0sSUFBSSxLQUFLLElBQUksTUFBTSxPQUFPLFFBQVEsTUFBTSxNQUFNLE9BQU87QUFDeEYsV0FBTyxJQUFJLE9BQU8sTUFBTSxPQUFPLGFBQWMsQ0FBQyxDQUFDLFNBQVMsVUFBVTtBQUFBLEVBQ3BFO0FBSUEsTUFBTSxVQUFVLE1BQU07QUFDcEIsV0FBTyxZQUFZLElBQUk7QUFDdkIsWUFBUTtBQUNSLFFBQUksQ0FBQyxRQUFRLENBQUMsRUFBRztBQUVqQixVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixlQUFXLEVBQUUsSUFBSSxNQUFNLEtBQUssUUFBUyxNQUFLLElBQUksSUFBSSxLQUFLO0FBQUEsTUFBSSxLQUFLLElBQUksRUFBRSxLQUFLO0FBQUE7QUFBQSxNQUF3QixPQUFPLElBQUksS0FBSyxFQUFHO0FBQUEsSUFBSSxDQUFDO0FBQzNILFVBQU0sTUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLEVBQUUsRUFBRTtBQUNsQyxVQUFNLE9BQU8sUUFBUSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxHQUFHO0FBQzVELGNBQVUsUUFBUSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxHQUFHO0FBQ3pELFFBQUksUUFBUSxDQUFDLEVBQUcsU0FBUSxPQUFPLFdBQVcsU0FBUyxNQUFNO0FBQ3pELGVBQVcsT0FBTyxNQUFNO0FBQ3RCLFVBQUksS0FBSyxJQUFJLGdCQUFnQixHQUFHLEdBQUcsRUFBRTtBQUNyQyxlQUFTLElBQUksR0FBRztBQUNoQixZQUFNLEVBQUUsUUFBUSxHQUFHO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBSUEsTUFBTSxPQUFPLENBQUMsSUFBSSxRQUFRLENBQUMsTUFBTTtBQUMvQixVQUFNLFNBQVMsSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxPQUFPLElBQUksSUFBSSxHQUFHLE9BQU8sSUFBSSxDQUFDLENBQUM7QUFDM0UsV0FBTyxNQUFNLE9BQU8sQ0FBQyxTQUFTO0FBQzVCLFlBQU0sRUFBRSxNQUFNLElBQUksT0FBTyxJQUFJLElBQUksS0FBSyxDQUFDO0FBQ3ZDLGFBQU8sQ0FBQyxTQUFVLENBQUMsTUFBTSxLQUFLLElBQUksRUFBRSxLQUFLLE9BQU8sSUFBSSxLQUFLLE1BQU07QUFBQSxJQUNqRSxDQUFDO0FBQUEsRUFDSDtBQUdBLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsUUFBSSxDQUFDLElBQUksTUFBTztBQUNoQixRQUFJLFFBQVEsS0FBSyxJQUFJLElBQUksSUFBSSxLQUFLO0FBQ2xDLFFBQUksS0FBSyxJQUFJLGdCQUFnQixLQUFLLFVBQVUsSUFBSSxLQUFLLENBQUM7QUFBQSxFQUN4RDtBQUdBLE1BQU0sVUFBVSxDQUFDLFFBQVEsQ0FBQyxLQUFLLEdBQUcsSUFBSSxPQUFPLE9BQU8sQ0FBQztBQUdyRCxNQUFNLFFBQVEsQ0FBQyxRQUFRO0FBQ3JCLGVBQVcsUUFBUSxRQUFRLEdBQUcsRUFBRyxNQUFLLElBQUksS0FBSyxJQUFJLElBQUk7QUFBQSxFQUN6RDtBQUtBLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxFQUFFLFFBQVEsUUFBUSxNQUFNLElBQUk7QUFDbEMsZUFBVyxRQUFRLFFBQVEsR0FBRyxHQUFHO0FBQy9CLFlBQU0sRUFBRSxPQUFPLEdBQUcsSUFBSTtBQUN0QixXQUFLLE9BQU8sRUFBRTtBQUNkLFVBQUksQ0FBQyxNQUFNLElBQUksRUFBRztBQUNsQixVQUFJLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRyxNQUFLLElBQUksSUFBSSxPQUFPLE1BQU0sRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQzNELGlCQUFXLFFBQVEsU0FBUyxDQUFDLEVBQUcsUUFBTyxJQUFJLElBQUksR0FBRyxPQUFPLEtBQUssSUFBSSxFQUFFO0FBQUEsSUFDdEU7QUFDQSxVQUFNLFNBQVMsV0FBVyxPQUFPLFdBQVcsT0FBUSxLQUFLO0FBQUE7QUFBQSxNQUE2QjtBQUFBLElBQU8sS0FBSyxDQUFDO0FBQ25HLFFBQUksQ0FBQyxPQUFRO0FBQ2IsVUFBTSxRQUFRO0FBQ2QsY0FBVSxDQUFDO0FBQ1gsUUFBSSxPQUFPO0FBQ1gsZUFBVyxPQUFPLFFBQVEsR0FBRyxHQUFHO0FBQzlCLFlBQU0sT0FBTyxNQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFFaEMsWUFBTSxRQUFRLElBQUksU0FBUyxDQUFDO0FBQzVCLFlBQU0sU0FBUyxNQUFNLElBQUksQ0FBQyxTQUFTLE9BQU8sSUFBSSxJQUFJLENBQUM7QUFFbkQsVUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsS0FBSyxPQUFPLEtBQUssQ0FBQyxTQUFTLENBQUMsU0FBUyxLQUFLLFNBQVMsTUFBTSxLQUFLLEVBQUc7QUFDdEYsY0FBUSxNQUFPLElBQUksU0FBUyxDQUFDLElBQU0sSUFBSSxPQUFPO0FBQzlDLFlBQU0sRUFBRSxlQUFlLFdBQVcsSUFBSSxLQUFLO0FBQzNDLFVBQUksaUJBQWlCLGVBQWUsSUFBSSxNQUFPO0FBQy9DLFlBQU0sUUFBUSxDQUFDLENBQUMsTUFBTSxNQUFNLEdBQUcsT0FBTztBQUNwQyxjQUFNLEVBQUUsT0FBQUMsU0FBUSxHQUFHLEdBQUcsS0FBSztBQUFBO0FBQUEsVUFBd0IsT0FBTyxFQUFFO0FBQUE7QUFDNUQsZUFBTyxLQUFLLElBQUksTUFBTUEsTUFBSztBQUMzQixjQUFNLE1BQU0sTUFBTSxRQUFRLEVBQUUsR0FBRyxNQUFNLE9BQU9BLFNBQVEsRUFBRSxDQUFDO0FBQUEsTUFDekQsQ0FBQztBQUFBLElBQ0g7QUFDQSxRQUFJLFFBQVEsQ0FBQyxHQUFHO0FBQ2QsWUFBTSxRQUFRLE1BQU8sRUFBRSxRQUFRLFFBQVEsSUFBSSxhQUFhLEtBQUssTUFBTTtBQUNuRSxtQkFBYSxLQUFLO0FBQ2xCLGNBQVEsT0FBTyxXQUFXLFNBQVMsUUFBUSxLQUFLLE9BQU8sSUFBSSxLQUFLLElBQUksWUFBWSxNQUFPLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDbkc7QUFDQSxZQUFRLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFDdkI7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNLEVBQUUsR0FBRyxVQUFVLElBQUk7QUFDekIsVUFBTSxFQUFFLEdBQUcsV0FBVyxJQUFJO0FBQzFCLFVBQU0sRUFBRSxHQUFHLFdBQVcsS0FBSztBQUMzQixVQUFNLEVBQUUsR0FBRyxZQUFZLElBQUk7QUFBQSxFQUM3Qjs7O0FDNU9BLE1BQU0sRUFBRSxjQUFjLEtBQUssa0JBQWtCLFVBQVU7QUFBQTtBQUFBLElBQXdCLFNBQVMsY0FBZTtBQUFBO0FBQ3ZHLE1BQU0sUUFBUTtBQUNkLE1BQU0sV0FBVztBQUNqQixNQUFNLFdBQVc7QUFDakIsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sVUFBVSxDQUFDLEtBQUssS0FBSyxLQUFLLFVBQVUsR0FBRztBQUM3QyxNQUFNLFdBQVc7QUFFakIsTUFBSSxhQUFhLElBQUksZ0JBQWdCO0FBQ3JDLE1BQUksWUFBWTtBQUNoQixNQUFJLFdBQVc7QUFDZixNQUFJLFVBQVU7QUFDZCxNQUFJLFNBQVM7QUFDYixNQUFJLGFBQWE7QUFDakIsTUFBSSxTQUFTO0FBQ2IsTUFBSSxVQUFVO0FBRWQsTUFBSSxPQUFPLE1BQU07QUFBQSxFQUFDO0FBR2xCLE1BQU0sUUFBUSxDQUFDLE9BQ2IsSUFBSSxRQUFRLENBQUMsWUFBWTtBQUN2QixVQUFNQyxTQUFRLFdBQVcsU0FBUyxFQUFFO0FBQ3BDLFdBQU8sT0FBTyxhQUFhQSxNQUFLLEdBQUcsUUFBUTtBQUFBLEVBQzdDLENBQUM7QUFJSCxNQUFNLFNBQVMsT0FBT0MsVUFBUztBQUM3QixpQkFBYSxJQUFJLGdCQUFnQjtBQUNqQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFVBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFDakMsUUFBSUQsU0FBUTtBQUNaLFVBQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxXQUFXLGFBQWEsTUFBTTtBQUNqRCxtQkFBYUEsTUFBSztBQUNsQixNQUFBQSxTQUFRLE9BQU8sV0FBVyxNQUFNO0FBQzlCLFlBQUksV0FBWSxhQUFZLEtBQUssSUFBSSxJQUFJO0FBQ3pDLG1CQUFXLE1BQU07QUFBQSxNQUNuQixHQUFHLEVBQUU7QUFBQSxJQUNQO0FBQ0EsY0FBVTtBQUNWLFVBQU0sQ0FBQyxXQUFXLFFBQVE7QUFDMUIsUUFBSTtBQUNGLFlBQU0sT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFBQyxPQUFNLE1BQU0sUUFBUSxPQUFPLEVBQUUsQ0FBQztBQUM1RCxZQUFNLFVBQVUsRUFBRSxnQkFBZ0IsbUJBQW1CO0FBQ3JELFlBQU0sV0FBVyxNQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsUUFBUSxNQUFNLFNBQVMsT0FBTyxDQUFDO0FBQzNFLGdCQUFVLE1BQU8sRUFBRSxTQUFTLFFBQVEsSUFBSSxhQUFhLEtBQUs7QUFDMUQsbUJBQWEsU0FBUyxXQUFXO0FBQ2pDLFVBQUksUUFBUSxTQUFTLFNBQVMsTUFBTSxFQUFHLFFBQU87QUFDOUMsVUFBSSxDQUFDLFNBQVMsTUFBTSxDQUFDLFNBQVMsS0FBTSxPQUFNLE1BQU0sR0FBRyxTQUFTLE1BQU0sRUFBRTtBQUNwRSxZQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFNLFNBQVMsU0FBUyxLQUFLLFlBQVksSUFBSSxrQkFBa0IsQ0FBQyxFQUFFLFVBQVU7QUFDNUUsVUFBSSxPQUFPO0FBQ1gsZUFBU0MsUUFBTyxNQUFNLE9BQU8sS0FBSyxHQUFHLENBQUNBLE1BQUssTUFBTUEsUUFBTyxNQUFNLE9BQU8sS0FBSyxHQUFHO0FBQzNFLGNBQU07QUFDTixjQUFNLFVBQVUsT0FBT0EsTUFBSyxPQUFPLE1BQU0sTUFBTTtBQUMvQyxlQUFPLE9BQU8sSUFBSSxLQUFLO0FBQ3ZCLG1CQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sS0FBSztBQUFBLE1BQy9DO0FBQUEsSUFDRixVQUFFO0FBQ0EsbUJBQWFGLE1BQUs7QUFBQSxJQUNwQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxPQUFPLENBQUMsT0FBTyxVQUFVO0FBRTdCLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLGVBQVcsUUFBUSxNQUFNLE1BQU0sSUFBSSxHQUFHO0FBQ3BDLFlBQU0sS0FBSyxLQUFLLFFBQVEsSUFBSTtBQUM1QixVQUFJLEtBQUssRUFBRyxRQUFPLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxJQUFJLEtBQUssTUFBTSxLQUFLLENBQUM7QUFBQSxJQUMzRDtBQUNBLFVBQU0sRUFBRSxNQUFNLE9BQU8sR0FBRyxJQUFJO0FBQzVCLFVBQU0sT0FBTyxRQUFRLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSTtBQUM5QyxVQUFNLFNBQVMsUUFBUSxLQUFLLENBQUMsRUFBRSxLQUFLLENBQXVCLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxLQUFLLENBQUMsR0FBRyxFQUFFO0FBQzNHLFFBQUksR0FBSSxPQUFNLENBQUMsR0FBRyxLQUFLLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksVUFBVSxPQUFPO0FBQ2hGLFFBQUksVUFBVSxTQUFTO0FBQ3JCLGlCQUFXO0FBQ1gsZUFBUyxDQUFDO0FBQ1YsVUFBSSxvQkFBb0IsRUFBRSxPQUFPLFNBQVMsVUFBVSxPQUFPLENBQUM7QUFBQSxJQUM5RCxXQUFXLFVBQVUsUUFBUyxNQUFLLENBQUMsTUFBTSxFQUFFO0FBQUEsYUFDbkMsT0FBUSxTQUFRLE1BQU0sRUFBRTtBQUFBLEVBQ25DO0FBRUEsTUFBTSxVQUFVLE1BQU07QUFDcEIsVUFBTSxDQUFDLEtBQUs7QUFBQTtBQUFBLE1BQTBCLFlBQVksaUJBQWlCLFlBQVk7QUFBQTtBQUMvRSxXQUFPLENBQUMsU0FBUyxLQUFLLE9BQU8sbUJBQW1CLEVBQUU7QUFBQSxFQUNwRDtBQUlBLE1BQU0sT0FBTyxPQUFPLFVBQVU7QUFDNUIsUUFBSSxDQUFDLFVBQVUsU0FBUyxDQUFDLFFBQVEsRUFBRyxRQUFPO0FBQzNDLGFBQVMsS0FBSyxHQUFHLEtBQUssT0FBTyxNQUFNO0FBQ2pDLFlBQU0sU0FBUyxNQUFNLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDNUMsa0JBQVUsTUFBTSxRQUFRLGNBQWMsRUFBRSxJQUFJLEVBQUUsYUFBYSxLQUFLLEdBQUcsQ0FBQyxTQUFTO0FBQzNFLGtCQUFRLENBQUMsQ0FBQyxJQUFJO0FBQ2QsaUJBQU8sT0FBTyxRQUFRO0FBQUEsUUFDeEIsQ0FBQztBQUFBLE1BQ0gsQ0FBQztBQUNELFVBQUksT0FBUSxRQUFPO0FBQUEsSUFDckI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sVUFBVSxDQUFDQyxVQUFTO0FBQ3hCLFVBQU0sQ0FBQyxRQUFRLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxHQUFHLFNBQVMsU0FBUyxNQUFRLFVBQVUsR0FBSTtBQUMvRSxRQUFJLFNBQVUsUUFBTyxLQUFLLElBQUksV0FBVyxJQUFJLFNBQVMsS0FBSyxJQUFJLEtBQU8sTUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLE9BQU87QUFFM0csV0FBT0EsU0FBUSxDQUFDLFNBQVMsTUFBTyxTQUFTLFFBQVEsT0FBTyxTQUFTO0FBQUEsRUFDbkU7QUFFQSxNQUFNLE1BQU0sWUFBWTtBQUN0QixlQUFTO0FBQ1AsVUFBSSxDQUFDLEtBQUssUUFBUSxRQUFRO0FBQ3hCLGNBQU0sTUFBTSxJQUFPO0FBQ25CO0FBQUEsTUFDRjtBQUVBLFVBQUksT0FBTyxNQUFNO0FBQUEsTUFBQztBQUNsQixZQUFNLFFBQVEsSUFBSSxRQUFRLENBQXNDLFlBQWEsT0FBTyxPQUFRO0FBQzVGLFlBQU1BLFFBQU8sS0FBSyxJQUFJLEtBQUssYUFBYyxNQUFNLEtBQUssS0FBSztBQUN6RCxVQUFJLFFBQVE7QUFDVixhQUFLO0FBQ0w7QUFBQSxNQUNGO0FBQ0E7QUFDQSxZQUFNLFNBQVMsTUFBTSxPQUFPQSxLQUFJLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDbEQsV0FBSztBQUNMLFVBQUksQ0FBQyxRQUFRO0FBQ1gsZUFBTztBQUNQLGdCQUFRO0FBQ1IsWUFBSSxXQUFZLE1BQUssVUFBVSxFQUFFO0FBQ2pDLFlBQUksb0JBQW9CLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFBQSxNQUM5QztBQUNBLFVBQUksV0FBVyxDQUFDLFFBQVE7QUFDdEIsbUJBQVc7QUFDWDtBQUFBLE1BQ0Y7QUFDQSxVQUFJLFlBQVksQ0FBQyxPQUFRLEtBQUksb0JBQW9CLEVBQUUsT0FBTyxRQUFRLENBQUM7QUFDbkUsWUFBTSxNQUFNLFFBQVFBLEtBQUksQ0FBQztBQUFBLElBQzNCO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLGNBQVU7QUFDVixlQUFXLE1BQU07QUFDakIsU0FBSztBQUFBLEVBQ1A7QUFFQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFRO0FBQ1IsUUFBSSxRQUFTLFFBQU87QUFBQSxFQUN0QjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFlBQVE7QUFDUixRQUFJRCxTQUFRO0FBQ1osUUFBSSxpQkFBaUIsTUFBTTtBQUN6QixNQUFBQSxXQUFVLE9BQU8sV0FBVyxNQUFNO0FBQ2hDLFFBQUFBLFNBQVE7QUFDUixhQUFLO0FBQUEsTUFDUCxHQUFHLEVBQUU7QUFBQSxJQUNQLENBQUMsRUFBRSxRQUFRLFNBQVMsaUJBQWlCO0FBQUEsTUFDbkMsU0FBUztBQUFBLE1BQU0sV0FBVztBQUFBLE1BQU0sWUFBWTtBQUFBLE1BQU0saUJBQWlCLENBQUMscUJBQXFCO0FBQUEsSUFDM0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLFVBQVUsTUFBTTtBQUN4QyxhQUFTLGlCQUFpQixvQkFBb0IsTUFBTSxTQUFTLFVBQVUsS0FBSyxDQUFDO0FBQzdFLFdBQU8saUJBQWlCLFlBQVksTUFBTTtBQUN4QyxlQUFTO0FBQ1QsaUJBQVcsTUFBTTtBQUFBLElBQ25CLENBQUM7QUFDRCxXQUFPLGlCQUFpQixZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU07QUFDckQsVUFBSSxDQUFDLFVBQVc7QUFDaEIsZUFBUztBQUNULFdBQUs7QUFBQSxJQUNQLENBQUM7QUFDRCxRQUFJO0FBQUEsRUFDTjs7O0FDM0xBLE1BQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVM7QUFDdEQsVUFBTSxFQUFFLFVBQVU7QUFDbEIsY0FBVTtBQUNWLGdCQUFZO0FBRVosUUFBSSxZQUFZLE9BQU8sMkJBQTRCLGFBQVk7QUFBQSxRQUMxRCxVQUFTLGlCQUFpQixvQkFBb0IsV0FBVztBQUFBLEVBQ2hFOyIsCiAgIm5hbWVzIjogWyJwYXVzZSIsICJ0cmllcyIsICJ0aW1lciIsICJob2xkIiwgInJlYWQiXQp9Cg==
