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
  var mustStay = () => /date|time|month|week|number/.test(
    /** @type {any} */
    document.activeElement?.type
  );
  var isDouble = ({ id }, scope) => scope.querySelectorAll(`[id="${CSS.escape(id)}"]`).length > 1;
  var only = (root, { id, name, type }) => {
    const found = all(TYPED, root).filter((input) => input.type === type && (id ? input.id === id : input.name === name));
    return found.length === 1 && found[0];
  };
  var placeOf = (input, old, fresh) => only(old, input) === input && only(fresh, input);
  var wayTo = (old, fresh) => {
    let inner = (
      /** @type {any} */
      document.activeElement
    );
    let place = placeOf(inner, old, fresh);
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
    const placeOf2 = (control) => [control.localName, control.name, control.parentElement.closest("[id]")?.id, doingOf(control)[0]].join();
    const place = focus && placeOf2(active);
    const peersOf = (controls) => [...controls].filter(([, control]) => placeOf2(control) === place).map(([key]) => key);
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
    const { id, cause, heard } = job;
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
    const last = !job.token && line?.filter((other) => other.heard && !other.token).at(-1);
    if (heard && last?.root === job.root && !isFull(last.heard)) {
      last.heard.push(...heard);
      last.chain = last.chain.filter((step) => chain.includes(step));
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
    const { action, id, sent, status } = job;
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
      const behind = lineOf(id);
      for (const job2 of behind) job2.root = rootOf(newRoot);
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
    const isOwn2 = (element) => isOf(element, rootOf(root).id);
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
    for (
      const [id, length, , , token = tokens?.[id], places3 = (
        /** @type {[string, number][]} */
        [[id, length]]
      )] of
      /** @type {NonNullable<Job['parts']>} */
      job.parts
    ) {
      const part = job.riders.get(id) ?? job;
      Object.assign(part, { rode: true, request: job.request });
      if (!length) continue;
      await released();
      const root = await settled(id);
      const isNext = root?.dataset.nitroToken === part.token;
      const isLost = places3.some(([id2]) => !find(id2));
      part.isStale = !isNext || isLost || tokens;
      if (token && isNext) root.dataset.nitroToken = token;
      for (const [id2, length2] of places3) {
        const html = adapter.read(text.slice(at, at += length2));
        if (!part.isStale) await replace(find(id2), html, part, adapter).catch(console.error);
      }
      if (isLost && isNext) lineOf(id).push(newJob(root, "refresh", { isQuiet: true }));
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
    const one = key == null ? "" : `[data-nitro-key=${CSS.escape(
      /** @type {any} */
      key
    )}]`;
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
    window.nitro = { find, first, rootOf, call, post, on: hear, react, enqueue };
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
  var isThere = () => window.htmx || document.readyState === "complete";
  var whenLoaded = (begin3, first2 = "never") => {
    if (performance.timing.domContentLoadedEventStart && isThere()) return begin3();
    const go = ({ target }) => {
      if (target !== document || !isThere()) return;
      for (const [name, listener] of listeners) window.removeEventListener(name, listener, true);
      begin3();
      setTimeout(() => early.forEach((act) => act()));
    };
    const listeners = Object.entries({ click, submit, [first2]: stop, DOMContentLoaded: go, load: go });
    for (const [name, listener] of listeners) window.addEventListener(name, listener, true);
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvd2F5LmpzIiwgIi4uLy4uL2NsaWVudC90eXBpbmc0LmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWQuanMiLCAiLi4vLi4vY2xpZW50L2h0bXg0LmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9vZmZsaW5lLmpzIiwgIi4uLy4uL2NsaWVudC9hZ2Fpbi5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L3dhaXRpbmcuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L3JpZGVycy5qcyIsICIuLi8uLi9jbGllbnQvcGFydHMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvc2luZ2xlLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9mb3JnZXQuanMiLCAiLi4vLi4vY2xpZW50L2xhenkuanMiLCAiLi4vLi4vY2xpZW50L2xpdmUuanMiLCAiLi4vLi4vY2xpZW50L2xvYWRpbmcuanMiLCAiLi4vLi4vY2xpZW50L3BvbGxzLmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWRzLmpzIiwgIi4uLy4uL2NsaWVudC9zdGFydC5qcyIsICIuLi8uLi9jbGllbnQvbml0cm8taHRteDQuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoZXJlIHRoaW5ncyBhcmUgb24gdGhlIHBhZ2UsIGFuZCB3aG9zZSB0aGV5IGFyZS4gKi9cblxuLyoqIFdoYXQgdGhlIHNlcnZlciBoYXMgd3JpdHRlbiBhdCBvdXIgc2NyaXB0LiAqL1xuZXhwb3J0IGNvbnN0IG9wdGlvbnMgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5leHBvcnQgY29uc3QgUk9PVCA9ICdbZGF0YS1uaXRyby1jb21wb25lbnRdJztcbmV4cG9ydCBjb25zdCBBU0tTID0gJ1toeC1wb3N0XSxbZGF0YS1oeC1wb3N0XSc7XG5cbmxldCB1bnRydXN0ZWQgPSAnJztcbi8qKiBOYW1lIHdoYXQgcGVvcGxlIHdyb3RlOiBub3RoaW5nIGluIHRoZXJlIGFjdHMsIGlzIGJvdW5kLCBvciBpcyBhIGNvbXBvbmVudC5cbiAqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkaXN0cnVzdCA9IChzZWxlY3RvcikgPT4gdm9pZCAodW50cnVzdGVkID0gc2VsZWN0b3IpO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNUcnVzdGVkID0gKGVsZW1lbnQpID0+ICFlbGVtZW50LmNsb3Nlc3Q/Lih1bnRydXN0ZWQpO1xuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290PzogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBhbGwgPSAoc2VsZWN0b3IsIHJvb3QgPSBkb2N1bWVudCkgPT4gWy4uLnJvb3QucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildLmZpbHRlcihpc1RydXN0ZWQpO1xuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmlyc3QgPSAoc2VsZWN0b3IpID0+IGFsbChzZWxlY3RvcilbMF07XG5cbi8qKiBAdHlwZSB7KGlkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmaW5kID0gKGlkKSA9PiBpZCAmJiBmaXJzdCgnIycgKyBDU1MuZXNjYXBlKGlkKSk7XG5cbi8qKiBXaGF0IHBsYWluIGh0bXggcHV0cyBpbiBhIHJvb3QncyBwbGFjZSBoYXMgdGhlIG9sZCBvbmUncyB0b2tlbiB1bnRpbCBodG14IHNldHRsZXMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1NldHRsZWQgPSAocm9vdCkgPT4gIXJvb3Q/LmNsb3Nlc3QoJy5odG14LWFkZGVkJyk7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IFByb21pc2U8YW55Pn0gKi9cbmV4cG9ydCBjb25zdCBzZXR0bGVkID0gYXN5bmMgKGlkKSA9PiB7XG4gIGZvciAobGV0IHRyaWVzID0gMDsgdHJpZXMgPCA1MDAgJiYgIWlzU2V0dGxlZChmaW5kKGlkKSk7IHRyaWVzKyspIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIDEwKSk7XG4gIHJldHVybiBmaW5kKGlkKTtcbn07XG5cbi8qKiBUaGUgcm9vdCBvZiB0aGUgY29tcG9uZW50IHRoYXQgYW4gZWxlbWVudCBiZWxvbmdzIHRvLCBieSBpdHMgc2xvdHMsIHRvby5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qgcm9vdE9mID0gKGVsZW1lbnQpID0+IHtcbiAgaWYgKCFpc1RydXN0ZWQoZWxlbWVudCkpIHJldHVybjtcbiAgY29uc3Qgcm9vdCA9IGVsZW1lbnQuY2xvc2VzdD8uKGAke1JPT1R9LFtkYXRhLW5pdHJvLW93bmVyXWApO1xuICByZXR1cm4gZmluZChyb290Py5kYXRhc2V0Lm5pdHJvT3duZXIpID8/IHJvb3Q7XG59O1xuXG4vKiogV2hhdCBiZWxvbmdzIHRvIHRoZSBjb21wb25lbnQgb2YgdGhpcyByb290LCBhbmQgdG8gbm9uZSBpbnNpZGUuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcsIHJvb3Q6IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsT2YgPSAoc2VsZWN0b3IsIHJvb3QpID0+IGFsbChzZWxlY3Rvciwgcm9vdCkuZmlsdGVyKChlbGVtZW50KSA9PiByb290T2YoZWxlbWVudCkgPT09IHJvb3QpO1xuXG4vKiogVGhlIHBhcnRzIG9mIGFuIGFuc3dlcjogYSBjb21wb25lbnQsIGFuZCB3aGF0IGl0IGJyaW5ncyB0byBpdHMgc2xvdHMuXG4gKiBAdHlwZSB7KHRlbXBsYXRlOiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHBhcnRzT2YgPSAoeyBjb250ZW50IH0pID0+XG4gIFtjb250ZW50LCAuLi5bLi4uY29udGVudC5xdWVyeVNlbGVjdG9yQWxsKCd0ZW1wbGF0ZVtkYXRhLW5pdHJvLXVwZGF0ZV0nKV0ubWFwKCh1cGRhdGUpID0+IHVwZGF0ZS5jb250ZW50KV07XG5cbi8qKiBXaGV0aGVyIG5vdGhpbmcgaW4gYSBjb21wb25lbnQgaXMgb2YgYW5vdGhlciwgb3Igb2YgcGVvcGxlLCBzbyB0aGF0IG5vYm9keSBoYXMgdG8gYXNrIGVhY2ggZWxlbWVudC5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzUGxhaW4gPSAocm9vdCkgPT4gIXJvb3QucXVlcnlTZWxlY3RvcihgJHtST09UfSxbZGF0YS1uaXRyby1zbG90XSwke3VudHJ1c3RlZH1gKTtcblxuLyoqIFdoZXRoZXIgdGhlIGFkZHJlc3MgaXMgdGhhdCBvZiBhbiBhY3Rpb24gb2YgdGhlIGNvbXBvbmVudCBhcm91bmQgdGhlIGVsZW1lbnQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgcGF0aDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VycyA9IChlbGVtZW50LCBwYXRoKSA9PiBwYXRoPy5zdGFydHNXaXRoKHJvb3RPZihlbGVtZW50KT8uZGF0YXNldC5uaXRyb1VybCA/PyBOYU4pO1xuXG4vKiogV2hpY2ggb2YgaXRzIGFjdGlvbnMgYW4gYWRkcmVzcyBpcyBmb3IuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcGF0aDogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgYWN0aW9uT2YgPSAoeyBkYXRhc2V0IH0sIHBhdGgpID0+IHBhdGguc2xpY2UoZGF0YXNldC5uaXRyb1VybC5sZW5ndGgpLnNwbGl0KCcvJylbMF07XG5cbi8qKiBXcml0ZSBhbiBhdHRyaWJ1dGUgYXMgaXQgd2FzOyBudWxsOiBpdCB3YXMgbm90IHRoZXJlLlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIG5hbWU6IHN0cmluZywgdmFsdWU6IHN0cmluZyB8IG51bGwpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2V0QXR0cmlidXRlID0gKGVsZW1lbnQsIG5hbWUsIHZhbHVlKSA9PlxuICB2YWx1ZSA9PT0gbnVsbCA/IGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKG5hbWUpIDogZWxlbWVudC5zZXRBdHRyaWJ1dGUobmFtZSwgdmFsdWUpO1xuXG5leHBvcnQgY29uc3QgYWRkcmVzcyA9ICgpID0+IGxvY2F0aW9uLnBhdGhuYW1lICsgbG9jYXRpb24uc2VhcmNoO1xuXG4vKiogSGVhciBldmVudHMgYmVmb3JlIGV2ZXJ5Ym9keSBlbHNlLlxuICogQHR5cGUgeyhuYW1lczogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb24gPSAobmFtZXMsIGxpc3RlbmVyKSA9PiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lcy5zcGxpdCgnICcpKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG59O1xuXG4vKiogTGV0IG5vYm9keSBlbHNlIGhlYXIgYW4gZXZlbnQsIGFuZCB0aGUgYnJvd3NlciBkbyBub3RoaW5nLlxuICogQHR5cGUgeyhldmVudDogRXZlbnQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RvcCA9IChldmVudCkgPT4ge1xuICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICBldmVudC5zdG9wSW1tZWRpYXRlUHJvcGFnYXRpb24oKTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsPzogYW55KSA9PiBDdXN0b21FdmVudH0gKi9cbmV4cG9ydCBjb25zdCBldmVudE9mID0gKG5hbWUsIGRldGFpbCkgPT4gbmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSwgZGV0YWlsIH0pO1xuXG4vKiogQHR5cGUgeyhib2R5OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaGFzRmlsZSA9IChib2R5KSA9PiBib2R5IGluc3RhbmNlb2YgRm9ybURhdGEgJiYgWy4uLmJvZHkudmFsdWVzKCldLnNvbWUoKHZhbHVlKSA9PiB2YWx1ZSBpbnN0YW5jZW9mIEJsb2IpO1xuIiwgIi8qIEpvYnMsIGFuZCB3aGF0IHRoZSBmZWF0dXJlcyBoZWFyIG9mIHRoZW0sIGluIHRoaXMgb3JkZXI6XG4gKiAgIHF1ZXVlZCAgICBhIGNvbXBvbmVudCBhc2tzIGZvciBzb21ldGhpbmc7IGEgbGlzdGVuZXIgdGhhdCByZXR1cm5zIGZhbHNlIGhvbGRzIGl0IGJhY2tcbiAqICAgZmlsbGluZyAgIGl0cyBib2R5IGlzIGJlaW5nIG1hZGU7IGEgbGlzdGVuZXIgbWF5IHNldCBwYXJhbWV0ZXJzXG4gKiAgIGxlYXZpbmcgICBpdCBpcyBiZWluZyBzZW50LCBhbmQgbm9ib2R5IGhhcyBzdG9wcGVkIGl0XG4gKiAgIGFnYWluICAgICBpdCB3YXMgaW4gdmFpbiwgb3Igbm90IGNlcnRhaW4sIGFuZCBpcyBzZW50IG9uY2UgbW9yZVxuICogICBhbnN3ZXJlZCAgdGhlIGFuc3dlciBpcyBvbiB0aGUgcGFnZSwgb3IgdGhlcmUgd2FzIG5vbmU7IGl0cyByaWRlcnMgZ28gb24sIGFuZCBpdHMgZXZlbnRzIGNvbWUgbmV4dFxuICogICBkb25lICAgICAgaXRzIGV2ZW50cyBoYXZlIGFycml2ZWQsIG9yIGl0IHdhcyBkcm9wcGVkXG4gKiBhbmQgYmVzaWRlczogdXBsb2FkaW5nIHtpZCwgeGhyfSwgb2YgZmlsZXMgb2YgYSBjb21wb25lbnQ7IG5hdmlnYXRlZCwgd2hlbiBodG14IGhhcyBjaGFuZ2VkIHRoZSBhZGRyZXNzO1xuICogcmVzdG9yZWQsIHdoZW4gaHRteCBoYXMgcHV0IHRoZSBIVE1MIG9mIGFuIGVhcmxpZXIgcGFnZSBiYWNrLlxuICogT25seSB0aGUgcmVhZGFibGUgYnVpbGQsIHdoaWNoIERFQlVHIGxvYWRzOiBldmVudCB7am9iLCBhcnJpdmFsLCBldmVudH0sIGJlZm9yZSB0aGUgcGFnZSBoZWFycyBvbmUgb2YgYW4gYW5zd2VyO1xuICogc3RvcHBlZCwgYSBqb2IgdGhhdCB3b3VsZCBnbyByb3VuZCBpbiBhIGxvb3AsIHdpdGggYHdoeWAuXG4gKi9cbmltcG9ydCB7IGFkZHJlc3MgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBqb2JzID0gbmV3IEV2ZW50VGFyZ2V0KCk7IC8vIGEgbGlzdGVuZXIgdGhhdCB0aHJvd3Mgc3RvcHMgbm8gb3RoZXIsIGFuZCBubyBqb2JcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGpvYjogYW55KSA9PiBhbnkpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgaGVhciA9IChuYW1lLCBsaXN0ZW5lcikgPT5cbiAgam9icy5hZGRFdmVudExpc3RlbmVyKG5hbWUsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICBpZiAobGlzdGVuZXIoZXZlbnQuZGV0YWlsKSA9PT0gZmFsc2UpIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBhbm5vdW5jZSA9IChuYW1lLCBkZXRhaWwpID0+IGpvYnMuZGlzcGF0Y2hFdmVudChuZXcgQ3VzdG9tRXZlbnQobmFtZSwgeyBjYW5jZWxhYmxlOiB0cnVlLCBkZXRhaWwgfSkpO1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbjogc3RyaW5nLCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiBKb2J9ICovXG5leHBvcnQgY29uc3QgbmV3Sm9iID0gKHJvb3QsIGFjdGlvbiwgbW9yZSkgPT4ge1xuICBjb25zdCBib2R5ID0gbmV3IEZvcm1EYXRhKCk7XG4gIGJvZHkuc2V0KCdjc3JmbWlkZGxld2FyZXRva2VuJywgJycpOyAvLyBob2xkcyB0aGUgZmlyc3QgcGxhY2UsIGZvciBEamFuZ28gdG8gcmVhZCB3aGF0ZXZlciBpcyBjdXQgb2ZmXG4gIHJldHVybiB7XG4gICAgaWQ6IHJvb3QuaWQsXG4gICAgY29tcG9uZW50OiByb290LmRhdGFzZXQubml0cm9Db21wb25lbnQsXG4gICAgYWN0aW9uLFxuICAgIHBhdGg6IGAke3Jvb3QuZGF0YXNldC5uaXRyb1VybH0ke2VuY29kZVVSSUNvbXBvbmVudChhY3Rpb24pfS9gLFxuICAgIHJvb3QsXG4gICAgcGFnZTogYWRkcmVzcygpLFxuICAgIGJvZHksXG4gICAgc2VudDogbmV3IE1hcCgpLFxuICAgIGNoYWluOiBbXSxcbiAgICBjb3VudHM6IHt9LFxuICAgIHJpZGVyczogbmV3IE1hcCgpLFxuICAgIC4uLm1vcmUsXG4gIH07XG59O1xuXG4vKiogV2hldGhlciBhIHZpc2l0b3Igb3IgYSBzY3JpcHQgd2FudHMgd2hhdCBpdCBkb2VzLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0Fza2VkID0gKHsgYWN0aW9uLCBpc1F1aWV0IH0pID0+ICFpc1F1aWV0ICYmICEvXihzeW5jfG5pdHJvLW1vdW50KSQvLnRlc3QoYWN0aW9uKTtcblxuLyoqIFdoZXRoZXIgdGhlIGJyaWRnZSBhZGRzIGEgcGFyYW1ldGVyIGJ5IGl0c2VsZjogd2hhdCBpcyBib3VuZCwgYW5kIHdoYXQgZWxzZSBpcyBvdXJzLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPdXJOYW1lID0gKG5hbWUpID0+IG5hbWUuc3RhcnRzV2l0aCgnbml0cm8tJyk7XG5cbi8qKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBhcmdzOiBvYmplY3QpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYWRkQXJndW1lbnRzID0gKGJvZHksIGFyZ3MpID0+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKGFyZ3MpKSB7XG4gICAgaWYgKGlzT3VyTmFtZShuYW1lKSkgY29udGludWU7XG4gICAgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUgOiBbdmFsdWVdKSB7XG4gICAgICBjb25zdCBpc0pzb24gPSBpdGVtICYmIHR5cGVvZiBpdGVtID09PSAnb2JqZWN0JyAmJiAhKGl0ZW0gaW5zdGFuY2VvZiBCbG9iKTtcbiAgICAgIGJvZHkuYXBwZW5kKG5hbWUsIGlzSnNvbiA/IEpTT04uc3RyaW5naWZ5KGl0ZW0pIDogaXRlbSA/PyAnJyk7XG4gICAgfVxuICB9XG59O1xuIiwgIi8qIFdoYXQgYm90aCB2ZXJzaW9ucyBvZiBodG14IGhhdmUgaW4gY29tbW9uLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgQVNLUywgaGFzRmlsZSwgaXNPdXJzLCBvbiwgcm9vdE9mLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIFRoZSBwYWdlJ3MgaHRteDsgbm90IGFub3RoZXIgb25lIHRoYXQgaXQgbG9hZHMgbGF0ZXIuXG4gKiBAdHlwZSB7YW55fSAqL1xuZXhwb3J0IGxldCBodG14O1xuXG4vKiogVGFrZSB0aGUgaHRteCB0aGF0IGlzIHRoZXJlLCBpZiBpdCBpcyBvZiB0aGlzIHZlcnNpb24uXG4gKiBAdHlwZSB7KHZlcnNpb246IG51bWJlcikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHRha2UgPSAodmVyc2lvbikgPT4ge1xuICBjb25zdCBmb3VuZCA9IHdpbmRvdy5odG14O1xuICBpZiAoZm91bmQ/LmFqYXggJiYgcGFyc2VJbnQoZm91bmQudmVyc2lvbikgPT09IHZlcnNpb24pIGh0bXggPz89IGZvdW5kOyAvLyBhbiBlbGVtZW50IG1heSBoYXZlIHRoaXMgaWRcbiAgcmV0dXJuIGh0bXg7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGxpc3RlbmVyOiAoZXZlbnQ6IGFueSwgZGV0YWlsOiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb25IdG14ID0gKG5hbWUsIGxpc3RlbmVyKSA9PiBvbihgaHRteDoke25hbWV9YCwgKGV2ZW50KSA9PiBsaXN0ZW5lcihldmVudCwgZXZlbnQuZGV0YWlsKSk7XG5cbi8qKiBHaXZlIGEgcmVxdWVzdCBvZiBhIGNvbXBvbmVudCB0byB0aGUgYnJpZGdlIGluc3RlYWQgb2Ygc2VuZGluZyBpdC5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSwgYXNrOiAoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWQsIGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGdyYWIgPSAoZXZlbnQsIGFzaywgY2F1Z2h0KSA9PiB7XG4gIGlmICghaXNPdXJzKGNhdWdodC5lbGVtZW50LCBjYXVnaHQucGF0aCkpIHJldHVybjtcbiAgc3RvcChldmVudCk7IC8vIG90aGVycyBzZWUgaXQgbGVhdmVcbiAgYXNrKGNhdWdodCk7XG59O1xuXG4vKiogV2hlcmUgdGhlIHBhZ2UgaGFzIGFuIGh0bXggb2YgdGhlIG90aGVyIHZlcnNpb24gYXMgd2VsbCwgdGhhdCBvbmUgbGVhdmVzIG91ciBlbGVtZW50cyBhbG9uZS5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgZWxlbWVudD86IGFueSwgcGF0aD86IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhvbGRSaXZhbCA9IChuYW1lLCByZWFkKSA9PlxuICBvbkh0bXgobmFtZSwgKGV2ZW50LCBkZXRhaWwpID0+IHtcbiAgICBjb25zdCB7IGVsZW1lbnQsIHBhdGggfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBpZiAoZWxlbWVudCAmJiBpc091cnMoZWxlbWVudCwgcGF0aCkpIHN0b3AoZXZlbnQpO1xuICB9KTtcblxuLyoqIGh0bXggcHV0cyBlbGVtZW50cyBvbiB0aGUgcGFnZSBzb21lIHRpbWUgYmVmb3JlIGl0IGxpc3RlbnMgdG8gdGhlbSwgd2hpY2ggaXQgdGVsbHMgYnkgdGhlIGV2ZW50IGBuYW1lYC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGh1cnJ5ID0gKG5hbWUpID0+IHtcbiAgY29uc3Qgc2VlbiA9IG5ldyBXZWFrU2V0KCk7XG4gIG9uSHRteChuYW1lLCAoeyB0YXJnZXQgfSkgPT4gc2Vlbi5hZGQodGFyZ2V0KSk7XG4gIG9uKCdjbGljayBzdWJtaXQgY2hhbmdlIGlucHV0IGtleWRvd24nLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSB0YXJnZXQuY2xvc2VzdD8uKEFTS1MpO1xuICAgIGlmICghZWxlbWVudCB8fCBzZWVuLmhhcyhlbGVtZW50KSkgcmV0dXJuO1xuICAgIGlmIChpc091cnMoZWxlbWVudCwgZWxlbWVudC5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBlbGVtZW50LmRhdGFzZXQuaHhQb3N0KSkgaHRteC5wcm9jZXNzKGVsZW1lbnQpO1xuICB9KTtcbn07XG5cbmNvbnN0IE9GX0FfVFJZID0gWydjc3JmbWlkZGxld2FyZXRva2VuJywgJ25pdHJvLXRyeSddO1xuXG4vKiogVGVsbCB3aGF0IGxlYXZlcywgb25jZSBhbGwgb3RoZXJzIGhhZCB0aGUgY2hhbmNlIHRvIHN0b3Agb3IgY29tcGxldGUgaXQuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGpvYj86IEpvYiwgZWxlbWVudDogYW55LCBib2R5OiBhbnksIHhocjogKCkgPT4gYW55IH0pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd2F0Y2hMZWF2aW5nID0gKG5hbWUsIHJlYWQpID0+XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKGBodG14OiR7bmFtZX1gLCAoLyoqIEB0eXBlIHthbnl9ICovIHsgZGVmYXVsdFByZXZlbnRlZCwgZGV0YWlsIH0pID0+IHtcbiAgICBpZiAoZGVmYXVsdFByZXZlbnRlZCkgcmV0dXJuO1xuICAgIGNvbnN0IHsgam9iLCBlbGVtZW50LCBib2R5LCB4aHIgfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBjb25zdCBpZCA9IHJvb3RPZihlbGVtZW50KT8uaWQ7XG4gICAgaWYgKGlkICYmIGhhc0ZpbGUoYm9keSkpIGFubm91bmNlKCd1cGxvYWRpbmcnLCB7IGlkLCB4aHI6IHhocigpIH0pO1xuICAgIGlmICgham9iKSByZXR1cm47XG4gICAgY29uc3QgeyBib2R5OiBvd24gfSA9IGpvYjtcbiAgICAvLyBPdGhlcnMgbWF5IGhhdmUgYWRkZWQgc29tZXRoaW5nLCBiZWhpbmQgdGhlIGlkLCBhbmQgZWFjaCB0aW1lIGFuZXc6IGEgcmVwZWF0IGlzIHdoYXQgbGVmdCBmaXJzdC5cbiAgICBqb2IubGVmdCA/Pz0gWy4uLlsuLi5ib2R5XS5maWx0ZXIoKFtuYW1lXSkgPT4gbmFtZSAhPT0gJ25pdHJvLWlkJyksIFsnbml0cm8taWQnLCBvd24uZ2V0KCduaXRyby1pZCcpXV07XG4gICAgY29uc3Qgbm93ID0gam9iLmxlZnQubWFwKChbbmFtZSwgdmFsdWVdKSA9PiBbbmFtZSwgT0ZfQV9UUlkuaW5jbHVkZXMobmFtZSkgPyBvd24uZ2V0KG5hbWUpIDogdmFsdWVdKTtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgWy4uLmJvZHkua2V5cygpXSkgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIG5vdykgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICAgIGFubm91bmNlKCdsZWF2aW5nJywgam9iKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCB0bzogeyByb290OiBhbnksIHNvdXJjZTogYW55LCBoZWFkZXJzOiBhbnkgfSwgbW9yZT86IG9iamVjdCkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhamF4ID0gKGpvYiwgeyByb290OiB0YXJnZXQsIHNvdXJjZSwgaGVhZGVycyB9LCBtb3JlKSA9PiB7XG4gIGlmIChoYXNGaWxlKGpvYi5ib2R5KSkgc291cmNlLnNldEF0dHJpYnV0ZSgnaHgtZW5jb2RpbmcnLCAnbXVsdGlwYXJ0L2Zvcm0tZGF0YScpO1xuICAvLyBWYWxpZGF0ZWQgYXQgdGhlIGNsaWNrLlxuICBjb25zdCBldmVudCA9IHsgbml0cm86IGpvYiwgc3VibWl0dGVyOiB7IGZvcm1Ob1ZhbGlkYXRlOiB0cnVlIH0gfTtcbiAgcmV0dXJuIGh0bXguYWpheCgnUE9TVCcsIGpvYi5wYXRoLCB7IHNvdXJjZSwgdGFyZ2V0LCBoZWFkZXJzLCBldmVudCwgLi4ubW9yZSB9KTtcbn07XG4iLCAiLyogRm9ybSBmaWVsZHMgYW5kIG90aGVyIGNvbnRyb2xzOiB3aGF0IHN0YW5kcyBpbiB0aGVtLCB3aGF0IHRoZSBzZXJ2ZXIgZ2F2ZSwgYW5kIHdoYXQgdHJhdmVscyB3aXRoIGEgam9iLiAqL1xuaW1wb3J0IHsgaXNQbGFpbiwgaXNUcnVzdGVkLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5leHBvcnQgY29uc3QgRklFTERTID0gJ2lucHV0LHNlbGVjdCx0ZXh0YXJlYSc7XG5leHBvcnQgY29uc3QgQ0hPSUNFID0gJ1t0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sc2VsZWN0JztcbmV4cG9ydCBjb25zdCBUWVBFRCA9XG4gICd0ZXh0YXJlYSxpbnB1dDpub3QoW3R5cGU9Y2hlY2tib3hdLFt0eXBlPXJhZGlvXSxbdHlwZT1maWxlXSxbdHlwZT1idXR0b25dLFt0eXBlPXN1Ym1pdF0sW3R5cGU9cmVzZXRdKSc7XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBpc1RpY2sgPSAoeyB0eXBlIH0pID0+IC9jaGVja2JveHxyYWRpby8udGVzdCh0eXBlKTtcblxuLyoqIEB0eXBlIHsoc29tZTogYW55W10sIG90aGVyczogYW55W10pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTYW1lID0gKHNvbWUsIG90aGVycykgPT4gc29tZS5sZW5ndGggPT09IG90aGVycy5sZW5ndGggJiYgc29tZS5ldmVyeSgodmFsdWUsIGF0KSA9PiB2YWx1ZSA9PT0gb3RoZXJzW2F0XSk7XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB2YWx1ZXNPZiA9IChmaWVsZCkgPT4ge1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmNoZWNrZWQgPyBbZmllbGQudmFsdWVdIDogW107XG4gIGlmIChmaWVsZC5vcHRpb25zKSByZXR1cm4gWy4uLmZpZWxkLnNlbGVjdGVkT3B0aW9uc10ubWFwKChvcHRpb24pID0+IG9wdGlvbi52YWx1ZSk7XG4gIHJldHVybiBbLi4uKGZpZWxkLmZpbGVzID8/IFtmaWVsZC52YWx1ZV0pXTtcbn07XG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgZ2F2ZTogd2hhdCBhIHJlc2V0IHdvdWxkIGJyaW5nLlxuICogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZ2l2ZW4gPSAoZmllbGQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIGZpbGVzLCBtdWx0aXBsZSwgb3B0aW9ucywgc2l6ZSB9ID0gZmllbGQ7XG4gIGlmIChpc1RpY2soZmllbGQpKSByZXR1cm4gZmllbGQuZGVmYXVsdENoZWNrZWQgPyBbZmllbGQudmFsdWVdIDogW107XG4gIGlmIChmaWxlcykgcmV0dXJuIFtdO1xuICBpZiAoIW9wdGlvbnMpIHtcbiAgICBpZiAoZmllbGQudmFsdWUgPT09IGRlZmF1bHRWYWx1ZSkgcmV0dXJuIFtkZWZhdWx0VmFsdWVdO1xuICAgIGNvbnN0IGNsb25lID0gZmllbGQuY2xvbmVOb2RlKCk7IC8vIGtub3dzIHdoYXQgaXRzIHR5cGUgbWFrZXMgb2YgYSB2YWx1ZTogb2Ygbm8gY29sb3VyLCBibGFja1xuICAgIGNsb25lLnZhbHVlID0gZGVmYXVsdFZhbHVlO1xuICAgIHJldHVybiBbY2xvbmUudmFsdWVdO1xuICB9XG4gIGxldCBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+IG9wdGlvbi5kZWZhdWx0U2VsZWN0ZWQpO1xuICBpZiAoIW11bHRpcGxlICYmICFjaG9zZW5bMF0gJiYgc2l6ZSA8IDIpIGNob3NlbiA9IFsuLi5vcHRpb25zXS5maWx0ZXIoKG9wdGlvbikgPT4gIW9wdGlvbi5tYXRjaGVzKCc6ZGlzYWJsZWQnKSkuc2xpY2UoMCwgMSk7XG4gIHJldHVybiAobXVsdGlwbGUgPyBjaG9zZW4gOiBjaG9zZW4uc2xpY2UoLTEpKS5tYXAoKHsgdmFsdWUgfSkgPT4gdmFsdWUpO1xufTtcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSwgdmFsdWVzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3cml0ZSA9IChmaWVsZCwgdmFsdWVzKSA9PiB7XG4gIGlmIChpc1NhbWUodmFsdWVzLCB2YWx1ZXNPZihmaWVsZCkpKSByZXR1cm47IC8vIHdyaXRpbmcgbW92ZXMgdGhlIGNhcmV0XG4gIGlmIChpc1RpY2soZmllbGQpKSBmaWVsZC5jaGVja2VkID0gdmFsdWVzLmxlbmd0aDtcbiAgZWxzZSBpZiAoZmllbGQub3B0aW9ucykgZm9yIChjb25zdCBvcHRpb24gb2YgZmllbGQub3B0aW9ucykgb3B0aW9uLnNlbGVjdGVkID0gdmFsdWVzLmluY2x1ZGVzKG9wdGlvbi52YWx1ZSk7XG4gIGVsc2UgaWYgKGZpZWxkLmZpbGVzKSB7XG4gICAgY29uc3QgdHJhbnNmZXIgPSBuZXcgRGF0YVRyYW5zZmVyKCk7XG4gICAgZm9yIChjb25zdCBmaWxlIG9mIHZhbHVlcykgdHJhbnNmZXIuaXRlbXMuYWRkKGZpbGUpO1xuICAgIGZpZWxkLmZpbGVzID0gdHJhbnNmZXIuZmlsZXM7XG4gIH0gZWxzZSBmaWVsZC52YWx1ZSA9IHZhbHVlcztcbn07XG5cbi8qKiBXaGF0IGEgYnV0dG9uIGRvZXMsIG9yIHRoZSBmb3JtIHRoYXQgaXQgc2VuZHMuXG4gKiBAdHlwZSB7KGNvbnRyb2w6IGFueSkgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3QgZG9pbmdPZiA9IChjb250cm9sKSA9PiB7XG4gIGNvbnN0IGFza2VyID0gKGNvbnRyb2wudHlwZSA9PT0gJ3N1Ym1pdCcgJiYgIWNvbnRyb2wuaGFzQXR0cmlidXRlKCdoeC1wb3N0JykgJiYgY29udHJvbC5mb3JtKSB8fCBjb250cm9sO1xuICByZXR1cm4gW2Fza2VyLmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpID8/IGFza2VyLmdldEF0dHJpYnV0ZSgnaHJlZicpLCBhc2tlci5nZXRBdHRyaWJ1dGUoJ2RhdGEtbml0cm8tYXJncycpXTtcbn07XG5cbmNvbnN0IFRIRUlSUyA9ICdwZW9wbGUnOyAvLyB3cm90ZSBpdFxuXG4vKiogQHR5cGUgeyhlbnRyeTogW3N0cmluZywgYW55XSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc093biA9IChba2V5XSkgPT4gIWtleS5zdGFydHNXaXRoKFRIRUlSUyk7XG5cbi8qKiBXaGF0ZXZlciBjYW4gaGF2ZSBhIHZhbHVlIG9yIHRoZSBmb2N1cywgYnkga2V5cyB0aGF0IG91dGxpdmUgdGhlIGVsZW1lbnRzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IE1hcDxzdHJpbmcsIGFueT59ICovXG5leHBvcnQgY29uc3QgY29udHJvbHNPZiA9IChyb290KSA9PiB7XG4gIGNvbnN0IGNvdW50cyA9IG5ldyBNYXAoKTtcbiAgY29uc3QgY29udHJvbHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IHBsYWluID0gaXNQbGFpbihyb290KSAmJiByb290O1xuICBmb3IgKGNvbnN0IGNvbnRyb2wgb2Ygcm9vdC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyArICcsYSxidXR0b24sc3VtbWFyeSxbdGFiaW5kZXhdJykpIHtcbiAgICBjb25zdCB7IGZvcm0sIGlkLCBsb2NhbE5hbWUsIG5hbWUsIHZhbHVlIH0gPSBjb250cm9sO1xuICAgIC8vIENvdW50ZWQgaW4gZWFjaCBjaGlsZCwgYW5kIGluIGVhY2ggc2xvdCwgYnkgaXRzZWxmOiB0aGV5IGNvbWUsIGdvIGFuZCBjaGFuZ2UgcGxhY2VzLlxuICAgIGNvbnN0IGhvbWUgPSBwbGFpbiB8fCBjb250cm9sLmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgICAvLyBBIGZvcm0ncyBhcmd1bWVudHMgbmFtZSB0aGUgcm93IG9mIGl0cyBpbnB1dHMuXG4gICAgY29uc3Qgb3duID0gaWQgfHwgW2xvY2FsTmFtZSwgbmFtZSwgaXNUaWNrKGNvbnRyb2wpICYmIHZhbHVlLCBmb3JtPy5kYXRhc2V0Lm5pdHJvQXJncywgLi4uZG9pbmdPZihjb250cm9sKV07XG4gICAgY29uc3Qga2V5ID0gW3BsYWluIHx8IGlzVHJ1c3RlZChjb250cm9sKSA/ICcnIDogVEhFSVJTLCBob21lLmlkLCBvd25dLmpvaW4oKTtcbiAgICBjb3VudHMuc2V0KGtleSwgKGNvdW50cy5nZXQoa2V5KSA/PyAwKSArIDEpO1xuICAgIGNvbnRyb2xzLnNldChgJHtrZXl9ICR7Y291bnRzLmdldChrZXkpfWAsIGNvbnRyb2wpO1xuICB9XG4gIHJldHVybiBjb250cm9scztcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuY29uc3QgZm9ybU9mID0gKGVsZW1lbnQpID0+IChlbGVtZW50Py5sb2NhbE5hbWUgIT09ICdmb3JtJyAmJiBlbGVtZW50Py5mb3JtKSB8fCAoZWxlbWVudD8uY2xvc2VzdCgnZm9ybScpID8/IG51bGwpO1xuXG4vKiogVGFrZSBvdXQgd2hhdCBodG14IGhhcyByZWFkIGluIGEgZmllbGQuXG4gKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBmaWVsZDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgd2l0aGRyYXcgPSAoYm9keSwgZmllbGQpID0+IHtcbiAgY29uc3QgbGVmdCA9IGJvZHkuZ2V0QWxsKGZpZWxkLm5hbWUpO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlc09mKGZpZWxkKSkge1xuICAgIGNvbnN0IGF0ID0gbGVmdC5sYXN0SW5kZXhPZih2YWx1ZSk7XG4gICAgaWYgKGF0ID49IDApIGxlZnQuc3BsaWNlKGF0LCAxKTtcbiAgfVxuICBib2R5LmRlbGV0ZShmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiBsZWZ0KSBib2R5LmFwcGVuZChmaWVsZC5uYW1lLCB2YWx1ZSk7XG59O1xuXG4vKiogTm90ZSB0aGUgZmllbGRzIHRoYXQgdHJhdmVsIHdpdGggYSBqb2IuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWRGaWVsZHMgPSAoeyBhY3Rpb24sIGJvZHksIHJvb3QsIHNlbnQsIHNvdXJjZSB9KSA9PiB7XG4gIGNvbnN0IG5lYXIgPSBuZXcgU2V0KCk7IC8vIHdoYXQgaXMgYm91bmQgaW4gdGhlIGZvcm0gb2Ygd2hhdCBhc2tzXG4gIGNvbnN0IGZhciA9IG5ldyBTZXQoKTtcbiAgY29uc3QgZm9ybSA9IGZvcm1PZihzb3VyY2UpO1xuICBjb25zdCBmaWVsZHMgPSBhY3Rpb24gPT09ICdyZWZyZXNoJyA/IFtdIDogWy4uLmNvbnRyb2xzT2Yocm9vdCldLmZpbHRlcigoWywgY29udHJvbF0pID0+IGNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpKTtcbiAgZm9yIChjb25zdCBba2V5LCBmaWVsZF0gb2YgZmllbGRzKSB7XG4gICAgaWYgKCFpc093bihba2V5LCBmaWVsZF0pICYmIGZvcm0gPT09IGZvcm1PZihmaWVsZCkgJiYgZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSkgd2l0aGRyYXcoYm9keSwgZmllbGQpO1xuICB9XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldChbLi4uYm9keS5rZXlzKCksIHNvdXJjZT8ubmFtZSB8fCAwXSk7IC8vIGFuIGVtcHR5IGJveCB0aGF0IGFza3MgaXMgbm8ga2V5XG4gIGNvbnN0IHBsYWluID0gaXNQbGFpbihyb290KTtcbiAgZm9yIChjb25zdCBba2V5LCBmaWVsZF0gb2YgZmllbGRzKSB7XG4gICAgaWYgKCFwbGFpbiAmJiByb290T2YoZmllbGQpICE9PSByb290KSBjb250aW51ZTtcbiAgICBjb25zdCB7IG5hbWUgfSA9IGZpZWxkO1xuICAgIGNvbnN0IG1vZGVsID0gZmllbGQuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLW1vZGVsJyk7XG4gICAgaWYgKG1vZGVsKSAoZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSA/IG5lYXIgOiBmYXIpLmFkZChtb2RlbCk7XG4gICAgY29uc3QgYm91bmQgPSBmaWVsZC5tYXRjaGVzKCc6ZW5hYmxlZCcpICYmIG1vZGVsO1xuICAgIC8vIEFub3RoZXIgZm9ybSBtYXkgaGF2ZSBhbiBhcmd1bWVudCBvZiB0aGF0IG5hbWUuXG4gICAgaWYgKGJvdW5kIHx8IChuYW1lcy5oYXMobmFtZSkgJiYgZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSkpIHNlbnQuc2V0KGtleSwgeyBuYW1lLCBib3VuZCwgdmFsdWVzOiB2YWx1ZXNPZihmaWVsZCkgfSk7XG4gIH1cbiAgLy8gTm90IHdoYXQgbWFrZXMgdGhlIGFjdGlvbiB3YWl0OiBpdHMgb3duIGZvcm0gYWxvbmUgZG9lcy5cbiAgY29uc3Qgb3RoZXJzID0gWy4uLmZhcl0uZmlsdGVyKChuYW1lKSA9PiAhbmVhci5oYXMobmFtZSkpO1xuICBpZiAob3RoZXJzWzBdICYmIGFjdGlvbiAhPT0gJ3N5bmMnKSBib2R5LnNldCgnbml0cm8tb3RoZXJzJywgb3RoZXJzLmpvaW4oKSk7XG59O1xuIiwgIi8qIFRoZSB3YXkgdG8gdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluLCBmb3Igd2hhdCBtdXN0IG5vdCBtb3ZlIGl0OiBpbiBGaXJlZm94IGFuIGlucHV0IHRoYXQgaGFzIHBhcnRzLCBzdWNoIGFzXG4gKiBhIGRhdGUsIGJlZ2lucyBhZ2FpbiBhdCB0aGUgZmlyc3Qgd2hlbiBpdCBpcyBtb3ZlZDsgaW4gQ2hyb21pdW0gYW5kIFdlYktpdCBhIG51bWJlciB0aGF0IHdhcyBtb3ZlZCBsb3NlcyBhdCBpdHNcbiAqIG5leHQgYXR0cmlidXRlIHdoYXQgc2NyaXB0cyBkbyBub3QgcmVhZCBvZiBpdCwgc3VjaCBhcyB0aGUgZG90IG9mIFwiMS5cIi5cbiAqXG4gKiBSZWFkczogaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14IHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGFsbCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmV4cG9ydCBjb25zdCBtdXN0U3RheSA9ICgpID0+IC9kYXRlfHRpbWV8bW9udGh8d2Vla3xudW1iZXIvLnRlc3QoLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KT8udHlwZSk7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgc2NvcGU6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0RvdWJsZSA9ICh7IGlkIH0sIHNjb3BlKSA9PiBzY29wZS5xdWVyeVNlbGVjdG9yQWxsKGBbaWQ9XCIke0NTUy5lc2NhcGUoaWQpfVwiXWApLmxlbmd0aCA+IDE7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIGlucHV0OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IG9ubHkgPSAocm9vdCwgeyBpZCwgbmFtZSwgdHlwZSB9KSA9PiB7XG4gIGNvbnN0IGZvdW5kID0gYWxsKFRZUEVELCByb290KS5maWx0ZXIoKGlucHV0KSA9PiBpbnB1dC50eXBlID09PSB0eXBlICYmIChpZCA/IGlucHV0LmlkID09PSBpZCA6IGlucHV0Lm5hbWUgPT09IG5hbWUpKTtcbiAgcmV0dXJuIGZvdW5kLmxlbmd0aCA9PT0gMSAmJiBmb3VuZFswXTsgLy8gb2Ygc2V2ZXJhbCwgcm93cyBtYXliZSwgbm9ib2R5IGtub3dzIHdoaWNoXG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55LCBvbGQ6IGFueSwgZnJlc2g6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHBsYWNlT2YgPSAoaW5wdXQsIG9sZCwgZnJlc2gpID0+IG9ubHkob2xkLCBpbnB1dCkgPT09IGlucHV0ICYmIG9ubHkoZnJlc2gsIGlucHV0KTtcblxuLyoqIEZpbmQgd2hhdCBzdGF5cywgZnJvbSB0aGUgb3V0c2lkZSB0byB0aGUgaW5wdXQgb3IgdG8gd2hhdCBodG14IHByZXNlcnZlcyBhcm91bmQgaXQsIGVhY2ggd2l0aCB0aGUgbmV3XG4gKiBlbGVtZW50IHdob3NlIHBsYWNlIGl0IGhhcy4gTm90aGluZywgaWYgdGhleSBkbyBub3Qgc3RhbmQgaW4gdGhlIHNhbWUgZWxlbWVudHMuXG4gKiBAdHlwZSB7KG9sZDogYW55LCBmcmVzaDogYW55KSA9PiBhbnlbXVtdIHwgdW5kZWZpbmVkfSAqL1xuZXhwb3J0IGNvbnN0IHdheVRvID0gKG9sZCwgZnJlc2gpID0+IHtcbiAgbGV0IGlubmVyID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgbGV0IHBsYWNlID0gcGxhY2VPZihpbm5lciwgb2xkLCBmcmVzaCk7XG4gIGZvciAobGV0IGVsZW1lbnQgPSBpbm5lcjsgZWxlbWVudCAhPT0gb2xkOyBlbGVtZW50ID0gZWxlbWVudC5wYXJlbnRFbGVtZW50KSB7XG4gICAgY29uc3QgaG9sZGVyID0gZWxlbWVudC5pZCAmJiBmcmVzaC5xdWVyeVNlbGVjdG9yKGBbaWQ9XCIke0NTUy5lc2NhcGUoZWxlbWVudC5pZCl9XCJdW2h4LXByZXNlcnZlXWApO1xuICAgIGlmIChob2xkZXIpIFtpbm5lciwgcGxhY2VdID0gW2VsZW1lbnQsIGhvbGRlcl07XG4gIH1cbiAgY29uc3Qgd2F5ID0gW107XG4gIGZvciAoOyBpbm5lciAmJiBwbGFjZSAmJiBpbm5lci5sb2NhbE5hbWUgPT09IHBsYWNlLmxvY2FsTmFtZSAmJiBpbm5lci5pZCA9PT0gcGxhY2UuaWQ7IGlubmVyID0gaW5uZXIucGFyZW50RWxlbWVudCkge1xuICAgIHdheS51bnNoaWZ0KFtpbm5lciwgcGxhY2VdKTtcbiAgICBpZiAoaW5uZXIgPT09IG9sZCkgcmV0dXJuIHBsYWNlID09PSBmcmVzaCA/IHdheSA6IHVuZGVmaW5lZDtcbiAgICBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIH1cbn07XG4iLCAiLyogTGVhdmVzIHRoZSBpbnB1dCB0aGF0IG9uZSB0eXBlcyBpbiB3aGVyZSBpdCBpcywgd2hlcmUgaHRteCA0IHdvdWxkIG1vdmUgaXQuXG4gKlxuICogaHRteCA0IGtlZXBzIGVsZW1lbnRzLCBidXQgbW92ZXMgd2hhdCBpdCBwcmVzZXJ2ZXMgb3V0IG9mIHRoZSB3YXksIGFuZCBiYWNrLiBXaGVyZSBpdCBpcyBzdXJlIHRvIGZpbmQgdGhlIG9uZVxuICogYXJvdW5kIHRoZSBpbnB1dCB3aXRob3V0IHRoYXQsIGFuIGV4dGVuc2lvbiBoYXMgaXQgbGVhdmUgdGhhdCBvbmUgaW4gaXRzIHBsYWNlLlxuICovXG5pbXBvcnQgeyBodG14IH0gZnJvbSAnLi9odG14LmpzJztcbmltcG9ydCB7IHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBtdXN0U3RheSwgaXNEb3VibGUsIHdheVRvIH0gZnJvbSAnLi93YXkuanMnO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHNlbGVjdG9yPzogc3RyaW5nKSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGlkc0luID0gKGVsZW1lbnQsIHNlbGVjdG9yID0gJycpID0+IFtlbGVtZW50LCAuLi5lbGVtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoYFtpZF0ke3NlbGVjdG9yfWApXS5tYXAoKHsgaWQgfSkgPT4gaWQpO1xuXG4vKiogV2hhdCBtYWtlcyBodG14IDQgZmluZCBhbiBlbGVtZW50LCBvciB0YWtlIGFub3RoZXIgZm9yIGl0OiB0aGUgaWRzIGluIHdoYXQgc3RhbmRzIGJlZm9yZSBpdCwgb25lIGJ5IG9uZS5cbiAqIFdoZXJlIHRoZSBwYXJlbnQncyBoeC1hdHRyaWJ1dGVzIGNoYW5nZSwgaXQgbGlzdGVucyBhbmV3IHRvIGFsbCBpbnNpZGUsIGFuZCBmb3JnZXRzIHdoYXQgd2FpdHMgdGhlcmUuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwga25vd246IFNldDxzdHJpbmc+KSA9PiBzdHJpbmd9ICovXG5jb25zdCBzaWduc09mID0gKGVsZW1lbnQsIGtub3duKSA9PiB7XG4gIGNvbnN0IHsgYXR0cmlidXRlcywgY2hpbGRyZW4gfSA9IGVsZW1lbnQucGFyZW50RWxlbWVudDtcbiAgY29uc3QgYmVmb3JlID0gWy4uLmNoaWxkcmVuXS5zbGljZSgwLCBbLi4uY2hpbGRyZW5dLmluZGV4T2YoZWxlbWVudCkpO1xuICBjb25zdCBpZHMgPSBiZWZvcmUubWFwKChvbmUpID0+IGlkc0luKG9uZSkuZmlsdGVyKChpZCkgPT4ga25vd24uaGFzKGlkKSkpLmZpbHRlcigoc29tZSkgPT4gc29tZVswXSk7XG4gIGNvbnN0IGFza3MgPSBbLi4uYXR0cmlidXRlc10uZmlsdGVyKCh7IG5hbWUgfSkgPT4gL14oZGF0YS0pP2h4LS8udGVzdChuYW1lKSkubWFwKCh7IG5hbWUsIHZhbHVlIH0pID0+IG5hbWUgKyB2YWx1ZSk7XG4gIHJldHVybiBKU09OLnN0cmluZ2lmeShbaWRzLCBhc2tzLnNvcnQoKV0pO1xufTtcblxuLyoqIEZpbmQgdGhlIHBsYWNlIG9mIHdoYXQgaHRteCA0IHdvdWxkIHByZXNlcnZlIGFyb3VuZCB0aGUgaW5wdXQsIGlmIGl0IGlzIHN1cmUgdG8gZmluZCB0aGF0IHdpdGhvdXQuXG4gKiBAdHlwZSB7KG9sZDogYW55LCBmcmVzaDogYW55KSA9PiBhbnl9ICovXG5jb25zdCBzdXJlUGxhY2UgPSAob2xkLCBmcmVzaCkgPT4ge1xuICBjb25zdCB3YXkgPSB3YXlUbyhvbGQsIGZyZXNoKSA/PyBbXTtcbiAgY29uc3QgW2lubmVyLCBwbGFjZV0gPSB3YXlbd2F5Lmxlbmd0aCAtIDFdID8/IFtdO1xuICBpZiAoIXBsYWNlPy5oYXNBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJykpIHJldHVybjtcbiAgY29uc3QgbmV3cyA9IG5ldyBTZXQoaWRzSW4oZnJlc2gsICc6bm90KFtoeC1wcmVzZXJ2ZV0pJykpOyAvLyB0aGUgb3RoZXJzIGl0IG1vdmVzIGJlZm9yZSBpdCBsb29rc1xuICBjb25zdCBrbm93biA9IG5ldyBTZXQoaWRzSW4ob2xkKS5maWx0ZXIoKGlkKSA9PiBpZCAmJiBuZXdzLmhhcyhpZCkpKTtcbiAgY29uc3QgaXNBcGFydCA9ICFpZHNJbihpbm5lcikuc29tZSgoaWQpID0+IGtub3duLmhhcyhpZCkpO1xuICBjb25zdCBpc1NhbWUgPSB3YXkuc2xpY2UoMSkuZXZlcnkoKFtlbGVtZW50LCB0d2luXSkgPT4gc2lnbnNPZihlbGVtZW50LCBrbm93bikgPT09IHNpZ25zT2YodHdpbiwga25vd24pKTtcbiAgcmV0dXJuIGlzQXBhcnQgJiYgaXNTYW1lICYmICFpc0RvdWJsZShpbm5lciwgZG9jdW1lbnQpICYmICFpc0RvdWJsZShpbm5lciwgZnJlc2gpICYmIHBsYWNlO1xufTtcblxuLyoqIEB0eXBlIHtXZWFrU2V0PGFueT59ICovXG5jb25zdCBwbGFjZXMgPSBuZXcgV2Vha1NldCgpOyAvLyB3aG9zZSBvbGQgZWxlbWVudHMgYXJlIGxlZnQgYXMgdGhleSBhcmVcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBkZXRhaWw6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGxlYXZlID0gKF8sIHsgdGFza3MgfSkgPT4ge1xuICBpZiAoIW11c3RTdGF5KCkpIHJldHVybjtcbiAgZm9yIChjb25zdCB7IGZyYWdtZW50LCBzd2FwU3BlYywgdGFyZ2V0IH0gb2YgdGFza3MpIHtcbiAgICBjb25zdCBmcmVzaCA9IHN3YXBTcGVjPy5zdHlsZSA9PT0gJ291dGVyTW9ycGgnICYmIGZyYWdtZW50Py5maXJzdEVsZW1lbnRDaGlsZDtcbiAgICBjb25zdCBwbGFjZSA9IGZyZXNoICYmIHRhcmdldC5jb250YWlucz8uKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpICYmIHJvb3RPZih0YXJnZXQpICYmIHN1cmVQbGFjZSh0YXJnZXQsIGZyZXNoKTtcbiAgICBpZiAoIXBsYWNlKSBjb250aW51ZTtcbiAgICBwbGFjZS5yZW1vdmVBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJyk7XG4gICAgcGxhY2VzLmFkZChwbGFjZSk7XG4gIH1cbn07XG5cbi8qKiBMZWF2ZSB3aGF0IHN0YW5kcyBpbiB0aGUgaW5wdXQgdG8gdGhlIGJyaWRnZTogaHRteCB3b3VsZCB3cml0ZSBcIjFcIiB3aGVyZSBzb21lYm9keSBpcyBhdCBcIjEuXCIsIG9yIGJlZm9yZSB0aGUgY2FyZXQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgZGV0YWlsOiBhbnkpID0+IGJvb2xlYW4gfCB2b2lkfSAqL1xuY29uc3Qga2VlcFRleHQgPSAoZWxlbWVudCwgeyBhdHRyTmFtZSwgbmV3VmFsdWUgfSkgPT4ge1xuICBpZiAoYXR0ck5hbWUgIT09ICd2YWx1ZScgfHwgZWxlbWVudCAhPT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCB8fCAhcm9vdE9mKGVsZW1lbnQpKSByZXR1cm47XG4gIGVsZW1lbnQuc2V0QXR0cmlidXRlKGF0dHJOYW1lLCBuZXdWYWx1ZSk7XG4gIHJldHVybiBmYWxzZTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFR5cGluZyA9ICgpID0+IHtcbiAgaHRteC5yZWdpc3RlckV4dGVuc2lvbignbml0cm8tYXJvdW5kJywge1xuICAgIGh0bXhfYmVmb3JlX21vcnBoX2F0dHI6IGtlZXBUZXh0LFxuICAgIGh0bXhfYmVmb3JlX3N3YXA6IGxlYXZlLFxuICAgIGh0bXhfYmVmb3JlX21vcnBoX25vZGU6ICgvKiogQHR5cGUge2FueX0gKi8gXywgLyoqIEB0eXBlIHthbnl9ICovIHsgbmV3Tm9kZSB9KSA9PiAhcGxhY2VzLmhhcyhuZXdOb2RlKSxcbiAgfSk7XG59O1xuIiwgIi8qKiBNYWtlIGEgYGZldGNoYCBvZiBhbiBYTUxIdHRwUmVxdWVzdCwgd2hpY2ggcmVwb3J0cyBob3cgbXVjaCBoYXMgbGVmdC5cbiAqIEB0eXBlIHsoeGhyOiBYTUxIdHRwUmVxdWVzdCkgPT4gKHVybDogc3RyaW5nLCByZXF1ZXN0OiBhbnkpID0+IFByb21pc2U8UmVzcG9uc2U+fSAqL1xuZXhwb3J0IGNvbnN0IGZldGNoQnkgPSAoeGhyKSA9PiAodXJsLCB7IGJvZHksIGhlYWRlcnMsIG1ldGhvZCwgc2lnbmFsIH0pID0+XG4gIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICB4aHIub3BlbihtZXRob2QsIHVybCk7XG4gICAgeGhyLnJlc3BvbnNlVHlwZSA9ICdibG9iJztcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgbmV3IEhlYWRlcnMoaGVhZGVycykpIHhoci5zZXRSZXF1ZXN0SGVhZGVyKG5hbWUsIHZhbHVlKTtcbiAgICB4aHIub25sb2FkID0gKCkgPT4gcmVzb2x2ZShhbnN3ZXIoeGhyLCB1cmwpKTtcbiAgICB4aHIub25lcnJvciA9ICgpID0+IHJlamVjdChuZXcgVHlwZUVycm9yKCdUaGUgY29ubmVjdGlvbiBmYWlsZWQuJykpO1xuICAgIHhoci5vbmFib3J0ID0gKCkgPT4gcmVqZWN0KG5ldyBET01FeGNlcHRpb24oJ0Fib3J0ZWQnLCAnQWJvcnRFcnJvcicpKTtcbiAgICBzaWduYWw/LmFkZEV2ZW50TGlzdGVuZXIoJ2Fib3J0JywgKCkgPT4geGhyLmFib3J0KCkpO1xuICAgIHhoci5zZW5kKGJvZHkpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsoeGhyOiBYTUxIdHRwUmVxdWVzdCwgdXJsOiBzdHJpbmcpID0+IFJlc3BvbnNlfSAqL1xuY29uc3QgYW5zd2VyID0gKHhociwgdXJsKSA9PiB7XG4gIGNvbnN0IGxpbmVzID0geGhyLmdldEFsbFJlc3BvbnNlSGVhZGVycygpLnRyaW0oKS5zcGxpdCgvW1xcclxcbl0rLykuZmlsdGVyKEJvb2xlYW4pO1xuICBjb25zdCBoZWFkZXJzID0gbmV3IEhlYWRlcnMoLyoqIEB0eXBlIHthbnl9ICovIChsaW5lcy5tYXAoKGxpbmUpID0+IGxpbmUuc3BsaXQoLzpcXHMqKC4qKS8sIDIpKSkpO1xuICBjb25zdCB7IHJlc3BvbnNlOiBib2R5LCByZXNwb25zZVVSTCwgc3RhdHVzLCBzdGF0dXNUZXh0IH0gPSB4aHI7XG4gIGNvbnN0IGhhc0JvZHkgPSAhWzIwNCwgMjA1LCAzMDRdLmluY2x1ZGVzKHN0YXR1cyk7XG4gIGNvbnN0IHJlc3BvbnNlID0gbmV3IFJlc3BvbnNlKGhhc0JvZHkgPyBib2R5IDogbnVsbCwgeyBoZWFkZXJzLCBzdGF0dXMsIHN0YXR1c1RleHQgfSk7XG4gIC8vIEEgcmVzcG9uc2UgdGhhdCBhIHNjcmlwdCBoYXMgbWFkZSBrbm93cyBuZWl0aGVyLlxuICBjb25zdCByZWRpcmVjdGVkID0gcmVzcG9uc2VVUkwgIT09IG5ldyBVUkwodXJsLCBkb2N1bWVudC5iYXNlVVJJKS5ocmVmO1xuICByZXR1cm4gT2JqZWN0LmRlZmluZVByb3BlcnRpZXMocmVzcG9uc2UsIHsgdXJsOiB7IHZhbHVlOiByZXNwb25zZVVSTCB9LCByZWRpcmVjdGVkOiB7IHZhbHVlOiByZWRpcmVjdGVkIH0gfSk7XG59O1xuIiwgIi8qIFRoZSBhZGFwdGVyIGZvciBodG14IDQuXG4gKlxuICogSGVhcnM6IGh0bXg6Y29uZmlnOnJlcXVlc3QsIDpiZWZvcmU6cmVxdWVzdCwgOmFmdGVyOnJlcXVlc3QsIDphZnRlcjppbml0LCA6YWZ0ZXI6aGlzdG9yeTpwdXNoLFxuICogICA6YWZ0ZXI6aGlzdG9yeTpyZXBsYWNlOyBodG14OmNvbmZpcm0gb2YgYW4gaHRteCAyOyBwYWdlaGlkZSwgcGFnZXNob3csIG5hdmlnYXRlLlxuICovXG5pbXBvcnQgeyBhamF4LCBncmFiLCBob2xkUml2YWwsIGh0bXgsIGh1cnJ5LCBvbkh0bXgsIHdhdGNoTGVhdmluZyB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBhbm5vdW5jZSB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBvbiwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHN0YXJ0VHlwaW5nIH0gZnJvbSAnLi90eXBpbmc0LmpzJztcbmltcG9ydCB7IGZldGNoQnkgfSBmcm9tICcuL3VwbG9hZC5qcyc7XG5cbi8vIEFoZWFkIG9mIGh0bXggNCwgd2hpY2ggd291bGQgZmV0Y2ggYSBwYWdlIHRoYXQgV2ViS2l0IGhhcyBrZXB0LCBhcyB0aGF0IHRlbGxzIGl0IG9mIGl0cyBvd24gd2F5IGJhY2s7IGFuZCB3aGljaCwgd2hlcmVcbi8vIGEgcGFnZSBzY3JpcHQncyBlbnRyeSBpcyBsZWZ0IGFuZCB0aGUgYWRkcmVzcyBzdGF5cywgd291bGQgaGF2ZSB0aGUgYnJvd3NlciB0YWtlIHRoZSBmb2N1cyBhd2F5LlxubGV0IGlzQXdheSA9IGZhbHNlO1xub24oJ3BhZ2VoaWRlJywgKCkgPT4gKGlzQXdheSA9IHRydWUpKTtcbm9uKCdwYWdlc2hvdycsICgpID0+IHNldFRpbWVvdXQoKCkgPT4gKGlzQXdheSA9IGZhbHNlKSkpO1xud2luZG93Lm5hdmlnYXRpb24/LmFkZEV2ZW50TGlzdGVuZXIoJ25hdmlnYXRlJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICBpZiAoaXNBd2F5IHx8IGV2ZW50LmRlc3RpbmF0aW9uLnVybCA9PT0gbG9jYXRpb24uaHJlZikgT2JqZWN0LmRlZmluZVByb3BlcnR5KGV2ZW50LCAnY2FuSW50ZXJjZXB0JywgeyB2YWx1ZTogZmFsc2UgfSk7XG59KTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydjYXB0dXJlJ119ICovXG5jb25zdCBjYXB0dXJlID0gKGFzaykgPT4ge1xuICAvKiogQHR5cGUgeyhldmVudDogYW55LCBjdHg6IGFueSkgPT4gdm9pZH0gKi9cbiAgY29uc3QgdGFrZSA9IChldmVudCwgeyBzb3VyY2VFbGVtZW50OiBlbGVtZW50LCByZXF1ZXN0OiB7IGFjdGlvbjogcGF0aCwgYm9keSB9LCBzb3VyY2VFdmVudCB9KSA9PlxuICAgIGdyYWIoZXZlbnQsIGFzaywgeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZTogc291cmNlRXZlbnQudHlwZSA9PT0gJ2V2ZXJ5JyA/IHVuZGVmaW5lZCA6IHNvdXJjZUV2ZW50IH0pO1xuICBvbkh0bXgoJ2NvbmZpZzpyZXF1ZXN0JywgKGV2ZW50LCB7IGN0eCB9KSA9PiB7XG4gICAgY29uc3QgeyBjb25maXJtLCByZXF1ZXN0LCBzb3VyY2VFbGVtZW50LCBzb3VyY2VFdmVudDogeyBuaXRybzogam9iIH0gfSA9IGN0eDtcbiAgICBpZiAoam9iKSB7XG4gICAgICBjdHguY29uZmlybSA9IG51bGw7XG4gICAgICByZXF1ZXN0LmJvZHkgPSBqb2IuYm9keTtcbiAgICB9IGVsc2UgaWYgKCFjb25maXJtIHx8IHNvdXJjZUVsZW1lbnQgPT09IHJvb3RPZihzb3VyY2VFbGVtZW50KSkgdGFrZShldmVudCwgY3R4KTtcbiAgfSk7XG4gIG9uSHRteCgnYmVmb3JlOnJlcXVlc3QnLCAoZXZlbnQsIHsgY3R4IH0pID0+IHtcbiAgICBjb25zdCBqb2IgPSBjdHguc291cmNlRXZlbnQubml0cm87XG4gICAgaWYgKGpvYikgam9iLnN0YXR1cyA9IDA7XG4gICAgZWxzZSB0YWtlKGV2ZW50LCBjdHgpOyAvLyBjb25maXJtZWRcbiAgfSk7XG4gIG9uSHRteCgnYWZ0ZXI6cmVxdWVzdCcsIChldmVudCwgeyBjdHg6IHsgaHgsIHJlc3BvbnNlLCBzb3VyY2VFdmVudDogeyBuaXRybzogam9iIH0sIHRleHQgfSB9KSA9PiB7XG4gICAgaWYgKCFqb2IpIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpOyAvLyBodG14IDQgc3dhcHMgZXJyb3JzLCBkamFuZ28taHRteCdzIGRlYnVnIHNjcmlwdCBzaG93cyB0aGVtXG4gICAgZGVsZXRlIGh4LnRyaWdnZXI7IC8vIGEgbWFsZm9ybWVkIG9uZSB3b3VsZCBzdG9wIGh0bXggNCBmb3IgZ29vZFxuICAgIGNvbnN0IHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB1cmwgfSA9IHJlc3BvbnNlLnJhdztcbiAgICBqb2IucmVxdWVzdCA9IHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfTtcbiAgfSk7XG4gIHdhdGNoTGVhdmluZygnYmVmb3JlOnJlcXVlc3QnLCAoeyBjdHggfSkgPT4gKHtcbiAgICBqb2I6IGN0eC5zb3VyY2VFdmVudC5uaXRybyxcbiAgICBlbGVtZW50OiBjdHguc291cmNlRWxlbWVudCxcbiAgICBib2R5OiBjdHgucmVxdWVzdC5ib2R5LFxuICAgIHhocjogKCkgPT4ge1xuICAgICAgY29uc3QgeGhyID0gbmV3IFhNTEh0dHBSZXF1ZXN0KCk7XG4gICAgICBjdHguZmV0Y2ggPSBmZXRjaEJ5KHhocik7XG4gICAgICByZXR1cm4geGhyO1xuICAgIH0sXG4gIH0pKTtcbiAgaHVycnkoJ2FmdGVyOmluaXQnKTtcbiAgaG9sZFJpdmFsKCdjb25maXJtJywgKHsgY3R4LCBlbHQ6IGVsZW1lbnQsIHBhdGggfSkgPT4gKGN0eCA/IHt9IDogeyBlbGVtZW50LCBwYXRoIH0pKTsgLy8gaHRteCA0IGhhcyBpdCwgdG9vXG4gIG9uKCdodG14OmFmdGVyOmhpc3Rvcnk6cHVzaCBodG14OmFmdGVyOmhpc3Rvcnk6cmVwbGFjZScsICgpID0+IGFubm91bmNlKCduYXZpZ2F0ZWQnKSk7XG4gIHN0YXJ0VHlwaW5nKCk7XG4gIGh0bXgucHJvY2Vzcyhkb2N1bWVudC5ib2R5KTsgLy8gaXRzIGZpcnN0IHRpbWUgd2FzIGhlbGQgYmFja1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzZW5kJ119ICovXG5jb25zdCBzZW5kID0gYXN5bmMgKGpvYiwgdG8pID0+IHtcbiAgYXdhaXQgYWpheChqb2IsIHRvKTtcbiAgcmV0dXJuIGpvYi5yZXF1ZXN0O1xufTtcblxuLyoqIEFzIGh0bXggcmVhZHMgaXQ6IHJvd3MgY291bGQgbm90IHN0YW5kIGluIHRoZSBlbGVtZW50IHdpdGhvdXQgdGhlaXIgdGFibGUuXG4gKiBAdHlwZSB7QWRhcHRlclsncmVhZCddfSAqL1xuY29uc3QgcmVhZCA9IChodG1sKSA9PlxuICBodG1sLnJlcGxhY2VBbGwoJzxoeC1wYXJ0aWFsICcsICc8dGVtcGxhdGUgaHggdHlwZT1cInBhcnRpYWxcIiAnKS5yZXBsYWNlQWxsKCc8L2h4LXBhcnRpYWw+JywgJzwvdGVtcGxhdGU+Jyk7XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc3dhcCddfSAqL1xuY29uc3Qgc3dhcCA9IChyb290LCB0ZXh0KSA9PiBodG14LnN3YXAoeyBzb3VyY2VFbGVtZW50OiByb290LCB0YXJnZXQ6IHJvb3QsIHRleHQsIHN3YXA6ICdvdXRlck1vcnBoJyB9KTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyfSAqL1xuZXhwb3J0IGNvbnN0IGh0bXg0ID0ge1xuICB2ZXJzaW9uOiA0LFxuICBmaXJzdDogJ2h0bXg6YmVmb3JlOnByb2Nlc3MnLFxuICAvLyBoeC1kaXNhYmxlIHdpdGggYSB2YWx1ZSBpcyBoeC1kaXNhYmxlZC1lbHQgb2YgaHRteCAyLlxuICB1bnRydXN0ZWQ6ICdbaHgtaWdub3JlXSxbZGF0YS1oeC1pZ25vcmVdLFtoeC1kaXNhYmxlPVwiXCJdLFtkYXRhLWh4LWRpc2FibGU9XCJcIl0nLFxuICBjYXB0dXJlLFxuICBzZW5kLFxuICByZWFkLFxuICBzd2FwLFxufTtcbiIsICIvKiBMaXN0cyBpbiB0aGUgYWRkcmVzcyBiYXI6IHdoYXQgYSBsaXN0IHNob3dzIHN0YW5kcyBpbiB0aGUgcXVlcnksIGFuZCBiYWNrIGFuZCBmb3J3YXJkIHNob3cgaXQgYWdhaW4uXG4gKlxuICogSGVhcnM6IG5pdHJvOmFkZHJlc3Mge2NvbXBvbmVudCwgcGFyYW1ldGVycywgcmVwbGFjZX0gb24gYSBsaXN0J3Mgcm9vdDogcXVlcnkgcGFyYW1ldGVyIC0+IHZhbHVlcywgbm9uZVxuICogICBmb3Igb25lIHRoYXQgaGFzIHRvIGdvOyBvdGhlciBwYXJhbWV0ZXJzIHN0YXkuIHBvcHN0YXRlLlxuICogU2VuZHM6IG5pdHJvOm5hdmlnYXRlZCB7cXVlcnl9IG9uIGJvZHkgYWZ0ZXIgYmFjayBvciBmb3J3YXJkLCBvbmNlIHRoZSBhZGRyZXNzIGRpZmZlcnMgZnJvbSBiZWZvcmUuXG4gKiBFbnRyaWVzIHRoYXQgaXQgbWFrZXMgY2Fycnkge25pdHJvOiB0cnVlfTsgaHRteCBsZWF2ZXMgdGhlbSBhbG9uZS4gVGhvc2Ugb2YgcGFnZSBzY3JpcHRzIGhhdmUgdGhlIHBhZ2UncyBhZGRyZXNzLlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGFkZHJlc3MsIGV2ZW50T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5sZXQgc2hvd24gPSBhZGRyZXNzKCk7IC8vIG9mIHRoZSBwYWdlIHRoYXQgaXMgdGhlcmVcbmNvbnN0IG5vdGUgPSAoKSA9PiAoc2hvd24gPSBhZGRyZXNzKCkpO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9ICh7IGRldGFpbCwgdGFyZ2V0IH0pID0+IHtcbiAgaWYgKCF0YXJnZXQuZGF0YXNldD8ubml0cm9Db21wb25lbnQpIHJldHVybjsgLy8gdGhlIGxpc3QgaGFzIGdvbmUsIGFuZCBtYXliZSBpdHMgcGFnZVxuICBjb25zdCB1cmwgPSBuZXcgVVJMKGxvY2F0aW9uLmhyZWYpO1xuICBjb25zdCBiZWZvcmUgPSBgJHt1cmwuc2VhcmNoUGFyYW1zfWA7XG4gIGZvciAoY29uc3QgW25hbWUsIFtmaXJzdCwgLi4ub3RoZXJzXV0gb2YgT2JqZWN0LmVudHJpZXMoZGV0YWlsLnBhcmFtZXRlcnMpKSB7XG4gICAgaWYgKGZpcnN0ID09IG51bGwpIHVybC5zZWFyY2hQYXJhbXMuZGVsZXRlKG5hbWUpO1xuICAgIGVsc2UgdXJsLnNlYXJjaFBhcmFtcy5zZXQobmFtZSwgZmlyc3QpOyAvLyB3aGVyZSBpdCBzdG9vZFxuICAgIGZvciAoY29uc3QgdmFsdWUgb2Ygb3RoZXJzKSB1cmwuc2VhcmNoUGFyYW1zLmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIH1cbiAgaWYgKGAke3VybC5zZWFyY2hQYXJhbXN9YCA9PT0gYmVmb3JlKSByZXR1cm47XG4gIC8vIFRoZSBmaXJzdCBlbnRyeSBvZiBhIHBhZ2UgbWF5IGJlIGh0bXgncywgd2hpY2ggd291bGQgbG9hZCB0aGUgcGFnZSBhbmV3LlxuICBoaXN0b3J5LnJlcGxhY2VTdGF0ZSh7IG5pdHJvOiB0cnVlIH0sICcnLCBkZXRhaWwucmVwbGFjZSA/IHVybCA6IGxvY2F0aW9uLmhyZWYpO1xuICBpZiAoIWRldGFpbC5yZXBsYWNlKSBoaXN0b3J5LnB1c2hTdGF0ZSh7IG5pdHJvOiB0cnVlIH0sICcnLCB1cmwpO1xuICBub3RlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZm9sbG93ID0gKHsgc3RhdGUgfSkgPT4ge1xuICBjb25zdCBiZWZvcmUgPSBzaG93bjtcbiAgbm90ZSgpO1xuICBpZiAoc2hvd24gPT09IGJlZm9yZSkge1xuICAgIGlmIChzdGF0ZT8uaHRteCkgc3RhdGUuaHRteCA9IGZhbHNlOyAvLyBhIHNjcmlwdCdzIGVudHJ5IHdhcyBsZWZ0LCBvciBhIGZyYWdtZW50J3M6IGh0bXggd291bGQgZmV0Y2ggd2hhdCBpcyB0aGVyZVxuICB9IGVsc2UgaWYgKHN0YXRlPy5odG14KSByZXR1cm47IC8vIGh0bXggc2hvd3MgaXRcbiAgZWxzZSBpZiAobG9jYXRpb24ucGF0aG5hbWUgIT09IGJlZm9yZS5zcGxpdCgnPycpWzBdKSB7XG4gICAgaWYgKHN0YXRlPy5uaXRybykgbG9jYXRpb24ucmVsb2FkKCk7IC8vIGh0bXggaGFzIHB1dCBhbm90aGVyIHBhZ2UgdGhlcmUgc2luY2VcbiAgfSBlbHNlIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudE9mKCduaXRybzpuYXZpZ2F0ZWQnLCB7IHF1ZXJ5OiBsb2NhdGlvbi5zZWFyY2ggfSkpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QWRkcmVzcyA9ICgpID0+IHtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmFkZHJlc3MnLCBzaG93KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BvcHN0YXRlJywgZm9sbG93KTtcbiAgaGVhcignbmF2aWdhdGVkJywgbm90ZSk7XG59O1xuIiwgIi8qIFdhaXRzIHdoaWxlIHRoZSBzZXJ2ZXIgY2FuJ3QgYmUgcmVhY2hlZC4gVGhlIGJyb3dzZXIncyBvd24gd29yZCwgbmF2aWdhdG9yLm9uTGluZSwgZGVjaWRlcyBub3RoaW5nOiBpdCBpcyBmYWxzZVxuICogb24gbWFjaGluZXMgdGhhdCByZWFjaCB0aGVpciBzZXJ2ZXIuIFdoZXJlIGl0IGlzLCBhIHJlYWQgb2YgdGhlIHBhZ2UncyBhZGRyZXNzIHRyaWVzLCBhdCBvbmNlLCBhdCB0aGUgZXZlbnRcbiAqIG9ubGluZSwgYW5kIGV2ZXJ5IGZpdmUgc2Vjb25kczsgbm90aGluZyBsZWF2ZXMgYmVmb3JlIGl0IHdhcyBhbnN3ZXJlZC5cbiAqXG4gKiBIZWFyczogb2ZmbGluZSwgb25saW5lLiBGcm9tIHRoZSBmaXJzdCB0cnkgaW4gdmFpbiBvbiwgPGh0bWw+IGhhcyB0aGUgYXR0cmlidXRlIGRhdGEtbml0cm8tb2ZmbGluZTsgYm9keSB0aGVuXG4gKiBzZW5kcyBuaXRybzpvZmZsaW5lLCBhbmQgbml0cm86b25saW5lIGF0IHRoZSBlbmQuXG4gKi9cbmltcG9ydCB7IGV2ZW50T2YsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTE9PS19NUyA9IDUwMDA7XG5jb25zdCBBTlNXRVJfTVMgPSAyMDAwMDsgLy8gYSB0dW5uZWwgc2F5cyBub3RoaW5nXG4vKiogV2hhdCBwcm94aWVzIGFuc3dlciB3aGVuIHRoZXkgcmVhY2ggbm8gc2VydmVyLCBhbmQgYnJvd3NlcnMsIHdpdGggMC4gKi9cbmV4cG9ydCBjb25zdCBBV0FZID0gWzAsIDUwMiwgNTAzLCA1MDRdO1xubGV0IGlzUmVhY2hlZCA9IGZhbHNlOyAvLyB3aGF0ZXZlciB0aGUgYnJvd3NlciBzYXlzXG4vKiogQHR5cGUge1Byb21pc2U8Ym9vbGVhbj4gfCBudWxsfSAqL1xubGV0IHNlYXJjaCA9IG51bGw7XG5cbi8qKiBAdHlwZSB7KCkgPT4gUHJvbWlzZTxib29sZWFuPn0gKi9cbmNvbnN0IGNhblJlYWQgPSBhc3luYyAoKSA9PiB7XG4gIHRyeSB7XG4gICAgLy8gT2YgYSByZWRpcmVjdCwgYXMgdG8gYSBsb2dpbiBlbHNld2hlcmUsIHNjcmlwdHMgc2VlIG5vIHN0YXR1cy5cbiAgICBjb25zdCBzaWduYWwgPSBBYm9ydFNpZ25hbC50aW1lb3V0KEFOU1dFUl9NUyk7XG4gICAgY29uc3QgeyBzdGF0dXMsIHR5cGUgfSA9IGF3YWl0IGZldGNoKGxvY2F0aW9uLmhyZWYsIHsgbWV0aG9kOiAnSEVBRCcsIGNhY2hlOiAnbm8tc3RvcmUnLCByZWRpcmVjdDogJ21hbnVhbCcsIHNpZ25hbCB9KTtcbiAgICByZXR1cm4gdHlwZSA9PT0gJ29wYXF1ZXJlZGlyZWN0JyB8fCAhQVdBWS5pbmNsdWRlcyhzdGF0dXMpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGlzT2ZmbGluZTogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoaXNPZmZsaW5lKSA9PiB7XG4gIGRvY3VtZW50LmRvY3VtZW50RWxlbWVudC50b2dnbGVBdHRyaWJ1dGUoJ2RhdGEtbml0cm8tb2ZmbGluZScsIGlzT2ZmbGluZSk7XG4gIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudE9mKGlzT2ZmbGluZSA/ICduaXRybzpvZmZsaW5lJyA6ICduaXRybzpvbmxpbmUnKSk7XG59O1xuXG5jb25zdCBsb29rID0gYXN5bmMgKCkgPT4ge1xuICBsZXQgaXNPZmZsaW5lID0gZmFsc2U7XG4gIHdoaWxlICghKGF3YWl0IGNhblJlYWQoKSkpIHtcbiAgICBpZiAoIWlzT2ZmbGluZSkgdGVsbChpc09mZmxpbmUgPSB0cnVlKTtcbiAgICBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgICAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ29ubGluZScsIHJlc29sdmUsIHsgb25jZTogdHJ1ZSB9KTtcbiAgICAgIHNldFRpbWVvdXQocmVzb2x2ZSwgTE9PS19NUyk7XG4gICAgfSk7XG4gIH1cbiAgaXNSZWFjaGVkID0gdHJ1ZTtcbiAgc2VhcmNoID0gbnVsbDtcbiAgaWYgKGlzT2ZmbGluZSkgdGVsbChmYWxzZSk7XG4gIHJldHVybiBpc09mZmxpbmU7XG59O1xuXG4vKiogUmVzb2x2ZXMgYXQgb25jZSwgb3Igd2hlbiB0aGUgc2VydmVyIGNhbiBiZSByZWFjaGVkIGFnYWluLCB3aXRoIHdoZXRoZXIgaXQgY291bGQgbm90IGJlLlxuICogQHR5cGUgeygpID0+IFByb21pc2U8Ym9vbGVhbj4gfCBudWxsfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWNoZWQgPSAoKSA9PiBzZWFyY2ggPz89IG5hdmlnYXRvci5vbkxpbmUgfHwgaXNSZWFjaGVkID8gbnVsbCA6IGxvb2soKTtcblxuLyoqIEFzayB0aGUgYnJvd3NlciBhbmV3OiBhIHJlcXVlc3Qgd2FzIGluIHZhaW4uICovXG5leHBvcnQgY29uc3QgZG91YnQgPSAoKSA9PiB7XG4gIGlzUmVhY2hlZCA9IGZhbHNlO1xuICByZWFjaGVkKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRPZmZsaW5lID0gKCkgPT4gb24oJ29mZmxpbmUnLCBkb3VidCk7XG4iLCAiLyogU2VuZHMgYSBqb2IgYWdhaW4gdW50aWwgaXQgaXMgYW5zd2VyZWQsIHdpdGggdGhlIHNhbWUgaWQsIGJ5IHdoaWNoIHRoZSBzZXJ2ZXIga25vd3MgaXQgYW5kIHJ1bnMgaXQgb25jZS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1vbmNlIG9mIG91ciBzY3JpcHQ6IGZvciBob3cgbWFueSBzZWNvbmRzIHRoZSBzZXJ2ZXIga25vd3MgaXQ7IHdpdGhvdXQgdGhhdCwgbm90aGluZyBpcyBzZW50XG4gKiAgIGFnYWluOyBkYXRhLW5pdHJvLWNzcmYsIC1jc3JmLWNvb2tpZSwgLWVycm9yLTUwMy5cbiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIGlzQXNrZWQgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgQVdBWSwgZG91YnQsIHJlYWNoZWQgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFJVTk5JTkcgPSA0MDk7IC8vIHRoZSBzYW1lIHJlcXVlc3QgaGFzIGNvbWUgYmVmb3JlLCBhbmQgaGFzIG5vdCBlbmRlZFxuY29uc3QgUEFUSUVOQ0VfTVMgPSA2MDAwMDtcbmNvbnN0IFBBVVNFX01TID0gNTAwMDtcbi8qKiBAdHlwZSB7V2Vha01hcDxFdmVudCwgSm9iPn0gKi9cbmV4cG9ydCBjb25zdCB1bnNlbnQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSB0aGUgbml0cm86ZXJyb3IgdGhhdCBzYXlzIHNvXG5cbi8qKiAxMjggcmFuZG9tIGJpdHM7IHJhbmRvbVVVSUQgaXMgbWlzc2luZyBvbiBwbGFpbiBodHRwLiAqL1xuY29uc3QgbmV3SWQgPSAoKSA9PlxuICBbLi4uY3J5cHRvLmdldFJhbmRvbVZhbHVlcyhuZXcgVWludDhBcnJheSgxNikpXS5tYXAoKGJ5dGUpID0+IGJ5dGUudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDIsICcwJykpLmpvaW4oJycpO1xuXG5jb25zdCBjc3JmID0gKCkgPT4geyAvLyB0aGUgY29va2llJ3MgaXMgbmV3ZXIsIG1heWJlXG4gIGNvbnN0IGNvb2tpZXMgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKGRvY3VtZW50LmNvb2tpZS5yZXBsYWNlQWxsKCc7ICcsICcmJykpO1xuICByZXR1cm4gY29va2llcy5nZXQob3B0aW9ucy5uaXRyb0NzcmZDb29raWUpIHx8IG9wdGlvbnMubml0cm9Dc3JmO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIHNlbmQ6ICgpID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPikgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+fSAqL1xuY29uc3Qgc2VuZE9uY2UgPSBhc3luYyAoam9iLCBzZW5kKSA9PiB7XG4gIGNvbnN0IHsgYm9keSB9ID0gam9iO1xuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsIGNzcmYoKSk7XG4gIGJvZHkuc2V0KCduaXRyby10cnknLCBgJHsoam9iLnRyaWVzID8/PSAwKX1gKTtcbiAgLy8gVGhlIGxhc3Q6IGEgYm9keSB0aGF0IGlzIGN1dCBvZmYgb24gdGhlIHdheSBoYXMgbm9uZS5cbiAgaWYgKCFib2R5Lmhhcygnbml0cm8taWQnKSkgYm9keS5hcHBlbmQoJ25pdHJvLWlkJywgbmV3SWQoKSk7XG4gIGpvYi5yZXF1ZXN0ID0gam9iLnN0YXR1cyA9IHVuZGVmaW5lZDtcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgc2VuZCgpO1xuICBpZiAoYW5zd2VyKSBqb2Iuc3RhdHVzID0gYW5zd2VyLnN0YXR1cztcbiAgZWxzZSBpZiAoam9iLnRyaWVzKSBqb2Iuc3RhdHVzID8/PSAwOyAvLyBpdCBoYWQgbGVmdCBiZWZvcmVcbiAgcmV0dXJuIGFuc3dlcjtcbn07XG5cbi8qKiBXaGV0aGVyIHRoYXQgaXMgYW4gYW5zd2VyLCBhbmQgYWxsIG9mIGl0OiB3aXRob3V0IFRMUywgQ2hyb21pdW0gdGFrZXMgd2hhdCB3YXMgY3V0IG9mZiBpbnNpZGUgb2YgdGhlIGhlYWRlcnMgZm9yXG4gKiBvbmUgdGhhdCBoYXMgbmVpdGhlciB0aGUgcmVzdCBvZiB0aGVtIG5vciBhIGJvZHkuIEEgcmVmdXNhbCwgd2hpY2ggaXMgb2Ygbm8gY29tcG9uZW50LCBoYXMgbm9uZS5cbiAqIEB0eXBlIHsoYW5zd2VyOiBBbnN3ZXIpID0+IGFueX0gKi9cbmNvbnN0IGlzV2hvbGUgPSAoeyBoZWFkZXJzLCBzdGF0dXMsIHRleHQgfSkgPT4ge1xuICBjb25zdCB0cmlnZ2VyID0gaGVhZGVycy5nZXQoJ0hYLVRyaWdnZXInKTtcbiAgcmV0dXJuIHN0YXR1cyA9PT0gMjAwIHx8IHN0YXR1cyA9PT0gNDIyXG4gICAgPyB0ZXh0IHx8IGhlYWRlcnMuZ2V0KCdIWC1SZWRpcmVjdCcpIHx8IGhlYWRlcnMuZ2V0KCdIWC1SZWZyZXNoJykgfHwgL157XCJuaXRybzpldmVudHNcIjp7XCJpZFwiOlwiXCIvLnRlc3QodHJpZ2dlcilcbiAgICA6IHRyaWdnZXIgfHwgIVtSVU5OSU5HLCAuLi5BV0FZXS5pbmNsdWRlcyhzdGF0dXMpO1xufTtcblxuLyoqIE5vYm9keSBjYW4gc2F5IHdoZXRoZXIgaXQgcmFuOyB0aGUgcGFnZSBzaG93cyB3aGF0IGlzIHRoZXJlLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGdpdmVVcCA9IChqb2IpID0+IHtcbiAgam9iLmVycm9yID0gb3B0aW9uc1snbml0cm9FcnJvci01MDMnXTtcbiAgam9iLmlzU3RhbGUgPSB0cnVlO1xufTtcblxuLyoqIENvbXBsZXRlIGEgam9iIGFuZCBzZW5kIGl0LCBhcyBvZnRlbiBhcyBpdCB0YWtlczsgYHNlbmRgIHNlbmRzIGl0IG9uY2UuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBzZW5kOiAoKSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD4pID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPn0gKi9cbmV4cG9ydCBjb25zdCBpbnNpc3QgPSBhc3luYyAoam9iLCBzZW5kKSA9PiB7XG4gIGxldCBzaW5jZSA9IERhdGUubm93KCk7IC8vIHRpbWVycyBzbGVlcCB3aXRoIHRoZSBsYXB0b3BcbiAgY29uc3QgYmVndW4gPSAoam9iLmJlZ3VuID8/PSBzaW5jZSk7XG4gIGpvYi5pc1Vuc2VudCA9IGZhbHNlO1xuICBmb3IgKGxldCBwYXVzZSA9IDUwOyA7IHBhdXNlICo9IDIpIHtcbiAgICBjb25zdCBub3cgPSBEYXRlLm5vdygpO1xuICAgIGlmIChub3cgLSBiZWd1biA+IChvcHRpb25zLm5pdHJvT25jZSAtIDYwKSAqIDEwMDApIHJldHVybiB2b2lkIGdpdmVVcChqb2IpOyAvLyBpdCB3b3VsZCBiZSBydW4gYSBzZWNvbmQgdGltZVxuICAgIGNvbnN0IGFuc3dlciA9IGF3YWl0IHNlbmRPbmNlKGpvYiwgc2VuZCk7XG4gICAgaWYgKGFuc3dlciA/IGlzV2hvbGUoYW5zd2VyKSA6IGpvYi5zdGF0dXMgPT0gbnVsbCkgcmV0dXJuIGFuc3dlcjtcbiAgICBpZiAoIWpvYi5zdGF0dXMgJiYgIW5hdmlnYXRvci5vbkxpbmUpIGRvdWJ0KCk7XG4gICAgaWYgKCFvcHRpb25zLm5pdHJvT25jZSkgcmV0dXJuIGFuc3dlcjtcbiAgICBqb2IudHJpZXMgPSAoam9iLnRyaWVzID8/IDApICsgMTtcbiAgICBhbm5vdW5jZSgnYWdhaW4nLCBqb2IpO1xuICAgIGlmIChhd2FpdCByZWFjaGVkKCkpIHtcbiAgICAgIHNpbmNlID0gRGF0ZS5ub3coKTtcbiAgICAgIHBhdXNlID0gMjU7XG4gICAgfSBlbHNlIGlmIChub3cgLSBzaW5jZSA+IFBBVElFTkNFX01TKSB7XG4gICAgICBpZiAoam9iLnN0YXR1cyA9PT0gUlVOTklORykgZ2l2ZVVwKGpvYik7IC8vIGl0IG1heSBlbmQgeWV0LCBvciBuZXZlclxuICAgICAgZWxzZSBqb2IuaXNVbnNlbnQgPSAhIShqb2IuaGVhcmQgfHwgaXNBc2tlZChqb2IpKTtcbiAgICAgIHJldHVybiBhbnN3ZXI7XG4gICAgfSBlbHNlIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIE1hdGgubWluKHBhdXNlLCBQQVVTRV9NUykgKiAoMC41ICsgTWF0aC5yYW5kb20oKSAvIDIpKSk7XG4gIH1cbn07XG4iLCAiLyogV2hlcmUgdGhlIGZvY3VzIGdvZXMgd2hlbiBhbiBhbnN3ZXIgaGFzIHJlcGxhY2VkIHdoYXQgaGFkIGl0LiAqL1xuaW1wb3J0IHsgZG9pbmdPZiwgaXNPd24gfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5cbi8qKiBGaW5kIHdoYXQgZ2V0cyB0aGUgZm9jdXM6IHdoYXQgYW4gYW5zd2VyIHRoYXQgd2FzIGFza2VkIGZvciBicmluZ3Mgd2l0aCBgYXV0b2ZvY3VzYDsgdGhlIGNvbnRyb2wgdGhhdFxuICogaGFzIGl0OyB0aGUgb25lIGluIGl0cyBwbGFjZSwgc3VjaCBhcyBhIGJ1dHRvbiB3aXRoIG90aGVyIGFyZ3VtZW50czsgd2hhdCBoYXMgb3BlbmVkIHRoZSBlbGVtZW50IGFyb3VuZFxuICogaXQgKGFyaWEtY29udHJvbHMpLCBvciBjb21lcyBpbiBpdHMgcGxhY2U7IHdoYXQgdGFrZXMgdGhlIGZvY3VzIGZyb20gc2NyaXB0cyBhbG9uZSAodGFiaW5kZXg9XCItMVwiKSwgYXJvdW5kIGl0IG9yIG5leHQgdG8gaXQuXG4gKiBPZiB3aGF0IHBlb3BsZSB3cm90ZSwgb25seSB3aGF0IGhhcyBpdCBhbHJlYWR5LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgb2xkczogTWFwPHN0cmluZywgYW55PiwgZm9jdXM6IHN0cmluZywgYWN0aXZlOiBhbnkpID0+IChuZXdzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZm9sbG93ID0gKHsgaXNRdWlldCwgc291cmNlIH0sIG9sZHMsIGZvY3VzLCBhY3RpdmUpID0+IHtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IE1hcDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IG91cnMgPSAoY29udHJvbHMpID0+IG5ldyBNYXAoWy4uLmNvbnRyb2xzXS5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeVswXSA9PT0gZm9jdXMgfHwgaXNPd24oZW50cnkpKSk7XG4gIG9sZHMgPSBvdXJzKG9sZHMpO1xuICBjb25zdCBpc0Fza2VyID0gIWlzUXVpZXQgJiYgKGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBzb3VyY2U/LmNvbnRhaW5zKGFjdGl2ZSkpO1xuICBjb25zdCB3YW50ZWQgPSBbLi4ub2xkc10uZmlsdGVyKChbLCB7IGF1dG9mb2N1cyB9XSkgPT4gYXV0b2ZvY3VzKS5tYXAoKFtrZXldKSA9PiBrZXkpO1xuICAvKiogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ30gKi9cbiAgY29uc3QgcGxhY2VPZiA9IChjb250cm9sKSA9PlxuICAgIFtjb250cm9sLmxvY2FsTmFtZSwgY29udHJvbC5uYW1lLCBjb250cm9sLnBhcmVudEVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwgZG9pbmdPZihjb250cm9sKVswXV0uam9pbigpO1xuICBjb25zdCBwbGFjZSA9IGZvY3VzICYmIHBsYWNlT2YoYWN0aXZlKTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHN0cmluZ1tdfSAqL1xuICBjb25zdCBwZWVyc09mID0gKGNvbnRyb2xzKSA9PiBbLi4uY29udHJvbHNdLmZpbHRlcigoWywgY29udHJvbF0pID0+IHBsYWNlT2YoY29udHJvbCkgPT09IHBsYWNlKS5tYXAoKFtrZXldKSA9PiBrZXkpO1xuICBjb25zdCBwZWVycyA9IHBlZXJzT2Yob2xkcyk7XG4gIGNvbnN0IGtleXMgPSBbLi4ub2xkcy5rZXlzKCldO1xuICBjb25zdCBhdCA9IGtleXMuaW5kZXhPZihmb2N1cyk7XG4gIGNvbnN0IGhlbGQgPSBuZXcgU2V0KCk7IC8vIGJ5IGlkczogd2hhdCBpdCBzdGFuZHMgaW5cbiAgZm9yIChsZXQgZWxlbWVudCA9IGFjdGl2ZTsgZWxlbWVudDsgZWxlbWVudCA9IGVsZW1lbnQucGFyZW50RWxlbWVudCkgaGVsZC5hZGQoZWxlbWVudC5pZCk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBzdHJpbmcgfCB1bmRlZmluZWR9ICovXG4gIGNvbnN0IG9wZW5lckluID0gKGNvbnRyb2xzKSA9PiBbLi4uY29udHJvbHNdLmZpbmQoKFssIGNvbnRyb2xdKSA9PiBoZWxkLmhhcyhjb250cm9sLmdldEF0dHJpYnV0ZSgnYXJpYS1jb250cm9scycpIHx8IDApKT8uWzBdO1xuICBjb25zdCBvcGVuZXIgPSBvcGVuZXJJbihvbGRzKTtcbiAgY29uc3QgYXJvdW5kID0ga2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpLmZpbHRlcigoa2V5KSA9PiBvbGRzLmdldChrZXkpLmNvbnRhaW5zKGFjdGl2ZSkpO1xuICByZXR1cm4gKGFsbCkgPT4ge1xuICAgIGNvbnN0IG5ld3MgPSBvdXJzKGFsbCk7XG4gICAgY29uc3QgZnJlc2ggPSBpc0Fza2VyICYmIFsuLi5uZXdzXS5maW5kKChba2V5LCB7IGF1dG9mb2N1cyB9XSkgPT4gYXV0b2ZvY3VzICYmICF3YW50ZWQuaW5jbHVkZXMoa2V5KSk7XG4gICAgaWYgKGZyZXNoKSByZXR1cm4gZnJlc2hbMV07XG4gICAgaWYgKCFmb2N1cykgcmV0dXJuIGFjdGl2ZS5pc0Nvbm5lY3RlZCAmJiBhY3RpdmU7XG4gICAgY29uc3Qgbm93ID0gcGVlcnNPZihuZXdzKTtcbiAgICBjb25zdCBwZWVyID0gbm93Lmxlbmd0aCA9PT0gcGVlcnMubGVuZ3RoICYmIG5vd1twZWVycy5pbmRleE9mKGZvY3VzKV07XG4gICAgY29uc3Qgb3RoZXJzID0gWy4uLmFyb3VuZCwgLi4ua2V5cy5zbGljZShhdCksIC4uLmtleXMuc2xpY2UoMCwgYXQpLnJldmVyc2UoKV07XG4gICAgY29uc3QgbGFuZGluZyA9IG90aGVycy5maW5kKChrZXkpID0+IG5ld3MuZ2V0KGtleSk/Lm1hdGNoZXMoJ1t0YWJpbmRleD1cIi0xXCJdJykpO1xuICAgIGNvbnN0IHBsYWNlcyA9IFtmb2N1cywgIW9sZHMuaGFzKHBlZXIgfHwgJycpICYmIHBlZXIsIG9wZW5lciwgb3BlbmVySW4obmV3cyksIGxhbmRpbmddO1xuICAgIHJldHVybiBwbGFjZXMubWFwKChrZXkpID0+IG5ld3MuZ2V0KGtleSB8fCAnJykpLmZpbmQoQm9vbGVhbik7XG4gIH07XG59O1xuIiwgIi8qIExpbmVzIG9mIGpvYnM6IHRob3NlIG9mIG9uZSBjb21wb25lbnQgbGVhdmUgb25lIGJ5IG9uZS4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBpc0Fza2VkLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgcmVhY2hlZCB9IGZyb20gJy4vb2ZmbGluZS5qcyc7XG5pbXBvcnQgeyBmaW5kLCBvcHRpb25zLCBzZXR0bGVkIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTUFYX0hPUFMgPSA2OyAvLyBlbHNlIHRlbiBjb21wb25lbnRzIGFsbG93IGEgbWlsbGlvbiByZXF1ZXN0c1xuY29uc3QgQ0FMTF9MSU1JVCA9IDUwOyAvLyBvZiB0aGUgc2VydmVyXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIEpvYltdPn0gKi9cbmNvbnN0IGxpbmVzID0gbmV3IE1hcCgpOyAvLyBieSBpZDogdGhlIGpvYiB1bmRlciB3YXksIGFuZCB0aG9zZSBiZWhpbmRcbi8qKiBAdHlwZSB7V2Vha01hcDxFdmVudCwgQ2F1c2U+fSAqL1xuZXhwb3J0IGNvbnN0IGNhdXNlcyA9IG5ldyBXZWFrTWFwKCk7IC8vIG9mIHRoZSBldmVudHMgd2Ugc2VudFxuLyoqIFNheSBob3cgam9icyBhcmUgcnVuLiBVbnRpbCB0aGVuLCB0aGV5IHdhaXQuXG4gKiBAdHlwZSB7KHJ1bjogKGpvYjogSm9iKSA9PiBQcm9taXNlPHZvaWQ+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGxldCBydW5XaXRoO1xuLyoqIEB0eXBlIHtQcm9taXNlPChqb2I6IEpvYikgPT4gUHJvbWlzZTx2b2lkPj59ICovXG5jb25zdCBydW5uZXIgPSBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gKHJ1bldpdGggPSByZXNvbHZlKSk7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IEpvYltdfSAqL1xuZXhwb3J0IGNvbnN0IGxpbmVPZiA9IChpZCkgPT4gbGluZXMuZ2V0KGlkKSA/PyBbXTtcblxuLyoqIFdoZXRoZXIgc29tZXRoaW5nIHRoYXQgd2FzIGFza2VkIGZvciBoYXMgbm90IGxlZnQgeWV0LCBvciBpcyBzZW50IGFnYWluLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNXYWl0aW5nID0gKCkgPT5cbiAgWy4uLmxpbmVzLnZhbHVlcygpXS5zb21lKChsaW5lKSA9PiBsaW5lLnNvbWUoKGpvYiwgYXQpID0+IGlzQXNrZWQoam9iKSAmJiAoYXQgfHwgam9iLnRyaWVzICE9PSAwKSkpO1xuXG4vKiogQHR5cGUgeyhoZWFyZDogYW55W10pID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0Z1bGwgPSAoaGVhcmQpID0+XG4gIGhlYXJkW29wdGlvbnMubml0cm9IZWFyZCAtIDFdIHx8IGhlYXJkLmZpbHRlcigoW25hbWVdKSA9PiAvXmNhbGw6Ly50ZXN0KG5hbWUpKVtDQUxMX0xJTUlUIC0gMV07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGVucXVldWUgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNhdXNlLCBoZWFyZCB9ID0gam9iO1xuICBjb25zdCB7IGNoYWluLCBjb3VudHMsIGhlYXJkQnkgfSA9IC8qKiBAdHlwZSB7Q2F1c2V9ICovIChjYXVzZXMuZ2V0KGNhdXNlKSA/PyBqb2IpO1xuICBpZiAoaGVhcmRCeT8uaGFzKGlkKSB8fCAhYW5ub3VuY2UoJ3F1ZXVlZCcsIGpvYikpIHJldHVybjsgLy8gaXQgcm9kZSB3aXRoIHdoYXQgc2VudCB0aGUgZXZlbnRcbiAgT2JqZWN0LmFzc2lnbihqb2IsIHsgY2hhaW4sIGNvdW50cyB9KTtcbiAgY29uc3QgbGluZSA9IGxpbmVzLmdldChpZCk7XG4gIGlmIChjaGFpbi5pbmNsdWRlcyhpZCkgfHwgY2hhaW5bTUFYX0hPUFNdIHx8IGNvdW50c1tpZF0gPiBNQVhfSE9QUykge1xuICAgIC8vIFRvIGhlYXIgb25lc2VsZiBpcyBubyBsb29wLlxuICAgIGNvbnN0IHdoeSA9IGNoYWluLmluY2x1ZGVzKGlkKSA/ICdsb29wJyA6ICd0b28gbG9uZyBhIGNoYWluLCBtYXliZSBhIGxvb3AnO1xuICAgIGlmIChjaGFpblsxXSkgY29uc29sZS53YXJuKGBuaXRybzogJHt3aHl9OiAke2NhdXNlLnR5cGV9IHN0b3BzOiAke1suLi5jaGFpbiwgaWRdLmpvaW4oJyA+ICcpfWApO1xuICAgIGlmIChERUJVRyAmJiBjaGFpblsxXSkgYW5ub3VuY2UoJ3N0b3BwZWQnLCB7IC4uLmpvYiwgd2h5IH0pO1xuICAgIHJldHVybjtcbiAgfVxuICAvKiogQHR5cGUge2FueX0gKi9cbiAgY29uc3QgbGFzdCA9ICFqb2IudG9rZW4gJiYgbGluZT8uZmlsdGVyKChvdGhlcikgPT4gb3RoZXIuaGVhcmQgJiYgIW90aGVyLnRva2VuKS5hdCgtMSk7XG4gIC8vIE9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgYmVmb3JlIGl0IGxlYXZlcywgYnV0IG5vbmUgb3ZlcnRha2VzIGFub3RoZXI7IHRoZSBsYXN0IHBhZ2UncyBjb21wb25lbnQgaGFzIG9uZSBvZiBpdHMgb3duLlxuICBpZiAoaGVhcmQgJiYgbGFzdD8ucm9vdCA9PT0gam9iLnJvb3QgJiYgIWlzRnVsbChsYXN0LmhlYXJkKSkge1xuICAgIGxhc3QuaGVhcmQucHVzaCguLi5oZWFyZCk7XG4gICAgbGFzdC5jaGFpbiA9IGxhc3QuY2hhaW4uZmlsdGVyKCgvKiogQHR5cGUge3N0cmluZ30gKi8gc3RlcCkgPT4gY2hhaW4uaW5jbHVkZXMoc3RlcCkpO1xuICB9IGVsc2UgaWYgKCFsaW5lKSB3b3JrKGlkLCBbam9iXSk7XG4gIGVsc2UgaWYgKGhlYXJkIHx8ICFqb2IuaXNRdWlldCB8fCAobGluZVswXS5ob3N0ICYmICFsaW5lWzFdKSkgbGluZS5wdXNoKGpvYik7IC8vIG5vIHBvbGw6IG5ld2VyIEhUTUwgY29tZXNcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIGxpbmU6IEpvYltdKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3Qgd29yayA9IGFzeW5jIChpZCwgbGluZSkgPT4ge1xuICBsaW5lcy5zZXQoaWQsIGxpbmUpO1xuICBjb25zdCBydW4gPSBhd2FpdCBydW5uZXI7XG4gIC8vIE9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgaW4gb25lIGdvOyBodG14IHVubG9ja3MgdGhlIGVsZW1lbnQsIG9yIGJlZ2lucy5cbiAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSkpO1xuICBmb3IgKDsgbGluZVswXTsgbGluZS5zaGlmdCgpKSB7XG4gICAgYXdhaXQgcmVhY2hlZCgpO1xuICAgIGF3YWl0IHNldHRsZWQoaWQpO1xuICAgIGNvbnN0IFtqb2JdID0gbGluZTtcbiAgICBpZiAoIWpvYikgYnJlYWs7XG4gICAgYXdhaXQgcnVuKGpvYikuY2F0Y2goKGVycm9yKSA9PiBkcm9wKGpvYiwgZXJyb3IpKTtcbiAgICBhbm5vdW5jZSgnZG9uZScsIGpvYik7XG4gICAgLy8gV2hhdCB3YXMgc3dhcHBlZCBtYXkgYmUgb2xkLlxuICAgIGNvbnN0IHJvb3QgPSBqb2IuaXNTdGFsZSAmJiAoam9iLmhlYXJkIHx8ICFqb2IuaXNRdWlldCkgJiYgIWxpbmVbMV0gJiYgZmluZChpZCk7XG4gICAgaWYgKHJvb3QpIGxpbmUucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICB9XG4gIGlmIChsaW5lcy5nZXQoaWQpID09PSBsaW5lKSBsaW5lcy5kZWxldGUoaWQpOyAvLyBlbHNlIGEgaG9zdCBob2xkcyBpdFxufTtcblxuLyoqIFRoZSBqb2JzIHRoYXQgaGF2ZSBoZWFyZCBzb21ldGhpbmcsIGhhdmUgbm90IGxlZnQsIGFuZCBub2JvZHkgd2FpdHMgYmVoaW5kIHRoZW0uXG4gKiBAdHlwZSB7KCkgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3Qgd2FpdGluZyA9ICgpID0+XG4gIFsuLi5saW5lcy52YWx1ZXMoKV0uZmlsdGVyKChbam9iLCBuZXh0XSkgPT4gam9iPy5oZWFyZCAmJiAham9iLnRva2VuICYmICFuZXh0KS5tYXAoKFtqb2JdKSA9PiBqb2IpO1xuXG4vKiogSG9sZCBhIGxpbmUgZm9yIGEgam9iIHRoYXQgdHJhdmVscyB3aXRoIGFub3RoZXIncy4gQSB3b3JrZXIgdGhhdCBoYXMgd2FpdGVkIHRvIHNlbmQgaXQgZmluZHMgaXRzIG93biBsaW5lIGVtcHR5LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkID0gKGpvYikgPT4ge1xuICBsaW5lcy5nZXQoam9iLmlkKT8ucG9wKCk7XG4gIGxpbmVzLnNldChqb2IuaWQsIFtqb2JdKTtcbn07XG5cbi8qKiBMZXQgYSBsaW5lIHRoYXQgd2FzIGhlbGQgZ28gb24uXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzdW1lID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpbmUgPSBsaW5lT2YoaWQpO1xuICBsaW5lWzBdID8gd29yayhpZCwgbGluZSkgOiBsaW5lcy5kZWxldGUoaWQpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBQYXJ0aWFsPEpvYj4sIHdoeTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRyb3AgPSAoeyBjb21wb25lbnQsIGFjdGlvbiwgaXNRdWlldCwgcmVqZWN0IH0sIHdoeSkgPT4ge1xuICBjb25zdCBlcnJvciA9IGAke2NvbXBvbmVudH0uJHthY3Rpb259IG5vdCBzZW50OiAke3doeX1gO1xuICBpZiAoIWlzUXVpZXQpIGNvbnNvbGUud2Fybignbml0cm86JywgZXJyb3IpO1xuICByZWplY3Q/LihmYWlsdXJlKHsgY29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXM6IDAgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsoZGV0YWlsOiBhbnkpID0+IEVycm9yfSAqL1xuZXhwb3J0IGNvbnN0IGZhaWx1cmUgPSAoZGV0YWlsKSA9PiBPYmplY3QuYXNzaWduKG5ldyBFcnJvcihkZXRhaWwuZXJyb3IpLCBkZXRhaWwpO1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIHZpc2l0b3IgaGFzIGVudGVyZWQgc2luY2UgdGhlIHJlcXVlc3QgbGVmdCwgYW5kIHRoZSBmb2N1cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCBpbiB3aG9zZSBlbGVtZW50cyBub3RoaW5nIGlzIHdyaXR0ZW4uXG4gKi9cbmltcG9ydCB7IENIT0lDRSwgRklFTERTLCBUWVBFRCwgY29udHJvbHNPZiwgZ2l2ZW4sIGlzU2FtZSwgdmFsdWVzT2YsIHdyaXRlIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgZm9sbG93IH0gZnJvbSAnLi9mb2N1cy5qcyc7XG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgYWxsLCBmaW5kLCBvbiwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtXZWFrTWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGVjaG9lcyA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBpbnB1dCB0eXBlZCBpbjogd2hhdCBhIHN5bmMgaGFzIGxlZnQgYXMgaXQgd2FzIHR5cGVkXG5cbi8qKiBBIGZpbGUgZGlhbG9nIHRoYXQgaXMgc3RpbGwgb3BlbiBrbm93cyB0aGUgb2xkIGlucHV0IGFsb25lLlxuICogQHR5cGUgeyhpZDogc3RyaW5nLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiB2b2lkfSAqL1xuY29uc3QgcGFzc0ZpbGVzT24gPSAoaWQsIG9sZHMpID0+IHtcbiAgZm9yIChjb25zdCBba2V5LCBvbGRdIG9mIG9sZHMpIHtcbiAgICBpZiAoIW9sZC5maWxlcyB8fCBvbGQuaXNDb25uZWN0ZWQpIGNvbnRpbnVlO1xuICAgIG9sZC5hZGRFdmVudExpc3RlbmVyKCdjaGFuZ2UnLCAoKSA9PiB7XG4gICAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgICBjb25zdCBmaWVsZCA9IHJvb3QgJiYgY29udHJvbHNPZihyb290KS5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIHJldHVybjtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXNPZihvbGQpKTtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBbJ2lucHV0JywgJ2NoYW5nZSddKSBmaWVsZC5kaXNwYXRjaEV2ZW50KG5ldyBFdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUgfSkpO1xuICAgIH0pO1xuICB9XG59O1xuXG4vKiogV2hhdCB0ZWxscyB3aGV0aGVyIGEgY29udHJvbCBzdGFuZHMgaW4gYW4gZWxlbWVudCB0aGF0IHRoZSBjb21wb25lbnQga2VlcHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gKGNvbnRyb2w6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGtlcHRJbiA9IChyb290KSA9PiB7XG4gIGNvbnN0IGtlcHQgPSBhbGwoJ1tkYXRhLW5pdHJvLWtlZXBdJywgcm9vdCk7XG4gIHJldHVybiAoY29udHJvbCkgPT4ga2VwdC5zb21lKChlbGVtZW50KSA9PiBlbGVtZW50LmNvbnRhaW5zKGNvbnRyb2wpKTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgam9iOiBKb2IpID0+ICgpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qga2VlcEVudHJpZXMgPSAocm9vdCwgam9iKSA9PiB7XG4gIGNvbnN0IHsgYWN0aW9uLCBpZCwgc2VudCwgc3RhdHVzIH0gPSBqb2I7XG4gIGNvbnN0IGtlcHQgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGFjdGl2ZSA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGNvbnN0IG9sZHMgPSBjb250cm9sc09mKHJvb3QpO1xuICBjb25zdCBpc0tlcHQgPSBrZXB0SW4ocm9vdCk7XG4gIGNvbnN0IGNhcmV0ID0gW2FjdGl2ZS5zZWxlY3Rpb25TdGFydCwgYWN0aXZlLnNlbGVjdGlvbkVuZF07XG4gIGxldCBmb2N1cyA9ICcnO1xuICBmb3IgKGNvbnN0IFtrZXksIGNvbnRyb2xdIG9mIG9sZHMpIHtcbiAgICBpZiAoY29udHJvbCA9PT0gYWN0aXZlKSBmb2N1cyA9IGtleTtcbiAgICBpZiAoIWNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpIHx8IGlzS2VwdChjb250cm9sKSkgY29udGludWU7XG4gICAgLy8gV2hhdCB3YXMgdHlwZWQgc2luY2UsIG9yIGRpZCBub3QgdHJhdmVsLCBzdGF5czsgc28gZG8gYXJndW1lbnRzIG9mIGEgZmFpbGVkIGFjdGlvbi5cbiAgICBjb25zdCBub3cgPSB2YWx1ZXNPZihjb250cm9sKTtcbiAgICBjb25zdCBiZWZvcmUgPSBzZW50LmdldChrZXkpO1xuICAgIGNvbnN0IGlzUmVmdXNlZCA9IGJlZm9yZSAmJiBzdGF0dXMgPT09IDQyMiAmJiAhYmVmb3JlLmJvdW5kO1xuICAgIGNvbnN0IGlzRWNobyA9ICFiZWZvcmUgJiYga2V5ID09PSBmb2N1cyAmJiBlY2hvZXMuZ2V0KGNvbnRyb2wpID09PSBjb250cm9sLnZhbHVlO1xuICAgIGtlcHQuc2V0KGtleSwgKGlzUmVmdXNlZCB8fCBpc0VjaG8gfHwgIWlzU2FtZShub3csIGJlZm9yZT8udmFsdWVzID8/IGdpdmVuKGNvbnRyb2wpKSkgJiYgbm93KTtcbiAgfVxuICBjb25zdCBuZXh0ID0gZm9sbG93KGpvYiwgb2xkcywgZm9jdXMsIGFjdGl2ZSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3Um9vdCA9IGZpbmQocm9vdC5pZCkgPz8gcm9vdDtcbiAgICBjb25zdCBjb250cm9scyA9IGNvbnRyb2xzT2YobmV3Um9vdCk7XG4gICAgY29uc3QgYmVoaW5kID0gbGluZU9mKGlkKTtcbiAgICBmb3IgKGNvbnN0IGpvYiBvZiBiZWhpbmQpIGpvYi5yb290ID0gcm9vdE9mKG5ld1Jvb3QpO1xuICAgIHBhc3NGaWxlc09uKHJvb3QuaWQsIG9sZHMpO1xuICAgIGZvciAoY29uc3QgW2tleSwgdmFsdWVzXSBvZiBrZXB0KSB7XG4gICAgICBjb25zdCBmaWVsZCA9IGNvbnRyb2xzLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgY29udGludWU7XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzIHx8IGdpdmVuKGZpZWxkKSk7XG4gICAgICBjb25zdCBpc0VjaG8gPSBhY3Rpb24gPT09ICdzeW5jJyA/ICF2YWx1ZXMgJiYgc2VudC5oYXMoa2V5KSA6IGVjaG9lcy5nZXQoYWN0aXZlKSA9PT0gZmllbGQudmFsdWU7XG4gICAgICBpZiAoa2V5ID09PSBmb2N1cyAmJiBpc0VjaG8gJiYgZmllbGQubWF0Y2hlcyhUWVBFRCkpIGVjaG9lcy5zZXQoZmllbGQsIGZpZWxkLnZhbHVlKTtcbiAgICAgIC8vIElmIGl0IHdhcyBub3QgdG91Y2hlZCwgdGhlIGNsaWNrcyBiZWhpbmQgYnVpbGQgb24gdGhlIG5ldyB2YWx1ZS5cbiAgICAgIGZvciAoY29uc3QgeyBzZW50IH0gb2YgdmFsdWVzID8gW10gOiBiZWhpbmQpIHtcbiAgICAgICAgY29uc3QgZW50cnkgPSBzZW50LmdldChrZXkpO1xuICAgICAgICBpZiAoZW50cnkpIGVudHJ5LnZhbHVlcyA9IHZhbHVlc09mKGZpZWxkKTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgdGFyZ2V0ID0gbmV4dChjb250cm9scyk7XG4gICAgY29uc3Qgc3RheXMgPSB0YXJnZXQgPT09IGFjdGl2ZSB8fCB0YXJnZXQgPT09IGNvbnRyb2xzLmdldChmb2N1cyk7XG4gICAgaWYgKCF0YXJnZXQgJiYgZm9jdXMpIGFjdGl2ZS5ibHVyKCk7IC8vIGl0IG1heSBiZSBhbm90aGVyIHJvdydzIGJ5IG5vd1xuICAgIGlmICghdGFyZ2V0KSByZXR1cm47XG4gICAgaWYgKHRhcmdldCAhPT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgdGFyZ2V0LmZvY3VzKHsgcHJldmVudFNjcm9sbDogc3RheXMgfSk7XG4gICAgaWYgKCFzdGF5cykgcmV0dXJuIHRhcmdldC5tYXRjaGVzKCdpbnB1dCcpICYmIHRhcmdldC5zZWxlY3QoKTsgLy8gYXMgd2l0aCB0aGUgVGFiIGtleVxuICAgIGNvbnN0IHsgc2VsZWN0aW9uU3RhcnQsIHNlbGVjdGlvbkVuZCB9ID0gdGFyZ2V0O1xuICAgIGlmIChjYXJldFswXSAhPSBudWxsICYmICFpc1NhbWUoY2FyZXQsIFtzZWxlY3Rpb25TdGFydCwgc2VsZWN0aW9uRW5kXSkpIHRhcmdldC5zZXRTZWxlY3Rpb25SYW5nZSguLi5jYXJldCk7XG4gIH07XG59O1xuXG4vKiogV2hhdCBydW5zIGFuIGFjdGlvbiBieSBiZWluZyBjaG9zZW4gc2hvd3Mgd2hhdCBob2xkcyBpZiB0aGF0IGZhaWxzLCB1bmxlc3MgYSBjbGljayBiZWhpbmQgaXMgdG8gZGVjaWRlLlxuICogQHR5cGUgeyhqb2I6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHRha2VCYWNrID0gKHsgaWQsIHNlbnQsIHNvdXJjZSwgc3RhdHVzIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QgfHwgL14yLy50ZXN0KHN0YXR1cykgfHwgIXNvdXJjZT8ubWF0Y2hlcyhDSE9JQ0UpKSByZXR1cm47XG4gIGNvbnN0IGlzS2VwdCA9IGtlcHRJbihyb290KTtcbiAgZm9yIChjb25zdCBba2V5LCBmaWVsZF0gb2YgY29udHJvbHNPZihyb290KSkge1xuICAgIGNvbnN0IGVudHJ5ID0gc2VudC5nZXQoa2V5KTtcbiAgICBpZiAoZW50cnk/Lm5hbWUgIT09IHNvdXJjZS5uYW1lIHx8IGlzS2VwdChmaWVsZCkgfHwgbGluZU9mKGlkKS5zb21lKChqb2IsIGF0KSA9PiBhdCAmJiBqb2Iuc2VudC5oYXMoa2V5KSkpIGNvbnRpbnVlO1xuICAgIHdyaXRlKGZpZWxkLCAoZW50cnkudmFsdWVzID0gZ2l2ZW4oZmllbGQpKSk7XG4gIH1cbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEVudHJpZXMgPSAoKSA9PiB7XG4gIGhlYXIoJ2RvbmUnLCB0YWtlQmFjayk7XG4gIC8vIFRoZSBzdGF0ZSBtYXkgaG9sZCBpdCBvdGhlcndpc2UsIHN1Y2ggYXMgd2l0aG91dCBhIHNwYWNlIGF0IGl0cyBlbmQuIEl0IHNob3dzIHdoZW4gdGhlIGlucHV0IGlzIGxlZnQuXG4gIG9uKCdmb2N1c291dCcsICh7IHRhcmdldCB9KSA9PiB7XG4gICAgaWYgKHRhcmdldCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgcmV0dXJuOyAvLyB0aGUgd2luZG93IHdhcyBsZWZ0XG4gICAgaWYgKGVjaG9lcy5nZXQodGFyZ2V0KSA9PT0gdGFyZ2V0LnZhbHVlKSB3cml0ZSh0YXJnZXQsIGdpdmVuKHRhcmdldCkpO1xuICAgIGVjaG9lcy5kZWxldGUodGFyZ2V0KTtcbiAgfSk7XG59O1xuIiwgIi8qIFRvYXN0czogc2hvd3Mgbml0cm86bWVzc2FnZSBhbmQgbml0cm86ZXJyb3IgdG8gdGhlIHZpc2l0b3IuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tdG9hc3QtZW5hYmxlZCAoXCJ0cnVlXCIgb3IgXCJmYWxzZVwiKSwgLXBvc2l0aW9uLCAtZHVyYXRpb24gKG1zKSwgLXN0eWxlIChhIG5hbWUgZm9yXG4gKiAgIHN0eWxlc2hlZXRzKSBvZiBpdHMgc2NyaXB0OyAtbGFiZWwsIC1kaXNtaXNzLCAtcmVsb2FkIGFuZCAtYWdhaW4gdGhlcmUgYXJlIHRoZSB3b3JkczsgZGF0YS1uaXRyby10b2FzdCBvZiBhXG4gKiAgIGNvbXBvbmVudCdzIHJvb3Q6IEpTT04gd2l0aCB0aG9zZSBvZiBlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlIHRoYXQgZGlmZmVyIGZvciB0aGUgY2xhc3MuXG4gKiBIZWFyczogbml0cm86bWVzc2FnZSB7Y29tcG9uZW50LCBsZXZlbCwgdGV4dH0sIG5pdHJvOmVycm9yIHtjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1c307IG9uZVxuICogICB3aXRob3V0IHRleHQgb3IgZXJyb3Igc2F5cyBub3RoaW5nLiBjbG9zZSBvZiBkaWFsb2dzOyBmb2N1c2luLlxuICogQSBuYXJyb3cgc2NyZWVuIHNob3dzIHRocmVlIGF0IGEgdGltZTsgZXF1YWwgb25lcyBhcmUgb25lLCB3aXRoIHRoZWlyIG51bWJlci5cbiAqIFdoYXQgY291bGQgbm90IGJlIHNlbnQgaXMgc2VudCBhZ2FpbiBmcm9tIHRoZSB0b2FzdCB0aGF0IHNheXMgc28uXG4gKiBBIHBhZ2UgbWF5IHNob3cgbWVzc2FnZXMgaXRzIG93biB3YXk6IHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlciA9IHtzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGFnYWluKX0sXG4gKiAgIGNvbmZpZyA9IHtlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlfTsgYWdhaW4oKSBzZW5kcyB3aGF0IGNvdWxkIG5vdCBiZSBzZW50LCBlbHNlIGl0IGlzIHVuZGVmaW5lZC5cbiAqICAgSXQgaXMgbG9va2VkIHVwIGF0IGVhY2ggbWVzc2FnZS5cbiAqXG4gKiBUaGUgSFRNTCwgd2l0aCBcImFsZXJ0XCIgZm9yIGVycm9ycyBhbmQgXCJzdGF0dXNcIiBmb3IgdGhlIHJlc3QsIG9mIGVhY2ggb2Ygc2l4IHBvc2l0aW9uczpcbiAqICAgPHNlY3Rpb24gY2xhc3M9XCJuaXRyby10b2FzdC1saXN0XCI+PGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCJcdTIwMjZcIj48ZGl2IHJvbGU9XCJcdTIwMjZcIj5cbiAqICAgICA8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RcIiBkYXRhLWxldmVsPVwiXHUyMDI2XCIgZGF0YS1zdHlsZT1cIlx1MjAyNlwiPjxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPlx1MjAyNjwvcD5cbiAqICAgICAgIDxidXR0b24gY2xhc3M9XCJuaXRyby10b2FzdC1idXR0b25cIj5cdTIwMjZcbiAqL1xuaW1wb3J0IHsgdW5zZW50IH0gZnJvbSAnLi9hZ2Fpbi5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBmaXJzdCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBkZWZhdWx0cyA9IHtcbiAgZW5hYmxlZDogb3B0aW9ucy5uaXRyb1RvYXN0RW5hYmxlZCAhPT0gJ2ZhbHNlJyxcbiAgcG9zaXRpb246IG9wdGlvbnMubml0cm9Ub2FzdFBvc2l0aW9uLFxuICBkdXJhdGlvbjogTnVtYmVyKG9wdGlvbnMubml0cm9Ub2FzdER1cmF0aW9uKSxcbiAgc3R5bGU6IG9wdGlvbnMubml0cm9Ub2FzdFN0eWxlLFxufTtcbi8vIE5vIGFuc3dlciwgYSB0b2tlbiBvciBhIHJpZ2h0IHRoYXQgd2FzIHJlZnVzZWQ6IHRoZSBwYWdlIGl0c2VsZiBtYXkgYmUgb3V0IG9mIGRhdGUuXG5jb25zdCBSRUxPQURfU1RBVFVTRVMgPSBbMCwgNDAwLCA0MDNdO1xuY29uc3QgVElDS19NUyA9IDEwMDtcbmNvbnN0IE5BUlJPVyA9ICcobWF4LXdpZHRoOiA0MHJlbSknO1xuLyoqIEB0eXBlIHtNYXA8SFRNTEVsZW1lbnQsIHsgcmVnaW9uOiBFbGVtZW50LCBsZWZ0OiBudW1iZXIsIGFnYWluczogKCgpID0+IHZvaWQpW10gfT59ICovXG5jb25zdCB0b2FzdHMgPSBuZXcgTWFwKCk7IC8vIHNob3duLCBvciB3YWl0aW5nIHNpbmNlIHRoZXJlIGFyZSBhcyBtYW55IGFzIGZpdDogd2hlcmUsIGZvciBob3cgbWFueSBtcywgd2hhdCBpdCBzZW5kcyBhZ2FpblxuLyoqIEB0eXBlIHthbnl9ICovXG5sZXQgZm9jdXNlZEJlZm9yZSA9IG51bGw7XG5cbmNvbnN0IGxpc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdzZWN0aW9uJyk7XG4vKiogQHR5cGUge01hcDxzdHJpbmcgfCB1bmRlZmluZWQsIGFueT59ICovXG5jb25zdCBwbGFjZXMgPSBuZXcgTWFwKCk7XG5cbi8qKiBMaXZlIHJlZ2lvbnMgc3BlYWsgb25seSB3aGF0IGNoYW5nZXMgaW4gdGhlbSwgc28gdGhleSBhcmUgaW4gdGhlIHBhZ2UgYmVmb3JlIGFueSBtZXNzYWdlOyBvZiBhIG5ldyB0b2FzdFxuICogYWxvbmUsIG5vdCBvZiBhbGwgb2YgdGhlbS4gVGhlIGxhc3QgaXMgZm9yIHdoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKi9cbmNvbnN0IGJ1aWxkID0gKCkgPT4ge1xuICBjb25zdCBwb3NpdGlvbnMgPSBbJ3RvcCcsICdib3R0b20nXS5mbGF0TWFwKChlZGdlKSA9PiBbJ2xlZnQnLCAnY2VudGVyJywgJ3JpZ2h0J10ubWFwKChzaWRlKSA9PiBgJHtlZGdlfS0ke3NpZGV9YCkpO1xuICBjb25zdCByZWdpb24gPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHJvbGUpID0+IGA8ZGl2IHJvbGU9XCIke3JvbGV9XCIgYXJpYS1hdG9taWM9XCJmYWxzZVwiPjwvZGl2PmA7XG4gIGxpc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0LWxpc3QnO1xuICBsaXN0LnNldEF0dHJpYnV0ZSgnYXJpYS1sYWJlbCcsIG9wdGlvbnMubml0cm9Ub2FzdExhYmVsKTtcbiAgbGlzdC5pbm5lckhUTUwgPSBwb3NpdGlvbnMubWFwKChwb3NpdGlvbikgPT5cbiAgICBgPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCIke3Bvc2l0aW9ufVwiPiR7cmVnaW9uKCdzdGF0dXMnKX0ke3JlZ2lvbignYWxlcnQnKX08L2Rpdj5gKS5qb2luKCcnKVxuICAgICsgJzxkaXYgY2xhc3M9XCJuaXRyby10b2FzdC1zcG9rZW5cIiByb2xlPVwic3RhdHVzXCI+PC9kaXY+JztcbiAgcG9zaXRpb25zLmZvckVhY2goKHBvc2l0aW9uLCBhdCkgPT4gcGxhY2VzLnNldChwb3NpdGlvbiwgbGlzdC5jaGlsZHJlblthdF0pKTtcbn07XG5cbi8qKiBLZWVwIHRoZSBsaXN0IGluIHRoZSBwYWdlOiBhIHN3YXAgb2YgdGhlIGJvZHkgcmVtb3ZlcyBpdCwgYW5kIGEgbW9kYWwgZGlhbG9nIG1ha2VzIGl0IGluZXJ0LiAqL1xuY29uc3Qgc2V0dGxlID0gKCkgPT4ge1xuICBjb25zdCBob21lID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ2RpYWxvZzptb2RhbCcpXS5hdCgtMSkgPz8gZG9jdW1lbnQuYm9keTtcbiAgaWYgKGxpc3QucGFyZW50Tm9kZSAhPT0gaG9tZSkgaG9tZS5hcHBlbmQobGlzdCk7XG4gIC8vIGh0bXggMiByZXN0b3JlcyBwYWdlcyBmcm9tIHRoZWlyIEhUTUwsIHdpdGggdG9hc3RzIHRoYXQgbm9ib2R5IHdvdWxkIHJlbW92ZS5cbiAgZm9yIChjb25zdCBvdGhlciBvZiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QtbGlzdCcpKSBpZiAob3RoZXIgIT09IGxpc3QpIG90aGVyLnJlbW92ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2U6IEVsZW1lbnQpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0luVGhlV2F5ID0gKHBsYWNlKSA9PiB7XG4gIGNvbnN0IGFjdGl2ZSA9IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ7XG4gIGlmICghYWN0aXZlIHx8IGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBsaXN0LmNvbnRhaW5zKGFjdGl2ZSkpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgeyB0b3AsIHJpZ2h0LCBib3R0b20sIGxlZnQgfSA9IGFjdGl2ZS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgcmV0dXJuIFsuLi5wbGFjZS5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QnKV0ubWFwKCh0b2FzdCkgPT4gdG9hc3QuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCkpLnNvbWUoKHRvYXN0KSA9PlxuICAgIHRvYXN0LnRvcCA8IGJvdHRvbSAmJiB0b2FzdC5ib3R0b20gPiB0b3AgJiYgdG9hc3QubGVmdCA8IHJpZ2h0ICYmIHRvYXN0LnJpZ2h0ID4gbGVmdCk7XG59O1xuXG4vKiogR28gdG8gdGhlIG90aGVyIGVkZ2Ugd2hlcmUgYSB0b2FzdCBjb3ZlcnMgd2hhdCBoYXMgdGhlIGZvY3VzLCB1bmxlc3Mgb25lIHdvdWxkIHRoZXJlIGFzIHdlbGwuICovXG5jb25zdCBtYWtlV2F5ID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcy52YWx1ZXMoKSkge1xuICAgIGlmIChwbGFjZS5tYXRjaGVzKCc6aG92ZXInKSB8fCAhaXNJblRoZVdheShwbGFjZSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHBvc2l0aW9uID0gcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA/PyAnJztcbiAgICBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb24ucmVwbGFjZSgvdG9wfGJvdHRvbS8sICgvKiogQHR5cGUge3N0cmluZ30gKi8gZWRnZSkgPT4gKGVkZ2UgPT09ICd0b3AnID8gJ2JvdHRvbScgOiAndG9wJykpO1xuICAgIGlmIChpc0luVGhlV2F5KHBsYWNlKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICB9XG59O1xuXG5jb25zdCBzaG93TmV4dCA9ICgpID0+IHtcbiAgY29uc3QgbGltaXQgPSB3aW5kb3cubWF0Y2hNZWRpYShOQVJST1cpLm1hdGNoZXMgPyAzIDogSW5maW5pdHk7XG4gIGNvbnN0IGlzRXJyb3IgPSAoLyoqIEB0eXBlIHtIVE1MRWxlbWVudH0gKi8geyBkYXRhc2V0IH0pID0+IE51bWJlcihkYXRhc2V0LmxldmVsID09PSAnZXJyb3InKTtcbiAgY29uc3Qgd2FpdGluZyA9IFsuLi50b2FzdHMua2V5cygpXS5maWx0ZXIoKHRvYXN0KSA9PiAhdG9hc3QucGFyZW50Tm9kZSkuc29ydCgoYSwgYikgPT4gaXNFcnJvcihiKSAtIGlzRXJyb3IoYSkpO1xuICBmb3IgKGNvbnN0IHRvYXN0IG9mIHdhaXRpbmcuc2xpY2UoMCwgbGltaXQgLSAodG9hc3RzLnNpemUgLSB3YWl0aW5nLmxlbmd0aCkpKSB7XG4gICAgdG9hc3RzLmdldCh0b2FzdCk/LnJlZ2lvbi5hcHBlbmQodG9hc3QpO1xuICAgIHN0YXJ0Q2xvY2sodG9hc3QpO1xuICB9XG4gIGZvciAoY29uc3QgW3Bvc2l0aW9uLCBwbGFjZV0gb2YgcGxhY2VzKSBpZiAoIXBsYWNlLnF1ZXJ5U2VsZWN0b3IoJy5uaXRyby10b2FzdCcpKSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb247XG4gIG1ha2VXYXkoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IGNsb3NlID0gKHRvYXN0KSA9PiB7XG4gIGNvbnN0IGhhZEZvY3VzID0gdG9hc3QuY29udGFpbnMoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIHRvYXN0LnJlbW92ZSgpO1xuICB0b2FzdHMuZGVsZXRlKHRvYXN0KTtcbiAgc2hvd05leHQoKTtcbiAgaWYgKCFoYWRGb2N1cyB8fCAhZm9jdXNlZEJlZm9yZSkgcmV0dXJuO1xuICBjb25zdCB7IGlkLCBpc0Nvbm5lY3RlZCB9ID0gZm9jdXNlZEJlZm9yZTtcbiAgKGlzQ29ubmVjdGVkID8gZm9jdXNlZEJlZm9yZSA6IGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKGlkKSk/LmZvY3VzKCk7XG59O1xuXG4vKiogQ2xvc2UgdGhlIHRvYXN0IHdoZW4gaXRzIHRpbWUgaXMgb3Zlci4gVGltZSB0aGF0IG5vYm9keSBjYW4gdXNlIHRvIHJlYWQgZG9lcyBub3QgY291bnQuXG4gKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IHN0YXJ0Q2xvY2sgPSAodG9hc3QpID0+IHtcbiAgY29uc3QgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgY29uc3QgZW50cnkgPSB0b2FzdHMuZ2V0KHRvYXN0KTtcbiAgICBpZiAoIWVudHJ5KSByZXR1cm4gY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgc2V0dGxlKCk7XG4gICAgbWFrZVdheSgpO1xuICAgIGlmIChkb2N1bWVudC5oaWRkZW4gfHwgZW50cnkucmVnaW9uLnBhcmVudEVsZW1lbnQ/Lm1hdGNoZXMoJzpob3ZlciwgOmZvY3VzLXdpdGhpbicpKSByZXR1cm47XG4gICAgZW50cnkubGVmdCAtPSBUSUNLX01TO1xuICAgIGlmIChlbnRyeS5sZWZ0IDw9IDApIGNsb3NlKHRvYXN0KTtcbiAgfSwgVElDS19NUyk7XG59O1xuXG4vKiogQHR5cGUgeyhtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIHN0eWxlOiBzdHJpbmcsIGNhblJlbG9hZDogYm9vbGVhbiwgYWdhaW5zOiAoKCkgPT4gdm9pZClbXSkgPT4gSFRNTEVsZW1lbnR9ICovXG5jb25zdCBtYWtlID0gKG1lc3NhZ2UsIGxldmVsLCBzdHlsZSwgY2FuUmVsb2FkLCBhZ2FpbnMpID0+IHtcbiAgY29uc3QgdG9hc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdkaXYnKTtcbiAgdG9hc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0JztcbiAgT2JqZWN0LmFzc2lnbih0b2FzdC5kYXRhc2V0LCB7IGxldmVsLCBzdHlsZSB9KTtcbiAgY29uc3QgYnV0dG9uID0gJzxidXR0b24gdHlwZT1cImJ1dHRvblwiIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+PC9idXR0b24+JztcbiAgdG9hc3QuaW5uZXJIVE1MID0gYDxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPjwvcD4ke2NhblJlbG9hZCA/IGJ1dHRvbiA6ICcnfSR7YnV0dG9ufWA7XG4gIGNvbnN0IFt0ZXh0LCAuLi5idXR0b25zXSA9IHRvYXN0LmNoaWxkcmVuO1xuICB0ZXh0LnRleHRDb250ZW50ID0gbWVzc2FnZTtcbiAgY29uc3QgeyBuaXRyb1RvYXN0QWdhaW4sIG5pdHJvVG9hc3RSZWxvYWQsIG5pdHJvVG9hc3REaXNtaXNzIH0gPSBvcHRpb25zO1xuICBjb25zdCBzZW5kQWdhaW4gPSAoKSA9PiB7XG4gICAgY2xvc2UodG9hc3QpO1xuICAgIGFnYWlucy5mb3JFYWNoKChhZ2FpbikgPT4gYWdhaW4oKSk7XG4gIH07XG4gIC8qKiBAdHlwZSB7W3N0cmluZywgKCkgPT4gdm9pZF1bXX0gKi9cbiAgY29uc3QgZG9pbmdzID0gW1tuaXRyb1RvYXN0RGlzbWlzcywgKCkgPT4gY2xvc2UodG9hc3QpXSwgW25pdHJvVG9hc3RSZWxvYWQsICgpID0+IGxvY2F0aW9uLnJlbG9hZCgpXV07XG4gIGlmIChhZ2FpbnNbMF0pIGRvaW5nc1sxXSA9IFtuaXRyb1RvYXN0QWdhaW4sIHNlbmRBZ2Fpbl07XG4gIGJ1dHRvbnMucmV2ZXJzZSgpLmZvckVhY2goKGJ1dHRvbiwgYXQpID0+IHtcbiAgICBidXR0b24udGV4dENvbnRlbnQgPSBkb2luZ3NbYXRdWzBdO1xuICAgIGJ1dHRvbi5hZGRFdmVudExpc3RlbmVyKCdjbGljaycsIGRvaW5nc1thdF1bMV0pO1xuICB9KTtcbiAgdG9hc3QuYWRkRXZlbnRMaXN0ZW5lcigna2V5ZG93bicsIChldmVudCkgPT4ge1xuICAgIGlmIChldmVudC5rZXkgIT09ICdFc2NhcGUnKSByZXR1cm47XG4gICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gICAgY2xvc2UodG9hc3QpO1xuICB9KTtcbiAgcmV0dXJuIHRvYXN0O1xufTtcblxuLyoqIEB0eXBlIHsobWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBjb25maWc6IFRvYXN0Q29uZmlnLCBjYW5SZWxvYWQ/OiBib29sZWFuLCBhZ2Fpbj86ICgpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKG1lc3NhZ2UsIGxldmVsLCB7IGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgfSwgY2FuUmVsb2FkID0gZmFsc2UsIGFnYWluKSA9PiB7XG4gIGlmICghZW5hYmxlZCkgcmV0dXJuO1xuICBzZXR0bGUoKTtcbiAgY29uc3QgcmVnaW9uID0gKHBsYWNlcy5nZXQocG9zaXRpb24pID8/IHBsYWNlcy5nZXQoJ3RvcC1yaWdodCcpKS5jaGlsZHJlbltOdW1iZXIobGV2ZWwgPT09ICdlcnJvcicpXTtcbiAgZm9yIChjb25zdCBbeyBkYXRhc2V0LCBmaXJzdEVsZW1lbnRDaGlsZCB9LCBlbnRyeV0gb2YgdG9hc3RzKSB7XG4gICAgY29uc3QgdGV4dCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZmlyc3RFbGVtZW50Q2hpbGQpO1xuICAgIGlmIChlbnRyeS5yZWdpb24gIT09IHJlZ2lvbiB8fCBkYXRhc2V0LmxldmVsICE9PSBsZXZlbCB8fCB0ZXh0LnRleHRDb250ZW50ICE9PSBtZXNzYWdlKSBjb250aW51ZTtcbiAgICBpZiAoIWFnYWluID09PSAhIWVudHJ5LmFnYWluc1swXSkgY29udGludWU7XG4gICAgLy8gQSBwb2xsIHRoYXQgZmFpbHMgYWdhaW4gYW5kIGFnYWluIGlzIHJlYWQgb3V0IG9uY2UuIE9mIGFuIG9mZmVyIHRvIHJlbG9hZCBJbmZpbml0eSBpcyBsZWZ0LlxuICAgIHRleHQuZGF0YXNldC5jb3VudCA9IE51bWJlcih0ZXh0LmRhdGFzZXQuY291bnQgPz8gMSkgKyAxO1xuICAgIGVudHJ5LmxlZnQgPSBNYXRoLm1heChlbnRyeS5sZWZ0LCBkdXJhdGlvbik7XG4gICAgaWYgKGFnYWluKSBlbnRyeS5hZ2FpbnMucHVzaChhZ2Fpbik7XG4gICAgcmV0dXJuO1xuICB9XG4gIC8vIEFuIG9mZmVyIHN0YXlzIHVudGlsIHRoZSB2aXNpdG9yIGhhcyBkZWNpZGVkLlxuICBjb25zdCBhZ2FpbnMgPSBhZ2FpbiA/IFthZ2Fpbl0gOiBbXTtcbiAgY29uc3Qgb2ZmZXJzID0gY2FuUmVsb2FkIHx8ICEhYWdhaW47XG4gIHRvYXN0cy5zZXQobWFrZShtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIG9mZmVycywgYWdhaW5zKSwgeyByZWdpb24sIGFnYWlucywgbGVmdDogb2ZmZXJzID8gSW5maW5pdHkgOiBkdXJhdGlvbiB9KTtcbiAgc2hvd05leHQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnksIG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY2FuUmVsb2FkPzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoZXZlbnQsIG1lc3NhZ2UsIGxldmVsLCBjYW5SZWxvYWQpID0+IHtcbiAgY29uc3QgeyBkZXRhaWwsIHRhcmdldCB9ID0gZXZlbnQ7XG4gIGlmIChtZXNzYWdlID09IG51bGwpIHJldHVybjsgLy8gYSBzY3JpcHQncyBldmVudCwgd2l0aG91dCB0aGUgZGV0YWlsIG9mIG91cnNcbiAgLy8gSWYgdGhlIHJvb3QgaGFzIGdvbmUsIGFub3RoZXIgb2YgaXRzIGNsYXNzIGtub3dzLlxuICBjb25zdCBuYW1lID0gQ1NTLmVzY2FwZShgJHtkZXRhaWwuY29tcG9uZW50fWApO1xuICBjb25zdCByb290ID0gdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvVG9hc3QgPyB0YXJnZXQgOiBmaXJzdChgW2RhdGEtbml0cm8tY29tcG9uZW50PVwiJHtuYW1lfVwiXVtkYXRhLW5pdHJvLXRvYXN0XWApO1xuICBjb25zdCBjb25maWcgPSB7IC4uLmRlZmF1bHRzLCAuLi5KU09OLnBhcnNlKHJvb3Q/LmRhdGFzZXQubml0cm9Ub2FzdCA/PyAne30nKSB9O1xuICAvLyBObyBlbGVtZW50IG9mIHRoYXQgaWQsIHN1Y2ggYXMgYSBkaWFsb2csIHdoaWNoIGhhcyBhIHNob3coKSBhcyB3ZWxsLlxuICBjb25zdCBhZGFwdGVyID0gT2JqZWN0Lmhhc093bih3aW5kb3csICdOaXRyb1RvYXN0QWRhcHRlcicpICYmIHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlcjtcbiAgY29uc3Qgam9iID0gdW5zZW50LmdldChldmVudCk7XG4gIGNvbnN0IGFnYWluID0gam9iICYmICgoKSA9PiBlbnF1ZXVlKGpvYikpO1xuICBpZiAoYWRhcHRlciAmJiB0eXBlb2YgYWRhcHRlci5zaG93ID09PSAnZnVuY3Rpb24nKSBhZGFwdGVyLnNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgYWdhaW4pO1xuICBlbHNlIHNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgY2FuUmVsb2FkLCBhZ2Fpbik7XG59O1xuXG4vKiogSGF2ZSBzY3JlZW4gcmVhZGVycyBzcGVhayBhIHRleHQgdGhhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9ICh0ZXh0KSA9PiB7XG4gIHNldHRsZSgpO1xuICBjb25zdCBwYXJhZ3JhcGggPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdwJyk7XG4gIHBhcmFncmFwaC50ZXh0Q29udGVudCA9IHRleHQ7XG4gIGxpc3QubGFzdEVsZW1lbnRDaGlsZD8ucmVwbGFjZUNoaWxkcmVuKHBhcmFncmFwaCk7IC8vIGFuIGVxdWFsIHRleHQgaXMgc3Bva2VuIGFzIHdlbGxcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFRvYXN0cyA9ICgpID0+IHtcbiAgYnVpbGQoKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOm1lc3NhZ2UnLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy50ZXh0LCBldmVudC5kZXRhaWw/LmxldmVsID8/ICdpbmZvJyk7XG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86ZXJyb3InLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy5lcnJvciwgJ2Vycm9yJywgUkVMT0FEX1NUQVRVU0VTLmluY2x1ZGVzKGV2ZW50LmRldGFpbD8uc3RhdHVzKSk7XG4gIH0pO1xuICBsaXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2ZvY3VzaW4nLCAoeyByZWxhdGVkVGFyZ2V0IH0pID0+IHtcbiAgICBpZiAoIWxpc3QuY29udGFpbnMoLyoqIEB0eXBlIHtOb2RlfSAqLyAocmVsYXRlZFRhcmdldCkpKSBmb2N1c2VkQmVmb3JlID0gcmVsYXRlZFRhcmdldDtcbiAgfSk7XG4gIG9uKCdmb2N1c2luJywgbWFrZVdheSk7XG4gIG9uKCdjbG9zZScsIHNldHRsZSk7IC8vIG9mIGEgZGlhbG9nXG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKHNldHRsZSkub2JzZXJ2ZShkb2N1bWVudC5ib2R5LCB7IGNoaWxkTGlzdDogdHJ1ZSB9KTtcbiAgc2V0dGxlKCk7XG4gIHdpbmRvdy5uaXRyb1RvYXN0cyA9IHsgc2hvdywgc2F5IH07XG59O1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIGJyb3dzZXIgb3IgYSBzY3JpcHQgb3duczogd2hldGhlciBkaWFsb2dzLCBkZXRhaWxzIGFuZCBwb3BvdmVycyBhcmUgb3BlbiwgaG93XG4gKiBmYXIgZWxlbWVudHMgYXJlIHNjcm9sbGVkLCBhbmQgYWxsIHRoYXQgc3RhbmRzIGluIGFuIGVsZW1lbnQgd2l0aCB7JSBuaXRyb19rZWVwICV9LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWtlZXAsIHdob3NlIHZhbHVlIG5vIG90aGVyIGVsZW1lbnQgaGFzOyBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLXNsb3QsIC1vd25lcjsgcm9sZT1cInN0YXR1c1wiLlxuICpcbiAqIGBvcGVuYCBpcyB0aGUgc2VydmVyJ3Mgd29yZCwgdG9vLiBJdCBpcyBmb2xsb3dlZCB3aGVuIGl0IGRpZmZlcnMgZnJvbSBpdHMgbGFzdCBvbmU7IHVudGlsIHRoZW4gd2hhdFxuICogdGhlIHZpc2l0b3Igb3IgYSBzY3JpcHQgaGFzIGRvbmUgc2luY2Ugc3RheXMuIE9sZCBhbmQgbmV3IGVsZW1lbnRzIGFyZSB0b2xkIGJ5IHRoZWlyIGlkcywgZWxzZSBieSB3aGF0XG4gKiBzdGFuZHMgYXJvdW5kIHRoZW0sIGVsc2UgYnkgdGhlaXIgbnVtYmVyOyB3aGVyZSB0aGUgbnVtYmVycyBkaWZmZXIsIG5vYm9keSBrbm93cy4gV2hhdCBwZW9wbGUgd3JvdGUgaXNcbiAqIG5ldmVyIHRha2VuIGZvciBvdXJzOiB3aGF0IHdhcyBvcGVuZWQgaW4gdGhlcmUgc3RheXMgb3BlbiwgYW5kIGl0cyBuYW1lcyBrZWVwIG5vdGhpbmcuXG4gKi9cbmltcG9ydCB7IGFsbCwgZmluZCwgaXNUcnVzdGVkLCBvbiwgcGFydHNPZiwgcm9vdE9mLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc2F5IH0gZnJvbSAnLi90b2FzdHMuanMnO1xuXG5jb25zdCBLRUVQID0gJ2RhdGEtbml0cm8ta2VlcCc7XG5jb25zdCBQQUlSID0gJ2RhdGEtbml0cm8tcGFpcic7IC8vIG9uIGVsZW1lbnRzIGZvciBhcyBsb25nIGFzIG5ldyBvbmVzIGFyZSBvbiB0aGVpciB3YXkgdG8gdGhlIHBhZ2VcbmNvbnN0IE9QRU5TID0gJ2RpYWxvZyxkZXRhaWxzLFtwb3BvdmVyXSc7XG4vKiogQHR5cGUge1dlYWtNYXA8Tm9kZSwgYm9vbGVhbj59ICovXG5jb25zdCBzYWlkID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgZWxlbWVudHMgd2hvc2UgYG9wZW5gIGhhcyBjaGFuZ2VkIHNpbmNlOiB3aGF0IHRoZSBzZXJ2ZXIgc2FpZFxuLyoqIEB0eXBlIHtTZXQ8YW55Pn0gKi9cbmNvbnN0IHNjcm9sbGVkID0gbmV3IFNldCgpO1xuXG4vKiogQHR5cGUgeyhyZWNvcmRzOiBNdXRhdGlvblJlY29yZFtdKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9IChyZWNvcmRzKSA9PiB7XG4gIGZvciAoY29uc3QgeyB0YXJnZXQsIG9sZFZhbHVlIH0gb2YgcmVjb3JkcykgaWYgKCFzYWlkLmhhcyh0YXJnZXQpKSBzYWlkLnNldCh0YXJnZXQsIG9sZFZhbHVlICE9IG51bGwpO1xufTtcbmNvbnN0IG9ic2VydmVyID0gbmV3IE11dGF0aW9uT2JzZXJ2ZXIobm90ZSk7XG5cbi8qKiBXaGV0aGVyIHRoZSBlbGVtZW50IGlzIHdyaXR0ZW4gYnkgdGhlIGNvbXBvbmVudCBvZiB0aGlzIGlkLCBhbmQgbm90IGJ5IG9uZSBpbnNpZGUgb3IgYXJvdW5kIGl0LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIGlkOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc09mID0gKGVsZW1lbnQsIGlkKSA9PiB7XG4gIGxldCBwbGFjZSA9IGVsZW1lbnQ7IC8vIHdoYXQgcGVvcGxlIHdyb3RlIGJlbG9uZ3MgdG8gd2hlcmUgaXQgc3RhbmRzXG4gIHdoaWxlIChwbGFjZSAmJiAhaXNUcnVzdGVkKHBsYWNlKSkgcGxhY2UgPSBwbGFjZS5wYXJlbnRFbGVtZW50O1xuICBjb25zdCBob2xkZXIgPSBwbGFjZT8uY2xvc2VzdCgnW2RhdGEtbml0cm8tY29tcG9uZW50XSxbZGF0YS1uaXRyby1zbG90XScpO1xuICBjb25zdCB7IG5pdHJvT3duZXIsIG5pdHJvU2xvdCB9ID0gaG9sZGVyPy5kYXRhc2V0ID8/IHt9O1xuICByZXR1cm4gKG5pdHJvU2xvdCA/IG5pdHJvT3duZXIgOiBob2xkZXI/LmlkKSA9PT0gaWQgJiYgIWhvbGRlci5jb250YWlucyhwbGFjZS5jbG9zZXN0KGBbJHtLRUVQfV1gKSk7XG59O1xuXG4vKiogQHR5cGUgeygoZWxlbWVudDogYW55KSA9PiB1bmtub3duKVtdfSAqL1xuY29uc3QgS0VZUyA9IFtcbiAgKGVsZW1lbnQpID0+IGVsZW1lbnQubWF0Y2hlcyhPUEVOUykgJiYgZWxlbWVudC5wYXJlbnRFbGVtZW50Py50ZXh0Q29udGVudCwgLy8gYSByb3cncywgbW9zdGx5XG4gIChlbGVtZW50KSA9PiBbZWxlbWVudC5jbGFzc05hbWUsIGVsZW1lbnQubWF0Y2hlcygnZGV0YWlscycpICYmIGVsZW1lbnQuZmlyc3RFbGVtZW50Q2hpbGQ/LnRleHRDb250ZW50XSxcbiAgKCkgPT4gJycsXG5dO1xuXG4vKiogQHR5cGUgeyhvbGRzOiBhbnlbXSwgbmV3czogYW55W10pID0+IE1hcDxhbnksIGFueT59ICovXG5jb25zdCBwYWlyID0gKG9sZHMsIG5ld3MpID0+IHtcbiAgY29uc3QgcGFpcnMgPSBuZXcgTWFwKCk7XG4gIGZvciAoY29uc3Qga2V5T2Ygb2YgS0VZUykge1xuICAgIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55W11bXT59ICovXG4gICAgY29uc3QgZ3JvdXBzID0ge307XG4gICAgW29sZHMsIG5ld3NdLmZvckVhY2goKGVsZW1lbnRzLCBzaWRlKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgZWxlbWVudHMpIHtcbiAgICAgICAgaWYgKHBhaXJzLmhhcyhlbGVtZW50KSkgY29udGludWU7XG4gICAgICAgIGNvbnN0IG93biA9IGVsZW1lbnQuaWQgfHwgW2VsZW1lbnQubG9jYWxOYW1lLCBlbGVtZW50LmNsb3Nlc3QoJ1tpZF0nKT8uaWQsIGtleU9mKGVsZW1lbnQpXTtcbiAgICAgICAgKGdyb3Vwc1tbaXNUcnVzdGVkKGVsZW1lbnQpLCBvd25dLmpvaW4oKV0gPz89IFtbXSwgW11dKVtzaWRlXS5wdXNoKGVsZW1lbnQpO1xuICAgICAgfVxuICAgIH0pO1xuICAgIGZvciAoY29uc3QgW3NvbWUsIG90aGVyc10gb2YgT2JqZWN0LnZhbHVlcyhncm91cHMpKSB7XG4gICAgICBpZiAoc29tZS5sZW5ndGggIT09IG90aGVycy5sZW5ndGgpIGNvbnRpbnVlO1xuICAgICAgc29tZS5mb3JFYWNoKChvbGQsIGF0KSA9PiBwYWlycy5zZXQob2xkLCBvdGhlcnNbYXRdKS5zZXQob3RoZXJzW2F0XSwgb2xkKSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBwYWlycztcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gT3duU3RhdGV9ICovXG5jb25zdCBzdGF0ZU9mID0gKGVsZW1lbnQpID0+ICh7XG4gIGlzT3BlbjogZWxlbWVudC5vcGVuLFxuICBpc01vZGFsOiBlbGVtZW50Lm1hdGNoZXMoJzptb2RhbCcpLFxuICBpc1Nob3duOiBlbGVtZW50Lm1hdGNoZXMoJzpwb3BvdmVyLW9wZW4nKSxcbiAgcGxhY2U6IHNjcm9sbGVkLmhhcyhlbGVtZW50KSAmJiB7IHRvcDogZWxlbWVudC5zY3JvbGxUb3AsIGxlZnQ6IGVsZW1lbnQuc2Nyb2xsTGVmdCwgYmVoYXZpb3I6ICdpbnN0YW50JyB9LFxufSk7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgc3RhdGU6IE93blN0YXRlKSA9PiB2b2lkfSAqL1xuY29uc3Qgb3BlbiA9IChlbGVtZW50LCB7IGlzT3BlbiwgaXNNb2RhbCwgaXNTaG93biwgc2F5cyB9KSA9PiB7XG4gIGlmIChlbGVtZW50Lm1hdGNoZXMoJ2RpYWxvZycpKSB7XG4gICAgY29uc3QgaXNSaWdodCA9ICFlbGVtZW50Lm1hdGNoZXMoJzptb2RhbCcpID09PSAhKGlzT3BlbiAmJiBpc01vZGFsKTtcbiAgICBpZiAoIWlzUmlnaHQgJiYgaXNNb2RhbCAmJiBpc09wZW4pIHtcbiAgICAgIGVsZW1lbnQub3BlbiA9IGZhbHNlOyAvLyBpdCB3b3VsZCByZWZ1c2VcbiAgICAgIGVsZW1lbnQuc2hvd01vZGFsKCk7XG4gICAgfSBlbHNlIGlmICghaXNSaWdodCkgeyAvLyB3aXRob3V0IGBvcGVuYCBpdCB3b3VsZCBiZSBpbnZpc2libGUsIGFuZCB0aGUgcGFnZSBmcm96ZW5cbiAgICAgIGVsZW1lbnQub3BlbiA9IHRydWU7XG4gICAgICBlbGVtZW50LmNsb3NlKCk7XG4gICAgICBlbGVtZW50Lm9wZW4gPSBpc09wZW47XG4gICAgfVxuICB9XG4gIGlmIChlbGVtZW50LnBvcG92ZXIgIT0gbnVsbCAmJiBlbGVtZW50Lm1hdGNoZXMoJzpwb3BvdmVyLW9wZW4nKSAhPT0gISFpc1Nob3duKSBlbGVtZW50LnRvZ2dsZVBvcG92ZXIoKTtcbiAgaWYgKHNheXMgIT0gbnVsbCkgc2FpZC5zZXQoZWxlbWVudCwgc2F5cyk7XG59O1xuXG4vKiogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IHsgYWxsTmV3OiAoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55W10sIGh0bWw6ICgpID0+IHN0cmluZyB9fSAqL1xuY29uc3QgcGFyc2UgPSAodGV4dCkgPT4ge1xuICBjb25zdCB0ZW1wbGF0ZSA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3RlbXBsYXRlJyk7XG4gIHRlbXBsYXRlLmlubmVySFRNTCA9IHRleHQ7XG4gIGNvbnN0IHBhcnRzID0gcGFydHNPZih0ZW1wbGF0ZSk7XG4gIGNvbnN0IGFsbE5ldyA9ICgvKiogQHR5cGUge3N0cmluZ30gKi8gc2VsZWN0b3IpID0+IHBhcnRzLmZsYXRNYXAoKHBhcnQpID0+IFsuLi5wYXJ0LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXSk7XG4gIHJldHVybiB7XG4gICAgYWxsTmV3LFxuICAgIGh0bWw6ICgpID0+IHtcbiAgICAgIC8vIEJyb3dzZXJzIHJlYWQgYDxwcmU+YCBhbmQgYSBsaW5lIGJyZWFrIGFzIGA8cHJlPmAsIGFuZCB3cml0ZSBpdCB3aXRob3V0IG9uZS5cbiAgICAgIGZvciAoY29uc3QgeyBmaXJzdENoaWxkIH0gb2YgYWxsTmV3KCdwcmUsdGV4dGFyZWEnKSkgaWYgKGZpcnN0Q2hpbGQ/LmRhdGE/LlswXSA9PT0gJ1xcbicpIGZpcnN0Q2hpbGQuZGF0YSA9IGBcXG4ke2ZpcnN0Q2hpbGQuZGF0YX1gO1xuICAgICAgcmV0dXJuIHRlbXBsYXRlLmlubmVySFRNTDtcbiAgICB9LFxuICB9O1xufTtcblxuLyoqIGh0bXggZmluZHMgYnkgdGhlaXIgaWRzIHdoYXQgaXMgdG8gc3RheSwgYW5kIG90aGVycyBtYXkgaGF2ZSB0aGUgc2FtZS5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBuZXdzOiBhbnlbXSwgbWFyazogc3RyaW5nKSA9PiAoKSA9PiB2b2lkfSAqL1xuY29uc3QgcHJlc2VydmUgPSAocm9vdCwgbmV3cywgbWFyaykgPT4ge1xuICAvKiogQHR5cGUge1tFbGVtZW50LCBzdHJpbmcgfCBudWxsXVtdfSAqL1xuICBjb25zdCBpZHMgPSBbXTtcbiAgZm9yIChjb25zdCBmcmVzaCBvZiBuZXdzLmZpbHRlcihpc1RydXN0ZWQpKSB7XG4gICAgY29uc3QgW29sZF0gPSBhbGwoYFske0tFRVB9PSR7Q1NTLmVzY2FwZShmcmVzaC5kYXRhc2V0Lm5pdHJvS2VlcCl9XWAsIHJvb3QpO1xuICAgIGlmICghb2xkKSBjb250aW51ZTtcbiAgICBpZHMucHVzaChbb2xkLCBvbGQuZ2V0QXR0cmlidXRlKCdpZCcpXSk7XG4gICAgZnJlc2guaWQgPSBvbGQuaWQgPSBgJHttYXJrfSR7aWRzLmxlbmd0aH1gO1xuICAgIGZyZXNoLnNldEF0dHJpYnV0ZSgnaHgtcHJlc2VydmUnLCAnJyk7XG4gICAgZnJlc2gucmVwbGFjZUNoaWxkcmVuKCk7IC8vIGh0bXggd291bGQgbG9vayBmb3IgY29tcG9uZW50cyBpbiB0aGVyZVxuICB9XG4gIHJldHVybiAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBbb2xkLCBpZF0gb2YgaWRzKSBzZXRBdHRyaWJ1dGUob2xkLCAnaWQnLCBpZCk7XG4gIH07XG59O1xuXG4vKiogTGl2ZSByZWdpb25zIHNwZWFrIHdoYXQgY2hhbmdlcyBpbiB0aGVtLiBXaGVyZSBhIG5ldyBvbmUgaGFzIGNvbWUgaW4gaXRzIHBsYWNlLCBvdXJzIHNwZWFrcy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiAoKSA9PiB2b2lkfSAqL1xuY29uc3QgbGlzdGVuID0gKHsgaWQgfSkgPT4ge1xuICBjb25zdCByZWdpb25zID0gKCkgPT4gYWxsKCdbcm9sZT1zdGF0dXNdJywgZmluZChpZCkgPz8gW10pO1xuICBjb25zdCBvbGRzID0gcmVnaW9ucygpLm1hcCgocmVnaW9uKSA9PiAoeyByZWdpb24sIGJlZm9yZTogcmVnaW9uLnRleHRDb250ZW50IH0pKTtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBjb25zdCBuZXdzID0gcmVnaW9ucygpO1xuICAgIGlmIChuZXdzLmxlbmd0aCAhPT0gb2xkcy5sZW5ndGgpIHJldHVybjtcbiAgICBuZXdzLmZvckVhY2goKHsgdGV4dENvbnRlbnQgfSwgYXQpID0+IHtcbiAgICAgIGNvbnN0IHsgcmVnaW9uLCBiZWZvcmUgfSA9IG9sZHNbYXRdO1xuICAgICAgY29uc3QgaXNOZXdzID0gcmVnaW9uICE9PSBuZXdzW2F0XSAmJiB0ZXh0Q29udGVudC50cmltKCkgJiYgdGV4dENvbnRlbnQgIT09IGJlZm9yZTtcbiAgICAgIGlmIChpc05ld3MpIHNheSh0ZXh0Q29udGVudC50cmltKCkucmVwbGFjZSgvXFxzKy9nLCAnICcpKTtcbiAgICB9KTtcbiAgfTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgdGV4dDogc3RyaW5nKSA9PiB7IHRleHQ6IHN0cmluZywgcmVzdG9yZTogKCkgPT4gdm9pZCB9fSAqL1xuZXhwb3J0IGNvbnN0IGtlZXBPd24gPSAocm9vdCwgdGV4dCkgPT4ge1xuICBjb25zdCBzcGVhayA9IGxpc3Rlbihyb290KTtcbiAgbm90ZShvYnNlcnZlci50YWtlUmVjb3JkcygpKTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIHNjcm9sbGVkKSBpZiAoIWVsZW1lbnQuaXNDb25uZWN0ZWQpIHNjcm9sbGVkLmRlbGV0ZShlbGVtZW50KTtcbiAgY29uc3QgbW92ZWQgPSBbLi4uc2Nyb2xsZWRdLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdC5jb250YWlucyhlbGVtZW50KSk7XG4gIGlmICghbW92ZWQubGVuZ3RoICYmICFyb290Lm1hdGNoZXMoT1BFTlMpICYmICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7T1BFTlN9LFske0tFRVB9XWApKSByZXR1cm4geyB0ZXh0LCByZXN0b3JlOiBzcGVhayB9O1xuXG4gIGNvbnN0IHsgYWxsTmV3LCBodG1sIH0gPSBwYXJzZSh0ZXh0KTtcbiAgY29uc3QgbWFyayA9IGBuaXRybyR7TWF0aC5yYW5kb20oKX0tYC5yZXBsYWNlKCcuJywgJy0nKTsgLy8gbm9ib2R5IGhhcyB3cml0dGVuIHRoYXRcbiAgY29uc3QgZ2l2ZUJhY2sgPSBwcmVzZXJ2ZShyb290LCBhbGxOZXcoYFske0tFRVB9XWApLCBtYXJrKTtcbiAgY29uc3Qgc2VsZWN0b3IgPSBbT1BFTlMsIC4uLm1vdmVkLm1hcCgoeyBpZCwgbG9jYWxOYW1lIH0pID0+IChpZCA/IGAjJHtDU1MuZXNjYXBlKGlkKX1gIDogbG9jYWxOYW1lKSldLmpvaW4oKTtcbiAgY29uc3QgaXNPd24gPSAoLyoqIEB0eXBlIHtFbGVtZW50fSAqLyBlbGVtZW50KSA9PiBpc09mKGVsZW1lbnQsIHJvb3RPZihyb290KS5pZCk7XG4gIGNvbnN0IG9sZHMgPSBbcm9vdCwgLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoc2VsZWN0b3IpKTtcbiAgY29uc3QgbmV3cyA9IGFsbE5ldyhzZWxlY3RvcikuZmlsdGVyKGlzT3duKTtcbiAgY29uc3QgcGFpcnMgPSBwYWlyKG9sZHMuZmlsdGVyKGlzT3duKSwgbmV3cyk7XG4gIC8qKiBAdHlwZSB7W2FueSwgT3duU3RhdGVdW119ICovXG4gIGNvbnN0IHN0YXRlcyA9IG9sZHMuZmlsdGVyKChvbGQpID0+ICFpc093bihvbGQpKS5tYXAoKG9sZCkgPT4gW29sZCwgc3RhdGVPZihvbGQpXSk7IC8vIHRoZXkgc3RheSB0aGVtc2VsdmVzXG4gIG5ld3MuZm9yRWFjaCgoZnJlc2gsIGF0KSA9PiB7XG4gICAgY29uc3Qgb2xkID0gcGFpcnMuZ2V0KGZyZXNoKTtcbiAgICBpZiAoIWZyZXNoLm1hdGNoZXMoT1BFTlMpICYmICFzY3JvbGxlZC5oYXMob2xkKSkgcmV0dXJuO1xuICAgIGNvbnN0IHN0YXRlID0gb2xkID8gc3RhdGVPZihvbGQpIDoge307XG4gICAgaWYgKGZyZXNoLm1hdGNoZXMoJ2RpYWxvZyxkZXRhaWxzJykpIHtcbiAgICAgIGNvbnN0IHNheXMgPSAoc3RhdGUuc2F5cyA9IGZyZXNoLmhhc0F0dHJpYnV0ZSgnb3BlbicpKTtcbiAgICAgIC8vIFRoZSBzZXJ2ZXIgY2FuJ3Qgc2F5IG1vZGFsLCBzbyB3aG9ldmVyIGRpZCB3YXMgcXVpY2tlciB0aGFuIHRoaXMgc2NyaXB0LlxuICAgICAgaWYgKCFvbGQgfHwgc2F5cyAhPT0gKHNhaWQuZ2V0KG9sZCkgPz8gKG9sZC5vcGVuICYmICFzdGF0ZS5pc01vZGFsKSkpIHN0YXRlLmlzT3BlbiA9IHNheXM7XG4gICAgICBmcmVzaC50b2dnbGVBdHRyaWJ1dGUoJ29wZW4nLCBzdGF0ZS5pc09wZW4pO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgW2ZyZXNoLCBvbGRdKSBlbGVtZW50Py5zZXRBdHRyaWJ1dGUoUEFJUiwgbWFyayArIGF0KTsgLy8gZXF1YWwsIG9yIGh0bXggNCB3b3VsZCBub3Qgc2VlIGl0XG4gICAgc3RhdGVzLnB1c2goW21hcmsgKyBhdCwgc3RhdGVdKTtcbiAgfSk7XG5cbiAgcmV0dXJuIHtcbiAgICB0ZXh0OiBodG1sKCksXG4gICAgcmVzdG9yZTogKCkgPT4ge1xuICAgICAgZ2l2ZUJhY2soKTtcbiAgICAgIGNvbnN0IG1hcmtlZCA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKGBbJHtQQUlSfV49JHttYXJrfV1gKV07XG4gICAgICBjb25zdCBuZXdzID0gbmV3IE1hcChtYXJrZWQubWFwKChlbGVtZW50KSA9PiBbZWxlbWVudC5nZXRBdHRyaWJ1dGUoUEFJUiksIGVsZW1lbnRdKSk7XG4gICAgICBjb25zdCBmb3VuZCA9IHN0YXRlcy5tYXAoKFtvbmUsIHN0YXRlXSkgPT4gKHsgZWxlbWVudDogbmV3cy5nZXQob25lKSA/PyBvbmUsIHN0YXRlIH0pKS5maWx0ZXIoKHsgZWxlbWVudCB9KSA9PiBlbGVtZW50LmlzQ29ubmVjdGVkKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50IH0gb2YgZm91bmQpIGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKFBBSVIpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlIH0gb2YgZm91bmQpIG9wZW4oZWxlbWVudCwgc3RhdGUpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlOiB7IHBsYWNlIH0gfSBvZiBmb3VuZCkge1xuICAgICAgICBpZiAoIXBsYWNlKSBjb250aW51ZTtcbiAgICAgICAgZWxlbWVudC5zY3JvbGxUbyhwbGFjZSk7XG4gICAgICAgIHNjcm9sbGVkLmFkZChlbGVtZW50KTtcbiAgICAgIH1cbiAgICAgIG9ic2VydmVyLnRha2VSZWNvcmRzKCk7XG4gICAgICBzcGVhaygpO1xuICAgIH0sXG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRPd24gPSAoKSA9PiB7XG4gIG9ic2VydmVyLm9ic2VydmUoZG9jdW1lbnQsIHsgc3VidHJlZTogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ29wZW4nXSwgYXR0cmlidXRlT2xkVmFsdWU6IHRydWUgfSk7XG4gIG9uKCdzY3JvbGwnLCAoeyB0YXJnZXQgfSkgPT4gc2Nyb2xsZWQuYWRkKHRhcmdldCkpO1xufTtcbiIsICIvKiBMZXRzIGFuc3dlcnMgd2FpdCB3aGlsZSB0aGUgdmlzaXRvciBwcmVzc2VzIHNvbWV0aGluZzogd2hlcmUgb25lIHJlcGxhY2VkIGl0IGJlZm9yZSBpdCBpcyByZWxlYXNlZCwgdGhlXG4gKiBjbGljayB3b3VsZCBiZSBsb3N0LCBhbmQgd2hhdCBpcyBkcmFnZ2VkIHdvdWxkIGJlIGRyb3BwZWQ7IGFuZCB3aGlsZSB0aGUgbWVudSBvZiBhIHNlbGVjdCBpcyBvcGVuLCB3aGljaCB3b3VsZCBiZVxuICogY2xvc2VkLiBOb3QgZXZlcnkgYnJvd3NlciBrbm93cyB0aGF0IG9mIGl0cyBtZW51cy5cbiAqL1xuaW1wb3J0IHsgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFRBUF9NUyA9IDM1MDsgLy8gYSBicm93c2VyIHRoYXQgd2FpdHMgZm9yIGEgc2Vjb25kIHRhcCBjbGlja3MgYXMgbGF0ZSBhcyB0aGF0XG5jb25zdCBPUEVOID0gQ1NTLnN1cHBvcnRzKCdzZWxlY3Rvcig6b3BlbiknKSA/ICdzZWxlY3Q6b3BlbicgOiAnbmV2ZXInO1xuLyoqIEB0eXBlIHtQcm9taXNlPHZvaWQ+IHwgbnVsbH0gKi9cbmxldCBwcmVzc2VkID0gbnVsbDtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCByZWxlYXNlO1xuLyoqIEB0eXBlIHtSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0Pn0gKi9cbmxldCBlbmQ7XG5cbmNvbnN0IHByZXNzID0gKCkgPT4ge1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgcHJlc3NlZCA/Pz0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICByZWxlYXNlID0gKCkgPT4ge1xuICAgICAgaWYgKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHJldHVybiBsZXRHbyhUQVBfTVMpOyAvLyBubyBldmVudCBzYXlzIHRoYXQgaXQgaXMgY2xvc2VkXG4gICAgICBwcmVzc2VkID0gbnVsbDtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KGRlbGF5PzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuY29uc3QgbGV0R28gPSAoZGVsYXkgPSAwKSA9PiB7IC8vIGFmdGVyIHRoZSBjbGljaywgd2hpY2ggdGhlIGJyb3dzZXIgaGFzIG5vdCBzZW50IHlldFxuICBpZiAoIXByZXNzZWQpIHJldHVybjtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIGVuZCA9IHNldFRpbWVvdXQocmVsZWFzZSwgZGVsYXkpO1xufTtcblxuLyoqIFJlc29sdmVzIG9uY2UgdGhlIHZpc2l0b3IgaGFzIHJlbGVhc2VkIHdoYXQgaXMgcHJlc3NlZCwgYW5kIGhhcyBjbGlja2VkLCBvciBoYXMgY2xvc2VkIHRoZSBtZW51OyBudWxsOiBub3RoaW5nIGlzLiAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2VkID0gKCkgPT4ge1xuICBpZiAoIXByZXNzZWQgJiYgZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcHJlc3MoKSwgbGV0R28oKTsgLy8gb3BlbmVkIGJ5IGEga2V5XG4gIHJldHVybiBwcmVzc2VkO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UHJlc3MgPSAoKSA9PiB7XG4gIG9uKCdwb2ludGVyZG93bicsICh7IGJ1dHRvbiB9KSA9PiBidXR0b24gfHwgcHJlc3MoKSk7XG4gIG9uKCdrZXlkb3duJywgKHsga2V5LCB0YXJnZXQgfSkgPT4ga2V5ID09PSAnICcgJiYgIXRhcmdldC5tYXRjaGVzPy4oVFlQRUQpICYmIHByZXNzKCkpO1xuICBvbigncG9pbnRlcnVwJywgKHsgcG9pbnRlclR5cGUgfSkgPT4gbGV0R28ocG9pbnRlclR5cGUgPT09ICd0b3VjaCcgPyBUQVBfTVMgOiAwKSk7XG4gIG9uKCdrZXl1cCcsICh7IGtleSB9KSA9PiBrZXkgPT09ICcgJyAmJiBsZXRHbygpKTtcbiAgb24oJ2NsaWNrIHBvaW50ZXJjYW5jZWwgY29udGV4dG1lbnUgZHJhZ2VuZCcsICgpID0+IGxldEdvKCkpO1xuICAvLyBOb3QgZXZlcnkgYnJvd3NlciBzYXlzIHRoYXQgdGhlIGJ1dHRvbiB3YXMgcmVsZWFzZWQ6IG91dHNpZGUgb2YgdGhlIHdpbmRvdywgb3Igb3ZlciBhbiBvcGVuIG1lbnUuXG4gIG9uKCdjaGFuZ2UnLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0LmxvY2FsTmFtZSA9PT0gJ3NlbGVjdCcgJiYgbGV0R28oKSk7XG4gIG9uKCdwb2ludGVybW92ZScsICh7IGJ1dHRvbnMgfSkgPT4gYnV0dG9ucyB8fCBsZXRHbygpKTtcbiAgb24oJ2JsdXInLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0ID09PSB3aW5kb3cgJiYgbGV0R28oKSk7XG59O1xuIiwgIi8qIEFza3MgYmVmb3JlIHRoZSBwYWdlIGlzIGxlZnQsIHdoaWxlIHNvbWV0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IgaGFzIG5vdCBsZWZ0IHlldCwgb3IgaXMgc2VudCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogYmVmb3JldW5sb2FkLCBvbmx5IHRoZW4uXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaXNXYWl0aW5nIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5cbmxldCBpc0ZyZWUgPSBmYWxzZTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IEJlZm9yZVVubG9hZEV2ZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKGV2ZW50KSA9PiB7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIGV2ZW50LnJldHVyblZhbHVlID0gJ29sZGVyIGJyb3dzZXJzJztcbn07XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiAoIWlzRnJlZSAmJiBpc1dhaXRpbmcoKSA/IHdpbmRvdy5hZGRFdmVudExpc3RlbmVyIDogcmVtb3ZlRXZlbnRMaXN0ZW5lcikoJ2JlZm9yZXVubG9hZCcsIGFzayk7XG5cbi8qKiBBc2sgbm90aGluZzogdGhlIHNlcnZlciBsZWFkcyB0byBhbm90aGVyIHBhZ2UuICovXG5leHBvcnQgY29uc3QgbGVhdmVGcmVlbHkgPSAoKSA9PiB7XG4gIGlzRnJlZSA9IHRydWU7XG4gIGxvb2soKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFdhaXRpbmcgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICgpID0+IHZvaWQgKGlzRnJlZSA9IGZhbHNlKSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ3F1ZXVlZCcsICdsZWF2aW5nJywgJ2FnYWluJywgJ2RvbmUnXSkgaGVhcihuYW1lLCAoKSA9PiBxdWV1ZU1pY3JvdGFzayhsb29rKSk7IC8vIHRoZSBsaW5lIGhhcyBpdCwgb3Igbm90XG59O1xuIiwgIi8qIFdoYXQgY2FtZSBiYWNrOiBIVE1MIHRvIHN3YXAsIGV2ZW50cyB0byBkZWxpdmVyLCBvciBhIHJlYXNvbiB0byBsZWF2ZSB0aGUgcGFnZS4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsga2VlcEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgZW5xdWV1ZSwgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBrZWVwT3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgYWRkcmVzcywgZmluZCwgc2V0dGxlZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuaW1wb3J0IHsgbGVhdmVGcmVlbHkgfSBmcm9tICcuL3dhaXRpbmcuanMnO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCB0bzogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmUgPSAoaWQsIHRvKSA9PiB7XG4gIGZvciAoY29uc3Qgam9iIG9mIGxpbmVPZihpZCkuc3BsaWNlKDEpKSBhbm5vdW5jZSgnZG9uZScsIGpvYik7IC8vIHRoZWlyIHN0YXRlIGhhcyBnb25lXG4gIGxlYXZlRnJlZWx5KCk7XG4gIHRvID8gbG9jYXRpb24uYXNzaWduKHRvKSA6IGxvY2F0aW9uLnJlbG9hZCgpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIGFuc3dlcjogQW5zd2VyLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGFjY2VwdCA9IGFzeW5jIChqb2IsIHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfSwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGJvYXJkZWQsIGlkLCBwYXRoIH0gPSBqb2I7XG4gIGpvYi50b29rID0gcGVyZm9ybWFuY2Uubm93KCkgLSBib2FyZGVkO1xuICBpZiAocmVkaXJlY3RlZCkgeyAvLyB0byBhIGxvZ2luIHBhZ2UsIHdoaWNoIGlzIHRvIGxlYWQgYmFjayBoZXJlXG4gICAgY29uc3QgdG8gPSBuZXcgVVJMKHVybCk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIHRvLnNlYXJjaFBhcmFtcykge1xuICAgICAgaWYgKHZhbHVlLmluY2x1ZGVzKHBhdGgpKSB0by5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGFkZHJlc3MoKSk7XG4gICAgfVxuICAgIGlmICh0by5vcmlnaW4gIT09IGxvY2F0aW9uLm9yaWdpbikgam9iLnN0YXR1cyA9IDA7XG4gICAgZWxzZSBsZWF2ZShpZCwgdG8pLCBqb2IuZXZlbnRzID0gW107XG4gICAgcmV0dXJuO1xuICB9XG4gIHRyeSB7XG4gICAgbGV0IHsgZXZlbnRzLCBwYXJ0cywgcmVzdWx0IH0gPSBKU09OLnBhcnNlKGhlYWRlcnMuZ2V0KCdIWC1UcmlnZ2VyJykpWyduaXRybzpldmVudHMnXTtcbiAgICBpZiAoIWV2ZW50cykge1xuICAgICAgY29uc3QgbWF0Y2ggPSAvKiogQHR5cGUge2FueX0gKi8gKC88c2NyaXB0IFtePl0qZGF0YS1uaXRyby1ldmVudHM+KFtePF0qKTxcXC9zY3JpcHQ+JC8uZXhlYyh0ZXh0KSk7XG4gICAgICAoeyBldmVudHMsIHBhcnRzLCByZXN1bHQgfSA9IEpTT04ucGFyc2UobWF0Y2hbMV0pKTtcbiAgICAgIHRleHQgPSB0ZXh0LnNsaWNlKDAsIG1hdGNoLmluZGV4KTtcbiAgICB9XG4gICAgam9iLmV2ZW50cyA9IFsuLi5ldmVudHNdO1xuICAgIGpvYi5wYXJ0cyA9IHBhcnRzID8/IFtbaWQsIHRleHQubGVuZ3RoLCBldmVudHMubGVuZ3RoLCBbXV1dO1xuICAgIGpvYi5yZXN1bHQgPSByZXN1bHQ7XG4gIH0gY2F0Y2ggeyByZXR1cm47IH0gLy8gbm90IG91cnNcbiAgYXdhaXQgcmVsZWFzZWQoKTsgLy8gZWxzZSB3aGF0IGlzIHByZXNzZWQgZ2V0cyBubyBjbGlja1xuICBjb25zdCB0byA9IGhlYWRlcnMuZ2V0KCdIWC1SZWRpcmVjdCcpO1xuICBpZiAodG8gfHwgaGVhZGVycy5nZXQoJ0hYLVJlZnJlc2gnKSkgbGVhdmUoaWQsIHRvKTtcbiAgZWxzZSBpZiAodGV4dCAmJiAoc3RhdHVzIDwgMzAwIHx8IHN0YXR1cyA9PT0gNDIyKSkgYXdhaXQgcmVwbGFjZUFsbChqb2IsIHRleHQsIGFkYXB0ZXIpO1xufTtcblxuLyoqIFN3YXAgb25lIGFmdGVyIHRoZSBvdGhlcjogdGhlIGpvYidzIG93biBIVE1MLCBhbmQgdGhhdCBvZiBpdHMgcmlkZXJzLiBBbiBhbnN3ZXIgdGhhdCB3YXMgdG9vIGxhcmdlIHRvIGJlIGtlcHQgaGFzXG4gKiB0aGUgbmV3IHRva2VucyBhbG9uZTsgdGhlIHBhZ2UgYXNrcyBmb3IgdGhlIEhUTUwuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCB0ZXh0OiBzdHJpbmcsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCByZXBsYWNlQWxsID0gYXN5bmMgKGpvYiwgdGV4dCwgYWRhcHRlcikgPT4ge1xuICBjb25zdCBrZXB0ID0gL148c2NyaXB0IFtePl0qZGF0YS1uaXRyby10b2tlbnM+KC4qPyk8XFwvc2NyaXB0Pi8uZXhlYyh0ZXh0KTtcbiAgY29uc3QgdG9rZW5zID0ga2VwdCAmJiBKU09OLnBhcnNlKGtlcHRbMV0pO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFtpZCwgbGVuZ3RoLCAsICwgdG9rZW4gPSB0b2tlbnM/LltpZF0sIHBsYWNlcyA9IC8qKiBAdHlwZSB7W3N0cmluZywgbnVtYmVyXVtdfSAqLyAoW1tpZCwgbGVuZ3RoXV0pXSBvZiAvKiogQHR5cGUge05vbk51bGxhYmxlPEpvYlsncGFydHMnXT59ICovIChqb2IucGFydHMpKSB7XG4gICAgY29uc3QgcGFydCA9IGpvYi5yaWRlcnMuZ2V0KGlkKSA/PyBqb2I7XG4gICAgT2JqZWN0LmFzc2lnbihwYXJ0LCB7IHJvZGU6IHRydWUsIHJlcXVlc3Q6IGpvYi5yZXF1ZXN0IH0pO1xuICAgIGlmICghbGVuZ3RoKSBjb250aW51ZTsgLy8gaXQgaGFzIHJ1biBhZ2FpbiwgYW5kIGNvbWVzIGxhdGVyXG4gICAgYXdhaXQgcmVsZWFzZWQoKTtcbiAgICBjb25zdCByb290ID0gYXdhaXQgc2V0dGxlZChpZCk7XG4gICAgY29uc3QgaXNOZXh0ID0gcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuID09PSBwYXJ0LnRva2VuOyAvLyBlbHNlIGFub3RoZXIgd2FzIHN3YXBwZWRcbiAgICBjb25zdCBpc0xvc3QgPSBwbGFjZXMuc29tZSgoW2lkXSkgPT4gIWZpbmQoaWQpKTtcbiAgICBwYXJ0LmlzU3RhbGUgPSAhaXNOZXh0IHx8IGlzTG9zdCB8fCB0b2tlbnM7XG4gICAgaWYgKHRva2VuICYmIGlzTmV4dCkgcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW4gPSB0b2tlbjtcbiAgICBmb3IgKGNvbnN0IFtpZCwgbGVuZ3RoXSBvZiBwbGFjZXMpIHtcbiAgICAgIGNvbnN0IGh0bWwgPSBhZGFwdGVyLnJlYWQodGV4dC5zbGljZShhdCwgKGF0ICs9IGxlbmd0aCkpKTtcbiAgICAgIGlmICghcGFydC5pc1N0YWxlKSBhd2FpdCByZXBsYWNlKGZpbmQoaWQpLCBodG1sLCBwYXJ0LCBhZGFwdGVyKS5jYXRjaChjb25zb2xlLmVycm9yKTtcbiAgICB9XG4gICAgaWYgKGlzTG9zdCAmJiBpc05leHQpIGxpbmVPZihpZCkucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICAgIC8vIEl0IHJvZGUgd2l0aCBhIGpvYiB0aGF0IHdhcyBnaXZlbiB1cCwgYW5kIHdlbnQgb24gYmVmb3JlIHRoYXQgd2FzIHNlbnQgYWdhaW4uXG4gICAgaWYgKHBhcnQgIT09IGpvYiAmJiBwYXJ0Lmhvc3QgIT09IGpvYiAmJiByb290KSBlbnF1ZXVlKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgaHRtbDogc3RyaW5nLCBqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2UgPSBhc3luYyAocm9vdCwgaHRtbCwgam9iLCB7IHN3YXAgfSkgPT4ge1xuICBjb25zdCByZXN0b3JlRW50cmllcyA9IGtlZXBFbnRyaWVzKHJvb3QsIGpvYik7XG4gIGxldCBvd24gPSB7IHRleHQ6IGh0bWwsIHJlc3RvcmUoKSB7fSB9O1xuICB0cnkge1xuICAgIG93biA9IGtlZXBPd24ocm9vdCwgaHRtbCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7IC8vIGFuIG9sZGVyIGJyb3dzZXI7IHRoZSBhbnN3ZXIgY29tZXMgZmlyc3RcbiAgICBjb25zb2xlLmVycm9yKGVycm9yKTtcbiAgfVxuICB0cnkge1xuICAgIGF3YWl0IHN3YXAocm9vdCwgb3duLnRleHQsIGpvYik7XG4gIH0gZmluYWxseSB7XG4gICAgb3duLnJlc3RvcmUoKTtcbiAgfVxuICByZXN0b3JlRW50cmllcygpO1xufTtcbiIsICIvKiBSaWRlcnM6IGlkbGUgY29tcG9uZW50cyB0aGF0IGFyZSBsaWtlbHkgdG8gaGVhciBzb21ldGhpbmcgb2YgYW4gYWN0aW9uLCBhbmQgdGhvc2UgdGhhdCBoYXZlIGhlYXJkIHNvbWV0aGluZywgdHJhdmVsXG4gKiB3aXRoIGl0cyByZXF1ZXN0LCBhbmQgdGhlIGFuc3dlciBoYXMgdGhlIG5ldyBIVE1MIG9mIGFsbC4gVGhlaXIgbGluZXMgYXJlIGhlbGQsIHdpdGhvdXQgYSB3b3JrZXIsIHVudGlsIGl0IGlzIGluLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWFsb25nIG9mIGl0cyBzY3JpcHQsIGhvdyBtYW55IGNoYXJhY3RlcnMgbWF5IHRyYXZlbCwgMDogbm9ib2R5IHJpZGVzOyBoeC10cmlnZ2VyLCBkYXRhLW5pdHJvLXRva2VuLFxuICogICAta2V5LCAtZW1pdHMsIC1maWx0ZXJzLCAtb24sIC1sYXp5LCAtYWxvbmUgb2YgYSByb290LlxuICogUG9zdHMgbml0cm8tYWxvbmc6IG9mIGVhY2ggcmlkZXIgW2NvbXBvbmVudCwgdG9rZW5dLCBvciBbY29tcG9uZW50LCB0b2tlbiwgaGVhcmQsIGNoYWluXSBpZiBpdCBoYXMgaGVhcmQgc29tZXRoaW5nLlxuICovXG5pbXBvcnQgeyBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaG9sZCwgbGluZU9mLCByZXN1bWUsIHdhaXRpbmcgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGZpbmQsIGhhc0ZpbGUsIGlzU2V0dGxlZCwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbmNvbnN0IFNMT1dfTVMgPSAxMDAwOyAvLyBzbyBsb25nIG5vYm9keSdzIGNsaWNrcyBhcmUgdG8gd2FpdCBmb3IgYW5vdGhlcidzIGFjdGlvblxuY29uc3QgUklERVMgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XTpub3QoW2RhdGEtbml0cm8tbGF6eV0sW2RhdGEtbml0cm8tYWxvbmVdKSc7XG5cbi8qKiBCeSBcImNvbXBvbmVudC5hY3Rpb25cIiBvciBcImNvbXBvbmVudDxldmVudFwiOiB3aGF0IGl0IGhhcyBzZW50IHNvIGZhciwgYW5kIHdoZXRoZXIgdGhhdCB3YXMgZm9yIGEga2V5IGVhY2ggdGltZS5cbiAqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBSZWNvcmQ8c3RyaW5nLCBib29sZWFuPj59ICovXG5jb25zdCBzZW5kcyA9IHt9O1xuLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBib29sZWFuPn0gKi9cbmNvbnN0IHNsb3cgPSB7fTtcblxuLyoqIEFzIGl0IGlzIHNlbnQuXG4gKiBAdHlwZSB7KHBhaXJzOiBhbnkpID0+IG51bWJlcn0gKi9cbmNvbnN0IHNpemVPZiA9IChwYWlycykgPT4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcyhwYWlycyl9YC5sZW5ndGg7XG5cbi8qKiBAdHlwZSB7KGRvaW5nOiBEb2luZykgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qga2V5c09mID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGhlYXJkIH0pID0+XG4gIGhlYXJkID8gaGVhcmQubWFwKChbbmFtZV0pID0+IGAke2NvbXBvbmVudH08JHtuYW1lfWApIDogW2Ake2NvbXBvbmVudH0uJHthY3Rpb259YF07XG5cbi8qKiBOb3RlIHdoYXQgd2FzIHNlbnQsIGFuZCB3aGV0aGVyIHRoYXQgdG9vayBsb25nLCBpZiBpdCB3YXMgbW9yZSB0aGFuIGEgcmlkZXIncyBydW4uXG4gKiBAdHlwZSB7KGRvaW5nOiBEb2luZywgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10sIHRvb2s/OiBudW1iZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbGVhcm4gPSAoZG9pbmcsIGV2ZW50cywgdG9vaykgPT4ge1xuICBmb3IgKGNvbnN0IGtleSBvZiBrZXlzT2YoZG9pbmcpKSB7XG4gICAgY29uc3QgbmFtZXMgPSAoc2VuZHNba2V5XSA/Pz0ge30pO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHsga2V5IH1dIG9mIGV2ZW50cykgbmFtZXNbbmFtZV0gPSAobmFtZXNbbmFtZV0gPz8gL15uaXRybzpyZWZyZXNoLS8udGVzdChuYW1lKSkgJiYga2V5ICE9IG51bGw7XG4gICAgaWYgKHRvb2spIHNsb3dba2V5XSA9IHRvb2sgPiBTTE9XX01TO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGRvaW5nOiBEb2luZykgPT4gW3N0cmluZywgdW5rbm93bl1bXX0gKi9cbmNvbnN0IGxpa2VseSA9ICh7IGRhdGFzZXQ6IHsgbml0cm9FbWl0cyB9IH0sIGRvaW5nKSA9PiBrZXlzT2YoZG9pbmcpLmZsYXRNYXAoKGtleSkgPT5cbiAgKHNlbmRzW2tleV0gPyBPYmplY3QuZW50cmllcyhzZW5kc1trZXldKSA6IG5pdHJvRW1pdHM/LnNwbGl0KCcgJykubWFwKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gW25hbWVdKSA/PyBbXSkpO1xuXG4vKiogVGhlIHJvb3RzIHRoYXQgbWF5IHJpZGUsIGJ5IHdoYXQgdGhleSBoZWFyLlxuICogQHR5cGUgeygpID0+IFJlY29yZDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IGhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55W10+fSAqL1xuICBjb25zdCBmb3VuZCA9IHt9O1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChSSURFUykpIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygcm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8ubWF0Y2goL25pdHJvOlxcUysvZykgPz8gW10pIChmb3VuZFtuYW1lXSA/Pz0gW10pLnB1c2gocm9vdCk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufTtcblxuLyoqIEhhdmUgYSBjb21wb25lbnQgcmlkZSwgaWYgaXQgbWF5IGFuZCB0aGVyZSBpcyByb29tLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgcm9vdDogYW55LCByaWRlcj86IEpvYikgPT4gYm9vbGVhbiB8IHZvaWR9ICovXG5jb25zdCB0YWtlID0gKGpvYiwgcm9vdCwgcmlkZXIgPSBuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbXSB9KSkgPT4ge1xuICBjb25zdCB7IGlkLCBkYXRhc2V0OiB7IG5pdHJvVG9rZW46IHRva2VuIH0gfSA9IHJvb3Q7XG4gIGNvbnN0IHsgcmlkZXJzIH0gPSBqb2I7XG4gIGNvbnN0IGVudHJ5ID0gSlNPTi5zdHJpbmdpZnkoW3JpZGVyLmNvbXBvbmVudCwgdG9rZW4sIC4uLihyaWRlci5oZWFyZD8uWzBdID8gW3JpZGVyLmhlYXJkLCByaWRlci5jaGFpbl0gOiBbXSldKTtcbiAgY29uc3Qgc2l6ZSA9IHNpemVPZih7IGVudHJ5IH0pO1xuICBpZiAocmlkZXJzLnNpemUgPj0gTElNSVQgfHwgc2l6ZSA+IGpvYi5yb29tIHx8IGZpbmQoaWQpICE9PSByb290IHx8ICFyb290Lm1hdGNoZXMoUklERVMpIHx8ICFpc1NldHRsZWQocm9vdCkpIHJldHVybjtcbiAgam9iLnJvb20gLT0gc2l6ZTtcbiAgcmlkZXJzLnNldChpZCwgT2JqZWN0LmFzc2lnbihyaWRlciwgeyBlbnRyeSwgaG9zdDogam9iLCBwb3N0ZWQ6IHRva2VuLCByb290LCB0b2tlbiB9KSk7XG4gIGhvbGQocmlkZXIpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBUYWtlIHRob3NlIHRoYXQgYXJlIGxpa2VseSB0byBoZWFyIHdoYXQgdGhlIGpvYiBhbmQgaXRzIHJpZGVycyBzZW5kLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZGVyczogW2FueSwgRG9pbmddW10pID0+IHZvaWR9ICovXG5jb25zdCBzcHJlYWQgPSAoam9iLCBzZW5kZXJzKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY2hhaW4sIGhlYXJkLCBpZCwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IGRldGFpbHMgPSBoZWFyZD8uZmxhdE1hcCgoWywgZGV0YWlsXSkgPT4gT2JqZWN0LnZhbHVlcyhkZXRhaWwgPz8ge30pKSA/PyBbXTtcbiAgY29uc3Qga2V5cyA9IFtyb290LmRhdGFzZXQubml0cm9LZXksIC4uLmJvZHkudmFsdWVzKCksIC4uLmRldGFpbHNdLm1hcChTdHJpbmcpO1xuICAvKiogQHR5cGUgeyhvdGhlcjogYW55LCBuYW1lOiBzdHJpbmcpID0+IHZvaWR9ICovXG4gIGNvbnN0IHJlYWNoID0gKG90aGVyLCBuYW1lKSA9PiB7XG4gICAgY29uc3QgaXNPdXQgPSByaWRlcnMuc2l6ZSA+PSBMSU1JVCB8fCBvdGhlci5pZCA9PT0gaWQgfHwgY2hhaW4uaW5jbHVkZXMob3RoZXIuaWQpIHx8IGxpbmVPZihvdGhlci5pZClbMF07XG4gICAgaWYgKCFyaWRlcnMuaGFzKG90aGVyLmlkKSAmJiAoaXNPdXQgfHwgIXRha2Uoam9iLCBvdGhlcikpKSByZXR1cm47XG4gICAgc2VuZGVycy5wdXNoKFtvdGhlciwgeyBjb21wb25lbnQ6IG90aGVyLmRhdGFzZXQubml0cm9Db21wb25lbnQsIGhlYXJkOiBbW25hbWVdXSB9XSk7XG4gIH07XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0KCk7XG4gIGxldCBpbmRleDtcbiAgZm9yIChjb25zdCBbc2VuZGVyLCBkb2luZ10gb2Ygc2VuZGVycykge1xuICAgIGNvbnN0IGNhbGxzID0gSlNPTi5wYXJzZShzZW5kZXIuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGlzS2V5ZWRdIG9mIGxpa2VseShzZW5kZXIsIGRvaW5nKSkge1xuICAgICAgY29uc3QgW3RvLCBjYWxsXSA9IGNhbGxzW25hbWVdID8/IFtdO1xuICAgICAgY29uc3QgcGFyZW50ID0gZmluZCh0byk7XG4gICAgICBpZiAocGFyZW50KSByZWFjaChwYXJlbnQsIGNhbGwpO1xuICAgICAgaWYgKHNlZW4uaGFzKG5hbWUgKyBpc0tleWVkKSkgY29udGludWU7XG4gICAgICBzZWVuLmFkZChuYW1lICsgaXNLZXllZCk7XG4gICAgICBpbmRleCA/Pz0gaGVhcmVycygpO1xuICAgICAgZm9yIChjb25zdCBvdGhlciBvZiBpbmRleFtuYW1lXSA/PyBbXSkge1xuICAgICAgICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IG90aGVyLmRhdGFzZXQ7XG4gICAgICAgIGNvbnN0IGlzRm9yS2V5ID0gaXNLZXllZCB8fCBuaXRyb0ZpbHRlcnM/LmluY2x1ZGVzKGBcIiR7bmFtZX1cImApO1xuICAgICAgICBpZiAoIWlzRm9yS2V5IHx8IGtleXMuaW5jbHVkZXMobml0cm9LZXkpKSByZWFjaChvdGhlciwgbmFtZSk7IC8vIGVsc2UgYSB0YWJsZSBwb3N0cyBhbGwgaXRzIHJvd3MgZm9yIG9uZVxuICAgICAgfVxuICAgIH1cbiAgfVxufTtcblxuLyoqIEhvbGQgdGhlIGxpbmVzIG9mIHRob3NlIHRoYXQgdHJhdmVsIHdpdGggYSBqb2Igd2hpY2ggaXMgc2VudCBhZ2FpbiBhZnRlciBpdCB3YXMgZ2l2ZW4gdXAsIHdoZXJlIG5vdGhpbmcgaGFzIGhhcHBlbmVkXG4gKiBzaW5jZTogd2hhdCB0aGV5IGhlYXIgaXMgaW4gdGhlaXIgbmV3IEhUTUwgYWxvbmUuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGJvYXJkQWdhaW4gPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKHJpZGVyLmlkKTtcbiAgICBpZiAocm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuICE9PSByaWRlci5wb3N0ZWQgfHwgbGluZU9mKHJpZGVyLmlkKVswXSkgY29udGludWU7XG4gICAgaG9sZChPYmplY3QuYXNzaWduKHJpZGVyLCB7IGhvc3Q6IGpvYiwgcm9vdCwgdG9rZW46IHJpZGVyLnBvc3RlZCB9KSk7XG4gIH1cbn07XG5cbi8qKiBDaG9vc2Ugd2hvIHRyYXZlbHMgd2l0aCBhIGpvYiB0aGF0IGxlYXZlcywgaG9sZCB0aGVpciBsaW5lcywgYW5kIHdyaXRlIHRoZW0gaW50byBpdHMgYm9keS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYm9hcmQgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IG1vc3QgPSBvcHRpb25zLm5pdHJvQWxvbmc7IC8vIGEgcXVhcnRlciBvZiB3aGF0IHRoZSBzZXJ2ZXIgYWNjZXB0cywgb3IgbGVzc1xuICBqb2Iucm9vbSA9IE1hdGgubWluKG1vc3QsIG1vc3QgKiA0IC0gc2l6ZU9mKGJvZHkpKTtcbiAgam9iLmJvYXJkZWQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgaWYgKCEoam9iLnJvb20gPiAwKSB8fCBoYXNGaWxlKGJvZHkpIHx8IHJvb3QuZGF0YXNldC5uaXRyb0xhenkgfHwga2V5c09mKGpvYikuc29tZSgoa2V5KSA9PiBzbG93W2tleV0pKSByZXR1cm47XG4gIC8qKiBAdHlwZSB7W2FueSwgRG9pbmddW119ICovXG4gIGNvbnN0IHNlbmRlcnMgPSBbW3Jvb3QsIGpvYl1dO1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIHdhaXRpbmcoKSkge1xuICAgIGlmICghcmlkZXIuaXNBbG9uZSAmJiB0YWtlKGpvYiwgcmlkZXIucm9vdCwgcmlkZXIpKSBzZW5kZXJzLnB1c2goW3JpZGVyLnJvb3QsIHJpZGVyXSk7XG4gIH1cbiAgc3ByZWFkKGpvYiwgc2VuZGVycyk7XG4gIGlmIChyaWRlcnMuc2l6ZSkgYm9keS5zZXQoJ25pdHJvLWFsb25nJywgYFske1suLi5yaWRlcnMudmFsdWVzKCldLm1hcCgoeyBlbnRyeSB9KSA9PiBlbnRyeSl9XWApO1xufTtcblxuLyoqIExldCB0aGUgcmlkZXJzJyBsaW5lcyBnbyBvbiwgaW4gdGhlIHRpY2sgaW4gd2hpY2ggdGhlIGFuc3dlciBpcyBpbjogYmVmb3JlIGl0cyBldmVudHMsIGFuZCBiZWZvcmUgdGhlIG5leHQgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWxlYXNlID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHtcbiAgICBpZiAocmlkZXIuaG9zdCAhPT0gam9iKSBjb250aW51ZTtcbiAgICBjb25zdCB7IGhlYXJkLCBpZCwgaXNTdGFsZSwgcm9kZSwgdG9rZW4gfSA9IHJpZGVyO1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICBjb25zdCBsaW5lID0gbGluZU9mKGlkKTtcbiAgICAvLyBXaGF0IHdhcyBsZWZ0IG91dCBieSBhIHNlcnZlciB0aGF0IGhhcyBydW4gdGhlIG90aGVycyBpcyB0byBzYXkgaXRzZWxmIHdoYXQgaXMgd3JvbmcuXG4gICAgaWYgKHJvZGUgfHwgIWhlYXJkWzBdKSBsaW5lLnNoaWZ0KCk7XG4gICAgZWxzZSByaWRlci5pc0Fsb25lID0gam9iLnBhcnRzICYmIGpvYi5zdGF0dXMgPT09IDIwMCAmJiByb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gPT09IHRva2VuO1xuICAgIHJpZGVyLmhvc3QgPSByaWRlci50b2tlbiA9IG51bGw7XG4gICAgaWYgKGlzU3RhbGUgJiYgcm9vdCAmJiAhbGluZVswXSkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gICAgcmVzdW1lKGlkKTtcbiAgfVxufTtcbiIsICIvKiBUaGUgcGFydHMgb2YgYW4gYW5zd2VyLCBvbmUgZm9yIGVhY2ggcnVuIG9mIGEgY29tcG9uZW50LCB0aGUgYXNrZXIncyBmaXJzdDogW2lkLCBsZW5ndGggb2YgaXRzIEhUTUwsIG51bWJlciBvZiBpdHNcbiAqIGV2ZW50cywgcGxhY2VzIG9mIHRoZSBldmVudHMgdGhhdCBpdCBoZWFyZF0uIFRoZXkgdGVsbCB3aGF0IGxlZCB0byBlYWNoIGV2ZW50LCBhcyBpZiBlYWNoIGNvbXBvbmVudCBoYWQgYXNrZWQgYWxvbmUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tb24gb2YgYSByb290LlxuICovXG5pbXBvcnQgeyBsZWFybiB9IGZyb20gJy4vcmlkZXJzLmpzJztcblxuLyoqIFNheSB3aGVyZSBlYWNoIGV2ZW50IGNvbWVzIGZyb20sIHdoYXQgbGVkIHRvIGl0IGFuZCB3aG8gaGFzIGhlYXJkIGl0IGFscmVhZHkuIExlYXJuIHdobyBzZW5kcyB3aGF0LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10pID0+IEFycml2YWxbXX0gKi9cbmV4cG9ydCBjb25zdCBhcnJpdmFsc09mID0gKGpvYiwgZXZlbnRzKSA9PiB7XG4gIGNvbnN0IHsgaWQsIHBhcnRzID0gW1tpZCwgMCwgZXZlbnRzLmxlbmd0aCwgW11dXSwgcmlkZXJzLCBzdGF0dXMsIHRvb2sgfSA9IGpvYjtcbiAgY29uc3QgaXNXZWxsID0gam9iLnBhcnRzICYmIHN0YXR1cyA9PT0gMjAwO1xuICAvKiogQHR5cGUge0Fycml2YWxbXX0gKi9cbiAgY29uc3QgYXJyaXZhbHMgPSBbXTtcbiAgZm9yIChjb25zdCBbZnJvbSwgLCBjb3VudCwgcGxhY2VzXSBvZiBwYXJ0cykge1xuICAgIGNvbnN0IHJ1biA9IHJpZGVycy5nZXQoZnJvbSk7XG4gICAgY29uc3QgeyBjb21wb25lbnQsIHJvb3QsIGhlYXJkOiBicm91Z2h0IH0gPSBydW4gPz8gam9iO1xuICAgIGNvbnN0IGhlYXJkID0gcGxhY2VzLm1hcCgocGxhY2UpID0+IGFycml2YWxzW3BsYWNlXSk7XG4gICAgZm9yIChjb25zdCB7IGhlYXJkQnkgfSBvZiBoZWFyZCkgaGVhcmRCeS5hZGQoZnJvbSk7XG4gICAgY29uc3QgbmFtZXMgPSBoZWFyZC5tYXAoKHsgY2FsbCwgbmFtZSwgdG8gfSkgPT4gW3RvID09PSBmcm9tID8gY2FsbCA6IG5hbWVdKTtcbiAgICBjb25zdCBvd24gPSBldmVudHMuc2xpY2UoYXJyaXZhbHMubGVuZ3RoLCBhcnJpdmFscy5sZW5ndGggKyBjb3VudCk7XG4gICAgaWYgKGlzV2VsbCkgbGVhcm4ocnVuID8geyBjb21wb25lbnQsIGhlYXJkOiBbLi4uYnJvdWdodCwgLi4ubmFtZXNdIH0gOiBqb2IsIG93biwgcnVuID8gMCA6IHRvb2spO1xuICAgIGNvbnN0IFt7IGNoYWluOiBiZWdpbiwgY291bnRzIH0sIC4uLm90aGVyc10gPSAhcnVuIHx8IGJyb3VnaHRbMF0gPyBbcnVuID8/IGpvYiwgLi4uaGVhcmRdIDogaGVhcmQ7XG4gICAgY29uc3QgY2hhaW4gPSBbLi4uYmVnaW4uZmlsdGVyKCgvKiogQHR5cGUge3N0cmluZ30gKi8gc3RlcCkgPT4gb3RoZXJzLmV2ZXJ5KCh7IGNoYWluIH0pID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKSksIGZyb21dO1xuICAgIGlmIChydW4pIHtcbiAgICAgIGNvdW50c1tmcm9tXSA9IChjb3VudHNbZnJvbV0gPz8gMCkgKyAxO1xuICAgICAgcnVuLmhlYXJkID0gW107IC8vIGlmIGl0IGhhcyBydW4gYWdhaW4sIHRoYXQgd2FzIG9mIHdoYXQgdGhlIG90aGVycyBoYXZlIHNlbnRcbiAgICB9XG4gICAgY29uc3QgY2FsbHMgPSBKU09OLnBhcnNlKHJvb3QuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGRldGFpbF0gb2Ygb3duKSB7XG4gICAgICBjb25zdCBbdG8sIGNhbGxdID0gY2FsbHNbbmFtZV0gPz8gW107XG4gICAgICBhcnJpdmFscy5wdXNoKHsgbmFtZSwgZGV0YWlsLCBmcm9tLCBjaGFpbiwgY291bnRzLCBoZWFyZEJ5OiBuZXcgU2V0KCksIHRvLCBjYWxsIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4gYXJyaXZhbHM7XG59O1xuIiwgIi8qIFRoZSBldmVudHMgb2YgYW4gYW5zd2VyLCBvciBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9LCByZWFjaCB0aGUgcGFnZSBvbmNlLCBpbiBvcmRlci4gKi9cbmltcG9ydCB7IHVuc2VudCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBjYXVzZXMsIGRyb3AsIGVucXVldWUsIGZhaWx1cmUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGV2ZW50T2YsIGZpbmQsIG9uLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGFycml2YWxzT2YgfSBmcm9tICcuL3BhcnRzLmpzJztcbmltcG9ydCB7IHJlbGVhc2UgfSBmcm9tICcuL3JpZGVycy5qcyc7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZGVsaXZlciA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY29tcG9uZW50LCBhY3Rpb24sIHN0YXR1cywgcmVzb2x2ZSwgcmVqZWN0LCByZXN1bHQgfSA9IGpvYjtcbiAgYW5ub3VuY2UoJ2Fuc3dlcmVkJywgam9iKTtcbiAgcmVsZWFzZShqb2IpO1xuICBjb25zdCBlcnJvciA9IGpvYi5lcnJvciA/PyBvcHRpb25zW2BuaXRyb0Vycm9yLSR7c3RhdHVzfWBdID8/IG9wdGlvbnMubml0cm9FcnJvcjtcbiAgZm9yIChjb25zdCBhcnJpdmFsIG9mIGFycml2YWxzT2Yoam9iLCBqb2IuZXZlbnRzID8/IFtbJ25pdHJvOmVycm9yJywgeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1cyB9XV0pKSB7XG4gICAgY29uc3QgeyBjYWxsLCBkZXRhaWwsIGZyb20sIG5hbWUsIHRvIH0gPSBhcnJpdmFsO1xuICAgIGNvbnN0IGNhdXNlID0gZXZlbnRPZihuYW1lLCBkZXRhaWwpO1xuICAgIGNhdXNlcy5zZXQoY2F1c2UsIGFycml2YWwpO1xuICAgIGlmIChERUJVRykgYW5ub3VuY2UoJ2V2ZW50JywgeyBqb2IsIGFycml2YWwsIGV2ZW50OiBjYXVzZSB9KTtcbiAgICBpZiAoZnJvbSA9PT0gaWQgJiYgbmFtZSA9PT0gJ25pdHJvOmVycm9yJykge1xuICAgICAgaWYgKGpvYi5pc1Vuc2VudCkgdW5zZW50LnNldChjYXVzZSwgam9iKTtcbiAgICAgIHJlamVjdD8uKGZhaWx1cmUoZGV0YWlsKSk7XG4gICAgfVxuICAgIGlmIChmcm9tID09PSBpZCAmJiBuYW1lID09PSAnbml0cm86YWN0aW9uLWNvbXBsZXRlJykgcmVzb2x2ZT8uKHJlc3VsdCA9PT0gdW5kZWZpbmVkID8gZGV0YWlsIDogeyAuLi5kZXRhaWwsIHJlc3VsdCB9KTtcbiAgICAoZmluZChmcm9tKSA/PyBkb2N1bWVudC5ib2R5KS5kaXNwYXRjaEV2ZW50KGNhdXNlKTtcbiAgICBpZiAoZmluZCh0bykpIGVucXVldWUobmV3Sm9iKGZpbmQodG8pLCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSwgaGVhcmQ6IFtbY2FsbCwgZGV0YWlsXV0sIGNhdXNlIH0pKTtcbiAgfVxuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHJpZGVyLnJvZGUgJiYgYW5ub3VuY2UoJ2RvbmUnLCByaWRlcik7XG59O1xuXG4vLyBBIHdheSBvdXQgb2YgdGhlIHBhZ2UgYWJvcnRzIHJlcXVlc3RzLCBzZWNvbmRzIGJlZm9yZSB0aGUgcGFnZSBnb2VzLiBOb2JvZHkgc2F5cyBpZiBpdCB3aWxsIGdvOlxuLy8gYSBkb3dubG9hZCBiZWdpbnMgbGlrZSB0aGF0LCB0b28uXG5sZXQgbGVhdmluZyA9IDA7XG4vKiogQHR5cGUge0pvYltdfSAqL1xuY29uc3QgYWJvcnRlZCA9IFtdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBmaW5pc2ggPSAoam9iKSA9PiB2b2lkIChsZWF2aW5nICYmICFqb2Iuc3RhdHVzID8gYWJvcnRlZC5wdXNoKGpvYikgOiBkZWxpdmVyKGpvYikpO1xuXG4vKiogQHR5cGUgeyhlbmQ6IChqb2I6IGFueSwgd2h5OiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBzdGF5ID0gKGVuZCkgPT4ge1xuICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gIGxlYXZpbmcgPSAwO1xuICBmb3IgKGNvbnN0IGpvYiBvZiBhYm9ydGVkLnNwbGljZSgwKSkgZW5kKGpvYiwgJ3RoZSBwYWdlIHdhcyBsZWZ0Jyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFdmVudHMgPSAoKSA9PiB7XG4gIG9uKCdiZWZvcmV1bmxvYWQnLCAoKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICAgIGxlYXZpbmcgPSBzZXRUaW1lb3V0KHN0YXksIDEwMDAwLCBkZWxpdmVyKTtcbiAgfSk7XG4gIG9uKCdwYWdlaGlkZScsICgpID0+IGNsZWFyVGltZW91dChsZWF2aW5nKSk7XG4gIG9uKCdwYWdlc2hvdycsICgpID0+IHN0YXkoZHJvcCkpOyAvLyB0aGUgYnJvd3NlciBoYXMga2VwdCBpdFxufTtcbiIsICIvKiBEcm9wcyBjbGlja3MgZm9yIGFuIGFjdGlvbiB3aGlsZSBpdCBpcyB1bmRlciB3YXkgaW4gdGhlaXIgY29tcG9uZW50LCBvciBpbiBsaW5lLCB3aGVyZSBpdCBzYXlzIHRoYXQgb25lIGlzIGVub3VnaC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zaW5nbGUgb2Ygd2hhdCBhc2tzLiBXcml0ZXM6IGFyaWEtZGlzYWJsZWQgb2YgaXQsIG9yIG9mIHdoYXQgc2VuZHMgaXRzIGZvcm07IGRpc2FibGVkIHdvdWxkIHRha2VcbiAqICAgdGhlIGZvY3VzIGZvciBnb29kLiBXaGF0IGhhcyB0aGF0IGZyb20gdXMsIGFuZCBub3QgZnJvbSB0aGUgc2VydmVyLCBoYXMgZGF0YS1uaXRyby1oZWxkLCB0b28uXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBBU0tTLCBhY3Rpb25PZiwgYWxsT2YsIGZpbmQsIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFNJTkdMRSA9ICdbZGF0YS1uaXRyby1zaW5nbGVdJztcbmNvbnN0IEhFTEQgPSAnZGF0YS1uaXRyby1oZWxkJztcblxuLyoqIEB0eXBlIHsoYXNrZXI6IGFueSwgcm9vdDogYW55LCBhY3Rpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0hlbGQgPSAoYXNrZXIsIHsgaWQgfSwgYWN0aW9uKSA9PiBhc2tlci5tYXRjaGVzKFNJTkdMRSkgJiYgbGluZU9mKGlkKS5zb21lKChqb2IpID0+IGpvYi5hY3Rpb24gPT09IGFjdGlvbik7XG5cbi8qKiBXaGF0IGlzIHByZXNzZWQsIG9mIHNvbWV0aGluZyB0aGF0IGFza3MuXG4gKiBAdHlwZSB7KGFza2VyOiBhbnksIHJvb3Q6IGFueSkgPT4gYW55W119ICovXG5jb25zdCBidXR0b25zT2YgPSAoYXNrZXIsIHJvb3QpID0+XG4gIGFza2VyLmxvY2FsTmFtZSA9PT0gJ2Zvcm0nXG4gICAgPyBhbGxPZihgOmlzKGJ1dHRvbixpbnB1dCk6bm90KCR7QVNLU30pYCwgcm9vdCkuZmlsdGVyKCh7IGZvcm0sIHR5cGUgfSkgPT4gZm9ybSA9PT0gYXNrZXIgJiYgL3N1Ym1pdHxpbWFnZS8udGVzdCh0eXBlKSlcbiAgICA6IFthc2tlcl07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBmb3IgKGNvbnN0IGFza2VyIG9mIHJvb3QgPyBhbGxPZihTSU5HTEUsIHJvb3QpIDogW10pIHtcbiAgICBjb25zdCBpc05vdyA9IGlzSGVsZChhc2tlciwgcm9vdCwgYWN0aW9uT2Yocm9vdCwgYXNrZXIuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykpKTtcbiAgICBmb3IgKGNvbnN0IGJ1dHRvbiBvZiBidXR0b25zT2YoYXNrZXIsIHJvb3QpKSB7XG4gICAgICBpZiAoYnV0dG9uLmhhc0F0dHJpYnV0ZShpc05vdyA/ICdhcmlhLWRpc2FibGVkJyA6IEhFTEQpID09PSBpc05vdykgY29udGludWU7XG4gICAgICBidXR0b24udG9nZ2xlQXR0cmlidXRlKEhFTEQsIGlzTm93KTtcbiAgICAgIHNldEF0dHJpYnV0ZShidXR0b24sICdhcmlhLWRpc2FibGVkJywgaXNOb3cgPyAndHJ1ZScgOiBudWxsKTtcbiAgICB9XG4gIH1cbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFNpbmdsZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsncXVldWVkJywgJ2Fuc3dlcmVkJywgJ2RvbmUnXSkgaGVhcihuYW1lLCAoam9iKSA9PiBxdWV1ZU1pY3JvdGFzaygoKSA9PiBzaG93KGpvYikpKTsgLy8gdGhlIGxpbmUgaGFzIGl0LCBvciBub3Rcbn07XG4iLCAiLyogVGhlIGJyaWRnZTogcmVxdWVzdHMgb2YgY29tcG9uZW50cyBiZWNvbWUgam9iczsgZWFjaCBpcyBzZW50LCBhbnN3ZXJlZCwgYW5kIGl0cyBldmVudHMgZGVsaXZlcmVkLlxuICogV2lyZTogZG9jcy9hcmNoaXRlY3R1cmUubWQuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8taGVhcmQsIC1lcnJvciwgLWVycm9yLTxzdGF0dXM+IG9mIGl0cyBzY3JpcHQ7IGlkLFxuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLWtleSwgLXVybCwgLXRva2VuLCAtZmlsdGVycywgLW9uLCAtbGF6eSBvZiBhIHJvb3Q7IC1hcmdzLCAtbW9kZWwsIC1vd25lciBpbnNpZGUuXG4gKi9cbmltcG9ydCB7IGluc2lzdCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgYWNjZXB0IH0gZnJvbSAnLi9hbnN3ZXJzLmpzJztcbmltcG9ydCB7IGZpbmlzaCB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHJlYWRGaWVsZHMgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGFubm91bmNlLCBoZWFyLCBpc091ck5hbWUsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBkcm9wLCBlbnF1ZXVlLCBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBST09ULCBhY3Rpb25PZiwgYWRkcmVzcywgYWxsLCBmaW5kLCBmaXJzdCwgb3B0aW9ucywgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGJvYXJkLCBib2FyZEFnYWluLCByZWxlYXNlIH0gZnJvbSAnLi9yaWRlcnMuanMnO1xuaW1wb3J0IHsgaXNIZWxkIH0gZnJvbSAnLi9zaW5nbGUuanMnO1xuXG4vKiogTWFrZSBhIGpvYiBvZiBhIHJlcXVlc3Qgb2YgaHRteC5cbiAqIEB0eXBlIHsoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAoeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSByb290T2YoZWxlbWVudCk7XG4gIGNvbnN0IGFjdGlvbiA9IGFjdGlvbk9mKHJvb3QsIHBhdGgpO1xuICBpZiAoZWxlbWVudCA9PT0gcm9vdCkgcmV0dXJuIHJlYWN0KHJvb3QsIGNhdXNlLCB7IGFjdGlvbiwgcGF0aCB9KTtcbiAgaWYgKGlzSGVsZChlbGVtZW50LCByb290LCBhY3Rpb24pKSByZXR1cm47XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIHsgcGF0aCwgc291cmNlOiBlbGVtZW50IH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgYm9keSA/PyBbXSkgaWYgKCFpc091ck5hbWUobmFtZSkpIGpvYi5ib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIGFkZEFyZ3VtZW50cyhqb2IuYm9keSwgSlNPTi5wYXJzZShlbGVtZW50LmRhdGFzZXQubml0cm9BcmdzID8/ICd7fScpKTtcbiAgcmVhZEZpZWxkcyhqb2IpO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogUXVldWUgd2hhdCBhIHJvb3QgYXNrcyBmb3IgYnkgaXRzZWxmOiBhZnRlciBhbiBldmVudCwgdW5sZXNzIHRoYXQgaXMgZm9yIGFub3RoZXIga2V5LCBvciBhcyBhIHBvbGwuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2F1c2U/OiBhbnksIG1vcmU/OiBQYXJ0aWFsPEpvYj4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVhY3QgPSAocm9vdCwgY2F1c2UsIG1vcmUpID0+IHtcbiAgY29uc3QgeyBuaXRyb0ZpbHRlcnMsIG5pdHJvS2V5IH0gPSByb290LmRhdGFzZXQ7XG4gIGNvbnN0IHsgdHlwZSwgZGV0YWlsIH0gPSBjYXVzZSA/PyB7fTtcbiAgY29uc3Qga2V5cyA9IC9ebml0cm86cmVmcmVzaC0vLnRlc3QodHlwZSkgJiYgZGV0YWlsPy5rZXkgIT0gbnVsbCA/IFsna2V5J10gOiBKU09OLnBhcnNlKG5pdHJvRmlsdGVycyA/PyAne30nKVt0eXBlXTtcbiAgaWYgKGtleXM/LmV2ZXJ5KCgvKiogQHR5cGUge2FueX0gKi8ga2V5KSA9PiBgJHtkZXRhaWw/LltrZXldfWAgIT09IG5pdHJvS2V5KSkgcmV0dXJuO1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGNhdXNlLCBpc1BvbGw6ICFjYXVzZSwgaXNRdWlldDogdHJ1ZSwgLi4ubW9yZSB9KTtcbiAgaWYgKC9ebml0cm86Ly50ZXN0KHR5cGUpKSBqb2IuaGVhcmQgPSBbW3R5cGUsIGRldGFpbF1dO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogUXVldWUgYW4gYWN0aW9uIHdpdGggYXJndW1lbnRzIGFuZCB3aGF0IHN0YW5kcyBpbiB0aGUgYm91bmQgZmllbGRzLlxuICogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbjogc3RyaW5nLCBhcmdzOiBvYmplY3QsIG1vcmU/OiBQYXJ0aWFsPEpvYj4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcG9zdCA9IChyb290LCBhY3Rpb24sIGFyZ3MsIG1vcmUpID0+IHtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsIGFjdGlvbiwgbW9yZSk7XG4gIGFkZEFyZ3VtZW50cyhqb2IuYm9keSwgYXJncyk7XG4gIHJlYWRGaWVsZHMoam9iKTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIEB0eXBlIHsoY29tcG9uZW50OiBzdHJpbmcsIGtleTogYW55KSA9PiBzdHJpbmd9ICovXG5jb25zdCBtaXNzaW5nID0gKGNvbXBvbmVudCwga2V5KSA9PiB7XG4gIGNvbnN0IG5hbWVzID0gWy4uLm5ldyBTZXQoYWxsKFJPT1QpLm1hcCgoeyBkYXRhc2V0IH0pID0+IGRhdGFzZXQubml0cm9Db21wb25lbnQpKV07XG4gIGlmIChuYW1lcy5pbmNsdWRlcyhjb21wb25lbnQpKSByZXR1cm4gYG5vbmUgb24gdGhpcyBwYWdlIGhhcyB0aGUga2V5ICR7SlNPTi5zdHJpbmdpZnkoa2V5KX1gO1xuICBjb25zdCBuZWFyZXN0ID0gT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRyb0RlYnVnJykgJiYgd2luZG93Lm5pdHJvRGVidWc/LnN1Z2dlc3QoY29tcG9uZW50LCBuYW1lcyk7XG4gIHJldHVybiBgb24gdGhpcyBwYWdlIHRoZXJlIGlzICR7bmFtZXMubGVuZ3RoID8gYG9ubHkgJHtuYW1lcy5qb2luKCcsICcpfWAgOiAnbm9uZSd9LiR7bmVhcmVzdCB8fCAnJ31gO1xufTtcblxuLyoqIEB0eXBlIHtOaXRyb1snY2FsbCddfSAqL1xuY29uc3QgY2FsbCA9IChjb21wb25lbnQsIGFjdGlvbiwgYXJncyA9IHt9LCB7IGtleSB9ID0ge30pID0+XG4gIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICBjb25zdCBvbmUgPSBrZXkgPT0gbnVsbCA/ICcnIDogYFtkYXRhLW5pdHJvLWtleT0ke0NTUy5lc2NhcGUoLyoqIEB0eXBlIHthbnl9ICovIChrZXkpKX1dYDtcbiAgICBjb25zdCByb290ID0gZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD0ke0NTUy5lc2NhcGUoY29tcG9uZW50KX1dJHtvbmV9YCk7XG4gICAgaWYgKHJvb3QpIHBvc3Qocm9vdCwgYWN0aW9uLCBhcmdzLCB7IHJlc29sdmUsIHJlamVjdCB9KTtcbiAgICBlbHNlIGRyb3AoeyBjb21wb25lbnQsIGFjdGlvbiwgcmVqZWN0IH0sIG1pc3NpbmcoY29tcG9uZW50LCBrZXkpKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcnVuID0gYXN5bmMgKGpvYiwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGNoYWluLCBpZCB9ID0gam9iO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIC8vIFRoZSBuZXh0IHBhZ2UgbWF5IGhhdmUgYSBjb21wb25lbnQgb2YgdGhpcyBpZC5cbiAgY29uc3QgaXNHb25lID0gIXJvb3QgfHwgKHJvb3QgIT09IGpvYi5yb290ICYmIGpvYi5wYWdlICE9PSBhZGRyZXNzKCkpO1xuICBpZiAoaXNHb25lICYmICFqb2IuaXNRdWlldCkgZmluaXNoKE9iamVjdC5hc3NpZ24oam9iLCB7IHN0YXR1czogMCwgZXJyb3I6IG9wdGlvbnNbJ25pdHJvRXJyb3ItNDA0J10gfSkpO1xuICBpZiAoaXNHb25lIHx8IChqb2IucmVqZWN0ICYmIHJvb3QuZGF0YXNldC5uaXRyb0xhenkpKSByZXR1cm4gZHJvcChqb2IsICdpdCBpcyBub3QgdGhlcmUnKTtcbiAgam9iLmJlZ3VuID8gYm9hcmRBZ2Fpbihqb2IpIDogZmlsbChqb2IsIHJvb3QpOyAvLyBhZ2FpbiwgaXQgaXMgdG8gYmUgc2VudCBhcyBpdCB3YXNcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgaW5zaXN0KGpvYiwgKCkgPT4ge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKSA/PyBkb2N1bWVudC5ib2R5OyAvLyBpdCBtYXkgZ28gbWVhbndoaWxlXG4gICAgY29uc3Qgc291cmNlID0gam9iLnNvdXJjZT8uaXNDb25uZWN0ZWQgPyBqb2Iuc291cmNlIDogcm9vdDtcbiAgICByZXR1cm4gYWRhcHRlci5zZW5kKGpvYiwgeyByb290LCBzb3VyY2UsIGhlYWRlcnM6IGNoYWluWzBdICYmIHsgJ05pdHJvLUNoYWluJzogY2hhaW4uam9pbigpIH0gfSk7XG4gIH0pO1xuICBpZiAoYW5zd2VyKSBhd2FpdCBhY2NlcHQoT2JqZWN0LmFzc2lnbihqb2IsIHsgYW5zd2VyIH0pLCBhbnN3ZXIsIGFkYXB0ZXIpO1xuICBlbHNlIGlmIChqb2Iuc3RhdHVzID09IG51bGwpIHJldHVybiBkcm9wKGpvYiwgJ2EgbGlzdGVuZXIgb3IgaHgtc3luYyBzdG9wcGVkIGl0Jyk7XG4gIGZpbmlzaChqb2IpO1xufTtcblxuLyoqIEZpbGwgdGhlIGJvZHk6IHRoZSBuZXdlc3QgdG9rZW4sIGV2ZW50cyBoZWFyZCwgYm91bmQgZmllbGRzLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgcm9vdDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZmlsbCA9IChqb2IsIHJvb3QpID0+IHtcbiAgY29uc3QgeyBib2R5LCBjb3VudHMsIGhlYXJkLCBpZCwgc2VudCB9ID0gam9iO1xuICBPYmplY3QuYXNzaWduKGpvYiwgeyByb290LCB0b2tlbjogcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW4gfSk7XG4gIGNvdW50c1tpZF0gPSAoY291bnRzW2lkXSA/PyAwKSArIDE7XG4gIGlmIChoZWFyZCkgYm9keS5zZXQoJ25pdHJvLWV2ZW50cycsIEpTT04uc3RyaW5naWZ5KGhlYXJkKSk7XG4gIGFubm91bmNlKCdmaWxsaW5nJywgam9iKTtcbiAgY29uc3QgbmFtZXMgPSBuZXcgU2V0KCk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBib3VuZCwgdmFsdWVzIH0gb2Ygc2VudC52YWx1ZXMoKSkge1xuICAgIGlmICghYm91bmQpIGNvbnRpbnVlO1xuICAgIG5hbWVzLmFkZChib3VuZCk7XG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgfVxuICBpZiAoIWpvYi5pc1F1aWV0KSBib2R5LnNldCgnbml0cm8tZmllbGRzJywgWy4uLm5hbWVzXS5qb2luKCkpO1xuICBib2FyZChqb2IpO1xuICBib2R5LmFwcGVuZCgnbml0cm8tdG9rZW4nLCBqb2IudG9rZW4gPz8gJycpO1xufTtcblxuLyoqIExldCByZXF1ZXN0cyBvZiBodG14IGJlY29tZSBqb2JzLCBhbmQgam9icyBsZWF2ZS5cbiAqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBjb25uZWN0ID0gKGFkYXB0ZXIpID0+IHtcbiAgYWRhcHRlci5jYXB0dXJlKGFzayk7XG4gIHJ1bldpdGgoKGpvYikgPT4gcnVuKGpvYiwgYWRhcHRlcikuZmluYWxseSgoKSA9PiByZWxlYXNlKGpvYikpKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEJyaWRnZSA9ICgpID0+IHtcbiAgd2luZG93Lm5pdHJvID0geyBmaW5kLCBmaXJzdCwgcm9vdE9mLCBjYWxsLCBwb3N0LCBvbjogaGVhciwgcmVhY3QsIGVucXVldWUgfTtcbn07XG4iLCAiLyogVGhlIGJlZ2lubmluZyBvZiBhIHBhZ2U6IG91ciBzY3JpcHQgc3RhbmRzIGJlZm9yZSBodG14LCBzbyBub3RoaW5nIGlzIGFza2VkIGJlZm9yZSB0aGUgYnJpZGdlIGlzIHRoZXJlLCBhbmQgYm90aFxuICogYmVnaW4gYXQgRE9NQ29udGVudExvYWRlZCwgd2hpY2ggY29tZXMgYWZ0ZXIgZGVmZXJyZWQgc2NyaXB0cywgb3IgYWZ0ZXIgdGhvc2UgdGhhdCBkaWQgbm90IGxvYWQuIFdoYXQgaXMgY2xpY2tlZFxuICogb3Igc2VudCBtZWFud2hpbGUgaXMgZG9uZSB0aGVuLiBXaXRob3V0IGFuIGh0bXggdGhlcmUgaXMgb25lIG1vcmUgY2hhbmNlLCBvbmNlIGFsbCBoYXMgY29tZS5cbiAqXG4gKiBSZWFkczogaHgtcG9zdCBvZiB3aGF0IGlzIGNsaWNrZWQgb3Igc2VudC4gSGVhcnM6IGNsaWNrLCBzdWJtaXQ7IERPTUNvbnRlbnRMb2FkZWQsIGxvYWQuXG4gKi9cbmltcG9ydCB7IEFTS1MsIHN0b3AgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vLyBXaGF0IGEgY2xpY2sgZG9lcyBtb3JlIHRvIHRoYW4gdG8gYXNrLiBUaGVpciB2YWx1ZXMgYXJlIHRoZXJlIHdoZW4gaHRteCBiZWdpbnMuXG5jb25zdCBPVEhFUlMgPSAnZm9ybSxsYWJlbCxzZWxlY3QsdGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPXN1Ym1pdF0sW3R5cGU9aW1hZ2VdLFt0eXBlPWJ1dHRvbl0pJztcbi8qKiBAdHlwZSB7KCgpID0+IHZvaWQpW119ICovXG5jb25zdCBlYXJseSA9IFtdO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xpY2sgPSAoZXZlbnQpID0+IHtcbiAgY29uc3QgY29udHJvbCA9IGV2ZW50LnRhcmdldC5jbG9zZXN0Py4oYGJ1dHRvbixpbnB1dCxsYWJlbCxmb3JtLCR7QVNLU31gKTtcbiAgaWYgKCFjb250cm9sIHx8IGNvbnRyb2wubWF0Y2hlcyhPVEhFUlMpKSByZXR1cm47XG4gIGNvbnN0IHNlbmRzID0gL3N1Ym1pdHxpbWFnZS8udGVzdChjb250cm9sLnR5cGUpICYmIGNvbnRyb2wuZm9ybT8ubWF0Y2hlcyhBU0tTKTtcbiAgaWYgKCFzZW5kcyAmJiAhY29udHJvbC5tYXRjaGVzKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGNvbnRyb2wuY2xpY2soKSk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3VibWl0ID0gKGV2ZW50KSA9PiB7IC8vIHdpdGhvdXQgYSBidXR0b25cbiAgaWYgKCFldmVudC50YXJnZXQubWF0Y2hlcz8uKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGV2ZW50LnRhcmdldC5yZXF1ZXN0U3VibWl0KCkpO1xufTtcblxuLyoqIFdpdGggaHRteCwgb3Igd2l0aCBhbGwgdGhhdCB0aGUgcGFnZSBsb2FkczogRmlyZWZveCB0ZWxscyBvZiBhIERPTUNvbnRlbnRMb2FkZWQsIGF0IHRpbWVzLCBiZWZvcmUgaXQgaGFzIGNvbWUuICovXG5jb25zdCBpc1RoZXJlID0gKCkgPT4gd2luZG93Lmh0bXggfHwgZG9jdW1lbnQucmVhZHlTdGF0ZSA9PT0gJ2NvbXBsZXRlJztcblxuLyoqIENhbGwgYGJlZ2luYCBvbmNlIGFsbCBzY3JpcHRzIG9mIHRoZSBwYWdlIGhhdmUgY29tZSwgYXQgb25jZSBpbiBhIHBhZ2UgdGhhdCBpcyB0aGVyZSBhbHJlYWR5OyBgZmlyc3RgIGlzIHRoZVxuICogZXZlbnQgb2YgYW4gaHRteCB0aGF0IHdvdWxkIGJlZ2luIGJlZm9yZS5cbiAqIEB0eXBlIHsoYmVnaW46ICgpID0+IHZvaWQsIGZpcnN0Pzogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdoZW5Mb2FkZWQgPSAoYmVnaW4sIGZpcnN0ID0gJ25ldmVyJykgPT4ge1xuICBpZiAocGVyZm9ybWFuY2UudGltaW5nLmRvbUNvbnRlbnRMb2FkZWRFdmVudFN0YXJ0ICYmIGlzVGhlcmUoKSkgcmV0dXJuIGJlZ2luKCk7XG4gIC8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG4gIGNvbnN0IGdvID0gKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBpZiAodGFyZ2V0ICE9PSBkb2N1bWVudCB8fCAhaXNUaGVyZSgpKSByZXR1cm47IC8vIGZpbGVzIHRlbGwgb2YgdGhlaXIgbG9hZCBhcyB3ZWxsXG4gICAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGxpc3RlbmVycykgd2luZG93LnJlbW92ZUV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xuICAgIGJlZ2luKCk7XG4gICAgc2V0VGltZW91dCgoKSA9PiBlYXJseS5mb3JFYWNoKChhY3QpID0+IGFjdCgpKSk7IC8vIGh0bXggMiBiZWdpbnMgYXQgdGhpcyBldmVudCwgdG9vLCBhbmQgYWZ0ZXIgdGhpc1xuICB9O1xuICBjb25zdCBsaXN0ZW5lcnMgPSBPYmplY3QuZW50cmllcyh7IGNsaWNrLCBzdWJtaXQsIFtmaXJzdF06IHN0b3AsIERPTUNvbnRlbnRMb2FkZWQ6IGdvLCBsb2FkOiBnbyB9KTtcbiAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGxpc3RlbmVycykgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcbiIsICIvKiBGaXJlZm94IHB1dHMgYmFjayBhdCBhIHJlbG9hZCB3aGF0IHN0b29kIGluIGFuIGlucHV0IHdoZW4gaXQgd2VudCwgdGhvdWdoIHRoZSBzZXJ2ZXIga25vd3MgYmV0dGVyLiBTbyB0aG9zZVxuICogdGhhdCBnbywgd2l0aCB0aGVpciByb290IG9yIHRoZSBwYWdlLCBhbmQgaGF2ZSBub3RoaW5nIHRoYXQgaXMgbm90IHNlbnQgeWV0LCBhcmUgcmVzZXQgYmVmb3JlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW1vZGVsIG9mIGFuIGlucHV0LiBIZWFyczogcGFnZWhpZGUuXG4gKi9cbmltcG9ydCB7IGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWxsLCBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIERvIGFzIGlmIG5vdGhpbmcgaGFkIGJlZW4gZW50ZXJlZDsgc2NyaXB0cyBoYXZlIG5vIG90aGVyIHdvcmQgZm9yIGl0LlxuICogQHR5cGUgeyhpbnB1dHM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc2V0ID0gKGlucHV0cykgPT4ge1xuICBjb25zdCBmb3JtID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZm9ybScpO1xuICBjb25zdCBpZCA9ICduaXRyby1mb3Jnb3R0ZW4nOyAvLyB0byByZWFkIGZvcm0uaWQsIGJyb3dzZXJzIGZpcnN0IGxvb2sgZm9yIGFuIGlucHV0IG9mIHRoYXQgbmFtZVxuICBmb3JtLmlkID0gaWQ7XG4gIGRvY3VtZW50LmJvZHkuYXBwZW5kKGZvcm0pO1xuICBjb25zdCBvd25lcnMgPSBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZ2V0QXR0cmlidXRlKCdmb3JtJykpO1xuICBmb3IgKGNvbnN0IGlucHV0IG9mIGlucHV0cykgaW5wdXQuc2V0QXR0cmlidXRlKCdmb3JtJywgaWQpO1xuICBmb3JtLnJlc2V0KCk7XG4gIGlucHV0cy5mb3JFYWNoKChpbnB1dCwgYXQpID0+IHNldEF0dHJpYnV0ZShpbnB1dCwgJ2Zvcm0nLCBvd25lcnNbYXRdKSk7XG4gIGZvcm0ucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBc0dpdmVuID0gKGlucHV0KSA9PiBpc1NhbWUodmFsdWVzT2YoaW5wdXQpLCBnaXZlbihpbnB1dCkpICYmICFpbnB1dC52YWxpZGl0eS5iYWRJbnB1dDsgLy8gaGFsZiBhIGRhdGVcblxuZXhwb3J0IGNvbnN0IHN0YXJ0Rm9yZ2V0ID0gKCkgPT4ge1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiByZXNldChhbGwoJ1tkYXRhLW5pdHJvLW1vZGVsXScpLmZpbHRlcihpc0FzR2l2ZW4pKSk7XG4gIC8vIE9mIGEgbWVudSBGaXJlZm94IHRha2VzIGEgbm90ZSBpbiBhbnkgY2FzZS5cbiAgY29uc3QgbWVudXMgPSBhbGwoJ3NlbGVjdFtkYXRhLW5pdHJvLW1vZGVsXScpO1xuICBpZiAocGVyZm9ybWFuY2UubmF2aWdhdGlvbi50eXBlID09PSAxKSByZXNldChtZW51cy5maWx0ZXIoKG1lbnUpID0+IG1lbnUgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbn07XG4iLCAiLyogTG9hZHMgbGF6eSBjb21wb25lbnRzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWxhenkgb2YgYSBwbGFjZWhvbGRlcidzIHJvb3Q6IFwibG9hZFwiLCBvciBcInZpc2libGVcIjogYXNrIHdoZW4gaXQgaXMgc2VlbjtcbiAqICAgZGF0YS1uaXRyby1ncm91cDogdGhlIHBsYWNlaG9sZGVycyBvZiBhIG5hbWUgYXNrIHRvZ2V0aGVyLCBhcyBzb29uIGFzIG9uZSBvZiB0aGVtIGRvZXM7XG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50IGFuZCBkYXRhLW5pdHJvLXRva2VuIG9mIHRoZSByb290LlxuICogUG9zdHMgbml0cm8tbW91bnQ7IGZvciBhIGdyb3VwIG9uZSBwb3N0cyBpdCB3aXRoIGdyb3VwLCBcIjxjb21wb25lbnQ+IDx0b2tlbj5cIiBvZiBlYWNoIG9mIHRoZSBvdGhlcnMuXG4gKiBXaGF0IGEgcGxhY2Vob2xkZXIgaGVhcnMgb24gdGhlIGNvbXBvbmVudCdzIGJlaGFsZiwgdGhlIGNvbXBvbmVudCBnZXRzIGFzIHNvb24gYXMgaXQgaXMgdGhlcmUuXG4gKi9cbmltcG9ydCB7IHBvc3QsIHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGVucXVldWUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGFsbCwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExBWlkgPSAnW2RhdGEtbml0cm8tbGF6eV0nO1xuY29uc3QgTU9VTlQgPSAnbml0cm8tbW91bnQnO1xuY29uc3QgR1JPVVBfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtXZWFrU2V0PEVsZW1lbnQ+fSAqL1xuY29uc3Qga25vd24gPSBuZXcgV2Vha1NldCgpO1xuLyoqIEB0eXBlIHtTZXQ8YW55W10+fSAqL1xuY29uc3QgZ3JvdXBzID0gbmV3IFNldCgpOyAvLyB1bmRlciB3YXk6IHRoZSBwbGFjZWhvbGRlciB0aGF0IGhhcyBhc2tlZCwgYW5kIHRoZSBvdGhlcnNcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IHRyaWVkID0gbmV3IFdlYWtTZXQoKTsgLy8gd2l0aCBhIGdyb3VwLCBpbiB2YWluOiBlYWNoIGFza3MgYWxvbmUsIGFuZCBzYXlzIHdoYXQgaXMgd3Jvbmdcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBsb2FkaW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2YgcGxhY2Vob2xkZXJzXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IG92ZXJoZWFyZCA9IG5ldyBNYXAoKTsgLy8gYnkgdGhlIHBsYWNlaG9sZGVyJ3MgaWRcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza0Fsb25lID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGxvYWRpbmcuYWRkKHBsYWNlaG9sZGVyLmlkKTtcbiAgZW5xdWV1ZShuZXdKb2IocGxhY2Vob2xkZXIsIE1PVU5ULCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXJzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza1RvZ2V0aGVyID0gKGdyb3VwKSA9PiB7XG4gIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IGdyb3VwO1xuICBpZiAoIW90aGVyc1swXSkgcmV0dXJuIGZpcnN0ICYmIGFza0Fsb25lKGZpcnN0KTtcbiAgZ3JvdXBzLmFkZChncm91cCk7XG4gIGZvciAoY29uc3QgeyBpZCB9IG9mIGdyb3VwKSBsb2FkaW5nLmFkZChpZCk7XG4gIGNvbnN0IG1lbWJlcnMgPSBvdGhlcnMubWFwKCh7IGRhdGFzZXQgfSkgPT4gYCR7ZGF0YXNldC5uaXRyb0NvbXBvbmVudH0gJHtkYXRhc2V0Lm5pdHJvVG9rZW59YCk7XG4gIHBvc3QoZmlyc3QsIE1PVU5ULCB7IGdyb3VwOiBtZW1iZXJzIH0sIHsgZ3JvdXAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNXYWl0aW5nID0gKHBsYWNlaG9sZGVyKSA9PiBwbGFjZWhvbGRlci5pc0Nvbm5lY3RlZCAmJiBwbGFjZWhvbGRlci5tYXRjaGVzKExBWlkpO1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGNvbnN0IHVuZGVyV2F5ID0gbmV3IFNldChbLi4uZ3JvdXBzXS5mbGF0KCkpO1xuICBpZiAodW5kZXJXYXkuaGFzKHBsYWNlaG9sZGVyKSkgcmV0dXJuO1xuICBjb25zdCB7IG5pdHJvR3JvdXAgfSA9IHBsYWNlaG9sZGVyLmRhdGFzZXQ7XG4gIGNvbnN0IG90aGVycyA9IGFsbChgJHtMQVpZfVtkYXRhLW5pdHJvLWdyb3VwXWApLmZpbHRlcigobWVtYmVyKSA9PlxuICAgIG1lbWJlciAhPT0gcGxhY2Vob2xkZXIgJiYgbWVtYmVyLmRhdGFzZXQubml0cm9Hcm91cCA9PT0gbml0cm9Hcm91cCAmJiAhdHJpZWQuaGFzKG1lbWJlcikgJiYgIXVuZGVyV2F5LmhhcyhtZW1iZXIpKTtcbiAgYXNrVG9nZXRoZXIodHJpZWQuaGFzKHBsYWNlaG9sZGVyKSA/IFtwbGFjZWhvbGRlcl0gOiBbcGxhY2Vob2xkZXIsIC4uLm90aGVyc10uc2xpY2UoMCwgR1JPVVBfTElNSVQpKTtcbn07XG5cbi8qKiBMZXQgdGhlIG90aGVycyBvZiBhIGdyb3VwIGdvIG9uIG9uY2UgdGhlIGZpcnN0IGhhcyBiZWVuIGFuc3dlcmVkLCB3ZWxsIG9yIG5vdC5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBnb09uID0gKHsgYWN0aW9uLCBpZCwgcm9vdCwgZ3JvdXAgPSBbcm9vdF0gfSkgPT4ge1xuICBpZiAoYWN0aW9uICE9PSBNT1VOVCkgcmV0dXJuO1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgY29uc3QgbGVmdCA9IG90aGVycy5maWx0ZXIoaXNXYWl0aW5nKTtcbiAgZ3JvdXBzLmRlbGV0ZShncm91cCk7XG4gIGlmIChpc1dhaXRpbmcoZmlyc3QpKSB7IC8vIGluIHZhaW5cbiAgICBsb2FkaW5nLmRlbGV0ZShpZCk7XG4gICAgaWYgKG90aGVyc1swXSkgdHJpZWQuYWRkKGZpcnN0KTtcbiAgICByZXR1cm4gYXNrVG9nZXRoZXIobGVmdCk7IC8vIHRoZXkgYXJlIG5vdCB0byBibGFtZVxuICB9XG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgbGVmdCkge1xuICAgIHRyaWVkLmFkZChvdGhlcik7XG4gICAgYXNrQWxvbmUob3RoZXIpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpZCkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmIChyb290Py5tYXRjaGVzKExBWlkpKSByZXR1cm47XG4gIGNvbnN0IGNhdXNlcyA9IG92ZXJoZWFyZC5nZXQoaWQpID8/IFtdO1xuICBvdmVyaGVhcmQuZGVsZXRlKGlkKTtcbiAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAvLyBPbmUgcmVxdWVzdCBpcyBtYWRlIG9mIHRoZW0gYWxsLlxuICBmb3IgKGNvbnN0IGNhdXNlIG9mIHJvb3QgPyBjYXVzZXMgOiBbXSkgcmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLy8gT25lIHRoYXQgY291bGQgbm90IGJlIGxvYWRlZCBpcyBhc2tlZCBmb3IgYWdhaW4gd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuY29uc3Qgc2VlbiA9IG5ldyBJbnRlcnNlY3Rpb25PYnNlcnZlcigoZW50cmllcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgaXNJbnRlcnNlY3RpbmcsIHRhcmdldCB9IG9mIGVudHJpZXMpIHtcbiAgICBpZiAoIXRhcmdldC5tYXRjaGVzKExBWlkpKSBzZWVuLnVub2JzZXJ2ZSh0YXJnZXQpO1xuICAgIGVsc2UgaWYgKGlzSW50ZXJzZWN0aW5nKSBhc2sodGFyZ2V0KTtcbiAgfVxufSk7XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Vob2xkZXIgb2YgYWxsKExBWlkpKSB7XG4gICAgaWYgKGtub3duLmhhcyhwbGFjZWhvbGRlcikpIGNvbnRpbnVlO1xuICAgIGtub3duLmFkZChwbGFjZWhvbGRlcik7XG4gICAgaWYgKHBsYWNlaG9sZGVyLmRhdGFzZXQubml0cm9MYXp5ID09PSAndmlzaWJsZScpIHNlZW4ub2JzZXJ2ZShwbGFjZWhvbGRlcik7XG4gICAgZWxzZSBhc2socGxhY2Vob2xkZXIpO1xuICB9XG4gIGZvciAoY29uc3QgaWQgb2YgbmV3IFNldChbLi4ub3ZlcmhlYXJkLmtleXMoKSwgLi4ubG9hZGluZ10pKSB0ZWxsKGlkKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExhenkgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGNhdXNlLCBpZCwgcm9vdCB9KSA9PiB7XG4gICAgaWYgKCFjYXVzZT8udHlwZS5zdGFydHNXaXRoKCduaXRybzonKSB8fCAhcm9vdC5tYXRjaGVzKExBWlkpKSByZXR1cm4gdHJ1ZTtcbiAgICAvLyBJdCBpcyBtYWRlIGFuZXcgYW55d2F5LlxuICAgIGlmIChsb2FkaW5nLmhhcyhpZCkgfHwgIWNhdXNlLnR5cGUuc3RhcnRzV2l0aCgnbml0cm86cmVmcmVzaC0nKSkgb3ZlcmhlYXJkLnNldChpZCwgWy4uLihvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXSksIGNhdXNlXSk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgaGVhcignYW5zd2VyZWQnLCBnb09uKTtcbiAgY29uc3Qgd2F0Y2ggPSB7IGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWxhenknXSwgY2hpbGRMaXN0OiB0cnVlLCBzdWJ0cmVlOiB0cnVlIH07XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKGxvb2spLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB3YXRjaCk7XG4gIGxvb2soKTtcbn07XG4iLCAiLyogTGl2ZSBpbnB1dHM6IHdoYXQgaXMgdHlwZWQgZ29lcyB0byB0aGUgc2VydmVyIGFmdGVyIGEgcGF1c2UsIHdpdGggdGhlIGFjdGlvbiBcInN5bmNcIi5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zeW5jIG9mIGEgYm91bmQgaW5wdXQgKGRhdGEtbml0cm8tbW9kZWwpLCBvciBvZiBhIGZvcm0gd2hvc2UgaW5wdXRzIGFyZSBhbGwgbGl2ZTogdGhlXG4gKiAgIHBhdXNlIGluIG1pbGxpc2Vjb25kcywgb3IgXCJjaGFuZ2VcIiB0byB3YWl0IHVudGlsIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICogUG9zdHMgc3luYzogZmllbGQsIHRoZSBuYW1lcyBvZiB3aGF0IHdhcyB0b3VjaGVkOyBvZiBhIGZvcm0gYWxzbyBmb3JtLCBpdHMgdmFsdWVzIGFzIGEgcXVlcnkuXG4gKiBIZWFyczogaW5wdXQsIGNoYW5nZSwgY29tcG9zaXRpb25lbmQuXG4gKlxuICogVGhlIHBhdXNlIGlzIGNvdW50ZWQgaGVyZSBhbmQgbm90IGJ5IGh4LXRyaWdnZXI6IGEgdGltZXIgb2YgaHRteCBkaWVzIHdpdGggaXRzIGVsZW1lbnQsIHdoaWNoIGFueVxuICogYW5zd2VyIG1heSByZXBsYWNlLCBhbmQgaHRteCB3b3VsZCBzZW5kIHdoYXQgZWxzZSBzdGFuZHMgaW4gdGhlIGZvcm0sIGZvciB0aGUgYW5zd2VyIHRvIGNsZWFyLlxuICovXG5pbXBvcnQgeyBwb3N0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgVFlQRUQsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGxPZiwgZmluZCwgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuXG5jb25zdCBTWU5DID0gJ2RhdGEtbml0cm8tc3luYyc7XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIExpdmVSb290Pn0gKi9cbmNvbnN0IHJvb3RzID0gbmV3IE1hcCgpOyAvLyBieSBpZFxuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBMaXZlUm9vdH0gKi9cbmNvbnN0IGxpdmVSb290ID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpID8/IHsgZHVlOiBuZXcgTWFwKCkgfTtcbiAgcm9vdHMuc2V0KGlkLCBsaXZlKTtcbiAgcmV0dXJuIGxpdmU7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IGFueVtdfSAqL1xuY29uc3QgaW5wdXRzT2YgPSAocm9vdCwgbmFtZSkgPT4gYWxsT2YoYFtuYW1lPSR7Q1NTLmVzY2FwZShuYW1lKX1dYCwgcm9vdCk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIG5hbWU6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3QgdmFsdWVPZiA9IChyb290LCBuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKS5mbGF0TWFwKHZhbHVlc09mKS5qb2luKCdcXG4nKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoeyB0YXJnZXQsIHR5cGUsIGlzQ29tcG9zaW5nIH0pID0+IHtcbiAgY29uc3QgaG9sZGVyID0gdGFyZ2V0LmNsb3Nlc3Q/LihgWyR7U1lOQ31dYCk7XG4gIGNvbnN0IHJvb3QgPSBob2xkZXIgJiYgcm9vdE9mKGhvbGRlcik7XG4gIGlmICghcm9vdCB8fCAhdGFyZ2V0Lm5hbWUgfHwgaXNDb21wb3NpbmcpIHJldHVybjtcbiAgY29uc3QgcGF1c2UgPSBob2xkZXIuZ2V0QXR0cmlidXRlKFNZTkMpO1xuICBpZiAoKHR5cGUgPT09ICdjaGFuZ2UnKSAhPT0gKHBhdXNlID09PSAnY2hhbmdlJykpIHJldHVybjtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KHJvb3QuaWQpO1xuICBsaXZlLmR1ZS5zZXQodGFyZ2V0Lm5hbWUsIHZhbHVlT2Yocm9vdCwgdGFyZ2V0Lm5hbWUpKTtcbiAgY2xlYXJUaW1lb3V0KGxpdmUudGltZXIpO1xuICBsaXZlLnRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBmbHVzaChyb290LmlkKSwgdGFyZ2V0Lm1hdGNoZXMoVFlQRUQpID8gTnVtYmVyKHBhdXNlKSB8fCAwIDogMCk7XG59O1xuXG4vKiogV2hldGhlciB3aGF0IGlzIGJlaW5nIHR5cGVkIGlzIG5vIG51bWJlciBvciBkYXRlIHlldCwgc3VjaCBhcyBhIG1pbnVzLCBvciBub3RoaW5nIG5ldywgc3VjaCBhcyBcIjEuXCIuXG4gKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0hhbGYgPSAoaW5wdXQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIHR5cGUsIHZhbGlkaXR5LCB2YWx1ZSB9ID0gaW5wdXQ7XG4gIHJldHVybiBpbnB1dCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCAmJiAodmFsaWRpdHkuYmFkSW5wdXQgfHwgKHR5cGUgPT09ICdudW1iZXInICYmIHZhbHVlID09PSBkZWZhdWx0VmFsdWUpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBmbHVzaCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gbGl2ZVJvb3QoaWQpO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCkgcmV0dXJuIHZvaWQgcm9vdHMuZGVsZXRlKGlkKTtcbiAgY29uc3QgcHJlc3NlZCA9IHJlbGVhc2VkKCk7IC8vIGFuIGFjdGlvbiwgbWF5YmUsIHdoaWNoIGNhcnJpZXMgd2hhdCBpcyBkdWVcbiAgaWYgKHByZXNzZWQpIHJldHVybiB2b2lkIHByZXNzZWQudGhlbigoKSA9PiBmbHVzaChpZCkpO1xuICAvLyBPbmUgcmVxdWVzdCBhdCBhIHRpbWU6IHRoZSBuZXh0IG9uZSBjYXJyaWVzIGFsbCB0aGF0IGlzIHR5cGVkIG1lYW53aGlsZS5cbiAgaWYgKGxpdmUuaXNVbmRlcldheSkgcmV0dXJuO1xuICAvLyBBbiBhbnN3ZXIgbWF5IGhhdmUgY2xlYXJlZCB0aGUgZm9ybSBzaW5jZS5cbiAgY29uc3QgbmFtZXMgPSBbLi4ubGl2ZS5kdWVdLmZpbHRlcigoW25hbWUsIHZhbHVlXSkgPT4gdmFsdWUgPT09IHZhbHVlT2Yocm9vdCwgbmFtZSkpLm1hcCgoW25hbWVdKSA9PiBuYW1lKVxuICAgIC5maWx0ZXIoKG5hbWUpID0+ICFpbnB1dHNPZihyb290LCBuYW1lKS5zb21lKGlzSGFsZikpO1xuICBsaXZlLmR1ZS5jbGVhcigpO1xuICBpZiAoIW5hbWVzLmxlbmd0aCkgcmV0dXJuO1xuICBsaXZlLmlzVW5kZXJXYXkgPSB0cnVlO1xuICBjb25zdCBpbnB1dHMgPSBuYW1lcy5tYXAoKG5hbWUpID0+IGlucHV0c09mKHJvb3QsIG5hbWUpWzBdKTtcbiAgY29uc3QgaG9sZGVyID0gaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmNsb3Nlc3QoYGZvcm1bJHtTWU5DfV1gKSkuZmluZChCb29sZWFuKTtcbiAgY29uc3QgYXJncyA9IHsgZmllbGQ6IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5kYXRhc2V0Lm5pdHJvTW9kZWwgPz8gaW5wdXQubmFtZSkgfTtcbiAgaWYgKGhvbGRlcikgT2JqZWN0LmFzc2lnbihhcmdzLCB7IGZvcm06IHF1ZXJ5T2YoaG9sZGVyKSB9KTtcbiAgcG9zdChyb290LCAnc3luYycsIGFyZ3MpO1xufTtcblxuLyoqIEB0eXBlIHsoZm9ybTogSFRNTEZvcm1FbGVtZW50KSA9PiBzdHJpbmd9ICovXG5jb25zdCBxdWVyeU9mID0gKGZvcm0pID0+IHtcbiAgY29uc3QgdGV4dHMgPSBbLi4ubmV3IEZvcm1EYXRhKGZvcm0pXS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyk7XG4gIHJldHVybiBgJHtuZXcgVVJMU2VhcmNoUGFyYW1zKC8qKiBAdHlwZSB7YW55fSAqLyAodGV4dHMpKX1gO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TGl2ZSA9ICgpID0+IHtcbiAgb24oJ2lucHV0IGNoYW5nZSBjb21wb3NpdGlvbmVuZCcsIG5vdGUpO1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSkgPT4ge1xuICAgIGlmIChzb3VyY2UgJiYgYWN0aW9uICE9PSAncmVmcmVzaCcpIHJvb3RzLmdldChpZCk/LmR1ZS5jbGVhcigpOyAvLyBpdCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIH0pO1xuICBoZWFyKCdkb25lJywgKHsgYWN0aW9uLCBpZCB9KSA9PiB7XG4gICAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCk7XG4gICAgaWYgKCFsaXZlIHx8IGFjdGlvbiAhPT0gJ3N5bmMnKSByZXR1cm47XG4gICAgbGl2ZS5pc1VuZGVyV2F5ID0gZmFsc2U7XG4gICAgc2V0VGltZW91dCgoKSA9PiBmbHVzaChpZCkpO1xuICB9KTtcbn07XG4iLCAiLyogU2hvd3MgdGhhdCBhIGNvbXBvbmVudCB3b3Jrcy5cbiAqXG4gKiBXaGlsZSBhbiBhY3Rpb24gdGhhdCBzb21lYm9keSBhc2tlZCBmb3IgaXMgdW5kZXIgd2F5LCB0aGUgY29tcG9uZW50J3Mgcm9vdCBoYXMgYXJpYS1idXN5PVwidHJ1ZVwiIGFuZFxuICogdGhlIGNsYXNzIG5pdHJvLWJ1c3kuIFJlYWRzIGluc2lkZSBpdDogZGF0YS1uaXRyby1sb2FkaW5nLCB0aGUgYWN0aW9uIGR1cmluZyB3aGljaCB0aGUgZWxlbWVudCBpc1xuICogc2hvd24sIFwiXCIgZm9yIGFueTsgZGF0YS1uaXRyby1oaWRlIG9mIHRoZSBlbGVtZW50IHRoYXQgYXNrczogdGhlIHNlbGVjdG9yIG9mIHdoYXQgaXMgaGlkZGVuIGF0IG9uY2UsXG4gKiB0aGUgZWxlbWVudCBvciBvbmUgYXJvdW5kIGl0LiBJZiB0aGUgYWN0aW9uIGZhaWxzLCB0aGF0IGlzIHNob3duIGFnYWluLlxuICogSGVhcnM6IG5pdHJvOmFjdGlvbi1jb21wbGV0ZSwgbml0cm86ZXJyb3I7IHBhZ2VzaG93LlxuICovXG5pbXBvcnQgeyBoZWFyLCBpc0Fza2VkIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFsbCwgYWxsT2YsIGZpbmQsIG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBISURERU4gPSAnZGF0YS1uaXRyby1oaWRkZW4nOyAvLyBvbiB3aGF0IGFuIGFjdGlvbiB1bmRlciB3YXkgaGFzIGhpZGRlbjogdGhlIHJvb3QncyBpZFxuXG4vKiogQHR5cGUgeyhpZD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoaWQpID0+IHtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbChgWyR7SElEREVOfV1gKSkge1xuICAgIGlmIChpZCAmJiBlbGVtZW50LmdldEF0dHJpYnV0ZShISURERU4pICE9PSBpZCkgY29udGludWU7XG4gICAgZWxlbWVudC5oaWRkZW4gPSBmYWxzZTtcbiAgICBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShISURERU4pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbj86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG1hcmsgPSAocm9vdCwgYWN0aW9uKSA9PiB7XG4gIHJvb3QuY2xhc3NMaXN0LnRvZ2dsZSgnbml0cm8tYnVzeScsICEhYWN0aW9uKTtcbiAgc2V0QXR0cmlidXRlKHJvb3QsICdhcmlhLWJ1c3knLCBhY3Rpb24gPyAndHJ1ZScgOiBudWxsKTtcbiAgaWYgKCFyb290LmNsYXNzTGlzdC5sZW5ndGgpIHJvb3QucmVtb3ZlQXR0cmlidXRlKCdjbGFzcycpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsT2YoJ1tkYXRhLW5pdHJvLWxvYWRpbmddJywgcm9vdCkpIHtcbiAgICBjb25zdCB7IG5pdHJvTG9hZGluZyB9ID0gZWxlbWVudC5kYXRhc2V0O1xuICAgIGVsZW1lbnQuaGlkZGVuID0gIWFjdGlvbiB8fCAobml0cm9Mb2FkaW5nICYmIG5pdHJvTG9hZGluZyAhPT0gYWN0aW9uKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QgfHwgIWlzQXNrZWQoam9iKSkgcmV0dXJuO1xuICBtYXJrKHJvb3QsIGFjdGlvbik7XG4gIGNvbnN0IHNlbGVjdG9yID0gc291cmNlPy5kYXRhc2V0Lm5pdHJvSGlkZTtcbiAgY29uc3QgZWxlbWVudCA9IHNlbGVjdG9yICYmIHNvdXJjZS5jbG9zZXN0KHNlbGVjdG9yKTtcbiAgaWYgKCFlbGVtZW50IHx8ICFyb290LmNvbnRhaW5zKGVsZW1lbnQpKSByZXR1cm47XG4gIGVsZW1lbnQuaGlkZGVuID0gdHJ1ZTtcbiAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoSElEREVOLCBpZCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZW5kID0gKHsgdGFyZ2V0LCB0eXBlIH0pID0+IHtcbiAgaWYgKHRhcmdldC5pZCAmJiB0eXBlID09PSAnbml0cm86ZXJyb3InKSBzaG93KHRhcmdldC5pZCk7XG4gIGlmICh0YXJnZXQubWF0Y2hlcz8uKFJPT1QpKSBtYXJrKHRhcmdldCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMb2FkaW5nID0gKCkgPT4ge1xuICBoZWFyKCdsZWF2aW5nJywgYmVnaW4pO1xuICBvbignbml0cm86YWN0aW9uLWNvbXBsZXRlIG5pdHJvOmVycm9yJywgZW5kKTtcbiAgLy8gQSBwYWdlIHRoYXQgY29tZXMgYmFjayB3YWl0cyBmb3Igbm90aGluZywgd2hhdGV2ZXIgaXQgZGlkIHdoZW4gaXQgd2FzIGxlZnQuXG4gIGNvbnN0IHJlc3QgPSAoKSA9PiB7XG4gICAgc2hvdygpO1xuICAgIGZvciAoY29uc3Qgcm9vdCBvZiBhbGwoJy5uaXRyby1idXN5JykpIG1hcmsocm9vdCk7XG4gIH07XG4gIGhlYXIoJ3Jlc3RvcmVkJywgcmVzdCk7XG4gIG9uKCdwYWdlc2hvdycsICh7IHBlcnNpc3RlZCB9KSA9PiBwZXJzaXN0ZWQgJiYgcmVzdCgpKTtcbn07XG4iLCAiLyogTGV0cyBwb2xscyByZXN0IHdoaWxlIG5vYm9keSBjYW4gc2VlIHRoZW0sIGluIGEgaGlkZGVuIHRhYiwgYW5kIGFza3Mgb25jZSB3aGVuIGl0IGlzIHNlZW4gYWdhaW4uXG4gKlxuICogUmVhZHM6IGh4LXRyaWdnZXIgb2YgYSByb290LiBIZWFyczogdmlzaWJpbGl0eWNoYW5nZS5cbiAqL1xuaW1wb3J0IHsgcmVhY3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IHJlc3RpbmcgPSBuZXcgU2V0KCk7IC8vIGlkcyBvZiByb290cyB3aG9zZSB0aW1lIGhhcyBjb21lIG1lYW53aGlsZVxuXG5jb25zdCB3YWtlID0gKCkgPT4ge1xuICBpZiAoZG9jdW1lbnQuaGlkZGVuKSByZXR1cm47XG4gIGZvciAoY29uc3QgaWQgb2YgcmVzdGluZykge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAvLyBBbiBldmVudCBtYXkgaGF2ZSBicm91Z2h0IHRoZSBsYXN0IG5ld3MgbWVhbndoaWxlLlxuICAgIGlmIChyb290Py5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8uaW5jbHVkZXMoJ2V2ZXJ5ICcpKSByZWFjdChyb290KTtcbiAgfVxuICByZXN0aW5nLmNsZWFyKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQb2xscyA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKHsgaWQsIGlzUG9sbCB9KSA9PiB7XG4gICAgaWYgKCFkb2N1bWVudC5oaWRkZW4gfHwgIWlzUG9sbCkgcmV0dXJuIHRydWU7XG4gICAgcmVzdGluZy5hZGQoaWQpO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIG9uKCd2aXNpYmlsaXR5Y2hhbmdlJywgd2FrZSk7XG59O1xuIiwgIi8qIFVwbG9hZHM6IHNob3dzIGhvdyBmYXIgdGhlIGZpbGVzIG9mIGEgY29tcG9uZW50IGhhdmUgZ290LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXByb2dyZXNzIG9mIGEgcHJvZ3Jlc3MgZWxlbWVudCBpbnNpZGUgYSBjb21wb25lbnQsIHdoaWNoIGlzIGhpZGRlbiB1bmxlc3MgZmlsZXMgb2YgdGhhdFxuICogICBjb21wb25lbnQgYXJlIHVuZGVyIHdheS5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGwsIGFsbE9mLCBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgQkFSID0gJ3Byb2dyZXNzW2RhdGEtbml0cm8tcHJvZ3Jlc3NdJztcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgc2hvdzogKGJhcjogSFRNTFByb2dyZXNzRWxlbWVudCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IGVhY2ggPSAoaWQsIHNob3cpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpOyAvLyBhbiBhbnN3ZXIgbWF5IGhhdmUgcmVwbGFjZWQgaXRcbiAgaWYgKHJvb3QpIGFsbE9mKEJBUiwgcm9vdCkuZm9yRWFjaChzaG93KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFVwbG9hZHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3VwbG9hZGluZycsICh7IGlkLCB4aHIgfSkgPT4ge1xuICAgIGVhY2goaWQsIChiYXIpID0+IHtcbiAgICAgIGJhci52YWx1ZSA9IDA7XG4gICAgICBiYXIuaGlkZGVuID0gZmFsc2U7XG4gICAgfSk7XG4gICAgeGhyLnVwbG9hZC5hZGRFdmVudExpc3RlbmVyKCdwcm9ncmVzcycsICgvKiogQHR5cGUge1Byb2dyZXNzRXZlbnR9ICovIHsgbGVuZ3RoQ29tcHV0YWJsZSwgbG9hZGVkLCB0b3RhbCB9KSA9PiB7XG4gICAgICBpZiAobGVuZ3RoQ29tcHV0YWJsZSkgZWFjaChpZCwgKGJhcikgPT4gKGJhci52YWx1ZSA9IChsb2FkZWQgLyB0b3RhbCkgKiBiYXIubWF4KSk7XG4gICAgfSk7XG4gICAgeGhyLmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWRlbmQnLCAoKSA9PiBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLmhpZGRlbiA9IHRydWUpKSk7XG4gIH0pO1xuICAvLyBUaGUgSFRNTCBvZiBhIHBhZ2UgYXMgaXQgd2FzIGxlZnQsIHdpdGggdGhlIGJhciBvZiBhbiB1cGxvYWQgdGhhdCB3YXMgdW5kZXIgd2F5LlxuICBoZWFyKCdyZXN0b3JlZCcsICgpID0+IGFsbChCQVIpLmZvckVhY2goKGJhcikgPT4gKGJhci5oaWRkZW4gPSB0cnVlKSkpO1xufTtcbiIsICJpbXBvcnQgeyBzdGFydEFkZHJlc3MgfSBmcm9tICcuL2FkZHJlc3MuanMnO1xuaW1wb3J0IHsgY29ubmVjdCwgc3RhcnRCcmlkZ2UgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyB3aGVuTG9hZGVkIH0gZnJvbSAnLi9lYXJseS5qcyc7XG5pbXBvcnQgeyBzdGFydEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgc3RhcnRFdmVudHMgfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydEZvcmdldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IHRha2UgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgc3RhcnRMYXp5IH0gZnJvbSAnLi9sYXp5LmpzJztcbmltcG9ydCB7IHN0YXJ0TGl2ZSB9IGZyb20gJy4vbGl2ZS5qcyc7XG5pbXBvcnQgeyBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBzdGFydExvYWRpbmcgfSBmcm9tICcuL2xvYWRpbmcuanMnO1xuaW1wb3J0IHsgc3RhcnRPZmZsaW5lIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IHN0YXJ0T3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgZGlzdHJ1c3QgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc3RhcnRQb2xscyB9IGZyb20gJy4vcG9sbHMuanMnO1xuaW1wb3J0IHsgc3RhcnRQcmVzcyB9IGZyb20gJy4vcHJlc3MuanMnO1xuaW1wb3J0IHsgc3RhcnRTaW5nbGUgfSBmcm9tICcuL3NpbmdsZS5qcyc7XG5pbXBvcnQgeyBzdGFydFRvYXN0cyB9IGZyb20gJy4vdG9hc3RzLmpzJztcbmltcG9ydCB7IHN0YXJ0VXBsb2FkcyB9IGZyb20gJy4vdXBsb2Fkcy5qcyc7XG5pbXBvcnQgeyBzdGFydFdhaXRpbmcgfSBmcm9tICcuL3dhaXRpbmcuanMnO1xuXG4vKiogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IHZlcnNpb24gfSA9IGFkYXB0ZXI7XG4gIGlmICh0YWtlKHZlcnNpb24pKSB7XG4gICAgY29ubmVjdChhZGFwdGVyKTtcbiAgICByZXR1cm4gc3RhcnRMYXp5KCk7IC8vIGl0IGFza3MgYXQgb25jZVxuICB9XG4gIGNvbnN0IGZvdW5kID0gd2luZG93Lmh0bXg/LmFqYXggJiYgd2luZG93Lmh0bXgudmVyc2lvbjtcbiAgY29uc3Qgd2h5ID0gYG5pdHJvLWh0bXgke3ZlcnNpb259LmpzIG5lZWRzIGh0bXggJHt2ZXJzaW9ufSwgYW5kIGZvdW5kICR7Zm91bmQgfHwgJ25vbmUnfWA7XG4gIGNvbnNvbGUuZXJyb3Iod2h5KTtcbiAgcnVuV2l0aCgoKSA9PiBQcm9taXNlLnJlamVjdCh3aHkpKTtcbn07XG5cbi8qKiBTdGFydCBldmVyeXRoaW5nLCBvbmNlOiBodG14IHJ1bnMgdGhlIHNjcmlwdHMgb2YgYSBib2R5IGFuZXcgd2hlbiBpdCByZXN0b3JlcyBhIHBhZ2UuIFNjcmlwdHMgbWF5IGNhbGwgYWN0aW9uc1xuICogZnJvbSBub3cgb247IHRoZXkgbGVhdmUgb25jZSBodG14IGlzIHRoZXJlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0YXJ0ID0gKGFkYXB0ZXIpID0+IHtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm8nKSAmJiB3aW5kb3cubml0cm8/LmNhbGwpIHJldHVybjsgLy8gbm8gaWQgbWFrZXMgYW4gb3duIHByb3BlcnR5XG4gIGRpc3RydXN0KGFkYXB0ZXIudW50cnVzdGVkKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignbG9hZCcsICgpID0+IHRha2UoYWRhcHRlci52ZXJzaW9uKSwgdHJ1ZSk7IC8vIG9mIGEgc2NyaXB0LCBiZWZvcmUgdGhlIG5leHQgb25lIHJ1bnNcbiAgd2hlbkxvYWRlZCgoKSA9PiBiZWdpbihhZGFwdGVyKSwgYWRhcHRlci5maXJzdCk7XG4gIHN0YXJ0RW50cmllcygpO1xuICBzdGFydE93bigpO1xuICBzdGFydFByZXNzKCk7XG4gIHN0YXJ0RXZlbnRzKCk7XG4gIHN0YXJ0T2ZmbGluZSgpO1xuICBzdGFydFdhaXRpbmcoKTtcbiAgc3RhcnRTaW5nbGUoKTtcbiAgc3RhcnRGb3JnZXQoKTtcbiAgc3RhcnRCcmlkZ2UoKTtcbiAgc3RhcnRMaXZlKCk7XG4gIHN0YXJ0VXBsb2FkcygpO1xuICBzdGFydExvYWRpbmcoKTtcbiAgc3RhcnRQb2xscygpO1xuICBzdGFydFRvYXN0cygpO1xuICBzdGFydEFkZHJlc3MoKTtcbn07XG4iLCAiaW1wb3J0IHsgaHRteDQgfSBmcm9tICcuL2h0bXg0LmpzJztcbmltcG9ydCB7IHN0YXJ0IH0gZnJvbSAnLi9zdGFydC5qcyc7XG5cbnN0YXJ0KGh0bXg0KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBR08sTUFBTTtBQUFBO0FBQUEsSUFBOEIsU0FBUyxjQUFlO0FBQUE7QUFDNUQsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBRXBCLE1BQUksWUFBWTtBQUdULE1BQU0sV0FBVyxDQUFDLGFBQWEsTUFBTSxZQUFZO0FBR2pELE1BQU0sWUFBWSxDQUFDLFlBQVksQ0FBQyxRQUFRLFVBQVUsU0FBUztBQUczRCxNQUFNLE1BQU0sQ0FBQyxVQUFVLE9BQU8sYUFBYSxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxTQUFTO0FBR2hHLE1BQU0sUUFBUSxDQUFDLGFBQWEsSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUczQyxNQUFNLE9BQU8sQ0FBQyxPQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksT0FBTyxFQUFFLENBQUM7QUFJckQsTUFBTSxZQUFZLENBQUMsU0FBUyxDQUFDLE1BQU0sUUFBUSxhQUFhO0FBR3hELE1BQU0sVUFBVSxPQUFPLE9BQU87QUFDbkMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLENBQUMsVUFBVSxLQUFLLEVBQUUsQ0FBQyxHQUFHLFFBQVMsT0FBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxFQUFFLENBQUM7QUFDeEgsV0FBTyxLQUFLLEVBQUU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxDQUFDLFlBQVk7QUFDakMsUUFBSSxDQUFDLFVBQVUsT0FBTyxFQUFHO0FBQ3pCLFVBQU0sT0FBTyxRQUFRLFVBQVUsR0FBRyxJQUFJLHFCQUFxQjtBQUMzRCxXQUFPLEtBQUssTUFBTSxRQUFRLFVBQVUsS0FBSztBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVSxTQUFTLElBQUksVUFBVSxJQUFJLEVBQUUsT0FBTyxDQUFDLFlBQVksT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUlsRyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsTUFDaEMsQ0FBQyxTQUFTLEdBQUcsQ0FBQyxHQUFHLFFBQVEsaUJBQWlCLDZCQUE2QixDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxPQUFPLENBQUM7QUFJcEcsTUFBTSxVQUFVLENBQUMsU0FBUyxDQUFDLEtBQUssY0FBYyxHQUFHLElBQUksc0JBQXNCLFNBQVMsRUFBRTtBQUl0RixNQUFNLFNBQVMsQ0FBQyxTQUFTLFNBQVMsTUFBTSxXQUFXLE9BQU8sT0FBTyxHQUFHLFFBQVEsWUFBWSxHQUFHO0FBSTNGLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxHQUFHLFNBQVMsS0FBSyxNQUFNLFFBQVEsU0FBUyxNQUFNLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQztBQUl4RixNQUFNLGVBQWUsQ0FBQyxTQUFTLE1BQU0sVUFDMUMsVUFBVSxPQUFPLFFBQVEsZ0JBQWdCLElBQUksSUFBSSxRQUFRLGFBQWEsTUFBTSxLQUFLO0FBRTVFLE1BQU0sVUFBVSxNQUFNLFNBQVMsV0FBVyxTQUFTO0FBSW5ELE1BQU0sS0FBSyxDQUFDLE9BQU8sYUFBYTtBQUNyQyxlQUFXLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRyxRQUFPLGlCQUFpQixNQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ25GO0FBSU8sTUFBTSxPQUFPLENBQUMsVUFBVTtBQUM3QixVQUFNLGVBQWU7QUFDckIsVUFBTSx5QkFBeUI7QUFBQSxFQUNqQztBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sV0FBVyxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFHakYsTUFBTSxVQUFVLENBQUMsU0FBUyxnQkFBZ0IsWUFBWSxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsVUFBVSxpQkFBaUIsSUFBSTs7O0FDekVySCxNQUFNLE9BQU8sSUFBSSxZQUFZO0FBR3RCLE1BQU0sT0FBTyxDQUFDLE1BQU0sYUFDekIsS0FBSyxpQkFBaUIsTUFBTSxDQUFvQixVQUFVO0FBQ3hELFFBQUksU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFPLE9BQU0sZUFBZTtBQUFBLEVBQzdELENBQUM7QUFHSSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFdBQVcsS0FBSyxjQUFjLElBQUksWUFBWSxNQUFNLEVBQUUsWUFBWSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBR3pHLE1BQU0sU0FBUyxDQUFDLE1BQU0sUUFBUSxTQUFTO0FBQzVDLFVBQU0sT0FBTyxJQUFJLFNBQVM7QUFDMUIsU0FBSyxJQUFJLHVCQUF1QixFQUFFO0FBQ2xDLFdBQU87QUFBQSxNQUNMLElBQUksS0FBSztBQUFBLE1BQ1QsV0FBVyxLQUFLLFFBQVE7QUFBQSxNQUN4QjtBQUFBLE1BQ0EsTUFBTSxHQUFHLEtBQUssUUFBUSxRQUFRLEdBQUcsbUJBQW1CLE1BQU0sQ0FBQztBQUFBLE1BQzNEO0FBQUEsTUFDQSxNQUFNLFFBQVE7QUFBQSxNQUNkO0FBQUEsTUFDQSxNQUFNLG9CQUFJLElBQUk7QUFBQSxNQUNkLE9BQU8sQ0FBQztBQUFBLE1BQ1IsUUFBUSxDQUFDO0FBQUEsTUFDVCxRQUFRLG9CQUFJLElBQUk7QUFBQSxNQUNoQixHQUFHO0FBQUEsSUFDTDtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsUUFBUSxNQUFNLENBQUMsV0FBVyxDQUFDLHVCQUF1QixLQUFLLE1BQU07QUFJeEYsTUFBTSxZQUFZLENBQUMsU0FBUyxLQUFLLFdBQVcsUUFBUTtBQUdwRCxNQUFNLGVBQWUsQ0FBQyxNQUFNLFNBQVM7QUFDMUMsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxJQUFJLEdBQUc7QUFDaEQsVUFBSSxVQUFVLElBQUksRUFBRztBQUNyQixXQUFLLE9BQU8sSUFBSTtBQUNoQixpQkFBVyxRQUFRLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDLEtBQUssR0FBRztBQUN6RCxjQUFNLFNBQVMsUUFBUSxPQUFPLFNBQVMsWUFBWSxFQUFFLGdCQUFnQjtBQUNyRSxhQUFLLE9BQU8sTUFBTSxTQUFTLEtBQUssVUFBVSxJQUFJLElBQUksUUFBUSxFQUFFO0FBQUEsTUFDOUQ7QUFBQSxJQUNGO0FBQUEsRUFDRjs7O0FDekRPLE1BQUk7QUFJSixNQUFNLE9BQU8sQ0FBQyxZQUFZO0FBQy9CLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQUksT0FBTyxRQUFRLFNBQVMsTUFBTSxPQUFPLE1BQU0sUUFBUyxVQUFTO0FBQ2pFLFdBQU87QUFBQSxFQUNUO0FBR08sTUFBTSxTQUFTLENBQUMsTUFBTSxhQUFhLEdBQUcsUUFBUSxJQUFJLElBQUksQ0FBQyxVQUFVLFNBQVMsT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUk5RixNQUFNLE9BQU8sQ0FBQyxPQUFPQSxNQUFLLFdBQVc7QUFDMUMsUUFBSSxDQUFDLE9BQU8sT0FBTyxTQUFTLE9BQU8sSUFBSSxFQUFHO0FBQzFDLFNBQUssS0FBSztBQUNWLElBQUFBLEtBQUksTUFBTTtBQUFBLEVBQ1o7QUFJTyxNQUFNLFlBQVksQ0FBQyxNQUFNQyxVQUM5QixPQUFPLE1BQU0sQ0FBQyxPQUFPLFdBQVc7QUFDOUIsVUFBTSxFQUFFLFNBQVMsS0FBSyxJQUFJQSxNQUFLLE1BQU07QUFDckMsUUFBSSxXQUFXLE9BQU8sU0FBUyxJQUFJLEVBQUcsTUFBSyxLQUFLO0FBQUEsRUFDbEQsQ0FBQztBQUlJLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDN0IsVUFBTUMsUUFBTyxvQkFBSSxRQUFRO0FBQ3pCLFdBQU8sTUFBTSxDQUFDLEVBQUUsT0FBTyxNQUFNQSxNQUFLLElBQUksTUFBTSxDQUFDO0FBQzdDLE9BQUcscUNBQXFDLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDdEQsWUFBTSxVQUFVLE9BQU8sVUFBVSxJQUFJO0FBQ3JDLFVBQUksQ0FBQyxXQUFXQSxNQUFLLElBQUksT0FBTyxFQUFHO0FBQ25DLFVBQUksT0FBTyxTQUFTLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFRLE1BQU0sRUFBRyxNQUFLLFFBQVEsT0FBTztBQUFBLElBQ3RHLENBQUM7QUFBQSxFQUNIO0FBRUEsTUFBTSxXQUFXLENBQUMsdUJBQXVCLFdBQVc7QUFJN0MsTUFBTSxlQUFlLENBQUMsTUFBTUQsVUFDakMsT0FBTyxpQkFBaUIsUUFBUSxJQUFJLElBQUksQ0FBb0IsRUFBRSxrQkFBa0IsT0FBTyxNQUFNO0FBQzNGLFFBQUksaUJBQWtCO0FBQ3RCLFVBQU0sRUFBRSxLQUFLLFNBQVMsTUFBTSxJQUFJLElBQUlBLE1BQUssTUFBTTtBQUMvQyxVQUFNLEtBQUssT0FBTyxPQUFPLEdBQUc7QUFDNUIsUUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHLFVBQVMsYUFBYSxFQUFFLElBQUksS0FBSyxJQUFJLEVBQUUsQ0FBQztBQUNqRSxRQUFJLENBQUMsSUFBSztBQUNWLFVBQU0sRUFBRSxNQUFNLElBQUksSUFBSTtBQUV0QixRQUFJLFNBQVMsQ0FBQyxHQUFHLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUNFLEtBQUksTUFBTUEsVUFBUyxVQUFVLEdBQUcsQ0FBQyxZQUFZLElBQUksSUFBSSxVQUFVLENBQUMsQ0FBQztBQUNyRyxVQUFNLE1BQU0sSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDQSxPQUFNLEtBQUssTUFBTSxDQUFDQSxPQUFNLFNBQVMsU0FBU0EsS0FBSSxJQUFJLElBQUksSUFBSUEsS0FBSSxJQUFJLEtBQUssQ0FBQztBQUNuRyxlQUFXQSxTQUFRLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQyxFQUFHLE1BQUssT0FBT0EsS0FBSTtBQUNyRCxlQUFXLENBQUNBLE9BQU0sS0FBSyxLQUFLLElBQUssTUFBSyxPQUFPQSxPQUFNLEtBQUs7QUFDeEQsYUFBUyxXQUFXLEdBQUc7QUFBQSxFQUN6QixDQUFDO0FBR0ksTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFLE1BQU0sUUFBUSxRQUFRLFFBQVEsR0FBRyxTQUFTO0FBQ3BFLFFBQUksUUFBUSxJQUFJLElBQUksRUFBRyxRQUFPLGFBQWEsZUFBZSxxQkFBcUI7QUFFL0UsVUFBTSxRQUFRLEVBQUUsT0FBTyxLQUFLLFdBQVcsRUFBRSxnQkFBZ0IsS0FBSyxFQUFFO0FBQ2hFLFdBQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxNQUFNLEVBQUUsUUFBUSxRQUFRLFNBQVMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUFBLEVBQ2hGOzs7QUN0RU8sTUFBTSxTQUFTO0FBQ2YsTUFBTSxTQUFTO0FBQ2YsTUFBTSxRQUNYO0FBR0ssTUFBTSxTQUFTLENBQUMsRUFBRSxLQUFLLE1BQU0saUJBQWlCLEtBQUssSUFBSTtBQUd2RCxNQUFNLFNBQVMsQ0FBQyxNQUFNLFdBQVcsS0FBSyxXQUFXLE9BQU8sVUFBVSxLQUFLLE1BQU0sQ0FBQyxPQUFPLE9BQU8sVUFBVSxPQUFPLEVBQUUsQ0FBQztBQUdoSCxNQUFNLFdBQVcsQ0FBQyxVQUFVO0FBQ2pDLFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQzNELFFBQUksTUFBTSxRQUFTLFFBQU8sQ0FBQyxHQUFHLE1BQU0sZUFBZSxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sS0FBSztBQUNqRixXQUFPLENBQUMsR0FBSSxNQUFNLFNBQVMsQ0FBQyxNQUFNLEtBQUssQ0FBRTtBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVTtBQUM5QixVQUFNLEVBQUUsY0FBYyxPQUFPLFVBQVUsU0FBQUMsVUFBUyxLQUFLLElBQUk7QUFDekQsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0saUJBQWlCLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUNsRSxRQUFJLE1BQU8sUUFBTyxDQUFDO0FBQ25CLFFBQUksQ0FBQ0EsVUFBUztBQUNaLFVBQUksTUFBTSxVQUFVLGFBQWMsUUFBTyxDQUFDLFlBQVk7QUFDdEQsWUFBTSxRQUFRLE1BQU0sVUFBVTtBQUM5QixZQUFNLFFBQVE7QUFDZCxhQUFPLENBQUMsTUFBTSxLQUFLO0FBQUEsSUFDckI7QUFDQSxRQUFJLFNBQVMsQ0FBQyxHQUFHQSxRQUFPLEVBQUUsT0FBTyxDQUFDLFdBQVcsT0FBTyxlQUFlO0FBQ25FLFFBQUksQ0FBQyxZQUFZLENBQUMsT0FBTyxDQUFDLEtBQUssT0FBTyxFQUFHLFVBQVMsQ0FBQyxHQUFHQSxRQUFPLEVBQUUsT0FBTyxDQUFDLFdBQVcsQ0FBQyxPQUFPLFFBQVEsV0FBVyxDQUFDLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDMUgsWUFBUSxXQUFXLFNBQVMsT0FBTyxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3hFO0FBR08sTUFBTSxRQUFRLENBQUMsT0FBTyxXQUFXO0FBQ3RDLFFBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxDQUFDLEVBQUc7QUFDckMsUUFBSSxPQUFPLEtBQUssRUFBRyxPQUFNLFVBQVUsT0FBTztBQUFBLGFBQ2pDLE1BQU0sUUFBUyxZQUFXLFVBQVUsTUFBTSxRQUFTLFFBQU8sV0FBVyxPQUFPLFNBQVMsT0FBTyxLQUFLO0FBQUEsYUFDakcsTUFBTSxPQUFPO0FBQ3BCLFlBQU0sV0FBVyxJQUFJLGFBQWE7QUFDbEMsaUJBQVcsUUFBUSxPQUFRLFVBQVMsTUFBTSxJQUFJLElBQUk7QUFDbEQsWUFBTSxRQUFRLFNBQVM7QUFBQSxJQUN6QixNQUFPLE9BQU0sUUFBUTtBQUFBLEVBQ3ZCO0FBSU8sTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxVQUFNLFFBQVMsUUFBUSxTQUFTLFlBQVksQ0FBQyxRQUFRLGFBQWEsU0FBUyxLQUFLLFFBQVEsUUFBUztBQUNqRyxXQUFPLENBQUMsTUFBTSxhQUFhLFNBQVMsS0FBSyxNQUFNLGFBQWEsTUFBTSxHQUFHLE1BQU0sYUFBYSxpQkFBaUIsQ0FBQztBQUFBLEVBQzVHO0FBRUEsTUFBTSxTQUFTO0FBR1IsTUFBTSxRQUFRLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxJQUFJLFdBQVcsTUFBTTtBQUkvQyxNQUFNLGFBQWEsQ0FBQyxTQUFTO0FBQ2xDLFVBQU0sU0FBUyxvQkFBSSxJQUFJO0FBQ3ZCLFVBQU0sV0FBVyxvQkFBSSxJQUFJO0FBQ3pCLFVBQU0sUUFBUSxRQUFRLElBQUksS0FBSztBQUMvQixlQUFXLFdBQVcsS0FBSyxpQkFBaUIsU0FBUyw4QkFBOEIsR0FBRztBQUNwRixZQUFNLEVBQUUsTUFBTSxJQUFJLFdBQVcsTUFBTSxNQUFNLElBQUk7QUFFN0MsWUFBTSxPQUFPLFNBQVMsUUFBUSxRQUFRLDBDQUEwQztBQUVoRixZQUFNLE1BQU0sTUFBTSxDQUFDLFdBQVcsTUFBTSxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU0sUUFBUSxXQUFXLEdBQUcsUUFBUSxPQUFPLENBQUM7QUFDMUcsWUFBTSxNQUFNLENBQUMsU0FBUyxVQUFVLE9BQU8sSUFBSSxLQUFLLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRSxLQUFLO0FBQzNFLGFBQU8sSUFBSSxNQUFNLE9BQU8sSUFBSSxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzFDLGVBQVMsSUFBSSxHQUFHLEdBQUcsSUFBSSxPQUFPLElBQUksR0FBRyxDQUFDLElBQUksT0FBTztBQUFBLElBQ25EO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFNBQVMsQ0FBQyxZQUFhLFNBQVMsY0FBYyxVQUFVLFNBQVMsU0FBVSxTQUFTLFFBQVEsTUFBTSxLQUFLO0FBSTdHLE1BQU0sV0FBVyxDQUFDLE1BQU0sVUFBVTtBQUNoQyxVQUFNLE9BQU8sS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUNuQyxlQUFXLFNBQVMsU0FBUyxLQUFLLEdBQUc7QUFDbkMsWUFBTSxLQUFLLEtBQUssWUFBWSxLQUFLO0FBQ2pDLFVBQUksTUFBTSxFQUFHLE1BQUssT0FBTyxJQUFJLENBQUM7QUFBQSxJQUNoQztBQUNBLFNBQUssT0FBTyxNQUFNLElBQUk7QUFDdEIsZUFBVyxTQUFTLEtBQU0sTUFBSyxPQUFPLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDekQ7QUFJTyxNQUFNLGFBQWEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNO0FBQ2xFLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLFVBQU0sTUFBTSxvQkFBSSxJQUFJO0FBQ3BCLFVBQU0sT0FBTyxPQUFPLE1BQU07QUFDMUIsVUFBTSxTQUFTLFdBQVcsWUFBWSxDQUFDLElBQUksQ0FBQyxHQUFHLFdBQVcsSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxRQUFRLE1BQU0sQ0FBQztBQUNoSCxlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssUUFBUTtBQUNqQyxVQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssS0FBSyxDQUFDLEtBQUssU0FBUyxPQUFPLEtBQUssS0FBSyxNQUFNLFFBQVEsVUFBVSxFQUFHLFVBQVMsTUFBTSxLQUFLO0FBQUEsSUFDdkc7QUFDQSxVQUFNLFFBQVEsb0JBQUksSUFBSSxDQUFDLEdBQUcsS0FBSyxLQUFLLEdBQUcsUUFBUSxRQUFRLENBQUMsQ0FBQztBQUN6RCxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLE9BQU8sS0FBSyxNQUFNLEtBQU07QUFDdEMsWUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixZQUFNLFFBQVEsTUFBTSxhQUFhLGtCQUFrQjtBQUNuRCxVQUFJLE1BQU8sRUFBQyxTQUFTLE9BQU8sS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFDMUQsWUFBTSxRQUFRLE1BQU0sUUFBUSxVQUFVLEtBQUs7QUFFM0MsVUFBSSxTQUFVLE1BQU0sSUFBSSxJQUFJLEtBQUssU0FBUyxPQUFPLEtBQUssRUFBSSxNQUFLLElBQUksS0FBSyxFQUFFLE1BQU0sT0FBTyxRQUFRLFNBQVMsS0FBSyxFQUFFLENBQUM7QUFBQSxJQUNsSDtBQUVBLFVBQU0sU0FBUyxDQUFDLEdBQUcsR0FBRyxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQztBQUN4RCxRQUFJLE9BQU8sQ0FBQyxLQUFLLFdBQVcsT0FBUSxNQUFLLElBQUksZ0JBQWdCLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDNUU7OztBQy9HTyxNQUFNLFdBQVcsTUFBTSw4QkFBOEI7QUFBQTtBQUFBLElBQXlCLFNBQVMsZUFBZ0I7QUFBQSxFQUFJO0FBRzNHLE1BQU0sV0FBVyxDQUFDLEVBQUUsR0FBRyxHQUFHLFVBQVUsTUFBTSxpQkFBaUIsUUFBUSxJQUFJLE9BQU8sRUFBRSxDQUFDLElBQUksRUFBRSxTQUFTO0FBR3ZHLE1BQU0sT0FBTyxDQUFDLE1BQU0sRUFBRSxJQUFJLE1BQU0sS0FBSyxNQUFNO0FBQ3pDLFVBQU0sUUFBUSxJQUFJLE9BQU8sSUFBSSxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxTQUFTLEtBQUssTUFBTSxPQUFPLEtBQUssTUFBTSxTQUFTLEtBQUs7QUFDcEgsV0FBTyxNQUFNLFdBQVcsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUN0QztBQUdPLE1BQU0sVUFBVSxDQUFDLE9BQU8sS0FBSyxVQUFVLEtBQUssS0FBSyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUt0RixNQUFNLFFBQVEsQ0FBQyxLQUFLLFVBQVU7QUFDbkMsUUFBSTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQ3pDLFFBQUksUUFBUSxRQUFRLE9BQU8sS0FBSyxLQUFLO0FBQ3JDLGFBQVMsVUFBVSxPQUFPLFlBQVksS0FBSyxVQUFVLFFBQVEsZUFBZTtBQUMxRSxZQUFNLFNBQVMsUUFBUSxNQUFNLE1BQU0sY0FBYyxRQUFRLElBQUksT0FBTyxRQUFRLEVBQUUsQ0FBQyxpQkFBaUI7QUFDaEcsVUFBSSxPQUFRLEVBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxTQUFTLE1BQU07QUFBQSxJQUMvQztBQUNBLFVBQU0sTUFBTSxDQUFDO0FBQ2IsV0FBTyxTQUFTLFNBQVMsTUFBTSxjQUFjLE1BQU0sYUFBYSxNQUFNLE9BQU8sTUFBTSxJQUFJLFFBQVEsTUFBTSxlQUFlO0FBQ2xILFVBQUksUUFBUSxDQUFDLE9BQU8sS0FBSyxDQUFDO0FBQzFCLFVBQUksVUFBVSxJQUFLLFFBQU8sVUFBVSxRQUFRLE1BQU07QUFDbEQsY0FBUSxNQUFNO0FBQUEsSUFDaEI7QUFBQSxFQUNGOzs7QUM3QkEsTUFBTSxRQUFRLENBQUMsU0FBUyxXQUFXLE9BQU8sQ0FBQyxTQUFTLEdBQUcsUUFBUSxpQkFBaUIsT0FBTyxRQUFRLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFO0FBS3RILE1BQU0sVUFBVSxDQUFDLFNBQVNDLFdBQVU7QUFDbEMsVUFBTSxFQUFFLFlBQVksU0FBUyxJQUFJLFFBQVE7QUFDekMsVUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRLEVBQUUsTUFBTSxHQUFHLENBQUMsR0FBRyxRQUFRLEVBQUUsUUFBUSxPQUFPLENBQUM7QUFDcEUsVUFBTSxNQUFNLE9BQU8sSUFBSSxDQUFDLFFBQVEsTUFBTSxHQUFHLEVBQUUsT0FBTyxDQUFDLE9BQU9BLE9BQU0sSUFBSSxFQUFFLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQ2xHLFVBQU0sT0FBTyxDQUFDLEdBQUcsVUFBVSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxlQUFlLEtBQUssSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLO0FBQ2xILFdBQU8sS0FBSyxVQUFVLENBQUMsS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDMUM7QUFJQSxNQUFNLFlBQVksQ0FBQyxLQUFLLFVBQVU7QUFDaEMsVUFBTSxNQUFNLE1BQU0sS0FBSyxLQUFLLEtBQUssQ0FBQztBQUNsQyxVQUFNLENBQUMsT0FBTyxLQUFLLElBQUksSUFBSSxJQUFJLFNBQVMsQ0FBQyxLQUFLLENBQUM7QUFDL0MsUUFBSSxDQUFDLE9BQU8sYUFBYSxhQUFhLEVBQUc7QUFDekMsVUFBTSxPQUFPLElBQUksSUFBSSxNQUFNLE9BQU8scUJBQXFCLENBQUM7QUFDeEQsVUFBTUEsU0FBUSxJQUFJLElBQUksTUFBTSxHQUFHLEVBQUUsT0FBTyxDQUFDLE9BQU8sTUFBTSxLQUFLLElBQUksRUFBRSxDQUFDLENBQUM7QUFDbkUsVUFBTSxVQUFVLENBQUMsTUFBTSxLQUFLLEVBQUUsS0FBSyxDQUFDLE9BQU9BLE9BQU0sSUFBSSxFQUFFLENBQUM7QUFDeEQsVUFBTUMsVUFBUyxJQUFJLE1BQU0sQ0FBQyxFQUFFLE1BQU0sQ0FBQyxDQUFDLFNBQVMsSUFBSSxNQUFNLFFBQVEsU0FBU0QsTUFBSyxNQUFNLFFBQVEsTUFBTUEsTUFBSyxDQUFDO0FBQ3ZHLFdBQU8sV0FBV0MsV0FBVSxDQUFDLFNBQVMsT0FBTyxRQUFRLEtBQUssQ0FBQyxTQUFTLE9BQU8sS0FBSyxLQUFLO0FBQUEsRUFDdkY7QUFHQSxNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUczQixNQUFNLFFBQVEsQ0FBQyxHQUFHLEVBQUUsTUFBTSxNQUFNO0FBQzlCLFFBQUksQ0FBQyxTQUFTLEVBQUc7QUFDakIsZUFBVyxFQUFFLFVBQVUsVUFBVSxPQUFPLEtBQUssT0FBTztBQUNsRCxZQUFNLFFBQVEsVUFBVSxVQUFVLGdCQUFnQixVQUFVO0FBQzVELFlBQU0sUUFBUSxTQUFTLE9BQU8sV0FBVyxTQUFTLGFBQWEsS0FBSyxPQUFPLE1BQU0sS0FBSyxVQUFVLFFBQVEsS0FBSztBQUM3RyxVQUFJLENBQUMsTUFBTztBQUNaLFlBQU0sZ0JBQWdCLGFBQWE7QUFDbkMsYUFBTyxJQUFJLEtBQUs7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxTQUFTLEVBQUUsVUFBVSxTQUFTLE1BQU07QUFDcEQsUUFBSSxhQUFhLFdBQVcsWUFBWSxTQUFTLGlCQUFpQixDQUFDLE9BQU8sT0FBTyxFQUFHO0FBQ3BGLFlBQVEsYUFBYSxVQUFVLFFBQVE7QUFDdkMsV0FBTztBQUFBLEVBQ1Q7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixTQUFLLGtCQUFrQixnQkFBZ0I7QUFBQSxNQUNyQyx3QkFBd0I7QUFBQSxNQUN4QixrQkFBa0I7QUFBQSxNQUNsQix3QkFBd0IsQ0FBb0IsR0FBc0IsRUFBRSxRQUFRLE1BQU0sQ0FBQyxPQUFPLElBQUksT0FBTztBQUFBLElBQ3ZHLENBQUM7QUFBQSxFQUNIOzs7QUMvRE8sTUFBTSxVQUFVLENBQUMsUUFBUSxDQUFDLEtBQUssRUFBRSxNQUFNLFNBQVMsUUFBUSxPQUFPLE1BQ3BFLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUMvQixRQUFJLEtBQUssUUFBUSxHQUFHO0FBQ3BCLFFBQUksZUFBZTtBQUNuQixlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssSUFBSSxRQUFRLE9BQU8sRUFBRyxLQUFJLGlCQUFpQixNQUFNLEtBQUs7QUFDbEYsUUFBSSxTQUFTLE1BQU0sUUFBUSxPQUFPLEtBQUssR0FBRyxDQUFDO0FBQzNDLFFBQUksVUFBVSxNQUFNLE9BQU8sSUFBSSxVQUFVLHdCQUF3QixDQUFDO0FBQ2xFLFFBQUksVUFBVSxNQUFNLE9BQU8sSUFBSSxhQUFhLFdBQVcsWUFBWSxDQUFDO0FBQ3BFLFlBQVEsaUJBQWlCLFNBQVMsTUFBTSxJQUFJLE1BQU0sQ0FBQztBQUNuRCxRQUFJLEtBQUssSUFBSTtBQUFBLEVBQ2YsQ0FBQztBQUdILE1BQU0sU0FBUyxDQUFDLEtBQUssUUFBUTtBQUMzQixVQUFNQyxTQUFRLElBQUksc0JBQXNCLEVBQUUsS0FBSyxFQUFFLE1BQU0sU0FBUyxFQUFFLE9BQU8sT0FBTztBQUNoRixVQUFNLFVBQVUsSUFBSTtBQUFBO0FBQUEsTUFBNEJBLE9BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLFlBQVksQ0FBQyxDQUFDO0FBQUEsSUFBRTtBQUMvRixVQUFNLEVBQUUsVUFBVSxNQUFNLGFBQWEsUUFBUSxXQUFXLElBQUk7QUFDNUQsVUFBTSxVQUFVLENBQUMsQ0FBQyxLQUFLLEtBQUssR0FBRyxFQUFFLFNBQVMsTUFBTTtBQUNoRCxVQUFNLFdBQVcsSUFBSSxTQUFTLFVBQVUsT0FBTyxNQUFNLEVBQUUsU0FBUyxRQUFRLFdBQVcsQ0FBQztBQUVwRixVQUFNLGFBQWEsZ0JBQWdCLElBQUksSUFBSSxLQUFLLFNBQVMsT0FBTyxFQUFFO0FBQ2xFLFdBQU8sT0FBTyxpQkFBaUIsVUFBVSxFQUFFLEtBQUssRUFBRSxPQUFPLFlBQVksR0FBRyxZQUFZLEVBQUUsT0FBTyxXQUFXLEVBQUUsQ0FBQztBQUFBLEVBQzdHOzs7QUNYQSxNQUFJLFNBQVM7QUFDYixLQUFHLFlBQVksTUFBTyxTQUFTLElBQUs7QUFDcEMsS0FBRyxZQUFZLE1BQU0sV0FBVyxNQUFPLFNBQVMsS0FBTSxDQUFDO0FBQ3ZELFNBQU8sWUFBWSxpQkFBaUIsWUFBWSxDQUFvQixVQUFVO0FBQzVFLFFBQUksVUFBVSxNQUFNLFlBQVksUUFBUSxTQUFTLEtBQU0sUUFBTyxlQUFlLE9BQU8sZ0JBQWdCLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFBQSxFQUN0SCxDQUFDO0FBR0QsTUFBTSxVQUFVLENBQUNDLFNBQVE7QUFFdkIsVUFBTUMsUUFBTyxDQUFDLE9BQU8sRUFBRSxlQUFlLFNBQVMsU0FBUyxFQUFFLFFBQVEsTUFBTSxLQUFLLEdBQUcsWUFBWSxNQUMxRixLQUFLLE9BQU9ELE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxPQUFPLFlBQVksU0FBUyxVQUFVLFNBQVksWUFBWSxDQUFDO0FBQ3pHLFdBQU8sa0JBQWtCLENBQUMsT0FBTyxFQUFFLElBQUksTUFBTTtBQUMzQyxZQUFNLEVBQUUsU0FBUyxTQUFTLGVBQWUsYUFBYSxFQUFFLE9BQU8sSUFBSSxFQUFFLElBQUk7QUFDekUsVUFBSSxLQUFLO0FBQ1AsWUFBSSxVQUFVO0FBQ2QsZ0JBQVEsT0FBTyxJQUFJO0FBQUEsTUFDckIsV0FBVyxDQUFDLFdBQVcsa0JBQWtCLE9BQU8sYUFBYSxFQUFHLENBQUFDLE1BQUssT0FBTyxHQUFHO0FBQUEsSUFDakYsQ0FBQztBQUNELFdBQU8sa0JBQWtCLENBQUMsT0FBTyxFQUFFLElBQUksTUFBTTtBQUMzQyxZQUFNLE1BQU0sSUFBSSxZQUFZO0FBQzVCLFVBQUksSUFBSyxLQUFJLFNBQVM7QUFBQSxVQUNqQixDQUFBQSxNQUFLLE9BQU8sR0FBRztBQUFBLElBQ3RCLENBQUM7QUFDRCxXQUFPLGlCQUFpQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsSUFBSSxVQUFVLGFBQWEsRUFBRSxPQUFPLElBQUksR0FBRyxLQUFLLEVBQUUsTUFBTTtBQUMvRixVQUFJLENBQUMsSUFBSztBQUNWLFlBQU0sZUFBZTtBQUNyQixhQUFPLEdBQUc7QUFDVixZQUFNLEVBQUUsU0FBUyxZQUFZLFFBQVEsSUFBSSxJQUFJLFNBQVM7QUFDdEQsVUFBSSxVQUFVLEVBQUUsU0FBUyxZQUFZLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDekQsQ0FBQztBQUNELGlCQUFhLGtCQUFrQixDQUFDLEVBQUUsSUFBSSxPQUFPO0FBQUEsTUFDM0MsS0FBSyxJQUFJLFlBQVk7QUFBQSxNQUNyQixTQUFTLElBQUk7QUFBQSxNQUNiLE1BQU0sSUFBSSxRQUFRO0FBQUEsTUFDbEIsS0FBSyxNQUFNO0FBQ1QsY0FBTSxNQUFNLElBQUksZUFBZTtBQUMvQixZQUFJLFFBQVEsUUFBUSxHQUFHO0FBQ3ZCLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRixFQUFFO0FBQ0YsVUFBTSxZQUFZO0FBQ2xCLGNBQVUsV0FBVyxDQUFDLEVBQUUsS0FBSyxLQUFLLFNBQVMsS0FBSyxNQUFPLE1BQU0sQ0FBQyxJQUFJLEVBQUUsU0FBUyxLQUFLLENBQUU7QUFDcEYsT0FBRyxzREFBc0QsTUFBTSxTQUFTLFdBQVcsQ0FBQztBQUNwRixnQkFBWTtBQUNaLFNBQUssUUFBUSxTQUFTLElBQUk7QUFBQSxFQUM1QjtBQUdBLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTztBQUM5QixVQUFNLEtBQUssS0FBSyxFQUFFO0FBQ2xCLFdBQU8sSUFBSTtBQUFBLEVBQ2I7QUFJQSxNQUFNLE9BQU8sQ0FBQyxTQUNaLEtBQUssV0FBVyxnQkFBZ0IsOEJBQThCLEVBQUUsV0FBVyxpQkFBaUIsYUFBYTtBQUczRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLFNBQVMsS0FBSyxLQUFLLEVBQUUsZUFBZSxNQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sYUFBYSxDQUFDO0FBRy9GLE1BQU0sUUFBUTtBQUFBLElBQ25CLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQTtBQUFBLElBRVAsV0FBVztBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGOzs7QUMzRUEsTUFBSSxRQUFRLFFBQVE7QUFDcEIsTUFBTSxPQUFPLE1BQU8sUUFBUSxRQUFRO0FBR3BDLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxPQUFPLE1BQU07QUFDbkMsUUFBSSxDQUFDLE9BQU8sU0FBUyxlQUFnQjtBQUNyQyxVQUFNLE1BQU0sSUFBSSxJQUFJLFNBQVMsSUFBSTtBQUNqQyxVQUFNLFNBQVMsR0FBRyxJQUFJLFlBQVk7QUFDbEMsZUFBVyxDQUFDLE1BQU0sQ0FBQ0MsUUFBTyxHQUFHLE1BQU0sQ0FBQyxLQUFLLE9BQU8sUUFBUSxPQUFPLFVBQVUsR0FBRztBQUMxRSxVQUFJQSxVQUFTLEtBQU0sS0FBSSxhQUFhLE9BQU8sSUFBSTtBQUFBLFVBQzFDLEtBQUksYUFBYSxJQUFJLE1BQU1BLE1BQUs7QUFDckMsaUJBQVcsU0FBUyxPQUFRLEtBQUksYUFBYSxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ2pFO0FBQ0EsUUFBSSxHQUFHLElBQUksWUFBWSxPQUFPLE9BQVE7QUFFdEMsWUFBUSxhQUFhLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxPQUFPLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFDOUUsUUFBSSxDQUFDLE9BQU8sUUFBUyxTQUFRLFVBQVUsRUFBRSxPQUFPLEtBQUssR0FBRyxJQUFJLEdBQUc7QUFDL0QsU0FBSztBQUFBLEVBQ1A7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLE1BQU0sTUFBTTtBQUM1QixVQUFNLFNBQVM7QUFDZixTQUFLO0FBQ0wsUUFBSSxVQUFVLFFBQVE7QUFDcEIsVUFBSSxPQUFPLEtBQU0sT0FBTSxPQUFPO0FBQUEsSUFDaEMsV0FBVyxPQUFPLEtBQU07QUFBQSxhQUNmLFNBQVMsYUFBYSxPQUFPLE1BQU0sR0FBRyxFQUFFLENBQUMsR0FBRztBQUNuRCxVQUFJLE9BQU8sTUFBTyxVQUFTLE9BQU87QUFBQSxJQUNwQyxNQUFPLFVBQVMsS0FBSyxjQUFjLFFBQVEsbUJBQW1CLEVBQUUsT0FBTyxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDM0Y7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxXQUFPLGlCQUFpQixpQkFBaUIsSUFBSTtBQUM3QyxXQUFPLGlCQUFpQixZQUFZLE1BQU07QUFDMUMsU0FBSyxhQUFhLElBQUk7QUFBQSxFQUN4Qjs7O0FDckNBLE1BQU0sVUFBVTtBQUNoQixNQUFNLFlBQVk7QUFFWCxNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQ3JDLE1BQUksWUFBWTtBQUVoQixNQUFJLFNBQVM7QUFHYixNQUFNLFVBQVUsWUFBWTtBQUMxQixRQUFJO0FBRUYsWUFBTSxTQUFTLFlBQVksUUFBUSxTQUFTO0FBQzVDLFlBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxNQUFNLE1BQU0sU0FBUyxNQUFNLEVBQUUsUUFBUSxRQUFRLE9BQU8sWUFBWSxVQUFVLFVBQVUsT0FBTyxDQUFDO0FBQ3JILGFBQU8sU0FBUyxvQkFBb0IsQ0FBQyxLQUFLLFNBQVMsTUFBTTtBQUFBLElBQzNELFFBQVE7QUFDTixhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxjQUFjO0FBQzFCLGFBQVMsZ0JBQWdCLGdCQUFnQixzQkFBc0IsU0FBUztBQUN4RSxhQUFTLEtBQUssY0FBYyxRQUFRLFlBQVksa0JBQWtCLGNBQWMsQ0FBQztBQUFBLEVBQ25GO0FBRUEsTUFBTSxPQUFPLFlBQVk7QUFDdkIsUUFBSSxZQUFZO0FBQ2hCLFdBQU8sQ0FBRSxNQUFNLFFBQVEsR0FBSTtBQUN6QixVQUFJLENBQUMsVUFBVyxNQUFLLFlBQVksSUFBSTtBQUNyQyxZQUFNLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDN0IsZUFBTyxpQkFBaUIsVUFBVSxTQUFTLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFDekQsbUJBQVcsU0FBUyxPQUFPO0FBQUEsTUFDN0IsQ0FBQztBQUFBLElBQ0g7QUFDQSxnQkFBWTtBQUNaLGFBQVM7QUFDVCxRQUFJLFVBQVcsTUFBSyxLQUFLO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBSU8sTUFBTSxVQUFVLE1BQU0sV0FBVyxVQUFVLFVBQVUsWUFBWSxPQUFPLEtBQUs7QUFHN0UsTUFBTSxRQUFRLE1BQU07QUFDekIsZ0JBQVk7QUFDWixZQUFRO0FBQUEsRUFDVjtBQUVPLE1BQU0sZUFBZSxNQUFNLEdBQUcsV0FBVyxLQUFLOzs7QUNuRHJELE1BQU0sVUFBVTtBQUNoQixNQUFNLGNBQWM7QUFDcEIsTUFBTSxXQUFXO0FBRVYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFHbEMsTUFBTSxRQUFRLE1BQ1osQ0FBQyxHQUFHLE9BQU8sZ0JBQWdCLElBQUksV0FBVyxFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEtBQUssRUFBRTtBQUUzRyxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFVBQVUsSUFBSSxnQkFBZ0IsU0FBUyxPQUFPLFdBQVcsTUFBTSxHQUFHLENBQUM7QUFDekUsV0FBTyxRQUFRLElBQUksUUFBUSxlQUFlLEtBQUssUUFBUTtBQUFBLEVBQ3pEO0FBR0EsTUFBTSxXQUFXLE9BQU8sS0FBS0MsVUFBUztBQUNwQyxVQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFNBQUssSUFBSSx1QkFBdUIsS0FBSyxDQUFDO0FBQ3RDLFNBQUssSUFBSSxhQUFhLEdBQUksSUFBSSxVQUFVLENBQUUsRUFBRTtBQUU1QyxRQUFJLENBQUMsS0FBSyxJQUFJLFVBQVUsRUFBRyxNQUFLLE9BQU8sWUFBWSxNQUFNLENBQUM7QUFDMUQsUUFBSSxVQUFVLElBQUksU0FBUztBQUMzQixVQUFNQyxVQUFTLE1BQU1ELE1BQUs7QUFDMUIsUUFBSUMsUUFBUSxLQUFJLFNBQVNBLFFBQU87QUFBQSxhQUN2QixJQUFJLE1BQU8sS0FBSSxXQUFXO0FBQ25DLFdBQU9BO0FBQUEsRUFDVDtBQUtBLE1BQU0sVUFBVSxDQUFDLEVBQUUsU0FBUyxRQUFRLEtBQUssTUFBTTtBQUM3QyxVQUFNLFVBQVUsUUFBUSxJQUFJLFlBQVk7QUFDeEMsV0FBTyxXQUFXLE9BQU8sV0FBVyxNQUNoQyxRQUFRLFFBQVEsSUFBSSxhQUFhLEtBQUssUUFBUSxJQUFJLFlBQVksS0FBSyw0QkFBNEIsS0FBSyxPQUFPLElBQzNHLFdBQVcsQ0FBQyxDQUFDLFNBQVMsR0FBRyxJQUFJLEVBQUUsU0FBUyxNQUFNO0FBQUEsRUFDcEQ7QUFJQSxNQUFNLFNBQVMsQ0FBQyxRQUFRO0FBQ3RCLFFBQUksUUFBUSxRQUFRLGdCQUFnQjtBQUNwQyxRQUFJLFVBQVU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxPQUFPLEtBQUtELFVBQVM7QUFDekMsUUFBSSxRQUFRLEtBQUssSUFBSTtBQUNyQixVQUFNLFFBQVMsSUFBSSxVQUFVO0FBQzdCLFFBQUksV0FBVztBQUNmLGFBQVMsUUFBUSxNQUFNLFNBQVMsR0FBRztBQUNqQyxZQUFNLE1BQU0sS0FBSyxJQUFJO0FBQ3JCLFVBQUksTUFBTSxTQUFTLFFBQVEsWUFBWSxNQUFNLElBQU0sUUFBTyxLQUFLLE9BQU8sR0FBRztBQUN6RSxZQUFNQyxVQUFTLE1BQU0sU0FBUyxLQUFLRCxLQUFJO0FBQ3ZDLFVBQUlDLFVBQVMsUUFBUUEsT0FBTSxJQUFJLElBQUksVUFBVSxLQUFNLFFBQU9BO0FBQzFELFVBQUksQ0FBQyxJQUFJLFVBQVUsQ0FBQyxVQUFVLE9BQVEsT0FBTTtBQUM1QyxVQUFJLENBQUMsUUFBUSxVQUFXLFFBQU9BO0FBQy9CLFVBQUksU0FBUyxJQUFJLFNBQVMsS0FBSztBQUMvQixlQUFTLFNBQVMsR0FBRztBQUNyQixVQUFJLE1BQU0sUUFBUSxHQUFHO0FBQ25CLGdCQUFRLEtBQUssSUFBSTtBQUNqQixnQkFBUTtBQUFBLE1BQ1YsV0FBVyxNQUFNLFFBQVEsYUFBYTtBQUNwQyxZQUFJLElBQUksV0FBVyxRQUFTLFFBQU8sR0FBRztBQUFBLFlBQ2pDLEtBQUksV0FBVyxDQUFDLEVBQUUsSUFBSSxTQUFTLFFBQVEsR0FBRztBQUMvQyxlQUFPQTtBQUFBLE1BQ1QsTUFBTyxPQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEtBQUssSUFBSSxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQ2xIO0FBQUEsRUFDRjs7O0FDdkVPLE1BQU1DLFVBQVMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxHQUFHLE1BQU0sT0FBTyxXQUFXO0FBRWxFLFVBQU0sT0FBTyxDQUFDLGFBQWEsSUFBSSxJQUFJLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxDQUFDLE1BQU0sU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ3RHLFdBQU8sS0FBSyxJQUFJO0FBQ2hCLFVBQU0sVUFBVSxDQUFDLFlBQVksV0FBVyxTQUFTLFFBQVEsUUFBUSxTQUFTLE1BQU07QUFDaEYsVUFBTSxTQUFTLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxFQUFFLFVBQVUsQ0FBQyxNQUFNLFNBQVMsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUVwRixVQUFNQyxXQUFVLENBQUMsWUFDZixDQUFDLFFBQVEsV0FBVyxRQUFRLE1BQU0sUUFBUSxjQUFjLFFBQVEsTUFBTSxHQUFHLElBQUksUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSztBQUN6RyxVQUFNLFFBQVEsU0FBU0EsU0FBUSxNQUFNO0FBRXJDLFVBQU0sVUFBVSxDQUFDLGFBQWEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTUEsU0FBUSxPQUFPLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBQ2xILFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsVUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQztBQUM1QixVQUFNLEtBQUssS0FBSyxRQUFRLEtBQUs7QUFDN0IsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsYUFBUyxVQUFVLFFBQVEsU0FBUyxVQUFVLFFBQVEsY0FBZSxNQUFLLElBQUksUUFBUSxFQUFFO0FBRXhGLFVBQU0sV0FBVyxDQUFDLGFBQWEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxLQUFLLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxLQUFLLElBQUksUUFBUSxhQUFhLGVBQWUsS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQzVILFVBQU0sU0FBUyxTQUFTLElBQUk7QUFDNUIsVUFBTSxTQUFTLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUN6RixXQUFPLENBQUNDLFNBQVE7QUFDZCxZQUFNLE9BQU8sS0FBS0EsSUFBRztBQUNyQixZQUFNLFFBQVEsV0FBVyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLEtBQUssRUFBRSxVQUFVLENBQUMsTUFBTSxhQUFhLENBQUMsT0FBTyxTQUFTLEdBQUcsQ0FBQztBQUNwRyxVQUFJLE1BQU8sUUFBTyxNQUFNLENBQUM7QUFDekIsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLGVBQWU7QUFDekMsWUFBTSxNQUFNLFFBQVEsSUFBSTtBQUN4QixZQUFNLE9BQU8sSUFBSSxXQUFXLE1BQU0sVUFBVSxJQUFJLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDcEUsWUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRLEdBQUcsS0FBSyxNQUFNLEVBQUUsR0FBRyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLENBQUM7QUFDNUUsWUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsR0FBRyxRQUFRLGlCQUFpQixDQUFDO0FBQzlFLFlBQU1DLFVBQVMsQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLFFBQVEsRUFBRSxLQUFLLE1BQU0sUUFBUSxTQUFTLElBQUksR0FBRyxPQUFPO0FBQ3JGLGFBQU9BLFFBQU8sSUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDLEVBQUUsS0FBSyxPQUFPO0FBQUEsSUFDOUQ7QUFBQSxFQUNGOzs7QUNwQ0EsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sYUFBYTtBQUVuQixNQUFNLFFBQVEsb0JBQUksSUFBSTtBQUVmLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRzNCLE1BQUk7QUFFWCxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUMsWUFBYSxVQUFVLE9BQVE7QUFHcEQsTUFBTSxTQUFTLENBQUMsT0FBTyxNQUFNLElBQUksRUFBRSxLQUFLLENBQUM7QUFJekMsTUFBTSxZQUFZLE1BQ3ZCLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxTQUFTLEtBQUssS0FBSyxDQUFDLEtBQUssT0FBTyxRQUFRLEdBQUcsTUFBTSxNQUFNLElBQUksVUFBVSxFQUFFLENBQUM7QUFHcEcsTUFBTSxTQUFTLENBQUMsVUFDZCxNQUFNLFFBQVEsYUFBYSxDQUFDLEtBQUssTUFBTSxPQUFPLENBQUMsQ0FBQyxJQUFJLE1BQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxFQUFFLGFBQWEsQ0FBQztBQUd4RixNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQzlCLFVBQU0sRUFBRSxJQUFJLE9BQU8sTUFBTSxJQUFJO0FBQzdCLFVBQU0sRUFBRSxPQUFPLFFBQVEsUUFBUTtBQUFBO0FBQUEsTUFBMEIsT0FBTyxJQUFJLEtBQUssS0FBSztBQUFBO0FBQzlFLFFBQUksU0FBUyxJQUFJLEVBQUUsS0FBSyxDQUFDLFNBQVMsVUFBVSxHQUFHLEVBQUc7QUFDbEQsV0FBTyxPQUFPLEtBQUssRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUNwQyxVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsUUFBSSxNQUFNLFNBQVMsRUFBRSxLQUFLLE1BQU0sUUFBUSxLQUFLLE9BQU8sRUFBRSxJQUFJLFVBQVU7QUFFbEUsWUFBTSxNQUFNLE1BQU0sU0FBUyxFQUFFLElBQUksU0FBUztBQUMxQyxVQUFJLE1BQU0sQ0FBQyxFQUFHLFNBQVEsS0FBSyxVQUFVLEdBQUcsS0FBSyxNQUFNLElBQUksV0FBVyxDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUUsS0FBSyxLQUFLLENBQUMsRUFBRTtBQUM5RixVQUFhLE1BQU0sQ0FBQyxFQUFHLFVBQVMsV0FBVyxFQUFFLEdBQUcsS0FBSyxJQUFJLENBQUM7QUFDMUQ7QUFBQSxJQUNGO0FBRUEsVUFBTSxPQUFPLENBQUMsSUFBSSxTQUFTLE1BQU0sT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLENBQUMsTUFBTSxLQUFLLEVBQUUsR0FBRyxFQUFFO0FBRXJGLFFBQUksU0FBUyxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUMsT0FBTyxLQUFLLEtBQUssR0FBRztBQUMzRCxXQUFLLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFDeEIsV0FBSyxRQUFRLEtBQUssTUFBTSxPQUFPLENBQXVCLFNBQVMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUFBLElBQ3JGLFdBQVcsQ0FBQyxLQUFNLE1BQUssSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLGFBQ3ZCLFNBQVMsQ0FBQyxJQUFJLFdBQVksS0FBSyxDQUFDLEVBQUUsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFJLE1BQUssS0FBSyxHQUFHO0FBQUEsRUFDN0U7QUFHQSxNQUFNLE9BQU8sT0FBTyxJQUFJLFNBQVM7QUFDL0IsVUFBTSxJQUFJLElBQUksSUFBSTtBQUNsQixVQUFNQyxPQUFNLE1BQU07QUFFbEIsVUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsT0FBTyxDQUFDO0FBQ2xELFdBQU8sS0FBSyxDQUFDLEdBQUcsS0FBSyxNQUFNLEdBQUc7QUFDNUIsWUFBTSxRQUFRO0FBQ2QsWUFBTSxRQUFRLEVBQUU7QUFDaEIsWUFBTSxDQUFDLEdBQUcsSUFBSTtBQUNkLFVBQUksQ0FBQyxJQUFLO0FBQ1YsWUFBTUEsS0FBSSxHQUFHLEVBQUUsTUFBTSxDQUFDLFVBQVUsS0FBSyxLQUFLLEtBQUssQ0FBQztBQUNoRCxlQUFTLFFBQVEsR0FBRztBQUVwQixZQUFNLE9BQU8sSUFBSSxZQUFZLElBQUksU0FBUyxDQUFDLElBQUksWUFBWSxDQUFDLEtBQUssQ0FBQyxLQUFLLEtBQUssRUFBRTtBQUM5RSxVQUFJLEtBQU0sTUFBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ2hFO0FBQ0EsUUFBSSxNQUFNLElBQUksRUFBRSxNQUFNLEtBQU0sT0FBTSxPQUFPLEVBQUU7QUFBQSxFQUM3QztBQUlPLE1BQU0sVUFBVSxNQUNyQixDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxLQUFLLElBQUksTUFBTSxLQUFLLFNBQVMsQ0FBQyxJQUFJLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFJNUYsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUMzQixVQUFNLElBQUksSUFBSSxFQUFFLEdBQUcsSUFBSTtBQUN2QixVQUFNLElBQUksSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsRUFDekI7QUFJTyxNQUFNLFNBQVMsQ0FBQyxPQUFPO0FBQzVCLFVBQU0sT0FBTyxPQUFPLEVBQUU7QUFDdEIsU0FBSyxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksSUFBSSxNQUFNLE9BQU8sRUFBRTtBQUFBLEVBQzVDO0FBR08sTUFBTSxPQUFPLENBQUMsRUFBRSxXQUFXLFFBQVEsU0FBUyxPQUFPLEdBQUcsUUFBUTtBQUNuRSxVQUFNLFFBQVEsR0FBRyxTQUFTLElBQUksTUFBTSxjQUFjLEdBQUc7QUFDckQsUUFBSSxDQUFDLFFBQVMsU0FBUSxLQUFLLFVBQVUsS0FBSztBQUMxQyxhQUFTLFFBQVEsRUFBRSxXQUFXLFFBQVEsT0FBTyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDM0Q7QUFHTyxNQUFNLFVBQVUsQ0FBQyxXQUFXLE9BQU8sT0FBTyxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTTs7O0FDekZoRixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUkzQixNQUFNLGNBQWMsQ0FBQyxJQUFJLFNBQVM7QUFDaEMsZUFBVyxDQUFDLEtBQUssR0FBRyxLQUFLLE1BQU07QUFDN0IsVUFBSSxDQUFDLElBQUksU0FBUyxJQUFJLFlBQWE7QUFDbkMsVUFBSSxpQkFBaUIsVUFBVSxNQUFNO0FBQ25DLGNBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsY0FBTSxRQUFRLFFBQVEsV0FBVyxJQUFJLEVBQUUsSUFBSSxHQUFHO0FBQzlDLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFNBQVMsR0FBRyxDQUFDO0FBQzFCLG1CQUFXLFFBQVEsQ0FBQyxTQUFTLFFBQVEsRUFBRyxPQUFNLGNBQWMsSUFBSSxNQUFNLE1BQU0sRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsTUFDaEcsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBSUEsTUFBTSxTQUFTLENBQUMsU0FBUztBQUN2QixVQUFNLE9BQU8sSUFBSSxxQkFBcUIsSUFBSTtBQUMxQyxXQUFPLENBQUMsWUFBWSxLQUFLLEtBQUssQ0FBQyxZQUFZLFFBQVEsU0FBUyxPQUFPLENBQUM7QUFBQSxFQUN0RTtBQUdPLE1BQU0sY0FBYyxDQUFDLE1BQU0sUUFBUTtBQUN4QyxVQUFNLEVBQUUsUUFBUSxJQUFJLE1BQU0sT0FBTyxJQUFJO0FBQ3JDLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLFVBQU07QUFBQTtBQUFBLE1BQTZCLFNBQVM7QUFBQTtBQUM1QyxVQUFNLE9BQU8sV0FBVyxJQUFJO0FBQzVCLFVBQU0sU0FBUyxPQUFPLElBQUk7QUFDMUIsVUFBTSxRQUFRLENBQUMsT0FBTyxnQkFBZ0IsT0FBTyxZQUFZO0FBQ3pELFFBQUksUUFBUTtBQUNaLGVBQVcsQ0FBQyxLQUFLLE9BQU8sS0FBSyxNQUFNO0FBQ2pDLFVBQUksWUFBWSxPQUFRLFNBQVE7QUFDaEMsVUFBSSxDQUFDLFFBQVEsUUFBUSxNQUFNLEtBQUssT0FBTyxPQUFPLEVBQUc7QUFFakQsWUFBTSxNQUFNLFNBQVMsT0FBTztBQUM1QixZQUFNLFNBQVMsS0FBSyxJQUFJLEdBQUc7QUFDM0IsWUFBTSxZQUFZLFVBQVUsV0FBVyxPQUFPLENBQUMsT0FBTztBQUN0RCxZQUFNLFNBQVMsQ0FBQyxVQUFVLFFBQVEsU0FBUyxPQUFPLElBQUksT0FBTyxNQUFNLFFBQVE7QUFDM0UsV0FBSyxJQUFJLE1BQU0sYUFBYSxVQUFVLENBQUMsT0FBTyxLQUFLLFFBQVEsVUFBVSxNQUFNLE9BQU8sQ0FBQyxNQUFNLEdBQUc7QUFBQSxJQUM5RjtBQUNBLFVBQU0sT0FBT0MsUUFBTyxLQUFLLE1BQU0sT0FBTyxNQUFNO0FBQzVDLFdBQU8sTUFBTTtBQUNYLFlBQU0sVUFBVSxLQUFLLEtBQUssRUFBRSxLQUFLO0FBQ2pDLFlBQU0sV0FBVyxXQUFXLE9BQU87QUFDbkMsWUFBTSxTQUFTLE9BQU8sRUFBRTtBQUN4QixpQkFBV0MsUUFBTyxPQUFRLENBQUFBLEtBQUksT0FBTyxPQUFPLE9BQU87QUFDbkQsa0JBQVksS0FBSyxJQUFJLElBQUk7QUFDekIsaUJBQVcsQ0FBQyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ2hDLGNBQU0sUUFBUSxTQUFTLElBQUksR0FBRztBQUM5QixZQUFJLENBQUMsTUFBTztBQUNaLGNBQU0sT0FBTyxVQUFVLE1BQU0sS0FBSyxDQUFDO0FBQ25DLGNBQU0sU0FBUyxXQUFXLFNBQVMsQ0FBQyxVQUFVLEtBQUssSUFBSSxHQUFHLElBQUksT0FBTyxJQUFJLE1BQU0sTUFBTSxNQUFNO0FBQzNGLFlBQUksUUFBUSxTQUFTLFVBQVUsTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLElBQUksT0FBTyxNQUFNLEtBQUs7QUFFbEYsbUJBQVcsRUFBRSxNQUFBQyxNQUFLLEtBQUssU0FBUyxDQUFDLElBQUksUUFBUTtBQUMzQyxnQkFBTSxRQUFRQSxNQUFLLElBQUksR0FBRztBQUMxQixjQUFJLE1BQU8sT0FBTSxTQUFTLFNBQVMsS0FBSztBQUFBLFFBQzFDO0FBQUEsTUFDRjtBQUNBLFlBQU0sU0FBUyxLQUFLLFFBQVE7QUFDNUIsWUFBTSxRQUFRLFdBQVcsVUFBVSxXQUFXLFNBQVMsSUFBSSxLQUFLO0FBQ2hFLFVBQUksQ0FBQyxVQUFVLE1BQU8sUUFBTyxLQUFLO0FBQ2xDLFVBQUksQ0FBQyxPQUFRO0FBQ2IsVUFBSSxXQUFXLFNBQVMsY0FBZSxRQUFPLE1BQU0sRUFBRSxlQUFlLE1BQU0sQ0FBQztBQUM1RSxVQUFJLENBQUMsTUFBTyxRQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPO0FBQzVELFlBQU0sRUFBRSxnQkFBZ0IsYUFBYSxJQUFJO0FBQ3pDLFVBQUksTUFBTSxDQUFDLEtBQUssUUFBUSxDQUFDLE9BQU8sT0FBTyxDQUFDLGdCQUFnQixZQUFZLENBQUMsRUFBRyxRQUFPLGtCQUFrQixHQUFHLEtBQUs7QUFBQSxJQUMzRztBQUFBLEVBQ0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTTtBQUNqRCxVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQyxRQUFRLFFBQVEsTUFBTSxFQUFHO0FBQzVELFVBQU0sU0FBUyxPQUFPLElBQUk7QUFDMUIsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFdBQVcsSUFBSSxHQUFHO0FBQzNDLFlBQU0sUUFBUSxLQUFLLElBQUksR0FBRztBQUMxQixVQUFJLE9BQU8sU0FBUyxPQUFPLFFBQVEsT0FBTyxLQUFLLEtBQUssT0FBTyxFQUFFLEVBQUUsS0FBSyxDQUFDLEtBQUssT0FBTyxNQUFNLElBQUksS0FBSyxJQUFJLEdBQUcsQ0FBQyxFQUFHO0FBQzNHLFlBQU0sT0FBUSxNQUFNLFNBQVMsTUFBTSxLQUFLLENBQUU7QUFBQSxJQUM1QztBQUFBLEVBQ0Y7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFFBQVEsUUFBUTtBQUVyQixPQUFHLFlBQVksQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUM3QixVQUFJLFdBQVcsU0FBUyxjQUFlO0FBQ3ZDLFVBQUksT0FBTyxJQUFJLE1BQU0sTUFBTSxPQUFPLE1BQU8sT0FBTSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQ3BFLGFBQU8sT0FBTyxNQUFNO0FBQUEsSUFDdEIsQ0FBQztBQUFBLEVBQ0g7OztBQ25GQSxNQUFNLFdBQVc7QUFBQSxJQUNmLFNBQVMsUUFBUSxzQkFBc0I7QUFBQSxJQUN2QyxVQUFVLFFBQVE7QUFBQSxJQUNsQixVQUFVLE9BQU8sUUFBUSxrQkFBa0I7QUFBQSxJQUMzQyxPQUFPLFFBQVE7QUFBQSxFQUNqQjtBQUVBLE1BQU0sa0JBQWtCLENBQUMsR0FBRyxLQUFLLEdBQUc7QUFDcEMsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sU0FBUztBQUVmLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBRXZCLE1BQUksZ0JBQWdCO0FBRXBCLE1BQU0sT0FBTyxTQUFTLGNBQWMsU0FBUztBQUU3QyxNQUFNQyxVQUFTLG9CQUFJLElBQUk7QUFLdkIsTUFBTSxRQUFRLE1BQU07QUFDbEIsVUFBTSxZQUFZLENBQUMsT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxRQUFRLFVBQVUsT0FBTyxFQUFFLElBQUksQ0FBQyxTQUFTLEdBQUcsSUFBSSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQ2xILFVBQU0sU0FBUyxDQUF1QixTQUFTLGNBQWMsSUFBSTtBQUNqRSxTQUFLLFlBQVk7QUFDakIsU0FBSyxhQUFhLGNBQWMsUUFBUSxlQUFlO0FBQ3ZELFNBQUssWUFBWSxVQUFVLElBQUksQ0FBQyxhQUM5Qiw0Q0FBNEMsUUFBUSxLQUFLLE9BQU8sUUFBUSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxJQUMxRztBQUNKLGNBQVUsUUFBUSxDQUFDLFVBQVUsT0FBT0EsUUFBTyxJQUFJLFVBQVUsS0FBSyxTQUFTLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDN0U7QUFHQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixVQUFNLE9BQU8sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLGNBQWMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxLQUFLLFNBQVM7QUFDL0UsUUFBSSxLQUFLLGVBQWUsS0FBTSxNQUFLLE9BQU8sSUFBSTtBQUU5QyxlQUFXLFNBQVMsU0FBUyxpQkFBaUIsbUJBQW1CLEVBQUcsS0FBSSxVQUFVLEtBQU0sT0FBTSxPQUFPO0FBQUEsRUFDdkc7QUFHQSxNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFVBQU0sU0FBUyxTQUFTO0FBQ3hCLFFBQUksQ0FBQyxVQUFVLFdBQVcsU0FBUyxRQUFRLEtBQUssU0FBUyxNQUFNLEVBQUcsUUFBTztBQUN6RSxVQUFNLEVBQUUsS0FBSyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sc0JBQXNCO0FBQ2xFLFdBQU8sQ0FBQyxHQUFHLE1BQU0saUJBQWlCLGNBQWMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sc0JBQXNCLENBQUMsRUFBRSxLQUFLLENBQUMsVUFDckcsTUFBTSxNQUFNLFVBQVUsTUFBTSxTQUFTLE9BQU8sTUFBTSxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN4RjtBQUdBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLGVBQVcsU0FBU0EsUUFBTyxPQUFPLEdBQUc7QUFDbkMsVUFBSSxNQUFNLFFBQVEsUUFBUSxLQUFLLENBQUMsV0FBVyxLQUFLLEVBQUc7QUFDbkQsWUFBTSxXQUFXLE1BQU0sUUFBUSxZQUFZO0FBQzNDLFlBQU0sUUFBUSxXQUFXLFNBQVMsUUFBUSxjQUFjLENBQXVCLFNBQVUsU0FBUyxRQUFRLFdBQVcsS0FBTTtBQUMzSCxVQUFJLFdBQVcsS0FBSyxFQUFHLE9BQU0sUUFBUSxXQUFXO0FBQUEsSUFDbEQ7QUFBQSxFQUNGO0FBRUEsTUFBTSxXQUFXLE1BQU07QUFDckIsVUFBTSxRQUFRLE9BQU8sV0FBVyxNQUFNLEVBQUUsVUFBVSxJQUFJO0FBQ3RELFVBQU0sVUFBVSxDQUE0QixFQUFFLFFBQVEsTUFBTSxPQUFPLFFBQVEsVUFBVSxPQUFPO0FBQzVGLFVBQU1DLFdBQVUsQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVUsQ0FBQyxNQUFNLFVBQVUsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLFFBQVEsQ0FBQyxJQUFJLFFBQVEsQ0FBQyxDQUFDO0FBQzlHLGVBQVcsU0FBU0EsU0FBUSxNQUFNLEdBQUcsU0FBUyxPQUFPLE9BQU9BLFNBQVEsT0FBTyxHQUFHO0FBQzVFLGFBQU8sSUFBSSxLQUFLLEdBQUcsT0FBTyxPQUFPLEtBQUs7QUFDdEMsaUJBQVcsS0FBSztBQUFBLElBQ2xCO0FBQ0EsZUFBVyxDQUFDLFVBQVUsS0FBSyxLQUFLRCxRQUFRLEtBQUksQ0FBQyxNQUFNLGNBQWMsY0FBYyxFQUFHLE9BQU0sUUFBUSxXQUFXO0FBQzNHLFlBQVE7QUFBQSxFQUNWO0FBR0EsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFdBQVcsTUFBTSxTQUFTLFNBQVMsYUFBYTtBQUN0RCxVQUFNLE9BQU87QUFDYixXQUFPLE9BQU8sS0FBSztBQUNuQixhQUFTO0FBQ1QsUUFBSSxDQUFDLFlBQVksQ0FBQyxjQUFlO0FBQ2pDLFVBQU0sRUFBRSxJQUFJLFlBQVksSUFBSTtBQUM1QixLQUFDLGNBQWMsZ0JBQWdCLFNBQVMsZUFBZSxFQUFFLElBQUksTUFBTTtBQUFBLEVBQ3JFO0FBSUEsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFFBQVEsWUFBWSxNQUFNO0FBQzlCLFlBQU0sUUFBUSxPQUFPLElBQUksS0FBSztBQUM5QixVQUFJLENBQUMsTUFBTyxRQUFPLGNBQWMsS0FBSztBQUN0QyxhQUFPO0FBQ1AsY0FBUTtBQUNSLFVBQUksU0FBUyxVQUFVLE1BQU0sT0FBTyxlQUFlLFFBQVEsdUJBQXVCLEVBQUc7QUFDckYsWUFBTSxRQUFRO0FBQ2QsVUFBSSxNQUFNLFFBQVEsRUFBRyxPQUFNLEtBQUs7QUFBQSxJQUNsQyxHQUFHLE9BQU87QUFBQSxFQUNaO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPLE9BQU8sV0FBVyxXQUFXO0FBQ3pELFVBQU0sUUFBUSxTQUFTLGNBQWMsS0FBSztBQUMxQyxVQUFNLFlBQVk7QUFDbEIsV0FBTyxPQUFPLE1BQU0sU0FBUyxFQUFFLE9BQU8sTUFBTSxDQUFDO0FBQzdDLFVBQU0sU0FBUztBQUNmLFVBQU0sWUFBWSxtQ0FBbUMsWUFBWSxTQUFTLEVBQUUsR0FBRyxNQUFNO0FBQ3JGLFVBQU0sQ0FBQyxNQUFNLEdBQUcsT0FBTyxJQUFJLE1BQU07QUFDakMsU0FBSyxjQUFjO0FBQ25CLFVBQU0sRUFBRSxpQkFBaUIsa0JBQWtCLGtCQUFrQixJQUFJO0FBQ2pFLFVBQU0sWUFBWSxNQUFNO0FBQ3RCLFlBQU0sS0FBSztBQUNYLGFBQU8sUUFBUSxDQUFDLFVBQVUsTUFBTSxDQUFDO0FBQUEsSUFDbkM7QUFFQSxVQUFNLFNBQVMsQ0FBQyxDQUFDLG1CQUFtQixNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsQ0FBQyxrQkFBa0IsTUFBTSxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQ3BHLFFBQUksT0FBTyxDQUFDLEVBQUcsUUFBTyxDQUFDLElBQUksQ0FBQyxpQkFBaUIsU0FBUztBQUN0RCxZQUFRLFFBQVEsRUFBRSxRQUFRLENBQUNFLFNBQVEsT0FBTztBQUN4QyxNQUFBQSxRQUFPLGNBQWMsT0FBTyxFQUFFLEVBQUUsQ0FBQztBQUNqQyxNQUFBQSxRQUFPLGlCQUFpQixTQUFTLE9BQU8sRUFBRSxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ2hELENBQUM7QUFDRCxVQUFNLGlCQUFpQixXQUFXLENBQUMsVUFBVTtBQUMzQyxVQUFJLE1BQU0sUUFBUSxTQUFVO0FBQzVCLFlBQU0sZ0JBQWdCO0FBQ3RCLFlBQU0sS0FBSztBQUFBLElBQ2IsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTUMsUUFBTyxDQUFDLFNBQVMsT0FBTyxFQUFFLFNBQVMsVUFBVSxVQUFVLE1BQU0sR0FBRyxZQUFZLE9BQU8sVUFBVTtBQUNqRyxRQUFJLENBQUMsUUFBUztBQUNkLFdBQU87QUFDUCxVQUFNLFVBQVVILFFBQU8sSUFBSSxRQUFRLEtBQUtBLFFBQU8sSUFBSSxXQUFXLEdBQUcsU0FBUyxPQUFPLFVBQVUsT0FBTyxDQUFDO0FBQ25HLGVBQVcsQ0FBQyxFQUFFLFNBQVMsa0JBQWtCLEdBQUcsS0FBSyxLQUFLLFFBQVE7QUFDNUQsWUFBTTtBQUFBO0FBQUEsUUFBMkI7QUFBQTtBQUNqQyxVQUFJLE1BQU0sV0FBVyxVQUFVLFFBQVEsVUFBVSxTQUFTLEtBQUssZ0JBQWdCLFFBQVM7QUFDeEYsVUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFDLE1BQU0sT0FBTyxDQUFDLEVBQUc7QUFFbEMsV0FBSyxRQUFRLFFBQVEsT0FBTyxLQUFLLFFBQVEsU0FBUyxDQUFDLElBQUk7QUFDdkQsWUFBTSxPQUFPLEtBQUssSUFBSSxNQUFNLE1BQU0sUUFBUTtBQUMxQyxVQUFJLE1BQU8sT0FBTSxPQUFPLEtBQUssS0FBSztBQUNsQztBQUFBLElBQ0Y7QUFFQSxVQUFNLFNBQVMsUUFBUSxDQUFDLEtBQUssSUFBSSxDQUFDO0FBQ2xDLFVBQU0sU0FBUyxhQUFhLENBQUMsQ0FBQztBQUM5QixXQUFPLElBQUksS0FBSyxTQUFTLE9BQU8sT0FBTyxRQUFRLE1BQU0sR0FBRyxFQUFFLFFBQVEsUUFBUSxNQUFNLFNBQVMsV0FBVyxTQUFTLENBQUM7QUFDOUcsYUFBUztBQUFBLEVBQ1g7QUFHQSxNQUFNSSxRQUFPLENBQUMsT0FBTyxTQUFTLE9BQU8sY0FBYztBQUNqRCxVQUFNLEVBQUUsUUFBUSxPQUFPLElBQUk7QUFDM0IsUUFBSSxXQUFXLEtBQU07QUFFckIsVUFBTSxPQUFPLElBQUksT0FBTyxHQUFHLE9BQU8sU0FBUyxFQUFFO0FBQzdDLFVBQU0sT0FBTyxPQUFPLFNBQVMsYUFBYSxTQUFTLE1BQU0sMEJBQTBCLElBQUksc0JBQXNCO0FBQzdHLFVBQU0sU0FBUyxFQUFFLEdBQUcsVUFBVSxHQUFHLEtBQUssTUFBTSxNQUFNLFFBQVEsY0FBYyxJQUFJLEVBQUU7QUFFOUUsVUFBTSxVQUFVLE9BQU8sT0FBTyxRQUFRLG1CQUFtQixLQUFLLE9BQU87QUFDckUsVUFBTSxNQUFNLE9BQU8sSUFBSSxLQUFLO0FBQzVCLFVBQU0sUUFBUSxRQUFRLE1BQU0sUUFBUSxHQUFHO0FBQ3ZDLFFBQUksV0FBVyxPQUFPLFFBQVEsU0FBUyxXQUFZLFNBQVEsS0FBSyxTQUFTLE9BQU8sUUFBUSxLQUFLO0FBQUEsUUFDeEYsQ0FBQUQsTUFBSyxTQUFTLE9BQU8sUUFBUSxXQUFXLEtBQUs7QUFBQSxFQUNwRDtBQUlPLE1BQU0sTUFBTSxDQUFDLFNBQVM7QUFDM0IsV0FBTztBQUNQLFVBQU0sWUFBWSxTQUFTLGNBQWMsR0FBRztBQUM1QyxjQUFVLGNBQWM7QUFDeEIsU0FBSyxrQkFBa0IsZ0JBQWdCLFNBQVM7QUFBQSxFQUNsRDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFVBQU07QUFDTixXQUFPLGlCQUFpQixpQkFBaUIsQ0FBb0IsVUFBVTtBQUNyRSxNQUFBQyxNQUFLLE9BQU8sTUFBTSxRQUFRLE1BQU0sTUFBTSxRQUFRLFNBQVMsTUFBTTtBQUFBLElBQy9ELENBQUM7QUFDRCxXQUFPLGlCQUFpQixlQUFlLENBQW9CLFVBQVU7QUFDbkUsTUFBQUEsTUFBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLFNBQVMsZ0JBQWdCLFNBQVMsTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLElBQzFGLENBQUM7QUFDRCxTQUFLLGlCQUFpQixXQUFXLENBQUMsRUFBRSxjQUFjLE1BQU07QUFDdEQsVUFBSSxDQUFDLEtBQUs7QUFBQTtBQUFBLFFBQThCO0FBQUEsTUFBYyxFQUFHLGlCQUFnQjtBQUFBLElBQzNFLENBQUM7QUFDRCxPQUFHLFdBQVcsT0FBTztBQUNyQixPQUFHLFNBQVMsTUFBTTtBQUNsQixRQUFJLGlCQUFpQixNQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN2RSxXQUFPO0FBQ1AsV0FBTyxjQUFjLEVBQUUsTUFBQUQsT0FBTSxJQUFJO0FBQUEsRUFDbkM7OztBQ3RNQSxNQUFNLE9BQU87QUFDYixNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFFZCxNQUFNLE9BQU8sb0JBQUksUUFBUTtBQUV6QixNQUFNLFdBQVcsb0JBQUksSUFBSTtBQUd6QixNQUFNRSxRQUFPLENBQUMsWUFBWTtBQUN4QixlQUFXLEVBQUUsUUFBUSxTQUFTLEtBQUssUUFBUyxLQUFJLENBQUMsS0FBSyxJQUFJLE1BQU0sRUFBRyxNQUFLLElBQUksUUFBUSxZQUFZLElBQUk7QUFBQSxFQUN0RztBQUNBLE1BQU0sV0FBVyxJQUFJLGlCQUFpQkEsS0FBSTtBQUkxQyxNQUFNLE9BQU8sQ0FBQyxTQUFTLE9BQU87QUFDNUIsUUFBSSxRQUFRO0FBQ1osV0FBTyxTQUFTLENBQUMsVUFBVSxLQUFLLEVBQUcsU0FBUSxNQUFNO0FBQ2pELFVBQU0sU0FBUyxPQUFPLFFBQVEsMENBQTBDO0FBQ3hFLFVBQU0sRUFBRSxZQUFZLFVBQVUsSUFBSSxRQUFRLFdBQVcsQ0FBQztBQUN0RCxZQUFRLFlBQVksYUFBYSxRQUFRLFFBQVEsTUFBTSxDQUFDLE9BQU8sU0FBUyxNQUFNLFFBQVEsSUFBSSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3BHO0FBR0EsTUFBTSxPQUFPO0FBQUEsSUFDWCxDQUFDLFlBQVksUUFBUSxRQUFRLEtBQUssS0FBSyxRQUFRLGVBQWU7QUFBQTtBQUFBLElBQzlELENBQUMsWUFBWSxDQUFDLFFBQVEsV0FBVyxRQUFRLFFBQVEsU0FBUyxLQUFLLFFBQVEsbUJBQW1CLFdBQVc7QUFBQSxJQUNyRyxNQUFNO0FBQUEsRUFDUjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sU0FBUztBQUMzQixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixlQUFXLFNBQVMsTUFBTTtBQUV4QixZQUFNQyxVQUFTLENBQUM7QUFDaEIsT0FBQyxNQUFNLElBQUksRUFBRSxRQUFRLENBQUMsVUFBVSxTQUFTO0FBQ3ZDLG1CQUFXLFdBQVcsVUFBVTtBQUM5QixjQUFJLE1BQU0sSUFBSSxPQUFPLEVBQUc7QUFDeEIsZ0JBQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLE1BQU0sR0FBRyxJQUFJLE1BQU0sT0FBTyxDQUFDO0FBQ3pGLFdBQUNBLFFBQU8sQ0FBQyxVQUFVLE9BQU8sR0FBRyxHQUFHLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssT0FBTztBQUFBLFFBQzVFO0FBQUEsTUFDRixDQUFDO0FBQ0QsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxPQUFPLE9BQU9BLE9BQU0sR0FBRztBQUNsRCxZQUFJLEtBQUssV0FBVyxPQUFPLE9BQVE7QUFDbkMsYUFBSyxRQUFRLENBQUMsS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU8sRUFBRSxDQUFDLEVBQUUsSUFBSSxPQUFPLEVBQUUsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUMzRTtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sVUFBVSxDQUFDLGFBQWE7QUFBQSxJQUM1QixRQUFRLFFBQVE7QUFBQSxJQUNoQixTQUFTLFFBQVEsUUFBUSxRQUFRO0FBQUEsSUFDakMsU0FBUyxRQUFRLFFBQVEsZUFBZTtBQUFBLElBQ3hDLE9BQU8sU0FBUyxJQUFJLE9BQU8sS0FBSyxFQUFFLEtBQUssUUFBUSxXQUFXLE1BQU0sUUFBUSxZQUFZLFVBQVUsVUFBVTtBQUFBLEVBQzFHO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxFQUFFLFFBQVEsU0FBUyxTQUFTLEtBQUssTUFBTTtBQUM1RCxRQUFJLFFBQVEsUUFBUSxRQUFRLEdBQUc7QUFDN0IsWUFBTSxVQUFVLENBQUMsUUFBUSxRQUFRLFFBQVEsTUFBTSxFQUFFLFVBQVU7QUFDM0QsVUFBSSxDQUFDLFdBQVcsV0FBVyxRQUFRO0FBQ2pDLGdCQUFRLE9BQU87QUFDZixnQkFBUSxVQUFVO0FBQUEsTUFDcEIsV0FBVyxDQUFDLFNBQVM7QUFDbkIsZ0JBQVEsT0FBTztBQUNmLGdCQUFRLE1BQU07QUFDZCxnQkFBUSxPQUFPO0FBQUEsTUFDakI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxRQUFRLFdBQVcsUUFBUSxRQUFRLFFBQVEsZUFBZSxNQUFNLENBQUMsQ0FBQyxRQUFTLFNBQVEsY0FBYztBQUNyRyxRQUFJLFFBQVEsS0FBTSxNQUFLLElBQUksU0FBUyxJQUFJO0FBQUEsRUFDMUM7QUFHQSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQ3RCLFVBQU0sV0FBVyxTQUFTLGNBQWMsVUFBVTtBQUNsRCxhQUFTLFlBQVk7QUFDckIsVUFBTSxRQUFRLFFBQVEsUUFBUTtBQUM5QixVQUFNLFNBQVMsQ0FBdUIsYUFBYSxNQUFNLFFBQVEsQ0FBQyxTQUFTLENBQUMsR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsQ0FBQztBQUMvRyxXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0EsTUFBTSxNQUFNO0FBRVYsbUJBQVcsRUFBRSxXQUFXLEtBQUssT0FBTyxjQUFjLEVBQUcsS0FBSSxZQUFZLE9BQU8sQ0FBQyxNQUFNLEtBQU0sWUFBVyxPQUFPO0FBQUEsRUFBSyxXQUFXLElBQUk7QUFDL0gsZUFBTyxTQUFTO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUlBLE1BQU0sV0FBVyxDQUFDLE1BQU0sTUFBTUMsVUFBUztBQUVyQyxVQUFNLE1BQU0sQ0FBQztBQUNiLGVBQVcsU0FBUyxLQUFLLE9BQU8sU0FBUyxHQUFHO0FBQzFDLFlBQU0sQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLFNBQVMsQ0FBQyxLQUFLLElBQUk7QUFDMUUsVUFBSSxDQUFDLElBQUs7QUFDVixVQUFJLEtBQUssQ0FBQyxLQUFLLElBQUksYUFBYSxJQUFJLENBQUMsQ0FBQztBQUN0QyxZQUFNLEtBQUssSUFBSSxLQUFLLEdBQUdBLEtBQUksR0FBRyxJQUFJLE1BQU07QUFDeEMsWUFBTSxhQUFhLGVBQWUsRUFBRTtBQUNwQyxZQUFNLGdCQUFnQjtBQUFBLElBQ3hCO0FBQ0EsV0FBTyxNQUFNO0FBQ1gsaUJBQVcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxJQUFLLGNBQWEsS0FBSyxNQUFNLEVBQUU7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLEdBQUcsTUFBTTtBQUN6QixVQUFNLFVBQVUsTUFBTSxJQUFJLGlCQUFpQixLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDekQsVUFBTSxPQUFPLFFBQVEsRUFBRSxJQUFJLENBQUMsWUFBWSxFQUFFLFFBQVEsUUFBUSxPQUFPLFlBQVksRUFBRTtBQUMvRSxXQUFPLE1BQU07QUFDWCxZQUFNLE9BQU8sUUFBUTtBQUNyQixVQUFJLEtBQUssV0FBVyxLQUFLLE9BQVE7QUFDakMsV0FBSyxRQUFRLENBQUMsRUFBRSxZQUFZLEdBQUcsT0FBTztBQUNwQyxjQUFNLEVBQUUsUUFBUSxPQUFPLElBQUksS0FBSyxFQUFFO0FBQ2xDLGNBQU0sU0FBUyxXQUFXLEtBQUssRUFBRSxLQUFLLFlBQVksS0FBSyxLQUFLLGdCQUFnQjtBQUM1RSxZQUFJLE9BQVEsS0FBSSxZQUFZLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxDQUFDO0FBQUEsTUFDekQsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxTQUFTO0FBQ3JDLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsSUFBQUYsTUFBSyxTQUFTLFlBQVksQ0FBQztBQUMzQixlQUFXLFdBQVcsU0FBVSxLQUFJLENBQUMsUUFBUSxZQUFhLFVBQVMsT0FBTyxPQUFPO0FBQ2pGLFVBQU0sUUFBUSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxZQUFZLEtBQUssU0FBUyxPQUFPLENBQUM7QUFDdEUsUUFBSSxDQUFDLE1BQU0sVUFBVSxDQUFDLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxLQUFLLGNBQWMsR0FBRyxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUcsUUFBTyxFQUFFLE1BQU0sU0FBUyxNQUFNO0FBRXRILFVBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDbkMsVUFBTUUsUUFBTyxRQUFRLEtBQUssT0FBTyxDQUFDLElBQUksUUFBUSxLQUFLLEdBQUc7QUFDdEQsVUFBTSxXQUFXLFNBQVMsTUFBTSxPQUFPLElBQUksSUFBSSxHQUFHLEdBQUdBLEtBQUk7QUFDekQsVUFBTSxXQUFXLENBQUMsT0FBTyxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxVQUFVLE1BQU8sS0FBSyxJQUFJLElBQUksT0FBTyxFQUFFLENBQUMsS0FBSyxTQUFVLENBQUMsRUFBRSxLQUFLO0FBQzVHLFVBQU1DLFNBQVEsQ0FBd0IsWUFBWSxLQUFLLFNBQVMsT0FBTyxJQUFJLEVBQUUsRUFBRTtBQUMvRSxVQUFNLE9BQU8sQ0FBQyxNQUFNLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxDQUFDLFlBQVksUUFBUSxRQUFRLFFBQVEsQ0FBQztBQUNyRyxVQUFNLE9BQU8sT0FBTyxRQUFRLEVBQUUsT0FBT0EsTUFBSztBQUMxQyxVQUFNLFFBQVEsS0FBSyxLQUFLLE9BQU9BLE1BQUssR0FBRyxJQUFJO0FBRTNDLFVBQU0sU0FBUyxLQUFLLE9BQU8sQ0FBQyxRQUFRLENBQUNBLE9BQU0sR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDakYsU0FBSyxRQUFRLENBQUMsT0FBTyxPQUFPO0FBQzFCLFlBQU0sTUFBTSxNQUFNLElBQUksS0FBSztBQUMzQixVQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFNBQVMsSUFBSSxHQUFHLEVBQUc7QUFDakQsWUFBTSxRQUFRLE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQztBQUNwQyxVQUFJLE1BQU0sUUFBUSxnQkFBZ0IsR0FBRztBQUNuQyxjQUFNLE9BQVEsTUFBTSxPQUFPLE1BQU0sYUFBYSxNQUFNO0FBRXBELFlBQUksQ0FBQyxPQUFPLFVBQVUsS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLFFBQVEsQ0FBQyxNQUFNLFVBQVcsT0FBTSxTQUFTO0FBQ3JGLGNBQU0sZ0JBQWdCLFFBQVEsTUFBTSxNQUFNO0FBQUEsTUFDNUM7QUFDQSxpQkFBVyxXQUFXLENBQUMsT0FBTyxHQUFHLEVBQUcsVUFBUyxhQUFhLE1BQU1ELFFBQU8sRUFBRTtBQUN6RSxhQUFPLEtBQUssQ0FBQ0EsUUFBTyxJQUFJLEtBQUssQ0FBQztBQUFBLElBQ2hDLENBQUM7QUFFRCxXQUFPO0FBQUEsTUFDTCxNQUFNLEtBQUs7QUFBQSxNQUNYLFNBQVMsTUFBTTtBQUNiLGlCQUFTO0FBQ1QsY0FBTSxTQUFTLENBQUMsR0FBRyxTQUFTLGlCQUFpQixJQUFJLElBQUksS0FBS0EsS0FBSSxHQUFHLENBQUM7QUFDbEUsY0FBTUUsUUFBTyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUMsWUFBWSxDQUFDLFFBQVEsYUFBYSxJQUFJLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFDbkYsY0FBTSxRQUFRLE9BQU8sSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE9BQU8sRUFBRSxTQUFTQSxNQUFLLElBQUksR0FBRyxLQUFLLEtBQUssTUFBTSxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsV0FBVztBQUNsSSxtQkFBVyxFQUFFLFFBQVEsS0FBSyxNQUFPLFNBQVEsZ0JBQWdCLElBQUk7QUFDN0QsbUJBQVcsRUFBRSxTQUFTLE1BQU0sS0FBSyxNQUFPLE1BQUssU0FBUyxLQUFLO0FBQzNELG1CQUFXLEVBQUUsU0FBUyxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssT0FBTztBQUNqRCxjQUFJLENBQUMsTUFBTztBQUNaLGtCQUFRLFNBQVMsS0FBSztBQUN0QixtQkFBUyxJQUFJLE9BQU87QUFBQSxRQUN0QjtBQUNBLGlCQUFTLFlBQVk7QUFDckIsY0FBTTtBQUFBLE1BQ1I7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLGFBQVMsUUFBUSxVQUFVLEVBQUUsU0FBUyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sR0FBRyxtQkFBbUIsS0FBSyxDQUFDO0FBQ2hHLE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFBQSxFQUNuRDs7O0FDNUxBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTyxJQUFJLFNBQVMsaUJBQWlCLElBQUksZ0JBQWdCO0FBRS9ELE1BQUksVUFBVTtBQUVkLE1BQUk7QUFFSixNQUFJO0FBRUosTUFBTSxRQUFRLE1BQU07QUFDbEIsaUJBQWEsR0FBRztBQUNoQixnQkFBWSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQ25DLGdCQUFVLE1BQU07QUFDZCxZQUFJLFNBQVMsY0FBYyxJQUFJLEVBQUcsUUFBTyxNQUFNLE1BQU07QUFDckQsa0JBQVU7QUFDVixnQkFBUTtBQUFBLE1BQ1Y7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUSxNQUFNO0FBQzNCLFFBQUksQ0FBQyxRQUFTO0FBQ2QsaUJBQWEsR0FBRztBQUNoQixVQUFNLFdBQVcsU0FBUyxLQUFLO0FBQUEsRUFDakM7QUFHTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixRQUFJLENBQUMsV0FBVyxTQUFTLGNBQWMsSUFBSSxFQUFHLE9BQU0sR0FBRyxNQUFNO0FBQzdELFdBQU87QUFBQSxFQUNUO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsT0FBRyxlQUFlLENBQUMsRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLENBQUM7QUFDbkQsT0FBRyxXQUFXLENBQUMsRUFBRSxLQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQyxPQUFPLFVBQVUsS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUNyRixPQUFHLGFBQWEsQ0FBQyxFQUFFLFlBQVksTUFBTSxNQUFNLGdCQUFnQixVQUFVLFNBQVMsQ0FBQyxDQUFDO0FBQ2hGLE9BQUcsU0FBUyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFDL0MsT0FBRywyQ0FBMkMsTUFBTSxNQUFNLENBQUM7QUFFM0QsT0FBRyxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxjQUFjLFlBQVksTUFBTSxDQUFDO0FBQ3JFLE9BQUcsZUFBZSxDQUFDLEVBQUUsUUFBUSxNQUFNLFdBQVcsTUFBTSxDQUFDO0FBQ3JELE9BQUcsUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsVUFBVSxNQUFNLENBQUM7QUFBQSxFQUN6RDs7O0FDM0NBLE1BQUksU0FBUztBQUdiLE1BQU0sTUFBTSxDQUFDLFVBQVU7QUFDckIsVUFBTSxlQUFlO0FBQ3JCLFVBQU0sY0FBYztBQUFBLEVBQ3RCO0FBRUEsTUFBTUMsUUFBTyxPQUFPLENBQUMsVUFBVSxVQUFVLElBQUksT0FBTyxtQkFBbUIscUJBQXFCLGdCQUFnQixHQUFHO0FBR3hHLE1BQU0sY0FBYyxNQUFNO0FBQy9CLGFBQVM7QUFDVCxJQUFBQSxNQUFLO0FBQUEsRUFDUDtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssVUFBVSxNQUFNLE1BQU0sU0FBUyxNQUFNO0FBQzFDLGVBQVcsUUFBUSxDQUFDLFVBQVUsV0FBVyxTQUFTLE1BQU0sRUFBRyxNQUFLLE1BQU0sTUFBTSxlQUFlQSxLQUFJLENBQUM7QUFBQSxFQUNsRzs7O0FDaEJBLE1BQU1DLFNBQVEsQ0FBQyxJQUFJLE9BQU87QUFDeEIsZUFBVyxPQUFPLE9BQU8sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFHLFVBQVMsUUFBUSxHQUFHO0FBQzVELGdCQUFZO0FBQ1osU0FBSyxTQUFTLE9BQU8sRUFBRSxJQUFJLFNBQVMsT0FBTztBQUFBLEVBQzdDO0FBR08sTUFBTSxTQUFTLE9BQU8sS0FBSyxFQUFFLFNBQVMsWUFBWSxRQUFRLE1BQU0sSUFBSSxHQUFHLFlBQVk7QUFDeEYsVUFBTSxFQUFFLFNBQVMsSUFBSSxLQUFLLElBQUk7QUFDOUIsUUFBSSxPQUFPLFlBQVksSUFBSSxJQUFJO0FBQy9CLFFBQUksWUFBWTtBQUNkLFlBQU1DLE1BQUssSUFBSSxJQUFJLEdBQUc7QUFDdEIsaUJBQVcsQ0FBQyxNQUFNLEtBQUssS0FBS0EsSUFBRyxjQUFjO0FBQzNDLFlBQUksTUFBTSxTQUFTLElBQUksRUFBRyxDQUFBQSxJQUFHLGFBQWEsSUFBSSxNQUFNLFFBQVEsQ0FBQztBQUFBLE1BQy9EO0FBQ0EsVUFBSUEsSUFBRyxXQUFXLFNBQVMsT0FBUSxLQUFJLFNBQVM7QUFBQSxVQUMzQyxDQUFBRCxPQUFNLElBQUlDLEdBQUUsR0FBRyxJQUFJLFNBQVMsQ0FBQztBQUNsQztBQUFBLElBQ0Y7QUFDQSxRQUFJO0FBQ0YsVUFBSSxFQUFFLFFBQVEsT0FBTyxPQUFPLElBQUksS0FBSyxNQUFNLFFBQVEsSUFBSSxZQUFZLENBQUMsRUFBRSxjQUFjO0FBQ3BGLFVBQUksQ0FBQyxRQUFRO0FBQ1gsY0FBTTtBQUFBO0FBQUEsVUFBNEIsb0RBQW9ELEtBQUssSUFBSTtBQUFBO0FBQy9GLFNBQUMsRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBQztBQUNoRCxlQUFPLEtBQUssTUFBTSxHQUFHLE1BQU0sS0FBSztBQUFBLE1BQ2xDO0FBQ0EsVUFBSSxTQUFTLENBQUMsR0FBRyxNQUFNO0FBQ3ZCLFVBQUksUUFBUSxTQUFTLENBQUMsQ0FBQyxJQUFJLEtBQUssUUFBUSxPQUFPLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDMUQsVUFBSSxTQUFTO0FBQUEsSUFDZixRQUFRO0FBQUU7QUFBQSxJQUFRO0FBQ2xCLFVBQU0sU0FBUztBQUNmLFVBQU0sS0FBSyxRQUFRLElBQUksYUFBYTtBQUNwQyxRQUFJLE1BQU0sUUFBUSxJQUFJLFlBQVksRUFBRyxDQUFBRCxPQUFNLElBQUksRUFBRTtBQUFBLGFBQ3hDLFNBQVMsU0FBUyxPQUFPLFdBQVcsS0FBTSxPQUFNLFdBQVcsS0FBSyxNQUFNLE9BQU87QUFBQSxFQUN4RjtBQUtBLE1BQU0sYUFBYSxPQUFPLEtBQUssTUFBTSxZQUFZO0FBQy9DLFVBQU0sT0FBTyxrREFBa0QsS0FBSyxJQUFJO0FBQ3hFLFVBQU0sU0FBUyxRQUFRLEtBQUssTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN6QyxRQUFJLEtBQUs7QUFDVDtBQUFBLFlBQVcsQ0FBQyxJQUFJLFFBQVEsRUFBRSxFQUFFLFFBQVEsU0FBUyxFQUFFLEdBQUdFO0FBQUE7QUFBQSxRQUE0QyxDQUFDLENBQUMsSUFBSSxNQUFNLENBQUM7QUFBQSxPQUFFO0FBQUE7QUFBQSxNQUErQyxJQUFJO0FBQUEsTUFBUTtBQUN0SyxZQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksRUFBRSxLQUFLO0FBQ25DLGFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUM7QUFDeEQsVUFBSSxDQUFDLE9BQVE7QUFDYixZQUFNLFNBQVM7QUFDZixZQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUU7QUFDN0IsWUFBTSxTQUFTLE1BQU0sUUFBUSxlQUFlLEtBQUs7QUFDakQsWUFBTSxTQUFTQSxRQUFPLEtBQUssQ0FBQyxDQUFDQyxHQUFFLE1BQU0sQ0FBQyxLQUFLQSxHQUFFLENBQUM7QUFDOUMsV0FBSyxVQUFVLENBQUMsVUFBVSxVQUFVO0FBQ3BDLFVBQUksU0FBUyxPQUFRLE1BQUssUUFBUSxhQUFhO0FBQy9DLGlCQUFXLENBQUNBLEtBQUlDLE9BQU0sS0FBS0YsU0FBUTtBQUNqQyxjQUFNLE9BQU8sUUFBUSxLQUFLLEtBQUssTUFBTSxJQUFLLE1BQU1FLE9BQU8sQ0FBQztBQUN4RCxZQUFJLENBQUMsS0FBSyxRQUFTLE9BQU0sUUFBUSxLQUFLRCxHQUFFLEdBQUcsTUFBTSxNQUFNLE9BQU8sRUFBRSxNQUFNLFFBQVEsS0FBSztBQUFBLE1BQ3JGO0FBQ0EsVUFBSSxVQUFVLE9BQVEsUUFBTyxFQUFFLEVBQUUsS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFFaEYsVUFBSSxTQUFTLE9BQU8sS0FBSyxTQUFTLE9BQU8sS0FBTSxTQUFRLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ25HO0FBQUEsRUFDRjtBQUdBLE1BQU0sVUFBVSxPQUFPLE1BQU0sTUFBTSxLQUFLLEVBQUUsTUFBQUUsTUFBSyxNQUFNO0FBQ25ELFVBQU0saUJBQWlCLFlBQVksTUFBTSxHQUFHO0FBQzVDLFFBQUksTUFBTSxFQUFFLE1BQU0sTUFBTSxVQUFVO0FBQUEsSUFBQyxFQUFFO0FBQ3JDLFFBQUk7QUFDRixZQUFNLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDMUIsU0FBUyxPQUFPO0FBQ2QsY0FBUSxNQUFNLEtBQUs7QUFBQSxJQUNyQjtBQUNBLFFBQUk7QUFDRixZQUFNQSxNQUFLLE1BQU0sSUFBSSxNQUFNLEdBQUc7QUFBQSxJQUNoQyxVQUFFO0FBQ0EsVUFBSSxRQUFRO0FBQUEsSUFDZDtBQUNBLG1CQUFlO0FBQUEsRUFDakI7OztBQzdFQSxNQUFNLFFBQVE7QUFDZCxNQUFNLFVBQVU7QUFDaEIsTUFBTSxRQUFRO0FBSWQsTUFBTSxRQUFRLENBQUM7QUFFZixNQUFNLE9BQU8sQ0FBQztBQUlkLE1BQU0sU0FBUyxDQUFDLFVBQVUsR0FBRyxJQUFJLGdCQUFnQixLQUFLLENBQUMsR0FBRztBQUduRCxNQUFNLFNBQVMsQ0FBQyxFQUFFLFdBQVcsUUFBUSxNQUFNLE1BQ2hELFFBQVEsTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sR0FBRyxTQUFTLElBQUksSUFBSSxFQUFFLElBQUksQ0FBQyxHQUFHLFNBQVMsSUFBSSxNQUFNLEVBQUU7QUFJNUUsTUFBTSxRQUFRLENBQUMsT0FBTyxRQUFRLFNBQVM7QUFDNUMsZUFBVyxPQUFPLE9BQU8sS0FBSyxHQUFHO0FBQy9CLFlBQU0sUUFBUyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQy9CLGlCQUFXLENBQUMsTUFBTSxFQUFFLEtBQUFDLEtBQUksQ0FBQyxLQUFLLE9BQVEsT0FBTSxJQUFJLEtBQUssTUFBTSxJQUFJLEtBQUssa0JBQWtCLEtBQUssSUFBSSxNQUFNQSxRQUFPO0FBQzVHLFVBQUksS0FBTSxNQUFLLEdBQUcsSUFBSSxPQUFPO0FBQUEsSUFDL0I7QUFBQSxFQUNGO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxTQUFTLEVBQUUsV0FBVyxFQUFFLEdBQUcsVUFBVSxPQUFPLEtBQUssRUFBRSxRQUFRLENBQUMsUUFDM0UsTUFBTSxHQUFHLElBQUksT0FBTyxRQUFRLE1BQU0sR0FBRyxDQUFDLElBQUksWUFBWSxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQXVCLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUU7QUFJdEgsTUFBTSxVQUFVLE1BQU07QUFFcEIsVUFBTSxRQUFRLENBQUM7QUFDZixlQUFXLFFBQVEsU0FBUyxpQkFBaUIsS0FBSyxHQUFHO0FBQ25ELGlCQUFXLFFBQVEsS0FBSyxhQUFhLFlBQVksR0FBRyxNQUFNLFlBQVksS0FBSyxDQUFDLEVBQUcsRUFBQyxNQUFNLElBQUksTUFBTSxDQUFDLEdBQUcsS0FBSyxJQUFJO0FBQUEsSUFDL0c7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU1DLFFBQU8sQ0FBQyxLQUFLLE1BQU0sUUFBUSxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsRUFBRSxDQUFDLE1BQU07QUFDekYsVUFBTSxFQUFFLElBQUksU0FBUyxFQUFFLFlBQVksTUFBTSxFQUFFLElBQUk7QUFDL0MsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixVQUFNLFFBQVEsS0FBSyxVQUFVLENBQUMsTUFBTSxXQUFXLE9BQU8sR0FBSSxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsTUFBTSxPQUFPLE1BQU0sS0FBSyxJQUFJLENBQUMsQ0FBRSxDQUFDO0FBQzlHLFVBQU0sT0FBTyxPQUFPLEVBQUUsTUFBTSxDQUFDO0FBQzdCLFFBQUksT0FBTyxRQUFRLFNBQVMsT0FBTyxJQUFJLFFBQVEsS0FBSyxFQUFFLE1BQU0sUUFBUSxDQUFDLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxVQUFVLElBQUksRUFBRztBQUM5RyxRQUFJLFFBQVE7QUFDWixXQUFPLElBQUksSUFBSSxPQUFPLE9BQU8sT0FBTyxFQUFFLE9BQU8sTUFBTSxLQUFLLFFBQVEsT0FBTyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ3JGLFNBQUssS0FBSztBQUNWLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxTQUFTLENBQUMsS0FBSyxZQUFZO0FBQy9CLFVBQU0sRUFBRSxNQUFNLE9BQU8sT0FBTyxJQUFJLFFBQVEsS0FBSyxJQUFJO0FBQ2pELFVBQU0sVUFBVSxPQUFPLFFBQVEsQ0FBQyxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sT0FBTyxVQUFVLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQztBQUNoRixVQUFNLE9BQU8sQ0FBQyxLQUFLLFFBQVEsVUFBVSxHQUFHLEtBQUssT0FBTyxHQUFHLEdBQUcsT0FBTyxFQUFFLElBQUksTUFBTTtBQUU3RSxVQUFNLFFBQVEsQ0FBQyxPQUFPLFNBQVM7QUFDN0IsWUFBTSxRQUFRLE9BQU8sUUFBUSxTQUFTLE1BQU0sT0FBTyxNQUFNLE1BQU0sU0FBUyxNQUFNLEVBQUUsS0FBSyxPQUFPLE1BQU0sRUFBRSxFQUFFLENBQUM7QUFDdkcsVUFBSSxDQUFDLE9BQU8sSUFBSSxNQUFNLEVBQUUsTUFBTSxTQUFTLENBQUNBLE1BQUssS0FBSyxLQUFLLEdBQUk7QUFDM0QsY0FBUSxLQUFLLENBQUMsT0FBTyxFQUFFLFdBQVcsTUFBTSxRQUFRLGdCQUFnQixPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNwRjtBQUNBLFVBQU1DLFFBQU8sb0JBQUksSUFBSTtBQUNyQixRQUFJO0FBQ0osZUFBVyxDQUFDLFFBQVEsS0FBSyxLQUFLLFNBQVM7QUFDckMsWUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPLFFBQVEsV0FBVyxJQUFJO0FBQ3ZELGlCQUFXLENBQUMsTUFBTSxPQUFPLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNuRCxjQUFNLENBQUMsSUFBSUMsS0FBSSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDbkMsY0FBTSxTQUFTLEtBQUssRUFBRTtBQUN0QixZQUFJLE9BQVEsT0FBTSxRQUFRQSxLQUFJO0FBQzlCLFlBQUlELE1BQUssSUFBSSxPQUFPLE9BQU8sRUFBRztBQUM5QixRQUFBQSxNQUFLLElBQUksT0FBTyxPQUFPO0FBQ3ZCLGtCQUFVLFFBQVE7QUFDbEIsbUJBQVcsU0FBUyxNQUFNLElBQUksS0FBSyxDQUFDLEdBQUc7QUFDckMsZ0JBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxNQUFNO0FBQ3pDLGdCQUFNLFdBQVcsV0FBVyxjQUFjLFNBQVMsSUFBSSxJQUFJLEdBQUc7QUFDOUQsY0FBSSxDQUFDLFlBQVksS0FBSyxTQUFTLFFBQVEsRUFBRyxPQUFNLE9BQU8sSUFBSTtBQUFBLFFBQzdEO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBS08sTUFBTSxhQUFhLENBQUMsUUFBUTtBQUNqQyxlQUFXLFNBQVMsSUFBSSxPQUFPLE9BQU8sR0FBRztBQUN2QyxZQUFNLE9BQU8sS0FBSyxNQUFNLEVBQUU7QUFDMUIsVUFBSSxNQUFNLFFBQVEsZUFBZSxNQUFNLFVBQVUsT0FBTyxNQUFNLEVBQUUsRUFBRSxDQUFDLEVBQUc7QUFDdEUsV0FBSyxPQUFPLE9BQU8sT0FBTyxFQUFFLE1BQU0sS0FBSyxNQUFNLE9BQU8sTUFBTSxPQUFPLENBQUMsQ0FBQztBQUFBLElBQ3JFO0FBQUEsRUFDRjtBQUlPLE1BQU0sUUFBUSxDQUFDLFFBQVE7QUFDNUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxLQUFLLElBQUk7QUFDL0IsVUFBTSxPQUFPLFFBQVE7QUFDckIsUUFBSSxPQUFPLEtBQUssSUFBSSxNQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQztBQUNqRCxRQUFJLFVBQVUsWUFBWSxJQUFJO0FBQzlCLFFBQUksRUFBRSxJQUFJLE9BQU8sTUFBTSxRQUFRLElBQUksS0FBSyxLQUFLLFFBQVEsYUFBYSxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUMsUUFBUSxLQUFLLEdBQUcsQ0FBQyxFQUFHO0FBRXhHLFVBQU0sVUFBVSxDQUFDLENBQUMsTUFBTSxHQUFHLENBQUM7QUFDNUIsZUFBVyxTQUFTLFFBQVEsR0FBRztBQUM3QixVQUFJLENBQUMsTUFBTSxXQUFXRCxNQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssRUFBRyxTQUFRLEtBQUssQ0FBQyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDdEY7QUFDQSxXQUFPLEtBQUssT0FBTztBQUNuQixRQUFJLE9BQU8sS0FBTSxNQUFLLElBQUksZUFBZSxJQUFJLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRztBQUFBLEVBQ2hHO0FBSU8sTUFBTUcsV0FBVSxDQUFDLFFBQVE7QUFDOUIsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEdBQUc7QUFDdkMsVUFBSSxNQUFNLFNBQVMsSUFBSztBQUN4QixZQUFNLEVBQUUsT0FBTyxJQUFJLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDNUMsWUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixZQUFNLE9BQU8sT0FBTyxFQUFFO0FBRXRCLFVBQUksUUFBUSxDQUFDLE1BQU0sQ0FBQyxFQUFHLE1BQUssTUFBTTtBQUFBLFVBQzdCLE9BQU0sVUFBVSxJQUFJLFNBQVMsSUFBSSxXQUFXLE9BQU8sTUFBTSxRQUFRLGVBQWU7QUFDckYsWUFBTSxPQUFPLE1BQU0sUUFBUTtBQUMzQixVQUFJLFdBQVcsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFHLE1BQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDckYsYUFBTyxFQUFFO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7OztBQ3RJTyxNQUFNLGFBQWEsQ0FBQyxLQUFLLFdBQVc7QUFDekMsVUFBTSxFQUFFLElBQUksUUFBUSxDQUFDLENBQUMsSUFBSSxHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQyxHQUFHLFFBQVEsUUFBUSxLQUFLLElBQUk7QUFDM0UsVUFBTSxTQUFTLElBQUksU0FBUyxXQUFXO0FBRXZDLFVBQU0sV0FBVyxDQUFDO0FBQ2xCLGVBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBT0MsT0FBTSxLQUFLLE9BQU87QUFDM0MsWUFBTUMsT0FBTSxPQUFPLElBQUksSUFBSTtBQUMzQixZQUFNLEVBQUUsV0FBVyxNQUFNLE9BQU8sUUFBUSxJQUFJQSxRQUFPO0FBQ25ELFlBQU0sUUFBUUQsUUFBTyxJQUFJLENBQUMsVUFBVSxTQUFTLEtBQUssQ0FBQztBQUNuRCxpQkFBVyxFQUFFLFFBQVEsS0FBSyxNQUFPLFNBQVEsSUFBSSxJQUFJO0FBQ2pELFlBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQUFFLE9BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxPQUFPLE9BQU9BLFFBQU8sSUFBSSxDQUFDO0FBQzNFLFlBQU0sTUFBTSxPQUFPLE1BQU0sU0FBUyxRQUFRLFNBQVMsU0FBUyxLQUFLO0FBQ2pFLFVBQUksT0FBUSxPQUFNRCxPQUFNLEVBQUUsV0FBVyxPQUFPLENBQUMsR0FBRyxTQUFTLEdBQUcsS0FBSyxFQUFFLElBQUksS0FBSyxLQUFLQSxPQUFNLElBQUksSUFBSTtBQUMvRixZQUFNLENBQUMsRUFBRSxPQUFPRSxRQUFPLE9BQU8sR0FBRyxHQUFHLE1BQU0sSUFBSSxDQUFDRixRQUFPLFFBQVEsQ0FBQyxJQUFJLENBQUNBLFFBQU8sS0FBSyxHQUFHLEtBQUssSUFBSTtBQUM1RixZQUFNLFFBQVEsQ0FBQyxHQUFHRSxPQUFNLE9BQU8sQ0FBdUIsU0FBUyxPQUFPLE1BQU0sQ0FBQyxFQUFFLE9BQUFDLE9BQU0sTUFBTUEsT0FBTSxTQUFTLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSTtBQUN2SCxVQUFJSCxNQUFLO0FBQ1AsZUFBTyxJQUFJLEtBQUssT0FBTyxJQUFJLEtBQUssS0FBSztBQUNyQyxRQUFBQSxLQUFJLFFBQVEsQ0FBQztBQUFBLE1BQ2Y7QUFDQSxZQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxXQUFXLElBQUk7QUFDckQsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ2hDLGNBQU0sQ0FBQyxJQUFJQyxLQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUNuQyxpQkFBUyxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sT0FBTyxRQUFRLFNBQVMsb0JBQUksSUFBSSxHQUFHLElBQUksTUFBQUEsTUFBSyxDQUFDO0FBQUEsTUFDbkY7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7OztBQzFCQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxRQUFRLFNBQVMsUUFBUSxPQUFPLElBQUk7QUFDbkUsYUFBUyxZQUFZLEdBQUc7QUFDeEIsSUFBQUcsU0FBUSxHQUFHO0FBQ1gsVUFBTSxRQUFRLElBQUksU0FBUyxRQUFRLGNBQWMsTUFBTSxFQUFFLEtBQUssUUFBUTtBQUN0RSxlQUFXLFdBQVcsV0FBVyxLQUFLLElBQUksVUFBVSxDQUFDLENBQUMsZUFBZSxFQUFFLFdBQVcsUUFBUSxPQUFPLE9BQU8sQ0FBQyxDQUFDLENBQUMsR0FBRztBQUM1RyxZQUFNLEVBQUUsTUFBQUMsT0FBTSxRQUFRLE1BQU0sTUFBTSxHQUFHLElBQUk7QUFDekMsWUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNO0FBQ2xDLGFBQU8sSUFBSSxPQUFPLE9BQU87QUFDekIsVUFBSSxLQUFPLFVBQVMsU0FBUyxFQUFFLEtBQUssU0FBUyxPQUFPLE1BQU0sQ0FBQztBQUMzRCxVQUFJLFNBQVMsTUFBTSxTQUFTLGVBQWU7QUFDekMsWUFBSSxJQUFJLFNBQVUsUUFBTyxJQUFJLE9BQU8sR0FBRztBQUN2QyxpQkFBUyxRQUFRLE1BQU0sQ0FBQztBQUFBLE1BQzFCO0FBQ0EsVUFBSSxTQUFTLE1BQU0sU0FBUyx3QkFBeUIsV0FBVSxXQUFXLFNBQVksU0FBUyxFQUFFLEdBQUcsUUFBUSxPQUFPLENBQUM7QUFDcEgsT0FBQyxLQUFLLElBQUksS0FBSyxTQUFTLE1BQU0sY0FBYyxLQUFLO0FBQ2pELFVBQUksS0FBSyxFQUFFLEVBQUcsU0FBUSxPQUFPLEtBQUssRUFBRSxHQUFHLFdBQVcsRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLENBQUNBLE9BQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUN0RztBQUNBLGVBQVcsU0FBUyxJQUFJLE9BQU8sT0FBTyxFQUFHLE9BQU0sUUFBUSxTQUFTLFFBQVEsS0FBSztBQUFBLEVBQy9FO0FBSUEsTUFBSSxVQUFVO0FBRWQsTUFBTSxVQUFVLENBQUM7QUFHVixNQUFNLFNBQVMsQ0FBQyxRQUFRLE1BQU0sV0FBVyxDQUFDLElBQUksU0FBUyxRQUFRLEtBQUssR0FBRyxJQUFJLFFBQVEsR0FBRztBQUc3RixNQUFNLE9BQU8sQ0FBQ0MsU0FBUTtBQUNwQixpQkFBYSxPQUFPO0FBQ3BCLGNBQVU7QUFDVixlQUFXLE9BQU8sUUFBUSxPQUFPLENBQUMsRUFBRyxDQUFBQSxLQUFJLEtBQUssbUJBQW1CO0FBQUEsRUFDbkU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLGdCQUFnQixNQUFNO0FBQ3ZCLG1CQUFhLE9BQU87QUFDcEIsZ0JBQVUsV0FBVyxNQUFNLEtBQU8sT0FBTztBQUFBLElBQzNDLENBQUM7QUFDRCxPQUFHLFlBQVksTUFBTSxhQUFhLE9BQU8sQ0FBQztBQUMxQyxPQUFHLFlBQVksTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ2pDOzs7QUM1Q0EsTUFBTSxTQUFTO0FBQ2YsTUFBTSxPQUFPO0FBR04sTUFBTSxTQUFTLENBQUMsT0FBTyxFQUFFLEdBQUcsR0FBRyxXQUFXLE1BQU0sUUFBUSxNQUFNLEtBQUssT0FBTyxFQUFFLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxXQUFXLE1BQU07QUFJeEgsTUFBTSxZQUFZLENBQUMsT0FBTyxTQUN4QixNQUFNLGNBQWMsU0FDaEIsTUFBTSx5QkFBeUIsSUFBSSxLQUFLLElBQUksRUFBRSxPQUFPLENBQUMsRUFBRSxNQUFNLEtBQUssTUFBTSxTQUFTLFNBQVMsZUFBZSxLQUFLLElBQUksQ0FBQyxJQUNwSCxDQUFDLEtBQUs7QUFHWixNQUFNQyxRQUFPLENBQUMsRUFBRSxHQUFHLE1BQU07QUFDdkIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixlQUFXLFNBQVMsT0FBTyxNQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsR0FBRztBQUNuRCxZQUFNLFFBQVEsT0FBTyxPQUFPLE1BQU0sU0FBUyxNQUFNLE1BQU0sYUFBYSxTQUFTLENBQUMsQ0FBQztBQUMvRSxpQkFBVyxVQUFVLFVBQVUsT0FBTyxJQUFJLEdBQUc7QUFDM0MsWUFBSSxPQUFPLGFBQWEsUUFBUSxrQkFBa0IsSUFBSSxNQUFNLE1BQU87QUFDbkUsZUFBTyxnQkFBZ0IsTUFBTSxLQUFLO0FBQ2xDLHFCQUFhLFFBQVEsaUJBQWlCLFFBQVEsU0FBUyxJQUFJO0FBQUEsTUFDN0Q7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLGVBQVcsUUFBUSxDQUFDLFVBQVUsWUFBWSxNQUFNLEVBQUcsTUFBSyxNQUFNLENBQUMsUUFBUSxlQUFlLE1BQU1BLE1BQUssR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN4Rzs7O0FDbkJBLE1BQU1DLE9BQU0sQ0FBQyxFQUFFLFNBQVMsTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUM5QyxVQUFNLE9BQU8sT0FBTyxPQUFPO0FBQzNCLFVBQU0sU0FBUyxTQUFTLE1BQU0sSUFBSTtBQUNsQyxRQUFJLFlBQVksS0FBTSxRQUFPLE1BQU0sTUFBTSxPQUFPLEVBQUUsUUFBUSxLQUFLLENBQUM7QUFDaEUsUUFBSSxPQUFPLFNBQVMsTUFBTSxNQUFNLEVBQUc7QUFDbkMsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUUsTUFBTSxRQUFRLFFBQVEsQ0FBQztBQUMxRCxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssUUFBUSxDQUFDLEVBQUcsS0FBSSxDQUFDLFVBQVUsSUFBSSxFQUFHLEtBQUksS0FBSyxPQUFPLE1BQU0sS0FBSztBQUN6RixpQkFBYSxJQUFJLE1BQU0sS0FBSyxNQUFNLFFBQVEsUUFBUSxhQUFhLElBQUksQ0FBQztBQUNwRSxlQUFXLEdBQUc7QUFDZCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBSU8sTUFBTSxRQUFRLENBQUMsTUFBTSxPQUFPLFNBQVM7QUFDMUMsVUFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLEtBQUs7QUFDeEMsVUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLFNBQVMsQ0FBQztBQUNuQyxVQUFNLE9BQU8sa0JBQWtCLEtBQUssSUFBSSxLQUFLLFFBQVEsT0FBTyxPQUFPLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxnQkFBZ0IsSUFBSSxFQUFFLElBQUk7QUFDbEgsUUFBSSxNQUFNLE1BQU0sQ0FBb0IsUUFBUSxHQUFHLFNBQVMsR0FBRyxDQUFDLE9BQU8sUUFBUSxFQUFHO0FBQzlFLFVBQU0sTUFBTSxPQUFPLE1BQU0sV0FBVyxFQUFFLE9BQU8sUUFBUSxDQUFDLE9BQU8sU0FBUyxNQUFNLEdBQUcsS0FBSyxDQUFDO0FBQ3JGLFFBQUksVUFBVSxLQUFLLElBQUksRUFBRyxLQUFJLFFBQVEsQ0FBQyxDQUFDLE1BQU0sTUFBTSxDQUFDO0FBQ3JELFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLE9BQU8sQ0FBQyxNQUFNLFFBQVEsTUFBTSxTQUFTO0FBQ2hELFVBQU0sTUFBTSxPQUFPLE1BQU0sUUFBUSxJQUFJO0FBQ3JDLGlCQUFhLElBQUksTUFBTSxJQUFJO0FBQzNCLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFHQSxNQUFNLFVBQVUsQ0FBQyxXQUFXLFFBQVE7QUFDbEMsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsY0FBYyxDQUFDLENBQUM7QUFDakYsUUFBSSxNQUFNLFNBQVMsU0FBUyxFQUFHLFFBQU8saUNBQWlDLEtBQUssVUFBVSxHQUFHLENBQUM7QUFDMUYsVUFBTSxVQUFVLE9BQU8sT0FBTyxRQUFRLFlBQVksS0FBSyxPQUFPLFlBQVksUUFBUSxXQUFXLEtBQUs7QUFDbEcsV0FBTyx5QkFBeUIsTUFBTSxTQUFTLFFBQVEsTUFBTSxLQUFLLElBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxXQUFXLEVBQUU7QUFBQSxFQUNyRztBQUdBLE1BQU0sT0FBTyxDQUFDLFdBQVcsUUFBUSxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksSUFBSSxDQUFDLE1BQ3JELElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUMvQixVQUFNLE1BQU0sT0FBTyxPQUFPLEtBQUssbUJBQW1CLElBQUk7QUFBQTtBQUFBLE1BQTJCO0FBQUEsSUFBSSxDQUFDO0FBQ3RGLFVBQU0sT0FBTyxNQUFNLHlCQUF5QixJQUFJLE9BQU8sU0FBUyxDQUFDLElBQUksR0FBRyxFQUFFO0FBQzFFLFFBQUksS0FBTSxNQUFLLE1BQU0sUUFBUSxNQUFNLEVBQUUsU0FBUyxPQUFPLENBQUM7QUFBQSxRQUNqRCxNQUFLLEVBQUUsV0FBVyxRQUFRLE9BQU8sR0FBRyxRQUFRLFdBQVcsR0FBRyxDQUFDO0FBQUEsRUFDbEUsQ0FBQztBQUdILE1BQU0sTUFBTSxPQUFPLEtBQUssWUFBWTtBQUNsQyxVQUFNLEVBQUUsT0FBTyxHQUFHLElBQUk7QUFDdEIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUVwQixVQUFNLFNBQVMsQ0FBQyxRQUFTLFNBQVMsSUFBSSxRQUFRLElBQUksU0FBUyxRQUFRO0FBQ25FLFFBQUksVUFBVSxDQUFDLElBQUksUUFBUyxRQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsUUFBUSxHQUFHLE9BQU8sUUFBUSxnQkFBZ0IsRUFBRSxDQUFDLENBQUM7QUFDdEcsUUFBSSxVQUFXLElBQUksVUFBVSxLQUFLLFFBQVEsVUFBWSxRQUFPLEtBQUssS0FBSyxpQkFBaUI7QUFDeEYsUUFBSSxRQUFRLFdBQVcsR0FBRyxJQUFJLEtBQUssS0FBSyxJQUFJO0FBQzVDLFVBQU1DLFVBQVMsTUFBTSxPQUFPLEtBQUssTUFBTTtBQUNyQyxZQUFNQyxRQUFPLEtBQUssRUFBRSxLQUFLLFNBQVM7QUFDbEMsWUFBTSxTQUFTLElBQUksUUFBUSxjQUFjLElBQUksU0FBU0E7QUFDdEQsYUFBTyxRQUFRLEtBQUssS0FBSyxFQUFFLE1BQUFBLE9BQU0sUUFBUSxTQUFTLE1BQU0sQ0FBQyxLQUFLLEVBQUUsZUFBZSxNQUFNLEtBQUssRUFBRSxFQUFFLENBQUM7QUFBQSxJQUNqRyxDQUFDO0FBQ0QsUUFBSUQsUUFBUSxPQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxRQUFBQSxRQUFPLENBQUMsR0FBR0EsU0FBUSxPQUFPO0FBQUEsYUFDL0QsSUFBSSxVQUFVLEtBQU0sUUFBTyxLQUFLLEtBQUssa0NBQWtDO0FBQ2hGLFdBQU8sR0FBRztBQUFBLEVBQ1o7QUFJQSxNQUFNLE9BQU8sQ0FBQyxLQUFLLFNBQVM7QUFDMUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxPQUFPLElBQUksS0FBSyxJQUFJO0FBQzFDLFdBQU8sT0FBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLEtBQUssUUFBUSxXQUFXLENBQUM7QUFDM0QsV0FBTyxFQUFFLEtBQUssT0FBTyxFQUFFLEtBQUssS0FBSztBQUNqQyxRQUFJLE1BQU8sTUFBSyxJQUFJLGdCQUFnQixLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQ3pELGFBQVMsV0FBVyxHQUFHO0FBQ3ZCLFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLGVBQVcsRUFBRSxNQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssT0FBTyxHQUFHO0FBQ25ELFVBQUksQ0FBQyxNQUFPO0FBQ1osWUFBTSxJQUFJLEtBQUs7QUFDZixpQkFBVyxTQUFTLE9BQVEsTUFBSyxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ3JEO0FBQ0EsUUFBSSxDQUFDLElBQUksUUFBUyxNQUFLLElBQUksZ0JBQWdCLENBQUMsR0FBRyxLQUFLLEVBQUUsS0FBSyxDQUFDO0FBQzVELFVBQU0sR0FBRztBQUNULFNBQUssT0FBTyxlQUFlLElBQUksU0FBUyxFQUFFO0FBQUEsRUFDNUM7QUFJTyxNQUFNLFVBQVUsQ0FBQyxZQUFZO0FBQ2xDLFlBQVEsUUFBUUQsSUFBRztBQUNuQixZQUFRLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxFQUFFLFFBQVEsTUFBTUcsU0FBUSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hFO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsV0FBTyxRQUFRLEVBQUUsTUFBTSxPQUFPLFFBQVEsTUFBTSxNQUFNLElBQUksTUFBTSxPQUFPLFFBQVE7QUFBQSxFQUM3RTs7O0FDMUdBLE1BQU0sU0FBUztBQUVmLE1BQU0sUUFBUSxDQUFDO0FBR2YsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFVBQVUsTUFBTSxPQUFPLFVBQVUsMkJBQTJCLElBQUksRUFBRTtBQUN4RSxRQUFJLENBQUMsV0FBVyxRQUFRLFFBQVEsTUFBTSxFQUFHO0FBQ3pDLFVBQU1DLFNBQVEsZUFBZSxLQUFLLFFBQVEsSUFBSSxLQUFLLFFBQVEsTUFBTSxRQUFRLElBQUk7QUFDN0UsUUFBSSxDQUFDQSxVQUFTLENBQUMsUUFBUSxRQUFRLElBQUksRUFBRztBQUN0QyxTQUFLLEtBQUs7QUFDVixVQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ2xDO0FBR0EsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixRQUFJLENBQUMsTUFBTSxPQUFPLFVBQVUsSUFBSSxFQUFHO0FBQ25DLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLE1BQU0sT0FBTyxjQUFjLENBQUM7QUFBQSxFQUMvQztBQUdBLE1BQU0sVUFBVSxNQUFNLE9BQU8sUUFBUSxTQUFTLGVBQWU7QUFLdEQsTUFBTSxhQUFhLENBQUNDLFFBQU9DLFNBQVEsWUFBWTtBQUNwRCxRQUFJLFlBQVksT0FBTyw4QkFBOEIsUUFBUSxFQUFHLFFBQU9ELE9BQU07QUFFN0UsVUFBTSxLQUFLLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDekIsVUFBSSxXQUFXLFlBQVksQ0FBQyxRQUFRLEVBQUc7QUFDdkMsaUJBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8sb0JBQW9CLE1BQU0sVUFBVSxJQUFJO0FBQ3pGLE1BQUFBLE9BQU07QUFDTixpQkFBVyxNQUFNLE1BQU0sUUFBUSxDQUFDLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNoRDtBQUNBLFVBQU0sWUFBWSxPQUFPLFFBQVEsRUFBRSxPQUFPLFFBQVEsQ0FBQ0MsTUFBSyxHQUFHLE1BQU0sa0JBQWtCLElBQUksTUFBTSxHQUFHLENBQUM7QUFDakcsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLFVBQVcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFBQSxFQUN4Rjs7O0FDckNPLE1BQU0sUUFBUSxDQUFDLFdBQVc7QUFDL0IsVUFBTSxPQUFPLFNBQVMsY0FBYyxNQUFNO0FBQzFDLFVBQU0sS0FBSztBQUNYLFNBQUssS0FBSztBQUNWLGFBQVMsS0FBSyxPQUFPLElBQUk7QUFDekIsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxhQUFhLE1BQU0sQ0FBQztBQUMvRCxlQUFXLFNBQVMsT0FBUSxPQUFNLGFBQWEsUUFBUSxFQUFFO0FBQ3pELFNBQUssTUFBTTtBQUNYLFdBQU8sUUFBUSxDQUFDLE9BQU8sT0FBTyxhQUFhLE9BQU8sUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBQ3JFLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFHQSxNQUFNLFlBQVksQ0FBQyxVQUFVLE9BQU8sU0FBUyxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sU0FBUztBQUUvRSxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLFlBQVksTUFBTSxNQUFNLElBQUksb0JBQW9CLEVBQUUsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUV2RSxVQUFNLFFBQVEsSUFBSSwwQkFBMEI7QUFDNUMsUUFBSSxZQUFZLFdBQVcsU0FBUyxFQUFHLE9BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsYUFBYSxDQUFDO0FBQUEsRUFDdEc7OztBQ2pCQSxNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFDZCxNQUFNLGNBQWM7QUFFcEIsTUFBTSxRQUFRLG9CQUFJLFFBQVE7QUFFMUIsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFFdkIsTUFBTSxRQUFRLG9CQUFJLFFBQVE7QUFFMUIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxZQUFZLG9CQUFJLElBQUk7QUFHMUIsTUFBTSxXQUFXLENBQUMsZ0JBQWdCO0FBQ2hDLFlBQVEsSUFBSSxZQUFZLEVBQUU7QUFDMUIsWUFBUSxPQUFPLGFBQWEsT0FBTyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxFQUN2RDtBQUdBLE1BQU0sY0FBYyxDQUFDLFVBQVU7QUFDN0IsVUFBTSxDQUFDQyxRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFFBQUksQ0FBQyxPQUFPLENBQUMsRUFBRyxRQUFPQSxVQUFTLFNBQVNBLE1BQUs7QUFDOUMsV0FBTyxJQUFJLEtBQUs7QUFDaEIsZUFBVyxFQUFFLEdBQUcsS0FBSyxNQUFPLFNBQVEsSUFBSSxFQUFFO0FBQzFDLFVBQU0sVUFBVSxPQUFPLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxHQUFHLFFBQVEsY0FBYyxJQUFJLFFBQVEsVUFBVSxFQUFFO0FBQzdGLFNBQUtBLFFBQU8sT0FBTyxFQUFFLE9BQU8sUUFBUSxHQUFHLEVBQUUsTUFBTSxDQUFDO0FBQUEsRUFDbEQ7QUFHQSxNQUFNQyxhQUFZLENBQUMsZ0JBQWdCLFlBQVksZUFBZSxZQUFZLFFBQVEsSUFBSTtBQUd0RixNQUFNQyxPQUFNLENBQUMsZ0JBQWdCO0FBQzNCLFVBQU0sV0FBVyxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFDM0MsUUFBSSxTQUFTLElBQUksV0FBVyxFQUFHO0FBQy9CLFVBQU0sRUFBRSxXQUFXLElBQUksWUFBWTtBQUNuQyxVQUFNLFNBQVMsSUFBSSxHQUFHLElBQUksb0JBQW9CLEVBQUUsT0FBTyxDQUFDLFdBQ3RELFdBQVcsZUFBZSxPQUFPLFFBQVEsZUFBZSxjQUFjLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFDbkgsZ0JBQVksTUFBTSxJQUFJLFdBQVcsSUFBSSxDQUFDLFdBQVcsSUFBSSxDQUFDLGFBQWEsR0FBRyxNQUFNLEVBQUUsTUFBTSxHQUFHLFdBQVcsQ0FBQztBQUFBLEVBQ3JHO0FBSUEsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLElBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxFQUFFLE1BQU07QUFDckQsUUFBSSxXQUFXLE1BQU87QUFDdEIsVUFBTSxDQUFDRixRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFVBQU0sT0FBTyxPQUFPLE9BQU9DLFVBQVM7QUFDcEMsV0FBTyxPQUFPLEtBQUs7QUFDbkIsUUFBSUEsV0FBVUQsTUFBSyxHQUFHO0FBQ3BCLGNBQVEsT0FBTyxFQUFFO0FBQ2pCLFVBQUksT0FBTyxDQUFDLEVBQUcsT0FBTSxJQUFJQSxNQUFLO0FBQzlCLGFBQU8sWUFBWSxJQUFJO0FBQUEsSUFDekI7QUFDQSxlQUFXLFNBQVMsTUFBTTtBQUN4QixZQUFNLElBQUksS0FBSztBQUNmLGVBQVMsS0FBSztBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUdBLE1BQU1HLFFBQU8sQ0FBQyxPQUFPO0FBQ25CLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHO0FBQ3pCLFVBQU1DLFVBQVMsVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBQ3JDLGNBQVUsT0FBTyxFQUFFO0FBQ25CLFlBQVEsT0FBTyxFQUFFO0FBRWpCLGVBQVcsU0FBUyxPQUFPQSxVQUFTLENBQUMsRUFBRyxPQUFNLE1BQU0sS0FBSztBQUFBLEVBQzNEO0FBR0EsTUFBTSxPQUFPLElBQUkscUJBQXFCLENBQUMsWUFBWTtBQUNqRCxlQUFXLEVBQUUsZ0JBQWdCLE9BQU8sS0FBSyxTQUFTO0FBQ2hELFVBQUksQ0FBQyxPQUFPLFFBQVEsSUFBSSxFQUFHLE1BQUssVUFBVSxNQUFNO0FBQUEsZUFDdkMsZUFBZ0IsQ0FBQUYsS0FBSSxNQUFNO0FBQUEsSUFDckM7QUFBQSxFQUNGLENBQUM7QUFFRCxNQUFNRyxRQUFPLE1BQU07QUFDakIsZUFBVyxlQUFlLElBQUksSUFBSSxHQUFHO0FBQ25DLFVBQUksTUFBTSxJQUFJLFdBQVcsRUFBRztBQUM1QixZQUFNLElBQUksV0FBVztBQUNyQixVQUFJLFlBQVksUUFBUSxjQUFjLFVBQVcsTUFBSyxRQUFRLFdBQVc7QUFBQSxVQUNwRSxDQUFBSCxLQUFJLFdBQVc7QUFBQSxJQUN0QjtBQUNBLGVBQVcsTUFBTSxvQkFBSSxJQUFJLENBQUMsR0FBRyxVQUFVLEtBQUssR0FBRyxHQUFHLE9BQU8sQ0FBQyxFQUFHLENBQUFDLE1BQUssRUFBRTtBQUFBLEVBQ3RFO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsU0FBSyxVQUFVLENBQUMsRUFBRSxPQUFPLElBQUksS0FBSyxNQUFNO0FBQ3RDLFVBQUksQ0FBQyxPQUFPLEtBQUssV0FBVyxRQUFRLEtBQUssQ0FBQyxLQUFLLFFBQVEsSUFBSSxFQUFHLFFBQU87QUFFckUsVUFBSSxRQUFRLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLFdBQVcsZ0JBQWdCLEVBQUcsV0FBVSxJQUFJLElBQUksQ0FBQyxHQUFJLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFJLEtBQUssQ0FBQztBQUN4SCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsU0FBSyxZQUFZLElBQUk7QUFDckIsVUFBTSxRQUFRLEVBQUUsaUJBQWlCLENBQUMsaUJBQWlCLEdBQUcsV0FBVyxNQUFNLFNBQVMsS0FBSztBQUNyRixRQUFJLGlCQUFpQkUsS0FBSSxFQUFFLFFBQVEsU0FBUyxpQkFBaUIsS0FBSztBQUNsRSxJQUFBQSxNQUFLO0FBQUEsRUFDUDs7O0FDbEdBLE1BQU0sT0FBTztBQUViLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBR3RCLE1BQU0sV0FBVyxDQUFDLE9BQU87QUFDdkIsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLG9CQUFJLElBQUksRUFBRTtBQUMvQyxVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxXQUFXLENBQUMsTUFBTSxTQUFTLE1BQU0sU0FBUyxJQUFJLE9BQU8sSUFBSSxDQUFDLEtBQUssSUFBSTtBQUd6RSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxRQUFRLFFBQVEsRUFBRSxLQUFLLElBQUk7QUFHaEYsTUFBTUMsUUFBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFlBQVksTUFBTTtBQUM5QyxVQUFNLFNBQVMsT0FBTyxVQUFVLElBQUksSUFBSSxHQUFHO0FBQzNDLFVBQU0sT0FBTyxVQUFVLE9BQU8sTUFBTTtBQUNwQyxRQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sUUFBUSxZQUFhO0FBQzFDLFVBQU0sUUFBUSxPQUFPLGFBQWEsSUFBSTtBQUN0QyxRQUFLLFNBQVMsY0FBZSxVQUFVLFVBQVc7QUFDbEQsVUFBTSxPQUFPLFNBQVMsS0FBSyxFQUFFO0FBQzdCLFNBQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDcEQsaUJBQWEsS0FBSyxLQUFLO0FBQ3ZCLFNBQUssUUFBUSxXQUFXLE1BQU0sTUFBTSxLQUFLLEVBQUUsR0FBRyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLEVBQzlGO0FBSUEsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixVQUFNLEVBQUUsY0FBYyxNQUFNLFVBQVUsTUFBTSxJQUFJO0FBQ2hELFdBQU8sVUFBVSxTQUFTLGtCQUFrQixTQUFTLFlBQWEsU0FBUyxZQUFZLFVBQVU7QUFBQSxFQUNuRztBQUdBLE1BQU0sUUFBUSxDQUFDLE9BQU87QUFDcEIsVUFBTSxPQUFPLFNBQVMsRUFBRTtBQUN4QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxLQUFNLFFBQU8sS0FBSyxNQUFNLE9BQU8sRUFBRTtBQUN0QyxVQUFNQyxXQUFVLFNBQVM7QUFDekIsUUFBSUEsU0FBUyxRQUFPLEtBQUtBLFNBQVEsS0FBSyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBRXJELFFBQUksS0FBSyxXQUFZO0FBRXJCLFVBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxHQUFHLEVBQUUsT0FBTyxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sVUFBVSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksRUFDdEcsT0FBTyxDQUFDLFNBQVMsQ0FBQyxTQUFTLE1BQU0sSUFBSSxFQUFFLEtBQUssTUFBTSxDQUFDO0FBQ3RELFNBQUssSUFBSSxNQUFNO0FBQ2YsUUFBSSxDQUFDLE1BQU0sT0FBUTtBQUNuQixTQUFLLGFBQWE7QUFDbEIsVUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFDMUQsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLFFBQVEsSUFBSSxHQUFHLENBQUMsRUFBRSxLQUFLLE9BQU87QUFDakYsVUFBTSxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxjQUFjLE1BQU0sSUFBSSxFQUFFO0FBQ3BGLFFBQUksT0FBUSxRQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLEVBQUUsQ0FBQztBQUN6RCxTQUFLLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDekI7QUFHQSxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQ3hCLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxTQUFTLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLE9BQU8sVUFBVSxRQUFRO0FBQ3JGLFdBQU8sR0FBRyxJQUFJO0FBQUE7QUFBQSxNQUFvQztBQUFBLElBQU0sQ0FBQztBQUFBLEVBQzNEO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsT0FBRywrQkFBK0JELEtBQUk7QUFDdEMsU0FBSyxVQUFVLENBQUMsRUFBRSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ3pDLFVBQUksVUFBVSxXQUFXLFVBQVcsT0FBTSxJQUFJLEVBQUUsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsU0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFBTTtBQUMvQixZQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsVUFBSSxDQUFDLFFBQVEsV0FBVyxPQUFRO0FBQ2hDLFdBQUssYUFBYTtBQUNsQixpQkFBVyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDNUIsQ0FBQztBQUFBLEVBQ0g7OztBQ2pGQSxNQUFNLFNBQVM7QUFHZixNQUFNRSxRQUFPLENBQUMsT0FBTztBQUNuQixlQUFXLFdBQVcsSUFBSSxJQUFJLE1BQU0sR0FBRyxHQUFHO0FBQ3hDLFVBQUksTUFBTSxRQUFRLGFBQWEsTUFBTSxNQUFNLEdBQUk7QUFDL0MsY0FBUSxTQUFTO0FBQ2pCLGNBQVEsZ0JBQWdCLE1BQU07QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFdBQVc7QUFDN0IsU0FBSyxVQUFVLE9BQU8sY0FBYyxDQUFDLENBQUMsTUFBTTtBQUM1QyxpQkFBYSxNQUFNLGFBQWEsU0FBUyxTQUFTLElBQUk7QUFDdEQsUUFBSSxDQUFDLEtBQUssVUFBVSxPQUFRLE1BQUssZ0JBQWdCLE9BQU87QUFDeEQsZUFBVyxXQUFXLE1BQU0sd0JBQXdCLElBQUksR0FBRztBQUN6RCxZQUFNLEVBQUUsYUFBYSxJQUFJLFFBQVE7QUFDakMsY0FBUSxTQUFTLENBQUMsVUFBVyxnQkFBZ0IsaUJBQWlCO0FBQUEsSUFDaEU7QUFBQSxFQUNGO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUTtBQUNyQixVQUFNLEVBQUUsUUFBUSxJQUFJLE9BQU8sSUFBSTtBQUMvQixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxHQUFHLEVBQUc7QUFDNUIsU0FBSyxNQUFNLE1BQU07QUFDakIsVUFBTSxXQUFXLFFBQVEsUUFBUTtBQUNqQyxVQUFNLFVBQVUsWUFBWSxPQUFPLFFBQVEsUUFBUTtBQUNuRCxRQUFJLENBQUMsV0FBVyxDQUFDLEtBQUssU0FBUyxPQUFPLEVBQUc7QUFDekMsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsYUFBYSxRQUFRLEVBQUU7QUFBQSxFQUNqQztBQUdBLE1BQU1DLE9BQU0sQ0FBQyxFQUFFLFFBQVEsS0FBSyxNQUFNO0FBQ2hDLFFBQUksT0FBTyxNQUFNLFNBQVMsY0FBZSxDQUFBRCxNQUFLLE9BQU8sRUFBRTtBQUN2RCxRQUFJLE9BQU8sVUFBVSxJQUFJLEVBQUcsTUFBSyxNQUFNO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFdBQVcsS0FBSztBQUNyQixPQUFHLHFDQUFxQ0MsSUFBRztBQUUzQyxVQUFNLE9BQU8sTUFBTTtBQUNqQixNQUFBRCxNQUFLO0FBQ0wsaUJBQVcsUUFBUSxJQUFJLGFBQWEsRUFBRyxNQUFLLElBQUk7QUFBQSxJQUNsRDtBQUNBLFNBQUssWUFBWSxJQUFJO0FBQ3JCLE9BQUcsWUFBWSxDQUFDLEVBQUUsVUFBVSxNQUFNLGFBQWEsS0FBSyxDQUFDO0FBQUEsRUFDdkQ7OztBQ3JEQSxNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLE9BQU8sTUFBTTtBQUNqQixRQUFJLFNBQVMsT0FBUTtBQUNyQixlQUFXLE1BQU0sU0FBUztBQUN4QixZQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQUksTUFBTSxhQUFhLFlBQVksR0FBRyxTQUFTLFFBQVEsRUFBRyxPQUFNLElBQUk7QUFBQSxJQUN0RTtBQUNBLFlBQVEsTUFBTTtBQUFBLEVBQ2hCO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsU0FBSyxVQUFVLENBQUMsRUFBRSxJQUFJLE9BQU8sTUFBTTtBQUNqQyxVQUFJLENBQUMsU0FBUyxVQUFVLENBQUMsT0FBUSxRQUFPO0FBQ3hDLGNBQVEsSUFBSSxFQUFFO0FBQ2QsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELE9BQUcsb0JBQW9CLElBQUk7QUFBQSxFQUM3Qjs7O0FDcEJBLE1BQU0sTUFBTTtBQUdaLE1BQU0sT0FBTyxDQUFDLElBQUlFLFVBQVM7QUFDekIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLEtBQU0sT0FBTSxLQUFLLElBQUksRUFBRSxRQUFRQSxLQUFJO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLGFBQWEsQ0FBQyxFQUFFLElBQUksSUFBSSxNQUFNO0FBQ2pDLFdBQUssSUFBSSxDQUFDLFFBQVE7QUFDaEIsWUFBSSxRQUFRO0FBQ1osWUFBSSxTQUFTO0FBQUEsTUFDZixDQUFDO0FBQ0QsVUFBSSxPQUFPLGlCQUFpQixZQUFZLENBQThCLEVBQUUsa0JBQWtCLFFBQVEsTUFBTSxNQUFNO0FBQzVHLFlBQUksaUJBQWtCLE1BQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxRQUFTLFNBQVMsUUFBUyxJQUFJLEdBQUk7QUFBQSxNQUNsRixDQUFDO0FBQ0QsVUFBSSxpQkFBaUIsV0FBVyxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxTQUFTLElBQUssQ0FBQztBQUFBLElBQzlFLENBQUM7QUFFRCxTQUFLLFlBQVksTUFBTSxJQUFJLEdBQUcsRUFBRSxRQUFRLENBQUMsUUFBUyxJQUFJLFNBQVMsSUFBSyxDQUFDO0FBQUEsRUFDdkU7OztBQ1BBLE1BQU1DLFNBQVEsQ0FBQyxZQUFZO0FBQ3pCLFVBQU0sRUFBRSxRQUFRLElBQUk7QUFDcEIsUUFBSSxLQUFLLE9BQU8sR0FBRztBQUNqQixjQUFRLE9BQU87QUFDZixhQUFPLFVBQVU7QUFBQSxJQUNuQjtBQUNBLFVBQU0sUUFBUSxPQUFPLE1BQU0sUUFBUSxPQUFPLEtBQUs7QUFDL0MsVUFBTSxNQUFNLGFBQWEsT0FBTyxrQkFBa0IsT0FBTyxlQUFlLFNBQVMsTUFBTTtBQUN2RixZQUFRLE1BQU0sR0FBRztBQUNqQixZQUFRLE1BQU0sUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQ25DO0FBS08sTUFBTSxRQUFRLENBQUMsWUFBWTtBQUNoQyxRQUFJLE9BQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU8sS0FBTTtBQUMxRCxhQUFTLFFBQVEsU0FBUztBQUMxQixhQUFTLGlCQUFpQixRQUFRLE1BQU0sS0FBSyxRQUFRLE9BQU8sR0FBRyxJQUFJO0FBQ25FLGVBQVcsTUFBTUEsT0FBTSxPQUFPLEdBQUcsUUFBUSxLQUFLO0FBQzlDLGlCQUFhO0FBQ2IsYUFBUztBQUNULGVBQVc7QUFDWCxnQkFBWTtBQUNaLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixnQkFBWTtBQUNaLGdCQUFZO0FBQ1osZ0JBQVk7QUFDWixjQUFVO0FBQ1YsaUJBQWE7QUFDYixpQkFBYTtBQUNiLGVBQVc7QUFDWCxnQkFBWTtBQUNaLGlCQUFhO0FBQUEsRUFDZjs7O0FDdERBLFFBQU0sS0FBSzsiLAogICJuYW1lcyI6IFsiYXNrIiwgInJlYWQiLCAic2VlbiIsICJuYW1lIiwgIm9wdGlvbnMiLCAia25vd24iLCAiaXNTYW1lIiwgImxpbmVzIiwgImFzayIsICJ0YWtlIiwgImZpcnN0IiwgInNlbmQiLCAiYW5zd2VyIiwgImZvbGxvdyIsICJwbGFjZU9mIiwgImFsbCIsICJwbGFjZXMiLCAicnVuIiwgImZvbGxvdyIsICJqb2IiLCAic2VudCIsICJwbGFjZXMiLCAid2FpdGluZyIsICJidXR0b24iLCAic2hvdyIsICJ0ZWxsIiwgIm5vdGUiLCAiZ3JvdXBzIiwgIm1hcmsiLCAiaXNPd24iLCAibmV3cyIsICJsb29rIiwgImxlYXZlIiwgInRvIiwgInBsYWNlcyIsICJpZCIsICJsZW5ndGgiLCAic3dhcCIsICJrZXkiLCAidGFrZSIsICJzZWVuIiwgImNhbGwiLCAicmVsZWFzZSIsICJwbGFjZXMiLCAicnVuIiwgImNhbGwiLCAiYmVnaW4iLCAiY2hhaW4iLCAicmVsZWFzZSIsICJjYWxsIiwgImVuZCIsICJzaG93IiwgImFzayIsICJhbnN3ZXIiLCAicm9vdCIsICJyZWxlYXNlIiwgInNlbmRzIiwgImJlZ2luIiwgImZpcnN0IiwgImZpcnN0IiwgImlzV2FpdGluZyIsICJhc2siLCAidGVsbCIsICJjYXVzZXMiLCAibG9vayIsICJub3RlIiwgInByZXNzZWQiLCAic2hvdyIsICJlbmQiLCAic2hvdyIsICJiZWdpbiJdCn0K
