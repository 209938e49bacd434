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
  var channelsOf = ({ dataset: { nitroChannels: grant } }) => grant ? read(grant).channels : [];
  var read = (grant) => {
    const text = atob(grant.split(".")[0].replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const [, , , position, channels] = JSON.parse(new TextDecoder().decode(bytes));
    return { position, channels };
  };
  var roots = () => all(ROOT + GRANTS);
  var ofThePage = () => all(GRANTS).filter((element) => !element.matches(ROOT)).flatMap(channelsOf);
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
  var knows = ({ dataset: { nitroChannels: grant } }, position) => !!grant && isAhead(read(grant).position, position);
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
  var REFRESH_ALL = "nitro:refresh-*";
  var pushed = /* @__PURE__ */ new WeakMap();
  var recent = [];
  var forgotten = "";
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
    const entry = { said, position, done: /* @__PURE__ */ new Set() };
    recent.push(entry);
    if (recent[MOST_RECENT]) forgotten = /** @type {any} */
    recent.shift().position;
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
    const found = roots();
    here = new Map(found.map((root) => [root.id, htmlOf(root)]));
    const fresh = found.filter(({ id }) => before.get(id) !== here.get(id) && !isOwn(sent.get(id)));
    if (!fresh[0]) return;
    const said = recent.map((entry) => [entry, hearersOf(entry)]);
    for (const root of fresh) {
      const { id } = root;
      waiting = waiting.filter((job) => job.id !== id);
      const entries = said.filter(([, hearing]) => hearing.includes(root)).map(([entry]) => entry);
      const isLate = forgotten && !knows(root, forgotten);
      const isClear = !isLate && entries.every(({ position }) => compares(root, position));
      if (!isClear) refresh(root, 0);
      else for (const entry of entries) knows(root, entry.position) ? entry.done.add(id) : tell(root, entry);
    }
  };
  var tell = (root, entry) => {
    const [, spread, hops, name, detail] = entry.said;
    entry.done.delete(root.id);
    if (name === REFRESH_ALL) refresh(root, spread, hops, entry);
    else if (root.getAttribute("hx-trigger")?.match(/nitro:\S+/g)?.includes(name)) {
      react(root, name, detail, { spread, hops, entry });
    }
  };
  var miss = (spread, position) => {
    recent.length = 0;
    forgotten = position;
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
    for (const { id, cause } of waiting) hops.set(id, Math.max(hops.get(id) ?? 0, pushed.get(cause)?.hops ?? 0));
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
      if (root.dataset.nitroToken !== one.token) continue;
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2dyYW50cy5qcyIsICIuLi8uLi9jbGllbnQvZWNoby5qcyIsICIuLi8uLi9jbGllbnQvcHVzaGVkLmpzIiwgIi4uLy4uL2NsaWVudC9zdHJlYW0uanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLXB1c2guanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoYXQgdGhlIHBhZ2UgbWF5IGhlYXIgb2YgcHVzaGVkIGV2ZW50cywgYW5kIGhvdyBmYXIgaXQgaGFzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNoYW5uZWxzIG9mIHJvb3RzLCBhbmQgb2YgdGhlIGVsZW1lbnQgb2YgdGhlIHBhZ2UgaXRzZWxmLlxuICovXG5jb25zdCBHUkFOVFMgPSAnW2RhdGEtbml0cm8tY2hhbm5lbHNdJztcbmNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5cbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmV4cG9ydCBjb25zdCBoZWxkID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB0aGUgZ3JhbnQgYnkgd2hpY2ggdGhlIHBhZ2UgaGVhcnMgaXRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHByZXNlbnQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHRoZSBuZXdlc3QgZ3JhbnQgb24gdGhlIHBhZ2Vcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHJlYWNoZWQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHVwIHRvIHdoZXJlIGFsbCBoYXMgY29tZSwgYWxzbyBvZiB0aG9zZSB0aGF0IGhhdmUgbGVmdDogdGhlaXIgSFRNTCBtYXkgY29tZSBiYWNrXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZWZ1c2VkID0gbmV3IFNldCgpOyAvLyBncmFudHNcblxuLyoqIEB0eXBlIHsoKSA9PiBOaXRyb30gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG4vLyBJbiB3aGF0IHBlb3BsZSB3cm90ZSwgYW4gZWxlbWVudCBpcyBvZiBubyBjb21wb25lbnQgYXQgYWxsOyBlbHNld2hlcmUsIG9mIG9uZSBvciBvZiBub25lLlxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55W119ICovXG5jb25zdCBhbGwgPSAoc2VsZWN0b3IpID0+XG4gIFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBuaXRybygpLnJvb3RPZihlbGVtZW50KSAhPT0gdW5kZWZpbmVkKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGNoYW5uZWxzT2YgPSAoeyBkYXRhc2V0OiB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gfSkgPT4gKGdyYW50ID8gcmVhZChncmFudCkuY2hhbm5lbHMgOiBbXSk7XG5cbi8qKiBAdHlwZSB7KGdyYW50OiBzdHJpbmcpID0+IHsgcG9zaXRpb246IHN0cmluZywgY2hhbm5lbHM6IHN0cmluZ1tdIH19ICovXG5jb25zdCByZWFkID0gKGdyYW50KSA9PiB7XG4gIGNvbnN0IHRleHQgPSBhdG9iKGdyYW50LnNwbGl0KCcuJylbMF0ucmVwbGFjZUFsbCgnLScsICcrJykucmVwbGFjZUFsbCgnXycsICcvJykpO1xuICBjb25zdCBieXRlcyA9IFVpbnQ4QXJyYXkuZnJvbSh0ZXh0LCAobGV0dGVyKSA9PiBsZXR0ZXIuY2hhckNvZGVBdCgwKSk7XG4gIGNvbnN0IFssICwgLCBwb3NpdGlvbiwgY2hhbm5lbHNdID0gSlNPTi5wYXJzZShuZXcgVGV4dERlY29kZXIoKS5kZWNvZGUoYnl0ZXMpKTtcbiAgcmV0dXJuIHsgcG9zaXRpb24sIGNoYW5uZWxzIH07XG59O1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBuYW1lIGNoYW5uZWxzIHRoZW1zZWx2ZXMuXG4gKiBAdHlwZSB7KCkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3Qgcm9vdHMgPSAoKSA9PiBhbGwoUk9PVCArIEdSQU5UUyk7XG5cbi8qKiBAdHlwZSB7KCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBvZlRoZVBhZ2UgPSAoKSA9PiBhbGwoR1JBTlRTKS5maWx0ZXIoKGVsZW1lbnQpID0+ICFlbGVtZW50Lm1hdGNoZXMoUk9PVCkpLmZsYXRNYXAoY2hhbm5lbHNPZik7XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IG5hbWVzIG9uZSBvZiB0aGVzZSBjaGFubmVscyBpdHNlbGYuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IG5hbWVzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBjaGFubmVsc09mKHJvb3QpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKTtcblxuLyoqIFRoZSBjb21wb25lbnRzIHRoYXQgaGVhciB3aGF0IGlzIGZvciB0aGVzZSBjaGFubmVsczogYnkgdGhlaXIgb3duLCBvciB0aGUgcGFnZSdzLlxuICogQHR5cGUgeyhjaGFubmVsczogc3RyaW5nW10pID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJlcnMgPSAoY2hhbm5lbHMpID0+XG4gIG9mVGhlUGFnZSgpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKSA/IGFsbChST09UKSA6IHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiBuYW1lcyhyb290LCBjaGFubmVscykpO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBtYXkgaGF2ZSBtaXNzZWQgc29tZXRoaW5nLlxuICogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1YnNjcmliZWQgPSAoKSA9PiAob2ZUaGVQYWdlKClbMF0gPyBhbGwoYCR7Uk9PVH06bm90KFtkYXRhLW5pdHJvLWxhenldKWApIDogcm9vdHMoKSk7XG5cbi8qKiBMb29rIGF0IHRoZSBwYWdlLCBhbmQgcmV0dXJuIHdoZXRoZXIgaXQgaGVhcnMgc29tZXRoaW5nIG5ldywgb3Igc29tZXRoaW5nIG5vIG1vcmUuXG4gKlxuICogVGhlIGZpcnN0IGdyYW50IG9mIGEgY2hhbm5lbCBjb3VudHMgYXMgbG9uZyBhcyB0aGUgc3RyZWFtIGNvdmVycyBpdDogYSBjb21wb25lbnQgdGhhdCBpcyByZW5kZXJlZCBhbmV3IGhhc1xuICogYSBsYXRlciBvbmUsIHdoaWNoIGtub3dzIG5vdGhpbmcgb2Ygd2hhdCBpcyB1bmRlciB3YXkgdG8gdGhpcyBwYWdlLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgY29sbGVjdCA9ICgpID0+IHtcbiAgbGV0IGlzT3RoZXIgPSBmYWxzZTtcbiAgcHJlc2VudC5jbGVhcigpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsKEdSQU5UUykpIHtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gPSBlbGVtZW50LmRhdGFzZXQ7XG4gICAgaWYgKCFyZWZ1c2VkLmhhcyhncmFudCkpIGZvciAoY29uc3QgbmFtZSBvZiBjaGFubmVsc09mKGVsZW1lbnQpKSBwcmVzZW50LnNldChuYW1lLCBncmFudCk7XG4gIH1cbiAgZm9yIChjb25zdCBuYW1lIG9mIGhlbGQua2V5cygpKSBpZiAoIXByZXNlbnQuaGFzKG5hbWUpKSBpc090aGVyID0gaGVsZC5kZWxldGUobmFtZSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGdyYW50XSBvZiBwcmVzZW50KSB7XG4gICAgaWYgKGhlbGQuaGFzKG5hbWUpKSBjb250aW51ZTtcbiAgICBoZWxkLnNldChuYW1lLCBncmFudCk7XG4gICAgaXNPdGhlciA9IHRydWU7XG4gIH1cbiAgcmV0dXJuIGlzT3RoZXI7XG59O1xuXG4vKiogQXNrIGZvciBubyBtb3JlIGJ5IHRoZSBncmFudHMgb2YgYSBzdHJlYW0gdGhhdCB3YXMgcmVmdXNlZC4gT3RoZXJzIG1heSBjb21lLCBhcyBhZnRlciBhIGxvZ2luLiAqL1xuZXhwb3J0IGNvbnN0IHJlZnVzZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBncmFudCBvZiBoZWxkLnZhbHVlcygpKSByZWZ1c2VkLmFkZChncmFudCk7XG4gIGhlbGQuY2xlYXIoKTtcbn07XG5cbi8qKiBXaGV0aGVyIGEgcG9zaXRpb24gaXMgbm90IGJlaGluZCBhbm90aGVyIG9uZSBvZiB0aGUgc2FtZSBsb2cuXG4gKiBAdHlwZSB7KG9uZTogc3RyaW5nLCBvdGhlcj86IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQWhlYWQgPSAob25lLCBvdGhlciA9ICcnKSA9PiB7XG4gIGNvbnN0IFtbZXBvY2gsIC4uLmF0XSwgW290aGVyRXBvY2gsIC4uLm90aGVyQXRdXSA9IFtvbmUsIG90aGVyXS5tYXAoKHRleHQpID0+IHRleHQuc3BsaXQoL1suLV0vKSk7XG4gIGlmIChlcG9jaCAhPT0gb3RoZXJFcG9jaCkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gK2F0WzBdID4gK290aGVyQXRbMF0gfHwgKGF0WzBdID09PSBvdGhlckF0WzBdICYmICthdFsxXSA+PSArb3RoZXJBdFsxXSk7XG59O1xuXG4vKiogV2hldGhlciBhIGNvbXBvbmVudCB3YXMgcmVuZGVyZWQgd2hlbiBhbiBldmVudCBoYWQgYmVlbiBzYWlkIGFscmVhZHkuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBrbm93cyA9ICh7IGRhdGFzZXQ6IHsgbml0cm9DaGFubmVsczogZ3JhbnQgfSB9LCBwb3NpdGlvbikgPT4gISFncmFudCAmJiBpc0FoZWFkKHJlYWQoZ3JhbnQpLnBvc2l0aW9uLCBwb3NpdGlvbik7XG5cbi8qKiBXaGV0aGVyIHRoYXQgY2FuIGJlIHNhaWQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBjb21wYXJlcyA9IChyb290LCBwb3NpdGlvbikgPT4ga25vd3Mocm9vdCwgcG9zaXRpb24pIHx8IGlzQWhlYWQocG9zaXRpb24sIHJlYWQocm9vdC5kYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpLnBvc2l0aW9uKTtcblxuLyoqIEVhY2ggZ3JhbnQsIHdpdGggaG93IGZhciB0aGUgcGFnZSBoYXMgaGVhcmQgYWxsIG9mIGl0cyBjaGFubmVsczsgJyc6IGZyb20gd2hlcmUgdGhlIGdyYW50IHNheXMuXG4gKiBAdHlwZSB7KCkgPT4gW3N0cmluZywgc3RyaW5nXVtdfSAqL1xuZXhwb3J0IGNvbnN0IGNsYWltcyA9ICgpID0+IHtcbiAgLy8gVGhlIG5ld2VzdCwgb25jZSBpdCB0ZWxscyBvZiBub3RoaW5nIHRoYXQgaXMgdW5kZXIgd2F5OiB0aGUgZmlyc3QgbWF5IGJlIG9mIGEgY2hhbm5lbCBtb3JlLCB3aGljaCBoYXMgbGVmdC5cbiAgZm9yIChjb25zdCBbbmFtZSwgZ3JhbnRdIG9mIHByZXNlbnQpIHtcbiAgICBpZiAoaGVsZC5nZXQobmFtZSkgIT09IGdyYW50ICYmIGlzQWhlYWQocmVhY2hlZC5nZXQobmFtZSkgPz8gJycsIHJlYWQoZ3JhbnQpLnBvc2l0aW9uKSkgaGVsZC5zZXQobmFtZSwgZ3JhbnQpO1xuICB9XG4gIHJldHVybiBbLi4ubmV3IFNldChoZWxkLnZhbHVlcygpKV0ubWFwKChncmFudCkgPT4ge1xuICAgIGNvbnN0IGhlYXJkID0gcmVhZChncmFudCkuY2hhbm5lbHMuZmlsdGVyKChuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSkubWFwKChuYW1lKSA9PiByZWFjaGVkLmdldChuYW1lKSA/PyAnJyk7XG4gICAgcmV0dXJuIFtncmFudCwgaGVhcmQucmVkdWNlKChvbmUsIG90aGVyKSA9PiAoaXNBaGVhZChvbmUsIG90aGVyKSA/IG90aGVyIDogb25lICYmIG90aGVyICYmIG9uZSkpXTtcbiAgfSk7XG59O1xuXG4vKiogTm90ZSBob3cgZmFyIHRoZSBjaGFubmVscyBvZiBhIHN0cmVhbSBhcmU6IG5ldmVyIGxlc3MgZmFyIHRoYW4gYmVmb3JlLCBidXQgaW4gYW5vdGhlciBsb2cuXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBJdGVyYWJsZTxzdHJpbmc+LCBwb3NpdGlvbjogc3RyaW5nLCBpc1Jlc2V0PzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjaCA9IChjaGFubmVscywgcG9zaXRpb24sIGlzUmVzZXQgPSBmYWxzZSkgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgY2hhbm5lbHMpIGlmIChpc1Jlc2V0IHx8ICFpc0FoZWFkKHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnLCBwb3NpdGlvbikpIHJlYWNoZWQuc2V0KG5hbWUsIHBvc2l0aW9uKTtcbn07XG5cbi8qKiBXaGV0aGVyIGFuIGV2ZW50IG9mIHRoZXNlIGNoYW5uZWxzIGhhcyBjb21lIGJlZm9yZSwgYnkgb25lIG9mIHRoZW0sIG92ZXIgYW5vdGhlciBzdHJlYW0uXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBzdHJpbmdbXSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0tub3duID0gKGNoYW5uZWxzLCBwb3NpdGlvbikgPT4gY2hhbm5lbHMuc29tZSgobmFtZSkgPT4gaXNBaGVhZChyZWFjaGVkLmdldChuYW1lKSA/PyAnJywgcG9zaXRpb24pKTtcbiIsICIvKiBUaGUgcGFnZSdzIG93biBuYW1lOiB3aGF0IGl0cyBhY3Rpb25zIHB1c2ggZG9lcyBub3QgY29tZSBiYWNrIHRvIGl0LCBzaW5jZSB0aGVpciBhbnN3ZXJzIGJyaW5nIGl0LlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IGZpbGxpbmcuIFBvc3RzIG5pdHJvLXBhZ2UsIHdpdGggZXZlcnkgcmVxdWVzdCBvZiBhIGNvbXBvbmVudC5cbiAqL1xuaW1wb3J0IHsgbml0cm8gfSBmcm9tICcuL2dyYW50cy5qcyc7XG5cbi8qKiAxMjggcmFuZG9tIGJpdHMsIHdoaWNoIG5vYm9keSBidXQgdGhlIHNlcnZlciBsZWFybnM6IHdob2V2ZXIga25ldyB0aGVtIGNvdWxkIGtlZXAgdGhpcyBwYWdlIGZyb20gaGVhcmluZyBzb21ldGhpbmcuICovXG5leHBvcnQgY29uc3QgcGFnZSA9IFsuLi5jcnlwdG8uZ2V0UmFuZG9tVmFsdWVzKG5ldyBVaW50OEFycmF5KDE2KSldLm1hcCgoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgJzAnKSkuam9pbignJyk7XG5cbmV4cG9ydCBjb25zdCBzdGFydEVjaG8gPSAoKSA9PiBuaXRybygpLm9uKCdmaWxsaW5nJywgKHsgYm9keSB9KSA9PiBib2R5LnNldCgnbml0cm8tcGFnZScsIHBhZ2UpKTtcbiIsICIvKiBQdXNoZWQgZXZlbnRzIHJlYWNoIHRoZSBwYWdlIG9uY2UsIGluIG9yZGVyLCBhbmQgdGhlIHJlcXVlc3RzIHRoYXQgdGhleSBjYXVzZSB3YWl0IGZvciBlYWNoIG90aGVyLlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IHF1ZXVlZCwgZmlsbGluZywgbGVhdmluZywgYW5zd2VyZWQsIGRvbmUuIFNlbmRzOiB0aGUgZXZlbnRzLCBvbiBib2R5OyBuaXRybzptaXNzZWQsIGlmIHRoZSBzaW5nbGUgZXZlbnRzIGFyZSBsb3N0LlxuICovXG5pbXBvcnQgeyBjb21wYXJlcywgaGVhcmVycywga25vd3MsIG5hbWVzLCBuaXRybywgcm9vdHMsIHN1YnNjcmliZWQgfSBmcm9tICcuL2dyYW50cy5qcyc7XG5cbmNvbnN0IEdBUF9NUyA9IDUwMDsgLy8gYmV0d2VlbiB0d28gZ29lcyBvZiByZXF1ZXN0c1xuY29uc3QgVFJJRVMgPSA2OyAvLyBhZ2FpblxuY29uc3QgTE9OR0VTVF9NUyA9IDEwMDAwOyAvLyBmcm9tIG9uZSB0cnkgdG8gdGhlIG5leHRcbmNvbnN0IEFXQVkgPSBbMCwgNTAyLCA1MDMsIDUwNF07IC8vIG5vIHNlcnZlciB3YXMgdGhlcmVcbmNvbnN0IE1PU1RfUkVDRU5UID0gMjAwO1xuY29uc3QgUkVGUkVTSF9BTEwgPSAnbml0cm86cmVmcmVzaC0qJztcbi8qKiBXaGF0IHdhcyBzYWlkLCB3aGVyZSBpbiB0aGUgbG9nLCBhbmQgdGhlIGlkcyBvZiB0aGUgY29tcG9uZW50cyBpbiB3aG9zZSBIVE1MIGl0IGlzLlxuICogQHR5cGVkZWYge3sgc2FpZDogW3N0cmluZ1tdLCBudW1iZXIsIG51bWJlciwgc3RyaW5nLCBhbnldLCBwb3NpdGlvbjogc3RyaW5nLCBkb25lOiBTZXQ8c3RyaW5nPiB9fSBFbnRyeSAqL1xuLyoqIEB0eXBlZGVmIHt7IHNwcmVhZDogbnVtYmVyLCBob3BzOiBudW1iZXIsIGVudHJ5PzogRW50cnksIHRyaWVzPzogbnVtYmVyIH19IFB1c2ggKi9cbi8qKiBAdHlwZSB7V2Vha01hcDxvYmplY3QsIFB1c2ggfCBudWxsPn0gKi9cbmNvbnN0IHB1c2hlZCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBldmVudCwgYW5kIGJ5IHdoYXQgYSBqb2IgaGFzIGhlYXJkOyBudWxsOiBjb21wb25lbnRzIGhhdmUgYmVlbiB0b2xkXG4vKiogQHR5cGUge0VudHJ5W119ICovXG5jb25zdCByZWNlbnQgPSBbXTtcbmxldCBmb3Jnb3R0ZW4gPSAnJzsgLy8gdGhlIGxhc3QgcG9zaXRpb24gb2Ygd2hpY2ggdGhhdCBpcyBub3Qga25vd25cbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmxldCBoZXJlID0gbmV3IE1hcCgpOyAvLyB0aGUgSFRNTCBvZiB0aG9zZSB0aGF0IGFyZSB0aGVyZSwgYnkgaWRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgSm9iPn0gKi9cbmNvbnN0IHNlbnQgPSBuZXcgTWFwKCk7IC8vIHdoYXQgaGFzIGxlZnQgZm9yIGEgY29tcG9uZW50LCBieSBpZFxuLyoqIEB0eXBlIHtXZWFrU2V0PEpvYj59ICovXG5jb25zdCByZWxlYXNlZCA9IG5ldyBXZWFrU2V0KCk7XG4vKiogQHR5cGUge0pvYltdfSAqL1xubGV0IHdhaXRpbmcgPSBbXTtcbmxldCB0aW1lciA9IDA7XG5sZXQgbGFzdCA9IC1HQVBfTVM7XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsOiBhbnkpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2F5ID0gKG5hbWUsIGRldGFpbCkgPT4gdm9pZCBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEFuIGV2ZW50IGFzIHRoZSBzdHJlYW0gc2F5cyBpdCwgYW5kIHdoZXJlIGluIHRoZSBsb2cgaXQgaXMuIENvbXBvbmVudHMgYXJlIHRvbGQgaGVyZTogaHRteCwgd2hpY2ggbGV0cyBzb21lIHRpbWUgcGFzc1xuICogdW50aWwgaXQgbGlzdGVucyB0byB0aG9zZSB0aGF0IGl0IGhhcyBwdXQgb24gdGhlIHBhZ2UsIGlzIG5vdCBhc2tlZC5cbiAqIEB0eXBlIHsoc2FpZDogRW50cnlbJ3NhaWQnXSwgcG9zaXRpb246IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkZWxpdmVyID0gKHNhaWQsIHBvc2l0aW9uKSA9PiB7XG4gIGNhdGNoVXAoKTsgLy8gd2hhdCB3YXMgc2FpZCBiZWZvcmVcbiAgY29uc3QgW2NoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIG5hbWUsIGRldGFpbF0gPSBzYWlkO1xuICBjb25zdCBlbnRyeSA9IHsgc2FpZCwgcG9zaXRpb24sIGRvbmU6IG5ldyBTZXQoKSB9O1xuICByZWNlbnQucHVzaChlbnRyeSk7XG4gIGlmIChyZWNlbnRbTU9TVF9SRUNFTlRdKSBmb3Jnb3R0ZW4gPSAvKiogQHR5cGUge2FueX0gKi8gKHJlY2VudC5zaGlmdCgpKS5wb3NpdGlvbjtcbiAgY29uc3QgaGVhcmluZyA9IGhlYXJlcnNPZihlbnRyeSk7XG4gIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSkge1xuICAgIHdpbmRvdy5uaXRyb0RlYnVnPy5wdXNoZWQobmFtZSwgZGV0YWlsLCB7IGNoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIGhlYXJzOiAocm9vdCkgPT4gaGVhcmluZy5pbmNsdWRlcyhyb290KSB9KTtcbiAgfVxuICBmb3IgKGNvbnN0IHJvb3Qgb2YgaGVhcmluZykgdGVsbChyb290LCBlbnRyeSk7XG4gIGlmIChuYW1lID09PSBSRUZSRVNIX0FMTCkgcmV0dXJuO1xuICBjb25zdCBldmVudCA9IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcbiAgcHVzaGVkLnNldChldmVudCwgbnVsbCk7XG4gIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudCk7XG59O1xuXG4vKiogQHR5cGUgeyhlbnRyeTogRW50cnkpID0+IGFueVtdfSAqL1xuY29uc3QgaGVhcmVyc09mID0gKHsgc2FpZDogW2NoYW5uZWxzLCAsICwgbmFtZV0gfSkgPT5cbiAgbmFtZSA9PT0gUkVGUkVTSF9BTEwgPyByb290cygpLmZpbHRlcigocm9vdCkgPT4gbmFtZXMocm9vdCwgY2hhbm5lbHMpKSA6IGhlYXJlcnMoY2hhbm5lbHMpO1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IGh0bWxPZiA9ICh7IGRhdGFzZXQ6IHsgbml0cm9DaGFubmVscywgbml0cm9Ub2tlbiB9IH0pID0+IG5pdHJvVG9rZW4gKyBuaXRyb0NoYW5uZWxzO1xuXG4vKiogV2hldGhlciB0aGUgYW5zd2VyIG9mIGEgY29tcG9uZW50IGl0c2VsZiBpcyBvbiB0aGUgcGFnZSwgYW5kIG5vIG90aGVyIEhUTUwgb2YgdGhlIHNhbWUgaWQuXG4gKiBAdHlwZSB7KHBhcnQ/OiBQYXJ0aWFsPEpvYj4pID0+IGFueX0gKi9cbmNvbnN0IGlzT3duID0gKHBhcnQpID0+IHBhcnQ/LnJvZGUgJiYgcGFydC5pc1N0YWxlICE9PSB0cnVlICYmIHBhcnQuYWN0aW9uICE9PSAnbml0cm8tbW91bnQnO1xuXG4vKiogTGV0IGNvbXBvbmVudHMgdGhhdCBoYXZlIGNvbWUgdG8gdGhlIHBhZ2UgaGVhciB3aGF0IHdhcyBzYWlkIHNpbmNlIHRoZXkgd2VyZSByZW5kZXJlZCwgd2hhdGV2ZXIgb3RoZXJzIG9mIHRoZSBzYW1lXG4gKiBpZCBoYXZlIGhlYXJkIHRoYXQgd2VyZSB0aGVyZSBiZWZvcmUuICovXG5leHBvcnQgY29uc3QgY2F0Y2hVcCA9ICgpID0+IHtcbiAgY29uc3QgYmVmb3JlID0gaGVyZTtcbiAgY29uc3QgZm91bmQgPSByb290cygpO1xuICBoZXJlID0gbmV3IE1hcChmb3VuZC5tYXAoKHJvb3QpID0+IFtyb290LmlkLCBodG1sT2Yocm9vdCldKSk7XG4gIGNvbnN0IGZyZXNoID0gZm91bmQuZmlsdGVyKCh7IGlkIH0pID0+IGJlZm9yZS5nZXQoaWQpICE9PSBoZXJlLmdldChpZCkgJiYgIWlzT3duKHNlbnQuZ2V0KGlkKSkpO1xuICBpZiAoIWZyZXNoWzBdKSByZXR1cm47XG4gIC8qKiBAdHlwZSB7W0VudHJ5LCBhbnlbXV1bXX0gKi9cbiAgY29uc3Qgc2FpZCA9IHJlY2VudC5tYXAoKGVudHJ5KSA9PiBbZW50cnksIGhlYXJlcnNPZihlbnRyeSldKTtcbiAgZm9yIChjb25zdCByb290IG9mIGZyZXNoKSB7XG4gICAgY29uc3QgeyBpZCB9ID0gcm9vdDtcbiAgICB3YWl0aW5nID0gd2FpdGluZy5maWx0ZXIoKGpvYikgPT4gam9iLmlkICE9PSBpZCk7XG4gICAgY29uc3QgZW50cmllcyA9IHNhaWQuZmlsdGVyKChbLCBoZWFyaW5nXSkgPT4gaGVhcmluZy5pbmNsdWRlcyhyb290KSkubWFwKChbZW50cnldKSA9PiBlbnRyeSk7XG4gICAgY29uc3QgaXNMYXRlID0gZm9yZ290dGVuICYmICFrbm93cyhyb290LCBmb3Jnb3R0ZW4pO1xuICAgIGNvbnN0IGlzQ2xlYXIgPSAhaXNMYXRlICYmIGVudHJpZXMuZXZlcnkoKHsgcG9zaXRpb24gfSkgPT4gY29tcGFyZXMocm9vdCwgcG9zaXRpb24pKTtcbiAgICBpZiAoIWlzQ2xlYXIpIHJlZnJlc2gocm9vdCwgMCk7XG4gICAgZWxzZSBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIGtub3dzKHJvb3QsIGVudHJ5LnBvc2l0aW9uKSA/IGVudHJ5LmRvbmUuYWRkKGlkKSA6IHRlbGwocm9vdCwgZW50cnkpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGVudHJ5OiBFbnRyeSkgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAocm9vdCwgZW50cnkpID0+IHtcbiAgY29uc3QgWywgc3ByZWFkLCBob3BzLCBuYW1lLCBkZXRhaWxdID0gZW50cnkuc2FpZDtcbiAgZW50cnkuZG9uZS5kZWxldGUocm9vdC5pZCk7XG4gIGlmIChuYW1lID09PSBSRUZSRVNIX0FMTCkgcmVmcmVzaChyb290LCBzcHJlYWQsIGhvcHMsIGVudHJ5KTtcbiAgZWxzZSBpZiAocm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8ubWF0Y2goL25pdHJvOlxcUysvZyk/LmluY2x1ZGVzKG5hbWUpKSB7XG4gICAgcmVhY3Qocm9vdCwgbmFtZSwgZGV0YWlsLCB7IHNwcmVhZCwgaG9wcywgZW50cnkgfSk7XG4gIH1cbn07XG5cbi8qKiBFdmVudHMgbWF5IGJlIGxvc3QgdXAgdG8gdGhpcyBwb3NpdGlvbjogd2hhdCB0aGUgcGFnZSBzaG93cyBoYXMgdG8gYmUgbWFkZSBhbmV3LlxuICogQHR5cGUgeyhzcHJlYWQ6IG51bWJlciwgcG9zaXRpb246IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBtaXNzID0gKHNwcmVhZCwgcG9zaXRpb24pID0+IHtcbiAgcmVjZW50Lmxlbmd0aCA9IDA7XG4gIGZvcmdvdHRlbiA9IHBvc2l0aW9uO1xuICBzYXkoJ25pdHJvOm1pc3NlZCcsIHt9KTtcbiAgZm9yIChjb25zdCByb290IG9mIHN1YnNjcmliZWQoKSkgcmVmcmVzaChyb290LCBzcHJlYWQpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCB0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBQdXNoKSA9PiB2b2lkfSAqL1xuY29uc3QgcmVhY3QgPSAocm9vdCwgdHlwZSwgZGV0YWlsLCBwdXNoKSA9PiB7XG4gIGNvbnN0IGNhdXNlID0gbmV3IEN1c3RvbUV2ZW50KHR5cGUsIHsgZGV0YWlsIH0pO1xuICBwdXNoZWQuc2V0KGNhdXNlLCBwdXNoKTtcbiAgbml0cm8oKS5yZWFjdChyb290LCBjYXVzZSk7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHNwcmVhZDogbnVtYmVyLCBob3BzPzogbnVtYmVyLCBlbnRyeT86IEVudHJ5KSA9PiB2b2lkfSAqL1xuY29uc3QgcmVmcmVzaCA9IChyb290LCBzcHJlYWQsIGhvcHMgPSAwLCBlbnRyeSkgPT5cbiAgcmVhY3Qocm9vdCwgYG5pdHJvOnJlZnJlc2gtJHtyb290LmRhdGFzZXQubml0cm9Db21wb25lbnQudG9Mb3dlckNhc2UoKX1gLCB7fSwgeyBzcHJlYWQsIGhvcHMsIGVudHJ5IH0pO1xuXG4vKiogSG9sZCBhIHJlcXVlc3QgYmFjayB0aGF0IGEgcHVzaGVkIGV2ZW50IGhhcyBjYXVzZWQuIEV2ZXJ5Ym9keSdzIHBhZ2Ugd291bGQgYXNrIGF0IHRoZSBzYW1lIG1vbWVudC5cbiAqIEB0eXBlIHsoam9iOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBob2xkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGNhdXNlLCBoZWFyZCwgcm9vdCB9ID0gam9iO1xuICBpZiAoIXB1c2hlZC5oYXMoY2F1c2UpIHx8IHJlbGVhc2VkLmhhcyhqb2IpKSByZXR1cm4gdHJ1ZTtcbiAgY29uc3QgcHVzaCA9IHB1c2hlZC5nZXQoY2F1c2UpO1xuICBpZiAoIXB1c2ggfHwgcm9vdC5tYXRjaGVzKCdbZGF0YS1uaXRyby1sYXp5XScpKSByZXR1cm4gZmFsc2U7IC8vIGxhenkuanMga2VlcHMgaXQgZm9yIHRoZSBjb21wb25lbnRcbiAgcHVzaGVkLnNldChoZWFyZFswXSwgcHVzaCk7IC8vIHdoaWNoIG91dGxpdmVzIHRoZSBqb2I6IHRob3NlIG9mIGEgY29tcG9uZW50IGxlYXZlIGFzIG9uZVxuICBpZiAoIXdhaXRpbmcuc29tZSgob3RoZXIpID0+IGlzU2FtZShvdGhlciwgam9iKSkpIHdhaXRpbmcucHVzaChqb2IpO1xuICBjb25zdCBwYXVzZSA9IE1hdGgubWF4KHB1c2guc3ByZWFkICogTWF0aC5yYW5kb20oKSwgbGFzdCArIEdBUF9NUyAtIHBlcmZvcm1hbmNlLm5vdygpKTtcbiAgdGltZXIgfHw9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIHBhdXNlKTtcbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIFdoZXRoZXIgdHdvIGpvYnMgYXJlIG9mIG9uZSBldmVudCwgb3Igb25lIHJlZnJlc2guXG4gKiBAdHlwZSB7KG9uZTogYW55LCBvdGhlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNTYW1lID0gKG9uZSwgb3RoZXIpID0+IHtcbiAgY29uc3QgW2VudHJ5LCBvdGhlckVudHJ5XSA9IFtvbmUsIG90aGVyXS5tYXAoKHsgY2F1c2UgfSkgPT4gcHVzaGVkLmdldChjYXVzZSk/LmVudHJ5KTtcbiAgY29uc3QgaXNSZWZyZXNoID0gb25lLmNhdXNlLnR5cGUgPT09IG90aGVyLmNhdXNlLnR5cGUgJiZcbiAgICAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KG9uZS5jYXVzZS50eXBlKSAmJiBvbmUuY2F1c2UuZGV0YWlsLmtleSA9PT0gb3RoZXIuY2F1c2UuZGV0YWlsLmtleTtcbiAgcmV0dXJuIG9uZS5pZCA9PT0gb3RoZXIuaWQgJiYgKGlzUmVmcmVzaCB8fCAoISFlbnRyeSAmJiBlbnRyeSA9PT0gb3RoZXJFbnRyeSkpO1xufTtcblxuLyoqIExldCBhbGwgdGhhdCB3YWl0IGxlYXZlIGluIG9uZSBnbywgc28gdGhhdCBpdCBiZWNvbWVzIGFzIGZldyByZXF1ZXN0cyBhcyBwb3NzaWJsZS4gQSByZXF1ZXN0IHNheXMgb25lIG51bWJlciBvZlxuICogaG9wcyBmb3IgYWxsIHdob3NlIGNvbXBvbmVudHMgcmlkZSB3aXRoIGl0LCBzbyBvdGhlcnMgd2FpdCBmb3IgdGhlIG5leHQgZ28uICovXG5jb25zdCByZWxlYXNlID0gKCkgPT4ge1xuICBsYXN0ID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIHRpbWVyID0gMDtcbiAgaWYgKCF3YWl0aW5nWzBdKSByZXR1cm47IC8vIHRoZXkgaGF2ZSBsZWZ0IHRoZSBwYWdlXG4gIC8qKiBAdHlwZSB7TWFwPHN0cmluZywgbnVtYmVyPn0gKi9cbiAgY29uc3QgaG9wcyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCB7IGlkLCBjYXVzZSB9IG9mIHdhaXRpbmcpIGhvcHMuc2V0KGlkLCBNYXRoLm1heChob3BzLmdldChpZCkgPz8gMCwgcHVzaGVkLmdldChjYXVzZSk/LmhvcHMgPz8gMCkpO1xuICBjb25zdCBub3cgPSBob3BzLmdldCh3YWl0aW5nWzBdLmlkKTsgLy8gdGhlIG9sZGVzdCdzXG4gIGNvbnN0IGpvYnMgPSB3YWl0aW5nLmZpbHRlcigoeyBpZCB9KSA9PiBob3BzLmdldChpZCkgPT09IG5vdyk7XG4gIHdhaXRpbmcgPSB3YWl0aW5nLmZpbHRlcigoeyBpZCB9KSA9PiBob3BzLmdldChpZCkgIT09IG5vdyk7XG4gIGlmICh3YWl0aW5nWzBdKSB0aW1lciA9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIEdBUF9NUyk7XG4gIGZvciAoY29uc3Qgam9iIG9mIGpvYnMpIHtcbiAgICBqb2IuYm9keS5zZXQoJ25pdHJvLXB1c2hlZCcsIGAke25vd31gKTtcbiAgICByZWxlYXNlZC5hZGQoam9iKTtcbiAgICBuaXRybygpLmVucXVldWUoam9iKTtcbiAgfVxufTtcblxuLyoqIFdoYXQgb2YgYWxsIHRoYXQgYSBjb21wb25lbnQgaGFzIGhlYXJkIGlzIG5laXRoZXIgaW4gaXRzIEhUTUwgYnkgbm93LCBub3IgdG9sZCBhZ2FpbiBiZWhpbmQsIGFzIHRvIG9uZSB0aGF0IGNhbWUgbWVhbndoaWxlLlxuICogQHR5cGUgeyhpZDogc3RyaW5nLCBoZWFyZD86IGFueVtdKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGxlZnQgPSAoaWQsIGhlYXJkID0gW10pID0+IHtcbiAgY29uc3QgbGF0ZXN0ID0gbmV3IE1hcChoZWFyZC5tYXAoKHBhaXIpID0+IFtwdXNoZWQuZ2V0KHBhaXIpPy5lbnRyeSwgcGFpcl0pKTtcbiAgcmV0dXJuIGhlYXJkLmZpbHRlcigocGFpcikgPT4ge1xuICAgIGNvbnN0IHsgZW50cnkgfSA9IHB1c2hlZC5nZXQocGFpcikgPz8ge307XG4gICAgcmV0dXJuICFlbnRyeSB8fCAoIWVudHJ5LmRvbmUuaGFzKGlkKSAmJiBsYXRlc3QuZ2V0KGVudHJ5KSA9PT0gcGFpcik7XG4gIH0pO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBzaWZ0ID0gKGpvYikgPT4ge1xuICBpZiAoIWpvYi5oZWFyZCkgcmV0dXJuO1xuICBqb2IuaGVhcmQgPSBsZWZ0KGpvYi5pZCwgam9iLmhlYXJkKTtcbiAgam9iLmJvZHkuc2V0KCduaXRyby1ldmVudHMnLCBKU09OLnN0cmluZ2lmeShqb2IuaGVhcmQpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBhbnlbXX0gKi9cbmNvbnN0IHBhcnRzT2YgPSAoam9iKSA9PiBbam9iLCAuLi5qb2IucmlkZXJzLnZhbHVlcygpXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2ZSA9IChqb2IpID0+IHtcbiAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzT2Yoam9iKSkgc2VudC5zZXQocGFydC5pZCwgcGFydCk7XG59O1xuXG4vKiogTm90ZSB3aGF0IHdhcyBkb25lLCBhbmQgYXNrIGFnYWluLCBxdWlldGx5LCBmb3Igd2hhdCB3YXMgbm90LCBiZWZvcmUgYWxsIHRoYXQgaGFzIGNvbWUgc2luY2UuIFdoZXJlIGFuc3dlcnMgYXJlIGtlcHQsIHRoZSBicmlkZ2UgaGFzXG4gKiBzZW50IGl0IGFnYWluIGFscmVhZHksIGFzIGl0IHdhcy4gRWxzZSwgb3IgaWYgdGhlIHByb2Nlc3MgaGFzIGRpZWQgdGhhdCByYW4gaXQsIGl0IGNhbiBvbmx5IHJ1biBhbmV3LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYW5zd2VyLCBzdGF0dXMsIHRyaWVzIH0gPSBqb2I7XG4gIGZvciAoY29uc3QgcGFydCBvZiBwYXJ0c09mKGpvYikpIHtcbiAgICBjb25zdCB7IGhlYXJkLCBpZCB9ID0gcGFydDtcbiAgICBzZW50LmRlbGV0ZShpZCk7XG4gICAgaWYgKCFpc093bihwYXJ0KSkgY29udGludWU7XG4gICAgaWYgKG5pdHJvKCkuZmluZChpZCkpIGhlcmUuc2V0KGlkLCBodG1sT2Yobml0cm8oKS5maW5kKGlkKSkpO1xuICAgIGZvciAoY29uc3QgcGFpciBvZiBoZWFyZCA/PyBbXSkgcHVzaGVkLmdldChwYWlyKT8uZW50cnk/LmRvbmUuYWRkKGlkKTtcbiAgfVxuICBjb25zdCBpc0xvc3QgPSBzdGF0dXMgPT09IDQwOSB8fCBzdGF0dXMgPT09IDQyOSB8fCAoQVdBWS5pbmNsdWRlcygvKiogQHR5cGUge2FueX0gKi8gKHN0YXR1cykpICYmICF0cmllcyk7XG4gIGlmICghaXNMb3N0KSByZXR1cm47XG4gIGNvbnN0IHNpbmNlID0gd2FpdGluZztcbiAgd2FpdGluZyA9IFtdO1xuICBsZXQgbW9zdCA9IDA7XG4gIGZvciAoY29uc3Qgb25lIG9mIHBhcnRzT2Yoam9iKSkge1xuICAgIGNvbnN0IHJvb3QgPSBuaXRybygpLmZpbmQob25lLmlkKTtcbiAgICAvKiogQHR5cGUge2FueVtdfSAqL1xuICAgIGNvbnN0IGhlYXJkID0gb25lLmhlYXJkID8/IFtdO1xuICAgIGNvbnN0IHB1c2hlcyA9IGhlYXJkLm1hcCgocGFpcikgPT4gcHVzaGVkLmdldChwYWlyKSk7XG4gICAgLy8gT2Ygd2hhdCBhbiBhY3Rpb24gaGFzIGNhdXNlZCBhcyB3ZWxsIHRoZSBicmlkZ2UgdGVsbHMuXG4gICAgaWYgKCFyb290IHx8ICFoZWFyZFswXSB8fCBwdXNoZXMuc29tZSgocHVzaCkgPT4gIXB1c2ggfHwgKHB1c2gudHJpZXMgPz8gMCkgPj0gVFJJRVMpKSBjb250aW51ZTtcbiAgICBvbmUgPT09IGpvYiA/IChqb2IuZXZlbnRzID0gW10pIDogKG9uZS5yb2RlID0gdHJ1ZSk7XG4gICAgaWYgKHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuICE9PSBvbmUudG9rZW4pIGNvbnRpbnVlOyAvLyBhbm90aGVyLCB3aGljaCBjYXRjaGVzIHVwXG4gICAgaGVhcmQuZm9yRWFjaCgoW3R5cGUsIGRldGFpbF0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHRyaWVzID0gMCwgLi4ucHVzaCB9ID0gLyoqIEB0eXBlIHthbnl9ICovIChwdXNoZXNbYXRdKTtcbiAgICAgIG1vc3QgPSBNYXRoLm1heChtb3N0LCB0cmllcyk7XG4gICAgICByZWFjdChyb290LCB0eXBlLCBkZXRhaWwsIHsgLi4ucHVzaCwgdHJpZXM6IHRyaWVzICsgMSB9KTtcbiAgICB9KTtcbiAgfVxuICBpZiAod2FpdGluZ1swXSkge1xuICAgIGNvbnN0IGFza2VkID0gMTAwMCAqICsoYW5zd2VyPy5oZWFkZXJzLmdldCgnUmV0cnktQWZ0ZXInKSA/PyAwKSB8fCAwOyAvLyBvciBhIGRhdGVcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIHRpbWVyID0gd2luZG93LnNldFRpbWVvdXQocmVsZWFzZSwgYXNrZWQgKyBNYXRoLnJhbmRvbSgpICogTWF0aC5taW4oTE9OR0VTVF9NUywgMTAwMCAqIDIgKiogbW9zdCkpO1xuICB9XG4gIHdhaXRpbmcucHVzaCguLi5zaW5jZSk7XG59O1xuXG4vKiogV2hhdCB0aGUgbmV4dCBwYWdlJ3MgY29tcG9uZW50IGhhcyBoZWFyZCBtYXkgaGF2ZSBqb2luZWQgYSByZXF1ZXN0IG9mIHRoZSBsYXN0IG9uZSdzLCB3aGljaCB3YXMgZHJvcHBlZCB3aXRoIGl0cyBwYWdlLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGhhbmRPbiA9ICh7IGhlYXJkLCBpZCwgcGFnZSwgcm9kZSwgc3RhdHVzIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IG5pdHJvKCkuZmluZChpZCk7XG4gIGlmIChyb2RlIHx8IHN0YXR1cyAhPSBudWxsIHx8ICFyb290IHx8IHBhZ2UgPT09IGxvY2F0aW9uLnBhdGhuYW1lICsgbG9jYXRpb24uc2VhcmNoKSByZXR1cm47XG4gIGNvbnN0IHNpbmNlID0gd2FpdGluZztcbiAgd2FpdGluZyA9IFtdO1xuICBmb3IgKGNvbnN0IHBhaXIgb2YgbGVmdChpZCwgaGVhcmQpKSB7XG4gICAgY29uc3QgcHVzaCA9IHB1c2hlZC5nZXQocGFpcik7XG4gICAgaWYgKHB1c2gpIHJlYWN0KHJvb3QsIHBhaXJbMF0sIHBhaXJbMV0sIHB1c2gpO1xuICB9XG4gIHdhaXRpbmcucHVzaCguLi5zaW5jZSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQdXNoZWQgPSAoKSA9PiB7XG4gIG5pdHJvKCkub24oJ3F1ZXVlZCcsIGhvbGQpO1xuICBuaXRybygpLm9uKCdmaWxsaW5nJywgc2lmdCk7XG4gIG5pdHJvKCkub24oJ2xlYXZpbmcnLCBsZWF2ZSk7XG4gIG5pdHJvKCkub24oJ2Fuc3dlcmVkJywgbm90ZSk7XG4gIG5pdHJvKCkub24oJ2RvbmUnLCBoYW5kT24pO1xufTtcbiIsICIvKiBUaGUgc3RyZWFtIG9mIHB1c2hlZCBldmVudHM6IG9wZW5lZCwgcmVhZCwgYW5kIG9wZW5lZCBhbmV3LCBmb3IgYXMgbG9uZyBhcyB0aGUgcGFnZSBtYXkgaGVhciBzb21ldGhpbmcuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tcHVzaC11cmwgYW5kIGRhdGEtbml0cm8tcHVzaC1zaWxlbmNlIG9mIGl0cyBzY3JpcHQuXG4gKiBIZWFyczogb25saW5lLCBwYWdlaGlkZSwgcGFnZXNob3csIHZpc2liaWxpdHljaGFuZ2UuXG4gKiBTZW5kczogbml0cm86cHVzaC1zdGF0ZSB7c3RhdGV9OiBcIm9wZW5cIiwgXCJwb2xsc1wiLCBcIndhaXRzXCIgb3IgXCJyZWZ1c2VkXCIuXG4gKiBXaXJlOiBuaXRyb19odG14L3B1c2gvcmVxdWVzdHMucHkgYW5kIGZyYW1lcy5weS5cbiAqL1xuaW1wb3J0IHsgcGFnZSB9IGZyb20gJy4vZWNoby5qcyc7XG5pbXBvcnQgeyBjbGFpbXMsIGNvbGxlY3QsIGhlbGQsIGlzS25vd24sIHJlYWNoLCByZWZ1c2UgfSBmcm9tICcuL2dyYW50cy5qcyc7XG5pbXBvcnQgeyBjYXRjaFVwLCBkZWxpdmVyLCBtaXNzLCBzYXkgfSBmcm9tICcuL3B1c2hlZC5qcyc7XG5cbmNvbnN0IHsgbml0cm9QdXNoVXJsOiB1cmwsIG5pdHJvUHVzaFNpbGVuY2U6IHNpbGVuY2VNcyB9ID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuY29uc3QgU0xPVFMgPSA0OyAvLyBzdHJlYW1zIG9mIG9uZSBicm93c2VyIG9uIEhUVFAvMS4xLCB3aGljaCBoYXMgc2l4IGNvbm5lY3Rpb25zXG5jb25zdCBIRUxMT19NUyA9IDEwMDAwOyAvLyBhIHByb3h5IHRoYXQga2VlcHMgdGhlIGZpcnN0IHdvcmRzIHNvIGxvbmcga2VlcHMgYWxsXG5jb25zdCBUUlVTVF9NUyA9IDMwMDAwMDsgLy8gb25lIHRoYXQga2VlcHMgdGhlIGhlYWRlcnMsIHRvbywgaXMgbGlrZSBhIG5ldHdvcmsgdGhhdCBpcyBkZWFkXG5jb25zdCBPVVREQVRFRCA9IDQxMjsgLy8gcmlnaHRzIGhhdmUgY2hhbmdlZCBzaW5jZVxuY29uc3QgUkVGVVNFRCA9IFs0MDAsIDQwMywgNDA0LCBPVVREQVRFRCwgNDEzXTtcbmNvbnN0IFJFTkVXX01TID0gMTAwMDtcblxubGV0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG5sZXQgaG9sZHNGcm9tID0gMDsgLy8gdW50aWwgdGhlbiBhIHN0cmVhbSB3b3VsZCBub3QgY29tZSB0aHJvdWdoXG5sZXQgZmFpbHVyZXMgPSAwO1xubGV0IHJldHJ5TXMgPSAwOyAvLyBhcyB0aGUgc2VydmVyIHNheXNcbmxldCBwb2xsTXMgPSAwOyAvLyB0aGUgc2VydmVyIGRvZXMgbm90IHN0cmVhbVxubGV0IGlzT3V0ZGF0ZWQgPSBmYWxzZTtcbmxldCBpc0F3YXkgPSBmYWxzZTsgLy8gaW4gdGhlIGJhY2stZm9yd2FyZCBjYWNoZVxubGV0IGlzU3RhbGUgPSBmYWxzZTsgLy8gdGhlcmUgYXJlIG90aGVyIGNoYW5uZWxzLCBvciBhbm90aGVyIG5ldHdvcmtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCB3YWtlID0gKCkgPT4ge307XG5cbi8qKiBAdHlwZSB7KG1zOiBudW1iZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCBwYXVzZSA9IChtcykgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQocmVzb2x2ZSwgbXMpO1xuICAgIHdha2UgPSAoKSA9PiAoY2xlYXJUaW1lb3V0KHRpbWVyKSwgcmVzb2x2ZSgpKTtcbiAgfSk7XG5cbi8qKiBSZWFkIG9uZSBzdHJlYW0gdG8gaXRzIGVuZC4gUmV0dXJucyB3aGV0aGVyIHRoZSBwYWdlIHNob3VsZCBnbyBvbi5cbiAqIEB0eXBlIHsoaG9sZDogYm9vbGVhbikgPT4gUHJvbWlzZTxib29sZWFuPn0gKi9cbmNvbnN0IGxpc3RlbiA9IGFzeW5jIChob2xkKSA9PiB7XG4gIGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IHsgc2lnbmFsIH0gPSBjb250cm9sbGVyO1xuICBjb25zdCBhc2tlZCA9IG5ldyBTZXQoaGVsZC5rZXlzKCkpO1xuICBsZXQgdGltZXIgPSAwO1xuICBjb25zdCB3YXRjaCA9IChtcyA9ICtzaWxlbmNlTXMsIHBhdGllbmNlTXMgPSAwKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB0aW1lciA9IHdpbmRvdy5zZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIGlmIChwYXRpZW5jZU1zKSBob2xkc0Zyb20gPSBEYXRlLm5vdygpICsgcGF0aWVuY2VNcztcbiAgICAgIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgICB9LCBtcyk7XG4gIH07XG4gIGlzU3RhbGUgPSBmYWxzZTtcbiAgd2F0Y2goK3NpbGVuY2VNcywgVFJVU1RfTVMpO1xuICB0cnkge1xuICAgIGNvbnN0IGJvZHkgPSBKU09OLnN0cmluZ2lmeSh7IGhvbGQsIHBhZ2UsIGdyYW50czogY2xhaW1zKCkgfSk7XG4gICAgY29uc3QgaGVhZGVycyA9IHsgJ0NvbnRlbnQtVHlwZSc6ICdhcHBsaWNhdGlvbi9qc29uJyB9O1xuICAgIGNvbnN0IHJlc3BvbnNlID0gYXdhaXQgZmV0Y2godXJsLCB7IG1ldGhvZDogJ1BPU1QnLCBib2R5LCBoZWFkZXJzLCBzaWduYWwgfSk7XG4gICAgcmV0cnlNcyA9IDEwMDAgKiArKHJlc3BvbnNlLmhlYWRlcnMuZ2V0KCdSZXRyeS1BZnRlcicpID8/IDApO1xuICAgIGlzT3V0ZGF0ZWQgPSByZXNwb25zZS5zdGF0dXMgPT09IE9VVERBVEVEO1xuICAgIGlmIChSRUZVU0VELmluY2x1ZGVzKHJlc3BvbnNlLnN0YXR1cykpIHJldHVybiBmYWxzZTtcbiAgICBpZiAoIXJlc3BvbnNlLm9rIHx8ICFyZXNwb25zZS5ib2R5KSB0aHJvdyBFcnJvcihgJHtyZXNwb25zZS5zdGF0dXN9YCk7XG4gICAgd2F0Y2goSEVMTE9fTVMsIEluZmluaXR5KTtcbiAgICBjb25zdCByZWFkZXIgPSByZXNwb25zZS5ib2R5LnBpcGVUaHJvdWdoKG5ldyBUZXh0RGVjb2RlclN0cmVhbSgpKS5nZXRSZWFkZXIoKTtcbiAgICBsZXQgcmVzdCA9ICcnO1xuICAgIGZvciAobGV0IHJlYWQgPSBhd2FpdCByZWFkZXIucmVhZCgpOyAhcmVhZC5kb25lOyByZWFkID0gYXdhaXQgcmVhZGVyLnJlYWQoKSkge1xuICAgICAgd2F0Y2goKTtcbiAgICAgIGNvbnN0IGJsb2NrcyA9IChyZXN0ICsgcmVhZC52YWx1ZSkuc3BsaXQoJ1xcblxcbicpO1xuICAgICAgcmVzdCA9IGJsb2Nrcy5wb3AoKSA/PyAnJztcbiAgICAgIGZvciAoY29uc3QgYmxvY2sgb2YgYmxvY2tzKSB0YWtlKGJsb2NrLCBhc2tlZCk7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gIH1cbiAgcmV0dXJuIHRydWU7XG59O1xuXG4vKiogQHR5cGUgeyhibG9jazogc3RyaW5nLCBhc2tlZDogU2V0PHN0cmluZz4pID0+IHZvaWR9ICovXG5jb25zdCB0YWtlID0gKGJsb2NrLCBhc2tlZCkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIHN0cmluZz59ICovXG4gIGNvbnN0IGZpZWxkcyA9IHt9O1xuICBmb3IgKGNvbnN0IGxpbmUgb2YgYmxvY2suc3BsaXQoJ1xcbicpKSB7XG4gICAgY29uc3QgYXQgPSBsaW5lLmluZGV4T2YoJzogJyk7XG4gICAgaWYgKGF0ID4gMCkgZmllbGRzW2xpbmUuc2xpY2UoMCwgYXQpXSA9IGxpbmUuc2xpY2UoYXQgKyAyKTtcbiAgfVxuICBjb25zdCB7IGRhdGEsIGV2ZW50LCBpZCB9ID0gZmllbGRzO1xuICBjb25zdCBzYWlkID0gZGF0YSAmJiAhZXZlbnQgJiYgSlNPTi5wYXJzZShkYXRhKTtcbiAgY29uc3QgaXNOZXdzID0gc2FpZCAmJiBzYWlkWzBdLnNvbWUoKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSkgJiYgIWlzS25vd24oc2FpZFswXSwgaWQpO1xuICBpZiAoaWQpIHJlYWNoKFsuLi5hc2tlZF0uZmlsdGVyKChuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSksIGlkLCBldmVudCA9PT0gJ3Jlc2V0Jyk7IC8vIGZpcnN0OiB3aGF0ZXZlciBsaXN0ZW5lcnMgZG8sIGl0IGRvZXMgbm90IGNvbWUgYWdhaW5cbiAgaWYgKGV2ZW50ID09PSAnaGVsbG8nKSB7XG4gICAgZmFpbHVyZXMgPSAwO1xuICAgIHBvbGxNcyA9ICtkYXRhO1xuICAgIHNheSgnbml0cm86cHVzaC1zdGF0ZScsIHsgc3RhdGU6IHBvbGxNcyA/ICdwb2xscycgOiAnb3BlbicgfSk7XG4gIH0gZWxzZSBpZiAoZXZlbnQgPT09ICdyZXNldCcpIG1pc3MoK2RhdGEsIGlkKTtcbiAgZWxzZSBpZiAoaXNOZXdzKSBkZWxpdmVyKHNhaWQsIGlkKTtcbn07XG5cbmNvbnN0IGlzSHR0cDEgPSAoKSA9PiB7XG4gIGNvbnN0IFtlbnRyeV0gPSAvKiogQHR5cGUge2FueVtdfSAqLyAocGVyZm9ybWFuY2UuZ2V0RW50cmllc0J5VHlwZSgnbmF2aWdhdGlvbicpKTtcbiAgcmV0dXJuICEvXmhbMjNdLy50ZXN0KGVudHJ5Py5uZXh0SG9wUHJvdG9jb2wgPz8gJycpO1xufTtcblxuLyoqIFdoZXRoZXIgdGhlIHBhZ2UgbWF5IGtlZXAgYSBjb25uZWN0aW9uOyBpdCBpcyBmcmVlIGFnYWluIHdoZW4gYHVudGlsYCBpcyBkb25lLCBvciB0aGUgcGFnZSBoYXMgZ29uZS5cbiAqIEB0eXBlIHsodW50aWw6IFByb21pc2U8dm9pZD4pID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBzbG90ID0gYXN5bmMgKHVudGlsKSA9PiB7XG4gIGlmICghbmF2aWdhdG9yLmxvY2tzIHx8ICFpc0h0dHAxKCkpIHJldHVybiB0cnVlO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgU0xPVFM7IGF0KyspIHtcbiAgICBjb25zdCBpc0ZyZWUgPSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgICAgbmF2aWdhdG9yLmxvY2tzLnJlcXVlc3QoYG5pdHJvLXB1c2gtJHthdH1gLCB7IGlmQXZhaWxhYmxlOiB0cnVlIH0sIChsb2NrKSA9PiB7XG4gICAgICAgIHJlc29sdmUoISFsb2NrKTtcbiAgICAgICAgcmV0dXJuIGxvY2sgPyB1bnRpbCA6IHVuZGVmaW5lZDtcbiAgICAgIH0pO1xuICAgIH0pO1xuICAgIGlmIChpc0ZyZWUpIHJldHVybiB0cnVlO1xuICB9XG4gIHJldHVybiBmYWxzZTtcbn07XG5cbi8qKiBIb3cgbG9uZyB0byB3YWl0IGZvciB0aGUgbmV4dCBzdHJlYW0uXG4gKiBAdHlwZSB7KGhvbGQ6IGJvb2xlYW4pID0+IG51bWJlcn0gKi9cbmNvbnN0IHBhdXNlTXMgPSAoaG9sZCkgPT4ge1xuICBjb25zdCBbcmFuZG9tLCBzZWVuXSA9IFtNYXRoLnJhbmRvbSgpLCBkb2N1bWVudC5oaWRkZW4gPyAzMDAwMCA6IHBvbGxNcyB8fCAyMDAwXTtcbiAgaWYgKGZhaWx1cmVzKSByZXR1cm4gTWF0aC5tYXgocmV0cnlNcyAqICgxICsgcmFuZG9tKSwgTWF0aC5taW4oMzAwMDAsIDUwMCAqIDIgKiogZmFpbHVyZXMpICogKDAuNSArIHJhbmRvbSkpO1xuICAvLyBBIGRlcGxveSBlbmRzIGFsbCBzdHJlYW1zIGF0IG9uY2U6IHRoZWlyIHBhZ2VzIGNvbWUgYmFjayBvbmUgYnkgb25lLlxuICByZXR1cm4gaG9sZCAmJiAhcG9sbE1zID8gMTAwMCAqIHJhbmRvbSA6IHNlZW4gKiAoMC43NSArIHJhbmRvbSAvIDIpO1xufTtcblxuY29uc3QgcnVuID0gYXN5bmMgKCkgPT4ge1xuICBmb3IgKDs7KSB7XG4gICAgaWYgKCFoZWxkLnNpemUgfHwgaXNBd2F5KSB7XG4gICAgICBhd2FpdCBwYXVzZSgzNjAwMDAwKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICAvKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG4gICAgbGV0IGZyZWUgPSAoKSA9PiB7fTtcbiAgICBjb25zdCB1bnRpbCA9IG5ldyBQcm9taXNlKCgvKiogQHR5cGUgeyh2YWx1ZTogdm9pZCkgPT4gdm9pZH0gKi8gcmVzb2x2ZSkgPT4gKGZyZWUgPSByZXNvbHZlKSk7XG4gICAgY29uc3QgaG9sZCA9IERhdGUubm93KCkgPj0gaG9sZHNGcm9tICYmIChhd2FpdCBzbG90KHVudGlsKSk7IC8vIHRoZSBzZXJ2ZXIgbWF5IHN0cmVhbSBhbm90aGVyIHRpbWVcbiAgICBpZiAoaXNBd2F5KSB7XG4gICAgICBmcmVlKCk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgZmFpbHVyZXMrKzsgLy8gdW50aWwgaXQgc2F5cyBoZWxsb1xuICAgIGNvbnN0IGdvZXNPbiA9IGF3YWl0IGxpc3Rlbihob2xkKS5jYXRjaCgoKSA9PiB0cnVlKTtcbiAgICBmcmVlKCk7XG4gICAgaWYgKCFnb2VzT24pIHtcbiAgICAgIHJlZnVzZSgpO1xuICAgICAgY29sbGVjdCgpO1xuICAgICAgaWYgKGlzT3V0ZGF0ZWQpIG1pc3MoUkVORVdfTVMsICcnKTsgLy8gd2hhdGV2ZXIgdGhlIHBhZ2UgbWF5IGhlYXIgbm93LCBpdHMgY29tcG9uZW50cyBhcmUgdG9sZFxuICAgICAgc2F5KCduaXRybzpwdXNoLXN0YXRlJywgeyBzdGF0ZTogJ3JlZnVzZWQnIH0pO1xuICAgIH1cbiAgICBpZiAoaXNTdGFsZSB8fCAhZ29lc09uKSB7XG4gICAgICBmYWlsdXJlcyA9IDA7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGZhaWx1cmVzICYmICFpc0F3YXkpIHNheSgnbml0cm86cHVzaC1zdGF0ZScsIHsgc3RhdGU6ICd3YWl0cycgfSk7XG4gICAgYXdhaXQgcGF1c2UocGF1c2VNcyhob2xkKSk7XG4gIH1cbn07XG5cbi8qKiBPcGVuIHRoZSBzdHJlYW0gYW5ldywgYXQgb25jZS4gKi9cbmNvbnN0IHJlb3BlbiA9ICgpID0+IHtcbiAgaXNTdGFsZSA9IHRydWU7XG4gIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgd2FrZSgpO1xufTtcblxuY29uc3QgbG9vayA9ICgpID0+IHtcbiAgY29uc3QgaXNPdGhlciA9IGNvbGxlY3QoKTtcbiAgY2F0Y2hVcCgpO1xuICBpZiAoaXNPdGhlcikgcmVvcGVuKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTdHJlYW0gPSAoKSA9PiB7XG4gIGNvbGxlY3QoKTtcbiAgbGV0IHRpbWVyID0gMDtcbiAgbmV3IE11dGF0aW9uT2JzZXJ2ZXIoKCkgPT4ge1xuICAgIHRpbWVyIHx8PSB3aW5kb3cuc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICB0aW1lciA9IDA7XG4gICAgICBsb29rKCk7XG4gICAgfSwgMjApO1xuICB9KS5vYnNlcnZlKGRvY3VtZW50LmRvY3VtZW50RWxlbWVudCwge1xuICAgIHN1YnRyZWU6IHRydWUsIGNoaWxkTGlzdDogdHJ1ZSwgYXR0cmlidXRlczogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ2RhdGEtbml0cm8tY2hhbm5lbHMnXSxcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdvbmxpbmUnLCByZW9wZW4pO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCd2aXNpYmlsaXR5Y2hhbmdlJywgKCkgPT4gZG9jdW1lbnQuaGlkZGVuIHx8IHdha2UoKSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwYWdlaGlkZScsICgpID0+IHtcbiAgICBpc0F3YXkgPSB0cnVlO1xuICAgIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwYWdlc2hvdycsICh7IHBlcnNpc3RlZCB9KSA9PiB7XG4gICAgaWYgKCFwZXJzaXN0ZWQpIHJldHVybjtcbiAgICBpc0F3YXkgPSBmYWxzZTtcbiAgICB3YWtlKCk7XG4gIH0pO1xuICBydW4oKTtcbn07XG4iLCAiLyogUHVzaCwgaW4gYSBmaWxlIG9mIGl0cyBvd246IG9ubHkgcGFnZXMgb2YgcHJvamVjdHMgd2l0aCB0aGUgYXBwIGxvYWQgaXQuIEl0IGtub3dzIHRoZSBicmlkZ2UgYnkgd2luZG93Lm5pdHJvLiAqL1xuaW1wb3J0IHsgc3RhcnRFY2hvIH0gZnJvbSAnLi9lY2hvLmpzJztcbmltcG9ydCB7IG5pdHJvIH0gZnJvbSAnLi9ncmFudHMuanMnO1xuaW1wb3J0IHsgc3RhcnRQdXNoZWQgfSBmcm9tICcuL3B1c2hlZC5qcyc7XG5pbXBvcnQgeyBzdGFydFN0cmVhbSB9IGZyb20gJy4vc3RyZWFtLmpzJztcblxuLy8gTm8gaWQgbWFrZXMgYW4gb3duIHByb3BlcnR5LlxuaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm8nKSAmJiAhbml0cm8oKS5oYXNQdXNoKSB7IC8vIGh0bXggcnVucyB0aGUgc2NyaXB0cyBvZiBhIGJvZHkgYW5ldyB3aGVuIGl0IHJlc3RvcmVzIGEgcGFnZVxuICBuaXRybygpLmhhc1B1c2ggPSB0cnVlO1xuICBzdGFydEVjaG8oKTtcbiAgc3RhcnRQdXNoZWQoKTtcbiAgLy8gU2NyaXB0cyB0aGF0IGxpc3RlbiBtYXkgc3RhbmQgYmVsb3cgdGhpcyBvbmUuXG4gIGlmIChwZXJmb3JtYW5jZS50aW1pbmcuZG9tQ29udGVudExvYWRlZEV2ZW50U3RhcnQpIHN0YXJ0U3RyZWFtKCk7XG4gIGVsc2UgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsIHN0YXJ0U3RyZWFtKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBSUEsTUFBTSxTQUFTO0FBQ2YsTUFBTSxPQUFPO0FBR04sTUFBTSxPQUFPLG9CQUFJLElBQUk7QUFFNUIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFHeEIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFHakIsTUFBTSxRQUFRO0FBQUE7QUFBQSxJQUE0QixPQUFPO0FBQUE7QUFJeEQsTUFBTSxNQUFNLENBQUMsYUFDWCxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxDQUFDLFlBQVksTUFBTSxFQUFFLE9BQU8sT0FBTyxNQUFNLE1BQVM7QUFHcEcsTUFBTSxhQUFhLENBQUMsRUFBRSxTQUFTLEVBQUUsZUFBZSxNQUFNLEVBQUUsTUFBTyxRQUFRLEtBQUssS0FBSyxFQUFFLFdBQVcsQ0FBQztBQUcvRixNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQ3RCLFVBQU0sT0FBTyxLQUFLLE1BQU0sTUFBTSxHQUFHLEVBQUUsQ0FBQyxFQUFFLFdBQVcsS0FBSyxHQUFHLEVBQUUsV0FBVyxLQUFLLEdBQUcsQ0FBQztBQUMvRSxVQUFNLFFBQVEsV0FBVyxLQUFLLE1BQU0sQ0FBQyxXQUFXLE9BQU8sV0FBVyxDQUFDLENBQUM7QUFDcEUsVUFBTSxDQUFDLEVBQUUsRUFBRSxFQUFFLFVBQVUsUUFBUSxJQUFJLEtBQUssTUFBTSxJQUFJLFlBQVksRUFBRSxPQUFPLEtBQUssQ0FBQztBQUM3RSxXQUFPLEVBQUUsVUFBVSxTQUFTO0FBQUEsRUFDOUI7QUFJTyxNQUFNLFFBQVEsTUFBTSxJQUFJLE9BQU8sTUFBTTtBQUc1QyxNQUFNLFlBQVksTUFBTSxJQUFJLE1BQU0sRUFBRSxPQUFPLENBQUMsWUFBWSxDQUFDLFFBQVEsUUFBUSxJQUFJLENBQUMsRUFBRSxRQUFRLFVBQVU7QUFJM0YsTUFBTSxRQUFRLENBQUMsTUFBTSxhQUFhLFdBQVcsSUFBSSxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsU0FBUyxJQUFJLENBQUM7QUFJekYsTUFBTSxVQUFVLENBQUMsYUFDdEIsVUFBVSxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsU0FBUyxJQUFJLENBQUMsSUFBSSxJQUFJLElBQUksSUFBSSxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUkzRyxNQUFNLGFBQWEsTUFBTyxVQUFVLEVBQUUsQ0FBQyxJQUFJLElBQUksR0FBRyxJQUFJLHlCQUF5QixJQUFJLE1BQU07QUFPekYsTUFBTSxVQUFVLE1BQU07QUFDM0IsUUFBSSxVQUFVO0FBQ2QsWUFBUSxNQUFNO0FBQ2QsZUFBVyxXQUFXLElBQUksTUFBTSxHQUFHO0FBQ2pDLFlBQU0sRUFBRSxlQUFlLE1BQU0sSUFBSSxRQUFRO0FBQ3pDLFVBQUksQ0FBQyxRQUFRLElBQUksS0FBSyxFQUFHLFlBQVcsUUFBUSxXQUFXLE9BQU8sRUFBRyxTQUFRLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDMUY7QUFDQSxlQUFXLFFBQVEsS0FBSyxLQUFLLEVBQUcsS0FBSSxDQUFDLFFBQVEsSUFBSSxJQUFJLEVBQUcsV0FBVSxLQUFLLE9BQU8sSUFBSTtBQUNsRixlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssU0FBUztBQUNuQyxVQUFJLEtBQUssSUFBSSxJQUFJLEVBQUc7QUFDcEIsV0FBSyxJQUFJLE1BQU0sS0FBSztBQUNwQixnQkFBVTtBQUFBLElBQ1o7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdPLE1BQU0sU0FBUyxNQUFNO0FBQzFCLGVBQVcsU0FBUyxLQUFLLE9BQU8sRUFBRyxTQUFRLElBQUksS0FBSztBQUNwRCxTQUFLLE1BQU07QUFBQSxFQUNiO0FBSUEsTUFBTSxVQUFVLENBQUMsS0FBSyxRQUFRLE9BQU87QUFDbkMsVUFBTSxDQUFDLENBQUMsT0FBTyxHQUFHLEVBQUUsR0FBRyxDQUFDLFlBQVksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxNQUFNLENBQUM7QUFDaEcsUUFBSSxVQUFVLFdBQVksUUFBTztBQUNqQyxXQUFPLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBTSxHQUFHLENBQUMsTUFBTSxRQUFRLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDO0FBQUEsRUFDOUU7QUFJTyxNQUFNLFFBQVEsQ0FBQyxFQUFFLFNBQVMsRUFBRSxlQUFlLE1BQU0sRUFBRSxHQUFHLGFBQWEsQ0FBQyxDQUFDLFNBQVMsUUFBUSxLQUFLLEtBQUssRUFBRSxVQUFVLFFBQVE7QUFJcEgsTUFBTSxXQUFXLENBQUMsTUFBTSxhQUFhLE1BQU0sTUFBTSxRQUFRLEtBQUssUUFBUSxVQUFVLEtBQUssS0FBSyxRQUFRLGFBQWEsRUFBRSxRQUFRO0FBSXpILE1BQU0sU0FBUyxNQUFNO0FBRTFCLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxTQUFTO0FBQ25DLFVBQUksS0FBSyxJQUFJLElBQUksTUFBTSxTQUFTLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLEtBQUssS0FBSyxFQUFFLFFBQVEsRUFBRyxNQUFLLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDOUc7QUFDQSxXQUFPLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVO0FBQ2hELFlBQU0sUUFBUSxLQUFLLEtBQUssRUFBRSxTQUFTLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxRQUFRLElBQUksSUFBSSxLQUFLLEVBQUU7QUFDekcsYUFBTyxDQUFDLE9BQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxVQUFXLFFBQVEsS0FBSyxLQUFLLElBQUksUUFBUSxPQUFPLFNBQVMsR0FBSSxDQUFDO0FBQUEsSUFDbEcsQ0FBQztBQUFBLEVBQ0g7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVLFVBQVUsVUFBVSxVQUFVO0FBQzVELGVBQVcsUUFBUSxTQUFVLEtBQUksV0FBVyxDQUFDLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLFFBQVEsRUFBRyxTQUFRLElBQUksTUFBTSxRQUFRO0FBQUEsRUFDckg7QUFJTyxNQUFNLFVBQVUsQ0FBQyxVQUFVLGFBQWEsU0FBUyxLQUFLLENBQUMsU0FBUyxRQUFRLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxRQUFRLENBQUM7OztBQ2pIMUcsTUFBTSxPQUFPLENBQUMsR0FBRyxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFFdEgsTUFBTSxZQUFZLE1BQU0sTUFBTSxFQUFFLEdBQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssSUFBSSxjQUFjLElBQUksQ0FBQzs7O0FDSC9GLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFBUTtBQUNkLE1BQU0sYUFBYTtBQUNuQixNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQzlCLE1BQU0sY0FBYztBQUNwQixNQUFNLGNBQWM7QUFLcEIsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFFM0IsTUFBTSxTQUFTLENBQUM7QUFDaEIsTUFBSSxZQUFZO0FBRWhCLE1BQUksT0FBTyxvQkFBSSxJQUFJO0FBRW5CLE1BQU0sT0FBTyxvQkFBSSxJQUFJO0FBRXJCLE1BQU0sV0FBVyxvQkFBSSxRQUFRO0FBRTdCLE1BQUksVUFBVSxDQUFDO0FBQ2YsTUFBSSxRQUFRO0FBQ1osTUFBSSxPQUFPLENBQUM7QUFHTCxNQUFNLE1BQU0sQ0FBQyxNQUFNLFdBQVcsS0FBSyxTQUFTLEtBQUssY0FBYyxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsQ0FBQztBQUsvRyxNQUFNLFVBQVUsQ0FBQyxNQUFNLGFBQWE7QUFDekMsWUFBUTtBQUNSLFVBQU0sQ0FBQyxVQUFVLFFBQVEsTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUMvQyxVQUFNLFFBQVEsRUFBRSxNQUFNLFVBQVUsTUFBTSxvQkFBSSxJQUFJLEVBQUU7QUFDaEQsV0FBTyxLQUFLLEtBQUs7QUFDakIsUUFBSSxPQUFPLFdBQVcsRUFBRztBQUFBLElBQWdDLE9BQU8sTUFBTSxFQUFHO0FBQ3pFLFVBQU0sVUFBVSxVQUFVLEtBQUs7QUFDL0IsUUFBSSxPQUFPLE9BQU8sUUFBUSxZQUFZLEdBQUc7QUFDdkMsYUFBTyxZQUFZLE9BQU8sTUFBTSxRQUFRLEVBQUUsVUFBVSxRQUFRLE1BQU0sT0FBTyxDQUFDLFNBQVMsUUFBUSxTQUFTLElBQUksRUFBRSxDQUFDO0FBQUEsSUFDN0c7QUFDQSxlQUFXLFFBQVEsUUFBUyxNQUFLLE1BQU0sS0FBSztBQUM1QyxRQUFJLFNBQVMsWUFBYTtBQUMxQixVQUFNLFFBQVEsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBQzdELFdBQU8sSUFBSSxPQUFPLElBQUk7QUFDdEIsYUFBUyxLQUFLLGNBQWMsS0FBSztBQUFBLEVBQ25DO0FBR0EsTUFBTSxZQUFZLENBQUMsRUFBRSxNQUFNLENBQUMsVUFBVSxFQUFFLEVBQUUsSUFBSSxFQUFFLE1BQzlDLFNBQVMsY0FBYyxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsTUFBTSxNQUFNLFFBQVEsQ0FBQyxJQUFJLFFBQVEsUUFBUTtBQUczRixNQUFNLFNBQVMsQ0FBQyxFQUFFLFNBQVMsRUFBRSxlQUFlLFdBQVcsRUFBRSxNQUFNLGFBQWE7QUFJNUUsTUFBTSxRQUFRLENBQUMsU0FBUyxNQUFNLFFBQVEsS0FBSyxZQUFZLFFBQVEsS0FBSyxXQUFXO0FBSXhFLE1BQU0sVUFBVSxNQUFNO0FBQzNCLFVBQU0sU0FBUztBQUNmLFVBQU0sUUFBUSxNQUFNO0FBQ3BCLFdBQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksT0FBTyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzNELFVBQU0sUUFBUSxNQUFNLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxPQUFPLElBQUksRUFBRSxNQUFNLEtBQUssSUFBSSxFQUFFLEtBQUssQ0FBQyxNQUFNLEtBQUssSUFBSSxFQUFFLENBQUMsQ0FBQztBQUM5RixRQUFJLENBQUMsTUFBTSxDQUFDLEVBQUc7QUFFZixVQUFNLE9BQU8sT0FBTyxJQUFJLENBQUMsVUFBVSxDQUFDLE9BQU8sVUFBVSxLQUFLLENBQUMsQ0FBQztBQUM1RCxlQUFXLFFBQVEsT0FBTztBQUN4QixZQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsZ0JBQVUsUUFBUSxPQUFPLENBQUMsUUFBUSxJQUFJLE9BQU8sRUFBRTtBQUMvQyxZQUFNLFVBQVUsS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLFNBQVMsSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxNQUFNLEtBQUs7QUFDM0YsWUFBTSxTQUFTLGFBQWEsQ0FBQyxNQUFNLE1BQU0sU0FBUztBQUNsRCxZQUFNLFVBQVUsQ0FBQyxVQUFVLFFBQVEsTUFBTSxDQUFDLEVBQUUsU0FBUyxNQUFNLFNBQVMsTUFBTSxRQUFRLENBQUM7QUFDbkYsVUFBSSxDQUFDLFFBQVMsU0FBUSxNQUFNLENBQUM7QUFBQSxVQUN4QixZQUFXLFNBQVMsUUFBUyxPQUFNLE1BQU0sTUFBTSxRQUFRLElBQUksTUFBTSxLQUFLLElBQUksRUFBRSxJQUFJLEtBQUssTUFBTSxLQUFLO0FBQUEsSUFDdkc7QUFBQSxFQUNGO0FBR0EsTUFBTSxPQUFPLENBQUMsTUFBTSxVQUFVO0FBQzVCLFVBQU0sQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sSUFBSSxNQUFNO0FBQzdDLFVBQU0sS0FBSyxPQUFPLEtBQUssRUFBRTtBQUN6QixRQUFJLFNBQVMsWUFBYSxTQUFRLE1BQU0sUUFBUSxNQUFNLEtBQUs7QUFBQSxhQUNsRCxLQUFLLGFBQWEsWUFBWSxHQUFHLE1BQU0sWUFBWSxHQUFHLFNBQVMsSUFBSSxHQUFHO0FBQzdFLFlBQU0sTUFBTSxNQUFNLFFBQVEsRUFBRSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQUEsSUFDbkQ7QUFBQSxFQUNGO0FBSU8sTUFBTSxPQUFPLENBQUMsUUFBUSxhQUFhO0FBQ3hDLFdBQU8sU0FBUztBQUNoQixnQkFBWTtBQUNaLFFBQUksZ0JBQWdCLENBQUMsQ0FBQztBQUN0QixlQUFXLFFBQVEsV0FBVyxFQUFHLFNBQVEsTUFBTSxNQUFNO0FBQUEsRUFDdkQ7QUFHQSxNQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU0sUUFBUSxTQUFTO0FBQzFDLFVBQU0sUUFBUSxJQUFJLFlBQVksTUFBTSxFQUFFLE9BQU8sQ0FBQztBQUM5QyxXQUFPLElBQUksT0FBTyxJQUFJO0FBQ3RCLFVBQU0sRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQzNCO0FBR0EsTUFBTSxVQUFVLENBQUMsTUFBTSxRQUFRLE9BQU8sR0FBRyxVQUN2QyxNQUFNLE1BQU0saUJBQWlCLEtBQUssUUFBUSxlQUFlLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFJdkcsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLEVBQUUsT0FBTyxPQUFPLEtBQUssSUFBSTtBQUMvQixRQUFJLENBQUMsT0FBTyxJQUFJLEtBQUssS0FBSyxTQUFTLElBQUksR0FBRyxFQUFHLFFBQU87QUFDcEQsVUFBTSxPQUFPLE9BQU8sSUFBSSxLQUFLO0FBQzdCLFFBQUksQ0FBQyxRQUFRLEtBQUssUUFBUSxtQkFBbUIsRUFBRyxRQUFPO0FBQ3ZELFdBQU8sSUFBSSxNQUFNLENBQUMsR0FBRyxJQUFJO0FBQ3pCLFFBQUksQ0FBQyxRQUFRLEtBQUssQ0FBQyxVQUFVLE9BQU8sT0FBTyxHQUFHLENBQUMsRUFBRyxTQUFRLEtBQUssR0FBRztBQUNsRSxVQUFNQSxTQUFRLEtBQUssSUFBSSxLQUFLLFNBQVMsS0FBSyxPQUFPLEdBQUcsT0FBTyxTQUFTLFlBQVksSUFBSSxDQUFDO0FBQ3JGLGNBQVUsT0FBTyxXQUFXLFNBQVNBLE1BQUs7QUFDMUMsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFNBQVMsQ0FBQyxLQUFLLFVBQVU7QUFDN0IsVUFBTSxDQUFDLE9BQU8sVUFBVSxJQUFJLENBQUMsS0FBSyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sSUFBSSxLQUFLLEdBQUcsS0FBSztBQUNwRixVQUFNLFlBQVksSUFBSSxNQUFNLFNBQVMsTUFBTSxNQUFNLFFBQy9DLGtCQUFrQixLQUFLLElBQUksTUFBTSxJQUFJLEtBQUssSUFBSSxNQUFNLE9BQU8sUUFBUSxNQUFNLE1BQU0sT0FBTztBQUN4RixXQUFPLElBQUksT0FBTyxNQUFNLE9BQU8sYUFBYyxDQUFDLENBQUMsU0FBUyxVQUFVO0FBQUEsRUFDcEU7QUFJQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixXQUFPLFlBQVksSUFBSTtBQUN2QixZQUFRO0FBQ1IsUUFBSSxDQUFDLFFBQVEsQ0FBQyxFQUFHO0FBRWpCLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLGVBQVcsRUFBRSxJQUFJLE1BQU0sS0FBSyxRQUFTLE1BQUssSUFBSSxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUksRUFBRSxLQUFLLEdBQUcsT0FBTyxJQUFJLEtBQUssR0FBRyxRQUFRLENBQUMsQ0FBQztBQUMzRyxVQUFNLE1BQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxFQUFFLEVBQUU7QUFDbEMsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sR0FBRztBQUM1RCxjQUFVLFFBQVEsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sR0FBRztBQUN6RCxRQUFJLFFBQVEsQ0FBQyxFQUFHLFNBQVEsT0FBTyxXQUFXLFNBQVMsTUFBTTtBQUN6RCxlQUFXLE9BQU8sTUFBTTtBQUN0QixVQUFJLEtBQUssSUFBSSxnQkFBZ0IsR0FBRyxHQUFHLEVBQUU7QUFDckMsZUFBUyxJQUFJLEdBQUc7QUFDaEIsWUFBTSxFQUFFLFFBQVEsR0FBRztBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUlBLE1BQU0sT0FBTyxDQUFDLElBQUksUUFBUSxDQUFDLE1BQU07QUFDL0IsVUFBTSxTQUFTLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxJQUFJLElBQUksR0FBRyxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQzNFLFdBQU8sTUFBTSxPQUFPLENBQUMsU0FBUztBQUM1QixZQUFNLEVBQUUsTUFBTSxJQUFJLE9BQU8sSUFBSSxJQUFJLEtBQUssQ0FBQztBQUN2QyxhQUFPLENBQUMsU0FBVSxDQUFDLE1BQU0sS0FBSyxJQUFJLEVBQUUsS0FBSyxPQUFPLElBQUksS0FBSyxNQUFNO0FBQUEsSUFDakUsQ0FBQztBQUFBLEVBQ0g7QUFHQSxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFFBQUksQ0FBQyxJQUFJLE1BQU87QUFDaEIsUUFBSSxRQUFRLEtBQUssSUFBSSxJQUFJLElBQUksS0FBSztBQUNsQyxRQUFJLEtBQUssSUFBSSxnQkFBZ0IsS0FBSyxVQUFVLElBQUksS0FBSyxDQUFDO0FBQUEsRUFDeEQ7QUFHQSxNQUFNLFVBQVUsQ0FBQyxRQUFRLENBQUMsS0FBSyxHQUFHLElBQUksT0FBTyxPQUFPLENBQUM7QUFHckQsTUFBTSxRQUFRLENBQUMsUUFBUTtBQUNyQixlQUFXLFFBQVEsUUFBUSxHQUFHLEVBQUcsTUFBSyxJQUFJLEtBQUssSUFBSSxJQUFJO0FBQUEsRUFDekQ7QUFLQSxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sRUFBRSxRQUFRLFFBQVEsTUFBTSxJQUFJO0FBQ2xDLGVBQVcsUUFBUSxRQUFRLEdBQUcsR0FBRztBQUMvQixZQUFNLEVBQUUsT0FBTyxHQUFHLElBQUk7QUFDdEIsV0FBSyxPQUFPLEVBQUU7QUFDZCxVQUFJLENBQUMsTUFBTSxJQUFJLEVBQUc7QUFDbEIsVUFBSSxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUcsTUFBSyxJQUFJLElBQUksT0FBTyxNQUFNLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQztBQUMzRCxpQkFBVyxRQUFRLFNBQVMsQ0FBQyxFQUFHLFFBQU8sSUFBSSxJQUFJLEdBQUcsT0FBTyxLQUFLLElBQUksRUFBRTtBQUFBLElBQ3RFO0FBQ0EsVUFBTSxTQUFTLFdBQVcsT0FBTyxXQUFXLE9BQVEsS0FBSztBQUFBO0FBQUEsTUFBNkI7QUFBQSxJQUFPLEtBQUssQ0FBQztBQUNuRyxRQUFJLENBQUMsT0FBUTtBQUNiLFVBQU0sUUFBUTtBQUNkLGNBQVUsQ0FBQztBQUNYLFFBQUksT0FBTztBQUNYLGVBQVcsT0FBTyxRQUFRLEdBQUcsR0FBRztBQUM5QixZQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBRWhDLFlBQU0sUUFBUSxJQUFJLFNBQVMsQ0FBQztBQUM1QixZQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxPQUFPLElBQUksSUFBSSxDQUFDO0FBRW5ELFVBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssT0FBTyxLQUFLLENBQUMsU0FBUyxDQUFDLFNBQVMsS0FBSyxTQUFTLE1BQU0sS0FBSyxFQUFHO0FBQ3RGLGNBQVEsTUFBTyxJQUFJLFNBQVMsQ0FBQyxJQUFNLElBQUksT0FBTztBQUM5QyxVQUFJLEtBQUssUUFBUSxlQUFlLElBQUksTUFBTztBQUMzQyxZQUFNLFFBQVEsQ0FBQyxDQUFDLE1BQU0sTUFBTSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLE9BQUFDLFNBQVEsR0FBRyxHQUFHLEtBQUs7QUFBQTtBQUFBLFVBQXdCLE9BQU8sRUFBRTtBQUFBO0FBQzVELGVBQU8sS0FBSyxJQUFJLE1BQU1BLE1BQUs7QUFDM0IsY0FBTSxNQUFNLE1BQU0sUUFBUSxFQUFFLEdBQUcsTUFBTSxPQUFPQSxTQUFRLEVBQUUsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQ0EsUUFBSSxRQUFRLENBQUMsR0FBRztBQUNkLFlBQU0sUUFBUSxNQUFPLEVBQUUsUUFBUSxRQUFRLElBQUksYUFBYSxLQUFLLE1BQU07QUFDbkUsbUJBQWEsS0FBSztBQUNsQixjQUFRLE9BQU8sV0FBVyxTQUFTLFFBQVEsS0FBSyxPQUFPLElBQUksS0FBSyxJQUFJLFlBQVksTUFBTyxLQUFLLElBQUksQ0FBQztBQUFBLElBQ25HO0FBQ0EsWUFBUSxLQUFLLEdBQUcsS0FBSztBQUFBLEVBQ3ZCO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxPQUFPLElBQUksTUFBQUMsT0FBTSxNQUFNLE9BQU8sTUFBTTtBQUNwRCxVQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssRUFBRTtBQUM1QixRQUFJLFFBQVEsVUFBVSxRQUFRLENBQUMsUUFBUUEsVUFBUyxTQUFTLFdBQVcsU0FBUyxPQUFRO0FBQ3JGLFVBQU0sUUFBUTtBQUNkLGNBQVUsQ0FBQztBQUNYLGVBQVcsUUFBUSxLQUFLLElBQUksS0FBSyxHQUFHO0FBQ2xDLFlBQU0sT0FBTyxPQUFPLElBQUksSUFBSTtBQUM1QixVQUFJLEtBQU0sT0FBTSxNQUFNLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUk7QUFBQSxJQUM5QztBQUNBLFlBQVEsS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUN2QjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFVBQU0sRUFBRSxHQUFHLFVBQVUsSUFBSTtBQUN6QixVQUFNLEVBQUUsR0FBRyxXQUFXLElBQUk7QUFDMUIsVUFBTSxFQUFFLEdBQUcsV0FBVyxLQUFLO0FBQzNCLFVBQU0sRUFBRSxHQUFHLFlBQVksSUFBSTtBQUMzQixVQUFNLEVBQUUsR0FBRyxRQUFRLE1BQU07QUFBQSxFQUMzQjs7O0FDek9BLE1BQU0sRUFBRSxjQUFjLEtBQUssa0JBQWtCLFVBQVU7QUFBQTtBQUFBLElBQXdCLFNBQVMsY0FBZTtBQUFBO0FBQ3ZHLE1BQU0sUUFBUTtBQUNkLE1BQU0sV0FBVztBQUNqQixNQUFNLFdBQVc7QUFDakIsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sVUFBVSxDQUFDLEtBQUssS0FBSyxLQUFLLFVBQVUsR0FBRztBQUM3QyxNQUFNLFdBQVc7QUFFakIsTUFBSSxhQUFhLElBQUksZ0JBQWdCO0FBQ3JDLE1BQUksWUFBWTtBQUNoQixNQUFJLFdBQVc7QUFDZixNQUFJLFVBQVU7QUFDZCxNQUFJLFNBQVM7QUFDYixNQUFJLGFBQWE7QUFDakIsTUFBSSxTQUFTO0FBQ2IsTUFBSSxVQUFVO0FBRWQsTUFBSSxPQUFPLE1BQU07QUFBQSxFQUFDO0FBR2xCLE1BQU0sUUFBUSxDQUFDLE9BQ2IsSUFBSSxRQUFRLENBQUMsWUFBWTtBQUN2QixVQUFNQyxTQUFRLFdBQVcsU0FBUyxFQUFFO0FBQ3BDLFdBQU8sT0FBTyxhQUFhQSxNQUFLLEdBQUcsUUFBUTtBQUFBLEVBQzdDLENBQUM7QUFJSCxNQUFNLFNBQVMsT0FBT0MsVUFBUztBQUM3QixpQkFBYSxJQUFJLGdCQUFnQjtBQUNqQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFVBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFDakMsUUFBSUQsU0FBUTtBQUNaLFVBQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxXQUFXLGFBQWEsTUFBTTtBQUNqRCxtQkFBYUEsTUFBSztBQUNsQixNQUFBQSxTQUFRLE9BQU8sV0FBVyxNQUFNO0FBQzlCLFlBQUksV0FBWSxhQUFZLEtBQUssSUFBSSxJQUFJO0FBQ3pDLG1CQUFXLE1BQU07QUFBQSxNQUNuQixHQUFHLEVBQUU7QUFBQSxJQUNQO0FBQ0EsY0FBVTtBQUNWLFVBQU0sQ0FBQyxXQUFXLFFBQVE7QUFDMUIsUUFBSTtBQUNGLFlBQU0sT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFBQyxPQUFNLE1BQU0sUUFBUSxPQUFPLEVBQUUsQ0FBQztBQUM1RCxZQUFNLFVBQVUsRUFBRSxnQkFBZ0IsbUJBQW1CO0FBQ3JELFlBQU0sV0FBVyxNQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsUUFBUSxNQUFNLFNBQVMsT0FBTyxDQUFDO0FBQzNFLGdCQUFVLE1BQU8sRUFBRSxTQUFTLFFBQVEsSUFBSSxhQUFhLEtBQUs7QUFDMUQsbUJBQWEsU0FBUyxXQUFXO0FBQ2pDLFVBQUksUUFBUSxTQUFTLFNBQVMsTUFBTSxFQUFHLFFBQU87QUFDOUMsVUFBSSxDQUFDLFNBQVMsTUFBTSxDQUFDLFNBQVMsS0FBTSxPQUFNLE1BQU0sR0FBRyxTQUFTLE1BQU0sRUFBRTtBQUNwRSxZQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFNLFNBQVMsU0FBUyxLQUFLLFlBQVksSUFBSSxrQkFBa0IsQ0FBQyxFQUFFLFVBQVU7QUFDNUUsVUFBSSxPQUFPO0FBQ1gsZUFBU0MsUUFBTyxNQUFNLE9BQU8sS0FBSyxHQUFHLENBQUNBLE1BQUssTUFBTUEsUUFBTyxNQUFNLE9BQU8sS0FBSyxHQUFHO0FBQzNFLGNBQU07QUFDTixjQUFNLFVBQVUsT0FBT0EsTUFBSyxPQUFPLE1BQU0sTUFBTTtBQUMvQyxlQUFPLE9BQU8sSUFBSSxLQUFLO0FBQ3ZCLG1CQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sS0FBSztBQUFBLE1BQy9DO0FBQUEsSUFDRixVQUFFO0FBQ0EsbUJBQWFGLE1BQUs7QUFBQSxJQUNwQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxPQUFPLENBQUMsT0FBTyxVQUFVO0FBRTdCLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLGVBQVcsUUFBUSxNQUFNLE1BQU0sSUFBSSxHQUFHO0FBQ3BDLFlBQU0sS0FBSyxLQUFLLFFBQVEsSUFBSTtBQUM1QixVQUFJLEtBQUssRUFBRyxRQUFPLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxJQUFJLEtBQUssTUFBTSxLQUFLLENBQUM7QUFBQSxJQUMzRDtBQUNBLFVBQU0sRUFBRSxNQUFNLE9BQU8sR0FBRyxJQUFJO0FBQzVCLFVBQU0sT0FBTyxRQUFRLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSTtBQUM5QyxVQUFNLFNBQVMsUUFBUSxLQUFLLENBQUMsRUFBRSxLQUFLLENBQXVCLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxLQUFLLENBQUMsR0FBRyxFQUFFO0FBQzNHLFFBQUksR0FBSSxPQUFNLENBQUMsR0FBRyxLQUFLLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksVUFBVSxPQUFPO0FBQ2hGLFFBQUksVUFBVSxTQUFTO0FBQ3JCLGlCQUFXO0FBQ1gsZUFBUyxDQUFDO0FBQ1YsVUFBSSxvQkFBb0IsRUFBRSxPQUFPLFNBQVMsVUFBVSxPQUFPLENBQUM7QUFBQSxJQUM5RCxXQUFXLFVBQVUsUUFBUyxNQUFLLENBQUMsTUFBTSxFQUFFO0FBQUEsYUFDbkMsT0FBUSxTQUFRLE1BQU0sRUFBRTtBQUFBLEVBQ25DO0FBRUEsTUFBTSxVQUFVLE1BQU07QUFDcEIsVUFBTSxDQUFDLEtBQUs7QUFBQTtBQUFBLE1BQTBCLFlBQVksaUJBQWlCLFlBQVk7QUFBQTtBQUMvRSxXQUFPLENBQUMsU0FBUyxLQUFLLE9BQU8sbUJBQW1CLEVBQUU7QUFBQSxFQUNwRDtBQUlBLE1BQU0sT0FBTyxPQUFPLFVBQVU7QUFDNUIsUUFBSSxDQUFDLFVBQVUsU0FBUyxDQUFDLFFBQVEsRUFBRyxRQUFPO0FBQzNDLGFBQVMsS0FBSyxHQUFHLEtBQUssT0FBTyxNQUFNO0FBQ2pDLFlBQU0sU0FBUyxNQUFNLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDNUMsa0JBQVUsTUFBTSxRQUFRLGNBQWMsRUFBRSxJQUFJLEVBQUUsYUFBYSxLQUFLLEdBQUcsQ0FBQyxTQUFTO0FBQzNFLGtCQUFRLENBQUMsQ0FBQyxJQUFJO0FBQ2QsaUJBQU8sT0FBTyxRQUFRO0FBQUEsUUFDeEIsQ0FBQztBQUFBLE1BQ0gsQ0FBQztBQUNELFVBQUksT0FBUSxRQUFPO0FBQUEsSUFDckI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sVUFBVSxDQUFDQyxVQUFTO0FBQ3hCLFVBQU0sQ0FBQyxRQUFRLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxHQUFHLFNBQVMsU0FBUyxNQUFRLFVBQVUsR0FBSTtBQUMvRSxRQUFJLFNBQVUsUUFBTyxLQUFLLElBQUksV0FBVyxJQUFJLFNBQVMsS0FBSyxJQUFJLEtBQU8sTUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLE9BQU87QUFFM0csV0FBT0EsU0FBUSxDQUFDLFNBQVMsTUFBTyxTQUFTLFFBQVEsT0FBTyxTQUFTO0FBQUEsRUFDbkU7QUFFQSxNQUFNLE1BQU0sWUFBWTtBQUN0QixlQUFTO0FBQ1AsVUFBSSxDQUFDLEtBQUssUUFBUSxRQUFRO0FBQ3hCLGNBQU0sTUFBTSxJQUFPO0FBQ25CO0FBQUEsTUFDRjtBQUVBLFVBQUksT0FBTyxNQUFNO0FBQUEsTUFBQztBQUNsQixZQUFNLFFBQVEsSUFBSSxRQUFRLENBQXNDLFlBQWEsT0FBTyxPQUFRO0FBQzVGLFlBQU1BLFFBQU8sS0FBSyxJQUFJLEtBQUssYUFBYyxNQUFNLEtBQUssS0FBSztBQUN6RCxVQUFJLFFBQVE7QUFDVixhQUFLO0FBQ0w7QUFBQSxNQUNGO0FBQ0E7QUFDQSxZQUFNLFNBQVMsTUFBTSxPQUFPQSxLQUFJLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDbEQsV0FBSztBQUNMLFVBQUksQ0FBQyxRQUFRO0FBQ1gsZUFBTztBQUNQLGdCQUFRO0FBQ1IsWUFBSSxXQUFZLE1BQUssVUFBVSxFQUFFO0FBQ2pDLFlBQUksb0JBQW9CLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFBQSxNQUM5QztBQUNBLFVBQUksV0FBVyxDQUFDLFFBQVE7QUFDdEIsbUJBQVc7QUFDWDtBQUFBLE1BQ0Y7QUFDQSxVQUFJLFlBQVksQ0FBQyxPQUFRLEtBQUksb0JBQW9CLEVBQUUsT0FBTyxRQUFRLENBQUM7QUFDbkUsWUFBTSxNQUFNLFFBQVFBLEtBQUksQ0FBQztBQUFBLElBQzNCO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLGNBQVU7QUFDVixlQUFXLE1BQU07QUFDakIsU0FBSztBQUFBLEVBQ1A7QUFFQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFRO0FBQ1IsUUFBSSxRQUFTLFFBQU87QUFBQSxFQUN0QjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFlBQVE7QUFDUixRQUFJRCxTQUFRO0FBQ1osUUFBSSxpQkFBaUIsTUFBTTtBQUN6QixNQUFBQSxXQUFVLE9BQU8sV0FBVyxNQUFNO0FBQ2hDLFFBQUFBLFNBQVE7QUFDUixhQUFLO0FBQUEsTUFDUCxHQUFHLEVBQUU7QUFBQSxJQUNQLENBQUMsRUFBRSxRQUFRLFNBQVMsaUJBQWlCO0FBQUEsTUFDbkMsU0FBUztBQUFBLE1BQU0sV0FBVztBQUFBLE1BQU0sWUFBWTtBQUFBLE1BQU0saUJBQWlCLENBQUMscUJBQXFCO0FBQUEsSUFDM0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLFVBQVUsTUFBTTtBQUN4QyxhQUFTLGlCQUFpQixvQkFBb0IsTUFBTSxTQUFTLFVBQVUsS0FBSyxDQUFDO0FBQzdFLFdBQU8saUJBQWlCLFlBQVksTUFBTTtBQUN4QyxlQUFTO0FBQ1QsaUJBQVcsTUFBTTtBQUFBLElBQ25CLENBQUM7QUFDRCxXQUFPLGlCQUFpQixZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU07QUFDckQsVUFBSSxDQUFDLFVBQVc7QUFDaEIsZUFBUztBQUNULFdBQUs7QUFBQSxJQUNQLENBQUM7QUFDRCxRQUFJO0FBQUEsRUFDTjs7O0FDM0xBLE1BQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVM7QUFDdEQsVUFBTSxFQUFFLFVBQVU7QUFDbEIsY0FBVTtBQUNWLGdCQUFZO0FBRVosUUFBSSxZQUFZLE9BQU8sMkJBQTRCLGFBQVk7QUFBQSxRQUMxRCxVQUFTLGlCQUFpQixvQkFBb0IsV0FBVztBQUFBLEVBQ2hFOyIsCiAgIm5hbWVzIjogWyJwYXVzZSIsICJ0cmllcyIsICJwYWdlIiwgInRpbWVyIiwgImhvbGQiLCAicmVhZCJdCn0K
