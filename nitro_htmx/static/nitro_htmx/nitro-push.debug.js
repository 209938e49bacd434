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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2dyYW50cy5qcyIsICIuLi8uLi9jbGllbnQvZWNoby5qcyIsICIuLi8uLi9jbGllbnQvcHVzaGVkLmpzIiwgIi4uLy4uL2NsaWVudC9zdHJlYW0uanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLXB1c2guanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoYXQgdGhlIHBhZ2UgbWF5IGhlYXIgb2YgcHVzaGVkIGV2ZW50cywgYW5kIGhvdyBmYXIgaXQgaGFzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNoYW5uZWxzIG9mIHJvb3RzLCBhbmQgb2YgdGhlIGVsZW1lbnQgb2YgdGhlIHBhZ2UgaXRzZWxmLlxuICovXG5jb25zdCBHUkFOVFMgPSAnW2RhdGEtbml0cm8tY2hhbm5lbHNdJztcbmNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5cbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmV4cG9ydCBjb25zdCBoZWxkID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB0aGUgZ3JhbnQgYnkgd2hpY2ggdGhlIHBhZ2UgaGVhcnMgaXRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHByZXNlbnQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHRoZSBuZXdlc3QgZ3JhbnQgb24gdGhlIHBhZ2Vcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHJlYWNoZWQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHVwIHRvIHdoZXJlIGFsbCBoYXMgY29tZSwgYWxzbyBvZiB0aG9zZSB0aGF0IGhhdmUgbGVmdDogdGhlaXIgSFRNTCBtYXkgY29tZSBiYWNrXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZWZ1c2VkID0gbmV3IFNldCgpOyAvLyBncmFudHNcblxuLyoqIEB0eXBlIHsoKSA9PiBOaXRyb30gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG4vLyBJbiB3aGF0IHBlb3BsZSB3cm90ZSwgYW4gZWxlbWVudCBpcyBvZiBubyBjb21wb25lbnQgYXQgYWxsOyBlbHNld2hlcmUsIG9mIG9uZSBvciBvZiBub25lLlxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55W119ICovXG5jb25zdCBhbGwgPSAoc2VsZWN0b3IpID0+XG4gIFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBuaXRybygpLnJvb3RPZihlbGVtZW50KSAhPT0gdW5kZWZpbmVkKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGNoYW5uZWxzT2YgPSAoeyBkYXRhc2V0IH0pID0+IHJlYWQoZGF0YXNldC5uaXRyb0NoYW5uZWxzKS5jaGFubmVscztcblxuLyoqIEB0eXBlIHsoZ3JhbnQ6IHN0cmluZykgPT4geyBwb3NpdGlvbjogc3RyaW5nLCBjaGFubmVsczogc3RyaW5nW10gfX0gKi9cbmNvbnN0IHJlYWQgPSAoZ3JhbnQpID0+IHtcbiAgY29uc3QgdGV4dCA9IGF0b2IoZ3JhbnQuc3BsaXQoJy4nKVswXS5yZXBsYWNlQWxsKCctJywgJysnKS5yZXBsYWNlQWxsKCdfJywgJy8nKSk7XG4gIGNvbnN0IGJ5dGVzID0gVWludDhBcnJheS5mcm9tKHRleHQsIChsZXR0ZXIpID0+IGxldHRlci5jaGFyQ29kZUF0KDApKTtcbiAgY29uc3QgWywgLCAsIHBvc2l0aW9uLCBjaGFubmVsc10gPSBKU09OLnBhcnNlKG5ldyBUZXh0RGVjb2RlcigpLmRlY29kZShieXRlcykpO1xuICByZXR1cm4geyBwb3NpdGlvbiwgY2hhbm5lbHMgfTtcbn07XG5cbi8qKiBUaGUgY29tcG9uZW50cyB0aGF0IG5hbWUgY2hhbm5lbHMgdGhlbXNlbHZlcy5cbiAqIEB0eXBlIHsoKSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCByb290cyA9ICgpID0+IGFsbChST09UICsgR1JBTlRTKTtcblxuLyoqIEB0eXBlIHsoKSA9PiBhbnlbXX0gKi9cbmNvbnN0IHRhZ3MgPSAoKSA9PiBhbGwoR1JBTlRTKS5maWx0ZXIoKGVsZW1lbnQpID0+ICFlbGVtZW50Lm1hdGNoZXMoUk9PVCkpO1xuXG4vKiogQHR5cGUgeygpID0+IHN0cmluZ1tdfSAqL1xuY29uc3Qgb2ZUaGVQYWdlID0gKCkgPT4gdGFncygpLmZsYXRNYXAoY2hhbm5lbHNPZik7XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IG5hbWVzIG9uZSBvZiB0aGVzZSBjaGFubmVscyBpdHNlbGYuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IG5hbWVzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBjaGFubmVsc09mKHJvb3QpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKTtcblxuLyoqIFRoZSBjb21wb25lbnRzIHRoYXQgaGVhciB3aGF0IGlzIGZvciB0aGVzZSBjaGFubmVsczogYnkgdGhlaXIgb3duLCBvciB0aGUgcGFnZSdzLlxuICogQHR5cGUgeyhjaGFubmVsczogc3RyaW5nW10pID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJlcnMgPSAoY2hhbm5lbHMpID0+XG4gIG9mVGhlUGFnZSgpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKSA/IGFsbChST09UKSA6IHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiBuYW1lcyhyb290LCBjaGFubmVscykpO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBtYXkgaGF2ZSBtaXNzZWQgc29tZXRoaW5nLlxuICogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1YnNjcmliZWQgPSAoKSA9PiAob2ZUaGVQYWdlKClbMF0gPyBhbGwoYCR7Uk9PVH06bm90KFtkYXRhLW5pdHJvLWxhenldKWApIDogcm9vdHMoKSk7XG5cbi8qKiBMb29rIGF0IHRoZSBwYWdlLCBhbmQgcmV0dXJuIHdoZXRoZXIgaXQgaGVhcnMgc29tZXRoaW5nIG5ldywgb3Igc29tZXRoaW5nIG5vIG1vcmUuXG4gKlxuICogVGhlIGZpcnN0IGdyYW50IG9mIGEgY2hhbm5lbCBjb3VudHMgYXMgbG9uZyBhcyB0aGUgc3RyZWFtIGNvdmVycyBpdDogYSBjb21wb25lbnQgdGhhdCBpcyByZW5kZXJlZCBhbmV3IGhhc1xuICogYSBsYXRlciBvbmUsIHdoaWNoIGtub3dzIG5vdGhpbmcgb2Ygd2hhdCBpcyB1bmRlciB3YXkgdG8gdGhpcyBwYWdlLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgY29sbGVjdCA9ICgpID0+IHtcbiAgbGV0IGlzT3RoZXIgPSBmYWxzZTtcbiAgcHJlc2VudC5jbGVhcigpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsKEdSQU5UUykpIHtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gPSBlbGVtZW50LmRhdGFzZXQ7XG4gICAgaWYgKCFyZWZ1c2VkLmhhcyhncmFudCkpIGZvciAoY29uc3QgbmFtZSBvZiBjaGFubmVsc09mKGVsZW1lbnQpKSBwcmVzZW50LnNldChuYW1lLCBncmFudCk7XG4gIH1cbiAgZm9yIChjb25zdCBuYW1lIG9mIGhlbGQua2V5cygpKSBpZiAoIXByZXNlbnQuaGFzKG5hbWUpKSBpc090aGVyID0gaGVsZC5kZWxldGUobmFtZSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGdyYW50XSBvZiBwcmVzZW50KSB7XG4gICAgaWYgKGhlbGQuaGFzKG5hbWUpKSBjb250aW51ZTtcbiAgICBoZWxkLnNldChuYW1lLCBncmFudCk7XG4gICAgaXNPdGhlciA9IHRydWU7XG4gIH1cbiAgcmV0dXJuIGlzT3RoZXI7XG59O1xuXG4vKiogQXNrIGZvciBubyBtb3JlIGJ5IHRoZSBncmFudHMgb2YgYSBzdHJlYW0gdGhhdCB3YXMgcmVmdXNlZC4gT3RoZXJzIG1heSBjb21lLCBhcyBhZnRlciBhIGxvZ2luLiAqL1xuZXhwb3J0IGNvbnN0IHJlZnVzZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBncmFudCBvZiBoZWxkLnZhbHVlcygpKSByZWZ1c2VkLmFkZChncmFudCk7XG4gIGhlbGQuY2xlYXIoKTtcbn07XG5cbi8qKiBXaGV0aGVyIGEgcG9zaXRpb24gaXMgbm90IGJlaGluZCBhbm90aGVyIG9uZSBvZiB0aGUgc2FtZSBsb2cuXG4gKiBAdHlwZSB7KG9uZTogc3RyaW5nLCBvdGhlcj86IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQWhlYWQgPSAob25lLCBvdGhlciA9ICcnKSA9PiB7XG4gIGNvbnN0IFtbZXBvY2gsIC4uLmF0XSwgW290aGVyRXBvY2gsIC4uLm90aGVyQXRdXSA9IFtvbmUsIG90aGVyXS5tYXAoKHRleHQpID0+IHRleHQuc3BsaXQoL1suLV0vKSk7XG4gIGlmIChlcG9jaCAhPT0gb3RoZXJFcG9jaCkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gK2F0WzBdID4gK290aGVyQXRbMF0gfHwgKGF0WzBdID09PSBvdGhlckF0WzBdICYmICthdFsxXSA+PSArb3RoZXJBdFsxXSk7XG59O1xuXG4vKiogV2hldGhlciBhbiBlbGVtZW50IHdpdGggY2hhbm5lbHMgd2FzIHJlbmRlcmVkIHdoZW4gYW4gZXZlbnQgaGFkIGJlZW4gc2FpZCBhbHJlYWR5LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBvc2l0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3Qga25vd3MgPSAoeyBkYXRhc2V0IH0sIHBvc2l0aW9uKSA9PiBpc0FoZWFkKHJlYWQoZGF0YXNldC5uaXRyb0NoYW5uZWxzKS5wb3NpdGlvbiwgcG9zaXRpb24pO1xuXG4vKiogV2hldGhlciB0aGUgcGFnZSB3YXMsIG9yIGF0IGxlYXN0IHdoYXQgaXQgbmFtZXMgY2hhbm5lbHMgd2l0aC5cbiAqIEB0eXBlIHsocG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBwYWdlS25vd3MgPSAocG9zaXRpb24pID0+IHRhZ3MoKS5ldmVyeSgodGFnKSA9PiBrbm93cyh0YWcsIHBvc2l0aW9uKSk7XG5cbi8qKiBXaGV0aGVyIHRoYXQgY2FuIGJlIHNhaWQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBjb21wYXJlcyA9IChyb290LCBwb3NpdGlvbikgPT4ga25vd3Mocm9vdCwgcG9zaXRpb24pIHx8IGlzQWhlYWQocG9zaXRpb24sIHJlYWQocm9vdC5kYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpLnBvc2l0aW9uKTtcblxuLyoqIEVhY2ggZ3JhbnQsIHdpdGggaG93IGZhciB0aGUgcGFnZSBoYXMgaGVhcmQgYWxsIG9mIGl0cyBjaGFubmVsczsgJyc6IGZyb20gd2hlcmUgdGhlIGdyYW50IHNheXMuXG4gKiBAdHlwZSB7KCkgPT4gW3N0cmluZywgc3RyaW5nXVtdfSAqL1xuZXhwb3J0IGNvbnN0IGNsYWltcyA9ICgpID0+IHtcbiAgLy8gVGhlIG5ld2VzdCwgb25jZSBpdCB0ZWxscyBvZiBub3RoaW5nIHRoYXQgaXMgdW5kZXIgd2F5OiB0aGUgZmlyc3QgbWF5IGJlIG9mIGEgY2hhbm5lbCBtb3JlLCB3aGljaCBoYXMgbGVmdC5cbiAgZm9yIChjb25zdCBbbmFtZSwgZ3JhbnRdIG9mIHByZXNlbnQpIHtcbiAgICBpZiAoaGVsZC5nZXQobmFtZSkgIT09IGdyYW50ICYmIGlzQWhlYWQocmVhY2hlZC5nZXQobmFtZSkgPz8gJycsIHJlYWQoZ3JhbnQpLnBvc2l0aW9uKSkgaGVsZC5zZXQobmFtZSwgZ3JhbnQpO1xuICB9XG4gIHJldHVybiBbLi4ubmV3IFNldChoZWxkLnZhbHVlcygpKV0ubWFwKChncmFudCkgPT4ge1xuICAgIGNvbnN0IGhlYXJkID0gcmVhZChncmFudCkuY2hhbm5lbHMuZmlsdGVyKChuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSkubWFwKChuYW1lKSA9PiByZWFjaGVkLmdldChuYW1lKSA/PyAnJyk7XG4gICAgcmV0dXJuIFtncmFudCwgaGVhcmQucmVkdWNlKChvbmUsIG90aGVyKSA9PiAoaXNBaGVhZChvbmUsIG90aGVyKSA/IG90aGVyIDogb25lICYmIG90aGVyICYmIG9uZSkpXTtcbiAgfSk7XG59O1xuXG4vKiogTm90ZSBob3cgZmFyIHRoZSBjaGFubmVscyBvZiBhIHN0cmVhbSBhcmU6IG5ldmVyIGxlc3MgZmFyIHRoYW4gYmVmb3JlLCBidXQgaW4gYW5vdGhlciBsb2cuXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBJdGVyYWJsZTxzdHJpbmc+LCBwb3NpdGlvbjogc3RyaW5nLCBpc1Jlc2V0PzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjaCA9IChjaGFubmVscywgcG9zaXRpb24sIGlzUmVzZXQgPSBmYWxzZSkgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgY2hhbm5lbHMpIGlmIChpc1Jlc2V0IHx8ICFpc0FoZWFkKHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnLCBwb3NpdGlvbikpIHJlYWNoZWQuc2V0KG5hbWUsIHBvc2l0aW9uKTtcbn07XG5cbi8qKiBXaGV0aGVyIGFuIGV2ZW50IG9mIHRoZXNlIGNoYW5uZWxzIGhhcyBjb21lIGJlZm9yZSwgYnkgb25lIG9mIHRoZW0sIG92ZXIgYW5vdGhlciBzdHJlYW0uXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBzdHJpbmdbXSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0tub3duID0gKGNoYW5uZWxzLCBwb3NpdGlvbikgPT4gY2hhbm5lbHMuc29tZSgobmFtZSkgPT4gaXNBaGVhZChyZWFjaGVkLmdldChuYW1lKSA/PyAnJywgcG9zaXRpb24pKTtcbiIsICIvKiBUaGUgcGFnZSdzIG93biBuYW1lOiB3aGF0IGl0cyBhY3Rpb25zIHB1c2ggZG9lcyBub3QgY29tZSBiYWNrIHRvIGl0LCBzaW5jZSB0aGVpciBhbnN3ZXJzIGJyaW5nIGl0LlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IGZpbGxpbmcuIFBvc3RzIG5pdHJvLXBhZ2UsIHdpdGggZXZlcnkgcmVxdWVzdCBvZiBhIGNvbXBvbmVudC5cbiAqL1xuaW1wb3J0IHsgbml0cm8gfSBmcm9tICcuL2dyYW50cy5qcyc7XG5cbi8qKiAxMjggcmFuZG9tIGJpdHMsIHdoaWNoIG5vYm9keSBidXQgdGhlIHNlcnZlciBsZWFybnM6IHdob2V2ZXIga25ldyB0aGVtIGNvdWxkIGtlZXAgdGhpcyBwYWdlIGZyb20gaGVhcmluZyBzb21ldGhpbmcuICovXG5leHBvcnQgY29uc3QgcGFnZSA9IFsuLi5jcnlwdG8uZ2V0UmFuZG9tVmFsdWVzKG5ldyBVaW50OEFycmF5KDE2KSldLm1hcCgoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgJzAnKSkuam9pbignJyk7XG5cbmV4cG9ydCBjb25zdCBzdGFydEVjaG8gPSAoKSA9PiBuaXRybygpLm9uKCdmaWxsaW5nJywgKHsgYm9keSB9KSA9PiBib2R5LnNldCgnbml0cm8tcGFnZScsIHBhZ2UpKTtcbiIsICIvKiBQdXNoZWQgZXZlbnRzIHJlYWNoIHRoZSBwYWdlIG9uY2UsIGluIG9yZGVyLCBhbmQgdGhlIHJlcXVlc3RzIHRoYXQgdGhleSBjYXVzZSB3YWl0IGZvciBlYWNoIG90aGVyLlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IHF1ZXVlZCwgZmlsbGluZywgbGVhdmluZywgYW5zd2VyZWQuIFNlbmRzOiB0aGUgZXZlbnRzLCBvbiBib2R5OyBuaXRybzptaXNzZWQsIGlmIHRoZSBzaW5nbGUgZXZlbnRzIGFyZSBsb3N0LlxuICovXG5pbXBvcnQgeyBjb21wYXJlcywgaGVhcmVycywga25vd3MsIG5hbWVzLCBuaXRybywgcGFnZUtub3dzLCByb290cywgc3Vic2NyaWJlZCB9IGZyb20gJy4vZ3JhbnRzLmpzJztcblxuY29uc3QgR0FQX01TID0gNTAwOyAvLyBiZXR3ZWVuIHR3byBnb2VzIG9mIHJlcXVlc3RzXG5jb25zdCBUUklFUyA9IDY7IC8vIGFnYWluXG5jb25zdCBMT05HRVNUX01TID0gMTAwMDA7IC8vIGZyb20gb25lIHRyeSB0byB0aGUgbmV4dFxuY29uc3QgSE9VUl9NUyA9IDM2MDAwMDA7XG5jb25zdCBBV0FZID0gWzAsIDUwMiwgNTAzLCA1MDRdOyAvLyBubyBzZXJ2ZXIgd2FzIHRoZXJlXG5jb25zdCBNT1NUX1JFQ0VOVCA9IDIwMDtcbmNvbnN0IE9OX0lUU19XQVlfTVMgPSA2MDAwMDsgLy8gYXMgbG9uZyBhcyBodG14IHdhaXRzIGZvciBhbiBhbnN3ZXJcbmNvbnN0IFJFRlJFU0hfQUxMID0gJ25pdHJvOnJlZnJlc2gtKic7XG4vKiogV2hhdCB3YXMgc2FpZCwgd2hlcmUgaW4gdGhlIGxvZywgd2hlbiwgYW5kIHRoZSBpZHMgb2YgdGhlIGNvbXBvbmVudHMgaW4gd2hvc2UgSFRNTCBpdCBpcy5cbiAqIEB0eXBlZGVmIHt7IHNhaWQ6IFtzdHJpbmdbXSwgbnVtYmVyLCBudW1iZXIsIHN0cmluZywgYW55XSwgcG9zaXRpb246IHN0cmluZywgYXQ6IG51bWJlciwgZG9uZTogU2V0PHN0cmluZz4gfX0gRW50cnkgKi9cbi8qKiBAdHlwZWRlZiB7eyBzcHJlYWQ6IG51bWJlciwgaG9wczogbnVtYmVyLCBlbnRyeT86IEVudHJ5LCB0cmllcz86IG51bWJlciB9fSBQdXNoICovXG4vKiogQHR5cGUge1dlYWtNYXA8b2JqZWN0LCBQdXNoIHwgbnVsbD59ICovXG5jb25zdCBwdXNoZWQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSB0aGUgZXZlbnQsIGFuZCBieSB3aGF0IGEgam9iIGhhcyBoZWFyZDsgbnVsbDogY29tcG9uZW50cyBoYXZlIGJlZW4gdG9sZFxuLyoqIEB0eXBlIHtFbnRyeVtdfSAqL1xuY29uc3QgcmVjZW50ID0gW107XG5sZXQgZm9yZ290dGVuID0gJyc7IC8vIHRoZSBsYXN0IHBvc2l0aW9uIG9mIHdoaWNoIHRoYXQgaXMgbm90IGtub3duXG5sZXQgZm9yZ290dGVuQXQgPSAtT05fSVRTX1dBWV9NUzsgLy8gd2hlbiBpdCB3YXMgc2FpZFxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBzdHJpbmc+fSAqL1xubGV0IGhlcmUgPSBuZXcgTWFwKCk7IC8vIHRoZSBIVE1MIG9mIHRob3NlIHRoYXQgYXJlIHRoZXJlLCBieSBpZFxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBKb2I+fSAqL1xuY29uc3Qgc2VudCA9IG5ldyBNYXAoKTsgLy8gd2hhdCBoYXMgbGVmdCBmb3IgYSBjb21wb25lbnQsIGJ5IGlkXG4vKiogQHR5cGUge1dlYWtTZXQ8Sm9iPn0gKi9cbmNvbnN0IHJlbGVhc2VkID0gbmV3IFdlYWtTZXQoKTtcbi8qKiBAdHlwZSB7Sm9iW119ICovXG5sZXQgd2FpdGluZyA9IFtdO1xubGV0IHRpbWVyID0gMDtcbmxldCBsYXN0ID0gLUdBUF9NUztcblxuLyoqIEhvdyBsb25nIGFuIGFuc3dlciBhc2tzIHRvIHdhaXQ6IGEgZGF0ZSBpcyBubyBudW1iZXIsIGFuZCB0aW1lcnMgdGFrZSB3aGF0IGlzIHRvbyBsYXJnZSBmb3Igbm9uZS5cbiAqIEB0eXBlIHsoYW5zd2VyPzogeyBoZWFkZXJzOiB7IGdldChuYW1lOiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsIH0gfSkgPT4gbnVtYmVyfSAqL1xuZXhwb3J0IGNvbnN0IGFza2VkTXMgPSAoYW5zd2VyKSA9PiBNYXRoLm1pbigxMDAwICogKyhhbnN3ZXI/LmhlYWRlcnMuZ2V0KCdSZXRyeS1BZnRlcicpID8/IDApIHx8IDAsIEhPVVJfTVMpO1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9IChuYW1lLCBkZXRhaWwpID0+IHZvaWQgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KSk7XG5cbi8qKiBBbiBldmVudCBhcyB0aGUgc3RyZWFtIHNheXMgaXQsIGFuZCB3aGVyZSBpbiB0aGUgbG9nIGl0IGlzLiBDb21wb25lbnRzIGFyZSB0b2xkIGhlcmU6IGh0bXgsIHdoaWNoIGxldHMgc29tZSB0aW1lIHBhc3NcbiAqIHVudGlsIGl0IGxpc3RlbnMgdG8gdGhvc2UgdGhhdCBpdCBoYXMgcHV0IG9uIHRoZSBwYWdlLCBpcyBub3QgYXNrZWQuXG4gKiBAdHlwZSB7KHNhaWQ6IEVudHJ5WydzYWlkJ10sIHBvc2l0aW9uOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGVsaXZlciA9IChzYWlkLCBwb3NpdGlvbikgPT4ge1xuICBjYXRjaFVwKCk7IC8vIHdoYXQgd2FzIHNhaWQgYmVmb3JlXG4gIGNvbnN0IFtjaGFubmVscywgc3ByZWFkLCBob3BzLCBuYW1lLCBkZXRhaWxdID0gc2FpZDtcbiAgY29uc3QgZW50cnkgPSB7IHNhaWQsIHBvc2l0aW9uLCBhdDogcGVyZm9ybWFuY2Uubm93KCksIGRvbmU6IG5ldyBTZXQoKSB9O1xuICByZWNlbnQucHVzaChlbnRyeSk7XG4gIGlmIChyZWNlbnRbTU9TVF9SRUNFTlRdKSAoeyBhdDogZm9yZ290dGVuQXQsIHBvc2l0aW9uOiBmb3Jnb3R0ZW4gfSA9IC8qKiBAdHlwZSB7YW55fSAqLyAocmVjZW50LnNoaWZ0KCkpKTtcbiAgY29uc3QgaGVhcmluZyA9IGhlYXJlcnNPZihlbnRyeSk7XG4gIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSkge1xuICAgIHdpbmRvdy5uaXRyb0RlYnVnPy5wdXNoZWQobmFtZSwgZGV0YWlsLCB7IGNoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIGhlYXJzOiAocm9vdCkgPT4gaGVhcmluZy5pbmNsdWRlcyhyb290KSB9KTtcbiAgfVxuICBmb3IgKGNvbnN0IHJvb3Qgb2YgaGVhcmluZykgdGVsbChyb290LCBlbnRyeSk7XG4gIGlmIChuYW1lID09PSBSRUZSRVNIX0FMTCkgcmV0dXJuO1xuICBjb25zdCBldmVudCA9IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcbiAgcHVzaGVkLnNldChldmVudCwgbnVsbCk7XG4gIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudCk7XG59O1xuXG4vKiogQHR5cGUgeyhlbnRyeTogRW50cnkpID0+IGFueVtdfSAqL1xuY29uc3QgaGVhcmVyc09mID0gKHsgc2FpZDogW2NoYW5uZWxzLCAsICwgbmFtZV0gfSkgPT5cbiAgbmFtZSA9PT0gUkVGUkVTSF9BTEwgPyByb290cygpLmZpbHRlcigocm9vdCkgPT4gbmFtZXMocm9vdCwgY2hhbm5lbHMpKSA6IGhlYXJlcnMoY2hhbm5lbHMpO1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IGh0bWxPZiA9ICh7IGRhdGFzZXQ6IHsgbml0cm9DaGFubmVscywgbml0cm9Ub2tlbiB9IH0pID0+IG5pdHJvVG9rZW4gKyBuaXRyb0NoYW5uZWxzO1xuXG4vKiogV2hldGhlciB0aGUgYW5zd2VyIG9mIGEgY29tcG9uZW50IGl0c2VsZiBpcyBvbiB0aGUgcGFnZSwgYW5kIG5vIG90aGVyIEhUTUwgb2YgdGhlIHNhbWUgaWQuXG4gKiBAdHlwZSB7KHBhcnQ/OiBQYXJ0aWFsPEpvYj4pID0+IGFueX0gKi9cbmNvbnN0IGlzT3duID0gKHBhcnQpID0+IHBhcnQ/LnJvZGUgJiYgcGFydC5pc1N0YWxlICE9PSB0cnVlICYmIHBhcnQuYWN0aW9uICE9PSAnbml0cm8tbW91bnQnO1xuXG4vKiogTGV0IGNvbXBvbmVudHMgdGhhdCBoYXZlIGNvbWUgdG8gdGhlIHBhZ2UgaGVhciB3aGF0IHdhcyBzYWlkIHNpbmNlIHRoZXkgd2VyZSByZW5kZXJlZCwgd2hhdGV2ZXIgb3RoZXJzIG9mIHRoZSBzYW1lXG4gKiBpZCBoYXZlIGhlYXJkIHRoYXQgd2VyZSB0aGVyZSBiZWZvcmUuICovXG5leHBvcnQgY29uc3QgY2F0Y2hVcCA9ICgpID0+IHtcbiAgY29uc3QgYmVmb3JlID0gaGVyZTtcbiAgY29uc3QgZm91bmQgPSBzdWJzY3JpYmVkKCk7XG4gIGhlcmUgPSBuZXcgTWFwKGZvdW5kLm1hcCgocm9vdCkgPT4gW3Jvb3QuaWQsIGh0bWxPZihyb290KV0pKTtcbiAgY29uc3QgZnJlc2ggPSBmb3VuZC5maWx0ZXIoKHsgaWQgfSkgPT4gYmVmb3JlLmdldChpZCkgIT09IGhlcmUuZ2V0KGlkKSAmJiAhaXNPd24oc2VudC5nZXQoaWQpKSk7XG4gIGlmICghZnJlc2hbMF0pIHJldHVybjtcbiAgLyoqIEB0eXBlIHtbRW50cnksIGFueVtdXVtdfSAqL1xuICBjb25zdCBzYWlkID0gcmVjZW50Lm1hcCgoZW50cnkpID0+IFtlbnRyeSwgaGVhcmVyc09mKGVudHJ5KV0pO1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgZnJlc2gpIHtcbiAgICBjb25zdCB7IGlkIH0gPSByb290O1xuICAgIGNvbnN0IGVudHJpZXMgPSBzYWlkLmZpbHRlcigoWywgaGVhcmluZ10pID0+IGhlYXJpbmcuaW5jbHVkZXMocm9vdCkpLm1hcCgoW2VudHJ5XSkgPT4gZW50cnkpO1xuICAgIGlmICghcm9vdC5kYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpIHtcbiAgICAgIGlmIChpc09sZChyb290LCBlbnRyaWVzKSkgcmVmcmVzaChyb290LCAwKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICB3YWl0aW5nID0gd2FpdGluZy5maWx0ZXIoKGpvYikgPT4gam9iLmlkICE9PSBpZCk7XG4gICAgY29uc3QgaXNMYXRlID0gZm9yZ290dGVuICYmICFrbm93cyhyb290LCBmb3Jnb3R0ZW4pO1xuICAgIGNvbnN0IGlzQ2xlYXIgPSAhaXNMYXRlICYmIGVudHJpZXMuZXZlcnkoKHsgcG9zaXRpb24gfSkgPT4gY29tcGFyZXMocm9vdCwgcG9zaXRpb24pKTtcbiAgICBpZiAoIWlzQ2xlYXIpIHJlZnJlc2gocm9vdCwgMCk7XG4gICAgZWxzZSBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIGtub3dzKHJvb3QsIGVudHJ5LnBvc2l0aW9uKSA/IGVudHJ5LmRvbmUuYWRkKGlkKSA6IHRlbGwocm9vdCwgZW50cnkpO1xuICB9XG59O1xuXG4vKiogV2hldGhlciBhIGNvbXBvbmVudCB0aGF0IGhlYXJzIGJ5IHRoZSBwYWdlIGFsb25lIG1heSBoYXZlIGJlZW4gcmVuZGVyZWQgYmVmb3JlIHNvbWV0aGluZyB3YXMgc2FpZC4gSXRzIEhUTUwgZG9lcyBub3RcbiAqIHRlbGwsIHNvIGl0IGNhbiBub3QgYmUgc2FpZCB3aGljaCBldmVudHMgYXJlIGluIGl0cyBzdGF0ZSwgYnV0IGl0IGNhbiBiZSBtYWRlIGFuZXcuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgZW50cmllczogRW50cnlbXSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzT2xkID0gKHJvb3QsIGVudHJpZXMpID0+IHtcbiAgY29uc3Qgc2luY2UgPSBwZXJmb3JtYW5jZS5ub3coKSAtIE9OX0lUU19XQVlfTVM7XG4gIHJldHVybiBmb3Jnb3R0ZW5BdCA+IHNpbmNlIHx8XG4gICAgZW50cmllcy5zb21lKCh7IGF0LCBwb3NpdGlvbiwgc2FpZCB9KSA9PiBhdCA+IHNpbmNlICYmIGxpc3RlbnMocm9vdCwgc2FpZFszXSkgJiYgIXBhZ2VLbm93cyhwb3NpdGlvbikpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBuYW1lOiBzdHJpbmcpID0+IGFueX0gKi9cbmNvbnN0IGxpc3RlbnMgPSAocm9vdCwgbmFtZSkgPT4gcm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8ubWF0Y2goL25pdHJvOlxcUysvZyk/LmluY2x1ZGVzKG5hbWUpO1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGVudHJ5OiBFbnRyeSkgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAocm9vdCwgZW50cnkpID0+IHtcbiAgY29uc3QgWywgc3ByZWFkLCBob3BzLCBuYW1lLCBkZXRhaWxdID0gZW50cnkuc2FpZDtcbiAgZW50cnkuZG9uZS5kZWxldGUocm9vdC5pZCk7XG4gIGlmIChuYW1lID09PSBSRUZSRVNIX0FMTCkgcmVmcmVzaChyb290LCBzcHJlYWQsIGhvcHMsIGVudHJ5KTtcbiAgZWxzZSBpZiAobGlzdGVucyhyb290LCBuYW1lKSkgcmVhY3Qocm9vdCwgbmFtZSwgZGV0YWlsLCB7IHNwcmVhZCwgaG9wcywgZW50cnkgfSk7XG59O1xuXG4vKiogRXZlbnRzIG1heSBiZSBsb3N0IHVwIHRvIHRoaXMgcG9zaXRpb246IHdoYXQgdGhlIHBhZ2Ugc2hvd3MgaGFzIHRvIGJlIG1hZGUgYW5ldy5cbiAqIEB0eXBlIHsoc3ByZWFkOiBudW1iZXIsIHBvc2l0aW9uOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbWlzcyA9IChzcHJlYWQsIHBvc2l0aW9uKSA9PiB7XG4gIHJlY2VudC5sZW5ndGggPSAwO1xuICBmb3Jnb3R0ZW4gPSBwb3NpdGlvbjtcbiAgZm9yZ290dGVuQXQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgc2F5KCduaXRybzptaXNzZWQnLCB7fSk7XG4gIGZvciAoY29uc3Qgcm9vdCBvZiBzdWJzY3JpYmVkKCkpIHJlZnJlc2gocm9vdCwgc3ByZWFkKTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgdHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgcHVzaDogUHVzaCkgPT4gdm9pZH0gKi9cbmNvbnN0IHJlYWN0ID0gKHJvb3QsIHR5cGUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBjYXVzZSA9IG5ldyBDdXN0b21FdmVudCh0eXBlLCB7IGRldGFpbCB9KTtcbiAgcHVzaGVkLnNldChjYXVzZSwgcHVzaCk7XG4gIG5pdHJvKCkucmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBzcHJlYWQ6IG51bWJlciwgaG9wcz86IG51bWJlciwgZW50cnk/OiBFbnRyeSkgPT4gdm9pZH0gKi9cbmNvbnN0IHJlZnJlc2ggPSAocm9vdCwgc3ByZWFkLCBob3BzID0gMCwgZW50cnkpID0+XG4gIHJlYWN0KHJvb3QsIGBuaXRybzpyZWZyZXNoLSR7cm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LnRvTG93ZXJDYXNlKCl9YCwge30sIHsgc3ByZWFkLCBob3BzLCBlbnRyeSB9KTtcblxuLyoqIEhvbGQgYSByZXF1ZXN0IGJhY2sgdGhhdCBhIHB1c2hlZCBldmVudCBoYXMgY2F1c2VkLiBFdmVyeWJvZHkncyBwYWdlIHdvdWxkIGFzayBhdCB0aGUgc2FtZSBtb21lbnQuXG4gKiBAdHlwZSB7KGpvYjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaG9sZCA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBjYXVzZSwgaGVhcmQsIHJvb3QgfSA9IGpvYjtcbiAgaWYgKCFwdXNoZWQuaGFzKGNhdXNlKSB8fCByZWxlYXNlZC5oYXMoam9iKSkgcmV0dXJuIHRydWU7XG4gIGNvbnN0IHB1c2ggPSBwdXNoZWQuZ2V0KGNhdXNlKTtcbiAgaWYgKCFwdXNoIHx8IHJvb3QubWF0Y2hlcygnW2RhdGEtbml0cm8tbGF6eV0nKSkgcmV0dXJuIGZhbHNlOyAvLyBsYXp5LmpzIGtlZXBzIGl0IGZvciB0aGUgY29tcG9uZW50XG4gIHB1c2hlZC5zZXQoaGVhcmRbMF0sIHB1c2gpOyAvLyB3aGljaCBvdXRsaXZlcyB0aGUgam9iOiB0aG9zZSBvZiBhIGNvbXBvbmVudCBsZWF2ZSBhcyBvbmVcbiAgaWYgKCF3YWl0aW5nLnNvbWUoKG90aGVyKSA9PiBpc1NhbWUob3RoZXIsIGpvYikpKSB3YWl0aW5nLnB1c2goam9iKTtcbiAgY29uc3QgcGF1c2UgPSBNYXRoLm1heChwdXNoLnNwcmVhZCAqIE1hdGgucmFuZG9tKCksIGxhc3QgKyBHQVBfTVMgLSBwZXJmb3JtYW5jZS5ub3coKSk7XG4gIHRpbWVyIHx8PSB3aW5kb3cuc2V0VGltZW91dChyZWxlYXNlLCBwYXVzZSk7XG4gIHJldHVybiBmYWxzZTtcbn07XG5cbi8qKiBXaGV0aGVyIHR3byBqb2JzIGFyZSBvZiBvbmUgZXZlbnQsIG9yIG9uZSByZWZyZXNoLlxuICogQHR5cGUgeyhvbmU6IGFueSwgb3RoZXI6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2FtZSA9IChvbmUsIG90aGVyKSA9PiB7XG4gIGNvbnN0IFtlbnRyeSwgb3RoZXJFbnRyeV0gPSBbb25lLCBvdGhlcl0ubWFwKCh7IGNhdXNlIH0pID0+IHB1c2hlZC5nZXQoY2F1c2UpPy5lbnRyeSk7XG4gIGNvbnN0IGlzUmVmcmVzaCA9IG9uZS5jYXVzZS50eXBlID09PSBvdGhlci5jYXVzZS50eXBlICYmXG4gICAgL15uaXRybzpyZWZyZXNoLS8udGVzdChvbmUuY2F1c2UudHlwZSkgJiYgb25lLmNhdXNlLmRldGFpbC5rZXkgPT09IG90aGVyLmNhdXNlLmRldGFpbC5rZXk7XG4gIHJldHVybiBvbmUuaWQgPT09IG90aGVyLmlkICYmIChpc1JlZnJlc2ggfHwgKCEhZW50cnkgJiYgZW50cnkgPT09IG90aGVyRW50cnkpKTtcbn07XG5cbi8qKiBMZXQgYWxsIHRoYXQgd2FpdCBsZWF2ZSBpbiBvbmUgZ28sIHNvIHRoYXQgaXQgYmVjb21lcyBhcyBmZXcgcmVxdWVzdHMgYXMgcG9zc2libGUuIEEgcmVxdWVzdCBzYXlzIG9uZSBudW1iZXIgb2ZcbiAqIGhvcHMgZm9yIGFsbCB3aG9zZSBjb21wb25lbnRzIHJpZGUgd2l0aCBpdCwgc28gb3RoZXJzIHdhaXQgZm9yIHRoZSBuZXh0IGdvLiAqL1xuY29uc3QgcmVsZWFzZSA9ICgpID0+IHtcbiAgbGFzdCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICB0aW1lciA9IDA7XG4gIGlmICghd2FpdGluZ1swXSkgcmV0dXJuOyAvLyB0aGV5IGhhdmUgbGVmdCB0aGUgcGFnZVxuICAvKiogQHR5cGUge01hcDxzdHJpbmcsIG51bWJlcj59ICovXG4gIGNvbnN0IGhvcHMgPSBuZXcgTWFwKCk7XG4gIGZvciAoY29uc3QgeyBpZCwgY2F1c2UgfSBvZiB3YWl0aW5nKSBob3BzLnNldChpZCwgTWF0aC5tYXgoaG9wcy5nZXQoaWQpID8/IDAsIC8qKiBAdHlwZSB7UHVzaH0gKi8gKHB1c2hlZC5nZXQoY2F1c2UpKS5ob3BzKSk7XG4gIGNvbnN0IG5vdyA9IGhvcHMuZ2V0KHdhaXRpbmdbMF0uaWQpOyAvLyB0aGUgb2xkZXN0J3NcbiAgY29uc3Qgam9icyA9IHdhaXRpbmcuZmlsdGVyKCh7IGlkIH0pID0+IGhvcHMuZ2V0KGlkKSA9PT0gbm93KTtcbiAgd2FpdGluZyA9IHdhaXRpbmcuZmlsdGVyKCh7IGlkIH0pID0+IGhvcHMuZ2V0KGlkKSAhPT0gbm93KTtcbiAgaWYgKHdhaXRpbmdbMF0pIHRpbWVyID0gd2luZG93LnNldFRpbWVvdXQocmVsZWFzZSwgR0FQX01TKTtcbiAgZm9yIChjb25zdCBqb2Igb2Ygam9icykge1xuICAgIGpvYi5ib2R5LnNldCgnbml0cm8tcHVzaGVkJywgYCR7bm93fWApO1xuICAgIHJlbGVhc2VkLmFkZChqb2IpO1xuICAgIG5pdHJvKCkuZW5xdWV1ZShqb2IpO1xuICB9XG59O1xuXG4vKiogV2hhdCBvZiBhbGwgdGhhdCBhIGNvbXBvbmVudCBoYXMgaGVhcmQgaXMgbmVpdGhlciBpbiBpdHMgSFRNTCBieSBub3csIG5vciB0b2xkIGFnYWluIGJlaGluZCwgYXMgdG8gb25lIHRoYXQgY2FtZSBtZWFud2hpbGUuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcsIGhlYXJkPzogYW55W10pID0+IGFueVtdfSAqL1xuY29uc3QgbGVmdCA9IChpZCwgaGVhcmQgPSBbXSkgPT4ge1xuICBjb25zdCBsYXRlc3QgPSBuZXcgTWFwKGhlYXJkLm1hcCgocGFpcikgPT4gW3B1c2hlZC5nZXQocGFpcik/LmVudHJ5LCBwYWlyXSkpO1xuICByZXR1cm4gaGVhcmQuZmlsdGVyKChwYWlyKSA9PiB7XG4gICAgY29uc3QgeyBlbnRyeSB9ID0gcHVzaGVkLmdldChwYWlyKSA/PyB7fTtcbiAgICByZXR1cm4gIWVudHJ5IHx8ICghZW50cnkuZG9uZS5oYXMoaWQpICYmIGxhdGVzdC5nZXQoZW50cnkpID09PSBwYWlyKTtcbiAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHNpZnQgPSAoam9iKSA9PiB7XG4gIGlmICgham9iLmhlYXJkKSByZXR1cm47XG4gIGpvYi5oZWFyZCA9IGxlZnQoam9iLmlkLCBqb2IuaGVhcmQpO1xuICBqb2IuYm9keS5zZXQoJ25pdHJvLWV2ZW50cycsIEpTT04uc3RyaW5naWZ5KGpvYi5oZWFyZCkpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IGFueVtdfSAqL1xuY29uc3QgcGFydHNPZiA9IChqb2IpID0+IFtqb2IsIC4uLmpvYi5yaWRlcnMudmFsdWVzKCldO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGxlYXZlID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHNPZihqb2IpKSBzZW50LnNldChwYXJ0LmlkLCBwYXJ0KTtcbn07XG5cbi8qKiBOb3RlIHdoYXQgd2FzIGRvbmUsIGFuZCBhc2sgYWdhaW4sIHF1aWV0bHksIGZvciB3aGF0IHdhcyBub3QsIGJlZm9yZSBhbGwgdGhhdCBoYXMgY29tZSBzaW5jZS4gV2hlcmUgYW5zd2VycyBhcmUga2VwdCwgdGhlIGJyaWRnZSBoYXNcbiAqIHNlbnQgaXQgYWdhaW4gYWxyZWFkeSwgYXMgaXQgd2FzLiBFbHNlLCBvciBpZiB0aGUgcHJvY2VzcyBoYXMgZGllZCB0aGF0IHJhbiBpdCwgaXQgY2FuIG9ubHkgcnVuIGFuZXcuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhbnN3ZXIsIHN0YXR1cywgdHJpZXMgfSA9IGpvYjtcbiAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzT2Yoam9iKSkge1xuICAgIGNvbnN0IHsgaGVhcmQsIGlkIH0gPSBwYXJ0O1xuICAgIHNlbnQuZGVsZXRlKGlkKTtcbiAgICBpZiAoIWlzT3duKHBhcnQpKSBjb250aW51ZTtcbiAgICBpZiAobml0cm8oKS5maW5kKGlkKSkgaGVyZS5zZXQoaWQsIGh0bWxPZihuaXRybygpLmZpbmQoaWQpKSk7XG4gICAgZm9yIChjb25zdCBwYWlyIG9mIGhlYXJkID8/IFtdKSBwdXNoZWQuZ2V0KHBhaXIpPy5lbnRyeT8uZG9uZS5hZGQoaWQpO1xuICB9XG4gIGNvbnN0IGlzTG9zdCA9IHN0YXR1cyA9PT0gNDA5IHx8IHN0YXR1cyA9PT0gNDI5IHx8IChBV0FZLmluY2x1ZGVzKC8qKiBAdHlwZSB7YW55fSAqLyAoc3RhdHVzKSkgJiYgIXRyaWVzKTtcbiAgaWYgKCFpc0xvc3QpIHJldHVybjtcbiAgY29uc3Qgc2luY2UgPSB3YWl0aW5nO1xuICB3YWl0aW5nID0gW107XG4gIGxldCBtb3N0ID0gMDtcbiAgZm9yIChjb25zdCBvbmUgb2YgcGFydHNPZihqb2IpKSB7XG4gICAgY29uc3Qgcm9vdCA9IG5pdHJvKCkuZmluZChvbmUuaWQpO1xuICAgIC8qKiBAdHlwZSB7YW55W119ICovXG4gICAgY29uc3QgaGVhcmQgPSBvbmUuaGVhcmQgPz8gW107XG4gICAgY29uc3QgcHVzaGVzID0gaGVhcmQubWFwKChwYWlyKSA9PiBwdXNoZWQuZ2V0KHBhaXIpKTtcbiAgICAvLyBPZiB3aGF0IGFuIGFjdGlvbiBoYXMgY2F1c2VkIGFzIHdlbGwgdGhlIGJyaWRnZSB0ZWxscy5cbiAgICBpZiAoIXJvb3QgfHwgIWhlYXJkWzBdIHx8IHB1c2hlcy5zb21lKChwdXNoKSA9PiAhcHVzaCB8fCAocHVzaC50cmllcyA/PyAwKSA+PSBUUklFUykpIGNvbnRpbnVlO1xuICAgIG9uZSA9PT0gam9iID8gKGpvYi5ldmVudHMgPSBbXSkgOiAob25lLnJvZGUgPSB0cnVlKTtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHMsIG5pdHJvVG9rZW4gfSA9IHJvb3QuZGF0YXNldDtcbiAgICBpZiAobml0cm9DaGFubmVscyAmJiBuaXRyb1Rva2VuICE9PSBvbmUudG9rZW4pIGNvbnRpbnVlOyAvLyBhbm90aGVyLCB3aGljaCBjYXRjaGVzIHVwXG4gICAgaGVhcmQuZm9yRWFjaCgoW3R5cGUsIGRldGFpbF0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHRyaWVzID0gMCwgLi4ucHVzaCB9ID0gLyoqIEB0eXBlIHthbnl9ICovIChwdXNoZXNbYXRdKTtcbiAgICAgIG1vc3QgPSBNYXRoLm1heChtb3N0LCB0cmllcyk7XG4gICAgICByZWFjdChyb290LCB0eXBlLCBkZXRhaWwsIHsgLi4ucHVzaCwgdHJpZXM6IHRyaWVzICsgMSB9KTtcbiAgICB9KTtcbiAgfVxuICBpZiAod2FpdGluZ1swXSkge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dChyZWxlYXNlLCBhc2tlZE1zKGFuc3dlcikgKyBNYXRoLnJhbmRvbSgpICogTWF0aC5taW4oTE9OR0VTVF9NUywgMTAwMCAqIDIgKiogbW9zdCkpO1xuICB9XG4gIHdhaXRpbmcucHVzaCguLi5zaW5jZSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQdXNoZWQgPSAoKSA9PiB7XG4gIG5pdHJvKCkub24oJ3F1ZXVlZCcsIGhvbGQpO1xuICBuaXRybygpLm9uKCdmaWxsaW5nJywgc2lmdCk7XG4gIG5pdHJvKCkub24oJ2xlYXZpbmcnLCBsZWF2ZSk7XG4gIG5pdHJvKCkub24oJ2Fuc3dlcmVkJywgbm90ZSk7XG59O1xuIiwgIi8qIFRoZSBzdHJlYW0gb2YgcHVzaGVkIGV2ZW50czogb3BlbmVkLCByZWFkLCBhbmQgb3BlbmVkIGFuZXcsIGZvciBhcyBsb25nIGFzIHRoZSBwYWdlIG1heSBoZWFyIHNvbWV0aGluZy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1wdXNoLXVybCBhbmQgZGF0YS1uaXRyby1wdXNoLXNpbGVuY2Ugb2YgaXRzIHNjcmlwdC5cbiAqIEhlYXJzOiBvbmxpbmUsIHBhZ2VoaWRlLCBwYWdlc2hvdywgdmlzaWJpbGl0eWNoYW5nZS5cbiAqIFNlbmRzOiBuaXRybzpwdXNoLXN0YXRlIHtzdGF0ZX06IFwib3BlblwiLCBcInBvbGxzXCIsIFwid2FpdHNcIiBvciBcInJlZnVzZWRcIi5cbiAqIFdpcmU6IG5pdHJvX2h0bXgvcHVzaC9yZXF1ZXN0cy5weSBhbmQgZnJhbWVzLnB5LlxuICovXG5pbXBvcnQgeyBwYWdlIH0gZnJvbSAnLi9lY2hvLmpzJztcbmltcG9ydCB7IGNsYWltcywgY29sbGVjdCwgaGVsZCwgaXNLbm93biwgcmVhY2gsIHJlZnVzZSB9IGZyb20gJy4vZ3JhbnRzLmpzJztcbmltcG9ydCB7IGFza2VkTXMsIGNhdGNoVXAsIGRlbGl2ZXIsIG1pc3MsIHNheSB9IGZyb20gJy4vcHVzaGVkLmpzJztcblxuY29uc3QgeyBuaXRyb1B1c2hVcmw6IHVybCwgbml0cm9QdXNoU2lsZW5jZTogc2lsZW5jZU1zIH0gPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5jb25zdCBTTE9UUyA9IDQ7IC8vIHN0cmVhbXMgb2Ygb25lIGJyb3dzZXIgb24gSFRUUC8xLjEsIHdoaWNoIGhhcyBzaXggY29ubmVjdGlvbnNcbmNvbnN0IEhFTExPX01TID0gMTAwMDA7IC8vIGEgcHJveHkgdGhhdCBrZWVwcyB0aGUgZmlyc3Qgd29yZHMgc28gbG9uZyBrZWVwcyBhbGxcbmNvbnN0IFRSVVNUX01TID0gMzAwMDAwOyAvLyBvbmUgdGhhdCBrZWVwcyB0aGUgaGVhZGVycywgdG9vLCBpcyBsaWtlIGEgbmV0d29yayB0aGF0IGlzIGRlYWRcbmNvbnN0IE9VVERBVEVEID0gNDEyOyAvLyByaWdodHMgaGF2ZSBjaGFuZ2VkIHNpbmNlXG5jb25zdCBSRUZVU0VEID0gWzQwMCwgNDAzLCA0MDQsIE9VVERBVEVELCA0MTNdO1xuY29uc3QgUkVORVdfTVMgPSAxMDAwO1xuXG5sZXQgY29udHJvbGxlciA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbmxldCBob2xkc0Zyb20gPSAwOyAvLyB1bnRpbCB0aGVuIGEgc3RyZWFtIHdvdWxkIG5vdCBjb21lIHRocm91Z2hcbmxldCBmYWlsdXJlcyA9IDA7XG5sZXQgcmV0cnlNcyA9IDA7IC8vIGFzIHRoZSBzZXJ2ZXIgc2F5c1xubGV0IHBvbGxNcyA9IDA7IC8vIHRoZSBzZXJ2ZXIgZG9lcyBub3Qgc3RyZWFtXG5sZXQgaXNPdXRkYXRlZCA9IGZhbHNlO1xubGV0IGlzQXdheSA9IGZhbHNlOyAvLyBpbiB0aGUgYmFjay1mb3J3YXJkIGNhY2hlXG5sZXQgaXNTdGFsZSA9IGZhbHNlOyAvLyB0aGVyZSBhcmUgb3RoZXIgY2hhbm5lbHMsIG9yIGFub3RoZXIgbmV0d29ya1xuLyoqIEB0eXBlIHsoKSA9PiB2b2lkfSAqL1xubGV0IHdha2UgPSAoKSA9PiB7fTtcblxuLyoqIEB0eXBlIHsobXM6IG51bWJlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHBhdXNlID0gKG1zKSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChyZXNvbHZlLCBtcyk7XG4gICAgd2FrZSA9ICgpID0+IChjbGVhclRpbWVvdXQodGltZXIpLCByZXNvbHZlKCkpO1xuICB9KTtcblxuLyoqIFJlYWQgb25lIHN0cmVhbSB0byBpdHMgZW5kLiBSZXR1cm5zIHdoZXRoZXIgdGhlIHBhZ2Ugc2hvdWxkIGdvIG9uLlxuICogQHR5cGUgeyhob2xkOiBib29sZWFuKSA9PiBQcm9taXNlPGJvb2xlYW4+fSAqL1xuY29uc3QgbGlzdGVuID0gYXN5bmMgKGhvbGQpID0+IHtcbiAgY29udHJvbGxlciA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgY29uc3QgeyBzaWduYWwgfSA9IGNvbnRyb2xsZXI7XG4gIGNvbnN0IGFza2VkID0gbmV3IFNldChoZWxkLmtleXMoKSk7XG4gIGxldCB0aW1lciA9IDA7XG4gIGNvbnN0IHdhdGNoID0gKG1zID0gK3NpbGVuY2VNcywgcGF0aWVuY2VNcyA9IDApID0+IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIHRpbWVyID0gd2luZG93LnNldFRpbWVvdXQoKCkgPT4ge1xuICAgICAgaWYgKHBhdGllbmNlTXMpIGhvbGRzRnJvbSA9IERhdGUubm93KCkgKyBwYXRpZW5jZU1zO1xuICAgICAgY29udHJvbGxlci5hYm9ydCgpO1xuICAgIH0sIG1zKTtcbiAgfTtcbiAgaXNTdGFsZSA9IGZhbHNlO1xuICB3YXRjaCgrc2lsZW5jZU1zLCBUUlVTVF9NUyk7XG4gIHRyeSB7XG4gICAgY29uc3QgYm9keSA9IEpTT04uc3RyaW5naWZ5KHsgaG9sZCwgcGFnZSwgZ3JhbnRzOiBjbGFpbXMoKSB9KTtcbiAgICBjb25zdCBoZWFkZXJzID0geyAnQ29udGVudC1UeXBlJzogJ2FwcGxpY2F0aW9uL2pzb24nIH07XG4gICAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCBmZXRjaCh1cmwsIHsgbWV0aG9kOiAnUE9TVCcsIGJvZHksIGhlYWRlcnMsIHNpZ25hbCB9KTtcbiAgICByZXRyeU1zID0gYXNrZWRNcyhyZXNwb25zZSk7XG4gICAgaXNPdXRkYXRlZCA9IHJlc3BvbnNlLnN0YXR1cyA9PT0gT1VUREFURUQ7XG4gICAgaWYgKFJFRlVTRUQuaW5jbHVkZXMocmVzcG9uc2Uuc3RhdHVzKSkgcmV0dXJuIGZhbHNlO1xuICAgIGlmICghcmVzcG9uc2Uub2sgfHwgIXJlc3BvbnNlLmJvZHkpIHRocm93IEVycm9yKGAke3Jlc3BvbnNlLnN0YXR1c31gKTtcbiAgICB3YXRjaChIRUxMT19NUywgSW5maW5pdHkpO1xuICAgIGNvbnN0IHJlYWRlciA9IHJlc3BvbnNlLmJvZHkucGlwZVRocm91Z2gobmV3IFRleHREZWNvZGVyU3RyZWFtKCkpLmdldFJlYWRlcigpO1xuICAgIGxldCByZXN0ID0gJyc7XG4gICAgZm9yIChsZXQgcmVhZCA9IGF3YWl0IHJlYWRlci5yZWFkKCk7ICFyZWFkLmRvbmU7IHJlYWQgPSBhd2FpdCByZWFkZXIucmVhZCgpKSB7XG4gICAgICB3YXRjaCgpO1xuICAgICAgY29uc3QgYmxvY2tzID0gKHJlc3QgKyByZWFkLnZhbHVlKS5zcGxpdCgnXFxuXFxuJyk7XG4gICAgICByZXN0ID0gYmxvY2tzLnBvcCgpID8/ICcnO1xuICAgICAgZm9yIChjb25zdCBibG9jayBvZiBibG9ja3MpIHRha2UoYmxvY2ssIGFza2VkKTtcbiAgICB9XG4gIH0gZmluYWxseSB7XG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgfVxuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBAdHlwZSB7KGJsb2NrOiBzdHJpbmcsIGFza2VkOiBTZXQ8c3RyaW5nPikgPT4gdm9pZH0gKi9cbmNvbnN0IHRha2UgPSAoYmxvY2ssIGFza2VkKSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgc3RyaW5nPn0gKi9cbiAgY29uc3QgZmllbGRzID0ge307XG4gIGZvciAoY29uc3QgbGluZSBvZiBibG9jay5zcGxpdCgnXFxuJykpIHtcbiAgICBjb25zdCBhdCA9IGxpbmUuaW5kZXhPZignOiAnKTtcbiAgICBpZiAoYXQgPiAwKSBmaWVsZHNbbGluZS5zbGljZSgwLCBhdCldID0gbGluZS5zbGljZShhdCArIDIpO1xuICB9XG4gIGNvbnN0IHsgZGF0YSwgZXZlbnQsIGlkIH0gPSBmaWVsZHM7XG4gIGNvbnN0IHNhaWQgPSBkYXRhICYmICFldmVudCAmJiBKU09OLnBhcnNlKGRhdGEpO1xuICBjb25zdCBpc05ld3MgPSBzYWlkICYmIHNhaWRbMF0uc29tZSgoLyoqIEB0eXBlIHtzdHJpbmd9ICovIG5hbWUpID0+IGhlbGQuaGFzKG5hbWUpKSAmJiAhaXNLbm93bihzYWlkWzBdLCBpZCk7XG4gIGlmIChpZCkgcmVhY2goWy4uLmFza2VkXS5maWx0ZXIoKG5hbWUpID0+IGhlbGQuaGFzKG5hbWUpKSwgaWQsIGV2ZW50ID09PSAncmVzZXQnKTsgLy8gZmlyc3Q6IHdoYXRldmVyIGxpc3RlbmVycyBkbywgaXQgZG9lcyBub3QgY29tZSBhZ2FpblxuICBpZiAoZXZlbnQgPT09ICdoZWxsbycpIHtcbiAgICBmYWlsdXJlcyA9IDA7XG4gICAgcG9sbE1zID0gK2RhdGE7XG4gICAgc2F5KCduaXRybzpwdXNoLXN0YXRlJywgeyBzdGF0ZTogcG9sbE1zID8gJ3BvbGxzJyA6ICdvcGVuJyB9KTtcbiAgfSBlbHNlIGlmIChldmVudCA9PT0gJ3Jlc2V0JykgbWlzcygrZGF0YSwgaWQpO1xuICBlbHNlIGlmIChpc05ld3MpIGRlbGl2ZXIoc2FpZCwgaWQpO1xufTtcblxuY29uc3QgaXNIdHRwMSA9ICgpID0+IHtcbiAgY29uc3QgW2VudHJ5XSA9IC8qKiBAdHlwZSB7YW55W119ICovIChwZXJmb3JtYW5jZS5nZXRFbnRyaWVzQnlUeXBlKCduYXZpZ2F0aW9uJykpO1xuICByZXR1cm4gIS9eaFsyM10vLnRlc3QoZW50cnk/Lm5leHRIb3BQcm90b2NvbCA/PyAnJyk7XG59O1xuXG4vKiogV2hldGhlciB0aGUgcGFnZSBtYXkga2VlcCBhIGNvbm5lY3Rpb247IGl0IGlzIGZyZWUgYWdhaW4gd2hlbiBgdW50aWxgIGlzIGRvbmUsIG9yIHRoZSBwYWdlIGhhcyBnb25lLlxuICogQHR5cGUgeyh1bnRpbDogUHJvbWlzZTx2b2lkPikgPT4gUHJvbWlzZTxib29sZWFuPn0gKi9cbmNvbnN0IHNsb3QgPSBhc3luYyAodW50aWwpID0+IHtcbiAgaWYgKCFuYXZpZ2F0b3IubG9ja3MgfHwgIWlzSHR0cDEoKSkgcmV0dXJuIHRydWU7XG4gIGZvciAobGV0IGF0ID0gMDsgYXQgPCBTTE9UUzsgYXQrKykge1xuICAgIGNvbnN0IGlzRnJlZSA9IGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgICBuYXZpZ2F0b3IubG9ja3MucmVxdWVzdChgbml0cm8tcHVzaC0ke2F0fWAsIHsgaWZBdmFpbGFibGU6IHRydWUgfSwgKGxvY2spID0+IHtcbiAgICAgICAgcmVzb2x2ZSghIWxvY2spO1xuICAgICAgICByZXR1cm4gbG9jayA/IHVudGlsIDogdW5kZWZpbmVkO1xuICAgICAgfSk7XG4gICAgfSk7XG4gICAgaWYgKGlzRnJlZSkgcmV0dXJuIHRydWU7XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIEhvdyBsb25nIHRvIHdhaXQgZm9yIHRoZSBuZXh0IHN0cmVhbS5cbiAqIEB0eXBlIHsoaG9sZDogYm9vbGVhbikgPT4gbnVtYmVyfSAqL1xuY29uc3QgcGF1c2VNcyA9IChob2xkKSA9PiB7XG4gIGNvbnN0IFtyYW5kb20sIHNlZW5dID0gW01hdGgucmFuZG9tKCksIGRvY3VtZW50LmhpZGRlbiA/IDMwMDAwIDogcG9sbE1zIHx8IDIwMDBdO1xuICBpZiAoZmFpbHVyZXMpIHJldHVybiBNYXRoLm1heChyZXRyeU1zICogKDEgKyByYW5kb20pLCBNYXRoLm1pbigzMDAwMCwgNTAwICogMiAqKiBmYWlsdXJlcykgKiAoMC41ICsgcmFuZG9tKSk7XG4gIC8vIEEgZGVwbG95IGVuZHMgYWxsIHN0cmVhbXMgYXQgb25jZTogdGhlaXIgcGFnZXMgY29tZSBiYWNrIG9uZSBieSBvbmUuXG4gIHJldHVybiBob2xkICYmICFwb2xsTXMgPyAxMDAwICogcmFuZG9tIDogc2VlbiAqICgwLjc1ICsgcmFuZG9tIC8gMik7XG59O1xuXG5jb25zdCBydW4gPSBhc3luYyAoKSA9PiB7XG4gIGZvciAoOzspIHtcbiAgICBpZiAoIWhlbGQuc2l6ZSB8fCBpc0F3YXkpIHtcbiAgICAgIGF3YWl0IHBhdXNlKDM2MDAwMDApO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIC8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbiAgICBsZXQgZnJlZSA9ICgpID0+IHt9O1xuICAgIGNvbnN0IHVudGlsID0gbmV3IFByb21pc2UoKC8qKiBAdHlwZSB7KHZhbHVlOiB2b2lkKSA9PiB2b2lkfSAqLyByZXNvbHZlKSA9PiAoZnJlZSA9IHJlc29sdmUpKTtcbiAgICBjb25zdCBob2xkID0gRGF0ZS5ub3coKSA+PSBob2xkc0Zyb20gJiYgKGF3YWl0IHNsb3QodW50aWwpKTsgLy8gdGhlIHNlcnZlciBtYXkgc3RyZWFtIGFub3RoZXIgdGltZVxuICAgIGlmIChpc0F3YXkpIHtcbiAgICAgIGZyZWUoKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBmYWlsdXJlcysrOyAvLyB1bnRpbCBpdCBzYXlzIGhlbGxvXG4gICAgY29uc3QgZ29lc09uID0gYXdhaXQgbGlzdGVuKGhvbGQpLmNhdGNoKCgpID0+IHRydWUpO1xuICAgIGZyZWUoKTtcbiAgICBpZiAoIWdvZXNPbikge1xuICAgICAgcmVmdXNlKCk7XG4gICAgICBjb2xsZWN0KCk7XG4gICAgICBpZiAoaXNPdXRkYXRlZCkgbWlzcyhSRU5FV19NUywgJycpOyAvLyB3aGF0ZXZlciB0aGUgcGFnZSBtYXkgaGVhciBub3csIGl0cyBjb21wb25lbnRzIGFyZSB0b2xkXG4gICAgICBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiAncmVmdXNlZCcgfSk7XG4gICAgfVxuICAgIGlmIChpc1N0YWxlIHx8ICFnb2VzT24pIHtcbiAgICAgIGZhaWx1cmVzID0gMDtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoZmFpbHVyZXMgJiYgIWlzQXdheSkgc2F5KCduaXRybzpwdXNoLXN0YXRlJywgeyBzdGF0ZTogJ3dhaXRzJyB9KTtcbiAgICBhd2FpdCBwYXVzZShwYXVzZU1zKGhvbGQpKTtcbiAgfVxufTtcblxuLyoqIE9wZW4gdGhlIHN0cmVhbSBhbmV3LCBhdCBvbmNlLiAqL1xuY29uc3QgcmVvcGVuID0gKCkgPT4ge1xuICBpc1N0YWxlID0gdHJ1ZTtcbiAgY29udHJvbGxlci5hYm9ydCgpO1xuICB3YWtlKCk7XG59O1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBjb25zdCBpc090aGVyID0gY29sbGVjdCgpO1xuICBjYXRjaFVwKCk7XG4gIGlmIChpc090aGVyKSByZW9wZW4oKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFN0cmVhbSA9ICgpID0+IHtcbiAgY29sbGVjdCgpO1xuICBsZXQgdGltZXIgPSAwO1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcigoKSA9PiB7XG4gICAgdGltZXIgfHw9IHdpbmRvdy5zZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIHRpbWVyID0gMDtcbiAgICAgIGxvb2soKTtcbiAgICB9LCAyMCk7XG4gIH0pLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB7XG4gICAgc3VidHJlZTogdHJ1ZSwgY2hpbGRMaXN0OiB0cnVlLCBhdHRyaWJ1dGVzOiB0cnVlLCBhdHRyaWJ1dGVGaWx0ZXI6IFsnZGF0YS1uaXRyby1jaGFubmVscyddLFxuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ29ubGluZScsIHJlb3Blbik7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ3Zpc2liaWxpdHljaGFuZ2UnLCAoKSA9PiBkb2N1bWVudC5oaWRkZW4gfHwgd2FrZSgpKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BhZ2VoaWRlJywgKCkgPT4ge1xuICAgIGlzQXdheSA9IHRydWU7XG4gICAgY29udHJvbGxlci5hYm9ydCgpO1xuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BhZ2VzaG93JywgKHsgcGVyc2lzdGVkIH0pID0+IHtcbiAgICBpZiAoIXBlcnNpc3RlZCkgcmV0dXJuO1xuICAgIGlzQXdheSA9IGZhbHNlO1xuICAgIHdha2UoKTtcbiAgfSk7XG4gIHJ1bigpO1xufTtcbiIsICIvKiBQdXNoLCBpbiBhIGZpbGUgb2YgaXRzIG93bjogb25seSBwYWdlcyBvZiBwcm9qZWN0cyB3aXRoIHRoZSBhcHAgbG9hZCBpdC4gSXQga25vd3MgdGhlIGJyaWRnZSBieSB3aW5kb3cubml0cm8uICovXG5pbXBvcnQgeyBzdGFydEVjaG8gfSBmcm9tICcuL2VjaG8uanMnO1xuaW1wb3J0IHsgbml0cm8gfSBmcm9tICcuL2dyYW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydFB1c2hlZCB9IGZyb20gJy4vcHVzaGVkLmpzJztcbmltcG9ydCB7IHN0YXJ0U3RyZWFtIH0gZnJvbSAnLi9zdHJlYW0uanMnO1xuXG4vLyBObyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHkuXG5pZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmICFuaXRybygpLmhhc1B1c2gpIHsgLy8gaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlXG4gIG5pdHJvKCkuaGFzUHVzaCA9IHRydWU7XG4gIHN0YXJ0RWNobygpO1xuICBzdGFydFB1c2hlZCgpO1xuICAvLyBTY3JpcHRzIHRoYXQgbGlzdGVuIG1heSBzdGFuZCBiZWxvdyB0aGlzIG9uZS5cbiAgaWYgKHBlcmZvcm1hbmNlLnRpbWluZy5kb21Db250ZW50TG9hZGVkRXZlbnRTdGFydCkgc3RhcnRTdHJlYW0oKTtcbiAgZWxzZSBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgc3RhcnRTdHJlYW0pO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFJQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU87QUFHTixNQUFNLE9BQU8sb0JBQUksSUFBSTtBQUU1QixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUd4QixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUdqQixNQUFNLFFBQVE7QUFBQTtBQUFBLElBQTRCLE9BQU87QUFBQTtBQUl4RCxNQUFNLE1BQU0sQ0FBQyxhQUNYLENBQUMsR0FBRyxTQUFTLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxNQUFNLEVBQUUsT0FBTyxPQUFPLE1BQU0sTUFBUztBQUdwRyxNQUFNLGFBQWEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxLQUFLLFFBQVEsYUFBYSxFQUFFO0FBR2hFLE1BQU0sT0FBTyxDQUFDLFVBQVU7QUFDdEIsVUFBTSxPQUFPLEtBQUssTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUUsV0FBVyxLQUFLLEdBQUcsRUFBRSxXQUFXLEtBQUssR0FBRyxDQUFDO0FBQy9FLFVBQU0sUUFBUSxXQUFXLEtBQUssTUFBTSxDQUFDLFdBQVcsT0FBTyxXQUFXLENBQUMsQ0FBQztBQUNwRSxVQUFNLENBQUMsRUFBRSxFQUFFLEVBQUUsVUFBVSxRQUFRLElBQUksS0FBSyxNQUFNLElBQUksWUFBWSxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzdFLFdBQU8sRUFBRSxVQUFVLFNBQVM7QUFBQSxFQUM5QjtBQUlPLE1BQU0sUUFBUSxNQUFNLElBQUksT0FBTyxNQUFNO0FBRzVDLE1BQU0sT0FBTyxNQUFNLElBQUksTUFBTSxFQUFFLE9BQU8sQ0FBQyxZQUFZLENBQUMsUUFBUSxRQUFRLElBQUksQ0FBQztBQUd6RSxNQUFNLFlBQVksTUFBTSxLQUFLLEVBQUUsUUFBUSxVQUFVO0FBSTFDLE1BQU0sUUFBUSxDQUFDLE1BQU0sYUFBYSxXQUFXLElBQUksRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLFNBQVMsSUFBSSxDQUFDO0FBSXpGLE1BQU0sVUFBVSxDQUFDLGFBQ3RCLFVBQVUsRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLFNBQVMsSUFBSSxDQUFDLElBQUksSUFBSSxJQUFJLElBQUksTUFBTSxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFJM0csTUFBTSxhQUFhLE1BQU8sVUFBVSxFQUFFLENBQUMsSUFBSSxJQUFJLEdBQUcsSUFBSSx5QkFBeUIsSUFBSSxNQUFNO0FBT3pGLE1BQU0sVUFBVSxNQUFNO0FBQzNCLFFBQUksVUFBVTtBQUNkLFlBQVEsTUFBTTtBQUNkLGVBQVcsV0FBVyxJQUFJLE1BQU0sR0FBRztBQUNqQyxZQUFNLEVBQUUsZUFBZSxNQUFNLElBQUksUUFBUTtBQUN6QyxVQUFJLENBQUMsUUFBUSxJQUFJLEtBQUssRUFBRyxZQUFXLFFBQVEsV0FBVyxPQUFPLEVBQUcsU0FBUSxJQUFJLE1BQU0sS0FBSztBQUFBLElBQzFGO0FBQ0EsZUFBVyxRQUFRLEtBQUssS0FBSyxFQUFHLEtBQUksQ0FBQyxRQUFRLElBQUksSUFBSSxFQUFHLFdBQVUsS0FBSyxPQUFPLElBQUk7QUFDbEYsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFNBQVM7QUFDbkMsVUFBSSxLQUFLLElBQUksSUFBSSxFQUFHO0FBQ3BCLFdBQUssSUFBSSxNQUFNLEtBQUs7QUFDcEIsZ0JBQVU7QUFBQSxJQUNaO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHTyxNQUFNLFNBQVMsTUFBTTtBQUMxQixlQUFXLFNBQVMsS0FBSyxPQUFPLEVBQUcsU0FBUSxJQUFJLEtBQUs7QUFDcEQsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUlBLE1BQU0sVUFBVSxDQUFDLEtBQUssUUFBUSxPQUFPO0FBQ25DLFVBQU0sQ0FBQyxDQUFDLE9BQU8sR0FBRyxFQUFFLEdBQUcsQ0FBQyxZQUFZLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQ2hHLFFBQUksVUFBVSxXQUFZLFFBQU87QUFDakMsV0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQU0sR0FBRyxDQUFDLE1BQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQztBQUFBLEVBQzlFO0FBSU8sTUFBTSxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsYUFBYSxRQUFRLEtBQUssUUFBUSxhQUFhLEVBQUUsVUFBVSxRQUFRO0FBSS9GLE1BQU0sWUFBWSxDQUFDLGFBQWEsS0FBSyxFQUFFLE1BQU0sQ0FBQyxRQUFRLE1BQU0sS0FBSyxRQUFRLENBQUM7QUFJMUUsTUFBTSxXQUFXLENBQUMsTUFBTSxhQUFhLE1BQU0sTUFBTSxRQUFRLEtBQUssUUFBUSxVQUFVLEtBQUssS0FBSyxRQUFRLGFBQWEsRUFBRSxRQUFRO0FBSXpILE1BQU0sU0FBUyxNQUFNO0FBRTFCLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxTQUFTO0FBQ25DLFVBQUksS0FBSyxJQUFJLElBQUksTUFBTSxTQUFTLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLEtBQUssS0FBSyxFQUFFLFFBQVEsRUFBRyxNQUFLLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDOUc7QUFDQSxXQUFPLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVO0FBQ2hELFlBQU0sUUFBUSxLQUFLLEtBQUssRUFBRSxTQUFTLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxRQUFRLElBQUksSUFBSSxLQUFLLEVBQUU7QUFDekcsYUFBTyxDQUFDLE9BQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxVQUFXLFFBQVEsS0FBSyxLQUFLLElBQUksUUFBUSxPQUFPLFNBQVMsR0FBSSxDQUFDO0FBQUEsSUFDbEcsQ0FBQztBQUFBLEVBQ0g7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVLFVBQVUsVUFBVSxVQUFVO0FBQzVELGVBQVcsUUFBUSxTQUFVLEtBQUksV0FBVyxDQUFDLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLFFBQVEsRUFBRyxTQUFRLElBQUksTUFBTSxRQUFRO0FBQUEsRUFDckg7QUFJTyxNQUFNLFVBQVUsQ0FBQyxVQUFVLGFBQWEsU0FBUyxLQUFLLENBQUMsU0FBUyxRQUFRLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxRQUFRLENBQUM7OztBQ3hIMUcsTUFBTSxPQUFPLENBQUMsR0FBRyxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFFdEgsTUFBTSxZQUFZLE1BQU0sTUFBTSxFQUFFLEdBQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssSUFBSSxjQUFjLElBQUksQ0FBQzs7O0FDSC9GLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFBUTtBQUNkLE1BQU0sYUFBYTtBQUNuQixNQUFNLFVBQVU7QUFDaEIsTUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRztBQUM5QixNQUFNLGNBQWM7QUFDcEIsTUFBTSxnQkFBZ0I7QUFDdEIsTUFBTSxjQUFjO0FBS3BCLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRTNCLE1BQU0sU0FBUyxDQUFDO0FBQ2hCLE1BQUksWUFBWTtBQUNoQixNQUFJLGNBQWMsQ0FBQztBQUVuQixNQUFJLE9BQU8sb0JBQUksSUFBSTtBQUVuQixNQUFNLE9BQU8sb0JBQUksSUFBSTtBQUVyQixNQUFNLFdBQVcsb0JBQUksUUFBUTtBQUU3QixNQUFJLFVBQVUsQ0FBQztBQUNmLE1BQUksUUFBUTtBQUNaLE1BQUksT0FBTyxDQUFDO0FBSUwsTUFBTSxVQUFVLENBQUMsV0FBVyxLQUFLLElBQUksTUFBTyxFQUFFLFFBQVEsUUFBUSxJQUFJLGFBQWEsS0FBSyxNQUFNLEdBQUcsT0FBTztBQUdwRyxNQUFNLE1BQU0sQ0FBQyxNQUFNLFdBQVcsS0FBSyxTQUFTLEtBQUssY0FBYyxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsQ0FBQztBQUsvRyxNQUFNLFVBQVUsQ0FBQyxNQUFNLGFBQWE7QUFDekMsWUFBUTtBQUNSLFVBQU0sQ0FBQyxVQUFVLFFBQVEsTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUMvQyxVQUFNLFFBQVEsRUFBRSxNQUFNLFVBQVUsSUFBSSxZQUFZLElBQUksR0FBRyxNQUFNLG9CQUFJLElBQUksRUFBRTtBQUN2RSxXQUFPLEtBQUssS0FBSztBQUNqQixRQUFJLE9BQU8sV0FBVyxFQUFHLEVBQUMsRUFBRSxJQUFJLGFBQWEsVUFBVSxVQUFVO0FBQUEsSUFBd0IsT0FBTyxNQUFNO0FBQ3RHLFVBQU0sVUFBVSxVQUFVLEtBQUs7QUFDL0IsUUFBSSxPQUFPLE9BQU8sUUFBUSxZQUFZLEdBQUc7QUFDdkMsYUFBTyxZQUFZLE9BQU8sTUFBTSxRQUFRLEVBQUUsVUFBVSxRQUFRLE1BQU0sT0FBTyxDQUFDLFNBQVMsUUFBUSxTQUFTLElBQUksRUFBRSxDQUFDO0FBQUEsSUFDN0c7QUFDQSxlQUFXLFFBQVEsUUFBUyxNQUFLLE1BQU0sS0FBSztBQUM1QyxRQUFJLFNBQVMsWUFBYTtBQUMxQixVQUFNLFFBQVEsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBQzdELFdBQU8sSUFBSSxPQUFPLElBQUk7QUFDdEIsYUFBUyxLQUFLLGNBQWMsS0FBSztBQUFBLEVBQ25DO0FBR0EsTUFBTSxZQUFZLENBQUMsRUFBRSxNQUFNLENBQUMsVUFBVSxFQUFFLEVBQUUsSUFBSSxFQUFFLE1BQzlDLFNBQVMsY0FBYyxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsTUFBTSxNQUFNLFFBQVEsQ0FBQyxJQUFJLFFBQVEsUUFBUTtBQUczRixNQUFNLFNBQVMsQ0FBQyxFQUFFLFNBQVMsRUFBRSxlQUFlLFdBQVcsRUFBRSxNQUFNLGFBQWE7QUFJNUUsTUFBTSxRQUFRLENBQUMsU0FBUyxNQUFNLFFBQVEsS0FBSyxZQUFZLFFBQVEsS0FBSyxXQUFXO0FBSXhFLE1BQU0sVUFBVSxNQUFNO0FBQzNCLFVBQU0sU0FBUztBQUNmLFVBQU0sUUFBUSxXQUFXO0FBQ3pCLFdBQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksT0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzNELFVBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxPQUFPLElBQUksRUFBRSxNQUFNLEtBQUssSUFBSSxFQUFFLEtBQUssQ0FBQyxNQUFNLEtBQUssSUFBSSxFQUFFLENBQUMsQ0FBQztBQUM5RixRQUFJLENBQUMsTUFBTSxDQUFDLEVBQUc7QUFFZixVQUFNLE9BQU8sT0FBTyxJQUFJLENBQUMsVUFBVSxDQUFDLE9BQU8sVUFBVSxLQUFLLENBQUMsQ0FBQztBQUM1RCxlQUFXLFFBQVEsT0FBTztBQUN4QixZQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsWUFBTSxVQUFVLEtBQUssT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxTQUFTLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssTUFBTSxLQUFLO0FBQzNGLFVBQUksQ0FBQyxLQUFLLFFBQVEsZUFBZTtBQUMvQixZQUFJLE1BQU0sTUFBTSxPQUFPLEVBQUcsU0FBUSxNQUFNLENBQUM7QUFDekM7QUFBQSxNQUNGO0FBQ0EsZ0JBQVUsUUFBUSxPQUFPLENBQUMsUUFBUSxJQUFJLE9BQU8sRUFBRTtBQUMvQyxZQUFNLFNBQVMsYUFBYSxDQUFDLE1BQU0sTUFBTSxTQUFTO0FBQ2xELFlBQU0sVUFBVSxDQUFDLFVBQVUsUUFBUSxNQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sU0FBUyxNQUFNLFFBQVEsQ0FBQztBQUNuRixVQUFJLENBQUMsUUFBUyxTQUFRLE1BQU0sQ0FBQztBQUFBLFVBQ3hCLFlBQVcsU0FBUyxRQUFTLE9BQU0sTUFBTSxNQUFNLFFBQVEsSUFBSSxNQUFNLEtBQUssSUFBSSxFQUFFLElBQUksS0FBSyxNQUFNLEtBQUs7QUFBQSxJQUN2RztBQUFBLEVBQ0Y7QUFLQSxNQUFNLFFBQVEsQ0FBQyxNQUFNLFlBQVk7QUFDL0IsVUFBTSxRQUFRLFlBQVksSUFBSSxJQUFJO0FBQ2xDLFdBQU8sY0FBYyxTQUNuQixRQUFRLEtBQUssQ0FBQyxFQUFFLElBQUksVUFBVSxLQUFLLE1BQU0sS0FBSyxTQUFTLFFBQVEsTUFBTSxLQUFLLENBQUMsQ0FBQyxLQUFLLENBQUMsVUFBVSxRQUFRLENBQUM7QUFBQSxFQUN6RztBQUdBLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUyxLQUFLLGFBQWEsWUFBWSxHQUFHLE1BQU0sWUFBWSxHQUFHLFNBQVMsSUFBSTtBQUduRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLFVBQVU7QUFDNUIsVUFBTSxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxJQUFJLE1BQU07QUFDN0MsVUFBTSxLQUFLLE9BQU8sS0FBSyxFQUFFO0FBQ3pCLFFBQUksU0FBUyxZQUFhLFNBQVEsTUFBTSxRQUFRLE1BQU0sS0FBSztBQUFBLGFBQ2xELFFBQVEsTUFBTSxJQUFJLEVBQUcsT0FBTSxNQUFNLE1BQU0sUUFBUSxFQUFFLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFBQSxFQUNqRjtBQUlPLE1BQU0sT0FBTyxDQUFDLFFBQVEsYUFBYTtBQUN4QyxXQUFPLFNBQVM7QUFDaEIsZ0JBQVk7QUFDWixrQkFBYyxZQUFZLElBQUk7QUFDOUIsUUFBSSxnQkFBZ0IsQ0FBQyxDQUFDO0FBQ3RCLGVBQVcsUUFBUSxXQUFXLEVBQUcsU0FBUSxNQUFNLE1BQU07QUFBQSxFQUN2RDtBQUdBLE1BQU0sUUFBUSxDQUFDLE1BQU0sTUFBTSxRQUFRLFNBQVM7QUFDMUMsVUFBTSxRQUFRLElBQUksWUFBWSxNQUFNLEVBQUUsT0FBTyxDQUFDO0FBQzlDLFdBQU8sSUFBSSxPQUFPLElBQUk7QUFDdEIsVUFBTSxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0I7QUFHQSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFFBQVEsT0FBTyxHQUFHLFVBQ3ZDLE1BQU0sTUFBTSxpQkFBaUIsS0FBSyxRQUFRLGVBQWUsWUFBWSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUl2RyxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sRUFBRSxPQUFPLE9BQU8sS0FBSyxJQUFJO0FBQy9CLFFBQUksQ0FBQyxPQUFPLElBQUksS0FBSyxLQUFLLFNBQVMsSUFBSSxHQUFHLEVBQUcsUUFBTztBQUNwRCxVQUFNLE9BQU8sT0FBTyxJQUFJLEtBQUs7QUFDN0IsUUFBSSxDQUFDLFFBQVEsS0FBSyxRQUFRLG1CQUFtQixFQUFHLFFBQU87QUFDdkQsV0FBTyxJQUFJLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFDekIsUUFBSSxDQUFDLFFBQVEsS0FBSyxDQUFDLFVBQVUsT0FBTyxPQUFPLEdBQUcsQ0FBQyxFQUFHLFNBQVEsS0FBSyxHQUFHO0FBQ2xFLFVBQU1BLFNBQVEsS0FBSyxJQUFJLEtBQUssU0FBUyxLQUFLLE9BQU8sR0FBRyxPQUFPLFNBQVMsWUFBWSxJQUFJLENBQUM7QUFDckYsY0FBVSxPQUFPLFdBQVcsU0FBU0EsTUFBSztBQUMxQyxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssVUFBVTtBQUM3QixVQUFNLENBQUMsT0FBTyxVQUFVLElBQUksQ0FBQyxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxJQUFJLEtBQUssR0FBRyxLQUFLO0FBQ3BGLFVBQU0sWUFBWSxJQUFJLE1BQU0sU0FBUyxNQUFNLE1BQU0sUUFDL0Msa0JBQWtCLEtBQUssSUFBSSxNQUFNLElBQUksS0FBSyxJQUFJLE1BQU0sT0FBTyxRQUFRLE1BQU0sTUFBTSxPQUFPO0FBQ3hGLFdBQU8sSUFBSSxPQUFPLE1BQU0sT0FBTyxhQUFjLENBQUMsQ0FBQyxTQUFTLFVBQVU7QUFBQSxFQUNwRTtBQUlBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLFdBQU8sWUFBWSxJQUFJO0FBQ3ZCLFlBQVE7QUFDUixRQUFJLENBQUMsUUFBUSxDQUFDLEVBQUc7QUFFakIsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsZUFBVyxFQUFFLElBQUksTUFBTSxLQUFLLFFBQVMsTUFBSyxJQUFJLElBQUksS0FBSztBQUFBLE1BQUksS0FBSyxJQUFJLEVBQUUsS0FBSztBQUFBO0FBQUEsTUFBd0IsT0FBTyxJQUFJLEtBQUssRUFBRztBQUFBLElBQUksQ0FBQztBQUMzSCxVQUFNLE1BQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxFQUFFLEVBQUU7QUFDbEMsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sR0FBRztBQUM1RCxjQUFVLFFBQVEsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sR0FBRztBQUN6RCxRQUFJLFFBQVEsQ0FBQyxFQUFHLFNBQVEsT0FBTyxXQUFXLFNBQVMsTUFBTTtBQUN6RCxlQUFXLE9BQU8sTUFBTTtBQUN0QixVQUFJLEtBQUssSUFBSSxnQkFBZ0IsR0FBRyxHQUFHLEVBQUU7QUFDckMsZUFBUyxJQUFJLEdBQUc7QUFDaEIsWUFBTSxFQUFFLFFBQVEsR0FBRztBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUlBLE1BQU0sT0FBTyxDQUFDLElBQUksUUFBUSxDQUFDLE1BQU07QUFDL0IsVUFBTSxTQUFTLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxJQUFJLElBQUksR0FBRyxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQzNFLFdBQU8sTUFBTSxPQUFPLENBQUMsU0FBUztBQUM1QixZQUFNLEVBQUUsTUFBTSxJQUFJLE9BQU8sSUFBSSxJQUFJLEtBQUssQ0FBQztBQUN2QyxhQUFPLENBQUMsU0FBVSxDQUFDLE1BQU0sS0FBSyxJQUFJLEVBQUUsS0FBSyxPQUFPLElBQUksS0FBSyxNQUFNO0FBQUEsSUFDakUsQ0FBQztBQUFBLEVBQ0g7QUFHQSxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFFBQUksQ0FBQyxJQUFJLE1BQU87QUFDaEIsUUFBSSxRQUFRLEtBQUssSUFBSSxJQUFJLElBQUksS0FBSztBQUNsQyxRQUFJLEtBQUssSUFBSSxnQkFBZ0IsS0FBSyxVQUFVLElBQUksS0FBSyxDQUFDO0FBQUEsRUFDeEQ7QUFHQSxNQUFNLFVBQVUsQ0FBQyxRQUFRLENBQUMsS0FBSyxHQUFHLElBQUksT0FBTyxPQUFPLENBQUM7QUFHckQsTUFBTSxRQUFRLENBQUMsUUFBUTtBQUNyQixlQUFXLFFBQVEsUUFBUSxHQUFHLEVBQUcsTUFBSyxJQUFJLEtBQUssSUFBSSxJQUFJO0FBQUEsRUFDekQ7QUFLQSxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sRUFBRSxRQUFRLFFBQVEsTUFBTSxJQUFJO0FBQ2xDLGVBQVcsUUFBUSxRQUFRLEdBQUcsR0FBRztBQUMvQixZQUFNLEVBQUUsT0FBTyxHQUFHLElBQUk7QUFDdEIsV0FBSyxPQUFPLEVBQUU7QUFDZCxVQUFJLENBQUMsTUFBTSxJQUFJLEVBQUc7QUFDbEIsVUFBSSxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUcsTUFBSyxJQUFJLElBQUksT0FBTyxNQUFNLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQztBQUMzRCxpQkFBVyxRQUFRLFNBQVMsQ0FBQyxFQUFHLFFBQU8sSUFBSSxJQUFJLEdBQUcsT0FBTyxLQUFLLElBQUksRUFBRTtBQUFBLElBQ3RFO0FBQ0EsVUFBTSxTQUFTLFdBQVcsT0FBTyxXQUFXLE9BQVEsS0FBSztBQUFBO0FBQUEsTUFBNkI7QUFBQSxJQUFPLEtBQUssQ0FBQztBQUNuRyxRQUFJLENBQUMsT0FBUTtBQUNiLFVBQU0sUUFBUTtBQUNkLGNBQVUsQ0FBQztBQUNYLFFBQUksT0FBTztBQUNYLGVBQVcsT0FBTyxRQUFRLEdBQUcsR0FBRztBQUM5QixZQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBRWhDLFlBQU0sUUFBUSxJQUFJLFNBQVMsQ0FBQztBQUM1QixZQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxPQUFPLElBQUksSUFBSSxDQUFDO0FBRW5ELFVBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssT0FBTyxLQUFLLENBQUMsU0FBUyxDQUFDLFNBQVMsS0FBSyxTQUFTLE1BQU0sS0FBSyxFQUFHO0FBQ3RGLGNBQVEsTUFBTyxJQUFJLFNBQVMsQ0FBQyxJQUFNLElBQUksT0FBTztBQUM5QyxZQUFNLEVBQUUsZUFBZSxXQUFXLElBQUksS0FBSztBQUMzQyxVQUFJLGlCQUFpQixlQUFlLElBQUksTUFBTztBQUMvQyxZQUFNLFFBQVEsQ0FBQyxDQUFDLE1BQU0sTUFBTSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLE9BQUFDLFNBQVEsR0FBRyxHQUFHLEtBQUs7QUFBQTtBQUFBLFVBQXdCLE9BQU8sRUFBRTtBQUFBO0FBQzVELGVBQU8sS0FBSyxJQUFJLE1BQU1BLE1BQUs7QUFDM0IsY0FBTSxNQUFNLE1BQU0sUUFBUSxFQUFFLEdBQUcsTUFBTSxPQUFPQSxTQUFRLEVBQUUsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQ0EsUUFBSSxRQUFRLENBQUMsR0FBRztBQUNkLG1CQUFhLEtBQUs7QUFDbEIsY0FBUSxPQUFPLFdBQVcsU0FBUyxRQUFRLE1BQU0sSUFBSSxLQUFLLE9BQU8sSUFBSSxLQUFLLElBQUksWUFBWSxNQUFPLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDN0c7QUFDQSxZQUFRLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFDdkI7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNLEVBQUUsR0FBRyxVQUFVLElBQUk7QUFDekIsVUFBTSxFQUFFLEdBQUcsV0FBVyxJQUFJO0FBQzFCLFVBQU0sRUFBRSxHQUFHLFdBQVcsS0FBSztBQUMzQixVQUFNLEVBQUUsR0FBRyxZQUFZLElBQUk7QUFBQSxFQUM3Qjs7O0FDaFBBLE1BQU0sRUFBRSxjQUFjLEtBQUssa0JBQWtCLFVBQVU7QUFBQTtBQUFBLElBQXdCLFNBQVMsY0FBZTtBQUFBO0FBQ3ZHLE1BQU0sUUFBUTtBQUNkLE1BQU0sV0FBVztBQUNqQixNQUFNLFdBQVc7QUFDakIsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sVUFBVSxDQUFDLEtBQUssS0FBSyxLQUFLLFVBQVUsR0FBRztBQUM3QyxNQUFNLFdBQVc7QUFFakIsTUFBSSxhQUFhLElBQUksZ0JBQWdCO0FBQ3JDLE1BQUksWUFBWTtBQUNoQixNQUFJLFdBQVc7QUFDZixNQUFJLFVBQVU7QUFDZCxNQUFJLFNBQVM7QUFDYixNQUFJLGFBQWE7QUFDakIsTUFBSSxTQUFTO0FBQ2IsTUFBSSxVQUFVO0FBRWQsTUFBSSxPQUFPLE1BQU07QUFBQSxFQUFDO0FBR2xCLE1BQU0sUUFBUSxDQUFDLE9BQ2IsSUFBSSxRQUFRLENBQUMsWUFBWTtBQUN2QixVQUFNQyxTQUFRLFdBQVcsU0FBUyxFQUFFO0FBQ3BDLFdBQU8sT0FBTyxhQUFhQSxNQUFLLEdBQUcsUUFBUTtBQUFBLEVBQzdDLENBQUM7QUFJSCxNQUFNLFNBQVMsT0FBT0MsVUFBUztBQUM3QixpQkFBYSxJQUFJLGdCQUFnQjtBQUNqQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFVBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFDakMsUUFBSUQsU0FBUTtBQUNaLFVBQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxXQUFXLGFBQWEsTUFBTTtBQUNqRCxtQkFBYUEsTUFBSztBQUNsQixNQUFBQSxTQUFRLE9BQU8sV0FBVyxNQUFNO0FBQzlCLFlBQUksV0FBWSxhQUFZLEtBQUssSUFBSSxJQUFJO0FBQ3pDLG1CQUFXLE1BQU07QUFBQSxNQUNuQixHQUFHLEVBQUU7QUFBQSxJQUNQO0FBQ0EsY0FBVTtBQUNWLFVBQU0sQ0FBQyxXQUFXLFFBQVE7QUFDMUIsUUFBSTtBQUNGLFlBQU0sT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFBQyxPQUFNLE1BQU0sUUFBUSxPQUFPLEVBQUUsQ0FBQztBQUM1RCxZQUFNLFVBQVUsRUFBRSxnQkFBZ0IsbUJBQW1CO0FBQ3JELFlBQU0sV0FBVyxNQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsUUFBUSxNQUFNLFNBQVMsT0FBTyxDQUFDO0FBQzNFLGdCQUFVLFFBQVEsUUFBUTtBQUMxQixtQkFBYSxTQUFTLFdBQVc7QUFDakMsVUFBSSxRQUFRLFNBQVMsU0FBUyxNQUFNLEVBQUcsUUFBTztBQUM5QyxVQUFJLENBQUMsU0FBUyxNQUFNLENBQUMsU0FBUyxLQUFNLE9BQU0sTUFBTSxHQUFHLFNBQVMsTUFBTSxFQUFFO0FBQ3BFLFlBQU0sVUFBVSxRQUFRO0FBQ3hCLFlBQU0sU0FBUyxTQUFTLEtBQUssWUFBWSxJQUFJLGtCQUFrQixDQUFDLEVBQUUsVUFBVTtBQUM1RSxVQUFJLE9BQU87QUFDWCxlQUFTQyxRQUFPLE1BQU0sT0FBTyxLQUFLLEdBQUcsQ0FBQ0EsTUFBSyxNQUFNQSxRQUFPLE1BQU0sT0FBTyxLQUFLLEdBQUc7QUFDM0UsY0FBTTtBQUNOLGNBQU0sVUFBVSxPQUFPQSxNQUFLLE9BQU8sTUFBTSxNQUFNO0FBQy9DLGVBQU8sT0FBTyxJQUFJLEtBQUs7QUFDdkIsbUJBQVcsU0FBUyxPQUFRLE1BQUssT0FBTyxLQUFLO0FBQUEsTUFDL0M7QUFBQSxJQUNGLFVBQUU7QUFDQSxtQkFBYUYsTUFBSztBQUFBLElBQ3BCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLE9BQU8sQ0FBQyxPQUFPLFVBQVU7QUFFN0IsVUFBTSxTQUFTLENBQUM7QUFDaEIsZUFBVyxRQUFRLE1BQU0sTUFBTSxJQUFJLEdBQUc7QUFDcEMsWUFBTSxLQUFLLEtBQUssUUFBUSxJQUFJO0FBQzVCLFVBQUksS0FBSyxFQUFHLFFBQU8sS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLElBQUksS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLElBQzNEO0FBQ0EsVUFBTSxFQUFFLE1BQU0sT0FBTyxHQUFHLElBQUk7QUFDNUIsVUFBTSxPQUFPLFFBQVEsQ0FBQyxTQUFTLEtBQUssTUFBTSxJQUFJO0FBQzlDLFVBQU0sU0FBUyxRQUFRLEtBQUssQ0FBQyxFQUFFLEtBQUssQ0FBdUIsU0FBUyxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxRQUFRLEtBQUssQ0FBQyxHQUFHLEVBQUU7QUFDM0csUUFBSSxHQUFJLE9BQU0sQ0FBQyxHQUFHLEtBQUssRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLElBQUksSUFBSSxDQUFDLEdBQUcsSUFBSSxVQUFVLE9BQU87QUFDaEYsUUFBSSxVQUFVLFNBQVM7QUFDckIsaUJBQVc7QUFDWCxlQUFTLENBQUM7QUFDVixVQUFJLG9CQUFvQixFQUFFLE9BQU8sU0FBUyxVQUFVLE9BQU8sQ0FBQztBQUFBLElBQzlELFdBQVcsVUFBVSxRQUFTLE1BQUssQ0FBQyxNQUFNLEVBQUU7QUFBQSxhQUNuQyxPQUFRLFNBQVEsTUFBTSxFQUFFO0FBQUEsRUFDbkM7QUFFQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixVQUFNLENBQUMsS0FBSztBQUFBO0FBQUEsTUFBMEIsWUFBWSxpQkFBaUIsWUFBWTtBQUFBO0FBQy9FLFdBQU8sQ0FBQyxTQUFTLEtBQUssT0FBTyxtQkFBbUIsRUFBRTtBQUFBLEVBQ3BEO0FBSUEsTUFBTSxPQUFPLE9BQU8sVUFBVTtBQUM1QixRQUFJLENBQUMsVUFBVSxTQUFTLENBQUMsUUFBUSxFQUFHLFFBQU87QUFDM0MsYUFBUyxLQUFLLEdBQUcsS0FBSyxPQUFPLE1BQU07QUFDakMsWUFBTSxTQUFTLE1BQU0sSUFBSSxRQUFRLENBQUMsWUFBWTtBQUM1QyxrQkFBVSxNQUFNLFFBQVEsY0FBYyxFQUFFLElBQUksRUFBRSxhQUFhLEtBQUssR0FBRyxDQUFDLFNBQVM7QUFDM0Usa0JBQVEsQ0FBQyxDQUFDLElBQUk7QUFDZCxpQkFBTyxPQUFPLFFBQVE7QUFBQSxRQUN4QixDQUFDO0FBQUEsTUFDSCxDQUFDO0FBQ0QsVUFBSSxPQUFRLFFBQU87QUFBQSxJQUNyQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxVQUFVLENBQUNDLFVBQVM7QUFDeEIsVUFBTSxDQUFDLFFBQVEsSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLEdBQUcsU0FBUyxTQUFTLE1BQVEsVUFBVSxHQUFJO0FBQy9FLFFBQUksU0FBVSxRQUFPLEtBQUssSUFBSSxXQUFXLElBQUksU0FBUyxLQUFLLElBQUksS0FBTyxNQUFNLEtBQUssUUFBUSxLQUFLLE1BQU0sT0FBTztBQUUzRyxXQUFPQSxTQUFRLENBQUMsU0FBUyxNQUFPLFNBQVMsUUFBUSxPQUFPLFNBQVM7QUFBQSxFQUNuRTtBQUVBLE1BQU0sTUFBTSxZQUFZO0FBQ3RCLGVBQVM7QUFDUCxVQUFJLENBQUMsS0FBSyxRQUFRLFFBQVE7QUFDeEIsY0FBTSxNQUFNLElBQU87QUFDbkI7QUFBQSxNQUNGO0FBRUEsVUFBSSxPQUFPLE1BQU07QUFBQSxNQUFDO0FBQ2xCLFlBQU0sUUFBUSxJQUFJLFFBQVEsQ0FBc0MsWUFBYSxPQUFPLE9BQVE7QUFDNUYsWUFBTUEsUUFBTyxLQUFLLElBQUksS0FBSyxhQUFjLE1BQU0sS0FBSyxLQUFLO0FBQ3pELFVBQUksUUFBUTtBQUNWLGFBQUs7QUFDTDtBQUFBLE1BQ0Y7QUFDQTtBQUNBLFlBQU0sU0FBUyxNQUFNLE9BQU9BLEtBQUksRUFBRSxNQUFNLE1BQU0sSUFBSTtBQUNsRCxXQUFLO0FBQ0wsVUFBSSxDQUFDLFFBQVE7QUFDWCxlQUFPO0FBQ1AsZ0JBQVE7QUFDUixZQUFJLFdBQVksTUFBSyxVQUFVLEVBQUU7QUFDakMsWUFBSSxvQkFBb0IsRUFBRSxPQUFPLFVBQVUsQ0FBQztBQUFBLE1BQzlDO0FBQ0EsVUFBSSxXQUFXLENBQUMsUUFBUTtBQUN0QixtQkFBVztBQUNYO0FBQUEsTUFDRjtBQUNBLFVBQUksWUFBWSxDQUFDLE9BQVEsS0FBSSxvQkFBb0IsRUFBRSxPQUFPLFFBQVEsQ0FBQztBQUNuRSxZQUFNLE1BQU0sUUFBUUEsS0FBSSxDQUFDO0FBQUEsSUFDM0I7QUFBQSxFQUNGO0FBR0EsTUFBTSxTQUFTLE1BQU07QUFDbkIsY0FBVTtBQUNWLGVBQVcsTUFBTTtBQUNqQixTQUFLO0FBQUEsRUFDUDtBQUVBLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU0sVUFBVSxRQUFRO0FBQ3hCLFlBQVE7QUFDUixRQUFJLFFBQVMsUUFBTztBQUFBLEVBQ3RCO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsWUFBUTtBQUNSLFFBQUlELFNBQVE7QUFDWixRQUFJLGlCQUFpQixNQUFNO0FBQ3pCLE1BQUFBLFdBQVUsT0FBTyxXQUFXLE1BQU07QUFDaEMsUUFBQUEsU0FBUTtBQUNSLGFBQUs7QUFBQSxNQUNQLEdBQUcsRUFBRTtBQUFBLElBQ1AsQ0FBQyxFQUFFLFFBQVEsU0FBUyxpQkFBaUI7QUFBQSxNQUNuQyxTQUFTO0FBQUEsTUFBTSxXQUFXO0FBQUEsTUFBTSxZQUFZO0FBQUEsTUFBTSxpQkFBaUIsQ0FBQyxxQkFBcUI7QUFBQSxJQUMzRixDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsVUFBVSxNQUFNO0FBQ3hDLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNLFNBQVMsVUFBVSxLQUFLLENBQUM7QUFDN0UsV0FBTyxpQkFBaUIsWUFBWSxNQUFNO0FBQ3hDLGVBQVM7QUFDVCxpQkFBVyxNQUFNO0FBQUEsSUFDbkIsQ0FBQztBQUNELFdBQU8saUJBQWlCLFlBQVksQ0FBQyxFQUFFLFVBQVUsTUFBTTtBQUNyRCxVQUFJLENBQUMsVUFBVztBQUNoQixlQUFTO0FBQ1QsV0FBSztBQUFBLElBQ1AsQ0FBQztBQUNELFFBQUk7QUFBQSxFQUNOOzs7QUMzTEEsTUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssQ0FBQyxNQUFNLEVBQUUsU0FBUztBQUN0RCxVQUFNLEVBQUUsVUFBVTtBQUNsQixjQUFVO0FBQ1YsZ0JBQVk7QUFFWixRQUFJLFlBQVksT0FBTywyQkFBNEIsYUFBWTtBQUFBLFFBQzFELFVBQVMsaUJBQWlCLG9CQUFvQixXQUFXO0FBQUEsRUFDaEU7IiwKICAibmFtZXMiOiBbInBhdXNlIiwgInRyaWVzIiwgInRpbWVyIiwgImhvbGQiLCAicmVhZCJdCn0K
