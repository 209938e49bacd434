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
  var hears = (root, channels) => names(root, channels) || ofThePage().some((name) => channels.includes(name));
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
  var pushed = /* @__PURE__ */ new WeakMap();
  var recent = [];
  var here = /* @__PURE__ */ new Set();
  var released = /* @__PURE__ */ new WeakSet();
  var waiting = [];
  var timer = 0;
  var last = -GAP_MS;
  var say = (name, detail) => void document.body.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  var deliver = (said, position) => {
    const [channels, spread, hops, name, detail] = said;
    recent.push({ said, position, ids: new Set(roots().map(({ id }) => id)) });
    if (recent[MOST_RECENT]) recent.shift();
    if (Object.hasOwn(window, "nitroDebug")) {
      const isFor2 = name === "nitro:refresh-*" ? names : hears;
      window.nitroDebug?.pushed(name, detail, { channels, spread, hops, hears: (root) => isFor2(root, channels) });
    }
    if (name === "nitro:refresh-*") {
      for (const root of roots()) if (names(root, channels)) refresh(root, spread, hops, position);
      return;
    }
    const event = new CustomEvent(name, { bubbles: true, detail });
    pushed.set(event, { channels, spread, hops, position });
    document.body.dispatchEvent(event);
  };
  var catchUp = () => {
    const found = roots();
    const before = here;
    here = new Set(found.map(({ id }) => id));
    for (const root of found) {
      if (before.has(root.id)) continue;
      const [oldest] = recent;
      if (recent.length === MOST_RECENT && !knows(root, oldest.position)) refresh(root, 0);
      for (const { said, position, ids } of recent) if (!ids.has(root.id)) tell(root, said, position);
    }
  };
  var tell = (root, [channels, spread, hops, name, detail], position) => {
    if (knows(root, position) || !names(root, channels)) return;
    if (name === "nitro:refresh-*") return refresh(root, spread, hops, position);
    if (!root.getAttribute("hx-trigger")?.match(/nitro:\S+/g)?.includes(name)) return;
    react(root, name, detail, { channels, spread, hops, position });
  };
  var miss = (spread) => {
    say("nitro:missed", {});
    for (const root of subscribed()) refresh(root, spread);
  };
  var react = (root, type, detail, push) => {
    const cause = new CustomEvent(type, { detail });
    pushed.set(cause, push);
    nitro().react(root, cause);
  };
  var refresh = (root, spread, hops = 0, position) => react(root, `nitro:refresh-${root.dataset.nitroComponent.toLowerCase()}`, {}, { spread, hops, position });
  var hold = (job) => {
    const push = pushed.get(job.cause);
    if (!push || released.has(job)) return true;
    if (push.channels && !hears(job.root, push.channels)) return false;
    pushed.set(job.heard[0], push);
    if (!waiting.some((other) => isSame(other, job))) waiting.push(job);
    const pause2 = Math.max(push.spread * Math.random(), last + GAP_MS - performance.now());
    timer ||= window.setTimeout(release, pause2);
    return false;
  };
  var isSame = (one, other) => one.id === other.id && one.cause.type === other.cause.type && /^nitro:refresh-/.test(one.cause.type) && one.cause.detail.key === other.cause.detail.key;
  var isFor = (job) => {
    const root = nitro().find(job.id);
    const page2 = location.pathname + location.search;
    if (!root || root === job.root || page2 === job.page) return true;
    Object.assign(job, { root, page: page2 });
    return !knows(root, pushed.get(
      /** @type {any} */
      job.cause
    )?.position ?? "");
  };
  var release = () => {
    last = performance.now();
    const hops = /* @__PURE__ */ new Map();
    for (const { id, cause } of waiting) hops.set(id, Math.max(hops.get(id) ?? 0, pushed.get(cause)?.hops ?? 0));
    const now = hops.get(waiting[0].id);
    const jobs = waiting.filter(({ id }) => hops.get(id) === now);
    waiting = waiting.filter(({ id }) => hops.get(id) !== now);
    timer = waiting[0] ? window.setTimeout(release, GAP_MS) : 0;
    for (const job of jobs) {
      if (!isFor(job)) continue;
      job.body.set("nitro-pushed", `${now}`);
      released.add(job);
      nitro().enqueue(job);
    }
  };
  var retry = (job) => {
    const { answer, riders, status, tries } = job;
    const isLost = status === 409 || status === 429 || AWAY.includes(
      /** @type {any} */
      status
    ) && !tries;
    if (!isLost) return;
    const since = waiting;
    waiting = [];
    let most = 0;
    for (const one of [job, ...riders.values()]) {
      const root = nitro().find(one.id);
      const heard = one.heard ?? [];
      const pushes = heard.map((pair) => pushed.get(pair));
      if (!root || !heard[0] || pushes.some((push) => !push || (push.tries ?? 0) >= TRIES)) continue;
      one === job ? job.events = [] : one.rode = true;
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
    nitro().on("answered", retry);
  };

  // nitro_htmx/client/stream.js
  var { nitroPushUrl: url, nitroPushSilence: silenceMs } = (
    /** @type {any} */
    document.currentScript.dataset
  );
  var SLOTS = 4;
  var HELLO_MS = 1e4;
  var TRUST_MS = 3e5;
  var REFUSED = [400, 403, 404, 413];
  var controller = new AbortController();
  var holdsFrom = 0;
  var failures = 0;
  var retryMs = 0;
  var pollMs = 0;
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
    } else if (event === "reset") miss(+data);
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
    startStream();
  }
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2dyYW50cy5qcyIsICIuLi8uLi9jbGllbnQvZWNoby5qcyIsICIuLi8uLi9jbGllbnQvcHVzaGVkLmpzIiwgIi4uLy4uL2NsaWVudC9zdHJlYW0uanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLXB1c2guanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoYXQgdGhlIHBhZ2UgbWF5IGhlYXIgb2YgcHVzaGVkIGV2ZW50cywgYW5kIGhvdyBmYXIgaXQgaGFzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNoYW5uZWxzIG9mIHJvb3RzLCBhbmQgb2YgdGhlIGVsZW1lbnQgb2YgdGhlIHBhZ2UgaXRzZWxmLlxuICovXG5jb25zdCBHUkFOVFMgPSAnW2RhdGEtbml0cm8tY2hhbm5lbHNdJztcbmNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5cbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmV4cG9ydCBjb25zdCBoZWxkID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB0aGUgZ3JhbnQgYnkgd2hpY2ggdGhlIHBhZ2UgaGVhcnMgaXRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHByZXNlbnQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHRoZSBuZXdlc3QgZ3JhbnQgb24gdGhlIHBhZ2Vcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHJlYWNoZWQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHVwIHRvIHdoZXJlIGFsbCBoYXMgY29tZSwgYWxzbyBvZiB0aG9zZSB0aGF0IGhhdmUgbGVmdDogdGhlaXIgSFRNTCBtYXkgY29tZSBiYWNrXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZWZ1c2VkID0gbmV3IFNldCgpOyAvLyBncmFudHNcblxuLyoqIEB0eXBlIHsoKSA9PiBOaXRyb30gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG4vLyBJbiB3aGF0IHBlb3BsZSB3cm90ZSwgYW4gZWxlbWVudCBpcyBvZiBubyBjb21wb25lbnQgYXQgYWxsOyBlbHNld2hlcmUsIG9mIG9uZSBvciBvZiBub25lLlxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55W119ICovXG5jb25zdCBhbGwgPSAoc2VsZWN0b3IpID0+XG4gIFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBuaXRybygpLnJvb3RPZihlbGVtZW50KSAhPT0gdW5kZWZpbmVkKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGNoYW5uZWxzT2YgPSAoeyBkYXRhc2V0OiB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gfSkgPT4gKGdyYW50ID8gcmVhZChncmFudCkuY2hhbm5lbHMgOiBbXSk7XG5cbi8qKiBAdHlwZSB7KGdyYW50OiBzdHJpbmcpID0+IHsgcG9zaXRpb246IHN0cmluZywgY2hhbm5lbHM6IHN0cmluZ1tdIH19ICovXG5jb25zdCByZWFkID0gKGdyYW50KSA9PiB7XG4gIGNvbnN0IHRleHQgPSBhdG9iKGdyYW50LnNwbGl0KCcuJylbMF0ucmVwbGFjZUFsbCgnLScsICcrJykucmVwbGFjZUFsbCgnXycsICcvJykpO1xuICBjb25zdCBieXRlcyA9IFVpbnQ4QXJyYXkuZnJvbSh0ZXh0LCAobGV0dGVyKSA9PiBsZXR0ZXIuY2hhckNvZGVBdCgwKSk7XG4gIGNvbnN0IFssICwgLCBwb3NpdGlvbiwgY2hhbm5lbHNdID0gSlNPTi5wYXJzZShuZXcgVGV4dERlY29kZXIoKS5kZWNvZGUoYnl0ZXMpKTtcbiAgcmV0dXJuIHsgcG9zaXRpb24sIGNoYW5uZWxzIH07XG59O1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBuYW1lIGNoYW5uZWxzIHRoZW1zZWx2ZXMuXG4gKiBAdHlwZSB7KCkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3Qgcm9vdHMgPSAoKSA9PiBhbGwoUk9PVCArIEdSQU5UUyk7XG5cbi8qKiBAdHlwZSB7KCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBvZlRoZVBhZ2UgPSAoKSA9PiBhbGwoR1JBTlRTKS5maWx0ZXIoKGVsZW1lbnQpID0+ICFlbGVtZW50Lm1hdGNoZXMoUk9PVCkpLmZsYXRNYXAoY2hhbm5lbHNPZik7XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IG5hbWVzIG9uZSBvZiB0aGVzZSBjaGFubmVscyBpdHNlbGYuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IG5hbWVzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBjaGFubmVsc09mKHJvb3QpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKTtcblxuLyoqIFdoZXRoZXIgaXQgaGVhcnMgd2hhdCBpcyBmb3IgdGhlc2UgY2hhbm5lbHM6IGJ5IGl0cyBvd24sIG9yIHRoZSBwYWdlJ3MuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBuYW1lcyhyb290LCBjaGFubmVscykgfHwgb2ZUaGVQYWdlKCkuc29tZSgobmFtZSkgPT4gY2hhbm5lbHMuaW5jbHVkZXMobmFtZSkpO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBtYXkgaGF2ZSBtaXNzZWQgc29tZXRoaW5nLlxuICogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1YnNjcmliZWQgPSAoKSA9PiAob2ZUaGVQYWdlKClbMF0gPyBhbGwoYCR7Uk9PVH06bm90KFtkYXRhLW5pdHJvLWxhenldKWApIDogcm9vdHMoKSk7XG5cbi8qKiBMb29rIGF0IHRoZSBwYWdlLCBhbmQgcmV0dXJuIHdoZXRoZXIgaXQgaGVhcnMgc29tZXRoaW5nIG5ldywgb3Igc29tZXRoaW5nIG5vIG1vcmUuXG4gKlxuICogVGhlIGZpcnN0IGdyYW50IG9mIGEgY2hhbm5lbCBjb3VudHMgYXMgbG9uZyBhcyB0aGUgc3RyZWFtIGNvdmVycyBpdDogYSBjb21wb25lbnQgdGhhdCBpcyByZW5kZXJlZCBhbmV3IGhhc1xuICogYSBsYXRlciBvbmUsIHdoaWNoIGtub3dzIG5vdGhpbmcgb2Ygd2hhdCBpcyB1bmRlciB3YXkgdG8gdGhpcyBwYWdlLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgY29sbGVjdCA9ICgpID0+IHtcbiAgbGV0IGlzT3RoZXIgPSBmYWxzZTtcbiAgcHJlc2VudC5jbGVhcigpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsKEdSQU5UUykpIHtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gPSBlbGVtZW50LmRhdGFzZXQ7XG4gICAgaWYgKCFyZWZ1c2VkLmhhcyhncmFudCkpIGZvciAoY29uc3QgbmFtZSBvZiBjaGFubmVsc09mKGVsZW1lbnQpKSBwcmVzZW50LnNldChuYW1lLCBncmFudCk7XG4gIH1cbiAgZm9yIChjb25zdCBuYW1lIG9mIGhlbGQua2V5cygpKSBpZiAoIXByZXNlbnQuaGFzKG5hbWUpKSBpc090aGVyID0gaGVsZC5kZWxldGUobmFtZSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGdyYW50XSBvZiBwcmVzZW50KSB7XG4gICAgaWYgKGhlbGQuaGFzKG5hbWUpKSBjb250aW51ZTtcbiAgICBoZWxkLnNldChuYW1lLCBncmFudCk7XG4gICAgaXNPdGhlciA9IHRydWU7XG4gIH1cbiAgcmV0dXJuIGlzT3RoZXI7XG59O1xuXG4vKiogQXNrIGZvciBubyBtb3JlIGJ5IHRoZSBncmFudHMgb2YgYSBzdHJlYW0gdGhhdCB3YXMgcmVmdXNlZC4gT3RoZXJzIG1heSBjb21lLCBhcyBhZnRlciBhIGxvZ2luLiAqL1xuZXhwb3J0IGNvbnN0IHJlZnVzZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBncmFudCBvZiBoZWxkLnZhbHVlcygpKSByZWZ1c2VkLmFkZChncmFudCk7XG4gIGhlbGQuY2xlYXIoKTtcbn07XG5cbi8qKiBXaGV0aGVyIGEgcG9zaXRpb24gaXMgbm90IGJlaGluZCBhbm90aGVyIG9uZSBvZiB0aGUgc2FtZSBsb2cuXG4gKiBAdHlwZSB7KG9uZTogc3RyaW5nLCBvdGhlcj86IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQWhlYWQgPSAob25lLCBvdGhlciA9ICcnKSA9PiB7XG4gIGNvbnN0IFtbZXBvY2gsIC4uLmF0XSwgW290aGVyRXBvY2gsIC4uLm90aGVyQXRdXSA9IFtvbmUsIG90aGVyXS5tYXAoKHRleHQpID0+IHRleHQuc3BsaXQoL1suLV0vKSk7XG4gIGlmIChlcG9jaCAhPT0gb3RoZXJFcG9jaCkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gK2F0WzBdID4gK290aGVyQXRbMF0gfHwgKGF0WzBdID09PSBvdGhlckF0WzBdICYmICthdFsxXSA+PSArb3RoZXJBdFsxXSk7XG59O1xuXG4vKiogV2hldGhlciBhIGNvbXBvbmVudCB3YXMgcmVuZGVyZWQgd2hlbiBhbiBldmVudCBoYWQgYmVlbiBzYWlkIGFscmVhZHkuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBrbm93cyA9ICh7IGRhdGFzZXQ6IHsgbml0cm9DaGFubmVsczogZ3JhbnQgfSB9LCBwb3NpdGlvbikgPT4gISFncmFudCAmJiBpc0FoZWFkKHJlYWQoZ3JhbnQpLnBvc2l0aW9uLCBwb3NpdGlvbik7XG5cbi8qKiBFYWNoIGdyYW50LCB3aXRoIGhvdyBmYXIgdGhlIHBhZ2UgaGFzIGhlYXJkIGFsbCBvZiBpdHMgY2hhbm5lbHM7ICcnOiBmcm9tIHdoZXJlIHRoZSBncmFudCBzYXlzLlxuICogQHR5cGUgeygpID0+IFtzdHJpbmcsIHN0cmluZ11bXX0gKi9cbmV4cG9ydCBjb25zdCBjbGFpbXMgPSAoKSA9PiB7XG4gIC8vIFRoZSBuZXdlc3QsIG9uY2UgaXQgdGVsbHMgb2Ygbm90aGluZyB0aGF0IGlzIHVuZGVyIHdheTogdGhlIGZpcnN0IG1heSBiZSBvZiBhIGNoYW5uZWwgbW9yZSwgd2hpY2ggaGFzIGxlZnQuXG4gIGZvciAoY29uc3QgW25hbWUsIGdyYW50XSBvZiBwcmVzZW50KSB7XG4gICAgaWYgKGhlbGQuZ2V0KG5hbWUpICE9PSBncmFudCAmJiBpc0FoZWFkKHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnLCByZWFkKGdyYW50KS5wb3NpdGlvbikpIGhlbGQuc2V0KG5hbWUsIGdyYW50KTtcbiAgfVxuICByZXR1cm4gWy4uLm5ldyBTZXQoaGVsZC52YWx1ZXMoKSldLm1hcCgoZ3JhbnQpID0+IHtcbiAgICBjb25zdCBoZWFyZCA9IHJlYWQoZ3JhbnQpLmNoYW5uZWxzLmZpbHRlcigobmFtZSkgPT4gaGVsZC5oYXMobmFtZSkpLm1hcCgobmFtZSkgPT4gcmVhY2hlZC5nZXQobmFtZSkgPz8gJycpO1xuICAgIHJldHVybiBbZ3JhbnQsIGhlYXJkLnJlZHVjZSgob25lLCBvdGhlcikgPT4gKGlzQWhlYWQob25lLCBvdGhlcikgPyBvdGhlciA6IG9uZSAmJiBvdGhlciAmJiBvbmUpKV07XG4gIH0pO1xufTtcblxuLyoqIE5vdGUgaG93IGZhciB0aGUgY2hhbm5lbHMgb2YgYSBzdHJlYW0gYXJlOiBuZXZlciBsZXNzIGZhciB0aGFuIGJlZm9yZSwgYnV0IGluIGFub3RoZXIgbG9nLlxuICogQHR5cGUgeyhjaGFubmVsczogSXRlcmFibGU8c3RyaW5nPiwgcG9zaXRpb246IHN0cmluZywgaXNSZXNldD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVhY2ggPSAoY2hhbm5lbHMsIHBvc2l0aW9uLCBpc1Jlc2V0ID0gZmFsc2UpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIGNoYW5uZWxzKSBpZiAoaXNSZXNldCB8fCAhaXNBaGVhZChyZWFjaGVkLmdldChuYW1lKSA/PyAnJywgcG9zaXRpb24pKSByZWFjaGVkLnNldChuYW1lLCBwb3NpdGlvbik7XG59O1xuXG4vKiogV2hldGhlciBhbiBldmVudCBvZiB0aGVzZSBjaGFubmVscyBoYXMgY29tZSBiZWZvcmUsIGJ5IG9uZSBvZiB0aGVtLCBvdmVyIGFub3RoZXIgc3RyZWFtLlxuICogQHR5cGUgeyhjaGFubmVsczogc3RyaW5nW10sIHBvc2l0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNLbm93biA9IChjaGFubmVscywgcG9zaXRpb24pID0+IGNoYW5uZWxzLnNvbWUoKG5hbWUpID0+IGlzQWhlYWQocmVhY2hlZC5nZXQobmFtZSkgPz8gJycsIHBvc2l0aW9uKSk7XG4iLCAiLyogVGhlIHBhZ2UncyBvd24gbmFtZTogd2hhdCBpdHMgYWN0aW9ucyBwdXNoIGRvZXMgbm90IGNvbWUgYmFjayB0byBpdCwgc2luY2UgdGhlaXIgYW5zd2VycyBicmluZyBpdC5cbiAqXG4gKiBIZWFycyBvZiBqb2JzOiBmaWxsaW5nLiBQb3N0cyBuaXRyby1wYWdlLCB3aXRoIGV2ZXJ5IHJlcXVlc3Qgb2YgYSBjb21wb25lbnQuXG4gKi9cbmltcG9ydCB7IG5pdHJvIH0gZnJvbSAnLi9ncmFudHMuanMnO1xuXG4vKiogMTI4IHJhbmRvbSBiaXRzLCB3aGljaCBub2JvZHkgYnV0IHRoZSBzZXJ2ZXIgbGVhcm5zOiB3aG9ldmVyIGtuZXcgdGhlbSBjb3VsZCBrZWVwIHRoaXMgcGFnZSBmcm9tIGhlYXJpbmcgc29tZXRoaW5nLiAqL1xuZXhwb3J0IGNvbnN0IHBhZ2UgPSBbLi4uY3J5cHRvLmdldFJhbmRvbVZhbHVlcyhuZXcgVWludDhBcnJheSgxNikpXS5tYXAoKGJ5dGUpID0+IGJ5dGUudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDIsICcwJykpLmpvaW4oJycpO1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFY2hvID0gKCkgPT4gbml0cm8oKS5vbignZmlsbGluZycsICh7IGJvZHkgfSkgPT4gYm9keS5zZXQoJ25pdHJvLXBhZ2UnLCBwYWdlKSk7XG4iLCAiLyogUHVzaGVkIGV2ZW50cyByZWFjaCB0aGUgcGFnZSBvbmNlLCBpbiBvcmRlciwgYW5kIHRoZSByZXF1ZXN0cyB0aGF0IHRoZXkgY2F1c2Ugd2FpdCBmb3IgZWFjaCBvdGhlci5cbiAqXG4gKiBIZWFycyBvZiBqb2JzOiBxdWV1ZWQsIGFuc3dlcmVkLiBTZW5kczogdGhlIGV2ZW50cywgb24gYm9keTsgbml0cm86bWlzc2VkLCBpZiB0aGUgc2luZ2xlIGV2ZW50cyBhcmUgbG9zdC5cbiAqL1xuaW1wb3J0IHsgaGVhcnMsIGtub3dzLCBuYW1lcywgbml0cm8sIHJvb3RzLCBzdWJzY3JpYmVkIH0gZnJvbSAnLi9ncmFudHMuanMnO1xuXG5jb25zdCBHQVBfTVMgPSA1MDA7IC8vIGJldHdlZW4gdHdvIGdvZXMgb2YgcmVxdWVzdHNcbmNvbnN0IFRSSUVTID0gNjsgLy8gYWdhaW5cbmNvbnN0IExPTkdFU1RfTVMgPSAxMDAwMDsgLy8gZnJvbSBvbmUgdHJ5IHRvIHRoZSBuZXh0XG5jb25zdCBBV0FZID0gWzAsIDUwMiwgNTAzLCA1MDRdOyAvLyBubyBzZXJ2ZXIgd2FzIHRoZXJlXG5jb25zdCBNT1NUX1JFQ0VOVCA9IDIwMDtcbi8qKiBAdHlwZSB7V2Vha01hcDxvYmplY3QsIHsgY2hhbm5lbHM/OiBzdHJpbmdbXSwgc3ByZWFkOiBudW1iZXIsIGhvcHM6IG51bWJlciwgcG9zaXRpb24/OiBzdHJpbmcsIHRyaWVzPzogbnVtYmVyIH0+fSAqL1xuY29uc3QgcHVzaGVkID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIGV2ZW50LCBhbmQgYnkgd2hhdCBhIGpvYiBoYXMgaGVhcmRcbi8qKiBAdHlwZWRlZiB7W3N0cmluZ1tdLCBudW1iZXIsIG51bWJlciwgc3RyaW5nLCBhbnldfSBTYWlkICovXG4vKiogQHR5cGUge3sgc2FpZDogU2FpZCwgcG9zaXRpb246IHN0cmluZywgaWRzOiBTZXQ8c3RyaW5nPiB9W119ICovXG5jb25zdCByZWNlbnQgPSBbXTsgLy8gYW5kIHdoaWNoIGNvbXBvbmVudHMgd2VyZSB0aGVyZVxuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmxldCBoZXJlID0gbmV3IFNldCgpOyAvLyB0aG9zZSB0aGF0IGFyZSB0aGVyZSBub3dcbi8qKiBAdHlwZSB7V2Vha1NldDxKb2I+fSAqL1xuY29uc3QgcmVsZWFzZWQgPSBuZXcgV2Vha1NldCgpO1xuLyoqIEB0eXBlIHtKb2JbXX0gKi9cbmxldCB3YWl0aW5nID0gW107XG5sZXQgdGltZXIgPSAwO1xubGV0IGxhc3QgPSAtR0FQX01TO1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9IChuYW1lLCBkZXRhaWwpID0+IHZvaWQgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KSk7XG5cbi8qKiBBbiBldmVudCBhcyB0aGUgc3RyZWFtIHNheXMgaXQsIGFuZCB3aGVyZSBpbiB0aGUgbG9nIGl0IGlzLlxuICogQHR5cGUgeyhzYWlkOiBTYWlkLCBwb3NpdGlvbjogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRlbGl2ZXIgPSAoc2FpZCwgcG9zaXRpb24pID0+IHtcbiAgY29uc3QgW2NoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIG5hbWUsIGRldGFpbF0gPSBzYWlkO1xuICByZWNlbnQucHVzaCh7IHNhaWQsIHBvc2l0aW9uLCBpZHM6IG5ldyBTZXQocm9vdHMoKS5tYXAoKHsgaWQgfSkgPT4gaWQpKSB9KTtcbiAgaWYgKHJlY2VudFtNT1NUX1JFQ0VOVF0pIHJlY2VudC5zaGlmdCgpO1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRyb0RlYnVnJykpIHtcbiAgICBjb25zdCBpc0ZvciA9IG5hbWUgPT09ICduaXRybzpyZWZyZXNoLSonID8gbmFtZXMgOiBoZWFycztcbiAgICB3aW5kb3cubml0cm9EZWJ1Zz8ucHVzaGVkKG5hbWUsIGRldGFpbCwgeyBjaGFubmVscywgc3ByZWFkLCBob3BzLCBoZWFyczogKHJvb3QpID0+IGlzRm9yKHJvb3QsIGNoYW5uZWxzKSB9KTtcbiAgfVxuICBpZiAobmFtZSA9PT0gJ25pdHJvOnJlZnJlc2gtKicpIHtcbiAgICBmb3IgKGNvbnN0IHJvb3Qgb2Ygcm9vdHMoKSkgaWYgKG5hbWVzKHJvb3QsIGNoYW5uZWxzKSkgcmVmcmVzaChyb290LCBzcHJlYWQsIGhvcHMsIHBvc2l0aW9uKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgZXZlbnQgPSBuZXcgQ3VzdG9tRXZlbnQobmFtZSwgeyBidWJibGVzOiB0cnVlLCBkZXRhaWwgfSk7XG4gIHB1c2hlZC5zZXQoZXZlbnQsIHsgY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgcG9zaXRpb24gfSk7XG4gIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudCk7XG59O1xuXG4vKiogTGV0IGNvbXBvbmVudHMgdGhhdCBoYXZlIGNvbWUgdG8gdGhlIHBhZ2UgaGVhciB3aGF0IHdhcyBzYWlkIHNpbmNlIHRoZXkgd2VyZSByZW5kZXJlZC4gKi9cbmV4cG9ydCBjb25zdCBjYXRjaFVwID0gKCkgPT4ge1xuICBjb25zdCBmb3VuZCA9IHJvb3RzKCk7XG4gIGNvbnN0IGJlZm9yZSA9IGhlcmU7XG4gIGhlcmUgPSBuZXcgU2V0KGZvdW5kLm1hcCgoeyBpZCB9KSA9PiBpZCkpO1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgZm91bmQpIHtcbiAgICBpZiAoYmVmb3JlLmhhcyhyb290LmlkKSkgY29udGludWU7XG4gICAgY29uc3QgW29sZGVzdF0gPSByZWNlbnQ7XG4gICAgaWYgKHJlY2VudC5sZW5ndGggPT09IE1PU1RfUkVDRU5UICYmICFrbm93cyhyb290LCBvbGRlc3QucG9zaXRpb24pKSByZWZyZXNoKHJvb3QsIDApO1xuICAgIGZvciAoY29uc3QgeyBzYWlkLCBwb3NpdGlvbiwgaWRzIH0gb2YgcmVjZW50KSBpZiAoIWlkcy5oYXMocm9vdC5pZCkpIHRlbGwocm9vdCwgc2FpZCwgcG9zaXRpb24pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHNhaWQ6IFNhaWQsIHBvc2l0aW9uOiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKHJvb3QsIFtjaGFubmVscywgc3ByZWFkLCBob3BzLCBuYW1lLCBkZXRhaWxdLCBwb3NpdGlvbikgPT4ge1xuICBpZiAoa25vd3Mocm9vdCwgcG9zaXRpb24pIHx8ICFuYW1lcyhyb290LCBjaGFubmVscykpIHJldHVybjtcbiAgaWYgKG5hbWUgPT09ICduaXRybzpyZWZyZXNoLSonKSByZXR1cm4gcmVmcmVzaChyb290LCBzcHJlYWQsIGhvcHMsIHBvc2l0aW9uKTtcbiAgaWYgKCFyb290LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpPy5tYXRjaCgvbml0cm86XFxTKy9nKT8uaW5jbHVkZXMobmFtZSkpIHJldHVybjtcbiAgcmVhY3Qocm9vdCwgbmFtZSwgZGV0YWlsLCB7IGNoYW5uZWxzLCBzcHJlYWQsIGhvcHMsIHBvc2l0aW9uIH0pO1xufTtcblxuLyoqIEV2ZW50cyBtYXkgYmUgbG9zdDogd2hhdCB0aGUgcGFnZSBzaG93cyBoYXMgdG8gYmUgbWFkZSBhbmV3LlxuICogQHR5cGUgeyhzcHJlYWQ6IG51bWJlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBtaXNzID0gKHNwcmVhZCkgPT4ge1xuICBzYXkoJ25pdHJvOm1pc3NlZCcsIHt9KTtcbiAgZm9yIChjb25zdCByb290IG9mIHN1YnNjcmliZWQoKSkgcmVmcmVzaChyb290LCBzcHJlYWQpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCB0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCByZWFjdCA9IChyb290LCB0eXBlLCBkZXRhaWwsIHB1c2gpID0+IHtcbiAgY29uc3QgY2F1c2UgPSBuZXcgQ3VzdG9tRXZlbnQodHlwZSwgeyBkZXRhaWwgfSk7XG4gIHB1c2hlZC5zZXQoY2F1c2UsIHB1c2gpO1xuICBuaXRybygpLnJlYWN0KHJvb3QsIGNhdXNlKTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgc3ByZWFkOiBudW1iZXIsIGhvcHM/OiBudW1iZXIsIHBvc2l0aW9uPzogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgcmVmcmVzaCA9IChyb290LCBzcHJlYWQsIGhvcHMgPSAwLCBwb3NpdGlvbikgPT5cbiAgcmVhY3Qocm9vdCwgYG5pdHJvOnJlZnJlc2gtJHtyb290LmRhdGFzZXQubml0cm9Db21wb25lbnQudG9Mb3dlckNhc2UoKX1gLCB7fSwgeyBzcHJlYWQsIGhvcHMsIHBvc2l0aW9uIH0pO1xuXG4vKiogSG9sZCBhIHJlcXVlc3QgYmFjayB0aGF0IGEgcHVzaGVkIGV2ZW50IGhhcyBjYXVzZWQuIEV2ZXJ5Ym9keSdzIHBhZ2Ugd291bGQgYXNrIGF0IHRoZSBzYW1lIG1vbWVudC5cbiAqIEB0eXBlIHsoam9iOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBob2xkID0gKGpvYikgPT4ge1xuICBjb25zdCBwdXNoID0gcHVzaGVkLmdldChqb2IuY2F1c2UpO1xuICBpZiAoIXB1c2ggfHwgcmVsZWFzZWQuaGFzKGpvYikpIHJldHVybiB0cnVlO1xuICBpZiAocHVzaC5jaGFubmVscyAmJiAhaGVhcnMoam9iLnJvb3QsIHB1c2guY2hhbm5lbHMpKSByZXR1cm4gZmFsc2U7XG4gIHB1c2hlZC5zZXQoam9iLmhlYXJkWzBdLCBwdXNoKTsgLy8gd2hpY2ggb3V0bGl2ZXMgdGhlIGpvYjogdGhvc2Ugb2YgYSBjb21wb25lbnQgbGVhdmUgYXMgb25lXG4gIGlmICghd2FpdGluZy5zb21lKChvdGhlcikgPT4gaXNTYW1lKG90aGVyLCBqb2IpKSkgd2FpdGluZy5wdXNoKGpvYik7XG4gIGNvbnN0IHBhdXNlID0gTWF0aC5tYXgocHVzaC5zcHJlYWQgKiBNYXRoLnJhbmRvbSgpLCBsYXN0ICsgR0FQX01TIC0gcGVyZm9ybWFuY2Uubm93KCkpO1xuICB0aW1lciB8fD0gd2luZG93LnNldFRpbWVvdXQocmVsZWFzZSwgcGF1c2UpO1xuICByZXR1cm4gZmFsc2U7XG59O1xuXG4vKiogV2hldGhlciB0d28gam9icyBhcmUgb25lIHJlZnJlc2guXG4gKiBAdHlwZSB7KG9uZTogYW55LCBvdGhlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNTYW1lID0gKG9uZSwgb3RoZXIpID0+XG4gIG9uZS5pZCA9PT0gb3RoZXIuaWQgJiYgb25lLmNhdXNlLnR5cGUgPT09IG90aGVyLmNhdXNlLnR5cGUgJiZcbiAgL15uaXRybzpyZWZyZXNoLS8udGVzdChvbmUuY2F1c2UudHlwZSkgJiYgb25lLmNhdXNlLmRldGFpbC5rZXkgPT09IG90aGVyLmNhdXNlLmRldGFpbC5rZXk7XG5cbi8qKiBXaGV0aGVyIHRoZSBjb21wb25lbnQgb24gdGhlIHBhZ2UgaGFzIHRvIGhlYXIgaXQuIFRoZSBuZXh0IHBhZ2UgbWF5IGhhdmUgYW5vdGhlciBvbmUgb2YgdGhpcyBpZC5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0ZvciA9IChqb2IpID0+IHtcbiAgY29uc3Qgcm9vdCA9IG5pdHJvKCkuZmluZChqb2IuaWQpO1xuICBjb25zdCBwYWdlID0gbG9jYXRpb24ucGF0aG5hbWUgKyBsb2NhdGlvbi5zZWFyY2g7XG4gIGlmICghcm9vdCB8fCByb290ID09PSBqb2Iucm9vdCB8fCBwYWdlID09PSBqb2IucGFnZSkgcmV0dXJuIHRydWU7IC8vIHdobyBoYXMgZ29uZSwgdGhlIGJyaWRnZSBkcm9wc1xuICBPYmplY3QuYXNzaWduKGpvYiwgeyByb290LCBwYWdlIH0pO1xuICByZXR1cm4gIWtub3dzKHJvb3QsIHB1c2hlZC5nZXQoLyoqIEB0eXBlIHthbnl9ICovIChqb2IuY2F1c2UpKT8ucG9zaXRpb24gPz8gJycpO1xufTtcblxuLyoqIExldCBhbGwgdGhhdCB3YWl0IGxlYXZlIGluIG9uZSBnbywgc28gdGhhdCBpdCBiZWNvbWVzIGFzIGZldyByZXF1ZXN0cyBhcyBwb3NzaWJsZS4gQSByZXF1ZXN0IHNheXMgb25lIG51bWJlciBvZlxuICogaG9wcyBmb3IgYWxsIHdob3NlIGNvbXBvbmVudHMgcmlkZSB3aXRoIGl0LCBzbyBvdGhlcnMgd2FpdCBmb3IgdGhlIG5leHQgZ28uICovXG5jb25zdCByZWxlYXNlID0gKCkgPT4ge1xuICBsYXN0ID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIC8qKiBAdHlwZSB7TWFwPHN0cmluZywgbnVtYmVyPn0gKi9cbiAgY29uc3QgaG9wcyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCB7IGlkLCBjYXVzZSB9IG9mIHdhaXRpbmcpIGhvcHMuc2V0KGlkLCBNYXRoLm1heChob3BzLmdldChpZCkgPz8gMCwgcHVzaGVkLmdldChjYXVzZSk/LmhvcHMgPz8gMCkpO1xuICBjb25zdCBub3cgPSBob3BzLmdldCh3YWl0aW5nWzBdLmlkKTsgLy8gdGhlIG9sZGVzdCdzXG4gIGNvbnN0IGpvYnMgPSB3YWl0aW5nLmZpbHRlcigoeyBpZCB9KSA9PiBob3BzLmdldChpZCkgPT09IG5vdyk7XG4gIHdhaXRpbmcgPSB3YWl0aW5nLmZpbHRlcigoeyBpZCB9KSA9PiBob3BzLmdldChpZCkgIT09IG5vdyk7XG4gIHRpbWVyID0gd2FpdGluZ1swXSA/IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIEdBUF9NUykgOiAwO1xuICBmb3IgKGNvbnN0IGpvYiBvZiBqb2JzKSB7XG4gICAgaWYgKCFpc0Zvcihqb2IpKSBjb250aW51ZTtcbiAgICBqb2IuYm9keS5zZXQoJ25pdHJvLXB1c2hlZCcsIGAke25vd31gKTtcbiAgICByZWxlYXNlZC5hZGQoam9iKTtcbiAgICBuaXRybygpLmVucXVldWUoam9iKTtcbiAgfVxufTtcblxuLyoqIEFzayBhZ2FpbiwgcXVpZXRseSwgZm9yIHdoYXQgd2FzIG5vdCBkb25lLCBiZWZvcmUgYWxsIHRoYXQgaGFzIGNvbWUgc2luY2UuIFdoZXJlIGFuc3dlcnMgYXJlIGtlcHQsIHRoZSBicmlkZ2UgaGFzXG4gKiBzZW50IGl0IGFnYWluIGFscmVhZHksIGFzIGl0IHdhcy4gRWxzZSwgb3IgaWYgdGhlIHByb2Nlc3MgaGFzIGRpZWQgdGhhdCByYW4gaXQsIGl0IGNhbiBvbmx5IHJ1biBhbmV3LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHJldHJ5ID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFuc3dlciwgcmlkZXJzLCBzdGF0dXMsIHRyaWVzIH0gPSBqb2I7XG4gIGNvbnN0IGlzTG9zdCA9IHN0YXR1cyA9PT0gNDA5IHx8IHN0YXR1cyA9PT0gNDI5IHx8IChBV0FZLmluY2x1ZGVzKC8qKiBAdHlwZSB7YW55fSAqLyAoc3RhdHVzKSkgJiYgIXRyaWVzKTtcbiAgaWYgKCFpc0xvc3QpIHJldHVybjtcbiAgY29uc3Qgc2luY2UgPSB3YWl0aW5nO1xuICB3YWl0aW5nID0gW107XG4gIGxldCBtb3N0ID0gMDtcbiAgZm9yIChjb25zdCBvbmUgb2YgW2pvYiwgLi4ucmlkZXJzLnZhbHVlcygpXSkge1xuICAgIGNvbnN0IHJvb3QgPSBuaXRybygpLmZpbmQob25lLmlkKTtcbiAgICAvKiogQHR5cGUge2FueVtdfSAqL1xuICAgIGNvbnN0IGhlYXJkID0gb25lLmhlYXJkID8/IFtdO1xuICAgIGNvbnN0IHB1c2hlcyA9IGhlYXJkLm1hcCgocGFpcikgPT4gcHVzaGVkLmdldChwYWlyKSk7XG4gICAgLy8gT2Ygd2hhdCBhbiBhY3Rpb24gaGFzIGNhdXNlZCBhcyB3ZWxsIHRoZSBicmlkZ2UgdGVsbHMuXG4gICAgaWYgKCFyb290IHx8ICFoZWFyZFswXSB8fCBwdXNoZXMuc29tZSgocHVzaCkgPT4gIXB1c2ggfHwgKHB1c2gudHJpZXMgPz8gMCkgPj0gVFJJRVMpKSBjb250aW51ZTtcbiAgICBvbmUgPT09IGpvYiA/IChqb2IuZXZlbnRzID0gW10pIDogKG9uZS5yb2RlID0gdHJ1ZSk7XG4gICAgaGVhcmQuZm9yRWFjaCgoW3R5cGUsIGRldGFpbF0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHRyaWVzID0gMCwgLi4ucHVzaCB9ID0gLyoqIEB0eXBlIHthbnl9ICovIChwdXNoZXNbYXRdKTtcbiAgICAgIG1vc3QgPSBNYXRoLm1heChtb3N0LCB0cmllcyk7XG4gICAgICByZWFjdChyb290LCB0eXBlLCBkZXRhaWwsIHsgLi4ucHVzaCwgdHJpZXM6IHRyaWVzICsgMSB9KTtcbiAgICB9KTtcbiAgfVxuICBpZiAod2FpdGluZ1swXSkge1xuICAgIGNvbnN0IGFza2VkID0gMTAwMCAqICsoYW5zd2VyPy5oZWFkZXJzLmdldCgnUmV0cnktQWZ0ZXInKSA/PyAwKSB8fCAwOyAvLyBvciBhIGRhdGVcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIHRpbWVyID0gd2luZG93LnNldFRpbWVvdXQocmVsZWFzZSwgYXNrZWQgKyBNYXRoLnJhbmRvbSgpICogTWF0aC5taW4oTE9OR0VTVF9NUywgMTAwMCAqIDIgKiogbW9zdCkpO1xuICB9XG4gIHdhaXRpbmcucHVzaCguLi5zaW5jZSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQdXNoZWQgPSAoKSA9PiB7XG4gIG5pdHJvKCkub24oJ3F1ZXVlZCcsIGhvbGQpO1xuICBuaXRybygpLm9uKCdhbnN3ZXJlZCcsIHJldHJ5KTtcbn07XG4iLCAiLyogVGhlIHN0cmVhbSBvZiBwdXNoZWQgZXZlbnRzOiBvcGVuZWQsIHJlYWQsIGFuZCBvcGVuZWQgYW5ldywgZm9yIGFzIGxvbmcgYXMgdGhlIHBhZ2UgbWF5IGhlYXIgc29tZXRoaW5nLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXB1c2gtdXJsIGFuZCBkYXRhLW5pdHJvLXB1c2gtc2lsZW5jZSBvZiBpdHMgc2NyaXB0LlxuICogSGVhcnM6IG9ubGluZSwgcGFnZWhpZGUsIHBhZ2VzaG93LCB2aXNpYmlsaXR5Y2hhbmdlLlxuICogU2VuZHM6IG5pdHJvOnB1c2gtc3RhdGUge3N0YXRlfTogXCJvcGVuXCIsIFwicG9sbHNcIiwgXCJ3YWl0c1wiIG9yIFwicmVmdXNlZFwiLlxuICogV2lyZTogbml0cm9faHRteC9wdXNoL3JlcXVlc3RzLnB5IGFuZCBmcmFtZXMucHkuXG4gKi9cbmltcG9ydCB7IHBhZ2UgfSBmcm9tICcuL2VjaG8uanMnO1xuaW1wb3J0IHsgY2xhaW1zLCBjb2xsZWN0LCBoZWxkLCBpc0tub3duLCByZWFjaCwgcmVmdXNlIH0gZnJvbSAnLi9ncmFudHMuanMnO1xuaW1wb3J0IHsgY2F0Y2hVcCwgZGVsaXZlciwgbWlzcywgc2F5IH0gZnJvbSAnLi9wdXNoZWQuanMnO1xuXG5jb25zdCB7IG5pdHJvUHVzaFVybDogdXJsLCBuaXRyb1B1c2hTaWxlbmNlOiBzaWxlbmNlTXMgfSA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuY3VycmVudFNjcmlwdCkuZGF0YXNldDtcbmNvbnN0IFNMT1RTID0gNDsgLy8gc3RyZWFtcyBvZiBvbmUgYnJvd3NlciBvbiBIVFRQLzEuMSwgd2hpY2ggaGFzIHNpeCBjb25uZWN0aW9uc1xuY29uc3QgSEVMTE9fTVMgPSAxMDAwMDsgLy8gYSBwcm94eSB0aGF0IGtlZXBzIHRoZSBmaXJzdCB3b3JkcyBzbyBsb25nIGtlZXBzIGFsbFxuY29uc3QgVFJVU1RfTVMgPSAzMDAwMDA7IC8vIG9uZSB0aGF0IGtlZXBzIHRoZSBoZWFkZXJzLCB0b28sIGlzIGxpa2UgYSBuZXR3b3JrIHRoYXQgaXMgZGVhZFxuY29uc3QgUkVGVVNFRCA9IFs0MDAsIDQwMywgNDA0LCA0MTNdO1xuXG5sZXQgY29udHJvbGxlciA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbmxldCBob2xkc0Zyb20gPSAwOyAvLyB1bnRpbCB0aGVuIGEgc3RyZWFtIHdvdWxkIG5vdCBjb21lIHRocm91Z2hcbmxldCBmYWlsdXJlcyA9IDA7XG5sZXQgcmV0cnlNcyA9IDA7IC8vIGFzIHRoZSBzZXJ2ZXIgc2F5c1xubGV0IHBvbGxNcyA9IDA7IC8vIHRoZSBzZXJ2ZXIgZG9lcyBub3Qgc3RyZWFtXG5sZXQgaXNBd2F5ID0gZmFsc2U7IC8vIGluIHRoZSBiYWNrLWZvcndhcmQgY2FjaGVcbmxldCBpc1N0YWxlID0gZmFsc2U7IC8vIHRoZXJlIGFyZSBvdGhlciBjaGFubmVscywgb3IgYW5vdGhlciBuZXR3b3JrXG4vKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG5sZXQgd2FrZSA9ICgpID0+IHt9O1xuXG4vKiogQHR5cGUgeyhtczogbnVtYmVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcGF1c2UgPSAobXMpID0+XG4gIG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KHJlc29sdmUsIG1zKTtcbiAgICB3YWtlID0gKCkgPT4gKGNsZWFyVGltZW91dCh0aW1lciksIHJlc29sdmUoKSk7XG4gIH0pO1xuXG4vKiogUmVhZCBvbmUgc3RyZWFtIHRvIGl0cyBlbmQuIFJldHVybnMgd2hldGhlciB0aGUgcGFnZSBzaG91bGQgZ28gb24uXG4gKiBAdHlwZSB7KGhvbGQ6IGJvb2xlYW4pID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBsaXN0ZW4gPSBhc3luYyAoaG9sZCkgPT4ge1xuICBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBjb25zdCB7IHNpZ25hbCB9ID0gY29udHJvbGxlcjtcbiAgY29uc3QgYXNrZWQgPSBuZXcgU2V0KGhlbGQua2V5cygpKTtcbiAgbGV0IHRpbWVyID0gMDtcbiAgY29uc3Qgd2F0Y2ggPSAobXMgPSArc2lsZW5jZU1zLCBwYXRpZW5jZU1zID0gMCkgPT4ge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgdGltZXIgPSB3aW5kb3cuc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICBpZiAocGF0aWVuY2VNcykgaG9sZHNGcm9tID0gRGF0ZS5ub3coKSArIHBhdGllbmNlTXM7XG4gICAgICBjb250cm9sbGVyLmFib3J0KCk7XG4gICAgfSwgbXMpO1xuICB9O1xuICBpc1N0YWxlID0gZmFsc2U7XG4gIHdhdGNoKCtzaWxlbmNlTXMsIFRSVVNUX01TKTtcbiAgdHJ5IHtcbiAgICBjb25zdCBib2R5ID0gSlNPTi5zdHJpbmdpZnkoeyBob2xkLCBwYWdlLCBncmFudHM6IGNsYWltcygpIH0pO1xuICAgIGNvbnN0IGhlYWRlcnMgPSB7ICdDb250ZW50LVR5cGUnOiAnYXBwbGljYXRpb24vanNvbicgfTtcbiAgICBjb25zdCByZXNwb25zZSA9IGF3YWl0IGZldGNoKHVybCwgeyBtZXRob2Q6ICdQT1NUJywgYm9keSwgaGVhZGVycywgc2lnbmFsIH0pO1xuICAgIHJldHJ5TXMgPSAxMDAwICogKyhyZXNwb25zZS5oZWFkZXJzLmdldCgnUmV0cnktQWZ0ZXInKSA/PyAwKTtcbiAgICBpZiAoUkVGVVNFRC5pbmNsdWRlcyhyZXNwb25zZS5zdGF0dXMpKSByZXR1cm4gZmFsc2U7XG4gICAgaWYgKCFyZXNwb25zZS5vayB8fCAhcmVzcG9uc2UuYm9keSkgdGhyb3cgRXJyb3IoYCR7cmVzcG9uc2Uuc3RhdHVzfWApO1xuICAgIHdhdGNoKEhFTExPX01TLCBJbmZpbml0eSk7XG4gICAgY29uc3QgcmVhZGVyID0gcmVzcG9uc2UuYm9keS5waXBlVGhyb3VnaChuZXcgVGV4dERlY29kZXJTdHJlYW0oKSkuZ2V0UmVhZGVyKCk7XG4gICAgbGV0IHJlc3QgPSAnJztcbiAgICBmb3IgKGxldCByZWFkID0gYXdhaXQgcmVhZGVyLnJlYWQoKTsgIXJlYWQuZG9uZTsgcmVhZCA9IGF3YWl0IHJlYWRlci5yZWFkKCkpIHtcbiAgICAgIHdhdGNoKCk7XG4gICAgICBjb25zdCBibG9ja3MgPSAocmVzdCArIHJlYWQudmFsdWUpLnNwbGl0KCdcXG5cXG4nKTtcbiAgICAgIHJlc3QgPSBibG9ja3MucG9wKCkgPz8gJyc7XG4gICAgICBmb3IgKGNvbnN0IGJsb2NrIG9mIGJsb2NrcykgdGFrZShibG9jaywgYXNrZWQpO1xuICAgIH1cbiAgfSBmaW5hbGx5IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICB9XG4gIHJldHVybiB0cnVlO1xufTtcblxuLyoqIEB0eXBlIHsoYmxvY2s6IHN0cmluZywgYXNrZWQ6IFNldDxzdHJpbmc+KSA9PiB2b2lkfSAqL1xuY29uc3QgdGFrZSA9IChibG9jaywgYXNrZWQpID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+fSAqL1xuICBjb25zdCBmaWVsZHMgPSB7fTtcbiAgZm9yIChjb25zdCBsaW5lIG9mIGJsb2NrLnNwbGl0KCdcXG4nKSkge1xuICAgIGNvbnN0IGF0ID0gbGluZS5pbmRleE9mKCc6ICcpO1xuICAgIGlmIChhdCA+IDApIGZpZWxkc1tsaW5lLnNsaWNlKDAsIGF0KV0gPSBsaW5lLnNsaWNlKGF0ICsgMik7XG4gIH1cbiAgY29uc3QgeyBkYXRhLCBldmVudCwgaWQgfSA9IGZpZWxkcztcbiAgY29uc3Qgc2FpZCA9IGRhdGEgJiYgIWV2ZW50ICYmIEpTT04ucGFyc2UoZGF0YSk7XG4gIGNvbnN0IGlzTmV3cyA9IHNhaWQgJiYgc2FpZFswXS5zb21lKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gaGVsZC5oYXMobmFtZSkpICYmICFpc0tub3duKHNhaWRbMF0sIGlkKTtcbiAgaWYgKGlkKSByZWFjaChbLi4uYXNrZWRdLmZpbHRlcigobmFtZSkgPT4gaGVsZC5oYXMobmFtZSkpLCBpZCwgZXZlbnQgPT09ICdyZXNldCcpOyAvLyBmaXJzdDogd2hhdGV2ZXIgbGlzdGVuZXJzIGRvLCBpdCBkb2VzIG5vdCBjb21lIGFnYWluXG4gIGlmIChldmVudCA9PT0gJ2hlbGxvJykge1xuICAgIGZhaWx1cmVzID0gMDtcbiAgICBwb2xsTXMgPSArZGF0YTtcbiAgICBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiBwb2xsTXMgPyAncG9sbHMnIDogJ29wZW4nIH0pO1xuICB9IGVsc2UgaWYgKGV2ZW50ID09PSAncmVzZXQnKSBtaXNzKCtkYXRhKTtcbiAgZWxzZSBpZiAoaXNOZXdzKSBkZWxpdmVyKHNhaWQsIGlkKTtcbn07XG5cbmNvbnN0IGlzSHR0cDEgPSAoKSA9PiB7XG4gIGNvbnN0IFtlbnRyeV0gPSAvKiogQHR5cGUge2FueVtdfSAqLyAocGVyZm9ybWFuY2UuZ2V0RW50cmllc0J5VHlwZSgnbmF2aWdhdGlvbicpKTtcbiAgcmV0dXJuICEvXmhbMjNdLy50ZXN0KGVudHJ5Py5uZXh0SG9wUHJvdG9jb2wgPz8gJycpO1xufTtcblxuLyoqIFdoZXRoZXIgdGhlIHBhZ2UgbWF5IGtlZXAgYSBjb25uZWN0aW9uOyBpdCBpcyBmcmVlIGFnYWluIHdoZW4gYHVudGlsYCBpcyBkb25lLCBvciB0aGUgcGFnZSBoYXMgZ29uZS5cbiAqIEB0eXBlIHsodW50aWw6IFByb21pc2U8dm9pZD4pID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBzbG90ID0gYXN5bmMgKHVudGlsKSA9PiB7XG4gIGlmICghbmF2aWdhdG9yLmxvY2tzIHx8ICFpc0h0dHAxKCkpIHJldHVybiB0cnVlO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgU0xPVFM7IGF0KyspIHtcbiAgICBjb25zdCBpc0ZyZWUgPSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgICAgbmF2aWdhdG9yLmxvY2tzLnJlcXVlc3QoYG5pdHJvLXB1c2gtJHthdH1gLCB7IGlmQXZhaWxhYmxlOiB0cnVlIH0sIChsb2NrKSA9PiB7XG4gICAgICAgIHJlc29sdmUoISFsb2NrKTtcbiAgICAgICAgcmV0dXJuIGxvY2sgPyB1bnRpbCA6IHVuZGVmaW5lZDtcbiAgICAgIH0pO1xuICAgIH0pO1xuICAgIGlmIChpc0ZyZWUpIHJldHVybiB0cnVlO1xuICB9XG4gIHJldHVybiBmYWxzZTtcbn07XG5cbi8qKiBIb3cgbG9uZyB0byB3YWl0IGZvciB0aGUgbmV4dCBzdHJlYW0uXG4gKiBAdHlwZSB7KGhvbGQ6IGJvb2xlYW4pID0+IG51bWJlcn0gKi9cbmNvbnN0IHBhdXNlTXMgPSAoaG9sZCkgPT4ge1xuICBjb25zdCBbcmFuZG9tLCBzZWVuXSA9IFtNYXRoLnJhbmRvbSgpLCBkb2N1bWVudC5oaWRkZW4gPyAzMDAwMCA6IHBvbGxNcyB8fCAyMDAwXTtcbiAgaWYgKGZhaWx1cmVzKSByZXR1cm4gTWF0aC5tYXgocmV0cnlNcyAqICgxICsgcmFuZG9tKSwgTWF0aC5taW4oMzAwMDAsIDUwMCAqIDIgKiogZmFpbHVyZXMpICogKDAuNSArIHJhbmRvbSkpO1xuICAvLyBBIGRlcGxveSBlbmRzIGFsbCBzdHJlYW1zIGF0IG9uY2U6IHRoZWlyIHBhZ2VzIGNvbWUgYmFjayBvbmUgYnkgb25lLlxuICByZXR1cm4gaG9sZCAmJiAhcG9sbE1zID8gMTAwMCAqIHJhbmRvbSA6IHNlZW4gKiAoMC43NSArIHJhbmRvbSAvIDIpO1xufTtcblxuY29uc3QgcnVuID0gYXN5bmMgKCkgPT4ge1xuICBmb3IgKDs7KSB7XG4gICAgaWYgKCFoZWxkLnNpemUgfHwgaXNBd2F5KSB7XG4gICAgICBhd2FpdCBwYXVzZSgzNjAwMDAwKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICAvKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG4gICAgbGV0IGZyZWUgPSAoKSA9PiB7fTtcbiAgICBjb25zdCB1bnRpbCA9IG5ldyBQcm9taXNlKCgvKiogQHR5cGUgeyh2YWx1ZTogdm9pZCkgPT4gdm9pZH0gKi8gcmVzb2x2ZSkgPT4gKGZyZWUgPSByZXNvbHZlKSk7XG4gICAgY29uc3QgaG9sZCA9IERhdGUubm93KCkgPj0gaG9sZHNGcm9tICYmIChhd2FpdCBzbG90KHVudGlsKSk7IC8vIHRoZSBzZXJ2ZXIgbWF5IHN0cmVhbSBhbm90aGVyIHRpbWVcbiAgICBpZiAoaXNBd2F5KSB7XG4gICAgICBmcmVlKCk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgZmFpbHVyZXMrKzsgLy8gdW50aWwgaXQgc2F5cyBoZWxsb1xuICAgIGNvbnN0IGdvZXNPbiA9IGF3YWl0IGxpc3Rlbihob2xkKS5jYXRjaCgoKSA9PiB0cnVlKTtcbiAgICBmcmVlKCk7XG4gICAgaWYgKCFnb2VzT24pIHtcbiAgICAgIHJlZnVzZSgpO1xuICAgICAgY29sbGVjdCgpO1xuICAgICAgc2F5KCduaXRybzpwdXNoLXN0YXRlJywgeyBzdGF0ZTogJ3JlZnVzZWQnIH0pO1xuICAgIH1cbiAgICBpZiAoaXNTdGFsZSB8fCAhZ29lc09uKSB7XG4gICAgICBmYWlsdXJlcyA9IDA7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGZhaWx1cmVzICYmICFpc0F3YXkpIHNheSgnbml0cm86cHVzaC1zdGF0ZScsIHsgc3RhdGU6ICd3YWl0cycgfSk7XG4gICAgYXdhaXQgcGF1c2UocGF1c2VNcyhob2xkKSk7XG4gIH1cbn07XG5cbi8qKiBPcGVuIHRoZSBzdHJlYW0gYW5ldywgYXQgb25jZS4gKi9cbmNvbnN0IHJlb3BlbiA9ICgpID0+IHtcbiAgaXNTdGFsZSA9IHRydWU7XG4gIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgd2FrZSgpO1xufTtcblxuY29uc3QgbG9vayA9ICgpID0+IHtcbiAgY29uc3QgaXNPdGhlciA9IGNvbGxlY3QoKTtcbiAgY2F0Y2hVcCgpO1xuICBpZiAoaXNPdGhlcikgcmVvcGVuKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTdHJlYW0gPSAoKSA9PiB7XG4gIGNvbGxlY3QoKTtcbiAgbGV0IHRpbWVyID0gMDtcbiAgbmV3IE11dGF0aW9uT2JzZXJ2ZXIoKCkgPT4ge1xuICAgIHRpbWVyIHx8PSB3aW5kb3cuc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICB0aW1lciA9IDA7XG4gICAgICBsb29rKCk7XG4gICAgfSwgMjApO1xuICB9KS5vYnNlcnZlKGRvY3VtZW50LmRvY3VtZW50RWxlbWVudCwge1xuICAgIHN1YnRyZWU6IHRydWUsIGNoaWxkTGlzdDogdHJ1ZSwgYXR0cmlidXRlczogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ2RhdGEtbml0cm8tY2hhbm5lbHMnXSxcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdvbmxpbmUnLCByZW9wZW4pO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCd2aXNpYmlsaXR5Y2hhbmdlJywgKCkgPT4gZG9jdW1lbnQuaGlkZGVuIHx8IHdha2UoKSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwYWdlaGlkZScsICgpID0+IHtcbiAgICBpc0F3YXkgPSB0cnVlO1xuICAgIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwYWdlc2hvdycsICh7IHBlcnNpc3RlZCB9KSA9PiB7XG4gICAgaWYgKCFwZXJzaXN0ZWQpIHJldHVybjtcbiAgICBpc0F3YXkgPSBmYWxzZTtcbiAgICB3YWtlKCk7XG4gIH0pO1xuICBydW4oKTtcbn07XG4iLCAiLyogUHVzaCwgaW4gYSBmaWxlIG9mIGl0cyBvd246IG9ubHkgcGFnZXMgb2YgcHJvamVjdHMgd2l0aCB0aGUgYXBwIGxvYWQgaXQuIEl0IGtub3dzIHRoZSBicmlkZ2UgYnkgd2luZG93Lm5pdHJvLiAqL1xuaW1wb3J0IHsgc3RhcnRFY2hvIH0gZnJvbSAnLi9lY2hvLmpzJztcbmltcG9ydCB7IG5pdHJvIH0gZnJvbSAnLi9ncmFudHMuanMnO1xuaW1wb3J0IHsgc3RhcnRQdXNoZWQgfSBmcm9tICcuL3B1c2hlZC5qcyc7XG5pbXBvcnQgeyBzdGFydFN0cmVhbSB9IGZyb20gJy4vc3RyZWFtLmpzJztcblxuLy8gTm8gaWQgbWFrZXMgYW4gb3duIHByb3BlcnR5LlxuaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm8nKSAmJiAhbml0cm8oKS5oYXNQdXNoKSB7IC8vIGh0bXggcnVucyB0aGUgc2NyaXB0cyBvZiBhIGJvZHkgYW5ldyB3aGVuIGl0IHJlc3RvcmVzIGEgcGFnZVxuICBuaXRybygpLmhhc1B1c2ggPSB0cnVlO1xuICBzdGFydEVjaG8oKTtcbiAgc3RhcnRQdXNoZWQoKTtcbiAgc3RhcnRTdHJlYW0oKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBSUEsTUFBTSxTQUFTO0FBQ2YsTUFBTSxPQUFPO0FBR04sTUFBTSxPQUFPLG9CQUFJLElBQUk7QUFFNUIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFHeEIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFHakIsTUFBTSxRQUFRO0FBQUE7QUFBQSxJQUE0QixPQUFPO0FBQUE7QUFJeEQsTUFBTSxNQUFNLENBQUMsYUFDWCxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxDQUFDLFlBQVksTUFBTSxFQUFFLE9BQU8sT0FBTyxNQUFNLE1BQVM7QUFHcEcsTUFBTSxhQUFhLENBQUMsRUFBRSxTQUFTLEVBQUUsZUFBZSxNQUFNLEVBQUUsTUFBTyxRQUFRLEtBQUssS0FBSyxFQUFFLFdBQVcsQ0FBQztBQUcvRixNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQ3RCLFVBQU0sT0FBTyxLQUFLLE1BQU0sTUFBTSxHQUFHLEVBQUUsQ0FBQyxFQUFFLFdBQVcsS0FBSyxHQUFHLEVBQUUsV0FBVyxLQUFLLEdBQUcsQ0FBQztBQUMvRSxVQUFNLFFBQVEsV0FBVyxLQUFLLE1BQU0sQ0FBQyxXQUFXLE9BQU8sV0FBVyxDQUFDLENBQUM7QUFDcEUsVUFBTSxDQUFDLEVBQUUsRUFBRSxFQUFFLFVBQVUsUUFBUSxJQUFJLEtBQUssTUFBTSxJQUFJLFlBQVksRUFBRSxPQUFPLEtBQUssQ0FBQztBQUM3RSxXQUFPLEVBQUUsVUFBVSxTQUFTO0FBQUEsRUFDOUI7QUFJTyxNQUFNLFFBQVEsTUFBTSxJQUFJLE9BQU8sTUFBTTtBQUc1QyxNQUFNLFlBQVksTUFBTSxJQUFJLE1BQU0sRUFBRSxPQUFPLENBQUMsWUFBWSxDQUFDLFFBQVEsUUFBUSxJQUFJLENBQUMsRUFBRSxRQUFRLFVBQVU7QUFJM0YsTUFBTSxRQUFRLENBQUMsTUFBTSxhQUFhLFdBQVcsSUFBSSxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsU0FBUyxJQUFJLENBQUM7QUFJekYsTUFBTSxRQUFRLENBQUMsTUFBTSxhQUFhLE1BQU0sTUFBTSxRQUFRLEtBQUssVUFBVSxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsU0FBUyxJQUFJLENBQUM7QUFJN0csTUFBTSxhQUFhLE1BQU8sVUFBVSxFQUFFLENBQUMsSUFBSSxJQUFJLEdBQUcsSUFBSSx5QkFBeUIsSUFBSSxNQUFNO0FBT3pGLE1BQU0sVUFBVSxNQUFNO0FBQzNCLFFBQUksVUFBVTtBQUNkLFlBQVEsTUFBTTtBQUNkLGVBQVcsV0FBVyxJQUFJLE1BQU0sR0FBRztBQUNqQyxZQUFNLEVBQUUsZUFBZSxNQUFNLElBQUksUUFBUTtBQUN6QyxVQUFJLENBQUMsUUFBUSxJQUFJLEtBQUssRUFBRyxZQUFXLFFBQVEsV0FBVyxPQUFPLEVBQUcsU0FBUSxJQUFJLE1BQU0sS0FBSztBQUFBLElBQzFGO0FBQ0EsZUFBVyxRQUFRLEtBQUssS0FBSyxFQUFHLEtBQUksQ0FBQyxRQUFRLElBQUksSUFBSSxFQUFHLFdBQVUsS0FBSyxPQUFPLElBQUk7QUFDbEYsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFNBQVM7QUFDbkMsVUFBSSxLQUFLLElBQUksSUFBSSxFQUFHO0FBQ3BCLFdBQUssSUFBSSxNQUFNLEtBQUs7QUFDcEIsZ0JBQVU7QUFBQSxJQUNaO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHTyxNQUFNLFNBQVMsTUFBTTtBQUMxQixlQUFXLFNBQVMsS0FBSyxPQUFPLEVBQUcsU0FBUSxJQUFJLEtBQUs7QUFDcEQsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUlBLE1BQU0sVUFBVSxDQUFDLEtBQUssUUFBUSxPQUFPO0FBQ25DLFVBQU0sQ0FBQyxDQUFDLE9BQU8sR0FBRyxFQUFFLEdBQUcsQ0FBQyxZQUFZLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQ2hHLFFBQUksVUFBVSxXQUFZLFFBQU87QUFDakMsV0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQU0sR0FBRyxDQUFDLE1BQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQztBQUFBLEVBQzlFO0FBSU8sTUFBTSxRQUFRLENBQUMsRUFBRSxTQUFTLEVBQUUsZUFBZSxNQUFNLEVBQUUsR0FBRyxhQUFhLENBQUMsQ0FBQyxTQUFTLFFBQVEsS0FBSyxLQUFLLEVBQUUsVUFBVSxRQUFRO0FBSXBILE1BQU0sU0FBUyxNQUFNO0FBRTFCLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxTQUFTO0FBQ25DLFVBQUksS0FBSyxJQUFJLElBQUksTUFBTSxTQUFTLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLEtBQUssS0FBSyxFQUFFLFFBQVEsRUFBRyxNQUFLLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDOUc7QUFDQSxXQUFPLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVO0FBQ2hELFlBQU0sUUFBUSxLQUFLLEtBQUssRUFBRSxTQUFTLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxRQUFRLElBQUksSUFBSSxLQUFLLEVBQUU7QUFDekcsYUFBTyxDQUFDLE9BQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxVQUFXLFFBQVEsS0FBSyxLQUFLLElBQUksUUFBUSxPQUFPLFNBQVMsR0FBSSxDQUFDO0FBQUEsSUFDbEcsQ0FBQztBQUFBLEVBQ0g7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVLFVBQVUsVUFBVSxVQUFVO0FBQzVELGVBQVcsUUFBUSxTQUFVLEtBQUksV0FBVyxDQUFDLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLFFBQVEsRUFBRyxTQUFRLElBQUksTUFBTSxRQUFRO0FBQUEsRUFDckg7QUFJTyxNQUFNLFVBQVUsQ0FBQyxVQUFVLGFBQWEsU0FBUyxLQUFLLENBQUMsU0FBUyxRQUFRLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxRQUFRLENBQUM7OztBQzVHMUcsTUFBTSxPQUFPLENBQUMsR0FBRyxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFFdEgsTUFBTSxZQUFZLE1BQU0sTUFBTSxFQUFFLEdBQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssSUFBSSxjQUFjLElBQUksQ0FBQzs7O0FDSC9GLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFBUTtBQUNkLE1BQU0sYUFBYTtBQUNuQixNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQzlCLE1BQU0sY0FBYztBQUVwQixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUczQixNQUFNLFNBQVMsQ0FBQztBQUVoQixNQUFJLE9BQU8sb0JBQUksSUFBSTtBQUVuQixNQUFNLFdBQVcsb0JBQUksUUFBUTtBQUU3QixNQUFJLFVBQVUsQ0FBQztBQUNmLE1BQUksUUFBUTtBQUNaLE1BQUksT0FBTyxDQUFDO0FBR0wsTUFBTSxNQUFNLENBQUMsTUFBTSxXQUFXLEtBQUssU0FBUyxLQUFLLGNBQWMsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFJL0csTUFBTSxVQUFVLENBQUMsTUFBTSxhQUFhO0FBQ3pDLFVBQU0sQ0FBQyxVQUFVLFFBQVEsTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUMvQyxXQUFPLEtBQUssRUFBRSxNQUFNLFVBQVUsS0FBSyxJQUFJLElBQUksTUFBTSxFQUFFLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFLENBQUMsRUFBRSxDQUFDO0FBQ3pFLFFBQUksT0FBTyxXQUFXLEVBQUcsUUFBTyxNQUFNO0FBQ3RDLFFBQUksT0FBTyxPQUFPLFFBQVEsWUFBWSxHQUFHO0FBQ3ZDLFlBQU1BLFNBQVEsU0FBUyxvQkFBb0IsUUFBUTtBQUNuRCxhQUFPLFlBQVksT0FBTyxNQUFNLFFBQVEsRUFBRSxVQUFVLFFBQVEsTUFBTSxPQUFPLENBQUMsU0FBU0EsT0FBTSxNQUFNLFFBQVEsRUFBRSxDQUFDO0FBQUEsSUFDNUc7QUFDQSxRQUFJLFNBQVMsbUJBQW1CO0FBQzlCLGlCQUFXLFFBQVEsTUFBTSxFQUFHLEtBQUksTUFBTSxNQUFNLFFBQVEsRUFBRyxTQUFRLE1BQU0sUUFBUSxNQUFNLFFBQVE7QUFDM0Y7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUM3RCxXQUFPLElBQUksT0FBTyxFQUFFLFVBQVUsUUFBUSxNQUFNLFNBQVMsQ0FBQztBQUN0RCxhQUFTLEtBQUssY0FBYyxLQUFLO0FBQUEsRUFDbkM7QUFHTyxNQUFNLFVBQVUsTUFBTTtBQUMzQixVQUFNLFFBQVEsTUFBTTtBQUNwQixVQUFNLFNBQVM7QUFDZixXQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFDeEMsZUFBVyxRQUFRLE9BQU87QUFDeEIsVUFBSSxPQUFPLElBQUksS0FBSyxFQUFFLEVBQUc7QUFDekIsWUFBTSxDQUFDLE1BQU0sSUFBSTtBQUNqQixVQUFJLE9BQU8sV0FBVyxlQUFlLENBQUMsTUFBTSxNQUFNLE9BQU8sUUFBUSxFQUFHLFNBQVEsTUFBTSxDQUFDO0FBQ25GLGlCQUFXLEVBQUUsTUFBTSxVQUFVLElBQUksS0FBSyxPQUFRLEtBQUksQ0FBQyxJQUFJLElBQUksS0FBSyxFQUFFLEVBQUcsTUFBSyxNQUFNLE1BQU0sUUFBUTtBQUFBLElBQ2hHO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sQ0FBQyxVQUFVLFFBQVEsTUFBTSxNQUFNLE1BQU0sR0FBRyxhQUFhO0FBQ3ZFLFFBQUksTUFBTSxNQUFNLFFBQVEsS0FBSyxDQUFDLE1BQU0sTUFBTSxRQUFRLEVBQUc7QUFDckQsUUFBSSxTQUFTLGtCQUFtQixRQUFPLFFBQVEsTUFBTSxRQUFRLE1BQU0sUUFBUTtBQUMzRSxRQUFJLENBQUMsS0FBSyxhQUFhLFlBQVksR0FBRyxNQUFNLFlBQVksR0FBRyxTQUFTLElBQUksRUFBRztBQUMzRSxVQUFNLE1BQU0sTUFBTSxRQUFRLEVBQUUsVUFBVSxRQUFRLE1BQU0sU0FBUyxDQUFDO0FBQUEsRUFDaEU7QUFJTyxNQUFNLE9BQU8sQ0FBQyxXQUFXO0FBQzlCLFFBQUksZ0JBQWdCLENBQUMsQ0FBQztBQUN0QixlQUFXLFFBQVEsV0FBVyxFQUFHLFNBQVEsTUFBTSxNQUFNO0FBQUEsRUFDdkQ7QUFHQSxNQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU0sUUFBUSxTQUFTO0FBQzFDLFVBQU0sUUFBUSxJQUFJLFlBQVksTUFBTSxFQUFFLE9BQU8sQ0FBQztBQUM5QyxXQUFPLElBQUksT0FBTyxJQUFJO0FBQ3RCLFVBQU0sRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQzNCO0FBR0EsTUFBTSxVQUFVLENBQUMsTUFBTSxRQUFRLE9BQU8sR0FBRyxhQUN2QyxNQUFNLE1BQU0saUJBQWlCLEtBQUssUUFBUSxlQUFlLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLFFBQVEsTUFBTSxTQUFTLENBQUM7QUFJMUcsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLE9BQU8sT0FBTyxJQUFJLElBQUksS0FBSztBQUNqQyxRQUFJLENBQUMsUUFBUSxTQUFTLElBQUksR0FBRyxFQUFHLFFBQU87QUFDdkMsUUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLFFBQVEsRUFBRyxRQUFPO0FBQzdELFdBQU8sSUFBSSxJQUFJLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFDN0IsUUFBSSxDQUFDLFFBQVEsS0FBSyxDQUFDLFVBQVUsT0FBTyxPQUFPLEdBQUcsQ0FBQyxFQUFHLFNBQVEsS0FBSyxHQUFHO0FBQ2xFLFVBQU1DLFNBQVEsS0FBSyxJQUFJLEtBQUssU0FBUyxLQUFLLE9BQU8sR0FBRyxPQUFPLFNBQVMsWUFBWSxJQUFJLENBQUM7QUFDckYsY0FBVSxPQUFPLFdBQVcsU0FBU0EsTUFBSztBQUMxQyxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssVUFDbkIsSUFBSSxPQUFPLE1BQU0sTUFBTSxJQUFJLE1BQU0sU0FBUyxNQUFNLE1BQU0sUUFDdEQsa0JBQWtCLEtBQUssSUFBSSxNQUFNLElBQUksS0FBSyxJQUFJLE1BQU0sT0FBTyxRQUFRLE1BQU0sTUFBTSxPQUFPO0FBSXhGLE1BQU0sUUFBUSxDQUFDLFFBQVE7QUFDckIsVUFBTSxPQUFPLE1BQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNoQyxVQUFNQyxRQUFPLFNBQVMsV0FBVyxTQUFTO0FBQzFDLFFBQUksQ0FBQyxRQUFRLFNBQVMsSUFBSSxRQUFRQSxVQUFTLElBQUksS0FBTSxRQUFPO0FBQzVELFdBQU8sT0FBTyxLQUFLLEVBQUUsTUFBTSxNQUFBQSxNQUFLLENBQUM7QUFDakMsV0FBTyxDQUFDLE1BQU0sTUFBTSxPQUFPO0FBQUE7QUFBQSxNQUF3QixJQUFJO0FBQUEsSUFBTSxHQUFHLFlBQVksRUFBRTtBQUFBLEVBQ2hGO0FBSUEsTUFBTSxVQUFVLE1BQU07QUFDcEIsV0FBTyxZQUFZLElBQUk7QUFFdkIsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsZUFBVyxFQUFFLElBQUksTUFBTSxLQUFLLFFBQVMsTUFBSyxJQUFJLElBQUksS0FBSyxJQUFJLEtBQUssSUFBSSxFQUFFLEtBQUssR0FBRyxPQUFPLElBQUksS0FBSyxHQUFHLFFBQVEsQ0FBQyxDQUFDO0FBQzNHLFVBQU0sTUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLEVBQUUsRUFBRTtBQUNsQyxVQUFNLE9BQU8sUUFBUSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxHQUFHO0FBQzVELGNBQVUsUUFBUSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxHQUFHO0FBQ3pELFlBQVEsUUFBUSxDQUFDLElBQUksT0FBTyxXQUFXLFNBQVMsTUFBTSxJQUFJO0FBQzFELGVBQVcsT0FBTyxNQUFNO0FBQ3RCLFVBQUksQ0FBQyxNQUFNLEdBQUcsRUFBRztBQUNqQixVQUFJLEtBQUssSUFBSSxnQkFBZ0IsR0FBRyxHQUFHLEVBQUU7QUFDckMsZUFBUyxJQUFJLEdBQUc7QUFDaEIsWUFBTSxFQUFFLFFBQVEsR0FBRztBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUtBLE1BQU0sUUFBUSxDQUFDLFFBQVE7QUFDckIsVUFBTSxFQUFFLFFBQVEsUUFBUSxRQUFRLE1BQU0sSUFBSTtBQUMxQyxVQUFNLFNBQVMsV0FBVyxPQUFPLFdBQVcsT0FBUSxLQUFLO0FBQUE7QUFBQSxNQUE2QjtBQUFBLElBQU8sS0FBSyxDQUFDO0FBQ25HLFFBQUksQ0FBQyxPQUFRO0FBQ2IsVUFBTSxRQUFRO0FBQ2QsY0FBVSxDQUFDO0FBQ1gsUUFBSSxPQUFPO0FBQ1gsZUFBVyxPQUFPLENBQUMsS0FBSyxHQUFHLE9BQU8sT0FBTyxDQUFDLEdBQUc7QUFDM0MsWUFBTSxPQUFPLE1BQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUVoQyxZQUFNLFFBQVEsSUFBSSxTQUFTLENBQUM7QUFDNUIsWUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsT0FBTyxJQUFJLElBQUksQ0FBQztBQUVuRCxVQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxLQUFLLE9BQU8sS0FBSyxDQUFDLFNBQVMsQ0FBQyxTQUFTLEtBQUssU0FBUyxNQUFNLEtBQUssRUFBRztBQUN0RixjQUFRLE1BQU8sSUFBSSxTQUFTLENBQUMsSUFBTSxJQUFJLE9BQU87QUFDOUMsWUFBTSxRQUFRLENBQUMsQ0FBQyxNQUFNLE1BQU0sR0FBRyxPQUFPO0FBQ3BDLGNBQU0sRUFBRSxPQUFBQyxTQUFRLEdBQUcsR0FBRyxLQUFLO0FBQUE7QUFBQSxVQUF3QixPQUFPLEVBQUU7QUFBQTtBQUM1RCxlQUFPLEtBQUssSUFBSSxNQUFNQSxNQUFLO0FBQzNCLGNBQU0sTUFBTSxNQUFNLFFBQVEsRUFBRSxHQUFHLE1BQU0sT0FBT0EsU0FBUSxFQUFFLENBQUM7QUFBQSxNQUN6RCxDQUFDO0FBQUEsSUFDSDtBQUNBLFFBQUksUUFBUSxDQUFDLEdBQUc7QUFDZCxZQUFNLFFBQVEsTUFBTyxFQUFFLFFBQVEsUUFBUSxJQUFJLGFBQWEsS0FBSyxNQUFNO0FBQ25FLG1CQUFhLEtBQUs7QUFDbEIsY0FBUSxPQUFPLFdBQVcsU0FBUyxRQUFRLEtBQUssT0FBTyxJQUFJLEtBQUssSUFBSSxZQUFZLE1BQU8sS0FBSyxJQUFJLENBQUM7QUFBQSxJQUNuRztBQUNBLFlBQVEsS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUN2QjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFVBQU0sRUFBRSxHQUFHLFVBQVUsSUFBSTtBQUN6QixVQUFNLEVBQUUsR0FBRyxZQUFZLEtBQUs7QUFBQSxFQUM5Qjs7O0FDOUpBLE1BQU0sRUFBRSxjQUFjLEtBQUssa0JBQWtCLFVBQVU7QUFBQTtBQUFBLElBQXdCLFNBQVMsY0FBZTtBQUFBO0FBQ3ZHLE1BQU0sUUFBUTtBQUNkLE1BQU0sV0FBVztBQUNqQixNQUFNLFdBQVc7QUFDakIsTUFBTSxVQUFVLENBQUMsS0FBSyxLQUFLLEtBQUssR0FBRztBQUVuQyxNQUFJLGFBQWEsSUFBSSxnQkFBZ0I7QUFDckMsTUFBSSxZQUFZO0FBQ2hCLE1BQUksV0FBVztBQUNmLE1BQUksVUFBVTtBQUNkLE1BQUksU0FBUztBQUNiLE1BQUksU0FBUztBQUNiLE1BQUksVUFBVTtBQUVkLE1BQUksT0FBTyxNQUFNO0FBQUEsRUFBQztBQUdsQixNQUFNLFFBQVEsQ0FBQyxPQUNiLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDdkIsVUFBTUMsU0FBUSxXQUFXLFNBQVMsRUFBRTtBQUNwQyxXQUFPLE9BQU8sYUFBYUEsTUFBSyxHQUFHLFFBQVE7QUFBQSxFQUM3QyxDQUFDO0FBSUgsTUFBTSxTQUFTLE9BQU9DLFVBQVM7QUFDN0IsaUJBQWEsSUFBSSxnQkFBZ0I7QUFDakMsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixVQUFNLFFBQVEsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDO0FBQ2pDLFFBQUlELFNBQVE7QUFDWixVQUFNLFFBQVEsQ0FBQyxLQUFLLENBQUMsV0FBVyxhQUFhLE1BQU07QUFDakQsbUJBQWFBLE1BQUs7QUFDbEIsTUFBQUEsU0FBUSxPQUFPLFdBQVcsTUFBTTtBQUM5QixZQUFJLFdBQVksYUFBWSxLQUFLLElBQUksSUFBSTtBQUN6QyxtQkFBVyxNQUFNO0FBQUEsTUFDbkIsR0FBRyxFQUFFO0FBQUEsSUFDUDtBQUNBLGNBQVU7QUFDVixVQUFNLENBQUMsV0FBVyxRQUFRO0FBQzFCLFFBQUk7QUFDRixZQUFNLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBQUMsT0FBTSxNQUFNLFFBQVEsT0FBTyxFQUFFLENBQUM7QUFDNUQsWUFBTSxVQUFVLEVBQUUsZ0JBQWdCLG1CQUFtQjtBQUNyRCxZQUFNLFdBQVcsTUFBTSxNQUFNLEtBQUssRUFBRSxRQUFRLFFBQVEsTUFBTSxTQUFTLE9BQU8sQ0FBQztBQUMzRSxnQkFBVSxNQUFPLEVBQUUsU0FBUyxRQUFRLElBQUksYUFBYSxLQUFLO0FBQzFELFVBQUksUUFBUSxTQUFTLFNBQVMsTUFBTSxFQUFHLFFBQU87QUFDOUMsVUFBSSxDQUFDLFNBQVMsTUFBTSxDQUFDLFNBQVMsS0FBTSxPQUFNLE1BQU0sR0FBRyxTQUFTLE1BQU0sRUFBRTtBQUNwRSxZQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFNLFNBQVMsU0FBUyxLQUFLLFlBQVksSUFBSSxrQkFBa0IsQ0FBQyxFQUFFLFVBQVU7QUFDNUUsVUFBSSxPQUFPO0FBQ1gsZUFBU0MsUUFBTyxNQUFNLE9BQU8sS0FBSyxHQUFHLENBQUNBLE1BQUssTUFBTUEsUUFBTyxNQUFNLE9BQU8sS0FBSyxHQUFHO0FBQzNFLGNBQU07QUFDTixjQUFNLFVBQVUsT0FBT0EsTUFBSyxPQUFPLE1BQU0sTUFBTTtBQUMvQyxlQUFPLE9BQU8sSUFBSSxLQUFLO0FBQ3ZCLG1CQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sS0FBSztBQUFBLE1BQy9DO0FBQUEsSUFDRixVQUFFO0FBQ0EsbUJBQWFGLE1BQUs7QUFBQSxJQUNwQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxPQUFPLENBQUMsT0FBTyxVQUFVO0FBRTdCLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLGVBQVcsUUFBUSxNQUFNLE1BQU0sSUFBSSxHQUFHO0FBQ3BDLFlBQU0sS0FBSyxLQUFLLFFBQVEsSUFBSTtBQUM1QixVQUFJLEtBQUssRUFBRyxRQUFPLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxJQUFJLEtBQUssTUFBTSxLQUFLLENBQUM7QUFBQSxJQUMzRDtBQUNBLFVBQU0sRUFBRSxNQUFNLE9BQU8sR0FBRyxJQUFJO0FBQzVCLFVBQU0sT0FBTyxRQUFRLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSTtBQUM5QyxVQUFNLFNBQVMsUUFBUSxLQUFLLENBQUMsRUFBRSxLQUFLLENBQXVCLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxLQUFLLENBQUMsR0FBRyxFQUFFO0FBQzNHLFFBQUksR0FBSSxPQUFNLENBQUMsR0FBRyxLQUFLLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksVUFBVSxPQUFPO0FBQ2hGLFFBQUksVUFBVSxTQUFTO0FBQ3JCLGlCQUFXO0FBQ1gsZUFBUyxDQUFDO0FBQ1YsVUFBSSxvQkFBb0IsRUFBRSxPQUFPLFNBQVMsVUFBVSxPQUFPLENBQUM7QUFBQSxJQUM5RCxXQUFXLFVBQVUsUUFBUyxNQUFLLENBQUMsSUFBSTtBQUFBLGFBQy9CLE9BQVEsU0FBUSxNQUFNLEVBQUU7QUFBQSxFQUNuQztBQUVBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLFVBQU0sQ0FBQyxLQUFLO0FBQUE7QUFBQSxNQUEwQixZQUFZLGlCQUFpQixZQUFZO0FBQUE7QUFDL0UsV0FBTyxDQUFDLFNBQVMsS0FBSyxPQUFPLG1CQUFtQixFQUFFO0FBQUEsRUFDcEQ7QUFJQSxNQUFNLE9BQU8sT0FBTyxVQUFVO0FBQzVCLFFBQUksQ0FBQyxVQUFVLFNBQVMsQ0FBQyxRQUFRLEVBQUcsUUFBTztBQUMzQyxhQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUNqQyxZQUFNLFNBQVMsTUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQzVDLGtCQUFVLE1BQU0sUUFBUSxjQUFjLEVBQUUsSUFBSSxFQUFFLGFBQWEsS0FBSyxHQUFHLENBQUMsU0FBUztBQUMzRSxrQkFBUSxDQUFDLENBQUMsSUFBSTtBQUNkLGlCQUFPLE9BQU8sUUFBUTtBQUFBLFFBQ3hCLENBQUM7QUFBQSxNQUNILENBQUM7QUFDRCxVQUFJLE9BQVEsUUFBTztBQUFBLElBQ3JCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFVBQVUsQ0FBQ0MsVUFBUztBQUN4QixVQUFNLENBQUMsUUFBUSxJQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sR0FBRyxTQUFTLFNBQVMsTUFBUSxVQUFVLEdBQUk7QUFDL0UsUUFBSSxTQUFVLFFBQU8sS0FBSyxJQUFJLFdBQVcsSUFBSSxTQUFTLEtBQUssSUFBSSxLQUFPLE1BQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxPQUFPO0FBRTNHLFdBQU9BLFNBQVEsQ0FBQyxTQUFTLE1BQU8sU0FBUyxRQUFRLE9BQU8sU0FBUztBQUFBLEVBQ25FO0FBRUEsTUFBTSxNQUFNLFlBQVk7QUFDdEIsZUFBUztBQUNQLFVBQUksQ0FBQyxLQUFLLFFBQVEsUUFBUTtBQUN4QixjQUFNLE1BQU0sSUFBTztBQUNuQjtBQUFBLE1BQ0Y7QUFFQSxVQUFJLE9BQU8sTUFBTTtBQUFBLE1BQUM7QUFDbEIsWUFBTSxRQUFRLElBQUksUUFBUSxDQUFzQyxZQUFhLE9BQU8sT0FBUTtBQUM1RixZQUFNQSxRQUFPLEtBQUssSUFBSSxLQUFLLGFBQWMsTUFBTSxLQUFLLEtBQUs7QUFDekQsVUFBSSxRQUFRO0FBQ1YsYUFBSztBQUNMO0FBQUEsTUFDRjtBQUNBO0FBQ0EsWUFBTSxTQUFTLE1BQU0sT0FBT0EsS0FBSSxFQUFFLE1BQU0sTUFBTSxJQUFJO0FBQ2xELFdBQUs7QUFDTCxVQUFJLENBQUMsUUFBUTtBQUNYLGVBQU87QUFDUCxnQkFBUTtBQUNSLFlBQUksb0JBQW9CLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFBQSxNQUM5QztBQUNBLFVBQUksV0FBVyxDQUFDLFFBQVE7QUFDdEIsbUJBQVc7QUFDWDtBQUFBLE1BQ0Y7QUFDQSxVQUFJLFlBQVksQ0FBQyxPQUFRLEtBQUksb0JBQW9CLEVBQUUsT0FBTyxRQUFRLENBQUM7QUFDbkUsWUFBTSxNQUFNLFFBQVFBLEtBQUksQ0FBQztBQUFBLElBQzNCO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLGNBQVU7QUFDVixlQUFXLE1BQU07QUFDakIsU0FBSztBQUFBLEVBQ1A7QUFFQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFRO0FBQ1IsUUFBSSxRQUFTLFFBQU87QUFBQSxFQUN0QjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFlBQVE7QUFDUixRQUFJRCxTQUFRO0FBQ1osUUFBSSxpQkFBaUIsTUFBTTtBQUN6QixNQUFBQSxXQUFVLE9BQU8sV0FBVyxNQUFNO0FBQ2hDLFFBQUFBLFNBQVE7QUFDUixhQUFLO0FBQUEsTUFDUCxHQUFHLEVBQUU7QUFBQSxJQUNQLENBQUMsRUFBRSxRQUFRLFNBQVMsaUJBQWlCO0FBQUEsTUFDbkMsU0FBUztBQUFBLE1BQU0sV0FBVztBQUFBLE1BQU0sWUFBWTtBQUFBLE1BQU0saUJBQWlCLENBQUMscUJBQXFCO0FBQUEsSUFDM0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLFVBQVUsTUFBTTtBQUN4QyxhQUFTLGlCQUFpQixvQkFBb0IsTUFBTSxTQUFTLFVBQVUsS0FBSyxDQUFDO0FBQzdFLFdBQU8saUJBQWlCLFlBQVksTUFBTTtBQUN4QyxlQUFTO0FBQ1QsaUJBQVcsTUFBTTtBQUFBLElBQ25CLENBQUM7QUFDRCxXQUFPLGlCQUFpQixZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU07QUFDckQsVUFBSSxDQUFDLFVBQVc7QUFDaEIsZUFBUztBQUNULFdBQUs7QUFBQSxJQUNQLENBQUM7QUFDRCxRQUFJO0FBQUEsRUFDTjs7O0FDdExBLE1BQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVM7QUFDdEQsVUFBTSxFQUFFLFVBQVU7QUFDbEIsY0FBVTtBQUNWLGdCQUFZO0FBQ1osZ0JBQVk7QUFBQSxFQUNkOyIsCiAgIm5hbWVzIjogWyJpc0ZvciIsICJwYXVzZSIsICJwYWdlIiwgInRyaWVzIiwgInRpbWVyIiwgImhvbGQiLCAicmVhZCJdCn0K
