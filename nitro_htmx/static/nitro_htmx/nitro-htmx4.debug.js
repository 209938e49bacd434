(() => {
  // nitro_htmx/client/page.js
  var options = (
    /** @type {any} */
    document.currentScript.dataset
  );
  var ROOT = "[data-nitro-component]";
  var ASKS = "[hx-post],[data-hx-post]";
  var untrusted = "";
  var distrust = (selector) => void (untrusted = selector);
  var isTrusted = (element) => !element.closest?.(untrusted);
  var all = (selector, root = document) => [...root.querySelectorAll(selector)].filter(isTrusted);
  var first = (selector) => all(selector)[0];
  var find = (id) => id && first("#" + CSS.escape(id));
  var isSettled = (root) => !root?.closest(".htmx-added");
  var settled = async (id) => {
    for (let tries = 0; tries < 500 && !isSettled(find(id)); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
    return find(id);
  };
  var rootOf = (element) => {
    if (!isTrusted(element)) return;
    const root = element.closest?.(`${ROOT},[data-nitro-owner]`);
    return find(root?.dataset.nitroOwner) ?? root;
  };
  var allOf = (selector, root) => all(selector, root).filter((element) => rootOf(element) === root);
  var partsOf = ({ content }) => [content, ...[...content.querySelectorAll("template[data-nitro-update]")].map((update) => update.content)];
  var isPlain = (root) => !root.querySelector(`${ROOT},[data-nitro-slot],${untrusted}`);
  var isOurs = (element, path) => path?.startsWith(rootOf(element)?.dataset.nitroUrl ?? NaN);
  var actionOf = ({ dataset }, path) => path.slice(dataset.nitroUrl.length).split("/")[0];
  var setAttribute = (element, name, value) => value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
  var address = () => location.pathname + location.search;
  var on = (names, listener) => {
    for (const name of names.split(" ")) window.addEventListener(name, listener, true);
  };
  var stop = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
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
      riders: /* @__PURE__ */ new Map(),
      ...more
    };
  };
  var isAsked = ({ action, isQuiet }) => !isQuiet && !/^(sync|nitro-mount)$/.test(action);
  var isOurName = (name) => name.startsWith("nitro-");
  var addArguments = (body, args) => {
    for (const [name, value] of Object.entries(args)) {
      if (isOurName(name)) continue;
      body.delete(name);
      for (const item of Array.isArray(value) ? value : [value]) {
        const isJson = item && typeof item === "object" && !(item instanceof Blob);
        body.append(name, isJson ? JSON.stringify(item) : item ?? "");
      }
    }
  };

  // nitro_htmx/client/htmx.js
  var htmx;
  var take = (version) => {
    const found = window.htmx;
    if (found?.ajax && parseInt(found.version) === version) htmx ??= found;
    return htmx;
  };
  var onHtmx = (name, listener) => on(`htmx:${name}`, (event) => listener(event, event.detail));
  var grab = (event, ask4, caught) => {
    if (!isOurs(caught.element, caught.path)) return;
    stop(event);
    ask4(caught);
  };
  var holdRival = (name, read2) => onHtmx(name, (event, detail) => {
    const { element, path } = read2(detail);
    if (element && isOurs(element, path)) stop(event);
  });
  var hurry = (name) => {
    const seen2 = /* @__PURE__ */ new WeakSet();
    onHtmx(name, ({ target }) => seen2.add(target));
    on("click submit change input keydown", ({ target }) => {
      const element = target.closest?.(ASKS);
      if (!element || seen2.has(element)) return;
      if (isOurs(element, element.getAttribute("hx-post") ?? element.dataset.hxPost)) htmx.process(element);
    });
  };
  var OF_A_TRY = ["csrfmiddlewaretoken", "nitro-try"];
  var watchLeaving = (name, read2) => window.addEventListener(`htmx:${name}`, ({ defaultPrevented, detail }) => {
    if (defaultPrevented) return;
    const { job, element, body, xhr } = read2(detail);
    const id = rootOf(element)?.id;
    if (id && hasFile(body)) announce("uploading", { id, xhr: xhr() });
    if (!job) return;
    const { body: own } = job;
    job.left ??= [...[...body].filter(([name2]) => name2 !== "nitro-id"), ["nitro-id", own.get("nitro-id")]];
    const now = job.left.map(([name2, value]) => [name2, OF_A_TRY.includes(name2) ? own.get(name2) : value]);
    for (const name2 of [...body.keys()]) body.delete(name2);
    for (const [name2, value] of now) body.append(name2, value);
    announce("leaving", job);
  });
  var ajax = (job, { root: target, source, headers }, more) => {
    if (hasFile(job.body)) source.setAttribute("hx-encoding", "multipart/form-data");
    const event = { nitro: job, submitter: { formNoValidate: true } };
    return htmx.ajax("POST", job.path, { source, target, headers, event, ...more });
  };

  // nitro_htmx/client/fields.js
  var FIELDS = "input,select,textarea";
  var CHOICE = "[type=checkbox],[type=radio],select";
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
    if (!options2) {
      if (field.value === defaultValue) return [defaultValue];
      const clone = field.cloneNode();
      clone.value = defaultValue;
      return [clone.value];
    }
    let chosen = [...options2].filter((option) => option.defaultSelected);
    if (!multiple && !chosen[0] && size < 2) chosen = [...options2].filter((option) => !option.matches(":disabled")).slice(0, 1);
    return (multiple ? chosen : chosen.slice(-1)).map(({ value }) => value);
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
    return [asker.getAttribute("hx-post") ?? asker.getAttribute("href"), asker.getAttribute("data-nitro-args")];
  };
  var THEIRS = "people";
  var isOwn = ([key]) => !key.startsWith(THEIRS);
  var controlsOf = (root) => {
    const counts = /* @__PURE__ */ new Map();
    const controls = /* @__PURE__ */ new Map();
    const plain = isPlain(root) && root;
    for (const control of root.querySelectorAll(FIELDS + ",a,button,summary,[tabindex]")) {
      const { form, id, localName, name, value } = control;
      const home = plain || control.closest("[data-nitro-component],[data-nitro-slot]");
      const own = id || [localName, name, isTick(control) && value, form?.dataset.nitroArgs, ...doingOf(control)];
      const key = [plain || isTrusted(control) ? "" : THEIRS, home.id, own].join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
      controls.set(`${key} ${counts.get(key)}`, control);
    }
    return controls;
  };
  var formOf = (element) => element?.localName !== "form" && element?.form || (element?.closest("form") ?? null);
  var withdraw = (body, field) => {
    const left = body.getAll(field.name);
    for (const value of valuesOf(field)) {
      const at = left.lastIndexOf(value);
      if (at >= 0) left.splice(at, 1);
    }
    body.delete(field.name);
    for (const value of left) body.append(field.name, value);
  };
  var readFields = ({ action, body, root, sent, source }) => {
    const near = /* @__PURE__ */ new Set();
    const far = /* @__PURE__ */ new Set();
    const form = formOf(source);
    const fields = action === "refresh" ? [] : [...controlsOf(root)].filter(([, control]) => control.matches(FIELDS));
    for (const [key, field] of fields) {
      if (!isOwn([key, field]) && form === formOf(field) && field.matches(":enabled")) withdraw(body, field);
    }
    const names = /* @__PURE__ */ new Set([...body.keys(), source?.name || 0]);
    const plain = isPlain(root);
    for (const [key, field] of fields) {
      if (!plain && rootOf(field) !== root) continue;
      const { name } = field;
      const model = field.getAttribute("data-nitro-model");
      if (model) (form === formOf(field) ? near : far).add(model);
      const bound = field.matches(":enabled") && model;
      if (bound || names.has(name) && form === formOf(field)) sent.set(key, { name, bound, values: valuesOf(field) });
    }
    const others = [...far].filter((name) => !near.has(name));
    if (others[0] && action !== "sync") body.set("nitro-others", others.join());
  };

  // nitro_htmx/client/way.js
  var STAY = ["date", "time", "month", "week", "datetime-local", "number"].map((type) => `input[type=${type}]`).join();
  var mustStay = () => document.activeElement?.matches(STAY);
  var isDouble = ({ id }, scope) => scope.querySelectorAll(`[id="${CSS.escape(id)}"]`).length > 1;
  var only = (root, { id, name, type }) => {
    const found = all(TYPED, root).filter((input) => input.type === type && (id ? input.id === id : input.name === name));
    return found.length === 1 && found[0];
  };
  var wayTo = (old, fresh) => {
    let inner = (
      /** @type {any} */
      document.activeElement
    );
    let place = only(old, inner) === inner && only(fresh, inner);
    for (let element = inner; element !== old; element = element.parentElement) {
      const holder = element.id && fresh.querySelector(`[id="${CSS.escape(element.id)}"][hx-preserve]`);
      if (holder) [inner, place] = [element, holder];
    }
    const way = [];
    for (; inner && place && inner.localName === place.localName && inner.id === place.id; inner = inner.parentElement) {
      way.unshift([inner, place]);
      if (inner === old) return place === fresh ? way : void 0;
      place = place.parentElement;
    }
  };

  // nitro_htmx/client/typing4.js
  var idsIn = (element, selector = "") => [element, ...element.querySelectorAll(`[id]${selector}`)].map(({ id }) => id);
  var signsOf = (element, known2) => {
    const { attributes, children } = element.parentElement;
    const before = [...children].slice(0, [...children].indexOf(element));
    const ids = before.map((one) => idsIn(one).filter((id) => known2.has(id))).filter((some) => some[0]);
    const asks = [...attributes].filter(({ name }) => /^(data-)?hx-/.test(name)).map(({ name, value }) => name + value);
    return JSON.stringify([ids, asks.sort()]);
  };
  var surePlace = (old, fresh) => {
    const way = wayTo(old, fresh) ?? [];
    const [inner, place] = way[way.length - 1] ?? [];
    if (!place?.hasAttribute("hx-preserve")) return;
    const news = new Set(idsIn(fresh, ":not([hx-preserve])"));
    const known2 = new Set(idsIn(old).filter((id) => id && news.has(id)));
    const isApart = !idsIn(inner).some((id) => known2.has(id));
    const isSame2 = way.slice(1).every(([element, twin]) => signsOf(element, known2) === signsOf(twin, known2));
    return isApart && isSame2 && !isDouble(inner, document) && !isDouble(inner, fresh) && place;
  };
  var places = /* @__PURE__ */ new WeakSet();
  var leave = (_, { tasks }) => {
    if (!mustStay()) return;
    for (const { fragment, swapSpec, target } of tasks) {
      const fresh = swapSpec?.style === "outerMorph" && fragment?.firstElementChild;
      const place = fresh && target.contains?.(document.activeElement) && rootOf(target) && surePlace(target, fresh);
      if (!place) continue;
      place.removeAttribute("hx-preserve");
      places.add(place);
    }
  };
  var keepText = (element, { attrName, newValue }) => {
    if (attrName !== "value" || element !== document.activeElement || !rootOf(element)) return;
    element.setAttribute(attrName, newValue);
    return false;
  };
  var startTyping = () => {
    htmx.registerExtension("nitro-around", {
      htmx_before_morph_attr: keepText,
      htmx_before_swap: leave,
      htmx_before_morph_node: (_, { newNode }) => !places.has(newNode)
    });
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
    const lines2 = xhr.getAllResponseHeaders().trim().split(/[\r\n]+/).filter(Boolean);
    const headers = new Headers(
      /** @type {any} */
      lines2.map((line) => line.split(/:\s*(.*)/, 2))
    );
    const { response: body, responseURL, status, statusText } = xhr;
    const hasBody = ![204, 205, 304].includes(status);
    const response = new Response(hasBody ? body : null, { headers, status, statusText });
    const redirected = responseURL !== new URL(url, document.baseURI).href;
    return Object.defineProperties(response, { url: { value: responseURL }, redirected: { value: redirected } });
  };

  // nitro_htmx/client/htmx4.js
  var isAway = false;
  on("pagehide", () => isAway = true);
  on("pageshow", () => setTimeout(() => isAway = false));
  window.navigation?.addEventListener("navigate", (event) => {
    if (isAway || event.destination.url === location.href) Object.defineProperty(event, "canIntercept", { value: false });
  });
  var capture = (ask4) => {
    const take3 = (event, { sourceElement: element, request: { action: path, body }, sourceEvent }) => grab(event, ask4, { element, path, body, cause: sourceEvent.type === "every" ? void 0 : sourceEvent });
    onHtmx("config:request", (event, { ctx }) => {
      const { confirm, request, sourceElement, sourceEvent: { nitro: job } } = ctx;
      if (job) {
        ctx.confirm = null;
        request.body = job.body;
      } else if (!confirm || sourceElement === rootOf(sourceElement)) take3(event, ctx);
    });
    onHtmx("before:request", (event, { ctx }) => {
      const job = ctx.sourceEvent.nitro;
      if (job) job.status = 0;
      else take3(event, ctx);
    });
    onHtmx("after:request", (event, { ctx: { hx, response, sourceEvent: { nitro: job }, text } }) => {
      if (!job) return;
      event.preventDefault();
      delete hx.trigger;
      const { headers, redirected, status, url } = response.raw;
      job.request = { headers, redirected, status, text, url };
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
    on("htmx:after:history:push htmx:after:history:replace", () => announce("navigated"));
    startTyping();
    htmx.process(document.body);
  };
  var send = async (job, to) => {
    await ajax(job, to);
    return job.request;
  };
  var read = (html) => html.replaceAll("<hx-partial ", '<template hx type="partial" ').replaceAll("</hx-partial>", "</template>");
  var swap = (root, text) => htmx.swap({ sourceElement: root, target: root, text, swap: "outerMorph" });
  var htmx4 = {
    version: 4,
    first: "htmx:before:process",
    // hx-disable with a value is hx-disabled-elt of htmx 2.
    untrusted: '[hx-ignore],[data-hx-ignore],[hx-disable=""],[data-hx-disable=""]',
    capture,
    send,
    read,
    swap
  };

  // nitro_htmx/client/address.js
  var shown = address();
  var note = () => shown = address();
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
    const before = shown;
    note();
    if (shown === before) {
      if (state?.htmx) state.htmx = false;
    } else if (state?.htmx) return;
    else if (location.pathname !== before.split("?")[0]) {
      if (state?.nitro) location.reload();
    } else document.body.dispatchEvent(eventOf("nitro:navigated", { query: location.search }));
  };
  var startAddress = () => {
    window.addEventListener("nitro:address", show);
    window.addEventListener("popstate", follow);
    hear("navigated", note);
  };

  // nitro_htmx/client/offline.js
  var LOOK_MS = 5e3;
  var ANSWER_MS = 2e4;
  var AWAY = [0, 502, 503, 504];
  var isReached = false;
  var search = null;
  var canRead = async () => {
    try {
      const signal = AbortSignal.timeout(ANSWER_MS);
      const { status, type } = await fetch(location.href, { method: "HEAD", cache: "no-store", redirect: "manual", signal });
      return type === "opaqueredirect" || !AWAY.includes(status);
    } catch {
      return false;
    }
  };
  var tell = (isOffline) => {
    document.documentElement.toggleAttribute("data-nitro-offline", isOffline);
    document.body.dispatchEvent(eventOf(isOffline ? "nitro:offline" : "nitro:online"));
  };
  var look = async () => {
    let isOffline = false;
    while (!await canRead()) {
      if (!isOffline) tell(isOffline = true);
      await new Promise((resolve) => {
        window.addEventListener("online", resolve, { once: true });
        setTimeout(resolve, LOOK_MS);
      });
    }
    isReached = true;
    search = null;
    if (isOffline) tell(false);
    return isOffline;
  };
  var reached = () => search ??= navigator.onLine || isReached ? null : look();
  var doubt = () => {
    isReached = false;
    reached();
  };
  var startOffline = () => on("offline", doubt);

  // nitro_htmx/client/again.js
  var RUNNING = 409;
  var PATIENCE_MS = 6e4;
  var PAUSE_MS = 5e3;
  var unsent = /* @__PURE__ */ new WeakMap();
  var newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  var csrf = () => {
    const cookies = new URLSearchParams(document.cookie.replaceAll("; ", "&"));
    return cookies.get(options.nitroCsrfCookie) || options.nitroCsrf;
  };
  var sendOnce = async (job, send2) => {
    const { body } = job;
    body.set("csrfmiddlewaretoken", csrf());
    body.set("nitro-try", `${job.tries ??= 0}`);
    if (!body.has("nitro-id")) body.append("nitro-id", newId());
    job.request = job.status = void 0;
    const answer2 = await send2();
    if (answer2) job.status = answer2.status;
    else if (job.tries) job.status ??= 0;
    return answer2;
  };
  var isWhole = ({ headers, status, text }) => {
    const trigger = headers.get("HX-Trigger");
    return status === 200 || status === 422 ? text || headers.get("HX-Redirect") || headers.get("HX-Refresh") || /^{"nitro:events":{"id":""/.test(trigger) : trigger || ![RUNNING, ...AWAY].includes(status);
  };
  var giveUp = (job) => {
    job.error = options["nitroError-503"];
    job.isStale = true;
  };
  var insist = async (job, send2) => {
    let since = Date.now();
    const begun = job.begun ??= since;
    job.isUnsent = false;
    for (let pause = 50; ; pause *= 2) {
      const now = Date.now();
      if (now - begun > (options.nitroOnce - 60) * 1e3) return void giveUp(job);
      const answer2 = await sendOnce(job, send2);
      if (answer2 ? isWhole(answer2) : job.status == null) return answer2;
      if (!job.status && !navigator.onLine) doubt();
      if (!options.nitroOnce) return answer2;
      job.tries = (job.tries ?? 0) + 1;
      announce("again", job);
      if (await reached()) {
        since = Date.now();
        pause = 25;
      } else if (now - since > PATIENCE_MS) {
        if (job.status === RUNNING) giveUp(job);
        else job.isUnsent = !!(job.heard || isAsked(job));
        return answer2;
      } else await new Promise((resolve) => setTimeout(resolve, Math.min(pause, PAUSE_MS) * (0.5 + Math.random() / 2)));
    }
  };

  // nitro_htmx/client/focus.js
  var follow2 = ({ isQuiet, source }, olds, focus, active) => {
    const ours = (controls) => new Map([...controls].filter((entry) => entry[0] === focus || isOwn(entry)));
    olds = ours(olds);
    const isAsker = !isQuiet && (active === document.body || source?.contains(active));
    const wanted = [...olds].filter(([, { autofocus }]) => autofocus).map(([key]) => key);
    const placeOf = (control) => [control.localName, control.name, control.parentElement.closest("[id]")?.id, doingOf(control)[0]].join();
    const place = focus && placeOf(active);
    const peersOf = (controls) => [...controls].filter(([, control]) => placeOf(control) === place).map(([key]) => key);
    const peers = peersOf(olds);
    const keys = [...olds.keys()];
    const at = keys.indexOf(focus);
    const held = /* @__PURE__ */ new Set();
    for (let element = active; element; element = element.parentElement) held.add(element.id);
    const openerIn = (controls) => [...controls].find(([, control]) => held.has(control.getAttribute("aria-controls") || 0))?.[0];
    const opener = openerIn(olds);
    const around = keys.slice(0, at).reverse().filter((key) => olds.get(key).contains(active));
    return (all2) => {
      const news = ours(all2);
      const fresh = isAsker && [...news].find(([key, { autofocus }]) => autofocus && !wanted.includes(key));
      if (fresh) return fresh[1];
      if (!focus) return active.isConnected && active;
      const now = peersOf(news);
      const peer = now.length === peers.length && now[peers.indexOf(focus)];
      const others = [...around, ...keys.slice(at), ...keys.slice(0, at).reverse()];
      const landing = others.find((key) => news.get(key)?.matches('[tabindex="-1"]'));
      const places3 = [focus, !olds.has(peer || "") && peer, opener, openerIn(news), landing];
      return places3.map((key) => news.get(key || "")).find(Boolean);
    };
  };

  // nitro_htmx/client/lines.js
  var MAX_HOPS = 6;
  var CALL_LIMIT = 50;
  var lines = /* @__PURE__ */ new Map();
  var causes = /* @__PURE__ */ new WeakMap();
  var runWith;
  var runner = new Promise((resolve) => runWith = resolve);
  var lineOf = (id) => lines.get(id) ?? [];
  var isWaiting = () => [...lines.values()].some((line) => line.some((job, at) => isAsked(job) && (at || job.tries !== 0)));
  var isFull = (heard) => heard[options.nitroHeard - 1] || heard.filter(([name]) => /^call:/.test(name))[CALL_LIMIT - 1];
  var enqueue = (job) => {
    const { id, cause, heard, root } = job;
    const { chain, counts, heardBy } = (
      /** @type {Cause} */
      causes.get(cause) ?? job
    );
    if (heardBy?.has(id) || !announce("queued", job)) return;
    Object.assign(job, { chain, counts });
    const line = lines.get(id);
    if (chain.includes(id) || chain[MAX_HOPS] || counts[id] > MAX_HOPS) {
      const why = chain.includes(id) ? "loop" : "too long a chain, maybe a loop";
      if (chain[1]) console.warn(`nitro: ${why}: ${cause.type} stops: ${[...chain, id].join(" > ")}`);
      if (chain[1]) announce("stopped", { ...job, why });
      return;
    }
    const other = heard && !job.token && line?.find((other2) => other2.root === root && other2.heard && !other2.token && !isFull(other2.heard));
    if (other) {
      other.heard?.push(...heard);
      other.chain = other.chain.filter((step) => chain.includes(step));
    } else if (!line) work(id, [job]);
    else if (heard || !job.isQuiet || line[0].host && !line[1]) line.push(job);
  };
  var work = async (id, line) => {
    lines.set(id, line);
    const run2 = await runner;
    await new Promise((resolve) => setTimeout(resolve));
    for (; line[0]; line.shift()) {
      await reached();
      await settled(id);
      const [job] = line;
      if (!job) break;
      await run2(job).catch((error) => drop(job, error));
      announce("done", job);
      const root = job.isStale && (job.heard || !job.isQuiet) && !line[1] && find(id);
      if (root) line.push(newJob(root, "refresh", { isQuiet: true }));
    }
    if (lines.get(id) === line) lines.delete(id);
  };
  var waiting = () => [...lines.values()].filter(([job, next]) => job?.heard && !job.token && !next).map(([job]) => job);
  var hold = (job) => {
    lines.get(job.id)?.pop();
    lines.set(job.id, [job]);
  };
  var resume = (id) => {
    const line = lineOf(id);
    line[0] ? work(id, line) : lines.delete(id);
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
  var keptIn = (root) => {
    const kept = all("[data-nitro-keep]", root);
    return (control) => kept.some((element) => element.contains(control));
  };
  var keepEntries = (root, job) => {
    const { action, sent, status } = job;
    const kept = /* @__PURE__ */ new Map();
    const active = (
      /** @type {any} */
      document.activeElement
    );
    const olds = controlsOf(root);
    const isKept = keptIn(root);
    const caret = [active.selectionStart, active.selectionEnd];
    let focus = "";
    for (const [key, control] of olds) {
      if (control === active) focus = key;
      if (!control.matches(FIELDS) || isKept(control)) continue;
      const now = valuesOf(control);
      const before = sent.get(key);
      const isRefused = before && status === 422 && !before.bound;
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
      const { selectionStart, selectionEnd } = target;
      if (caret[0] != null && !isSame(caret, [selectionStart, selectionEnd])) target.setSelectionRange(...caret);
    };
  };
  var takeBack = ({ id, sent, source, status }) => {
    const root = find(id);
    if (!root || /^2/.test(status) || !source?.matches(CHOICE)) return;
    const isKept = keptIn(root);
    for (const [key, field] of controlsOf(root)) {
      const entry = sent.get(key);
      if (entry?.name !== source.name || isKept(field) || lineOf(id).some((job, at) => at && job.sent.has(key))) continue;
      write(field, entry.values = given(field));
    }
  };
  var startEntries = () => {
    hear("done", takeBack);
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
  var toasts = /* @__PURE__ */ new Map();
  var focusedBefore = null;
  var list = document.createElement("section");
  var places2 = /* @__PURE__ */ new Map();
  var build = () => {
    const positions = ["top", "bottom"].flatMap((edge) => ["left", "center", "right"].map((side) => `${edge}-${side}`));
    const region = (role) => `<div role="${role}" aria-atomic="false"></div>`;
    list.className = "nitro-toast-list";
    list.setAttribute("aria-label", options.nitroToastLabel);
    list.innerHTML = positions.map((position) => `<div class="nitro-toasts" data-position="${position}">${region("status")}${region("alert")}</div>`).join("") + '<div class="nitro-toast-spoken" role="status"></div>';
    positions.forEach((position, at) => places2.set(position, list.children[at]));
  };
  var settle = () => {
    const home = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
    if (list.parentNode !== home) home.append(list);
    for (const other of document.querySelectorAll(".nitro-toast-list")) if (other !== list) other.remove();
  };
  var isInTheWay = (place) => {
    const active = document.activeElement;
    if (!active || active === document.body || list.contains(active)) return false;
    const { top, right, bottom, left } = active.getBoundingClientRect();
    return [...place.querySelectorAll(".nitro-toast")].map((toast) => toast.getBoundingClientRect()).some((toast) => toast.top < bottom && toast.bottom > top && toast.left < right && toast.right > left);
  };
  var makeWay = () => {
    for (const place of places2.values()) {
      if (place.matches(":hover") || !isInTheWay(place)) continue;
      const position = place.dataset.position ?? "";
      place.dataset.position = position.replace(/top|bottom/, (edge) => edge === "top" ? "bottom" : "top");
      if (isInTheWay(place)) place.dataset.position = position;
    }
  };
  var showNext = () => {
    const limit = window.matchMedia(NARROW).matches ? 3 : Infinity;
    const isError = ({ dataset }) => Number(dataset.level === "error");
    const waiting2 = [...toasts.keys()].filter((toast) => !toast.parentNode).sort((a, b) => isError(b) - isError(a));
    for (const toast of waiting2.slice(0, limit - (toasts.size - waiting2.length))) {
      toasts.get(toast)?.region.append(toast);
      startClock(toast);
    }
    for (const [position, place] of places2) if (!place.querySelector(".nitro-toast")) place.dataset.position = position;
    makeWay();
  };
  var close = (toast) => {
    const hadFocus = toast.contains(document.activeElement);
    toast.remove();
    toasts.delete(toast);
    showNext();
    if (!hadFocus || !focusedBefore) return;
    const { id, isConnected } = focusedBefore;
    (isConnected ? focusedBefore : document.getElementById(id))?.focus();
  };
  var startClock = (toast) => {
    const timer = setInterval(() => {
      const entry = toasts.get(toast);
      if (!entry) return clearInterval(timer);
      settle();
      makeWay();
      if (document.hidden || entry.region.parentElement?.matches(":hover, :focus-within")) return;
      entry.left -= TICK_MS;
      if (entry.left <= 0) close(toast);
    }, TICK_MS);
  };
  var make = (message, level, style, canReload, agains) => {
    const toast = document.createElement("div");
    toast.className = "nitro-toast";
    Object.assign(toast.dataset, { level, style });
    const button = '<button type="button" class="nitro-toast-button"></button>';
    toast.innerHTML = `<p class="nitro-toast-text"></p>${canReload ? button : ""}${button}`;
    const [text, ...buttons] = toast.children;
    text.textContent = message;
    const { nitroToastAgain, nitroToastReload, nitroToastDismiss } = options;
    const sendAgain = () => {
      close(toast);
      agains.forEach((again) => again());
    };
    const doings = [[nitroToastDismiss, () => close(toast)], [nitroToastReload, () => location.reload()]];
    if (agains[0]) doings[1] = [nitroToastAgain, sendAgain];
    buttons.reverse().forEach((button2, at) => {
      button2.textContent = doings[at][0];
      button2.addEventListener("click", doings[at][1]);
    });
    toast.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close(toast);
    });
    return toast;
  };
  var show2 = (message, level, { enabled, position, duration, style }, canReload = false, again) => {
    if (!enabled) return;
    settle();
    const region = (places2.get(position) ?? places2.get("top-right")).children[Number(level === "error")];
    for (const [{ dataset, firstElementChild }, entry] of toasts) {
      const text = (
        /** @type {any} */
        firstElementChild
      );
      if (entry.region !== region || dataset.level !== level || text.textContent !== message) continue;
      if (!again === !!entry.agains[0]) continue;
      text.dataset.count = Number(text.dataset.count ?? 1) + 1;
      entry.left = Math.max(entry.left, duration);
      if (again) entry.agains.push(again);
      return;
    }
    const agains = again ? [again] : [];
    const offers = canReload || !!again;
    toasts.set(make(message, level, style, offers, agains), { region, agains, left: offers ? Infinity : duration });
    showNext();
  };
  var tell2 = (event, message, level, canReload) => {
    const { detail, target } = event;
    if (message == null) return;
    const name = CSS.escape(`${detail.component}`);
    const root = target.dataset?.nitroToast ? target : first(`[data-nitro-component="${name}"][data-nitro-toast]`);
    const config = { ...defaults, ...JSON.parse(root?.dataset.nitroToast ?? "{}") };
    const adapter = Object.hasOwn(window, "NitroToastAdapter") && window.NitroToastAdapter;
    const job = unsent.get(event);
    const again = job && (() => enqueue(job));
    if (adapter && typeof adapter.show === "function") adapter.show(message, level, config, again);
    else show2(message, level, config, canReload, again);
  };
  var say = (text) => {
    settle();
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    list.lastElementChild?.replaceChildren(paragraph);
  };
  var startToasts = () => {
    build();
    window.addEventListener("nitro:message", (event) => {
      tell2(event, event.detail?.text, event.detail?.level ?? "info");
    });
    window.addEventListener("nitro:error", (event) => {
      tell2(event, event.detail?.error, "error", RELOAD_STATUSES.includes(event.detail?.status));
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
      const groups2 = {};
      [olds, news].forEach((elements, side) => {
        for (const element of elements) {
          if (pairs.has(element)) continue;
          const own = element.id || [element.localName, element.closest("[id]")?.id, keyOf(element)];
          (groups2[[isTrusted(element), own].join()] ??= [[], []])[side].push(element);
        }
      });
      for (const [some, others] of Object.values(groups2)) {
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
    const parts = partsOf(template);
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
      for (const [old, id] of ids) setAttribute(old, "id", id);
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
    const isOwn2 = (element) => isOf(element, root.id);
    const olds = [root, ...root.querySelectorAll(selector)].filter((element) => element.matches(selector));
    const news = allNew(selector).filter(isOwn2);
    const pairs = pair(olds.filter(isOwn2), news);
    const states = olds.filter((old) => !isOwn2(old)).map((old) => [old, stateOf(old)]);
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

  // nitro_htmx/client/waiting.js
  var isFree = false;
  var ask = (event) => {
    event.preventDefault();
    event.returnValue = "older browsers";
  };
  var look2 = () => (!isFree && isWaiting() ? window.addEventListener : removeEventListener)("beforeunload", ask);
  var leaveFreely = () => {
    isFree = true;
    look2();
  };
  var startWaiting = () => {
    hear("queued", () => void (isFree = false));
    for (const name of ["queued", "leaving", "again", "done"]) hear(name, () => queueMicrotask(look2));
  };

  // nitro_htmx/client/answers.js
  var leave2 = (id, to) => {
    for (const job of lineOf(id).splice(1)) announce("done", job);
    leaveFreely();
    to ? location.assign(to) : location.reload();
  };
  var accept = async (job, { headers, redirected, status, text, url }, adapter) => {
    const { boarded, id, path } = job;
    job.took = performance.now() - boarded;
    if (redirected) {
      const to2 = new URL(url);
      for (const [name, value] of to2.searchParams) {
        if (value.includes(path)) to2.searchParams.set(name, address());
      }
      if (to2.origin !== location.origin) job.status = 0;
      else leave2(id, to2), job.events = [];
      return;
    }
    try {
      let { events, parts, result } = JSON.parse(headers.get("HX-Trigger"))["nitro:events"];
      if (!events) {
        const match = (
          /** @type {any} */
          /<script [^>]*data-nitro-events>([^<]*)<\/script>$/.exec(text)
        );
        ({ events, parts, result } = JSON.parse(match[1]));
        text = text.slice(0, match.index);
      }
      job.events = [...events];
      job.parts = parts ?? [[id, text.length, events.length, []]];
      job.result = result;
    } catch {
      return;
    }
    await released();
    const to = headers.get("HX-Redirect");
    if (to || headers.get("HX-Refresh")) leave2(id, to);
    else if (text && (status < 300 || status === 422)) await replaceAll(job, text, adapter);
  };
  var replaceAll = async (job, text, adapter) => {
    const kept = /^<script [^>]*data-nitro-tokens>(.*?)<\/script>/.exec(text);
    const tokens = kept && JSON.parse(kept[1]);
    let at = 0;
    for (const [id, length] of job.parts ?? []) {
      const part = job.riders.get(id) ?? job;
      const html = adapter.read(text.slice(at, at += length));
      Object.assign(part, { rode: true, request: job.request });
      if (!length) continue;
      await released();
      const root = await settled(id);
      part.isStale = tokens || root?.dataset.nitroToken !== part.token;
      if (!part.isStale) await replace(root, html, part, adapter).catch(console.error);
      else if (tokens?.[id] && root?.dataset.nitroToken === part.token) root.dataset.nitroToken = tokens[id];
      if (part !== job && part.host !== job && root) enqueue(newJob(root, "refresh", { isQuiet: true }));
    }
  };
  var replace = async (root, html, job, { swap: swap2 }) => {
    const restoreEntries = keepEntries(root, job);
    let own = { text: html, restore() {
    } };
    try {
      own = keepOwn(root, html);
    } catch (error) {
      console.error(error);
    }
    try {
      await swap2(root, own.text, job);
    } finally {
      own.restore();
    }
    restoreEntries();
  };

  // nitro_htmx/client/riders.js
  var LIMIT = 50;
  var SLOW_MS = 1e3;
  var RIDES = "[data-nitro-component]:not([data-nitro-lazy],[data-nitro-alone])";
  var sends = {};
  var slow = {};
  var sizeOf = (pairs) => `${new URLSearchParams(pairs)}`.length;
  var keysOf = ({ component, action, heard }) => heard ? heard.map(([name]) => `${component}<${name}`) : [`${component}.${action}`];
  var learn = (doing, events, took) => {
    for (const key of keysOf(doing)) {
      const names = sends[key] ??= {};
      for (const [name, { key: key2 }] of events) names[name] = (names[name] ?? /^nitro:refresh-/.test(name)) && key2 != null;
      if (took) slow[key] = took > SLOW_MS;
    }
  };
  var likely = ({ dataset: { nitroEmits } }, doing) => keysOf(doing).flatMap((key) => sends[key] ? Object.entries(sends[key]) : nitroEmits?.split(" ").map((name) => [name]) ?? []);
  var hearers = () => {
    const found = {};
    for (const root of document.querySelectorAll(RIDES)) {
      for (const name of root.getAttribute("hx-trigger")?.match(/nitro:\S+/g) ?? []) (found[name] ??= []).push(root);
    }
    return found;
  };
  var take2 = (job, root, rider = newJob(root, "refresh", { isQuiet: true, heard: [] })) => {
    const { id, dataset: { nitroToken: token } } = root;
    const { riders } = job;
    const entry = JSON.stringify([rider.component, token, ...rider.heard?.[0] ? [rider.heard, rider.chain] : []]);
    const size = sizeOf({ entry });
    if (riders.size >= LIMIT || size > job.room || find(id) !== root || !root.matches(RIDES) || !isSettled(root)) return;
    job.room -= size;
    riders.set(id, Object.assign(rider, { entry, host: job, posted: token, root, token }));
    hold(rider);
    return true;
  };
  var spread = (job, senders) => {
    const { body, chain, heard, id, riders, root } = job;
    const details = heard?.flatMap(([, detail]) => Object.values(detail ?? {})) ?? [];
    const keys = [root.dataset.nitroKey, ...body.values(), ...details].map(String);
    const reach = (other, name) => {
      const isOut = riders.size >= LIMIT || other.id === id || chain.includes(other.id) || lineOf(other.id)[0];
      if (!riders.has(other.id) && (isOut || !take2(job, other))) return;
      senders.push([other, { component: other.dataset.nitroComponent, heard: [[name]] }]);
    };
    const seen2 = /* @__PURE__ */ new Set();
    let index;
    for (const [sender, doing] of senders) {
      const calls = JSON.parse(sender.dataset.nitroOn ?? "{}");
      for (const [name, isKeyed] of likely(sender, doing)) {
        const [to, call2] = calls[name] ?? [];
        const parent = find(to);
        if (parent) reach(parent, call2);
        if (seen2.has(name + isKeyed)) continue;
        seen2.add(name + isKeyed);
        index ??= hearers();
        for (const other of index[name] ?? []) {
          const { nitroFilters, nitroKey } = other.dataset;
          const isForKey = isKeyed || nitroFilters?.includes(`"${name}"`);
          if (!isForKey || keys.includes(nitroKey)) reach(other, name);
        }
      }
    }
  };
  var boardAgain = (job) => {
    for (const rider of job.riders.values()) {
      const root = find(rider.id);
      if (root?.dataset.nitroToken !== rider.posted || lineOf(rider.id)[0]) continue;
      hold(Object.assign(rider, { host: job, root, token: rider.posted }));
    }
  };
  var board = (job) => {
    const { body, riders, root } = job;
    const most = options.nitroAlong;
    job.room = Math.min(most, most * 4 - sizeOf(body));
    job.boarded = performance.now();
    if (!(job.room > 0) || hasFile(body) || root.dataset.nitroLazy || keysOf(job).some((key) => slow[key])) return;
    const senders = [[root, job]];
    for (const rider of waiting()) {
      if (!rider.isAlone && take2(job, rider.root, rider)) senders.push([rider.root, rider]);
    }
    spread(job, senders);
    if (riders.size) body.set("nitro-along", `[${[...riders.values()].map(({ entry }) => entry)}]`);
  };
  var release2 = (job) => {
    for (const rider of job.riders.values()) {
      if (rider.host !== job) continue;
      const { heard, id, isStale, rode, token } = rider;
      const root = find(id);
      const line = lineOf(id);
      if (rode || !heard[0]) line.shift();
      else rider.isAlone = job.parts && job.status === 200 && root?.dataset.nitroToken === token;
      rider.host = rider.token = null;
      if (isStale && root && !line[0]) line.push(newJob(root, "refresh", { isQuiet: true }));
      resume(id);
    }
  };

  // nitro_htmx/client/parts.js
  var arrivalsOf = (job, events) => {
    const { id, parts = [[id, 0, events.length, []]], riders, status, took } = job;
    const isWell = job.parts && status === 200;
    const arrivals = [];
    for (const [from, , count, places3] of parts) {
      const run2 = riders.get(from);
      const { component, root, heard: brought } = run2 ?? job;
      const heard = places3.map((place) => arrivals[place]);
      for (const { heardBy } of heard) heardBy.add(from);
      const names = heard.map(({ call: call2, name, to }) => [to === from ? call2 : name]);
      const own = events.slice(arrivals.length, arrivals.length + count);
      if (isWell) learn(run2 ? { component, heard: [...brought, ...names] } : job, own, run2 ? 0 : took);
      const [{ chain: begin3, counts }, ...others] = !run2 || brought[0] ? [run2 ?? job, ...heard] : heard;
      const chain = [...begin3.filter((step) => others.every(({ chain: chain2 }) => chain2.includes(step))), from];
      if (run2) {
        counts[from] = (counts[from] ?? 0) + 1;
        run2.heard = [];
      }
      const calls = JSON.parse(root.dataset.nitroOn ?? "{}");
      for (const [name, detail] of own) {
        const [to, call2] = calls[name] ?? [];
        arrivals.push({ name, detail, from, chain, counts, heardBy: /* @__PURE__ */ new Set(), to, call: call2 });
      }
    }
    return arrivals;
  };

  // nitro_htmx/client/events.js
  var deliver = (job) => {
    const { id, component, action, status, resolve, reject, result } = job;
    announce("answered", job);
    release2(job);
    const error = job.error ?? options[`nitroError-${status}`] ?? options.nitroError;
    for (const arrival of arrivalsOf(job, job.events ?? [["nitro:error", { component, action, error, status }]])) {
      const { call: call2, detail, from, name, to } = arrival;
      const cause = eventOf(name, detail);
      causes.set(cause, arrival);
      if (true) announce("event", { job, arrival, event: cause });
      if (from === id && name === "nitro:error") {
        if (job.isUnsent) unsent.set(cause, job);
        reject?.(failure(detail));
      }
      if (from === id && name === "nitro:action-complete") resolve?.(result === void 0 ? detail : { ...detail, result });
      (find(from) ?? document.body).dispatchEvent(cause);
      if (find(to)) enqueue(newJob(find(to), "refresh", { isQuiet: true, heard: [[call2, detail]], cause }));
    }
    for (const rider of job.riders.values()) rider.rode && announce("done", rider);
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

  // nitro_htmx/client/single.js
  var SINGLE = "[data-nitro-single]";
  var HELD = "data-nitro-held";
  var isHeld = (asker, { id }, action) => asker.matches(SINGLE) && lineOf(id).some((job) => job.action === action);
  var buttonsOf = (asker, root) => asker.localName === "form" ? allOf(`:is(button,input):not(${ASKS})`, root).filter(({ form, type }) => form === asker && /submit|image/.test(type)) : [asker];
  var show3 = ({ id }) => {
    const root = find(id);
    for (const asker of root ? allOf(SINGLE, root) : []) {
      const isNow = isHeld(asker, root, actionOf(root, asker.getAttribute("hx-post")));
      for (const button of buttonsOf(asker, root)) {
        if (button.hasAttribute(isNow ? "aria-disabled" : HELD) === isNow) continue;
        button.toggleAttribute(HELD, isNow);
        setAttribute(button, "aria-disabled", isNow ? "true" : null);
      }
    }
  };
  var startSingle = () => {
    for (const name of ["queued", "answered", "done"]) hear(name, (job) => queueMicrotask(() => show3(job)));
  };

  // nitro_htmx/client/bridge.js
  var ask2 = ({ element, path, body, cause }) => {
    const root = rootOf(element);
    const action = actionOf(root, path);
    if (element === root) return react(root, cause, { action, path });
    if (isHeld(element, root, action)) return;
    const job = newJob(root, action, { path, source: element });
    for (const [name, value] of body ?? []) if (!isOurName(name)) job.body.append(name, value);
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
  var run = async (job, adapter) => {
    const { chain, id } = job;
    const root = find(id);
    const isGone = !root || root !== job.root && job.page !== address();
    if (isGone && !job.isQuiet) finish(Object.assign(job, { status: 0, error: options["nitroError-404"] }));
    if (isGone || job.reject && root.dataset.nitroLazy) return drop(job, "it is not there");
    job.begun ? boardAgain(job) : fill(job, root);
    const answer2 = await insist(job, () => {
      const root2 = find(id) ?? document.body;
      const source = job.source?.isConnected ? job.source : root2;
      return adapter.send(job, { root: root2, source, headers: chain[0] && { "Nitro-Chain": chain.join() } });
    });
    if (answer2) await accept(Object.assign(job, { answer: answer2 }), answer2, adapter);
    else if (job.status == null) return drop(job, "a listener or hx-sync stopped it");
    finish(job);
  };
  var fill = (job, root) => {
    const { body, counts, heard, id, sent } = job;
    Object.assign(job, { root, token: root.dataset.nitroToken });
    counts[id] = (counts[id] ?? 0) + 1;
    if (heard) body.set("nitro-events", JSON.stringify(heard));
    announce("filling", job);
    const names = /* @__PURE__ */ new Set();
    for (const { name, bound, values } of sent.values()) {
      if (!bound) continue;
      names.add(bound);
      for (const value of values) body.append(name, value);
    }
    if (!job.isQuiet) body.set("nitro-fields", [...names].join());
    board(job);
    body.append("nitro-token", job.token ?? "");
  };
  var connect = (adapter) => {
    adapter.capture(ask2);
    runWith((job) => run(job, adapter).finally(() => release2(job)));
  };
  var startBridge = () => {
    window.nitro = { find, first, rootOf, call, on: hear, react, enqueue };
  };

  // nitro_htmx/client/early.js
  var OTHERS = "form,label,select,textarea,input:not([type=submit],[type=image],[type=button])";
  var early = [];
  var click = (event) => {
    const control = event.target.closest?.(`button,input,label,form,${ASKS}`);
    if (!control || control.matches(OTHERS)) return;
    const sends2 = /submit|image/.test(control.type) && control.form?.matches(ASKS);
    if (!sends2 && !control.matches(ASKS)) return;
    stop(event);
    early.push(() => control.click());
  };
  var submit = (event) => {
    if (!event.target.matches?.(ASKS)) return;
    stop(event);
    early.push(() => event.target.requestSubmit());
  };
  var whenLoaded = (begin3, first2 = "never") => {
    if (performance.timing.domContentLoadedEventStart) return begin3();
    const listeners = Object.entries({ click, submit, [first2]: stop });
    for (const [name, listener] of listeners) window.addEventListener(name, listener, true);
    document.addEventListener("DOMContentLoaded", () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener, true);
      begin3();
      setTimeout(() => early.forEach((act) => act()));
    });
  };

  // nitro_htmx/client/forget.js
  var reset = (inputs) => {
    const form = document.createElement("form");
    const id = "nitro-forgotten";
    form.id = id;
    document.body.append(form);
    const owners = inputs.map((input) => input.getAttribute("form"));
    for (const input of inputs) input.setAttribute("form", id);
    form.reset();
    inputs.forEach((input, at) => setAttribute(input, "form", owners[at]));
    form.remove();
  };
  var isAsGiven = (input) => isSame(valuesOf(input), given(input)) && !input.validity.badInput;
  var startForget = () => {
    on("pagehide", () => reset(all("[data-nitro-model]").filter(isAsGiven)));
    const menus = all("select[data-nitro-model]");
    if (performance.navigation.type === 1) reset(menus.filter((menu) => menu !== document.activeElement));
  };

  // nitro_htmx/client/lazy.js
  var LAZY = "[data-nitro-lazy]";
  var MOUNT = "nitro-mount";
  var GROUP_LIMIT = 50;
  var known = /* @__PURE__ */ new WeakSet();
  var groups = /* @__PURE__ */ new Set();
  var tried = /* @__PURE__ */ new WeakSet();
  var loading = /* @__PURE__ */ new Set();
  var overheard = /* @__PURE__ */ new Map();
  var askAlone = (placeholder) => {
    loading.add(placeholder.id);
    enqueue(newJob(placeholder, MOUNT, { isQuiet: true }));
  };
  var askTogether = (group) => {
    const [first2, ...others] = group;
    if (!others[0]) return first2 && askAlone(first2);
    groups.add(group);
    for (const { id } of group) loading.add(id);
    const members = others.map(({ dataset }) => `${dataset.nitroComponent} ${dataset.nitroToken}`);
    post(first2, MOUNT, { group: members }, { group });
  };
  var isWaiting2 = (placeholder) => placeholder.isConnected && placeholder.matches(LAZY);
  var ask3 = (placeholder) => {
    const underWay = new Set([...groups].flat());
    if (underWay.has(placeholder)) return;
    const { nitroGroup } = placeholder.dataset;
    const others = all(`${LAZY}[data-nitro-group]`).filter((member) => member !== placeholder && member.dataset.nitroGroup === nitroGroup && !tried.has(member) && !underWay.has(member));
    askTogether(tried.has(placeholder) ? [placeholder] : [placeholder, ...others].slice(0, GROUP_LIMIT));
  };
  var goOn = ({ action, id, root, group = [root] }) => {
    if (action !== MOUNT) return;
    const [first2, ...others] = group;
    const left = others.filter(isWaiting2);
    groups.delete(group);
    if (isWaiting2(first2)) {
      loading.delete(id);
      if (others[0]) tried.add(first2);
      return askTogether(left);
    }
    for (const other of left) {
      tried.add(other);
      askAlone(other);
    }
  };
  var tell3 = (id) => {
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
      else if (isIntersecting) ask3(target);
    }
  });
  var look3 = () => {
    for (const placeholder of all(LAZY)) {
      if (known.has(placeholder)) continue;
      known.add(placeholder);
      if (placeholder.dataset.nitroLazy === "visible") seen.observe(placeholder);
      else ask3(placeholder);
    }
    for (const id of /* @__PURE__ */ new Set([...overheard.keys(), ...loading])) tell3(id);
  };
  var startLazy = () => {
    hear("queued", ({ cause, id, root }) => {
      if (!cause?.type.startsWith("nitro:") || !root.matches(LAZY)) return true;
      if (loading.has(id) || !cause.type.startsWith("nitro:refresh-")) overheard.set(id, [...overheard.get(id) ?? [], cause]);
      return false;
    });
    hear("answered", goOn);
    const watch = { attributeFilter: ["data-nitro-lazy"], childList: true, subtree: true };
    new MutationObserver(look3).observe(document.documentElement, watch);
    look3();
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
  var valueOf = (root, name) => inputsOf(root, name).flatMap(valuesOf).join("\n");
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
    const texts = [...new FormData(form)].filter(([, value]) => typeof value === "string");
    return `${new URLSearchParams(
      /** @type {any} */
      texts
    )}`;
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
  var HIDDEN = "data-nitro-hidden";
  var show4 = (id) => {
    for (const element of all(`[${HIDDEN}]`)) {
      if (id && element.getAttribute(HIDDEN) !== id) continue;
      element.hidden = false;
      element.removeAttribute(HIDDEN);
    }
  };
  var mark = (root, action) => {
    root.classList.toggle("nitro-busy", !!action);
    setAttribute(root, "aria-busy", action ? "true" : null);
    if (!root.classList.length) root.removeAttribute("class");
    for (const element of allOf("[data-nitro-loading]", root)) {
      const { nitroLoading } = element.dataset;
      element.hidden = !action || nitroLoading && nitroLoading !== action;
    }
  };
  var begin = (job) => {
    const { action, id, source } = job;
    const root = find(id);
    if (!root || !isAsked(job)) return;
    mark(root, action);
    const selector = source?.dataset.nitroHide;
    const element = selector && source.closest(selector);
    if (!element || !root.contains(element)) return;
    element.hidden = true;
    element.setAttribute(HIDDEN, id);
  };
  var end2 = ({ target, type }) => {
    if (target.id && type === "nitro:error") show4(target.id);
    if (target.matches?.(ROOT)) mark(target);
  };
  var startLoading = () => {
    hear("leaving", begin);
    on("nitro:action-complete nitro:error", end2);
    const rest = () => {
      show4();
      for (const root of all(".nitro-busy")) mark(root);
    };
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
  var each = (id, show5) => {
    const root = find(id);
    if (root) allOf(BAR, root).forEach(show5);
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
    hear("restored", () => all(BAR).forEach((bar) => bar.hidden = true));
  };

  // nitro_htmx/client/start.js
  var begin2 = (adapter) => {
    const { version } = adapter;
    if (take(version)) {
      connect(adapter);
      return startLazy();
    }
    const found = window.htmx?.ajax && window.htmx.version;
    const why = `nitro-htmx${version}.js needs htmx ${version}, and found ${found || "none"}`;
    console.error(why);
    runWith(() => Promise.reject(why));
  };
  var start = (adapter) => {
    if (Object.hasOwn(window, "nitro") && window.nitro?.call) return;
    distrust(adapter.untrusted);
    document.addEventListener("load", () => take(adapter.version), true);
    whenLoaded(() => begin2(adapter), adapter.first);
    startEntries();
    startOwn();
    startPress();
    startEvents();
    startOffline();
    startWaiting();
    startSingle();
    startForget();
    startBridge();
    startLive();
    startUploads();
    startLoading();
    startPolls();
    startToasts();
    startAddress();
  };

  // nitro_htmx/client/nitro-htmx4.js
  start(htmx4);
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvd2F5LmpzIiwgIi4uLy4uL2NsaWVudC90eXBpbmc0LmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWQuanMiLCAiLi4vLi4vY2xpZW50L2h0bXg0LmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9vZmZsaW5lLmpzIiwgIi4uLy4uL2NsaWVudC9hZ2Fpbi5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L3dhaXRpbmcuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L3JpZGVycy5qcyIsICIuLi8uLi9jbGllbnQvcGFydHMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvc2luZ2xlLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9mb3JnZXQuanMiLCAiLi4vLi4vY2xpZW50L2xhenkuanMiLCAiLi4vLi4vY2xpZW50L2xpdmUuanMiLCAiLi4vLi4vY2xpZW50L2xvYWRpbmcuanMiLCAiLi4vLi4vY2xpZW50L3BvbGxzLmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWRzLmpzIiwgIi4uLy4uL2NsaWVudC9zdGFydC5qcyIsICIuLi8uLi9jbGllbnQvbml0cm8taHRteDQuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoZXJlIHRoaW5ncyBhcmUgb24gdGhlIHBhZ2UsIGFuZCB3aG9zZSB0aGV5IGFyZS4gKi9cblxuLyoqIFdoYXQgdGhlIHNlcnZlciBoYXMgd3JpdHRlbiBhdCBvdXIgc2NyaXB0LiAqL1xuZXhwb3J0IGNvbnN0IG9wdGlvbnMgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5leHBvcnQgY29uc3QgUk9PVCA9ICdbZGF0YS1uaXRyby1jb21wb25lbnRdJztcbmV4cG9ydCBjb25zdCBBU0tTID0gJ1toeC1wb3N0XSxbZGF0YS1oeC1wb3N0XSc7XG5cbmxldCB1bnRydXN0ZWQgPSAnJztcbi8qKiBOYW1lIHdoYXQgcGVvcGxlIHdyb3RlOiBub3RoaW5nIGluIHRoZXJlIGFjdHMsIGlzIGJvdW5kLCBvciBpcyBhIGNvbXBvbmVudC5cbiAqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkaXN0cnVzdCA9IChzZWxlY3RvcikgPT4gdm9pZCAodW50cnVzdGVkID0gc2VsZWN0b3IpO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNUcnVzdGVkID0gKGVsZW1lbnQpID0+ICFlbGVtZW50LmNsb3Nlc3Q/Lih1bnRydXN0ZWQpO1xuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290PzogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBhbGwgPSAoc2VsZWN0b3IsIHJvb3QgPSBkb2N1bWVudCkgPT4gWy4uLnJvb3QucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildLmZpbHRlcihpc1RydXN0ZWQpO1xuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmlyc3QgPSAoc2VsZWN0b3IpID0+IGFsbChzZWxlY3RvcilbMF07XG5cbi8qKiBAdHlwZSB7KGlkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmaW5kID0gKGlkKSA9PiBpZCAmJiBmaXJzdCgnIycgKyBDU1MuZXNjYXBlKGlkKSk7XG5cbi8qKiBXaGF0IHBsYWluIGh0bXggcHV0cyBpbiBhIHJvb3QncyBwbGFjZSBoYXMgdGhlIG9sZCBvbmUncyB0b2tlbiB1bnRpbCBodG14IHNldHRsZXMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1NldHRsZWQgPSAocm9vdCkgPT4gIXJvb3Q/LmNsb3Nlc3QoJy5odG14LWFkZGVkJyk7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IFByb21pc2U8YW55Pn0gKi9cbmV4cG9ydCBjb25zdCBzZXR0bGVkID0gYXN5bmMgKGlkKSA9PiB7XG4gIGZvciAobGV0IHRyaWVzID0gMDsgdHJpZXMgPCA1MDAgJiYgIWlzU2V0dGxlZChmaW5kKGlkKSk7IHRyaWVzKyspIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIDEwKSk7XG4gIHJldHVybiBmaW5kKGlkKTtcbn07XG5cbi8qKiBUaGUgcm9vdCBvZiB0aGUgY29tcG9uZW50IHRoYXQgYW4gZWxlbWVudCBiZWxvbmdzIHRvLCBieSBpdHMgc2xvdHMsIHRvby5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qgcm9vdE9mID0gKGVsZW1lbnQpID0+IHtcbiAgaWYgKCFpc1RydXN0ZWQoZWxlbWVudCkpIHJldHVybjtcbiAgY29uc3Qgcm9vdCA9IGVsZW1lbnQuY2xvc2VzdD8uKGAke1JPT1R9LFtkYXRhLW5pdHJvLW93bmVyXWApO1xuICByZXR1cm4gZmluZChyb290Py5kYXRhc2V0Lm5pdHJvT3duZXIpID8/IHJvb3Q7XG59O1xuXG4vKiogV2hhdCBiZWxvbmdzIHRvIHRoZSBjb21wb25lbnQgb2YgdGhpcyByb290LCBhbmQgdG8gbm9uZSBpbnNpZGUuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcsIHJvb3Q6IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsT2YgPSAoc2VsZWN0b3IsIHJvb3QpID0+IGFsbChzZWxlY3Rvciwgcm9vdCkuZmlsdGVyKChlbGVtZW50KSA9PiByb290T2YoZWxlbWVudCkgPT09IHJvb3QpO1xuXG4vKiogVGhlIHBhcnRzIG9mIGFuIGFuc3dlcjogYSBjb21wb25lbnQsIGFuZCB3aGF0IGl0IGJyaW5ncyB0byBpdHMgc2xvdHMuXG4gKiBAdHlwZSB7KHRlbXBsYXRlOiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHBhcnRzT2YgPSAoeyBjb250ZW50IH0pID0+XG4gIFtjb250ZW50LCAuLi5bLi4uY29udGVudC5xdWVyeVNlbGVjdG9yQWxsKCd0ZW1wbGF0ZVtkYXRhLW5pdHJvLXVwZGF0ZV0nKV0ubWFwKCh1cGRhdGUpID0+IHVwZGF0ZS5jb250ZW50KV07XG5cbi8qKiBXaGV0aGVyIG5vdGhpbmcgaW4gYSBjb21wb25lbnQgaXMgb2YgYW5vdGhlciwgb3Igb2YgcGVvcGxlLCBzbyB0aGF0IG5vYm9keSBoYXMgdG8gYXNrIGVhY2ggZWxlbWVudC5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzUGxhaW4gPSAocm9vdCkgPT4gIXJvb3QucXVlcnlTZWxlY3RvcihgJHtST09UfSxbZGF0YS1uaXRyby1zbG90XSwke3VudHJ1c3RlZH1gKTtcblxuLyoqIFdoZXRoZXIgdGhlIGFkZHJlc3MgaXMgdGhhdCBvZiBhbiBhY3Rpb24gb2YgdGhlIGNvbXBvbmVudCBhcm91bmQgdGhlIGVsZW1lbnQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgcGF0aDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VycyA9IChlbGVtZW50LCBwYXRoKSA9PiBwYXRoPy5zdGFydHNXaXRoKHJvb3RPZihlbGVtZW50KT8uZGF0YXNldC5uaXRyb1VybCA/PyBOYU4pO1xuXG4vKiogV2hpY2ggb2YgaXRzIGFjdGlvbnMgYW4gYWRkcmVzcyBpcyBmb3IuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcGF0aDogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgYWN0aW9uT2YgPSAoeyBkYXRhc2V0IH0sIHBhdGgpID0+IHBhdGguc2xpY2UoZGF0YXNldC5uaXRyb1VybC5sZW5ndGgpLnNwbGl0KCcvJylbMF07XG5cbi8qKiBXcml0ZSBhbiBhdHRyaWJ1dGUgYXMgaXQgd2FzOyBudWxsOiBpdCB3YXMgbm90IHRoZXJlLlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIG5hbWU6IHN0cmluZywgdmFsdWU6IHN0cmluZyB8IG51bGwpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2V0QXR0cmlidXRlID0gKGVsZW1lbnQsIG5hbWUsIHZhbHVlKSA9PlxuICB2YWx1ZSA9PT0gbnVsbCA/IGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKG5hbWUpIDogZWxlbWVudC5zZXRBdHRyaWJ1dGUobmFtZSwgdmFsdWUpO1xuXG5leHBvcnQgY29uc3QgYWRkcmVzcyA9ICgpID0+IGxvY2F0aW9uLnBhdGhuYW1lICsgbG9jYXRpb24uc2VhcmNoO1xuXG4vKiogSGVhciBldmVudHMgYmVmb3JlIGV2ZXJ5Ym9keSBlbHNlLlxuICogQHR5cGUgeyhuYW1lczogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb24gPSAobmFtZXMsIGxpc3RlbmVyKSA9PiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lcy5zcGxpdCgnICcpKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG59O1xuXG4vKiogTGV0IG5vYm9keSBlbHNlIGhlYXIgYW4gZXZlbnQsIGFuZCB0aGUgYnJvd3NlciBkbyBub3RoaW5nLlxuICogQHR5cGUgeyhldmVudDogRXZlbnQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RvcCA9IChldmVudCkgPT4ge1xuICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICBldmVudC5zdG9wSW1tZWRpYXRlUHJvcGFnYXRpb24oKTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsPzogYW55KSA9PiBDdXN0b21FdmVudH0gKi9cbmV4cG9ydCBjb25zdCBldmVudE9mID0gKG5hbWUsIGRldGFpbCkgPT4gbmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSwgZGV0YWlsIH0pO1xuXG4vKiogQHR5cGUgeyhib2R5OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaGFzRmlsZSA9IChib2R5KSA9PiBib2R5IGluc3RhbmNlb2YgRm9ybURhdGEgJiYgWy4uLmJvZHkudmFsdWVzKCldLnNvbWUoKHZhbHVlKSA9PiB2YWx1ZSBpbnN0YW5jZW9mIEJsb2IpO1xuIiwgIi8qIEpvYnMsIGFuZCB3aGF0IHRoZSBmZWF0dXJlcyBoZWFyIG9mIHRoZW0sIGluIHRoaXMgb3JkZXI6XG4gKiAgIHF1ZXVlZCAgICBhIGNvbXBvbmVudCBhc2tzIGZvciBzb21ldGhpbmc7IGEgbGlzdGVuZXIgdGhhdCByZXR1cm5zIGZhbHNlIGhvbGRzIGl0IGJhY2tcbiAqICAgZmlsbGluZyAgIGl0cyBib2R5IGlzIGJlaW5nIG1hZGU7IGEgbGlzdGVuZXIgbWF5IHNldCBwYXJhbWV0ZXJzXG4gKiAgIGxlYXZpbmcgICBpdCBpcyBiZWluZyBzZW50LCBhbmQgbm9ib2R5IGhhcyBzdG9wcGVkIGl0XG4gKiAgIGFnYWluICAgICBpdCB3YXMgaW4gdmFpbiwgb3Igbm90IGNlcnRhaW4sIGFuZCBpcyBzZW50IG9uY2UgbW9yZVxuICogICBhbnN3ZXJlZCAgdGhlIGFuc3dlciBpcyBvbiB0aGUgcGFnZSwgb3IgdGhlcmUgd2FzIG5vbmU7IGl0cyByaWRlcnMgZ28gb24sIGFuZCBpdHMgZXZlbnRzIGNvbWUgbmV4dFxuICogICBkb25lICAgICAgaXRzIGV2ZW50cyBoYXZlIGFycml2ZWQsIG9yIGl0IHdhcyBkcm9wcGVkXG4gKiBhbmQgYmVzaWRlczogdXBsb2FkaW5nIHtpZCwgeGhyfSwgb2YgZmlsZXMgb2YgYSBjb21wb25lbnQ7IG5hdmlnYXRlZCwgd2hlbiBodG14IGhhcyBjaGFuZ2VkIHRoZSBhZGRyZXNzO1xuICogcmVzdG9yZWQsIHdoZW4gaHRteCBoYXMgcHV0IHRoZSBIVE1MIG9mIGFuIGVhcmxpZXIgcGFnZSBiYWNrLlxuICogT25seSB0aGUgcmVhZGFibGUgYnVpbGQsIHdoaWNoIERFQlVHIGxvYWRzOiBldmVudCB7am9iLCBhcnJpdmFsLCBldmVudH0sIGJlZm9yZSB0aGUgcGFnZSBoZWFycyBvbmUgb2YgYW4gYW5zd2VyO1xuICogc3RvcHBlZCwgYSBqb2IgdGhhdCB3b3VsZCBnbyByb3VuZCBpbiBhIGxvb3AsIHdpdGggYHdoeWAuXG4gKi9cbmltcG9ydCB7IGFkZHJlc3MgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBqb2JzID0gbmV3IEV2ZW50VGFyZ2V0KCk7IC8vIGEgbGlzdGVuZXIgdGhhdCB0aHJvd3Mgc3RvcHMgbm8gb3RoZXIsIGFuZCBubyBqb2JcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGpvYjogYW55KSA9PiBhbnkpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgaGVhciA9IChuYW1lLCBsaXN0ZW5lcikgPT5cbiAgam9icy5hZGRFdmVudExpc3RlbmVyKG5hbWUsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICBpZiAobGlzdGVuZXIoZXZlbnQuZGV0YWlsKSA9PT0gZmFsc2UpIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBhbm5vdW5jZSA9IChuYW1lLCBkZXRhaWwpID0+IGpvYnMuZGlzcGF0Y2hFdmVudChuZXcgQ3VzdG9tRXZlbnQobmFtZSwgeyBjYW5jZWxhYmxlOiB0cnVlLCBkZXRhaWwgfSkpO1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbjogc3RyaW5nLCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiBKb2J9ICovXG5leHBvcnQgY29uc3QgbmV3Sm9iID0gKHJvb3QsIGFjdGlvbiwgbW9yZSkgPT4ge1xuICBjb25zdCBib2R5ID0gbmV3IEZvcm1EYXRhKCk7XG4gIGJvZHkuc2V0KCdjc3JmbWlkZGxld2FyZXRva2VuJywgJycpOyAvLyBob2xkcyB0aGUgZmlyc3QgcGxhY2UsIGZvciBEamFuZ28gdG8gcmVhZCB3aGF0ZXZlciBpcyBjdXQgb2ZmXG4gIHJldHVybiB7XG4gICAgaWQ6IHJvb3QuaWQsXG4gICAgY29tcG9uZW50OiByb290LmRhdGFzZXQubml0cm9Db21wb25lbnQsXG4gICAgYWN0aW9uLFxuICAgIHBhdGg6IGAke3Jvb3QuZGF0YXNldC5uaXRyb1VybH0ke2VuY29kZVVSSUNvbXBvbmVudChhY3Rpb24pfS9gLFxuICAgIHJvb3QsXG4gICAgcGFnZTogYWRkcmVzcygpLFxuICAgIGJvZHksXG4gICAgc2VudDogbmV3IE1hcCgpLFxuICAgIGNoYWluOiBbXSxcbiAgICBjb3VudHM6IHt9LFxuICAgIHJpZGVyczogbmV3IE1hcCgpLFxuICAgIC4uLm1vcmUsXG4gIH07XG59O1xuXG4vKiogV2hldGhlciBhIHZpc2l0b3Igb3IgYSBzY3JpcHQgd2FudHMgd2hhdCBpdCBkb2VzLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0Fza2VkID0gKHsgYWN0aW9uLCBpc1F1aWV0IH0pID0+ICFpc1F1aWV0ICYmICEvXihzeW5jfG5pdHJvLW1vdW50KSQvLnRlc3QoYWN0aW9uKTtcblxuLyoqIFdoZXRoZXIgdGhlIGJyaWRnZSBhZGRzIGEgcGFyYW1ldGVyIGJ5IGl0c2VsZjogd2hhdCBpcyBib3VuZCwgYW5kIHdoYXQgZWxzZSBpcyBvdXJzLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPdXJOYW1lID0gKG5hbWUpID0+IG5hbWUuc3RhcnRzV2l0aCgnbml0cm8tJyk7XG5cbi8qKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBhcmdzOiBvYmplY3QpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYWRkQXJndW1lbnRzID0gKGJvZHksIGFyZ3MpID0+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKGFyZ3MpKSB7XG4gICAgaWYgKGlzT3VyTmFtZShuYW1lKSkgY29udGludWU7XG4gICAgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUgOiBbdmFsdWVdKSB7XG4gICAgICBjb25zdCBpc0pzb24gPSBpdGVtICYmIHR5cGVvZiBpdGVtID09PSAnb2JqZWN0JyAmJiAhKGl0ZW0gaW5zdGFuY2VvZiBCbG9iKTtcbiAgICAgIGJvZHkuYXBwZW5kKG5hbWUsIGlzSnNvbiA/IEpTT04uc3RyaW5naWZ5KGl0ZW0pIDogaXRlbSA/PyAnJyk7XG4gICAgfVxuICB9XG59O1xuIiwgIi8qIFdoYXQgYm90aCB2ZXJzaW9ucyBvZiBodG14IGhhdmUgaW4gY29tbW9uLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgQVNLUywgaGFzRmlsZSwgaXNPdXJzLCBvbiwgcm9vdE9mLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIFRoZSBwYWdlJ3MgaHRteDsgbm90IGFub3RoZXIgb25lIHRoYXQgaXQgbG9hZHMgbGF0ZXIuXG4gKiBAdHlwZSB7YW55fSAqL1xuZXhwb3J0IGxldCBodG14O1xuXG4vKiogVGFrZSB0aGUgaHRteCB0aGF0IGlzIHRoZXJlLCBpZiBpdCBpcyBvZiB0aGlzIHZlcnNpb24uXG4gKiBAdHlwZSB7KHZlcnNpb246IG51bWJlcikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHRha2UgPSAodmVyc2lvbikgPT4ge1xuICBjb25zdCBmb3VuZCA9IHdpbmRvdy5odG14O1xuICBpZiAoZm91bmQ/LmFqYXggJiYgcGFyc2VJbnQoZm91bmQudmVyc2lvbikgPT09IHZlcnNpb24pIGh0bXggPz89IGZvdW5kOyAvLyBhbiBlbGVtZW50IG1heSBoYXZlIHRoaXMgaWRcbiAgcmV0dXJuIGh0bXg7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGxpc3RlbmVyOiAoZXZlbnQ6IGFueSwgZGV0YWlsOiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb25IdG14ID0gKG5hbWUsIGxpc3RlbmVyKSA9PiBvbihgaHRteDoke25hbWV9YCwgKGV2ZW50KSA9PiBsaXN0ZW5lcihldmVudCwgZXZlbnQuZGV0YWlsKSk7XG5cbi8qKiBHaXZlIGEgcmVxdWVzdCBvZiBhIGNvbXBvbmVudCB0byB0aGUgYnJpZGdlIGluc3RlYWQgb2Ygc2VuZGluZyBpdC5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSwgYXNrOiAoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWQsIGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGdyYWIgPSAoZXZlbnQsIGFzaywgY2F1Z2h0KSA9PiB7XG4gIGlmICghaXNPdXJzKGNhdWdodC5lbGVtZW50LCBjYXVnaHQucGF0aCkpIHJldHVybjtcbiAgc3RvcChldmVudCk7IC8vIG90aGVycyBzZWUgaXQgbGVhdmVcbiAgYXNrKGNhdWdodCk7XG59O1xuXG4vKiogV2hlcmUgdGhlIHBhZ2UgaGFzIGFuIGh0bXggb2YgdGhlIG90aGVyIHZlcnNpb24gYXMgd2VsbCwgdGhhdCBvbmUgbGVhdmVzIG91ciBlbGVtZW50cyBhbG9uZS5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgZWxlbWVudD86IGFueSwgcGF0aD86IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhvbGRSaXZhbCA9IChuYW1lLCByZWFkKSA9PlxuICBvbkh0bXgobmFtZSwgKGV2ZW50LCBkZXRhaWwpID0+IHtcbiAgICBjb25zdCB7IGVsZW1lbnQsIHBhdGggfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBpZiAoZWxlbWVudCAmJiBpc091cnMoZWxlbWVudCwgcGF0aCkpIHN0b3AoZXZlbnQpO1xuICB9KTtcblxuLyoqIGh0bXggcHV0cyBlbGVtZW50cyBvbiB0aGUgcGFnZSBzb21lIHRpbWUgYmVmb3JlIGl0IGxpc3RlbnMgdG8gdGhlbSwgd2hpY2ggaXQgdGVsbHMgYnkgdGhlIGV2ZW50IGBuYW1lYC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGh1cnJ5ID0gKG5hbWUpID0+IHtcbiAgY29uc3Qgc2VlbiA9IG5ldyBXZWFrU2V0KCk7XG4gIG9uSHRteChuYW1lLCAoeyB0YXJnZXQgfSkgPT4gc2Vlbi5hZGQodGFyZ2V0KSk7XG4gIG9uKCdjbGljayBzdWJtaXQgY2hhbmdlIGlucHV0IGtleWRvd24nLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSB0YXJnZXQuY2xvc2VzdD8uKEFTS1MpO1xuICAgIGlmICghZWxlbWVudCB8fCBzZWVuLmhhcyhlbGVtZW50KSkgcmV0dXJuO1xuICAgIGlmIChpc091cnMoZWxlbWVudCwgZWxlbWVudC5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBlbGVtZW50LmRhdGFzZXQuaHhQb3N0KSkgaHRteC5wcm9jZXNzKGVsZW1lbnQpO1xuICB9KTtcbn07XG5cbmNvbnN0IE9GX0FfVFJZID0gWydjc3JmbWlkZGxld2FyZXRva2VuJywgJ25pdHJvLXRyeSddO1xuXG4vKiogVGVsbCB3aGF0IGxlYXZlcywgb25jZSBhbGwgb3RoZXJzIGhhZCB0aGUgY2hhbmNlIHRvIHN0b3Agb3IgY29tcGxldGUgaXQuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGpvYj86IEpvYiwgZWxlbWVudDogYW55LCBib2R5OiBhbnksIHhocjogKCkgPT4gYW55IH0pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd2F0Y2hMZWF2aW5nID0gKG5hbWUsIHJlYWQpID0+XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKGBodG14OiR7bmFtZX1gLCAoLyoqIEB0eXBlIHthbnl9ICovIHsgZGVmYXVsdFByZXZlbnRlZCwgZGV0YWlsIH0pID0+IHtcbiAgICBpZiAoZGVmYXVsdFByZXZlbnRlZCkgcmV0dXJuO1xuICAgIGNvbnN0IHsgam9iLCBlbGVtZW50LCBib2R5LCB4aHIgfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBjb25zdCBpZCA9IHJvb3RPZihlbGVtZW50KT8uaWQ7XG4gICAgaWYgKGlkICYmIGhhc0ZpbGUoYm9keSkpIGFubm91bmNlKCd1cGxvYWRpbmcnLCB7IGlkLCB4aHI6IHhocigpIH0pO1xuICAgIGlmICgham9iKSByZXR1cm47XG4gICAgY29uc3QgeyBib2R5OiBvd24gfSA9IGpvYjtcbiAgICAvLyBPdGhlcnMgbWF5IGhhdmUgYWRkZWQgc29tZXRoaW5nLCBiZWhpbmQgdGhlIGlkLCBhbmQgZWFjaCB0aW1lIGFuZXc6IGEgcmVwZWF0IGlzIHdoYXQgbGVmdCBmaXJzdC5cbiAgICBqb2IubGVmdCA/Pz0gWy4uLlsuLi5ib2R5XS5maWx0ZXIoKFtuYW1lXSkgPT4gbmFtZSAhPT0gJ25pdHJvLWlkJyksIFsnbml0cm8taWQnLCBvd24uZ2V0KCduaXRyby1pZCcpXV07XG4gICAgY29uc3Qgbm93ID0gam9iLmxlZnQubWFwKChbbmFtZSwgdmFsdWVdKSA9PiBbbmFtZSwgT0ZfQV9UUlkuaW5jbHVkZXMobmFtZSkgPyBvd24uZ2V0KG5hbWUpIDogdmFsdWVdKTtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgWy4uLmJvZHkua2V5cygpXSkgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIG5vdykgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICAgIGFubm91bmNlKCdsZWF2aW5nJywgam9iKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCB0bzogeyByb290OiBhbnksIHNvdXJjZTogYW55LCBoZWFkZXJzOiBhbnkgfSwgbW9yZT86IG9iamVjdCkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhamF4ID0gKGpvYiwgeyByb290OiB0YXJnZXQsIHNvdXJjZSwgaGVhZGVycyB9LCBtb3JlKSA9PiB7XG4gIGlmIChoYXNGaWxlKGpvYi5ib2R5KSkgc291cmNlLnNldEF0dHJpYnV0ZSgnaHgtZW5jb2RpbmcnLCAnbXVsdGlwYXJ0L2Zvcm0tZGF0YScpO1xuICAvLyBWYWxpZGF0ZWQgYXQgdGhlIGNsaWNrLlxuICBjb25zdCBldmVudCA9IHsgbml0cm86IGpvYiwgc3VibWl0dGVyOiB7IGZvcm1Ob1ZhbGlkYXRlOiB0cnVlIH0gfTtcbiAgcmV0dXJuIGh0bXguYWpheCgnUE9TVCcsIGpvYi5wYXRoLCB7IHNvdXJjZSwgdGFyZ2V0LCBoZWFkZXJzLCBldmVudCwgLi4ubW9yZSB9KTtcbn07XG4iLCAiLyogRm9ybSBmaWVsZHMgYW5kIG90aGVyIGNvbnRyb2xzOiB3aGF0IHN0YW5kcyBpbiB0aGVtLCB3aGF0IHRoZSBzZXJ2ZXIgZ2F2ZSwgYW5kIHdoYXQgdHJhdmVscyB3aXRoIGEgam9iLiAqL1xuaW1wb3J0IHsgaXNQbGFpbiwgaXNUcnVzdGVkLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5leHBvcnQgY29uc3QgRklFTERTID0gJ2lucHV0LHNlbGVjdCx0ZXh0YXJlYSc7XG5leHBvcnQgY29uc3QgQ0hPSUNFID0gJ1t0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sc2VsZWN0JztcbmV4cG9ydCBjb25zdCBUWVBFRCA9XG4gICd0ZXh0YXJlYSxpbnB1dDpub3QoW3R5cGU9Y2hlY2tib3hdLFt0eXBlPXJhZGlvXSxbdHlwZT1maWxlXSxbdHlwZT1idXR0b25dLFt0eXBlPXN1Ym1pdF0sW3R5cGU9cmVzZXRdKSc7XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBpc1RpY2sgPSAoeyB0eXBlIH0pID0+IC9jaGVja2JveHxyYWRpby8udGVzdCh0eXBlKTtcblxuLyoqIEB0eXBlIHsoc29tZTogYW55W10sIG90aGVyczogYW55W10pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTYW1lID0gKHNvbWUsIG90aGVycykgPT4gc29tZS5sZW5ndGggPT09IG90aGVycy5sZW5ndGggJiYgc29tZS5ldmVyeSgodmFsdWUsIGF0KSA9PiB2YWx1ZSA9PT0gb3RoZXJzW2F0XSk7XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB2YWx1ZXNPZiA9IChmaWVsZCkgPT4ge1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmNoZWNrZWQgPyBbZmllbGQudmFsdWVdIDogW107XG4gIGlmIChmaWVsZC5vcHRpb25zKSByZXR1cm4gWy4uLmZpZWxkLnNlbGVjdGVkT3B0aW9uc10ubWFwKChvcHRpb24pID0+IG9wdGlvbi52YWx1ZSk7XG4gIHJldHVybiBbLi4uKGZpZWxkLmZpbGVzID8/IFtmaWVsZC52YWx1ZV0pXTtcbn07XG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgZ2F2ZTogd2hhdCBhIHJlc2V0IHdvdWxkIGJyaW5nLlxuICogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZ2l2ZW4gPSAoZmllbGQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIGZpbGVzLCBtdWx0aXBsZSwgb3B0aW9ucywgc2l6ZSB9ID0gZmllbGQ7XG4gIGlmIChpc1RpY2soZmllbGQpKSByZXR1cm4gZmllbGQuZGVmYXVsdENoZWNrZWQgPyBbZmllbGQudmFsdWVdIDogW107XG4gIGlmIChmaWxlcykgcmV0dXJuIFtdO1xuICBpZiAoIW9wdGlvbnMpIHtcbiAgICBpZiAoZmllbGQudmFsdWUgPT09IGRlZmF1bHRWYWx1ZSkgcmV0dXJuIFtkZWZhdWx0VmFsdWVdO1xuICAgIGNvbnN0IGNsb25lID0gZmllbGQuY2xvbmVOb2RlKCk7IC8vIGtub3dzIHdoYXQgaXRzIHR5cGUgbWFrZXMgb2YgYSB2YWx1ZTogb2Ygbm8gY29sb3VyLCBibGFja1xuICAgIGNsb25lLnZhbHVlID0gZGVmYXVsdFZhbHVlO1xuICAgIHJldHVybiBbY2xvbmUudmFsdWVdO1xuICB9XG4gIGxldCBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+IG9wdGlvbi5kZWZhdWx0U2VsZWN0ZWQpO1xuICBpZiAoIW11bHRpcGxlICYmICFjaG9zZW5bMF0gJiYgc2l6ZSA8IDIpIGNob3NlbiA9IFsuLi5vcHRpb25zXS5maWx0ZXIoKG9wdGlvbikgPT4gIW9wdGlvbi5tYXRjaGVzKCc6ZGlzYWJsZWQnKSkuc2xpY2UoMCwgMSk7XG4gIHJldHVybiAobXVsdGlwbGUgPyBjaG9zZW4gOiBjaG9zZW4uc2xpY2UoLTEpKS5tYXAoKHsgdmFsdWUgfSkgPT4gdmFsdWUpO1xufTtcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSwgdmFsdWVzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3cml0ZSA9IChmaWVsZCwgdmFsdWVzKSA9PiB7XG4gIGlmIChpc1NhbWUodmFsdWVzLCB2YWx1ZXNPZihmaWVsZCkpKSByZXR1cm47IC8vIHdyaXRpbmcgbW92ZXMgdGhlIGNhcmV0XG4gIGlmIChpc1RpY2soZmllbGQpKSBmaWVsZC5jaGVja2VkID0gdmFsdWVzLmxlbmd0aDtcbiAgZWxzZSBpZiAoZmllbGQub3B0aW9ucykgZm9yIChjb25zdCBvcHRpb24gb2YgZmllbGQub3B0aW9ucykgb3B0aW9uLnNlbGVjdGVkID0gdmFsdWVzLmluY2x1ZGVzKG9wdGlvbi52YWx1ZSk7XG4gIGVsc2UgaWYgKGZpZWxkLmZpbGVzKSB7XG4gICAgY29uc3QgdHJhbnNmZXIgPSBuZXcgRGF0YVRyYW5zZmVyKCk7XG4gICAgZm9yIChjb25zdCBmaWxlIG9mIHZhbHVlcykgdHJhbnNmZXIuaXRlbXMuYWRkKGZpbGUpO1xuICAgIGZpZWxkLmZpbGVzID0gdHJhbnNmZXIuZmlsZXM7XG4gIH0gZWxzZSBmaWVsZC52YWx1ZSA9IHZhbHVlcztcbn07XG5cbi8qKiBXaGF0IGEgYnV0dG9uIGRvZXMsIG9yIHRoZSBmb3JtIHRoYXQgaXQgc2VuZHMuXG4gKiBAdHlwZSB7KGNvbnRyb2w6IGFueSkgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3QgZG9pbmdPZiA9IChjb250cm9sKSA9PiB7XG4gIGNvbnN0IGFza2VyID0gKGNvbnRyb2wudHlwZSA9PT0gJ3N1Ym1pdCcgJiYgIWNvbnRyb2wuaGFzQXR0cmlidXRlKCdoeC1wb3N0JykgJiYgY29udHJvbC5mb3JtKSB8fCBjb250cm9sO1xuICByZXR1cm4gW2Fza2VyLmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpID8/IGFza2VyLmdldEF0dHJpYnV0ZSgnaHJlZicpLCBhc2tlci5nZXRBdHRyaWJ1dGUoJ2RhdGEtbml0cm8tYXJncycpXTtcbn07XG5cbmNvbnN0IFRIRUlSUyA9ICdwZW9wbGUnOyAvLyB3cm90ZSBpdFxuXG4vKiogQHR5cGUgeyhlbnRyeTogW3N0cmluZywgYW55XSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc093biA9IChba2V5XSkgPT4gIWtleS5zdGFydHNXaXRoKFRIRUlSUyk7XG5cbi8qKiBXaGF0ZXZlciBjYW4gaGF2ZSBhIHZhbHVlIG9yIHRoZSBmb2N1cywgYnkga2V5cyB0aGF0IG91dGxpdmUgdGhlIGVsZW1lbnRzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IE1hcDxzdHJpbmcsIGFueT59ICovXG5leHBvcnQgY29uc3QgY29udHJvbHNPZiA9IChyb290KSA9PiB7XG4gIGNvbnN0IGNvdW50cyA9IG5ldyBNYXAoKTtcbiAgY29uc3QgY29udHJvbHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IHBsYWluID0gaXNQbGFpbihyb290KSAmJiByb290O1xuICBmb3IgKGNvbnN0IGNvbnRyb2wgb2Ygcm9vdC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyArICcsYSxidXR0b24sc3VtbWFyeSxbdGFiaW5kZXhdJykpIHtcbiAgICBjb25zdCB7IGZvcm0sIGlkLCBsb2NhbE5hbWUsIG5hbWUsIHZhbHVlIH0gPSBjb250cm9sO1xuICAgIC8vIENvdW50ZWQgaW4gZWFjaCBjaGlsZCwgYW5kIGluIGVhY2ggc2xvdCwgYnkgaXRzZWxmOiB0aGV5IGNvbWUsIGdvIGFuZCBjaGFuZ2UgcGxhY2VzLlxuICAgIGNvbnN0IGhvbWUgPSBwbGFpbiB8fCBjb250cm9sLmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgICAvLyBBIGZvcm0ncyBhcmd1bWVudHMgbmFtZSB0aGUgcm93IG9mIGl0cyBpbnB1dHMuXG4gICAgY29uc3Qgb3duID0gaWQgfHwgW2xvY2FsTmFtZSwgbmFtZSwgaXNUaWNrKGNvbnRyb2wpICYmIHZhbHVlLCBmb3JtPy5kYXRhc2V0Lm5pdHJvQXJncywgLi4uZG9pbmdPZihjb250cm9sKV07XG4gICAgY29uc3Qga2V5ID0gW3BsYWluIHx8IGlzVHJ1c3RlZChjb250cm9sKSA/ICcnIDogVEhFSVJTLCBob21lLmlkLCBvd25dLmpvaW4oKTtcbiAgICBjb3VudHMuc2V0KGtleSwgKGNvdW50cy5nZXQoa2V5KSA/PyAwKSArIDEpO1xuICAgIGNvbnRyb2xzLnNldChgJHtrZXl9ICR7Y291bnRzLmdldChrZXkpfWAsIGNvbnRyb2wpO1xuICB9XG4gIHJldHVybiBjb250cm9scztcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuY29uc3QgZm9ybU9mID0gKGVsZW1lbnQpID0+IChlbGVtZW50Py5sb2NhbE5hbWUgIT09ICdmb3JtJyAmJiBlbGVtZW50Py5mb3JtKSB8fCAoZWxlbWVudD8uY2xvc2VzdCgnZm9ybScpID8/IG51bGwpO1xuXG4vKiogVGFrZSBvdXQgd2hhdCBodG14IGhhcyByZWFkIGluIGEgZmllbGQuXG4gKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBmaWVsZDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgd2l0aGRyYXcgPSAoYm9keSwgZmllbGQpID0+IHtcbiAgY29uc3QgbGVmdCA9IGJvZHkuZ2V0QWxsKGZpZWxkLm5hbWUpO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlc09mKGZpZWxkKSkge1xuICAgIGNvbnN0IGF0ID0gbGVmdC5sYXN0SW5kZXhPZih2YWx1ZSk7XG4gICAgaWYgKGF0ID49IDApIGxlZnQuc3BsaWNlKGF0LCAxKTtcbiAgfVxuICBib2R5LmRlbGV0ZShmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiBsZWZ0KSBib2R5LmFwcGVuZChmaWVsZC5uYW1lLCB2YWx1ZSk7XG59O1xuXG4vKiogTm90ZSB0aGUgZmllbGRzIHRoYXQgdHJhdmVsIHdpdGggYSBqb2IuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWRGaWVsZHMgPSAoeyBhY3Rpb24sIGJvZHksIHJvb3QsIHNlbnQsIHNvdXJjZSB9KSA9PiB7XG4gIGNvbnN0IG5lYXIgPSBuZXcgU2V0KCk7IC8vIHdoYXQgaXMgYm91bmQgaW4gdGhlIGZvcm0gb2Ygd2hhdCBhc2tzXG4gIGNvbnN0IGZhciA9IG5ldyBTZXQoKTtcbiAgY29uc3QgZm9ybSA9IGZvcm1PZihzb3VyY2UpO1xuICBjb25zdCBmaWVsZHMgPSBhY3Rpb24gPT09ICdyZWZyZXNoJyA/IFtdIDogWy4uLmNvbnRyb2xzT2Yocm9vdCldLmZpbHRlcigoWywgY29udHJvbF0pID0+IGNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpKTtcbiAgZm9yIChjb25zdCBba2V5LCBmaWVsZF0gb2YgZmllbGRzKSB7XG4gICAgaWYgKCFpc093bihba2V5LCBmaWVsZF0pICYmIGZvcm0gPT09IGZvcm1PZihmaWVsZCkgJiYgZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSkgd2l0aGRyYXcoYm9keSwgZmllbGQpO1xuICB9XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldChbLi4uYm9keS5rZXlzKCksIHNvdXJjZT8ubmFtZSB8fCAwXSk7IC8vIGFuIGVtcHR5IGJveCB0aGF0IGFza3MgaXMgbm8ga2V5XG4gIGNvbnN0IHBsYWluID0gaXNQbGFpbihyb290KTtcbiAgZm9yIChjb25zdCBba2V5LCBmaWVsZF0gb2YgZmllbGRzKSB7XG4gICAgaWYgKCFwbGFpbiAmJiByb290T2YoZmllbGQpICE9PSByb290KSBjb250aW51ZTtcbiAgICBjb25zdCB7IG5hbWUgfSA9IGZpZWxkO1xuICAgIGNvbnN0IG1vZGVsID0gZmllbGQuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLW1vZGVsJyk7XG4gICAgaWYgKG1vZGVsKSAoZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSA/IG5lYXIgOiBmYXIpLmFkZChtb2RlbCk7XG4gICAgY29uc3QgYm91bmQgPSBmaWVsZC5tYXRjaGVzKCc6ZW5hYmxlZCcpICYmIG1vZGVsO1xuICAgIC8vIEFub3RoZXIgZm9ybSBtYXkgaGF2ZSBhbiBhcmd1bWVudCBvZiB0aGF0IG5hbWUuXG4gICAgaWYgKGJvdW5kIHx8IChuYW1lcy5oYXMobmFtZSkgJiYgZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSkpIHNlbnQuc2V0KGtleSwgeyBuYW1lLCBib3VuZCwgdmFsdWVzOiB2YWx1ZXNPZihmaWVsZCkgfSk7XG4gIH1cbiAgLy8gTm90IHdoYXQgbWFrZXMgdGhlIGFjdGlvbiB3YWl0OiBpdHMgb3duIGZvcm0gYWxvbmUgZG9lcy5cbiAgY29uc3Qgb3RoZXJzID0gWy4uLmZhcl0uZmlsdGVyKChuYW1lKSA9PiAhbmVhci5oYXMobmFtZSkpO1xuICBpZiAob3RoZXJzWzBdICYmIGFjdGlvbiAhPT0gJ3N5bmMnKSBib2R5LnNldCgnbml0cm8tb3RoZXJzJywgb3RoZXJzLmpvaW4oKSk7XG59O1xuIiwgIi8qIFRoZSB3YXkgdG8gdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluLCBmb3Igd2hhdCBtdXN0IG5vdCBtb3ZlIGl0OiBpbiBGaXJlZm94IGFuIGlucHV0IHRoYXQgaGFzIHBhcnRzLCBzdWNoIGFzXG4gKiBhIGRhdGUsIGJlZ2lucyBhZ2FpbiBhdCB0aGUgZmlyc3Qgd2hlbiBpdCBpcyBtb3ZlZDsgaW4gQ2hyb21pdW0gYW5kIFdlYktpdCBhIG51bWJlciB0aGF0IHdhcyBtb3ZlZCBsb3NlcyBhdCBpdHNcbiAqIG5leHQgYXR0cmlidXRlIHdoYXQgc2NyaXB0cyBkbyBub3QgcmVhZCBvZiBpdCwgc3VjaCBhcyB0aGUgZG90IG9mIFwiMS5cIi5cbiAqXG4gKiBSZWFkczogaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14IHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGFsbCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFNUQVkgPSBbJ2RhdGUnLCAndGltZScsICdtb250aCcsICd3ZWVrJywgJ2RhdGV0aW1lLWxvY2FsJywgJ251bWJlciddLm1hcCgodHlwZSkgPT4gYGlucHV0W3R5cGU9JHt0eXBlfV1gKS5qb2luKCk7XG5cbmV4cG9ydCBjb25zdCBtdXN0U3RheSA9ICgpID0+IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ/Lm1hdGNoZXMoU1RBWSk7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgc2NvcGU6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0RvdWJsZSA9ICh7IGlkIH0sIHNjb3BlKSA9PiBzY29wZS5xdWVyeVNlbGVjdG9yQWxsKGBbaWQ9XCIke0NTUy5lc2NhcGUoaWQpfVwiXWApLmxlbmd0aCA+IDE7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIGlucHV0OiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBvbmx5ID0gKHJvb3QsIHsgaWQsIG5hbWUsIHR5cGUgfSkgPT4ge1xuICBjb25zdCBmb3VuZCA9IGFsbChUWVBFRCwgcm9vdCkuZmlsdGVyKChpbnB1dCkgPT4gaW5wdXQudHlwZSA9PT0gdHlwZSAmJiAoaWQgPyBpbnB1dC5pZCA9PT0gaWQgOiBpbnB1dC5uYW1lID09PSBuYW1lKSk7XG4gIHJldHVybiBmb3VuZC5sZW5ndGggPT09IDEgJiYgZm91bmRbMF07IC8vIG9mIHNldmVyYWwsIHJvd3MgbWF5YmUsIG5vYm9keSBrbm93cyB3aGljaFxufTtcblxuLyoqIEZpbmQgd2hhdCBzdGF5cywgZnJvbSB0aGUgb3V0c2lkZSB0byB0aGUgaW5wdXQgb3IgdG8gd2hhdCBodG14IHByZXNlcnZlcyBhcm91bmQgaXQsIGVhY2ggd2l0aCB0aGUgbmV3XG4gKiBlbGVtZW50IHdob3NlIHBsYWNlIGl0IGhhcy4gTm90aGluZywgaWYgdGhleSBkbyBub3Qgc3RhbmQgaW4gdGhlIHNhbWUgZWxlbWVudHMuXG4gKiBAdHlwZSB7KG9sZDogYW55LCBmcmVzaDogYW55KSA9PiBhbnlbXVtdIHwgdW5kZWZpbmVkfSAqL1xuZXhwb3J0IGNvbnN0IHdheVRvID0gKG9sZCwgZnJlc2gpID0+IHtcbiAgbGV0IGlubmVyID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgbGV0IHBsYWNlID0gb25seShvbGQsIGlubmVyKSA9PT0gaW5uZXIgJiYgb25seShmcmVzaCwgaW5uZXIpO1xuICBmb3IgKGxldCBlbGVtZW50ID0gaW5uZXI7IGVsZW1lbnQgIT09IG9sZDsgZWxlbWVudCA9IGVsZW1lbnQucGFyZW50RWxlbWVudCkge1xuICAgIGNvbnN0IGhvbGRlciA9IGVsZW1lbnQuaWQgJiYgZnJlc2gucXVlcnlTZWxlY3RvcihgW2lkPVwiJHtDU1MuZXNjYXBlKGVsZW1lbnQuaWQpfVwiXVtoeC1wcmVzZXJ2ZV1gKTtcbiAgICBpZiAoaG9sZGVyKSBbaW5uZXIsIHBsYWNlXSA9IFtlbGVtZW50LCBob2xkZXJdO1xuICB9XG4gIGNvbnN0IHdheSA9IFtdO1xuICBmb3IgKDsgaW5uZXIgJiYgcGxhY2UgJiYgaW5uZXIubG9jYWxOYW1lID09PSBwbGFjZS5sb2NhbE5hbWUgJiYgaW5uZXIuaWQgPT09IHBsYWNlLmlkOyBpbm5lciA9IGlubmVyLnBhcmVudEVsZW1lbnQpIHtcbiAgICB3YXkudW5zaGlmdChbaW5uZXIsIHBsYWNlXSk7XG4gICAgaWYgKGlubmVyID09PSBvbGQpIHJldHVybiBwbGFjZSA9PT0gZnJlc2ggPyB3YXkgOiB1bmRlZmluZWQ7XG4gICAgcGxhY2UgPSBwbGFjZS5wYXJlbnRFbGVtZW50O1xuICB9XG59O1xuIiwgIi8qIExlYXZlcyB0aGUgaW5wdXQgdGhhdCBvbmUgdHlwZXMgaW4gd2hlcmUgaXQgaXMsIHdoZXJlIGh0bXggNCB3b3VsZCBtb3ZlIGl0LlxuICpcbiAqIGh0bXggNCBrZWVwcyBlbGVtZW50cywgYnV0IG1vdmVzIHdoYXQgaXQgcHJlc2VydmVzIG91dCBvZiB0aGUgd2F5LCBhbmQgYmFjay4gV2hlcmUgaXQgaXMgc3VyZSB0byBmaW5kIHRoZSBvbmVcbiAqIGFyb3VuZCB0aGUgaW5wdXQgd2l0aG91dCB0aGF0LCBhbiBleHRlbnNpb24gaGFzIGl0IGxlYXZlIHRoYXQgb25lIGluIGl0cyBwbGFjZS5cbiAqL1xuaW1wb3J0IHsgaHRteCB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgbXVzdFN0YXksIGlzRG91YmxlLCB3YXlUbyB9IGZyb20gJy4vd2F5LmpzJztcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzZWxlY3Rvcj86IHN0cmluZykgPT4gc3RyaW5nW119ICovXG5jb25zdCBpZHNJbiA9IChlbGVtZW50LCBzZWxlY3RvciA9ICcnKSA9PiBbZWxlbWVudCwgLi4uZWxlbWVudC5xdWVyeVNlbGVjdG9yQWxsKGBbaWRdJHtzZWxlY3Rvcn1gKV0ubWFwKCh7IGlkIH0pID0+IGlkKTtcblxuLyoqIFdoYXQgbWFrZXMgaHRteCA0IGZpbmQgYW4gZWxlbWVudCwgb3IgdGFrZSBhbm90aGVyIGZvciBpdDogdGhlIGlkcyBpbiB3aGF0IHN0YW5kcyBiZWZvcmUgaXQsIG9uZSBieSBvbmUuXG4gKiBXaGVyZSB0aGUgcGFyZW50J3MgaHgtYXR0cmlidXRlcyBjaGFuZ2UsIGl0IGxpc3RlbnMgYW5ldyB0byBhbGwgaW5zaWRlLCBhbmQgZm9yZ2V0cyB3aGF0IHdhaXRzIHRoZXJlLlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIGtub3duOiBTZXQ8c3RyaW5nPikgPT4gc3RyaW5nfSAqL1xuY29uc3Qgc2lnbnNPZiA9IChlbGVtZW50LCBrbm93bikgPT4ge1xuICBjb25zdCB7IGF0dHJpYnV0ZXMsIGNoaWxkcmVuIH0gPSBlbGVtZW50LnBhcmVudEVsZW1lbnQ7XG4gIGNvbnN0IGJlZm9yZSA9IFsuLi5jaGlsZHJlbl0uc2xpY2UoMCwgWy4uLmNoaWxkcmVuXS5pbmRleE9mKGVsZW1lbnQpKTtcbiAgY29uc3QgaWRzID0gYmVmb3JlLm1hcCgob25lKSA9PiBpZHNJbihvbmUpLmZpbHRlcigoaWQpID0+IGtub3duLmhhcyhpZCkpKS5maWx0ZXIoKHNvbWUpID0+IHNvbWVbMF0pO1xuICBjb25zdCBhc2tzID0gWy4uLmF0dHJpYnV0ZXNdLmZpbHRlcigoeyBuYW1lIH0pID0+IC9eKGRhdGEtKT9oeC0vLnRlc3QobmFtZSkpLm1hcCgoeyBuYW1lLCB2YWx1ZSB9KSA9PiBuYW1lICsgdmFsdWUpO1xuICByZXR1cm4gSlNPTi5zdHJpbmdpZnkoW2lkcywgYXNrcy5zb3J0KCldKTtcbn07XG5cbi8qKiBGaW5kIHRoZSBwbGFjZSBvZiB3aGF0IGh0bXggNCB3b3VsZCBwcmVzZXJ2ZSBhcm91bmQgdGhlIGlucHV0LCBpZiBpdCBpcyBzdXJlIHRvIGZpbmQgdGhhdCB3aXRob3V0LlxuICogQHR5cGUgeyhvbGQ6IGFueSwgZnJlc2g6IGFueSkgPT4gYW55fSAqL1xuY29uc3Qgc3VyZVBsYWNlID0gKG9sZCwgZnJlc2gpID0+IHtcbiAgY29uc3Qgd2F5ID0gd2F5VG8ob2xkLCBmcmVzaCkgPz8gW107XG4gIGNvbnN0IFtpbm5lciwgcGxhY2VdID0gd2F5W3dheS5sZW5ndGggLSAxXSA/PyBbXTtcbiAgaWYgKCFwbGFjZT8uaGFzQXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScpKSByZXR1cm47XG4gIGNvbnN0IG5ld3MgPSBuZXcgU2V0KGlkc0luKGZyZXNoLCAnOm5vdChbaHgtcHJlc2VydmVdKScpKTsgLy8gdGhlIG90aGVycyBpdCBtb3ZlcyBiZWZvcmUgaXQgbG9va3NcbiAgY29uc3Qga25vd24gPSBuZXcgU2V0KGlkc0luKG9sZCkuZmlsdGVyKChpZCkgPT4gaWQgJiYgbmV3cy5oYXMoaWQpKSk7XG4gIGNvbnN0IGlzQXBhcnQgPSAhaWRzSW4oaW5uZXIpLnNvbWUoKGlkKSA9PiBrbm93bi5oYXMoaWQpKTtcbiAgY29uc3QgaXNTYW1lID0gd2F5LnNsaWNlKDEpLmV2ZXJ5KChbZWxlbWVudCwgdHdpbl0pID0+IHNpZ25zT2YoZWxlbWVudCwga25vd24pID09PSBzaWduc09mKHR3aW4sIGtub3duKSk7XG4gIHJldHVybiBpc0FwYXJ0ICYmIGlzU2FtZSAmJiAhaXNEb3VibGUoaW5uZXIsIGRvY3VtZW50KSAmJiAhaXNEb3VibGUoaW5uZXIsIGZyZXNoKSAmJiBwbGFjZTtcbn07XG5cbi8qKiBAdHlwZSB7V2Vha1NldDxhbnk+fSAqL1xuY29uc3QgcGxhY2VzID0gbmV3IFdlYWtTZXQoKTsgLy8gd2hvc2Ugb2xkIGVsZW1lbnRzIGFyZSBsZWZ0IGFzIHRoZXkgYXJlXG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgZGV0YWlsOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2ZSA9IChfLCB7IHRhc2tzIH0pID0+IHtcbiAgaWYgKCFtdXN0U3RheSgpKSByZXR1cm47XG4gIGZvciAoY29uc3QgeyBmcmFnbWVudCwgc3dhcFNwZWMsIHRhcmdldCB9IG9mIHRhc2tzKSB7XG4gICAgY29uc3QgZnJlc2ggPSBzd2FwU3BlYz8uc3R5bGUgPT09ICdvdXRlck1vcnBoJyAmJiBmcmFnbWVudD8uZmlyc3RFbGVtZW50Q2hpbGQ7XG4gICAgY29uc3QgcGxhY2UgPSBmcmVzaCAmJiB0YXJnZXQuY29udGFpbnM/Lihkb2N1bWVudC5hY3RpdmVFbGVtZW50KSAmJiByb290T2YodGFyZ2V0KSAmJiBzdXJlUGxhY2UodGFyZ2V0LCBmcmVzaCk7XG4gICAgaWYgKCFwbGFjZSkgY29udGludWU7XG4gICAgcGxhY2UucmVtb3ZlQXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScpO1xuICAgIHBsYWNlcy5hZGQocGxhY2UpO1xuICB9XG59O1xuXG4vKiogTGVhdmUgd2hhdCBzdGFuZHMgaW4gdGhlIGlucHV0IHRvIHRoZSBicmlkZ2U6IGh0bXggd291bGQgd3JpdGUgXCIxXCIgd2hlcmUgc29tZWJvZHkgaXMgYXQgXCIxLlwiLCBvciBiZWZvcmUgdGhlIGNhcmV0LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIGRldGFpbDogYW55KSA9PiBib29sZWFuIHwgdm9pZH0gKi9cbmNvbnN0IGtlZXBUZXh0ID0gKGVsZW1lbnQsIHsgYXR0ck5hbWUsIG5ld1ZhbHVlIH0pID0+IHtcbiAgaWYgKGF0dHJOYW1lICE9PSAndmFsdWUnIHx8IGVsZW1lbnQgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQgfHwgIXJvb3RPZihlbGVtZW50KSkgcmV0dXJuO1xuICBlbGVtZW50LnNldEF0dHJpYnV0ZShhdHRyTmFtZSwgbmV3VmFsdWUpO1xuICByZXR1cm4gZmFsc2U7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUeXBpbmcgPSAoKSA9PiB7XG4gIGh0bXgucmVnaXN0ZXJFeHRlbnNpb24oJ25pdHJvLWFyb3VuZCcsIHtcbiAgICBodG14X2JlZm9yZV9tb3JwaF9hdHRyOiBrZWVwVGV4dCxcbiAgICBodG14X2JlZm9yZV9zd2FwOiBsZWF2ZSxcbiAgICBodG14X2JlZm9yZV9tb3JwaF9ub2RlOiAoLyoqIEB0eXBlIHthbnl9ICovIF8sIC8qKiBAdHlwZSB7YW55fSAqLyB7IG5ld05vZGUgfSkgPT4gIXBsYWNlcy5oYXMobmV3Tm9kZSksXG4gIH0pO1xufTtcbiIsICIvKiogTWFrZSBhIGBmZXRjaGAgb2YgYW4gWE1MSHR0cFJlcXVlc3QsIHdoaWNoIHJlcG9ydHMgaG93IG11Y2ggaGFzIGxlZnQuXG4gKiBAdHlwZSB7KHhocjogWE1MSHR0cFJlcXVlc3QpID0+ICh1cmw6IHN0cmluZywgcmVxdWVzdDogYW55KSA9PiBQcm9taXNlPFJlc3BvbnNlPn0gKi9cbmV4cG9ydCBjb25zdCBmZXRjaEJ5ID0gKHhocikgPT4gKHVybCwgeyBib2R5LCBoZWFkZXJzLCBtZXRob2QsIHNpZ25hbCB9KSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgeGhyLm9wZW4obWV0aG9kLCB1cmwpO1xuICAgIHhoci5yZXNwb25zZVR5cGUgPSAnYmxvYic7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIG5ldyBIZWFkZXJzKGhlYWRlcnMpKSB4aHIuc2V0UmVxdWVzdEhlYWRlcihuYW1lLCB2YWx1ZSk7XG4gICAgeGhyLm9ubG9hZCA9ICgpID0+IHJlc29sdmUoYW5zd2VyKHhociwgdXJsKSk7XG4gICAgeGhyLm9uZXJyb3IgPSAoKSA9PiByZWplY3QobmV3IFR5cGVFcnJvcignVGhlIGNvbm5lY3Rpb24gZmFpbGVkLicpKTtcbiAgICB4aHIub25hYm9ydCA9ICgpID0+IHJlamVjdChuZXcgRE9NRXhjZXB0aW9uKCdBYm9ydGVkJywgJ0Fib3J0RXJyb3InKSk7XG4gICAgc2lnbmFsPy5hZGRFdmVudExpc3RlbmVyKCdhYm9ydCcsICgpID0+IHhoci5hYm9ydCgpKTtcbiAgICB4aHIuc2VuZChib2R5KTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KHhocjogWE1MSHR0cFJlcXVlc3QsIHVybDogc3RyaW5nKSA9PiBSZXNwb25zZX0gKi9cbmNvbnN0IGFuc3dlciA9ICh4aHIsIHVybCkgPT4ge1xuICBjb25zdCBsaW5lcyA9IHhoci5nZXRBbGxSZXNwb25zZUhlYWRlcnMoKS50cmltKCkuc3BsaXQoL1tcXHJcXG5dKy8pLmZpbHRlcihCb29sZWFuKTtcbiAgY29uc3QgaGVhZGVycyA9IG5ldyBIZWFkZXJzKC8qKiBAdHlwZSB7YW55fSAqLyAobGluZXMubWFwKChsaW5lKSA9PiBsaW5lLnNwbGl0KC86XFxzKiguKikvLCAyKSkpKTtcbiAgY29uc3QgeyByZXNwb25zZTogYm9keSwgcmVzcG9uc2VVUkwsIHN0YXR1cywgc3RhdHVzVGV4dCB9ID0geGhyO1xuICBjb25zdCBoYXNCb2R5ID0gIVsyMDQsIDIwNSwgMzA0XS5pbmNsdWRlcyhzdGF0dXMpO1xuICBjb25zdCByZXNwb25zZSA9IG5ldyBSZXNwb25zZShoYXNCb2R5ID8gYm9keSA6IG51bGwsIHsgaGVhZGVycywgc3RhdHVzLCBzdGF0dXNUZXh0IH0pO1xuICAvLyBBIHJlc3BvbnNlIHRoYXQgYSBzY3JpcHQgaGFzIG1hZGUga25vd3MgbmVpdGhlci5cbiAgY29uc3QgcmVkaXJlY3RlZCA9IHJlc3BvbnNlVVJMICE9PSBuZXcgVVJMKHVybCwgZG9jdW1lbnQuYmFzZVVSSSkuaHJlZjtcbiAgcmV0dXJuIE9iamVjdC5kZWZpbmVQcm9wZXJ0aWVzKHJlc3BvbnNlLCB7IHVybDogeyB2YWx1ZTogcmVzcG9uc2VVUkwgfSwgcmVkaXJlY3RlZDogeyB2YWx1ZTogcmVkaXJlY3RlZCB9IH0pO1xufTtcbiIsICIvKiBUaGUgYWRhcHRlciBmb3IgaHRteCA0LlxuICpcbiAqIEhlYXJzOiBodG14OmNvbmZpZzpyZXF1ZXN0LCA6YmVmb3JlOnJlcXVlc3QsIDphZnRlcjpyZXF1ZXN0LCA6YWZ0ZXI6aW5pdCwgOmFmdGVyOmhpc3Rvcnk6cHVzaCxcbiAqICAgOmFmdGVyOmhpc3Rvcnk6cmVwbGFjZTsgaHRteDpjb25maXJtIG9mIGFuIGh0bXggMjsgcGFnZWhpZGUsIHBhZ2VzaG93LCBuYXZpZ2F0ZS5cbiAqL1xuaW1wb3J0IHsgYWpheCwgZ3JhYiwgaG9sZFJpdmFsLCBodG14LCBodXJyeSwgb25IdG14LCB3YXRjaExlYXZpbmcgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFR5cGluZyB9IGZyb20gJy4vdHlwaW5nNC5qcyc7XG5pbXBvcnQgeyBmZXRjaEJ5IH0gZnJvbSAnLi91cGxvYWQuanMnO1xuXG4vLyBBaGVhZCBvZiBodG14IDQsIHdoaWNoIHdvdWxkIGZldGNoIGEgcGFnZSB0aGF0IFdlYktpdCBoYXMga2VwdCwgYXMgdGhhdCB0ZWxscyBpdCBvZiBpdHMgb3duIHdheSBiYWNrOyBhbmQgd2hpY2gsIHdoZXJlXG4vLyBhIHBhZ2Ugc2NyaXB0J3MgZW50cnkgaXMgbGVmdCBhbmQgdGhlIGFkZHJlc3Mgc3RheXMsIHdvdWxkIGhhdmUgdGhlIGJyb3dzZXIgdGFrZSB0aGUgZm9jdXMgYXdheS5cbmxldCBpc0F3YXkgPSBmYWxzZTtcbm9uKCdwYWdlaGlkZScsICgpID0+IChpc0F3YXkgPSB0cnVlKSk7XG5vbigncGFnZXNob3cnLCAoKSA9PiBzZXRUaW1lb3V0KCgpID0+IChpc0F3YXkgPSBmYWxzZSkpKTtcbndpbmRvdy5uYXZpZ2F0aW9uPy5hZGRFdmVudExpc3RlbmVyKCduYXZpZ2F0ZScsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgaWYgKGlzQXdheSB8fCBldmVudC5kZXN0aW5hdGlvbi51cmwgPT09IGxvY2F0aW9uLmhyZWYpIE9iamVjdC5kZWZpbmVQcm9wZXJ0eShldmVudCwgJ2NhbkludGVyY2VwdCcsIHsgdmFsdWU6IGZhbHNlIH0pO1xufSk7XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnY2FwdHVyZSddfSAqL1xuY29uc3QgY2FwdHVyZSA9IChhc2spID0+IHtcbiAgLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSwgY3R4OiBhbnkpID0+IHZvaWR9ICovXG4gIGNvbnN0IHRha2UgPSAoZXZlbnQsIHsgc291cmNlRWxlbWVudDogZWxlbWVudCwgcmVxdWVzdDogeyBhY3Rpb246IHBhdGgsIGJvZHkgfSwgc291cmNlRXZlbnQgfSkgPT5cbiAgICBncmFiKGV2ZW50LCBhc2ssIHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2U6IHNvdXJjZUV2ZW50LnR5cGUgPT09ICdldmVyeScgPyB1bmRlZmluZWQgOiBzb3VyY2VFdmVudCB9KTtcbiAgb25IdG14KCdjb25maWc6cmVxdWVzdCcsIChldmVudCwgeyBjdHggfSkgPT4ge1xuICAgIGNvbnN0IHsgY29uZmlybSwgcmVxdWVzdCwgc291cmNlRWxlbWVudCwgc291cmNlRXZlbnQ6IHsgbml0cm86IGpvYiB9IH0gPSBjdHg7XG4gICAgaWYgKGpvYikge1xuICAgICAgY3R4LmNvbmZpcm0gPSBudWxsO1xuICAgICAgcmVxdWVzdC5ib2R5ID0gam9iLmJvZHk7XG4gICAgfSBlbHNlIGlmICghY29uZmlybSB8fCBzb3VyY2VFbGVtZW50ID09PSByb290T2Yoc291cmNlRWxlbWVudCkpIHRha2UoZXZlbnQsIGN0eCk7XG4gIH0pO1xuICBvbkh0bXgoJ2JlZm9yZTpyZXF1ZXN0JywgKGV2ZW50LCB7IGN0eCB9KSA9PiB7XG4gICAgY29uc3Qgam9iID0gY3R4LnNvdXJjZUV2ZW50Lm5pdHJvO1xuICAgIGlmIChqb2IpIGpvYi5zdGF0dXMgPSAwO1xuICAgIGVsc2UgdGFrZShldmVudCwgY3R4KTsgLy8gY29uZmlybWVkXG4gIH0pO1xuICBvbkh0bXgoJ2FmdGVyOnJlcXVlc3QnLCAoZXZlbnQsIHsgY3R4OiB7IGh4LCByZXNwb25zZSwgc291cmNlRXZlbnQ6IHsgbml0cm86IGpvYiB9LCB0ZXh0IH0gfSkgPT4ge1xuICAgIGlmICgham9iKSByZXR1cm47XG4gICAgZXZlbnQucHJldmVudERlZmF1bHQoKTsgLy8gaHRteCA0IHN3YXBzIGVycm9ycywgZGphbmdvLWh0bXgncyBkZWJ1ZyBzY3JpcHQgc2hvd3MgdGhlbVxuICAgIGRlbGV0ZSBoeC50cmlnZ2VyOyAvLyBhIG1hbGZvcm1lZCBvbmUgd291bGQgc3RvcCBodG14IDQgZm9yIGdvb2RcbiAgICBjb25zdCB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdXJsIH0gPSByZXNwb25zZS5yYXc7XG4gICAgam9iLnJlcXVlc3QgPSB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdGV4dCwgdXJsIH07XG4gIH0pO1xuICB3YXRjaExlYXZpbmcoJ2JlZm9yZTpyZXF1ZXN0JywgKHsgY3R4IH0pID0+ICh7XG4gICAgam9iOiBjdHguc291cmNlRXZlbnQubml0cm8sXG4gICAgZWxlbWVudDogY3R4LnNvdXJjZUVsZW1lbnQsXG4gICAgYm9keTogY3R4LnJlcXVlc3QuYm9keSxcbiAgICB4aHI6ICgpID0+IHtcbiAgICAgIGNvbnN0IHhociA9IG5ldyBYTUxIdHRwUmVxdWVzdCgpO1xuICAgICAgY3R4LmZldGNoID0gZmV0Y2hCeSh4aHIpO1xuICAgICAgcmV0dXJuIHhocjtcbiAgICB9LFxuICB9KSk7XG4gIGh1cnJ5KCdhZnRlcjppbml0Jyk7XG4gIGhvbGRSaXZhbCgnY29uZmlybScsICh7IGN0eCwgZWx0OiBlbGVtZW50LCBwYXRoIH0pID0+IChjdHggPyB7fSA6IHsgZWxlbWVudCwgcGF0aCB9KSk7IC8vIGh0bXggNCBoYXMgaXQsIHRvb1xuICBvbignaHRteDphZnRlcjpoaXN0b3J5OnB1c2ggaHRteDphZnRlcjpoaXN0b3J5OnJlcGxhY2UnLCAoKSA9PiBhbm5vdW5jZSgnbmF2aWdhdGVkJykpO1xuICBzdGFydFR5cGluZygpO1xuICBodG14LnByb2Nlc3MoZG9jdW1lbnQuYm9keSk7IC8vIGl0cyBmaXJzdCB0aW1lIHdhcyBoZWxkIGJhY2tcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc2VuZCddfSAqL1xuY29uc3Qgc2VuZCA9IGFzeW5jIChqb2IsIHRvKSA9PiB7XG4gIGF3YWl0IGFqYXgoam9iLCB0byk7XG4gIHJldHVybiBqb2IucmVxdWVzdDtcbn07XG5cbi8qKiBBcyBodG14IHJlYWRzIGl0OiByb3dzIGNvdWxkIG5vdCBzdGFuZCBpbiB0aGUgZWxlbWVudCB3aXRob3V0IHRoZWlyIHRhYmxlLlxuICogQHR5cGUge0FkYXB0ZXJbJ3JlYWQnXX0gKi9cbmNvbnN0IHJlYWQgPSAoaHRtbCkgPT5cbiAgaHRtbC5yZXBsYWNlQWxsKCc8aHgtcGFydGlhbCAnLCAnPHRlbXBsYXRlIGh4IHR5cGU9XCJwYXJ0aWFsXCIgJykucmVwbGFjZUFsbCgnPC9oeC1wYXJ0aWFsPicsICc8L3RlbXBsYXRlPicpO1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ3N3YXAnXX0gKi9cbmNvbnN0IHN3YXAgPSAocm9vdCwgdGV4dCkgPT4gaHRteC5zd2FwKHsgc291cmNlRWxlbWVudDogcm9vdCwgdGFyZ2V0OiByb290LCB0ZXh0LCBzd2FwOiAnb3V0ZXJNb3JwaCcgfSk7XG5cbi8qKiBAdHlwZSB7QWRhcHRlcn0gKi9cbmV4cG9ydCBjb25zdCBodG14NCA9IHtcbiAgdmVyc2lvbjogNCxcbiAgZmlyc3Q6ICdodG14OmJlZm9yZTpwcm9jZXNzJyxcbiAgLy8gaHgtZGlzYWJsZSB3aXRoIGEgdmFsdWUgaXMgaHgtZGlzYWJsZWQtZWx0IG9mIGh0bXggMi5cbiAgdW50cnVzdGVkOiAnW2h4LWlnbm9yZV0sW2RhdGEtaHgtaWdub3JlXSxbaHgtZGlzYWJsZT1cIlwiXSxbZGF0YS1oeC1kaXNhYmxlPVwiXCJdJyxcbiAgY2FwdHVyZSxcbiAgc2VuZCxcbiAgcmVhZCxcbiAgc3dhcCxcbn07XG4iLCAiLyogTGlzdHMgaW4gdGhlIGFkZHJlc3MgYmFyOiB3aGF0IGEgbGlzdCBzaG93cyBzdGFuZHMgaW4gdGhlIHF1ZXJ5LCBhbmQgYmFjayBhbmQgZm9yd2FyZCBzaG93IGl0IGFnYWluLlxuICpcbiAqIEhlYXJzOiBuaXRybzphZGRyZXNzIHtjb21wb25lbnQsIHBhcmFtZXRlcnMsIHJlcGxhY2V9IG9uIGEgbGlzdCdzIHJvb3Q6IHF1ZXJ5IHBhcmFtZXRlciAtPiB2YWx1ZXMsIG5vbmVcbiAqICAgZm9yIG9uZSB0aGF0IGhhcyB0byBnbzsgb3RoZXIgcGFyYW1ldGVycyBzdGF5LiBwb3BzdGF0ZS5cbiAqIFNlbmRzOiBuaXRybzpuYXZpZ2F0ZWQge3F1ZXJ5fSBvbiBib2R5IGFmdGVyIGJhY2sgb3IgZm9yd2FyZCwgb25jZSB0aGUgYWRkcmVzcyBkaWZmZXJzIGZyb20gYmVmb3JlLlxuICogRW50cmllcyB0aGF0IGl0IG1ha2VzIGNhcnJ5IHtuaXRybzogdHJ1ZX07IGh0bXggbGVhdmVzIHRoZW0gYWxvbmUuIFRob3NlIG9mIHBhZ2Ugc2NyaXB0cyBoYXZlIHRoZSBwYWdlJ3MgYWRkcmVzcy5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhZGRyZXNzLCBldmVudE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxubGV0IHNob3duID0gYWRkcmVzcygpOyAvLyBvZiB0aGUgcGFnZSB0aGF0IGlzIHRoZXJlXG5jb25zdCBub3RlID0gKCkgPT4gKHNob3duID0gYWRkcmVzcygpKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoeyBkZXRhaWwsIHRhcmdldCB9KSA9PiB7XG4gIGlmICghdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvQ29tcG9uZW50KSByZXR1cm47IC8vIHRoZSBsaXN0IGhhcyBnb25lLCBhbmQgbWF5YmUgaXRzIHBhZ2VcbiAgY29uc3QgdXJsID0gbmV3IFVSTChsb2NhdGlvbi5ocmVmKTtcbiAgY29uc3QgYmVmb3JlID0gYCR7dXJsLnNlYXJjaFBhcmFtc31gO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBbZmlyc3QsIC4uLm90aGVyc11dIG9mIE9iamVjdC5lbnRyaWVzKGRldGFpbC5wYXJhbWV0ZXJzKSkge1xuICAgIGlmIChmaXJzdCA9PSBudWxsKSB1cmwuc2VhcmNoUGFyYW1zLmRlbGV0ZShuYW1lKTtcbiAgICBlbHNlIHVybC5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGZpcnN0KTsgLy8gd2hlcmUgaXQgc3Rvb2RcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIG90aGVycykgdXJsLnNlYXJjaFBhcmFtcy5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmIChgJHt1cmwuc2VhcmNoUGFyYW1zfWAgPT09IGJlZm9yZSkgcmV0dXJuO1xuICAvLyBUaGUgZmlyc3QgZW50cnkgb2YgYSBwYWdlIG1heSBiZSBodG14J3MsIHdoaWNoIHdvdWxkIGxvYWQgdGhlIHBhZ2UgYW5ldy5cbiAgaGlzdG9yeS5yZXBsYWNlU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgZGV0YWlsLnJlcGxhY2UgPyB1cmwgOiBsb2NhdGlvbi5ocmVmKTtcbiAgaWYgKCFkZXRhaWwucmVwbGFjZSkgaGlzdG9yeS5wdXNoU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgdXJsKTtcbiAgbm90ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZvbGxvdyA9ICh7IHN0YXRlIH0pID0+IHtcbiAgY29uc3QgYmVmb3JlID0gc2hvd247XG4gIG5vdGUoKTtcbiAgaWYgKHNob3duID09PSBiZWZvcmUpIHtcbiAgICBpZiAoc3RhdGU/Lmh0bXgpIHN0YXRlLmh0bXggPSBmYWxzZTsgLy8gYSBzY3JpcHQncyBlbnRyeSB3YXMgbGVmdCwgb3IgYSBmcmFnbWVudCdzOiBodG14IHdvdWxkIGZldGNoIHdoYXQgaXMgdGhlcmVcbiAgfSBlbHNlIGlmIChzdGF0ZT8uaHRteCkgcmV0dXJuOyAvLyBodG14IHNob3dzIGl0XG4gIGVsc2UgaWYgKGxvY2F0aW9uLnBhdGhuYW1lICE9PSBiZWZvcmUuc3BsaXQoJz8nKVswXSkge1xuICAgIGlmIChzdGF0ZT8ubml0cm8pIGxvY2F0aW9uLnJlbG9hZCgpOyAvLyBodG14IGhhcyBwdXQgYW5vdGhlciBwYWdlIHRoZXJlIHNpbmNlXG4gIH0gZWxzZSBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnRPZignbml0cm86bmF2aWdhdGVkJywgeyBxdWVyeTogbG9jYXRpb24uc2VhcmNoIH0pKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEFkZHJlc3MgPSAoKSA9PiB7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzphZGRyZXNzJywgc2hvdyk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwb3BzdGF0ZScsIGZvbGxvdyk7XG4gIGhlYXIoJ25hdmlnYXRlZCcsIG5vdGUpO1xufTtcbiIsICIvKiBXYWl0cyB3aGlsZSB0aGUgc2VydmVyIGNhbid0IGJlIHJlYWNoZWQuIFRoZSBicm93c2VyJ3Mgb3duIHdvcmQsIG5hdmlnYXRvci5vbkxpbmUsIGRlY2lkZXMgbm90aGluZzogaXQgaXMgZmFsc2VcbiAqIG9uIG1hY2hpbmVzIHRoYXQgcmVhY2ggdGhlaXIgc2VydmVyLiBXaGVyZSBpdCBpcywgYSByZWFkIG9mIHRoZSBwYWdlJ3MgYWRkcmVzcyB0cmllcywgYXQgb25jZSwgYXQgdGhlIGV2ZW50XG4gKiBvbmxpbmUsIGFuZCBldmVyeSBmaXZlIHNlY29uZHM7IG5vdGhpbmcgbGVhdmVzIGJlZm9yZSBpdCB3YXMgYW5zd2VyZWQuXG4gKlxuICogSGVhcnM6IG9mZmxpbmUsIG9ubGluZS4gRnJvbSB0aGUgZmlyc3QgdHJ5IGluIHZhaW4gb24sIDxodG1sPiBoYXMgdGhlIGF0dHJpYnV0ZSBkYXRhLW5pdHJvLW9mZmxpbmU7IGJvZHkgdGhlblxuICogc2VuZHMgbml0cm86b2ZmbGluZSwgYW5kIG5pdHJvOm9ubGluZSBhdCB0aGUgZW5kLlxuICovXG5pbXBvcnQgeyBldmVudE9mLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExPT0tfTVMgPSA1MDAwO1xuY29uc3QgQU5TV0VSX01TID0gMjAwMDA7IC8vIGEgdHVubmVsIHNheXMgbm90aGluZ1xuLyoqIFdoYXQgcHJveGllcyBhbnN3ZXIgd2hlbiB0aGV5IHJlYWNoIG5vIHNlcnZlciwgYW5kIGJyb3dzZXJzLCB3aXRoIDAuICovXG5leHBvcnQgY29uc3QgQVdBWSA9IFswLCA1MDIsIDUwMywgNTA0XTtcbmxldCBpc1JlYWNoZWQgPSBmYWxzZTsgLy8gd2hhdGV2ZXIgdGhlIGJyb3dzZXIgc2F5c1xuLyoqIEB0eXBlIHtQcm9taXNlPGJvb2xlYW4+IHwgbnVsbH0gKi9cbmxldCBzZWFyY2ggPSBudWxsO1xuXG4vKiogQHR5cGUgeygpID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBjYW5SZWFkID0gYXN5bmMgKCkgPT4ge1xuICB0cnkge1xuICAgIC8vIE9mIGEgcmVkaXJlY3QsIGFzIHRvIGEgbG9naW4gZWxzZXdoZXJlLCBzY3JpcHRzIHNlZSBubyBzdGF0dXMuXG4gICAgY29uc3Qgc2lnbmFsID0gQWJvcnRTaWduYWwudGltZW91dChBTlNXRVJfTVMpO1xuICAgIGNvbnN0IHsgc3RhdHVzLCB0eXBlIH0gPSBhd2FpdCBmZXRjaChsb2NhdGlvbi5ocmVmLCB7IG1ldGhvZDogJ0hFQUQnLCBjYWNoZTogJ25vLXN0b3JlJywgcmVkaXJlY3Q6ICdtYW51YWwnLCBzaWduYWwgfSk7XG4gICAgcmV0dXJuIHR5cGUgPT09ICdvcGFxdWVyZWRpcmVjdCcgfHwgIUFXQVkuaW5jbHVkZXMoc3RhdHVzKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpc09mZmxpbmU6IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKGlzT2ZmbGluZSkgPT4ge1xuICBkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQudG9nZ2xlQXR0cmlidXRlKCdkYXRhLW5pdHJvLW9mZmxpbmUnLCBpc09mZmxpbmUpO1xuICBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnRPZihpc09mZmxpbmUgPyAnbml0cm86b2ZmbGluZScgOiAnbml0cm86b25saW5lJykpO1xufTtcblxuY29uc3QgbG9vayA9IGFzeW5jICgpID0+IHtcbiAgbGV0IGlzT2ZmbGluZSA9IGZhbHNlO1xuICB3aGlsZSAoIShhd2FpdCBjYW5SZWFkKCkpKSB7XG4gICAgaWYgKCFpc09mZmxpbmUpIHRlbGwoaXNPZmZsaW5lID0gdHJ1ZSk7XG4gICAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICAgIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdvbmxpbmUnLCByZXNvbHZlLCB7IG9uY2U6IHRydWUgfSk7XG4gICAgICBzZXRUaW1lb3V0KHJlc29sdmUsIExPT0tfTVMpO1xuICAgIH0pO1xuICB9XG4gIGlzUmVhY2hlZCA9IHRydWU7XG4gIHNlYXJjaCA9IG51bGw7XG4gIGlmIChpc09mZmxpbmUpIHRlbGwoZmFsc2UpO1xuICByZXR1cm4gaXNPZmZsaW5lO1xufTtcblxuLyoqIFJlc29sdmVzIGF0IG9uY2UsIG9yIHdoZW4gdGhlIHNlcnZlciBjYW4gYmUgcmVhY2hlZCBhZ2Fpbiwgd2l0aCB3aGV0aGVyIGl0IGNvdWxkIG5vdCBiZS5cbiAqIEB0eXBlIHsoKSA9PiBQcm9taXNlPGJvb2xlYW4+IHwgbnVsbH0gKi9cbmV4cG9ydCBjb25zdCByZWFjaGVkID0gKCkgPT4gc2VhcmNoID8/PSBuYXZpZ2F0b3Iub25MaW5lIHx8IGlzUmVhY2hlZCA/IG51bGwgOiBsb29rKCk7XG5cbi8qKiBBc2sgdGhlIGJyb3dzZXIgYW5ldzogYSByZXF1ZXN0IHdhcyBpbiB2YWluLiAqL1xuZXhwb3J0IGNvbnN0IGRvdWJ0ID0gKCkgPT4ge1xuICBpc1JlYWNoZWQgPSBmYWxzZTtcbiAgcmVhY2hlZCgpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0T2ZmbGluZSA9ICgpID0+IG9uKCdvZmZsaW5lJywgZG91YnQpO1xuIiwgIi8qIFNlbmRzIGEgam9iIGFnYWluIHVudGlsIGl0IGlzIGFuc3dlcmVkLCB3aXRoIHRoZSBzYW1lIGlkLCBieSB3aGljaCB0aGUgc2VydmVyIGtub3dzIGl0IGFuZCBydW5zIGl0IG9uY2UuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tb25jZSBvZiBvdXIgc2NyaXB0OiBmb3IgaG93IG1hbnkgc2Vjb25kcyB0aGUgc2VydmVyIGtub3dzIGl0OyB3aXRob3V0IHRoYXQsIG5vdGhpbmcgaXMgc2VudFxuICogICBhZ2FpbjsgZGF0YS1uaXRyby1jc3JmLCAtY3NyZi1jb29raWUsIC1lcnJvci01MDMuXG4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBpc0Fza2VkIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFXQVksIGRvdWJ0LCByZWFjaGVkIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBSVU5OSU5HID0gNDA5OyAvLyB0aGUgc2FtZSByZXF1ZXN0IGhhcyBjb21lIGJlZm9yZSwgYW5kIGhhcyBub3QgZW5kZWRcbmNvbnN0IFBBVElFTkNFX01TID0gNjAwMDA7XG5jb25zdCBQQVVTRV9NUyA9IDUwMDA7XG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIEpvYj59ICovXG5leHBvcnQgY29uc3QgdW5zZW50ID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIG5pdHJvOmVycm9yIHRoYXQgc2F5cyBzb1xuXG4vKiogMTI4IHJhbmRvbSBiaXRzOyByYW5kb21VVUlEIGlzIG1pc3Npbmcgb24gcGxhaW4gaHR0cC4gKi9cbmNvbnN0IG5ld0lkID0gKCkgPT5cbiAgWy4uLmNyeXB0by5nZXRSYW5kb21WYWx1ZXMobmV3IFVpbnQ4QXJyYXkoMTYpKV0ubWFwKChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCAnMCcpKS5qb2luKCcnKTtcblxuY29uc3QgY3NyZiA9ICgpID0+IHsgLy8gdGhlIGNvb2tpZSdzIGlzIG5ld2VyLCBtYXliZVxuICBjb25zdCBjb29raWVzID0gbmV3IFVSTFNlYXJjaFBhcmFtcyhkb2N1bWVudC5jb29raWUucmVwbGFjZUFsbCgnOyAnLCAnJicpKTtcbiAgcmV0dXJuIGNvb2tpZXMuZ2V0KG9wdGlvbnMubml0cm9Dc3JmQ29va2llKSB8fCBvcHRpb25zLm5pdHJvQ3NyZjtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBzZW5kOiAoKSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD4pID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPn0gKi9cbmNvbnN0IHNlbmRPbmNlID0gYXN5bmMgKGpvYiwgc2VuZCkgPT4ge1xuICBjb25zdCB7IGJvZHkgfSA9IGpvYjtcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCBjc3JmKCkpO1xuICBib2R5LnNldCgnbml0cm8tdHJ5JywgYCR7KGpvYi50cmllcyA/Pz0gMCl9YCk7XG4gIC8vIFRoZSBsYXN0OiBhIGJvZHkgdGhhdCBpcyBjdXQgb2ZmIG9uIHRoZSB3YXkgaGFzIG5vbmUuXG4gIGlmICghYm9keS5oYXMoJ25pdHJvLWlkJykpIGJvZHkuYXBwZW5kKCduaXRyby1pZCcsIG5ld0lkKCkpO1xuICBqb2IucmVxdWVzdCA9IGpvYi5zdGF0dXMgPSB1bmRlZmluZWQ7XG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IHNlbmQoKTtcbiAgaWYgKGFuc3dlcikgam9iLnN0YXR1cyA9IGFuc3dlci5zdGF0dXM7XG4gIGVsc2UgaWYgKGpvYi50cmllcykgam9iLnN0YXR1cyA/Pz0gMDsgLy8gaXQgaGFkIGxlZnQgYmVmb3JlXG4gIHJldHVybiBhbnN3ZXI7XG59O1xuXG4vKiogV2hldGhlciB0aGF0IGlzIGFuIGFuc3dlciwgYW5kIGFsbCBvZiBpdDogd2l0aG91dCBUTFMsIENocm9taXVtIHRha2VzIHdoYXQgd2FzIGN1dCBvZmYgaW5zaWRlIG9mIHRoZSBoZWFkZXJzIGZvclxuICogb25lIHRoYXQgaGFzIG5laXRoZXIgdGhlIHJlc3Qgb2YgdGhlbSBub3IgYSBib2R5LiBBIHJlZnVzYWwsIHdoaWNoIGlzIG9mIG5vIGNvbXBvbmVudCwgaGFzIG5vbmUuXG4gKiBAdHlwZSB7KGFuc3dlcjogQW5zd2VyKSA9PiBhbnl9ICovXG5jb25zdCBpc1dob2xlID0gKHsgaGVhZGVycywgc3RhdHVzLCB0ZXh0IH0pID0+IHtcbiAgY29uc3QgdHJpZ2dlciA9IGhlYWRlcnMuZ2V0KCdIWC1UcmlnZ2VyJyk7XG4gIHJldHVybiBzdGF0dXMgPT09IDIwMCB8fCBzdGF0dXMgPT09IDQyMlxuICAgID8gdGV4dCB8fCBoZWFkZXJzLmdldCgnSFgtUmVkaXJlY3QnKSB8fCBoZWFkZXJzLmdldCgnSFgtUmVmcmVzaCcpIHx8IC9ee1wibml0cm86ZXZlbnRzXCI6e1wiaWRcIjpcIlwiLy50ZXN0KHRyaWdnZXIpXG4gICAgOiB0cmlnZ2VyIHx8ICFbUlVOTklORywgLi4uQVdBWV0uaW5jbHVkZXMoc3RhdHVzKTtcbn07XG5cbi8qKiBOb2JvZHkgY2FuIHNheSB3aGV0aGVyIGl0IHJhbjsgdGhlIHBhZ2Ugc2hvd3Mgd2hhdCBpcyB0aGVyZS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBnaXZlVXAgPSAoam9iKSA9PiB7XG4gIGpvYi5lcnJvciA9IG9wdGlvbnNbJ25pdHJvRXJyb3ItNTAzJ107XG4gIGpvYi5pc1N0YWxlID0gdHJ1ZTtcbn07XG5cbi8qKiBDb21wbGV0ZSBhIGpvYiBhbmQgc2VuZCBpdCwgYXMgb2Z0ZW4gYXMgaXQgdGFrZXM7IGBzZW5kYCBzZW5kcyBpdCBvbmNlLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZDogKCkgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+KSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD59ICovXG5leHBvcnQgY29uc3QgaW5zaXN0ID0gYXN5bmMgKGpvYiwgc2VuZCkgPT4ge1xuICBsZXQgc2luY2UgPSBEYXRlLm5vdygpOyAvLyB0aW1lcnMgc2xlZXAgd2l0aCB0aGUgbGFwdG9wXG4gIGNvbnN0IGJlZ3VuID0gKGpvYi5iZWd1biA/Pz0gc2luY2UpO1xuICBqb2IuaXNVbnNlbnQgPSBmYWxzZTtcbiAgZm9yIChsZXQgcGF1c2UgPSA1MDsgOyBwYXVzZSAqPSAyKSB7XG4gICAgY29uc3Qgbm93ID0gRGF0ZS5ub3coKTtcbiAgICBpZiAobm93IC0gYmVndW4gPiAob3B0aW9ucy5uaXRyb09uY2UgLSA2MCkgKiAxMDAwKSByZXR1cm4gdm9pZCBnaXZlVXAoam9iKTsgLy8gaXQgd291bGQgYmUgcnVuIGEgc2Vjb25kIHRpbWVcbiAgICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBzZW5kT25jZShqb2IsIHNlbmQpO1xuICAgIGlmIChhbnN3ZXIgPyBpc1dob2xlKGFuc3dlcikgOiBqb2Iuc3RhdHVzID09IG51bGwpIHJldHVybiBhbnN3ZXI7XG4gICAgaWYgKCFqb2Iuc3RhdHVzICYmICFuYXZpZ2F0b3Iub25MaW5lKSBkb3VidCgpO1xuICAgIGlmICghb3B0aW9ucy5uaXRyb09uY2UpIHJldHVybiBhbnN3ZXI7XG4gICAgam9iLnRyaWVzID0gKGpvYi50cmllcyA/PyAwKSArIDE7XG4gICAgYW5ub3VuY2UoJ2FnYWluJywgam9iKTtcbiAgICBpZiAoYXdhaXQgcmVhY2hlZCgpKSB7XG4gICAgICBzaW5jZSA9IERhdGUubm93KCk7XG4gICAgICBwYXVzZSA9IDI1O1xuICAgIH0gZWxzZSBpZiAobm93IC0gc2luY2UgPiBQQVRJRU5DRV9NUykge1xuICAgICAgaWYgKGpvYi5zdGF0dXMgPT09IFJVTk5JTkcpIGdpdmVVcChqb2IpOyAvLyBpdCBtYXkgZW5kIHlldCwgb3IgbmV2ZXJcbiAgICAgIGVsc2Ugam9iLmlzVW5zZW50ID0gISEoam9iLmhlYXJkIHx8IGlzQXNrZWQoam9iKSk7XG4gICAgICByZXR1cm4gYW5zd2VyO1xuICAgIH0gZWxzZSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCBNYXRoLm1pbihwYXVzZSwgUEFVU0VfTVMpICogKDAuNSArIE1hdGgucmFuZG9tKCkgLyAyKSkpO1xuICB9XG59O1xuIiwgIi8qIFdoZXJlIHRoZSBmb2N1cyBnb2VzIHdoZW4gYW4gYW5zd2VyIGhhcyByZXBsYWNlZCB3aGF0IGhhZCBpdC4gKi9cbmltcG9ydCB7IGRvaW5nT2YsIGlzT3duIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuXG4vKiogRmluZCB3aGF0IGdldHMgdGhlIGZvY3VzOiB3aGF0IGFuIGFuc3dlciB0aGF0IHdhcyBhc2tlZCBmb3IgYnJpbmdzIHdpdGggYGF1dG9mb2N1c2A7IHRoZSBjb250cm9sIHRoYXRcbiAqIGhhcyBpdDsgdGhlIG9uZSBpbiBpdHMgcGxhY2UsIHN1Y2ggYXMgYSBidXR0b24gd2l0aCBvdGhlciBhcmd1bWVudHM7IHdoYXQgaGFzIG9wZW5lZCB0aGUgZWxlbWVudCBhcm91bmRcbiAqIGl0IChhcmlhLWNvbnRyb2xzKSwgb3IgY29tZXMgaW4gaXRzIHBsYWNlOyB3aGF0IHRha2VzIHRoZSBmb2N1cyBmcm9tIHNjcmlwdHMgYWxvbmUgKHRhYmluZGV4PVwiLTFcIiksIGFyb3VuZCBpdCBvciBuZXh0IHRvIGl0LlxuICogT2Ygd2hhdCBwZW9wbGUgd3JvdGUsIG9ubHkgd2hhdCBoYXMgaXQgYWxyZWFkeS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIG9sZHM6IE1hcDxzdHJpbmcsIGFueT4sIGZvY3VzOiBzdHJpbmcsIGFjdGl2ZTogYW55KSA9PiAobmV3czogTWFwPHN0cmluZywgYW55PikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZvbGxvdyA9ICh7IGlzUXVpZXQsIHNvdXJjZSB9LCBvbGRzLCBmb2N1cywgYWN0aXZlKSA9PiB7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCBvdXJzID0gKGNvbnRyb2xzKSA9PiBuZXcgTWFwKFsuLi5jb250cm9sc10uZmlsdGVyKChlbnRyeSkgPT4gZW50cnlbMF0gPT09IGZvY3VzIHx8IGlzT3duKGVudHJ5KSkpO1xuICBvbGRzID0gb3VycyhvbGRzKTtcbiAgY29uc3QgaXNBc2tlciA9ICFpc1F1aWV0ICYmIChhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgc291cmNlPy5jb250YWlucyhhY3RpdmUpKTtcbiAgY29uc3Qgd2FudGVkID0gWy4uLm9sZHNdLmZpbHRlcigoWywgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cykubWFwKChba2V5XSkgPT4ga2V5KTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbDogYW55KSA9PiBzdHJpbmd9ICovXG4gIGNvbnN0IHBsYWNlT2YgPSAoY29udHJvbCkgPT5cbiAgICBbY29udHJvbC5sb2NhbE5hbWUsIGNvbnRyb2wubmFtZSwgY29udHJvbC5wYXJlbnRFbGVtZW50LmNsb3Nlc3QoJ1tpZF0nKT8uaWQsIGRvaW5nT2YoY29udHJvbClbMF1dLmpvaW4oKTtcbiAgY29uc3QgcGxhY2UgPSBmb2N1cyAmJiBwbGFjZU9mKGFjdGl2ZSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBzdHJpbmdbXX0gKi9cbiAgY29uc3QgcGVlcnNPZiA9IChjb250cm9scykgPT4gWy4uLmNvbnRyb2xzXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBwbGFjZU9mKGNvbnRyb2wpID09PSBwbGFjZSkubWFwKChba2V5XSkgPT4ga2V5KTtcbiAgY29uc3QgcGVlcnMgPSBwZWVyc09mKG9sZHMpO1xuICBjb25zdCBrZXlzID0gWy4uLm9sZHMua2V5cygpXTtcbiAgY29uc3QgYXQgPSBrZXlzLmluZGV4T2YoZm9jdXMpO1xuICBjb25zdCBoZWxkID0gbmV3IFNldCgpOyAvLyBieSBpZHM6IHdoYXQgaXQgc3RhbmRzIGluXG4gIGZvciAobGV0IGVsZW1lbnQgPSBhY3RpdmU7IGVsZW1lbnQ7IGVsZW1lbnQgPSBlbGVtZW50LnBhcmVudEVsZW1lbnQpIGhlbGQuYWRkKGVsZW1lbnQuaWQpO1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gc3RyaW5nIHwgdW5kZWZpbmVkfSAqL1xuICBjb25zdCBvcGVuZXJJbiA9IChjb250cm9scykgPT4gWy4uLmNvbnRyb2xzXS5maW5kKChbLCBjb250cm9sXSkgPT4gaGVsZC5oYXMoY29udHJvbC5nZXRBdHRyaWJ1dGUoJ2FyaWEtY29udHJvbHMnKSB8fCAwKSk/LlswXTtcbiAgY29uc3Qgb3BlbmVyID0gb3BlbmVySW4ob2xkcyk7XG4gIGNvbnN0IGFyb3VuZCA9IGtleXMuc2xpY2UoMCwgYXQpLnJldmVyc2UoKS5maWx0ZXIoKGtleSkgPT4gb2xkcy5nZXQoa2V5KS5jb250YWlucyhhY3RpdmUpKTtcbiAgcmV0dXJuIChhbGwpID0+IHtcbiAgICBjb25zdCBuZXdzID0gb3VycyhhbGwpO1xuICAgIGNvbnN0IGZyZXNoID0gaXNBc2tlciAmJiBbLi4ubmV3c10uZmluZCgoW2tleSwgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cyAmJiAhd2FudGVkLmluY2x1ZGVzKGtleSkpO1xuICAgIGlmIChmcmVzaCkgcmV0dXJuIGZyZXNoWzFdO1xuICAgIGlmICghZm9jdXMpIHJldHVybiBhY3RpdmUuaXNDb25uZWN0ZWQgJiYgYWN0aXZlO1xuICAgIGNvbnN0IG5vdyA9IHBlZXJzT2YobmV3cyk7XG4gICAgY29uc3QgcGVlciA9IG5vdy5sZW5ndGggPT09IHBlZXJzLmxlbmd0aCAmJiBub3dbcGVlcnMuaW5kZXhPZihmb2N1cyldO1xuICAgIGNvbnN0IG90aGVycyA9IFsuLi5hcm91bmQsIC4uLmtleXMuc2xpY2UoYXQpLCAuLi5rZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCldO1xuICAgIGNvbnN0IGxhbmRpbmcgPSBvdGhlcnMuZmluZCgoa2V5KSA9PiBuZXdzLmdldChrZXkpPy5tYXRjaGVzKCdbdGFiaW5kZXg9XCItMVwiXScpKTtcbiAgICBjb25zdCBwbGFjZXMgPSBbZm9jdXMsICFvbGRzLmhhcyhwZWVyIHx8ICcnKSAmJiBwZWVyLCBvcGVuZXIsIG9wZW5lckluKG5ld3MpLCBsYW5kaW5nXTtcbiAgICByZXR1cm4gcGxhY2VzLm1hcCgoa2V5KSA9PiBuZXdzLmdldChrZXkgfHwgJycpKS5maW5kKEJvb2xlYW4pO1xuICB9O1xufTtcbiIsICIvKiBMaW5lcyBvZiBqb2JzOiB0aG9zZSBvZiBvbmUgY29tcG9uZW50IGxlYXZlIG9uZSBieSBvbmUuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgaXNBc2tlZCwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IHJlYWNoZWQgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgZmluZCwgb3B0aW9ucywgc2V0dGxlZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IE1BWF9IT1BTID0gNjsgLy8gZWxzZSB0ZW4gY29tcG9uZW50cyBhbGxvdyBhIG1pbGxpb24gcmVxdWVzdHNcbmNvbnN0IENBTExfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBKb2JbXT59ICovXG5jb25zdCBsaW5lcyA9IG5ldyBNYXAoKTsgLy8gYnkgaWQ6IHRoZSBqb2IgdW5kZXIgd2F5LCBhbmQgdGhvc2UgYmVoaW5kXG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIENhdXNlPn0gKi9cbmV4cG9ydCBjb25zdCBjYXVzZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBvZiB0aGUgZXZlbnRzIHdlIHNlbnRcbi8qKiBTYXkgaG93IGpvYnMgYXJlIHJ1bi4gVW50aWwgdGhlbiwgdGhleSB3YWl0LlxuICogQHR5cGUgeyhydW46IChqb2I6IEpvYikgPT4gUHJvbWlzZTx2b2lkPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBsZXQgcnVuV2l0aDtcbi8qKiBAdHlwZSB7UHJvbWlzZTwoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4+fSAqL1xuY29uc3QgcnVubmVyID0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IChydW5XaXRoID0gcmVzb2x2ZSkpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBKb2JbXX0gKi9cbmV4cG9ydCBjb25zdCBsaW5lT2YgPSAoaWQpID0+IGxpbmVzLmdldChpZCkgPz8gW107XG5cbi8qKiBXaGV0aGVyIHNvbWV0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IgaGFzIG5vdCBsZWZ0IHlldCwgb3IgaXMgc2VudCBhZ2Fpbi5cbiAqIEB0eXBlIHsoKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzV2FpdGluZyA9ICgpID0+XG4gIFsuLi5saW5lcy52YWx1ZXMoKV0uc29tZSgobGluZSkgPT4gbGluZS5zb21lKChqb2IsIGF0KSA9PiBpc0Fza2VkKGpvYikgJiYgKGF0IHx8IGpvYi50cmllcyAhPT0gMCkpKTtcblxuLyoqIEB0eXBlIHsoaGVhcmQ6IGFueVtdKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNGdWxsID0gKGhlYXJkKSA9PlxuICBoZWFyZFtvcHRpb25zLm5pdHJvSGVhcmQgLSAxXSB8fCBoZWFyZC5maWx0ZXIoKFtuYW1lXSkgPT4gL15jYWxsOi8udGVzdChuYW1lKSlbQ0FMTF9MSU1JVCAtIDFdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBlbnF1ZXVlID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjYXVzZSwgaGVhcmQsIHJvb3QgfSA9IGpvYjtcbiAgY29uc3QgeyBjaGFpbiwgY291bnRzLCBoZWFyZEJ5IH0gPSAvKiogQHR5cGUge0NhdXNlfSAqLyAoY2F1c2VzLmdldChjYXVzZSkgPz8gam9iKTtcbiAgaWYgKGhlYXJkQnk/LmhhcyhpZCkgfHwgIWFubm91bmNlKCdxdWV1ZWQnLCBqb2IpKSByZXR1cm47IC8vIGl0IHJvZGUgd2l0aCB3aGF0IHNlbnQgdGhlIGV2ZW50XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IGNoYWluLCBjb3VudHMgfSk7XG4gIGNvbnN0IGxpbmUgPSBsaW5lcy5nZXQoaWQpO1xuICBpZiAoY2hhaW4uaW5jbHVkZXMoaWQpIHx8IGNoYWluW01BWF9IT1BTXSB8fCBjb3VudHNbaWRdID4gTUFYX0hPUFMpIHtcbiAgICAvLyBUbyBoZWFyIG9uZXNlbGYgaXMgbm8gbG9vcC5cbiAgICBjb25zdCB3aHkgPSBjaGFpbi5pbmNsdWRlcyhpZCkgPyAnbG9vcCcgOiAndG9vIGxvbmcgYSBjaGFpbiwgbWF5YmUgYSBsb29wJztcbiAgICBpZiAoY2hhaW5bMV0pIGNvbnNvbGUud2Fybihgbml0cm86ICR7d2h5fTogJHtjYXVzZS50eXBlfSBzdG9wczogJHtbLi4uY2hhaW4sIGlkXS5qb2luKCcgPiAnKX1gKTtcbiAgICBpZiAoREVCVUcgJiYgY2hhaW5bMV0pIGFubm91bmNlKCdzdG9wcGVkJywgeyAuLi5qb2IsIHdoeSB9KTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3Qgb3RoZXIgPSBoZWFyZCAmJiAham9iLnRva2VuXG4gICAgJiYgbGluZT8uZmluZCgob3RoZXIpID0+IG90aGVyLnJvb3QgPT09IHJvb3QgJiYgb3RoZXIuaGVhcmQgJiYgIW90aGVyLnRva2VuICYmICFpc0Z1bGwob3RoZXIuaGVhcmQpKTtcbiAgaWYgKG90aGVyKSB7IC8vIG9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgYmVmb3JlIGl0IGxlYXZlczsgdGhlIGxhc3QgcGFnZSdzIGNvbXBvbmVudCBoYXMgb25lIG9mIGl0cyBvd25cbiAgICBvdGhlci5oZWFyZD8ucHVzaCguLi5oZWFyZCk7XG4gICAgb3RoZXIuY2hhaW4gPSBvdGhlci5jaGFpbi5maWx0ZXIoKHN0ZXApID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKTtcbiAgfSBlbHNlIGlmICghbGluZSkgd29yayhpZCwgW2pvYl0pO1xuICBlbHNlIGlmIChoZWFyZCB8fCAham9iLmlzUXVpZXQgfHwgKGxpbmVbMF0uaG9zdCAmJiAhbGluZVsxXSkpIGxpbmUucHVzaChqb2IpOyAvLyBubyBwb2xsOiBuZXdlciBIVE1MIGNvbWVzXG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCBsaW5lOiBKb2JbXSkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHdvcmsgPSBhc3luYyAoaWQsIGxpbmUpID0+IHtcbiAgbGluZXMuc2V0KGlkLCBsaW5lKTtcbiAgY29uc3QgcnVuID0gYXdhaXQgcnVubmVyO1xuICAvLyBPbmUgcmVxdWVzdCBmb3IgYWxsIGhlYXJkIGluIG9uZSBnbzsgaHRteCB1bmxvY2tzIHRoZSBlbGVtZW50LCBvciBiZWdpbnMuXG4gIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUpKTtcbiAgZm9yICg7IGxpbmVbMF07IGxpbmUuc2hpZnQoKSkge1xuICAgIGF3YWl0IHJlYWNoZWQoKTtcbiAgICBhd2FpdCBzZXR0bGVkKGlkKTtcbiAgICBjb25zdCBbam9iXSA9IGxpbmU7XG4gICAgaWYgKCFqb2IpIGJyZWFrO1xuICAgIGF3YWl0IHJ1bihqb2IpLmNhdGNoKChlcnJvcikgPT4gZHJvcChqb2IsIGVycm9yKSk7XG4gICAgYW5ub3VuY2UoJ2RvbmUnLCBqb2IpO1xuICAgIC8vIFdoYXQgd2FzIHN3YXBwZWQgbWF5IGJlIG9sZC5cbiAgICBjb25zdCByb290ID0gam9iLmlzU3RhbGUgJiYgKGpvYi5oZWFyZCB8fCAham9iLmlzUXVpZXQpICYmICFsaW5lWzFdICYmIGZpbmQoaWQpO1xuICAgIGlmIChyb290KSBsaW5lLnB1c2gobmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbiAgfVxuICBpZiAobGluZXMuZ2V0KGlkKSA9PT0gbGluZSkgbGluZXMuZGVsZXRlKGlkKTsgLy8gZWxzZSBhIGhvc3QgaG9sZHMgaXRcbn07XG5cbi8qKiBUaGUgam9icyB0aGF0IGhhdmUgaGVhcmQgc29tZXRoaW5nLCBoYXZlIG5vdCBsZWZ0LCBhbmQgbm9ib2R5IHdhaXRzIGJlaGluZCB0aGVtLlxuICogQHR5cGUgeygpID0+IEpvYltdfSAqL1xuZXhwb3J0IGNvbnN0IHdhaXRpbmcgPSAoKSA9PlxuICBbLi4ubGluZXMudmFsdWVzKCldLmZpbHRlcigoW2pvYiwgbmV4dF0pID0+IGpvYj8uaGVhcmQgJiYgIWpvYi50b2tlbiAmJiAhbmV4dCkubWFwKChbam9iXSkgPT4gam9iKTtcblxuLyoqIEhvbGQgYSBsaW5lIGZvciBhIGpvYiB0aGF0IHRyYXZlbHMgd2l0aCBhbm90aGVyJ3MuIEEgd29ya2VyIHRoYXQgaGFzIHdhaXRlZCB0byBzZW5kIGl0IGZpbmRzIGl0cyBvd24gbGluZSBlbXB0eS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgaG9sZCA9IChqb2IpID0+IHtcbiAgbGluZXMuZ2V0KGpvYi5pZCk/LnBvcCgpO1xuICBsaW5lcy5zZXQoam9iLmlkLCBbam9iXSk7XG59O1xuXG4vKiogTGV0IGEgbGluZSB0aGF0IHdhcyBoZWxkIGdvIG9uLlxuICogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc3VtZSA9IChpZCkgPT4ge1xuICBjb25zdCBsaW5lID0gbGluZU9mKGlkKTtcbiAgbGluZVswXSA/IHdvcmsoaWQsIGxpbmUpIDogbGluZXMuZGVsZXRlKGlkKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogUGFydGlhbDxKb2I+LCB3aHk6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkcm9wID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGlzUXVpZXQsIHJlamVjdCB9LCB3aHkpID0+IHtcbiAgY29uc3QgZXJyb3IgPSBgJHtjb21wb25lbnR9LiR7YWN0aW9ufSBub3Qgc2VudDogJHt3aHl9YDtcbiAgaWYgKCFpc1F1aWV0KSBjb25zb2xlLndhcm4oJ25pdHJvOicsIGVycm9yKTtcbiAgcmVqZWN0Py4oZmFpbHVyZSh7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzOiAwIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KGRldGFpbDogYW55KSA9PiBFcnJvcn0gKi9cbmV4cG9ydCBjb25zdCBmYWlsdXJlID0gKGRldGFpbCkgPT4gT2JqZWN0LmFzc2lnbihuZXcgRXJyb3IoZGV0YWlsLmVycm9yKSwgZGV0YWlsKTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSB2aXNpdG9yIGhhcyBlbnRlcmVkIHNpbmNlIHRoZSByZXF1ZXN0IGxlZnQsIGFuZCB0aGUgZm9jdXMuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8ta2VlcCwgaW4gd2hvc2UgZWxlbWVudHMgbm90aGluZyBpcyB3cml0dGVuLlxuICovXG5pbXBvcnQgeyBDSE9JQ0UsIEZJRUxEUywgVFlQRUQsIGNvbnRyb2xzT2YsIGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mLCB3cml0ZSB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGZvbGxvdyB9IGZyb20gJy4vZm9jdXMuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGFsbCwgZmluZCwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge1dlYWtNYXA8YW55LCBzdHJpbmc+fSAqL1xuY29uc3QgZWNob2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIGlucHV0IHR5cGVkIGluOiB3aGF0IGEgc3luYyBoYXMgbGVmdCBhcyBpdCB3YXMgdHlwZWRcblxuLyoqIEEgZmlsZSBkaWFsb2cgdGhhdCBpcyBzdGlsbCBvcGVuIGtub3dzIHRoZSBvbGQgaW5wdXQgYWxvbmUuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcsIG9sZHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHZvaWR9ICovXG5jb25zdCBwYXNzRmlsZXNPbiA9IChpZCwgb2xkcykgPT4ge1xuICBmb3IgKGNvbnN0IFtrZXksIG9sZF0gb2Ygb2xkcykge1xuICAgIGlmICghb2xkLmZpbGVzIHx8IG9sZC5pc0Nvbm5lY3RlZCkgY29udGludWU7XG4gICAgb2xkLmFkZEV2ZW50TGlzdGVuZXIoJ2NoYW5nZScsICgpID0+IHtcbiAgICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAgIGNvbnN0IGZpZWxkID0gcm9vdCAmJiBjb250cm9sc09mKHJvb3QpLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgcmV0dXJuO1xuICAgICAgd3JpdGUoZmllbGQsIHZhbHVlc09mKG9sZCkpO1xuICAgICAgZm9yIChjb25zdCBuYW1lIG9mIFsnaW5wdXQnLCAnY2hhbmdlJ10pIGZpZWxkLmRpc3BhdGNoRXZlbnQobmV3IEV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSB9KSk7XG4gICAgfSk7XG4gIH1cbn07XG5cbi8qKiBXaGF0IHRlbGxzIHdoZXRoZXIgYSBjb250cm9sIHN0YW5kcyBpbiBhbiBlbGVtZW50IHRoYXQgdGhlIGNvbXBvbmVudCBrZWVwcy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiAoY29udHJvbDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3Qga2VwdEluID0gKHJvb3QpID0+IHtcbiAgY29uc3Qga2VwdCA9IGFsbCgnW2RhdGEtbml0cm8ta2VlcF0nLCByb290KTtcbiAgcmV0dXJuIChjb250cm9sKSA9PiBrZXB0LnNvbWUoKGVsZW1lbnQpID0+IGVsZW1lbnQuY29udGFpbnMoY29udHJvbCkpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBqb2I6IEpvYikgPT4gKCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBrZWVwRW50cmllcyA9IChyb290LCBqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIHNlbnQsIHN0YXR1cyB9ID0gam9iO1xuICBjb25zdCBrZXB0ID0gbmV3IE1hcCgpO1xuICBjb25zdCBhY3RpdmUgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBjb25zdCBvbGRzID0gY29udHJvbHNPZihyb290KTtcbiAgY29uc3QgaXNLZXB0ID0ga2VwdEluKHJvb3QpO1xuICBjb25zdCBjYXJldCA9IFthY3RpdmUuc2VsZWN0aW9uU3RhcnQsIGFjdGl2ZS5zZWxlY3Rpb25FbmRdO1xuICBsZXQgZm9jdXMgPSAnJztcbiAgZm9yIChjb25zdCBba2V5LCBjb250cm9sXSBvZiBvbGRzKSB7XG4gICAgaWYgKGNvbnRyb2wgPT09IGFjdGl2ZSkgZm9jdXMgPSBrZXk7XG4gICAgaWYgKCFjb250cm9sLm1hdGNoZXMoRklFTERTKSB8fCBpc0tlcHQoY29udHJvbCkpIGNvbnRpbnVlO1xuICAgIC8vIFdoYXQgd2FzIHR5cGVkIHNpbmNlLCBvciBkaWQgbm90IHRyYXZlbCwgc3RheXM7IHNvIGRvIGFyZ3VtZW50cyBvZiBhIGZhaWxlZCBhY3Rpb24uXG4gICAgY29uc3Qgbm93ID0gdmFsdWVzT2YoY29udHJvbCk7XG4gICAgY29uc3QgYmVmb3JlID0gc2VudC5nZXQoa2V5KTtcbiAgICBjb25zdCBpc1JlZnVzZWQgPSBiZWZvcmUgJiYgc3RhdHVzID09PSA0MjIgJiYgIWJlZm9yZS5ib3VuZDtcbiAgICBjb25zdCBpc0VjaG8gPSAhYmVmb3JlICYmIGtleSA9PT0gZm9jdXMgJiYgZWNob2VzLmdldChjb250cm9sKSA9PT0gY29udHJvbC52YWx1ZTtcbiAgICBrZXB0LnNldChrZXksIChpc1JlZnVzZWQgfHwgaXNFY2hvIHx8ICFpc1NhbWUobm93LCBiZWZvcmU/LnZhbHVlcyA/PyBnaXZlbihjb250cm9sKSkpICYmIG5vdyk7XG4gIH1cbiAgY29uc3QgbmV4dCA9IGZvbGxvdyhqb2IsIG9sZHMsIGZvY3VzLCBhY3RpdmUpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IG5ld1Jvb3QgPSBmaW5kKHJvb3QuaWQpID8/IHJvb3Q7XG4gICAgY29uc3QgY29udHJvbHMgPSBjb250cm9sc09mKG5ld1Jvb3QpO1xuICAgIGNvbnN0IGJlaGluZCA9IGxpbmVPZihyb290LmlkKTtcbiAgICBmb3IgKGNvbnN0IGpvYiBvZiBiZWhpbmQpIGpvYi5yb290ID0gbmV3Um9vdDtcbiAgICBwYXNzRmlsZXNPbihyb290LmlkLCBvbGRzKTtcbiAgICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlc10gb2Yga2VwdCkge1xuICAgICAgY29uc3QgZmllbGQgPSBjb250cm9scy5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIGNvbnRpbnVlO1xuICAgICAgd3JpdGUoZmllbGQsIHZhbHVlcyB8fCBnaXZlbihmaWVsZCkpO1xuICAgICAgY29uc3QgaXNFY2hvID0gYWN0aW9uID09PSAnc3luYycgPyAhdmFsdWVzICYmIHNlbnQuaGFzKGtleSkgOiBlY2hvZXMuZ2V0KGFjdGl2ZSkgPT09IGZpZWxkLnZhbHVlO1xuICAgICAgaWYgKGtleSA9PT0gZm9jdXMgJiYgaXNFY2hvICYmIGZpZWxkLm1hdGNoZXMoVFlQRUQpKSBlY2hvZXMuc2V0KGZpZWxkLCBmaWVsZC52YWx1ZSk7XG4gICAgICAvLyBJZiBpdCB3YXMgbm90IHRvdWNoZWQsIHRoZSBjbGlja3MgYmVoaW5kIGJ1aWxkIG9uIHRoZSBuZXcgdmFsdWUuXG4gICAgICBmb3IgKGNvbnN0IHsgc2VudCB9IG9mIHZhbHVlcyA/IFtdIDogYmVoaW5kKSB7XG4gICAgICAgIGNvbnN0IGVudHJ5ID0gc2VudC5nZXQoa2V5KTtcbiAgICAgICAgaWYgKGVudHJ5KSBlbnRyeS52YWx1ZXMgPSB2YWx1ZXNPZihmaWVsZCk7XG4gICAgICB9XG4gICAgfVxuICAgIGNvbnN0IHRhcmdldCA9IG5leHQoY29udHJvbHMpO1xuICAgIGNvbnN0IHN0YXlzID0gdGFyZ2V0ID09PSBhY3RpdmUgfHwgdGFyZ2V0ID09PSBjb250cm9scy5nZXQoZm9jdXMpO1xuICAgIGlmICghdGFyZ2V0ICYmIGZvY3VzKSBhY3RpdmUuYmx1cigpOyAvLyBpdCBtYXkgYmUgYW5vdGhlciByb3cncyBieSBub3dcbiAgICBpZiAoIXRhcmdldCkgcmV0dXJuO1xuICAgIGlmICh0YXJnZXQgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpIHRhcmdldC5mb2N1cyh7IHByZXZlbnRTY3JvbGw6IHN0YXlzIH0pO1xuICAgIGlmICghc3RheXMpIHJldHVybiB0YXJnZXQubWF0Y2hlcygnaW5wdXQnKSAmJiB0YXJnZXQuc2VsZWN0KCk7IC8vIGFzIHdpdGggdGhlIFRhYiBrZXlcbiAgICBjb25zdCB7IHNlbGVjdGlvblN0YXJ0LCBzZWxlY3Rpb25FbmQgfSA9IHRhcmdldDtcbiAgICBpZiAoY2FyZXRbMF0gIT0gbnVsbCAmJiAhaXNTYW1lKGNhcmV0LCBbc2VsZWN0aW9uU3RhcnQsIHNlbGVjdGlvbkVuZF0pKSB0YXJnZXQuc2V0U2VsZWN0aW9uUmFuZ2UoLi4uY2FyZXQpO1xuICB9O1xufTtcblxuLyoqIFdoYXQgcnVucyBhbiBhY3Rpb24gYnkgYmVpbmcgY2hvc2VuIHNob3dzIHdoYXQgaG9sZHMgaWYgdGhhdCBmYWlscywgdW5sZXNzIGEgY2xpY2sgYmVoaW5kIGlzIHRvIGRlY2lkZS5cbiAqIEB0eXBlIHsoam9iOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCB0YWtlQmFjayA9ICh7IGlkLCBzZW50LCBzb3VyY2UsIHN0YXR1cyB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290IHx8IC9eMi8udGVzdChzdGF0dXMpIHx8ICFzb3VyY2U/Lm1hdGNoZXMoQ0hPSUNFKSkgcmV0dXJuO1xuICBjb25zdCBpc0tlcHQgPSBrZXB0SW4ocm9vdCk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGNvbnRyb2xzT2Yocm9vdCkpIHtcbiAgICBjb25zdCBlbnRyeSA9IHNlbnQuZ2V0KGtleSk7XG4gICAgaWYgKGVudHJ5Py5uYW1lICE9PSBzb3VyY2UubmFtZSB8fCBpc0tlcHQoZmllbGQpIHx8IGxpbmVPZihpZCkuc29tZSgoam9iLCBhdCkgPT4gYXQgJiYgam9iLnNlbnQuaGFzKGtleSkpKSBjb250aW51ZTtcbiAgICB3cml0ZShmaWVsZCwgKGVudHJ5LnZhbHVlcyA9IGdpdmVuKGZpZWxkKSkpO1xuICB9XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFbnRyaWVzID0gKCkgPT4ge1xuICBoZWFyKCdkb25lJywgdGFrZUJhY2spO1xuICAvLyBUaGUgc3RhdGUgbWF5IGhvbGQgaXQgb3RoZXJ3aXNlLCBzdWNoIGFzIHdpdGhvdXQgYSBzcGFjZSBhdCBpdHMgZW5kLiBJdCBzaG93cyB3aGVuIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICBvbignZm9jdXNvdXQnLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpIHJldHVybjsgLy8gdGhlIHdpbmRvdyB3YXMgbGVmdFxuICAgIGlmIChlY2hvZXMuZ2V0KHRhcmdldCkgPT09IHRhcmdldC52YWx1ZSkgd3JpdGUodGFyZ2V0LCBnaXZlbih0YXJnZXQpKTtcbiAgICBlY2hvZXMuZGVsZXRlKHRhcmdldCk7XG4gIH0pO1xufTtcbiIsICIvKiBUb2FzdHM6IHNob3dzIG5pdHJvOm1lc3NhZ2UgYW5kIG5pdHJvOmVycm9yIHRvIHRoZSB2aXNpdG9yLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXRvYXN0LWVuYWJsZWQgKFwidHJ1ZVwiIG9yIFwiZmFsc2VcIiksIC1wb3NpdGlvbiwgLWR1cmF0aW9uIChtcyksIC1zdHlsZSAoYSBuYW1lIGZvclxuICogICBzdHlsZXNoZWV0cykgb2YgaXRzIHNjcmlwdDsgLWxhYmVsLCAtZGlzbWlzcywgLXJlbG9hZCBhbmQgLWFnYWluIHRoZXJlIGFyZSB0aGUgd29yZHM7IGRhdGEtbml0cm8tdG9hc3Qgb2YgYVxuICogICBjb21wb25lbnQncyByb290OiBKU09OIHdpdGggdGhvc2Ugb2YgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB0aGF0IGRpZmZlciBmb3IgdGhlIGNsYXNzLlxuICogSGVhcnM6IG5pdHJvOm1lc3NhZ2Uge2NvbXBvbmVudCwgbGV2ZWwsIHRleHR9LCBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9OyBvbmVcbiAqICAgd2l0aG91dCB0ZXh0IG9yIGVycm9yIHNheXMgbm90aGluZy4gY2xvc2Ugb2YgZGlhbG9nczsgZm9jdXNpbi5cbiAqIEEgbmFycm93IHNjcmVlbiBzaG93cyB0aHJlZSBhdCBhIHRpbWU7IGVxdWFsIG9uZXMgYXJlIG9uZSwgd2l0aCB0aGVpciBudW1iZXIuXG4gKiBXaGF0IGNvdWxkIG5vdCBiZSBzZW50IGlzIHNlbnQgYWdhaW4gZnJvbSB0aGUgdG9hc3QgdGhhdCBzYXlzIHNvLlxuICogQSBwYWdlIG1heSBzaG93IG1lc3NhZ2VzIGl0cyBvd24gd2F5OiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXIgPSB7c2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBhZ2Fpbil9LFxuICogICBjb25maWcgPSB7ZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZX07IGFnYWluKCkgc2VuZHMgd2hhdCBjb3VsZCBub3QgYmUgc2VudCwgZWxzZSBpdCBpcyB1bmRlZmluZWQuXG4gKiAgIEl0IGlzIGxvb2tlZCB1cCBhdCBlYWNoIG1lc3NhZ2UuXG4gKlxuICogVGhlIEhUTUwsIHdpdGggXCJhbGVydFwiIGZvciBlcnJvcnMgYW5kIFwic3RhdHVzXCIgZm9yIHRoZSByZXN0LCBvZiBlYWNoIG9mIHNpeCBwb3NpdGlvbnM6XG4gKiAgIDxzZWN0aW9uIGNsYXNzPVwibml0cm8tdG9hc3QtbGlzdFwiPjxkaXYgY2xhc3M9XCJuaXRyby10b2FzdHNcIiBkYXRhLXBvc2l0aW9uPVwiXHUyMDI2XCI+PGRpdiByb2xlPVwiXHUyMDI2XCI+XG4gKiAgICAgPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0XCIgZGF0YS1sZXZlbD1cIlx1MjAyNlwiIGRhdGEtc3R5bGU9XCJcdTIwMjZcIj48cCBjbGFzcz1cIm5pdHJvLXRvYXN0LXRleHRcIj5cdTIwMjY8L3A+XG4gKiAgICAgICA8YnV0dG9uIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+XHUyMDI2XG4gKi9cbmltcG9ydCB7IHVuc2VudCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgZW5xdWV1ZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZmlyc3QsIG9uLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgZGVmYXVsdHMgPSB7XG4gIGVuYWJsZWQ6IG9wdGlvbnMubml0cm9Ub2FzdEVuYWJsZWQgIT09ICdmYWxzZScsXG4gIHBvc2l0aW9uOiBvcHRpb25zLm5pdHJvVG9hc3RQb3NpdGlvbixcbiAgZHVyYXRpb246IE51bWJlcihvcHRpb25zLm5pdHJvVG9hc3REdXJhdGlvbiksXG4gIHN0eWxlOiBvcHRpb25zLm5pdHJvVG9hc3RTdHlsZSxcbn07XG4vLyBObyBhbnN3ZXIsIGEgdG9rZW4gb3IgYSByaWdodCB0aGF0IHdhcyByZWZ1c2VkOiB0aGUgcGFnZSBpdHNlbGYgbWF5IGJlIG91dCBvZiBkYXRlLlxuY29uc3QgUkVMT0FEX1NUQVRVU0VTID0gWzAsIDQwMCwgNDAzXTtcbmNvbnN0IFRJQ0tfTVMgPSAxMDA7XG5jb25zdCBOQVJST1cgPSAnKG1heC13aWR0aDogNDByZW0pJztcbi8qKiBAdHlwZSB7TWFwPEhUTUxFbGVtZW50LCB7IHJlZ2lvbjogRWxlbWVudCwgbGVmdDogbnVtYmVyLCBhZ2FpbnM6ICgoKSA9PiB2b2lkKVtdIH0+fSAqL1xuY29uc3QgdG9hc3RzID0gbmV3IE1hcCgpOyAvLyBzaG93biwgb3Igd2FpdGluZyBzaW5jZSB0aGVyZSBhcmUgYXMgbWFueSBhcyBmaXQ6IHdoZXJlLCBmb3IgaG93IG1hbnkgbXMsIHdoYXQgaXQgc2VuZHMgYWdhaW5cbi8qKiBAdHlwZSB7YW55fSAqL1xubGV0IGZvY3VzZWRCZWZvcmUgPSBudWxsO1xuXG5jb25zdCBsaXN0ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnc2VjdGlvbicpO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nIHwgdW5kZWZpbmVkLCBhbnk+fSAqL1xuY29uc3QgcGxhY2VzID0gbmV3IE1hcCgpO1xuXG4vKiogTGl2ZSByZWdpb25zIHNwZWFrIG9ubHkgd2hhdCBjaGFuZ2VzIGluIHRoZW0sIHNvIHRoZXkgYXJlIGluIHRoZSBwYWdlIGJlZm9yZSBhbnkgbWVzc2FnZTsgb2YgYSBuZXcgdG9hc3RcbiAqIGFsb25lLCBub3Qgb2YgYWxsIG9mIHRoZW0uIFRoZSBsYXN0IGlzIGZvciB3aGF0IGlzIHNlZW4gZWxzZXdoZXJlLlxuICovXG5jb25zdCBidWlsZCA9ICgpID0+IHtcbiAgY29uc3QgcG9zaXRpb25zID0gWyd0b3AnLCAnYm90dG9tJ10uZmxhdE1hcCgoZWRnZSkgPT4gWydsZWZ0JywgJ2NlbnRlcicsICdyaWdodCddLm1hcCgoc2lkZSkgPT4gYCR7ZWRnZX0tJHtzaWRlfWApKTtcbiAgY29uc3QgcmVnaW9uID0gKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyByb2xlKSA9PiBgPGRpdiByb2xlPVwiJHtyb2xlfVwiIGFyaWEtYXRvbWljPVwiZmFsc2VcIj48L2Rpdj5gO1xuICBsaXN0LmNsYXNzTmFtZSA9ICduaXRyby10b2FzdC1saXN0JztcbiAgbGlzdC5zZXRBdHRyaWJ1dGUoJ2FyaWEtbGFiZWwnLCBvcHRpb25zLm5pdHJvVG9hc3RMYWJlbCk7XG4gIGxpc3QuaW5uZXJIVE1MID0gcG9zaXRpb25zLm1hcCgocG9zaXRpb24pID0+XG4gICAgYDxkaXYgY2xhc3M9XCJuaXRyby10b2FzdHNcIiBkYXRhLXBvc2l0aW9uPVwiJHtwb3NpdGlvbn1cIj4ke3JlZ2lvbignc3RhdHVzJyl9JHtyZWdpb24oJ2FsZXJ0Jyl9PC9kaXY+YCkuam9pbignJylcbiAgICArICc8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3Qtc3Bva2VuXCIgcm9sZT1cInN0YXR1c1wiPjwvZGl2Pic7XG4gIHBvc2l0aW9ucy5mb3JFYWNoKChwb3NpdGlvbiwgYXQpID0+IHBsYWNlcy5zZXQocG9zaXRpb24sIGxpc3QuY2hpbGRyZW5bYXRdKSk7XG59O1xuXG4vKiogS2VlcCB0aGUgbGlzdCBpbiB0aGUgcGFnZTogYSBzd2FwIG9mIHRoZSBib2R5IHJlbW92ZXMgaXQsIGFuZCBhIG1vZGFsIGRpYWxvZyBtYWtlcyBpdCBpbmVydC4gKi9cbmNvbnN0IHNldHRsZSA9ICgpID0+IHtcbiAgY29uc3QgaG9tZSA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdkaWFsb2c6bW9kYWwnKV0uYXQoLTEpID8/IGRvY3VtZW50LmJvZHk7XG4gIGlmIChsaXN0LnBhcmVudE5vZGUgIT09IGhvbWUpIGhvbWUuYXBwZW5kKGxpc3QpO1xuICAvLyBodG14IDIgcmVzdG9yZXMgcGFnZXMgZnJvbSB0aGVpciBIVE1MLCB3aXRoIHRvYXN0cyB0aGF0IG5vYm9keSB3b3VsZCByZW1vdmUuXG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0LWxpc3QnKSkgaWYgKG90aGVyICE9PSBsaXN0KSBvdGhlci5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlOiBFbGVtZW50KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNJblRoZVdheSA9IChwbGFjZSkgPT4ge1xuICBjb25zdCBhY3RpdmUgPSBkb2N1bWVudC5hY3RpdmVFbGVtZW50O1xuICBpZiAoIWFjdGl2ZSB8fCBhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgbGlzdC5jb250YWlucyhhY3RpdmUpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHsgdG9wLCByaWdodCwgYm90dG9tLCBsZWZ0IH0gPSBhY3RpdmUuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gIHJldHVybiBbLi4ucGxhY2UucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0JyldLm1hcCgodG9hc3QpID0+IHRvYXN0LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpKS5zb21lKCh0b2FzdCkgPT5cbiAgICB0b2FzdC50b3AgPCBib3R0b20gJiYgdG9hc3QuYm90dG9tID4gdG9wICYmIHRvYXN0LmxlZnQgPCByaWdodCAmJiB0b2FzdC5yaWdodCA+IGxlZnQpO1xufTtcblxuLyoqIEdvIHRvIHRoZSBvdGhlciBlZGdlIHdoZXJlIGEgdG9hc3QgY292ZXJzIHdoYXQgaGFzIHRoZSBmb2N1cywgdW5sZXNzIG9uZSB3b3VsZCB0aGVyZSBhcyB3ZWxsLiAqL1xuY29uc3QgbWFrZVdheSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBwbGFjZSBvZiBwbGFjZXMudmFsdWVzKCkpIHtcbiAgICBpZiAocGxhY2UubWF0Y2hlcygnOmhvdmVyJykgfHwgIWlzSW5UaGVXYXkocGxhY2UpKSBjb250aW51ZTtcbiAgICBjb25zdCBwb3NpdGlvbiA9IHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPz8gJyc7XG4gICAgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uLnJlcGxhY2UoL3RvcHxib3R0b20vLCAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIGVkZ2UpID0+IChlZGdlID09PSAndG9wJyA/ICdib3R0b20nIDogJ3RvcCcpKTtcbiAgICBpZiAoaXNJblRoZVdheShwbGFjZSkpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgfVxufTtcblxuY29uc3Qgc2hvd05leHQgPSAoKSA9PiB7XG4gIGNvbnN0IGxpbWl0ID0gd2luZG93Lm1hdGNoTWVkaWEoTkFSUk9XKS5tYXRjaGVzID8gMyA6IEluZmluaXR5O1xuICBjb25zdCBpc0Vycm9yID0gKC8qKiBAdHlwZSB7SFRNTEVsZW1lbnR9ICovIHsgZGF0YXNldCB9KSA9PiBOdW1iZXIoZGF0YXNldC5sZXZlbCA9PT0gJ2Vycm9yJyk7XG4gIGNvbnN0IHdhaXRpbmcgPSBbLi4udG9hc3RzLmtleXMoKV0uZmlsdGVyKCh0b2FzdCkgPT4gIXRvYXN0LnBhcmVudE5vZGUpLnNvcnQoKGEsIGIpID0+IGlzRXJyb3IoYikgLSBpc0Vycm9yKGEpKTtcbiAgZm9yIChjb25zdCB0b2FzdCBvZiB3YWl0aW5nLnNsaWNlKDAsIGxpbWl0IC0gKHRvYXN0cy5zaXplIC0gd2FpdGluZy5sZW5ndGgpKSkge1xuICAgIHRvYXN0cy5nZXQodG9hc3QpPy5yZWdpb24uYXBwZW5kKHRvYXN0KTtcbiAgICBzdGFydENsb2NrKHRvYXN0KTtcbiAgfVxuICBmb3IgKGNvbnN0IFtwb3NpdGlvbiwgcGxhY2VdIG9mIHBsYWNlcykgaWYgKCFwbGFjZS5xdWVyeVNlbGVjdG9yKCcubml0cm8tdG9hc3QnKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICBtYWtlV2F5KCk7XG59O1xuXG4vKiogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBjbG9zZSA9ICh0b2FzdCkgPT4ge1xuICBjb25zdCBoYWRGb2N1cyA9IHRvYXN0LmNvbnRhaW5zKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICB0b2FzdC5yZW1vdmUoKTtcbiAgdG9hc3RzLmRlbGV0ZSh0b2FzdCk7XG4gIHNob3dOZXh0KCk7XG4gIGlmICghaGFkRm9jdXMgfHwgIWZvY3VzZWRCZWZvcmUpIHJldHVybjtcbiAgY29uc3QgeyBpZCwgaXNDb25uZWN0ZWQgfSA9IGZvY3VzZWRCZWZvcmU7XG4gIChpc0Nvbm5lY3RlZCA/IGZvY3VzZWRCZWZvcmUgOiBkb2N1bWVudC5nZXRFbGVtZW50QnlJZChpZCkpPy5mb2N1cygpO1xufTtcblxuLyoqIENsb3NlIHRoZSB0b2FzdCB3aGVuIGl0cyB0aW1lIGlzIG92ZXIuIFRpbWUgdGhhdCBub2JvZHkgY2FuIHVzZSB0byByZWFkIGRvZXMgbm90IGNvdW50LlxuICogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBzdGFydENsb2NrID0gKHRvYXN0KSA9PiB7XG4gIGNvbnN0IHRpbWVyID0gc2V0SW50ZXJ2YWwoKCkgPT4ge1xuICAgIGNvbnN0IGVudHJ5ID0gdG9hc3RzLmdldCh0b2FzdCk7XG4gICAgaWYgKCFlbnRyeSkgcmV0dXJuIGNsZWFySW50ZXJ2YWwodGltZXIpO1xuICAgIHNldHRsZSgpO1xuICAgIG1ha2VXYXkoKTtcbiAgICBpZiAoZG9jdW1lbnQuaGlkZGVuIHx8IGVudHJ5LnJlZ2lvbi5wYXJlbnRFbGVtZW50Py5tYXRjaGVzKCc6aG92ZXIsIDpmb2N1cy13aXRoaW4nKSkgcmV0dXJuO1xuICAgIGVudHJ5LmxlZnQgLT0gVElDS19NUztcbiAgICBpZiAoZW50cnkubGVmdCA8PSAwKSBjbG9zZSh0b2FzdCk7XG4gIH0sIFRJQ0tfTVMpO1xufTtcblxuLyoqIEB0eXBlIHsobWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBzdHlsZTogc3RyaW5nLCBjYW5SZWxvYWQ6IGJvb2xlYW4sIGFnYWluczogKCgpID0+IHZvaWQpW10pID0+IEhUTUxFbGVtZW50fSAqL1xuY29uc3QgbWFrZSA9IChtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIGNhblJlbG9hZCwgYWdhaW5zKSA9PiB7XG4gIGNvbnN0IHRvYXN0ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZGl2Jyk7XG4gIHRvYXN0LmNsYXNzTmFtZSA9ICduaXRyby10b2FzdCc7XG4gIE9iamVjdC5hc3NpZ24odG9hc3QuZGF0YXNldCwgeyBsZXZlbCwgc3R5bGUgfSk7XG4gIGNvbnN0IGJ1dHRvbiA9ICc8YnV0dG9uIHR5cGU9XCJidXR0b25cIiBjbGFzcz1cIm5pdHJvLXRvYXN0LWJ1dHRvblwiPjwvYnV0dG9uPic7XG4gIHRvYXN0LmlubmVySFRNTCA9IGA8cCBjbGFzcz1cIm5pdHJvLXRvYXN0LXRleHRcIj48L3A+JHtjYW5SZWxvYWQgPyBidXR0b24gOiAnJ30ke2J1dHRvbn1gO1xuICBjb25zdCBbdGV4dCwgLi4uYnV0dG9uc10gPSB0b2FzdC5jaGlsZHJlbjtcbiAgdGV4dC50ZXh0Q29udGVudCA9IG1lc3NhZ2U7XG4gIGNvbnN0IHsgbml0cm9Ub2FzdEFnYWluLCBuaXRyb1RvYXN0UmVsb2FkLCBuaXRyb1RvYXN0RGlzbWlzcyB9ID0gb3B0aW9ucztcbiAgY29uc3Qgc2VuZEFnYWluID0gKCkgPT4ge1xuICAgIGNsb3NlKHRvYXN0KTtcbiAgICBhZ2FpbnMuZm9yRWFjaCgoYWdhaW4pID0+IGFnYWluKCkpO1xuICB9O1xuICAvKiogQHR5cGUge1tzdHJpbmcsICgpID0+IHZvaWRdW119ICovXG4gIGNvbnN0IGRvaW5ncyA9IFtbbml0cm9Ub2FzdERpc21pc3MsICgpID0+IGNsb3NlKHRvYXN0KV0sIFtuaXRyb1RvYXN0UmVsb2FkLCAoKSA9PiBsb2NhdGlvbi5yZWxvYWQoKV1dO1xuICBpZiAoYWdhaW5zWzBdKSBkb2luZ3NbMV0gPSBbbml0cm9Ub2FzdEFnYWluLCBzZW5kQWdhaW5dO1xuICBidXR0b25zLnJldmVyc2UoKS5mb3JFYWNoKChidXR0b24sIGF0KSA9PiB7XG4gICAgYnV0dG9uLnRleHRDb250ZW50ID0gZG9pbmdzW2F0XVswXTtcbiAgICBidXR0b24uYWRkRXZlbnRMaXN0ZW5lcignY2xpY2snLCBkb2luZ3NbYXRdWzFdKTtcbiAgfSk7XG4gIHRvYXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2tleWRvd24nLCAoZXZlbnQpID0+IHtcbiAgICBpZiAoZXZlbnQua2V5ICE9PSAnRXNjYXBlJykgcmV0dXJuO1xuICAgIGV2ZW50LnN0b3BQcm9wYWdhdGlvbigpO1xuICAgIGNsb3NlKHRvYXN0KTtcbiAgfSk7XG4gIHJldHVybiB0b2FzdDtcbn07XG5cbi8qKiBAdHlwZSB7KG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY29uZmlnOiBUb2FzdENvbmZpZywgY2FuUmVsb2FkPzogYm9vbGVhbiwgYWdhaW4/OiAoKSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9IChtZXNzYWdlLCBsZXZlbCwgeyBlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlIH0sIGNhblJlbG9hZCA9IGZhbHNlLCBhZ2FpbikgPT4ge1xuICBpZiAoIWVuYWJsZWQpIHJldHVybjtcbiAgc2V0dGxlKCk7XG4gIGNvbnN0IHJlZ2lvbiA9IChwbGFjZXMuZ2V0KHBvc2l0aW9uKSA/PyBwbGFjZXMuZ2V0KCd0b3AtcmlnaHQnKSkuY2hpbGRyZW5bTnVtYmVyKGxldmVsID09PSAnZXJyb3InKV07XG4gIGZvciAoY29uc3QgW3sgZGF0YXNldCwgZmlyc3RFbGVtZW50Q2hpbGQgfSwgZW50cnldIG9mIHRvYXN0cykge1xuICAgIGNvbnN0IHRleHQgPSAvKiogQHR5cGUge2FueX0gKi8gKGZpcnN0RWxlbWVudENoaWxkKTtcbiAgICBpZiAoZW50cnkucmVnaW9uICE9PSByZWdpb24gfHwgZGF0YXNldC5sZXZlbCAhPT0gbGV2ZWwgfHwgdGV4dC50ZXh0Q29udGVudCAhPT0gbWVzc2FnZSkgY29udGludWU7XG4gICAgaWYgKCFhZ2FpbiA9PT0gISFlbnRyeS5hZ2FpbnNbMF0pIGNvbnRpbnVlO1xuICAgIC8vIEEgcG9sbCB0aGF0IGZhaWxzIGFnYWluIGFuZCBhZ2FpbiBpcyByZWFkIG91dCBvbmNlLiBPZiBhbiBvZmZlciB0byByZWxvYWQgSW5maW5pdHkgaXMgbGVmdC5cbiAgICB0ZXh0LmRhdGFzZXQuY291bnQgPSBOdW1iZXIodGV4dC5kYXRhc2V0LmNvdW50ID8/IDEpICsgMTtcbiAgICBlbnRyeS5sZWZ0ID0gTWF0aC5tYXgoZW50cnkubGVmdCwgZHVyYXRpb24pO1xuICAgIGlmIChhZ2FpbikgZW50cnkuYWdhaW5zLnB1c2goYWdhaW4pO1xuICAgIHJldHVybjtcbiAgfVxuICAvLyBBbiBvZmZlciBzdGF5cyB1bnRpbCB0aGUgdmlzaXRvciBoYXMgZGVjaWRlZC5cbiAgY29uc3QgYWdhaW5zID0gYWdhaW4gPyBbYWdhaW5dIDogW107XG4gIGNvbnN0IG9mZmVycyA9IGNhblJlbG9hZCB8fCAhIWFnYWluO1xuICB0b2FzdHMuc2V0KG1ha2UobWVzc2FnZSwgbGV2ZWwsIHN0eWxlLCBvZmZlcnMsIGFnYWlucyksIHsgcmVnaW9uLCBhZ2FpbnMsIGxlZnQ6IG9mZmVycyA/IEluZmluaXR5IDogZHVyYXRpb24gfSk7XG4gIHNob3dOZXh0KCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55LCBtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNhblJlbG9hZD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKGV2ZW50LCBtZXNzYWdlLCBsZXZlbCwgY2FuUmVsb2FkKSA9PiB7XG4gIGNvbnN0IHsgZGV0YWlsLCB0YXJnZXQgfSA9IGV2ZW50O1xuICBpZiAobWVzc2FnZSA9PSBudWxsKSByZXR1cm47IC8vIGEgc2NyaXB0J3MgZXZlbnQsIHdpdGhvdXQgdGhlIGRldGFpbCBvZiBvdXJzXG4gIC8vIElmIHRoZSByb290IGhhcyBnb25lLCBhbm90aGVyIG9mIGl0cyBjbGFzcyBrbm93cy5cbiAgY29uc3QgbmFtZSA9IENTUy5lc2NhcGUoYCR7ZGV0YWlsLmNvbXBvbmVudH1gKTtcbiAgY29uc3Qgcm9vdCA9IHRhcmdldC5kYXRhc2V0Py5uaXRyb1RvYXN0ID8gdGFyZ2V0IDogZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD1cIiR7bmFtZX1cIl1bZGF0YS1uaXRyby10b2FzdF1gKTtcbiAgY29uc3QgY29uZmlnID0geyAuLi5kZWZhdWx0cywgLi4uSlNPTi5wYXJzZShyb290Py5kYXRhc2V0Lm5pdHJvVG9hc3QgPz8gJ3t9JykgfTtcbiAgLy8gTm8gZWxlbWVudCBvZiB0aGF0IGlkLCBzdWNoIGFzIGEgZGlhbG9nLCB3aGljaCBoYXMgYSBzaG93KCkgYXMgd2VsbC5cbiAgY29uc3QgYWRhcHRlciA9IE9iamVjdC5oYXNPd24od2luZG93LCAnTml0cm9Ub2FzdEFkYXB0ZXInKSAmJiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXI7XG4gIGNvbnN0IGpvYiA9IHVuc2VudC5nZXQoZXZlbnQpO1xuICBjb25zdCBhZ2FpbiA9IGpvYiAmJiAoKCkgPT4gZW5xdWV1ZShqb2IpKTtcbiAgaWYgKGFkYXB0ZXIgJiYgdHlwZW9mIGFkYXB0ZXIuc2hvdyA9PT0gJ2Z1bmN0aW9uJykgYWRhcHRlci5zaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGFnYWluKTtcbiAgZWxzZSBzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGNhblJlbG9hZCwgYWdhaW4pO1xufTtcblxuLyoqIEhhdmUgc2NyZWVuIHJlYWRlcnMgc3BlYWsgYSB0ZXh0IHRoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzYXkgPSAodGV4dCkgPT4ge1xuICBzZXR0bGUoKTtcbiAgY29uc3QgcGFyYWdyYXBoID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgncCcpO1xuICBwYXJhZ3JhcGgudGV4dENvbnRlbnQgPSB0ZXh0O1xuICBsaXN0Lmxhc3RFbGVtZW50Q2hpbGQ/LnJlcGxhY2VDaGlsZHJlbihwYXJhZ3JhcGgpOyAvLyBhbiBlcXVhbCB0ZXh0IGlzIHNwb2tlbiBhcyB3ZWxsXG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUb2FzdHMgPSAoKSA9PiB7XG4gIGJ1aWxkKCk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzptZXNzYWdlJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8udGV4dCwgZXZlbnQuZGV0YWlsPy5sZXZlbCA/PyAnaW5mbycpO1xuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmVycm9yJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8uZXJyb3IsICdlcnJvcicsIFJFTE9BRF9TVEFUVVNFUy5pbmNsdWRlcyhldmVudC5kZXRhaWw/LnN0YXR1cykpO1xuICB9KTtcbiAgbGlzdC5hZGRFdmVudExpc3RlbmVyKCdmb2N1c2luJywgKHsgcmVsYXRlZFRhcmdldCB9KSA9PiB7XG4gICAgaWYgKCFsaXN0LmNvbnRhaW5zKC8qKiBAdHlwZSB7Tm9kZX0gKi8gKHJlbGF0ZWRUYXJnZXQpKSkgZm9jdXNlZEJlZm9yZSA9IHJlbGF0ZWRUYXJnZXQ7XG4gIH0pO1xuICBvbignZm9jdXNpbicsIG1ha2VXYXkpO1xuICBvbignY2xvc2UnLCBzZXR0bGUpOyAvLyBvZiBhIGRpYWxvZ1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihzZXR0bGUpLm9ic2VydmUoZG9jdW1lbnQuYm9keSwgeyBjaGlsZExpc3Q6IHRydWUgfSk7XG4gIHNldHRsZSgpO1xuICB3aW5kb3cubml0cm9Ub2FzdHMgPSB7IHNob3csIHNheSB9O1xufTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSBicm93c2VyIG9yIGEgc2NyaXB0IG93bnM6IHdoZXRoZXIgZGlhbG9ncywgZGV0YWlscyBhbmQgcG9wb3ZlcnMgYXJlIG9wZW4sIGhvd1xuICogZmFyIGVsZW1lbnRzIGFyZSBzY3JvbGxlZCwgYW5kIGFsbCB0aGF0IHN0YW5kcyBpbiBhbiBlbGVtZW50IHdpdGggeyUgbml0cm9fa2VlcCAlfS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCB3aG9zZSB2YWx1ZSBubyBvdGhlciBlbGVtZW50IGhhczsgZGF0YS1uaXRyby1jb21wb25lbnQsIC1zbG90LCAtb3duZXI7IHJvbGU9XCJzdGF0dXNcIi5cbiAqXG4gKiBgb3BlbmAgaXMgdGhlIHNlcnZlcidzIHdvcmQsIHRvby4gSXQgaXMgZm9sbG93ZWQgd2hlbiBpdCBkaWZmZXJzIGZyb20gaXRzIGxhc3Qgb25lOyB1bnRpbCB0aGVuIHdoYXRcbiAqIHRoZSB2aXNpdG9yIG9yIGEgc2NyaXB0IGhhcyBkb25lIHNpbmNlIHN0YXlzLiBPbGQgYW5kIG5ldyBlbGVtZW50cyBhcmUgdG9sZCBieSB0aGVpciBpZHMsIGVsc2UgYnkgd2hhdFxuICogc3RhbmRzIGFyb3VuZCB0aGVtLCBlbHNlIGJ5IHRoZWlyIG51bWJlcjsgd2hlcmUgdGhlIG51bWJlcnMgZGlmZmVyLCBub2JvZHkga25vd3MuIFdoYXQgcGVvcGxlIHdyb3RlIGlzXG4gKiBuZXZlciB0YWtlbiBmb3Igb3Vyczogd2hhdCB3YXMgb3BlbmVkIGluIHRoZXJlIHN0YXlzIG9wZW4sIGFuZCBpdHMgbmFtZXMga2VlcCBub3RoaW5nLlxuICovXG5pbXBvcnQgeyBhbGwsIGZpbmQsIGlzVHJ1c3RlZCwgb24sIHBhcnRzT2YsIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzYXkgfSBmcm9tICcuL3RvYXN0cy5qcyc7XG5cbmNvbnN0IEtFRVAgPSAnZGF0YS1uaXRyby1rZWVwJztcbmNvbnN0IFBBSVIgPSAnZGF0YS1uaXRyby1wYWlyJzsgLy8gb24gZWxlbWVudHMgZm9yIGFzIGxvbmcgYXMgbmV3IG9uZXMgYXJlIG9uIHRoZWlyIHdheSB0byB0aGUgcGFnZVxuY29uc3QgT1BFTlMgPSAnZGlhbG9nLGRldGFpbHMsW3BvcG92ZXJdJztcbi8qKiBAdHlwZSB7V2Vha01hcDxOb2RlLCBib29sZWFuPn0gKi9cbmNvbnN0IHNhaWQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSBlbGVtZW50cyB3aG9zZSBgb3BlbmAgaGFzIGNoYW5nZWQgc2luY2U6IHdoYXQgdGhlIHNlcnZlciBzYWlkXG4vKiogQHR5cGUge1NldDxhbnk+fSAqL1xuY29uc3Qgc2Nyb2xsZWQgPSBuZXcgU2V0KCk7XG5cbi8qKiBAdHlwZSB7KHJlY29yZHM6IE11dGF0aW9uUmVjb3JkW10pID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHJlY29yZHMpID0+IHtcbiAgZm9yIChjb25zdCB7IHRhcmdldCwgb2xkVmFsdWUgfSBvZiByZWNvcmRzKSBpZiAoIXNhaWQuaGFzKHRhcmdldCkpIHNhaWQuc2V0KHRhcmdldCwgb2xkVmFsdWUgIT0gbnVsbCk7XG59O1xuY29uc3Qgb2JzZXJ2ZXIgPSBuZXcgTXV0YXRpb25PYnNlcnZlcihub3RlKTtcblxuLyoqIFdoZXRoZXIgdGhlIGVsZW1lbnQgaXMgd3JpdHRlbiBieSB0aGUgY29tcG9uZW50IG9mIHRoaXMgaWQsIGFuZCBub3QgYnkgb25lIGluc2lkZSBvciBhcm91bmQgaXQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgaWQ6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzT2YgPSAoZWxlbWVudCwgaWQpID0+IHtcbiAgbGV0IHBsYWNlID0gZWxlbWVudDsgLy8gd2hhdCBwZW9wbGUgd3JvdGUgYmVsb25ncyB0byB3aGVyZSBpdCBzdGFuZHNcbiAgd2hpbGUgKHBsYWNlICYmICFpc1RydXN0ZWQocGxhY2UpKSBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIGNvbnN0IGhvbGRlciA9IHBsYWNlPy5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gIGNvbnN0IHsgbml0cm9Pd25lciwgbml0cm9TbG90IH0gPSBob2xkZXI/LmRhdGFzZXQgPz8ge307XG4gIHJldHVybiAobml0cm9TbG90ID8gbml0cm9Pd25lciA6IGhvbGRlcj8uaWQpID09PSBpZCAmJiAhaG9sZGVyLmNvbnRhaW5zKHBsYWNlLmNsb3Nlc3QoYFske0tFRVB9XWApKTtcbn07XG5cbi8qKiBAdHlwZSB7KChlbGVtZW50OiBhbnkpID0+IHVua25vd24pW119ICovXG5jb25zdCBLRVlTID0gW1xuICAoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKE9QRU5TKSAmJiBlbGVtZW50LnBhcmVudEVsZW1lbnQ/LnRleHRDb250ZW50LCAvLyBhIHJvdydzLCBtb3N0bHlcbiAgKGVsZW1lbnQpID0+IFtlbGVtZW50LmNsYXNzTmFtZSwgZWxlbWVudC5tYXRjaGVzKCdkZXRhaWxzJykgJiYgZWxlbWVudC5maXJzdEVsZW1lbnRDaGlsZD8udGV4dENvbnRlbnRdLFxuICAoKSA9PiAnJyxcbl07XG5cbi8qKiBAdHlwZSB7KG9sZHM6IGFueVtdLCBuZXdzOiBhbnlbXSkgPT4gTWFwPGFueSwgYW55Pn0gKi9cbmNvbnN0IHBhaXIgPSAob2xkcywgbmV3cykgPT4ge1xuICBjb25zdCBwYWlycyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCBrZXlPZiBvZiBLRVlTKSB7XG4gICAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnlbXVtdPn0gKi9cbiAgICBjb25zdCBncm91cHMgPSB7fTtcbiAgICBbb2xkcywgbmV3c10uZm9yRWFjaCgoZWxlbWVudHMsIHNpZGUpID0+IHtcbiAgICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBlbGVtZW50cykge1xuICAgICAgICBpZiAocGFpcnMuaGFzKGVsZW1lbnQpKSBjb250aW51ZTtcbiAgICAgICAgY29uc3Qgb3duID0gZWxlbWVudC5pZCB8fCBbZWxlbWVudC5sb2NhbE5hbWUsIGVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwga2V5T2YoZWxlbWVudCldO1xuICAgICAgICAoZ3JvdXBzW1tpc1RydXN0ZWQoZWxlbWVudCksIG93bl0uam9pbigpXSA/Pz0gW1tdLCBbXV0pW3NpZGVdLnB1c2goZWxlbWVudCk7XG4gICAgICB9XG4gICAgfSk7XG4gICAgZm9yIChjb25zdCBbc29tZSwgb3RoZXJzXSBvZiBPYmplY3QudmFsdWVzKGdyb3VwcykpIHtcbiAgICAgIGlmIChzb21lLmxlbmd0aCAhPT0gb3RoZXJzLmxlbmd0aCkgY29udGludWU7XG4gICAgICBzb21lLmZvckVhY2goKG9sZCwgYXQpID0+IHBhaXJzLnNldChvbGQsIG90aGVyc1thdF0pLnNldChvdGhlcnNbYXRdLCBvbGQpKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHBhaXJzO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBPd25TdGF0ZX0gKi9cbmNvbnN0IHN0YXRlT2YgPSAoZWxlbWVudCkgPT4gKHtcbiAgaXNPcGVuOiBlbGVtZW50Lm9wZW4sXG4gIGlzTW9kYWw6IGVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJyksXG4gIGlzU2hvd246IGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpLFxuICBwbGFjZTogc2Nyb2xsZWQuaGFzKGVsZW1lbnQpICYmIHsgdG9wOiBlbGVtZW50LnNjcm9sbFRvcCwgbGVmdDogZWxlbWVudC5zY3JvbGxMZWZ0LCBiZWhhdmlvcjogJ2luc3RhbnQnIH0sXG59KTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzdGF0ZTogT3duU3RhdGUpID0+IHZvaWR9ICovXG5jb25zdCBvcGVuID0gKGVsZW1lbnQsIHsgaXNPcGVuLCBpc01vZGFsLCBpc1Nob3duLCBzYXlzIH0pID0+IHtcbiAgaWYgKGVsZW1lbnQubWF0Y2hlcygnZGlhbG9nJykpIHtcbiAgICBjb25zdCBpc1JpZ2h0ID0gIWVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJykgPT09ICEoaXNPcGVuICYmIGlzTW9kYWwpO1xuICAgIGlmICghaXNSaWdodCAmJiBpc01vZGFsICYmIGlzT3Blbikge1xuICAgICAgZWxlbWVudC5vcGVuID0gZmFsc2U7IC8vIGl0IHdvdWxkIHJlZnVzZVxuICAgICAgZWxlbWVudC5zaG93TW9kYWwoKTtcbiAgICB9IGVsc2UgaWYgKCFpc1JpZ2h0KSB7IC8vIHdpdGhvdXQgYG9wZW5gIGl0IHdvdWxkIGJlIGludmlzaWJsZSwgYW5kIHRoZSBwYWdlIGZyb3plblxuICAgICAgZWxlbWVudC5vcGVuID0gdHJ1ZTtcbiAgICAgIGVsZW1lbnQuY2xvc2UoKTtcbiAgICAgIGVsZW1lbnQub3BlbiA9IGlzT3BlbjtcbiAgICB9XG4gIH1cbiAgaWYgKGVsZW1lbnQucG9wb3ZlciAhPSBudWxsICYmIGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpICE9PSAhIWlzU2hvd24pIGVsZW1lbnQudG9nZ2xlUG9wb3ZlcigpO1xuICBpZiAoc2F5cyAhPSBudWxsKSBzYWlkLnNldChlbGVtZW50LCBzYXlzKTtcbn07XG5cbi8qKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4geyBhbGxOZXc6IChzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnlbXSwgaHRtbDogKCkgPT4gc3RyaW5nIH19ICovXG5jb25zdCBwYXJzZSA9ICh0ZXh0KSA9PiB7XG4gIGNvbnN0IHRlbXBsYXRlID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgndGVtcGxhdGUnKTtcbiAgdGVtcGxhdGUuaW5uZXJIVE1MID0gdGV4dDtcbiAgY29uc3QgcGFydHMgPSBwYXJ0c09mKHRlbXBsYXRlKTtcbiAgY29uc3QgYWxsTmV3ID0gKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzZWxlY3RvcikgPT4gcGFydHMuZmxhdE1hcCgocGFydCkgPT4gWy4uLnBhcnQucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildKTtcbiAgcmV0dXJuIHtcbiAgICBhbGxOZXcsXG4gICAgaHRtbDogKCkgPT4ge1xuICAgICAgLy8gQnJvd3NlcnMgcmVhZCBgPHByZT5gIGFuZCBhIGxpbmUgYnJlYWsgYXMgYDxwcmU+YCwgYW5kIHdyaXRlIGl0IHdpdGhvdXQgb25lLlxuICAgICAgZm9yIChjb25zdCB7IGZpcnN0Q2hpbGQgfSBvZiBhbGxOZXcoJ3ByZSx0ZXh0YXJlYScpKSBpZiAoZmlyc3RDaGlsZD8uZGF0YT8uWzBdID09PSAnXFxuJykgZmlyc3RDaGlsZC5kYXRhID0gYFxcbiR7Zmlyc3RDaGlsZC5kYXRhfWA7XG4gICAgICByZXR1cm4gdGVtcGxhdGUuaW5uZXJIVE1MO1xuICAgIH0sXG4gIH07XG59O1xuXG4vKiogaHRteCBmaW5kcyBieSB0aGVpciBpZHMgd2hhdCBpcyB0byBzdGF5LCBhbmQgb3RoZXJzIG1heSBoYXZlIHRoZSBzYW1lLlxuICogQHR5cGUgeyhyb290OiBhbnksIG5ld3M6IGFueVtdLCBtYXJrOiBzdHJpbmcpID0+ICgpID0+IHZvaWR9ICovXG5jb25zdCBwcmVzZXJ2ZSA9IChyb290LCBuZXdzLCBtYXJrKSA9PiB7XG4gIC8qKiBAdHlwZSB7W0VsZW1lbnQsIHN0cmluZyB8IG51bGxdW119ICovXG4gIGNvbnN0IGlkcyA9IFtdO1xuICBmb3IgKGNvbnN0IGZyZXNoIG9mIG5ld3MuZmlsdGVyKGlzVHJ1c3RlZCkpIHtcbiAgICBjb25zdCBbb2xkXSA9IGFsbChgWyR7S0VFUH09JHtDU1MuZXNjYXBlKGZyZXNoLmRhdGFzZXQubml0cm9LZWVwKX1dYCwgcm9vdCk7XG4gICAgaWYgKCFvbGQpIGNvbnRpbnVlO1xuICAgIGlkcy5wdXNoKFtvbGQsIG9sZC5nZXRBdHRyaWJ1dGUoJ2lkJyldKTtcbiAgICBmcmVzaC5pZCA9IG9sZC5pZCA9IGAke21hcmt9JHtpZHMubGVuZ3RofWA7XG4gICAgZnJlc2guc2V0QXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScsICcnKTtcbiAgICBmcmVzaC5yZXBsYWNlQ2hpbGRyZW4oKTsgLy8gaHRteCB3b3VsZCBsb29rIGZvciBjb21wb25lbnRzIGluIHRoZXJlXG4gIH1cbiAgcmV0dXJuICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IFtvbGQsIGlkXSBvZiBpZHMpIHNldEF0dHJpYnV0ZShvbGQsICdpZCcsIGlkKTtcbiAgfTtcbn07XG5cbi8qKiBMaXZlIHJlZ2lvbnMgc3BlYWsgd2hhdCBjaGFuZ2VzIGluIHRoZW0uIFdoZXJlIGEgbmV3IG9uZSBoYXMgY29tZSBpbiBpdHMgcGxhY2UsIG91cnMgc3BlYWtzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+ICgpID0+IHZvaWR9ICovXG5jb25zdCBsaXN0ZW4gPSAoeyBpZCB9KSA9PiB7XG4gIGNvbnN0IHJlZ2lvbnMgPSAoKSA9PiBhbGwoJ1tyb2xlPXN0YXR1c10nLCBmaW5kKGlkKSA/PyBbXSk7XG4gIGNvbnN0IG9sZHMgPSByZWdpb25zKCkubWFwKChyZWdpb24pID0+ICh7IHJlZ2lvbiwgYmVmb3JlOiByZWdpb24udGV4dENvbnRlbnQgfSkpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IG5ld3MgPSByZWdpb25zKCk7XG4gICAgaWYgKG5ld3MubGVuZ3RoICE9PSBvbGRzLmxlbmd0aCkgcmV0dXJuO1xuICAgIG5ld3MuZm9yRWFjaCgoeyB0ZXh0Q29udGVudCB9LCBhdCkgPT4ge1xuICAgICAgY29uc3QgeyByZWdpb24sIGJlZm9yZSB9ID0gb2xkc1thdF07XG4gICAgICBjb25zdCBpc05ld3MgPSByZWdpb24gIT09IG5ld3NbYXRdICYmIHRleHRDb250ZW50LnRyaW0oKSAmJiB0ZXh0Q29udGVudCAhPT0gYmVmb3JlO1xuICAgICAgaWYgKGlzTmV3cykgc2F5KHRleHRDb250ZW50LnRyaW0oKS5yZXBsYWNlKC9cXHMrL2csICcgJykpO1xuICAgIH0pO1xuICB9O1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCB0ZXh0OiBzdHJpbmcpID0+IHsgdGV4dDogc3RyaW5nLCByZXN0b3JlOiAoKSA9PiB2b2lkIH19ICovXG5leHBvcnQgY29uc3Qga2VlcE93biA9IChyb290LCB0ZXh0KSA9PiB7XG4gIGNvbnN0IHNwZWFrID0gbGlzdGVuKHJvb3QpO1xuICBub3RlKG9ic2VydmVyLnRha2VSZWNvcmRzKCkpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2Ygc2Nyb2xsZWQpIGlmICghZWxlbWVudC5pc0Nvbm5lY3RlZCkgc2Nyb2xsZWQuZGVsZXRlKGVsZW1lbnQpO1xuICBjb25zdCBtb3ZlZCA9IFsuLi5zY3JvbGxlZF0uZmlsdGVyKChlbGVtZW50KSA9PiByb290LmNvbnRhaW5zKGVsZW1lbnQpKTtcbiAgaWYgKCFtb3ZlZC5sZW5ndGggJiYgIXJvb3QubWF0Y2hlcyhPUEVOUykgJiYgIXJvb3QucXVlcnlTZWxlY3RvcihgJHtPUEVOU30sWyR7S0VFUH1dYCkpIHJldHVybiB7IHRleHQsIHJlc3RvcmU6IHNwZWFrIH07XG5cbiAgY29uc3QgeyBhbGxOZXcsIGh0bWwgfSA9IHBhcnNlKHRleHQpO1xuICBjb25zdCBtYXJrID0gYG5pdHJvJHtNYXRoLnJhbmRvbSgpfS1gLnJlcGxhY2UoJy4nLCAnLScpOyAvLyBub2JvZHkgaGFzIHdyaXR0ZW4gdGhhdFxuICBjb25zdCBnaXZlQmFjayA9IHByZXNlcnZlKHJvb3QsIGFsbE5ldyhgWyR7S0VFUH1dYCksIG1hcmspO1xuICBjb25zdCBzZWxlY3RvciA9IFtPUEVOUywgLi4ubW92ZWQubWFwKCh7IGlkLCBsb2NhbE5hbWUgfSkgPT4gKGlkID8gYCMke0NTUy5lc2NhcGUoaWQpfWAgOiBsb2NhbE5hbWUpKV0uam9pbigpO1xuICBjb25zdCBpc093biA9ICgvKiogQHR5cGUge0VsZW1lbnR9ICovIGVsZW1lbnQpID0+IGlzT2YoZWxlbWVudCwgcm9vdC5pZCk7XG4gIGNvbnN0IG9sZHMgPSBbcm9vdCwgLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoc2VsZWN0b3IpKTtcbiAgY29uc3QgbmV3cyA9IGFsbE5ldyhzZWxlY3RvcikuZmlsdGVyKGlzT3duKTtcbiAgY29uc3QgcGFpcnMgPSBwYWlyKG9sZHMuZmlsdGVyKGlzT3duKSwgbmV3cyk7XG4gIC8qKiBAdHlwZSB7W2FueSwgT3duU3RhdGVdW119ICovXG4gIGNvbnN0IHN0YXRlcyA9IG9sZHMuZmlsdGVyKChvbGQpID0+ICFpc093bihvbGQpKS5tYXAoKG9sZCkgPT4gW29sZCwgc3RhdGVPZihvbGQpXSk7IC8vIHRoZXkgc3RheSB0aGVtc2VsdmVzXG4gIG5ld3MuZm9yRWFjaCgoZnJlc2gsIGF0KSA9PiB7XG4gICAgY29uc3Qgb2xkID0gcGFpcnMuZ2V0KGZyZXNoKTtcbiAgICBpZiAoIWZyZXNoLm1hdGNoZXMoT1BFTlMpICYmICFzY3JvbGxlZC5oYXMob2xkKSkgcmV0dXJuO1xuICAgIGNvbnN0IHN0YXRlID0gb2xkID8gc3RhdGVPZihvbGQpIDoge307XG4gICAgaWYgKGZyZXNoLm1hdGNoZXMoJ2RpYWxvZyxkZXRhaWxzJykpIHtcbiAgICAgIGNvbnN0IHNheXMgPSAoc3RhdGUuc2F5cyA9IGZyZXNoLmhhc0F0dHJpYnV0ZSgnb3BlbicpKTtcbiAgICAgIC8vIFRoZSBzZXJ2ZXIgY2FuJ3Qgc2F5IG1vZGFsLCBzbyB3aG9ldmVyIGRpZCB3YXMgcXVpY2tlciB0aGFuIHRoaXMgc2NyaXB0LlxuICAgICAgaWYgKCFvbGQgfHwgc2F5cyAhPT0gKHNhaWQuZ2V0KG9sZCkgPz8gKG9sZC5vcGVuICYmICFzdGF0ZS5pc01vZGFsKSkpIHN0YXRlLmlzT3BlbiA9IHNheXM7XG4gICAgICBmcmVzaC50b2dnbGVBdHRyaWJ1dGUoJ29wZW4nLCBzdGF0ZS5pc09wZW4pO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgW2ZyZXNoLCBvbGRdKSBlbGVtZW50Py5zZXRBdHRyaWJ1dGUoUEFJUiwgbWFyayArIGF0KTsgLy8gZXF1YWwsIG9yIGh0bXggNCB3b3VsZCBub3Qgc2VlIGl0XG4gICAgc3RhdGVzLnB1c2goW21hcmsgKyBhdCwgc3RhdGVdKTtcbiAgfSk7XG5cbiAgcmV0dXJuIHtcbiAgICB0ZXh0OiBodG1sKCksXG4gICAgcmVzdG9yZTogKCkgPT4ge1xuICAgICAgZ2l2ZUJhY2soKTtcbiAgICAgIGNvbnN0IG1hcmtlZCA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKGBbJHtQQUlSfV49JHttYXJrfV1gKV07XG4gICAgICBjb25zdCBuZXdzID0gbmV3IE1hcChtYXJrZWQubWFwKChlbGVtZW50KSA9PiBbZWxlbWVudC5nZXRBdHRyaWJ1dGUoUEFJUiksIGVsZW1lbnRdKSk7XG4gICAgICBjb25zdCBmb3VuZCA9IHN0YXRlcy5tYXAoKFtvbmUsIHN0YXRlXSkgPT4gKHsgZWxlbWVudDogbmV3cy5nZXQob25lKSA/PyBvbmUsIHN0YXRlIH0pKS5maWx0ZXIoKHsgZWxlbWVudCB9KSA9PiBlbGVtZW50LmlzQ29ubmVjdGVkKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50IH0gb2YgZm91bmQpIGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKFBBSVIpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlIH0gb2YgZm91bmQpIG9wZW4oZWxlbWVudCwgc3RhdGUpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlOiB7IHBsYWNlIH0gfSBvZiBmb3VuZCkge1xuICAgICAgICBpZiAoIXBsYWNlKSBjb250aW51ZTtcbiAgICAgICAgZWxlbWVudC5zY3JvbGxUbyhwbGFjZSk7XG4gICAgICAgIHNjcm9sbGVkLmFkZChlbGVtZW50KTtcbiAgICAgIH1cbiAgICAgIG9ic2VydmVyLnRha2VSZWNvcmRzKCk7XG4gICAgICBzcGVhaygpO1xuICAgIH0sXG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRPd24gPSAoKSA9PiB7XG4gIG9ic2VydmVyLm9ic2VydmUoZG9jdW1lbnQsIHsgc3VidHJlZTogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ29wZW4nXSwgYXR0cmlidXRlT2xkVmFsdWU6IHRydWUgfSk7XG4gIG9uKCdzY3JvbGwnLCAoeyB0YXJnZXQgfSkgPT4gc2Nyb2xsZWQuYWRkKHRhcmdldCkpO1xufTtcbiIsICIvKiBMZXRzIGFuc3dlcnMgd2FpdCB3aGlsZSB0aGUgdmlzaXRvciBwcmVzc2VzIHNvbWV0aGluZzogd2hlcmUgb25lIHJlcGxhY2VkIGl0IGJlZm9yZSBpdCBpcyByZWxlYXNlZCwgdGhlXG4gKiBjbGljayB3b3VsZCBiZSBsb3N0LCBhbmQgd2hhdCBpcyBkcmFnZ2VkIHdvdWxkIGJlIGRyb3BwZWQ7IGFuZCB3aGlsZSB0aGUgbWVudSBvZiBhIHNlbGVjdCBpcyBvcGVuLCB3aGljaCB3b3VsZCBiZVxuICogY2xvc2VkLiBOb3QgZXZlcnkgYnJvd3NlciBrbm93cyB0aGF0IG9mIGl0cyBtZW51cy5cbiAqL1xuaW1wb3J0IHsgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFRBUF9NUyA9IDM1MDsgLy8gYSBicm93c2VyIHRoYXQgd2FpdHMgZm9yIGEgc2Vjb25kIHRhcCBjbGlja3MgYXMgbGF0ZSBhcyB0aGF0XG5jb25zdCBPUEVOID0gQ1NTLnN1cHBvcnRzKCdzZWxlY3Rvcig6b3BlbiknKSA/ICdzZWxlY3Q6b3BlbicgOiAnbmV2ZXInO1xuLyoqIEB0eXBlIHtQcm9taXNlPHZvaWQ+IHwgbnVsbH0gKi9cbmxldCBwcmVzc2VkID0gbnVsbDtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCByZWxlYXNlO1xuLyoqIEB0eXBlIHtSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0Pn0gKi9cbmxldCBlbmQ7XG5cbmNvbnN0IHByZXNzID0gKCkgPT4ge1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgcHJlc3NlZCA/Pz0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICByZWxlYXNlID0gKCkgPT4ge1xuICAgICAgaWYgKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHJldHVybiBsZXRHbyhUQVBfTVMpOyAvLyBubyBldmVudCBzYXlzIHRoYXQgaXQgaXMgY2xvc2VkXG4gICAgICBwcmVzc2VkID0gbnVsbDtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KGRlbGF5PzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuY29uc3QgbGV0R28gPSAoZGVsYXkgPSAwKSA9PiB7IC8vIGFmdGVyIHRoZSBjbGljaywgd2hpY2ggdGhlIGJyb3dzZXIgaGFzIG5vdCBzZW50IHlldFxuICBpZiAoIXByZXNzZWQpIHJldHVybjtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIGVuZCA9IHNldFRpbWVvdXQocmVsZWFzZSwgZGVsYXkpO1xufTtcblxuLyoqIFJlc29sdmVzIG9uY2UgdGhlIHZpc2l0b3IgaGFzIHJlbGVhc2VkIHdoYXQgaXMgcHJlc3NlZCwgYW5kIGhhcyBjbGlja2VkLCBvciBoYXMgY2xvc2VkIHRoZSBtZW51OyBudWxsOiBub3RoaW5nIGlzLiAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2VkID0gKCkgPT4ge1xuICBpZiAoIXByZXNzZWQgJiYgZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcHJlc3MoKSwgbGV0R28oKTsgLy8gb3BlbmVkIGJ5IGEga2V5XG4gIHJldHVybiBwcmVzc2VkO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UHJlc3MgPSAoKSA9PiB7XG4gIG9uKCdwb2ludGVyZG93bicsICh7IGJ1dHRvbiB9KSA9PiBidXR0b24gfHwgcHJlc3MoKSk7XG4gIG9uKCdrZXlkb3duJywgKHsga2V5LCB0YXJnZXQgfSkgPT4ga2V5ID09PSAnICcgJiYgIXRhcmdldC5tYXRjaGVzPy4oVFlQRUQpICYmIHByZXNzKCkpO1xuICBvbigncG9pbnRlcnVwJywgKHsgcG9pbnRlclR5cGUgfSkgPT4gbGV0R28ocG9pbnRlclR5cGUgPT09ICd0b3VjaCcgPyBUQVBfTVMgOiAwKSk7XG4gIG9uKCdrZXl1cCcsICh7IGtleSB9KSA9PiBrZXkgPT09ICcgJyAmJiBsZXRHbygpKTtcbiAgb24oJ2NsaWNrIHBvaW50ZXJjYW5jZWwgY29udGV4dG1lbnUgZHJhZ2VuZCcsICgpID0+IGxldEdvKCkpO1xuICAvLyBOb3QgZXZlcnkgYnJvd3NlciBzYXlzIHRoYXQgdGhlIGJ1dHRvbiB3YXMgcmVsZWFzZWQ6IG91dHNpZGUgb2YgdGhlIHdpbmRvdywgb3Igb3ZlciBhbiBvcGVuIG1lbnUuXG4gIG9uKCdjaGFuZ2UnLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0LmxvY2FsTmFtZSA9PT0gJ3NlbGVjdCcgJiYgbGV0R28oKSk7XG4gIG9uKCdwb2ludGVybW92ZScsICh7IGJ1dHRvbnMgfSkgPT4gYnV0dG9ucyB8fCBsZXRHbygpKTtcbiAgb24oJ2JsdXInLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0ID09PSB3aW5kb3cgJiYgbGV0R28oKSk7XG59O1xuIiwgIi8qIEFza3MgYmVmb3JlIHRoZSBwYWdlIGlzIGxlZnQsIHdoaWxlIHNvbWV0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IgaGFzIG5vdCBsZWZ0IHlldCwgb3IgaXMgc2VudCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogYmVmb3JldW5sb2FkLCBvbmx5IHRoZW4uXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaXNXYWl0aW5nIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5cbmxldCBpc0ZyZWUgPSBmYWxzZTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IEJlZm9yZVVubG9hZEV2ZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKGV2ZW50KSA9PiB7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIGV2ZW50LnJldHVyblZhbHVlID0gJ29sZGVyIGJyb3dzZXJzJztcbn07XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiAoIWlzRnJlZSAmJiBpc1dhaXRpbmcoKSA/IHdpbmRvdy5hZGRFdmVudExpc3RlbmVyIDogcmVtb3ZlRXZlbnRMaXN0ZW5lcikoJ2JlZm9yZXVubG9hZCcsIGFzayk7XG5cbi8qKiBBc2sgbm90aGluZzogdGhlIHNlcnZlciBsZWFkcyB0byBhbm90aGVyIHBhZ2UuICovXG5leHBvcnQgY29uc3QgbGVhdmVGcmVlbHkgPSAoKSA9PiB7XG4gIGlzRnJlZSA9IHRydWU7XG4gIGxvb2soKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFdhaXRpbmcgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICgpID0+IHZvaWQgKGlzRnJlZSA9IGZhbHNlKSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ3F1ZXVlZCcsICdsZWF2aW5nJywgJ2FnYWluJywgJ2RvbmUnXSkgaGVhcihuYW1lLCAoKSA9PiBxdWV1ZU1pY3JvdGFzayhsb29rKSk7IC8vIHRoZSBsaW5lIGhhcyBpdCwgb3Igbm90XG59O1xuIiwgIi8qIFdoYXQgY2FtZSBiYWNrOiBIVE1MIHRvIHN3YXAsIGV2ZW50cyB0byBkZWxpdmVyLCBvciBhIHJlYXNvbiB0byBsZWF2ZSB0aGUgcGFnZS4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsga2VlcEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgZW5xdWV1ZSwgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBrZWVwT3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgYWRkcmVzcywgc2V0dGxlZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuaW1wb3J0IHsgbGVhdmVGcmVlbHkgfSBmcm9tICcuL3dhaXRpbmcuanMnO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCB0bzogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmUgPSAoaWQsIHRvKSA9PiB7XG4gIGZvciAoY29uc3Qgam9iIG9mIGxpbmVPZihpZCkuc3BsaWNlKDEpKSBhbm5vdW5jZSgnZG9uZScsIGpvYik7IC8vIHRoZWlyIHN0YXRlIGhhcyBnb25lXG4gIGxlYXZlRnJlZWx5KCk7XG4gIHRvID8gbG9jYXRpb24uYXNzaWduKHRvKSA6IGxvY2F0aW9uLnJlbG9hZCgpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIGFuc3dlcjogQW5zd2VyLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGFjY2VwdCA9IGFzeW5jIChqb2IsIHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfSwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGJvYXJkZWQsIGlkLCBwYXRoIH0gPSBqb2I7XG4gIGpvYi50b29rID0gcGVyZm9ybWFuY2Uubm93KCkgLSBib2FyZGVkO1xuICBpZiAocmVkaXJlY3RlZCkgeyAvLyB0byBhIGxvZ2luIHBhZ2UsIHdoaWNoIGlzIHRvIGxlYWQgYmFjayBoZXJlXG4gICAgY29uc3QgdG8gPSBuZXcgVVJMKHVybCk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIHRvLnNlYXJjaFBhcmFtcykge1xuICAgICAgaWYgKHZhbHVlLmluY2x1ZGVzKHBhdGgpKSB0by5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGFkZHJlc3MoKSk7XG4gICAgfVxuICAgIGlmICh0by5vcmlnaW4gIT09IGxvY2F0aW9uLm9yaWdpbikgam9iLnN0YXR1cyA9IDA7XG4gICAgZWxzZSBsZWF2ZShpZCwgdG8pLCBqb2IuZXZlbnRzID0gW107XG4gICAgcmV0dXJuO1xuICB9XG4gIHRyeSB7XG4gICAgbGV0IHsgZXZlbnRzLCBwYXJ0cywgcmVzdWx0IH0gPSBKU09OLnBhcnNlKGhlYWRlcnMuZ2V0KCdIWC1UcmlnZ2VyJykpWyduaXRybzpldmVudHMnXTtcbiAgICBpZiAoIWV2ZW50cykge1xuICAgICAgY29uc3QgbWF0Y2ggPSAvKiogQHR5cGUge2FueX0gKi8gKC88c2NyaXB0IFtePl0qZGF0YS1uaXRyby1ldmVudHM+KFtePF0qKTxcXC9zY3JpcHQ+JC8uZXhlYyh0ZXh0KSk7XG4gICAgICAoeyBldmVudHMsIHBhcnRzLCByZXN1bHQgfSA9IEpTT04ucGFyc2UobWF0Y2hbMV0pKTtcbiAgICAgIHRleHQgPSB0ZXh0LnNsaWNlKDAsIG1hdGNoLmluZGV4KTtcbiAgICB9XG4gICAgam9iLmV2ZW50cyA9IFsuLi5ldmVudHNdO1xuICAgIGpvYi5wYXJ0cyA9IHBhcnRzID8/IFtbaWQsIHRleHQubGVuZ3RoLCBldmVudHMubGVuZ3RoLCBbXV1dO1xuICAgIGpvYi5yZXN1bHQgPSByZXN1bHQ7XG4gIH0gY2F0Y2ggeyByZXR1cm47IH0gLy8gbm90IG91cnNcbiAgYXdhaXQgcmVsZWFzZWQoKTsgLy8gZWxzZSB3aGF0IGlzIHByZXNzZWQgZ2V0cyBubyBjbGlja1xuICBjb25zdCB0byA9IGhlYWRlcnMuZ2V0KCdIWC1SZWRpcmVjdCcpO1xuICBpZiAodG8gfHwgaGVhZGVycy5nZXQoJ0hYLVJlZnJlc2gnKSkgbGVhdmUoaWQsIHRvKTtcbiAgZWxzZSBpZiAodGV4dCAmJiAoc3RhdHVzIDwgMzAwIHx8IHN0YXR1cyA9PT0gNDIyKSkgYXdhaXQgcmVwbGFjZUFsbChqb2IsIHRleHQsIGFkYXB0ZXIpO1xufTtcblxuLyoqIFN3YXAgb25lIGFmdGVyIHRoZSBvdGhlcjogdGhlIGpvYidzIG93biBIVE1MLCBhbmQgdGhhdCBvZiBpdHMgcmlkZXJzLiBBbiBhbnN3ZXIgdGhhdCB3YXMgdG9vIGxhcmdlIHRvIGJlIGtlcHQgaGFzXG4gKiB0aGUgbmV3IHRva2VucyBhbG9uZTsgdGhlIHBhZ2UgYXNrcyBmb3IgdGhlIEhUTUwuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCB0ZXh0OiBzdHJpbmcsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCByZXBsYWNlQWxsID0gYXN5bmMgKGpvYiwgdGV4dCwgYWRhcHRlcikgPT4ge1xuICBjb25zdCBrZXB0ID0gL148c2NyaXB0IFtePl0qZGF0YS1uaXRyby10b2tlbnM+KC4qPyk8XFwvc2NyaXB0Pi8uZXhlYyh0ZXh0KTtcbiAgY29uc3QgdG9rZW5zID0ga2VwdCAmJiBKU09OLnBhcnNlKGtlcHRbMV0pO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFtpZCwgbGVuZ3RoXSBvZiBqb2IucGFydHMgPz8gW10pIHtcbiAgICBjb25zdCBwYXJ0ID0gam9iLnJpZGVycy5nZXQoaWQpID8/IGpvYjtcbiAgICBjb25zdCBodG1sID0gYWRhcHRlci5yZWFkKHRleHQuc2xpY2UoYXQsIChhdCArPSBsZW5ndGgpKSk7XG4gICAgT2JqZWN0LmFzc2lnbihwYXJ0LCB7IHJvZGU6IHRydWUsIHJlcXVlc3Q6IGpvYi5yZXF1ZXN0IH0pO1xuICAgIGlmICghbGVuZ3RoKSBjb250aW51ZTsgLy8gaXQgaGFzIHJ1biBhZ2FpbiwgYW5kIGNvbWVzIGxhdGVyXG4gICAgYXdhaXQgcmVsZWFzZWQoKTtcbiAgICBjb25zdCByb290ID0gYXdhaXQgc2V0dGxlZChpZCk7XG4gICAgcGFydC5pc1N0YWxlID0gdG9rZW5zIHx8IHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiAhPT0gcGFydC50b2tlbjsgLy8gYW5vdGhlciB3YXMgc3dhcHBlZFxuICAgIGlmICghcGFydC5pc1N0YWxlKSBhd2FpdCByZXBsYWNlKHJvb3QsIGh0bWwsIHBhcnQsIGFkYXB0ZXIpLmNhdGNoKGNvbnNvbGUuZXJyb3IpO1xuICAgIGVsc2UgaWYgKHRva2Vucz8uW2lkXSAmJiByb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gPT09IHBhcnQudG9rZW4pIHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuID0gdG9rZW5zW2lkXTtcbiAgICAvLyBJdCByb2RlIHdpdGggYSBqb2IgdGhhdCB3YXMgZ2l2ZW4gdXAsIGFuZCB3ZW50IG9uIGJlZm9yZSB0aGF0IHdhcyBzZW50IGFnYWluLlxuICAgIGlmIChwYXJ0ICE9PSBqb2IgJiYgcGFydC5ob3N0ICE9PSBqb2IgJiYgcm9vdCkgZW5xdWV1ZShuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGh0bWw6IHN0cmluZywgam9iOiBKb2IsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCByZXBsYWNlID0gYXN5bmMgKHJvb3QsIGh0bWwsIGpvYiwgeyBzd2FwIH0pID0+IHtcbiAgY29uc3QgcmVzdG9yZUVudHJpZXMgPSBrZWVwRW50cmllcyhyb290LCBqb2IpO1xuICBsZXQgb3duID0geyB0ZXh0OiBodG1sLCByZXN0b3JlKCkge30gfTtcbiAgdHJ5IHtcbiAgICBvd24gPSBrZWVwT3duKHJvb3QsIGh0bWwpO1xuICB9IGNhdGNoIChlcnJvcikgeyAvLyBhbiBvbGRlciBicm93c2VyOyB0aGUgYW5zd2VyIGNvbWVzIGZpcnN0XG4gICAgY29uc29sZS5lcnJvcihlcnJvcik7XG4gIH1cbiAgdHJ5IHtcbiAgICBhd2FpdCBzd2FwKHJvb3QsIG93bi50ZXh0LCBqb2IpO1xuICB9IGZpbmFsbHkge1xuICAgIG93bi5yZXN0b3JlKCk7XG4gIH1cbiAgcmVzdG9yZUVudHJpZXMoKTtcbn07XG4iLCAiLyogUmlkZXJzOiBpZGxlIGNvbXBvbmVudHMgdGhhdCBhcmUgbGlrZWx5IHRvIGhlYXIgc29tZXRoaW5nIG9mIGFuIGFjdGlvbiwgYW5kIHRob3NlIHRoYXQgaGF2ZSBoZWFyZCBzb21ldGhpbmcsIHRyYXZlbFxuICogd2l0aCBpdHMgcmVxdWVzdCwgYW5kIHRoZSBhbnN3ZXIgaGFzIHRoZSBuZXcgSFRNTCBvZiBhbGwuIFRoZWlyIGxpbmVzIGFyZSBoZWxkLCB3aXRob3V0IGEgd29ya2VyLCB1bnRpbCBpdCBpcyBpbi5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1hbG9uZyBvZiBpdHMgc2NyaXB0LCBob3cgbWFueSBjaGFyYWN0ZXJzIG1heSB0cmF2ZWwsIDA6IG5vYm9keSByaWRlczsgaHgtdHJpZ2dlciwgZGF0YS1uaXRyby10b2tlbixcbiAqICAgLWtleSwgLWVtaXRzLCAtZmlsdGVycywgLW9uLCAtbGF6eSwgLWFsb25lIG9mIGEgcm9vdC5cbiAqIFBvc3RzIG5pdHJvLWFsb25nOiBvZiBlYWNoIHJpZGVyIFtjb21wb25lbnQsIHRva2VuXSwgb3IgW2NvbXBvbmVudCwgdG9rZW4sIGhlYXJkLCBjaGFpbl0gaWYgaXQgaGFzIGhlYXJkIHNvbWV0aGluZy5cbiAqL1xuaW1wb3J0IHsgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGhvbGQsIGxpbmVPZiwgcmVzdW1lLCB3YWl0aW5nIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBoYXNGaWxlLCBpc1NldHRsZWQsIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMSU1JVCA9IDUwOyAvLyBvZiB0aGUgc2VydmVyXG5jb25zdCBTTE9XX01TID0gMTAwMDsgLy8gc28gbG9uZyBub2JvZHkncyBjbGlja3MgYXJlIHRvIHdhaXQgZm9yIGFub3RoZXIncyBhY3Rpb25cbmNvbnN0IFJJREVTID0gJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF06bm90KFtkYXRhLW5pdHJvLWxhenldLFtkYXRhLW5pdHJvLWFsb25lXSknO1xuXG4vKiogQnkgXCJjb21wb25lbnQuYWN0aW9uXCIgb3IgXCJjb21wb25lbnQ8ZXZlbnRcIjogd2hhdCBpdCBoYXMgc2VudCBzbyBmYXIsIGFuZCB3aGV0aGVyIHRoYXQgd2FzIGZvciBhIGtleSBlYWNoIHRpbWUuXG4gKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgUmVjb3JkPHN0cmluZywgYm9vbGVhbj4+fSAqL1xuY29uc3Qgc2VuZHMgPSB7fTtcbi8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYm9vbGVhbj59ICovXG5jb25zdCBzbG93ID0ge307XG5cbi8qKiBBcyBpdCBpcyBzZW50LlxuICogQHR5cGUgeyhwYWlyczogYW55KSA9PiBudW1iZXJ9ICovXG5jb25zdCBzaXplT2YgPSAocGFpcnMpID0+IGAke25ldyBVUkxTZWFyY2hQYXJhbXMocGFpcnMpfWAubGVuZ3RoO1xuXG4vKiogQHR5cGUgeyhkb2luZzogRG9pbmcpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGtleXNPZiA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBoZWFyZCB9KSA9PlxuICBoZWFyZCA/IGhlYXJkLm1hcCgoW25hbWVdKSA9PiBgJHtjb21wb25lbnR9PCR7bmFtZX1gKSA6IFtgJHtjb21wb25lbnR9LiR7YWN0aW9ufWBdO1xuXG4vKiogTm90ZSB3aGF0IHdhcyBzZW50LCBhbmQgd2hldGhlciB0aGF0IHRvb2sgbG9uZywgaWYgaXQgd2FzIG1vcmUgdGhhbiBhIHJpZGVyJ3MgcnVuLlxuICogQHR5cGUgeyhkb2luZzogRG9pbmcsIGV2ZW50czogW3N0cmluZywgYW55XVtdLCB0b29rPzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxlYXJuID0gKGRvaW5nLCBldmVudHMsIHRvb2spID0+IHtcbiAgZm9yIChjb25zdCBrZXkgb2Yga2V5c09mKGRvaW5nKSkge1xuICAgIGNvbnN0IG5hbWVzID0gKHNlbmRzW2tleV0gPz89IHt9KTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB7IGtleSB9XSBvZiBldmVudHMpIG5hbWVzW25hbWVdID0gKG5hbWVzW25hbWVdID8/IC9ebml0cm86cmVmcmVzaC0vLnRlc3QobmFtZSkpICYmIGtleSAhPSBudWxsO1xuICAgIGlmICh0b29rKSBzbG93W2tleV0gPSB0b29rID4gU0xPV19NUztcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBkb2luZzogRG9pbmcpID0+IFtzdHJpbmcsIHVua25vd25dW119ICovXG5jb25zdCBsaWtlbHkgPSAoeyBkYXRhc2V0OiB7IG5pdHJvRW1pdHMgfSB9LCBkb2luZykgPT4ga2V5c09mKGRvaW5nKS5mbGF0TWFwKChrZXkpID0+XG4gIChzZW5kc1trZXldID8gT2JqZWN0LmVudHJpZXMoc2VuZHNba2V5XSkgOiBuaXRyb0VtaXRzPy5zcGxpdCgnICcpLm1hcCgoLyoqIEB0eXBlIHtzdHJpbmd9ICovIG5hbWUpID0+IFtuYW1lXSkgPz8gW10pKTtcblxuLyoqIFRoZSByb290cyB0aGF0IG1heSByaWRlLCBieSB3aGF0IHRoZXkgaGVhci5cbiAqIEB0eXBlIHsoKSA9PiBSZWNvcmQ8c3RyaW5nLCBhbnlbXT59ICovXG5jb25zdCBoZWFyZXJzID0gKCkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueVtdPn0gKi9cbiAgY29uc3QgZm91bmQgPSB7fTtcbiAgZm9yIChjb25zdCByb290IG9mIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoUklERVMpKSB7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIHJvb3QuZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/Lm1hdGNoKC9uaXRybzpcXFMrL2cpID8/IFtdKSAoZm91bmRbbmFtZV0gPz89IFtdKS5wdXNoKHJvb3QpO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn07XG5cbi8qKiBIYXZlIGEgY29tcG9uZW50IHJpZGUsIGlmIGl0IG1heSBhbmQgdGhlcmUgaXMgcm9vbS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHJvb3Q6IGFueSwgcmlkZXI/OiBKb2IpID0+IGJvb2xlYW4gfCB2b2lkfSAqL1xuY29uc3QgdGFrZSA9IChqb2IsIHJvb3QsIHJpZGVyID0gbmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlLCBoZWFyZDogW10gfSkpID0+IHtcbiAgY29uc3QgeyBpZCwgZGF0YXNldDogeyBuaXRyb1Rva2VuOiB0b2tlbiB9IH0gPSByb290O1xuICBjb25zdCB7IHJpZGVycyB9ID0gam9iO1xuICBjb25zdCBlbnRyeSA9IEpTT04uc3RyaW5naWZ5KFtyaWRlci5jb21wb25lbnQsIHRva2VuLCAuLi4ocmlkZXIuaGVhcmQ/LlswXSA/IFtyaWRlci5oZWFyZCwgcmlkZXIuY2hhaW5dIDogW10pXSk7XG4gIGNvbnN0IHNpemUgPSBzaXplT2YoeyBlbnRyeSB9KTtcbiAgaWYgKHJpZGVycy5zaXplID49IExJTUlUIHx8IHNpemUgPiBqb2Iucm9vbSB8fCBmaW5kKGlkKSAhPT0gcm9vdCB8fCAhcm9vdC5tYXRjaGVzKFJJREVTKSB8fCAhaXNTZXR0bGVkKHJvb3QpKSByZXR1cm47XG4gIGpvYi5yb29tIC09IHNpemU7XG4gIHJpZGVycy5zZXQoaWQsIE9iamVjdC5hc3NpZ24ocmlkZXIsIHsgZW50cnksIGhvc3Q6IGpvYiwgcG9zdGVkOiB0b2tlbiwgcm9vdCwgdG9rZW4gfSkpO1xuICBob2xkKHJpZGVyKTtcbiAgcmV0dXJuIHRydWU7XG59O1xuXG4vKiogVGFrZSB0aG9zZSB0aGF0IGFyZSBsaWtlbHkgdG8gaGVhciB3aGF0IHRoZSBqb2IgYW5kIGl0cyByaWRlcnMgc2VuZC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHNlbmRlcnM6IFthbnksIERvaW5nXVtdKSA9PiB2b2lkfSAqL1xuY29uc3Qgc3ByZWFkID0gKGpvYiwgc2VuZGVycykgPT4ge1xuICBjb25zdCB7IGJvZHksIGNoYWluLCBoZWFyZCwgaWQsIHJpZGVycywgcm9vdCB9ID0gam9iO1xuICBjb25zdCBkZXRhaWxzID0gaGVhcmQ/LmZsYXRNYXAoKFssIGRldGFpbF0pID0+IE9iamVjdC52YWx1ZXMoZGV0YWlsID8/IHt9KSkgPz8gW107XG4gIGNvbnN0IGtleXMgPSBbcm9vdC5kYXRhc2V0Lm5pdHJvS2V5LCAuLi5ib2R5LnZhbHVlcygpLCAuLi5kZXRhaWxzXS5tYXAoU3RyaW5nKTtcbiAgLyoqIEB0eXBlIHsob3RoZXI6IGFueSwgbmFtZTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuICBjb25zdCByZWFjaCA9IChvdGhlciwgbmFtZSkgPT4ge1xuICAgIGNvbnN0IGlzT3V0ID0gcmlkZXJzLnNpemUgPj0gTElNSVQgfHwgb3RoZXIuaWQgPT09IGlkIHx8IGNoYWluLmluY2x1ZGVzKG90aGVyLmlkKSB8fCBsaW5lT2Yob3RoZXIuaWQpWzBdO1xuICAgIGlmICghcmlkZXJzLmhhcyhvdGhlci5pZCkgJiYgKGlzT3V0IHx8ICF0YWtlKGpvYiwgb3RoZXIpKSkgcmV0dXJuO1xuICAgIHNlbmRlcnMucHVzaChbb3RoZXIsIHsgY29tcG9uZW50OiBvdGhlci5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LCBoZWFyZDogW1tuYW1lXV0gfV0pO1xuICB9O1xuICBjb25zdCBzZWVuID0gbmV3IFNldCgpO1xuICBsZXQgaW5kZXg7XG4gIGZvciAoY29uc3QgW3NlbmRlciwgZG9pbmddIG9mIHNlbmRlcnMpIHtcbiAgICBjb25zdCBjYWxscyA9IEpTT04ucGFyc2Uoc2VuZGVyLmRhdGFzZXQubml0cm9PbiA/PyAne30nKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBpc0tleWVkXSBvZiBsaWtlbHkoc2VuZGVyLCBkb2luZykpIHtcbiAgICAgIGNvbnN0IFt0bywgY2FsbF0gPSBjYWxsc1tuYW1lXSA/PyBbXTtcbiAgICAgIGNvbnN0IHBhcmVudCA9IGZpbmQodG8pO1xuICAgICAgaWYgKHBhcmVudCkgcmVhY2gocGFyZW50LCBjYWxsKTtcbiAgICAgIGlmIChzZWVuLmhhcyhuYW1lICsgaXNLZXllZCkpIGNvbnRpbnVlO1xuICAgICAgc2Vlbi5hZGQobmFtZSArIGlzS2V5ZWQpO1xuICAgICAgaW5kZXggPz89IGhlYXJlcnMoKTtcbiAgICAgIGZvciAoY29uc3Qgb3RoZXIgb2YgaW5kZXhbbmFtZV0gPz8gW10pIHtcbiAgICAgICAgY29uc3QgeyBuaXRyb0ZpbHRlcnMsIG5pdHJvS2V5IH0gPSBvdGhlci5kYXRhc2V0O1xuICAgICAgICBjb25zdCBpc0ZvcktleSA9IGlzS2V5ZWQgfHwgbml0cm9GaWx0ZXJzPy5pbmNsdWRlcyhgXCIke25hbWV9XCJgKTtcbiAgICAgICAgaWYgKCFpc0ZvcktleSB8fCBrZXlzLmluY2x1ZGVzKG5pdHJvS2V5KSkgcmVhY2gob3RoZXIsIG5hbWUpOyAvLyBlbHNlIGEgdGFibGUgcG9zdHMgYWxsIGl0cyByb3dzIGZvciBvbmVcbiAgICAgIH1cbiAgICB9XG4gIH1cbn07XG5cbi8qKiBIb2xkIHRoZSBsaW5lcyBvZiB0aG9zZSB0aGF0IHRyYXZlbCB3aXRoIGEgam9iIHdoaWNoIGlzIHNlbnQgYWdhaW4gYWZ0ZXIgaXQgd2FzIGdpdmVuIHVwLCB3aGVyZSBub3RoaW5nIGhhcyBoYXBwZW5lZFxuICogc2luY2U6IHdoYXQgdGhleSBoZWFyIGlzIGluIHRoZWlyIG5ldyBIVE1MIGFsb25lLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBib2FyZEFnYWluID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHtcbiAgICBjb25zdCByb290ID0gZmluZChyaWRlci5pZCk7XG4gICAgaWYgKHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiAhPT0gcmlkZXIucG9zdGVkIHx8IGxpbmVPZihyaWRlci5pZClbMF0pIGNvbnRpbnVlO1xuICAgIGhvbGQoT2JqZWN0LmFzc2lnbihyaWRlciwgeyBob3N0OiBqb2IsIHJvb3QsIHRva2VuOiByaWRlci5wb3N0ZWQgfSkpO1xuICB9XG59O1xuXG4vKiogQ2hvb3NlIHdobyB0cmF2ZWxzIHdpdGggYSBqb2IgdGhhdCBsZWF2ZXMsIGhvbGQgdGhlaXIgbGluZXMsIGFuZCB3cml0ZSB0aGVtIGludG8gaXRzIGJvZHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGJvYXJkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGJvZHksIHJpZGVycywgcm9vdCB9ID0gam9iO1xuICBjb25zdCBtb3N0ID0gb3B0aW9ucy5uaXRyb0Fsb25nOyAvLyBhIHF1YXJ0ZXIgb2Ygd2hhdCB0aGUgc2VydmVyIGFjY2VwdHMsIG9yIGxlc3NcbiAgam9iLnJvb20gPSBNYXRoLm1pbihtb3N0LCBtb3N0ICogNCAtIHNpemVPZihib2R5KSk7XG4gIGpvYi5ib2FyZGVkID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIGlmICghKGpvYi5yb29tID4gMCkgfHwgaGFzRmlsZShib2R5KSB8fCByb290LmRhdGFzZXQubml0cm9MYXp5IHx8IGtleXNPZihqb2IpLnNvbWUoKGtleSkgPT4gc2xvd1trZXldKSkgcmV0dXJuO1xuICAvKiogQHR5cGUge1thbnksIERvaW5nXVtdfSAqL1xuICBjb25zdCBzZW5kZXJzID0gW1tyb290LCBqb2JdXTtcbiAgZm9yIChjb25zdCByaWRlciBvZiB3YWl0aW5nKCkpIHtcbiAgICBpZiAoIXJpZGVyLmlzQWxvbmUgJiYgdGFrZShqb2IsIHJpZGVyLnJvb3QsIHJpZGVyKSkgc2VuZGVycy5wdXNoKFtyaWRlci5yb290LCByaWRlcl0pO1xuICB9XG4gIHNwcmVhZChqb2IsIHNlbmRlcnMpO1xuICBpZiAocmlkZXJzLnNpemUpIGJvZHkuc2V0KCduaXRyby1hbG9uZycsIGBbJHtbLi4ucmlkZXJzLnZhbHVlcygpXS5tYXAoKHsgZW50cnkgfSkgPT4gZW50cnkpfV1gKTtcbn07XG5cbi8qKiBMZXQgdGhlIHJpZGVycycgbGluZXMgZ28gb24sIGluIHRoZSB0aWNrIGluIHdoaWNoIHRoZSBhbnN3ZXIgaXMgaW46IGJlZm9yZSBpdHMgZXZlbnRzLCBhbmQgYmVmb3JlIHRoZSBuZXh0IGpvYi5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVsZWFzZSA9IChqb2IpID0+IHtcbiAgZm9yIChjb25zdCByaWRlciBvZiBqb2IucmlkZXJzLnZhbHVlcygpKSB7XG4gICAgaWYgKHJpZGVyLmhvc3QgIT09IGpvYikgY29udGludWU7XG4gICAgY29uc3QgeyBoZWFyZCwgaWQsIGlzU3RhbGUsIHJvZGUsIHRva2VuIH0gPSByaWRlcjtcbiAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgY29uc3QgbGluZSA9IGxpbmVPZihpZCk7XG4gICAgLy8gV2hhdCB3YXMgbGVmdCBvdXQgYnkgYSBzZXJ2ZXIgdGhhdCBoYXMgcnVuIHRoZSBvdGhlcnMgaXMgdG8gc2F5IGl0c2VsZiB3aGF0IGlzIHdyb25nLlxuICAgIGlmIChyb2RlIHx8ICFoZWFyZFswXSkgbGluZS5zaGlmdCgpO1xuICAgIGVsc2UgcmlkZXIuaXNBbG9uZSA9IGpvYi5wYXJ0cyAmJiBqb2Iuc3RhdHVzID09PSAyMDAgJiYgcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuID09PSB0b2tlbjtcbiAgICByaWRlci5ob3N0ID0gcmlkZXIudG9rZW4gPSBudWxsO1xuICAgIGlmIChpc1N0YWxlICYmIHJvb3QgJiYgIWxpbmVbMF0pIGxpbmUucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICAgIHJlc3VtZShpZCk7XG4gIH1cbn07XG4iLCAiLyogVGhlIHBhcnRzIG9mIGFuIGFuc3dlciwgb25lIGZvciBlYWNoIHJ1biBvZiBhIGNvbXBvbmVudCwgdGhlIGFza2VyJ3MgZmlyc3Q6IFtpZCwgbGVuZ3RoIG9mIGl0cyBIVE1MLCBudW1iZXIgb2YgaXRzXG4gKiBldmVudHMsIHBsYWNlcyBvZiB0aGUgZXZlbnRzIHRoYXQgaXQgaGVhcmRdLiBUaGV5IHRlbGwgd2hhdCBsZWQgdG8gZWFjaCBldmVudCwgYXMgaWYgZWFjaCBjb21wb25lbnQgaGFkIGFza2VkIGFsb25lLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW9uIG9mIGEgcm9vdC5cbiAqL1xuaW1wb3J0IHsgbGVhcm4gfSBmcm9tICcuL3JpZGVycy5qcyc7XG5cbi8qKiBTYXkgd2hlcmUgZWFjaCBldmVudCBjb21lcyBmcm9tLCB3aGF0IGxlZCB0byBpdCBhbmQgd2hvIGhhcyBoZWFyZCBpdCBhbHJlYWR5LiBMZWFybiB3aG8gc2VuZHMgd2hhdC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIGV2ZW50czogW3N0cmluZywgYW55XVtdKSA9PiBBcnJpdmFsW119ICovXG5leHBvcnQgY29uc3QgYXJyaXZhbHNPZiA9IChqb2IsIGV2ZW50cykgPT4ge1xuICBjb25zdCB7IGlkLCBwYXJ0cyA9IFtbaWQsIDAsIGV2ZW50cy5sZW5ndGgsIFtdXV0sIHJpZGVycywgc3RhdHVzLCB0b29rIH0gPSBqb2I7XG4gIGNvbnN0IGlzV2VsbCA9IGpvYi5wYXJ0cyAmJiBzdGF0dXMgPT09IDIwMDtcbiAgLyoqIEB0eXBlIHtBcnJpdmFsW119ICovXG4gIGNvbnN0IGFycml2YWxzID0gW107XG4gIGZvciAoY29uc3QgW2Zyb20sICwgY291bnQsIHBsYWNlc10gb2YgcGFydHMpIHtcbiAgICBjb25zdCBydW4gPSByaWRlcnMuZ2V0KGZyb20pO1xuICAgIGNvbnN0IHsgY29tcG9uZW50LCByb290LCBoZWFyZDogYnJvdWdodCB9ID0gcnVuID8/IGpvYjtcbiAgICBjb25zdCBoZWFyZCA9IHBsYWNlcy5tYXAoKHBsYWNlKSA9PiBhcnJpdmFsc1twbGFjZV0pO1xuICAgIGZvciAoY29uc3QgeyBoZWFyZEJ5IH0gb2YgaGVhcmQpIGhlYXJkQnkuYWRkKGZyb20pO1xuICAgIGNvbnN0IG5hbWVzID0gaGVhcmQubWFwKCh7IGNhbGwsIG5hbWUsIHRvIH0pID0+IFt0byA9PT0gZnJvbSA/IGNhbGwgOiBuYW1lXSk7XG4gICAgY29uc3Qgb3duID0gZXZlbnRzLnNsaWNlKGFycml2YWxzLmxlbmd0aCwgYXJyaXZhbHMubGVuZ3RoICsgY291bnQpO1xuICAgIGlmIChpc1dlbGwpIGxlYXJuKHJ1biA/IHsgY29tcG9uZW50LCBoZWFyZDogWy4uLmJyb3VnaHQsIC4uLm5hbWVzXSB9IDogam9iLCBvd24sIHJ1biA/IDAgOiB0b29rKTtcbiAgICBjb25zdCBbeyBjaGFpbjogYmVnaW4sIGNvdW50cyB9LCAuLi5vdGhlcnNdID0gIXJ1biB8fCBicm91Z2h0WzBdID8gW3J1biA/PyBqb2IsIC4uLmhlYXJkXSA6IGhlYXJkO1xuICAgIGNvbnN0IGNoYWluID0gWy4uLmJlZ2luLmZpbHRlcigoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHN0ZXApID0+IG90aGVycy5ldmVyeSgoeyBjaGFpbiB9KSA9PiBjaGFpbi5pbmNsdWRlcyhzdGVwKSkpLCBmcm9tXTtcbiAgICBpZiAocnVuKSB7XG4gICAgICBjb3VudHNbZnJvbV0gPSAoY291bnRzW2Zyb21dID8/IDApICsgMTtcbiAgICAgIHJ1bi5oZWFyZCA9IFtdOyAvLyBpZiBpdCBoYXMgcnVuIGFnYWluLCB0aGF0IHdhcyBvZiB3aGF0IHRoZSBvdGhlcnMgaGF2ZSBzZW50XG4gICAgfVxuICAgIGNvbnN0IGNhbGxzID0gSlNPTi5wYXJzZShyb290LmRhdGFzZXQubml0cm9PbiA/PyAne30nKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBkZXRhaWxdIG9mIG93bikge1xuICAgICAgY29uc3QgW3RvLCBjYWxsXSA9IGNhbGxzW25hbWVdID8/IFtdO1xuICAgICAgYXJyaXZhbHMucHVzaCh7IG5hbWUsIGRldGFpbCwgZnJvbSwgY2hhaW4sIGNvdW50cywgaGVhcmRCeTogbmV3IFNldCgpLCB0bywgY2FsbCB9KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGFycml2YWxzO1xufTtcbiIsICIvKiBUaGUgZXZlbnRzIG9mIGFuIGFuc3dlciwgb3Igbml0cm86ZXJyb3Ige2NvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzfSwgcmVhY2ggdGhlIHBhZ2Ugb25jZSwgaW4gb3JkZXIuICovXG5pbXBvcnQgeyB1bnNlbnQgfSBmcm9tICcuL2FnYWluLmpzJztcbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgY2F1c2VzLCBkcm9wLCBlbnF1ZXVlLCBmYWlsdXJlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBldmVudE9mLCBmaW5kLCBvbiwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBhcnJpdmFsc09mIH0gZnJvbSAnLi9wYXJ0cy5qcyc7XG5pbXBvcnQgeyByZWxlYXNlIH0gZnJvbSAnLi9yaWRlcnMuanMnO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGRlbGl2ZXIgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBzdGF0dXMsIHJlc29sdmUsIHJlamVjdCwgcmVzdWx0IH0gPSBqb2I7XG4gIGFubm91bmNlKCdhbnN3ZXJlZCcsIGpvYik7XG4gIHJlbGVhc2Uoam9iKTtcbiAgY29uc3QgZXJyb3IgPSBqb2IuZXJyb3IgPz8gb3B0aW9uc1tgbml0cm9FcnJvci0ke3N0YXR1c31gXSA/PyBvcHRpb25zLm5pdHJvRXJyb3I7XG4gIGZvciAoY29uc3QgYXJyaXZhbCBvZiBhcnJpdmFsc09mKGpvYiwgam9iLmV2ZW50cyA/PyBbWyduaXRybzplcnJvcicsIHsgY29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXMgfV1dKSkge1xuICAgIGNvbnN0IHsgY2FsbCwgZGV0YWlsLCBmcm9tLCBuYW1lLCB0byB9ID0gYXJyaXZhbDtcbiAgICBjb25zdCBjYXVzZSA9IGV2ZW50T2YobmFtZSwgZGV0YWlsKTtcbiAgICBjYXVzZXMuc2V0KGNhdXNlLCBhcnJpdmFsKTtcbiAgICBpZiAoREVCVUcpIGFubm91bmNlKCdldmVudCcsIHsgam9iLCBhcnJpdmFsLCBldmVudDogY2F1c2UgfSk7XG4gICAgaWYgKGZyb20gPT09IGlkICYmIG5hbWUgPT09ICduaXRybzplcnJvcicpIHtcbiAgICAgIGlmIChqb2IuaXNVbnNlbnQpIHVuc2VudC5zZXQoY2F1c2UsIGpvYik7XG4gICAgICByZWplY3Q/LihmYWlsdXJlKGRldGFpbCkpO1xuICAgIH1cbiAgICBpZiAoZnJvbSA9PT0gaWQgJiYgbmFtZSA9PT0gJ25pdHJvOmFjdGlvbi1jb21wbGV0ZScpIHJlc29sdmU/LihyZXN1bHQgPT09IHVuZGVmaW5lZCA/IGRldGFpbCA6IHsgLi4uZGV0YWlsLCByZXN1bHQgfSk7XG4gICAgKGZpbmQoZnJvbSkgPz8gZG9jdW1lbnQuYm9keSkuZGlzcGF0Y2hFdmVudChjYXVzZSk7XG4gICAgaWYgKGZpbmQodG8pKSBlbnF1ZXVlKG5ld0pvYihmaW5kKHRvKSwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbW2NhbGwsIGRldGFpbF1dLCBjYXVzZSB9KSk7XG4gIH1cbiAgZm9yIChjb25zdCByaWRlciBvZiBqb2IucmlkZXJzLnZhbHVlcygpKSByaWRlci5yb2RlICYmIGFubm91bmNlKCdkb25lJywgcmlkZXIpO1xufTtcblxuLy8gQSB3YXkgb3V0IG9mIHRoZSBwYWdlIGFib3J0cyByZXF1ZXN0cywgc2Vjb25kcyBiZWZvcmUgdGhlIHBhZ2UgZ29lcy4gTm9ib2R5IHNheXMgaWYgaXQgd2lsbCBnbzpcbi8vIGEgZG93bmxvYWQgYmVnaW5zIGxpa2UgdGhhdCwgdG9vLlxubGV0IGxlYXZpbmcgPSAwO1xuLyoqIEB0eXBlIHtKb2JbXX0gKi9cbmNvbnN0IGFib3J0ZWQgPSBbXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZmluaXNoID0gKGpvYikgPT4gdm9pZCAobGVhdmluZyAmJiAham9iLnN0YXR1cyA/IGFib3J0ZWQucHVzaChqb2IpIDogZGVsaXZlcihqb2IpKTtcblxuLyoqIEB0eXBlIHsoZW5kOiAoam9iOiBhbnksIHdoeTogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RheSA9IChlbmQpID0+IHtcbiAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICBsZWF2aW5nID0gMDtcbiAgZm9yIChjb25zdCBqb2Igb2YgYWJvcnRlZC5zcGxpY2UoMCkpIGVuZChqb2IsICd0aGUgcGFnZSB3YXMgbGVmdCcpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RXZlbnRzID0gKCkgPT4ge1xuICBvbignYmVmb3JldW5sb2FkJywgKCkgPT4ge1xuICAgIGNsZWFyVGltZW91dChsZWF2aW5nKTtcbiAgICBsZWF2aW5nID0gc2V0VGltZW91dChzdGF5LCAxMDAwMCwgZGVsaXZlcik7XG4gIH0pO1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiBjbGVhclRpbWVvdXQobGVhdmluZykpO1xuICBvbigncGFnZXNob3cnLCAoKSA9PiBzdGF5KGRyb3ApKTsgLy8gdGhlIGJyb3dzZXIgaGFzIGtlcHQgaXRcbn07XG4iLCAiLyogRHJvcHMgY2xpY2tzIGZvciBhbiBhY3Rpb24gd2hpbGUgaXQgaXMgdW5kZXIgd2F5IGluIHRoZWlyIGNvbXBvbmVudCwgb3IgaW4gbGluZSwgd2hlcmUgaXQgc2F5cyB0aGF0IG9uZSBpcyBlbm91Z2guXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc2luZ2xlIG9mIHdoYXQgYXNrcy4gV3JpdGVzOiBhcmlhLWRpc2FibGVkIG9mIGl0LCBvciBvZiB3aGF0IHNlbmRzIGl0cyBmb3JtOyBkaXNhYmxlZCB3b3VsZCB0YWtlXG4gKiAgIHRoZSBmb2N1cyBmb3IgZ29vZC4gV2hhdCBoYXMgdGhhdCBmcm9tIHVzLCBhbmQgbm90IGZyb20gdGhlIHNlcnZlciwgaGFzIGRhdGEtbml0cm8taGVsZCwgdG9vLlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgQVNLUywgYWN0aW9uT2YsIGFsbE9mLCBmaW5kLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBTSU5HTEUgPSAnW2RhdGEtbml0cm8tc2luZ2xlXSc7XG5jb25zdCBIRUxEID0gJ2RhdGEtbml0cm8taGVsZCc7XG5cbi8qKiBAdHlwZSB7KGFza2VyOiBhbnksIHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNIZWxkID0gKGFza2VyLCB7IGlkIH0sIGFjdGlvbikgPT4gYXNrZXIubWF0Y2hlcyhTSU5HTEUpICYmIGxpbmVPZihpZCkuc29tZSgoam9iKSA9PiBqb2IuYWN0aW9uID09PSBhY3Rpb24pO1xuXG4vKiogV2hhdCBpcyBwcmVzc2VkLCBvZiBzb21ldGhpbmcgdGhhdCBhc2tzLlxuICogQHR5cGUgeyhhc2tlcjogYW55LCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuY29uc3QgYnV0dG9uc09mID0gKGFza2VyLCByb290KSA9PlxuICBhc2tlci5sb2NhbE5hbWUgPT09ICdmb3JtJ1xuICAgID8gYWxsT2YoYDppcyhidXR0b24saW5wdXQpOm5vdCgke0FTS1N9KWAsIHJvb3QpLmZpbHRlcigoeyBmb3JtLCB0eXBlIH0pID0+IGZvcm0gPT09IGFza2VyICYmIC9zdWJtaXR8aW1hZ2UvLnRlc3QodHlwZSkpXG4gICAgOiBbYXNrZXJdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoeyBpZCB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgZm9yIChjb25zdCBhc2tlciBvZiByb290ID8gYWxsT2YoU0lOR0xFLCByb290KSA6IFtdKSB7XG4gICAgY29uc3QgaXNOb3cgPSBpc0hlbGQoYXNrZXIsIHJvb3QsIGFjdGlvbk9mKHJvb3QsIGFza2VyLmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpKSk7XG4gICAgZm9yIChjb25zdCBidXR0b24gb2YgYnV0dG9uc09mKGFza2VyLCByb290KSkge1xuICAgICAgaWYgKGJ1dHRvbi5oYXNBdHRyaWJ1dGUoaXNOb3cgPyAnYXJpYS1kaXNhYmxlZCcgOiBIRUxEKSA9PT0gaXNOb3cpIGNvbnRpbnVlO1xuICAgICAgYnV0dG9uLnRvZ2dsZUF0dHJpYnV0ZShIRUxELCBpc05vdyk7XG4gICAgICBzZXRBdHRyaWJ1dGUoYnV0dG9uLCAnYXJpYS1kaXNhYmxlZCcsIGlzTm93ID8gJ3RydWUnIDogbnVsbCk7XG4gICAgfVxuICB9XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTaW5nbGUgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ3F1ZXVlZCcsICdhbnN3ZXJlZCcsICdkb25lJ10pIGhlYXIobmFtZSwgKGpvYikgPT4gcXVldWVNaWNyb3Rhc2soKCkgPT4gc2hvdyhqb2IpKSk7IC8vIHRoZSBsaW5lIGhhcyBpdCwgb3Igbm90XG59O1xuIiwgIi8qIFRoZSBicmlkZ2U6IHJlcXVlc3RzIG9mIGNvbXBvbmVudHMgYmVjb21lIGpvYnM7IGVhY2ggaXMgc2VudCwgYW5zd2VyZWQsIGFuZCBpdHMgZXZlbnRzIGRlbGl2ZXJlZC5cbiAqIFdpcmU6IGRvY3MvYXJjaGl0ZWN0dXJlLm1kLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWhlYXJkLCAtZXJyb3IsIC1lcnJvci08c3RhdHVzPiBvZiBpdHMgc2NyaXB0OyBpZCxcbiAqICAgZGF0YS1uaXRyby1jb21wb25lbnQsIC1rZXksIC11cmwsIC10b2tlbiwgLWZpbHRlcnMsIC1vbiwgLWxhenkgb2YgYSByb290OyAtYXJncywgLW1vZGVsLCAtb3duZXIgaW5zaWRlLlxuICovXG5pbXBvcnQgeyBpbnNpc3QgfSBmcm9tICcuL2FnYWluLmpzJztcbmltcG9ydCB7IGFjY2VwdCB9IGZyb20gJy4vYW5zd2Vycy5qcyc7XG5pbXBvcnQgeyBmaW5pc2ggfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyByZWFkRmllbGRzIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWRkQXJndW1lbnRzLCBhbm5vdW5jZSwgaGVhciwgaXNPdXJOYW1lLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZHJvcCwgZW5xdWV1ZSwgcnVuV2l0aCB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgUk9PVCwgYWN0aW9uT2YsIGFkZHJlc3MsIGFsbCwgZmluZCwgZmlyc3QsIG9wdGlvbnMsIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBib2FyZCwgYm9hcmRBZ2FpbiwgcmVsZWFzZSB9IGZyb20gJy4vcmlkZXJzLmpzJztcbmltcG9ydCB7IGlzSGVsZCB9IGZyb20gJy4vc2luZ2xlLmpzJztcblxuLyoqIE1ha2UgYSBqb2Igb2YgYSByZXF1ZXN0IG9mIGh0bXguXG4gKiBAdHlwZSB7KGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSkgPT4ge1xuICBjb25zdCByb290ID0gcm9vdE9mKGVsZW1lbnQpO1xuICBjb25zdCBhY3Rpb24gPSBhY3Rpb25PZihyb290LCBwYXRoKTtcbiAgaWYgKGVsZW1lbnQgPT09IHJvb3QpIHJldHVybiByZWFjdChyb290LCBjYXVzZSwgeyBhY3Rpb24sIHBhdGggfSk7XG4gIGlmIChpc0hlbGQoZWxlbWVudCwgcm9vdCwgYWN0aW9uKSkgcmV0dXJuO1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCB7IHBhdGgsIHNvdXJjZTogZWxlbWVudCB9KTtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGJvZHkgPz8gW10pIGlmICghaXNPdXJOYW1lKG5hbWUpKSBqb2IuYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIEpTT04ucGFyc2UoZWxlbWVudC5kYXRhc2V0Lm5pdHJvQXJncyA/PyAne30nKSk7XG4gIHJlYWRGaWVsZHMoam9iKTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIHdoYXQgYSByb290IGFza3MgZm9yIGJ5IGl0c2VsZjogYWZ0ZXIgYW4gZXZlbnQsIHVubGVzcyB0aGF0IGlzIGZvciBhbm90aGVyIGtleSwgb3IgYXMgYSBwb2xsLlxuICogQHR5cGUgeyhyb290OiBhbnksIGNhdXNlPzogYW55LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWN0ID0gKHJvb3QsIGNhdXNlLCBtb3JlKSA9PiB7XG4gIGNvbnN0IHsgbml0cm9GaWx0ZXJzLCBuaXRyb0tleSB9ID0gcm9vdC5kYXRhc2V0O1xuICBjb25zdCB7IHR5cGUsIGRldGFpbCB9ID0gY2F1c2UgPz8ge307XG4gIGNvbnN0IGtleXMgPSAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KHR5cGUpICYmIGRldGFpbD8ua2V5ICE9IG51bGwgPyBbJ2tleSddIDogSlNPTi5wYXJzZShuaXRyb0ZpbHRlcnMgPz8gJ3t9JylbdHlwZV07XG4gIGlmIChrZXlzPy5ldmVyeSgoLyoqIEB0eXBlIHthbnl9ICovIGtleSkgPT4gYCR7ZGV0YWlsPy5ba2V5XX1gICE9PSBuaXRyb0tleSkpIHJldHVybjtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBjYXVzZSwgaXNQb2xsOiAhY2F1c2UsIGlzUXVpZXQ6IHRydWUsIC4uLm1vcmUgfSk7XG4gIGlmICgvXm5pdHJvOi8udGVzdCh0eXBlKSkgam9iLmhlYXJkID0gW1t0eXBlLCBkZXRhaWxdXTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIGFuIGFjdGlvbiB3aXRoIGFyZ3VtZW50cyBhbmQgd2hhdCBzdGFuZHMgaW4gdGhlIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgYXJnczogb2JqZWN0LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHBvc3QgPSAocm9vdCwgYWN0aW9uLCBhcmdzLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIG1vcmUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIGFyZ3MpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBAdHlwZSB7KGNvbXBvbmVudDogc3RyaW5nLCBrZXk6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgbWlzc2luZyA9IChjb21wb25lbnQsIGtleSkgPT4ge1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KGFsbChST09UKS5tYXAoKHsgZGF0YXNldCB9KSA9PiBkYXRhc2V0Lm5pdHJvQ29tcG9uZW50KSldO1xuICBpZiAobmFtZXMuaW5jbHVkZXMoY29tcG9uZW50KSkgcmV0dXJuIGBub25lIG9uIHRoaXMgcGFnZSBoYXMgdGhlIGtleSAke0pTT04uc3RyaW5naWZ5KGtleSl9YDtcbiAgY29uc3QgbmVhcmVzdCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpICYmIHdpbmRvdy5uaXRyb0RlYnVnPy5zdWdnZXN0KGNvbXBvbmVudCwgbmFtZXMpO1xuICByZXR1cm4gYG9uIHRoaXMgcGFnZSB0aGVyZSBpcyAke25hbWVzLmxlbmd0aCA/IGBvbmx5ICR7bmFtZXMuam9pbignLCAnKX1gIDogJ25vbmUnfS4ke25lYXJlc3QgfHwgJyd9YDtcbn07XG5cbi8qKiBAdHlwZSB7Tml0cm9bJ2NhbGwnXX0gKi9cbmNvbnN0IGNhbGwgPSAoY29tcG9uZW50LCBhY3Rpb24sIGFyZ3MgPSB7fSwgeyBrZXkgfSA9IHt9KSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3Qgb25lID0ga2V5ID09IG51bGwgPyAnJyA6IGBbZGF0YS1uaXRyby1rZXk9JHtDU1MuZXNjYXBlKGAke2tleX1gKX1dYDtcbiAgICBjb25zdCByb290ID0gZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD0ke0NTUy5lc2NhcGUoY29tcG9uZW50KX1dJHtvbmV9YCk7XG4gICAgaWYgKHJvb3QpIHBvc3Qocm9vdCwgYWN0aW9uLCBhcmdzLCB7IHJlc29sdmUsIHJlamVjdCB9KTtcbiAgICBlbHNlIGRyb3AoeyBjb21wb25lbnQsIGFjdGlvbiwgcmVqZWN0IH0sIG1pc3NpbmcoY29tcG9uZW50LCBrZXkpKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcnVuID0gYXN5bmMgKGpvYiwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGNoYWluLCBpZCB9ID0gam9iO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIC8vIFRoZSBuZXh0IHBhZ2UgbWF5IGhhdmUgYSBjb21wb25lbnQgb2YgdGhpcyBpZC5cbiAgY29uc3QgaXNHb25lID0gIXJvb3QgfHwgKHJvb3QgIT09IGpvYi5yb290ICYmIGpvYi5wYWdlICE9PSBhZGRyZXNzKCkpO1xuICBpZiAoaXNHb25lICYmICFqb2IuaXNRdWlldCkgZmluaXNoKE9iamVjdC5hc3NpZ24oam9iLCB7IHN0YXR1czogMCwgZXJyb3I6IG9wdGlvbnNbJ25pdHJvRXJyb3ItNDA0J10gfSkpO1xuICBpZiAoaXNHb25lIHx8IChqb2IucmVqZWN0ICYmIHJvb3QuZGF0YXNldC5uaXRyb0xhenkpKSByZXR1cm4gZHJvcChqb2IsICdpdCBpcyBub3QgdGhlcmUnKTtcbiAgam9iLmJlZ3VuID8gYm9hcmRBZ2Fpbihqb2IpIDogZmlsbChqb2IsIHJvb3QpOyAvLyBhZ2FpbiwgaXQgaXMgdG8gYmUgc2VudCBhcyBpdCB3YXNcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgaW5zaXN0KGpvYiwgKCkgPT4ge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKSA/PyBkb2N1bWVudC5ib2R5OyAvLyBpdCBtYXkgZ28gbWVhbndoaWxlXG4gICAgY29uc3Qgc291cmNlID0gam9iLnNvdXJjZT8uaXNDb25uZWN0ZWQgPyBqb2Iuc291cmNlIDogcm9vdDtcbiAgICByZXR1cm4gYWRhcHRlci5zZW5kKGpvYiwgeyByb290LCBzb3VyY2UsIGhlYWRlcnM6IGNoYWluWzBdICYmIHsgJ05pdHJvLUNoYWluJzogY2hhaW4uam9pbigpIH0gfSk7XG4gIH0pO1xuICBpZiAoYW5zd2VyKSBhd2FpdCBhY2NlcHQoT2JqZWN0LmFzc2lnbihqb2IsIHsgYW5zd2VyIH0pLCBhbnN3ZXIsIGFkYXB0ZXIpO1xuICBlbHNlIGlmIChqb2Iuc3RhdHVzID09IG51bGwpIHJldHVybiBkcm9wKGpvYiwgJ2EgbGlzdGVuZXIgb3IgaHgtc3luYyBzdG9wcGVkIGl0Jyk7XG4gIGZpbmlzaChqb2IpO1xufTtcblxuLyoqIEZpbGwgdGhlIGJvZHk6IHRoZSBuZXdlc3QgdG9rZW4sIGV2ZW50cyBoZWFyZCwgYm91bmQgZmllbGRzLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgcm9vdDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZmlsbCA9IChqb2IsIHJvb3QpID0+IHtcbiAgY29uc3QgeyBib2R5LCBjb3VudHMsIGhlYXJkLCBpZCwgc2VudCB9ID0gam9iO1xuICBPYmplY3QuYXNzaWduKGpvYiwgeyByb290LCB0b2tlbjogcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW4gfSk7XG4gIGNvdW50c1tpZF0gPSAoY291bnRzW2lkXSA/PyAwKSArIDE7XG4gIGlmIChoZWFyZCkgYm9keS5zZXQoJ25pdHJvLWV2ZW50cycsIEpTT04uc3RyaW5naWZ5KGhlYXJkKSk7XG4gIGFubm91bmNlKCdmaWxsaW5nJywgam9iKTtcbiAgY29uc3QgbmFtZXMgPSBuZXcgU2V0KCk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBib3VuZCwgdmFsdWVzIH0gb2Ygc2VudC52YWx1ZXMoKSkge1xuICAgIGlmICghYm91bmQpIGNvbnRpbnVlO1xuICAgIG5hbWVzLmFkZChib3VuZCk7XG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgfVxuICBpZiAoIWpvYi5pc1F1aWV0KSBib2R5LnNldCgnbml0cm8tZmllbGRzJywgWy4uLm5hbWVzXS5qb2luKCkpO1xuICBib2FyZChqb2IpO1xuICBib2R5LmFwcGVuZCgnbml0cm8tdG9rZW4nLCBqb2IudG9rZW4gPz8gJycpO1xufTtcblxuLyoqIExldCByZXF1ZXN0cyBvZiBodG14IGJlY29tZSBqb2JzLCBhbmQgam9icyBsZWF2ZS5cbiAqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBjb25uZWN0ID0gKGFkYXB0ZXIpID0+IHtcbiAgYWRhcHRlci5jYXB0dXJlKGFzayk7XG4gIHJ1bldpdGgoKGpvYikgPT4gcnVuKGpvYiwgYWRhcHRlcikuZmluYWxseSgoKSA9PiByZWxlYXNlKGpvYikpKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEJyaWRnZSA9ICgpID0+IHtcbiAgd2luZG93Lm5pdHJvID0geyBmaW5kLCBmaXJzdCwgcm9vdE9mLCBjYWxsLCBvbjogaGVhciwgcmVhY3QsIGVucXVldWUgfTtcbn07XG4iLCAiLyogVGhlIGJlZ2lubmluZyBvZiBhIHBhZ2U6IG91ciBzY3JpcHQgc3RhbmRzIGJlZm9yZSBodG14LCBzbyBub3RoaW5nIGlzIGFza2VkIGJlZm9yZSB0aGUgYnJpZGdlIGlzIHRoZXJlLCBhbmQgYm90aFxuICogYmVnaW4gYXQgRE9NQ29udGVudExvYWRlZCwgd2hpY2ggY29tZXMgYWZ0ZXIgZGVmZXJyZWQgc2NyaXB0cywgb3IgYWZ0ZXIgdGhvc2UgdGhhdCBkaWQgbm90IGxvYWQuIFdoYXQgaXMgY2xpY2tlZFxuICogb3Igc2VudCBtZWFud2hpbGUgaXMgZG9uZSB0aGVuLlxuICpcbiAqIFJlYWRzOiBoeC1wb3N0IG9mIHdoYXQgaXMgY2xpY2tlZCBvciBzZW50LiBIZWFyczogY2xpY2ssIHN1Ym1pdDsgRE9NQ29udGVudExvYWRlZC5cbiAqL1xuaW1wb3J0IHsgQVNLUywgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8vIFdoYXQgYSBjbGljayBkb2VzIG1vcmUgdG8gdGhhbiB0byBhc2suIFRoZWlyIHZhbHVlcyBhcmUgdGhlcmUgd2hlbiBodG14IGJlZ2lucy5cbmNvbnN0IE9USEVSUyA9ICdmb3JtLGxhYmVsLHNlbGVjdCx0ZXh0YXJlYSxpbnB1dDpub3QoW3R5cGU9c3VibWl0XSxbdHlwZT1pbWFnZV0sW3R5cGU9YnV0dG9uXSknO1xuLyoqIEB0eXBlIHsoKCkgPT4gdm9pZClbXX0gKi9cbmNvbnN0IGVhcmx5ID0gW107XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBjbGljayA9IChldmVudCkgPT4ge1xuICBjb25zdCBjb250cm9sID0gZXZlbnQudGFyZ2V0LmNsb3Nlc3Q/LihgYnV0dG9uLGlucHV0LGxhYmVsLGZvcm0sJHtBU0tTfWApO1xuICBpZiAoIWNvbnRyb2wgfHwgY29udHJvbC5tYXRjaGVzKE9USEVSUykpIHJldHVybjtcbiAgY29uc3Qgc2VuZHMgPSAvc3VibWl0fGltYWdlLy50ZXN0KGNvbnRyb2wudHlwZSkgJiYgY29udHJvbC5mb3JtPy5tYXRjaGVzKEFTS1MpO1xuICBpZiAoIXNlbmRzICYmICFjb250cm9sLm1hdGNoZXMoQVNLUykpIHJldHVybjtcbiAgc3RvcChldmVudCk7XG4gIGVhcmx5LnB1c2goKCkgPT4gY29udHJvbC5jbGljaygpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBzdWJtaXQgPSAoZXZlbnQpID0+IHsgLy8gd2l0aG91dCBhIGJ1dHRvblxuICBpZiAoIWV2ZW50LnRhcmdldC5tYXRjaGVzPy4oQVNLUykpIHJldHVybjtcbiAgc3RvcChldmVudCk7XG4gIGVhcmx5LnB1c2goKCkgPT4gZXZlbnQudGFyZ2V0LnJlcXVlc3RTdWJtaXQoKSk7XG59O1xuXG4vKiogQ2FsbCBgYmVnaW5gIG9uY2UgYWxsIHNjcmlwdHMgb2YgdGhlIHBhZ2UgaGF2ZSBjb21lLCBhdCBvbmNlIGluIGEgcGFnZSB0aGF0IGlzIHRoZXJlIGFscmVhZHk7IGBmaXJzdGAgaXMgdGhlXG4gKiBldmVudCBvZiBhbiBodG14IHRoYXQgd291bGQgYmVnaW4gYmVmb3JlLlxuICogQHR5cGUgeyhiZWdpbjogKCkgPT4gdm9pZCwgZmlyc3Q/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd2hlbkxvYWRlZCA9IChiZWdpbiwgZmlyc3QgPSAnbmV2ZXInKSA9PiB7XG4gIGlmIChwZXJmb3JtYW5jZS50aW1pbmcuZG9tQ29udGVudExvYWRlZEV2ZW50U3RhcnQpIHJldHVybiBiZWdpbigpO1xuICBjb25zdCBsaXN0ZW5lcnMgPSBPYmplY3QuZW50cmllcyh7IGNsaWNrLCBzdWJtaXQsIFtmaXJzdF06IHN0b3AgfSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGxpc3RlbmVyXSBvZiBsaXN0ZW5lcnMpIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cucmVtb3ZlRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG4gICAgYmVnaW4oKTtcbiAgICBzZXRUaW1lb3V0KCgpID0+IGVhcmx5LmZvckVhY2goKGFjdCkgPT4gYWN0KCkpKTsgLy8gaHRteCAyIGJlZ2lucyBhdCB0aGlzIGV2ZW50LCB0b28sIGFuZCBhZnRlciB0aGlzXG4gIH0pO1xufTtcbiIsICIvKiBGaXJlZm94IHB1dHMgYmFjayBhdCBhIHJlbG9hZCB3aGF0IHN0b29kIGluIGFuIGlucHV0IHdoZW4gaXQgd2VudCwgdGhvdWdoIHRoZSBzZXJ2ZXIga25vd3MgYmV0dGVyLiBTbyB0aG9zZVxuICogdGhhdCBnbywgd2l0aCB0aGVpciByb290IG9yIHRoZSBwYWdlLCBhbmQgaGF2ZSBub3RoaW5nIHRoYXQgaXMgbm90IHNlbnQgeWV0LCBhcmUgcmVzZXQgYmVmb3JlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW1vZGVsIG9mIGFuIGlucHV0LiBIZWFyczogcGFnZWhpZGUuXG4gKi9cbmltcG9ydCB7IGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWxsLCBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIERvIGFzIGlmIG5vdGhpbmcgaGFkIGJlZW4gZW50ZXJlZDsgc2NyaXB0cyBoYXZlIG5vIG90aGVyIHdvcmQgZm9yIGl0LlxuICogQHR5cGUgeyhpbnB1dHM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc2V0ID0gKGlucHV0cykgPT4ge1xuICBjb25zdCBmb3JtID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZm9ybScpO1xuICBjb25zdCBpZCA9ICduaXRyby1mb3Jnb3R0ZW4nOyAvLyB0byByZWFkIGZvcm0uaWQsIGJyb3dzZXJzIGZpcnN0IGxvb2sgZm9yIGFuIGlucHV0IG9mIHRoYXQgbmFtZVxuICBmb3JtLmlkID0gaWQ7XG4gIGRvY3VtZW50LmJvZHkuYXBwZW5kKGZvcm0pO1xuICBjb25zdCBvd25lcnMgPSBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZ2V0QXR0cmlidXRlKCdmb3JtJykpO1xuICBmb3IgKGNvbnN0IGlucHV0IG9mIGlucHV0cykgaW5wdXQuc2V0QXR0cmlidXRlKCdmb3JtJywgaWQpO1xuICBmb3JtLnJlc2V0KCk7XG4gIGlucHV0cy5mb3JFYWNoKChpbnB1dCwgYXQpID0+IHNldEF0dHJpYnV0ZShpbnB1dCwgJ2Zvcm0nLCBvd25lcnNbYXRdKSk7XG4gIGZvcm0ucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBc0dpdmVuID0gKGlucHV0KSA9PiBpc1NhbWUodmFsdWVzT2YoaW5wdXQpLCBnaXZlbihpbnB1dCkpICYmICFpbnB1dC52YWxpZGl0eS5iYWRJbnB1dDsgLy8gaGFsZiBhIGRhdGVcblxuZXhwb3J0IGNvbnN0IHN0YXJ0Rm9yZ2V0ID0gKCkgPT4ge1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiByZXNldChhbGwoJ1tkYXRhLW5pdHJvLW1vZGVsXScpLmZpbHRlcihpc0FzR2l2ZW4pKSk7XG4gIC8vIE9mIGEgbWVudSBGaXJlZm94IHRha2VzIGEgbm90ZSBpbiBhbnkgY2FzZS5cbiAgY29uc3QgbWVudXMgPSBhbGwoJ3NlbGVjdFtkYXRhLW5pdHJvLW1vZGVsXScpO1xuICBpZiAocGVyZm9ybWFuY2UubmF2aWdhdGlvbi50eXBlID09PSAxKSByZXNldChtZW51cy5maWx0ZXIoKG1lbnUpID0+IG1lbnUgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbn07XG4iLCAiLyogTG9hZHMgbGF6eSBjb21wb25lbnRzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWxhenkgb2YgYSBwbGFjZWhvbGRlcidzIHJvb3Q6IFwibG9hZFwiLCBvciBcInZpc2libGVcIjogYXNrIHdoZW4gaXQgaXMgc2VlbjtcbiAqICAgZGF0YS1uaXRyby1ncm91cDogdGhlIHBsYWNlaG9sZGVycyBvZiBhIG5hbWUgYXNrIHRvZ2V0aGVyLCBhcyBzb29uIGFzIG9uZSBvZiB0aGVtIGRvZXM7XG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50IGFuZCBkYXRhLW5pdHJvLXRva2VuIG9mIHRoZSByb290LlxuICogUG9zdHMgbml0cm8tbW91bnQ7IGZvciBhIGdyb3VwIG9uZSBwb3N0cyBpdCB3aXRoIGdyb3VwLCBcIjxjb21wb25lbnQ+IDx0b2tlbj5cIiBvZiBlYWNoIG9mIHRoZSBvdGhlcnMuXG4gKiBXaGF0IGEgcGxhY2Vob2xkZXIgaGVhcnMgb24gdGhlIGNvbXBvbmVudCdzIGJlaGFsZiwgdGhlIGNvbXBvbmVudCBnZXRzIGFzIHNvb24gYXMgaXQgaXMgdGhlcmUuXG4gKi9cbmltcG9ydCB7IHBvc3QsIHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGVucXVldWUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGFsbCwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExBWlkgPSAnW2RhdGEtbml0cm8tbGF6eV0nO1xuY29uc3QgTU9VTlQgPSAnbml0cm8tbW91bnQnO1xuY29uc3QgR1JPVVBfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtXZWFrU2V0PEVsZW1lbnQ+fSAqL1xuY29uc3Qga25vd24gPSBuZXcgV2Vha1NldCgpO1xuLyoqIEB0eXBlIHtTZXQ8YW55W10+fSAqL1xuY29uc3QgZ3JvdXBzID0gbmV3IFNldCgpOyAvLyB1bmRlciB3YXk6IHRoZSBwbGFjZWhvbGRlciB0aGF0IGhhcyBhc2tlZCwgYW5kIHRoZSBvdGhlcnNcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IHRyaWVkID0gbmV3IFdlYWtTZXQoKTsgLy8gd2l0aCBhIGdyb3VwLCBpbiB2YWluOiBlYWNoIGFza3MgYWxvbmUsIGFuZCBzYXlzIHdoYXQgaXMgd3Jvbmdcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBsb2FkaW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2YgcGxhY2Vob2xkZXJzXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IG92ZXJoZWFyZCA9IG5ldyBNYXAoKTsgLy8gYnkgdGhlIHBsYWNlaG9sZGVyJ3MgaWRcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza0Fsb25lID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGxvYWRpbmcuYWRkKHBsYWNlaG9sZGVyLmlkKTtcbiAgZW5xdWV1ZShuZXdKb2IocGxhY2Vob2xkZXIsIE1PVU5ULCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXJzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza1RvZ2V0aGVyID0gKGdyb3VwKSA9PiB7XG4gIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IGdyb3VwO1xuICBpZiAoIW90aGVyc1swXSkgcmV0dXJuIGZpcnN0ICYmIGFza0Fsb25lKGZpcnN0KTtcbiAgZ3JvdXBzLmFkZChncm91cCk7XG4gIGZvciAoY29uc3QgeyBpZCB9IG9mIGdyb3VwKSBsb2FkaW5nLmFkZChpZCk7XG4gIGNvbnN0IG1lbWJlcnMgPSBvdGhlcnMubWFwKCh7IGRhdGFzZXQgfSkgPT4gYCR7ZGF0YXNldC5uaXRyb0NvbXBvbmVudH0gJHtkYXRhc2V0Lm5pdHJvVG9rZW59YCk7XG4gIHBvc3QoZmlyc3QsIE1PVU5ULCB7IGdyb3VwOiBtZW1iZXJzIH0sIHsgZ3JvdXAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNXYWl0aW5nID0gKHBsYWNlaG9sZGVyKSA9PiBwbGFjZWhvbGRlci5pc0Nvbm5lY3RlZCAmJiBwbGFjZWhvbGRlci5tYXRjaGVzKExBWlkpO1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGNvbnN0IHVuZGVyV2F5ID0gbmV3IFNldChbLi4uZ3JvdXBzXS5mbGF0KCkpO1xuICBpZiAodW5kZXJXYXkuaGFzKHBsYWNlaG9sZGVyKSkgcmV0dXJuO1xuICBjb25zdCB7IG5pdHJvR3JvdXAgfSA9IHBsYWNlaG9sZGVyLmRhdGFzZXQ7XG4gIGNvbnN0IG90aGVycyA9IGFsbChgJHtMQVpZfVtkYXRhLW5pdHJvLWdyb3VwXWApLmZpbHRlcigobWVtYmVyKSA9PlxuICAgIG1lbWJlciAhPT0gcGxhY2Vob2xkZXIgJiYgbWVtYmVyLmRhdGFzZXQubml0cm9Hcm91cCA9PT0gbml0cm9Hcm91cCAmJiAhdHJpZWQuaGFzKG1lbWJlcikgJiYgIXVuZGVyV2F5LmhhcyhtZW1iZXIpKTtcbiAgYXNrVG9nZXRoZXIodHJpZWQuaGFzKHBsYWNlaG9sZGVyKSA/IFtwbGFjZWhvbGRlcl0gOiBbcGxhY2Vob2xkZXIsIC4uLm90aGVyc10uc2xpY2UoMCwgR1JPVVBfTElNSVQpKTtcbn07XG5cbi8qKiBMZXQgdGhlIG90aGVycyBvZiBhIGdyb3VwIGdvIG9uIG9uY2UgdGhlIGZpcnN0IGhhcyBiZWVuIGFuc3dlcmVkLCB3ZWxsIG9yIG5vdC5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBnb09uID0gKHsgYWN0aW9uLCBpZCwgcm9vdCwgZ3JvdXAgPSBbcm9vdF0gfSkgPT4ge1xuICBpZiAoYWN0aW9uICE9PSBNT1VOVCkgcmV0dXJuO1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgY29uc3QgbGVmdCA9IG90aGVycy5maWx0ZXIoaXNXYWl0aW5nKTtcbiAgZ3JvdXBzLmRlbGV0ZShncm91cCk7XG4gIGlmIChpc1dhaXRpbmcoZmlyc3QpKSB7IC8vIGluIHZhaW5cbiAgICBsb2FkaW5nLmRlbGV0ZShpZCk7XG4gICAgaWYgKG90aGVyc1swXSkgdHJpZWQuYWRkKGZpcnN0KTtcbiAgICByZXR1cm4gYXNrVG9nZXRoZXIobGVmdCk7IC8vIHRoZXkgYXJlIG5vdCB0byBibGFtZVxuICB9XG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgbGVmdCkge1xuICAgIHRyaWVkLmFkZChvdGhlcik7XG4gICAgYXNrQWxvbmUob3RoZXIpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpZCkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmIChyb290Py5tYXRjaGVzKExBWlkpKSByZXR1cm47XG4gIGNvbnN0IGNhdXNlcyA9IG92ZXJoZWFyZC5nZXQoaWQpID8/IFtdO1xuICBvdmVyaGVhcmQuZGVsZXRlKGlkKTtcbiAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAvLyBPbmUgcmVxdWVzdCBpcyBtYWRlIG9mIHRoZW0gYWxsLlxuICBmb3IgKGNvbnN0IGNhdXNlIG9mIHJvb3QgPyBjYXVzZXMgOiBbXSkgcmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLy8gT25lIHRoYXQgY291bGQgbm90IGJlIGxvYWRlZCBpcyBhc2tlZCBmb3IgYWdhaW4gd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuY29uc3Qgc2VlbiA9IG5ldyBJbnRlcnNlY3Rpb25PYnNlcnZlcigoZW50cmllcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgaXNJbnRlcnNlY3RpbmcsIHRhcmdldCB9IG9mIGVudHJpZXMpIHtcbiAgICBpZiAoIXRhcmdldC5tYXRjaGVzKExBWlkpKSBzZWVuLnVub2JzZXJ2ZSh0YXJnZXQpO1xuICAgIGVsc2UgaWYgKGlzSW50ZXJzZWN0aW5nKSBhc2sodGFyZ2V0KTtcbiAgfVxufSk7XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Vob2xkZXIgb2YgYWxsKExBWlkpKSB7XG4gICAgaWYgKGtub3duLmhhcyhwbGFjZWhvbGRlcikpIGNvbnRpbnVlO1xuICAgIGtub3duLmFkZChwbGFjZWhvbGRlcik7XG4gICAgaWYgKHBsYWNlaG9sZGVyLmRhdGFzZXQubml0cm9MYXp5ID09PSAndmlzaWJsZScpIHNlZW4ub2JzZXJ2ZShwbGFjZWhvbGRlcik7XG4gICAgZWxzZSBhc2socGxhY2Vob2xkZXIpO1xuICB9XG4gIGZvciAoY29uc3QgaWQgb2YgbmV3IFNldChbLi4ub3ZlcmhlYXJkLmtleXMoKSwgLi4ubG9hZGluZ10pKSB0ZWxsKGlkKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExhenkgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGNhdXNlLCBpZCwgcm9vdCB9KSA9PiB7XG4gICAgaWYgKCFjYXVzZT8udHlwZS5zdGFydHNXaXRoKCduaXRybzonKSB8fCAhcm9vdC5tYXRjaGVzKExBWlkpKSByZXR1cm4gdHJ1ZTtcbiAgICAvLyBJdCBpcyBtYWRlIGFuZXcgYW55d2F5LlxuICAgIGlmIChsb2FkaW5nLmhhcyhpZCkgfHwgIWNhdXNlLnR5cGUuc3RhcnRzV2l0aCgnbml0cm86cmVmcmVzaC0nKSkgb3ZlcmhlYXJkLnNldChpZCwgWy4uLihvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXSksIGNhdXNlXSk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgaGVhcignYW5zd2VyZWQnLCBnb09uKTtcbiAgY29uc3Qgd2F0Y2ggPSB7IGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWxhenknXSwgY2hpbGRMaXN0OiB0cnVlLCBzdWJ0cmVlOiB0cnVlIH07XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKGxvb2spLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB3YXRjaCk7XG4gIGxvb2soKTtcbn07XG4iLCAiLyogTGl2ZSBpbnB1dHM6IHdoYXQgaXMgdHlwZWQgZ29lcyB0byB0aGUgc2VydmVyIGFmdGVyIGEgcGF1c2UsIHdpdGggdGhlIGFjdGlvbiBcInN5bmNcIi5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zeW5jIG9mIGEgYm91bmQgaW5wdXQgKGRhdGEtbml0cm8tbW9kZWwpLCBvciBvZiBhIGZvcm0gd2hvc2UgaW5wdXRzIGFyZSBhbGwgbGl2ZTogdGhlXG4gKiAgIHBhdXNlIGluIG1pbGxpc2Vjb25kcywgb3IgXCJjaGFuZ2VcIiB0byB3YWl0IHVudGlsIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICogUG9zdHMgc3luYzogZmllbGQsIHRoZSBuYW1lcyBvZiB3aGF0IHdhcyB0b3VjaGVkOyBvZiBhIGZvcm0gYWxzbyBmb3JtLCBpdHMgdmFsdWVzIGFzIGEgcXVlcnkuXG4gKiBIZWFyczogaW5wdXQsIGNoYW5nZSwgY29tcG9zaXRpb25lbmQuXG4gKlxuICogVGhlIHBhdXNlIGlzIGNvdW50ZWQgaGVyZSBhbmQgbm90IGJ5IGh4LXRyaWdnZXI6IGEgdGltZXIgb2YgaHRteCBkaWVzIHdpdGggaXRzIGVsZW1lbnQsIHdoaWNoIGFueVxuICogYW5zd2VyIG1heSByZXBsYWNlLCBhbmQgaHRteCB3b3VsZCBzZW5kIHdoYXQgZWxzZSBzdGFuZHMgaW4gdGhlIGZvcm0sIGZvciB0aGUgYW5zd2VyIHRvIGNsZWFyLlxuICovXG5pbXBvcnQgeyBwb3N0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgVFlQRUQsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGxPZiwgZmluZCwgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuXG5jb25zdCBTWU5DID0gJ2RhdGEtbml0cm8tc3luYyc7XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIExpdmVSb290Pn0gKi9cbmNvbnN0IHJvb3RzID0gbmV3IE1hcCgpOyAvLyBieSBpZFxuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBMaXZlUm9vdH0gKi9cbmNvbnN0IGxpdmVSb290ID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpID8/IHsgZHVlOiBuZXcgTWFwKCkgfTtcbiAgcm9vdHMuc2V0KGlkLCBsaXZlKTtcbiAgcmV0dXJuIGxpdmU7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IGFueVtdfSAqL1xuY29uc3QgaW5wdXRzT2YgPSAocm9vdCwgbmFtZSkgPT4gYWxsT2YoYFtuYW1lPSR7Q1NTLmVzY2FwZShuYW1lKX1dYCwgcm9vdCk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIG5hbWU6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3QgdmFsdWVPZiA9IChyb290LCBuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKS5mbGF0TWFwKHZhbHVlc09mKS5qb2luKCdcXG4nKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoeyB0YXJnZXQsIHR5cGUsIGlzQ29tcG9zaW5nIH0pID0+IHtcbiAgY29uc3QgaG9sZGVyID0gdGFyZ2V0LmNsb3Nlc3Q/LihgWyR7U1lOQ31dYCk7XG4gIGNvbnN0IHJvb3QgPSBob2xkZXIgJiYgcm9vdE9mKGhvbGRlcik7XG4gIGlmICghcm9vdCB8fCAhdGFyZ2V0Lm5hbWUgfHwgaXNDb21wb3NpbmcpIHJldHVybjtcbiAgY29uc3QgcGF1c2UgPSBob2xkZXIuZ2V0QXR0cmlidXRlKFNZTkMpO1xuICBpZiAoKHR5cGUgPT09ICdjaGFuZ2UnKSAhPT0gKHBhdXNlID09PSAnY2hhbmdlJykpIHJldHVybjtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KHJvb3QuaWQpO1xuICBsaXZlLmR1ZS5zZXQodGFyZ2V0Lm5hbWUsIHZhbHVlT2Yocm9vdCwgdGFyZ2V0Lm5hbWUpKTtcbiAgY2xlYXJUaW1lb3V0KGxpdmUudGltZXIpO1xuICBsaXZlLnRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBmbHVzaChyb290LmlkKSwgdGFyZ2V0Lm1hdGNoZXMoVFlQRUQpID8gTnVtYmVyKHBhdXNlKSB8fCAwIDogMCk7XG59O1xuXG4vKiogV2hldGhlciB3aGF0IGlzIGJlaW5nIHR5cGVkIGlzIG5vIG51bWJlciBvciBkYXRlIHlldCwgc3VjaCBhcyBhIG1pbnVzLCBvciBub3RoaW5nIG5ldywgc3VjaCBhcyBcIjEuXCIuXG4gKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0hhbGYgPSAoaW5wdXQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIHR5cGUsIHZhbGlkaXR5LCB2YWx1ZSB9ID0gaW5wdXQ7XG4gIHJldHVybiBpbnB1dCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCAmJiAodmFsaWRpdHkuYmFkSW5wdXQgfHwgKHR5cGUgPT09ICdudW1iZXInICYmIHZhbHVlID09PSBkZWZhdWx0VmFsdWUpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBmbHVzaCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gbGl2ZVJvb3QoaWQpO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCkgcmV0dXJuIHZvaWQgcm9vdHMuZGVsZXRlKGlkKTtcbiAgY29uc3QgcHJlc3NlZCA9IHJlbGVhc2VkKCk7IC8vIGFuIGFjdGlvbiwgbWF5YmUsIHdoaWNoIGNhcnJpZXMgd2hhdCBpcyBkdWVcbiAgaWYgKHByZXNzZWQpIHJldHVybiB2b2lkIHByZXNzZWQudGhlbigoKSA9PiBmbHVzaChpZCkpO1xuICAvLyBPbmUgcmVxdWVzdCBhdCBhIHRpbWU6IHRoZSBuZXh0IG9uZSBjYXJyaWVzIGFsbCB0aGF0IGlzIHR5cGVkIG1lYW53aGlsZS5cbiAgaWYgKGxpdmUuaXNVbmRlcldheSkgcmV0dXJuO1xuICAvLyBBbiBhbnN3ZXIgbWF5IGhhdmUgY2xlYXJlZCB0aGUgZm9ybSBzaW5jZS5cbiAgY29uc3QgbmFtZXMgPSBbLi4ubGl2ZS5kdWVdLmZpbHRlcigoW25hbWUsIHZhbHVlXSkgPT4gdmFsdWUgPT09IHZhbHVlT2Yocm9vdCwgbmFtZSkpLm1hcCgoW25hbWVdKSA9PiBuYW1lKVxuICAgIC5maWx0ZXIoKG5hbWUpID0+ICFpbnB1dHNPZihyb290LCBuYW1lKS5zb21lKGlzSGFsZikpO1xuICBsaXZlLmR1ZS5jbGVhcigpO1xuICBpZiAoIW5hbWVzLmxlbmd0aCkgcmV0dXJuO1xuICBsaXZlLmlzVW5kZXJXYXkgPSB0cnVlO1xuICBjb25zdCBpbnB1dHMgPSBuYW1lcy5tYXAoKG5hbWUpID0+IGlucHV0c09mKHJvb3QsIG5hbWUpWzBdKTtcbiAgY29uc3QgaG9sZGVyID0gaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmNsb3Nlc3QoYGZvcm1bJHtTWU5DfV1gKSkuZmluZChCb29sZWFuKTtcbiAgY29uc3QgYXJncyA9IHsgZmllbGQ6IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5kYXRhc2V0Lm5pdHJvTW9kZWwgPz8gaW5wdXQubmFtZSkgfTtcbiAgaWYgKGhvbGRlcikgT2JqZWN0LmFzc2lnbihhcmdzLCB7IGZvcm06IHF1ZXJ5T2YoaG9sZGVyKSB9KTtcbiAgcG9zdChyb290LCAnc3luYycsIGFyZ3MpO1xufTtcblxuLyoqIEB0eXBlIHsoZm9ybTogSFRNTEZvcm1FbGVtZW50KSA9PiBzdHJpbmd9ICovXG5jb25zdCBxdWVyeU9mID0gKGZvcm0pID0+IHtcbiAgY29uc3QgdGV4dHMgPSBbLi4ubmV3IEZvcm1EYXRhKGZvcm0pXS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyk7XG4gIHJldHVybiBgJHtuZXcgVVJMU2VhcmNoUGFyYW1zKC8qKiBAdHlwZSB7YW55fSAqLyAodGV4dHMpKX1gO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TGl2ZSA9ICgpID0+IHtcbiAgb24oJ2lucHV0IGNoYW5nZSBjb21wb3NpdGlvbmVuZCcsIG5vdGUpO1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSkgPT4ge1xuICAgIGlmIChzb3VyY2UgJiYgYWN0aW9uICE9PSAncmVmcmVzaCcpIHJvb3RzLmdldChpZCk/LmR1ZS5jbGVhcigpOyAvLyBpdCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIH0pO1xuICBoZWFyKCdkb25lJywgKHsgYWN0aW9uLCBpZCB9KSA9PiB7XG4gICAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCk7XG4gICAgaWYgKCFsaXZlIHx8IGFjdGlvbiAhPT0gJ3N5bmMnKSByZXR1cm47XG4gICAgbGl2ZS5pc1VuZGVyV2F5ID0gZmFsc2U7XG4gICAgc2V0VGltZW91dCgoKSA9PiBmbHVzaChpZCkpO1xuICB9KTtcbn07XG4iLCAiLyogU2hvd3MgdGhhdCBhIGNvbXBvbmVudCB3b3Jrcy5cbiAqXG4gKiBXaGlsZSBhbiBhY3Rpb24gdGhhdCBzb21lYm9keSBhc2tlZCBmb3IgaXMgdW5kZXIgd2F5LCB0aGUgY29tcG9uZW50J3Mgcm9vdCBoYXMgYXJpYS1idXN5PVwidHJ1ZVwiIGFuZFxuICogdGhlIGNsYXNzIG5pdHJvLWJ1c3kuIFJlYWRzIGluc2lkZSBpdDogZGF0YS1uaXRyby1sb2FkaW5nLCB0aGUgYWN0aW9uIGR1cmluZyB3aGljaCB0aGUgZWxlbWVudCBpc1xuICogc2hvd24sIFwiXCIgZm9yIGFueTsgZGF0YS1uaXRyby1oaWRlIG9mIHRoZSBlbGVtZW50IHRoYXQgYXNrczogdGhlIHNlbGVjdG9yIG9mIHdoYXQgaXMgaGlkZGVuIGF0IG9uY2UsXG4gKiB0aGUgZWxlbWVudCBvciBvbmUgYXJvdW5kIGl0LiBJZiB0aGUgYWN0aW9uIGZhaWxzLCB0aGF0IGlzIHNob3duIGFnYWluLlxuICogSGVhcnM6IG5pdHJvOmFjdGlvbi1jb21wbGV0ZSwgbml0cm86ZXJyb3I7IHBhZ2VzaG93LlxuICovXG5pbXBvcnQgeyBoZWFyLCBpc0Fza2VkIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFsbCwgYWxsT2YsIGZpbmQsIG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBISURERU4gPSAnZGF0YS1uaXRyby1oaWRkZW4nOyAvLyBvbiB3aGF0IGFuIGFjdGlvbiB1bmRlciB3YXkgaGFzIGhpZGRlbjogdGhlIHJvb3QncyBpZFxuXG4vKiogQHR5cGUgeyhpZD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoaWQpID0+IHtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbChgWyR7SElEREVOfV1gKSkge1xuICAgIGlmIChpZCAmJiBlbGVtZW50LmdldEF0dHJpYnV0ZShISURERU4pICE9PSBpZCkgY29udGludWU7XG4gICAgZWxlbWVudC5oaWRkZW4gPSBmYWxzZTtcbiAgICBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShISURERU4pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbj86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG1hcmsgPSAocm9vdCwgYWN0aW9uKSA9PiB7XG4gIHJvb3QuY2xhc3NMaXN0LnRvZ2dsZSgnbml0cm8tYnVzeScsICEhYWN0aW9uKTtcbiAgc2V0QXR0cmlidXRlKHJvb3QsICdhcmlhLWJ1c3knLCBhY3Rpb24gPyAndHJ1ZScgOiBudWxsKTtcbiAgaWYgKCFyb290LmNsYXNzTGlzdC5sZW5ndGgpIHJvb3QucmVtb3ZlQXR0cmlidXRlKCdjbGFzcycpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsT2YoJ1tkYXRhLW5pdHJvLWxvYWRpbmddJywgcm9vdCkpIHtcbiAgICBjb25zdCB7IG5pdHJvTG9hZGluZyB9ID0gZWxlbWVudC5kYXRhc2V0O1xuICAgIGVsZW1lbnQuaGlkZGVuID0gIWFjdGlvbiB8fCAobml0cm9Mb2FkaW5nICYmIG5pdHJvTG9hZGluZyAhPT0gYWN0aW9uKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QgfHwgIWlzQXNrZWQoam9iKSkgcmV0dXJuO1xuICBtYXJrKHJvb3QsIGFjdGlvbik7XG4gIGNvbnN0IHNlbGVjdG9yID0gc291cmNlPy5kYXRhc2V0Lm5pdHJvSGlkZTtcbiAgY29uc3QgZWxlbWVudCA9IHNlbGVjdG9yICYmIHNvdXJjZS5jbG9zZXN0KHNlbGVjdG9yKTtcbiAgaWYgKCFlbGVtZW50IHx8ICFyb290LmNvbnRhaW5zKGVsZW1lbnQpKSByZXR1cm47XG4gIGVsZW1lbnQuaGlkZGVuID0gdHJ1ZTtcbiAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoSElEREVOLCBpZCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZW5kID0gKHsgdGFyZ2V0LCB0eXBlIH0pID0+IHtcbiAgaWYgKHRhcmdldC5pZCAmJiB0eXBlID09PSAnbml0cm86ZXJyb3InKSBzaG93KHRhcmdldC5pZCk7XG4gIGlmICh0YXJnZXQubWF0Y2hlcz8uKFJPT1QpKSBtYXJrKHRhcmdldCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMb2FkaW5nID0gKCkgPT4ge1xuICBoZWFyKCdsZWF2aW5nJywgYmVnaW4pO1xuICBvbignbml0cm86YWN0aW9uLWNvbXBsZXRlIG5pdHJvOmVycm9yJywgZW5kKTtcbiAgLy8gQSBwYWdlIHRoYXQgY29tZXMgYmFjayB3YWl0cyBmb3Igbm90aGluZywgd2hhdGV2ZXIgaXQgZGlkIHdoZW4gaXQgd2FzIGxlZnQuXG4gIGNvbnN0IHJlc3QgPSAoKSA9PiB7XG4gICAgc2hvdygpO1xuICAgIGZvciAoY29uc3Qgcm9vdCBvZiBhbGwoJy5uaXRyby1idXN5JykpIG1hcmsocm9vdCk7XG4gIH07XG4gIGhlYXIoJ3Jlc3RvcmVkJywgcmVzdCk7XG4gIG9uKCdwYWdlc2hvdycsICh7IHBlcnNpc3RlZCB9KSA9PiBwZXJzaXN0ZWQgJiYgcmVzdCgpKTtcbn07XG4iLCAiLyogTGV0cyBwb2xscyByZXN0IHdoaWxlIG5vYm9keSBjYW4gc2VlIHRoZW0sIGluIGEgaGlkZGVuIHRhYiwgYW5kIGFza3Mgb25jZSB3aGVuIGl0IGlzIHNlZW4gYWdhaW4uXG4gKlxuICogUmVhZHM6IGh4LXRyaWdnZXIgb2YgYSByb290LiBIZWFyczogdmlzaWJpbGl0eWNoYW5nZS5cbiAqL1xuaW1wb3J0IHsgcmVhY3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IHJlc3RpbmcgPSBuZXcgU2V0KCk7IC8vIGlkcyBvZiByb290cyB3aG9zZSB0aW1lIGhhcyBjb21lIG1lYW53aGlsZVxuXG5jb25zdCB3YWtlID0gKCkgPT4ge1xuICBpZiAoZG9jdW1lbnQuaGlkZGVuKSByZXR1cm47XG4gIGZvciAoY29uc3QgaWQgb2YgcmVzdGluZykge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAvLyBBbiBldmVudCBtYXkgaGF2ZSBicm91Z2h0IHRoZSBsYXN0IG5ld3MgbWVhbndoaWxlLlxuICAgIGlmIChyb290Py5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8uaW5jbHVkZXMoJ2V2ZXJ5ICcpKSByZWFjdChyb290KTtcbiAgfVxuICByZXN0aW5nLmNsZWFyKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQb2xscyA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKHsgaWQsIGlzUG9sbCB9KSA9PiB7XG4gICAgaWYgKCFkb2N1bWVudC5oaWRkZW4gfHwgIWlzUG9sbCkgcmV0dXJuIHRydWU7XG4gICAgcmVzdGluZy5hZGQoaWQpO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIG9uKCd2aXNpYmlsaXR5Y2hhbmdlJywgd2FrZSk7XG59O1xuIiwgIi8qIFVwbG9hZHM6IHNob3dzIGhvdyBmYXIgdGhlIGZpbGVzIG9mIGEgY29tcG9uZW50IGhhdmUgZ290LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXByb2dyZXNzIG9mIGEgcHJvZ3Jlc3MgZWxlbWVudCBpbnNpZGUgYSBjb21wb25lbnQsIHdoaWNoIGlzIGhpZGRlbiB1bmxlc3MgZmlsZXMgb2YgdGhhdFxuICogICBjb21wb25lbnQgYXJlIHVuZGVyIHdheS5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGwsIGFsbE9mLCBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgQkFSID0gJ3Byb2dyZXNzW2RhdGEtbml0cm8tcHJvZ3Jlc3NdJztcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgc2hvdzogKGJhcjogSFRNTFByb2dyZXNzRWxlbWVudCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IGVhY2ggPSAoaWQsIHNob3cpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpOyAvLyBhbiBhbnN3ZXIgbWF5IGhhdmUgcmVwbGFjZWQgaXRcbiAgaWYgKHJvb3QpIGFsbE9mKEJBUiwgcm9vdCkuZm9yRWFjaChzaG93KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFVwbG9hZHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3VwbG9hZGluZycsICh7IGlkLCB4aHIgfSkgPT4ge1xuICAgIGVhY2goaWQsIChiYXIpID0+IHtcbiAgICAgIGJhci52YWx1ZSA9IDA7XG4gICAgICBiYXIuaGlkZGVuID0gZmFsc2U7XG4gICAgfSk7XG4gICAgeGhyLnVwbG9hZC5hZGRFdmVudExpc3RlbmVyKCdwcm9ncmVzcycsICgvKiogQHR5cGUge1Byb2dyZXNzRXZlbnR9ICovIHsgbGVuZ3RoQ29tcHV0YWJsZSwgbG9hZGVkLCB0b3RhbCB9KSA9PiB7XG4gICAgICBpZiAobGVuZ3RoQ29tcHV0YWJsZSkgZWFjaChpZCwgKGJhcikgPT4gKGJhci52YWx1ZSA9IChsb2FkZWQgLyB0b3RhbCkgKiBiYXIubWF4KSk7XG4gICAgfSk7XG4gICAgeGhyLmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWRlbmQnLCAoKSA9PiBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLmhpZGRlbiA9IHRydWUpKSk7XG4gIH0pO1xuICAvLyBUaGUgSFRNTCBvZiBhIHBhZ2UgYXMgaXQgd2FzIGxlZnQsIHdpdGggdGhlIGJhciBvZiBhbiB1cGxvYWQgdGhhdCB3YXMgdW5kZXIgd2F5LlxuICBoZWFyKCdyZXN0b3JlZCcsICgpID0+IGFsbChCQVIpLmZvckVhY2goKGJhcikgPT4gKGJhci5oaWRkZW4gPSB0cnVlKSkpO1xufTtcbiIsICJpbXBvcnQgeyBzdGFydEFkZHJlc3MgfSBmcm9tICcuL2FkZHJlc3MuanMnO1xuaW1wb3J0IHsgY29ubmVjdCwgc3RhcnRCcmlkZ2UgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyB3aGVuTG9hZGVkIH0gZnJvbSAnLi9lYXJseS5qcyc7XG5pbXBvcnQgeyBzdGFydEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgc3RhcnRFdmVudHMgfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydEZvcmdldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IHRha2UgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgc3RhcnRMYXp5IH0gZnJvbSAnLi9sYXp5LmpzJztcbmltcG9ydCB7IHN0YXJ0TGl2ZSB9IGZyb20gJy4vbGl2ZS5qcyc7XG5pbXBvcnQgeyBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBzdGFydExvYWRpbmcgfSBmcm9tICcuL2xvYWRpbmcuanMnO1xuaW1wb3J0IHsgc3RhcnRPZmZsaW5lIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IHN0YXJ0T3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgZGlzdHJ1c3QgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc3RhcnRQb2xscyB9IGZyb20gJy4vcG9sbHMuanMnO1xuaW1wb3J0IHsgc3RhcnRQcmVzcyB9IGZyb20gJy4vcHJlc3MuanMnO1xuaW1wb3J0IHsgc3RhcnRTaW5nbGUgfSBmcm9tICcuL3NpbmdsZS5qcyc7XG5pbXBvcnQgeyBzdGFydFRvYXN0cyB9IGZyb20gJy4vdG9hc3RzLmpzJztcbmltcG9ydCB7IHN0YXJ0VXBsb2FkcyB9IGZyb20gJy4vdXBsb2Fkcy5qcyc7XG5pbXBvcnQgeyBzdGFydFdhaXRpbmcgfSBmcm9tICcuL3dhaXRpbmcuanMnO1xuXG4vKiogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IHZlcnNpb24gfSA9IGFkYXB0ZXI7XG4gIGlmICh0YWtlKHZlcnNpb24pKSB7XG4gICAgY29ubmVjdChhZGFwdGVyKTtcbiAgICByZXR1cm4gc3RhcnRMYXp5KCk7IC8vIGl0IGFza3MgYXQgb25jZVxuICB9XG4gIGNvbnN0IGZvdW5kID0gd2luZG93Lmh0bXg/LmFqYXggJiYgd2luZG93Lmh0bXgudmVyc2lvbjtcbiAgY29uc3Qgd2h5ID0gYG5pdHJvLWh0bXgke3ZlcnNpb259LmpzIG5lZWRzIGh0bXggJHt2ZXJzaW9ufSwgYW5kIGZvdW5kICR7Zm91bmQgfHwgJ25vbmUnfWA7XG4gIGNvbnNvbGUuZXJyb3Iod2h5KTtcbiAgcnVuV2l0aCgoKSA9PiBQcm9taXNlLnJlamVjdCh3aHkpKTtcbn07XG5cbi8qKiBTdGFydCBldmVyeXRoaW5nLCBvbmNlOiBodG14IHJ1bnMgdGhlIHNjcmlwdHMgb2YgYSBib2R5IGFuZXcgd2hlbiBpdCByZXN0b3JlcyBhIHBhZ2UuIFNjcmlwdHMgbWF5IGNhbGwgYWN0aW9uc1xuICogZnJvbSBub3cgb247IHRoZXkgbGVhdmUgb25jZSBodG14IGlzIHRoZXJlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0YXJ0ID0gKGFkYXB0ZXIpID0+IHtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm8nKSAmJiB3aW5kb3cubml0cm8/LmNhbGwpIHJldHVybjsgLy8gbm8gaWQgbWFrZXMgYW4gb3duIHByb3BlcnR5XG4gIGRpc3RydXN0KGFkYXB0ZXIudW50cnVzdGVkKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignbG9hZCcsICgpID0+IHRha2UoYWRhcHRlci52ZXJzaW9uKSwgdHJ1ZSk7IC8vIG9mIGEgc2NyaXB0LCBiZWZvcmUgdGhlIG5leHQgb25lIHJ1bnNcbiAgd2hlbkxvYWRlZCgoKSA9PiBiZWdpbihhZGFwdGVyKSwgYWRhcHRlci5maXJzdCk7XG4gIHN0YXJ0RW50cmllcygpO1xuICBzdGFydE93bigpO1xuICBzdGFydFByZXNzKCk7XG4gIHN0YXJ0RXZlbnRzKCk7XG4gIHN0YXJ0T2ZmbGluZSgpO1xuICBzdGFydFdhaXRpbmcoKTtcbiAgc3RhcnRTaW5nbGUoKTtcbiAgc3RhcnRGb3JnZXQoKTtcbiAgc3RhcnRCcmlkZ2UoKTtcbiAgc3RhcnRMaXZlKCk7XG4gIHN0YXJ0VXBsb2FkcygpO1xuICBzdGFydExvYWRpbmcoKTtcbiAgc3RhcnRQb2xscygpO1xuICBzdGFydFRvYXN0cygpO1xuICBzdGFydEFkZHJlc3MoKTtcbn07XG4iLCAiaW1wb3J0IHsgaHRteDQgfSBmcm9tICcuL2h0bXg0LmpzJztcbmltcG9ydCB7IHN0YXJ0IH0gZnJvbSAnLi9zdGFydC5qcyc7XG5cbnN0YXJ0KGh0bXg0KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBR08sTUFBTTtBQUFBO0FBQUEsSUFBOEIsU0FBUyxjQUFlO0FBQUE7QUFDNUQsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBRXBCLE1BQUksWUFBWTtBQUdULE1BQU0sV0FBVyxDQUFDLGFBQWEsTUFBTSxZQUFZO0FBR2pELE1BQU0sWUFBWSxDQUFDLFlBQVksQ0FBQyxRQUFRLFVBQVUsU0FBUztBQUczRCxNQUFNLE1BQU0sQ0FBQyxVQUFVLE9BQU8sYUFBYSxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxTQUFTO0FBR2hHLE1BQU0sUUFBUSxDQUFDLGFBQWEsSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUczQyxNQUFNLE9BQU8sQ0FBQyxPQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksT0FBTyxFQUFFLENBQUM7QUFJckQsTUFBTSxZQUFZLENBQUMsU0FBUyxDQUFDLE1BQU0sUUFBUSxhQUFhO0FBR3hELE1BQU0sVUFBVSxPQUFPLE9BQU87QUFDbkMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLENBQUMsVUFBVSxLQUFLLEVBQUUsQ0FBQyxHQUFHLFFBQVMsT0FBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxFQUFFLENBQUM7QUFDeEgsV0FBTyxLQUFLLEVBQUU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxDQUFDLFlBQVk7QUFDakMsUUFBSSxDQUFDLFVBQVUsT0FBTyxFQUFHO0FBQ3pCLFVBQU0sT0FBTyxRQUFRLFVBQVUsR0FBRyxJQUFJLHFCQUFxQjtBQUMzRCxXQUFPLEtBQUssTUFBTSxRQUFRLFVBQVUsS0FBSztBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVSxTQUFTLElBQUksVUFBVSxJQUFJLEVBQUUsT0FBTyxDQUFDLFlBQVksT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUlsRyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsTUFDaEMsQ0FBQyxTQUFTLEdBQUcsQ0FBQyxHQUFHLFFBQVEsaUJBQWlCLDZCQUE2QixDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxPQUFPLENBQUM7QUFJcEcsTUFBTSxVQUFVLENBQUMsU0FBUyxDQUFDLEtBQUssY0FBYyxHQUFHLElBQUksc0JBQXNCLFNBQVMsRUFBRTtBQUl0RixNQUFNLFNBQVMsQ0FBQyxTQUFTLFNBQVMsTUFBTSxXQUFXLE9BQU8sT0FBTyxHQUFHLFFBQVEsWUFBWSxHQUFHO0FBSTNGLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxHQUFHLFNBQVMsS0FBSyxNQUFNLFFBQVEsU0FBUyxNQUFNLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQztBQUl4RixNQUFNLGVBQWUsQ0FBQyxTQUFTLE1BQU0sVUFDMUMsVUFBVSxPQUFPLFFBQVEsZ0JBQWdCLElBQUksSUFBSSxRQUFRLGFBQWEsTUFBTSxLQUFLO0FBRTVFLE1BQU0sVUFBVSxNQUFNLFNBQVMsV0FBVyxTQUFTO0FBSW5ELE1BQU0sS0FBSyxDQUFDLE9BQU8sYUFBYTtBQUNyQyxlQUFXLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRyxRQUFPLGlCQUFpQixNQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ25GO0FBSU8sTUFBTSxPQUFPLENBQUMsVUFBVTtBQUM3QixVQUFNLGVBQWU7QUFDckIsVUFBTSx5QkFBeUI7QUFBQSxFQUNqQztBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sV0FBVyxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFHakYsTUFBTSxVQUFVLENBQUMsU0FBUyxnQkFBZ0IsWUFBWSxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsVUFBVSxpQkFBaUIsSUFBSTs7O0FDekVySCxNQUFNLE9BQU8sSUFBSSxZQUFZO0FBR3RCLE1BQU0sT0FBTyxDQUFDLE1BQU0sYUFDekIsS0FBSyxpQkFBaUIsTUFBTSxDQUFvQixVQUFVO0FBQ3hELFFBQUksU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFPLE9BQU0sZUFBZTtBQUFBLEVBQzdELENBQUM7QUFHSSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFdBQVcsS0FBSyxjQUFjLElBQUksWUFBWSxNQUFNLEVBQUUsWUFBWSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBR3pHLE1BQU0sU0FBUyxDQUFDLE1BQU0sUUFBUSxTQUFTO0FBQzVDLFVBQU0sT0FBTyxJQUFJLFNBQVM7QUFDMUIsU0FBSyxJQUFJLHVCQUF1QixFQUFFO0FBQ2xDLFdBQU87QUFBQSxNQUNMLElBQUksS0FBSztBQUFBLE1BQ1QsV0FBVyxLQUFLLFFBQVE7QUFBQSxNQUN4QjtBQUFBLE1BQ0EsTUFBTSxHQUFHLEtBQUssUUFBUSxRQUFRLEdBQUcsbUJBQW1CLE1BQU0sQ0FBQztBQUFBLE1BQzNEO0FBQUEsTUFDQSxNQUFNLFFBQVE7QUFBQSxNQUNkO0FBQUEsTUFDQSxNQUFNLG9CQUFJLElBQUk7QUFBQSxNQUNkLE9BQU8sQ0FBQztBQUFBLE1BQ1IsUUFBUSxDQUFDO0FBQUEsTUFDVCxRQUFRLG9CQUFJLElBQUk7QUFBQSxNQUNoQixHQUFHO0FBQUEsSUFDTDtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsUUFBUSxNQUFNLENBQUMsV0FBVyxDQUFDLHVCQUF1QixLQUFLLE1BQU07QUFJeEYsTUFBTSxZQUFZLENBQUMsU0FBUyxLQUFLLFdBQVcsUUFBUTtBQUdwRCxNQUFNLGVBQWUsQ0FBQyxNQUFNLFNBQVM7QUFDMUMsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxJQUFJLEdBQUc7QUFDaEQsVUFBSSxVQUFVLElBQUksRUFBRztBQUNyQixXQUFLLE9BQU8sSUFBSTtBQUNoQixpQkFBVyxRQUFRLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDLEtBQUssR0FBRztBQUN6RCxjQUFNLFNBQVMsUUFBUSxPQUFPLFNBQVMsWUFBWSxFQUFFLGdCQUFnQjtBQUNyRSxhQUFLLE9BQU8sTUFBTSxTQUFTLEtBQUssVUFBVSxJQUFJLElBQUksUUFBUSxFQUFFO0FBQUEsTUFDOUQ7QUFBQSxJQUNGO0FBQUEsRUFDRjs7O0FDekRPLE1BQUk7QUFJSixNQUFNLE9BQU8sQ0FBQyxZQUFZO0FBQy9CLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQUksT0FBTyxRQUFRLFNBQVMsTUFBTSxPQUFPLE1BQU0sUUFBUyxVQUFTO0FBQ2pFLFdBQU87QUFBQSxFQUNUO0FBR08sTUFBTSxTQUFTLENBQUMsTUFBTSxhQUFhLEdBQUcsUUFBUSxJQUFJLElBQUksQ0FBQyxVQUFVLFNBQVMsT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUk5RixNQUFNLE9BQU8sQ0FBQyxPQUFPQSxNQUFLLFdBQVc7QUFDMUMsUUFBSSxDQUFDLE9BQU8sT0FBTyxTQUFTLE9BQU8sSUFBSSxFQUFHO0FBQzFDLFNBQUssS0FBSztBQUNWLElBQUFBLEtBQUksTUFBTTtBQUFBLEVBQ1o7QUFJTyxNQUFNLFlBQVksQ0FBQyxNQUFNQyxVQUM5QixPQUFPLE1BQU0sQ0FBQyxPQUFPLFdBQVc7QUFDOUIsVUFBTSxFQUFFLFNBQVMsS0FBSyxJQUFJQSxNQUFLLE1BQU07QUFDckMsUUFBSSxXQUFXLE9BQU8sU0FBUyxJQUFJLEVBQUcsTUFBSyxLQUFLO0FBQUEsRUFDbEQsQ0FBQztBQUlJLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDN0IsVUFBTUMsUUFBTyxvQkFBSSxRQUFRO0FBQ3pCLFdBQU8sTUFBTSxDQUFDLEVBQUUsT0FBTyxNQUFNQSxNQUFLLElBQUksTUFBTSxDQUFDO0FBQzdDLE9BQUcscUNBQXFDLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDdEQsWUFBTSxVQUFVLE9BQU8sVUFBVSxJQUFJO0FBQ3JDLFVBQUksQ0FBQyxXQUFXQSxNQUFLLElBQUksT0FBTyxFQUFHO0FBQ25DLFVBQUksT0FBTyxTQUFTLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFRLE1BQU0sRUFBRyxNQUFLLFFBQVEsT0FBTztBQUFBLElBQ3RHLENBQUM7QUFBQSxFQUNIO0FBRUEsTUFBTSxXQUFXLENBQUMsdUJBQXVCLFdBQVc7QUFJN0MsTUFBTSxlQUFlLENBQUMsTUFBTUQsVUFDakMsT0FBTyxpQkFBaUIsUUFBUSxJQUFJLElBQUksQ0FBb0IsRUFBRSxrQkFBa0IsT0FBTyxNQUFNO0FBQzNGLFFBQUksaUJBQWtCO0FBQ3RCLFVBQU0sRUFBRSxLQUFLLFNBQVMsTUFBTSxJQUFJLElBQUlBLE1BQUssTUFBTTtBQUMvQyxVQUFNLEtBQUssT0FBTyxPQUFPLEdBQUc7QUFDNUIsUUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHLFVBQVMsYUFBYSxFQUFFLElBQUksS0FBSyxJQUFJLEVBQUUsQ0FBQztBQUNqRSxRQUFJLENBQUMsSUFBSztBQUNWLFVBQU0sRUFBRSxNQUFNLElBQUksSUFBSTtBQUV0QixRQUFJLFNBQVMsQ0FBQyxHQUFHLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUNFLEtBQUksTUFBTUEsVUFBUyxVQUFVLEdBQUcsQ0FBQyxZQUFZLElBQUksSUFBSSxVQUFVLENBQUMsQ0FBQztBQUNyRyxVQUFNLE1BQU0sSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDQSxPQUFNLEtBQUssTUFBTSxDQUFDQSxPQUFNLFNBQVMsU0FBU0EsS0FBSSxJQUFJLElBQUksSUFBSUEsS0FBSSxJQUFJLEtBQUssQ0FBQztBQUNuRyxlQUFXQSxTQUFRLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQyxFQUFHLE1BQUssT0FBT0EsS0FBSTtBQUNyRCxlQUFXLENBQUNBLE9BQU0sS0FBSyxLQUFLLElBQUssTUFBSyxPQUFPQSxPQUFNLEtBQUs7QUFDeEQsYUFBUyxXQUFXLEdBQUc7QUFBQSxFQUN6QixDQUFDO0FBR0ksTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFLE1BQU0sUUFBUSxRQUFRLFFBQVEsR0FBRyxTQUFTO0FBQ3BFLFFBQUksUUFBUSxJQUFJLElBQUksRUFBRyxRQUFPLGFBQWEsZUFBZSxxQkFBcUI7QUFFL0UsVUFBTSxRQUFRLEVBQUUsT0FBTyxLQUFLLFdBQVcsRUFBRSxnQkFBZ0IsS0FBSyxFQUFFO0FBQ2hFLFdBQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxNQUFNLEVBQUUsUUFBUSxRQUFRLFNBQVMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUFBLEVBQ2hGOzs7QUN0RU8sTUFBTSxTQUFTO0FBQ2YsTUFBTSxTQUFTO0FBQ2YsTUFBTSxRQUNYO0FBR0ssTUFBTSxTQUFTLENBQUMsRUFBRSxLQUFLLE1BQU0saUJBQWlCLEtBQUssSUFBSTtBQUd2RCxNQUFNLFNBQVMsQ0FBQyxNQUFNLFdBQVcsS0FBSyxXQUFXLE9BQU8sVUFBVSxLQUFLLE1BQU0sQ0FBQyxPQUFPLE9BQU8sVUFBVSxPQUFPLEVBQUUsQ0FBQztBQUdoSCxNQUFNLFdBQVcsQ0FBQyxVQUFVO0FBQ2pDLFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQzNELFFBQUksTUFBTSxRQUFTLFFBQU8sQ0FBQyxHQUFHLE1BQU0sZUFBZSxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sS0FBSztBQUNqRixXQUFPLENBQUMsR0FBSSxNQUFNLFNBQVMsQ0FBQyxNQUFNLEtBQUssQ0FBRTtBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVTtBQUM5QixVQUFNLEVBQUUsY0FBYyxPQUFPLFVBQVUsU0FBQUMsVUFBUyxLQUFLLElBQUk7QUFDekQsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0saUJBQWlCLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUNsRSxRQUFJLE1BQU8sUUFBTyxDQUFDO0FBQ25CLFFBQUksQ0FBQ0EsVUFBUztBQUNaLFVBQUksTUFBTSxVQUFVLGFBQWMsUUFBTyxDQUFDLFlBQVk7QUFDdEQsWUFBTSxRQUFRLE1BQU0sVUFBVTtBQUM5QixZQUFNLFFBQVE7QUFDZCxhQUFPLENBQUMsTUFBTSxLQUFLO0FBQUEsSUFDckI7QUFDQSxRQUFJLFNBQVMsQ0FBQyxHQUFHQSxRQUFPLEVBQUUsT0FBTyxDQUFDLFdBQVcsT0FBTyxlQUFlO0FBQ25FLFFBQUksQ0FBQyxZQUFZLENBQUMsT0FBTyxDQUFDLEtBQUssT0FBTyxFQUFHLFVBQVMsQ0FBQyxHQUFHQSxRQUFPLEVBQUUsT0FBTyxDQUFDLFdBQVcsQ0FBQyxPQUFPLFFBQVEsV0FBVyxDQUFDLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDMUgsWUFBUSxXQUFXLFNBQVMsT0FBTyxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3hFO0FBR08sTUFBTSxRQUFRLENBQUMsT0FBTyxXQUFXO0FBQ3RDLFFBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxDQUFDLEVBQUc7QUFDckMsUUFBSSxPQUFPLEtBQUssRUFBRyxPQUFNLFVBQVUsT0FBTztBQUFBLGFBQ2pDLE1BQU0sUUFBUyxZQUFXLFVBQVUsTUFBTSxRQUFTLFFBQU8sV0FBVyxPQUFPLFNBQVMsT0FBTyxLQUFLO0FBQUEsYUFDakcsTUFBTSxPQUFPO0FBQ3BCLFlBQU0sV0FBVyxJQUFJLGFBQWE7QUFDbEMsaUJBQVcsUUFBUSxPQUFRLFVBQVMsTUFBTSxJQUFJLElBQUk7QUFDbEQsWUFBTSxRQUFRLFNBQVM7QUFBQSxJQUN6QixNQUFPLE9BQU0sUUFBUTtBQUFBLEVBQ3ZCO0FBSU8sTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxVQUFNLFFBQVMsUUFBUSxTQUFTLFlBQVksQ0FBQyxRQUFRLGFBQWEsU0FBUyxLQUFLLFFBQVEsUUFBUztBQUNqRyxXQUFPLENBQUMsTUFBTSxhQUFhLFNBQVMsS0FBSyxNQUFNLGFBQWEsTUFBTSxHQUFHLE1BQU0sYUFBYSxpQkFBaUIsQ0FBQztBQUFBLEVBQzVHO0FBRUEsTUFBTSxTQUFTO0FBR1IsTUFBTSxRQUFRLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxJQUFJLFdBQVcsTUFBTTtBQUkvQyxNQUFNLGFBQWEsQ0FBQyxTQUFTO0FBQ2xDLFVBQU0sU0FBUyxvQkFBSSxJQUFJO0FBQ3ZCLFVBQU0sV0FBVyxvQkFBSSxJQUFJO0FBQ3pCLFVBQU0sUUFBUSxRQUFRLElBQUksS0FBSztBQUMvQixlQUFXLFdBQVcsS0FBSyxpQkFBaUIsU0FBUyw4QkFBOEIsR0FBRztBQUNwRixZQUFNLEVBQUUsTUFBTSxJQUFJLFdBQVcsTUFBTSxNQUFNLElBQUk7QUFFN0MsWUFBTSxPQUFPLFNBQVMsUUFBUSxRQUFRLDBDQUEwQztBQUVoRixZQUFNLE1BQU0sTUFBTSxDQUFDLFdBQVcsTUFBTSxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU0sUUFBUSxXQUFXLEdBQUcsUUFBUSxPQUFPLENBQUM7QUFDMUcsWUFBTSxNQUFNLENBQUMsU0FBUyxVQUFVLE9BQU8sSUFBSSxLQUFLLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRSxLQUFLO0FBQzNFLGFBQU8sSUFBSSxNQUFNLE9BQU8sSUFBSSxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzFDLGVBQVMsSUFBSSxHQUFHLEdBQUcsSUFBSSxPQUFPLElBQUksR0FBRyxDQUFDLElBQUksT0FBTztBQUFBLElBQ25EO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFNBQVMsQ0FBQyxZQUFhLFNBQVMsY0FBYyxVQUFVLFNBQVMsU0FBVSxTQUFTLFFBQVEsTUFBTSxLQUFLO0FBSTdHLE1BQU0sV0FBVyxDQUFDLE1BQU0sVUFBVTtBQUNoQyxVQUFNLE9BQU8sS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUNuQyxlQUFXLFNBQVMsU0FBUyxLQUFLLEdBQUc7QUFDbkMsWUFBTSxLQUFLLEtBQUssWUFBWSxLQUFLO0FBQ2pDLFVBQUksTUFBTSxFQUFHLE1BQUssT0FBTyxJQUFJLENBQUM7QUFBQSxJQUNoQztBQUNBLFNBQUssT0FBTyxNQUFNLElBQUk7QUFDdEIsZUFBVyxTQUFTLEtBQU0sTUFBSyxPQUFPLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDekQ7QUFJTyxNQUFNLGFBQWEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNO0FBQ2xFLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLFVBQU0sTUFBTSxvQkFBSSxJQUFJO0FBQ3BCLFVBQU0sT0FBTyxPQUFPLE1BQU07QUFDMUIsVUFBTSxTQUFTLFdBQVcsWUFBWSxDQUFDLElBQUksQ0FBQyxHQUFHLFdBQVcsSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxRQUFRLE1BQU0sQ0FBQztBQUNoSCxlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssUUFBUTtBQUNqQyxVQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssS0FBSyxDQUFDLEtBQUssU0FBUyxPQUFPLEtBQUssS0FBSyxNQUFNLFFBQVEsVUFBVSxFQUFHLFVBQVMsTUFBTSxLQUFLO0FBQUEsSUFDdkc7QUFDQSxVQUFNLFFBQVEsb0JBQUksSUFBSSxDQUFDLEdBQUcsS0FBSyxLQUFLLEdBQUcsUUFBUSxRQUFRLENBQUMsQ0FBQztBQUN6RCxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLE9BQU8sS0FBSyxNQUFNLEtBQU07QUFDdEMsWUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixZQUFNLFFBQVEsTUFBTSxhQUFhLGtCQUFrQjtBQUNuRCxVQUFJLE1BQU8sRUFBQyxTQUFTLE9BQU8sS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFDMUQsWUFBTSxRQUFRLE1BQU0sUUFBUSxVQUFVLEtBQUs7QUFFM0MsVUFBSSxTQUFVLE1BQU0sSUFBSSxJQUFJLEtBQUssU0FBUyxPQUFPLEtBQUssRUFBSSxNQUFLLElBQUksS0FBSyxFQUFFLE1BQU0sT0FBTyxRQUFRLFNBQVMsS0FBSyxFQUFFLENBQUM7QUFBQSxJQUNsSDtBQUVBLFVBQU0sU0FBUyxDQUFDLEdBQUcsR0FBRyxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQztBQUN4RCxRQUFJLE9BQU8sQ0FBQyxLQUFLLFdBQVcsT0FBUSxNQUFLLElBQUksZ0JBQWdCLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDNUU7OztBQy9HQSxNQUFNLE9BQU8sQ0FBQyxRQUFRLFFBQVEsU0FBUyxRQUFRLGtCQUFrQixRQUFRLEVBQUUsSUFBSSxDQUFDLFNBQVMsY0FBYyxJQUFJLEdBQUcsRUFBRSxLQUFLO0FBRTlHLE1BQU0sV0FBVyxNQUFNLFNBQVMsZUFBZSxRQUFRLElBQUk7QUFHM0QsTUFBTSxXQUFXLENBQUMsRUFBRSxHQUFHLEdBQUcsVUFBVSxNQUFNLGlCQUFpQixRQUFRLElBQUksT0FBTyxFQUFFLENBQUMsSUFBSSxFQUFFLFNBQVM7QUFHaEcsTUFBTSxPQUFPLENBQUMsTUFBTSxFQUFFLElBQUksTUFBTSxLQUFLLE1BQU07QUFDaEQsVUFBTSxRQUFRLElBQUksT0FBTyxJQUFJLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLFNBQVMsS0FBSyxNQUFNLE9BQU8sS0FBSyxNQUFNLFNBQVMsS0FBSztBQUNwSCxXQUFPLE1BQU0sV0FBVyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ3RDO0FBS08sTUFBTSxRQUFRLENBQUMsS0FBSyxVQUFVO0FBQ25DLFFBQUk7QUFBQTtBQUFBLE1BQTRCLFNBQVM7QUFBQTtBQUN6QyxRQUFJLFFBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQzNELGFBQVMsVUFBVSxPQUFPLFlBQVksS0FBSyxVQUFVLFFBQVEsZUFBZTtBQUMxRSxZQUFNLFNBQVMsUUFBUSxNQUFNLE1BQU0sY0FBYyxRQUFRLElBQUksT0FBTyxRQUFRLEVBQUUsQ0FBQyxpQkFBaUI7QUFDaEcsVUFBSSxPQUFRLEVBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxTQUFTLE1BQU07QUFBQSxJQUMvQztBQUNBLFVBQU0sTUFBTSxDQUFDO0FBQ2IsV0FBTyxTQUFTLFNBQVMsTUFBTSxjQUFjLE1BQU0sYUFBYSxNQUFNLE9BQU8sTUFBTSxJQUFJLFFBQVEsTUFBTSxlQUFlO0FBQ2xILFVBQUksUUFBUSxDQUFDLE9BQU8sS0FBSyxDQUFDO0FBQzFCLFVBQUksVUFBVSxJQUFLLFFBQU8sVUFBVSxRQUFRLE1BQU07QUFDbEQsY0FBUSxNQUFNO0FBQUEsSUFDaEI7QUFBQSxFQUNGOzs7QUM1QkEsTUFBTSxRQUFRLENBQUMsU0FBUyxXQUFXLE9BQU8sQ0FBQyxTQUFTLEdBQUcsUUFBUSxpQkFBaUIsT0FBTyxRQUFRLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFO0FBS3RILE1BQU0sVUFBVSxDQUFDLFNBQVNDLFdBQVU7QUFDbEMsVUFBTSxFQUFFLFlBQVksU0FBUyxJQUFJLFFBQVE7QUFDekMsVUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRLEVBQUUsTUFBTSxHQUFHLENBQUMsR0FBRyxRQUFRLEVBQUUsUUFBUSxPQUFPLENBQUM7QUFDcEUsVUFBTSxNQUFNLE9BQU8sSUFBSSxDQUFDLFFBQVEsTUFBTSxHQUFHLEVBQUUsT0FBTyxDQUFDLE9BQU9BLE9BQU0sSUFBSSxFQUFFLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQ2xHLFVBQU0sT0FBTyxDQUFDLEdBQUcsVUFBVSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxlQUFlLEtBQUssSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLO0FBQ2xILFdBQU8sS0FBSyxVQUFVLENBQUMsS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDMUM7QUFJQSxNQUFNLFlBQVksQ0FBQyxLQUFLLFVBQVU7QUFDaEMsVUFBTSxNQUFNLE1BQU0sS0FBSyxLQUFLLEtBQUssQ0FBQztBQUNsQyxVQUFNLENBQUMsT0FBTyxLQUFLLElBQUksSUFBSSxJQUFJLFNBQVMsQ0FBQyxLQUFLLENBQUM7QUFDL0MsUUFBSSxDQUFDLE9BQU8sYUFBYSxhQUFhLEVBQUc7QUFDekMsVUFBTSxPQUFPLElBQUksSUFBSSxNQUFNLE9BQU8scUJBQXFCLENBQUM7QUFDeEQsVUFBTUEsU0FBUSxJQUFJLElBQUksTUFBTSxHQUFHLEVBQUUsT0FBTyxDQUFDLE9BQU8sTUFBTSxLQUFLLElBQUksRUFBRSxDQUFDLENBQUM7QUFDbkUsVUFBTSxVQUFVLENBQUMsTUFBTSxLQUFLLEVBQUUsS0FBSyxDQUFDLE9BQU9BLE9BQU0sSUFBSSxFQUFFLENBQUM7QUFDeEQsVUFBTUMsVUFBUyxJQUFJLE1BQU0sQ0FBQyxFQUFFLE1BQU0sQ0FBQyxDQUFDLFNBQVMsSUFBSSxNQUFNLFFBQVEsU0FBU0QsTUFBSyxNQUFNLFFBQVEsTUFBTUEsTUFBSyxDQUFDO0FBQ3ZHLFdBQU8sV0FBV0MsV0FBVSxDQUFDLFNBQVMsT0FBTyxRQUFRLEtBQUssQ0FBQyxTQUFTLE9BQU8sS0FBSyxLQUFLO0FBQUEsRUFDdkY7QUFHQSxNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUczQixNQUFNLFFBQVEsQ0FBQyxHQUFHLEVBQUUsTUFBTSxNQUFNO0FBQzlCLFFBQUksQ0FBQyxTQUFTLEVBQUc7QUFDakIsZUFBVyxFQUFFLFVBQVUsVUFBVSxPQUFPLEtBQUssT0FBTztBQUNsRCxZQUFNLFFBQVEsVUFBVSxVQUFVLGdCQUFnQixVQUFVO0FBQzVELFlBQU0sUUFBUSxTQUFTLE9BQU8sV0FBVyxTQUFTLGFBQWEsS0FBSyxPQUFPLE1BQU0sS0FBSyxVQUFVLFFBQVEsS0FBSztBQUM3RyxVQUFJLENBQUMsTUFBTztBQUNaLFlBQU0sZ0JBQWdCLGFBQWE7QUFDbkMsYUFBTyxJQUFJLEtBQUs7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxTQUFTLEVBQUUsVUFBVSxTQUFTLE1BQU07QUFDcEQsUUFBSSxhQUFhLFdBQVcsWUFBWSxTQUFTLGlCQUFpQixDQUFDLE9BQU8sT0FBTyxFQUFHO0FBQ3BGLFlBQVEsYUFBYSxVQUFVLFFBQVE7QUFDdkMsV0FBTztBQUFBLEVBQ1Q7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixTQUFLLGtCQUFrQixnQkFBZ0I7QUFBQSxNQUNyQyx3QkFBd0I7QUFBQSxNQUN4QixrQkFBa0I7QUFBQSxNQUNsQix3QkFBd0IsQ0FBb0IsR0FBc0IsRUFBRSxRQUFRLE1BQU0sQ0FBQyxPQUFPLElBQUksT0FBTztBQUFBLElBQ3ZHLENBQUM7QUFBQSxFQUNIOzs7QUMvRE8sTUFBTSxVQUFVLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxNQUFNLFNBQVMsUUFBUSxPQUFPLE1BQ3BFLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUMvQixRQUFJLEtBQUssUUFBUSxHQUFHO0FBQ3BCLFFBQUksZUFBZTtBQUNuQixlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssSUFBSSxRQUFRLE9BQU8sRUFBRyxLQUFJLGlCQUFpQixNQUFNLEtBQUs7QUFDbEYsUUFBSSxTQUFTLE1BQU0sUUFBUSxPQUFPLEtBQUssR0FBRyxDQUFDO0FBQzNDLFFBQUksVUFBVSxNQUFNLE9BQU8sSUFBSSxVQUFVLHdCQUF3QixDQUFDO0FBQ2xFLFFBQUksVUFBVSxNQUFNLE9BQU8sSUFBSSxhQUFhLFdBQVcsWUFBWSxDQUFDO0FBQ3BFLFlBQVEsaUJBQWlCLFNBQVMsTUFBTSxJQUFJLE1BQU0sQ0FBQztBQUNuRCxRQUFJLEtBQUssSUFBSTtBQUFBLEVBQ2YsQ0FBQztBQUdILE1BQU0sU0FBUyxDQUFDLEtBQUssUUFBUTtBQUMzQixVQUFNQyxTQUFRLElBQUksc0JBQXNCLEVBQUUsS0FBSyxFQUFFLE1BQU0sU0FBUyxFQUFFLE9BQU8sT0FBTztBQUNoRixVQUFNLFVBQVUsSUFBSTtBQUFBO0FBQUEsTUFBNEJBLE9BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLFlBQVksQ0FBQyxDQUFDO0FBQUEsSUFBRTtBQUMvRixVQUFNLEVBQUUsVUFBVSxNQUFNLGFBQWEsUUFBUSxXQUFXLElBQUk7QUFDNUQsVUFBTSxVQUFVLENBQUMsQ0FBQyxLQUFLLEtBQUssR0FBRyxFQUFFLFNBQVMsTUFBTTtBQUNoRCxVQUFNLFdBQVcsSUFBSSxTQUFTLFVBQVUsT0FBTyxNQUFNLEVBQUUsU0FBUyxRQUFRLFdBQVcsQ0FBQztBQUVwRixVQUFNLGFBQWEsZ0JBQWdCLElBQUksSUFBSSxLQUFLLFNBQVMsT0FBTyxFQUFFO0FBQ2xFLFdBQU8sT0FBTyxpQkFBaUIsVUFBVSxFQUFFLEtBQUssRUFBRSxPQUFPLFlBQVksR0FBRyxZQUFZLEVBQUUsT0FBTyxXQUFXLEVBQUUsQ0FBQztBQUFBLEVBQzdHOzs7QUNYQSxNQUFJLFNBQVM7QUFDYixLQUFHLFlBQVksTUFBTyxTQUFTLElBQUs7QUFDcEMsS0FBRyxZQUFZLE1BQU0sV0FBVyxNQUFPLFNBQVMsS0FBTSxDQUFDO0FBQ3ZELFNBQU8sWUFBWSxpQkFBaUIsWUFBWSxDQUFvQixVQUFVO0FBQzVFLFFBQUksVUFBVSxNQUFNLFlBQVksUUFBUSxTQUFTLEtBQU0sUUFBTyxlQUFlLE9BQU8sZ0JBQWdCLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFBQSxFQUN0SCxDQUFDO0FBR0QsTUFBTSxVQUFVLENBQUNDLFNBQVE7QUFFdkIsVUFBTUMsUUFBTyxDQUFDLE9BQU8sRUFBRSxlQUFlLFNBQVMsU0FBUyxFQUFFLFFBQVEsTUFBTSxLQUFLLEdBQUcsWUFBWSxNQUMxRixLQUFLLE9BQU9ELE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxPQUFPLFlBQVksU0FBUyxVQUFVLFNBQVksWUFBWSxDQUFDO0FBQ3pHLFdBQU8sa0JBQWtCLENBQUMsT0FBTyxFQUFFLElBQUksTUFBTTtBQUMzQyxZQUFNLEVBQUUsU0FBUyxTQUFTLGVBQWUsYUFBYSxFQUFFLE9BQU8sSUFBSSxFQUFFLElBQUk7QUFDekUsVUFBSSxLQUFLO0FBQ1AsWUFBSSxVQUFVO0FBQ2QsZ0JBQVEsT0FBTyxJQUFJO0FBQUEsTUFDckIsV0FBVyxDQUFDLFdBQVcsa0JBQWtCLE9BQU8sYUFBYSxFQUFHLENBQUFDLE1BQUssT0FBTyxHQUFHO0FBQUEsSUFDakYsQ0FBQztBQUNELFdBQU8sa0JBQWtCLENBQUMsT0FBTyxFQUFFLElBQUksTUFBTTtBQUMzQyxZQUFNLE1BQU0sSUFBSSxZQUFZO0FBQzVCLFVBQUksSUFBSyxLQUFJLFNBQVM7QUFBQSxVQUNqQixDQUFBQSxNQUFLLE9BQU8sR0FBRztBQUFBLElBQ3RCLENBQUM7QUFDRCxXQUFPLGlCQUFpQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsSUFBSSxVQUFVLGFBQWEsRUFBRSxPQUFPLElBQUksR0FBRyxLQUFLLEVBQUUsTUFBTTtBQUMvRixVQUFJLENBQUMsSUFBSztBQUNWLFlBQU0sZUFBZTtBQUNyQixhQUFPLEdBQUc7QUFDVixZQUFNLEVBQUUsU0FBUyxZQUFZLFFBQVEsSUFBSSxJQUFJLFNBQVM7QUFDdEQsVUFBSSxVQUFVLEVBQUUsU0FBUyxZQUFZLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDekQsQ0FBQztBQUNELGlCQUFhLGtCQUFrQixDQUFDLEVBQUUsSUFBSSxPQUFPO0FBQUEsTUFDM0MsS0FBSyxJQUFJLFlBQVk7QUFBQSxNQUNyQixTQUFTLElBQUk7QUFBQSxNQUNiLE1BQU0sSUFBSSxRQUFRO0FBQUEsTUFDbEIsS0FBSyxNQUFNO0FBQ1QsY0FBTSxNQUFNLElBQUksZUFBZTtBQUMvQixZQUFJLFFBQVEsUUFBUSxHQUFHO0FBQ3ZCLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRixFQUFFO0FBQ0YsVUFBTSxZQUFZO0FBQ2xCLGNBQVUsV0FBVyxDQUFDLEVBQUUsS0FBSyxLQUFLLFNBQVMsS0FBSyxNQUFPLE1BQU0sQ0FBQyxJQUFJLEVBQUUsU0FBUyxLQUFLLENBQUU7QUFDcEYsT0FBRyxzREFBc0QsTUFBTSxTQUFTLFdBQVcsQ0FBQztBQUNwRixnQkFBWTtBQUNaLFNBQUssUUFBUSxTQUFTLElBQUk7QUFBQSxFQUM1QjtBQUdBLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTztBQUM5QixVQUFNLEtBQUssS0FBSyxFQUFFO0FBQ2xCLFdBQU8sSUFBSTtBQUFBLEVBQ2I7QUFJQSxNQUFNLE9BQU8sQ0FBQyxTQUNaLEtBQUssV0FBVyxnQkFBZ0IsOEJBQThCLEVBQUUsV0FBVyxpQkFBaUIsYUFBYTtBQUczRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLFNBQVMsS0FBSyxLQUFLLEVBQUUsZUFBZSxNQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sYUFBYSxDQUFDO0FBRy9GLE1BQU0sUUFBUTtBQUFBLElBQ25CLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQTtBQUFBLElBRVAsV0FBVztBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGOzs7QUMzRUEsTUFBSSxRQUFRLFFBQVE7QUFDcEIsTUFBTSxPQUFPLE1BQU8sUUFBUSxRQUFRO0FBR3BDLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxPQUFPLE1BQU07QUFDbkMsUUFBSSxDQUFDLE9BQU8sU0FBUyxlQUFnQjtBQUNyQyxVQUFNLE1BQU0sSUFBSSxJQUFJLFNBQVMsSUFBSTtBQUNqQyxVQUFNLFNBQVMsR0FBRyxJQUFJLFlBQVk7QUFDbEMsZUFBVyxDQUFDLE1BQU0sQ0FBQ0MsUUFBTyxHQUFHLE1BQU0sQ0FBQyxLQUFLLE9BQU8sUUFBUSxPQUFPLFVBQVUsR0FBRztBQUMxRSxVQUFJQSxVQUFTLEtBQU0sS0FBSSxhQUFhLE9BQU8sSUFBSTtBQUFBLFVBQzFDLEtBQUksYUFBYSxJQUFJLE1BQU1BLE1BQUs7QUFDckMsaUJBQVcsU0FBUyxPQUFRLEtBQUksYUFBYSxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ2pFO0FBQ0EsUUFBSSxHQUFHLElBQUksWUFBWSxPQUFPLE9BQVE7QUFFdEMsWUFBUSxhQUFhLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxPQUFPLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFDOUUsUUFBSSxDQUFDLE9BQU8sUUFBUyxTQUFRLFVBQVUsRUFBRSxPQUFPLEtBQUssR0FBRyxJQUFJLEdBQUc7QUFDL0QsU0FBSztBQUFBLEVBQ1A7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLE1BQU0sTUFBTTtBQUM1QixVQUFNLFNBQVM7QUFDZixTQUFLO0FBQ0wsUUFBSSxVQUFVLFFBQVE7QUFDcEIsVUFBSSxPQUFPLEtBQU0sT0FBTSxPQUFPO0FBQUEsSUFDaEMsV0FBVyxPQUFPLEtBQU07QUFBQSxhQUNmLFNBQVMsYUFBYSxPQUFPLE1BQU0sR0FBRyxFQUFFLENBQUMsR0FBRztBQUNuRCxVQUFJLE9BQU8sTUFBTyxVQUFTLE9BQU87QUFBQSxJQUNwQyxNQUFPLFVBQVMsS0FBSyxjQUFjLFFBQVEsbUJBQW1CLEVBQUUsT0FBTyxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDM0Y7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxXQUFPLGlCQUFpQixpQkFBaUIsSUFBSTtBQUM3QyxXQUFPLGlCQUFpQixZQUFZLE1BQU07QUFDMUMsU0FBSyxhQUFhLElBQUk7QUFBQSxFQUN4Qjs7O0FDckNBLE1BQU0sVUFBVTtBQUNoQixNQUFNLFlBQVk7QUFFWCxNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQ3JDLE1BQUksWUFBWTtBQUVoQixNQUFJLFNBQVM7QUFHYixNQUFNLFVBQVUsWUFBWTtBQUMxQixRQUFJO0FBRUYsWUFBTSxTQUFTLFlBQVksUUFBUSxTQUFTO0FBQzVDLFlBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxNQUFNLE1BQU0sU0FBUyxNQUFNLEVBQUUsUUFBUSxRQUFRLE9BQU8sWUFBWSxVQUFVLFVBQVUsT0FBTyxDQUFDO0FBQ3JILGFBQU8sU0FBUyxvQkFBb0IsQ0FBQyxLQUFLLFNBQVMsTUFBTTtBQUFBLElBQzNELFFBQVE7QUFDTixhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxjQUFjO0FBQzFCLGFBQVMsZ0JBQWdCLGdCQUFnQixzQkFBc0IsU0FBUztBQUN4RSxhQUFTLEtBQUssY0FBYyxRQUFRLFlBQVksa0JBQWtCLGNBQWMsQ0FBQztBQUFBLEVBQ25GO0FBRUEsTUFBTSxPQUFPLFlBQVk7QUFDdkIsUUFBSSxZQUFZO0FBQ2hCLFdBQU8sQ0FBRSxNQUFNLFFBQVEsR0FBSTtBQUN6QixVQUFJLENBQUMsVUFBVyxNQUFLLFlBQVksSUFBSTtBQUNyQyxZQUFNLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDN0IsZUFBTyxpQkFBaUIsVUFBVSxTQUFTLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFDekQsbUJBQVcsU0FBUyxPQUFPO0FBQUEsTUFDN0IsQ0FBQztBQUFBLElBQ0g7QUFDQSxnQkFBWTtBQUNaLGFBQVM7QUFDVCxRQUFJLFVBQVcsTUFBSyxLQUFLO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBSU8sTUFBTSxVQUFVLE1BQU0sV0FBVyxVQUFVLFVBQVUsWUFBWSxPQUFPLEtBQUs7QUFHN0UsTUFBTSxRQUFRLE1BQU07QUFDekIsZ0JBQVk7QUFDWixZQUFRO0FBQUEsRUFDVjtBQUVPLE1BQU0sZUFBZSxNQUFNLEdBQUcsV0FBVyxLQUFLOzs7QUNuRHJELE1BQU0sVUFBVTtBQUNoQixNQUFNLGNBQWM7QUFDcEIsTUFBTSxXQUFXO0FBRVYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFHbEMsTUFBTSxRQUFRLE1BQ1osQ0FBQyxHQUFHLE9BQU8sZ0JBQWdCLElBQUksV0FBVyxFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEtBQUssRUFBRTtBQUUzRyxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFVBQVUsSUFBSSxnQkFBZ0IsU0FBUyxPQUFPLFdBQVcsTUFBTSxHQUFHLENBQUM7QUFDekUsV0FBTyxRQUFRLElBQUksUUFBUSxlQUFlLEtBQUssUUFBUTtBQUFBLEVBQ3pEO0FBR0EsTUFBTSxXQUFXLE9BQU8sS0FBS0MsVUFBUztBQUNwQyxVQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFNBQUssSUFBSSx1QkFBdUIsS0FBSyxDQUFDO0FBQ3RDLFNBQUssSUFBSSxhQUFhLEdBQUksSUFBSSxVQUFVLENBQUUsRUFBRTtBQUU1QyxRQUFJLENBQUMsS0FBSyxJQUFJLFVBQVUsRUFBRyxNQUFLLE9BQU8sWUFBWSxNQUFNLENBQUM7QUFDMUQsUUFBSSxVQUFVLElBQUksU0FBUztBQUMzQixVQUFNQyxVQUFTLE1BQU1ELE1BQUs7QUFDMUIsUUFBSUMsUUFBUSxLQUFJLFNBQVNBLFFBQU87QUFBQSxhQUN2QixJQUFJLE1BQU8sS0FBSSxXQUFXO0FBQ25DLFdBQU9BO0FBQUEsRUFDVDtBQUtBLE1BQU0sVUFBVSxDQUFDLEVBQUUsU0FBUyxRQUFRLEtBQUssTUFBTTtBQUM3QyxVQUFNLFVBQVUsUUFBUSxJQUFJLFlBQVk7QUFDeEMsV0FBTyxXQUFXLE9BQU8sV0FBVyxNQUNoQyxRQUFRLFFBQVEsSUFBSSxhQUFhLEtBQUssUUFBUSxJQUFJLFlBQVksS0FBSyw0QkFBNEIsS0FBSyxPQUFPLElBQzNHLFdBQVcsQ0FBQyxDQUFDLFNBQVMsR0FBRyxJQUFJLEVBQUUsU0FBUyxNQUFNO0FBQUEsRUFDcEQ7QUFJQSxNQUFNLFNBQVMsQ0FBQyxRQUFRO0FBQ3RCLFFBQUksUUFBUSxRQUFRLGdCQUFnQjtBQUNwQyxRQUFJLFVBQVU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxPQUFPLEtBQUtELFVBQVM7QUFDekMsUUFBSSxRQUFRLEtBQUssSUFBSTtBQUNyQixVQUFNLFFBQVMsSUFBSSxVQUFVO0FBQzdCLFFBQUksV0FBVztBQUNmLGFBQVMsUUFBUSxNQUFNLFNBQVMsR0FBRztBQUNqQyxZQUFNLE1BQU0sS0FBSyxJQUFJO0FBQ3JCLFVBQUksTUFBTSxTQUFTLFFBQVEsWUFBWSxNQUFNLElBQU0sUUFBTyxLQUFLLE9BQU8sR0FBRztBQUN6RSxZQUFNQyxVQUFTLE1BQU0sU0FBUyxLQUFLRCxLQUFJO0FBQ3ZDLFVBQUlDLFVBQVMsUUFBUUEsT0FBTSxJQUFJLElBQUksVUFBVSxLQUFNLFFBQU9BO0FBQzFELFVBQUksQ0FBQyxJQUFJLFVBQVUsQ0FBQyxVQUFVLE9BQVEsT0FBTTtBQUM1QyxVQUFJLENBQUMsUUFBUSxVQUFXLFFBQU9BO0FBQy9CLFVBQUksU0FBUyxJQUFJLFNBQVMsS0FBSztBQUMvQixlQUFTLFNBQVMsR0FBRztBQUNyQixVQUFJLE1BQU0sUUFBUSxHQUFHO0FBQ25CLGdCQUFRLEtBQUssSUFBSTtBQUNqQixnQkFBUTtBQUFBLE1BQ1YsV0FBVyxNQUFNLFFBQVEsYUFBYTtBQUNwQyxZQUFJLElBQUksV0FBVyxRQUFTLFFBQU8sR0FBRztBQUFBLFlBQ2pDLEtBQUksV0FBVyxDQUFDLEVBQUUsSUFBSSxTQUFTLFFBQVEsR0FBRztBQUMvQyxlQUFPQTtBQUFBLE1BQ1QsTUFBTyxPQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEtBQUssSUFBSSxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQ2xIO0FBQUEsRUFDRjs7O0FDdkVPLE1BQU1DLFVBQVMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxHQUFHLE1BQU0sT0FBTyxXQUFXO0FBRWxFLFVBQU0sT0FBTyxDQUFDLGFBQWEsSUFBSSxJQUFJLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxDQUFDLE1BQU0sU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ3RHLFdBQU8sS0FBSyxJQUFJO0FBQ2hCLFVBQU0sVUFBVSxDQUFDLFlBQVksV0FBVyxTQUFTLFFBQVEsUUFBUSxTQUFTLE1BQU07QUFDaEYsVUFBTSxTQUFTLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxFQUFFLFVBQVUsQ0FBQyxNQUFNLFNBQVMsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUVwRixVQUFNLFVBQVUsQ0FBQyxZQUNmLENBQUMsUUFBUSxXQUFXLFFBQVEsTUFBTSxRQUFRLGNBQWMsUUFBUSxNQUFNLEdBQUcsSUFBSSxRQUFRLE9BQU8sRUFBRSxDQUFDLENBQUMsRUFBRSxLQUFLO0FBQ3pHLFVBQU0sUUFBUSxTQUFTLFFBQVEsTUFBTTtBQUVyQyxVQUFNLFVBQVUsQ0FBQyxhQUFhLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxPQUFPLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBQ2xILFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsVUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQztBQUM1QixVQUFNLEtBQUssS0FBSyxRQUFRLEtBQUs7QUFDN0IsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsYUFBUyxVQUFVLFFBQVEsU0FBUyxVQUFVLFFBQVEsY0FBZSxNQUFLLElBQUksUUFBUSxFQUFFO0FBRXhGLFVBQU0sV0FBVyxDQUFDLGFBQWEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxLQUFLLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxLQUFLLElBQUksUUFBUSxhQUFhLGVBQWUsS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQzVILFVBQU0sU0FBUyxTQUFTLElBQUk7QUFDNUIsVUFBTSxTQUFTLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUN6RixXQUFPLENBQUNDLFNBQVE7QUFDZCxZQUFNLE9BQU8sS0FBS0EsSUFBRztBQUNyQixZQUFNLFFBQVEsV0FBVyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLEtBQUssRUFBRSxVQUFVLENBQUMsTUFBTSxhQUFhLENBQUMsT0FBTyxTQUFTLEdBQUcsQ0FBQztBQUNwRyxVQUFJLE1BQU8sUUFBTyxNQUFNLENBQUM7QUFDekIsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLGVBQWU7QUFDekMsWUFBTSxNQUFNLFFBQVEsSUFBSTtBQUN4QixZQUFNLE9BQU8sSUFBSSxXQUFXLE1BQU0sVUFBVSxJQUFJLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDcEUsWUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRLEdBQUcsS0FBSyxNQUFNLEVBQUUsR0FBRyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLENBQUM7QUFDNUUsWUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsR0FBRyxRQUFRLGlCQUFpQixDQUFDO0FBQzlFLFlBQU1DLFVBQVMsQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLFFBQVEsRUFBRSxLQUFLLE1BQU0sUUFBUSxTQUFTLElBQUksR0FBRyxPQUFPO0FBQ3JGLGFBQU9BLFFBQU8sSUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDLEVBQUUsS0FBSyxPQUFPO0FBQUEsSUFDOUQ7QUFBQSxFQUNGOzs7QUNwQ0EsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sYUFBYTtBQUVuQixNQUFNLFFBQVEsb0JBQUksSUFBSTtBQUVmLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRzNCLE1BQUk7QUFFWCxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUMsWUFBYSxVQUFVLE9BQVE7QUFHcEQsTUFBTSxTQUFTLENBQUMsT0FBTyxNQUFNLElBQUksRUFBRSxLQUFLLENBQUM7QUFJekMsTUFBTSxZQUFZLE1BQ3ZCLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxTQUFTLEtBQUssS0FBSyxDQUFDLEtBQUssT0FBTyxRQUFRLEdBQUcsTUFBTSxNQUFNLElBQUksVUFBVSxFQUFFLENBQUM7QUFHcEcsTUFBTSxTQUFTLENBQUMsVUFDZCxNQUFNLFFBQVEsYUFBYSxDQUFDLEtBQUssTUFBTSxPQUFPLENBQUMsQ0FBQyxJQUFJLE1BQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxFQUFFLGFBQWEsQ0FBQztBQUd4RixNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQzlCLFVBQU0sRUFBRSxJQUFJLE9BQU8sT0FBTyxLQUFLLElBQUk7QUFDbkMsVUFBTSxFQUFFLE9BQU8sUUFBUSxRQUFRO0FBQUE7QUFBQSxNQUEwQixPQUFPLElBQUksS0FBSyxLQUFLO0FBQUE7QUFDOUUsUUFBSSxTQUFTLElBQUksRUFBRSxLQUFLLENBQUMsU0FBUyxVQUFVLEdBQUcsRUFBRztBQUNsRCxXQUFPLE9BQU8sS0FBSyxFQUFFLE9BQU8sT0FBTyxDQUFDO0FBQ3BDLFVBQU0sT0FBTyxNQUFNLElBQUksRUFBRTtBQUN6QixRQUFJLE1BQU0sU0FBUyxFQUFFLEtBQUssTUFBTSxRQUFRLEtBQUssT0FBTyxFQUFFLElBQUksVUFBVTtBQUVsRSxZQUFNLE1BQU0sTUFBTSxTQUFTLEVBQUUsSUFBSSxTQUFTO0FBQzFDLFVBQUksTUFBTSxDQUFDLEVBQUcsU0FBUSxLQUFLLFVBQVUsR0FBRyxLQUFLLE1BQU0sSUFBSSxXQUFXLENBQUMsR0FBRyxPQUFPLEVBQUUsRUFBRSxLQUFLLEtBQUssQ0FBQyxFQUFFO0FBQzlGLFVBQWEsTUFBTSxDQUFDLEVBQUcsVUFBUyxXQUFXLEVBQUUsR0FBRyxLQUFLLElBQUksQ0FBQztBQUMxRDtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsU0FBUyxDQUFDLElBQUksU0FDdkIsTUFBTSxLQUFLLENBQUNDLFdBQVVBLE9BQU0sU0FBUyxRQUFRQSxPQUFNLFNBQVMsQ0FBQ0EsT0FBTSxTQUFTLENBQUMsT0FBT0EsT0FBTSxLQUFLLENBQUM7QUFDckcsUUFBSSxPQUFPO0FBQ1QsWUFBTSxPQUFPLEtBQUssR0FBRyxLQUFLO0FBQzFCLFlBQU0sUUFBUSxNQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUFBLElBQ2pFLFdBQVcsQ0FBQyxLQUFNLE1BQUssSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLGFBQ3ZCLFNBQVMsQ0FBQyxJQUFJLFdBQVksS0FBSyxDQUFDLEVBQUUsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFJLE1BQUssS0FBSyxHQUFHO0FBQUEsRUFDN0U7QUFHQSxNQUFNLE9BQU8sT0FBTyxJQUFJLFNBQVM7QUFDL0IsVUFBTSxJQUFJLElBQUksSUFBSTtBQUNsQixVQUFNQyxPQUFNLE1BQU07QUFFbEIsVUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsT0FBTyxDQUFDO0FBQ2xELFdBQU8sS0FBSyxDQUFDLEdBQUcsS0FBSyxNQUFNLEdBQUc7QUFDNUIsWUFBTSxRQUFRO0FBQ2QsWUFBTSxRQUFRLEVBQUU7QUFDaEIsWUFBTSxDQUFDLEdBQUcsSUFBSTtBQUNkLFVBQUksQ0FBQyxJQUFLO0FBQ1YsWUFBTUEsS0FBSSxHQUFHLEVBQUUsTUFBTSxDQUFDLFVBQVUsS0FBSyxLQUFLLEtBQUssQ0FBQztBQUNoRCxlQUFTLFFBQVEsR0FBRztBQUVwQixZQUFNLE9BQU8sSUFBSSxZQUFZLElBQUksU0FBUyxDQUFDLElBQUksWUFBWSxDQUFDLEtBQUssQ0FBQyxLQUFLLEtBQUssRUFBRTtBQUM5RSxVQUFJLEtBQU0sTUFBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ2hFO0FBQ0EsUUFBSSxNQUFNLElBQUksRUFBRSxNQUFNLEtBQU0sT0FBTSxPQUFPLEVBQUU7QUFBQSxFQUM3QztBQUlPLE1BQU0sVUFBVSxNQUNyQixDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxLQUFLLElBQUksTUFBTSxLQUFLLFNBQVMsQ0FBQyxJQUFJLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFJNUYsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUMzQixVQUFNLElBQUksSUFBSSxFQUFFLEdBQUcsSUFBSTtBQUN2QixVQUFNLElBQUksSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsRUFDekI7QUFJTyxNQUFNLFNBQVMsQ0FBQyxPQUFPO0FBQzVCLFVBQU0sT0FBTyxPQUFPLEVBQUU7QUFDdEIsU0FBSyxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksSUFBSSxNQUFNLE9BQU8sRUFBRTtBQUFBLEVBQzVDO0FBR08sTUFBTSxPQUFPLENBQUMsRUFBRSxXQUFXLFFBQVEsU0FBUyxPQUFPLEdBQUcsUUFBUTtBQUNuRSxVQUFNLFFBQVEsR0FBRyxTQUFTLElBQUksTUFBTSxjQUFjLEdBQUc7QUFDckQsUUFBSSxDQUFDLFFBQVMsU0FBUSxLQUFLLFVBQVUsS0FBSztBQUMxQyxhQUFTLFFBQVEsRUFBRSxXQUFXLFFBQVEsT0FBTyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDM0Q7QUFHTyxNQUFNLFVBQVUsQ0FBQyxXQUFXLE9BQU8sT0FBTyxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTTs7O0FDeEZoRixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUkzQixNQUFNLGNBQWMsQ0FBQyxJQUFJLFNBQVM7QUFDaEMsZUFBVyxDQUFDLEtBQUssR0FBRyxLQUFLLE1BQU07QUFDN0IsVUFBSSxDQUFDLElBQUksU0FBUyxJQUFJLFlBQWE7QUFDbkMsVUFBSSxpQkFBaUIsVUFBVSxNQUFNO0FBQ25DLGNBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsY0FBTSxRQUFRLFFBQVEsV0FBVyxJQUFJLEVBQUUsSUFBSSxHQUFHO0FBQzlDLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFNBQVMsR0FBRyxDQUFDO0FBQzFCLG1CQUFXLFFBQVEsQ0FBQyxTQUFTLFFBQVEsRUFBRyxPQUFNLGNBQWMsSUFBSSxNQUFNLE1BQU0sRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsTUFDaEcsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBSUEsTUFBTSxTQUFTLENBQUMsU0FBUztBQUN2QixVQUFNLE9BQU8sSUFBSSxxQkFBcUIsSUFBSTtBQUMxQyxXQUFPLENBQUMsWUFBWSxLQUFLLEtBQUssQ0FBQyxZQUFZLFFBQVEsU0FBUyxPQUFPLENBQUM7QUFBQSxFQUN0RTtBQUdPLE1BQU0sY0FBYyxDQUFDLE1BQU0sUUFBUTtBQUN4QyxVQUFNLEVBQUUsUUFBUSxNQUFNLE9BQU8sSUFBSTtBQUNqQyxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNO0FBQUE7QUFBQSxNQUE2QixTQUFTO0FBQUE7QUFDNUMsVUFBTSxPQUFPLFdBQVcsSUFBSTtBQUM1QixVQUFNLFNBQVMsT0FBTyxJQUFJO0FBQzFCLFVBQU0sUUFBUSxDQUFDLE9BQU8sZ0JBQWdCLE9BQU8sWUFBWTtBQUN6RCxRQUFJLFFBQVE7QUFDWixlQUFXLENBQUMsS0FBSyxPQUFPLEtBQUssTUFBTTtBQUNqQyxVQUFJLFlBQVksT0FBUSxTQUFRO0FBQ2hDLFVBQUksQ0FBQyxRQUFRLFFBQVEsTUFBTSxLQUFLLE9BQU8sT0FBTyxFQUFHO0FBRWpELFlBQU0sTUFBTSxTQUFTLE9BQU87QUFDNUIsWUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHO0FBQzNCLFlBQU0sWUFBWSxVQUFVLFdBQVcsT0FBTyxDQUFDLE9BQU87QUFDdEQsWUFBTSxTQUFTLENBQUMsVUFBVSxRQUFRLFNBQVMsT0FBTyxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQzNFLFdBQUssSUFBSSxNQUFNLGFBQWEsVUFBVSxDQUFDLE9BQU8sS0FBSyxRQUFRLFVBQVUsTUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHO0FBQUEsSUFDOUY7QUFDQSxVQUFNLE9BQU9DLFFBQU8sS0FBSyxNQUFNLE9BQU8sTUFBTTtBQUM1QyxXQUFPLE1BQU07QUFDWCxZQUFNLFVBQVUsS0FBSyxLQUFLLEVBQUUsS0FBSztBQUNqQyxZQUFNLFdBQVcsV0FBVyxPQUFPO0FBQ25DLFlBQU0sU0FBUyxPQUFPLEtBQUssRUFBRTtBQUM3QixpQkFBV0MsUUFBTyxPQUFRLENBQUFBLEtBQUksT0FBTztBQUNyQyxrQkFBWSxLQUFLLElBQUksSUFBSTtBQUN6QixpQkFBVyxDQUFDLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDaEMsY0FBTSxRQUFRLFNBQVMsSUFBSSxHQUFHO0FBQzlCLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFVBQVUsTUFBTSxLQUFLLENBQUM7QUFDbkMsY0FBTSxTQUFTLFdBQVcsU0FBUyxDQUFDLFVBQVUsS0FBSyxJQUFJLEdBQUcsSUFBSSxPQUFPLElBQUksTUFBTSxNQUFNLE1BQU07QUFDM0YsWUFBSSxRQUFRLFNBQVMsVUFBVSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sSUFBSSxPQUFPLE1BQU0sS0FBSztBQUVsRixtQkFBVyxFQUFFLE1BQUFDLE1BQUssS0FBSyxTQUFTLENBQUMsSUFBSSxRQUFRO0FBQzNDLGdCQUFNLFFBQVFBLE1BQUssSUFBSSxHQUFHO0FBQzFCLGNBQUksTUFBTyxPQUFNLFNBQVMsU0FBUyxLQUFLO0FBQUEsUUFDMUM7QUFBQSxNQUNGO0FBQ0EsWUFBTSxTQUFTLEtBQUssUUFBUTtBQUM1QixZQUFNLFFBQVEsV0FBVyxVQUFVLFdBQVcsU0FBUyxJQUFJLEtBQUs7QUFDaEUsVUFBSSxDQUFDLFVBQVUsTUFBTyxRQUFPLEtBQUs7QUFDbEMsVUFBSSxDQUFDLE9BQVE7QUFDYixVQUFJLFdBQVcsU0FBUyxjQUFlLFFBQU8sTUFBTSxFQUFFLGVBQWUsTUFBTSxDQUFDO0FBQzVFLFVBQUksQ0FBQyxNQUFPLFFBQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU87QUFDNUQsWUFBTSxFQUFFLGdCQUFnQixhQUFhLElBQUk7QUFDekMsVUFBSSxNQUFNLENBQUMsS0FBSyxRQUFRLENBQUMsT0FBTyxPQUFPLENBQUMsZ0JBQWdCLFlBQVksQ0FBQyxFQUFHLFFBQU8sa0JBQWtCLEdBQUcsS0FBSztBQUFBLElBQzNHO0FBQUEsRUFDRjtBQUlBLE1BQU0sV0FBVyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsT0FBTyxNQUFNO0FBQ2pELFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLFFBQVEsS0FBSyxLQUFLLE1BQU0sS0FBSyxDQUFDLFFBQVEsUUFBUSxNQUFNLEVBQUc7QUFDNUQsVUFBTSxTQUFTLE9BQU8sSUFBSTtBQUMxQixlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssV0FBVyxJQUFJLEdBQUc7QUFDM0MsWUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHO0FBQzFCLFVBQUksT0FBTyxTQUFTLE9BQU8sUUFBUSxPQUFPLEtBQUssS0FBSyxPQUFPLEVBQUUsRUFBRSxLQUFLLENBQUMsS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFLLElBQUksR0FBRyxDQUFDLEVBQUc7QUFDM0csWUFBTSxPQUFRLE1BQU0sU0FBUyxNQUFNLEtBQUssQ0FBRTtBQUFBLElBQzVDO0FBQUEsRUFDRjtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssUUFBUSxRQUFRO0FBRXJCLE9BQUcsWUFBWSxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQzdCLFVBQUksV0FBVyxTQUFTLGNBQWU7QUFDdkMsVUFBSSxPQUFPLElBQUksTUFBTSxNQUFNLE9BQU8sTUFBTyxPQUFNLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFDcEUsYUFBTyxPQUFPLE1BQU07QUFBQSxJQUN0QixDQUFDO0FBQUEsRUFDSDs7O0FDbkZBLE1BQU0sV0FBVztBQUFBLElBQ2YsU0FBUyxRQUFRLHNCQUFzQjtBQUFBLElBQ3ZDLFVBQVUsUUFBUTtBQUFBLElBQ2xCLFVBQVUsT0FBTyxRQUFRLGtCQUFrQjtBQUFBLElBQzNDLE9BQU8sUUFBUTtBQUFBLEVBQ2pCO0FBRUEsTUFBTSxrQkFBa0IsQ0FBQyxHQUFHLEtBQUssR0FBRztBQUNwQyxNQUFNLFVBQVU7QUFDaEIsTUFBTSxTQUFTO0FBRWYsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFFdkIsTUFBSSxnQkFBZ0I7QUFFcEIsTUFBTSxPQUFPLFNBQVMsY0FBYyxTQUFTO0FBRTdDLE1BQU1DLFVBQVMsb0JBQUksSUFBSTtBQUt2QixNQUFNLFFBQVEsTUFBTTtBQUNsQixVQUFNLFlBQVksQ0FBQyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLFFBQVEsVUFBVSxPQUFPLEVBQUUsSUFBSSxDQUFDLFNBQVMsR0FBRyxJQUFJLElBQUksSUFBSSxFQUFFLENBQUM7QUFDbEgsVUFBTSxTQUFTLENBQXVCLFNBQVMsY0FBYyxJQUFJO0FBQ2pFLFNBQUssWUFBWTtBQUNqQixTQUFLLGFBQWEsY0FBYyxRQUFRLGVBQWU7QUFDdkQsU0FBSyxZQUFZLFVBQVUsSUFBSSxDQUFDLGFBQzlCLDRDQUE0QyxRQUFRLEtBQUssT0FBTyxRQUFRLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxRQUFRLEVBQUUsS0FBSyxFQUFFLElBQzFHO0FBQ0osY0FBVSxRQUFRLENBQUMsVUFBVSxPQUFPQSxRQUFPLElBQUksVUFBVSxLQUFLLFNBQVMsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUM3RTtBQUdBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLFVBQU0sT0FBTyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsY0FBYyxDQUFDLEVBQUUsR0FBRyxFQUFFLEtBQUssU0FBUztBQUMvRSxRQUFJLEtBQUssZUFBZSxLQUFNLE1BQUssT0FBTyxJQUFJO0FBRTlDLGVBQVcsU0FBUyxTQUFTLGlCQUFpQixtQkFBbUIsRUFBRyxLQUFJLFVBQVUsS0FBTSxPQUFNLE9BQU87QUFBQSxFQUN2RztBQUdBLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsVUFBTSxTQUFTLFNBQVM7QUFDeEIsUUFBSSxDQUFDLFVBQVUsV0FBVyxTQUFTLFFBQVEsS0FBSyxTQUFTLE1BQU0sRUFBRyxRQUFPO0FBQ3pFLFVBQU0sRUFBRSxLQUFLLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxzQkFBc0I7QUFDbEUsV0FBTyxDQUFDLEdBQUcsTUFBTSxpQkFBaUIsY0FBYyxDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxzQkFBc0IsQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUNyRyxNQUFNLE1BQU0sVUFBVSxNQUFNLFNBQVMsT0FBTyxNQUFNLE9BQU8sU0FBUyxNQUFNLFFBQVEsSUFBSTtBQUFBLEVBQ3hGO0FBR0EsTUFBTSxVQUFVLE1BQU07QUFDcEIsZUFBVyxTQUFTQSxRQUFPLE9BQU8sR0FBRztBQUNuQyxVQUFJLE1BQU0sUUFBUSxRQUFRLEtBQUssQ0FBQyxXQUFXLEtBQUssRUFBRztBQUNuRCxZQUFNLFdBQVcsTUFBTSxRQUFRLFlBQVk7QUFDM0MsWUFBTSxRQUFRLFdBQVcsU0FBUyxRQUFRLGNBQWMsQ0FBdUIsU0FBVSxTQUFTLFFBQVEsV0FBVyxLQUFNO0FBQzNILFVBQUksV0FBVyxLQUFLLEVBQUcsT0FBTSxRQUFRLFdBQVc7QUFBQSxJQUNsRDtBQUFBLEVBQ0Y7QUFFQSxNQUFNLFdBQVcsTUFBTTtBQUNyQixVQUFNLFFBQVEsT0FBTyxXQUFXLE1BQU0sRUFBRSxVQUFVLElBQUk7QUFDdEQsVUFBTSxVQUFVLENBQTRCLEVBQUUsUUFBUSxNQUFNLE9BQU8sUUFBUSxVQUFVLE9BQU87QUFDNUYsVUFBTUMsV0FBVSxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sVUFBVSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sUUFBUSxDQUFDLElBQUksUUFBUSxDQUFDLENBQUM7QUFDOUcsZUFBVyxTQUFTQSxTQUFRLE1BQU0sR0FBRyxTQUFTLE9BQU8sT0FBT0EsU0FBUSxPQUFPLEdBQUc7QUFDNUUsYUFBTyxJQUFJLEtBQUssR0FBRyxPQUFPLE9BQU8sS0FBSztBQUN0QyxpQkFBVyxLQUFLO0FBQUEsSUFDbEI7QUFDQSxlQUFXLENBQUMsVUFBVSxLQUFLLEtBQUtELFFBQVEsS0FBSSxDQUFDLE1BQU0sY0FBYyxjQUFjLEVBQUcsT0FBTSxRQUFRLFdBQVc7QUFDM0csWUFBUTtBQUFBLEVBQ1Y7QUFHQSxNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQ3ZCLFVBQU0sV0FBVyxNQUFNLFNBQVMsU0FBUyxhQUFhO0FBQ3RELFVBQU0sT0FBTztBQUNiLFdBQU8sT0FBTyxLQUFLO0FBQ25CLGFBQVM7QUFDVCxRQUFJLENBQUMsWUFBWSxDQUFDLGNBQWU7QUFDakMsVUFBTSxFQUFFLElBQUksWUFBWSxJQUFJO0FBQzVCLEtBQUMsY0FBYyxnQkFBZ0IsU0FBUyxlQUFlLEVBQUUsSUFBSSxNQUFNO0FBQUEsRUFDckU7QUFJQSxNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFVBQU0sUUFBUSxZQUFZLE1BQU07QUFDOUIsWUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLO0FBQzlCLFVBQUksQ0FBQyxNQUFPLFFBQU8sY0FBYyxLQUFLO0FBQ3RDLGFBQU87QUFDUCxjQUFRO0FBQ1IsVUFBSSxTQUFTLFVBQVUsTUFBTSxPQUFPLGVBQWUsUUFBUSx1QkFBdUIsRUFBRztBQUNyRixZQUFNLFFBQVE7QUFDZCxVQUFJLE1BQU0sUUFBUSxFQUFHLE9BQU0sS0FBSztBQUFBLElBQ2xDLEdBQUcsT0FBTztBQUFBLEVBQ1o7QUFHQSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE9BQU8sT0FBTyxXQUFXLFdBQVc7QUFDekQsVUFBTSxRQUFRLFNBQVMsY0FBYyxLQUFLO0FBQzFDLFVBQU0sWUFBWTtBQUNsQixXQUFPLE9BQU8sTUFBTSxTQUFTLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFDN0MsVUFBTSxTQUFTO0FBQ2YsVUFBTSxZQUFZLG1DQUFtQyxZQUFZLFNBQVMsRUFBRSxHQUFHLE1BQU07QUFDckYsVUFBTSxDQUFDLE1BQU0sR0FBRyxPQUFPLElBQUksTUFBTTtBQUNqQyxTQUFLLGNBQWM7QUFDbkIsVUFBTSxFQUFFLGlCQUFpQixrQkFBa0Isa0JBQWtCLElBQUk7QUFDakUsVUFBTSxZQUFZLE1BQU07QUFDdEIsWUFBTSxLQUFLO0FBQ1gsYUFBTyxRQUFRLENBQUMsVUFBVSxNQUFNLENBQUM7QUFBQSxJQUNuQztBQUVBLFVBQU0sU0FBUyxDQUFDLENBQUMsbUJBQW1CLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxDQUFDLGtCQUFrQixNQUFNLFNBQVMsT0FBTyxDQUFDLENBQUM7QUFDcEcsUUFBSSxPQUFPLENBQUMsRUFBRyxRQUFPLENBQUMsSUFBSSxDQUFDLGlCQUFpQixTQUFTO0FBQ3RELFlBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQ0UsU0FBUSxPQUFPO0FBQ3hDLE1BQUFBLFFBQU8sY0FBYyxPQUFPLEVBQUUsRUFBRSxDQUFDO0FBQ2pDLE1BQUFBLFFBQU8saUJBQWlCLFNBQVMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUNELFVBQU0saUJBQWlCLFdBQVcsQ0FBQyxVQUFVO0FBQzNDLFVBQUksTUFBTSxRQUFRLFNBQVU7QUFDNUIsWUFBTSxnQkFBZ0I7QUFDdEIsWUFBTSxLQUFLO0FBQUEsSUFDYixDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNQyxRQUFPLENBQUMsU0FBUyxPQUFPLEVBQUUsU0FBUyxVQUFVLFVBQVUsTUFBTSxHQUFHLFlBQVksT0FBTyxVQUFVO0FBQ2pHLFFBQUksQ0FBQyxRQUFTO0FBQ2QsV0FBTztBQUNQLFVBQU0sVUFBVUgsUUFBTyxJQUFJLFFBQVEsS0FBS0EsUUFBTyxJQUFJLFdBQVcsR0FBRyxTQUFTLE9BQU8sVUFBVSxPQUFPLENBQUM7QUFDbkcsZUFBVyxDQUFDLEVBQUUsU0FBUyxrQkFBa0IsR0FBRyxLQUFLLEtBQUssUUFBUTtBQUM1RCxZQUFNO0FBQUE7QUFBQSxRQUEyQjtBQUFBO0FBQ2pDLFVBQUksTUFBTSxXQUFXLFVBQVUsUUFBUSxVQUFVLFNBQVMsS0FBSyxnQkFBZ0IsUUFBUztBQUN4RixVQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsTUFBTSxPQUFPLENBQUMsRUFBRztBQUVsQyxXQUFLLFFBQVEsUUFBUSxPQUFPLEtBQUssUUFBUSxTQUFTLENBQUMsSUFBSTtBQUN2RCxZQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sTUFBTSxRQUFRO0FBQzFDLFVBQUksTUFBTyxPQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ2xDO0FBQUEsSUFDRjtBQUVBLFVBQU0sU0FBUyxRQUFRLENBQUMsS0FBSyxJQUFJLENBQUM7QUFDbEMsVUFBTSxTQUFTLGFBQWEsQ0FBQyxDQUFDO0FBQzlCLFdBQU8sSUFBSSxLQUFLLFNBQVMsT0FBTyxPQUFPLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxRQUFRLE1BQU0sU0FBUyxXQUFXLFNBQVMsQ0FBQztBQUM5RyxhQUFTO0FBQUEsRUFDWDtBQUdBLE1BQU1JLFFBQU8sQ0FBQyxPQUFPLFNBQVMsT0FBTyxjQUFjO0FBQ2pELFVBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSTtBQUMzQixRQUFJLFdBQVcsS0FBTTtBQUVyQixVQUFNLE9BQU8sSUFBSSxPQUFPLEdBQUcsT0FBTyxTQUFTLEVBQUU7QUFDN0MsVUFBTSxPQUFPLE9BQU8sU0FBUyxhQUFhLFNBQVMsTUFBTSwwQkFBMEIsSUFBSSxzQkFBc0I7QUFDN0csVUFBTSxTQUFTLEVBQUUsR0FBRyxVQUFVLEdBQUcsS0FBSyxNQUFNLE1BQU0sUUFBUSxjQUFjLElBQUksRUFBRTtBQUU5RSxVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsbUJBQW1CLEtBQUssT0FBTztBQUNyRSxVQUFNLE1BQU0sT0FBTyxJQUFJLEtBQUs7QUFDNUIsVUFBTSxRQUFRLFFBQVEsTUFBTSxRQUFRLEdBQUc7QUFDdkMsUUFBSSxXQUFXLE9BQU8sUUFBUSxTQUFTLFdBQVksU0FBUSxLQUFLLFNBQVMsT0FBTyxRQUFRLEtBQUs7QUFBQSxRQUN4RixDQUFBRCxNQUFLLFNBQVMsT0FBTyxRQUFRLFdBQVcsS0FBSztBQUFBLEVBQ3BEO0FBSU8sTUFBTSxNQUFNLENBQUMsU0FBUztBQUMzQixXQUFPO0FBQ1AsVUFBTSxZQUFZLFNBQVMsY0FBYyxHQUFHO0FBQzVDLGNBQVUsY0FBYztBQUN4QixTQUFLLGtCQUFrQixnQkFBZ0IsU0FBUztBQUFBLEVBQ2xEO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsVUFBTTtBQUNOLFdBQU8saUJBQWlCLGlCQUFpQixDQUFvQixVQUFVO0FBQ3JFLE1BQUFDLE1BQUssT0FBTyxNQUFNLFFBQVEsTUFBTSxNQUFNLFFBQVEsU0FBUyxNQUFNO0FBQUEsSUFDL0QsQ0FBQztBQUNELFdBQU8saUJBQWlCLGVBQWUsQ0FBb0IsVUFBVTtBQUNuRSxNQUFBQSxNQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sU0FBUyxnQkFBZ0IsU0FBUyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQUEsSUFDMUYsQ0FBQztBQUNELFNBQUssaUJBQWlCLFdBQVcsQ0FBQyxFQUFFLGNBQWMsTUFBTTtBQUN0RCxVQUFJLENBQUMsS0FBSztBQUFBO0FBQUEsUUFBOEI7QUFBQSxNQUFjLEVBQUcsaUJBQWdCO0FBQUEsSUFDM0UsQ0FBQztBQUNELE9BQUcsV0FBVyxPQUFPO0FBQ3JCLE9BQUcsU0FBUyxNQUFNO0FBQ2xCLFFBQUksaUJBQWlCLE1BQU0sRUFBRSxRQUFRLFNBQVMsTUFBTSxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ3ZFLFdBQU87QUFDUCxXQUFPLGNBQWMsRUFBRSxNQUFBRCxPQUFNLElBQUk7QUFBQSxFQUNuQzs7O0FDdE1BLE1BQU0sT0FBTztBQUNiLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUVkLE1BQU0sT0FBTyxvQkFBSSxRQUFRO0FBRXpCLE1BQU0sV0FBVyxvQkFBSSxJQUFJO0FBR3pCLE1BQU1FLFFBQU8sQ0FBQyxZQUFZO0FBQ3hCLGVBQVcsRUFBRSxRQUFRLFNBQVMsS0FBSyxRQUFTLEtBQUksQ0FBQyxLQUFLLElBQUksTUFBTSxFQUFHLE1BQUssSUFBSSxRQUFRLFlBQVksSUFBSTtBQUFBLEVBQ3RHO0FBQ0EsTUFBTSxXQUFXLElBQUksaUJBQWlCQSxLQUFJO0FBSTFDLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTztBQUM1QixRQUFJLFFBQVE7QUFDWixXQUFPLFNBQVMsQ0FBQyxVQUFVLEtBQUssRUFBRyxTQUFRLE1BQU07QUFDakQsVUFBTSxTQUFTLE9BQU8sUUFBUSwwQ0FBMEM7QUFDeEUsVUFBTSxFQUFFLFlBQVksVUFBVSxJQUFJLFFBQVEsV0FBVyxDQUFDO0FBQ3RELFlBQVEsWUFBWSxhQUFhLFFBQVEsUUFBUSxNQUFNLENBQUMsT0FBTyxTQUFTLE1BQU0sUUFBUSxJQUFJLElBQUksR0FBRyxDQUFDO0FBQUEsRUFDcEc7QUFHQSxNQUFNLE9BQU87QUFBQSxJQUNYLENBQUMsWUFBWSxRQUFRLFFBQVEsS0FBSyxLQUFLLFFBQVEsZUFBZTtBQUFBO0FBQUEsSUFDOUQsQ0FBQyxZQUFZLENBQUMsUUFBUSxXQUFXLFFBQVEsUUFBUSxTQUFTLEtBQUssUUFBUSxtQkFBbUIsV0FBVztBQUFBLElBQ3JHLE1BQU07QUFBQSxFQUNSO0FBR0EsTUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTO0FBQzNCLFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLGVBQVcsU0FBUyxNQUFNO0FBRXhCLFlBQU1DLFVBQVMsQ0FBQztBQUNoQixPQUFDLE1BQU0sSUFBSSxFQUFFLFFBQVEsQ0FBQyxVQUFVLFNBQVM7QUFDdkMsbUJBQVcsV0FBVyxVQUFVO0FBQzlCLGNBQUksTUFBTSxJQUFJLE9BQU8sRUFBRztBQUN4QixnQkFBTSxNQUFNLFFBQVEsTUFBTSxDQUFDLFFBQVEsV0FBVyxRQUFRLFFBQVEsTUFBTSxHQUFHLElBQUksTUFBTSxPQUFPLENBQUM7QUFDekYsV0FBQ0EsUUFBTyxDQUFDLFVBQVUsT0FBTyxHQUFHLEdBQUcsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxJQUFJLEVBQUUsS0FBSyxPQUFPO0FBQUEsUUFDNUU7QUFBQSxNQUNGLENBQUM7QUFDRCxpQkFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sT0FBT0EsT0FBTSxHQUFHO0FBQ2xELFlBQUksS0FBSyxXQUFXLE9BQU8sT0FBUTtBQUNuQyxhQUFLLFFBQVEsQ0FBQyxLQUFLLE9BQU8sTUFBTSxJQUFJLEtBQUssT0FBTyxFQUFFLENBQUMsRUFBRSxJQUFJLE9BQU8sRUFBRSxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQzNFO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxVQUFVLENBQUMsYUFBYTtBQUFBLElBQzVCLFFBQVEsUUFBUTtBQUFBLElBQ2hCLFNBQVMsUUFBUSxRQUFRLFFBQVE7QUFBQSxJQUNqQyxTQUFTLFFBQVEsUUFBUSxlQUFlO0FBQUEsSUFDeEMsT0FBTyxTQUFTLElBQUksT0FBTyxLQUFLLEVBQUUsS0FBSyxRQUFRLFdBQVcsTUFBTSxRQUFRLFlBQVksVUFBVSxVQUFVO0FBQUEsRUFDMUc7QUFHQSxNQUFNLE9BQU8sQ0FBQyxTQUFTLEVBQUUsUUFBUSxTQUFTLFNBQVMsS0FBSyxNQUFNO0FBQzVELFFBQUksUUFBUSxRQUFRLFFBQVEsR0FBRztBQUM3QixZQUFNLFVBQVUsQ0FBQyxRQUFRLFFBQVEsUUFBUSxNQUFNLEVBQUUsVUFBVTtBQUMzRCxVQUFJLENBQUMsV0FBVyxXQUFXLFFBQVE7QUFDakMsZ0JBQVEsT0FBTztBQUNmLGdCQUFRLFVBQVU7QUFBQSxNQUNwQixXQUFXLENBQUMsU0FBUztBQUNuQixnQkFBUSxPQUFPO0FBQ2YsZ0JBQVEsTUFBTTtBQUNkLGdCQUFRLE9BQU87QUFBQSxNQUNqQjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFFBQVEsV0FBVyxRQUFRLFFBQVEsUUFBUSxlQUFlLE1BQU0sQ0FBQyxDQUFDLFFBQVMsU0FBUSxjQUFjO0FBQ3JHLFFBQUksUUFBUSxLQUFNLE1BQUssSUFBSSxTQUFTLElBQUk7QUFBQSxFQUMxQztBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDdEIsVUFBTSxXQUFXLFNBQVMsY0FBYyxVQUFVO0FBQ2xELGFBQVMsWUFBWTtBQUNyQixVQUFNLFFBQVEsUUFBUSxRQUFRO0FBQzlCLFVBQU0sU0FBUyxDQUF1QixhQUFhLE1BQU0sUUFBUSxDQUFDLFNBQVMsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxDQUFDO0FBQy9HLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxNQUFNLE1BQU07QUFFVixtQkFBVyxFQUFFLFdBQVcsS0FBSyxPQUFPLGNBQWMsRUFBRyxLQUFJLFlBQVksT0FBTyxDQUFDLE1BQU0sS0FBTSxZQUFXLE9BQU87QUFBQSxFQUFLLFdBQVcsSUFBSTtBQUMvSCxlQUFPLFNBQVM7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBSUEsTUFBTSxXQUFXLENBQUMsTUFBTSxNQUFNQyxVQUFTO0FBRXJDLFVBQU0sTUFBTSxDQUFDO0FBQ2IsZUFBVyxTQUFTLEtBQUssT0FBTyxTQUFTLEdBQUc7QUFDMUMsWUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsU0FBUyxDQUFDLEtBQUssSUFBSTtBQUMxRSxVQUFJLENBQUMsSUFBSztBQUNWLFVBQUksS0FBSyxDQUFDLEtBQUssSUFBSSxhQUFhLElBQUksQ0FBQyxDQUFDO0FBQ3RDLFlBQU0sS0FBSyxJQUFJLEtBQUssR0FBR0EsS0FBSSxHQUFHLElBQUksTUFBTTtBQUN4QyxZQUFNLGFBQWEsZUFBZSxFQUFFO0FBQ3BDLFlBQU0sZ0JBQWdCO0FBQUEsSUFDeEI7QUFDQSxXQUFPLE1BQU07QUFDWCxpQkFBVyxDQUFDLEtBQUssRUFBRSxLQUFLLElBQUssY0FBYSxLQUFLLE1BQU0sRUFBRTtBQUFBLElBQ3pEO0FBQUEsRUFDRjtBQUlBLE1BQU0sU0FBUyxDQUFDLEVBQUUsR0FBRyxNQUFNO0FBQ3pCLFVBQU0sVUFBVSxNQUFNLElBQUksaUJBQWlCLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQztBQUN6RCxVQUFNLE9BQU8sUUFBUSxFQUFFLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxRQUFRLE9BQU8sWUFBWSxFQUFFO0FBQy9FLFdBQU8sTUFBTTtBQUNYLFlBQU0sT0FBTyxRQUFRO0FBQ3JCLFVBQUksS0FBSyxXQUFXLEtBQUssT0FBUTtBQUNqQyxXQUFLLFFBQVEsQ0FBQyxFQUFFLFlBQVksR0FBRyxPQUFPO0FBQ3BDLGNBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFDbEMsY0FBTSxTQUFTLFdBQVcsS0FBSyxFQUFFLEtBQUssWUFBWSxLQUFLLEtBQUssZ0JBQWdCO0FBQzVFLFlBQUksT0FBUSxLQUFJLFlBQVksS0FBSyxFQUFFLFFBQVEsUUFBUSxHQUFHLENBQUM7QUFBQSxNQUN6RCxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFHTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVM7QUFDckMsVUFBTSxRQUFRLE9BQU8sSUFBSTtBQUN6QixJQUFBRixNQUFLLFNBQVMsWUFBWSxDQUFDO0FBQzNCLGVBQVcsV0FBVyxTQUFVLEtBQUksQ0FBQyxRQUFRLFlBQWEsVUFBUyxPQUFPLE9BQU87QUFDakYsVUFBTSxRQUFRLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLFlBQVksS0FBSyxTQUFTLE9BQU8sQ0FBQztBQUN0RSxRQUFJLENBQUMsTUFBTSxVQUFVLENBQUMsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLEtBQUssY0FBYyxHQUFHLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRyxRQUFPLEVBQUUsTUFBTSxTQUFTLE1BQU07QUFFdEgsVUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLE1BQU0sSUFBSTtBQUNuQyxVQUFNRSxRQUFPLFFBQVEsS0FBSyxPQUFPLENBQUMsSUFBSSxRQUFRLEtBQUssR0FBRztBQUN0RCxVQUFNLFdBQVcsU0FBUyxNQUFNLE9BQU8sSUFBSSxJQUFJLEdBQUcsR0FBR0EsS0FBSTtBQUN6RCxVQUFNLFdBQVcsQ0FBQyxPQUFPLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLFVBQVUsTUFBTyxLQUFLLElBQUksSUFBSSxPQUFPLEVBQUUsQ0FBQyxLQUFLLFNBQVUsQ0FBQyxFQUFFLEtBQUs7QUFDNUcsVUFBTUMsU0FBUSxDQUF3QixZQUFZLEtBQUssU0FBUyxLQUFLLEVBQUU7QUFDdkUsVUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxZQUFZLFFBQVEsUUFBUSxRQUFRLENBQUM7QUFDckcsVUFBTSxPQUFPLE9BQU8sUUFBUSxFQUFFLE9BQU9BLE1BQUs7QUFDMUMsVUFBTSxRQUFRLEtBQUssS0FBSyxPQUFPQSxNQUFLLEdBQUcsSUFBSTtBQUUzQyxVQUFNLFNBQVMsS0FBSyxPQUFPLENBQUMsUUFBUSxDQUFDQSxPQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ2pGLFNBQUssUUFBUSxDQUFDLE9BQU8sT0FBTztBQUMxQixZQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDM0IsVUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEtBQUssQ0FBQyxTQUFTLElBQUksR0FBRyxFQUFHO0FBQ2pELFlBQU0sUUFBUSxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUM7QUFDcEMsVUFBSSxNQUFNLFFBQVEsZ0JBQWdCLEdBQUc7QUFDbkMsY0FBTSxPQUFRLE1BQU0sT0FBTyxNQUFNLGFBQWEsTUFBTTtBQUVwRCxZQUFJLENBQUMsT0FBTyxVQUFVLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTSxVQUFXLE9BQU0sU0FBUztBQUNyRixjQUFNLGdCQUFnQixRQUFRLE1BQU0sTUFBTTtBQUFBLE1BQzVDO0FBQ0EsaUJBQVcsV0FBVyxDQUFDLE9BQU8sR0FBRyxFQUFHLFVBQVMsYUFBYSxNQUFNRCxRQUFPLEVBQUU7QUFDekUsYUFBTyxLQUFLLENBQUNBLFFBQU8sSUFBSSxLQUFLLENBQUM7QUFBQSxJQUNoQyxDQUFDO0FBRUQsV0FBTztBQUFBLE1BQ0wsTUFBTSxLQUFLO0FBQUEsTUFDWCxTQUFTLE1BQU07QUFDYixpQkFBUztBQUNULGNBQU0sU0FBUyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsSUFBSSxJQUFJLEtBQUtBLEtBQUksR0FBRyxDQUFDO0FBQ2xFLGNBQU1FLFFBQU8sSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFlBQVksQ0FBQyxRQUFRLGFBQWEsSUFBSSxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQ25GLGNBQU0sUUFBUSxPQUFPLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxPQUFPLEVBQUUsU0FBU0EsTUFBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLE1BQU0sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLFdBQVc7QUFDbEksbUJBQVcsRUFBRSxRQUFRLEtBQUssTUFBTyxTQUFRLGdCQUFnQixJQUFJO0FBQzdELG1CQUFXLEVBQUUsU0FBUyxNQUFNLEtBQUssTUFBTyxNQUFLLFNBQVMsS0FBSztBQUMzRCxtQkFBVyxFQUFFLFNBQVMsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLE9BQU87QUFDakQsY0FBSSxDQUFDLE1BQU87QUFDWixrQkFBUSxTQUFTLEtBQUs7QUFDdEIsbUJBQVMsSUFBSSxPQUFPO0FBQUEsUUFDdEI7QUFDQSxpQkFBUyxZQUFZO0FBQ3JCLGNBQU07QUFBQSxNQUNSO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFFTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixhQUFTLFFBQVEsVUFBVSxFQUFFLFNBQVMsTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLEdBQUcsbUJBQW1CLEtBQUssQ0FBQztBQUNoRyxPQUFHLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxTQUFTLElBQUksTUFBTSxDQUFDO0FBQUEsRUFDbkQ7OztBQzVMQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU8sSUFBSSxTQUFTLGlCQUFpQixJQUFJLGdCQUFnQjtBQUUvRCxNQUFJLFVBQVU7QUFFZCxNQUFJO0FBRUosTUFBSTtBQUVKLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLGlCQUFhLEdBQUc7QUFDaEIsZ0JBQVksSUFBSSxRQUFRLENBQUMsWUFBWTtBQUNuQyxnQkFBVSxNQUFNO0FBQ2QsWUFBSSxTQUFTLGNBQWMsSUFBSSxFQUFHLFFBQU8sTUFBTSxNQUFNO0FBQ3JELGtCQUFVO0FBQ1YsZ0JBQVE7QUFBQSxNQUNWO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUdBLE1BQU0sUUFBUSxDQUFDLFFBQVEsTUFBTTtBQUMzQixRQUFJLENBQUMsUUFBUztBQUNkLGlCQUFhLEdBQUc7QUFDaEIsVUFBTSxXQUFXLFNBQVMsS0FBSztBQUFBLEVBQ2pDO0FBR08sTUFBTSxXQUFXLE1BQU07QUFDNUIsUUFBSSxDQUFDLFdBQVcsU0FBUyxjQUFjLElBQUksRUFBRyxPQUFNLEdBQUcsTUFBTTtBQUM3RCxXQUFPO0FBQUEsRUFDVDtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLE9BQUcsZUFBZSxDQUFDLEVBQUUsT0FBTyxNQUFNLFVBQVUsTUFBTSxDQUFDO0FBQ25ELE9BQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLENBQUMsT0FBTyxVQUFVLEtBQUssS0FBSyxNQUFNLENBQUM7QUFDckYsT0FBRyxhQUFhLENBQUMsRUFBRSxZQUFZLE1BQU0sTUFBTSxnQkFBZ0IsVUFBVSxTQUFTLENBQUMsQ0FBQztBQUNoRixPQUFHLFNBQVMsQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQy9DLE9BQUcsMkNBQTJDLE1BQU0sTUFBTSxDQUFDO0FBRTNELE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sY0FBYyxZQUFZLE1BQU0sQ0FBQztBQUNyRSxPQUFHLGVBQWUsQ0FBQyxFQUFFLFFBQVEsTUFBTSxXQUFXLE1BQU0sQ0FBQztBQUNyRCxPQUFHLFFBQVEsQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLFVBQVUsTUFBTSxDQUFDO0FBQUEsRUFDekQ7OztBQzNDQSxNQUFJLFNBQVM7QUFHYixNQUFNLE1BQU0sQ0FBQyxVQUFVO0FBQ3JCLFVBQU0sZUFBZTtBQUNyQixVQUFNLGNBQWM7QUFBQSxFQUN0QjtBQUVBLE1BQU1DLFFBQU8sT0FBTyxDQUFDLFVBQVUsVUFBVSxJQUFJLE9BQU8sbUJBQW1CLHFCQUFxQixnQkFBZ0IsR0FBRztBQUd4RyxNQUFNLGNBQWMsTUFBTTtBQUMvQixhQUFTO0FBQ1QsSUFBQUEsTUFBSztBQUFBLEVBQ1A7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFVBQVUsTUFBTSxNQUFNLFNBQVMsTUFBTTtBQUMxQyxlQUFXLFFBQVEsQ0FBQyxVQUFVLFdBQVcsU0FBUyxNQUFNLEVBQUcsTUFBSyxNQUFNLE1BQU0sZUFBZUEsS0FBSSxDQUFDO0FBQUEsRUFDbEc7OztBQ2hCQSxNQUFNQyxTQUFRLENBQUMsSUFBSSxPQUFPO0FBQ3hCLGVBQVcsT0FBTyxPQUFPLEVBQUUsRUFBRSxPQUFPLENBQUMsRUFBRyxVQUFTLFFBQVEsR0FBRztBQUM1RCxnQkFBWTtBQUNaLFNBQUssU0FBUyxPQUFPLEVBQUUsSUFBSSxTQUFTLE9BQU87QUFBQSxFQUM3QztBQUdPLE1BQU0sU0FBUyxPQUFPLEtBQUssRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxZQUFZO0FBQ3hGLFVBQU0sRUFBRSxTQUFTLElBQUksS0FBSyxJQUFJO0FBQzlCLFFBQUksT0FBTyxZQUFZLElBQUksSUFBSTtBQUMvQixRQUFJLFlBQVk7QUFDZCxZQUFNQyxNQUFLLElBQUksSUFBSSxHQUFHO0FBQ3RCLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUtBLElBQUcsY0FBYztBQUMzQyxZQUFJLE1BQU0sU0FBUyxJQUFJLEVBQUcsQ0FBQUEsSUFBRyxhQUFhLElBQUksTUFBTSxRQUFRLENBQUM7QUFBQSxNQUMvRDtBQUNBLFVBQUlBLElBQUcsV0FBVyxTQUFTLE9BQVEsS0FBSSxTQUFTO0FBQUEsVUFDM0MsQ0FBQUQsT0FBTSxJQUFJQyxHQUFFLEdBQUcsSUFBSSxTQUFTLENBQUM7QUFDbEM7QUFBQSxJQUNGO0FBQ0EsUUFBSTtBQUNGLFVBQUksRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLEtBQUssTUFBTSxRQUFRLElBQUksWUFBWSxDQUFDLEVBQUUsY0FBYztBQUNwRixVQUFJLENBQUMsUUFBUTtBQUNYLGNBQU07QUFBQTtBQUFBLFVBQTRCLG9EQUFvRCxLQUFLLElBQUk7QUFBQTtBQUMvRixTQUFDLEVBQUUsUUFBUSxPQUFPLE9BQU8sSUFBSSxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDaEQsZUFBTyxLQUFLLE1BQU0sR0FBRyxNQUFNLEtBQUs7QUFBQSxNQUNsQztBQUNBLFVBQUksU0FBUyxDQUFDLEdBQUcsTUFBTTtBQUN2QixVQUFJLFFBQVEsU0FBUyxDQUFDLENBQUMsSUFBSSxLQUFLLFFBQVEsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzFELFVBQUksU0FBUztBQUFBLElBQ2YsUUFBUTtBQUFFO0FBQUEsSUFBUTtBQUNsQixVQUFNLFNBQVM7QUFDZixVQUFNLEtBQUssUUFBUSxJQUFJLGFBQWE7QUFDcEMsUUFBSSxNQUFNLFFBQVEsSUFBSSxZQUFZLEVBQUcsQ0FBQUQsT0FBTSxJQUFJLEVBQUU7QUFBQSxhQUN4QyxTQUFTLFNBQVMsT0FBTyxXQUFXLEtBQU0sT0FBTSxXQUFXLEtBQUssTUFBTSxPQUFPO0FBQUEsRUFDeEY7QUFLQSxNQUFNLGFBQWEsT0FBTyxLQUFLLE1BQU0sWUFBWTtBQUMvQyxVQUFNLE9BQU8sa0RBQWtELEtBQUssSUFBSTtBQUN4RSxVQUFNLFNBQVMsUUFBUSxLQUFLLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDekMsUUFBSSxLQUFLO0FBQ1QsZUFBVyxDQUFDLElBQUksTUFBTSxLQUFLLElBQUksU0FBUyxDQUFDLEdBQUc7QUFDMUMsWUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLEVBQUUsS0FBSztBQUNuQyxZQUFNLE9BQU8sUUFBUSxLQUFLLEtBQUssTUFBTSxJQUFLLE1BQU0sTUFBTyxDQUFDO0FBQ3hELGFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUM7QUFDeEQsVUFBSSxDQUFDLE9BQVE7QUFDYixZQUFNLFNBQVM7QUFDZixZQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUU7QUFDN0IsV0FBSyxVQUFVLFVBQVUsTUFBTSxRQUFRLGVBQWUsS0FBSztBQUMzRCxVQUFJLENBQUMsS0FBSyxRQUFTLE9BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUs7QUFBQSxlQUN0RSxTQUFTLEVBQUUsS0FBSyxNQUFNLFFBQVEsZUFBZSxLQUFLLE1BQU8sTUFBSyxRQUFRLGFBQWEsT0FBTyxFQUFFO0FBRXJHLFVBQUksU0FBUyxPQUFPLEtBQUssU0FBUyxPQUFPLEtBQU0sU0FBUSxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNuRztBQUFBLEVBQ0Y7QUFHQSxNQUFNLFVBQVUsT0FBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLE1BQUFFLE1BQUssTUFBTTtBQUNuRCxVQUFNLGlCQUFpQixZQUFZLE1BQU0sR0FBRztBQUM1QyxRQUFJLE1BQU0sRUFBRSxNQUFNLE1BQU0sVUFBVTtBQUFBLElBQUMsRUFBRTtBQUNyQyxRQUFJO0FBQ0YsWUFBTSxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQzFCLFNBQVMsT0FBTztBQUNkLGNBQVEsTUFBTSxLQUFLO0FBQUEsSUFDckI7QUFDQSxRQUFJO0FBQ0YsWUFBTUEsTUFBSyxNQUFNLElBQUksTUFBTSxHQUFHO0FBQUEsSUFDaEMsVUFBRTtBQUNBLFVBQUksUUFBUTtBQUFBLElBQ2Q7QUFDQSxtQkFBZTtBQUFBLEVBQ2pCOzs7QUN4RUEsTUFBTSxRQUFRO0FBQ2QsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sUUFBUTtBQUlkLE1BQU0sUUFBUSxDQUFDO0FBRWYsTUFBTSxPQUFPLENBQUM7QUFJZCxNQUFNLFNBQVMsQ0FBQyxVQUFVLEdBQUcsSUFBSSxnQkFBZ0IsS0FBSyxDQUFDLEdBQUc7QUFHbkQsTUFBTSxTQUFTLENBQUMsRUFBRSxXQUFXLFFBQVEsTUFBTSxNQUNoRCxRQUFRLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLEdBQUcsU0FBUyxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxTQUFTLElBQUksTUFBTSxFQUFFO0FBSTVFLE1BQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxTQUFTO0FBQzVDLGVBQVcsT0FBTyxPQUFPLEtBQUssR0FBRztBQUMvQixZQUFNLFFBQVMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUMvQixpQkFBVyxDQUFDLE1BQU0sRUFBRSxLQUFBQyxLQUFJLENBQUMsS0FBSyxPQUFRLE9BQU0sSUFBSSxLQUFLLE1BQU0sSUFBSSxLQUFLLGtCQUFrQixLQUFLLElBQUksTUFBTUEsUUFBTztBQUM1RyxVQUFJLEtBQU0sTUFBSyxHQUFHLElBQUksT0FBTztBQUFBLElBQy9CO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsU0FBUyxFQUFFLFdBQVcsRUFBRSxHQUFHLFVBQVUsT0FBTyxLQUFLLEVBQUUsUUFBUSxDQUFDLFFBQzNFLE1BQU0sR0FBRyxJQUFJLE9BQU8sUUFBUSxNQUFNLEdBQUcsQ0FBQyxJQUFJLFlBQVksTUFBTSxHQUFHLEVBQUUsSUFBSSxDQUF1QixTQUFTLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFFO0FBSXRILE1BQU0sVUFBVSxNQUFNO0FBRXBCLFVBQU0sUUFBUSxDQUFDO0FBQ2YsZUFBVyxRQUFRLFNBQVMsaUJBQWlCLEtBQUssR0FBRztBQUNuRCxpQkFBVyxRQUFRLEtBQUssYUFBYSxZQUFZLEdBQUcsTUFBTSxZQUFZLEtBQUssQ0FBQyxFQUFHLEVBQUMsTUFBTSxJQUFJLE1BQU0sQ0FBQyxHQUFHLEtBQUssSUFBSTtBQUFBLElBQy9HO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNQyxRQUFPLENBQUMsS0FBSyxNQUFNLFFBQVEsT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLEVBQUUsQ0FBQyxNQUFNO0FBQ3pGLFVBQU0sRUFBRSxJQUFJLFNBQVMsRUFBRSxZQUFZLE1BQU0sRUFBRSxJQUFJO0FBQy9DLFVBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsVUFBTSxRQUFRLEtBQUssVUFBVSxDQUFDLE1BQU0sV0FBVyxPQUFPLEdBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLE1BQU0sT0FBTyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUUsQ0FBQztBQUM5RyxVQUFNLE9BQU8sT0FBTyxFQUFFLE1BQU0sQ0FBQztBQUM3QixRQUFJLE9BQU8sUUFBUSxTQUFTLE9BQU8sSUFBSSxRQUFRLEtBQUssRUFBRSxNQUFNLFFBQVEsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsVUFBVSxJQUFJLEVBQUc7QUFDOUcsUUFBSSxRQUFRO0FBQ1osV0FBTyxJQUFJLElBQUksT0FBTyxPQUFPLE9BQU8sRUFBRSxPQUFPLE1BQU0sS0FBSyxRQUFRLE9BQU8sTUFBTSxNQUFNLENBQUMsQ0FBQztBQUNyRixTQUFLLEtBQUs7QUFDVixXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssWUFBWTtBQUMvQixVQUFNLEVBQUUsTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLEtBQUssSUFBSTtBQUNqRCxVQUFNLFVBQVUsT0FBTyxRQUFRLENBQUMsQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFDaEYsVUFBTSxPQUFPLENBQUMsS0FBSyxRQUFRLFVBQVUsR0FBRyxLQUFLLE9BQU8sR0FBRyxHQUFHLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFFN0UsVUFBTSxRQUFRLENBQUMsT0FBTyxTQUFTO0FBQzdCLFlBQU0sUUFBUSxPQUFPLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLEtBQUssT0FBTyxNQUFNLEVBQUUsRUFBRSxDQUFDO0FBQ3ZHLFVBQUksQ0FBQyxPQUFPLElBQUksTUFBTSxFQUFFLE1BQU0sU0FBUyxDQUFDQSxNQUFLLEtBQUssS0FBSyxHQUFJO0FBQzNELGNBQVEsS0FBSyxDQUFDLE9BQU8sRUFBRSxXQUFXLE1BQU0sUUFBUSxnQkFBZ0IsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDcEY7QUFDQSxVQUFNQyxRQUFPLG9CQUFJLElBQUk7QUFDckIsUUFBSTtBQUNKLGVBQVcsQ0FBQyxRQUFRLEtBQUssS0FBSyxTQUFTO0FBQ3JDLFlBQU0sUUFBUSxLQUFLLE1BQU0sT0FBTyxRQUFRLFdBQVcsSUFBSTtBQUN2RCxpQkFBVyxDQUFDLE1BQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDbkQsY0FBTSxDQUFDLElBQUlDLEtBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ25DLGNBQU0sU0FBUyxLQUFLLEVBQUU7QUFDdEIsWUFBSSxPQUFRLE9BQU0sUUFBUUEsS0FBSTtBQUM5QixZQUFJRCxNQUFLLElBQUksT0FBTyxPQUFPLEVBQUc7QUFDOUIsUUFBQUEsTUFBSyxJQUFJLE9BQU8sT0FBTztBQUN2QixrQkFBVSxRQUFRO0FBQ2xCLG1CQUFXLFNBQVMsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFHO0FBQ3JDLGdCQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksTUFBTTtBQUN6QyxnQkFBTSxXQUFXLFdBQVcsY0FBYyxTQUFTLElBQUksSUFBSSxHQUFHO0FBQzlELGNBQUksQ0FBQyxZQUFZLEtBQUssU0FBUyxRQUFRLEVBQUcsT0FBTSxPQUFPLElBQUk7QUFBQSxRQUM3RDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUtPLE1BQU0sYUFBYSxDQUFDLFFBQVE7QUFDakMsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEdBQUc7QUFDdkMsWUFBTSxPQUFPLEtBQUssTUFBTSxFQUFFO0FBQzFCLFVBQUksTUFBTSxRQUFRLGVBQWUsTUFBTSxVQUFVLE9BQU8sTUFBTSxFQUFFLEVBQUUsQ0FBQyxFQUFHO0FBQ3RFLFdBQUssT0FBTyxPQUFPLE9BQU8sRUFBRSxNQUFNLEtBQUssTUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFFBQVEsQ0FBQyxRQUFRO0FBQzVCLFVBQU0sRUFBRSxNQUFNLFFBQVEsS0FBSyxJQUFJO0FBQy9CLFVBQU0sT0FBTyxRQUFRO0FBQ3JCLFFBQUksT0FBTyxLQUFLLElBQUksTUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLENBQUM7QUFDakQsUUFBSSxVQUFVLFlBQVksSUFBSTtBQUM5QixRQUFJLEVBQUUsSUFBSSxPQUFPLE1BQU0sUUFBUSxJQUFJLEtBQUssS0FBSyxRQUFRLGFBQWEsT0FBTyxHQUFHLEVBQUUsS0FBSyxDQUFDLFFBQVEsS0FBSyxHQUFHLENBQUMsRUFBRztBQUV4RyxVQUFNLFVBQVUsQ0FBQyxDQUFDLE1BQU0sR0FBRyxDQUFDO0FBQzVCLGVBQVcsU0FBUyxRQUFRLEdBQUc7QUFDN0IsVUFBSSxDQUFDLE1BQU0sV0FBV0QsTUFBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLEVBQUcsU0FBUSxLQUFLLENBQUMsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLElBQ3RGO0FBQ0EsV0FBTyxLQUFLLE9BQU87QUFDbkIsUUFBSSxPQUFPLEtBQU0sTUFBSyxJQUFJLGVBQWUsSUFBSSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUc7QUFBQSxFQUNoRztBQUlPLE1BQU1HLFdBQVUsQ0FBQyxRQUFRO0FBQzlCLGVBQVcsU0FBUyxJQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3ZDLFVBQUksTUFBTSxTQUFTLElBQUs7QUFDeEIsWUFBTSxFQUFFLE9BQU8sSUFBSSxTQUFTLE1BQU0sTUFBTSxJQUFJO0FBQzVDLFlBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsWUFBTSxPQUFPLE9BQU8sRUFBRTtBQUV0QixVQUFJLFFBQVEsQ0FBQyxNQUFNLENBQUMsRUFBRyxNQUFLLE1BQU07QUFBQSxVQUM3QixPQUFNLFVBQVUsSUFBSSxTQUFTLElBQUksV0FBVyxPQUFPLE1BQU0sUUFBUSxlQUFlO0FBQ3JGLFlBQU0sT0FBTyxNQUFNLFFBQVE7QUFDM0IsVUFBSSxXQUFXLFFBQVEsQ0FBQyxLQUFLLENBQUMsRUFBRyxNQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQ3JGLGFBQU8sRUFBRTtBQUFBLElBQ1g7QUFBQSxFQUNGOzs7QUN0SU8sTUFBTSxhQUFhLENBQUMsS0FBSyxXQUFXO0FBQ3pDLFVBQU0sRUFBRSxJQUFJLFFBQVEsQ0FBQyxDQUFDLElBQUksR0FBRyxPQUFPLFFBQVEsQ0FBQyxDQUFDLENBQUMsR0FBRyxRQUFRLFFBQVEsS0FBSyxJQUFJO0FBQzNFLFVBQU0sU0FBUyxJQUFJLFNBQVMsV0FBVztBQUV2QyxVQUFNLFdBQVcsQ0FBQztBQUNsQixlQUFXLENBQUMsTUFBTSxFQUFFLE9BQU9DLE9BQU0sS0FBSyxPQUFPO0FBQzNDLFlBQU1DLE9BQU0sT0FBTyxJQUFJLElBQUk7QUFDM0IsWUFBTSxFQUFFLFdBQVcsTUFBTSxPQUFPLFFBQVEsSUFBSUEsUUFBTztBQUNuRCxZQUFNLFFBQVFELFFBQU8sSUFBSSxDQUFDLFVBQVUsU0FBUyxLQUFLLENBQUM7QUFDbkQsaUJBQVcsRUFBRSxRQUFRLEtBQUssTUFBTyxTQUFRLElBQUksSUFBSTtBQUNqRCxZQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFBRSxPQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsT0FBTyxPQUFPQSxRQUFPLElBQUksQ0FBQztBQUMzRSxZQUFNLE1BQU0sT0FBTyxNQUFNLFNBQVMsUUFBUSxTQUFTLFNBQVMsS0FBSztBQUNqRSxVQUFJLE9BQVEsT0FBTUQsT0FBTSxFQUFFLFdBQVcsT0FBTyxDQUFDLEdBQUcsU0FBUyxHQUFHLEtBQUssRUFBRSxJQUFJLEtBQUssS0FBS0EsT0FBTSxJQUFJLElBQUk7QUFDL0YsWUFBTSxDQUFDLEVBQUUsT0FBT0UsUUFBTyxPQUFPLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQ0YsUUFBTyxRQUFRLENBQUMsSUFBSSxDQUFDQSxRQUFPLEtBQUssR0FBRyxLQUFLLElBQUk7QUFDNUYsWUFBTSxRQUFRLENBQUMsR0FBR0UsT0FBTSxPQUFPLENBQXVCLFNBQVMsT0FBTyxNQUFNLENBQUMsRUFBRSxPQUFBQyxPQUFNLE1BQU1BLE9BQU0sU0FBUyxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUk7QUFDdkgsVUFBSUgsTUFBSztBQUNQLGVBQU8sSUFBSSxLQUFLLE9BQU8sSUFBSSxLQUFLLEtBQUs7QUFDckMsUUFBQUEsS0FBSSxRQUFRLENBQUM7QUFBQSxNQUNmO0FBQ0EsWUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLFFBQVEsV0FBVyxJQUFJO0FBQ3JELGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssS0FBSztBQUNoQyxjQUFNLENBQUMsSUFBSUMsS0FBSSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDbkMsaUJBQVMsS0FBSyxFQUFFLE1BQU0sUUFBUSxNQUFNLE9BQU8sUUFBUSxTQUFTLG9CQUFJLElBQUksR0FBRyxJQUFJLE1BQUFBLE1BQUssQ0FBQztBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUOzs7QUMxQkEsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUN2QixVQUFNLEVBQUUsSUFBSSxXQUFXLFFBQVEsUUFBUSxTQUFTLFFBQVEsT0FBTyxJQUFJO0FBQ25FLGFBQVMsWUFBWSxHQUFHO0FBQ3hCLElBQUFHLFNBQVEsR0FBRztBQUNYLFVBQU0sUUFBUSxJQUFJLFNBQVMsUUFBUSxjQUFjLE1BQU0sRUFBRSxLQUFLLFFBQVE7QUFDdEUsZUFBVyxXQUFXLFdBQVcsS0FBSyxJQUFJLFVBQVUsQ0FBQyxDQUFDLGVBQWUsRUFBRSxXQUFXLFFBQVEsT0FBTyxPQUFPLENBQUMsQ0FBQyxDQUFDLEdBQUc7QUFDNUcsWUFBTSxFQUFFLE1BQUFDLE9BQU0sUUFBUSxNQUFNLE1BQU0sR0FBRyxJQUFJO0FBQ3pDLFlBQU0sUUFBUSxRQUFRLE1BQU0sTUFBTTtBQUNsQyxhQUFPLElBQUksT0FBTyxPQUFPO0FBQ3pCLFVBQUksS0FBTyxVQUFTLFNBQVMsRUFBRSxLQUFLLFNBQVMsT0FBTyxNQUFNLENBQUM7QUFDM0QsVUFBSSxTQUFTLE1BQU0sU0FBUyxlQUFlO0FBQ3pDLFlBQUksSUFBSSxTQUFVLFFBQU8sSUFBSSxPQUFPLEdBQUc7QUFDdkMsaUJBQVMsUUFBUSxNQUFNLENBQUM7QUFBQSxNQUMxQjtBQUNBLFVBQUksU0FBUyxNQUFNLFNBQVMsd0JBQXlCLFdBQVUsV0FBVyxTQUFZLFNBQVMsRUFBRSxHQUFHLFFBQVEsT0FBTyxDQUFDO0FBQ3BILE9BQUMsS0FBSyxJQUFJLEtBQUssU0FBUyxNQUFNLGNBQWMsS0FBSztBQUNqRCxVQUFJLEtBQUssRUFBRSxFQUFHLFNBQVEsT0FBTyxLQUFLLEVBQUUsR0FBRyxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxDQUFDQSxPQUFNLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDdEc7QUFDQSxlQUFXLFNBQVMsSUFBSSxPQUFPLE9BQU8sRUFBRyxPQUFNLFFBQVEsU0FBUyxRQUFRLEtBQUs7QUFBQSxFQUMvRTtBQUlBLE1BQUksVUFBVTtBQUVkLE1BQU0sVUFBVSxDQUFDO0FBR1YsTUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNLFdBQVcsQ0FBQyxJQUFJLFNBQVMsUUFBUSxLQUFLLEdBQUcsSUFBSSxRQUFRLEdBQUc7QUFHN0YsTUFBTSxPQUFPLENBQUNDLFNBQVE7QUFDcEIsaUJBQWEsT0FBTztBQUNwQixjQUFVO0FBQ1YsZUFBVyxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUcsQ0FBQUEsS0FBSSxLQUFLLG1CQUFtQjtBQUFBLEVBQ25FO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsT0FBRyxnQkFBZ0IsTUFBTTtBQUN2QixtQkFBYSxPQUFPO0FBQ3BCLGdCQUFVLFdBQVcsTUFBTSxLQUFPLE9BQU87QUFBQSxJQUMzQyxDQUFDO0FBQ0QsT0FBRyxZQUFZLE1BQU0sYUFBYSxPQUFPLENBQUM7QUFDMUMsT0FBRyxZQUFZLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNqQzs7O0FDNUNBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTztBQUdOLE1BQU0sU0FBUyxDQUFDLE9BQU8sRUFBRSxHQUFHLEdBQUcsV0FBVyxNQUFNLFFBQVEsTUFBTSxLQUFLLE9BQU8sRUFBRSxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksV0FBVyxNQUFNO0FBSXhILE1BQU0sWUFBWSxDQUFDLE9BQU8sU0FDeEIsTUFBTSxjQUFjLFNBQ2hCLE1BQU0seUJBQXlCLElBQUksS0FBSyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQU0sU0FBUyxTQUFTLGVBQWUsS0FBSyxJQUFJLENBQUMsSUFDcEgsQ0FBQyxLQUFLO0FBR1osTUFBTUMsUUFBTyxDQUFDLEVBQUUsR0FBRyxNQUFNO0FBQ3ZCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsZUFBVyxTQUFTLE9BQU8sTUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLEdBQUc7QUFDbkQsWUFBTSxRQUFRLE9BQU8sT0FBTyxNQUFNLFNBQVMsTUFBTSxNQUFNLGFBQWEsU0FBUyxDQUFDLENBQUM7QUFDL0UsaUJBQVcsVUFBVSxVQUFVLE9BQU8sSUFBSSxHQUFHO0FBQzNDLFlBQUksT0FBTyxhQUFhLFFBQVEsa0JBQWtCLElBQUksTUFBTSxNQUFPO0FBQ25FLGVBQU8sZ0JBQWdCLE1BQU0sS0FBSztBQUNsQyxxQkFBYSxRQUFRLGlCQUFpQixRQUFRLFNBQVMsSUFBSTtBQUFBLE1BQzdEO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixlQUFXLFFBQVEsQ0FBQyxVQUFVLFlBQVksTUFBTSxFQUFHLE1BQUssTUFBTSxDQUFDLFFBQVEsZUFBZSxNQUFNQSxNQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDeEc7OztBQ25CQSxNQUFNQyxPQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDOUMsVUFBTSxPQUFPLE9BQU8sT0FBTztBQUMzQixVQUFNLFNBQVMsU0FBUyxNQUFNLElBQUk7QUFDbEMsUUFBSSxZQUFZLEtBQU0sUUFBTyxNQUFNLE1BQU0sT0FBTyxFQUFFLFFBQVEsS0FBSyxDQUFDO0FBQ2hFLFFBQUksT0FBTyxTQUFTLE1BQU0sTUFBTSxFQUFHO0FBQ25DLFVBQU0sTUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFLE1BQU0sUUFBUSxRQUFRLENBQUM7QUFDMUQsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFFBQVEsQ0FBQyxFQUFHLEtBQUksQ0FBQyxVQUFVLElBQUksRUFBRyxLQUFJLEtBQUssT0FBTyxNQUFNLEtBQUs7QUFDekYsaUJBQWEsSUFBSSxNQUFNLEtBQUssTUFBTSxRQUFRLFFBQVEsYUFBYSxJQUFJLENBQUM7QUFDcEUsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sUUFBUSxDQUFDLE1BQU0sT0FBTyxTQUFTO0FBQzFDLFVBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxLQUFLO0FBQ3hDLFVBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSSxTQUFTLENBQUM7QUFDbkMsVUFBTSxPQUFPLGtCQUFrQixLQUFLLElBQUksS0FBSyxRQUFRLE9BQU8sT0FBTyxDQUFDLEtBQUssSUFBSSxLQUFLLE1BQU0sZ0JBQWdCLElBQUksRUFBRSxJQUFJO0FBQ2xILFFBQUksTUFBTSxNQUFNLENBQW9CLFFBQVEsR0FBRyxTQUFTLEdBQUcsQ0FBQyxPQUFPLFFBQVEsRUFBRztBQUM5RSxVQUFNLE1BQU0sT0FBTyxNQUFNLFdBQVcsRUFBRSxPQUFPLFFBQVEsQ0FBQyxPQUFPLFNBQVMsTUFBTSxHQUFHLEtBQUssQ0FBQztBQUNyRixRQUFJLFVBQVUsS0FBSyxJQUFJLEVBQUcsS0FBSSxRQUFRLENBQUMsQ0FBQyxNQUFNLE1BQU0sQ0FBQztBQUNyRCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBSU8sTUFBTSxPQUFPLENBQUMsTUFBTSxRQUFRLE1BQU0sU0FBUztBQUNoRCxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsSUFBSTtBQUNyQyxpQkFBYSxJQUFJLE1BQU0sSUFBSTtBQUMzQixlQUFXLEdBQUc7QUFDZCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBR0EsTUFBTSxVQUFVLENBQUMsV0FBVyxRQUFRO0FBQ2xDLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLGNBQWMsQ0FBQyxDQUFDO0FBQ2pGLFFBQUksTUFBTSxTQUFTLFNBQVMsRUFBRyxRQUFPLGlDQUFpQyxLQUFLLFVBQVUsR0FBRyxDQUFDO0FBQzFGLFVBQU0sVUFBVSxPQUFPLE9BQU8sUUFBUSxZQUFZLEtBQUssT0FBTyxZQUFZLFFBQVEsV0FBVyxLQUFLO0FBQ2xHLFdBQU8seUJBQXlCLE1BQU0sU0FBUyxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUMsS0FBSyxNQUFNLElBQUksV0FBVyxFQUFFO0FBQUEsRUFDckc7QUFHQSxNQUFNLE9BQU8sQ0FBQyxXQUFXLFFBQVEsT0FBTyxDQUFDLEdBQUcsRUFBRSxJQUFJLElBQUksQ0FBQyxNQUNyRCxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDL0IsVUFBTSxNQUFNLE9BQU8sT0FBTyxLQUFLLG1CQUFtQixJQUFJLE9BQU8sR0FBRyxHQUFHLEVBQUUsQ0FBQztBQUN0RSxVQUFNLE9BQU8sTUFBTSx5QkFBeUIsSUFBSSxPQUFPLFNBQVMsQ0FBQyxJQUFJLEdBQUcsRUFBRTtBQUMxRSxRQUFJLEtBQU0sTUFBSyxNQUFNLFFBQVEsTUFBTSxFQUFFLFNBQVMsT0FBTyxDQUFDO0FBQUEsUUFDakQsTUFBSyxFQUFFLFdBQVcsUUFBUSxPQUFPLEdBQUcsUUFBUSxXQUFXLEdBQUcsQ0FBQztBQUFBLEVBQ2xFLENBQUM7QUFHSCxNQUFNLE1BQU0sT0FBTyxLQUFLLFlBQVk7QUFDbEMsVUFBTSxFQUFFLE9BQU8sR0FBRyxJQUFJO0FBQ3RCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFFcEIsVUFBTSxTQUFTLENBQUMsUUFBUyxTQUFTLElBQUksUUFBUSxJQUFJLFNBQVMsUUFBUTtBQUNuRSxRQUFJLFVBQVUsQ0FBQyxJQUFJLFFBQVMsUUFBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLFFBQVEsR0FBRyxPQUFPLFFBQVEsZ0JBQWdCLEVBQUUsQ0FBQyxDQUFDO0FBQ3RHLFFBQUksVUFBVyxJQUFJLFVBQVUsS0FBSyxRQUFRLFVBQVksUUFBTyxLQUFLLEtBQUssaUJBQWlCO0FBQ3hGLFFBQUksUUFBUSxXQUFXLEdBQUcsSUFBSSxLQUFLLEtBQUssSUFBSTtBQUM1QyxVQUFNQyxVQUFTLE1BQU0sT0FBTyxLQUFLLE1BQU07QUFDckMsWUFBTUMsUUFBTyxLQUFLLEVBQUUsS0FBSyxTQUFTO0FBQ2xDLFlBQU0sU0FBUyxJQUFJLFFBQVEsY0FBYyxJQUFJLFNBQVNBO0FBQ3RELGFBQU8sUUFBUSxLQUFLLEtBQUssRUFBRSxNQUFBQSxPQUFNLFFBQVEsU0FBUyxNQUFNLENBQUMsS0FBSyxFQUFFLGVBQWUsTUFBTSxLQUFLLEVBQUUsRUFBRSxDQUFDO0FBQUEsSUFDakcsQ0FBQztBQUNELFFBQUlELFFBQVEsT0FBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsUUFBQUEsUUFBTyxDQUFDLEdBQUdBLFNBQVEsT0FBTztBQUFBLGFBQy9ELElBQUksVUFBVSxLQUFNLFFBQU8sS0FBSyxLQUFLLGtDQUFrQztBQUNoRixXQUFPLEdBQUc7QUFBQSxFQUNaO0FBSUEsTUFBTSxPQUFPLENBQUMsS0FBSyxTQUFTO0FBQzFCLFVBQU0sRUFBRSxNQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUssSUFBSTtBQUMxQyxXQUFPLE9BQU8sS0FBSyxFQUFFLE1BQU0sT0FBTyxLQUFLLFFBQVEsV0FBVyxDQUFDO0FBQzNELFdBQU8sRUFBRSxLQUFLLE9BQU8sRUFBRSxLQUFLLEtBQUs7QUFDakMsUUFBSSxNQUFPLE1BQUssSUFBSSxnQkFBZ0IsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUN6RCxhQUFTLFdBQVcsR0FBRztBQUN2QixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixlQUFXLEVBQUUsTUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLE9BQU8sR0FBRztBQUNuRCxVQUFJLENBQUMsTUFBTztBQUNaLFlBQU0sSUFBSSxLQUFLO0FBQ2YsaUJBQVcsU0FBUyxPQUFRLE1BQUssT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNyRDtBQUNBLFFBQUksQ0FBQyxJQUFJLFFBQVMsTUFBSyxJQUFJLGdCQUFnQixDQUFDLEdBQUcsS0FBSyxFQUFFLEtBQUssQ0FBQztBQUM1RCxVQUFNLEdBQUc7QUFDVCxTQUFLLE9BQU8sZUFBZSxJQUFJLFNBQVMsRUFBRTtBQUFBLEVBQzVDO0FBSU8sTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxZQUFRLFFBQVFELElBQUc7QUFDbkIsWUFBUSxDQUFDLFFBQVEsSUFBSSxLQUFLLE9BQU8sRUFBRSxRQUFRLE1BQU1HLFNBQVEsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNoRTtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFdBQU8sUUFBUSxFQUFFLE1BQU0sT0FBTyxRQUFRLE1BQU0sSUFBSSxNQUFNLE9BQU8sUUFBUTtBQUFBLEVBQ3ZFOzs7QUMxR0EsTUFBTSxTQUFTO0FBRWYsTUFBTSxRQUFRLENBQUM7QUFHZixNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQ3ZCLFVBQU0sVUFBVSxNQUFNLE9BQU8sVUFBVSwyQkFBMkIsSUFBSSxFQUFFO0FBQ3hFLFFBQUksQ0FBQyxXQUFXLFFBQVEsUUFBUSxNQUFNLEVBQUc7QUFDekMsVUFBTUMsU0FBUSxlQUFlLEtBQUssUUFBUSxJQUFJLEtBQUssUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUM3RSxRQUFJLENBQUNBLFVBQVMsQ0FBQyxRQUFRLFFBQVEsSUFBSSxFQUFHO0FBQ3RDLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQUEsRUFDbEM7QUFHQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFFBQUksQ0FBQyxNQUFNLE9BQU8sVUFBVSxJQUFJLEVBQUc7QUFDbkMsU0FBSyxLQUFLO0FBQ1YsVUFBTSxLQUFLLE1BQU0sTUFBTSxPQUFPLGNBQWMsQ0FBQztBQUFBLEVBQy9DO0FBS08sTUFBTSxhQUFhLENBQUNDLFFBQU9DLFNBQVEsWUFBWTtBQUNwRCxRQUFJLFlBQVksT0FBTywyQkFBNEIsUUFBT0QsT0FBTTtBQUNoRSxVQUFNLFlBQVksT0FBTyxRQUFRLEVBQUUsT0FBTyxRQUFRLENBQUNDLE1BQUssR0FBRyxLQUFLLENBQUM7QUFDakUsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLFVBQVcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFDdEYsYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU07QUFDbEQsaUJBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8sb0JBQW9CLE1BQU0sVUFBVSxJQUFJO0FBQ3pGLE1BQUFELE9BQU07QUFDTixpQkFBVyxNQUFNLE1BQU0sUUFBUSxDQUFDLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQUEsRUFDSDs7O0FDaENPLE1BQU0sUUFBUSxDQUFDLFdBQVc7QUFDL0IsVUFBTSxPQUFPLFNBQVMsY0FBYyxNQUFNO0FBQzFDLFVBQU0sS0FBSztBQUNYLFNBQUssS0FBSztBQUNWLGFBQVMsS0FBSyxPQUFPLElBQUk7QUFDekIsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxhQUFhLE1BQU0sQ0FBQztBQUMvRCxlQUFXLFNBQVMsT0FBUSxPQUFNLGFBQWEsUUFBUSxFQUFFO0FBQ3pELFNBQUssTUFBTTtBQUNYLFdBQU8sUUFBUSxDQUFDLE9BQU8sT0FBTyxhQUFhLE9BQU8sUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBQ3JFLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFHQSxNQUFNLFlBQVksQ0FBQyxVQUFVLE9BQU8sU0FBUyxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sU0FBUztBQUUvRSxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLFlBQVksTUFBTSxNQUFNLElBQUksb0JBQW9CLEVBQUUsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUV2RSxVQUFNLFFBQVEsSUFBSSwwQkFBMEI7QUFDNUMsUUFBSSxZQUFZLFdBQVcsU0FBUyxFQUFHLE9BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsYUFBYSxDQUFDO0FBQUEsRUFDdEc7OztBQ2pCQSxNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFDZCxNQUFNLGNBQWM7QUFFcEIsTUFBTSxRQUFRLG9CQUFJLFFBQVE7QUFFMUIsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFFdkIsTUFBTSxRQUFRLG9CQUFJLFFBQVE7QUFFMUIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxZQUFZLG9CQUFJLElBQUk7QUFHMUIsTUFBTSxXQUFXLENBQUMsZ0JBQWdCO0FBQ2hDLFlBQVEsSUFBSSxZQUFZLEVBQUU7QUFDMUIsWUFBUSxPQUFPLGFBQWEsT0FBTyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxFQUN2RDtBQUdBLE1BQU0sY0FBYyxDQUFDLFVBQVU7QUFDN0IsVUFBTSxDQUFDRSxRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFFBQUksQ0FBQyxPQUFPLENBQUMsRUFBRyxRQUFPQSxVQUFTLFNBQVNBLE1BQUs7QUFDOUMsV0FBTyxJQUFJLEtBQUs7QUFDaEIsZUFBVyxFQUFFLEdBQUcsS0FBSyxNQUFPLFNBQVEsSUFBSSxFQUFFO0FBQzFDLFVBQU0sVUFBVSxPQUFPLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxHQUFHLFFBQVEsY0FBYyxJQUFJLFFBQVEsVUFBVSxFQUFFO0FBQzdGLFNBQUtBLFFBQU8sT0FBTyxFQUFFLE9BQU8sUUFBUSxHQUFHLEVBQUUsTUFBTSxDQUFDO0FBQUEsRUFDbEQ7QUFHQSxNQUFNQyxhQUFZLENBQUMsZ0JBQWdCLFlBQVksZUFBZSxZQUFZLFFBQVEsSUFBSTtBQUd0RixNQUFNQyxPQUFNLENBQUMsZ0JBQWdCO0FBQzNCLFVBQU0sV0FBVyxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFDM0MsUUFBSSxTQUFTLElBQUksV0FBVyxFQUFHO0FBQy9CLFVBQU0sRUFBRSxXQUFXLElBQUksWUFBWTtBQUNuQyxVQUFNLFNBQVMsSUFBSSxHQUFHLElBQUksb0JBQW9CLEVBQUUsT0FBTyxDQUFDLFdBQ3RELFdBQVcsZUFBZSxPQUFPLFFBQVEsZUFBZSxjQUFjLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFDbkgsZ0JBQVksTUFBTSxJQUFJLFdBQVcsSUFBSSxDQUFDLFdBQVcsSUFBSSxDQUFDLGFBQWEsR0FBRyxNQUFNLEVBQUUsTUFBTSxHQUFHLFdBQVcsQ0FBQztBQUFBLEVBQ3JHO0FBSUEsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLElBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxFQUFFLE1BQU07QUFDckQsUUFBSSxXQUFXLE1BQU87QUFDdEIsVUFBTSxDQUFDRixRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFVBQU0sT0FBTyxPQUFPLE9BQU9DLFVBQVM7QUFDcEMsV0FBTyxPQUFPLEtBQUs7QUFDbkIsUUFBSUEsV0FBVUQsTUFBSyxHQUFHO0FBQ3BCLGNBQVEsT0FBTyxFQUFFO0FBQ2pCLFVBQUksT0FBTyxDQUFDLEVBQUcsT0FBTSxJQUFJQSxNQUFLO0FBQzlCLGFBQU8sWUFBWSxJQUFJO0FBQUEsSUFDekI7QUFDQSxlQUFXLFNBQVMsTUFBTTtBQUN4QixZQUFNLElBQUksS0FBSztBQUNmLGVBQVMsS0FBSztBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUdBLE1BQU1HLFFBQU8sQ0FBQyxPQUFPO0FBQ25CLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHO0FBQ3pCLFVBQU1DLFVBQVMsVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBQ3JDLGNBQVUsT0FBTyxFQUFFO0FBQ25CLFlBQVEsT0FBTyxFQUFFO0FBRWpCLGVBQVcsU0FBUyxPQUFPQSxVQUFTLENBQUMsRUFBRyxPQUFNLE1BQU0sS0FBSztBQUFBLEVBQzNEO0FBR0EsTUFBTSxPQUFPLElBQUkscUJBQXFCLENBQUMsWUFBWTtBQUNqRCxlQUFXLEVBQUUsZ0JBQWdCLE9BQU8sS0FBSyxTQUFTO0FBQ2hELFVBQUksQ0FBQyxPQUFPLFFBQVEsSUFBSSxFQUFHLE1BQUssVUFBVSxNQUFNO0FBQUEsZUFDdkMsZUFBZ0IsQ0FBQUYsS0FBSSxNQUFNO0FBQUEsSUFDckM7QUFBQSxFQUNGLENBQUM7QUFFRCxNQUFNRyxRQUFPLE1BQU07QUFDakIsZUFBVyxlQUFlLElBQUksSUFBSSxHQUFHO0FBQ25DLFVBQUksTUFBTSxJQUFJLFdBQVcsRUFBRztBQUM1QixZQUFNLElBQUksV0FBVztBQUNyQixVQUFJLFlBQVksUUFBUSxjQUFjLFVBQVcsTUFBSyxRQUFRLFdBQVc7QUFBQSxVQUNwRSxDQUFBSCxLQUFJLFdBQVc7QUFBQSxJQUN0QjtBQUNBLGVBQVcsTUFBTSxvQkFBSSxJQUFJLENBQUMsR0FBRyxVQUFVLEtBQUssR0FBRyxHQUFHLE9BQU8sQ0FBQyxFQUFHLENBQUFDLE1BQUssRUFBRTtBQUFBLEVBQ3RFO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsU0FBSyxVQUFVLENBQUMsRUFBRSxPQUFPLElBQUksS0FBSyxNQUFNO0FBQ3RDLFVBQUksQ0FBQyxPQUFPLEtBQUssV0FBVyxRQUFRLEtBQUssQ0FBQyxLQUFLLFFBQVEsSUFBSSxFQUFHLFFBQU87QUFFckUsVUFBSSxRQUFRLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLFdBQVcsZ0JBQWdCLEVBQUcsV0FBVSxJQUFJLElBQUksQ0FBQyxHQUFJLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFJLEtBQUssQ0FBQztBQUN4SCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsU0FBSyxZQUFZLElBQUk7QUFDckIsVUFBTSxRQUFRLEVBQUUsaUJBQWlCLENBQUMsaUJBQWlCLEdBQUcsV0FBVyxNQUFNLFNBQVMsS0FBSztBQUNyRixRQUFJLGlCQUFpQkUsS0FBSSxFQUFFLFFBQVEsU0FBUyxpQkFBaUIsS0FBSztBQUNsRSxJQUFBQSxNQUFLO0FBQUEsRUFDUDs7O0FDbEdBLE1BQU0sT0FBTztBQUViLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBR3RCLE1BQU0sV0FBVyxDQUFDLE9BQU87QUFDdkIsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLG9CQUFJLElBQUksRUFBRTtBQUMvQyxVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxXQUFXLENBQUMsTUFBTSxTQUFTLE1BQU0sU0FBUyxJQUFJLE9BQU8sSUFBSSxDQUFDLEtBQUssSUFBSTtBQUd6RSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxRQUFRLFFBQVEsRUFBRSxLQUFLLElBQUk7QUFHaEYsTUFBTUMsUUFBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFlBQVksTUFBTTtBQUM5QyxVQUFNLFNBQVMsT0FBTyxVQUFVLElBQUksSUFBSSxHQUFHO0FBQzNDLFVBQU0sT0FBTyxVQUFVLE9BQU8sTUFBTTtBQUNwQyxRQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sUUFBUSxZQUFhO0FBQzFDLFVBQU0sUUFBUSxPQUFPLGFBQWEsSUFBSTtBQUN0QyxRQUFLLFNBQVMsY0FBZSxVQUFVLFVBQVc7QUFDbEQsVUFBTSxPQUFPLFNBQVMsS0FBSyxFQUFFO0FBQzdCLFNBQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDcEQsaUJBQWEsS0FBSyxLQUFLO0FBQ3ZCLFNBQUssUUFBUSxXQUFXLE1BQU0sTUFBTSxLQUFLLEVBQUUsR0FBRyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLEVBQzlGO0FBSUEsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixVQUFNLEVBQUUsY0FBYyxNQUFNLFVBQVUsTUFBTSxJQUFJO0FBQ2hELFdBQU8sVUFBVSxTQUFTLGtCQUFrQixTQUFTLFlBQWEsU0FBUyxZQUFZLFVBQVU7QUFBQSxFQUNuRztBQUdBLE1BQU0sUUFBUSxDQUFDLE9BQU87QUFDcEIsVUFBTSxPQUFPLFNBQVMsRUFBRTtBQUN4QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxLQUFNLFFBQU8sS0FBSyxNQUFNLE9BQU8sRUFBRTtBQUN0QyxVQUFNQyxXQUFVLFNBQVM7QUFDekIsUUFBSUEsU0FBUyxRQUFPLEtBQUtBLFNBQVEsS0FBSyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBRXJELFFBQUksS0FBSyxXQUFZO0FBRXJCLFVBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxHQUFHLEVBQUUsT0FBTyxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sVUFBVSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksRUFDdEcsT0FBTyxDQUFDLFNBQVMsQ0FBQyxTQUFTLE1BQU0sSUFBSSxFQUFFLEtBQUssTUFBTSxDQUFDO0FBQ3RELFNBQUssSUFBSSxNQUFNO0FBQ2YsUUFBSSxDQUFDLE1BQU0sT0FBUTtBQUNuQixTQUFLLGFBQWE7QUFDbEIsVUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFDMUQsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLFFBQVEsSUFBSSxHQUFHLENBQUMsRUFBRSxLQUFLLE9BQU87QUFDakYsVUFBTSxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxjQUFjLE1BQU0sSUFBSSxFQUFFO0FBQ3BGLFFBQUksT0FBUSxRQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLEVBQUUsQ0FBQztBQUN6RCxTQUFLLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDekI7QUFHQSxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQ3hCLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxTQUFTLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLE9BQU8sVUFBVSxRQUFRO0FBQ3JGLFdBQU8sR0FBRyxJQUFJO0FBQUE7QUFBQSxNQUFvQztBQUFBLElBQU0sQ0FBQztBQUFBLEVBQzNEO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsT0FBRywrQkFBK0JELEtBQUk7QUFDdEMsU0FBSyxVQUFVLENBQUMsRUFBRSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ3pDLFVBQUksVUFBVSxXQUFXLFVBQVcsT0FBTSxJQUFJLEVBQUUsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsU0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFBTTtBQUMvQixZQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsVUFBSSxDQUFDLFFBQVEsV0FBVyxPQUFRO0FBQ2hDLFdBQUssYUFBYTtBQUNsQixpQkFBVyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDNUIsQ0FBQztBQUFBLEVBQ0g7OztBQ2pGQSxNQUFNLFNBQVM7QUFHZixNQUFNRSxRQUFPLENBQUMsT0FBTztBQUNuQixlQUFXLFdBQVcsSUFBSSxJQUFJLE1BQU0sR0FBRyxHQUFHO0FBQ3hDLFVBQUksTUFBTSxRQUFRLGFBQWEsTUFBTSxNQUFNLEdBQUk7QUFDL0MsY0FBUSxTQUFTO0FBQ2pCLGNBQVEsZ0JBQWdCLE1BQU07QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFdBQVc7QUFDN0IsU0FBSyxVQUFVLE9BQU8sY0FBYyxDQUFDLENBQUMsTUFBTTtBQUM1QyxpQkFBYSxNQUFNLGFBQWEsU0FBUyxTQUFTLElBQUk7QUFDdEQsUUFBSSxDQUFDLEtBQUssVUFBVSxPQUFRLE1BQUssZ0JBQWdCLE9BQU87QUFDeEQsZUFBVyxXQUFXLE1BQU0sd0JBQXdCLElBQUksR0FBRztBQUN6RCxZQUFNLEVBQUUsYUFBYSxJQUFJLFFBQVE7QUFDakMsY0FBUSxTQUFTLENBQUMsVUFBVyxnQkFBZ0IsaUJBQWlCO0FBQUEsSUFDaEU7QUFBQSxFQUNGO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUTtBQUNyQixVQUFNLEVBQUUsUUFBUSxJQUFJLE9BQU8sSUFBSTtBQUMvQixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxHQUFHLEVBQUc7QUFDNUIsU0FBSyxNQUFNLE1BQU07QUFDakIsVUFBTSxXQUFXLFFBQVEsUUFBUTtBQUNqQyxVQUFNLFVBQVUsWUFBWSxPQUFPLFFBQVEsUUFBUTtBQUNuRCxRQUFJLENBQUMsV0FBVyxDQUFDLEtBQUssU0FBUyxPQUFPLEVBQUc7QUFDekMsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsYUFBYSxRQUFRLEVBQUU7QUFBQSxFQUNqQztBQUdBLE1BQU1DLE9BQU0sQ0FBQyxFQUFFLFFBQVEsS0FBSyxNQUFNO0FBQ2hDLFFBQUksT0FBTyxNQUFNLFNBQVMsY0FBZSxDQUFBRCxNQUFLLE9BQU8sRUFBRTtBQUN2RCxRQUFJLE9BQU8sVUFBVSxJQUFJLEVBQUcsTUFBSyxNQUFNO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFdBQVcsS0FBSztBQUNyQixPQUFHLHFDQUFxQ0MsSUFBRztBQUUzQyxVQUFNLE9BQU8sTUFBTTtBQUNqQixNQUFBRCxNQUFLO0FBQ0wsaUJBQVcsUUFBUSxJQUFJLGFBQWEsRUFBRyxNQUFLLElBQUk7QUFBQSxJQUNsRDtBQUNBLFNBQUssWUFBWSxJQUFJO0FBQ3JCLE9BQUcsWUFBWSxDQUFDLEVBQUUsVUFBVSxNQUFNLGFBQWEsS0FBSyxDQUFDO0FBQUEsRUFDdkQ7OztBQ3JEQSxNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLE9BQU8sTUFBTTtBQUNqQixRQUFJLFNBQVMsT0FBUTtBQUNyQixlQUFXLE1BQU0sU0FBUztBQUN4QixZQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQUksTUFBTSxhQUFhLFlBQVksR0FBRyxTQUFTLFFBQVEsRUFBRyxPQUFNLElBQUk7QUFBQSxJQUN0RTtBQUNBLFlBQVEsTUFBTTtBQUFBLEVBQ2hCO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsU0FBSyxVQUFVLENBQUMsRUFBRSxJQUFJLE9BQU8sTUFBTTtBQUNqQyxVQUFJLENBQUMsU0FBUyxVQUFVLENBQUMsT0FBUSxRQUFPO0FBQ3hDLGNBQVEsSUFBSSxFQUFFO0FBQ2QsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELE9BQUcsb0JBQW9CLElBQUk7QUFBQSxFQUM3Qjs7O0FDcEJBLE1BQU0sTUFBTTtBQUdaLE1BQU0sT0FBTyxDQUFDLElBQUlFLFVBQVM7QUFDekIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLEtBQU0sT0FBTSxLQUFLLElBQUksRUFBRSxRQUFRQSxLQUFJO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLGFBQWEsQ0FBQyxFQUFFLElBQUksSUFBSSxNQUFNO0FBQ2pDLFdBQUssSUFBSSxDQUFDLFFBQVE7QUFDaEIsWUFBSSxRQUFRO0FBQ1osWUFBSSxTQUFTO0FBQUEsTUFDZixDQUFDO0FBQ0QsVUFBSSxPQUFPLGlCQUFpQixZQUFZLENBQThCLEVBQUUsa0JBQWtCLFFBQVEsTUFBTSxNQUFNO0FBQzVHLFlBQUksaUJBQWtCLE1BQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxRQUFTLFNBQVMsUUFBUyxJQUFJLEdBQUk7QUFBQSxNQUNsRixDQUFDO0FBQ0QsVUFBSSxpQkFBaUIsV0FBVyxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxTQUFTLElBQUssQ0FBQztBQUFBLElBQzlFLENBQUM7QUFFRCxTQUFLLFlBQVksTUFBTSxJQUFJLEdBQUcsRUFBRSxRQUFRLENBQUMsUUFBUyxJQUFJLFNBQVMsSUFBSyxDQUFDO0FBQUEsRUFDdkU7OztBQ1BBLE1BQU1DLFNBQVEsQ0FBQyxZQUFZO0FBQ3pCLFVBQU0sRUFBRSxRQUFRLElBQUk7QUFDcEIsUUFBSSxLQUFLLE9BQU8sR0FBRztBQUNqQixjQUFRLE9BQU87QUFDZixhQUFPLFVBQVU7QUFBQSxJQUNuQjtBQUNBLFVBQU0sUUFBUSxPQUFPLE1BQU0sUUFBUSxPQUFPLEtBQUs7QUFDL0MsVUFBTSxNQUFNLGFBQWEsT0FBTyxrQkFBa0IsT0FBTyxlQUFlLFNBQVMsTUFBTTtBQUN2RixZQUFRLE1BQU0sR0FBRztBQUNqQixZQUFRLE1BQU0sUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQ25DO0FBS08sTUFBTSxRQUFRLENBQUMsWUFBWTtBQUNoQyxRQUFJLE9BQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU8sS0FBTTtBQUMxRCxhQUFTLFFBQVEsU0FBUztBQUMxQixhQUFTLGlCQUFpQixRQUFRLE1BQU0sS0FBSyxRQUFRLE9BQU8sR0FBRyxJQUFJO0FBQ25FLGVBQVcsTUFBTUEsT0FBTSxPQUFPLEdBQUcsUUFBUSxLQUFLO0FBQzlDLGlCQUFhO0FBQ2IsYUFBUztBQUNULGVBQVc7QUFDWCxnQkFBWTtBQUNaLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixnQkFBWTtBQUNaLGdCQUFZO0FBQ1osZ0JBQVk7QUFDWixjQUFVO0FBQ1YsaUJBQWE7QUFDYixpQkFBYTtBQUNiLGVBQVc7QUFDWCxnQkFBWTtBQUNaLGlCQUFhO0FBQUEsRUFDZjs7O0FDdERBLFFBQU0sS0FBSzsiLAogICJuYW1lcyI6IFsiYXNrIiwgInJlYWQiLCAic2VlbiIsICJuYW1lIiwgIm9wdGlvbnMiLCAia25vd24iLCAiaXNTYW1lIiwgImxpbmVzIiwgImFzayIsICJ0YWtlIiwgImZpcnN0IiwgInNlbmQiLCAiYW5zd2VyIiwgImZvbGxvdyIsICJhbGwiLCAicGxhY2VzIiwgIm90aGVyIiwgInJ1biIsICJmb2xsb3ciLCAiam9iIiwgInNlbnQiLCAicGxhY2VzIiwgIndhaXRpbmciLCAiYnV0dG9uIiwgInNob3ciLCAidGVsbCIsICJub3RlIiwgImdyb3VwcyIsICJtYXJrIiwgImlzT3duIiwgIm5ld3MiLCAibG9vayIsICJsZWF2ZSIsICJ0byIsICJzd2FwIiwgImtleSIsICJ0YWtlIiwgInNlZW4iLCAiY2FsbCIsICJyZWxlYXNlIiwgInBsYWNlcyIsICJydW4iLCAiY2FsbCIsICJiZWdpbiIsICJjaGFpbiIsICJyZWxlYXNlIiwgImNhbGwiLCAiZW5kIiwgInNob3ciLCAiYXNrIiwgImFuc3dlciIsICJyb290IiwgInJlbGVhc2UiLCAic2VuZHMiLCAiYmVnaW4iLCAiZmlyc3QiLCAiZmlyc3QiLCAiaXNXYWl0aW5nIiwgImFzayIsICJ0ZWxsIiwgImNhdXNlcyIsICJsb29rIiwgIm5vdGUiLCAicHJlc3NlZCIsICJzaG93IiwgImVuZCIsICJzaG93IiwgImJlZ2luIl0KfQo=
