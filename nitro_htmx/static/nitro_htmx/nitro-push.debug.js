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
  var handOn = ({ heard, id, page: page2, rode, status }) => {
    const root = nitro().find(id);
    if (rode || status != null || !root || page2 === location.pathname + location.search) return;
    const since = waiting;
    waiting = [];
    for (const pair of left(id, heard)) {
      const push = pushed.get(pair);
      if (push) react(root, pair[0], pair[1], push);
    }
    waiting.push(...since);
  };
  var startPushed = () => {
    nitro().on("queued", hold);
    nitro().on("filling", sift);
    nitro().on("leaving", leave);
    nitro().on("answered", note);
    nitro().on("done", handOn);
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2dyYW50cy5qcyIsICIuLi8uLi9jbGllbnQvZWNoby5qcyIsICIuLi8uLi9jbGllbnQvcHVzaGVkLmpzIiwgIi4uLy4uL2NsaWVudC9zdHJlYW0uanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLXB1c2guanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoYXQgdGhlIHBhZ2UgbWF5IGhlYXIgb2YgcHVzaGVkIGV2ZW50cywgYW5kIGhvdyBmYXIgaXQgaGFzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNoYW5uZWxzIG9mIHJvb3RzLCBhbmQgb2YgdGhlIGVsZW1lbnQgb2YgdGhlIHBhZ2UgaXRzZWxmLlxuICovXG5jb25zdCBHUkFOVFMgPSAnW2RhdGEtbml0cm8tY2hhbm5lbHNdJztcbmNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5cbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmV4cG9ydCBjb25zdCBoZWxkID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB0aGUgZ3JhbnQgYnkgd2hpY2ggdGhlIHBhZ2UgaGVhcnMgaXRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHByZXNlbnQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHRoZSBuZXdlc3QgZ3JhbnQgb24gdGhlIHBhZ2Vcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHJlYWNoZWQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHVwIHRvIHdoZXJlIGFsbCBoYXMgY29tZSwgYWxzbyBvZiB0aG9zZSB0aGF0IGhhdmUgbGVmdDogdGhlaXIgSFRNTCBtYXkgY29tZSBiYWNrXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZWZ1c2VkID0gbmV3IFNldCgpOyAvLyBncmFudHNcblxuLyoqIEB0eXBlIHsoKSA9PiBOaXRyb30gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG4vLyBJbiB3aGF0IHBlb3BsZSB3cm90ZSwgYW4gZWxlbWVudCBpcyBvZiBubyBjb21wb25lbnQgYXQgYWxsOyBlbHNld2hlcmUsIG9mIG9uZSBvciBvZiBub25lLlxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55W119ICovXG5jb25zdCBhbGwgPSAoc2VsZWN0b3IpID0+XG4gIFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBuaXRybygpLnJvb3RPZihlbGVtZW50KSAhPT0gdW5kZWZpbmVkKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGNoYW5uZWxzT2YgPSAoeyBkYXRhc2V0IH0pID0+IHJlYWQoZGF0YXNldC5uaXRyb0NoYW5uZWxzKS5jaGFubmVscztcblxuLyoqIEB0eXBlIHsoZ3JhbnQ6IHN0cmluZykgPT4geyBwb3NpdGlvbjogc3RyaW5nLCBjaGFubmVsczogc3RyaW5nW10gfX0gKi9cbmNvbnN0IHJlYWQgPSAoZ3JhbnQpID0+IHtcbiAgY29uc3QgdGV4dCA9IGF0b2IoZ3JhbnQuc3BsaXQoJy4nKVswXS5yZXBsYWNlQWxsKCctJywgJysnKS5yZXBsYWNlQWxsKCdfJywgJy8nKSk7XG4gIGNvbnN0IGJ5dGVzID0gVWludDhBcnJheS5mcm9tKHRleHQsIChsZXR0ZXIpID0+IGxldHRlci5jaGFyQ29kZUF0KDApKTtcbiAgY29uc3QgWywgLCAsIHBvc2l0aW9uLCBjaGFubmVsc10gPSBKU09OLnBhcnNlKG5ldyBUZXh0RGVjb2RlcigpLmRlY29kZShieXRlcykpO1xuICByZXR1cm4geyBwb3NpdGlvbiwgY2hhbm5lbHMgfTtcbn07XG5cbi8qKiBUaGUgY29tcG9uZW50cyB0aGF0IG5hbWUgY2hhbm5lbHMgdGhlbXNlbHZlcy5cbiAqIEB0eXBlIHsoKSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCByb290cyA9ICgpID0+IGFsbChST09UICsgR1JBTlRTKTtcblxuLyoqIEB0eXBlIHsoKSA9PiBhbnlbXX0gKi9cbmNvbnN0IHRhZ3MgPSAoKSA9PiBhbGwoR1JBTlRTKS5maWx0ZXIoKGVsZW1lbnQpID0+ICFlbGVtZW50Lm1hdGNoZXMoUk9PVCkpO1xuXG4vKiogQHR5cGUgeygpID0+IHN0cmluZ1tdfSAqL1xuY29uc3Qgb2ZUaGVQYWdlID0gKCkgPT4gdGFncygpLmZsYXRNYXAoY2hhbm5lbHNPZik7XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IG5hbWVzIG9uZSBvZiB0aGVzZSBjaGFubmVscyBpdHNlbGYuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IG5hbWVzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBjaGFubmVsc09mKHJvb3QpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKTtcblxuLyoqIFRoZSBjb21wb25lbnRzIHRoYXQgaGVhciB3aGF0IGlzIGZvciB0aGVzZSBjaGFubmVsczogYnkgdGhlaXIgb3duLCBvciB0aGUgcGFnZSdzLlxuICogQHR5cGUgeyhjaGFubmVsczogc3RyaW5nW10pID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJlcnMgPSAoY2hhbm5lbHMpID0+XG4gIG9mVGhlUGFnZSgpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKSA/IGFsbChST09UKSA6IHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiBuYW1lcyhyb290LCBjaGFubmVscykpO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBtYXkgaGF2ZSBtaXNzZWQgc29tZXRoaW5nLlxuICogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1YnNjcmliZWQgPSAoKSA9PiAob2ZUaGVQYWdlKClbMF0gPyBhbGwoYCR7Uk9PVH06bm90KFtkYXRhLW5pdHJvLWxhenldKWApIDogcm9vdHMoKSk7XG5cbi8qKiBMb29rIGF0IHRoZSBwYWdlLCBhbmQgcmV0dXJuIHdoZXRoZXIgaXQgaGVhcnMgc29tZXRoaW5nIG5ldywgb3Igc29tZXRoaW5nIG5vIG1vcmUuXG4gKlxuICogVGhlIGZpcnN0IGdyYW50IG9mIGEgY2hhbm5lbCBjb3VudHMgYXMgbG9uZyBhcyB0aGUgc3RyZWFtIGNvdmVycyBpdDogYSBjb21wb25lbnQgdGhhdCBpcyByZW5kZXJlZCBhbmV3IGhhc1xuICogYSBsYXRlciBvbmUsIHdoaWNoIGtub3dzIG5vdGhpbmcgb2Ygd2hhdCBpcyB1bmRlciB3YXkgdG8gdGhpcyBwYWdlLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgY29sbGVjdCA9ICgpID0+IHtcbiAgbGV0IGlzT3RoZXIgPSBmYWxzZTtcbiAgcHJlc2VudC5jbGVhcigpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsKEdSQU5UUykpIHtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gPSBlbGVtZW50LmRhdGFzZXQ7XG4gICAgaWYgKCFyZWZ1c2VkLmhhcyhncmFudCkpIGZvciAoY29uc3QgbmFtZSBvZiBjaGFubmVsc09mKGVsZW1lbnQpKSBwcmVzZW50LnNldChuYW1lLCBncmFudCk7XG4gIH1cbiAgZm9yIChjb25zdCBuYW1lIG9mIGhlbGQua2V5cygpKSBpZiAoIXByZXNlbnQuaGFzKG5hbWUpKSBpc090aGVyID0gaGVsZC5kZWxldGUobmFtZSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGdyYW50XSBvZiBwcmVzZW50KSB7XG4gICAgaWYgKGhlbGQuaGFzKG5hbWUpKSBjb250aW51ZTtcbiAgICBoZWxkLnNldChuYW1lLCBncmFudCk7XG4gICAgaXNPdGhlciA9IHRydWU7XG4gIH1cbiAgcmV0dXJuIGlzT3RoZXI7XG59O1xuXG4vKiogQXNrIGZvciBubyBtb3JlIGJ5IHRoZSBncmFudHMgb2YgYSBzdHJlYW0gdGhhdCB3YXMgcmVmdXNlZC4gT3RoZXJzIG1heSBjb21lLCBhcyBhZnRlciBhIGxvZ2luLiAqL1xuZXhwb3J0IGNvbnN0IHJlZnVzZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBncmFudCBvZiBoZWxkLnZhbHVlcygpKSByZWZ1c2VkLmFkZChncmFudCk7XG4gIGhlbGQuY2xlYXIoKTtcbn07XG5cbi8qKiBXaGV0aGVyIGEgcG9zaXRpb24gaXMgbm90IGJlaGluZCBhbm90aGVyIG9uZSBvZiB0aGUgc2FtZSBsb2cuXG4gKiBAdHlwZSB7KG9uZTogc3RyaW5nLCBvdGhlcj86IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQWhlYWQgPSAob25lLCBvdGhlciA9ICcnKSA9PiB7XG4gIGNvbnN0IFtbZXBvY2gsIC4uLmF0XSwgW290aGVyRXBvY2gsIC4uLm90aGVyQXRdXSA9IFtvbmUsIG90aGVyXS5tYXAoKHRleHQpID0+IHRleHQuc3BsaXQoL1suLV0vKSk7XG4gIGlmIChlcG9jaCAhPT0gb3RoZXJFcG9jaCkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gK2F0WzBdID4gK290aGVyQXRbMF0gfHwgKGF0WzBdID09PSBvdGhlckF0WzBdICYmICthdFsxXSA+PSArb3RoZXJBdFsxXSk7XG59O1xuXG4vKiogV2hldGhlciBhbiBlbGVtZW50IHdpdGggY2hhbm5lbHMgd2FzIHJlbmRlcmVkIHdoZW4gYW4gZXZlbnQgaGFkIGJlZW4gc2FpZCBhbHJlYWR5LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBvc2l0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3Qga25vd3MgPSAoeyBkYXRhc2V0IH0sIHBvc2l0aW9uKSA9PiBpc0FoZWFkKHJlYWQoZGF0YXNldC5uaXRyb0NoYW5uZWxzKS5wb3NpdGlvbiwgcG9zaXRpb24pO1xuXG4vKiogV2hldGhlciB0aGUgcGFnZSB3YXMsIG9yIGF0IGxlYXN0IHdoYXQgaXQgbmFtZXMgY2hhbm5lbHMgd2l0aC5cbiAqIEB0eXBlIHsocG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBwYWdlS25vd3MgPSAocG9zaXRpb24pID0+IHRhZ3MoKS5ldmVyeSgodGFnKSA9PiBrbm93cyh0YWcsIHBvc2l0aW9uKSk7XG5cbi8qKiBXaGV0aGVyIHRoYXQgY2FuIGJlIHNhaWQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBjb21wYXJlcyA9IChyb290LCBwb3NpdGlvbikgPT4ga25vd3Mocm9vdCwgcG9zaXRpb24pIHx8IGlzQWhlYWQocG9zaXRpb24sIHJlYWQocm9vdC5kYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpLnBvc2l0aW9uKTtcblxuLyoqIEVhY2ggZ3JhbnQsIHdpdGggaG93IGZhciB0aGUgcGFnZSBoYXMgaGVhcmQgYWxsIG9mIGl0cyBjaGFubmVsczsgJyc6IGZyb20gd2hlcmUgdGhlIGdyYW50IHNheXMuXG4gKiBAdHlwZSB7KCkgPT4gW3N0cmluZywgc3RyaW5nXVtdfSAqL1xuZXhwb3J0IGNvbnN0IGNsYWltcyA9ICgpID0+IHtcbiAgLy8gVGhlIG5ld2VzdCwgb25jZSBpdCB0ZWxscyBvZiBub3RoaW5nIHRoYXQgaXMgdW5kZXIgd2F5OiB0aGUgZmlyc3QgbWF5IGJlIG9mIGEgY2hhbm5lbCBtb3JlLCB3aGljaCBoYXMgbGVmdC5cbiAgZm9yIChjb25zdCBbbmFtZSwgZ3JhbnRdIG9mIHByZXNlbnQpIHtcbiAgICBpZiAoaGVsZC5nZXQobmFtZSkgIT09IGdyYW50ICYmIGlzQWhlYWQocmVhY2hlZC5nZXQobmFtZSkgPz8gJycsIHJlYWQoZ3JhbnQpLnBvc2l0aW9uKSkgaGVsZC5zZXQobmFtZSwgZ3JhbnQpO1xuICB9XG4gIHJldHVybiBbLi4ubmV3IFNldChoZWxkLnZhbHVlcygpKV0ubWFwKChncmFudCkgPT4ge1xuICAgIGNvbnN0IGhlYXJkID0gcmVhZChncmFudCkuY2hhbm5lbHMuZmlsdGVyKChuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSkubWFwKChuYW1lKSA9PiByZWFjaGVkLmdldChuYW1lKSA/PyAnJyk7XG4gICAgcmV0dXJuIFtncmFudCwgaGVhcmQucmVkdWNlKChvbmUsIG90aGVyKSA9PiAoaXNBaGVhZChvbmUsIG90aGVyKSA/IG90aGVyIDogb25lICYmIG90aGVyICYmIG9uZSkpXTtcbiAgfSk7XG59O1xuXG4vKiogTm90ZSBob3cgZmFyIHRoZSBjaGFubmVscyBvZiBhIHN0cmVhbSBhcmU6IG5ldmVyIGxlc3MgZmFyIHRoYW4gYmVmb3JlLCBidXQgaW4gYW5vdGhlciBsb2cuXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBJdGVyYWJsZTxzdHJpbmc+LCBwb3NpdGlvbjogc3RyaW5nLCBpc1Jlc2V0PzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjaCA9IChjaGFubmVscywgcG9zaXRpb24sIGlzUmVzZXQgPSBmYWxzZSkgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgY2hhbm5lbHMpIGlmIChpc1Jlc2V0IHx8ICFpc0FoZWFkKHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnLCBwb3NpdGlvbikpIHJlYWNoZWQuc2V0KG5hbWUsIHBvc2l0aW9uKTtcbn07XG5cbi8qKiBXaGV0aGVyIGFuIGV2ZW50IG9mIHRoZXNlIGNoYW5uZWxzIGhhcyBjb21lIGJlZm9yZSwgYnkgb25lIG9mIHRoZW0sIG92ZXIgYW5vdGhlciBzdHJlYW0uXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBzdHJpbmdbXSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0tub3duID0gKGNoYW5uZWxzLCBwb3NpdGlvbikgPT4gY2hhbm5lbHMuc29tZSgobmFtZSkgPT4gaXNBaGVhZChyZWFjaGVkLmdldChuYW1lKSA/PyAnJywgcG9zaXRpb24pKTtcbiIsICIvKiBUaGUgcGFnZSdzIG93biBuYW1lOiB3aGF0IGl0cyBhY3Rpb25zIHB1c2ggZG9lcyBub3QgY29tZSBiYWNrIHRvIGl0LCBzaW5jZSB0aGVpciBhbnN3ZXJzIGJyaW5nIGl0LlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IGZpbGxpbmcuIFBvc3RzIG5pdHJvLXBhZ2UsIHdpdGggZXZlcnkgcmVxdWVzdCBvZiBhIGNvbXBvbmVudC5cbiAqL1xuaW1wb3J0IHsgbml0cm8gfSBmcm9tICcuL2dyYW50cy5qcyc7XG5cbi8qKiAxMjggcmFuZG9tIGJpdHMsIHdoaWNoIG5vYm9keSBidXQgdGhlIHNlcnZlciBsZWFybnM6IHdob2V2ZXIga25ldyB0aGVtIGNvdWxkIGtlZXAgdGhpcyBwYWdlIGZyb20gaGVhcmluZyBzb21ldGhpbmcuICovXG5leHBvcnQgY29uc3QgcGFnZSA9IFsuLi5jcnlwdG8uZ2V0UmFuZG9tVmFsdWVzKG5ldyBVaW50OEFycmF5KDE2KSldLm1hcCgoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgJzAnKSkuam9pbignJyk7XG5cbmV4cG9ydCBjb25zdCBzdGFydEVjaG8gPSAoKSA9PiBuaXRybygpLm9uKCdmaWxsaW5nJywgKHsgYm9keSB9KSA9PiBib2R5LnNldCgnbml0cm8tcGFnZScsIHBhZ2UpKTtcbiIsICIvKiBQdXNoZWQgZXZlbnRzIHJlYWNoIHRoZSBwYWdlIG9uY2UsIGluIG9yZGVyLCBhbmQgdGhlIHJlcXVlc3RzIHRoYXQgdGhleSBjYXVzZSB3YWl0IGZvciBlYWNoIG90aGVyLlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IHF1ZXVlZCwgZmlsbGluZywgbGVhdmluZywgYW5zd2VyZWQsIGRvbmUuIFNlbmRzOiB0aGUgZXZlbnRzLCBvbiBib2R5OyBuaXRybzptaXNzZWQsIGlmIHRoZSBzaW5nbGUgZXZlbnRzIGFyZSBsb3N0LlxuICovXG5pbXBvcnQgeyBjb21wYXJlcywgaGVhcmVycywga25vd3MsIG5hbWVzLCBuaXRybywgcGFnZUtub3dzLCByb290cywgc3Vic2NyaWJlZCB9IGZyb20gJy4vZ3JhbnRzLmpzJztcblxuY29uc3QgR0FQX01TID0gNTAwOyAvLyBiZXR3ZWVuIHR3byBnb2VzIG9mIHJlcXVlc3RzXG5jb25zdCBUUklFUyA9IDY7IC8vIGFnYWluXG5jb25zdCBMT05HRVNUX01TID0gMTAwMDA7IC8vIGZyb20gb25lIHRyeSB0byB0aGUgbmV4dFxuY29uc3QgQVdBWSA9IFswLCA1MDIsIDUwMywgNTA0XTsgLy8gbm8gc2VydmVyIHdhcyB0aGVyZVxuY29uc3QgTU9TVF9SRUNFTlQgPSAyMDA7XG5jb25zdCBPTl9JVFNfV0FZX01TID0gNjAwMDA7IC8vIGFzIGxvbmcgYXMgaHRteCB3YWl0cyBmb3IgYW4gYW5zd2VyXG5jb25zdCBSRUZSRVNIX0FMTCA9ICduaXRybzpyZWZyZXNoLSonO1xuLyoqIFdoYXQgd2FzIHNhaWQsIHdoZXJlIGluIHRoZSBsb2csIHdoZW4sIGFuZCB0aGUgaWRzIG9mIHRoZSBjb21wb25lbnRzIGluIHdob3NlIEhUTUwgaXQgaXMuXG4gKiBAdHlwZWRlZiB7eyBzYWlkOiBbc3RyaW5nW10sIG51bWJlciwgbnVtYmVyLCBzdHJpbmcsIGFueV0sIHBvc2l0aW9uOiBzdHJpbmcsIGF0OiBudW1iZXIsIGRvbmU6IFNldDxzdHJpbmc+IH19IEVudHJ5ICovXG4vKiogQHR5cGVkZWYge3sgc3ByZWFkOiBudW1iZXIsIGhvcHM6IG51bWJlciwgZW50cnk/OiBFbnRyeSwgdHJpZXM/OiBudW1iZXIgfX0gUHVzaCAqL1xuLyoqIEB0eXBlIHtXZWFrTWFwPG9iamVjdCwgUHVzaCB8IG51bGw+fSAqL1xuY29uc3QgcHVzaGVkID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIGV2ZW50LCBhbmQgYnkgd2hhdCBhIGpvYiBoYXMgaGVhcmQ7IG51bGw6IGNvbXBvbmVudHMgaGF2ZSBiZWVuIHRvbGRcbi8qKiBAdHlwZSB7RW50cnlbXX0gKi9cbmNvbnN0IHJlY2VudCA9IFtdO1xubGV0IGZvcmdvdHRlbiA9ICcnOyAvLyB0aGUgbGFzdCBwb3NpdGlvbiBvZiB3aGljaCB0aGF0IGlzIG5vdCBrbm93blxubGV0IGZvcmdvdHRlbkF0ID0gLU9OX0lUU19XQVlfTVM7IC8vIHdoZW4gaXQgd2FzIHNhaWRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmxldCBoZXJlID0gbmV3IE1hcCgpOyAvLyB0aGUgSFRNTCBvZiB0aG9zZSB0aGF0IGFyZSB0aGVyZSwgYnkgaWRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgSm9iPn0gKi9cbmNvbnN0IHNlbnQgPSBuZXcgTWFwKCk7IC8vIHdoYXQgaGFzIGxlZnQgZm9yIGEgY29tcG9uZW50LCBieSBpZFxuLyoqIEB0eXBlIHtXZWFrU2V0PEpvYj59ICovXG5jb25zdCByZWxlYXNlZCA9IG5ldyBXZWFrU2V0KCk7XG4vKiogQHR5cGUge0pvYltdfSAqL1xubGV0IHdhaXRpbmcgPSBbXTtcbmxldCB0aW1lciA9IDA7XG5sZXQgbGFzdCA9IC1HQVBfTVM7XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsOiBhbnkpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2F5ID0gKG5hbWUsIGRldGFpbCkgPT4gdm9pZCBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEFuIGV2ZW50IGFzIHRoZSBzdHJlYW0gc2F5cyBpdCwgYW5kIHdoZXJlIGluIHRoZSBsb2cgaXQgaXMuIENvbXBvbmVudHMgYXJlIHRvbGQgaGVyZTogaHRteCwgd2hpY2ggbGV0cyBzb21lIHRpbWUgcGFzc1xuICogdW50aWwgaXQgbGlzdGVucyB0byB0aG9zZSB0aGF0IGl0IGhhcyBwdXQgb24gdGhlIHBhZ2UsIGlzIG5vdCBhc2tlZC5cbiAqIEB0eXBlIHsoc2FpZDogRW50cnlbJ3NhaWQnXSwgcG9zaXRpb246IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkZWxpdmVyID0gKHNhaWQsIHBvc2l0aW9uKSA9PiB7XG4gIGNhdGNoVXAoKTsgLy8gd2hhdCB3YXMgc2FpZCBiZWZvcmVcbiAgY29uc3QgW2NoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIG5hbWUsIGRldGFpbF0gPSBzYWlkO1xuICBjb25zdCBlbnRyeSA9IHsgc2FpZCwgcG9zaXRpb24sIGF0OiBwZXJmb3JtYW5jZS5ub3coKSwgZG9uZTogbmV3IFNldCgpIH07XG4gIHJlY2VudC5wdXNoKGVudHJ5KTtcbiAgaWYgKHJlY2VudFtNT1NUX1JFQ0VOVF0pICh7IGF0OiBmb3Jnb3R0ZW5BdCwgcG9zaXRpb246IGZvcmdvdHRlbiB9ID0gLyoqIEB0eXBlIHthbnl9ICovIChyZWNlbnQuc2hpZnQoKSkpO1xuICBjb25zdCBoZWFyaW5nID0gaGVhcmVyc09mKGVudHJ5KTtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpKSB7XG4gICAgd2luZG93Lm5pdHJvRGVidWc/LnB1c2hlZChuYW1lLCBkZXRhaWwsIHsgY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgaGVhcnM6IChyb290KSA9PiBoZWFyaW5nLmluY2x1ZGVzKHJvb3QpIH0pO1xuICB9XG4gIGZvciAoY29uc3Qgcm9vdCBvZiBoZWFyaW5nKSB0ZWxsKHJvb3QsIGVudHJ5KTtcbiAgaWYgKG5hbWUgPT09IFJFRlJFU0hfQUxMKSByZXR1cm47XG4gIGNvbnN0IGV2ZW50ID0gbmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSwgZGV0YWlsIH0pO1xuICBwdXNoZWQuc2V0KGV2ZW50LCBudWxsKTtcbiAgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbn07XG5cbi8qKiBAdHlwZSB7KGVudHJ5OiBFbnRyeSkgPT4gYW55W119ICovXG5jb25zdCBoZWFyZXJzT2YgPSAoeyBzYWlkOiBbY2hhbm5lbHMsICwgLCBuYW1lXSB9KSA9PlxuICBuYW1lID09PSBSRUZSRVNIX0FMTCA/IHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiBuYW1lcyhyb290LCBjaGFubmVscykpIDogaGVhcmVycyhjaGFubmVscyk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgaHRtbE9mID0gKHsgZGF0YXNldDogeyBuaXRyb0NoYW5uZWxzLCBuaXRyb1Rva2VuIH0gfSkgPT4gbml0cm9Ub2tlbiArIG5pdHJvQ2hhbm5lbHM7XG5cbi8qKiBXaGV0aGVyIHRoZSBhbnN3ZXIgb2YgYSBjb21wb25lbnQgaXRzZWxmIGlzIG9uIHRoZSBwYWdlLCBhbmQgbm8gb3RoZXIgSFRNTCBvZiB0aGUgc2FtZSBpZC5cbiAqIEB0eXBlIHsocGFydD86IFBhcnRpYWw8Sm9iPikgPT4gYW55fSAqL1xuY29uc3QgaXNPd24gPSAocGFydCkgPT4gcGFydD8ucm9kZSAmJiBwYXJ0LmlzU3RhbGUgIT09IHRydWUgJiYgcGFydC5hY3Rpb24gIT09ICduaXRyby1tb3VudCc7XG5cbi8qKiBMZXQgY29tcG9uZW50cyB0aGF0IGhhdmUgY29tZSB0byB0aGUgcGFnZSBoZWFyIHdoYXQgd2FzIHNhaWQgc2luY2UgdGhleSB3ZXJlIHJlbmRlcmVkLCB3aGF0ZXZlciBvdGhlcnMgb2YgdGhlIHNhbWVcbiAqIGlkIGhhdmUgaGVhcmQgdGhhdCB3ZXJlIHRoZXJlIGJlZm9yZS4gKi9cbmV4cG9ydCBjb25zdCBjYXRjaFVwID0gKCkgPT4ge1xuICBjb25zdCBiZWZvcmUgPSBoZXJlO1xuICBjb25zdCBmb3VuZCA9IHN1YnNjcmliZWQoKTtcbiAgaGVyZSA9IG5ldyBNYXAoZm91bmQubWFwKChyb290KSA9PiBbcm9vdC5pZCwgaHRtbE9mKHJvb3QpXSkpO1xuICBjb25zdCBmcmVzaCA9IGZvdW5kLmZpbHRlcigoeyBpZCB9KSA9PiBiZWZvcmUuZ2V0KGlkKSAhPT0gaGVyZS5nZXQoaWQpICYmICFpc093bihzZW50LmdldChpZCkpKTtcbiAgaWYgKCFmcmVzaFswXSkgcmV0dXJuO1xuICAvKiogQHR5cGUge1tFbnRyeSwgYW55W11dW119ICovXG4gIGNvbnN0IHNhaWQgPSByZWNlbnQubWFwKChlbnRyeSkgPT4gW2VudHJ5LCBoZWFyZXJzT2YoZW50cnkpXSk7XG4gIGZvciAoY29uc3Qgcm9vdCBvZiBmcmVzaCkge1xuICAgIGNvbnN0IHsgaWQgfSA9IHJvb3Q7XG4gICAgY29uc3QgZW50cmllcyA9IHNhaWQuZmlsdGVyKChbLCBoZWFyaW5nXSkgPT4gaGVhcmluZy5pbmNsdWRlcyhyb290KSkubWFwKChbZW50cnldKSA9PiBlbnRyeSk7XG4gICAgaWYgKCFyb290LmRhdGFzZXQubml0cm9DaGFubmVscykge1xuICAgICAgaWYgKGlzT2xkKHJvb3QsIGVudHJpZXMpKSByZWZyZXNoKHJvb3QsIDApO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIHdhaXRpbmcgPSB3YWl0aW5nLmZpbHRlcigoam9iKSA9PiBqb2IuaWQgIT09IGlkKTtcbiAgICBjb25zdCBpc0xhdGUgPSBmb3Jnb3R0ZW4gJiYgIWtub3dzKHJvb3QsIGZvcmdvdHRlbik7XG4gICAgY29uc3QgaXNDbGVhciA9ICFpc0xhdGUgJiYgZW50cmllcy5ldmVyeSgoeyBwb3NpdGlvbiB9KSA9PiBjb21wYXJlcyhyb290LCBwb3NpdGlvbikpO1xuICAgIGlmICghaXNDbGVhcikgcmVmcmVzaChyb290LCAwKTtcbiAgICBlbHNlIGZvciAoY29uc3QgZW50cnkgb2YgZW50cmllcykga25vd3Mocm9vdCwgZW50cnkucG9zaXRpb24pID8gZW50cnkuZG9uZS5hZGQoaWQpIDogdGVsbChyb290LCBlbnRyeSk7XG4gIH1cbn07XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IHRoYXQgaGVhcnMgYnkgdGhlIHBhZ2UgYWxvbmUgbWF5IGhhdmUgYmVlbiByZW5kZXJlZCBiZWZvcmUgc29tZXRoaW5nIHdhcyBzYWlkLiBJdHMgSFRNTCBkb2VzIG5vdFxuICogdGVsbCwgc28gaXQgY2FuIG5vdCBiZSBzYWlkIHdoaWNoIGV2ZW50cyBhcmUgaW4gaXRzIHN0YXRlLCBidXQgaXQgY2FuIGJlIG1hZGUgYW5ldy5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBlbnRyaWVzOiBFbnRyeVtdKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNPbGQgPSAocm9vdCwgZW50cmllcykgPT4ge1xuICBjb25zdCBzaW5jZSA9IHBlcmZvcm1hbmNlLm5vdygpIC0gT05fSVRTX1dBWV9NUztcbiAgcmV0dXJuIGZvcmdvdHRlbkF0ID4gc2luY2UgfHxcbiAgICBlbnRyaWVzLnNvbWUoKHsgYXQsIHBvc2l0aW9uLCBzYWlkIH0pID0+IGF0ID4gc2luY2UgJiYgbGlzdGVucyhyb290LCBzYWlkWzNdKSAmJiAhcGFnZUtub3dzKHBvc2l0aW9uKSk7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIG5hbWU6IHN0cmluZykgPT4gYW55fSAqL1xuY29uc3QgbGlzdGVucyA9IChyb290LCBuYW1lKSA9PiByb290LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpPy5tYXRjaCgvbml0cm86XFxTKy9nKT8uaW5jbHVkZXMobmFtZSk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgZW50cnk6IEVudHJ5KSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChyb290LCBlbnRyeSkgPT4ge1xuICBjb25zdCBbLCBzcHJlYWQsIGhvcHMsIG5hbWUsIGRldGFpbF0gPSBlbnRyeS5zYWlkO1xuICBlbnRyeS5kb25lLmRlbGV0ZShyb290LmlkKTtcbiAgaWYgKG5hbWUgPT09IFJFRlJFU0hfQUxMKSByZWZyZXNoKHJvb3QsIHNwcmVhZCwgaG9wcywgZW50cnkpO1xuICBlbHNlIGlmIChsaXN0ZW5zKHJvb3QsIG5hbWUpKSByZWFjdChyb290LCBuYW1lLCBkZXRhaWwsIHsgc3ByZWFkLCBob3BzLCBlbnRyeSB9KTtcbn07XG5cbi8qKiBFdmVudHMgbWF5IGJlIGxvc3QgdXAgdG8gdGhpcyBwb3NpdGlvbjogd2hhdCB0aGUgcGFnZSBzaG93cyBoYXMgdG8gYmUgbWFkZSBhbmV3LlxuICogQHR5cGUgeyhzcHJlYWQ6IG51bWJlciwgcG9zaXRpb246IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBtaXNzID0gKHNwcmVhZCwgcG9zaXRpb24pID0+IHtcbiAgcmVjZW50Lmxlbmd0aCA9IDA7XG4gIGZvcmdvdHRlbiA9IHBvc2l0aW9uO1xuICBmb3Jnb3R0ZW5BdCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBzYXkoJ25pdHJvOm1pc3NlZCcsIHt9KTtcbiAgZm9yIChjb25zdCByb290IG9mIHN1YnNjcmliZWQoKSkgcmVmcmVzaChyb290LCBzcHJlYWQpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCB0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBQdXNoKSA9PiB2b2lkfSAqL1xuY29uc3QgcmVhY3QgPSAocm9vdCwgdHlwZSwgZGV0YWlsLCBwdXNoKSA9PiB7XG4gIGNvbnN0IGNhdXNlID0gbmV3IEN1c3RvbUV2ZW50KHR5cGUsIHsgZGV0YWlsIH0pO1xuICBwdXNoZWQuc2V0KGNhdXNlLCBwdXNoKTtcbiAgbml0cm8oKS5yZWFjdChyb290LCBjYXVzZSk7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHNwcmVhZDogbnVtYmVyLCBob3BzPzogbnVtYmVyLCBlbnRyeT86IEVudHJ5KSA9PiB2b2lkfSAqL1xuY29uc3QgcmVmcmVzaCA9IChyb290LCBzcHJlYWQsIGhvcHMgPSAwLCBlbnRyeSkgPT5cbiAgcmVhY3Qocm9vdCwgYG5pdHJvOnJlZnJlc2gtJHtyb290LmRhdGFzZXQubml0cm9Db21wb25lbnQudG9Mb3dlckNhc2UoKX1gLCB7fSwgeyBzcHJlYWQsIGhvcHMsIGVudHJ5IH0pO1xuXG4vKiogSG9sZCBhIHJlcXVlc3QgYmFjayB0aGF0IGEgcHVzaGVkIGV2ZW50IGhhcyBjYXVzZWQuIEV2ZXJ5Ym9keSdzIHBhZ2Ugd291bGQgYXNrIGF0IHRoZSBzYW1lIG1vbWVudC5cbiAqIEB0eXBlIHsoam9iOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBob2xkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGNhdXNlLCBoZWFyZCwgcm9vdCB9ID0gam9iO1xuICBpZiAoIXB1c2hlZC5oYXMoY2F1c2UpIHx8IHJlbGVhc2VkLmhhcyhqb2IpKSByZXR1cm4gdHJ1ZTtcbiAgY29uc3QgcHVzaCA9IHB1c2hlZC5nZXQoY2F1c2UpO1xuICBpZiAoIXB1c2ggfHwgcm9vdC5tYXRjaGVzKCdbZGF0YS1uaXRyby1sYXp5XScpKSByZXR1cm4gZmFsc2U7IC8vIGxhenkuanMga2VlcHMgaXQgZm9yIHRoZSBjb21wb25lbnRcbiAgcHVzaGVkLnNldChoZWFyZFswXSwgcHVzaCk7IC8vIHdoaWNoIG91dGxpdmVzIHRoZSBqb2I6IHRob3NlIG9mIGEgY29tcG9uZW50IGxlYXZlIGFzIG9uZVxuICBpZiAoIXdhaXRpbmcuc29tZSgob3RoZXIpID0+IGlzU2FtZShvdGhlciwgam9iKSkpIHdhaXRpbmcucHVzaChqb2IpO1xuICBjb25zdCBwYXVzZSA9IE1hdGgubWF4KHB1c2guc3ByZWFkICogTWF0aC5yYW5kb20oKSwgbGFzdCArIEdBUF9NUyAtIHBlcmZvcm1hbmNlLm5vdygpKTtcbiAgdGltZXIgfHw9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIHBhdXNlKTtcbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIFdoZXRoZXIgdHdvIGpvYnMgYXJlIG9mIG9uZSBldmVudCwgb3Igb25lIHJlZnJlc2guXG4gKiBAdHlwZSB7KG9uZTogYW55LCBvdGhlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNTYW1lID0gKG9uZSwgb3RoZXIpID0+IHtcbiAgY29uc3QgW2VudHJ5LCBvdGhlckVudHJ5XSA9IFtvbmUsIG90aGVyXS5tYXAoKHsgY2F1c2UgfSkgPT4gcHVzaGVkLmdldChjYXVzZSk/LmVudHJ5KTtcbiAgY29uc3QgaXNSZWZyZXNoID0gb25lLmNhdXNlLnR5cGUgPT09IG90aGVyLmNhdXNlLnR5cGUgJiZcbiAgICAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KG9uZS5jYXVzZS50eXBlKSAmJiBvbmUuY2F1c2UuZGV0YWlsLmtleSA9PT0gb3RoZXIuY2F1c2UuZGV0YWlsLmtleTtcbiAgcmV0dXJuIG9uZS5pZCA9PT0gb3RoZXIuaWQgJiYgKGlzUmVmcmVzaCB8fCAoISFlbnRyeSAmJiBlbnRyeSA9PT0gb3RoZXJFbnRyeSkpO1xufTtcblxuLyoqIExldCBhbGwgdGhhdCB3YWl0IGxlYXZlIGluIG9uZSBnbywgc28gdGhhdCBpdCBiZWNvbWVzIGFzIGZldyByZXF1ZXN0cyBhcyBwb3NzaWJsZS4gQSByZXF1ZXN0IHNheXMgb25lIG51bWJlciBvZlxuICogaG9wcyBmb3IgYWxsIHdob3NlIGNvbXBvbmVudHMgcmlkZSB3aXRoIGl0LCBzbyBvdGhlcnMgd2FpdCBmb3IgdGhlIG5leHQgZ28uICovXG5jb25zdCByZWxlYXNlID0gKCkgPT4ge1xuICBsYXN0ID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIHRpbWVyID0gMDtcbiAgaWYgKCF3YWl0aW5nWzBdKSByZXR1cm47IC8vIHRoZXkgaGF2ZSBsZWZ0IHRoZSBwYWdlXG4gIC8qKiBAdHlwZSB7TWFwPHN0cmluZywgbnVtYmVyPn0gKi9cbiAgY29uc3QgaG9wcyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCB7IGlkLCBjYXVzZSB9IG9mIHdhaXRpbmcpIGhvcHMuc2V0KGlkLCBNYXRoLm1heChob3BzLmdldChpZCkgPz8gMCwgLyoqIEB0eXBlIHtQdXNofSAqLyAocHVzaGVkLmdldChjYXVzZSkpLmhvcHMpKTtcbiAgY29uc3Qgbm93ID0gaG9wcy5nZXQod2FpdGluZ1swXS5pZCk7IC8vIHRoZSBvbGRlc3Qnc1xuICBjb25zdCBqb2JzID0gd2FpdGluZy5maWx0ZXIoKHsgaWQgfSkgPT4gaG9wcy5nZXQoaWQpID09PSBub3cpO1xuICB3YWl0aW5nID0gd2FpdGluZy5maWx0ZXIoKHsgaWQgfSkgPT4gaG9wcy5nZXQoaWQpICE9PSBub3cpO1xuICBpZiAod2FpdGluZ1swXSkgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dChyZWxlYXNlLCBHQVBfTVMpO1xuICBmb3IgKGNvbnN0IGpvYiBvZiBqb2JzKSB7XG4gICAgam9iLmJvZHkuc2V0KCduaXRyby1wdXNoZWQnLCBgJHtub3d9YCk7XG4gICAgcmVsZWFzZWQuYWRkKGpvYik7XG4gICAgbml0cm8oKS5lbnF1ZXVlKGpvYik7XG4gIH1cbn07XG5cbi8qKiBXaGF0IG9mIGFsbCB0aGF0IGEgY29tcG9uZW50IGhhcyBoZWFyZCBpcyBuZWl0aGVyIGluIGl0cyBIVE1MIGJ5IG5vdywgbm9yIHRvbGQgYWdhaW4gYmVoaW5kLCBhcyB0byBvbmUgdGhhdCBjYW1lIG1lYW53aGlsZS5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZywgaGVhcmQ/OiBhbnlbXSkgPT4gYW55W119ICovXG5jb25zdCBsZWZ0ID0gKGlkLCBoZWFyZCA9IFtdKSA9PiB7XG4gIGNvbnN0IGxhdGVzdCA9IG5ldyBNYXAoaGVhcmQubWFwKChwYWlyKSA9PiBbcHVzaGVkLmdldChwYWlyKT8uZW50cnksIHBhaXJdKSk7XG4gIHJldHVybiBoZWFyZC5maWx0ZXIoKHBhaXIpID0+IHtcbiAgICBjb25zdCB7IGVudHJ5IH0gPSBwdXNoZWQuZ2V0KHBhaXIpID8/IHt9O1xuICAgIHJldHVybiAhZW50cnkgfHwgKCFlbnRyeS5kb25lLmhhcyhpZCkgJiYgbGF0ZXN0LmdldChlbnRyeSkgPT09IHBhaXIpO1xuICB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2lmdCA9IChqb2IpID0+IHtcbiAgaWYgKCFqb2IuaGVhcmQpIHJldHVybjtcbiAgam9iLmhlYXJkID0gbGVmdChqb2IuaWQsIGpvYi5oZWFyZCk7XG4gIGpvYi5ib2R5LnNldCgnbml0cm8tZXZlbnRzJywgSlNPTi5zdHJpbmdpZnkoam9iLmhlYXJkKSk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gYW55W119ICovXG5jb25zdCBwYXJ0c09mID0gKGpvYikgPT4gW2pvYiwgLi4uam9iLnJpZGVycy52YWx1ZXMoKV07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmUgPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgcGFydCBvZiBwYXJ0c09mKGpvYikpIHNlbnQuc2V0KHBhcnQuaWQsIHBhcnQpO1xufTtcblxuLyoqIE5vdGUgd2hhdCB3YXMgZG9uZSwgYW5kIGFzayBhZ2FpbiwgcXVpZXRseSwgZm9yIHdoYXQgd2FzIG5vdCwgYmVmb3JlIGFsbCB0aGF0IGhhcyBjb21lIHNpbmNlLiBXaGVyZSBhbnN3ZXJzIGFyZSBrZXB0LCB0aGUgYnJpZGdlIGhhc1xuICogc2VudCBpdCBhZ2FpbiBhbHJlYWR5LCBhcyBpdCB3YXMuIEVsc2UsIG9yIGlmIHRoZSBwcm9jZXNzIGhhcyBkaWVkIHRoYXQgcmFuIGl0LCBpdCBjYW4gb25seSBydW4gYW5ldy5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFuc3dlciwgc3RhdHVzLCB0cmllcyB9ID0gam9iO1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHNPZihqb2IpKSB7XG4gICAgY29uc3QgeyBoZWFyZCwgaWQgfSA9IHBhcnQ7XG4gICAgc2VudC5kZWxldGUoaWQpO1xuICAgIGlmICghaXNPd24ocGFydCkpIGNvbnRpbnVlO1xuICAgIGlmIChuaXRybygpLmZpbmQoaWQpKSBoZXJlLnNldChpZCwgaHRtbE9mKG5pdHJvKCkuZmluZChpZCkpKTtcbiAgICBmb3IgKGNvbnN0IHBhaXIgb2YgaGVhcmQgPz8gW10pIHB1c2hlZC5nZXQocGFpcik/LmVudHJ5Py5kb25lLmFkZChpZCk7XG4gIH1cbiAgY29uc3QgaXNMb3N0ID0gc3RhdHVzID09PSA0MDkgfHwgc3RhdHVzID09PSA0MjkgfHwgKEFXQVkuaW5jbHVkZXMoLyoqIEB0eXBlIHthbnl9ICovIChzdGF0dXMpKSAmJiAhdHJpZXMpO1xuICBpZiAoIWlzTG9zdCkgcmV0dXJuO1xuICBjb25zdCBzaW5jZSA9IHdhaXRpbmc7XG4gIHdhaXRpbmcgPSBbXTtcbiAgbGV0IG1vc3QgPSAwO1xuICBmb3IgKGNvbnN0IG9uZSBvZiBwYXJ0c09mKGpvYikpIHtcbiAgICBjb25zdCByb290ID0gbml0cm8oKS5maW5kKG9uZS5pZCk7XG4gICAgLyoqIEB0eXBlIHthbnlbXX0gKi9cbiAgICBjb25zdCBoZWFyZCA9IG9uZS5oZWFyZCA/PyBbXTtcbiAgICBjb25zdCBwdXNoZXMgPSBoZWFyZC5tYXAoKHBhaXIpID0+IHB1c2hlZC5nZXQocGFpcikpO1xuICAgIC8vIE9mIHdoYXQgYW4gYWN0aW9uIGhhcyBjYXVzZWQgYXMgd2VsbCB0aGUgYnJpZGdlIHRlbGxzLlxuICAgIGlmICghcm9vdCB8fCAhaGVhcmRbMF0gfHwgcHVzaGVzLnNvbWUoKHB1c2gpID0+ICFwdXNoIHx8IChwdXNoLnRyaWVzID8/IDApID49IFRSSUVTKSkgY29udGludWU7XG4gICAgb25lID09PSBqb2IgPyAoam9iLmV2ZW50cyA9IFtdKSA6IChvbmUucm9kZSA9IHRydWUpO1xuICAgIGNvbnN0IHsgbml0cm9DaGFubmVscywgbml0cm9Ub2tlbiB9ID0gcm9vdC5kYXRhc2V0O1xuICAgIGlmIChuaXRyb0NoYW5uZWxzICYmIG5pdHJvVG9rZW4gIT09IG9uZS50b2tlbikgY29udGludWU7IC8vIGFub3RoZXIsIHdoaWNoIGNhdGNoZXMgdXBcbiAgICBoZWFyZC5mb3JFYWNoKChbdHlwZSwgZGV0YWlsXSwgYXQpID0+IHtcbiAgICAgIGNvbnN0IHsgdHJpZXMgPSAwLCAuLi5wdXNoIH0gPSAvKiogQHR5cGUge2FueX0gKi8gKHB1c2hlc1thdF0pO1xuICAgICAgbW9zdCA9IE1hdGgubWF4KG1vc3QsIHRyaWVzKTtcbiAgICAgIHJlYWN0KHJvb3QsIHR5cGUsIGRldGFpbCwgeyAuLi5wdXNoLCB0cmllczogdHJpZXMgKyAxIH0pO1xuICAgIH0pO1xuICB9XG4gIGlmICh3YWl0aW5nWzBdKSB7XG4gICAgY29uc3QgYXNrZWQgPSAxMDAwICogKyhhbnN3ZXI/LmhlYWRlcnMuZ2V0KCdSZXRyeS1BZnRlcicpID8/IDApIHx8IDA7IC8vIG9yIGEgZGF0ZVxuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dChyZWxlYXNlLCBhc2tlZCArIE1hdGgucmFuZG9tKCkgKiBNYXRoLm1pbihMT05HRVNUX01TLCAxMDAwICogMiAqKiBtb3N0KSk7XG4gIH1cbiAgd2FpdGluZy5wdXNoKC4uLnNpbmNlKTtcbn07XG5cbi8qKiBXaGF0IHRoZSBuZXh0IHBhZ2UncyBjb21wb25lbnQgaGFzIGhlYXJkIG1heSBoYXZlIGpvaW5lZCBhIHJlcXVlc3Qgb2YgdGhlIGxhc3Qgb25lJ3MsIHdoaWNoIHdhcyBkcm9wcGVkIHdpdGggaXRzIHBhZ2UuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgaGFuZE9uID0gKHsgaGVhcmQsIGlkLCBwYWdlLCByb2RlLCBzdGF0dXMgfSkgPT4ge1xuICBjb25zdCByb290ID0gbml0cm8oKS5maW5kKGlkKTtcbiAgaWYgKHJvZGUgfHwgc3RhdHVzICE9IG51bGwgfHwgIXJvb3QgfHwgcGFnZSA9PT0gbG9jYXRpb24ucGF0aG5hbWUgKyBsb2NhdGlvbi5zZWFyY2gpIHJldHVybjtcbiAgY29uc3Qgc2luY2UgPSB3YWl0aW5nO1xuICB3YWl0aW5nID0gW107XG4gIGZvciAoY29uc3QgcGFpciBvZiBsZWZ0KGlkLCBoZWFyZCkpIHtcbiAgICBjb25zdCBwdXNoID0gcHVzaGVkLmdldChwYWlyKTtcbiAgICBpZiAocHVzaCkgcmVhY3Qocm9vdCwgcGFpclswXSwgcGFpclsxXSwgcHVzaCk7XG4gIH1cbiAgd2FpdGluZy5wdXNoKC4uLnNpbmNlKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFB1c2hlZCA9ICgpID0+IHtcbiAgbml0cm8oKS5vbigncXVldWVkJywgaG9sZCk7XG4gIG5pdHJvKCkub24oJ2ZpbGxpbmcnLCBzaWZ0KTtcbiAgbml0cm8oKS5vbignbGVhdmluZycsIGxlYXZlKTtcbiAgbml0cm8oKS5vbignYW5zd2VyZWQnLCBub3RlKTtcbiAgbml0cm8oKS5vbignZG9uZScsIGhhbmRPbik7XG59O1xuIiwgIi8qIFRoZSBzdHJlYW0gb2YgcHVzaGVkIGV2ZW50czogb3BlbmVkLCByZWFkLCBhbmQgb3BlbmVkIGFuZXcsIGZvciBhcyBsb25nIGFzIHRoZSBwYWdlIG1heSBoZWFyIHNvbWV0aGluZy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1wdXNoLXVybCBhbmQgZGF0YS1uaXRyby1wdXNoLXNpbGVuY2Ugb2YgaXRzIHNjcmlwdC5cbiAqIEhlYXJzOiBvbmxpbmUsIHBhZ2VoaWRlLCBwYWdlc2hvdywgdmlzaWJpbGl0eWNoYW5nZS5cbiAqIFNlbmRzOiBuaXRybzpwdXNoLXN0YXRlIHtzdGF0ZX06IFwib3BlblwiLCBcInBvbGxzXCIsIFwid2FpdHNcIiBvciBcInJlZnVzZWRcIi5cbiAqIFdpcmU6IG5pdHJvX2h0bXgvcHVzaC9yZXF1ZXN0cy5weSBhbmQgZnJhbWVzLnB5LlxuICovXG5pbXBvcnQgeyBwYWdlIH0gZnJvbSAnLi9lY2hvLmpzJztcbmltcG9ydCB7IGNsYWltcywgY29sbGVjdCwgaGVsZCwgaXNLbm93biwgcmVhY2gsIHJlZnVzZSB9IGZyb20gJy4vZ3JhbnRzLmpzJztcbmltcG9ydCB7IGNhdGNoVXAsIGRlbGl2ZXIsIG1pc3MsIHNheSB9IGZyb20gJy4vcHVzaGVkLmpzJztcblxuY29uc3QgeyBuaXRyb1B1c2hVcmw6IHVybCwgbml0cm9QdXNoU2lsZW5jZTogc2lsZW5jZU1zIH0gPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5jb25zdCBTTE9UUyA9IDQ7IC8vIHN0cmVhbXMgb2Ygb25lIGJyb3dzZXIgb24gSFRUUC8xLjEsIHdoaWNoIGhhcyBzaXggY29ubmVjdGlvbnNcbmNvbnN0IEhFTExPX01TID0gMTAwMDA7IC8vIGEgcHJveHkgdGhhdCBrZWVwcyB0aGUgZmlyc3Qgd29yZHMgc28gbG9uZyBrZWVwcyBhbGxcbmNvbnN0IFRSVVNUX01TID0gMzAwMDAwOyAvLyBvbmUgdGhhdCBrZWVwcyB0aGUgaGVhZGVycywgdG9vLCBpcyBsaWtlIGEgbmV0d29yayB0aGF0IGlzIGRlYWRcbmNvbnN0IE9VVERBVEVEID0gNDEyOyAvLyByaWdodHMgaGF2ZSBjaGFuZ2VkIHNpbmNlXG5jb25zdCBSRUZVU0VEID0gWzQwMCwgNDAzLCA0MDQsIE9VVERBVEVELCA0MTNdO1xuY29uc3QgUkVORVdfTVMgPSAxMDAwO1xuXG5sZXQgY29udHJvbGxlciA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbmxldCBob2xkc0Zyb20gPSAwOyAvLyB1bnRpbCB0aGVuIGEgc3RyZWFtIHdvdWxkIG5vdCBjb21lIHRocm91Z2hcbmxldCBmYWlsdXJlcyA9IDA7XG5sZXQgcmV0cnlNcyA9IDA7IC8vIGFzIHRoZSBzZXJ2ZXIgc2F5c1xubGV0IHBvbGxNcyA9IDA7IC8vIHRoZSBzZXJ2ZXIgZG9lcyBub3Qgc3RyZWFtXG5sZXQgaXNPdXRkYXRlZCA9IGZhbHNlO1xubGV0IGlzQXdheSA9IGZhbHNlOyAvLyBpbiB0aGUgYmFjay1mb3J3YXJkIGNhY2hlXG5sZXQgaXNTdGFsZSA9IGZhbHNlOyAvLyB0aGVyZSBhcmUgb3RoZXIgY2hhbm5lbHMsIG9yIGFub3RoZXIgbmV0d29ya1xuLyoqIEB0eXBlIHsoKSA9PiB2b2lkfSAqL1xubGV0IHdha2UgPSAoKSA9PiB7fTtcblxuLyoqIEB0eXBlIHsobXM6IG51bWJlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHBhdXNlID0gKG1zKSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChyZXNvbHZlLCBtcyk7XG4gICAgd2FrZSA9ICgpID0+IChjbGVhclRpbWVvdXQodGltZXIpLCByZXNvbHZlKCkpO1xuICB9KTtcblxuLyoqIFJlYWQgb25lIHN0cmVhbSB0byBpdHMgZW5kLiBSZXR1cm5zIHdoZXRoZXIgdGhlIHBhZ2Ugc2hvdWxkIGdvIG9uLlxuICogQHR5cGUgeyhob2xkOiBib29sZWFuKSA9PiBQcm9taXNlPGJvb2xlYW4+fSAqL1xuY29uc3QgbGlzdGVuID0gYXN5bmMgKGhvbGQpID0+IHtcbiAgY29udHJvbGxlciA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgY29uc3QgeyBzaWduYWwgfSA9IGNvbnRyb2xsZXI7XG4gIGNvbnN0IGFza2VkID0gbmV3IFNldChoZWxkLmtleXMoKSk7XG4gIGxldCB0aW1lciA9IDA7XG4gIGNvbnN0IHdhdGNoID0gKG1zID0gK3NpbGVuY2VNcywgcGF0aWVuY2VNcyA9IDApID0+IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIHRpbWVyID0gd2luZG93LnNldFRpbWVvdXQoKCkgPT4ge1xuICAgICAgaWYgKHBhdGllbmNlTXMpIGhvbGRzRnJvbSA9IERhdGUubm93KCkgKyBwYXRpZW5jZU1zO1xuICAgICAgY29udHJvbGxlci5hYm9ydCgpO1xuICAgIH0sIG1zKTtcbiAgfTtcbiAgaXNTdGFsZSA9IGZhbHNlO1xuICB3YXRjaCgrc2lsZW5jZU1zLCBUUlVTVF9NUyk7XG4gIHRyeSB7XG4gICAgY29uc3QgYm9keSA9IEpTT04uc3RyaW5naWZ5KHsgaG9sZCwgcGFnZSwgZ3JhbnRzOiBjbGFpbXMoKSB9KTtcbiAgICBjb25zdCBoZWFkZXJzID0geyAnQ29udGVudC1UeXBlJzogJ2FwcGxpY2F0aW9uL2pzb24nIH07XG4gICAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCBmZXRjaCh1cmwsIHsgbWV0aG9kOiAnUE9TVCcsIGJvZHksIGhlYWRlcnMsIHNpZ25hbCB9KTtcbiAgICByZXRyeU1zID0gMTAwMCAqICsocmVzcG9uc2UuaGVhZGVycy5nZXQoJ1JldHJ5LUFmdGVyJykgPz8gMCk7XG4gICAgaXNPdXRkYXRlZCA9IHJlc3BvbnNlLnN0YXR1cyA9PT0gT1VUREFURUQ7XG4gICAgaWYgKFJFRlVTRUQuaW5jbHVkZXMocmVzcG9uc2Uuc3RhdHVzKSkgcmV0dXJuIGZhbHNlO1xuICAgIGlmICghcmVzcG9uc2Uub2sgfHwgIXJlc3BvbnNlLmJvZHkpIHRocm93IEVycm9yKGAke3Jlc3BvbnNlLnN0YXR1c31gKTtcbiAgICB3YXRjaChIRUxMT19NUywgSW5maW5pdHkpO1xuICAgIGNvbnN0IHJlYWRlciA9IHJlc3BvbnNlLmJvZHkucGlwZVRocm91Z2gobmV3IFRleHREZWNvZGVyU3RyZWFtKCkpLmdldFJlYWRlcigpO1xuICAgIGxldCByZXN0ID0gJyc7XG4gICAgZm9yIChsZXQgcmVhZCA9IGF3YWl0IHJlYWRlci5yZWFkKCk7ICFyZWFkLmRvbmU7IHJlYWQgPSBhd2FpdCByZWFkZXIucmVhZCgpKSB7XG4gICAgICB3YXRjaCgpO1xuICAgICAgY29uc3QgYmxvY2tzID0gKHJlc3QgKyByZWFkLnZhbHVlKS5zcGxpdCgnXFxuXFxuJyk7XG4gICAgICByZXN0ID0gYmxvY2tzLnBvcCgpID8/ICcnO1xuICAgICAgZm9yIChjb25zdCBibG9jayBvZiBibG9ja3MpIHRha2UoYmxvY2ssIGFza2VkKTtcbiAgICB9XG4gIH0gZmluYWxseSB7XG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgfVxuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBAdHlwZSB7KGJsb2NrOiBzdHJpbmcsIGFza2VkOiBTZXQ8c3RyaW5nPikgPT4gdm9pZH0gKi9cbmNvbnN0IHRha2UgPSAoYmxvY2ssIGFza2VkKSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgc3RyaW5nPn0gKi9cbiAgY29uc3QgZmllbGRzID0ge307XG4gIGZvciAoY29uc3QgbGluZSBvZiBibG9jay5zcGxpdCgnXFxuJykpIHtcbiAgICBjb25zdCBhdCA9IGxpbmUuaW5kZXhPZignOiAnKTtcbiAgICBpZiAoYXQgPiAwKSBmaWVsZHNbbGluZS5zbGljZSgwLCBhdCldID0gbGluZS5zbGljZShhdCArIDIpO1xuICB9XG4gIGNvbnN0IHsgZGF0YSwgZXZlbnQsIGlkIH0gPSBmaWVsZHM7XG4gIGNvbnN0IHNhaWQgPSBkYXRhICYmICFldmVudCAmJiBKU09OLnBhcnNlKGRhdGEpO1xuICBjb25zdCBpc05ld3MgPSBzYWlkICYmIHNhaWRbMF0uc29tZSgoLyoqIEB0eXBlIHtzdHJpbmd9ICovIG5hbWUpID0+IGhlbGQuaGFzKG5hbWUpKSAmJiAhaXNLbm93bihzYWlkWzBdLCBpZCk7XG4gIGlmIChpZCkgcmVhY2goWy4uLmFza2VkXS5maWx0ZXIoKG5hbWUpID0+IGhlbGQuaGFzKG5hbWUpKSwgaWQsIGV2ZW50ID09PSAncmVzZXQnKTsgLy8gZmlyc3Q6IHdoYXRldmVyIGxpc3RlbmVycyBkbywgaXQgZG9lcyBub3QgY29tZSBhZ2FpblxuICBpZiAoZXZlbnQgPT09ICdoZWxsbycpIHtcbiAgICBmYWlsdXJlcyA9IDA7XG4gICAgcG9sbE1zID0gK2RhdGE7XG4gICAgc2F5KCduaXRybzpwdXNoLXN0YXRlJywgeyBzdGF0ZTogcG9sbE1zID8gJ3BvbGxzJyA6ICdvcGVuJyB9KTtcbiAgfSBlbHNlIGlmIChldmVudCA9PT0gJ3Jlc2V0JykgbWlzcygrZGF0YSwgaWQpO1xuICBlbHNlIGlmIChpc05ld3MpIGRlbGl2ZXIoc2FpZCwgaWQpO1xufTtcblxuY29uc3QgaXNIdHRwMSA9ICgpID0+IHtcbiAgY29uc3QgW2VudHJ5XSA9IC8qKiBAdHlwZSB7YW55W119ICovIChwZXJmb3JtYW5jZS5nZXRFbnRyaWVzQnlUeXBlKCduYXZpZ2F0aW9uJykpO1xuICByZXR1cm4gIS9eaFsyM10vLnRlc3QoZW50cnk/Lm5leHRIb3BQcm90b2NvbCA/PyAnJyk7XG59O1xuXG4vKiogV2hldGhlciB0aGUgcGFnZSBtYXkga2VlcCBhIGNvbm5lY3Rpb247IGl0IGlzIGZyZWUgYWdhaW4gd2hlbiBgdW50aWxgIGlzIGRvbmUsIG9yIHRoZSBwYWdlIGhhcyBnb25lLlxuICogQHR5cGUgeyh1bnRpbDogUHJvbWlzZTx2b2lkPikgPT4gUHJvbWlzZTxib29sZWFuPn0gKi9cbmNvbnN0IHNsb3QgPSBhc3luYyAodW50aWwpID0+IHtcbiAgaWYgKCFuYXZpZ2F0b3IubG9ja3MgfHwgIWlzSHR0cDEoKSkgcmV0dXJuIHRydWU7XG4gIGZvciAobGV0IGF0ID0gMDsgYXQgPCBTTE9UUzsgYXQrKykge1xuICAgIGNvbnN0IGlzRnJlZSA9IGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgICBuYXZpZ2F0b3IubG9ja3MucmVxdWVzdChgbml0cm8tcHVzaC0ke2F0fWAsIHsgaWZBdmFpbGFibGU6IHRydWUgfSwgKGxvY2spID0+IHtcbiAgICAgICAgcmVzb2x2ZSghIWxvY2spO1xuICAgICAgICByZXR1cm4gbG9jayA/IHVudGlsIDogdW5kZWZpbmVkO1xuICAgICAgfSk7XG4gICAgfSk7XG4gICAgaWYgKGlzRnJlZSkgcmV0dXJuIHRydWU7XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIEhvdyBsb25nIHRvIHdhaXQgZm9yIHRoZSBuZXh0IHN0cmVhbS5cbiAqIEB0eXBlIHsoaG9sZDogYm9vbGVhbikgPT4gbnVtYmVyfSAqL1xuY29uc3QgcGF1c2VNcyA9IChob2xkKSA9PiB7XG4gIGNvbnN0IFtyYW5kb20sIHNlZW5dID0gW01hdGgucmFuZG9tKCksIGRvY3VtZW50LmhpZGRlbiA/IDMwMDAwIDogcG9sbE1zIHx8IDIwMDBdO1xuICBpZiAoZmFpbHVyZXMpIHJldHVybiBNYXRoLm1heChyZXRyeU1zICogKDEgKyByYW5kb20pLCBNYXRoLm1pbigzMDAwMCwgNTAwICogMiAqKiBmYWlsdXJlcykgKiAoMC41ICsgcmFuZG9tKSk7XG4gIC8vIEEgZGVwbG95IGVuZHMgYWxsIHN0cmVhbXMgYXQgb25jZTogdGhlaXIgcGFnZXMgY29tZSBiYWNrIG9uZSBieSBvbmUuXG4gIHJldHVybiBob2xkICYmICFwb2xsTXMgPyAxMDAwICogcmFuZG9tIDogc2VlbiAqICgwLjc1ICsgcmFuZG9tIC8gMik7XG59O1xuXG5jb25zdCBydW4gPSBhc3luYyAoKSA9PiB7XG4gIGZvciAoOzspIHtcbiAgICBpZiAoIWhlbGQuc2l6ZSB8fCBpc0F3YXkpIHtcbiAgICAgIGF3YWl0IHBhdXNlKDM2MDAwMDApO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIC8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbiAgICBsZXQgZnJlZSA9ICgpID0+IHt9O1xuICAgIGNvbnN0IHVudGlsID0gbmV3IFByb21pc2UoKC8qKiBAdHlwZSB7KHZhbHVlOiB2b2lkKSA9PiB2b2lkfSAqLyByZXNvbHZlKSA9PiAoZnJlZSA9IHJlc29sdmUpKTtcbiAgICBjb25zdCBob2xkID0gRGF0ZS5ub3coKSA+PSBob2xkc0Zyb20gJiYgKGF3YWl0IHNsb3QodW50aWwpKTsgLy8gdGhlIHNlcnZlciBtYXkgc3RyZWFtIGFub3RoZXIgdGltZVxuICAgIGlmIChpc0F3YXkpIHtcbiAgICAgIGZyZWUoKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBmYWlsdXJlcysrOyAvLyB1bnRpbCBpdCBzYXlzIGhlbGxvXG4gICAgY29uc3QgZ29lc09uID0gYXdhaXQgbGlzdGVuKGhvbGQpLmNhdGNoKCgpID0+IHRydWUpO1xuICAgIGZyZWUoKTtcbiAgICBpZiAoIWdvZXNPbikge1xuICAgICAgcmVmdXNlKCk7XG4gICAgICBjb2xsZWN0KCk7XG4gICAgICBpZiAoaXNPdXRkYXRlZCkgbWlzcyhSRU5FV19NUywgJycpOyAvLyB3aGF0ZXZlciB0aGUgcGFnZSBtYXkgaGVhciBub3csIGl0cyBjb21wb25lbnRzIGFyZSB0b2xkXG4gICAgICBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiAncmVmdXNlZCcgfSk7XG4gICAgfVxuICAgIGlmIChpc1N0YWxlIHx8ICFnb2VzT24pIHtcbiAgICAgIGZhaWx1cmVzID0gMDtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoZmFpbHVyZXMgJiYgIWlzQXdheSkgc2F5KCduaXRybzpwdXNoLXN0YXRlJywgeyBzdGF0ZTogJ3dhaXRzJyB9KTtcbiAgICBhd2FpdCBwYXVzZShwYXVzZU1zKGhvbGQpKTtcbiAgfVxufTtcblxuLyoqIE9wZW4gdGhlIHN0cmVhbSBhbmV3LCBhdCBvbmNlLiAqL1xuY29uc3QgcmVvcGVuID0gKCkgPT4ge1xuICBpc1N0YWxlID0gdHJ1ZTtcbiAgY29udHJvbGxlci5hYm9ydCgpO1xuICB3YWtlKCk7XG59O1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBjb25zdCBpc090aGVyID0gY29sbGVjdCgpO1xuICBjYXRjaFVwKCk7XG4gIGlmIChpc090aGVyKSByZW9wZW4oKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFN0cmVhbSA9ICgpID0+IHtcbiAgY29sbGVjdCgpO1xuICBsZXQgdGltZXIgPSAwO1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcigoKSA9PiB7XG4gICAgdGltZXIgfHw9IHdpbmRvdy5zZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIHRpbWVyID0gMDtcbiAgICAgIGxvb2soKTtcbiAgICB9LCAyMCk7XG4gIH0pLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB7XG4gICAgc3VidHJlZTogdHJ1ZSwgY2hpbGRMaXN0OiB0cnVlLCBhdHRyaWJ1dGVzOiB0cnVlLCBhdHRyaWJ1dGVGaWx0ZXI6IFsnZGF0YS1uaXRyby1jaGFubmVscyddLFxuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ29ubGluZScsIHJlb3Blbik7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ3Zpc2liaWxpdHljaGFuZ2UnLCAoKSA9PiBkb2N1bWVudC5oaWRkZW4gfHwgd2FrZSgpKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BhZ2VoaWRlJywgKCkgPT4ge1xuICAgIGlzQXdheSA9IHRydWU7XG4gICAgY29udHJvbGxlci5hYm9ydCgpO1xuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BhZ2VzaG93JywgKHsgcGVyc2lzdGVkIH0pID0+IHtcbiAgICBpZiAoIXBlcnNpc3RlZCkgcmV0dXJuO1xuICAgIGlzQXdheSA9IGZhbHNlO1xuICAgIHdha2UoKTtcbiAgfSk7XG4gIHJ1bigpO1xufTtcbiIsICIvKiBQdXNoLCBpbiBhIGZpbGUgb2YgaXRzIG93bjogb25seSBwYWdlcyBvZiBwcm9qZWN0cyB3aXRoIHRoZSBhcHAgbG9hZCBpdC4gSXQga25vd3MgdGhlIGJyaWRnZSBieSB3aW5kb3cubml0cm8uICovXG5pbXBvcnQgeyBzdGFydEVjaG8gfSBmcm9tICcuL2VjaG8uanMnO1xuaW1wb3J0IHsgbml0cm8gfSBmcm9tICcuL2dyYW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydFB1c2hlZCB9IGZyb20gJy4vcHVzaGVkLmpzJztcbmltcG9ydCB7IHN0YXJ0U3RyZWFtIH0gZnJvbSAnLi9zdHJlYW0uanMnO1xuXG4vLyBObyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHkuXG5pZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmICFuaXRybygpLmhhc1B1c2gpIHsgLy8gaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlXG4gIG5pdHJvKCkuaGFzUHVzaCA9IHRydWU7XG4gIHN0YXJ0RWNobygpO1xuICBzdGFydFB1c2hlZCgpO1xuICAvLyBTY3JpcHRzIHRoYXQgbGlzdGVuIG1heSBzdGFuZCBiZWxvdyB0aGlzIG9uZS5cbiAgaWYgKHBlcmZvcm1hbmNlLnRpbWluZy5kb21Db250ZW50TG9hZGVkRXZlbnRTdGFydCkgc3RhcnRTdHJlYW0oKTtcbiAgZWxzZSBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgc3RhcnRTdHJlYW0pO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFJQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU87QUFHTixNQUFNLE9BQU8sb0JBQUksSUFBSTtBQUU1QixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUd4QixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUdqQixNQUFNLFFBQVE7QUFBQTtBQUFBLElBQTRCLE9BQU87QUFBQTtBQUl4RCxNQUFNLE1BQU0sQ0FBQyxhQUNYLENBQUMsR0FBRyxTQUFTLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxNQUFNLEVBQUUsT0FBTyxPQUFPLE1BQU0sTUFBUztBQUdwRyxNQUFNLGFBQWEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxLQUFLLFFBQVEsYUFBYSxFQUFFO0FBR2hFLE1BQU0sT0FBTyxDQUFDLFVBQVU7QUFDdEIsVUFBTSxPQUFPLEtBQUssTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUUsV0FBVyxLQUFLLEdBQUcsRUFBRSxXQUFXLEtBQUssR0FBRyxDQUFDO0FBQy9FLFVBQU0sUUFBUSxXQUFXLEtBQUssTUFBTSxDQUFDLFdBQVcsT0FBTyxXQUFXLENBQUMsQ0FBQztBQUNwRSxVQUFNLENBQUMsRUFBRSxFQUFFLEVBQUUsVUFBVSxRQUFRLElBQUksS0FBSyxNQUFNLElBQUksWUFBWSxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzdFLFdBQU8sRUFBRSxVQUFVLFNBQVM7QUFBQSxFQUM5QjtBQUlPLE1BQU0sUUFBUSxNQUFNLElBQUksT0FBTyxNQUFNO0FBRzVDLE1BQU0sT0FBTyxNQUFNLElBQUksTUFBTSxFQUFFLE9BQU8sQ0FBQyxZQUFZLENBQUMsUUFBUSxRQUFRLElBQUksQ0FBQztBQUd6RSxNQUFNLFlBQVksTUFBTSxLQUFLLEVBQUUsUUFBUSxVQUFVO0FBSTFDLE1BQU0sUUFBUSxDQUFDLE1BQU0sYUFBYSxXQUFXLElBQUksRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLFNBQVMsSUFBSSxDQUFDO0FBSXpGLE1BQU0sVUFBVSxDQUFDLGFBQ3RCLFVBQVUsRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLFNBQVMsSUFBSSxDQUFDLElBQUksSUFBSSxJQUFJLElBQUksTUFBTSxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFJM0csTUFBTSxhQUFhLE1BQU8sVUFBVSxFQUFFLENBQUMsSUFBSSxJQUFJLEdBQUcsSUFBSSx5QkFBeUIsSUFBSSxNQUFNO0FBT3pGLE1BQU0sVUFBVSxNQUFNO0FBQzNCLFFBQUksVUFBVTtBQUNkLFlBQVEsTUFBTTtBQUNkLGVBQVcsV0FBVyxJQUFJLE1BQU0sR0FBRztBQUNqQyxZQUFNLEVBQUUsZUFBZSxNQUFNLElBQUksUUFBUTtBQUN6QyxVQUFJLENBQUMsUUFBUSxJQUFJLEtBQUssRUFBRyxZQUFXLFFBQVEsV0FBVyxPQUFPLEVBQUcsU0FBUSxJQUFJLE1BQU0sS0FBSztBQUFBLElBQzFGO0FBQ0EsZUFBVyxRQUFRLEtBQUssS0FBSyxFQUFHLEtBQUksQ0FBQyxRQUFRLElBQUksSUFBSSxFQUFHLFdBQVUsS0FBSyxPQUFPLElBQUk7QUFDbEYsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFNBQVM7QUFDbkMsVUFBSSxLQUFLLElBQUksSUFBSSxFQUFHO0FBQ3BCLFdBQUssSUFBSSxNQUFNLEtBQUs7QUFDcEIsZ0JBQVU7QUFBQSxJQUNaO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHTyxNQUFNLFNBQVMsTUFBTTtBQUMxQixlQUFXLFNBQVMsS0FBSyxPQUFPLEVBQUcsU0FBUSxJQUFJLEtBQUs7QUFDcEQsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUlBLE1BQU0sVUFBVSxDQUFDLEtBQUssUUFBUSxPQUFPO0FBQ25DLFVBQU0sQ0FBQyxDQUFDLE9BQU8sR0FBRyxFQUFFLEdBQUcsQ0FBQyxZQUFZLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQ2hHLFFBQUksVUFBVSxXQUFZLFFBQU87QUFDakMsV0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQU0sR0FBRyxDQUFDLE1BQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQztBQUFBLEVBQzlFO0FBSU8sTUFBTSxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsYUFBYSxRQUFRLEtBQUssUUFBUSxhQUFhLEVBQUUsVUFBVSxRQUFRO0FBSS9GLE1BQU0sWUFBWSxDQUFDLGFBQWEsS0FBSyxFQUFFLE1BQU0sQ0FBQyxRQUFRLE1BQU0sS0FBSyxRQUFRLENBQUM7QUFJMUUsTUFBTSxXQUFXLENBQUMsTUFBTSxhQUFhLE1BQU0sTUFBTSxRQUFRLEtBQUssUUFBUSxVQUFVLEtBQUssS0FBSyxRQUFRLGFBQWEsRUFBRSxRQUFRO0FBSXpILE1BQU0sU0FBUyxNQUFNO0FBRTFCLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxTQUFTO0FBQ25DLFVBQUksS0FBSyxJQUFJLElBQUksTUFBTSxTQUFTLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLEtBQUssS0FBSyxFQUFFLFFBQVEsRUFBRyxNQUFLLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDOUc7QUFDQSxXQUFPLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVO0FBQ2hELFlBQU0sUUFBUSxLQUFLLEtBQUssRUFBRSxTQUFTLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxRQUFRLElBQUksSUFBSSxLQUFLLEVBQUU7QUFDekcsYUFBTyxDQUFDLE9BQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxVQUFXLFFBQVEsS0FBSyxLQUFLLElBQUksUUFBUSxPQUFPLFNBQVMsR0FBSSxDQUFDO0FBQUEsSUFDbEcsQ0FBQztBQUFBLEVBQ0g7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVLFVBQVUsVUFBVSxVQUFVO0FBQzVELGVBQVcsUUFBUSxTQUFVLEtBQUksV0FBVyxDQUFDLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLFFBQVEsRUFBRyxTQUFRLElBQUksTUFBTSxRQUFRO0FBQUEsRUFDckg7QUFJTyxNQUFNLFVBQVUsQ0FBQyxVQUFVLGFBQWEsU0FBUyxLQUFLLENBQUMsU0FBUyxRQUFRLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxRQUFRLENBQUM7OztBQ3hIMUcsTUFBTSxPQUFPLENBQUMsR0FBRyxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFFdEgsTUFBTSxZQUFZLE1BQU0sTUFBTSxFQUFFLEdBQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssSUFBSSxjQUFjLElBQUksQ0FBQzs7O0FDSC9GLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFBUTtBQUNkLE1BQU0sYUFBYTtBQUNuQixNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQzlCLE1BQU0sY0FBYztBQUNwQixNQUFNLGdCQUFnQjtBQUN0QixNQUFNLGNBQWM7QUFLcEIsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFFM0IsTUFBTSxTQUFTLENBQUM7QUFDaEIsTUFBSSxZQUFZO0FBQ2hCLE1BQUksY0FBYyxDQUFDO0FBRW5CLE1BQUksT0FBTyxvQkFBSSxJQUFJO0FBRW5CLE1BQU0sT0FBTyxvQkFBSSxJQUFJO0FBRXJCLE1BQU0sV0FBVyxvQkFBSSxRQUFRO0FBRTdCLE1BQUksVUFBVSxDQUFDO0FBQ2YsTUFBSSxRQUFRO0FBQ1osTUFBSSxPQUFPLENBQUM7QUFHTCxNQUFNLE1BQU0sQ0FBQyxNQUFNLFdBQVcsS0FBSyxTQUFTLEtBQUssY0FBYyxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsQ0FBQztBQUsvRyxNQUFNLFVBQVUsQ0FBQyxNQUFNLGFBQWE7QUFDekMsWUFBUTtBQUNSLFVBQU0sQ0FBQyxVQUFVLFFBQVEsTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUMvQyxVQUFNLFFBQVEsRUFBRSxNQUFNLFVBQVUsSUFBSSxZQUFZLElBQUksR0FBRyxNQUFNLG9CQUFJLElBQUksRUFBRTtBQUN2RSxXQUFPLEtBQUssS0FBSztBQUNqQixRQUFJLE9BQU8sV0FBVyxFQUFHLEVBQUMsRUFBRSxJQUFJLGFBQWEsVUFBVSxVQUFVO0FBQUEsSUFBd0IsT0FBTyxNQUFNO0FBQ3RHLFVBQU0sVUFBVSxVQUFVLEtBQUs7QUFDL0IsUUFBSSxPQUFPLE9BQU8sUUFBUSxZQUFZLEdBQUc7QUFDdkMsYUFBTyxZQUFZLE9BQU8sTUFBTSxRQUFRLEVBQUUsVUFBVSxRQUFRLE1BQU0sT0FBTyxDQUFDLFNBQVMsUUFBUSxTQUFTLElBQUksRUFBRSxDQUFDO0FBQUEsSUFDN0c7QUFDQSxlQUFXLFFBQVEsUUFBUyxNQUFLLE1BQU0sS0FBSztBQUM1QyxRQUFJLFNBQVMsWUFBYTtBQUMxQixVQUFNLFFBQVEsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBQzdELFdBQU8sSUFBSSxPQUFPLElBQUk7QUFDdEIsYUFBUyxLQUFLLGNBQWMsS0FBSztBQUFBLEVBQ25DO0FBR0EsTUFBTSxZQUFZLENBQUMsRUFBRSxNQUFNLENBQUMsVUFBVSxFQUFFLEVBQUUsSUFBSSxFQUFFLE1BQzlDLFNBQVMsY0FBYyxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsTUFBTSxNQUFNLFFBQVEsQ0FBQyxJQUFJLFFBQVEsUUFBUTtBQUczRixNQUFNLFNBQVMsQ0FBQyxFQUFFLFNBQVMsRUFBRSxlQUFlLFdBQVcsRUFBRSxNQUFNLGFBQWE7QUFJNUUsTUFBTSxRQUFRLENBQUMsU0FBUyxNQUFNLFFBQVEsS0FBSyxZQUFZLFFBQVEsS0FBSyxXQUFXO0FBSXhFLE1BQU0sVUFBVSxNQUFNO0FBQzNCLFVBQU0sU0FBUztBQUNmLFVBQU0sUUFBUSxXQUFXO0FBQ3pCLFdBQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksT0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzNELFVBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxPQUFPLElBQUksRUFBRSxNQUFNLEtBQUssSUFBSSxFQUFFLEtBQUssQ0FBQyxNQUFNLEtBQUssSUFBSSxFQUFFLENBQUMsQ0FBQztBQUM5RixRQUFJLENBQUMsTUFBTSxDQUFDLEVBQUc7QUFFZixVQUFNLE9BQU8sT0FBTyxJQUFJLENBQUMsVUFBVSxDQUFDLE9BQU8sVUFBVSxLQUFLLENBQUMsQ0FBQztBQUM1RCxlQUFXLFFBQVEsT0FBTztBQUN4QixZQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsWUFBTSxVQUFVLEtBQUssT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxTQUFTLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssTUFBTSxLQUFLO0FBQzNGLFVBQUksQ0FBQyxLQUFLLFFBQVEsZUFBZTtBQUMvQixZQUFJLE1BQU0sTUFBTSxPQUFPLEVBQUcsU0FBUSxNQUFNLENBQUM7QUFDekM7QUFBQSxNQUNGO0FBQ0EsZ0JBQVUsUUFBUSxPQUFPLENBQUMsUUFBUSxJQUFJLE9BQU8sRUFBRTtBQUMvQyxZQUFNLFNBQVMsYUFBYSxDQUFDLE1BQU0sTUFBTSxTQUFTO0FBQ2xELFlBQU0sVUFBVSxDQUFDLFVBQVUsUUFBUSxNQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sU0FBUyxNQUFNLFFBQVEsQ0FBQztBQUNuRixVQUFJLENBQUMsUUFBUyxTQUFRLE1BQU0sQ0FBQztBQUFBLFVBQ3hCLFlBQVcsU0FBUyxRQUFTLE9BQU0sTUFBTSxNQUFNLFFBQVEsSUFBSSxNQUFNLEtBQUssSUFBSSxFQUFFLElBQUksS0FBSyxNQUFNLEtBQUs7QUFBQSxJQUN2RztBQUFBLEVBQ0Y7QUFLQSxNQUFNLFFBQVEsQ0FBQyxNQUFNLFlBQVk7QUFDL0IsVUFBTSxRQUFRLFlBQVksSUFBSSxJQUFJO0FBQ2xDLFdBQU8sY0FBYyxTQUNuQixRQUFRLEtBQUssQ0FBQyxFQUFFLElBQUksVUFBVSxLQUFLLE1BQU0sS0FBSyxTQUFTLFFBQVEsTUFBTSxLQUFLLENBQUMsQ0FBQyxLQUFLLENBQUMsVUFBVSxRQUFRLENBQUM7QUFBQSxFQUN6RztBQUdBLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUyxLQUFLLGFBQWEsWUFBWSxHQUFHLE1BQU0sWUFBWSxHQUFHLFNBQVMsSUFBSTtBQUduRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLFVBQVU7QUFDNUIsVUFBTSxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxJQUFJLE1BQU07QUFDN0MsVUFBTSxLQUFLLE9BQU8sS0FBSyxFQUFFO0FBQ3pCLFFBQUksU0FBUyxZQUFhLFNBQVEsTUFBTSxRQUFRLE1BQU0sS0FBSztBQUFBLGFBQ2xELFFBQVEsTUFBTSxJQUFJLEVBQUcsT0FBTSxNQUFNLE1BQU0sUUFBUSxFQUFFLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFBQSxFQUNqRjtBQUlPLE1BQU0sT0FBTyxDQUFDLFFBQVEsYUFBYTtBQUN4QyxXQUFPLFNBQVM7QUFDaEIsZ0JBQVk7QUFDWixrQkFBYyxZQUFZLElBQUk7QUFDOUIsUUFBSSxnQkFBZ0IsQ0FBQyxDQUFDO0FBQ3RCLGVBQVcsUUFBUSxXQUFXLEVBQUcsU0FBUSxNQUFNLE1BQU07QUFBQSxFQUN2RDtBQUdBLE1BQU0sUUFBUSxDQUFDLE1BQU0sTUFBTSxRQUFRLFNBQVM7QUFDMUMsVUFBTSxRQUFRLElBQUksWUFBWSxNQUFNLEVBQUUsT0FBTyxDQUFDO0FBQzlDLFdBQU8sSUFBSSxPQUFPLElBQUk7QUFDdEIsVUFBTSxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0I7QUFHQSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFFBQVEsT0FBTyxHQUFHLFVBQ3ZDLE1BQU0sTUFBTSxpQkFBaUIsS0FBSyxRQUFRLGVBQWUsWUFBWSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUl2RyxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sRUFBRSxPQUFPLE9BQU8sS0FBSyxJQUFJO0FBQy9CLFFBQUksQ0FBQyxPQUFPLElBQUksS0FBSyxLQUFLLFNBQVMsSUFBSSxHQUFHLEVBQUcsUUFBTztBQUNwRCxVQUFNLE9BQU8sT0FBTyxJQUFJLEtBQUs7QUFDN0IsUUFBSSxDQUFDLFFBQVEsS0FBSyxRQUFRLG1CQUFtQixFQUFHLFFBQU87QUFDdkQsV0FBTyxJQUFJLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFDekIsUUFBSSxDQUFDLFFBQVEsS0FBSyxDQUFDLFVBQVUsT0FBTyxPQUFPLEdBQUcsQ0FBQyxFQUFHLFNBQVEsS0FBSyxHQUFHO0FBQ2xFLFVBQU1BLFNBQVEsS0FBSyxJQUFJLEtBQUssU0FBUyxLQUFLLE9BQU8sR0FBRyxPQUFPLFNBQVMsWUFBWSxJQUFJLENBQUM7QUFDckYsY0FBVSxPQUFPLFdBQVcsU0FBU0EsTUFBSztBQUMxQyxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssVUFBVTtBQUM3QixVQUFNLENBQUMsT0FBTyxVQUFVLElBQUksQ0FBQyxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxJQUFJLEtBQUssR0FBRyxLQUFLO0FBQ3BGLFVBQU0sWUFBWSxJQUFJLE1BQU0sU0FBUyxNQUFNLE1BQU0sUUFDL0Msa0JBQWtCLEtBQUssSUFBSSxNQUFNLElBQUksS0FBSyxJQUFJLE1BQU0sT0FBTyxRQUFRLE1BQU0sTUFBTSxPQUFPO0FBQ3hGLFdBQU8sSUFBSSxPQUFPLE1BQU0sT0FBTyxhQUFjLENBQUMsQ0FBQyxTQUFTLFVBQVU7QUFBQSxFQUNwRTtBQUlBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLFdBQU8sWUFBWSxJQUFJO0FBQ3ZCLFlBQVE7QUFDUixRQUFJLENBQUMsUUFBUSxDQUFDLEVBQUc7QUFFakIsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsZUFBVyxFQUFFLElBQUksTUFBTSxLQUFLLFFBQVMsTUFBSyxJQUFJLElBQUksS0FBSztBQUFBLE1BQUksS0FBSyxJQUFJLEVBQUUsS0FBSztBQUFBO0FBQUEsTUFBd0IsT0FBTyxJQUFJLEtBQUssRUFBRztBQUFBLElBQUksQ0FBQztBQUMzSCxVQUFNLE1BQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxFQUFFLEVBQUU7QUFDbEMsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sR0FBRztBQUM1RCxjQUFVLFFBQVEsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sR0FBRztBQUN6RCxRQUFJLFFBQVEsQ0FBQyxFQUFHLFNBQVEsT0FBTyxXQUFXLFNBQVMsTUFBTTtBQUN6RCxlQUFXLE9BQU8sTUFBTTtBQUN0QixVQUFJLEtBQUssSUFBSSxnQkFBZ0IsR0FBRyxHQUFHLEVBQUU7QUFDckMsZUFBUyxJQUFJLEdBQUc7QUFDaEIsWUFBTSxFQUFFLFFBQVEsR0FBRztBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUlBLE1BQU0sT0FBTyxDQUFDLElBQUksUUFBUSxDQUFDLE1BQU07QUFDL0IsVUFBTSxTQUFTLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxJQUFJLElBQUksR0FBRyxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQzNFLFdBQU8sTUFBTSxPQUFPLENBQUMsU0FBUztBQUM1QixZQUFNLEVBQUUsTUFBTSxJQUFJLE9BQU8sSUFBSSxJQUFJLEtBQUssQ0FBQztBQUN2QyxhQUFPLENBQUMsU0FBVSxDQUFDLE1BQU0sS0FBSyxJQUFJLEVBQUUsS0FBSyxPQUFPLElBQUksS0FBSyxNQUFNO0FBQUEsSUFDakUsQ0FBQztBQUFBLEVBQ0g7QUFHQSxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFFBQUksQ0FBQyxJQUFJLE1BQU87QUFDaEIsUUFBSSxRQUFRLEtBQUssSUFBSSxJQUFJLElBQUksS0FBSztBQUNsQyxRQUFJLEtBQUssSUFBSSxnQkFBZ0IsS0FBSyxVQUFVLElBQUksS0FBSyxDQUFDO0FBQUEsRUFDeEQ7QUFHQSxNQUFNLFVBQVUsQ0FBQyxRQUFRLENBQUMsS0FBSyxHQUFHLElBQUksT0FBTyxPQUFPLENBQUM7QUFHckQsTUFBTSxRQUFRLENBQUMsUUFBUTtBQUNyQixlQUFXLFFBQVEsUUFBUSxHQUFHLEVBQUcsTUFBSyxJQUFJLEtBQUssSUFBSSxJQUFJO0FBQUEsRUFDekQ7QUFLQSxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sRUFBRSxRQUFRLFFBQVEsTUFBTSxJQUFJO0FBQ2xDLGVBQVcsUUFBUSxRQUFRLEdBQUcsR0FBRztBQUMvQixZQUFNLEVBQUUsT0FBTyxHQUFHLElBQUk7QUFDdEIsV0FBSyxPQUFPLEVBQUU7QUFDZCxVQUFJLENBQUMsTUFBTSxJQUFJLEVBQUc7QUFDbEIsVUFBSSxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUcsTUFBSyxJQUFJLElBQUksT0FBTyxNQUFNLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQztBQUMzRCxpQkFBVyxRQUFRLFNBQVMsQ0FBQyxFQUFHLFFBQU8sSUFBSSxJQUFJLEdBQUcsT0FBTyxLQUFLLElBQUksRUFBRTtBQUFBLElBQ3RFO0FBQ0EsVUFBTSxTQUFTLFdBQVcsT0FBTyxXQUFXLE9BQVEsS0FBSztBQUFBO0FBQUEsTUFBNkI7QUFBQSxJQUFPLEtBQUssQ0FBQztBQUNuRyxRQUFJLENBQUMsT0FBUTtBQUNiLFVBQU0sUUFBUTtBQUNkLGNBQVUsQ0FBQztBQUNYLFFBQUksT0FBTztBQUNYLGVBQVcsT0FBTyxRQUFRLEdBQUcsR0FBRztBQUM5QixZQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBRWhDLFlBQU0sUUFBUSxJQUFJLFNBQVMsQ0FBQztBQUM1QixZQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxPQUFPLElBQUksSUFBSSxDQUFDO0FBRW5ELFVBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssT0FBTyxLQUFLLENBQUMsU0FBUyxDQUFDLFNBQVMsS0FBSyxTQUFTLE1BQU0sS0FBSyxFQUFHO0FBQ3RGLGNBQVEsTUFBTyxJQUFJLFNBQVMsQ0FBQyxJQUFNLElBQUksT0FBTztBQUM5QyxZQUFNLEVBQUUsZUFBZSxXQUFXLElBQUksS0FBSztBQUMzQyxVQUFJLGlCQUFpQixlQUFlLElBQUksTUFBTztBQUMvQyxZQUFNLFFBQVEsQ0FBQyxDQUFDLE1BQU0sTUFBTSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLE9BQUFDLFNBQVEsR0FBRyxHQUFHLEtBQUs7QUFBQTtBQUFBLFVBQXdCLE9BQU8sRUFBRTtBQUFBO0FBQzVELGVBQU8sS0FBSyxJQUFJLE1BQU1BLE1BQUs7QUFDM0IsY0FBTSxNQUFNLE1BQU0sUUFBUSxFQUFFLEdBQUcsTUFBTSxPQUFPQSxTQUFRLEVBQUUsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQ0EsUUFBSSxRQUFRLENBQUMsR0FBRztBQUNkLFlBQU0sUUFBUSxNQUFPLEVBQUUsUUFBUSxRQUFRLElBQUksYUFBYSxLQUFLLE1BQU07QUFDbkUsbUJBQWEsS0FBSztBQUNsQixjQUFRLE9BQU8sV0FBVyxTQUFTLFFBQVEsS0FBSyxPQUFPLElBQUksS0FBSyxJQUFJLFlBQVksTUFBTyxLQUFLLElBQUksQ0FBQztBQUFBLElBQ25HO0FBQ0EsWUFBUSxLQUFLLEdBQUcsS0FBSztBQUFBLEVBQ3ZCO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxPQUFPLElBQUksTUFBQUMsT0FBTSxNQUFNLE9BQU8sTUFBTTtBQUNwRCxVQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssRUFBRTtBQUM1QixRQUFJLFFBQVEsVUFBVSxRQUFRLENBQUMsUUFBUUEsVUFBUyxTQUFTLFdBQVcsU0FBUyxPQUFRO0FBQ3JGLFVBQU0sUUFBUTtBQUNkLGNBQVUsQ0FBQztBQUNYLGVBQVcsUUFBUSxLQUFLLElBQUksS0FBSyxHQUFHO0FBQ2xDLFlBQU0sT0FBTyxPQUFPLElBQUksSUFBSTtBQUM1QixVQUFJLEtBQU0sT0FBTSxNQUFNLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUk7QUFBQSxJQUM5QztBQUNBLFlBQVEsS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUN2QjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFVBQU0sRUFBRSxHQUFHLFVBQVUsSUFBSTtBQUN6QixVQUFNLEVBQUUsR0FBRyxXQUFXLElBQUk7QUFDMUIsVUFBTSxFQUFFLEdBQUcsV0FBVyxLQUFLO0FBQzNCLFVBQU0sRUFBRSxHQUFHLFlBQVksSUFBSTtBQUMzQixVQUFNLEVBQUUsR0FBRyxRQUFRLE1BQU07QUFBQSxFQUMzQjs7O0FDM1BBLE1BQU0sRUFBRSxjQUFjLEtBQUssa0JBQWtCLFVBQVU7QUFBQTtBQUFBLElBQXdCLFNBQVMsY0FBZTtBQUFBO0FBQ3ZHLE1BQU0sUUFBUTtBQUNkLE1BQU0sV0FBVztBQUNqQixNQUFNLFdBQVc7QUFDakIsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sVUFBVSxDQUFDLEtBQUssS0FBSyxLQUFLLFVBQVUsR0FBRztBQUM3QyxNQUFNLFdBQVc7QUFFakIsTUFBSSxhQUFhLElBQUksZ0JBQWdCO0FBQ3JDLE1BQUksWUFBWTtBQUNoQixNQUFJLFdBQVc7QUFDZixNQUFJLFVBQVU7QUFDZCxNQUFJLFNBQVM7QUFDYixNQUFJLGFBQWE7QUFDakIsTUFBSSxTQUFTO0FBQ2IsTUFBSSxVQUFVO0FBRWQsTUFBSSxPQUFPLE1BQU07QUFBQSxFQUFDO0FBR2xCLE1BQU0sUUFBUSxDQUFDLE9BQ2IsSUFBSSxRQUFRLENBQUMsWUFBWTtBQUN2QixVQUFNQyxTQUFRLFdBQVcsU0FBUyxFQUFFO0FBQ3BDLFdBQU8sT0FBTyxhQUFhQSxNQUFLLEdBQUcsUUFBUTtBQUFBLEVBQzdDLENBQUM7QUFJSCxNQUFNLFNBQVMsT0FBT0MsVUFBUztBQUM3QixpQkFBYSxJQUFJLGdCQUFnQjtBQUNqQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFVBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFDakMsUUFBSUQsU0FBUTtBQUNaLFVBQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxXQUFXLGFBQWEsTUFBTTtBQUNqRCxtQkFBYUEsTUFBSztBQUNsQixNQUFBQSxTQUFRLE9BQU8sV0FBVyxNQUFNO0FBQzlCLFlBQUksV0FBWSxhQUFZLEtBQUssSUFBSSxJQUFJO0FBQ3pDLG1CQUFXLE1BQU07QUFBQSxNQUNuQixHQUFHLEVBQUU7QUFBQSxJQUNQO0FBQ0EsY0FBVTtBQUNWLFVBQU0sQ0FBQyxXQUFXLFFBQVE7QUFDMUIsUUFBSTtBQUNGLFlBQU0sT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFBQyxPQUFNLE1BQU0sUUFBUSxPQUFPLEVBQUUsQ0FBQztBQUM1RCxZQUFNLFVBQVUsRUFBRSxnQkFBZ0IsbUJBQW1CO0FBQ3JELFlBQU0sV0FBVyxNQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsUUFBUSxNQUFNLFNBQVMsT0FBTyxDQUFDO0FBQzNFLGdCQUFVLE1BQU8sRUFBRSxTQUFTLFFBQVEsSUFBSSxhQUFhLEtBQUs7QUFDMUQsbUJBQWEsU0FBUyxXQUFXO0FBQ2pDLFVBQUksUUFBUSxTQUFTLFNBQVMsTUFBTSxFQUFHLFFBQU87QUFDOUMsVUFBSSxDQUFDLFNBQVMsTUFBTSxDQUFDLFNBQVMsS0FBTSxPQUFNLE1BQU0sR0FBRyxTQUFTLE1BQU0sRUFBRTtBQUNwRSxZQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFNLFNBQVMsU0FBUyxLQUFLLFlBQVksSUFBSSxrQkFBa0IsQ0FBQyxFQUFFLFVBQVU7QUFDNUUsVUFBSSxPQUFPO0FBQ1gsZUFBU0MsUUFBTyxNQUFNLE9BQU8sS0FBSyxHQUFHLENBQUNBLE1BQUssTUFBTUEsUUFBTyxNQUFNLE9BQU8sS0FBSyxHQUFHO0FBQzNFLGNBQU07QUFDTixjQUFNLFVBQVUsT0FBT0EsTUFBSyxPQUFPLE1BQU0sTUFBTTtBQUMvQyxlQUFPLE9BQU8sSUFBSSxLQUFLO0FBQ3ZCLG1CQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sS0FBSztBQUFBLE1BQy9DO0FBQUEsSUFDRixVQUFFO0FBQ0EsbUJBQWFGLE1BQUs7QUFBQSxJQUNwQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxPQUFPLENBQUMsT0FBTyxVQUFVO0FBRTdCLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLGVBQVcsUUFBUSxNQUFNLE1BQU0sSUFBSSxHQUFHO0FBQ3BDLFlBQU0sS0FBSyxLQUFLLFFBQVEsSUFBSTtBQUM1QixVQUFJLEtBQUssRUFBRyxRQUFPLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxJQUFJLEtBQUssTUFBTSxLQUFLLENBQUM7QUFBQSxJQUMzRDtBQUNBLFVBQU0sRUFBRSxNQUFNLE9BQU8sR0FBRyxJQUFJO0FBQzVCLFVBQU0sT0FBTyxRQUFRLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSTtBQUM5QyxVQUFNLFNBQVMsUUFBUSxLQUFLLENBQUMsRUFBRSxLQUFLLENBQXVCLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxLQUFLLENBQUMsR0FBRyxFQUFFO0FBQzNHLFFBQUksR0FBSSxPQUFNLENBQUMsR0FBRyxLQUFLLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksVUFBVSxPQUFPO0FBQ2hGLFFBQUksVUFBVSxTQUFTO0FBQ3JCLGlCQUFXO0FBQ1gsZUFBUyxDQUFDO0FBQ1YsVUFBSSxvQkFBb0IsRUFBRSxPQUFPLFNBQVMsVUFBVSxPQUFPLENBQUM7QUFBQSxJQUM5RCxXQUFXLFVBQVUsUUFBUyxNQUFLLENBQUMsTUFBTSxFQUFFO0FBQUEsYUFDbkMsT0FBUSxTQUFRLE1BQU0sRUFBRTtBQUFBLEVBQ25DO0FBRUEsTUFBTSxVQUFVLE1BQU07QUFDcEIsVUFBTSxDQUFDLEtBQUs7QUFBQTtBQUFBLE1BQTBCLFlBQVksaUJBQWlCLFlBQVk7QUFBQTtBQUMvRSxXQUFPLENBQUMsU0FBUyxLQUFLLE9BQU8sbUJBQW1CLEVBQUU7QUFBQSxFQUNwRDtBQUlBLE1BQU0sT0FBTyxPQUFPLFVBQVU7QUFDNUIsUUFBSSxDQUFDLFVBQVUsU0FBUyxDQUFDLFFBQVEsRUFBRyxRQUFPO0FBQzNDLGFBQVMsS0FBSyxHQUFHLEtBQUssT0FBTyxNQUFNO0FBQ2pDLFlBQU0sU0FBUyxNQUFNLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDNUMsa0JBQVUsTUFBTSxRQUFRLGNBQWMsRUFBRSxJQUFJLEVBQUUsYUFBYSxLQUFLLEdBQUcsQ0FBQyxTQUFTO0FBQzNFLGtCQUFRLENBQUMsQ0FBQyxJQUFJO0FBQ2QsaUJBQU8sT0FBTyxRQUFRO0FBQUEsUUFDeEIsQ0FBQztBQUFBLE1BQ0gsQ0FBQztBQUNELFVBQUksT0FBUSxRQUFPO0FBQUEsSUFDckI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sVUFBVSxDQUFDQyxVQUFTO0FBQ3hCLFVBQU0sQ0FBQyxRQUFRLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxHQUFHLFNBQVMsU0FBUyxNQUFRLFVBQVUsR0FBSTtBQUMvRSxRQUFJLFNBQVUsUUFBTyxLQUFLLElBQUksV0FBVyxJQUFJLFNBQVMsS0FBSyxJQUFJLEtBQU8sTUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLE9BQU87QUFFM0csV0FBT0EsU0FBUSxDQUFDLFNBQVMsTUFBTyxTQUFTLFFBQVEsT0FBTyxTQUFTO0FBQUEsRUFDbkU7QUFFQSxNQUFNLE1BQU0sWUFBWTtBQUN0QixlQUFTO0FBQ1AsVUFBSSxDQUFDLEtBQUssUUFBUSxRQUFRO0FBQ3hCLGNBQU0sTUFBTSxJQUFPO0FBQ25CO0FBQUEsTUFDRjtBQUVBLFVBQUksT0FBTyxNQUFNO0FBQUEsTUFBQztBQUNsQixZQUFNLFFBQVEsSUFBSSxRQUFRLENBQXNDLFlBQWEsT0FBTyxPQUFRO0FBQzVGLFlBQU1BLFFBQU8sS0FBSyxJQUFJLEtBQUssYUFBYyxNQUFNLEtBQUssS0FBSztBQUN6RCxVQUFJLFFBQVE7QUFDVixhQUFLO0FBQ0w7QUFBQSxNQUNGO0FBQ0E7QUFDQSxZQUFNLFNBQVMsTUFBTSxPQUFPQSxLQUFJLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDbEQsV0FBSztBQUNMLFVBQUksQ0FBQyxRQUFRO0FBQ1gsZUFBTztBQUNQLGdCQUFRO0FBQ1IsWUFBSSxXQUFZLE1BQUssVUFBVSxFQUFFO0FBQ2pDLFlBQUksb0JBQW9CLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFBQSxNQUM5QztBQUNBLFVBQUksV0FBVyxDQUFDLFFBQVE7QUFDdEIsbUJBQVc7QUFDWDtBQUFBLE1BQ0Y7QUFDQSxVQUFJLFlBQVksQ0FBQyxPQUFRLEtBQUksb0JBQW9CLEVBQUUsT0FBTyxRQUFRLENBQUM7QUFDbkUsWUFBTSxNQUFNLFFBQVFBLEtBQUksQ0FBQztBQUFBLElBQzNCO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLGNBQVU7QUFDVixlQUFXLE1BQU07QUFDakIsU0FBSztBQUFBLEVBQ1A7QUFFQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFRO0FBQ1IsUUFBSSxRQUFTLFFBQU87QUFBQSxFQUN0QjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFlBQVE7QUFDUixRQUFJRCxTQUFRO0FBQ1osUUFBSSxpQkFBaUIsTUFBTTtBQUN6QixNQUFBQSxXQUFVLE9BQU8sV0FBVyxNQUFNO0FBQ2hDLFFBQUFBLFNBQVE7QUFDUixhQUFLO0FBQUEsTUFDUCxHQUFHLEVBQUU7QUFBQSxJQUNQLENBQUMsRUFBRSxRQUFRLFNBQVMsaUJBQWlCO0FBQUEsTUFDbkMsU0FBUztBQUFBLE1BQU0sV0FBVztBQUFBLE1BQU0sWUFBWTtBQUFBLE1BQU0saUJBQWlCLENBQUMscUJBQXFCO0FBQUEsSUFDM0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLFVBQVUsTUFBTTtBQUN4QyxhQUFTLGlCQUFpQixvQkFBb0IsTUFBTSxTQUFTLFVBQVUsS0FBSyxDQUFDO0FBQzdFLFdBQU8saUJBQWlCLFlBQVksTUFBTTtBQUN4QyxlQUFTO0FBQ1QsaUJBQVcsTUFBTTtBQUFBLElBQ25CLENBQUM7QUFDRCxXQUFPLGlCQUFpQixZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU07QUFDckQsVUFBSSxDQUFDLFVBQVc7QUFDaEIsZUFBUztBQUNULFdBQUs7QUFBQSxJQUNQLENBQUM7QUFDRCxRQUFJO0FBQUEsRUFDTjs7O0FDM0xBLE1BQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVM7QUFDdEQsVUFBTSxFQUFFLFVBQVU7QUFDbEIsY0FBVTtBQUNWLGdCQUFZO0FBRVosUUFBSSxZQUFZLE9BQU8sMkJBQTRCLGFBQVk7QUFBQSxRQUMxRCxVQUFTLGlCQUFpQixvQkFBb0IsV0FBVztBQUFBLEVBQ2hFOyIsCiAgIm5hbWVzIjogWyJwYXVzZSIsICJ0cmllcyIsICJwYWdlIiwgInRpbWVyIiwgImhvbGQiLCAicmVhZCJdCn0K
