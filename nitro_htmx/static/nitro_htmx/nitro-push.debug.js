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
  var sift = (job) => {
    const { body, heard, id } = job;
    if (!heard) return;
    const seen = /* @__PURE__ */ new Set();
    job.heard = heard.filter((pair) => {
      const { entry } = pushed.get(pair) ?? {};
      return !entry || !(entry.done.has(id) || seen.has(entry) || !seen.add(entry));
    });
    body.set("nitro-events", JSON.stringify(job.heard));
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
    for (const pair of heard ?? []) {
      const push = pushed.get(pair);
      if (push && !push.entry?.done.has(id)) react(root, ...pair, push);
    }
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2dyYW50cy5qcyIsICIuLi8uLi9jbGllbnQvZWNoby5qcyIsICIuLi8uLi9jbGllbnQvcHVzaGVkLmpzIiwgIi4uLy4uL2NsaWVudC9zdHJlYW0uanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLXB1c2guanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoYXQgdGhlIHBhZ2UgbWF5IGhlYXIgb2YgcHVzaGVkIGV2ZW50cywgYW5kIGhvdyBmYXIgaXQgaGFzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNoYW5uZWxzIG9mIHJvb3RzLCBhbmQgb2YgdGhlIGVsZW1lbnQgb2YgdGhlIHBhZ2UgaXRzZWxmLlxuICovXG5jb25zdCBHUkFOVFMgPSAnW2RhdGEtbml0cm8tY2hhbm5lbHNdJztcbmNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5cbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmV4cG9ydCBjb25zdCBoZWxkID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB0aGUgZ3JhbnQgYnkgd2hpY2ggdGhlIHBhZ2UgaGVhcnMgaXRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHByZXNlbnQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHRoZSBuZXdlc3QgZ3JhbnQgb24gdGhlIHBhZ2Vcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHJlYWNoZWQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHVwIHRvIHdoZXJlIGFsbCBoYXMgY29tZSwgYWxzbyBvZiB0aG9zZSB0aGF0IGhhdmUgbGVmdDogdGhlaXIgSFRNTCBtYXkgY29tZSBiYWNrXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZWZ1c2VkID0gbmV3IFNldCgpOyAvLyBncmFudHNcblxuLyoqIEB0eXBlIHsoKSA9PiBOaXRyb30gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG4vLyBJbiB3aGF0IHBlb3BsZSB3cm90ZSwgYW4gZWxlbWVudCBpcyBvZiBubyBjb21wb25lbnQgYXQgYWxsOyBlbHNld2hlcmUsIG9mIG9uZSBvciBvZiBub25lLlxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55W119ICovXG5jb25zdCBhbGwgPSAoc2VsZWN0b3IpID0+XG4gIFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBuaXRybygpLnJvb3RPZihlbGVtZW50KSAhPT0gdW5kZWZpbmVkKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGNoYW5uZWxzT2YgPSAoeyBkYXRhc2V0OiB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gfSkgPT4gKGdyYW50ID8gcmVhZChncmFudCkuY2hhbm5lbHMgOiBbXSk7XG5cbi8qKiBAdHlwZSB7KGdyYW50OiBzdHJpbmcpID0+IHsgcG9zaXRpb246IHN0cmluZywgY2hhbm5lbHM6IHN0cmluZ1tdIH19ICovXG5jb25zdCByZWFkID0gKGdyYW50KSA9PiB7XG4gIGNvbnN0IHRleHQgPSBhdG9iKGdyYW50LnNwbGl0KCcuJylbMF0ucmVwbGFjZUFsbCgnLScsICcrJykucmVwbGFjZUFsbCgnXycsICcvJykpO1xuICBjb25zdCBieXRlcyA9IFVpbnQ4QXJyYXkuZnJvbSh0ZXh0LCAobGV0dGVyKSA9PiBsZXR0ZXIuY2hhckNvZGVBdCgwKSk7XG4gIGNvbnN0IFssICwgLCBwb3NpdGlvbiwgY2hhbm5lbHNdID0gSlNPTi5wYXJzZShuZXcgVGV4dERlY29kZXIoKS5kZWNvZGUoYnl0ZXMpKTtcbiAgcmV0dXJuIHsgcG9zaXRpb24sIGNoYW5uZWxzIH07XG59O1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBuYW1lIGNoYW5uZWxzIHRoZW1zZWx2ZXMuXG4gKiBAdHlwZSB7KCkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3Qgcm9vdHMgPSAoKSA9PiBhbGwoUk9PVCArIEdSQU5UUyk7XG5cbi8qKiBAdHlwZSB7KCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBvZlRoZVBhZ2UgPSAoKSA9PiBhbGwoR1JBTlRTKS5maWx0ZXIoKGVsZW1lbnQpID0+ICFlbGVtZW50Lm1hdGNoZXMoUk9PVCkpLmZsYXRNYXAoY2hhbm5lbHNPZik7XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IG5hbWVzIG9uZSBvZiB0aGVzZSBjaGFubmVscyBpdHNlbGYuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IG5hbWVzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBjaGFubmVsc09mKHJvb3QpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKTtcblxuLyoqIFRoZSBjb21wb25lbnRzIHRoYXQgaGVhciB3aGF0IGlzIGZvciB0aGVzZSBjaGFubmVsczogYnkgdGhlaXIgb3duLCBvciB0aGUgcGFnZSdzLlxuICogQHR5cGUgeyhjaGFubmVsczogc3RyaW5nW10pID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJlcnMgPSAoY2hhbm5lbHMpID0+XG4gIG9mVGhlUGFnZSgpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKSA/IGFsbChST09UKSA6IHJvb3RzKCkuZmlsdGVyKChyb290KSA9PiBuYW1lcyhyb290LCBjaGFubmVscykpO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBtYXkgaGF2ZSBtaXNzZWQgc29tZXRoaW5nLlxuICogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1YnNjcmliZWQgPSAoKSA9PiAob2ZUaGVQYWdlKClbMF0gPyBhbGwoYCR7Uk9PVH06bm90KFtkYXRhLW5pdHJvLWxhenldKWApIDogcm9vdHMoKSk7XG5cbi8qKiBMb29rIGF0IHRoZSBwYWdlLCBhbmQgcmV0dXJuIHdoZXRoZXIgaXQgaGVhcnMgc29tZXRoaW5nIG5ldywgb3Igc29tZXRoaW5nIG5vIG1vcmUuXG4gKlxuICogVGhlIGZpcnN0IGdyYW50IG9mIGEgY2hhbm5lbCBjb3VudHMgYXMgbG9uZyBhcyB0aGUgc3RyZWFtIGNvdmVycyBpdDogYSBjb21wb25lbnQgdGhhdCBpcyByZW5kZXJlZCBhbmV3IGhhc1xuICogYSBsYXRlciBvbmUsIHdoaWNoIGtub3dzIG5vdGhpbmcgb2Ygd2hhdCBpcyB1bmRlciB3YXkgdG8gdGhpcyBwYWdlLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgY29sbGVjdCA9ICgpID0+IHtcbiAgbGV0IGlzT3RoZXIgPSBmYWxzZTtcbiAgcHJlc2VudC5jbGVhcigpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsKEdSQU5UUykpIHtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gPSBlbGVtZW50LmRhdGFzZXQ7XG4gICAgaWYgKCFyZWZ1c2VkLmhhcyhncmFudCkpIGZvciAoY29uc3QgbmFtZSBvZiBjaGFubmVsc09mKGVsZW1lbnQpKSBwcmVzZW50LnNldChuYW1lLCBncmFudCk7XG4gIH1cbiAgZm9yIChjb25zdCBuYW1lIG9mIGhlbGQua2V5cygpKSBpZiAoIXByZXNlbnQuaGFzKG5hbWUpKSBpc090aGVyID0gaGVsZC5kZWxldGUobmFtZSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGdyYW50XSBvZiBwcmVzZW50KSB7XG4gICAgaWYgKGhlbGQuaGFzKG5hbWUpKSBjb250aW51ZTtcbiAgICBoZWxkLnNldChuYW1lLCBncmFudCk7XG4gICAgaXNPdGhlciA9IHRydWU7XG4gIH1cbiAgcmV0dXJuIGlzT3RoZXI7XG59O1xuXG4vKiogQXNrIGZvciBubyBtb3JlIGJ5IHRoZSBncmFudHMgb2YgYSBzdHJlYW0gdGhhdCB3YXMgcmVmdXNlZC4gT3RoZXJzIG1heSBjb21lLCBhcyBhZnRlciBhIGxvZ2luLiAqL1xuZXhwb3J0IGNvbnN0IHJlZnVzZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBncmFudCBvZiBoZWxkLnZhbHVlcygpKSByZWZ1c2VkLmFkZChncmFudCk7XG4gIGhlbGQuY2xlYXIoKTtcbn07XG5cbi8qKiBXaGV0aGVyIGEgcG9zaXRpb24gaXMgbm90IGJlaGluZCBhbm90aGVyIG9uZSBvZiB0aGUgc2FtZSBsb2cuXG4gKiBAdHlwZSB7KG9uZTogc3RyaW5nLCBvdGhlcj86IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQWhlYWQgPSAob25lLCBvdGhlciA9ICcnKSA9PiB7XG4gIGNvbnN0IFtbZXBvY2gsIC4uLmF0XSwgW290aGVyRXBvY2gsIC4uLm90aGVyQXRdXSA9IFtvbmUsIG90aGVyXS5tYXAoKHRleHQpID0+IHRleHQuc3BsaXQoL1suLV0vKSk7XG4gIGlmIChlcG9jaCAhPT0gb3RoZXJFcG9jaCkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gK2F0WzBdID4gK290aGVyQXRbMF0gfHwgKGF0WzBdID09PSBvdGhlckF0WzBdICYmICthdFsxXSA+PSArb3RoZXJBdFsxXSk7XG59O1xuXG4vKiogV2hldGhlciBhIGNvbXBvbmVudCB3YXMgcmVuZGVyZWQgd2hlbiBhbiBldmVudCBoYWQgYmVlbiBzYWlkIGFscmVhZHkuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBrbm93cyA9ICh7IGRhdGFzZXQ6IHsgbml0cm9DaGFubmVsczogZ3JhbnQgfSB9LCBwb3NpdGlvbikgPT4gISFncmFudCAmJiBpc0FoZWFkKHJlYWQoZ3JhbnQpLnBvc2l0aW9uLCBwb3NpdGlvbik7XG5cbi8qKiBXaGV0aGVyIHRoYXQgY2FuIGJlIHNhaWQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBjb21wYXJlcyA9IChyb290LCBwb3NpdGlvbikgPT4ga25vd3Mocm9vdCwgcG9zaXRpb24pIHx8IGlzQWhlYWQocG9zaXRpb24sIHJlYWQocm9vdC5kYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpLnBvc2l0aW9uKTtcblxuLyoqIEVhY2ggZ3JhbnQsIHdpdGggaG93IGZhciB0aGUgcGFnZSBoYXMgaGVhcmQgYWxsIG9mIGl0cyBjaGFubmVsczsgJyc6IGZyb20gd2hlcmUgdGhlIGdyYW50IHNheXMuXG4gKiBAdHlwZSB7KCkgPT4gW3N0cmluZywgc3RyaW5nXVtdfSAqL1xuZXhwb3J0IGNvbnN0IGNsYWltcyA9ICgpID0+IHtcbiAgLy8gVGhlIG5ld2VzdCwgb25jZSBpdCB0ZWxscyBvZiBub3RoaW5nIHRoYXQgaXMgdW5kZXIgd2F5OiB0aGUgZmlyc3QgbWF5IGJlIG9mIGEgY2hhbm5lbCBtb3JlLCB3aGljaCBoYXMgbGVmdC5cbiAgZm9yIChjb25zdCBbbmFtZSwgZ3JhbnRdIG9mIHByZXNlbnQpIHtcbiAgICBpZiAoaGVsZC5nZXQobmFtZSkgIT09IGdyYW50ICYmIGlzQWhlYWQocmVhY2hlZC5nZXQobmFtZSkgPz8gJycsIHJlYWQoZ3JhbnQpLnBvc2l0aW9uKSkgaGVsZC5zZXQobmFtZSwgZ3JhbnQpO1xuICB9XG4gIHJldHVybiBbLi4ubmV3IFNldChoZWxkLnZhbHVlcygpKV0ubWFwKChncmFudCkgPT4ge1xuICAgIGNvbnN0IGhlYXJkID0gcmVhZChncmFudCkuY2hhbm5lbHMuZmlsdGVyKChuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSkubWFwKChuYW1lKSA9PiByZWFjaGVkLmdldChuYW1lKSA/PyAnJyk7XG4gICAgcmV0dXJuIFtncmFudCwgaGVhcmQucmVkdWNlKChvbmUsIG90aGVyKSA9PiAoaXNBaGVhZChvbmUsIG90aGVyKSA/IG90aGVyIDogb25lICYmIG90aGVyICYmIG9uZSkpXTtcbiAgfSk7XG59O1xuXG4vKiogTm90ZSBob3cgZmFyIHRoZSBjaGFubmVscyBvZiBhIHN0cmVhbSBhcmU6IG5ldmVyIGxlc3MgZmFyIHRoYW4gYmVmb3JlLCBidXQgaW4gYW5vdGhlciBsb2cuXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBJdGVyYWJsZTxzdHJpbmc+LCBwb3NpdGlvbjogc3RyaW5nLCBpc1Jlc2V0PzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjaCA9IChjaGFubmVscywgcG9zaXRpb24sIGlzUmVzZXQgPSBmYWxzZSkgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgY2hhbm5lbHMpIGlmIChpc1Jlc2V0IHx8ICFpc0FoZWFkKHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnLCBwb3NpdGlvbikpIHJlYWNoZWQuc2V0KG5hbWUsIHBvc2l0aW9uKTtcbn07XG5cbi8qKiBXaGV0aGVyIGFuIGV2ZW50IG9mIHRoZXNlIGNoYW5uZWxzIGhhcyBjb21lIGJlZm9yZSwgYnkgb25lIG9mIHRoZW0sIG92ZXIgYW5vdGhlciBzdHJlYW0uXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBzdHJpbmdbXSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0tub3duID0gKGNoYW5uZWxzLCBwb3NpdGlvbikgPT4gY2hhbm5lbHMuc29tZSgobmFtZSkgPT4gaXNBaGVhZChyZWFjaGVkLmdldChuYW1lKSA/PyAnJywgcG9zaXRpb24pKTtcbiIsICIvKiBUaGUgcGFnZSdzIG93biBuYW1lOiB3aGF0IGl0cyBhY3Rpb25zIHB1c2ggZG9lcyBub3QgY29tZSBiYWNrIHRvIGl0LCBzaW5jZSB0aGVpciBhbnN3ZXJzIGJyaW5nIGl0LlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IGZpbGxpbmcuIFBvc3RzIG5pdHJvLXBhZ2UsIHdpdGggZXZlcnkgcmVxdWVzdCBvZiBhIGNvbXBvbmVudC5cbiAqL1xuaW1wb3J0IHsgbml0cm8gfSBmcm9tICcuL2dyYW50cy5qcyc7XG5cbi8qKiAxMjggcmFuZG9tIGJpdHMsIHdoaWNoIG5vYm9keSBidXQgdGhlIHNlcnZlciBsZWFybnM6IHdob2V2ZXIga25ldyB0aGVtIGNvdWxkIGtlZXAgdGhpcyBwYWdlIGZyb20gaGVhcmluZyBzb21ldGhpbmcuICovXG5leHBvcnQgY29uc3QgcGFnZSA9IFsuLi5jcnlwdG8uZ2V0UmFuZG9tVmFsdWVzKG5ldyBVaW50OEFycmF5KDE2KSldLm1hcCgoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgJzAnKSkuam9pbignJyk7XG5cbmV4cG9ydCBjb25zdCBzdGFydEVjaG8gPSAoKSA9PiBuaXRybygpLm9uKCdmaWxsaW5nJywgKHsgYm9keSB9KSA9PiBib2R5LnNldCgnbml0cm8tcGFnZScsIHBhZ2UpKTtcbiIsICIvKiBQdXNoZWQgZXZlbnRzIHJlYWNoIHRoZSBwYWdlIG9uY2UsIGluIG9yZGVyLCBhbmQgdGhlIHJlcXVlc3RzIHRoYXQgdGhleSBjYXVzZSB3YWl0IGZvciBlYWNoIG90aGVyLlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IHF1ZXVlZCwgZmlsbGluZywgbGVhdmluZywgYW5zd2VyZWQsIGRvbmUuIFNlbmRzOiB0aGUgZXZlbnRzLCBvbiBib2R5OyBuaXRybzptaXNzZWQsIGlmIHRoZSBzaW5nbGUgZXZlbnRzIGFyZSBsb3N0LlxuICovXG5pbXBvcnQgeyBjb21wYXJlcywgaGVhcmVycywga25vd3MsIG5hbWVzLCBuaXRybywgcm9vdHMsIHN1YnNjcmliZWQgfSBmcm9tICcuL2dyYW50cy5qcyc7XG5cbmNvbnN0IEdBUF9NUyA9IDUwMDsgLy8gYmV0d2VlbiB0d28gZ29lcyBvZiByZXF1ZXN0c1xuY29uc3QgVFJJRVMgPSA2OyAvLyBhZ2FpblxuY29uc3QgTE9OR0VTVF9NUyA9IDEwMDAwOyAvLyBmcm9tIG9uZSB0cnkgdG8gdGhlIG5leHRcbmNvbnN0IEFXQVkgPSBbMCwgNTAyLCA1MDMsIDUwNF07IC8vIG5vIHNlcnZlciB3YXMgdGhlcmVcbmNvbnN0IE1PU1RfUkVDRU5UID0gMjAwO1xuY29uc3QgUkVGUkVTSF9BTEwgPSAnbml0cm86cmVmcmVzaC0qJztcbi8qKiBXaGF0IHdhcyBzYWlkLCB3aGVyZSBpbiB0aGUgbG9nLCBhbmQgdGhlIGlkcyBvZiB0aGUgY29tcG9uZW50cyBpbiB3aG9zZSBIVE1MIGl0IGlzLlxuICogQHR5cGVkZWYge3sgc2FpZDogW3N0cmluZ1tdLCBudW1iZXIsIG51bWJlciwgc3RyaW5nLCBhbnldLCBwb3NpdGlvbjogc3RyaW5nLCBkb25lOiBTZXQ8c3RyaW5nPiB9fSBFbnRyeSAqL1xuLyoqIEB0eXBlZGVmIHt7IHNwcmVhZDogbnVtYmVyLCBob3BzOiBudW1iZXIsIGVudHJ5PzogRW50cnksIHRyaWVzPzogbnVtYmVyIH19IFB1c2ggKi9cbi8qKiBAdHlwZSB7V2Vha01hcDxvYmplY3QsIFB1c2ggfCBudWxsPn0gKi9cbmNvbnN0IHB1c2hlZCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBldmVudCwgYW5kIGJ5IHdoYXQgYSBqb2IgaGFzIGhlYXJkOyBudWxsOiBjb21wb25lbnRzIGhhdmUgYmVlbiB0b2xkXG4vKiogQHR5cGUge0VudHJ5W119ICovXG5jb25zdCByZWNlbnQgPSBbXTtcbmxldCBmb3Jnb3R0ZW4gPSAnJzsgLy8gdGhlIGxhc3QgcG9zaXRpb24gb2Ygd2hpY2ggdGhhdCBpcyBub3Qga25vd25cbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmxldCBoZXJlID0gbmV3IE1hcCgpOyAvLyB0aGUgSFRNTCBvZiB0aG9zZSB0aGF0IGFyZSB0aGVyZSwgYnkgaWRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgSm9iPn0gKi9cbmNvbnN0IHNlbnQgPSBuZXcgTWFwKCk7IC8vIHdoYXQgaGFzIGxlZnQgZm9yIGEgY29tcG9uZW50LCBieSBpZFxuLyoqIEB0eXBlIHtXZWFrU2V0PEpvYj59ICovXG5jb25zdCByZWxlYXNlZCA9IG5ldyBXZWFrU2V0KCk7XG4vKiogQHR5cGUge0pvYltdfSAqL1xubGV0IHdhaXRpbmcgPSBbXTtcbmxldCB0aW1lciA9IDA7XG5sZXQgbGFzdCA9IC1HQVBfTVM7XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsOiBhbnkpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2F5ID0gKG5hbWUsIGRldGFpbCkgPT4gdm9pZCBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEFuIGV2ZW50IGFzIHRoZSBzdHJlYW0gc2F5cyBpdCwgYW5kIHdoZXJlIGluIHRoZSBsb2cgaXQgaXMuIENvbXBvbmVudHMgYXJlIHRvbGQgaGVyZTogaHRteCwgd2hpY2ggbGV0cyBzb21lIHRpbWUgcGFzc1xuICogdW50aWwgaXQgbGlzdGVucyB0byB0aG9zZSB0aGF0IGl0IGhhcyBwdXQgb24gdGhlIHBhZ2UsIGlzIG5vdCBhc2tlZC5cbiAqIEB0eXBlIHsoc2FpZDogRW50cnlbJ3NhaWQnXSwgcG9zaXRpb246IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkZWxpdmVyID0gKHNhaWQsIHBvc2l0aW9uKSA9PiB7XG4gIGNhdGNoVXAoKTsgLy8gd2hhdCB3YXMgc2FpZCBiZWZvcmVcbiAgY29uc3QgW2NoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIG5hbWUsIGRldGFpbF0gPSBzYWlkO1xuICBjb25zdCBlbnRyeSA9IHsgc2FpZCwgcG9zaXRpb24sIGRvbmU6IG5ldyBTZXQoKSB9O1xuICByZWNlbnQucHVzaChlbnRyeSk7XG4gIGlmIChyZWNlbnRbTU9TVF9SRUNFTlRdKSBmb3Jnb3R0ZW4gPSAvKiogQHR5cGUge2FueX0gKi8gKHJlY2VudC5zaGlmdCgpKS5wb3NpdGlvbjtcbiAgY29uc3QgaGVhcmluZyA9IGhlYXJlcnNPZihlbnRyeSk7XG4gIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSkge1xuICAgIHdpbmRvdy5uaXRyb0RlYnVnPy5wdXNoZWQobmFtZSwgZGV0YWlsLCB7IGNoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIGhlYXJzOiAocm9vdCkgPT4gaGVhcmluZy5pbmNsdWRlcyhyb290KSB9KTtcbiAgfVxuICBmb3IgKGNvbnN0IHJvb3Qgb2YgaGVhcmluZykgdGVsbChyb290LCBlbnRyeSk7XG4gIGlmIChuYW1lID09PSBSRUZSRVNIX0FMTCkgcmV0dXJuO1xuICBjb25zdCBldmVudCA9IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcbiAgcHVzaGVkLnNldChldmVudCwgbnVsbCk7XG4gIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudCk7XG59O1xuXG4vKiogQHR5cGUgeyhlbnRyeTogRW50cnkpID0+IGFueVtdfSAqL1xuY29uc3QgaGVhcmVyc09mID0gKHsgc2FpZDogW2NoYW5uZWxzLCAsICwgbmFtZV0gfSkgPT5cbiAgbmFtZSA9PT0gUkVGUkVTSF9BTEwgPyByb290cygpLmZpbHRlcigocm9vdCkgPT4gbmFtZXMocm9vdCwgY2hhbm5lbHMpKSA6IGhlYXJlcnMoY2hhbm5lbHMpO1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IGh0bWxPZiA9ICh7IGRhdGFzZXQ6IHsgbml0cm9DaGFubmVscywgbml0cm9Ub2tlbiB9IH0pID0+IG5pdHJvVG9rZW4gKyBuaXRyb0NoYW5uZWxzO1xuXG4vKiogV2hldGhlciB0aGUgYW5zd2VyIG9mIGEgY29tcG9uZW50IGl0c2VsZiBpcyBvbiB0aGUgcGFnZSwgYW5kIG5vIG90aGVyIEhUTUwgb2YgdGhlIHNhbWUgaWQuXG4gKiBAdHlwZSB7KHBhcnQ/OiBQYXJ0aWFsPEpvYj4pID0+IGFueX0gKi9cbmNvbnN0IGlzT3duID0gKHBhcnQpID0+IHBhcnQ/LnJvZGUgJiYgcGFydC5pc1N0YWxlICE9PSB0cnVlICYmIHBhcnQuYWN0aW9uICE9PSAnbml0cm8tbW91bnQnO1xuXG4vKiogTGV0IGNvbXBvbmVudHMgdGhhdCBoYXZlIGNvbWUgdG8gdGhlIHBhZ2UgaGVhciB3aGF0IHdhcyBzYWlkIHNpbmNlIHRoZXkgd2VyZSByZW5kZXJlZCwgd2hhdGV2ZXIgb3RoZXJzIG9mIHRoZSBzYW1lXG4gKiBpZCBoYXZlIGhlYXJkIHRoYXQgd2VyZSB0aGVyZSBiZWZvcmUuICovXG5leHBvcnQgY29uc3QgY2F0Y2hVcCA9ICgpID0+IHtcbiAgY29uc3QgYmVmb3JlID0gaGVyZTtcbiAgY29uc3QgZm91bmQgPSByb290cygpO1xuICBoZXJlID0gbmV3IE1hcChmb3VuZC5tYXAoKHJvb3QpID0+IFtyb290LmlkLCBodG1sT2Yocm9vdCldKSk7XG4gIGNvbnN0IGZyZXNoID0gZm91bmQuZmlsdGVyKCh7IGlkIH0pID0+IGJlZm9yZS5nZXQoaWQpICE9PSBoZXJlLmdldChpZCkgJiYgIWlzT3duKHNlbnQuZ2V0KGlkKSkpO1xuICBpZiAoIWZyZXNoWzBdKSByZXR1cm47XG4gIC8qKiBAdHlwZSB7W0VudHJ5LCBhbnlbXV1bXX0gKi9cbiAgY29uc3Qgc2FpZCA9IHJlY2VudC5tYXAoKGVudHJ5KSA9PiBbZW50cnksIGhlYXJlcnNPZihlbnRyeSldKTtcbiAgZm9yIChjb25zdCByb290IG9mIGZyZXNoKSB7XG4gICAgY29uc3QgeyBpZCB9ID0gcm9vdDtcbiAgICB3YWl0aW5nID0gd2FpdGluZy5maWx0ZXIoKGpvYikgPT4gam9iLmlkICE9PSBpZCk7XG4gICAgY29uc3QgZW50cmllcyA9IHNhaWQuZmlsdGVyKChbLCBoZWFyaW5nXSkgPT4gaGVhcmluZy5pbmNsdWRlcyhyb290KSkubWFwKChbZW50cnldKSA9PiBlbnRyeSk7XG4gICAgY29uc3QgaXNMYXRlID0gZm9yZ290dGVuICYmICFrbm93cyhyb290LCBmb3Jnb3R0ZW4pO1xuICAgIGNvbnN0IGlzQ2xlYXIgPSAhaXNMYXRlICYmIGVudHJpZXMuZXZlcnkoKHsgcG9zaXRpb24gfSkgPT4gY29tcGFyZXMocm9vdCwgcG9zaXRpb24pKTtcbiAgICBpZiAoIWlzQ2xlYXIpIHJlZnJlc2gocm9vdCwgMCk7XG4gICAgZWxzZSBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIGtub3dzKHJvb3QsIGVudHJ5LnBvc2l0aW9uKSA/IGVudHJ5LmRvbmUuYWRkKGlkKSA6IHRlbGwocm9vdCwgZW50cnkpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGVudHJ5OiBFbnRyeSkgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAocm9vdCwgZW50cnkpID0+IHtcbiAgY29uc3QgWywgc3ByZWFkLCBob3BzLCBuYW1lLCBkZXRhaWxdID0gZW50cnkuc2FpZDtcbiAgZW50cnkuZG9uZS5kZWxldGUocm9vdC5pZCk7XG4gIGlmIChuYW1lID09PSBSRUZSRVNIX0FMTCkgcmVmcmVzaChyb290LCBzcHJlYWQsIGhvcHMsIGVudHJ5KTtcbiAgZWxzZSBpZiAocm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8ubWF0Y2goL25pdHJvOlxcUysvZyk/LmluY2x1ZGVzKG5hbWUpKSB7XG4gICAgcmVhY3Qocm9vdCwgbmFtZSwgZGV0YWlsLCB7IHNwcmVhZCwgaG9wcywgZW50cnkgfSk7XG4gIH1cbn07XG5cbi8qKiBFdmVudHMgbWF5IGJlIGxvc3QgdXAgdG8gdGhpcyBwb3NpdGlvbjogd2hhdCB0aGUgcGFnZSBzaG93cyBoYXMgdG8gYmUgbWFkZSBhbmV3LlxuICogQHR5cGUgeyhzcHJlYWQ6IG51bWJlciwgcG9zaXRpb246IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBtaXNzID0gKHNwcmVhZCwgcG9zaXRpb24pID0+IHtcbiAgcmVjZW50Lmxlbmd0aCA9IDA7XG4gIGZvcmdvdHRlbiA9IHBvc2l0aW9uO1xuICBzYXkoJ25pdHJvOm1pc3NlZCcsIHt9KTtcbiAgZm9yIChjb25zdCByb290IG9mIHN1YnNjcmliZWQoKSkgcmVmcmVzaChyb290LCBzcHJlYWQpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCB0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBQdXNoKSA9PiB2b2lkfSAqL1xuY29uc3QgcmVhY3QgPSAocm9vdCwgdHlwZSwgZGV0YWlsLCBwdXNoKSA9PiB7XG4gIGNvbnN0IGNhdXNlID0gbmV3IEN1c3RvbUV2ZW50KHR5cGUsIHsgZGV0YWlsIH0pO1xuICBwdXNoZWQuc2V0KGNhdXNlLCBwdXNoKTtcbiAgbml0cm8oKS5yZWFjdChyb290LCBjYXVzZSk7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHNwcmVhZDogbnVtYmVyLCBob3BzPzogbnVtYmVyLCBlbnRyeT86IEVudHJ5KSA9PiB2b2lkfSAqL1xuY29uc3QgcmVmcmVzaCA9IChyb290LCBzcHJlYWQsIGhvcHMgPSAwLCBlbnRyeSkgPT5cbiAgcmVhY3Qocm9vdCwgYG5pdHJvOnJlZnJlc2gtJHtyb290LmRhdGFzZXQubml0cm9Db21wb25lbnQudG9Mb3dlckNhc2UoKX1gLCB7fSwgeyBzcHJlYWQsIGhvcHMsIGVudHJ5IH0pO1xuXG4vKiogSG9sZCBhIHJlcXVlc3QgYmFjayB0aGF0IGEgcHVzaGVkIGV2ZW50IGhhcyBjYXVzZWQuIEV2ZXJ5Ym9keSdzIHBhZ2Ugd291bGQgYXNrIGF0IHRoZSBzYW1lIG1vbWVudC5cbiAqIEB0eXBlIHsoam9iOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBob2xkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGNhdXNlLCBoZWFyZCwgcm9vdCB9ID0gam9iO1xuICBpZiAoIXB1c2hlZC5oYXMoY2F1c2UpIHx8IHJlbGVhc2VkLmhhcyhqb2IpKSByZXR1cm4gdHJ1ZTtcbiAgY29uc3QgcHVzaCA9IHB1c2hlZC5nZXQoY2F1c2UpO1xuICBpZiAoIXB1c2ggfHwgcm9vdC5tYXRjaGVzKCdbZGF0YS1uaXRyby1sYXp5XScpKSByZXR1cm4gZmFsc2U7IC8vIGxhenkuanMga2VlcHMgaXQgZm9yIHRoZSBjb21wb25lbnRcbiAgcHVzaGVkLnNldChoZWFyZFswXSwgcHVzaCk7IC8vIHdoaWNoIG91dGxpdmVzIHRoZSBqb2I6IHRob3NlIG9mIGEgY29tcG9uZW50IGxlYXZlIGFzIG9uZVxuICBpZiAoIXdhaXRpbmcuc29tZSgob3RoZXIpID0+IGlzU2FtZShvdGhlciwgam9iKSkpIHdhaXRpbmcucHVzaChqb2IpO1xuICBjb25zdCBwYXVzZSA9IE1hdGgubWF4KHB1c2guc3ByZWFkICogTWF0aC5yYW5kb20oKSwgbGFzdCArIEdBUF9NUyAtIHBlcmZvcm1hbmNlLm5vdygpKTtcbiAgdGltZXIgfHw9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIHBhdXNlKTtcbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIFdoZXRoZXIgdHdvIGpvYnMgYXJlIG9mIG9uZSBldmVudCwgb3Igb25lIHJlZnJlc2guXG4gKiBAdHlwZSB7KG9uZTogYW55LCBvdGhlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNTYW1lID0gKG9uZSwgb3RoZXIpID0+IHtcbiAgY29uc3QgW2VudHJ5LCBvdGhlckVudHJ5XSA9IFtvbmUsIG90aGVyXS5tYXAoKHsgY2F1c2UgfSkgPT4gcHVzaGVkLmdldChjYXVzZSk/LmVudHJ5KTtcbiAgY29uc3QgaXNSZWZyZXNoID0gb25lLmNhdXNlLnR5cGUgPT09IG90aGVyLmNhdXNlLnR5cGUgJiZcbiAgICAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KG9uZS5jYXVzZS50eXBlKSAmJiBvbmUuY2F1c2UuZGV0YWlsLmtleSA9PT0gb3RoZXIuY2F1c2UuZGV0YWlsLmtleTtcbiAgcmV0dXJuIG9uZS5pZCA9PT0gb3RoZXIuaWQgJiYgKGlzUmVmcmVzaCB8fCAoISFlbnRyeSAmJiBlbnRyeSA9PT0gb3RoZXJFbnRyeSkpO1xufTtcblxuLyoqIExldCBhbGwgdGhhdCB3YWl0IGxlYXZlIGluIG9uZSBnbywgc28gdGhhdCBpdCBiZWNvbWVzIGFzIGZldyByZXF1ZXN0cyBhcyBwb3NzaWJsZS4gQSByZXF1ZXN0IHNheXMgb25lIG51bWJlciBvZlxuICogaG9wcyBmb3IgYWxsIHdob3NlIGNvbXBvbmVudHMgcmlkZSB3aXRoIGl0LCBzbyBvdGhlcnMgd2FpdCBmb3IgdGhlIG5leHQgZ28uICovXG5jb25zdCByZWxlYXNlID0gKCkgPT4ge1xuICBsYXN0ID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIHRpbWVyID0gMDtcbiAgaWYgKCF3YWl0aW5nWzBdKSByZXR1cm47IC8vIHRoZXkgaGF2ZSBsZWZ0IHRoZSBwYWdlXG4gIC8qKiBAdHlwZSB7TWFwPHN0cmluZywgbnVtYmVyPn0gKi9cbiAgY29uc3QgaG9wcyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCB7IGlkLCBjYXVzZSB9IG9mIHdhaXRpbmcpIGhvcHMuc2V0KGlkLCBNYXRoLm1heChob3BzLmdldChpZCkgPz8gMCwgcHVzaGVkLmdldChjYXVzZSk/LmhvcHMgPz8gMCkpO1xuICBjb25zdCBub3cgPSBob3BzLmdldCh3YWl0aW5nWzBdLmlkKTsgLy8gdGhlIG9sZGVzdCdzXG4gIGNvbnN0IGpvYnMgPSB3YWl0aW5nLmZpbHRlcigoeyBpZCB9KSA9PiBob3BzLmdldChpZCkgPT09IG5vdyk7XG4gIHdhaXRpbmcgPSB3YWl0aW5nLmZpbHRlcigoeyBpZCB9KSA9PiBob3BzLmdldChpZCkgIT09IG5vdyk7XG4gIGlmICh3YWl0aW5nWzBdKSB0aW1lciA9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIEdBUF9NUyk7XG4gIGZvciAoY29uc3Qgam9iIG9mIGpvYnMpIHtcbiAgICBqb2IuYm9keS5zZXQoJ25pdHJvLXB1c2hlZCcsIGAke25vd31gKTtcbiAgICByZWxlYXNlZC5hZGQoam9iKTtcbiAgICBuaXRybygpLmVucXVldWUoam9iKTtcbiAgfVxufTtcblxuLyoqIFNlbmQgZWFjaCBldmVudCBvbmNlIHRvIGEgY29tcG9uZW50LCBhbmQgbm9uZSB0aGF0IGlzIGluIGl0cyBIVE1MIGJ5IG5vdy5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBzaWZ0ID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGJvZHksIGhlYXJkLCBpZCB9ID0gam9iO1xuICBpZiAoIWhlYXJkKSByZXR1cm47XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0KCk7XG4gIGpvYi5oZWFyZCA9IGhlYXJkLmZpbHRlcigocGFpcikgPT4ge1xuICAgIGNvbnN0IHsgZW50cnkgfSA9IHB1c2hlZC5nZXQocGFpcikgPz8ge307XG4gICAgcmV0dXJuICFlbnRyeSB8fCAhKGVudHJ5LmRvbmUuaGFzKGlkKSB8fCBzZWVuLmhhcyhlbnRyeSkgfHwgIXNlZW4uYWRkKGVudHJ5KSk7XG4gIH0pO1xuICBib2R5LnNldCgnbml0cm8tZXZlbnRzJywgSlNPTi5zdHJpbmdpZnkoam9iLmhlYXJkKSk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gYW55W119ICovXG5jb25zdCBwYXJ0c09mID0gKGpvYikgPT4gW2pvYiwgLi4uam9iLnJpZGVycy52YWx1ZXMoKV07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmUgPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgcGFydCBvZiBwYXJ0c09mKGpvYikpIHNlbnQuc2V0KHBhcnQuaWQsIHBhcnQpO1xufTtcblxuLyoqIE5vdGUgd2hhdCB3YXMgZG9uZSwgYW5kIGFzayBhZ2FpbiwgcXVpZXRseSwgZm9yIHdoYXQgd2FzIG5vdCwgYmVmb3JlIGFsbCB0aGF0IGhhcyBjb21lIHNpbmNlLiBXaGVyZSBhbnN3ZXJzIGFyZSBrZXB0LCB0aGUgYnJpZGdlIGhhc1xuICogc2VudCBpdCBhZ2FpbiBhbHJlYWR5LCBhcyBpdCB3YXMuIEVsc2UsIG9yIGlmIHRoZSBwcm9jZXNzIGhhcyBkaWVkIHRoYXQgcmFuIGl0LCBpdCBjYW4gb25seSBydW4gYW5ldy5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFuc3dlciwgc3RhdHVzLCB0cmllcyB9ID0gam9iO1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHNPZihqb2IpKSB7XG4gICAgY29uc3QgeyBoZWFyZCwgaWQgfSA9IHBhcnQ7XG4gICAgc2VudC5kZWxldGUoaWQpO1xuICAgIGlmICghaXNPd24ocGFydCkpIGNvbnRpbnVlO1xuICAgIGlmIChuaXRybygpLmZpbmQoaWQpKSBoZXJlLnNldChpZCwgaHRtbE9mKG5pdHJvKCkuZmluZChpZCkpKTtcbiAgICBmb3IgKGNvbnN0IHBhaXIgb2YgaGVhcmQgPz8gW10pIHB1c2hlZC5nZXQocGFpcik/LmVudHJ5Py5kb25lLmFkZChpZCk7XG4gIH1cbiAgY29uc3QgaXNMb3N0ID0gc3RhdHVzID09PSA0MDkgfHwgc3RhdHVzID09PSA0MjkgfHwgKEFXQVkuaW5jbHVkZXMoLyoqIEB0eXBlIHthbnl9ICovIChzdGF0dXMpKSAmJiAhdHJpZXMpO1xuICBpZiAoIWlzTG9zdCkgcmV0dXJuO1xuICBjb25zdCBzaW5jZSA9IHdhaXRpbmc7XG4gIHdhaXRpbmcgPSBbXTtcbiAgbGV0IG1vc3QgPSAwO1xuICBmb3IgKGNvbnN0IG9uZSBvZiBwYXJ0c09mKGpvYikpIHtcbiAgICBjb25zdCByb290ID0gbml0cm8oKS5maW5kKG9uZS5pZCk7XG4gICAgLyoqIEB0eXBlIHthbnlbXX0gKi9cbiAgICBjb25zdCBoZWFyZCA9IG9uZS5oZWFyZCA/PyBbXTtcbiAgICBjb25zdCBwdXNoZXMgPSBoZWFyZC5tYXAoKHBhaXIpID0+IHB1c2hlZC5nZXQocGFpcikpO1xuICAgIC8vIE9mIHdoYXQgYW4gYWN0aW9uIGhhcyBjYXVzZWQgYXMgd2VsbCB0aGUgYnJpZGdlIHRlbGxzLlxuICAgIGlmICghcm9vdCB8fCAhaGVhcmRbMF0gfHwgcHVzaGVzLnNvbWUoKHB1c2gpID0+ICFwdXNoIHx8IChwdXNoLnRyaWVzID8/IDApID49IFRSSUVTKSkgY29udGludWU7XG4gICAgb25lID09PSBqb2IgPyAoam9iLmV2ZW50cyA9IFtdKSA6IChvbmUucm9kZSA9IHRydWUpO1xuICAgIGlmIChyb290LmRhdGFzZXQubml0cm9Ub2tlbiAhPT0gb25lLnRva2VuKSBjb250aW51ZTsgLy8gYW5vdGhlciwgd2hpY2ggY2F0Y2hlcyB1cFxuICAgIGhlYXJkLmZvckVhY2goKFt0eXBlLCBkZXRhaWxdLCBhdCkgPT4ge1xuICAgICAgY29uc3QgeyB0cmllcyA9IDAsIC4uLnB1c2ggfSA9IC8qKiBAdHlwZSB7YW55fSAqLyAocHVzaGVzW2F0XSk7XG4gICAgICBtb3N0ID0gTWF0aC5tYXgobW9zdCwgdHJpZXMpO1xuICAgICAgcmVhY3Qocm9vdCwgdHlwZSwgZGV0YWlsLCB7IC4uLnB1c2gsIHRyaWVzOiB0cmllcyArIDEgfSk7XG4gICAgfSk7XG4gIH1cbiAgaWYgKHdhaXRpbmdbMF0pIHtcbiAgICBjb25zdCBhc2tlZCA9IDEwMDAgKiArKGFuc3dlcj8uaGVhZGVycy5nZXQoJ1JldHJ5LUFmdGVyJykgPz8gMCkgfHwgMDsgLy8gb3IgYSBkYXRlXG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB0aW1lciA9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIGFza2VkICsgTWF0aC5yYW5kb20oKSAqIE1hdGgubWluKExPTkdFU1RfTVMsIDEwMDAgKiAyICoqIG1vc3QpKTtcbiAgfVxuICB3YWl0aW5nLnB1c2goLi4uc2luY2UpO1xufTtcblxuLyoqIFdoYXQgdGhlIG5leHQgcGFnZSdzIGNvbXBvbmVudCBoYXMgaGVhcmQgbWF5IGhhdmUgam9pbmVkIGEgcmVxdWVzdCBvZiB0aGUgbGFzdCBvbmUncywgd2hpY2ggd2FzIGRyb3BwZWQgd2l0aCBpdHMgcGFnZS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBoYW5kT24gPSAoeyBoZWFyZCwgaWQsIHBhZ2UsIHJvZGUsIHN0YXR1cyB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBuaXRybygpLmZpbmQoaWQpO1xuICBpZiAocm9kZSB8fCBzdGF0dXMgIT0gbnVsbCB8fCAhcm9vdCB8fCBwYWdlID09PSBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaCkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IHBhaXIgb2YgaGVhcmQgPz8gW10pIHtcbiAgICBjb25zdCBwdXNoID0gcHVzaGVkLmdldChwYWlyKTtcbiAgICBpZiAocHVzaCAmJiAhcHVzaC5lbnRyeT8uZG9uZS5oYXMoaWQpKSByZWFjdChyb290LCAuLi5wYWlyLCBwdXNoKTtcbiAgfVxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UHVzaGVkID0gKCkgPT4ge1xuICBuaXRybygpLm9uKCdxdWV1ZWQnLCBob2xkKTtcbiAgbml0cm8oKS5vbignZmlsbGluZycsIHNpZnQpO1xuICBuaXRybygpLm9uKCdsZWF2aW5nJywgbGVhdmUpO1xuICBuaXRybygpLm9uKCdhbnN3ZXJlZCcsIG5vdGUpO1xuICBuaXRybygpLm9uKCdkb25lJywgaGFuZE9uKTtcbn07XG4iLCAiLyogVGhlIHN0cmVhbSBvZiBwdXNoZWQgZXZlbnRzOiBvcGVuZWQsIHJlYWQsIGFuZCBvcGVuZWQgYW5ldywgZm9yIGFzIGxvbmcgYXMgdGhlIHBhZ2UgbWF5IGhlYXIgc29tZXRoaW5nLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXB1c2gtdXJsIGFuZCBkYXRhLW5pdHJvLXB1c2gtc2lsZW5jZSBvZiBpdHMgc2NyaXB0LlxuICogSGVhcnM6IG9ubGluZSwgcGFnZWhpZGUsIHBhZ2VzaG93LCB2aXNpYmlsaXR5Y2hhbmdlLlxuICogU2VuZHM6IG5pdHJvOnB1c2gtc3RhdGUge3N0YXRlfTogXCJvcGVuXCIsIFwicG9sbHNcIiwgXCJ3YWl0c1wiIG9yIFwicmVmdXNlZFwiLlxuICogV2lyZTogbml0cm9faHRteC9wdXNoL3JlcXVlc3RzLnB5IGFuZCBmcmFtZXMucHkuXG4gKi9cbmltcG9ydCB7IHBhZ2UgfSBmcm9tICcuL2VjaG8uanMnO1xuaW1wb3J0IHsgY2xhaW1zLCBjb2xsZWN0LCBoZWxkLCBpc0tub3duLCByZWFjaCwgcmVmdXNlIH0gZnJvbSAnLi9ncmFudHMuanMnO1xuaW1wb3J0IHsgY2F0Y2hVcCwgZGVsaXZlciwgbWlzcywgc2F5IH0gZnJvbSAnLi9wdXNoZWQuanMnO1xuXG5jb25zdCB7IG5pdHJvUHVzaFVybDogdXJsLCBuaXRyb1B1c2hTaWxlbmNlOiBzaWxlbmNlTXMgfSA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuY3VycmVudFNjcmlwdCkuZGF0YXNldDtcbmNvbnN0IFNMT1RTID0gNDsgLy8gc3RyZWFtcyBvZiBvbmUgYnJvd3NlciBvbiBIVFRQLzEuMSwgd2hpY2ggaGFzIHNpeCBjb25uZWN0aW9uc1xuY29uc3QgSEVMTE9fTVMgPSAxMDAwMDsgLy8gYSBwcm94eSB0aGF0IGtlZXBzIHRoZSBmaXJzdCB3b3JkcyBzbyBsb25nIGtlZXBzIGFsbFxuY29uc3QgVFJVU1RfTVMgPSAzMDAwMDA7IC8vIG9uZSB0aGF0IGtlZXBzIHRoZSBoZWFkZXJzLCB0b28sIGlzIGxpa2UgYSBuZXR3b3JrIHRoYXQgaXMgZGVhZFxuY29uc3QgT1VUREFURUQgPSA0MTI7IC8vIHJpZ2h0cyBoYXZlIGNoYW5nZWQgc2luY2VcbmNvbnN0IFJFRlVTRUQgPSBbNDAwLCA0MDMsIDQwNCwgT1VUREFURUQsIDQxM107XG5jb25zdCBSRU5FV19NUyA9IDEwMDA7XG5cbmxldCBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xubGV0IGhvbGRzRnJvbSA9IDA7IC8vIHVudGlsIHRoZW4gYSBzdHJlYW0gd291bGQgbm90IGNvbWUgdGhyb3VnaFxubGV0IGZhaWx1cmVzID0gMDtcbmxldCByZXRyeU1zID0gMDsgLy8gYXMgdGhlIHNlcnZlciBzYXlzXG5sZXQgcG9sbE1zID0gMDsgLy8gdGhlIHNlcnZlciBkb2VzIG5vdCBzdHJlYW1cbmxldCBpc091dGRhdGVkID0gZmFsc2U7XG5sZXQgaXNBd2F5ID0gZmFsc2U7IC8vIGluIHRoZSBiYWNrLWZvcndhcmQgY2FjaGVcbmxldCBpc1N0YWxlID0gZmFsc2U7IC8vIHRoZXJlIGFyZSBvdGhlciBjaGFubmVscywgb3IgYW5vdGhlciBuZXR3b3JrXG4vKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG5sZXQgd2FrZSA9ICgpID0+IHt9O1xuXG4vKiogQHR5cGUgeyhtczogbnVtYmVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcGF1c2UgPSAobXMpID0+XG4gIG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KHJlc29sdmUsIG1zKTtcbiAgICB3YWtlID0gKCkgPT4gKGNsZWFyVGltZW91dCh0aW1lciksIHJlc29sdmUoKSk7XG4gIH0pO1xuXG4vKiogUmVhZCBvbmUgc3RyZWFtIHRvIGl0cyBlbmQuIFJldHVybnMgd2hldGhlciB0aGUgcGFnZSBzaG91bGQgZ28gb24uXG4gKiBAdHlwZSB7KGhvbGQ6IGJvb2xlYW4pID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBsaXN0ZW4gPSBhc3luYyAoaG9sZCkgPT4ge1xuICBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBjb25zdCB7IHNpZ25hbCB9ID0gY29udHJvbGxlcjtcbiAgY29uc3QgYXNrZWQgPSBuZXcgU2V0KGhlbGQua2V5cygpKTtcbiAgbGV0IHRpbWVyID0gMDtcbiAgY29uc3Qgd2F0Y2ggPSAobXMgPSArc2lsZW5jZU1zLCBwYXRpZW5jZU1zID0gMCkgPT4ge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICBpZiAocGF0aWVuY2VNcykgaG9sZHNGcm9tID0gRGF0ZS5ub3coKSArIHBhdGllbmNlTXM7XG4gICAgICBjb250cm9sbGVyLmFib3J0KCk7XG4gICAgfSwgbXMpO1xuICB9O1xuICBpc1N0YWxlID0gZmFsc2U7XG4gIHdhdGNoKCtzaWxlbmNlTXMsIFRSVVNUX01TKTtcbiAgdHJ5IHtcbiAgICBjb25zdCBib2R5ID0gSlNPTi5zdHJpbmdpZnkoeyBob2xkLCBwYWdlLCBncmFudHM6IGNsYWltcygpIH0pO1xuICAgIGNvbnN0IGhlYWRlcnMgPSB7ICdDb250ZW50LVR5cGUnOiAnYXBwbGljYXRpb24vanNvbicgfTtcbiAgICBjb25zdCByZXNwb25zZSA9IGF3YWl0IGZldGNoKHVybCwgeyBtZXRob2Q6ICdQT1NUJywgYm9keSwgaGVhZGVycywgc2lnbmFsIH0pO1xuICAgIHJldHJ5TXMgPSAxMDAwICogKyhyZXNwb25zZS5oZWFkZXJzLmdldCgnUmV0cnktQWZ0ZXInKSA/PyAwKTtcbiAgICBpc091dGRhdGVkID0gcmVzcG9uc2Uuc3RhdHVzID09PSBPVVREQVRFRDtcbiAgICBpZiAoUkVGVVNFRC5pbmNsdWRlcyhyZXNwb25zZS5zdGF0dXMpKSByZXR1cm4gZmFsc2U7XG4gICAgaWYgKCFyZXNwb25zZS5vayB8fCAhcmVzcG9uc2UuYm9keSkgdGhyb3cgRXJyb3IoYCR7cmVzcG9uc2Uuc3RhdHVzfWApO1xuICAgIHdhdGNoKEhFTExPX01TLCBJbmZpbml0eSk7XG4gICAgY29uc3QgcmVhZGVyID0gcmVzcG9uc2UuYm9keS5waXBlVGhyb3VnaChuZXcgVGV4dERlY29kZXJTdHJlYW0oKSkuZ2V0UmVhZGVyKCk7XG4gICAgbGV0IHJlc3QgPSAnJztcbiAgICBmb3IgKGxldCByZWFkID0gYXdhaXQgcmVhZGVyLnJlYWQoKTsgIXJlYWQuZG9uZTsgcmVhZCA9IGF3YWl0IHJlYWRlci5yZWFkKCkpIHtcbiAgICAgIHdhdGNoKCk7XG4gICAgICBjb25zdCBibG9ja3MgPSAocmVzdCArIHJlYWQudmFsdWUpLnNwbGl0KCdcXG5cXG4nKTtcbiAgICAgIHJlc3QgPSBibG9ja3MucG9wKCkgPz8gJyc7XG4gICAgICBmb3IgKGNvbnN0IGJsb2NrIG9mIGJsb2NrcykgdGFrZShibG9jaywgYXNrZWQpO1xuICAgIH1cbiAgfSBmaW5hbGx5IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICB9XG4gIHJldHVybiB0cnVlO1xufTtcblxuLyoqIEB0eXBlIHsoYmxvY2s6IHN0cmluZywgYXNrZWQ6IFNldDxzdHJpbmc+KSA9PiB2b2lkfSAqL1xuY29uc3QgdGFrZSA9IChibG9jaywgYXNrZWQpID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+fSAqL1xuICBjb25zdCBmaWVsZHMgPSB7fTtcbiAgZm9yIChjb25zdCBsaW5lIG9mIGJsb2NrLnNwbGl0KCdcXG4nKSkge1xuICAgIGNvbnN0IGF0ID0gbGluZS5pbmRleE9mKCc6ICcpO1xuICAgIGlmIChhdCA+IDApIGZpZWxkc1tsaW5lLnNsaWNlKDAsIGF0KV0gPSBsaW5lLnNsaWNlKGF0ICsgMik7XG4gIH1cbiAgY29uc3QgeyBkYXRhLCBldmVudCwgaWQgfSA9IGZpZWxkcztcbiAgY29uc3Qgc2FpZCA9IGRhdGEgJiYgIWV2ZW50ICYmIEpTT04ucGFyc2UoZGF0YSk7XG4gIGNvbnN0IGlzTmV3cyA9IHNhaWQgJiYgc2FpZFswXS5zb21lKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gaGVsZC5oYXMobmFtZSkpICYmICFpc0tub3duKHNhaWRbMF0sIGlkKTtcbiAgaWYgKGlkKSByZWFjaChbLi4uYXNrZWRdLmZpbHRlcigobmFtZSkgPT4gaGVsZC5oYXMobmFtZSkpLCBpZCwgZXZlbnQgPT09ICdyZXNldCcpOyAvLyBmaXJzdDogd2hhdGV2ZXIgbGlzdGVuZXJzIGRvLCBpdCBkb2VzIG5vdCBjb21lIGFnYWluXG4gIGlmIChldmVudCA9PT0gJ2hlbGxvJykge1xuICAgIGZhaWx1cmVzID0gMDtcbiAgICBwb2xsTXMgPSArZGF0YTtcbiAgICBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiBwb2xsTXMgPyAncG9sbHMnIDogJ29wZW4nIH0pO1xuICB9IGVsc2UgaWYgKGV2ZW50ID09PSAncmVzZXQnKSBtaXNzKCtkYXRhLCBpZCk7XG4gIGVsc2UgaWYgKGlzTmV3cykgZGVsaXZlcihzYWlkLCBpZCk7XG59O1xuXG5jb25zdCBpc0h0dHAxID0gKCkgPT4ge1xuICBjb25zdCBbZW50cnldID0gLyoqIEB0eXBlIHthbnlbXX0gKi8gKHBlcmZvcm1hbmNlLmdldEVudHJpZXNCeVR5cGUoJ25hdmlnYXRpb24nKSk7XG4gIHJldHVybiAhL15oWzIzXS8udGVzdChlbnRyeT8ubmV4dEhvcFByb3RvY29sID8/ICcnKTtcbn07XG5cbi8qKiBXaGV0aGVyIHRoZSBwYWdlIG1heSBrZWVwIGEgY29ubmVjdGlvbjsgaXQgaXMgZnJlZSBhZ2FpbiB3aGVuIGB1bnRpbGAgaXMgZG9uZSwgb3IgdGhlIHBhZ2UgaGFzIGdvbmUuXG4gKiBAdHlwZSB7KHVudGlsOiBQcm9taXNlPHZvaWQ+KSA9PiBQcm9taXNlPGJvb2xlYW4+fSAqL1xuY29uc3Qgc2xvdCA9IGFzeW5jICh1bnRpbCkgPT4ge1xuICBpZiAoIW5hdmlnYXRvci5sb2NrcyB8fCAhaXNIdHRwMSgpKSByZXR1cm4gdHJ1ZTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IFNMT1RTOyBhdCsrKSB7XG4gICAgY29uc3QgaXNGcmVlID0gYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICAgIG5hdmlnYXRvci5sb2Nrcy5yZXF1ZXN0KGBuaXRyby1wdXNoLSR7YXR9YCwgeyBpZkF2YWlsYWJsZTogdHJ1ZSB9LCAobG9jaykgPT4ge1xuICAgICAgICByZXNvbHZlKCEhbG9jayk7XG4gICAgICAgIHJldHVybiBsb2NrID8gdW50aWwgOiB1bmRlZmluZWQ7XG4gICAgICB9KTtcbiAgICB9KTtcbiAgICBpZiAoaXNGcmVlKSByZXR1cm4gdHJ1ZTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59O1xuXG4vKiogSG93IGxvbmcgdG8gd2FpdCBmb3IgdGhlIG5leHQgc3RyZWFtLlxuICogQHR5cGUgeyhob2xkOiBib29sZWFuKSA9PiBudW1iZXJ9ICovXG5jb25zdCBwYXVzZU1zID0gKGhvbGQpID0+IHtcbiAgY29uc3QgW3JhbmRvbSwgc2Vlbl0gPSBbTWF0aC5yYW5kb20oKSwgZG9jdW1lbnQuaGlkZGVuID8gMzAwMDAgOiBwb2xsTXMgfHwgMjAwMF07XG4gIGlmIChmYWlsdXJlcykgcmV0dXJuIE1hdGgubWF4KHJldHJ5TXMgKiAoMSArIHJhbmRvbSksIE1hdGgubWluKDMwMDAwLCA1MDAgKiAyICoqIGZhaWx1cmVzKSAqICgwLjUgKyByYW5kb20pKTtcbiAgLy8gQSBkZXBsb3kgZW5kcyBhbGwgc3RyZWFtcyBhdCBvbmNlOiB0aGVpciBwYWdlcyBjb21lIGJhY2sgb25lIGJ5IG9uZS5cbiAgcmV0dXJuIGhvbGQgJiYgIXBvbGxNcyA/IDEwMDAgKiByYW5kb20gOiBzZWVuICogKDAuNzUgKyByYW5kb20gLyAyKTtcbn07XG5cbmNvbnN0IHJ1biA9IGFzeW5jICgpID0+IHtcbiAgZm9yICg7Oykge1xuICAgIGlmICghaGVsZC5zaXplIHx8IGlzQXdheSkge1xuICAgICAgYXdhaXQgcGF1c2UoMzYwMDAwMCk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgLyoqIEB0eXBlIHsoKSA9PiB2b2lkfSAqL1xuICAgIGxldCBmcmVlID0gKCkgPT4ge307XG4gICAgY29uc3QgdW50aWwgPSBuZXcgUHJvbWlzZSgoLyoqIEB0eXBlIHsodmFsdWU6IHZvaWQpID0+IHZvaWR9ICovIHJlc29sdmUpID0+IChmcmVlID0gcmVzb2x2ZSkpO1xuICAgIGNvbnN0IGhvbGQgPSBEYXRlLm5vdygpID49IGhvbGRzRnJvbSAmJiAoYXdhaXQgc2xvdCh1bnRpbCkpOyAvLyB0aGUgc2VydmVyIG1heSBzdHJlYW0gYW5vdGhlciB0aW1lXG4gICAgaWYgKGlzQXdheSkge1xuICAgICAgZnJlZSgpO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGZhaWx1cmVzKys7IC8vIHVudGlsIGl0IHNheXMgaGVsbG9cbiAgICBjb25zdCBnb2VzT24gPSBhd2FpdCBsaXN0ZW4oaG9sZCkuY2F0Y2goKCkgPT4gdHJ1ZSk7XG4gICAgZnJlZSgpO1xuICAgIGlmICghZ29lc09uKSB7XG4gICAgICByZWZ1c2UoKTtcbiAgICAgIGNvbGxlY3QoKTtcbiAgICAgIGlmIChpc091dGRhdGVkKSBtaXNzKFJFTkVXX01TLCAnJyk7IC8vIHdoYXRldmVyIHRoZSBwYWdlIG1heSBoZWFyIG5vdywgaXRzIGNvbXBvbmVudHMgYXJlIHRvbGRcbiAgICAgIHNheSgnbml0cm86cHVzaC1zdGF0ZScsIHsgc3RhdGU6ICdyZWZ1c2VkJyB9KTtcbiAgICB9XG4gICAgaWYgKGlzU3RhbGUgfHwgIWdvZXNPbikge1xuICAgICAgZmFpbHVyZXMgPSAwO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChmYWlsdXJlcyAmJiAhaXNBd2F5KSBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiAnd2FpdHMnIH0pO1xuICAgIGF3YWl0IHBhdXNlKHBhdXNlTXMoaG9sZCkpO1xuICB9XG59O1xuXG4vKiogT3BlbiB0aGUgc3RyZWFtIGFuZXcsIGF0IG9uY2UuICovXG5jb25zdCByZW9wZW4gPSAoKSA9PiB7XG4gIGlzU3RhbGUgPSB0cnVlO1xuICBjb250cm9sbGVyLmFib3J0KCk7XG4gIHdha2UoKTtcbn07XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gIGNvbnN0IGlzT3RoZXIgPSBjb2xsZWN0KCk7XG4gIGNhdGNoVXAoKTtcbiAgaWYgKGlzT3RoZXIpIHJlb3BlbigpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0U3RyZWFtID0gKCkgPT4ge1xuICBjb2xsZWN0KCk7XG4gIGxldCB0aW1lciA9IDA7XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKCgpID0+IHtcbiAgICB0aW1lciB8fD0gd2luZG93LnNldFRpbWVvdXQoKCkgPT4ge1xuICAgICAgdGltZXIgPSAwO1xuICAgICAgbG9vaygpO1xuICAgIH0sIDIwKTtcbiAgfSkub2JzZXJ2ZShkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQsIHtcbiAgICBzdWJ0cmVlOiB0cnVlLCBjaGlsZExpc3Q6IHRydWUsIGF0dHJpYnV0ZXM6IHRydWUsIGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWNoYW5uZWxzJ10sXG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignb25saW5lJywgcmVvcGVuKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcigndmlzaWJpbGl0eWNoYW5nZScsICgpID0+IGRvY3VtZW50LmhpZGRlbiB8fCB3YWtlKCkpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncGFnZWhpZGUnLCAoKSA9PiB7XG4gICAgaXNBd2F5ID0gdHJ1ZTtcbiAgICBjb250cm9sbGVyLmFib3J0KCk7XG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncGFnZXNob3cnLCAoeyBwZXJzaXN0ZWQgfSkgPT4ge1xuICAgIGlmICghcGVyc2lzdGVkKSByZXR1cm47XG4gICAgaXNBd2F5ID0gZmFsc2U7XG4gICAgd2FrZSgpO1xuICB9KTtcbiAgcnVuKCk7XG59O1xuIiwgIi8qIFB1c2gsIGluIGEgZmlsZSBvZiBpdHMgb3duOiBvbmx5IHBhZ2VzIG9mIHByb2plY3RzIHdpdGggdGhlIGFwcCBsb2FkIGl0LiBJdCBrbm93cyB0aGUgYnJpZGdlIGJ5IHdpbmRvdy5uaXRyby4gKi9cbmltcG9ydCB7IHN0YXJ0RWNobyB9IGZyb20gJy4vZWNoby5qcyc7XG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vZ3JhbnRzLmpzJztcbmltcG9ydCB7IHN0YXJ0UHVzaGVkIH0gZnJvbSAnLi9wdXNoZWQuanMnO1xuaW1wb3J0IHsgc3RhcnRTdHJlYW0gfSBmcm9tICcuL3N0cmVhbS5qcyc7XG5cbi8vIE5vIGlkIG1ha2VzIGFuIG93biBwcm9wZXJ0eS5cbmlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykgJiYgIW5pdHJvKCkuaGFzUHVzaCkgeyAvLyBodG14IHJ1bnMgdGhlIHNjcmlwdHMgb2YgYSBib2R5IGFuZXcgd2hlbiBpdCByZXN0b3JlcyBhIHBhZ2VcbiAgbml0cm8oKS5oYXNQdXNoID0gdHJ1ZTtcbiAgc3RhcnRFY2hvKCk7XG4gIHN0YXJ0UHVzaGVkKCk7XG4gIC8vIFNjcmlwdHMgdGhhdCBsaXN0ZW4gbWF5IHN0YW5kIGJlbG93IHRoaXMgb25lLlxuICBpZiAocGVyZm9ybWFuY2UudGltaW5nLmRvbUNvbnRlbnRMb2FkZWRFdmVudFN0YXJ0KSBzdGFydFN0cmVhbSgpO1xuICBlbHNlIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCBzdGFydFN0cmVhbSk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOztBQUlBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTztBQUdOLE1BQU0sT0FBTyxvQkFBSSxJQUFJO0FBRTVCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBR3hCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBR2pCLE1BQU0sUUFBUTtBQUFBO0FBQUEsSUFBNEIsT0FBTztBQUFBO0FBSXhELE1BQU0sTUFBTSxDQUFDLGFBQ1gsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxZQUFZLE1BQU0sRUFBRSxPQUFPLE9BQU8sTUFBTSxNQUFTO0FBR3BHLE1BQU0sYUFBYSxDQUFDLEVBQUUsU0FBUyxFQUFFLGVBQWUsTUFBTSxFQUFFLE1BQU8sUUFBUSxLQUFLLEtBQUssRUFBRSxXQUFXLENBQUM7QUFHL0YsTUFBTSxPQUFPLENBQUMsVUFBVTtBQUN0QixVQUFNLE9BQU8sS0FBSyxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsRUFBRSxXQUFXLEtBQUssR0FBRyxFQUFFLFdBQVcsS0FBSyxHQUFHLENBQUM7QUFDL0UsVUFBTSxRQUFRLFdBQVcsS0FBSyxNQUFNLENBQUMsV0FBVyxPQUFPLFdBQVcsQ0FBQyxDQUFDO0FBQ3BFLFVBQU0sQ0FBQyxFQUFFLEVBQUUsRUFBRSxVQUFVLFFBQVEsSUFBSSxLQUFLLE1BQU0sSUFBSSxZQUFZLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDN0UsV0FBTyxFQUFFLFVBQVUsU0FBUztBQUFBLEVBQzlCO0FBSU8sTUFBTSxRQUFRLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFHNUMsTUFBTSxZQUFZLE1BQU0sSUFBSSxNQUFNLEVBQUUsT0FBTyxDQUFDLFlBQVksQ0FBQyxRQUFRLFFBQVEsSUFBSSxDQUFDLEVBQUUsUUFBUSxVQUFVO0FBSTNGLE1BQU0sUUFBUSxDQUFDLE1BQU0sYUFBYSxXQUFXLElBQUksRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLFNBQVMsSUFBSSxDQUFDO0FBSXpGLE1BQU0sVUFBVSxDQUFDLGFBQ3RCLFVBQVUsRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLFNBQVMsSUFBSSxDQUFDLElBQUksSUFBSSxJQUFJLElBQUksTUFBTSxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFJM0csTUFBTSxhQUFhLE1BQU8sVUFBVSxFQUFFLENBQUMsSUFBSSxJQUFJLEdBQUcsSUFBSSx5QkFBeUIsSUFBSSxNQUFNO0FBT3pGLE1BQU0sVUFBVSxNQUFNO0FBQzNCLFFBQUksVUFBVTtBQUNkLFlBQVEsTUFBTTtBQUNkLGVBQVcsV0FBVyxJQUFJLE1BQU0sR0FBRztBQUNqQyxZQUFNLEVBQUUsZUFBZSxNQUFNLElBQUksUUFBUTtBQUN6QyxVQUFJLENBQUMsUUFBUSxJQUFJLEtBQUssRUFBRyxZQUFXLFFBQVEsV0FBVyxPQUFPLEVBQUcsU0FBUSxJQUFJLE1BQU0sS0FBSztBQUFBLElBQzFGO0FBQ0EsZUFBVyxRQUFRLEtBQUssS0FBSyxFQUFHLEtBQUksQ0FBQyxRQUFRLElBQUksSUFBSSxFQUFHLFdBQVUsS0FBSyxPQUFPLElBQUk7QUFDbEYsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFNBQVM7QUFDbkMsVUFBSSxLQUFLLElBQUksSUFBSSxFQUFHO0FBQ3BCLFdBQUssSUFBSSxNQUFNLEtBQUs7QUFDcEIsZ0JBQVU7QUFBQSxJQUNaO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHTyxNQUFNLFNBQVMsTUFBTTtBQUMxQixlQUFXLFNBQVMsS0FBSyxPQUFPLEVBQUcsU0FBUSxJQUFJLEtBQUs7QUFDcEQsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUlBLE1BQU0sVUFBVSxDQUFDLEtBQUssUUFBUSxPQUFPO0FBQ25DLFVBQU0sQ0FBQyxDQUFDLE9BQU8sR0FBRyxFQUFFLEdBQUcsQ0FBQyxZQUFZLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQ2hHLFFBQUksVUFBVSxXQUFZLFFBQU87QUFDakMsV0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQU0sR0FBRyxDQUFDLE1BQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQztBQUFBLEVBQzlFO0FBSU8sTUFBTSxRQUFRLENBQUMsRUFBRSxTQUFTLEVBQUUsZUFBZSxNQUFNLEVBQUUsR0FBRyxhQUFhLENBQUMsQ0FBQyxTQUFTLFFBQVEsS0FBSyxLQUFLLEVBQUUsVUFBVSxRQUFRO0FBSXBILE1BQU0sV0FBVyxDQUFDLE1BQU0sYUFBYSxNQUFNLE1BQU0sUUFBUSxLQUFLLFFBQVEsVUFBVSxLQUFLLEtBQUssUUFBUSxhQUFhLEVBQUUsUUFBUTtBQUl6SCxNQUFNLFNBQVMsTUFBTTtBQUUxQixlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssU0FBUztBQUNuQyxVQUFJLEtBQUssSUFBSSxJQUFJLE1BQU0sU0FBUyxRQUFRLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxLQUFLLEtBQUssRUFBRSxRQUFRLEVBQUcsTUFBSyxJQUFJLE1BQU0sS0FBSztBQUFBLElBQzlHO0FBQ0EsV0FBTyxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssT0FBTyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVTtBQUNoRCxZQUFNLFFBQVEsS0FBSyxLQUFLLEVBQUUsU0FBUyxPQUFPLENBQUMsU0FBUyxLQUFLLElBQUksSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsUUFBUSxJQUFJLElBQUksS0FBSyxFQUFFO0FBQ3pHLGFBQU8sQ0FBQyxPQUFPLE1BQU0sT0FBTyxDQUFDLEtBQUssVUFBVyxRQUFRLEtBQUssS0FBSyxJQUFJLFFBQVEsT0FBTyxTQUFTLEdBQUksQ0FBQztBQUFBLElBQ2xHLENBQUM7QUFBQSxFQUNIO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVSxVQUFVLFVBQVUsVUFBVTtBQUM1RCxlQUFXLFFBQVEsU0FBVSxLQUFJLFdBQVcsQ0FBQyxRQUFRLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxRQUFRLEVBQUcsU0FBUSxJQUFJLE1BQU0sUUFBUTtBQUFBLEVBQ3JIO0FBSU8sTUFBTSxVQUFVLENBQUMsVUFBVSxhQUFhLFNBQVMsS0FBSyxDQUFDLFNBQVMsUUFBUSxRQUFRLElBQUksSUFBSSxLQUFLLElBQUksUUFBUSxDQUFDOzs7QUNqSDFHLE1BQU0sT0FBTyxDQUFDLEdBQUcsT0FBTyxnQkFBZ0IsSUFBSSxXQUFXLEVBQUUsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxTQUFTLEVBQUUsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEVBQUUsS0FBSyxFQUFFO0FBRXRILE1BQU0sWUFBWSxNQUFNLE1BQU0sRUFBRSxHQUFHLFdBQVcsQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLElBQUksY0FBYyxJQUFJLENBQUM7OztBQ0gvRixNQUFNLFNBQVM7QUFDZixNQUFNLFFBQVE7QUFDZCxNQUFNLGFBQWE7QUFDbkIsTUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRztBQUM5QixNQUFNLGNBQWM7QUFDcEIsTUFBTSxjQUFjO0FBS3BCLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRTNCLE1BQU0sU0FBUyxDQUFDO0FBQ2hCLE1BQUksWUFBWTtBQUVoQixNQUFJLE9BQU8sb0JBQUksSUFBSTtBQUVuQixNQUFNLE9BQU8sb0JBQUksSUFBSTtBQUVyQixNQUFNLFdBQVcsb0JBQUksUUFBUTtBQUU3QixNQUFJLFVBQVUsQ0FBQztBQUNmLE1BQUksUUFBUTtBQUNaLE1BQUksT0FBTyxDQUFDO0FBR0wsTUFBTSxNQUFNLENBQUMsTUFBTSxXQUFXLEtBQUssU0FBUyxLQUFLLGNBQWMsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFLL0csTUFBTSxVQUFVLENBQUMsTUFBTSxhQUFhO0FBQ3pDLFlBQVE7QUFDUixVQUFNLENBQUMsVUFBVSxRQUFRLE1BQU0sTUFBTSxNQUFNLElBQUk7QUFDL0MsVUFBTSxRQUFRLEVBQUUsTUFBTSxVQUFVLE1BQU0sb0JBQUksSUFBSSxFQUFFO0FBQ2hELFdBQU8sS0FBSyxLQUFLO0FBQ2pCLFFBQUksT0FBTyxXQUFXLEVBQUc7QUFBQSxJQUFnQyxPQUFPLE1BQU0sRUFBRztBQUN6RSxVQUFNLFVBQVUsVUFBVSxLQUFLO0FBQy9CLFFBQUksT0FBTyxPQUFPLFFBQVEsWUFBWSxHQUFHO0FBQ3ZDLGFBQU8sWUFBWSxPQUFPLE1BQU0sUUFBUSxFQUFFLFVBQVUsUUFBUSxNQUFNLE9BQU8sQ0FBQyxTQUFTLFFBQVEsU0FBUyxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQzdHO0FBQ0EsZUFBVyxRQUFRLFFBQVMsTUFBSyxNQUFNLEtBQUs7QUFDNUMsUUFBSSxTQUFTLFlBQWE7QUFDMUIsVUFBTSxRQUFRLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUM3RCxXQUFPLElBQUksT0FBTyxJQUFJO0FBQ3RCLGFBQVMsS0FBSyxjQUFjLEtBQUs7QUFBQSxFQUNuQztBQUdBLE1BQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxDQUFDLFVBQVUsRUFBRSxFQUFFLElBQUksRUFBRSxNQUM5QyxTQUFTLGNBQWMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxTQUFTLE1BQU0sTUFBTSxRQUFRLENBQUMsSUFBSSxRQUFRLFFBQVE7QUFHM0YsTUFBTSxTQUFTLENBQUMsRUFBRSxTQUFTLEVBQUUsZUFBZSxXQUFXLEVBQUUsTUFBTSxhQUFhO0FBSTVFLE1BQU0sUUFBUSxDQUFDLFNBQVMsTUFBTSxRQUFRLEtBQUssWUFBWSxRQUFRLEtBQUssV0FBVztBQUl4RSxNQUFNLFVBQVUsTUFBTTtBQUMzQixVQUFNLFNBQVM7QUFDZixVQUFNLFFBQVEsTUFBTTtBQUNwQixXQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxJQUFJLE9BQU8sSUFBSSxDQUFDLENBQUMsQ0FBQztBQUMzRCxVQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sT0FBTyxJQUFJLEVBQUUsTUFBTSxLQUFLLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLElBQUksRUFBRSxDQUFDLENBQUM7QUFDOUYsUUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFHO0FBRWYsVUFBTSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsQ0FBQyxPQUFPLFVBQVUsS0FBSyxDQUFDLENBQUM7QUFDNUQsZUFBVyxRQUFRLE9BQU87QUFDeEIsWUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLGdCQUFVLFFBQVEsT0FBTyxDQUFDLFFBQVEsSUFBSSxPQUFPLEVBQUU7QUFDL0MsWUFBTSxVQUFVLEtBQUssT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxTQUFTLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssTUFBTSxLQUFLO0FBQzNGLFlBQU0sU0FBUyxhQUFhLENBQUMsTUFBTSxNQUFNLFNBQVM7QUFDbEQsWUFBTSxVQUFVLENBQUMsVUFBVSxRQUFRLE1BQU0sQ0FBQyxFQUFFLFNBQVMsTUFBTSxTQUFTLE1BQU0sUUFBUSxDQUFDO0FBQ25GLFVBQUksQ0FBQyxRQUFTLFNBQVEsTUFBTSxDQUFDO0FBQUEsVUFDeEIsWUFBVyxTQUFTLFFBQVMsT0FBTSxNQUFNLE1BQU0sUUFBUSxJQUFJLE1BQU0sS0FBSyxJQUFJLEVBQUUsSUFBSSxLQUFLLE1BQU0sS0FBSztBQUFBLElBQ3ZHO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sVUFBVTtBQUM1QixVQUFNLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLElBQUksTUFBTTtBQUM3QyxVQUFNLEtBQUssT0FBTyxLQUFLLEVBQUU7QUFDekIsUUFBSSxTQUFTLFlBQWEsU0FBUSxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQUEsYUFDbEQsS0FBSyxhQUFhLFlBQVksR0FBRyxNQUFNLFlBQVksR0FBRyxTQUFTLElBQUksR0FBRztBQUM3RSxZQUFNLE1BQU0sTUFBTSxRQUFRLEVBQUUsUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUFBLElBQ25EO0FBQUEsRUFDRjtBQUlPLE1BQU0sT0FBTyxDQUFDLFFBQVEsYUFBYTtBQUN4QyxXQUFPLFNBQVM7QUFDaEIsZ0JBQVk7QUFDWixRQUFJLGdCQUFnQixDQUFDLENBQUM7QUFDdEIsZUFBVyxRQUFRLFdBQVcsRUFBRyxTQUFRLE1BQU0sTUFBTTtBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxRQUFRLENBQUMsTUFBTSxNQUFNLFFBQVEsU0FBUztBQUMxQyxVQUFNLFFBQVEsSUFBSSxZQUFZLE1BQU0sRUFBRSxPQUFPLENBQUM7QUFDOUMsV0FBTyxJQUFJLE9BQU8sSUFBSTtBQUN0QixVQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUMzQjtBQUdBLE1BQU0sVUFBVSxDQUFDLE1BQU0sUUFBUSxPQUFPLEdBQUcsVUFDdkMsTUFBTSxNQUFNLGlCQUFpQixLQUFLLFFBQVEsZUFBZSxZQUFZLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBSXZHLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxFQUFFLE9BQU8sT0FBTyxLQUFLLElBQUk7QUFDL0IsUUFBSSxDQUFDLE9BQU8sSUFBSSxLQUFLLEtBQUssU0FBUyxJQUFJLEdBQUcsRUFBRyxRQUFPO0FBQ3BELFVBQU0sT0FBTyxPQUFPLElBQUksS0FBSztBQUM3QixRQUFJLENBQUMsUUFBUSxLQUFLLFFBQVEsbUJBQW1CLEVBQUcsUUFBTztBQUN2RCxXQUFPLElBQUksTUFBTSxDQUFDLEdBQUcsSUFBSTtBQUN6QixRQUFJLENBQUMsUUFBUSxLQUFLLENBQUMsVUFBVSxPQUFPLE9BQU8sR0FBRyxDQUFDLEVBQUcsU0FBUSxLQUFLLEdBQUc7QUFDbEUsVUFBTUEsU0FBUSxLQUFLLElBQUksS0FBSyxTQUFTLEtBQUssT0FBTyxHQUFHLE9BQU8sU0FBUyxZQUFZLElBQUksQ0FBQztBQUNyRixjQUFVLE9BQU8sV0FBVyxTQUFTQSxNQUFLO0FBQzFDLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxTQUFTLENBQUMsS0FBSyxVQUFVO0FBQzdCLFVBQU0sQ0FBQyxPQUFPLFVBQVUsSUFBSSxDQUFDLEtBQUssS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLElBQUksS0FBSyxHQUFHLEtBQUs7QUFDcEYsVUFBTSxZQUFZLElBQUksTUFBTSxTQUFTLE1BQU0sTUFBTSxRQUMvQyxrQkFBa0IsS0FBSyxJQUFJLE1BQU0sSUFBSSxLQUFLLElBQUksTUFBTSxPQUFPLFFBQVEsTUFBTSxNQUFNLE9BQU87QUFDeEYsV0FBTyxJQUFJLE9BQU8sTUFBTSxPQUFPLGFBQWMsQ0FBQyxDQUFDLFNBQVMsVUFBVTtBQUFBLEVBQ3BFO0FBSUEsTUFBTSxVQUFVLE1BQU07QUFDcEIsV0FBTyxZQUFZLElBQUk7QUFDdkIsWUFBUTtBQUNSLFFBQUksQ0FBQyxRQUFRLENBQUMsRUFBRztBQUVqQixVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixlQUFXLEVBQUUsSUFBSSxNQUFNLEtBQUssUUFBUyxNQUFLLElBQUksSUFBSSxLQUFLLElBQUksS0FBSyxJQUFJLEVBQUUsS0FBSyxHQUFHLE9BQU8sSUFBSSxLQUFLLEdBQUcsUUFBUSxDQUFDLENBQUM7QUFDM0csVUFBTSxNQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsRUFBRSxFQUFFO0FBQ2xDLFVBQU0sT0FBTyxRQUFRLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLEdBQUc7QUFDNUQsY0FBVSxRQUFRLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLEdBQUc7QUFDekQsUUFBSSxRQUFRLENBQUMsRUFBRyxTQUFRLE9BQU8sV0FBVyxTQUFTLE1BQU07QUFDekQsZUFBVyxPQUFPLE1BQU07QUFDdEIsVUFBSSxLQUFLLElBQUksZ0JBQWdCLEdBQUcsR0FBRyxFQUFFO0FBQ3JDLGVBQVMsSUFBSSxHQUFHO0FBQ2hCLFlBQU0sRUFBRSxRQUFRLEdBQUc7QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sRUFBRSxNQUFNLE9BQU8sR0FBRyxJQUFJO0FBQzVCLFFBQUksQ0FBQyxNQUFPO0FBQ1osVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsUUFBSSxRQUFRLE1BQU0sT0FBTyxDQUFDLFNBQVM7QUFDakMsWUFBTSxFQUFFLE1BQU0sSUFBSSxPQUFPLElBQUksSUFBSSxLQUFLLENBQUM7QUFDdkMsYUFBTyxDQUFDLFNBQVMsRUFBRSxNQUFNLEtBQUssSUFBSSxFQUFFLEtBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxDQUFDLEtBQUssSUFBSSxLQUFLO0FBQUEsSUFDN0UsQ0FBQztBQUNELFNBQUssSUFBSSxnQkFBZ0IsS0FBSyxVQUFVLElBQUksS0FBSyxDQUFDO0FBQUEsRUFDcEQ7QUFHQSxNQUFNLFVBQVUsQ0FBQyxRQUFRLENBQUMsS0FBSyxHQUFHLElBQUksT0FBTyxPQUFPLENBQUM7QUFHckQsTUFBTSxRQUFRLENBQUMsUUFBUTtBQUNyQixlQUFXLFFBQVEsUUFBUSxHQUFHLEVBQUcsTUFBSyxJQUFJLEtBQUssSUFBSSxJQUFJO0FBQUEsRUFDekQ7QUFLQSxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sRUFBRSxRQUFRLFFBQVEsTUFBTSxJQUFJO0FBQ2xDLGVBQVcsUUFBUSxRQUFRLEdBQUcsR0FBRztBQUMvQixZQUFNLEVBQUUsT0FBTyxHQUFHLElBQUk7QUFDdEIsV0FBSyxPQUFPLEVBQUU7QUFDZCxVQUFJLENBQUMsTUFBTSxJQUFJLEVBQUc7QUFDbEIsVUFBSSxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUcsTUFBSyxJQUFJLElBQUksT0FBTyxNQUFNLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQztBQUMzRCxpQkFBVyxRQUFRLFNBQVMsQ0FBQyxFQUFHLFFBQU8sSUFBSSxJQUFJLEdBQUcsT0FBTyxLQUFLLElBQUksRUFBRTtBQUFBLElBQ3RFO0FBQ0EsVUFBTSxTQUFTLFdBQVcsT0FBTyxXQUFXLE9BQVEsS0FBSztBQUFBO0FBQUEsTUFBNkI7QUFBQSxJQUFPLEtBQUssQ0FBQztBQUNuRyxRQUFJLENBQUMsT0FBUTtBQUNiLFVBQU0sUUFBUTtBQUNkLGNBQVUsQ0FBQztBQUNYLFFBQUksT0FBTztBQUNYLGVBQVcsT0FBTyxRQUFRLEdBQUcsR0FBRztBQUM5QixZQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBRWhDLFlBQU0sUUFBUSxJQUFJLFNBQVMsQ0FBQztBQUM1QixZQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxPQUFPLElBQUksSUFBSSxDQUFDO0FBRW5ELFVBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssT0FBTyxLQUFLLENBQUMsU0FBUyxDQUFDLFNBQVMsS0FBSyxTQUFTLE1BQU0sS0FBSyxFQUFHO0FBQ3RGLGNBQVEsTUFBTyxJQUFJLFNBQVMsQ0FBQyxJQUFNLElBQUksT0FBTztBQUM5QyxVQUFJLEtBQUssUUFBUSxlQUFlLElBQUksTUFBTztBQUMzQyxZQUFNLFFBQVEsQ0FBQyxDQUFDLE1BQU0sTUFBTSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLE9BQUFDLFNBQVEsR0FBRyxHQUFHLEtBQUs7QUFBQTtBQUFBLFVBQXdCLE9BQU8sRUFBRTtBQUFBO0FBQzVELGVBQU8sS0FBSyxJQUFJLE1BQU1BLE1BQUs7QUFDM0IsY0FBTSxNQUFNLE1BQU0sUUFBUSxFQUFFLEdBQUcsTUFBTSxPQUFPQSxTQUFRLEVBQUUsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQ0EsUUFBSSxRQUFRLENBQUMsR0FBRztBQUNkLFlBQU0sUUFBUSxNQUFPLEVBQUUsUUFBUSxRQUFRLElBQUksYUFBYSxLQUFLLE1BQU07QUFDbkUsbUJBQWEsS0FBSztBQUNsQixjQUFRLE9BQU8sV0FBVyxTQUFTLFFBQVEsS0FBSyxPQUFPLElBQUksS0FBSyxJQUFJLFlBQVksTUFBTyxLQUFLLElBQUksQ0FBQztBQUFBLElBQ25HO0FBQ0EsWUFBUSxLQUFLLEdBQUcsS0FBSztBQUFBLEVBQ3ZCO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxPQUFPLElBQUksTUFBQUMsT0FBTSxNQUFNLE9BQU8sTUFBTTtBQUNwRCxVQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssRUFBRTtBQUM1QixRQUFJLFFBQVEsVUFBVSxRQUFRLENBQUMsUUFBUUEsVUFBUyxTQUFTLFdBQVcsU0FBUyxPQUFRO0FBQ3JGLGVBQVcsUUFBUSxTQUFTLENBQUMsR0FBRztBQUM5QixZQUFNLE9BQU8sT0FBTyxJQUFJLElBQUk7QUFDNUIsVUFBSSxRQUFRLENBQUMsS0FBSyxPQUFPLEtBQUssSUFBSSxFQUFFLEVBQUcsT0FBTSxNQUFNLEdBQUcsTUFBTSxJQUFJO0FBQUEsSUFDbEU7QUFBQSxFQUNGO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsVUFBTSxFQUFFLEdBQUcsVUFBVSxJQUFJO0FBQ3pCLFVBQU0sRUFBRSxHQUFHLFdBQVcsSUFBSTtBQUMxQixVQUFNLEVBQUUsR0FBRyxXQUFXLEtBQUs7QUFDM0IsVUFBTSxFQUFFLEdBQUcsWUFBWSxJQUFJO0FBQzNCLFVBQU0sRUFBRSxHQUFHLFFBQVEsTUFBTTtBQUFBLEVBQzNCOzs7QUNsT0EsTUFBTSxFQUFFLGNBQWMsS0FBSyxrQkFBa0IsVUFBVTtBQUFBO0FBQUEsSUFBd0IsU0FBUyxjQUFlO0FBQUE7QUFDdkcsTUFBTSxRQUFRO0FBQ2QsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sV0FBVztBQUNqQixNQUFNLFdBQVc7QUFDakIsTUFBTSxVQUFVLENBQUMsS0FBSyxLQUFLLEtBQUssVUFBVSxHQUFHO0FBQzdDLE1BQU0sV0FBVztBQUVqQixNQUFJLGFBQWEsSUFBSSxnQkFBZ0I7QUFDckMsTUFBSSxZQUFZO0FBQ2hCLE1BQUksV0FBVztBQUNmLE1BQUksVUFBVTtBQUNkLE1BQUksU0FBUztBQUNiLE1BQUksYUFBYTtBQUNqQixNQUFJLFNBQVM7QUFDYixNQUFJLFVBQVU7QUFFZCxNQUFJLE9BQU8sTUFBTTtBQUFBLEVBQUM7QUFHbEIsTUFBTSxRQUFRLENBQUMsT0FDYixJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQ3ZCLFVBQU1DLFNBQVEsV0FBVyxTQUFTLEVBQUU7QUFDcEMsV0FBTyxPQUFPLGFBQWFBLE1BQUssR0FBRyxRQUFRO0FBQUEsRUFDN0MsQ0FBQztBQUlILE1BQU0sU0FBUyxPQUFPQyxVQUFTO0FBQzdCLGlCQUFhLElBQUksZ0JBQWdCO0FBQ2pDLFVBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsVUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztBQUNqQyxRQUFJRCxTQUFRO0FBQ1osVUFBTSxRQUFRLENBQUMsS0FBSyxDQUFDLFdBQVcsYUFBYSxNQUFNO0FBQ2pELG1CQUFhQSxNQUFLO0FBQ2xCLE1BQUFBLFNBQVEsT0FBTyxXQUFXLE1BQU07QUFDOUIsWUFBSSxXQUFZLGFBQVksS0FBSyxJQUFJLElBQUk7QUFDekMsbUJBQVcsTUFBTTtBQUFBLE1BQ25CLEdBQUcsRUFBRTtBQUFBLElBQ1A7QUFDQSxjQUFVO0FBQ1YsVUFBTSxDQUFDLFdBQVcsUUFBUTtBQUMxQixRQUFJO0FBQ0YsWUFBTSxPQUFPLEtBQUssVUFBVSxFQUFFLE1BQUFDLE9BQU0sTUFBTSxRQUFRLE9BQU8sRUFBRSxDQUFDO0FBQzVELFlBQU0sVUFBVSxFQUFFLGdCQUFnQixtQkFBbUI7QUFDckQsWUFBTSxXQUFXLE1BQU0sTUFBTSxLQUFLLEVBQUUsUUFBUSxRQUFRLE1BQU0sU0FBUyxPQUFPLENBQUM7QUFDM0UsZ0JBQVUsTUFBTyxFQUFFLFNBQVMsUUFBUSxJQUFJLGFBQWEsS0FBSztBQUMxRCxtQkFBYSxTQUFTLFdBQVc7QUFDakMsVUFBSSxRQUFRLFNBQVMsU0FBUyxNQUFNLEVBQUcsUUFBTztBQUM5QyxVQUFJLENBQUMsU0FBUyxNQUFNLENBQUMsU0FBUyxLQUFNLE9BQU0sTUFBTSxHQUFHLFNBQVMsTUFBTSxFQUFFO0FBQ3BFLFlBQU0sVUFBVSxRQUFRO0FBQ3hCLFlBQU0sU0FBUyxTQUFTLEtBQUssWUFBWSxJQUFJLGtCQUFrQixDQUFDLEVBQUUsVUFBVTtBQUM1RSxVQUFJLE9BQU87QUFDWCxlQUFTQyxRQUFPLE1BQU0sT0FBTyxLQUFLLEdBQUcsQ0FBQ0EsTUFBSyxNQUFNQSxRQUFPLE1BQU0sT0FBTyxLQUFLLEdBQUc7QUFDM0UsY0FBTTtBQUNOLGNBQU0sVUFBVSxPQUFPQSxNQUFLLE9BQU8sTUFBTSxNQUFNO0FBQy9DLGVBQU8sT0FBTyxJQUFJLEtBQUs7QUFDdkIsbUJBQVcsU0FBUyxPQUFRLE1BQUssT0FBTyxLQUFLO0FBQUEsTUFDL0M7QUFBQSxJQUNGLFVBQUU7QUFDQSxtQkFBYUYsTUFBSztBQUFBLElBQ3BCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLE9BQU8sQ0FBQyxPQUFPLFVBQVU7QUFFN0IsVUFBTSxTQUFTLENBQUM7QUFDaEIsZUFBVyxRQUFRLE1BQU0sTUFBTSxJQUFJLEdBQUc7QUFDcEMsWUFBTSxLQUFLLEtBQUssUUFBUSxJQUFJO0FBQzVCLFVBQUksS0FBSyxFQUFHLFFBQU8sS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLElBQUksS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLElBQzNEO0FBQ0EsVUFBTSxFQUFFLE1BQU0sT0FBTyxHQUFHLElBQUk7QUFDNUIsVUFBTSxPQUFPLFFBQVEsQ0FBQyxTQUFTLEtBQUssTUFBTSxJQUFJO0FBQzlDLFVBQU0sU0FBUyxRQUFRLEtBQUssQ0FBQyxFQUFFLEtBQUssQ0FBdUIsU0FBUyxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxRQUFRLEtBQUssQ0FBQyxHQUFHLEVBQUU7QUFDM0csUUFBSSxHQUFJLE9BQU0sQ0FBQyxHQUFHLEtBQUssRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLElBQUksSUFBSSxDQUFDLEdBQUcsSUFBSSxVQUFVLE9BQU87QUFDaEYsUUFBSSxVQUFVLFNBQVM7QUFDckIsaUJBQVc7QUFDWCxlQUFTLENBQUM7QUFDVixVQUFJLG9CQUFvQixFQUFFLE9BQU8sU0FBUyxVQUFVLE9BQU8sQ0FBQztBQUFBLElBQzlELFdBQVcsVUFBVSxRQUFTLE1BQUssQ0FBQyxNQUFNLEVBQUU7QUFBQSxhQUNuQyxPQUFRLFNBQVEsTUFBTSxFQUFFO0FBQUEsRUFDbkM7QUFFQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixVQUFNLENBQUMsS0FBSztBQUFBO0FBQUEsTUFBMEIsWUFBWSxpQkFBaUIsWUFBWTtBQUFBO0FBQy9FLFdBQU8sQ0FBQyxTQUFTLEtBQUssT0FBTyxtQkFBbUIsRUFBRTtBQUFBLEVBQ3BEO0FBSUEsTUFBTSxPQUFPLE9BQU8sVUFBVTtBQUM1QixRQUFJLENBQUMsVUFBVSxTQUFTLENBQUMsUUFBUSxFQUFHLFFBQU87QUFDM0MsYUFBUyxLQUFLLEdBQUcsS0FBSyxPQUFPLE1BQU07QUFDakMsWUFBTSxTQUFTLE1BQU0sSUFBSSxRQUFRLENBQUMsWUFBWTtBQUM1QyxrQkFBVSxNQUFNLFFBQVEsY0FBYyxFQUFFLElBQUksRUFBRSxhQUFhLEtBQUssR0FBRyxDQUFDLFNBQVM7QUFDM0Usa0JBQVEsQ0FBQyxDQUFDLElBQUk7QUFDZCxpQkFBTyxPQUFPLFFBQVE7QUFBQSxRQUN4QixDQUFDO0FBQUEsTUFDSCxDQUFDO0FBQ0QsVUFBSSxPQUFRLFFBQU87QUFBQSxJQUNyQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxVQUFVLENBQUNDLFVBQVM7QUFDeEIsVUFBTSxDQUFDLFFBQVEsSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLEdBQUcsU0FBUyxTQUFTLE1BQVEsVUFBVSxHQUFJO0FBQy9FLFFBQUksU0FBVSxRQUFPLEtBQUssSUFBSSxXQUFXLElBQUksU0FBUyxLQUFLLElBQUksS0FBTyxNQUFNLEtBQUssUUFBUSxLQUFLLE1BQU0sT0FBTztBQUUzRyxXQUFPQSxTQUFRLENBQUMsU0FBUyxNQUFPLFNBQVMsUUFBUSxPQUFPLFNBQVM7QUFBQSxFQUNuRTtBQUVBLE1BQU0sTUFBTSxZQUFZO0FBQ3RCLGVBQVM7QUFDUCxVQUFJLENBQUMsS0FBSyxRQUFRLFFBQVE7QUFDeEIsY0FBTSxNQUFNLElBQU87QUFDbkI7QUFBQSxNQUNGO0FBRUEsVUFBSSxPQUFPLE1BQU07QUFBQSxNQUFDO0FBQ2xCLFlBQU0sUUFBUSxJQUFJLFFBQVEsQ0FBc0MsWUFBYSxPQUFPLE9BQVE7QUFDNUYsWUFBTUEsUUFBTyxLQUFLLElBQUksS0FBSyxhQUFjLE1BQU0sS0FBSyxLQUFLO0FBQ3pELFVBQUksUUFBUTtBQUNWLGFBQUs7QUFDTDtBQUFBLE1BQ0Y7QUFDQTtBQUNBLFlBQU0sU0FBUyxNQUFNLE9BQU9BLEtBQUksRUFBRSxNQUFNLE1BQU0sSUFBSTtBQUNsRCxXQUFLO0FBQ0wsVUFBSSxDQUFDLFFBQVE7QUFDWCxlQUFPO0FBQ1AsZ0JBQVE7QUFDUixZQUFJLFdBQVksTUFBSyxVQUFVLEVBQUU7QUFDakMsWUFBSSxvQkFBb0IsRUFBRSxPQUFPLFVBQVUsQ0FBQztBQUFBLE1BQzlDO0FBQ0EsVUFBSSxXQUFXLENBQUMsUUFBUTtBQUN0QixtQkFBVztBQUNYO0FBQUEsTUFDRjtBQUNBLFVBQUksWUFBWSxDQUFDLE9BQVEsS0FBSSxvQkFBb0IsRUFBRSxPQUFPLFFBQVEsQ0FBQztBQUNuRSxZQUFNLE1BQU0sUUFBUUEsS0FBSSxDQUFDO0FBQUEsSUFDM0I7QUFBQSxFQUNGO0FBR0EsTUFBTSxTQUFTLE1BQU07QUFDbkIsY0FBVTtBQUNWLGVBQVcsTUFBTTtBQUNqQixTQUFLO0FBQUEsRUFDUDtBQUVBLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU0sVUFBVSxRQUFRO0FBQ3hCLFlBQVE7QUFDUixRQUFJLFFBQVMsUUFBTztBQUFBLEVBQ3RCO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsWUFBUTtBQUNSLFFBQUlELFNBQVE7QUFDWixRQUFJLGlCQUFpQixNQUFNO0FBQ3pCLE1BQUFBLFdBQVUsT0FBTyxXQUFXLE1BQU07QUFDaEMsUUFBQUEsU0FBUTtBQUNSLGFBQUs7QUFBQSxNQUNQLEdBQUcsRUFBRTtBQUFBLElBQ1AsQ0FBQyxFQUFFLFFBQVEsU0FBUyxpQkFBaUI7QUFBQSxNQUNuQyxTQUFTO0FBQUEsTUFBTSxXQUFXO0FBQUEsTUFBTSxZQUFZO0FBQUEsTUFBTSxpQkFBaUIsQ0FBQyxxQkFBcUI7QUFBQSxJQUMzRixDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsVUFBVSxNQUFNO0FBQ3hDLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNLFNBQVMsVUFBVSxLQUFLLENBQUM7QUFDN0UsV0FBTyxpQkFBaUIsWUFBWSxNQUFNO0FBQ3hDLGVBQVM7QUFDVCxpQkFBVyxNQUFNO0FBQUEsSUFDbkIsQ0FBQztBQUNELFdBQU8saUJBQWlCLFlBQVksQ0FBQyxFQUFFLFVBQVUsTUFBTTtBQUNyRCxVQUFJLENBQUMsVUFBVztBQUNoQixlQUFTO0FBQ1QsV0FBSztBQUFBLElBQ1AsQ0FBQztBQUNELFFBQUk7QUFBQSxFQUNOOzs7QUMzTEEsTUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssQ0FBQyxNQUFNLEVBQUUsU0FBUztBQUN0RCxVQUFNLEVBQUUsVUFBVTtBQUNsQixjQUFVO0FBQ1YsZ0JBQVk7QUFFWixRQUFJLFlBQVksT0FBTywyQkFBNEIsYUFBWTtBQUFBLFFBQzFELFVBQVMsaUJBQWlCLG9CQUFvQixXQUFXO0FBQUEsRUFDaEU7IiwKICAibmFtZXMiOiBbInBhdXNlIiwgInRyaWVzIiwgInBhZ2UiLCAidGltZXIiLCAiaG9sZCIsICJyZWFkIl0KfQo=
