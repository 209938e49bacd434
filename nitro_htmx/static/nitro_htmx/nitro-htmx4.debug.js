(() => {
  // nitro_htmx/client/page.js
  var options = (
    /** @type {any} */
    document.currentScript.dataset
  );
  var ROOT = "[data-nitro-component]";
  var untrusted = "";
  var distrust = (selector) => void (untrusted = selector);
  var isTrusted = (element) => !element.closest?.(untrusted);
  var all = (selector, root = document) => [...root.querySelectorAll(selector)].filter(isTrusted);
  var first = (selector) => all(selector)[0];
  var find = (id) => id && first("#" + CSS.escape(id));
  var rootOf = (element) => {
    if (!isTrusted(element)) return;
    const root = element.closest?.(`${ROOT},[data-nitro-owner]`);
    return find(root?.dataset.nitroOwner) ?? root;
  };
  var allOf = (selector, root) => all(selector, root).filter((element) => rootOf(element) === root);
  var isOurs = (element, path) => path?.startsWith(rootOf(element)?.dataset.nitroUrl ?? NaN);
  var address = () => location.pathname + location.search;
  var on = (names, listener) => {
    for (const name of names.split(" ")) window.addEventListener(name, listener, true);
  };
  var eventOf = (name, detail) => new CustomEvent(name, { bubbles: true, detail });
  var hasFile = (body) => body instanceof FormData && [...body.values()].some((value) => value instanceof Blob);

  // nitro_htmx/client/jobs.js
  var jobs = new EventTarget();
  var hear = (name, listener) => jobs.addEventListener(name, (event) => {
    if (listener(event.detail) === false) event.preventDefault();
  });
  var announce = (name, detail) => jobs.dispatchEvent(new CustomEvent(name, { cancelable: true, detail }));
  var newJob = (root, action, more) => {
    const body = new FormData();
    body.set("csrfmiddlewaretoken", "");
    return {
      id: root.id,
      component: root.dataset.nitroComponent,
      action,
      path: `${root.dataset.nitroUrl}${encodeURIComponent(action)}/`,
      root,
      page: address(),
      body,
      sent: /* @__PURE__ */ new Map(),
      chain: [],
      counts: {},
      ...more
    };
  };
  var addArguments = (body, args) => {
    for (const [name, value] of Object.entries(args)) {
      body.delete(name);
      for (const item of Array.isArray(value) ? value : [value]) {
        const isJson = item && typeof item === "object" && !(item instanceof Blob);
        body.append(name, isJson ? JSON.stringify(item) : item ?? "");
      }
    }
  };

  // nitro_htmx/client/htmx.js
  var onHtmx = (name, listener) => on(`htmx:${name}`, (event) => listener(event, event.detail));
  var stop = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  var grab = (event, ask3, caught) => {
    if (!isOurs(caught.element, caught.path)) return;
    stop(event);
    ask3(caught);
  };
  var holdRival = (name, read) => onHtmx(name, (event, detail) => {
    const { element, path } = read(detail);
    if (element && isOurs(element, path)) stop(event);
  });
  var hurry = (name) => {
    const seen2 = /* @__PURE__ */ new WeakSet();
    onHtmx(name, ({ target }) => seen2.add(target));
    on("click submit change input keydown", ({ target }) => {
      const element = target.closest?.("[hx-post],[data-hx-post]");
      if (!element || seen2.has(element)) return;
      if (isOurs(element, element.getAttribute("hx-post") ?? element.dataset.hxPost)) window.htmx.process(element);
    });
  };
  var watchLeaving = (name, read) => window.addEventListener(`htmx:${name}`, ({ defaultPrevented, detail }) => {
    if (defaultPrevented) return;
    const { job, element, body, xhr } = read(detail);
    const id = rootOf(element)?.id;
    if (id && hasFile(body)) announce("uploading", { id, xhr: xhr() });
    if (job) announce("leaving", job);
  });
  var ajax = (job, { root: target, source, headers }, more) => {
    if (hasFile(job.body)) source.setAttribute("hx-encoding", "multipart/form-data");
    const event = { nitro: job, submitter: { formNoValidate: true } };
    return window.htmx.ajax("POST", job.path, { source, target, headers, event, ...more });
  };

  // nitro_htmx/client/upload.js
  var fetchBy = (xhr) => (url, { body, headers, method, signal }) => new Promise((resolve, reject) => {
    xhr.open(method, url);
    xhr.responseType = "blob";
    for (const [name, value] of new Headers(headers)) xhr.setRequestHeader(name, value);
    xhr.onload = () => resolve(answer(xhr, url));
    xhr.onerror = () => reject(new TypeError("The connection failed."));
    xhr.onabort = () => reject(new DOMException("Aborted", "AbortError"));
    signal?.addEventListener("abort", () => xhr.abort());
    xhr.send(body);
  });
  var answer = (xhr, url) => {
    const headers = new Headers();
    for (const line of xhr.getAllResponseHeaders().trim().split(/[\r\n]+/)) {
      const at = line.indexOf(":");
      if (at > 0) headers.append(line.slice(0, at), line.slice(at + 1).trim());
    }
    const { response: body, responseURL, status, statusText } = xhr;
    const hasBody = ![204, 205, 304].includes(status);
    const response = new Response(hasBody ? body : null, { headers, status, statusText });
    Object.defineProperty(response, "url", { value: responseURL });
    Object.defineProperty(response, "redirected", { value: responseURL !== new URL(url, document.baseURI).href });
    return response;
  };

  // nitro_htmx/client/htmx4.js
  var capture = (ask3) => {
    const take = (event, { sourceElement: element, request: { action: path, body }, sourceEvent }) => grab(event, ask3, { element, path, body, cause: sourceEvent.type === "every" ? void 0 : sourceEvent });
    onHtmx("config:request", (event, { ctx }) => {
      const { confirm, request, sourceElement, sourceEvent: { nitro: job } } = ctx;
      if (job) {
        ctx.confirm = null;
        request.body = job.body;
      } else if (!confirm || sourceElement === rootOf(sourceElement)) take(event, ctx);
    });
    onHtmx("before:request", (event, { ctx }) => {
      const job = ctx.sourceEvent.nitro;
      if (job) job.status = 0;
      else take(event, ctx);
    });
    onHtmx("after:request", (event, { ctx: { hx, response, sourceEvent: { nitro: job }, text } }) => {
      if (!job) return;
      event.preventDefault();
      delete hx.trigger;
      const { headers, redirected, status, url } = response.raw;
      const html = text.replaceAll("<hx-partial ", '<template hx type="partial" ').replaceAll("</hx-partial>", "</template>");
      job.request = { headers, redirected, status, text: html, url };
    });
    watchLeaving("before:request", ({ ctx }) => ({
      job: ctx.sourceEvent.nitro,
      element: ctx.sourceElement,
      body: ctx.request.body,
      xhr: () => {
        const xhr = new XMLHttpRequest();
        ctx.fetch = fetchBy(xhr);
        return xhr;
      }
    }));
    hurry("after:init");
    holdRival("confirm", ({ ctx, elt: element, path }) => ctx ? {} : { element, path });
    for (const name of ["push", "replace"]) onHtmx(`after:history:${name}`, () => announce("navigated"));
    let isAway = false;
    on("pagehide", () => isAway = true);
    on("pageshow", () => setTimeout(() => isAway = false));
    window.navigation?.addEventListener("navigate", (event) => isAway && event.stopImmediatePropagation(), true);
  };
  var send = async (job, to) => {
    await ajax(job, to);
    return job.request;
  };
  var swap = (root, text) => window.htmx.swap({ sourceElement: root, target: root, text, swap: "outerMorph" });
  var htmx4 = {
    version: 4,
    // hx-disable with a value is hx-disabled-elt of htmx 2.
    untrusted: '[hx-ignore],[data-hx-ignore],[hx-disable=""],[data-hx-disable=""]',
    capture,
    send,
    swap
  };

  // nitro_htmx/client/address.js
  var { pathname, search } = location;
  var note = () => ({ pathname, search } = location);
  var show = ({ detail, target }) => {
    if (!target.dataset?.nitroComponent) return;
    const url = new URL(location.href);
    const before = `${url.searchParams}`;
    for (const [name, [first2, ...others]] of Object.entries(detail.parameters)) {
      if (first2 == null) url.searchParams.delete(name);
      else url.searchParams.set(name, first2);
      for (const value of others) url.searchParams.append(name, value);
    }
    if (`${url.searchParams}` === before) return;
    history.replaceState({ nitro: true }, "", detail.replace ? url : location.href);
    if (!detail.replace) history.pushState({ nitro: true }, "", url);
    note();
  };
  var follow = ({ state }) => {
    const before = { pathname, search };
    note();
    if (state?.htmx) return;
    if (pathname !== before.pathname) {
      if (state?.nitro) location.reload();
    } else if (search !== before.search) document.body.dispatchEvent(eventOf("nitro:navigated", { query: search }));
  };
  var startAddress = () => {
    window.addEventListener("nitro:address", show);
    window.addEventListener("popstate", follow);
    hear("navigated", note);
  };

  // nitro_htmx/client/fields.js
  var FIELDS = "input,select,textarea";
  var TYPED = "textarea,input:not([type=checkbox],[type=radio],[type=file],[type=button],[type=submit],[type=reset])";
  var isTick = ({ type }) => /checkbox|radio/.test(type);
  var isSame = (some, others) => some.length === others.length && some.every((value, at) => value === others[at]);
  var valuesOf = (field) => {
    if (isTick(field)) return field.checked ? [field.value] : [];
    if (field.options) return [...field.selectedOptions].map((option) => option.value);
    return [...field.files ?? [field.value]];
  };
  var given = (field) => {
    const { defaultValue, files, multiple, options: options2, size } = field;
    if (isTick(field)) return field.defaultChecked ? [field.value] : [];
    if (files) return [];
    if (options2) {
      const chosen = [...options2].filter((option) => option.defaultSelected);
      if (!multiple) chosen.splice(0, chosen.length - 1);
      if (!multiple && !chosen[0] && size < 2) chosen.push(...[...options2].filter((one) => !one.matches(":disabled")).slice(0, 1));
      return chosen.map(({ value }) => value);
    }
    if (field.value === defaultValue) return [defaultValue];
    const clone = field.cloneNode();
    clone.value = defaultValue;
    return [clone.value];
  };
  var write = (field, values) => {
    if (isSame(values, valuesOf(field))) return;
    if (isTick(field)) field.checked = values.length;
    else if (field.options) for (const option of field.options) option.selected = values.includes(option.value);
    else if (field.files) {
      const transfer = new DataTransfer();
      for (const file of values) transfer.items.add(file);
      field.files = transfer.files;
    } else field.value = values;
  };
  var doingOf = (control) => {
    const asker = control.type === "submit" && !control.hasAttribute("hx-post") && control.form || control;
    return [asker.getAttribute("hx-post") ?? asker.getAttribute("href"), asker.dataset.nitroArgs];
  };
  var controlsOf = (root) => {
    const counts = /* @__PURE__ */ new Map();
    const controls = /* @__PURE__ */ new Map();
    for (const control of root.querySelectorAll(FIELDS + ",a,button,summary,[tabindex]")) {
      const { form, id, localName, name, value } = control;
      const home = control.closest("[data-nitro-component],[data-nitro-slot]").id;
      const own = id || [localName, name, isTick(control) && value, form?.dataset.nitroArgs, ...doingOf(control)];
      const key = [isTrusted(control), home, own].join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
      controls.set(`${key} ${counts.get(key)}`, control);
    }
    return controls;
  };
  var formOf = (element) => element?.localName !== "form" && element?.form || (element?.closest("form") ?? null);
  var withdraw = (body, field) => {
    const left2 = body.getAll(field.name);
    for (const value of valuesOf(field)) {
      const at = left2.lastIndexOf(value);
      if (at >= 0) left2.splice(at, 1);
    }
    body.delete(field.name);
    for (const value of left2) body.append(field.name, value);
  };
  var readFields = ({ action, body, root, sent, source }) => {
    const near = /* @__PURE__ */ new Set();
    const far = /* @__PURE__ */ new Set();
    const form = formOf(source);
    const fields = action === "refresh" ? [] : [...controlsOf(root)].filter(([, control]) => control.matches(FIELDS));
    for (const name of new Set(body.keys())) if (name.startsWith("nitro-")) body.delete(name);
    for (const [, field] of fields) {
      if (!isTrusted(field) && form === formOf(field) && field.matches(":enabled")) withdraw(body, field);
    }
    const names = new Set(body.keys());
    for (const [key, field] of fields) {
      if (rootOf(field) !== root) continue;
      const { nitroModel } = field.dataset;
      if (nitroModel) (form === formOf(field) ? near : far).add(nitroModel);
      const isBound = nitroModel && field.matches(":enabled");
      if (isBound || names.has(field.name)) sent.set(key, { field, isBound, values: valuesOf(field) });
    }
    const others = [...far].filter((name) => !near.has(name));
    if (others[0] && action !== "sync") body.set("nitro-others", others.join());
  };

  // nitro_htmx/client/focus.js
  var follow2 = ({ isQuiet, source }, olds, focus, active) => {
    const ours = (controls) => new Map([...controls].filter(([key, control]) => key === focus || isTrusted(control)));
    olds = ours(olds);
    const isAsker = !isQuiet && (active === document.body || source?.contains(active));
    const wanted = new Set([...olds].filter(([, { autofocus }]) => autofocus).map(([key]) => key));
    const placeOf = (control) => [control.parentElement.closest("[id]")?.id, control.localName, control.name, doingOf(control)[0]].join();
    const place = focus && placeOf(active);
    const peersOf = (controls) => [...controls].filter(([, control]) => placeOf(control) === place).map(([key]) => key);
    const peers = peersOf(olds);
    const keys = [...olds.keys()];
    const at = keys.indexOf(focus);
    const opener = keys.find((key) => find(olds.get(key).getAttribute("aria-controls"))?.contains(active));
    const around = keys.slice(0, at).reverse().filter((key) => olds.get(key).contains(active));
    return (all2) => {
      const news = ours(all2);
      const fresh = isAsker && [...news].find(([key2, { autofocus }]) => autofocus && !wanted.has(key2));
      if (fresh) return fresh[1];
      if (!focus) return active.isConnected && active;
      const now = peersOf(news);
      const peer = now.length === peers.length && now[peers.indexOf(focus)];
      const others = [...around, ...keys.slice(at), ...keys.slice(0, at).reverse()];
      const landing = others.find((key2) => news.get(key2)?.matches('[tabindex="-1"]'));
      const key = [focus, !olds.has(peer || "") && peer, opener, landing].find((key2) => key2 && news.has(key2));
      return news.get(key || "");
    };
  };

  // nitro_htmx/client/lines.js
  var MAX_HOPS = 6;
  var CALL_LIMIT = 50;
  var lines = /* @__PURE__ */ new Map();
  var causes = /* @__PURE__ */ new WeakMap();
  var run;
  var runWith = (how) => void (run = how);
  var lineOf = (id) => lines.get(id) ?? [];
  var isFull = (heard) => heard[options.nitroHeard - 1] || heard.filter(([name]) => /^call:/.test(name))[CALL_LIMIT - 1];
  var enqueue = (job) => {
    if (!announce("queued", job)) return;
    const { id, heard, chain, counts } = Object.assign(job, causes.get(job.cause));
    const line = lines.get(id);
    if (chain.includes(id) || chain[MAX_HOPS] || counts[id] > MAX_HOPS) {
      const why = chain.includes(id) ? "loop" : "too long a chain, maybe a loop";
      if (chain[1]) console.warn(`nitro: ${why}: ${job.cause.type} stops: ${[...chain, id].join(" > ")}`);
      return;
    }
    const other = heard && line?.find((job2) => job2.heard && !job2.token && !isFull(job2.heard));
    if (other) {
      other.heard?.push(...heard);
      other.chain = other.chain.filter((step) => chain.includes(step));
    } else if (!line) work(id, [job]);
    else if (heard || !job.isQuiet) line.push(job);
  };
  var work = async (id, line) => {
    lines.set(id, line);
    await new Promise((resolve) => setTimeout(resolve));
    for (; line.length; line.shift()) {
      const [job] = line;
      await run(job).catch((error) => drop(job, error));
      announce("done", job);
      const root = job.isStale && (job.heard || !job.isQuiet) && !line[1] && find(id);
      if (root) line.push(newJob(root, "refresh", { isQuiet: true }));
    }
    lines.delete(id);
  };
  var drop = ({ component, action, isQuiet, reject }, why) => {
    const error = `${component}.${action} not sent: ${why}`;
    if (!isQuiet) console.warn("nitro:", error);
    reject?.(failure({ component, action, error, status: 0 }));
  };
  var failure = (detail) => Object.assign(new Error(detail.error), detail);

  // nitro_htmx/client/entries.js
  var echoes = /* @__PURE__ */ new WeakMap();
  var passFilesOn = (id, olds) => {
    for (const [key, old] of olds) {
      if (!old.files || old.isConnected) continue;
      old.addEventListener("change", () => {
        const root = find(id);
        const field = root && controlsOf(root).get(key);
        if (!field) return;
        write(field, valuesOf(old));
        for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
      });
    }
  };
  var keepEntries = (root, job) => {
    const { action, sent, status } = job;
    const kept = /* @__PURE__ */ new Map();
    const active = (
      /** @type {any} */
      document.activeElement
    );
    const olds = controlsOf(root);
    const caret = [active.selectionStart, active.selectionEnd];
    let focus = "";
    for (const [key, control] of olds) {
      if (control === active) focus = key;
      const around = control.closest("[data-nitro-keep]");
      if (!control.matches(FIELDS) || around !== root && root.contains(around) && isTrusted(around)) continue;
      const now = valuesOf(control);
      const before = sent.get(key);
      const isRefused = before && status === 422 && !before.isBound;
      const isEcho = !before && key === focus && echoes.get(control) === control.value;
      kept.set(key, (isRefused || isEcho || !isSame(now, before?.values ?? given(control))) && now);
    }
    const next = follow2(job, olds, focus, active);
    return () => {
      const newRoot = find(root.id) ?? root;
      const controls = controlsOf(newRoot);
      const behind = lineOf(root.id);
      for (const job2 of behind) job2.root = newRoot;
      passFilesOn(root.id, olds);
      for (const [key, values] of kept) {
        const field = controls.get(key);
        if (!field) continue;
        write(field, values || given(field));
        const isEcho = action === "sync" ? !values && sent.has(key) : echoes.get(active) === field.value;
        if (key === focus && isEcho && field.matches(TYPED)) echoes.set(field, field.value);
        for (const { sent: sent2 } of values ? [] : behind) {
          const entry = sent2.get(key);
          if (entry) entry.values = valuesOf(field);
        }
      }
      const target = next(controls);
      const stays = target === active || target === controls.get(focus);
      if (!target && focus) active.blur();
      if (!target) return;
      if (target !== document.activeElement) target.focus({ preventScroll: stays });
      if (!stays) return target.matches("input") && target.select();
      const isMoved = !isSame(caret, [target.selectionStart, target.selectionEnd]);
      if (isMoved && caret[0] != null) target.setSelectionRange(...caret);
    };
  };
  var startEntries = () => {
    on("focusout", ({ target }) => {
      if (target === document.activeElement) return;
      if (echoes.get(target) === target.value) write(target, given(target));
      echoes.delete(target);
    });
  };

  // nitro_htmx/client/toasts.js
  var defaults = {
    enabled: options.nitroToastEnabled !== "false",
    position: options.nitroToastPosition,
    duration: Number(options.nitroToastDuration),
    style: options.nitroToastStyle
  };
  var RELOAD_STATUSES = [0, 400, 403];
  var TICK_MS = 100;
  var NARROW = "(max-width: 40rem)";
  var EDGES = { top: "bottom", bottom: "top" };
  var waiting = [];
  var left = /* @__PURE__ */ new WeakMap();
  var focusedBefore = null;
  var make = (name, className = "", text = "") => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.textContent = text;
    return element;
  };
  var list = make("section", "nitro-toast-list");
  var places = /* @__PURE__ */ new Map();
  var spoken = make("div", "nitro-toast-spoken");
  var build = () => {
    list.setAttribute("aria-label", options.nitroToastLabel);
    for (const position of ["top-left", "top-center", "top-right", "bottom-left", "bottom-center", "bottom-right"]) {
      const place = make("div", "nitro-toasts");
      place.dataset.position = position;
      for (const role of ["status", "alert"]) {
        const region = make("div");
        region.setAttribute("role", role);
        region.setAttribute("aria-atomic", "false");
        place.append(region);
      }
      places.set(position, place);
      list.append(place);
    }
    spoken.setAttribute("role", "status");
    list.append(spoken);
  };
  var settle = () => {
    const home = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
    if (list.parentNode !== home) home.append(list);
    for (const other of document.querySelectorAll(".nitro-toast-list")) if (other !== list) other.remove();
  };
  var isInTheWay = (place) => {
    const active = document.activeElement;
    if (!active || active === document.body || list.contains(active)) return false;
    const { top, right, bottom, left: left2 } = active.getBoundingClientRect();
    return [...place.querySelectorAll(".nitro-toast")].map((toast) => toast.getBoundingClientRect()).some((toast) => toast.top < bottom && toast.bottom > top && toast.left < right && toast.right > left2);
  };
  var makeWay = () => {
    for (const place of places.values()) {
      if (place.matches(":hover") || !isInTheWay(place)) continue;
      const position = place.dataset.position ?? "";
      place.dataset.position = position.replace(/top|bottom/, (edge) => EDGES[
        /** @type {'top'} */
        edge
      ]);
      if (isInTheWay(place)) place.dataset.position = position;
    }
  };
  var showNext = () => {
    const limit = window.matchMedia(NARROW).matches ? 3 : Infinity;
    while (waiting.length && list.querySelectorAll(".nitro-toast").length < limit) add(
      /** @type {Toast} */
      waiting.shift()
    );
    for (const [position, place] of places) if (!place.querySelector(".nitro-toast")) place.dataset.position = position;
    makeWay();
  };
  var close = (toast) => {
    const hadFocus = toast.contains(document.activeElement);
    toast.remove();
    showNext();
    if (!hadFocus || !focusedBefore) return;
    const { id, isConnected } = focusedBefore;
    (isConnected ? focusedBefore : document.getElementById(id))?.focus();
  };
  var startClock = (toast, place) => {
    const timer = setInterval(() => {
      if (!toast.parentNode) return clearInterval(timer);
      settle();
      makeWay();
      if (document.hidden || place.matches(":hover, :focus-within")) return;
      const now = Number(left.get(toast)) - TICK_MS;
      left.set(toast, now);
      if (now <= 0) close(toast);
    }, TICK_MS);
  };
  var add = ({ message, level, style, duration, place, canReload, count }) => {
    const toast = make("div", "nitro-toast");
    Object.assign(toast.dataset, { level, style });
    const addButton = (text2, onClick) => {
      const button = make("button", "nitro-toast-button", text2);
      button.setAttribute("type", "button");
      button.addEventListener("click", onClick);
      toast.append(button);
    };
    const text = make("p", "nitro-toast-text", message);
    if (count > 1) text.dataset.count = `${count}`;
    toast.append(text);
    if (canReload) addButton(options.nitroToastReload, () => location.reload());
    addButton(options.nitroToastDismiss, () => close(toast));
    toast.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close(toast);
    });
    left.set(toast, canReload ? Infinity : duration);
    place.children[level === "error" ? 1 : 0]?.append(toast);
    startClock(toast, place);
  };
  var show2 = (message, level, { enabled, position, duration, style }, canReload = false) => {
    if (!enabled) return;
    settle();
    const place = (
      /** @type {HTMLElement} */
      places.get(position) ?? places.get("top-right")
    );
    const same = waiting.find((toast2) => toast2.message === message && toast2.level === level && toast2.place === place);
    if (same) return void (same.count += 1);
    for (
      const other of
      /** @type {Iterable<any>} */
      place.querySelectorAll(".nitro-toast")
    ) {
      const [text] = other.children;
      if (other.dataset.level !== level || text.textContent !== message) continue;
      text.dataset.count = Number(text.dataset.count ?? 1) + 1;
      left.set(other, Math.max(Number(left.get(other)), duration));
      return;
    }
    const toast = { message, level, style, duration, place, canReload, count: 1 };
    const at = level === "error" ? waiting.findIndex((other) => other.level !== "error") : -1;
    waiting.splice(at < 0 ? waiting.length : at, 0, toast);
    showNext();
  };
  var tell = ({ detail, target }, message, level, canReload) => {
    if (message == null) return;
    const name = CSS.escape(`${detail.component}`);
    const root = target.dataset?.nitroToast ? target : first(`[data-nitro-component="${name}"][data-nitro-toast]`);
    const config = { ...defaults, ...JSON.parse(root?.dataset.nitroToast ?? "{}") };
    const adapter = Object.hasOwn(window, "NitroToastAdapter") && window.NitroToastAdapter;
    if (adapter && typeof adapter.show === "function") adapter.show(message, level, config);
    else show2(message, level, config, canReload);
  };
  var say = (text) => {
    settle();
    spoken.replaceChildren(make("p", "", text));
  };
  var startToasts = () => {
    build();
    window.addEventListener("nitro:message", (event) => {
      tell(event, event.detail?.text, event.detail?.level ?? "info");
    });
    window.addEventListener("nitro:error", (event) => {
      tell(event, event.detail?.error, "error", RELOAD_STATUSES.includes(event.detail?.status));
    });
    list.addEventListener("focusin", ({ relatedTarget }) => {
      if (!list.contains(
        /** @type {Node} */
        relatedTarget
      )) focusedBefore = relatedTarget;
    });
    on("focusin", makeWay);
    on("close", settle);
    new MutationObserver(settle).observe(document.body, { childList: true });
    settle();
    window.nitroToasts = { show: show2, say };
  };

  // nitro_htmx/client/own.js
  var KEEP = "data-nitro-keep";
  var PAIR = "data-nitro-pair";
  var OPENS = "dialog,details,[popover]";
  var said = /* @__PURE__ */ new WeakMap();
  var scrolled = /* @__PURE__ */ new Set();
  var note2 = (records) => {
    for (const { target, oldValue } of records) if (!said.has(target)) said.set(target, oldValue != null);
  };
  var observer = new MutationObserver(note2);
  var isOf = (element, id) => {
    let place = element;
    while (place && !isTrusted(place)) place = place.parentElement;
    const holder = place?.closest("[data-nitro-component],[data-nitro-slot]");
    const { nitroOwner, nitroSlot } = holder?.dataset ?? {};
    return (nitroSlot ? nitroOwner : holder?.id) === id && !holder.contains(place.closest(`[${KEEP}]`));
  };
  var KEYS = [
    (element) => element.matches(OPENS) && element.parentElement?.textContent,
    // a row's, mostly
    (element) => [element.className, element.matches("details") && element.firstElementChild?.textContent],
    () => ""
  ];
  var pair = (olds, news) => {
    const pairs = /* @__PURE__ */ new Map();
    for (const keyOf of KEYS) {
      const groups2 = /* @__PURE__ */ new Map();
      [olds, news].forEach((elements, side) => {
        for (const element of elements) {
          if (pairs.has(element)) continue;
          const own = element.id || [element.localName, element.closest("[id]")?.id, keyOf(element)];
          const key = [isTrusted(element), own].join();
          const group = groups2.get(key) ?? [[], []];
          group[side].push(element);
          groups2.set(key, group);
        }
      });
      for (const [some, others] of groups2.values()) {
        if (some.length !== others.length) continue;
        some.forEach((old, at) => pairs.set(old, others[at]).set(others[at], old));
      }
    }
    return pairs;
  };
  var stateOf = (element) => ({
    isOpen: element.open,
    isModal: element.matches(":modal"),
    isShown: element.matches(":popover-open"),
    place: scrolled.has(element) && { top: element.scrollTop, left: element.scrollLeft, behavior: "instant" }
  });
  var open = (element, { isOpen, isModal, isShown, says }) => {
    if (element.matches("dialog")) {
      const isRight = !element.matches(":modal") === !(isOpen && isModal);
      if (!isRight && isModal && isOpen) {
        element.open = false;
        element.showModal();
      } else if (!isRight) {
        element.open = true;
        element.close();
        element.open = isOpen;
      }
    }
    if (element.popover != null && element.matches(":popover-open") !== !!isShown) element.togglePopover();
    if (says != null) said.set(element, says);
  };
  var parse = (text) => {
    const template = document.createElement("template");
    template.innerHTML = text;
    const updates = (
      /** @type {any[]} */
      [...template.content.querySelectorAll("template[data-nitro-update]")]
    );
    const parts = [template.content, ...updates.map((update) => update.content)];
    const allNew = (selector) => parts.flatMap((part) => [...part.querySelectorAll(selector)]);
    return {
      allNew,
      html: () => {
        for (const { firstChild } of allNew("pre,textarea")) if (firstChild?.data?.[0] === "\n") firstChild.data = `
${firstChild.data}`;
        return template.innerHTML;
      }
    };
  };
  var preserve = (root, news, mark2) => {
    const ids = [];
    for (const fresh of news.filter(isTrusted)) {
      const [old] = all(`[${KEEP}=${CSS.escape(fresh.dataset.nitroKeep)}]`, root);
      if (!old) continue;
      ids.push([old, old.getAttribute("id")]);
      fresh.id = old.id = `${mark2}${ids.length}`;
      fresh.setAttribute("hx-preserve", "");
      fresh.replaceChildren();
    }
    return () => {
      for (const [old, id] of ids) id === null ? old.removeAttribute("id") : old.setAttribute("id", id);
    };
  };
  var listen = ({ id }) => {
    const regions = () => all("[role=status]", find(id) ?? []);
    const olds = regions().map((region) => ({ region, before: region.textContent }));
    return () => {
      const news = regions();
      if (news.length !== olds.length) return;
      news.forEach(({ textContent }, at) => {
        const { region, before } = olds[at];
        const isNews = region !== news[at] && textContent.trim() && textContent !== before;
        if (isNews) say(textContent.trim().replace(/\s+/g, " "));
      });
    };
  };
  var keepOwn = (root, text) => {
    const speak = listen(root);
    note2(observer.takeRecords());
    for (const element of scrolled) if (!element.isConnected) scrolled.delete(element);
    const moved = [...scrolled].filter((element) => root.contains(element));
    if (!moved.length && !root.matches(OPENS) && !root.querySelector(`${OPENS},[${KEEP}]`)) return { text, restore: speak };
    const { allNew, html } = parse(text);
    const mark2 = `nitro${Math.random()}-`.replace(".", "-");
    const giveBack = preserve(root, allNew(`[${KEEP}]`), mark2);
    const selector = [OPENS, ...moved.map(({ id, localName }) => id ? `#${CSS.escape(id)}` : localName)].join();
    const isOwn = (element) => isOf(element, root.id);
    const olds = [root, ...root.querySelectorAll(selector)].filter((element) => element.matches(selector));
    const news = allNew(selector).filter(isOwn);
    const pairs = pair(olds.filter(isOwn), news);
    const states = olds.filter((old) => !isOwn(old)).map((old) => [old, stateOf(old)]);
    news.forEach((fresh, at) => {
      const old = pairs.get(fresh);
      if (!fresh.matches(OPENS) && !scrolled.has(old)) return;
      const state = old ? stateOf(old) : {};
      if (fresh.matches("dialog,details")) {
        const says = state.says = fresh.hasAttribute("open");
        if (!old || says !== (said.get(old) ?? (old.open && !state.isModal))) state.isOpen = says;
        fresh.toggleAttribute("open", state.isOpen);
      }
      for (const element of [fresh, old]) element?.setAttribute(PAIR, mark2 + at);
      states.push([mark2 + at, state]);
    });
    return {
      text: html(),
      restore: () => {
        giveBack();
        const marked = [...document.querySelectorAll(`[${PAIR}^=${mark2}]`)];
        const news2 = new Map(marked.map((element) => [element.getAttribute(PAIR), element]));
        const found = states.map(([one, state]) => ({ element: news2.get(one) ?? one, state })).filter(({ element }) => element.isConnected);
        for (const { element } of found) element.removeAttribute(PAIR);
        for (const { element, state } of found) open(element, state);
        for (const { element, state: { place } } of found) {
          if (!place) continue;
          element.scrollTo(place);
          scrolled.add(element);
        }
        observer.takeRecords();
        speak();
      }
    };
  };
  var startOwn = () => {
    observer.observe(document, { subtree: true, attributeFilter: ["open"], attributeOldValue: true });
    on("scroll", ({ target }) => scrolled.add(target));
  };

  // nitro_htmx/client/press.js
  var TAP_MS = 350;
  var OPEN = CSS.supports("selector(:open)") ? "select:open" : "never";
  var pressed = null;
  var release;
  var end;
  var press = () => {
    clearTimeout(end);
    pressed ??= new Promise((resolve) => {
      release = () => {
        if (document.querySelector(OPEN)) return letGo(TAP_MS);
        pressed = null;
        resolve();
      };
    });
  };
  var letGo = (delay = 0) => {
    if (!pressed) return;
    clearTimeout(end);
    end = setTimeout(release, delay);
  };
  var released = () => {
    if (!pressed && document.querySelector(OPEN)) press(), letGo();
    return pressed;
  };
  var startPress = () => {
    on("pointerdown", ({ button }) => button || press());
    on("keydown", ({ key, target }) => key === " " && !target.matches?.(TYPED) && press());
    on("pointerup", ({ pointerType }) => letGo(pointerType === "touch" ? TAP_MS : 0));
    on("keyup", ({ key }) => key === " " && letGo());
    on("click pointercancel contextmenu dragend", () => letGo());
    on("change", ({ target }) => target.localName === "select" && letGo());
    on("pointermove", ({ buttons }) => buttons || letGo());
    on("blur", ({ target }) => target === window && letGo());
  };

  // nitro_htmx/client/answers.js
  var settled = async (id) => {
    let root = find(id);
    for (let tries = 0; tries < 500 && root?.closest(".htmx-added"); root = find(id), tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return root;
  };
  var leave = (id, to) => {
    for (const job of lineOf(id).splice(1)) announce("done", job);
    to ? location.assign(to) : location.reload();
  };
  var accept = async (job, { headers, redirected, status, text, url }, adapter) => {
    const { id, path, token } = job;
    if (redirected) {
      const to2 = new URL(url);
      for (const [name, value] of to2.searchParams) {
        if (value.includes(path)) to2.searchParams.set(name, address());
      }
      if (to2.origin !== location.origin) job.status = 0;
      else leave(id, to2), job.events = [];
      return;
    }
    try {
      let { events } = JSON.parse(headers.get("HX-Trigger"))["nitro:events"];
      if (!events) {
        const match = (
          /** @type {any} */
          /<script [^>]*data-nitro-events>([^<]*)<\/script>$/.exec(text)
        );
        events = JSON.parse(match[1]);
        text = text.slice(0, match.index);
      }
      job.events = [...events];
    } catch {
      return;
    }
    await released();
    const root = await settled(id);
    const to = headers.get("HX-Redirect");
    if (to || headers.get("HX-Refresh")) leave(id, to);
    else if (!text || status > 299 && status !== 422) return;
    else if (root?.dataset.nitroToken !== token) job.isStale = true;
    else await replace(root, text, job, adapter).catch(console.error);
  };
  var replace = async (root, html, job, { swap: swap2 }) => {
    const restoreEntries = keepEntries(root, job);
    const { text, restore } = keepOwn(root, html);
    try {
      await swap2(root, text, job);
    } finally {
      restore();
    }
    restoreEntries();
  };

  // nitro_htmx/client/events.js
  var deliver = (job) => {
    const { id, component, action, root, status, chain, counts, resolve, reject } = job;
    announce("answered", job);
    const error = job.error ?? options[`nitroError-${status}`] ?? options.nitroError;
    for (const [name, detail] of job.events ?? [["nitro:error", { component, action, error, status }]]) {
      const cause = eventOf(name, detail);
      causes.set(cause, { chain: [...chain, id], counts });
      if (name === "nitro:error") reject?.(failure(detail));
      if (name === "nitro:action-complete") resolve?.(detail);
      (find(id) ?? document.body).dispatchEvent(cause);
      const [to, call2] = JSON.parse(root.dataset.nitroOn ?? "{}")[name] ?? [];
      if (find(to)) enqueue(newJob(find(to), "refresh", { isQuiet: true, heard: [[call2, detail]], cause }));
    }
  };
  var leaving = 0;
  var aborted = [];
  var finish = (job) => void (leaving && !job.status ? aborted.push(job) : deliver(job));
  var stay = (end3) => {
    clearTimeout(leaving);
    leaving = 0;
    for (const job of aborted.splice(0)) end3(job, "the page was left");
  };
  var startEvents = () => {
    on("beforeunload", () => {
      clearTimeout(leaving);
      leaving = setTimeout(stay, 1e4, deliver);
    });
    on("pagehide", () => clearTimeout(leaving));
    on("pageshow", () => stay(drop));
  };

  // nitro_htmx/client/bridge.js
  var ask = ({ element, path, body, cause }) => {
    const root = rootOf(element);
    const action = path.slice(root.dataset.nitroUrl.length).split("/")[0];
    if (element === root) return react(root, cause, { action, path });
    const job = newJob(root, action, { path, source: element });
    for (const [name, value] of body ?? []) job.body.append(name, value);
    addArguments(job.body, JSON.parse(element.dataset.nitroArgs ?? "{}"));
    readFields(job);
    enqueue(job);
  };
  var react = (root, cause, more) => {
    const { nitroFilters, nitroKey } = root.dataset;
    const { type, detail } = cause ?? {};
    const keys = /^nitro:refresh-/.test(type) && detail?.key != null ? ["key"] : JSON.parse(nitroFilters ?? "{}")[type];
    if (keys?.every((key) => `${detail?.[key]}` !== nitroKey)) return;
    const job = newJob(root, "refresh", { cause, isPoll: !cause, isQuiet: true, ...more });
    if (/^nitro:/.test(type)) job.heard = [[type, detail]];
    enqueue(job);
  };
  var post = (root, action, args, more) => {
    const job = newJob(root, action, more);
    addArguments(job.body, args);
    readFields(job);
    enqueue(job);
  };
  var missing = (component, key) => {
    const names = [...new Set(all(ROOT).map(({ dataset }) => dataset.nitroComponent))];
    if (names.includes(component)) return `none on this page has the key ${JSON.stringify(key)}`;
    const nearest = Object.hasOwn(window, "nitroDebug") && window.nitroDebug?.suggest(component, names);
    return `on this page there is ${names.length ? `only ${names.join(", ")}` : "none"}.${nearest || ""}`;
  };
  var call = (component, action, args = {}, { key } = {}) => new Promise((resolve, reject) => {
    const one = key == null ? "" : `[data-nitro-key=${CSS.escape(`${key}`)}]`;
    const root = first(`[data-nitro-component=${CSS.escape(component)}]${one}`);
    if (root) post(root, action, args, { resolve, reject });
    else drop({ component, action, reject }, missing(component, key));
  });
  var run2 = async (job, adapter) => {
    const { chain, id } = job;
    const root = await settled(id);
    const isGone = !root || root !== job.root && job.page !== address();
    if (isGone && !job.isQuiet) finish(Object.assign(job, { status: 0, error: options["nitroError-404"] }));
    if (isGone || job.reject && root.dataset.nitroLazy) return drop(job, "it is not there");
    fill(job, root);
    const source = job.source?.isConnected ? job.source : root;
    const answer2 = await adapter.send(job, { root, source, headers: chain[0] && { "Nitro-Chain": chain.join() } });
    if (answer2) await accept(Object.assign(job, { answer: answer2, status: answer2.status }), answer2, adapter);
    else if (job.status == null) return drop(job, "a listener or hx-sync stopped it");
    finish(job);
  };
  var fill = (job, root) => {
    const { body, counts, heard, id, sent } = job;
    job.token = root.dataset.nitroToken;
    counts[id] = (counts[id] ?? 0) + 1;
    if (heard) body.set("nitro-events", JSON.stringify(heard));
    const names = /* @__PURE__ */ new Set();
    for (const { field, isBound, values } of sent.values()) {
      if (!isBound) continue;
      names.add(field.dataset.nitroModel);
      for (const value of values) body.append(field.name, value);
    }
    if (!job.isQuiet) body.set("nitro-fields", [...names].join());
    const cookies = new URLSearchParams(document.cookie.replaceAll("; ", "&"));
    body.set("csrfmiddlewaretoken", cookies.get(options.nitroCsrfCookie) || options.nitroCsrf);
    body.delete("nitro-token");
    body.append("nitro-token", job.token ?? "");
  };
  var startBridge = (adapter) => {
    runWith((job) => run2(job, adapter));
    adapter.capture(ask);
    window.nitro = { find, first, rootOf, call };
  };

  // nitro_htmx/client/forget.js
  var reset = (inputs) => {
    const form = document.createElement("form");
    form.id = "nitro-forgotten";
    document.body.append(form);
    const owners = inputs.map((input) => input.getAttribute("form"));
    for (const input of inputs) input.setAttribute("form", form.id);
    form.reset();
    inputs.forEach((input, at) => owners[at] === null ? input.removeAttribute("form") : input.setAttribute("form", owners[at]));
    form.remove();
  };
  var isAsGiven = (input) => {
    if (input.options) return [...input.options].every(({ selected, defaultSelected }) => selected === defaultSelected);
    if (isTick(input)) return input.checked === input.defaultChecked;
    return input.value === input.defaultValue && !input.validity.badInput;
  };
  var startForget = () => {
    on("pagehide", () => reset([...document.querySelectorAll("[data-nitro-model]")].filter(isAsGiven)));
    const [navigation] = (
      /** @type {any[]} */
      performance.getEntriesByType("navigation")
    );
    const menus = [...document.querySelectorAll("select[data-nitro-model]")];
    if (navigation?.type === "reload") reset(menus.filter((menu) => menu !== document.activeElement));
  };

  // nitro_htmx/client/lazy.js
  var LAZY = "[data-nitro-lazy]";
  var MOUNT = "nitro-mount";
  var GROUP_LIMIT = 50;
  var known = /* @__PURE__ */ new WeakSet();
  var groups = /* @__PURE__ */ new Map();
  var tried = /* @__PURE__ */ new WeakSet();
  var loading = /* @__PURE__ */ new Set();
  var overheard = /* @__PURE__ */ new Map();
  var askAlone = (placeholder) => {
    loading.add(placeholder.id);
    enqueue(newJob(placeholder, MOUNT, { isQuiet: true }));
  };
  var askTogether = ([first2, ...others]) => {
    if (!others.length) return first2 && askAlone(first2);
    groups.set(first2, others);
    for (const { id } of [first2, ...others]) loading.add(id);
    post(first2, MOUNT, { group: others.map(({ dataset }) => `${dataset.nitroComponent} ${dataset.nitroToken}`) });
  };
  var isWaiting = (placeholder) => placeholder.isConnected && placeholder.matches(LAZY);
  var ask2 = (placeholder) => {
    const underWay = new Set([...groups].flat(2));
    if (underWay.has(placeholder)) return;
    const { nitroGroup } = placeholder.dataset;
    const others = all(`${LAZY}[data-nitro-group]`).filter((member) => member !== placeholder && member.dataset.nitroGroup === nitroGroup && !tried.has(member) && !underWay.has(member));
    askTogether(tried.has(placeholder) ? [placeholder] : [placeholder, ...others].slice(0, GROUP_LIMIT));
  };
  var lookForLeftOut = () => {
    for (const [first2, others] of groups) {
      if (isWaiting(first2)) continue;
      groups.delete(first2);
      for (const other of others.filter(isWaiting)) {
        tried.add(other);
        askAlone(other);
      }
    }
  };
  var fail = ({ target, detail }) => {
    if (detail?.action !== MOUNT) return;
    loading.delete(target.id);
    const others = groups.get(target);
    if (!others) return;
    groups.delete(target);
    tried.add(target);
    askTogether(others.filter(isWaiting));
  };
  var tell2 = (id) => {
    const root = find(id);
    if (root?.matches(LAZY)) return;
    const causes2 = overheard.get(id) ?? [];
    overheard.delete(id);
    loading.delete(id);
    for (const cause of root ? causes2 : []) react(root, cause);
  };
  var seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!target.matches(LAZY)) seen.unobserve(target);
      else if (isIntersecting) ask2(target);
    }
  });
  var look = () => {
    lookForLeftOut();
    for (const placeholder of all(LAZY)) {
      if (known.has(placeholder)) continue;
      known.add(placeholder);
      if (placeholder.dataset.nitroLazy === "visible") seen.observe(placeholder);
      else ask2(placeholder);
    }
    for (const id of /* @__PURE__ */ new Set([...overheard.keys(), ...loading])) tell2(id);
  };
  var begin = () => {
    const watch = { attributeFilter: ["data-nitro-lazy"], childList: true, subtree: true };
    new MutationObserver(look).observe(document.documentElement, watch);
    look();
  };
  var startLazy = () => {
    hear("queued", ({ cause, id, root }) => {
      if (!cause?.type.startsWith("nitro:") || !root.matches(LAZY)) return true;
      if (loading.has(id) || !cause.type.startsWith("nitro:refresh-")) overheard.set(id, [...overheard.get(id) ?? [], cause]);
      return false;
    });
    on("nitro:error", fail);
    if (document.readyState === "complete") begin();
    else document.addEventListener("DOMContentLoaded", begin);
  };

  // nitro_htmx/client/live.js
  var SYNC = "data-nitro-sync";
  var roots = /* @__PURE__ */ new Map();
  var liveRoot = (id) => {
    const live = roots.get(id) ?? { due: /* @__PURE__ */ new Map() };
    roots.set(id, live);
    return live;
  };
  var inputsOf = (root, name) => allOf(`[name=${CSS.escape(name)}]`, root);
  var valueOf = (root, name) => inputsOf(root, name).map((input) => isTick(input) ? input.checked : input.value).join("\n");
  var note3 = ({ target, type, isComposing }) => {
    const holder = target.closest?.(`[${SYNC}]`);
    const root = holder && rootOf(holder);
    if (!root || !target.name || isComposing) return;
    const pause = holder.getAttribute(SYNC);
    if (type === "change" !== (pause === "change")) return;
    const live = liveRoot(root.id);
    live.due.set(target.name, valueOf(root, target.name));
    clearTimeout(live.timer);
    live.timer = setTimeout(() => flush(root.id), target.matches(TYPED) ? Number(pause) || 0 : 0);
  };
  var isHalf = (input) => {
    const { defaultValue, type, validity, value } = input;
    return input === document.activeElement && (validity.badInput || type === "number" && value === defaultValue);
  };
  var flush = (id) => {
    const live = liveRoot(id);
    const root = find(id);
    if (!root) return void roots.delete(id);
    const pressed2 = released();
    if (pressed2) return void pressed2.then(() => flush(id));
    if (live.isUnderWay) return;
    const names = [...live.due].filter(([name, value]) => value === valueOf(root, name)).map(([name]) => name).filter((name) => !inputsOf(root, name).some(isHalf));
    live.due.clear();
    if (!names.length) return;
    live.isUnderWay = true;
    const inputs = names.map((name) => inputsOf(root, name)[0]);
    const holder = inputs.map((input) => input.closest(`form[${SYNC}]`)).find(Boolean);
    const args = { field: inputs.map((input) => input.dataset.nitroModel ?? input.name) };
    if (holder) Object.assign(args, { form: queryOf(holder) });
    post(root, "sync", args);
  };
  var queryOf = (form) => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") query.append(name, value);
    return `${query}`;
  };
  var startLive = () => {
    on("input change compositionend", note3);
    hear("queued", ({ action, id, source }) => {
      if (source && action !== "refresh") roots.get(id)?.due.clear();
    });
    hear("done", ({ action, id }) => {
      const live = roots.get(id);
      if (!live || action !== "sync") return;
      live.isUnderWay = false;
      setTimeout(() => flush(id));
    });
  };

  // nitro_htmx/client/loading.js
  var hidden = /* @__PURE__ */ new Map();
  var mark = (root, action) => {
    root.classList.toggle("nitro-busy", !!action);
    if (action) root.setAttribute("aria-busy", "true");
    else root.removeAttribute("aria-busy");
    if (!root.classList.length) root.removeAttribute("class");
    for (const element of allOf("[data-nitro-loading]", root)) {
      const { nitroLoading } = element.dataset;
      element.hidden = !action || nitroLoading && nitroLoading !== action;
    }
  };
  var begin2 = ({ action, id, isQuiet, source }) => {
    const root = find(id);
    if (!root || isQuiet || /^(sync|nitro-mount)$/.test(action)) return;
    mark(root, action);
    const selector = source?.dataset.nitroHide;
    const element = selector && source.closest(selector);
    if (!element || !root.contains(element)) return;
    element.hidden = true;
    hidden.set(id, element);
  };
  var end2 = ({ target, type }) => {
    const element = hidden.get(target.id);
    hidden.delete(target.id);
    if (element && type === "nitro:error") element.hidden = false;
    if (target.matches?.(ROOT)) mark(target);
  };
  var startLoading = () => {
    hear("leaving", begin2);
    on("nitro:action-complete nitro:error", end2);
    const rest = () => all(".nitro-busy").forEach((root) => mark(root));
    hear("restored", rest);
    on("pageshow", ({ persisted }) => persisted && rest());
  };

  // nitro_htmx/client/polls.js
  var resting = /* @__PURE__ */ new Set();
  var wake = () => {
    if (document.hidden) return;
    for (const id of resting) {
      const root = find(id);
      if (root?.getAttribute("hx-trigger")?.includes("every ")) react(root);
    }
    resting.clear();
  };
  var startPolls = () => {
    hear("queued", ({ id, isPoll }) => {
      if (!document.hidden || !isPoll) return true;
      resting.add(id);
      return false;
    });
    on("visibilitychange", wake);
  };

  // nitro_htmx/client/uploads.js
  var BAR = "progress[data-nitro-progress]";
  var each = (id, show3) => {
    const root = find(id);
    if (root) allOf(BAR, root).forEach(show3);
  };
  var startUploads = () => {
    hear("uploading", ({ id, xhr }) => {
      each(id, (bar) => {
        bar.value = 0;
        bar.hidden = false;
      });
      xhr.upload.addEventListener("progress", ({ lengthComputable, loaded, total }) => {
        if (lengthComputable) each(id, (bar) => bar.value = loaded / total * bar.max);
      });
      xhr.addEventListener("loadend", () => each(id, (bar) => bar.hidden = true));
    });
    hear("restored", () => all(BAR).forEach((bar) => bar.toggleAttribute("hidden", true)));
  };

  // nitro_htmx/client/start.js
  var start = (adapter) => {
    if (Object.hasOwn(window, "nitro") && window.nitro?.call) return;
    const { version, untrusted: untrusted2 } = adapter;
    const found = window.htmx?.ajax && window.htmx.version;
    if (parseInt(found) !== version) {
      return console.error(`nitro-htmx${version}.js needs htmx ${version} before it, and found ${found || "none"}`);
    }
    distrust(untrusted2);
    startEntries();
    startOwn();
    startPress();
    startEvents();
    startForget();
    startBridge(adapter);
    startLive();
    startUploads();
    startLoading();
    startPolls();
    startToasts();
    startAddress();
    startLazy();
  };

  // nitro_htmx/client/nitro-htmx4.js
  start(htmx4);
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L3VwbG9hZC5qcyIsICIuLi8uLi9jbGllbnQvaHRteDQuanMiLCAiLi4vLi4vY2xpZW50L2FkZHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvYnJpZGdlLmpzIiwgIi4uLy4uL2NsaWVudC9mb3JnZXQuanMiLCAiLi4vLi4vY2xpZW50L2xhenkuanMiLCAiLi4vLi4vY2xpZW50L2xpdmUuanMiLCAiLi4vLi4vY2xpZW50L2xvYWRpbmcuanMiLCAiLi4vLi4vY2xpZW50L3BvbGxzLmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWRzLmpzIiwgIi4uLy4uL2NsaWVudC9zdGFydC5qcyIsICIuLi8uLi9jbGllbnQvbml0cm8taHRteDQuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoZXJlIHRoaW5ncyBhcmUgb24gdGhlIHBhZ2UsIGFuZCB3aG9zZSB0aGV5IGFyZS4gKi9cblxuLyoqIFdoYXQgdGhlIHNlcnZlciBoYXMgd3JpdHRlbiBhdCBvdXIgc2NyaXB0LiAqL1xuZXhwb3J0IGNvbnN0IG9wdGlvbnMgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5leHBvcnQgY29uc3QgUk9PVCA9ICdbZGF0YS1uaXRyby1jb21wb25lbnRdJztcblxubGV0IHVudHJ1c3RlZCA9ICcnO1xuLyoqIE5hbWUgd2hhdCBwZW9wbGUgd3JvdGU6IG5vdGhpbmcgaW4gdGhlcmUgYWN0cywgaXMgYm91bmQsIG9yIGlzIGEgY29tcG9uZW50LlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRpc3RydXN0ID0gKHNlbGVjdG9yKSA9PiB2b2lkICh1bnRydXN0ZWQgPSBzZWxlY3Rvcik7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1RydXN0ZWQgPSAoZWxlbWVudCkgPT4gIWVsZW1lbnQuY2xvc2VzdD8uKHVudHJ1c3RlZCk7XG5cbi8qKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcsIHJvb3Q/OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbCA9IChzZWxlY3Rvciwgcm9vdCA9IGRvY3VtZW50KSA9PiBbLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKGlzVHJ1c3RlZCk7XG5cbi8qKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmaXJzdCA9IChzZWxlY3RvcikgPT4gYWxsKHNlbGVjdG9yKVswXTtcblxuLyoqIEB0eXBlIHsoaWQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpbmQgPSAoaWQpID0+IGlkICYmIGZpcnN0KCcjJyArIENTUy5lc2NhcGUoaWQpKTtcblxuLyoqIFRoZSByb290IG9mIHRoZSBjb21wb25lbnQgdGhhdCBhbiBlbGVtZW50IGJlbG9uZ3MgdG8sIGJ5IGl0cyBzbG90cywgdG9vLlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCByb290T2YgPSAoZWxlbWVudCkgPT4ge1xuICBpZiAoIWlzVHJ1c3RlZChlbGVtZW50KSkgcmV0dXJuO1xuICBjb25zdCByb290ID0gZWxlbWVudC5jbG9zZXN0Py4oYCR7Uk9PVH0sW2RhdGEtbml0cm8tb3duZXJdYCk7XG4gIHJldHVybiBmaW5kKHJvb3Q/LmRhdGFzZXQubml0cm9Pd25lcikgPz8gcm9vdDtcbn07XG5cbi8qKiBXaGF0IGJlbG9uZ3MgdG8gdGhlIGNvbXBvbmVudCBvZiB0aGlzIHJvb3QsIGFuZCB0byBub25lIGluc2lkZS5cbiAqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdDogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBhbGxPZiA9IChzZWxlY3Rvciwgcm9vdCkgPT4gYWxsKHNlbGVjdG9yLCByb290KS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3RPZihlbGVtZW50KSA9PT0gcm9vdCk7XG5cbi8qKiBXaGV0aGVyIHRoZSBhZGRyZXNzIGlzIHRoYXQgb2YgYW4gYWN0aW9uIG9mIHRoZSBjb21wb25lbnQgYXJvdW5kIHRoZSBlbGVtZW50LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091cnMgPSAoZWxlbWVudCwgcGF0aCkgPT4gcGF0aD8uc3RhcnRzV2l0aChyb290T2YoZWxlbWVudCk/LmRhdGFzZXQubml0cm9VcmwgPz8gTmFOKTtcblxuZXhwb3J0IGNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEhlYXIgZXZlbnRzIGJlZm9yZSBldmVyeWJvZHkgZWxzZS5cbiAqIEB0eXBlIHsobmFtZXM6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uID0gKG5hbWVzLCBsaXN0ZW5lcikgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc3BsaXQoJyAnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gQ3VzdG9tRXZlbnR9ICovXG5leHBvcnQgY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwpID0+IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcblxuLyoqIEB0eXBlIHsoYm9keTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhhc0ZpbGUgPSAoYm9keSkgPT4gYm9keSBpbnN0YW5jZW9mIEZvcm1EYXRhICYmIFsuLi5ib2R5LnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgaW5zdGFuY2VvZiBCbG9iKTtcbiIsICIvKiBKb2JzLCBhbmQgd2hhdCB0aGUgZmVhdHVyZXMgaGVhciBvZiB0aGVtLCBpbiB0aGlzIG9yZGVyOlxuICogICBxdWV1ZWQgICAgYSBjb21wb25lbnQgYXNrcyBmb3Igc29tZXRoaW5nOyBhIGxpc3RlbmVyIHRoYXQgcmV0dXJucyBmYWxzZSBob2xkcyBpdCBiYWNrXG4gKiAgIGxlYXZpbmcgICBpdCBpcyBiZWluZyBzZW50LCBhbmQgbm9ib2R5IGhhcyBzdG9wcGVkIGl0XG4gKiAgIGFuc3dlcmVkICB0aGUgYW5zd2VyIGlzIG9uIHRoZSBwYWdlLCBvciB0aGVyZSB3YXMgbm9uZTsgaXRzIGV2ZW50cyBjb21lIG5leHRcbiAqICAgZG9uZSAgICAgIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLCBvciBpdCB3YXMgZHJvcHBlZFxuICogYW5kIGJlc2lkZXM6IHVwbG9hZGluZyB7aWQsIHhocn0sIG9mIGZpbGVzIG9mIGEgY29tcG9uZW50OyBuYXZpZ2F0ZWQsIHdoZW4gaHRteCBoYXMgY2hhbmdlZCB0aGUgYWRkcmVzcztcbiAqIHJlc3RvcmVkLCB3aGVuIGh0bXggaGFzIHB1dCB0aGUgSFRNTCBvZiBhbiBlYXJsaWVyIHBhZ2UgYmFjay5cbiAqL1xuaW1wb3J0IHsgYWRkcmVzcyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IGpvYnMgPSBuZXcgRXZlbnRUYXJnZXQoKTsgLy8gYSBsaXN0ZW5lciB0aGF0IHRocm93cyBzdG9wcyBubyBvdGhlciwgYW5kIG5vIGpvYlxuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGxpc3RlbmVyOiAoam9iOiBhbnkpID0+IGFueSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBoZWFyID0gKG5hbWUsIGxpc3RlbmVyKSA9PlxuICBqb2JzLmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIGlmIChsaXN0ZW5lcihldmVudC5kZXRhaWwpID09PSBmYWxzZSkgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsPzogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGFubm91bmNlID0gKG5hbWUsIGRldGFpbCkgPT4gam9icy5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGNhbmNlbGFibGU6IHRydWUsIGRldGFpbCB9KSk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIG1vcmU/OiBQYXJ0aWFsPEpvYj4pID0+IEpvYn0gKi9cbmV4cG9ydCBjb25zdCBuZXdKb2IgPSAocm9vdCwgYWN0aW9uLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGJvZHkgPSBuZXcgRm9ybURhdGEoKTtcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCAnJyk7IC8vIGhvbGRzIHRoZSBmaXJzdCBwbGFjZSwgZm9yIERqYW5nbyB0byByZWFkIHdoYXRldmVyIGlzIGN1dCBvZmZcbiAgcmV0dXJuIHtcbiAgICBpZDogcm9vdC5pZCxcbiAgICBjb21wb25lbnQ6IHJvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudCxcbiAgICBhY3Rpb24sXG4gICAgcGF0aDogYCR7cm9vdC5kYXRhc2V0Lm5pdHJvVXJsfSR7ZW5jb2RlVVJJQ29tcG9uZW50KGFjdGlvbil9L2AsXG4gICAgcm9vdCxcbiAgICBwYWdlOiBhZGRyZXNzKCksXG4gICAgYm9keSxcbiAgICBzZW50OiBuZXcgTWFwKCksXG4gICAgY2hhaW46IFtdLFxuICAgIGNvdW50czoge30sXG4gICAgLi4ubW9yZSxcbiAgfTtcbn07XG5cbi8qKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBhcmdzOiBvYmplY3QpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYWRkQXJndW1lbnRzID0gKGJvZHksIGFyZ3MpID0+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKGFyZ3MpKSB7XG4gICAgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUgOiBbdmFsdWVdKSB7XG4gICAgICBjb25zdCBpc0pzb24gPSBpdGVtICYmIHR5cGVvZiBpdGVtID09PSAnb2JqZWN0JyAmJiAhKGl0ZW0gaW5zdGFuY2VvZiBCbG9iKTtcbiAgICAgIGJvZHkuYXBwZW5kKG5hbWUsIGlzSnNvbiA/IEpTT04uc3RyaW5naWZ5KGl0ZW0pIDogaXRlbSA/PyAnJyk7XG4gICAgfVxuICB9XG59O1xuIiwgIi8qIFdoYXQgYm90aCB2ZXJzaW9ucyBvZiBodG14IGhhdmUgaW4gY29tbW9uLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaGFzRmlsZSwgaXNPdXJzLCBvbiwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uSHRteCA9IChuYW1lLCBsaXN0ZW5lcikgPT4gb24oYGh0bXg6JHtuYW1lfWAsIChldmVudCkgPT4gbGlzdGVuZXIoZXZlbnQsIGV2ZW50LmRldGFpbCkpO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7IC8vIG90aGVycyBzZWUgaXQgbGVhdmVcbn07XG5cbi8qKiBHaXZlIGEgcmVxdWVzdCBvZiBhIGNvbXBvbmVudCB0byB0aGUgYnJpZGdlIGluc3RlYWQgb2Ygc2VuZGluZyBpdC5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSwgYXNrOiAoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWQsIGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGdyYWIgPSAoZXZlbnQsIGFzaywgY2F1Z2h0KSA9PiB7XG4gIGlmICghaXNPdXJzKGNhdWdodC5lbGVtZW50LCBjYXVnaHQucGF0aCkpIHJldHVybjtcbiAgc3RvcChldmVudCk7XG4gIGFzayhjYXVnaHQpO1xufTtcblxuLyoqIFdoZXJlIHRoZSBwYWdlIGhhcyBhbiBodG14IG9mIHRoZSBvdGhlciB2ZXJzaW9uIGFzIHdlbGwsIHRoYXQgb25lIGxlYXZlcyBvdXIgZWxlbWVudHMgYWxvbmUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGVsZW1lbnQ/OiBhbnksIHBhdGg/OiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkUml2YWwgPSAobmFtZSwgcmVhZCkgPT5cbiAgb25IdG14KG5hbWUsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbGVtZW50LCBwYXRoIH0gPSByZWFkKGRldGFpbCk7XG4gICAgaWYgKGVsZW1lbnQgJiYgaXNPdXJzKGVsZW1lbnQsIHBhdGgpKSBzdG9wKGV2ZW50KTtcbiAgfSk7XG5cbi8qKiBodG14IHB1dHMgZWxlbWVudHMgb24gdGhlIHBhZ2Ugc29tZSB0aW1lIGJlZm9yZSBpdCBsaXN0ZW5zIHRvIHRoZW0sIHdoaWNoIGl0IHRlbGxzIGJ5IHRoZSBldmVudCBgbmFtZWAuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBodXJyeSA9IChuYW1lKSA9PiB7XG4gIGNvbnN0IHNlZW4gPSBuZXcgV2Vha1NldCgpO1xuICBvbkh0bXgobmFtZSwgKHsgdGFyZ2V0IH0pID0+IHNlZW4uYWRkKHRhcmdldCkpO1xuICBvbignY2xpY2sgc3VibWl0IGNoYW5nZSBpbnB1dCBrZXlkb3duJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gdGFyZ2V0LmNsb3Nlc3Q/LignW2h4LXBvc3RdLFtkYXRhLWh4LXBvc3RdJyk7XG4gICAgaWYgKCFlbGVtZW50IHx8IHNlZW4uaGFzKGVsZW1lbnQpKSByZXR1cm47XG4gICAgaWYgKGlzT3VycyhlbGVtZW50LCBlbGVtZW50LmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpID8/IGVsZW1lbnQuZGF0YXNldC5oeFBvc3QpKSB3aW5kb3cuaHRteC5wcm9jZXNzKGVsZW1lbnQpO1xuICB9KTtcbn07XG5cbi8qKiBUZWxsIHdoYXQgbGVhdmVzLCBvbmNlIGFsbCBvdGhlcnMgaGFkIHRoZSBjaGFuY2UgdG8gc3RvcCBpdC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgam9iPzogSm9iLCBlbGVtZW50OiBhbnksIGJvZHk6IGFueSwgeGhyOiAoKSA9PiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3YXRjaExlYXZpbmcgPSAobmFtZSwgcmVhZCkgPT5cbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoYGh0bXg6JHtuYW1lfWAsICgvKiogQHR5cGUge2FueX0gKi8geyBkZWZhdWx0UHJldmVudGVkLCBkZXRhaWwgfSkgPT4ge1xuICAgIGlmIChkZWZhdWx0UHJldmVudGVkKSByZXR1cm47XG4gICAgY29uc3QgeyBqb2IsIGVsZW1lbnQsIGJvZHksIHhociB9ID0gcmVhZChkZXRhaWwpO1xuICAgIGNvbnN0IGlkID0gcm9vdE9mKGVsZW1lbnQpPy5pZDtcbiAgICBpZiAoaWQgJiYgaGFzRmlsZShib2R5KSkgYW5ub3VuY2UoJ3VwbG9hZGluZycsIHsgaWQsIHhocjogeGhyKCkgfSk7XG4gICAgaWYgKGpvYikgYW5ub3VuY2UoJ2xlYXZpbmcnLCBqb2IpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIHRvOiB7IHJvb3Q6IGFueSwgc291cmNlOiBhbnksIGhlYWRlcnM6IGFueSB9LCBtb3JlPzogb2JqZWN0KSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGFqYXggPSAoam9iLCB7IHJvb3Q6IHRhcmdldCwgc291cmNlLCBoZWFkZXJzIH0sIG1vcmUpID0+IHtcbiAgaWYgKGhhc0ZpbGUoam9iLmJvZHkpKSBzb3VyY2Uuc2V0QXR0cmlidXRlKCdoeC1lbmNvZGluZycsICdtdWx0aXBhcnQvZm9ybS1kYXRhJyk7XG4gIC8vIFZhbGlkYXRlZCBhdCB0aGUgY2xpY2suXG4gIGNvbnN0IGV2ZW50ID0geyBuaXRybzogam9iLCBzdWJtaXR0ZXI6IHsgZm9ybU5vVmFsaWRhdGU6IHRydWUgfSB9O1xuICByZXR1cm4gd2luZG93Lmh0bXguYWpheCgnUE9TVCcsIGpvYi5wYXRoLCB7IHNvdXJjZSwgdGFyZ2V0LCBoZWFkZXJzLCBldmVudCwgLi4ubW9yZSB9KTtcbn07XG4iLCAiLyoqIE1ha2UgYSBgZmV0Y2hgIG9mIGFuIFhNTEh0dHBSZXF1ZXN0LCB3aGljaCByZXBvcnRzIGhvdyBtdWNoIGhhcyBsZWZ0LlxuICogQHR5cGUgeyh4aHI6IFhNTEh0dHBSZXF1ZXN0KSA9PiAodXJsOiBzdHJpbmcsIHJlcXVlc3Q6IGFueSkgPT4gUHJvbWlzZTxSZXNwb25zZT59ICovXG5leHBvcnQgY29uc3QgZmV0Y2hCeSA9ICh4aHIpID0+ICh1cmwsIHsgYm9keSwgaGVhZGVycywgbWV0aG9kLCBzaWduYWwgfSkgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIHhoci5vcGVuKG1ldGhvZCwgdXJsKTtcbiAgICB4aHIucmVzcG9uc2VUeXBlID0gJ2Jsb2InO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBuZXcgSGVhZGVycyhoZWFkZXJzKSkgeGhyLnNldFJlcXVlc3RIZWFkZXIobmFtZSwgdmFsdWUpO1xuICAgIHhoci5vbmxvYWQgPSAoKSA9PiByZXNvbHZlKGFuc3dlcih4aHIsIHVybCkpO1xuICAgIHhoci5vbmVycm9yID0gKCkgPT4gcmVqZWN0KG5ldyBUeXBlRXJyb3IoJ1RoZSBjb25uZWN0aW9uIGZhaWxlZC4nKSk7XG4gICAgeGhyLm9uYWJvcnQgPSAoKSA9PiByZWplY3QobmV3IERPTUV4Y2VwdGlvbignQWJvcnRlZCcsICdBYm9ydEVycm9yJykpO1xuICAgIHNpZ25hbD8uYWRkRXZlbnRMaXN0ZW5lcignYWJvcnQnLCAoKSA9PiB4aHIuYWJvcnQoKSk7XG4gICAgeGhyLnNlbmQoYm9keSk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyh4aHI6IFhNTEh0dHBSZXF1ZXN0LCB1cmw6IHN0cmluZykgPT4gUmVzcG9uc2V9ICovXG5jb25zdCBhbnN3ZXIgPSAoeGhyLCB1cmwpID0+IHtcbiAgY29uc3QgaGVhZGVycyA9IG5ldyBIZWFkZXJzKCk7XG4gIGZvciAoY29uc3QgbGluZSBvZiB4aHIuZ2V0QWxsUmVzcG9uc2VIZWFkZXJzKCkudHJpbSgpLnNwbGl0KC9bXFxyXFxuXSsvKSkge1xuICAgIGNvbnN0IGF0ID0gbGluZS5pbmRleE9mKCc6Jyk7XG4gICAgaWYgKGF0ID4gMCkgaGVhZGVycy5hcHBlbmQobGluZS5zbGljZSgwLCBhdCksIGxpbmUuc2xpY2UoYXQgKyAxKS50cmltKCkpO1xuICB9XG4gIGNvbnN0IHsgcmVzcG9uc2U6IGJvZHksIHJlc3BvbnNlVVJMLCBzdGF0dXMsIHN0YXR1c1RleHQgfSA9IHhocjtcbiAgY29uc3QgaGFzQm9keSA9ICFbMjA0LCAyMDUsIDMwNF0uaW5jbHVkZXMoc3RhdHVzKTtcbiAgY29uc3QgcmVzcG9uc2UgPSBuZXcgUmVzcG9uc2UoaGFzQm9keSA/IGJvZHkgOiBudWxsLCB7IGhlYWRlcnMsIHN0YXR1cywgc3RhdHVzVGV4dCB9KTtcbiAgLy8gQSByZXNwb25zZSB0aGF0IGEgc2NyaXB0IGhhcyBtYWRlIGtub3dzIG5laXRoZXIuXG4gIE9iamVjdC5kZWZpbmVQcm9wZXJ0eShyZXNwb25zZSwgJ3VybCcsIHsgdmFsdWU6IHJlc3BvbnNlVVJMIH0pO1xuICBPYmplY3QuZGVmaW5lUHJvcGVydHkocmVzcG9uc2UsICdyZWRpcmVjdGVkJywgeyB2YWx1ZTogcmVzcG9uc2VVUkwgIT09IG5ldyBVUkwodXJsLCBkb2N1bWVudC5iYXNlVVJJKS5ocmVmIH0pO1xuICByZXR1cm4gcmVzcG9uc2U7XG59O1xuIiwgIi8qIFRoZSBhZGFwdGVyIGZvciBodG14IDQuXG4gKlxuICogSGVhcnM6IGh0bXg6Y29uZmlnOnJlcXVlc3QsIDpiZWZvcmU6cmVxdWVzdCwgOmFmdGVyOnJlcXVlc3QsIDphZnRlcjppbml0LCA6YWZ0ZXI6aGlzdG9yeTpwdXNoLFxuICogICA6YWZ0ZXI6aGlzdG9yeTpyZXBsYWNlOyBodG14OmNvbmZpcm0gb2YgYW4gaHRteCAyOyBwYWdlaGlkZSwgcGFnZXNob3csIG5hdmlnYXRlLlxuICovXG5pbXBvcnQgeyBhamF4LCBncmFiLCBob2xkUml2YWwsIGh1cnJ5LCBvbkh0bXgsIHdhdGNoTGVhdmluZyB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBhbm5vdW5jZSB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBvbiwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGZldGNoQnkgfSBmcm9tICcuL3VwbG9hZC5qcyc7XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnY2FwdHVyZSddfSAqL1xuY29uc3QgY2FwdHVyZSA9IChhc2spID0+IHtcbiAgLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSwgY3R4OiBhbnkpID0+IHZvaWR9ICovXG4gIGNvbnN0IHRha2UgPSAoZXZlbnQsIHsgc291cmNlRWxlbWVudDogZWxlbWVudCwgcmVxdWVzdDogeyBhY3Rpb246IHBhdGgsIGJvZHkgfSwgc291cmNlRXZlbnQgfSkgPT5cbiAgICBncmFiKGV2ZW50LCBhc2ssIHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2U6IHNvdXJjZUV2ZW50LnR5cGUgPT09ICdldmVyeScgPyB1bmRlZmluZWQgOiBzb3VyY2VFdmVudCB9KTtcbiAgb25IdG14KCdjb25maWc6cmVxdWVzdCcsIChldmVudCwgeyBjdHggfSkgPT4ge1xuICAgIGNvbnN0IHsgY29uZmlybSwgcmVxdWVzdCwgc291cmNlRWxlbWVudCwgc291cmNlRXZlbnQ6IHsgbml0cm86IGpvYiB9IH0gPSBjdHg7XG4gICAgaWYgKGpvYikge1xuICAgICAgY3R4LmNvbmZpcm0gPSBudWxsO1xuICAgICAgcmVxdWVzdC5ib2R5ID0gam9iLmJvZHk7XG4gICAgfSBlbHNlIGlmICghY29uZmlybSB8fCBzb3VyY2VFbGVtZW50ID09PSByb290T2Yoc291cmNlRWxlbWVudCkpIHRha2UoZXZlbnQsIGN0eCk7XG4gIH0pO1xuICBvbkh0bXgoJ2JlZm9yZTpyZXF1ZXN0JywgKGV2ZW50LCB7IGN0eCB9KSA9PiB7XG4gICAgY29uc3Qgam9iID0gY3R4LnNvdXJjZUV2ZW50Lm5pdHJvO1xuICAgIGlmIChqb2IpIGpvYi5zdGF0dXMgPSAwO1xuICAgIGVsc2UgdGFrZShldmVudCwgY3R4KTsgLy8gY29uZmlybWVkXG4gIH0pO1xuICBvbkh0bXgoJ2FmdGVyOnJlcXVlc3QnLCAoZXZlbnQsIHsgY3R4OiB7IGh4LCByZXNwb25zZSwgc291cmNlRXZlbnQ6IHsgbml0cm86IGpvYiB9LCB0ZXh0IH0gfSkgPT4ge1xuICAgIGlmICgham9iKSByZXR1cm47XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTsgLy8gaHRteCA0IHN3YXBzIGVycm9ycywgZGphbmdvLWh0bXgncyBkZWJ1ZyBzY3JpcHQgc2hvd3MgdGhlbVxuICAgIGRlbGV0ZSBoeC50cmlnZ2VyOyAvLyBhIG1hbGZvcm1lZCBvbmUgd291bGQgc3RvcCBodG14IDQgZm9yIGdvb2RcbiAgICBjb25zdCB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdXJsIH0gPSByZXNwb25zZS5yYXc7XG4gICAgLy8gQXMgaHRteCByZWFkcyBpdDogcm93cyBjb3VsZCBub3Qgc3RhbmQgaW4gdGhlIGVsZW1lbnQgd2l0aG91dCB0aGVpciB0YWJsZS5cbiAgICBjb25zdCBodG1sID0gdGV4dC5yZXBsYWNlQWxsKCc8aHgtcGFydGlhbCAnLCAnPHRlbXBsYXRlIGh4IHR5cGU9XCJwYXJ0aWFsXCIgJykucmVwbGFjZUFsbCgnPC9oeC1wYXJ0aWFsPicsICc8L3RlbXBsYXRlPicpO1xuICAgIGpvYi5yZXF1ZXN0ID0geyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHRleHQ6IGh0bWwsIHVybCB9O1xuICB9KTtcbiAgd2F0Y2hMZWF2aW5nKCdiZWZvcmU6cmVxdWVzdCcsICh7IGN0eCB9KSA9PiAoe1xuICAgIGpvYjogY3R4LnNvdXJjZUV2ZW50Lm5pdHJvLFxuICAgIGVsZW1lbnQ6IGN0eC5zb3VyY2VFbGVtZW50LFxuICAgIGJvZHk6IGN0eC5yZXF1ZXN0LmJvZHksXG4gICAgeGhyOiAoKSA9PiB7XG4gICAgICBjb25zdCB4aHIgPSBuZXcgWE1MSHR0cFJlcXVlc3QoKTtcbiAgICAgIGN0eC5mZXRjaCA9IGZldGNoQnkoeGhyKTtcbiAgICAgIHJldHVybiB4aHI7XG4gICAgfSxcbiAgfSkpO1xuICBodXJyeSgnYWZ0ZXI6aW5pdCcpO1xuICBob2xkUml2YWwoJ2NvbmZpcm0nLCAoeyBjdHgsIGVsdDogZWxlbWVudCwgcGF0aCB9KSA9PiAoY3R4ID8ge30gOiB7IGVsZW1lbnQsIHBhdGggfSkpOyAvLyBodG14IDQgaGFzIGl0LCB0b29cbiAgZm9yIChjb25zdCBuYW1lIG9mIFsncHVzaCcsICdyZXBsYWNlJ10pIG9uSHRteChgYWZ0ZXI6aGlzdG9yeToke25hbWV9YCwgKCkgPT4gYW5ub3VuY2UoJ25hdmlnYXRlZCcpKTtcbiAgLy8gV2ViS2l0IHRlbGxzIGEgcGFnZSB0aGF0IGl0IGhhcyBrZXB0IG9mIGl0cyBvd24gd2F5IGJhY2ssIGFuZCBodG14IDQgd291bGQgZmV0Y2ggaXQgYW5ldy5cbiAgbGV0IGlzQXdheSA9IGZhbHNlO1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiAoaXNBd2F5ID0gdHJ1ZSkpO1xuICBvbigncGFnZXNob3cnLCAoKSA9PiBzZXRUaW1lb3V0KCgpID0+IChpc0F3YXkgPSBmYWxzZSkpKTtcbiAgd2luZG93Lm5hdmlnYXRpb24/LmFkZEV2ZW50TGlzdGVuZXIoJ25hdmlnYXRlJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4gaXNBd2F5ICYmIGV2ZW50LnN0b3BJbW1lZGlhdGVQcm9wYWdhdGlvbigpLCB0cnVlKTtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc2VuZCddfSAqL1xuY29uc3Qgc2VuZCA9IGFzeW5jIChqb2IsIHRvKSA9PiB7XG4gIGF3YWl0IGFqYXgoam9iLCB0byk7XG4gIHJldHVybiBqb2IucmVxdWVzdDtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc3dhcCddfSAqL1xuY29uc3Qgc3dhcCA9IChyb290LCB0ZXh0KSA9PiB3aW5kb3cuaHRteC5zd2FwKHsgc291cmNlRWxlbWVudDogcm9vdCwgdGFyZ2V0OiByb290LCB0ZXh0LCBzd2FwOiAnb3V0ZXJNb3JwaCcgfSk7XG5cbi8qKiBAdHlwZSB7QWRhcHRlcn0gKi9cbmV4cG9ydCBjb25zdCBodG14NCA9IHtcbiAgdmVyc2lvbjogNCxcbiAgLy8gaHgtZGlzYWJsZSB3aXRoIGEgdmFsdWUgaXMgaHgtZGlzYWJsZWQtZWx0IG9mIGh0bXggMi5cbiAgdW50cnVzdGVkOiAnW2h4LWlnbm9yZV0sW2RhdGEtaHgtaWdub3JlXSxbaHgtZGlzYWJsZT1cIlwiXSxbZGF0YS1oeC1kaXNhYmxlPVwiXCJdJyxcbiAgY2FwdHVyZSxcbiAgc2VuZCxcbiAgc3dhcCxcbn07XG4iLCAiLyogTGlzdHMgaW4gdGhlIGFkZHJlc3MgYmFyOiB3aGF0IGEgbGlzdCBzaG93cyBzdGFuZHMgaW4gdGhlIHF1ZXJ5LCBhbmQgYmFjayBhbmQgZm9yd2FyZCBzaG93IGl0IGFnYWluLlxuICpcbiAqIEhlYXJzOiBuaXRybzphZGRyZXNzIHtjb21wb25lbnQsIHBhcmFtZXRlcnMsIHJlcGxhY2V9IG9uIGEgbGlzdCdzIHJvb3Q6IHF1ZXJ5IHBhcmFtZXRlciAtPiB2YWx1ZXMsIG5vbmVcbiAqICAgZm9yIG9uZSB0aGF0IGhhcyB0byBnbzsgb3RoZXIgcGFyYW1ldGVycyBzdGF5LiBwb3BzdGF0ZS5cbiAqIFNlbmRzOiBuaXRybzpuYXZpZ2F0ZWQge3F1ZXJ5fSBvbiBib2R5IGFmdGVyIGJhY2sgb3IgZm9yd2FyZCwgb25jZSB0aGUgYWRkcmVzcyBkaWZmZXJzIGZyb20gYmVmb3JlLlxuICogRW50cmllcyB0aGF0IGl0IG1ha2VzIGNhcnJ5IHtuaXRybzogdHJ1ZX07IGh0bXggbGVhdmVzIHRoZW0gYWxvbmUuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZXZlbnRPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmxldCB7IHBhdGhuYW1lLCBzZWFyY2ggfSA9IGxvY2F0aW9uOyAvLyBvZiB0aGUgcGFnZSB0aGF0IGlzIHNob3duXG5jb25zdCBub3RlID0gKCkgPT4gKHsgcGF0aG5hbWUsIHNlYXJjaCB9ID0gbG9jYXRpb24pO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9ICh7IGRldGFpbCwgdGFyZ2V0IH0pID0+IHtcbiAgaWYgKCF0YXJnZXQuZGF0YXNldD8ubml0cm9Db21wb25lbnQpIHJldHVybjsgLy8gdGhlIGxpc3QgaGFzIGdvbmUsIGFuZCBtYXliZSBpdHMgcGFnZVxuICBjb25zdCB1cmwgPSBuZXcgVVJMKGxvY2F0aW9uLmhyZWYpO1xuICBjb25zdCBiZWZvcmUgPSBgJHt1cmwuc2VhcmNoUGFyYW1zfWA7XG4gIGZvciAoY29uc3QgW25hbWUsIFtmaXJzdCwgLi4ub3RoZXJzXV0gb2YgT2JqZWN0LmVudHJpZXMoZGV0YWlsLnBhcmFtZXRlcnMpKSB7XG4gICAgaWYgKGZpcnN0ID09IG51bGwpIHVybC5zZWFyY2hQYXJhbXMuZGVsZXRlKG5hbWUpO1xuICAgIGVsc2UgdXJsLnNlYXJjaFBhcmFtcy5zZXQobmFtZSwgZmlyc3QpOyAvLyB3aGVyZSBpdCBzdG9vZFxuICAgIGZvciAoY29uc3QgdmFsdWUgb2Ygb3RoZXJzKSB1cmwuc2VhcmNoUGFyYW1zLmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIH1cbiAgaWYgKGAke3VybC5zZWFyY2hQYXJhbXN9YCA9PT0gYmVmb3JlKSByZXR1cm47XG4gIC8vIFRoZSBmaXJzdCBlbnRyeSBvZiBhIHBhZ2UgbWF5IGJlIGh0bXgncywgd2hpY2ggd291bGQgbG9hZCB0aGUgcGFnZSBhbmV3LlxuICBoaXN0b3J5LnJlcGxhY2VTdGF0ZSh7IG5pdHJvOiB0cnVlIH0sICcnLCBkZXRhaWwucmVwbGFjZSA/IHVybCA6IGxvY2F0aW9uLmhyZWYpO1xuICBpZiAoIWRldGFpbC5yZXBsYWNlKSBoaXN0b3J5LnB1c2hTdGF0ZSh7IG5pdHJvOiB0cnVlIH0sICcnLCB1cmwpO1xuICBub3RlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZm9sbG93ID0gKHsgc3RhdGUgfSkgPT4ge1xuICBjb25zdCBiZWZvcmUgPSB7IHBhdGhuYW1lLCBzZWFyY2ggfTtcbiAgbm90ZSgpO1xuICBpZiAoc3RhdGU/Lmh0bXgpIHJldHVybjsgLy8gaHRteCBzaG93cyBpdFxuICBpZiAocGF0aG5hbWUgIT09IGJlZm9yZS5wYXRobmFtZSkge1xuICAgIGlmIChzdGF0ZT8ubml0cm8pIGxvY2F0aW9uLnJlbG9hZCgpOyAvLyBodG14IGhhcyBwdXQgYW5vdGhlciBwYWdlIHRoZXJlIHNpbmNlXG4gIH0gZWxzZSBpZiAoc2VhcmNoICE9PSBiZWZvcmUuc2VhcmNoKSBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnRPZignbml0cm86bmF2aWdhdGVkJywgeyBxdWVyeTogc2VhcmNoIH0pKTsgLy8gYW5kIG5vdCBvbmx5IHRoZSBmcmFnbWVudFxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QWRkcmVzcyA9ICgpID0+IHtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmFkZHJlc3MnLCBzaG93KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BvcHN0YXRlJywgZm9sbG93KTtcbiAgaGVhcignbmF2aWdhdGVkJywgbm90ZSk7XG59O1xuIiwgIi8qIEZvcm0gZmllbGRzIGFuZCBvdGhlciBjb250cm9sczogd2hhdCBzdGFuZHMgaW4gdGhlbSwgd2hhdCB0aGUgc2VydmVyIGdhdmUsIGFuZCB3aGF0IHRyYXZlbHMgd2l0aCBhIGpvYi4gKi9cbmltcG9ydCB7IGlzVHJ1c3RlZCwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuZXhwb3J0IGNvbnN0IEZJRUxEUyA9ICdpbnB1dCxzZWxlY3QsdGV4dGFyZWEnO1xuZXhwb3J0IGNvbnN0IFRZUEVEID1cbiAgJ3RleHRhcmVhLGlucHV0Om5vdChbdHlwZT1jaGVja2JveF0sW3R5cGU9cmFkaW9dLFt0eXBlPWZpbGVdLFt0eXBlPWJ1dHRvbl0sW3R5cGU9c3VibWl0XSxbdHlwZT1yZXNldF0pJztcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGlzVGljayA9ICh7IHR5cGUgfSkgPT4gL2NoZWNrYm94fHJhZGlvLy50ZXN0KHR5cGUpO1xuXG4vKiogQHR5cGUgeyhzb21lOiBhbnlbXSwgb3RoZXJzOiBhbnlbXSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1NhbWUgPSAoc29tZSwgb3RoZXJzKSA9PiBzb21lLmxlbmd0aCA9PT0gb3RoZXJzLmxlbmd0aCAmJiBzb21lLmV2ZXJ5KCh2YWx1ZSwgYXQpID0+IHZhbHVlID09PSBvdGhlcnNbYXRdKTtcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHZhbHVlc09mID0gKGZpZWxkKSA9PiB7XG4gIGlmIChpc1RpY2soZmllbGQpKSByZXR1cm4gZmllbGQuY2hlY2tlZCA/IFtmaWVsZC52YWx1ZV0gOiBbXTtcbiAgaWYgKGZpZWxkLm9wdGlvbnMpIHJldHVybiBbLi4uZmllbGQuc2VsZWN0ZWRPcHRpb25zXS5tYXAoKG9wdGlvbikgPT4gb3B0aW9uLnZhbHVlKTtcbiAgcmV0dXJuIFsuLi4oZmllbGQuZmlsZXMgPz8gW2ZpZWxkLnZhbHVlXSldO1xufTtcblxuLyoqIFdoYXQgdGhlIHNlcnZlciBnYXZlOiB3aGF0IGEgcmVzZXQgd291bGQgYnJpbmcuXG4gKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBnaXZlbiA9IChmaWVsZCkgPT4ge1xuICBjb25zdCB7IGRlZmF1bHRWYWx1ZSwgZmlsZXMsIG11bHRpcGxlLCBvcHRpb25zLCBzaXplIH0gPSBmaWVsZDtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5kZWZhdWx0Q2hlY2tlZCA/IFtmaWVsZC52YWx1ZV0gOiBbXTtcbiAgaWYgKGZpbGVzKSByZXR1cm4gW107XG4gIGlmIChvcHRpb25zKSB7XG4gICAgY29uc3QgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiBvcHRpb24uZGVmYXVsdFNlbGVjdGVkKTtcbiAgICBpZiAoIW11bHRpcGxlKSBjaG9zZW4uc3BsaWNlKDAsIGNob3Nlbi5sZW5ndGggLSAxKTsgLy8gdGhlIGxhc3RcbiAgICBpZiAoIW11bHRpcGxlICYmICFjaG9zZW5bMF0gJiYgc2l6ZSA8IDIpIGNob3Nlbi5wdXNoKC4uLlsuLi5vcHRpb25zXS5maWx0ZXIoKG9uZSkgPT4gIW9uZS5tYXRjaGVzKCc6ZGlzYWJsZWQnKSkuc2xpY2UoMCwgMSkpO1xuICAgIHJldHVybiBjaG9zZW4ubWFwKCh7IHZhbHVlIH0pID0+IHZhbHVlKTtcbiAgfVxuICBpZiAoZmllbGQudmFsdWUgPT09IGRlZmF1bHRWYWx1ZSkgcmV0dXJuIFtkZWZhdWx0VmFsdWVdO1xuICBjb25zdCBjbG9uZSA9IGZpZWxkLmNsb25lTm9kZSgpOyAvLyBrbm93cyB3aGF0IGl0cyB0eXBlIG1ha2VzIG9mIGEgdmFsdWU6IG9mIG5vIGNvbG91ciwgYmxhY2tcbiAgY2xvbmUudmFsdWUgPSBkZWZhdWx0VmFsdWU7XG4gIHJldHVybiBbY2xvbmUudmFsdWVdO1xufTtcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSwgdmFsdWVzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3cml0ZSA9IChmaWVsZCwgdmFsdWVzKSA9PiB7XG4gIGlmIChpc1NhbWUodmFsdWVzLCB2YWx1ZXNPZihmaWVsZCkpKSByZXR1cm47IC8vIHdyaXRpbmcgbW92ZXMgdGhlIGNhcmV0XG4gIGlmIChpc1RpY2soZmllbGQpKSBmaWVsZC5jaGVja2VkID0gdmFsdWVzLmxlbmd0aDtcbiAgZWxzZSBpZiAoZmllbGQub3B0aW9ucykgZm9yIChjb25zdCBvcHRpb24gb2YgZmllbGQub3B0aW9ucykgb3B0aW9uLnNlbGVjdGVkID0gdmFsdWVzLmluY2x1ZGVzKG9wdGlvbi52YWx1ZSk7XG4gIGVsc2UgaWYgKGZpZWxkLmZpbGVzKSB7XG4gICAgY29uc3QgdHJhbnNmZXIgPSBuZXcgRGF0YVRyYW5zZmVyKCk7XG4gICAgZm9yIChjb25zdCBmaWxlIG9mIHZhbHVlcykgdHJhbnNmZXIuaXRlbXMuYWRkKGZpbGUpO1xuICAgIGZpZWxkLmZpbGVzID0gdHJhbnNmZXIuZmlsZXM7XG4gIH0gZWxzZSBmaWVsZC52YWx1ZSA9IHZhbHVlcztcbn07XG5cbi8qKiBXaGF0IGEgYnV0dG9uIGRvZXMsIG9yIHRoZSBmb3JtIHRoYXQgaXQgc2VuZHMuXG4gKiBAdHlwZSB7KGNvbnRyb2w6IGFueSkgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3QgZG9pbmdPZiA9IChjb250cm9sKSA9PiB7XG4gIGNvbnN0IGFza2VyID0gKGNvbnRyb2wudHlwZSA9PT0gJ3N1Ym1pdCcgJiYgIWNvbnRyb2wuaGFzQXR0cmlidXRlKCdoeC1wb3N0JykgJiYgY29udHJvbC5mb3JtKSB8fCBjb250cm9sO1xuICByZXR1cm4gW2Fza2VyLmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpID8/IGFza2VyLmdldEF0dHJpYnV0ZSgnaHJlZicpLCBhc2tlci5kYXRhc2V0Lm5pdHJvQXJnc107XG59O1xuXG4vKiogV2hhdGV2ZXIgY2FuIGhhdmUgYSB2YWx1ZSBvciB0aGUgZm9jdXMsIGJ5IGtleXMgdGhhdCBvdXRsaXZlIHRoZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IGNvbnRyb2xzT2YgPSAocm9vdCkgPT4ge1xuICBjb25zdCBjb3VudHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGNvbnRyb2xzID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IGNvbnRyb2wgb2Ygcm9vdC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyArICcsYSxidXR0b24sc3VtbWFyeSxbdGFiaW5kZXhdJykpIHtcbiAgICBjb25zdCB7IGZvcm0sIGlkLCBsb2NhbE5hbWUsIG5hbWUsIHZhbHVlIH0gPSBjb250cm9sO1xuICAgIC8vIENvdW50ZWQgaW4gZWFjaCBjaGlsZCwgYW5kIGluIGVhY2ggc2xvdCwgYnkgaXRzZWxmOiB0aGV5IGNvbWUsIGdvIGFuZCBjaGFuZ2UgcGxhY2VzLlxuICAgIGNvbnN0IGhvbWUgPSBjb250cm9sLmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKS5pZDtcbiAgICAvLyBBIGZvcm0ncyBhcmd1bWVudHMgbmFtZSB0aGUgcm93IG9mIGl0cyBpbnB1dHMuXG4gICAgY29uc3Qgb3duID0gaWQgfHwgW2xvY2FsTmFtZSwgbmFtZSwgaXNUaWNrKGNvbnRyb2wpICYmIHZhbHVlLCBmb3JtPy5kYXRhc2V0Lm5pdHJvQXJncywgLi4uZG9pbmdPZihjb250cm9sKV07XG4gICAgY29uc3Qga2V5ID0gW2lzVHJ1c3RlZChjb250cm9sKSwgaG9tZSwgb3duXS5qb2luKCk7XG4gICAgY291bnRzLnNldChrZXksIChjb3VudHMuZ2V0KGtleSkgPz8gMCkgKyAxKTtcbiAgICBjb250cm9scy5zZXQoYCR7a2V5fSAke2NvdW50cy5nZXQoa2V5KX1gLCBjb250cm9sKTtcbiAgfVxuICByZXR1cm4gY29udHJvbHM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGZvcm1PZiA9IChlbGVtZW50KSA9PiAoZWxlbWVudD8ubG9jYWxOYW1lICE9PSAnZm9ybScgJiYgZWxlbWVudD8uZm9ybSkgfHwgKGVsZW1lbnQ/LmNsb3Nlc3QoJ2Zvcm0nKSA/PyBudWxsKTtcblxuLyoqIFRha2Ugb3V0IHdoYXQgaHRteCBoYXMgcmVhZCBpbiBhIGZpZWxkLlxuICogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgZmllbGQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHdpdGhkcmF3ID0gKGJvZHksIGZpZWxkKSA9PiB7XG4gIGNvbnN0IGxlZnQgPSBib2R5LmdldEFsbChmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXNPZihmaWVsZCkpIHtcbiAgICBjb25zdCBhdCA9IGxlZnQubGFzdEluZGV4T2YodmFsdWUpO1xuICAgIGlmIChhdCA+PSAwKSBsZWZ0LnNwbGljZShhdCwgMSk7XG4gIH1cbiAgYm9keS5kZWxldGUoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgbGVmdCkgYm9keS5hcHBlbmQoZmllbGQubmFtZSwgdmFsdWUpO1xufTtcblxuLyoqIE5vdGUgdGhlIGZpZWxkcyB0aGF0IHRyYXZlbCB3aXRoIGEgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFkRmllbGRzID0gKHsgYWN0aW9uLCBib2R5LCByb290LCBzZW50LCBzb3VyY2UgfSkgPT4ge1xuICBjb25zdCBuZWFyID0gbmV3IFNldCgpOyAvLyB3aGF0IGlzIGJvdW5kIGluIHRoZSBmb3JtIG9mIHdoYXQgYXNrc1xuICBjb25zdCBmYXIgPSBuZXcgU2V0KCk7XG4gIGNvbnN0IGZvcm0gPSBmb3JtT2Yoc291cmNlKTtcbiAgY29uc3QgZmllbGRzID0gYWN0aW9uID09PSAncmVmcmVzaCcgPyBbXSA6IFsuLi5jb250cm9sc09mKHJvb3QpXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBjb250cm9sLm1hdGNoZXMoRklFTERTKSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBuZXcgU2V0KGJvZHkua2V5cygpKSkgaWYgKG5hbWUuc3RhcnRzV2l0aCgnbml0cm8tJykpIGJvZHkuZGVsZXRlKG5hbWUpO1xuICBmb3IgKGNvbnN0IFssIGZpZWxkXSBvZiBmaWVsZHMpIHtcbiAgICBpZiAoIWlzVHJ1c3RlZChmaWVsZCkgJiYgZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSAmJiBmaWVsZC5tYXRjaGVzKCc6ZW5hYmxlZCcpKSB3aXRoZHJhdyhib2R5LCBmaWVsZCk7XG4gIH1cbiAgY29uc3QgbmFtZXMgPSBuZXcgU2V0KGJvZHkua2V5cygpKTtcbiAgZm9yIChjb25zdCBba2V5LCBmaWVsZF0gb2YgZmllbGRzKSB7XG4gICAgaWYgKHJvb3RPZihmaWVsZCkgIT09IHJvb3QpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHsgbml0cm9Nb2RlbCB9ID0gZmllbGQuZGF0YXNldDtcbiAgICBpZiAobml0cm9Nb2RlbCkgKGZvcm0gPT09IGZvcm1PZihmaWVsZCkgPyBuZWFyIDogZmFyKS5hZGQobml0cm9Nb2RlbCk7XG4gICAgY29uc3QgaXNCb3VuZCA9IG5pdHJvTW9kZWwgJiYgZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKTtcbiAgICBpZiAoaXNCb3VuZCB8fCBuYW1lcy5oYXMoZmllbGQubmFtZSkpIHNlbnQuc2V0KGtleSwgeyBmaWVsZCwgaXNCb3VuZCwgdmFsdWVzOiB2YWx1ZXNPZihmaWVsZCkgfSk7XG4gIH1cbiAgLy8gTm90IHdoYXQgbWFrZXMgdGhlIGFjdGlvbiB3YWl0OiBpdHMgb3duIGZvcm0gYWxvbmUgZG9lcy5cbiAgY29uc3Qgb3RoZXJzID0gWy4uLmZhcl0uZmlsdGVyKChuYW1lKSA9PiAhbmVhci5oYXMobmFtZSkpO1xuICBpZiAob3RoZXJzWzBdICYmIGFjdGlvbiAhPT0gJ3N5bmMnKSBib2R5LnNldCgnbml0cm8tb3RoZXJzJywgb3RoZXJzLmpvaW4oKSk7XG59O1xuIiwgIi8qIFdoZXJlIHRoZSBmb2N1cyBnb2VzIHdoZW4gYW4gYW5zd2VyIGhhcyByZXBsYWNlZCB3aGF0IGhhZCBpdC4gKi9cbmltcG9ydCB7IGRvaW5nT2YgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBpc1RydXN0ZWQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogRmluZCB3aGF0IGdldHMgdGhlIGZvY3VzOiB3aGF0IGFuIGFuc3dlciB0aGF0IHdhcyBhc2tlZCBmb3IgYnJpbmdzIHdpdGggYGF1dG9mb2N1c2A7IHRoZSBjb250cm9sIHRoYXRcbiAqIGhhcyBpdDsgdGhlIG9uZSBpbiBpdHMgcGxhY2UsIHN1Y2ggYXMgYSBidXR0b24gd2l0aCBvdGhlciBhcmd1bWVudHM7IHdoYXQgaGFzIG9wZW5lZCB0aGUgZWxlbWVudCBhcm91bmRcbiAqIGl0IChhcmlhLWNvbnRyb2xzKTsgd2hhdCB0YWtlcyB0aGUgZm9jdXMgZnJvbSBzY3JpcHRzIGFsb25lICh0YWJpbmRleD1cIi0xXCIpLCBhcm91bmQgaXQgb3IgbmV4dCB0byBpdC5cbiAqIE9mIHdoYXQgcGVvcGxlIHdyb3RlLCBvbmx5IHdoYXQgaGFzIGl0IGFscmVhZHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+LCBmb2N1czogc3RyaW5nLCBhY3RpdmU6IGFueSkgPT4gKG5ld3M6IE1hcDxzdHJpbmcsIGFueT4pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmb2xsb3cgPSAoeyBpc1F1aWV0LCBzb3VyY2UgfSwgb2xkcywgZm9jdXMsIGFjdGl2ZSkgPT4ge1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gTWFwPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3Qgb3VycyA9IChjb250cm9scykgPT4gbmV3IE1hcChbLi4uY29udHJvbHNdLmZpbHRlcigoW2tleSwgY29udHJvbF0pID0+IGtleSA9PT0gZm9jdXMgfHwgaXNUcnVzdGVkKGNvbnRyb2wpKSk7XG4gIG9sZHMgPSBvdXJzKG9sZHMpO1xuICBjb25zdCBpc0Fza2VyID0gIWlzUXVpZXQgJiYgKGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBzb3VyY2U/LmNvbnRhaW5zKGFjdGl2ZSkpO1xuICBjb25zdCB3YW50ZWQgPSBuZXcgU2V0KFsuLi5vbGRzXS5maWx0ZXIoKFssIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMpLm1hcCgoW2tleV0pID0+IGtleSkpO1xuICAvKiogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ30gKi9cbiAgY29uc3QgcGxhY2VPZiA9IChjb250cm9sKSA9PlxuICAgIFtjb250cm9sLnBhcmVudEVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwgY29udHJvbC5sb2NhbE5hbWUsIGNvbnRyb2wubmFtZSwgZG9pbmdPZihjb250cm9sKVswXV0uam9pbigpO1xuICBjb25zdCBwbGFjZSA9IGZvY3VzICYmIHBsYWNlT2YoYWN0aXZlKTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHN0cmluZ1tdfSAqL1xuICBjb25zdCBwZWVyc09mID0gKGNvbnRyb2xzKSA9PiBbLi4uY29udHJvbHNdLmZpbHRlcigoWywgY29udHJvbF0pID0+IHBsYWNlT2YoY29udHJvbCkgPT09IHBsYWNlKS5tYXAoKFtrZXldKSA9PiBrZXkpO1xuICBjb25zdCBwZWVycyA9IHBlZXJzT2Yob2xkcyk7XG4gIGNvbnN0IGtleXMgPSBbLi4ub2xkcy5rZXlzKCldO1xuICBjb25zdCBhdCA9IGtleXMuaW5kZXhPZihmb2N1cyk7XG4gIGNvbnN0IG9wZW5lciA9IGtleXMuZmluZCgoa2V5KSA9PiBmaW5kKG9sZHMuZ2V0KGtleSkuZ2V0QXR0cmlidXRlKCdhcmlhLWNvbnRyb2xzJykpPy5jb250YWlucyhhY3RpdmUpKTtcbiAgY29uc3QgYXJvdW5kID0ga2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpLmZpbHRlcigoa2V5KSA9PiBvbGRzLmdldChrZXkpLmNvbnRhaW5zKGFjdGl2ZSkpO1xuICByZXR1cm4gKGFsbCkgPT4ge1xuICAgIGNvbnN0IG5ld3MgPSBvdXJzKGFsbCk7XG4gICAgY29uc3QgZnJlc2ggPSBpc0Fza2VyICYmIFsuLi5uZXdzXS5maW5kKChba2V5LCB7IGF1dG9mb2N1cyB9XSkgPT4gYXV0b2ZvY3VzICYmICF3YW50ZWQuaGFzKGtleSkpO1xuICAgIGlmIChmcmVzaCkgcmV0dXJuIGZyZXNoWzFdO1xuICAgIGlmICghZm9jdXMpIHJldHVybiBhY3RpdmUuaXNDb25uZWN0ZWQgJiYgYWN0aXZlO1xuICAgIGNvbnN0IG5vdyA9IHBlZXJzT2YobmV3cyk7XG4gICAgY29uc3QgcGVlciA9IG5vdy5sZW5ndGggPT09IHBlZXJzLmxlbmd0aCAmJiBub3dbcGVlcnMuaW5kZXhPZihmb2N1cyldO1xuICAgIGNvbnN0IG90aGVycyA9IFsuLi5hcm91bmQsIC4uLmtleXMuc2xpY2UoYXQpLCAuLi5rZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCldO1xuICAgIGNvbnN0IGxhbmRpbmcgPSBvdGhlcnMuZmluZCgoa2V5KSA9PiBuZXdzLmdldChrZXkpPy5tYXRjaGVzKCdbdGFiaW5kZXg9XCItMVwiXScpKTtcbiAgICBjb25zdCBrZXkgPSBbZm9jdXMsICFvbGRzLmhhcyhwZWVyIHx8ICcnKSAmJiBwZWVyLCBvcGVuZXIsIGxhbmRpbmddLmZpbmQoKGtleSkgPT4ga2V5ICYmIG5ld3MuaGFzKGtleSkpO1xuICAgIHJldHVybiBuZXdzLmdldChrZXkgfHwgJycpO1xuICB9O1xufTtcbiIsICIvKiBMaW5lcyBvZiBqb2JzOiB0aG9zZSBvZiBvbmUgY29tcG9uZW50IGxlYXZlIG9uZSBieSBvbmUuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGZpbmQsIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBNQVhfSE9QUyA9IDY7IC8vIGVsc2UgdGVuIGNvbXBvbmVudHMgYWxsb3cgYSBtaWxsaW9uIHJlcXVlc3RzXG5jb25zdCBDQUxMX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgSm9iW10+fSAqL1xuY29uc3QgbGluZXMgPSBuZXcgTWFwKCk7IC8vIGJ5IGlkOiB0aGUgam9iIHVuZGVyIHdheSwgYW5kIHRob3NlIGJlaGluZFxuLyoqIEB0eXBlIHtXZWFrTWFwPEV2ZW50LCB7IGNoYWluOiBzdHJpbmdbXSwgY291bnRzOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+IH0+fSAqL1xuZXhwb3J0IGNvbnN0IGNhdXNlcyA9IG5ldyBXZWFrTWFwKCk7IC8vIG9mIHRoZSBldmVudHMgd2Ugc2VudFxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD59ICovXG5sZXQgcnVuO1xuXG4vKiogQHR5cGUgeyhob3c6IChqb2I6IEpvYikgPT4gUHJvbWlzZTx2b2lkPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBydW5XaXRoID0gKGhvdykgPT4gdm9pZCAocnVuID0gaG93KTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3QgbGluZU9mID0gKGlkKSA9PiBsaW5lcy5nZXQoaWQpID8/IFtdO1xuXG4vKiogQHR5cGUgeyhoZWFyZDogYW55W10pID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0Z1bGwgPSAoaGVhcmQpID0+XG4gIGhlYXJkW29wdGlvbnMubml0cm9IZWFyZCAtIDFdIHx8IGhlYXJkLmZpbHRlcigoW25hbWVdKSA9PiAvXmNhbGw6Ly50ZXN0KG5hbWUpKVtDQUxMX0xJTUlUIC0gMV07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGVucXVldWUgPSAoam9iKSA9PiB7XG4gIGlmICghYW5ub3VuY2UoJ3F1ZXVlZCcsIGpvYikpIHJldHVybjtcbiAgY29uc3QgeyBpZCwgaGVhcmQsIGNoYWluLCBjb3VudHMgfSA9IE9iamVjdC5hc3NpZ24oam9iLCBjYXVzZXMuZ2V0KGpvYi5jYXVzZSkpO1xuICBjb25zdCBsaW5lID0gbGluZXMuZ2V0KGlkKTtcbiAgaWYgKGNoYWluLmluY2x1ZGVzKGlkKSB8fCBjaGFpbltNQVhfSE9QU10gfHwgY291bnRzW2lkXSA+IE1BWF9IT1BTKSB7XG4gICAgLy8gVG8gaGVhciBvbmVzZWxmIGlzIG5vIGxvb3AuXG4gICAgY29uc3Qgd2h5ID0gY2hhaW4uaW5jbHVkZXMoaWQpID8gJ2xvb3AnIDogJ3RvbyBsb25nIGEgY2hhaW4sIG1heWJlIGEgbG9vcCc7XG4gICAgaWYgKGNoYWluWzFdKSBjb25zb2xlLndhcm4oYG5pdHJvOiAke3doeX06ICR7am9iLmNhdXNlLnR5cGV9IHN0b3BzOiAke1suLi5jaGFpbiwgaWRdLmpvaW4oJyA+ICcpfWApO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBvdGhlciA9IGhlYXJkICYmIGxpbmU/LmZpbmQoKGpvYikgPT4gam9iLmhlYXJkICYmICFqb2IudG9rZW4gJiYgIWlzRnVsbChqb2IuaGVhcmQpKTtcbiAgaWYgKG90aGVyKSB7IC8vIG9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgYmVmb3JlIGl0IGxlYXZlc1xuICAgIG90aGVyLmhlYXJkPy5wdXNoKC4uLmhlYXJkKTtcbiAgICBvdGhlci5jaGFpbiA9IG90aGVyLmNoYWluLmZpbHRlcigoc3RlcCkgPT4gY2hhaW4uaW5jbHVkZXMoc3RlcCkpO1xuICB9IGVsc2UgaWYgKCFsaW5lKSB3b3JrKGlkLCBbam9iXSk7XG4gIGVsc2UgaWYgKGhlYXJkIHx8ICFqb2IuaXNRdWlldCkgbGluZS5wdXNoKGpvYik7IC8vIG5vIHBvbGw6IG5ld2VyIEhUTUwgY29tZXNcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIGxpbmU6IEpvYltdKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3Qgd29yayA9IGFzeW5jIChpZCwgbGluZSkgPT4ge1xuICBsaW5lcy5zZXQoaWQsIGxpbmUpO1xuICAvLyBPbmUgcmVxdWVzdCBmb3IgYWxsIGhlYXJkIGluIG9uZSBnbzsgYW5kIGh0bXggdW5sb2NrcyB0aGUgZWxlbWVudC5cbiAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSkpO1xuICBmb3IgKDsgbGluZS5sZW5ndGg7IGxpbmUuc2hpZnQoKSkge1xuICAgIGNvbnN0IFtqb2JdID0gbGluZTtcbiAgICBhd2FpdCBydW4oam9iKS5jYXRjaCgoZXJyb3IpID0+IGRyb3Aoam9iLCBlcnJvcikpO1xuICAgIGFubm91bmNlKCdkb25lJywgam9iKTtcbiAgICAvLyBXaGF0IHdhcyBzd2FwcGVkIG1heSBiZSBvbGQuXG4gICAgY29uc3Qgcm9vdCA9IGpvYi5pc1N0YWxlICYmIChqb2IuaGVhcmQgfHwgIWpvYi5pc1F1aWV0KSAmJiAhbGluZVsxXSAmJiBmaW5kKGlkKTtcbiAgICBpZiAocm9vdCkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbiAgbGluZXMuZGVsZXRlKGlkKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogUGFydGlhbDxKb2I+LCB3aHk6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkcm9wID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGlzUXVpZXQsIHJlamVjdCB9LCB3aHkpID0+IHtcbiAgY29uc3QgZXJyb3IgPSBgJHtjb21wb25lbnR9LiR7YWN0aW9ufSBub3Qgc2VudDogJHt3aHl9YDtcbiAgaWYgKCFpc1F1aWV0KSBjb25zb2xlLndhcm4oJ25pdHJvOicsIGVycm9yKTtcbiAgcmVqZWN0Py4oZmFpbHVyZSh7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzOiAwIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KGRldGFpbDogYW55KSA9PiBFcnJvcn0gKi9cbmV4cG9ydCBjb25zdCBmYWlsdXJlID0gKGRldGFpbCkgPT4gT2JqZWN0LmFzc2lnbihuZXcgRXJyb3IoZGV0YWlsLmVycm9yKSwgZGV0YWlsKTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSB2aXNpdG9yIGhhcyBlbnRlcmVkIHNpbmNlIHRoZSByZXF1ZXN0IGxlZnQsIGFuZCB0aGUgZm9jdXMuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8ta2VlcCwgaW4gd2hvc2UgZWxlbWVudHMgbm90aGluZyBpcyB3cml0dGVuLlxuICovXG5pbXBvcnQgeyBGSUVMRFMsIFRZUEVELCBjb250cm9sc09mLCBnaXZlbiwgaXNTYW1lLCB2YWx1ZXNPZiwgd3JpdGUgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBmb2xsb3cgfSBmcm9tICcuL2ZvY3VzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZmluZCwgaXNUcnVzdGVkLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7V2Vha01hcDxhbnksIHN0cmluZz59ICovXG5jb25zdCBlY2hvZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBieSB0aGUgaW5wdXQgdHlwZWQgaW46IHdoYXQgYSBzeW5jIGhhcyBsZWZ0IGFzIGl0IHdhcyB0eXBlZFxuXG4vKiogQSBmaWxlIGRpYWxvZyB0aGF0IGlzIHN0aWxsIG9wZW4ga25vd3MgdGhlIG9sZCBpbnB1dCBhbG9uZS5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZywgb2xkczogTWFwPHN0cmluZywgYW55PikgPT4gdm9pZH0gKi9cbmNvbnN0IHBhc3NGaWxlc09uID0gKGlkLCBvbGRzKSA9PiB7XG4gIGZvciAoY29uc3QgW2tleSwgb2xkXSBvZiBvbGRzKSB7XG4gICAgaWYgKCFvbGQuZmlsZXMgfHwgb2xkLmlzQ29ubmVjdGVkKSBjb250aW51ZTtcbiAgICBvbGQuYWRkRXZlbnRMaXN0ZW5lcignY2hhbmdlJywgKCkgPT4ge1xuICAgICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgICAgY29uc3QgZmllbGQgPSByb290ICYmIGNvbnRyb2xzT2Yocm9vdCkuZ2V0KGtleSk7XG4gICAgICBpZiAoIWZpZWxkKSByZXR1cm47XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzT2Yob2xkKSk7XG4gICAgICBmb3IgKGNvbnN0IG5hbWUgb2YgWydpbnB1dCcsICdjaGFuZ2UnXSkgZmllbGQuZGlzcGF0Y2hFdmVudChuZXcgRXZlbnQobmFtZSwgeyBidWJibGVzOiB0cnVlIH0pKTtcbiAgICB9KTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBqb2I6IEpvYikgPT4gKCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBrZWVwRW50cmllcyA9IChyb290LCBqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIHNlbnQsIHN0YXR1cyB9ID0gam9iO1xuICBjb25zdCBrZXB0ID0gbmV3IE1hcCgpO1xuICBjb25zdCBhY3RpdmUgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBjb25zdCBvbGRzID0gY29udHJvbHNPZihyb290KTtcbiAgY29uc3QgY2FyZXQgPSBbYWN0aXZlLnNlbGVjdGlvblN0YXJ0LCBhY3RpdmUuc2VsZWN0aW9uRW5kXTtcbiAgbGV0IGZvY3VzID0gJyc7XG4gIGZvciAoY29uc3QgW2tleSwgY29udHJvbF0gb2Ygb2xkcykge1xuICAgIGlmIChjb250cm9sID09PSBhY3RpdmUpIGZvY3VzID0ga2V5O1xuICAgIGNvbnN0IGFyb3VuZCA9IGNvbnRyb2wuY2xvc2VzdCgnW2RhdGEtbml0cm8ta2VlcF0nKTtcbiAgICBpZiAoIWNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpIHx8IChhcm91bmQgIT09IHJvb3QgJiYgcm9vdC5jb250YWlucyhhcm91bmQpICYmIGlzVHJ1c3RlZChhcm91bmQpKSkgY29udGludWU7XG4gICAgLy8gV2hhdCB3YXMgdHlwZWQgc2luY2UsIG9yIGRpZCBub3QgdHJhdmVsLCBzdGF5czsgc28gZG8gYXJndW1lbnRzIG9mIGEgZmFpbGVkIGFjdGlvbi5cbiAgICBjb25zdCBub3cgPSB2YWx1ZXNPZihjb250cm9sKTtcbiAgICBjb25zdCBiZWZvcmUgPSBzZW50LmdldChrZXkpO1xuICAgIGNvbnN0IGlzUmVmdXNlZCA9IGJlZm9yZSAmJiBzdGF0dXMgPT09IDQyMiAmJiAhYmVmb3JlLmlzQm91bmQ7XG4gICAgY29uc3QgaXNFY2hvID0gIWJlZm9yZSAmJiBrZXkgPT09IGZvY3VzICYmIGVjaG9lcy5nZXQoY29udHJvbCkgPT09IGNvbnRyb2wudmFsdWU7XG4gICAga2VwdC5zZXQoa2V5LCAoaXNSZWZ1c2VkIHx8IGlzRWNobyB8fCAhaXNTYW1lKG5vdywgYmVmb3JlPy52YWx1ZXMgPz8gZ2l2ZW4oY29udHJvbCkpKSAmJiBub3cpO1xuICB9XG4gIGNvbnN0IG5leHQgPSBmb2xsb3coam9iLCBvbGRzLCBmb2N1cywgYWN0aXZlKTtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBjb25zdCBuZXdSb290ID0gZmluZChyb290LmlkKSA/PyByb290O1xuICAgIGNvbnN0IGNvbnRyb2xzID0gY29udHJvbHNPZihuZXdSb290KTtcbiAgICBjb25zdCBiZWhpbmQgPSBsaW5lT2Yocm9vdC5pZCk7XG4gICAgZm9yIChjb25zdCBqb2Igb2YgYmVoaW5kKSBqb2Iucm9vdCA9IG5ld1Jvb3Q7XG4gICAgcGFzc0ZpbGVzT24ocm9vdC5pZCwgb2xkcyk7XG4gICAgZm9yIChjb25zdCBba2V5LCB2YWx1ZXNdIG9mIGtlcHQpIHtcbiAgICAgIGNvbnN0IGZpZWxkID0gY29udHJvbHMuZ2V0KGtleSk7XG4gICAgICBpZiAoIWZpZWxkKSBjb250aW51ZTtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXMgfHwgZ2l2ZW4oZmllbGQpKTtcbiAgICAgIGNvbnN0IGlzRWNobyA9IGFjdGlvbiA9PT0gJ3N5bmMnID8gIXZhbHVlcyAmJiBzZW50LmhhcyhrZXkpIDogZWNob2VzLmdldChhY3RpdmUpID09PSBmaWVsZC52YWx1ZTtcbiAgICAgIGlmIChrZXkgPT09IGZvY3VzICYmIGlzRWNobyAmJiBmaWVsZC5tYXRjaGVzKFRZUEVEKSkgZWNob2VzLnNldChmaWVsZCwgZmllbGQudmFsdWUpO1xuICAgICAgLy8gSWYgaXQgd2FzIG5vdCB0b3VjaGVkLCB0aGUgY2xpY2tzIGJlaGluZCBidWlsZCBvbiB0aGUgbmV3IHZhbHVlLlxuICAgICAgZm9yIChjb25zdCB7IHNlbnQgfSBvZiB2YWx1ZXMgPyBbXSA6IGJlaGluZCkge1xuICAgICAgICBjb25zdCBlbnRyeSA9IHNlbnQuZ2V0KGtleSk7XG4gICAgICAgIGlmIChlbnRyeSkgZW50cnkudmFsdWVzID0gdmFsdWVzT2YoZmllbGQpO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCB0YXJnZXQgPSBuZXh0KGNvbnRyb2xzKTtcbiAgICBjb25zdCBzdGF5cyA9IHRhcmdldCA9PT0gYWN0aXZlIHx8IHRhcmdldCA9PT0gY29udHJvbHMuZ2V0KGZvY3VzKTtcbiAgICBpZiAoIXRhcmdldCAmJiBmb2N1cykgYWN0aXZlLmJsdXIoKTsgLy8gaXQgbWF5IGJlIGFub3RoZXIgcm93J3MgYnkgbm93XG4gICAgaWYgKCF0YXJnZXQpIHJldHVybjtcbiAgICBpZiAodGFyZ2V0ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSB0YXJnZXQuZm9jdXMoeyBwcmV2ZW50U2Nyb2xsOiBzdGF5cyB9KTtcbiAgICBpZiAoIXN0YXlzKSByZXR1cm4gdGFyZ2V0Lm1hdGNoZXMoJ2lucHV0JykgJiYgdGFyZ2V0LnNlbGVjdCgpOyAvLyBhcyB3aXRoIHRoZSBUYWIga2V5XG4gICAgY29uc3QgaXNNb3ZlZCA9ICFpc1NhbWUoY2FyZXQsIFt0YXJnZXQuc2VsZWN0aW9uU3RhcnQsIHRhcmdldC5zZWxlY3Rpb25FbmRdKTtcbiAgICBpZiAoaXNNb3ZlZCAmJiBjYXJldFswXSAhPSBudWxsKSB0YXJnZXQuc2V0U2VsZWN0aW9uUmFuZ2UoLi4uY2FyZXQpO1xuICB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RW50cmllcyA9ICgpID0+IHtcbiAgLy8gVGhlIHN0YXRlIG1heSBob2xkIGl0IG90aGVyd2lzZSwgc3VjaCBhcyB3aXRob3V0IGEgc3BhY2UgYXQgaXRzIGVuZC4gSXQgc2hvd3Mgd2hlbiB0aGUgaW5wdXQgaXMgbGVmdC5cbiAgb24oJ2ZvY3Vzb3V0JywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBpZiAodGFyZ2V0ID09PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSByZXR1cm47IC8vIHRoZSB3aW5kb3cgd2FzIGxlZnRcbiAgICBpZiAoZWNob2VzLmdldCh0YXJnZXQpID09PSB0YXJnZXQudmFsdWUpIHdyaXRlKHRhcmdldCwgZ2l2ZW4odGFyZ2V0KSk7XG4gICAgZWNob2VzLmRlbGV0ZSh0YXJnZXQpO1xuICB9KTtcbn07XG4iLCAiLyogVG9hc3RzOiBzaG93cyBuaXRybzptZXNzYWdlIGFuZCBuaXRybzplcnJvciB0byB0aGUgdmlzaXRvci5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby10b2FzdC1lbmFibGVkIChcInRydWVcIiBvciBcImZhbHNlXCIpLCAtcG9zaXRpb24sIC1kdXJhdGlvbiAobXMpLCAtc3R5bGUgKGEgbmFtZSBmb3JcbiAqICAgc3R5bGVzaGVldHMpIG9mIGl0cyBzY3JpcHQ7IC1sYWJlbCwgLWRpc21pc3MgYW5kIC1yZWxvYWQgdGhlcmUgYXJlIHRoZSB3b3JkczsgZGF0YS1uaXRyby10b2FzdCBvZiBhXG4gKiAgIGNvbXBvbmVudCdzIHJvb3Q6IEpTT04gd2l0aCB0aG9zZSBvZiBlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlIHRoYXQgZGlmZmVyIGZvciB0aGUgY2xhc3MuXG4gKiBIZWFyczogbml0cm86bWVzc2FnZSB7Y29tcG9uZW50LCBsZXZlbCwgdGV4dH0sIG5pdHJvOmVycm9yIHtjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1c307IG9uZVxuICogICB3aXRob3V0IHRleHQgb3IgZXJyb3Igc2F5cyBub3RoaW5nLiBjbG9zZSBvZiBkaWFsb2dzOyBmb2N1c2luLlxuICogQSBuYXJyb3cgc2NyZWVuIHNob3dzIHRocmVlIGF0IGEgdGltZTsgZXF1YWwgb25lcyBhcmUgb25lLCB3aXRoIHRoZWlyIG51bWJlci5cbiAqIEEgcGFnZSBtYXkgc2hvdyBtZXNzYWdlcyBpdHMgb3duIHdheTogd2luZG93Lk5pdHJvVG9hc3RBZGFwdGVyID0ge3Nob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZyl9LFxuICogICBjb25maWcgPSB7ZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZX0uIEl0IGlzIGxvb2tlZCB1cCBhdCBlYWNoIG1lc3NhZ2UuXG4gKlxuICogVGhlIEhUTUwsIHdpdGggXCJhbGVydFwiIGZvciBlcnJvcnMgYW5kIFwic3RhdHVzXCIgZm9yIHRoZSByZXN0LCBvZiBlYWNoIG9mIHNpeCBwb3NpdGlvbnM6XG4gKiAgIDxzZWN0aW9uIGNsYXNzPVwibml0cm8tdG9hc3QtbGlzdFwiPjxkaXYgY2xhc3M9XCJuaXRyby10b2FzdHNcIiBkYXRhLXBvc2l0aW9uPVwiXHUyMDI2XCI+PGRpdiByb2xlPVwiXHUyMDI2XCI+XG4gKiAgICAgPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0XCIgZGF0YS1sZXZlbD1cIlx1MjAyNlwiIGRhdGEtc3R5bGU9XCJcdTIwMjZcIj48cCBjbGFzcz1cIm5pdHJvLXRvYXN0LXRleHRcIj5cdTIwMjY8L3A+XG4gKiAgICAgICA8YnV0dG9uIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+XHUyMDI2XG4gKi9cbmltcG9ydCB7IGZpcnN0LCBvbiwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IGRlZmF1bHRzID0ge1xuICBlbmFibGVkOiBvcHRpb25zLm5pdHJvVG9hc3RFbmFibGVkICE9PSAnZmFsc2UnLFxuICBwb3NpdGlvbjogb3B0aW9ucy5uaXRyb1RvYXN0UG9zaXRpb24sXG4gIGR1cmF0aW9uOiBOdW1iZXIob3B0aW9ucy5uaXRyb1RvYXN0RHVyYXRpb24pLFxuICBzdHlsZTogb3B0aW9ucy5uaXRyb1RvYXN0U3R5bGUsXG59O1xuLy8gTm8gYW5zd2VyLCBhIHRva2VuIG9yIGEgcmlnaHQgdGhhdCB3YXMgcmVmdXNlZDogdGhlIHBhZ2UgaXRzZWxmIG1heSBiZSBvdXQgb2YgZGF0ZS5cbmNvbnN0IFJFTE9BRF9TVEFUVVNFUyA9IFswLCA0MDAsIDQwM107XG5jb25zdCBUSUNLX01TID0gMTAwO1xuY29uc3QgTkFSUk9XID0gJyhtYXgtd2lkdGg6IDQwcmVtKSc7XG5jb25zdCBFREdFUyA9IHsgdG9wOiAnYm90dG9tJywgYm90dG9tOiAndG9wJyB9O1xuLyoqIEB0eXBlIHtUb2FzdFtdfSAqL1xuY29uc3Qgd2FpdGluZyA9IFtdOyAvLyBmb3IgYSBwbGFjZSwgc2luY2UgdGhlcmUgYXJlIGFzIG1hbnkgYXMgZml0XG4vKiogQHR5cGUge1dlYWtNYXA8RWxlbWVudCwgbnVtYmVyPn0gKi9cbmNvbnN0IGxlZnQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSB0b2FzdDogaG93IG1hbnkgbXMgaXQgc3RheXNcbi8qKiBAdHlwZSB7YW55fSAqL1xubGV0IGZvY3VzZWRCZWZvcmUgPSBudWxsO1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGNsYXNzTmFtZT86IHN0cmluZywgdGV4dD86IHN0cmluZykgPT4gSFRNTEVsZW1lbnR9ICovXG5jb25zdCBtYWtlID0gKG5hbWUsIGNsYXNzTmFtZSA9ICcnLCB0ZXh0ID0gJycpID0+IHtcbiAgY29uc3QgZWxlbWVudCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQobmFtZSk7XG4gIGlmIChjbGFzc05hbWUpIGVsZW1lbnQuY2xhc3NOYW1lID0gY2xhc3NOYW1lO1xuICBlbGVtZW50LnRleHRDb250ZW50ID0gdGV4dDtcbiAgcmV0dXJuIGVsZW1lbnQ7XG59O1xuXG5jb25zdCBsaXN0ID0gbWFrZSgnc2VjdGlvbicsICduaXRyby10b2FzdC1saXN0Jyk7XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIEhUTUxFbGVtZW50Pn0gKi9cbmNvbnN0IHBsYWNlcyA9IG5ldyBNYXAoKTtcbmNvbnN0IHNwb2tlbiA9IG1ha2UoJ2RpdicsICduaXRyby10b2FzdC1zcG9rZW4nKTsgLy8gb2Ygd2hhdCBvdGhlciBzY3JpcHRzIGhhdmUgdG8gc2F5LCBzZWVuIGVsc2V3aGVyZVxuXG4vKiogTGl2ZSByZWdpb25zIHNwZWFrIG9ubHkgd2hhdCBjaGFuZ2VzIGluIHRoZW0sIHNvIHRoZXkgYXJlIGluIHRoZSBwYWdlIGJlZm9yZSBhbnkgbWVzc2FnZS4gKi9cbmNvbnN0IGJ1aWxkID0gKCkgPT4ge1xuICBsaXN0LnNldEF0dHJpYnV0ZSgnYXJpYS1sYWJlbCcsIG9wdGlvbnMubml0cm9Ub2FzdExhYmVsKTtcbiAgZm9yIChjb25zdCBwb3NpdGlvbiBvZiBbJ3RvcC1sZWZ0JywgJ3RvcC1jZW50ZXInLCAndG9wLXJpZ2h0JywgJ2JvdHRvbS1sZWZ0JywgJ2JvdHRvbS1jZW50ZXInLCAnYm90dG9tLXJpZ2h0J10pIHtcbiAgICBjb25zdCBwbGFjZSA9IG1ha2UoJ2RpdicsICduaXRyby10b2FzdHMnKTtcbiAgICBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb247XG4gICAgZm9yIChjb25zdCByb2xlIG9mIFsnc3RhdHVzJywgJ2FsZXJ0J10pIHtcbiAgICAgIGNvbnN0IHJlZ2lvbiA9IG1ha2UoJ2RpdicpO1xuICAgICAgcmVnaW9uLnNldEF0dHJpYnV0ZSgncm9sZScsIHJvbGUpO1xuICAgICAgcmVnaW9uLnNldEF0dHJpYnV0ZSgnYXJpYS1hdG9taWMnLCAnZmFsc2UnKTsgLy8gc3BlYWsgdGhlIG5ldyB0b2FzdCwgbm90IGFsbCBvZiB0aGVtXG4gICAgICBwbGFjZS5hcHBlbmQocmVnaW9uKTtcbiAgICB9XG4gICAgcGxhY2VzLnNldChwb3NpdGlvbiwgcGxhY2UpO1xuICAgIGxpc3QuYXBwZW5kKHBsYWNlKTtcbiAgfVxuICBzcG9rZW4uc2V0QXR0cmlidXRlKCdyb2xlJywgJ3N0YXR1cycpO1xuICBsaXN0LmFwcGVuZChzcG9rZW4pO1xufTtcblxuLyoqIEtlZXAgdGhlIGxpc3QgaW4gdGhlIHBhZ2U6IGEgc3dhcCBvZiB0aGUgYm9keSByZW1vdmVzIGl0LCBhbmQgYSBtb2RhbCBkaWFsb2cgbWFrZXMgaXQgaW5lcnQuICovXG5jb25zdCBzZXR0bGUgPSAoKSA9PiB7XG4gIGNvbnN0IGhvbWUgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnZGlhbG9nOm1vZGFsJyldLmF0KC0xKSA/PyBkb2N1bWVudC5ib2R5O1xuICBpZiAobGlzdC5wYXJlbnROb2RlICE9PSBob21lKSBob21lLmFwcGVuZChsaXN0KTtcbiAgLy8gaHRteCAyIHJlc3RvcmVzIHBhZ2VzIGZyb20gdGhlaXIgSFRNTCwgd2l0aCB0b2FzdHMgdGhhdCBub2JvZHkgd291bGQgcmVtb3ZlLlxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdC1saXN0JykpIGlmIChvdGhlciAhPT0gbGlzdCkgb3RoZXIucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZTogRWxlbWVudCkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzSW5UaGVXYXkgPSAocGxhY2UpID0+IHtcbiAgY29uc3QgYWN0aXZlID0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudDtcbiAgaWYgKCFhY3RpdmUgfHwgYWN0aXZlID09PSBkb2N1bWVudC5ib2R5IHx8IGxpc3QuY29udGFpbnMoYWN0aXZlKSkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCB7IHRvcCwgcmlnaHQsIGJvdHRvbSwgbGVmdCB9ID0gYWN0aXZlLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICByZXR1cm4gWy4uLnBsYWNlLnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdCcpXS5tYXAoKHRvYXN0KSA9PiB0b2FzdC5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKSkuc29tZSgodG9hc3QpID0+XG4gICAgdG9hc3QudG9wIDwgYm90dG9tICYmIHRvYXN0LmJvdHRvbSA+IHRvcCAmJiB0b2FzdC5sZWZ0IDwgcmlnaHQgJiYgdG9hc3QucmlnaHQgPiBsZWZ0KTtcbn07XG5cbi8qKiBHbyB0byB0aGUgb3RoZXIgZWRnZSB3aGVyZSBhIHRvYXN0IGNvdmVycyB3aGF0IGhhcyB0aGUgZm9jdXMsIHVubGVzcyBvbmUgd291bGQgdGhlcmUgYXMgd2VsbC4gKi9cbmNvbnN0IG1ha2VXYXkgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Ugb2YgcGxhY2VzLnZhbHVlcygpKSB7XG4gICAgaWYgKHBsYWNlLm1hdGNoZXMoJzpob3ZlcicpIHx8ICFpc0luVGhlV2F5KHBsYWNlKSkgY29udGludWU7XG4gICAgY29uc3QgcG9zaXRpb24gPSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID8/ICcnO1xuICAgIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbi5yZXBsYWNlKC90b3B8Ym90dG9tLywgKGVkZ2UpID0+IEVER0VTWy8qKiBAdHlwZSB7J3RvcCd9ICovIChlZGdlKV0pO1xuICAgIGlmIChpc0luVGhlV2F5KHBsYWNlKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICB9XG59O1xuXG5jb25zdCBzaG93TmV4dCA9ICgpID0+IHtcbiAgY29uc3QgbGltaXQgPSB3aW5kb3cubWF0Y2hNZWRpYShOQVJST1cpLm1hdGNoZXMgPyAzIDogSW5maW5pdHk7XG4gIHdoaWxlICh3YWl0aW5nLmxlbmd0aCAmJiBsaXN0LnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdCcpLmxlbmd0aCA8IGxpbWl0KSBhZGQoLyoqIEB0eXBlIHtUb2FzdH0gKi8gKHdhaXRpbmcuc2hpZnQoKSkpO1xuICBmb3IgKGNvbnN0IFtwb3NpdGlvbiwgcGxhY2VdIG9mIHBsYWNlcykgaWYgKCFwbGFjZS5xdWVyeVNlbGVjdG9yKCcubml0cm8tdG9hc3QnKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICBtYWtlV2F5KCk7XG59O1xuXG4vKiogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBjbG9zZSA9ICh0b2FzdCkgPT4ge1xuICBjb25zdCBoYWRGb2N1cyA9IHRvYXN0LmNvbnRhaW5zKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICB0b2FzdC5yZW1vdmUoKTtcbiAgc2hvd05leHQoKTtcbiAgaWYgKCFoYWRGb2N1cyB8fCAhZm9jdXNlZEJlZm9yZSkgcmV0dXJuO1xuICBjb25zdCB7IGlkLCBpc0Nvbm5lY3RlZCB9ID0gZm9jdXNlZEJlZm9yZTtcbiAgKGlzQ29ubmVjdGVkID8gZm9jdXNlZEJlZm9yZSA6IGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKGlkKSk/LmZvY3VzKCk7XG59O1xuXG4vKiogQ2xvc2UgdGhlIHRvYXN0IHdoZW4gaXRzIHRpbWUgaXMgb3Zlci4gVGltZSB0aGF0IG5vYm9keSBjYW4gdXNlIHRvIHJlYWQgZG9lcyBub3QgY291bnQuXG4gKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCwgcGxhY2U6IEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBzdGFydENsb2NrID0gKHRvYXN0LCBwbGFjZSkgPT4ge1xuICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICBpZiAoIXRvYXN0LnBhcmVudE5vZGUpIHJldHVybiBjbGVhckludGVydmFsKHRpbWVyKTtcbiAgICBzZXR0bGUoKTtcbiAgICBtYWtlV2F5KCk7XG4gICAgaWYgKGRvY3VtZW50LmhpZGRlbiB8fCBwbGFjZS5tYXRjaGVzKCc6aG92ZXIsIDpmb2N1cy13aXRoaW4nKSkgcmV0dXJuO1xuICAgIGNvbnN0IG5vdyA9IE51bWJlcihsZWZ0LmdldCh0b2FzdCkpIC0gVElDS19NUztcbiAgICBsZWZ0LnNldCh0b2FzdCwgbm93KTtcbiAgICBpZiAobm93IDw9IDApIGNsb3NlKHRvYXN0KTtcbiAgfSwgVElDS19NUyk7XG59O1xuXG4vKiogQHR5cGUgeyh0b2FzdDogVG9hc3QpID0+IHZvaWR9ICovXG5jb25zdCBhZGQgPSAoeyBtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIGR1cmF0aW9uLCBwbGFjZSwgY2FuUmVsb2FkLCBjb3VudCB9KSA9PiB7XG4gIGNvbnN0IHRvYXN0ID0gbWFrZSgnZGl2JywgJ25pdHJvLXRvYXN0Jyk7XG4gIE9iamVjdC5hc3NpZ24odG9hc3QuZGF0YXNldCwgeyBsZXZlbCwgc3R5bGUgfSk7XG4gIC8qKiBAdHlwZSB7KHRleHQ6IHN0cmluZywgb25DbGljazogKCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbiAgY29uc3QgYWRkQnV0dG9uID0gKHRleHQsIG9uQ2xpY2spID0+IHtcbiAgICBjb25zdCBidXR0b24gPSBtYWtlKCdidXR0b24nLCAnbml0cm8tdG9hc3QtYnV0dG9uJywgdGV4dCk7XG4gICAgYnV0dG9uLnNldEF0dHJpYnV0ZSgndHlwZScsICdidXR0b24nKTtcbiAgICBidXR0b24uYWRkRXZlbnRMaXN0ZW5lcignY2xpY2snLCBvbkNsaWNrKTtcbiAgICB0b2FzdC5hcHBlbmQoYnV0dG9uKTtcbiAgfTtcbiAgY29uc3QgdGV4dCA9IG1ha2UoJ3AnLCAnbml0cm8tdG9hc3QtdGV4dCcsIG1lc3NhZ2UpO1xuICBpZiAoY291bnQgPiAxKSB0ZXh0LmRhdGFzZXQuY291bnQgPSBgJHtjb3VudH1gO1xuICB0b2FzdC5hcHBlbmQodGV4dCk7XG4gIGlmIChjYW5SZWxvYWQpIGFkZEJ1dHRvbihvcHRpb25zLm5pdHJvVG9hc3RSZWxvYWQsICgpID0+IGxvY2F0aW9uLnJlbG9hZCgpKTtcbiAgYWRkQnV0dG9uKG9wdGlvbnMubml0cm9Ub2FzdERpc21pc3MsICgpID0+IGNsb3NlKHRvYXN0KSk7XG4gIHRvYXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2tleWRvd24nLCAoZXZlbnQpID0+IHtcbiAgICBpZiAoZXZlbnQua2V5ICE9PSAnRXNjYXBlJykgcmV0dXJuO1xuICAgIGV2ZW50LnN0b3BQcm9wYWdhdGlvbigpO1xuICAgIGNsb3NlKHRvYXN0KTtcbiAgfSk7XG4gIGxlZnQuc2V0KHRvYXN0LCBjYW5SZWxvYWQgPyBJbmZpbml0eSA6IGR1cmF0aW9uKTsgLy8gc3RheXMgdW50aWwgdGhlIHZpc2l0b3IgaGFzIGRlY2lkZWRcbiAgcGxhY2UuY2hpbGRyZW5bbGV2ZWwgPT09ICdlcnJvcicgPyAxIDogMF0/LmFwcGVuZCh0b2FzdCk7XG4gIHN0YXJ0Q2xvY2sodG9hc3QsIHBsYWNlKTtcbn07XG5cbi8qKiBAdHlwZSB7KG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY29uZmlnOiBUb2FzdENvbmZpZywgY2FuUmVsb2FkPzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAobWVzc2FnZSwgbGV2ZWwsIHsgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB9LCBjYW5SZWxvYWQgPSBmYWxzZSkgPT4ge1xuICBpZiAoIWVuYWJsZWQpIHJldHVybjtcbiAgc2V0dGxlKCk7XG4gIGNvbnN0IHBsYWNlID0gLyoqIEB0eXBlIHtIVE1MRWxlbWVudH0gKi8gKHBsYWNlcy5nZXQocG9zaXRpb24pID8/IHBsYWNlcy5nZXQoJ3RvcC1yaWdodCcpKTtcbiAgY29uc3Qgc2FtZSA9IHdhaXRpbmcuZmluZCgodG9hc3QpID0+IHRvYXN0Lm1lc3NhZ2UgPT09IG1lc3NhZ2UgJiYgdG9hc3QubGV2ZWwgPT09IGxldmVsICYmIHRvYXN0LnBsYWNlID09PSBwbGFjZSk7XG4gIGlmIChzYW1lKSByZXR1cm4gdm9pZCAoc2FtZS5jb3VudCArPSAxKTtcbiAgZm9yIChjb25zdCBvdGhlciBvZiAvKiogQHR5cGUge0l0ZXJhYmxlPGFueT59ICovIChwbGFjZS5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QnKSkpIHtcbiAgICBjb25zdCBbdGV4dF0gPSBvdGhlci5jaGlsZHJlbjtcbiAgICBpZiAob3RoZXIuZGF0YXNldC5sZXZlbCAhPT0gbGV2ZWwgfHwgdGV4dC50ZXh0Q29udGVudCAhPT0gbWVzc2FnZSkgY29udGludWU7XG4gICAgLy8gQSBwb2xsIHRoYXQgZmFpbHMgYWdhaW4gYW5kIGFnYWluIGlzIHJlYWQgb3V0IG9uY2UuIE9mIGFuIG9mZmVyIHRvIHJlbG9hZCBJbmZpbml0eSBpcyBsZWZ0LlxuICAgIHRleHQuZGF0YXNldC5jb3VudCA9IE51bWJlcih0ZXh0LmRhdGFzZXQuY291bnQgPz8gMSkgKyAxO1xuICAgIGxlZnQuc2V0KG90aGVyLCBNYXRoLm1heChOdW1iZXIobGVmdC5nZXQob3RoZXIpKSwgZHVyYXRpb24pKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgdG9hc3QgPSB7IG1lc3NhZ2UsIGxldmVsLCBzdHlsZSwgZHVyYXRpb24sIHBsYWNlLCBjYW5SZWxvYWQsIGNvdW50OiAxIH07XG4gIGNvbnN0IGF0ID0gbGV2ZWwgPT09ICdlcnJvcicgPyB3YWl0aW5nLmZpbmRJbmRleCgob3RoZXIpID0+IG90aGVyLmxldmVsICE9PSAnZXJyb3InKSA6IC0xO1xuICB3YWl0aW5nLnNwbGljZShhdCA8IDAgPyB3YWl0aW5nLmxlbmd0aCA6IGF0LCAwLCB0b2FzdCk7XG4gIHNob3dOZXh0KCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55LCBtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNhblJlbG9hZD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKHsgZGV0YWlsLCB0YXJnZXQgfSwgbWVzc2FnZSwgbGV2ZWwsIGNhblJlbG9hZCkgPT4ge1xuICBpZiAobWVzc2FnZSA9PSBudWxsKSByZXR1cm47IC8vIGEgc2NyaXB0J3MgZXZlbnQsIHdpdGhvdXQgdGhlIGRldGFpbCBvZiBvdXJzXG4gIC8vIElmIHRoZSByb290IGhhcyBnb25lLCBhbm90aGVyIG9mIGl0cyBjbGFzcyBrbm93cy5cbiAgY29uc3QgbmFtZSA9IENTUy5lc2NhcGUoYCR7ZGV0YWlsLmNvbXBvbmVudH1gKTtcbiAgY29uc3Qgcm9vdCA9IHRhcmdldC5kYXRhc2V0Py5uaXRyb1RvYXN0ID8gdGFyZ2V0IDogZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD1cIiR7bmFtZX1cIl1bZGF0YS1uaXRyby10b2FzdF1gKTtcbiAgY29uc3QgY29uZmlnID0geyAuLi5kZWZhdWx0cywgLi4uSlNPTi5wYXJzZShyb290Py5kYXRhc2V0Lm5pdHJvVG9hc3QgPz8gJ3t9JykgfTtcbiAgLy8gTm8gZWxlbWVudCBvZiB0aGF0IGlkLCBzdWNoIGFzIGEgZGlhbG9nLCB3aGljaCBoYXMgYSBzaG93KCkgYXMgd2VsbC5cbiAgY29uc3QgYWRhcHRlciA9IE9iamVjdC5oYXNPd24od2luZG93LCAnTml0cm9Ub2FzdEFkYXB0ZXInKSAmJiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXI7XG4gIGlmIChhZGFwdGVyICYmIHR5cGVvZiBhZGFwdGVyLnNob3cgPT09ICdmdW5jdGlvbicpIGFkYXB0ZXIuc2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnKTtcbiAgZWxzZSBzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGNhblJlbG9hZCk7XG59O1xuXG4vKiogSGF2ZSBzY3JlZW4gcmVhZGVycyBzcGVhayBhIHRleHQgdGhhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9ICh0ZXh0KSA9PiB7XG4gIHNldHRsZSgpO1xuICBzcG9rZW4ucmVwbGFjZUNoaWxkcmVuKG1ha2UoJ3AnLCAnJywgdGV4dCkpOyAvLyBhbiBlcXVhbCB0ZXh0IGlzIHNwb2tlbiBhcyB3ZWxsXG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUb2FzdHMgPSAoKSA9PiB7XG4gIGJ1aWxkKCk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzptZXNzYWdlJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8udGV4dCwgZXZlbnQuZGV0YWlsPy5sZXZlbCA/PyAnaW5mbycpO1xuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmVycm9yJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8uZXJyb3IsICdlcnJvcicsIFJFTE9BRF9TVEFUVVNFUy5pbmNsdWRlcyhldmVudC5kZXRhaWw/LnN0YXR1cykpO1xuICB9KTtcbiAgbGlzdC5hZGRFdmVudExpc3RlbmVyKCdmb2N1c2luJywgKHsgcmVsYXRlZFRhcmdldCB9KSA9PiB7XG4gICAgaWYgKCFsaXN0LmNvbnRhaW5zKC8qKiBAdHlwZSB7Tm9kZX0gKi8gKHJlbGF0ZWRUYXJnZXQpKSkgZm9jdXNlZEJlZm9yZSA9IHJlbGF0ZWRUYXJnZXQ7XG4gIH0pO1xuICBvbignZm9jdXNpbicsIG1ha2VXYXkpO1xuICBvbignY2xvc2UnLCBzZXR0bGUpOyAvLyBvZiBhIGRpYWxvZ1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihzZXR0bGUpLm9ic2VydmUoZG9jdW1lbnQuYm9keSwgeyBjaGlsZExpc3Q6IHRydWUgfSk7XG4gIHNldHRsZSgpO1xuICB3aW5kb3cubml0cm9Ub2FzdHMgPSB7IHNob3csIHNheSB9O1xufTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSBicm93c2VyIG9yIGEgc2NyaXB0IG93bnM6IHdoZXRoZXIgZGlhbG9ncywgZGV0YWlscyBhbmQgcG9wb3ZlcnMgYXJlIG9wZW4sIGhvd1xuICogZmFyIGVsZW1lbnRzIGFyZSBzY3JvbGxlZCwgYW5kIGFsbCB0aGF0IHN0YW5kcyBpbiBhbiBlbGVtZW50IHdpdGggeyUgbml0cm9fa2VlcCAlfS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCB3aG9zZSB2YWx1ZSBubyBvdGhlciBlbGVtZW50IGhhczsgZGF0YS1uaXRyby1jb21wb25lbnQsIC1zbG90LCAtb3duZXI7IHJvbGU9XCJzdGF0dXNcIi5cbiAqXG4gKiBgb3BlbmAgaXMgdGhlIHNlcnZlcidzIHdvcmQsIHRvby4gSXQgaXMgZm9sbG93ZWQgd2hlbiBpdCBkaWZmZXJzIGZyb20gaXRzIGxhc3Qgb25lOyB1bnRpbCB0aGVuIHdoYXRcbiAqIHRoZSB2aXNpdG9yIG9yIGEgc2NyaXB0IGhhcyBkb25lIHNpbmNlIHN0YXlzLiBPbGQgYW5kIG5ldyBlbGVtZW50cyBhcmUgdG9sZCBieSB0aGVpciBpZHMsIGVsc2UgYnkgd2hhdFxuICogc3RhbmRzIGFyb3VuZCB0aGVtLCBlbHNlIGJ5IHRoZWlyIG51bWJlcjsgd2hlcmUgdGhlIG51bWJlcnMgZGlmZmVyLCBub2JvZHkga25vd3MuIFdoYXQgcGVvcGxlIHdyb3RlIGlzXG4gKiBuZXZlciB0YWtlbiBmb3Igb3Vyczogd2hhdCB3YXMgb3BlbmVkIGluIHRoZXJlIHN0YXlzIG9wZW4sIGFuZCBpdHMgbmFtZXMga2VlcCBub3RoaW5nLlxuICovXG5pbXBvcnQgeyBhbGwsIGZpbmQsIGlzVHJ1c3RlZCwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc2F5IH0gZnJvbSAnLi90b2FzdHMuanMnO1xuXG5jb25zdCBLRUVQID0gJ2RhdGEtbml0cm8ta2VlcCc7XG5jb25zdCBQQUlSID0gJ2RhdGEtbml0cm8tcGFpcic7IC8vIG9uIGVsZW1lbnRzIGZvciBhcyBsb25nIGFzIG5ldyBvbmVzIGFyZSBvbiB0aGVpciB3YXkgdG8gdGhlIHBhZ2VcbmNvbnN0IE9QRU5TID0gJ2RpYWxvZyxkZXRhaWxzLFtwb3BvdmVyXSc7XG4vKiogQHR5cGUge1dlYWtNYXA8Tm9kZSwgYm9vbGVhbj59ICovXG5jb25zdCBzYWlkID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgZWxlbWVudHMgd2hvc2UgYG9wZW5gIGhhcyBjaGFuZ2VkIHNpbmNlOiB3aGF0IHRoZSBzZXJ2ZXIgc2FpZFxuLyoqIEB0eXBlIHtTZXQ8YW55Pn0gKi9cbmNvbnN0IHNjcm9sbGVkID0gbmV3IFNldCgpO1xuXG4vKiogQHR5cGUgeyhyZWNvcmRzOiBNdXRhdGlvblJlY29yZFtdKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9IChyZWNvcmRzKSA9PiB7XG4gIGZvciAoY29uc3QgeyB0YXJnZXQsIG9sZFZhbHVlIH0gb2YgcmVjb3JkcykgaWYgKCFzYWlkLmhhcyh0YXJnZXQpKSBzYWlkLnNldCh0YXJnZXQsIG9sZFZhbHVlICE9IG51bGwpO1xufTtcbmNvbnN0IG9ic2VydmVyID0gbmV3IE11dGF0aW9uT2JzZXJ2ZXIobm90ZSk7XG5cbi8qKiBXaGV0aGVyIHRoZSBlbGVtZW50IGlzIHdyaXR0ZW4gYnkgdGhlIGNvbXBvbmVudCBvZiB0aGlzIGlkLCBhbmQgbm90IGJ5IG9uZSBpbnNpZGUgb3IgYXJvdW5kIGl0LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIGlkOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc09mID0gKGVsZW1lbnQsIGlkKSA9PiB7XG4gIGxldCBwbGFjZSA9IGVsZW1lbnQ7IC8vIHdoYXQgcGVvcGxlIHdyb3RlIGJlbG9uZ3MgdG8gd2hlcmUgaXQgc3RhbmRzXG4gIHdoaWxlIChwbGFjZSAmJiAhaXNUcnVzdGVkKHBsYWNlKSkgcGxhY2UgPSBwbGFjZS5wYXJlbnRFbGVtZW50O1xuICBjb25zdCBob2xkZXIgPSBwbGFjZT8uY2xvc2VzdCgnW2RhdGEtbml0cm8tY29tcG9uZW50XSxbZGF0YS1uaXRyby1zbG90XScpO1xuICBjb25zdCB7IG5pdHJvT3duZXIsIG5pdHJvU2xvdCB9ID0gaG9sZGVyPy5kYXRhc2V0ID8/IHt9O1xuICByZXR1cm4gKG5pdHJvU2xvdCA/IG5pdHJvT3duZXIgOiBob2xkZXI/LmlkKSA9PT0gaWQgJiYgIWhvbGRlci5jb250YWlucyhwbGFjZS5jbG9zZXN0KGBbJHtLRUVQfV1gKSk7XG59O1xuXG4vKiogQHR5cGUgeygoZWxlbWVudDogYW55KSA9PiB1bmtub3duKVtdfSAqL1xuY29uc3QgS0VZUyA9IFtcbiAgKGVsZW1lbnQpID0+IGVsZW1lbnQubWF0Y2hlcyhPUEVOUykgJiYgZWxlbWVudC5wYXJlbnRFbGVtZW50Py50ZXh0Q29udGVudCwgLy8gYSByb3cncywgbW9zdGx5XG4gIChlbGVtZW50KSA9PiBbZWxlbWVudC5jbGFzc05hbWUsIGVsZW1lbnQubWF0Y2hlcygnZGV0YWlscycpICYmIGVsZW1lbnQuZmlyc3RFbGVtZW50Q2hpbGQ/LnRleHRDb250ZW50XSxcbiAgKCkgPT4gJycsXG5dO1xuXG4vKiogQHR5cGUgeyhvbGRzOiBhbnlbXSwgbmV3czogYW55W10pID0+IE1hcDxhbnksIGFueT59ICovXG5jb25zdCBwYWlyID0gKG9sZHMsIG5ld3MpID0+IHtcbiAgY29uc3QgcGFpcnMgPSBuZXcgTWFwKCk7XG4gIGZvciAoY29uc3Qga2V5T2Ygb2YgS0VZUykge1xuICAgIC8qKiBAdHlwZSB7TWFwPHN0cmluZywgYW55W11bXT59ICovXG4gICAgY29uc3QgZ3JvdXBzID0gbmV3IE1hcCgpO1xuICAgIFtvbGRzLCBuZXdzXS5mb3JFYWNoKChlbGVtZW50cywgc2lkZSkgPT4ge1xuICAgICAgZm9yIChjb25zdCBlbGVtZW50IG9mIGVsZW1lbnRzKSB7XG4gICAgICAgIGlmIChwYWlycy5oYXMoZWxlbWVudCkpIGNvbnRpbnVlO1xuICAgICAgICBjb25zdCBvd24gPSBlbGVtZW50LmlkIHx8IFtlbGVtZW50LmxvY2FsTmFtZSwgZWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBrZXlPZihlbGVtZW50KV07XG4gICAgICAgIGNvbnN0IGtleSA9IFtpc1RydXN0ZWQoZWxlbWVudCksIG93bl0uam9pbigpO1xuICAgICAgICBjb25zdCBncm91cCA9IGdyb3Vwcy5nZXQoa2V5KSA/PyBbW10sIFtdXTtcbiAgICAgICAgZ3JvdXBbc2lkZV0ucHVzaChlbGVtZW50KTtcbiAgICAgICAgZ3JvdXBzLnNldChrZXksIGdyb3VwKTtcbiAgICAgIH1cbiAgICB9KTtcbiAgICBmb3IgKGNvbnN0IFtzb21lLCBvdGhlcnNdIG9mIGdyb3Vwcy52YWx1ZXMoKSkge1xuICAgICAgaWYgKHNvbWUubGVuZ3RoICE9PSBvdGhlcnMubGVuZ3RoKSBjb250aW51ZTtcbiAgICAgIHNvbWUuZm9yRWFjaCgob2xkLCBhdCkgPT4gcGFpcnMuc2V0KG9sZCwgb3RoZXJzW2F0XSkuc2V0KG90aGVyc1thdF0sIG9sZCkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcGFpcnM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IE93blN0YXRlfSAqL1xuY29uc3Qgc3RhdGVPZiA9IChlbGVtZW50KSA9PiAoe1xuICBpc09wZW46IGVsZW1lbnQub3BlbixcbiAgaXNNb2RhbDogZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSxcbiAgaXNTaG93bjogZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJyksXG4gIHBsYWNlOiBzY3JvbGxlZC5oYXMoZWxlbWVudCkgJiYgeyB0b3A6IGVsZW1lbnQuc2Nyb2xsVG9wLCBsZWZ0OiBlbGVtZW50LnNjcm9sbExlZnQsIGJlaGF2aW9yOiAnaW5zdGFudCcgfSxcbn0pO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHN0YXRlOiBPd25TdGF0ZSkgPT4gdm9pZH0gKi9cbmNvbnN0IG9wZW4gPSAoZWxlbWVudCwgeyBpc09wZW4sIGlzTW9kYWwsIGlzU2hvd24sIHNheXMgfSkgPT4ge1xuICBpZiAoZWxlbWVudC5tYXRjaGVzKCdkaWFsb2cnKSkge1xuICAgIGNvbnN0IGlzUmlnaHQgPSAhZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSA9PT0gIShpc09wZW4gJiYgaXNNb2RhbCk7XG4gICAgaWYgKCFpc1JpZ2h0ICYmIGlzTW9kYWwgJiYgaXNPcGVuKSB7XG4gICAgICBlbGVtZW50Lm9wZW4gPSBmYWxzZTsgLy8gaXQgd291bGQgcmVmdXNlXG4gICAgICBlbGVtZW50LnNob3dNb2RhbCgpO1xuICAgIH0gZWxzZSBpZiAoIWlzUmlnaHQpIHsgLy8gd2l0aG91dCBgb3BlbmAgaXQgd291bGQgYmUgaW52aXNpYmxlLCBhbmQgdGhlIHBhZ2UgZnJvemVuXG4gICAgICBlbGVtZW50Lm9wZW4gPSB0cnVlO1xuICAgICAgZWxlbWVudC5jbG9zZSgpO1xuICAgICAgZWxlbWVudC5vcGVuID0gaXNPcGVuO1xuICAgIH1cbiAgfVxuICBpZiAoZWxlbWVudC5wb3BvdmVyICE9IG51bGwgJiYgZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJykgIT09ICEhaXNTaG93bikgZWxlbWVudC50b2dnbGVQb3BvdmVyKCk7XG4gIGlmIChzYXlzICE9IG51bGwpIHNhaWQuc2V0KGVsZW1lbnQsIHNheXMpO1xufTtcblxuLyoqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB7IGFsbE5ldzogKHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueVtdLCBodG1sOiAoKSA9PiBzdHJpbmcgfX0gKi9cbmNvbnN0IHBhcnNlID0gKHRleHQpID0+IHtcbiAgY29uc3QgdGVtcGxhdGUgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpO1xuICB0ZW1wbGF0ZS5pbm5lckhUTUwgPSB0ZXh0O1xuICBjb25zdCB1cGRhdGVzID0gLyoqIEB0eXBlIHthbnlbXX0gKi8gKFsuLi50ZW1wbGF0ZS5jb250ZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ3RlbXBsYXRlW2RhdGEtbml0cm8tdXBkYXRlXScpXSk7XG4gIGNvbnN0IHBhcnRzID0gW3RlbXBsYXRlLmNvbnRlbnQsIC4uLnVwZGF0ZXMubWFwKCh1cGRhdGUpID0+IHVwZGF0ZS5jb250ZW50KV07XG4gIGNvbnN0IGFsbE5ldyA9ICgvKiogQHR5cGUge3N0cmluZ30gKi8gc2VsZWN0b3IpID0+IHBhcnRzLmZsYXRNYXAoKHBhcnQpID0+IFsuLi5wYXJ0LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXSk7XG4gIHJldHVybiB7XG4gICAgYWxsTmV3LFxuICAgIGh0bWw6ICgpID0+IHtcbiAgICAgIC8vIEJyb3dzZXJzIHJlYWQgYDxwcmU+YCBhbmQgYSBsaW5lIGJyZWFrIGFzIGA8cHJlPmAsIGFuZCB3cml0ZSBpdCB3aXRob3V0IG9uZS5cbiAgICAgIGZvciAoY29uc3QgeyBmaXJzdENoaWxkIH0gb2YgYWxsTmV3KCdwcmUsdGV4dGFyZWEnKSkgaWYgKGZpcnN0Q2hpbGQ/LmRhdGE/LlswXSA9PT0gJ1xcbicpIGZpcnN0Q2hpbGQuZGF0YSA9IGBcXG4ke2ZpcnN0Q2hpbGQuZGF0YX1gO1xuICAgICAgcmV0dXJuIHRlbXBsYXRlLmlubmVySFRNTDtcbiAgICB9LFxuICB9O1xufTtcblxuLyoqIGh0bXggZmluZHMgYnkgdGhlaXIgaWRzIHdoYXQgaXMgdG8gc3RheSwgYW5kIG90aGVycyBtYXkgaGF2ZSB0aGUgc2FtZS5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBuZXdzOiBhbnlbXSwgbWFyazogc3RyaW5nKSA9PiAoKSA9PiB2b2lkfSAqL1xuY29uc3QgcHJlc2VydmUgPSAocm9vdCwgbmV3cywgbWFyaykgPT4ge1xuICAvKiogQHR5cGUge1tFbGVtZW50LCBzdHJpbmcgfCBudWxsXVtdfSAqL1xuICBjb25zdCBpZHMgPSBbXTtcbiAgZm9yIChjb25zdCBmcmVzaCBvZiBuZXdzLmZpbHRlcihpc1RydXN0ZWQpKSB7XG4gICAgY29uc3QgW29sZF0gPSBhbGwoYFske0tFRVB9PSR7Q1NTLmVzY2FwZShmcmVzaC5kYXRhc2V0Lm5pdHJvS2VlcCl9XWAsIHJvb3QpO1xuICAgIGlmICghb2xkKSBjb250aW51ZTtcbiAgICBpZHMucHVzaChbb2xkLCBvbGQuZ2V0QXR0cmlidXRlKCdpZCcpXSk7XG4gICAgZnJlc2guaWQgPSBvbGQuaWQgPSBgJHttYXJrfSR7aWRzLmxlbmd0aH1gO1xuICAgIGZyZXNoLnNldEF0dHJpYnV0ZSgnaHgtcHJlc2VydmUnLCAnJyk7XG4gICAgZnJlc2gucmVwbGFjZUNoaWxkcmVuKCk7IC8vIGh0bXggd291bGQgbG9vayBmb3IgY29tcG9uZW50cyBpbiB0aGVyZVxuICB9XG4gIHJldHVybiAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBbb2xkLCBpZF0gb2YgaWRzKSBpZCA9PT0gbnVsbCA/IG9sZC5yZW1vdmVBdHRyaWJ1dGUoJ2lkJykgOiBvbGQuc2V0QXR0cmlidXRlKCdpZCcsIGlkKTtcbiAgfTtcbn07XG5cbi8qKiBMaXZlIHJlZ2lvbnMgc3BlYWsgd2hhdCBjaGFuZ2VzIGluIHRoZW0uIFdoZXJlIGEgbmV3IG9uZSBoYXMgY29tZSBpbiBpdHMgcGxhY2UsIG91cnMgc3BlYWtzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+ICgpID0+IHZvaWR9ICovXG5jb25zdCBsaXN0ZW4gPSAoeyBpZCB9KSA9PiB7XG4gIGNvbnN0IHJlZ2lvbnMgPSAoKSA9PiBhbGwoJ1tyb2xlPXN0YXR1c10nLCBmaW5kKGlkKSA/PyBbXSk7XG4gIGNvbnN0IG9sZHMgPSByZWdpb25zKCkubWFwKChyZWdpb24pID0+ICh7IHJlZ2lvbiwgYmVmb3JlOiByZWdpb24udGV4dENvbnRlbnQgfSkpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IG5ld3MgPSByZWdpb25zKCk7XG4gICAgaWYgKG5ld3MubGVuZ3RoICE9PSBvbGRzLmxlbmd0aCkgcmV0dXJuO1xuICAgIG5ld3MuZm9yRWFjaCgoeyB0ZXh0Q29udGVudCB9LCBhdCkgPT4ge1xuICAgICAgY29uc3QgeyByZWdpb24sIGJlZm9yZSB9ID0gb2xkc1thdF07XG4gICAgICBjb25zdCBpc05ld3MgPSByZWdpb24gIT09IG5ld3NbYXRdICYmIHRleHRDb250ZW50LnRyaW0oKSAmJiB0ZXh0Q29udGVudCAhPT0gYmVmb3JlO1xuICAgICAgaWYgKGlzTmV3cykgc2F5KHRleHRDb250ZW50LnRyaW0oKS5yZXBsYWNlKC9cXHMrL2csICcgJykpO1xuICAgIH0pO1xuICB9O1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCB0ZXh0OiBzdHJpbmcpID0+IHsgdGV4dDogc3RyaW5nLCByZXN0b3JlOiAoKSA9PiB2b2lkIH19ICovXG5leHBvcnQgY29uc3Qga2VlcE93biA9IChyb290LCB0ZXh0KSA9PiB7XG4gIGNvbnN0IHNwZWFrID0gbGlzdGVuKHJvb3QpO1xuICBub3RlKG9ic2VydmVyLnRha2VSZWNvcmRzKCkpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2Ygc2Nyb2xsZWQpIGlmICghZWxlbWVudC5pc0Nvbm5lY3RlZCkgc2Nyb2xsZWQuZGVsZXRlKGVsZW1lbnQpO1xuICBjb25zdCBtb3ZlZCA9IFsuLi5zY3JvbGxlZF0uZmlsdGVyKChlbGVtZW50KSA9PiByb290LmNvbnRhaW5zKGVsZW1lbnQpKTtcbiAgaWYgKCFtb3ZlZC5sZW5ndGggJiYgIXJvb3QubWF0Y2hlcyhPUEVOUykgJiYgIXJvb3QucXVlcnlTZWxlY3RvcihgJHtPUEVOU30sWyR7S0VFUH1dYCkpIHJldHVybiB7IHRleHQsIHJlc3RvcmU6IHNwZWFrIH07XG5cbiAgY29uc3QgeyBhbGxOZXcsIGh0bWwgfSA9IHBhcnNlKHRleHQpO1xuICBjb25zdCBtYXJrID0gYG5pdHJvJHtNYXRoLnJhbmRvbSgpfS1gLnJlcGxhY2UoJy4nLCAnLScpOyAvLyBub2JvZHkgaGFzIHdyaXR0ZW4gdGhhdFxuICBjb25zdCBnaXZlQmFjayA9IHByZXNlcnZlKHJvb3QsIGFsbE5ldyhgWyR7S0VFUH1dYCksIG1hcmspO1xuICBjb25zdCBzZWxlY3RvciA9IFtPUEVOUywgLi4ubW92ZWQubWFwKCh7IGlkLCBsb2NhbE5hbWUgfSkgPT4gKGlkID8gYCMke0NTUy5lc2NhcGUoaWQpfWAgOiBsb2NhbE5hbWUpKV0uam9pbigpO1xuICBjb25zdCBpc093biA9ICgvKiogQHR5cGUge0VsZW1lbnR9ICovIGVsZW1lbnQpID0+IGlzT2YoZWxlbWVudCwgcm9vdC5pZCk7XG4gIGNvbnN0IG9sZHMgPSBbcm9vdCwgLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoc2VsZWN0b3IpKTtcbiAgY29uc3QgbmV3cyA9IGFsbE5ldyhzZWxlY3RvcikuZmlsdGVyKGlzT3duKTtcbiAgY29uc3QgcGFpcnMgPSBwYWlyKG9sZHMuZmlsdGVyKGlzT3duKSwgbmV3cyk7XG4gIC8qKiBAdHlwZSB7W2FueSwgT3duU3RhdGVdW119ICovXG4gIGNvbnN0IHN0YXRlcyA9IG9sZHMuZmlsdGVyKChvbGQpID0+ICFpc093bihvbGQpKS5tYXAoKG9sZCkgPT4gW29sZCwgc3RhdGVPZihvbGQpXSk7IC8vIHRoZXkgc3RheSB0aGVtc2VsdmVzXG4gIG5ld3MuZm9yRWFjaCgoZnJlc2gsIGF0KSA9PiB7XG4gICAgY29uc3Qgb2xkID0gcGFpcnMuZ2V0KGZyZXNoKTtcbiAgICBpZiAoIWZyZXNoLm1hdGNoZXMoT1BFTlMpICYmICFzY3JvbGxlZC5oYXMob2xkKSkgcmV0dXJuO1xuICAgIGNvbnN0IHN0YXRlID0gb2xkID8gc3RhdGVPZihvbGQpIDoge307XG4gICAgaWYgKGZyZXNoLm1hdGNoZXMoJ2RpYWxvZyxkZXRhaWxzJykpIHtcbiAgICAgIGNvbnN0IHNheXMgPSAoc3RhdGUuc2F5cyA9IGZyZXNoLmhhc0F0dHJpYnV0ZSgnb3BlbicpKTtcbiAgICAgIC8vIFRoZSBzZXJ2ZXIgY2FuJ3Qgc2F5IG1vZGFsLCBzbyB3aG9ldmVyIGRpZCB3YXMgcXVpY2tlciB0aGFuIHRoaXMgc2NyaXB0LlxuICAgICAgaWYgKCFvbGQgfHwgc2F5cyAhPT0gKHNhaWQuZ2V0KG9sZCkgPz8gKG9sZC5vcGVuICYmICFzdGF0ZS5pc01vZGFsKSkpIHN0YXRlLmlzT3BlbiA9IHNheXM7XG4gICAgICBmcmVzaC50b2dnbGVBdHRyaWJ1dGUoJ29wZW4nLCBzdGF0ZS5pc09wZW4pO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgW2ZyZXNoLCBvbGRdKSBlbGVtZW50Py5zZXRBdHRyaWJ1dGUoUEFJUiwgbWFyayArIGF0KTsgLy8gZXF1YWwsIG9yIGh0bXggNCB3b3VsZCBub3Qgc2VlIGl0XG4gICAgc3RhdGVzLnB1c2goW21hcmsgKyBhdCwgc3RhdGVdKTtcbiAgfSk7XG5cbiAgcmV0dXJuIHtcbiAgICB0ZXh0OiBodG1sKCksXG4gICAgcmVzdG9yZTogKCkgPT4ge1xuICAgICAgZ2l2ZUJhY2soKTtcbiAgICAgIGNvbnN0IG1hcmtlZCA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKGBbJHtQQUlSfV49JHttYXJrfV1gKV07XG4gICAgICBjb25zdCBuZXdzID0gbmV3IE1hcChtYXJrZWQubWFwKChlbGVtZW50KSA9PiBbZWxlbWVudC5nZXRBdHRyaWJ1dGUoUEFJUiksIGVsZW1lbnRdKSk7XG4gICAgICBjb25zdCBmb3VuZCA9IHN0YXRlcy5tYXAoKFtvbmUsIHN0YXRlXSkgPT4gKHsgZWxlbWVudDogbmV3cy5nZXQob25lKSA/PyBvbmUsIHN0YXRlIH0pKS5maWx0ZXIoKHsgZWxlbWVudCB9KSA9PiBlbGVtZW50LmlzQ29ubmVjdGVkKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50IH0gb2YgZm91bmQpIGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKFBBSVIpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlIH0gb2YgZm91bmQpIG9wZW4oZWxlbWVudCwgc3RhdGUpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlOiB7IHBsYWNlIH0gfSBvZiBmb3VuZCkge1xuICAgICAgICBpZiAoIXBsYWNlKSBjb250aW51ZTtcbiAgICAgICAgZWxlbWVudC5zY3JvbGxUbyhwbGFjZSk7XG4gICAgICAgIHNjcm9sbGVkLmFkZChlbGVtZW50KTtcbiAgICAgIH1cbiAgICAgIG9ic2VydmVyLnRha2VSZWNvcmRzKCk7XG4gICAgICBzcGVhaygpO1xuICAgIH0sXG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRPd24gPSAoKSA9PiB7XG4gIG9ic2VydmVyLm9ic2VydmUoZG9jdW1lbnQsIHsgc3VidHJlZTogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ29wZW4nXSwgYXR0cmlidXRlT2xkVmFsdWU6IHRydWUgfSk7XG4gIG9uKCdzY3JvbGwnLCAoeyB0YXJnZXQgfSkgPT4gc2Nyb2xsZWQuYWRkKHRhcmdldCkpO1xufTtcbiIsICIvKiBMZXRzIGFuc3dlcnMgd2FpdCB3aGlsZSB0aGUgdmlzaXRvciBwcmVzc2VzIHNvbWV0aGluZzogd2hlcmUgb25lIHJlcGxhY2VkIGl0IGJlZm9yZSBpdCBpcyByZWxlYXNlZCwgdGhlXG4gKiBjbGljayB3b3VsZCBiZSBsb3N0LCBhbmQgd2hhdCBpcyBkcmFnZ2VkIHdvdWxkIGJlIGRyb3BwZWQ7IGFuZCB3aGlsZSB0aGUgbWVudSBvZiBhIHNlbGVjdCBpcyBvcGVuLCB3aGljaCB3b3VsZCBiZVxuICogY2xvc2VkLiBOb3QgZXZlcnkgYnJvd3NlciBrbm93cyB0aGF0IG9mIGl0cyBtZW51cy5cbiAqL1xuaW1wb3J0IHsgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFRBUF9NUyA9IDM1MDsgLy8gYSBicm93c2VyIHRoYXQgd2FpdHMgZm9yIGEgc2Vjb25kIHRhcCBjbGlja3MgYXMgbGF0ZSBhcyB0aGF0XG5jb25zdCBPUEVOID0gQ1NTLnN1cHBvcnRzKCdzZWxlY3Rvcig6b3BlbiknKSA/ICdzZWxlY3Q6b3BlbicgOiAnbmV2ZXInO1xuLyoqIEB0eXBlIHtQcm9taXNlPHZvaWQ+IHwgbnVsbH0gKi9cbmxldCBwcmVzc2VkID0gbnVsbDtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCByZWxlYXNlO1xuLyoqIEB0eXBlIHtSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0Pn0gKi9cbmxldCBlbmQ7XG5cbmNvbnN0IHByZXNzID0gKCkgPT4ge1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgcHJlc3NlZCA/Pz0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICByZWxlYXNlID0gKCkgPT4ge1xuICAgICAgaWYgKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHJldHVybiBsZXRHbyhUQVBfTVMpOyAvLyBubyBldmVudCBzYXlzIHRoYXQgaXQgaXMgY2xvc2VkXG4gICAgICBwcmVzc2VkID0gbnVsbDtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KGRlbGF5PzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuY29uc3QgbGV0R28gPSAoZGVsYXkgPSAwKSA9PiB7IC8vIGFmdGVyIHRoZSBjbGljaywgd2hpY2ggdGhlIGJyb3dzZXIgaGFzIG5vdCBzZW50IHlldFxuICBpZiAoIXByZXNzZWQpIHJldHVybjtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIGVuZCA9IHNldFRpbWVvdXQocmVsZWFzZSwgZGVsYXkpO1xufTtcblxuLyoqIFJlc29sdmVzIG9uY2UgdGhlIHZpc2l0b3IgaGFzIHJlbGVhc2VkIHdoYXQgaXMgcHJlc3NlZCwgYW5kIGhhcyBjbGlja2VkLCBvciBoYXMgY2xvc2VkIHRoZSBtZW51OyBudWxsOiBub3RoaW5nIGlzLiAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2VkID0gKCkgPT4ge1xuICBpZiAoIXByZXNzZWQgJiYgZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcHJlc3MoKSwgbGV0R28oKTsgLy8gb3BlbmVkIGJ5IGEga2V5XG4gIHJldHVybiBwcmVzc2VkO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UHJlc3MgPSAoKSA9PiB7XG4gIG9uKCdwb2ludGVyZG93bicsICh7IGJ1dHRvbiB9KSA9PiBidXR0b24gfHwgcHJlc3MoKSk7XG4gIG9uKCdrZXlkb3duJywgKHsga2V5LCB0YXJnZXQgfSkgPT4ga2V5ID09PSAnICcgJiYgIXRhcmdldC5tYXRjaGVzPy4oVFlQRUQpICYmIHByZXNzKCkpO1xuICBvbigncG9pbnRlcnVwJywgKHsgcG9pbnRlclR5cGUgfSkgPT4gbGV0R28ocG9pbnRlclR5cGUgPT09ICd0b3VjaCcgPyBUQVBfTVMgOiAwKSk7XG4gIG9uKCdrZXl1cCcsICh7IGtleSB9KSA9PiBrZXkgPT09ICcgJyAmJiBsZXRHbygpKTtcbiAgb24oJ2NsaWNrIHBvaW50ZXJjYW5jZWwgY29udGV4dG1lbnUgZHJhZ2VuZCcsICgpID0+IGxldEdvKCkpO1xuICAvLyBOb3QgZXZlcnkgYnJvd3NlciBzYXlzIHRoYXQgdGhlIGJ1dHRvbiB3YXMgcmVsZWFzZWQ6IG91dHNpZGUgb2YgdGhlIHdpbmRvdywgb3Igb3ZlciBhbiBvcGVuIG1lbnUuXG4gIG9uKCdjaGFuZ2UnLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0LmxvY2FsTmFtZSA9PT0gJ3NlbGVjdCcgJiYgbGV0R28oKSk7XG4gIG9uKCdwb2ludGVybW92ZScsICh7IGJ1dHRvbnMgfSkgPT4gYnV0dG9ucyB8fCBsZXRHbygpKTtcbiAgb24oJ2JsdXInLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0ID09PSB3aW5kb3cgJiYgbGV0R28oKSk7XG59O1xuIiwgIi8qIFdoYXQgY2FtZSBiYWNrOiBIVE1MIHRvIHN3YXAsIGV2ZW50cyB0byBkZWxpdmVyLCBvciBhIHJlYXNvbiB0byBsZWF2ZSB0aGUgcGFnZS4gKi9cbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGtlZXBFbnRyaWVzIH0gZnJvbSAnLi9lbnRyaWVzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsga2VlcE93biB9IGZyb20gJy4vb3duLmpzJztcbmltcG9ydCB7IGFkZHJlc3MsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcblxuLyoqIFdoYXQgcGxhaW4gaHRteCBwdXRzIGluIGEgcm9vdCdzIHBsYWNlIGhhcyB0aGUgb2xkIG9uZSdzIHRva2VuIHVudGlsIGh0bXggc2V0dGxlcy5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gUHJvbWlzZTxhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IHNldHRsZWQgPSBhc3luYyAoaWQpID0+IHtcbiAgbGV0IHJvb3QgPSBmaW5kKGlkKTtcbiAgZm9yIChsZXQgdHJpZXMgPSAwOyB0cmllcyA8IDUwMCAmJiByb290Py5jbG9zZXN0KCcuaHRteC1hZGRlZCcpOyByb290ID0gZmluZChpZCksIHRyaWVzKyspIHtcbiAgICBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCAxMCkpO1xuICB9XG4gIHJldHVybiByb290O1xufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgdG86IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGxlYXZlID0gKGlkLCB0bykgPT4ge1xuICBmb3IgKGNvbnN0IGpvYiBvZiBsaW5lT2YoaWQpLnNwbGljZSgxKSkgYW5ub3VuY2UoJ2RvbmUnLCBqb2IpOyAvLyB0aGVpciBzdGF0ZSBoYXMgZ29uZVxuICB0byA/IGxvY2F0aW9uLmFzc2lnbih0bykgOiBsb2NhdGlvbi5yZWxvYWQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhbnN3ZXI6IEFuc3dlciwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhY2NlcHQgPSBhc3luYyAoam9iLCB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdGV4dCwgdXJsIH0sIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBpZCwgcGF0aCwgdG9rZW4gfSA9IGpvYjtcbiAgaWYgKHJlZGlyZWN0ZWQpIHsgLy8gdG8gYSBsb2dpbiBwYWdlLCB3aGljaCBpcyB0byBsZWFkIGJhY2sgaGVyZVxuICAgIGNvbnN0IHRvID0gbmV3IFVSTCh1cmwpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiB0by5zZWFyY2hQYXJhbXMpIHtcbiAgICAgIGlmICh2YWx1ZS5pbmNsdWRlcyhwYXRoKSkgdG8uc2VhcmNoUGFyYW1zLnNldChuYW1lLCBhZGRyZXNzKCkpO1xuICAgIH1cbiAgICBpZiAodG8ub3JpZ2luICE9PSBsb2NhdGlvbi5vcmlnaW4pIGpvYi5zdGF0dXMgPSAwO1xuICAgIGVsc2UgbGVhdmUoaWQsIHRvKSwgam9iLmV2ZW50cyA9IFtdO1xuICAgIHJldHVybjtcbiAgfVxuICB0cnkge1xuICAgIGxldCB7IGV2ZW50cyB9ID0gSlNPTi5wYXJzZShoZWFkZXJzLmdldCgnSFgtVHJpZ2dlcicpKVsnbml0cm86ZXZlbnRzJ107XG4gICAgaWYgKCFldmVudHMpIHtcbiAgICAgIGNvbnN0IG1hdGNoID0gLyoqIEB0eXBlIHthbnl9ICovICgvPHNjcmlwdCBbXj5dKmRhdGEtbml0cm8tZXZlbnRzPihbXjxdKik8XFwvc2NyaXB0PiQvLmV4ZWModGV4dCkpO1xuICAgICAgZXZlbnRzID0gSlNPTi5wYXJzZShtYXRjaFsxXSk7XG4gICAgICB0ZXh0ID0gdGV4dC5zbGljZSgwLCBtYXRjaC5pbmRleCk7XG4gICAgfVxuICAgIGpvYi5ldmVudHMgPSBbLi4uZXZlbnRzXTtcbiAgfSBjYXRjaCB7IHJldHVybjsgfSAvLyBub3Qgb3Vyc1xuICBhd2FpdCByZWxlYXNlZCgpOyAvLyBlbHNlIHdoYXQgaXMgcHJlc3NlZCBnZXRzIG5vIGNsaWNrXG4gIGNvbnN0IHJvb3QgPSBhd2FpdCBzZXR0bGVkKGlkKTtcbiAgY29uc3QgdG8gPSBoZWFkZXJzLmdldCgnSFgtUmVkaXJlY3QnKTtcbiAgaWYgKHRvIHx8IGhlYWRlcnMuZ2V0KCdIWC1SZWZyZXNoJykpIGxlYXZlKGlkLCB0byk7XG4gIGVsc2UgaWYgKCF0ZXh0IHx8IChzdGF0dXMgPiAyOTkgJiYgc3RhdHVzICE9PSA0MjIpKSByZXR1cm47XG4gIGVsc2UgaWYgKHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiAhPT0gdG9rZW4pIGpvYi5pc1N0YWxlID0gdHJ1ZTsgLy8gYW5vdGhlciB3YXMgc3dhcHBlZFxuICBlbHNlIGF3YWl0IHJlcGxhY2Uocm9vdCwgdGV4dCwgam9iLCBhZGFwdGVyKS5jYXRjaChjb25zb2xlLmVycm9yKTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgaHRtbDogc3RyaW5nLCBqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2UgPSBhc3luYyAocm9vdCwgaHRtbCwgam9iLCB7IHN3YXAgfSkgPT4ge1xuICBjb25zdCByZXN0b3JlRW50cmllcyA9IGtlZXBFbnRyaWVzKHJvb3QsIGpvYik7XG4gIGNvbnN0IHsgdGV4dCwgcmVzdG9yZSB9ID0ga2VlcE93bihyb290LCBodG1sKTtcbiAgdHJ5IHtcbiAgICBhd2FpdCBzd2FwKHJvb3QsIHRleHQsIGpvYik7XG4gIH0gZmluYWxseSB7XG4gICAgcmVzdG9yZSgpO1xuICB9XG4gIHJlc3RvcmVFbnRyaWVzKCk7XG59O1xuIiwgIi8qIFRoZSBldmVudHMgb2YgYW4gYW5zd2VyLCBvciBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9LCByZWFjaCB0aGUgcGFnZSBvbmNlLCBpbiBvcmRlci4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgY2F1c2VzLCBkcm9wLCBlbnF1ZXVlLCBmYWlsdXJlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBldmVudE9mLCBmaW5kLCBvbiwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZGVsaXZlciA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY29tcG9uZW50LCBhY3Rpb24sIHJvb3QsIHN0YXR1cywgY2hhaW4sIGNvdW50cywgcmVzb2x2ZSwgcmVqZWN0IH0gPSBqb2I7XG4gIGFubm91bmNlKCdhbnN3ZXJlZCcsIGpvYik7XG4gIGNvbnN0IGVycm9yID0gam9iLmVycm9yID8/IG9wdGlvbnNbYG5pdHJvRXJyb3ItJHtzdGF0dXN9YF0gPz8gb3B0aW9ucy5uaXRyb0Vycm9yO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBkZXRhaWxdIG9mIGpvYi5ldmVudHMgPz8gW1snbml0cm86ZXJyb3InLCB7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzIH1dXSkge1xuICAgIGNvbnN0IGNhdXNlID0gZXZlbnRPZihuYW1lLCBkZXRhaWwpO1xuICAgIGNhdXNlcy5zZXQoY2F1c2UsIHsgY2hhaW46IFsuLi5jaGFpbiwgaWRdLCBjb3VudHMgfSk7XG4gICAgaWYgKG5hbWUgPT09ICduaXRybzplcnJvcicpIHJlamVjdD8uKGZhaWx1cmUoZGV0YWlsKSk7XG4gICAgaWYgKG5hbWUgPT09ICduaXRybzphY3Rpb24tY29tcGxldGUnKSByZXNvbHZlPy4oZGV0YWlsKTtcbiAgICAoZmluZChpZCkgPz8gZG9jdW1lbnQuYm9keSkuZGlzcGF0Y2hFdmVudChjYXVzZSk7XG4gICAgY29uc3QgW3RvLCBjYWxsXSA9IEpTT04ucGFyc2Uocm9vdC5kYXRhc2V0Lm5pdHJvT24gPz8gJ3t9JylbbmFtZV0gPz8gW107XG4gICAgaWYgKGZpbmQodG8pKSBlbnF1ZXVlKG5ld0pvYihmaW5kKHRvKSwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbW2NhbGwsIGRldGFpbF1dLCBjYXVzZSB9KSk7XG4gIH1cbn07XG5cbi8vIEEgd2F5IG91dCBvZiB0aGUgcGFnZSBhYm9ydHMgcmVxdWVzdHMsIHNlY29uZHMgYmVmb3JlIHRoZSBwYWdlIGdvZXMuIE5vYm9keSBzYXlzIGlmIGl0IHdpbGwgZ286XG4vLyBhIGRvd25sb2FkIGJlZ2lucyBsaWtlIHRoYXQsIHRvby5cbmxldCBsZWF2aW5nID0gMDtcbi8qKiBAdHlwZSB7Sm9iW119ICovXG5jb25zdCBhYm9ydGVkID0gW107XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGZpbmlzaCA9IChqb2IpID0+IHZvaWQgKGxlYXZpbmcgJiYgIWpvYi5zdGF0dXMgPyBhYm9ydGVkLnB1c2goam9iKSA6IGRlbGl2ZXIoam9iKSk7XG5cbi8qKiBAdHlwZSB7KGVuZDogKGpvYjogYW55LCB3aHk6IGFueSkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IHN0YXkgPSAoZW5kKSA9PiB7XG4gIGNsZWFyVGltZW91dChsZWF2aW5nKTtcbiAgbGVhdmluZyA9IDA7XG4gIGZvciAoY29uc3Qgam9iIG9mIGFib3J0ZWQuc3BsaWNlKDApKSBlbmQoam9iLCAndGhlIHBhZ2Ugd2FzIGxlZnQnKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEV2ZW50cyA9ICgpID0+IHtcbiAgb24oJ2JlZm9yZXVubG9hZCcsICgpID0+IHtcbiAgICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gICAgbGVhdmluZyA9IHNldFRpbWVvdXQoc3RheSwgMTAwMDAsIGRlbGl2ZXIpO1xuICB9KTtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gY2xlYXJUaW1lb3V0KGxlYXZpbmcpKTtcbiAgb24oJ3BhZ2VzaG93JywgKCkgPT4gc3RheShkcm9wKSk7IC8vIHRoZSBicm93c2VyIGhhcyBrZXB0IGl0XG59O1xuIiwgIi8qIFRoZSBicmlkZ2U6IHJlcXVlc3RzIG9mIGNvbXBvbmVudHMgYmVjb21lIGpvYnM7IGVhY2ggaXMgc2VudCwgYW5zd2VyZWQsIGFuZCBpdHMgZXZlbnRzIGRlbGl2ZXJlZC5cbiAqIFdpcmU6IGRvY3MvYXJjaGl0ZWN0dXJlLm1kLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNzcmYsIC1jc3JmLWNvb2tpZSwgLWhlYXJkLCAtZXJyb3IsIC1lcnJvci08c3RhdHVzPiBvZiBpdHMgc2NyaXB0OyBpZCxcbiAqICAgZGF0YS1uaXRyby1jb21wb25lbnQsIC1rZXksIC11cmwsIC10b2tlbiwgLWZpbHRlcnMsIC1vbiwgLWxhenkgb2YgYSByb290OyAtYXJncywgLW1vZGVsLCAtb3duZXIgaW5zaWRlLlxuICovXG5pbXBvcnQgeyBhY2NlcHQsIHNldHRsZWQgfSBmcm9tICcuL2Fuc3dlcnMuanMnO1xuaW1wb3J0IHsgZmluaXNoIH0gZnJvbSAnLi9ldmVudHMuanMnO1xuaW1wb3J0IHsgcmVhZEZpZWxkcyB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGFkZEFyZ3VtZW50cywgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGRyb3AsIGVucXVldWUsIHJ1bldpdGggfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFkZHJlc3MsIGFsbCwgZmluZCwgZmlyc3QsIG9wdGlvbnMsIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBNYWtlIGEgam9iIG9mIGEgcmVxdWVzdCBvZiBodG14LlxuICogQHR5cGUgeyhjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9ICh7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IHJvb3RPZihlbGVtZW50KTtcbiAgY29uc3QgYWN0aW9uID0gcGF0aC5zbGljZShyb290LmRhdGFzZXQubml0cm9VcmwubGVuZ3RoKS5zcGxpdCgnLycpWzBdO1xuICBpZiAoZWxlbWVudCA9PT0gcm9vdCkgcmV0dXJuIHJlYWN0KHJvb3QsIGNhdXNlLCB7IGFjdGlvbiwgcGF0aCB9KTtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsIGFjdGlvbiwgeyBwYXRoLCBzb3VyY2U6IGVsZW1lbnQgfSk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBib2R5ID8/IFtdKSBqb2IuYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIEpTT04ucGFyc2UoZWxlbWVudC5kYXRhc2V0Lm5pdHJvQXJncyA/PyAne30nKSk7XG4gIHJlYWRGaWVsZHMoam9iKTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIHdoYXQgYSByb290IGFza3MgZm9yIGJ5IGl0c2VsZjogYWZ0ZXIgYW4gZXZlbnQsIHVubGVzcyB0aGF0IGlzIGZvciBhbm90aGVyIGtleSwgb3IgYXMgYSBwb2xsLlxuICogQHR5cGUgeyhyb290OiBhbnksIGNhdXNlPzogYW55LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWN0ID0gKHJvb3QsIGNhdXNlLCBtb3JlKSA9PiB7XG4gIGNvbnN0IHsgbml0cm9GaWx0ZXJzLCBuaXRyb0tleSB9ID0gcm9vdC5kYXRhc2V0O1xuICBjb25zdCB7IHR5cGUsIGRldGFpbCB9ID0gY2F1c2UgPz8ge307XG4gIGNvbnN0IGtleXMgPSAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KHR5cGUpICYmIGRldGFpbD8ua2V5ICE9IG51bGwgPyBbJ2tleSddIDogSlNPTi5wYXJzZShuaXRyb0ZpbHRlcnMgPz8gJ3t9JylbdHlwZV07XG4gIGlmIChrZXlzPy5ldmVyeSgoLyoqIEB0eXBlIHthbnl9ICovIGtleSkgPT4gYCR7ZGV0YWlsPy5ba2V5XX1gICE9PSBuaXRyb0tleSkpIHJldHVybjtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBjYXVzZSwgaXNQb2xsOiAhY2F1c2UsIGlzUXVpZXQ6IHRydWUsIC4uLm1vcmUgfSk7XG4gIGlmICgvXm5pdHJvOi8udGVzdCh0eXBlKSkgam9iLmhlYXJkID0gW1t0eXBlLCBkZXRhaWxdXTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIGFuIGFjdGlvbiB3aXRoIGFyZ3VtZW50cyBhbmQgd2hhdCBzdGFuZHMgaW4gdGhlIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgYXJnczogb2JqZWN0LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHBvc3QgPSAocm9vdCwgYWN0aW9uLCBhcmdzLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIG1vcmUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIGFyZ3MpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBAdHlwZSB7KGNvbXBvbmVudDogc3RyaW5nLCBrZXk6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgbWlzc2luZyA9IChjb21wb25lbnQsIGtleSkgPT4ge1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KGFsbChST09UKS5tYXAoKHsgZGF0YXNldCB9KSA9PiBkYXRhc2V0Lm5pdHJvQ29tcG9uZW50KSldO1xuICBpZiAobmFtZXMuaW5jbHVkZXMoY29tcG9uZW50KSkgcmV0dXJuIGBub25lIG9uIHRoaXMgcGFnZSBoYXMgdGhlIGtleSAke0pTT04uc3RyaW5naWZ5KGtleSl9YDtcbiAgY29uc3QgbmVhcmVzdCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpICYmIHdpbmRvdy5uaXRyb0RlYnVnPy5zdWdnZXN0KGNvbXBvbmVudCwgbmFtZXMpO1xuICByZXR1cm4gYG9uIHRoaXMgcGFnZSB0aGVyZSBpcyAke25hbWVzLmxlbmd0aCA/IGBvbmx5ICR7bmFtZXMuam9pbignLCAnKX1gIDogJ25vbmUnfS4ke25lYXJlc3QgfHwgJyd9YDtcbn07XG5cbi8qKiBAdHlwZSB7Tml0cm9bJ2NhbGwnXX0gKi9cbmNvbnN0IGNhbGwgPSAoY29tcG9uZW50LCBhY3Rpb24sIGFyZ3MgPSB7fSwgeyBrZXkgfSA9IHt9KSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3Qgb25lID0ga2V5ID09IG51bGwgPyAnJyA6IGBbZGF0YS1uaXRyby1rZXk9JHtDU1MuZXNjYXBlKGAke2tleX1gKX1dYDtcbiAgICBjb25zdCByb290ID0gZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD0ke0NTUy5lc2NhcGUoY29tcG9uZW50KX1dJHtvbmV9YCk7XG4gICAgaWYgKHJvb3QpIHBvc3Qocm9vdCwgYWN0aW9uLCBhcmdzLCB7IHJlc29sdmUsIHJlamVjdCB9KTtcbiAgICBlbHNlIGRyb3AoeyBjb21wb25lbnQsIGFjdGlvbiwgcmVqZWN0IH0sIG1pc3NpbmcoY29tcG9uZW50LCBrZXkpKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcnVuID0gYXN5bmMgKGpvYiwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGNoYWluLCBpZCB9ID0gam9iO1xuICBjb25zdCByb290ID0gYXdhaXQgc2V0dGxlZChpZCk7XG4gIC8vIFRoZSBuZXh0IHBhZ2UgbWF5IGhhdmUgYSBjb21wb25lbnQgb2YgdGhpcyBpZC5cbiAgY29uc3QgaXNHb25lID0gIXJvb3QgfHwgKHJvb3QgIT09IGpvYi5yb290ICYmIGpvYi5wYWdlICE9PSBhZGRyZXNzKCkpO1xuICBpZiAoaXNHb25lICYmICFqb2IuaXNRdWlldCkgZmluaXNoKE9iamVjdC5hc3NpZ24oam9iLCB7IHN0YXR1czogMCwgZXJyb3I6IG9wdGlvbnNbJ25pdHJvRXJyb3ItNDA0J10gfSkpO1xuICBpZiAoaXNHb25lIHx8IChqb2IucmVqZWN0ICYmIHJvb3QuZGF0YXNldC5uaXRyb0xhenkpKSByZXR1cm4gZHJvcChqb2IsICdpdCBpcyBub3QgdGhlcmUnKTtcbiAgZmlsbChqb2IsIHJvb3QpO1xuICBjb25zdCBzb3VyY2UgPSBqb2Iuc291cmNlPy5pc0Nvbm5lY3RlZCA/IGpvYi5zb3VyY2UgOiByb290O1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBhZGFwdGVyLnNlbmQoam9iLCB7IHJvb3QsIHNvdXJjZSwgaGVhZGVyczogY2hhaW5bMF0gJiYgeyAnTml0cm8tQ2hhaW4nOiBjaGFpbi5qb2luKCkgfSB9KTtcbiAgaWYgKGFuc3dlcikgYXdhaXQgYWNjZXB0KE9iamVjdC5hc3NpZ24oam9iLCB7IGFuc3dlciwgc3RhdHVzOiBhbnN3ZXIuc3RhdHVzIH0pLCBhbnN3ZXIsIGFkYXB0ZXIpO1xuICBlbHNlIGlmIChqb2Iuc3RhdHVzID09IG51bGwpIHJldHVybiBkcm9wKGpvYiwgJ2EgbGlzdGVuZXIgb3IgaHgtc3luYyBzdG9wcGVkIGl0Jyk7XG4gIGZpbmlzaChqb2IpO1xufTtcblxuLyoqIENvbXBsZXRlIHRoZSBib2R5OiB0aGUgbmV3ZXN0IHRva2VuLCBldmVudHMgaGVhcmQsIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHJvb3Q6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZpbGwgPSAoam9iLCByb290KSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY291bnRzLCBoZWFyZCwgaWQsIHNlbnQgfSA9IGpvYjtcbiAgam9iLnRva2VuID0gcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW47XG4gIGNvdW50c1tpZF0gPSAoY291bnRzW2lkXSA/PyAwKSArIDE7XG4gIGlmIChoZWFyZCkgYm9keS5zZXQoJ25pdHJvLWV2ZW50cycsIEpTT04uc3RyaW5naWZ5KGhlYXJkKSk7XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldCgpO1xuICBmb3IgKGNvbnN0IHsgZmllbGQsIGlzQm91bmQsIHZhbHVlcyB9IG9mIHNlbnQudmFsdWVzKCkpIHtcbiAgICBpZiAoIWlzQm91bmQpIGNvbnRpbnVlO1xuICAgIG5hbWVzLmFkZChmaWVsZC5kYXRhc2V0Lm5pdHJvTW9kZWwpO1xuICAgIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSBib2R5LmFwcGVuZChmaWVsZC5uYW1lLCB2YWx1ZSk7XG4gIH1cbiAgaWYgKCFqb2IuaXNRdWlldCkgYm9keS5zZXQoJ25pdHJvLWZpZWxkcycsIFsuLi5uYW1lc10uam9pbigpKTtcbiAgY29uc3QgY29va2llcyA9IG5ldyBVUkxTZWFyY2hQYXJhbXMoZG9jdW1lbnQuY29va2llLnJlcGxhY2VBbGwoJzsgJywgJyYnKSk7IC8vIG5ld2VyLCBtYXliZVxuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsIGNvb2tpZXMuZ2V0KG9wdGlvbnMubml0cm9Dc3JmQ29va2llKSB8fCBvcHRpb25zLm5pdHJvQ3NyZik7XG4gIC8vIFRoZSBsYXN0OiBvZiBhIGJvZHkgdGhhdCBpcyBjdXQgb2ZmIG9uIHRoZSB3YXksIGl0IGlzIG1pc3NpbmcsIG9yIGl0cyBzaWduYXR1cmUgaXMuXG4gIGJvZHkuZGVsZXRlKCduaXRyby10b2tlbicpO1xuICBib2R5LmFwcGVuZCgnbml0cm8tdG9rZW4nLCBqb2IudG9rZW4gPz8gJycpO1xufTtcblxuLyoqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzdGFydEJyaWRnZSA9IChhZGFwdGVyKSA9PiB7XG4gIHJ1bldpdGgoKGpvYikgPT4gcnVuKGpvYiwgYWRhcHRlcikpO1xuICBhZGFwdGVyLmNhcHR1cmUoYXNrKTtcbiAgd2luZG93Lm5pdHJvID0geyBmaW5kLCBmaXJzdCwgcm9vdE9mLCBjYWxsIH07XG59O1xuIiwgIi8qIEZpcmVmb3ggcHV0cyBiYWNrIGF0IGEgcmVsb2FkIHdoYXQgc3Rvb2QgaW4gYW4gaW5wdXQgd2hlbiBpdCB3ZW50LCB0aG91Z2ggdGhlIHNlcnZlciBrbm93cyBiZXR0ZXIuIFNvIHRob3NlXG4gKiB0aGF0IGdvLCB3aXRoIHRoZWlyIHJvb3Qgb3IgdGhlIHBhZ2UsIGFuZCBoYXZlIG5vdGhpbmcgdGhhdCBpcyBub3Qgc2VudCB5ZXQsIGFyZSByZXNldCBiZWZvcmUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tbW9kZWwgb2YgYW4gaW5wdXQuIEhlYXJzOiBwYWdlaGlkZS5cbiAqL1xuaW1wb3J0IHsgaXNUaWNrIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogRG8gYXMgaWYgbm90aGluZyBoYWQgYmVlbiBlbnRlcmVkOyBzY3JpcHRzIGhhdmUgbm8gb3RoZXIgd29yZCBmb3IgaXQuXG4gKiBAdHlwZSB7KGlucHV0czogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzZXQgPSAoaW5wdXRzKSA9PiB7XG4gIGNvbnN0IGZvcm0gPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdmb3JtJyk7XG4gIGZvcm0uaWQgPSAnbml0cm8tZm9yZ290dGVuJztcbiAgZG9jdW1lbnQuYm9keS5hcHBlbmQoZm9ybSk7XG4gIGNvbnN0IG93bmVycyA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5nZXRBdHRyaWJ1dGUoJ2Zvcm0nKSk7XG4gIGZvciAoY29uc3QgaW5wdXQgb2YgaW5wdXRzKSBpbnB1dC5zZXRBdHRyaWJ1dGUoJ2Zvcm0nLCBmb3JtLmlkKTtcbiAgZm9ybS5yZXNldCgpO1xuICBpbnB1dHMuZm9yRWFjaCgoaW5wdXQsIGF0KSA9PiBvd25lcnNbYXRdID09PSBudWxsID8gaW5wdXQucmVtb3ZlQXR0cmlidXRlKCdmb3JtJykgOiBpbnB1dC5zZXRBdHRyaWJ1dGUoJ2Zvcm0nLCBvd25lcnNbYXRdKSk7XG4gIGZvcm0ucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBc0dpdmVuID0gKGlucHV0KSA9PiB7XG4gIGlmIChpbnB1dC5vcHRpb25zKSByZXR1cm4gWy4uLmlucHV0Lm9wdGlvbnNdLmV2ZXJ5KCh7IHNlbGVjdGVkLCBkZWZhdWx0U2VsZWN0ZWQgfSkgPT4gc2VsZWN0ZWQgPT09IGRlZmF1bHRTZWxlY3RlZCk7XG4gIGlmIChpc1RpY2soaW5wdXQpKSByZXR1cm4gaW5wdXQuY2hlY2tlZCA9PT0gaW5wdXQuZGVmYXVsdENoZWNrZWQ7XG4gIHJldHVybiBpbnB1dC52YWx1ZSA9PT0gaW5wdXQuZGVmYXVsdFZhbHVlICYmICFpbnB1dC52YWxpZGl0eS5iYWRJbnB1dDsgLy8gaGFsZiBhIGRhdGVcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEZvcmdldCA9ICgpID0+IHtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gcmVzZXQoWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ1tkYXRhLW5pdHJvLW1vZGVsXScpXS5maWx0ZXIoaXNBc0dpdmVuKSkpO1xuICAvLyBPZiBhIG1lbnUgRmlyZWZveCB0YWtlcyBhIG5vdGUgaW4gYW55IGNhc2UuXG4gIGNvbnN0IFtuYXZpZ2F0aW9uXSA9IC8qKiBAdHlwZSB7YW55W119ICovIChwZXJmb3JtYW5jZS5nZXRFbnRyaWVzQnlUeXBlKCduYXZpZ2F0aW9uJykpO1xuICBjb25zdCBtZW51cyA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdzZWxlY3RbZGF0YS1uaXRyby1tb2RlbF0nKV07XG4gIGlmIChuYXZpZ2F0aW9uPy50eXBlID09PSAncmVsb2FkJykgcmVzZXQobWVudXMuZmlsdGVyKChtZW51KSA9PiBtZW51ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSk7XG59O1xuIiwgIi8qIExvYWRzIGxhenkgY29tcG9uZW50cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1sYXp5IG9mIGEgcGxhY2Vob2xkZXIncyByb290OiBcImxvYWRcIiwgb3IgXCJ2aXNpYmxlXCI6IGFzayB3aGVuIGl0IGlzIHNlZW47XG4gKiAgIGRhdGEtbml0cm8tZ3JvdXA6IHRoZSBwbGFjZWhvbGRlcnMgb2YgYSBuYW1lIGFzayB0b2dldGhlciwgYXMgc29vbiBhcyBvbmUgb2YgdGhlbSBkb2VzO1xuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCBhbmQgZGF0YS1uaXRyby10b2tlbiBvZiB0aGUgcm9vdC5cbiAqIFBvc3RzIG5pdHJvLW1vdW50OyBmb3IgYSBncm91cCBvbmUgcG9zdHMgaXQgd2l0aCBncm91cCwgXCI8Y29tcG9uZW50PiA8dG9rZW4+XCIgb2YgZWFjaCBvZiB0aGUgb3RoZXJzLlxuICogSGVhcnM6IG5pdHJvOmVycm9yIG9mIGEgcGxhY2Vob2xkZXIgdGhhdCBhc2tlZC4gV2hhdCBhIHBsYWNlaG9sZGVyIGhlYXJzIG9uIHRoZSBjb21wb25lbnQncyBiZWhhbGYsIHRoZVxuICogICBjb21wb25lbnQgZ2V0cyBhcyBzb29uIGFzIGl0IGlzIHRoZXJlLlxuICovXG5pbXBvcnQgeyBwb3N0LCByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTEFaWSA9ICdbZGF0YS1uaXRyby1sYXp5XSc7XG5jb25zdCBNT1VOVCA9ICduaXRyby1tb3VudCc7XG5jb25zdCBHUk9VUF9MSU1JVCA9IDUwOyAvLyBvZiB0aGUgc2VydmVyXG4vKiogQHR5cGUge1dlYWtTZXQ8RWxlbWVudD59ICovXG5jb25zdCBrbm93biA9IG5ldyBXZWFrU2V0KCk7XG4vKiogQHR5cGUge01hcDxhbnksIGFueVtdPn0gKi9cbmNvbnN0IGdyb3VwcyA9IG5ldyBNYXAoKTsgLy8gYnkgdGhlIHBsYWNlaG9sZGVyIHRoYXQgaGFzIGFza2VkOiB0aGUgb3RoZXJzXG4vKiogQHR5cGUge1dlYWtTZXQ8RWxlbWVudD59ICovXG5jb25zdCB0cmllZCA9IG5ldyBXZWFrU2V0KCk7IC8vIHdpdGggYSBncm91cCwgaW4gdmFpbjogZWFjaCBhc2tzIGFsb25lLCBhbmQgc2F5cyB3aGF0IGlzIHdyb25nXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgbG9hZGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHBsYWNlaG9sZGVyc1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBhbnlbXT59ICovXG5jb25zdCBvdmVyaGVhcmQgPSBuZXcgTWFwKCk7IC8vIGJ5IHRoZSBwbGFjZWhvbGRlcidzIGlkXG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBhc2tBbG9uZSA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBsb2FkaW5nLmFkZChwbGFjZWhvbGRlci5pZCk7XG4gIGVucXVldWUobmV3Sm9iKHBsYWNlaG9sZGVyLCBNT1VOVCwgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyczogYW55W10pID0+IHZvaWR9ICovXG5jb25zdCBhc2tUb2dldGhlciA9IChbZmlyc3QsIC4uLm90aGVyc10pID0+IHtcbiAgaWYgKCFvdGhlcnMubGVuZ3RoKSByZXR1cm4gZmlyc3QgJiYgYXNrQWxvbmUoZmlyc3QpO1xuICBncm91cHMuc2V0KGZpcnN0LCBvdGhlcnMpO1xuICBmb3IgKGNvbnN0IHsgaWQgfSBvZiBbZmlyc3QsIC4uLm90aGVyc10pIGxvYWRpbmcuYWRkKGlkKTtcbiAgcG9zdChmaXJzdCwgTU9VTlQsIHsgZ3JvdXA6IG90aGVycy5tYXAoKHsgZGF0YXNldCB9KSA9PiBgJHtkYXRhc2V0Lm5pdHJvQ29tcG9uZW50fSAke2RhdGFzZXQubml0cm9Ub2tlbn1gKSB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc1dhaXRpbmcgPSAocGxhY2Vob2xkZXIpID0+IHBsYWNlaG9sZGVyLmlzQ29ubmVjdGVkICYmIHBsYWNlaG9sZGVyLm1hdGNoZXMoTEFaWSk7XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAocGxhY2Vob2xkZXIpID0+IHtcbiAgY29uc3QgdW5kZXJXYXkgPSBuZXcgU2V0KFsuLi5ncm91cHNdLmZsYXQoMikpO1xuICBpZiAodW5kZXJXYXkuaGFzKHBsYWNlaG9sZGVyKSkgcmV0dXJuO1xuICBjb25zdCB7IG5pdHJvR3JvdXAgfSA9IHBsYWNlaG9sZGVyLmRhdGFzZXQ7XG4gIGNvbnN0IG90aGVycyA9IGFsbChgJHtMQVpZfVtkYXRhLW5pdHJvLWdyb3VwXWApLmZpbHRlcigobWVtYmVyKSA9PlxuICAgIG1lbWJlciAhPT0gcGxhY2Vob2xkZXIgJiYgbWVtYmVyLmRhdGFzZXQubml0cm9Hcm91cCA9PT0gbml0cm9Hcm91cCAmJiAhdHJpZWQuaGFzKG1lbWJlcikgJiYgIXVuZGVyV2F5LmhhcyhtZW1iZXIpKTtcbiAgYXNrVG9nZXRoZXIodHJpZWQuaGFzKHBsYWNlaG9sZGVyKSA/IFtwbGFjZWhvbGRlcl0gOiBbcGxhY2Vob2xkZXIsIC4uLm90aGVyc10uc2xpY2UoMCwgR1JPVVBfTElNSVQpKTtcbn07XG5cbmNvbnN0IGxvb2tGb3JMZWZ0T3V0ID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IFtmaXJzdCwgb3RoZXJzXSBvZiBncm91cHMpIHtcbiAgICBpZiAoaXNXYWl0aW5nKGZpcnN0KSkgY29udGludWU7XG4gICAgZ3JvdXBzLmRlbGV0ZShmaXJzdCk7XG4gICAgZm9yIChjb25zdCBvdGhlciBvZiBvdGhlcnMuZmlsdGVyKGlzV2FpdGluZykpIHtcbiAgICAgIHRyaWVkLmFkZChvdGhlcik7XG4gICAgICBhc2tBbG9uZShvdGhlcik7XG4gICAgfVxuICB9XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZmFpbCA9ICh7IHRhcmdldCwgZGV0YWlsIH0pID0+IHtcbiAgaWYgKGRldGFpbD8uYWN0aW9uICE9PSBNT1VOVCkgcmV0dXJuO1xuICBsb2FkaW5nLmRlbGV0ZSh0YXJnZXQuaWQpO1xuICBjb25zdCBvdGhlcnMgPSBncm91cHMuZ2V0KHRhcmdldCk7XG4gIGlmICghb3RoZXJzKSByZXR1cm47XG4gIGdyb3Vwcy5kZWxldGUodGFyZ2V0KTtcbiAgdHJpZWQuYWRkKHRhcmdldCk7XG4gIGFza1RvZ2V0aGVyKG90aGVycy5maWx0ZXIoaXNXYWl0aW5nKSk7IC8vIHRoZXkgYXJlIG5vdCB0byBibGFtZVxufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoaWQpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAocm9vdD8ubWF0Y2hlcyhMQVpZKSkgcmV0dXJuO1xuICBjb25zdCBjYXVzZXMgPSBvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXTtcbiAgb3ZlcmhlYXJkLmRlbGV0ZShpZCk7XG4gIGxvYWRpbmcuZGVsZXRlKGlkKTtcbiAgLy8gT25lIHJlcXVlc3QgaXMgbWFkZSBvZiB0aGVtIGFsbC5cbiAgZm9yIChjb25zdCBjYXVzZSBvZiByb290ID8gY2F1c2VzIDogW10pIHJlYWN0KHJvb3QsIGNhdXNlKTtcbn07XG5cbi8vIE9uZSB0aGF0IGNvdWxkIG5vdCBiZSBsb2FkZWQgaXMgYXNrZWQgZm9yIGFnYWluIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbmNvbnN0IHNlZW4gPSBuZXcgSW50ZXJzZWN0aW9uT2JzZXJ2ZXIoKGVudHJpZXMpID0+IHtcbiAgZm9yIChjb25zdCB7IGlzSW50ZXJzZWN0aW5nLCB0YXJnZXQgfSBvZiBlbnRyaWVzKSB7XG4gICAgaWYgKCF0YXJnZXQubWF0Y2hlcyhMQVpZKSkgc2Vlbi51bm9ic2VydmUodGFyZ2V0KTtcbiAgICBlbHNlIGlmIChpc0ludGVyc2VjdGluZykgYXNrKHRhcmdldCk7XG4gIH1cbn0pO1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBsb29rRm9yTGVmdE91dCgpO1xuICBmb3IgKGNvbnN0IHBsYWNlaG9sZGVyIG9mIGFsbChMQVpZKSkge1xuICAgIGlmIChrbm93bi5oYXMocGxhY2Vob2xkZXIpKSBjb250aW51ZTtcbiAgICBrbm93bi5hZGQocGxhY2Vob2xkZXIpO1xuICAgIGlmIChwbGFjZWhvbGRlci5kYXRhc2V0Lm5pdHJvTGF6eSA9PT0gJ3Zpc2libGUnKSBzZWVuLm9ic2VydmUocGxhY2Vob2xkZXIpO1xuICAgIGVsc2UgYXNrKHBsYWNlaG9sZGVyKTtcbiAgfVxuICBmb3IgKGNvbnN0IGlkIG9mIG5ldyBTZXQoWy4uLm92ZXJoZWFyZC5rZXlzKCksIC4uLmxvYWRpbmddKSkgdGVsbChpZCk7XG59O1xuXG5jb25zdCBiZWdpbiA9ICgpID0+IHtcbiAgY29uc3Qgd2F0Y2ggPSB7IGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWxhenknXSwgY2hpbGRMaXN0OiB0cnVlLCBzdWJ0cmVlOiB0cnVlIH07XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKGxvb2spLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB3YXRjaCk7XG4gIGxvb2soKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExhenkgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGNhdXNlLCBpZCwgcm9vdCB9KSA9PiB7XG4gICAgaWYgKCFjYXVzZT8udHlwZS5zdGFydHNXaXRoKCduaXRybzonKSB8fCAhcm9vdC5tYXRjaGVzKExBWlkpKSByZXR1cm4gdHJ1ZTtcbiAgICAvLyBJdCBpcyBtYWRlIGFuZXcgYW55d2F5LlxuICAgIGlmIChsb2FkaW5nLmhhcyhpZCkgfHwgIWNhdXNlLnR5cGUuc3RhcnRzV2l0aCgnbml0cm86cmVmcmVzaC0nKSkgb3ZlcmhlYXJkLnNldChpZCwgWy4uLihvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXSksIGNhdXNlXSk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgb24oJ25pdHJvOmVycm9yJywgZmFpbCk7XG4gIC8vIEJ5IHRoZW4gYWxsIGRlZmVycmVkIHNjcmlwdHMgaGF2ZSBydW4gYW5kIGhlYXIgd2hhdCBjb21lcyBvZiBpdDogdG9hc3RzLCBhbmQgdGhlIHBhZ2UncyBvd24uXG4gIGlmIChkb2N1bWVudC5yZWFkeVN0YXRlID09PSAnY29tcGxldGUnKSBiZWdpbigpO1xuICBlbHNlIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCBiZWdpbik7XG59O1xuIiwgIi8qIExpdmUgaW5wdXRzOiB3aGF0IGlzIHR5cGVkIGdvZXMgdG8gdGhlIHNlcnZlciBhZnRlciBhIHBhdXNlLCB3aXRoIHRoZSBhY3Rpb24gXCJzeW5jXCIuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc3luYyBvZiBhIGJvdW5kIGlucHV0IChkYXRhLW5pdHJvLW1vZGVsKSwgb3Igb2YgYSBmb3JtIHdob3NlIGlucHV0cyBhcmUgYWxsIGxpdmU6IHRoZVxuICogICBwYXVzZSBpbiBtaWxsaXNlY29uZHMsIG9yIFwiY2hhbmdlXCIgdG8gd2FpdCB1bnRpbCB0aGUgaW5wdXQgaXMgbGVmdC5cbiAqIFBvc3RzIHN5bmM6IGZpZWxkLCB0aGUgbmFtZXMgb2Ygd2hhdCB3YXMgdG91Y2hlZDsgb2YgYSBmb3JtIGFsc28gZm9ybSwgaXRzIHZhbHVlcyBhcyBhIHF1ZXJ5LlxuICogSGVhcnM6IGlucHV0LCBjaGFuZ2UsIGNvbXBvc2l0aW9uZW5kLlxuICpcbiAqIFRoZSBwYXVzZSBpcyBjb3VudGVkIGhlcmUgYW5kIG5vdCBieSBoeC10cmlnZ2VyOiBhIHRpbWVyIG9mIGh0bXggZGllcyB3aXRoIGl0cyBlbGVtZW50LCB3aGljaCBhbnlcbiAqIGFuc3dlciBtYXkgcmVwbGFjZSwgYW5kIGh0bXggd291bGQgc2VuZCB3aGF0IGVsc2Ugc3RhbmRzIGluIHRoZSBmb3JtLCBmb3IgdGhlIGFuc3dlciB0byBjbGVhci5cbiAqL1xuaW1wb3J0IHsgcG9zdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IFRZUEVELCBpc1RpY2sgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGFsbE9mLCBmaW5kLCBvbiwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHJlbGVhc2VkIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5cbmNvbnN0IFNZTkMgPSAnZGF0YS1uaXRyby1zeW5jJztcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgTGl2ZVJvb3Q+fSAqL1xuY29uc3Qgcm9vdHMgPSBuZXcgTWFwKCk7IC8vIGJ5IGlkXG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IExpdmVSb290fSAqL1xuY29uc3QgbGl2ZVJvb3QgPSAoaWQpID0+IHtcbiAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCkgPz8geyBkdWU6IG5ldyBNYXAoKSB9O1xuICByb290cy5zZXQoaWQsIGxpdmUpO1xuICByZXR1cm4gbGl2ZTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIG5hbWU6IHN0cmluZykgPT4gYW55W119ICovXG5jb25zdCBpbnB1dHNPZiA9IChyb290LCBuYW1lKSA9PiBhbGxPZihgW25hbWU9JHtDU1MuZXNjYXBlKG5hbWUpfV1gLCByb290KTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgbmFtZTogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5jb25zdCB2YWx1ZU9mID0gKHJvb3QsIG5hbWUpID0+XG4gIGlucHV0c09mKHJvb3QsIG5hbWUpLm1hcCgoaW5wdXQpID0+IChpc1RpY2soaW5wdXQpID8gaW5wdXQuY2hlY2tlZCA6IGlucHV0LnZhbHVlKSkuam9pbignXFxuJyk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHsgdGFyZ2V0LCB0eXBlLCBpc0NvbXBvc2luZyB9KSA9PiB7XG4gIGNvbnN0IGhvbGRlciA9IHRhcmdldC5jbG9zZXN0Py4oYFske1NZTkN9XWApO1xuICBjb25zdCByb290ID0gaG9sZGVyICYmIHJvb3RPZihob2xkZXIpO1xuICBpZiAoIXJvb3QgfHwgIXRhcmdldC5uYW1lIHx8IGlzQ29tcG9zaW5nKSByZXR1cm47XG4gIGNvbnN0IHBhdXNlID0gaG9sZGVyLmdldEF0dHJpYnV0ZShTWU5DKTtcbiAgaWYgKCh0eXBlID09PSAnY2hhbmdlJykgIT09IChwYXVzZSA9PT0gJ2NoYW5nZScpKSByZXR1cm47XG4gIGNvbnN0IGxpdmUgPSBsaXZlUm9vdChyb290LmlkKTtcbiAgbGl2ZS5kdWUuc2V0KHRhcmdldC5uYW1lLCB2YWx1ZU9mKHJvb3QsIHRhcmdldC5uYW1lKSk7XG4gIGNsZWFyVGltZW91dChsaXZlLnRpbWVyKTtcbiAgbGl2ZS50aW1lciA9IHNldFRpbWVvdXQoKCkgPT4gZmx1c2gocm9vdC5pZCksIHRhcmdldC5tYXRjaGVzKFRZUEVEKSA/IE51bWJlcihwYXVzZSkgfHwgMCA6IDApO1xufTtcblxuLyoqIFdoZXRoZXIgd2hhdCBpcyBiZWluZyB0eXBlZCBpcyBubyBudW1iZXIgb3IgZGF0ZSB5ZXQsIHN1Y2ggYXMgYSBtaW51cywgb3Igbm90aGluZyBuZXcsIHN1Y2ggYXMgXCIxLlwiLlxuICogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNIYWxmID0gKGlucHV0KSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCB0eXBlLCB2YWxpZGl0eSwgdmFsdWUgfSA9IGlucHV0O1xuICByZXR1cm4gaW5wdXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQgJiYgKHZhbGlkaXR5LmJhZElucHV0IHx8ICh0eXBlID09PSAnbnVtYmVyJyAmJiB2YWx1ZSA9PT0gZGVmYXVsdFZhbHVlKSk7XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgZmx1c2ggPSAoaWQpID0+IHtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KGlkKTtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QpIHJldHVybiB2b2lkIHJvb3RzLmRlbGV0ZShpZCk7XG4gIGNvbnN0IHByZXNzZWQgPSByZWxlYXNlZCgpOyAvLyBhbiBhY3Rpb24sIG1heWJlLCB3aGljaCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIGlmIChwcmVzc2VkKSByZXR1cm4gdm9pZCBwcmVzc2VkLnRoZW4oKCkgPT4gZmx1c2goaWQpKTtcbiAgLy8gT25lIHJlcXVlc3QgYXQgYSB0aW1lOiB0aGUgbmV4dCBvbmUgY2FycmllcyBhbGwgdGhhdCBpcyB0eXBlZCBtZWFud2hpbGUuXG4gIGlmIChsaXZlLmlzVW5kZXJXYXkpIHJldHVybjtcbiAgLy8gQW4gYW5zd2VyIG1heSBoYXZlIGNsZWFyZWQgdGhlIGZvcm0gc2luY2UuXG4gIGNvbnN0IG5hbWVzID0gWy4uLmxpdmUuZHVlXS5maWx0ZXIoKFtuYW1lLCB2YWx1ZV0pID0+IHZhbHVlID09PSB2YWx1ZU9mKHJvb3QsIG5hbWUpKS5tYXAoKFtuYW1lXSkgPT4gbmFtZSlcbiAgICAuZmlsdGVyKChuYW1lKSA9PiAhaW5wdXRzT2Yocm9vdCwgbmFtZSkuc29tZShpc0hhbGYpKTtcbiAgbGl2ZS5kdWUuY2xlYXIoKTtcbiAgaWYgKCFuYW1lcy5sZW5ndGgpIHJldHVybjtcbiAgbGl2ZS5pc1VuZGVyV2F5ID0gdHJ1ZTtcbiAgY29uc3QgaW5wdXRzID0gbmFtZXMubWFwKChuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKVswXSk7XG4gIGNvbnN0IGhvbGRlciA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5jbG9zZXN0KGBmb3JtWyR7U1lOQ31dYCkpLmZpbmQoQm9vbGVhbik7XG4gIGNvbnN0IGFyZ3MgPSB7IGZpZWxkOiBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZGF0YXNldC5uaXRyb01vZGVsID8/IGlucHV0Lm5hbWUpIH07XG4gIGlmIChob2xkZXIpIE9iamVjdC5hc3NpZ24oYXJncywgeyBmb3JtOiBxdWVyeU9mKGhvbGRlcikgfSk7XG4gIHBvc3Qocm9vdCwgJ3N5bmMnLCBhcmdzKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZvcm06IEhUTUxGb3JtRWxlbWVudCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgcXVlcnlPZiA9IChmb3JtKSA9PiB7XG4gIGNvbnN0IHF1ZXJ5ID0gbmV3IFVSTFNlYXJjaFBhcmFtcygpO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgbmV3IEZvcm1EYXRhKGZvcm0pKSBpZiAodHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJykgcXVlcnkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgcmV0dXJuIGAke3F1ZXJ5fWA7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMaXZlID0gKCkgPT4ge1xuICBvbignaW5wdXQgY2hhbmdlIGNvbXBvc2l0aW9uZW5kJywgbm90ZSk7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGFjdGlvbiwgaWQsIHNvdXJjZSB9KSA9PiB7XG4gICAgaWYgKHNvdXJjZSAmJiBhY3Rpb24gIT09ICdyZWZyZXNoJykgcm9vdHMuZ2V0KGlkKT8uZHVlLmNsZWFyKCk7IC8vIGl0IGNhcnJpZXMgd2hhdCBpcyBkdWVcbiAgfSk7XG4gIGhlYXIoJ2RvbmUnLCAoeyBhY3Rpb24sIGlkIH0pID0+IHtcbiAgICBjb25zdCBsaXZlID0gcm9vdHMuZ2V0KGlkKTtcbiAgICBpZiAoIWxpdmUgfHwgYWN0aW9uICE9PSAnc3luYycpIHJldHVybjtcbiAgICBsaXZlLmlzVW5kZXJXYXkgPSBmYWxzZTtcbiAgICBzZXRUaW1lb3V0KCgpID0+IGZsdXNoKGlkKSk7XG4gIH0pO1xufTtcbiIsICIvKiBTaG93cyB0aGF0IGEgY29tcG9uZW50IHdvcmtzLlxuICpcbiAqIFdoaWxlIGFuIGFjdGlvbiB0aGF0IHNvbWVib2R5IGFza2VkIGZvciBpcyB1bmRlciB3YXksIHRoZSBjb21wb25lbnQncyByb290IGhhcyBhcmlhLWJ1c3k9XCJ0cnVlXCIgYW5kXG4gKiB0aGUgY2xhc3Mgbml0cm8tYnVzeS4gUmVhZHMgaW5zaWRlIGl0OiBkYXRhLW5pdHJvLWxvYWRpbmcsIHRoZSBhY3Rpb24gZHVyaW5nIHdoaWNoIHRoZSBlbGVtZW50IGlzXG4gKiBzaG93biwgXCJcIiBmb3IgYW55OyBkYXRhLW5pdHJvLWhpZGUgb2YgdGhlIGVsZW1lbnQgdGhhdCBhc2tzOiB0aGUgc2VsZWN0b3Igb2Ygd2hhdCBpcyBoaWRkZW4gYXQgb25jZSxcbiAqIHRoZSBlbGVtZW50IG9yIG9uZSBhcm91bmQgaXQuIElmIHRoZSBhY3Rpb24gZmFpbHMsIHRoYXQgaXMgc2hvd24gYWdhaW4uXG4gKiBIZWFyczogbml0cm86YWN0aW9uLWNvbXBsZXRlLCBuaXRybzplcnJvcjsgcGFnZXNob3cuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgUk9PVCwgYWxsLCBhbGxPZiwgZmluZCwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIGFueT59ICovXG5jb25zdCBoaWRkZW4gPSBuZXcgTWFwKCk7IC8vIGJ5IHRoZSByb290J3MgaWQ6IHdoYXQgdGhlIGFjdGlvbiB1bmRlciB3YXkgaGFzIGhpZGRlblxuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbj86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG1hcmsgPSAocm9vdCwgYWN0aW9uKSA9PiB7XG4gIHJvb3QuY2xhc3NMaXN0LnRvZ2dsZSgnbml0cm8tYnVzeScsICEhYWN0aW9uKTtcbiAgaWYgKGFjdGlvbikgcm9vdC5zZXRBdHRyaWJ1dGUoJ2FyaWEtYnVzeScsICd0cnVlJyk7XG4gIGVsc2Ugcm9vdC5yZW1vdmVBdHRyaWJ1dGUoJ2FyaWEtYnVzeScpO1xuICBpZiAoIXJvb3QuY2xhc3NMaXN0Lmxlbmd0aCkgcm9vdC5yZW1vdmVBdHRyaWJ1dGUoJ2NsYXNzJyk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBhbGxPZignW2RhdGEtbml0cm8tbG9hZGluZ10nLCByb290KSkge1xuICAgIGNvbnN0IHsgbml0cm9Mb2FkaW5nIH0gPSBlbGVtZW50LmRhdGFzZXQ7XG4gICAgZWxlbWVudC5oaWRkZW4gPSAhYWN0aW9uIHx8IChuaXRyb0xvYWRpbmcgJiYgbml0cm9Mb2FkaW5nICE9PSBhY3Rpb24pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGJlZ2luID0gKHsgYWN0aW9uLCBpZCwgaXNRdWlldCwgc291cmNlIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QgfHwgaXNRdWlldCB8fCAvXihzeW5jfG5pdHJvLW1vdW50KSQvLnRlc3QoYWN0aW9uKSkgcmV0dXJuO1xuICBtYXJrKHJvb3QsIGFjdGlvbik7XG4gIGNvbnN0IHNlbGVjdG9yID0gc291cmNlPy5kYXRhc2V0Lm5pdHJvSGlkZTtcbiAgY29uc3QgZWxlbWVudCA9IHNlbGVjdG9yICYmIHNvdXJjZS5jbG9zZXN0KHNlbGVjdG9yKTtcbiAgaWYgKCFlbGVtZW50IHx8ICFyb290LmNvbnRhaW5zKGVsZW1lbnQpKSByZXR1cm47XG4gIGVsZW1lbnQuaGlkZGVuID0gdHJ1ZTtcbiAgaGlkZGVuLnNldChpZCwgZWxlbWVudCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZW5kID0gKHsgdGFyZ2V0LCB0eXBlIH0pID0+IHtcbiAgY29uc3QgZWxlbWVudCA9IGhpZGRlbi5nZXQodGFyZ2V0LmlkKTtcbiAgaGlkZGVuLmRlbGV0ZSh0YXJnZXQuaWQpO1xuICBpZiAoZWxlbWVudCAmJiB0eXBlID09PSAnbml0cm86ZXJyb3InKSBlbGVtZW50LmhpZGRlbiA9IGZhbHNlO1xuICBpZiAodGFyZ2V0Lm1hdGNoZXM/LihST09UKSkgbWFyayh0YXJnZXQpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TG9hZGluZyA9ICgpID0+IHtcbiAgaGVhcignbGVhdmluZycsIGJlZ2luKTtcbiAgb24oJ25pdHJvOmFjdGlvbi1jb21wbGV0ZSBuaXRybzplcnJvcicsIGVuZCk7XG4gIC8vIEEgcGFnZSB0aGF0IGNvbWVzIGJhY2sgd2FpdHMgZm9yIG5vdGhpbmcsIHdoYXRldmVyIGl0IGRpZCB3aGVuIGl0IHdhcyBsZWZ0LlxuICBjb25zdCByZXN0ID0gKCkgPT4gYWxsKCcubml0cm8tYnVzeScpLmZvckVhY2goKHJvb3QpID0+IG1hcmsocm9vdCkpO1xuICBoZWFyKCdyZXN0b3JlZCcsIHJlc3QpO1xuICBvbigncGFnZXNob3cnLCAoeyBwZXJzaXN0ZWQgfSkgPT4gcGVyc2lzdGVkICYmIHJlc3QoKSk7XG59O1xuIiwgIi8qIExldHMgcG9sbHMgcmVzdCB3aGlsZSBub2JvZHkgY2FuIHNlZSB0aGVtLCBpbiBhIGhpZGRlbiB0YWIsIGFuZCBhc2tzIG9uY2Ugd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuICpcbiAqIFJlYWRzOiBoeC10cmlnZ2VyIG9mIGEgcm9vdC4gSGVhcnM6IHZpc2liaWxpdHljaGFuZ2UuXG4gKi9cbmltcG9ydCB7IHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZXN0aW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2Ygcm9vdHMgd2hvc2UgdGltZSBoYXMgY29tZSBtZWFud2hpbGVcblxuY29uc3Qgd2FrZSA9ICgpID0+IHtcbiAgaWYgKGRvY3VtZW50LmhpZGRlbikgcmV0dXJuO1xuICBmb3IgKGNvbnN0IGlkIG9mIHJlc3RpbmcpIHtcbiAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgLy8gQW4gZXZlbnQgbWF5IGhhdmUgYnJvdWdodCB0aGUgbGFzdCBuZXdzIG1lYW53aGlsZS5cbiAgICBpZiAocm9vdD8uZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/LmluY2x1ZGVzKCdldmVyeSAnKSkgcmVhY3Qocm9vdCk7XG4gIH1cbiAgcmVzdGluZy5jbGVhcigpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UG9sbHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGlkLCBpc1BvbGwgfSkgPT4ge1xuICAgIGlmICghZG9jdW1lbnQuaGlkZGVuIHx8ICFpc1BvbGwpIHJldHVybiB0cnVlO1xuICAgIHJlc3RpbmcuYWRkKGlkKTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH0pO1xuICBvbigndmlzaWJpbGl0eWNoYW5nZScsIHdha2UpO1xufTtcbiIsICIvKiBVcGxvYWRzOiBzaG93cyBob3cgZmFyIHRoZSBmaWxlcyBvZiBhIGNvbXBvbmVudCBoYXZlIGdvdC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1wcm9ncmVzcyBvZiBhIHByb2dyZXNzIGVsZW1lbnQgaW5zaWRlIGEgY29tcG9uZW50LCB3aGljaCBpcyBoaWRkZW4gdW5sZXNzIGZpbGVzIG9mIHRoYXRcbiAqICAgY29tcG9uZW50IGFyZSB1bmRlciB3YXkuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsLCBhbGxPZiwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IEJBUiA9ICdwcm9ncmVzc1tkYXRhLW5pdHJvLXByb2dyZXNzXSc7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHNob3c6IChiYXI6IEhUTUxQcm9ncmVzc0VsZW1lbnQpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBlYWNoID0gKGlkLCBzaG93KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTsgLy8gYW4gYW5zd2VyIG1heSBoYXZlIHJlcGxhY2VkIGl0XG4gIGlmIChyb290KSBhbGxPZihCQVIsIHJvb3QpLmZvckVhY2goc2hvdyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRVcGxvYWRzID0gKCkgPT4ge1xuICBoZWFyKCd1cGxvYWRpbmcnLCAoeyBpZCwgeGhyIH0pID0+IHtcbiAgICBlYWNoKGlkLCAoYmFyKSA9PiB7XG4gICAgICBiYXIudmFsdWUgPSAwO1xuICAgICAgYmFyLmhpZGRlbiA9IGZhbHNlO1xuICAgIH0pO1xuICAgIHhoci51cGxvYWQuYWRkRXZlbnRMaXN0ZW5lcigncHJvZ3Jlc3MnLCAoLyoqIEB0eXBlIHtQcm9ncmVzc0V2ZW50fSAqLyB7IGxlbmd0aENvbXB1dGFibGUsIGxvYWRlZCwgdG90YWwgfSkgPT4ge1xuICAgICAgaWYgKGxlbmd0aENvbXB1dGFibGUpIGVhY2goaWQsIChiYXIpID0+IChiYXIudmFsdWUgPSAobG9hZGVkIC8gdG90YWwpICogYmFyLm1heCkpO1xuICAgIH0pO1xuICAgIHhoci5hZGRFdmVudExpc3RlbmVyKCdsb2FkZW5kJywgKCkgPT4gZWFjaChpZCwgKGJhcikgPT4gKGJhci5oaWRkZW4gPSB0cnVlKSkpO1xuICB9KTtcbiAgLy8gVGhlIEhUTUwgb2YgYSBwYWdlIGFzIGl0IHdhcyBsZWZ0LCB3aXRoIHRoZSBiYXIgb2YgYW4gdXBsb2FkIHRoYXQgd2FzIHVuZGVyIHdheS5cbiAgaGVhcigncmVzdG9yZWQnLCAoKSA9PiBhbGwoQkFSKS5mb3JFYWNoKChiYXIpID0+IGJhci50b2dnbGVBdHRyaWJ1dGUoJ2hpZGRlbicsIHRydWUpKSk7XG59O1xuIiwgImltcG9ydCB7IHN0YXJ0QWRkcmVzcyB9IGZyb20gJy4vYWRkcmVzcy5qcyc7XG5pbXBvcnQgeyBzdGFydEJyaWRnZSB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IHN0YXJ0RW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBzdGFydEV2ZW50cyB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHN0YXJ0Rm9yZ2V0IH0gZnJvbSAnLi9mb3JnZXQuanMnO1xuaW1wb3J0IHsgc3RhcnRMYXp5IH0gZnJvbSAnLi9sYXp5LmpzJztcbmltcG9ydCB7IHN0YXJ0TGl2ZSB9IGZyb20gJy4vbGl2ZS5qcyc7XG5pbXBvcnQgeyBzdGFydExvYWRpbmcgfSBmcm9tICcuL2xvYWRpbmcuanMnO1xuaW1wb3J0IHsgc3RhcnRPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBkaXN0cnVzdCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFBvbGxzIH0gZnJvbSAnLi9wb2xscy5qcyc7XG5pbXBvcnQgeyBzdGFydFByZXNzIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBzdGFydFRvYXN0cyB9IGZyb20gJy4vdG9hc3RzLmpzJztcbmltcG9ydCB7IHN0YXJ0VXBsb2FkcyB9IGZyb20gJy4vdXBsb2Fkcy5qcyc7XG5cbi8qKiBTdGFydCBldmVyeXRoaW5nLCBvbmNlOiBodG14IHJ1bnMgdGhlIHNjcmlwdHMgb2YgYSBib2R5IGFuZXcgd2hlbiBpdCByZXN0b3JlcyBhIHBhZ2UuXG4gKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RhcnQgPSAoYWRhcHRlcikgPT4ge1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmIHdpbmRvdy5uaXRybz8uY2FsbCkgcmV0dXJuOyAvLyBubyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHlcbiAgY29uc3QgeyB2ZXJzaW9uLCB1bnRydXN0ZWQgfSA9IGFkYXB0ZXI7XG4gIGNvbnN0IGZvdW5kID0gd2luZG93Lmh0bXg/LmFqYXggJiYgd2luZG93Lmh0bXgudmVyc2lvbjtcbiAgaWYgKHBhcnNlSW50KGZvdW5kKSAhPT0gdmVyc2lvbikge1xuICAgIHJldHVybiBjb25zb2xlLmVycm9yKGBuaXRyby1odG14JHt2ZXJzaW9ufS5qcyBuZWVkcyBodG14ICR7dmVyc2lvbn0gYmVmb3JlIGl0LCBhbmQgZm91bmQgJHtmb3VuZCB8fCAnbm9uZSd9YCk7XG4gIH1cbiAgZGlzdHJ1c3QodW50cnVzdGVkKTtcbiAgc3RhcnRFbnRyaWVzKCk7XG4gIHN0YXJ0T3duKCk7XG4gIHN0YXJ0UHJlc3MoKTtcbiAgc3RhcnRFdmVudHMoKTtcbiAgc3RhcnRGb3JnZXQoKTtcbiAgc3RhcnRCcmlkZ2UoYWRhcHRlcik7XG4gIHN0YXJ0TGl2ZSgpO1xuICBzdGFydFVwbG9hZHMoKTtcbiAgc3RhcnRMb2FkaW5nKCk7XG4gIHN0YXJ0UG9sbHMoKTtcbiAgc3RhcnRUb2FzdHMoKTtcbiAgc3RhcnRBZGRyZXNzKCk7XG4gIHN0YXJ0TGF6eSgpOyAvLyBsYXN0OiBpdCBhc2tzIGF0IG9uY2Vcbn07XG4iLCAiaW1wb3J0IHsgaHRteDQgfSBmcm9tICcuL2h0bXg0LmpzJztcbmltcG9ydCB7IHN0YXJ0IH0gZnJvbSAnLi9zdGFydC5qcyc7XG5cbnN0YXJ0KGh0bXg0KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBR08sTUFBTTtBQUFBO0FBQUEsSUFBOEIsU0FBUyxjQUFlO0FBQUE7QUFDNUQsTUFBTSxPQUFPO0FBRXBCLE1BQUksWUFBWTtBQUdULE1BQU0sV0FBVyxDQUFDLGFBQWEsTUFBTSxZQUFZO0FBR2pELE1BQU0sWUFBWSxDQUFDLFlBQVksQ0FBQyxRQUFRLFVBQVUsU0FBUztBQUczRCxNQUFNLE1BQU0sQ0FBQyxVQUFVLE9BQU8sYUFBYSxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxTQUFTO0FBR2hHLE1BQU0sUUFBUSxDQUFDLGFBQWEsSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUczQyxNQUFNLE9BQU8sQ0FBQyxPQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksT0FBTyxFQUFFLENBQUM7QUFJckQsTUFBTSxTQUFTLENBQUMsWUFBWTtBQUNqQyxRQUFJLENBQUMsVUFBVSxPQUFPLEVBQUc7QUFDekIsVUFBTSxPQUFPLFFBQVEsVUFBVSxHQUFHLElBQUkscUJBQXFCO0FBQzNELFdBQU8sS0FBSyxNQUFNLFFBQVEsVUFBVSxLQUFLO0FBQUEsRUFDM0M7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVLFNBQVMsSUFBSSxVQUFVLElBQUksRUFBRSxPQUFPLENBQUMsWUFBWSxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBSWxHLE1BQU0sU0FBUyxDQUFDLFNBQVMsU0FBUyxNQUFNLFdBQVcsT0FBTyxPQUFPLEdBQUcsUUFBUSxZQUFZLEdBQUc7QUFFM0YsTUFBTSxVQUFVLE1BQU0sU0FBUyxXQUFXLFNBQVM7QUFJbkQsTUFBTSxLQUFLLENBQUMsT0FBTyxhQUFhO0FBQ3JDLGVBQVcsUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFHLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQUEsRUFDbkY7QUFHTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLFdBQVcsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBR2pGLE1BQU0sVUFBVSxDQUFDLFNBQVMsZ0JBQWdCLFlBQVksQ0FBQyxHQUFHLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQVUsaUJBQWlCLElBQUk7OztBQ3pDckgsTUFBTSxPQUFPLElBQUksWUFBWTtBQUd0QixNQUFNLE9BQU8sQ0FBQyxNQUFNLGFBQ3pCLEtBQUssaUJBQWlCLE1BQU0sQ0FBb0IsVUFBVTtBQUN4RCxRQUFJLFNBQVMsTUFBTSxNQUFNLE1BQU0sTUFBTyxPQUFNLGVBQWU7QUFBQSxFQUM3RCxDQUFDO0FBR0ksTUFBTSxXQUFXLENBQUMsTUFBTSxXQUFXLEtBQUssY0FBYyxJQUFJLFlBQVksTUFBTSxFQUFFLFlBQVksTUFBTSxPQUFPLENBQUMsQ0FBQztBQUd6RyxNQUFNLFNBQVMsQ0FBQyxNQUFNLFFBQVEsU0FBUztBQUM1QyxVQUFNLE9BQU8sSUFBSSxTQUFTO0FBQzFCLFNBQUssSUFBSSx1QkFBdUIsRUFBRTtBQUNsQyxXQUFPO0FBQUEsTUFDTCxJQUFJLEtBQUs7QUFBQSxNQUNULFdBQVcsS0FBSyxRQUFRO0FBQUEsTUFDeEI7QUFBQSxNQUNBLE1BQU0sR0FBRyxLQUFLLFFBQVEsUUFBUSxHQUFHLG1CQUFtQixNQUFNLENBQUM7QUFBQSxNQUMzRDtBQUFBLE1BQ0EsTUFBTSxRQUFRO0FBQUEsTUFDZDtBQUFBLE1BQ0EsTUFBTSxvQkFBSSxJQUFJO0FBQUEsTUFDZCxPQUFPLENBQUM7QUFBQSxNQUNSLFFBQVEsQ0FBQztBQUFBLE1BQ1QsR0FBRztBQUFBLElBQ0w7QUFBQSxFQUNGO0FBR08sTUFBTSxlQUFlLENBQUMsTUFBTSxTQUFTO0FBQzFDLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsSUFBSSxHQUFHO0FBQ2hELFdBQUssT0FBTyxJQUFJO0FBQ2hCLGlCQUFXLFFBQVEsTUFBTSxRQUFRLEtBQUssSUFBSSxRQUFRLENBQUMsS0FBSyxHQUFHO0FBQ3pELGNBQU0sU0FBUyxRQUFRLE9BQU8sU0FBUyxZQUFZLEVBQUUsZ0JBQWdCO0FBQ3JFLGFBQUssT0FBTyxNQUFNLFNBQVMsS0FBSyxVQUFVLElBQUksSUFBSSxRQUFRLEVBQUU7QUFBQSxNQUM5RDtBQUFBLElBQ0Y7QUFBQSxFQUNGOzs7QUM1Q08sTUFBTSxTQUFTLENBQUMsTUFBTSxhQUFhLEdBQUcsUUFBUSxJQUFJLElBQUksQ0FBQyxVQUFVLFNBQVMsT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUc5RixNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQzdCLFVBQU0sZUFBZTtBQUNyQixVQUFNLHlCQUF5QjtBQUFBLEVBQ2pDO0FBSU8sTUFBTSxPQUFPLENBQUMsT0FBT0EsTUFBSyxXQUFXO0FBQzFDLFFBQUksQ0FBQyxPQUFPLE9BQU8sU0FBUyxPQUFPLElBQUksRUFBRztBQUMxQyxTQUFLLEtBQUs7QUFDVixJQUFBQSxLQUFJLE1BQU07QUFBQSxFQUNaO0FBSU8sTUFBTSxZQUFZLENBQUMsTUFBTSxTQUM5QixPQUFPLE1BQU0sQ0FBQyxPQUFPLFdBQVc7QUFDOUIsVUFBTSxFQUFFLFNBQVMsS0FBSyxJQUFJLEtBQUssTUFBTTtBQUNyQyxRQUFJLFdBQVcsT0FBTyxTQUFTLElBQUksRUFBRyxNQUFLLEtBQUs7QUFBQSxFQUNsRCxDQUFDO0FBSUksTUFBTSxRQUFRLENBQUMsU0FBUztBQUM3QixVQUFNQyxRQUFPLG9CQUFJLFFBQVE7QUFDekIsV0FBTyxNQUFNLENBQUMsRUFBRSxPQUFPLE1BQU1BLE1BQUssSUFBSSxNQUFNLENBQUM7QUFDN0MsT0FBRyxxQ0FBcUMsQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUN0RCxZQUFNLFVBQVUsT0FBTyxVQUFVLDBCQUEwQjtBQUMzRCxVQUFJLENBQUMsV0FBV0EsTUFBSyxJQUFJLE9BQU8sRUFBRztBQUNuQyxVQUFJLE9BQU8sU0FBUyxRQUFRLGFBQWEsU0FBUyxLQUFLLFFBQVEsUUFBUSxNQUFNLEVBQUcsUUFBTyxLQUFLLFFBQVEsT0FBTztBQUFBLElBQzdHLENBQUM7QUFBQSxFQUNIO0FBSU8sTUFBTSxlQUFlLENBQUMsTUFBTSxTQUNqQyxPQUFPLGlCQUFpQixRQUFRLElBQUksSUFBSSxDQUFvQixFQUFFLGtCQUFrQixPQUFPLE1BQU07QUFDM0YsUUFBSSxpQkFBa0I7QUFDdEIsVUFBTSxFQUFFLEtBQUssU0FBUyxNQUFNLElBQUksSUFBSSxLQUFLLE1BQU07QUFDL0MsVUFBTSxLQUFLLE9BQU8sT0FBTyxHQUFHO0FBQzVCLFFBQUksTUFBTSxRQUFRLElBQUksRUFBRyxVQUFTLGFBQWEsRUFBRSxJQUFJLEtBQUssSUFBSSxFQUFFLENBQUM7QUFDakUsUUFBSSxJQUFLLFVBQVMsV0FBVyxHQUFHO0FBQUEsRUFDbEMsQ0FBQztBQUdJLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRSxNQUFNLFFBQVEsUUFBUSxRQUFRLEdBQUcsU0FBUztBQUNwRSxRQUFJLFFBQVEsSUFBSSxJQUFJLEVBQUcsUUFBTyxhQUFhLGVBQWUscUJBQXFCO0FBRS9FLFVBQU0sUUFBUSxFQUFFLE9BQU8sS0FBSyxXQUFXLEVBQUUsZ0JBQWdCLEtBQUssRUFBRTtBQUNoRSxXQUFPLE9BQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxNQUFNLEVBQUUsUUFBUSxRQUFRLFNBQVMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUFBLEVBQ3ZGOzs7QUN4RE8sTUFBTSxVQUFVLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxNQUFNLFNBQVMsUUFBUSxPQUFPLE1BQ3BFLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUMvQixRQUFJLEtBQUssUUFBUSxHQUFHO0FBQ3BCLFFBQUksZUFBZTtBQUNuQixlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssSUFBSSxRQUFRLE9BQU8sRUFBRyxLQUFJLGlCQUFpQixNQUFNLEtBQUs7QUFDbEYsUUFBSSxTQUFTLE1BQU0sUUFBUSxPQUFPLEtBQUssR0FBRyxDQUFDO0FBQzNDLFFBQUksVUFBVSxNQUFNLE9BQU8sSUFBSSxVQUFVLHdCQUF3QixDQUFDO0FBQ2xFLFFBQUksVUFBVSxNQUFNLE9BQU8sSUFBSSxhQUFhLFdBQVcsWUFBWSxDQUFDO0FBQ3BFLFlBQVEsaUJBQWlCLFNBQVMsTUFBTSxJQUFJLE1BQU0sQ0FBQztBQUNuRCxRQUFJLEtBQUssSUFBSTtBQUFBLEVBQ2YsQ0FBQztBQUdILE1BQU0sU0FBUyxDQUFDLEtBQUssUUFBUTtBQUMzQixVQUFNLFVBQVUsSUFBSSxRQUFRO0FBQzVCLGVBQVcsUUFBUSxJQUFJLHNCQUFzQixFQUFFLEtBQUssRUFBRSxNQUFNLFNBQVMsR0FBRztBQUN0RSxZQUFNLEtBQUssS0FBSyxRQUFRLEdBQUc7QUFDM0IsVUFBSSxLQUFLLEVBQUcsU0FBUSxPQUFPLEtBQUssTUFBTSxHQUFHLEVBQUUsR0FBRyxLQUFLLE1BQU0sS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUFDO0FBQUEsSUFDekU7QUFDQSxVQUFNLEVBQUUsVUFBVSxNQUFNLGFBQWEsUUFBUSxXQUFXLElBQUk7QUFDNUQsVUFBTSxVQUFVLENBQUMsQ0FBQyxLQUFLLEtBQUssR0FBRyxFQUFFLFNBQVMsTUFBTTtBQUNoRCxVQUFNLFdBQVcsSUFBSSxTQUFTLFVBQVUsT0FBTyxNQUFNLEVBQUUsU0FBUyxRQUFRLFdBQVcsQ0FBQztBQUVwRixXQUFPLGVBQWUsVUFBVSxPQUFPLEVBQUUsT0FBTyxZQUFZLENBQUM7QUFDN0QsV0FBTyxlQUFlLFVBQVUsY0FBYyxFQUFFLE9BQU8sZ0JBQWdCLElBQUksSUFBSSxLQUFLLFNBQVMsT0FBTyxFQUFFLEtBQUssQ0FBQztBQUM1RyxXQUFPO0FBQUEsRUFDVDs7O0FDakJBLE1BQU0sVUFBVSxDQUFDQyxTQUFRO0FBRXZCLFVBQU0sT0FBTyxDQUFDLE9BQU8sRUFBRSxlQUFlLFNBQVMsU0FBUyxFQUFFLFFBQVEsTUFBTSxLQUFLLEdBQUcsWUFBWSxNQUMxRixLQUFLLE9BQU9BLE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxPQUFPLFlBQVksU0FBUyxVQUFVLFNBQVksWUFBWSxDQUFDO0FBQ3pHLFdBQU8sa0JBQWtCLENBQUMsT0FBTyxFQUFFLElBQUksTUFBTTtBQUMzQyxZQUFNLEVBQUUsU0FBUyxTQUFTLGVBQWUsYUFBYSxFQUFFLE9BQU8sSUFBSSxFQUFFLElBQUk7QUFDekUsVUFBSSxLQUFLO0FBQ1AsWUFBSSxVQUFVO0FBQ2QsZ0JBQVEsT0FBTyxJQUFJO0FBQUEsTUFDckIsV0FBVyxDQUFDLFdBQVcsa0JBQWtCLE9BQU8sYUFBYSxFQUFHLE1BQUssT0FBTyxHQUFHO0FBQUEsSUFDakYsQ0FBQztBQUNELFdBQU8sa0JBQWtCLENBQUMsT0FBTyxFQUFFLElBQUksTUFBTTtBQUMzQyxZQUFNLE1BQU0sSUFBSSxZQUFZO0FBQzVCLFVBQUksSUFBSyxLQUFJLFNBQVM7QUFBQSxVQUNqQixNQUFLLE9BQU8sR0FBRztBQUFBLElBQ3RCLENBQUM7QUFDRCxXQUFPLGlCQUFpQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsSUFBSSxVQUFVLGFBQWEsRUFBRSxPQUFPLElBQUksR0FBRyxLQUFLLEVBQUUsTUFBTTtBQUMvRixVQUFJLENBQUMsSUFBSztBQUNWLFlBQU0sZUFBZTtBQUNyQixhQUFPLEdBQUc7QUFDVixZQUFNLEVBQUUsU0FBUyxZQUFZLFFBQVEsSUFBSSxJQUFJLFNBQVM7QUFFdEQsWUFBTSxPQUFPLEtBQUssV0FBVyxnQkFBZ0IsOEJBQThCLEVBQUUsV0FBVyxpQkFBaUIsYUFBYTtBQUN0SCxVQUFJLFVBQVUsRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLE1BQU0sSUFBSTtBQUFBLElBQy9ELENBQUM7QUFDRCxpQkFBYSxrQkFBa0IsQ0FBQyxFQUFFLElBQUksT0FBTztBQUFBLE1BQzNDLEtBQUssSUFBSSxZQUFZO0FBQUEsTUFDckIsU0FBUyxJQUFJO0FBQUEsTUFDYixNQUFNLElBQUksUUFBUTtBQUFBLE1BQ2xCLEtBQUssTUFBTTtBQUNULGNBQU0sTUFBTSxJQUFJLGVBQWU7QUFDL0IsWUFBSSxRQUFRLFFBQVEsR0FBRztBQUN2QixlQUFPO0FBQUEsTUFDVDtBQUFBLElBQ0YsRUFBRTtBQUNGLFVBQU0sWUFBWTtBQUNsQixjQUFVLFdBQVcsQ0FBQyxFQUFFLEtBQUssS0FBSyxTQUFTLEtBQUssTUFBTyxNQUFNLENBQUMsSUFBSSxFQUFFLFNBQVMsS0FBSyxDQUFFO0FBQ3BGLGVBQVcsUUFBUSxDQUFDLFFBQVEsU0FBUyxFQUFHLFFBQU8saUJBQWlCLElBQUksSUFBSSxNQUFNLFNBQVMsV0FBVyxDQUFDO0FBRW5HLFFBQUksU0FBUztBQUNiLE9BQUcsWUFBWSxNQUFPLFNBQVMsSUFBSztBQUNwQyxPQUFHLFlBQVksTUFBTSxXQUFXLE1BQU8sU0FBUyxLQUFNLENBQUM7QUFDdkQsV0FBTyxZQUFZLGlCQUFpQixZQUFZLENBQW9CLFVBQVUsVUFBVSxNQUFNLHlCQUF5QixHQUFHLElBQUk7QUFBQSxFQUNoSTtBQUdBLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTztBQUM5QixVQUFNLEtBQUssS0FBSyxFQUFFO0FBQ2xCLFdBQU8sSUFBSTtBQUFBLEVBQ2I7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFNBQVMsT0FBTyxLQUFLLEtBQUssRUFBRSxlQUFlLE1BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxhQUFhLENBQUM7QUFHdEcsTUFBTSxRQUFRO0FBQUEsSUFDbkIsU0FBUztBQUFBO0FBQUEsSUFFVCxXQUFXO0FBQUEsSUFDWDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjs7O0FDL0RBLE1BQUksRUFBRSxVQUFVLE9BQU8sSUFBSTtBQUMzQixNQUFNLE9BQU8sT0FBTyxFQUFFLFVBQVUsT0FBTyxJQUFJO0FBRzNDLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxPQUFPLE1BQU07QUFDbkMsUUFBSSxDQUFDLE9BQU8sU0FBUyxlQUFnQjtBQUNyQyxVQUFNLE1BQU0sSUFBSSxJQUFJLFNBQVMsSUFBSTtBQUNqQyxVQUFNLFNBQVMsR0FBRyxJQUFJLFlBQVk7QUFDbEMsZUFBVyxDQUFDLE1BQU0sQ0FBQ0MsUUFBTyxHQUFHLE1BQU0sQ0FBQyxLQUFLLE9BQU8sUUFBUSxPQUFPLFVBQVUsR0FBRztBQUMxRSxVQUFJQSxVQUFTLEtBQU0sS0FBSSxhQUFhLE9BQU8sSUFBSTtBQUFBLFVBQzFDLEtBQUksYUFBYSxJQUFJLE1BQU1BLE1BQUs7QUFDckMsaUJBQVcsU0FBUyxPQUFRLEtBQUksYUFBYSxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ2pFO0FBQ0EsUUFBSSxHQUFHLElBQUksWUFBWSxPQUFPLE9BQVE7QUFFdEMsWUFBUSxhQUFhLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxPQUFPLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFDOUUsUUFBSSxDQUFDLE9BQU8sUUFBUyxTQUFRLFVBQVUsRUFBRSxPQUFPLEtBQUssR0FBRyxJQUFJLEdBQUc7QUFDL0QsU0FBSztBQUFBLEVBQ1A7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLE1BQU0sTUFBTTtBQUM1QixVQUFNLFNBQVMsRUFBRSxVQUFVLE9BQU87QUFDbEMsU0FBSztBQUNMLFFBQUksT0FBTyxLQUFNO0FBQ2pCLFFBQUksYUFBYSxPQUFPLFVBQVU7QUFDaEMsVUFBSSxPQUFPLE1BQU8sVUFBUyxPQUFPO0FBQUEsSUFDcEMsV0FBVyxXQUFXLE9BQU8sT0FBUSxVQUFTLEtBQUssY0FBYyxRQUFRLG1CQUFtQixFQUFFLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFBQSxFQUNoSDtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFdBQU8saUJBQWlCLGlCQUFpQixJQUFJO0FBQzdDLFdBQU8saUJBQWlCLFlBQVksTUFBTTtBQUMxQyxTQUFLLGFBQWEsSUFBSTtBQUFBLEVBQ3hCOzs7QUN6Q08sTUFBTSxTQUFTO0FBQ2YsTUFBTSxRQUNYO0FBR0ssTUFBTSxTQUFTLENBQUMsRUFBRSxLQUFLLE1BQU0saUJBQWlCLEtBQUssSUFBSTtBQUd2RCxNQUFNLFNBQVMsQ0FBQyxNQUFNLFdBQVcsS0FBSyxXQUFXLE9BQU8sVUFBVSxLQUFLLE1BQU0sQ0FBQyxPQUFPLE9BQU8sVUFBVSxPQUFPLEVBQUUsQ0FBQztBQUdoSCxNQUFNLFdBQVcsQ0FBQyxVQUFVO0FBQ2pDLFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQzNELFFBQUksTUFBTSxRQUFTLFFBQU8sQ0FBQyxHQUFHLE1BQU0sZUFBZSxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sS0FBSztBQUNqRixXQUFPLENBQUMsR0FBSSxNQUFNLFNBQVMsQ0FBQyxNQUFNLEtBQUssQ0FBRTtBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVTtBQUM5QixVQUFNLEVBQUUsY0FBYyxPQUFPLFVBQVUsU0FBQUMsVUFBUyxLQUFLLElBQUk7QUFDekQsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0saUJBQWlCLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUNsRSxRQUFJLE1BQU8sUUFBTyxDQUFDO0FBQ25CLFFBQUlBLFVBQVM7QUFDWCxZQUFNLFNBQVMsQ0FBQyxHQUFHQSxRQUFPLEVBQUUsT0FBTyxDQUFDLFdBQVcsT0FBTyxlQUFlO0FBQ3JFLFVBQUksQ0FBQyxTQUFVLFFBQU8sT0FBTyxHQUFHLE9BQU8sU0FBUyxDQUFDO0FBQ2pELFVBQUksQ0FBQyxZQUFZLENBQUMsT0FBTyxDQUFDLEtBQUssT0FBTyxFQUFHLFFBQU8sS0FBSyxHQUFHLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsSUFBSSxRQUFRLFdBQVcsQ0FBQyxFQUFFLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFDM0gsYUFBTyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsSUFDeEM7QUFDQSxRQUFJLE1BQU0sVUFBVSxhQUFjLFFBQU8sQ0FBQyxZQUFZO0FBQ3RELFVBQU0sUUFBUSxNQUFNLFVBQVU7QUFDOUIsVUFBTSxRQUFRO0FBQ2QsV0FBTyxDQUFDLE1BQU0sS0FBSztBQUFBLEVBQ3JCO0FBR08sTUFBTSxRQUFRLENBQUMsT0FBTyxXQUFXO0FBQ3RDLFFBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxDQUFDLEVBQUc7QUFDckMsUUFBSSxPQUFPLEtBQUssRUFBRyxPQUFNLFVBQVUsT0FBTztBQUFBLGFBQ2pDLE1BQU0sUUFBUyxZQUFXLFVBQVUsTUFBTSxRQUFTLFFBQU8sV0FBVyxPQUFPLFNBQVMsT0FBTyxLQUFLO0FBQUEsYUFDakcsTUFBTSxPQUFPO0FBQ3BCLFlBQU0sV0FBVyxJQUFJLGFBQWE7QUFDbEMsaUJBQVcsUUFBUSxPQUFRLFVBQVMsTUFBTSxJQUFJLElBQUk7QUFDbEQsWUFBTSxRQUFRLFNBQVM7QUFBQSxJQUN6QixNQUFPLE9BQU0sUUFBUTtBQUFBLEVBQ3ZCO0FBSU8sTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxVQUFNLFFBQVMsUUFBUSxTQUFTLFlBQVksQ0FBQyxRQUFRLGFBQWEsU0FBUyxLQUFLLFFBQVEsUUFBUztBQUNqRyxXQUFPLENBQUMsTUFBTSxhQUFhLFNBQVMsS0FBSyxNQUFNLGFBQWEsTUFBTSxHQUFHLE1BQU0sUUFBUSxTQUFTO0FBQUEsRUFDOUY7QUFJTyxNQUFNLGFBQWEsQ0FBQyxTQUFTO0FBQ2xDLFVBQU0sU0FBUyxvQkFBSSxJQUFJO0FBQ3ZCLFVBQU0sV0FBVyxvQkFBSSxJQUFJO0FBQ3pCLGVBQVcsV0FBVyxLQUFLLGlCQUFpQixTQUFTLDhCQUE4QixHQUFHO0FBQ3BGLFlBQU0sRUFBRSxNQUFNLElBQUksV0FBVyxNQUFNLE1BQU0sSUFBSTtBQUU3QyxZQUFNLE9BQU8sUUFBUSxRQUFRLDBDQUEwQyxFQUFFO0FBRXpFLFlBQU0sTUFBTSxNQUFNLENBQUMsV0FBVyxNQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxRQUFRLFdBQVcsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUMxRyxZQUFNLE1BQU0sQ0FBQyxVQUFVLE9BQU8sR0FBRyxNQUFNLEdBQUcsRUFBRSxLQUFLO0FBQ2pELGFBQU8sSUFBSSxNQUFNLE9BQU8sSUFBSSxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzFDLGVBQVMsSUFBSSxHQUFHLEdBQUcsSUFBSSxPQUFPLElBQUksR0FBRyxDQUFDLElBQUksT0FBTztBQUFBLElBQ25EO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFNBQVMsQ0FBQyxZQUFhLFNBQVMsY0FBYyxVQUFVLFNBQVMsU0FBVSxTQUFTLFFBQVEsTUFBTSxLQUFLO0FBSTdHLE1BQU0sV0FBVyxDQUFDLE1BQU0sVUFBVTtBQUNoQyxVQUFNQyxRQUFPLEtBQUssT0FBTyxNQUFNLElBQUk7QUFDbkMsZUFBVyxTQUFTLFNBQVMsS0FBSyxHQUFHO0FBQ25DLFlBQU0sS0FBS0EsTUFBSyxZQUFZLEtBQUs7QUFDakMsVUFBSSxNQUFNLEVBQUcsQ0FBQUEsTUFBSyxPQUFPLElBQUksQ0FBQztBQUFBLElBQ2hDO0FBQ0EsU0FBSyxPQUFPLE1BQU0sSUFBSTtBQUN0QixlQUFXLFNBQVNBLE1BQU0sTUFBSyxPQUFPLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDekQ7QUFJTyxNQUFNLGFBQWEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNO0FBQ2xFLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLFVBQU0sTUFBTSxvQkFBSSxJQUFJO0FBQ3BCLFVBQU0sT0FBTyxPQUFPLE1BQU07QUFDMUIsVUFBTSxTQUFTLFdBQVcsWUFBWSxDQUFDLElBQUksQ0FBQyxHQUFHLFdBQVcsSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxRQUFRLE1BQU0sQ0FBQztBQUNoSCxlQUFXLFFBQVEsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDLEVBQUcsS0FBSSxLQUFLLFdBQVcsUUFBUSxFQUFHLE1BQUssT0FBTyxJQUFJO0FBQ3hGLGVBQVcsQ0FBQyxFQUFFLEtBQUssS0FBSyxRQUFRO0FBQzlCLFVBQUksQ0FBQyxVQUFVLEtBQUssS0FBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLE1BQU0sUUFBUSxVQUFVLEVBQUcsVUFBUyxNQUFNLEtBQUs7QUFBQSxJQUNwRztBQUNBLFVBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFDakMsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxPQUFPLEtBQUssTUFBTSxLQUFNO0FBQzVCLFlBQU0sRUFBRSxXQUFXLElBQUksTUFBTTtBQUM3QixVQUFJLFdBQVksRUFBQyxTQUFTLE9BQU8sS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJLFVBQVU7QUFDcEUsWUFBTSxVQUFVLGNBQWMsTUFBTSxRQUFRLFVBQVU7QUFDdEQsVUFBSSxXQUFXLE1BQU0sSUFBSSxNQUFNLElBQUksRUFBRyxNQUFLLElBQUksS0FBSyxFQUFFLE9BQU8sU0FBUyxRQUFRLFNBQVMsS0FBSyxFQUFFLENBQUM7QUFBQSxJQUNqRztBQUVBLFVBQU0sU0FBUyxDQUFDLEdBQUcsR0FBRyxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQztBQUN4RCxRQUFJLE9BQU8sQ0FBQyxLQUFLLFdBQVcsT0FBUSxNQUFLLElBQUksZ0JBQWdCLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDNUU7OztBQ3ZHTyxNQUFNQyxVQUFTLENBQUMsRUFBRSxTQUFTLE9BQU8sR0FBRyxNQUFNLE9BQU8sV0FBVztBQUVsRSxVQUFNLE9BQU8sQ0FBQyxhQUFhLElBQUksSUFBSSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEtBQUssT0FBTyxNQUFNLFFBQVEsU0FBUyxVQUFVLE9BQU8sQ0FBQyxDQUFDO0FBQ2hILFdBQU8sS0FBSyxJQUFJO0FBQ2hCLFVBQU0sVUFBVSxDQUFDLFlBQVksV0FBVyxTQUFTLFFBQVEsUUFBUSxTQUFTLE1BQU07QUFDaEYsVUFBTSxTQUFTLElBQUksSUFBSSxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsRUFBRSxVQUFVLENBQUMsTUFBTSxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUU3RixVQUFNLFVBQVUsQ0FBQyxZQUNmLENBQUMsUUFBUSxjQUFjLFFBQVEsTUFBTSxHQUFHLElBQUksUUFBUSxXQUFXLFFBQVEsTUFBTSxRQUFRLE9BQU8sRUFBRSxDQUFDLENBQUMsRUFBRSxLQUFLO0FBQ3pHLFVBQU0sUUFBUSxTQUFTLFFBQVEsTUFBTTtBQUVyQyxVQUFNLFVBQVUsQ0FBQyxhQUFhLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxPQUFPLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBQ2xILFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsVUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQztBQUM1QixVQUFNLEtBQUssS0FBSyxRQUFRLEtBQUs7QUFDN0IsVUFBTSxTQUFTLEtBQUssS0FBSyxDQUFDLFFBQVEsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFFLGFBQWEsZUFBZSxDQUFDLEdBQUcsU0FBUyxNQUFNLENBQUM7QUFDckcsVUFBTSxTQUFTLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUN6RixXQUFPLENBQUNDLFNBQVE7QUFDZCxZQUFNLE9BQU8sS0FBS0EsSUFBRztBQUNyQixZQUFNLFFBQVEsV0FBVyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDQyxNQUFLLEVBQUUsVUFBVSxDQUFDLE1BQU0sYUFBYSxDQUFDLE9BQU8sSUFBSUEsSUFBRyxDQUFDO0FBQy9GLFVBQUksTUFBTyxRQUFPLE1BQU0sQ0FBQztBQUN6QixVQUFJLENBQUMsTUFBTyxRQUFPLE9BQU8sZUFBZTtBQUN6QyxZQUFNLE1BQU0sUUFBUSxJQUFJO0FBQ3hCLFlBQU0sT0FBTyxJQUFJLFdBQVcsTUFBTSxVQUFVLElBQUksTUFBTSxRQUFRLEtBQUssQ0FBQztBQUNwRSxZQUFNLFNBQVMsQ0FBQyxHQUFHLFFBQVEsR0FBRyxLQUFLLE1BQU0sRUFBRSxHQUFHLEdBQUcsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsQ0FBQztBQUM1RSxZQUFNLFVBQVUsT0FBTyxLQUFLLENBQUNBLFNBQVEsS0FBSyxJQUFJQSxJQUFHLEdBQUcsUUFBUSxpQkFBaUIsQ0FBQztBQUM5RSxZQUFNLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLFFBQVEsRUFBRSxLQUFLLE1BQU0sUUFBUSxPQUFPLEVBQUUsS0FBSyxDQUFDQSxTQUFRQSxRQUFPLEtBQUssSUFBSUEsSUFBRyxDQUFDO0FBQ3RHLGFBQU8sS0FBSyxJQUFJLE9BQU8sRUFBRTtBQUFBLElBQzNCO0FBQUEsRUFDRjs7O0FDbENBLE1BQU0sV0FBVztBQUNqQixNQUFNLGFBQWE7QUFFbkIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFFZixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUVsQyxNQUFJO0FBR0csTUFBTSxVQUFVLENBQUMsUUFBUSxNQUFNLE1BQU07QUFHckMsTUFBTSxTQUFTLENBQUMsT0FBTyxNQUFNLElBQUksRUFBRSxLQUFLLENBQUM7QUFHaEQsTUFBTSxTQUFTLENBQUMsVUFDZCxNQUFNLFFBQVEsYUFBYSxDQUFDLEtBQUssTUFBTSxPQUFPLENBQUMsQ0FBQyxJQUFJLE1BQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxFQUFFLGFBQWEsQ0FBQztBQUd4RixNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQzlCLFFBQUksQ0FBQyxTQUFTLFVBQVUsR0FBRyxFQUFHO0FBQzlCLFVBQU0sRUFBRSxJQUFJLE9BQU8sT0FBTyxPQUFPLElBQUksT0FBTyxPQUFPLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxDQUFDO0FBQzdFLFVBQU0sT0FBTyxNQUFNLElBQUksRUFBRTtBQUN6QixRQUFJLE1BQU0sU0FBUyxFQUFFLEtBQUssTUFBTSxRQUFRLEtBQUssT0FBTyxFQUFFLElBQUksVUFBVTtBQUVsRSxZQUFNLE1BQU0sTUFBTSxTQUFTLEVBQUUsSUFBSSxTQUFTO0FBQzFDLFVBQUksTUFBTSxDQUFDLEVBQUcsU0FBUSxLQUFLLFVBQVUsR0FBRyxLQUFLLElBQUksTUFBTSxJQUFJLFdBQVcsQ0FBQyxHQUFHLE9BQU8sRUFBRSxFQUFFLEtBQUssS0FBSyxDQUFDLEVBQUU7QUFDbEc7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLFNBQVMsTUFBTSxLQUFLLENBQUNDLFNBQVFBLEtBQUksU0FBUyxDQUFDQSxLQUFJLFNBQVMsQ0FBQyxPQUFPQSxLQUFJLEtBQUssQ0FBQztBQUN4RixRQUFJLE9BQU87QUFDVCxZQUFNLE9BQU8sS0FBSyxHQUFHLEtBQUs7QUFDMUIsWUFBTSxRQUFRLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQUEsSUFDakUsV0FBVyxDQUFDLEtBQU0sTUFBSyxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsYUFDdkIsU0FBUyxDQUFDLElBQUksUUFBUyxNQUFLLEtBQUssR0FBRztBQUFBLEVBQy9DO0FBR0EsTUFBTSxPQUFPLE9BQU8sSUFBSSxTQUFTO0FBQy9CLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFFbEIsVUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsT0FBTyxDQUFDO0FBQ2xELFdBQU8sS0FBSyxRQUFRLEtBQUssTUFBTSxHQUFHO0FBQ2hDLFlBQU0sQ0FBQyxHQUFHLElBQUk7QUFDZCxZQUFNLElBQUksR0FBRyxFQUFFLE1BQU0sQ0FBQyxVQUFVLEtBQUssS0FBSyxLQUFLLENBQUM7QUFDaEQsZUFBUyxRQUFRLEdBQUc7QUFFcEIsWUFBTSxPQUFPLElBQUksWUFBWSxJQUFJLFNBQVMsQ0FBQyxJQUFJLFlBQVksQ0FBQyxLQUFLLENBQUMsS0FBSyxLQUFLLEVBQUU7QUFDOUUsVUFBSSxLQUFNLE1BQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNoRTtBQUNBLFVBQU0sT0FBTyxFQUFFO0FBQUEsRUFDakI7QUFHTyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFdBQVcsUUFBUSxTQUFTLE9BQU8sR0FBRyxRQUFRO0FBQ25FLFVBQU0sUUFBUSxHQUFHLFNBQVMsSUFBSSxNQUFNLGNBQWMsR0FBRztBQUNyRCxRQUFJLENBQUMsUUFBUyxTQUFRLEtBQUssVUFBVSxLQUFLO0FBQzFDLGFBQVMsUUFBUSxFQUFFLFdBQVcsUUFBUSxPQUFPLFFBQVEsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUMzRDtBQUdPLE1BQU0sVUFBVSxDQUFDLFdBQVcsT0FBTyxPQUFPLElBQUksTUFBTSxPQUFPLEtBQUssR0FBRyxNQUFNOzs7QUN4RGhGLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBSTNCLE1BQU0sY0FBYyxDQUFDLElBQUksU0FBUztBQUNoQyxlQUFXLENBQUMsS0FBSyxHQUFHLEtBQUssTUFBTTtBQUM3QixVQUFJLENBQUMsSUFBSSxTQUFTLElBQUksWUFBYTtBQUNuQyxVQUFJLGlCQUFpQixVQUFVLE1BQU07QUFDbkMsY0FBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixjQUFNLFFBQVEsUUFBUSxXQUFXLElBQUksRUFBRSxJQUFJLEdBQUc7QUFDOUMsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sU0FBUyxHQUFHLENBQUM7QUFDMUIsbUJBQVcsUUFBUSxDQUFDLFNBQVMsUUFBUSxFQUFHLE9BQU0sY0FBYyxJQUFJLE1BQU0sTUFBTSxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxNQUNoRyxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFHTyxNQUFNLGNBQWMsQ0FBQyxNQUFNLFFBQVE7QUFDeEMsVUFBTSxFQUFFLFFBQVEsTUFBTSxPQUFPLElBQUk7QUFDakMsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTTtBQUFBO0FBQUEsTUFBNkIsU0FBUztBQUFBO0FBQzVDLFVBQU0sT0FBTyxXQUFXLElBQUk7QUFDNUIsVUFBTSxRQUFRLENBQUMsT0FBTyxnQkFBZ0IsT0FBTyxZQUFZO0FBQ3pELFFBQUksUUFBUTtBQUNaLGVBQVcsQ0FBQyxLQUFLLE9BQU8sS0FBSyxNQUFNO0FBQ2pDLFVBQUksWUFBWSxPQUFRLFNBQVE7QUFDaEMsWUFBTSxTQUFTLFFBQVEsUUFBUSxtQkFBbUI7QUFDbEQsVUFBSSxDQUFDLFFBQVEsUUFBUSxNQUFNLEtBQU0sV0FBVyxRQUFRLEtBQUssU0FBUyxNQUFNLEtBQUssVUFBVSxNQUFNLEVBQUk7QUFFakcsWUFBTSxNQUFNLFNBQVMsT0FBTztBQUM1QixZQUFNLFNBQVMsS0FBSyxJQUFJLEdBQUc7QUFDM0IsWUFBTSxZQUFZLFVBQVUsV0FBVyxPQUFPLENBQUMsT0FBTztBQUN0RCxZQUFNLFNBQVMsQ0FBQyxVQUFVLFFBQVEsU0FBUyxPQUFPLElBQUksT0FBTyxNQUFNLFFBQVE7QUFDM0UsV0FBSyxJQUFJLE1BQU0sYUFBYSxVQUFVLENBQUMsT0FBTyxLQUFLLFFBQVEsVUFBVSxNQUFNLE9BQU8sQ0FBQyxNQUFNLEdBQUc7QUFBQSxJQUM5RjtBQUNBLFVBQU0sT0FBT0MsUUFBTyxLQUFLLE1BQU0sT0FBTyxNQUFNO0FBQzVDLFdBQU8sTUFBTTtBQUNYLFlBQU0sVUFBVSxLQUFLLEtBQUssRUFBRSxLQUFLO0FBQ2pDLFlBQU0sV0FBVyxXQUFXLE9BQU87QUFDbkMsWUFBTSxTQUFTLE9BQU8sS0FBSyxFQUFFO0FBQzdCLGlCQUFXQyxRQUFPLE9BQVEsQ0FBQUEsS0FBSSxPQUFPO0FBQ3JDLGtCQUFZLEtBQUssSUFBSSxJQUFJO0FBQ3pCLGlCQUFXLENBQUMsS0FBSyxNQUFNLEtBQUssTUFBTTtBQUNoQyxjQUFNLFFBQVEsU0FBUyxJQUFJLEdBQUc7QUFDOUIsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sVUFBVSxNQUFNLEtBQUssQ0FBQztBQUNuQyxjQUFNLFNBQVMsV0FBVyxTQUFTLENBQUMsVUFBVSxLQUFLLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sTUFBTTtBQUMzRixZQUFJLFFBQVEsU0FBUyxVQUFVLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxJQUFJLE9BQU8sTUFBTSxLQUFLO0FBRWxGLG1CQUFXLEVBQUUsTUFBQUMsTUFBSyxLQUFLLFNBQVMsQ0FBQyxJQUFJLFFBQVE7QUFDM0MsZ0JBQU0sUUFBUUEsTUFBSyxJQUFJLEdBQUc7QUFDMUIsY0FBSSxNQUFPLE9BQU0sU0FBUyxTQUFTLEtBQUs7QUFBQSxRQUMxQztBQUFBLE1BQ0Y7QUFDQSxZQUFNLFNBQVMsS0FBSyxRQUFRO0FBQzVCLFlBQU0sUUFBUSxXQUFXLFVBQVUsV0FBVyxTQUFTLElBQUksS0FBSztBQUNoRSxVQUFJLENBQUMsVUFBVSxNQUFPLFFBQU8sS0FBSztBQUNsQyxVQUFJLENBQUMsT0FBUTtBQUNiLFVBQUksV0FBVyxTQUFTLGNBQWUsUUFBTyxNQUFNLEVBQUUsZUFBZSxNQUFNLENBQUM7QUFDNUUsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUM1RCxZQUFNLFVBQVUsQ0FBQyxPQUFPLE9BQU8sQ0FBQyxPQUFPLGdCQUFnQixPQUFPLFlBQVksQ0FBQztBQUMzRSxVQUFJLFdBQVcsTUFBTSxDQUFDLEtBQUssS0FBTSxRQUFPLGtCQUFrQixHQUFHLEtBQUs7QUFBQSxJQUNwRTtBQUFBLEVBQ0Y7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUVoQyxPQUFHLFlBQVksQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUM3QixVQUFJLFdBQVcsU0FBUyxjQUFlO0FBQ3ZDLFVBQUksT0FBTyxJQUFJLE1BQU0sTUFBTSxPQUFPLE1BQU8sT0FBTSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQ3BFLGFBQU8sT0FBTyxNQUFNO0FBQUEsSUFDdEIsQ0FBQztBQUFBLEVBQ0g7OztBQ2pFQSxNQUFNLFdBQVc7QUFBQSxJQUNmLFNBQVMsUUFBUSxzQkFBc0I7QUFBQSxJQUN2QyxVQUFVLFFBQVE7QUFBQSxJQUNsQixVQUFVLE9BQU8sUUFBUSxrQkFBa0I7QUFBQSxJQUMzQyxPQUFPLFFBQVE7QUFBQSxFQUNqQjtBQUVBLE1BQU0sa0JBQWtCLENBQUMsR0FBRyxLQUFLLEdBQUc7QUFDcEMsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFBUSxFQUFFLEtBQUssVUFBVSxRQUFRLE1BQU07QUFFN0MsTUFBTSxVQUFVLENBQUM7QUFFakIsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFFekIsTUFBSSxnQkFBZ0I7QUFHcEIsTUFBTSxPQUFPLENBQUMsTUFBTSxZQUFZLElBQUksT0FBTyxPQUFPO0FBQ2hELFVBQU0sVUFBVSxTQUFTLGNBQWMsSUFBSTtBQUMzQyxRQUFJLFVBQVcsU0FBUSxZQUFZO0FBQ25DLFlBQVEsY0FBYztBQUN0QixXQUFPO0FBQUEsRUFDVDtBQUVBLE1BQU0sT0FBTyxLQUFLLFdBQVcsa0JBQWtCO0FBRS9DLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBQ3ZCLE1BQU0sU0FBUyxLQUFLLE9BQU8sb0JBQW9CO0FBRy9DLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLFNBQUssYUFBYSxjQUFjLFFBQVEsZUFBZTtBQUN2RCxlQUFXLFlBQVksQ0FBQyxZQUFZLGNBQWMsYUFBYSxlQUFlLGlCQUFpQixjQUFjLEdBQUc7QUFDOUcsWUFBTSxRQUFRLEtBQUssT0FBTyxjQUFjO0FBQ3hDLFlBQU0sUUFBUSxXQUFXO0FBQ3pCLGlCQUFXLFFBQVEsQ0FBQyxVQUFVLE9BQU8sR0FBRztBQUN0QyxjQUFNLFNBQVMsS0FBSyxLQUFLO0FBQ3pCLGVBQU8sYUFBYSxRQUFRLElBQUk7QUFDaEMsZUFBTyxhQUFhLGVBQWUsT0FBTztBQUMxQyxjQUFNLE9BQU8sTUFBTTtBQUFBLE1BQ3JCO0FBQ0EsYUFBTyxJQUFJLFVBQVUsS0FBSztBQUMxQixXQUFLLE9BQU8sS0FBSztBQUFBLElBQ25CO0FBQ0EsV0FBTyxhQUFhLFFBQVEsUUFBUTtBQUNwQyxTQUFLLE9BQU8sTUFBTTtBQUFBLEVBQ3BCO0FBR0EsTUFBTSxTQUFTLE1BQU07QUFDbkIsVUFBTSxPQUFPLENBQUMsR0FBRyxTQUFTLGlCQUFpQixjQUFjLENBQUMsRUFBRSxHQUFHLEVBQUUsS0FBSyxTQUFTO0FBQy9FLFFBQUksS0FBSyxlQUFlLEtBQU0sTUFBSyxPQUFPLElBQUk7QUFFOUMsZUFBVyxTQUFTLFNBQVMsaUJBQWlCLG1CQUFtQixFQUFHLEtBQUksVUFBVSxLQUFNLE9BQU0sT0FBTztBQUFBLEVBQ3ZHO0FBR0EsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFNBQVMsU0FBUztBQUN4QixRQUFJLENBQUMsVUFBVSxXQUFXLFNBQVMsUUFBUSxLQUFLLFNBQVMsTUFBTSxFQUFHLFFBQU87QUFDekUsVUFBTSxFQUFFLEtBQUssT0FBTyxRQUFRLE1BQUFDLE1BQUssSUFBSSxPQUFPLHNCQUFzQjtBQUNsRSxXQUFPLENBQUMsR0FBRyxNQUFNLGlCQUFpQixjQUFjLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLHNCQUFzQixDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQ3JHLE1BQU0sTUFBTSxVQUFVLE1BQU0sU0FBUyxPQUFPLE1BQU0sT0FBTyxTQUFTLE1BQU0sUUFBUUEsS0FBSTtBQUFBLEVBQ3hGO0FBR0EsTUFBTSxVQUFVLE1BQU07QUFDcEIsZUFBVyxTQUFTLE9BQU8sT0FBTyxHQUFHO0FBQ25DLFVBQUksTUFBTSxRQUFRLFFBQVEsS0FBSyxDQUFDLFdBQVcsS0FBSyxFQUFHO0FBQ25ELFlBQU0sV0FBVyxNQUFNLFFBQVEsWUFBWTtBQUMzQyxZQUFNLFFBQVEsV0FBVyxTQUFTLFFBQVEsY0FBYyxDQUFDLFNBQVM7QUFBQTtBQUFBLFFBQTRCO0FBQUEsTUFBSyxDQUFDO0FBQ3BHLFVBQUksV0FBVyxLQUFLLEVBQUcsT0FBTSxRQUFRLFdBQVc7QUFBQSxJQUNsRDtBQUFBLEVBQ0Y7QUFFQSxNQUFNLFdBQVcsTUFBTTtBQUNyQixVQUFNLFFBQVEsT0FBTyxXQUFXLE1BQU0sRUFBRSxVQUFVLElBQUk7QUFDdEQsV0FBTyxRQUFRLFVBQVUsS0FBSyxpQkFBaUIsY0FBYyxFQUFFLFNBQVMsTUFBTztBQUFBO0FBQUEsTUFBMEIsUUFBUSxNQUFNO0FBQUEsSUFBRTtBQUN6SCxlQUFXLENBQUMsVUFBVSxLQUFLLEtBQUssT0FBUSxLQUFJLENBQUMsTUFBTSxjQUFjLGNBQWMsRUFBRyxPQUFNLFFBQVEsV0FBVztBQUMzRyxZQUFRO0FBQUEsRUFDVjtBQUdBLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDdkIsVUFBTSxXQUFXLE1BQU0sU0FBUyxTQUFTLGFBQWE7QUFDdEQsVUFBTSxPQUFPO0FBQ2IsYUFBUztBQUNULFFBQUksQ0FBQyxZQUFZLENBQUMsY0FBZTtBQUNqQyxVQUFNLEVBQUUsSUFBSSxZQUFZLElBQUk7QUFDNUIsS0FBQyxjQUFjLGdCQUFnQixTQUFTLGVBQWUsRUFBRSxJQUFJLE1BQU07QUFBQSxFQUNyRTtBQUlBLE1BQU0sYUFBYSxDQUFDLE9BQU8sVUFBVTtBQUNuQyxVQUFNLFFBQVEsWUFBWSxNQUFNO0FBQzlCLFVBQUksQ0FBQyxNQUFNLFdBQVksUUFBTyxjQUFjLEtBQUs7QUFDakQsYUFBTztBQUNQLGNBQVE7QUFDUixVQUFJLFNBQVMsVUFBVSxNQUFNLFFBQVEsdUJBQXVCLEVBQUc7QUFDL0QsWUFBTSxNQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssQ0FBQyxJQUFJO0FBQ3RDLFdBQUssSUFBSSxPQUFPLEdBQUc7QUFDbkIsVUFBSSxPQUFPLEVBQUcsT0FBTSxLQUFLO0FBQUEsSUFDM0IsR0FBRyxPQUFPO0FBQUEsRUFDWjtBQUdBLE1BQU0sTUFBTSxDQUFDLEVBQUUsU0FBUyxPQUFPLE9BQU8sVUFBVSxPQUFPLFdBQVcsTUFBTSxNQUFNO0FBQzVFLFVBQU0sUUFBUSxLQUFLLE9BQU8sYUFBYTtBQUN2QyxXQUFPLE9BQU8sTUFBTSxTQUFTLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFFN0MsVUFBTSxZQUFZLENBQUNDLE9BQU0sWUFBWTtBQUNuQyxZQUFNLFNBQVMsS0FBSyxVQUFVLHNCQUFzQkEsS0FBSTtBQUN4RCxhQUFPLGFBQWEsUUFBUSxRQUFRO0FBQ3BDLGFBQU8saUJBQWlCLFNBQVMsT0FBTztBQUN4QyxZQUFNLE9BQU8sTUFBTTtBQUFBLElBQ3JCO0FBQ0EsVUFBTSxPQUFPLEtBQUssS0FBSyxvQkFBb0IsT0FBTztBQUNsRCxRQUFJLFFBQVEsRUFBRyxNQUFLLFFBQVEsUUFBUSxHQUFHLEtBQUs7QUFDNUMsVUFBTSxPQUFPLElBQUk7QUFDakIsUUFBSSxVQUFXLFdBQVUsUUFBUSxrQkFBa0IsTUFBTSxTQUFTLE9BQU8sQ0FBQztBQUMxRSxjQUFVLFFBQVEsbUJBQW1CLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDdkQsVUFBTSxpQkFBaUIsV0FBVyxDQUFDLFVBQVU7QUFDM0MsVUFBSSxNQUFNLFFBQVEsU0FBVTtBQUM1QixZQUFNLGdCQUFnQjtBQUN0QixZQUFNLEtBQUs7QUFBQSxJQUNiLENBQUM7QUFDRCxTQUFLLElBQUksT0FBTyxZQUFZLFdBQVcsUUFBUTtBQUMvQyxVQUFNLFNBQVMsVUFBVSxVQUFVLElBQUksQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUN2RCxlQUFXLE9BQU8sS0FBSztBQUFBLEVBQ3pCO0FBR0EsTUFBTUMsUUFBTyxDQUFDLFNBQVMsT0FBTyxFQUFFLFNBQVMsVUFBVSxVQUFVLE1BQU0sR0FBRyxZQUFZLFVBQVU7QUFDMUYsUUFBSSxDQUFDLFFBQVM7QUFDZCxXQUFPO0FBQ1AsVUFBTTtBQUFBO0FBQUEsTUFBb0MsT0FBTyxJQUFJLFFBQVEsS0FBSyxPQUFPLElBQUksV0FBVztBQUFBO0FBQ3hGLFVBQU0sT0FBTyxRQUFRLEtBQUssQ0FBQ0MsV0FBVUEsT0FBTSxZQUFZLFdBQVdBLE9BQU0sVUFBVSxTQUFTQSxPQUFNLFVBQVUsS0FBSztBQUNoSCxRQUFJLEtBQU0sUUFBTyxNQUFNLEtBQUssU0FBUztBQUNyQztBQUFBLFlBQVc7QUFBQTtBQUFBLE1BQXVDLE1BQU0saUJBQWlCLGNBQWM7QUFBQSxNQUFJO0FBQ3pGLFlBQU0sQ0FBQyxJQUFJLElBQUksTUFBTTtBQUNyQixVQUFJLE1BQU0sUUFBUSxVQUFVLFNBQVMsS0FBSyxnQkFBZ0IsUUFBUztBQUVuRSxXQUFLLFFBQVEsUUFBUSxPQUFPLEtBQUssUUFBUSxTQUFTLENBQUMsSUFBSTtBQUN2RCxXQUFLLElBQUksT0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLElBQUksS0FBSyxDQUFDLEdBQUcsUUFBUSxDQUFDO0FBQzNEO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxFQUFFLFNBQVMsT0FBTyxPQUFPLFVBQVUsT0FBTyxXQUFXLE9BQU8sRUFBRTtBQUM1RSxVQUFNLEtBQUssVUFBVSxVQUFVLFFBQVEsVUFBVSxDQUFDLFVBQVUsTUFBTSxVQUFVLE9BQU8sSUFBSTtBQUN2RixZQUFRLE9BQU8sS0FBSyxJQUFJLFFBQVEsU0FBUyxJQUFJLEdBQUcsS0FBSztBQUNyRCxhQUFTO0FBQUEsRUFDWDtBQUdBLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxPQUFPLEdBQUcsU0FBUyxPQUFPLGNBQWM7QUFDOUQsUUFBSSxXQUFXLEtBQU07QUFFckIsVUFBTSxPQUFPLElBQUksT0FBTyxHQUFHLE9BQU8sU0FBUyxFQUFFO0FBQzdDLFVBQU0sT0FBTyxPQUFPLFNBQVMsYUFBYSxTQUFTLE1BQU0sMEJBQTBCLElBQUksc0JBQXNCO0FBQzdHLFVBQU0sU0FBUyxFQUFFLEdBQUcsVUFBVSxHQUFHLEtBQUssTUFBTSxNQUFNLFFBQVEsY0FBYyxJQUFJLEVBQUU7QUFFOUUsVUFBTSxVQUFVLE9BQU8sT0FBTyxRQUFRLG1CQUFtQixLQUFLLE9BQU87QUFDckUsUUFBSSxXQUFXLE9BQU8sUUFBUSxTQUFTLFdBQVksU0FBUSxLQUFLLFNBQVMsT0FBTyxNQUFNO0FBQUEsUUFDakYsQ0FBQUQsTUFBSyxTQUFTLE9BQU8sUUFBUSxTQUFTO0FBQUEsRUFDN0M7QUFJTyxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQzNCLFdBQU87QUFDUCxXQUFPLGdCQUFnQixLQUFLLEtBQUssSUFBSSxJQUFJLENBQUM7QUFBQSxFQUM1QztBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFVBQU07QUFDTixXQUFPLGlCQUFpQixpQkFBaUIsQ0FBb0IsVUFBVTtBQUNyRSxXQUFLLE9BQU8sTUFBTSxRQUFRLE1BQU0sTUFBTSxRQUFRLFNBQVMsTUFBTTtBQUFBLElBQy9ELENBQUM7QUFDRCxXQUFPLGlCQUFpQixlQUFlLENBQW9CLFVBQVU7QUFDbkUsV0FBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLFNBQVMsZ0JBQWdCLFNBQVMsTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLElBQzFGLENBQUM7QUFDRCxTQUFLLGlCQUFpQixXQUFXLENBQUMsRUFBRSxjQUFjLE1BQU07QUFDdEQsVUFBSSxDQUFDLEtBQUs7QUFBQTtBQUFBLFFBQThCO0FBQUEsTUFBYyxFQUFHLGlCQUFnQjtBQUFBLElBQzNFLENBQUM7QUFDRCxPQUFHLFdBQVcsT0FBTztBQUNyQixPQUFHLFNBQVMsTUFBTTtBQUNsQixRQUFJLGlCQUFpQixNQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN2RSxXQUFPO0FBQ1AsV0FBTyxjQUFjLEVBQUUsTUFBQUEsT0FBTSxJQUFJO0FBQUEsRUFDbkM7OztBQ3BNQSxNQUFNLE9BQU87QUFDYixNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFFZCxNQUFNLE9BQU8sb0JBQUksUUFBUTtBQUV6QixNQUFNLFdBQVcsb0JBQUksSUFBSTtBQUd6QixNQUFNRSxRQUFPLENBQUMsWUFBWTtBQUN4QixlQUFXLEVBQUUsUUFBUSxTQUFTLEtBQUssUUFBUyxLQUFJLENBQUMsS0FBSyxJQUFJLE1BQU0sRUFBRyxNQUFLLElBQUksUUFBUSxZQUFZLElBQUk7QUFBQSxFQUN0RztBQUNBLE1BQU0sV0FBVyxJQUFJLGlCQUFpQkEsS0FBSTtBQUkxQyxNQUFNLE9BQU8sQ0FBQyxTQUFTLE9BQU87QUFDNUIsUUFBSSxRQUFRO0FBQ1osV0FBTyxTQUFTLENBQUMsVUFBVSxLQUFLLEVBQUcsU0FBUSxNQUFNO0FBQ2pELFVBQU0sU0FBUyxPQUFPLFFBQVEsMENBQTBDO0FBQ3hFLFVBQU0sRUFBRSxZQUFZLFVBQVUsSUFBSSxRQUFRLFdBQVcsQ0FBQztBQUN0RCxZQUFRLFlBQVksYUFBYSxRQUFRLFFBQVEsTUFBTSxDQUFDLE9BQU8sU0FBUyxNQUFNLFFBQVEsSUFBSSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3BHO0FBR0EsTUFBTSxPQUFPO0FBQUEsSUFDWCxDQUFDLFlBQVksUUFBUSxRQUFRLEtBQUssS0FBSyxRQUFRLGVBQWU7QUFBQTtBQUFBLElBQzlELENBQUMsWUFBWSxDQUFDLFFBQVEsV0FBVyxRQUFRLFFBQVEsU0FBUyxLQUFLLFFBQVEsbUJBQW1CLFdBQVc7QUFBQSxJQUNyRyxNQUFNO0FBQUEsRUFDUjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sU0FBUztBQUMzQixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixlQUFXLFNBQVMsTUFBTTtBQUV4QixZQUFNQyxVQUFTLG9CQUFJLElBQUk7QUFDdkIsT0FBQyxNQUFNLElBQUksRUFBRSxRQUFRLENBQUMsVUFBVSxTQUFTO0FBQ3ZDLG1CQUFXLFdBQVcsVUFBVTtBQUM5QixjQUFJLE1BQU0sSUFBSSxPQUFPLEVBQUc7QUFDeEIsZ0JBQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLE1BQU0sR0FBRyxJQUFJLE1BQU0sT0FBTyxDQUFDO0FBQ3pGLGdCQUFNLE1BQU0sQ0FBQyxVQUFVLE9BQU8sR0FBRyxHQUFHLEVBQUUsS0FBSztBQUMzQyxnQkFBTSxRQUFRQSxRQUFPLElBQUksR0FBRyxLQUFLLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUN4QyxnQkFBTSxJQUFJLEVBQUUsS0FBSyxPQUFPO0FBQ3hCLFVBQUFBLFFBQU8sSUFBSSxLQUFLLEtBQUs7QUFBQSxRQUN2QjtBQUFBLE1BQ0YsQ0FBQztBQUNELGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUtBLFFBQU8sT0FBTyxHQUFHO0FBQzVDLFlBQUksS0FBSyxXQUFXLE9BQU8sT0FBUTtBQUNuQyxhQUFLLFFBQVEsQ0FBQyxLQUFLLE9BQU8sTUFBTSxJQUFJLEtBQUssT0FBTyxFQUFFLENBQUMsRUFBRSxJQUFJLE9BQU8sRUFBRSxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQzNFO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxVQUFVLENBQUMsYUFBYTtBQUFBLElBQzVCLFFBQVEsUUFBUTtBQUFBLElBQ2hCLFNBQVMsUUFBUSxRQUFRLFFBQVE7QUFBQSxJQUNqQyxTQUFTLFFBQVEsUUFBUSxlQUFlO0FBQUEsSUFDeEMsT0FBTyxTQUFTLElBQUksT0FBTyxLQUFLLEVBQUUsS0FBSyxRQUFRLFdBQVcsTUFBTSxRQUFRLFlBQVksVUFBVSxVQUFVO0FBQUEsRUFDMUc7QUFHQSxNQUFNLE9BQU8sQ0FBQyxTQUFTLEVBQUUsUUFBUSxTQUFTLFNBQVMsS0FBSyxNQUFNO0FBQzVELFFBQUksUUFBUSxRQUFRLFFBQVEsR0FBRztBQUM3QixZQUFNLFVBQVUsQ0FBQyxRQUFRLFFBQVEsUUFBUSxNQUFNLEVBQUUsVUFBVTtBQUMzRCxVQUFJLENBQUMsV0FBVyxXQUFXLFFBQVE7QUFDakMsZ0JBQVEsT0FBTztBQUNmLGdCQUFRLFVBQVU7QUFBQSxNQUNwQixXQUFXLENBQUMsU0FBUztBQUNuQixnQkFBUSxPQUFPO0FBQ2YsZ0JBQVEsTUFBTTtBQUNkLGdCQUFRLE9BQU87QUFBQSxNQUNqQjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFFBQVEsV0FBVyxRQUFRLFFBQVEsUUFBUSxlQUFlLE1BQU0sQ0FBQyxDQUFDLFFBQVMsU0FBUSxjQUFjO0FBQ3JHLFFBQUksUUFBUSxLQUFNLE1BQUssSUFBSSxTQUFTLElBQUk7QUFBQSxFQUMxQztBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDdEIsVUFBTSxXQUFXLFNBQVMsY0FBYyxVQUFVO0FBQ2xELGFBQVMsWUFBWTtBQUNyQixVQUFNO0FBQUE7QUFBQSxNQUFnQyxDQUFDLEdBQUcsU0FBUyxRQUFRLGlCQUFpQiw2QkFBNkIsQ0FBQztBQUFBO0FBQzFHLFVBQU0sUUFBUSxDQUFDLFNBQVMsU0FBUyxHQUFHLFFBQVEsSUFBSSxDQUFDLFdBQVcsT0FBTyxPQUFPLENBQUM7QUFDM0UsVUFBTSxTQUFTLENBQXVCLGFBQWEsTUFBTSxRQUFRLENBQUMsU0FBUyxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLENBQUM7QUFDL0csV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLE1BQU0sTUFBTTtBQUVWLG1CQUFXLEVBQUUsV0FBVyxLQUFLLE9BQU8sY0FBYyxFQUFHLEtBQUksWUFBWSxPQUFPLENBQUMsTUFBTSxLQUFNLFlBQVcsT0FBTztBQUFBLEVBQUssV0FBVyxJQUFJO0FBQy9ILGVBQU8sU0FBUztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLE1BQU1DLFVBQVM7QUFFckMsVUFBTSxNQUFNLENBQUM7QUFDYixlQUFXLFNBQVMsS0FBSyxPQUFPLFNBQVMsR0FBRztBQUMxQyxZQUFNLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUSxTQUFTLENBQUMsS0FBSyxJQUFJO0FBQzFFLFVBQUksQ0FBQyxJQUFLO0FBQ1YsVUFBSSxLQUFLLENBQUMsS0FBSyxJQUFJLGFBQWEsSUFBSSxDQUFDLENBQUM7QUFDdEMsWUFBTSxLQUFLLElBQUksS0FBSyxHQUFHQSxLQUFJLEdBQUcsSUFBSSxNQUFNO0FBQ3hDLFlBQU0sYUFBYSxlQUFlLEVBQUU7QUFDcEMsWUFBTSxnQkFBZ0I7QUFBQSxJQUN4QjtBQUNBLFdBQU8sTUFBTTtBQUNYLGlCQUFXLENBQUMsS0FBSyxFQUFFLEtBQUssSUFBSyxRQUFPLE9BQU8sSUFBSSxnQkFBZ0IsSUFBSSxJQUFJLElBQUksYUFBYSxNQUFNLEVBQUU7QUFBQSxJQUNsRztBQUFBLEVBQ0Y7QUFJQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLEdBQUcsTUFBTTtBQUN6QixVQUFNLFVBQVUsTUFBTSxJQUFJLGlCQUFpQixLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDekQsVUFBTSxPQUFPLFFBQVEsRUFBRSxJQUFJLENBQUMsWUFBWSxFQUFFLFFBQVEsUUFBUSxPQUFPLFlBQVksRUFBRTtBQUMvRSxXQUFPLE1BQU07QUFDWCxZQUFNLE9BQU8sUUFBUTtBQUNyQixVQUFJLEtBQUssV0FBVyxLQUFLLE9BQVE7QUFDakMsV0FBSyxRQUFRLENBQUMsRUFBRSxZQUFZLEdBQUcsT0FBTztBQUNwQyxjQUFNLEVBQUUsUUFBUSxPQUFPLElBQUksS0FBSyxFQUFFO0FBQ2xDLGNBQU0sU0FBUyxXQUFXLEtBQUssRUFBRSxLQUFLLFlBQVksS0FBSyxLQUFLLGdCQUFnQjtBQUM1RSxZQUFJLE9BQVEsS0FBSSxZQUFZLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxDQUFDO0FBQUEsTUFDekQsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxTQUFTO0FBQ3JDLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsSUFBQUYsTUFBSyxTQUFTLFlBQVksQ0FBQztBQUMzQixlQUFXLFdBQVcsU0FBVSxLQUFJLENBQUMsUUFBUSxZQUFhLFVBQVMsT0FBTyxPQUFPO0FBQ2pGLFVBQU0sUUFBUSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxZQUFZLEtBQUssU0FBUyxPQUFPLENBQUM7QUFDdEUsUUFBSSxDQUFDLE1BQU0sVUFBVSxDQUFDLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxLQUFLLGNBQWMsR0FBRyxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUcsUUFBTyxFQUFFLE1BQU0sU0FBUyxNQUFNO0FBRXRILFVBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDbkMsVUFBTUUsUUFBTyxRQUFRLEtBQUssT0FBTyxDQUFDLElBQUksUUFBUSxLQUFLLEdBQUc7QUFDdEQsVUFBTSxXQUFXLFNBQVMsTUFBTSxPQUFPLElBQUksSUFBSSxHQUFHLEdBQUdBLEtBQUk7QUFDekQsVUFBTSxXQUFXLENBQUMsT0FBTyxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxVQUFVLE1BQU8sS0FBSyxJQUFJLElBQUksT0FBTyxFQUFFLENBQUMsS0FBSyxTQUFVLENBQUMsRUFBRSxLQUFLO0FBQzVHLFVBQU0sUUFBUSxDQUF3QixZQUFZLEtBQUssU0FBUyxLQUFLLEVBQUU7QUFDdkUsVUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxZQUFZLFFBQVEsUUFBUSxRQUFRLENBQUM7QUFDckcsVUFBTSxPQUFPLE9BQU8sUUFBUSxFQUFFLE9BQU8sS0FBSztBQUMxQyxVQUFNLFFBQVEsS0FBSyxLQUFLLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFFM0MsVUFBTSxTQUFTLEtBQUssT0FBTyxDQUFDLFFBQVEsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ2pGLFNBQUssUUFBUSxDQUFDLE9BQU8sT0FBTztBQUMxQixZQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDM0IsVUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEtBQUssQ0FBQyxTQUFTLElBQUksR0FBRyxFQUFHO0FBQ2pELFlBQU0sUUFBUSxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUM7QUFDcEMsVUFBSSxNQUFNLFFBQVEsZ0JBQWdCLEdBQUc7QUFDbkMsY0FBTSxPQUFRLE1BQU0sT0FBTyxNQUFNLGFBQWEsTUFBTTtBQUVwRCxZQUFJLENBQUMsT0FBTyxVQUFVLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTSxVQUFXLE9BQU0sU0FBUztBQUNyRixjQUFNLGdCQUFnQixRQUFRLE1BQU0sTUFBTTtBQUFBLE1BQzVDO0FBQ0EsaUJBQVcsV0FBVyxDQUFDLE9BQU8sR0FBRyxFQUFHLFVBQVMsYUFBYSxNQUFNQSxRQUFPLEVBQUU7QUFDekUsYUFBTyxLQUFLLENBQUNBLFFBQU8sSUFBSSxLQUFLLENBQUM7QUFBQSxJQUNoQyxDQUFDO0FBRUQsV0FBTztBQUFBLE1BQ0wsTUFBTSxLQUFLO0FBQUEsTUFDWCxTQUFTLE1BQU07QUFDYixpQkFBUztBQUNULGNBQU0sU0FBUyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsSUFBSSxJQUFJLEtBQUtBLEtBQUksR0FBRyxDQUFDO0FBQ2xFLGNBQU1DLFFBQU8sSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFlBQVksQ0FBQyxRQUFRLGFBQWEsSUFBSSxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQ25GLGNBQU0sUUFBUSxPQUFPLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxPQUFPLEVBQUUsU0FBU0EsTUFBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLE1BQU0sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLFdBQVc7QUFDbEksbUJBQVcsRUFBRSxRQUFRLEtBQUssTUFBTyxTQUFRLGdCQUFnQixJQUFJO0FBQzdELG1CQUFXLEVBQUUsU0FBUyxNQUFNLEtBQUssTUFBTyxNQUFLLFNBQVMsS0FBSztBQUMzRCxtQkFBVyxFQUFFLFNBQVMsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLE9BQU87QUFDakQsY0FBSSxDQUFDLE1BQU87QUFDWixrQkFBUSxTQUFTLEtBQUs7QUFDdEIsbUJBQVMsSUFBSSxPQUFPO0FBQUEsUUFDdEI7QUFDQSxpQkFBUyxZQUFZO0FBQ3JCLGNBQU07QUFBQSxNQUNSO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFFTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixhQUFTLFFBQVEsVUFBVSxFQUFFLFNBQVMsTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLEdBQUcsbUJBQW1CLEtBQUssQ0FBQztBQUNoRyxPQUFHLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxTQUFTLElBQUksTUFBTSxDQUFDO0FBQUEsRUFDbkQ7OztBQ2hNQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU8sSUFBSSxTQUFTLGlCQUFpQixJQUFJLGdCQUFnQjtBQUUvRCxNQUFJLFVBQVU7QUFFZCxNQUFJO0FBRUosTUFBSTtBQUVKLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLGlCQUFhLEdBQUc7QUFDaEIsZ0JBQVksSUFBSSxRQUFRLENBQUMsWUFBWTtBQUNuQyxnQkFBVSxNQUFNO0FBQ2QsWUFBSSxTQUFTLGNBQWMsSUFBSSxFQUFHLFFBQU8sTUFBTSxNQUFNO0FBQ3JELGtCQUFVO0FBQ1YsZ0JBQVE7QUFBQSxNQUNWO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUdBLE1BQU0sUUFBUSxDQUFDLFFBQVEsTUFBTTtBQUMzQixRQUFJLENBQUMsUUFBUztBQUNkLGlCQUFhLEdBQUc7QUFDaEIsVUFBTSxXQUFXLFNBQVMsS0FBSztBQUFBLEVBQ2pDO0FBR08sTUFBTSxXQUFXLE1BQU07QUFDNUIsUUFBSSxDQUFDLFdBQVcsU0FBUyxjQUFjLElBQUksRUFBRyxPQUFNLEdBQUcsTUFBTTtBQUM3RCxXQUFPO0FBQUEsRUFDVDtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLE9BQUcsZUFBZSxDQUFDLEVBQUUsT0FBTyxNQUFNLFVBQVUsTUFBTSxDQUFDO0FBQ25ELE9BQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLENBQUMsT0FBTyxVQUFVLEtBQUssS0FBSyxNQUFNLENBQUM7QUFDckYsT0FBRyxhQUFhLENBQUMsRUFBRSxZQUFZLE1BQU0sTUFBTSxnQkFBZ0IsVUFBVSxTQUFTLENBQUMsQ0FBQztBQUNoRixPQUFHLFNBQVMsQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQy9DLE9BQUcsMkNBQTJDLE1BQU0sTUFBTSxDQUFDO0FBRTNELE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sY0FBYyxZQUFZLE1BQU0sQ0FBQztBQUNyRSxPQUFHLGVBQWUsQ0FBQyxFQUFFLFFBQVEsTUFBTSxXQUFXLE1BQU0sQ0FBQztBQUNyRCxPQUFHLFFBQVEsQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLFVBQVUsTUFBTSxDQUFDO0FBQUEsRUFDekQ7OztBQ3hDTyxNQUFNLFVBQVUsT0FBTyxPQUFPO0FBQ25DLFFBQUksT0FBTyxLQUFLLEVBQUU7QUFDbEIsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLE1BQU0sUUFBUSxhQUFhLEdBQUcsT0FBTyxLQUFLLEVBQUUsR0FBRyxTQUFTO0FBQ3pGLFlBQU0sSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLFNBQVMsRUFBRSxDQUFDO0FBQUEsSUFDeEQ7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sUUFBUSxDQUFDLElBQUksT0FBTztBQUN4QixlQUFXLE9BQU8sT0FBTyxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUcsVUFBUyxRQUFRLEdBQUc7QUFDNUQsU0FBSyxTQUFTLE9BQU8sRUFBRSxJQUFJLFNBQVMsT0FBTztBQUFBLEVBQzdDO0FBR08sTUFBTSxTQUFTLE9BQU8sS0FBSyxFQUFFLFNBQVMsWUFBWSxRQUFRLE1BQU0sSUFBSSxHQUFHLFlBQVk7QUFDeEYsVUFBTSxFQUFFLElBQUksTUFBTSxNQUFNLElBQUk7QUFDNUIsUUFBSSxZQUFZO0FBQ2QsWUFBTUMsTUFBSyxJQUFJLElBQUksR0FBRztBQUN0QixpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLQSxJQUFHLGNBQWM7QUFDM0MsWUFBSSxNQUFNLFNBQVMsSUFBSSxFQUFHLENBQUFBLElBQUcsYUFBYSxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQUEsTUFDL0Q7QUFDQSxVQUFJQSxJQUFHLFdBQVcsU0FBUyxPQUFRLEtBQUksU0FBUztBQUFBLFVBQzNDLE9BQU0sSUFBSUEsR0FBRSxHQUFHLElBQUksU0FBUyxDQUFDO0FBQ2xDO0FBQUEsSUFDRjtBQUNBLFFBQUk7QUFDRixVQUFJLEVBQUUsT0FBTyxJQUFJLEtBQUssTUFBTSxRQUFRLElBQUksWUFBWSxDQUFDLEVBQUUsY0FBYztBQUNyRSxVQUFJLENBQUMsUUFBUTtBQUNYLGNBQU07QUFBQTtBQUFBLFVBQTRCLG9EQUFvRCxLQUFLLElBQUk7QUFBQTtBQUMvRixpQkFBUyxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDNUIsZUFBTyxLQUFLLE1BQU0sR0FBRyxNQUFNLEtBQUs7QUFBQSxNQUNsQztBQUNBLFVBQUksU0FBUyxDQUFDLEdBQUcsTUFBTTtBQUFBLElBQ3pCLFFBQVE7QUFBRTtBQUFBLElBQVE7QUFDbEIsVUFBTSxTQUFTO0FBQ2YsVUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFO0FBQzdCLFVBQU0sS0FBSyxRQUFRLElBQUksYUFBYTtBQUNwQyxRQUFJLE1BQU0sUUFBUSxJQUFJLFlBQVksRUFBRyxPQUFNLElBQUksRUFBRTtBQUFBLGFBQ3hDLENBQUMsUUFBUyxTQUFTLE9BQU8sV0FBVyxJQUFNO0FBQUEsYUFDM0MsTUFBTSxRQUFRLGVBQWUsTUFBTyxLQUFJLFVBQVU7QUFBQSxRQUN0RCxPQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUssT0FBTyxFQUFFLE1BQU0sUUFBUSxLQUFLO0FBQUEsRUFDbEU7QUFHQSxNQUFNLFVBQVUsT0FBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLE1BQUFDLE1BQUssTUFBTTtBQUNuRCxVQUFNLGlCQUFpQixZQUFZLE1BQU0sR0FBRztBQUM1QyxVQUFNLEVBQUUsTUFBTSxRQUFRLElBQUksUUFBUSxNQUFNLElBQUk7QUFDNUMsUUFBSTtBQUNGLFlBQU1BLE1BQUssTUFBTSxNQUFNLEdBQUc7QUFBQSxJQUM1QixVQUFFO0FBQ0EsY0FBUTtBQUFBLElBQ1Y7QUFDQSxtQkFBZTtBQUFBLEVBQ2pCOzs7QUMxREEsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUN2QixVQUFNLEVBQUUsSUFBSSxXQUFXLFFBQVEsTUFBTSxRQUFRLE9BQU8sUUFBUSxTQUFTLE9BQU8sSUFBSTtBQUNoRixhQUFTLFlBQVksR0FBRztBQUN4QixVQUFNLFFBQVEsSUFBSSxTQUFTLFFBQVEsY0FBYyxNQUFNLEVBQUUsS0FBSyxRQUFRO0FBQ3RFLGVBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxJQUFJLFVBQVUsQ0FBQyxDQUFDLGVBQWUsRUFBRSxXQUFXLFFBQVEsT0FBTyxPQUFPLENBQUMsQ0FBQyxHQUFHO0FBQ2xHLFlBQU0sUUFBUSxRQUFRLE1BQU0sTUFBTTtBQUNsQyxhQUFPLElBQUksT0FBTyxFQUFFLE9BQU8sQ0FBQyxHQUFHLE9BQU8sRUFBRSxHQUFHLE9BQU8sQ0FBQztBQUNuRCxVQUFJLFNBQVMsY0FBZSxVQUFTLFFBQVEsTUFBTSxDQUFDO0FBQ3BELFVBQUksU0FBUyx3QkFBeUIsV0FBVSxNQUFNO0FBQ3RELE9BQUMsS0FBSyxFQUFFLEtBQUssU0FBUyxNQUFNLGNBQWMsS0FBSztBQUMvQyxZQUFNLENBQUMsSUFBSUMsS0FBSSxJQUFJLEtBQUssTUFBTSxLQUFLLFFBQVEsV0FBVyxJQUFJLEVBQUUsSUFBSSxLQUFLLENBQUM7QUFDdEUsVUFBSSxLQUFLLEVBQUUsRUFBRyxTQUFRLE9BQU8sS0FBSyxFQUFFLEdBQUcsV0FBVyxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsQ0FBQ0EsT0FBTSxNQUFNLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3RHO0FBQUEsRUFDRjtBQUlBLE1BQUksVUFBVTtBQUVkLE1BQU0sVUFBVSxDQUFDO0FBR1YsTUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNLFdBQVcsQ0FBQyxJQUFJLFNBQVMsUUFBUSxLQUFLLEdBQUcsSUFBSSxRQUFRLEdBQUc7QUFHN0YsTUFBTSxPQUFPLENBQUNDLFNBQVE7QUFDcEIsaUJBQWEsT0FBTztBQUNwQixjQUFVO0FBQ1YsZUFBVyxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUcsQ0FBQUEsS0FBSSxLQUFLLG1CQUFtQjtBQUFBLEVBQ25FO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsT0FBRyxnQkFBZ0IsTUFBTTtBQUN2QixtQkFBYSxPQUFPO0FBQ3BCLGdCQUFVLFdBQVcsTUFBTSxLQUFPLE9BQU87QUFBQSxJQUMzQyxDQUFDO0FBQ0QsT0FBRyxZQUFZLE1BQU0sYUFBYSxPQUFPLENBQUM7QUFDMUMsT0FBRyxZQUFZLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNqQzs7O0FDN0JBLE1BQU0sTUFBTSxDQUFDLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQzlDLFVBQU0sT0FBTyxPQUFPLE9BQU87QUFDM0IsVUFBTSxTQUFTLEtBQUssTUFBTSxLQUFLLFFBQVEsU0FBUyxNQUFNLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQztBQUNwRSxRQUFJLFlBQVksS0FBTSxRQUFPLE1BQU0sTUFBTSxPQUFPLEVBQUUsUUFBUSxLQUFLLENBQUM7QUFDaEUsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUUsTUFBTSxRQUFRLFFBQVEsQ0FBQztBQUMxRCxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssUUFBUSxDQUFDLEVBQUcsS0FBSSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ25FLGlCQUFhLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxRQUFRLGFBQWEsSUFBSSxDQUFDO0FBQ3BFLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU8sU0FBUztBQUMxQyxVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksU0FBUyxDQUFDO0FBQ25DLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxJQUFJLEtBQUssUUFBUSxPQUFPLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLGdCQUFnQixJQUFJLEVBQUUsSUFBSTtBQUNsSCxRQUFJLE1BQU0sTUFBTSxDQUFvQixRQUFRLEdBQUcsU0FBUyxHQUFHLENBQUMsT0FBTyxRQUFRLEVBQUc7QUFDOUUsVUFBTSxNQUFNLE9BQU8sTUFBTSxXQUFXLEVBQUUsT0FBTyxRQUFRLENBQUMsT0FBTyxTQUFTLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDckYsUUFBSSxVQUFVLEtBQUssSUFBSSxFQUFHLEtBQUksUUFBUSxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUM7QUFDckQsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sT0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLFNBQVM7QUFDaEQsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLElBQUk7QUFDckMsaUJBQWEsSUFBSSxNQUFNLElBQUk7QUFDM0IsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUdBLE1BQU0sVUFBVSxDQUFDLFdBQVcsUUFBUTtBQUNsQyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxjQUFjLENBQUMsQ0FBQztBQUNqRixRQUFJLE1BQU0sU0FBUyxTQUFTLEVBQUcsUUFBTyxpQ0FBaUMsS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUMxRixVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsWUFBWSxLQUFLLE9BQU8sWUFBWSxRQUFRLFdBQVcsS0FBSztBQUNsRyxXQUFPLHlCQUF5QixNQUFNLFNBQVMsUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLFdBQVcsRUFBRTtBQUFBLEVBQ3JHO0FBR0EsTUFBTSxPQUFPLENBQUMsV0FBVyxRQUFRLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsTUFDckQsSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQy9CLFVBQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxtQkFBbUIsSUFBSSxPQUFPLEdBQUcsR0FBRyxFQUFFLENBQUM7QUFDdEUsVUFBTSxPQUFPLE1BQU0seUJBQXlCLElBQUksT0FBTyxTQUFTLENBQUMsSUFBSSxHQUFHLEVBQUU7QUFDMUUsUUFBSSxLQUFNLE1BQUssTUFBTSxRQUFRLE1BQU0sRUFBRSxTQUFTLE9BQU8sQ0FBQztBQUFBLFFBQ2pELE1BQUssRUFBRSxXQUFXLFFBQVEsT0FBTyxHQUFHLFFBQVEsV0FBVyxHQUFHLENBQUM7QUFBQSxFQUNsRSxDQUFDO0FBR0gsTUFBTUMsT0FBTSxPQUFPLEtBQUssWUFBWTtBQUNsQyxVQUFNLEVBQUUsT0FBTyxHQUFHLElBQUk7QUFDdEIsVUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFO0FBRTdCLFVBQU0sU0FBUyxDQUFDLFFBQVMsU0FBUyxJQUFJLFFBQVEsSUFBSSxTQUFTLFFBQVE7QUFDbkUsUUFBSSxVQUFVLENBQUMsSUFBSSxRQUFTLFFBQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxRQUFRLEdBQUcsT0FBTyxRQUFRLGdCQUFnQixFQUFFLENBQUMsQ0FBQztBQUN0RyxRQUFJLFVBQVcsSUFBSSxVQUFVLEtBQUssUUFBUSxVQUFZLFFBQU8sS0FBSyxLQUFLLGlCQUFpQjtBQUN4RixTQUFLLEtBQUssSUFBSTtBQUNkLFVBQU0sU0FBUyxJQUFJLFFBQVEsY0FBYyxJQUFJLFNBQVM7QUFDdEQsVUFBTUMsVUFBUyxNQUFNLFFBQVEsS0FBSyxLQUFLLEVBQUUsTUFBTSxRQUFRLFNBQVMsTUFBTSxDQUFDLEtBQUssRUFBRSxlQUFlLE1BQU0sS0FBSyxFQUFFLEVBQUUsQ0FBQztBQUM3RyxRQUFJQSxRQUFRLE9BQU0sT0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLFFBQUFBLFNBQVEsUUFBUUEsUUFBTyxPQUFPLENBQUMsR0FBR0EsU0FBUSxPQUFPO0FBQUEsYUFDdEYsSUFBSSxVQUFVLEtBQU0sUUFBTyxLQUFLLEtBQUssa0NBQWtDO0FBQ2hGLFdBQU8sR0FBRztBQUFBLEVBQ1o7QUFJQSxNQUFNLE9BQU8sQ0FBQyxLQUFLLFNBQVM7QUFDMUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxPQUFPLElBQUksS0FBSyxJQUFJO0FBQzFDLFFBQUksUUFBUSxLQUFLLFFBQVE7QUFDekIsV0FBTyxFQUFFLEtBQUssT0FBTyxFQUFFLEtBQUssS0FBSztBQUNqQyxRQUFJLE1BQU8sTUFBSyxJQUFJLGdCQUFnQixLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQ3pELFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLGVBQVcsRUFBRSxPQUFPLFNBQVMsT0FBTyxLQUFLLEtBQUssT0FBTyxHQUFHO0FBQ3RELFVBQUksQ0FBQyxRQUFTO0FBQ2QsWUFBTSxJQUFJLE1BQU0sUUFBUSxVQUFVO0FBQ2xDLGlCQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFBQSxJQUMzRDtBQUNBLFFBQUksQ0FBQyxJQUFJLFFBQVMsTUFBSyxJQUFJLGdCQUFnQixDQUFDLEdBQUcsS0FBSyxFQUFFLEtBQUssQ0FBQztBQUM1RCxVQUFNLFVBQVUsSUFBSSxnQkFBZ0IsU0FBUyxPQUFPLFdBQVcsTUFBTSxHQUFHLENBQUM7QUFDekUsU0FBSyxJQUFJLHVCQUF1QixRQUFRLElBQUksUUFBUSxlQUFlLEtBQUssUUFBUSxTQUFTO0FBRXpGLFNBQUssT0FBTyxhQUFhO0FBQ3pCLFNBQUssT0FBTyxlQUFlLElBQUksU0FBUyxFQUFFO0FBQUEsRUFDNUM7QUFHTyxNQUFNLGNBQWMsQ0FBQyxZQUFZO0FBQ3RDLFlBQVEsQ0FBQyxRQUFRRCxLQUFJLEtBQUssT0FBTyxDQUFDO0FBQ2xDLFlBQVEsUUFBUSxHQUFHO0FBQ25CLFdBQU8sUUFBUSxFQUFFLE1BQU0sT0FBTyxRQUFRLEtBQUs7QUFBQSxFQUM3Qzs7O0FDaEdPLE1BQU0sUUFBUSxDQUFDLFdBQVc7QUFDL0IsVUFBTSxPQUFPLFNBQVMsY0FBYyxNQUFNO0FBQzFDLFNBQUssS0FBSztBQUNWLGFBQVMsS0FBSyxPQUFPLElBQUk7QUFDekIsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxhQUFhLE1BQU0sQ0FBQztBQUMvRCxlQUFXLFNBQVMsT0FBUSxPQUFNLGFBQWEsUUFBUSxLQUFLLEVBQUU7QUFDOUQsU0FBSyxNQUFNO0FBQ1gsV0FBTyxRQUFRLENBQUMsT0FBTyxPQUFPLE9BQU8sRUFBRSxNQUFNLE9BQU8sTUFBTSxnQkFBZ0IsTUFBTSxJQUFJLE1BQU0sYUFBYSxRQUFRLE9BQU8sRUFBRSxDQUFDLENBQUM7QUFDMUgsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUdBLE1BQU0sWUFBWSxDQUFDLFVBQVU7QUFDM0IsUUFBSSxNQUFNLFFBQVMsUUFBTyxDQUFDLEdBQUcsTUFBTSxPQUFPLEVBQUUsTUFBTSxDQUFDLEVBQUUsVUFBVSxnQkFBZ0IsTUFBTSxhQUFhLGVBQWU7QUFDbEgsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0sWUFBWSxNQUFNO0FBQ2xELFdBQU8sTUFBTSxVQUFVLE1BQU0sZ0JBQWdCLENBQUMsTUFBTSxTQUFTO0FBQUEsRUFDL0Q7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLFlBQVksTUFBTSxNQUFNLENBQUMsR0FBRyxTQUFTLGlCQUFpQixvQkFBb0IsQ0FBQyxFQUFFLE9BQU8sU0FBUyxDQUFDLENBQUM7QUFFbEcsVUFBTSxDQUFDLFVBQVU7QUFBQTtBQUFBLE1BQTBCLFlBQVksaUJBQWlCLFlBQVk7QUFBQTtBQUNwRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLDBCQUEwQixDQUFDO0FBQ3ZFLFFBQUksWUFBWSxTQUFTLFNBQVUsT0FBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLFNBQVMsU0FBUyxhQUFhLENBQUM7QUFBQSxFQUNsRzs7O0FDcEJBLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUNkLE1BQU0sY0FBYztBQUVwQixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFlBQVksb0JBQUksSUFBSTtBQUcxQixNQUFNLFdBQVcsQ0FBQyxnQkFBZ0I7QUFDaEMsWUFBUSxJQUFJLFlBQVksRUFBRTtBQUMxQixZQUFRLE9BQU8sYUFBYSxPQUFPLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxjQUFjLENBQUMsQ0FBQ0UsUUFBVSxTQUFNLE1BQU07QUFDMUMsUUFBSSxDQUFDLE9BQU8sT0FBUSxRQUFPQSxVQUFTLFNBQVNBLE1BQUs7QUFDbEQsV0FBTyxJQUFJQSxRQUFPLE1BQU07QUFDeEIsZUFBVyxFQUFFLEdBQUcsS0FBSyxDQUFDQSxRQUFPLEdBQUcsTUFBTSxFQUFHLFNBQVEsSUFBSSxFQUFFO0FBQ3ZELFNBQUtBLFFBQU8sT0FBTyxFQUFFLE9BQU8sT0FBTyxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sR0FBRyxRQUFRLGNBQWMsSUFBSSxRQUFRLFVBQVUsRUFBRSxFQUFFLENBQUM7QUFBQSxFQUM5RztBQUdBLE1BQU0sWUFBWSxDQUFDLGdCQUFnQixZQUFZLGVBQWUsWUFBWSxRQUFRLElBQUk7QUFHdEYsTUFBTUMsT0FBTSxDQUFDLGdCQUFnQjtBQUMzQixVQUFNLFdBQVcsSUFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDNUMsUUFBSSxTQUFTLElBQUksV0FBVyxFQUFHO0FBQy9CLFVBQU0sRUFBRSxXQUFXLElBQUksWUFBWTtBQUNuQyxVQUFNLFNBQVMsSUFBSSxHQUFHLElBQUksb0JBQW9CLEVBQUUsT0FBTyxDQUFDLFdBQ3RELFdBQVcsZUFBZSxPQUFPLFFBQVEsZUFBZSxjQUFjLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFDbkgsZ0JBQVksTUFBTSxJQUFJLFdBQVcsSUFBSSxDQUFDLFdBQVcsSUFBSSxDQUFDLGFBQWEsR0FBRyxNQUFNLEVBQUUsTUFBTSxHQUFHLFdBQVcsQ0FBQztBQUFBLEVBQ3JHO0FBRUEsTUFBTSxpQkFBaUIsTUFBTTtBQUMzQixlQUFXLENBQUNELFFBQU8sTUFBTSxLQUFLLFFBQVE7QUFDcEMsVUFBSSxVQUFVQSxNQUFLLEVBQUc7QUFDdEIsYUFBTyxPQUFPQSxNQUFLO0FBQ25CLGlCQUFXLFNBQVMsT0FBTyxPQUFPLFNBQVMsR0FBRztBQUM1QyxjQUFNLElBQUksS0FBSztBQUNmLGlCQUFTLEtBQUs7QUFBQSxNQUNoQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBR0EsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLE9BQU8sTUFBTTtBQUNuQyxRQUFJLFFBQVEsV0FBVyxNQUFPO0FBQzlCLFlBQVEsT0FBTyxPQUFPLEVBQUU7QUFDeEIsVUFBTSxTQUFTLE9BQU8sSUFBSSxNQUFNO0FBQ2hDLFFBQUksQ0FBQyxPQUFRO0FBQ2IsV0FBTyxPQUFPLE1BQU07QUFDcEIsVUFBTSxJQUFJLE1BQU07QUFDaEIsZ0JBQVksT0FBTyxPQUFPLFNBQVMsQ0FBQztBQUFBLEVBQ3RDO0FBR0EsTUFBTUUsUUFBTyxDQUFDLE9BQU87QUFDbkIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUc7QUFDekIsVUFBTUMsVUFBUyxVQUFVLElBQUksRUFBRSxLQUFLLENBQUM7QUFDckMsY0FBVSxPQUFPLEVBQUU7QUFDbkIsWUFBUSxPQUFPLEVBQUU7QUFFakIsZUFBVyxTQUFTLE9BQU9BLFVBQVMsQ0FBQyxFQUFHLE9BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0Q7QUFHQSxNQUFNLE9BQU8sSUFBSSxxQkFBcUIsQ0FBQyxZQUFZO0FBQ2pELGVBQVcsRUFBRSxnQkFBZ0IsT0FBTyxLQUFLLFNBQVM7QUFDaEQsVUFBSSxDQUFDLE9BQU8sUUFBUSxJQUFJLEVBQUcsTUFBSyxVQUFVLE1BQU07QUFBQSxlQUN2QyxlQUFnQixDQUFBRixLQUFJLE1BQU07QUFBQSxJQUNyQztBQUFBLEVBQ0YsQ0FBQztBQUVELE1BQU0sT0FBTyxNQUFNO0FBQ2pCLG1CQUFlO0FBQ2YsZUFBVyxlQUFlLElBQUksSUFBSSxHQUFHO0FBQ25DLFVBQUksTUFBTSxJQUFJLFdBQVcsRUFBRztBQUM1QixZQUFNLElBQUksV0FBVztBQUNyQixVQUFJLFlBQVksUUFBUSxjQUFjLFVBQVcsTUFBSyxRQUFRLFdBQVc7QUFBQSxVQUNwRSxDQUFBQSxLQUFJLFdBQVc7QUFBQSxJQUN0QjtBQUNBLGVBQVcsTUFBTSxvQkFBSSxJQUFJLENBQUMsR0FBRyxVQUFVLEtBQUssR0FBRyxHQUFHLE9BQU8sQ0FBQyxFQUFHLENBQUFDLE1BQUssRUFBRTtBQUFBLEVBQ3RFO0FBRUEsTUFBTSxRQUFRLE1BQU07QUFDbEIsVUFBTSxRQUFRLEVBQUUsaUJBQWlCLENBQUMsaUJBQWlCLEdBQUcsV0FBVyxNQUFNLFNBQVMsS0FBSztBQUNyRixRQUFJLGlCQUFpQixJQUFJLEVBQUUsUUFBUSxTQUFTLGlCQUFpQixLQUFLO0FBQ2xFLFNBQUs7QUFBQSxFQUNQO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsU0FBSyxVQUFVLENBQUMsRUFBRSxPQUFPLElBQUksS0FBSyxNQUFNO0FBQ3RDLFVBQUksQ0FBQyxPQUFPLEtBQUssV0FBVyxRQUFRLEtBQUssQ0FBQyxLQUFLLFFBQVEsSUFBSSxFQUFHLFFBQU87QUFFckUsVUFBSSxRQUFRLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLFdBQVcsZ0JBQWdCLEVBQUcsV0FBVSxJQUFJLElBQUksQ0FBQyxHQUFJLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFJLEtBQUssQ0FBQztBQUN4SCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsT0FBRyxlQUFlLElBQUk7QUFFdEIsUUFBSSxTQUFTLGVBQWUsV0FBWSxPQUFNO0FBQUEsUUFDekMsVUFBUyxpQkFBaUIsb0JBQW9CLEtBQUs7QUFBQSxFQUMxRDs7O0FDNUdBLE1BQU0sT0FBTztBQUViLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBR3RCLE1BQU0sV0FBVyxDQUFDLE9BQU87QUFDdkIsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLG9CQUFJLElBQUksRUFBRTtBQUMvQyxVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxXQUFXLENBQUMsTUFBTSxTQUFTLE1BQU0sU0FBUyxJQUFJLE9BQU8sSUFBSSxDQUFDLEtBQUssSUFBSTtBQUd6RSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQ3JCLFNBQVMsTUFBTSxJQUFJLEVBQUUsSUFBSSxDQUFDLFVBQVcsT0FBTyxLQUFLLElBQUksTUFBTSxVQUFVLE1BQU0sS0FBTSxFQUFFLEtBQUssSUFBSTtBQUc5RixNQUFNRSxRQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzlDLFVBQU0sU0FBUyxPQUFPLFVBQVUsSUFBSSxJQUFJLEdBQUc7QUFDM0MsVUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNO0FBQ3BDLFFBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQWE7QUFDMUMsVUFBTSxRQUFRLE9BQU8sYUFBYSxJQUFJO0FBQ3RDLFFBQUssU0FBUyxjQUFlLFVBQVUsVUFBVztBQUNsRCxVQUFNLE9BQU8sU0FBUyxLQUFLLEVBQUU7QUFDN0IsU0FBSyxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksQ0FBQztBQUNwRCxpQkFBYSxLQUFLLEtBQUs7QUFDdkIsU0FBSyxRQUFRLFdBQVcsTUFBTSxNQUFNLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDOUY7QUFJQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFVBQU0sRUFBRSxjQUFjLE1BQU0sVUFBVSxNQUFNLElBQUk7QUFDaEQsV0FBTyxVQUFVLFNBQVMsa0JBQWtCLFNBQVMsWUFBYSxTQUFTLFlBQVksVUFBVTtBQUFBLEVBQ25HO0FBR0EsTUFBTSxRQUFRLENBQUMsT0FBTztBQUNwQixVQUFNLE9BQU8sU0FBUyxFQUFFO0FBQ3hCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLEtBQU0sUUFBTyxLQUFLLE1BQU0sT0FBTyxFQUFFO0FBQ3RDLFVBQU1DLFdBQVUsU0FBUztBQUN6QixRQUFJQSxTQUFTLFFBQU8sS0FBS0EsU0FBUSxLQUFLLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFFckQsUUFBSSxLQUFLLFdBQVk7QUFFckIsVUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUN0RyxPQUFPLENBQUMsU0FBUyxDQUFDLFNBQVMsTUFBTSxJQUFJLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDdEQsU0FBSyxJQUFJLE1BQU07QUFDZixRQUFJLENBQUMsTUFBTSxPQUFRO0FBQ25CLFNBQUssYUFBYTtBQUNsQixVQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLENBQUMsQ0FBQztBQUMxRCxVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLFFBQVEsUUFBUSxJQUFJLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUNqRixVQUFNLE9BQU8sRUFBRSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLGNBQWMsTUFBTSxJQUFJLEVBQUU7QUFDcEYsUUFBSSxPQUFRLFFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRSxDQUFDO0FBQ3pELFNBQUssTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN6QjtBQUdBLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDeEIsVUFBTSxRQUFRLElBQUksZ0JBQWdCO0FBQ2xDLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxJQUFJLFNBQVMsSUFBSSxFQUFHLEtBQUksT0FBTyxVQUFVLFNBQVUsT0FBTSxPQUFPLE1BQU0sS0FBSztBQUN2RyxXQUFPLEdBQUcsS0FBSztBQUFBLEVBQ2pCO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsT0FBRywrQkFBK0JELEtBQUk7QUFDdEMsU0FBSyxVQUFVLENBQUMsRUFBRSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ3pDLFVBQUksVUFBVSxXQUFXLFVBQVcsT0FBTSxJQUFJLEVBQUUsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsU0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFBTTtBQUMvQixZQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsVUFBSSxDQUFDLFFBQVEsV0FBVyxPQUFRO0FBQ2hDLFdBQUssYUFBYTtBQUNsQixpQkFBVyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDNUIsQ0FBQztBQUFBLEVBQ0g7OztBQ2xGQSxNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUd2QixNQUFNLE9BQU8sQ0FBQyxNQUFNLFdBQVc7QUFDN0IsU0FBSyxVQUFVLE9BQU8sY0FBYyxDQUFDLENBQUMsTUFBTTtBQUM1QyxRQUFJLE9BQVEsTUFBSyxhQUFhLGFBQWEsTUFBTTtBQUFBLFFBQzVDLE1BQUssZ0JBQWdCLFdBQVc7QUFDckMsUUFBSSxDQUFDLEtBQUssVUFBVSxPQUFRLE1BQUssZ0JBQWdCLE9BQU87QUFDeEQsZUFBVyxXQUFXLE1BQU0sd0JBQXdCLElBQUksR0FBRztBQUN6RCxZQUFNLEVBQUUsYUFBYSxJQUFJLFFBQVE7QUFDakMsY0FBUSxTQUFTLENBQUMsVUFBVyxnQkFBZ0IsaUJBQWlCO0FBQUEsSUFDaEU7QUFBQSxFQUNGO0FBR0EsTUFBTUUsU0FBUSxDQUFDLEVBQUUsUUFBUSxJQUFJLFNBQVMsT0FBTyxNQUFNO0FBQ2pELFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLFFBQVEsV0FBVyx1QkFBdUIsS0FBSyxNQUFNLEVBQUc7QUFDN0QsU0FBSyxNQUFNLE1BQU07QUFDakIsVUFBTSxXQUFXLFFBQVEsUUFBUTtBQUNqQyxVQUFNLFVBQVUsWUFBWSxPQUFPLFFBQVEsUUFBUTtBQUNuRCxRQUFJLENBQUMsV0FBVyxDQUFDLEtBQUssU0FBUyxPQUFPLEVBQUc7QUFDekMsWUFBUSxTQUFTO0FBQ2pCLFdBQU8sSUFBSSxJQUFJLE9BQU87QUFBQSxFQUN4QjtBQUdBLE1BQU1DLE9BQU0sQ0FBQyxFQUFFLFFBQVEsS0FBSyxNQUFNO0FBQ2hDLFVBQU0sVUFBVSxPQUFPLElBQUksT0FBTyxFQUFFO0FBQ3BDLFdBQU8sT0FBTyxPQUFPLEVBQUU7QUFDdkIsUUFBSSxXQUFXLFNBQVMsY0FBZSxTQUFRLFNBQVM7QUFDeEQsUUFBSSxPQUFPLFVBQVUsSUFBSSxFQUFHLE1BQUssTUFBTTtBQUFBLEVBQ3pDO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxXQUFXRCxNQUFLO0FBQ3JCLE9BQUcscUNBQXFDQyxJQUFHO0FBRTNDLFVBQU0sT0FBTyxNQUFNLElBQUksYUFBYSxFQUFFLFFBQVEsQ0FBQyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQ2xFLFNBQUssWUFBWSxJQUFJO0FBQ3JCLE9BQUcsWUFBWSxDQUFDLEVBQUUsVUFBVSxNQUFNLGFBQWEsS0FBSyxDQUFDO0FBQUEsRUFDdkQ7OztBQzVDQSxNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLE9BQU8sTUFBTTtBQUNqQixRQUFJLFNBQVMsT0FBUTtBQUNyQixlQUFXLE1BQU0sU0FBUztBQUN4QixZQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQUksTUFBTSxhQUFhLFlBQVksR0FBRyxTQUFTLFFBQVEsRUFBRyxPQUFNLElBQUk7QUFBQSxJQUN0RTtBQUNBLFlBQVEsTUFBTTtBQUFBLEVBQ2hCO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsU0FBSyxVQUFVLENBQUMsRUFBRSxJQUFJLE9BQU8sTUFBTTtBQUNqQyxVQUFJLENBQUMsU0FBUyxVQUFVLENBQUMsT0FBUSxRQUFPO0FBQ3hDLGNBQVEsSUFBSSxFQUFFO0FBQ2QsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELE9BQUcsb0JBQW9CLElBQUk7QUFBQSxFQUM3Qjs7O0FDcEJBLE1BQU0sTUFBTTtBQUdaLE1BQU0sT0FBTyxDQUFDLElBQUlDLFVBQVM7QUFDekIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLEtBQU0sT0FBTSxLQUFLLElBQUksRUFBRSxRQUFRQSxLQUFJO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLGFBQWEsQ0FBQyxFQUFFLElBQUksSUFBSSxNQUFNO0FBQ2pDLFdBQUssSUFBSSxDQUFDLFFBQVE7QUFDaEIsWUFBSSxRQUFRO0FBQ1osWUFBSSxTQUFTO0FBQUEsTUFDZixDQUFDO0FBQ0QsVUFBSSxPQUFPLGlCQUFpQixZQUFZLENBQThCLEVBQUUsa0JBQWtCLFFBQVEsTUFBTSxNQUFNO0FBQzVHLFlBQUksaUJBQWtCLE1BQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxRQUFTLFNBQVMsUUFBUyxJQUFJLEdBQUk7QUFBQSxNQUNsRixDQUFDO0FBQ0QsVUFBSSxpQkFBaUIsV0FBVyxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxTQUFTLElBQUssQ0FBQztBQUFBLElBQzlFLENBQUM7QUFFRCxTQUFLLFlBQVksTUFBTSxJQUFJLEdBQUcsRUFBRSxRQUFRLENBQUMsUUFBUSxJQUFJLGdCQUFnQixVQUFVLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDdkY7OztBQ1pPLE1BQU0sUUFBUSxDQUFDLFlBQVk7QUFDaEMsUUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPLEtBQU07QUFDMUQsVUFBTSxFQUFFLFNBQVMsV0FBQUMsV0FBVSxJQUFJO0FBQy9CLFVBQU0sUUFBUSxPQUFPLE1BQU0sUUFBUSxPQUFPLEtBQUs7QUFDL0MsUUFBSSxTQUFTLEtBQUssTUFBTSxTQUFTO0FBQy9CLGFBQU8sUUFBUSxNQUFNLGFBQWEsT0FBTyxrQkFBa0IsT0FBTyx5QkFBeUIsU0FBUyxNQUFNLEVBQUU7QUFBQSxJQUM5RztBQUNBLGFBQVNBLFVBQVM7QUFDbEIsaUJBQWE7QUFDYixhQUFTO0FBQ1QsZUFBVztBQUNYLGdCQUFZO0FBQ1osZ0JBQVk7QUFDWixnQkFBWSxPQUFPO0FBQ25CLGNBQVU7QUFDVixpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsZUFBVztBQUNYLGdCQUFZO0FBQ1osaUJBQWE7QUFDYixjQUFVO0FBQUEsRUFDWjs7O0FDbkNBLFFBQU0sS0FBSzsiLAogICJuYW1lcyI6IFsiYXNrIiwgInNlZW4iLCAiYXNrIiwgImZpcnN0IiwgIm9wdGlvbnMiLCAibGVmdCIsICJmb2xsb3ciLCAiYWxsIiwgImtleSIsICJqb2IiLCAiZm9sbG93IiwgImpvYiIsICJzZW50IiwgImxlZnQiLCAidGV4dCIsICJzaG93IiwgInRvYXN0IiwgIm5vdGUiLCAiZ3JvdXBzIiwgIm1hcmsiLCAibmV3cyIsICJ0byIsICJzd2FwIiwgImNhbGwiLCAiZW5kIiwgInJ1biIsICJhbnN3ZXIiLCAiZmlyc3QiLCAiYXNrIiwgInRlbGwiLCAiY2F1c2VzIiwgIm5vdGUiLCAicHJlc3NlZCIsICJiZWdpbiIsICJlbmQiLCAic2hvdyIsICJ1bnRydXN0ZWQiXQp9Cg==
