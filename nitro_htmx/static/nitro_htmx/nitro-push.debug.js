(() => {
  // nitro_htmx/client/grants.js
  var GRANTS = "[data-nitro-channels]";
  var ROOT = "[data-nitro-component]";
  var held = /* @__PURE__ */ new Map();
  var reached = /* @__PURE__ */ new Map();
  var nitro = () => (
    /** @type {Nitro} */
    window.nitro
  );
  var all = (selector) => [...document.querySelectorAll(selector)].filter((element) => nitro().rootOf(element) !== void 0);
  var channelsOf = ({ dataset: { nitroChannels: grant } }) => grant ? read(grant) : [];
  var read = (grant) => {
    const text = atob(grant.split(".")[0].replaceAll("-", "+").replaceAll("_", "/"));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0))))[4];
  };
  var roots = () => all(ROOT + GRANTS);
  var ofThePage = () => all(GRANTS).filter((element) => !element.matches(ROOT)).flatMap(channelsOf);
  var names = (root, channels) => channelsOf(root).some((name) => channels.includes(name));
  var hears = (root, channels) => names(root, channels) || ofThePage().some((name) => channels.includes(name));
  var subscribed = () => ofThePage()[0] ? all(`${ROOT}:not([data-nitro-lazy])`) : roots();
  var collect = () => {
    const now = /* @__PURE__ */ new Map();
    for (const element of all(GRANTS)) for (const name of channelsOf(element)) now.set(name, element.dataset.nitroChannels);
    for (const name of held.keys()) if (!now.has(name) && !reached.has(name)) held.delete(name);
    let isNew = false;
    for (const [name, grant] of now) {
      if (held.has(name)) continue;
      held.set(name, grant);
      isNew = true;
    }
    return isNew;
  };
  var isAhead = (one, other = "") => {
    const [[epoch, ...at], [otherEpoch, ...otherAt]] = [one, other].map((text) => text.split(/[.-]/));
    if (epoch !== otherEpoch) return false;
    return +at[0] > +otherAt[0] || at[0] === otherAt[0] && +at[1] >= +otherAt[1];
  };
  var claims = () => [...new Set(held.values())].map((grant) => {
    const heard = read(grant).map((name) => reached.get(name) ?? "");
    return [grant, heard.reduce((one, other) => isAhead(one, other) ? other : one && other && one)];
  });
  var reach = (channels, position, isReset = false) => {
    for (const name of channels) if (isReset || !isAhead(reached.get(name) ?? "", position)) reached.set(name, position);
  };
  var isKnown = (channels, position) => channels.some((name) => isAhead(reached.get(name) ?? "", position));

  // nitro_htmx/client/echo.js
  var page = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  var startEcho = () => nitro().on("filling", ({ body }) => body.set("nitro-page", page));

  // nitro_htmx/client/pushed.js
  var GAP_MS = 500;
  var pushed = /* @__PURE__ */ new WeakMap();
  var released = /* @__PURE__ */ new WeakSet();
  var waiting = [];
  var timer = 0;
  var last = -GAP_MS;
  var say = (name, detail) => void document.body.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  var deliver = ([channels, spread, hops, name, detail]) => {
    if (Object.hasOwn(window, "nitroDebug")) {
      const isFor = name === "nitro:refresh-*" ? names : hears;
      window.nitroDebug?.pushed(name, detail, { channels, spread, hops, hears: (root) => isFor(root, channels) });
    }
    if (name === "nitro:refresh-*") {
      for (const root of roots()) if (names(root, channels)) refresh(root, spread, hops);
      return;
    }
    const event = new CustomEvent(name, { bubbles: true, detail });
    pushed.set(event, { channels, spread, hops });
    document.body.dispatchEvent(event);
  };
  var miss = (spread) => {
    say("nitro:missed", {});
    for (const root of subscribed()) refresh(root, spread);
  };
  var refresh = (root, spread, hops = 0) => {
    const cause = new CustomEvent(`nitro:refresh-${root.dataset.nitroComponent.toLowerCase()}`, { detail: {} });
    pushed.set(cause, { spread, hops });
    nitro().react(root, cause);
  };
  var hold = (job) => {
    const push = pushed.get(job.cause);
    if (!push || released.has(job)) return true;
    if (push.channels && !hears(job.root, push.channels)) return false;
    if (!waiting.some((other) => isSame(other, job))) waiting.push(job);
    const pause2 = Math.max(push.spread * Math.random(), last + GAP_MS - performance.now());
    timer ||= window.setTimeout(release, pause2);
    return false;
  };
  var isSame = (one, other) => one.id === other.id && one.cause.type === other.cause.type && /^nitro:refresh-/.test(one.cause.type) && one.cause.detail.key === other.cause.detail.key;
  var release = () => {
    timer = 0;
    last = performance.now();
    const jobs = waiting;
    waiting = [];
    for (const job of jobs) {
      const hops = jobs.filter(({ id }) => id === job.id).map(({ cause }) => pushed.get(cause)?.hops ?? 0);
      job.body.set("nitro-pushed", `${Math.max(...hops)}`);
      released.add(job);
      nitro().enqueue(job);
    }
  };
  var startPushed = () => nitro().on("queued", hold);

  // nitro_htmx/client/stream.js
  var { nitroPushUrl: url, nitroPushSilence: silenceMs } = (
    /** @type {any} */
    document.currentScript.dataset
  );
  var SLOTS = 4;
  var HELLO_MS = 1e4;
  var REFUSED = [400, 403, 404, 413];
  var controller = new AbortController();
  var canHold = true;
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
    const watch = (ms = +silenceMs, isFirst = false) => {
      clearTimeout(timer2);
      timer2 = window.setTimeout(() => {
        canHold &&= !isFirst;
        controller.abort();
      }, ms);
    };
    isStale = false;
    watch();
    try {
      const body = JSON.stringify({ hold: hold2, page, grants: claims() });
      const headers = { "Content-Type": "application/json" };
      const response = await fetch(url, { method: "POST", body, headers, signal });
      retryMs = 1e3 * +(response.headers.get("Retry-After") ?? 0);
      if (REFUSED.includes(response.status)) return false;
      if (!response.ok || !response.body) throw Error(`${response.status}`);
      watch(HELLO_MS, true);
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
    const isNews = said && !isKnown(said[0], id);
    if (id) reach(asked, id, event === "reset");
    if (event === "hello") {
      failures = 0;
      pollMs = +data;
      say("nitro:push-state", { state: pollMs ? "polls" : "open" });
    } else if (event === "reset") miss(+data);
    else if (isNews) deliver(said);
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
      const hold2 = canHold && await slot(until);
      if (isAway) {
        free();
        continue;
      }
      failures++;
      const goesOn = await listen(hold2).catch(() => true);
      free();
      if (!goesOn) return say("nitro:push-state", { state: "refused" });
      if (isStale) {
        failures = 0;
        continue;
      }
      if (failures && !isAway) say("nitro:push-state", { state: "waits" });
      await pause(pauseMs(hold2));
    }
  };
  var look = () => {
    if (!collect()) return;
    isStale = true;
    controller.abort();
    wake();
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
    window.addEventListener("online", () => wake());
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2dyYW50cy5qcyIsICIuLi8uLi9jbGllbnQvZWNoby5qcyIsICIuLi8uLi9jbGllbnQvcHVzaGVkLmpzIiwgIi4uLy4uL2NsaWVudC9zdHJlYW0uanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLXB1c2guanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoYXQgdGhlIHBhZ2UgbWF5IGhlYXIgb2YgcHVzaGVkIGV2ZW50cywgYW5kIGhvdyBmYXIgaXQgaGFzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNoYW5uZWxzIG9mIHJvb3RzLCBhbmQgb2YgdGhlIGVsZW1lbnQgb2YgdGhlIHBhZ2UgaXRzZWxmLlxuICovXG5jb25zdCBHUkFOVFMgPSAnW2RhdGEtbml0cm8tY2hhbm5lbHNdJztcbmNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5cbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmV4cG9ydCBjb25zdCBoZWxkID0gbmV3IE1hcCgpOyAvLyBjaGFubmVsIFx1MjE5MiBpdHMgZ3JhbnRcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmNvbnN0IHJlYWNoZWQgPSBuZXcgTWFwKCk7IC8vIGNoYW5uZWwgXHUyMTkyIHVwIHRvIHdoZXJlIGFsbCBoYXMgY29tZVxuXG4vKiogQHR5cGUgeygpID0+IE5pdHJvfSAqL1xuZXhwb3J0IGNvbnN0IG5pdHJvID0gKCkgPT4gLyoqIEB0eXBlIHtOaXRyb30gKi8gKHdpbmRvdy5uaXRybyk7XG5cbi8vIEluIHdoYXQgcGVvcGxlIHdyb3RlLCBhbiBlbGVtZW50IGlzIG9mIG5vIGNvbXBvbmVudCBhdCBhbGw7IGVsc2V3aGVyZSwgb2Ygb25lIG9yIG9mIG5vbmUuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGFsbCA9IChzZWxlY3RvcikgPT5cbiAgWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoKGVsZW1lbnQpID0+IG5pdHJvKCkucm9vdE9mKGVsZW1lbnQpICE9PSB1bmRlZmluZWQpO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgY2hhbm5lbHNPZiA9ICh7IGRhdGFzZXQ6IHsgbml0cm9DaGFubmVsczogZ3JhbnQgfSB9KSA9PiAoZ3JhbnQgPyByZWFkKGdyYW50KSA6IFtdKTtcblxuLyoqIEB0eXBlIHsoZ3JhbnQ6IHN0cmluZykgPT4gc3RyaW5nW119ICovXG5jb25zdCByZWFkID0gKGdyYW50KSA9PiB7XG4gIGNvbnN0IHRleHQgPSBhdG9iKGdyYW50LnNwbGl0KCcuJylbMF0ucmVwbGFjZUFsbCgnLScsICcrJykucmVwbGFjZUFsbCgnXycsICcvJykpO1xuICByZXR1cm4gSlNPTi5wYXJzZShuZXcgVGV4dERlY29kZXIoKS5kZWNvZGUoVWludDhBcnJheS5mcm9tKHRleHQsIChsZXR0ZXIpID0+IGxldHRlci5jaGFyQ29kZUF0KDApKSkpWzRdO1xufTtcblxuLyoqIFRoZSBjb21wb25lbnRzIHRoYXQgbmFtZSBjaGFubmVscyB0aGVtc2VsdmVzLlxuICogQHR5cGUgeygpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHJvb3RzID0gKCkgPT4gYWxsKFJPT1QgKyBHUkFOVFMpO1xuXG4vKiogQHR5cGUgeygpID0+IHN0cmluZ1tdfSAqL1xuY29uc3Qgb2ZUaGVQYWdlID0gKCkgPT4gYWxsKEdSQU5UUykuZmlsdGVyKChlbGVtZW50KSA9PiAhZWxlbWVudC5tYXRjaGVzKFJPT1QpKS5mbGF0TWFwKGNoYW5uZWxzT2YpO1xuXG4vKiogV2hldGhlciBhIGNvbXBvbmVudCBuYW1lcyBvbmUgb2YgdGhlc2UgY2hhbm5lbHMgaXRzZWxmLlxuICogQHR5cGUgeyhyb290OiBhbnksIGNoYW5uZWxzOiBzdHJpbmdbXSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBuYW1lcyA9IChyb290LCBjaGFubmVscykgPT4gY2hhbm5lbHNPZihyb290KS5zb21lKChuYW1lKSA9PiBjaGFubmVscy5pbmNsdWRlcyhuYW1lKSk7XG5cbi8qKiBXaGV0aGVyIGl0IGhlYXJzIHdoYXQgaXMgZm9yIHRoZXNlIGNoYW5uZWxzOiBieSBpdHMgb3duLCBvciB0aGUgcGFnZSdzLlxuICogQHR5cGUgeyhyb290OiBhbnksIGNoYW5uZWxzOiBzdHJpbmdbXSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBoZWFycyA9IChyb290LCBjaGFubmVscykgPT4gbmFtZXMocm9vdCwgY2hhbm5lbHMpIHx8IG9mVGhlUGFnZSgpLnNvbWUoKG5hbWUpID0+IGNoYW5uZWxzLmluY2x1ZGVzKG5hbWUpKTtcblxuLyoqIFRoZSBjb21wb25lbnRzIHRoYXQgbWF5IGhhdmUgbWlzc2VkIHNvbWV0aGluZy5cbiAqIEB0eXBlIHsoKSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBzdWJzY3JpYmVkID0gKCkgPT4gKG9mVGhlUGFnZSgpWzBdID8gYWxsKGAke1JPT1R9Om5vdChbZGF0YS1uaXRyby1sYXp5XSlgKSA6IHJvb3RzKCkpO1xuXG4vKiogTG9vayBhdCB0aGUgcGFnZSwgYW5kIHJldHVybiB3aGV0aGVyIGl0IG1heSBoZWFyIHNvbWV0aGluZyBuZXcuXG4gKlxuICogVGhlIGZpcnN0IGdyYW50IG9mIGEgY2hhbm5lbCBjb3VudHMgYXMgbG9uZyBhcyB0aGUgc3RyZWFtIGNvdmVycyBpdDogYSBjb21wb25lbnQgdGhhdCBpcyByZW5kZXJlZCBhbmV3IGhhc1xuICogYSBsYXRlciBvbmUsIHdoaWNoIGtub3dzIG5vdGhpbmcgb2Ygd2hhdCBpcyB1bmRlciB3YXkgdG8gdGhpcyBwYWdlLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgY29sbGVjdCA9ICgpID0+IHtcbiAgLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBzdHJpbmc+fSAqL1xuICBjb25zdCBub3cgPSBuZXcgTWFwKCk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBhbGwoR1JBTlRTKSkgZm9yIChjb25zdCBuYW1lIG9mIGNoYW5uZWxzT2YoZWxlbWVudCkpIG5vdy5zZXQobmFtZSwgZWxlbWVudC5kYXRhc2V0Lm5pdHJvQ2hhbm5lbHMpO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgaGVsZC5rZXlzKCkpIGlmICghbm93LmhhcyhuYW1lKSAmJiAhcmVhY2hlZC5oYXMobmFtZSkpIGhlbGQuZGVsZXRlKG5hbWUpO1xuICBsZXQgaXNOZXcgPSBmYWxzZTtcbiAgZm9yIChjb25zdCBbbmFtZSwgZ3JhbnRdIG9mIG5vdykge1xuICAgIGlmIChoZWxkLmhhcyhuYW1lKSkgY29udGludWU7XG4gICAgaGVsZC5zZXQobmFtZSwgZ3JhbnQpO1xuICAgIGlzTmV3ID0gdHJ1ZTtcbiAgfVxuICByZXR1cm4gaXNOZXc7XG59O1xuXG4vKiogV2hldGhlciBhIHBvc2l0aW9uIGlzIG5vdCBiZWhpbmQgYW5vdGhlciBvbmUgb2YgdGhlIHNhbWUgbG9nLlxuICogQHR5cGUgeyhvbmU6IHN0cmluZywgb3RoZXI/OiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0FoZWFkID0gKG9uZSwgb3RoZXIgPSAnJykgPT4ge1xuICBjb25zdCBbW2Vwb2NoLCAuLi5hdF0sIFtvdGhlckVwb2NoLCAuLi5vdGhlckF0XV0gPSBbb25lLCBvdGhlcl0ubWFwKCh0ZXh0KSA9PiB0ZXh0LnNwbGl0KC9bLi1dLykpO1xuICBpZiAoZXBvY2ggIT09IG90aGVyRXBvY2gpIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuICthdFswXSA+ICtvdGhlckF0WzBdIHx8IChhdFswXSA9PT0gb3RoZXJBdFswXSAmJiArYXRbMV0gPj0gK290aGVyQXRbMV0pO1xufTtcblxuLyoqIEVhY2ggZ3JhbnQsIHdpdGggaG93IGZhciB0aGUgcGFnZSBoYXMgaGVhcmQgYWxsIG9mIGl0cyBjaGFubmVsczsgJyc6IGZyb20gd2hlcmUgdGhlIGdyYW50IHNheXMuXG4gKiBAdHlwZSB7KCkgPT4gW3N0cmluZywgc3RyaW5nXVtdfSAqL1xuZXhwb3J0IGNvbnN0IGNsYWltcyA9ICgpID0+XG4gIFsuLi5uZXcgU2V0KGhlbGQudmFsdWVzKCkpXS5tYXAoKGdyYW50KSA9PiB7XG4gICAgY29uc3QgaGVhcmQgPSByZWFkKGdyYW50KS5tYXAoKG5hbWUpID0+IHJlYWNoZWQuZ2V0KG5hbWUpID8/ICcnKTtcbiAgICByZXR1cm4gW2dyYW50LCBoZWFyZC5yZWR1Y2UoKG9uZSwgb3RoZXIpID0+IChpc0FoZWFkKG9uZSwgb3RoZXIpID8gb3RoZXIgOiBvbmUgJiYgb3RoZXIgJiYgb25lKSldO1xuICB9KTtcblxuLyoqIE5vdGUgaG93IGZhciB0aGUgY2hhbm5lbHMgb2YgYSBzdHJlYW0gYXJlOiBuZXZlciBsZXNzIGZhciB0aGFuIGJlZm9yZSwgYnV0IGluIGFub3RoZXIgbG9nLlxuICogQHR5cGUgeyhjaGFubmVsczogSXRlcmFibGU8c3RyaW5nPiwgcG9zaXRpb246IHN0cmluZywgaXNSZXNldD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVhY2ggPSAoY2hhbm5lbHMsIHBvc2l0aW9uLCBpc1Jlc2V0ID0gZmFsc2UpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIGNoYW5uZWxzKSBpZiAoaXNSZXNldCB8fCAhaXNBaGVhZChyZWFjaGVkLmdldChuYW1lKSA/PyAnJywgcG9zaXRpb24pKSByZWFjaGVkLnNldChuYW1lLCBwb3NpdGlvbik7XG59O1xuXG4vKiogV2hldGhlciBhbiBldmVudCBvZiB0aGVzZSBjaGFubmVscyBoYXMgY29tZSBiZWZvcmUsIGJ5IG9uZSBvZiB0aGVtLCBvdmVyIGFub3RoZXIgc3RyZWFtLlxuICogQHR5cGUgeyhjaGFubmVsczogc3RyaW5nW10sIHBvc2l0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNLbm93biA9IChjaGFubmVscywgcG9zaXRpb24pID0+IGNoYW5uZWxzLnNvbWUoKG5hbWUpID0+IGlzQWhlYWQocmVhY2hlZC5nZXQobmFtZSkgPz8gJycsIHBvc2l0aW9uKSk7XG4iLCAiLyogVGhlIHBhZ2UncyBvd24gbmFtZTogd2hhdCBpdHMgYWN0aW9ucyBwdXNoIGRvZXMgbm90IGNvbWUgYmFjayB0byBpdCwgc2luY2UgdGhlaXIgYW5zd2VycyBicmluZyBpdC5cbiAqXG4gKiBIZWFycyBvZiBqb2JzOiBmaWxsaW5nLiBQb3N0cyBuaXRyby1wYWdlLCB3aXRoIGV2ZXJ5IHJlcXVlc3Qgb2YgYSBjb21wb25lbnQuXG4gKi9cbmltcG9ydCB7IG5pdHJvIH0gZnJvbSAnLi9ncmFudHMuanMnO1xuXG4vKiogMTI4IHJhbmRvbSBiaXRzLCB3aGljaCBub2JvZHkgYnV0IHRoZSBzZXJ2ZXIgbGVhcm5zOiB3aG9ldmVyIGtuZXcgdGhlbSBjb3VsZCBrZWVwIHRoaXMgcGFnZSBmcm9tIGhlYXJpbmcgc29tZXRoaW5nLiAqL1xuZXhwb3J0IGNvbnN0IHBhZ2UgPSBbLi4uY3J5cHRvLmdldFJhbmRvbVZhbHVlcyhuZXcgVWludDhBcnJheSgxNikpXS5tYXAoKGJ5dGUpID0+IGJ5dGUudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDIsICcwJykpLmpvaW4oJycpO1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFY2hvID0gKCkgPT4gbml0cm8oKS5vbignZmlsbGluZycsICh7IGJvZHkgfSkgPT4gYm9keS5zZXQoJ25pdHJvLXBhZ2UnLCBwYWdlKSk7XG4iLCAiLyogUHVzaGVkIGV2ZW50cyByZWFjaCB0aGUgcGFnZSBvbmNlLCBpbiBvcmRlciwgYW5kIHRoZSByZXF1ZXN0cyB0aGF0IHRoZXkgY2F1c2Ugd2FpdCBmb3IgZWFjaCBvdGhlci5cbiAqXG4gKiBIZWFycyBvZiBqb2JzOiBxdWV1ZWQuIFNlbmRzOiB0aGUgZXZlbnRzLCBvbiBib2R5OyBuaXRybzptaXNzZWQsIGlmIHRoZSBzaW5nbGUgZXZlbnRzIGFyZSBsb3N0LlxuICovXG5pbXBvcnQgeyBoZWFycywgbmFtZXMsIG5pdHJvLCByb290cywgc3Vic2NyaWJlZCB9IGZyb20gJy4vZ3JhbnRzLmpzJztcblxuY29uc3QgR0FQX01TID0gNTAwOyAvLyBiZXR3ZWVuIHR3byBnb2VzIG9mIHJlcXVlc3RzXG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIHsgY2hhbm5lbHM/OiBzdHJpbmdbXSwgc3ByZWFkOiBudW1iZXIsIGhvcHM6IG51bWJlciB9Pn0gKi9cbmNvbnN0IHB1c2hlZCA9IG5ldyBXZWFrTWFwKCk7XG4vKiogQHR5cGUge1dlYWtTZXQ8Sm9iPn0gKi9cbmNvbnN0IHJlbGVhc2VkID0gbmV3IFdlYWtTZXQoKTtcbi8qKiBAdHlwZSB7Sm9iW119ICovXG5sZXQgd2FpdGluZyA9IFtdO1xubGV0IHRpbWVyID0gMDtcbmxldCBsYXN0ID0gLUdBUF9NUztcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzYXkgPSAobmFtZSwgZGV0YWlsKSA9PiB2b2lkIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChuZXcgQ3VzdG9tRXZlbnQobmFtZSwgeyBidWJibGVzOiB0cnVlLCBkZXRhaWwgfSkpO1xuXG4vKiogQW4gZXZlbnQgYXMgdGhlIHN0cmVhbSBzYXlzIGl0LlxuICogQHR5cGUgeyhzYWlkOiBbc3RyaW5nW10sIG51bWJlciwgbnVtYmVyLCBzdHJpbmcsIGFueV0pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGVsaXZlciA9IChbY2hhbm5lbHMsIHNwcmVhZCwgaG9wcywgbmFtZSwgZGV0YWlsXSkgPT4ge1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRyb0RlYnVnJykpIHtcbiAgICBjb25zdCBpc0ZvciA9IG5hbWUgPT09ICduaXRybzpyZWZyZXNoLSonID8gbmFtZXMgOiBoZWFycztcbiAgICB3aW5kb3cubml0cm9EZWJ1Zz8ucHVzaGVkKG5hbWUsIGRldGFpbCwgeyBjaGFubmVscywgc3ByZWFkLCBob3BzLCBoZWFyczogKHJvb3QpID0+IGlzRm9yKHJvb3QsIGNoYW5uZWxzKSB9KTtcbiAgfVxuICBpZiAobmFtZSA9PT0gJ25pdHJvOnJlZnJlc2gtKicpIHtcbiAgICBmb3IgKGNvbnN0IHJvb3Qgb2Ygcm9vdHMoKSkgaWYgKG5hbWVzKHJvb3QsIGNoYW5uZWxzKSkgcmVmcmVzaChyb290LCBzcHJlYWQsIGhvcHMpO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBldmVudCA9IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcbiAgcHVzaGVkLnNldChldmVudCwgeyBjaGFubmVscywgc3ByZWFkLCBob3BzIH0pO1xuICBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xufTtcblxuLyoqIEV2ZW50cyBtYXkgYmUgbG9zdDogd2hhdCB0aGUgcGFnZSBzaG93cyBoYXMgdG8gYmUgbWFkZSBhbmV3LlxuICogQHR5cGUgeyhzcHJlYWQ6IG51bWJlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBtaXNzID0gKHNwcmVhZCkgPT4ge1xuICBzYXkoJ25pdHJvOm1pc3NlZCcsIHt9KTtcbiAgZm9yIChjb25zdCByb290IG9mIHN1YnNjcmliZWQoKSkgcmVmcmVzaChyb290LCBzcHJlYWQpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBzcHJlYWQ6IG51bWJlciwgaG9wcz86IG51bWJlcikgPT4gdm9pZH0gKi9cbmNvbnN0IHJlZnJlc2ggPSAocm9vdCwgc3ByZWFkLCBob3BzID0gMCkgPT4ge1xuICBjb25zdCBjYXVzZSA9IG5ldyBDdXN0b21FdmVudChgbml0cm86cmVmcmVzaC0ke3Jvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudC50b0xvd2VyQ2FzZSgpfWAsIHsgZGV0YWlsOiB7fSB9KTtcbiAgcHVzaGVkLnNldChjYXVzZSwgeyBzcHJlYWQsIGhvcHMgfSk7XG4gIG5pdHJvKCkucmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLyoqIEhvbGQgYSByZXF1ZXN0IGJhY2sgdGhhdCBhIHB1c2hlZCBldmVudCBoYXMgY2F1c2VkLiBFdmVyeWJvZHkncyBwYWdlIHdvdWxkIGFzayBhdCB0aGUgc2FtZSBtb21lbnQuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBib29sZWFufSAqL1xuY29uc3QgaG9sZCA9IChqb2IpID0+IHtcbiAgY29uc3QgcHVzaCA9IHB1c2hlZC5nZXQoam9iLmNhdXNlKTtcbiAgaWYgKCFwdXNoIHx8IHJlbGVhc2VkLmhhcyhqb2IpKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKHB1c2guY2hhbm5lbHMgJiYgIWhlYXJzKGpvYi5yb290LCBwdXNoLmNoYW5uZWxzKSkgcmV0dXJuIGZhbHNlO1xuICBpZiAoIXdhaXRpbmcuc29tZSgob3RoZXIpID0+IGlzU2FtZShvdGhlciwgam9iKSkpIHdhaXRpbmcucHVzaChqb2IpO1xuICBjb25zdCBwYXVzZSA9IE1hdGgubWF4KHB1c2guc3ByZWFkICogTWF0aC5yYW5kb20oKSwgbGFzdCArIEdBUF9NUyAtIHBlcmZvcm1hbmNlLm5vdygpKTtcbiAgdGltZXIgfHw9IHdpbmRvdy5zZXRUaW1lb3V0KHJlbGVhc2UsIHBhdXNlKTtcbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIFdoZXRoZXIgdHdvIGpvYnMgYXJlIG9uZSByZWZyZXNoLlxuICogQHR5cGUgeyhvbmU6IEpvYiwgb3RoZXI6IEpvYikgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2FtZSA9IChvbmUsIG90aGVyKSA9PlxuICBvbmUuaWQgPT09IG90aGVyLmlkICYmIG9uZS5jYXVzZS50eXBlID09PSBvdGhlci5jYXVzZS50eXBlICYmXG4gIC9ebml0cm86cmVmcmVzaC0vLnRlc3Qob25lLmNhdXNlLnR5cGUpICYmIG9uZS5jYXVzZS5kZXRhaWwua2V5ID09PSBvdGhlci5jYXVzZS5kZXRhaWwua2V5O1xuXG4vKiogTGV0IGFsbCB0aGF0IHdhaXQgbGVhdmUgaW4gb25lIGdvLCBzbyB0aGF0IGl0IGJlY29tZXMgYXMgZmV3IHJlcXVlc3RzIGFzIHBvc3NpYmxlLiAqL1xuY29uc3QgcmVsZWFzZSA9ICgpID0+IHtcbiAgdGltZXIgPSAwO1xuICBsYXN0ID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIGNvbnN0IGpvYnMgPSB3YWl0aW5nO1xuICB3YWl0aW5nID0gW107XG4gIGZvciAoY29uc3Qgam9iIG9mIGpvYnMpIHtcbiAgICAvLyBUaG9zZSBvZiBhIGNvbXBvbmVudCBsZWF2ZSB0b2dldGhlciwgaW4gdGhlIGJvZHkgb2YgdGhlIGZpcnN0LlxuICAgIGNvbnN0IGhvcHMgPSBqb2JzLmZpbHRlcigoeyBpZCB9KSA9PiBpZCA9PT0gam9iLmlkKS5tYXAoKHsgY2F1c2UgfSkgPT4gcHVzaGVkLmdldChjYXVzZSk/LmhvcHMgPz8gMCk7XG4gICAgam9iLmJvZHkuc2V0KCduaXRyby1wdXNoZWQnLCBgJHtNYXRoLm1heCguLi5ob3BzKX1gKTtcbiAgICByZWxlYXNlZC5hZGQoam9iKTtcbiAgICBuaXRybygpLmVucXVldWUoam9iKTtcbiAgfVxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UHVzaGVkID0gKCkgPT4gbml0cm8oKS5vbigncXVldWVkJywgaG9sZCk7XG4iLCAiLyogVGhlIHN0cmVhbSBvZiBwdXNoZWQgZXZlbnRzOiBvcGVuZWQsIHJlYWQsIGFuZCBvcGVuZWQgYW5ldywgZm9yIGFzIGxvbmcgYXMgdGhlIHBhZ2UgbWF5IGhlYXIgc29tZXRoaW5nLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXB1c2gtdXJsIGFuZCBkYXRhLW5pdHJvLXB1c2gtc2lsZW5jZSBvZiBpdHMgc2NyaXB0LlxuICogSGVhcnM6IG9ubGluZSwgcGFnZWhpZGUsIHBhZ2VzaG93LCB2aXNpYmlsaXR5Y2hhbmdlLlxuICogU2VuZHM6IG5pdHJvOnB1c2gtc3RhdGUge3N0YXRlfTogXCJvcGVuXCIsIFwicG9sbHNcIiwgXCJ3YWl0c1wiIG9yIFwicmVmdXNlZFwiLlxuICogV2lyZTogbml0cm9faHRteC9wdXNoL3JlcXVlc3RzLnB5IGFuZCBmcmFtZXMucHkuXG4gKi9cbmltcG9ydCB7IHBhZ2UgfSBmcm9tICcuL2VjaG8uanMnO1xuaW1wb3J0IHsgY2xhaW1zLCBjb2xsZWN0LCBoZWxkLCBpc0tub3duLCByZWFjaCB9IGZyb20gJy4vZ3JhbnRzLmpzJztcbmltcG9ydCB7IGRlbGl2ZXIsIG1pc3MsIHNheSB9IGZyb20gJy4vcHVzaGVkLmpzJztcblxuY29uc3QgeyBuaXRyb1B1c2hVcmw6IHVybCwgbml0cm9QdXNoU2lsZW5jZTogc2lsZW5jZU1zIH0gPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5jb25zdCBTTE9UUyA9IDQ7IC8vIHN0cmVhbXMgb2Ygb25lIGJyb3dzZXIgb24gSFRUUC8xLjEsIHdoaWNoIGhhcyBzaXggY29ubmVjdGlvbnNcbmNvbnN0IEhFTExPX01TID0gMTAwMDA7IC8vIGEgcHJveHkgdGhhdCBrZWVwcyB0aGUgZmlyc3Qgd29yZHMgc28gbG9uZyBrZWVwcyBhbGxcbmNvbnN0IFJFRlVTRUQgPSBbNDAwLCA0MDMsIDQwNCwgNDEzXTtcblxubGV0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG5sZXQgY2FuSG9sZCA9IHRydWU7XG5sZXQgZmFpbHVyZXMgPSAwO1xubGV0IHJldHJ5TXMgPSAwOyAvLyBhcyB0aGUgc2VydmVyIHNheXNcbmxldCBwb2xsTXMgPSAwOyAvLyB0aGUgc2VydmVyIGRvZXMgbm90IHN0cmVhbVxubGV0IGlzQXdheSA9IGZhbHNlOyAvLyBpbiB0aGUgYmFjay1mb3J3YXJkIGNhY2hlXG5sZXQgaXNTdGFsZSA9IGZhbHNlOyAvLyB0aGVyZSBhcmUgbmV3IGNoYW5uZWxzXG4vKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG5sZXQgd2FrZSA9ICgpID0+IHt9O1xuXG4vKiogQHR5cGUgeyhtczogbnVtYmVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcGF1c2UgPSAobXMpID0+XG4gIG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KHJlc29sdmUsIG1zKTtcbiAgICB3YWtlID0gKCkgPT4gKGNsZWFyVGltZW91dCh0aW1lciksIHJlc29sdmUoKSk7XG4gIH0pO1xuXG4vKiogUmVhZCBvbmUgc3RyZWFtIHRvIGl0cyBlbmQuIFJldHVybnMgd2hldGhlciB0aGUgcGFnZSBzaG91bGQgZ28gb24uXG4gKiBAdHlwZSB7KGhvbGQ6IGJvb2xlYW4pID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBsaXN0ZW4gPSBhc3luYyAoaG9sZCkgPT4ge1xuICBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBjb25zdCB7IHNpZ25hbCB9ID0gY29udHJvbGxlcjtcbiAgY29uc3QgYXNrZWQgPSBuZXcgU2V0KGhlbGQua2V5cygpKTtcbiAgbGV0IHRpbWVyID0gMDtcbiAgY29uc3Qgd2F0Y2ggPSAobXMgPSArc2lsZW5jZU1zLCBpc0ZpcnN0ID0gZmFsc2UpID0+IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIHRpbWVyID0gd2luZG93LnNldFRpbWVvdXQoKCkgPT4ge1xuICAgICAgY2FuSG9sZCAmJj0gIWlzRmlyc3Q7XG4gICAgICBjb250cm9sbGVyLmFib3J0KCk7XG4gICAgfSwgbXMpO1xuICB9O1xuICBpc1N0YWxlID0gZmFsc2U7XG4gIHdhdGNoKCk7XG4gIHRyeSB7XG4gICAgY29uc3QgYm9keSA9IEpTT04uc3RyaW5naWZ5KHsgaG9sZCwgcGFnZSwgZ3JhbnRzOiBjbGFpbXMoKSB9KTtcbiAgICBjb25zdCBoZWFkZXJzID0geyAnQ29udGVudC1UeXBlJzogJ2FwcGxpY2F0aW9uL2pzb24nIH07XG4gICAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCBmZXRjaCh1cmwsIHsgbWV0aG9kOiAnUE9TVCcsIGJvZHksIGhlYWRlcnMsIHNpZ25hbCB9KTtcbiAgICByZXRyeU1zID0gMTAwMCAqICsocmVzcG9uc2UuaGVhZGVycy5nZXQoJ1JldHJ5LUFmdGVyJykgPz8gMCk7XG4gICAgaWYgKFJFRlVTRUQuaW5jbHVkZXMocmVzcG9uc2Uuc3RhdHVzKSkgcmV0dXJuIGZhbHNlO1xuICAgIGlmICghcmVzcG9uc2Uub2sgfHwgIXJlc3BvbnNlLmJvZHkpIHRocm93IEVycm9yKGAke3Jlc3BvbnNlLnN0YXR1c31gKTtcbiAgICB3YXRjaChIRUxMT19NUywgdHJ1ZSk7XG4gICAgY29uc3QgcmVhZGVyID0gcmVzcG9uc2UuYm9keS5waXBlVGhyb3VnaChuZXcgVGV4dERlY29kZXJTdHJlYW0oKSkuZ2V0UmVhZGVyKCk7XG4gICAgbGV0IHJlc3QgPSAnJztcbiAgICBmb3IgKGxldCByZWFkID0gYXdhaXQgcmVhZGVyLnJlYWQoKTsgIXJlYWQuZG9uZTsgcmVhZCA9IGF3YWl0IHJlYWRlci5yZWFkKCkpIHtcbiAgICAgIHdhdGNoKCk7XG4gICAgICBjb25zdCBibG9ja3MgPSAocmVzdCArIHJlYWQudmFsdWUpLnNwbGl0KCdcXG5cXG4nKTtcbiAgICAgIHJlc3QgPSBibG9ja3MucG9wKCkgPz8gJyc7XG4gICAgICBmb3IgKGNvbnN0IGJsb2NrIG9mIGJsb2NrcykgdGFrZShibG9jaywgYXNrZWQpO1xuICAgIH1cbiAgfSBmaW5hbGx5IHtcbiAgICBjbGVhclRpbWVvdXQodGltZXIpO1xuICB9XG4gIHJldHVybiB0cnVlO1xufTtcblxuLyoqIEB0eXBlIHsoYmxvY2s6IHN0cmluZywgYXNrZWQ6IFNldDxzdHJpbmc+KSA9PiB2b2lkfSAqL1xuY29uc3QgdGFrZSA9IChibG9jaywgYXNrZWQpID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+fSAqL1xuICBjb25zdCBmaWVsZHMgPSB7fTtcbiAgZm9yIChjb25zdCBsaW5lIG9mIGJsb2NrLnNwbGl0KCdcXG4nKSkge1xuICAgIGNvbnN0IGF0ID0gbGluZS5pbmRleE9mKCc6ICcpO1xuICAgIGlmIChhdCA+IDApIGZpZWxkc1tsaW5lLnNsaWNlKDAsIGF0KV0gPSBsaW5lLnNsaWNlKGF0ICsgMik7XG4gIH1cbiAgY29uc3QgeyBkYXRhLCBldmVudCwgaWQgfSA9IGZpZWxkcztcbiAgY29uc3Qgc2FpZCA9IGRhdGEgJiYgIWV2ZW50ICYmIEpTT04ucGFyc2UoZGF0YSk7XG4gIGNvbnN0IGlzTmV3cyA9IHNhaWQgJiYgIWlzS25vd24oc2FpZFswXSwgaWQpO1xuICBpZiAoaWQpIHJlYWNoKGFza2VkLCBpZCwgZXZlbnQgPT09ICdyZXNldCcpOyAvLyBmaXJzdDogd2hhdGV2ZXIgbGlzdGVuZXJzIGRvLCBpdCBkb2VzIG5vdCBjb21lIGFnYWluXG4gIGlmIChldmVudCA9PT0gJ2hlbGxvJykge1xuICAgIGZhaWx1cmVzID0gMDtcbiAgICBwb2xsTXMgPSArZGF0YTtcbiAgICBzYXkoJ25pdHJvOnB1c2gtc3RhdGUnLCB7IHN0YXRlOiBwb2xsTXMgPyAncG9sbHMnIDogJ29wZW4nIH0pO1xuICB9IGVsc2UgaWYgKGV2ZW50ID09PSAncmVzZXQnKSBtaXNzKCtkYXRhKTtcbiAgZWxzZSBpZiAoaXNOZXdzKSBkZWxpdmVyKHNhaWQpO1xufTtcblxuY29uc3QgaXNIdHRwMSA9ICgpID0+IHtcbiAgY29uc3QgW2VudHJ5XSA9IC8qKiBAdHlwZSB7YW55W119ICovIChwZXJmb3JtYW5jZS5nZXRFbnRyaWVzQnlUeXBlKCduYXZpZ2F0aW9uJykpO1xuICByZXR1cm4gIS9eaFsyM10vLnRlc3QoZW50cnk/Lm5leHRIb3BQcm90b2NvbCA/PyAnJyk7XG59O1xuXG4vKiogV2hldGhlciB0aGUgcGFnZSBtYXkga2VlcCBhIGNvbm5lY3Rpb247IGl0IGlzIGZyZWUgYWdhaW4gd2hlbiBgdW50aWxgIGlzIGRvbmUsIG9yIHRoZSBwYWdlIGhhcyBnb25lLlxuICogQHR5cGUgeyh1bnRpbDogUHJvbWlzZTx2b2lkPikgPT4gUHJvbWlzZTxib29sZWFuPn0gKi9cbmNvbnN0IHNsb3QgPSBhc3luYyAodW50aWwpID0+IHtcbiAgaWYgKCFuYXZpZ2F0b3IubG9ja3MgfHwgIWlzSHR0cDEoKSkgcmV0dXJuIHRydWU7XG4gIGZvciAobGV0IGF0ID0gMDsgYXQgPCBTTE9UUzsgYXQrKykge1xuICAgIGNvbnN0IGlzRnJlZSA9IGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgICBuYXZpZ2F0b3IubG9ja3MucmVxdWVzdChgbml0cm8tcHVzaC0ke2F0fWAsIHsgaWZBdmFpbGFibGU6IHRydWUgfSwgKGxvY2spID0+IHtcbiAgICAgICAgcmVzb2x2ZSghIWxvY2spO1xuICAgICAgICByZXR1cm4gbG9jayA/IHVudGlsIDogdW5kZWZpbmVkO1xuICAgICAgfSk7XG4gICAgfSk7XG4gICAgaWYgKGlzRnJlZSkgcmV0dXJuIHRydWU7XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuLyoqIEhvdyBsb25nIHRvIHdhaXQgZm9yIHRoZSBuZXh0IHN0cmVhbS5cbiAqIEB0eXBlIHsoaG9sZDogYm9vbGVhbikgPT4gbnVtYmVyfSAqL1xuY29uc3QgcGF1c2VNcyA9IChob2xkKSA9PiB7XG4gIGNvbnN0IFtyYW5kb20sIHNlZW5dID0gW01hdGgucmFuZG9tKCksIGRvY3VtZW50LmhpZGRlbiA/IDMwMDAwIDogcG9sbE1zIHx8IDIwMDBdO1xuICBpZiAoZmFpbHVyZXMpIHJldHVybiBNYXRoLm1heChyZXRyeU1zICogKDEgKyByYW5kb20pLCBNYXRoLm1pbigzMDAwMCwgNTAwICogMiAqKiBmYWlsdXJlcykgKiAoMC41ICsgcmFuZG9tKSk7XG4gIC8vIEEgZGVwbG95IGVuZHMgYWxsIHN0cmVhbXMgYXQgb25jZTogdGhlaXIgcGFnZXMgY29tZSBiYWNrIG9uZSBieSBvbmUuXG4gIHJldHVybiBob2xkICYmICFwb2xsTXMgPyAxMDAwICogcmFuZG9tIDogc2VlbiAqICgwLjc1ICsgcmFuZG9tIC8gMik7XG59O1xuXG5jb25zdCBydW4gPSBhc3luYyAoKSA9PiB7XG4gIGZvciAoOzspIHtcbiAgICBpZiAoIWhlbGQuc2l6ZSB8fCBpc0F3YXkpIHtcbiAgICAgIGF3YWl0IHBhdXNlKDM2MDAwMDApO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIC8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbiAgICBsZXQgZnJlZSA9ICgpID0+IHt9O1xuICAgIGNvbnN0IHVudGlsID0gbmV3IFByb21pc2UoKC8qKiBAdHlwZSB7KHZhbHVlOiB2b2lkKSA9PiB2b2lkfSAqLyByZXNvbHZlKSA9PiAoZnJlZSA9IHJlc29sdmUpKTtcbiAgICBjb25zdCBob2xkID0gY2FuSG9sZCAmJiAoYXdhaXQgc2xvdCh1bnRpbCkpOyAvLyB0aGUgc2VydmVyIG1heSBzdHJlYW0gYW5vdGhlciB0aW1lXG4gICAgaWYgKGlzQXdheSkge1xuICAgICAgZnJlZSgpO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGZhaWx1cmVzKys7IC8vIHVudGlsIGl0IHNheXMgaGVsbG9cbiAgICBjb25zdCBnb2VzT24gPSBhd2FpdCBsaXN0ZW4oaG9sZCkuY2F0Y2goKCkgPT4gdHJ1ZSk7XG4gICAgZnJlZSgpO1xuICAgIGlmICghZ29lc09uKSByZXR1cm4gc2F5KCduaXRybzpwdXNoLXN0YXRlJywgeyBzdGF0ZTogJ3JlZnVzZWQnIH0pO1xuICAgIGlmIChpc1N0YWxlKSB7XG4gICAgICBmYWlsdXJlcyA9IDA7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGZhaWx1cmVzICYmICFpc0F3YXkpIHNheSgnbml0cm86cHVzaC1zdGF0ZScsIHsgc3RhdGU6ICd3YWl0cycgfSk7XG4gICAgYXdhaXQgcGF1c2UocGF1c2VNcyhob2xkKSk7XG4gIH1cbn07XG5cbi8qKiBPcGVuIHRoZSBzdHJlYW0gYW5ldywgYXQgb25jZSwgaWYgdGhlcmUgaXMgbW9yZSB0byBoZWFyLiAqL1xuY29uc3QgbG9vayA9ICgpID0+IHtcbiAgaWYgKCFjb2xsZWN0KCkpIHJldHVybjtcbiAgaXNTdGFsZSA9IHRydWU7XG4gIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgd2FrZSgpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0U3RyZWFtID0gKCkgPT4ge1xuICBjb2xsZWN0KCk7XG4gIGxldCB0aW1lciA9IDA7XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKCgpID0+IHtcbiAgICB0aW1lciB8fD0gd2luZG93LnNldFRpbWVvdXQoKCkgPT4ge1xuICAgICAgdGltZXIgPSAwO1xuICAgICAgbG9vaygpO1xuICAgIH0sIDIwKTtcbiAgfSkub2JzZXJ2ZShkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQsIHtcbiAgICBzdWJ0cmVlOiB0cnVlLCBjaGlsZExpc3Q6IHRydWUsIGF0dHJpYnV0ZXM6IHRydWUsIGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWNoYW5uZWxzJ10sXG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignb25saW5lJywgKCkgPT4gd2FrZSgpKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcigndmlzaWJpbGl0eWNoYW5nZScsICgpID0+IGRvY3VtZW50LmhpZGRlbiB8fCB3YWtlKCkpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncGFnZWhpZGUnLCAoKSA9PiB7XG4gICAgaXNBd2F5ID0gdHJ1ZTtcbiAgICBjb250cm9sbGVyLmFib3J0KCk7XG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncGFnZXNob3cnLCAoeyBwZXJzaXN0ZWQgfSkgPT4ge1xuICAgIGlmICghcGVyc2lzdGVkKSByZXR1cm47XG4gICAgaXNBd2F5ID0gZmFsc2U7XG4gICAgd2FrZSgpO1xuICB9KTtcbiAgcnVuKCk7XG59O1xuIiwgIi8qIFB1c2gsIGluIGEgZmlsZSBvZiBpdHMgb3duOiBvbmx5IHBhZ2VzIG9mIHByb2plY3RzIHdpdGggdGhlIGFwcCBsb2FkIGl0LiBJdCBrbm93cyB0aGUgYnJpZGdlIGJ5IHdpbmRvdy5uaXRyby4gKi9cbmltcG9ydCB7IHN0YXJ0RWNobyB9IGZyb20gJy4vZWNoby5qcyc7XG5pbXBvcnQgeyBuaXRybyB9IGZyb20gJy4vZ3JhbnRzLmpzJztcbmltcG9ydCB7IHN0YXJ0UHVzaGVkIH0gZnJvbSAnLi9wdXNoZWQuanMnO1xuaW1wb3J0IHsgc3RhcnRTdHJlYW0gfSBmcm9tICcuL3N0cmVhbS5qcyc7XG5cbi8vIE5vIGlkIG1ha2VzIGFuIG93biBwcm9wZXJ0eS5cbmlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykgJiYgIW5pdHJvKCkuaGFzUHVzaCkgeyAvLyBodG14IHJ1bnMgdGhlIHNjcmlwdHMgb2YgYSBib2R5IGFuZXcgd2hlbiBpdCByZXN0b3JlcyBhIHBhZ2VcbiAgbml0cm8oKS5oYXNQdXNoID0gdHJ1ZTtcbiAgc3RhcnRFY2hvKCk7XG4gIHN0YXJ0UHVzaGVkKCk7XG4gIHN0YXJ0U3RyZWFtKCk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOztBQUlBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTztBQUdOLE1BQU0sT0FBTyxvQkFBSSxJQUFJO0FBRTVCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBR2pCLE1BQU0sUUFBUTtBQUFBO0FBQUEsSUFBNEIsT0FBTztBQUFBO0FBSXhELE1BQU0sTUFBTSxDQUFDLGFBQ1gsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxZQUFZLE1BQU0sRUFBRSxPQUFPLE9BQU8sTUFBTSxNQUFTO0FBR3BHLE1BQU0sYUFBYSxDQUFDLEVBQUUsU0FBUyxFQUFFLGVBQWUsTUFBTSxFQUFFLE1BQU8sUUFBUSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBR3RGLE1BQU0sT0FBTyxDQUFDLFVBQVU7QUFDdEIsVUFBTSxPQUFPLEtBQUssTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUUsV0FBVyxLQUFLLEdBQUcsRUFBRSxXQUFXLEtBQUssR0FBRyxDQUFDO0FBQy9FLFdBQU8sS0FBSyxNQUFNLElBQUksWUFBWSxFQUFFLE9BQU8sV0FBVyxLQUFLLE1BQU0sQ0FBQyxXQUFXLE9BQU8sV0FBVyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQztBQUFBLEVBQ3hHO0FBSU8sTUFBTSxRQUFRLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFHNUMsTUFBTSxZQUFZLE1BQU0sSUFBSSxNQUFNLEVBQUUsT0FBTyxDQUFDLFlBQVksQ0FBQyxRQUFRLFFBQVEsSUFBSSxDQUFDLEVBQUUsUUFBUSxVQUFVO0FBSTNGLE1BQU0sUUFBUSxDQUFDLE1BQU0sYUFBYSxXQUFXLElBQUksRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLFNBQVMsSUFBSSxDQUFDO0FBSXpGLE1BQU0sUUFBUSxDQUFDLE1BQU0sYUFBYSxNQUFNLE1BQU0sUUFBUSxLQUFLLFVBQVUsRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLFNBQVMsSUFBSSxDQUFDO0FBSTdHLE1BQU0sYUFBYSxNQUFPLFVBQVUsRUFBRSxDQUFDLElBQUksSUFBSSxHQUFHLElBQUkseUJBQXlCLElBQUksTUFBTTtBQU96RixNQUFNLFVBQVUsTUFBTTtBQUUzQixVQUFNLE1BQU0sb0JBQUksSUFBSTtBQUNwQixlQUFXLFdBQVcsSUFBSSxNQUFNLEVBQUcsWUFBVyxRQUFRLFdBQVcsT0FBTyxFQUFHLEtBQUksSUFBSSxNQUFNLFFBQVEsUUFBUSxhQUFhO0FBQ3RILGVBQVcsUUFBUSxLQUFLLEtBQUssRUFBRyxLQUFJLENBQUMsSUFBSSxJQUFJLElBQUksS0FBSyxDQUFDLFFBQVEsSUFBSSxJQUFJLEVBQUcsTUFBSyxPQUFPLElBQUk7QUFDMUYsUUFBSSxRQUFRO0FBQ1osZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLEtBQUs7QUFDL0IsVUFBSSxLQUFLLElBQUksSUFBSSxFQUFHO0FBQ3BCLFdBQUssSUFBSSxNQUFNLEtBQUs7QUFDcEIsY0FBUTtBQUFBLElBQ1Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sVUFBVSxDQUFDLEtBQUssUUFBUSxPQUFPO0FBQ25DLFVBQU0sQ0FBQyxDQUFDLE9BQU8sR0FBRyxFQUFFLEdBQUcsQ0FBQyxZQUFZLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQ2hHLFFBQUksVUFBVSxXQUFZLFFBQU87QUFDakMsV0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQU0sR0FBRyxDQUFDLE1BQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQztBQUFBLEVBQzlFO0FBSU8sTUFBTSxTQUFTLE1BQ3BCLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVO0FBQ3pDLFVBQU0sUUFBUSxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxRQUFRLElBQUksSUFBSSxLQUFLLEVBQUU7QUFDL0QsV0FBTyxDQUFDLE9BQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxVQUFXLFFBQVEsS0FBSyxLQUFLLElBQUksUUFBUSxPQUFPLFNBQVMsR0FBSSxDQUFDO0FBQUEsRUFDbEcsQ0FBQztBQUlJLE1BQU0sUUFBUSxDQUFDLFVBQVUsVUFBVSxVQUFVLFVBQVU7QUFDNUQsZUFBVyxRQUFRLFNBQVUsS0FBSSxXQUFXLENBQUMsUUFBUSxRQUFRLElBQUksSUFBSSxLQUFLLElBQUksUUFBUSxFQUFHLFNBQVEsSUFBSSxNQUFNLFFBQVE7QUFBQSxFQUNySDtBQUlPLE1BQU0sVUFBVSxDQUFDLFVBQVUsYUFBYSxTQUFTLEtBQUssQ0FBQyxTQUFTLFFBQVEsUUFBUSxJQUFJLElBQUksS0FBSyxJQUFJLFFBQVEsQ0FBQzs7O0FDcEYxRyxNQUFNLE9BQU8sQ0FBQyxHQUFHLE9BQU8sZ0JBQWdCLElBQUksV0FBVyxFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEtBQUssRUFBRTtBQUV0SCxNQUFNLFlBQVksTUFBTSxNQUFNLEVBQUUsR0FBRyxXQUFXLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSyxJQUFJLGNBQWMsSUFBSSxDQUFDOzs7QUNIL0YsTUFBTSxTQUFTO0FBRWYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFFM0IsTUFBTSxXQUFXLG9CQUFJLFFBQVE7QUFFN0IsTUFBSSxVQUFVLENBQUM7QUFDZixNQUFJLFFBQVE7QUFDWixNQUFJLE9BQU8sQ0FBQztBQUdMLE1BQU0sTUFBTSxDQUFDLE1BQU0sV0FBVyxLQUFLLFNBQVMsS0FBSyxjQUFjLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBSS9HLE1BQU0sVUFBVSxDQUFDLENBQUMsVUFBVSxRQUFRLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDakUsUUFBSSxPQUFPLE9BQU8sUUFBUSxZQUFZLEdBQUc7QUFDdkMsWUFBTSxRQUFRLFNBQVMsb0JBQW9CLFFBQVE7QUFDbkQsYUFBTyxZQUFZLE9BQU8sTUFBTSxRQUFRLEVBQUUsVUFBVSxRQUFRLE1BQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxNQUFNLFFBQVEsRUFBRSxDQUFDO0FBQUEsSUFDNUc7QUFDQSxRQUFJLFNBQVMsbUJBQW1CO0FBQzlCLGlCQUFXLFFBQVEsTUFBTSxFQUFHLEtBQUksTUFBTSxNQUFNLFFBQVEsRUFBRyxTQUFRLE1BQU0sUUFBUSxJQUFJO0FBQ2pGO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFDN0QsV0FBTyxJQUFJLE9BQU8sRUFBRSxVQUFVLFFBQVEsS0FBSyxDQUFDO0FBQzVDLGFBQVMsS0FBSyxjQUFjLEtBQUs7QUFBQSxFQUNuQztBQUlPLE1BQU0sT0FBTyxDQUFDLFdBQVc7QUFDOUIsUUFBSSxnQkFBZ0IsQ0FBQyxDQUFDO0FBQ3RCLGVBQVcsUUFBUSxXQUFXLEVBQUcsU0FBUSxNQUFNLE1BQU07QUFBQSxFQUN2RDtBQUdBLE1BQU0sVUFBVSxDQUFDLE1BQU0sUUFBUSxPQUFPLE1BQU07QUFDMUMsVUFBTSxRQUFRLElBQUksWUFBWSxpQkFBaUIsS0FBSyxRQUFRLGVBQWUsWUFBWSxDQUFDLElBQUksRUFBRSxRQUFRLENBQUMsRUFBRSxDQUFDO0FBQzFHLFdBQU8sSUFBSSxPQUFPLEVBQUUsUUFBUSxLQUFLLENBQUM7QUFDbEMsVUFBTSxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0I7QUFJQSxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sT0FBTyxPQUFPLElBQUksSUFBSSxLQUFLO0FBQ2pDLFFBQUksQ0FBQyxRQUFRLFNBQVMsSUFBSSxHQUFHLEVBQUcsUUFBTztBQUN2QyxRQUFJLEtBQUssWUFBWSxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssUUFBUSxFQUFHLFFBQU87QUFDN0QsUUFBSSxDQUFDLFFBQVEsS0FBSyxDQUFDLFVBQVUsT0FBTyxPQUFPLEdBQUcsQ0FBQyxFQUFHLFNBQVEsS0FBSyxHQUFHO0FBQ2xFLFVBQU1BLFNBQVEsS0FBSyxJQUFJLEtBQUssU0FBUyxLQUFLLE9BQU8sR0FBRyxPQUFPLFNBQVMsWUFBWSxJQUFJLENBQUM7QUFDckYsY0FBVSxPQUFPLFdBQVcsU0FBU0EsTUFBSztBQUMxQyxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssVUFDbkIsSUFBSSxPQUFPLE1BQU0sTUFBTSxJQUFJLE1BQU0sU0FBUyxNQUFNLE1BQU0sUUFDdEQsa0JBQWtCLEtBQUssSUFBSSxNQUFNLElBQUksS0FBSyxJQUFJLE1BQU0sT0FBTyxRQUFRLE1BQU0sTUFBTSxPQUFPO0FBR3hGLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLFlBQVE7QUFDUixXQUFPLFlBQVksSUFBSTtBQUN2QixVQUFNLE9BQU87QUFDYixjQUFVLENBQUM7QUFDWCxlQUFXLE9BQU8sTUFBTTtBQUV0QixZQUFNLE9BQU8sS0FBSyxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sT0FBTyxJQUFJLEVBQUUsRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxJQUFJLEtBQUssR0FBRyxRQUFRLENBQUM7QUFDbkcsVUFBSSxLQUFLLElBQUksZ0JBQWdCLEdBQUcsS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDLEVBQUU7QUFDbkQsZUFBUyxJQUFJLEdBQUc7QUFDaEIsWUFBTSxFQUFFLFFBQVEsR0FBRztBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUVPLE1BQU0sY0FBYyxNQUFNLE1BQU0sRUFBRSxHQUFHLFVBQVUsSUFBSTs7O0FDdkUxRCxNQUFNLEVBQUUsY0FBYyxLQUFLLGtCQUFrQixVQUFVO0FBQUE7QUFBQSxJQUF3QixTQUFTLGNBQWU7QUFBQTtBQUN2RyxNQUFNLFFBQVE7QUFDZCxNQUFNLFdBQVc7QUFDakIsTUFBTSxVQUFVLENBQUMsS0FBSyxLQUFLLEtBQUssR0FBRztBQUVuQyxNQUFJLGFBQWEsSUFBSSxnQkFBZ0I7QUFDckMsTUFBSSxVQUFVO0FBQ2QsTUFBSSxXQUFXO0FBQ2YsTUFBSSxVQUFVO0FBQ2QsTUFBSSxTQUFTO0FBQ2IsTUFBSSxTQUFTO0FBQ2IsTUFBSSxVQUFVO0FBRWQsTUFBSSxPQUFPLE1BQU07QUFBQSxFQUFDO0FBR2xCLE1BQU0sUUFBUSxDQUFDLE9BQ2IsSUFBSSxRQUFRLENBQUMsWUFBWTtBQUN2QixVQUFNQyxTQUFRLFdBQVcsU0FBUyxFQUFFO0FBQ3BDLFdBQU8sT0FBTyxhQUFhQSxNQUFLLEdBQUcsUUFBUTtBQUFBLEVBQzdDLENBQUM7QUFJSCxNQUFNLFNBQVMsT0FBT0MsVUFBUztBQUM3QixpQkFBYSxJQUFJLGdCQUFnQjtBQUNqQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFVBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFDakMsUUFBSUQsU0FBUTtBQUNaLFVBQU0sUUFBUSxDQUFDLEtBQUssQ0FBQyxXQUFXLFVBQVUsVUFBVTtBQUNsRCxtQkFBYUEsTUFBSztBQUNsQixNQUFBQSxTQUFRLE9BQU8sV0FBVyxNQUFNO0FBQzlCLG9CQUFZLENBQUM7QUFDYixtQkFBVyxNQUFNO0FBQUEsTUFDbkIsR0FBRyxFQUFFO0FBQUEsSUFDUDtBQUNBLGNBQVU7QUFDVixVQUFNO0FBQ04sUUFBSTtBQUNGLFlBQU0sT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFBQyxPQUFNLE1BQU0sUUFBUSxPQUFPLEVBQUUsQ0FBQztBQUM1RCxZQUFNLFVBQVUsRUFBRSxnQkFBZ0IsbUJBQW1CO0FBQ3JELFlBQU0sV0FBVyxNQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsUUFBUSxNQUFNLFNBQVMsT0FBTyxDQUFDO0FBQzNFLGdCQUFVLE1BQU8sRUFBRSxTQUFTLFFBQVEsSUFBSSxhQUFhLEtBQUs7QUFDMUQsVUFBSSxRQUFRLFNBQVMsU0FBUyxNQUFNLEVBQUcsUUFBTztBQUM5QyxVQUFJLENBQUMsU0FBUyxNQUFNLENBQUMsU0FBUyxLQUFNLE9BQU0sTUFBTSxHQUFHLFNBQVMsTUFBTSxFQUFFO0FBQ3BFLFlBQU0sVUFBVSxJQUFJO0FBQ3BCLFlBQU0sU0FBUyxTQUFTLEtBQUssWUFBWSxJQUFJLGtCQUFrQixDQUFDLEVBQUUsVUFBVTtBQUM1RSxVQUFJLE9BQU87QUFDWCxlQUFTQyxRQUFPLE1BQU0sT0FBTyxLQUFLLEdBQUcsQ0FBQ0EsTUFBSyxNQUFNQSxRQUFPLE1BQU0sT0FBTyxLQUFLLEdBQUc7QUFDM0UsY0FBTTtBQUNOLGNBQU0sVUFBVSxPQUFPQSxNQUFLLE9BQU8sTUFBTSxNQUFNO0FBQy9DLGVBQU8sT0FBTyxJQUFJLEtBQUs7QUFDdkIsbUJBQVcsU0FBUyxPQUFRLE1BQUssT0FBTyxLQUFLO0FBQUEsTUFDL0M7QUFBQSxJQUNGLFVBQUU7QUFDQSxtQkFBYUYsTUFBSztBQUFBLElBQ3BCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLE9BQU8sQ0FBQyxPQUFPLFVBQVU7QUFFN0IsVUFBTSxTQUFTLENBQUM7QUFDaEIsZUFBVyxRQUFRLE1BQU0sTUFBTSxJQUFJLEdBQUc7QUFDcEMsWUFBTSxLQUFLLEtBQUssUUFBUSxJQUFJO0FBQzVCLFVBQUksS0FBSyxFQUFHLFFBQU8sS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLElBQUksS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLElBQzNEO0FBQ0EsVUFBTSxFQUFFLE1BQU0sT0FBTyxHQUFHLElBQUk7QUFDNUIsVUFBTSxPQUFPLFFBQVEsQ0FBQyxTQUFTLEtBQUssTUFBTSxJQUFJO0FBQzlDLFVBQU0sU0FBUyxRQUFRLENBQUMsUUFBUSxLQUFLLENBQUMsR0FBRyxFQUFFO0FBQzNDLFFBQUksR0FBSSxPQUFNLE9BQU8sSUFBSSxVQUFVLE9BQU87QUFDMUMsUUFBSSxVQUFVLFNBQVM7QUFDckIsaUJBQVc7QUFDWCxlQUFTLENBQUM7QUFDVixVQUFJLG9CQUFvQixFQUFFLE9BQU8sU0FBUyxVQUFVLE9BQU8sQ0FBQztBQUFBLElBQzlELFdBQVcsVUFBVSxRQUFTLE1BQUssQ0FBQyxJQUFJO0FBQUEsYUFDL0IsT0FBUSxTQUFRLElBQUk7QUFBQSxFQUMvQjtBQUVBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLFVBQU0sQ0FBQyxLQUFLO0FBQUE7QUFBQSxNQUEwQixZQUFZLGlCQUFpQixZQUFZO0FBQUE7QUFDL0UsV0FBTyxDQUFDLFNBQVMsS0FBSyxPQUFPLG1CQUFtQixFQUFFO0FBQUEsRUFDcEQ7QUFJQSxNQUFNLE9BQU8sT0FBTyxVQUFVO0FBQzVCLFFBQUksQ0FBQyxVQUFVLFNBQVMsQ0FBQyxRQUFRLEVBQUcsUUFBTztBQUMzQyxhQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sTUFBTTtBQUNqQyxZQUFNLFNBQVMsTUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQzVDLGtCQUFVLE1BQU0sUUFBUSxjQUFjLEVBQUUsSUFBSSxFQUFFLGFBQWEsS0FBSyxHQUFHLENBQUMsU0FBUztBQUMzRSxrQkFBUSxDQUFDLENBQUMsSUFBSTtBQUNkLGlCQUFPLE9BQU8sUUFBUTtBQUFBLFFBQ3hCLENBQUM7QUFBQSxNQUNILENBQUM7QUFDRCxVQUFJLE9BQVEsUUFBTztBQUFBLElBQ3JCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFVBQVUsQ0FBQ0MsVUFBUztBQUN4QixVQUFNLENBQUMsUUFBUSxJQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sR0FBRyxTQUFTLFNBQVMsTUFBUSxVQUFVLEdBQUk7QUFDL0UsUUFBSSxTQUFVLFFBQU8sS0FBSyxJQUFJLFdBQVcsSUFBSSxTQUFTLEtBQUssSUFBSSxLQUFPLE1BQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxPQUFPO0FBRTNHLFdBQU9BLFNBQVEsQ0FBQyxTQUFTLE1BQU8sU0FBUyxRQUFRLE9BQU8sU0FBUztBQUFBLEVBQ25FO0FBRUEsTUFBTSxNQUFNLFlBQVk7QUFDdEIsZUFBUztBQUNQLFVBQUksQ0FBQyxLQUFLLFFBQVEsUUFBUTtBQUN4QixjQUFNLE1BQU0sSUFBTztBQUNuQjtBQUFBLE1BQ0Y7QUFFQSxVQUFJLE9BQU8sTUFBTTtBQUFBLE1BQUM7QUFDbEIsWUFBTSxRQUFRLElBQUksUUFBUSxDQUFzQyxZQUFhLE9BQU8sT0FBUTtBQUM1RixZQUFNQSxRQUFPLFdBQVksTUFBTSxLQUFLLEtBQUs7QUFDekMsVUFBSSxRQUFRO0FBQ1YsYUFBSztBQUNMO0FBQUEsTUFDRjtBQUNBO0FBQ0EsWUFBTSxTQUFTLE1BQU0sT0FBT0EsS0FBSSxFQUFFLE1BQU0sTUFBTSxJQUFJO0FBQ2xELFdBQUs7QUFDTCxVQUFJLENBQUMsT0FBUSxRQUFPLElBQUksb0JBQW9CLEVBQUUsT0FBTyxVQUFVLENBQUM7QUFDaEUsVUFBSSxTQUFTO0FBQ1gsbUJBQVc7QUFDWDtBQUFBLE1BQ0Y7QUFDQSxVQUFJLFlBQVksQ0FBQyxPQUFRLEtBQUksb0JBQW9CLEVBQUUsT0FBTyxRQUFRLENBQUM7QUFDbkUsWUFBTSxNQUFNLFFBQVFBLEtBQUksQ0FBQztBQUFBLElBQzNCO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFFBQUksQ0FBQyxRQUFRLEVBQUc7QUFDaEIsY0FBVTtBQUNWLGVBQVcsTUFBTTtBQUNqQixTQUFLO0FBQUEsRUFDUDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFlBQVE7QUFDUixRQUFJRCxTQUFRO0FBQ1osUUFBSSxpQkFBaUIsTUFBTTtBQUN6QixNQUFBQSxXQUFVLE9BQU8sV0FBVyxNQUFNO0FBQ2hDLFFBQUFBLFNBQVE7QUFDUixhQUFLO0FBQUEsTUFDUCxHQUFHLEVBQUU7QUFBQSxJQUNQLENBQUMsRUFBRSxRQUFRLFNBQVMsaUJBQWlCO0FBQUEsTUFDbkMsU0FBUztBQUFBLE1BQU0sV0FBVztBQUFBLE1BQU0sWUFBWTtBQUFBLE1BQU0saUJBQWlCLENBQUMscUJBQXFCO0FBQUEsSUFDM0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLFVBQVUsTUFBTSxLQUFLLENBQUM7QUFDOUMsYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU0sU0FBUyxVQUFVLEtBQUssQ0FBQztBQUM3RSxXQUFPLGlCQUFpQixZQUFZLE1BQU07QUFDeEMsZUFBUztBQUNULGlCQUFXLE1BQU07QUFBQSxJQUNuQixDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsWUFBWSxDQUFDLEVBQUUsVUFBVSxNQUFNO0FBQ3JELFVBQUksQ0FBQyxVQUFXO0FBQ2hCLGVBQVM7QUFDVCxXQUFLO0FBQUEsSUFDUCxDQUFDO0FBQ0QsUUFBSTtBQUFBLEVBQ047OztBQzVLQSxNQUFJLE9BQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxDQUFDLE1BQU0sRUFBRSxTQUFTO0FBQ3RELFVBQU0sRUFBRSxVQUFVO0FBQ2xCLGNBQVU7QUFDVixnQkFBWTtBQUNaLGdCQUFZO0FBQUEsRUFDZDsiLAogICJuYW1lcyI6IFsicGF1c2UiLCAidGltZXIiLCAiaG9sZCIsICJyZWFkIl0KfQo=
