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
      const own = id || [localName, name, isTick(control) && value, form?.getAttribute("data-nitro-args"), ...doingOf(control)];
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
  var isTyping = () => (
    /** @type {any} */
    document.activeElement.matches(TYPED)
  );
  var isDouble = ({ id }, scope) => scope.querySelectorAll(`[id="${CSS.escape(id)}"]`)[1];
  var only = (root, { id, name, type }) => {
    const found = all(TYPED, root).filter((input) => input.type === type && (id ? input.id === id : input.name === name));
    return !found[1] && found[0];
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
    for (; inner && place && inner.localName === place.localName && inner.getAttribute("id") === place.getAttribute("id"); inner = inner.parentElement) {
      way.unshift([inner, place]);
      if (inner === old && place === fresh) return way;
      place = place.parentElement;
    }
    return [];
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
    const way = wayTo(old, fresh);
    const [inner, place] = way.at(-1) ?? [];
    if (!place?.hasAttribute("hx-preserve")) return;
    const news = new Set(idsIn(fresh, ":not([hx-preserve])"));
    const known2 = new Set(idsIn(old).filter((id) => id && news.has(id)));
    const isApart = !idsIn(inner).some((id) => known2.has(id));
    const isSame2 = way.slice(1).every(([element, twin]) => signsOf(element, known2) === signsOf(twin, known2));
    return isApart && isSame2 && !isDouble(inner, document) && !isDouble(inner, fresh) && place;
  };
  var places = /* @__PURE__ */ new WeakSet();
  var leave = (_, { tasks }) => {
    if (!isTyping()) return;
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
    const isTop = isOpen && isModal;
    if (!element.matches(":modal") === isTop) {
      element.open = !isTop;
      isTop ? element.showModal() : element.close();
    }
    if (isOpen != null) element.open = isOpen;
    if (element.popover && element.matches(":popover-open") !== !!isShown) element.togglePopover();
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
    for (const fresh of news) said.set(fresh, fresh.hasAttribute("open"));
    const states = olds.filter((old) => !isOwn2(old)).map((old) => [old, stateOf(old)]);
    news.forEach((fresh, at) => {
      const old = pairs.get(fresh);
      if (!fresh.matches(OPENS) && !scrolled.has(old)) return;
      const state = old ? stateOf(old) : {};
      if ("open" in fresh) {
        const says = state.says = said.get(fresh);
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
        for (const { element, state } of found) {
          element.removeAttribute(PAIR);
          open(element, state);
        }
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
    addArguments(job.body, JSON.parse(element.getAttribute("data-nitro-args") ?? "{}"));
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
    live.timer = setTimeout(() => flush(root.id), target.matches(TYPED) ? pause : 0);
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
    if (!names[0]) return;
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
    const selector = source?.getAttribute("data-nitro-hide");
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvd2F5LmpzIiwgIi4uLy4uL2NsaWVudC90eXBpbmc0LmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWQuanMiLCAiLi4vLi4vY2xpZW50L2h0bXg0LmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9vZmZsaW5lLmpzIiwgIi4uLy4uL2NsaWVudC9hZ2Fpbi5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L3dhaXRpbmcuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L3JpZGVycy5qcyIsICIuLi8uLi9jbGllbnQvcGFydHMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvc2luZ2xlLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9mb3JnZXQuanMiLCAiLi4vLi4vY2xpZW50L2xhenkuanMiLCAiLi4vLi4vY2xpZW50L2xpdmUuanMiLCAiLi4vLi4vY2xpZW50L2xvYWRpbmcuanMiLCAiLi4vLi4vY2xpZW50L3BvbGxzLmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWRzLmpzIiwgIi4uLy4uL2NsaWVudC9zdGFydC5qcyIsICIuLi8uLi9jbGllbnQvbml0cm8taHRteDQuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoZXJlIHRoaW5ncyBhcmUgb24gdGhlIHBhZ2UsIGFuZCB3aG9zZSB0aGV5IGFyZS4gKi9cblxuLyoqIFdoYXQgdGhlIHNlcnZlciBoYXMgd3JpdHRlbiBhdCBvdXIgc2NyaXB0LiAqL1xuZXhwb3J0IGNvbnN0IG9wdGlvbnMgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5leHBvcnQgY29uc3QgUk9PVCA9ICdbZGF0YS1uaXRyby1jb21wb25lbnRdJztcbmV4cG9ydCBjb25zdCBBU0tTID0gJ1toeC1wb3N0XSxbZGF0YS1oeC1wb3N0XSc7XG5cbmxldCB1bnRydXN0ZWQgPSAnJztcbi8qKiBOYW1lIHdoYXQgcGVvcGxlIHdyb3RlOiBub3RoaW5nIGluIHRoZXJlIGFjdHMsIGlzIGJvdW5kLCBvciBpcyBhIGNvbXBvbmVudC5cbiAqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkaXN0cnVzdCA9IChzZWxlY3RvcikgPT4gdm9pZCAodW50cnVzdGVkID0gc2VsZWN0b3IpO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNUcnVzdGVkID0gKGVsZW1lbnQpID0+ICFlbGVtZW50LmNsb3Nlc3Q/Lih1bnRydXN0ZWQpO1xuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290PzogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBhbGwgPSAoc2VsZWN0b3IsIHJvb3QgPSBkb2N1bWVudCkgPT4gWy4uLnJvb3QucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildLmZpbHRlcihpc1RydXN0ZWQpO1xuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmlyc3QgPSAoc2VsZWN0b3IpID0+IGFsbChzZWxlY3RvcilbMF07XG5cbi8qKiBAdHlwZSB7KGlkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmaW5kID0gKGlkKSA9PiBpZCAmJiBmaXJzdCgnIycgKyBDU1MuZXNjYXBlKGlkKSk7XG5cbi8qKiBXaGF0IHBsYWluIGh0bXggcHV0cyBpbiBhIHJvb3QncyBwbGFjZSBoYXMgdGhlIG9sZCBvbmUncyB0b2tlbiB1bnRpbCBodG14IHNldHRsZXMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1NldHRsZWQgPSAocm9vdCkgPT4gIXJvb3Q/LmNsb3Nlc3QoJy5odG14LWFkZGVkJyk7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IFByb21pc2U8YW55Pn0gKi9cbmV4cG9ydCBjb25zdCBzZXR0bGVkID0gYXN5bmMgKGlkKSA9PiB7XG4gIGZvciAobGV0IHRyaWVzID0gMDsgdHJpZXMgPCA1MDAgJiYgIWlzU2V0dGxlZChmaW5kKGlkKSk7IHRyaWVzKyspIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIDEwKSk7XG4gIHJldHVybiBmaW5kKGlkKTtcbn07XG5cbi8qKiBUaGUgcm9vdCBvZiB0aGUgY29tcG9uZW50IHRoYXQgYW4gZWxlbWVudCBiZWxvbmdzIHRvLCBieSBpdHMgc2xvdHMsIHRvby5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qgcm9vdE9mID0gKGVsZW1lbnQpID0+IHtcbiAgaWYgKCFpc1RydXN0ZWQoZWxlbWVudCkpIHJldHVybjtcbiAgY29uc3Qgcm9vdCA9IGVsZW1lbnQuY2xvc2VzdD8uKGAke1JPT1R9LFtkYXRhLW5pdHJvLW93bmVyXWApO1xuICByZXR1cm4gZmluZChyb290Py5kYXRhc2V0Lm5pdHJvT3duZXIpID8/IHJvb3Q7XG59O1xuXG4vKiogV2hhdCBiZWxvbmdzIHRvIHRoZSBjb21wb25lbnQgb2YgdGhpcyByb290LCBhbmQgdG8gbm9uZSBpbnNpZGUuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcsIHJvb3Q6IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsT2YgPSAoc2VsZWN0b3IsIHJvb3QpID0+IGFsbChzZWxlY3Rvciwgcm9vdCkuZmlsdGVyKChlbGVtZW50KSA9PiByb290T2YoZWxlbWVudCkgPT09IHJvb3QpO1xuXG4vKiogVGhlIHBhcnRzIG9mIGFuIGFuc3dlcjogYSBjb21wb25lbnQsIGFuZCB3aGF0IGl0IGJyaW5ncyB0byBpdHMgc2xvdHMuXG4gKiBAdHlwZSB7KHRlbXBsYXRlOiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHBhcnRzT2YgPSAoeyBjb250ZW50IH0pID0+XG4gIFtjb250ZW50LCAuLi5bLi4uY29udGVudC5xdWVyeVNlbGVjdG9yQWxsKCd0ZW1wbGF0ZVtkYXRhLW5pdHJvLXVwZGF0ZV0nKV0ubWFwKCh1cGRhdGUpID0+IHVwZGF0ZS5jb250ZW50KV07XG5cbi8qKiBXaGV0aGVyIG5vdGhpbmcgaW4gYSBjb21wb25lbnQgaXMgb2YgYW5vdGhlciwgb3Igb2YgcGVvcGxlLCBzbyB0aGF0IG5vYm9keSBoYXMgdG8gYXNrIGVhY2ggZWxlbWVudC5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzUGxhaW4gPSAocm9vdCkgPT4gIXJvb3QucXVlcnlTZWxlY3RvcihgJHtST09UfSxbZGF0YS1uaXRyby1zbG90XSwke3VudHJ1c3RlZH1gKTtcblxuLyoqIFdoZXRoZXIgdGhlIGFkZHJlc3MgaXMgdGhhdCBvZiBhbiBhY3Rpb24gb2YgdGhlIGNvbXBvbmVudCBhcm91bmQgdGhlIGVsZW1lbnQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgcGF0aDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VycyA9IChlbGVtZW50LCBwYXRoKSA9PiBwYXRoPy5zdGFydHNXaXRoKHJvb3RPZihlbGVtZW50KT8uZGF0YXNldC5uaXRyb1VybCA/PyBOYU4pO1xuXG4vKiogV2hpY2ggb2YgaXRzIGFjdGlvbnMgYW4gYWRkcmVzcyBpcyBmb3IuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgcGF0aDogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgYWN0aW9uT2YgPSAoeyBkYXRhc2V0IH0sIHBhdGgpID0+IHBhdGguc2xpY2UoZGF0YXNldC5uaXRyb1VybC5sZW5ndGgpLnNwbGl0KCcvJylbMF07XG5cbi8qKiBXcml0ZSBhbiBhdHRyaWJ1dGUgYXMgaXQgd2FzOyBudWxsOiBpdCB3YXMgbm90IHRoZXJlLlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIG5hbWU6IHN0cmluZywgdmFsdWU6IHN0cmluZyB8IG51bGwpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2V0QXR0cmlidXRlID0gKGVsZW1lbnQsIG5hbWUsIHZhbHVlKSA9PlxuICB2YWx1ZSA9PT0gbnVsbCA/IGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKG5hbWUpIDogZWxlbWVudC5zZXRBdHRyaWJ1dGUobmFtZSwgdmFsdWUpO1xuXG5leHBvcnQgY29uc3QgYWRkcmVzcyA9ICgpID0+IGxvY2F0aW9uLnBhdGhuYW1lICsgbG9jYXRpb24uc2VhcmNoO1xuXG4vKiogSGVhciBldmVudHMgYmVmb3JlIGV2ZXJ5Ym9keSBlbHNlLlxuICogQHR5cGUgeyhuYW1lczogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb24gPSAobmFtZXMsIGxpc3RlbmVyKSA9PiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lcy5zcGxpdCgnICcpKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG59O1xuXG4vKiogTGV0IG5vYm9keSBlbHNlIGhlYXIgYW4gZXZlbnQsIGFuZCB0aGUgYnJvd3NlciBkbyBub3RoaW5nLlxuICogQHR5cGUgeyhldmVudDogRXZlbnQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RvcCA9IChldmVudCkgPT4ge1xuICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICBldmVudC5zdG9wSW1tZWRpYXRlUHJvcGFnYXRpb24oKTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsPzogYW55KSA9PiBDdXN0b21FdmVudH0gKi9cbmV4cG9ydCBjb25zdCBldmVudE9mID0gKG5hbWUsIGRldGFpbCkgPT4gbmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSwgZGV0YWlsIH0pO1xuXG4vKiogQHR5cGUgeyhib2R5OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaGFzRmlsZSA9IChib2R5KSA9PiBib2R5IGluc3RhbmNlb2YgRm9ybURhdGEgJiYgWy4uLmJvZHkudmFsdWVzKCldLnNvbWUoKHZhbHVlKSA9PiB2YWx1ZSBpbnN0YW5jZW9mIEJsb2IpO1xuIiwgIi8qIEpvYnMsIGFuZCB3aGF0IHRoZSBmZWF0dXJlcyBoZWFyIG9mIHRoZW0sIGluIHRoaXMgb3JkZXI6XG4gKiAgIHF1ZXVlZCAgICBhIGNvbXBvbmVudCBhc2tzIGZvciBzb21ldGhpbmc7IGEgbGlzdGVuZXIgdGhhdCByZXR1cm5zIGZhbHNlIGhvbGRzIGl0IGJhY2tcbiAqICAgZmlsbGluZyAgIGl0cyBib2R5IGlzIGJlaW5nIG1hZGU7IGEgbGlzdGVuZXIgbWF5IHNldCBwYXJhbWV0ZXJzXG4gKiAgIGxlYXZpbmcgICBpdCBpcyBiZWluZyBzZW50LCBhbmQgbm9ib2R5IGhhcyBzdG9wcGVkIGl0XG4gKiAgIGFnYWluICAgICBpdCB3YXMgaW4gdmFpbiwgb3Igbm90IGNlcnRhaW4sIGFuZCBpcyBzZW50IG9uY2UgbW9yZVxuICogICBhbnN3ZXJlZCAgdGhlIGFuc3dlciBpcyBvbiB0aGUgcGFnZSwgb3IgdGhlcmUgd2FzIG5vbmU7IGl0cyByaWRlcnMgZ28gb24sIGFuZCBpdHMgZXZlbnRzIGNvbWUgbmV4dFxuICogICBkb25lICAgICAgaXRzIGV2ZW50cyBoYXZlIGFycml2ZWQsIG9yIGl0IHdhcyBkcm9wcGVkXG4gKiBhbmQgYmVzaWRlczogdXBsb2FkaW5nIHtpZCwgeGhyfSwgb2YgZmlsZXMgb2YgYSBjb21wb25lbnQ7IG5hdmlnYXRlZCwgd2hlbiBodG14IGhhcyBjaGFuZ2VkIHRoZSBhZGRyZXNzO1xuICogcmVzdG9yZWQsIHdoZW4gaHRteCBoYXMgcHV0IHRoZSBIVE1MIG9mIGFuIGVhcmxpZXIgcGFnZSBiYWNrLlxuICogT25seSB0aGUgcmVhZGFibGUgYnVpbGQsIHdoaWNoIERFQlVHIGxvYWRzOiBldmVudCB7am9iLCBhcnJpdmFsLCBldmVudH0sIGJlZm9yZSB0aGUgcGFnZSBoZWFycyBvbmUgb2YgYW4gYW5zd2VyO1xuICogc3RvcHBlZCwgYSBqb2IgdGhhdCB3b3VsZCBnbyByb3VuZCBpbiBhIGxvb3AsIHdpdGggYHdoeWAuXG4gKi9cbmltcG9ydCB7IGFkZHJlc3MgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBqb2JzID0gbmV3IEV2ZW50VGFyZ2V0KCk7IC8vIGEgbGlzdGVuZXIgdGhhdCB0aHJvd3Mgc3RvcHMgbm8gb3RoZXIsIGFuZCBubyBqb2JcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGpvYjogYW55KSA9PiBhbnkpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgaGVhciA9IChuYW1lLCBsaXN0ZW5lcikgPT5cbiAgam9icy5hZGRFdmVudExpc3RlbmVyKG5hbWUsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICBpZiAobGlzdGVuZXIoZXZlbnQuZGV0YWlsKSA9PT0gZmFsc2UpIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBhbm5vdW5jZSA9IChuYW1lLCBkZXRhaWwpID0+IGpvYnMuZGlzcGF0Y2hFdmVudChuZXcgQ3VzdG9tRXZlbnQobmFtZSwgeyBjYW5jZWxhYmxlOiB0cnVlLCBkZXRhaWwgfSkpO1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbjogc3RyaW5nLCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiBKb2J9ICovXG5leHBvcnQgY29uc3QgbmV3Sm9iID0gKHJvb3QsIGFjdGlvbiwgbW9yZSkgPT4ge1xuICBjb25zdCBib2R5ID0gbmV3IEZvcm1EYXRhKCk7XG4gIGJvZHkuc2V0KCdjc3JmbWlkZGxld2FyZXRva2VuJywgJycpOyAvLyBob2xkcyB0aGUgZmlyc3QgcGxhY2UsIGZvciBEamFuZ28gdG8gcmVhZCB3aGF0ZXZlciBpcyBjdXQgb2ZmXG4gIHJldHVybiB7XG4gICAgaWQ6IHJvb3QuaWQsXG4gICAgY29tcG9uZW50OiByb290LmRhdGFzZXQubml0cm9Db21wb25lbnQsXG4gICAgYWN0aW9uLFxuICAgIHBhdGg6IGAke3Jvb3QuZGF0YXNldC5uaXRyb1VybH0ke2VuY29kZVVSSUNvbXBvbmVudChhY3Rpb24pfS9gLFxuICAgIHJvb3QsXG4gICAgcGFnZTogYWRkcmVzcygpLFxuICAgIGJvZHksXG4gICAgc2VudDogbmV3IE1hcCgpLFxuICAgIGNoYWluOiBbXSxcbiAgICBjb3VudHM6IHt9LFxuICAgIHJpZGVyczogbmV3IE1hcCgpLFxuICAgIC4uLm1vcmUsXG4gIH07XG59O1xuXG4vKiogV2hldGhlciBhIHZpc2l0b3Igb3IgYSBzY3JpcHQgd2FudHMgd2hhdCBpdCBkb2VzLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0Fza2VkID0gKHsgYWN0aW9uLCBpc1F1aWV0IH0pID0+ICFpc1F1aWV0ICYmICEvXihzeW5jfG5pdHJvLW1vdW50KSQvLnRlc3QoYWN0aW9uKTtcblxuLyoqIFdoZXRoZXIgdGhlIGJyaWRnZSBhZGRzIGEgcGFyYW1ldGVyIGJ5IGl0c2VsZjogd2hhdCBpcyBib3VuZCwgYW5kIHdoYXQgZWxzZSBpcyBvdXJzLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPdXJOYW1lID0gKG5hbWUpID0+IG5hbWUuc3RhcnRzV2l0aCgnbml0cm8tJyk7XG5cbi8qKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBhcmdzOiBvYmplY3QpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYWRkQXJndW1lbnRzID0gKGJvZHksIGFyZ3MpID0+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKGFyZ3MpKSB7XG4gICAgaWYgKGlzT3VyTmFtZShuYW1lKSkgY29udGludWU7XG4gICAgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUgOiBbdmFsdWVdKSB7XG4gICAgICBjb25zdCBpc0pzb24gPSBpdGVtICYmIHR5cGVvZiBpdGVtID09PSAnb2JqZWN0JyAmJiAhKGl0ZW0gaW5zdGFuY2VvZiBCbG9iKTtcbiAgICAgIGJvZHkuYXBwZW5kKG5hbWUsIGlzSnNvbiA/IEpTT04uc3RyaW5naWZ5KGl0ZW0pIDogaXRlbSA/PyAnJyk7XG4gICAgfVxuICB9XG59O1xuIiwgIi8qIFdoYXQgYm90aCB2ZXJzaW9ucyBvZiBodG14IGhhdmUgaW4gY29tbW9uLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgQVNLUywgaGFzRmlsZSwgaXNPdXJzLCBvbiwgcm9vdE9mLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIFRoZSBwYWdlJ3MgaHRteDsgbm90IGFub3RoZXIgb25lIHRoYXQgaXQgbG9hZHMgbGF0ZXIuXG4gKiBAdHlwZSB7YW55fSAqL1xuZXhwb3J0IGxldCBodG14O1xuXG4vKiogVGFrZSB0aGUgaHRteCB0aGF0IGlzIHRoZXJlLCBpZiBpdCBpcyBvZiB0aGlzIHZlcnNpb24uXG4gKiBAdHlwZSB7KHZlcnNpb246IG51bWJlcikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHRha2UgPSAodmVyc2lvbikgPT4ge1xuICBjb25zdCBmb3VuZCA9IHdpbmRvdy5odG14O1xuICBpZiAoZm91bmQ/LmFqYXggJiYgcGFyc2VJbnQoZm91bmQudmVyc2lvbikgPT09IHZlcnNpb24pIGh0bXggPz89IGZvdW5kOyAvLyBhbiBlbGVtZW50IG1heSBoYXZlIHRoaXMgaWRcbiAgcmV0dXJuIGh0bXg7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGxpc3RlbmVyOiAoZXZlbnQ6IGFueSwgZGV0YWlsOiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb25IdG14ID0gKG5hbWUsIGxpc3RlbmVyKSA9PiBvbihgaHRteDoke25hbWV9YCwgKGV2ZW50KSA9PiBsaXN0ZW5lcihldmVudCwgZXZlbnQuZGV0YWlsKSk7XG5cbi8qKiBHaXZlIGEgcmVxdWVzdCBvZiBhIGNvbXBvbmVudCB0byB0aGUgYnJpZGdlIGluc3RlYWQgb2Ygc2VuZGluZyBpdC5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSwgYXNrOiAoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWQsIGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGdyYWIgPSAoZXZlbnQsIGFzaywgY2F1Z2h0KSA9PiB7XG4gIGlmICghaXNPdXJzKGNhdWdodC5lbGVtZW50LCBjYXVnaHQucGF0aCkpIHJldHVybjtcbiAgc3RvcChldmVudCk7IC8vIG90aGVycyBzZWUgaXQgbGVhdmVcbiAgYXNrKGNhdWdodCk7XG59O1xuXG4vKiogV2hlcmUgdGhlIHBhZ2UgaGFzIGFuIGh0bXggb2YgdGhlIG90aGVyIHZlcnNpb24gYXMgd2VsbCwgdGhhdCBvbmUgbGVhdmVzIG91ciBlbGVtZW50cyBhbG9uZS5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgZWxlbWVudD86IGFueSwgcGF0aD86IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhvbGRSaXZhbCA9IChuYW1lLCByZWFkKSA9PlxuICBvbkh0bXgobmFtZSwgKGV2ZW50LCBkZXRhaWwpID0+IHtcbiAgICBjb25zdCB7IGVsZW1lbnQsIHBhdGggfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBpZiAoZWxlbWVudCAmJiBpc091cnMoZWxlbWVudCwgcGF0aCkpIHN0b3AoZXZlbnQpO1xuICB9KTtcblxuLyoqIGh0bXggcHV0cyBlbGVtZW50cyBvbiB0aGUgcGFnZSBzb21lIHRpbWUgYmVmb3JlIGl0IGxpc3RlbnMgdG8gdGhlbSwgd2hpY2ggaXQgdGVsbHMgYnkgdGhlIGV2ZW50IGBuYW1lYC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGh1cnJ5ID0gKG5hbWUpID0+IHtcbiAgY29uc3Qgc2VlbiA9IG5ldyBXZWFrU2V0KCk7XG4gIG9uSHRteChuYW1lLCAoeyB0YXJnZXQgfSkgPT4gc2Vlbi5hZGQodGFyZ2V0KSk7XG4gIG9uKCdjbGljayBzdWJtaXQgY2hhbmdlIGlucHV0IGtleWRvd24nLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSB0YXJnZXQuY2xvc2VzdD8uKEFTS1MpO1xuICAgIGlmICghZWxlbWVudCB8fCBzZWVuLmhhcyhlbGVtZW50KSkgcmV0dXJuO1xuICAgIGlmIChpc091cnMoZWxlbWVudCwgZWxlbWVudC5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBlbGVtZW50LmRhdGFzZXQuaHhQb3N0KSkgaHRteC5wcm9jZXNzKGVsZW1lbnQpO1xuICB9KTtcbn07XG5cbmNvbnN0IE9GX0FfVFJZID0gWydjc3JmbWlkZGxld2FyZXRva2VuJywgJ25pdHJvLXRyeSddO1xuXG4vKiogVGVsbCB3aGF0IGxlYXZlcywgb25jZSBhbGwgb3RoZXJzIGhhZCB0aGUgY2hhbmNlIHRvIHN0b3Agb3IgY29tcGxldGUgaXQuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGpvYj86IEpvYiwgZWxlbWVudDogYW55LCBib2R5OiBhbnksIHhocjogKCkgPT4gYW55IH0pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd2F0Y2hMZWF2aW5nID0gKG5hbWUsIHJlYWQpID0+XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKGBodG14OiR7bmFtZX1gLCAoLyoqIEB0eXBlIHthbnl9ICovIHsgZGVmYXVsdFByZXZlbnRlZCwgZGV0YWlsIH0pID0+IHtcbiAgICBpZiAoZGVmYXVsdFByZXZlbnRlZCkgcmV0dXJuO1xuICAgIGNvbnN0IHsgam9iLCBlbGVtZW50LCBib2R5LCB4aHIgfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBjb25zdCBpZCA9IHJvb3RPZihlbGVtZW50KT8uaWQ7XG4gICAgaWYgKGlkICYmIGhhc0ZpbGUoYm9keSkpIGFubm91bmNlKCd1cGxvYWRpbmcnLCB7IGlkLCB4aHI6IHhocigpIH0pO1xuICAgIGlmICgham9iKSByZXR1cm47XG4gICAgY29uc3QgeyBib2R5OiBvd24gfSA9IGpvYjtcbiAgICAvLyBPdGhlcnMgbWF5IGhhdmUgYWRkZWQgc29tZXRoaW5nLCBiZWhpbmQgdGhlIGlkLCBhbmQgZWFjaCB0aW1lIGFuZXc6IGEgcmVwZWF0IGlzIHdoYXQgbGVmdCBmaXJzdC5cbiAgICBqb2IubGVmdCA/Pz0gWy4uLlsuLi5ib2R5XS5maWx0ZXIoKFtuYW1lXSkgPT4gbmFtZSAhPT0gJ25pdHJvLWlkJyksIFsnbml0cm8taWQnLCBvd24uZ2V0KCduaXRyby1pZCcpXV07XG4gICAgY29uc3Qgbm93ID0gam9iLmxlZnQubWFwKChbbmFtZSwgdmFsdWVdKSA9PiBbbmFtZSwgT0ZfQV9UUlkuaW5jbHVkZXMobmFtZSkgPyBvd24uZ2V0KG5hbWUpIDogdmFsdWVdKTtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgWy4uLmJvZHkua2V5cygpXSkgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIG5vdykgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICAgIGFubm91bmNlKCdsZWF2aW5nJywgam9iKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCB0bzogeyByb290OiBhbnksIHNvdXJjZTogYW55LCBoZWFkZXJzOiBhbnkgfSwgbW9yZT86IG9iamVjdCkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhamF4ID0gKGpvYiwgeyByb290OiB0YXJnZXQsIHNvdXJjZSwgaGVhZGVycyB9LCBtb3JlKSA9PiB7XG4gIGlmIChoYXNGaWxlKGpvYi5ib2R5KSkgc291cmNlLnNldEF0dHJpYnV0ZSgnaHgtZW5jb2RpbmcnLCAnbXVsdGlwYXJ0L2Zvcm0tZGF0YScpO1xuICAvLyBWYWxpZGF0ZWQgYXQgdGhlIGNsaWNrLlxuICBjb25zdCBldmVudCA9IHsgbml0cm86IGpvYiwgc3VibWl0dGVyOiB7IGZvcm1Ob1ZhbGlkYXRlOiB0cnVlIH0gfTtcbiAgcmV0dXJuIGh0bXguYWpheCgnUE9TVCcsIGpvYi5wYXRoLCB7IHNvdXJjZSwgdGFyZ2V0LCBoZWFkZXJzLCBldmVudCwgLi4ubW9yZSB9KTtcbn07XG4iLCAiLyogRm9ybSBmaWVsZHMgYW5kIG90aGVyIGNvbnRyb2xzOiB3aGF0IHN0YW5kcyBpbiB0aGVtLCB3aGF0IHRoZSBzZXJ2ZXIgZ2F2ZSwgYW5kIHdoYXQgdHJhdmVscyB3aXRoIGEgam9iLiAqL1xuaW1wb3J0IHsgaXNQbGFpbiwgaXNUcnVzdGVkLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5leHBvcnQgY29uc3QgRklFTERTID0gJ2lucHV0LHNlbGVjdCx0ZXh0YXJlYSc7XG5leHBvcnQgY29uc3QgQ0hPSUNFID0gJ1t0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sc2VsZWN0JztcbmV4cG9ydCBjb25zdCBUWVBFRCA9XG4gICd0ZXh0YXJlYSxpbnB1dDpub3QoW3R5cGU9Y2hlY2tib3hdLFt0eXBlPXJhZGlvXSxbdHlwZT1maWxlXSxbdHlwZT1idXR0b25dLFt0eXBlPXN1Ym1pdF0sW3R5cGU9cmVzZXRdKSc7XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBpc1RpY2sgPSAoeyB0eXBlIH0pID0+IC9jaGVja2JveHxyYWRpby8udGVzdCh0eXBlKTtcblxuLyoqIEB0eXBlIHsoc29tZTogYW55W10sIG90aGVyczogYW55W10pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTYW1lID0gKHNvbWUsIG90aGVycykgPT4gc29tZS5sZW5ndGggPT09IG90aGVycy5sZW5ndGggJiYgc29tZS5ldmVyeSgodmFsdWUsIGF0KSA9PiB2YWx1ZSA9PT0gb3RoZXJzW2F0XSk7XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB2YWx1ZXNPZiA9IChmaWVsZCkgPT4ge1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmNoZWNrZWQgPyBbZmllbGQudmFsdWVdIDogW107XG4gIGlmIChmaWVsZC5vcHRpb25zKSByZXR1cm4gWy4uLmZpZWxkLnNlbGVjdGVkT3B0aW9uc10ubWFwKChvcHRpb24pID0+IG9wdGlvbi52YWx1ZSk7XG4gIHJldHVybiBbLi4uKGZpZWxkLmZpbGVzID8/IFtmaWVsZC52YWx1ZV0pXTtcbn07XG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgZ2F2ZTogd2hhdCBhIHJlc2V0IHdvdWxkIGJyaW5nLlxuICogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZ2l2ZW4gPSAoZmllbGQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIGZpbGVzLCBtdWx0aXBsZSwgb3B0aW9ucywgc2l6ZSB9ID0gZmllbGQ7XG4gIGlmIChpc1RpY2soZmllbGQpKSByZXR1cm4gZmllbGQuZGVmYXVsdENoZWNrZWQgPyBbZmllbGQudmFsdWVdIDogW107XG4gIGlmIChmaWxlcykgcmV0dXJuIFtdO1xuICBpZiAoIW9wdGlvbnMpIHtcbiAgICBpZiAoZmllbGQudmFsdWUgPT09IGRlZmF1bHRWYWx1ZSkgcmV0dXJuIFtkZWZhdWx0VmFsdWVdO1xuICAgIGNvbnN0IGNsb25lID0gZmllbGQuY2xvbmVOb2RlKCk7IC8vIGtub3dzIHdoYXQgaXRzIHR5cGUgbWFrZXMgb2YgYSB2YWx1ZTogb2Ygbm8gY29sb3VyLCBibGFja1xuICAgIGNsb25lLnZhbHVlID0gZGVmYXVsdFZhbHVlO1xuICAgIHJldHVybiBbY2xvbmUudmFsdWVdO1xuICB9XG4gIGxldCBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+IG9wdGlvbi5kZWZhdWx0U2VsZWN0ZWQpO1xuICBpZiAoIW11bHRpcGxlICYmICFjaG9zZW5bMF0gJiYgc2l6ZSA8IDIpIGNob3NlbiA9IFsuLi5vcHRpb25zXS5maWx0ZXIoKG9wdGlvbikgPT4gIW9wdGlvbi5tYXRjaGVzKCc6ZGlzYWJsZWQnKSkuc2xpY2UoMCwgMSk7XG4gIHJldHVybiAobXVsdGlwbGUgPyBjaG9zZW4gOiBjaG9zZW4uc2xpY2UoLTEpKS5tYXAoKHsgdmFsdWUgfSkgPT4gdmFsdWUpO1xufTtcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSwgdmFsdWVzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3cml0ZSA9IChmaWVsZCwgdmFsdWVzKSA9PiB7XG4gIGlmIChpc1NhbWUodmFsdWVzLCB2YWx1ZXNPZihmaWVsZCkpKSByZXR1cm47IC8vIHdyaXRpbmcgbW92ZXMgdGhlIGNhcmV0XG4gIGlmIChpc1RpY2soZmllbGQpKSBmaWVsZC5jaGVja2VkID0gdmFsdWVzLmxlbmd0aDtcbiAgZWxzZSBpZiAoZmllbGQub3B0aW9ucykgZm9yIChjb25zdCBvcHRpb24gb2YgZmllbGQub3B0aW9ucykgb3B0aW9uLnNlbGVjdGVkID0gdmFsdWVzLmluY2x1ZGVzKG9wdGlvbi52YWx1ZSk7XG4gIGVsc2UgaWYgKGZpZWxkLmZpbGVzKSB7XG4gICAgY29uc3QgdHJhbnNmZXIgPSBuZXcgRGF0YVRyYW5zZmVyKCk7XG4gICAgZm9yIChjb25zdCBmaWxlIG9mIHZhbHVlcykgdHJhbnNmZXIuaXRlbXMuYWRkKGZpbGUpO1xuICAgIGZpZWxkLmZpbGVzID0gdHJhbnNmZXIuZmlsZXM7XG4gIH0gZWxzZSBmaWVsZC52YWx1ZSA9IHZhbHVlcztcbn07XG5cbi8qKiBXaGF0IGEgYnV0dG9uIGRvZXMsIG9yIHRoZSBmb3JtIHRoYXQgaXQgc2VuZHMuXG4gKiBAdHlwZSB7KGNvbnRyb2w6IGFueSkgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3QgZG9pbmdPZiA9IChjb250cm9sKSA9PiB7XG4gIGNvbnN0IGFza2VyID0gKGNvbnRyb2wudHlwZSA9PT0gJ3N1Ym1pdCcgJiYgIWNvbnRyb2wuaGFzQXR0cmlidXRlKCdoeC1wb3N0JykgJiYgY29udHJvbC5mb3JtKSB8fCBjb250cm9sO1xuICByZXR1cm4gW2Fza2VyLmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpID8/IGFza2VyLmdldEF0dHJpYnV0ZSgnaHJlZicpLCBhc2tlci5nZXRBdHRyaWJ1dGUoJ2RhdGEtbml0cm8tYXJncycpXTtcbn07XG5cbmNvbnN0IFRIRUlSUyA9ICdwZW9wbGUnOyAvLyB3cm90ZSBpdFxuXG4vKiogQHR5cGUgeyhlbnRyeTogW3N0cmluZywgYW55XSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc093biA9IChba2V5XSkgPT4gIWtleS5zdGFydHNXaXRoKFRIRUlSUyk7XG5cbi8qKiBXaGF0ZXZlciBjYW4gaGF2ZSBhIHZhbHVlIG9yIHRoZSBmb2N1cywgYnkga2V5cyB0aGF0IG91dGxpdmUgdGhlIGVsZW1lbnRzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IE1hcDxzdHJpbmcsIGFueT59ICovXG5leHBvcnQgY29uc3QgY29udHJvbHNPZiA9IChyb290KSA9PiB7XG4gIGNvbnN0IGNvdW50cyA9IG5ldyBNYXAoKTtcbiAgY29uc3QgY29udHJvbHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IHBsYWluID0gaXNQbGFpbihyb290KSAmJiByb290O1xuICBmb3IgKGNvbnN0IGNvbnRyb2wgb2Ygcm9vdC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyArICcsYSxidXR0b24sc3VtbWFyeSxbdGFiaW5kZXhdJykpIHtcbiAgICBjb25zdCB7IGZvcm0sIGlkLCBsb2NhbE5hbWUsIG5hbWUsIHZhbHVlIH0gPSBjb250cm9sO1xuICAgIC8vIENvdW50ZWQgaW4gZWFjaCBjaGlsZCwgYW5kIGluIGVhY2ggc2xvdCwgYnkgaXRzZWxmOiB0aGV5IGNvbWUsIGdvIGFuZCBjaGFuZ2UgcGxhY2VzLlxuICAgIGNvbnN0IGhvbWUgPSBwbGFpbiB8fCBjb250cm9sLmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgICAvLyBBIGZvcm0ncyBhcmd1bWVudHMgbmFtZSB0aGUgcm93IG9mIGl0cyBpbnB1dHMuXG4gICAgY29uc3Qgb3duID0gaWQgfHwgW2xvY2FsTmFtZSwgbmFtZSwgaXNUaWNrKGNvbnRyb2wpICYmIHZhbHVlLCBmb3JtPy5nZXRBdHRyaWJ1dGUoJ2RhdGEtbml0cm8tYXJncycpLCAuLi5kb2luZ09mKGNvbnRyb2wpXTtcbiAgICBjb25zdCBrZXkgPSBbcGxhaW4gfHwgaXNUcnVzdGVkKGNvbnRyb2wpID8gJycgOiBUSEVJUlMsIGhvbWUuaWQsIG93bl0uam9pbigpO1xuICAgIGNvdW50cy5zZXQoa2V5LCAoY291bnRzLmdldChrZXkpID8/IDApICsgMSk7XG4gICAgY29udHJvbHMuc2V0KGAke2tleX0gJHtjb3VudHMuZ2V0KGtleSl9YCwgY29udHJvbCk7XG4gIH1cbiAgcmV0dXJuIGNvbnRyb2xzO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBhbnl9ICovXG5jb25zdCBmb3JtT2YgPSAoZWxlbWVudCkgPT4gKGVsZW1lbnQ/LmxvY2FsTmFtZSAhPT0gJ2Zvcm0nICYmIGVsZW1lbnQ/LmZvcm0pIHx8IChlbGVtZW50Py5jbG9zZXN0KCdmb3JtJykgPz8gbnVsbCk7XG5cbi8qKiBUYWtlIG91dCB3aGF0IGh0bXggaGFzIHJlYWQgaW4gYSBmaWVsZC5cbiAqIEB0eXBlIHsoYm9keTogRm9ybURhdGEsIGZpZWxkOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCB3aXRoZHJhdyA9IChib2R5LCBmaWVsZCkgPT4ge1xuICBjb25zdCBsZWZ0ID0gYm9keS5nZXRBbGwoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzT2YoZmllbGQpKSB7XG4gICAgY29uc3QgYXQgPSBsZWZ0Lmxhc3RJbmRleE9mKHZhbHVlKTtcbiAgICBpZiAoYXQgPj0gMCkgbGVmdC5zcGxpY2UoYXQsIDEpO1xuICB9XG4gIGJvZHkuZGVsZXRlKGZpZWxkLm5hbWUpO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIGxlZnQpIGJvZHkuYXBwZW5kKGZpZWxkLm5hbWUsIHZhbHVlKTtcbn07XG5cbi8qKiBOb3RlIHRoZSBmaWVsZHMgdGhhdCB0cmF2ZWwgd2l0aCBhIGpvYi5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVhZEZpZWxkcyA9ICh7IGFjdGlvbiwgYm9keSwgcm9vdCwgc2VudCwgc291cmNlIH0pID0+IHtcbiAgY29uc3QgbmVhciA9IG5ldyBTZXQoKTsgLy8gd2hhdCBpcyBib3VuZCBpbiB0aGUgZm9ybSBvZiB3aGF0IGFza3NcbiAgY29uc3QgZmFyID0gbmV3IFNldCgpO1xuICBjb25zdCBmb3JtID0gZm9ybU9mKHNvdXJjZSk7XG4gIGNvbnN0IGZpZWxkcyA9IGFjdGlvbiA9PT0gJ3JlZnJlc2gnID8gW10gOiBbLi4uY29udHJvbHNPZihyb290KV0uZmlsdGVyKChbLCBjb250cm9sXSkgPT4gY29udHJvbC5tYXRjaGVzKEZJRUxEUykpO1xuICBmb3IgKGNvbnN0IFtrZXksIGZpZWxkXSBvZiBmaWVsZHMpIHtcbiAgICBpZiAoIWlzT3duKFtrZXksIGZpZWxkXSkgJiYgZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSAmJiBmaWVsZC5tYXRjaGVzKCc6ZW5hYmxlZCcpKSB3aXRoZHJhdyhib2R5LCBmaWVsZCk7XG4gIH1cbiAgY29uc3QgbmFtZXMgPSBuZXcgU2V0KFsuLi5ib2R5LmtleXMoKSwgc291cmNlPy5uYW1lIHx8IDBdKTsgLy8gYW4gZW1wdHkgYm94IHRoYXQgYXNrcyBpcyBubyBrZXlcbiAgY29uc3QgcGxhaW4gPSBpc1BsYWluKHJvb3QpO1xuICBmb3IgKGNvbnN0IFtrZXksIGZpZWxkXSBvZiBmaWVsZHMpIHtcbiAgICBpZiAoIXBsYWluICYmIHJvb3RPZihmaWVsZCkgIT09IHJvb3QpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHsgbmFtZSB9ID0gZmllbGQ7XG4gICAgY29uc3QgbW9kZWwgPSBmaWVsZC5nZXRBdHRyaWJ1dGUoJ2RhdGEtbml0cm8tbW9kZWwnKTtcbiAgICBpZiAobW9kZWwpIChmb3JtID09PSBmb3JtT2YoZmllbGQpID8gbmVhciA6IGZhcikuYWRkKG1vZGVsKTtcbiAgICBjb25zdCBib3VuZCA9IGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykgJiYgbW9kZWw7XG4gICAgLy8gQW5vdGhlciBmb3JtIG1heSBoYXZlIGFuIGFyZ3VtZW50IG9mIHRoYXQgbmFtZS5cbiAgICBpZiAoYm91bmQgfHwgKG5hbWVzLmhhcyhuYW1lKSAmJiBmb3JtID09PSBmb3JtT2YoZmllbGQpKSkgc2VudC5zZXQoa2V5LCB7IG5hbWUsIGJvdW5kLCB2YWx1ZXM6IHZhbHVlc09mKGZpZWxkKSB9KTtcbiAgfVxuICAvLyBOb3Qgd2hhdCBtYWtlcyB0aGUgYWN0aW9uIHdhaXQ6IGl0cyBvd24gZm9ybSBhbG9uZSBkb2VzLlxuICBjb25zdCBvdGhlcnMgPSBbLi4uZmFyXS5maWx0ZXIoKG5hbWUpID0+ICFuZWFyLmhhcyhuYW1lKSk7XG4gIGlmIChvdGhlcnNbMF0gJiYgYWN0aW9uICE9PSAnc3luYycpIGJvZHkuc2V0KCduaXRyby1vdGhlcnMnLCBvdGhlcnMuam9pbigpKTtcbn07XG4iLCAiLyogVGhlIHdheSB0byB0aGUgaW5wdXQgdGhhdCBvbmUgdHlwZXMgaW4sIGZvciB3aGF0IHNob3VsZCBub3QgbW92ZSBpdDogd2hhdCB3YXMgbW92ZWQgY2FuJ3QgdW5kbyB3aGF0IHdhcyB0eXBlZCxcbiAqIGNsb3NlcyBpdHMgcGlja2VyLCBhbmQgZW5kcyBhIGNvbXBvc2l0aW9uIHdoZXJlIHRoZSBicm93c2VyIGhhcyBubyBtb3ZlQmVmb3JlKCk7IGluIEZpcmVmb3ggYW4gaW5wdXQgdGhhdCBoYXMgcGFydHMsXG4gKiBzdWNoIGFzIGEgZGF0ZSwgYmVnaW5zIGFnYWluIGF0IHRoZSBmaXJzdDsgaW4gQ2hyb21pdW0gYW5kIFdlYktpdCBhIG51bWJlciBsb3NlcyBhdCBpdHMgbmV4dCBhdHRyaWJ1dGUgd2hhdCBzY3JpcHRzXG4gKiBkbyBub3QgcmVhZCBvZiBpdCwgc3VjaCBhcyB0aGUgZG90IG9mIFwiMS5cIi5cbiAqXG4gKiBSZWFkczogaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14IHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGFsbCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmV4cG9ydCBjb25zdCBpc1R5cGluZyA9ICgpID0+IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkubWF0Y2hlcyhUWVBFRCk7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgc2NvcGU6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGlzRG91YmxlID0gKHsgaWQgfSwgc2NvcGUpID0+IHNjb3BlLnF1ZXJ5U2VsZWN0b3JBbGwoYFtpZD1cIiR7Q1NTLmVzY2FwZShpZCl9XCJdYClbMV07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIGlucHV0OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IG9ubHkgPSAocm9vdCwgeyBpZCwgbmFtZSwgdHlwZSB9KSA9PiB7XG4gIGNvbnN0IGZvdW5kID0gYWxsKFRZUEVELCByb290KS5maWx0ZXIoKGlucHV0KSA9PiBpbnB1dC50eXBlID09PSB0eXBlICYmIChpZCA/IGlucHV0LmlkID09PSBpZCA6IGlucHV0Lm5hbWUgPT09IG5hbWUpKTtcbiAgcmV0dXJuICFmb3VuZFsxXSAmJiBmb3VuZFswXTsgLy8gb2Ygc2V2ZXJhbCwgcm93cyBtYXliZSwgbm9ib2R5IGtub3dzIHdoaWNoXG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55LCBvbGQ6IGFueSwgZnJlc2g6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHBsYWNlT2YgPSAoaW5wdXQsIG9sZCwgZnJlc2gpID0+IG9ubHkob2xkLCBpbnB1dCkgPT09IGlucHV0ICYmIG9ubHkoZnJlc2gsIGlucHV0KTtcblxuLyoqIEZpbmQgd2hhdCBzdGF5cywgZnJvbSB0aGUgb3V0c2lkZSB0byB0aGUgaW5wdXQgb3IgdG8gd2hhdCBodG14IHByZXNlcnZlcyBhcm91bmQgaXQsIGVhY2ggd2l0aCB0aGUgbmV3XG4gKiBlbGVtZW50IHdob3NlIHBsYWNlIGl0IGhhcy4gTm90aGluZywgaWYgdGhleSBkbyBub3Qgc3RhbmQgaW4gdGhlIHNhbWUgZWxlbWVudHMuXG4gKiBAdHlwZSB7KG9sZDogYW55LCBmcmVzaDogYW55KSA9PiBhbnlbXVtdfSAqL1xuZXhwb3J0IGNvbnN0IHdheVRvID0gKG9sZCwgZnJlc2gpID0+IHtcbiAgbGV0IGlubmVyID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgbGV0IHBsYWNlID0gcGxhY2VPZihpbm5lciwgb2xkLCBmcmVzaCk7XG4gIGZvciAobGV0IGVsZW1lbnQgPSBpbm5lcjsgZWxlbWVudCAhPT0gb2xkOyBlbGVtZW50ID0gZWxlbWVudC5wYXJlbnRFbGVtZW50KSB7XG4gICAgY29uc3QgaG9sZGVyID0gZWxlbWVudC5pZCAmJiBmcmVzaC5xdWVyeVNlbGVjdG9yKGBbaWQ9XCIke0NTUy5lc2NhcGUoZWxlbWVudC5pZCl9XCJdW2h4LXByZXNlcnZlXWApO1xuICAgIGlmIChob2xkZXIpIFtpbm5lciwgcGxhY2VdID0gW2VsZW1lbnQsIGhvbGRlcl07XG4gIH1cbiAgY29uc3Qgd2F5ID0gW107XG4gIGZvciAoOyBpbm5lciAmJiBwbGFjZSAmJiBpbm5lci5sb2NhbE5hbWUgPT09IHBsYWNlLmxvY2FsTmFtZSAmJiBpbm5lci5nZXRBdHRyaWJ1dGUoJ2lkJykgPT09IHBsYWNlLmdldEF0dHJpYnV0ZSgnaWQnKTsgaW5uZXIgPSBpbm5lci5wYXJlbnRFbGVtZW50KSB7XG4gICAgd2F5LnVuc2hpZnQoW2lubmVyLCBwbGFjZV0pO1xuICAgIGlmIChpbm5lciA9PT0gb2xkICYmIHBsYWNlID09PSBmcmVzaCkgcmV0dXJuIHdheTtcbiAgICBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIH1cbiAgcmV0dXJuIFtdO1xufTtcbiIsICIvKiBMZWF2ZXMgdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluIHdoZXJlIGl0IGlzLCB3aGVyZSBodG14IDQgd291bGQgbW92ZSBpdC5cbiAqXG4gKiBodG14IDQga2VlcHMgZWxlbWVudHMsIGJ1dCBtb3ZlcyB3aGF0IGl0IHByZXNlcnZlcyBvdXQgb2YgdGhlIHdheSwgYW5kIGJhY2suIFdoZXJlIGl0IGlzIHN1cmUgdG8gZmluZCB0aGUgb25lXG4gKiBhcm91bmQgdGhlIGlucHV0IHdpdGhvdXQgdGhhdCwgYW4gZXh0ZW5zaW9uIGhhcyBpdCBsZWF2ZSB0aGF0IG9uZSBpbiBpdHMgcGxhY2UuXG4gKi9cbmltcG9ydCB7IGh0bXggfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGlzRG91YmxlLCBpc1R5cGluZywgd2F5VG8gfSBmcm9tICcuL3dheS5qcyc7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgc2VsZWN0b3I/OiBzdHJpbmcpID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgaWRzSW4gPSAoZWxlbWVudCwgc2VsZWN0b3IgPSAnJykgPT4gW2VsZW1lbnQsIC4uLmVsZW1lbnQucXVlcnlTZWxlY3RvckFsbChgW2lkXSR7c2VsZWN0b3J9YCldLm1hcCgoeyBpZCB9KSA9PiBpZCk7XG5cbi8qKiBXaGF0IG1ha2VzIGh0bXggNCBmaW5kIGFuIGVsZW1lbnQsIG9yIHRha2UgYW5vdGhlciBmb3IgaXQ6IHRoZSBpZHMgaW4gd2hhdCBzdGFuZHMgYmVmb3JlIGl0LCBvbmUgYnkgb25lLlxuICogV2hlcmUgdGhlIHBhcmVudCdzIGh4LWF0dHJpYnV0ZXMgY2hhbmdlLCBpdCBsaXN0ZW5zIGFuZXcgdG8gYWxsIGluc2lkZSwgYW5kIGZvcmdldHMgd2hhdCB3YWl0cyB0aGVyZS5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBrbm93bjogU2V0PHN0cmluZz4pID0+IHN0cmluZ30gKi9cbmNvbnN0IHNpZ25zT2YgPSAoZWxlbWVudCwga25vd24pID0+IHtcbiAgY29uc3QgeyBhdHRyaWJ1dGVzLCBjaGlsZHJlbiB9ID0gZWxlbWVudC5wYXJlbnRFbGVtZW50O1xuICBjb25zdCBiZWZvcmUgPSBbLi4uY2hpbGRyZW5dLnNsaWNlKDAsIFsuLi5jaGlsZHJlbl0uaW5kZXhPZihlbGVtZW50KSk7XG4gIGNvbnN0IGlkcyA9IGJlZm9yZS5tYXAoKG9uZSkgPT4gaWRzSW4ob25lKS5maWx0ZXIoKGlkKSA9PiBrbm93bi5oYXMoaWQpKSkuZmlsdGVyKChzb21lKSA9PiBzb21lWzBdKTtcbiAgY29uc3QgYXNrcyA9IFsuLi5hdHRyaWJ1dGVzXS5maWx0ZXIoKHsgbmFtZSB9KSA9PiAvXihkYXRhLSk/aHgtLy50ZXN0KG5hbWUpKS5tYXAoKHsgbmFtZSwgdmFsdWUgfSkgPT4gbmFtZSArIHZhbHVlKTtcbiAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KFtpZHMsIGFza3Muc29ydCgpXSk7XG59O1xuXG4vKiogRmluZCB0aGUgcGxhY2Ugb2Ygd2hhdCBodG14IDQgd291bGQgcHJlc2VydmUgYXJvdW5kIHRoZSBpbnB1dCwgaWYgaXQgaXMgc3VyZSB0byBmaW5kIHRoYXQgd2l0aG91dC5cbiAqIEB0eXBlIHsob2xkOiBhbnksIGZyZXNoOiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IHN1cmVQbGFjZSA9IChvbGQsIGZyZXNoKSA9PiB7XG4gIGNvbnN0IHdheSA9IHdheVRvKG9sZCwgZnJlc2gpO1xuICBjb25zdCBbaW5uZXIsIHBsYWNlXSA9IHdheS5hdCgtMSkgPz8gW107XG4gIGlmICghcGxhY2U/Lmhhc0F0dHJpYnV0ZSgnaHgtcHJlc2VydmUnKSkgcmV0dXJuO1xuICBjb25zdCBuZXdzID0gbmV3IFNldChpZHNJbihmcmVzaCwgJzpub3QoW2h4LXByZXNlcnZlXSknKSk7IC8vIHRoZSBvdGhlcnMgaXQgbW92ZXMgYmVmb3JlIGl0IGxvb2tzXG4gIGNvbnN0IGtub3duID0gbmV3IFNldChpZHNJbihvbGQpLmZpbHRlcigoaWQpID0+IGlkICYmIG5ld3MuaGFzKGlkKSkpO1xuICBjb25zdCBpc0FwYXJ0ID0gIWlkc0luKGlubmVyKS5zb21lKChpZCkgPT4ga25vd24uaGFzKGlkKSk7XG4gIGNvbnN0IGlzU2FtZSA9IHdheS5zbGljZSgxKS5ldmVyeSgoW2VsZW1lbnQsIHR3aW5dKSA9PiBzaWduc09mKGVsZW1lbnQsIGtub3duKSA9PT0gc2lnbnNPZih0d2luLCBrbm93bikpO1xuICByZXR1cm4gaXNBcGFydCAmJiBpc1NhbWUgJiYgIWlzRG91YmxlKGlubmVyLCBkb2N1bWVudCkgJiYgIWlzRG91YmxlKGlubmVyLCBmcmVzaCkgJiYgcGxhY2U7XG59O1xuXG4vKiogQHR5cGUge1dlYWtTZXQ8YW55Pn0gKi9cbmNvbnN0IHBsYWNlcyA9IG5ldyBXZWFrU2V0KCk7IC8vIHdob3NlIG9sZCBlbGVtZW50cyBhcmUgbGVmdCBhcyB0aGV5IGFyZVxuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmUgPSAoXywgeyB0YXNrcyB9KSA9PiB7XG4gIGlmICghaXNUeXBpbmcoKSkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IHsgZnJhZ21lbnQsIHN3YXBTcGVjLCB0YXJnZXQgfSBvZiB0YXNrcykge1xuICAgIGNvbnN0IGZyZXNoID0gc3dhcFNwZWM/LnN0eWxlID09PSAnb3V0ZXJNb3JwaCcgJiYgZnJhZ21lbnQ/LmZpcnN0RWxlbWVudENoaWxkO1xuICAgIGNvbnN0IHBsYWNlID0gZnJlc2ggJiYgdGFyZ2V0LmNvbnRhaW5zPy4oZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgJiYgcm9vdE9mKHRhcmdldCkgJiYgc3VyZVBsYWNlKHRhcmdldCwgZnJlc2gpO1xuICAgIGlmICghcGxhY2UpIGNvbnRpbnVlO1xuICAgIHBsYWNlLnJlbW92ZUF0dHJpYnV0ZSgnaHgtcHJlc2VydmUnKTtcbiAgICBwbGFjZXMuYWRkKHBsYWNlKTtcbiAgfVxufTtcblxuLyoqIExlYXZlIHdoYXQgc3RhbmRzIGluIHRoZSBpbnB1dCB0byB0aGUgYnJpZGdlOiBodG14IHdvdWxkIHdyaXRlIFwiMVwiIHdoZXJlIHNvbWVib2R5IGlzIGF0IFwiMS5cIiwgb3IgYmVmb3JlIHRoZSBjYXJldC5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBkZXRhaWw6IGFueSkgPT4gYm9vbGVhbiB8IHZvaWR9ICovXG5jb25zdCBrZWVwVGV4dCA9IChlbGVtZW50LCB7IGF0dHJOYW1lLCBuZXdWYWx1ZSB9KSA9PiB7XG4gIGlmIChhdHRyTmFtZSAhPT0gJ3ZhbHVlJyB8fCBlbGVtZW50ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50IHx8ICFyb290T2YoZWxlbWVudCkpIHJldHVybjtcbiAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoYXR0ck5hbWUsIG5ld1ZhbHVlKTtcbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VHlwaW5nID0gKCkgPT4ge1xuICBodG14LnJlZ2lzdGVyRXh0ZW5zaW9uKCduaXRyby1hcm91bmQnLCB7XG4gICAgaHRteF9iZWZvcmVfbW9ycGhfYXR0cjoga2VlcFRleHQsXG4gICAgaHRteF9iZWZvcmVfc3dhcDogbGVhdmUsXG4gICAgaHRteF9iZWZvcmVfbW9ycGhfbm9kZTogKC8qKiBAdHlwZSB7YW55fSAqLyBfLCAvKiogQHR5cGUge2FueX0gKi8geyBuZXdOb2RlIH0pID0+ICFwbGFjZXMuaGFzKG5ld05vZGUpLFxuICB9KTtcbn07XG4iLCAiLyoqIE1ha2UgYSBgZmV0Y2hgIG9mIGFuIFhNTEh0dHBSZXF1ZXN0LCB3aGljaCByZXBvcnRzIGhvdyBtdWNoIGhhcyBsZWZ0LlxuICogQHR5cGUgeyh4aHI6IFhNTEh0dHBSZXF1ZXN0KSA9PiAodXJsOiBzdHJpbmcsIHJlcXVlc3Q6IGFueSkgPT4gUHJvbWlzZTxSZXNwb25zZT59ICovXG5leHBvcnQgY29uc3QgZmV0Y2hCeSA9ICh4aHIpID0+ICh1cmwsIHsgYm9keSwgaGVhZGVycywgbWV0aG9kLCBzaWduYWwgfSkgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIHhoci5vcGVuKG1ldGhvZCwgdXJsKTtcbiAgICB4aHIucmVzcG9uc2VUeXBlID0gJ2Jsb2InO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBuZXcgSGVhZGVycyhoZWFkZXJzKSkgeGhyLnNldFJlcXVlc3RIZWFkZXIobmFtZSwgdmFsdWUpO1xuICAgIHhoci5vbmxvYWQgPSAoKSA9PiByZXNvbHZlKGFuc3dlcih4aHIsIHVybCkpO1xuICAgIHhoci5vbmVycm9yID0gKCkgPT4gcmVqZWN0KG5ldyBUeXBlRXJyb3IoJ1RoZSBjb25uZWN0aW9uIGZhaWxlZC4nKSk7XG4gICAgeGhyLm9uYWJvcnQgPSAoKSA9PiByZWplY3QobmV3IERPTUV4Y2VwdGlvbignQWJvcnRlZCcsICdBYm9ydEVycm9yJykpO1xuICAgIHNpZ25hbD8uYWRkRXZlbnRMaXN0ZW5lcignYWJvcnQnLCAoKSA9PiB4aHIuYWJvcnQoKSk7XG4gICAgeGhyLnNlbmQoYm9keSk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyh4aHI6IFhNTEh0dHBSZXF1ZXN0LCB1cmw6IHN0cmluZykgPT4gUmVzcG9uc2V9ICovXG5jb25zdCBhbnN3ZXIgPSAoeGhyLCB1cmwpID0+IHtcbiAgY29uc3QgbGluZXMgPSB4aHIuZ2V0QWxsUmVzcG9uc2VIZWFkZXJzKCkudHJpbSgpLnNwbGl0KC9bXFxyXFxuXSsvKS5maWx0ZXIoQm9vbGVhbik7XG4gIGNvbnN0IGhlYWRlcnMgPSBuZXcgSGVhZGVycygvKiogQHR5cGUge2FueX0gKi8gKGxpbmVzLm1hcCgobGluZSkgPT4gbGluZS5zcGxpdCgvOlxccyooLiopLywgMikpKSk7XG4gIGNvbnN0IHsgcmVzcG9uc2U6IGJvZHksIHJlc3BvbnNlVVJMLCBzdGF0dXMsIHN0YXR1c1RleHQgfSA9IHhocjtcbiAgY29uc3QgaGFzQm9keSA9ICFbMjA0LCAyMDUsIDMwNF0uaW5jbHVkZXMoc3RhdHVzKTtcbiAgY29uc3QgcmVzcG9uc2UgPSBuZXcgUmVzcG9uc2UoaGFzQm9keSA/IGJvZHkgOiBudWxsLCB7IGhlYWRlcnMsIHN0YXR1cywgc3RhdHVzVGV4dCB9KTtcbiAgLy8gQSByZXNwb25zZSB0aGF0IGEgc2NyaXB0IGhhcyBtYWRlIGtub3dzIG5laXRoZXIuXG4gIGNvbnN0IHJlZGlyZWN0ZWQgPSByZXNwb25zZVVSTCAhPT0gbmV3IFVSTCh1cmwsIGRvY3VtZW50LmJhc2VVUkkpLmhyZWY7XG4gIHJldHVybiBPYmplY3QuZGVmaW5lUHJvcGVydGllcyhyZXNwb25zZSwgeyB1cmw6IHsgdmFsdWU6IHJlc3BvbnNlVVJMIH0sIHJlZGlyZWN0ZWQ6IHsgdmFsdWU6IHJlZGlyZWN0ZWQgfSB9KTtcbn07XG4iLCAiLyogVGhlIGFkYXB0ZXIgZm9yIGh0bXggNC5cbiAqXG4gKiBIZWFyczogaHRteDpjb25maWc6cmVxdWVzdCwgOmJlZm9yZTpyZXF1ZXN0LCA6YWZ0ZXI6cmVxdWVzdCwgOmFmdGVyOmluaXQsIDphZnRlcjpoaXN0b3J5OnB1c2gsXG4gKiAgIDphZnRlcjpoaXN0b3J5OnJlcGxhY2U7IGh0bXg6Y29uZmlybSBvZiBhbiBodG14IDI7IHBhZ2VoaWRlLCBwYWdlc2hvdywgbmF2aWdhdGUuXG4gKi9cbmltcG9ydCB7IGFqYXgsIGdyYWIsIGhvbGRSaXZhbCwgaHRteCwgaHVycnksIG9uSHRteCwgd2F0Y2hMZWF2aW5nIH0gZnJvbSAnLi9odG14LmpzJztcbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IG9uLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc3RhcnRUeXBpbmcgfSBmcm9tICcuL3R5cGluZzQuanMnO1xuaW1wb3J0IHsgZmV0Y2hCeSB9IGZyb20gJy4vdXBsb2FkLmpzJztcblxuLy8gQWhlYWQgb2YgaHRteCA0LCB3aGljaCB3b3VsZCBmZXRjaCBhIHBhZ2UgdGhhdCBXZWJLaXQgaGFzIGtlcHQsIGFzIHRoYXQgdGVsbHMgaXQgb2YgaXRzIG93biB3YXkgYmFjazsgYW5kIHdoaWNoLCB3aGVyZVxuLy8gYSBwYWdlIHNjcmlwdCdzIGVudHJ5IGlzIGxlZnQgYW5kIHRoZSBhZGRyZXNzIHN0YXlzLCB3b3VsZCBoYXZlIHRoZSBicm93c2VyIHRha2UgdGhlIGZvY3VzIGF3YXkuXG5sZXQgaXNBd2F5ID0gZmFsc2U7XG5vbigncGFnZWhpZGUnLCAoKSA9PiAoaXNBd2F5ID0gdHJ1ZSkpO1xub24oJ3BhZ2VzaG93JywgKCkgPT4gc2V0VGltZW91dCgoKSA9PiAoaXNBd2F5ID0gZmFsc2UpKSk7XG53aW5kb3cubmF2aWdhdGlvbj8uYWRkRXZlbnRMaXN0ZW5lcignbmF2aWdhdGUnLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gIGlmIChpc0F3YXkgfHwgZXZlbnQuZGVzdGluYXRpb24udXJsID09PSBsb2NhdGlvbi5ocmVmKSBPYmplY3QuZGVmaW5lUHJvcGVydHkoZXZlbnQsICdjYW5JbnRlcmNlcHQnLCB7IHZhbHVlOiBmYWxzZSB9KTtcbn0pO1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ2NhcHR1cmUnXX0gKi9cbmNvbnN0IGNhcHR1cmUgPSAoYXNrKSA9PiB7XG4gIC8qKiBAdHlwZSB7KGV2ZW50OiBhbnksIGN0eDogYW55KSA9PiB2b2lkfSAqL1xuICBjb25zdCB0YWtlID0gKGV2ZW50LCB7IHNvdXJjZUVsZW1lbnQ6IGVsZW1lbnQsIHJlcXVlc3Q6IHsgYWN0aW9uOiBwYXRoLCBib2R5IH0sIHNvdXJjZUV2ZW50IH0pID0+XG4gICAgZ3JhYihldmVudCwgYXNrLCB7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlOiBzb3VyY2VFdmVudC50eXBlID09PSAnZXZlcnknID8gdW5kZWZpbmVkIDogc291cmNlRXZlbnQgfSk7XG4gIG9uSHRteCgnY29uZmlnOnJlcXVlc3QnLCAoZXZlbnQsIHsgY3R4IH0pID0+IHtcbiAgICBjb25zdCB7IGNvbmZpcm0sIHJlcXVlc3QsIHNvdXJjZUVsZW1lbnQsIHNvdXJjZUV2ZW50OiB7IG5pdHJvOiBqb2IgfSB9ID0gY3R4O1xuICAgIGlmIChqb2IpIHtcbiAgICAgIGN0eC5jb25maXJtID0gbnVsbDtcbiAgICAgIHJlcXVlc3QuYm9keSA9IGpvYi5ib2R5O1xuICAgIH0gZWxzZSBpZiAoIWNvbmZpcm0gfHwgc291cmNlRWxlbWVudCA9PT0gcm9vdE9mKHNvdXJjZUVsZW1lbnQpKSB0YWtlKGV2ZW50LCBjdHgpO1xuICB9KTtcbiAgb25IdG14KCdiZWZvcmU6cmVxdWVzdCcsIChldmVudCwgeyBjdHggfSkgPT4ge1xuICAgIGNvbnN0IGpvYiA9IGN0eC5zb3VyY2VFdmVudC5uaXRybztcbiAgICBpZiAoam9iKSBqb2Iuc3RhdHVzID0gMDtcbiAgICBlbHNlIHRha2UoZXZlbnQsIGN0eCk7IC8vIGNvbmZpcm1lZFxuICB9KTtcbiAgb25IdG14KCdhZnRlcjpyZXF1ZXN0JywgKGV2ZW50LCB7IGN0eDogeyBoeCwgcmVzcG9uc2UsIHNvdXJjZUV2ZW50OiB7IG5pdHJvOiBqb2IgfSwgdGV4dCB9IH0pID0+IHtcbiAgICBpZiAoIWpvYikgcmV0dXJuO1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7IC8vIGh0bXggNCBzd2FwcyBlcnJvcnMsIGRqYW5nby1odG14J3MgZGVidWcgc2NyaXB0IHNob3dzIHRoZW1cbiAgICBkZWxldGUgaHgudHJpZ2dlcjsgLy8gYSBtYWxmb3JtZWQgb25lIHdvdWxkIHN0b3AgaHRteCA0IGZvciBnb29kXG4gICAgY29uc3QgeyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHVybCB9ID0gcmVzcG9uc2UucmF3O1xuICAgIGpvYi5yZXF1ZXN0ID0geyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHRleHQsIHVybCB9O1xuICB9KTtcbiAgd2F0Y2hMZWF2aW5nKCdiZWZvcmU6cmVxdWVzdCcsICh7IGN0eCB9KSA9PiAoe1xuICAgIGpvYjogY3R4LnNvdXJjZUV2ZW50Lm5pdHJvLFxuICAgIGVsZW1lbnQ6IGN0eC5zb3VyY2VFbGVtZW50LFxuICAgIGJvZHk6IGN0eC5yZXF1ZXN0LmJvZHksXG4gICAgeGhyOiAoKSA9PiB7XG4gICAgICBjb25zdCB4aHIgPSBuZXcgWE1MSHR0cFJlcXVlc3QoKTtcbiAgICAgIGN0eC5mZXRjaCA9IGZldGNoQnkoeGhyKTtcbiAgICAgIHJldHVybiB4aHI7XG4gICAgfSxcbiAgfSkpO1xuICBodXJyeSgnYWZ0ZXI6aW5pdCcpO1xuICBob2xkUml2YWwoJ2NvbmZpcm0nLCAoeyBjdHgsIGVsdDogZWxlbWVudCwgcGF0aCB9KSA9PiAoY3R4ID8ge30gOiB7IGVsZW1lbnQsIHBhdGggfSkpOyAvLyBodG14IDQgaGFzIGl0LCB0b29cbiAgb24oJ2h0bXg6YWZ0ZXI6aGlzdG9yeTpwdXNoIGh0bXg6YWZ0ZXI6aGlzdG9yeTpyZXBsYWNlJywgKCkgPT4gYW5ub3VuY2UoJ25hdmlnYXRlZCcpKTtcbiAgc3RhcnRUeXBpbmcoKTtcbiAgaHRteC5wcm9jZXNzKGRvY3VtZW50LmJvZHkpOyAvLyBpdHMgZmlyc3QgdGltZSB3YXMgaGVsZCBiYWNrXG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ3NlbmQnXX0gKi9cbmNvbnN0IHNlbmQgPSBhc3luYyAoam9iLCB0bykgPT4ge1xuICBhd2FpdCBhamF4KGpvYiwgdG8pO1xuICByZXR1cm4gam9iLnJlcXVlc3Q7XG59O1xuXG4vKiogQXMgaHRteCByZWFkcyBpdDogcm93cyBjb3VsZCBub3Qgc3RhbmQgaW4gdGhlIGVsZW1lbnQgd2l0aG91dCB0aGVpciB0YWJsZS5cbiAqIEB0eXBlIHtBZGFwdGVyWydyZWFkJ119ICovXG5jb25zdCByZWFkID0gKGh0bWwpID0+XG4gIGh0bWwucmVwbGFjZUFsbCgnPGh4LXBhcnRpYWwgJywgJzx0ZW1wbGF0ZSBoeCB0eXBlPVwicGFydGlhbFwiICcpLnJlcGxhY2VBbGwoJzwvaHgtcGFydGlhbD4nLCAnPC90ZW1wbGF0ZT4nKTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzd2FwJ119ICovXG5jb25zdCBzd2FwID0gKHJvb3QsIHRleHQpID0+IGh0bXguc3dhcCh7IHNvdXJjZUVsZW1lbnQ6IHJvb3QsIHRhcmdldDogcm9vdCwgdGV4dCwgc3dhcDogJ291dGVyTW9ycGgnIH0pO1xuXG4vKiogQHR5cGUge0FkYXB0ZXJ9ICovXG5leHBvcnQgY29uc3QgaHRteDQgPSB7XG4gIHZlcnNpb246IDQsXG4gIGZpcnN0OiAnaHRteDpiZWZvcmU6cHJvY2VzcycsXG4gIC8vIGh4LWRpc2FibGUgd2l0aCBhIHZhbHVlIGlzIGh4LWRpc2FibGVkLWVsdCBvZiBodG14IDIuXG4gIHVudHJ1c3RlZDogJ1toeC1pZ25vcmVdLFtkYXRhLWh4LWlnbm9yZV0sW2h4LWRpc2FibGU9XCJcIl0sW2RhdGEtaHgtZGlzYWJsZT1cIlwiXScsXG4gIGNhcHR1cmUsXG4gIHNlbmQsXG4gIHJlYWQsXG4gIHN3YXAsXG59O1xuIiwgIi8qIExpc3RzIGluIHRoZSBhZGRyZXNzIGJhcjogd2hhdCBhIGxpc3Qgc2hvd3Mgc3RhbmRzIGluIHRoZSBxdWVyeSwgYW5kIGJhY2sgYW5kIGZvcndhcmQgc2hvdyBpdCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogbml0cm86YWRkcmVzcyB7Y29tcG9uZW50LCBwYXJhbWV0ZXJzLCByZXBsYWNlfSBvbiBhIGxpc3QncyByb290OiBxdWVyeSBwYXJhbWV0ZXIgLT4gdmFsdWVzLCBub25lXG4gKiAgIGZvciBvbmUgdGhhdCBoYXMgdG8gZ287IG90aGVyIHBhcmFtZXRlcnMgc3RheS4gcG9wc3RhdGUuXG4gKiBTZW5kczogbml0cm86bmF2aWdhdGVkIHtxdWVyeX0gb24gYm9keSBhZnRlciBiYWNrIG9yIGZvcndhcmQsIG9uY2UgdGhlIGFkZHJlc3MgZGlmZmVycyBmcm9tIGJlZm9yZS5cbiAqIEVudHJpZXMgdGhhdCBpdCBtYWtlcyBjYXJyeSB7bml0cm86IHRydWV9OyBodG14IGxlYXZlcyB0aGVtIGFsb25lLiBUaG9zZSBvZiBwYWdlIHNjcmlwdHMgaGF2ZSB0aGUgcGFnZSdzIGFkZHJlc3MuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWRkcmVzcywgZXZlbnRPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmxldCBzaG93biA9IGFkZHJlc3MoKTsgLy8gb2YgdGhlIHBhZ2UgdGhhdCBpcyB0aGVyZVxuY29uc3Qgbm90ZSA9ICgpID0+IChzaG93biA9IGFkZHJlc3MoKSk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKHsgZGV0YWlsLCB0YXJnZXQgfSkgPT4ge1xuICBpZiAoIXRhcmdldC5kYXRhc2V0Py5uaXRyb0NvbXBvbmVudCkgcmV0dXJuOyAvLyB0aGUgbGlzdCBoYXMgZ29uZSwgYW5kIG1heWJlIGl0cyBwYWdlXG4gIGNvbnN0IHVybCA9IG5ldyBVUkwobG9jYXRpb24uaHJlZik7XG4gIGNvbnN0IGJlZm9yZSA9IGAke3VybC5zZWFyY2hQYXJhbXN9YDtcbiAgZm9yIChjb25zdCBbbmFtZSwgW2ZpcnN0LCAuLi5vdGhlcnNdXSBvZiBPYmplY3QuZW50cmllcyhkZXRhaWwucGFyYW1ldGVycykpIHtcbiAgICBpZiAoZmlyc3QgPT0gbnVsbCkgdXJsLnNlYXJjaFBhcmFtcy5kZWxldGUobmFtZSk7XG4gICAgZWxzZSB1cmwuc2VhcmNoUGFyYW1zLnNldChuYW1lLCBmaXJzdCk7IC8vIHdoZXJlIGl0IHN0b29kXG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiBvdGhlcnMpIHVybC5zZWFyY2hQYXJhbXMuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgfVxuICBpZiAoYCR7dXJsLnNlYXJjaFBhcmFtc31gID09PSBiZWZvcmUpIHJldHVybjtcbiAgLy8gVGhlIGZpcnN0IGVudHJ5IG9mIGEgcGFnZSBtYXkgYmUgaHRteCdzLCB3aGljaCB3b3VsZCBsb2FkIHRoZSBwYWdlIGFuZXcuXG4gIGhpc3RvcnkucmVwbGFjZVN0YXRlKHsgbml0cm86IHRydWUgfSwgJycsIGRldGFpbC5yZXBsYWNlID8gdXJsIDogbG9jYXRpb24uaHJlZik7XG4gIGlmICghZGV0YWlsLnJlcGxhY2UpIGhpc3RvcnkucHVzaFN0YXRlKHsgbml0cm86IHRydWUgfSwgJycsIHVybCk7XG4gIG5vdGUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmb2xsb3cgPSAoeyBzdGF0ZSB9KSA9PiB7XG4gIGNvbnN0IGJlZm9yZSA9IHNob3duO1xuICBub3RlKCk7XG4gIGlmIChzaG93biA9PT0gYmVmb3JlKSB7XG4gICAgaWYgKHN0YXRlPy5odG14KSBzdGF0ZS5odG14ID0gZmFsc2U7IC8vIGEgc2NyaXB0J3MgZW50cnkgd2FzIGxlZnQsIG9yIGEgZnJhZ21lbnQnczogaHRteCB3b3VsZCBmZXRjaCB3aGF0IGlzIHRoZXJlXG4gIH0gZWxzZSBpZiAoc3RhdGU/Lmh0bXgpIHJldHVybjsgLy8gaHRteCBzaG93cyBpdFxuICBlbHNlIGlmIChsb2NhdGlvbi5wYXRobmFtZSAhPT0gYmVmb3JlLnNwbGl0KCc/JylbMF0pIHtcbiAgICBpZiAoc3RhdGU/Lm5pdHJvKSBsb2NhdGlvbi5yZWxvYWQoKTsgLy8gaHRteCBoYXMgcHV0IGFub3RoZXIgcGFnZSB0aGVyZSBzaW5jZVxuICB9IGVsc2UgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoJ25pdHJvOm5hdmlnYXRlZCcsIHsgcXVlcnk6IGxvY2F0aW9uLnNlYXJjaCB9KSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRBZGRyZXNzID0gKCkgPT4ge1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86YWRkcmVzcycsIHNob3cpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncG9wc3RhdGUnLCBmb2xsb3cpO1xuICBoZWFyKCduYXZpZ2F0ZWQnLCBub3RlKTtcbn07XG4iLCAiLyogV2FpdHMgd2hpbGUgdGhlIHNlcnZlciBjYW4ndCBiZSByZWFjaGVkLiBUaGUgYnJvd3NlcidzIG93biB3b3JkLCBuYXZpZ2F0b3Iub25MaW5lLCBkZWNpZGVzIG5vdGhpbmc6IGl0IGlzIGZhbHNlXG4gKiBvbiBtYWNoaW5lcyB0aGF0IHJlYWNoIHRoZWlyIHNlcnZlci4gV2hlcmUgaXQgaXMsIGEgcmVhZCBvZiB0aGUgcGFnZSdzIGFkZHJlc3MgdHJpZXMsIGF0IG9uY2UsIGF0IHRoZSBldmVudFxuICogb25saW5lLCBhbmQgZXZlcnkgZml2ZSBzZWNvbmRzOyBub3RoaW5nIGxlYXZlcyBiZWZvcmUgaXQgd2FzIGFuc3dlcmVkLlxuICpcbiAqIEhlYXJzOiBvZmZsaW5lLCBvbmxpbmUuIEZyb20gdGhlIGZpcnN0IHRyeSBpbiB2YWluIG9uLCA8aHRtbD4gaGFzIHRoZSBhdHRyaWJ1dGUgZGF0YS1uaXRyby1vZmZsaW5lOyBib2R5IHRoZW5cbiAqIHNlbmRzIG5pdHJvOm9mZmxpbmUsIGFuZCBuaXRybzpvbmxpbmUgYXQgdGhlIGVuZC5cbiAqL1xuaW1wb3J0IHsgZXZlbnRPZiwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMT09LX01TID0gNTAwMDtcbmNvbnN0IEFOU1dFUl9NUyA9IDIwMDAwOyAvLyBhIHR1bm5lbCBzYXlzIG5vdGhpbmdcbi8qKiBXaGF0IHByb3hpZXMgYW5zd2VyIHdoZW4gdGhleSByZWFjaCBubyBzZXJ2ZXIsIGFuZCBicm93c2Vycywgd2l0aCAwLiAqL1xuZXhwb3J0IGNvbnN0IEFXQVkgPSBbMCwgNTAyLCA1MDMsIDUwNF07XG5sZXQgaXNSZWFjaGVkID0gZmFsc2U7IC8vIHdoYXRldmVyIHRoZSBicm93c2VyIHNheXNcbi8qKiBAdHlwZSB7UHJvbWlzZTxib29sZWFuPiB8IG51bGx9ICovXG5sZXQgc2VhcmNoID0gbnVsbDtcblxuLyoqIEB0eXBlIHsoKSA9PiBQcm9taXNlPGJvb2xlYW4+fSAqL1xuY29uc3QgY2FuUmVhZCA9IGFzeW5jICgpID0+IHtcbiAgdHJ5IHtcbiAgICAvLyBPZiBhIHJlZGlyZWN0LCBhcyB0byBhIGxvZ2luIGVsc2V3aGVyZSwgc2NyaXB0cyBzZWUgbm8gc3RhdHVzLlxuICAgIGNvbnN0IHNpZ25hbCA9IEFib3J0U2lnbmFsLnRpbWVvdXQoQU5TV0VSX01TKTtcbiAgICBjb25zdCB7IHN0YXR1cywgdHlwZSB9ID0gYXdhaXQgZmV0Y2gobG9jYXRpb24uaHJlZiwgeyBtZXRob2Q6ICdIRUFEJywgY2FjaGU6ICduby1zdG9yZScsIHJlZGlyZWN0OiAnbWFudWFsJywgc2lnbmFsIH0pO1xuICAgIHJldHVybiB0eXBlID09PSAnb3BhcXVlcmVkaXJlY3QnIHx8ICFBV0FZLmluY2x1ZGVzKHN0YXR1cyk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoaXNPZmZsaW5lOiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpc09mZmxpbmUpID0+IHtcbiAgZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LnRvZ2dsZUF0dHJpYnV0ZSgnZGF0YS1uaXRyby1vZmZsaW5lJywgaXNPZmZsaW5lKTtcbiAgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoaXNPZmZsaW5lID8gJ25pdHJvOm9mZmxpbmUnIDogJ25pdHJvOm9ubGluZScpKTtcbn07XG5cbmNvbnN0IGxvb2sgPSBhc3luYyAoKSA9PiB7XG4gIGxldCBpc09mZmxpbmUgPSBmYWxzZTtcbiAgd2hpbGUgKCEoYXdhaXQgY2FuUmVhZCgpKSkge1xuICAgIGlmICghaXNPZmZsaW5lKSB0ZWxsKGlzT2ZmbGluZSA9IHRydWUpO1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignb25saW5lJywgcmVzb2x2ZSwgeyBvbmNlOiB0cnVlIH0pO1xuICAgICAgc2V0VGltZW91dChyZXNvbHZlLCBMT09LX01TKTtcbiAgICB9KTtcbiAgfVxuICBpc1JlYWNoZWQgPSB0cnVlO1xuICBzZWFyY2ggPSBudWxsO1xuICBpZiAoaXNPZmZsaW5lKSB0ZWxsKGZhbHNlKTtcbiAgcmV0dXJuIGlzT2ZmbGluZTtcbn07XG5cbi8qKiBSZXNvbHZlcyBhdCBvbmNlLCBvciB3aGVuIHRoZSBzZXJ2ZXIgY2FuIGJlIHJlYWNoZWQgYWdhaW4sIHdpdGggd2hldGhlciBpdCBjb3VsZCBub3QgYmUuXG4gKiBAdHlwZSB7KCkgPT4gUHJvbWlzZTxib29sZWFuPiB8IG51bGx9ICovXG5leHBvcnQgY29uc3QgcmVhY2hlZCA9ICgpID0+IHNlYXJjaCA/Pz0gbmF2aWdhdG9yLm9uTGluZSB8fCBpc1JlYWNoZWQgPyBudWxsIDogbG9vaygpO1xuXG4vKiogQXNrIHRoZSBicm93c2VyIGFuZXc6IGEgcmVxdWVzdCB3YXMgaW4gdmFpbi4gKi9cbmV4cG9ydCBjb25zdCBkb3VidCA9ICgpID0+IHtcbiAgaXNSZWFjaGVkID0gZmFsc2U7XG4gIHJlYWNoZWQoKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydE9mZmxpbmUgPSAoKSA9PiBvbignb2ZmbGluZScsIGRvdWJ0KTtcbiIsICIvKiBTZW5kcyBhIGpvYiBhZ2FpbiB1bnRpbCBpdCBpcyBhbnN3ZXJlZCwgd2l0aCB0aGUgc2FtZSBpZCwgYnkgd2hpY2ggdGhlIHNlcnZlciBrbm93cyBpdCBhbmQgcnVucyBpdCBvbmNlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW9uY2Ugb2Ygb3VyIHNjcmlwdDogZm9yIGhvdyBtYW55IHNlY29uZHMgdGhlIHNlcnZlciBrbm93cyBpdDsgd2l0aG91dCB0aGF0LCBub3RoaW5nIGlzIHNlbnRcbiAqICAgYWdhaW47IGRhdGEtbml0cm8tY3NyZiwgLWNzcmYtY29va2llLCAtZXJyb3ItNTAzLlxuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgaXNBc2tlZCB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBBV0FZLCBkb3VidCwgcmVhY2hlZCB9IGZyb20gJy4vb2ZmbGluZS5qcyc7XG5pbXBvcnQgeyBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgUlVOTklORyA9IDQwOTsgLy8gdGhlIHNhbWUgcmVxdWVzdCBoYXMgY29tZSBiZWZvcmUsIGFuZCBoYXMgbm90IGVuZGVkXG5jb25zdCBQQVRJRU5DRV9NUyA9IDYwMDAwO1xuY29uc3QgUEFVU0VfTVMgPSA1MDAwO1xuLyoqIEB0eXBlIHtXZWFrTWFwPEV2ZW50LCBKb2I+fSAqL1xuZXhwb3J0IGNvbnN0IHVuc2VudCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBuaXRybzplcnJvciB0aGF0IHNheXMgc29cblxuLyoqIDEyOCByYW5kb20gYml0czsgcmFuZG9tVVVJRCBpcyBtaXNzaW5nIG9uIHBsYWluIGh0dHAuICovXG5jb25zdCBuZXdJZCA9ICgpID0+XG4gIFsuLi5jcnlwdG8uZ2V0UmFuZG9tVmFsdWVzKG5ldyBVaW50OEFycmF5KDE2KSldLm1hcCgoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgJzAnKSkuam9pbignJyk7XG5cbmNvbnN0IGNzcmYgPSAoKSA9PiB7IC8vIHRoZSBjb29raWUncyBpcyBuZXdlciwgbWF5YmVcbiAgY29uc3QgY29va2llcyA9IG5ldyBVUkxTZWFyY2hQYXJhbXMoZG9jdW1lbnQuY29va2llLnJlcGxhY2VBbGwoJzsgJywgJyYnKSk7XG4gIHJldHVybiBjb29raWVzLmdldChvcHRpb25zLm5pdHJvQ3NyZkNvb2tpZSkgfHwgb3B0aW9ucy5uaXRyb0NzcmY7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZDogKCkgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+KSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD59ICovXG5jb25zdCBzZW5kT25jZSA9IGFzeW5jIChqb2IsIHNlbmQpID0+IHtcbiAgY29uc3QgeyBib2R5IH0gPSBqb2I7XG4gIGJvZHkuc2V0KCdjc3JmbWlkZGxld2FyZXRva2VuJywgY3NyZigpKTtcbiAgYm9keS5zZXQoJ25pdHJvLXRyeScsIGAkeyhqb2IudHJpZXMgPz89IDApfWApO1xuICAvLyBUaGUgbGFzdDogYSBib2R5IHRoYXQgaXMgY3V0IG9mZiBvbiB0aGUgd2F5IGhhcyBub25lLlxuICBpZiAoIWJvZHkuaGFzKCduaXRyby1pZCcpKSBib2R5LmFwcGVuZCgnbml0cm8taWQnLCBuZXdJZCgpKTtcbiAgam9iLnJlcXVlc3QgPSBqb2Iuc3RhdHVzID0gdW5kZWZpbmVkO1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBzZW5kKCk7XG4gIGlmIChhbnN3ZXIpIGpvYi5zdGF0dXMgPSBhbnN3ZXIuc3RhdHVzO1xuICBlbHNlIGlmIChqb2IudHJpZXMpIGpvYi5zdGF0dXMgPz89IDA7IC8vIGl0IGhhZCBsZWZ0IGJlZm9yZVxuICByZXR1cm4gYW5zd2VyO1xufTtcblxuLyoqIFdoZXRoZXIgdGhhdCBpcyBhbiBhbnN3ZXIsIGFuZCBhbGwgb2YgaXQ6IHdpdGhvdXQgVExTLCBDaHJvbWl1bSB0YWtlcyB3aGF0IHdhcyBjdXQgb2ZmIGluc2lkZSBvZiB0aGUgaGVhZGVycyBmb3JcbiAqIG9uZSB0aGF0IGhhcyBuZWl0aGVyIHRoZSByZXN0IG9mIHRoZW0gbm9yIGEgYm9keS4gQSByZWZ1c2FsLCB3aGljaCBpcyBvZiBubyBjb21wb25lbnQsIGhhcyBub25lLlxuICogQHR5cGUgeyhhbnN3ZXI6IEFuc3dlcikgPT4gYW55fSAqL1xuY29uc3QgaXNXaG9sZSA9ICh7IGhlYWRlcnMsIHN0YXR1cywgdGV4dCB9KSA9PiB7XG4gIGNvbnN0IHRyaWdnZXIgPSBoZWFkZXJzLmdldCgnSFgtVHJpZ2dlcicpO1xuICByZXR1cm4gc3RhdHVzID09PSAyMDAgfHwgc3RhdHVzID09PSA0MjJcbiAgICA/IHRleHQgfHwgaGVhZGVycy5nZXQoJ0hYLVJlZGlyZWN0JykgfHwgaGVhZGVycy5nZXQoJ0hYLVJlZnJlc2gnKSB8fCAvXntcIm5pdHJvOmV2ZW50c1wiOntcImlkXCI6XCJcIi8udGVzdCh0cmlnZ2VyKVxuICAgIDogdHJpZ2dlciB8fCAhW1JVTk5JTkcsIC4uLkFXQVldLmluY2x1ZGVzKHN0YXR1cyk7XG59O1xuXG4vKiogTm9ib2R5IGNhbiBzYXkgd2hldGhlciBpdCByYW47IHRoZSBwYWdlIHNob3dzIHdoYXQgaXMgdGhlcmUuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZ2l2ZVVwID0gKGpvYikgPT4ge1xuICBqb2IuZXJyb3IgPSBvcHRpb25zWyduaXRyb0Vycm9yLTUwMyddO1xuICBqb2IuaXNTdGFsZSA9IHRydWU7XG59O1xuXG4vKiogQ29tcGxldGUgYSBqb2IgYW5kIHNlbmQgaXQsIGFzIG9mdGVuIGFzIGl0IHRha2VzOyBgc2VuZGAgc2VuZHMgaXQgb25jZS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHNlbmQ6ICgpID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPikgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGluc2lzdCA9IGFzeW5jIChqb2IsIHNlbmQpID0+IHtcbiAgbGV0IHNpbmNlID0gRGF0ZS5ub3coKTsgLy8gdGltZXJzIHNsZWVwIHdpdGggdGhlIGxhcHRvcFxuICBjb25zdCBiZWd1biA9IChqb2IuYmVndW4gPz89IHNpbmNlKTtcbiAgam9iLmlzVW5zZW50ID0gZmFsc2U7XG4gIGZvciAobGV0IHBhdXNlID0gNTA7IDsgcGF1c2UgKj0gMikge1xuICAgIGNvbnN0IG5vdyA9IERhdGUubm93KCk7XG4gICAgaWYgKG5vdyAtIGJlZ3VuID4gKG9wdGlvbnMubml0cm9PbmNlIC0gNjApICogMTAwMCkgcmV0dXJuIHZvaWQgZ2l2ZVVwKGpvYik7IC8vIGl0IHdvdWxkIGJlIHJ1biBhIHNlY29uZCB0aW1lXG4gICAgY29uc3QgYW5zd2VyID0gYXdhaXQgc2VuZE9uY2Uoam9iLCBzZW5kKTtcbiAgICBpZiAoYW5zd2VyID8gaXNXaG9sZShhbnN3ZXIpIDogam9iLnN0YXR1cyA9PSBudWxsKSByZXR1cm4gYW5zd2VyO1xuICAgIGlmICgham9iLnN0YXR1cyAmJiAhbmF2aWdhdG9yLm9uTGluZSkgZG91YnQoKTtcbiAgICBpZiAoIW9wdGlvbnMubml0cm9PbmNlKSByZXR1cm4gYW5zd2VyO1xuICAgIGpvYi50cmllcyA9IChqb2IudHJpZXMgPz8gMCkgKyAxO1xuICAgIGFubm91bmNlKCdhZ2FpbicsIGpvYik7XG4gICAgaWYgKGF3YWl0IHJlYWNoZWQoKSkge1xuICAgICAgc2luY2UgPSBEYXRlLm5vdygpO1xuICAgICAgcGF1c2UgPSAyNTtcbiAgICB9IGVsc2UgaWYgKG5vdyAtIHNpbmNlID4gUEFUSUVOQ0VfTVMpIHtcbiAgICAgIGlmIChqb2Iuc3RhdHVzID09PSBSVU5OSU5HKSBnaXZlVXAoam9iKTsgLy8gaXQgbWF5IGVuZCB5ZXQsIG9yIG5ldmVyXG4gICAgICBlbHNlIGpvYi5pc1Vuc2VudCA9ICEhKGpvYi5oZWFyZCB8fCBpc0Fza2VkKGpvYikpO1xuICAgICAgcmV0dXJuIGFuc3dlcjtcbiAgICB9IGVsc2UgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSwgTWF0aC5taW4ocGF1c2UsIFBBVVNFX01TKSAqICgwLjUgKyBNYXRoLnJhbmRvbSgpIC8gMikpKTtcbiAgfVxufTtcbiIsICIvKiBXaGVyZSB0aGUgZm9jdXMgZ29lcyB3aGVuIGFuIGFuc3dlciBoYXMgcmVwbGFjZWQgd2hhdCBoYWQgaXQuICovXG5pbXBvcnQgeyBkb2luZ09mLCBpc093biB9IGZyb20gJy4vZmllbGRzLmpzJztcblxuLyoqIEZpbmQgd2hhdCBnZXRzIHRoZSBmb2N1czogd2hhdCBhbiBhbnN3ZXIgdGhhdCB3YXMgYXNrZWQgZm9yIGJyaW5ncyB3aXRoIGBhdXRvZm9jdXNgOyB0aGUgY29udHJvbCB0aGF0XG4gKiBoYXMgaXQ7IHRoZSBvbmUgaW4gaXRzIHBsYWNlLCBzdWNoIGFzIGEgYnV0dG9uIHdpdGggb3RoZXIgYXJndW1lbnRzOyB3aGF0IGhhcyBvcGVuZWQgdGhlIGVsZW1lbnQgYXJvdW5kXG4gKiBpdCAoYXJpYS1jb250cm9scyksIG9yIGNvbWVzIGluIGl0cyBwbGFjZTsgd2hhdCB0YWtlcyB0aGUgZm9jdXMgZnJvbSBzY3JpcHRzIGFsb25lICh0YWJpbmRleD1cIi0xXCIpLCBhcm91bmQgaXQgb3IgbmV4dCB0byBpdC5cbiAqIE9mIHdoYXQgcGVvcGxlIHdyb3RlLCBvbmx5IHdoYXQgaGFzIGl0IGFscmVhZHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+LCBmb2N1czogc3RyaW5nLCBhY3RpdmU6IGFueSkgPT4gKG5ld3M6IE1hcDxzdHJpbmcsIGFueT4pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmb2xsb3cgPSAoeyBpc1F1aWV0LCBzb3VyY2UgfSwgb2xkcywgZm9jdXMsIGFjdGl2ZSkgPT4ge1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gTWFwPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3Qgb3VycyA9IChjb250cm9scykgPT4gbmV3IE1hcChbLi4uY29udHJvbHNdLmZpbHRlcigoZW50cnkpID0+IGVudHJ5WzBdID09PSBmb2N1cyB8fCBpc093bihlbnRyeSkpKTtcbiAgb2xkcyA9IG91cnMob2xkcyk7XG4gIGNvbnN0IGlzQXNrZXIgPSAhaXNRdWlldCAmJiAoYWN0aXZlID09PSBkb2N1bWVudC5ib2R5IHx8IHNvdXJjZT8uY29udGFpbnMoYWN0aXZlKSk7XG4gIGNvbnN0IHdhbnRlZCA9IFsuLi5vbGRzXS5maWx0ZXIoKFssIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMpLm1hcCgoW2tleV0pID0+IGtleSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2w6IGFueSkgPT4gc3RyaW5nfSAqL1xuICBjb25zdCBwbGFjZU9mID0gKGNvbnRyb2wpID0+XG4gICAgW2NvbnRyb2wubG9jYWxOYW1lLCBjb250cm9sLm5hbWUsIGNvbnRyb2wucGFyZW50RWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBkb2luZ09mKGNvbnRyb2wpWzBdXS5qb2luKCk7XG4gIGNvbnN0IHBsYWNlID0gZm9jdXMgJiYgcGxhY2VPZihhY3RpdmUpO1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gc3RyaW5nW119ICovXG4gIGNvbnN0IHBlZXJzT2YgPSAoY29udHJvbHMpID0+IFsuLi5jb250cm9sc10uZmlsdGVyKChbLCBjb250cm9sXSkgPT4gcGxhY2VPZihjb250cm9sKSA9PT0gcGxhY2UpLm1hcCgoW2tleV0pID0+IGtleSk7XG4gIGNvbnN0IHBlZXJzID0gcGVlcnNPZihvbGRzKTtcbiAgY29uc3Qga2V5cyA9IFsuLi5vbGRzLmtleXMoKV07XG4gIGNvbnN0IGF0ID0ga2V5cy5pbmRleE9mKGZvY3VzKTtcbiAgY29uc3QgaGVsZCA9IG5ldyBTZXQoKTsgLy8gYnkgaWRzOiB3aGF0IGl0IHN0YW5kcyBpblxuICBmb3IgKGxldCBlbGVtZW50ID0gYWN0aXZlOyBlbGVtZW50OyBlbGVtZW50ID0gZWxlbWVudC5wYXJlbnRFbGVtZW50KSBoZWxkLmFkZChlbGVtZW50LmlkKTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHN0cmluZyB8IHVuZGVmaW5lZH0gKi9cbiAgY29uc3Qgb3BlbmVySW4gPSAoY29udHJvbHMpID0+IFsuLi5jb250cm9sc10uZmluZCgoWywgY29udHJvbF0pID0+IGhlbGQuaGFzKGNvbnRyb2wuZ2V0QXR0cmlidXRlKCdhcmlhLWNvbnRyb2xzJykgfHwgMCkpPy5bMF07XG4gIGNvbnN0IG9wZW5lciA9IG9wZW5lckluKG9sZHMpO1xuICBjb25zdCBhcm91bmQgPSBrZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCkuZmlsdGVyKChrZXkpID0+IG9sZHMuZ2V0KGtleSkuY29udGFpbnMoYWN0aXZlKSk7XG4gIHJldHVybiAoYWxsKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IG91cnMoYWxsKTtcbiAgICBjb25zdCBmcmVzaCA9IGlzQXNrZXIgJiYgWy4uLm5ld3NdLmZpbmQoKFtrZXksIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMgJiYgIXdhbnRlZC5pbmNsdWRlcyhrZXkpKTtcbiAgICBpZiAoZnJlc2gpIHJldHVybiBmcmVzaFsxXTtcbiAgICBpZiAoIWZvY3VzKSByZXR1cm4gYWN0aXZlLmlzQ29ubmVjdGVkICYmIGFjdGl2ZTtcbiAgICBjb25zdCBub3cgPSBwZWVyc09mKG5ld3MpO1xuICAgIGNvbnN0IHBlZXIgPSBub3cubGVuZ3RoID09PSBwZWVycy5sZW5ndGggJiYgbm93W3BlZXJzLmluZGV4T2YoZm9jdXMpXTtcbiAgICBjb25zdCBvdGhlcnMgPSBbLi4uYXJvdW5kLCAuLi5rZXlzLnNsaWNlKGF0KSwgLi4ua2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpXTtcbiAgICBjb25zdCBsYW5kaW5nID0gb3RoZXJzLmZpbmQoKGtleSkgPT4gbmV3cy5nZXQoa2V5KT8ubWF0Y2hlcygnW3RhYmluZGV4PVwiLTFcIl0nKSk7XG4gICAgY29uc3QgcGxhY2VzID0gW2ZvY3VzLCAhb2xkcy5oYXMocGVlciB8fCAnJykgJiYgcGVlciwgb3BlbmVyLCBvcGVuZXJJbihuZXdzKSwgbGFuZGluZ107XG4gICAgcmV0dXJuIHBsYWNlcy5tYXAoKGtleSkgPT4gbmV3cy5nZXQoa2V5IHx8ICcnKSkuZmluZChCb29sZWFuKTtcbiAgfTtcbn07XG4iLCAiLyogTGluZXMgb2Ygam9iczogdGhvc2Ugb2Ygb25lIGNvbXBvbmVudCBsZWF2ZSBvbmUgYnkgb25lLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIGlzQXNrZWQsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyByZWFjaGVkIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IGZpbmQsIG9wdGlvbnMsIHNldHRsZWQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBNQVhfSE9QUyA9IDY7IC8vIGVsc2UgdGVuIGNvbXBvbmVudHMgYWxsb3cgYSBtaWxsaW9uIHJlcXVlc3RzXG5jb25zdCBDQUxMX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgSm9iW10+fSAqL1xuY29uc3QgbGluZXMgPSBuZXcgTWFwKCk7IC8vIGJ5IGlkOiB0aGUgam9iIHVuZGVyIHdheSwgYW5kIHRob3NlIGJlaGluZFxuLyoqIEB0eXBlIHtXZWFrTWFwPEV2ZW50LCBDYXVzZT59ICovXG5leHBvcnQgY29uc3QgY2F1c2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gb2YgdGhlIGV2ZW50cyB3ZSBzZW50XG4vKiogU2F5IGhvdyBqb2JzIGFyZSBydW4uIFVudGlsIHRoZW4sIHRoZXkgd2FpdC5cbiAqIEB0eXBlIHsocnVuOiAoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4pID0+IHZvaWR9ICovXG5leHBvcnQgbGV0IHJ1bldpdGg7XG4vKiogQHR5cGUge1Byb21pc2U8KGpvYjogSm9iKSA9PiBQcm9taXNlPHZvaWQ+Pn0gKi9cbmNvbnN0IHJ1bm5lciA9IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiAocnVuV2l0aCA9IHJlc29sdmUpKTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3QgbGluZU9mID0gKGlkKSA9PiBsaW5lcy5nZXQoaWQpID8/IFtdO1xuXG4vKiogV2hldGhlciBzb21ldGhpbmcgdGhhdCB3YXMgYXNrZWQgZm9yIGhhcyBub3QgbGVmdCB5ZXQsIG9yIGlzIHNlbnQgYWdhaW4uXG4gKiBAdHlwZSB7KCkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1dhaXRpbmcgPSAoKSA9PlxuICBbLi4ubGluZXMudmFsdWVzKCldLnNvbWUoKGxpbmUpID0+IGxpbmUuc29tZSgoam9iLCBhdCkgPT4gaXNBc2tlZChqb2IpICYmIChhdCB8fCBqb2IudHJpZXMgIT09IDApKSk7XG5cbi8qKiBAdHlwZSB7KGhlYXJkOiBhbnlbXSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzRnVsbCA9IChoZWFyZCkgPT5cbiAgaGVhcmRbb3B0aW9ucy5uaXRyb0hlYXJkIC0gMV0gfHwgaGVhcmQuZmlsdGVyKChbbmFtZV0pID0+IC9eY2FsbDovLnRlc3QobmFtZSkpW0NBTExfTElNSVQgLSAxXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZW5xdWV1ZSA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY2F1c2UsIGhlYXJkIH0gPSBqb2I7XG4gIGNvbnN0IHsgY2hhaW4sIGNvdW50cywgaGVhcmRCeSB9ID0gLyoqIEB0eXBlIHtDYXVzZX0gKi8gKGNhdXNlcy5nZXQoY2F1c2UpID8/IGpvYik7XG4gIGlmIChoZWFyZEJ5Py5oYXMoaWQpIHx8ICFhbm5vdW5jZSgncXVldWVkJywgam9iKSkgcmV0dXJuOyAvLyBpdCByb2RlIHdpdGggd2hhdCBzZW50IHRoZSBldmVudFxuICBPYmplY3QuYXNzaWduKGpvYiwgeyBjaGFpbiwgY291bnRzIH0pO1xuICBjb25zdCBsaW5lID0gbGluZXMuZ2V0KGlkKTtcbiAgaWYgKGNoYWluLmluY2x1ZGVzKGlkKSB8fCBjaGFpbltNQVhfSE9QU10gfHwgY291bnRzW2lkXSA+IE1BWF9IT1BTKSB7XG4gICAgLy8gVG8gaGVhciBvbmVzZWxmIGlzIG5vIGxvb3AuXG4gICAgY29uc3Qgd2h5ID0gY2hhaW4uaW5jbHVkZXMoaWQpID8gJ2xvb3AnIDogJ3RvbyBsb25nIGEgY2hhaW4sIG1heWJlIGEgbG9vcCc7XG4gICAgaWYgKGNoYWluWzFdKSBjb25zb2xlLndhcm4oYG5pdHJvOiAke3doeX06ICR7Y2F1c2UudHlwZX0gc3RvcHM6ICR7Wy4uLmNoYWluLCBpZF0uam9pbignID4gJyl9YCk7XG4gICAgaWYgKERFQlVHICYmIGNoYWluWzFdKSBhbm5vdW5jZSgnc3RvcHBlZCcsIHsgLi4uam9iLCB3aHkgfSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIC8qKiBAdHlwZSB7YW55fSAqL1xuICBjb25zdCBsYXN0ID0gIWpvYi50b2tlbiAmJiBsaW5lPy5maWx0ZXIoKG90aGVyKSA9PiBvdGhlci5oZWFyZCAmJiAhb3RoZXIudG9rZW4pLmF0KC0xKTtcbiAgLy8gT25lIHJlcXVlc3QgZm9yIGFsbCBoZWFyZCBiZWZvcmUgaXQgbGVhdmVzLCBidXQgbm9uZSBvdmVydGFrZXMgYW5vdGhlcjsgdGhlIGxhc3QgcGFnZSdzIGNvbXBvbmVudCBoYXMgb25lIG9mIGl0cyBvd24uXG4gIGlmIChoZWFyZCAmJiBsYXN0Py5yb290ID09PSBqb2Iucm9vdCAmJiAhaXNGdWxsKGxhc3QuaGVhcmQpKSB7XG4gICAgbGFzdC5oZWFyZC5wdXNoKC4uLmhlYXJkKTtcbiAgICBsYXN0LmNoYWluID0gbGFzdC5jaGFpbi5maWx0ZXIoKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzdGVwKSA9PiBjaGFpbi5pbmNsdWRlcyhzdGVwKSk7XG4gIH0gZWxzZSBpZiAoIWxpbmUpIHdvcmsoaWQsIFtqb2JdKTtcbiAgZWxzZSBpZiAoaGVhcmQgfHwgIWpvYi5pc1F1aWV0IHx8IChsaW5lWzBdLmhvc3QgJiYgIWxpbmVbMV0pKSBsaW5lLnB1c2goam9iKTsgLy8gbm8gcG9sbDogbmV3ZXIgSFRNTCBjb21lc1xufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgbGluZTogSm9iW10pID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCB3b3JrID0gYXN5bmMgKGlkLCBsaW5lKSA9PiB7XG4gIGxpbmVzLnNldChpZCwgbGluZSk7XG4gIGNvbnN0IHJ1biA9IGF3YWl0IHJ1bm5lcjtcbiAgLy8gT25lIHJlcXVlc3QgZm9yIGFsbCBoZWFyZCBpbiBvbmUgZ287IGh0bXggdW5sb2NrcyB0aGUgZWxlbWVudCwgb3IgYmVnaW5zLlxuICBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlKSk7XG4gIGZvciAoOyBsaW5lWzBdOyBsaW5lLnNoaWZ0KCkpIHtcbiAgICBhd2FpdCByZWFjaGVkKCk7XG4gICAgYXdhaXQgc2V0dGxlZChpZCk7XG4gICAgY29uc3QgW2pvYl0gPSBsaW5lO1xuICAgIGlmICgham9iKSBicmVhaztcbiAgICBhd2FpdCBydW4oam9iKS5jYXRjaCgoZXJyb3IpID0+IGRyb3Aoam9iLCBlcnJvcikpO1xuICAgIGFubm91bmNlKCdkb25lJywgam9iKTtcbiAgICAvLyBXaGF0IHdhcyBzd2FwcGVkIG1heSBiZSBvbGQuXG4gICAgY29uc3Qgcm9vdCA9IGpvYi5pc1N0YWxlICYmIChqb2IuaGVhcmQgfHwgIWpvYi5pc1F1aWV0KSAmJiAhbGluZVsxXSAmJiBmaW5kKGlkKTtcbiAgICBpZiAocm9vdCkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbiAgaWYgKGxpbmVzLmdldChpZCkgPT09IGxpbmUpIGxpbmVzLmRlbGV0ZShpZCk7IC8vIGVsc2UgYSBob3N0IGhvbGRzIGl0XG59O1xuXG4vKiogVGhlIGpvYnMgdGhhdCBoYXZlIGhlYXJkIHNvbWV0aGluZywgaGF2ZSBub3QgbGVmdCwgYW5kIG5vYm9keSB3YWl0cyBiZWhpbmQgdGhlbS5cbiAqIEB0eXBlIHsoKSA9PiBKb2JbXX0gKi9cbmV4cG9ydCBjb25zdCB3YWl0aW5nID0gKCkgPT5cbiAgWy4uLmxpbmVzLnZhbHVlcygpXS5maWx0ZXIoKFtqb2IsIG5leHRdKSA9PiBqb2I/LmhlYXJkICYmICFqb2IudG9rZW4gJiYgIW5leHQpLm1hcCgoW2pvYl0pID0+IGpvYik7XG5cbi8qKiBIb2xkIGEgbGluZSBmb3IgYSBqb2IgdGhhdCB0cmF2ZWxzIHdpdGggYW5vdGhlcidzLiBBIHdvcmtlciB0aGF0IGhhcyB3YWl0ZWQgdG8gc2VuZCBpdCBmaW5kcyBpdHMgb3duIGxpbmUgZW1wdHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhvbGQgPSAoam9iKSA9PiB7XG4gIGxpbmVzLmdldChqb2IuaWQpPy5wb3AoKTtcbiAgbGluZXMuc2V0KGpvYi5pZCwgW2pvYl0pO1xufTtcblxuLyoqIExldCBhIGxpbmUgdGhhdCB3YXMgaGVsZCBnbyBvbi5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZXN1bWUgPSAoaWQpID0+IHtcbiAgY29uc3QgbGluZSA9IGxpbmVPZihpZCk7XG4gIGxpbmVbMF0gPyB3b3JrKGlkLCBsaW5lKSA6IGxpbmVzLmRlbGV0ZShpZCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IFBhcnRpYWw8Sm9iPiwgd2h5OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZHJvcCA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBpc1F1aWV0LCByZWplY3QgfSwgd2h5KSA9PiB7XG4gIGNvbnN0IGVycm9yID0gYCR7Y29tcG9uZW50fS4ke2FjdGlvbn0gbm90IHNlbnQ6ICR7d2h5fWA7XG4gIGlmICghaXNRdWlldCkgY29uc29sZS53YXJuKCduaXRybzonLCBlcnJvcik7XG4gIHJlamVjdD8uKGZhaWx1cmUoeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1czogMCB9KSk7XG59O1xuXG4vKiogQHR5cGUgeyhkZXRhaWw6IGFueSkgPT4gRXJyb3J9ICovXG5leHBvcnQgY29uc3QgZmFpbHVyZSA9IChkZXRhaWwpID0+IE9iamVjdC5hc3NpZ24obmV3IEVycm9yKGRldGFpbC5lcnJvciksIGRldGFpbCk7XG4iLCAiLyogS2VlcHMgb3ZlciBhIHN3YXAgd2hhdCB0aGUgdmlzaXRvciBoYXMgZW50ZXJlZCBzaW5jZSB0aGUgcmVxdWVzdCBsZWZ0LCBhbmQgdGhlIGZvY3VzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWtlZXAsIGluIHdob3NlIGVsZW1lbnRzIG5vdGhpbmcgaXMgd3JpdHRlbi5cbiAqL1xuaW1wb3J0IHsgQ0hPSUNFLCBGSUVMRFMsIFRZUEVELCBjb250cm9sc09mLCBnaXZlbiwgaXNTYW1lLCB2YWx1ZXNPZiwgd3JpdGUgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBmb2xsb3cgfSBmcm9tICcuL2ZvY3VzLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQsIG9uLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge1dlYWtNYXA8YW55LCBzdHJpbmc+fSAqL1xuY29uc3QgZWNob2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIGlucHV0IHR5cGVkIGluOiB3aGF0IGEgc3luYyBoYXMgbGVmdCBhcyBpdCB3YXMgdHlwZWRcblxuLyoqIEEgZmlsZSBkaWFsb2cgdGhhdCBpcyBzdGlsbCBvcGVuIGtub3dzIHRoZSBvbGQgaW5wdXQgYWxvbmUuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcsIG9sZHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHZvaWR9ICovXG5jb25zdCBwYXNzRmlsZXNPbiA9IChpZCwgb2xkcykgPT4ge1xuICBmb3IgKGNvbnN0IFtrZXksIG9sZF0gb2Ygb2xkcykge1xuICAgIGlmICghb2xkLmZpbGVzIHx8IG9sZC5pc0Nvbm5lY3RlZCkgY29udGludWU7XG4gICAgb2xkLmFkZEV2ZW50TGlzdGVuZXIoJ2NoYW5nZScsICgpID0+IHtcbiAgICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAgIGNvbnN0IGZpZWxkID0gcm9vdCAmJiBjb250cm9sc09mKHJvb3QpLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgcmV0dXJuO1xuICAgICAgd3JpdGUoZmllbGQsIHZhbHVlc09mKG9sZCkpO1xuICAgICAgZm9yIChjb25zdCBuYW1lIG9mIFsnaW5wdXQnLCAnY2hhbmdlJ10pIGZpZWxkLmRpc3BhdGNoRXZlbnQobmV3IEV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSB9KSk7XG4gICAgfSk7XG4gIH1cbn07XG5cbi8qKiBXaGF0IHRlbGxzIHdoZXRoZXIgYSBjb250cm9sIHN0YW5kcyBpbiBhbiBlbGVtZW50IHRoYXQgdGhlIGNvbXBvbmVudCBrZWVwcy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiAoY29udHJvbDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3Qga2VwdEluID0gKHJvb3QpID0+IHtcbiAgY29uc3Qga2VwdCA9IGFsbCgnW2RhdGEtbml0cm8ta2VlcF0nLCByb290KTtcbiAgcmV0dXJuIChjb250cm9sKSA9PiBrZXB0LnNvbWUoKGVsZW1lbnQpID0+IGVsZW1lbnQuY29udGFpbnMoY29udHJvbCkpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBqb2I6IEpvYikgPT4gKCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBrZWVwRW50cmllcyA9IChyb290LCBqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGlkLCBzZW50LCBzdGF0dXMgfSA9IGpvYjtcbiAgY29uc3Qga2VwdCA9IG5ldyBNYXAoKTtcbiAgY29uc3QgYWN0aXZlID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgY29uc3Qgb2xkcyA9IGNvbnRyb2xzT2Yocm9vdCk7XG4gIGNvbnN0IGlzS2VwdCA9IGtlcHRJbihyb290KTtcbiAgY29uc3QgY2FyZXQgPSBbYWN0aXZlLnNlbGVjdGlvblN0YXJ0LCBhY3RpdmUuc2VsZWN0aW9uRW5kXTtcbiAgbGV0IGZvY3VzID0gJyc7XG4gIGZvciAoY29uc3QgW2tleSwgY29udHJvbF0gb2Ygb2xkcykge1xuICAgIGlmIChjb250cm9sID09PSBhY3RpdmUpIGZvY3VzID0ga2V5O1xuICAgIGlmICghY29udHJvbC5tYXRjaGVzKEZJRUxEUykgfHwgaXNLZXB0KGNvbnRyb2wpKSBjb250aW51ZTtcbiAgICAvLyBXaGF0IHdhcyB0eXBlZCBzaW5jZSwgb3IgZGlkIG5vdCB0cmF2ZWwsIHN0YXlzOyBzbyBkbyBhcmd1bWVudHMgb2YgYSBmYWlsZWQgYWN0aW9uLlxuICAgIGNvbnN0IG5vdyA9IHZhbHVlc09mKGNvbnRyb2wpO1xuICAgIGNvbnN0IGJlZm9yZSA9IHNlbnQuZ2V0KGtleSk7XG4gICAgY29uc3QgaXNSZWZ1c2VkID0gYmVmb3JlICYmIHN0YXR1cyA9PT0gNDIyICYmICFiZWZvcmUuYm91bmQ7XG4gICAgY29uc3QgaXNFY2hvID0gIWJlZm9yZSAmJiBrZXkgPT09IGZvY3VzICYmIGVjaG9lcy5nZXQoY29udHJvbCkgPT09IGNvbnRyb2wudmFsdWU7XG4gICAga2VwdC5zZXQoa2V5LCAoaXNSZWZ1c2VkIHx8IGlzRWNobyB8fCAhaXNTYW1lKG5vdywgYmVmb3JlPy52YWx1ZXMgPz8gZ2l2ZW4oY29udHJvbCkpKSAmJiBub3cpO1xuICB9XG4gIGNvbnN0IG5leHQgPSBmb2xsb3coam9iLCBvbGRzLCBmb2N1cywgYWN0aXZlKTtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBjb25zdCBuZXdSb290ID0gZmluZChyb290LmlkKSA/PyByb290O1xuICAgIGNvbnN0IGNvbnRyb2xzID0gY29udHJvbHNPZihuZXdSb290KTtcbiAgICBjb25zdCBiZWhpbmQgPSBsaW5lT2YoaWQpO1xuICAgIGZvciAoY29uc3Qgam9iIG9mIGJlaGluZCkgam9iLnJvb3QgPSByb290T2YobmV3Um9vdCk7XG4gICAgcGFzc0ZpbGVzT24ocm9vdC5pZCwgb2xkcyk7XG4gICAgZm9yIChjb25zdCBba2V5LCB2YWx1ZXNdIG9mIGtlcHQpIHtcbiAgICAgIGNvbnN0IGZpZWxkID0gY29udHJvbHMuZ2V0KGtleSk7XG4gICAgICBpZiAoIWZpZWxkKSBjb250aW51ZTtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXMgfHwgZ2l2ZW4oZmllbGQpKTtcbiAgICAgIGNvbnN0IGlzRWNobyA9IGFjdGlvbiA9PT0gJ3N5bmMnID8gIXZhbHVlcyAmJiBzZW50LmhhcyhrZXkpIDogZWNob2VzLmdldChhY3RpdmUpID09PSBmaWVsZC52YWx1ZTtcbiAgICAgIGlmIChrZXkgPT09IGZvY3VzICYmIGlzRWNobyAmJiBmaWVsZC5tYXRjaGVzKFRZUEVEKSkgZWNob2VzLnNldChmaWVsZCwgZmllbGQudmFsdWUpO1xuICAgICAgLy8gSWYgaXQgd2FzIG5vdCB0b3VjaGVkLCB0aGUgY2xpY2tzIGJlaGluZCBidWlsZCBvbiB0aGUgbmV3IHZhbHVlLlxuICAgICAgZm9yIChjb25zdCB7IHNlbnQgfSBvZiB2YWx1ZXMgPyBbXSA6IGJlaGluZCkge1xuICAgICAgICBjb25zdCBlbnRyeSA9IHNlbnQuZ2V0KGtleSk7XG4gICAgICAgIGlmIChlbnRyeSkgZW50cnkudmFsdWVzID0gdmFsdWVzT2YoZmllbGQpO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCB0YXJnZXQgPSBuZXh0KGNvbnRyb2xzKTtcbiAgICBjb25zdCBzdGF5cyA9IHRhcmdldCA9PT0gYWN0aXZlIHx8IHRhcmdldCA9PT0gY29udHJvbHMuZ2V0KGZvY3VzKTtcbiAgICBpZiAoIXRhcmdldCAmJiBmb2N1cykgYWN0aXZlLmJsdXIoKTsgLy8gaXQgbWF5IGJlIGFub3RoZXIgcm93J3MgYnkgbm93XG4gICAgaWYgKCF0YXJnZXQpIHJldHVybjtcbiAgICBpZiAodGFyZ2V0ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSB0YXJnZXQuZm9jdXMoeyBwcmV2ZW50U2Nyb2xsOiBzdGF5cyB9KTtcbiAgICBpZiAoIXN0YXlzKSByZXR1cm4gdGFyZ2V0Lm1hdGNoZXMoJ2lucHV0JykgJiYgdGFyZ2V0LnNlbGVjdCgpOyAvLyBhcyB3aXRoIHRoZSBUYWIga2V5XG4gICAgY29uc3QgeyBzZWxlY3Rpb25TdGFydCwgc2VsZWN0aW9uRW5kIH0gPSB0YXJnZXQ7XG4gICAgaWYgKGNhcmV0WzBdICE9IG51bGwgJiYgIWlzU2FtZShjYXJldCwgW3NlbGVjdGlvblN0YXJ0LCBzZWxlY3Rpb25FbmRdKSkgdGFyZ2V0LnNldFNlbGVjdGlvblJhbmdlKC4uLmNhcmV0KTtcbiAgfTtcbn07XG5cbi8qKiBXaGF0IHJ1bnMgYW4gYWN0aW9uIGJ5IGJlaW5nIGNob3NlbiBzaG93cyB3aGF0IGhvbGRzIGlmIHRoYXQgZmFpbHMsIHVubGVzcyBhIGNsaWNrIGJlaGluZCBpcyB0byBkZWNpZGUuXG4gKiBAdHlwZSB7KGpvYjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgdGFrZUJhY2sgPSAoeyBpZCwgc2VudCwgc291cmNlLCBzdGF0dXMgfSkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCB8fCAvXjIvLnRlc3Qoc3RhdHVzKSB8fCAhc291cmNlPy5tYXRjaGVzKENIT0lDRSkpIHJldHVybjtcbiAgY29uc3QgaXNLZXB0ID0ga2VwdEluKHJvb3QpO1xuICBmb3IgKGNvbnN0IFtrZXksIGZpZWxkXSBvZiBjb250cm9sc09mKHJvb3QpKSB7XG4gICAgY29uc3QgZW50cnkgPSBzZW50LmdldChrZXkpO1xuICAgIGlmIChlbnRyeT8ubmFtZSAhPT0gc291cmNlLm5hbWUgfHwgaXNLZXB0KGZpZWxkKSB8fCBsaW5lT2YoaWQpLnNvbWUoKGpvYiwgYXQpID0+IGF0ICYmIGpvYi5zZW50LmhhcyhrZXkpKSkgY29udGludWU7XG4gICAgd3JpdGUoZmllbGQsIChlbnRyeS52YWx1ZXMgPSBnaXZlbihmaWVsZCkpKTtcbiAgfVxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RW50cmllcyA9ICgpID0+IHtcbiAgaGVhcignZG9uZScsIHRha2VCYWNrKTtcbiAgLy8gVGhlIHN0YXRlIG1heSBob2xkIGl0IG90aGVyd2lzZSwgc3VjaCBhcyB3aXRob3V0IGEgc3BhY2UgYXQgaXRzIGVuZC4gSXQgc2hvd3Mgd2hlbiB0aGUgaW5wdXQgaXMgbGVmdC5cbiAgb24oJ2ZvY3Vzb3V0JywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBpZiAodGFyZ2V0ID09PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSByZXR1cm47IC8vIHRoZSB3aW5kb3cgd2FzIGxlZnRcbiAgICBpZiAoZWNob2VzLmdldCh0YXJnZXQpID09PSB0YXJnZXQudmFsdWUpIHdyaXRlKHRhcmdldCwgZ2l2ZW4odGFyZ2V0KSk7XG4gICAgZWNob2VzLmRlbGV0ZSh0YXJnZXQpO1xuICB9KTtcbn07XG4iLCAiLyogVG9hc3RzOiBzaG93cyBuaXRybzptZXNzYWdlIGFuZCBuaXRybzplcnJvciB0byB0aGUgdmlzaXRvci5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby10b2FzdC1lbmFibGVkIChcInRydWVcIiBvciBcImZhbHNlXCIpLCAtcG9zaXRpb24sIC1kdXJhdGlvbiAobXMpLCAtc3R5bGUgKGEgbmFtZSBmb3JcbiAqICAgc3R5bGVzaGVldHMpIG9mIGl0cyBzY3JpcHQ7IC1sYWJlbCwgLWRpc21pc3MsIC1yZWxvYWQgYW5kIC1hZ2FpbiB0aGVyZSBhcmUgdGhlIHdvcmRzOyBkYXRhLW5pdHJvLXRvYXN0IG9mIGFcbiAqICAgY29tcG9uZW50J3Mgcm9vdDogSlNPTiB3aXRoIHRob3NlIG9mIGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgdGhhdCBkaWZmZXIgZm9yIHRoZSBjbGFzcy5cbiAqIEhlYXJzOiBuaXRybzptZXNzYWdlIHtjb21wb25lbnQsIGxldmVsLCB0ZXh0fSwgbml0cm86ZXJyb3Ige2NvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzfTsgb25lXG4gKiAgIHdpdGhvdXQgdGV4dCBvciBlcnJvciBzYXlzIG5vdGhpbmcuIGNsb3NlIG9mIGRpYWxvZ3M7IGZvY3VzaW4uXG4gKiBBIG5hcnJvdyBzY3JlZW4gc2hvd3MgdGhyZWUgYXQgYSB0aW1lOyBlcXVhbCBvbmVzIGFyZSBvbmUsIHdpdGggdGhlaXIgbnVtYmVyLlxuICogV2hhdCBjb3VsZCBub3QgYmUgc2VudCBpcyBzZW50IGFnYWluIGZyb20gdGhlIHRvYXN0IHRoYXQgc2F5cyBzby5cbiAqIEEgcGFnZSBtYXkgc2hvdyBtZXNzYWdlcyBpdHMgb3duIHdheTogd2luZG93Lk5pdHJvVG9hc3RBZGFwdGVyID0ge3Nob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgYWdhaW4pfSxcbiAqICAgY29uZmlnID0ge2VuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGV9OyBhZ2FpbigpIHNlbmRzIHdoYXQgY291bGQgbm90IGJlIHNlbnQsIGVsc2UgaXQgaXMgdW5kZWZpbmVkLlxuICogICBJdCBpcyBsb29rZWQgdXAgYXQgZWFjaCBtZXNzYWdlLlxuICpcbiAqIFRoZSBIVE1MLCB3aXRoIFwiYWxlcnRcIiBmb3IgZXJyb3JzIGFuZCBcInN0YXR1c1wiIGZvciB0aGUgcmVzdCwgb2YgZWFjaCBvZiBzaXggcG9zaXRpb25zOlxuICogICA8c2VjdGlvbiBjbGFzcz1cIm5pdHJvLXRvYXN0LWxpc3RcIj48ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RzXCIgZGF0YS1wb3NpdGlvbj1cIlx1MjAyNlwiPjxkaXYgcm9sZT1cIlx1MjAyNlwiPlxuICogICAgIDxkaXYgY2xhc3M9XCJuaXRyby10b2FzdFwiIGRhdGEtbGV2ZWw9XCJcdTIwMjZcIiBkYXRhLXN0eWxlPVwiXHUyMDI2XCI+PHAgY2xhc3M9XCJuaXRyby10b2FzdC10ZXh0XCI+XHUyMDI2PC9wPlxuICogICAgICAgPGJ1dHRvbiBjbGFzcz1cIm5pdHJvLXRvYXN0LWJ1dHRvblwiPlx1MjAyNlxuICovXG5pbXBvcnQgeyB1bnNlbnQgfSBmcm9tICcuL2FnYWluLmpzJztcbmltcG9ydCB7IGVucXVldWUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGZpcnN0LCBvbiwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IGRlZmF1bHRzID0ge1xuICBlbmFibGVkOiBvcHRpb25zLm5pdHJvVG9hc3RFbmFibGVkICE9PSAnZmFsc2UnLFxuICBwb3NpdGlvbjogb3B0aW9ucy5uaXRyb1RvYXN0UG9zaXRpb24sXG4gIGR1cmF0aW9uOiBOdW1iZXIob3B0aW9ucy5uaXRyb1RvYXN0RHVyYXRpb24pLFxuICBzdHlsZTogb3B0aW9ucy5uaXRyb1RvYXN0U3R5bGUsXG59O1xuLy8gTm8gYW5zd2VyLCBhIHRva2VuIG9yIGEgcmlnaHQgdGhhdCB3YXMgcmVmdXNlZDogdGhlIHBhZ2UgaXRzZWxmIG1heSBiZSBvdXQgb2YgZGF0ZS5cbmNvbnN0IFJFTE9BRF9TVEFUVVNFUyA9IFswLCA0MDAsIDQwM107XG5jb25zdCBUSUNLX01TID0gMTAwO1xuY29uc3QgTkFSUk9XID0gJyhtYXgtd2lkdGg6IDQwcmVtKSc7XG4vKiogQHR5cGUge01hcDxIVE1MRWxlbWVudCwgeyByZWdpb246IEVsZW1lbnQsIGxlZnQ6IG51bWJlciwgYWdhaW5zOiAoKCkgPT4gdm9pZClbXSB9Pn0gKi9cbmNvbnN0IHRvYXN0cyA9IG5ldyBNYXAoKTsgLy8gc2hvd24sIG9yIHdhaXRpbmcgc2luY2UgdGhlcmUgYXJlIGFzIG1hbnkgYXMgZml0OiB3aGVyZSwgZm9yIGhvdyBtYW55IG1zLCB3aGF0IGl0IHNlbmRzIGFnYWluXG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBmb2N1c2VkQmVmb3JlID0gbnVsbDtcblxuY29uc3QgbGlzdCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3NlY3Rpb24nKTtcbi8qKiBAdHlwZSB7TWFwPHN0cmluZyB8IHVuZGVmaW5lZCwgYW55Pn0gKi9cbmNvbnN0IHBsYWNlcyA9IG5ldyBNYXAoKTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayBvbmx5IHdoYXQgY2hhbmdlcyBpbiB0aGVtLCBzbyB0aGV5IGFyZSBpbiB0aGUgcGFnZSBiZWZvcmUgYW55IG1lc3NhZ2U7IG9mIGEgbmV3IHRvYXN0XG4gKiBhbG9uZSwgbm90IG9mIGFsbCBvZiB0aGVtLiBUaGUgbGFzdCBpcyBmb3Igd2hhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqL1xuY29uc3QgYnVpbGQgPSAoKSA9PiB7XG4gIGNvbnN0IHBvc2l0aW9ucyA9IFsndG9wJywgJ2JvdHRvbSddLmZsYXRNYXAoKGVkZ2UpID0+IFsnbGVmdCcsICdjZW50ZXInLCAncmlnaHQnXS5tYXAoKHNpZGUpID0+IGAke2VkZ2V9LSR7c2lkZX1gKSk7XG4gIGNvbnN0IHJlZ2lvbiA9ICgvKiogQHR5cGUge3N0cmluZ30gKi8gcm9sZSkgPT4gYDxkaXYgcm9sZT1cIiR7cm9sZX1cIiBhcmlhLWF0b21pYz1cImZhbHNlXCI+PC9kaXY+YDtcbiAgbGlzdC5jbGFzc05hbWUgPSAnbml0cm8tdG9hc3QtbGlzdCc7XG4gIGxpc3Quc2V0QXR0cmlidXRlKCdhcmlhLWxhYmVsJywgb3B0aW9ucy5uaXRyb1RvYXN0TGFiZWwpO1xuICBsaXN0LmlubmVySFRNTCA9IHBvc2l0aW9ucy5tYXAoKHBvc2l0aW9uKSA9PlxuICAgIGA8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RzXCIgZGF0YS1wb3NpdGlvbj1cIiR7cG9zaXRpb259XCI+JHtyZWdpb24oJ3N0YXR1cycpfSR7cmVnaW9uKCdhbGVydCcpfTwvZGl2PmApLmpvaW4oJycpXG4gICAgKyAnPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0LXNwb2tlblwiIHJvbGU9XCJzdGF0dXNcIj48L2Rpdj4nO1xuICBwb3NpdGlvbnMuZm9yRWFjaCgocG9zaXRpb24sIGF0KSA9PiBwbGFjZXMuc2V0KHBvc2l0aW9uLCBsaXN0LmNoaWxkcmVuW2F0XSkpO1xufTtcblxuLyoqIEtlZXAgdGhlIGxpc3QgaW4gdGhlIHBhZ2U6IGEgc3dhcCBvZiB0aGUgYm9keSByZW1vdmVzIGl0LCBhbmQgYSBtb2RhbCBkaWFsb2cgbWFrZXMgaXQgaW5lcnQuICovXG5jb25zdCBzZXR0bGUgPSAoKSA9PiB7XG4gIGNvbnN0IGhvbWUgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnZGlhbG9nOm1vZGFsJyldLmF0KC0xKSA/PyBkb2N1bWVudC5ib2R5O1xuICBpZiAobGlzdC5wYXJlbnROb2RlICE9PSBob21lKSBob21lLmFwcGVuZChsaXN0KTtcbiAgLy8gaHRteCAyIHJlc3RvcmVzIHBhZ2VzIGZyb20gdGhlaXIgSFRNTCwgd2l0aCB0b2FzdHMgdGhhdCBub2JvZHkgd291bGQgcmVtb3ZlLlxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdC1saXN0JykpIGlmIChvdGhlciAhPT0gbGlzdCkgb3RoZXIucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZTogRWxlbWVudCkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzSW5UaGVXYXkgPSAocGxhY2UpID0+IHtcbiAgY29uc3QgYWN0aXZlID0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudDtcbiAgaWYgKCFhY3RpdmUgfHwgYWN0aXZlID09PSBkb2N1bWVudC5ib2R5IHx8IGxpc3QuY29udGFpbnMoYWN0aXZlKSkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCB7IHRvcCwgcmlnaHQsIGJvdHRvbSwgbGVmdCB9ID0gYWN0aXZlLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICByZXR1cm4gWy4uLnBsYWNlLnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdCcpXS5tYXAoKHRvYXN0KSA9PiB0b2FzdC5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKSkuc29tZSgodG9hc3QpID0+XG4gICAgdG9hc3QudG9wIDwgYm90dG9tICYmIHRvYXN0LmJvdHRvbSA+IHRvcCAmJiB0b2FzdC5sZWZ0IDwgcmlnaHQgJiYgdG9hc3QucmlnaHQgPiBsZWZ0KTtcbn07XG5cbi8qKiBHbyB0byB0aGUgb3RoZXIgZWRnZSB3aGVyZSBhIHRvYXN0IGNvdmVycyB3aGF0IGhhcyB0aGUgZm9jdXMsIHVubGVzcyBvbmUgd291bGQgdGhlcmUgYXMgd2VsbC4gKi9cbmNvbnN0IG1ha2VXYXkgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Ugb2YgcGxhY2VzLnZhbHVlcygpKSB7XG4gICAgaWYgKHBsYWNlLm1hdGNoZXMoJzpob3ZlcicpIHx8ICFpc0luVGhlV2F5KHBsYWNlKSkgY29udGludWU7XG4gICAgY29uc3QgcG9zaXRpb24gPSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID8/ICcnO1xuICAgIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbi5yZXBsYWNlKC90b3B8Ym90dG9tLywgKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBlZGdlKSA9PiAoZWRnZSA9PT0gJ3RvcCcgPyAnYm90dG9tJyA6ICd0b3AnKSk7XG4gICAgaWYgKGlzSW5UaGVXYXkocGxhY2UpKSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb247XG4gIH1cbn07XG5cbmNvbnN0IHNob3dOZXh0ID0gKCkgPT4ge1xuICBjb25zdCBsaW1pdCA9IHdpbmRvdy5tYXRjaE1lZGlhKE5BUlJPVykubWF0Y2hlcyA/IDMgOiBJbmZpbml0eTtcbiAgY29uc3QgaXNFcnJvciA9ICgvKiogQHR5cGUge0hUTUxFbGVtZW50fSAqLyB7IGRhdGFzZXQgfSkgPT4gTnVtYmVyKGRhdGFzZXQubGV2ZWwgPT09ICdlcnJvcicpO1xuICBjb25zdCB3YWl0aW5nID0gWy4uLnRvYXN0cy5rZXlzKCldLmZpbHRlcigodG9hc3QpID0+ICF0b2FzdC5wYXJlbnROb2RlKS5zb3J0KChhLCBiKSA9PiBpc0Vycm9yKGIpIC0gaXNFcnJvcihhKSk7XG4gIGZvciAoY29uc3QgdG9hc3Qgb2Ygd2FpdGluZy5zbGljZSgwLCBsaW1pdCAtICh0b2FzdHMuc2l6ZSAtIHdhaXRpbmcubGVuZ3RoKSkpIHtcbiAgICB0b2FzdHMuZ2V0KHRvYXN0KT8ucmVnaW9uLmFwcGVuZCh0b2FzdCk7XG4gICAgc3RhcnRDbG9jayh0b2FzdCk7XG4gIH1cbiAgZm9yIChjb25zdCBbcG9zaXRpb24sIHBsYWNlXSBvZiBwbGFjZXMpIGlmICghcGxhY2UucXVlcnlTZWxlY3RvcignLm5pdHJvLXRvYXN0JykpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgbWFrZVdheSgpO1xufTtcblxuLyoqIEB0eXBlIHsodG9hc3Q6IEhUTUxFbGVtZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xvc2UgPSAodG9hc3QpID0+IHtcbiAgY29uc3QgaGFkRm9jdXMgPSB0b2FzdC5jb250YWlucyhkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgdG9hc3QucmVtb3ZlKCk7XG4gIHRvYXN0cy5kZWxldGUodG9hc3QpO1xuICBzaG93TmV4dCgpO1xuICBpZiAoIWhhZEZvY3VzIHx8ICFmb2N1c2VkQmVmb3JlKSByZXR1cm47XG4gIGNvbnN0IHsgaWQsIGlzQ29ubmVjdGVkIH0gPSBmb2N1c2VkQmVmb3JlO1xuICAoaXNDb25uZWN0ZWQgPyBmb2N1c2VkQmVmb3JlIDogZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoaWQpKT8uZm9jdXMoKTtcbn07XG5cbi8qKiBDbG9zZSB0aGUgdG9hc3Qgd2hlbiBpdHMgdGltZSBpcyBvdmVyLiBUaW1lIHRoYXQgbm9ib2R5IGNhbiB1c2UgdG8gcmVhZCBkb2VzIG5vdCBjb3VudC5cbiAqIEB0eXBlIHsodG9hc3Q6IEhUTUxFbGVtZW50KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RhcnRDbG9jayA9ICh0b2FzdCkgPT4ge1xuICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICBjb25zdCBlbnRyeSA9IHRvYXN0cy5nZXQodG9hc3QpO1xuICAgIGlmICghZW50cnkpIHJldHVybiBjbGVhckludGVydmFsKHRpbWVyKTtcbiAgICBzZXR0bGUoKTtcbiAgICBtYWtlV2F5KCk7XG4gICAgaWYgKGRvY3VtZW50LmhpZGRlbiB8fCBlbnRyeS5yZWdpb24ucGFyZW50RWxlbWVudD8ubWF0Y2hlcygnOmhvdmVyLCA6Zm9jdXMtd2l0aGluJykpIHJldHVybjtcbiAgICBlbnRyeS5sZWZ0IC09IFRJQ0tfTVM7XG4gICAgaWYgKGVudHJ5LmxlZnQgPD0gMCkgY2xvc2UodG9hc3QpO1xuICB9LCBUSUNLX01TKTtcbn07XG5cbi8qKiBAdHlwZSB7KG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgc3R5bGU6IHN0cmluZywgY2FuUmVsb2FkOiBib29sZWFuLCBhZ2FpbnM6ICgoKSA9PiB2b2lkKVtdKSA9PiBIVE1MRWxlbWVudH0gKi9cbmNvbnN0IG1ha2UgPSAobWVzc2FnZSwgbGV2ZWwsIHN0eWxlLCBjYW5SZWxvYWQsIGFnYWlucykgPT4ge1xuICBjb25zdCB0b2FzdCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ2RpdicpO1xuICB0b2FzdC5jbGFzc05hbWUgPSAnbml0cm8tdG9hc3QnO1xuICBPYmplY3QuYXNzaWduKHRvYXN0LmRhdGFzZXQsIHsgbGV2ZWwsIHN0eWxlIH0pO1xuICBjb25zdCBidXR0b24gPSAnPGJ1dHRvbiB0eXBlPVwiYnV0dG9uXCIgY2xhc3M9XCJuaXRyby10b2FzdC1idXR0b25cIj48L2J1dHRvbj4nO1xuICB0b2FzdC5pbm5lckhUTUwgPSBgPHAgY2xhc3M9XCJuaXRyby10b2FzdC10ZXh0XCI+PC9wPiR7Y2FuUmVsb2FkID8gYnV0dG9uIDogJyd9JHtidXR0b259YDtcbiAgY29uc3QgW3RleHQsIC4uLmJ1dHRvbnNdID0gdG9hc3QuY2hpbGRyZW47XG4gIHRleHQudGV4dENvbnRlbnQgPSBtZXNzYWdlO1xuICBjb25zdCB7IG5pdHJvVG9hc3RBZ2Fpbiwgbml0cm9Ub2FzdFJlbG9hZCwgbml0cm9Ub2FzdERpc21pc3MgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IHNlbmRBZ2FpbiA9ICgpID0+IHtcbiAgICBjbG9zZSh0b2FzdCk7XG4gICAgYWdhaW5zLmZvckVhY2goKGFnYWluKSA9PiBhZ2FpbigpKTtcbiAgfTtcbiAgLyoqIEB0eXBlIHtbc3RyaW5nLCAoKSA9PiB2b2lkXVtdfSAqL1xuICBjb25zdCBkb2luZ3MgPSBbW25pdHJvVG9hc3REaXNtaXNzLCAoKSA9PiBjbG9zZSh0b2FzdCldLCBbbml0cm9Ub2FzdFJlbG9hZCwgKCkgPT4gbG9jYXRpb24ucmVsb2FkKCldXTtcbiAgaWYgKGFnYWluc1swXSkgZG9pbmdzWzFdID0gW25pdHJvVG9hc3RBZ2Fpbiwgc2VuZEFnYWluXTtcbiAgYnV0dG9ucy5yZXZlcnNlKCkuZm9yRWFjaCgoYnV0dG9uLCBhdCkgPT4ge1xuICAgIGJ1dHRvbi50ZXh0Q29udGVudCA9IGRvaW5nc1thdF1bMF07XG4gICAgYnV0dG9uLmFkZEV2ZW50TGlzdGVuZXIoJ2NsaWNrJywgZG9pbmdzW2F0XVsxXSk7XG4gIH0pO1xuICB0b2FzdC5hZGRFdmVudExpc3RlbmVyKCdrZXlkb3duJywgKGV2ZW50KSA9PiB7XG4gICAgaWYgKGV2ZW50LmtleSAhPT0gJ0VzY2FwZScpIHJldHVybjtcbiAgICBldmVudC5zdG9wUHJvcGFnYXRpb24oKTtcbiAgICBjbG9zZSh0b2FzdCk7XG4gIH0pO1xuICByZXR1cm4gdG9hc3Q7XG59O1xuXG4vKiogQHR5cGUgeyhtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNvbmZpZzogVG9hc3RDb25maWcsIGNhblJlbG9hZD86IGJvb2xlYW4sIGFnYWluPzogKCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAobWVzc2FnZSwgbGV2ZWwsIHsgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB9LCBjYW5SZWxvYWQgPSBmYWxzZSwgYWdhaW4pID0+IHtcbiAgaWYgKCFlbmFibGVkKSByZXR1cm47XG4gIHNldHRsZSgpO1xuICBjb25zdCByZWdpb24gPSAocGxhY2VzLmdldChwb3NpdGlvbikgPz8gcGxhY2VzLmdldCgndG9wLXJpZ2h0JykpLmNoaWxkcmVuW051bWJlcihsZXZlbCA9PT0gJ2Vycm9yJyldO1xuICBmb3IgKGNvbnN0IFt7IGRhdGFzZXQsIGZpcnN0RWxlbWVudENoaWxkIH0sIGVudHJ5XSBvZiB0b2FzdHMpIHtcbiAgICBjb25zdCB0ZXh0ID0gLyoqIEB0eXBlIHthbnl9ICovIChmaXJzdEVsZW1lbnRDaGlsZCk7XG4gICAgaWYgKGVudHJ5LnJlZ2lvbiAhPT0gcmVnaW9uIHx8IGRhdGFzZXQubGV2ZWwgIT09IGxldmVsIHx8IHRleHQudGV4dENvbnRlbnQgIT09IG1lc3NhZ2UpIGNvbnRpbnVlO1xuICAgIGlmICghYWdhaW4gPT09ICEhZW50cnkuYWdhaW5zWzBdKSBjb250aW51ZTtcbiAgICAvLyBBIHBvbGwgdGhhdCBmYWlscyBhZ2FpbiBhbmQgYWdhaW4gaXMgcmVhZCBvdXQgb25jZS4gT2YgYW4gb2ZmZXIgdG8gcmVsb2FkIEluZmluaXR5IGlzIGxlZnQuXG4gICAgdGV4dC5kYXRhc2V0LmNvdW50ID0gTnVtYmVyKHRleHQuZGF0YXNldC5jb3VudCA/PyAxKSArIDE7XG4gICAgZW50cnkubGVmdCA9IE1hdGgubWF4KGVudHJ5LmxlZnQsIGR1cmF0aW9uKTtcbiAgICBpZiAoYWdhaW4pIGVudHJ5LmFnYWlucy5wdXNoKGFnYWluKTtcbiAgICByZXR1cm47XG4gIH1cbiAgLy8gQW4gb2ZmZXIgc3RheXMgdW50aWwgdGhlIHZpc2l0b3IgaGFzIGRlY2lkZWQuXG4gIGNvbnN0IGFnYWlucyA9IGFnYWluID8gW2FnYWluXSA6IFtdO1xuICBjb25zdCBvZmZlcnMgPSBjYW5SZWxvYWQgfHwgISFhZ2FpbjtcbiAgdG9hc3RzLnNldChtYWtlKG1lc3NhZ2UsIGxldmVsLCBzdHlsZSwgb2ZmZXJzLCBhZ2FpbnMpLCB7IHJlZ2lvbiwgYWdhaW5zLCBsZWZ0OiBvZmZlcnMgPyBJbmZpbml0eSA6IGR1cmF0aW9uIH0pO1xuICBzaG93TmV4dCgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSwgbWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBjYW5SZWxvYWQ/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChldmVudCwgbWVzc2FnZSwgbGV2ZWwsIGNhblJlbG9hZCkgPT4ge1xuICBjb25zdCB7IGRldGFpbCwgdGFyZ2V0IH0gPSBldmVudDtcbiAgaWYgKG1lc3NhZ2UgPT0gbnVsbCkgcmV0dXJuOyAvLyBhIHNjcmlwdCdzIGV2ZW50LCB3aXRob3V0IHRoZSBkZXRhaWwgb2Ygb3Vyc1xuICAvLyBJZiB0aGUgcm9vdCBoYXMgZ29uZSwgYW5vdGhlciBvZiBpdHMgY2xhc3Mga25vd3MuXG4gIGNvbnN0IG5hbWUgPSBDU1MuZXNjYXBlKGAke2RldGFpbC5jb21wb25lbnR9YCk7XG4gIGNvbnN0IHJvb3QgPSB0YXJnZXQuZGF0YXNldD8ubml0cm9Ub2FzdCA/IHRhcmdldCA6IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9XCIke25hbWV9XCJdW2RhdGEtbml0cm8tdG9hc3RdYCk7XG4gIGNvbnN0IGNvbmZpZyA9IHsgLi4uZGVmYXVsdHMsIC4uLkpTT04ucGFyc2Uocm9vdD8uZGF0YXNldC5uaXRyb1RvYXN0ID8/ICd7fScpIH07XG4gIC8vIE5vIGVsZW1lbnQgb2YgdGhhdCBpZCwgc3VjaCBhcyBhIGRpYWxvZywgd2hpY2ggaGFzIGEgc2hvdygpIGFzIHdlbGwuXG4gIGNvbnN0IGFkYXB0ZXIgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ05pdHJvVG9hc3RBZGFwdGVyJykgJiYgd2luZG93Lk5pdHJvVG9hc3RBZGFwdGVyO1xuICBjb25zdCBqb2IgPSB1bnNlbnQuZ2V0KGV2ZW50KTtcbiAgY29uc3QgYWdhaW4gPSBqb2IgJiYgKCgpID0+IGVucXVldWUoam9iKSk7XG4gIGlmIChhZGFwdGVyICYmIHR5cGVvZiBhZGFwdGVyLnNob3cgPT09ICdmdW5jdGlvbicpIGFkYXB0ZXIuc2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBhZ2Fpbik7XG4gIGVsc2Ugc2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBjYW5SZWxvYWQsIGFnYWluKTtcbn07XG5cbi8qKiBIYXZlIHNjcmVlbiByZWFkZXJzIHNwZWFrIGEgdGV4dCB0aGF0IGlzIHNlZW4gZWxzZXdoZXJlLlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2F5ID0gKHRleHQpID0+IHtcbiAgc2V0dGxlKCk7XG4gIGNvbnN0IHBhcmFncmFwaCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3AnKTtcbiAgcGFyYWdyYXBoLnRleHRDb250ZW50ID0gdGV4dDtcbiAgbGlzdC5sYXN0RWxlbWVudENoaWxkPy5yZXBsYWNlQ2hpbGRyZW4ocGFyYWdyYXBoKTsgLy8gYW4gZXF1YWwgdGV4dCBpcyBzcG9rZW4gYXMgd2VsbFxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VG9hc3RzID0gKCkgPT4ge1xuICBidWlsZCgpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86bWVzc2FnZScsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICB0ZWxsKGV2ZW50LCBldmVudC5kZXRhaWw/LnRleHQsIGV2ZW50LmRldGFpbD8ubGV2ZWwgPz8gJ2luZm8nKTtcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzplcnJvcicsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICB0ZWxsKGV2ZW50LCBldmVudC5kZXRhaWw/LmVycm9yLCAnZXJyb3InLCBSRUxPQURfU1RBVFVTRVMuaW5jbHVkZXMoZXZlbnQuZGV0YWlsPy5zdGF0dXMpKTtcbiAgfSk7XG4gIGxpc3QuYWRkRXZlbnRMaXN0ZW5lcignZm9jdXNpbicsICh7IHJlbGF0ZWRUYXJnZXQgfSkgPT4ge1xuICAgIGlmICghbGlzdC5jb250YWlucygvKiogQHR5cGUge05vZGV9ICovIChyZWxhdGVkVGFyZ2V0KSkpIGZvY3VzZWRCZWZvcmUgPSByZWxhdGVkVGFyZ2V0O1xuICB9KTtcbiAgb24oJ2ZvY3VzaW4nLCBtYWtlV2F5KTtcbiAgb24oJ2Nsb3NlJywgc2V0dGxlKTsgLy8gb2YgYSBkaWFsb2dcbiAgbmV3IE11dGF0aW9uT2JzZXJ2ZXIoc2V0dGxlKS5vYnNlcnZlKGRvY3VtZW50LmJvZHksIHsgY2hpbGRMaXN0OiB0cnVlIH0pO1xuICBzZXR0bGUoKTtcbiAgd2luZG93Lm5pdHJvVG9hc3RzID0geyBzaG93LCBzYXkgfTtcbn07XG4iLCAiLyogS2VlcHMgb3ZlciBhIHN3YXAgd2hhdCB0aGUgYnJvd3NlciBvciBhIHNjcmlwdCBvd25zOiB3aGV0aGVyIGRpYWxvZ3MsIGRldGFpbHMgYW5kIHBvcG92ZXJzIGFyZSBvcGVuLCBob3dcbiAqIGZhciBlbGVtZW50cyBhcmUgc2Nyb2xsZWQsIGFuZCBhbGwgdGhhdCBzdGFuZHMgaW4gYW4gZWxlbWVudCB3aXRoIHslIG5pdHJvX2tlZXAgJX0uXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8ta2VlcCwgd2hvc2UgdmFsdWUgbm8gb3RoZXIgZWxlbWVudCBoYXM7IGRhdGEtbml0cm8tY29tcG9uZW50LCAtc2xvdCwgLW93bmVyOyByb2xlPVwic3RhdHVzXCIuXG4gKlxuICogYG9wZW5gIGlzIHRoZSBzZXJ2ZXIncyB3b3JkLCB0b28uIEl0IGlzIGZvbGxvd2VkIHdoZW4gaXQgZGlmZmVycyBmcm9tIGl0cyBsYXN0IG9uZTsgdW50aWwgdGhlbiB3aGF0XG4gKiB0aGUgdmlzaXRvciBvciBhIHNjcmlwdCBoYXMgZG9uZSBzaW5jZSBzdGF5cy4gT2xkIGFuZCBuZXcgZWxlbWVudHMgYXJlIHRvbGQgYnkgdGhlaXIgaWRzLCBlbHNlIGJ5IHdoYXRcbiAqIHN0YW5kcyBhcm91bmQgdGhlbSwgZWxzZSBieSB0aGVpciBudW1iZXI7IHdoZXJlIHRoZSBudW1iZXJzIGRpZmZlciwgbm9ib2R5IGtub3dzLiBXaGF0IHBlb3BsZSB3cm90ZSBpc1xuICogbmV2ZXIgdGFrZW4gZm9yIG91cnM6IHdoYXQgd2FzIG9wZW5lZCBpbiB0aGVyZSBzdGF5cyBvcGVuLCBhbmQgaXRzIG5hbWVzIGtlZXAgbm90aGluZy5cbiAqL1xuaW1wb3J0IHsgYWxsLCBmaW5kLCBpc1RydXN0ZWQsIG9uLCBwYXJ0c09mLCByb290T2YsIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzYXkgfSBmcm9tICcuL3RvYXN0cy5qcyc7XG5cbmNvbnN0IEtFRVAgPSAnZGF0YS1uaXRyby1rZWVwJztcbmNvbnN0IFBBSVIgPSAnZGF0YS1uaXRyby1wYWlyJzsgLy8gb24gZWxlbWVudHMgZm9yIGFzIGxvbmcgYXMgbmV3IG9uZXMgYXJlIG9uIHRoZWlyIHdheSB0byB0aGUgcGFnZVxuY29uc3QgT1BFTlMgPSAnZGlhbG9nLGRldGFpbHMsW3BvcG92ZXJdJztcbi8qKiBAdHlwZSB7V2Vha01hcDxOb2RlLCBib29sZWFuPn0gKi9cbmNvbnN0IHNhaWQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSBlbGVtZW50cyB3aG9zZSBgb3BlbmAgaGFzIGNoYW5nZWQgc2luY2U6IHdoYXQgdGhlIHNlcnZlciBzYWlkXG4vKiogQHR5cGUge1NldDxhbnk+fSAqL1xuY29uc3Qgc2Nyb2xsZWQgPSBuZXcgU2V0KCk7XG5cbi8qKiBAdHlwZSB7KHJlY29yZHM6IE11dGF0aW9uUmVjb3JkW10pID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHJlY29yZHMpID0+IHtcbiAgZm9yIChjb25zdCB7IHRhcmdldCwgb2xkVmFsdWUgfSBvZiByZWNvcmRzKSBpZiAoIXNhaWQuaGFzKHRhcmdldCkpIHNhaWQuc2V0KHRhcmdldCwgb2xkVmFsdWUgIT0gbnVsbCk7XG59O1xuY29uc3Qgb2JzZXJ2ZXIgPSBuZXcgTXV0YXRpb25PYnNlcnZlcihub3RlKTtcblxuLyoqIFdoZXRoZXIgdGhlIGVsZW1lbnQgaXMgd3JpdHRlbiBieSB0aGUgY29tcG9uZW50IG9mIHRoaXMgaWQsIGFuZCBub3QgYnkgb25lIGluc2lkZSBvciBhcm91bmQgaXQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgaWQ6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzT2YgPSAoZWxlbWVudCwgaWQpID0+IHtcbiAgbGV0IHBsYWNlID0gZWxlbWVudDsgLy8gd2hhdCBwZW9wbGUgd3JvdGUgYmVsb25ncyB0byB3aGVyZSBpdCBzdGFuZHNcbiAgd2hpbGUgKHBsYWNlICYmICFpc1RydXN0ZWQocGxhY2UpKSBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIGNvbnN0IGhvbGRlciA9IHBsYWNlPy5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gIGNvbnN0IHsgbml0cm9Pd25lciwgbml0cm9TbG90IH0gPSBob2xkZXI/LmRhdGFzZXQgPz8ge307XG4gIHJldHVybiAobml0cm9TbG90ID8gbml0cm9Pd25lciA6IGhvbGRlcj8uaWQpID09PSBpZCAmJiAhaG9sZGVyLmNvbnRhaW5zKHBsYWNlLmNsb3Nlc3QoYFske0tFRVB9XWApKTtcbn07XG5cbi8qKiBAdHlwZSB7KChlbGVtZW50OiBhbnkpID0+IHVua25vd24pW119ICovXG5jb25zdCBLRVlTID0gW1xuICAoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKE9QRU5TKSAmJiBlbGVtZW50LnBhcmVudEVsZW1lbnQ/LnRleHRDb250ZW50LCAvLyBhIHJvdydzLCBtb3N0bHlcbiAgKGVsZW1lbnQpID0+IFtlbGVtZW50LmNsYXNzTmFtZSwgZWxlbWVudC5tYXRjaGVzKCdkZXRhaWxzJykgJiYgZWxlbWVudC5maXJzdEVsZW1lbnRDaGlsZD8udGV4dENvbnRlbnRdLFxuICAoKSA9PiAnJyxcbl07XG5cbi8qKiBAdHlwZSB7KG9sZHM6IGFueVtdLCBuZXdzOiBhbnlbXSkgPT4gTWFwPGFueSwgYW55Pn0gKi9cbmNvbnN0IHBhaXIgPSAob2xkcywgbmV3cykgPT4ge1xuICBjb25zdCBwYWlycyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCBrZXlPZiBvZiBLRVlTKSB7XG4gICAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnlbXVtdPn0gKi9cbiAgICBjb25zdCBncm91cHMgPSB7fTtcbiAgICBbb2xkcywgbmV3c10uZm9yRWFjaCgoZWxlbWVudHMsIHNpZGUpID0+IHtcbiAgICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBlbGVtZW50cykge1xuICAgICAgICBpZiAocGFpcnMuaGFzKGVsZW1lbnQpKSBjb250aW51ZTtcbiAgICAgICAgY29uc3Qgb3duID0gZWxlbWVudC5pZCB8fCBbZWxlbWVudC5sb2NhbE5hbWUsIGVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwga2V5T2YoZWxlbWVudCldO1xuICAgICAgICAoZ3JvdXBzW1tpc1RydXN0ZWQoZWxlbWVudCksIG93bl0uam9pbigpXSA/Pz0gW1tdLCBbXV0pW3NpZGVdLnB1c2goZWxlbWVudCk7XG4gICAgICB9XG4gICAgfSk7XG4gICAgZm9yIChjb25zdCBbc29tZSwgb3RoZXJzXSBvZiBPYmplY3QudmFsdWVzKGdyb3VwcykpIHtcbiAgICAgIGlmIChzb21lLmxlbmd0aCAhPT0gb3RoZXJzLmxlbmd0aCkgY29udGludWU7XG4gICAgICBzb21lLmZvckVhY2goKG9sZCwgYXQpID0+IHBhaXJzLnNldChvbGQsIG90aGVyc1thdF0pLnNldChvdGhlcnNbYXRdLCBvbGQpKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHBhaXJzO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBPd25TdGF0ZX0gKi9cbmNvbnN0IHN0YXRlT2YgPSAoZWxlbWVudCkgPT4gKHtcbiAgaXNPcGVuOiBlbGVtZW50Lm9wZW4sXG4gIGlzTW9kYWw6IGVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJyksXG4gIGlzU2hvd246IGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpLFxuICBwbGFjZTogc2Nyb2xsZWQuaGFzKGVsZW1lbnQpICYmIHsgdG9wOiBlbGVtZW50LnNjcm9sbFRvcCwgbGVmdDogZWxlbWVudC5zY3JvbGxMZWZ0LCBiZWhhdmlvcjogJ2luc3RhbnQnIH0sXG59KTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzdGF0ZTogT3duU3RhdGUpID0+IHZvaWR9ICovXG5jb25zdCBvcGVuID0gKGVsZW1lbnQsIHsgaXNPcGVuLCBpc01vZGFsLCBpc1Nob3duLCBzYXlzIH0pID0+IHtcbiAgY29uc3QgaXNUb3AgPSBpc09wZW4gJiYgaXNNb2RhbDtcbiAgaWYgKCFlbGVtZW50Lm1hdGNoZXMoJzptb2RhbCcpID09PSBpc1RvcCkge1xuICAgIGVsZW1lbnQub3BlbiA9ICFpc1RvcDsgLy8gYSBtb2RhbCBvbmUgd2l0aG91dCBpdCB3b3VsZCBiZSBpbnZpc2libGUsIGFuZCB0aGUgcGFnZSBmcm96ZW47IHdpdGggaXQsIGl0IHdvdWxkIHJlZnVzZVxuICAgIGlzVG9wID8gZWxlbWVudC5zaG93TW9kYWwoKSA6IGVsZW1lbnQuY2xvc2UoKTtcbiAgfVxuICBpZiAoaXNPcGVuICE9IG51bGwpIGVsZW1lbnQub3BlbiA9IGlzT3BlbjsgLy8gbmV3IGRldGFpbHMgb2YgYSBncm91cCBoYXZlIGNsb3NlZCBlYWNoIG90aGVyXG4gIGlmIChlbGVtZW50LnBvcG92ZXIgJiYgZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJykgIT09ICEhaXNTaG93bikgZWxlbWVudC50b2dnbGVQb3BvdmVyKCk7XG4gIGlmIChzYXlzICE9IG51bGwpIHNhaWQuc2V0KGVsZW1lbnQsIHNheXMpO1xufTtcblxuLyoqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB7IGFsbE5ldzogKHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueVtdLCBodG1sOiAoKSA9PiBzdHJpbmcgfX0gKi9cbmNvbnN0IHBhcnNlID0gKHRleHQpID0+IHtcbiAgY29uc3QgdGVtcGxhdGUgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpO1xuICB0ZW1wbGF0ZS5pbm5lckhUTUwgPSB0ZXh0O1xuICBjb25zdCBwYXJ0cyA9IHBhcnRzT2YodGVtcGxhdGUpO1xuICBjb25zdCBhbGxOZXcgPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHNlbGVjdG9yKSA9PiBwYXJ0cy5mbGF0TWFwKChwYXJ0KSA9PiBbLi4ucGFydC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0pO1xuICByZXR1cm4ge1xuICAgIGFsbE5ldyxcbiAgICBodG1sOiAoKSA9PiB7XG4gICAgICAvLyBCcm93c2VycyByZWFkIGA8cHJlPmAgYW5kIGEgbGluZSBicmVhayBhcyBgPHByZT5gLCBhbmQgd3JpdGUgaXQgd2l0aG91dCBvbmUuXG4gICAgICBmb3IgKGNvbnN0IHsgZmlyc3RDaGlsZCB9IG9mIGFsbE5ldygncHJlLHRleHRhcmVhJykpIGlmIChmaXJzdENoaWxkPy5kYXRhPy5bMF0gPT09ICdcXG4nKSBmaXJzdENoaWxkLmRhdGEgPSBgXFxuJHtmaXJzdENoaWxkLmRhdGF9YDtcbiAgICAgIHJldHVybiB0ZW1wbGF0ZS5pbm5lckhUTUw7XG4gICAgfSxcbiAgfTtcbn07XG5cbi8qKiBodG14IGZpbmRzIGJ5IHRoZWlyIGlkcyB3aGF0IGlzIHRvIHN0YXksIGFuZCBvdGhlcnMgbWF5IGhhdmUgdGhlIHNhbWUuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgbmV3czogYW55W10sIG1hcms6IHN0cmluZykgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IHByZXNlcnZlID0gKHJvb3QsIG5ld3MsIG1hcmspID0+IHtcbiAgLyoqIEB0eXBlIHtbRWxlbWVudCwgc3RyaW5nIHwgbnVsbF1bXX0gKi9cbiAgY29uc3QgaWRzID0gW107XG4gIGZvciAoY29uc3QgZnJlc2ggb2YgbmV3cy5maWx0ZXIoaXNUcnVzdGVkKSkge1xuICAgIGNvbnN0IFtvbGRdID0gYWxsKGBbJHtLRUVQfT0ke0NTUy5lc2NhcGUoZnJlc2guZGF0YXNldC5uaXRyb0tlZXApfV1gLCByb290KTtcbiAgICBpZiAoIW9sZCkgY29udGludWU7XG4gICAgaWRzLnB1c2goW29sZCwgb2xkLmdldEF0dHJpYnV0ZSgnaWQnKV0pO1xuICAgIGZyZXNoLmlkID0gb2xkLmlkID0gYCR7bWFya30ke2lkcy5sZW5ndGh9YDtcbiAgICBmcmVzaC5zZXRBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJywgJycpO1xuICAgIGZyZXNoLnJlcGxhY2VDaGlsZHJlbigpOyAvLyBodG14IHdvdWxkIGxvb2sgZm9yIGNvbXBvbmVudHMgaW4gdGhlcmVcbiAgfVxuICByZXR1cm4gKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW29sZCwgaWRdIG9mIGlkcykgc2V0QXR0cmlidXRlKG9sZCwgJ2lkJywgaWQpO1xuICB9O1xufTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayB3aGF0IGNoYW5nZXMgaW4gdGhlbS4gV2hlcmUgYSBuZXcgb25lIGhhcyBjb21lIGluIGl0cyBwbGFjZSwgb3VycyBzcGVha3MuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IGxpc3RlbiA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3QgcmVnaW9ucyA9ICgpID0+IGFsbCgnW3JvbGU9c3RhdHVzXScsIGZpbmQoaWQpID8/IFtdKTtcbiAgY29uc3Qgb2xkcyA9IHJlZ2lvbnMoKS5tYXAoKHJlZ2lvbikgPT4gKHsgcmVnaW9uLCBiZWZvcmU6IHJlZ2lvbi50ZXh0Q29udGVudCB9KSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IHJlZ2lvbnMoKTtcbiAgICBpZiAobmV3cy5sZW5ndGggIT09IG9sZHMubGVuZ3RoKSByZXR1cm47XG4gICAgbmV3cy5mb3JFYWNoKCh7IHRleHRDb250ZW50IH0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHJlZ2lvbiwgYmVmb3JlIH0gPSBvbGRzW2F0XTtcbiAgICAgIGNvbnN0IGlzTmV3cyA9IHJlZ2lvbiAhPT0gbmV3c1thdF0gJiYgdGV4dENvbnRlbnQudHJpbSgpICYmIHRleHRDb250ZW50ICE9PSBiZWZvcmU7XG4gICAgICBpZiAoaXNOZXdzKSBzYXkodGV4dENvbnRlbnQudHJpbSgpLnJlcGxhY2UoL1xccysvZywgJyAnKSk7XG4gICAgfSk7XG4gIH07XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4geyB0ZXh0OiBzdHJpbmcsIHJlc3RvcmU6ICgpID0+IHZvaWQgfX0gKi9cbmV4cG9ydCBjb25zdCBrZWVwT3duID0gKHJvb3QsIHRleHQpID0+IHtcbiAgY29uc3Qgc3BlYWsgPSBsaXN0ZW4ocm9vdCk7XG4gIG5vdGUob2JzZXJ2ZXIudGFrZVJlY29yZHMoKSk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBzY3JvbGxlZCkgaWYgKCFlbGVtZW50LmlzQ29ubmVjdGVkKSBzY3JvbGxlZC5kZWxldGUoZWxlbWVudCk7XG4gIGNvbnN0IG1vdmVkID0gWy4uLnNjcm9sbGVkXS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3QuY29udGFpbnMoZWxlbWVudCkpO1xuICBpZiAoIW1vdmVkLmxlbmd0aCAmJiAhcm9vdC5tYXRjaGVzKE9QRU5TKSAmJiAhcm9vdC5xdWVyeVNlbGVjdG9yKGAke09QRU5TfSxbJHtLRUVQfV1gKSkgcmV0dXJuIHsgdGV4dCwgcmVzdG9yZTogc3BlYWsgfTtcblxuICBjb25zdCB7IGFsbE5ldywgaHRtbCB9ID0gcGFyc2UodGV4dCk7XG4gIGNvbnN0IG1hcmsgPSBgbml0cm8ke01hdGgucmFuZG9tKCl9LWAucmVwbGFjZSgnLicsICctJyk7IC8vIG5vYm9keSBoYXMgd3JpdHRlbiB0aGF0XG4gIGNvbnN0IGdpdmVCYWNrID0gcHJlc2VydmUocm9vdCwgYWxsTmV3KGBbJHtLRUVQfV1gKSwgbWFyayk7XG4gIGNvbnN0IHNlbGVjdG9yID0gW09QRU5TLCAuLi5tb3ZlZC5tYXAoKHsgaWQsIGxvY2FsTmFtZSB9KSA9PiAoaWQgPyBgIyR7Q1NTLmVzY2FwZShpZCl9YCA6IGxvY2FsTmFtZSkpXS5qb2luKCk7XG4gIGNvbnN0IGlzT3duID0gKC8qKiBAdHlwZSB7RWxlbWVudH0gKi8gZWxlbWVudCkgPT4gaXNPZihlbGVtZW50LCByb290T2Yocm9vdCkuaWQpO1xuICBjb25zdCBvbGRzID0gW3Jvb3QsIC4uLnJvb3QucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildLmZpbHRlcigoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKHNlbGVjdG9yKSk7XG4gIGNvbnN0IG5ld3MgPSBhbGxOZXcoc2VsZWN0b3IpLmZpbHRlcihpc093bik7XG4gIGNvbnN0IHBhaXJzID0gcGFpcihvbGRzLmZpbHRlcihpc093biksIG5ld3MpO1xuICBmb3IgKGNvbnN0IGZyZXNoIG9mIG5ld3MpIHNhaWQuc2V0KGZyZXNoLCBmcmVzaC5oYXNBdHRyaWJ1dGUoJ29wZW4nKSk7IC8vIGJlZm9yZSBvbmUgY2xvc2VzIG90aGVycyBvZiBpdHMgZ3JvdXBcbiAgLyoqIEB0eXBlIHtbYW55LCBPd25TdGF0ZV1bXX0gKi9cbiAgY29uc3Qgc3RhdGVzID0gb2xkcy5maWx0ZXIoKG9sZCkgPT4gIWlzT3duKG9sZCkpLm1hcCgob2xkKSA9PiBbb2xkLCBzdGF0ZU9mKG9sZCldKTsgLy8gdGhleSBzdGF5IHRoZW1zZWx2ZXNcbiAgbmV3cy5mb3JFYWNoKChmcmVzaCwgYXQpID0+IHtcbiAgICBjb25zdCBvbGQgPSBwYWlycy5nZXQoZnJlc2gpO1xuICAgIGlmICghZnJlc2gubWF0Y2hlcyhPUEVOUykgJiYgIXNjcm9sbGVkLmhhcyhvbGQpKSByZXR1cm47XG4gICAgY29uc3Qgc3RhdGUgPSBvbGQgPyBzdGF0ZU9mKG9sZCkgOiB7fTtcbiAgICBpZiAoJ29wZW4nIGluIGZyZXNoKSB7XG4gICAgICBjb25zdCBzYXlzID0gKHN0YXRlLnNheXMgPSBzYWlkLmdldChmcmVzaCkpO1xuICAgICAgLy8gVGhlIHNlcnZlciBjYW4ndCBzYXkgbW9kYWwsIHNvIHdob2V2ZXIgZGlkIHdhcyBxdWlja2VyIHRoYW4gdGhpcyBzY3JpcHQuXG4gICAgICBpZiAoIW9sZCB8fCBzYXlzICE9PSAoc2FpZC5nZXQob2xkKSA/PyAob2xkLm9wZW4gJiYgIXN0YXRlLmlzTW9kYWwpKSkgc3RhdGUuaXNPcGVuID0gc2F5cztcbiAgICAgIGZyZXNoLnRvZ2dsZUF0dHJpYnV0ZSgnb3BlbicsIHN0YXRlLmlzT3Blbik7XG4gICAgfVxuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBbZnJlc2gsIG9sZF0pIGVsZW1lbnQ/LnNldEF0dHJpYnV0ZShQQUlSLCBtYXJrICsgYXQpOyAvLyBlcXVhbCwgb3IgaHRteCA0IHdvdWxkIG5vdCBzZWUgaXRcbiAgICBzdGF0ZXMucHVzaChbbWFyayArIGF0LCBzdGF0ZV0pO1xuICB9KTtcblxuICByZXR1cm4ge1xuICAgIHRleHQ6IGh0bWwoKSxcbiAgICByZXN0b3JlOiAoKSA9PiB7XG4gICAgICBnaXZlQmFjaygpO1xuICAgICAgY29uc3QgbWFya2VkID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoYFske1BBSVJ9Xj0ke21hcmt9XWApXTtcbiAgICAgIGNvbnN0IG5ld3MgPSBuZXcgTWFwKG1hcmtlZC5tYXAoKGVsZW1lbnQpID0+IFtlbGVtZW50LmdldEF0dHJpYnV0ZShQQUlSKSwgZWxlbWVudF0pKTtcbiAgICAgIGNvbnN0IGZvdW5kID0gc3RhdGVzLm1hcCgoW29uZSwgc3RhdGVdKSA9PiAoeyBlbGVtZW50OiBuZXdzLmdldChvbmUpID8/IG9uZSwgc3RhdGUgfSkpLmZpbHRlcigoeyBlbGVtZW50IH0pID0+IGVsZW1lbnQuaXNDb25uZWN0ZWQpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlIH0gb2YgZm91bmQpIHtcbiAgICAgICAgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoUEFJUik7XG4gICAgICAgIG9wZW4oZWxlbWVudCwgc3RhdGUpO1xuICAgICAgfVxuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlOiB7IHBsYWNlIH0gfSBvZiBmb3VuZCkge1xuICAgICAgICBpZiAoIXBsYWNlKSBjb250aW51ZTtcbiAgICAgICAgZWxlbWVudC5zY3JvbGxUbyhwbGFjZSk7XG4gICAgICAgIHNjcm9sbGVkLmFkZChlbGVtZW50KTtcbiAgICAgIH1cbiAgICAgIG9ic2VydmVyLnRha2VSZWNvcmRzKCk7XG4gICAgICBzcGVhaygpO1xuICAgIH0sXG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRPd24gPSAoKSA9PiB7XG4gIG9ic2VydmVyLm9ic2VydmUoZG9jdW1lbnQsIHsgc3VidHJlZTogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ29wZW4nXSwgYXR0cmlidXRlT2xkVmFsdWU6IHRydWUgfSk7XG4gIG9uKCdzY3JvbGwnLCAoeyB0YXJnZXQgfSkgPT4gc2Nyb2xsZWQuYWRkKHRhcmdldCkpO1xufTtcbiIsICIvKiBMZXRzIGFuc3dlcnMgd2FpdCB3aGlsZSB0aGUgdmlzaXRvciBwcmVzc2VzIHNvbWV0aGluZzogd2hlcmUgb25lIHJlcGxhY2VkIGl0IGJlZm9yZSBpdCBpcyByZWxlYXNlZCwgdGhlXG4gKiBjbGljayB3b3VsZCBiZSBsb3N0LCBhbmQgd2hhdCBpcyBkcmFnZ2VkIHdvdWxkIGJlIGRyb3BwZWQ7IGFuZCB3aGlsZSB0aGUgbWVudSBvZiBhIHNlbGVjdCBpcyBvcGVuLCB3aGljaCB3b3VsZCBiZVxuICogY2xvc2VkLiBOb3QgZXZlcnkgYnJvd3NlciBrbm93cyB0aGF0IG9mIGl0cyBtZW51cy5cbiAqL1xuaW1wb3J0IHsgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFRBUF9NUyA9IDM1MDsgLy8gYSBicm93c2VyIHRoYXQgd2FpdHMgZm9yIGEgc2Vjb25kIHRhcCBjbGlja3MgYXMgbGF0ZSBhcyB0aGF0XG5jb25zdCBPUEVOID0gQ1NTLnN1cHBvcnRzKCdzZWxlY3Rvcig6b3BlbiknKSA/ICdzZWxlY3Q6b3BlbicgOiAnbmV2ZXInO1xuLyoqIEB0eXBlIHtQcm9taXNlPHZvaWQ+IHwgbnVsbH0gKi9cbmxldCBwcmVzc2VkID0gbnVsbDtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCByZWxlYXNlO1xuLyoqIEB0eXBlIHtSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0Pn0gKi9cbmxldCBlbmQ7XG5cbmNvbnN0IHByZXNzID0gKCkgPT4ge1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgcHJlc3NlZCA/Pz0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICByZWxlYXNlID0gKCkgPT4ge1xuICAgICAgaWYgKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHJldHVybiBsZXRHbyhUQVBfTVMpOyAvLyBubyBldmVudCBzYXlzIHRoYXQgaXQgaXMgY2xvc2VkXG4gICAgICBwcmVzc2VkID0gbnVsbDtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KGRlbGF5PzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuY29uc3QgbGV0R28gPSAoZGVsYXkgPSAwKSA9PiB7IC8vIGFmdGVyIHRoZSBjbGljaywgd2hpY2ggdGhlIGJyb3dzZXIgaGFzIG5vdCBzZW50IHlldFxuICBpZiAoIXByZXNzZWQpIHJldHVybjtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIGVuZCA9IHNldFRpbWVvdXQocmVsZWFzZSwgZGVsYXkpO1xufTtcblxuLyoqIFJlc29sdmVzIG9uY2UgdGhlIHZpc2l0b3IgaGFzIHJlbGVhc2VkIHdoYXQgaXMgcHJlc3NlZCwgYW5kIGhhcyBjbGlja2VkLCBvciBoYXMgY2xvc2VkIHRoZSBtZW51OyBudWxsOiBub3RoaW5nIGlzLiAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2VkID0gKCkgPT4ge1xuICBpZiAoIXByZXNzZWQgJiYgZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcHJlc3MoKSwgbGV0R28oKTsgLy8gb3BlbmVkIGJ5IGEga2V5XG4gIHJldHVybiBwcmVzc2VkO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UHJlc3MgPSAoKSA9PiB7XG4gIG9uKCdwb2ludGVyZG93bicsICh7IGJ1dHRvbiB9KSA9PiBidXR0b24gfHwgcHJlc3MoKSk7XG4gIG9uKCdrZXlkb3duJywgKHsga2V5LCB0YXJnZXQgfSkgPT4ga2V5ID09PSAnICcgJiYgIXRhcmdldC5tYXRjaGVzPy4oVFlQRUQpICYmIHByZXNzKCkpO1xuICBvbigncG9pbnRlcnVwJywgKHsgcG9pbnRlclR5cGUgfSkgPT4gbGV0R28ocG9pbnRlclR5cGUgPT09ICd0b3VjaCcgPyBUQVBfTVMgOiAwKSk7XG4gIG9uKCdrZXl1cCcsICh7IGtleSB9KSA9PiBrZXkgPT09ICcgJyAmJiBsZXRHbygpKTtcbiAgb24oJ2NsaWNrIHBvaW50ZXJjYW5jZWwgY29udGV4dG1lbnUgZHJhZ2VuZCcsICgpID0+IGxldEdvKCkpO1xuICAvLyBOb3QgZXZlcnkgYnJvd3NlciBzYXlzIHRoYXQgdGhlIGJ1dHRvbiB3YXMgcmVsZWFzZWQ6IG91dHNpZGUgb2YgdGhlIHdpbmRvdywgb3Igb3ZlciBhbiBvcGVuIG1lbnUuXG4gIG9uKCdjaGFuZ2UnLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0LmxvY2FsTmFtZSA9PT0gJ3NlbGVjdCcgJiYgbGV0R28oKSk7XG4gIG9uKCdwb2ludGVybW92ZScsICh7IGJ1dHRvbnMgfSkgPT4gYnV0dG9ucyB8fCBsZXRHbygpKTtcbiAgb24oJ2JsdXInLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0ID09PSB3aW5kb3cgJiYgbGV0R28oKSk7XG59O1xuIiwgIi8qIEFza3MgYmVmb3JlIHRoZSBwYWdlIGlzIGxlZnQsIHdoaWxlIHNvbWV0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IgaGFzIG5vdCBsZWZ0IHlldCwgb3IgaXMgc2VudCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogYmVmb3JldW5sb2FkLCBvbmx5IHRoZW4uXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaXNXYWl0aW5nIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5cbmxldCBpc0ZyZWUgPSBmYWxzZTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IEJlZm9yZVVubG9hZEV2ZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKGV2ZW50KSA9PiB7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIGV2ZW50LnJldHVyblZhbHVlID0gJ29sZGVyIGJyb3dzZXJzJztcbn07XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiAoIWlzRnJlZSAmJiBpc1dhaXRpbmcoKSA/IHdpbmRvdy5hZGRFdmVudExpc3RlbmVyIDogcmVtb3ZlRXZlbnRMaXN0ZW5lcikoJ2JlZm9yZXVubG9hZCcsIGFzayk7XG5cbi8qKiBBc2sgbm90aGluZzogdGhlIHNlcnZlciBsZWFkcyB0byBhbm90aGVyIHBhZ2UuICovXG5leHBvcnQgY29uc3QgbGVhdmVGcmVlbHkgPSAoKSA9PiB7XG4gIGlzRnJlZSA9IHRydWU7XG4gIGxvb2soKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFdhaXRpbmcgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICgpID0+IHZvaWQgKGlzRnJlZSA9IGZhbHNlKSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ3F1ZXVlZCcsICdsZWF2aW5nJywgJ2FnYWluJywgJ2RvbmUnXSkgaGVhcihuYW1lLCAoKSA9PiBxdWV1ZU1pY3JvdGFzayhsb29rKSk7IC8vIHRoZSBsaW5lIGhhcyBpdCwgb3Igbm90XG59O1xuIiwgIi8qIFdoYXQgY2FtZSBiYWNrOiBIVE1MIHRvIHN3YXAsIGV2ZW50cyB0byBkZWxpdmVyLCBvciBhIHJlYXNvbiB0byBsZWF2ZSB0aGUgcGFnZS4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsga2VlcEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgZW5xdWV1ZSwgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBrZWVwT3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgYWRkcmVzcywgZmluZCwgc2V0dGxlZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuaW1wb3J0IHsgbGVhdmVGcmVlbHkgfSBmcm9tICcuL3dhaXRpbmcuanMnO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCB0bzogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmUgPSAoaWQsIHRvKSA9PiB7XG4gIGZvciAoY29uc3Qgam9iIG9mIGxpbmVPZihpZCkuc3BsaWNlKDEpKSBhbm5vdW5jZSgnZG9uZScsIGpvYik7IC8vIHRoZWlyIHN0YXRlIGhhcyBnb25lXG4gIGxlYXZlRnJlZWx5KCk7XG4gIHRvID8gbG9jYXRpb24uYXNzaWduKHRvKSA6IGxvY2F0aW9uLnJlbG9hZCgpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIGFuc3dlcjogQW5zd2VyLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGFjY2VwdCA9IGFzeW5jIChqb2IsIHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfSwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGJvYXJkZWQsIGlkLCBwYXRoIH0gPSBqb2I7XG4gIGpvYi50b29rID0gcGVyZm9ybWFuY2Uubm93KCkgLSBib2FyZGVkO1xuICBpZiAocmVkaXJlY3RlZCkgeyAvLyB0byBhIGxvZ2luIHBhZ2UsIHdoaWNoIGlzIHRvIGxlYWQgYmFjayBoZXJlXG4gICAgY29uc3QgdG8gPSBuZXcgVVJMKHVybCk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIHRvLnNlYXJjaFBhcmFtcykge1xuICAgICAgaWYgKHZhbHVlLmluY2x1ZGVzKHBhdGgpKSB0by5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGFkZHJlc3MoKSk7XG4gICAgfVxuICAgIGlmICh0by5vcmlnaW4gIT09IGxvY2F0aW9uLm9yaWdpbikgam9iLnN0YXR1cyA9IDA7XG4gICAgZWxzZSBsZWF2ZShpZCwgdG8pLCBqb2IuZXZlbnRzID0gW107XG4gICAgcmV0dXJuO1xuICB9XG4gIHRyeSB7XG4gICAgbGV0IHsgZXZlbnRzLCBwYXJ0cywgcmVzdWx0IH0gPSBKU09OLnBhcnNlKGhlYWRlcnMuZ2V0KCdIWC1UcmlnZ2VyJykpWyduaXRybzpldmVudHMnXTtcbiAgICBpZiAoIWV2ZW50cykge1xuICAgICAgY29uc3QgbWF0Y2ggPSAvKiogQHR5cGUge2FueX0gKi8gKC88c2NyaXB0IFtePl0qZGF0YS1uaXRyby1ldmVudHM+KFtePF0qKTxcXC9zY3JpcHQ+JC8uZXhlYyh0ZXh0KSk7XG4gICAgICAoeyBldmVudHMsIHBhcnRzLCByZXN1bHQgfSA9IEpTT04ucGFyc2UobWF0Y2hbMV0pKTtcbiAgICAgIHRleHQgPSB0ZXh0LnNsaWNlKDAsIG1hdGNoLmluZGV4KTtcbiAgICB9XG4gICAgam9iLmV2ZW50cyA9IFsuLi5ldmVudHNdO1xuICAgIGpvYi5wYXJ0cyA9IHBhcnRzID8/IFtbaWQsIHRleHQubGVuZ3RoLCBldmVudHMubGVuZ3RoLCBbXV1dO1xuICAgIGpvYi5yZXN1bHQgPSByZXN1bHQ7XG4gIH0gY2F0Y2ggeyByZXR1cm47IH0gLy8gbm90IG91cnNcbiAgYXdhaXQgcmVsZWFzZWQoKTsgLy8gZWxzZSB3aGF0IGlzIHByZXNzZWQgZ2V0cyBubyBjbGlja1xuICBjb25zdCB0byA9IGhlYWRlcnMuZ2V0KCdIWC1SZWRpcmVjdCcpO1xuICBpZiAodG8gfHwgaGVhZGVycy5nZXQoJ0hYLVJlZnJlc2gnKSkgbGVhdmUoaWQsIHRvKTtcbiAgZWxzZSBpZiAodGV4dCAmJiAoc3RhdHVzIDwgMzAwIHx8IHN0YXR1cyA9PT0gNDIyKSkgYXdhaXQgcmVwbGFjZUFsbChqb2IsIHRleHQsIGFkYXB0ZXIpO1xufTtcblxuLyoqIFN3YXAgb25lIGFmdGVyIHRoZSBvdGhlcjogdGhlIGpvYidzIG93biBIVE1MLCBhbmQgdGhhdCBvZiBpdHMgcmlkZXJzLiBBbiBhbnN3ZXIgdGhhdCB3YXMgdG9vIGxhcmdlIHRvIGJlIGtlcHQgaGFzXG4gKiB0aGUgbmV3IHRva2VucyBhbG9uZTsgdGhlIHBhZ2UgYXNrcyBmb3IgdGhlIEhUTUwuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCB0ZXh0OiBzdHJpbmcsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCByZXBsYWNlQWxsID0gYXN5bmMgKGpvYiwgdGV4dCwgYWRhcHRlcikgPT4ge1xuICBjb25zdCBrZXB0ID0gL148c2NyaXB0IFtePl0qZGF0YS1uaXRyby10b2tlbnM+KC4qPyk8XFwvc2NyaXB0Pi8uZXhlYyh0ZXh0KTtcbiAgY29uc3QgdG9rZW5zID0ga2VwdCAmJiBKU09OLnBhcnNlKGtlcHRbMV0pO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFtpZCwgbGVuZ3RoLCAsICwgdG9rZW4gPSB0b2tlbnM/LltpZF0sIHBsYWNlcyA9IC8qKiBAdHlwZSB7W3N0cmluZywgbnVtYmVyXVtdfSAqLyAoW1tpZCwgbGVuZ3RoXV0pXSBvZiAvKiogQHR5cGUge05vbk51bGxhYmxlPEpvYlsncGFydHMnXT59ICovIChqb2IucGFydHMpKSB7XG4gICAgY29uc3QgcGFydCA9IGpvYi5yaWRlcnMuZ2V0KGlkKSA/PyBqb2I7XG4gICAgT2JqZWN0LmFzc2lnbihwYXJ0LCB7IHJvZGU6IHRydWUsIHJlcXVlc3Q6IGpvYi5yZXF1ZXN0IH0pO1xuICAgIGlmICghbGVuZ3RoKSBjb250aW51ZTsgLy8gaXQgaGFzIHJ1biBhZ2FpbiwgYW5kIGNvbWVzIGxhdGVyXG4gICAgYXdhaXQgcmVsZWFzZWQoKTtcbiAgICBjb25zdCByb290ID0gYXdhaXQgc2V0dGxlZChpZCk7XG4gICAgY29uc3QgaXNOZXh0ID0gcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuID09PSBwYXJ0LnRva2VuOyAvLyBlbHNlIGFub3RoZXIgd2FzIHN3YXBwZWRcbiAgICBjb25zdCBpc0xvc3QgPSBwbGFjZXMuc29tZSgoW2lkXSkgPT4gIWZpbmQoaWQpKTtcbiAgICBwYXJ0LmlzU3RhbGUgPSAhaXNOZXh0IHx8IGlzTG9zdCB8fCB0b2tlbnM7XG4gICAgaWYgKHRva2VuICYmIGlzTmV4dCkgcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW4gPSB0b2tlbjtcbiAgICBmb3IgKGNvbnN0IFtpZCwgbGVuZ3RoXSBvZiBwbGFjZXMpIHtcbiAgICAgIGNvbnN0IGh0bWwgPSBhZGFwdGVyLnJlYWQodGV4dC5zbGljZShhdCwgKGF0ICs9IGxlbmd0aCkpKTtcbiAgICAgIGlmICghcGFydC5pc1N0YWxlKSBhd2FpdCByZXBsYWNlKGZpbmQoaWQpLCBodG1sLCBwYXJ0LCBhZGFwdGVyKS5jYXRjaChjb25zb2xlLmVycm9yKTtcbiAgICB9XG4gICAgaWYgKGlzTG9zdCAmJiBpc05leHQpIGxpbmVPZihpZCkucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICAgIC8vIEl0IHJvZGUgd2l0aCBhIGpvYiB0aGF0IHdhcyBnaXZlbiB1cCwgYW5kIHdlbnQgb24gYmVmb3JlIHRoYXQgd2FzIHNlbnQgYWdhaW4uXG4gICAgaWYgKHBhcnQgIT09IGpvYiAmJiBwYXJ0Lmhvc3QgIT09IGpvYiAmJiByb290KSBlbnF1ZXVlKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgaHRtbDogc3RyaW5nLCBqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2UgPSBhc3luYyAocm9vdCwgaHRtbCwgam9iLCB7IHN3YXAgfSkgPT4ge1xuICBjb25zdCByZXN0b3JlRW50cmllcyA9IGtlZXBFbnRyaWVzKHJvb3QsIGpvYik7XG4gIGxldCBvd24gPSB7IHRleHQ6IGh0bWwsIHJlc3RvcmUoKSB7fSB9O1xuICB0cnkge1xuICAgIG93biA9IGtlZXBPd24ocm9vdCwgaHRtbCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7IC8vIGFuIG9sZGVyIGJyb3dzZXI7IHRoZSBhbnN3ZXIgY29tZXMgZmlyc3RcbiAgICBjb25zb2xlLmVycm9yKGVycm9yKTtcbiAgfVxuICB0cnkge1xuICAgIGF3YWl0IHN3YXAocm9vdCwgb3duLnRleHQsIGpvYik7XG4gIH0gZmluYWxseSB7XG4gICAgb3duLnJlc3RvcmUoKTtcbiAgfVxuICByZXN0b3JlRW50cmllcygpO1xufTtcbiIsICIvKiBSaWRlcnM6IGlkbGUgY29tcG9uZW50cyB0aGF0IGFyZSBsaWtlbHkgdG8gaGVhciBzb21ldGhpbmcgb2YgYW4gYWN0aW9uLCBhbmQgdGhvc2UgdGhhdCBoYXZlIGhlYXJkIHNvbWV0aGluZywgdHJhdmVsXG4gKiB3aXRoIGl0cyByZXF1ZXN0LCBhbmQgdGhlIGFuc3dlciBoYXMgdGhlIG5ldyBIVE1MIG9mIGFsbC4gVGhlaXIgbGluZXMgYXJlIGhlbGQsIHdpdGhvdXQgYSB3b3JrZXIsIHVudGlsIGl0IGlzIGluLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWFsb25nIG9mIGl0cyBzY3JpcHQsIGhvdyBtYW55IGNoYXJhY3RlcnMgbWF5IHRyYXZlbCwgMDogbm9ib2R5IHJpZGVzOyBoeC10cmlnZ2VyLCBkYXRhLW5pdHJvLXRva2VuLFxuICogICAta2V5LCAtZW1pdHMsIC1maWx0ZXJzLCAtb24sIC1sYXp5LCAtYWxvbmUgb2YgYSByb290LlxuICogUG9zdHMgbml0cm8tYWxvbmc6IG9mIGVhY2ggcmlkZXIgW2NvbXBvbmVudCwgdG9rZW5dLCBvciBbY29tcG9uZW50LCB0b2tlbiwgaGVhcmQsIGNoYWluXSBpZiBpdCBoYXMgaGVhcmQgc29tZXRoaW5nLlxuICovXG5pbXBvcnQgeyBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaG9sZCwgbGluZU9mLCByZXN1bWUsIHdhaXRpbmcgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGZpbmQsIGhhc0ZpbGUsIGlzU2V0dGxlZCwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbmNvbnN0IFNMT1dfTVMgPSAxMDAwOyAvLyBzbyBsb25nIG5vYm9keSdzIGNsaWNrcyBhcmUgdG8gd2FpdCBmb3IgYW5vdGhlcidzIGFjdGlvblxuY29uc3QgUklERVMgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XTpub3QoW2RhdGEtbml0cm8tbGF6eV0sW2RhdGEtbml0cm8tYWxvbmVdKSc7XG5cbi8qKiBCeSBcImNvbXBvbmVudC5hY3Rpb25cIiBvciBcImNvbXBvbmVudDxldmVudFwiOiB3aGF0IGl0IGhhcyBzZW50IHNvIGZhciwgYW5kIHdoZXRoZXIgdGhhdCB3YXMgZm9yIGEga2V5IGVhY2ggdGltZS5cbiAqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBSZWNvcmQ8c3RyaW5nLCBib29sZWFuPj59ICovXG5jb25zdCBzZW5kcyA9IHt9O1xuLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBib29sZWFuPn0gKi9cbmNvbnN0IHNsb3cgPSB7fTtcblxuLyoqIEFzIGl0IGlzIHNlbnQuXG4gKiBAdHlwZSB7KHBhaXJzOiBhbnkpID0+IG51bWJlcn0gKi9cbmNvbnN0IHNpemVPZiA9IChwYWlycykgPT4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcyhwYWlycyl9YC5sZW5ndGg7XG5cbi8qKiBAdHlwZSB7KGRvaW5nOiBEb2luZykgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qga2V5c09mID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGhlYXJkIH0pID0+XG4gIGhlYXJkID8gaGVhcmQubWFwKChbbmFtZV0pID0+IGAke2NvbXBvbmVudH08JHtuYW1lfWApIDogW2Ake2NvbXBvbmVudH0uJHthY3Rpb259YF07XG5cbi8qKiBOb3RlIHdoYXQgd2FzIHNlbnQsIGFuZCB3aGV0aGVyIHRoYXQgdG9vayBsb25nLCBpZiBpdCB3YXMgbW9yZSB0aGFuIGEgcmlkZXIncyBydW4uXG4gKiBAdHlwZSB7KGRvaW5nOiBEb2luZywgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10sIHRvb2s/OiBudW1iZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbGVhcm4gPSAoZG9pbmcsIGV2ZW50cywgdG9vaykgPT4ge1xuICBmb3IgKGNvbnN0IGtleSBvZiBrZXlzT2YoZG9pbmcpKSB7XG4gICAgY29uc3QgbmFtZXMgPSAoc2VuZHNba2V5XSA/Pz0ge30pO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHsga2V5IH1dIG9mIGV2ZW50cykgbmFtZXNbbmFtZV0gPSAobmFtZXNbbmFtZV0gPz8gL15uaXRybzpyZWZyZXNoLS8udGVzdChuYW1lKSkgJiYga2V5ICE9IG51bGw7XG4gICAgaWYgKHRvb2spIHNsb3dba2V5XSA9IHRvb2sgPiBTTE9XX01TO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGRvaW5nOiBEb2luZykgPT4gW3N0cmluZywgdW5rbm93bl1bXX0gKi9cbmNvbnN0IGxpa2VseSA9ICh7IGRhdGFzZXQ6IHsgbml0cm9FbWl0cyB9IH0sIGRvaW5nKSA9PiBrZXlzT2YoZG9pbmcpLmZsYXRNYXAoKGtleSkgPT5cbiAgKHNlbmRzW2tleV0gPyBPYmplY3QuZW50cmllcyhzZW5kc1trZXldKSA6IG5pdHJvRW1pdHM/LnNwbGl0KCcgJykubWFwKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gW25hbWVdKSA/PyBbXSkpO1xuXG4vKiogVGhlIHJvb3RzIHRoYXQgbWF5IHJpZGUsIGJ5IHdoYXQgdGhleSBoZWFyLlxuICogQHR5cGUgeygpID0+IFJlY29yZDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IGhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55W10+fSAqL1xuICBjb25zdCBmb3VuZCA9IHt9O1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChSSURFUykpIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygcm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8ubWF0Y2goL25pdHJvOlxcUysvZykgPz8gW10pIChmb3VuZFtuYW1lXSA/Pz0gW10pLnB1c2gocm9vdCk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufTtcblxuLyoqIEhhdmUgYSBjb21wb25lbnQgcmlkZSwgaWYgaXQgbWF5IGFuZCB0aGVyZSBpcyByb29tLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgcm9vdDogYW55LCByaWRlcj86IEpvYikgPT4gYm9vbGVhbiB8IHZvaWR9ICovXG5jb25zdCB0YWtlID0gKGpvYiwgcm9vdCwgcmlkZXIgPSBuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbXSB9KSkgPT4ge1xuICBjb25zdCB7IGlkLCBkYXRhc2V0OiB7IG5pdHJvVG9rZW46IHRva2VuIH0gfSA9IHJvb3Q7XG4gIGNvbnN0IHsgcmlkZXJzIH0gPSBqb2I7XG4gIGNvbnN0IGVudHJ5ID0gSlNPTi5zdHJpbmdpZnkoW3JpZGVyLmNvbXBvbmVudCwgdG9rZW4sIC4uLihyaWRlci5oZWFyZD8uWzBdID8gW3JpZGVyLmhlYXJkLCByaWRlci5jaGFpbl0gOiBbXSldKTtcbiAgY29uc3Qgc2l6ZSA9IHNpemVPZih7IGVudHJ5IH0pO1xuICBpZiAocmlkZXJzLnNpemUgPj0gTElNSVQgfHwgc2l6ZSA+IGpvYi5yb29tIHx8IGZpbmQoaWQpICE9PSByb290IHx8ICFyb290Lm1hdGNoZXMoUklERVMpIHx8ICFpc1NldHRsZWQocm9vdCkpIHJldHVybjtcbiAgam9iLnJvb20gLT0gc2l6ZTtcbiAgcmlkZXJzLnNldChpZCwgT2JqZWN0LmFzc2lnbihyaWRlciwgeyBlbnRyeSwgaG9zdDogam9iLCBwb3N0ZWQ6IHRva2VuLCByb290LCB0b2tlbiB9KSk7XG4gIGhvbGQocmlkZXIpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBUYWtlIHRob3NlIHRoYXQgYXJlIGxpa2VseSB0byBoZWFyIHdoYXQgdGhlIGpvYiBhbmQgaXRzIHJpZGVycyBzZW5kLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZGVyczogW2FueSwgRG9pbmddW10pID0+IHZvaWR9ICovXG5jb25zdCBzcHJlYWQgPSAoam9iLCBzZW5kZXJzKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY2hhaW4sIGhlYXJkLCBpZCwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IGRldGFpbHMgPSBoZWFyZD8uZmxhdE1hcCgoWywgZGV0YWlsXSkgPT4gT2JqZWN0LnZhbHVlcyhkZXRhaWwgPz8ge30pKSA/PyBbXTtcbiAgY29uc3Qga2V5cyA9IFtyb290LmRhdGFzZXQubml0cm9LZXksIC4uLmJvZHkudmFsdWVzKCksIC4uLmRldGFpbHNdLm1hcChTdHJpbmcpO1xuICAvKiogQHR5cGUgeyhvdGhlcjogYW55LCBuYW1lOiBzdHJpbmcpID0+IHZvaWR9ICovXG4gIGNvbnN0IHJlYWNoID0gKG90aGVyLCBuYW1lKSA9PiB7XG4gICAgY29uc3QgaXNPdXQgPSByaWRlcnMuc2l6ZSA+PSBMSU1JVCB8fCBvdGhlci5pZCA9PT0gaWQgfHwgY2hhaW4uaW5jbHVkZXMob3RoZXIuaWQpIHx8IGxpbmVPZihvdGhlci5pZClbMF07XG4gICAgaWYgKCFyaWRlcnMuaGFzKG90aGVyLmlkKSAmJiAoaXNPdXQgfHwgIXRha2Uoam9iLCBvdGhlcikpKSByZXR1cm47XG4gICAgc2VuZGVycy5wdXNoKFtvdGhlciwgeyBjb21wb25lbnQ6IG90aGVyLmRhdGFzZXQubml0cm9Db21wb25lbnQsIGhlYXJkOiBbW25hbWVdXSB9XSk7XG4gIH07XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0KCk7XG4gIGxldCBpbmRleDtcbiAgZm9yIChjb25zdCBbc2VuZGVyLCBkb2luZ10gb2Ygc2VuZGVycykge1xuICAgIGNvbnN0IGNhbGxzID0gSlNPTi5wYXJzZShzZW5kZXIuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGlzS2V5ZWRdIG9mIGxpa2VseShzZW5kZXIsIGRvaW5nKSkge1xuICAgICAgY29uc3QgW3RvLCBjYWxsXSA9IGNhbGxzW25hbWVdID8/IFtdO1xuICAgICAgY29uc3QgcGFyZW50ID0gZmluZCh0byk7XG4gICAgICBpZiAocGFyZW50KSByZWFjaChwYXJlbnQsIGNhbGwpO1xuICAgICAgaWYgKHNlZW4uaGFzKG5hbWUgKyBpc0tleWVkKSkgY29udGludWU7XG4gICAgICBzZWVuLmFkZChuYW1lICsgaXNLZXllZCk7XG4gICAgICBpbmRleCA/Pz0gaGVhcmVycygpO1xuICAgICAgZm9yIChjb25zdCBvdGhlciBvZiBpbmRleFtuYW1lXSA/PyBbXSkge1xuICAgICAgICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IG90aGVyLmRhdGFzZXQ7XG4gICAgICAgIGNvbnN0IGlzRm9yS2V5ID0gaXNLZXllZCB8fCBuaXRyb0ZpbHRlcnM/LmluY2x1ZGVzKGBcIiR7bmFtZX1cImApO1xuICAgICAgICBpZiAoIWlzRm9yS2V5IHx8IGtleXMuaW5jbHVkZXMobml0cm9LZXkpKSByZWFjaChvdGhlciwgbmFtZSk7IC8vIGVsc2UgYSB0YWJsZSBwb3N0cyBhbGwgaXRzIHJvd3MgZm9yIG9uZVxuICAgICAgfVxuICAgIH1cbiAgfVxufTtcblxuLyoqIEhvbGQgdGhlIGxpbmVzIG9mIHRob3NlIHRoYXQgdHJhdmVsIHdpdGggYSBqb2Igd2hpY2ggaXMgc2VudCBhZ2FpbiBhZnRlciBpdCB3YXMgZ2l2ZW4gdXAsIHdoZXJlIG5vdGhpbmcgaGFzIGhhcHBlbmVkXG4gKiBzaW5jZTogd2hhdCB0aGV5IGhlYXIgaXMgaW4gdGhlaXIgbmV3IEhUTUwgYWxvbmUuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGJvYXJkQWdhaW4gPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKHJpZGVyLmlkKTtcbiAgICBpZiAocm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuICE9PSByaWRlci5wb3N0ZWQgfHwgbGluZU9mKHJpZGVyLmlkKVswXSkgY29udGludWU7XG4gICAgaG9sZChPYmplY3QuYXNzaWduKHJpZGVyLCB7IGhvc3Q6IGpvYiwgcm9vdCwgdG9rZW46IHJpZGVyLnBvc3RlZCB9KSk7XG4gIH1cbn07XG5cbi8qKiBDaG9vc2Ugd2hvIHRyYXZlbHMgd2l0aCBhIGpvYiB0aGF0IGxlYXZlcywgaG9sZCB0aGVpciBsaW5lcywgYW5kIHdyaXRlIHRoZW0gaW50byBpdHMgYm9keS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYm9hcmQgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IG1vc3QgPSBvcHRpb25zLm5pdHJvQWxvbmc7IC8vIGEgcXVhcnRlciBvZiB3aGF0IHRoZSBzZXJ2ZXIgYWNjZXB0cywgb3IgbGVzc1xuICBqb2Iucm9vbSA9IE1hdGgubWluKG1vc3QsIG1vc3QgKiA0IC0gc2l6ZU9mKGJvZHkpKTtcbiAgam9iLmJvYXJkZWQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgaWYgKCEoam9iLnJvb20gPiAwKSB8fCBoYXNGaWxlKGJvZHkpIHx8IHJvb3QuZGF0YXNldC5uaXRyb0xhenkgfHwga2V5c09mKGpvYikuc29tZSgoa2V5KSA9PiBzbG93W2tleV0pKSByZXR1cm47XG4gIC8qKiBAdHlwZSB7W2FueSwgRG9pbmddW119ICovXG4gIGNvbnN0IHNlbmRlcnMgPSBbW3Jvb3QsIGpvYl1dO1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIHdhaXRpbmcoKSkge1xuICAgIGlmICghcmlkZXIuaXNBbG9uZSAmJiB0YWtlKGpvYiwgcmlkZXIucm9vdCwgcmlkZXIpKSBzZW5kZXJzLnB1c2goW3JpZGVyLnJvb3QsIHJpZGVyXSk7XG4gIH1cbiAgc3ByZWFkKGpvYiwgc2VuZGVycyk7XG4gIGlmIChyaWRlcnMuc2l6ZSkgYm9keS5zZXQoJ25pdHJvLWFsb25nJywgYFske1suLi5yaWRlcnMudmFsdWVzKCldLm1hcCgoeyBlbnRyeSB9KSA9PiBlbnRyeSl9XWApO1xufTtcblxuLyoqIExldCB0aGUgcmlkZXJzJyBsaW5lcyBnbyBvbiwgaW4gdGhlIHRpY2sgaW4gd2hpY2ggdGhlIGFuc3dlciBpcyBpbjogYmVmb3JlIGl0cyBldmVudHMsIGFuZCBiZWZvcmUgdGhlIG5leHQgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWxlYXNlID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHtcbiAgICBpZiAocmlkZXIuaG9zdCAhPT0gam9iKSBjb250aW51ZTtcbiAgICBjb25zdCB7IGhlYXJkLCBpZCwgaXNTdGFsZSwgcm9kZSwgdG9rZW4gfSA9IHJpZGVyO1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICBjb25zdCBsaW5lID0gbGluZU9mKGlkKTtcbiAgICAvLyBXaGF0IHdhcyBsZWZ0IG91dCBieSBhIHNlcnZlciB0aGF0IGhhcyBydW4gdGhlIG90aGVycyBpcyB0byBzYXkgaXRzZWxmIHdoYXQgaXMgd3JvbmcuXG4gICAgaWYgKHJvZGUgfHwgIWhlYXJkWzBdKSBsaW5lLnNoaWZ0KCk7XG4gICAgZWxzZSByaWRlci5pc0Fsb25lID0gam9iLnBhcnRzICYmIGpvYi5zdGF0dXMgPT09IDIwMCAmJiByb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gPT09IHRva2VuO1xuICAgIHJpZGVyLmhvc3QgPSByaWRlci50b2tlbiA9IG51bGw7XG4gICAgaWYgKGlzU3RhbGUgJiYgcm9vdCAmJiAhbGluZVswXSkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gICAgcmVzdW1lKGlkKTtcbiAgfVxufTtcbiIsICIvKiBUaGUgcGFydHMgb2YgYW4gYW5zd2VyLCBvbmUgZm9yIGVhY2ggcnVuIG9mIGEgY29tcG9uZW50LCB0aGUgYXNrZXIncyBmaXJzdDogW2lkLCBsZW5ndGggb2YgaXRzIEhUTUwsIG51bWJlciBvZiBpdHNcbiAqIGV2ZW50cywgcGxhY2VzIG9mIHRoZSBldmVudHMgdGhhdCBpdCBoZWFyZF0uIFRoZXkgdGVsbCB3aGF0IGxlZCB0byBlYWNoIGV2ZW50LCBhcyBpZiBlYWNoIGNvbXBvbmVudCBoYWQgYXNrZWQgYWxvbmUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tb24gb2YgYSByb290LlxuICovXG5pbXBvcnQgeyBsZWFybiB9IGZyb20gJy4vcmlkZXJzLmpzJztcblxuLyoqIFNheSB3aGVyZSBlYWNoIGV2ZW50IGNvbWVzIGZyb20sIHdoYXQgbGVkIHRvIGl0IGFuZCB3aG8gaGFzIGhlYXJkIGl0IGFscmVhZHkuIExlYXJuIHdobyBzZW5kcyB3aGF0LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10pID0+IEFycml2YWxbXX0gKi9cbmV4cG9ydCBjb25zdCBhcnJpdmFsc09mID0gKGpvYiwgZXZlbnRzKSA9PiB7XG4gIGNvbnN0IHsgaWQsIHBhcnRzID0gW1tpZCwgMCwgZXZlbnRzLmxlbmd0aCwgW11dXSwgcmlkZXJzLCBzdGF0dXMsIHRvb2sgfSA9IGpvYjtcbiAgY29uc3QgaXNXZWxsID0gam9iLnBhcnRzICYmIHN0YXR1cyA9PT0gMjAwO1xuICAvKiogQHR5cGUge0Fycml2YWxbXX0gKi9cbiAgY29uc3QgYXJyaXZhbHMgPSBbXTtcbiAgZm9yIChjb25zdCBbZnJvbSwgLCBjb3VudCwgcGxhY2VzXSBvZiBwYXJ0cykge1xuICAgIGNvbnN0IHJ1biA9IHJpZGVycy5nZXQoZnJvbSk7XG4gICAgY29uc3QgeyBjb21wb25lbnQsIHJvb3QsIGhlYXJkOiBicm91Z2h0IH0gPSBydW4gPz8gam9iO1xuICAgIGNvbnN0IGhlYXJkID0gcGxhY2VzLm1hcCgocGxhY2UpID0+IGFycml2YWxzW3BsYWNlXSk7XG4gICAgZm9yIChjb25zdCB7IGhlYXJkQnkgfSBvZiBoZWFyZCkgaGVhcmRCeS5hZGQoZnJvbSk7XG4gICAgY29uc3QgbmFtZXMgPSBoZWFyZC5tYXAoKHsgY2FsbCwgbmFtZSwgdG8gfSkgPT4gW3RvID09PSBmcm9tID8gY2FsbCA6IG5hbWVdKTtcbiAgICBjb25zdCBvd24gPSBldmVudHMuc2xpY2UoYXJyaXZhbHMubGVuZ3RoLCBhcnJpdmFscy5sZW5ndGggKyBjb3VudCk7XG4gICAgaWYgKGlzV2VsbCkgbGVhcm4ocnVuID8geyBjb21wb25lbnQsIGhlYXJkOiBbLi4uYnJvdWdodCwgLi4ubmFtZXNdIH0gOiBqb2IsIG93biwgcnVuID8gMCA6IHRvb2spO1xuICAgIGNvbnN0IFt7IGNoYWluOiBiZWdpbiwgY291bnRzIH0sIC4uLm90aGVyc10gPSAhcnVuIHx8IGJyb3VnaHRbMF0gPyBbcnVuID8/IGpvYiwgLi4uaGVhcmRdIDogaGVhcmQ7XG4gICAgY29uc3QgY2hhaW4gPSBbLi4uYmVnaW4uZmlsdGVyKCgvKiogQHR5cGUge3N0cmluZ30gKi8gc3RlcCkgPT4gb3RoZXJzLmV2ZXJ5KCh7IGNoYWluIH0pID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKSksIGZyb21dO1xuICAgIGlmIChydW4pIHtcbiAgICAgIGNvdW50c1tmcm9tXSA9IChjb3VudHNbZnJvbV0gPz8gMCkgKyAxO1xuICAgICAgcnVuLmhlYXJkID0gW107IC8vIGlmIGl0IGhhcyBydW4gYWdhaW4sIHRoYXQgd2FzIG9mIHdoYXQgdGhlIG90aGVycyBoYXZlIHNlbnRcbiAgICB9XG4gICAgY29uc3QgY2FsbHMgPSBKU09OLnBhcnNlKHJvb3QuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGRldGFpbF0gb2Ygb3duKSB7XG4gICAgICBjb25zdCBbdG8sIGNhbGxdID0gY2FsbHNbbmFtZV0gPz8gW107XG4gICAgICBhcnJpdmFscy5wdXNoKHsgbmFtZSwgZGV0YWlsLCBmcm9tLCBjaGFpbiwgY291bnRzLCBoZWFyZEJ5OiBuZXcgU2V0KCksIHRvLCBjYWxsIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4gYXJyaXZhbHM7XG59O1xuIiwgIi8qIFRoZSBldmVudHMgb2YgYW4gYW5zd2VyLCBvciBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9LCByZWFjaCB0aGUgcGFnZSBvbmNlLCBpbiBvcmRlci4gKi9cbmltcG9ydCB7IHVuc2VudCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBjYXVzZXMsIGRyb3AsIGVucXVldWUsIGZhaWx1cmUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGV2ZW50T2YsIGZpbmQsIG9uLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGFycml2YWxzT2YgfSBmcm9tICcuL3BhcnRzLmpzJztcbmltcG9ydCB7IHJlbGVhc2UgfSBmcm9tICcuL3JpZGVycy5qcyc7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZGVsaXZlciA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY29tcG9uZW50LCBhY3Rpb24sIHN0YXR1cywgcmVzb2x2ZSwgcmVqZWN0LCByZXN1bHQgfSA9IGpvYjtcbiAgYW5ub3VuY2UoJ2Fuc3dlcmVkJywgam9iKTtcbiAgcmVsZWFzZShqb2IpO1xuICBjb25zdCBlcnJvciA9IGpvYi5lcnJvciA/PyBvcHRpb25zW2BuaXRyb0Vycm9yLSR7c3RhdHVzfWBdID8/IG9wdGlvbnMubml0cm9FcnJvcjtcbiAgZm9yIChjb25zdCBhcnJpdmFsIG9mIGFycml2YWxzT2Yoam9iLCBqb2IuZXZlbnRzID8/IFtbJ25pdHJvOmVycm9yJywgeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1cyB9XV0pKSB7XG4gICAgY29uc3QgeyBjYWxsLCBkZXRhaWwsIGZyb20sIG5hbWUsIHRvIH0gPSBhcnJpdmFsO1xuICAgIGNvbnN0IGNhdXNlID0gZXZlbnRPZihuYW1lLCBkZXRhaWwpO1xuICAgIGNhdXNlcy5zZXQoY2F1c2UsIGFycml2YWwpO1xuICAgIGlmIChERUJVRykgYW5ub3VuY2UoJ2V2ZW50JywgeyBqb2IsIGFycml2YWwsIGV2ZW50OiBjYXVzZSB9KTtcbiAgICBpZiAoZnJvbSA9PT0gaWQgJiYgbmFtZSA9PT0gJ25pdHJvOmVycm9yJykge1xuICAgICAgaWYgKGpvYi5pc1Vuc2VudCkgdW5zZW50LnNldChjYXVzZSwgam9iKTtcbiAgICAgIHJlamVjdD8uKGZhaWx1cmUoZGV0YWlsKSk7XG4gICAgfVxuICAgIGlmIChmcm9tID09PSBpZCAmJiBuYW1lID09PSAnbml0cm86YWN0aW9uLWNvbXBsZXRlJykgcmVzb2x2ZT8uKHJlc3VsdCA9PT0gdW5kZWZpbmVkID8gZGV0YWlsIDogeyAuLi5kZXRhaWwsIHJlc3VsdCB9KTtcbiAgICAoZmluZChmcm9tKSA/PyBkb2N1bWVudC5ib2R5KS5kaXNwYXRjaEV2ZW50KGNhdXNlKTtcbiAgICBpZiAoZmluZCh0bykpIGVucXVldWUobmV3Sm9iKGZpbmQodG8pLCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSwgaGVhcmQ6IFtbY2FsbCwgZGV0YWlsXV0sIGNhdXNlIH0pKTtcbiAgfVxuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHJpZGVyLnJvZGUgJiYgYW5ub3VuY2UoJ2RvbmUnLCByaWRlcik7XG59O1xuXG4vLyBBIHdheSBvdXQgb2YgdGhlIHBhZ2UgYWJvcnRzIHJlcXVlc3RzLCBzZWNvbmRzIGJlZm9yZSB0aGUgcGFnZSBnb2VzLiBOb2JvZHkgc2F5cyBpZiBpdCB3aWxsIGdvOlxuLy8gYSBkb3dubG9hZCBiZWdpbnMgbGlrZSB0aGF0LCB0b28uXG5sZXQgbGVhdmluZyA9IDA7XG4vKiogQHR5cGUge0pvYltdfSAqL1xuY29uc3QgYWJvcnRlZCA9IFtdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBmaW5pc2ggPSAoam9iKSA9PiB2b2lkIChsZWF2aW5nICYmICFqb2Iuc3RhdHVzID8gYWJvcnRlZC5wdXNoKGpvYikgOiBkZWxpdmVyKGpvYikpO1xuXG4vKiogQHR5cGUgeyhlbmQ6IChqb2I6IGFueSwgd2h5OiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBzdGF5ID0gKGVuZCkgPT4ge1xuICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gIGxlYXZpbmcgPSAwO1xuICBmb3IgKGNvbnN0IGpvYiBvZiBhYm9ydGVkLnNwbGljZSgwKSkgZW5kKGpvYiwgJ3RoZSBwYWdlIHdhcyBsZWZ0Jyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFdmVudHMgPSAoKSA9PiB7XG4gIG9uKCdiZWZvcmV1bmxvYWQnLCAoKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICAgIGxlYXZpbmcgPSBzZXRUaW1lb3V0KHN0YXksIDEwMDAwLCBkZWxpdmVyKTtcbiAgfSk7XG4gIG9uKCdwYWdlaGlkZScsICgpID0+IGNsZWFyVGltZW91dChsZWF2aW5nKSk7XG4gIG9uKCdwYWdlc2hvdycsICgpID0+IHN0YXkoZHJvcCkpOyAvLyB0aGUgYnJvd3NlciBoYXMga2VwdCBpdFxufTtcbiIsICIvKiBEcm9wcyBjbGlja3MgZm9yIGFuIGFjdGlvbiB3aGlsZSBpdCBpcyB1bmRlciB3YXkgaW4gdGhlaXIgY29tcG9uZW50LCBvciBpbiBsaW5lLCB3aGVyZSBpdCBzYXlzIHRoYXQgb25lIGlzIGVub3VnaC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zaW5nbGUgb2Ygd2hhdCBhc2tzLiBXcml0ZXM6IGFyaWEtZGlzYWJsZWQgb2YgaXQsIG9yIG9mIHdoYXQgc2VuZHMgaXRzIGZvcm07IGRpc2FibGVkIHdvdWxkIHRha2VcbiAqICAgdGhlIGZvY3VzIGZvciBnb29kLiBXaGF0IGhhcyB0aGF0IGZyb20gdXMsIGFuZCBub3QgZnJvbSB0aGUgc2VydmVyLCBoYXMgZGF0YS1uaXRyby1oZWxkLCB0b28uXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBBU0tTLCBhY3Rpb25PZiwgYWxsT2YsIGZpbmQsIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFNJTkdMRSA9ICdbZGF0YS1uaXRyby1zaW5nbGVdJztcbmNvbnN0IEhFTEQgPSAnZGF0YS1uaXRyby1oZWxkJztcblxuLyoqIEB0eXBlIHsoYXNrZXI6IGFueSwgcm9vdDogYW55LCBhY3Rpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0hlbGQgPSAoYXNrZXIsIHsgaWQgfSwgYWN0aW9uKSA9PiBhc2tlci5tYXRjaGVzKFNJTkdMRSkgJiYgbGluZU9mKGlkKS5zb21lKChqb2IpID0+IGpvYi5hY3Rpb24gPT09IGFjdGlvbik7XG5cbi8qKiBXaGF0IGlzIHByZXNzZWQsIG9mIHNvbWV0aGluZyB0aGF0IGFza3MuXG4gKiBAdHlwZSB7KGFza2VyOiBhbnksIHJvb3Q6IGFueSkgPT4gYW55W119ICovXG5jb25zdCBidXR0b25zT2YgPSAoYXNrZXIsIHJvb3QpID0+XG4gIGFza2VyLmxvY2FsTmFtZSA9PT0gJ2Zvcm0nXG4gICAgPyBhbGxPZihgOmlzKGJ1dHRvbixpbnB1dCk6bm90KCR7QVNLU30pYCwgcm9vdCkuZmlsdGVyKCh7IGZvcm0sIHR5cGUgfSkgPT4gZm9ybSA9PT0gYXNrZXIgJiYgL3N1Ym1pdHxpbWFnZS8udGVzdCh0eXBlKSlcbiAgICA6IFthc2tlcl07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBmb3IgKGNvbnN0IGFza2VyIG9mIHJvb3QgPyBhbGxPZihTSU5HTEUsIHJvb3QpIDogW10pIHtcbiAgICBjb25zdCBpc05vdyA9IGlzSGVsZChhc2tlciwgcm9vdCwgYWN0aW9uT2Yocm9vdCwgYXNrZXIuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykpKTtcbiAgICBmb3IgKGNvbnN0IGJ1dHRvbiBvZiBidXR0b25zT2YoYXNrZXIsIHJvb3QpKSB7XG4gICAgICBpZiAoYnV0dG9uLmhhc0F0dHJpYnV0ZShpc05vdyA/ICdhcmlhLWRpc2FibGVkJyA6IEhFTEQpID09PSBpc05vdykgY29udGludWU7XG4gICAgICBidXR0b24udG9nZ2xlQXR0cmlidXRlKEhFTEQsIGlzTm93KTtcbiAgICAgIHNldEF0dHJpYnV0ZShidXR0b24sICdhcmlhLWRpc2FibGVkJywgaXNOb3cgPyAndHJ1ZScgOiBudWxsKTtcbiAgICB9XG4gIH1cbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFNpbmdsZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsncXVldWVkJywgJ2Fuc3dlcmVkJywgJ2RvbmUnXSkgaGVhcihuYW1lLCAoam9iKSA9PiBxdWV1ZU1pY3JvdGFzaygoKSA9PiBzaG93KGpvYikpKTsgLy8gdGhlIGxpbmUgaGFzIGl0LCBvciBub3Rcbn07XG4iLCAiLyogVGhlIGJyaWRnZTogcmVxdWVzdHMgb2YgY29tcG9uZW50cyBiZWNvbWUgam9iczsgZWFjaCBpcyBzZW50LCBhbnN3ZXJlZCwgYW5kIGl0cyBldmVudHMgZGVsaXZlcmVkLlxuICogV2lyZTogZG9jcy9hcmNoaXRlY3R1cmUubWQuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8taGVhcmQsIC1lcnJvciwgLWVycm9yLTxzdGF0dXM+IG9mIGl0cyBzY3JpcHQ7IGlkLFxuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLWtleSwgLXVybCwgLXRva2VuLCAtZmlsdGVycywgLW9uLCAtbGF6eSBvZiBhIHJvb3Q7IC1hcmdzLCAtbW9kZWwsIC1vd25lciBpbnNpZGUuXG4gKi9cbmltcG9ydCB7IGluc2lzdCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgYWNjZXB0IH0gZnJvbSAnLi9hbnN3ZXJzLmpzJztcbmltcG9ydCB7IGZpbmlzaCB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHJlYWRGaWVsZHMgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGFubm91bmNlLCBoZWFyLCBpc091ck5hbWUsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBkcm9wLCBlbnF1ZXVlLCBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBST09ULCBhY3Rpb25PZiwgYWRkcmVzcywgYWxsLCBmaW5kLCBmaXJzdCwgb3B0aW9ucywgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGJvYXJkLCBib2FyZEFnYWluLCByZWxlYXNlIH0gZnJvbSAnLi9yaWRlcnMuanMnO1xuaW1wb3J0IHsgaXNIZWxkIH0gZnJvbSAnLi9zaW5nbGUuanMnO1xuXG4vKiogTWFrZSBhIGpvYiBvZiBhIHJlcXVlc3Qgb2YgaHRteC5cbiAqIEB0eXBlIHsoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAoeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSByb290T2YoZWxlbWVudCk7XG4gIGNvbnN0IGFjdGlvbiA9IGFjdGlvbk9mKHJvb3QsIHBhdGgpO1xuICBpZiAoZWxlbWVudCA9PT0gcm9vdCkgcmV0dXJuIHJlYWN0KHJvb3QsIGNhdXNlLCB7IGFjdGlvbiwgcGF0aCB9KTtcbiAgaWYgKGlzSGVsZChlbGVtZW50LCByb290LCBhY3Rpb24pKSByZXR1cm47XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIHsgcGF0aCwgc291cmNlOiBlbGVtZW50IH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgYm9keSA/PyBbXSkgaWYgKCFpc091ck5hbWUobmFtZSkpIGpvYi5ib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIGFkZEFyZ3VtZW50cyhqb2IuYm9keSwgSlNPTi5wYXJzZShlbGVtZW50LmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1hcmdzJykgPz8gJ3t9JykpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSB3aGF0IGEgcm9vdCBhc2tzIGZvciBieSBpdHNlbGY6IGFmdGVyIGFuIGV2ZW50LCB1bmxlc3MgdGhhdCBpcyBmb3IgYW5vdGhlciBrZXksIG9yIGFzIGEgcG9sbC5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBjYXVzZT86IGFueSwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjdCA9IChyb290LCBjYXVzZSwgbW9yZSkgPT4ge1xuICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IHJvb3QuZGF0YXNldDtcbiAgY29uc3QgeyB0eXBlLCBkZXRhaWwgfSA9IGNhdXNlID8/IHt9O1xuICBjb25zdCBrZXlzID0gL15uaXRybzpyZWZyZXNoLS8udGVzdCh0eXBlKSAmJiBkZXRhaWw/LmtleSAhPSBudWxsID8gWydrZXknXSA6IEpTT04ucGFyc2Uobml0cm9GaWx0ZXJzID8/ICd7fScpW3R5cGVdO1xuICBpZiAoa2V5cz8uZXZlcnkoKC8qKiBAdHlwZSB7YW55fSAqLyBrZXkpID0+IGAke2RldGFpbD8uW2tleV19YCAhPT0gbml0cm9LZXkpKSByZXR1cm47XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgY2F1c2UsIGlzUG9sbDogIWNhdXNlLCBpc1F1aWV0OiB0cnVlLCAuLi5tb3JlIH0pO1xuICBpZiAoL15uaXRybzovLnRlc3QodHlwZSkpIGpvYi5oZWFyZCA9IFtbdHlwZSwgZGV0YWlsXV07XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSBhbiBhY3Rpb24gd2l0aCBhcmd1bWVudHMgYW5kIHdoYXQgc3RhbmRzIGluIHRoZSBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIGFyZ3M6IG9iamVjdCwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBwb3N0ID0gKHJvb3QsIGFjdGlvbiwgYXJncywgbW9yZSkgPT4ge1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCBtb3JlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBhcmdzKTtcbiAgcmVhZEZpZWxkcyhqb2IpO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogQHR5cGUgeyhjb21wb25lbnQ6IHN0cmluZywga2V5OiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IG1pc3NpbmcgPSAoY29tcG9uZW50LCBrZXkpID0+IHtcbiAgY29uc3QgbmFtZXMgPSBbLi4ubmV3IFNldChhbGwoUk9PVCkubWFwKCh7IGRhdGFzZXQgfSkgPT4gZGF0YXNldC5uaXRyb0NvbXBvbmVudCkpXTtcbiAgaWYgKG5hbWVzLmluY2x1ZGVzKGNvbXBvbmVudCkpIHJldHVybiBgbm9uZSBvbiB0aGlzIHBhZ2UgaGFzIHRoZSBrZXkgJHtKU09OLnN0cmluZ2lmeShrZXkpfWA7XG4gIGNvbnN0IG5lYXJlc3QgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSAmJiB3aW5kb3cubml0cm9EZWJ1Zz8uc3VnZ2VzdChjb21wb25lbnQsIG5hbWVzKTtcbiAgcmV0dXJuIGBvbiB0aGlzIHBhZ2UgdGhlcmUgaXMgJHtuYW1lcy5sZW5ndGggPyBgb25seSAke25hbWVzLmpvaW4oJywgJyl9YCA6ICdub25lJ30uJHtuZWFyZXN0IHx8ICcnfWA7XG59O1xuXG4vKiogQHR5cGUge05pdHJvWydjYWxsJ119ICovXG5jb25zdCBjYWxsID0gKGNvbXBvbmVudCwgYWN0aW9uLCBhcmdzID0ge30sIHsga2V5IH0gPSB7fSkgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IG9uZSA9IGtleSA9PSBudWxsID8gJycgOiBgW2RhdGEtbml0cm8ta2V5PSR7Q1NTLmVzY2FwZSgvKiogQHR5cGUge2FueX0gKi8gKGtleSkpfV1gO1xuICAgIGNvbnN0IHJvb3QgPSBmaXJzdChgW2RhdGEtbml0cm8tY29tcG9uZW50PSR7Q1NTLmVzY2FwZShjb21wb25lbnQpfV0ke29uZX1gKTtcbiAgICBpZiAocm9vdCkgcG9zdChyb290LCBhY3Rpb24sIGFyZ3MsIHsgcmVzb2x2ZSwgcmVqZWN0IH0pO1xuICAgIGVsc2UgZHJvcCh7IGNvbXBvbmVudCwgYWN0aW9uLCByZWplY3QgfSwgbWlzc2luZyhjb21wb25lbnQsIGtleSkpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCBydW4gPSBhc3luYyAoam9iLCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgY2hhaW4sIGlkIH0gPSBqb2I7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgLy8gVGhlIG5leHQgcGFnZSBtYXkgaGF2ZSBhIGNvbXBvbmVudCBvZiB0aGlzIGlkLlxuICBjb25zdCBpc0dvbmUgPSAhcm9vdCB8fCAocm9vdCAhPT0gam9iLnJvb3QgJiYgam9iLnBhZ2UgIT09IGFkZHJlc3MoKSk7XG4gIGlmIChpc0dvbmUgJiYgIWpvYi5pc1F1aWV0KSBmaW5pc2goT2JqZWN0LmFzc2lnbihqb2IsIHsgc3RhdHVzOiAwLCBlcnJvcjogb3B0aW9uc1snbml0cm9FcnJvci00MDQnXSB9KSk7XG4gIGlmIChpc0dvbmUgfHwgKGpvYi5yZWplY3QgJiYgcm9vdC5kYXRhc2V0Lm5pdHJvTGF6eSkpIHJldHVybiBkcm9wKGpvYiwgJ2l0IGlzIG5vdCB0aGVyZScpO1xuICBqb2IuYmVndW4gPyBib2FyZEFnYWluKGpvYikgOiBmaWxsKGpvYiwgcm9vdCk7IC8vIGFnYWluLCBpdCBpcyB0byBiZSBzZW50IGFzIGl0IHdhc1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBpbnNpc3Qoam9iLCAoKSA9PiB7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpID8/IGRvY3VtZW50LmJvZHk7IC8vIGl0IG1heSBnbyBtZWFud2hpbGVcbiAgICBjb25zdCBzb3VyY2UgPSBqb2Iuc291cmNlPy5pc0Nvbm5lY3RlZCA/IGpvYi5zb3VyY2UgOiByb290O1xuICAgIHJldHVybiBhZGFwdGVyLnNlbmQoam9iLCB7IHJvb3QsIHNvdXJjZSwgaGVhZGVyczogY2hhaW5bMF0gJiYgeyAnTml0cm8tQ2hhaW4nOiBjaGFpbi5qb2luKCkgfSB9KTtcbiAgfSk7XG4gIGlmIChhbnN3ZXIpIGF3YWl0IGFjY2VwdChPYmplY3QuYXNzaWduKGpvYiwgeyBhbnN3ZXIgfSksIGFuc3dlciwgYWRhcHRlcik7XG4gIGVsc2UgaWYgKGpvYi5zdGF0dXMgPT0gbnVsbCkgcmV0dXJuIGRyb3Aoam9iLCAnYSBsaXN0ZW5lciBvciBoeC1zeW5jIHN0b3BwZWQgaXQnKTtcbiAgZmluaXNoKGpvYik7XG59O1xuXG4vKiogRmlsbCB0aGUgYm9keTogdGhlIG5ld2VzdCB0b2tlbiwgZXZlbnRzIGhlYXJkLCBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCByb290OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmaWxsID0gKGpvYiwgcm9vdCkgPT4ge1xuICBjb25zdCB7IGJvZHksIGNvdW50cywgaGVhcmQsIGlkLCBzZW50IH0gPSBqb2I7XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IHJvb3QsIHRva2VuOiByb290LmRhdGFzZXQubml0cm9Ub2tlbiB9KTtcbiAgY291bnRzW2lkXSA9IChjb3VudHNbaWRdID8/IDApICsgMTtcbiAgaWYgKGhlYXJkKSBib2R5LnNldCgnbml0cm8tZXZlbnRzJywgSlNPTi5zdHJpbmdpZnkoaGVhcmQpKTtcbiAgYW5ub3VuY2UoJ2ZpbGxpbmcnLCBqb2IpO1xuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIGJvdW5kLCB2YWx1ZXMgfSBvZiBzZW50LnZhbHVlcygpKSB7XG4gICAgaWYgKCFib3VuZCkgY29udGludWU7XG4gICAgbmFtZXMuYWRkKGJvdW5kKTtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmICgham9iLmlzUXVpZXQpIGJvZHkuc2V0KCduaXRyby1maWVsZHMnLCBbLi4ubmFtZXNdLmpvaW4oKSk7XG4gIGJvYXJkKGpvYik7XG4gIGJvZHkuYXBwZW5kKCduaXRyby10b2tlbicsIGpvYi50b2tlbiA/PyAnJyk7XG59O1xuXG4vKiogTGV0IHJlcXVlc3RzIG9mIGh0bXggYmVjb21lIGpvYnMsIGFuZCBqb2JzIGxlYXZlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGNvbm5lY3QgPSAoYWRhcHRlcikgPT4ge1xuICBhZGFwdGVyLmNhcHR1cmUoYXNrKTtcbiAgcnVuV2l0aCgoam9iKSA9PiBydW4oam9iLCBhZGFwdGVyKS5maW5hbGx5KCgpID0+IHJlbGVhc2Uoam9iKSkpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QnJpZGdlID0gKCkgPT4ge1xuICB3aW5kb3cubml0cm8gPSB7IGZpbmQsIGZpcnN0LCByb290T2YsIGNhbGwsIHBvc3QsIG9uOiBoZWFyLCByZWFjdCwgZW5xdWV1ZSB9O1xufTtcbiIsICIvKiBUaGUgYmVnaW5uaW5nIG9mIGEgcGFnZTogb3VyIHNjcmlwdCBzdGFuZHMgYmVmb3JlIGh0bXgsIHNvIG5vdGhpbmcgaXMgYXNrZWQgYmVmb3JlIHRoZSBicmlkZ2UgaXMgdGhlcmUsIGFuZCBib3RoXG4gKiBiZWdpbiBhdCBET01Db250ZW50TG9hZGVkLCB3aGljaCBjb21lcyBhZnRlciBkZWZlcnJlZCBzY3JpcHRzLCBvciBhZnRlciB0aG9zZSB0aGF0IGRpZCBub3QgbG9hZC4gV2hhdCBpcyBjbGlja2VkXG4gKiBvciBzZW50IG1lYW53aGlsZSBpcyBkb25lIHRoZW4uIFdpdGhvdXQgYW4gaHRteCB0aGVyZSBpcyBvbmUgbW9yZSBjaGFuY2UsIG9uY2UgYWxsIGhhcyBjb21lLlxuICpcbiAqIFJlYWRzOiBoeC1wb3N0IG9mIHdoYXQgaXMgY2xpY2tlZCBvciBzZW50LiBIZWFyczogY2xpY2ssIHN1Ym1pdDsgRE9NQ29udGVudExvYWRlZCwgbG9hZC5cbiAqL1xuaW1wb3J0IHsgQVNLUywgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8vIFdoYXQgYSBjbGljayBkb2VzIG1vcmUgdG8gdGhhbiB0byBhc2suIFRoZWlyIHZhbHVlcyBhcmUgdGhlcmUgd2hlbiBodG14IGJlZ2lucy5cbmNvbnN0IE9USEVSUyA9ICdmb3JtLGxhYmVsLHNlbGVjdCx0ZXh0YXJlYSxpbnB1dDpub3QoW3R5cGU9c3VibWl0XSxbdHlwZT1pbWFnZV0sW3R5cGU9YnV0dG9uXSknO1xuLyoqIEB0eXBlIHsoKCkgPT4gdm9pZClbXX0gKi9cbmNvbnN0IGVhcmx5ID0gW107XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBjbGljayA9IChldmVudCkgPT4ge1xuICBjb25zdCBjb250cm9sID0gZXZlbnQudGFyZ2V0LmNsb3Nlc3Q/LihgYnV0dG9uLGlucHV0LGxhYmVsLGZvcm0sJHtBU0tTfWApO1xuICBpZiAoIWNvbnRyb2wgfHwgY29udHJvbC5tYXRjaGVzKE9USEVSUykpIHJldHVybjtcbiAgY29uc3Qgc2VuZHMgPSAvc3VibWl0fGltYWdlLy50ZXN0KGNvbnRyb2wudHlwZSkgJiYgY29udHJvbC5mb3JtPy5tYXRjaGVzKEFTS1MpO1xuICBpZiAoIXNlbmRzICYmICFjb250cm9sLm1hdGNoZXMoQVNLUykpIHJldHVybjtcbiAgc3RvcChldmVudCk7XG4gIGVhcmx5LnB1c2goKCkgPT4gY29udHJvbC5jbGljaygpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBzdWJtaXQgPSAoZXZlbnQpID0+IHsgLy8gd2l0aG91dCBhIGJ1dHRvblxuICBpZiAoIWV2ZW50LnRhcmdldC5tYXRjaGVzPy4oQVNLUykpIHJldHVybjtcbiAgc3RvcChldmVudCk7XG4gIGVhcmx5LnB1c2goKCkgPT4gZXZlbnQudGFyZ2V0LnJlcXVlc3RTdWJtaXQoKSk7XG59O1xuXG4vKiogV2l0aCBodG14LCBvciB3aXRoIGFsbCB0aGF0IHRoZSBwYWdlIGxvYWRzOiBGaXJlZm94IHRlbGxzIG9mIGEgRE9NQ29udGVudExvYWRlZCwgYXQgdGltZXMsIGJlZm9yZSBpdCBoYXMgY29tZS4gKi9cbmNvbnN0IGlzVGhlcmUgPSAoKSA9PiB3aW5kb3cuaHRteCB8fCBkb2N1bWVudC5yZWFkeVN0YXRlID09PSAnY29tcGxldGUnO1xuXG4vKiogQ2FsbCBgYmVnaW5gIG9uY2UgYWxsIHNjcmlwdHMgb2YgdGhlIHBhZ2UgaGF2ZSBjb21lLCBhdCBvbmNlIGluIGEgcGFnZSB0aGF0IGlzIHRoZXJlIGFscmVhZHk7IGBmaXJzdGAgaXMgdGhlXG4gKiBldmVudCBvZiBhbiBodG14IHRoYXQgd291bGQgYmVnaW4gYmVmb3JlLlxuICogQHR5cGUgeyhiZWdpbjogKCkgPT4gdm9pZCwgZmlyc3Q/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd2hlbkxvYWRlZCA9IChiZWdpbiwgZmlyc3QgPSAnbmV2ZXInKSA9PiB7XG4gIGlmIChwZXJmb3JtYW5jZS50aW1pbmcuZG9tQ29udGVudExvYWRlZEV2ZW50U3RhcnQgJiYgaXNUaGVyZSgpKSByZXR1cm4gYmVnaW4oKTtcbiAgLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbiAgY29uc3QgZ28gPSAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgIT09IGRvY3VtZW50IHx8ICFpc1RoZXJlKCkpIHJldHVybjsgLy8gZmlsZXMgdGVsbCBvZiB0aGVpciBsb2FkIGFzIHdlbGxcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cucmVtb3ZlRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG4gICAgYmVnaW4oKTtcbiAgICBzZXRUaW1lb3V0KCgpID0+IGVhcmx5LmZvckVhY2goKGFjdCkgPT4gYWN0KCkpKTsgLy8gaHRteCAyIGJlZ2lucyBhdCB0aGlzIGV2ZW50LCB0b28sIGFuZCBhZnRlciB0aGlzXG4gIH07XG4gIGNvbnN0IGxpc3RlbmVycyA9IE9iamVjdC5lbnRyaWVzKHsgY2xpY2ssIHN1Ym1pdCwgW2ZpcnN0XTogc3RvcCwgRE9NQ29udGVudExvYWRlZDogZ28sIGxvYWQ6IGdvIH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG59O1xuIiwgIi8qIEZpcmVmb3ggcHV0cyBiYWNrIGF0IGEgcmVsb2FkIHdoYXQgc3Rvb2QgaW4gYW4gaW5wdXQgd2hlbiBpdCB3ZW50LCB0aG91Z2ggdGhlIHNlcnZlciBrbm93cyBiZXR0ZXIuIFNvIHRob3NlXG4gKiB0aGF0IGdvLCB3aXRoIHRoZWlyIHJvb3Qgb3IgdGhlIHBhZ2UsIGFuZCBoYXZlIG5vdGhpbmcgdGhhdCBpcyBub3Qgc2VudCB5ZXQsIGFyZSByZXNldCBiZWZvcmUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tbW9kZWwgb2YgYW4gaW5wdXQuIEhlYXJzOiBwYWdlaGlkZS5cbiAqL1xuaW1wb3J0IHsgZ2l2ZW4sIGlzU2FtZSwgdmFsdWVzT2YgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhbGwsIG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogRG8gYXMgaWYgbm90aGluZyBoYWQgYmVlbiBlbnRlcmVkOyBzY3JpcHRzIGhhdmUgbm8gb3RoZXIgd29yZCBmb3IgaXQuXG4gKiBAdHlwZSB7KGlucHV0czogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzZXQgPSAoaW5wdXRzKSA9PiB7XG4gIGNvbnN0IGZvcm0gPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdmb3JtJyk7XG4gIGNvbnN0IGlkID0gJ25pdHJvLWZvcmdvdHRlbic7IC8vIHRvIHJlYWQgZm9ybS5pZCwgYnJvd3NlcnMgZmlyc3QgbG9vayBmb3IgYW4gaW5wdXQgb2YgdGhhdCBuYW1lXG4gIGZvcm0uaWQgPSBpZDtcbiAgZG9jdW1lbnQuYm9keS5hcHBlbmQoZm9ybSk7XG4gIGNvbnN0IG93bmVycyA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5nZXRBdHRyaWJ1dGUoJ2Zvcm0nKSk7XG4gIGZvciAoY29uc3QgaW5wdXQgb2YgaW5wdXRzKSBpbnB1dC5zZXRBdHRyaWJ1dGUoJ2Zvcm0nLCBpZCk7XG4gIGZvcm0ucmVzZXQoKTtcbiAgaW5wdXRzLmZvckVhY2goKGlucHV0LCBhdCkgPT4gc2V0QXR0cmlidXRlKGlucHV0LCAnZm9ybScsIG93bmVyc1thdF0pKTtcbiAgZm9ybS5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0FzR2l2ZW4gPSAoaW5wdXQpID0+IGlzU2FtZSh2YWx1ZXNPZihpbnB1dCksIGdpdmVuKGlucHV0KSkgJiYgIWlucHV0LnZhbGlkaXR5LmJhZElucHV0OyAvLyBoYWxmIGEgZGF0ZVxuXG5leHBvcnQgY29uc3Qgc3RhcnRGb3JnZXQgPSAoKSA9PiB7XG4gIG9uKCdwYWdlaGlkZScsICgpID0+IHJlc2V0KGFsbCgnW2RhdGEtbml0cm8tbW9kZWxdJykuZmlsdGVyKGlzQXNHaXZlbikpKTtcbiAgLy8gT2YgYSBtZW51IEZpcmVmb3ggdGFrZXMgYSBub3RlIGluIGFueSBjYXNlLlxuICBjb25zdCBtZW51cyA9IGFsbCgnc2VsZWN0W2RhdGEtbml0cm8tbW9kZWxdJyk7XG4gIGlmIChwZXJmb3JtYW5jZS5uYXZpZ2F0aW9uLnR5cGUgPT09IDEpIHJlc2V0KG1lbnVzLmZpbHRlcigobWVudSkgPT4gbWVudSAhPT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkpO1xufTtcbiIsICIvKiBMb2FkcyBsYXp5IGNvbXBvbmVudHMuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tbGF6eSBvZiBhIHBsYWNlaG9sZGVyJ3Mgcm9vdDogXCJsb2FkXCIsIG9yIFwidmlzaWJsZVwiOiBhc2sgd2hlbiBpdCBpcyBzZWVuO1xuICogICBkYXRhLW5pdHJvLWdyb3VwOiB0aGUgcGxhY2Vob2xkZXJzIG9mIGEgbmFtZSBhc2sgdG9nZXRoZXIsIGFzIHNvb24gYXMgb25lIG9mIHRoZW0gZG9lcztcbiAqICAgZGF0YS1uaXRyby1jb21wb25lbnQgYW5kIGRhdGEtbml0cm8tdG9rZW4gb2YgdGhlIHJvb3QuXG4gKiBQb3N0cyBuaXRyby1tb3VudDsgZm9yIGEgZ3JvdXAgb25lIHBvc3RzIGl0IHdpdGggZ3JvdXAsIFwiPGNvbXBvbmVudD4gPHRva2VuPlwiIG9mIGVhY2ggb2YgdGhlIG90aGVycy5cbiAqIFdoYXQgYSBwbGFjZWhvbGRlciBoZWFycyBvbiB0aGUgY29tcG9uZW50J3MgYmVoYWxmLCB0aGUgY29tcG9uZW50IGdldHMgYXMgc29vbiBhcyBpdCBpcyB0aGVyZS5cbiAqL1xuaW1wb3J0IHsgcG9zdCwgcmVhY3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBoZWFyLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZW5xdWV1ZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgYWxsLCBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTEFaWSA9ICdbZGF0YS1uaXRyby1sYXp5XSc7XG5jb25zdCBNT1VOVCA9ICduaXRyby1tb3VudCc7XG5jb25zdCBHUk9VUF9MSU1JVCA9IDUwOyAvLyBvZiB0aGUgc2VydmVyXG4vKiogQHR5cGUge1dlYWtTZXQ8RWxlbWVudD59ICovXG5jb25zdCBrbm93biA9IG5ldyBXZWFrU2V0KCk7XG4vKiogQHR5cGUge1NldDxhbnlbXT59ICovXG5jb25zdCBncm91cHMgPSBuZXcgU2V0KCk7IC8vIHVuZGVyIHdheTogdGhlIHBsYWNlaG9sZGVyIHRoYXQgaGFzIGFza2VkLCBhbmQgdGhlIG90aGVyc1xuLyoqIEB0eXBlIHtXZWFrU2V0PEVsZW1lbnQ+fSAqL1xuY29uc3QgdHJpZWQgPSBuZXcgV2Vha1NldCgpOyAvLyB3aXRoIGEgZ3JvdXAsIGluIHZhaW46IGVhY2ggYXNrcyBhbG9uZSwgYW5kIHNheXMgd2hhdCBpcyB3cm9uZ1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IGxvYWRpbmcgPSBuZXcgU2V0KCk7IC8vIGlkcyBvZiBwbGFjZWhvbGRlcnNcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgYW55W10+fSAqL1xuY29uc3Qgb3ZlcmhlYXJkID0gbmV3IE1hcCgpOyAvLyBieSB0aGUgcGxhY2Vob2xkZXIncyBpZFxuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrQWxvbmUgPSAocGxhY2Vob2xkZXIpID0+IHtcbiAgbG9hZGluZy5hZGQocGxhY2Vob2xkZXIuaWQpO1xuICBlbnF1ZXVlKG5ld0pvYihwbGFjZWhvbGRlciwgTU9VTlQsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcnM6IGFueVtdKSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrVG9nZXRoZXIgPSAoZ3JvdXApID0+IHtcbiAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gZ3JvdXA7XG4gIGlmICghb3RoZXJzWzBdKSByZXR1cm4gZmlyc3QgJiYgYXNrQWxvbmUoZmlyc3QpO1xuICBncm91cHMuYWRkKGdyb3VwKTtcbiAgZm9yIChjb25zdCB7IGlkIH0gb2YgZ3JvdXApIGxvYWRpbmcuYWRkKGlkKTtcbiAgY29uc3QgbWVtYmVycyA9IG90aGVycy5tYXAoKHsgZGF0YXNldCB9KSA9PiBgJHtkYXRhc2V0Lm5pdHJvQ29tcG9uZW50fSAke2RhdGFzZXQubml0cm9Ub2tlbn1gKTtcbiAgcG9zdChmaXJzdCwgTU9VTlQsIHsgZ3JvdXA6IG1lbWJlcnMgfSwgeyBncm91cCB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc1dhaXRpbmcgPSAocGxhY2Vob2xkZXIpID0+IHBsYWNlaG9sZGVyLmlzQ29ubmVjdGVkICYmIHBsYWNlaG9sZGVyLm1hdGNoZXMoTEFaWSk7XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAocGxhY2Vob2xkZXIpID0+IHtcbiAgY29uc3QgdW5kZXJXYXkgPSBuZXcgU2V0KFsuLi5ncm91cHNdLmZsYXQoKSk7XG4gIGlmICh1bmRlcldheS5oYXMocGxhY2Vob2xkZXIpKSByZXR1cm47XG4gIGNvbnN0IHsgbml0cm9Hcm91cCB9ID0gcGxhY2Vob2xkZXIuZGF0YXNldDtcbiAgY29uc3Qgb3RoZXJzID0gYWxsKGAke0xBWll9W2RhdGEtbml0cm8tZ3JvdXBdYCkuZmlsdGVyKChtZW1iZXIpID0+XG4gICAgbWVtYmVyICE9PSBwbGFjZWhvbGRlciAmJiBtZW1iZXIuZGF0YXNldC5uaXRyb0dyb3VwID09PSBuaXRyb0dyb3VwICYmICF0cmllZC5oYXMobWVtYmVyKSAmJiAhdW5kZXJXYXkuaGFzKG1lbWJlcikpO1xuICBhc2tUb2dldGhlcih0cmllZC5oYXMocGxhY2Vob2xkZXIpID8gW3BsYWNlaG9sZGVyXSA6IFtwbGFjZWhvbGRlciwgLi4ub3RoZXJzXS5zbGljZSgwLCBHUk9VUF9MSU1JVCkpO1xufTtcblxuLyoqIExldCB0aGUgb3RoZXJzIG9mIGEgZ3JvdXAgZ28gb24gb25jZSB0aGUgZmlyc3QgaGFzIGJlZW4gYW5zd2VyZWQsIHdlbGwgb3Igbm90LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGdvT24gPSAoeyBhY3Rpb24sIGlkLCByb290LCBncm91cCA9IFtyb290XSB9KSA9PiB7XG4gIGlmIChhY3Rpb24gIT09IE1PVU5UKSByZXR1cm47XG4gIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IGdyb3VwO1xuICBjb25zdCBsZWZ0ID0gb3RoZXJzLmZpbHRlcihpc1dhaXRpbmcpO1xuICBncm91cHMuZGVsZXRlKGdyb3VwKTtcbiAgaWYgKGlzV2FpdGluZyhmaXJzdCkpIHsgLy8gaW4gdmFpblxuICAgIGxvYWRpbmcuZGVsZXRlKGlkKTtcbiAgICBpZiAob3RoZXJzWzBdKSB0cmllZC5hZGQoZmlyc3QpO1xuICAgIHJldHVybiBhc2tUb2dldGhlcihsZWZ0KTsgLy8gdGhleSBhcmUgbm90IHRvIGJsYW1lXG4gIH1cbiAgZm9yIChjb25zdCBvdGhlciBvZiBsZWZ0KSB7XG4gICAgdHJpZWQuYWRkKG90aGVyKTtcbiAgICBhc2tBbG9uZShvdGhlcik7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKGlkKSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKHJvb3Q/Lm1hdGNoZXMoTEFaWSkpIHJldHVybjtcbiAgY29uc3QgY2F1c2VzID0gb3ZlcmhlYXJkLmdldChpZCkgPz8gW107XG4gIG92ZXJoZWFyZC5kZWxldGUoaWQpO1xuICBsb2FkaW5nLmRlbGV0ZShpZCk7XG4gIC8vIE9uZSByZXF1ZXN0IGlzIG1hZGUgb2YgdGhlbSBhbGwuXG4gIGZvciAoY29uc3QgY2F1c2Ugb2Ygcm9vdCA/IGNhdXNlcyA6IFtdKSByZWFjdChyb290LCBjYXVzZSk7XG59O1xuXG4vLyBPbmUgdGhhdCBjb3VsZCBub3QgYmUgbG9hZGVkIGlzIGFza2VkIGZvciBhZ2FpbiB3aGVuIGl0IGlzIHNlZW4gYWdhaW4uXG5jb25zdCBzZWVuID0gbmV3IEludGVyc2VjdGlvbk9ic2VydmVyKChlbnRyaWVzKSA9PiB7XG4gIGZvciAoY29uc3QgeyBpc0ludGVyc2VjdGluZywgdGFyZ2V0IH0gb2YgZW50cmllcykge1xuICAgIGlmICghdGFyZ2V0Lm1hdGNoZXMoTEFaWSkpIHNlZW4udW5vYnNlcnZlKHRhcmdldCk7XG4gICAgZWxzZSBpZiAoaXNJbnRlcnNlY3RpbmcpIGFzayh0YXJnZXQpO1xuICB9XG59KTtcblxuY29uc3QgbG9vayA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBwbGFjZWhvbGRlciBvZiBhbGwoTEFaWSkpIHtcbiAgICBpZiAoa25vd24uaGFzKHBsYWNlaG9sZGVyKSkgY29udGludWU7XG4gICAga25vd24uYWRkKHBsYWNlaG9sZGVyKTtcbiAgICBpZiAocGxhY2Vob2xkZXIuZGF0YXNldC5uaXRyb0xhenkgPT09ICd2aXNpYmxlJykgc2Vlbi5vYnNlcnZlKHBsYWNlaG9sZGVyKTtcbiAgICBlbHNlIGFzayhwbGFjZWhvbGRlcik7XG4gIH1cbiAgZm9yIChjb25zdCBpZCBvZiBuZXcgU2V0KFsuLi5vdmVyaGVhcmQua2V5cygpLCAuLi5sb2FkaW5nXSkpIHRlbGwoaWQpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TGF6eSA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKHsgY2F1c2UsIGlkLCByb290IH0pID0+IHtcbiAgICBpZiAoIWNhdXNlPy50eXBlLnN0YXJ0c1dpdGgoJ25pdHJvOicpIHx8ICFyb290Lm1hdGNoZXMoTEFaWSkpIHJldHVybiB0cnVlO1xuICAgIC8vIEl0IGlzIG1hZGUgYW5ldyBhbnl3YXkuXG4gICAgaWYgKGxvYWRpbmcuaGFzKGlkKSB8fCAhY2F1c2UudHlwZS5zdGFydHNXaXRoKCduaXRybzpyZWZyZXNoLScpKSBvdmVyaGVhcmQuc2V0KGlkLCBbLi4uKG92ZXJoZWFyZC5nZXQoaWQpID8/IFtdKSwgY2F1c2VdKTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH0pO1xuICBoZWFyKCdhbnN3ZXJlZCcsIGdvT24pO1xuICBjb25zdCB3YXRjaCA9IHsgYXR0cmlidXRlRmlsdGVyOiBbJ2RhdGEtbml0cm8tbGF6eSddLCBjaGlsZExpc3Q6IHRydWUsIHN1YnRyZWU6IHRydWUgfTtcbiAgbmV3IE11dGF0aW9uT2JzZXJ2ZXIobG9vaykub2JzZXJ2ZShkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQsIHdhdGNoKTtcbiAgbG9vaygpO1xufTtcbiIsICIvKiBMaXZlIGlucHV0czogd2hhdCBpcyB0eXBlZCBnb2VzIHRvIHRoZSBzZXJ2ZXIgYWZ0ZXIgYSBwYXVzZSwgd2l0aCB0aGUgYWN0aW9uIFwic3luY1wiLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXN5bmMgb2YgYSBib3VuZCBpbnB1dCAoZGF0YS1uaXRyby1tb2RlbCksIG9yIG9mIGEgZm9ybSB3aG9zZSBpbnB1dHMgYXJlIGFsbCBsaXZlOiB0aGVcbiAqICAgcGF1c2UgaW4gbWlsbGlzZWNvbmRzLCBvciBcImNoYW5nZVwiIHRvIHdhaXQgdW50aWwgdGhlIGlucHV0IGlzIGxlZnQuXG4gKiBQb3N0cyBzeW5jOiBmaWVsZCwgdGhlIG5hbWVzIG9mIHdoYXQgd2FzIHRvdWNoZWQ7IG9mIGEgZm9ybSBhbHNvIGZvcm0sIGl0cyB2YWx1ZXMgYXMgYSBxdWVyeS5cbiAqIEhlYXJzOiBpbnB1dCwgY2hhbmdlLCBjb21wb3NpdGlvbmVuZC5cbiAqXG4gKiBUaGUgcGF1c2UgaXMgY291bnRlZCBoZXJlIGFuZCBub3QgYnkgaHgtdHJpZ2dlcjogYSB0aW1lciBvZiBodG14IGRpZXMgd2l0aCBpdHMgZWxlbWVudCwgd2hpY2ggYW55XG4gKiBhbnN3ZXIgbWF5IHJlcGxhY2UsIGFuZCBodG14IHdvdWxkIHNlbmQgd2hhdCBlbHNlIHN0YW5kcyBpbiB0aGUgZm9ybSwgZm9yIHRoZSBhbnN3ZXIgdG8gY2xlYXIuXG4gKi9cbmltcG9ydCB7IHBvc3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBUWVBFRCwgdmFsdWVzT2YgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGFsbE9mLCBmaW5kLCBvbiwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHJlbGVhc2VkIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5cbmNvbnN0IFNZTkMgPSAnZGF0YS1uaXRyby1zeW5jJztcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgTGl2ZVJvb3Q+fSAqL1xuY29uc3Qgcm9vdHMgPSBuZXcgTWFwKCk7IC8vIGJ5IGlkXG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IExpdmVSb290fSAqL1xuY29uc3QgbGl2ZVJvb3QgPSAoaWQpID0+IHtcbiAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCkgPz8geyBkdWU6IG5ldyBNYXAoKSB9O1xuICByb290cy5zZXQoaWQsIGxpdmUpO1xuICByZXR1cm4gbGl2ZTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIG5hbWU6IHN0cmluZykgPT4gYW55W119ICovXG5jb25zdCBpbnB1dHNPZiA9IChyb290LCBuYW1lKSA9PiBhbGxPZihgW25hbWU9JHtDU1MuZXNjYXBlKG5hbWUpfV1gLCByb290KTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgbmFtZTogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5jb25zdCB2YWx1ZU9mID0gKHJvb3QsIG5hbWUpID0+IGlucHV0c09mKHJvb3QsIG5hbWUpLmZsYXRNYXAodmFsdWVzT2YpLmpvaW4oJ1xcbicpO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9ICh7IHRhcmdldCwgdHlwZSwgaXNDb21wb3NpbmcgfSkgPT4ge1xuICBjb25zdCBob2xkZXIgPSB0YXJnZXQuY2xvc2VzdD8uKGBbJHtTWU5DfV1gKTtcbiAgY29uc3Qgcm9vdCA9IGhvbGRlciAmJiByb290T2YoaG9sZGVyKTtcbiAgaWYgKCFyb290IHx8ICF0YXJnZXQubmFtZSB8fCBpc0NvbXBvc2luZykgcmV0dXJuO1xuICBjb25zdCBwYXVzZSA9IGhvbGRlci5nZXRBdHRyaWJ1dGUoU1lOQyk7XG4gIGlmICgodHlwZSA9PT0gJ2NoYW5nZScpICE9PSAocGF1c2UgPT09ICdjaGFuZ2UnKSkgcmV0dXJuO1xuICBjb25zdCBsaXZlID0gbGl2ZVJvb3Qocm9vdC5pZCk7XG4gIGxpdmUuZHVlLnNldCh0YXJnZXQubmFtZSwgdmFsdWVPZihyb290LCB0YXJnZXQubmFtZSkpO1xuICBjbGVhclRpbWVvdXQobGl2ZS50aW1lcik7XG4gIGxpdmUudGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IGZsdXNoKHJvb3QuaWQpLCB0YXJnZXQubWF0Y2hlcyhUWVBFRCkgPyBwYXVzZSA6IDApOyAvLyBvZiBcImNoYW5nZVwiIHRpbWVycyBtYWtlIDBcbn07XG5cbi8qKiBXaGV0aGVyIHdoYXQgaXMgYmVpbmcgdHlwZWQgaXMgbm8gbnVtYmVyIG9yIGRhdGUgeWV0LCBzdWNoIGFzIGEgbWludXMsIG9yIG5vdGhpbmcgbmV3LCBzdWNoIGFzIFwiMS5cIi5cbiAqIEB0eXBlIHsoaW5wdXQ6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzSGFsZiA9IChpbnB1dCkgPT4ge1xuICBjb25zdCB7IGRlZmF1bHRWYWx1ZSwgdHlwZSwgdmFsaWRpdHksIHZhbHVlIH0gPSBpbnB1dDtcbiAgcmV0dXJuIGlucHV0ID09PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50ICYmICh2YWxpZGl0eS5iYWRJbnB1dCB8fCAodHlwZSA9PT0gJ251bWJlcicgJiYgdmFsdWUgPT09IGRlZmF1bHRWYWx1ZSkpO1xufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IGZsdXNoID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpdmUgPSBsaXZlUm9vdChpZCk7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290KSByZXR1cm4gdm9pZCByb290cy5kZWxldGUoaWQpO1xuICBjb25zdCBwcmVzc2VkID0gcmVsZWFzZWQoKTsgLy8gYW4gYWN0aW9uLCBtYXliZSwgd2hpY2ggY2FycmllcyB3aGF0IGlzIGR1ZVxuICBpZiAocHJlc3NlZCkgcmV0dXJuIHZvaWQgcHJlc3NlZC50aGVuKCgpID0+IGZsdXNoKGlkKSk7XG4gIC8vIE9uZSByZXF1ZXN0IGF0IGEgdGltZTogdGhlIG5leHQgb25lIGNhcnJpZXMgYWxsIHRoYXQgaXMgdHlwZWQgbWVhbndoaWxlLlxuICBpZiAobGl2ZS5pc1VuZGVyV2F5KSByZXR1cm47XG4gIC8vIEFuIGFuc3dlciBtYXkgaGF2ZSBjbGVhcmVkIHRoZSBmb3JtIHNpbmNlLlxuICBjb25zdCBuYW1lcyA9IFsuLi5saXZlLmR1ZV0uZmlsdGVyKChbbmFtZSwgdmFsdWVdKSA9PiB2YWx1ZSA9PT0gdmFsdWVPZihyb290LCBuYW1lKSkubWFwKChbbmFtZV0pID0+IG5hbWUpXG4gICAgLmZpbHRlcigobmFtZSkgPT4gIWlucHV0c09mKHJvb3QsIG5hbWUpLnNvbWUoaXNIYWxmKSk7XG4gIGxpdmUuZHVlLmNsZWFyKCk7XG4gIGlmICghbmFtZXNbMF0pIHJldHVybjtcbiAgbGl2ZS5pc1VuZGVyV2F5ID0gdHJ1ZTtcbiAgY29uc3QgaW5wdXRzID0gbmFtZXMubWFwKChuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKVswXSk7XG4gIGNvbnN0IGhvbGRlciA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5jbG9zZXN0KGBmb3JtWyR7U1lOQ31dYCkpLmZpbmQoQm9vbGVhbik7XG4gIGNvbnN0IGFyZ3MgPSB7IGZpZWxkOiBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZGF0YXNldC5uaXRyb01vZGVsID8/IGlucHV0Lm5hbWUpIH07XG4gIGlmIChob2xkZXIpIE9iamVjdC5hc3NpZ24oYXJncywgeyBmb3JtOiBxdWVyeU9mKGhvbGRlcikgfSk7XG4gIHBvc3Qocm9vdCwgJ3N5bmMnLCBhcmdzKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZvcm06IEhUTUxGb3JtRWxlbWVudCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgcXVlcnlPZiA9IChmb3JtKSA9PiB7XG4gIGNvbnN0IHRleHRzID0gWy4uLm5ldyBGb3JtRGF0YShmb3JtKV0uZmlsdGVyKChbLCB2YWx1ZV0pID0+IHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpO1xuICByZXR1cm4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcygvKiogQHR5cGUge2FueX0gKi8gKHRleHRzKSl9YDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExpdmUgPSAoKSA9PiB7XG4gIG9uKCdpbnB1dCBjaGFuZ2UgY29tcG9zaXRpb25lbmQnLCBub3RlKTtcbiAgaGVhcigncXVldWVkJywgKHsgYWN0aW9uLCBpZCwgc291cmNlIH0pID0+IHtcbiAgICBpZiAoc291cmNlICYmIGFjdGlvbiAhPT0gJ3JlZnJlc2gnKSByb290cy5nZXQoaWQpPy5kdWUuY2xlYXIoKTsgLy8gaXQgY2FycmllcyB3aGF0IGlzIGR1ZVxuICB9KTtcbiAgaGVhcignZG9uZScsICh7IGFjdGlvbiwgaWQgfSkgPT4ge1xuICAgIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpO1xuICAgIGlmICghbGl2ZSB8fCBhY3Rpb24gIT09ICdzeW5jJykgcmV0dXJuO1xuICAgIGxpdmUuaXNVbmRlcldheSA9IGZhbHNlO1xuICAgIHNldFRpbWVvdXQoKCkgPT4gZmx1c2goaWQpKTtcbiAgfSk7XG59O1xuIiwgIi8qIFNob3dzIHRoYXQgYSBjb21wb25lbnQgd29ya3MuXG4gKlxuICogV2hpbGUgYW4gYWN0aW9uIHRoYXQgc29tZWJvZHkgYXNrZWQgZm9yIGlzIHVuZGVyIHdheSwgdGhlIGNvbXBvbmVudCdzIHJvb3QgaGFzIGFyaWEtYnVzeT1cInRydWVcIiBhbmRcbiAqIHRoZSBjbGFzcyBuaXRyby1idXN5LiBSZWFkcyBpbnNpZGUgaXQ6IGRhdGEtbml0cm8tbG9hZGluZywgdGhlIGFjdGlvbiBkdXJpbmcgd2hpY2ggdGhlIGVsZW1lbnQgaXNcbiAqIHNob3duLCBcIlwiIGZvciBhbnk7IGRhdGEtbml0cm8taGlkZSBvZiB0aGUgZWxlbWVudCB0aGF0IGFza3M6IHRoZSBzZWxlY3RvciBvZiB3aGF0IGlzIGhpZGRlbiBhdCBvbmNlLFxuICogdGhlIGVsZW1lbnQgb3Igb25lIGFyb3VuZCBpdC4gSWYgdGhlIGFjdGlvbiBmYWlscywgdGhhdCBpcyBzaG93biBhZ2Fpbi5cbiAqIEhlYXJzOiBuaXRybzphY3Rpb24tY29tcGxldGUsIG5pdHJvOmVycm9yOyBwYWdlc2hvdy5cbiAqL1xuaW1wb3J0IHsgaGVhciwgaXNBc2tlZCB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBST09ULCBhbGwsIGFsbE9mLCBmaW5kLCBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgSElEREVOID0gJ2RhdGEtbml0cm8taGlkZGVuJzsgLy8gb24gd2hhdCBhbiBhY3Rpb24gdW5kZXIgd2F5IGhhcyBoaWRkZW46IHRoZSByb290J3MgaWRcblxuLyoqIEB0eXBlIHsoaWQ/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKGlkKSA9PiB7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBhbGwoYFske0hJRERFTn1dYCkpIHtcbiAgICBpZiAoaWQgJiYgZWxlbWVudC5nZXRBdHRyaWJ1dGUoSElEREVOKSAhPT0gaWQpIGNvbnRpbnVlO1xuICAgIGVsZW1lbnQuaGlkZGVuID0gZmFsc2U7XG4gICAgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoSElEREVOKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb24/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBtYXJrID0gKHJvb3QsIGFjdGlvbikgPT4ge1xuICByb290LmNsYXNzTGlzdC50b2dnbGUoJ25pdHJvLWJ1c3knLCAhIWFjdGlvbik7XG4gIHNldEF0dHJpYnV0ZShyb290LCAnYXJpYS1idXN5JywgYWN0aW9uID8gJ3RydWUnIDogbnVsbCk7XG4gIGlmICghcm9vdC5jbGFzc0xpc3QubGVuZ3RoKSByb290LnJlbW92ZUF0dHJpYnV0ZSgnY2xhc3MnKTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbE9mKCdbZGF0YS1uaXRyby1sb2FkaW5nXScsIHJvb3QpKSB7XG4gICAgY29uc3QgeyBuaXRyb0xvYWRpbmcgfSA9IGVsZW1lbnQuZGF0YXNldDtcbiAgICBlbGVtZW50LmhpZGRlbiA9ICFhY3Rpb24gfHwgKG5pdHJvTG9hZGluZyAmJiBuaXRyb0xvYWRpbmcgIT09IGFjdGlvbik7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYWN0aW9uLCBpZCwgc291cmNlIH0gPSBqb2I7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290IHx8ICFpc0Fza2VkKGpvYikpIHJldHVybjtcbiAgbWFyayhyb290LCBhY3Rpb24pO1xuICBjb25zdCBzZWxlY3RvciA9IHNvdXJjZT8uZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLWhpZGUnKTtcbiAgY29uc3QgZWxlbWVudCA9IHNlbGVjdG9yICYmIHNvdXJjZS5jbG9zZXN0KHNlbGVjdG9yKTtcbiAgaWYgKCFlbGVtZW50IHx8ICFyb290LmNvbnRhaW5zKGVsZW1lbnQpKSByZXR1cm47XG4gIGVsZW1lbnQuaGlkZGVuID0gdHJ1ZTtcbiAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoSElEREVOLCBpZCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZW5kID0gKHsgdGFyZ2V0LCB0eXBlIH0pID0+IHtcbiAgaWYgKHRhcmdldC5pZCAmJiB0eXBlID09PSAnbml0cm86ZXJyb3InKSBzaG93KHRhcmdldC5pZCk7XG4gIGlmICh0YXJnZXQubWF0Y2hlcz8uKFJPT1QpKSBtYXJrKHRhcmdldCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMb2FkaW5nID0gKCkgPT4ge1xuICBoZWFyKCdsZWF2aW5nJywgYmVnaW4pO1xuICBvbignbml0cm86YWN0aW9uLWNvbXBsZXRlIG5pdHJvOmVycm9yJywgZW5kKTtcbiAgLy8gQSBwYWdlIHRoYXQgY29tZXMgYmFjayB3YWl0cyBmb3Igbm90aGluZywgd2hhdGV2ZXIgaXQgZGlkIHdoZW4gaXQgd2FzIGxlZnQuXG4gIGNvbnN0IHJlc3QgPSAoKSA9PiB7XG4gICAgc2hvdygpO1xuICAgIGZvciAoY29uc3Qgcm9vdCBvZiBhbGwoJy5uaXRyby1idXN5JykpIG1hcmsocm9vdCk7XG4gIH07XG4gIGhlYXIoJ3Jlc3RvcmVkJywgcmVzdCk7XG4gIG9uKCdwYWdlc2hvdycsICh7IHBlcnNpc3RlZCB9KSA9PiBwZXJzaXN0ZWQgJiYgcmVzdCgpKTtcbn07XG4iLCAiLyogTGV0cyBwb2xscyByZXN0IHdoaWxlIG5vYm9keSBjYW4gc2VlIHRoZW0sIGluIGEgaGlkZGVuIHRhYiwgYW5kIGFza3Mgb25jZSB3aGVuIGl0IGlzIHNlZW4gYWdhaW4uXG4gKlxuICogUmVhZHM6IGh4LXRyaWdnZXIgb2YgYSByb290LiBIZWFyczogdmlzaWJpbGl0eWNoYW5nZS5cbiAqL1xuaW1wb3J0IHsgcmVhY3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IHJlc3RpbmcgPSBuZXcgU2V0KCk7IC8vIGlkcyBvZiByb290cyB3aG9zZSB0aW1lIGhhcyBjb21lIG1lYW53aGlsZVxuXG5jb25zdCB3YWtlID0gKCkgPT4ge1xuICBpZiAoZG9jdW1lbnQuaGlkZGVuKSByZXR1cm47XG4gIGZvciAoY29uc3QgaWQgb2YgcmVzdGluZykge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAvLyBBbiBldmVudCBtYXkgaGF2ZSBicm91Z2h0IHRoZSBsYXN0IG5ld3MgbWVhbndoaWxlLlxuICAgIGlmIChyb290Py5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8uaW5jbHVkZXMoJ2V2ZXJ5ICcpKSByZWFjdChyb290KTtcbiAgfVxuICByZXN0aW5nLmNsZWFyKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQb2xscyA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKHsgaWQsIGlzUG9sbCB9KSA9PiB7XG4gICAgaWYgKCFkb2N1bWVudC5oaWRkZW4gfHwgIWlzUG9sbCkgcmV0dXJuIHRydWU7XG4gICAgcmVzdGluZy5hZGQoaWQpO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIG9uKCd2aXNpYmlsaXR5Y2hhbmdlJywgd2FrZSk7XG59O1xuIiwgIi8qIFVwbG9hZHM6IHNob3dzIGhvdyBmYXIgdGhlIGZpbGVzIG9mIGEgY29tcG9uZW50IGhhdmUgZ290LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXByb2dyZXNzIG9mIGEgcHJvZ3Jlc3MgZWxlbWVudCBpbnNpZGUgYSBjb21wb25lbnQsIHdoaWNoIGlzIGhpZGRlbiB1bmxlc3MgZmlsZXMgb2YgdGhhdFxuICogICBjb21wb25lbnQgYXJlIHVuZGVyIHdheS5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGwsIGFsbE9mLCBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgQkFSID0gJ3Byb2dyZXNzW2RhdGEtbml0cm8tcHJvZ3Jlc3NdJztcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgc2hvdzogKGJhcjogSFRNTFByb2dyZXNzRWxlbWVudCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IGVhY2ggPSAoaWQsIHNob3cpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpOyAvLyBhbiBhbnN3ZXIgbWF5IGhhdmUgcmVwbGFjZWQgaXRcbiAgaWYgKHJvb3QpIGFsbE9mKEJBUiwgcm9vdCkuZm9yRWFjaChzaG93KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFVwbG9hZHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3VwbG9hZGluZycsICh7IGlkLCB4aHIgfSkgPT4ge1xuICAgIGVhY2goaWQsIChiYXIpID0+IHtcbiAgICAgIGJhci52YWx1ZSA9IDA7XG4gICAgICBiYXIuaGlkZGVuID0gZmFsc2U7XG4gICAgfSk7XG4gICAgeGhyLnVwbG9hZC5hZGRFdmVudExpc3RlbmVyKCdwcm9ncmVzcycsICgvKiogQHR5cGUge1Byb2dyZXNzRXZlbnR9ICovIHsgbGVuZ3RoQ29tcHV0YWJsZSwgbG9hZGVkLCB0b3RhbCB9KSA9PiB7XG4gICAgICBpZiAobGVuZ3RoQ29tcHV0YWJsZSkgZWFjaChpZCwgKGJhcikgPT4gKGJhci52YWx1ZSA9IChsb2FkZWQgLyB0b3RhbCkgKiBiYXIubWF4KSk7XG4gICAgfSk7XG4gICAgeGhyLmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWRlbmQnLCAoKSA9PiBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLmhpZGRlbiA9IHRydWUpKSk7XG4gIH0pO1xuICAvLyBUaGUgSFRNTCBvZiBhIHBhZ2UgYXMgaXQgd2FzIGxlZnQsIHdpdGggdGhlIGJhciBvZiBhbiB1cGxvYWQgdGhhdCB3YXMgdW5kZXIgd2F5LlxuICBoZWFyKCdyZXN0b3JlZCcsICgpID0+IGFsbChCQVIpLmZvckVhY2goKGJhcikgPT4gKGJhci5oaWRkZW4gPSB0cnVlKSkpO1xufTtcbiIsICJpbXBvcnQgeyBzdGFydEFkZHJlc3MgfSBmcm9tICcuL2FkZHJlc3MuanMnO1xuaW1wb3J0IHsgY29ubmVjdCwgc3RhcnRCcmlkZ2UgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyB3aGVuTG9hZGVkIH0gZnJvbSAnLi9lYXJseS5qcyc7XG5pbXBvcnQgeyBzdGFydEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgc3RhcnRFdmVudHMgfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydEZvcmdldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IHRha2UgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgc3RhcnRMYXp5IH0gZnJvbSAnLi9sYXp5LmpzJztcbmltcG9ydCB7IHN0YXJ0TGl2ZSB9IGZyb20gJy4vbGl2ZS5qcyc7XG5pbXBvcnQgeyBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBzdGFydExvYWRpbmcgfSBmcm9tICcuL2xvYWRpbmcuanMnO1xuaW1wb3J0IHsgc3RhcnRPZmZsaW5lIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IHN0YXJ0T3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgZGlzdHJ1c3QgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc3RhcnRQb2xscyB9IGZyb20gJy4vcG9sbHMuanMnO1xuaW1wb3J0IHsgc3RhcnRQcmVzcyB9IGZyb20gJy4vcHJlc3MuanMnO1xuaW1wb3J0IHsgc3RhcnRTaW5nbGUgfSBmcm9tICcuL3NpbmdsZS5qcyc7XG5pbXBvcnQgeyBzdGFydFRvYXN0cyB9IGZyb20gJy4vdG9hc3RzLmpzJztcbmltcG9ydCB7IHN0YXJ0VXBsb2FkcyB9IGZyb20gJy4vdXBsb2Fkcy5qcyc7XG5pbXBvcnQgeyBzdGFydFdhaXRpbmcgfSBmcm9tICcuL3dhaXRpbmcuanMnO1xuXG4vKiogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IHZlcnNpb24gfSA9IGFkYXB0ZXI7XG4gIGlmICh0YWtlKHZlcnNpb24pKSB7XG4gICAgY29ubmVjdChhZGFwdGVyKTtcbiAgICByZXR1cm4gc3RhcnRMYXp5KCk7IC8vIGl0IGFza3MgYXQgb25jZVxuICB9XG4gIGNvbnN0IGZvdW5kID0gd2luZG93Lmh0bXg/LmFqYXggJiYgd2luZG93Lmh0bXgudmVyc2lvbjtcbiAgY29uc3Qgd2h5ID0gYG5pdHJvLWh0bXgke3ZlcnNpb259LmpzIG5lZWRzIGh0bXggJHt2ZXJzaW9ufSwgYW5kIGZvdW5kICR7Zm91bmQgfHwgJ25vbmUnfWA7XG4gIGNvbnNvbGUuZXJyb3Iod2h5KTtcbiAgcnVuV2l0aCgoKSA9PiBQcm9taXNlLnJlamVjdCh3aHkpKTtcbn07XG5cbi8qKiBTdGFydCBldmVyeXRoaW5nLCBvbmNlOiBodG14IHJ1bnMgdGhlIHNjcmlwdHMgb2YgYSBib2R5IGFuZXcgd2hlbiBpdCByZXN0b3JlcyBhIHBhZ2UuIFNjcmlwdHMgbWF5IGNhbGwgYWN0aW9uc1xuICogZnJvbSBub3cgb247IHRoZXkgbGVhdmUgb25jZSBodG14IGlzIHRoZXJlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0YXJ0ID0gKGFkYXB0ZXIpID0+IHtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm8nKSAmJiB3aW5kb3cubml0cm8/LmNhbGwpIHJldHVybjsgLy8gbm8gaWQgbWFrZXMgYW4gb3duIHByb3BlcnR5XG4gIGRpc3RydXN0KGFkYXB0ZXIudW50cnVzdGVkKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignbG9hZCcsICgpID0+IHRha2UoYWRhcHRlci52ZXJzaW9uKSwgdHJ1ZSk7IC8vIG9mIGEgc2NyaXB0LCBiZWZvcmUgdGhlIG5leHQgb25lIHJ1bnNcbiAgd2hlbkxvYWRlZCgoKSA9PiBiZWdpbihhZGFwdGVyKSwgYWRhcHRlci5maXJzdCk7XG4gIHN0YXJ0RW50cmllcygpO1xuICBzdGFydE93bigpO1xuICBzdGFydFByZXNzKCk7XG4gIHN0YXJ0RXZlbnRzKCk7XG4gIHN0YXJ0T2ZmbGluZSgpO1xuICBzdGFydFdhaXRpbmcoKTtcbiAgc3RhcnRTaW5nbGUoKTtcbiAgc3RhcnRGb3JnZXQoKTtcbiAgc3RhcnRCcmlkZ2UoKTtcbiAgc3RhcnRMaXZlKCk7XG4gIHN0YXJ0VXBsb2FkcygpO1xuICBzdGFydExvYWRpbmcoKTtcbiAgc3RhcnRQb2xscygpO1xuICBzdGFydFRvYXN0cygpO1xuICBzdGFydEFkZHJlc3MoKTtcbn07XG4iLCAiaW1wb3J0IHsgaHRteDQgfSBmcm9tICcuL2h0bXg0LmpzJztcbmltcG9ydCB7IHN0YXJ0IH0gZnJvbSAnLi9zdGFydC5qcyc7XG5cbnN0YXJ0KGh0bXg0KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBR08sTUFBTTtBQUFBO0FBQUEsSUFBOEIsU0FBUyxjQUFlO0FBQUE7QUFDNUQsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBRXBCLE1BQUksWUFBWTtBQUdULE1BQU0sV0FBVyxDQUFDLGFBQWEsTUFBTSxZQUFZO0FBR2pELE1BQU0sWUFBWSxDQUFDLFlBQVksQ0FBQyxRQUFRLFVBQVUsU0FBUztBQUczRCxNQUFNLE1BQU0sQ0FBQyxVQUFVLE9BQU8sYUFBYSxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxTQUFTO0FBR2hHLE1BQU0sUUFBUSxDQUFDLGFBQWEsSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUczQyxNQUFNLE9BQU8sQ0FBQyxPQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksT0FBTyxFQUFFLENBQUM7QUFJckQsTUFBTSxZQUFZLENBQUMsU0FBUyxDQUFDLE1BQU0sUUFBUSxhQUFhO0FBR3hELE1BQU0sVUFBVSxPQUFPLE9BQU87QUFDbkMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLENBQUMsVUFBVSxLQUFLLEVBQUUsQ0FBQyxHQUFHLFFBQVMsT0FBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxFQUFFLENBQUM7QUFDeEgsV0FBTyxLQUFLLEVBQUU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxDQUFDLFlBQVk7QUFDakMsUUFBSSxDQUFDLFVBQVUsT0FBTyxFQUFHO0FBQ3pCLFVBQU0sT0FBTyxRQUFRLFVBQVUsR0FBRyxJQUFJLHFCQUFxQjtBQUMzRCxXQUFPLEtBQUssTUFBTSxRQUFRLFVBQVUsS0FBSztBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVSxTQUFTLElBQUksVUFBVSxJQUFJLEVBQUUsT0FBTyxDQUFDLFlBQVksT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUlsRyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsTUFDaEMsQ0FBQyxTQUFTLEdBQUcsQ0FBQyxHQUFHLFFBQVEsaUJBQWlCLDZCQUE2QixDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxPQUFPLENBQUM7QUFJcEcsTUFBTSxVQUFVLENBQUMsU0FBUyxDQUFDLEtBQUssY0FBYyxHQUFHLElBQUksc0JBQXNCLFNBQVMsRUFBRTtBQUl0RixNQUFNLFNBQVMsQ0FBQyxTQUFTLFNBQVMsTUFBTSxXQUFXLE9BQU8sT0FBTyxHQUFHLFFBQVEsWUFBWSxHQUFHO0FBSTNGLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxHQUFHLFNBQVMsS0FBSyxNQUFNLFFBQVEsU0FBUyxNQUFNLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQztBQUl4RixNQUFNLGVBQWUsQ0FBQyxTQUFTLE1BQU0sVUFDMUMsVUFBVSxPQUFPLFFBQVEsZ0JBQWdCLElBQUksSUFBSSxRQUFRLGFBQWEsTUFBTSxLQUFLO0FBRTVFLE1BQU0sVUFBVSxNQUFNLFNBQVMsV0FBVyxTQUFTO0FBSW5ELE1BQU0sS0FBSyxDQUFDLE9BQU8sYUFBYTtBQUNyQyxlQUFXLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRyxRQUFPLGlCQUFpQixNQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ25GO0FBSU8sTUFBTSxPQUFPLENBQUMsVUFBVTtBQUM3QixVQUFNLGVBQWU7QUFDckIsVUFBTSx5QkFBeUI7QUFBQSxFQUNqQztBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sV0FBVyxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFHakYsTUFBTSxVQUFVLENBQUMsU0FBUyxnQkFBZ0IsWUFBWSxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsVUFBVSxpQkFBaUIsSUFBSTs7O0FDekVySCxNQUFNLE9BQU8sSUFBSSxZQUFZO0FBR3RCLE1BQU0sT0FBTyxDQUFDLE1BQU0sYUFDekIsS0FBSyxpQkFBaUIsTUFBTSxDQUFvQixVQUFVO0FBQ3hELFFBQUksU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFPLE9BQU0sZUFBZTtBQUFBLEVBQzdELENBQUM7QUFHSSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFdBQVcsS0FBSyxjQUFjLElBQUksWUFBWSxNQUFNLEVBQUUsWUFBWSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBR3pHLE1BQU0sU0FBUyxDQUFDLE1BQU0sUUFBUSxTQUFTO0FBQzVDLFVBQU0sT0FBTyxJQUFJLFNBQVM7QUFDMUIsU0FBSyxJQUFJLHVCQUF1QixFQUFFO0FBQ2xDLFdBQU87QUFBQSxNQUNMLElBQUksS0FBSztBQUFBLE1BQ1QsV0FBVyxLQUFLLFFBQVE7QUFBQSxNQUN4QjtBQUFBLE1BQ0EsTUFBTSxHQUFHLEtBQUssUUFBUSxRQUFRLEdBQUcsbUJBQW1CLE1BQU0sQ0FBQztBQUFBLE1BQzNEO0FBQUEsTUFDQSxNQUFNLFFBQVE7QUFBQSxNQUNkO0FBQUEsTUFDQSxNQUFNLG9CQUFJLElBQUk7QUFBQSxNQUNkLE9BQU8sQ0FBQztBQUFBLE1BQ1IsUUFBUSxDQUFDO0FBQUEsTUFDVCxRQUFRLG9CQUFJLElBQUk7QUFBQSxNQUNoQixHQUFHO0FBQUEsSUFDTDtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsUUFBUSxNQUFNLENBQUMsV0FBVyxDQUFDLHVCQUF1QixLQUFLLE1BQU07QUFJeEYsTUFBTSxZQUFZLENBQUMsU0FBUyxLQUFLLFdBQVcsUUFBUTtBQUdwRCxNQUFNLGVBQWUsQ0FBQyxNQUFNLFNBQVM7QUFDMUMsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxJQUFJLEdBQUc7QUFDaEQsVUFBSSxVQUFVLElBQUksRUFBRztBQUNyQixXQUFLLE9BQU8sSUFBSTtBQUNoQixpQkFBVyxRQUFRLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDLEtBQUssR0FBRztBQUN6RCxjQUFNLFNBQVMsUUFBUSxPQUFPLFNBQVMsWUFBWSxFQUFFLGdCQUFnQjtBQUNyRSxhQUFLLE9BQU8sTUFBTSxTQUFTLEtBQUssVUFBVSxJQUFJLElBQUksUUFBUSxFQUFFO0FBQUEsTUFDOUQ7QUFBQSxJQUNGO0FBQUEsRUFDRjs7O0FDekRPLE1BQUk7QUFJSixNQUFNLE9BQU8sQ0FBQyxZQUFZO0FBQy9CLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQUksT0FBTyxRQUFRLFNBQVMsTUFBTSxPQUFPLE1BQU0sUUFBUyxVQUFTO0FBQ2pFLFdBQU87QUFBQSxFQUNUO0FBR08sTUFBTSxTQUFTLENBQUMsTUFBTSxhQUFhLEdBQUcsUUFBUSxJQUFJLElBQUksQ0FBQyxVQUFVLFNBQVMsT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUk5RixNQUFNLE9BQU8sQ0FBQyxPQUFPQSxNQUFLLFdBQVc7QUFDMUMsUUFBSSxDQUFDLE9BQU8sT0FBTyxTQUFTLE9BQU8sSUFBSSxFQUFHO0FBQzFDLFNBQUssS0FBSztBQUNWLElBQUFBLEtBQUksTUFBTTtBQUFBLEVBQ1o7QUFJTyxNQUFNLFlBQVksQ0FBQyxNQUFNQyxVQUM5QixPQUFPLE1BQU0sQ0FBQyxPQUFPLFdBQVc7QUFDOUIsVUFBTSxFQUFFLFNBQVMsS0FBSyxJQUFJQSxNQUFLLE1BQU07QUFDckMsUUFBSSxXQUFXLE9BQU8sU0FBUyxJQUFJLEVBQUcsTUFBSyxLQUFLO0FBQUEsRUFDbEQsQ0FBQztBQUlJLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDN0IsVUFBTUMsUUFBTyxvQkFBSSxRQUFRO0FBQ3pCLFdBQU8sTUFBTSxDQUFDLEVBQUUsT0FBTyxNQUFNQSxNQUFLLElBQUksTUFBTSxDQUFDO0FBQzdDLE9BQUcscUNBQXFDLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDdEQsWUFBTSxVQUFVLE9BQU8sVUFBVSxJQUFJO0FBQ3JDLFVBQUksQ0FBQyxXQUFXQSxNQUFLLElBQUksT0FBTyxFQUFHO0FBQ25DLFVBQUksT0FBTyxTQUFTLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFRLE1BQU0sRUFBRyxNQUFLLFFBQVEsT0FBTztBQUFBLElBQ3RHLENBQUM7QUFBQSxFQUNIO0FBRUEsTUFBTSxXQUFXLENBQUMsdUJBQXVCLFdBQVc7QUFJN0MsTUFBTSxlQUFlLENBQUMsTUFBTUQsVUFDakMsT0FBTyxpQkFBaUIsUUFBUSxJQUFJLElBQUksQ0FBb0IsRUFBRSxrQkFBa0IsT0FBTyxNQUFNO0FBQzNGLFFBQUksaUJBQWtCO0FBQ3RCLFVBQU0sRUFBRSxLQUFLLFNBQVMsTUFBTSxJQUFJLElBQUlBLE1BQUssTUFBTTtBQUMvQyxVQUFNLEtBQUssT0FBTyxPQUFPLEdBQUc7QUFDNUIsUUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHLFVBQVMsYUFBYSxFQUFFLElBQUksS0FBSyxJQUFJLEVBQUUsQ0FBQztBQUNqRSxRQUFJLENBQUMsSUFBSztBQUNWLFVBQU0sRUFBRSxNQUFNLElBQUksSUFBSTtBQUV0QixRQUFJLFNBQVMsQ0FBQyxHQUFHLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUNFLEtBQUksTUFBTUEsVUFBUyxVQUFVLEdBQUcsQ0FBQyxZQUFZLElBQUksSUFBSSxVQUFVLENBQUMsQ0FBQztBQUNyRyxVQUFNLE1BQU0sSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDQSxPQUFNLEtBQUssTUFBTSxDQUFDQSxPQUFNLFNBQVMsU0FBU0EsS0FBSSxJQUFJLElBQUksSUFBSUEsS0FBSSxJQUFJLEtBQUssQ0FBQztBQUNuRyxlQUFXQSxTQUFRLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQyxFQUFHLE1BQUssT0FBT0EsS0FBSTtBQUNyRCxlQUFXLENBQUNBLE9BQU0sS0FBSyxLQUFLLElBQUssTUFBSyxPQUFPQSxPQUFNLEtBQUs7QUFDeEQsYUFBUyxXQUFXLEdBQUc7QUFBQSxFQUN6QixDQUFDO0FBR0ksTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFLE1BQU0sUUFBUSxRQUFRLFFBQVEsR0FBRyxTQUFTO0FBQ3BFLFFBQUksUUFBUSxJQUFJLElBQUksRUFBRyxRQUFPLGFBQWEsZUFBZSxxQkFBcUI7QUFFL0UsVUFBTSxRQUFRLEVBQUUsT0FBTyxLQUFLLFdBQVcsRUFBRSxnQkFBZ0IsS0FBSyxFQUFFO0FBQ2hFLFdBQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxNQUFNLEVBQUUsUUFBUSxRQUFRLFNBQVMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUFBLEVBQ2hGOzs7QUN0RU8sTUFBTSxTQUFTO0FBQ2YsTUFBTSxTQUFTO0FBQ2YsTUFBTSxRQUNYO0FBR0ssTUFBTSxTQUFTLENBQUMsRUFBRSxLQUFLLE1BQU0saUJBQWlCLEtBQUssSUFBSTtBQUd2RCxNQUFNLFNBQVMsQ0FBQyxNQUFNLFdBQVcsS0FBSyxXQUFXLE9BQU8sVUFBVSxLQUFLLE1BQU0sQ0FBQyxPQUFPLE9BQU8sVUFBVSxPQUFPLEVBQUUsQ0FBQztBQUdoSCxNQUFNLFdBQVcsQ0FBQyxVQUFVO0FBQ2pDLFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQzNELFFBQUksTUFBTSxRQUFTLFFBQU8sQ0FBQyxHQUFHLE1BQU0sZUFBZSxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sS0FBSztBQUNqRixXQUFPLENBQUMsR0FBSSxNQUFNLFNBQVMsQ0FBQyxNQUFNLEtBQUssQ0FBRTtBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVTtBQUM5QixVQUFNLEVBQUUsY0FBYyxPQUFPLFVBQVUsU0FBQUMsVUFBUyxLQUFLLElBQUk7QUFDekQsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0saUJBQWlCLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUNsRSxRQUFJLE1BQU8sUUFBTyxDQUFDO0FBQ25CLFFBQUksQ0FBQ0EsVUFBUztBQUNaLFVBQUksTUFBTSxVQUFVLGFBQWMsUUFBTyxDQUFDLFlBQVk7QUFDdEQsWUFBTSxRQUFRLE1BQU0sVUFBVTtBQUM5QixZQUFNLFFBQVE7QUFDZCxhQUFPLENBQUMsTUFBTSxLQUFLO0FBQUEsSUFDckI7QUFDQSxRQUFJLFNBQVMsQ0FBQyxHQUFHQSxRQUFPLEVBQUUsT0FBTyxDQUFDLFdBQVcsT0FBTyxlQUFlO0FBQ25FLFFBQUksQ0FBQyxZQUFZLENBQUMsT0FBTyxDQUFDLEtBQUssT0FBTyxFQUFHLFVBQVMsQ0FBQyxHQUFHQSxRQUFPLEVBQUUsT0FBTyxDQUFDLFdBQVcsQ0FBQyxPQUFPLFFBQVEsV0FBVyxDQUFDLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDMUgsWUFBUSxXQUFXLFNBQVMsT0FBTyxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3hFO0FBR08sTUFBTSxRQUFRLENBQUMsT0FBTyxXQUFXO0FBQ3RDLFFBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxDQUFDLEVBQUc7QUFDckMsUUFBSSxPQUFPLEtBQUssRUFBRyxPQUFNLFVBQVUsT0FBTztBQUFBLGFBQ2pDLE1BQU0sUUFBUyxZQUFXLFVBQVUsTUFBTSxRQUFTLFFBQU8sV0FBVyxPQUFPLFNBQVMsT0FBTyxLQUFLO0FBQUEsYUFDakcsTUFBTSxPQUFPO0FBQ3BCLFlBQU0sV0FBVyxJQUFJLGFBQWE7QUFDbEMsaUJBQVcsUUFBUSxPQUFRLFVBQVMsTUFBTSxJQUFJLElBQUk7QUFDbEQsWUFBTSxRQUFRLFNBQVM7QUFBQSxJQUN6QixNQUFPLE9BQU0sUUFBUTtBQUFBLEVBQ3ZCO0FBSU8sTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxVQUFNLFFBQVMsUUFBUSxTQUFTLFlBQVksQ0FBQyxRQUFRLGFBQWEsU0FBUyxLQUFLLFFBQVEsUUFBUztBQUNqRyxXQUFPLENBQUMsTUFBTSxhQUFhLFNBQVMsS0FBSyxNQUFNLGFBQWEsTUFBTSxHQUFHLE1BQU0sYUFBYSxpQkFBaUIsQ0FBQztBQUFBLEVBQzVHO0FBRUEsTUFBTSxTQUFTO0FBR1IsTUFBTSxRQUFRLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxJQUFJLFdBQVcsTUFBTTtBQUkvQyxNQUFNLGFBQWEsQ0FBQyxTQUFTO0FBQ2xDLFVBQU0sU0FBUyxvQkFBSSxJQUFJO0FBQ3ZCLFVBQU0sV0FBVyxvQkFBSSxJQUFJO0FBQ3pCLFVBQU0sUUFBUSxRQUFRLElBQUksS0FBSztBQUMvQixlQUFXLFdBQVcsS0FBSyxpQkFBaUIsU0FBUyw4QkFBOEIsR0FBRztBQUNwRixZQUFNLEVBQUUsTUFBTSxJQUFJLFdBQVcsTUFBTSxNQUFNLElBQUk7QUFFN0MsWUFBTSxPQUFPLFNBQVMsUUFBUSxRQUFRLDBDQUEwQztBQUVoRixZQUFNLE1BQU0sTUFBTSxDQUFDLFdBQVcsTUFBTSxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU0sYUFBYSxpQkFBaUIsR0FBRyxHQUFHLFFBQVEsT0FBTyxDQUFDO0FBQ3hILFlBQU0sTUFBTSxDQUFDLFNBQVMsVUFBVSxPQUFPLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsS0FBSztBQUMzRSxhQUFPLElBQUksTUFBTSxPQUFPLElBQUksR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMxQyxlQUFTLElBQUksR0FBRyxHQUFHLElBQUksT0FBTyxJQUFJLEdBQUcsQ0FBQyxJQUFJLE9BQU87QUFBQSxJQUNuRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxTQUFTLENBQUMsWUFBYSxTQUFTLGNBQWMsVUFBVSxTQUFTLFNBQVUsU0FBUyxRQUFRLE1BQU0sS0FBSztBQUk3RyxNQUFNLFdBQVcsQ0FBQyxNQUFNLFVBQVU7QUFDaEMsVUFBTSxPQUFPLEtBQUssT0FBTyxNQUFNLElBQUk7QUFDbkMsZUFBVyxTQUFTLFNBQVMsS0FBSyxHQUFHO0FBQ25DLFlBQU0sS0FBSyxLQUFLLFlBQVksS0FBSztBQUNqQyxVQUFJLE1BQU0sRUFBRyxNQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsSUFDaEM7QUFDQSxTQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ3RCLGVBQVcsU0FBUyxLQUFNLE1BQUssT0FBTyxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3pEO0FBSU8sTUFBTSxhQUFhLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTTtBQUNsRSxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNLE1BQU0sb0JBQUksSUFBSTtBQUNwQixVQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFVBQU0sU0FBUyxXQUFXLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxXQUFXLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFDaEgsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEtBQUssQ0FBQyxLQUFLLFNBQVMsT0FBTyxLQUFLLEtBQUssTUFBTSxRQUFRLFVBQVUsRUFBRyxVQUFTLE1BQU0sS0FBSztBQUFBLElBQ3ZHO0FBQ0EsVUFBTSxRQUFRLG9CQUFJLElBQUksQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHLFFBQVEsUUFBUSxDQUFDLENBQUM7QUFDekQsVUFBTSxRQUFRLFFBQVEsSUFBSTtBQUMxQixlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssUUFBUTtBQUNqQyxVQUFJLENBQUMsU0FBUyxPQUFPLEtBQUssTUFBTSxLQUFNO0FBQ3RDLFlBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsWUFBTSxRQUFRLE1BQU0sYUFBYSxrQkFBa0I7QUFDbkQsVUFBSSxNQUFPLEVBQUMsU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxLQUFLO0FBQzFELFlBQU0sUUFBUSxNQUFNLFFBQVEsVUFBVSxLQUFLO0FBRTNDLFVBQUksU0FBVSxNQUFNLElBQUksSUFBSSxLQUFLLFNBQVMsT0FBTyxLQUFLLEVBQUksTUFBSyxJQUFJLEtBQUssRUFBRSxNQUFNLE9BQU8sUUFBUSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDbEg7QUFFQSxVQUFNLFNBQVMsQ0FBQyxHQUFHLEdBQUcsRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLEtBQUssSUFBSSxJQUFJLENBQUM7QUFDeEQsUUFBSSxPQUFPLENBQUMsS0FBSyxXQUFXLE9BQVEsTUFBSyxJQUFJLGdCQUFnQixPQUFPLEtBQUssQ0FBQztBQUFBLEVBQzVFOzs7QUM5R08sTUFBTSxXQUFXO0FBQUE7QUFBQSxJQUEwQixTQUFTLGNBQWUsUUFBUSxLQUFLO0FBQUE7QUFHaEYsTUFBTSxXQUFXLENBQUMsRUFBRSxHQUFHLEdBQUcsVUFBVSxNQUFNLGlCQUFpQixRQUFRLElBQUksT0FBTyxFQUFFLENBQUMsSUFBSSxFQUFFLENBQUM7QUFHL0YsTUFBTSxPQUFPLENBQUMsTUFBTSxFQUFFLElBQUksTUFBTSxLQUFLLE1BQU07QUFDekMsVUFBTSxRQUFRLElBQUksT0FBTyxJQUFJLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLFNBQVMsS0FBSyxNQUFNLE9BQU8sS0FBSyxNQUFNLFNBQVMsS0FBSztBQUNwSCxXQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDN0I7QUFHTyxNQUFNLFVBQVUsQ0FBQyxPQUFPLEtBQUssVUFBVSxLQUFLLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUs7QUFLdEYsTUFBTSxRQUFRLENBQUMsS0FBSyxVQUFVO0FBQ25DLFFBQUk7QUFBQTtBQUFBLE1BQTRCLFNBQVM7QUFBQTtBQUN6QyxRQUFJLFFBQVEsUUFBUSxPQUFPLEtBQUssS0FBSztBQUNyQyxhQUFTLFVBQVUsT0FBTyxZQUFZLEtBQUssVUFBVSxRQUFRLGVBQWU7QUFDMUUsWUFBTSxTQUFTLFFBQVEsTUFBTSxNQUFNLGNBQWMsUUFBUSxJQUFJLE9BQU8sUUFBUSxFQUFFLENBQUMsaUJBQWlCO0FBQ2hHLFVBQUksT0FBUSxFQUFDLE9BQU8sS0FBSyxJQUFJLENBQUMsU0FBUyxNQUFNO0FBQUEsSUFDL0M7QUFDQSxVQUFNLE1BQU0sQ0FBQztBQUNiLFdBQU8sU0FBUyxTQUFTLE1BQU0sY0FBYyxNQUFNLGFBQWEsTUFBTSxhQUFhLElBQUksTUFBTSxNQUFNLGFBQWEsSUFBSSxHQUFHLFFBQVEsTUFBTSxlQUFlO0FBQ2xKLFVBQUksUUFBUSxDQUFDLE9BQU8sS0FBSyxDQUFDO0FBQzFCLFVBQUksVUFBVSxPQUFPLFVBQVUsTUFBTyxRQUFPO0FBQzdDLGNBQVEsTUFBTTtBQUFBLElBQ2hCO0FBQ0EsV0FBTyxDQUFDO0FBQUEsRUFDVjs7O0FDL0JBLE1BQU0sUUFBUSxDQUFDLFNBQVMsV0FBVyxPQUFPLENBQUMsU0FBUyxHQUFHLFFBQVEsaUJBQWlCLE9BQU8sUUFBUSxFQUFFLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRTtBQUt0SCxNQUFNLFVBQVUsQ0FBQyxTQUFTQyxXQUFVO0FBQ2xDLFVBQU0sRUFBRSxZQUFZLFNBQVMsSUFBSSxRQUFRO0FBQ3pDLFVBQU0sU0FBUyxDQUFDLEdBQUcsUUFBUSxFQUFFLE1BQU0sR0FBRyxDQUFDLEdBQUcsUUFBUSxFQUFFLFFBQVEsT0FBTyxDQUFDO0FBQ3BFLFVBQU0sTUFBTSxPQUFPLElBQUksQ0FBQyxRQUFRLE1BQU0sR0FBRyxFQUFFLE9BQU8sQ0FBQyxPQUFPQSxPQUFNLElBQUksRUFBRSxDQUFDLENBQUMsRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUNsRyxVQUFNLE9BQU8sQ0FBQyxHQUFHLFVBQVUsRUFBRSxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sZUFBZSxLQUFLLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSztBQUNsSCxXQUFPLEtBQUssVUFBVSxDQUFDLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQzFDO0FBSUEsTUFBTSxZQUFZLENBQUMsS0FBSyxVQUFVO0FBQ2hDLFVBQU0sTUFBTSxNQUFNLEtBQUssS0FBSztBQUM1QixVQUFNLENBQUMsT0FBTyxLQUFLLElBQUksSUFBSSxHQUFHLEVBQUUsS0FBSyxDQUFDO0FBQ3RDLFFBQUksQ0FBQyxPQUFPLGFBQWEsYUFBYSxFQUFHO0FBQ3pDLFVBQU0sT0FBTyxJQUFJLElBQUksTUFBTSxPQUFPLHFCQUFxQixDQUFDO0FBQ3hELFVBQU1BLFNBQVEsSUFBSSxJQUFJLE1BQU0sR0FBRyxFQUFFLE9BQU8sQ0FBQyxPQUFPLE1BQU0sS0FBSyxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQ25FLFVBQU0sVUFBVSxDQUFDLE1BQU0sS0FBSyxFQUFFLEtBQUssQ0FBQyxPQUFPQSxPQUFNLElBQUksRUFBRSxDQUFDO0FBQ3hELFVBQU1DLFVBQVMsSUFBSSxNQUFNLENBQUMsRUFBRSxNQUFNLENBQUMsQ0FBQyxTQUFTLElBQUksTUFBTSxRQUFRLFNBQVNELE1BQUssTUFBTSxRQUFRLE1BQU1BLE1BQUssQ0FBQztBQUN2RyxXQUFPLFdBQVdDLFdBQVUsQ0FBQyxTQUFTLE9BQU8sUUFBUSxLQUFLLENBQUMsU0FBUyxPQUFPLEtBQUssS0FBSztBQUFBLEVBQ3ZGO0FBR0EsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFHM0IsTUFBTSxRQUFRLENBQUMsR0FBRyxFQUFFLE1BQU0sTUFBTTtBQUM5QixRQUFJLENBQUMsU0FBUyxFQUFHO0FBQ2pCLGVBQVcsRUFBRSxVQUFVLFVBQVUsT0FBTyxLQUFLLE9BQU87QUFDbEQsWUFBTSxRQUFRLFVBQVUsVUFBVSxnQkFBZ0IsVUFBVTtBQUM1RCxZQUFNLFFBQVEsU0FBUyxPQUFPLFdBQVcsU0FBUyxhQUFhLEtBQUssT0FBTyxNQUFNLEtBQUssVUFBVSxRQUFRLEtBQUs7QUFDN0csVUFBSSxDQUFDLE1BQU87QUFDWixZQUFNLGdCQUFnQixhQUFhO0FBQ25DLGFBQU8sSUFBSSxLQUFLO0FBQUEsSUFDbEI7QUFBQSxFQUNGO0FBSUEsTUFBTSxXQUFXLENBQUMsU0FBUyxFQUFFLFVBQVUsU0FBUyxNQUFNO0FBQ3BELFFBQUksYUFBYSxXQUFXLFlBQVksU0FBUyxpQkFBaUIsQ0FBQyxPQUFPLE9BQU8sRUFBRztBQUNwRixZQUFRLGFBQWEsVUFBVSxRQUFRO0FBQ3ZDLFdBQU87QUFBQSxFQUNUO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsU0FBSyxrQkFBa0IsZ0JBQWdCO0FBQUEsTUFDckMsd0JBQXdCO0FBQUEsTUFDeEIsa0JBQWtCO0FBQUEsTUFDbEIsd0JBQXdCLENBQW9CLEdBQXNCLEVBQUUsUUFBUSxNQUFNLENBQUMsT0FBTyxJQUFJLE9BQU87QUFBQSxJQUN2RyxDQUFDO0FBQUEsRUFDSDs7O0FDL0RPLE1BQU0sVUFBVSxDQUFDLFFBQVEsQ0FBQyxLQUFLLEVBQUUsTUFBTSxTQUFTLFFBQVEsT0FBTyxNQUNwRSxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDL0IsUUFBSSxLQUFLLFFBQVEsR0FBRztBQUNwQixRQUFJLGVBQWU7QUFDbkIsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLElBQUksUUFBUSxPQUFPLEVBQUcsS0FBSSxpQkFBaUIsTUFBTSxLQUFLO0FBQ2xGLFFBQUksU0FBUyxNQUFNLFFBQVEsT0FBTyxLQUFLLEdBQUcsQ0FBQztBQUMzQyxRQUFJLFVBQVUsTUFBTSxPQUFPLElBQUksVUFBVSx3QkFBd0IsQ0FBQztBQUNsRSxRQUFJLFVBQVUsTUFBTSxPQUFPLElBQUksYUFBYSxXQUFXLFlBQVksQ0FBQztBQUNwRSxZQUFRLGlCQUFpQixTQUFTLE1BQU0sSUFBSSxNQUFNLENBQUM7QUFDbkQsUUFBSSxLQUFLLElBQUk7QUFBQSxFQUNmLENBQUM7QUFHSCxNQUFNLFNBQVMsQ0FBQyxLQUFLLFFBQVE7QUFDM0IsVUFBTUMsU0FBUSxJQUFJLHNCQUFzQixFQUFFLEtBQUssRUFBRSxNQUFNLFNBQVMsRUFBRSxPQUFPLE9BQU87QUFDaEYsVUFBTSxVQUFVLElBQUk7QUFBQTtBQUFBLE1BQTRCQSxPQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxZQUFZLENBQUMsQ0FBQztBQUFBLElBQUU7QUFDL0YsVUFBTSxFQUFFLFVBQVUsTUFBTSxhQUFhLFFBQVEsV0FBVyxJQUFJO0FBQzVELFVBQU0sVUFBVSxDQUFDLENBQUMsS0FBSyxLQUFLLEdBQUcsRUFBRSxTQUFTLE1BQU07QUFDaEQsVUFBTSxXQUFXLElBQUksU0FBUyxVQUFVLE9BQU8sTUFBTSxFQUFFLFNBQVMsUUFBUSxXQUFXLENBQUM7QUFFcEYsVUFBTSxhQUFhLGdCQUFnQixJQUFJLElBQUksS0FBSyxTQUFTLE9BQU8sRUFBRTtBQUNsRSxXQUFPLE9BQU8saUJBQWlCLFVBQVUsRUFBRSxLQUFLLEVBQUUsT0FBTyxZQUFZLEdBQUcsWUFBWSxFQUFFLE9BQU8sV0FBVyxFQUFFLENBQUM7QUFBQSxFQUM3Rzs7O0FDWEEsTUFBSSxTQUFTO0FBQ2IsS0FBRyxZQUFZLE1BQU8sU0FBUyxJQUFLO0FBQ3BDLEtBQUcsWUFBWSxNQUFNLFdBQVcsTUFBTyxTQUFTLEtBQU0sQ0FBQztBQUN2RCxTQUFPLFlBQVksaUJBQWlCLFlBQVksQ0FBb0IsVUFBVTtBQUM1RSxRQUFJLFVBQVUsTUFBTSxZQUFZLFFBQVEsU0FBUyxLQUFNLFFBQU8sZUFBZSxPQUFPLGdCQUFnQixFQUFFLE9BQU8sTUFBTSxDQUFDO0FBQUEsRUFDdEgsQ0FBQztBQUdELE1BQU0sVUFBVSxDQUFDQyxTQUFRO0FBRXZCLFVBQU1DLFFBQU8sQ0FBQyxPQUFPLEVBQUUsZUFBZSxTQUFTLFNBQVMsRUFBRSxRQUFRLE1BQU0sS0FBSyxHQUFHLFlBQVksTUFDMUYsS0FBSyxPQUFPRCxNQUFLLEVBQUUsU0FBUyxNQUFNLE1BQU0sT0FBTyxZQUFZLFNBQVMsVUFBVSxTQUFZLFlBQVksQ0FBQztBQUN6RyxXQUFPLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFDM0MsWUFBTSxFQUFFLFNBQVMsU0FBUyxlQUFlLGFBQWEsRUFBRSxPQUFPLElBQUksRUFBRSxJQUFJO0FBQ3pFLFVBQUksS0FBSztBQUNQLFlBQUksVUFBVTtBQUNkLGdCQUFRLE9BQU8sSUFBSTtBQUFBLE1BQ3JCLFdBQVcsQ0FBQyxXQUFXLGtCQUFrQixPQUFPLGFBQWEsRUFBRyxDQUFBQyxNQUFLLE9BQU8sR0FBRztBQUFBLElBQ2pGLENBQUM7QUFDRCxXQUFPLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFDM0MsWUFBTSxNQUFNLElBQUksWUFBWTtBQUM1QixVQUFJLElBQUssS0FBSSxTQUFTO0FBQUEsVUFDakIsQ0FBQUEsTUFBSyxPQUFPLEdBQUc7QUFBQSxJQUN0QixDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsQ0FBQyxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksVUFBVSxhQUFhLEVBQUUsT0FBTyxJQUFJLEdBQUcsS0FBSyxFQUFFLE1BQU07QUFDL0YsVUFBSSxDQUFDLElBQUs7QUFDVixZQUFNLGVBQWU7QUFDckIsYUFBTyxHQUFHO0FBQ1YsWUFBTSxFQUFFLFNBQVMsWUFBWSxRQUFRLElBQUksSUFBSSxTQUFTO0FBQ3RELFVBQUksVUFBVSxFQUFFLFNBQVMsWUFBWSxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQ3pELENBQUM7QUFDRCxpQkFBYSxrQkFBa0IsQ0FBQyxFQUFFLElBQUksT0FBTztBQUFBLE1BQzNDLEtBQUssSUFBSSxZQUFZO0FBQUEsTUFDckIsU0FBUyxJQUFJO0FBQUEsTUFDYixNQUFNLElBQUksUUFBUTtBQUFBLE1BQ2xCLEtBQUssTUFBTTtBQUNULGNBQU0sTUFBTSxJQUFJLGVBQWU7QUFDL0IsWUFBSSxRQUFRLFFBQVEsR0FBRztBQUN2QixlQUFPO0FBQUEsTUFDVDtBQUFBLElBQ0YsRUFBRTtBQUNGLFVBQU0sWUFBWTtBQUNsQixjQUFVLFdBQVcsQ0FBQyxFQUFFLEtBQUssS0FBSyxTQUFTLEtBQUssTUFBTyxNQUFNLENBQUMsSUFBSSxFQUFFLFNBQVMsS0FBSyxDQUFFO0FBQ3BGLE9BQUcsc0RBQXNELE1BQU0sU0FBUyxXQUFXLENBQUM7QUFDcEYsZ0JBQVk7QUFDWixTQUFLLFFBQVEsU0FBUyxJQUFJO0FBQUEsRUFDNUI7QUFHQSxNQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU87QUFDOUIsVUFBTSxLQUFLLEtBQUssRUFBRTtBQUNsQixXQUFPLElBQUk7QUFBQSxFQUNiO0FBSUEsTUFBTSxPQUFPLENBQUMsU0FDWixLQUFLLFdBQVcsZ0JBQWdCLDhCQUE4QixFQUFFLFdBQVcsaUJBQWlCLGFBQWE7QUFHM0csTUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTLEtBQUssS0FBSyxFQUFFLGVBQWUsTUFBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLGFBQWEsQ0FBQztBQUcvRixNQUFNLFFBQVE7QUFBQSxJQUNuQixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUE7QUFBQSxJQUVQLFdBQVc7QUFBQSxJQUNYO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjs7O0FDM0VBLE1BQUksUUFBUSxRQUFRO0FBQ3BCLE1BQU0sT0FBTyxNQUFPLFFBQVEsUUFBUTtBQUdwQyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsT0FBTyxNQUFNO0FBQ25DLFFBQUksQ0FBQyxPQUFPLFNBQVMsZUFBZ0I7QUFDckMsVUFBTSxNQUFNLElBQUksSUFBSSxTQUFTLElBQUk7QUFDakMsVUFBTSxTQUFTLEdBQUcsSUFBSSxZQUFZO0FBQ2xDLGVBQVcsQ0FBQyxNQUFNLENBQUNDLFFBQU8sR0FBRyxNQUFNLENBQUMsS0FBSyxPQUFPLFFBQVEsT0FBTyxVQUFVLEdBQUc7QUFDMUUsVUFBSUEsVUFBUyxLQUFNLEtBQUksYUFBYSxPQUFPLElBQUk7QUFBQSxVQUMxQyxLQUFJLGFBQWEsSUFBSSxNQUFNQSxNQUFLO0FBQ3JDLGlCQUFXLFNBQVMsT0FBUSxLQUFJLGFBQWEsT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNqRTtBQUNBLFFBQUksR0FBRyxJQUFJLFlBQVksT0FBTyxPQUFRO0FBRXRDLFlBQVEsYUFBYSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksT0FBTyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQzlFLFFBQUksQ0FBQyxPQUFPLFFBQVMsU0FBUSxVQUFVLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxHQUFHO0FBQy9ELFNBQUs7QUFBQSxFQUNQO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxNQUFNLE1BQU07QUFDNUIsVUFBTSxTQUFTO0FBQ2YsU0FBSztBQUNMLFFBQUksVUFBVSxRQUFRO0FBQ3BCLFVBQUksT0FBTyxLQUFNLE9BQU0sT0FBTztBQUFBLElBQ2hDLFdBQVcsT0FBTyxLQUFNO0FBQUEsYUFDZixTQUFTLGFBQWEsT0FBTyxNQUFNLEdBQUcsRUFBRSxDQUFDLEdBQUc7QUFDbkQsVUFBSSxPQUFPLE1BQU8sVUFBUyxPQUFPO0FBQUEsSUFDcEMsTUFBTyxVQUFTLEtBQUssY0FBYyxRQUFRLG1CQUFtQixFQUFFLE9BQU8sU0FBUyxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQzNGO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsV0FBTyxpQkFBaUIsaUJBQWlCLElBQUk7QUFDN0MsV0FBTyxpQkFBaUIsWUFBWSxNQUFNO0FBQzFDLFNBQUssYUFBYSxJQUFJO0FBQUEsRUFDeEI7OztBQ3JDQSxNQUFNLFVBQVU7QUFDaEIsTUFBTSxZQUFZO0FBRVgsTUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRztBQUNyQyxNQUFJLFlBQVk7QUFFaEIsTUFBSSxTQUFTO0FBR2IsTUFBTSxVQUFVLFlBQVk7QUFDMUIsUUFBSTtBQUVGLFlBQU0sU0FBUyxZQUFZLFFBQVEsU0FBUztBQUM1QyxZQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLFFBQVEsUUFBUSxPQUFPLFlBQVksVUFBVSxVQUFVLE9BQU8sQ0FBQztBQUNySCxhQUFPLFNBQVMsb0JBQW9CLENBQUMsS0FBSyxTQUFTLE1BQU07QUFBQSxJQUMzRCxRQUFRO0FBQ04sYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBR0EsTUFBTSxPQUFPLENBQUMsY0FBYztBQUMxQixhQUFTLGdCQUFnQixnQkFBZ0Isc0JBQXNCLFNBQVM7QUFDeEUsYUFBUyxLQUFLLGNBQWMsUUFBUSxZQUFZLGtCQUFrQixjQUFjLENBQUM7QUFBQSxFQUNuRjtBQUVBLE1BQU0sT0FBTyxZQUFZO0FBQ3ZCLFFBQUksWUFBWTtBQUNoQixXQUFPLENBQUUsTUFBTSxRQUFRLEdBQUk7QUFDekIsVUFBSSxDQUFDLFVBQVcsTUFBSyxZQUFZLElBQUk7QUFDckMsWUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQzdCLGVBQU8saUJBQWlCLFVBQVUsU0FBUyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQ3pELG1CQUFXLFNBQVMsT0FBTztBQUFBLE1BQzdCLENBQUM7QUFBQSxJQUNIO0FBQ0EsZ0JBQVk7QUFDWixhQUFTO0FBQ1QsUUFBSSxVQUFXLE1BQUssS0FBSztBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUlPLE1BQU0sVUFBVSxNQUFNLFdBQVcsVUFBVSxVQUFVLFlBQVksT0FBTyxLQUFLO0FBRzdFLE1BQU0sUUFBUSxNQUFNO0FBQ3pCLGdCQUFZO0FBQ1osWUFBUTtBQUFBLEVBQ1Y7QUFFTyxNQUFNLGVBQWUsTUFBTSxHQUFHLFdBQVcsS0FBSzs7O0FDbkRyRCxNQUFNLFVBQVU7QUFDaEIsTUFBTSxjQUFjO0FBQ3BCLE1BQU0sV0FBVztBQUVWLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBR2xDLE1BQU0sUUFBUSxNQUNaLENBQUMsR0FBRyxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFFM0csTUFBTSxPQUFPLE1BQU07QUFDakIsVUFBTSxVQUFVLElBQUksZ0JBQWdCLFNBQVMsT0FBTyxXQUFXLE1BQU0sR0FBRyxDQUFDO0FBQ3pFLFdBQU8sUUFBUSxJQUFJLFFBQVEsZUFBZSxLQUFLLFFBQVE7QUFBQSxFQUN6RDtBQUdBLE1BQU0sV0FBVyxPQUFPLEtBQUtDLFVBQVM7QUFDcEMsVUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixTQUFLLElBQUksdUJBQXVCLEtBQUssQ0FBQztBQUN0QyxTQUFLLElBQUksYUFBYSxHQUFJLElBQUksVUFBVSxDQUFFLEVBQUU7QUFFNUMsUUFBSSxDQUFDLEtBQUssSUFBSSxVQUFVLEVBQUcsTUFBSyxPQUFPLFlBQVksTUFBTSxDQUFDO0FBQzFELFFBQUksVUFBVSxJQUFJLFNBQVM7QUFDM0IsVUFBTUMsVUFBUyxNQUFNRCxNQUFLO0FBQzFCLFFBQUlDLFFBQVEsS0FBSSxTQUFTQSxRQUFPO0FBQUEsYUFDdkIsSUFBSSxNQUFPLEtBQUksV0FBVztBQUNuQyxXQUFPQTtBQUFBLEVBQ1Q7QUFLQSxNQUFNLFVBQVUsQ0FBQyxFQUFFLFNBQVMsUUFBUSxLQUFLLE1BQU07QUFDN0MsVUFBTSxVQUFVLFFBQVEsSUFBSSxZQUFZO0FBQ3hDLFdBQU8sV0FBVyxPQUFPLFdBQVcsTUFDaEMsUUFBUSxRQUFRLElBQUksYUFBYSxLQUFLLFFBQVEsSUFBSSxZQUFZLEtBQUssNEJBQTRCLEtBQUssT0FBTyxJQUMzRyxXQUFXLENBQUMsQ0FBQyxTQUFTLEdBQUcsSUFBSSxFQUFFLFNBQVMsTUFBTTtBQUFBLEVBQ3BEO0FBSUEsTUFBTSxTQUFTLENBQUMsUUFBUTtBQUN0QixRQUFJLFFBQVEsUUFBUSxnQkFBZ0I7QUFDcEMsUUFBSSxVQUFVO0FBQUEsRUFDaEI7QUFJTyxNQUFNLFNBQVMsT0FBTyxLQUFLRCxVQUFTO0FBQ3pDLFFBQUksUUFBUSxLQUFLLElBQUk7QUFDckIsVUFBTSxRQUFTLElBQUksVUFBVTtBQUM3QixRQUFJLFdBQVc7QUFDZixhQUFTLFFBQVEsTUFBTSxTQUFTLEdBQUc7QUFDakMsWUFBTSxNQUFNLEtBQUssSUFBSTtBQUNyQixVQUFJLE1BQU0sU0FBUyxRQUFRLFlBQVksTUFBTSxJQUFNLFFBQU8sS0FBSyxPQUFPLEdBQUc7QUFDekUsWUFBTUMsVUFBUyxNQUFNLFNBQVMsS0FBS0QsS0FBSTtBQUN2QyxVQUFJQyxVQUFTLFFBQVFBLE9BQU0sSUFBSSxJQUFJLFVBQVUsS0FBTSxRQUFPQTtBQUMxRCxVQUFJLENBQUMsSUFBSSxVQUFVLENBQUMsVUFBVSxPQUFRLE9BQU07QUFDNUMsVUFBSSxDQUFDLFFBQVEsVUFBVyxRQUFPQTtBQUMvQixVQUFJLFNBQVMsSUFBSSxTQUFTLEtBQUs7QUFDL0IsZUFBUyxTQUFTLEdBQUc7QUFDckIsVUFBSSxNQUFNLFFBQVEsR0FBRztBQUNuQixnQkFBUSxLQUFLLElBQUk7QUFDakIsZ0JBQVE7QUFBQSxNQUNWLFdBQVcsTUFBTSxRQUFRLGFBQWE7QUFDcEMsWUFBSSxJQUFJLFdBQVcsUUFBUyxRQUFPLEdBQUc7QUFBQSxZQUNqQyxLQUFJLFdBQVcsQ0FBQyxFQUFFLElBQUksU0FBUyxRQUFRLEdBQUc7QUFDL0MsZUFBT0E7QUFBQSxNQUNULE1BQU8sT0FBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxLQUFLLElBQUksT0FBTyxRQUFRLEtBQUssTUFBTSxLQUFLLE9BQU8sSUFBSSxFQUFFLENBQUM7QUFBQSxJQUNsSDtBQUFBLEVBQ0Y7OztBQ3ZFTyxNQUFNQyxVQUFTLENBQUMsRUFBRSxTQUFTLE9BQU8sR0FBRyxNQUFNLE9BQU8sV0FBVztBQUVsRSxVQUFNLE9BQU8sQ0FBQyxhQUFhLElBQUksSUFBSSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sQ0FBQyxNQUFNLFNBQVMsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN0RyxXQUFPLEtBQUssSUFBSTtBQUNoQixVQUFNLFVBQVUsQ0FBQyxZQUFZLFdBQVcsU0FBUyxRQUFRLFFBQVEsU0FBUyxNQUFNO0FBQ2hGLFVBQU0sU0FBUyxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsRUFBRSxVQUFVLENBQUMsTUFBTSxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFFcEYsVUFBTUMsV0FBVSxDQUFDLFlBQ2YsQ0FBQyxRQUFRLFdBQVcsUUFBUSxNQUFNLFFBQVEsY0FBYyxRQUFRLE1BQU0sR0FBRyxJQUFJLFFBQVEsT0FBTyxFQUFFLENBQUMsQ0FBQyxFQUFFLEtBQUs7QUFDekcsVUFBTSxRQUFRLFNBQVNBLFNBQVEsTUFBTTtBQUVyQyxVQUFNLFVBQVUsQ0FBQyxhQUFhLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU1BLFNBQVEsT0FBTyxNQUFNLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUNsSCxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLFVBQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDNUIsVUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLO0FBQzdCLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLGFBQVMsVUFBVSxRQUFRLFNBQVMsVUFBVSxRQUFRLGNBQWUsTUFBSyxJQUFJLFFBQVEsRUFBRTtBQUV4RixVQUFNLFdBQVcsQ0FBQyxhQUFhLENBQUMsR0FBRyxRQUFRLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFFBQVEsYUFBYSxlQUFlLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQztBQUM1SCxVQUFNLFNBQVMsU0FBUyxJQUFJO0FBQzVCLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsU0FBUyxNQUFNLENBQUM7QUFDekYsV0FBTyxDQUFDQyxTQUFRO0FBQ2QsWUFBTSxPQUFPLEtBQUtBLElBQUc7QUFDckIsWUFBTSxRQUFRLFdBQVcsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxLQUFLLEVBQUUsVUFBVSxDQUFDLE1BQU0sYUFBYSxDQUFDLE9BQU8sU0FBUyxHQUFHLENBQUM7QUFDcEcsVUFBSSxNQUFPLFFBQU8sTUFBTSxDQUFDO0FBQ3pCLFVBQUksQ0FBQyxNQUFPLFFBQU8sT0FBTyxlQUFlO0FBQ3pDLFlBQU0sTUFBTSxRQUFRLElBQUk7QUFDeEIsWUFBTSxPQUFPLElBQUksV0FBVyxNQUFNLFVBQVUsSUFBSSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3BFLFlBQU0sU0FBUyxDQUFDLEdBQUcsUUFBUSxHQUFHLEtBQUssTUFBTSxFQUFFLEdBQUcsR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxDQUFDO0FBQzVFLFlBQU0sVUFBVSxPQUFPLEtBQUssQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEdBQUcsUUFBUSxpQkFBaUIsQ0FBQztBQUM5RSxZQUFNQyxVQUFTLENBQUMsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLEVBQUUsS0FBSyxNQUFNLFFBQVEsU0FBUyxJQUFJLEdBQUcsT0FBTztBQUNyRixhQUFPQSxRQUFPLElBQUksQ0FBQyxRQUFRLEtBQUssSUFBSSxPQUFPLEVBQUUsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUFBLElBQzlEO0FBQUEsRUFDRjs7O0FDcENBLE1BQU0sV0FBVztBQUNqQixNQUFNLGFBQWE7QUFFbkIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFFZixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUczQixNQUFJO0FBRVgsTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDLFlBQWEsVUFBVSxPQUFRO0FBR3BELE1BQU0sU0FBUyxDQUFDLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBSXpDLE1BQU0sWUFBWSxNQUN2QixDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsU0FBUyxLQUFLLEtBQUssQ0FBQyxLQUFLLE9BQU8sUUFBUSxHQUFHLE1BQU0sTUFBTSxJQUFJLFVBQVUsRUFBRSxDQUFDO0FBR3BHLE1BQU0sU0FBUyxDQUFDLFVBQ2QsTUFBTSxRQUFRLGFBQWEsQ0FBQyxLQUFLLE1BQU0sT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLFNBQVMsS0FBSyxJQUFJLENBQUMsRUFBRSxhQUFhLENBQUM7QUFHeEYsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUM5QixVQUFNLEVBQUUsSUFBSSxPQUFPLE1BQU0sSUFBSTtBQUM3QixVQUFNLEVBQUUsT0FBTyxRQUFRLFFBQVE7QUFBQTtBQUFBLE1BQTBCLE9BQU8sSUFBSSxLQUFLLEtBQUs7QUFBQTtBQUM5RSxRQUFJLFNBQVMsSUFBSSxFQUFFLEtBQUssQ0FBQyxTQUFTLFVBQVUsR0FBRyxFQUFHO0FBQ2xELFdBQU8sT0FBTyxLQUFLLEVBQUUsT0FBTyxPQUFPLENBQUM7QUFDcEMsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFO0FBQ3pCLFFBQUksTUFBTSxTQUFTLEVBQUUsS0FBSyxNQUFNLFFBQVEsS0FBSyxPQUFPLEVBQUUsSUFBSSxVQUFVO0FBRWxFLFlBQU0sTUFBTSxNQUFNLFNBQVMsRUFBRSxJQUFJLFNBQVM7QUFDMUMsVUFBSSxNQUFNLENBQUMsRUFBRyxTQUFRLEtBQUssVUFBVSxHQUFHLEtBQUssTUFBTSxJQUFJLFdBQVcsQ0FBQyxHQUFHLE9BQU8sRUFBRSxFQUFFLEtBQUssS0FBSyxDQUFDLEVBQUU7QUFDOUYsVUFBYSxNQUFNLENBQUMsRUFBRyxVQUFTLFdBQVcsRUFBRSxHQUFHLEtBQUssSUFBSSxDQUFDO0FBQzFEO0FBQUEsSUFDRjtBQUVBLFVBQU0sT0FBTyxDQUFDLElBQUksU0FBUyxNQUFNLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxDQUFDLE1BQU0sS0FBSyxFQUFFLEdBQUcsRUFBRTtBQUVyRixRQUFJLFNBQVMsTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDLE9BQU8sS0FBSyxLQUFLLEdBQUc7QUFDM0QsV0FBSyxNQUFNLEtBQUssR0FBRyxLQUFLO0FBQ3hCLFdBQUssUUFBUSxLQUFLLE1BQU0sT0FBTyxDQUF1QixTQUFTLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFBQSxJQUNyRixXQUFXLENBQUMsS0FBTSxNQUFLLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxhQUN2QixTQUFTLENBQUMsSUFBSSxXQUFZLEtBQUssQ0FBQyxFQUFFLFFBQVEsQ0FBQyxLQUFLLENBQUMsRUFBSSxNQUFLLEtBQUssR0FBRztBQUFBLEVBQzdFO0FBR0EsTUFBTSxPQUFPLE9BQU8sSUFBSSxTQUFTO0FBQy9CLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsVUFBTUMsT0FBTSxNQUFNO0FBRWxCLFVBQU0sSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLE9BQU8sQ0FBQztBQUNsRCxXQUFPLEtBQUssQ0FBQyxHQUFHLEtBQUssTUFBTSxHQUFHO0FBQzVCLFlBQU0sUUFBUTtBQUNkLFlBQU0sUUFBUSxFQUFFO0FBQ2hCLFlBQU0sQ0FBQyxHQUFHLElBQUk7QUFDZCxVQUFJLENBQUMsSUFBSztBQUNWLFlBQU1BLEtBQUksR0FBRyxFQUFFLE1BQU0sQ0FBQyxVQUFVLEtBQUssS0FBSyxLQUFLLENBQUM7QUFDaEQsZUFBUyxRQUFRLEdBQUc7QUFFcEIsWUFBTSxPQUFPLElBQUksWUFBWSxJQUFJLFNBQVMsQ0FBQyxJQUFJLFlBQVksQ0FBQyxLQUFLLENBQUMsS0FBSyxLQUFLLEVBQUU7QUFDOUUsVUFBSSxLQUFNLE1BQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNoRTtBQUNBLFFBQUksTUFBTSxJQUFJLEVBQUUsTUFBTSxLQUFNLE9BQU0sT0FBTyxFQUFFO0FBQUEsRUFDN0M7QUFJTyxNQUFNLFVBQVUsTUFDckIsQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sS0FBSyxTQUFTLENBQUMsSUFBSSxTQUFTLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBSTVGLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDM0IsVUFBTSxJQUFJLElBQUksRUFBRSxHQUFHLElBQUk7QUFDdkIsVUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLEVBQ3pCO0FBSU8sTUFBTSxTQUFTLENBQUMsT0FBTztBQUM1QixVQUFNLE9BQU8sT0FBTyxFQUFFO0FBQ3RCLFNBQUssQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksTUFBTSxPQUFPLEVBQUU7QUFBQSxFQUM1QztBQUdPLE1BQU0sT0FBTyxDQUFDLEVBQUUsV0FBVyxRQUFRLFNBQVMsT0FBTyxHQUFHLFFBQVE7QUFDbkUsVUFBTSxRQUFRLEdBQUcsU0FBUyxJQUFJLE1BQU0sY0FBYyxHQUFHO0FBQ3JELFFBQUksQ0FBQyxRQUFTLFNBQVEsS0FBSyxVQUFVLEtBQUs7QUFDMUMsYUFBUyxRQUFRLEVBQUUsV0FBVyxRQUFRLE9BQU8sUUFBUSxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNEO0FBR08sTUFBTSxVQUFVLENBQUMsV0FBVyxPQUFPLE9BQU8sSUFBSSxNQUFNLE9BQU8sS0FBSyxHQUFHLE1BQU07OztBQ3pGaEYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFJM0IsTUFBTSxjQUFjLENBQUMsSUFBSSxTQUFTO0FBQ2hDLGVBQVcsQ0FBQyxLQUFLLEdBQUcsS0FBSyxNQUFNO0FBQzdCLFVBQUksQ0FBQyxJQUFJLFNBQVMsSUFBSSxZQUFhO0FBQ25DLFVBQUksaUJBQWlCLFVBQVUsTUFBTTtBQUNuQyxjQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLGNBQU0sUUFBUSxRQUFRLFdBQVcsSUFBSSxFQUFFLElBQUksR0FBRztBQUM5QyxZQUFJLENBQUMsTUFBTztBQUNaLGNBQU0sT0FBTyxTQUFTLEdBQUcsQ0FBQztBQUMxQixtQkFBVyxRQUFRLENBQUMsU0FBUyxRQUFRLEVBQUcsT0FBTSxjQUFjLElBQUksTUFBTSxNQUFNLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLE1BQ2hHLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUlBLE1BQU0sU0FBUyxDQUFDLFNBQVM7QUFDdkIsVUFBTSxPQUFPLElBQUkscUJBQXFCLElBQUk7QUFDMUMsV0FBTyxDQUFDLFlBQVksS0FBSyxLQUFLLENBQUMsWUFBWSxRQUFRLFNBQVMsT0FBTyxDQUFDO0FBQUEsRUFDdEU7QUFHTyxNQUFNLGNBQWMsQ0FBQyxNQUFNLFFBQVE7QUFDeEMsVUFBTSxFQUFFLFFBQVEsSUFBSSxNQUFNLE9BQU8sSUFBSTtBQUNyQyxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNO0FBQUE7QUFBQSxNQUE2QixTQUFTO0FBQUE7QUFDNUMsVUFBTSxPQUFPLFdBQVcsSUFBSTtBQUM1QixVQUFNLFNBQVMsT0FBTyxJQUFJO0FBQzFCLFVBQU0sUUFBUSxDQUFDLE9BQU8sZ0JBQWdCLE9BQU8sWUFBWTtBQUN6RCxRQUFJLFFBQVE7QUFDWixlQUFXLENBQUMsS0FBSyxPQUFPLEtBQUssTUFBTTtBQUNqQyxVQUFJLFlBQVksT0FBUSxTQUFRO0FBQ2hDLFVBQUksQ0FBQyxRQUFRLFFBQVEsTUFBTSxLQUFLLE9BQU8sT0FBTyxFQUFHO0FBRWpELFlBQU0sTUFBTSxTQUFTLE9BQU87QUFDNUIsWUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHO0FBQzNCLFlBQU0sWUFBWSxVQUFVLFdBQVcsT0FBTyxDQUFDLE9BQU87QUFDdEQsWUFBTSxTQUFTLENBQUMsVUFBVSxRQUFRLFNBQVMsT0FBTyxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQzNFLFdBQUssSUFBSSxNQUFNLGFBQWEsVUFBVSxDQUFDLE9BQU8sS0FBSyxRQUFRLFVBQVUsTUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHO0FBQUEsSUFDOUY7QUFDQSxVQUFNLE9BQU9DLFFBQU8sS0FBSyxNQUFNLE9BQU8sTUFBTTtBQUM1QyxXQUFPLE1BQU07QUFDWCxZQUFNLFVBQVUsS0FBSyxLQUFLLEVBQUUsS0FBSztBQUNqQyxZQUFNLFdBQVcsV0FBVyxPQUFPO0FBQ25DLFlBQU0sU0FBUyxPQUFPLEVBQUU7QUFDeEIsaUJBQVdDLFFBQU8sT0FBUSxDQUFBQSxLQUFJLE9BQU8sT0FBTyxPQUFPO0FBQ25ELGtCQUFZLEtBQUssSUFBSSxJQUFJO0FBQ3pCLGlCQUFXLENBQUMsS0FBSyxNQUFNLEtBQUssTUFBTTtBQUNoQyxjQUFNLFFBQVEsU0FBUyxJQUFJLEdBQUc7QUFDOUIsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sVUFBVSxNQUFNLEtBQUssQ0FBQztBQUNuQyxjQUFNLFNBQVMsV0FBVyxTQUFTLENBQUMsVUFBVSxLQUFLLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sTUFBTTtBQUMzRixZQUFJLFFBQVEsU0FBUyxVQUFVLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxJQUFJLE9BQU8sTUFBTSxLQUFLO0FBRWxGLG1CQUFXLEVBQUUsTUFBQUMsTUFBSyxLQUFLLFNBQVMsQ0FBQyxJQUFJLFFBQVE7QUFDM0MsZ0JBQU0sUUFBUUEsTUFBSyxJQUFJLEdBQUc7QUFDMUIsY0FBSSxNQUFPLE9BQU0sU0FBUyxTQUFTLEtBQUs7QUFBQSxRQUMxQztBQUFBLE1BQ0Y7QUFDQSxZQUFNLFNBQVMsS0FBSyxRQUFRO0FBQzVCLFlBQU0sUUFBUSxXQUFXLFVBQVUsV0FBVyxTQUFTLElBQUksS0FBSztBQUNoRSxVQUFJLENBQUMsVUFBVSxNQUFPLFFBQU8sS0FBSztBQUNsQyxVQUFJLENBQUMsT0FBUTtBQUNiLFVBQUksV0FBVyxTQUFTLGNBQWUsUUFBTyxNQUFNLEVBQUUsZUFBZSxNQUFNLENBQUM7QUFDNUUsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUM1RCxZQUFNLEVBQUUsZ0JBQWdCLGFBQWEsSUFBSTtBQUN6QyxVQUFJLE1BQU0sQ0FBQyxLQUFLLFFBQVEsQ0FBQyxPQUFPLE9BQU8sQ0FBQyxnQkFBZ0IsWUFBWSxDQUFDLEVBQUcsUUFBTyxrQkFBa0IsR0FBRyxLQUFLO0FBQUEsSUFDM0c7QUFBQSxFQUNGO0FBSUEsTUFBTSxXQUFXLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxPQUFPLE1BQU07QUFDakQsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLENBQUMsUUFBUSxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsUUFBUSxRQUFRLE1BQU0sRUFBRztBQUM1RCxVQUFNLFNBQVMsT0FBTyxJQUFJO0FBQzFCLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxXQUFXLElBQUksR0FBRztBQUMzQyxZQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUc7QUFDMUIsVUFBSSxPQUFPLFNBQVMsT0FBTyxRQUFRLE9BQU8sS0FBSyxLQUFLLE9BQU8sRUFBRSxFQUFFLEtBQUssQ0FBQyxLQUFLLE9BQU8sTUFBTSxJQUFJLEtBQUssSUFBSSxHQUFHLENBQUMsRUFBRztBQUMzRyxZQUFNLE9BQVEsTUFBTSxTQUFTLE1BQU0sS0FBSyxDQUFFO0FBQUEsSUFDNUM7QUFBQSxFQUNGO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxRQUFRLFFBQVE7QUFFckIsT0FBRyxZQUFZLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDN0IsVUFBSSxXQUFXLFNBQVMsY0FBZTtBQUN2QyxVQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sT0FBTyxNQUFPLE9BQU0sUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUNwRSxhQUFPLE9BQU8sTUFBTTtBQUFBLElBQ3RCLENBQUM7QUFBQSxFQUNIOzs7QUNuRkEsTUFBTSxXQUFXO0FBQUEsSUFDZixTQUFTLFFBQVEsc0JBQXNCO0FBQUEsSUFDdkMsVUFBVSxRQUFRO0FBQUEsSUFDbEIsVUFBVSxPQUFPLFFBQVEsa0JBQWtCO0FBQUEsSUFDM0MsT0FBTyxRQUFRO0FBQUEsRUFDakI7QUFFQSxNQUFNLGtCQUFrQixDQUFDLEdBQUcsS0FBSyxHQUFHO0FBQ3BDLE1BQU0sVUFBVTtBQUNoQixNQUFNLFNBQVM7QUFFZixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFJLGdCQUFnQjtBQUVwQixNQUFNLE9BQU8sU0FBUyxjQUFjLFNBQVM7QUFFN0MsTUFBTUMsVUFBUyxvQkFBSSxJQUFJO0FBS3ZCLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLFVBQU0sWUFBWSxDQUFDLE9BQU8sUUFBUSxFQUFFLFFBQVEsQ0FBQyxTQUFTLENBQUMsUUFBUSxVQUFVLE9BQU8sRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUNsSCxVQUFNLFNBQVMsQ0FBdUIsU0FBUyxjQUFjLElBQUk7QUFDakUsU0FBSyxZQUFZO0FBQ2pCLFNBQUssYUFBYSxjQUFjLFFBQVEsZUFBZTtBQUN2RCxTQUFLLFlBQVksVUFBVSxJQUFJLENBQUMsYUFDOUIsNENBQTRDLFFBQVEsS0FBSyxPQUFPLFFBQVEsQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLFFBQVEsRUFBRSxLQUFLLEVBQUUsSUFDMUc7QUFDSixjQUFVLFFBQVEsQ0FBQyxVQUFVLE9BQU9BLFFBQU8sSUFBSSxVQUFVLEtBQUssU0FBUyxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzdFO0FBR0EsTUFBTSxTQUFTLE1BQU07QUFDbkIsVUFBTSxPQUFPLENBQUMsR0FBRyxTQUFTLGlCQUFpQixjQUFjLENBQUMsRUFBRSxHQUFHLEVBQUUsS0FBSyxTQUFTO0FBQy9FLFFBQUksS0FBSyxlQUFlLEtBQU0sTUFBSyxPQUFPLElBQUk7QUFFOUMsZUFBVyxTQUFTLFNBQVMsaUJBQWlCLG1CQUFtQixFQUFHLEtBQUksVUFBVSxLQUFNLE9BQU0sT0FBTztBQUFBLEVBQ3ZHO0FBR0EsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFNBQVMsU0FBUztBQUN4QixRQUFJLENBQUMsVUFBVSxXQUFXLFNBQVMsUUFBUSxLQUFLLFNBQVMsTUFBTSxFQUFHLFFBQU87QUFDekUsVUFBTSxFQUFFLEtBQUssT0FBTyxRQUFRLEtBQUssSUFBSSxPQUFPLHNCQUFzQjtBQUNsRSxXQUFPLENBQUMsR0FBRyxNQUFNLGlCQUFpQixjQUFjLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLHNCQUFzQixDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQ3JHLE1BQU0sTUFBTSxVQUFVLE1BQU0sU0FBUyxPQUFPLE1BQU0sT0FBTyxTQUFTLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDeEY7QUFHQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixlQUFXLFNBQVNBLFFBQU8sT0FBTyxHQUFHO0FBQ25DLFVBQUksTUFBTSxRQUFRLFFBQVEsS0FBSyxDQUFDLFdBQVcsS0FBSyxFQUFHO0FBQ25ELFlBQU0sV0FBVyxNQUFNLFFBQVEsWUFBWTtBQUMzQyxZQUFNLFFBQVEsV0FBVyxTQUFTLFFBQVEsY0FBYyxDQUF1QixTQUFVLFNBQVMsUUFBUSxXQUFXLEtBQU07QUFDM0gsVUFBSSxXQUFXLEtBQUssRUFBRyxPQUFNLFFBQVEsV0FBVztBQUFBLElBQ2xEO0FBQUEsRUFDRjtBQUVBLE1BQU0sV0FBVyxNQUFNO0FBQ3JCLFVBQU0sUUFBUSxPQUFPLFdBQVcsTUFBTSxFQUFFLFVBQVUsSUFBSTtBQUN0RCxVQUFNLFVBQVUsQ0FBNEIsRUFBRSxRQUFRLE1BQU0sT0FBTyxRQUFRLFVBQVUsT0FBTztBQUM1RixVQUFNQyxXQUFVLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLENBQUMsTUFBTSxVQUFVLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxRQUFRLENBQUMsSUFBSSxRQUFRLENBQUMsQ0FBQztBQUM5RyxlQUFXLFNBQVNBLFNBQVEsTUFBTSxHQUFHLFNBQVMsT0FBTyxPQUFPQSxTQUFRLE9BQU8sR0FBRztBQUM1RSxhQUFPLElBQUksS0FBSyxHQUFHLE9BQU8sT0FBTyxLQUFLO0FBQ3RDLGlCQUFXLEtBQUs7QUFBQSxJQUNsQjtBQUNBLGVBQVcsQ0FBQyxVQUFVLEtBQUssS0FBS0QsUUFBUSxLQUFJLENBQUMsTUFBTSxjQUFjLGNBQWMsRUFBRyxPQUFNLFFBQVEsV0FBVztBQUMzRyxZQUFRO0FBQUEsRUFDVjtBQUdBLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDdkIsVUFBTSxXQUFXLE1BQU0sU0FBUyxTQUFTLGFBQWE7QUFDdEQsVUFBTSxPQUFPO0FBQ2IsV0FBTyxPQUFPLEtBQUs7QUFDbkIsYUFBUztBQUNULFFBQUksQ0FBQyxZQUFZLENBQUMsY0FBZTtBQUNqQyxVQUFNLEVBQUUsSUFBSSxZQUFZLElBQUk7QUFDNUIsS0FBQyxjQUFjLGdCQUFnQixTQUFTLGVBQWUsRUFBRSxJQUFJLE1BQU07QUFBQSxFQUNyRTtBQUlBLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsVUFBTSxRQUFRLFlBQVksTUFBTTtBQUM5QixZQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUs7QUFDOUIsVUFBSSxDQUFDLE1BQU8sUUFBTyxjQUFjLEtBQUs7QUFDdEMsYUFBTztBQUNQLGNBQVE7QUFDUixVQUFJLFNBQVMsVUFBVSxNQUFNLE9BQU8sZUFBZSxRQUFRLHVCQUF1QixFQUFHO0FBQ3JGLFlBQU0sUUFBUTtBQUNkLFVBQUksTUFBTSxRQUFRLEVBQUcsT0FBTSxLQUFLO0FBQUEsSUFDbEMsR0FBRyxPQUFPO0FBQUEsRUFDWjtBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxPQUFPLFdBQVcsV0FBVztBQUN6RCxVQUFNLFFBQVEsU0FBUyxjQUFjLEtBQUs7QUFDMUMsVUFBTSxZQUFZO0FBQ2xCLFdBQU8sT0FBTyxNQUFNLFNBQVMsRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUM3QyxVQUFNLFNBQVM7QUFDZixVQUFNLFlBQVksbUNBQW1DLFlBQVksU0FBUyxFQUFFLEdBQUcsTUFBTTtBQUNyRixVQUFNLENBQUMsTUFBTSxHQUFHLE9BQU8sSUFBSSxNQUFNO0FBQ2pDLFNBQUssY0FBYztBQUNuQixVQUFNLEVBQUUsaUJBQWlCLGtCQUFrQixrQkFBa0IsSUFBSTtBQUNqRSxVQUFNLFlBQVksTUFBTTtBQUN0QixZQUFNLEtBQUs7QUFDWCxhQUFPLFFBQVEsQ0FBQyxVQUFVLE1BQU0sQ0FBQztBQUFBLElBQ25DO0FBRUEsVUFBTSxTQUFTLENBQUMsQ0FBQyxtQkFBbUIsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsa0JBQWtCLE1BQU0sU0FBUyxPQUFPLENBQUMsQ0FBQztBQUNwRyxRQUFJLE9BQU8sQ0FBQyxFQUFHLFFBQU8sQ0FBQyxJQUFJLENBQUMsaUJBQWlCLFNBQVM7QUFDdEQsWUFBUSxRQUFRLEVBQUUsUUFBUSxDQUFDRSxTQUFRLE9BQU87QUFDeEMsTUFBQUEsUUFBTyxjQUFjLE9BQU8sRUFBRSxFQUFFLENBQUM7QUFDakMsTUFBQUEsUUFBTyxpQkFBaUIsU0FBUyxPQUFPLEVBQUUsRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQ0QsVUFBTSxpQkFBaUIsV0FBVyxDQUFDLFVBQVU7QUFDM0MsVUFBSSxNQUFNLFFBQVEsU0FBVTtBQUM1QixZQUFNLGdCQUFnQjtBQUN0QixZQUFNLEtBQUs7QUFBQSxJQUNiLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU1DLFFBQU8sQ0FBQyxTQUFTLE9BQU8sRUFBRSxTQUFTLFVBQVUsVUFBVSxNQUFNLEdBQUcsWUFBWSxPQUFPLFVBQVU7QUFDakcsUUFBSSxDQUFDLFFBQVM7QUFDZCxXQUFPO0FBQ1AsVUFBTSxVQUFVSCxRQUFPLElBQUksUUFBUSxLQUFLQSxRQUFPLElBQUksV0FBVyxHQUFHLFNBQVMsT0FBTyxVQUFVLE9BQU8sQ0FBQztBQUNuRyxlQUFXLENBQUMsRUFBRSxTQUFTLGtCQUFrQixHQUFHLEtBQUssS0FBSyxRQUFRO0FBQzVELFlBQU07QUFBQTtBQUFBLFFBQTJCO0FBQUE7QUFDakMsVUFBSSxNQUFNLFdBQVcsVUFBVSxRQUFRLFVBQVUsU0FBUyxLQUFLLGdCQUFnQixRQUFTO0FBQ3hGLFVBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxNQUFNLE9BQU8sQ0FBQyxFQUFHO0FBRWxDLFdBQUssUUFBUSxRQUFRLE9BQU8sS0FBSyxRQUFRLFNBQVMsQ0FBQyxJQUFJO0FBQ3ZELFlBQU0sT0FBTyxLQUFLLElBQUksTUFBTSxNQUFNLFFBQVE7QUFDMUMsVUFBSSxNQUFPLE9BQU0sT0FBTyxLQUFLLEtBQUs7QUFDbEM7QUFBQSxJQUNGO0FBRUEsVUFBTSxTQUFTLFFBQVEsQ0FBQyxLQUFLLElBQUksQ0FBQztBQUNsQyxVQUFNLFNBQVMsYUFBYSxDQUFDLENBQUM7QUFDOUIsV0FBTyxJQUFJLEtBQUssU0FBUyxPQUFPLE9BQU8sUUFBUSxNQUFNLEdBQUcsRUFBRSxRQUFRLFFBQVEsTUFBTSxTQUFTLFdBQVcsU0FBUyxDQUFDO0FBQzlHLGFBQVM7QUFBQSxFQUNYO0FBR0EsTUFBTUksUUFBTyxDQUFDLE9BQU8sU0FBUyxPQUFPLGNBQWM7QUFDakQsVUFBTSxFQUFFLFFBQVEsT0FBTyxJQUFJO0FBQzNCLFFBQUksV0FBVyxLQUFNO0FBRXJCLFVBQU0sT0FBTyxJQUFJLE9BQU8sR0FBRyxPQUFPLFNBQVMsRUFBRTtBQUM3QyxVQUFNLE9BQU8sT0FBTyxTQUFTLGFBQWEsU0FBUyxNQUFNLDBCQUEwQixJQUFJLHNCQUFzQjtBQUM3RyxVQUFNLFNBQVMsRUFBRSxHQUFHLFVBQVUsR0FBRyxLQUFLLE1BQU0sTUFBTSxRQUFRLGNBQWMsSUFBSSxFQUFFO0FBRTlFLFVBQU0sVUFBVSxPQUFPLE9BQU8sUUFBUSxtQkFBbUIsS0FBSyxPQUFPO0FBQ3JFLFVBQU0sTUFBTSxPQUFPLElBQUksS0FBSztBQUM1QixVQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsR0FBRztBQUN2QyxRQUFJLFdBQVcsT0FBTyxRQUFRLFNBQVMsV0FBWSxTQUFRLEtBQUssU0FBUyxPQUFPLFFBQVEsS0FBSztBQUFBLFFBQ3hGLENBQUFELE1BQUssU0FBUyxPQUFPLFFBQVEsV0FBVyxLQUFLO0FBQUEsRUFDcEQ7QUFJTyxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQzNCLFdBQU87QUFDUCxVQUFNLFlBQVksU0FBUyxjQUFjLEdBQUc7QUFDNUMsY0FBVSxjQUFjO0FBQ3hCLFNBQUssa0JBQWtCLGdCQUFnQixTQUFTO0FBQUEsRUFDbEQ7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNO0FBQ04sV0FBTyxpQkFBaUIsaUJBQWlCLENBQW9CLFVBQVU7QUFDckUsTUFBQUMsTUFBSyxPQUFPLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxTQUFTLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsZUFBZSxDQUFvQixVQUFVO0FBQ25FLE1BQUFBLE1BQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxTQUFTLGdCQUFnQixTQUFTLE1BQU0sUUFBUSxNQUFNLENBQUM7QUFBQSxJQUMxRixDQUFDO0FBQ0QsU0FBSyxpQkFBaUIsV0FBVyxDQUFDLEVBQUUsY0FBYyxNQUFNO0FBQ3RELFVBQUksQ0FBQyxLQUFLO0FBQUE7QUFBQSxRQUE4QjtBQUFBLE1BQWMsRUFBRyxpQkFBZ0I7QUFBQSxJQUMzRSxDQUFDO0FBQ0QsT0FBRyxXQUFXLE9BQU87QUFDckIsT0FBRyxTQUFTLE1BQU07QUFDbEIsUUFBSSxpQkFBaUIsTUFBTSxFQUFFLFFBQVEsU0FBUyxNQUFNLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdkUsV0FBTztBQUNQLFdBQU8sY0FBYyxFQUFFLE1BQUFELE9BQU0sSUFBSTtBQUFBLEVBQ25DOzs7QUN0TUEsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBQ2IsTUFBTSxRQUFRO0FBRWQsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFFekIsTUFBTSxXQUFXLG9CQUFJLElBQUk7QUFHekIsTUFBTUUsUUFBTyxDQUFDLFlBQVk7QUFDeEIsZUFBVyxFQUFFLFFBQVEsU0FBUyxLQUFLLFFBQVMsS0FBSSxDQUFDLEtBQUssSUFBSSxNQUFNLEVBQUcsTUFBSyxJQUFJLFFBQVEsWUFBWSxJQUFJO0FBQUEsRUFDdEc7QUFDQSxNQUFNLFdBQVcsSUFBSSxpQkFBaUJBLEtBQUk7QUFJMUMsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPO0FBQzVCLFFBQUksUUFBUTtBQUNaLFdBQU8sU0FBUyxDQUFDLFVBQVUsS0FBSyxFQUFHLFNBQVEsTUFBTTtBQUNqRCxVQUFNLFNBQVMsT0FBTyxRQUFRLDBDQUEwQztBQUN4RSxVQUFNLEVBQUUsWUFBWSxVQUFVLElBQUksUUFBUSxXQUFXLENBQUM7QUFDdEQsWUFBUSxZQUFZLGFBQWEsUUFBUSxRQUFRLE1BQU0sQ0FBQyxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUksSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNwRztBQUdBLE1BQU0sT0FBTztBQUFBLElBQ1gsQ0FBQyxZQUFZLFFBQVEsUUFBUSxLQUFLLEtBQUssUUFBUSxlQUFlO0FBQUE7QUFBQSxJQUM5RCxDQUFDLFlBQVksQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLFNBQVMsS0FBSyxRQUFRLG1CQUFtQixXQUFXO0FBQUEsSUFDckcsTUFBTTtBQUFBLEVBQ1I7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDM0IsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxTQUFTLE1BQU07QUFFeEIsWUFBTUMsVUFBUyxDQUFDO0FBQ2hCLE9BQUMsTUFBTSxJQUFJLEVBQUUsUUFBUSxDQUFDLFVBQVUsU0FBUztBQUN2QyxtQkFBVyxXQUFXLFVBQVU7QUFDOUIsY0FBSSxNQUFNLElBQUksT0FBTyxFQUFHO0FBQ3hCLGdCQUFNLE1BQU0sUUFBUSxNQUFNLENBQUMsUUFBUSxXQUFXLFFBQVEsUUFBUSxNQUFNLEdBQUcsSUFBSSxNQUFNLE9BQU8sQ0FBQztBQUN6RixXQUFDQSxRQUFPLENBQUMsVUFBVSxPQUFPLEdBQUcsR0FBRyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLE9BQU87QUFBQSxRQUM1RTtBQUFBLE1BQ0YsQ0FBQztBQUNELGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssT0FBTyxPQUFPQSxPQUFNLEdBQUc7QUFDbEQsWUFBSSxLQUFLLFdBQVcsT0FBTyxPQUFRO0FBQ25DLGFBQUssUUFBUSxDQUFDLEtBQUssT0FBTyxNQUFNLElBQUksS0FBSyxPQUFPLEVBQUUsQ0FBQyxFQUFFLElBQUksT0FBTyxFQUFFLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDM0U7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFVBQVUsQ0FBQyxhQUFhO0FBQUEsSUFDNUIsUUFBUSxRQUFRO0FBQUEsSUFDaEIsU0FBUyxRQUFRLFFBQVEsUUFBUTtBQUFBLElBQ2pDLFNBQVMsUUFBUSxRQUFRLGVBQWU7QUFBQSxJQUN4QyxPQUFPLFNBQVMsSUFBSSxPQUFPLEtBQUssRUFBRSxLQUFLLFFBQVEsV0FBVyxNQUFNLFFBQVEsWUFBWSxVQUFVLFVBQVU7QUFBQSxFQUMxRztBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsRUFBRSxRQUFRLFNBQVMsU0FBUyxLQUFLLE1BQU07QUFDNUQsVUFBTSxRQUFRLFVBQVU7QUFDeEIsUUFBSSxDQUFDLFFBQVEsUUFBUSxRQUFRLE1BQU0sT0FBTztBQUN4QyxjQUFRLE9BQU8sQ0FBQztBQUNoQixjQUFRLFFBQVEsVUFBVSxJQUFJLFFBQVEsTUFBTTtBQUFBLElBQzlDO0FBQ0EsUUFBSSxVQUFVLEtBQU0sU0FBUSxPQUFPO0FBQ25DLFFBQUksUUFBUSxXQUFXLFFBQVEsUUFBUSxlQUFlLE1BQU0sQ0FBQyxDQUFDLFFBQVMsU0FBUSxjQUFjO0FBQzdGLFFBQUksUUFBUSxLQUFNLE1BQUssSUFBSSxTQUFTLElBQUk7QUFBQSxFQUMxQztBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDdEIsVUFBTSxXQUFXLFNBQVMsY0FBYyxVQUFVO0FBQ2xELGFBQVMsWUFBWTtBQUNyQixVQUFNLFFBQVEsUUFBUSxRQUFRO0FBQzlCLFVBQU0sU0FBUyxDQUF1QixhQUFhLE1BQU0sUUFBUSxDQUFDLFNBQVMsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxDQUFDO0FBQy9HLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxNQUFNLE1BQU07QUFFVixtQkFBVyxFQUFFLFdBQVcsS0FBSyxPQUFPLGNBQWMsRUFBRyxLQUFJLFlBQVksT0FBTyxDQUFDLE1BQU0sS0FBTSxZQUFXLE9BQU87QUFBQSxFQUFLLFdBQVcsSUFBSTtBQUMvSCxlQUFPLFNBQVM7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBSUEsTUFBTSxXQUFXLENBQUMsTUFBTSxNQUFNQyxVQUFTO0FBRXJDLFVBQU0sTUFBTSxDQUFDO0FBQ2IsZUFBVyxTQUFTLEtBQUssT0FBTyxTQUFTLEdBQUc7QUFDMUMsWUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsU0FBUyxDQUFDLEtBQUssSUFBSTtBQUMxRSxVQUFJLENBQUMsSUFBSztBQUNWLFVBQUksS0FBSyxDQUFDLEtBQUssSUFBSSxhQUFhLElBQUksQ0FBQyxDQUFDO0FBQ3RDLFlBQU0sS0FBSyxJQUFJLEtBQUssR0FBR0EsS0FBSSxHQUFHLElBQUksTUFBTTtBQUN4QyxZQUFNLGFBQWEsZUFBZSxFQUFFO0FBQ3BDLFlBQU0sZ0JBQWdCO0FBQUEsSUFDeEI7QUFDQSxXQUFPLE1BQU07QUFDWCxpQkFBVyxDQUFDLEtBQUssRUFBRSxLQUFLLElBQUssY0FBYSxLQUFLLE1BQU0sRUFBRTtBQUFBLElBQ3pEO0FBQUEsRUFDRjtBQUlBLE1BQU0sU0FBUyxDQUFDLEVBQUUsR0FBRyxNQUFNO0FBQ3pCLFVBQU0sVUFBVSxNQUFNLElBQUksaUJBQWlCLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQztBQUN6RCxVQUFNLE9BQU8sUUFBUSxFQUFFLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxRQUFRLE9BQU8sWUFBWSxFQUFFO0FBQy9FLFdBQU8sTUFBTTtBQUNYLFlBQU0sT0FBTyxRQUFRO0FBQ3JCLFVBQUksS0FBSyxXQUFXLEtBQUssT0FBUTtBQUNqQyxXQUFLLFFBQVEsQ0FBQyxFQUFFLFlBQVksR0FBRyxPQUFPO0FBQ3BDLGNBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFDbEMsY0FBTSxTQUFTLFdBQVcsS0FBSyxFQUFFLEtBQUssWUFBWSxLQUFLLEtBQUssZ0JBQWdCO0FBQzVFLFlBQUksT0FBUSxLQUFJLFlBQVksS0FBSyxFQUFFLFFBQVEsUUFBUSxHQUFHLENBQUM7QUFBQSxNQUN6RCxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFHTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVM7QUFDckMsVUFBTSxRQUFRLE9BQU8sSUFBSTtBQUN6QixJQUFBRixNQUFLLFNBQVMsWUFBWSxDQUFDO0FBQzNCLGVBQVcsV0FBVyxTQUFVLEtBQUksQ0FBQyxRQUFRLFlBQWEsVUFBUyxPQUFPLE9BQU87QUFDakYsVUFBTSxRQUFRLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLFlBQVksS0FBSyxTQUFTLE9BQU8sQ0FBQztBQUN0RSxRQUFJLENBQUMsTUFBTSxVQUFVLENBQUMsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLEtBQUssY0FBYyxHQUFHLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRyxRQUFPLEVBQUUsTUFBTSxTQUFTLE1BQU07QUFFdEgsVUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLE1BQU0sSUFBSTtBQUNuQyxVQUFNRSxRQUFPLFFBQVEsS0FBSyxPQUFPLENBQUMsSUFBSSxRQUFRLEtBQUssR0FBRztBQUN0RCxVQUFNLFdBQVcsU0FBUyxNQUFNLE9BQU8sSUFBSSxJQUFJLEdBQUcsR0FBR0EsS0FBSTtBQUN6RCxVQUFNLFdBQVcsQ0FBQyxPQUFPLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLFVBQVUsTUFBTyxLQUFLLElBQUksSUFBSSxPQUFPLEVBQUUsQ0FBQyxLQUFLLFNBQVUsQ0FBQyxFQUFFLEtBQUs7QUFDNUcsVUFBTUMsU0FBUSxDQUF3QixZQUFZLEtBQUssU0FBUyxPQUFPLElBQUksRUFBRSxFQUFFO0FBQy9FLFVBQU0sT0FBTyxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxRQUFRLFFBQVEsUUFBUSxDQUFDO0FBQ3JHLFVBQU0sT0FBTyxPQUFPLFFBQVEsRUFBRSxPQUFPQSxNQUFLO0FBQzFDLFVBQU0sUUFBUSxLQUFLLEtBQUssT0FBT0EsTUFBSyxHQUFHLElBQUk7QUFDM0MsZUFBVyxTQUFTLEtBQU0sTUFBSyxJQUFJLE9BQU8sTUFBTSxhQUFhLE1BQU0sQ0FBQztBQUVwRSxVQUFNLFNBQVMsS0FBSyxPQUFPLENBQUMsUUFBUSxDQUFDQSxPQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ2pGLFNBQUssUUFBUSxDQUFDLE9BQU8sT0FBTztBQUMxQixZQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDM0IsVUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEtBQUssQ0FBQyxTQUFTLElBQUksR0FBRyxFQUFHO0FBQ2pELFlBQU0sUUFBUSxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUM7QUFDcEMsVUFBSSxVQUFVLE9BQU87QUFDbkIsY0FBTSxPQUFRLE1BQU0sT0FBTyxLQUFLLElBQUksS0FBSztBQUV6QyxZQUFJLENBQUMsT0FBTyxVQUFVLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTSxVQUFXLE9BQU0sU0FBUztBQUNyRixjQUFNLGdCQUFnQixRQUFRLE1BQU0sTUFBTTtBQUFBLE1BQzVDO0FBQ0EsaUJBQVcsV0FBVyxDQUFDLE9BQU8sR0FBRyxFQUFHLFVBQVMsYUFBYSxNQUFNRCxRQUFPLEVBQUU7QUFDekUsYUFBTyxLQUFLLENBQUNBLFFBQU8sSUFBSSxLQUFLLENBQUM7QUFBQSxJQUNoQyxDQUFDO0FBRUQsV0FBTztBQUFBLE1BQ0wsTUFBTSxLQUFLO0FBQUEsTUFDWCxTQUFTLE1BQU07QUFDYixpQkFBUztBQUNULGNBQU0sU0FBUyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsSUFBSSxJQUFJLEtBQUtBLEtBQUksR0FBRyxDQUFDO0FBQ2xFLGNBQU1FLFFBQU8sSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFlBQVksQ0FBQyxRQUFRLGFBQWEsSUFBSSxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQ25GLGNBQU0sUUFBUSxPQUFPLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxPQUFPLEVBQUUsU0FBU0EsTUFBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLE1BQU0sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLFdBQVc7QUFDbEksbUJBQVcsRUFBRSxTQUFTLE1BQU0sS0FBSyxPQUFPO0FBQ3RDLGtCQUFRLGdCQUFnQixJQUFJO0FBQzVCLGVBQUssU0FBUyxLQUFLO0FBQUEsUUFDckI7QUFDQSxtQkFBVyxFQUFFLFNBQVMsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLE9BQU87QUFDakQsY0FBSSxDQUFDLE1BQU87QUFDWixrQkFBUSxTQUFTLEtBQUs7QUFDdEIsbUJBQVMsSUFBSSxPQUFPO0FBQUEsUUFDdEI7QUFDQSxpQkFBUyxZQUFZO0FBQ3JCLGNBQU07QUFBQSxNQUNSO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFFTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixhQUFTLFFBQVEsVUFBVSxFQUFFLFNBQVMsTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLEdBQUcsbUJBQW1CLEtBQUssQ0FBQztBQUNoRyxPQUFHLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxTQUFTLElBQUksTUFBTSxDQUFDO0FBQUEsRUFDbkQ7OztBQzFMQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU8sSUFBSSxTQUFTLGlCQUFpQixJQUFJLGdCQUFnQjtBQUUvRCxNQUFJLFVBQVU7QUFFZCxNQUFJO0FBRUosTUFBSTtBQUVKLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLGlCQUFhLEdBQUc7QUFDaEIsZ0JBQVksSUFBSSxRQUFRLENBQUMsWUFBWTtBQUNuQyxnQkFBVSxNQUFNO0FBQ2QsWUFBSSxTQUFTLGNBQWMsSUFBSSxFQUFHLFFBQU8sTUFBTSxNQUFNO0FBQ3JELGtCQUFVO0FBQ1YsZ0JBQVE7QUFBQSxNQUNWO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUdBLE1BQU0sUUFBUSxDQUFDLFFBQVEsTUFBTTtBQUMzQixRQUFJLENBQUMsUUFBUztBQUNkLGlCQUFhLEdBQUc7QUFDaEIsVUFBTSxXQUFXLFNBQVMsS0FBSztBQUFBLEVBQ2pDO0FBR08sTUFBTSxXQUFXLE1BQU07QUFDNUIsUUFBSSxDQUFDLFdBQVcsU0FBUyxjQUFjLElBQUksRUFBRyxPQUFNLEdBQUcsTUFBTTtBQUM3RCxXQUFPO0FBQUEsRUFDVDtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLE9BQUcsZUFBZSxDQUFDLEVBQUUsT0FBTyxNQUFNLFVBQVUsTUFBTSxDQUFDO0FBQ25ELE9BQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLENBQUMsT0FBTyxVQUFVLEtBQUssS0FBSyxNQUFNLENBQUM7QUFDckYsT0FBRyxhQUFhLENBQUMsRUFBRSxZQUFZLE1BQU0sTUFBTSxnQkFBZ0IsVUFBVSxTQUFTLENBQUMsQ0FBQztBQUNoRixPQUFHLFNBQVMsQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQy9DLE9BQUcsMkNBQTJDLE1BQU0sTUFBTSxDQUFDO0FBRTNELE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sY0FBYyxZQUFZLE1BQU0sQ0FBQztBQUNyRSxPQUFHLGVBQWUsQ0FBQyxFQUFFLFFBQVEsTUFBTSxXQUFXLE1BQU0sQ0FBQztBQUNyRCxPQUFHLFFBQVEsQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLFVBQVUsTUFBTSxDQUFDO0FBQUEsRUFDekQ7OztBQzNDQSxNQUFJLFNBQVM7QUFHYixNQUFNLE1BQU0sQ0FBQyxVQUFVO0FBQ3JCLFVBQU0sZUFBZTtBQUNyQixVQUFNLGNBQWM7QUFBQSxFQUN0QjtBQUVBLE1BQU1DLFFBQU8sT0FBTyxDQUFDLFVBQVUsVUFBVSxJQUFJLE9BQU8sbUJBQW1CLHFCQUFxQixnQkFBZ0IsR0FBRztBQUd4RyxNQUFNLGNBQWMsTUFBTTtBQUMvQixhQUFTO0FBQ1QsSUFBQUEsTUFBSztBQUFBLEVBQ1A7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFVBQVUsTUFBTSxNQUFNLFNBQVMsTUFBTTtBQUMxQyxlQUFXLFFBQVEsQ0FBQyxVQUFVLFdBQVcsU0FBUyxNQUFNLEVBQUcsTUFBSyxNQUFNLE1BQU0sZUFBZUEsS0FBSSxDQUFDO0FBQUEsRUFDbEc7OztBQ2hCQSxNQUFNQyxTQUFRLENBQUMsSUFBSSxPQUFPO0FBQ3hCLGVBQVcsT0FBTyxPQUFPLEVBQUUsRUFBRSxPQUFPLENBQUMsRUFBRyxVQUFTLFFBQVEsR0FBRztBQUM1RCxnQkFBWTtBQUNaLFNBQUssU0FBUyxPQUFPLEVBQUUsSUFBSSxTQUFTLE9BQU87QUFBQSxFQUM3QztBQUdPLE1BQU0sU0FBUyxPQUFPLEtBQUssRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxZQUFZO0FBQ3hGLFVBQU0sRUFBRSxTQUFTLElBQUksS0FBSyxJQUFJO0FBQzlCLFFBQUksT0FBTyxZQUFZLElBQUksSUFBSTtBQUMvQixRQUFJLFlBQVk7QUFDZCxZQUFNQyxNQUFLLElBQUksSUFBSSxHQUFHO0FBQ3RCLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUtBLElBQUcsY0FBYztBQUMzQyxZQUFJLE1BQU0sU0FBUyxJQUFJLEVBQUcsQ0FBQUEsSUFBRyxhQUFhLElBQUksTUFBTSxRQUFRLENBQUM7QUFBQSxNQUMvRDtBQUNBLFVBQUlBLElBQUcsV0FBVyxTQUFTLE9BQVEsS0FBSSxTQUFTO0FBQUEsVUFDM0MsQ0FBQUQsT0FBTSxJQUFJQyxHQUFFLEdBQUcsSUFBSSxTQUFTLENBQUM7QUFDbEM7QUFBQSxJQUNGO0FBQ0EsUUFBSTtBQUNGLFVBQUksRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLEtBQUssTUFBTSxRQUFRLElBQUksWUFBWSxDQUFDLEVBQUUsY0FBYztBQUNwRixVQUFJLENBQUMsUUFBUTtBQUNYLGNBQU07QUFBQTtBQUFBLFVBQTRCLG9EQUFvRCxLQUFLLElBQUk7QUFBQTtBQUMvRixTQUFDLEVBQUUsUUFBUSxPQUFPLE9BQU8sSUFBSSxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDaEQsZUFBTyxLQUFLLE1BQU0sR0FBRyxNQUFNLEtBQUs7QUFBQSxNQUNsQztBQUNBLFVBQUksU0FBUyxDQUFDLEdBQUcsTUFBTTtBQUN2QixVQUFJLFFBQVEsU0FBUyxDQUFDLENBQUMsSUFBSSxLQUFLLFFBQVEsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzFELFVBQUksU0FBUztBQUFBLElBQ2YsUUFBUTtBQUFFO0FBQUEsSUFBUTtBQUNsQixVQUFNLFNBQVM7QUFDZixVQUFNLEtBQUssUUFBUSxJQUFJLGFBQWE7QUFDcEMsUUFBSSxNQUFNLFFBQVEsSUFBSSxZQUFZLEVBQUcsQ0FBQUQsT0FBTSxJQUFJLEVBQUU7QUFBQSxhQUN4QyxTQUFTLFNBQVMsT0FBTyxXQUFXLEtBQU0sT0FBTSxXQUFXLEtBQUssTUFBTSxPQUFPO0FBQUEsRUFDeEY7QUFLQSxNQUFNLGFBQWEsT0FBTyxLQUFLLE1BQU0sWUFBWTtBQUMvQyxVQUFNLE9BQU8sa0RBQWtELEtBQUssSUFBSTtBQUN4RSxVQUFNLFNBQVMsUUFBUSxLQUFLLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDekMsUUFBSSxLQUFLO0FBQ1Q7QUFBQSxZQUFXLENBQUMsSUFBSSxRQUFRLEVBQUUsRUFBRSxRQUFRLFNBQVMsRUFBRSxHQUFHRTtBQUFBO0FBQUEsUUFBNEMsQ0FBQyxDQUFDLElBQUksTUFBTSxDQUFDO0FBQUEsT0FBRTtBQUFBO0FBQUEsTUFBK0MsSUFBSTtBQUFBLE1BQVE7QUFDdEssWUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLEVBQUUsS0FBSztBQUNuQyxhQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDO0FBQ3hELFVBQUksQ0FBQyxPQUFRO0FBQ2IsWUFBTSxTQUFTO0FBQ2YsWUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFO0FBQzdCLFlBQU0sU0FBUyxNQUFNLFFBQVEsZUFBZSxLQUFLO0FBQ2pELFlBQU0sU0FBU0EsUUFBTyxLQUFLLENBQUMsQ0FBQ0MsR0FBRSxNQUFNLENBQUMsS0FBS0EsR0FBRSxDQUFDO0FBQzlDLFdBQUssVUFBVSxDQUFDLFVBQVUsVUFBVTtBQUNwQyxVQUFJLFNBQVMsT0FBUSxNQUFLLFFBQVEsYUFBYTtBQUMvQyxpQkFBVyxDQUFDQSxLQUFJQyxPQUFNLEtBQUtGLFNBQVE7QUFDakMsY0FBTSxPQUFPLFFBQVEsS0FBSyxLQUFLLE1BQU0sSUFBSyxNQUFNRSxPQUFPLENBQUM7QUFDeEQsWUFBSSxDQUFDLEtBQUssUUFBUyxPQUFNLFFBQVEsS0FBS0QsR0FBRSxHQUFHLE1BQU0sTUFBTSxPQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUs7QUFBQSxNQUNyRjtBQUNBLFVBQUksVUFBVSxPQUFRLFFBQU8sRUFBRSxFQUFFLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBRWhGLFVBQUksU0FBUyxPQUFPLEtBQUssU0FBUyxPQUFPLEtBQU0sU0FBUSxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNuRztBQUFBLEVBQ0Y7QUFHQSxNQUFNLFVBQVUsT0FBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLE1BQUFFLE1BQUssTUFBTTtBQUNuRCxVQUFNLGlCQUFpQixZQUFZLE1BQU0sR0FBRztBQUM1QyxRQUFJLE1BQU0sRUFBRSxNQUFNLE1BQU0sVUFBVTtBQUFBLElBQUMsRUFBRTtBQUNyQyxRQUFJO0FBQ0YsWUFBTSxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQzFCLFNBQVMsT0FBTztBQUNkLGNBQVEsTUFBTSxLQUFLO0FBQUEsSUFDckI7QUFDQSxRQUFJO0FBQ0YsWUFBTUEsTUFBSyxNQUFNLElBQUksTUFBTSxHQUFHO0FBQUEsSUFDaEMsVUFBRTtBQUNBLFVBQUksUUFBUTtBQUFBLElBQ2Q7QUFDQSxtQkFBZTtBQUFBLEVBQ2pCOzs7QUM3RUEsTUFBTSxRQUFRO0FBQ2QsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sUUFBUTtBQUlkLE1BQU0sUUFBUSxDQUFDO0FBRWYsTUFBTSxPQUFPLENBQUM7QUFJZCxNQUFNLFNBQVMsQ0FBQyxVQUFVLEdBQUcsSUFBSSxnQkFBZ0IsS0FBSyxDQUFDLEdBQUc7QUFHbkQsTUFBTSxTQUFTLENBQUMsRUFBRSxXQUFXLFFBQVEsTUFBTSxNQUNoRCxRQUFRLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLEdBQUcsU0FBUyxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxTQUFTLElBQUksTUFBTSxFQUFFO0FBSTVFLE1BQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxTQUFTO0FBQzVDLGVBQVcsT0FBTyxPQUFPLEtBQUssR0FBRztBQUMvQixZQUFNLFFBQVMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUMvQixpQkFBVyxDQUFDLE1BQU0sRUFBRSxLQUFBQyxLQUFJLENBQUMsS0FBSyxPQUFRLE9BQU0sSUFBSSxLQUFLLE1BQU0sSUFBSSxLQUFLLGtCQUFrQixLQUFLLElBQUksTUFBTUEsUUFBTztBQUM1RyxVQUFJLEtBQU0sTUFBSyxHQUFHLElBQUksT0FBTztBQUFBLElBQy9CO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsU0FBUyxFQUFFLFdBQVcsRUFBRSxHQUFHLFVBQVUsT0FBTyxLQUFLLEVBQUUsUUFBUSxDQUFDLFFBQzNFLE1BQU0sR0FBRyxJQUFJLE9BQU8sUUFBUSxNQUFNLEdBQUcsQ0FBQyxJQUFJLFlBQVksTUFBTSxHQUFHLEVBQUUsSUFBSSxDQUF1QixTQUFTLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFFO0FBSXRILE1BQU0sVUFBVSxNQUFNO0FBRXBCLFVBQU0sUUFBUSxDQUFDO0FBQ2YsZUFBVyxRQUFRLFNBQVMsaUJBQWlCLEtBQUssR0FBRztBQUNuRCxpQkFBVyxRQUFRLEtBQUssYUFBYSxZQUFZLEdBQUcsTUFBTSxZQUFZLEtBQUssQ0FBQyxFQUFHLEVBQUMsTUFBTSxJQUFJLE1BQU0sQ0FBQyxHQUFHLEtBQUssSUFBSTtBQUFBLElBQy9HO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNQyxRQUFPLENBQUMsS0FBSyxNQUFNLFFBQVEsT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLEVBQUUsQ0FBQyxNQUFNO0FBQ3pGLFVBQU0sRUFBRSxJQUFJLFNBQVMsRUFBRSxZQUFZLE1BQU0sRUFBRSxJQUFJO0FBQy9DLFVBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsVUFBTSxRQUFRLEtBQUssVUFBVSxDQUFDLE1BQU0sV0FBVyxPQUFPLEdBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLE1BQU0sT0FBTyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUUsQ0FBQztBQUM5RyxVQUFNLE9BQU8sT0FBTyxFQUFFLE1BQU0sQ0FBQztBQUM3QixRQUFJLE9BQU8sUUFBUSxTQUFTLE9BQU8sSUFBSSxRQUFRLEtBQUssRUFBRSxNQUFNLFFBQVEsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsVUFBVSxJQUFJLEVBQUc7QUFDOUcsUUFBSSxRQUFRO0FBQ1osV0FBTyxJQUFJLElBQUksT0FBTyxPQUFPLE9BQU8sRUFBRSxPQUFPLE1BQU0sS0FBSyxRQUFRLE9BQU8sTUFBTSxNQUFNLENBQUMsQ0FBQztBQUNyRixTQUFLLEtBQUs7QUFDVixXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssWUFBWTtBQUMvQixVQUFNLEVBQUUsTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLEtBQUssSUFBSTtBQUNqRCxVQUFNLFVBQVUsT0FBTyxRQUFRLENBQUMsQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFDaEYsVUFBTSxPQUFPLENBQUMsS0FBSyxRQUFRLFVBQVUsR0FBRyxLQUFLLE9BQU8sR0FBRyxHQUFHLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFFN0UsVUFBTSxRQUFRLENBQUMsT0FBTyxTQUFTO0FBQzdCLFlBQU0sUUFBUSxPQUFPLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLEtBQUssT0FBTyxNQUFNLEVBQUUsRUFBRSxDQUFDO0FBQ3ZHLFVBQUksQ0FBQyxPQUFPLElBQUksTUFBTSxFQUFFLE1BQU0sU0FBUyxDQUFDQSxNQUFLLEtBQUssS0FBSyxHQUFJO0FBQzNELGNBQVEsS0FBSyxDQUFDLE9BQU8sRUFBRSxXQUFXLE1BQU0sUUFBUSxnQkFBZ0IsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDcEY7QUFDQSxVQUFNQyxRQUFPLG9CQUFJLElBQUk7QUFDckIsUUFBSTtBQUNKLGVBQVcsQ0FBQyxRQUFRLEtBQUssS0FBSyxTQUFTO0FBQ3JDLFlBQU0sUUFBUSxLQUFLLE1BQU0sT0FBTyxRQUFRLFdBQVcsSUFBSTtBQUN2RCxpQkFBVyxDQUFDLE1BQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDbkQsY0FBTSxDQUFDLElBQUlDLEtBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ25DLGNBQU0sU0FBUyxLQUFLLEVBQUU7QUFDdEIsWUFBSSxPQUFRLE9BQU0sUUFBUUEsS0FBSTtBQUM5QixZQUFJRCxNQUFLLElBQUksT0FBTyxPQUFPLEVBQUc7QUFDOUIsUUFBQUEsTUFBSyxJQUFJLE9BQU8sT0FBTztBQUN2QixrQkFBVSxRQUFRO0FBQ2xCLG1CQUFXLFNBQVMsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFHO0FBQ3JDLGdCQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksTUFBTTtBQUN6QyxnQkFBTSxXQUFXLFdBQVcsY0FBYyxTQUFTLElBQUksSUFBSSxHQUFHO0FBQzlELGNBQUksQ0FBQyxZQUFZLEtBQUssU0FBUyxRQUFRLEVBQUcsT0FBTSxPQUFPLElBQUk7QUFBQSxRQUM3RDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUtPLE1BQU0sYUFBYSxDQUFDLFFBQVE7QUFDakMsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEdBQUc7QUFDdkMsWUFBTSxPQUFPLEtBQUssTUFBTSxFQUFFO0FBQzFCLFVBQUksTUFBTSxRQUFRLGVBQWUsTUFBTSxVQUFVLE9BQU8sTUFBTSxFQUFFLEVBQUUsQ0FBQyxFQUFHO0FBQ3RFLFdBQUssT0FBTyxPQUFPLE9BQU8sRUFBRSxNQUFNLEtBQUssTUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFFBQVEsQ0FBQyxRQUFRO0FBQzVCLFVBQU0sRUFBRSxNQUFNLFFBQVEsS0FBSyxJQUFJO0FBQy9CLFVBQU0sT0FBTyxRQUFRO0FBQ3JCLFFBQUksT0FBTyxLQUFLLElBQUksTUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLENBQUM7QUFDakQsUUFBSSxVQUFVLFlBQVksSUFBSTtBQUM5QixRQUFJLEVBQUUsSUFBSSxPQUFPLE1BQU0sUUFBUSxJQUFJLEtBQUssS0FBSyxRQUFRLGFBQWEsT0FBTyxHQUFHLEVBQUUsS0FBSyxDQUFDLFFBQVEsS0FBSyxHQUFHLENBQUMsRUFBRztBQUV4RyxVQUFNLFVBQVUsQ0FBQyxDQUFDLE1BQU0sR0FBRyxDQUFDO0FBQzVCLGVBQVcsU0FBUyxRQUFRLEdBQUc7QUFDN0IsVUFBSSxDQUFDLE1BQU0sV0FBV0QsTUFBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLEVBQUcsU0FBUSxLQUFLLENBQUMsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLElBQ3RGO0FBQ0EsV0FBTyxLQUFLLE9BQU87QUFDbkIsUUFBSSxPQUFPLEtBQU0sTUFBSyxJQUFJLGVBQWUsSUFBSSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUc7QUFBQSxFQUNoRztBQUlPLE1BQU1HLFdBQVUsQ0FBQyxRQUFRO0FBQzlCLGVBQVcsU0FBUyxJQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3ZDLFVBQUksTUFBTSxTQUFTLElBQUs7QUFDeEIsWUFBTSxFQUFFLE9BQU8sSUFBSSxTQUFTLE1BQU0sTUFBTSxJQUFJO0FBQzVDLFlBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsWUFBTSxPQUFPLE9BQU8sRUFBRTtBQUV0QixVQUFJLFFBQVEsQ0FBQyxNQUFNLENBQUMsRUFBRyxNQUFLLE1BQU07QUFBQSxVQUM3QixPQUFNLFVBQVUsSUFBSSxTQUFTLElBQUksV0FBVyxPQUFPLE1BQU0sUUFBUSxlQUFlO0FBQ3JGLFlBQU0sT0FBTyxNQUFNLFFBQVE7QUFDM0IsVUFBSSxXQUFXLFFBQVEsQ0FBQyxLQUFLLENBQUMsRUFBRyxNQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQ3JGLGFBQU8sRUFBRTtBQUFBLElBQ1g7QUFBQSxFQUNGOzs7QUN0SU8sTUFBTSxhQUFhLENBQUMsS0FBSyxXQUFXO0FBQ3pDLFVBQU0sRUFBRSxJQUFJLFFBQVEsQ0FBQyxDQUFDLElBQUksR0FBRyxPQUFPLFFBQVEsQ0FBQyxDQUFDLENBQUMsR0FBRyxRQUFRLFFBQVEsS0FBSyxJQUFJO0FBQzNFLFVBQU0sU0FBUyxJQUFJLFNBQVMsV0FBVztBQUV2QyxVQUFNLFdBQVcsQ0FBQztBQUNsQixlQUFXLENBQUMsTUFBTSxFQUFFLE9BQU9DLE9BQU0sS0FBSyxPQUFPO0FBQzNDLFlBQU1DLE9BQU0sT0FBTyxJQUFJLElBQUk7QUFDM0IsWUFBTSxFQUFFLFdBQVcsTUFBTSxPQUFPLFFBQVEsSUFBSUEsUUFBTztBQUNuRCxZQUFNLFFBQVFELFFBQU8sSUFBSSxDQUFDLFVBQVUsU0FBUyxLQUFLLENBQUM7QUFDbkQsaUJBQVcsRUFBRSxRQUFRLEtBQUssTUFBTyxTQUFRLElBQUksSUFBSTtBQUNqRCxZQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFBRSxPQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsT0FBTyxPQUFPQSxRQUFPLElBQUksQ0FBQztBQUMzRSxZQUFNLE1BQU0sT0FBTyxNQUFNLFNBQVMsUUFBUSxTQUFTLFNBQVMsS0FBSztBQUNqRSxVQUFJLE9BQVEsT0FBTUQsT0FBTSxFQUFFLFdBQVcsT0FBTyxDQUFDLEdBQUcsU0FBUyxHQUFHLEtBQUssRUFBRSxJQUFJLEtBQUssS0FBS0EsT0FBTSxJQUFJLElBQUk7QUFDL0YsWUFBTSxDQUFDLEVBQUUsT0FBT0UsUUFBTyxPQUFPLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQ0YsUUFBTyxRQUFRLENBQUMsSUFBSSxDQUFDQSxRQUFPLEtBQUssR0FBRyxLQUFLLElBQUk7QUFDNUYsWUFBTSxRQUFRLENBQUMsR0FBR0UsT0FBTSxPQUFPLENBQXVCLFNBQVMsT0FBTyxNQUFNLENBQUMsRUFBRSxPQUFBQyxPQUFNLE1BQU1BLE9BQU0sU0FBUyxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUk7QUFDdkgsVUFBSUgsTUFBSztBQUNQLGVBQU8sSUFBSSxLQUFLLE9BQU8sSUFBSSxLQUFLLEtBQUs7QUFDckMsUUFBQUEsS0FBSSxRQUFRLENBQUM7QUFBQSxNQUNmO0FBQ0EsWUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLFFBQVEsV0FBVyxJQUFJO0FBQ3JELGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssS0FBSztBQUNoQyxjQUFNLENBQUMsSUFBSUMsS0FBSSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDbkMsaUJBQVMsS0FBSyxFQUFFLE1BQU0sUUFBUSxNQUFNLE9BQU8sUUFBUSxTQUFTLG9CQUFJLElBQUksR0FBRyxJQUFJLE1BQUFBLE1BQUssQ0FBQztBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUOzs7QUMxQkEsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUN2QixVQUFNLEVBQUUsSUFBSSxXQUFXLFFBQVEsUUFBUSxTQUFTLFFBQVEsT0FBTyxJQUFJO0FBQ25FLGFBQVMsWUFBWSxHQUFHO0FBQ3hCLElBQUFHLFNBQVEsR0FBRztBQUNYLFVBQU0sUUFBUSxJQUFJLFNBQVMsUUFBUSxjQUFjLE1BQU0sRUFBRSxLQUFLLFFBQVE7QUFDdEUsZUFBVyxXQUFXLFdBQVcsS0FBSyxJQUFJLFVBQVUsQ0FBQyxDQUFDLGVBQWUsRUFBRSxXQUFXLFFBQVEsT0FBTyxPQUFPLENBQUMsQ0FBQyxDQUFDLEdBQUc7QUFDNUcsWUFBTSxFQUFFLE1BQUFDLE9BQU0sUUFBUSxNQUFNLE1BQU0sR0FBRyxJQUFJO0FBQ3pDLFlBQU0sUUFBUSxRQUFRLE1BQU0sTUFBTTtBQUNsQyxhQUFPLElBQUksT0FBTyxPQUFPO0FBQ3pCLFVBQUksS0FBTyxVQUFTLFNBQVMsRUFBRSxLQUFLLFNBQVMsT0FBTyxNQUFNLENBQUM7QUFDM0QsVUFBSSxTQUFTLE1BQU0sU0FBUyxlQUFlO0FBQ3pDLFlBQUksSUFBSSxTQUFVLFFBQU8sSUFBSSxPQUFPLEdBQUc7QUFDdkMsaUJBQVMsUUFBUSxNQUFNLENBQUM7QUFBQSxNQUMxQjtBQUNBLFVBQUksU0FBUyxNQUFNLFNBQVMsd0JBQXlCLFdBQVUsV0FBVyxTQUFZLFNBQVMsRUFBRSxHQUFHLFFBQVEsT0FBTyxDQUFDO0FBQ3BILE9BQUMsS0FBSyxJQUFJLEtBQUssU0FBUyxNQUFNLGNBQWMsS0FBSztBQUNqRCxVQUFJLEtBQUssRUFBRSxFQUFHLFNBQVEsT0FBTyxLQUFLLEVBQUUsR0FBRyxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxDQUFDQSxPQUFNLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDdEc7QUFDQSxlQUFXLFNBQVMsSUFBSSxPQUFPLE9BQU8sRUFBRyxPQUFNLFFBQVEsU0FBUyxRQUFRLEtBQUs7QUFBQSxFQUMvRTtBQUlBLE1BQUksVUFBVTtBQUVkLE1BQU0sVUFBVSxDQUFDO0FBR1YsTUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNLFdBQVcsQ0FBQyxJQUFJLFNBQVMsUUFBUSxLQUFLLEdBQUcsSUFBSSxRQUFRLEdBQUc7QUFHN0YsTUFBTSxPQUFPLENBQUNDLFNBQVE7QUFDcEIsaUJBQWEsT0FBTztBQUNwQixjQUFVO0FBQ1YsZUFBVyxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUcsQ0FBQUEsS0FBSSxLQUFLLG1CQUFtQjtBQUFBLEVBQ25FO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsT0FBRyxnQkFBZ0IsTUFBTTtBQUN2QixtQkFBYSxPQUFPO0FBQ3BCLGdCQUFVLFdBQVcsTUFBTSxLQUFPLE9BQU87QUFBQSxJQUMzQyxDQUFDO0FBQ0QsT0FBRyxZQUFZLE1BQU0sYUFBYSxPQUFPLENBQUM7QUFDMUMsT0FBRyxZQUFZLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNqQzs7O0FDNUNBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTztBQUdOLE1BQU0sU0FBUyxDQUFDLE9BQU8sRUFBRSxHQUFHLEdBQUcsV0FBVyxNQUFNLFFBQVEsTUFBTSxLQUFLLE9BQU8sRUFBRSxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksV0FBVyxNQUFNO0FBSXhILE1BQU0sWUFBWSxDQUFDLE9BQU8sU0FDeEIsTUFBTSxjQUFjLFNBQ2hCLE1BQU0seUJBQXlCLElBQUksS0FBSyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQU0sU0FBUyxTQUFTLGVBQWUsS0FBSyxJQUFJLENBQUMsSUFDcEgsQ0FBQyxLQUFLO0FBR1osTUFBTUMsUUFBTyxDQUFDLEVBQUUsR0FBRyxNQUFNO0FBQ3ZCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsZUFBVyxTQUFTLE9BQU8sTUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLEdBQUc7QUFDbkQsWUFBTSxRQUFRLE9BQU8sT0FBTyxNQUFNLFNBQVMsTUFBTSxNQUFNLGFBQWEsU0FBUyxDQUFDLENBQUM7QUFDL0UsaUJBQVcsVUFBVSxVQUFVLE9BQU8sSUFBSSxHQUFHO0FBQzNDLFlBQUksT0FBTyxhQUFhLFFBQVEsa0JBQWtCLElBQUksTUFBTSxNQUFPO0FBQ25FLGVBQU8sZ0JBQWdCLE1BQU0sS0FBSztBQUNsQyxxQkFBYSxRQUFRLGlCQUFpQixRQUFRLFNBQVMsSUFBSTtBQUFBLE1BQzdEO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixlQUFXLFFBQVEsQ0FBQyxVQUFVLFlBQVksTUFBTSxFQUFHLE1BQUssTUFBTSxDQUFDLFFBQVEsZUFBZSxNQUFNQSxNQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDeEc7OztBQ25CQSxNQUFNQyxPQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDOUMsVUFBTSxPQUFPLE9BQU8sT0FBTztBQUMzQixVQUFNLFNBQVMsU0FBUyxNQUFNLElBQUk7QUFDbEMsUUFBSSxZQUFZLEtBQU0sUUFBTyxNQUFNLE1BQU0sT0FBTyxFQUFFLFFBQVEsS0FBSyxDQUFDO0FBQ2hFLFFBQUksT0FBTyxTQUFTLE1BQU0sTUFBTSxFQUFHO0FBQ25DLFVBQU0sTUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFLE1BQU0sUUFBUSxRQUFRLENBQUM7QUFDMUQsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFFBQVEsQ0FBQyxFQUFHLEtBQUksQ0FBQyxVQUFVLElBQUksRUFBRyxLQUFJLEtBQUssT0FBTyxNQUFNLEtBQUs7QUFDekYsaUJBQWEsSUFBSSxNQUFNLEtBQUssTUFBTSxRQUFRLGFBQWEsaUJBQWlCLEtBQUssSUFBSSxDQUFDO0FBQ2xGLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU8sU0FBUztBQUMxQyxVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksU0FBUyxDQUFDO0FBQ25DLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxJQUFJLEtBQUssUUFBUSxPQUFPLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLGdCQUFnQixJQUFJLEVBQUUsSUFBSTtBQUNsSCxRQUFJLE1BQU0sTUFBTSxDQUFvQixRQUFRLEdBQUcsU0FBUyxHQUFHLENBQUMsT0FBTyxRQUFRLEVBQUc7QUFDOUUsVUFBTSxNQUFNLE9BQU8sTUFBTSxXQUFXLEVBQUUsT0FBTyxRQUFRLENBQUMsT0FBTyxTQUFTLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDckYsUUFBSSxVQUFVLEtBQUssSUFBSSxFQUFHLEtBQUksUUFBUSxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUM7QUFDckQsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sT0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLFNBQVM7QUFDaEQsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLElBQUk7QUFDckMsaUJBQWEsSUFBSSxNQUFNLElBQUk7QUFDM0IsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUdBLE1BQU0sVUFBVSxDQUFDLFdBQVcsUUFBUTtBQUNsQyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxjQUFjLENBQUMsQ0FBQztBQUNqRixRQUFJLE1BQU0sU0FBUyxTQUFTLEVBQUcsUUFBTyxpQ0FBaUMsS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUMxRixVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsWUFBWSxLQUFLLE9BQU8sWUFBWSxRQUFRLFdBQVcsS0FBSztBQUNsRyxXQUFPLHlCQUF5QixNQUFNLFNBQVMsUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLFdBQVcsRUFBRTtBQUFBLEVBQ3JHO0FBR0EsTUFBTSxPQUFPLENBQUMsV0FBVyxRQUFRLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsTUFDckQsSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQy9CLFVBQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxtQkFBbUIsSUFBSTtBQUFBO0FBQUEsTUFBMkI7QUFBQSxJQUFJLENBQUM7QUFDdEYsVUFBTSxPQUFPLE1BQU0seUJBQXlCLElBQUksT0FBTyxTQUFTLENBQUMsSUFBSSxHQUFHLEVBQUU7QUFDMUUsUUFBSSxLQUFNLE1BQUssTUFBTSxRQUFRLE1BQU0sRUFBRSxTQUFTLE9BQU8sQ0FBQztBQUFBLFFBQ2pELE1BQUssRUFBRSxXQUFXLFFBQVEsT0FBTyxHQUFHLFFBQVEsV0FBVyxHQUFHLENBQUM7QUFBQSxFQUNsRSxDQUFDO0FBR0gsTUFBTSxNQUFNLE9BQU8sS0FBSyxZQUFZO0FBQ2xDLFVBQU0sRUFBRSxPQUFPLEdBQUcsSUFBSTtBQUN0QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQU0sU0FBUyxDQUFDLFFBQVMsU0FBUyxJQUFJLFFBQVEsSUFBSSxTQUFTLFFBQVE7QUFDbkUsUUFBSSxVQUFVLENBQUMsSUFBSSxRQUFTLFFBQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxRQUFRLEdBQUcsT0FBTyxRQUFRLGdCQUFnQixFQUFFLENBQUMsQ0FBQztBQUN0RyxRQUFJLFVBQVcsSUFBSSxVQUFVLEtBQUssUUFBUSxVQUFZLFFBQU8sS0FBSyxLQUFLLGlCQUFpQjtBQUN4RixRQUFJLFFBQVEsV0FBVyxHQUFHLElBQUksS0FBSyxLQUFLLElBQUk7QUFDNUMsVUFBTUMsVUFBUyxNQUFNLE9BQU8sS0FBSyxNQUFNO0FBQ3JDLFlBQU1DLFFBQU8sS0FBSyxFQUFFLEtBQUssU0FBUztBQUNsQyxZQUFNLFNBQVMsSUFBSSxRQUFRLGNBQWMsSUFBSSxTQUFTQTtBQUN0RCxhQUFPLFFBQVEsS0FBSyxLQUFLLEVBQUUsTUFBQUEsT0FBTSxRQUFRLFNBQVMsTUFBTSxDQUFDLEtBQUssRUFBRSxlQUFlLE1BQU0sS0FBSyxFQUFFLEVBQUUsQ0FBQztBQUFBLElBQ2pHLENBQUM7QUFDRCxRQUFJRCxRQUFRLE9BQU0sT0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLFFBQUFBLFFBQU8sQ0FBQyxHQUFHQSxTQUFRLE9BQU87QUFBQSxhQUMvRCxJQUFJLFVBQVUsS0FBTSxRQUFPLEtBQUssS0FBSyxrQ0FBa0M7QUFDaEYsV0FBTyxHQUFHO0FBQUEsRUFDWjtBQUlBLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUztBQUMxQixVQUFNLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLLElBQUk7QUFDMUMsV0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLE9BQU8sS0FBSyxRQUFRLFdBQVcsQ0FBQztBQUMzRCxXQUFPLEVBQUUsS0FBSyxPQUFPLEVBQUUsS0FBSyxLQUFLO0FBQ2pDLFFBQUksTUFBTyxNQUFLLElBQUksZ0JBQWdCLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDekQsYUFBUyxXQUFXLEdBQUc7QUFDdkIsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxFQUFFLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPLEdBQUc7QUFDbkQsVUFBSSxDQUFDLE1BQU87QUFDWixZQUFNLElBQUksS0FBSztBQUNmLGlCQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDckQ7QUFDQSxRQUFJLENBQUMsSUFBSSxRQUFTLE1BQUssSUFBSSxnQkFBZ0IsQ0FBQyxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUM7QUFDNUQsVUFBTSxHQUFHO0FBQ1QsU0FBSyxPQUFPLGVBQWUsSUFBSSxTQUFTLEVBQUU7QUFBQSxFQUM1QztBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsWUFBUSxRQUFRRCxJQUFHO0FBQ25CLFlBQVEsQ0FBQyxRQUFRLElBQUksS0FBSyxPQUFPLEVBQUUsUUFBUSxNQUFNRyxTQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixXQUFPLFFBQVEsRUFBRSxNQUFNLE9BQU8sUUFBUSxNQUFNLE1BQU0sSUFBSSxNQUFNLE9BQU8sUUFBUTtBQUFBLEVBQzdFOzs7QUMxR0EsTUFBTSxTQUFTO0FBRWYsTUFBTSxRQUFRLENBQUM7QUFHZixNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQ3ZCLFVBQU0sVUFBVSxNQUFNLE9BQU8sVUFBVSwyQkFBMkIsSUFBSSxFQUFFO0FBQ3hFLFFBQUksQ0FBQyxXQUFXLFFBQVEsUUFBUSxNQUFNLEVBQUc7QUFDekMsVUFBTUMsU0FBUSxlQUFlLEtBQUssUUFBUSxJQUFJLEtBQUssUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUM3RSxRQUFJLENBQUNBLFVBQVMsQ0FBQyxRQUFRLFFBQVEsSUFBSSxFQUFHO0FBQ3RDLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQUEsRUFDbEM7QUFHQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFFBQUksQ0FBQyxNQUFNLE9BQU8sVUFBVSxJQUFJLEVBQUc7QUFDbkMsU0FBSyxLQUFLO0FBQ1YsVUFBTSxLQUFLLE1BQU0sTUFBTSxPQUFPLGNBQWMsQ0FBQztBQUFBLEVBQy9DO0FBR0EsTUFBTSxVQUFVLE1BQU0sT0FBTyxRQUFRLFNBQVMsZUFBZTtBQUt0RCxNQUFNLGFBQWEsQ0FBQ0MsUUFBT0MsU0FBUSxZQUFZO0FBQ3BELFFBQUksWUFBWSxPQUFPLDhCQUE4QixRQUFRLEVBQUcsUUFBT0QsT0FBTTtBQUU3RSxVQUFNLEtBQUssQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUN6QixVQUFJLFdBQVcsWUFBWSxDQUFDLFFBQVEsRUFBRztBQUN2QyxpQkFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLFVBQVcsUUFBTyxvQkFBb0IsTUFBTSxVQUFVLElBQUk7QUFDekYsTUFBQUEsT0FBTTtBQUNOLGlCQUFXLE1BQU0sTUFBTSxRQUFRLENBQUMsUUFBUSxJQUFJLENBQUMsQ0FBQztBQUFBLElBQ2hEO0FBQ0EsVUFBTSxZQUFZLE9BQU8sUUFBUSxFQUFFLE9BQU8sUUFBUSxDQUFDQyxNQUFLLEdBQUcsTUFBTSxrQkFBa0IsSUFBSSxNQUFNLEdBQUcsQ0FBQztBQUNqRyxlQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssVUFBVyxRQUFPLGlCQUFpQixNQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ3hGOzs7QUNyQ08sTUFBTSxRQUFRLENBQUMsV0FBVztBQUMvQixVQUFNLE9BQU8sU0FBUyxjQUFjLE1BQU07QUFDMUMsVUFBTSxLQUFLO0FBQ1gsU0FBSyxLQUFLO0FBQ1YsYUFBUyxLQUFLLE9BQU8sSUFBSTtBQUN6QixVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLGFBQWEsTUFBTSxDQUFDO0FBQy9ELGVBQVcsU0FBUyxPQUFRLE9BQU0sYUFBYSxRQUFRLEVBQUU7QUFDekQsU0FBSyxNQUFNO0FBQ1gsV0FBTyxRQUFRLENBQUMsT0FBTyxPQUFPLGFBQWEsT0FBTyxRQUFRLE9BQU8sRUFBRSxDQUFDLENBQUM7QUFDckUsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUdBLE1BQU0sWUFBWSxDQUFDLFVBQVUsT0FBTyxTQUFTLEtBQUssR0FBRyxNQUFNLEtBQUssQ0FBQyxLQUFLLENBQUMsTUFBTSxTQUFTO0FBRS9FLE1BQU0sY0FBYyxNQUFNO0FBQy9CLE9BQUcsWUFBWSxNQUFNLE1BQU0sSUFBSSxvQkFBb0IsRUFBRSxPQUFPLFNBQVMsQ0FBQyxDQUFDO0FBRXZFLFVBQU0sUUFBUSxJQUFJLDBCQUEwQjtBQUM1QyxRQUFJLFlBQVksV0FBVyxTQUFTLEVBQUcsT0FBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLFNBQVMsU0FBUyxhQUFhLENBQUM7QUFBQSxFQUN0Rzs7O0FDakJBLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUNkLE1BQU0sY0FBYztBQUVwQixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFlBQVksb0JBQUksSUFBSTtBQUcxQixNQUFNLFdBQVcsQ0FBQyxnQkFBZ0I7QUFDaEMsWUFBUSxJQUFJLFlBQVksRUFBRTtBQUMxQixZQUFRLE9BQU8sYUFBYSxPQUFPLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxjQUFjLENBQUMsVUFBVTtBQUM3QixVQUFNLENBQUNDLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsUUFBSSxDQUFDLE9BQU8sQ0FBQyxFQUFHLFFBQU9BLFVBQVMsU0FBU0EsTUFBSztBQUM5QyxXQUFPLElBQUksS0FBSztBQUNoQixlQUFXLEVBQUUsR0FBRyxLQUFLLE1BQU8sU0FBUSxJQUFJLEVBQUU7QUFDMUMsVUFBTSxVQUFVLE9BQU8sSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLEdBQUcsUUFBUSxjQUFjLElBQUksUUFBUSxVQUFVLEVBQUU7QUFDN0YsU0FBS0EsUUFBTyxPQUFPLEVBQUUsT0FBTyxRQUFRLEdBQUcsRUFBRSxNQUFNLENBQUM7QUFBQSxFQUNsRDtBQUdBLE1BQU1DLGFBQVksQ0FBQyxnQkFBZ0IsWUFBWSxlQUFlLFlBQVksUUFBUSxJQUFJO0FBR3RGLE1BQU1DLE9BQU0sQ0FBQyxnQkFBZ0I7QUFDM0IsVUFBTSxXQUFXLElBQUksSUFBSSxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssQ0FBQztBQUMzQyxRQUFJLFNBQVMsSUFBSSxXQUFXLEVBQUc7QUFDL0IsVUFBTSxFQUFFLFdBQVcsSUFBSSxZQUFZO0FBQ25DLFVBQU0sU0FBUyxJQUFJLEdBQUcsSUFBSSxvQkFBb0IsRUFBRSxPQUFPLENBQUMsV0FDdEQsV0FBVyxlQUFlLE9BQU8sUUFBUSxlQUFlLGNBQWMsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLENBQUMsU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUNuSCxnQkFBWSxNQUFNLElBQUksV0FBVyxJQUFJLENBQUMsV0FBVyxJQUFJLENBQUMsYUFBYSxHQUFHLE1BQU0sRUFBRSxNQUFNLEdBQUcsV0FBVyxDQUFDO0FBQUEsRUFDckc7QUFJQSxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsSUFBSSxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsTUFBTTtBQUNyRCxRQUFJLFdBQVcsTUFBTztBQUN0QixVQUFNLENBQUNGLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsVUFBTSxPQUFPLE9BQU8sT0FBT0MsVUFBUztBQUNwQyxXQUFPLE9BQU8sS0FBSztBQUNuQixRQUFJQSxXQUFVRCxNQUFLLEdBQUc7QUFDcEIsY0FBUSxPQUFPLEVBQUU7QUFDakIsVUFBSSxPQUFPLENBQUMsRUFBRyxPQUFNLElBQUlBLE1BQUs7QUFDOUIsYUFBTyxZQUFZLElBQUk7QUFBQSxJQUN6QjtBQUNBLGVBQVcsU0FBUyxNQUFNO0FBQ3hCLFlBQU0sSUFBSSxLQUFLO0FBQ2YsZUFBUyxLQUFLO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBR0EsTUFBTUcsUUFBTyxDQUFDLE9BQU87QUFDbkIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUc7QUFDekIsVUFBTUMsVUFBUyxVQUFVLElBQUksRUFBRSxLQUFLLENBQUM7QUFDckMsY0FBVSxPQUFPLEVBQUU7QUFDbkIsWUFBUSxPQUFPLEVBQUU7QUFFakIsZUFBVyxTQUFTLE9BQU9BLFVBQVMsQ0FBQyxFQUFHLE9BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0Q7QUFHQSxNQUFNLE9BQU8sSUFBSSxxQkFBcUIsQ0FBQyxZQUFZO0FBQ2pELGVBQVcsRUFBRSxnQkFBZ0IsT0FBTyxLQUFLLFNBQVM7QUFDaEQsVUFBSSxDQUFDLE9BQU8sUUFBUSxJQUFJLEVBQUcsTUFBSyxVQUFVLE1BQU07QUFBQSxlQUN2QyxlQUFnQixDQUFBRixLQUFJLE1BQU07QUFBQSxJQUNyQztBQUFBLEVBQ0YsQ0FBQztBQUVELE1BQU1HLFFBQU8sTUFBTTtBQUNqQixlQUFXLGVBQWUsSUFBSSxJQUFJLEdBQUc7QUFDbkMsVUFBSSxNQUFNLElBQUksV0FBVyxFQUFHO0FBQzVCLFlBQU0sSUFBSSxXQUFXO0FBQ3JCLFVBQUksWUFBWSxRQUFRLGNBQWMsVUFBVyxNQUFLLFFBQVEsV0FBVztBQUFBLFVBQ3BFLENBQUFILEtBQUksV0FBVztBQUFBLElBQ3RCO0FBQ0EsZUFBVyxNQUFNLG9CQUFJLElBQUksQ0FBQyxHQUFHLFVBQVUsS0FBSyxHQUFHLEdBQUcsT0FBTyxDQUFDLEVBQUcsQ0FBQUMsTUFBSyxFQUFFO0FBQUEsRUFDdEU7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixTQUFLLFVBQVUsQ0FBQyxFQUFFLE9BQU8sSUFBSSxLQUFLLE1BQU07QUFDdEMsVUFBSSxDQUFDLE9BQU8sS0FBSyxXQUFXLFFBQVEsS0FBSyxDQUFDLEtBQUssUUFBUSxJQUFJLEVBQUcsUUFBTztBQUVyRSxVQUFJLFFBQVEsSUFBSSxFQUFFLEtBQUssQ0FBQyxNQUFNLEtBQUssV0FBVyxnQkFBZ0IsRUFBRyxXQUFVLElBQUksSUFBSSxDQUFDLEdBQUksVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUksS0FBSyxDQUFDO0FBQ3hILGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxTQUFLLFlBQVksSUFBSTtBQUNyQixVQUFNLFFBQVEsRUFBRSxpQkFBaUIsQ0FBQyxpQkFBaUIsR0FBRyxXQUFXLE1BQU0sU0FBUyxLQUFLO0FBQ3JGLFFBQUksaUJBQWlCRSxLQUFJLEVBQUUsUUFBUSxTQUFTLGlCQUFpQixLQUFLO0FBQ2xFLElBQUFBLE1BQUs7QUFBQSxFQUNQOzs7QUNsR0EsTUFBTSxPQUFPO0FBRWIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFHdEIsTUFBTSxXQUFXLENBQUMsT0FBTztBQUN2QixVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxFQUFFLEtBQUssb0JBQUksSUFBSSxFQUFFO0FBQy9DLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFNBQVMsTUFBTSxTQUFTLElBQUksT0FBTyxJQUFJLENBQUMsS0FBSyxJQUFJO0FBR3pFLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLFFBQVEsUUFBUSxFQUFFLEtBQUssSUFBSTtBQUdoRixNQUFNQyxRQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzlDLFVBQU0sU0FBUyxPQUFPLFVBQVUsSUFBSSxJQUFJLEdBQUc7QUFDM0MsVUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNO0FBQ3BDLFFBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQWE7QUFDMUMsVUFBTSxRQUFRLE9BQU8sYUFBYSxJQUFJO0FBQ3RDLFFBQUssU0FBUyxjQUFlLFVBQVUsVUFBVztBQUNsRCxVQUFNLE9BQU8sU0FBUyxLQUFLLEVBQUU7QUFDN0IsU0FBSyxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksQ0FBQztBQUNwRCxpQkFBYSxLQUFLLEtBQUs7QUFDdkIsU0FBSyxRQUFRLFdBQVcsTUFBTSxNQUFNLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDakY7QUFJQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFVBQU0sRUFBRSxjQUFjLE1BQU0sVUFBVSxNQUFNLElBQUk7QUFDaEQsV0FBTyxVQUFVLFNBQVMsa0JBQWtCLFNBQVMsWUFBYSxTQUFTLFlBQVksVUFBVTtBQUFBLEVBQ25HO0FBR0EsTUFBTSxRQUFRLENBQUMsT0FBTztBQUNwQixVQUFNLE9BQU8sU0FBUyxFQUFFO0FBQ3hCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLEtBQU0sUUFBTyxLQUFLLE1BQU0sT0FBTyxFQUFFO0FBQ3RDLFVBQU1DLFdBQVUsU0FBUztBQUN6QixRQUFJQSxTQUFTLFFBQU8sS0FBS0EsU0FBUSxLQUFLLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFFckQsUUFBSSxLQUFLLFdBQVk7QUFFckIsVUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUN0RyxPQUFPLENBQUMsU0FBUyxDQUFDLFNBQVMsTUFBTSxJQUFJLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDdEQsU0FBSyxJQUFJLE1BQU07QUFDZixRQUFJLENBQUMsTUFBTSxDQUFDLEVBQUc7QUFDZixTQUFLLGFBQWE7QUFDbEIsVUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFDMUQsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLFFBQVEsSUFBSSxHQUFHLENBQUMsRUFBRSxLQUFLLE9BQU87QUFDakYsVUFBTSxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxjQUFjLE1BQU0sSUFBSSxFQUFFO0FBQ3BGLFFBQUksT0FBUSxRQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLEVBQUUsQ0FBQztBQUN6RCxTQUFLLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDekI7QUFHQSxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQ3hCLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxTQUFTLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLE9BQU8sVUFBVSxRQUFRO0FBQ3JGLFdBQU8sR0FBRyxJQUFJO0FBQUE7QUFBQSxNQUFvQztBQUFBLElBQU0sQ0FBQztBQUFBLEVBQzNEO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsT0FBRywrQkFBK0JELEtBQUk7QUFDdEMsU0FBSyxVQUFVLENBQUMsRUFBRSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ3pDLFVBQUksVUFBVSxXQUFXLFVBQVcsT0FBTSxJQUFJLEVBQUUsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsU0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFBTTtBQUMvQixZQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsVUFBSSxDQUFDLFFBQVEsV0FBVyxPQUFRO0FBQ2hDLFdBQUssYUFBYTtBQUNsQixpQkFBVyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDNUIsQ0FBQztBQUFBLEVBQ0g7OztBQ2pGQSxNQUFNLFNBQVM7QUFHZixNQUFNRSxRQUFPLENBQUMsT0FBTztBQUNuQixlQUFXLFdBQVcsSUFBSSxJQUFJLE1BQU0sR0FBRyxHQUFHO0FBQ3hDLFVBQUksTUFBTSxRQUFRLGFBQWEsTUFBTSxNQUFNLEdBQUk7QUFDL0MsY0FBUSxTQUFTO0FBQ2pCLGNBQVEsZ0JBQWdCLE1BQU07QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFdBQVc7QUFDN0IsU0FBSyxVQUFVLE9BQU8sY0FBYyxDQUFDLENBQUMsTUFBTTtBQUM1QyxpQkFBYSxNQUFNLGFBQWEsU0FBUyxTQUFTLElBQUk7QUFDdEQsUUFBSSxDQUFDLEtBQUssVUFBVSxPQUFRLE1BQUssZ0JBQWdCLE9BQU87QUFDeEQsZUFBVyxXQUFXLE1BQU0sd0JBQXdCLElBQUksR0FBRztBQUN6RCxZQUFNLEVBQUUsYUFBYSxJQUFJLFFBQVE7QUFDakMsY0FBUSxTQUFTLENBQUMsVUFBVyxnQkFBZ0IsaUJBQWlCO0FBQUEsSUFDaEU7QUFBQSxFQUNGO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUTtBQUNyQixVQUFNLEVBQUUsUUFBUSxJQUFJLE9BQU8sSUFBSTtBQUMvQixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxHQUFHLEVBQUc7QUFDNUIsU0FBSyxNQUFNLE1BQU07QUFDakIsVUFBTSxXQUFXLFFBQVEsYUFBYSxpQkFBaUI7QUFDdkQsVUFBTSxVQUFVLFlBQVksT0FBTyxRQUFRLFFBQVE7QUFDbkQsUUFBSSxDQUFDLFdBQVcsQ0FBQyxLQUFLLFNBQVMsT0FBTyxFQUFHO0FBQ3pDLFlBQVEsU0FBUztBQUNqQixZQUFRLGFBQWEsUUFBUSxFQUFFO0FBQUEsRUFDakM7QUFHQSxNQUFNQyxPQUFNLENBQUMsRUFBRSxRQUFRLEtBQUssTUFBTTtBQUNoQyxRQUFJLE9BQU8sTUFBTSxTQUFTLGNBQWUsQ0FBQUQsTUFBSyxPQUFPLEVBQUU7QUFDdkQsUUFBSSxPQUFPLFVBQVUsSUFBSSxFQUFHLE1BQUssTUFBTTtBQUFBLEVBQ3pDO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxXQUFXLEtBQUs7QUFDckIsT0FBRyxxQ0FBcUNDLElBQUc7QUFFM0MsVUFBTSxPQUFPLE1BQU07QUFDakIsTUFBQUQsTUFBSztBQUNMLGlCQUFXLFFBQVEsSUFBSSxhQUFhLEVBQUcsTUFBSyxJQUFJO0FBQUEsSUFDbEQ7QUFDQSxTQUFLLFlBQVksSUFBSTtBQUNyQixPQUFHLFlBQVksQ0FBQyxFQUFFLFVBQVUsTUFBTSxhQUFhLEtBQUssQ0FBQztBQUFBLEVBQ3ZEOzs7QUNyREEsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxPQUFPLE1BQU07QUFDakIsUUFBSSxTQUFTLE9BQVE7QUFDckIsZUFBVyxNQUFNLFNBQVM7QUFDeEIsWUFBTSxPQUFPLEtBQUssRUFBRTtBQUVwQixVQUFJLE1BQU0sYUFBYSxZQUFZLEdBQUcsU0FBUyxRQUFRLEVBQUcsT0FBTSxJQUFJO0FBQUEsSUFDdEU7QUFDQSxZQUFRLE1BQU07QUFBQSxFQUNoQjtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLFNBQUssVUFBVSxDQUFDLEVBQUUsSUFBSSxPQUFPLE1BQU07QUFDakMsVUFBSSxDQUFDLFNBQVMsVUFBVSxDQUFDLE9BQVEsUUFBTztBQUN4QyxjQUFRLElBQUksRUFBRTtBQUNkLGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxPQUFHLG9CQUFvQixJQUFJO0FBQUEsRUFDN0I7OztBQ3BCQSxNQUFNLE1BQU07QUFHWixNQUFNLE9BQU8sQ0FBQyxJQUFJRSxVQUFTO0FBQ3pCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxLQUFNLE9BQU0sS0FBSyxJQUFJLEVBQUUsUUFBUUEsS0FBSTtBQUFBLEVBQ3pDO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxhQUFhLENBQUMsRUFBRSxJQUFJLElBQUksTUFBTTtBQUNqQyxXQUFLLElBQUksQ0FBQyxRQUFRO0FBQ2hCLFlBQUksUUFBUTtBQUNaLFlBQUksU0FBUztBQUFBLE1BQ2YsQ0FBQztBQUNELFVBQUksT0FBTyxpQkFBaUIsWUFBWSxDQUE4QixFQUFFLGtCQUFrQixRQUFRLE1BQU0sTUFBTTtBQUM1RyxZQUFJLGlCQUFrQixNQUFLLElBQUksQ0FBQyxRQUFTLElBQUksUUFBUyxTQUFTLFFBQVMsSUFBSSxHQUFJO0FBQUEsTUFDbEYsQ0FBQztBQUNELFVBQUksaUJBQWlCLFdBQVcsTUFBTSxLQUFLLElBQUksQ0FBQyxRQUFTLElBQUksU0FBUyxJQUFLLENBQUM7QUFBQSxJQUM5RSxDQUFDO0FBRUQsU0FBSyxZQUFZLE1BQU0sSUFBSSxHQUFHLEVBQUUsUUFBUSxDQUFDLFFBQVMsSUFBSSxTQUFTLElBQUssQ0FBQztBQUFBLEVBQ3ZFOzs7QUNQQSxNQUFNQyxTQUFRLENBQUMsWUFBWTtBQUN6QixVQUFNLEVBQUUsUUFBUSxJQUFJO0FBQ3BCLFFBQUksS0FBSyxPQUFPLEdBQUc7QUFDakIsY0FBUSxPQUFPO0FBQ2YsYUFBTyxVQUFVO0FBQUEsSUFDbkI7QUFDQSxVQUFNLFFBQVEsT0FBTyxNQUFNLFFBQVEsT0FBTyxLQUFLO0FBQy9DLFVBQU0sTUFBTSxhQUFhLE9BQU8sa0JBQWtCLE9BQU8sZUFBZSxTQUFTLE1BQU07QUFDdkYsWUFBUSxNQUFNLEdBQUc7QUFDakIsWUFBUSxNQUFNLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFBQSxFQUNuQztBQUtPLE1BQU0sUUFBUSxDQUFDLFlBQVk7QUFDaEMsUUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPLEtBQU07QUFDMUQsYUFBUyxRQUFRLFNBQVM7QUFDMUIsYUFBUyxpQkFBaUIsUUFBUSxNQUFNLEtBQUssUUFBUSxPQUFPLEdBQUcsSUFBSTtBQUNuRSxlQUFXLE1BQU1BLE9BQU0sT0FBTyxHQUFHLFFBQVEsS0FBSztBQUM5QyxpQkFBYTtBQUNiLGFBQVM7QUFDVCxlQUFXO0FBQ1gsZ0JBQVk7QUFDWixpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsZ0JBQVk7QUFDWixnQkFBWTtBQUNaLGdCQUFZO0FBQ1osY0FBVTtBQUNWLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixlQUFXO0FBQ1gsZ0JBQVk7QUFDWixpQkFBYTtBQUFBLEVBQ2Y7OztBQ3REQSxRQUFNLEtBQUs7IiwKICAibmFtZXMiOiBbImFzayIsICJyZWFkIiwgInNlZW4iLCAibmFtZSIsICJvcHRpb25zIiwgImtub3duIiwgImlzU2FtZSIsICJsaW5lcyIsICJhc2siLCAidGFrZSIsICJmaXJzdCIsICJzZW5kIiwgImFuc3dlciIsICJmb2xsb3ciLCAicGxhY2VPZiIsICJhbGwiLCAicGxhY2VzIiwgInJ1biIsICJmb2xsb3ciLCAiam9iIiwgInNlbnQiLCAicGxhY2VzIiwgIndhaXRpbmciLCAiYnV0dG9uIiwgInNob3ciLCAidGVsbCIsICJub3RlIiwgImdyb3VwcyIsICJtYXJrIiwgImlzT3duIiwgIm5ld3MiLCAibG9vayIsICJsZWF2ZSIsICJ0byIsICJwbGFjZXMiLCAiaWQiLCAibGVuZ3RoIiwgInN3YXAiLCAia2V5IiwgInRha2UiLCAic2VlbiIsICJjYWxsIiwgInJlbGVhc2UiLCAicGxhY2VzIiwgInJ1biIsICJjYWxsIiwgImJlZ2luIiwgImNoYWluIiwgInJlbGVhc2UiLCAiY2FsbCIsICJlbmQiLCAic2hvdyIsICJhc2siLCAiYW5zd2VyIiwgInJvb3QiLCAicmVsZWFzZSIsICJzZW5kcyIsICJiZWdpbiIsICJmaXJzdCIsICJmaXJzdCIsICJpc1dhaXRpbmciLCAiYXNrIiwgInRlbGwiLCAiY2F1c2VzIiwgImxvb2siLCAibm90ZSIsICJwcmVzc2VkIiwgInNob3ciLCAiZW5kIiwgInNob3ciLCAiYmVnaW4iXQp9Cg==
