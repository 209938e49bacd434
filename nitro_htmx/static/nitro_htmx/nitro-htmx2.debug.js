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
  var holdRival = (name, read) => onHtmx(name, (event, detail) => {
    const { element, path } = read(detail);
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
  var watchLeaving = (name, read) => window.addEventListener(`htmx:${name}`, ({ defaultPrevented, detail }) => {
    if (defaultPrevented) return;
    const { job, element, body, xhr } = read(detail);
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
    const names = new Set(body.keys());
    const plain = isPlain(root);
    for (const [key, field] of fields) {
      if (!plain && rootOf(field) !== root) continue;
      const { name } = field;
      const model = field.getAttribute("data-nitro-model");
      if (model) (form === formOf(field) ? near : far).add(model);
      const bound = field.matches(":enabled") && model;
      if (bound || names.has(name)) sent.set(key, { name, bound, values: valuesOf(field) });
    }
    const others = [...far].filter((name) => !near.has(name));
    if (others[0] && action !== "sync") body.set("nitro-others", others.join());
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

  // nitro_htmx/client/typing2.js
  var AROUND = "nitro-around";
  var kept = null;
  var keep = (old) => {
    const fresh = old.matches?.(ROOT) && old.previousElementSibling;
    if (!fresh || fresh.id !== old.id) return;
    const input = (
      /** @type {any} */
      document.activeElement
    );
    const place = input?.matches(TYPED) && only(old, input) === input && only(fresh, input);
    if (place) {
      if (place.parentNode.moveBefore) place.parentNode.moveBefore(input, place);
      else place.before(input);
      kept = { input, fresh: place };
    }
    reset([...old.querySelectorAll(FIELDS)]);
  };
  var dress = (element, { attributes, defaultValue }) => {
    for (const { name } of [...element.attributes]) if (!attributes.getNamedItem(name)) element.removeAttribute(name);
    for (const { name, value } of attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    if (element.defaultValue !== defaultValue) element.defaultValue = defaultValue;
  };
  var settle = () => {
    if (!kept) return;
    const { input, fresh } = kept;
    kept = null;
    dress(input, fresh);
    fresh.remove();
    htmx.process(input);
  };
  var hidden = /* @__PURE__ */ new Map();
  var handleSwap = (style, old, fragment, { tasks }) => {
    if (style !== AROUND) return;
    for (const [element, id] of hidden) {
      if (!old.contains(element)) continue;
      element.id = id;
      hidden.delete(element);
    }
    const way = (
      /** @type {any[][]} */
      wayTo(old, fragment.firstElementChild)
    );
    const gone = [];
    const come = [];
    way.forEach(([element, fresh], at) => {
      if (!fresh.hasAttribute("hx-preserve")) dress(element, fresh);
      const [inner, place] = way[at + 1] ?? [];
      if (!inner) return;
      gone.push(...[...element.childNodes].filter((node) => node !== inner));
      const news = [...fresh.childNodes];
      const middle = news.indexOf(place);
      inner.before(...news.slice(0, middle));
      inner.after(...news.slice(middle + 1));
      come.push(...news.filter((node) => node !== place && node.localName));
    });
    reset(gone.flatMap((node) => node.localName ? [node, ...node.querySelectorAll(FIELDS)] : []).filter((node) => node.matches(FIELDS)));
    for (const node of gone) node.localName ? htmx.swap(node, "", { swapStyle: "delete", transition: false }) : node.remove();
    tasks.push(() => {
      htmx.process(old);
      for (const element of come) htmx.trigger(element, "htmx:load");
    });
    return [];
  };
  var swapAround = (root, text) => {
    if (!mustStay()) return;
    const template = Object.assign(document.createElement("template"), { innerHTML: text });
    const news = partsOf(template).flatMap((part) => part.firstElementChild ?? []);
    const pairs = news.map((fresh) => [document.getElementById(fresh.id), fresh]);
    const held = pairs.filter(([old]) => old?.contains(document.activeElement));
    const ways = held.map(([old, fresh]) => wayTo(old, fresh) ?? []);
    if (held[0]?.[0] !== root || ways.some((way) => !way[0] || isDouble(way[way.length - 1][0], document))) return;
    for (const way of ways) {
      const [inner, place] = way[way.length - 1];
      if (!place.hasAttribute("hx-preserve")) continue;
      hidden.set(inner, inner.id);
      inner.removeAttribute("id");
    }
    root.setAttribute("hx-ext", AROUND);
    for (const [{ id, localName }] of held) {
      const start2 = `<${localName} id="${id}" hx-swap-oob="`;
      text = text.replace(`${start2}true"`, () => `${start2}${AROUND}"`);
    }
    return { text, swapStyle: AROUND };
  };
  var startTyping = () => {
    htmx.defineExtension(AROUND, { isInlineSwap: (style) => style === AROUND, handleSwap });
    onHtmx("beforeCleanupElement", ({ target }) => keep(target));
    onHtmx("afterSettle", settle);
  };

  // nitro_htmx/client/htmx2.js
  var capture = (ask4) => {
    let api;
    htmx.defineExtension("nitro", { init: (internal) => api = internal });
    htmx.config.includeIndicatorStyles = false;
    onHtmx("confirm", (event, { elt: element, path, verb, question, triggeringEvent: cause, issueRequest }) => {
      const job = cause?.nitro;
      if (job) {
        stop(event);
        const params = element.getAttribute("hx-params");
        element.setAttribute("hx-params", "none");
        job.request = { done: issueRequest(true).catch(() => job.status = 0) };
        setAttribute(element, "hx-params", params);
      } else if (isOurs(element, path) && (!question || element === rootOf(element))) {
        const { formData: body, errors } = api.getInputValues(element, verb);
        if (errors.length) return;
        addArguments(body, api.getExpressionVars(element, cause));
        grab(event, ask4, { element, path, body, cause });
      }
    });
    onHtmx("configRequest", (event, detail) => {
      const { elt: element, errors, formData: body, path, timeout, triggeringEvent: cause } = detail;
      const job = cause?.nitro;
      if (!job) return errors.length || grab(event, ask4, { element, path, body, cause });
      for (const [name, value] of job.body) body.append(name, value);
      Object.assign(detail, { errors: [], path: job.path, timeout: timeout || 6e4 });
    });
    onHtmx("beforeSend", (_, { xhr, requestConfig: { triggeringEvent } }) => {
      const job = triggeringEvent?.nitro;
      if (job) xhr.addEventListener("loadend", () => xhr.status || job.status != null || xhr.onabort());
    });
    watchLeaving("beforeSend", ({ elt: element, requestConfig: { formData: body, triggeringEvent }, xhr }) => ({ job: triggeringEvent?.nitro, element, body, xhr: () => xhr }));
    hurry("afterProcessNode");
    holdRival("config:request", ({ ctx: { request, sourceElement: element } }) => ({ element, path: request.action }));
    onHtmx("historyRestore", () => announce("restored"));
    on("htmx:pushedIntoHistory htmx:replacedInHistory", () => announce("navigated"));
    startTyping();
  };
  var handler = (_, info) => {
    const { xhr, requestConfig: { triggeringEvent: { nitro: job } } } = info;
    const { responseText: text, responseURL: url, status } = xhr;
    const redirected = url !== new URL(job.path, document.baseURI).href;
    const headers = { get: xhr.getResponseHeader.bind(xhr) };
    Object.assign(job.request, { answer: { headers, redirected, status, text, url }, info });
    info.successful = !(info.failed = status > 299);
  };
  var send = async (job, to) => {
    await ajax(job, to, { handler });
    await job.request?.done;
    return job.request?.answer;
  };
  var swap = async (root, html, { request }) => {
    const isMorphed = Object.hasOwn(window, "Idiomorph") && root.closest("[hx-ext*=morph]");
    const around = !isMorphed && swapAround(root, html);
    const { text, ...style } = around || { text: html, swapStyle: isMorphed ? "morph:outerHTML" : "outerHTML" };
    const wait = { swapDelay: 0, settleDelay: 0, transition: false };
    htmx.swap(root, text, { ...style, ...wait }, { contextElement: root, eventInfo: request.info });
  };
  var htmx2 = {
    version: 2,
    untrusted: "[hx-ignore],[data-hx-ignore],[hx-disable],[data-hx-disable]",
    capture,
    send,
    read: (html) => html,
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

  // nitro_htmx/client/offline.js
  var LOOK_MS = 5e3;
  var ANSWER_MS = 2e4;
  var AWAY = [0, 502, 503, 504];
  var isReached = false;
  var search2 = null;
  var canRead = async () => {
    try {
      const options2 = (
        /** @type {any} */
        { method: "HEAD", cache: "no-store", redirect: "manual" }
      );
      const { status, type } = await fetch(location.href, { ...options2, signal: AbortSignal.timeout(ANSWER_MS) });
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
    search2 = null;
    if (isOffline) tell(false);
    return isOffline;
  };
  var reached = () => search2 ??= navigator.onLine || isReached ? null : look();
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
    const answer = await send2();
    if (answer) job.status = answer.status;
    else if (job.tries) job.status ??= 0;
    return answer;
  };
  var isWhole = ({ headers, status, text }) => status === 200 || status === 422 ? text || headers.get("HX-Redirect") || headers.get("HX-Refresh") : headers.get("HX-Trigger") || ![RUNNING, ...AWAY].includes(status);
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
      const answer = await sendOnce(job, send2);
      if (answer ? isWhole(answer) : job.status == null) return answer;
      if (!job.status && !navigator.onLine) doubt();
      if (!options.nitroOnce) return answer;
      job.tries = (job.tries ?? 0) + 1;
      announce("again", job);
      if (await reached()) {
        since = Date.now();
        pause = 25;
      } else if (now - since > PATIENCE_MS) {
        if (job.status === RUNNING) giveUp(job);
        else job.isUnsent = !!(job.heard || isAsked(job));
        return answer;
      } else await new Promise((resolve) => setTimeout(resolve, Math.min(pause, PAUSE_MS) * (0.5 + Math.random() / 2)));
    }
  };

  // nitro_htmx/client/focus.js
  var follow2 = ({ isQuiet, source }, olds, focus, active) => {
    const ours = (controls) => new Map([...controls].filter((entry) => entry[0] === focus || isOwn(entry)));
    olds = ours(olds);
    const isAsker = !isQuiet && (active === document.body || source?.contains(active));
    const wanted = new Set([...olds].filter(([, { autofocus }]) => autofocus).map(([key]) => key));
    const placeOf = (control) => [control.parentElement.closest("[id]")?.id, doingOf(control)[0]].join();
    const { localName, name } = active;
    const place = focus && placeOf(active);
    const peersOf = (controls) => [...controls].filter(([, control]) => control.localName === localName && control.name === name && placeOf(control) === place).map(([key]) => key);
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
      return;
    }
    const other = heard && !job.token && line?.find((job2) => job2.heard && !job2.token && !isFull(job2.heard));
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
  var keepEntries = (root, job) => {
    const { action, sent, status } = job;
    const kept2 = /* @__PURE__ */ new Map();
    const active = (
      /** @type {any} */
      document.activeElement
    );
    const olds = controlsOf(root);
    const untouched = all("[data-nitro-keep]", root);
    const caret = [active.selectionStart, active.selectionEnd];
    let focus = "";
    for (const [key, control] of olds) {
      if (control === active) focus = key;
      if (!control.matches(FIELDS) || untouched.some((element) => element.contains(control))) continue;
      const now = valuesOf(control);
      const before = sent.get(key);
      const isRefused = before && status === 422 && !before.bound;
      const isEcho = !before && key === focus && echoes.get(control) === control.value;
      kept2.set(key, (isRefused || isEcho || !isSame(now, before?.values ?? given(control))) && now);
    }
    const next = follow2(job, olds, focus, active);
    return () => {
      const newRoot = find(root.id) ?? root;
      const controls = controlsOf(newRoot);
      const behind = lineOf(root.id);
      for (const job2 of behind) job2.root = newRoot;
      passFilesOn(root.id, olds);
      for (const [key, values] of kept2) {
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
  var toasts = /* @__PURE__ */ new Map();
  var focusedBefore = null;
  var list = document.createElement("section");
  var places = /* @__PURE__ */ new Map();
  var build = () => {
    const positions = ["top", "bottom"].flatMap((edge) => ["left", "center", "right"].map((side) => `${edge}-${side}`));
    const region = (role) => `<div role="${role}" aria-atomic="false"></div>`;
    list.className = "nitro-toast-list";
    list.setAttribute("aria-label", options.nitroToastLabel);
    list.innerHTML = positions.map((position) => `<div class="nitro-toasts" data-position="${position}">${region("status")}${region("alert")}</div>`).join("") + '<div class="nitro-toast-spoken" role="status"></div>';
    positions.forEach((position, at) => places.set(position, list.children[at]));
  };
  var settle2 = () => {
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
    for (const place of places.values()) {
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
    for (const [position, place] of places) if (!place.querySelector(".nitro-toast")) place.dataset.position = position;
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
      settle2();
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
    settle2();
    const region = (places.get(position) ?? places.get("top-right")).children[Number(level === "error")];
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
    settle2();
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
    on("close", settle2);
    new MutationObserver(settle2).observe(document.body, { childList: true });
    settle2();
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
  var leave = (id, to) => {
    for (const job of lineOf(id).splice(1)) announce("done", job);
    leaveFreely();
    to ? location.assign(to) : location.reload();
  };
  var accept = async (job, { headers, redirected, status, text, url }, adapter) => {
    const { id, left, path } = job;
    job.took = performance.now() - left;
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
    if (to || headers.get("HX-Refresh")) leave(id, to);
    else if (text && (status < 300 || status === 422)) await replaceAll(job, text, adapter);
  };
  var replaceAll = async (job, text, adapter) => {
    const kept2 = /^<script [^>]*data-nitro-tokens>(.*?)<\/script>/.exec(text);
    const tokens = kept2 && JSON.parse(kept2[1]);
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
    riders.set(id, Object.assign(rider, { entry, host: job, root, token }));
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
  var board = (job) => {
    const { body, riders, root } = job;
    const most = options.nitroAlong;
    job.room = Math.min(most, most * 4 - sizeOf(body));
    job.left = performance.now();
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
    for (const [from, , count, places2] of parts) {
      const run2 = riders.get(from);
      const { component, root, heard: brought } = run2 ?? job;
      const heard = places2.map((place) => arrivals[place]);
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
    release2(job);
    announce("answered", job);
    const error = job.error ?? options[`nitroError-${status}`] ?? options.nitroError;
    for (const arrival of arrivalsOf(job, job.events ?? [["nitro:error", { component, action, error, status }]])) {
      const { call: call2, detail, from, name, to } = arrival;
      const cause = eventOf(name, detail);
      causes.set(cause, arrival);
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

  // nitro_htmx/client/bridge.js
  var ask2 = ({ element, path, body, cause }) => {
    const root = rootOf(element);
    const action = actionOf(root, path);
    if (element === root) return react(root, cause, { action, path });
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
    if (!job.begun) fill(job, root);
    const answer = await insist(job, () => {
      const root2 = find(id) ?? document.body;
      const source = job.source?.isConnected ? job.source : root2;
      return adapter.send(job, { root: root2, source, headers: chain[0] && { "Nitro-Chain": chain.join() } });
    });
    if (answer) await accept(Object.assign(job, { answer }), answer, adapter);
    else if (job.status == null) return drop(job, "a listener or hx-sync stopped it");
    finish(job);
  };
  var fill = (job, root) => {
    const { body, counts, heard, id, sent } = job;
    Object.assign(job, { root, token: root.dataset.nitroToken });
    counts[id] = (counts[id] ?? 0) + 1;
    if (heard) body.set("nitro-events", JSON.stringify(heard));
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
    window.nitro = { find, first, rootOf, call, on: hear };
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
  var show3 = (id) => {
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
    if (target.id && type === "nitro:error") show3(target.id);
    if (target.matches?.(ROOT)) mark(target);
  };
  var startLoading = () => {
    hear("leaving", begin);
    on("nitro:action-complete nitro:error", end2);
    const rest = () => {
      show3();
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
  var each = (id, show4) => {
    const root = find(id);
    if (root) allOf(BAR, root).forEach(show4);
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
    startForget();
    startBridge();
    startLive();
    startUploads();
    startLoading();
    startPolls();
    startToasts();
    startAddress();
  };

  // nitro_htmx/client/nitro-htmx2.js
  start(htmx2);
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9yZ2V0LmpzIiwgIi4uLy4uL2NsaWVudC93YXkuanMiLCAiLi4vLi4vY2xpZW50L3R5cGluZzIuanMiLCAiLi4vLi4vY2xpZW50L2h0bXgyLmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9vZmZsaW5lLmpzIiwgIi4uLy4uL2NsaWVudC9hZ2Fpbi5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L3dhaXRpbmcuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L3JpZGVycy5qcyIsICIuLi8uLi9jbGllbnQvcGFydHMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvYnJpZGdlLmpzIiwgIi4uLy4uL2NsaWVudC9lYXJseS5qcyIsICIuLi8uLi9jbGllbnQvbGF6eS5qcyIsICIuLi8uLi9jbGllbnQvbGl2ZS5qcyIsICIuLi8uLi9jbGllbnQvbG9hZGluZy5qcyIsICIuLi8uLi9jbGllbnQvcG9sbHMuanMiLCAiLi4vLi4vY2xpZW50L3VwbG9hZHMuanMiLCAiLi4vLi4vY2xpZW50L3N0YXJ0LmpzIiwgIi4uLy4uL2NsaWVudC9uaXRyby1odG14Mi5qcyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyogV2hlcmUgdGhpbmdzIGFyZSBvbiB0aGUgcGFnZSwgYW5kIHdob3NlIHRoZXkgYXJlLiAqL1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIGhhcyB3cml0dGVuIGF0IG91ciBzY3JpcHQuICovXG5leHBvcnQgY29uc3Qgb3B0aW9ucyA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuY3VycmVudFNjcmlwdCkuZGF0YXNldDtcbmV4cG9ydCBjb25zdCBST09UID0gJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0nO1xuZXhwb3J0IGNvbnN0IEFTS1MgPSAnW2h4LXBvc3RdLFtkYXRhLWh4LXBvc3RdJztcblxubGV0IHVudHJ1c3RlZCA9ICcnO1xuLyoqIE5hbWUgd2hhdCBwZW9wbGUgd3JvdGU6IG5vdGhpbmcgaW4gdGhlcmUgYWN0cywgaXMgYm91bmQsIG9yIGlzIGEgY29tcG9uZW50LlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRpc3RydXN0ID0gKHNlbGVjdG9yKSA9PiB2b2lkICh1bnRydXN0ZWQgPSBzZWxlY3Rvcik7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1RydXN0ZWQgPSAoZWxlbWVudCkgPT4gIWVsZW1lbnQuY2xvc2VzdD8uKHVudHJ1c3RlZCk7XG5cbi8qKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcsIHJvb3Q/OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbCA9IChzZWxlY3Rvciwgcm9vdCA9IGRvY3VtZW50KSA9PiBbLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKGlzVHJ1c3RlZCk7XG5cbi8qKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmaXJzdCA9IChzZWxlY3RvcikgPT4gYWxsKHNlbGVjdG9yKVswXTtcblxuLyoqIEB0eXBlIHsoaWQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpbmQgPSAoaWQpID0+IGlkICYmIGZpcnN0KCcjJyArIENTUy5lc2NhcGUoaWQpKTtcblxuLyoqIFdoYXQgcGxhaW4gaHRteCBwdXRzIGluIGEgcm9vdCdzIHBsYWNlIGhhcyB0aGUgb2xkIG9uZSdzIHRva2VuIHVudGlsIGh0bXggc2V0dGxlcy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzU2V0dGxlZCA9IChyb290KSA9PiAhcm9vdD8uY2xvc2VzdCgnLmh0bXgtYWRkZWQnKTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gUHJvbWlzZTxhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IHNldHRsZWQgPSBhc3luYyAoaWQpID0+IHtcbiAgZm9yIChsZXQgdHJpZXMgPSAwOyB0cmllcyA8IDUwMCAmJiAhaXNTZXR0bGVkKGZpbmQoaWQpKTsgdHJpZXMrKykgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSwgMTApKTtcbiAgcmV0dXJuIGZpbmQoaWQpO1xufTtcblxuLyoqIFRoZSByb290IG9mIHRoZSBjb21wb25lbnQgdGhhdCBhbiBlbGVtZW50IGJlbG9uZ3MgdG8sIGJ5IGl0cyBzbG90cywgdG9vLlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCByb290T2YgPSAoZWxlbWVudCkgPT4ge1xuICBpZiAoIWlzVHJ1c3RlZChlbGVtZW50KSkgcmV0dXJuO1xuICBjb25zdCByb290ID0gZWxlbWVudC5jbG9zZXN0Py4oYCR7Uk9PVH0sW2RhdGEtbml0cm8tb3duZXJdYCk7XG4gIHJldHVybiBmaW5kKHJvb3Q/LmRhdGFzZXQubml0cm9Pd25lcikgPz8gcm9vdDtcbn07XG5cbi8qKiBXaGF0IGJlbG9uZ3MgdG8gdGhlIGNvbXBvbmVudCBvZiB0aGlzIHJvb3QsIGFuZCB0byBub25lIGluc2lkZS5cbiAqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdDogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBhbGxPZiA9IChzZWxlY3Rvciwgcm9vdCkgPT4gYWxsKHNlbGVjdG9yLCByb290KS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3RPZihlbGVtZW50KSA9PT0gcm9vdCk7XG5cbi8qKiBUaGUgcGFydHMgb2YgYW4gYW5zd2VyOiBhIGNvbXBvbmVudCwgYW5kIHdoYXQgaXQgYnJpbmdzIHRvIGl0cyBzbG90cy5cbiAqIEB0eXBlIHsodGVtcGxhdGU6IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgcGFydHNPZiA9ICh7IGNvbnRlbnQgfSkgPT5cbiAgW2NvbnRlbnQsIC4uLlsuLi5jb250ZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ3RlbXBsYXRlW2RhdGEtbml0cm8tdXBkYXRlXScpXS5tYXAoKHVwZGF0ZSkgPT4gdXBkYXRlLmNvbnRlbnQpXTtcblxuLyoqIFdoZXRoZXIgbm90aGluZyBpbiBhIGNvbXBvbmVudCBpcyBvZiBhbm90aGVyLCBvciBvZiBwZW9wbGUsIHNvIHRoYXQgbm9ib2R5IGhhcyB0byBhc2sgZWFjaCBlbGVtZW50LlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNQbGFpbiA9IChyb290KSA9PiAhcm9vdC5xdWVyeVNlbGVjdG9yKGAke1JPT1R9LFtkYXRhLW5pdHJvLXNsb3RdLCR7dW50cnVzdGVkfWApO1xuXG4vKiogV2hldGhlciB0aGUgYWRkcmVzcyBpcyB0aGF0IG9mIGFuIGFjdGlvbiBvZiB0aGUgY29tcG9uZW50IGFyb3VuZCB0aGUgZWxlbWVudC5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBwYXRoOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPdXJzID0gKGVsZW1lbnQsIHBhdGgpID0+IHBhdGg/LnN0YXJ0c1dpdGgocm9vdE9mKGVsZW1lbnQpPy5kYXRhc2V0Lm5pdHJvVXJsID8/IE5hTik7XG5cbi8qKiBXaGljaCBvZiBpdHMgYWN0aW9ucyBhbiBhZGRyZXNzIGlzIGZvci5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBwYXRoOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBhY3Rpb25PZiA9ICh7IGRhdGFzZXQgfSwgcGF0aCkgPT4gcGF0aC5zbGljZShkYXRhc2V0Lm5pdHJvVXJsLmxlbmd0aCkuc3BsaXQoJy8nKVswXTtcblxuLyoqIFdyaXRlIGFuIGF0dHJpYnV0ZSBhcyBpdCB3YXM7IG51bGw6IGl0IHdhcyBub3QgdGhlcmUuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgbmFtZTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nIHwgbnVsbCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzZXRBdHRyaWJ1dGUgPSAoZWxlbWVudCwgbmFtZSwgdmFsdWUpID0+XG4gIHZhbHVlID09PSBudWxsID8gZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUobmFtZSkgOiBlbGVtZW50LnNldEF0dHJpYnV0ZShuYW1lLCB2YWx1ZSk7XG5cbmV4cG9ydCBjb25zdCBhZGRyZXNzID0gKCkgPT4gbG9jYXRpb24ucGF0aG5hbWUgKyBsb2NhdGlvbi5zZWFyY2g7XG5cbi8qKiBIZWFyIGV2ZW50cyBiZWZvcmUgZXZlcnlib2R5IGVsc2UuXG4gKiBAdHlwZSB7KG5hbWVzOiBzdHJpbmcsIGxpc3RlbmVyOiAoZXZlbnQ6IGFueSkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBvbiA9IChuYW1lcywgbGlzdGVuZXIpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzLnNwbGl0KCcgJykpIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbn07XG5cbi8qKiBMZXQgbm9ib2R5IGVsc2UgaGVhciBhbiBldmVudCwgYW5kIHRoZSBicm93c2VyIGRvIG5vdGhpbmcuXG4gKiBAdHlwZSB7KGV2ZW50OiBFdmVudCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzdG9wID0gKGV2ZW50KSA9PiB7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIGV2ZW50LnN0b3BJbW1lZGlhdGVQcm9wYWdhdGlvbigpO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw/OiBhbnkpID0+IEN1c3RvbUV2ZW50fSAqL1xuZXhwb3J0IGNvbnN0IGV2ZW50T2YgPSAobmFtZSwgZGV0YWlsKSA9PiBuZXcgQ3VzdG9tRXZlbnQobmFtZSwgeyBidWJibGVzOiB0cnVlLCBkZXRhaWwgfSk7XG5cbi8qKiBAdHlwZSB7KGJvZHk6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBoYXNGaWxlID0gKGJvZHkpID0+IGJvZHkgaW5zdGFuY2VvZiBGb3JtRGF0YSAmJiBbLi4uYm9keS52YWx1ZXMoKV0uc29tZSgodmFsdWUpID0+IHZhbHVlIGluc3RhbmNlb2YgQmxvYik7XG4iLCAiLyogSm9icywgYW5kIHdoYXQgdGhlIGZlYXR1cmVzIGhlYXIgb2YgdGhlbSwgaW4gdGhpcyBvcmRlcjpcbiAqICAgcXVldWVkICAgIGEgY29tcG9uZW50IGFza3MgZm9yIHNvbWV0aGluZzsgYSBsaXN0ZW5lciB0aGF0IHJldHVybnMgZmFsc2UgaG9sZHMgaXQgYmFja1xuICogICBsZWF2aW5nICAgaXQgaXMgYmVpbmcgc2VudCwgYW5kIG5vYm9keSBoYXMgc3RvcHBlZCBpdFxuICogICBhZ2FpbiAgICAgaXQgd2FzIGluIHZhaW4sIG9yIG5vdCBjZXJ0YWluLCBhbmQgaXMgc2VudCBvbmNlIG1vcmVcbiAqICAgYW5zd2VyZWQgIHRoZSBhbnN3ZXIgaXMgb24gdGhlIHBhZ2UsIG9yIHRoZXJlIHdhcyBub25lOyBpdHMgZXZlbnRzIGNvbWUgbmV4dFxuICogICBkb25lICAgICAgaXRzIGV2ZW50cyBoYXZlIGFycml2ZWQsIG9yIGl0IHdhcyBkcm9wcGVkXG4gKiBhbmQgYmVzaWRlczogdXBsb2FkaW5nIHtpZCwgeGhyfSwgb2YgZmlsZXMgb2YgYSBjb21wb25lbnQ7IG5hdmlnYXRlZCwgd2hlbiBodG14IGhhcyBjaGFuZ2VkIHRoZSBhZGRyZXNzO1xuICogcmVzdG9yZWQsIHdoZW4gaHRteCBoYXMgcHV0IHRoZSBIVE1MIG9mIGFuIGVhcmxpZXIgcGFnZSBiYWNrLlxuICovXG5pbXBvcnQgeyBhZGRyZXNzIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3Qgam9icyA9IG5ldyBFdmVudFRhcmdldCgpOyAvLyBhIGxpc3RlbmVyIHRoYXQgdGhyb3dzIHN0b3BzIG5vIG90aGVyLCBhbmQgbm8gam9iXG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbGlzdGVuZXI6IChqb2I6IGFueSkgPT4gYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXIgPSAobmFtZSwgbGlzdGVuZXIpID0+XG4gIGpvYnMuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgaWYgKGxpc3RlbmVyKGV2ZW50LmRldGFpbCkgPT09IGZhbHNlKSBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw/OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgYW5ub3VuY2UgPSAobmFtZSwgZGV0YWlsKSA9PiBqb2JzLmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgY2FuY2VsYWJsZTogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gSm9ifSAqL1xuZXhwb3J0IGNvbnN0IG5ld0pvYiA9IChyb290LCBhY3Rpb24sIG1vcmUpID0+IHtcbiAgY29uc3QgYm9keSA9IG5ldyBGb3JtRGF0YSgpO1xuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsICcnKTsgLy8gaG9sZHMgdGhlIGZpcnN0IHBsYWNlLCBmb3IgRGphbmdvIHRvIHJlYWQgd2hhdGV2ZXIgaXMgY3V0IG9mZlxuICByZXR1cm4ge1xuICAgIGlkOiByb290LmlkLFxuICAgIGNvbXBvbmVudDogcm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LFxuICAgIGFjdGlvbixcbiAgICBwYXRoOiBgJHtyb290LmRhdGFzZXQubml0cm9Vcmx9JHtlbmNvZGVVUklDb21wb25lbnQoYWN0aW9uKX0vYCxcbiAgICByb290LFxuICAgIHBhZ2U6IGFkZHJlc3MoKSxcbiAgICBib2R5LFxuICAgIHNlbnQ6IG5ldyBNYXAoKSxcbiAgICBjaGFpbjogW10sXG4gICAgY291bnRzOiB7fSxcbiAgICByaWRlcnM6IG5ldyBNYXAoKSxcbiAgICAuLi5tb3JlLFxuICB9O1xufTtcblxuLyoqIFdoZXRoZXIgYSB2aXNpdG9yIG9yIGEgc2NyaXB0IHdhbnRzIHdoYXQgaXQgZG9lcy5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNBc2tlZCA9ICh7IGFjdGlvbiwgaXNRdWlldCB9KSA9PiAhaXNRdWlldCAmJiAhL14oc3luY3xuaXRyby1tb3VudCkkLy50ZXN0KGFjdGlvbik7XG5cbi8qKiBXaGV0aGVyIHRoZSBicmlkZ2UgYWRkcyBhIHBhcmFtZXRlciBieSBpdHNlbGY6IHdoYXQgaXMgYm91bmQsIGFuZCB3aGF0IGVsc2UgaXMgb3Vycy5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VyTmFtZSA9IChuYW1lKSA9PiBuYW1lLnN0YXJ0c1dpdGgoJ25pdHJvLScpO1xuXG4vKiogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgYXJnczogb2JqZWN0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGFkZEFyZ3VtZW50cyA9IChib2R5LCBhcmdzKSA9PiB7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhhcmdzKSkge1xuICAgIGlmIChpc091ck5hbWUobmFtZSkpIGNvbnRpbnVlO1xuICAgIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlIDogW3ZhbHVlXSkge1xuICAgICAgY29uc3QgaXNKc29uID0gaXRlbSAmJiB0eXBlb2YgaXRlbSA9PT0gJ29iamVjdCcgJiYgIShpdGVtIGluc3RhbmNlb2YgQmxvYik7XG4gICAgICBib2R5LmFwcGVuZChuYW1lLCBpc0pzb24gPyBKU09OLnN0cmluZ2lmeShpdGVtKSA6IGl0ZW0gPz8gJycpO1xuICAgIH1cbiAgfVxufTtcbiIsICIvKiBXaGF0IGJvdGggdmVyc2lvbnMgb2YgaHRteCBoYXZlIGluIGNvbW1vbi4gKi9cbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFTS1MsIGhhc0ZpbGUsIGlzT3Vycywgb24sIHJvb3RPZiwgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBUaGUgcGFnZSdzIGh0bXg7IG5vdCBhbm90aGVyIG9uZSB0aGF0IGl0IGxvYWRzIGxhdGVyLlxuICogQHR5cGUge2FueX0gKi9cbmV4cG9ydCBsZXQgaHRteDtcblxuLyoqIFRha2UgdGhlIGh0bXggdGhhdCBpcyB0aGVyZSwgaWYgaXQgaXMgb2YgdGhpcyB2ZXJzaW9uLlxuICogQHR5cGUgeyh2ZXJzaW9uOiBudW1iZXIpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB0YWtlID0gKHZlcnNpb24pID0+IHtcbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteDtcbiAgaWYgKGZvdW5kPy5hamF4ICYmIHBhcnNlSW50KGZvdW5kLnZlcnNpb24pID09PSB2ZXJzaW9uKSBodG14ID8/PSBmb3VuZDsgLy8gYW4gZWxlbWVudCBtYXkgaGF2ZSB0aGlzIGlkXG4gIHJldHVybiBodG14O1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uSHRteCA9IChuYW1lLCBsaXN0ZW5lcikgPT4gb24oYGh0bXg6JHtuYW1lfWAsIChldmVudCkgPT4gbGlzdGVuZXIoZXZlbnQsIGV2ZW50LmRldGFpbCkpO1xuXG4vKiogR2l2ZSBhIHJlcXVlc3Qgb2YgYSBjb21wb25lbnQgdG8gdGhlIGJyaWRnZSBpbnN0ZWFkIG9mIHNlbmRpbmcgaXQuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnksIGFzazogKGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkLCBjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBncmFiID0gKGV2ZW50LCBhc2ssIGNhdWdodCkgPT4ge1xuICBpZiAoIWlzT3VycyhjYXVnaHQuZWxlbWVudCwgY2F1Z2h0LnBhdGgpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpOyAvLyBvdGhlcnMgc2VlIGl0IGxlYXZlXG4gIGFzayhjYXVnaHQpO1xufTtcblxuLyoqIFdoZXJlIHRoZSBwYWdlIGhhcyBhbiBodG14IG9mIHRoZSBvdGhlciB2ZXJzaW9uIGFzIHdlbGwsIHRoYXQgb25lIGxlYXZlcyBvdXIgZWxlbWVudHMgYWxvbmUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGVsZW1lbnQ/OiBhbnksIHBhdGg/OiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkUml2YWwgPSAobmFtZSwgcmVhZCkgPT5cbiAgb25IdG14KG5hbWUsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbGVtZW50LCBwYXRoIH0gPSByZWFkKGRldGFpbCk7XG4gICAgaWYgKGVsZW1lbnQgJiYgaXNPdXJzKGVsZW1lbnQsIHBhdGgpKSBzdG9wKGV2ZW50KTtcbiAgfSk7XG5cbi8qKiBodG14IHB1dHMgZWxlbWVudHMgb24gdGhlIHBhZ2Ugc29tZSB0aW1lIGJlZm9yZSBpdCBsaXN0ZW5zIHRvIHRoZW0sIHdoaWNoIGl0IHRlbGxzIGJ5IHRoZSBldmVudCBgbmFtZWAuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBodXJyeSA9IChuYW1lKSA9PiB7XG4gIGNvbnN0IHNlZW4gPSBuZXcgV2Vha1NldCgpO1xuICBvbkh0bXgobmFtZSwgKHsgdGFyZ2V0IH0pID0+IHNlZW4uYWRkKHRhcmdldCkpO1xuICBvbignY2xpY2sgc3VibWl0IGNoYW5nZSBpbnB1dCBrZXlkb3duJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gdGFyZ2V0LmNsb3Nlc3Q/LihBU0tTKTtcbiAgICBpZiAoIWVsZW1lbnQgfHwgc2Vlbi5oYXMoZWxlbWVudCkpIHJldHVybjtcbiAgICBpZiAoaXNPdXJzKGVsZW1lbnQsIGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykgPz8gZWxlbWVudC5kYXRhc2V0Lmh4UG9zdCkpIGh0bXgucHJvY2VzcyhlbGVtZW50KTtcbiAgfSk7XG59O1xuXG5jb25zdCBPRl9BX1RSWSA9IFsnY3NyZm1pZGRsZXdhcmV0b2tlbicsICduaXRyby10cnknXTtcblxuLyoqIFRlbGwgd2hhdCBsZWF2ZXMsIG9uY2UgYWxsIG90aGVycyBoYWQgdGhlIGNoYW5jZSB0byBzdG9wIG9yIGNvbXBsZXRlIGl0LlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIHJlYWQ6IChkZXRhaWw6IGFueSkgPT4geyBqb2I/OiBKb2IsIGVsZW1lbnQ6IGFueSwgYm9keTogYW55LCB4aHI6ICgpID0+IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdhdGNoTGVhdmluZyA9IChuYW1lLCByZWFkKSA9PlxuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihgaHRteDoke25hbWV9YCwgKC8qKiBAdHlwZSB7YW55fSAqLyB7IGRlZmF1bHRQcmV2ZW50ZWQsIGRldGFpbCB9KSA9PiB7XG4gICAgaWYgKGRlZmF1bHRQcmV2ZW50ZWQpIHJldHVybjtcbiAgICBjb25zdCB7IGpvYiwgZWxlbWVudCwgYm9keSwgeGhyIH0gPSByZWFkKGRldGFpbCk7XG4gICAgY29uc3QgaWQgPSByb290T2YoZWxlbWVudCk/LmlkO1xuICAgIGlmIChpZCAmJiBoYXNGaWxlKGJvZHkpKSBhbm5vdW5jZSgndXBsb2FkaW5nJywgeyBpZCwgeGhyOiB4aHIoKSB9KTtcbiAgICBpZiAoIWpvYikgcmV0dXJuO1xuICAgIGNvbnN0IHsgYm9keTogb3duIH0gPSBqb2I7XG4gICAgLy8gT3RoZXJzIG1heSBoYXZlIGFkZGVkIHNvbWV0aGluZywgYmVoaW5kIHRoZSBpZCwgYW5kIGVhY2ggdGltZSBhbmV3OiBhIHJlcGVhdCBpcyB3aGF0IGxlZnQgZmlyc3QuXG4gICAgam9iLmxlZnQgPz89IFsuLi5bLi4uYm9keV0uZmlsdGVyKChbbmFtZV0pID0+IG5hbWUgIT09ICduaXRyby1pZCcpLCBbJ25pdHJvLWlkJywgb3duLmdldCgnbml0cm8taWQnKV1dO1xuICAgIGNvbnN0IG5vdyA9IGpvYi5sZWZ0Lm1hcCgoW25hbWUsIHZhbHVlXSkgPT4gW25hbWUsIE9GX0FfVFJZLmluY2x1ZGVzKG5hbWUpID8gb3duLmdldChuYW1lKSA6IHZhbHVlXSk7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIFsuLi5ib2R5LmtleXMoKV0pIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBub3cpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgICBhbm5vdW5jZSgnbGVhdmluZycsIGpvYik7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgdG86IHsgcm9vdDogYW55LCBzb3VyY2U6IGFueSwgaGVhZGVyczogYW55IH0sIG1vcmU/OiBvYmplY3QpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWpheCA9IChqb2IsIHsgcm9vdDogdGFyZ2V0LCBzb3VyY2UsIGhlYWRlcnMgfSwgbW9yZSkgPT4ge1xuICBpZiAoaGFzRmlsZShqb2IuYm9keSkpIHNvdXJjZS5zZXRBdHRyaWJ1dGUoJ2h4LWVuY29kaW5nJywgJ211bHRpcGFydC9mb3JtLWRhdGEnKTtcbiAgLy8gVmFsaWRhdGVkIGF0IHRoZSBjbGljay5cbiAgY29uc3QgZXZlbnQgPSB7IG5pdHJvOiBqb2IsIHN1Ym1pdHRlcjogeyBmb3JtTm9WYWxpZGF0ZTogdHJ1ZSB9IH07XG4gIHJldHVybiBodG14LmFqYXgoJ1BPU1QnLCBqb2IucGF0aCwgeyBzb3VyY2UsIHRhcmdldCwgaGVhZGVycywgZXZlbnQsIC4uLm1vcmUgfSk7XG59O1xuIiwgIi8qIEZvcm0gZmllbGRzIGFuZCBvdGhlciBjb250cm9sczogd2hhdCBzdGFuZHMgaW4gdGhlbSwgd2hhdCB0aGUgc2VydmVyIGdhdmUsIGFuZCB3aGF0IHRyYXZlbHMgd2l0aCBhIGpvYi4gKi9cbmltcG9ydCB7IGlzUGxhaW4sIGlzVHJ1c3RlZCwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuZXhwb3J0IGNvbnN0IEZJRUxEUyA9ICdpbnB1dCxzZWxlY3QsdGV4dGFyZWEnO1xuZXhwb3J0IGNvbnN0IFRZUEVEID1cbiAgJ3RleHRhcmVhLGlucHV0Om5vdChbdHlwZT1jaGVja2JveF0sW3R5cGU9cmFkaW9dLFt0eXBlPWZpbGVdLFt0eXBlPWJ1dHRvbl0sW3R5cGU9c3VibWl0XSxbdHlwZT1yZXNldF0pJztcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGlzVGljayA9ICh7IHR5cGUgfSkgPT4gL2NoZWNrYm94fHJhZGlvLy50ZXN0KHR5cGUpO1xuXG4vKiogQHR5cGUgeyhzb21lOiBhbnlbXSwgb3RoZXJzOiBhbnlbXSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1NhbWUgPSAoc29tZSwgb3RoZXJzKSA9PiBzb21lLmxlbmd0aCA9PT0gb3RoZXJzLmxlbmd0aCAmJiBzb21lLmV2ZXJ5KCh2YWx1ZSwgYXQpID0+IHZhbHVlID09PSBvdGhlcnNbYXRdKTtcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHZhbHVlc09mID0gKGZpZWxkKSA9PiB7XG4gIGlmIChpc1RpY2soZmllbGQpKSByZXR1cm4gZmllbGQuY2hlY2tlZCA/IFtmaWVsZC52YWx1ZV0gOiBbXTtcbiAgaWYgKGZpZWxkLm9wdGlvbnMpIHJldHVybiBbLi4uZmllbGQuc2VsZWN0ZWRPcHRpb25zXS5tYXAoKG9wdGlvbikgPT4gb3B0aW9uLnZhbHVlKTtcbiAgcmV0dXJuIFsuLi4oZmllbGQuZmlsZXMgPz8gW2ZpZWxkLnZhbHVlXSldO1xufTtcblxuLyoqIFdoYXQgdGhlIHNlcnZlciBnYXZlOiB3aGF0IGEgcmVzZXQgd291bGQgYnJpbmcuXG4gKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBnaXZlbiA9IChmaWVsZCkgPT4ge1xuICBjb25zdCB7IGRlZmF1bHRWYWx1ZSwgZmlsZXMsIG11bHRpcGxlLCBvcHRpb25zLCBzaXplIH0gPSBmaWVsZDtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5kZWZhdWx0Q2hlY2tlZCA/IFtmaWVsZC52YWx1ZV0gOiBbXTtcbiAgaWYgKGZpbGVzKSByZXR1cm4gW107XG4gIGlmICghb3B0aW9ucykge1xuICAgIGlmIChmaWVsZC52YWx1ZSA9PT0gZGVmYXVsdFZhbHVlKSByZXR1cm4gW2RlZmF1bHRWYWx1ZV07XG4gICAgY29uc3QgY2xvbmUgPSBmaWVsZC5jbG9uZU5vZGUoKTsgLy8ga25vd3Mgd2hhdCBpdHMgdHlwZSBtYWtlcyBvZiBhIHZhbHVlOiBvZiBubyBjb2xvdXIsIGJsYWNrXG4gICAgY2xvbmUudmFsdWUgPSBkZWZhdWx0VmFsdWU7XG4gICAgcmV0dXJuIFtjbG9uZS52YWx1ZV07XG4gIH1cbiAgbGV0IGNob3NlbiA9IFsuLi5vcHRpb25zXS5maWx0ZXIoKG9wdGlvbikgPT4gb3B0aW9uLmRlZmF1bHRTZWxlY3RlZCk7XG4gIGlmICghbXVsdGlwbGUgJiYgIWNob3NlblswXSAmJiBzaXplIDwgMikgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiAhb3B0aW9uLm1hdGNoZXMoJzpkaXNhYmxlZCcpKS5zbGljZSgwLCAxKTtcbiAgcmV0dXJuIChtdWx0aXBsZSA/IGNob3NlbiA6IGNob3Nlbi5zbGljZSgtMSkpLm1hcCgoeyB2YWx1ZSB9KSA9PiB2YWx1ZSk7XG59O1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55LCB2YWx1ZXM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdyaXRlID0gKGZpZWxkLCB2YWx1ZXMpID0+IHtcbiAgaWYgKGlzU2FtZSh2YWx1ZXMsIHZhbHVlc09mKGZpZWxkKSkpIHJldHVybjsgLy8gd3JpdGluZyBtb3ZlcyB0aGUgY2FyZXRcbiAgaWYgKGlzVGljayhmaWVsZCkpIGZpZWxkLmNoZWNrZWQgPSB2YWx1ZXMubGVuZ3RoO1xuICBlbHNlIGlmIChmaWVsZC5vcHRpb25zKSBmb3IgKGNvbnN0IG9wdGlvbiBvZiBmaWVsZC5vcHRpb25zKSBvcHRpb24uc2VsZWN0ZWQgPSB2YWx1ZXMuaW5jbHVkZXMob3B0aW9uLnZhbHVlKTtcbiAgZWxzZSBpZiAoZmllbGQuZmlsZXMpIHtcbiAgICBjb25zdCB0cmFuc2ZlciA9IG5ldyBEYXRhVHJhbnNmZXIoKTtcbiAgICBmb3IgKGNvbnN0IGZpbGUgb2YgdmFsdWVzKSB0cmFuc2Zlci5pdGVtcy5hZGQoZmlsZSk7XG4gICAgZmllbGQuZmlsZXMgPSB0cmFuc2Zlci5maWxlcztcbiAgfSBlbHNlIGZpZWxkLnZhbHVlID0gdmFsdWVzO1xufTtcblxuLyoqIFdoYXQgYSBidXR0b24gZG9lcywgb3IgdGhlIGZvcm0gdGhhdCBpdCBzZW5kcy5cbiAqIEB0eXBlIHsoY29udHJvbDogYW55KSA9PiBzdHJpbmdbXX0gKi9cbmV4cG9ydCBjb25zdCBkb2luZ09mID0gKGNvbnRyb2wpID0+IHtcbiAgY29uc3QgYXNrZXIgPSAoY29udHJvbC50eXBlID09PSAnc3VibWl0JyAmJiAhY29udHJvbC5oYXNBdHRyaWJ1dGUoJ2h4LXBvc3QnKSAmJiBjb250cm9sLmZvcm0pIHx8IGNvbnRyb2w7XG4gIHJldHVybiBbYXNrZXIuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykgPz8gYXNrZXIuZ2V0QXR0cmlidXRlKCdocmVmJyksIGFza2VyLmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1hcmdzJyldO1xufTtcblxuY29uc3QgVEhFSVJTID0gJ3Blb3BsZSc7IC8vIHdyb3RlIGl0XG5cbi8qKiBAdHlwZSB7KGVudHJ5OiBbc3RyaW5nLCBhbnldKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3duID0gKFtrZXldKSA9PiAha2V5LnN0YXJ0c1dpdGgoVEhFSVJTKTtcblxuLyoqIFdoYXRldmVyIGNhbiBoYXZlIGEgdmFsdWUgb3IgdGhlIGZvY3VzLCBieSBrZXlzIHRoYXQgb3V0bGl2ZSB0aGUgZWxlbWVudHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gTWFwPHN0cmluZywgYW55Pn0gKi9cbmV4cG9ydCBjb25zdCBjb250cm9sc09mID0gKHJvb3QpID0+IHtcbiAgY29uc3QgY291bnRzID0gbmV3IE1hcCgpO1xuICBjb25zdCBjb250cm9scyA9IG5ldyBNYXAoKTtcbiAgY29uc3QgcGxhaW4gPSBpc1BsYWluKHJvb3QpICYmIHJvb3Q7XG4gIGZvciAoY29uc3QgY29udHJvbCBvZiByb290LnF1ZXJ5U2VsZWN0b3JBbGwoRklFTERTICsgJyxhLGJ1dHRvbixzdW1tYXJ5LFt0YWJpbmRleF0nKSkge1xuICAgIGNvbnN0IHsgZm9ybSwgaWQsIGxvY2FsTmFtZSwgbmFtZSwgdmFsdWUgfSA9IGNvbnRyb2w7XG4gICAgLy8gQ291bnRlZCBpbiBlYWNoIGNoaWxkLCBhbmQgaW4gZWFjaCBzbG90LCBieSBpdHNlbGY6IHRoZXkgY29tZSwgZ28gYW5kIGNoYW5nZSBwbGFjZXMuXG4gICAgY29uc3QgaG9tZSA9IHBsYWluIHx8IGNvbnRyb2wuY2xvc2VzdCgnW2RhdGEtbml0cm8tY29tcG9uZW50XSxbZGF0YS1uaXRyby1zbG90XScpO1xuICAgIC8vIEEgZm9ybSdzIGFyZ3VtZW50cyBuYW1lIHRoZSByb3cgb2YgaXRzIGlucHV0cy5cbiAgICBjb25zdCBvd24gPSBpZCB8fCBbbG9jYWxOYW1lLCBuYW1lLCBpc1RpY2soY29udHJvbCkgJiYgdmFsdWUsIGZvcm0/LmRhdGFzZXQubml0cm9BcmdzLCAuLi5kb2luZ09mKGNvbnRyb2wpXTtcbiAgICBjb25zdCBrZXkgPSBbcGxhaW4gfHwgaXNUcnVzdGVkKGNvbnRyb2wpID8gJycgOiBUSEVJUlMsIGhvbWUuaWQsIG93bl0uam9pbigpO1xuICAgIGNvdW50cy5zZXQoa2V5LCAoY291bnRzLmdldChrZXkpID8/IDApICsgMSk7XG4gICAgY29udHJvbHMuc2V0KGAke2tleX0gJHtjb3VudHMuZ2V0KGtleSl9YCwgY29udHJvbCk7XG4gIH1cbiAgcmV0dXJuIGNvbnRyb2xzO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBhbnl9ICovXG5jb25zdCBmb3JtT2YgPSAoZWxlbWVudCkgPT4gKGVsZW1lbnQ/LmxvY2FsTmFtZSAhPT0gJ2Zvcm0nICYmIGVsZW1lbnQ/LmZvcm0pIHx8IChlbGVtZW50Py5jbG9zZXN0KCdmb3JtJykgPz8gbnVsbCk7XG5cbi8qKiBUYWtlIG91dCB3aGF0IGh0bXggaGFzIHJlYWQgaW4gYSBmaWVsZC5cbiAqIEB0eXBlIHsoYm9keTogRm9ybURhdGEsIGZpZWxkOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCB3aXRoZHJhdyA9IChib2R5LCBmaWVsZCkgPT4ge1xuICBjb25zdCBsZWZ0ID0gYm9keS5nZXRBbGwoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzT2YoZmllbGQpKSB7XG4gICAgY29uc3QgYXQgPSBsZWZ0Lmxhc3RJbmRleE9mKHZhbHVlKTtcbiAgICBpZiAoYXQgPj0gMCkgbGVmdC5zcGxpY2UoYXQsIDEpO1xuICB9XG4gIGJvZHkuZGVsZXRlKGZpZWxkLm5hbWUpO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIGxlZnQpIGJvZHkuYXBwZW5kKGZpZWxkLm5hbWUsIHZhbHVlKTtcbn07XG5cbi8qKiBOb3RlIHRoZSBmaWVsZHMgdGhhdCB0cmF2ZWwgd2l0aCBhIGpvYi5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVhZEZpZWxkcyA9ICh7IGFjdGlvbiwgYm9keSwgcm9vdCwgc2VudCwgc291cmNlIH0pID0+IHtcbiAgY29uc3QgbmVhciA9IG5ldyBTZXQoKTsgLy8gd2hhdCBpcyBib3VuZCBpbiB0aGUgZm9ybSBvZiB3aGF0IGFza3NcbiAgY29uc3QgZmFyID0gbmV3IFNldCgpO1xuICBjb25zdCBmb3JtID0gZm9ybU9mKHNvdXJjZSk7XG4gIGNvbnN0IGZpZWxkcyA9IGFjdGlvbiA9PT0gJ3JlZnJlc2gnID8gW10gOiBbLi4uY29udHJvbHNPZihyb290KV0uZmlsdGVyKChbLCBjb250cm9sXSkgPT4gY29udHJvbC5tYXRjaGVzKEZJRUxEUykpO1xuICBmb3IgKGNvbnN0IFtrZXksIGZpZWxkXSBvZiBmaWVsZHMpIHtcbiAgICBpZiAoIWlzT3duKFtrZXksIGZpZWxkXSkgJiYgZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSAmJiBmaWVsZC5tYXRjaGVzKCc6ZW5hYmxlZCcpKSB3aXRoZHJhdyhib2R5LCBmaWVsZCk7XG4gIH1cbiAgY29uc3QgbmFtZXMgPSBuZXcgU2V0KGJvZHkua2V5cygpKTtcbiAgY29uc3QgcGxhaW4gPSBpc1BsYWluKHJvb3QpO1xuICBmb3IgKGNvbnN0IFtrZXksIGZpZWxkXSBvZiBmaWVsZHMpIHtcbiAgICBpZiAoIXBsYWluICYmIHJvb3RPZihmaWVsZCkgIT09IHJvb3QpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHsgbmFtZSB9ID0gZmllbGQ7XG4gICAgY29uc3QgbW9kZWwgPSBmaWVsZC5nZXRBdHRyaWJ1dGUoJ2RhdGEtbml0cm8tbW9kZWwnKTtcbiAgICBpZiAobW9kZWwpIChmb3JtID09PSBmb3JtT2YoZmllbGQpID8gbmVhciA6IGZhcikuYWRkKG1vZGVsKTtcbiAgICBjb25zdCBib3VuZCA9IGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykgJiYgbW9kZWw7XG4gICAgaWYgKGJvdW5kIHx8IG5hbWVzLmhhcyhuYW1lKSkgc2VudC5zZXQoa2V5LCB7IG5hbWUsIGJvdW5kLCB2YWx1ZXM6IHZhbHVlc09mKGZpZWxkKSB9KTtcbiAgfVxuICAvLyBOb3Qgd2hhdCBtYWtlcyB0aGUgYWN0aW9uIHdhaXQ6IGl0cyBvd24gZm9ybSBhbG9uZSBkb2VzLlxuICBjb25zdCBvdGhlcnMgPSBbLi4uZmFyXS5maWx0ZXIoKG5hbWUpID0+ICFuZWFyLmhhcyhuYW1lKSk7XG4gIGlmIChvdGhlcnNbMF0gJiYgYWN0aW9uICE9PSAnc3luYycpIGJvZHkuc2V0KCduaXRyby1vdGhlcnMnLCBvdGhlcnMuam9pbigpKTtcbn07XG4iLCAiLyogRmlyZWZveCBwdXRzIGJhY2sgYXQgYSByZWxvYWQgd2hhdCBzdG9vZCBpbiBhbiBpbnB1dCB3aGVuIGl0IHdlbnQsIHRob3VnaCB0aGUgc2VydmVyIGtub3dzIGJldHRlci4gU28gdGhvc2VcbiAqIHRoYXQgZ28sIHdpdGggdGhlaXIgcm9vdCBvciB0aGUgcGFnZSwgYW5kIGhhdmUgbm90aGluZyB0aGF0IGlzIG5vdCBzZW50IHlldCwgYXJlIHJlc2V0IGJlZm9yZS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1tb2RlbCBvZiBhbiBpbnB1dC4gSGVhcnM6IHBhZ2VoaWRlLlxuICovXG5pbXBvcnQgeyBpc1RpY2sgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIERvIGFzIGlmIG5vdGhpbmcgaGFkIGJlZW4gZW50ZXJlZDsgc2NyaXB0cyBoYXZlIG5vIG90aGVyIHdvcmQgZm9yIGl0LlxuICogQHR5cGUgeyhpbnB1dHM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc2V0ID0gKGlucHV0cykgPT4ge1xuICBjb25zdCBmb3JtID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZm9ybScpO1xuICBjb25zdCBpZCA9ICduaXRyby1mb3Jnb3R0ZW4nOyAvLyB0byByZWFkIGZvcm0uaWQsIGJyb3dzZXJzIGZpcnN0IGxvb2sgZm9yIGFuIGlucHV0IG9mIHRoYXQgbmFtZVxuICBmb3JtLmlkID0gaWQ7XG4gIGRvY3VtZW50LmJvZHkuYXBwZW5kKGZvcm0pO1xuICBjb25zdCBvd25lcnMgPSBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZ2V0QXR0cmlidXRlKCdmb3JtJykpO1xuICBmb3IgKGNvbnN0IGlucHV0IG9mIGlucHV0cykgaW5wdXQuc2V0QXR0cmlidXRlKCdmb3JtJywgaWQpO1xuICBmb3JtLnJlc2V0KCk7XG4gIGlucHV0cy5mb3JFYWNoKChpbnB1dCwgYXQpID0+IHNldEF0dHJpYnV0ZShpbnB1dCwgJ2Zvcm0nLCBvd25lcnNbYXRdKSk7XG4gIGZvcm0ucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBc0dpdmVuID0gKGlucHV0KSA9PiB7XG4gIGlmIChpbnB1dC5vcHRpb25zKSByZXR1cm4gWy4uLmlucHV0Lm9wdGlvbnNdLmV2ZXJ5KCh7IHNlbGVjdGVkLCBkZWZhdWx0U2VsZWN0ZWQgfSkgPT4gc2VsZWN0ZWQgPT09IGRlZmF1bHRTZWxlY3RlZCk7XG4gIGlmIChpc1RpY2soaW5wdXQpKSByZXR1cm4gaW5wdXQuY2hlY2tlZCA9PT0gaW5wdXQuZGVmYXVsdENoZWNrZWQ7XG4gIHJldHVybiBpbnB1dC52YWx1ZSA9PT0gaW5wdXQuZGVmYXVsdFZhbHVlICYmICFpbnB1dC52YWxpZGl0eS5iYWRJbnB1dDsgLy8gaGFsZiBhIGRhdGVcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEZvcmdldCA9ICgpID0+IHtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gcmVzZXQoWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ1tkYXRhLW5pdHJvLW1vZGVsXScpXS5maWx0ZXIoaXNBc0dpdmVuKSkpO1xuICAvLyBPZiBhIG1lbnUgRmlyZWZveCB0YWtlcyBhIG5vdGUgaW4gYW55IGNhc2UuXG4gIGNvbnN0IFtuYXZpZ2F0aW9uXSA9IC8qKiBAdHlwZSB7YW55W119ICovIChwZXJmb3JtYW5jZS5nZXRFbnRyaWVzQnlUeXBlKCduYXZpZ2F0aW9uJykpO1xuICBjb25zdCBtZW51cyA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdzZWxlY3RbZGF0YS1uaXRyby1tb2RlbF0nKV07XG4gIGlmIChuYXZpZ2F0aW9uPy50eXBlID09PSAncmVsb2FkJykgcmVzZXQobWVudXMuZmlsdGVyKChtZW51KSA9PiBtZW51ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSk7XG59O1xuIiwgIi8qIFRoZSB3YXkgdG8gdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluLCBmb3Igd2hhdCBtdXN0IG5vdCBtb3ZlIGl0OiBpbiBGaXJlZm94IGFuIGlucHV0IHRoYXQgaGFzIHBhcnRzLCBzdWNoIGFzXG4gKiBhIGRhdGUsIGJlZ2lucyBhZ2FpbiBhdCB0aGUgZmlyc3Qgd2hlbiBpdCBpcyBtb3ZlZDsgaW4gQ2hyb21pdW0gYW5kIFdlYktpdCBhIG51bWJlciB0aGF0IHdhcyBtb3ZlZCBsb3NlcyBhdCBpdHNcbiAqIG5leHQgYXR0cmlidXRlIHdoYXQgc2NyaXB0cyBkbyBub3QgcmVhZCBvZiBpdCwgc3VjaCBhcyB0aGUgZG90IG9mIFwiMS5cIi5cbiAqXG4gKiBSZWFkczogaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14IHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGFsbCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFNUQVkgPSBbJ2RhdGUnLCAndGltZScsICdtb250aCcsICd3ZWVrJywgJ2RhdGV0aW1lLWxvY2FsJywgJ251bWJlciddLm1hcCgodHlwZSkgPT4gYGlucHV0W3R5cGU9JHt0eXBlfV1gKS5qb2luKCk7XG5cbmV4cG9ydCBjb25zdCBtdXN0U3RheSA9ICgpID0+IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ/Lm1hdGNoZXMoU1RBWSk7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgc2NvcGU6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0RvdWJsZSA9ICh7IGlkIH0sIHNjb3BlKSA9PiBzY29wZS5xdWVyeVNlbGVjdG9yQWxsKGBbaWQ9XCIke0NTUy5lc2NhcGUoaWQpfVwiXWApLmxlbmd0aCA+IDE7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIGlucHV0OiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBvbmx5ID0gKHJvb3QsIHsgaWQsIG5hbWUsIHR5cGUgfSkgPT4ge1xuICBjb25zdCBmb3VuZCA9IGFsbChUWVBFRCwgcm9vdCkuZmlsdGVyKChpbnB1dCkgPT4gaW5wdXQudHlwZSA9PT0gdHlwZSAmJiAoaWQgPyBpbnB1dC5pZCA9PT0gaWQgOiBpbnB1dC5uYW1lID09PSBuYW1lKSk7XG4gIHJldHVybiBmb3VuZC5sZW5ndGggPT09IDEgJiYgZm91bmRbMF07IC8vIG9mIHNldmVyYWwsIHJvd3MgbWF5YmUsIG5vYm9keSBrbm93cyB3aGljaFxufTtcblxuLyoqIEZpbmQgd2hhdCBzdGF5cywgZnJvbSB0aGUgb3V0c2lkZSB0byB0aGUgaW5wdXQgb3IgdG8gd2hhdCBodG14IHByZXNlcnZlcyBhcm91bmQgaXQsIGVhY2ggd2l0aCB0aGUgbmV3XG4gKiBlbGVtZW50IHdob3NlIHBsYWNlIGl0IGhhcy4gTm90aGluZywgaWYgdGhleSBkbyBub3Qgc3RhbmQgaW4gdGhlIHNhbWUgZWxlbWVudHMuXG4gKiBAdHlwZSB7KG9sZDogYW55LCBmcmVzaDogYW55KSA9PiBhbnlbXVtdIHwgdW5kZWZpbmVkfSAqL1xuZXhwb3J0IGNvbnN0IHdheVRvID0gKG9sZCwgZnJlc2gpID0+IHtcbiAgbGV0IGlubmVyID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgbGV0IHBsYWNlID0gb25seShvbGQsIGlubmVyKSA9PT0gaW5uZXIgJiYgb25seShmcmVzaCwgaW5uZXIpO1xuICBmb3IgKGxldCBlbGVtZW50ID0gaW5uZXI7IGVsZW1lbnQgIT09IG9sZDsgZWxlbWVudCA9IGVsZW1lbnQucGFyZW50RWxlbWVudCkge1xuICAgIGNvbnN0IGhvbGRlciA9IGVsZW1lbnQuaWQgJiYgZnJlc2gucXVlcnlTZWxlY3RvcihgW2lkPVwiJHtDU1MuZXNjYXBlKGVsZW1lbnQuaWQpfVwiXVtoeC1wcmVzZXJ2ZV1gKTtcbiAgICBpZiAoaG9sZGVyKSBbaW5uZXIsIHBsYWNlXSA9IFtlbGVtZW50LCBob2xkZXJdO1xuICB9XG4gIGNvbnN0IHdheSA9IFtdO1xuICBmb3IgKDsgaW5uZXIgJiYgcGxhY2UgJiYgaW5uZXIubG9jYWxOYW1lID09PSBwbGFjZS5sb2NhbE5hbWUgJiYgaW5uZXIuaWQgPT09IHBsYWNlLmlkOyBpbm5lciA9IGlubmVyLnBhcmVudEVsZW1lbnQpIHtcbiAgICB3YXkudW5zaGlmdChbaW5uZXIsIHBsYWNlXSk7XG4gICAgaWYgKGlubmVyID09PSBvbGQpIHJldHVybiBwbGFjZSA9PT0gZnJlc2ggPyB3YXkgOiB1bmRlZmluZWQ7XG4gICAgcGxhY2UgPSBwbGFjZS5wYXJlbnRFbGVtZW50O1xuICB9XG59O1xuIiwgIi8qIEtlZXBzIHRoZSBpbnB1dCB0aGF0IG9uZSB0eXBlcyBpbiwgd2hlcmUgaHRteCAyIHB1dHMgbmV3IGVsZW1lbnRzIGluIHRoZSBwbGFjZSBvZiBhbGwuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tY29tcG9uZW50IG9mIGEgcm9vdDsgZGF0YS1uaXRyby11cGRhdGUgb2Ygd2hhdCBzdGFuZHMgaW4gc2xvdHM7IGh4LXByZXNlcnZlIG9mIHdoYXQgaHRteFxuICogICBwdXRzIGludG8gaXRzIHBsYWNlIGl0c2VsZi5cbiAqIEhlYXJzOiBodG14OmJlZm9yZUNsZWFudXBFbGVtZW50LCB3aGVuIHRoZSBuZXcgcm9vdCBzdGFuZHMgYmVmb3JlIHRoZSBvbGQgb25lOyBodG14OmFmdGVyU2V0dGxlLCB3aGVuIGl0XG4gKiAgIGhhcyBpdHMgbGFzdCBhdHRyaWJ1dGVzLlxuICpcbiAqIFRoZSBicmlkZ2UgY2FycmllcyBvdmVyIHdoYXQgc2NyaXB0cyBjYW4gcmVhZDogdGV4dCwgYW5kIGl0cyBjYXJldC4gVGhleSBjYW4gcmVhZCBuZWl0aGVyIGhhbGYgYSBkYXRlIG5vclxuICogYSBsb25lbHkgbWludXMsIGFuZCBicm93c2VycyBoYXZlIG5vIHdvcmQgZm9yIHRoZSBjYXJldCBvZiBudW1iZXJzIGFuZCBlbWFpbCBhZGRyZXNzZXMuXG4gKlxuICogU28gdGhlIGlucHV0IGl0c2VsZiBtb3ZlcyBpbnRvIHRoZSBuZXcgSFRNTC4gT25lIHRoYXQgbXVzdCBub3QgYmUgbW92ZWQgKHdheS5qcykgc3RheXM6IHRoZSBlbGVtZW50cyBhcm91bmQgaXQsXG4gKiB1cCB0byB0aGUgcm9vdCwgc3RheSB3aXRoIGl0LCBhbmQgd2hhdCBzdGFuZHMgYmVzaWRlIGVhY2ggb2YgdGhlbSBpcyByZXBsYWNlZC4gQW4gZXh0ZW5zaW9uIG9mIGh0bXggMiBkb2VzXG4gKiB0aGF0LCB3aGljaCB0aGUgcm9vdCBoYXMgZm9yIG9uZSBzd2FwLlxuICovXG5pbXBvcnQgeyBGSUVMRFMsIFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgcmVzZXQgfSBmcm9tICcuL2ZvcmdldC5qcyc7XG5pbXBvcnQgeyBodG14LCBvbkh0bXggfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgUk9PVCwgcGFydHNPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBtdXN0U3RheSwgaXNEb3VibGUsIG9ubHksIHdheVRvIH0gZnJvbSAnLi93YXkuanMnO1xuXG5jb25zdCBBUk9VTkQgPSAnbml0cm8tYXJvdW5kJzsgLy8gdGhlIGV4dGVuc2lvbiwgYW5kIGl0cyB3YXkgdG8gc3dhcFxuLyoqIEB0eXBlIHt7IGlucHV0OiBhbnksIGZyZXNoOiBhbnkgfSB8IG51bGx9ICovXG5sZXQga2VwdCA9IG51bGw7IC8vIHRoZSBpbnB1dCwgYW5kIHRoZSBuZXcgb25lIHdob3NlIHBsYWNlIGl0IHRha2VzXG5cbi8qKiBAdHlwZSB7KG9sZDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qga2VlcCA9IChvbGQpID0+IHtcbiAgY29uc3QgZnJlc2ggPSBvbGQubWF0Y2hlcz8uKFJPT1QpICYmIG9sZC5wcmV2aW91c0VsZW1lbnRTaWJsaW5nO1xuICBpZiAoIWZyZXNoIHx8IGZyZXNoLmlkICE9PSBvbGQuaWQpIHJldHVybjtcbiAgY29uc3QgaW5wdXQgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBjb25zdCBwbGFjZSA9IGlucHV0Py5tYXRjaGVzKFRZUEVEKSAmJiBvbmx5KG9sZCwgaW5wdXQpID09PSBpbnB1dCAmJiBvbmx5KGZyZXNoLCBpbnB1dCk7XG4gIGlmIChwbGFjZSkge1xuICAgIC8vIFRoZSBmaXJzdCB0YWtlcyBmb2N1cyBhbmQgYSBjb21wb3NpdGlvbiB1bmRlciB3YXkgYWxvbmc7IHRoZSBicmlkZ2UgZ2l2ZXMgdGhlIGZvY3VzIGJhY2sgYWZ0ZXIgdGhlIHNlY29uZC5cbiAgICBpZiAocGxhY2UucGFyZW50Tm9kZS5tb3ZlQmVmb3JlKSBwbGFjZS5wYXJlbnROb2RlLm1vdmVCZWZvcmUoaW5wdXQsIHBsYWNlKTtcbiAgICBlbHNlIHBsYWNlLmJlZm9yZShpbnB1dCk7XG4gICAga2VwdCA9IHsgaW5wdXQsIGZyZXNoOiBwbGFjZSB9O1xuICB9XG4gIHJlc2V0KFsuLi5vbGQucXVlcnlTZWxlY3RvckFsbChGSUVMRFMpXSk7IC8vIHRoZSBicmlkZ2UgaGFzIHdyaXR0ZW4gZG93biB3aGF0IHRoZXkgaGVsZFxufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBmcmVzaDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZHJlc3MgPSAoZWxlbWVudCwgeyBhdHRyaWJ1dGVzLCBkZWZhdWx0VmFsdWUgfSkgPT4ge1xuICBmb3IgKGNvbnN0IHsgbmFtZSB9IG9mIFsuLi5lbGVtZW50LmF0dHJpYnV0ZXNdKSBpZiAoIWF0dHJpYnV0ZXMuZ2V0TmFtZWRJdGVtKG5hbWUpKSBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIHZhbHVlIH0gb2YgYXR0cmlidXRlcykgaWYgKGVsZW1lbnQuZ2V0QXR0cmlidXRlKG5hbWUpICE9PSB2YWx1ZSkgZWxlbWVudC5zZXRBdHRyaWJ1dGUobmFtZSwgdmFsdWUpO1xuICAvLyBBIHRleHRhcmVhJ3MgaXMgbm8gYXR0cmlidXRlLiBTZXR0aW5nIGl0IHRvIHRoZSBzYW1lIHRha2VzIGhhbGYgYSBkYXRlIGF3YXkuXG4gIGlmIChlbGVtZW50LmRlZmF1bHRWYWx1ZSAhPT0gZGVmYXVsdFZhbHVlKSBlbGVtZW50LmRlZmF1bHRWYWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbn07XG5cbmNvbnN0IHNldHRsZSA9ICgpID0+IHtcbiAgaWYgKCFrZXB0KSByZXR1cm47XG4gIGNvbnN0IHsgaW5wdXQsIGZyZXNoIH0gPSBrZXB0O1xuICBrZXB0ID0gbnVsbDtcbiAgZHJlc3MoaW5wdXQsIGZyZXNoKTtcbiAgZnJlc2gucmVtb3ZlKCk7XG4gIGh0bXgucHJvY2VzcyhpbnB1dCk7XG59O1xuXG4vKiogQHR5cGUge01hcDxhbnksIHN0cmluZz59ICovXG5jb25zdCBoaWRkZW4gPSBuZXcgTWFwKCk7IC8vIHdoYXQgaHRteCB3b3VsZCBtb3ZlIGlmIGl0IGtuZXcgaXRzIGlkXG5cbi8qKiBAdHlwZSB7KHN0eWxlOiBzdHJpbmcsIG9sZDogYW55LCBmcmFnbWVudDogYW55LCBzZXR0bGVJbmZvOiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGhhbmRsZVN3YXAgPSAoc3R5bGUsIG9sZCwgZnJhZ21lbnQsIHsgdGFza3MgfSkgPT4ge1xuICBpZiAoc3R5bGUgIT09IEFST1VORCkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IFtlbGVtZW50LCBpZF0gb2YgaGlkZGVuKSB7XG4gICAgaWYgKCFvbGQuY29udGFpbnMoZWxlbWVudCkpIGNvbnRpbnVlO1xuICAgIGVsZW1lbnQuaWQgPSBpZDtcbiAgICBoaWRkZW4uZGVsZXRlKGVsZW1lbnQpO1xuICB9XG4gIGNvbnN0IHdheSA9IC8qKiBAdHlwZSB7YW55W11bXX0gKi8gKHdheVRvKG9sZCwgZnJhZ21lbnQuZmlyc3RFbGVtZW50Q2hpbGQpKTtcbiAgLyoqIEB0eXBlIHthbnlbXX0gKi9cbiAgY29uc3QgZ29uZSA9IFtdO1xuICAvKiogQHR5cGUge2FueVtdfSAqL1xuICBjb25zdCBjb21lID0gW107XG4gIHdheS5mb3JFYWNoKChbZWxlbWVudCwgZnJlc2hdLCBhdCkgPT4ge1xuICAgIGlmICghZnJlc2guaGFzQXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScpKSBkcmVzcyhlbGVtZW50LCBmcmVzaCk7XG4gICAgY29uc3QgW2lubmVyLCBwbGFjZV0gPSB3YXlbYXQgKyAxXSA/PyBbXTtcbiAgICBpZiAoIWlubmVyKSByZXR1cm47XG4gICAgZ29uZS5wdXNoKC4uLlsuLi5lbGVtZW50LmNoaWxkTm9kZXNdLmZpbHRlcigobm9kZSkgPT4gbm9kZSAhPT0gaW5uZXIpKTtcbiAgICBjb25zdCBuZXdzID0gWy4uLmZyZXNoLmNoaWxkTm9kZXNdO1xuICAgIGNvbnN0IG1pZGRsZSA9IG5ld3MuaW5kZXhPZihwbGFjZSk7XG4gICAgaW5uZXIuYmVmb3JlKC4uLm5ld3Muc2xpY2UoMCwgbWlkZGxlKSk7XG4gICAgaW5uZXIuYWZ0ZXIoLi4ubmV3cy5zbGljZShtaWRkbGUgKyAxKSk7XG4gICAgY29tZS5wdXNoKC4uLm5ld3MuZmlsdGVyKChub2RlKSA9PiBub2RlICE9PSBwbGFjZSAmJiBub2RlLmxvY2FsTmFtZSkpO1xuICB9KTtcbiAgcmVzZXQoZ29uZS5mbGF0TWFwKChub2RlKSA9PiAobm9kZS5sb2NhbE5hbWUgPyBbbm9kZSwgLi4ubm9kZS5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyldIDogW10pKS5maWx0ZXIoKG5vZGUpID0+IG5vZGUubWF0Y2hlcyhGSUVMRFMpKSk7XG4gIC8vIGh0bXggcHV0cyB3aGF0IGl0IHByZXNlcnZlcyBpbnRvIGl0cyBwbGFjZSBmaXJzdCwgc28gYWxsIHBsYWNlcyBoYXZlIHRvIGJlIHRoZXJlLlxuICBmb3IgKGNvbnN0IG5vZGUgb2YgZ29uZSkgbm9kZS5sb2NhbE5hbWUgPyBodG14LnN3YXAobm9kZSwgJycsIHsgc3dhcFN0eWxlOiAnZGVsZXRlJywgdHJhbnNpdGlvbjogZmFsc2UgfSkgOiBub2RlLnJlbW92ZSgpO1xuICAvLyBOb3QgaHRteCdzIG93biB3YXksIHdoaWNoIHdvdWxkIGdpdmUgdGhlIGZvY3VzIHRvIHdoYXQgaGFzIGBhdXRvZm9jdXNgLlxuICB0YXNrcy5wdXNoKCgpID0+IHtcbiAgICBodG14LnByb2Nlc3Mob2xkKTtcbiAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgY29tZSkgaHRteC50cmlnZ2VyKGVsZW1lbnQsICdodG14OmxvYWQnKTtcbiAgfSk7XG4gIHJldHVybiBbXTtcbn07XG5cbi8qKiBTYXkgaG93IGh0bXggaXMgdG8gc3dhcCBhcm91bmQgYW4gaW5wdXQgdGhhdCBtdXN0IG5vdCBiZSBtb3ZlZDsgbm90aGluZywgd2hlcmUgaXQgaXMgbm90IHRvLlxuICogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4geyB0ZXh0OiBzdHJpbmcsIHN3YXBTdHlsZTogc3RyaW5nIH0gfCB1bmRlZmluZWR9ICovXG5leHBvcnQgY29uc3Qgc3dhcEFyb3VuZCA9IChyb290LCB0ZXh0KSA9PiB7XG4gIGlmICghbXVzdFN0YXkoKSkgcmV0dXJuO1xuICBjb25zdCB0ZW1wbGF0ZSA9IE9iamVjdC5hc3NpZ24oZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgndGVtcGxhdGUnKSwgeyBpbm5lckhUTUw6IHRleHQgfSk7XG4gIGNvbnN0IG5ld3MgPSBwYXJ0c09mKHRlbXBsYXRlKS5mbGF0TWFwKChwYXJ0KSA9PiBwYXJ0LmZpcnN0RWxlbWVudENoaWxkID8/IFtdKTtcbiAgY29uc3QgcGFpcnMgPSBuZXdzLm1hcCgoZnJlc2gpID0+IFtkb2N1bWVudC5nZXRFbGVtZW50QnlJZChmcmVzaC5pZCksIGZyZXNoXSk7XG4gIGNvbnN0IGhlbGQgPSBwYWlycy5maWx0ZXIoKFtvbGRdKSA9PiBvbGQ/LmNvbnRhaW5zKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbiAgY29uc3Qgd2F5cyA9IGhlbGQubWFwKChbb2xkLCBmcmVzaF0pID0+IHdheVRvKG9sZCwgZnJlc2gpID8/IFtdKTtcbiAgaWYgKGhlbGRbMF0/LlswXSAhPT0gcm9vdCB8fCB3YXlzLnNvbWUoKHdheSkgPT4gIXdheVswXSB8fCBpc0RvdWJsZSh3YXlbd2F5Lmxlbmd0aCAtIDFdWzBdLCBkb2N1bWVudCkpKSByZXR1cm47XG4gIGZvciAoY29uc3Qgd2F5IG9mIHdheXMpIHtcbiAgICBjb25zdCBbaW5uZXIsIHBsYWNlXSA9IHdheVt3YXkubGVuZ3RoIC0gMV07XG4gICAgaWYgKCFwbGFjZS5oYXNBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJykpIGNvbnRpbnVlO1xuICAgIGhpZGRlbi5zZXQoaW5uZXIsIGlubmVyLmlkKTtcbiAgICBpbm5lci5yZW1vdmVBdHRyaWJ1dGUoJ2lkJyk7XG4gIH1cbiAgcm9vdC5zZXRBdHRyaWJ1dGUoJ2h4LWV4dCcsIEFST1VORCk7IC8vIHVudGlsIGl0IGhhcyBpdHMgbmV3IGF0dHJpYnV0ZXNcbiAgZm9yIChjb25zdCBbeyBpZCwgbG9jYWxOYW1lIH1dIG9mIGhlbGQpIHtcbiAgICBjb25zdCBzdGFydCA9IGA8JHtsb2NhbE5hbWV9IGlkPVwiJHtpZH1cIiBoeC1zd2FwLW9vYj1cImA7XG4gICAgdGV4dCA9IHRleHQucmVwbGFjZShgJHtzdGFydH10cnVlXCJgLCAoKSA9PiBgJHtzdGFydH0ke0FST1VORH1cImApO1xuICB9XG4gIHJldHVybiB7IHRleHQsIHN3YXBTdHlsZTogQVJPVU5EIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUeXBpbmcgPSAoKSA9PiB7XG4gIGh0bXguZGVmaW5lRXh0ZW5zaW9uKEFST1VORCwgeyBpc0lubGluZVN3YXA6ICgvKiogQHR5cGUge3N0cmluZ30gKi8gc3R5bGUpID0+IHN0eWxlID09PSBBUk9VTkQsIGhhbmRsZVN3YXAgfSk7XG4gIG9uSHRteCgnYmVmb3JlQ2xlYW51cEVsZW1lbnQnLCAoeyB0YXJnZXQgfSkgPT4ga2VlcCh0YXJnZXQpKTtcbiAgb25IdG14KCdhZnRlclNldHRsZScsIHNldHRsZSk7XG59O1xuIiwgIi8qIFRoZSBhZGFwdGVyIGZvciBodG14IDIuXG4gKlxuICogSGVhcnM6IGh0bXg6Y29uZmlybSwgOmNvbmZpZ1JlcXVlc3QsIDpiZWZvcmVTZW5kLCA6YWZ0ZXJQcm9jZXNzTm9kZSwgOmhpc3RvcnlSZXN0b3JlLCA6cHVzaGVkSW50b0hpc3RvcnksXG4gKiAgIDpyZXBsYWNlZEluSGlzdG9yeTsgaHRteDpjb25maWc6cmVxdWVzdCBvZiBhbiBodG14IDQuXG4gKi9cbmltcG9ydCB7IGFqYXgsIGdyYWIsIGhvbGRSaXZhbCwgaHRteCwgaHVycnksIG9uSHRteCwgd2F0Y2hMZWF2aW5nIH0gZnJvbSAnLi9odG14LmpzJztcbmltcG9ydCB7IGFkZEFyZ3VtZW50cywgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaXNPdXJzLCBvbiwgcm9vdE9mLCBzZXRBdHRyaWJ1dGUsIHN0b3AgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc3RhcnRUeXBpbmcsIHN3YXBBcm91bmQgfSBmcm9tICcuL3R5cGluZzIuanMnO1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ2NhcHR1cmUnXX0gKi9cbmNvbnN0IGNhcHR1cmUgPSAoYXNrKSA9PiB7XG4gIC8qKiBAdHlwZSB7YW55fSAqL1xuICBsZXQgYXBpO1xuICBodG14LmRlZmluZUV4dGVuc2lvbignbml0cm8nLCB7IGluaXQ6ICgvKiogQHR5cGUge2FueX0gKi8gaW50ZXJuYWwpID0+IChhcGkgPSBpbnRlcm5hbCkgfSk7XG4gIGh0bXguY29uZmlnLmluY2x1ZGVJbmRpY2F0b3JTdHlsZXMgPSBmYWxzZTsgLy8gYW4gaW5saW5lIHN0eWxlOyBuaXRyby5jc3MgaGFzIHRoZSBydWxlc1xuICBvbkh0bXgoJ2NvbmZpcm0nLCAoZXZlbnQsIHsgZWx0OiBlbGVtZW50LCBwYXRoLCB2ZXJiLCBxdWVzdGlvbiwgdHJpZ2dlcmluZ0V2ZW50OiBjYXVzZSwgaXNzdWVSZXF1ZXN0IH0pID0+IHtcbiAgICBjb25zdCBqb2IgPSBjYXVzZT8ubml0cm87XG4gICAgaWYgKGpvYikgeyAvLyBhc2tlZCBhdCB0aGUgY2xpY2tcbiAgICAgIHN0b3AoZXZlbnQpO1xuICAgICAgY29uc3QgcGFyYW1zID0gZWxlbWVudC5nZXRBdHRyaWJ1dGUoJ2h4LXBhcmFtcycpO1xuICAgICAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoJ2h4LXBhcmFtcycsICdub25lJyk7IC8vIHdoYXQgd2FzIHJlYWQgYXQgdGhlIGNsaWNrIGxlYXZlc1xuICAgICAgam9iLnJlcXVlc3QgPSB7IGRvbmU6IGlzc3VlUmVxdWVzdCh0cnVlKS5jYXRjaCgoKSA9PiAoam9iLnN0YXR1cyA9IDApKSB9O1xuICAgICAgc2V0QXR0cmlidXRlKGVsZW1lbnQsICdoeC1wYXJhbXMnLCBwYXJhbXMpO1xuICAgIH0gZWxzZSBpZiAoaXNPdXJzKGVsZW1lbnQsIHBhdGgpICYmICghcXVlc3Rpb24gfHwgZWxlbWVudCA9PT0gcm9vdE9mKGVsZW1lbnQpKSkge1xuICAgICAgY29uc3QgeyBmb3JtRGF0YTogYm9keSwgZXJyb3JzIH0gPSBhcGkuZ2V0SW5wdXRWYWx1ZXMoZWxlbWVudCwgdmVyYik7XG4gICAgICBpZiAoZXJyb3JzLmxlbmd0aCkgcmV0dXJuOyAvLyBodG14IHN0b3BzIGl0XG4gICAgICBhZGRBcmd1bWVudHMoYm9keSwgYXBpLmdldEV4cHJlc3Npb25WYXJzKGVsZW1lbnQsIGNhdXNlKSk7XG4gICAgICBncmFiKGV2ZW50LCBhc2ssIHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSk7XG4gICAgfVxuICB9KTtcbiAgb25IdG14KCdjb25maWdSZXF1ZXN0JywgKGV2ZW50LCBkZXRhaWwpID0+IHtcbiAgICBjb25zdCB7IGVsdDogZWxlbWVudCwgZXJyb3JzLCBmb3JtRGF0YTogYm9keSwgcGF0aCwgdGltZW91dCwgdHJpZ2dlcmluZ0V2ZW50OiBjYXVzZSB9ID0gZGV0YWlsO1xuICAgIGNvbnN0IGpvYiA9IGNhdXNlPy5uaXRybztcbiAgICBpZiAoIWpvYikgcmV0dXJuIGVycm9ycy5sZW5ndGggfHwgZ3JhYihldmVudCwgYXNrLCB7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pOyAvLyBjb25maXJtZWRcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2Ygam9iLmJvZHkpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgICAvLyBodG14IDIgaGFzIG5vbmUsIGFuZCBmb3JtYWN0aW9uIGdvZXMgZmlyc3RcbiAgICBPYmplY3QuYXNzaWduKGRldGFpbCwgeyBlcnJvcnM6IFtdLCBwYXRoOiBqb2IucGF0aCwgdGltZW91dDogdGltZW91dCB8fCA2MDAwMCB9KTtcbiAgfSk7XG4gIG9uSHRteCgnYmVmb3JlU2VuZCcsIChfLCB7IHhociwgcmVxdWVzdENvbmZpZzogeyB0cmlnZ2VyaW5nRXZlbnQgfSB9KSA9PiB7XG4gICAgY29uc3Qgam9iID0gdHJpZ2dlcmluZ0V2ZW50Py5uaXRybztcbiAgICAvLyBGaXJlZm94IHNheXMgbm8gbW9yZSB3aGVuIGEgd2F5IG91dCBvZiB0aGUgcGFnZSBhYm9ydHMgaXQsIGFuZCBodG14IHdvdWxkIHdhaXQgZm9yIGV2ZXIuXG4gICAgaWYgKGpvYikgeGhyLmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWRlbmQnLCAoKSA9PiB4aHIuc3RhdHVzIHx8IGpvYi5zdGF0dXMgIT0gbnVsbCB8fCB4aHIub25hYm9ydCgpKTtcbiAgfSk7XG4gIHdhdGNoTGVhdmluZygnYmVmb3JlU2VuZCcsICh7IGVsdDogZWxlbWVudCwgcmVxdWVzdENvbmZpZzogeyBmb3JtRGF0YTogYm9keSwgdHJpZ2dlcmluZ0V2ZW50IH0sIHhociB9KSA9PlxuICAgICh7IGpvYjogdHJpZ2dlcmluZ0V2ZW50Py5uaXRybywgZWxlbWVudCwgYm9keSwgeGhyOiAoKSA9PiB4aHIgfSkpO1xuICBodXJyeSgnYWZ0ZXJQcm9jZXNzTm9kZScpO1xuICBob2xkUml2YWwoJ2NvbmZpZzpyZXF1ZXN0JywgKHsgY3R4OiB7IHJlcXVlc3QsIHNvdXJjZUVsZW1lbnQ6IGVsZW1lbnQgfSB9KSA9PiAoeyBlbGVtZW50LCBwYXRoOiByZXF1ZXN0LmFjdGlvbiB9KSk7XG4gIG9uSHRteCgnaGlzdG9yeVJlc3RvcmUnLCAoKSA9PiBhbm5vdW5jZSgncmVzdG9yZWQnKSk7XG4gIG9uKCdodG14OnB1c2hlZEludG9IaXN0b3J5IGh0bXg6cmVwbGFjZWRJbkhpc3RvcnknLCAoKSA9PiBhbm5vdW5jZSgnbmF2aWdhdGVkJykpO1xuICBzdGFydFR5cGluZygpO1xufTtcblxuLyoqIGh0bXggMidzIG93biBzZW5kcyBldmVudHMgdG9vIGVhcmx5LlxuICogQHR5cGUgeyhlbGVtZW50OiBFbGVtZW50LCBpbmZvOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBoYW5kbGVyID0gKF8sIGluZm8pID0+IHtcbiAgY29uc3QgeyB4aHIsIHJlcXVlc3RDb25maWc6IHsgdHJpZ2dlcmluZ0V2ZW50OiB7IG5pdHJvOiBqb2IgfSB9IH0gPSBpbmZvO1xuICBjb25zdCB7IHJlc3BvbnNlVGV4dDogdGV4dCwgcmVzcG9uc2VVUkw6IHVybCwgc3RhdHVzIH0gPSB4aHI7XG4gIGNvbnN0IHJlZGlyZWN0ZWQgPSB1cmwgIT09IG5ldyBVUkwoam9iLnBhdGgsIGRvY3VtZW50LmJhc2VVUkkpLmhyZWY7XG4gIGNvbnN0IGhlYWRlcnMgPSB7IGdldDogeGhyLmdldFJlc3BvbnNlSGVhZGVyLmJpbmQoeGhyKSB9O1xuICBPYmplY3QuYXNzaWduKGpvYi5yZXF1ZXN0LCB7IGFuc3dlcjogeyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHRleHQsIHVybCB9LCBpbmZvIH0pO1xuICBpbmZvLnN1Y2Nlc3NmdWwgPSAhKGluZm8uZmFpbGVkID0gc3RhdHVzID4gMjk5KTtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc2VuZCddfSAqL1xuY29uc3Qgc2VuZCA9IGFzeW5jIChqb2IsIHRvKSA9PiB7XG4gIGF3YWl0IGFqYXgoam9iLCB0bywgeyBoYW5kbGVyIH0pO1xuICBhd2FpdCBqb2IucmVxdWVzdD8uZG9uZTtcbiAgcmV0dXJuIGpvYi5yZXF1ZXN0Py5hbnN3ZXI7XG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ3N3YXAnXX0gKi9cbmNvbnN0IHN3YXAgPSBhc3luYyAocm9vdCwgaHRtbCwgeyByZXF1ZXN0IH0pID0+IHtcbiAgY29uc3QgaXNNb3JwaGVkID0gT2JqZWN0Lmhhc093bih3aW5kb3csICdJZGlvbW9ycGgnKSAmJiByb290LmNsb3Nlc3QoJ1toeC1leHQqPW1vcnBoXScpO1xuICBjb25zdCBhcm91bmQgPSAhaXNNb3JwaGVkICYmIHN3YXBBcm91bmQocm9vdCwgaHRtbCk7XG4gIGNvbnN0IHsgdGV4dCwgLi4uc3R5bGUgfSA9IGFyb3VuZCB8fCB7IHRleHQ6IGh0bWwsIHN3YXBTdHlsZTogaXNNb3JwaGVkID8gJ21vcnBoOm91dGVySFRNTCcgOiAnb3V0ZXJIVE1MJyB9O1xuICBjb25zdCB3YWl0ID0geyBzd2FwRGVsYXk6IDAsIHNldHRsZURlbGF5OiAwLCB0cmFuc2l0aW9uOiBmYWxzZSB9O1xuICBodG14LnN3YXAocm9vdCwgdGV4dCwgeyAuLi5zdHlsZSwgLi4ud2FpdCB9LCB7IGNvbnRleHRFbGVtZW50OiByb290LCBldmVudEluZm86IHJlcXVlc3QuaW5mbyB9KTtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlcn0gKi9cbmV4cG9ydCBjb25zdCBodG14MiA9IHtcbiAgdmVyc2lvbjogMixcbiAgdW50cnVzdGVkOiAnW2h4LWlnbm9yZV0sW2RhdGEtaHgtaWdub3JlXSxbaHgtZGlzYWJsZV0sW2RhdGEtaHgtZGlzYWJsZV0nLFxuICBjYXB0dXJlLFxuICBzZW5kLFxuICByZWFkOiAoaHRtbCkgPT4gaHRtbCxcbiAgc3dhcCxcbn07XG4iLCAiLyogTGlzdHMgaW4gdGhlIGFkZHJlc3MgYmFyOiB3aGF0IGEgbGlzdCBzaG93cyBzdGFuZHMgaW4gdGhlIHF1ZXJ5LCBhbmQgYmFjayBhbmQgZm9yd2FyZCBzaG93IGl0IGFnYWluLlxuICpcbiAqIEhlYXJzOiBuaXRybzphZGRyZXNzIHtjb21wb25lbnQsIHBhcmFtZXRlcnMsIHJlcGxhY2V9IG9uIGEgbGlzdCdzIHJvb3Q6IHF1ZXJ5IHBhcmFtZXRlciAtPiB2YWx1ZXMsIG5vbmVcbiAqICAgZm9yIG9uZSB0aGF0IGhhcyB0byBnbzsgb3RoZXIgcGFyYW1ldGVycyBzdGF5LiBwb3BzdGF0ZS5cbiAqIFNlbmRzOiBuaXRybzpuYXZpZ2F0ZWQge3F1ZXJ5fSBvbiBib2R5IGFmdGVyIGJhY2sgb3IgZm9yd2FyZCwgb25jZSB0aGUgYWRkcmVzcyBkaWZmZXJzIGZyb20gYmVmb3JlLlxuICogRW50cmllcyB0aGF0IGl0IG1ha2VzIGNhcnJ5IHtuaXRybzogdHJ1ZX07IGh0bXggbGVhdmVzIHRoZW0gYWxvbmUuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZXZlbnRPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmxldCB7IHBhdGhuYW1lLCBzZWFyY2ggfSA9IGxvY2F0aW9uOyAvLyBvZiB0aGUgcGFnZSB0aGF0IGlzIHNob3duXG5jb25zdCBub3RlID0gKCkgPT4gKHsgcGF0aG5hbWUsIHNlYXJjaCB9ID0gbG9jYXRpb24pO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9ICh7IGRldGFpbCwgdGFyZ2V0IH0pID0+IHtcbiAgaWYgKCF0YXJnZXQuZGF0YXNldD8ubml0cm9Db21wb25lbnQpIHJldHVybjsgLy8gdGhlIGxpc3QgaGFzIGdvbmUsIGFuZCBtYXliZSBpdHMgcGFnZVxuICBjb25zdCB1cmwgPSBuZXcgVVJMKGxvY2F0aW9uLmhyZWYpO1xuICBjb25zdCBiZWZvcmUgPSBgJHt1cmwuc2VhcmNoUGFyYW1zfWA7XG4gIGZvciAoY29uc3QgW25hbWUsIFtmaXJzdCwgLi4ub3RoZXJzXV0gb2YgT2JqZWN0LmVudHJpZXMoZGV0YWlsLnBhcmFtZXRlcnMpKSB7XG4gICAgaWYgKGZpcnN0ID09IG51bGwpIHVybC5zZWFyY2hQYXJhbXMuZGVsZXRlKG5hbWUpO1xuICAgIGVsc2UgdXJsLnNlYXJjaFBhcmFtcy5zZXQobmFtZSwgZmlyc3QpOyAvLyB3aGVyZSBpdCBzdG9vZFxuICAgIGZvciAoY29uc3QgdmFsdWUgb2Ygb3RoZXJzKSB1cmwuc2VhcmNoUGFyYW1zLmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIH1cbiAgaWYgKGAke3VybC5zZWFyY2hQYXJhbXN9YCA9PT0gYmVmb3JlKSByZXR1cm47XG4gIC8vIFRoZSBmaXJzdCBlbnRyeSBvZiBhIHBhZ2UgbWF5IGJlIGh0bXgncywgd2hpY2ggd291bGQgbG9hZCB0aGUgcGFnZSBhbmV3LlxuICBoaXN0b3J5LnJlcGxhY2VTdGF0ZSh7IG5pdHJvOiB0cnVlIH0sICcnLCBkZXRhaWwucmVwbGFjZSA/IHVybCA6IGxvY2F0aW9uLmhyZWYpO1xuICBpZiAoIWRldGFpbC5yZXBsYWNlKSBoaXN0b3J5LnB1c2hTdGF0ZSh7IG5pdHJvOiB0cnVlIH0sICcnLCB1cmwpO1xuICBub3RlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZm9sbG93ID0gKHsgc3RhdGUgfSkgPT4ge1xuICBjb25zdCBiZWZvcmUgPSB7IHBhdGhuYW1lLCBzZWFyY2ggfTtcbiAgbm90ZSgpO1xuICBpZiAoc3RhdGU/Lmh0bXgpIHJldHVybjsgLy8gaHRteCBzaG93cyBpdFxuICBpZiAocGF0aG5hbWUgIT09IGJlZm9yZS5wYXRobmFtZSkge1xuICAgIGlmIChzdGF0ZT8ubml0cm8pIGxvY2F0aW9uLnJlbG9hZCgpOyAvLyBodG14IGhhcyBwdXQgYW5vdGhlciBwYWdlIHRoZXJlIHNpbmNlXG4gIH0gZWxzZSBpZiAoc2VhcmNoICE9PSBiZWZvcmUuc2VhcmNoKSBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnRPZignbml0cm86bmF2aWdhdGVkJywgeyBxdWVyeTogc2VhcmNoIH0pKTsgLy8gYW5kIG5vdCBvbmx5IHRoZSBmcmFnbWVudFxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QWRkcmVzcyA9ICgpID0+IHtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmFkZHJlc3MnLCBzaG93KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BvcHN0YXRlJywgZm9sbG93KTtcbiAgaGVhcignbmF2aWdhdGVkJywgbm90ZSk7XG59O1xuIiwgIi8qIFdhaXRzIHdoaWxlIHRoZSBzZXJ2ZXIgY2FuJ3QgYmUgcmVhY2hlZC4gVGhlIGJyb3dzZXIncyBvd24gd29yZCwgbmF2aWdhdG9yLm9uTGluZSwgZGVjaWRlcyBub3RoaW5nOiBpdCBpcyBmYWxzZVxuICogb24gbWFjaGluZXMgdGhhdCByZWFjaCB0aGVpciBzZXJ2ZXIuIFdoZXJlIGl0IGlzLCBhIHJlYWQgb2YgdGhlIHBhZ2UncyBhZGRyZXNzIHRyaWVzLCBhdCBvbmNlLCBhdCB0aGUgZXZlbnRcbiAqIG9ubGluZSwgYW5kIGV2ZXJ5IGZpdmUgc2Vjb25kczsgbm90aGluZyBsZWF2ZXMgYmVmb3JlIGl0IHdhcyBhbnN3ZXJlZC5cbiAqXG4gKiBIZWFyczogb2ZmbGluZSwgb25saW5lLiBGcm9tIHRoZSBmaXJzdCB0cnkgaW4gdmFpbiBvbiwgPGh0bWw+IGhhcyB0aGUgYXR0cmlidXRlIGRhdGEtbml0cm8tb2ZmbGluZTsgYm9keSB0aGVuXG4gKiBzZW5kcyBuaXRybzpvZmZsaW5lLCBhbmQgbml0cm86b25saW5lIGF0IHRoZSBlbmQuXG4gKi9cbmltcG9ydCB7IGV2ZW50T2YsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTE9PS19NUyA9IDUwMDA7XG5jb25zdCBBTlNXRVJfTVMgPSAyMDAwMDsgLy8gYSB0dW5uZWwgc2F5cyBub3RoaW5nXG4vKiogV2hhdCBwcm94aWVzIGFuc3dlciB3aGVuIHRoZXkgcmVhY2ggbm8gc2VydmVyLCBhbmQgYnJvd3NlcnMsIHdpdGggMC4gKi9cbmV4cG9ydCBjb25zdCBBV0FZID0gWzAsIDUwMiwgNTAzLCA1MDRdO1xubGV0IGlzUmVhY2hlZCA9IGZhbHNlOyAvLyB3aGF0ZXZlciB0aGUgYnJvd3NlciBzYXlzXG4vKiogQHR5cGUge1Byb21pc2U8Ym9vbGVhbj4gfCBudWxsfSAqL1xubGV0IHNlYXJjaCA9IG51bGw7XG5cbi8qKiBAdHlwZSB7KCkgPT4gUHJvbWlzZTxib29sZWFuPn0gKi9cbmNvbnN0IGNhblJlYWQgPSBhc3luYyAoKSA9PiB7XG4gIHRyeSB7XG4gICAgLy8gT2YgYSByZWRpcmVjdCwgYXMgdG8gYSBsb2dpbiBlbHNld2hlcmUsIHNjcmlwdHMgc2VlIG5vIHN0YXR1cy5cbiAgICBjb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHthbnl9ICovICh7IG1ldGhvZDogJ0hFQUQnLCBjYWNoZTogJ25vLXN0b3JlJywgcmVkaXJlY3Q6ICdtYW51YWwnIH0pO1xuICAgIGNvbnN0IHsgc3RhdHVzLCB0eXBlIH0gPSBhd2FpdCBmZXRjaChsb2NhdGlvbi5ocmVmLCB7IC4uLm9wdGlvbnMsIHNpZ25hbDogQWJvcnRTaWduYWwudGltZW91dChBTlNXRVJfTVMpIH0pO1xuICAgIHJldHVybiB0eXBlID09PSAnb3BhcXVlcmVkaXJlY3QnIHx8ICFBV0FZLmluY2x1ZGVzKHN0YXR1cyk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoaXNPZmZsaW5lOiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpc09mZmxpbmUpID0+IHtcbiAgZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LnRvZ2dsZUF0dHJpYnV0ZSgnZGF0YS1uaXRyby1vZmZsaW5lJywgaXNPZmZsaW5lKTtcbiAgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoaXNPZmZsaW5lID8gJ25pdHJvOm9mZmxpbmUnIDogJ25pdHJvOm9ubGluZScpKTtcbn07XG5cbmNvbnN0IGxvb2sgPSBhc3luYyAoKSA9PiB7XG4gIGxldCBpc09mZmxpbmUgPSBmYWxzZTtcbiAgd2hpbGUgKCEoYXdhaXQgY2FuUmVhZCgpKSkge1xuICAgIGlmICghaXNPZmZsaW5lKSB0ZWxsKGlzT2ZmbGluZSA9IHRydWUpO1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignb25saW5lJywgcmVzb2x2ZSwgeyBvbmNlOiB0cnVlIH0pO1xuICAgICAgc2V0VGltZW91dChyZXNvbHZlLCBMT09LX01TKTtcbiAgICB9KTtcbiAgfVxuICBpc1JlYWNoZWQgPSB0cnVlO1xuICBzZWFyY2ggPSBudWxsO1xuICBpZiAoaXNPZmZsaW5lKSB0ZWxsKGZhbHNlKTtcbiAgcmV0dXJuIGlzT2ZmbGluZTtcbn07XG5cbi8qKiBSZXNvbHZlcyBhdCBvbmNlLCBvciB3aGVuIHRoZSBzZXJ2ZXIgY2FuIGJlIHJlYWNoZWQgYWdhaW4sIHdpdGggd2hldGhlciBpdCBjb3VsZCBub3QgYmUuXG4gKiBAdHlwZSB7KCkgPT4gUHJvbWlzZTxib29sZWFuPiB8IG51bGx9ICovXG5leHBvcnQgY29uc3QgcmVhY2hlZCA9ICgpID0+IHNlYXJjaCA/Pz0gbmF2aWdhdG9yLm9uTGluZSB8fCBpc1JlYWNoZWQgPyBudWxsIDogbG9vaygpO1xuXG4vKiogQXNrIHRoZSBicm93c2VyIGFuZXc6IGEgcmVxdWVzdCB3YXMgaW4gdmFpbi4gKi9cbmV4cG9ydCBjb25zdCBkb3VidCA9ICgpID0+IHtcbiAgaXNSZWFjaGVkID0gZmFsc2U7XG4gIHJlYWNoZWQoKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydE9mZmxpbmUgPSAoKSA9PiBvbignb2ZmbGluZScsIGRvdWJ0KTtcbiIsICIvKiBTZW5kcyBhIGpvYiBhZ2FpbiB1bnRpbCBpdCBpcyBhbnN3ZXJlZCwgd2l0aCB0aGUgc2FtZSBpZCwgYnkgd2hpY2ggdGhlIHNlcnZlciBrbm93cyBpdCBhbmQgcnVucyBpdCBvbmNlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW9uY2Ugb2Ygb3VyIHNjcmlwdDogZm9yIGhvdyBtYW55IHNlY29uZHMgdGhlIHNlcnZlciBrbm93cyBpdDsgd2l0aG91dCB0aGF0LCBub3RoaW5nIGlzIHNlbnRcbiAqICAgYWdhaW47IGRhdGEtbml0cm8tY3NyZiwgLWNzcmYtY29va2llLCAtZXJyb3ItNTAzLlxuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgaXNBc2tlZCB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBBV0FZLCBkb3VidCwgcmVhY2hlZCB9IGZyb20gJy4vb2ZmbGluZS5qcyc7XG5pbXBvcnQgeyBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgUlVOTklORyA9IDQwOTsgLy8gdGhlIHNhbWUgcmVxdWVzdCBoYXMgY29tZSBiZWZvcmUsIGFuZCBoYXMgbm90IGVuZGVkXG5jb25zdCBQQVRJRU5DRV9NUyA9IDYwMDAwO1xuY29uc3QgUEFVU0VfTVMgPSA1MDAwO1xuLyoqIEB0eXBlIHtXZWFrTWFwPEV2ZW50LCBKb2I+fSAqL1xuZXhwb3J0IGNvbnN0IHVuc2VudCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBuaXRybzplcnJvciB0aGF0IHNheXMgc29cblxuLyoqIDEyOCByYW5kb20gYml0czsgcmFuZG9tVVVJRCBpcyBtaXNzaW5nIG9uIHBsYWluIGh0dHAuICovXG5jb25zdCBuZXdJZCA9ICgpID0+XG4gIFsuLi5jcnlwdG8uZ2V0UmFuZG9tVmFsdWVzKG5ldyBVaW50OEFycmF5KDE2KSldLm1hcCgoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgJzAnKSkuam9pbignJyk7XG5cbmNvbnN0IGNzcmYgPSAoKSA9PiB7IC8vIHRoZSBjb29raWUncyBpcyBuZXdlciwgbWF5YmVcbiAgY29uc3QgY29va2llcyA9IG5ldyBVUkxTZWFyY2hQYXJhbXMoZG9jdW1lbnQuY29va2llLnJlcGxhY2VBbGwoJzsgJywgJyYnKSk7XG4gIHJldHVybiBjb29raWVzLmdldChvcHRpb25zLm5pdHJvQ3NyZkNvb2tpZSkgfHwgb3B0aW9ucy5uaXRyb0NzcmY7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZDogKCkgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+KSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD59ICovXG5jb25zdCBzZW5kT25jZSA9IGFzeW5jIChqb2IsIHNlbmQpID0+IHtcbiAgY29uc3QgeyBib2R5IH0gPSBqb2I7XG4gIGJvZHkuc2V0KCdjc3JmbWlkZGxld2FyZXRva2VuJywgY3NyZigpKTtcbiAgYm9keS5zZXQoJ25pdHJvLXRyeScsIGAkeyhqb2IudHJpZXMgPz89IDApfWApO1xuICAvLyBUaGUgbGFzdDogYSBib2R5IHRoYXQgaXMgY3V0IG9mZiBvbiB0aGUgd2F5IGhhcyBub25lLlxuICBpZiAoIWJvZHkuaGFzKCduaXRyby1pZCcpKSBib2R5LmFwcGVuZCgnbml0cm8taWQnLCBuZXdJZCgpKTtcbiAgam9iLnJlcXVlc3QgPSBqb2Iuc3RhdHVzID0gdW5kZWZpbmVkO1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBzZW5kKCk7XG4gIGlmIChhbnN3ZXIpIGpvYi5zdGF0dXMgPSBhbnN3ZXIuc3RhdHVzO1xuICBlbHNlIGlmIChqb2IudHJpZXMpIGpvYi5zdGF0dXMgPz89IDA7IC8vIGl0IGhhZCBsZWZ0IGJlZm9yZVxuICByZXR1cm4gYW5zd2VyO1xufTtcblxuLyoqIFdoZXRoZXIgdGhhdCBpcyBhbiBhbnN3ZXIsIGFuZCBhbGwgb2YgaXQ6IHdpdGhvdXQgVExTLCBDaHJvbWl1bSB0YWtlcyB3aGF0IHdhcyBjdXQgb2ZmIGluc2lkZSBvZiB0aGUgaGVhZGVycyBmb3JcbiAqIG9uZSB0aGF0IGhhcyBuZWl0aGVyIHRoZSByZXN0IG9mIHRoZW0gbm9yIGEgYm9keS5cbiAqIEB0eXBlIHsoYW5zd2VyOiBBbnN3ZXIpID0+IGFueX0gKi9cbmNvbnN0IGlzV2hvbGUgPSAoeyBoZWFkZXJzLCBzdGF0dXMsIHRleHQgfSkgPT5cbiAgc3RhdHVzID09PSAyMDAgfHwgc3RhdHVzID09PSA0MjJcbiAgICA/IHRleHQgfHwgaGVhZGVycy5nZXQoJ0hYLVJlZGlyZWN0JykgfHwgaGVhZGVycy5nZXQoJ0hYLVJlZnJlc2gnKVxuICAgIDogaGVhZGVycy5nZXQoJ0hYLVRyaWdnZXInKSB8fCAhW1JVTk5JTkcsIC4uLkFXQVldLmluY2x1ZGVzKHN0YXR1cyk7XG5cbi8qKiBOb2JvZHkgY2FuIHNheSB3aGV0aGVyIGl0IHJhbjsgdGhlIHBhZ2Ugc2hvd3Mgd2hhdCBpcyB0aGVyZS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBnaXZlVXAgPSAoam9iKSA9PiB7XG4gIGpvYi5lcnJvciA9IG9wdGlvbnNbJ25pdHJvRXJyb3ItNTAzJ107XG4gIGpvYi5pc1N0YWxlID0gdHJ1ZTtcbn07XG5cbi8qKiBDb21wbGV0ZSBhIGpvYiBhbmQgc2VuZCBpdCwgYXMgb2Z0ZW4gYXMgaXQgdGFrZXM7IGBzZW5kYCBzZW5kcyBpdCBvbmNlLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZDogKCkgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+KSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD59ICovXG5leHBvcnQgY29uc3QgaW5zaXN0ID0gYXN5bmMgKGpvYiwgc2VuZCkgPT4ge1xuICBsZXQgc2luY2UgPSBEYXRlLm5vdygpOyAvLyB0aW1lcnMgc2xlZXAgd2l0aCB0aGUgbGFwdG9wXG4gIGNvbnN0IGJlZ3VuID0gKGpvYi5iZWd1biA/Pz0gc2luY2UpO1xuICBqb2IuaXNVbnNlbnQgPSBmYWxzZTtcbiAgZm9yIChsZXQgcGF1c2UgPSA1MDsgOyBwYXVzZSAqPSAyKSB7XG4gICAgY29uc3Qgbm93ID0gRGF0ZS5ub3coKTtcbiAgICBpZiAobm93IC0gYmVndW4gPiAob3B0aW9ucy5uaXRyb09uY2UgLSA2MCkgKiAxMDAwKSByZXR1cm4gdm9pZCBnaXZlVXAoam9iKTsgLy8gaXQgd291bGQgYmUgcnVuIGEgc2Vjb25kIHRpbWVcbiAgICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBzZW5kT25jZShqb2IsIHNlbmQpO1xuICAgIGlmIChhbnN3ZXIgPyBpc1dob2xlKGFuc3dlcikgOiBqb2Iuc3RhdHVzID09IG51bGwpIHJldHVybiBhbnN3ZXI7XG4gICAgaWYgKCFqb2Iuc3RhdHVzICYmICFuYXZpZ2F0b3Iub25MaW5lKSBkb3VidCgpO1xuICAgIGlmICghb3B0aW9ucy5uaXRyb09uY2UpIHJldHVybiBhbnN3ZXI7XG4gICAgam9iLnRyaWVzID0gKGpvYi50cmllcyA/PyAwKSArIDE7XG4gICAgYW5ub3VuY2UoJ2FnYWluJywgam9iKTtcbiAgICBpZiAoYXdhaXQgcmVhY2hlZCgpKSB7XG4gICAgICBzaW5jZSA9IERhdGUubm93KCk7XG4gICAgICBwYXVzZSA9IDI1O1xuICAgIH0gZWxzZSBpZiAobm93IC0gc2luY2UgPiBQQVRJRU5DRV9NUykge1xuICAgICAgaWYgKGpvYi5zdGF0dXMgPT09IFJVTk5JTkcpIGdpdmVVcChqb2IpOyAvLyBpdCBtYXkgZW5kIHlldCwgb3IgbmV2ZXJcbiAgICAgIGVsc2Ugam9iLmlzVW5zZW50ID0gISEoam9iLmhlYXJkIHx8IGlzQXNrZWQoam9iKSk7XG4gICAgICByZXR1cm4gYW5zd2VyO1xuICAgIH0gZWxzZSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCBNYXRoLm1pbihwYXVzZSwgUEFVU0VfTVMpICogKDAuNSArIE1hdGgucmFuZG9tKCkgLyAyKSkpO1xuICB9XG59O1xuIiwgIi8qIFdoZXJlIHRoZSBmb2N1cyBnb2VzIHdoZW4gYW4gYW5zd2VyIGhhcyByZXBsYWNlZCB3aGF0IGhhZCBpdC4gKi9cbmltcG9ydCB7IGRvaW5nT2YsIGlzT3duIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBGaW5kIHdoYXQgZ2V0cyB0aGUgZm9jdXM6IHdoYXQgYW4gYW5zd2VyIHRoYXQgd2FzIGFza2VkIGZvciBicmluZ3Mgd2l0aCBgYXV0b2ZvY3VzYDsgdGhlIGNvbnRyb2wgdGhhdFxuICogaGFzIGl0OyB0aGUgb25lIGluIGl0cyBwbGFjZSwgc3VjaCBhcyBhIGJ1dHRvbiB3aXRoIG90aGVyIGFyZ3VtZW50czsgd2hhdCBoYXMgb3BlbmVkIHRoZSBlbGVtZW50IGFyb3VuZFxuICogaXQgKGFyaWEtY29udHJvbHMpOyB3aGF0IHRha2VzIHRoZSBmb2N1cyBmcm9tIHNjcmlwdHMgYWxvbmUgKHRhYmluZGV4PVwiLTFcIiksIGFyb3VuZCBpdCBvciBuZXh0IHRvIGl0LlxuICogT2Ygd2hhdCBwZW9wbGUgd3JvdGUsIG9ubHkgd2hhdCBoYXMgaXQgYWxyZWFkeS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIG9sZHM6IE1hcDxzdHJpbmcsIGFueT4sIGZvY3VzOiBzdHJpbmcsIGFjdGl2ZTogYW55KSA9PiAobmV3czogTWFwPHN0cmluZywgYW55PikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZvbGxvdyA9ICh7IGlzUXVpZXQsIHNvdXJjZSB9LCBvbGRzLCBmb2N1cywgYWN0aXZlKSA9PiB7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCBvdXJzID0gKGNvbnRyb2xzKSA9PiBuZXcgTWFwKFsuLi5jb250cm9sc10uZmlsdGVyKChlbnRyeSkgPT4gZW50cnlbMF0gPT09IGZvY3VzIHx8IGlzT3duKGVudHJ5KSkpO1xuICBvbGRzID0gb3VycyhvbGRzKTtcbiAgY29uc3QgaXNBc2tlciA9ICFpc1F1aWV0ICYmIChhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgc291cmNlPy5jb250YWlucyhhY3RpdmUpKTtcbiAgY29uc3Qgd2FudGVkID0gbmV3IFNldChbLi4ub2xkc10uZmlsdGVyKChbLCB7IGF1dG9mb2N1cyB9XSkgPT4gYXV0b2ZvY3VzKS5tYXAoKFtrZXldKSA9PiBrZXkpKTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbDogYW55KSA9PiBzdHJpbmd9ICovXG4gIGNvbnN0IHBsYWNlT2YgPSAoY29udHJvbCkgPT4gW2NvbnRyb2wucGFyZW50RWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBkb2luZ09mKGNvbnRyb2wpWzBdXS5qb2luKCk7XG4gIGNvbnN0IHsgbG9jYWxOYW1lLCBuYW1lIH0gPSBhY3RpdmU7XG4gIGNvbnN0IHBsYWNlID0gZm9jdXMgJiYgcGxhY2VPZihhY3RpdmUpO1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gc3RyaW5nW119ICovXG4gIGNvbnN0IHBlZXJzT2YgPSAoY29udHJvbHMpID0+IFsuLi5jb250cm9sc10uZmlsdGVyKChbLCBjb250cm9sXSkgPT5cbiAgICBjb250cm9sLmxvY2FsTmFtZSA9PT0gbG9jYWxOYW1lICYmIGNvbnRyb2wubmFtZSA9PT0gbmFtZSAmJiBwbGFjZU9mKGNvbnRyb2wpID09PSBwbGFjZSkubWFwKChba2V5XSkgPT4ga2V5KTtcbiAgY29uc3QgcGVlcnMgPSBwZWVyc09mKG9sZHMpO1xuICBjb25zdCBrZXlzID0gWy4uLm9sZHMua2V5cygpXTtcbiAgY29uc3QgYXQgPSBrZXlzLmluZGV4T2YoZm9jdXMpO1xuICBjb25zdCBvcGVuZXIgPSBrZXlzLmZpbmQoKGtleSkgPT4gZmluZChvbGRzLmdldChrZXkpLmdldEF0dHJpYnV0ZSgnYXJpYS1jb250cm9scycpKT8uY29udGFpbnMoYWN0aXZlKSk7XG4gIGNvbnN0IGFyb3VuZCA9IGtleXMuc2xpY2UoMCwgYXQpLnJldmVyc2UoKS5maWx0ZXIoKGtleSkgPT4gb2xkcy5nZXQoa2V5KS5jb250YWlucyhhY3RpdmUpKTtcbiAgcmV0dXJuIChhbGwpID0+IHtcbiAgICBjb25zdCBuZXdzID0gb3VycyhhbGwpO1xuICAgIGNvbnN0IGZyZXNoID0gaXNBc2tlciAmJiBbLi4ubmV3c10uZmluZCgoW2tleSwgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cyAmJiAhd2FudGVkLmhhcyhrZXkpKTtcbiAgICBpZiAoZnJlc2gpIHJldHVybiBmcmVzaFsxXTtcbiAgICBpZiAoIWZvY3VzKSByZXR1cm4gYWN0aXZlLmlzQ29ubmVjdGVkICYmIGFjdGl2ZTtcbiAgICBjb25zdCBub3cgPSBwZWVyc09mKG5ld3MpO1xuICAgIGNvbnN0IHBlZXIgPSBub3cubGVuZ3RoID09PSBwZWVycy5sZW5ndGggJiYgbm93W3BlZXJzLmluZGV4T2YoZm9jdXMpXTtcbiAgICBjb25zdCBvdGhlcnMgPSBbLi4uYXJvdW5kLCAuLi5rZXlzLnNsaWNlKGF0KSwgLi4ua2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpXTtcbiAgICBjb25zdCBsYW5kaW5nID0gb3RoZXJzLmZpbmQoKGtleSkgPT4gbmV3cy5nZXQoa2V5KT8ubWF0Y2hlcygnW3RhYmluZGV4PVwiLTFcIl0nKSk7XG4gICAgY29uc3Qga2V5ID0gW2ZvY3VzLCAhb2xkcy5oYXMocGVlciB8fCAnJykgJiYgcGVlciwgb3BlbmVyLCBsYW5kaW5nXS5maW5kKChrZXkpID0+IGtleSAmJiBuZXdzLmhhcyhrZXkpKTtcbiAgICByZXR1cm4gbmV3cy5nZXQoa2V5IHx8ICcnKTtcbiAgfTtcbn07XG4iLCAiLyogTGluZXMgb2Ygam9iczogdGhvc2Ugb2Ygb25lIGNvbXBvbmVudCBsZWF2ZSBvbmUgYnkgb25lLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIGlzQXNrZWQsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyByZWFjaGVkIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IGZpbmQsIG9wdGlvbnMsIHNldHRsZWQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBNQVhfSE9QUyA9IDY7IC8vIGVsc2UgdGVuIGNvbXBvbmVudHMgYWxsb3cgYSBtaWxsaW9uIHJlcXVlc3RzXG5jb25zdCBDQUxMX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgSm9iW10+fSAqL1xuY29uc3QgbGluZXMgPSBuZXcgTWFwKCk7IC8vIGJ5IGlkOiB0aGUgam9iIHVuZGVyIHdheSwgYW5kIHRob3NlIGJlaGluZFxuLyoqIEB0eXBlIHtXZWFrTWFwPEV2ZW50LCBDYXVzZT59ICovXG5leHBvcnQgY29uc3QgY2F1c2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gb2YgdGhlIGV2ZW50cyB3ZSBzZW50XG4vKiogU2F5IGhvdyBqb2JzIGFyZSBydW4uIFVudGlsIHRoZW4sIHRoZXkgd2FpdC5cbiAqIEB0eXBlIHsocnVuOiAoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4pID0+IHZvaWR9ICovXG5leHBvcnQgbGV0IHJ1bldpdGg7XG4vKiogQHR5cGUge1Byb21pc2U8KGpvYjogSm9iKSA9PiBQcm9taXNlPHZvaWQ+Pn0gKi9cbmNvbnN0IHJ1bm5lciA9IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiAocnVuV2l0aCA9IHJlc29sdmUpKTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3QgbGluZU9mID0gKGlkKSA9PiBsaW5lcy5nZXQoaWQpID8/IFtdO1xuXG4vKiogV2hldGhlciBzb21ldGhpbmcgdGhhdCB3YXMgYXNrZWQgZm9yIGhhcyBub3QgbGVmdCB5ZXQsIG9yIGlzIHNlbnQgYWdhaW4uXG4gKiBAdHlwZSB7KCkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1dhaXRpbmcgPSAoKSA9PlxuICBbLi4ubGluZXMudmFsdWVzKCldLnNvbWUoKGxpbmUpID0+IGxpbmUuc29tZSgoam9iLCBhdCkgPT4gaXNBc2tlZChqb2IpICYmIChhdCB8fCBqb2IudHJpZXMgIT09IDApKSk7XG5cbi8qKiBAdHlwZSB7KGhlYXJkOiBhbnlbXSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzRnVsbCA9IChoZWFyZCkgPT5cbiAgaGVhcmRbb3B0aW9ucy5uaXRyb0hlYXJkIC0gMV0gfHwgaGVhcmQuZmlsdGVyKChbbmFtZV0pID0+IC9eY2FsbDovLnRlc3QobmFtZSkpW0NBTExfTElNSVQgLSAxXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZW5xdWV1ZSA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY2F1c2UsIGhlYXJkIH0gPSBqb2I7XG4gIGNvbnN0IHsgY2hhaW4sIGNvdW50cywgaGVhcmRCeSB9ID0gLyoqIEB0eXBlIHtDYXVzZX0gKi8gKGNhdXNlcy5nZXQoY2F1c2UpID8/IGpvYik7XG4gIGlmIChoZWFyZEJ5Py5oYXMoaWQpIHx8ICFhbm5vdW5jZSgncXVldWVkJywgam9iKSkgcmV0dXJuOyAvLyBpdCByb2RlIHdpdGggd2hhdCBzZW50IHRoZSBldmVudFxuICBPYmplY3QuYXNzaWduKGpvYiwgeyBjaGFpbiwgY291bnRzIH0pO1xuICBjb25zdCBsaW5lID0gbGluZXMuZ2V0KGlkKTtcbiAgaWYgKGNoYWluLmluY2x1ZGVzKGlkKSB8fCBjaGFpbltNQVhfSE9QU10gfHwgY291bnRzW2lkXSA+IE1BWF9IT1BTKSB7XG4gICAgLy8gVG8gaGVhciBvbmVzZWxmIGlzIG5vIGxvb3AuXG4gICAgY29uc3Qgd2h5ID0gY2hhaW4uaW5jbHVkZXMoaWQpID8gJ2xvb3AnIDogJ3RvbyBsb25nIGEgY2hhaW4sIG1heWJlIGEgbG9vcCc7XG4gICAgaWYgKGNoYWluWzFdKSBjb25zb2xlLndhcm4oYG5pdHJvOiAke3doeX06ICR7Y2F1c2UudHlwZX0gc3RvcHM6ICR7Wy4uLmNoYWluLCBpZF0uam9pbignID4gJyl9YCk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IG90aGVyID0gaGVhcmQgJiYgIWpvYi50b2tlbiAmJiBsaW5lPy5maW5kKChqb2IpID0+IGpvYi5oZWFyZCAmJiAham9iLnRva2VuICYmICFpc0Z1bGwoam9iLmhlYXJkKSk7XG4gIGlmIChvdGhlcikgeyAvLyBvbmUgcmVxdWVzdCBmb3IgYWxsIGhlYXJkIGJlZm9yZSBpdCBsZWF2ZXNcbiAgICBvdGhlci5oZWFyZD8ucHVzaCguLi5oZWFyZCk7XG4gICAgb3RoZXIuY2hhaW4gPSBvdGhlci5jaGFpbi5maWx0ZXIoKHN0ZXApID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKTtcbiAgfSBlbHNlIGlmICghbGluZSkgd29yayhpZCwgW2pvYl0pO1xuICBlbHNlIGlmIChoZWFyZCB8fCAham9iLmlzUXVpZXQgfHwgKGxpbmVbMF0uaG9zdCAmJiAhbGluZVsxXSkpIGxpbmUucHVzaChqb2IpOyAvLyBubyBwb2xsOiBuZXdlciBIVE1MIGNvbWVzXG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCBsaW5lOiBKb2JbXSkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHdvcmsgPSBhc3luYyAoaWQsIGxpbmUpID0+IHtcbiAgbGluZXMuc2V0KGlkLCBsaW5lKTtcbiAgY29uc3QgcnVuID0gYXdhaXQgcnVubmVyO1xuICAvLyBPbmUgcmVxdWVzdCBmb3IgYWxsIGhlYXJkIGluIG9uZSBnbzsgaHRteCB1bmxvY2tzIHRoZSBlbGVtZW50LCBvciBiZWdpbnMuXG4gIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUpKTtcbiAgZm9yICg7IGxpbmVbMF07IGxpbmUuc2hpZnQoKSkge1xuICAgIGF3YWl0IHJlYWNoZWQoKTtcbiAgICBhd2FpdCBzZXR0bGVkKGlkKTtcbiAgICBjb25zdCBbam9iXSA9IGxpbmU7XG4gICAgaWYgKCFqb2IpIGJyZWFrO1xuICAgIGF3YWl0IHJ1bihqb2IpLmNhdGNoKChlcnJvcikgPT4gZHJvcChqb2IsIGVycm9yKSk7XG4gICAgYW5ub3VuY2UoJ2RvbmUnLCBqb2IpO1xuICAgIC8vIFdoYXQgd2FzIHN3YXBwZWQgbWF5IGJlIG9sZC5cbiAgICBjb25zdCByb290ID0gam9iLmlzU3RhbGUgJiYgKGpvYi5oZWFyZCB8fCAham9iLmlzUXVpZXQpICYmICFsaW5lWzFdICYmIGZpbmQoaWQpO1xuICAgIGlmIChyb290KSBsaW5lLnB1c2gobmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbiAgfVxuICBpZiAobGluZXMuZ2V0KGlkKSA9PT0gbGluZSkgbGluZXMuZGVsZXRlKGlkKTsgLy8gZWxzZSBhIGhvc3QgaG9sZHMgaXRcbn07XG5cbi8qKiBUaGUgam9icyB0aGF0IGhhdmUgaGVhcmQgc29tZXRoaW5nLCBoYXZlIG5vdCBsZWZ0LCBhbmQgbm9ib2R5IHdhaXRzIGJlaGluZCB0aGVtLlxuICogQHR5cGUgeygpID0+IEpvYltdfSAqL1xuZXhwb3J0IGNvbnN0IHdhaXRpbmcgPSAoKSA9PlxuICBbLi4ubGluZXMudmFsdWVzKCldLmZpbHRlcigoW2pvYiwgbmV4dF0pID0+IGpvYj8uaGVhcmQgJiYgIWpvYi50b2tlbiAmJiAhbmV4dCkubWFwKChbam9iXSkgPT4gam9iKTtcblxuLyoqIEhvbGQgYSBsaW5lIGZvciBhIGpvYiB0aGF0IHRyYXZlbHMgd2l0aCBhbm90aGVyJ3MuIEEgd29ya2VyIHRoYXQgaGFzIHdhaXRlZCB0byBzZW5kIGl0IGZpbmRzIGl0cyBvd24gbGluZSBlbXB0eS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgaG9sZCA9IChqb2IpID0+IHtcbiAgbGluZXMuZ2V0KGpvYi5pZCk/LnBvcCgpO1xuICBsaW5lcy5zZXQoam9iLmlkLCBbam9iXSk7XG59O1xuXG4vKiogTGV0IGEgbGluZSB0aGF0IHdhcyBoZWxkIGdvIG9uLlxuICogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc3VtZSA9IChpZCkgPT4ge1xuICBjb25zdCBsaW5lID0gbGluZU9mKGlkKTtcbiAgbGluZVswXSA/IHdvcmsoaWQsIGxpbmUpIDogbGluZXMuZGVsZXRlKGlkKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogUGFydGlhbDxKb2I+LCB3aHk6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkcm9wID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGlzUXVpZXQsIHJlamVjdCB9LCB3aHkpID0+IHtcbiAgY29uc3QgZXJyb3IgPSBgJHtjb21wb25lbnR9LiR7YWN0aW9ufSBub3Qgc2VudDogJHt3aHl9YDtcbiAgaWYgKCFpc1F1aWV0KSBjb25zb2xlLndhcm4oJ25pdHJvOicsIGVycm9yKTtcbiAgcmVqZWN0Py4oZmFpbHVyZSh7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzOiAwIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KGRldGFpbDogYW55KSA9PiBFcnJvcn0gKi9cbmV4cG9ydCBjb25zdCBmYWlsdXJlID0gKGRldGFpbCkgPT4gT2JqZWN0LmFzc2lnbihuZXcgRXJyb3IoZGV0YWlsLmVycm9yKSwgZGV0YWlsKTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSB2aXNpdG9yIGhhcyBlbnRlcmVkIHNpbmNlIHRoZSByZXF1ZXN0IGxlZnQsIGFuZCB0aGUgZm9jdXMuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8ta2VlcCwgaW4gd2hvc2UgZWxlbWVudHMgbm90aGluZyBpcyB3cml0dGVuLlxuICovXG5pbXBvcnQgeyBGSUVMRFMsIFRZUEVELCBjb250cm9sc09mLCBnaXZlbiwgaXNTYW1lLCB2YWx1ZXNPZiwgd3JpdGUgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBmb2xsb3cgfSBmcm9tICcuL2ZvY3VzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgYWxsLCBmaW5kLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7V2Vha01hcDxhbnksIHN0cmluZz59ICovXG5jb25zdCBlY2hvZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBieSB0aGUgaW5wdXQgdHlwZWQgaW46IHdoYXQgYSBzeW5jIGhhcyBsZWZ0IGFzIGl0IHdhcyB0eXBlZFxuXG4vKiogQSBmaWxlIGRpYWxvZyB0aGF0IGlzIHN0aWxsIG9wZW4ga25vd3MgdGhlIG9sZCBpbnB1dCBhbG9uZS5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZywgb2xkczogTWFwPHN0cmluZywgYW55PikgPT4gdm9pZH0gKi9cbmNvbnN0IHBhc3NGaWxlc09uID0gKGlkLCBvbGRzKSA9PiB7XG4gIGZvciAoY29uc3QgW2tleSwgb2xkXSBvZiBvbGRzKSB7XG4gICAgaWYgKCFvbGQuZmlsZXMgfHwgb2xkLmlzQ29ubmVjdGVkKSBjb250aW51ZTtcbiAgICBvbGQuYWRkRXZlbnRMaXN0ZW5lcignY2hhbmdlJywgKCkgPT4ge1xuICAgICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgICAgY29uc3QgZmllbGQgPSByb290ICYmIGNvbnRyb2xzT2Yocm9vdCkuZ2V0KGtleSk7XG4gICAgICBpZiAoIWZpZWxkKSByZXR1cm47XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzT2Yob2xkKSk7XG4gICAgICBmb3IgKGNvbnN0IG5hbWUgb2YgWydpbnB1dCcsICdjaGFuZ2UnXSkgZmllbGQuZGlzcGF0Y2hFdmVudChuZXcgRXZlbnQobmFtZSwgeyBidWJibGVzOiB0cnVlIH0pKTtcbiAgICB9KTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBqb2I6IEpvYikgPT4gKCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBrZWVwRW50cmllcyA9IChyb290LCBqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIHNlbnQsIHN0YXR1cyB9ID0gam9iO1xuICBjb25zdCBrZXB0ID0gbmV3IE1hcCgpO1xuICBjb25zdCBhY3RpdmUgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBjb25zdCBvbGRzID0gY29udHJvbHNPZihyb290KTtcbiAgY29uc3QgdW50b3VjaGVkID0gYWxsKCdbZGF0YS1uaXRyby1rZWVwXScsIHJvb3QpO1xuICBjb25zdCBjYXJldCA9IFthY3RpdmUuc2VsZWN0aW9uU3RhcnQsIGFjdGl2ZS5zZWxlY3Rpb25FbmRdO1xuICBsZXQgZm9jdXMgPSAnJztcbiAgZm9yIChjb25zdCBba2V5LCBjb250cm9sXSBvZiBvbGRzKSB7XG4gICAgaWYgKGNvbnRyb2wgPT09IGFjdGl2ZSkgZm9jdXMgPSBrZXk7XG4gICAgaWYgKCFjb250cm9sLm1hdGNoZXMoRklFTERTKSB8fCB1bnRvdWNoZWQuc29tZSgoZWxlbWVudCkgPT4gZWxlbWVudC5jb250YWlucyhjb250cm9sKSkpIGNvbnRpbnVlO1xuICAgIC8vIFdoYXQgd2FzIHR5cGVkIHNpbmNlLCBvciBkaWQgbm90IHRyYXZlbCwgc3RheXM7IHNvIGRvIGFyZ3VtZW50cyBvZiBhIGZhaWxlZCBhY3Rpb24uXG4gICAgY29uc3Qgbm93ID0gdmFsdWVzT2YoY29udHJvbCk7XG4gICAgY29uc3QgYmVmb3JlID0gc2VudC5nZXQoa2V5KTtcbiAgICBjb25zdCBpc1JlZnVzZWQgPSBiZWZvcmUgJiYgc3RhdHVzID09PSA0MjIgJiYgIWJlZm9yZS5ib3VuZDtcbiAgICBjb25zdCBpc0VjaG8gPSAhYmVmb3JlICYmIGtleSA9PT0gZm9jdXMgJiYgZWNob2VzLmdldChjb250cm9sKSA9PT0gY29udHJvbC52YWx1ZTtcbiAgICBrZXB0LnNldChrZXksIChpc1JlZnVzZWQgfHwgaXNFY2hvIHx8ICFpc1NhbWUobm93LCBiZWZvcmU/LnZhbHVlcyA/PyBnaXZlbihjb250cm9sKSkpICYmIG5vdyk7XG4gIH1cbiAgY29uc3QgbmV4dCA9IGZvbGxvdyhqb2IsIG9sZHMsIGZvY3VzLCBhY3RpdmUpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IG5ld1Jvb3QgPSBmaW5kKHJvb3QuaWQpID8/IHJvb3Q7XG4gICAgY29uc3QgY29udHJvbHMgPSBjb250cm9sc09mKG5ld1Jvb3QpO1xuICAgIGNvbnN0IGJlaGluZCA9IGxpbmVPZihyb290LmlkKTtcbiAgICBmb3IgKGNvbnN0IGpvYiBvZiBiZWhpbmQpIGpvYi5yb290ID0gbmV3Um9vdDtcbiAgICBwYXNzRmlsZXNPbihyb290LmlkLCBvbGRzKTtcbiAgICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlc10gb2Yga2VwdCkge1xuICAgICAgY29uc3QgZmllbGQgPSBjb250cm9scy5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIGNvbnRpbnVlO1xuICAgICAgd3JpdGUoZmllbGQsIHZhbHVlcyB8fCBnaXZlbihmaWVsZCkpO1xuICAgICAgY29uc3QgaXNFY2hvID0gYWN0aW9uID09PSAnc3luYycgPyAhdmFsdWVzICYmIHNlbnQuaGFzKGtleSkgOiBlY2hvZXMuZ2V0KGFjdGl2ZSkgPT09IGZpZWxkLnZhbHVlO1xuICAgICAgaWYgKGtleSA9PT0gZm9jdXMgJiYgaXNFY2hvICYmIGZpZWxkLm1hdGNoZXMoVFlQRUQpKSBlY2hvZXMuc2V0KGZpZWxkLCBmaWVsZC52YWx1ZSk7XG4gICAgICAvLyBJZiBpdCB3YXMgbm90IHRvdWNoZWQsIHRoZSBjbGlja3MgYmVoaW5kIGJ1aWxkIG9uIHRoZSBuZXcgdmFsdWUuXG4gICAgICBmb3IgKGNvbnN0IHsgc2VudCB9IG9mIHZhbHVlcyA/IFtdIDogYmVoaW5kKSB7XG4gICAgICAgIGNvbnN0IGVudHJ5ID0gc2VudC5nZXQoa2V5KTtcbiAgICAgICAgaWYgKGVudHJ5KSBlbnRyeS52YWx1ZXMgPSB2YWx1ZXNPZihmaWVsZCk7XG4gICAgICB9XG4gICAgfVxuICAgIGNvbnN0IHRhcmdldCA9IG5leHQoY29udHJvbHMpO1xuICAgIGNvbnN0IHN0YXlzID0gdGFyZ2V0ID09PSBhY3RpdmUgfHwgdGFyZ2V0ID09PSBjb250cm9scy5nZXQoZm9jdXMpO1xuICAgIGlmICghdGFyZ2V0ICYmIGZvY3VzKSBhY3RpdmUuYmx1cigpOyAvLyBpdCBtYXkgYmUgYW5vdGhlciByb3cncyBieSBub3dcbiAgICBpZiAoIXRhcmdldCkgcmV0dXJuO1xuICAgIGlmICh0YXJnZXQgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpIHRhcmdldC5mb2N1cyh7IHByZXZlbnRTY3JvbGw6IHN0YXlzIH0pO1xuICAgIGlmICghc3RheXMpIHJldHVybiB0YXJnZXQubWF0Y2hlcygnaW5wdXQnKSAmJiB0YXJnZXQuc2VsZWN0KCk7IC8vIGFzIHdpdGggdGhlIFRhYiBrZXlcbiAgICBjb25zdCBpc01vdmVkID0gIWlzU2FtZShjYXJldCwgW3RhcmdldC5zZWxlY3Rpb25TdGFydCwgdGFyZ2V0LnNlbGVjdGlvbkVuZF0pO1xuICAgIGlmIChpc01vdmVkICYmIGNhcmV0WzBdICE9IG51bGwpIHRhcmdldC5zZXRTZWxlY3Rpb25SYW5nZSguLi5jYXJldCk7XG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFbnRyaWVzID0gKCkgPT4ge1xuICAvLyBUaGUgc3RhdGUgbWF5IGhvbGQgaXQgb3RoZXJ3aXNlLCBzdWNoIGFzIHdpdGhvdXQgYSBzcGFjZSBhdCBpdHMgZW5kLiBJdCBzaG93cyB3aGVuIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICBvbignZm9jdXNvdXQnLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpIHJldHVybjsgLy8gdGhlIHdpbmRvdyB3YXMgbGVmdFxuICAgIGlmIChlY2hvZXMuZ2V0KHRhcmdldCkgPT09IHRhcmdldC52YWx1ZSkgd3JpdGUodGFyZ2V0LCBnaXZlbih0YXJnZXQpKTtcbiAgICBlY2hvZXMuZGVsZXRlKHRhcmdldCk7XG4gIH0pO1xufTtcbiIsICIvKiBUb2FzdHM6IHNob3dzIG5pdHJvOm1lc3NhZ2UgYW5kIG5pdHJvOmVycm9yIHRvIHRoZSB2aXNpdG9yLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXRvYXN0LWVuYWJsZWQgKFwidHJ1ZVwiIG9yIFwiZmFsc2VcIiksIC1wb3NpdGlvbiwgLWR1cmF0aW9uIChtcyksIC1zdHlsZSAoYSBuYW1lIGZvclxuICogICBzdHlsZXNoZWV0cykgb2YgaXRzIHNjcmlwdDsgLWxhYmVsLCAtZGlzbWlzcywgLXJlbG9hZCBhbmQgLWFnYWluIHRoZXJlIGFyZSB0aGUgd29yZHM7IGRhdGEtbml0cm8tdG9hc3Qgb2YgYVxuICogICBjb21wb25lbnQncyByb290OiBKU09OIHdpdGggdGhvc2Ugb2YgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB0aGF0IGRpZmZlciBmb3IgdGhlIGNsYXNzLlxuICogSGVhcnM6IG5pdHJvOm1lc3NhZ2Uge2NvbXBvbmVudCwgbGV2ZWwsIHRleHR9LCBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9OyBvbmVcbiAqICAgd2l0aG91dCB0ZXh0IG9yIGVycm9yIHNheXMgbm90aGluZy4gY2xvc2Ugb2YgZGlhbG9nczsgZm9jdXNpbi5cbiAqIEEgbmFycm93IHNjcmVlbiBzaG93cyB0aHJlZSBhdCBhIHRpbWU7IGVxdWFsIG9uZXMgYXJlIG9uZSwgd2l0aCB0aGVpciBudW1iZXIuXG4gKiBXaGF0IGNvdWxkIG5vdCBiZSBzZW50IGlzIHNlbnQgYWdhaW4gZnJvbSB0aGUgdG9hc3QgdGhhdCBzYXlzIHNvLlxuICogQSBwYWdlIG1heSBzaG93IG1lc3NhZ2VzIGl0cyBvd24gd2F5OiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXIgPSB7c2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBhZ2Fpbil9LFxuICogICBjb25maWcgPSB7ZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZX07IGFnYWluKCkgc2VuZHMgd2hhdCBjb3VsZCBub3QgYmUgc2VudCwgZWxzZSBpdCBpcyB1bmRlZmluZWQuXG4gKiAgIEl0IGlzIGxvb2tlZCB1cCBhdCBlYWNoIG1lc3NhZ2UuXG4gKlxuICogVGhlIEhUTUwsIHdpdGggXCJhbGVydFwiIGZvciBlcnJvcnMgYW5kIFwic3RhdHVzXCIgZm9yIHRoZSByZXN0LCBvZiBlYWNoIG9mIHNpeCBwb3NpdGlvbnM6XG4gKiAgIDxzZWN0aW9uIGNsYXNzPVwibml0cm8tdG9hc3QtbGlzdFwiPjxkaXYgY2xhc3M9XCJuaXRyby10b2FzdHNcIiBkYXRhLXBvc2l0aW9uPVwiXHUyMDI2XCI+PGRpdiByb2xlPVwiXHUyMDI2XCI+XG4gKiAgICAgPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0XCIgZGF0YS1sZXZlbD1cIlx1MjAyNlwiIGRhdGEtc3R5bGU9XCJcdTIwMjZcIj48cCBjbGFzcz1cIm5pdHJvLXRvYXN0LXRleHRcIj5cdTIwMjY8L3A+XG4gKiAgICAgICA8YnV0dG9uIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+XHUyMDI2XG4gKi9cbmltcG9ydCB7IHVuc2VudCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgZW5xdWV1ZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZmlyc3QsIG9uLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgZGVmYXVsdHMgPSB7XG4gIGVuYWJsZWQ6IG9wdGlvbnMubml0cm9Ub2FzdEVuYWJsZWQgIT09ICdmYWxzZScsXG4gIHBvc2l0aW9uOiBvcHRpb25zLm5pdHJvVG9hc3RQb3NpdGlvbixcbiAgZHVyYXRpb246IE51bWJlcihvcHRpb25zLm5pdHJvVG9hc3REdXJhdGlvbiksXG4gIHN0eWxlOiBvcHRpb25zLm5pdHJvVG9hc3RTdHlsZSxcbn07XG4vLyBObyBhbnN3ZXIsIGEgdG9rZW4gb3IgYSByaWdodCB0aGF0IHdhcyByZWZ1c2VkOiB0aGUgcGFnZSBpdHNlbGYgbWF5IGJlIG91dCBvZiBkYXRlLlxuY29uc3QgUkVMT0FEX1NUQVRVU0VTID0gWzAsIDQwMCwgNDAzXTtcbmNvbnN0IFRJQ0tfTVMgPSAxMDA7XG5jb25zdCBOQVJST1cgPSAnKG1heC13aWR0aDogNDByZW0pJztcbi8qKiBAdHlwZSB7TWFwPEhUTUxFbGVtZW50LCB7IHJlZ2lvbjogRWxlbWVudCwgbGVmdDogbnVtYmVyLCBhZ2FpbnM6ICgoKSA9PiB2b2lkKVtdIH0+fSAqL1xuY29uc3QgdG9hc3RzID0gbmV3IE1hcCgpOyAvLyBzaG93biwgb3Igd2FpdGluZyBzaW5jZSB0aGVyZSBhcmUgYXMgbWFueSBhcyBmaXQ6IHdoZXJlLCBmb3IgaG93IG1hbnkgbXMsIHdoYXQgaXQgc2VuZHMgYWdhaW5cbi8qKiBAdHlwZSB7YW55fSAqL1xubGV0IGZvY3VzZWRCZWZvcmUgPSBudWxsO1xuXG5jb25zdCBsaXN0ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnc2VjdGlvbicpO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nIHwgdW5kZWZpbmVkLCBhbnk+fSAqL1xuY29uc3QgcGxhY2VzID0gbmV3IE1hcCgpO1xuXG4vKiogTGl2ZSByZWdpb25zIHNwZWFrIG9ubHkgd2hhdCBjaGFuZ2VzIGluIHRoZW0sIHNvIHRoZXkgYXJlIGluIHRoZSBwYWdlIGJlZm9yZSBhbnkgbWVzc2FnZTsgb2YgYSBuZXcgdG9hc3RcbiAqIGFsb25lLCBub3Qgb2YgYWxsIG9mIHRoZW0uIFRoZSBsYXN0IGlzIGZvciB3aGF0IGlzIHNlZW4gZWxzZXdoZXJlLlxuICovXG5jb25zdCBidWlsZCA9ICgpID0+IHtcbiAgY29uc3QgcG9zaXRpb25zID0gWyd0b3AnLCAnYm90dG9tJ10uZmxhdE1hcCgoZWRnZSkgPT4gWydsZWZ0JywgJ2NlbnRlcicsICdyaWdodCddLm1hcCgoc2lkZSkgPT4gYCR7ZWRnZX0tJHtzaWRlfWApKTtcbiAgY29uc3QgcmVnaW9uID0gKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyByb2xlKSA9PiBgPGRpdiByb2xlPVwiJHtyb2xlfVwiIGFyaWEtYXRvbWljPVwiZmFsc2VcIj48L2Rpdj5gO1xuICBsaXN0LmNsYXNzTmFtZSA9ICduaXRyby10b2FzdC1saXN0JztcbiAgbGlzdC5zZXRBdHRyaWJ1dGUoJ2FyaWEtbGFiZWwnLCBvcHRpb25zLm5pdHJvVG9hc3RMYWJlbCk7XG4gIGxpc3QuaW5uZXJIVE1MID0gcG9zaXRpb25zLm1hcCgocG9zaXRpb24pID0+XG4gICAgYDxkaXYgY2xhc3M9XCJuaXRyby10b2FzdHNcIiBkYXRhLXBvc2l0aW9uPVwiJHtwb3NpdGlvbn1cIj4ke3JlZ2lvbignc3RhdHVzJyl9JHtyZWdpb24oJ2FsZXJ0Jyl9PC9kaXY+YCkuam9pbignJylcbiAgICArICc8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3Qtc3Bva2VuXCIgcm9sZT1cInN0YXR1c1wiPjwvZGl2Pic7XG4gIHBvc2l0aW9ucy5mb3JFYWNoKChwb3NpdGlvbiwgYXQpID0+IHBsYWNlcy5zZXQocG9zaXRpb24sIGxpc3QuY2hpbGRyZW5bYXRdKSk7XG59O1xuXG4vKiogS2VlcCB0aGUgbGlzdCBpbiB0aGUgcGFnZTogYSBzd2FwIG9mIHRoZSBib2R5IHJlbW92ZXMgaXQsIGFuZCBhIG1vZGFsIGRpYWxvZyBtYWtlcyBpdCBpbmVydC4gKi9cbmNvbnN0IHNldHRsZSA9ICgpID0+IHtcbiAgY29uc3QgaG9tZSA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdkaWFsb2c6bW9kYWwnKV0uYXQoLTEpID8/IGRvY3VtZW50LmJvZHk7XG4gIGlmIChsaXN0LnBhcmVudE5vZGUgIT09IGhvbWUpIGhvbWUuYXBwZW5kKGxpc3QpO1xuICAvLyBodG14IDIgcmVzdG9yZXMgcGFnZXMgZnJvbSB0aGVpciBIVE1MLCB3aXRoIHRvYXN0cyB0aGF0IG5vYm9keSB3b3VsZCByZW1vdmUuXG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0LWxpc3QnKSkgaWYgKG90aGVyICE9PSBsaXN0KSBvdGhlci5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlOiBFbGVtZW50KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNJblRoZVdheSA9IChwbGFjZSkgPT4ge1xuICBjb25zdCBhY3RpdmUgPSBkb2N1bWVudC5hY3RpdmVFbGVtZW50O1xuICBpZiAoIWFjdGl2ZSB8fCBhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgbGlzdC5jb250YWlucyhhY3RpdmUpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHsgdG9wLCByaWdodCwgYm90dG9tLCBsZWZ0IH0gPSBhY3RpdmUuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gIHJldHVybiBbLi4ucGxhY2UucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0JyldLm1hcCgodG9hc3QpID0+IHRvYXN0LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpKS5zb21lKCh0b2FzdCkgPT5cbiAgICB0b2FzdC50b3AgPCBib3R0b20gJiYgdG9hc3QuYm90dG9tID4gdG9wICYmIHRvYXN0LmxlZnQgPCByaWdodCAmJiB0b2FzdC5yaWdodCA+IGxlZnQpO1xufTtcblxuLyoqIEdvIHRvIHRoZSBvdGhlciBlZGdlIHdoZXJlIGEgdG9hc3QgY292ZXJzIHdoYXQgaGFzIHRoZSBmb2N1cywgdW5sZXNzIG9uZSB3b3VsZCB0aGVyZSBhcyB3ZWxsLiAqL1xuY29uc3QgbWFrZVdheSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBwbGFjZSBvZiBwbGFjZXMudmFsdWVzKCkpIHtcbiAgICBpZiAocGxhY2UubWF0Y2hlcygnOmhvdmVyJykgfHwgIWlzSW5UaGVXYXkocGxhY2UpKSBjb250aW51ZTtcbiAgICBjb25zdCBwb3NpdGlvbiA9IHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPz8gJyc7XG4gICAgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uLnJlcGxhY2UoL3RvcHxib3R0b20vLCAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIGVkZ2UpID0+IChlZGdlID09PSAndG9wJyA/ICdib3R0b20nIDogJ3RvcCcpKTtcbiAgICBpZiAoaXNJblRoZVdheShwbGFjZSkpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgfVxufTtcblxuY29uc3Qgc2hvd05leHQgPSAoKSA9PiB7XG4gIGNvbnN0IGxpbWl0ID0gd2luZG93Lm1hdGNoTWVkaWEoTkFSUk9XKS5tYXRjaGVzID8gMyA6IEluZmluaXR5O1xuICBjb25zdCBpc0Vycm9yID0gKC8qKiBAdHlwZSB7SFRNTEVsZW1lbnR9ICovIHsgZGF0YXNldCB9KSA9PiBOdW1iZXIoZGF0YXNldC5sZXZlbCA9PT0gJ2Vycm9yJyk7XG4gIGNvbnN0IHdhaXRpbmcgPSBbLi4udG9hc3RzLmtleXMoKV0uZmlsdGVyKCh0b2FzdCkgPT4gIXRvYXN0LnBhcmVudE5vZGUpLnNvcnQoKGEsIGIpID0+IGlzRXJyb3IoYikgLSBpc0Vycm9yKGEpKTtcbiAgZm9yIChjb25zdCB0b2FzdCBvZiB3YWl0aW5nLnNsaWNlKDAsIGxpbWl0IC0gKHRvYXN0cy5zaXplIC0gd2FpdGluZy5sZW5ndGgpKSkge1xuICAgIHRvYXN0cy5nZXQodG9hc3QpPy5yZWdpb24uYXBwZW5kKHRvYXN0KTtcbiAgICBzdGFydENsb2NrKHRvYXN0KTtcbiAgfVxuICBmb3IgKGNvbnN0IFtwb3NpdGlvbiwgcGxhY2VdIG9mIHBsYWNlcykgaWYgKCFwbGFjZS5xdWVyeVNlbGVjdG9yKCcubml0cm8tdG9hc3QnKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICBtYWtlV2F5KCk7XG59O1xuXG4vKiogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBjbG9zZSA9ICh0b2FzdCkgPT4ge1xuICBjb25zdCBoYWRGb2N1cyA9IHRvYXN0LmNvbnRhaW5zKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICB0b2FzdC5yZW1vdmUoKTtcbiAgdG9hc3RzLmRlbGV0ZSh0b2FzdCk7XG4gIHNob3dOZXh0KCk7XG4gIGlmICghaGFkRm9jdXMgfHwgIWZvY3VzZWRCZWZvcmUpIHJldHVybjtcbiAgY29uc3QgeyBpZCwgaXNDb25uZWN0ZWQgfSA9IGZvY3VzZWRCZWZvcmU7XG4gIChpc0Nvbm5lY3RlZCA/IGZvY3VzZWRCZWZvcmUgOiBkb2N1bWVudC5nZXRFbGVtZW50QnlJZChpZCkpPy5mb2N1cygpO1xufTtcblxuLyoqIENsb3NlIHRoZSB0b2FzdCB3aGVuIGl0cyB0aW1lIGlzIG92ZXIuIFRpbWUgdGhhdCBub2JvZHkgY2FuIHVzZSB0byByZWFkIGRvZXMgbm90IGNvdW50LlxuICogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBzdGFydENsb2NrID0gKHRvYXN0KSA9PiB7XG4gIGNvbnN0IHRpbWVyID0gc2V0SW50ZXJ2YWwoKCkgPT4ge1xuICAgIGNvbnN0IGVudHJ5ID0gdG9hc3RzLmdldCh0b2FzdCk7XG4gICAgaWYgKCFlbnRyeSkgcmV0dXJuIGNsZWFySW50ZXJ2YWwodGltZXIpO1xuICAgIHNldHRsZSgpO1xuICAgIG1ha2VXYXkoKTtcbiAgICBpZiAoZG9jdW1lbnQuaGlkZGVuIHx8IGVudHJ5LnJlZ2lvbi5wYXJlbnRFbGVtZW50Py5tYXRjaGVzKCc6aG92ZXIsIDpmb2N1cy13aXRoaW4nKSkgcmV0dXJuO1xuICAgIGVudHJ5LmxlZnQgLT0gVElDS19NUztcbiAgICBpZiAoZW50cnkubGVmdCA8PSAwKSBjbG9zZSh0b2FzdCk7XG4gIH0sIFRJQ0tfTVMpO1xufTtcblxuLyoqIEB0eXBlIHsobWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBzdHlsZTogc3RyaW5nLCBjYW5SZWxvYWQ6IGJvb2xlYW4sIGFnYWluczogKCgpID0+IHZvaWQpW10pID0+IEhUTUxFbGVtZW50fSAqL1xuY29uc3QgbWFrZSA9IChtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIGNhblJlbG9hZCwgYWdhaW5zKSA9PiB7XG4gIGNvbnN0IHRvYXN0ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZGl2Jyk7XG4gIHRvYXN0LmNsYXNzTmFtZSA9ICduaXRyby10b2FzdCc7XG4gIE9iamVjdC5hc3NpZ24odG9hc3QuZGF0YXNldCwgeyBsZXZlbCwgc3R5bGUgfSk7XG4gIGNvbnN0IGJ1dHRvbiA9ICc8YnV0dG9uIHR5cGU9XCJidXR0b25cIiBjbGFzcz1cIm5pdHJvLXRvYXN0LWJ1dHRvblwiPjwvYnV0dG9uPic7XG4gIHRvYXN0LmlubmVySFRNTCA9IGA8cCBjbGFzcz1cIm5pdHJvLXRvYXN0LXRleHRcIj48L3A+JHtjYW5SZWxvYWQgPyBidXR0b24gOiAnJ30ke2J1dHRvbn1gO1xuICBjb25zdCBbdGV4dCwgLi4uYnV0dG9uc10gPSB0b2FzdC5jaGlsZHJlbjtcbiAgdGV4dC50ZXh0Q29udGVudCA9IG1lc3NhZ2U7XG4gIGNvbnN0IHsgbml0cm9Ub2FzdEFnYWluLCBuaXRyb1RvYXN0UmVsb2FkLCBuaXRyb1RvYXN0RGlzbWlzcyB9ID0gb3B0aW9ucztcbiAgY29uc3Qgc2VuZEFnYWluID0gKCkgPT4ge1xuICAgIGNsb3NlKHRvYXN0KTtcbiAgICBhZ2FpbnMuZm9yRWFjaCgoYWdhaW4pID0+IGFnYWluKCkpO1xuICB9O1xuICAvKiogQHR5cGUge1tzdHJpbmcsICgpID0+IHZvaWRdW119ICovXG4gIGNvbnN0IGRvaW5ncyA9IFtbbml0cm9Ub2FzdERpc21pc3MsICgpID0+IGNsb3NlKHRvYXN0KV0sIFtuaXRyb1RvYXN0UmVsb2FkLCAoKSA9PiBsb2NhdGlvbi5yZWxvYWQoKV1dO1xuICBpZiAoYWdhaW5zWzBdKSBkb2luZ3NbMV0gPSBbbml0cm9Ub2FzdEFnYWluLCBzZW5kQWdhaW5dO1xuICBidXR0b25zLnJldmVyc2UoKS5mb3JFYWNoKChidXR0b24sIGF0KSA9PiB7XG4gICAgYnV0dG9uLnRleHRDb250ZW50ID0gZG9pbmdzW2F0XVswXTtcbiAgICBidXR0b24uYWRkRXZlbnRMaXN0ZW5lcignY2xpY2snLCBkb2luZ3NbYXRdWzFdKTtcbiAgfSk7XG4gIHRvYXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2tleWRvd24nLCAoZXZlbnQpID0+IHtcbiAgICBpZiAoZXZlbnQua2V5ICE9PSAnRXNjYXBlJykgcmV0dXJuO1xuICAgIGV2ZW50LnN0b3BQcm9wYWdhdGlvbigpO1xuICAgIGNsb3NlKHRvYXN0KTtcbiAgfSk7XG4gIHJldHVybiB0b2FzdDtcbn07XG5cbi8qKiBAdHlwZSB7KG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY29uZmlnOiBUb2FzdENvbmZpZywgY2FuUmVsb2FkPzogYm9vbGVhbiwgYWdhaW4/OiAoKSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9IChtZXNzYWdlLCBsZXZlbCwgeyBlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlIH0sIGNhblJlbG9hZCA9IGZhbHNlLCBhZ2FpbikgPT4ge1xuICBpZiAoIWVuYWJsZWQpIHJldHVybjtcbiAgc2V0dGxlKCk7XG4gIGNvbnN0IHJlZ2lvbiA9IChwbGFjZXMuZ2V0KHBvc2l0aW9uKSA/PyBwbGFjZXMuZ2V0KCd0b3AtcmlnaHQnKSkuY2hpbGRyZW5bTnVtYmVyKGxldmVsID09PSAnZXJyb3InKV07XG4gIGZvciAoY29uc3QgW3sgZGF0YXNldCwgZmlyc3RFbGVtZW50Q2hpbGQgfSwgZW50cnldIG9mIHRvYXN0cykge1xuICAgIGNvbnN0IHRleHQgPSAvKiogQHR5cGUge2FueX0gKi8gKGZpcnN0RWxlbWVudENoaWxkKTtcbiAgICBpZiAoZW50cnkucmVnaW9uICE9PSByZWdpb24gfHwgZGF0YXNldC5sZXZlbCAhPT0gbGV2ZWwgfHwgdGV4dC50ZXh0Q29udGVudCAhPT0gbWVzc2FnZSkgY29udGludWU7XG4gICAgaWYgKCFhZ2FpbiA9PT0gISFlbnRyeS5hZ2FpbnNbMF0pIGNvbnRpbnVlO1xuICAgIC8vIEEgcG9sbCB0aGF0IGZhaWxzIGFnYWluIGFuZCBhZ2FpbiBpcyByZWFkIG91dCBvbmNlLiBPZiBhbiBvZmZlciB0byByZWxvYWQgSW5maW5pdHkgaXMgbGVmdC5cbiAgICB0ZXh0LmRhdGFzZXQuY291bnQgPSBOdW1iZXIodGV4dC5kYXRhc2V0LmNvdW50ID8/IDEpICsgMTtcbiAgICBlbnRyeS5sZWZ0ID0gTWF0aC5tYXgoZW50cnkubGVmdCwgZHVyYXRpb24pO1xuICAgIGlmIChhZ2FpbikgZW50cnkuYWdhaW5zLnB1c2goYWdhaW4pO1xuICAgIHJldHVybjtcbiAgfVxuICAvLyBBbiBvZmZlciBzdGF5cyB1bnRpbCB0aGUgdmlzaXRvciBoYXMgZGVjaWRlZC5cbiAgY29uc3QgYWdhaW5zID0gYWdhaW4gPyBbYWdhaW5dIDogW107XG4gIGNvbnN0IG9mZmVycyA9IGNhblJlbG9hZCB8fCAhIWFnYWluO1xuICB0b2FzdHMuc2V0KG1ha2UobWVzc2FnZSwgbGV2ZWwsIHN0eWxlLCBvZmZlcnMsIGFnYWlucyksIHsgcmVnaW9uLCBhZ2FpbnMsIGxlZnQ6IG9mZmVycyA/IEluZmluaXR5IDogZHVyYXRpb24gfSk7XG4gIHNob3dOZXh0KCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55LCBtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNhblJlbG9hZD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKGV2ZW50LCBtZXNzYWdlLCBsZXZlbCwgY2FuUmVsb2FkKSA9PiB7XG4gIGNvbnN0IHsgZGV0YWlsLCB0YXJnZXQgfSA9IGV2ZW50O1xuICBpZiAobWVzc2FnZSA9PSBudWxsKSByZXR1cm47IC8vIGEgc2NyaXB0J3MgZXZlbnQsIHdpdGhvdXQgdGhlIGRldGFpbCBvZiBvdXJzXG4gIC8vIElmIHRoZSByb290IGhhcyBnb25lLCBhbm90aGVyIG9mIGl0cyBjbGFzcyBrbm93cy5cbiAgY29uc3QgbmFtZSA9IENTUy5lc2NhcGUoYCR7ZGV0YWlsLmNvbXBvbmVudH1gKTtcbiAgY29uc3Qgcm9vdCA9IHRhcmdldC5kYXRhc2V0Py5uaXRyb1RvYXN0ID8gdGFyZ2V0IDogZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD1cIiR7bmFtZX1cIl1bZGF0YS1uaXRyby10b2FzdF1gKTtcbiAgY29uc3QgY29uZmlnID0geyAuLi5kZWZhdWx0cywgLi4uSlNPTi5wYXJzZShyb290Py5kYXRhc2V0Lm5pdHJvVG9hc3QgPz8gJ3t9JykgfTtcbiAgLy8gTm8gZWxlbWVudCBvZiB0aGF0IGlkLCBzdWNoIGFzIGEgZGlhbG9nLCB3aGljaCBoYXMgYSBzaG93KCkgYXMgd2VsbC5cbiAgY29uc3QgYWRhcHRlciA9IE9iamVjdC5oYXNPd24od2luZG93LCAnTml0cm9Ub2FzdEFkYXB0ZXInKSAmJiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXI7XG4gIGNvbnN0IGpvYiA9IHVuc2VudC5nZXQoZXZlbnQpO1xuICBjb25zdCBhZ2FpbiA9IGpvYiAmJiAoKCkgPT4gZW5xdWV1ZShqb2IpKTtcbiAgaWYgKGFkYXB0ZXIgJiYgdHlwZW9mIGFkYXB0ZXIuc2hvdyA9PT0gJ2Z1bmN0aW9uJykgYWRhcHRlci5zaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGFnYWluKTtcbiAgZWxzZSBzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGNhblJlbG9hZCwgYWdhaW4pO1xufTtcblxuLyoqIEhhdmUgc2NyZWVuIHJlYWRlcnMgc3BlYWsgYSB0ZXh0IHRoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzYXkgPSAodGV4dCkgPT4ge1xuICBzZXR0bGUoKTtcbiAgY29uc3QgcGFyYWdyYXBoID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgncCcpO1xuICBwYXJhZ3JhcGgudGV4dENvbnRlbnQgPSB0ZXh0O1xuICBsaXN0Lmxhc3RFbGVtZW50Q2hpbGQ/LnJlcGxhY2VDaGlsZHJlbihwYXJhZ3JhcGgpOyAvLyBhbiBlcXVhbCB0ZXh0IGlzIHNwb2tlbiBhcyB3ZWxsXG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUb2FzdHMgPSAoKSA9PiB7XG4gIGJ1aWxkKCk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzptZXNzYWdlJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8udGV4dCwgZXZlbnQuZGV0YWlsPy5sZXZlbCA/PyAnaW5mbycpO1xuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmVycm9yJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8uZXJyb3IsICdlcnJvcicsIFJFTE9BRF9TVEFUVVNFUy5pbmNsdWRlcyhldmVudC5kZXRhaWw/LnN0YXR1cykpO1xuICB9KTtcbiAgbGlzdC5hZGRFdmVudExpc3RlbmVyKCdmb2N1c2luJywgKHsgcmVsYXRlZFRhcmdldCB9KSA9PiB7XG4gICAgaWYgKCFsaXN0LmNvbnRhaW5zKC8qKiBAdHlwZSB7Tm9kZX0gKi8gKHJlbGF0ZWRUYXJnZXQpKSkgZm9jdXNlZEJlZm9yZSA9IHJlbGF0ZWRUYXJnZXQ7XG4gIH0pO1xuICBvbignZm9jdXNpbicsIG1ha2VXYXkpO1xuICBvbignY2xvc2UnLCBzZXR0bGUpOyAvLyBvZiBhIGRpYWxvZ1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihzZXR0bGUpLm9ic2VydmUoZG9jdW1lbnQuYm9keSwgeyBjaGlsZExpc3Q6IHRydWUgfSk7XG4gIHNldHRsZSgpO1xuICB3aW5kb3cubml0cm9Ub2FzdHMgPSB7IHNob3csIHNheSB9O1xufTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSBicm93c2VyIG9yIGEgc2NyaXB0IG93bnM6IHdoZXRoZXIgZGlhbG9ncywgZGV0YWlscyBhbmQgcG9wb3ZlcnMgYXJlIG9wZW4sIGhvd1xuICogZmFyIGVsZW1lbnRzIGFyZSBzY3JvbGxlZCwgYW5kIGFsbCB0aGF0IHN0YW5kcyBpbiBhbiBlbGVtZW50IHdpdGggeyUgbml0cm9fa2VlcCAlfS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCB3aG9zZSB2YWx1ZSBubyBvdGhlciBlbGVtZW50IGhhczsgZGF0YS1uaXRyby1jb21wb25lbnQsIC1zbG90LCAtb3duZXI7IHJvbGU9XCJzdGF0dXNcIi5cbiAqXG4gKiBgb3BlbmAgaXMgdGhlIHNlcnZlcidzIHdvcmQsIHRvby4gSXQgaXMgZm9sbG93ZWQgd2hlbiBpdCBkaWZmZXJzIGZyb20gaXRzIGxhc3Qgb25lOyB1bnRpbCB0aGVuIHdoYXRcbiAqIHRoZSB2aXNpdG9yIG9yIGEgc2NyaXB0IGhhcyBkb25lIHNpbmNlIHN0YXlzLiBPbGQgYW5kIG5ldyBlbGVtZW50cyBhcmUgdG9sZCBieSB0aGVpciBpZHMsIGVsc2UgYnkgd2hhdFxuICogc3RhbmRzIGFyb3VuZCB0aGVtLCBlbHNlIGJ5IHRoZWlyIG51bWJlcjsgd2hlcmUgdGhlIG51bWJlcnMgZGlmZmVyLCBub2JvZHkga25vd3MuIFdoYXQgcGVvcGxlIHdyb3RlIGlzXG4gKiBuZXZlciB0YWtlbiBmb3Igb3Vyczogd2hhdCB3YXMgb3BlbmVkIGluIHRoZXJlIHN0YXlzIG9wZW4sIGFuZCBpdHMgbmFtZXMga2VlcCBub3RoaW5nLlxuICovXG5pbXBvcnQgeyBhbGwsIGZpbmQsIGlzVHJ1c3RlZCwgb24sIHBhcnRzT2YsIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzYXkgfSBmcm9tICcuL3RvYXN0cy5qcyc7XG5cbmNvbnN0IEtFRVAgPSAnZGF0YS1uaXRyby1rZWVwJztcbmNvbnN0IFBBSVIgPSAnZGF0YS1uaXRyby1wYWlyJzsgLy8gb24gZWxlbWVudHMgZm9yIGFzIGxvbmcgYXMgbmV3IG9uZXMgYXJlIG9uIHRoZWlyIHdheSB0byB0aGUgcGFnZVxuY29uc3QgT1BFTlMgPSAnZGlhbG9nLGRldGFpbHMsW3BvcG92ZXJdJztcbi8qKiBAdHlwZSB7V2Vha01hcDxOb2RlLCBib29sZWFuPn0gKi9cbmNvbnN0IHNhaWQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSBlbGVtZW50cyB3aG9zZSBgb3BlbmAgaGFzIGNoYW5nZWQgc2luY2U6IHdoYXQgdGhlIHNlcnZlciBzYWlkXG4vKiogQHR5cGUge1NldDxhbnk+fSAqL1xuY29uc3Qgc2Nyb2xsZWQgPSBuZXcgU2V0KCk7XG5cbi8qKiBAdHlwZSB7KHJlY29yZHM6IE11dGF0aW9uUmVjb3JkW10pID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHJlY29yZHMpID0+IHtcbiAgZm9yIChjb25zdCB7IHRhcmdldCwgb2xkVmFsdWUgfSBvZiByZWNvcmRzKSBpZiAoIXNhaWQuaGFzKHRhcmdldCkpIHNhaWQuc2V0KHRhcmdldCwgb2xkVmFsdWUgIT0gbnVsbCk7XG59O1xuY29uc3Qgb2JzZXJ2ZXIgPSBuZXcgTXV0YXRpb25PYnNlcnZlcihub3RlKTtcblxuLyoqIFdoZXRoZXIgdGhlIGVsZW1lbnQgaXMgd3JpdHRlbiBieSB0aGUgY29tcG9uZW50IG9mIHRoaXMgaWQsIGFuZCBub3QgYnkgb25lIGluc2lkZSBvciBhcm91bmQgaXQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgaWQ6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzT2YgPSAoZWxlbWVudCwgaWQpID0+IHtcbiAgbGV0IHBsYWNlID0gZWxlbWVudDsgLy8gd2hhdCBwZW9wbGUgd3JvdGUgYmVsb25ncyB0byB3aGVyZSBpdCBzdGFuZHNcbiAgd2hpbGUgKHBsYWNlICYmICFpc1RydXN0ZWQocGxhY2UpKSBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIGNvbnN0IGhvbGRlciA9IHBsYWNlPy5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gIGNvbnN0IHsgbml0cm9Pd25lciwgbml0cm9TbG90IH0gPSBob2xkZXI/LmRhdGFzZXQgPz8ge307XG4gIHJldHVybiAobml0cm9TbG90ID8gbml0cm9Pd25lciA6IGhvbGRlcj8uaWQpID09PSBpZCAmJiAhaG9sZGVyLmNvbnRhaW5zKHBsYWNlLmNsb3Nlc3QoYFske0tFRVB9XWApKTtcbn07XG5cbi8qKiBAdHlwZSB7KChlbGVtZW50OiBhbnkpID0+IHVua25vd24pW119ICovXG5jb25zdCBLRVlTID0gW1xuICAoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKE9QRU5TKSAmJiBlbGVtZW50LnBhcmVudEVsZW1lbnQ/LnRleHRDb250ZW50LCAvLyBhIHJvdydzLCBtb3N0bHlcbiAgKGVsZW1lbnQpID0+IFtlbGVtZW50LmNsYXNzTmFtZSwgZWxlbWVudC5tYXRjaGVzKCdkZXRhaWxzJykgJiYgZWxlbWVudC5maXJzdEVsZW1lbnRDaGlsZD8udGV4dENvbnRlbnRdLFxuICAoKSA9PiAnJyxcbl07XG5cbi8qKiBAdHlwZSB7KG9sZHM6IGFueVtdLCBuZXdzOiBhbnlbXSkgPT4gTWFwPGFueSwgYW55Pn0gKi9cbmNvbnN0IHBhaXIgPSAob2xkcywgbmV3cykgPT4ge1xuICBjb25zdCBwYWlycyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCBrZXlPZiBvZiBLRVlTKSB7XG4gICAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnlbXVtdPn0gKi9cbiAgICBjb25zdCBncm91cHMgPSB7fTtcbiAgICBbb2xkcywgbmV3c10uZm9yRWFjaCgoZWxlbWVudHMsIHNpZGUpID0+IHtcbiAgICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBlbGVtZW50cykge1xuICAgICAgICBpZiAocGFpcnMuaGFzKGVsZW1lbnQpKSBjb250aW51ZTtcbiAgICAgICAgY29uc3Qgb3duID0gZWxlbWVudC5pZCB8fCBbZWxlbWVudC5sb2NhbE5hbWUsIGVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwga2V5T2YoZWxlbWVudCldO1xuICAgICAgICAoZ3JvdXBzW1tpc1RydXN0ZWQoZWxlbWVudCksIG93bl0uam9pbigpXSA/Pz0gW1tdLCBbXV0pW3NpZGVdLnB1c2goZWxlbWVudCk7XG4gICAgICB9XG4gICAgfSk7XG4gICAgZm9yIChjb25zdCBbc29tZSwgb3RoZXJzXSBvZiBPYmplY3QudmFsdWVzKGdyb3VwcykpIHtcbiAgICAgIGlmIChzb21lLmxlbmd0aCAhPT0gb3RoZXJzLmxlbmd0aCkgY29udGludWU7XG4gICAgICBzb21lLmZvckVhY2goKG9sZCwgYXQpID0+IHBhaXJzLnNldChvbGQsIG90aGVyc1thdF0pLnNldChvdGhlcnNbYXRdLCBvbGQpKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHBhaXJzO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBPd25TdGF0ZX0gKi9cbmNvbnN0IHN0YXRlT2YgPSAoZWxlbWVudCkgPT4gKHtcbiAgaXNPcGVuOiBlbGVtZW50Lm9wZW4sXG4gIGlzTW9kYWw6IGVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJyksXG4gIGlzU2hvd246IGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpLFxuICBwbGFjZTogc2Nyb2xsZWQuaGFzKGVsZW1lbnQpICYmIHsgdG9wOiBlbGVtZW50LnNjcm9sbFRvcCwgbGVmdDogZWxlbWVudC5zY3JvbGxMZWZ0LCBiZWhhdmlvcjogJ2luc3RhbnQnIH0sXG59KTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzdGF0ZTogT3duU3RhdGUpID0+IHZvaWR9ICovXG5jb25zdCBvcGVuID0gKGVsZW1lbnQsIHsgaXNPcGVuLCBpc01vZGFsLCBpc1Nob3duLCBzYXlzIH0pID0+IHtcbiAgaWYgKGVsZW1lbnQubWF0Y2hlcygnZGlhbG9nJykpIHtcbiAgICBjb25zdCBpc1JpZ2h0ID0gIWVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJykgPT09ICEoaXNPcGVuICYmIGlzTW9kYWwpO1xuICAgIGlmICghaXNSaWdodCAmJiBpc01vZGFsICYmIGlzT3Blbikge1xuICAgICAgZWxlbWVudC5vcGVuID0gZmFsc2U7IC8vIGl0IHdvdWxkIHJlZnVzZVxuICAgICAgZWxlbWVudC5zaG93TW9kYWwoKTtcbiAgICB9IGVsc2UgaWYgKCFpc1JpZ2h0KSB7IC8vIHdpdGhvdXQgYG9wZW5gIGl0IHdvdWxkIGJlIGludmlzaWJsZSwgYW5kIHRoZSBwYWdlIGZyb3plblxuICAgICAgZWxlbWVudC5vcGVuID0gdHJ1ZTtcbiAgICAgIGVsZW1lbnQuY2xvc2UoKTtcbiAgICAgIGVsZW1lbnQub3BlbiA9IGlzT3BlbjtcbiAgICB9XG4gIH1cbiAgaWYgKGVsZW1lbnQucG9wb3ZlciAhPSBudWxsICYmIGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpICE9PSAhIWlzU2hvd24pIGVsZW1lbnQudG9nZ2xlUG9wb3ZlcigpO1xuICBpZiAoc2F5cyAhPSBudWxsKSBzYWlkLnNldChlbGVtZW50LCBzYXlzKTtcbn07XG5cbi8qKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4geyBhbGxOZXc6IChzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnlbXSwgaHRtbDogKCkgPT4gc3RyaW5nIH19ICovXG5jb25zdCBwYXJzZSA9ICh0ZXh0KSA9PiB7XG4gIGNvbnN0IHRlbXBsYXRlID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgndGVtcGxhdGUnKTtcbiAgdGVtcGxhdGUuaW5uZXJIVE1MID0gdGV4dDtcbiAgY29uc3QgcGFydHMgPSBwYXJ0c09mKHRlbXBsYXRlKTtcbiAgY29uc3QgYWxsTmV3ID0gKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzZWxlY3RvcikgPT4gcGFydHMuZmxhdE1hcCgocGFydCkgPT4gWy4uLnBhcnQucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildKTtcbiAgcmV0dXJuIHtcbiAgICBhbGxOZXcsXG4gICAgaHRtbDogKCkgPT4ge1xuICAgICAgLy8gQnJvd3NlcnMgcmVhZCBgPHByZT5gIGFuZCBhIGxpbmUgYnJlYWsgYXMgYDxwcmU+YCwgYW5kIHdyaXRlIGl0IHdpdGhvdXQgb25lLlxuICAgICAgZm9yIChjb25zdCB7IGZpcnN0Q2hpbGQgfSBvZiBhbGxOZXcoJ3ByZSx0ZXh0YXJlYScpKSBpZiAoZmlyc3RDaGlsZD8uZGF0YT8uWzBdID09PSAnXFxuJykgZmlyc3RDaGlsZC5kYXRhID0gYFxcbiR7Zmlyc3RDaGlsZC5kYXRhfWA7XG4gICAgICByZXR1cm4gdGVtcGxhdGUuaW5uZXJIVE1MO1xuICAgIH0sXG4gIH07XG59O1xuXG4vKiogaHRteCBmaW5kcyBieSB0aGVpciBpZHMgd2hhdCBpcyB0byBzdGF5LCBhbmQgb3RoZXJzIG1heSBoYXZlIHRoZSBzYW1lLlxuICogQHR5cGUgeyhyb290OiBhbnksIG5ld3M6IGFueVtdLCBtYXJrOiBzdHJpbmcpID0+ICgpID0+IHZvaWR9ICovXG5jb25zdCBwcmVzZXJ2ZSA9IChyb290LCBuZXdzLCBtYXJrKSA9PiB7XG4gIC8qKiBAdHlwZSB7W0VsZW1lbnQsIHN0cmluZyB8IG51bGxdW119ICovXG4gIGNvbnN0IGlkcyA9IFtdO1xuICBmb3IgKGNvbnN0IGZyZXNoIG9mIG5ld3MuZmlsdGVyKGlzVHJ1c3RlZCkpIHtcbiAgICBjb25zdCBbb2xkXSA9IGFsbChgWyR7S0VFUH09JHtDU1MuZXNjYXBlKGZyZXNoLmRhdGFzZXQubml0cm9LZWVwKX1dYCwgcm9vdCk7XG4gICAgaWYgKCFvbGQpIGNvbnRpbnVlO1xuICAgIGlkcy5wdXNoKFtvbGQsIG9sZC5nZXRBdHRyaWJ1dGUoJ2lkJyldKTtcbiAgICBmcmVzaC5pZCA9IG9sZC5pZCA9IGAke21hcmt9JHtpZHMubGVuZ3RofWA7XG4gICAgZnJlc2guc2V0QXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScsICcnKTtcbiAgICBmcmVzaC5yZXBsYWNlQ2hpbGRyZW4oKTsgLy8gaHRteCB3b3VsZCBsb29rIGZvciBjb21wb25lbnRzIGluIHRoZXJlXG4gIH1cbiAgcmV0dXJuICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IFtvbGQsIGlkXSBvZiBpZHMpIHNldEF0dHJpYnV0ZShvbGQsICdpZCcsIGlkKTtcbiAgfTtcbn07XG5cbi8qKiBMaXZlIHJlZ2lvbnMgc3BlYWsgd2hhdCBjaGFuZ2VzIGluIHRoZW0uIFdoZXJlIGEgbmV3IG9uZSBoYXMgY29tZSBpbiBpdHMgcGxhY2UsIG91cnMgc3BlYWtzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+ICgpID0+IHZvaWR9ICovXG5jb25zdCBsaXN0ZW4gPSAoeyBpZCB9KSA9PiB7XG4gIGNvbnN0IHJlZ2lvbnMgPSAoKSA9PiBhbGwoJ1tyb2xlPXN0YXR1c10nLCBmaW5kKGlkKSA/PyBbXSk7XG4gIGNvbnN0IG9sZHMgPSByZWdpb25zKCkubWFwKChyZWdpb24pID0+ICh7IHJlZ2lvbiwgYmVmb3JlOiByZWdpb24udGV4dENvbnRlbnQgfSkpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IG5ld3MgPSByZWdpb25zKCk7XG4gICAgaWYgKG5ld3MubGVuZ3RoICE9PSBvbGRzLmxlbmd0aCkgcmV0dXJuO1xuICAgIG5ld3MuZm9yRWFjaCgoeyB0ZXh0Q29udGVudCB9LCBhdCkgPT4ge1xuICAgICAgY29uc3QgeyByZWdpb24sIGJlZm9yZSB9ID0gb2xkc1thdF07XG4gICAgICBjb25zdCBpc05ld3MgPSByZWdpb24gIT09IG5ld3NbYXRdICYmIHRleHRDb250ZW50LnRyaW0oKSAmJiB0ZXh0Q29udGVudCAhPT0gYmVmb3JlO1xuICAgICAgaWYgKGlzTmV3cykgc2F5KHRleHRDb250ZW50LnRyaW0oKS5yZXBsYWNlKC9cXHMrL2csICcgJykpO1xuICAgIH0pO1xuICB9O1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCB0ZXh0OiBzdHJpbmcpID0+IHsgdGV4dDogc3RyaW5nLCByZXN0b3JlOiAoKSA9PiB2b2lkIH19ICovXG5leHBvcnQgY29uc3Qga2VlcE93biA9IChyb290LCB0ZXh0KSA9PiB7XG4gIGNvbnN0IHNwZWFrID0gbGlzdGVuKHJvb3QpO1xuICBub3RlKG9ic2VydmVyLnRha2VSZWNvcmRzKCkpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2Ygc2Nyb2xsZWQpIGlmICghZWxlbWVudC5pc0Nvbm5lY3RlZCkgc2Nyb2xsZWQuZGVsZXRlKGVsZW1lbnQpO1xuICBjb25zdCBtb3ZlZCA9IFsuLi5zY3JvbGxlZF0uZmlsdGVyKChlbGVtZW50KSA9PiByb290LmNvbnRhaW5zKGVsZW1lbnQpKTtcbiAgaWYgKCFtb3ZlZC5sZW5ndGggJiYgIXJvb3QubWF0Y2hlcyhPUEVOUykgJiYgIXJvb3QucXVlcnlTZWxlY3RvcihgJHtPUEVOU30sWyR7S0VFUH1dYCkpIHJldHVybiB7IHRleHQsIHJlc3RvcmU6IHNwZWFrIH07XG5cbiAgY29uc3QgeyBhbGxOZXcsIGh0bWwgfSA9IHBhcnNlKHRleHQpO1xuICBjb25zdCBtYXJrID0gYG5pdHJvJHtNYXRoLnJhbmRvbSgpfS1gLnJlcGxhY2UoJy4nLCAnLScpOyAvLyBub2JvZHkgaGFzIHdyaXR0ZW4gdGhhdFxuICBjb25zdCBnaXZlQmFjayA9IHByZXNlcnZlKHJvb3QsIGFsbE5ldyhgWyR7S0VFUH1dYCksIG1hcmspO1xuICBjb25zdCBzZWxlY3RvciA9IFtPUEVOUywgLi4ubW92ZWQubWFwKCh7IGlkLCBsb2NhbE5hbWUgfSkgPT4gKGlkID8gYCMke0NTUy5lc2NhcGUoaWQpfWAgOiBsb2NhbE5hbWUpKV0uam9pbigpO1xuICBjb25zdCBpc093biA9ICgvKiogQHR5cGUge0VsZW1lbnR9ICovIGVsZW1lbnQpID0+IGlzT2YoZWxlbWVudCwgcm9vdC5pZCk7XG4gIGNvbnN0IG9sZHMgPSBbcm9vdCwgLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoc2VsZWN0b3IpKTtcbiAgY29uc3QgbmV3cyA9IGFsbE5ldyhzZWxlY3RvcikuZmlsdGVyKGlzT3duKTtcbiAgY29uc3QgcGFpcnMgPSBwYWlyKG9sZHMuZmlsdGVyKGlzT3duKSwgbmV3cyk7XG4gIC8qKiBAdHlwZSB7W2FueSwgT3duU3RhdGVdW119ICovXG4gIGNvbnN0IHN0YXRlcyA9IG9sZHMuZmlsdGVyKChvbGQpID0+ICFpc093bihvbGQpKS5tYXAoKG9sZCkgPT4gW29sZCwgc3RhdGVPZihvbGQpXSk7IC8vIHRoZXkgc3RheSB0aGVtc2VsdmVzXG4gIG5ld3MuZm9yRWFjaCgoZnJlc2gsIGF0KSA9PiB7XG4gICAgY29uc3Qgb2xkID0gcGFpcnMuZ2V0KGZyZXNoKTtcbiAgICBpZiAoIWZyZXNoLm1hdGNoZXMoT1BFTlMpICYmICFzY3JvbGxlZC5oYXMob2xkKSkgcmV0dXJuO1xuICAgIGNvbnN0IHN0YXRlID0gb2xkID8gc3RhdGVPZihvbGQpIDoge307XG4gICAgaWYgKGZyZXNoLm1hdGNoZXMoJ2RpYWxvZyxkZXRhaWxzJykpIHtcbiAgICAgIGNvbnN0IHNheXMgPSAoc3RhdGUuc2F5cyA9IGZyZXNoLmhhc0F0dHJpYnV0ZSgnb3BlbicpKTtcbiAgICAgIC8vIFRoZSBzZXJ2ZXIgY2FuJ3Qgc2F5IG1vZGFsLCBzbyB3aG9ldmVyIGRpZCB3YXMgcXVpY2tlciB0aGFuIHRoaXMgc2NyaXB0LlxuICAgICAgaWYgKCFvbGQgfHwgc2F5cyAhPT0gKHNhaWQuZ2V0KG9sZCkgPz8gKG9sZC5vcGVuICYmICFzdGF0ZS5pc01vZGFsKSkpIHN0YXRlLmlzT3BlbiA9IHNheXM7XG4gICAgICBmcmVzaC50b2dnbGVBdHRyaWJ1dGUoJ29wZW4nLCBzdGF0ZS5pc09wZW4pO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgW2ZyZXNoLCBvbGRdKSBlbGVtZW50Py5zZXRBdHRyaWJ1dGUoUEFJUiwgbWFyayArIGF0KTsgLy8gZXF1YWwsIG9yIGh0bXggNCB3b3VsZCBub3Qgc2VlIGl0XG4gICAgc3RhdGVzLnB1c2goW21hcmsgKyBhdCwgc3RhdGVdKTtcbiAgfSk7XG5cbiAgcmV0dXJuIHtcbiAgICB0ZXh0OiBodG1sKCksXG4gICAgcmVzdG9yZTogKCkgPT4ge1xuICAgICAgZ2l2ZUJhY2soKTtcbiAgICAgIGNvbnN0IG1hcmtlZCA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKGBbJHtQQUlSfV49JHttYXJrfV1gKV07XG4gICAgICBjb25zdCBuZXdzID0gbmV3IE1hcChtYXJrZWQubWFwKChlbGVtZW50KSA9PiBbZWxlbWVudC5nZXRBdHRyaWJ1dGUoUEFJUiksIGVsZW1lbnRdKSk7XG4gICAgICBjb25zdCBmb3VuZCA9IHN0YXRlcy5tYXAoKFtvbmUsIHN0YXRlXSkgPT4gKHsgZWxlbWVudDogbmV3cy5nZXQob25lKSA/PyBvbmUsIHN0YXRlIH0pKS5maWx0ZXIoKHsgZWxlbWVudCB9KSA9PiBlbGVtZW50LmlzQ29ubmVjdGVkKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50IH0gb2YgZm91bmQpIGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKFBBSVIpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlIH0gb2YgZm91bmQpIG9wZW4oZWxlbWVudCwgc3RhdGUpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlOiB7IHBsYWNlIH0gfSBvZiBmb3VuZCkge1xuICAgICAgICBpZiAoIXBsYWNlKSBjb250aW51ZTtcbiAgICAgICAgZWxlbWVudC5zY3JvbGxUbyhwbGFjZSk7XG4gICAgICAgIHNjcm9sbGVkLmFkZChlbGVtZW50KTtcbiAgICAgIH1cbiAgICAgIG9ic2VydmVyLnRha2VSZWNvcmRzKCk7XG4gICAgICBzcGVhaygpO1xuICAgIH0sXG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRPd24gPSAoKSA9PiB7XG4gIG9ic2VydmVyLm9ic2VydmUoZG9jdW1lbnQsIHsgc3VidHJlZTogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ29wZW4nXSwgYXR0cmlidXRlT2xkVmFsdWU6IHRydWUgfSk7XG4gIG9uKCdzY3JvbGwnLCAoeyB0YXJnZXQgfSkgPT4gc2Nyb2xsZWQuYWRkKHRhcmdldCkpO1xufTtcbiIsICIvKiBMZXRzIGFuc3dlcnMgd2FpdCB3aGlsZSB0aGUgdmlzaXRvciBwcmVzc2VzIHNvbWV0aGluZzogd2hlcmUgb25lIHJlcGxhY2VkIGl0IGJlZm9yZSBpdCBpcyByZWxlYXNlZCwgdGhlXG4gKiBjbGljayB3b3VsZCBiZSBsb3N0LCBhbmQgd2hhdCBpcyBkcmFnZ2VkIHdvdWxkIGJlIGRyb3BwZWQ7IGFuZCB3aGlsZSB0aGUgbWVudSBvZiBhIHNlbGVjdCBpcyBvcGVuLCB3aGljaCB3b3VsZCBiZVxuICogY2xvc2VkLiBOb3QgZXZlcnkgYnJvd3NlciBrbm93cyB0aGF0IG9mIGl0cyBtZW51cy5cbiAqL1xuaW1wb3J0IHsgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFRBUF9NUyA9IDM1MDsgLy8gYSBicm93c2VyIHRoYXQgd2FpdHMgZm9yIGEgc2Vjb25kIHRhcCBjbGlja3MgYXMgbGF0ZSBhcyB0aGF0XG5jb25zdCBPUEVOID0gQ1NTLnN1cHBvcnRzKCdzZWxlY3Rvcig6b3BlbiknKSA/ICdzZWxlY3Q6b3BlbicgOiAnbmV2ZXInO1xuLyoqIEB0eXBlIHtQcm9taXNlPHZvaWQ+IHwgbnVsbH0gKi9cbmxldCBwcmVzc2VkID0gbnVsbDtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCByZWxlYXNlO1xuLyoqIEB0eXBlIHtSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0Pn0gKi9cbmxldCBlbmQ7XG5cbmNvbnN0IHByZXNzID0gKCkgPT4ge1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgcHJlc3NlZCA/Pz0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICByZWxlYXNlID0gKCkgPT4ge1xuICAgICAgaWYgKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHJldHVybiBsZXRHbyhUQVBfTVMpOyAvLyBubyBldmVudCBzYXlzIHRoYXQgaXQgaXMgY2xvc2VkXG4gICAgICBwcmVzc2VkID0gbnVsbDtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KGRlbGF5PzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuY29uc3QgbGV0R28gPSAoZGVsYXkgPSAwKSA9PiB7IC8vIGFmdGVyIHRoZSBjbGljaywgd2hpY2ggdGhlIGJyb3dzZXIgaGFzIG5vdCBzZW50IHlldFxuICBpZiAoIXByZXNzZWQpIHJldHVybjtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIGVuZCA9IHNldFRpbWVvdXQocmVsZWFzZSwgZGVsYXkpO1xufTtcblxuLyoqIFJlc29sdmVzIG9uY2UgdGhlIHZpc2l0b3IgaGFzIHJlbGVhc2VkIHdoYXQgaXMgcHJlc3NlZCwgYW5kIGhhcyBjbGlja2VkLCBvciBoYXMgY2xvc2VkIHRoZSBtZW51OyBudWxsOiBub3RoaW5nIGlzLiAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2VkID0gKCkgPT4ge1xuICBpZiAoIXByZXNzZWQgJiYgZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcHJlc3MoKSwgbGV0R28oKTsgLy8gb3BlbmVkIGJ5IGEga2V5XG4gIHJldHVybiBwcmVzc2VkO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UHJlc3MgPSAoKSA9PiB7XG4gIG9uKCdwb2ludGVyZG93bicsICh7IGJ1dHRvbiB9KSA9PiBidXR0b24gfHwgcHJlc3MoKSk7XG4gIG9uKCdrZXlkb3duJywgKHsga2V5LCB0YXJnZXQgfSkgPT4ga2V5ID09PSAnICcgJiYgIXRhcmdldC5tYXRjaGVzPy4oVFlQRUQpICYmIHByZXNzKCkpO1xuICBvbigncG9pbnRlcnVwJywgKHsgcG9pbnRlclR5cGUgfSkgPT4gbGV0R28ocG9pbnRlclR5cGUgPT09ICd0b3VjaCcgPyBUQVBfTVMgOiAwKSk7XG4gIG9uKCdrZXl1cCcsICh7IGtleSB9KSA9PiBrZXkgPT09ICcgJyAmJiBsZXRHbygpKTtcbiAgb24oJ2NsaWNrIHBvaW50ZXJjYW5jZWwgY29udGV4dG1lbnUgZHJhZ2VuZCcsICgpID0+IGxldEdvKCkpO1xuICAvLyBOb3QgZXZlcnkgYnJvd3NlciBzYXlzIHRoYXQgdGhlIGJ1dHRvbiB3YXMgcmVsZWFzZWQ6IG91dHNpZGUgb2YgdGhlIHdpbmRvdywgb3Igb3ZlciBhbiBvcGVuIG1lbnUuXG4gIG9uKCdjaGFuZ2UnLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0LmxvY2FsTmFtZSA9PT0gJ3NlbGVjdCcgJiYgbGV0R28oKSk7XG4gIG9uKCdwb2ludGVybW92ZScsICh7IGJ1dHRvbnMgfSkgPT4gYnV0dG9ucyB8fCBsZXRHbygpKTtcbiAgb24oJ2JsdXInLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0ID09PSB3aW5kb3cgJiYgbGV0R28oKSk7XG59O1xuIiwgIi8qIEFza3MgYmVmb3JlIHRoZSBwYWdlIGlzIGxlZnQsIHdoaWxlIHNvbWV0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IgaGFzIG5vdCBsZWZ0IHlldCwgb3IgaXMgc2VudCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogYmVmb3JldW5sb2FkLCBvbmx5IHRoZW4uXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaXNXYWl0aW5nIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5cbmxldCBpc0ZyZWUgPSBmYWxzZTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IEJlZm9yZVVubG9hZEV2ZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKGV2ZW50KSA9PiB7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIGV2ZW50LnJldHVyblZhbHVlID0gJ29sZGVyIGJyb3dzZXJzJztcbn07XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiAoIWlzRnJlZSAmJiBpc1dhaXRpbmcoKSA/IHdpbmRvdy5hZGRFdmVudExpc3RlbmVyIDogcmVtb3ZlRXZlbnRMaXN0ZW5lcikoJ2JlZm9yZXVubG9hZCcsIGFzayk7XG5cbi8qKiBBc2sgbm90aGluZzogdGhlIHNlcnZlciBsZWFkcyB0byBhbm90aGVyIHBhZ2UuICovXG5leHBvcnQgY29uc3QgbGVhdmVGcmVlbHkgPSAoKSA9PiB7XG4gIGlzRnJlZSA9IHRydWU7XG4gIGxvb2soKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFdhaXRpbmcgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICgpID0+IHZvaWQgKGlzRnJlZSA9IGZhbHNlKSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ3F1ZXVlZCcsICdsZWF2aW5nJywgJ2FnYWluJywgJ2RvbmUnXSkgaGVhcihuYW1lLCAoKSA9PiBxdWV1ZU1pY3JvdGFzayhsb29rKSk7IC8vIHRoZSBsaW5lIGhhcyBpdCwgb3Igbm90XG59O1xuIiwgIi8qIFdoYXQgY2FtZSBiYWNrOiBIVE1MIHRvIHN3YXAsIGV2ZW50cyB0byBkZWxpdmVyLCBvciBhIHJlYXNvbiB0byBsZWF2ZSB0aGUgcGFnZS4gKi9cbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGtlZXBFbnRyaWVzIH0gZnJvbSAnLi9lbnRyaWVzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsga2VlcE93biB9IGZyb20gJy4vb3duLmpzJztcbmltcG9ydCB7IGFkZHJlc3MsIHNldHRsZWQgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcbmltcG9ydCB7IGxlYXZlRnJlZWx5IH0gZnJvbSAnLi93YWl0aW5nLmpzJztcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgdG86IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGxlYXZlID0gKGlkLCB0bykgPT4ge1xuICBmb3IgKGNvbnN0IGpvYiBvZiBsaW5lT2YoaWQpLnNwbGljZSgxKSkgYW5ub3VuY2UoJ2RvbmUnLCBqb2IpOyAvLyB0aGVpciBzdGF0ZSBoYXMgZ29uZVxuICBsZWF2ZUZyZWVseSgpO1xuICB0byA/IGxvY2F0aW9uLmFzc2lnbih0bykgOiBsb2NhdGlvbi5yZWxvYWQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhbnN3ZXI6IEFuc3dlciwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhY2NlcHQgPSBhc3luYyAoam9iLCB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdGV4dCwgdXJsIH0sIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBpZCwgbGVmdCwgcGF0aCB9ID0gam9iO1xuICBqb2IudG9vayA9IHBlcmZvcm1hbmNlLm5vdygpIC0gbGVmdDtcbiAgaWYgKHJlZGlyZWN0ZWQpIHsgLy8gdG8gYSBsb2dpbiBwYWdlLCB3aGljaCBpcyB0byBsZWFkIGJhY2sgaGVyZVxuICAgIGNvbnN0IHRvID0gbmV3IFVSTCh1cmwpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiB0by5zZWFyY2hQYXJhbXMpIHtcbiAgICAgIGlmICh2YWx1ZS5pbmNsdWRlcyhwYXRoKSkgdG8uc2VhcmNoUGFyYW1zLnNldChuYW1lLCBhZGRyZXNzKCkpO1xuICAgIH1cbiAgICBpZiAodG8ub3JpZ2luICE9PSBsb2NhdGlvbi5vcmlnaW4pIGpvYi5zdGF0dXMgPSAwO1xuICAgIGVsc2UgbGVhdmUoaWQsIHRvKSwgam9iLmV2ZW50cyA9IFtdO1xuICAgIHJldHVybjtcbiAgfVxuICB0cnkge1xuICAgIGxldCB7IGV2ZW50cywgcGFydHMsIHJlc3VsdCB9ID0gSlNPTi5wYXJzZShoZWFkZXJzLmdldCgnSFgtVHJpZ2dlcicpKVsnbml0cm86ZXZlbnRzJ107XG4gICAgaWYgKCFldmVudHMpIHtcbiAgICAgIGNvbnN0IG1hdGNoID0gLyoqIEB0eXBlIHthbnl9ICovICgvPHNjcmlwdCBbXj5dKmRhdGEtbml0cm8tZXZlbnRzPihbXjxdKik8XFwvc2NyaXB0PiQvLmV4ZWModGV4dCkpO1xuICAgICAgKHsgZXZlbnRzLCBwYXJ0cywgcmVzdWx0IH0gPSBKU09OLnBhcnNlKG1hdGNoWzFdKSk7XG4gICAgICB0ZXh0ID0gdGV4dC5zbGljZSgwLCBtYXRjaC5pbmRleCk7XG4gICAgfVxuICAgIGpvYi5ldmVudHMgPSBbLi4uZXZlbnRzXTtcbiAgICBqb2IucGFydHMgPSBwYXJ0cyA/PyBbW2lkLCB0ZXh0Lmxlbmd0aCwgZXZlbnRzLmxlbmd0aCwgW11dXTtcbiAgICBqb2IucmVzdWx0ID0gcmVzdWx0O1xuICB9IGNhdGNoIHsgcmV0dXJuOyB9IC8vIG5vdCBvdXJzXG4gIGF3YWl0IHJlbGVhc2VkKCk7IC8vIGVsc2Ugd2hhdCBpcyBwcmVzc2VkIGdldHMgbm8gY2xpY2tcbiAgY29uc3QgdG8gPSBoZWFkZXJzLmdldCgnSFgtUmVkaXJlY3QnKTtcbiAgaWYgKHRvIHx8IGhlYWRlcnMuZ2V0KCdIWC1SZWZyZXNoJykpIGxlYXZlKGlkLCB0byk7XG4gIGVsc2UgaWYgKHRleHQgJiYgKHN0YXR1cyA8IDMwMCB8fCBzdGF0dXMgPT09IDQyMikpIGF3YWl0IHJlcGxhY2VBbGwoam9iLCB0ZXh0LCBhZGFwdGVyKTtcbn07XG5cbi8qKiBTd2FwIG9uZSBhZnRlciB0aGUgb3RoZXI6IHRoZSBqb2IncyBvd24gSFRNTCwgYW5kIHRoYXQgb2YgaXRzIHJpZGVycy4gQW4gYW5zd2VyIHRoYXQgd2FzIHRvbyBsYXJnZSB0byBiZSBrZXB0IGhhc1xuICogdGhlIG5ldyB0b2tlbnMgYWxvbmU7IHRoZSBwYWdlIGFza3MgZm9yIHRoZSBIVE1MLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgdGV4dDogc3RyaW5nLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcmVwbGFjZUFsbCA9IGFzeW5jIChqb2IsIHRleHQsIGFkYXB0ZXIpID0+IHtcbiAgY29uc3Qga2VwdCA9IC9ePHNjcmlwdCBbXj5dKmRhdGEtbml0cm8tdG9rZW5zPiguKj8pPFxcL3NjcmlwdD4vLmV4ZWModGV4dCk7XG4gIGNvbnN0IHRva2VucyA9IGtlcHQgJiYgSlNPTi5wYXJzZShrZXB0WzFdKTtcbiAgbGV0IGF0ID0gMDtcbiAgZm9yIChjb25zdCBbaWQsIGxlbmd0aF0gb2Ygam9iLnBhcnRzID8/IFtdKSB7XG4gICAgY29uc3QgcGFydCA9IGpvYi5yaWRlcnMuZ2V0KGlkKSA/PyBqb2I7XG4gICAgY29uc3QgaHRtbCA9IGFkYXB0ZXIucmVhZCh0ZXh0LnNsaWNlKGF0LCAoYXQgKz0gbGVuZ3RoKSkpO1xuICAgIE9iamVjdC5hc3NpZ24ocGFydCwgeyByb2RlOiB0cnVlLCByZXF1ZXN0OiBqb2IucmVxdWVzdCB9KTtcbiAgICBpZiAoIWxlbmd0aCkgY29udGludWU7IC8vIGl0IGhhcyBydW4gYWdhaW4sIGFuZCBjb21lcyBsYXRlclxuICAgIGF3YWl0IHJlbGVhc2VkKCk7XG4gICAgY29uc3Qgcm9vdCA9IGF3YWl0IHNldHRsZWQoaWQpO1xuICAgIHBhcnQuaXNTdGFsZSA9IHRva2VucyB8fCByb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gIT09IHBhcnQudG9rZW47IC8vIGFub3RoZXIgd2FzIHN3YXBwZWRcbiAgICBpZiAoIXBhcnQuaXNTdGFsZSkgYXdhaXQgcmVwbGFjZShyb290LCBodG1sLCBwYXJ0LCBhZGFwdGVyKS5jYXRjaChjb25zb2xlLmVycm9yKTtcbiAgICBlbHNlIGlmICh0b2tlbnM/LltpZF0gJiYgcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuID09PSBwYXJ0LnRva2VuKSByb290LmRhdGFzZXQubml0cm9Ub2tlbiA9IHRva2Vuc1tpZF07XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgaHRtbDogc3RyaW5nLCBqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2UgPSBhc3luYyAocm9vdCwgaHRtbCwgam9iLCB7IHN3YXAgfSkgPT4ge1xuICBjb25zdCByZXN0b3JlRW50cmllcyA9IGtlZXBFbnRyaWVzKHJvb3QsIGpvYik7XG4gIGxldCBvd24gPSB7IHRleHQ6IGh0bWwsIHJlc3RvcmUoKSB7fSB9O1xuICB0cnkge1xuICAgIG93biA9IGtlZXBPd24ocm9vdCwgaHRtbCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7IC8vIGFuIG9sZGVyIGJyb3dzZXI7IHRoZSBhbnN3ZXIgY29tZXMgZmlyc3RcbiAgICBjb25zb2xlLmVycm9yKGVycm9yKTtcbiAgfVxuICB0cnkge1xuICAgIGF3YWl0IHN3YXAocm9vdCwgb3duLnRleHQsIGpvYik7XG4gIH0gZmluYWxseSB7XG4gICAgb3duLnJlc3RvcmUoKTtcbiAgfVxuICByZXN0b3JlRW50cmllcygpO1xufTtcbiIsICIvKiBSaWRlcnM6IGlkbGUgY29tcG9uZW50cyB0aGF0IGFyZSBsaWtlbHkgdG8gaGVhciBzb21ldGhpbmcgb2YgYW4gYWN0aW9uLCBhbmQgdGhvc2UgdGhhdCBoYXZlIGhlYXJkIHNvbWV0aGluZywgdHJhdmVsXG4gKiB3aXRoIGl0cyByZXF1ZXN0LCBhbmQgdGhlIGFuc3dlciBoYXMgdGhlIG5ldyBIVE1MIG9mIGFsbC4gVGhlaXIgbGluZXMgYXJlIGhlbGQsIHdpdGhvdXQgYSB3b3JrZXIsIHVudGlsIGl0IGlzIGluLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWFsb25nIG9mIGl0cyBzY3JpcHQsIGhvdyBtYW55IGNoYXJhY3RlcnMgbWF5IHRyYXZlbCwgMDogbm9ib2R5IHJpZGVzOyBoeC10cmlnZ2VyLCBkYXRhLW5pdHJvLXRva2VuLFxuICogICAta2V5LCAtZW1pdHMsIC1maWx0ZXJzLCAtb24sIC1sYXp5LCAtYWxvbmUgb2YgYSByb290LlxuICogUG9zdHMgbml0cm8tYWxvbmc6IG9mIGVhY2ggcmlkZXIgW2NvbXBvbmVudCwgdG9rZW5dLCBvciBbY29tcG9uZW50LCB0b2tlbiwgaGVhcmQsIGNoYWluXSBpZiBpdCBoYXMgaGVhcmQgc29tZXRoaW5nLlxuICovXG5pbXBvcnQgeyBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaG9sZCwgbGluZU9mLCByZXN1bWUsIHdhaXRpbmcgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGZpbmQsIGhhc0ZpbGUsIGlzU2V0dGxlZCwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbmNvbnN0IFNMT1dfTVMgPSAxMDAwOyAvLyBzbyBsb25nIG5vYm9keSdzIGNsaWNrcyBhcmUgdG8gd2FpdCBmb3IgYW5vdGhlcidzIGFjdGlvblxuY29uc3QgUklERVMgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XTpub3QoW2RhdGEtbml0cm8tbGF6eV0sW2RhdGEtbml0cm8tYWxvbmVdKSc7XG5cbi8qKiBCeSBcImNvbXBvbmVudC5hY3Rpb25cIiBvciBcImNvbXBvbmVudDxldmVudFwiOiB3aGF0IGl0IGhhcyBzZW50IHNvIGZhciwgYW5kIHdoZXRoZXIgdGhhdCB3YXMgZm9yIGEga2V5IGVhY2ggdGltZS5cbiAqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBSZWNvcmQ8c3RyaW5nLCBib29sZWFuPj59ICovXG5jb25zdCBzZW5kcyA9IHt9O1xuLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBib29sZWFuPn0gKi9cbmNvbnN0IHNsb3cgPSB7fTtcblxuLyoqIEFzIGl0IGlzIHNlbnQuXG4gKiBAdHlwZSB7KHBhaXJzOiBhbnkpID0+IG51bWJlcn0gKi9cbmNvbnN0IHNpemVPZiA9IChwYWlycykgPT4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcyhwYWlycyl9YC5sZW5ndGg7XG5cbi8qKiBAdHlwZSB7KGRvaW5nOiBEb2luZykgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qga2V5c09mID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGhlYXJkIH0pID0+XG4gIGhlYXJkID8gaGVhcmQubWFwKChbbmFtZV0pID0+IGAke2NvbXBvbmVudH08JHtuYW1lfWApIDogW2Ake2NvbXBvbmVudH0uJHthY3Rpb259YF07XG5cbi8qKiBOb3RlIHdoYXQgd2FzIHNlbnQsIGFuZCB3aGV0aGVyIHRoYXQgdG9vayBsb25nLCBpZiBpdCB3YXMgbW9yZSB0aGFuIGEgcmlkZXIncyBydW4uXG4gKiBAdHlwZSB7KGRvaW5nOiBEb2luZywgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10sIHRvb2s/OiBudW1iZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbGVhcm4gPSAoZG9pbmcsIGV2ZW50cywgdG9vaykgPT4ge1xuICBmb3IgKGNvbnN0IGtleSBvZiBrZXlzT2YoZG9pbmcpKSB7XG4gICAgY29uc3QgbmFtZXMgPSAoc2VuZHNba2V5XSA/Pz0ge30pO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHsga2V5IH1dIG9mIGV2ZW50cykgbmFtZXNbbmFtZV0gPSAobmFtZXNbbmFtZV0gPz8gL15uaXRybzpyZWZyZXNoLS8udGVzdChuYW1lKSkgJiYga2V5ICE9IG51bGw7XG4gICAgaWYgKHRvb2spIHNsb3dba2V5XSA9IHRvb2sgPiBTTE9XX01TO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGRvaW5nOiBEb2luZykgPT4gW3N0cmluZywgdW5rbm93bl1bXX0gKi9cbmNvbnN0IGxpa2VseSA9ICh7IGRhdGFzZXQ6IHsgbml0cm9FbWl0cyB9IH0sIGRvaW5nKSA9PiBrZXlzT2YoZG9pbmcpLmZsYXRNYXAoKGtleSkgPT5cbiAgKHNlbmRzW2tleV0gPyBPYmplY3QuZW50cmllcyhzZW5kc1trZXldKSA6IG5pdHJvRW1pdHM/LnNwbGl0KCcgJykubWFwKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gW25hbWVdKSA/PyBbXSkpO1xuXG4vKiogVGhlIHJvb3RzIHRoYXQgbWF5IHJpZGUsIGJ5IHdoYXQgdGhleSBoZWFyLlxuICogQHR5cGUgeygpID0+IFJlY29yZDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IGhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55W10+fSAqL1xuICBjb25zdCBmb3VuZCA9IHt9O1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChSSURFUykpIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygcm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8ubWF0Y2goL25pdHJvOlxcUysvZykgPz8gW10pIChmb3VuZFtuYW1lXSA/Pz0gW10pLnB1c2gocm9vdCk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufTtcblxuLyoqIEhhdmUgYSBjb21wb25lbnQgcmlkZSwgaWYgaXQgbWF5IGFuZCB0aGVyZSBpcyByb29tLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgcm9vdDogYW55LCByaWRlcj86IEpvYikgPT4gYm9vbGVhbiB8IHZvaWR9ICovXG5jb25zdCB0YWtlID0gKGpvYiwgcm9vdCwgcmlkZXIgPSBuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbXSB9KSkgPT4ge1xuICBjb25zdCB7IGlkLCBkYXRhc2V0OiB7IG5pdHJvVG9rZW46IHRva2VuIH0gfSA9IHJvb3Q7XG4gIGNvbnN0IHsgcmlkZXJzIH0gPSBqb2I7XG4gIGNvbnN0IGVudHJ5ID0gSlNPTi5zdHJpbmdpZnkoW3JpZGVyLmNvbXBvbmVudCwgdG9rZW4sIC4uLihyaWRlci5oZWFyZD8uWzBdID8gW3JpZGVyLmhlYXJkLCByaWRlci5jaGFpbl0gOiBbXSldKTtcbiAgY29uc3Qgc2l6ZSA9IHNpemVPZih7IGVudHJ5IH0pO1xuICBpZiAocmlkZXJzLnNpemUgPj0gTElNSVQgfHwgc2l6ZSA+IGpvYi5yb29tIHx8IGZpbmQoaWQpICE9PSByb290IHx8ICFyb290Lm1hdGNoZXMoUklERVMpIHx8ICFpc1NldHRsZWQocm9vdCkpIHJldHVybjtcbiAgam9iLnJvb20gLT0gc2l6ZTtcbiAgcmlkZXJzLnNldChpZCwgT2JqZWN0LmFzc2lnbihyaWRlciwgeyBlbnRyeSwgaG9zdDogam9iLCByb290LCB0b2tlbiB9KSk7XG4gIGhvbGQocmlkZXIpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBUYWtlIHRob3NlIHRoYXQgYXJlIGxpa2VseSB0byBoZWFyIHdoYXQgdGhlIGpvYiBhbmQgaXRzIHJpZGVycyBzZW5kLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZGVyczogW2FueSwgRG9pbmddW10pID0+IHZvaWR9ICovXG5jb25zdCBzcHJlYWQgPSAoam9iLCBzZW5kZXJzKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY2hhaW4sIGhlYXJkLCBpZCwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IGRldGFpbHMgPSBoZWFyZD8uZmxhdE1hcCgoWywgZGV0YWlsXSkgPT4gT2JqZWN0LnZhbHVlcyhkZXRhaWwgPz8ge30pKSA/PyBbXTtcbiAgY29uc3Qga2V5cyA9IFtyb290LmRhdGFzZXQubml0cm9LZXksIC4uLmJvZHkudmFsdWVzKCksIC4uLmRldGFpbHNdLm1hcChTdHJpbmcpO1xuICAvKiogQHR5cGUgeyhvdGhlcjogYW55LCBuYW1lOiBzdHJpbmcpID0+IHZvaWR9ICovXG4gIGNvbnN0IHJlYWNoID0gKG90aGVyLCBuYW1lKSA9PiB7XG4gICAgY29uc3QgaXNPdXQgPSByaWRlcnMuc2l6ZSA+PSBMSU1JVCB8fCBvdGhlci5pZCA9PT0gaWQgfHwgY2hhaW4uaW5jbHVkZXMob3RoZXIuaWQpIHx8IGxpbmVPZihvdGhlci5pZClbMF07XG4gICAgaWYgKCFyaWRlcnMuaGFzKG90aGVyLmlkKSAmJiAoaXNPdXQgfHwgIXRha2Uoam9iLCBvdGhlcikpKSByZXR1cm47XG4gICAgc2VuZGVycy5wdXNoKFtvdGhlciwgeyBjb21wb25lbnQ6IG90aGVyLmRhdGFzZXQubml0cm9Db21wb25lbnQsIGhlYXJkOiBbW25hbWVdXSB9XSk7XG4gIH07XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0KCk7XG4gIGxldCBpbmRleDtcbiAgZm9yIChjb25zdCBbc2VuZGVyLCBkb2luZ10gb2Ygc2VuZGVycykge1xuICAgIGNvbnN0IGNhbGxzID0gSlNPTi5wYXJzZShzZW5kZXIuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGlzS2V5ZWRdIG9mIGxpa2VseShzZW5kZXIsIGRvaW5nKSkge1xuICAgICAgY29uc3QgW3RvLCBjYWxsXSA9IGNhbGxzW25hbWVdID8/IFtdO1xuICAgICAgY29uc3QgcGFyZW50ID0gZmluZCh0byk7XG4gICAgICBpZiAocGFyZW50KSByZWFjaChwYXJlbnQsIGNhbGwpO1xuICAgICAgaWYgKHNlZW4uaGFzKG5hbWUgKyBpc0tleWVkKSkgY29udGludWU7XG4gICAgICBzZWVuLmFkZChuYW1lICsgaXNLZXllZCk7XG4gICAgICBpbmRleCA/Pz0gaGVhcmVycygpO1xuICAgICAgZm9yIChjb25zdCBvdGhlciBvZiBpbmRleFtuYW1lXSA/PyBbXSkge1xuICAgICAgICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IG90aGVyLmRhdGFzZXQ7XG4gICAgICAgIGNvbnN0IGlzRm9yS2V5ID0gaXNLZXllZCB8fCBuaXRyb0ZpbHRlcnM/LmluY2x1ZGVzKGBcIiR7bmFtZX1cImApO1xuICAgICAgICBpZiAoIWlzRm9yS2V5IHx8IGtleXMuaW5jbHVkZXMobml0cm9LZXkpKSByZWFjaChvdGhlciwgbmFtZSk7IC8vIGVsc2UgYSB0YWJsZSBwb3N0cyBhbGwgaXRzIHJvd3MgZm9yIG9uZVxuICAgICAgfVxuICAgIH1cbiAgfVxufTtcblxuLyoqIENob29zZSB3aG8gdHJhdmVscyB3aXRoIGEgam9iIHRoYXQgbGVhdmVzLCBob2xkIHRoZWlyIGxpbmVzLCBhbmQgd3JpdGUgdGhlbSBpbnRvIGl0cyBib2R5LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBib2FyZCA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBib2R5LCByaWRlcnMsIHJvb3QgfSA9IGpvYjtcbiAgY29uc3QgbW9zdCA9IG9wdGlvbnMubml0cm9BbG9uZzsgLy8gYSBxdWFydGVyIG9mIHdoYXQgdGhlIHNlcnZlciBhY2NlcHRzLCBvciBsZXNzXG4gIGpvYi5yb29tID0gTWF0aC5taW4obW9zdCwgbW9zdCAqIDQgLSBzaXplT2YoYm9keSkpO1xuICBqb2IubGVmdCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBpZiAoIShqb2Iucm9vbSA+IDApIHx8IGhhc0ZpbGUoYm9keSkgfHwgcm9vdC5kYXRhc2V0Lm5pdHJvTGF6eSB8fCBrZXlzT2Yoam9iKS5zb21lKChrZXkpID0+IHNsb3dba2V5XSkpIHJldHVybjtcbiAgLyoqIEB0eXBlIHtbYW55LCBEb2luZ11bXX0gKi9cbiAgY29uc3Qgc2VuZGVycyA9IFtbcm9vdCwgam9iXV07XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygd2FpdGluZygpKSB7XG4gICAgaWYgKCFyaWRlci5pc0Fsb25lICYmIHRha2Uoam9iLCByaWRlci5yb290LCByaWRlcikpIHNlbmRlcnMucHVzaChbcmlkZXIucm9vdCwgcmlkZXJdKTtcbiAgfVxuICBzcHJlYWQoam9iLCBzZW5kZXJzKTtcbiAgaWYgKHJpZGVycy5zaXplKSBib2R5LnNldCgnbml0cm8tYWxvbmcnLCBgWyR7Wy4uLnJpZGVycy52YWx1ZXMoKV0ubWFwKCh7IGVudHJ5IH0pID0+IGVudHJ5KX1dYCk7XG59O1xuXG4vKiogTGV0IHRoZSByaWRlcnMnIGxpbmVzIGdvIG9uLCBpbiB0aGUgdGljayBpbiB3aGljaCB0aGUgYW5zd2VyIGlzIGluOiBiZWZvcmUgaXRzIGV2ZW50cywgYW5kIGJlZm9yZSB0aGUgbmV4dCBqb2IuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2UgPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkge1xuICAgIGlmIChyaWRlci5ob3N0ICE9PSBqb2IpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHsgaGVhcmQsIGlkLCBpc1N0YWxlLCByb2RlLCB0b2tlbiB9ID0gcmlkZXI7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgIGNvbnN0IGxpbmUgPSBsaW5lT2YoaWQpO1xuICAgIC8vIFdoYXQgd2FzIGxlZnQgb3V0IGJ5IGEgc2VydmVyIHRoYXQgaGFzIHJ1biB0aGUgb3RoZXJzIGlzIHRvIHNheSBpdHNlbGYgd2hhdCBpcyB3cm9uZy5cbiAgICBpZiAocm9kZSB8fCAhaGVhcmRbMF0pIGxpbmUuc2hpZnQoKTtcbiAgICBlbHNlIHJpZGVyLmlzQWxvbmUgPSBqb2IucGFydHMgJiYgam9iLnN0YXR1cyA9PT0gMjAwICYmIHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiA9PT0gdG9rZW47XG4gICAgcmlkZXIuaG9zdCA9IHJpZGVyLnRva2VuID0gbnVsbDtcbiAgICBpZiAoaXNTdGFsZSAmJiByb290ICYmICFsaW5lWzBdKSBsaW5lLnB1c2gobmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbiAgICByZXN1bWUoaWQpO1xuICB9XG59O1xuIiwgIi8qIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXIsIG9uZSBmb3IgZWFjaCBydW4gb2YgYSBjb21wb25lbnQsIHRoZSBhc2tlcidzIGZpcnN0OiBbaWQsIGxlbmd0aCBvZiBpdHMgSFRNTCwgbnVtYmVyIG9mIGl0c1xuICogZXZlbnRzLCBwbGFjZXMgb2YgdGhlIGV2ZW50cyB0aGF0IGl0IGhlYXJkXS4gVGhleSB0ZWxsIHdoYXQgbGVkIHRvIGVhY2ggZXZlbnQsIGFzIGlmIGVhY2ggY29tcG9uZW50IGhhZCBhc2tlZCBhbG9uZS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1vbiBvZiBhIHJvb3QuXG4gKi9cbmltcG9ydCB7IGxlYXJuIH0gZnJvbSAnLi9yaWRlcnMuanMnO1xuXG4vKiogU2F5IHdoZXJlIGVhY2ggZXZlbnQgY29tZXMgZnJvbSwgd2hhdCBsZWQgdG8gaXQgYW5kIHdobyBoYXMgaGVhcmQgaXQgYWxyZWFkeS4gTGVhcm4gd2hvIHNlbmRzIHdoYXQuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBldmVudHM6IFtzdHJpbmcsIGFueV1bXSkgPT4gQXJyaXZhbFtdfSAqL1xuZXhwb3J0IGNvbnN0IGFycml2YWxzT2YgPSAoam9iLCBldmVudHMpID0+IHtcbiAgY29uc3QgeyBpZCwgcGFydHMgPSBbW2lkLCAwLCBldmVudHMubGVuZ3RoLCBbXV1dLCByaWRlcnMsIHN0YXR1cywgdG9vayB9ID0gam9iO1xuICBjb25zdCBpc1dlbGwgPSBqb2IucGFydHMgJiYgc3RhdHVzID09PSAyMDA7XG4gIC8qKiBAdHlwZSB7QXJyaXZhbFtdfSAqL1xuICBjb25zdCBhcnJpdmFscyA9IFtdO1xuICBmb3IgKGNvbnN0IFtmcm9tLCAsIGNvdW50LCBwbGFjZXNdIG9mIHBhcnRzKSB7XG4gICAgY29uc3QgcnVuID0gcmlkZXJzLmdldChmcm9tKTtcbiAgICBjb25zdCB7IGNvbXBvbmVudCwgcm9vdCwgaGVhcmQ6IGJyb3VnaHQgfSA9IHJ1biA/PyBqb2I7XG4gICAgY29uc3QgaGVhcmQgPSBwbGFjZXMubWFwKChwbGFjZSkgPT4gYXJyaXZhbHNbcGxhY2VdKTtcbiAgICBmb3IgKGNvbnN0IHsgaGVhcmRCeSB9IG9mIGhlYXJkKSBoZWFyZEJ5LmFkZChmcm9tKTtcbiAgICBjb25zdCBuYW1lcyA9IGhlYXJkLm1hcCgoeyBjYWxsLCBuYW1lLCB0byB9KSA9PiBbdG8gPT09IGZyb20gPyBjYWxsIDogbmFtZV0pO1xuICAgIGNvbnN0IG93biA9IGV2ZW50cy5zbGljZShhcnJpdmFscy5sZW5ndGgsIGFycml2YWxzLmxlbmd0aCArIGNvdW50KTtcbiAgICBpZiAoaXNXZWxsKSBsZWFybihydW4gPyB7IGNvbXBvbmVudCwgaGVhcmQ6IFsuLi5icm91Z2h0LCAuLi5uYW1lc10gfSA6IGpvYiwgb3duLCBydW4gPyAwIDogdG9vayk7XG4gICAgY29uc3QgW3sgY2hhaW46IGJlZ2luLCBjb3VudHMgfSwgLi4ub3RoZXJzXSA9ICFydW4gfHwgYnJvdWdodFswXSA/IFtydW4gPz8gam9iLCAuLi5oZWFyZF0gOiBoZWFyZDtcbiAgICBjb25zdCBjaGFpbiA9IFsuLi5iZWdpbi5maWx0ZXIoKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzdGVwKSA9PiBvdGhlcnMuZXZlcnkoKHsgY2hhaW4gfSkgPT4gY2hhaW4uaW5jbHVkZXMoc3RlcCkpKSwgZnJvbV07XG4gICAgaWYgKHJ1bikge1xuICAgICAgY291bnRzW2Zyb21dID0gKGNvdW50c1tmcm9tXSA/PyAwKSArIDE7XG4gICAgICBydW4uaGVhcmQgPSBbXTsgLy8gaWYgaXQgaGFzIHJ1biBhZ2FpbiwgdGhhdCB3YXMgb2Ygd2hhdCB0aGUgb3RoZXJzIGhhdmUgc2VudFxuICAgIH1cbiAgICBjb25zdCBjYWxscyA9IEpTT04ucGFyc2Uocm9vdC5kYXRhc2V0Lm5pdHJvT24gPz8gJ3t9Jyk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgZGV0YWlsXSBvZiBvd24pIHtcbiAgICAgIGNvbnN0IFt0bywgY2FsbF0gPSBjYWxsc1tuYW1lXSA/PyBbXTtcbiAgICAgIGFycml2YWxzLnB1c2goeyBuYW1lLCBkZXRhaWwsIGZyb20sIGNoYWluLCBjb3VudHMsIGhlYXJkQnk6IG5ldyBTZXQoKSwgdG8sIGNhbGwgfSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBhcnJpdmFscztcbn07XG4iLCAiLyogVGhlIGV2ZW50cyBvZiBhbiBhbnN3ZXIsIG9yIG5pdHJvOmVycm9yIHtjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1c30sIHJlYWNoIHRoZSBwYWdlIG9uY2UsIGluIG9yZGVyLiAqL1xuaW1wb3J0IHsgdW5zZW50IH0gZnJvbSAnLi9hZ2Fpbi5qcyc7XG5pbXBvcnQgeyBhbm5vdW5jZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGNhdXNlcywgZHJvcCwgZW5xdWV1ZSwgZmFpbHVyZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZXZlbnRPZiwgZmluZCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgYXJyaXZhbHNPZiB9IGZyb20gJy4vcGFydHMuanMnO1xuaW1wb3J0IHsgcmVsZWFzZSB9IGZyb20gJy4vcmlkZXJzLmpzJztcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBkZWxpdmVyID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjb21wb25lbnQsIGFjdGlvbiwgc3RhdHVzLCByZXNvbHZlLCByZWplY3QsIHJlc3VsdCB9ID0gam9iO1xuICByZWxlYXNlKGpvYik7XG4gIGFubm91bmNlKCdhbnN3ZXJlZCcsIGpvYik7XG4gIGNvbnN0IGVycm9yID0gam9iLmVycm9yID8/IG9wdGlvbnNbYG5pdHJvRXJyb3ItJHtzdGF0dXN9YF0gPz8gb3B0aW9ucy5uaXRyb0Vycm9yO1xuICBmb3IgKGNvbnN0IGFycml2YWwgb2YgYXJyaXZhbHNPZihqb2IsIGpvYi5ldmVudHMgPz8gW1snbml0cm86ZXJyb3InLCB7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzIH1dXSkpIHtcbiAgICBjb25zdCB7IGNhbGwsIGRldGFpbCwgZnJvbSwgbmFtZSwgdG8gfSA9IGFycml2YWw7XG4gICAgY29uc3QgY2F1c2UgPSBldmVudE9mKG5hbWUsIGRldGFpbCk7XG4gICAgY2F1c2VzLnNldChjYXVzZSwgYXJyaXZhbCk7XG4gICAgaWYgKGZyb20gPT09IGlkICYmIG5hbWUgPT09ICduaXRybzplcnJvcicpIHtcbiAgICAgIGlmIChqb2IuaXNVbnNlbnQpIHVuc2VudC5zZXQoY2F1c2UsIGpvYik7XG4gICAgICByZWplY3Q/LihmYWlsdXJlKGRldGFpbCkpO1xuICAgIH1cbiAgICBpZiAoZnJvbSA9PT0gaWQgJiYgbmFtZSA9PT0gJ25pdHJvOmFjdGlvbi1jb21wbGV0ZScpIHJlc29sdmU/LihyZXN1bHQgPT09IHVuZGVmaW5lZCA/IGRldGFpbCA6IHsgLi4uZGV0YWlsLCByZXN1bHQgfSk7XG4gICAgKGZpbmQoZnJvbSkgPz8gZG9jdW1lbnQuYm9keSkuZGlzcGF0Y2hFdmVudChjYXVzZSk7XG4gICAgaWYgKGZpbmQodG8pKSBlbnF1ZXVlKG5ld0pvYihmaW5kKHRvKSwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbW2NhbGwsIGRldGFpbF1dLCBjYXVzZSB9KSk7XG4gIH1cbiAgZm9yIChjb25zdCByaWRlciBvZiBqb2IucmlkZXJzLnZhbHVlcygpKSByaWRlci5yb2RlICYmIGFubm91bmNlKCdkb25lJywgcmlkZXIpO1xufTtcblxuLy8gQSB3YXkgb3V0IG9mIHRoZSBwYWdlIGFib3J0cyByZXF1ZXN0cywgc2Vjb25kcyBiZWZvcmUgdGhlIHBhZ2UgZ29lcy4gTm9ib2R5IHNheXMgaWYgaXQgd2lsbCBnbzpcbi8vIGEgZG93bmxvYWQgYmVnaW5zIGxpa2UgdGhhdCwgdG9vLlxubGV0IGxlYXZpbmcgPSAwO1xuLyoqIEB0eXBlIHtKb2JbXX0gKi9cbmNvbnN0IGFib3J0ZWQgPSBbXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZmluaXNoID0gKGpvYikgPT4gdm9pZCAobGVhdmluZyAmJiAham9iLnN0YXR1cyA/IGFib3J0ZWQucHVzaChqb2IpIDogZGVsaXZlcihqb2IpKTtcblxuLyoqIEB0eXBlIHsoZW5kOiAoam9iOiBhbnksIHdoeTogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RheSA9IChlbmQpID0+IHtcbiAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICBsZWF2aW5nID0gMDtcbiAgZm9yIChjb25zdCBqb2Igb2YgYWJvcnRlZC5zcGxpY2UoMCkpIGVuZChqb2IsICd0aGUgcGFnZSB3YXMgbGVmdCcpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RXZlbnRzID0gKCkgPT4ge1xuICBvbignYmVmb3JldW5sb2FkJywgKCkgPT4ge1xuICAgIGNsZWFyVGltZW91dChsZWF2aW5nKTtcbiAgICBsZWF2aW5nID0gc2V0VGltZW91dChzdGF5LCAxMDAwMCwgZGVsaXZlcik7XG4gIH0pO1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiBjbGVhclRpbWVvdXQobGVhdmluZykpO1xuICBvbigncGFnZXNob3cnLCAoKSA9PiBzdGF5KGRyb3ApKTsgLy8gdGhlIGJyb3dzZXIgaGFzIGtlcHQgaXRcbn07XG4iLCAiLyogVGhlIGJyaWRnZTogcmVxdWVzdHMgb2YgY29tcG9uZW50cyBiZWNvbWUgam9iczsgZWFjaCBpcyBzZW50LCBhbnN3ZXJlZCwgYW5kIGl0cyBldmVudHMgZGVsaXZlcmVkLlxuICogV2lyZTogZG9jcy9hcmNoaXRlY3R1cmUubWQuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8taGVhcmQsIC1lcnJvciwgLWVycm9yLTxzdGF0dXM+IG9mIGl0cyBzY3JpcHQ7IGlkLFxuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLWtleSwgLXVybCwgLXRva2VuLCAtZmlsdGVycywgLW9uLCAtbGF6eSBvZiBhIHJvb3Q7IC1hcmdzLCAtbW9kZWwsIC1vd25lciBpbnNpZGUuXG4gKi9cbmltcG9ydCB7IGluc2lzdCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgYWNjZXB0IH0gZnJvbSAnLi9hbnN3ZXJzLmpzJztcbmltcG9ydCB7IGZpbmlzaCB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHJlYWRGaWVsZHMgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGhlYXIsIGlzT3VyTmFtZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGRyb3AsIGVucXVldWUsIHJ1bldpdGggfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFjdGlvbk9mLCBhZGRyZXNzLCBhbGwsIGZpbmQsIGZpcnN0LCBvcHRpb25zLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgYm9hcmQsIHJlbGVhc2UgfSBmcm9tICcuL3JpZGVycy5qcyc7XG5cbi8qKiBNYWtlIGEgam9iIG9mIGEgcmVxdWVzdCBvZiBodG14LlxuICogQHR5cGUgeyhjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9ICh7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IHJvb3RPZihlbGVtZW50KTtcbiAgY29uc3QgYWN0aW9uID0gYWN0aW9uT2Yocm9vdCwgcGF0aCk7XG4gIGlmIChlbGVtZW50ID09PSByb290KSByZXR1cm4gcmVhY3Qocm9vdCwgY2F1c2UsIHsgYWN0aW9uLCBwYXRoIH0pO1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCB7IHBhdGgsIHNvdXJjZTogZWxlbWVudCB9KTtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGJvZHkgPz8gW10pIGlmICghaXNPdXJOYW1lKG5hbWUpKSBqb2IuYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIEpTT04ucGFyc2UoZWxlbWVudC5kYXRhc2V0Lm5pdHJvQXJncyA/PyAne30nKSk7XG4gIHJlYWRGaWVsZHMoam9iKTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIHdoYXQgYSByb290IGFza3MgZm9yIGJ5IGl0c2VsZjogYWZ0ZXIgYW4gZXZlbnQsIHVubGVzcyB0aGF0IGlzIGZvciBhbm90aGVyIGtleSwgb3IgYXMgYSBwb2xsLlxuICogQHR5cGUgeyhyb290OiBhbnksIGNhdXNlPzogYW55LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWN0ID0gKHJvb3QsIGNhdXNlLCBtb3JlKSA9PiB7XG4gIGNvbnN0IHsgbml0cm9GaWx0ZXJzLCBuaXRyb0tleSB9ID0gcm9vdC5kYXRhc2V0O1xuICBjb25zdCB7IHR5cGUsIGRldGFpbCB9ID0gY2F1c2UgPz8ge307XG4gIGNvbnN0IGtleXMgPSAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KHR5cGUpICYmIGRldGFpbD8ua2V5ICE9IG51bGwgPyBbJ2tleSddIDogSlNPTi5wYXJzZShuaXRyb0ZpbHRlcnMgPz8gJ3t9JylbdHlwZV07XG4gIGlmIChrZXlzPy5ldmVyeSgoLyoqIEB0eXBlIHthbnl9ICovIGtleSkgPT4gYCR7ZGV0YWlsPy5ba2V5XX1gICE9PSBuaXRyb0tleSkpIHJldHVybjtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBjYXVzZSwgaXNQb2xsOiAhY2F1c2UsIGlzUXVpZXQ6IHRydWUsIC4uLm1vcmUgfSk7XG4gIGlmICgvXm5pdHJvOi8udGVzdCh0eXBlKSkgam9iLmhlYXJkID0gW1t0eXBlLCBkZXRhaWxdXTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIGFuIGFjdGlvbiB3aXRoIGFyZ3VtZW50cyBhbmQgd2hhdCBzdGFuZHMgaW4gdGhlIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgYXJnczogb2JqZWN0LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHBvc3QgPSAocm9vdCwgYWN0aW9uLCBhcmdzLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIG1vcmUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIGFyZ3MpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBAdHlwZSB7KGNvbXBvbmVudDogc3RyaW5nLCBrZXk6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgbWlzc2luZyA9IChjb21wb25lbnQsIGtleSkgPT4ge1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KGFsbChST09UKS5tYXAoKHsgZGF0YXNldCB9KSA9PiBkYXRhc2V0Lm5pdHJvQ29tcG9uZW50KSldO1xuICBpZiAobmFtZXMuaW5jbHVkZXMoY29tcG9uZW50KSkgcmV0dXJuIGBub25lIG9uIHRoaXMgcGFnZSBoYXMgdGhlIGtleSAke0pTT04uc3RyaW5naWZ5KGtleSl9YDtcbiAgY29uc3QgbmVhcmVzdCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpICYmIHdpbmRvdy5uaXRyb0RlYnVnPy5zdWdnZXN0KGNvbXBvbmVudCwgbmFtZXMpO1xuICByZXR1cm4gYG9uIHRoaXMgcGFnZSB0aGVyZSBpcyAke25hbWVzLmxlbmd0aCA/IGBvbmx5ICR7bmFtZXMuam9pbignLCAnKX1gIDogJ25vbmUnfS4ke25lYXJlc3QgfHwgJyd9YDtcbn07XG5cbi8qKiBAdHlwZSB7Tml0cm9bJ2NhbGwnXX0gKi9cbmNvbnN0IGNhbGwgPSAoY29tcG9uZW50LCBhY3Rpb24sIGFyZ3MgPSB7fSwgeyBrZXkgfSA9IHt9KSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3Qgb25lID0ga2V5ID09IG51bGwgPyAnJyA6IGBbZGF0YS1uaXRyby1rZXk9JHtDU1MuZXNjYXBlKGAke2tleX1gKX1dYDtcbiAgICBjb25zdCByb290ID0gZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD0ke0NTUy5lc2NhcGUoY29tcG9uZW50KX1dJHtvbmV9YCk7XG4gICAgaWYgKHJvb3QpIHBvc3Qocm9vdCwgYWN0aW9uLCBhcmdzLCB7IHJlc29sdmUsIHJlamVjdCB9KTtcbiAgICBlbHNlIGRyb3AoeyBjb21wb25lbnQsIGFjdGlvbiwgcmVqZWN0IH0sIG1pc3NpbmcoY29tcG9uZW50LCBrZXkpKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcnVuID0gYXN5bmMgKGpvYiwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGNoYWluLCBpZCB9ID0gam9iO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIC8vIFRoZSBuZXh0IHBhZ2UgbWF5IGhhdmUgYSBjb21wb25lbnQgb2YgdGhpcyBpZC5cbiAgY29uc3QgaXNHb25lID0gIXJvb3QgfHwgKHJvb3QgIT09IGpvYi5yb290ICYmIGpvYi5wYWdlICE9PSBhZGRyZXNzKCkpO1xuICBpZiAoaXNHb25lICYmICFqb2IuaXNRdWlldCkgZmluaXNoKE9iamVjdC5hc3NpZ24oam9iLCB7IHN0YXR1czogMCwgZXJyb3I6IG9wdGlvbnNbJ25pdHJvRXJyb3ItNDA0J10gfSkpO1xuICBpZiAoaXNHb25lIHx8IChqb2IucmVqZWN0ICYmIHJvb3QuZGF0YXNldC5uaXRyb0xhenkpKSByZXR1cm4gZHJvcChqb2IsICdpdCBpcyBub3QgdGhlcmUnKTtcbiAgaWYgKCFqb2IuYmVndW4pIGZpbGwoam9iLCByb290KTsgLy8gZWxzZSBpdCBpcyB0byBiZSBzZW50IGFzIGl0IHdhc1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBpbnNpc3Qoam9iLCAoKSA9PiB7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpID8/IGRvY3VtZW50LmJvZHk7IC8vIGl0IG1heSBnbyBtZWFud2hpbGVcbiAgICBjb25zdCBzb3VyY2UgPSBqb2Iuc291cmNlPy5pc0Nvbm5lY3RlZCA/IGpvYi5zb3VyY2UgOiByb290O1xuICAgIHJldHVybiBhZGFwdGVyLnNlbmQoam9iLCB7IHJvb3QsIHNvdXJjZSwgaGVhZGVyczogY2hhaW5bMF0gJiYgeyAnTml0cm8tQ2hhaW4nOiBjaGFpbi5qb2luKCkgfSB9KTtcbiAgfSk7XG4gIGlmIChhbnN3ZXIpIGF3YWl0IGFjY2VwdChPYmplY3QuYXNzaWduKGpvYiwgeyBhbnN3ZXIgfSksIGFuc3dlciwgYWRhcHRlcik7XG4gIGVsc2UgaWYgKGpvYi5zdGF0dXMgPT0gbnVsbCkgcmV0dXJuIGRyb3Aoam9iLCAnYSBsaXN0ZW5lciBvciBoeC1zeW5jIHN0b3BwZWQgaXQnKTtcbiAgZmluaXNoKGpvYik7XG59O1xuXG4vKiogRmlsbCB0aGUgYm9keTogdGhlIG5ld2VzdCB0b2tlbiwgZXZlbnRzIGhlYXJkLCBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCByb290OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmaWxsID0gKGpvYiwgcm9vdCkgPT4ge1xuICBjb25zdCB7IGJvZHksIGNvdW50cywgaGVhcmQsIGlkLCBzZW50IH0gPSBqb2I7XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IHJvb3QsIHRva2VuOiByb290LmRhdGFzZXQubml0cm9Ub2tlbiB9KTtcbiAgY291bnRzW2lkXSA9IChjb3VudHNbaWRdID8/IDApICsgMTtcbiAgaWYgKGhlYXJkKSBib2R5LnNldCgnbml0cm8tZXZlbnRzJywgSlNPTi5zdHJpbmdpZnkoaGVhcmQpKTtcbiAgY29uc3QgbmFtZXMgPSBuZXcgU2V0KCk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBib3VuZCwgdmFsdWVzIH0gb2Ygc2VudC52YWx1ZXMoKSkge1xuICAgIGlmICghYm91bmQpIGNvbnRpbnVlO1xuICAgIG5hbWVzLmFkZChib3VuZCk7XG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgfVxuICBpZiAoIWpvYi5pc1F1aWV0KSBib2R5LnNldCgnbml0cm8tZmllbGRzJywgWy4uLm5hbWVzXS5qb2luKCkpO1xuICBib2FyZChqb2IpO1xuICBib2R5LmFwcGVuZCgnbml0cm8tdG9rZW4nLCBqb2IudG9rZW4gPz8gJycpO1xufTtcblxuLyoqIExldCByZXF1ZXN0cyBvZiBodG14IGJlY29tZSBqb2JzLCBhbmQgam9icyBsZWF2ZS5cbiAqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBjb25uZWN0ID0gKGFkYXB0ZXIpID0+IHtcbiAgYWRhcHRlci5jYXB0dXJlKGFzayk7XG4gIHJ1bldpdGgoKGpvYikgPT4gcnVuKGpvYiwgYWRhcHRlcikuZmluYWxseSgoKSA9PiByZWxlYXNlKGpvYikpKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEJyaWRnZSA9ICgpID0+IHtcbiAgd2luZG93Lm5pdHJvID0geyBmaW5kLCBmaXJzdCwgcm9vdE9mLCBjYWxsLCBvbjogaGVhciB9O1xufTtcbiIsICIvKiBUaGUgYmVnaW5uaW5nIG9mIGEgcGFnZTogb3VyIHNjcmlwdCBzdGFuZHMgYmVmb3JlIGh0bXgsIHNvIG5vdGhpbmcgaXMgYXNrZWQgYmVmb3JlIHRoZSBicmlkZ2UgaXMgdGhlcmUsIGFuZCBib3RoXG4gKiBiZWdpbiBhdCBET01Db250ZW50TG9hZGVkLCB3aGljaCBjb21lcyBhZnRlciBkZWZlcnJlZCBzY3JpcHRzLCBvciBhZnRlciB0aG9zZSB0aGF0IGRpZCBub3QgbG9hZC4gV2hhdCBpcyBjbGlja2VkXG4gKiBvciBzZW50IG1lYW53aGlsZSBpcyBkb25lIHRoZW4uXG4gKlxuICogUmVhZHM6IGh4LXBvc3Qgb2Ygd2hhdCBpcyBjbGlja2VkIG9yIHNlbnQuIEhlYXJzOiBjbGljaywgc3VibWl0OyBET01Db250ZW50TG9hZGVkLlxuICovXG5pbXBvcnQgeyBBU0tTLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLy8gV2hhdCBhIGNsaWNrIGRvZXMgbW9yZSB0byB0aGFuIHRvIGFzay4gVGhlaXIgdmFsdWVzIGFyZSB0aGVyZSB3aGVuIGh0bXggYmVnaW5zLlxuY29uc3QgT1RIRVJTID0gJ2Zvcm0sbGFiZWwsc2VsZWN0LHRleHRhcmVhLGlucHV0Om5vdChbdHlwZT1zdWJtaXRdLFt0eXBlPWltYWdlXSxbdHlwZT1idXR0b25dKSc7XG4vKiogQHR5cGUgeygoKSA9PiB2b2lkKVtdfSAqL1xuY29uc3QgZWFybHkgPSBbXTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGNsaWNrID0gKGV2ZW50KSA9PiB7XG4gIGNvbnN0IGNvbnRyb2wgPSBldmVudC50YXJnZXQuY2xvc2VzdD8uKGBidXR0b24saW5wdXQsbGFiZWwsZm9ybSwke0FTS1N9YCk7XG4gIGlmICghY29udHJvbCB8fCBjb250cm9sLm1hdGNoZXMoT1RIRVJTKSkgcmV0dXJuO1xuICBjb25zdCBzZW5kcyA9IC9zdWJtaXR8aW1hZ2UvLnRlc3QoY29udHJvbC50eXBlKSAmJiBjb250cm9sLmZvcm0/Lm1hdGNoZXMoQVNLUyk7XG4gIGlmICghc2VuZHMgJiYgIWNvbnRyb2wubWF0Y2hlcyhBU0tTKSkgcmV0dXJuO1xuICBzdG9wKGV2ZW50KTtcbiAgZWFybHkucHVzaCgoKSA9PiBjb250cm9sLmNsaWNrKCkpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHN1Ym1pdCA9IChldmVudCkgPT4geyAvLyB3aXRob3V0IGEgYnV0dG9uXG4gIGlmICghZXZlbnQudGFyZ2V0Lm1hdGNoZXM/LihBU0tTKSkgcmV0dXJuO1xuICBzdG9wKGV2ZW50KTtcbiAgZWFybHkucHVzaCgoKSA9PiBldmVudC50YXJnZXQucmVxdWVzdFN1Ym1pdCgpKTtcbn07XG5cbi8qKiBDYWxsIGBiZWdpbmAgb25jZSBhbGwgc2NyaXB0cyBvZiB0aGUgcGFnZSBoYXZlIGNvbWUsIGF0IG9uY2UgaW4gYSBwYWdlIHRoYXQgaXMgdGhlcmUgYWxyZWFkeTsgYGZpcnN0YCBpcyB0aGVcbiAqIGV2ZW50IG9mIGFuIGh0bXggdGhhdCB3b3VsZCBiZWdpbiBiZWZvcmUuXG4gKiBAdHlwZSB7KGJlZ2luOiAoKSA9PiB2b2lkLCBmaXJzdD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3aGVuTG9hZGVkID0gKGJlZ2luLCBmaXJzdCA9ICduZXZlcicpID0+IHtcbiAgaWYgKHBlcmZvcm1hbmNlLnRpbWluZy5kb21Db250ZW50TG9hZGVkRXZlbnRTdGFydCkgcmV0dXJuIGJlZ2luKCk7XG4gIGNvbnN0IGxpc3RlbmVycyA9IE9iamVjdC5lbnRyaWVzKHsgY2xpY2ssIHN1Ym1pdCwgW2ZpcnN0XTogc3RvcCB9KTtcbiAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGxpc3RlbmVycykgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW25hbWUsIGxpc3RlbmVyXSBvZiBsaXN0ZW5lcnMpIHdpbmRvdy5yZW1vdmVFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbiAgICBiZWdpbigpO1xuICAgIHNldFRpbWVvdXQoKCkgPT4gZWFybHkuZm9yRWFjaCgoYWN0KSA9PiBhY3QoKSkpOyAvLyBodG14IDIgYmVnaW5zIGF0IHRoaXMgZXZlbnQsIHRvbywgYW5kIGFmdGVyIHRoaXNcbiAgfSk7XG59O1xuIiwgIi8qIExvYWRzIGxhenkgY29tcG9uZW50cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1sYXp5IG9mIGEgcGxhY2Vob2xkZXIncyByb290OiBcImxvYWRcIiwgb3IgXCJ2aXNpYmxlXCI6IGFzayB3aGVuIGl0IGlzIHNlZW47XG4gKiAgIGRhdGEtbml0cm8tZ3JvdXA6IHRoZSBwbGFjZWhvbGRlcnMgb2YgYSBuYW1lIGFzayB0b2dldGhlciwgYXMgc29vbiBhcyBvbmUgb2YgdGhlbSBkb2VzO1xuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCBhbmQgZGF0YS1uaXRyby10b2tlbiBvZiB0aGUgcm9vdC5cbiAqIFBvc3RzIG5pdHJvLW1vdW50OyBmb3IgYSBncm91cCBvbmUgcG9zdHMgaXQgd2l0aCBncm91cCwgXCI8Y29tcG9uZW50PiA8dG9rZW4+XCIgb2YgZWFjaCBvZiB0aGUgb3RoZXJzLlxuICogV2hhdCBhIHBsYWNlaG9sZGVyIGhlYXJzIG9uIHRoZSBjb21wb25lbnQncyBiZWhhbGYsIHRoZSBjb21wb25lbnQgZ2V0cyBhcyBzb29uIGFzIGl0IGlzIHRoZXJlLlxuICovXG5pbXBvcnQgeyBwb3N0LCByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMQVpZID0gJ1tkYXRhLW5pdHJvLWxhenldJztcbmNvbnN0IE1PVU5UID0gJ25pdHJvLW1vdW50JztcbmNvbnN0IEdST1VQX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IGtub3duID0gbmV3IFdlYWtTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PGFueVtdPn0gKi9cbmNvbnN0IGdyb3VwcyA9IG5ldyBTZXQoKTsgLy8gdW5kZXIgd2F5OiB0aGUgcGxhY2Vob2xkZXIgdGhhdCBoYXMgYXNrZWQsIGFuZCB0aGUgb3RoZXJzXG4vKiogQHR5cGUge1dlYWtTZXQ8RWxlbWVudD59ICovXG5jb25zdCB0cmllZCA9IG5ldyBXZWFrU2V0KCk7IC8vIHdpdGggYSBncm91cCwgaW4gdmFpbjogZWFjaCBhc2tzIGFsb25lLCBhbmQgc2F5cyB3aGF0IGlzIHdyb25nXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgbG9hZGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHBsYWNlaG9sZGVyc1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBhbnlbXT59ICovXG5jb25zdCBvdmVyaGVhcmQgPSBuZXcgTWFwKCk7IC8vIGJ5IHRoZSBwbGFjZWhvbGRlcidzIGlkXG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBhc2tBbG9uZSA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBsb2FkaW5nLmFkZChwbGFjZWhvbGRlci5pZCk7XG4gIGVucXVldWUobmV3Sm9iKHBsYWNlaG9sZGVyLCBNT1VOVCwgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyczogYW55W10pID0+IHZvaWR9ICovXG5jb25zdCBhc2tUb2dldGhlciA9IChncm91cCkgPT4ge1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgaWYgKCFvdGhlcnNbMF0pIHJldHVybiBmaXJzdCAmJiBhc2tBbG9uZShmaXJzdCk7XG4gIGdyb3Vwcy5hZGQoZ3JvdXApO1xuICBmb3IgKGNvbnN0IHsgaWQgfSBvZiBncm91cCkgbG9hZGluZy5hZGQoaWQpO1xuICBjb25zdCBtZW1iZXJzID0gb3RoZXJzLm1hcCgoeyBkYXRhc2V0IH0pID0+IGAke2RhdGFzZXQubml0cm9Db21wb25lbnR9ICR7ZGF0YXNldC5uaXRyb1Rva2VufWApO1xuICBwb3N0KGZpcnN0LCBNT1VOVCwgeyBncm91cDogbWVtYmVycyB9LCB7IGdyb3VwIH0pO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzV2FpdGluZyA9IChwbGFjZWhvbGRlcikgPT4gcGxhY2Vob2xkZXIuaXNDb25uZWN0ZWQgJiYgcGxhY2Vob2xkZXIubWF0Y2hlcyhMQVpZKTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBjb25zdCB1bmRlcldheSA9IG5ldyBTZXQoWy4uLmdyb3Vwc10uZmxhdCgpKTtcbiAgaWYgKHVuZGVyV2F5LmhhcyhwbGFjZWhvbGRlcikpIHJldHVybjtcbiAgY29uc3QgeyBuaXRyb0dyb3VwIH0gPSBwbGFjZWhvbGRlci5kYXRhc2V0O1xuICBjb25zdCBvdGhlcnMgPSBhbGwoYCR7TEFaWX1bZGF0YS1uaXRyby1ncm91cF1gKS5maWx0ZXIoKG1lbWJlcikgPT5cbiAgICBtZW1iZXIgIT09IHBsYWNlaG9sZGVyICYmIG1lbWJlci5kYXRhc2V0Lm5pdHJvR3JvdXAgPT09IG5pdHJvR3JvdXAgJiYgIXRyaWVkLmhhcyhtZW1iZXIpICYmICF1bmRlcldheS5oYXMobWVtYmVyKSk7XG4gIGFza1RvZ2V0aGVyKHRyaWVkLmhhcyhwbGFjZWhvbGRlcikgPyBbcGxhY2Vob2xkZXJdIDogW3BsYWNlaG9sZGVyLCAuLi5vdGhlcnNdLnNsaWNlKDAsIEdST1VQX0xJTUlUKSk7XG59O1xuXG4vKiogTGV0IHRoZSBvdGhlcnMgb2YgYSBncm91cCBnbyBvbiBvbmNlIHRoZSBmaXJzdCBoYXMgYmVlbiBhbnN3ZXJlZCwgd2VsbCBvciBub3QuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZ29PbiA9ICh7IGFjdGlvbiwgaWQsIHJvb3QsIGdyb3VwID0gW3Jvb3RdIH0pID0+IHtcbiAgaWYgKGFjdGlvbiAhPT0gTU9VTlQpIHJldHVybjtcbiAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gZ3JvdXA7XG4gIGNvbnN0IGxlZnQgPSBvdGhlcnMuZmlsdGVyKGlzV2FpdGluZyk7XG4gIGdyb3Vwcy5kZWxldGUoZ3JvdXApO1xuICBpZiAoaXNXYWl0aW5nKGZpcnN0KSkgeyAvLyBpbiB2YWluXG4gICAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAgIGlmIChvdGhlcnNbMF0pIHRyaWVkLmFkZChmaXJzdCk7XG4gICAgcmV0dXJuIGFza1RvZ2V0aGVyKGxlZnQpOyAvLyB0aGV5IGFyZSBub3QgdG8gYmxhbWVcbiAgfVxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGxlZnQpIHtcbiAgICB0cmllZC5hZGQob3RoZXIpO1xuICAgIGFza0Fsb25lKG90aGVyKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoaWQpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAocm9vdD8ubWF0Y2hlcyhMQVpZKSkgcmV0dXJuO1xuICBjb25zdCBjYXVzZXMgPSBvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXTtcbiAgb3ZlcmhlYXJkLmRlbGV0ZShpZCk7XG4gIGxvYWRpbmcuZGVsZXRlKGlkKTtcbiAgLy8gT25lIHJlcXVlc3QgaXMgbWFkZSBvZiB0aGVtIGFsbC5cbiAgZm9yIChjb25zdCBjYXVzZSBvZiByb290ID8gY2F1c2VzIDogW10pIHJlYWN0KHJvb3QsIGNhdXNlKTtcbn07XG5cbi8vIE9uZSB0aGF0IGNvdWxkIG5vdCBiZSBsb2FkZWQgaXMgYXNrZWQgZm9yIGFnYWluIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbmNvbnN0IHNlZW4gPSBuZXcgSW50ZXJzZWN0aW9uT2JzZXJ2ZXIoKGVudHJpZXMpID0+IHtcbiAgZm9yIChjb25zdCB7IGlzSW50ZXJzZWN0aW5nLCB0YXJnZXQgfSBvZiBlbnRyaWVzKSB7XG4gICAgaWYgKCF0YXJnZXQubWF0Y2hlcyhMQVpZKSkgc2Vlbi51bm9ic2VydmUodGFyZ2V0KTtcbiAgICBlbHNlIGlmIChpc0ludGVyc2VjdGluZykgYXNrKHRhcmdldCk7XG4gIH1cbn0pO1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlaG9sZGVyIG9mIGFsbChMQVpZKSkge1xuICAgIGlmIChrbm93bi5oYXMocGxhY2Vob2xkZXIpKSBjb250aW51ZTtcbiAgICBrbm93bi5hZGQocGxhY2Vob2xkZXIpO1xuICAgIGlmIChwbGFjZWhvbGRlci5kYXRhc2V0Lm5pdHJvTGF6eSA9PT0gJ3Zpc2libGUnKSBzZWVuLm9ic2VydmUocGxhY2Vob2xkZXIpO1xuICAgIGVsc2UgYXNrKHBsYWNlaG9sZGVyKTtcbiAgfVxuICBmb3IgKGNvbnN0IGlkIG9mIG5ldyBTZXQoWy4uLm92ZXJoZWFyZC5rZXlzKCksIC4uLmxvYWRpbmddKSkgdGVsbChpZCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMYXp5ID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBjYXVzZSwgaWQsIHJvb3QgfSkgPT4ge1xuICAgIGlmICghY2F1c2U/LnR5cGUuc3RhcnRzV2l0aCgnbml0cm86JykgfHwgIXJvb3QubWF0Y2hlcyhMQVpZKSkgcmV0dXJuIHRydWU7XG4gICAgLy8gSXQgaXMgbWFkZSBhbmV3IGFueXdheS5cbiAgICBpZiAobG9hZGluZy5oYXMoaWQpIHx8ICFjYXVzZS50eXBlLnN0YXJ0c1dpdGgoJ25pdHJvOnJlZnJlc2gtJykpIG92ZXJoZWFyZC5zZXQoaWQsIFsuLi4ob3ZlcmhlYXJkLmdldChpZCkgPz8gW10pLCBjYXVzZV0pO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIGhlYXIoJ2Fuc3dlcmVkJywgZ29Pbik7XG4gIGNvbnN0IHdhdGNoID0geyBhdHRyaWJ1dGVGaWx0ZXI6IFsnZGF0YS1uaXRyby1sYXp5J10sIGNoaWxkTGlzdDogdHJ1ZSwgc3VidHJlZTogdHJ1ZSB9O1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihsb29rKS5vYnNlcnZlKGRvY3VtZW50LmRvY3VtZW50RWxlbWVudCwgd2F0Y2gpO1xuICBsb29rKCk7XG59O1xuIiwgIi8qIExpdmUgaW5wdXRzOiB3aGF0IGlzIHR5cGVkIGdvZXMgdG8gdGhlIHNlcnZlciBhZnRlciBhIHBhdXNlLCB3aXRoIHRoZSBhY3Rpb24gXCJzeW5jXCIuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc3luYyBvZiBhIGJvdW5kIGlucHV0IChkYXRhLW5pdHJvLW1vZGVsKSwgb3Igb2YgYSBmb3JtIHdob3NlIGlucHV0cyBhcmUgYWxsIGxpdmU6IHRoZVxuICogICBwYXVzZSBpbiBtaWxsaXNlY29uZHMsIG9yIFwiY2hhbmdlXCIgdG8gd2FpdCB1bnRpbCB0aGUgaW5wdXQgaXMgbGVmdC5cbiAqIFBvc3RzIHN5bmM6IGZpZWxkLCB0aGUgbmFtZXMgb2Ygd2hhdCB3YXMgdG91Y2hlZDsgb2YgYSBmb3JtIGFsc28gZm9ybSwgaXRzIHZhbHVlcyBhcyBhIHF1ZXJ5LlxuICogSGVhcnM6IGlucHV0LCBjaGFuZ2UsIGNvbXBvc2l0aW9uZW5kLlxuICpcbiAqIFRoZSBwYXVzZSBpcyBjb3VudGVkIGhlcmUgYW5kIG5vdCBieSBoeC10cmlnZ2VyOiBhIHRpbWVyIG9mIGh0bXggZGllcyB3aXRoIGl0cyBlbGVtZW50LCB3aGljaCBhbnlcbiAqIGFuc3dlciBtYXkgcmVwbGFjZSwgYW5kIGh0bXggd291bGQgc2VuZCB3aGF0IGVsc2Ugc3RhbmRzIGluIHRoZSBmb3JtLCBmb3IgdGhlIGFuc3dlciB0byBjbGVhci5cbiAqL1xuaW1wb3J0IHsgcG9zdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IFRZUEVELCB2YWx1ZXNPZiB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsT2YsIGZpbmQsIG9uLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcblxuY29uc3QgU1lOQyA9ICdkYXRhLW5pdHJvLXN5bmMnO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBMaXZlUm9vdD59ICovXG5jb25zdCByb290cyA9IG5ldyBNYXAoKTsgLy8gYnkgaWRcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gTGl2ZVJvb3R9ICovXG5jb25zdCBsaXZlUm9vdCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gcm9vdHMuZ2V0KGlkKSA/PyB7IGR1ZTogbmV3IE1hcCgpIH07XG4gIHJvb3RzLnNldChpZCwgbGl2ZSk7XG4gIHJldHVybiBsaXZlO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgbmFtZTogc3RyaW5nKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGlucHV0c09mID0gKHJvb3QsIG5hbWUpID0+IGFsbE9mKGBbbmFtZT0ke0NTUy5lc2NhcGUobmFtZSl9XWAsIHJvb3QpO1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmNvbnN0IHZhbHVlT2YgPSAocm9vdCwgbmFtZSkgPT4gaW5wdXRzT2Yocm9vdCwgbmFtZSkuZmxhdE1hcCh2YWx1ZXNPZikuam9pbignXFxuJyk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHsgdGFyZ2V0LCB0eXBlLCBpc0NvbXBvc2luZyB9KSA9PiB7XG4gIGNvbnN0IGhvbGRlciA9IHRhcmdldC5jbG9zZXN0Py4oYFske1NZTkN9XWApO1xuICBjb25zdCByb290ID0gaG9sZGVyICYmIHJvb3RPZihob2xkZXIpO1xuICBpZiAoIXJvb3QgfHwgIXRhcmdldC5uYW1lIHx8IGlzQ29tcG9zaW5nKSByZXR1cm47XG4gIGNvbnN0IHBhdXNlID0gaG9sZGVyLmdldEF0dHJpYnV0ZShTWU5DKTtcbiAgaWYgKCh0eXBlID09PSAnY2hhbmdlJykgIT09IChwYXVzZSA9PT0gJ2NoYW5nZScpKSByZXR1cm47XG4gIGNvbnN0IGxpdmUgPSBsaXZlUm9vdChyb290LmlkKTtcbiAgbGl2ZS5kdWUuc2V0KHRhcmdldC5uYW1lLCB2YWx1ZU9mKHJvb3QsIHRhcmdldC5uYW1lKSk7XG4gIGNsZWFyVGltZW91dChsaXZlLnRpbWVyKTtcbiAgbGl2ZS50aW1lciA9IHNldFRpbWVvdXQoKCkgPT4gZmx1c2gocm9vdC5pZCksIHRhcmdldC5tYXRjaGVzKFRZUEVEKSA/IE51bWJlcihwYXVzZSkgfHwgMCA6IDApO1xufTtcblxuLyoqIFdoZXRoZXIgd2hhdCBpcyBiZWluZyB0eXBlZCBpcyBubyBudW1iZXIgb3IgZGF0ZSB5ZXQsIHN1Y2ggYXMgYSBtaW51cywgb3Igbm90aGluZyBuZXcsIHN1Y2ggYXMgXCIxLlwiLlxuICogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNIYWxmID0gKGlucHV0KSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCB0eXBlLCB2YWxpZGl0eSwgdmFsdWUgfSA9IGlucHV0O1xuICByZXR1cm4gaW5wdXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQgJiYgKHZhbGlkaXR5LmJhZElucHV0IHx8ICh0eXBlID09PSAnbnVtYmVyJyAmJiB2YWx1ZSA9PT0gZGVmYXVsdFZhbHVlKSk7XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgZmx1c2ggPSAoaWQpID0+IHtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KGlkKTtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QpIHJldHVybiB2b2lkIHJvb3RzLmRlbGV0ZShpZCk7XG4gIGNvbnN0IHByZXNzZWQgPSByZWxlYXNlZCgpOyAvLyBhbiBhY3Rpb24sIG1heWJlLCB3aGljaCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIGlmIChwcmVzc2VkKSByZXR1cm4gdm9pZCBwcmVzc2VkLnRoZW4oKCkgPT4gZmx1c2goaWQpKTtcbiAgLy8gT25lIHJlcXVlc3QgYXQgYSB0aW1lOiB0aGUgbmV4dCBvbmUgY2FycmllcyBhbGwgdGhhdCBpcyB0eXBlZCBtZWFud2hpbGUuXG4gIGlmIChsaXZlLmlzVW5kZXJXYXkpIHJldHVybjtcbiAgLy8gQW4gYW5zd2VyIG1heSBoYXZlIGNsZWFyZWQgdGhlIGZvcm0gc2luY2UuXG4gIGNvbnN0IG5hbWVzID0gWy4uLmxpdmUuZHVlXS5maWx0ZXIoKFtuYW1lLCB2YWx1ZV0pID0+IHZhbHVlID09PSB2YWx1ZU9mKHJvb3QsIG5hbWUpKS5tYXAoKFtuYW1lXSkgPT4gbmFtZSlcbiAgICAuZmlsdGVyKChuYW1lKSA9PiAhaW5wdXRzT2Yocm9vdCwgbmFtZSkuc29tZShpc0hhbGYpKTtcbiAgbGl2ZS5kdWUuY2xlYXIoKTtcbiAgaWYgKCFuYW1lcy5sZW5ndGgpIHJldHVybjtcbiAgbGl2ZS5pc1VuZGVyV2F5ID0gdHJ1ZTtcbiAgY29uc3QgaW5wdXRzID0gbmFtZXMubWFwKChuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKVswXSk7XG4gIGNvbnN0IGhvbGRlciA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5jbG9zZXN0KGBmb3JtWyR7U1lOQ31dYCkpLmZpbmQoQm9vbGVhbik7XG4gIGNvbnN0IGFyZ3MgPSB7IGZpZWxkOiBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZGF0YXNldC5uaXRyb01vZGVsID8/IGlucHV0Lm5hbWUpIH07XG4gIGlmIChob2xkZXIpIE9iamVjdC5hc3NpZ24oYXJncywgeyBmb3JtOiBxdWVyeU9mKGhvbGRlcikgfSk7XG4gIHBvc3Qocm9vdCwgJ3N5bmMnLCBhcmdzKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZvcm06IEhUTUxGb3JtRWxlbWVudCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgcXVlcnlPZiA9IChmb3JtKSA9PiB7XG4gIGNvbnN0IHRleHRzID0gWy4uLm5ldyBGb3JtRGF0YShmb3JtKV0uZmlsdGVyKChbLCB2YWx1ZV0pID0+IHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpO1xuICByZXR1cm4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcygvKiogQHR5cGUge2FueX0gKi8gKHRleHRzKSl9YDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExpdmUgPSAoKSA9PiB7XG4gIG9uKCdpbnB1dCBjaGFuZ2UgY29tcG9zaXRpb25lbmQnLCBub3RlKTtcbiAgaGVhcigncXVldWVkJywgKHsgYWN0aW9uLCBpZCwgc291cmNlIH0pID0+IHtcbiAgICBpZiAoc291cmNlICYmIGFjdGlvbiAhPT0gJ3JlZnJlc2gnKSByb290cy5nZXQoaWQpPy5kdWUuY2xlYXIoKTsgLy8gaXQgY2FycmllcyB3aGF0IGlzIGR1ZVxuICB9KTtcbiAgaGVhcignZG9uZScsICh7IGFjdGlvbiwgaWQgfSkgPT4ge1xuICAgIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpO1xuICAgIGlmICghbGl2ZSB8fCBhY3Rpb24gIT09ICdzeW5jJykgcmV0dXJuO1xuICAgIGxpdmUuaXNVbmRlcldheSA9IGZhbHNlO1xuICAgIHNldFRpbWVvdXQoKCkgPT4gZmx1c2goaWQpKTtcbiAgfSk7XG59O1xuIiwgIi8qIFNob3dzIHRoYXQgYSBjb21wb25lbnQgd29ya3MuXG4gKlxuICogV2hpbGUgYW4gYWN0aW9uIHRoYXQgc29tZWJvZHkgYXNrZWQgZm9yIGlzIHVuZGVyIHdheSwgdGhlIGNvbXBvbmVudCdzIHJvb3QgaGFzIGFyaWEtYnVzeT1cInRydWVcIiBhbmRcbiAqIHRoZSBjbGFzcyBuaXRyby1idXN5LiBSZWFkcyBpbnNpZGUgaXQ6IGRhdGEtbml0cm8tbG9hZGluZywgdGhlIGFjdGlvbiBkdXJpbmcgd2hpY2ggdGhlIGVsZW1lbnQgaXNcbiAqIHNob3duLCBcIlwiIGZvciBhbnk7IGRhdGEtbml0cm8taGlkZSBvZiB0aGUgZWxlbWVudCB0aGF0IGFza3M6IHRoZSBzZWxlY3RvciBvZiB3aGF0IGlzIGhpZGRlbiBhdCBvbmNlLFxuICogdGhlIGVsZW1lbnQgb3Igb25lIGFyb3VuZCBpdC4gSWYgdGhlIGFjdGlvbiBmYWlscywgdGhhdCBpcyBzaG93biBhZ2Fpbi5cbiAqIEhlYXJzOiBuaXRybzphY3Rpb24tY29tcGxldGUsIG5pdHJvOmVycm9yOyBwYWdlc2hvdy5cbiAqL1xuaW1wb3J0IHsgaGVhciwgaXNBc2tlZCB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBST09ULCBhbGwsIGFsbE9mLCBmaW5kLCBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgSElEREVOID0gJ2RhdGEtbml0cm8taGlkZGVuJzsgLy8gb24gd2hhdCBhbiBhY3Rpb24gdW5kZXIgd2F5IGhhcyBoaWRkZW46IHRoZSByb290J3MgaWRcblxuLyoqIEB0eXBlIHsoaWQ/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKGlkKSA9PiB7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBhbGwoYFske0hJRERFTn1dYCkpIHtcbiAgICBpZiAoaWQgJiYgZWxlbWVudC5nZXRBdHRyaWJ1dGUoSElEREVOKSAhPT0gaWQpIGNvbnRpbnVlO1xuICAgIGVsZW1lbnQuaGlkZGVuID0gZmFsc2U7XG4gICAgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoSElEREVOKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb24/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBtYXJrID0gKHJvb3QsIGFjdGlvbikgPT4ge1xuICByb290LmNsYXNzTGlzdC50b2dnbGUoJ25pdHJvLWJ1c3knLCAhIWFjdGlvbik7XG4gIHNldEF0dHJpYnV0ZShyb290LCAnYXJpYS1idXN5JywgYWN0aW9uID8gJ3RydWUnIDogbnVsbCk7XG4gIGlmICghcm9vdC5jbGFzc0xpc3QubGVuZ3RoKSByb290LnJlbW92ZUF0dHJpYnV0ZSgnY2xhc3MnKTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbE9mKCdbZGF0YS1uaXRyby1sb2FkaW5nXScsIHJvb3QpKSB7XG4gICAgY29uc3QgeyBuaXRyb0xvYWRpbmcgfSA9IGVsZW1lbnQuZGF0YXNldDtcbiAgICBlbGVtZW50LmhpZGRlbiA9ICFhY3Rpb24gfHwgKG5pdHJvTG9hZGluZyAmJiBuaXRyb0xvYWRpbmcgIT09IGFjdGlvbik7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYWN0aW9uLCBpZCwgc291cmNlIH0gPSBqb2I7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290IHx8ICFpc0Fza2VkKGpvYikpIHJldHVybjtcbiAgbWFyayhyb290LCBhY3Rpb24pO1xuICBjb25zdCBzZWxlY3RvciA9IHNvdXJjZT8uZGF0YXNldC5uaXRyb0hpZGU7XG4gIGNvbnN0IGVsZW1lbnQgPSBzZWxlY3RvciAmJiBzb3VyY2UuY2xvc2VzdChzZWxlY3Rvcik7XG4gIGlmICghZWxlbWVudCB8fCAhcm9vdC5jb250YWlucyhlbGVtZW50KSkgcmV0dXJuO1xuICBlbGVtZW50LmhpZGRlbiA9IHRydWU7XG4gIGVsZW1lbnQuc2V0QXR0cmlidXRlKEhJRERFTiwgaWQpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGVuZCA9ICh7IHRhcmdldCwgdHlwZSB9KSA9PiB7XG4gIGlmICh0YXJnZXQuaWQgJiYgdHlwZSA9PT0gJ25pdHJvOmVycm9yJykgc2hvdyh0YXJnZXQuaWQpO1xuICBpZiAodGFyZ2V0Lm1hdGNoZXM/LihST09UKSkgbWFyayh0YXJnZXQpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TG9hZGluZyA9ICgpID0+IHtcbiAgaGVhcignbGVhdmluZycsIGJlZ2luKTtcbiAgb24oJ25pdHJvOmFjdGlvbi1jb21wbGV0ZSBuaXRybzplcnJvcicsIGVuZCk7XG4gIC8vIEEgcGFnZSB0aGF0IGNvbWVzIGJhY2sgd2FpdHMgZm9yIG5vdGhpbmcsIHdoYXRldmVyIGl0IGRpZCB3aGVuIGl0IHdhcyBsZWZ0LlxuICBjb25zdCByZXN0ID0gKCkgPT4ge1xuICAgIHNob3coKTtcbiAgICBmb3IgKGNvbnN0IHJvb3Qgb2YgYWxsKCcubml0cm8tYnVzeScpKSBtYXJrKHJvb3QpO1xuICB9O1xuICBoZWFyKCdyZXN0b3JlZCcsIHJlc3QpO1xuICBvbigncGFnZXNob3cnLCAoeyBwZXJzaXN0ZWQgfSkgPT4gcGVyc2lzdGVkICYmIHJlc3QoKSk7XG59O1xuIiwgIi8qIExldHMgcG9sbHMgcmVzdCB3aGlsZSBub2JvZHkgY2FuIHNlZSB0aGVtLCBpbiBhIGhpZGRlbiB0YWIsIGFuZCBhc2tzIG9uY2Ugd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuICpcbiAqIFJlYWRzOiBoeC10cmlnZ2VyIG9mIGEgcm9vdC4gSGVhcnM6IHZpc2liaWxpdHljaGFuZ2UuXG4gKi9cbmltcG9ydCB7IHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZXN0aW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2Ygcm9vdHMgd2hvc2UgdGltZSBoYXMgY29tZSBtZWFud2hpbGVcblxuY29uc3Qgd2FrZSA9ICgpID0+IHtcbiAgaWYgKGRvY3VtZW50LmhpZGRlbikgcmV0dXJuO1xuICBmb3IgKGNvbnN0IGlkIG9mIHJlc3RpbmcpIHtcbiAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgLy8gQW4gZXZlbnQgbWF5IGhhdmUgYnJvdWdodCB0aGUgbGFzdCBuZXdzIG1lYW53aGlsZS5cbiAgICBpZiAocm9vdD8uZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/LmluY2x1ZGVzKCdldmVyeSAnKSkgcmVhY3Qocm9vdCk7XG4gIH1cbiAgcmVzdGluZy5jbGVhcigpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UG9sbHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGlkLCBpc1BvbGwgfSkgPT4ge1xuICAgIGlmICghZG9jdW1lbnQuaGlkZGVuIHx8ICFpc1BvbGwpIHJldHVybiB0cnVlO1xuICAgIHJlc3RpbmcuYWRkKGlkKTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH0pO1xuICBvbigndmlzaWJpbGl0eWNoYW5nZScsIHdha2UpO1xufTtcbiIsICIvKiBVcGxvYWRzOiBzaG93cyBob3cgZmFyIHRoZSBmaWxlcyBvZiBhIGNvbXBvbmVudCBoYXZlIGdvdC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1wcm9ncmVzcyBvZiBhIHByb2dyZXNzIGVsZW1lbnQgaW5zaWRlIGEgY29tcG9uZW50LCB3aGljaCBpcyBoaWRkZW4gdW5sZXNzIGZpbGVzIG9mIHRoYXRcbiAqICAgY29tcG9uZW50IGFyZSB1bmRlciB3YXkuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsLCBhbGxPZiwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IEJBUiA9ICdwcm9ncmVzc1tkYXRhLW5pdHJvLXByb2dyZXNzXSc7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHNob3c6IChiYXI6IEhUTUxQcm9ncmVzc0VsZW1lbnQpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBlYWNoID0gKGlkLCBzaG93KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTsgLy8gYW4gYW5zd2VyIG1heSBoYXZlIHJlcGxhY2VkIGl0XG4gIGlmIChyb290KSBhbGxPZihCQVIsIHJvb3QpLmZvckVhY2goc2hvdyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRVcGxvYWRzID0gKCkgPT4ge1xuICBoZWFyKCd1cGxvYWRpbmcnLCAoeyBpZCwgeGhyIH0pID0+IHtcbiAgICBlYWNoKGlkLCAoYmFyKSA9PiB7XG4gICAgICBiYXIudmFsdWUgPSAwO1xuICAgICAgYmFyLmhpZGRlbiA9IGZhbHNlO1xuICAgIH0pO1xuICAgIHhoci51cGxvYWQuYWRkRXZlbnRMaXN0ZW5lcigncHJvZ3Jlc3MnLCAoLyoqIEB0eXBlIHtQcm9ncmVzc0V2ZW50fSAqLyB7IGxlbmd0aENvbXB1dGFibGUsIGxvYWRlZCwgdG90YWwgfSkgPT4ge1xuICAgICAgaWYgKGxlbmd0aENvbXB1dGFibGUpIGVhY2goaWQsIChiYXIpID0+IChiYXIudmFsdWUgPSAobG9hZGVkIC8gdG90YWwpICogYmFyLm1heCkpO1xuICAgIH0pO1xuICAgIHhoci5hZGRFdmVudExpc3RlbmVyKCdsb2FkZW5kJywgKCkgPT4gZWFjaChpZCwgKGJhcikgPT4gKGJhci5oaWRkZW4gPSB0cnVlKSkpO1xuICB9KTtcbiAgLy8gVGhlIEhUTUwgb2YgYSBwYWdlIGFzIGl0IHdhcyBsZWZ0LCB3aXRoIHRoZSBiYXIgb2YgYW4gdXBsb2FkIHRoYXQgd2FzIHVuZGVyIHdheS5cbiAgaGVhcigncmVzdG9yZWQnLCAoKSA9PiBhbGwoQkFSKS5mb3JFYWNoKChiYXIpID0+IGJhci50b2dnbGVBdHRyaWJ1dGUoJ2hpZGRlbicsIHRydWUpKSk7XG59O1xuIiwgImltcG9ydCB7IHN0YXJ0QWRkcmVzcyB9IGZyb20gJy4vYWRkcmVzcy5qcyc7XG5pbXBvcnQgeyBjb25uZWN0LCBzdGFydEJyaWRnZSB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IHdoZW5Mb2FkZWQgfSBmcm9tICcuL2Vhcmx5LmpzJztcbmltcG9ydCB7IHN0YXJ0RW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBzdGFydEV2ZW50cyB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHN0YXJ0Rm9yZ2V0IH0gZnJvbSAnLi9mb3JnZXQuanMnO1xuaW1wb3J0IHsgdGFrZSB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBzdGFydExhenkgfSBmcm9tICcuL2xhenkuanMnO1xuaW1wb3J0IHsgc3RhcnRMaXZlIH0gZnJvbSAnLi9saXZlLmpzJztcbmltcG9ydCB7IHJ1bldpdGggfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IHN0YXJ0TG9hZGluZyB9IGZyb20gJy4vbG9hZGluZy5qcyc7XG5pbXBvcnQgeyBzdGFydE9mZmxpbmUgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgc3RhcnRPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBkaXN0cnVzdCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFBvbGxzIH0gZnJvbSAnLi9wb2xscy5qcyc7XG5pbXBvcnQgeyBzdGFydFByZXNzIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBzdGFydFRvYXN0cyB9IGZyb20gJy4vdG9hc3RzLmpzJztcbmltcG9ydCB7IHN0YXJ0VXBsb2FkcyB9IGZyb20gJy4vdXBsb2Fkcy5qcyc7XG5pbXBvcnQgeyBzdGFydFdhaXRpbmcgfSBmcm9tICcuL3dhaXRpbmcuanMnO1xuXG4vKiogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IHZlcnNpb24gfSA9IGFkYXB0ZXI7XG4gIGlmICh0YWtlKHZlcnNpb24pKSB7XG4gICAgY29ubmVjdChhZGFwdGVyKTtcbiAgICByZXR1cm4gc3RhcnRMYXp5KCk7IC8vIGl0IGFza3MgYXQgb25jZVxuICB9XG4gIGNvbnN0IGZvdW5kID0gd2luZG93Lmh0bXg/LmFqYXggJiYgd2luZG93Lmh0bXgudmVyc2lvbjtcbiAgY29uc3Qgd2h5ID0gYG5pdHJvLWh0bXgke3ZlcnNpb259LmpzIG5lZWRzIGh0bXggJHt2ZXJzaW9ufSwgYW5kIGZvdW5kICR7Zm91bmQgfHwgJ25vbmUnfWA7XG4gIGNvbnNvbGUuZXJyb3Iod2h5KTtcbiAgcnVuV2l0aCgoKSA9PiBQcm9taXNlLnJlamVjdCh3aHkpKTtcbn07XG5cbi8qKiBTdGFydCBldmVyeXRoaW5nLCBvbmNlOiBodG14IHJ1bnMgdGhlIHNjcmlwdHMgb2YgYSBib2R5IGFuZXcgd2hlbiBpdCByZXN0b3JlcyBhIHBhZ2UuIFNjcmlwdHMgbWF5IGNhbGwgYWN0aW9uc1xuICogZnJvbSBub3cgb247IHRoZXkgbGVhdmUgb25jZSBodG14IGlzIHRoZXJlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0YXJ0ID0gKGFkYXB0ZXIpID0+IHtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm8nKSAmJiB3aW5kb3cubml0cm8/LmNhbGwpIHJldHVybjsgLy8gbm8gaWQgbWFrZXMgYW4gb3duIHByb3BlcnR5XG4gIGRpc3RydXN0KGFkYXB0ZXIudW50cnVzdGVkKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignbG9hZCcsICgpID0+IHRha2UoYWRhcHRlci52ZXJzaW9uKSwgdHJ1ZSk7IC8vIG9mIGEgc2NyaXB0LCBiZWZvcmUgdGhlIG5leHQgb25lIHJ1bnNcbiAgd2hlbkxvYWRlZCgoKSA9PiBiZWdpbihhZGFwdGVyKSwgYWRhcHRlci5maXJzdCk7XG4gIHN0YXJ0RW50cmllcygpO1xuICBzdGFydE93bigpO1xuICBzdGFydFByZXNzKCk7XG4gIHN0YXJ0RXZlbnRzKCk7XG4gIHN0YXJ0T2ZmbGluZSgpO1xuICBzdGFydFdhaXRpbmcoKTtcbiAgc3RhcnRGb3JnZXQoKTtcbiAgc3RhcnRCcmlkZ2UoKTtcbiAgc3RhcnRMaXZlKCk7XG4gIHN0YXJ0VXBsb2FkcygpO1xuICBzdGFydExvYWRpbmcoKTtcbiAgc3RhcnRQb2xscygpO1xuICBzdGFydFRvYXN0cygpO1xuICBzdGFydEFkZHJlc3MoKTtcbn07XG4iLCAiaW1wb3J0IHsgaHRteDIgfSBmcm9tICcuL2h0bXgyLmpzJztcbmltcG9ydCB7IHN0YXJ0IH0gZnJvbSAnLi9zdGFydC5qcyc7XG5cbnN0YXJ0KGh0bXgyKTtcbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBR08sTUFBTTtBQUFBO0FBQUEsSUFBOEIsU0FBUyxjQUFlO0FBQUE7QUFDNUQsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBRXBCLE1BQUksWUFBWTtBQUdULE1BQU0sV0FBVyxDQUFDLGFBQWEsTUFBTSxZQUFZO0FBR2pELE1BQU0sWUFBWSxDQUFDLFlBQVksQ0FBQyxRQUFRLFVBQVUsU0FBUztBQUczRCxNQUFNLE1BQU0sQ0FBQyxVQUFVLE9BQU8sYUFBYSxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxTQUFTO0FBR2hHLE1BQU0sUUFBUSxDQUFDLGFBQWEsSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUczQyxNQUFNLE9BQU8sQ0FBQyxPQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksT0FBTyxFQUFFLENBQUM7QUFJckQsTUFBTSxZQUFZLENBQUMsU0FBUyxDQUFDLE1BQU0sUUFBUSxhQUFhO0FBR3hELE1BQU0sVUFBVSxPQUFPLE9BQU87QUFDbkMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLENBQUMsVUFBVSxLQUFLLEVBQUUsQ0FBQyxHQUFHLFFBQVMsT0FBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxFQUFFLENBQUM7QUFDeEgsV0FBTyxLQUFLLEVBQUU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxDQUFDLFlBQVk7QUFDakMsUUFBSSxDQUFDLFVBQVUsT0FBTyxFQUFHO0FBQ3pCLFVBQU0sT0FBTyxRQUFRLFVBQVUsR0FBRyxJQUFJLHFCQUFxQjtBQUMzRCxXQUFPLEtBQUssTUFBTSxRQUFRLFVBQVUsS0FBSztBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVSxTQUFTLElBQUksVUFBVSxJQUFJLEVBQUUsT0FBTyxDQUFDLFlBQVksT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUlsRyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsTUFDaEMsQ0FBQyxTQUFTLEdBQUcsQ0FBQyxHQUFHLFFBQVEsaUJBQWlCLDZCQUE2QixDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxPQUFPLENBQUM7QUFJcEcsTUFBTSxVQUFVLENBQUMsU0FBUyxDQUFDLEtBQUssY0FBYyxHQUFHLElBQUksc0JBQXNCLFNBQVMsRUFBRTtBQUl0RixNQUFNLFNBQVMsQ0FBQyxTQUFTLFNBQVMsTUFBTSxXQUFXLE9BQU8sT0FBTyxHQUFHLFFBQVEsWUFBWSxHQUFHO0FBSTNGLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxHQUFHLFNBQVMsS0FBSyxNQUFNLFFBQVEsU0FBUyxNQUFNLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQztBQUl4RixNQUFNLGVBQWUsQ0FBQyxTQUFTLE1BQU0sVUFDMUMsVUFBVSxPQUFPLFFBQVEsZ0JBQWdCLElBQUksSUFBSSxRQUFRLGFBQWEsTUFBTSxLQUFLO0FBRTVFLE1BQU0sVUFBVSxNQUFNLFNBQVMsV0FBVyxTQUFTO0FBSW5ELE1BQU0sS0FBSyxDQUFDLE9BQU8sYUFBYTtBQUNyQyxlQUFXLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRyxRQUFPLGlCQUFpQixNQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ25GO0FBSU8sTUFBTSxPQUFPLENBQUMsVUFBVTtBQUM3QixVQUFNLGVBQWU7QUFDckIsVUFBTSx5QkFBeUI7QUFBQSxFQUNqQztBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sV0FBVyxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFHakYsTUFBTSxVQUFVLENBQUMsU0FBUyxnQkFBZ0IsWUFBWSxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsVUFBVSxpQkFBaUIsSUFBSTs7O0FDNUVySCxNQUFNLE9BQU8sSUFBSSxZQUFZO0FBR3RCLE1BQU0sT0FBTyxDQUFDLE1BQU0sYUFDekIsS0FBSyxpQkFBaUIsTUFBTSxDQUFvQixVQUFVO0FBQ3hELFFBQUksU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFPLE9BQU0sZUFBZTtBQUFBLEVBQzdELENBQUM7QUFHSSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFdBQVcsS0FBSyxjQUFjLElBQUksWUFBWSxNQUFNLEVBQUUsWUFBWSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBR3pHLE1BQU0sU0FBUyxDQUFDLE1BQU0sUUFBUSxTQUFTO0FBQzVDLFVBQU0sT0FBTyxJQUFJLFNBQVM7QUFDMUIsU0FBSyxJQUFJLHVCQUF1QixFQUFFO0FBQ2xDLFdBQU87QUFBQSxNQUNMLElBQUksS0FBSztBQUFBLE1BQ1QsV0FBVyxLQUFLLFFBQVE7QUFBQSxNQUN4QjtBQUFBLE1BQ0EsTUFBTSxHQUFHLEtBQUssUUFBUSxRQUFRLEdBQUcsbUJBQW1CLE1BQU0sQ0FBQztBQUFBLE1BQzNEO0FBQUEsTUFDQSxNQUFNLFFBQVE7QUFBQSxNQUNkO0FBQUEsTUFDQSxNQUFNLG9CQUFJLElBQUk7QUFBQSxNQUNkLE9BQU8sQ0FBQztBQUFBLE1BQ1IsUUFBUSxDQUFDO0FBQUEsTUFDVCxRQUFRLG9CQUFJLElBQUk7QUFBQSxNQUNoQixHQUFHO0FBQUEsSUFDTDtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsUUFBUSxNQUFNLENBQUMsV0FBVyxDQUFDLHVCQUF1QixLQUFLLE1BQU07QUFJeEYsTUFBTSxZQUFZLENBQUMsU0FBUyxLQUFLLFdBQVcsUUFBUTtBQUdwRCxNQUFNLGVBQWUsQ0FBQyxNQUFNLFNBQVM7QUFDMUMsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxJQUFJLEdBQUc7QUFDaEQsVUFBSSxVQUFVLElBQUksRUFBRztBQUNyQixXQUFLLE9BQU8sSUFBSTtBQUNoQixpQkFBVyxRQUFRLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDLEtBQUssR0FBRztBQUN6RCxjQUFNLFNBQVMsUUFBUSxPQUFPLFNBQVMsWUFBWSxFQUFFLGdCQUFnQjtBQUNyRSxhQUFLLE9BQU8sTUFBTSxTQUFTLEtBQUssVUFBVSxJQUFJLElBQUksUUFBUSxFQUFFO0FBQUEsTUFDOUQ7QUFBQSxJQUNGO0FBQUEsRUFDRjs7O0FDdERPLE1BQUk7QUFJSixNQUFNLE9BQU8sQ0FBQyxZQUFZO0FBQy9CLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQUksT0FBTyxRQUFRLFNBQVMsTUFBTSxPQUFPLE1BQU0sUUFBUyxVQUFTO0FBQ2pFLFdBQU87QUFBQSxFQUNUO0FBR08sTUFBTSxTQUFTLENBQUMsTUFBTSxhQUFhLEdBQUcsUUFBUSxJQUFJLElBQUksQ0FBQyxVQUFVLFNBQVMsT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUk5RixNQUFNLE9BQU8sQ0FBQyxPQUFPQSxNQUFLLFdBQVc7QUFDMUMsUUFBSSxDQUFDLE9BQU8sT0FBTyxTQUFTLE9BQU8sSUFBSSxFQUFHO0FBQzFDLFNBQUssS0FBSztBQUNWLElBQUFBLEtBQUksTUFBTTtBQUFBLEVBQ1o7QUFJTyxNQUFNLFlBQVksQ0FBQyxNQUFNLFNBQzlCLE9BQU8sTUFBTSxDQUFDLE9BQU8sV0FBVztBQUM5QixVQUFNLEVBQUUsU0FBUyxLQUFLLElBQUksS0FBSyxNQUFNO0FBQ3JDLFFBQUksV0FBVyxPQUFPLFNBQVMsSUFBSSxFQUFHLE1BQUssS0FBSztBQUFBLEVBQ2xELENBQUM7QUFJSSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQzdCLFVBQU1DLFFBQU8sb0JBQUksUUFBUTtBQUN6QixXQUFPLE1BQU0sQ0FBQyxFQUFFLE9BQU8sTUFBTUEsTUFBSyxJQUFJLE1BQU0sQ0FBQztBQUM3QyxPQUFHLHFDQUFxQyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQ3RELFlBQU0sVUFBVSxPQUFPLFVBQVUsSUFBSTtBQUNyQyxVQUFJLENBQUMsV0FBV0EsTUFBSyxJQUFJLE9BQU8sRUFBRztBQUNuQyxVQUFJLE9BQU8sU0FBUyxRQUFRLGFBQWEsU0FBUyxLQUFLLFFBQVEsUUFBUSxNQUFNLEVBQUcsTUFBSyxRQUFRLE9BQU87QUFBQSxJQUN0RyxDQUFDO0FBQUEsRUFDSDtBQUVBLE1BQU0sV0FBVyxDQUFDLHVCQUF1QixXQUFXO0FBSTdDLE1BQU0sZUFBZSxDQUFDLE1BQU0sU0FDakMsT0FBTyxpQkFBaUIsUUFBUSxJQUFJLElBQUksQ0FBb0IsRUFBRSxrQkFBa0IsT0FBTyxNQUFNO0FBQzNGLFFBQUksaUJBQWtCO0FBQ3RCLFVBQU0sRUFBRSxLQUFLLFNBQVMsTUFBTSxJQUFJLElBQUksS0FBSyxNQUFNO0FBQy9DLFVBQU0sS0FBSyxPQUFPLE9BQU8sR0FBRztBQUM1QixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUcsVUFBUyxhQUFhLEVBQUUsSUFBSSxLQUFLLElBQUksRUFBRSxDQUFDO0FBQ2pFLFFBQUksQ0FBQyxJQUFLO0FBQ1YsVUFBTSxFQUFFLE1BQU0sSUFBSSxJQUFJO0FBRXRCLFFBQUksU0FBUyxDQUFDLEdBQUcsQ0FBQyxHQUFHLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQ0MsS0FBSSxNQUFNQSxVQUFTLFVBQVUsR0FBRyxDQUFDLFlBQVksSUFBSSxJQUFJLFVBQVUsQ0FBQyxDQUFDO0FBQ3JHLFVBQU0sTUFBTSxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUNBLE9BQU0sS0FBSyxNQUFNLENBQUNBLE9BQU0sU0FBUyxTQUFTQSxLQUFJLElBQUksSUFBSSxJQUFJQSxLQUFJLElBQUksS0FBSyxDQUFDO0FBQ25HLGVBQVdBLFNBQVEsQ0FBQyxHQUFHLEtBQUssS0FBSyxDQUFDLEVBQUcsTUFBSyxPQUFPQSxLQUFJO0FBQ3JELGVBQVcsQ0FBQ0EsT0FBTSxLQUFLLEtBQUssSUFBSyxNQUFLLE9BQU9BLE9BQU0sS0FBSztBQUN4RCxhQUFTLFdBQVcsR0FBRztBQUFBLEVBQ3pCLENBQUM7QUFHSSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxRQUFRLFFBQVEsUUFBUSxHQUFHLFNBQVM7QUFDcEUsUUFBSSxRQUFRLElBQUksSUFBSSxFQUFHLFFBQU8sYUFBYSxlQUFlLHFCQUFxQjtBQUUvRSxVQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssV0FBVyxFQUFFLGdCQUFnQixLQUFLLEVBQUU7QUFDaEUsV0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLE1BQU0sRUFBRSxRQUFRLFFBQVEsU0FBUyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFDaEY7OztBQ3RFTyxNQUFNLFNBQVM7QUFDZixNQUFNLFFBQ1g7QUFHSyxNQUFNLFNBQVMsQ0FBQyxFQUFFLEtBQUssTUFBTSxpQkFBaUIsS0FBSyxJQUFJO0FBR3ZELE1BQU0sU0FBUyxDQUFDLE1BQU0sV0FBVyxLQUFLLFdBQVcsT0FBTyxVQUFVLEtBQUssTUFBTSxDQUFDLE9BQU8sT0FBTyxVQUFVLE9BQU8sRUFBRSxDQUFDO0FBR2hILE1BQU0sV0FBVyxDQUFDLFVBQVU7QUFDakMsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0sVUFBVSxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDM0QsUUFBSSxNQUFNLFFBQVMsUUFBTyxDQUFDLEdBQUcsTUFBTSxlQUFlLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxLQUFLO0FBQ2pGLFdBQU8sQ0FBQyxHQUFJLE1BQU0sU0FBUyxDQUFDLE1BQU0sS0FBSyxDQUFFO0FBQUEsRUFDM0M7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQzlCLFVBQU0sRUFBRSxjQUFjLE9BQU8sVUFBVSxTQUFBQyxVQUFTLEtBQUssSUFBSTtBQUN6RCxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ2xFLFFBQUksTUFBTyxRQUFPLENBQUM7QUFDbkIsUUFBSSxDQUFDQSxVQUFTO0FBQ1osVUFBSSxNQUFNLFVBQVUsYUFBYyxRQUFPLENBQUMsWUFBWTtBQUN0RCxZQUFNLFFBQVEsTUFBTSxVQUFVO0FBQzlCLFlBQU0sUUFBUTtBQUNkLGFBQU8sQ0FBQyxNQUFNLEtBQUs7QUFBQSxJQUNyQjtBQUNBLFFBQUksU0FBUyxDQUFDLEdBQUdBLFFBQU8sRUFBRSxPQUFPLENBQUMsV0FBVyxPQUFPLGVBQWU7QUFDbkUsUUFBSSxDQUFDLFlBQVksQ0FBQyxPQUFPLENBQUMsS0FBSyxPQUFPLEVBQUcsVUFBUyxDQUFDLEdBQUdBLFFBQU8sRUFBRSxPQUFPLENBQUMsV0FBVyxDQUFDLE9BQU8sUUFBUSxXQUFXLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUMxSCxZQUFRLFdBQVcsU0FBUyxPQUFPLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDeEU7QUFHTyxNQUFNLFFBQVEsQ0FBQyxPQUFPLFdBQVc7QUFDdEMsUUFBSSxPQUFPLFFBQVEsU0FBUyxLQUFLLENBQUMsRUFBRztBQUNyQyxRQUFJLE9BQU8sS0FBSyxFQUFHLE9BQU0sVUFBVSxPQUFPO0FBQUEsYUFDakMsTUFBTSxRQUFTLFlBQVcsVUFBVSxNQUFNLFFBQVMsUUFBTyxXQUFXLE9BQU8sU0FBUyxPQUFPLEtBQUs7QUFBQSxhQUNqRyxNQUFNLE9BQU87QUFDcEIsWUFBTSxXQUFXLElBQUksYUFBYTtBQUNsQyxpQkFBVyxRQUFRLE9BQVEsVUFBUyxNQUFNLElBQUksSUFBSTtBQUNsRCxZQUFNLFFBQVEsU0FBUztBQUFBLElBQ3pCLE1BQU8sT0FBTSxRQUFRO0FBQUEsRUFDdkI7QUFJTyxNQUFNLFVBQVUsQ0FBQyxZQUFZO0FBQ2xDLFVBQU0sUUFBUyxRQUFRLFNBQVMsWUFBWSxDQUFDLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFTO0FBQ2pHLFdBQU8sQ0FBQyxNQUFNLGFBQWEsU0FBUyxLQUFLLE1BQU0sYUFBYSxNQUFNLEdBQUcsTUFBTSxhQUFhLGlCQUFpQixDQUFDO0FBQUEsRUFDNUc7QUFFQSxNQUFNLFNBQVM7QUFHUixNQUFNLFFBQVEsQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLElBQUksV0FBVyxNQUFNO0FBSS9DLE1BQU0sYUFBYSxDQUFDLFNBQVM7QUFDbEMsVUFBTSxTQUFTLG9CQUFJLElBQUk7QUFDdkIsVUFBTSxXQUFXLG9CQUFJLElBQUk7QUFDekIsVUFBTSxRQUFRLFFBQVEsSUFBSSxLQUFLO0FBQy9CLGVBQVcsV0FBVyxLQUFLLGlCQUFpQixTQUFTLDhCQUE4QixHQUFHO0FBQ3BGLFlBQU0sRUFBRSxNQUFNLElBQUksV0FBVyxNQUFNLE1BQU0sSUFBSTtBQUU3QyxZQUFNLE9BQU8sU0FBUyxRQUFRLFFBQVEsMENBQTBDO0FBRWhGLFlBQU0sTUFBTSxNQUFNLENBQUMsV0FBVyxNQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxRQUFRLFdBQVcsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUMxRyxZQUFNLE1BQU0sQ0FBQyxTQUFTLFVBQVUsT0FBTyxJQUFJLEtBQUssUUFBUSxLQUFLLElBQUksR0FBRyxFQUFFLEtBQUs7QUFDM0UsYUFBTyxJQUFJLE1BQU0sT0FBTyxJQUFJLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDMUMsZUFBUyxJQUFJLEdBQUcsR0FBRyxJQUFJLE9BQU8sSUFBSSxHQUFHLENBQUMsSUFBSSxPQUFPO0FBQUEsSUFDbkQ7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sU0FBUyxDQUFDLFlBQWEsU0FBUyxjQUFjLFVBQVUsU0FBUyxTQUFVLFNBQVMsUUFBUSxNQUFNLEtBQUs7QUFJN0csTUFBTSxXQUFXLENBQUMsTUFBTSxVQUFVO0FBQ2hDLFVBQU0sT0FBTyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ25DLGVBQVcsU0FBUyxTQUFTLEtBQUssR0FBRztBQUNuQyxZQUFNLEtBQUssS0FBSyxZQUFZLEtBQUs7QUFDakMsVUFBSSxNQUFNLEVBQUcsTUFBSyxPQUFPLElBQUksQ0FBQztBQUFBLElBQ2hDO0FBQ0EsU0FBSyxPQUFPLE1BQU0sSUFBSTtBQUN0QixlQUFXLFNBQVMsS0FBTSxNQUFLLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN6RDtBQUlPLE1BQU0sYUFBYSxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU07QUFDbEUsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTSxNQUFNLG9CQUFJLElBQUk7QUFDcEIsVUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixVQUFNLFNBQVMsV0FBVyxZQUFZLENBQUMsSUFBSSxDQUFDLEdBQUcsV0FBVyxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLFFBQVEsTUFBTSxDQUFDO0FBQ2hILGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxLQUFLLENBQUMsS0FBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLE1BQU0sUUFBUSxVQUFVLEVBQUcsVUFBUyxNQUFNLEtBQUs7QUFBQSxJQUN2RztBQUNBLFVBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFDakMsVUFBTSxRQUFRLFFBQVEsSUFBSTtBQUMxQixlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssUUFBUTtBQUNqQyxVQUFJLENBQUMsU0FBUyxPQUFPLEtBQUssTUFBTSxLQUFNO0FBQ3RDLFlBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsWUFBTSxRQUFRLE1BQU0sYUFBYSxrQkFBa0I7QUFDbkQsVUFBSSxNQUFPLEVBQUMsU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxLQUFLO0FBQzFELFlBQU0sUUFBUSxNQUFNLFFBQVEsVUFBVSxLQUFLO0FBQzNDLFVBQUksU0FBUyxNQUFNLElBQUksSUFBSSxFQUFHLE1BQUssSUFBSSxLQUFLLEVBQUUsTUFBTSxPQUFPLFFBQVEsU0FBUyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ3RGO0FBRUEsVUFBTSxTQUFTLENBQUMsR0FBRyxHQUFHLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDO0FBQ3hELFFBQUksT0FBTyxDQUFDLEtBQUssV0FBVyxPQUFRLE1BQUssSUFBSSxnQkFBZ0IsT0FBTyxLQUFLLENBQUM7QUFBQSxFQUM1RTs7O0FDNUdPLE1BQU0sUUFBUSxDQUFDLFdBQVc7QUFDL0IsVUFBTSxPQUFPLFNBQVMsY0FBYyxNQUFNO0FBQzFDLFVBQU0sS0FBSztBQUNYLFNBQUssS0FBSztBQUNWLGFBQVMsS0FBSyxPQUFPLElBQUk7QUFDekIsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxhQUFhLE1BQU0sQ0FBQztBQUMvRCxlQUFXLFNBQVMsT0FBUSxPQUFNLGFBQWEsUUFBUSxFQUFFO0FBQ3pELFNBQUssTUFBTTtBQUNYLFdBQU8sUUFBUSxDQUFDLE9BQU8sT0FBTyxhQUFhLE9BQU8sUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBQ3JFLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFHQSxNQUFNLFlBQVksQ0FBQyxVQUFVO0FBQzNCLFFBQUksTUFBTSxRQUFTLFFBQU8sQ0FBQyxHQUFHLE1BQU0sT0FBTyxFQUFFLE1BQU0sQ0FBQyxFQUFFLFVBQVUsZ0JBQWdCLE1BQU0sYUFBYSxlQUFlO0FBQ2xILFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLFlBQVksTUFBTTtBQUNsRCxXQUFPLE1BQU0sVUFBVSxNQUFNLGdCQUFnQixDQUFDLE1BQU0sU0FBUztBQUFBLEVBQy9EO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsT0FBRyxZQUFZLE1BQU0sTUFBTSxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsb0JBQW9CLENBQUMsRUFBRSxPQUFPLFNBQVMsQ0FBQyxDQUFDO0FBRWxHLFVBQU0sQ0FBQyxVQUFVO0FBQUE7QUFBQSxNQUEwQixZQUFZLGlCQUFpQixZQUFZO0FBQUE7QUFDcEYsVUFBTSxRQUFRLENBQUMsR0FBRyxTQUFTLGlCQUFpQiwwQkFBMEIsQ0FBQztBQUN2RSxRQUFJLFlBQVksU0FBUyxTQUFVLE9BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsYUFBYSxDQUFDO0FBQUEsRUFDbEc7OztBQzFCQSxNQUFNLE9BQU8sQ0FBQyxRQUFRLFFBQVEsU0FBUyxRQUFRLGtCQUFrQixRQUFRLEVBQUUsSUFBSSxDQUFDLFNBQVMsY0FBYyxJQUFJLEdBQUcsRUFBRSxLQUFLO0FBRTlHLE1BQU0sV0FBVyxNQUFNLFNBQVMsZUFBZSxRQUFRLElBQUk7QUFHM0QsTUFBTSxXQUFXLENBQUMsRUFBRSxHQUFHLEdBQUcsVUFBVSxNQUFNLGlCQUFpQixRQUFRLElBQUksT0FBTyxFQUFFLENBQUMsSUFBSSxFQUFFLFNBQVM7QUFHaEcsTUFBTSxPQUFPLENBQUMsTUFBTSxFQUFFLElBQUksTUFBTSxLQUFLLE1BQU07QUFDaEQsVUFBTSxRQUFRLElBQUksT0FBTyxJQUFJLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLFNBQVMsS0FBSyxNQUFNLE9BQU8sS0FBSyxNQUFNLFNBQVMsS0FBSztBQUNwSCxXQUFPLE1BQU0sV0FBVyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ3RDO0FBS08sTUFBTSxRQUFRLENBQUMsS0FBSyxVQUFVO0FBQ25DLFFBQUk7QUFBQTtBQUFBLE1BQTRCLFNBQVM7QUFBQTtBQUN6QyxRQUFJLFFBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQzNELGFBQVMsVUFBVSxPQUFPLFlBQVksS0FBSyxVQUFVLFFBQVEsZUFBZTtBQUMxRSxZQUFNLFNBQVMsUUFBUSxNQUFNLE1BQU0sY0FBYyxRQUFRLElBQUksT0FBTyxRQUFRLEVBQUUsQ0FBQyxpQkFBaUI7QUFDaEcsVUFBSSxPQUFRLEVBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxTQUFTLE1BQU07QUFBQSxJQUMvQztBQUNBLFVBQU0sTUFBTSxDQUFDO0FBQ2IsV0FBTyxTQUFTLFNBQVMsTUFBTSxjQUFjLE1BQU0sYUFBYSxNQUFNLE9BQU8sTUFBTSxJQUFJLFFBQVEsTUFBTSxlQUFlO0FBQ2xILFVBQUksUUFBUSxDQUFDLE9BQU8sS0FBSyxDQUFDO0FBQzFCLFVBQUksVUFBVSxJQUFLLFFBQU8sVUFBVSxRQUFRLE1BQU07QUFDbEQsY0FBUSxNQUFNO0FBQUEsSUFDaEI7QUFBQSxFQUNGOzs7QUNsQkEsTUFBTSxTQUFTO0FBRWYsTUFBSSxPQUFPO0FBR1gsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLFFBQVEsSUFBSSxVQUFVLElBQUksS0FBSyxJQUFJO0FBQ3pDLFFBQUksQ0FBQyxTQUFTLE1BQU0sT0FBTyxJQUFJLEdBQUk7QUFDbkMsVUFBTTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQzNDLFVBQU0sUUFBUSxPQUFPLFFBQVEsS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUN0RixRQUFJLE9BQU87QUFFVCxVQUFJLE1BQU0sV0FBVyxXQUFZLE9BQU0sV0FBVyxXQUFXLE9BQU8sS0FBSztBQUFBLFVBQ3BFLE9BQU0sT0FBTyxLQUFLO0FBQ3ZCLGFBQU8sRUFBRSxPQUFPLE9BQU8sTUFBTTtBQUFBLElBQy9CO0FBQ0EsVUFBTSxDQUFDLEdBQUcsSUFBSSxpQkFBaUIsTUFBTSxDQUFDLENBQUM7QUFBQSxFQUN6QztBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVMsRUFBRSxZQUFZLGFBQWEsTUFBTTtBQUN2RCxlQUFXLEVBQUUsS0FBSyxLQUFLLENBQUMsR0FBRyxRQUFRLFVBQVUsRUFBRyxLQUFJLENBQUMsV0FBVyxhQUFhLElBQUksRUFBRyxTQUFRLGdCQUFnQixJQUFJO0FBQ2hILGVBQVcsRUFBRSxNQUFNLE1BQU0sS0FBSyxXQUFZLEtBQUksUUFBUSxhQUFhLElBQUksTUFBTSxNQUFPLFNBQVEsYUFBYSxNQUFNLEtBQUs7QUFFcEgsUUFBSSxRQUFRLGlCQUFpQixhQUFjLFNBQVEsZUFBZTtBQUFBLEVBQ3BFO0FBRUEsTUFBTSxTQUFTLE1BQU07QUFDbkIsUUFBSSxDQUFDLEtBQU07QUFDWCxVQUFNLEVBQUUsT0FBTyxNQUFNLElBQUk7QUFDekIsV0FBTztBQUNQLFVBQU0sT0FBTyxLQUFLO0FBQ2xCLFVBQU0sT0FBTztBQUNiLFNBQUssUUFBUSxLQUFLO0FBQUEsRUFDcEI7QUFHQSxNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUd2QixNQUFNLGFBQWEsQ0FBQyxPQUFPLEtBQUssVUFBVSxFQUFFLE1BQU0sTUFBTTtBQUN0RCxRQUFJLFVBQVUsT0FBUTtBQUN0QixlQUFXLENBQUMsU0FBUyxFQUFFLEtBQUssUUFBUTtBQUNsQyxVQUFJLENBQUMsSUFBSSxTQUFTLE9BQU8sRUFBRztBQUM1QixjQUFRLEtBQUs7QUFDYixhQUFPLE9BQU8sT0FBTztBQUFBLElBQ3ZCO0FBQ0EsVUFBTTtBQUFBO0FBQUEsTUFBOEIsTUFBTSxLQUFLLFNBQVMsaUJBQWlCO0FBQUE7QUFFekUsVUFBTSxPQUFPLENBQUM7QUFFZCxVQUFNLE9BQU8sQ0FBQztBQUNkLFFBQUksUUFBUSxDQUFDLENBQUMsU0FBUyxLQUFLLEdBQUcsT0FBTztBQUNwQyxVQUFJLENBQUMsTUFBTSxhQUFhLGFBQWEsRUFBRyxPQUFNLFNBQVMsS0FBSztBQUM1RCxZQUFNLENBQUMsT0FBTyxLQUFLLElBQUksSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDO0FBQ3ZDLFVBQUksQ0FBQyxNQUFPO0FBQ1osV0FBSyxLQUFLLEdBQUcsQ0FBQyxHQUFHLFFBQVEsVUFBVSxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsS0FBSyxDQUFDO0FBQ3JFLFlBQU0sT0FBTyxDQUFDLEdBQUcsTUFBTSxVQUFVO0FBQ2pDLFlBQU0sU0FBUyxLQUFLLFFBQVEsS0FBSztBQUNqQyxZQUFNLE9BQU8sR0FBRyxLQUFLLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDckMsWUFBTSxNQUFNLEdBQUcsS0FBSyxNQUFNLFNBQVMsQ0FBQyxDQUFDO0FBQ3JDLFdBQUssS0FBSyxHQUFHLEtBQUssT0FBTyxDQUFDLFNBQVMsU0FBUyxTQUFTLEtBQUssU0FBUyxDQUFDO0FBQUEsSUFDdEUsQ0FBQztBQUNELFVBQU0sS0FBSyxRQUFRLENBQUMsU0FBVSxLQUFLLFlBQVksQ0FBQyxNQUFNLEdBQUcsS0FBSyxpQkFBaUIsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFFLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxRQUFRLE1BQU0sQ0FBQyxDQUFDO0FBRXJJLGVBQVcsUUFBUSxLQUFNLE1BQUssWUFBWSxLQUFLLEtBQUssTUFBTSxJQUFJLEVBQUUsV0FBVyxVQUFVLFlBQVksTUFBTSxDQUFDLElBQUksS0FBSyxPQUFPO0FBRXhILFVBQU0sS0FBSyxNQUFNO0FBQ2YsV0FBSyxRQUFRLEdBQUc7QUFDaEIsaUJBQVcsV0FBVyxLQUFNLE1BQUssUUFBUSxTQUFTLFdBQVc7QUFBQSxJQUMvRCxDQUFDO0FBQ0QsV0FBTyxDQUFDO0FBQUEsRUFDVjtBQUlPLE1BQU0sYUFBYSxDQUFDLE1BQU0sU0FBUztBQUN4QyxRQUFJLENBQUMsU0FBUyxFQUFHO0FBQ2pCLFVBQU0sV0FBVyxPQUFPLE9BQU8sU0FBUyxjQUFjLFVBQVUsR0FBRyxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ3RGLFVBQU0sT0FBTyxRQUFRLFFBQVEsRUFBRSxRQUFRLENBQUMsU0FBUyxLQUFLLHFCQUFxQixDQUFDLENBQUM7QUFDN0UsVUFBTSxRQUFRLEtBQUssSUFBSSxDQUFDLFVBQVUsQ0FBQyxTQUFTLGVBQWUsTUFBTSxFQUFFLEdBQUcsS0FBSyxDQUFDO0FBQzVFLFVBQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxLQUFLLFNBQVMsU0FBUyxhQUFhLENBQUM7QUFDMUUsVUFBTSxPQUFPLEtBQUssSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDL0QsUUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssU0FBUyxJQUFJLElBQUksU0FBUyxDQUFDLEVBQUUsQ0FBQyxHQUFHLFFBQVEsQ0FBQyxFQUFHO0FBQ3hHLGVBQVcsT0FBTyxNQUFNO0FBQ3RCLFlBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLElBQUksU0FBUyxDQUFDO0FBQ3pDLFVBQUksQ0FBQyxNQUFNLGFBQWEsYUFBYSxFQUFHO0FBQ3hDLGFBQU8sSUFBSSxPQUFPLE1BQU0sRUFBRTtBQUMxQixZQUFNLGdCQUFnQixJQUFJO0FBQUEsSUFDNUI7QUFDQSxTQUFLLGFBQWEsVUFBVSxNQUFNO0FBQ2xDLGVBQVcsQ0FBQyxFQUFFLElBQUksVUFBVSxDQUFDLEtBQUssTUFBTTtBQUN0QyxZQUFNQyxTQUFRLElBQUksU0FBUyxRQUFRLEVBQUU7QUFDckMsYUFBTyxLQUFLLFFBQVEsR0FBR0EsTUFBSyxTQUFTLE1BQU0sR0FBR0EsTUFBSyxHQUFHLE1BQU0sR0FBRztBQUFBLElBQ2pFO0FBQ0EsV0FBTyxFQUFFLE1BQU0sV0FBVyxPQUFPO0FBQUEsRUFDbkM7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixTQUFLLGdCQUFnQixRQUFRLEVBQUUsY0FBYyxDQUF1QixVQUFVLFVBQVUsUUFBUSxXQUFXLENBQUM7QUFDNUcsV0FBTyx3QkFBd0IsQ0FBQyxFQUFFLE9BQU8sTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUMzRCxXQUFPLGVBQWUsTUFBTTtBQUFBLEVBQzlCOzs7QUMvR0EsTUFBTSxVQUFVLENBQUNDLFNBQVE7QUFFdkIsUUFBSTtBQUNKLFNBQUssZ0JBQWdCLFNBQVMsRUFBRSxNQUFNLENBQW9CLGFBQWMsTUFBTSxTQUFVLENBQUM7QUFDekYsU0FBSyxPQUFPLHlCQUF5QjtBQUNyQyxXQUFPLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxTQUFTLE1BQU0sTUFBTSxVQUFVLGlCQUFpQixPQUFPLGFBQWEsTUFBTTtBQUN6RyxZQUFNLE1BQU0sT0FBTztBQUNuQixVQUFJLEtBQUs7QUFDUCxhQUFLLEtBQUs7QUFDVixjQUFNLFNBQVMsUUFBUSxhQUFhLFdBQVc7QUFDL0MsZ0JBQVEsYUFBYSxhQUFhLE1BQU07QUFDeEMsWUFBSSxVQUFVLEVBQUUsTUFBTSxhQUFhLElBQUksRUFBRSxNQUFNLE1BQU8sSUFBSSxTQUFTLENBQUUsRUFBRTtBQUN2RSxxQkFBYSxTQUFTLGFBQWEsTUFBTTtBQUFBLE1BQzNDLFdBQVcsT0FBTyxTQUFTLElBQUksTUFBTSxDQUFDLFlBQVksWUFBWSxPQUFPLE9BQU8sSUFBSTtBQUM5RSxjQUFNLEVBQUUsVUFBVSxNQUFNLE9BQU8sSUFBSSxJQUFJLGVBQWUsU0FBUyxJQUFJO0FBQ25FLFlBQUksT0FBTyxPQUFRO0FBQ25CLHFCQUFhLE1BQU0sSUFBSSxrQkFBa0IsU0FBUyxLQUFLLENBQUM7QUFDeEQsYUFBSyxPQUFPQSxNQUFLLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQUEsTUFDakQ7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLGlCQUFpQixDQUFDLE9BQU8sV0FBVztBQUN6QyxZQUFNLEVBQUUsS0FBSyxTQUFTLFFBQVEsVUFBVSxNQUFNLE1BQU0sU0FBUyxpQkFBaUIsTUFBTSxJQUFJO0FBQ3hGLFlBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQUksQ0FBQyxJQUFLLFFBQU8sT0FBTyxVQUFVLEtBQUssT0FBT0EsTUFBSyxFQUFFLFNBQVMsTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUNqRixpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLElBQUksS0FBTSxNQUFLLE9BQU8sTUFBTSxLQUFLO0FBRTdELGFBQU8sT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDLEdBQUcsTUFBTSxJQUFJLE1BQU0sU0FBUyxXQUFXLElBQU0sQ0FBQztBQUFBLElBQ2pGLENBQUM7QUFDRCxXQUFPLGNBQWMsQ0FBQyxHQUFHLEVBQUUsS0FBSyxlQUFlLEVBQUUsZ0JBQWdCLEVBQUUsTUFBTTtBQUN2RSxZQUFNLE1BQU0saUJBQWlCO0FBRTdCLFVBQUksSUFBSyxLQUFJLGlCQUFpQixXQUFXLE1BQU0sSUFBSSxVQUFVLElBQUksVUFBVSxRQUFRLElBQUksUUFBUSxDQUFDO0FBQUEsSUFDbEcsQ0FBQztBQUNELGlCQUFhLGNBQWMsQ0FBQyxFQUFFLEtBQUssU0FBUyxlQUFlLEVBQUUsVUFBVSxNQUFNLGdCQUFnQixHQUFHLElBQUksT0FDakcsRUFBRSxLQUFLLGlCQUFpQixPQUFPLFNBQVMsTUFBTSxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQ2xFLFVBQU0sa0JBQWtCO0FBQ3hCLGNBQVUsa0JBQWtCLENBQUMsRUFBRSxLQUFLLEVBQUUsU0FBUyxlQUFlLFFBQVEsRUFBRSxPQUFPLEVBQUUsU0FBUyxNQUFNLFFBQVEsT0FBTyxFQUFFO0FBQ2pILFdBQU8sa0JBQWtCLE1BQU0sU0FBUyxVQUFVLENBQUM7QUFDbkQsT0FBRyxpREFBaUQsTUFBTSxTQUFTLFdBQVcsQ0FBQztBQUMvRSxnQkFBWTtBQUFBLEVBQ2Q7QUFJQSxNQUFNLFVBQVUsQ0FBQyxHQUFHLFNBQVM7QUFDM0IsVUFBTSxFQUFFLEtBQUssZUFBZSxFQUFFLGlCQUFpQixFQUFFLE9BQU8sSUFBSSxFQUFFLEVBQUUsSUFBSTtBQUNwRSxVQUFNLEVBQUUsY0FBYyxNQUFNLGFBQWEsS0FBSyxPQUFPLElBQUk7QUFDekQsVUFBTSxhQUFhLFFBQVEsSUFBSSxJQUFJLElBQUksTUFBTSxTQUFTLE9BQU8sRUFBRTtBQUMvRCxVQUFNLFVBQVUsRUFBRSxLQUFLLElBQUksa0JBQWtCLEtBQUssR0FBRyxFQUFFO0FBQ3ZELFdBQU8sT0FBTyxJQUFJLFNBQVMsRUFBRSxRQUFRLEVBQUUsU0FBUyxZQUFZLFFBQVEsTUFBTSxJQUFJLEdBQUcsS0FBSyxDQUFDO0FBQ3ZGLFNBQUssYUFBYSxFQUFFLEtBQUssU0FBUyxTQUFTO0FBQUEsRUFDN0M7QUFHQSxNQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU87QUFDOUIsVUFBTSxLQUFLLEtBQUssSUFBSSxFQUFFLFFBQVEsQ0FBQztBQUMvQixVQUFNLElBQUksU0FBUztBQUNuQixXQUFPLElBQUksU0FBUztBQUFBLEVBQ3RCO0FBR0EsTUFBTSxPQUFPLE9BQU8sTUFBTSxNQUFNLEVBQUUsUUFBUSxNQUFNO0FBQzlDLFVBQU0sWUFBWSxPQUFPLE9BQU8sUUFBUSxXQUFXLEtBQUssS0FBSyxRQUFRLGlCQUFpQjtBQUN0RixVQUFNLFNBQVMsQ0FBQyxhQUFhLFdBQVcsTUFBTSxJQUFJO0FBQ2xELFVBQU0sRUFBRSxNQUFNLEdBQUcsTUFBTSxJQUFJLFVBQVUsRUFBRSxNQUFNLE1BQU0sV0FBVyxZQUFZLG9CQUFvQixZQUFZO0FBQzFHLFVBQU0sT0FBTyxFQUFFLFdBQVcsR0FBRyxhQUFhLEdBQUcsWUFBWSxNQUFNO0FBQy9ELFNBQUssS0FBSyxNQUFNLE1BQU0sRUFBRSxHQUFHLE9BQU8sR0FBRyxLQUFLLEdBQUcsRUFBRSxnQkFBZ0IsTUFBTSxXQUFXLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFDaEc7QUFHTyxNQUFNLFFBQVE7QUFBQSxJQUNuQixTQUFTO0FBQUEsSUFDVCxXQUFXO0FBQUEsSUFDWDtBQUFBLElBQ0E7QUFBQSxJQUNBLE1BQU0sQ0FBQyxTQUFTO0FBQUEsSUFDaEI7QUFBQSxFQUNGOzs7QUM5RUEsTUFBSSxFQUFFLFVBQVUsT0FBTyxJQUFJO0FBQzNCLE1BQU0sT0FBTyxPQUFPLEVBQUUsVUFBVSxPQUFPLElBQUk7QUFHM0MsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLE9BQU8sTUFBTTtBQUNuQyxRQUFJLENBQUMsT0FBTyxTQUFTLGVBQWdCO0FBQ3JDLFVBQU0sTUFBTSxJQUFJLElBQUksU0FBUyxJQUFJO0FBQ2pDLFVBQU0sU0FBUyxHQUFHLElBQUksWUFBWTtBQUNsQyxlQUFXLENBQUMsTUFBTSxDQUFDQyxRQUFPLEdBQUcsTUFBTSxDQUFDLEtBQUssT0FBTyxRQUFRLE9BQU8sVUFBVSxHQUFHO0FBQzFFLFVBQUlBLFVBQVMsS0FBTSxLQUFJLGFBQWEsT0FBTyxJQUFJO0FBQUEsVUFDMUMsS0FBSSxhQUFhLElBQUksTUFBTUEsTUFBSztBQUNyQyxpQkFBVyxTQUFTLE9BQVEsS0FBSSxhQUFhLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDakU7QUFDQSxRQUFJLEdBQUcsSUFBSSxZQUFZLE9BQU8sT0FBUTtBQUV0QyxZQUFRLGFBQWEsRUFBRSxPQUFPLEtBQUssR0FBRyxJQUFJLE9BQU8sVUFBVSxNQUFNLFNBQVMsSUFBSTtBQUM5RSxRQUFJLENBQUMsT0FBTyxRQUFTLFNBQVEsVUFBVSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksR0FBRztBQUMvRCxTQUFLO0FBQUEsRUFDUDtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsTUFBTSxNQUFNO0FBQzVCLFVBQU0sU0FBUyxFQUFFLFVBQVUsT0FBTztBQUNsQyxTQUFLO0FBQ0wsUUFBSSxPQUFPLEtBQU07QUFDakIsUUFBSSxhQUFhLE9BQU8sVUFBVTtBQUNoQyxVQUFJLE9BQU8sTUFBTyxVQUFTLE9BQU87QUFBQSxJQUNwQyxXQUFXLFdBQVcsT0FBTyxPQUFRLFVBQVMsS0FBSyxjQUFjLFFBQVEsbUJBQW1CLEVBQUUsT0FBTyxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQ2hIO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsV0FBTyxpQkFBaUIsaUJBQWlCLElBQUk7QUFDN0MsV0FBTyxpQkFBaUIsWUFBWSxNQUFNO0FBQzFDLFNBQUssYUFBYSxJQUFJO0FBQUEsRUFDeEI7OztBQ25DQSxNQUFNLFVBQVU7QUFDaEIsTUFBTSxZQUFZO0FBRVgsTUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRztBQUNyQyxNQUFJLFlBQVk7QUFFaEIsTUFBSUMsVUFBUztBQUdiLE1BQU0sVUFBVSxZQUFZO0FBQzFCLFFBQUk7QUFFRixZQUFNQztBQUFBO0FBQUEsUUFBOEIsRUFBRSxRQUFRLFFBQVEsT0FBTyxZQUFZLFVBQVUsU0FBUztBQUFBO0FBQzVGLFlBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxNQUFNLE1BQU0sU0FBUyxNQUFNLEVBQUUsR0FBR0EsVUFBUyxRQUFRLFlBQVksUUFBUSxTQUFTLEVBQUUsQ0FBQztBQUMxRyxhQUFPLFNBQVMsb0JBQW9CLENBQUMsS0FBSyxTQUFTLE1BQU07QUFBQSxJQUMzRCxRQUFRO0FBQ04sYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBR0EsTUFBTSxPQUFPLENBQUMsY0FBYztBQUMxQixhQUFTLGdCQUFnQixnQkFBZ0Isc0JBQXNCLFNBQVM7QUFDeEUsYUFBUyxLQUFLLGNBQWMsUUFBUSxZQUFZLGtCQUFrQixjQUFjLENBQUM7QUFBQSxFQUNuRjtBQUVBLE1BQU0sT0FBTyxZQUFZO0FBQ3ZCLFFBQUksWUFBWTtBQUNoQixXQUFPLENBQUUsTUFBTSxRQUFRLEdBQUk7QUFDekIsVUFBSSxDQUFDLFVBQVcsTUFBSyxZQUFZLElBQUk7QUFDckMsWUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQzdCLGVBQU8saUJBQWlCLFVBQVUsU0FBUyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQ3pELG1CQUFXLFNBQVMsT0FBTztBQUFBLE1BQzdCLENBQUM7QUFBQSxJQUNIO0FBQ0EsZ0JBQVk7QUFDWixJQUFBRCxVQUFTO0FBQ1QsUUFBSSxVQUFXLE1BQUssS0FBSztBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUlPLE1BQU0sVUFBVSxNQUFNQSxZQUFXLFVBQVUsVUFBVSxZQUFZLE9BQU8sS0FBSztBQUc3RSxNQUFNLFFBQVEsTUFBTTtBQUN6QixnQkFBWTtBQUNaLFlBQVE7QUFBQSxFQUNWO0FBRU8sTUFBTSxlQUFlLE1BQU0sR0FBRyxXQUFXLEtBQUs7OztBQ25EckQsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sY0FBYztBQUNwQixNQUFNLFdBQVc7QUFFVixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUdsQyxNQUFNLFFBQVEsTUFDWixDQUFDLEdBQUcsT0FBTyxnQkFBZ0IsSUFBSSxXQUFXLEVBQUUsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxTQUFTLEVBQUUsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEVBQUUsS0FBSyxFQUFFO0FBRTNHLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU0sVUFBVSxJQUFJLGdCQUFnQixTQUFTLE9BQU8sV0FBVyxNQUFNLEdBQUcsQ0FBQztBQUN6RSxXQUFPLFFBQVEsSUFBSSxRQUFRLGVBQWUsS0FBSyxRQUFRO0FBQUEsRUFDekQ7QUFHQSxNQUFNLFdBQVcsT0FBTyxLQUFLRSxVQUFTO0FBQ3BDLFVBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsU0FBSyxJQUFJLHVCQUF1QixLQUFLLENBQUM7QUFDdEMsU0FBSyxJQUFJLGFBQWEsR0FBSSxJQUFJLFVBQVUsQ0FBRSxFQUFFO0FBRTVDLFFBQUksQ0FBQyxLQUFLLElBQUksVUFBVSxFQUFHLE1BQUssT0FBTyxZQUFZLE1BQU0sQ0FBQztBQUMxRCxRQUFJLFVBQVUsSUFBSSxTQUFTO0FBQzNCLFVBQU0sU0FBUyxNQUFNQSxNQUFLO0FBQzFCLFFBQUksT0FBUSxLQUFJLFNBQVMsT0FBTztBQUFBLGFBQ3ZCLElBQUksTUFBTyxLQUFJLFdBQVc7QUFDbkMsV0FBTztBQUFBLEVBQ1Q7QUFLQSxNQUFNLFVBQVUsQ0FBQyxFQUFFLFNBQVMsUUFBUSxLQUFLLE1BQ3ZDLFdBQVcsT0FBTyxXQUFXLE1BQ3pCLFFBQVEsUUFBUSxJQUFJLGFBQWEsS0FBSyxRQUFRLElBQUksWUFBWSxJQUM5RCxRQUFRLElBQUksWUFBWSxLQUFLLENBQUMsQ0FBQyxTQUFTLEdBQUcsSUFBSSxFQUFFLFNBQVMsTUFBTTtBQUl0RSxNQUFNLFNBQVMsQ0FBQyxRQUFRO0FBQ3RCLFFBQUksUUFBUSxRQUFRLGdCQUFnQjtBQUNwQyxRQUFJLFVBQVU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxPQUFPLEtBQUtBLFVBQVM7QUFDekMsUUFBSSxRQUFRLEtBQUssSUFBSTtBQUNyQixVQUFNLFFBQVMsSUFBSSxVQUFVO0FBQzdCLFFBQUksV0FBVztBQUNmLGFBQVMsUUFBUSxNQUFNLFNBQVMsR0FBRztBQUNqQyxZQUFNLE1BQU0sS0FBSyxJQUFJO0FBQ3JCLFVBQUksTUFBTSxTQUFTLFFBQVEsWUFBWSxNQUFNLElBQU0sUUFBTyxLQUFLLE9BQU8sR0FBRztBQUN6RSxZQUFNLFNBQVMsTUFBTSxTQUFTLEtBQUtBLEtBQUk7QUFDdkMsVUFBSSxTQUFTLFFBQVEsTUFBTSxJQUFJLElBQUksVUFBVSxLQUFNLFFBQU87QUFDMUQsVUFBSSxDQUFDLElBQUksVUFBVSxDQUFDLFVBQVUsT0FBUSxPQUFNO0FBQzVDLFVBQUksQ0FBQyxRQUFRLFVBQVcsUUFBTztBQUMvQixVQUFJLFNBQVMsSUFBSSxTQUFTLEtBQUs7QUFDL0IsZUFBUyxTQUFTLEdBQUc7QUFDckIsVUFBSSxNQUFNLFFBQVEsR0FBRztBQUNuQixnQkFBUSxLQUFLLElBQUk7QUFDakIsZ0JBQVE7QUFBQSxNQUNWLFdBQVcsTUFBTSxRQUFRLGFBQWE7QUFDcEMsWUFBSSxJQUFJLFdBQVcsUUFBUyxRQUFPLEdBQUc7QUFBQSxZQUNqQyxLQUFJLFdBQVcsQ0FBQyxFQUFFLElBQUksU0FBUyxRQUFRLEdBQUc7QUFDL0MsZUFBTztBQUFBLE1BQ1QsTUFBTyxPQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEtBQUssSUFBSSxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQ2xIO0FBQUEsRUFDRjs7O0FDcEVPLE1BQU1DLFVBQVMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxHQUFHLE1BQU0sT0FBTyxXQUFXO0FBRWxFLFVBQU0sT0FBTyxDQUFDLGFBQWEsSUFBSSxJQUFJLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxDQUFDLE1BQU0sU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ3RHLFdBQU8sS0FBSyxJQUFJO0FBQ2hCLFVBQU0sVUFBVSxDQUFDLFlBQVksV0FBVyxTQUFTLFFBQVEsUUFBUSxTQUFTLE1BQU07QUFDaEYsVUFBTSxTQUFTLElBQUksSUFBSSxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsRUFBRSxVQUFVLENBQUMsTUFBTSxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUU3RixVQUFNLFVBQVUsQ0FBQyxZQUFZLENBQUMsUUFBUSxjQUFjLFFBQVEsTUFBTSxHQUFHLElBQUksUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSztBQUNuRyxVQUFNLEVBQUUsV0FBVyxLQUFLLElBQUk7QUFDNUIsVUFBTSxRQUFRLFNBQVMsUUFBUSxNQUFNO0FBRXJDLFVBQU0sVUFBVSxDQUFDLGFBQWEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFDNUQsUUFBUSxjQUFjLGFBQWEsUUFBUSxTQUFTLFFBQVEsUUFBUSxPQUFPLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBQzVHLFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsVUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQztBQUM1QixVQUFNLEtBQUssS0FBSyxRQUFRLEtBQUs7QUFDN0IsVUFBTSxTQUFTLEtBQUssS0FBSyxDQUFDLFFBQVEsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFFLGFBQWEsZUFBZSxDQUFDLEdBQUcsU0FBUyxNQUFNLENBQUM7QUFDckcsVUFBTSxTQUFTLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUN6RixXQUFPLENBQUNDLFNBQVE7QUFDZCxZQUFNLE9BQU8sS0FBS0EsSUFBRztBQUNyQixZQUFNLFFBQVEsV0FBVyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDQyxNQUFLLEVBQUUsVUFBVSxDQUFDLE1BQU0sYUFBYSxDQUFDLE9BQU8sSUFBSUEsSUFBRyxDQUFDO0FBQy9GLFVBQUksTUFBTyxRQUFPLE1BQU0sQ0FBQztBQUN6QixVQUFJLENBQUMsTUFBTyxRQUFPLE9BQU8sZUFBZTtBQUN6QyxZQUFNLE1BQU0sUUFBUSxJQUFJO0FBQ3hCLFlBQU0sT0FBTyxJQUFJLFdBQVcsTUFBTSxVQUFVLElBQUksTUFBTSxRQUFRLEtBQUssQ0FBQztBQUNwRSxZQUFNLFNBQVMsQ0FBQyxHQUFHLFFBQVEsR0FBRyxLQUFLLE1BQU0sRUFBRSxHQUFHLEdBQUcsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsQ0FBQztBQUM1RSxZQUFNLFVBQVUsT0FBTyxLQUFLLENBQUNBLFNBQVEsS0FBSyxJQUFJQSxJQUFHLEdBQUcsUUFBUSxpQkFBaUIsQ0FBQztBQUM5RSxZQUFNLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLFFBQVEsRUFBRSxLQUFLLE1BQU0sUUFBUSxPQUFPLEVBQUUsS0FBSyxDQUFDQSxTQUFRQSxRQUFPLEtBQUssSUFBSUEsSUFBRyxDQUFDO0FBQ3RHLGFBQU8sS0FBSyxJQUFJLE9BQU8sRUFBRTtBQUFBLElBQzNCO0FBQUEsRUFDRjs7O0FDbENBLE1BQU0sV0FBVztBQUNqQixNQUFNLGFBQWE7QUFFbkIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFFZixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUczQixNQUFJO0FBRVgsTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDLFlBQWEsVUFBVSxPQUFRO0FBR3BELE1BQU0sU0FBUyxDQUFDLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBSXpDLE1BQU0sWUFBWSxNQUN2QixDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsU0FBUyxLQUFLLEtBQUssQ0FBQyxLQUFLLE9BQU8sUUFBUSxHQUFHLE1BQU0sTUFBTSxJQUFJLFVBQVUsRUFBRSxDQUFDO0FBR3BHLE1BQU0sU0FBUyxDQUFDLFVBQ2QsTUFBTSxRQUFRLGFBQWEsQ0FBQyxLQUFLLE1BQU0sT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLFNBQVMsS0FBSyxJQUFJLENBQUMsRUFBRSxhQUFhLENBQUM7QUFHeEYsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUM5QixVQUFNLEVBQUUsSUFBSSxPQUFPLE1BQU0sSUFBSTtBQUM3QixVQUFNLEVBQUUsT0FBTyxRQUFRLFFBQVE7QUFBQTtBQUFBLE1BQTBCLE9BQU8sSUFBSSxLQUFLLEtBQUs7QUFBQTtBQUM5RSxRQUFJLFNBQVMsSUFBSSxFQUFFLEtBQUssQ0FBQyxTQUFTLFVBQVUsR0FBRyxFQUFHO0FBQ2xELFdBQU8sT0FBTyxLQUFLLEVBQUUsT0FBTyxPQUFPLENBQUM7QUFDcEMsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFO0FBQ3pCLFFBQUksTUFBTSxTQUFTLEVBQUUsS0FBSyxNQUFNLFFBQVEsS0FBSyxPQUFPLEVBQUUsSUFBSSxVQUFVO0FBRWxFLFlBQU0sTUFBTSxNQUFNLFNBQVMsRUFBRSxJQUFJLFNBQVM7QUFDMUMsVUFBSSxNQUFNLENBQUMsRUFBRyxTQUFRLEtBQUssVUFBVSxHQUFHLEtBQUssTUFBTSxJQUFJLFdBQVcsQ0FBQyxHQUFHLE9BQU8sRUFBRSxFQUFFLEtBQUssS0FBSyxDQUFDLEVBQUU7QUFDOUY7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLFNBQVMsQ0FBQyxJQUFJLFNBQVMsTUFBTSxLQUFLLENBQUNDLFNBQVFBLEtBQUksU0FBUyxDQUFDQSxLQUFJLFNBQVMsQ0FBQyxPQUFPQSxLQUFJLEtBQUssQ0FBQztBQUN0RyxRQUFJLE9BQU87QUFDVCxZQUFNLE9BQU8sS0FBSyxHQUFHLEtBQUs7QUFDMUIsWUFBTSxRQUFRLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQUEsSUFDakUsV0FBVyxDQUFDLEtBQU0sTUFBSyxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsYUFDdkIsU0FBUyxDQUFDLElBQUksV0FBWSxLQUFLLENBQUMsRUFBRSxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUksTUFBSyxLQUFLLEdBQUc7QUFBQSxFQUM3RTtBQUdBLE1BQU0sT0FBTyxPQUFPLElBQUksU0FBUztBQUMvQixVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFVBQU1DLE9BQU0sTUFBTTtBQUVsQixVQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxPQUFPLENBQUM7QUFDbEQsV0FBTyxLQUFLLENBQUMsR0FBRyxLQUFLLE1BQU0sR0FBRztBQUM1QixZQUFNLFFBQVE7QUFDZCxZQUFNLFFBQVEsRUFBRTtBQUNoQixZQUFNLENBQUMsR0FBRyxJQUFJO0FBQ2QsVUFBSSxDQUFDLElBQUs7QUFDVixZQUFNQSxLQUFJLEdBQUcsRUFBRSxNQUFNLENBQUMsVUFBVSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ2hELGVBQVMsUUFBUSxHQUFHO0FBRXBCLFlBQU0sT0FBTyxJQUFJLFlBQVksSUFBSSxTQUFTLENBQUMsSUFBSSxZQUFZLENBQUMsS0FBSyxDQUFDLEtBQUssS0FBSyxFQUFFO0FBQzlFLFVBQUksS0FBTSxNQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDaEU7QUFDQSxRQUFJLE1BQU0sSUFBSSxFQUFFLE1BQU0sS0FBTSxPQUFNLE9BQU8sRUFBRTtBQUFBLEVBQzdDO0FBSU8sTUFBTSxVQUFVLE1BQ3JCLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNLEtBQUssU0FBUyxDQUFDLElBQUksU0FBUyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUk1RixNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQzNCLFVBQU0sSUFBSSxJQUFJLEVBQUUsR0FBRyxJQUFJO0FBQ3ZCLFVBQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxFQUN6QjtBQUlPLE1BQU0sU0FBUyxDQUFDLE9BQU87QUFDNUIsVUFBTSxPQUFPLE9BQU8sRUFBRTtBQUN0QixTQUFLLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLE1BQU0sT0FBTyxFQUFFO0FBQUEsRUFDNUM7QUFHTyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFdBQVcsUUFBUSxTQUFTLE9BQU8sR0FBRyxRQUFRO0FBQ25FLFVBQU0sUUFBUSxHQUFHLFNBQVMsSUFBSSxNQUFNLGNBQWMsR0FBRztBQUNyRCxRQUFJLENBQUMsUUFBUyxTQUFRLEtBQUssVUFBVSxLQUFLO0FBQzFDLGFBQVMsUUFBUSxFQUFFLFdBQVcsUUFBUSxPQUFPLFFBQVEsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUMzRDtBQUdPLE1BQU0sVUFBVSxDQUFDLFdBQVcsT0FBTyxPQUFPLElBQUksTUFBTSxPQUFPLEtBQUssR0FBRyxNQUFNOzs7QUN2RmhGLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBSTNCLE1BQU0sY0FBYyxDQUFDLElBQUksU0FBUztBQUNoQyxlQUFXLENBQUMsS0FBSyxHQUFHLEtBQUssTUFBTTtBQUM3QixVQUFJLENBQUMsSUFBSSxTQUFTLElBQUksWUFBYTtBQUNuQyxVQUFJLGlCQUFpQixVQUFVLE1BQU07QUFDbkMsY0FBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixjQUFNLFFBQVEsUUFBUSxXQUFXLElBQUksRUFBRSxJQUFJLEdBQUc7QUFDOUMsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sU0FBUyxHQUFHLENBQUM7QUFDMUIsbUJBQVcsUUFBUSxDQUFDLFNBQVMsUUFBUSxFQUFHLE9BQU0sY0FBYyxJQUFJLE1BQU0sTUFBTSxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxNQUNoRyxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFHTyxNQUFNLGNBQWMsQ0FBQyxNQUFNLFFBQVE7QUFDeEMsVUFBTSxFQUFFLFFBQVEsTUFBTSxPQUFPLElBQUk7QUFDakMsVUFBTUMsUUFBTyxvQkFBSSxJQUFJO0FBQ3JCLFVBQU07QUFBQTtBQUFBLE1BQTZCLFNBQVM7QUFBQTtBQUM1QyxVQUFNLE9BQU8sV0FBVyxJQUFJO0FBQzVCLFVBQU0sWUFBWSxJQUFJLHFCQUFxQixJQUFJO0FBQy9DLFVBQU0sUUFBUSxDQUFDLE9BQU8sZ0JBQWdCLE9BQU8sWUFBWTtBQUN6RCxRQUFJLFFBQVE7QUFDWixlQUFXLENBQUMsS0FBSyxPQUFPLEtBQUssTUFBTTtBQUNqQyxVQUFJLFlBQVksT0FBUSxTQUFRO0FBQ2hDLFVBQUksQ0FBQyxRQUFRLFFBQVEsTUFBTSxLQUFLLFVBQVUsS0FBSyxDQUFDLFlBQVksUUFBUSxTQUFTLE9BQU8sQ0FBQyxFQUFHO0FBRXhGLFlBQU0sTUFBTSxTQUFTLE9BQU87QUFDNUIsWUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHO0FBQzNCLFlBQU0sWUFBWSxVQUFVLFdBQVcsT0FBTyxDQUFDLE9BQU87QUFDdEQsWUFBTSxTQUFTLENBQUMsVUFBVSxRQUFRLFNBQVMsT0FBTyxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQzNFLE1BQUFBLE1BQUssSUFBSSxNQUFNLGFBQWEsVUFBVSxDQUFDLE9BQU8sS0FBSyxRQUFRLFVBQVUsTUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHO0FBQUEsSUFDOUY7QUFDQSxVQUFNLE9BQU9DLFFBQU8sS0FBSyxNQUFNLE9BQU8sTUFBTTtBQUM1QyxXQUFPLE1BQU07QUFDWCxZQUFNLFVBQVUsS0FBSyxLQUFLLEVBQUUsS0FBSztBQUNqQyxZQUFNLFdBQVcsV0FBVyxPQUFPO0FBQ25DLFlBQU0sU0FBUyxPQUFPLEtBQUssRUFBRTtBQUM3QixpQkFBV0MsUUFBTyxPQUFRLENBQUFBLEtBQUksT0FBTztBQUNyQyxrQkFBWSxLQUFLLElBQUksSUFBSTtBQUN6QixpQkFBVyxDQUFDLEtBQUssTUFBTSxLQUFLRixPQUFNO0FBQ2hDLGNBQU0sUUFBUSxTQUFTLElBQUksR0FBRztBQUM5QixZQUFJLENBQUMsTUFBTztBQUNaLGNBQU0sT0FBTyxVQUFVLE1BQU0sS0FBSyxDQUFDO0FBQ25DLGNBQU0sU0FBUyxXQUFXLFNBQVMsQ0FBQyxVQUFVLEtBQUssSUFBSSxHQUFHLElBQUksT0FBTyxJQUFJLE1BQU0sTUFBTSxNQUFNO0FBQzNGLFlBQUksUUFBUSxTQUFTLFVBQVUsTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLElBQUksT0FBTyxNQUFNLEtBQUs7QUFFbEYsbUJBQVcsRUFBRSxNQUFBRyxNQUFLLEtBQUssU0FBUyxDQUFDLElBQUksUUFBUTtBQUMzQyxnQkFBTSxRQUFRQSxNQUFLLElBQUksR0FBRztBQUMxQixjQUFJLE1BQU8sT0FBTSxTQUFTLFNBQVMsS0FBSztBQUFBLFFBQzFDO0FBQUEsTUFDRjtBQUNBLFlBQU0sU0FBUyxLQUFLLFFBQVE7QUFDNUIsWUFBTSxRQUFRLFdBQVcsVUFBVSxXQUFXLFNBQVMsSUFBSSxLQUFLO0FBQ2hFLFVBQUksQ0FBQyxVQUFVLE1BQU8sUUFBTyxLQUFLO0FBQ2xDLFVBQUksQ0FBQyxPQUFRO0FBQ2IsVUFBSSxXQUFXLFNBQVMsY0FBZSxRQUFPLE1BQU0sRUFBRSxlQUFlLE1BQU0sQ0FBQztBQUM1RSxVQUFJLENBQUMsTUFBTyxRQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPO0FBQzVELFlBQU0sVUFBVSxDQUFDLE9BQU8sT0FBTyxDQUFDLE9BQU8sZ0JBQWdCLE9BQU8sWUFBWSxDQUFDO0FBQzNFLFVBQUksV0FBVyxNQUFNLENBQUMsS0FBSyxLQUFNLFFBQU8sa0JBQWtCLEdBQUcsS0FBSztBQUFBLElBQ3BFO0FBQUEsRUFDRjtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBRWhDLE9BQUcsWUFBWSxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQzdCLFVBQUksV0FBVyxTQUFTLGNBQWU7QUFDdkMsVUFBSSxPQUFPLElBQUksTUFBTSxNQUFNLE9BQU8sTUFBTyxPQUFNLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFDcEUsYUFBTyxPQUFPLE1BQU07QUFBQSxJQUN0QixDQUFDO0FBQUEsRUFDSDs7O0FDN0RBLE1BQU0sV0FBVztBQUFBLElBQ2YsU0FBUyxRQUFRLHNCQUFzQjtBQUFBLElBQ3ZDLFVBQVUsUUFBUTtBQUFBLElBQ2xCLFVBQVUsT0FBTyxRQUFRLGtCQUFrQjtBQUFBLElBQzNDLE9BQU8sUUFBUTtBQUFBLEVBQ2pCO0FBRUEsTUFBTSxrQkFBa0IsQ0FBQyxHQUFHLEtBQUssR0FBRztBQUNwQyxNQUFNLFVBQVU7QUFDaEIsTUFBTSxTQUFTO0FBRWYsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFFdkIsTUFBSSxnQkFBZ0I7QUFFcEIsTUFBTSxPQUFPLFNBQVMsY0FBYyxTQUFTO0FBRTdDLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBS3ZCLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLFVBQU0sWUFBWSxDQUFDLE9BQU8sUUFBUSxFQUFFLFFBQVEsQ0FBQyxTQUFTLENBQUMsUUFBUSxVQUFVLE9BQU8sRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUNsSCxVQUFNLFNBQVMsQ0FBdUIsU0FBUyxjQUFjLElBQUk7QUFDakUsU0FBSyxZQUFZO0FBQ2pCLFNBQUssYUFBYSxjQUFjLFFBQVEsZUFBZTtBQUN2RCxTQUFLLFlBQVksVUFBVSxJQUFJLENBQUMsYUFDOUIsNENBQTRDLFFBQVEsS0FBSyxPQUFPLFFBQVEsQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLFFBQVEsRUFBRSxLQUFLLEVBQUUsSUFDMUc7QUFDSixjQUFVLFFBQVEsQ0FBQyxVQUFVLE9BQU8sT0FBTyxJQUFJLFVBQVUsS0FBSyxTQUFTLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDN0U7QUFHQSxNQUFNQyxVQUFTLE1BQU07QUFDbkIsVUFBTSxPQUFPLENBQUMsR0FBRyxTQUFTLGlCQUFpQixjQUFjLENBQUMsRUFBRSxHQUFHLEVBQUUsS0FBSyxTQUFTO0FBQy9FLFFBQUksS0FBSyxlQUFlLEtBQU0sTUFBSyxPQUFPLElBQUk7QUFFOUMsZUFBVyxTQUFTLFNBQVMsaUJBQWlCLG1CQUFtQixFQUFHLEtBQUksVUFBVSxLQUFNLE9BQU0sT0FBTztBQUFBLEVBQ3ZHO0FBR0EsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFNBQVMsU0FBUztBQUN4QixRQUFJLENBQUMsVUFBVSxXQUFXLFNBQVMsUUFBUSxLQUFLLFNBQVMsTUFBTSxFQUFHLFFBQU87QUFDekUsVUFBTSxFQUFFLEtBQUssT0FBTyxRQUFRLEtBQUssSUFBSSxPQUFPLHNCQUFzQjtBQUNsRSxXQUFPLENBQUMsR0FBRyxNQUFNLGlCQUFpQixjQUFjLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLHNCQUFzQixDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQ3JHLE1BQU0sTUFBTSxVQUFVLE1BQU0sU0FBUyxPQUFPLE1BQU0sT0FBTyxTQUFTLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDeEY7QUFHQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixlQUFXLFNBQVMsT0FBTyxPQUFPLEdBQUc7QUFDbkMsVUFBSSxNQUFNLFFBQVEsUUFBUSxLQUFLLENBQUMsV0FBVyxLQUFLLEVBQUc7QUFDbkQsWUFBTSxXQUFXLE1BQU0sUUFBUSxZQUFZO0FBQzNDLFlBQU0sUUFBUSxXQUFXLFNBQVMsUUFBUSxjQUFjLENBQXVCLFNBQVUsU0FBUyxRQUFRLFdBQVcsS0FBTTtBQUMzSCxVQUFJLFdBQVcsS0FBSyxFQUFHLE9BQU0sUUFBUSxXQUFXO0FBQUEsSUFDbEQ7QUFBQSxFQUNGO0FBRUEsTUFBTSxXQUFXLE1BQU07QUFDckIsVUFBTSxRQUFRLE9BQU8sV0FBVyxNQUFNLEVBQUUsVUFBVSxJQUFJO0FBQ3RELFVBQU0sVUFBVSxDQUE0QixFQUFFLFFBQVEsTUFBTSxPQUFPLFFBQVEsVUFBVSxPQUFPO0FBQzVGLFVBQU1DLFdBQVUsQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVUsQ0FBQyxNQUFNLFVBQVUsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLFFBQVEsQ0FBQyxJQUFJLFFBQVEsQ0FBQyxDQUFDO0FBQzlHLGVBQVcsU0FBU0EsU0FBUSxNQUFNLEdBQUcsU0FBUyxPQUFPLE9BQU9BLFNBQVEsT0FBTyxHQUFHO0FBQzVFLGFBQU8sSUFBSSxLQUFLLEdBQUcsT0FBTyxPQUFPLEtBQUs7QUFDdEMsaUJBQVcsS0FBSztBQUFBLElBQ2xCO0FBQ0EsZUFBVyxDQUFDLFVBQVUsS0FBSyxLQUFLLE9BQVEsS0FBSSxDQUFDLE1BQU0sY0FBYyxjQUFjLEVBQUcsT0FBTSxRQUFRLFdBQVc7QUFDM0csWUFBUTtBQUFBLEVBQ1Y7QUFHQSxNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQ3ZCLFVBQU0sV0FBVyxNQUFNLFNBQVMsU0FBUyxhQUFhO0FBQ3RELFVBQU0sT0FBTztBQUNiLFdBQU8sT0FBTyxLQUFLO0FBQ25CLGFBQVM7QUFDVCxRQUFJLENBQUMsWUFBWSxDQUFDLGNBQWU7QUFDakMsVUFBTSxFQUFFLElBQUksWUFBWSxJQUFJO0FBQzVCLEtBQUMsY0FBYyxnQkFBZ0IsU0FBUyxlQUFlLEVBQUUsSUFBSSxNQUFNO0FBQUEsRUFDckU7QUFJQSxNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFVBQU0sUUFBUSxZQUFZLE1BQU07QUFDOUIsWUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLO0FBQzlCLFVBQUksQ0FBQyxNQUFPLFFBQU8sY0FBYyxLQUFLO0FBQ3RDLE1BQUFELFFBQU87QUFDUCxjQUFRO0FBQ1IsVUFBSSxTQUFTLFVBQVUsTUFBTSxPQUFPLGVBQWUsUUFBUSx1QkFBdUIsRUFBRztBQUNyRixZQUFNLFFBQVE7QUFDZCxVQUFJLE1BQU0sUUFBUSxFQUFHLE9BQU0sS0FBSztBQUFBLElBQ2xDLEdBQUcsT0FBTztBQUFBLEVBQ1o7QUFHQSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE9BQU8sT0FBTyxXQUFXLFdBQVc7QUFDekQsVUFBTSxRQUFRLFNBQVMsY0FBYyxLQUFLO0FBQzFDLFVBQU0sWUFBWTtBQUNsQixXQUFPLE9BQU8sTUFBTSxTQUFTLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFDN0MsVUFBTSxTQUFTO0FBQ2YsVUFBTSxZQUFZLG1DQUFtQyxZQUFZLFNBQVMsRUFBRSxHQUFHLE1BQU07QUFDckYsVUFBTSxDQUFDLE1BQU0sR0FBRyxPQUFPLElBQUksTUFBTTtBQUNqQyxTQUFLLGNBQWM7QUFDbkIsVUFBTSxFQUFFLGlCQUFpQixrQkFBa0Isa0JBQWtCLElBQUk7QUFDakUsVUFBTSxZQUFZLE1BQU07QUFDdEIsWUFBTSxLQUFLO0FBQ1gsYUFBTyxRQUFRLENBQUMsVUFBVSxNQUFNLENBQUM7QUFBQSxJQUNuQztBQUVBLFVBQU0sU0FBUyxDQUFDLENBQUMsbUJBQW1CLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxDQUFDLGtCQUFrQixNQUFNLFNBQVMsT0FBTyxDQUFDLENBQUM7QUFDcEcsUUFBSSxPQUFPLENBQUMsRUFBRyxRQUFPLENBQUMsSUFBSSxDQUFDLGlCQUFpQixTQUFTO0FBQ3RELFlBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQ0UsU0FBUSxPQUFPO0FBQ3hDLE1BQUFBLFFBQU8sY0FBYyxPQUFPLEVBQUUsRUFBRSxDQUFDO0FBQ2pDLE1BQUFBLFFBQU8saUJBQWlCLFNBQVMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUNELFVBQU0saUJBQWlCLFdBQVcsQ0FBQyxVQUFVO0FBQzNDLFVBQUksTUFBTSxRQUFRLFNBQVU7QUFDNUIsWUFBTSxnQkFBZ0I7QUFDdEIsWUFBTSxLQUFLO0FBQUEsSUFDYixDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNQyxRQUFPLENBQUMsU0FBUyxPQUFPLEVBQUUsU0FBUyxVQUFVLFVBQVUsTUFBTSxHQUFHLFlBQVksT0FBTyxVQUFVO0FBQ2pHLFFBQUksQ0FBQyxRQUFTO0FBQ2QsSUFBQUgsUUFBTztBQUNQLFVBQU0sVUFBVSxPQUFPLElBQUksUUFBUSxLQUFLLE9BQU8sSUFBSSxXQUFXLEdBQUcsU0FBUyxPQUFPLFVBQVUsT0FBTyxDQUFDO0FBQ25HLGVBQVcsQ0FBQyxFQUFFLFNBQVMsa0JBQWtCLEdBQUcsS0FBSyxLQUFLLFFBQVE7QUFDNUQsWUFBTTtBQUFBO0FBQUEsUUFBMkI7QUFBQTtBQUNqQyxVQUFJLE1BQU0sV0FBVyxVQUFVLFFBQVEsVUFBVSxTQUFTLEtBQUssZ0JBQWdCLFFBQVM7QUFDeEYsVUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFDLE1BQU0sT0FBTyxDQUFDLEVBQUc7QUFFbEMsV0FBSyxRQUFRLFFBQVEsT0FBTyxLQUFLLFFBQVEsU0FBUyxDQUFDLElBQUk7QUFDdkQsWUFBTSxPQUFPLEtBQUssSUFBSSxNQUFNLE1BQU0sUUFBUTtBQUMxQyxVQUFJLE1BQU8sT0FBTSxPQUFPLEtBQUssS0FBSztBQUNsQztBQUFBLElBQ0Y7QUFFQSxVQUFNLFNBQVMsUUFBUSxDQUFDLEtBQUssSUFBSSxDQUFDO0FBQ2xDLFVBQU0sU0FBUyxhQUFhLENBQUMsQ0FBQztBQUM5QixXQUFPLElBQUksS0FBSyxTQUFTLE9BQU8sT0FBTyxRQUFRLE1BQU0sR0FBRyxFQUFFLFFBQVEsUUFBUSxNQUFNLFNBQVMsV0FBVyxTQUFTLENBQUM7QUFDOUcsYUFBUztBQUFBLEVBQ1g7QUFHQSxNQUFNSSxRQUFPLENBQUMsT0FBTyxTQUFTLE9BQU8sY0FBYztBQUNqRCxVQUFNLEVBQUUsUUFBUSxPQUFPLElBQUk7QUFDM0IsUUFBSSxXQUFXLEtBQU07QUFFckIsVUFBTSxPQUFPLElBQUksT0FBTyxHQUFHLE9BQU8sU0FBUyxFQUFFO0FBQzdDLFVBQU0sT0FBTyxPQUFPLFNBQVMsYUFBYSxTQUFTLE1BQU0sMEJBQTBCLElBQUksc0JBQXNCO0FBQzdHLFVBQU0sU0FBUyxFQUFFLEdBQUcsVUFBVSxHQUFHLEtBQUssTUFBTSxNQUFNLFFBQVEsY0FBYyxJQUFJLEVBQUU7QUFFOUUsVUFBTSxVQUFVLE9BQU8sT0FBTyxRQUFRLG1CQUFtQixLQUFLLE9BQU87QUFDckUsVUFBTSxNQUFNLE9BQU8sSUFBSSxLQUFLO0FBQzVCLFVBQU0sUUFBUSxRQUFRLE1BQU0sUUFBUSxHQUFHO0FBQ3ZDLFFBQUksV0FBVyxPQUFPLFFBQVEsU0FBUyxXQUFZLFNBQVEsS0FBSyxTQUFTLE9BQU8sUUFBUSxLQUFLO0FBQUEsUUFDeEYsQ0FBQUQsTUFBSyxTQUFTLE9BQU8sUUFBUSxXQUFXLEtBQUs7QUFBQSxFQUNwRDtBQUlPLE1BQU0sTUFBTSxDQUFDLFNBQVM7QUFDM0IsSUFBQUgsUUFBTztBQUNQLFVBQU0sWUFBWSxTQUFTLGNBQWMsR0FBRztBQUM1QyxjQUFVLGNBQWM7QUFDeEIsU0FBSyxrQkFBa0IsZ0JBQWdCLFNBQVM7QUFBQSxFQUNsRDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFVBQU07QUFDTixXQUFPLGlCQUFpQixpQkFBaUIsQ0FBb0IsVUFBVTtBQUNyRSxNQUFBSSxNQUFLLE9BQU8sTUFBTSxRQUFRLE1BQU0sTUFBTSxRQUFRLFNBQVMsTUFBTTtBQUFBLElBQy9ELENBQUM7QUFDRCxXQUFPLGlCQUFpQixlQUFlLENBQW9CLFVBQVU7QUFDbkUsTUFBQUEsTUFBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLFNBQVMsZ0JBQWdCLFNBQVMsTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLElBQzFGLENBQUM7QUFDRCxTQUFLLGlCQUFpQixXQUFXLENBQUMsRUFBRSxjQUFjLE1BQU07QUFDdEQsVUFBSSxDQUFDLEtBQUs7QUFBQTtBQUFBLFFBQThCO0FBQUEsTUFBYyxFQUFHLGlCQUFnQjtBQUFBLElBQzNFLENBQUM7QUFDRCxPQUFHLFdBQVcsT0FBTztBQUNyQixPQUFHLFNBQVNKLE9BQU07QUFDbEIsUUFBSSxpQkFBaUJBLE9BQU0sRUFBRSxRQUFRLFNBQVMsTUFBTSxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ3ZFLElBQUFBLFFBQU87QUFDUCxXQUFPLGNBQWMsRUFBRSxNQUFBRyxPQUFNLElBQUk7QUFBQSxFQUNuQzs7O0FDdE1BLE1BQU0sT0FBTztBQUNiLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUVkLE1BQU0sT0FBTyxvQkFBSSxRQUFRO0FBRXpCLE1BQU0sV0FBVyxvQkFBSSxJQUFJO0FBR3pCLE1BQU1FLFFBQU8sQ0FBQyxZQUFZO0FBQ3hCLGVBQVcsRUFBRSxRQUFRLFNBQVMsS0FBSyxRQUFTLEtBQUksQ0FBQyxLQUFLLElBQUksTUFBTSxFQUFHLE1BQUssSUFBSSxRQUFRLFlBQVksSUFBSTtBQUFBLEVBQ3RHO0FBQ0EsTUFBTSxXQUFXLElBQUksaUJBQWlCQSxLQUFJO0FBSTFDLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTztBQUM1QixRQUFJLFFBQVE7QUFDWixXQUFPLFNBQVMsQ0FBQyxVQUFVLEtBQUssRUFBRyxTQUFRLE1BQU07QUFDakQsVUFBTSxTQUFTLE9BQU8sUUFBUSwwQ0FBMEM7QUFDeEUsVUFBTSxFQUFFLFlBQVksVUFBVSxJQUFJLFFBQVEsV0FBVyxDQUFDO0FBQ3RELFlBQVEsWUFBWSxhQUFhLFFBQVEsUUFBUSxNQUFNLENBQUMsT0FBTyxTQUFTLE1BQU0sUUFBUSxJQUFJLElBQUksR0FBRyxDQUFDO0FBQUEsRUFDcEc7QUFHQSxNQUFNLE9BQU87QUFBQSxJQUNYLENBQUMsWUFBWSxRQUFRLFFBQVEsS0FBSyxLQUFLLFFBQVEsZUFBZTtBQUFBO0FBQUEsSUFDOUQsQ0FBQyxZQUFZLENBQUMsUUFBUSxXQUFXLFFBQVEsUUFBUSxTQUFTLEtBQUssUUFBUSxtQkFBbUIsV0FBVztBQUFBLElBQ3JHLE1BQU07QUFBQSxFQUNSO0FBR0EsTUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTO0FBQzNCLFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLGVBQVcsU0FBUyxNQUFNO0FBRXhCLFlBQU1DLFVBQVMsQ0FBQztBQUNoQixPQUFDLE1BQU0sSUFBSSxFQUFFLFFBQVEsQ0FBQyxVQUFVLFNBQVM7QUFDdkMsbUJBQVcsV0FBVyxVQUFVO0FBQzlCLGNBQUksTUFBTSxJQUFJLE9BQU8sRUFBRztBQUN4QixnQkFBTSxNQUFNLFFBQVEsTUFBTSxDQUFDLFFBQVEsV0FBVyxRQUFRLFFBQVEsTUFBTSxHQUFHLElBQUksTUFBTSxPQUFPLENBQUM7QUFDekYsV0FBQ0EsUUFBTyxDQUFDLFVBQVUsT0FBTyxHQUFHLEdBQUcsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxJQUFJLEVBQUUsS0FBSyxPQUFPO0FBQUEsUUFDNUU7QUFBQSxNQUNGLENBQUM7QUFDRCxpQkFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sT0FBT0EsT0FBTSxHQUFHO0FBQ2xELFlBQUksS0FBSyxXQUFXLE9BQU8sT0FBUTtBQUNuQyxhQUFLLFFBQVEsQ0FBQyxLQUFLLE9BQU8sTUFBTSxJQUFJLEtBQUssT0FBTyxFQUFFLENBQUMsRUFBRSxJQUFJLE9BQU8sRUFBRSxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQzNFO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxVQUFVLENBQUMsYUFBYTtBQUFBLElBQzVCLFFBQVEsUUFBUTtBQUFBLElBQ2hCLFNBQVMsUUFBUSxRQUFRLFFBQVE7QUFBQSxJQUNqQyxTQUFTLFFBQVEsUUFBUSxlQUFlO0FBQUEsSUFDeEMsT0FBTyxTQUFTLElBQUksT0FBTyxLQUFLLEVBQUUsS0FBSyxRQUFRLFdBQVcsTUFBTSxRQUFRLFlBQVksVUFBVSxVQUFVO0FBQUEsRUFDMUc7QUFHQSxNQUFNLE9BQU8sQ0FBQyxTQUFTLEVBQUUsUUFBUSxTQUFTLFNBQVMsS0FBSyxNQUFNO0FBQzVELFFBQUksUUFBUSxRQUFRLFFBQVEsR0FBRztBQUM3QixZQUFNLFVBQVUsQ0FBQyxRQUFRLFFBQVEsUUFBUSxNQUFNLEVBQUUsVUFBVTtBQUMzRCxVQUFJLENBQUMsV0FBVyxXQUFXLFFBQVE7QUFDakMsZ0JBQVEsT0FBTztBQUNmLGdCQUFRLFVBQVU7QUFBQSxNQUNwQixXQUFXLENBQUMsU0FBUztBQUNuQixnQkFBUSxPQUFPO0FBQ2YsZ0JBQVEsTUFBTTtBQUNkLGdCQUFRLE9BQU87QUFBQSxNQUNqQjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFFBQVEsV0FBVyxRQUFRLFFBQVEsUUFBUSxlQUFlLE1BQU0sQ0FBQyxDQUFDLFFBQVMsU0FBUSxjQUFjO0FBQ3JHLFFBQUksUUFBUSxLQUFNLE1BQUssSUFBSSxTQUFTLElBQUk7QUFBQSxFQUMxQztBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDdEIsVUFBTSxXQUFXLFNBQVMsY0FBYyxVQUFVO0FBQ2xELGFBQVMsWUFBWTtBQUNyQixVQUFNLFFBQVEsUUFBUSxRQUFRO0FBQzlCLFVBQU0sU0FBUyxDQUF1QixhQUFhLE1BQU0sUUFBUSxDQUFDLFNBQVMsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxDQUFDO0FBQy9HLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxNQUFNLE1BQU07QUFFVixtQkFBVyxFQUFFLFdBQVcsS0FBSyxPQUFPLGNBQWMsRUFBRyxLQUFJLFlBQVksT0FBTyxDQUFDLE1BQU0sS0FBTSxZQUFXLE9BQU87QUFBQSxFQUFLLFdBQVcsSUFBSTtBQUMvSCxlQUFPLFNBQVM7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBSUEsTUFBTSxXQUFXLENBQUMsTUFBTSxNQUFNQyxVQUFTO0FBRXJDLFVBQU0sTUFBTSxDQUFDO0FBQ2IsZUFBVyxTQUFTLEtBQUssT0FBTyxTQUFTLEdBQUc7QUFDMUMsWUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsU0FBUyxDQUFDLEtBQUssSUFBSTtBQUMxRSxVQUFJLENBQUMsSUFBSztBQUNWLFVBQUksS0FBSyxDQUFDLEtBQUssSUFBSSxhQUFhLElBQUksQ0FBQyxDQUFDO0FBQ3RDLFlBQU0sS0FBSyxJQUFJLEtBQUssR0FBR0EsS0FBSSxHQUFHLElBQUksTUFBTTtBQUN4QyxZQUFNLGFBQWEsZUFBZSxFQUFFO0FBQ3BDLFlBQU0sZ0JBQWdCO0FBQUEsSUFDeEI7QUFDQSxXQUFPLE1BQU07QUFDWCxpQkFBVyxDQUFDLEtBQUssRUFBRSxLQUFLLElBQUssY0FBYSxLQUFLLE1BQU0sRUFBRTtBQUFBLElBQ3pEO0FBQUEsRUFDRjtBQUlBLE1BQU0sU0FBUyxDQUFDLEVBQUUsR0FBRyxNQUFNO0FBQ3pCLFVBQU0sVUFBVSxNQUFNLElBQUksaUJBQWlCLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQztBQUN6RCxVQUFNLE9BQU8sUUFBUSxFQUFFLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxRQUFRLE9BQU8sWUFBWSxFQUFFO0FBQy9FLFdBQU8sTUFBTTtBQUNYLFlBQU0sT0FBTyxRQUFRO0FBQ3JCLFVBQUksS0FBSyxXQUFXLEtBQUssT0FBUTtBQUNqQyxXQUFLLFFBQVEsQ0FBQyxFQUFFLFlBQVksR0FBRyxPQUFPO0FBQ3BDLGNBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFDbEMsY0FBTSxTQUFTLFdBQVcsS0FBSyxFQUFFLEtBQUssWUFBWSxLQUFLLEtBQUssZ0JBQWdCO0FBQzVFLFlBQUksT0FBUSxLQUFJLFlBQVksS0FBSyxFQUFFLFFBQVEsUUFBUSxHQUFHLENBQUM7QUFBQSxNQUN6RCxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFHTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVM7QUFDckMsVUFBTSxRQUFRLE9BQU8sSUFBSTtBQUN6QixJQUFBRixNQUFLLFNBQVMsWUFBWSxDQUFDO0FBQzNCLGVBQVcsV0FBVyxTQUFVLEtBQUksQ0FBQyxRQUFRLFlBQWEsVUFBUyxPQUFPLE9BQU87QUFDakYsVUFBTSxRQUFRLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLFlBQVksS0FBSyxTQUFTLE9BQU8sQ0FBQztBQUN0RSxRQUFJLENBQUMsTUFBTSxVQUFVLENBQUMsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLEtBQUssY0FBYyxHQUFHLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRyxRQUFPLEVBQUUsTUFBTSxTQUFTLE1BQU07QUFFdEgsVUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLE1BQU0sSUFBSTtBQUNuQyxVQUFNRSxRQUFPLFFBQVEsS0FBSyxPQUFPLENBQUMsSUFBSSxRQUFRLEtBQUssR0FBRztBQUN0RCxVQUFNLFdBQVcsU0FBUyxNQUFNLE9BQU8sSUFBSSxJQUFJLEdBQUcsR0FBR0EsS0FBSTtBQUN6RCxVQUFNLFdBQVcsQ0FBQyxPQUFPLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLFVBQVUsTUFBTyxLQUFLLElBQUksSUFBSSxPQUFPLEVBQUUsQ0FBQyxLQUFLLFNBQVUsQ0FBQyxFQUFFLEtBQUs7QUFDNUcsVUFBTUMsU0FBUSxDQUF3QixZQUFZLEtBQUssU0FBUyxLQUFLLEVBQUU7QUFDdkUsVUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxZQUFZLFFBQVEsUUFBUSxRQUFRLENBQUM7QUFDckcsVUFBTSxPQUFPLE9BQU8sUUFBUSxFQUFFLE9BQU9BLE1BQUs7QUFDMUMsVUFBTSxRQUFRLEtBQUssS0FBSyxPQUFPQSxNQUFLLEdBQUcsSUFBSTtBQUUzQyxVQUFNLFNBQVMsS0FBSyxPQUFPLENBQUMsUUFBUSxDQUFDQSxPQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ2pGLFNBQUssUUFBUSxDQUFDLE9BQU8sT0FBTztBQUMxQixZQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDM0IsVUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEtBQUssQ0FBQyxTQUFTLElBQUksR0FBRyxFQUFHO0FBQ2pELFlBQU0sUUFBUSxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUM7QUFDcEMsVUFBSSxNQUFNLFFBQVEsZ0JBQWdCLEdBQUc7QUFDbkMsY0FBTSxPQUFRLE1BQU0sT0FBTyxNQUFNLGFBQWEsTUFBTTtBQUVwRCxZQUFJLENBQUMsT0FBTyxVQUFVLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTSxVQUFXLE9BQU0sU0FBUztBQUNyRixjQUFNLGdCQUFnQixRQUFRLE1BQU0sTUFBTTtBQUFBLE1BQzVDO0FBQ0EsaUJBQVcsV0FBVyxDQUFDLE9BQU8sR0FBRyxFQUFHLFVBQVMsYUFBYSxNQUFNRCxRQUFPLEVBQUU7QUFDekUsYUFBTyxLQUFLLENBQUNBLFFBQU8sSUFBSSxLQUFLLENBQUM7QUFBQSxJQUNoQyxDQUFDO0FBRUQsV0FBTztBQUFBLE1BQ0wsTUFBTSxLQUFLO0FBQUEsTUFDWCxTQUFTLE1BQU07QUFDYixpQkFBUztBQUNULGNBQU0sU0FBUyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsSUFBSSxJQUFJLEtBQUtBLEtBQUksR0FBRyxDQUFDO0FBQ2xFLGNBQU1FLFFBQU8sSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFlBQVksQ0FBQyxRQUFRLGFBQWEsSUFBSSxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQ25GLGNBQU0sUUFBUSxPQUFPLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxPQUFPLEVBQUUsU0FBU0EsTUFBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLE1BQU0sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLFdBQVc7QUFDbEksbUJBQVcsRUFBRSxRQUFRLEtBQUssTUFBTyxTQUFRLGdCQUFnQixJQUFJO0FBQzdELG1CQUFXLEVBQUUsU0FBUyxNQUFNLEtBQUssTUFBTyxNQUFLLFNBQVMsS0FBSztBQUMzRCxtQkFBVyxFQUFFLFNBQVMsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLE9BQU87QUFDakQsY0FBSSxDQUFDLE1BQU87QUFDWixrQkFBUSxTQUFTLEtBQUs7QUFDdEIsbUJBQVMsSUFBSSxPQUFPO0FBQUEsUUFDdEI7QUFDQSxpQkFBUyxZQUFZO0FBQ3JCLGNBQU07QUFBQSxNQUNSO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFFTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixhQUFTLFFBQVEsVUFBVSxFQUFFLFNBQVMsTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLEdBQUcsbUJBQW1CLEtBQUssQ0FBQztBQUNoRyxPQUFHLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxTQUFTLElBQUksTUFBTSxDQUFDO0FBQUEsRUFDbkQ7OztBQzVMQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU8sSUFBSSxTQUFTLGlCQUFpQixJQUFJLGdCQUFnQjtBQUUvRCxNQUFJLFVBQVU7QUFFZCxNQUFJO0FBRUosTUFBSTtBQUVKLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLGlCQUFhLEdBQUc7QUFDaEIsZ0JBQVksSUFBSSxRQUFRLENBQUMsWUFBWTtBQUNuQyxnQkFBVSxNQUFNO0FBQ2QsWUFBSSxTQUFTLGNBQWMsSUFBSSxFQUFHLFFBQU8sTUFBTSxNQUFNO0FBQ3JELGtCQUFVO0FBQ1YsZ0JBQVE7QUFBQSxNQUNWO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUdBLE1BQU0sUUFBUSxDQUFDLFFBQVEsTUFBTTtBQUMzQixRQUFJLENBQUMsUUFBUztBQUNkLGlCQUFhLEdBQUc7QUFDaEIsVUFBTSxXQUFXLFNBQVMsS0FBSztBQUFBLEVBQ2pDO0FBR08sTUFBTSxXQUFXLE1BQU07QUFDNUIsUUFBSSxDQUFDLFdBQVcsU0FBUyxjQUFjLElBQUksRUFBRyxPQUFNLEdBQUcsTUFBTTtBQUM3RCxXQUFPO0FBQUEsRUFDVDtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLE9BQUcsZUFBZSxDQUFDLEVBQUUsT0FBTyxNQUFNLFVBQVUsTUFBTSxDQUFDO0FBQ25ELE9BQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLENBQUMsT0FBTyxVQUFVLEtBQUssS0FBSyxNQUFNLENBQUM7QUFDckYsT0FBRyxhQUFhLENBQUMsRUFBRSxZQUFZLE1BQU0sTUFBTSxnQkFBZ0IsVUFBVSxTQUFTLENBQUMsQ0FBQztBQUNoRixPQUFHLFNBQVMsQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQy9DLE9BQUcsMkNBQTJDLE1BQU0sTUFBTSxDQUFDO0FBRTNELE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sY0FBYyxZQUFZLE1BQU0sQ0FBQztBQUNyRSxPQUFHLGVBQWUsQ0FBQyxFQUFFLFFBQVEsTUFBTSxXQUFXLE1BQU0sQ0FBQztBQUNyRCxPQUFHLFFBQVEsQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLFVBQVUsTUFBTSxDQUFDO0FBQUEsRUFDekQ7OztBQzNDQSxNQUFJLFNBQVM7QUFHYixNQUFNLE1BQU0sQ0FBQyxVQUFVO0FBQ3JCLFVBQU0sZUFBZTtBQUNyQixVQUFNLGNBQWM7QUFBQSxFQUN0QjtBQUVBLE1BQU1DLFFBQU8sT0FBTyxDQUFDLFVBQVUsVUFBVSxJQUFJLE9BQU8sbUJBQW1CLHFCQUFxQixnQkFBZ0IsR0FBRztBQUd4RyxNQUFNLGNBQWMsTUFBTTtBQUMvQixhQUFTO0FBQ1QsSUFBQUEsTUFBSztBQUFBLEVBQ1A7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFVBQVUsTUFBTSxNQUFNLFNBQVMsTUFBTTtBQUMxQyxlQUFXLFFBQVEsQ0FBQyxVQUFVLFdBQVcsU0FBUyxNQUFNLEVBQUcsTUFBSyxNQUFNLE1BQU0sZUFBZUEsS0FBSSxDQUFDO0FBQUEsRUFDbEc7OztBQ2hCQSxNQUFNLFFBQVEsQ0FBQyxJQUFJLE9BQU87QUFDeEIsZUFBVyxPQUFPLE9BQU8sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFHLFVBQVMsUUFBUSxHQUFHO0FBQzVELGdCQUFZO0FBQ1osU0FBSyxTQUFTLE9BQU8sRUFBRSxJQUFJLFNBQVMsT0FBTztBQUFBLEVBQzdDO0FBR08sTUFBTSxTQUFTLE9BQU8sS0FBSyxFQUFFLFNBQVMsWUFBWSxRQUFRLE1BQU0sSUFBSSxHQUFHLFlBQVk7QUFDeEYsVUFBTSxFQUFFLElBQUksTUFBTSxLQUFLLElBQUk7QUFDM0IsUUFBSSxPQUFPLFlBQVksSUFBSSxJQUFJO0FBQy9CLFFBQUksWUFBWTtBQUNkLFlBQU1DLE1BQUssSUFBSSxJQUFJLEdBQUc7QUFDdEIsaUJBQVcsQ0FBQyxNQUFNLEtBQUssS0FBS0EsSUFBRyxjQUFjO0FBQzNDLFlBQUksTUFBTSxTQUFTLElBQUksRUFBRyxDQUFBQSxJQUFHLGFBQWEsSUFBSSxNQUFNLFFBQVEsQ0FBQztBQUFBLE1BQy9EO0FBQ0EsVUFBSUEsSUFBRyxXQUFXLFNBQVMsT0FBUSxLQUFJLFNBQVM7QUFBQSxVQUMzQyxPQUFNLElBQUlBLEdBQUUsR0FBRyxJQUFJLFNBQVMsQ0FBQztBQUNsQztBQUFBLElBQ0Y7QUFDQSxRQUFJO0FBQ0YsVUFBSSxFQUFFLFFBQVEsT0FBTyxPQUFPLElBQUksS0FBSyxNQUFNLFFBQVEsSUFBSSxZQUFZLENBQUMsRUFBRSxjQUFjO0FBQ3BGLFVBQUksQ0FBQyxRQUFRO0FBQ1gsY0FBTTtBQUFBO0FBQUEsVUFBNEIsb0RBQW9ELEtBQUssSUFBSTtBQUFBO0FBQy9GLFNBQUMsRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBQztBQUNoRCxlQUFPLEtBQUssTUFBTSxHQUFHLE1BQU0sS0FBSztBQUFBLE1BQ2xDO0FBQ0EsVUFBSSxTQUFTLENBQUMsR0FBRyxNQUFNO0FBQ3ZCLFVBQUksUUFBUSxTQUFTLENBQUMsQ0FBQyxJQUFJLEtBQUssUUFBUSxPQUFPLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDMUQsVUFBSSxTQUFTO0FBQUEsSUFDZixRQUFRO0FBQUU7QUFBQSxJQUFRO0FBQ2xCLFVBQU0sU0FBUztBQUNmLFVBQU0sS0FBSyxRQUFRLElBQUksYUFBYTtBQUNwQyxRQUFJLE1BQU0sUUFBUSxJQUFJLFlBQVksRUFBRyxPQUFNLElBQUksRUFBRTtBQUFBLGFBQ3hDLFNBQVMsU0FBUyxPQUFPLFdBQVcsS0FBTSxPQUFNLFdBQVcsS0FBSyxNQUFNLE9BQU87QUFBQSxFQUN4RjtBQUtBLE1BQU0sYUFBYSxPQUFPLEtBQUssTUFBTSxZQUFZO0FBQy9DLFVBQU1DLFFBQU8sa0RBQWtELEtBQUssSUFBSTtBQUN4RSxVQUFNLFNBQVNBLFNBQVEsS0FBSyxNQUFNQSxNQUFLLENBQUMsQ0FBQztBQUN6QyxRQUFJLEtBQUs7QUFDVCxlQUFXLENBQUMsSUFBSSxNQUFNLEtBQUssSUFBSSxTQUFTLENBQUMsR0FBRztBQUMxQyxZQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksRUFBRSxLQUFLO0FBQ25DLFlBQU0sT0FBTyxRQUFRLEtBQUssS0FBSyxNQUFNLElBQUssTUFBTSxNQUFPLENBQUM7QUFDeEQsYUFBTyxPQUFPLE1BQU0sRUFBRSxNQUFNLE1BQU0sU0FBUyxJQUFJLFFBQVEsQ0FBQztBQUN4RCxVQUFJLENBQUMsT0FBUTtBQUNiLFlBQU0sU0FBUztBQUNmLFlBQU0sT0FBTyxNQUFNLFFBQVEsRUFBRTtBQUM3QixXQUFLLFVBQVUsVUFBVSxNQUFNLFFBQVEsZUFBZSxLQUFLO0FBQzNELFVBQUksQ0FBQyxLQUFLLFFBQVMsT0FBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sRUFBRSxNQUFNLFFBQVEsS0FBSztBQUFBLGVBQ3RFLFNBQVMsRUFBRSxLQUFLLE1BQU0sUUFBUSxlQUFlLEtBQUssTUFBTyxNQUFLLFFBQVEsYUFBYSxPQUFPLEVBQUU7QUFBQSxJQUN2RztBQUFBLEVBQ0Y7QUFHQSxNQUFNLFVBQVUsT0FBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLE1BQUFDLE1BQUssTUFBTTtBQUNuRCxVQUFNLGlCQUFpQixZQUFZLE1BQU0sR0FBRztBQUM1QyxRQUFJLE1BQU0sRUFBRSxNQUFNLE1BQU0sVUFBVTtBQUFBLElBQUMsRUFBRTtBQUNyQyxRQUFJO0FBQ0YsWUFBTSxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQzFCLFNBQVMsT0FBTztBQUNkLGNBQVEsTUFBTSxLQUFLO0FBQUEsSUFDckI7QUFDQSxRQUFJO0FBQ0YsWUFBTUEsTUFBSyxNQUFNLElBQUksTUFBTSxHQUFHO0FBQUEsSUFDaEMsVUFBRTtBQUNBLFVBQUksUUFBUTtBQUFBLElBQ2Q7QUFDQSxtQkFBZTtBQUFBLEVBQ2pCOzs7QUN0RUEsTUFBTSxRQUFRO0FBQ2QsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sUUFBUTtBQUlkLE1BQU0sUUFBUSxDQUFDO0FBRWYsTUFBTSxPQUFPLENBQUM7QUFJZCxNQUFNLFNBQVMsQ0FBQyxVQUFVLEdBQUcsSUFBSSxnQkFBZ0IsS0FBSyxDQUFDLEdBQUc7QUFHbkQsTUFBTSxTQUFTLENBQUMsRUFBRSxXQUFXLFFBQVEsTUFBTSxNQUNoRCxRQUFRLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLEdBQUcsU0FBUyxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxTQUFTLElBQUksTUFBTSxFQUFFO0FBSTVFLE1BQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxTQUFTO0FBQzVDLGVBQVcsT0FBTyxPQUFPLEtBQUssR0FBRztBQUMvQixZQUFNLFFBQVMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUMvQixpQkFBVyxDQUFDLE1BQU0sRUFBRSxLQUFBQyxLQUFJLENBQUMsS0FBSyxPQUFRLE9BQU0sSUFBSSxLQUFLLE1BQU0sSUFBSSxLQUFLLGtCQUFrQixLQUFLLElBQUksTUFBTUEsUUFBTztBQUM1RyxVQUFJLEtBQU0sTUFBSyxHQUFHLElBQUksT0FBTztBQUFBLElBQy9CO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsU0FBUyxFQUFFLFdBQVcsRUFBRSxHQUFHLFVBQVUsT0FBTyxLQUFLLEVBQUUsUUFBUSxDQUFDLFFBQzNFLE1BQU0sR0FBRyxJQUFJLE9BQU8sUUFBUSxNQUFNLEdBQUcsQ0FBQyxJQUFJLFlBQVksTUFBTSxHQUFHLEVBQUUsSUFBSSxDQUF1QixTQUFTLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFFO0FBSXRILE1BQU0sVUFBVSxNQUFNO0FBRXBCLFVBQU0sUUFBUSxDQUFDO0FBQ2YsZUFBVyxRQUFRLFNBQVMsaUJBQWlCLEtBQUssR0FBRztBQUNuRCxpQkFBVyxRQUFRLEtBQUssYUFBYSxZQUFZLEdBQUcsTUFBTSxZQUFZLEtBQUssQ0FBQyxFQUFHLEVBQUMsTUFBTSxJQUFJLE1BQU0sQ0FBQyxHQUFHLEtBQUssSUFBSTtBQUFBLElBQy9HO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNQyxRQUFPLENBQUMsS0FBSyxNQUFNLFFBQVEsT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLEVBQUUsQ0FBQyxNQUFNO0FBQ3pGLFVBQU0sRUFBRSxJQUFJLFNBQVMsRUFBRSxZQUFZLE1BQU0sRUFBRSxJQUFJO0FBQy9DLFVBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsVUFBTSxRQUFRLEtBQUssVUFBVSxDQUFDLE1BQU0sV0FBVyxPQUFPLEdBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLE1BQU0sT0FBTyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUUsQ0FBQztBQUM5RyxVQUFNLE9BQU8sT0FBTyxFQUFFLE1BQU0sQ0FBQztBQUM3QixRQUFJLE9BQU8sUUFBUSxTQUFTLE9BQU8sSUFBSSxRQUFRLEtBQUssRUFBRSxNQUFNLFFBQVEsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsVUFBVSxJQUFJLEVBQUc7QUFDOUcsUUFBSSxRQUFRO0FBQ1osV0FBTyxJQUFJLElBQUksT0FBTyxPQUFPLE9BQU8sRUFBRSxPQUFPLE1BQU0sS0FBSyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ3RFLFNBQUssS0FBSztBQUNWLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxTQUFTLENBQUMsS0FBSyxZQUFZO0FBQy9CLFVBQU0sRUFBRSxNQUFNLE9BQU8sT0FBTyxJQUFJLFFBQVEsS0FBSyxJQUFJO0FBQ2pELFVBQU0sVUFBVSxPQUFPLFFBQVEsQ0FBQyxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sT0FBTyxVQUFVLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQztBQUNoRixVQUFNLE9BQU8sQ0FBQyxLQUFLLFFBQVEsVUFBVSxHQUFHLEtBQUssT0FBTyxHQUFHLEdBQUcsT0FBTyxFQUFFLElBQUksTUFBTTtBQUU3RSxVQUFNLFFBQVEsQ0FBQyxPQUFPLFNBQVM7QUFDN0IsWUFBTSxRQUFRLE9BQU8sUUFBUSxTQUFTLE1BQU0sT0FBTyxNQUFNLE1BQU0sU0FBUyxNQUFNLEVBQUUsS0FBSyxPQUFPLE1BQU0sRUFBRSxFQUFFLENBQUM7QUFDdkcsVUFBSSxDQUFDLE9BQU8sSUFBSSxNQUFNLEVBQUUsTUFBTSxTQUFTLENBQUNBLE1BQUssS0FBSyxLQUFLLEdBQUk7QUFDM0QsY0FBUSxLQUFLLENBQUMsT0FBTyxFQUFFLFdBQVcsTUFBTSxRQUFRLGdCQUFnQixPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNwRjtBQUNBLFVBQU1DLFFBQU8sb0JBQUksSUFBSTtBQUNyQixRQUFJO0FBQ0osZUFBVyxDQUFDLFFBQVEsS0FBSyxLQUFLLFNBQVM7QUFDckMsWUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPLFFBQVEsV0FBVyxJQUFJO0FBQ3ZELGlCQUFXLENBQUMsTUFBTSxPQUFPLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNuRCxjQUFNLENBQUMsSUFBSUMsS0FBSSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDbkMsY0FBTSxTQUFTLEtBQUssRUFBRTtBQUN0QixZQUFJLE9BQVEsT0FBTSxRQUFRQSxLQUFJO0FBQzlCLFlBQUlELE1BQUssSUFBSSxPQUFPLE9BQU8sRUFBRztBQUM5QixRQUFBQSxNQUFLLElBQUksT0FBTyxPQUFPO0FBQ3ZCLGtCQUFVLFFBQVE7QUFDbEIsbUJBQVcsU0FBUyxNQUFNLElBQUksS0FBSyxDQUFDLEdBQUc7QUFDckMsZ0JBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxNQUFNO0FBQ3pDLGdCQUFNLFdBQVcsV0FBVyxjQUFjLFNBQVMsSUFBSSxJQUFJLEdBQUc7QUFDOUQsY0FBSSxDQUFDLFlBQVksS0FBSyxTQUFTLFFBQVEsRUFBRyxPQUFNLE9BQU8sSUFBSTtBQUFBLFFBQzdEO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBSU8sTUFBTSxRQUFRLENBQUMsUUFBUTtBQUM1QixVQUFNLEVBQUUsTUFBTSxRQUFRLEtBQUssSUFBSTtBQUMvQixVQUFNLE9BQU8sUUFBUTtBQUNyQixRQUFJLE9BQU8sS0FBSyxJQUFJLE1BQU0sT0FBTyxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQ2pELFFBQUksT0FBTyxZQUFZLElBQUk7QUFDM0IsUUFBSSxFQUFFLElBQUksT0FBTyxNQUFNLFFBQVEsSUFBSSxLQUFLLEtBQUssUUFBUSxhQUFhLE9BQU8sR0FBRyxFQUFFLEtBQUssQ0FBQyxRQUFRLEtBQUssR0FBRyxDQUFDLEVBQUc7QUFFeEcsVUFBTSxVQUFVLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQztBQUM1QixlQUFXLFNBQVMsUUFBUSxHQUFHO0FBQzdCLFVBQUksQ0FBQyxNQUFNLFdBQVdELE1BQUssS0FBSyxNQUFNLE1BQU0sS0FBSyxFQUFHLFNBQVEsS0FBSyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxJQUN0RjtBQUNBLFdBQU8sS0FBSyxPQUFPO0FBQ25CLFFBQUksT0FBTyxLQUFNLE1BQUssSUFBSSxlQUFlLElBQUksQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHO0FBQUEsRUFDaEc7QUFJTyxNQUFNRyxXQUFVLENBQUMsUUFBUTtBQUM5QixlQUFXLFNBQVMsSUFBSSxPQUFPLE9BQU8sR0FBRztBQUN2QyxVQUFJLE1BQU0sU0FBUyxJQUFLO0FBQ3hCLFlBQU0sRUFBRSxPQUFPLElBQUksU0FBUyxNQUFNLE1BQU0sSUFBSTtBQUM1QyxZQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFlBQU0sT0FBTyxPQUFPLEVBQUU7QUFFdEIsVUFBSSxRQUFRLENBQUMsTUFBTSxDQUFDLEVBQUcsTUFBSyxNQUFNO0FBQUEsVUFDN0IsT0FBTSxVQUFVLElBQUksU0FBUyxJQUFJLFdBQVcsT0FBTyxNQUFNLFFBQVEsZUFBZTtBQUNyRixZQUFNLE9BQU8sTUFBTSxRQUFRO0FBQzNCLFVBQUksV0FBVyxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUcsTUFBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUNyRixhQUFPLEVBQUU7QUFBQSxJQUNYO0FBQUEsRUFDRjs7O0FDM0hPLE1BQU0sYUFBYSxDQUFDLEtBQUssV0FBVztBQUN6QyxVQUFNLEVBQUUsSUFBSSxRQUFRLENBQUMsQ0FBQyxJQUFJLEdBQUcsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDLEdBQUcsUUFBUSxRQUFRLEtBQUssSUFBSTtBQUMzRSxVQUFNLFNBQVMsSUFBSSxTQUFTLFdBQVc7QUFFdkMsVUFBTSxXQUFXLENBQUM7QUFDbEIsZUFBVyxDQUFDLE1BQU0sRUFBRSxPQUFPQyxPQUFNLEtBQUssT0FBTztBQUMzQyxZQUFNQyxPQUFNLE9BQU8sSUFBSSxJQUFJO0FBQzNCLFlBQU0sRUFBRSxXQUFXLE1BQU0sT0FBTyxRQUFRLElBQUlBLFFBQU87QUFDbkQsWUFBTSxRQUFRRCxRQUFPLElBQUksQ0FBQyxVQUFVLFNBQVMsS0FBSyxDQUFDO0FBQ25ELGlCQUFXLEVBQUUsUUFBUSxLQUFLLE1BQU8sU0FBUSxJQUFJLElBQUk7QUFDakQsWUFBTSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBQUUsT0FBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLE9BQU8sT0FBT0EsUUFBTyxJQUFJLENBQUM7QUFDM0UsWUFBTSxNQUFNLE9BQU8sTUFBTSxTQUFTLFFBQVEsU0FBUyxTQUFTLEtBQUs7QUFDakUsVUFBSSxPQUFRLE9BQU1ELE9BQU0sRUFBRSxXQUFXLE9BQU8sQ0FBQyxHQUFHLFNBQVMsR0FBRyxLQUFLLEVBQUUsSUFBSSxLQUFLLEtBQUtBLE9BQU0sSUFBSSxJQUFJO0FBQy9GLFlBQU0sQ0FBQyxFQUFFLE9BQU9FLFFBQU8sT0FBTyxHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUNGLFFBQU8sUUFBUSxDQUFDLElBQUksQ0FBQ0EsUUFBTyxLQUFLLEdBQUcsS0FBSyxJQUFJO0FBQzVGLFlBQU0sUUFBUSxDQUFDLEdBQUdFLE9BQU0sT0FBTyxDQUF1QixTQUFTLE9BQU8sTUFBTSxDQUFDLEVBQUUsT0FBQUMsT0FBTSxNQUFNQSxPQUFNLFNBQVMsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJO0FBQ3ZILFVBQUlILE1BQUs7QUFDUCxlQUFPLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxLQUFLO0FBQ3JDLFFBQUFBLEtBQUksUUFBUSxDQUFDO0FBQUEsTUFDZjtBQUNBLFlBQU0sUUFBUSxLQUFLLE1BQU0sS0FBSyxRQUFRLFdBQVcsSUFBSTtBQUNyRCxpQkFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLEtBQUs7QUFDaEMsY0FBTSxDQUFDLElBQUlDLEtBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ25DLGlCQUFTLEtBQUssRUFBRSxNQUFNLFFBQVEsTUFBTSxPQUFPLFFBQVEsU0FBUyxvQkFBSSxJQUFJLEdBQUcsSUFBSSxNQUFBQSxNQUFLLENBQUM7QUFBQSxNQUNuRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDs7O0FDMUJBLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDdkIsVUFBTSxFQUFFLElBQUksV0FBVyxRQUFRLFFBQVEsU0FBUyxRQUFRLE9BQU8sSUFBSTtBQUNuRSxJQUFBRyxTQUFRLEdBQUc7QUFDWCxhQUFTLFlBQVksR0FBRztBQUN4QixVQUFNLFFBQVEsSUFBSSxTQUFTLFFBQVEsY0FBYyxNQUFNLEVBQUUsS0FBSyxRQUFRO0FBQ3RFLGVBQVcsV0FBVyxXQUFXLEtBQUssSUFBSSxVQUFVLENBQUMsQ0FBQyxlQUFlLEVBQUUsV0FBVyxRQUFRLE9BQU8sT0FBTyxDQUFDLENBQUMsQ0FBQyxHQUFHO0FBQzVHLFlBQU0sRUFBRSxNQUFBQyxPQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsSUFBSTtBQUN6QyxZQUFNLFFBQVEsUUFBUSxNQUFNLE1BQU07QUFDbEMsYUFBTyxJQUFJLE9BQU8sT0FBTztBQUN6QixVQUFJLFNBQVMsTUFBTSxTQUFTLGVBQWU7QUFDekMsWUFBSSxJQUFJLFNBQVUsUUFBTyxJQUFJLE9BQU8sR0FBRztBQUN2QyxpQkFBUyxRQUFRLE1BQU0sQ0FBQztBQUFBLE1BQzFCO0FBQ0EsVUFBSSxTQUFTLE1BQU0sU0FBUyx3QkFBeUIsV0FBVSxXQUFXLFNBQVksU0FBUyxFQUFFLEdBQUcsUUFBUSxPQUFPLENBQUM7QUFDcEgsT0FBQyxLQUFLLElBQUksS0FBSyxTQUFTLE1BQU0sY0FBYyxLQUFLO0FBQ2pELFVBQUksS0FBSyxFQUFFLEVBQUcsU0FBUSxPQUFPLEtBQUssRUFBRSxHQUFHLFdBQVcsRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLENBQUNBLE9BQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUN0RztBQUNBLGVBQVcsU0FBUyxJQUFJLE9BQU8sT0FBTyxFQUFHLE9BQU0sUUFBUSxTQUFTLFFBQVEsS0FBSztBQUFBLEVBQy9FO0FBSUEsTUFBSSxVQUFVO0FBRWQsTUFBTSxVQUFVLENBQUM7QUFHVixNQUFNLFNBQVMsQ0FBQyxRQUFRLE1BQU0sV0FBVyxDQUFDLElBQUksU0FBUyxRQUFRLEtBQUssR0FBRyxJQUFJLFFBQVEsR0FBRztBQUc3RixNQUFNLE9BQU8sQ0FBQ0MsU0FBUTtBQUNwQixpQkFBYSxPQUFPO0FBQ3BCLGNBQVU7QUFDVixlQUFXLE9BQU8sUUFBUSxPQUFPLENBQUMsRUFBRyxDQUFBQSxLQUFJLEtBQUssbUJBQW1CO0FBQUEsRUFDbkU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLGdCQUFnQixNQUFNO0FBQ3ZCLG1CQUFhLE9BQU87QUFDcEIsZ0JBQVUsV0FBVyxNQUFNLEtBQU8sT0FBTztBQUFBLElBQzNDLENBQUM7QUFDRCxPQUFHLFlBQVksTUFBTSxhQUFhLE9BQU8sQ0FBQztBQUMxQyxPQUFHLFlBQVksTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ2pDOzs7QUNuQ0EsTUFBTUMsT0FBTSxDQUFDLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQzlDLFVBQU0sT0FBTyxPQUFPLE9BQU87QUFDM0IsVUFBTSxTQUFTLFNBQVMsTUFBTSxJQUFJO0FBQ2xDLFFBQUksWUFBWSxLQUFNLFFBQU8sTUFBTSxNQUFNLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQztBQUNoRSxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBQzFELGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUMsRUFBRyxLQUFJLENBQUMsVUFBVSxJQUFJLEVBQUcsS0FBSSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3pGLGlCQUFhLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxRQUFRLGFBQWEsSUFBSSxDQUFDO0FBQ3BFLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU8sU0FBUztBQUMxQyxVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksU0FBUyxDQUFDO0FBQ25DLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxJQUFJLEtBQUssUUFBUSxPQUFPLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLGdCQUFnQixJQUFJLEVBQUUsSUFBSTtBQUNsSCxRQUFJLE1BQU0sTUFBTSxDQUFvQixRQUFRLEdBQUcsU0FBUyxHQUFHLENBQUMsT0FBTyxRQUFRLEVBQUc7QUFDOUUsVUFBTSxNQUFNLE9BQU8sTUFBTSxXQUFXLEVBQUUsT0FBTyxRQUFRLENBQUMsT0FBTyxTQUFTLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDckYsUUFBSSxVQUFVLEtBQUssSUFBSSxFQUFHLEtBQUksUUFBUSxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUM7QUFDckQsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sT0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLFNBQVM7QUFDaEQsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLElBQUk7QUFDckMsaUJBQWEsSUFBSSxNQUFNLElBQUk7QUFDM0IsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUdBLE1BQU0sVUFBVSxDQUFDLFdBQVcsUUFBUTtBQUNsQyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxjQUFjLENBQUMsQ0FBQztBQUNqRixRQUFJLE1BQU0sU0FBUyxTQUFTLEVBQUcsUUFBTyxpQ0FBaUMsS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUMxRixVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsWUFBWSxLQUFLLE9BQU8sWUFBWSxRQUFRLFdBQVcsS0FBSztBQUNsRyxXQUFPLHlCQUF5QixNQUFNLFNBQVMsUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLFdBQVcsRUFBRTtBQUFBLEVBQ3JHO0FBR0EsTUFBTSxPQUFPLENBQUMsV0FBVyxRQUFRLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsTUFDckQsSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQy9CLFVBQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxtQkFBbUIsSUFBSSxPQUFPLEdBQUcsR0FBRyxFQUFFLENBQUM7QUFDdEUsVUFBTSxPQUFPLE1BQU0seUJBQXlCLElBQUksT0FBTyxTQUFTLENBQUMsSUFBSSxHQUFHLEVBQUU7QUFDMUUsUUFBSSxLQUFNLE1BQUssTUFBTSxRQUFRLE1BQU0sRUFBRSxTQUFTLE9BQU8sQ0FBQztBQUFBLFFBQ2pELE1BQUssRUFBRSxXQUFXLFFBQVEsT0FBTyxHQUFHLFFBQVEsV0FBVyxHQUFHLENBQUM7QUFBQSxFQUNsRSxDQUFDO0FBR0gsTUFBTSxNQUFNLE9BQU8sS0FBSyxZQUFZO0FBQ2xDLFVBQU0sRUFBRSxPQUFPLEdBQUcsSUFBSTtBQUN0QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQU0sU0FBUyxDQUFDLFFBQVMsU0FBUyxJQUFJLFFBQVEsSUFBSSxTQUFTLFFBQVE7QUFDbkUsUUFBSSxVQUFVLENBQUMsSUFBSSxRQUFTLFFBQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxRQUFRLEdBQUcsT0FBTyxRQUFRLGdCQUFnQixFQUFFLENBQUMsQ0FBQztBQUN0RyxRQUFJLFVBQVcsSUFBSSxVQUFVLEtBQUssUUFBUSxVQUFZLFFBQU8sS0FBSyxLQUFLLGlCQUFpQjtBQUN4RixRQUFJLENBQUMsSUFBSSxNQUFPLE1BQUssS0FBSyxJQUFJO0FBQzlCLFVBQU0sU0FBUyxNQUFNLE9BQU8sS0FBSyxNQUFNO0FBQ3JDLFlBQU1DLFFBQU8sS0FBSyxFQUFFLEtBQUssU0FBUztBQUNsQyxZQUFNLFNBQVMsSUFBSSxRQUFRLGNBQWMsSUFBSSxTQUFTQTtBQUN0RCxhQUFPLFFBQVEsS0FBSyxLQUFLLEVBQUUsTUFBQUEsT0FBTSxRQUFRLFNBQVMsTUFBTSxDQUFDLEtBQUssRUFBRSxlQUFlLE1BQU0sS0FBSyxFQUFFLEVBQUUsQ0FBQztBQUFBLElBQ2pHLENBQUM7QUFDRCxRQUFJLE9BQVEsT0FBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsT0FBTyxDQUFDLEdBQUcsUUFBUSxPQUFPO0FBQUEsYUFDL0QsSUFBSSxVQUFVLEtBQU0sUUFBTyxLQUFLLEtBQUssa0NBQWtDO0FBQ2hGLFdBQU8sR0FBRztBQUFBLEVBQ1o7QUFJQSxNQUFNLE9BQU8sQ0FBQyxLQUFLLFNBQVM7QUFDMUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxPQUFPLElBQUksS0FBSyxJQUFJO0FBQzFDLFdBQU8sT0FBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLEtBQUssUUFBUSxXQUFXLENBQUM7QUFDM0QsV0FBTyxFQUFFLEtBQUssT0FBTyxFQUFFLEtBQUssS0FBSztBQUNqQyxRQUFJLE1BQU8sTUFBSyxJQUFJLGdCQUFnQixLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQ3pELFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLGVBQVcsRUFBRSxNQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssT0FBTyxHQUFHO0FBQ25ELFVBQUksQ0FBQyxNQUFPO0FBQ1osWUFBTSxJQUFJLEtBQUs7QUFDZixpQkFBVyxTQUFTLE9BQVEsTUFBSyxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ3JEO0FBQ0EsUUFBSSxDQUFDLElBQUksUUFBUyxNQUFLLElBQUksZ0JBQWdCLENBQUMsR0FBRyxLQUFLLEVBQUUsS0FBSyxDQUFDO0FBQzVELFVBQU0sR0FBRztBQUNULFNBQUssT0FBTyxlQUFlLElBQUksU0FBUyxFQUFFO0FBQUEsRUFDNUM7QUFJTyxNQUFNLFVBQVUsQ0FBQyxZQUFZO0FBQ2xDLFlBQVEsUUFBUUQsSUFBRztBQUNuQixZQUFRLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxFQUFFLFFBQVEsTUFBTUUsU0FBUSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hFO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsV0FBTyxRQUFRLEVBQUUsTUFBTSxPQUFPLFFBQVEsTUFBTSxJQUFJLEtBQUs7QUFBQSxFQUN2RDs7O0FDdkdBLE1BQU0sU0FBUztBQUVmLE1BQU0sUUFBUSxDQUFDO0FBR2YsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFVBQVUsTUFBTSxPQUFPLFVBQVUsMkJBQTJCLElBQUksRUFBRTtBQUN4RSxRQUFJLENBQUMsV0FBVyxRQUFRLFFBQVEsTUFBTSxFQUFHO0FBQ3pDLFVBQU1DLFNBQVEsZUFBZSxLQUFLLFFBQVEsSUFBSSxLQUFLLFFBQVEsTUFBTSxRQUFRLElBQUk7QUFDN0UsUUFBSSxDQUFDQSxVQUFTLENBQUMsUUFBUSxRQUFRLElBQUksRUFBRztBQUN0QyxTQUFLLEtBQUs7QUFDVixVQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ2xDO0FBR0EsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixRQUFJLENBQUMsTUFBTSxPQUFPLFVBQVUsSUFBSSxFQUFHO0FBQ25DLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLE1BQU0sT0FBTyxjQUFjLENBQUM7QUFBQSxFQUMvQztBQUtPLE1BQU0sYUFBYSxDQUFDQyxRQUFPQyxTQUFRLFlBQVk7QUFDcEQsUUFBSSxZQUFZLE9BQU8sMkJBQTRCLFFBQU9ELE9BQU07QUFDaEUsVUFBTSxZQUFZLE9BQU8sUUFBUSxFQUFFLE9BQU8sUUFBUSxDQUFDQyxNQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ2pFLGVBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQ3RGLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNO0FBQ2xELGlCQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssVUFBVyxRQUFPLG9CQUFvQixNQUFNLFVBQVUsSUFBSTtBQUN6RixNQUFBRCxPQUFNO0FBQ04saUJBQVcsTUFBTSxNQUFNLFFBQVEsQ0FBQyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUFBLEVBQ0g7OztBQzdCQSxNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFDZCxNQUFNLGNBQWM7QUFFcEIsTUFBTSxRQUFRLG9CQUFJLFFBQVE7QUFFMUIsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFFdkIsTUFBTSxRQUFRLG9CQUFJLFFBQVE7QUFFMUIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxZQUFZLG9CQUFJLElBQUk7QUFHMUIsTUFBTSxXQUFXLENBQUMsZ0JBQWdCO0FBQ2hDLFlBQVEsSUFBSSxZQUFZLEVBQUU7QUFDMUIsWUFBUSxPQUFPLGFBQWEsT0FBTyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxFQUN2RDtBQUdBLE1BQU0sY0FBYyxDQUFDLFVBQVU7QUFDN0IsVUFBTSxDQUFDRSxRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFFBQUksQ0FBQyxPQUFPLENBQUMsRUFBRyxRQUFPQSxVQUFTLFNBQVNBLE1BQUs7QUFDOUMsV0FBTyxJQUFJLEtBQUs7QUFDaEIsZUFBVyxFQUFFLEdBQUcsS0FBSyxNQUFPLFNBQVEsSUFBSSxFQUFFO0FBQzFDLFVBQU0sVUFBVSxPQUFPLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxHQUFHLFFBQVEsY0FBYyxJQUFJLFFBQVEsVUFBVSxFQUFFO0FBQzdGLFNBQUtBLFFBQU8sT0FBTyxFQUFFLE9BQU8sUUFBUSxHQUFHLEVBQUUsTUFBTSxDQUFDO0FBQUEsRUFDbEQ7QUFHQSxNQUFNQyxhQUFZLENBQUMsZ0JBQWdCLFlBQVksZUFBZSxZQUFZLFFBQVEsSUFBSTtBQUd0RixNQUFNQyxPQUFNLENBQUMsZ0JBQWdCO0FBQzNCLFVBQU0sV0FBVyxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFDM0MsUUFBSSxTQUFTLElBQUksV0FBVyxFQUFHO0FBQy9CLFVBQU0sRUFBRSxXQUFXLElBQUksWUFBWTtBQUNuQyxVQUFNLFNBQVMsSUFBSSxHQUFHLElBQUksb0JBQW9CLEVBQUUsT0FBTyxDQUFDLFdBQ3RELFdBQVcsZUFBZSxPQUFPLFFBQVEsZUFBZSxjQUFjLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFDbkgsZ0JBQVksTUFBTSxJQUFJLFdBQVcsSUFBSSxDQUFDLFdBQVcsSUFBSSxDQUFDLGFBQWEsR0FBRyxNQUFNLEVBQUUsTUFBTSxHQUFHLFdBQVcsQ0FBQztBQUFBLEVBQ3JHO0FBSUEsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLElBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxFQUFFLE1BQU07QUFDckQsUUFBSSxXQUFXLE1BQU87QUFDdEIsVUFBTSxDQUFDRixRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFVBQU0sT0FBTyxPQUFPLE9BQU9DLFVBQVM7QUFDcEMsV0FBTyxPQUFPLEtBQUs7QUFDbkIsUUFBSUEsV0FBVUQsTUFBSyxHQUFHO0FBQ3BCLGNBQVEsT0FBTyxFQUFFO0FBQ2pCLFVBQUksT0FBTyxDQUFDLEVBQUcsT0FBTSxJQUFJQSxNQUFLO0FBQzlCLGFBQU8sWUFBWSxJQUFJO0FBQUEsSUFDekI7QUFDQSxlQUFXLFNBQVMsTUFBTTtBQUN4QixZQUFNLElBQUksS0FBSztBQUNmLGVBQVMsS0FBSztBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUdBLE1BQU1HLFFBQU8sQ0FBQyxPQUFPO0FBQ25CLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHO0FBQ3pCLFVBQU1DLFVBQVMsVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBQ3JDLGNBQVUsT0FBTyxFQUFFO0FBQ25CLFlBQVEsT0FBTyxFQUFFO0FBRWpCLGVBQVcsU0FBUyxPQUFPQSxVQUFTLENBQUMsRUFBRyxPQUFNLE1BQU0sS0FBSztBQUFBLEVBQzNEO0FBR0EsTUFBTSxPQUFPLElBQUkscUJBQXFCLENBQUMsWUFBWTtBQUNqRCxlQUFXLEVBQUUsZ0JBQWdCLE9BQU8sS0FBSyxTQUFTO0FBQ2hELFVBQUksQ0FBQyxPQUFPLFFBQVEsSUFBSSxFQUFHLE1BQUssVUFBVSxNQUFNO0FBQUEsZUFDdkMsZUFBZ0IsQ0FBQUYsS0FBSSxNQUFNO0FBQUEsSUFDckM7QUFBQSxFQUNGLENBQUM7QUFFRCxNQUFNRyxRQUFPLE1BQU07QUFDakIsZUFBVyxlQUFlLElBQUksSUFBSSxHQUFHO0FBQ25DLFVBQUksTUFBTSxJQUFJLFdBQVcsRUFBRztBQUM1QixZQUFNLElBQUksV0FBVztBQUNyQixVQUFJLFlBQVksUUFBUSxjQUFjLFVBQVcsTUFBSyxRQUFRLFdBQVc7QUFBQSxVQUNwRSxDQUFBSCxLQUFJLFdBQVc7QUFBQSxJQUN0QjtBQUNBLGVBQVcsTUFBTSxvQkFBSSxJQUFJLENBQUMsR0FBRyxVQUFVLEtBQUssR0FBRyxHQUFHLE9BQU8sQ0FBQyxFQUFHLENBQUFDLE1BQUssRUFBRTtBQUFBLEVBQ3RFO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsU0FBSyxVQUFVLENBQUMsRUFBRSxPQUFPLElBQUksS0FBSyxNQUFNO0FBQ3RDLFVBQUksQ0FBQyxPQUFPLEtBQUssV0FBVyxRQUFRLEtBQUssQ0FBQyxLQUFLLFFBQVEsSUFBSSxFQUFHLFFBQU87QUFFckUsVUFBSSxRQUFRLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLFdBQVcsZ0JBQWdCLEVBQUcsV0FBVSxJQUFJLElBQUksQ0FBQyxHQUFJLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFJLEtBQUssQ0FBQztBQUN4SCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsU0FBSyxZQUFZLElBQUk7QUFDckIsVUFBTSxRQUFRLEVBQUUsaUJBQWlCLENBQUMsaUJBQWlCLEdBQUcsV0FBVyxNQUFNLFNBQVMsS0FBSztBQUNyRixRQUFJLGlCQUFpQkUsS0FBSSxFQUFFLFFBQVEsU0FBUyxpQkFBaUIsS0FBSztBQUNsRSxJQUFBQSxNQUFLO0FBQUEsRUFDUDs7O0FDbEdBLE1BQU0sT0FBTztBQUViLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBR3RCLE1BQU0sV0FBVyxDQUFDLE9BQU87QUFDdkIsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLG9CQUFJLElBQUksRUFBRTtBQUMvQyxVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxXQUFXLENBQUMsTUFBTSxTQUFTLE1BQU0sU0FBUyxJQUFJLE9BQU8sSUFBSSxDQUFDLEtBQUssSUFBSTtBQUd6RSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxRQUFRLFFBQVEsRUFBRSxLQUFLLElBQUk7QUFHaEYsTUFBTUMsUUFBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFlBQVksTUFBTTtBQUM5QyxVQUFNLFNBQVMsT0FBTyxVQUFVLElBQUksSUFBSSxHQUFHO0FBQzNDLFVBQU0sT0FBTyxVQUFVLE9BQU8sTUFBTTtBQUNwQyxRQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sUUFBUSxZQUFhO0FBQzFDLFVBQU0sUUFBUSxPQUFPLGFBQWEsSUFBSTtBQUN0QyxRQUFLLFNBQVMsY0FBZSxVQUFVLFVBQVc7QUFDbEQsVUFBTSxPQUFPLFNBQVMsS0FBSyxFQUFFO0FBQzdCLFNBQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDcEQsaUJBQWEsS0FBSyxLQUFLO0FBQ3ZCLFNBQUssUUFBUSxXQUFXLE1BQU0sTUFBTSxLQUFLLEVBQUUsR0FBRyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLEVBQzlGO0FBSUEsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixVQUFNLEVBQUUsY0FBYyxNQUFNLFVBQVUsTUFBTSxJQUFJO0FBQ2hELFdBQU8sVUFBVSxTQUFTLGtCQUFrQixTQUFTLFlBQWEsU0FBUyxZQUFZLFVBQVU7QUFBQSxFQUNuRztBQUdBLE1BQU0sUUFBUSxDQUFDLE9BQU87QUFDcEIsVUFBTSxPQUFPLFNBQVMsRUFBRTtBQUN4QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxLQUFNLFFBQU8sS0FBSyxNQUFNLE9BQU8sRUFBRTtBQUN0QyxVQUFNQyxXQUFVLFNBQVM7QUFDekIsUUFBSUEsU0FBUyxRQUFPLEtBQUtBLFNBQVEsS0FBSyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBRXJELFFBQUksS0FBSyxXQUFZO0FBRXJCLFVBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxHQUFHLEVBQUUsT0FBTyxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sVUFBVSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksRUFDdEcsT0FBTyxDQUFDLFNBQVMsQ0FBQyxTQUFTLE1BQU0sSUFBSSxFQUFFLEtBQUssTUFBTSxDQUFDO0FBQ3RELFNBQUssSUFBSSxNQUFNO0FBQ2YsUUFBSSxDQUFDLE1BQU0sT0FBUTtBQUNuQixTQUFLLGFBQWE7QUFDbEIsVUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFDMUQsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLFFBQVEsSUFBSSxHQUFHLENBQUMsRUFBRSxLQUFLLE9BQU87QUFDakYsVUFBTSxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxjQUFjLE1BQU0sSUFBSSxFQUFFO0FBQ3BGLFFBQUksT0FBUSxRQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLEVBQUUsQ0FBQztBQUN6RCxTQUFLLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDekI7QUFHQSxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQ3hCLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxTQUFTLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLE9BQU8sVUFBVSxRQUFRO0FBQ3JGLFdBQU8sR0FBRyxJQUFJO0FBQUE7QUFBQSxNQUFvQztBQUFBLElBQU0sQ0FBQztBQUFBLEVBQzNEO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsT0FBRywrQkFBK0JELEtBQUk7QUFDdEMsU0FBSyxVQUFVLENBQUMsRUFBRSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ3pDLFVBQUksVUFBVSxXQUFXLFVBQVcsT0FBTSxJQUFJLEVBQUUsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsU0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFBTTtBQUMvQixZQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsVUFBSSxDQUFDLFFBQVEsV0FBVyxPQUFRO0FBQ2hDLFdBQUssYUFBYTtBQUNsQixpQkFBVyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDNUIsQ0FBQztBQUFBLEVBQ0g7OztBQ2pGQSxNQUFNLFNBQVM7QUFHZixNQUFNRSxRQUFPLENBQUMsT0FBTztBQUNuQixlQUFXLFdBQVcsSUFBSSxJQUFJLE1BQU0sR0FBRyxHQUFHO0FBQ3hDLFVBQUksTUFBTSxRQUFRLGFBQWEsTUFBTSxNQUFNLEdBQUk7QUFDL0MsY0FBUSxTQUFTO0FBQ2pCLGNBQVEsZ0JBQWdCLE1BQU07QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFdBQVc7QUFDN0IsU0FBSyxVQUFVLE9BQU8sY0FBYyxDQUFDLENBQUMsTUFBTTtBQUM1QyxpQkFBYSxNQUFNLGFBQWEsU0FBUyxTQUFTLElBQUk7QUFDdEQsUUFBSSxDQUFDLEtBQUssVUFBVSxPQUFRLE1BQUssZ0JBQWdCLE9BQU87QUFDeEQsZUFBVyxXQUFXLE1BQU0sd0JBQXdCLElBQUksR0FBRztBQUN6RCxZQUFNLEVBQUUsYUFBYSxJQUFJLFFBQVE7QUFDakMsY0FBUSxTQUFTLENBQUMsVUFBVyxnQkFBZ0IsaUJBQWlCO0FBQUEsSUFDaEU7QUFBQSxFQUNGO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUTtBQUNyQixVQUFNLEVBQUUsUUFBUSxJQUFJLE9BQU8sSUFBSTtBQUMvQixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxHQUFHLEVBQUc7QUFDNUIsU0FBSyxNQUFNLE1BQU07QUFDakIsVUFBTSxXQUFXLFFBQVEsUUFBUTtBQUNqQyxVQUFNLFVBQVUsWUFBWSxPQUFPLFFBQVEsUUFBUTtBQUNuRCxRQUFJLENBQUMsV0FBVyxDQUFDLEtBQUssU0FBUyxPQUFPLEVBQUc7QUFDekMsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsYUFBYSxRQUFRLEVBQUU7QUFBQSxFQUNqQztBQUdBLE1BQU1DLE9BQU0sQ0FBQyxFQUFFLFFBQVEsS0FBSyxNQUFNO0FBQ2hDLFFBQUksT0FBTyxNQUFNLFNBQVMsY0FBZSxDQUFBRCxNQUFLLE9BQU8sRUFBRTtBQUN2RCxRQUFJLE9BQU8sVUFBVSxJQUFJLEVBQUcsTUFBSyxNQUFNO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFdBQVcsS0FBSztBQUNyQixPQUFHLHFDQUFxQ0MsSUFBRztBQUUzQyxVQUFNLE9BQU8sTUFBTTtBQUNqQixNQUFBRCxNQUFLO0FBQ0wsaUJBQVcsUUFBUSxJQUFJLGFBQWEsRUFBRyxNQUFLLElBQUk7QUFBQSxJQUNsRDtBQUNBLFNBQUssWUFBWSxJQUFJO0FBQ3JCLE9BQUcsWUFBWSxDQUFDLEVBQUUsVUFBVSxNQUFNLGFBQWEsS0FBSyxDQUFDO0FBQUEsRUFDdkQ7OztBQ3JEQSxNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLE9BQU8sTUFBTTtBQUNqQixRQUFJLFNBQVMsT0FBUTtBQUNyQixlQUFXLE1BQU0sU0FBUztBQUN4QixZQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQUksTUFBTSxhQUFhLFlBQVksR0FBRyxTQUFTLFFBQVEsRUFBRyxPQUFNLElBQUk7QUFBQSxJQUN0RTtBQUNBLFlBQVEsTUFBTTtBQUFBLEVBQ2hCO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsU0FBSyxVQUFVLENBQUMsRUFBRSxJQUFJLE9BQU8sTUFBTTtBQUNqQyxVQUFJLENBQUMsU0FBUyxVQUFVLENBQUMsT0FBUSxRQUFPO0FBQ3hDLGNBQVEsSUFBSSxFQUFFO0FBQ2QsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELE9BQUcsb0JBQW9CLElBQUk7QUFBQSxFQUM3Qjs7O0FDcEJBLE1BQU0sTUFBTTtBQUdaLE1BQU0sT0FBTyxDQUFDLElBQUlFLFVBQVM7QUFDekIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLEtBQU0sT0FBTSxLQUFLLElBQUksRUFBRSxRQUFRQSxLQUFJO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLGFBQWEsQ0FBQyxFQUFFLElBQUksSUFBSSxNQUFNO0FBQ2pDLFdBQUssSUFBSSxDQUFDLFFBQVE7QUFDaEIsWUFBSSxRQUFRO0FBQ1osWUFBSSxTQUFTO0FBQUEsTUFDZixDQUFDO0FBQ0QsVUFBSSxPQUFPLGlCQUFpQixZQUFZLENBQThCLEVBQUUsa0JBQWtCLFFBQVEsTUFBTSxNQUFNO0FBQzVHLFlBQUksaUJBQWtCLE1BQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxRQUFTLFNBQVMsUUFBUyxJQUFJLEdBQUk7QUFBQSxNQUNsRixDQUFDO0FBQ0QsVUFBSSxpQkFBaUIsV0FBVyxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxTQUFTLElBQUssQ0FBQztBQUFBLElBQzlFLENBQUM7QUFFRCxTQUFLLFlBQVksTUFBTSxJQUFJLEdBQUcsRUFBRSxRQUFRLENBQUMsUUFBUSxJQUFJLGdCQUFnQixVQUFVLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDdkY7OztBQ1JBLE1BQU1DLFNBQVEsQ0FBQyxZQUFZO0FBQ3pCLFVBQU0sRUFBRSxRQUFRLElBQUk7QUFDcEIsUUFBSSxLQUFLLE9BQU8sR0FBRztBQUNqQixjQUFRLE9BQU87QUFDZixhQUFPLFVBQVU7QUFBQSxJQUNuQjtBQUNBLFVBQU0sUUFBUSxPQUFPLE1BQU0sUUFBUSxPQUFPLEtBQUs7QUFDL0MsVUFBTSxNQUFNLGFBQWEsT0FBTyxrQkFBa0IsT0FBTyxlQUFlLFNBQVMsTUFBTTtBQUN2RixZQUFRLE1BQU0sR0FBRztBQUNqQixZQUFRLE1BQU0sUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQ25DO0FBS08sTUFBTSxRQUFRLENBQUMsWUFBWTtBQUNoQyxRQUFJLE9BQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU8sS0FBTTtBQUMxRCxhQUFTLFFBQVEsU0FBUztBQUMxQixhQUFTLGlCQUFpQixRQUFRLE1BQU0sS0FBSyxRQUFRLE9BQU8sR0FBRyxJQUFJO0FBQ25FLGVBQVcsTUFBTUEsT0FBTSxPQUFPLEdBQUcsUUFBUSxLQUFLO0FBQzlDLGlCQUFhO0FBQ2IsYUFBUztBQUNULGVBQVc7QUFDWCxnQkFBWTtBQUNaLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixnQkFBWTtBQUNaLGdCQUFZO0FBQ1osY0FBVTtBQUNWLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixlQUFXO0FBQ1gsZ0JBQVk7QUFDWixpQkFBYTtBQUFBLEVBQ2Y7OztBQ3BEQSxRQUFNLEtBQUs7IiwKICAibmFtZXMiOiBbImFzayIsICJzZWVuIiwgIm5hbWUiLCAib3B0aW9ucyIsICJzdGFydCIsICJhc2siLCAiZmlyc3QiLCAic2VhcmNoIiwgIm9wdGlvbnMiLCAic2VuZCIsICJmb2xsb3ciLCAiYWxsIiwgImtleSIsICJqb2IiLCAicnVuIiwgImtlcHQiLCAiZm9sbG93IiwgImpvYiIsICJzZW50IiwgInNldHRsZSIsICJ3YWl0aW5nIiwgImJ1dHRvbiIsICJzaG93IiwgInRlbGwiLCAibm90ZSIsICJncm91cHMiLCAibWFyayIsICJpc093biIsICJuZXdzIiwgImxvb2siLCAidG8iLCAia2VwdCIsICJzd2FwIiwgImtleSIsICJ0YWtlIiwgInNlZW4iLCAiY2FsbCIsICJyZWxlYXNlIiwgInBsYWNlcyIsICJydW4iLCAiY2FsbCIsICJiZWdpbiIsICJjaGFpbiIsICJyZWxlYXNlIiwgImNhbGwiLCAiZW5kIiwgImFzayIsICJyb290IiwgInJlbGVhc2UiLCAic2VuZHMiLCAiYmVnaW4iLCAiZmlyc3QiLCAiZmlyc3QiLCAiaXNXYWl0aW5nIiwgImFzayIsICJ0ZWxsIiwgImNhdXNlcyIsICJsb29rIiwgIm5vdGUiLCAicHJlc3NlZCIsICJzaG93IiwgImVuZCIsICJzaG93IiwgImJlZ2luIl0KfQo=
