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
    if (Object.hasOwn(window, "nitroDebug")) {
      const isFor = name === "nitro:refresh-*" ? names : hears;
      window.nitroDebug?.pushed(name, detail, { channels, spread, hops, hears: (root) => isFor(root, channels) });
    }
    if (name === "nitro:refresh-*") {
      for (const root of roots()) if (names(root, channels)) refresh(root, spread, hops, entry);
      return;
    }
    const event = new CustomEvent(name, { bubbles: true, detail });
    pushed.set(event, { channels, spread, hops, entry });
    document.body.dispatchEvent(event);
  };
  var catchUp = () => {
    const page2 = address();
    const found = roots();
    const before = page2 === place ? here : /* @__PURE__ */ new Map();
    here = new Map(found.map(({ id, dataset }) => [id, dataset.nitroChannels]));
    place = page2;
    for (const root of found) {
      const { id } = root;
      if (before.get(id) === here.get(id)) continue;
      const missed = recent.filter((entry) => (!entry.ids.has(id) || entry.page !== page2 && entry.done.has(id)) && names(root, entry.said[0]));
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
  var handOn = ({ heard, id, isStale: isStale2, page: page2, rode, status }) => {
    const root = nitro().find(id);
    const isLost = isStale2 || !rode && status == null;
    if (!isLost || !root || page2 === address()) return;
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2dyYW50cy5qcyIsICIuLi8uLi9jbGllbnQvZWNoby5qcyIsICIuLi8uLi9jbGllbnQvcHVzaGVkLmpzIiwgIi4uLy4uL2NsaWVudC9zdHJlYW0uanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLXB1c2guanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoYXQgdGhlIHBhZ2UgbWF5IGhlYXIgb2YgcHVzaGVkIGV2ZW50cywgYW5kIGhvdyBmYXIgaXQgaGFzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNoYW5uZWxzIG9mIHJvb3RzLCBhbmQgb2YgdGhlIGVsZW1lbnQgb2YgdGhlIHBhZ2UgaXRzZWxmLlxuICovXG5jb25zdCBHUkFOVFMgPSAnW2RhdGEtbml0cm8tY2hhbm5lbHNdJztcbmNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5cbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmV4cG9ydCBjb25zdCBoZWxkID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiB0aGUgZ3JhbnQgYnkgd2hpY2ggdGhlIHBhZ2UgaGVhcnMgaXRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHByZXNlbnQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHRoZSBuZXdlc3QgZ3JhbnQgb24gdGhlIHBhZ2Vcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHJlYWNoZWQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHVwIHRvIHdoZXJlIGFsbCBoYXMgY29tZSwgYWxzbyBvZiB0aG9zZSB0aGF0IGhhdmUgbGVmdDogdGhlaXIgSFRNTCBtYXkgY29tZSBiYWNrXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZWZ1c2VkID0gbmV3IFNldCgpOyAvLyBncmFudHNcblxuLyoqIEB0eXBlIHsoKSA9PiBOaXRyb30gKi9cbmV4cG9ydCBjb25zdCBuaXRybyA9ICgpID0+IC8qKiBAdHlwZSB7Tml0cm99ICovICh3aW5kb3cubml0cm8pO1xuXG4vLyBJbiB3aGF0IHBlb3BsZSB3cm90ZSwgYW4gZWxlbWVudCBpcyBvZiBubyBjb21wb25lbnQgYXQgYWxsOyBlbHNld2hlcmUsIG9mIG9uZSBvciBvZiBub25lLlxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55W119ICovXG5jb25zdCBhbGwgPSAoc2VsZWN0b3IpID0+XG4gIFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBuaXRybygpLnJvb3RPZihlbGVtZW50KSAhPT0gdW5kZWZpbmVkKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGNoYW5uZWxzT2YgPSAoeyBkYXRhc2V0OiB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gfSkgPT4gKGdyYW50ID8gcmVhZChncmFudCkuY2hhbm5lbHMgOiBbXSk7XG5cbi8qKiBAdHlwZSB7KGdyYW50OiBzdHJpbmcpID0+IHsgcG9zaXRpb246IHN0cmluZywgY2hhbm5lbHM6IHN0cmluZ1tdIH19ICovXG5jb25zdCByZWFkID0gKGdyYW50KSA9PiB7XG4gIGNvbnN0IHRleHQgPSBhdG9iKGdyYW50LnNwbGl0KCcuJylbMF0ucmVwbGFjZUFsbCgnLScsICcrJykucmVwbGFjZUFsbCgnXycsICcvJykpO1xuICBjb25zdCBieXRlcyA9IFVpbnQ4QXJyYXkuZnJvbSh0ZXh0LCAobGV0dGVyKSA9PiBsZXR0ZXIuY2hhckNvZGVBdCgwKSk7XG4gIGNvbnN0IFssICwgLCBwb3NpdGlvbiwgY2hhbm5lbHNdID0gSlNPTi5wYXJzZShuZXcgVGV4dERlY29kZXIoKS5kZWNvZGUoYnl0ZXMpKTtcbiAgcmV0dXJuIHsgcG9zaXRpb24sIGNoYW5uZWxzIH07XG59O1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBuYW1lIGNoYW5uZWxzIHRoZW1zZWx2ZXMuXG4gKiBAdHlwZSB7KCkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3Qgcm9vdHMgPSAoKSA9PiBhbGwoUk9PVCArIEdSQU5UUyk7XG5cbi8qKiBAdHlwZSB7KCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBvZlRoZVBhZ2UgPSAoKSA9PiBhbGwoR1JBTlRTKS5maWx0ZXIoKGVsZW1lbnQpID0+ICFlbGVtZW50Lm1hdGNoZXMoUk9PVCkpLmZsYXRNYXAoY2hhbm5lbHNPZik7XG5cbi8qKiBXaGV0aGVyIGEgY29tcG9uZW50IG5hbWVzIG9uZSBvZiB0aGVzZSBjaGFubmVscyBpdHNlbGYuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IG5hbWVzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBjaGFubmVsc09mKHJvb3QpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKTtcblxuLyoqIFdoZXRoZXIgaXQgaGVhcnMgd2hhdCBpcyBmb3IgdGhlc2UgY2hhbm5lbHM6IGJ5IGl0cyBvd24sIG9yIHRoZSBwYWdlJ3MuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2hhbm5lbHM6IHN0cmluZ1tdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJzID0gKHJvb3QsIGNoYW5uZWxzKSA9PiBuYW1lcyhyb290LCBjaGFubmVscykgfHwgb2ZUaGVQYWdlKCkuc29tZSgobmFtZSkgPT4gY2hhbm5lbHMuaW5jbHVkZXMobmFtZSkpO1xuXG4vKiogVGhlIGNvbXBvbmVudHMgdGhhdCBtYXkgaGF2ZSBtaXNzZWQgc29tZXRoaW5nLlxuICogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHN1YnNjcmliZWQgPSAoKSA9PiAob2ZUaGVQYWdlKClbMF0gPyBhbGwoYCR7Uk9PVH06bm90KFtkYXRhLW5pdHJvLWxhenldKWApIDogcm9vdHMoKSk7XG5cbi8qKiBMb29rIGF0IHRoZSBwYWdlLCBhbmQgcmV0dXJuIHdoZXRoZXIgaXQgaGVhcnMgc29tZXRoaW5nIG5ldywgb3Igc29tZXRoaW5nIG5vIG1vcmUuXG4gKlxuICogVGhlIGZpcnN0IGdyYW50IG9mIGEgY2hhbm5lbCBjb3VudHMgYXMgbG9uZyBhcyB0aGUgc3RyZWFtIGNvdmVycyBpdDogYSBjb21wb25lbnQgdGhhdCBpcyByZW5kZXJlZCBhbmV3IGhhc1xuICogYSBsYXRlciBvbmUsIHdoaWNoIGtub3dzIG5vdGhpbmcgb2Ygd2hhdCBpcyB1bmRlciB3YXkgdG8gdGhpcyBwYWdlLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgY29sbGVjdCA9ICgpID0+IHtcbiAgbGV0IGlzT3RoZXIgPSBmYWxzZTtcbiAgcHJlc2VudC5jbGVhcigpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsKEdSQU5UUykpIHtcbiAgICBjb25zdCB7IG5pdHJvQ2hhbm5lbHM6IGdyYW50IH0gPSBlbGVtZW50LmRhdGFzZXQ7XG4gICAgaWYgKCFyZWZ1c2VkLmhhcyhncmFudCkpIGZvciAoY29uc3QgbmFtZSBvZiBjaGFubmVsc09mKGVsZW1lbnQpKSBwcmVzZW50LnNldChuYW1lLCBncmFudCk7XG4gIH1cbiAgZm9yIChjb25zdCBuYW1lIG9mIGhlbGQua2V5cygpKSBpZiAoIXByZXNlbnQuaGFzKG5hbWUpKSBpc090aGVyID0gaGVsZC5kZWxldGUobmFtZSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGdyYW50XSBvZiBwcmVzZW50KSB7XG4gICAgaWYgKGhlbGQuaGFzKG5hbWUpKSBjb250aW51ZTtcbiAgICBoZWxkLnNldChuYW1lLCBncmFudCk7XG4gICAgaXNPdGhlciA9IHRydWU7XG4gIH1cbiAgcmV0dXJuIGlzT3RoZXI7XG59O1xuXG4vKiogQXNrIGZvciBubyBtb3JlIGJ5IHRoZSBncmFudHMgb2YgYSBzdHJlYW0gdGhhdCB3YXMgcmVmdXNlZC4gT3RoZXJzIG1heSBjb21lLCBhcyBhZnRlciBhIGxvZ2luLiAqL1xuZXhwb3J0IGNvbnN0IHJlZnVzZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBncmFudCBvZiBoZWxkLnZhbHVlcygpKSByZWZ1c2VkLmFkZChncmFudCk7XG4gIGhlbGQuY2xlYXIoKTtcbn07XG5cbi8qKiBXaGV0aGVyIGEgcG9zaXRpb24gaXMgbm90IGJlaGluZCBhbm90aGVyIG9uZSBvZiB0aGUgc2FtZSBsb2cuXG4gKiBAdHlwZSB7KG9uZTogc3RyaW5nLCBvdGhlcj86IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQWhlYWQgPSAob25lLCBvdGhlciA9ICcnKSA9PiB7XG4gIGNvbnN0IFtbZXBvY2gsIC4uLmF0XSwgW290aGVyRXBvY2gsIC4uLm90aGVyQXRdXSA9IFtvbmUsIG90aGVyXS5tYXAoKHRleHQpID0+IHRleHQuc3BsaXQoL1suLV0vKSk7XG4gIGlmIChlcG9jaCAhPT0gb3RoZXJFcG9jaCkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gK2F0WzBdID4gK290aGVyQXRbMF0gfHwgKGF0WzBdID09PSBvdGhlckF0WzBdICYmICthdFsxXSA+PSArb3RoZXJBdFsxXSk7XG59O1xuXG4vKiogV2hldGhlciBhIGNvbXBvbmVudCB3YXMgcmVuZGVyZWQgd2hlbiBhbiBldmVudCBoYWQgYmVlbiBzYWlkIGFscmVhZHkuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBrbm93cyA9ICh7IGRhdGFzZXQ6IHsgbml0cm9DaGFubmVsczogZ3JhbnQgfSB9LCBwb3NpdGlvbikgPT4gISFncmFudCAmJiBpc0FoZWFkKHJlYWQoZ3JhbnQpLnBvc2l0aW9uLCBwb3NpdGlvbik7XG5cbi8qKiBXaGV0aGVyIHRoYXQgY2FuIGJlIHNhaWQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBjb21wYXJlcyA9IChyb290LCBwb3NpdGlvbikgPT4ga25vd3Mocm9vdCwgcG9zaXRpb24pIHx8IGlzQWhlYWQocG9zaXRpb24sIHJlYWQocm9vdC5kYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpLnBvc2l0aW9uKTtcblxuLyoqIEVhY2ggZ3JhbnQsIHdpdGggaG93IGZhciB0aGUgcGFnZSBoYXMgaGVhcmQgYWxsIG9mIGl0cyBjaGFubmVsczsgJyc6IGZyb20gd2hlcmUgdGhlIGdyYW50IHNheXMuXG4gKiBAdHlwZSB7KCkgPT4gW3N0cmluZywgc3RyaW5nXVtdfSAqL1xuZXhwb3J0IGNvbnN0IGNsYWltcyA9ICgpID0+IHtcbiAgLy8gVGhlIG5ld2VzdCwgb25jZSBpdCB0ZWxscyBvZiBub3RoaW5nIHRoYXQgaXMgdW5kZXIgd2F5OiB0aGUgZmlyc3QgbWF5IGJlIG9mIGEgY2hhbm5lbCBtb3JlLCB3aGljaCBoYXMgbGVmdC5cbiAgZm9yIChjb25zdCBbbmFtZSwgZ3JhbnRdIG9mIHByZXNlbnQpIHtcbiAgICBpZiAoaGVsZC5nZXQobmFtZSkgIT09IGdyYW50ICYmIGlzQWhlYWQocmVhY2hlZC5nZXQobmFtZSkgPz8gJycsIHJlYWQoZ3JhbnQpLnBvc2l0aW9uKSkgaGVsZC5zZXQobmFtZSwgZ3JhbnQpO1xuICB9XG4gIHJldHVybiBbLi4ubmV3IFNldChoZWxkLnZhbHVlcygpKV0ubWFwKChncmFudCkgPT4ge1xuICAgIGNvbnN0IGhlYXJkID0gcmVhZChncmFudCkuY2hhbm5lbHMuZmlsdGVyKChuYW1lKSA9PiBoZWxkLmhhcyhuYW1lKSkubWFwKChuYW1lKSA9PiByZWFjaGVkLmdldChuYW1lKSA/PyAnJyk7XG4gICAgcmV0dXJuIFtncmFudCwgaGVhcmQucmVkdWNlKChvbmUsIG90aGVyKSA9PiAoaXNBaGVhZChvbmUsIG90aGVyKSA/IG90aGVyIDogb25lICYmIG90aGVyICYmIG9uZSkpXTtcbiAgfSk7XG59O1xuXG4vKiogTm90ZSBob3cgZmFyIHRoZSBjaGFubmVscyBvZiBhIHN0cmVhbSBhcmU6IG5ldmVyIGxlc3MgZmFyIHRoYW4gYmVmb3JlLCBidXQgaW4gYW5vdGhlciBsb2cuXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBJdGVyYWJsZTxzdHJpbmc+LCBwb3NpdGlvbjogc3RyaW5nLCBpc1Jlc2V0PzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjaCA9IChjaGFubmVscywgcG9zaXRpb24sIGlzUmVzZXQgPSBmYWxzZSkgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgY2hhbm5lbHMpIGlmIChpc1Jlc2V0IHx8ICFpc0FoZWFkKHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnLCBwb3NpdGlvbikpIHJlYWNoZWQuc2V0KG5hbWUsIHBvc2l0aW9uKTtcbn07XG5cbi8qKiBXaGV0aGVyIGFuIGV2ZW50IG9mIHRoZXNlIGNoYW5uZWxzIGhhcyBjb21lIGJlZm9yZSwgYnkgb25lIG9mIHRoZW0sIG92ZXIgYW5vdGhlciBzdHJlYW0uXG4gKiBAdHlwZSB7KGNoYW5uZWxzOiBzdHJpbmdbXSwgcG9zaXRpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0tub3duID0gKGNoYW5uZWxzLCBwb3NpdGlvbikgPT4gY2hhbm5lbHMuc29tZSgobmFtZSkgPT4gaXNBaGVhZChyZWFjaGVkLmdldChuYW1lKSA/PyAnJywgcG9zaXRpb24pKTtcbiIsICIvKiBUaGUgcGFnZSdzIG93biBuYW1lOiB3aGF0IGl0cyBhY3Rpb25zIHB1c2ggZG9lcyBub3QgY29tZSBiYWNrIHRvIGl0LCBzaW5jZSB0aGVpciBhbnN3ZXJzIGJyaW5nIGl0LlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IGZpbGxpbmcuIFBvc3RzIG5pdHJvLXBhZ2UsIHdpdGggZXZlcnkgcmVxdWVzdCBvZiBhIGNvbXBvbmVudC5cbiAqL1xuaW1wb3J0IHsgbml0cm8gfSBmcm9tICcuL2dyYW50cy5qcyc7XG5cbi8qKiAxMjggcmFuZG9tIGJpdHMsIHdoaWNoIG5vYm9keSBidXQgdGhlIHNlcnZlciBsZWFybnM6IHdob2V2ZXIga25ldyB0aGVtIGNvdWxkIGtlZXAgdGhpcyBwYWdlIGZyb20gaGVhcmluZyBzb21ldGhpbmcuICovXG5leHBvcnQgY29uc3QgcGFnZSA9IFsuLi5jcnlwdG8uZ2V0UmFuZG9tVmFsdWVzKG5ldyBVaW50OEFycmF5KDE2KSldLm1hcCgoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgJzAnKSkuam9pbignJyk7XG5cbmV4cG9ydCBjb25zdCBzdGFydEVjaG8gPSAoKSA9PiBuaXRybygpLm9uKCdmaWxsaW5nJywgKHsgYm9keSB9KSA9PiBib2R5LnNldCgnbml0cm8tcGFnZScsIHBhZ2UpKTtcbiIsICIvKiBQdXNoZWQgZXZlbnRzIHJlYWNoIHRoZSBwYWdlIG9uY2UsIGluIG9yZGVyLCBhbmQgdGhlIHJlcXVlc3RzIHRoYXQgdGhleSBjYXVzZSB3YWl0IGZvciBlYWNoIG90aGVyLlxuICpcbiAqIEhlYXJzIG9mIGpvYnM6IHF1ZXVlZCwgYW5zd2VyZWQsIGRvbmUsIG5hdmlnYXRlZC4gU2VuZHM6IHRoZSBldmVudHMsIG9uIGJvZHk7IG5pdHJvOm1pc3NlZCwgaWYgdGhlIHNpbmdsZSBldmVudHMgYXJlIGxvc3QuXG4gKi9cbmltcG9ydCB7IGNvbXBhcmVzLCBoZWFycywga25vd3MsIG5hbWVzLCBuaXRybywgcm9vdHMsIHN1YnNjcmliZWQgfSBmcm9tICcuL2dyYW50cy5qcyc7XG5cbmNvbnN0IEdBUF9NUyA9IDUwMDsgLy8gYmV0d2VlbiB0d28gZ29lcyBvZiByZXF1ZXN0c1xuY29uc3QgVFJJRVMgPSA2OyAvLyBhZ2FpblxuY29uc3QgTE9OR0VTVF9NUyA9IDEwMDAwOyAvLyBmcm9tIG9uZSB0cnkgdG8gdGhlIG5leHRcbmNvbnN0IEFXQVkgPSBbMCwgNTAyLCA1MDMsIDUwNF07IC8vIG5vIHNlcnZlciB3YXMgdGhlcmVcbmNvbnN0IE1PU1RfUkVDRU5UID0gMjAwO1xuLyoqIFdoYXQgd2FzIHNhaWQsIHdoZXJlIGluIHRoZSBsb2csIG9uIHdoaWNoIHBhZ2UsIGFuZCB0aGUgaWRzIG9mIHdobyB3YXMgdGhlcmUgYW5kIG9mIHdobyBoYXMgaXRzIG5ldyBIVE1MIHNpbmNlLlxuICogQHR5cGVkZWYge3sgc2FpZDogW3N0cmluZ1tdLCBudW1iZXIsIG51bWJlciwgc3RyaW5nLCBhbnldLCBwb3NpdGlvbjogc3RyaW5nLCBwYWdlOiBzdHJpbmcsIGlkczogU2V0PHN0cmluZz4sIGRvbmU6IFNldDxzdHJpbmc+IH19IEVudHJ5ICovXG4vKiogQHR5cGUge1dlYWtNYXA8b2JqZWN0LCB7IGNoYW5uZWxzPzogc3RyaW5nW10sIHNwcmVhZDogbnVtYmVyLCBob3BzOiBudW1iZXIsIGVudHJ5PzogRW50cnksIHRyaWVzPzogbnVtYmVyIH0+fSAqL1xuY29uc3QgcHVzaGVkID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIGV2ZW50LCBhbmQgYnkgd2hhdCBhIGpvYiBoYXMgaGVhcmRcbi8qKiBAdHlwZSB7RW50cnlbXX0gKi9cbmNvbnN0IHJlY2VudCA9IFtdO1xubGV0IGZvcmdvdHRlbiA9ICcnOyAvLyB0aGUgbGFzdCBwb3NpdGlvbiBvZiB3aGljaCB0aGF0IGlzIG5vdCBrbm93blxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBzdHJpbmc+fSAqL1xubGV0IGhlcmUgPSBuZXcgTWFwKCk7IC8vIHRoZSBncmFudHMgb2YgdGhvc2UgdGhhdCBhcmUgdGhlcmUgbm93LCBieSBpZFxubGV0IHBsYWNlID0gJyc7IC8vIHRoZSBwYWdlJ3MgYWRkcmVzcywgd2hlbiB0aGF0IHdhcyBsb29rZWQgYXRcbi8qKiBAdHlwZSB7V2Vha1NldDxKb2I+fSAqL1xuY29uc3QgcmVsZWFzZWQgPSBuZXcgV2Vha1NldCgpO1xuLyoqIEB0eXBlIHtKb2JbXX0gKi9cbmxldCB3YWl0aW5nID0gW107XG5sZXQgdGltZXIgPSAwO1xubGV0IGxhc3QgPSAtR0FQX01TO1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9IChuYW1lLCBkZXRhaWwpID0+IHZvaWQgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KSk7XG5cbmNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEFuIGV2ZW50IGFzIHRoZSBzdHJlYW0gc2F5cyBpdCwgYW5kIHdoZXJlIGluIHRoZSBsb2cgaXQgaXMuXG4gKiBAdHlwZSB7KHNhaWQ6IEVudHJ5WydzYWlkJ10sIHBvc2l0aW9uOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGVsaXZlciA9IChzYWlkLCBwb3NpdGlvbikgPT4ge1xuICBjb25zdCBbY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgbmFtZSwgZGV0YWlsXSA9IHNhaWQ7XG4gIGNvbnN0IGVudHJ5ID0geyBzYWlkLCBwb3NpdGlvbiwgcGFnZTogYWRkcmVzcygpLCBpZHM6IG5ldyBTZXQocm9vdHMoKS5tYXAoKHsgaWQgfSkgPT4gaWQpKSwgZG9uZTogbmV3IFNldCgpIH07XG4gIHJlY2VudC5wdXNoKGVudHJ5KTtcbiAgaWYgKHJlY2VudFtNT1NUX1JFQ0VOVF0pIGZvcmdvdHRlbiA9IC8qKiBAdHlwZSB7YW55fSAqLyAocmVjZW50LnNoaWZ0KCkpLnBvc2l0aW9uO1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRyb0RlYnVnJykpIHtcbiAgICBjb25zdCBpc0ZvciA9IG5hbWUgPT09ICduaXRybzpyZWZyZXNoLSonID8gbmFtZXMgOiBoZWFycztcbiAgICB3aW5kb3cubml0cm9EZWJ1Zz8ucHVzaGVkKG5hbWUsIGRldGFpbCwgeyBjaGFubmVscywgc3ByZWFkLCBob3BzLCBoZWFyczogKHJvb3QpID0+IGlzRm9yKHJvb3QsIGNoYW5uZWxzKSB9KTtcbiAgfVxuICBpZiAobmFtZSA9PT0gJ25pdHJvOnJlZnJlc2gtKicpIHtcbiAgICBmb3IgKGNvbnN0IHJvb3Qgb2Ygcm9vdHMoKSkgaWYgKG5hbWVzKHJvb3QsIGNoYW5uZWxzKSkgcmVmcmVzaChyb290LCBzcHJlYWQsIGhvcHMsIGVudHJ5KTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgZXZlbnQgPSBuZXcgQ3VzdG9tRXZlbnQobmFtZSwgeyBidWJibGVzOiB0cnVlLCBkZXRhaWwgfSk7XG4gIHB1c2hlZC5zZXQoZXZlbnQsIHsgY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgZW50cnkgfSk7XG4gIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudCk7XG59O1xuXG4vKiogTGV0IGNvbXBvbmVudHMgdGhhdCBoYXZlIGNvbWUgdG8gdGhlIHBhZ2UgaGVhciB3aGF0IHdhcyBzYWlkIHNpbmNlIHRoZXkgd2VyZSByZW5kZXJlZC4gKi9cbmV4cG9ydCBjb25zdCBjYXRjaFVwID0gKCkgPT4ge1xuICBjb25zdCBwYWdlID0gYWRkcmVzcygpO1xuICBjb25zdCBmb3VuZCA9IHJvb3RzKCk7XG4gIGNvbnN0IGJlZm9yZSA9IHBhZ2UgPT09IHBsYWNlID8gaGVyZSA6IG5ldyBNYXAoKTtcbiAgaGVyZSA9IG5ldyBNYXAoZm91bmQubWFwKCh7IGlkLCBkYXRhc2V0IH0pID0+IFtpZCwgZGF0YXNldC5uaXRyb0NoYW5uZWxzXSkpO1xuICBwbGFjZSA9IHBhZ2U7XG4gIGZvciAoY29uc3Qgcm9vdCBvZiBmb3VuZCkge1xuICAgIGNvbnN0IHsgaWQgfSA9IHJvb3Q7XG4gICAgaWYgKGJlZm9yZS5nZXQoaWQpID09PSBoZXJlLmdldChpZCkpIGNvbnRpbnVlO1xuICAgIC8vIFRoZSBsYXN0IHBhZ2UncyBjb21wb25lbnQgb2YgdGhpcyBpZCBtYXkgaGF2ZSBoZWFyZCBpdDsgd2hhdCB3YXMgc3RpbGwgdG8gY29tZSBoYW5kT24oKSBoYXMuXG4gICAgY29uc3QgbWlzc2VkID0gcmVjZW50LmZpbHRlcigoZW50cnkpID0+XG4gICAgICAoIWVudHJ5Lmlkcy5oYXMoaWQpIHx8IChlbnRyeS5wYWdlICE9PSBwYWdlICYmIGVudHJ5LmRvbmUuaGFzKGlkKSkpICYmIG5hbWVzKHJvb3QsIGVudHJ5LnNhaWRbMF0pKTtcbiAgICBjb25zdCBpc0xhdGUgPSAhYmVmb3JlLmhhcyhpZCkgJiYgZm9yZ290dGVuICYmICFrbm93cyhyb290LCBmb3Jnb3R0ZW4pO1xuICAgIGNvbnN0IGlzQ2xlYXIgPSAhaXNMYXRlICYmIG1pc3NlZC5ldmVyeSgoeyBwb3NpdGlvbiB9KSA9PiBjb21wYXJlcyhyb290LCBwb3NpdGlvbikpO1xuICAgIGlmICghaXNDbGVhcikgcmVmcmVzaChyb290LCAwKTtcbiAgICBlbHNlIGZvciAoY29uc3QgZW50cnkgb2YgbWlzc2VkKSBpZiAoIWtub3dzKHJvb3QsIGVudHJ5LnBvc2l0aW9uKSkgdGVsbChyb290LCBlbnRyeSk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgZW50cnk6IEVudHJ5KSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChyb290LCBlbnRyeSkgPT4ge1xuICBjb25zdCBbY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgbmFtZSwgZGV0YWlsXSA9IGVudHJ5LnNhaWQ7XG4gIGVudHJ5LmRvbmUuZGVsZXRlKHJvb3QuaWQpO1xuICBlbnRyeS5pZHMuYWRkKHJvb3QuaWQpO1xuICBpZiAobmFtZSA9PT0gJ25pdHJvOnJlZnJlc2gtKicpIHJlZnJlc2gocm9vdCwgc3ByZWFkLCBob3BzLCBlbnRyeSk7XG4gIGVsc2UgaWYgKHJvb3QuZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/Lm1hdGNoKC9uaXRybzpcXFMrL2cpPy5pbmNsdWRlcyhuYW1lKSkge1xuICAgIHJlYWN0KHJvb3QsIG5hbWUsIGRldGFpbCwgeyBjaGFubmVscywgc3ByZWFkLCBob3BzLCBlbnRyeSB9KTtcbiAgfVxufTtcblxuLyoqIEV2ZW50cyBtYXkgYmUgbG9zdCB1cCB0byB0aGlzIHBvc2l0aW9uOiB3aGF0IHRoZSBwYWdlIHNob3dzIGhhcyB0byBiZSBtYWRlIGFuZXcuXG4gKiBAdHlwZSB7KHNwcmVhZDogbnVtYmVyLCBwb3NpdGlvbjogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG1pc3MgPSAoc3ByZWFkLCBwb3NpdGlvbikgPT4ge1xuICByZWNlbnQubGVuZ3RoID0gMDtcbiAgZm9yZ290dGVuID0gcG9zaXRpb247XG4gIHNheSgnbml0cm86bWlzc2VkJywge30pO1xuICBmb3IgKGNvbnN0IHJvb3Qgb2Ygc3Vic2NyaWJlZCgpKSByZWZyZXNoKHJvb3QsIHNwcmVhZCk7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHR5cGU6IHN0cmluZywgZGV0YWlsOiBhbnksIHB1c2g6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHJlYWN0ID0gKHJvb3QsIHR5cGUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBjYXVzZSA9IG5ldyBDdXN0b21FdmVudCh0eXBlLCB7IGRldGFpbCB9KTtcbiAgcHVzaGVkLnNldChjYXVzZSwgcHVzaCk7XG4gIG5pdHJvKCkucmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBzcHJlYWQ6IG51bWJlciwgaG9wcz86IG51bWJlciwgZW50cnk/OiBFbnRyeSkgPT4gdm9pZH0gKi9cbmNvbnN0IHJlZnJlc2ggPSAocm9vdCwgc3ByZWFkLCBob3BzID0gMCwgZW50cnkpID0+XG4gIHJlYWN0KHJvb3QsIGBuaXRybzpyZWZyZXNoLSR7cm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LnRvTG93ZXJDYXNlKCl9YCwge30sIHsgc3ByZWFkLCBob3BzLCBlbnRyeSB9KTtcblxuLyoqIEhvbGQgYSByZXF1ZXN0IGJhY2sgdGhhdCBhIHB1c2hlZCBldmVudCBoYXMgY2F1c2VkLiBFdmVyeWJvZHkncyBwYWdlIHdvdWxkIGFzayBhdCB0aGUgc2FtZSBtb21lbnQuXG4gKiBAdHlwZSB7KGpvYjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaG9sZCA9IChqb2IpID0+IHtcbiAgY29uc3QgcHVzaCA9IHB1c2hlZC5nZXQoam9iLmNhdXNlKTtcbiAgaWYgKCFwdXNoIHx8IHJlbGVhc2VkLmhhcyhqb2IpKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKHB1c2guY2hhbm5lbHMgJiYgIWhlYXJzKGpvYi5yb290LCBwdXNoLmNoYW5uZWxzKSkgcmV0dXJuIGZhbHNlO1xuICBwdXNoZWQuc2V0KGpvYi5oZWFyZFswXSwgcHVzaCk7IC8vIHdoaWNoIG91dGxpdmVzIHRoZSBqb2I6IHRob3NlIG9mIGEgY29tcG9uZW50IGxlYXZlIGFzIG9uZVxuICBpZiAoIXdhaXRpbmcuc29tZSgob3RoZXIpID0+IGlzU2FtZShvdGhlciwgam9iKSkpIHdhaXRpbmcucHVzaChqb2IpO1xuICBjb25zdCBwYXVzZSA9IE1hdGgubWF4KHB1c2guc3ByZWFkICogTWF0aC5yYW5kb20oKSwgbGFzdCArIEdBUF9NUyAtIHBlcmZvcm1hbmNlLm5vdygpKTtcbiAgdGltZXIgfHw9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIHBhdXNlKTtcbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIFdoZXRoZXIgdHdvIGpvYnMgYXJlIG9uZSByZWZyZXNoLlxuICogQHR5cGUgeyhvbmU6IGFueSwgb3RoZXI6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2FtZSA9IChvbmUsIG90aGVyKSA9PlxuICBvbmUuaWQgPT09IG90aGVyLmlkICYmIG9uZS5jYXVzZS50eXBlID09PSBvdGhlci5jYXVzZS50eXBlICYmXG4gIC9ebml0cm86cmVmcmVzaC0vLnRlc3Qob25lLmNhdXNlLnR5cGUpICYmIG9uZS5jYXVzZS5kZXRhaWwua2V5ID09PSBvdGhlci5jYXVzZS5kZXRhaWwua2V5O1xuXG4vKiogTGV0IGFsbCB0aGF0IHdhaXQgbGVhdmUgaW4gb25lIGdvLCBzbyB0aGF0IGl0IGJlY29tZXMgYXMgZmV3IHJlcXVlc3RzIGFzIHBvc3NpYmxlLiBBIHJlcXVlc3Qgc2F5cyBvbmUgbnVtYmVyIG9mXG4gKiBob3BzIGZvciBhbGwgd2hvc2UgY29tcG9uZW50cyByaWRlIHdpdGggaXQsIHNvIG90aGVycyB3YWl0IGZvciB0aGUgbmV4dCBnby4gKi9cbmNvbnN0IHJlbGVhc2UgPSAoKSA9PiB7XG4gIGxhc3QgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBudW1iZXI+fSAqL1xuICBjb25zdCBob3BzID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IHsgaWQsIGNhdXNlIH0gb2Ygd2FpdGluZykgaG9wcy5zZXQoaWQsIE1hdGgubWF4KGhvcHMuZ2V0KGlkKSA/PyAwLCBwdXNoZWQuZ2V0KGNhdXNlKT8uaG9wcyA/PyAwKSk7XG4gIGNvbnN0IG5vdyA9IGhvcHMuZ2V0KHdhaXRpbmdbMF0uaWQpOyAvLyB0aGUgb2xkZXN0J3NcbiAgY29uc3Qgam9icyA9IHdhaXRpbmcuZmlsdGVyKCh7IGlkIH0pID0+IGhvcHMuZ2V0KGlkKSA9PT0gbm93KTtcbiAgd2FpdGluZyA9IHdhaXRpbmcuZmlsdGVyKCh7IGlkIH0pID0+IGhvcHMuZ2V0KGlkKSAhPT0gbm93KTtcbiAgdGltZXIgPSB3YWl0aW5nWzBdID8gd2luZG93LnNldFRpbWVvdXQocmVsZWFzZSwgR0FQX01TKSA6IDA7XG4gIGZvciAoY29uc3Qgam9iIG9mIGpvYnMpIHtcbiAgICBqb2IuYm9keS5zZXQoJ25pdHJvLXB1c2hlZCcsIGAke25vd31gKTtcbiAgICByZWxlYXNlZC5hZGQoam9iKTtcbiAgICBuaXRybygpLmVucXVldWUoam9iKTtcbiAgfVxufTtcblxuLyoqIE5vdGUgd2hhdCB3YXMgZG9uZSwgYW5kIGFzayBhZ2FpbiwgcXVpZXRseSwgZm9yIHdoYXQgd2FzIG5vdCwgYmVmb3JlIGFsbCB0aGF0IGhhcyBjb21lIHNpbmNlLiBXaGVyZSBhbnN3ZXJzIGFyZSBrZXB0LCB0aGUgYnJpZGdlIGhhc1xuICogc2VudCBpdCBhZ2FpbiBhbHJlYWR5LCBhcyBpdCB3YXMuIEVsc2UsIG9yIGlmIHRoZSBwcm9jZXNzIGhhcyBkaWVkIHRoYXQgcmFuIGl0LCBpdCBjYW4gb25seSBydW4gYW5ldy5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFuc3dlciwgcmlkZXJzLCBzdGF0dXMsIHRyaWVzIH0gPSBqb2I7XG4gIGZvciAoY29uc3QgeyBoZWFyZCwgaWQsIGlzU3RhbGUsIHJvZGUgfSBvZiBbam9iLCAuLi5yaWRlcnMudmFsdWVzKCldKSB7XG4gICAgaWYgKHJvZGUgJiYgIWlzU3RhbGUpIGZvciAoY29uc3QgcGFpciBvZiBoZWFyZCA/PyBbXSkgcHVzaGVkLmdldChwYWlyKT8uZW50cnk/LmRvbmUuYWRkKGlkKTtcbiAgfVxuICBjb25zdCBpc0xvc3QgPSBzdGF0dXMgPT09IDQwOSB8fCBzdGF0dXMgPT09IDQyOSB8fCAoQVdBWS5pbmNsdWRlcygvKiogQHR5cGUge2FueX0gKi8gKHN0YXR1cykpICYmICF0cmllcyk7XG4gIGlmICghaXNMb3N0KSByZXR1cm47XG4gIGNvbnN0IHNpbmNlID0gd2FpdGluZztcbiAgd2FpdGluZyA9IFtdO1xuICBsZXQgbW9zdCA9IDA7XG4gIGZvciAoY29uc3Qgb25lIG9mIFtqb2IsIC4uLnJpZGVycy52YWx1ZXMoKV0pIHtcbiAgICBjb25zdCByb290ID0gbml0cm8oKS5maW5kKG9uZS5pZCk7XG4gICAgLyoqIEB0eXBlIHthbnlbXX0gKi9cbiAgICBjb25zdCBoZWFyZCA9IG9uZS5oZWFyZCA/PyBbXTtcbiAgICBjb25zdCBwdXNoZXMgPSBoZWFyZC5tYXAoKHBhaXIpID0+IHB1c2hlZC5nZXQocGFpcikpO1xuICAgIC8vIE9mIHdoYXQgYW4gYWN0aW9uIGhhcyBjYXVzZWQgYXMgd2VsbCB0aGUgYnJpZGdlIHRlbGxzLlxuICAgIGlmICghcm9vdCB8fCAhaGVhcmRbMF0gfHwgcHVzaGVzLnNvbWUoKHB1c2gpID0+ICFwdXNoIHx8IChwdXNoLnRyaWVzID8/IDApID49IFRSSUVTKSkgY29udGludWU7XG4gICAgb25lID09PSBqb2IgPyAoam9iLmV2ZW50cyA9IFtdKSA6IChvbmUucm9kZSA9IHRydWUpO1xuICAgIGhlYXJkLmZvckVhY2goKFt0eXBlLCBkZXRhaWxdLCBhdCkgPT4ge1xuICAgICAgY29uc3QgeyB0cmllcyA9IDAsIC4uLnB1c2ggfSA9IC8qKiBAdHlwZSB7YW55fSAqLyAocHVzaGVzW2F0XSk7XG4gICAgICBtb3N0ID0gTWF0aC5tYXgobW9zdCwgdHJpZXMpO1xuICAgICAgcmVhY3Qocm9vdCwgdHlwZSwgZGV0YWlsLCB7IC4uLnB1c2gsIHRyaWVzOiB0cmllcyArIDEgfSk7XG4gICAgfSk7XG4gIH1cbiAgaWYgKHdhaXRpbmdbMF0pIHtcbiAgICBjb25zdCBhc2tlZCA9IDEwMDAgKiArKGFuc3dlcj8uaGVhZGVycy5nZXQoJ1JldHJ5LUFmdGVyJykgPz8gMCkgfHwgMDsgLy8gb3IgYSBkYXRlXG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB0aW1lciA9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIGFza2VkICsgTWF0aC5yYW5kb20oKSAqIE1hdGgubWluKExPTkdFU1RfTVMsIDEwMDAgKiAyICoqIG1vc3QpKTtcbiAgfVxuICB3YWl0aW5nLnB1c2goLi4uc2luY2UpO1xufTtcblxuLyoqIFRoZSBuZXh0IHBhZ2UgbWF5IGhhdmUgYSBjb21wb25lbnQgb2YgdGhlIHNhbWUgaWQsIHdoaWNoIGhlYXJzIHdoYXQgd2FzIHNhaWQgc2luY2UgaXQgd2FzIHJlbmRlcmVkLCB0aG91Z2ggdGhlXG4gKiBsYXN0IG9uZSdzIHJlcXVlc3Qgd2FzIGRyb3BwZWQsIG9yIGl0cyBhbnN3ZXIgY2FtZSB0b28gbGF0ZS4gV2hhdCBub2JvZHkgY2FuIHRlbGwgaXMgaW4gaXRzIG5ldyBIVE1MIGF0IGxlYXN0LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGhhbmRPbiA9ICh7IGhlYXJkLCBpZCwgaXNTdGFsZSwgcGFnZSwgcm9kZSwgc3RhdHVzIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IG5pdHJvKCkuZmluZChpZCk7XG4gIGNvbnN0IGlzTG9zdCA9IGlzU3RhbGUgfHwgKCFyb2RlICYmIHN0YXR1cyA9PSBudWxsKTtcbiAgaWYgKCFpc0xvc3QgfHwgIXJvb3QgfHwgcGFnZSA9PT0gYWRkcmVzcygpKSByZXR1cm47XG4gIGZvciAoY29uc3QgcGFpciBvZiBoZWFyZCA/PyBbXSkge1xuICAgIGNvbnN0IHB1c2ggPSBwdXNoZWQuZ2V0KHBhaXIpO1xuICAgIGlmICghcHVzaCB8fCBrbm93cyhyb290LCBwdXNoLmVudHJ5Py5wb3NpdGlvbiA/PyAnJykpIGNvbnRpbnVlO1xuICAgIHJvb3QuZGF0YXNldC5uaXRyb0NoYW5uZWxzID8gcmVhY3Qocm9vdCwgLi4ucGFpciwgcHVzaCkgOiByZWZyZXNoKHJvb3QsIHB1c2guc3ByZWFkLCBwdXNoLmhvcHMpO1xuICB9XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQdXNoZWQgPSAoKSA9PiB7XG4gIG5pdHJvKCkub24oJ3F1ZXVlZCcsIGhvbGQpO1xuICBuaXRybygpLm9uKCdhbnN3ZXJlZCcsIG5vdGUpO1xuICBuaXRybygpLm9uKCduYXZpZ2F0ZWQnLCBjYXRjaFVwKTtcbiAgbml0cm8oKS5vbignZG9uZScsIGhhbmRPbik7XG59O1xuIiwgIi8qIFRoZSBzdHJlYW0gb2YgcHVzaGVkIGV2ZW50czogb3BlbmVkLCByZWFkLCBhbmQgb3BlbmVkIGFuZXcsIGZvciBhcyBsb25nIGFzIHRoZSBwYWdlIG1heSBoZWFyIHNvbWV0aGluZy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1wdXNoLXVybCBhbmQgZGF0YS1uaXRyby1wdXNoLXNpbGVuY2Ugb2YgaXRzIHNjcmlwdC5cbiAqIEhlYXJzOiBvbmxpbmUsIHBhZ2VoaWRlLCBwYWdlc2hvdywgdmlzaWJpbGl0eWNoYW5nZS5cbiAqIFNlbmRzOiBuaXRybzpwdXNoLXN0YXRlIHtzdGF0ZX06IFwib3BlblwiLCBcInBvbGxzXCIsIFwid2FpdHNcIiBvciBcInJlZnVzZWRcIi5cbiAqIFdpcmU6IG5pdHJvX2h0bXgvcHVzaC9yZXF1ZXN0cy5weSBhbmQgZnJhbWVzLnB5LlxuICovXG5pbXBvcnQgeyBwYWdlIH0gZnJvbSAnLi9lY2hvLmpzJztcbmltcG9ydCB7IGNsYWltcywgY29sbGVjdCwgaGVsZCwgaXNLbm93biwgcmVhY2gsIHJlZnVzZSB9IGZyb20gJy4vZ3JhbnRzLmpzJztcbmltcG9ydCB7IGNhdGNoVXAsIGRlbGl2ZXIsIG1pc3MsIHNheSB9IGZyb20gJy4vcHVzaGVkLmpzJztcblxuY29uc3QgeyBuaXRyb1B1c2hVcmw6IHVybCwgbml0cm9QdXNoU2lsZW5jZTogc2lsZW5jZU1zIH0gPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5jb25zdCBTTE9UUyA9IDQ7IC8vIHN0cmVhbXMgb2Ygb25lIGJyb3dzZXIgb24gSFRUUC8xLjEsIHdoaWNoIGhhcyBzaXggY29ubmVjdGlvbnNcbmNvbnN0IEhFTExPX01TID0gMTAwMDA7IC8vIGEgcHJveHkgdGhhdCBrZWVwcyB0aGUgZmlyc3Qgd29yZHMgc28gbG9uZyBrZWVwcyBhbGxcbmNvbnN0IFRSVVNUX01TID0gMzAwMDAwOyAvLyBvbmUgdGhhdCBrZWVwcyB0aGUgaGVhZGVycywgdG9vLCBpcyBsaWtlIGEgbmV0d29yayB0aGF0IGlzIGRlYWRcbmNvbnN0IE9VVERBVEVEID0gNDEyOyAvLyByaWdodHMgaGF2ZSBjaGFuZ2VkIHNpbmNlXG5jb25zdCBSRUZVU0VEID0gWzQwMCwgNDAzLCA0MDQsIE9VVERBVEVELCA0MTNdO1xuY29uc3QgUkVORVdfTVMgPSAxMDAwO1xuXG5sZXQgY29udHJvbGxlciA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbmxldCBob2xkc0Zyb20gPSAwOyAvLyB1bnRpbCB0aGVuIGEgc3RyZWFtIHdvdWxkIG5vdCBjb21lIHRocm91Z2hcbmxldCBmYWlsdXJlcyA9IDA7XG5sZXQgcmV0cnlNcyA9IDA7IC8vIGFzIHRoZSBzZXJ2ZXIgc2F5c1xubGV0IHBvbGxNcyA9IDA7IC8vIHRoZSBzZXJ2ZXIgZG9lcyBub3Qgc3RyZWFtXG5sZXQgaXNPdXRkYXRlZCA9IGZhbHNlO1xubGV0IGlzQXdheSA9IGZhbHNlOyAvLyBpbiB0aGUgYmFjay1mb3J3YXJkIGNhY2hlXG5sZXQgaXNTdGFsZSA9IGZhbHNlOyAvLyB0aGVyZSBhcmUgb3RoZXIgY2hhbm5lbHMsIG9yIGFub3RoZXIgbmV0d29ya1xuLyoqIEB0eXBlIHsoKSA9PiB2b2lkfSAqL1xubGV0IHdha2UgPSAoKSA9PiB7fTtcblxuLyoqIEB0eXBlIHsobXM6IG51bWJlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHBhdXNlID0gKG1zKSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChyZXNvbHZlLCBtcyk7XG4gICAgd2FrZSA9ICgpID0+IChjbGVhclRpbWVvdXQodGltZXIpLCByZXNvbHZlKCkpO1xuICB9KTtcblxuLyoqIFJlYWQgb25lIHN0cmVhbSB0byBpdHMgZW5kLiBSZXR1cm5zIHdoZXRoZXIgdGhlIHBhZ2Ugc2hvdWxkIGdvIG9uLlxuICogQHR5cGUgeyhob2xkOiBib29sZWFuKSA9PiBQcm9taXNlPGJvb2xlYW4+fSAqL1xuY29uc3QgbGlzdGVuID0gYXN5bmMgKGhvbGQpID0+IHtcbiAgY29udHJvbGxlciA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgY29uc3QgeyBzaWduYWwgfSA9IGNvbnRyb2xsZXI7XG4gIGNvbnN0IGFza2VkID0gbmV3IFNldChoZWxkLmtleXMoKSk7XG4gIGxldCB0aW1lciA9IDA7XG4gIGNvbnN0IHdhdGNoID0gKG1zID0gK3NpbGVuY2VNcywgcGF0aWVuY2VNcyA9IDApID0+IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIHRpbWVyID0gd2luZG93LnNldFRpbWVvdXQoKCkgPT4ge1xuICAgICAgaWYgKHBhdGllbmNlTXMpIGhvbGRzRnJvbSA9IERhdGUubm93KCkgKyBwYXRpZW5jZU1zO1xuICAgICAgY29udHJvbGxlci5hYm9ydCgpO1xuICAgIH0sIG1zKTtcbiAgfTtcbiAgaXNTdGFsZSA9IGZhbHNlO1xuICB3YXRjaCgrc2lsZW5jZU1zLCBUUlVTVF9NUyk7XG4gIHRyeSB7XG4gICAgY29uc3QgYm9keSA9IEpTT04uc3RyaW5naWZ5KHsgaG9sZCwgcGFnZSwgZ3JhbnRzOiBjbGFpbXMoKSB9KTtcbiAgICBjb25zdCBoZWFkZXJzID0geyAnQ29udGVudC1UeXBlJzogJ2FwcGxpY2F0aW9uL2pzb24nIH07XG4gICAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCBmZXRjaCh1cmwsIHsgbWV0aG9kOiAnUE9TVCcsIGJvZHksIGhlYWRlcnMsIHNpZ25hbCB9KTtcbiAgICByZXRyeU1zID0gMTAwMCAqICsocmVzcG9uc2UuaGVhZGVycy5nZXQoJ1JldHJ5LUFmdGVyJykgPz8gMCk7XG4gICAgaXNPdXRkYXRlZCA9IHJlc3BvbnNlLnN0YXR1cyA9PT0gT1VUREFURUQ7XG4gICAgaWYgKFJFRlVTRUQuaW5jbHVkZXMocmVzcG9uc2Uuc3RhdHVzKSkgcmV0dXJuIGZhbHNlO1xuICAgIGlmICghcmVzcG9uc2Uub2sgfHwgIXJlc3BvbnNlLmJvZHkpIHRocm93IEVycm9yKGAke3Jlc3BvbnNlLnN0YXR1c31gKTtcbiAgICB3YXRjaChIRUxMT19NUywgSW5maW5pdHkpO1xuICAgIGNvbnN0IHJlYWRlciA9IHJlc3BvbnNlLmJvZHkucGlwZVRocm91Z2gobmV3IFRleHREZWNvZGVyU3RyZWFtKCkpLmdldFJlYWRlcigpO1xuICAgIGxldCByZXN0ID0gJyc7XG4gICAgZm9yIChsZXQgcmVhZCA9IGF3YWl0IHJlYWRlci5yZWFkKCk7ICFyZWFkLmRvbmU7IHJlYWQgPSBhd2FpdCByZWFkZXIucmVhZCgpKSB7XG4gICAgICB3YXRjaCgpO1xuICAgICAgY29uc3QgYmxvY2tzID0gKHJlc3QgKyByZWFkLnZhbHVlKS5zcGxpdCgnXFxuXFxuJyk7XG4gICAgICByZXN0ID0gYmxvY2tzLnBvcCgpID8/ICcnO1xuICAgICAgZm9yIChjb25zdCBibG9jayBvZiBibG9ja3MpIHRha2UoYmxvY2ssIGFza2VkKTtcbiAgICB9XG4gIH0gZmluYWxseSB7XG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgfVxuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBAdHlwZSB7KGJsb2NrOiBzdHJpbmcsIGFza2VkOiBTZXQ8c3RyaW5nPikgPT4gdm9pZH0gKi9cbmNvbnN0IHRha2UgPSAoYmxvY2ssIGFza2VkKSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgc3RyaW5nPn0gKi9cbiAgY29uc3QgZmllbGRzID0ge307XG4gIGZvciAoY29uc3QgbGluZSBvZiBibG9jay5zcGxpdCgnXFxuJykpIHtcbiAgICBjb25zdCBhdCA9IGxpbmUuaW5kZXhPZignOiAnKTtcbiAgICBpZiAoYXQgPiAwKSBmaWVsZHNbbGluZS5zbGljZSgwLCBhdCldID0gbGluZS5zbGljZShhdCArIDIpO1xuICB9XG4gIGNvbnN0IHsgZGF0YSwgZXZlbnQsIGlkIH0gPSBmaWVsZHM7XG4gIGNvbnN0IHNhaWQgPSBkYXRhICYmICFldmVudCAmJiBKU09OLnBhcnNlKGRhdGEpO1xuICBjb25zdCBpc05ld3MgPSBzYWlkICYmIHNhaWRbMF0uc29tZSgoLyoqIEB0eXBlIHtzdHJpbmd9ICovIG5hbWUpID0+IGhlbGQuaGFzKG5hbWUpKSAmJiAhaXNLbm93bihzYWlkWzBdLCBpZCk7XG4gIGlmIChpZCkgcmVhY2goWy4uLmFza2VkXS5maWx0ZXIoKG5hbWUpID0+IGhlbGQuaGFzKG5hbWUpKSwgaWQsIGV2ZW50ID09PSAncmVzZXQnKTsgLy8gZmlyc3Q6IHdoYXRldmVyIGxpc3RlbmVycyBkbywgaXQgZG9lcyBub3QgY29tZSBhZ2FpblxuICBpZiAoZXZlbnQgPT09ICdoZWxsbycpIHtcbiAgICBmYWlsdXJlcyA9IDA7XG4gICAgcG9sbE1zID0gK2RhdGE7XG4gICAgc2F5KCduaXRybzpwdXNoLXN0YXRlJywgeyBzdGF0ZTogcG9sbE1zID8gJ3BvbGxzJyA6ICdvcGVuJyB9KTtcbiAgfSBlbHNlIGlmIChldmVudCA9PT0gJ3Jlc2V0JykgbWlzcygrZGF0YSwgaWQpO1xuICBlbHNlIGlmIChpc05ld3MpIGRlbGl2ZXIoc2FpZCwgaWQpO1xufTtcblxuY29uc3QgaXNIdHRwMSA9ICgpID0+IHtcbiAgY29uc3QgW2VudHJ5XSA9IC8qKiBAdHlwZSB7YW55W119ICovIChwZXJmb3JtYW5jZS5nZXRFbnRyaWVzQnlUeXBlKCduYXZpZ2F0aW9uJykpO1xuICByZXR1cm4gIS9eaFsyM10vLnRlc3QoZW50cnk/Lm5leHRIb3BQcm90b2NvbCA/PyAnJyk7XG59O1xuXG4vKiogV2hldGhlciB0aGUgcGFnZSBtYXkga2VlcCBhIGNvbm5lY3Rpb247IGl0IGlzIGZyZWUgYWdhaW4gd2hlbiBgdW50aWxgIGlzIGRvbmUsIG9yIHRoZSBwYWdlIGhhcyBnb25lLlxuICogQHR5cGUgeyh1bnRpbDogUHJvbWlzZTx2b2lkPikgPT4gUHJvbWlzZTxib29sZWFuPn0gKi9cbmNvbnN0IHNsb3QgPSBhc3luYyAodW50aWwpID0+IHtcbiAgaWYgKCFuYXZpZ2F0b3IubG9ja3MgfHwgIWlzSHR0cDEoKSkgcmV0dXJuIHRydWU7XG4gIGZvciAobGV0IGF0ID0gMDsgYXQgPCBTTE9UUzsgYXQrKykge1xuICAgIGNvbnN0IGlzRnJlZSA9IGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgICBuYXZpZ2F0b3IubG9ja3MucmVxdWVzdChgbml0cm8tcHVzaC0ke2F0fWAsIHsgaWZBdmFpbGFibGU6IHRydWUgfSwgKGxvY2spID0+IHtcbiAgICAgICAgcmVzb2x2ZSghIWxvY2spO1xuICAgICAgICByZXR1cm4gbG9jayA/IHVudGlsIDogdW5kZWZpbmVkO1xuICAgICAgfSk7XG4gICAgfSk7XG4gICAgaWYgKGlzRnJlZSkgcmV0dXJuIHRydWU7XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIEhvdyBsb25nIHRvIHdhaXQgZm9yIHRoZSBuZXh0IHN0cmVhbS5cbiAqIEB0eXBlIHsoaG9sZDogYm9vbGVhbikgPT4gbnVtYmVyfSAqL1xuY29uc3QgcGF1c2VNcyA9IChob2xkKSA9PiB7XG4gIGNvbnN0IFtyYW5kb20sIHNlZW5dID0gW01hdGgucmFuZG9tKCksIGRvY3VtZW50LmhpZGRlbiA/IDMwMDAwIDogcG9sbE1zIHx8IDIwMDBdO1xuICBpZiAoZmFpbHVyZXMpIHJldHVybiBNYXRoLm1heChyZXRyeU1zICogKDEgKyByYW5kb20pLCBNYXRoLm1pbigzMDAwMCwgNTAwICogMiAqKiBmYWlsdXJlcykgKiAoMC41ICsgcmFuZG9tKSk7XG4gIC8vIEEgZGVwbG95IGVuZHMgYWxsIHN0cmVhbXMgYXQgb25jZTogdGhlaXIgcGFnZXMgY29tZSBiYWNrIG9uZSBieSBvbmUuXG4gIHJldHVybiBob2xkICYmICFwb2xsTXMgPyAxMDAwICogcmFuZG9tIDogc2VlbiAqICgwLjc1ICsgcmFuZG9tIC8gMik7XG59O1xuXG5jb25zdCBydW4gPSBhc3luYyAoKSA9PiB7XG4gIGZvciAoOzspIHtcbiAgICBpZiAoIWhlbGQuc2l6ZSB8fCBpc0F3YXkpIHtcbiAgICAgIGF3YWl0IHBhdXNlKDM2MDAwMDApO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIC8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbiAgICBsZXQgZnJlZSA9ICgpID0+IHt9O1xuICAgIGNvbnN0IHVudGlsID0gbmV3IFByb21pc2UoKC8qKiBAdHlwZSB7KHZhbHVlOiB2b2lkKSA9PiB2b2lkfSAqLyByZXNvbHZlKSA9PiAoZnJlZSA9IHJlc29sdmUpKTtcbiAgICBjb25zdCBob2xkID0gRGF0ZS5ub3coKSA+PSBob2xkc0Zyb20gJiYgKGF3YWl0IHNsb3QodW50aWwpKTsgLy8gdGhlIHNlcnZlciBtYXkgc3RyZWFtIGFub3RoZXIgdGltZVxuICAgIGlmIChpc0F3YXkpIHtcbiAgICAgIGZyZWUoKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBmYWlsdXJlcysrOyAvLyB1bnRpbCBpdCBzYXlzIGhlbGxvXG4gICAgY29uc3QgZ29lc09uID0gYXdhaXQgbGlzdGVuKGhvbGQpLmNhdGNoKCgpID0+IHRydWUpO1xuICAgIGZyZWUoKTtcbiAgICBpZiAoIWdvZXNPbikge1xuICAgICAgcmVmdXNlKCk7XG4gICAgICBjb2xsZWN0KCk7XG4gICAgICBpZiAoaXNPdXRkYXRlZCkgbWlzcyhSRU5FV19NUywgJycpOyAvLyB3aGF0ZXZlciB0aGUgcGFnZSBtYXkgaGVhciBub3csIGl0cyBjb21wb25lbnRzIGFyZSB0b2xkXG4gICAgICBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiAncmVmdXNlZCcgfSk7XG4gICAgfVxuICAgIGlmIChpc1N0YWxlIHx8ICFnb2VzT24pIHtcbiAgICAgIGZhaWx1cmVzID0gMDtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoZmFpbHVyZXMgJiYgIWlzQXdheSkgc2F5KCduaXRybzpwdXNoLXN0YXRlJywgeyBzdGF0ZTogJ3dhaXRzJyB9KTtcbiAgICBhd2FpdCBwYXVzZShwYXVzZU1zKGhvbGQpKTtcbiAgfVxufTtcblxuLyoqIE9wZW4gdGhlIHN0cmVhbSBhbmV3LCBhdCBvbmNlLiAqL1xuY29uc3QgcmVvcGVuID0gKCkgPT4ge1xuICBpc1N0YWxlID0gdHJ1ZTtcbiAgY29udHJvbGxlci5hYm9ydCgpO1xuICB3YWtlKCk7XG59O1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBjb25zdCBpc090aGVyID0gY29sbGVjdCgpO1xuICBjYXRjaFVwKCk7XG4gIGlmIChpc090aGVyKSByZW9wZW4oKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFN0cmVhbSA9ICgpID0+IHtcbiAgY29sbGVjdCgpO1xuICBsZXQgdGltZXIgPSAwO1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcigoKSA9PiB7XG4gICAgdGltZXIgfHw9IHdpbmRvdy5zZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIHRpbWVyID0gMDtcbiAgICAgIGxvb2soKTtcbiAgICB9LCAyMCk7XG4gIH0pLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB7XG4gICAgc3VidHJlZTogdHJ1ZSwgY2hpbGRMaXN0OiB0cnVlLCBhdHRyaWJ1dGVzOiB0cnVlLCBhdHRyaWJ1dGVGaWx0ZXI6IFsnZGF0YS1uaXRyby1jaGFubmVscyddLFxuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ29ubGluZScsIHJlb3Blbik7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ3Zpc2liaWxpdHljaGFuZ2UnLCAoKSA9PiBkb2N1bWVudC5oaWRkZW4gfHwgd2FrZSgpKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BhZ2VoaWRlJywgKCkgPT4ge1xuICAgIGlzQXdheSA9IHRydWU7XG4gICAgY29udHJvbGxlci5hYm9ydCgpO1xuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BhZ2VzaG93JywgKHsgcGVyc2lzdGVkIH0pID0+IHtcbiAgICBpZiAoIXBlcnNpc3RlZCkgcmV0dXJuO1xuICAgIGlzQXdheSA9IGZhbHNlO1xuICAgIHdha2UoKTtcbiAgfSk7XG4gIHJ1bigpO1xufTtcbiIsICIvKiBQdXNoLCBpbiBhIGZpbGUgb2YgaXRzIG93bjogb25seSBwYWdlcyBvZiBwcm9qZWN0cyB3aXRoIHRoZSBhcHAgbG9hZCBpdC4gSXQga25vd3MgdGhlIGJyaWRnZSBieSB3aW5kb3cubml0cm8uICovXG5pbXBvcnQgeyBzdGFydEVjaG8gfSBmcm9tICcuL2VjaG8uanMnO1xuaW1wb3J0IHsgbml0cm8gfSBmcm9tICcuL2dyYW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydFB1c2hlZCB9IGZyb20gJy4vcHVzaGVkLmpzJztcbmltcG9ydCB7IHN0YXJ0U3RyZWFtIH0gZnJvbSAnLi9zdHJlYW0uanMnO1xuXG4vLyBObyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHkuXG5pZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmICFuaXRybygpLmhhc1B1c2gpIHsgLy8gaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlXG4gIG5pdHJvKCkuaGFzUHVzaCA9IHRydWU7XG4gIHN0YXJ0RWNobygpO1xuICBzdGFydFB1c2hlZCgpO1xuICAvLyBTY3JpcHRzIHRoYXQgbGlzdGVuIG1heSBzdGFuZCBiZWxvdyB0aGlzIG9uZS5cbiAgaWYgKHBlcmZvcm1hbmNlLnRpbWluZy5kb21Db250ZW50TG9hZGVkRXZlbnRTdGFydCkgc3RhcnRTdHJlYW0oKTtcbiAgZWxzZSBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgc3RhcnRTdHJlYW0pO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFJQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU87QUFHTixNQUFNLE9BQU8sb0JBQUksSUFBSTtBQUU1QixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUd4QixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUdqQixNQUFNLFFBQVE7QUFBQTtBQUFBLElBQTRCLE9BQU87QUFBQTtBQUl4RCxNQUFNLE1BQU0sQ0FBQyxhQUNYLENBQUMsR0FBRyxTQUFTLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxNQUFNLEVBQUUsT0FBTyxPQUFPLE1BQU0sTUFBUztBQUdwRyxNQUFNLGFBQWEsQ0FBQyxFQUFFLFNBQVMsRUFBRSxlQUFlLE1BQU0sRUFBRSxNQUFPLFFBQVEsS0FBSyxLQUFLLEVBQUUsV0FBVyxDQUFDO0FBRy9GLE1BQU0sT0FBTyxDQUFDLFVBQVU7QUFDdEIsVUFBTSxPQUFPLEtBQUssTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUUsV0FBVyxLQUFLLEdBQUcsRUFBRSxXQUFXLEtBQUssR0FBRyxDQUFDO0FBQy9FLFVBQU0sUUFBUSxXQUFXLEtBQUssTUFBTSxDQUFDLFdBQVcsT0FBTyxXQUFXLENBQUMsQ0FBQztBQUNwRSxVQUFNLENBQUMsRUFBRSxFQUFFLEVBQUUsVUFBVSxRQUFRLElBQUksS0FBSyxNQUFNLElBQUksWUFBWSxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzdFLFdBQU8sRUFBRSxVQUFVLFNBQVM7QUFBQSxFQUM5QjtBQUlPLE1BQU0sUUFBUSxNQUFNLElBQUksT0FBTyxNQUFNO0FBRzVDLE1BQU0sWUFBWSxNQUFNLElBQUksTUFBTSxFQUFFLE9BQU8sQ0FBQyxZQUFZLENBQUMsUUFBUSxRQUFRLElBQUksQ0FBQyxFQUFFLFFBQVEsVUFBVTtBQUkzRixNQUFNLFFBQVEsQ0FBQyxNQUFNLGFBQWEsV0FBVyxJQUFJLEVBQUUsS0FBSyxDQUFDLFNBQVMsU0FBUyxTQUFTLElBQUksQ0FBQztBQUl6RixNQUFNLFFBQVEsQ0FBQyxNQUFNLGFBQWEsTUFBTSxNQUFNLFFBQVEsS0FBSyxVQUFVLEVBQUUsS0FBSyxDQUFDLFNBQVMsU0FBUyxTQUFTLElBQUksQ0FBQztBQUk3RyxNQUFNLGFBQWEsTUFBTyxVQUFVLEVBQUUsQ0FBQyxJQUFJLElBQUksR0FBRyxJQUFJLHlCQUF5QixJQUFJLE1BQU07QUFPekYsTUFBTSxVQUFVLE1BQU07QUFDM0IsUUFBSSxVQUFVO0FBQ2QsWUFBUSxNQUFNO0FBQ2QsZUFBVyxXQUFXLElBQUksTUFBTSxHQUFHO0FBQ2pDLFlBQU0sRUFBRSxlQUFlLE1BQU0sSUFBSSxRQUFRO0FBQ3pDLFVBQUksQ0FBQyxRQUFRLElBQUksS0FBSyxFQUFHLFlBQVcsUUFBUSxXQUFXLE9BQU8sRUFBRyxTQUFRLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDMUY7QUFDQSxlQUFXLFFBQVEsS0FBSyxLQUFLLEVBQUcsS0FBSSxDQUFDLFFBQVEsSUFBSSxJQUFJLEVBQUcsV0FBVSxLQUFLLE9BQU8sSUFBSTtBQUNsRixlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssU0FBUztBQUNuQyxVQUFJLEtBQUssSUFBSSxJQUFJLEVBQUc7QUFDcEIsV0FBSyxJQUFJLE1BQU0sS0FBSztBQUNwQixnQkFBVTtBQUFBLElBQ1o7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdPLE1BQU0sU0FBUyxNQUFNO0FBQzFCLGVBQVcsU0FBUyxLQUFLLE9BQU8sRUFBRyxTQUFRLElBQUksS0FBSztBQUNwRCxTQUFLLE1BQU07QUFBQSxFQUNiO0FBSUEsTUFBTSxVQUFVLENBQUMsS0FBSyxRQUFRLE9BQU87QUFDbkMsVUFBTSxDQUFDLENBQUMsT0FBTyxHQUFHLEVBQUUsR0FBRyxDQUFDLFlBQVksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxNQUFNLENBQUM7QUFDaEcsUUFBSSxVQUFVLFdBQVksUUFBTztBQUNqQyxXQUFPLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBTSxHQUFHLENBQUMsTUFBTSxRQUFRLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDO0FBQUEsRUFDOUU7QUFJTyxNQUFNLFFBQVEsQ0FBQyxFQUFFLFNBQVMsRUFBRSxlQUFlLE1BQU0sRUFBRSxHQUFHLGFBQWEsQ0FBQyxDQUFDLFNBQVMsUUFBUSxLQUFLLEtBQUssRUFBRSxVQUFVLFFBQVE7QUFJcEgsTUFBTSxXQUFXLENBQUMsTUFBTSxhQUFhLE1BQU0sTUFBTSxRQUFRLEtBQUssUUFBUSxVQUFVLEtBQUssS0FBSyxRQUFRLGFBQWEsRUFBRSxRQUFRO0FBSXpILE1BQU0sU0FBUyxNQUFNO0FBRTFCLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxTQUFTO0FBQ25DLFVBQUksS0FBSyxJQUFJLElBQUksTUFBTSxTQUFTLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLEtBQUssS0FBSyxFQUFFLFFBQVEsRUFBRyxNQUFLLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDOUc7QUFDQSxXQUFPLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVO0FBQ2hELFlBQU0sUUFBUSxLQUFLLEtBQUssRUFBRSxTQUFTLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxRQUFRLElBQUksSUFBSSxLQUFLLEVBQUU7QUFDekcsYUFBTyxDQUFDLE9BQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxVQUFXLFFBQVEsS0FBSyxLQUFLLElBQUksUUFBUSxPQUFPLFNBQVMsR0FBSSxDQUFDO0FBQUEsSUFDbEcsQ0FBQztBQUFBLEVBQ0g7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVLFVBQVUsVUFBVSxVQUFVO0FBQzVELGVBQVcsUUFBUSxTQUFVLEtBQUksV0FBVyxDQUFDLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLFFBQVEsRUFBRyxTQUFRLElBQUksTUFBTSxRQUFRO0FBQUEsRUFDckg7QUFJTyxNQUFNLFVBQVUsQ0FBQyxVQUFVLGFBQWEsU0FBUyxLQUFLLENBQUMsU0FBUyxRQUFRLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxRQUFRLENBQUM7OztBQ2hIMUcsTUFBTSxPQUFPLENBQUMsR0FBRyxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFFdEgsTUFBTSxZQUFZLE1BQU0sTUFBTSxFQUFFLEdBQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssSUFBSSxjQUFjLElBQUksQ0FBQzs7O0FDSC9GLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFBUTtBQUNkLE1BQU0sYUFBYTtBQUNuQixNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQzlCLE1BQU0sY0FBYztBQUlwQixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUUzQixNQUFNLFNBQVMsQ0FBQztBQUNoQixNQUFJLFlBQVk7QUFFaEIsTUFBSSxPQUFPLG9CQUFJLElBQUk7QUFDbkIsTUFBSSxRQUFRO0FBRVosTUFBTSxXQUFXLG9CQUFJLFFBQVE7QUFFN0IsTUFBSSxVQUFVLENBQUM7QUFDZixNQUFJLFFBQVE7QUFDWixNQUFJLE9BQU8sQ0FBQztBQUdMLE1BQU0sTUFBTSxDQUFDLE1BQU0sV0FBVyxLQUFLLFNBQVMsS0FBSyxjQUFjLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBRXRILE1BQU0sVUFBVSxNQUFNLFNBQVMsV0FBVyxTQUFTO0FBSTVDLE1BQU0sVUFBVSxDQUFDLE1BQU0sYUFBYTtBQUN6QyxVQUFNLENBQUMsVUFBVSxRQUFRLE1BQU0sTUFBTSxNQUFNLElBQUk7QUFDL0MsVUFBTSxRQUFRLEVBQUUsTUFBTSxVQUFVLE1BQU0sUUFBUSxHQUFHLEtBQUssSUFBSSxJQUFJLE1BQU0sRUFBRSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDLEdBQUcsTUFBTSxvQkFBSSxJQUFJLEVBQUU7QUFDNUcsV0FBTyxLQUFLLEtBQUs7QUFDakIsUUFBSSxPQUFPLFdBQVcsRUFBRztBQUFBLElBQWdDLE9BQU8sTUFBTSxFQUFHO0FBQ3pFLFFBQUksT0FBTyxPQUFPLFFBQVEsWUFBWSxHQUFHO0FBQ3ZDLFlBQU0sUUFBUSxTQUFTLG9CQUFvQixRQUFRO0FBQ25ELGFBQU8sWUFBWSxPQUFPLE1BQU0sUUFBUSxFQUFFLFVBQVUsUUFBUSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE1BQU0sTUFBTSxRQUFRLEVBQUUsQ0FBQztBQUFBLElBQzVHO0FBQ0EsUUFBSSxTQUFTLG1CQUFtQjtBQUM5QixpQkFBVyxRQUFRLE1BQU0sRUFBRyxLQUFJLE1BQU0sTUFBTSxRQUFRLEVBQUcsU0FBUSxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQ3hGO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFDN0QsV0FBTyxJQUFJLE9BQU8sRUFBRSxVQUFVLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFDbkQsYUFBUyxLQUFLLGNBQWMsS0FBSztBQUFBLEVBQ25DO0FBR08sTUFBTSxVQUFVLE1BQU07QUFDM0IsVUFBTUEsUUFBTyxRQUFRO0FBQ3JCLFVBQU0sUUFBUSxNQUFNO0FBQ3BCLFVBQU0sU0FBU0EsVUFBUyxRQUFRLE9BQU8sb0JBQUksSUFBSTtBQUMvQyxXQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksUUFBUSxNQUFNLENBQUMsSUFBSSxRQUFRLGFBQWEsQ0FBQyxDQUFDO0FBQzFFLFlBQVFBO0FBQ1IsZUFBVyxRQUFRLE9BQU87QUFDeEIsWUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFVBQUksT0FBTyxJQUFJLEVBQUUsTUFBTSxLQUFLLElBQUksRUFBRSxFQUFHO0FBRXJDLFlBQU0sU0FBUyxPQUFPLE9BQU8sQ0FBQyxXQUMzQixDQUFDLE1BQU0sSUFBSSxJQUFJLEVBQUUsS0FBTSxNQUFNLFNBQVNBLFNBQVEsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFPLE1BQU0sTUFBTSxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDbkcsWUFBTSxTQUFTLENBQUMsT0FBTyxJQUFJLEVBQUUsS0FBSyxhQUFhLENBQUMsTUFBTSxNQUFNLFNBQVM7QUFDckUsWUFBTSxVQUFVLENBQUMsVUFBVSxPQUFPLE1BQU0sQ0FBQyxFQUFFLFNBQVMsTUFBTSxTQUFTLE1BQU0sUUFBUSxDQUFDO0FBQ2xGLFVBQUksQ0FBQyxRQUFTLFNBQVEsTUFBTSxDQUFDO0FBQUEsVUFDeEIsWUFBVyxTQUFTLE9BQVEsS0FBSSxDQUFDLE1BQU0sTUFBTSxNQUFNLFFBQVEsRUFBRyxNQUFLLE1BQU0sS0FBSztBQUFBLElBQ3JGO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sVUFBVTtBQUM1QixVQUFNLENBQUMsVUFBVSxRQUFRLE1BQU0sTUFBTSxNQUFNLElBQUksTUFBTTtBQUNyRCxVQUFNLEtBQUssT0FBTyxLQUFLLEVBQUU7QUFDekIsVUFBTSxJQUFJLElBQUksS0FBSyxFQUFFO0FBQ3JCLFFBQUksU0FBUyxrQkFBbUIsU0FBUSxNQUFNLFFBQVEsTUFBTSxLQUFLO0FBQUEsYUFDeEQsS0FBSyxhQUFhLFlBQVksR0FBRyxNQUFNLFlBQVksR0FBRyxTQUFTLElBQUksR0FBRztBQUM3RSxZQUFNLE1BQU0sTUFBTSxRQUFRLEVBQUUsVUFBVSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQUEsSUFDN0Q7QUFBQSxFQUNGO0FBSU8sTUFBTSxPQUFPLENBQUMsUUFBUSxhQUFhO0FBQ3hDLFdBQU8sU0FBUztBQUNoQixnQkFBWTtBQUNaLFFBQUksZ0JBQWdCLENBQUMsQ0FBQztBQUN0QixlQUFXLFFBQVEsV0FBVyxFQUFHLFNBQVEsTUFBTSxNQUFNO0FBQUEsRUFDdkQ7QUFHQSxNQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU0sUUFBUSxTQUFTO0FBQzFDLFVBQU0sUUFBUSxJQUFJLFlBQVksTUFBTSxFQUFFLE9BQU8sQ0FBQztBQUM5QyxXQUFPLElBQUksT0FBTyxJQUFJO0FBQ3RCLFVBQU0sRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQzNCO0FBR0EsTUFBTSxVQUFVLENBQUMsTUFBTSxRQUFRLE9BQU8sR0FBRyxVQUN2QyxNQUFNLE1BQU0saUJBQWlCLEtBQUssUUFBUSxlQUFlLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFJdkcsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLE9BQU8sT0FBTyxJQUFJLElBQUksS0FBSztBQUNqQyxRQUFJLENBQUMsUUFBUSxTQUFTLElBQUksR0FBRyxFQUFHLFFBQU87QUFDdkMsUUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLFFBQVEsRUFBRyxRQUFPO0FBQzdELFdBQU8sSUFBSSxJQUFJLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFDN0IsUUFBSSxDQUFDLFFBQVEsS0FBSyxDQUFDLFVBQVUsT0FBTyxPQUFPLEdBQUcsQ0FBQyxFQUFHLFNBQVEsS0FBSyxHQUFHO0FBQ2xFLFVBQU1DLFNBQVEsS0FBSyxJQUFJLEtBQUssU0FBUyxLQUFLLE9BQU8sR0FBRyxPQUFPLFNBQVMsWUFBWSxJQUFJLENBQUM7QUFDckYsY0FBVSxPQUFPLFdBQVcsU0FBU0EsTUFBSztBQUMxQyxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssVUFDbkIsSUFBSSxPQUFPLE1BQU0sTUFBTSxJQUFJLE1BQU0sU0FBUyxNQUFNLE1BQU0sUUFDdEQsa0JBQWtCLEtBQUssSUFBSSxNQUFNLElBQUksS0FBSyxJQUFJLE1BQU0sT0FBTyxRQUFRLE1BQU0sTUFBTSxPQUFPO0FBSXhGLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLFdBQU8sWUFBWSxJQUFJO0FBRXZCLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLGVBQVcsRUFBRSxJQUFJLE1BQU0sS0FBSyxRQUFTLE1BQUssSUFBSSxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUksRUFBRSxLQUFLLEdBQUcsT0FBTyxJQUFJLEtBQUssR0FBRyxRQUFRLENBQUMsQ0FBQztBQUMzRyxVQUFNLE1BQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxFQUFFLEVBQUU7QUFDbEMsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sR0FBRztBQUM1RCxjQUFVLFFBQVEsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sR0FBRztBQUN6RCxZQUFRLFFBQVEsQ0FBQyxJQUFJLE9BQU8sV0FBVyxTQUFTLE1BQU0sSUFBSTtBQUMxRCxlQUFXLE9BQU8sTUFBTTtBQUN0QixVQUFJLEtBQUssSUFBSSxnQkFBZ0IsR0FBRyxHQUFHLEVBQUU7QUFDckMsZUFBUyxJQUFJLEdBQUc7QUFDaEIsWUFBTSxFQUFFLFFBQVEsR0FBRztBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUtBLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxFQUFFLFFBQVEsUUFBUSxRQUFRLE1BQU0sSUFBSTtBQUMxQyxlQUFXLEVBQUUsT0FBTyxJQUFJLFNBQUFDLFVBQVMsS0FBSyxLQUFLLENBQUMsS0FBSyxHQUFHLE9BQU8sT0FBTyxDQUFDLEdBQUc7QUFDcEUsVUFBSSxRQUFRLENBQUNBLFNBQVMsWUFBVyxRQUFRLFNBQVMsQ0FBQyxFQUFHLFFBQU8sSUFBSSxJQUFJLEdBQUcsT0FBTyxLQUFLLElBQUksRUFBRTtBQUFBLElBQzVGO0FBQ0EsVUFBTSxTQUFTLFdBQVcsT0FBTyxXQUFXLE9BQVEsS0FBSztBQUFBO0FBQUEsTUFBNkI7QUFBQSxJQUFPLEtBQUssQ0FBQztBQUNuRyxRQUFJLENBQUMsT0FBUTtBQUNiLFVBQU0sUUFBUTtBQUNkLGNBQVUsQ0FBQztBQUNYLFFBQUksT0FBTztBQUNYLGVBQVcsT0FBTyxDQUFDLEtBQUssR0FBRyxPQUFPLE9BQU8sQ0FBQyxHQUFHO0FBQzNDLFlBQU0sT0FBTyxNQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFFaEMsWUFBTSxRQUFRLElBQUksU0FBUyxDQUFDO0FBQzVCLFlBQU0sU0FBUyxNQUFNLElBQUksQ0FBQyxTQUFTLE9BQU8sSUFBSSxJQUFJLENBQUM7QUFFbkQsVUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsS0FBSyxPQUFPLEtBQUssQ0FBQyxTQUFTLENBQUMsU0FBUyxLQUFLLFNBQVMsTUFBTSxLQUFLLEVBQUc7QUFDdEYsY0FBUSxNQUFPLElBQUksU0FBUyxDQUFDLElBQU0sSUFBSSxPQUFPO0FBQzlDLFlBQU0sUUFBUSxDQUFDLENBQUMsTUFBTSxNQUFNLEdBQUcsT0FBTztBQUNwQyxjQUFNLEVBQUUsT0FBQUMsU0FBUSxHQUFHLEdBQUcsS0FBSztBQUFBO0FBQUEsVUFBd0IsT0FBTyxFQUFFO0FBQUE7QUFDNUQsZUFBTyxLQUFLLElBQUksTUFBTUEsTUFBSztBQUMzQixjQUFNLE1BQU0sTUFBTSxRQUFRLEVBQUUsR0FBRyxNQUFNLE9BQU9BLFNBQVEsRUFBRSxDQUFDO0FBQUEsTUFDekQsQ0FBQztBQUFBLElBQ0g7QUFDQSxRQUFJLFFBQVEsQ0FBQyxHQUFHO0FBQ2QsWUFBTSxRQUFRLE1BQU8sRUFBRSxRQUFRLFFBQVEsSUFBSSxhQUFhLEtBQUssTUFBTTtBQUNuRSxtQkFBYSxLQUFLO0FBQ2xCLGNBQVEsT0FBTyxXQUFXLFNBQVMsUUFBUSxLQUFLLE9BQU8sSUFBSSxLQUFLLElBQUksWUFBWSxNQUFPLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDbkc7QUFDQSxZQUFRLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFDdkI7QUFLQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLE9BQU8sSUFBSSxTQUFBRCxVQUFTLE1BQUFGLE9BQU0sTUFBTSxPQUFPLE1BQU07QUFDN0QsVUFBTSxPQUFPLE1BQU0sRUFBRSxLQUFLLEVBQUU7QUFDNUIsVUFBTSxTQUFTRSxZQUFZLENBQUMsUUFBUSxVQUFVO0FBQzlDLFFBQUksQ0FBQyxVQUFVLENBQUMsUUFBUUYsVUFBUyxRQUFRLEVBQUc7QUFDNUMsZUFBVyxRQUFRLFNBQVMsQ0FBQyxHQUFHO0FBQzlCLFlBQU0sT0FBTyxPQUFPLElBQUksSUFBSTtBQUM1QixVQUFJLENBQUMsUUFBUSxNQUFNLE1BQU0sS0FBSyxPQUFPLFlBQVksRUFBRSxFQUFHO0FBQ3RELFdBQUssUUFBUSxnQkFBZ0IsTUFBTSxNQUFNLEdBQUcsTUFBTSxJQUFJLElBQUksUUFBUSxNQUFNLEtBQUssUUFBUSxLQUFLLElBQUk7QUFBQSxJQUNoRztBQUFBLEVBQ0Y7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNLEVBQUUsR0FBRyxVQUFVLElBQUk7QUFDekIsVUFBTSxFQUFFLEdBQUcsWUFBWSxJQUFJO0FBQzNCLFVBQU0sRUFBRSxHQUFHLGFBQWEsT0FBTztBQUMvQixVQUFNLEVBQUUsR0FBRyxRQUFRLE1BQU07QUFBQSxFQUMzQjs7O0FDeExBLE1BQU0sRUFBRSxjQUFjLEtBQUssa0JBQWtCLFVBQVU7QUFBQTtBQUFBLElBQXdCLFNBQVMsY0FBZTtBQUFBO0FBQ3ZHLE1BQU0sUUFBUTtBQUNkLE1BQU0sV0FBVztBQUNqQixNQUFNLFdBQVc7QUFDakIsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sVUFBVSxDQUFDLEtBQUssS0FBSyxLQUFLLFVBQVUsR0FBRztBQUM3QyxNQUFNLFdBQVc7QUFFakIsTUFBSSxhQUFhLElBQUksZ0JBQWdCO0FBQ3JDLE1BQUksWUFBWTtBQUNoQixNQUFJLFdBQVc7QUFDZixNQUFJLFVBQVU7QUFDZCxNQUFJLFNBQVM7QUFDYixNQUFJLGFBQWE7QUFDakIsTUFBSSxTQUFTO0FBQ2IsTUFBSSxVQUFVO0FBRWQsTUFBSSxPQUFPLE1BQU07QUFBQSxFQUFDO0FBR2xCLE1BQU0sUUFBUSxDQUFDLE9BQ2IsSUFBSSxRQUFRLENBQUMsWUFBWTtBQUN2QixVQUFNSSxTQUFRLFdBQVcsU0FBUyxFQUFFO0FBQ3BDLFdBQU8sT0FBTyxhQUFhQSxNQUFLLEdBQUcsUUFBUTtBQUFBLEVBQzdDLENBQUM7QUFJSCxNQUFNLFNBQVMsT0FBT0MsVUFBUztBQUM3QixpQkFBYSxJQUFJLGdCQUFnQjtBQUNqQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFVBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFDakMsUUFBSUQsU0FBUTtBQUNaLFVBQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxXQUFXLGFBQWEsTUFBTTtBQUNqRCxtQkFBYUEsTUFBSztBQUNsQixNQUFBQSxTQUFRLE9BQU8sV0FBVyxNQUFNO0FBQzlCLFlBQUksV0FBWSxhQUFZLEtBQUssSUFBSSxJQUFJO0FBQ3pDLG1CQUFXLE1BQU07QUFBQSxNQUNuQixHQUFHLEVBQUU7QUFBQSxJQUNQO0FBQ0EsY0FBVTtBQUNWLFVBQU0sQ0FBQyxXQUFXLFFBQVE7QUFDMUIsUUFBSTtBQUNGLFlBQU0sT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFBQyxPQUFNLE1BQU0sUUFBUSxPQUFPLEVBQUUsQ0FBQztBQUM1RCxZQUFNLFVBQVUsRUFBRSxnQkFBZ0IsbUJBQW1CO0FBQ3JELFlBQU0sV0FBVyxNQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsUUFBUSxNQUFNLFNBQVMsT0FBTyxDQUFDO0FBQzNFLGdCQUFVLE1BQU8sRUFBRSxTQUFTLFFBQVEsSUFBSSxhQUFhLEtBQUs7QUFDMUQsbUJBQWEsU0FBUyxXQUFXO0FBQ2pDLFVBQUksUUFBUSxTQUFTLFNBQVMsTUFBTSxFQUFHLFFBQU87QUFDOUMsVUFBSSxDQUFDLFNBQVMsTUFBTSxDQUFDLFNBQVMsS0FBTSxPQUFNLE1BQU0sR0FBRyxTQUFTLE1BQU0sRUFBRTtBQUNwRSxZQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFNLFNBQVMsU0FBUyxLQUFLLFlBQVksSUFBSSxrQkFBa0IsQ0FBQyxFQUFFLFVBQVU7QUFDNUUsVUFBSSxPQUFPO0FBQ1gsZUFBU0MsUUFBTyxNQUFNLE9BQU8sS0FBSyxHQUFHLENBQUNBLE1BQUssTUFBTUEsUUFBTyxNQUFNLE9BQU8sS0FBSyxHQUFHO0FBQzNFLGNBQU07QUFDTixjQUFNLFVBQVUsT0FBT0EsTUFBSyxPQUFPLE1BQU0sTUFBTTtBQUMvQyxlQUFPLE9BQU8sSUFBSSxLQUFLO0FBQ3ZCLG1CQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sS0FBSztBQUFBLE1BQy9DO0FBQUEsSUFDRixVQUFFO0FBQ0EsbUJBQWFGLE1BQUs7QUFBQSxJQUNwQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxPQUFPLENBQUMsT0FBTyxVQUFVO0FBRTdCLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLGVBQVcsUUFBUSxNQUFNLE1BQU0sSUFBSSxHQUFHO0FBQ3BDLFlBQU0sS0FBSyxLQUFLLFFBQVEsSUFBSTtBQUM1QixVQUFJLEtBQUssRUFBRyxRQUFPLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxJQUFJLEtBQUssTUFBTSxLQUFLLENBQUM7QUFBQSxJQUMzRDtBQUNBLFVBQU0sRUFBRSxNQUFNLE9BQU8sR0FBRyxJQUFJO0FBQzVCLFVBQU0sT0FBTyxRQUFRLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSTtBQUM5QyxVQUFNLFNBQVMsUUFBUSxLQUFLLENBQUMsRUFBRSxLQUFLLENBQXVCLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxLQUFLLENBQUMsR0FBRyxFQUFFO0FBQzNHLFFBQUksR0FBSSxPQUFNLENBQUMsR0FBRyxLQUFLLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksVUFBVSxPQUFPO0FBQ2hGLFFBQUksVUFBVSxTQUFTO0FBQ3JCLGlCQUFXO0FBQ1gsZUFBUyxDQUFDO0FBQ1YsVUFBSSxvQkFBb0IsRUFBRSxPQUFPLFNBQVMsVUFBVSxPQUFPLENBQUM7QUFBQSxJQUM5RCxXQUFXLFVBQVUsUUFBUyxNQUFLLENBQUMsTUFBTSxFQUFFO0FBQUEsYUFDbkMsT0FBUSxTQUFRLE1BQU0sRUFBRTtBQUFBLEVBQ25DO0FBRUEsTUFBTSxVQUFVLE1BQU07QUFDcEIsVUFBTSxDQUFDLEtBQUs7QUFBQTtBQUFBLE1BQTBCLFlBQVksaUJBQWlCLFlBQVk7QUFBQTtBQUMvRSxXQUFPLENBQUMsU0FBUyxLQUFLLE9BQU8sbUJBQW1CLEVBQUU7QUFBQSxFQUNwRDtBQUlBLE1BQU0sT0FBTyxPQUFPLFVBQVU7QUFDNUIsUUFBSSxDQUFDLFVBQVUsU0FBUyxDQUFDLFFBQVEsRUFBRyxRQUFPO0FBQzNDLGFBQVMsS0FBSyxHQUFHLEtBQUssT0FBTyxNQUFNO0FBQ2pDLFlBQU0sU0FBUyxNQUFNLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDNUMsa0JBQVUsTUFBTSxRQUFRLGNBQWMsRUFBRSxJQUFJLEVBQUUsYUFBYSxLQUFLLEdBQUcsQ0FBQyxTQUFTO0FBQzNFLGtCQUFRLENBQUMsQ0FBQyxJQUFJO0FBQ2QsaUJBQU8sT0FBTyxRQUFRO0FBQUEsUUFDeEIsQ0FBQztBQUFBLE1BQ0gsQ0FBQztBQUNELFVBQUksT0FBUSxRQUFPO0FBQUEsSUFDckI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sVUFBVSxDQUFDQyxVQUFTO0FBQ3hCLFVBQU0sQ0FBQyxRQUFRLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxHQUFHLFNBQVMsU0FBUyxNQUFRLFVBQVUsR0FBSTtBQUMvRSxRQUFJLFNBQVUsUUFBTyxLQUFLLElBQUksV0FBVyxJQUFJLFNBQVMsS0FBSyxJQUFJLEtBQU8sTUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLE9BQU87QUFFM0csV0FBT0EsU0FBUSxDQUFDLFNBQVMsTUFBTyxTQUFTLFFBQVEsT0FBTyxTQUFTO0FBQUEsRUFDbkU7QUFFQSxNQUFNLE1BQU0sWUFBWTtBQUN0QixlQUFTO0FBQ1AsVUFBSSxDQUFDLEtBQUssUUFBUSxRQUFRO0FBQ3hCLGNBQU0sTUFBTSxJQUFPO0FBQ25CO0FBQUEsTUFDRjtBQUVBLFVBQUksT0FBTyxNQUFNO0FBQUEsTUFBQztBQUNsQixZQUFNLFFBQVEsSUFBSSxRQUFRLENBQXNDLFlBQWEsT0FBTyxPQUFRO0FBQzVGLFlBQU1BLFFBQU8sS0FBSyxJQUFJLEtBQUssYUFBYyxNQUFNLEtBQUssS0FBSztBQUN6RCxVQUFJLFFBQVE7QUFDVixhQUFLO0FBQ0w7QUFBQSxNQUNGO0FBQ0E7QUFDQSxZQUFNLFNBQVMsTUFBTSxPQUFPQSxLQUFJLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDbEQsV0FBSztBQUNMLFVBQUksQ0FBQyxRQUFRO0FBQ1gsZUFBTztBQUNQLGdCQUFRO0FBQ1IsWUFBSSxXQUFZLE1BQUssVUFBVSxFQUFFO0FBQ2pDLFlBQUksb0JBQW9CLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFBQSxNQUM5QztBQUNBLFVBQUksV0FBVyxDQUFDLFFBQVE7QUFDdEIsbUJBQVc7QUFDWDtBQUFBLE1BQ0Y7QUFDQSxVQUFJLFlBQVksQ0FBQyxPQUFRLEtBQUksb0JBQW9CLEVBQUUsT0FBTyxRQUFRLENBQUM7QUFDbkUsWUFBTSxNQUFNLFFBQVFBLEtBQUksQ0FBQztBQUFBLElBQzNCO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLGNBQVU7QUFDVixlQUFXLE1BQU07QUFDakIsU0FBSztBQUFBLEVBQ1A7QUFFQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFVBQVUsUUFBUTtBQUN4QixZQUFRO0FBQ1IsUUFBSSxRQUFTLFFBQU87QUFBQSxFQUN0QjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFlBQVE7QUFDUixRQUFJRCxTQUFRO0FBQ1osUUFBSSxpQkFBaUIsTUFBTTtBQUN6QixNQUFBQSxXQUFVLE9BQU8sV0FBVyxNQUFNO0FBQ2hDLFFBQUFBLFNBQVE7QUFDUixhQUFLO0FBQUEsTUFDUCxHQUFHLEVBQUU7QUFBQSxJQUNQLENBQUMsRUFBRSxRQUFRLFNBQVMsaUJBQWlCO0FBQUEsTUFDbkMsU0FBUztBQUFBLE1BQU0sV0FBVztBQUFBLE1BQU0sWUFBWTtBQUFBLE1BQU0saUJBQWlCLENBQUMscUJBQXFCO0FBQUEsSUFDM0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLFVBQVUsTUFBTTtBQUN4QyxhQUFTLGlCQUFpQixvQkFBb0IsTUFBTSxTQUFTLFVBQVUsS0FBSyxDQUFDO0FBQzdFLFdBQU8saUJBQWlCLFlBQVksTUFBTTtBQUN4QyxlQUFTO0FBQ1QsaUJBQVcsTUFBTTtBQUFBLElBQ25CLENBQUM7QUFDRCxXQUFPLGlCQUFpQixZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU07QUFDckQsVUFBSSxDQUFDLFVBQVc7QUFDaEIsZUFBUztBQUNULFdBQUs7QUFBQSxJQUNQLENBQUM7QUFDRCxRQUFJO0FBQUEsRUFDTjs7O0FDM0xBLE1BQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFNBQVM7QUFDdEQsVUFBTSxFQUFFLFVBQVU7QUFDbEIsY0FBVTtBQUNWLGdCQUFZO0FBRVosUUFBSSxZQUFZLE9BQU8sMkJBQTRCLGFBQVk7QUFBQSxRQUMxRCxVQUFTLGlCQUFpQixvQkFBb0IsV0FBVztBQUFBLEVBQ2hFOyIsCiAgIm5hbWVzIjogWyJwYWdlIiwgInBhdXNlIiwgImlzU3RhbGUiLCAidHJpZXMiLCAidGltZXIiLCAiaG9sZCIsICJyZWFkIl0KfQo=
