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
  var AWAY = [0, 502, 503, 504];
  var MOST_RECENT = 200;
  var pushed = /* @__PURE__ */ new WeakMap();
  var recent = [];
  var forgotten = "";
  var here = /* @__PURE__ */ new Map();
  var place = "";
  var released = /* @__PURE__ */ new WeakSet();
  var waiting = [];
  var timer = 0;
  var last = -GAP_MS;
  var say = (name, detail) => void document.body.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  var address = () => location.pathname + location.search;
  var deliver = (said, position) => {
    const [channels, spread, hops, name, detail] = said;
    const entry = { said, position, page: address(), ids: new Set(roots().map(({ id }) => id)), done: /* @__PURE__ */ new Set() };
    recent.push(entry);
    if (recent[MOST_RECENT]) forgotten = /** @type {any} */
    recent.shift().position;
    if (name === "nitro:refresh-*") {
      for (const root of roots()) if (names(root, channels)) refresh(root, spread, hops, entry);
      return;
    }
    const event = new CustomEvent(name, { bubbles: true, detail });
    pushed.set(event, { channels, spread, hops, entry });
    document.body.dispatchEvent(event);
  };
  var catchUp = () => {
    const page = address();
    const found = roots();
    const before = page === place ? here : /* @__PURE__ */ new Map();
    here = new Map(found.map(({ id, dataset }) => [id, dataset.nitroChannels]));
    place = page;
    for (const root of found) {
      const { id } = root;
      if (before.get(id) === here.get(id)) continue;
      const missed = recent.filter((entry) => (!entry.ids.has(id) || entry.page !== page && entry.done.has(id)) && names(root, entry.said[0]));
      const isLate = !before.has(id) && forgotten && !knows(root, forgotten);
      const isClear = !isLate && missed.every(({ position }) => compares(root, position));
      if (!isClear) refresh(root, 0);
      else for (const entry of missed) if (!knows(root, entry.position)) tell(root, entry);
    }
  };
  var tell = (root, entry) => {
    const [channels, spread, hops, name, detail] = entry.said;
    entry.done.delete(root.id);
    entry.ids.add(root.id);
    if (name === "nitro:refresh-*") refresh(root, spread, hops, entry);
    else if (root.getAttribute("hx-trigger")?.match(/nitro:\S+/g)?.includes(name)) {
      react(root, name, detail, { channels, spread, hops, entry });
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
  var release = () => {
    last = performance.now();
    const hops = /* @__PURE__ */ new Map();
    for (const { id, cause } of waiting) hops.set(id, Math.max(hops.get(id) ?? 0, pushed.get(cause)?.hops ?? 0));
    const now = hops.get(waiting[0].id);
    const jobs = waiting.filter(({ id }) => hops.get(id) === now);
    waiting = waiting.filter(({ id }) => hops.get(id) !== now);
    timer = waiting[0] ? window.setTimeout(release, GAP_MS) : 0;
    for (const job of jobs) {
      job.body.set("nitro-pushed", `${now}`);
      released.add(job);
      nitro().enqueue(job);
    }
  };
  var note = (job) => {
    const { answer, riders, status, tries } = job;
    for (const { heard, id, isStale: isStale2, rode } of [job, ...riders.values()]) {
      if (rode && !isStale2) for (const pair of heard ?? []) pushed.get(pair)?.entry?.done.add(id);
    }
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
  var handOn = ({ heard, id, isStale: isStale2, page, rode, status }) => {
    const root = nitro().find(id);
    const isLost = isStale2 || !rode && status == null;
    if (!isLost || !root || page === address()) return;
    for (const pair of heard ?? []) {
      const push = pushed.get(pair);
      if (!push || knows(root, push.entry?.position ?? "")) continue;
      root.dataset.nitroChannels ? react(root, ...pair, push) : refresh(root, push.spread, push.hops);
    }
  };
  var startPushed = () => {
    nitro().on("queued", hold);
    nitro().on("answered", note);
    nitro().on("navigated", catchUp);
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
      const body = JSON.stringify({ hold: hold2, grants: claims() });
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
    startPushed();
    startStream();
  }
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2dyYW50cy5qcyIsICIuLi8uLi9jbGllbnQvcHVzaGVkLmpzIiwgIi4uLy4uL2NsaWVudC9zdHJlYW0uanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLXB1c2guanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoYXQgdGhlIHBhZ2UgbWF5IGhlYXIgb2YgcHVzaGVkIGV2ZW50cywgYW5kIGhvdyBmYXIgaXQgaGFzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNoYW5uZWxzIG9mIHJvb3RzLCBhbmQgb2YgdGhlIGVsZW1lbnQgb2YgdGhlIHBhZ2UgaXRzZWxmLlxuICovXG5jb25zdCBHUkFOVFMgPSAnW2RhdGEtbml0cm8tY2hhbm5lbHNdJztcbmNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5cbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmV4cG9ydCBjb25zdCBoZWxkID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB0aGUgZ3JhbnQgYnkgd2hpY2ggdGhlIHBhZ2UgaGVhcnMgaXRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHByZXNlbnQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHRoZSBuZXdlc3QgZ3JhbnQgb24gdGhlIHBhZ2Vcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHJlYWNoZWQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHVwIHRvIHdoZXJlIGFsbCBoYXMgY29tZSwgYWxzbyBvZiB0aG9zZSB0aGF0IGhhdmUgbGVmdDogdGhlaXIgSFRNTCBtYXkgY29tZSBiYWNrXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZWZ1c2VkID0gbmV3IFNldCgpOyAvLyBncmFudHNcblxuLyoqIEB0eXBlIHsoKSA9PiBOaXRyb30gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG4vLyBJbiB3aGF0IHBlb3BsZSB3cm90ZSwgYW4gZWxlbWVudCBpcyBvZiBubyBjb21wb25lbnQgYXQgYWxsOyBlbHNld2hlcmUsIG9mIG9uZSBvciBvZiBub25lLlxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55W119ICovXG5jb25zdCBhbGwgPSAoc2VsZWN0b3IpID0+XG4gIFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBuaXRybygpLnJvb3RPZihlbGVtZW50KSAhPT0gdW5kZWZpbmVkKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGNoYW5uZWxzT2YgPSAoeyBkYXRhc2V0OiB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gfSkgPT4gKGdyYW50ID8gcmVhZChncmFudCkuY2hhbm5lbHMgOiBbXSk7XG5cbi8qKiBAdHlwZSB7KGdyYW50OiBzdHJpbmcpID0+IHsgcG9zaXRpb246IHN0cmluZywgY2hhbm5lbHM6IHN0cmluZ1tdIH19ICovXG5jb25zdCByZWFkID0gKGdyYW50KSA9PiB7XG4gIGNvbnN0IHRleHQgPSBhdG9iKGdyYW50LnNwbGl0KCcuJylbMF0ucmVwbGFjZUFsbCgnLScsICcrJykucmVwbGFjZUFsbCgnXycsICcvJykpO1xuICBjb25zdCBieXRlcyA9IFVpbnQ4QXJyYXkuZnJvbSh0ZXh0LCAobGV0dGVyKSA9PiBsZXR0ZXIuY2hhckNvZGVBdCgwKSk7XG4gIGNvbnN0IFssICwgLCBwb3NpdGlvbiwgY2hhbm5lbHNdID0gSlNPTi5wYXJzZShuZXcgVGV4dERlY29kZXIoKS5kZWNvZGUoYnl0ZXMpKTtcbiAgcmV0dXJuIHsgcG9zaXRpb24sIGNoYW5uZWxzIH07XG59O1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBuYW1lIGNoYW5uZWxzIHRoZW1zZWx2ZXMuXG4gKiBAdHlwZSB7KCkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3Qgcm9vdHMgPSAoKSA9PiBhbGwoUk9PVCArIEdSQU5UUyk7XG5cbi8qKiBAdHlwZSB7KCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBvZlRoZVBhZ2UgPSAoKSA9PiBhbGwoR1JBTlRTKS5maWx0ZXIoKGVsZW1lbnQpID0+ICFlbGVtZW50Lm1hdGNoZXMoUk9PVCkpLmZsYXRNYXAoY2hhbm5lbHNPZik7XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IG5hbWVzIG9uZSBvZiB0aGVzZSBjaGFubmVscyBpdHNlbGYuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IG5hbWVzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBjaGFubmVsc09mKHJvb3QpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKTtcblxuLyoqIFdoZXRoZXIgaXQgaGVhcnMgd2hhdCBpcyBmb3IgdGhlc2UgY2hhbm5lbHM6IGJ5IGl0cyBvd24sIG9yIHRoZSBwYWdlJ3MuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBuYW1lcyhyb290LCBjaGFubmVscykgfHwgb2ZUaGVQYWdlKCkuc29tZSgobmFtZSkgPT4gY2hhbm5lbHMuaW5jbHVkZXMobmFtZSkpO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBtYXkgaGF2ZSBtaXNzZWQgc29tZXRoaW5nLlxuICogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1YnNjcmliZWQgPSAoKSA9PiAob2ZUaGVQYWdlKClbMF0gPyBhbGwoYCR7Uk9PVH06bm90KFtkYXRhLW5pdHJvLWxhenldKWApIDogcm9vdHMoKSk7XG5cbi8qKiBMb29rIGF0IHRoZSBwYWdlLCBhbmQgcmV0dXJuIHdoZXRoZXIgaXQgaGVhcnMgc29tZXRoaW5nIG5ldywgb3Igc29tZXRoaW5nIG5vIG1vcmUuXG4gKlxuICogVGhlIGZpcnN0IGdyYW50IG9mIGEgY2hhbm5lbCBjb3VudHMgYXMgbG9uZyBhcyB0aGUgc3RyZWFtIGNvdmVycyBpdDogYSBjb21wb25lbnQgdGhhdCBpcyByZW5kZXJlZCBhbmV3IGhhc1xuICogYSBsYXRlciBvbmUsIHdoaWNoIGtub3dzIG5vdGhpbmcgb2Ygd2hhdCBpcyB1bmRlciB3YXkgdG8gdGhpcyBwYWdlLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgY29sbGVjdCA9ICgpID0+IHtcbiAgbGV0IGlzT3RoZXIgPSBmYWxzZTtcbiAgcHJlc2VudC5jbGVhcigpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsKEdSQU5UUykpIHtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gPSBlbGVtZW50LmRhdGFzZXQ7XG4gICAgaWYgKCFyZWZ1c2VkLmhhcyhncmFudCkpIGZvciAoY29uc3QgbmFtZSBvZiBjaGFubmVsc09mKGVsZW1lbnQpKSBwcmVzZW50LnNldChuYW1lLCBncmFudCk7XG4gIH1cbiAgZm9yIChjb25zdCBuYW1lIG9mIGhlbGQua2V5cygpKSBpZiAoIXByZXNlbnQuaGFzKG5hbWUpKSBpc090aGVyID0gaGVsZC5kZWxldGUobmFtZSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGdyYW50XSBvZiBwcmVzZW50KSB7XG4gICAgaWYgKGhlbGQuaGFzKG5hbWUpKSBjb250aW51ZTtcbiAgICBoZWxkLnNldChuYW1lLCBncmFudCk7XG4gICAgaXNPdGhlciA9IHRydWU7XG4gIH1cbiAgcmV0dXJuIGlzT3RoZXI7XG59O1xuXG4vKiogQXNrIGZvciBubyBtb3JlIGJ5IHRoZSBncmFudHMgb2YgYSBzdHJlYW0gdGhhdCB3YXMgcmVmdXNlZC4gT3RoZXJzIG1heSBjb21lLCBhcyBhZnRlciBhIGxvZ2luLiAqL1xuZXhwb3J0IGNvbnN0IHJlZnVzZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBncmFudCBvZiBoZWxkLnZhbHVlcygpKSByZWZ1c2VkLmFkZChncmFudCk7XG4gIGhlbGQuY2xlYXIoKTtcbn07XG5cbi8qKiBXaGV0aGVyIGEgcG9zaXRpb24gaXMgbm90IGJlaGluZCBhbm90aGVyIG9uZSBvZiB0aGUgc2FtZSBsb2cuXG4gKiBAdHlwZSB7KG9uZTogc3RyaW5nLCBvdGhlcj86IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQWhlYWQgPSAob25lLCBvdGhlciA9ICcnKSA9PiB7XG4gIGNvbnN0IFtbZXBvY2gsIC4uLmF0XSwgW290aGVyRXBvY2gsIC4uLm90aGVyQXRdXSA9IFtvbmUsIG90aGVyXS5tYXAoKHRleHQpID0+IHRleHQuc3BsaXQoL1suLV0vKSk7XG4gIGlmIChlcG9jaCAhPT0gb3RoZXJFcG9jaCkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gK2F0WzBdID4gK290aGVyQXRbMF0gfHwgKGF0WzBdID09PSBvdGhlckF0WzBdICYmICthdFsxXSA+PSArb3RoZXJBdFsxXSk7XG59O1xuXG4vKiogV2hldGhlciBhIGNvbXBvbmVudCB3YXMgcmVuZGVyZWQgd2hlbiBhbiBldmVudCBoYWQgYmVlbiBzYWlkIGFscmVhZHkuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBrbm93cyA9ICh7IGRhdGFzZXQ6IHsgbml0cm9DaGFubmVsczogZ3JhbnQgfSB9LCBwb3NpdGlvbikgPT4gISFncmFudCAmJiBpc0FoZWFkKHJlYWQoZ3JhbnQpLnBvc2l0aW9uLCBwb3NpdGlvbik7XG5cbi8qKiBXaGV0aGVyIHRoYXQgY2FuIGJlIHNhaWQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBjb21wYXJlcyA9IChyb290LCBwb3NpdGlvbikgPT4ga25vd3Mocm9vdCwgcG9zaXRpb24pIHx8IGlzQWhlYWQocG9zaXRpb24sIHJlYWQocm9vdC5kYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpLnBvc2l0aW9uKTtcblxuLyoqIEVhY2ggZ3JhbnQsIHdpdGggaG93IGZhciB0aGUgcGFnZSBoYXMgaGVhcmQgYWxsIG9mIGl0cyBjaGFubmVsczsgJyc6IGZyb20gd2hlcmUgdGhlIGdyYW50IHNheXMuXG4gKiBAdHlwZSB7KCkgPT4gW3N0cmluZywgc3RyaW5nXVtdfSAqL1xuZXhwb3J0IGNvbnN0IGNsYWltcyA9ICgpID0+IHtcbiAgLy8gVGhlIG5ld2VzdCwgb25jZSBpdCB0ZWxscyBvZiBub3RoaW5nIHRoYXQgaXMgdW5kZXIgd2F5OiB0aGUgZmlyc3QgbWF5IGJlIG9mIGEgY2hhbm5lbCBtb3JlLCB3aGljaCBoYXMgbGVmdC5cbiAgZm9yIChjb25zdCBbbmFtZSwgZ3JhbnRdIG9mIHByZXNlbnQpIHtcbiAgICBpZiAoaGVsZC5nZXQobmFtZSkgIT09IGdyYW50ICYmIGlzQWhlYWQocmVhY2hlZC5nZXQobmFtZSkgPz8gJycsIHJlYWQoZ3JhbnQpLnBvc2l0aW9uKSkgaGVsZC5zZXQobmFtZSwgZ3JhbnQpO1xuICB9XG4gIHJldHVybiBbLi4ubmV3IFNldChoZWxkLnZhbHVlcygpKV0ubWFwKChncmFudCkgPT4ge1xuICAgIGNvbnN0IGhlYXJkID0gcmVhZChncmFudCkuY2hhbm5lbHMuZmlsdGVyKChuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSkubWFwKChuYW1lKSA9PiByZWFjaGVkLmdldChuYW1lKSA/PyAnJyk7XG4gICAgcmV0dXJuIFtncmFudCwgaGVhcmQucmVkdWNlKChvbmUsIG90aGVyKSA9PiAoaXNBaGVhZChvbmUsIG90aGVyKSA/IG90aGVyIDogb25lICYmIG90aGVyICYmIG9uZSkpXTtcbiAgfSk7XG59O1xuXG4vKiogTm90ZSBob3cgZmFyIHRoZSBjaGFubmVscyBvZiBhIHN0cmVhbSBhcmU6IG5ldmVyIGxlc3MgZmFyIHRoYW4gYmVmb3JlLCBidXQgaW4gYW5vdGhlciBsb2cuXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBJdGVyYWJsZTxzdHJpbmc+LCBwb3NpdGlvbjogc3RyaW5nLCBpc1Jlc2V0PzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjaCA9IChjaGFubmVscywgcG9zaXRpb24sIGlzUmVzZXQgPSBmYWxzZSkgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgY2hhbm5lbHMpIGlmIChpc1Jlc2V0IHx8ICFpc0FoZWFkKHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnLCBwb3NpdGlvbikpIHJlYWNoZWQuc2V0KG5hbWUsIHBvc2l0aW9uKTtcbn07XG5cbi8qKiBXaGV0aGVyIGFuIGV2ZW50IG9mIHRoZXNlIGNoYW5uZWxzIGhhcyBjb21lIGJlZm9yZSwgYnkgb25lIG9mIHRoZW0sIG92ZXIgYW5vdGhlciBzdHJlYW0uXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBzdHJpbmdbXSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0tub3duID0gKGNoYW5uZWxzLCBwb3NpdGlvbikgPT4gY2hhbm5lbHMuc29tZSgobmFtZSkgPT4gaXNBaGVhZChyZWFjaGVkLmdldChuYW1lKSA/PyAnJywgcG9zaXRpb24pKTtcbiIsICIvKiBQdXNoZWQgZXZlbnRzIHJlYWNoIHRoZSBwYWdlIG9uY2UsIGluIG9yZGVyLCBhbmQgdGhlIHJlcXVlc3RzIHRoYXQgdGhleSBjYXVzZSB3YWl0IGZvciBlYWNoIG90aGVyLlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IHF1ZXVlZCwgYW5zd2VyZWQsIGRvbmUsIG5hdmlnYXRlZC4gU2VuZHM6IHRoZSBldmVudHMsIG9uIGJvZHk7IG5pdHJvOm1pc3NlZCwgaWYgdGhlIHNpbmdsZSBldmVudHMgYXJlIGxvc3QuXG4gKi9cbmltcG9ydCB7IGNvbXBhcmVzLCBoZWFycywga25vd3MsIG5hbWVzLCBuaXRybywgcm9vdHMsIHN1YnNjcmliZWQgfSBmcm9tICcuL2dyYW50cy5qcyc7XG5cbmNvbnN0IEdBUF9NUyA9IDUwMDsgLy8gYmV0d2VlbiB0d28gZ29lcyBvZiByZXF1ZXN0c1xuY29uc3QgVFJJRVMgPSA2OyAvLyBhZ2FpblxuY29uc3QgTE9OR0VTVF9NUyA9IDEwMDAwOyAvLyBmcm9tIG9uZSB0cnkgdG8gdGhlIG5leHRcbmNvbnN0IEFXQVkgPSBbMCwgNTAyLCA1MDMsIDUwNF07IC8vIG5vIHNlcnZlciB3YXMgdGhlcmVcbmNvbnN0IE1PU1RfUkVDRU5UID0gMjAwO1xuLyoqIFdoYXQgd2FzIHNhaWQsIHdoZXJlIGluIHRoZSBsb2csIG9uIHdoaWNoIHBhZ2UsIGFuZCB0aGUgaWRzIG9mIHdobyB3YXMgdGhlcmUgYW5kIG9mIHdobyBoYXMgaXRzIG5ldyBIVE1MIHNpbmNlLlxuICogQHR5cGVkZWYge3sgc2FpZDogW3N0cmluZ1tdLCBudW1iZXIsIG51bWJlciwgc3RyaW5nLCBhbnldLCBwb3NpdGlvbjogc3RyaW5nLCBwYWdlOiBzdHJpbmcsIGlkczogU2V0PHN0cmluZz4sIGRvbmU6IFNldDxzdHJpbmc+IH19IEVudHJ5ICovXG4vKiogQHR5cGUge1dlYWtNYXA8b2JqZWN0LCB7IGNoYW5uZWxzPzogc3RyaW5nW10sIHNwcmVhZDogbnVtYmVyLCBob3BzOiBudW1iZXIsIGVudHJ5PzogRW50cnksIHRyaWVzPzogbnVtYmVyIH0+fSAqL1xuY29uc3QgcHVzaGVkID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIGV2ZW50LCBhbmQgYnkgd2hhdCBhIGpvYiBoYXMgaGVhcmRcbi8qKiBAdHlwZSB7RW50cnlbXX0gKi9cbmNvbnN0IHJlY2VudCA9IFtdO1xubGV0IGZvcmdvdHRlbiA9ICcnOyAvLyB0aGUgbGFzdCBwb3NpdGlvbiBvZiB3aGljaCB0aGF0IGlzIG5vdCBrbm93blxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBzdHJpbmc+fSAqL1xubGV0IGhlcmUgPSBuZXcgTWFwKCk7IC8vIHRoZSBncmFudHMgb2YgdGhvc2UgdGhhdCBhcmUgdGhlcmUgbm93LCBieSBpZFxubGV0IHBsYWNlID0gJyc7IC8vIHRoZSBwYWdlJ3MgYWRkcmVzcywgd2hlbiB0aGF0IHdhcyBsb29rZWQgYXRcbi8qKiBAdHlwZSB7V2Vha1NldDxKb2I+fSAqL1xuY29uc3QgcmVsZWFzZWQgPSBuZXcgV2Vha1NldCgpO1xuLyoqIEB0eXBlIHtKb2JbXX0gKi9cbmxldCB3YWl0aW5nID0gW107XG5sZXQgdGltZXIgPSAwO1xubGV0IGxhc3QgPSAtR0FQX01TO1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9IChuYW1lLCBkZXRhaWwpID0+IHZvaWQgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KSk7XG5cbmNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEFuIGV2ZW50IGFzIHRoZSBzdHJlYW0gc2F5cyBpdCwgYW5kIHdoZXJlIGluIHRoZSBsb2cgaXQgaXMuXG4gKiBAdHlwZSB7KHNhaWQ6IEVudHJ5WydzYWlkJ10sIHBvc2l0aW9uOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGVsaXZlciA9IChzYWlkLCBwb3NpdGlvbikgPT4ge1xuICBjb25zdCBbY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgbmFtZSwgZGV0YWlsXSA9IHNhaWQ7XG4gIGNvbnN0IGVudHJ5ID0geyBzYWlkLCBwb3NpdGlvbiwgcGFnZTogYWRkcmVzcygpLCBpZHM6IG5ldyBTZXQocm9vdHMoKS5tYXAoKHsgaWQgfSkgPT4gaWQpKSwgZG9uZTogbmV3IFNldCgpIH07XG4gIHJlY2VudC5wdXNoKGVudHJ5KTtcbiAgaWYgKHJlY2VudFtNT1NUX1JFQ0VOVF0pIGZvcmdvdHRlbiA9IC8qKiBAdHlwZSB7YW55fSAqLyAocmVjZW50LnNoaWZ0KCkpLnBvc2l0aW9uO1xuICBpZiAobmFtZSA9PT0gJ25pdHJvOnJlZnJlc2gtKicpIHtcbiAgICBmb3IgKGNvbnN0IHJvb3Qgb2Ygcm9vdHMoKSkgaWYgKG5hbWVzKHJvb3QsIGNoYW5uZWxzKSkgcmVmcmVzaChyb290LCBzcHJlYWQsIGhvcHMsIGVudHJ5KTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgZXZlbnQgPSBuZXcgQ3VzdG9tRXZlbnQobmFtZSwgeyBidWJibGVzOiB0cnVlLCBkZXRhaWwgfSk7XG4gIHB1c2hlZC5zZXQoZXZlbnQsIHsgY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgZW50cnkgfSk7XG4gIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudCk7XG59O1xuXG4vKiogTGV0IGNvbXBvbmVudHMgdGhhdCBoYXZlIGNvbWUgdG8gdGhlIHBhZ2UgaGVhciB3aGF0IHdhcyBzYWlkIHNpbmNlIHRoZXkgd2VyZSByZW5kZXJlZC4gKi9cbmV4cG9ydCBjb25zdCBjYXRjaFVwID0gKCkgPT4ge1xuICBjb25zdCBwYWdlID0gYWRkcmVzcygpO1xuICBjb25zdCBmb3VuZCA9IHJvb3RzKCk7XG4gIGNvbnN0IGJlZm9yZSA9IHBhZ2UgPT09IHBsYWNlID8gaGVyZSA6IG5ldyBNYXAoKTtcbiAgaGVyZSA9IG5ldyBNYXAoZm91bmQubWFwKCh7IGlkLCBkYXRhc2V0IH0pID0+IFtpZCwgZGF0YXNldC5uaXRyb0NoYW5uZWxzXSkpO1xuICBwbGFjZSA9IHBhZ2U7XG4gIGZvciAoY29uc3Qgcm9vdCBvZiBmb3VuZCkge1xuICAgIGNvbnN0IHsgaWQgfSA9IHJvb3Q7XG4gICAgaWYgKGJlZm9yZS5nZXQoaWQpID09PSBoZXJlLmdldChpZCkpIGNvbnRpbnVlO1xuICAgIC8vIFRoZSBsYXN0IHBhZ2UncyBjb21wb25lbnQgb2YgdGhpcyBpZCBtYXkgaGF2ZSBoZWFyZCBpdDsgd2hhdCB3YXMgc3RpbGwgdG8gY29tZSBoYW5kT24oKSBoYXMuXG4gICAgY29uc3QgbWlzc2VkID0gcmVjZW50LmZpbHRlcigoZW50cnkpID0+XG4gICAgICAoIWVudHJ5Lmlkcy5oYXMoaWQpIHx8IChlbnRyeS5wYWdlICE9PSBwYWdlICYmIGVudHJ5LmRvbmUuaGFzKGlkKSkpICYmIG5hbWVzKHJvb3QsIGVudHJ5LnNhaWRbMF0pKTtcbiAgICBjb25zdCBpc0xhdGUgPSAhYmVmb3JlLmhhcyhpZCkgJiYgZm9yZ290dGVuICYmICFrbm93cyhyb290LCBmb3Jnb3R0ZW4pO1xuICAgIGNvbnN0IGlzQ2xlYXIgPSAhaXNMYXRlICYmIG1pc3NlZC5ldmVyeSgoeyBwb3NpdGlvbiB9KSA9PiBjb21wYXJlcyhyb290LCBwb3NpdGlvbikpO1xuICAgIGlmICghaXNDbGVhcikgcmVmcmVzaChyb290LCAwKTtcbiAgICBlbHNlIGZvciAoY29uc3QgZW50cnkgb2YgbWlzc2VkKSBpZiAoIWtub3dzKHJvb3QsIGVudHJ5LnBvc2l0aW9uKSkgdGVsbChyb290LCBlbnRyeSk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgZW50cnk6IEVudHJ5KSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChyb290LCBlbnRyeSkgPT4ge1xuICBjb25zdCBbY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgbmFtZSwgZGV0YWlsXSA9IGVudHJ5LnNhaWQ7XG4gIGVudHJ5LmRvbmUuZGVsZXRlKHJvb3QuaWQpO1xuICBlbnRyeS5pZHMuYWRkKHJvb3QuaWQpO1xuICBpZiAobmFtZSA9PT0gJ25pdHJvOnJlZnJlc2gtKicpIHJlZnJlc2gocm9vdCwgc3ByZWFkLCBob3BzLCBlbnRyeSk7XG4gIGVsc2UgaWYgKHJvb3QuZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/Lm1hdGNoKC9uaXRybzpcXFMrL2cpPy5pbmNsdWRlcyhuYW1lKSkge1xuICAgIHJlYWN0KHJvb3QsIG5hbWUsIGRldGFpbCwgeyBjaGFubmVscywgc3ByZWFkLCBob3BzLCBlbnRyeSB9KTtcbiAgfVxufTtcblxuLyoqIEV2ZW50cyBtYXkgYmUgbG9zdCB1cCB0byB0aGlzIHBvc2l0aW9uOiB3aGF0IHRoZSBwYWdlIHNob3dzIGhhcyB0byBiZSBtYWRlIGFuZXcuXG4gKiBAdHlwZSB7KHNwcmVhZDogbnVtYmVyLCBwb3NpdGlvbjogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG1pc3MgPSAoc3ByZWFkLCBwb3NpdGlvbikgPT4ge1xuICByZWNlbnQubGVuZ3RoID0gMDtcbiAgZm9yZ290dGVuID0gcG9zaXRpb247XG4gIHNheSgnbml0cm86bWlzc2VkJywge30pO1xuICBmb3IgKGNvbnN0IHJvb3Qgb2Ygc3Vic2NyaWJlZCgpKSByZWZyZXNoKHJvb3QsIHNwcmVhZCk7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHR5cGU6IHN0cmluZywgZGV0YWlsOiBhbnksIHB1c2g6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHJlYWN0ID0gKHJvb3QsIHR5cGUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBjYXVzZSA9IG5ldyBDdXN0b21FdmVudCh0eXBlLCB7IGRldGFpbCB9KTtcbiAgcHVzaGVkLnNldChjYXVzZSwgcHVzaCk7XG4gIG5pdHJvKCkucmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBzcHJlYWQ6IG51bWJlciwgaG9wcz86IG51bWJlciwgZW50cnk/OiBFbnRyeSkgPT4gdm9pZH0gKi9cbmNvbnN0IHJlZnJlc2ggPSAocm9vdCwgc3ByZWFkLCBob3BzID0gMCwgZW50cnkpID0+XG4gIHJlYWN0KHJvb3QsIGBuaXRybzpyZWZyZXNoLSR7cm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LnRvTG93ZXJDYXNlKCl9YCwge30sIHsgc3ByZWFkLCBob3BzLCBlbnRyeSB9KTtcblxuLyoqIEhvbGQgYSByZXF1ZXN0IGJhY2sgdGhhdCBhIHB1c2hlZCBldmVudCBoYXMgY2F1c2VkLiBFdmVyeWJvZHkncyBwYWdlIHdvdWxkIGFzayBhdCB0aGUgc2FtZSBtb21lbnQuXG4gKiBAdHlwZSB7KGpvYjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaG9sZCA9IChqb2IpID0+IHtcbiAgY29uc3QgcHVzaCA9IHB1c2hlZC5nZXQoam9iLmNhdXNlKTtcbiAgaWYgKCFwdXNoIHx8IHJlbGVhc2VkLmhhcyhqb2IpKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKHB1c2guY2hhbm5lbHMgJiYgIWhlYXJzKGpvYi5yb290LCBwdXNoLmNoYW5uZWxzKSkgcmV0dXJuIGZhbHNlO1xuICBwdXNoZWQuc2V0KGpvYi5oZWFyZFswXSwgcHVzaCk7IC8vIHdoaWNoIG91dGxpdmVzIHRoZSBqb2I6IHRob3NlIG9mIGEgY29tcG9uZW50IGxlYXZlIGFzIG9uZVxuICBpZiAoIXdhaXRpbmcuc29tZSgob3RoZXIpID0+IGlzU2FtZShvdGhlciwgam9iKSkpIHdhaXRpbmcucHVzaChqb2IpO1xuICBjb25zdCBwYXVzZSA9IE1hdGgubWF4KHB1c2guc3ByZWFkICogTWF0aC5yYW5kb20oKSwgbGFzdCArIEdBUF9NUyAtIHBlcmZvcm1hbmNlLm5vdygpKTtcbiAgdGltZXIgfHw9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIHBhdXNlKTtcbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIFdoZXRoZXIgdHdvIGpvYnMgYXJlIG9uZSByZWZyZXNoLlxuICogQHR5cGUgeyhvbmU6IGFueSwgb3RoZXI6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2FtZSA9IChvbmUsIG90aGVyKSA9PlxuICBvbmUuaWQgPT09IG90aGVyLmlkICYmIG9uZS5jYXVzZS50eXBlID09PSBvdGhlci5jYXVzZS50eXBlICYmXG4gIC9ebml0cm86cmVmcmVzaC0vLnRlc3Qob25lLmNhdXNlLnR5cGUpICYmIG9uZS5jYXVzZS5kZXRhaWwua2V5ID09PSBvdGhlci5jYXVzZS5kZXRhaWwua2V5O1xuXG4vKiogTGV0IGFsbCB0aGF0IHdhaXQgbGVhdmUgaW4gb25lIGdvLCBzbyB0aGF0IGl0IGJlY29tZXMgYXMgZmV3IHJlcXVlc3RzIGFzIHBvc3NpYmxlLiBBIHJlcXVlc3Qgc2F5cyBvbmUgbnVtYmVyIG9mXG4gKiBob3BzIGZvciBhbGwgd2hvc2UgY29tcG9uZW50cyByaWRlIHdpdGggaXQsIHNvIG90aGVycyB3YWl0IGZvciB0aGUgbmV4dCBnby4gKi9cbmNvbnN0IHJlbGVhc2UgPSAoKSA9PiB7XG4gIGxhc3QgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBudW1iZXI+fSAqL1xuICBjb25zdCBob3BzID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IHsgaWQsIGNhdXNlIH0gb2Ygd2FpdGluZykgaG9wcy5zZXQoaWQsIE1hdGgubWF4KGhvcHMuZ2V0KGlkKSA/PyAwLCBwdXNoZWQuZ2V0KGNhdXNlKT8uaG9wcyA/PyAwKSk7XG4gIGNvbnN0IG5vdyA9IGhvcHMuZ2V0KHdhaXRpbmdbMF0uaWQpOyAvLyB0aGUgb2xkZXN0J3NcbiAgY29uc3Qgam9icyA9IHdhaXRpbmcuZmlsdGVyKCh7IGlkIH0pID0+IGhvcHMuZ2V0KGlkKSA9PT0gbm93KTtcbiAgd2FpdGluZyA9IHdhaXRpbmcuZmlsdGVyKCh7IGlkIH0pID0+IGhvcHMuZ2V0KGlkKSAhPT0gbm93KTtcbiAgdGltZXIgPSB3YWl0aW5nWzBdID8gd2luZG93LnNldFRpbWVvdXQocmVsZWFzZSwgR0FQX01TKSA6IDA7XG4gIGZvciAoY29uc3Qgam9iIG9mIGpvYnMpIHtcbiAgICBqb2IuYm9keS5zZXQoJ25pdHJvLXB1c2hlZCcsIGAke25vd31gKTtcbiAgICByZWxlYXNlZC5hZGQoam9iKTtcbiAgICBuaXRybygpLmVucXVldWUoam9iKTtcbiAgfVxufTtcblxuLyoqIE5vdGUgd2hhdCB3YXMgZG9uZSwgYW5kIGFzayBhZ2FpbiwgcXVpZXRseSwgZm9yIHdoYXQgd2FzIG5vdCwgYmVmb3JlIGFsbCB0aGF0IGhhcyBjb21lIHNpbmNlLiBXaGVyZSBhbnN3ZXJzIGFyZSBrZXB0LCB0aGUgYnJpZGdlIGhhc1xuICogc2VudCBpdCBhZ2FpbiBhbHJlYWR5LCBhcyBpdCB3YXMuIEVsc2UsIG9yIGlmIHRoZSBwcm9jZXNzIGhhcyBkaWVkIHRoYXQgcmFuIGl0LCBpdCBjYW4gb25seSBydW4gYW5ldy5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFuc3dlciwgcmlkZXJzLCBzdGF0dXMsIHRyaWVzIH0gPSBqb2I7XG4gIGZvciAoY29uc3QgeyBoZWFyZCwgaWQsIGlzU3RhbGUsIHJvZGUgfSBvZiBbam9iLCAuLi5yaWRlcnMudmFsdWVzKCldKSB7XG4gICAgaWYgKHJvZGUgJiYgIWlzU3RhbGUpIGZvciAoY29uc3QgcGFpciBvZiBoZWFyZCA/PyBbXSkgcHVzaGVkLmdldChwYWlyKT8uZW50cnk/LmRvbmUuYWRkKGlkKTtcbiAgfVxuICBjb25zdCBpc0xvc3QgPSBzdGF0dXMgPT09IDQwOSB8fCBzdGF0dXMgPT09IDQyOSB8fCAoQVdBWS5pbmNsdWRlcygvKiogQHR5cGUge2FueX0gKi8gKHN0YXR1cykpICYmICF0cmllcyk7XG4gIGlmICghaXNMb3N0KSByZXR1cm47XG4gIGNvbnN0IHNpbmNlID0gd2FpdGluZztcbiAgd2FpdGluZyA9IFtdO1xuICBsZXQgbW9zdCA9IDA7XG4gIGZvciAoY29uc3Qgb25lIG9mIFtqb2IsIC4uLnJpZGVycy52YWx1ZXMoKV0pIHtcbiAgICBjb25zdCByb290ID0gbml0cm8oKS5maW5kKG9uZS5pZCk7XG4gICAgLyoqIEB0eXBlIHthbnlbXX0gKi9cbiAgICBjb25zdCBoZWFyZCA9IG9uZS5oZWFyZCA/PyBbXTtcbiAgICBjb25zdCBwdXNoZXMgPSBoZWFyZC5tYXAoKHBhaXIpID0+IHB1c2hlZC5nZXQocGFpcikpO1xuICAgIC8vIE9mIHdoYXQgYW4gYWN0aW9uIGhhcyBjYXVzZWQgYXMgd2VsbCB0aGUgYnJpZGdlIHRlbGxzLlxuICAgIGlmICghcm9vdCB8fCAhaGVhcmRbMF0gfHwgcHVzaGVzLnNvbWUoKHB1c2gpID0+ICFwdXNoIHx8IChwdXNoLnRyaWVzID8/IDApID49IFRSSUVTKSkgY29udGludWU7XG4gICAgb25lID09PSBqb2IgPyAoam9iLmV2ZW50cyA9IFtdKSA6IChvbmUucm9kZSA9IHRydWUpO1xuICAgIGhlYXJkLmZvckVhY2goKFt0eXBlLCBkZXRhaWxdLCBhdCkgPT4ge1xuICAgICAgY29uc3QgeyB0cmllcyA9IDAsIC4uLnB1c2ggfSA9IC8qKiBAdHlwZSB7YW55fSAqLyAocHVzaGVzW2F0XSk7XG4gICAgICBtb3N0ID0gTWF0aC5tYXgobW9zdCwgdHJpZXMpO1xuICAgICAgcmVhY3Qocm9vdCwgdHlwZSwgZGV0YWlsLCB7IC4uLnB1c2gsIHRyaWVzOiB0cmllcyArIDEgfSk7XG4gICAgfSk7XG4gIH1cbiAgaWYgKHdhaXRpbmdbMF0pIHtcbiAgICBjb25zdCBhc2tlZCA9IDEwMDAgKiArKGFuc3dlcj8uaGVhZGVycy5nZXQoJ1JldHJ5LUFmdGVyJykgPz8gMCkgfHwgMDsgLy8gb3IgYSBkYXRlXG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB0aW1lciA9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIGFza2VkICsgTWF0aC5yYW5kb20oKSAqIE1hdGgubWluKExPTkdFU1RfTVMsIDEwMDAgKiAyICoqIG1vc3QpKTtcbiAgfVxuICB3YWl0aW5nLnB1c2goLi4uc2luY2UpO1xufTtcblxuLyoqIFRoZSBuZXh0IHBhZ2UgbWF5IGhhdmUgYSBjb21wb25lbnQgb2YgdGhlIHNhbWUgaWQsIHdoaWNoIGhlYXJzIHdoYXQgd2FzIHNhaWQgc2luY2UgaXQgd2FzIHJlbmRlcmVkLCB0aG91Z2ggdGhlXG4gKiBsYXN0IG9uZSdzIHJlcXVlc3Qgd2FzIGRyb3BwZWQsIG9yIGl0cyBhbnN3ZXIgY2FtZSB0b28gbGF0ZS4gV2hhdCBub2JvZHkgY2FuIHRlbGwgaXMgaW4gaXRzIG5ldyBIVE1MIGF0IGxlYXN0LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGhhbmRPbiA9ICh7IGhlYXJkLCBpZCwgaXNTdGFsZSwgcGFnZSwgcm9kZSwgc3RhdHVzIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IG5pdHJvKCkuZmluZChpZCk7XG4gIGNvbnN0IGlzTG9zdCA9IGlzU3RhbGUgfHwgKCFyb2RlICYmIHN0YXR1cyA9PSBudWxsKTtcbiAgaWYgKCFpc0xvc3QgfHwgIXJvb3QgfHwgcGFnZSA9PT0gYWRkcmVzcygpKSByZXR1cm47XG4gIGZvciAoY29uc3QgcGFpciBvZiBoZWFyZCA/PyBbXSkge1xuICAgIGNvbnN0IHB1c2ggPSBwdXNoZWQuZ2V0KHBhaXIpO1xuICAgIGlmICghcHVzaCB8fCBrbm93cyhyb290LCBwdXNoLmVudHJ5Py5wb3NpdGlvbiA/PyAnJykpIGNvbnRpbnVlO1xuICAgIHJvb3QuZGF0YXNldC5uaXRyb0NoYW5uZWxzID8gcmVhY3Qocm9vdCwgLi4ucGFpciwgcHVzaCkgOiByZWZyZXNoKHJvb3QsIHB1c2guc3ByZWFkLCBwdXNoLmhvcHMpO1xuICB9XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQdXNoZWQgPSAoKSA9PiB7XG4gIG5pdHJvKCkub24oJ3F1ZXVlZCcsIGhvbGQpO1xuICBuaXRybygpLm9uKCdhbnN3ZXJlZCcsIG5vdGUpO1xuICBuaXRybygpLm9uKCduYXZpZ2F0ZWQnLCBjYXRjaFVwKTtcbiAgbml0cm8oKS5vbignZG9uZScsIGhhbmRPbik7XG59O1xuIiwgIi8qIFRoZSBzdHJlYW0gb2YgcHVzaGVkIGV2ZW50czogb3BlbmVkLCByZWFkLCBhbmQgb3BlbmVkIGFuZXcsIGZvciBhcyBsb25nIGFzIHRoZSBwYWdlIG1heSBoZWFyIHNvbWV0aGluZy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1wdXNoLXVybCBhbmQgZGF0YS1uaXRyby1wdXNoLXNpbGVuY2Ugb2YgaXRzIHNjcmlwdC5cbiAqIEhlYXJzOiBvbmxpbmUsIHBhZ2VoaWRlLCBwYWdlc2hvdywgdmlzaWJpbGl0eWNoYW5nZS5cbiAqIFNlbmRzOiBuaXRybzpwdXNoLXN0YXRlIHtzdGF0ZX06IFwib3BlblwiLCBcInBvbGxzXCIsIFwid2FpdHNcIiBvciBcInJlZnVzZWRcIi5cbiAqIFdpcmU6IG5pdHJvX2h0bXgvcHVzaC9yZXF1ZXN0cy5weSBhbmQgZnJhbWVzLnB5LlxuICovXG5pbXBvcnQgeyBjbGFpbXMsIGNvbGxlY3QsIGhlbGQsIGlzS25vd24sIHJlYWNoLCByZWZ1c2UgfSBmcm9tICcuL2dyYW50cy5qcyc7XG5pbXBvcnQgeyBjYXRjaFVwLCBkZWxpdmVyLCBtaXNzLCBzYXkgfSBmcm9tICcuL3B1c2hlZC5qcyc7XG5cbmNvbnN0IHsgbml0cm9QdXNoVXJsOiB1cmwsIG5pdHJvUHVzaFNpbGVuY2U6IHNpbGVuY2VNcyB9ID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuY29uc3QgU0xPVFMgPSA0OyAvLyBzdHJlYW1zIG9mIG9uZSBicm93c2VyIG9uIEhUVFAvMS4xLCB3aGljaCBoYXMgc2l4IGNvbm5lY3Rpb25zXG5jb25zdCBIRUxMT19NUyA9IDEwMDAwOyAvLyBhIHByb3h5IHRoYXQga2VlcHMgdGhlIGZpcnN0IHdvcmRzIHNvIGxvbmcga2VlcHMgYWxsXG5jb25zdCBUUlVTVF9NUyA9IDMwMDAwMDsgLy8gb25lIHRoYXQga2VlcHMgdGhlIGhlYWRlcnMsIHRvbywgaXMgbGlrZSBhIG5ldHdvcmsgdGhhdCBpcyBkZWFkXG5jb25zdCBSRUZVU0VEID0gWzQwMCwgNDAzLCA0MDQsIDQxM107XG5cbmxldCBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xubGV0IGhvbGRzRnJvbSA9IDA7IC8vIHVudGlsIHRoZW4gYSBzdHJlYW0gd291bGQgbm90IGNvbWUgdGhyb3VnaFxubGV0IGZhaWx1cmVzID0gMDtcbmxldCByZXRyeU1zID0gMDsgLy8gYXMgdGhlIHNlcnZlciBzYXlzXG5sZXQgcG9sbE1zID0gMDsgLy8gdGhlIHNlcnZlciBkb2VzIG5vdCBzdHJlYW1cbmxldCBpc0F3YXkgPSBmYWxzZTsgLy8gaW4gdGhlIGJhY2stZm9yd2FyZCBjYWNoZVxubGV0IGlzU3RhbGUgPSBmYWxzZTsgLy8gdGhlcmUgYXJlIG90aGVyIGNoYW5uZWxzLCBvciBhbm90aGVyIG5ldHdvcmtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCB3YWtlID0gKCkgPT4ge307XG5cbi8qKiBAdHlwZSB7KG1zOiBudW1iZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCBwYXVzZSA9IChtcykgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQocmVzb2x2ZSwgbXMpO1xuICAgIHdha2UgPSAoKSA9PiAoY2xlYXJUaW1lb3V0KHRpbWVyKSwgcmVzb2x2ZSgpKTtcbiAgfSk7XG5cbi8qKiBSZWFkIG9uZSBzdHJlYW0gdG8gaXRzIGVuZC4gUmV0dXJucyB3aGV0aGVyIHRoZSBwYWdlIHNob3VsZCBnbyBvbi5cbiAqIEB0eXBlIHsoaG9sZDogYm9vbGVhbikgPT4gUHJvbWlzZTxib29sZWFuPn0gKi9cbmNvbnN0IGxpc3RlbiA9IGFzeW5jIChob2xkKSA9PiB7XG4gIGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IHsgc2lnbmFsIH0gPSBjb250cm9sbGVyO1xuICBjb25zdCBhc2tlZCA9IG5ldyBTZXQoaGVsZC5rZXlzKCkpO1xuICBsZXQgdGltZXIgPSAwO1xuICBjb25zdCB3YXRjaCA9IChtcyA9ICtzaWxlbmNlTXMsIHBhdGllbmNlTXMgPSAwKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB0aW1lciA9IHdpbmRvdy5zZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIGlmIChwYXRpZW5jZU1zKSBob2xkc0Zyb20gPSBEYXRlLm5vdygpICsgcGF0aWVuY2VNcztcbiAgICAgIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgICB9LCBtcyk7XG4gIH07XG4gIGlzU3RhbGUgPSBmYWxzZTtcbiAgd2F0Y2goK3NpbGVuY2VNcywgVFJVU1RfTVMpO1xuICB0cnkge1xuICAgIGNvbnN0IGJvZHkgPSBKU09OLnN0cmluZ2lmeSh7IGhvbGQsIGdyYW50czogY2xhaW1zKCkgfSk7XG4gICAgY29uc3QgaGVhZGVycyA9IHsgJ0NvbnRlbnQtVHlwZSc6ICdhcHBsaWNhdGlvbi9qc29uJyB9O1xuICAgIGNvbnN0IHJlc3BvbnNlID0gYXdhaXQgZmV0Y2godXJsLCB7IG1ldGhvZDogJ1BPU1QnLCBib2R5LCBoZWFkZXJzLCBzaWduYWwgfSk7XG4gICAgcmV0cnlNcyA9IDEwMDAgKiArKHJlc3BvbnNlLmhlYWRlcnMuZ2V0KCdSZXRyeS1BZnRlcicpID8/IDApO1xuICAgIGlmIChSRUZVU0VELmluY2x1ZGVzKHJlc3BvbnNlLnN0YXR1cykpIHJldHVybiBmYWxzZTtcbiAgICBpZiAoIXJlc3BvbnNlLm9rIHx8ICFyZXNwb25zZS5ib2R5KSB0aHJvdyBFcnJvcihgJHtyZXNwb25zZS5zdGF0dXN9YCk7XG4gICAgd2F0Y2goSEVMTE9fTVMsIEluZmluaXR5KTtcbiAgICBjb25zdCByZWFkZXIgPSByZXNwb25zZS5ib2R5LnBpcGVUaHJvdWdoKG5ldyBUZXh0RGVjb2RlclN0cmVhbSgpKS5nZXRSZWFkZXIoKTtcbiAgICBsZXQgcmVzdCA9ICcnO1xuICAgIGZvciAobGV0IHJlYWQgPSBhd2FpdCByZWFkZXIucmVhZCgpOyAhcmVhZC5kb25lOyByZWFkID0gYXdhaXQgcmVhZGVyLnJlYWQoKSkge1xuICAgICAgd2F0Y2goKTtcbiAgICAgIGNvbnN0IGJsb2NrcyA9IChyZXN0ICsgcmVhZC52YWx1ZSkuc3BsaXQoJ1xcblxcbicpO1xuICAgICAgcmVzdCA9IGJsb2Nrcy5wb3AoKSA/PyAnJztcbiAgICAgIGZvciAoY29uc3QgYmxvY2sgb2YgYmxvY2tzKSB0YWtlKGJsb2NrLCBhc2tlZCk7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gIH1cbiAgcmV0dXJuIHRydWU7XG59O1xuXG4vKiogQHR5cGUgeyhibG9jazogc3RyaW5nLCBhc2tlZDogU2V0PHN0cmluZz4pID0+IHZvaWR9ICovXG5jb25zdCB0YWtlID0gKGJsb2NrLCBhc2tlZCkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIHN0cmluZz59ICovXG4gIGNvbnN0IGZpZWxkcyA9IHt9O1xuICBmb3IgKGNvbnN0IGxpbmUgb2YgYmxvY2suc3BsaXQoJ1xcbicpKSB7XG4gICAgY29uc3QgYXQgPSBsaW5lLmluZGV4T2YoJzogJyk7XG4gICAgaWYgKGF0ID4gMCkgZmllbGRzW2xpbmUuc2xpY2UoMCwgYXQpXSA9IGxpbmUuc2xpY2UoYXQgKyAyKTtcbiAgfVxuICBjb25zdCB7IGRhdGEsIGV2ZW50LCBpZCB9ID0gZmllbGRzO1xuICBjb25zdCBzYWlkID0gZGF0YSAmJiAhZXZlbnQgJiYgSlNPTi5wYXJzZShkYXRhKTtcbiAgY29uc3QgaXNOZXdzID0gc2FpZCAmJiBzYWlkWzBdLnNvbWUoKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSkgJiYgIWlzS25vd24oc2FpZFswXSwgaWQpO1xuICBpZiAoaWQpIHJlYWNoKFsuLi5hc2tlZF0uZmlsdGVyKChuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSksIGlkLCBldmVudCA9PT0gJ3Jlc2V0Jyk7IC8vIGZpcnN0OiB3aGF0ZXZlciBsaXN0ZW5lcnMgZG8sIGl0IGRvZXMgbm90IGNvbWUgYWdhaW5cbiAgaWYgKGV2ZW50ID09PSAnaGVsbG8nKSB7XG4gICAgZmFpbHVyZXMgPSAwO1xuICAgIHBvbGxNcyA9ICtkYXRhO1xuICAgIHNheSgnbml0cm86cHVzaC1zdGF0ZScsIHsgc3RhdGU6IHBvbGxNcyA/ICdwb2xscycgOiAnb3BlbicgfSk7XG4gIH0gZWxzZSBpZiAoZXZlbnQgPT09ICdyZXNldCcpIG1pc3MoK2RhdGEsIGlkKTtcbiAgZWxzZSBpZiAoaXNOZXdzKSBkZWxpdmVyKHNhaWQsIGlkKTtcbn07XG5cbmNvbnN0IGlzSHR0cDEgPSAoKSA9PiB7XG4gIGNvbnN0IFtlbnRyeV0gPSAvKiogQHR5cGUge2FueVtdfSAqLyAocGVyZm9ybWFuY2UuZ2V0RW50cmllc0J5VHlwZSgnbmF2aWdhdGlvbicpKTtcbiAgcmV0dXJuICEvXmhbMjNdLy50ZXN0KGVudHJ5Py5uZXh0SG9wUHJvdG9jb2wgPz8gJycpO1xufTtcblxuLyoqIFdoZXRoZXIgdGhlIHBhZ2UgbWF5IGtlZXAgYSBjb25uZWN0aW9uOyBpdCBpcyBmcmVlIGFnYWluIHdoZW4gYHVudGlsYCBpcyBkb25lLCBvciB0aGUgcGFnZSBoYXMgZ29uZS5cbiAqIEB0eXBlIHsodW50aWw6IFByb21pc2U8dm9pZD4pID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBzbG90ID0gYXN5bmMgKHVudGlsKSA9PiB7XG4gIGlmICghbmF2aWdhdG9yLmxvY2tzIHx8ICFpc0h0dHAxKCkpIHJldHVybiB0cnVlO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgU0xPVFM7IGF0KyspIHtcbiAgICBjb25zdCBpc0ZyZWUgPSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgICAgbmF2aWdhdG9yLmxvY2tzLnJlcXVlc3QoYG5pdHJvLXB1c2gtJHthdH1gLCB7IGlmQXZhaWxhYmxlOiB0cnVlIH0sIChsb2NrKSA9PiB7XG4gICAgICAgIHJlc29sdmUoISFsb2NrKTtcbiAgICAgICAgcmV0dXJuIGxvY2sgPyB1bnRpbCA6IHVuZGVmaW5lZDtcbiAgICAgIH0pO1xuICAgIH0pO1xuICAgIGlmIChpc0ZyZWUpIHJldHVybiB0cnVlO1xuICB9XG4gIHJldHVybiBmYWxzZTtcbn07XG5cbi8qKiBIb3cgbG9uZyB0byB3YWl0IGZvciB0aGUgbmV4dCBzdHJlYW0uXG4gKiBAdHlwZSB7KGhvbGQ6IGJvb2xlYW4pID0+IG51bWJlcn0gKi9cbmNvbnN0IHBhdXNlTXMgPSAoaG9sZCkgPT4ge1xuICBjb25zdCBbcmFuZG9tLCBzZWVuXSA9IFtNYXRoLnJhbmRvbSgpLCBkb2N1bWVudC5oaWRkZW4gPyAzMDAwMCA6IHBvbGxNcyB8fCAyMDAwXTtcbiAgaWYgKGZhaWx1cmVzKSByZXR1cm4gTWF0aC5tYXgocmV0cnlNcyAqICgxICsgcmFuZG9tKSwgTWF0aC5taW4oMzAwMDAsIDUwMCAqIDIgKiogZmFpbHVyZXMpICogKDAuNSArIHJhbmRvbSkpO1xuICAvLyBBIGRlcGxveSBlbmRzIGFsbCBzdHJlYW1zIGF0IG9uY2U6IHRoZWlyIHBhZ2VzIGNvbWUgYmFjayBvbmUgYnkgb25lLlxuICByZXR1cm4gaG9sZCAmJiAhcG9sbE1zID8gMTAwMCAqIHJhbmRvbSA6IHNlZW4gKiAoMC43NSArIHJhbmRvbSAvIDIpO1xufTtcblxuY29uc3QgcnVuID0gYXN5bmMgKCkgPT4ge1xuICBmb3IgKDs7KSB7XG4gICAgaWYgKCFoZWxkLnNpemUgfHwgaXNBd2F5KSB7XG4gICAgICBhd2FpdCBwYXVzZSgzNjAwMDAwKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICAvKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG4gICAgbGV0IGZyZWUgPSAoKSA9PiB7fTtcbiAgICBjb25zdCB1bnRpbCA9IG5ldyBQcm9taXNlKCgvKiogQHR5cGUgeyh2YWx1ZTogdm9pZCkgPT4gdm9pZH0gKi8gcmVzb2x2ZSkgPT4gKGZyZWUgPSByZXNvbHZlKSk7XG4gICAgY29uc3QgaG9sZCA9IERhdGUubm93KCkgPj0gaG9sZHNGcm9tICYmIChhd2FpdCBzbG90KHVudGlsKSk7IC8vIHRoZSBzZXJ2ZXIgbWF5IHN0cmVhbSBhbm90aGVyIHRpbWVcbiAgICBpZiAoaXNBd2F5KSB7XG4gICAgICBmcmVlKCk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgZmFpbHVyZXMrKzsgLy8gdW50aWwgaXQgc2F5cyBoZWxsb1xuICAgIGNvbnN0IGdvZXNPbiA9IGF3YWl0IGxpc3Rlbihob2xkKS5jYXRjaCgoKSA9PiB0cnVlKTtcbiAgICBmcmVlKCk7XG4gICAgaWYgKCFnb2VzT24pIHtcbiAgICAgIHJlZnVzZSgpO1xuICAgICAgY29sbGVjdCgpO1xuICAgICAgc2F5KCduaXRybzpwdXNoLXN0YXRlJywgeyBzdGF0ZTogJ3JlZnVzZWQnIH0pO1xuICAgIH1cbiAgICBpZiAoaXNTdGFsZSB8fCAhZ29lc09uKSB7XG4gICAgICBmYWlsdXJlcyA9IDA7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGZhaWx1cmVzICYmICFpc0F3YXkpIHNheSgnbml0cm86cHVzaC1zdGF0ZScsIHsgc3RhdGU6ICd3YWl0cycgfSk7XG4gICAgYXdhaXQgcGF1c2UocGF1c2VNcyhob2xkKSk7XG4gIH1cbn07XG5cbi8qKiBPcGVuIHRoZSBzdHJlYW0gYW5ldywgYXQgb25jZS4gKi9cbmNvbnN0IHJlb3BlbiA9ICgpID0+IHtcbiAgaXNTdGFsZSA9IHRydWU7XG4gIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgd2FrZSgpO1xufTtcblxuY29uc3QgbG9vayA9ICgpID0+IHtcbiAgY29uc3QgaXNPdGhlciA9IGNvbGxlY3QoKTtcbiAgY2F0Y2hVcCgpO1xuICBpZiAoaXNPdGhlcikgcmVvcGVuKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTdHJlYW0gPSAoKSA9PiB7XG4gIGNvbGxlY3QoKTtcbiAgbGV0IHRpbWVyID0gMDtcbiAgbmV3IE11dGF0aW9uT2JzZXJ2ZXIoKCkgPT4ge1xuICAgIHRpbWVyIHx8PSB3aW5kb3cuc2V0VGltZW91dCgoKSA9PiB7XG4gICAgICB0aW1lciA9IDA7XG4gICAgICBsb29rKCk7XG4gICAgfSwgMjApO1xuICB9KS5vYnNlcnZlKGRvY3VtZW50LmRvY3VtZW50RWxlbWVudCwge1xuICAgIHN1YnRyZWU6IHRydWUsIGNoaWxkTGlzdDogdHJ1ZSwgYXR0cmlidXRlczogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ2RhdGEtbml0cm8tY2hhbm5lbHMnXSxcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdvbmxpbmUnLCByZW9wZW4pO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCd2aXNpYmlsaXR5Y2hhbmdlJywgKCkgPT4gZG9jdW1lbnQuaGlkZGVuIHx8IHdha2UoKSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwYWdlaGlkZScsICgpID0+IHtcbiAgICBpc0F3YXkgPSB0cnVlO1xuICAgIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwYWdlc2hvdycsICh7IHBlcnNpc3RlZCB9KSA9PiB7XG4gICAgaWYgKCFwZXJzaXN0ZWQpIHJldHVybjtcbiAgICBpc0F3YXkgPSBmYWxzZTtcbiAgICB3YWtlKCk7XG4gIH0pO1xuICBydW4oKTtcbn07XG4iLCAiLyogUHVzaCwgaW4gYSBmaWxlIG9mIGl0cyBvd246IG9ubHkgcGFnZXMgb2YgcHJvamVjdHMgd2l0aCB0aGUgYXBwIGxvYWQgaXQuIEl0IGtub3dzIHRoZSBicmlkZ2UgYnkgd2luZG93Lm5pdHJvLiAqL1xuaW1wb3J0IHsgbml0cm8gfSBmcm9tICcuL2dyYW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydFB1c2hlZCB9IGZyb20gJy4vcHVzaGVkLmpzJztcbmltcG9ydCB7IHN0YXJ0U3RyZWFtIH0gZnJvbSAnLi9zdHJlYW0uanMnO1xuXG4vLyBObyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHkuXG5pZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmICFuaXRybygpLmhhc1B1c2gpIHsgLy8gaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlXG4gIG5pdHJvKCkuaGFzUHVzaCA9IHRydWU7XG4gIHN0YXJ0UHVzaGVkKCk7XG4gIHN0YXJ0U3RyZWFtKCk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOztBQUlBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTztBQUdOLE1BQU0sT0FBTyxvQkFBSSxJQUFJO0FBRTVCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBR3hCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBR2pCLE1BQU0sUUFBUTtBQUFBO0FBQUEsSUFBNEIsT0FBTztBQUFBO0FBSXhELE1BQU0sTUFBTSxDQUFDLGFBQ1gsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxZQUFZLE1BQU0sRUFBRSxPQUFPLE9BQU8sTUFBTSxNQUFTO0FBR3BHLE1BQU0sYUFBYSxDQUFDLEVBQUUsU0FBUyxFQUFFLGVBQWUsTUFBTSxFQUFFLE1BQU8sUUFBUSxLQUFLLEtBQUssRUFBRSxXQUFXLENBQUM7QUFHL0YsTUFBTSxPQUFPLENBQUMsVUFBVTtBQUN0QixVQUFNLE9BQU8sS0FBSyxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsRUFBRSxXQUFXLEtBQUssR0FBRyxFQUFFLFdBQVcsS0FBSyxHQUFHLENBQUM7QUFDL0UsVUFBTSxRQUFRLFdBQVcsS0FBSyxNQUFNLENBQUMsV0FBVyxPQUFPLFdBQVcsQ0FBQyxDQUFDO0FBQ3BFLFVBQU0sQ0FBQyxFQUFFLEVBQUUsRUFBRSxVQUFVLFFBQVEsSUFBSSxLQUFLLE1BQU0sSUFBSSxZQUFZLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDN0UsV0FBTyxFQUFFLFVBQVUsU0FBUztBQUFBLEVBQzlCO0FBSU8sTUFBTSxRQUFRLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFHNUMsTUFBTSxZQUFZLE1BQU0sSUFBSSxNQUFNLEVBQUUsT0FBTyxDQUFDLFlBQVksQ0FBQyxRQUFRLFFBQVEsSUFBSSxDQUFDLEVBQUUsUUFBUSxVQUFVO0FBSTNGLE1BQU0sUUFBUSxDQUFDLE1BQU0sYUFBYSxXQUFXLElBQUksRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLFNBQVMsSUFBSSxDQUFDO0FBSXpGLE1BQU0sUUFBUSxDQUFDLE1BQU0sYUFBYSxNQUFNLE1BQU0sUUFBUSxLQUFLLFVBQVUsRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLFNBQVMsSUFBSSxDQUFDO0FBSTdHLE1BQU0sYUFBYSxNQUFPLFVBQVUsRUFBRSxDQUFDLElBQUksSUFBSSxHQUFHLElBQUkseUJBQXlCLElBQUksTUFBTTtBQU96RixNQUFNLFVBQVUsTUFBTTtBQUMzQixRQUFJLFVBQVU7QUFDZCxZQUFRLE1BQU07QUFDZCxlQUFXLFdBQVcsSUFBSSxNQUFNLEdBQUc7QUFDakMsWUFBTSxFQUFFLGVBQWUsTUFBTSxJQUFJLFFBQVE7QUFDekMsVUFBSSxDQUFDLFFBQVEsSUFBSSxLQUFLLEVBQUcsWUFBVyxRQUFRLFdBQVcsT0FBTyxFQUFHLFNBQVEsSUFBSSxNQUFNLEtBQUs7QUFBQSxJQUMxRjtBQUNBLGVBQVcsUUFBUSxLQUFLLEtBQUssRUFBRyxLQUFJLENBQUMsUUFBUSxJQUFJLElBQUksRUFBRyxXQUFVLEtBQUssT0FBTyxJQUFJO0FBQ2xGLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxTQUFTO0FBQ25DLFVBQUksS0FBSyxJQUFJLElBQUksRUFBRztBQUNwQixXQUFLLElBQUksTUFBTSxLQUFLO0FBQ3BCLGdCQUFVO0FBQUEsSUFDWjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR08sTUFBTSxTQUFTLE1BQU07QUFDMUIsZUFBVyxTQUFTLEtBQUssT0FBTyxFQUFHLFNBQVEsSUFBSSxLQUFLO0FBQ3BELFNBQUssTUFBTTtBQUFBLEVBQ2I7QUFJQSxNQUFNLFVBQVUsQ0FBQyxLQUFLLFFBQVEsT0FBTztBQUNuQyxVQUFNLENBQUMsQ0FBQyxPQUFPLEdBQUcsRUFBRSxHQUFHLENBQUMsWUFBWSxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLE1BQU0sQ0FBQztBQUNoRyxRQUFJLFVBQVUsV0FBWSxRQUFPO0FBQ2pDLFdBQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFNLEdBQUcsQ0FBQyxNQUFNLFFBQVEsQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxRQUFRLENBQUM7QUFBQSxFQUM5RTtBQUlPLE1BQU0sUUFBUSxDQUFDLEVBQUUsU0FBUyxFQUFFLGVBQWUsTUFBTSxFQUFFLEdBQUcsYUFBYSxDQUFDLENBQUMsU0FBUyxRQUFRLEtBQUssS0FBSyxFQUFFLFVBQVUsUUFBUTtBQUlwSCxNQUFNLFdBQVcsQ0FBQyxNQUFNLGFBQWEsTUFBTSxNQUFNLFFBQVEsS0FBSyxRQUFRLFVBQVUsS0FBSyxLQUFLLFFBQVEsYUFBYSxFQUFFLFFBQVE7QUFJekgsTUFBTSxTQUFTLE1BQU07QUFFMUIsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFNBQVM7QUFDbkMsVUFBSSxLQUFLLElBQUksSUFBSSxNQUFNLFNBQVMsUUFBUSxRQUFRLElBQUksSUFBSSxLQUFLLElBQUksS0FBSyxLQUFLLEVBQUUsUUFBUSxFQUFHLE1BQUssSUFBSSxNQUFNLEtBQUs7QUFBQSxJQUM5RztBQUNBLFdBQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLE9BQU8sQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVU7QUFDaEQsWUFBTSxRQUFRLEtBQUssS0FBSyxFQUFFLFNBQVMsT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLFFBQVEsSUFBSSxJQUFJLEtBQUssRUFBRTtBQUN6RyxhQUFPLENBQUMsT0FBTyxNQUFNLE9BQU8sQ0FBQyxLQUFLLFVBQVcsUUFBUSxLQUFLLEtBQUssSUFBSSxRQUFRLE9BQU8sU0FBUyxHQUFJLENBQUM7QUFBQSxJQUNsRyxDQUFDO0FBQUEsRUFDSDtBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVUsVUFBVSxVQUFVLFVBQVU7QUFDNUQsZUFBVyxRQUFRLFNBQVUsS0FBSSxXQUFXLENBQUMsUUFBUSxRQUFRLElBQUksSUFBSSxLQUFLLElBQUksUUFBUSxFQUFHLFNBQVEsSUFBSSxNQUFNLFFBQVE7QUFBQSxFQUNySDtBQUlPLE1BQU0sVUFBVSxDQUFDLFVBQVUsYUFBYSxTQUFTLEtBQUssQ0FBQyxTQUFTLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLFFBQVEsQ0FBQzs7O0FDakhqSCxNQUFNLFNBQVM7QUFDZixNQUFNLFFBQVE7QUFDZCxNQUFNLGFBQWE7QUFDbkIsTUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRztBQUM5QixNQUFNLGNBQWM7QUFJcEIsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFFM0IsTUFBTSxTQUFTLENBQUM7QUFDaEIsTUFBSSxZQUFZO0FBRWhCLE1BQUksT0FBTyxvQkFBSSxJQUFJO0FBQ25CLE1BQUksUUFBUTtBQUVaLE1BQU0sV0FBVyxvQkFBSSxRQUFRO0FBRTdCLE1BQUksVUFBVSxDQUFDO0FBQ2YsTUFBSSxRQUFRO0FBQ1osTUFBSSxPQUFPLENBQUM7QUFHTCxNQUFNLE1BQU0sQ0FBQyxNQUFNLFdBQVcsS0FBSyxTQUFTLEtBQUssY0FBYyxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsQ0FBQztBQUV0SCxNQUFNLFVBQVUsTUFBTSxTQUFTLFdBQVcsU0FBUztBQUk1QyxNQUFNLFVBQVUsQ0FBQyxNQUFNLGFBQWE7QUFDekMsVUFBTSxDQUFDLFVBQVUsUUFBUSxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQy9DLFVBQU0sUUFBUSxFQUFFLE1BQU0sVUFBVSxNQUFNLFFBQVEsR0FBRyxLQUFLLElBQUksSUFBSSxNQUFNLEVBQUUsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLEVBQUUsQ0FBQyxHQUFHLE1BQU0sb0JBQUksSUFBSSxFQUFFO0FBQzVHLFdBQU8sS0FBSyxLQUFLO0FBQ2pCLFFBQUksT0FBTyxXQUFXLEVBQUc7QUFBQSxJQUFnQyxPQUFPLE1BQU0sRUFBRztBQUN6RSxRQUFJLFNBQVMsbUJBQW1CO0FBQzlCLGlCQUFXLFFBQVEsTUFBTSxFQUFHLEtBQUksTUFBTSxNQUFNLFFBQVEsRUFBRyxTQUFRLE1BQU0sUUFBUSxNQUFNLEtBQUs7QUFDeEY7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUM3RCxXQUFPLElBQUksT0FBTyxFQUFFLFVBQVUsUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUNuRCxhQUFTLEtBQUssY0FBYyxLQUFLO0FBQUEsRUFDbkM7QUFHTyxNQUFNLFVBQVUsTUFBTTtBQUMzQixVQUFNLE9BQU8sUUFBUTtBQUNyQixVQUFNLFFBQVEsTUFBTTtBQUNwQixVQUFNLFNBQVMsU0FBUyxRQUFRLE9BQU8sb0JBQUksSUFBSTtBQUMvQyxXQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksUUFBUSxNQUFNLENBQUMsSUFBSSxRQUFRLGFBQWEsQ0FBQyxDQUFDO0FBQzFFLFlBQVE7QUFDUixlQUFXLFFBQVEsT0FBTztBQUN4QixZQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsVUFBSSxPQUFPLElBQUksRUFBRSxNQUFNLEtBQUssSUFBSSxFQUFFLEVBQUc7QUFFckMsWUFBTSxTQUFTLE9BQU8sT0FBTyxDQUFDLFdBQzNCLENBQUMsTUFBTSxJQUFJLElBQUksRUFBRSxLQUFNLE1BQU0sU0FBUyxRQUFRLE1BQU0sS0FBSyxJQUFJLEVBQUUsTUFBTyxNQUFNLE1BQU0sTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQ25HLFlBQU0sU0FBUyxDQUFDLE9BQU8sSUFBSSxFQUFFLEtBQUssYUFBYSxDQUFDLE1BQU0sTUFBTSxTQUFTO0FBQ3JFLFlBQU0sVUFBVSxDQUFDLFVBQVUsT0FBTyxNQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sU0FBUyxNQUFNLFFBQVEsQ0FBQztBQUNsRixVQUFJLENBQUMsUUFBUyxTQUFRLE1BQU0sQ0FBQztBQUFBLFVBQ3hCLFlBQVcsU0FBUyxPQUFRLEtBQUksQ0FBQyxNQUFNLE1BQU0sTUFBTSxRQUFRLEVBQUcsTUFBSyxNQUFNLEtBQUs7QUFBQSxJQUNyRjtBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFVBQVU7QUFDNUIsVUFBTSxDQUFDLFVBQVUsUUFBUSxNQUFNLE1BQU0sTUFBTSxJQUFJLE1BQU07QUFDckQsVUFBTSxLQUFLLE9BQU8sS0FBSyxFQUFFO0FBQ3pCLFVBQU0sSUFBSSxJQUFJLEtBQUssRUFBRTtBQUNyQixRQUFJLFNBQVMsa0JBQW1CLFNBQVEsTUFBTSxRQUFRLE1BQU0sS0FBSztBQUFBLGFBQ3hELEtBQUssYUFBYSxZQUFZLEdBQUcsTUFBTSxZQUFZLEdBQUcsU0FBUyxJQUFJLEdBQUc7QUFDN0UsWUFBTSxNQUFNLE1BQU0sUUFBUSxFQUFFLFVBQVUsUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUFBLElBQzdEO0FBQUEsRUFDRjtBQUlPLE1BQU0sT0FBTyxDQUFDLFFBQVEsYUFBYTtBQUN4QyxXQUFPLFNBQVM7QUFDaEIsZ0JBQVk7QUFDWixRQUFJLGdCQUFnQixDQUFDLENBQUM7QUFDdEIsZUFBVyxRQUFRLFdBQVcsRUFBRyxTQUFRLE1BQU0sTUFBTTtBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxRQUFRLENBQUMsTUFBTSxNQUFNLFFBQVEsU0FBUztBQUMxQyxVQUFNLFFBQVEsSUFBSSxZQUFZLE1BQU0sRUFBRSxPQUFPLENBQUM7QUFDOUMsV0FBTyxJQUFJLE9BQU8sSUFBSTtBQUN0QixVQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUMzQjtBQUdBLE1BQU0sVUFBVSxDQUFDLE1BQU0sUUFBUSxPQUFPLEdBQUcsVUFDdkMsTUFBTSxNQUFNLGlCQUFpQixLQUFLLFFBQVEsZUFBZSxZQUFZLENBQUMsSUFBSSxDQUFDLEdBQUcsRUFBRSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBSXZHLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxPQUFPLE9BQU8sSUFBSSxJQUFJLEtBQUs7QUFDakMsUUFBSSxDQUFDLFFBQVEsU0FBUyxJQUFJLEdBQUcsRUFBRyxRQUFPO0FBQ3ZDLFFBQUksS0FBSyxZQUFZLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxRQUFRLEVBQUcsUUFBTztBQUM3RCxXQUFPLElBQUksSUFBSSxNQUFNLENBQUMsR0FBRyxJQUFJO0FBQzdCLFFBQUksQ0FBQyxRQUFRLEtBQUssQ0FBQyxVQUFVLE9BQU8sT0FBTyxHQUFHLENBQUMsRUFBRyxTQUFRLEtBQUssR0FBRztBQUNsRSxVQUFNQSxTQUFRLEtBQUssSUFBSSxLQUFLLFNBQVMsS0FBSyxPQUFPLEdBQUcsT0FBTyxTQUFTLFlBQVksSUFBSSxDQUFDO0FBQ3JGLGNBQVUsT0FBTyxXQUFXLFNBQVNBLE1BQUs7QUFDMUMsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFNBQVMsQ0FBQyxLQUFLLFVBQ25CLElBQUksT0FBTyxNQUFNLE1BQU0sSUFBSSxNQUFNLFNBQVMsTUFBTSxNQUFNLFFBQ3RELGtCQUFrQixLQUFLLElBQUksTUFBTSxJQUFJLEtBQUssSUFBSSxNQUFNLE9BQU8sUUFBUSxNQUFNLE1BQU0sT0FBTztBQUl4RixNQUFNLFVBQVUsTUFBTTtBQUNwQixXQUFPLFlBQVksSUFBSTtBQUV2QixVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixlQUFXLEVBQUUsSUFBSSxNQUFNLEtBQUssUUFBUyxNQUFLLElBQUksSUFBSSxLQUFLLElBQUksS0FBSyxJQUFJLEVBQUUsS0FBSyxHQUFHLE9BQU8sSUFBSSxLQUFLLEdBQUcsUUFBUSxDQUFDLENBQUM7QUFDM0csVUFBTSxNQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsRUFBRSxFQUFFO0FBQ2xDLFVBQU0sT0FBTyxRQUFRLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLEdBQUc7QUFDNUQsY0FBVSxRQUFRLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLEdBQUc7QUFDekQsWUFBUSxRQUFRLENBQUMsSUFBSSxPQUFPLFdBQVcsU0FBUyxNQUFNLElBQUk7QUFDMUQsZUFBVyxPQUFPLE1BQU07QUFDdEIsVUFBSSxLQUFLLElBQUksZ0JBQWdCLEdBQUcsR0FBRyxFQUFFO0FBQ3JDLGVBQVMsSUFBSSxHQUFHO0FBQ2hCLFlBQU0sRUFBRSxRQUFRLEdBQUc7QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFLQSxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sRUFBRSxRQUFRLFFBQVEsUUFBUSxNQUFNLElBQUk7QUFDMUMsZUFBVyxFQUFFLE9BQU8sSUFBSSxTQUFBQyxVQUFTLEtBQUssS0FBSyxDQUFDLEtBQUssR0FBRyxPQUFPLE9BQU8sQ0FBQyxHQUFHO0FBQ3BFLFVBQUksUUFBUSxDQUFDQSxTQUFTLFlBQVcsUUFBUSxTQUFTLENBQUMsRUFBRyxRQUFPLElBQUksSUFBSSxHQUFHLE9BQU8sS0FBSyxJQUFJLEVBQUU7QUFBQSxJQUM1RjtBQUNBLFVBQU0sU0FBUyxXQUFXLE9BQU8sV0FBVyxPQUFRLEtBQUs7QUFBQTtBQUFBLE1BQTZCO0FBQUEsSUFBTyxLQUFLLENBQUM7QUFDbkcsUUFBSSxDQUFDLE9BQVE7QUFDYixVQUFNLFFBQVE7QUFDZCxjQUFVLENBQUM7QUFDWCxRQUFJLE9BQU87QUFDWCxlQUFXLE9BQU8sQ0FBQyxLQUFLLEdBQUcsT0FBTyxPQUFPLENBQUMsR0FBRztBQUMzQyxZQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBRWhDLFlBQU0sUUFBUSxJQUFJLFNBQVMsQ0FBQztBQUM1QixZQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxPQUFPLElBQUksSUFBSSxDQUFDO0FBRW5ELFVBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLEtBQUssT0FBTyxLQUFLLENBQUMsU0FBUyxDQUFDLFNBQVMsS0FBSyxTQUFTLE1BQU0sS0FBSyxFQUFHO0FBQ3RGLGNBQVEsTUFBTyxJQUFJLFNBQVMsQ0FBQyxJQUFNLElBQUksT0FBTztBQUM5QyxZQUFNLFFBQVEsQ0FBQyxDQUFDLE1BQU0sTUFBTSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLE9BQUFDLFNBQVEsR0FBRyxHQUFHLEtBQUs7QUFBQTtBQUFBLFVBQXdCLE9BQU8sRUFBRTtBQUFBO0FBQzVELGVBQU8sS0FBSyxJQUFJLE1BQU1BLE1BQUs7QUFDM0IsY0FBTSxNQUFNLE1BQU0sUUFBUSxFQUFFLEdBQUcsTUFBTSxPQUFPQSxTQUFRLEVBQUUsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQ0EsUUFBSSxRQUFRLENBQUMsR0FBRztBQUNkLFlBQU0sUUFBUSxNQUFPLEVBQUUsUUFBUSxRQUFRLElBQUksYUFBYSxLQUFLLE1BQU07QUFDbkUsbUJBQWEsS0FBSztBQUNsQixjQUFRLE9BQU8sV0FBVyxTQUFTLFFBQVEsS0FBSyxPQUFPLElBQUksS0FBSyxJQUFJLFlBQVksTUFBTyxLQUFLLElBQUksQ0FBQztBQUFBLElBQ25HO0FBQ0EsWUFBUSxLQUFLLEdBQUcsS0FBSztBQUFBLEVBQ3ZCO0FBS0EsTUFBTSxTQUFTLENBQUMsRUFBRSxPQUFPLElBQUksU0FBQUQsVUFBUyxNQUFNLE1BQU0sT0FBTyxNQUFNO0FBQzdELFVBQU0sT0FBTyxNQUFNLEVBQUUsS0FBSyxFQUFFO0FBQzVCLFVBQU0sU0FBU0EsWUFBWSxDQUFDLFFBQVEsVUFBVTtBQUM5QyxRQUFJLENBQUMsVUFBVSxDQUFDLFFBQVEsU0FBUyxRQUFRLEVBQUc7QUFDNUMsZUFBVyxRQUFRLFNBQVMsQ0FBQyxHQUFHO0FBQzlCLFlBQU0sT0FBTyxPQUFPLElBQUksSUFBSTtBQUM1QixVQUFJLENBQUMsUUFBUSxNQUFNLE1BQU0sS0FBSyxPQUFPLFlBQVksRUFBRSxFQUFHO0FBQ3RELFdBQUssUUFBUSxnQkFBZ0IsTUFBTSxNQUFNLEdBQUcsTUFBTSxJQUFJLElBQUksUUFBUSxNQUFNLEtBQUssUUFBUSxLQUFLLElBQUk7QUFBQSxJQUNoRztBQUFBLEVBQ0Y7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNLEVBQUUsR0FBRyxVQUFVLElBQUk7QUFDekIsVUFBTSxFQUFFLEdBQUcsWUFBWSxJQUFJO0FBQzNCLFVBQU0sRUFBRSxHQUFHLGFBQWEsT0FBTztBQUMvQixVQUFNLEVBQUUsR0FBRyxRQUFRLE1BQU07QUFBQSxFQUMzQjs7O0FDckxBLE1BQU0sRUFBRSxjQUFjLEtBQUssa0JBQWtCLFVBQVU7QUFBQTtBQUFBLElBQXdCLFNBQVMsY0FBZTtBQUFBO0FBQ3ZHLE1BQU0sUUFBUTtBQUNkLE1BQU0sV0FBVztBQUNqQixNQUFNLFdBQVc7QUFDakIsTUFBTSxVQUFVLENBQUMsS0FBSyxLQUFLLEtBQUssR0FBRztBQUVuQyxNQUFJLGFBQWEsSUFBSSxnQkFBZ0I7QUFDckMsTUFBSSxZQUFZO0FBQ2hCLE1BQUksV0FBVztBQUNmLE1BQUksVUFBVTtBQUNkLE1BQUksU0FBUztBQUNiLE1BQUksU0FBUztBQUNiLE1BQUksVUFBVTtBQUVkLE1BQUksT0FBTyxNQUFNO0FBQUEsRUFBQztBQUdsQixNQUFNLFFBQVEsQ0FBQyxPQUNiLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDdkIsVUFBTUUsU0FBUSxXQUFXLFNBQVMsRUFBRTtBQUNwQyxXQUFPLE9BQU8sYUFBYUEsTUFBSyxHQUFHLFFBQVE7QUFBQSxFQUM3QyxDQUFDO0FBSUgsTUFBTSxTQUFTLE9BQU9DLFVBQVM7QUFDN0IsaUJBQWEsSUFBSSxnQkFBZ0I7QUFDakMsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixVQUFNLFFBQVEsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDO0FBQ2pDLFFBQUlELFNBQVE7QUFDWixVQUFNLFFBQVEsQ0FBQyxLQUFLLENBQUMsV0FBVyxhQUFhLE1BQU07QUFDakQsbUJBQWFBLE1BQUs7QUFDbEIsTUFBQUEsU0FBUSxPQUFPLFdBQVcsTUFBTTtBQUM5QixZQUFJLFdBQVksYUFBWSxLQUFLLElBQUksSUFBSTtBQUN6QyxtQkFBVyxNQUFNO0FBQUEsTUFDbkIsR0FBRyxFQUFFO0FBQUEsSUFDUDtBQUNBLGNBQVU7QUFDVixVQUFNLENBQUMsV0FBVyxRQUFRO0FBQzFCLFFBQUk7QUFDRixZQUFNLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBQUMsT0FBTSxRQUFRLE9BQU8sRUFBRSxDQUFDO0FBQ3RELFlBQU0sVUFBVSxFQUFFLGdCQUFnQixtQkFBbUI7QUFDckQsWUFBTSxXQUFXLE1BQU0sTUFBTSxLQUFLLEVBQUUsUUFBUSxRQUFRLE1BQU0sU0FBUyxPQUFPLENBQUM7QUFDM0UsZ0JBQVUsTUFBTyxFQUFFLFNBQVMsUUFBUSxJQUFJLGFBQWEsS0FBSztBQUMxRCxVQUFJLFFBQVEsU0FBUyxTQUFTLE1BQU0sRUFBRyxRQUFPO0FBQzlDLFVBQUksQ0FBQyxTQUFTLE1BQU0sQ0FBQyxTQUFTLEtBQU0sT0FBTSxNQUFNLEdBQUcsU0FBUyxNQUFNLEVBQUU7QUFDcEUsWUFBTSxVQUFVLFFBQVE7QUFDeEIsWUFBTSxTQUFTLFNBQVMsS0FBSyxZQUFZLElBQUksa0JBQWtCLENBQUMsRUFBRSxVQUFVO0FBQzVFLFVBQUksT0FBTztBQUNYLGVBQVNDLFFBQU8sTUFBTSxPQUFPLEtBQUssR0FBRyxDQUFDQSxNQUFLLE1BQU1BLFFBQU8sTUFBTSxPQUFPLEtBQUssR0FBRztBQUMzRSxjQUFNO0FBQ04sY0FBTSxVQUFVLE9BQU9BLE1BQUssT0FBTyxNQUFNLE1BQU07QUFDL0MsZUFBTyxPQUFPLElBQUksS0FBSztBQUN2QixtQkFBVyxTQUFTLE9BQVEsTUFBSyxPQUFPLEtBQUs7QUFBQSxNQUMvQztBQUFBLElBQ0YsVUFBRTtBQUNBLG1CQUFhRixNQUFLO0FBQUEsSUFDcEI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sT0FBTyxDQUFDLE9BQU8sVUFBVTtBQUU3QixVQUFNLFNBQVMsQ0FBQztBQUNoQixlQUFXLFFBQVEsTUFBTSxNQUFNLElBQUksR0FBRztBQUNwQyxZQUFNLEtBQUssS0FBSyxRQUFRLElBQUk7QUFDNUIsVUFBSSxLQUFLLEVBQUcsUUFBTyxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsSUFBSSxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDM0Q7QUFDQSxVQUFNLEVBQUUsTUFBTSxPQUFPLEdBQUcsSUFBSTtBQUM1QixVQUFNLE9BQU8sUUFBUSxDQUFDLFNBQVMsS0FBSyxNQUFNLElBQUk7QUFDOUMsVUFBTSxTQUFTLFFBQVEsS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUF1QixTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLFFBQVEsS0FBSyxDQUFDLEdBQUcsRUFBRTtBQUMzRyxRQUFJLEdBQUksT0FBTSxDQUFDLEdBQUcsS0FBSyxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsR0FBRyxJQUFJLFVBQVUsT0FBTztBQUNoRixRQUFJLFVBQVUsU0FBUztBQUNyQixpQkFBVztBQUNYLGVBQVMsQ0FBQztBQUNWLFVBQUksb0JBQW9CLEVBQUUsT0FBTyxTQUFTLFVBQVUsT0FBTyxDQUFDO0FBQUEsSUFDOUQsV0FBVyxVQUFVLFFBQVMsTUFBSyxDQUFDLE1BQU0sRUFBRTtBQUFBLGFBQ25DLE9BQVEsU0FBUSxNQUFNLEVBQUU7QUFBQSxFQUNuQztBQUVBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLFVBQU0sQ0FBQyxLQUFLO0FBQUE7QUFBQSxNQUEwQixZQUFZLGlCQUFpQixZQUFZO0FBQUE7QUFDL0UsV0FBTyxDQUFDLFNBQVMsS0FBSyxPQUFPLG1CQUFtQixFQUFFO0FBQUEsRUFDcEQ7QUFJQSxNQUFNLE9BQU8sT0FBTyxVQUFVO0FBQzVCLFFBQUksQ0FBQyxVQUFVLFNBQVMsQ0FBQyxRQUFRLEVBQUcsUUFBTztBQUMzQyxhQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUNqQyxZQUFNLFNBQVMsTUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQzVDLGtCQUFVLE1BQU0sUUFBUSxjQUFjLEVBQUUsSUFBSSxFQUFFLGFBQWEsS0FBSyxHQUFHLENBQUMsU0FBUztBQUMzRSxrQkFBUSxDQUFDLENBQUMsSUFBSTtBQUNkLGlCQUFPLE9BQU8sUUFBUTtBQUFBLFFBQ3hCLENBQUM7QUFBQSxNQUNILENBQUM7QUFDRCxVQUFJLE9BQVEsUUFBTztBQUFBLElBQ3JCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFVBQVUsQ0FBQ0MsVUFBUztBQUN4QixVQUFNLENBQUMsUUFBUSxJQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sR0FBRyxTQUFTLFNBQVMsTUFBUSxVQUFVLEdBQUk7QUFDL0UsUUFBSSxTQUFVLFFBQU8sS0FBSyxJQUFJLFdBQVcsSUFBSSxTQUFTLEtBQUssSUFBSSxLQUFPLE1BQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxPQUFPO0FBRTNHLFdBQU9BLFNBQVEsQ0FBQyxTQUFTLE1BQU8sU0FBUyxRQUFRLE9BQU8sU0FBUztBQUFBLEVBQ25FO0FBRUEsTUFBTSxNQUFNLFlBQVk7QUFDdEIsZUFBUztBQUNQLFVBQUksQ0FBQyxLQUFLLFFBQVEsUUFBUTtBQUN4QixjQUFNLE1BQU0sSUFBTztBQUNuQjtBQUFBLE1BQ0Y7QUFFQSxVQUFJLE9BQU8sTUFBTTtBQUFBLE1BQUM7QUFDbEIsWUFBTSxRQUFRLElBQUksUUFBUSxDQUFzQyxZQUFhLE9BQU8sT0FBUTtBQUM1RixZQUFNQSxRQUFPLEtBQUssSUFBSSxLQUFLLGFBQWMsTUFBTSxLQUFLLEtBQUs7QUFDekQsVUFBSSxRQUFRO0FBQ1YsYUFBSztBQUNMO0FBQUEsTUFDRjtBQUNBO0FBQ0EsWUFBTSxTQUFTLE1BQU0sT0FBT0EsS0FBSSxFQUFFLE1BQU0sTUFBTSxJQUFJO0FBQ2xELFdBQUs7QUFDTCxVQUFJLENBQUMsUUFBUTtBQUNYLGVBQU87QUFDUCxnQkFBUTtBQUNSLFlBQUksb0JBQW9CLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFBQSxNQUM5QztBQUNBLFVBQUksV0FBVyxDQUFDLFFBQVE7QUFDdEIsbUJBQVc7QUFDWDtBQUFBLE1BQ0Y7QUFDQSxVQUFJLFlBQVksQ0FBQyxPQUFRLEtBQUksb0JBQW9CLEVBQUUsT0FBTyxRQUFRLENBQUM7QUFDbkUsWUFBTSxNQUFNLFFBQVFBLEtBQUksQ0FBQztBQUFBLElBQzNCO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLGNBQVU7QUFDVixlQUFXLE1BQU07QUFDakIsU0FBSztBQUFBLEVBQ1A7QUFFQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFRO0FBQ1IsUUFBSSxRQUFTLFFBQU87QUFBQSxFQUN0QjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFlBQVE7QUFDUixRQUFJRCxTQUFRO0FBQ1osUUFBSSxpQkFBaUIsTUFBTTtBQUN6QixNQUFBQSxXQUFVLE9BQU8sV0FBVyxNQUFNO0FBQ2hDLFFBQUFBLFNBQVE7QUFDUixhQUFLO0FBQUEsTUFDUCxHQUFHLEVBQUU7QUFBQSxJQUNQLENBQUMsRUFBRSxRQUFRLFNBQVMsaUJBQWlCO0FBQUEsTUFDbkMsU0FBUztBQUFBLE1BQU0sV0FBVztBQUFBLE1BQU0sWUFBWTtBQUFBLE1BQU0saUJBQWlCLENBQUMscUJBQXFCO0FBQUEsSUFDM0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLFVBQVUsTUFBTTtBQUN4QyxhQUFTLGlCQUFpQixvQkFBb0IsTUFBTSxTQUFTLFVBQVUsS0FBSyxDQUFDO0FBQzdFLFdBQU8saUJBQWlCLFlBQVksTUFBTTtBQUN4QyxlQUFTO0FBQ1QsaUJBQVcsTUFBTTtBQUFBLElBQ25CLENBQUM7QUFDRCxXQUFPLGlCQUFpQixZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU07QUFDckQsVUFBSSxDQUFDLFVBQVc7QUFDaEIsZUFBUztBQUNULFdBQUs7QUFBQSxJQUNQLENBQUM7QUFDRCxRQUFJO0FBQUEsRUFDTjs7O0FDdExBLE1BQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVM7QUFDdEQsVUFBTSxFQUFFLFVBQVU7QUFDbEIsZ0JBQVk7QUFDWixnQkFBWTtBQUFBLEVBQ2Q7IiwKICAibmFtZXMiOiBbInBhdXNlIiwgImlzU3RhbGUiLCAidHJpZXMiLCAidGltZXIiLCAiaG9sZCIsICJyZWFkIl0KfQo=
