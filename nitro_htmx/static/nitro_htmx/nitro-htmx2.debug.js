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
    const { boarded, id, path } = job;
    job.took = performance.now() - boarded;
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
        if (isNow) button.setAttribute("aria-disabled", "true");
        else button.removeAttribute("aria-disabled");
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

  // nitro_htmx/client/nitro-htmx2.js
  start(htmx2);
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9yZ2V0LmpzIiwgIi4uLy4uL2NsaWVudC93YXkuanMiLCAiLi4vLi4vY2xpZW50L3R5cGluZzIuanMiLCAiLi4vLi4vY2xpZW50L2h0bXgyLmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9vZmZsaW5lLmpzIiwgIi4uLy4uL2NsaWVudC9hZ2Fpbi5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L3dhaXRpbmcuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L3JpZGVycy5qcyIsICIuLi8uLi9jbGllbnQvcGFydHMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvc2luZ2xlLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9sYXp5LmpzIiwgIi4uLy4uL2NsaWVudC9saXZlLmpzIiwgIi4uLy4uL2NsaWVudC9sb2FkaW5nLmpzIiwgIi4uLy4uL2NsaWVudC9wb2xscy5qcyIsICIuLi8uLi9jbGllbnQvdXBsb2Fkcy5qcyIsICIuLi8uLi9jbGllbnQvc3RhcnQuanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLWh0bXgyLmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBXaGVyZSB0aGluZ3MgYXJlIG9uIHRoZSBwYWdlLCBhbmQgd2hvc2UgdGhleSBhcmUuICovXG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgaGFzIHdyaXR0ZW4gYXQgb3VyIHNjcmlwdC4gKi9cbmV4cG9ydCBjb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuZXhwb3J0IGNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5leHBvcnQgY29uc3QgQVNLUyA9ICdbaHgtcG9zdF0sW2RhdGEtaHgtcG9zdF0nO1xuXG5sZXQgdW50cnVzdGVkID0gJyc7XG4vKiogTmFtZSB3aGF0IHBlb3BsZSB3cm90ZTogbm90aGluZyBpbiB0aGVyZSBhY3RzLCBpcyBib3VuZCwgb3IgaXMgYSBjb21wb25lbnQuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGlzdHJ1c3QgPSAoc2VsZWN0b3IpID0+IHZvaWQgKHVudHJ1c3RlZCA9IHNlbGVjdG9yKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzVHJ1c3RlZCA9IChlbGVtZW50KSA9PiAhZWxlbWVudC5jbG9zZXN0Py4odW50cnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdD86IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsID0gKHNlbGVjdG9yLCByb290ID0gZG9jdW1lbnQpID0+IFsuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoaXNUcnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpcnN0ID0gKHNlbGVjdG9yKSA9PiBhbGwoc2VsZWN0b3IpWzBdO1xuXG4vKiogQHR5cGUgeyhpZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChpZCkgPT4gaWQgJiYgZmlyc3QoJyMnICsgQ1NTLmVzY2FwZShpZCkpO1xuXG4vKiogV2hhdCBwbGFpbiBodG14IHB1dHMgaW4gYSByb290J3MgcGxhY2UgaGFzIHRoZSBvbGQgb25lJ3MgdG9rZW4gdW50aWwgaHRteCBzZXR0bGVzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTZXR0bGVkID0gKHJvb3QpID0+ICFyb290Py5jbG9zZXN0KCcuaHRteC1hZGRlZCcpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5leHBvcnQgY29uc3Qgc2V0dGxlZCA9IGFzeW5jIChpZCkgPT4ge1xuICBmb3IgKGxldCB0cmllcyA9IDA7IHRyaWVzIDwgNTAwICYmICFpc1NldHRsZWQoZmluZChpZCkpOyB0cmllcysrKSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCAxMCkpO1xuICByZXR1cm4gZmluZChpZCk7XG59O1xuXG4vKiogVGhlIHJvb3Qgb2YgdGhlIGNvbXBvbmVudCB0aGF0IGFuIGVsZW1lbnQgYmVsb25ncyB0bywgYnkgaXRzIHNsb3RzLCB0b28uXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHJvb3RPZiA9IChlbGVtZW50KSA9PiB7XG4gIGlmICghaXNUcnVzdGVkKGVsZW1lbnQpKSByZXR1cm47XG4gIGNvbnN0IHJvb3QgPSBlbGVtZW50LmNsb3Nlc3Q/LihgJHtST09UfSxbZGF0YS1uaXRyby1vd25lcl1gKTtcbiAgcmV0dXJuIGZpbmQocm9vdD8uZGF0YXNldC5uaXRyb093bmVyKSA/PyByb290O1xufTtcblxuLyoqIFdoYXQgYmVsb25ncyB0byB0aGUgY29tcG9uZW50IG9mIHRoaXMgcm9vdCwgYW5kIHRvIG5vbmUgaW5zaWRlLlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbE9mID0gKHNlbGVjdG9yLCByb290KSA9PiBhbGwoc2VsZWN0b3IsIHJvb3QpLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdE9mKGVsZW1lbnQpID09PSByb290KTtcblxuLyoqIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXI6IGEgY29tcG9uZW50LCBhbmQgd2hhdCBpdCBicmluZ3MgdG8gaXRzIHNsb3RzLlxuICogQHR5cGUgeyh0ZW1wbGF0ZTogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBwYXJ0c09mID0gKHsgY29udGVudCB9KSA9PlxuICBbY29udGVudCwgLi4uWy4uLmNvbnRlbnQucXVlcnlTZWxlY3RvckFsbCgndGVtcGxhdGVbZGF0YS1uaXRyby11cGRhdGVdJyldLm1hcCgodXBkYXRlKSA9PiB1cGRhdGUuY29udGVudCldO1xuXG4vKiogV2hldGhlciBub3RoaW5nIGluIGEgY29tcG9uZW50IGlzIG9mIGFub3RoZXIsIG9yIG9mIHBlb3BsZSwgc28gdGhhdCBub2JvZHkgaGFzIHRvIGFzayBlYWNoIGVsZW1lbnQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1BsYWluID0gKHJvb3QpID0+ICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7Uk9PVH0sW2RhdGEtbml0cm8tc2xvdF0sJHt1bnRydXN0ZWR9YCk7XG5cbi8qKiBXaGV0aGVyIHRoZSBhZGRyZXNzIGlzIHRoYXQgb2YgYW4gYWN0aW9uIG9mIHRoZSBjb21wb25lbnQgYXJvdW5kIHRoZSBlbGVtZW50LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091cnMgPSAoZWxlbWVudCwgcGF0aCkgPT4gcGF0aD8uc3RhcnRzV2l0aChyb290T2YoZWxlbWVudCk/LmRhdGFzZXQubml0cm9VcmwgPz8gTmFOKTtcblxuLyoqIFdoaWNoIG9mIGl0cyBhY3Rpb25zIGFuIGFkZHJlc3MgaXMgZm9yLlxuICogQHR5cGUgeyhyb290OiBhbnksIHBhdGg6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGFjdGlvbk9mID0gKHsgZGF0YXNldCB9LCBwYXRoKSA9PiBwYXRoLnNsaWNlKGRhdGFzZXQubml0cm9VcmwubGVuZ3RoKS5zcGxpdCgnLycpWzBdO1xuXG4vKiogV3JpdGUgYW4gYXR0cmlidXRlIGFzIGl0IHdhczsgbnVsbDogaXQgd2FzIG5vdCB0aGVyZS5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudWxsKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNldEF0dHJpYnV0ZSA9IChlbGVtZW50LCBuYW1lLCB2YWx1ZSkgPT5cbiAgdmFsdWUgPT09IG51bGwgPyBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKSA6IGVsZW1lbnQuc2V0QXR0cmlidXRlKG5hbWUsIHZhbHVlKTtcblxuZXhwb3J0IGNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEhlYXIgZXZlbnRzIGJlZm9yZSBldmVyeWJvZHkgZWxzZS5cbiAqIEB0eXBlIHsobmFtZXM6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uID0gKG5hbWVzLCBsaXN0ZW5lcikgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc3BsaXQoJyAnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcblxuLyoqIExldCBub2JvZHkgZWxzZSBoZWFyIGFuIGV2ZW50LCBhbmQgdGhlIGJyb3dzZXIgZG8gbm90aGluZy5cbiAqIEB0eXBlIHsoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gQ3VzdG9tRXZlbnR9ICovXG5leHBvcnQgY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwpID0+IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcblxuLyoqIEB0eXBlIHsoYm9keTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhhc0ZpbGUgPSAoYm9keSkgPT4gYm9keSBpbnN0YW5jZW9mIEZvcm1EYXRhICYmIFsuLi5ib2R5LnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgaW5zdGFuY2VvZiBCbG9iKTtcbiIsICIvKiBKb2JzLCBhbmQgd2hhdCB0aGUgZmVhdHVyZXMgaGVhciBvZiB0aGVtLCBpbiB0aGlzIG9yZGVyOlxuICogICBxdWV1ZWQgICAgYSBjb21wb25lbnQgYXNrcyBmb3Igc29tZXRoaW5nOyBhIGxpc3RlbmVyIHRoYXQgcmV0dXJucyBmYWxzZSBob2xkcyBpdCBiYWNrXG4gKiAgIGxlYXZpbmcgICBpdCBpcyBiZWluZyBzZW50LCBhbmQgbm9ib2R5IGhhcyBzdG9wcGVkIGl0XG4gKiAgIGFnYWluICAgICBpdCB3YXMgaW4gdmFpbiwgb3Igbm90IGNlcnRhaW4sIGFuZCBpcyBzZW50IG9uY2UgbW9yZVxuICogICBhbnN3ZXJlZCAgdGhlIGFuc3dlciBpcyBvbiB0aGUgcGFnZSwgb3IgdGhlcmUgd2FzIG5vbmU7IGl0cyBldmVudHMgY29tZSBuZXh0XG4gKiAgIGRvbmUgICAgICBpdHMgZXZlbnRzIGhhdmUgYXJyaXZlZCwgb3IgaXQgd2FzIGRyb3BwZWRcbiAqIGFuZCBiZXNpZGVzOiB1cGxvYWRpbmcge2lkLCB4aHJ9LCBvZiBmaWxlcyBvZiBhIGNvbXBvbmVudDsgbmF2aWdhdGVkLCB3aGVuIGh0bXggaGFzIGNoYW5nZWQgdGhlIGFkZHJlc3M7XG4gKiByZXN0b3JlZCwgd2hlbiBodG14IGhhcyBwdXQgdGhlIEhUTUwgb2YgYW4gZWFybGllciBwYWdlIGJhY2suXG4gKi9cbmltcG9ydCB7IGFkZHJlc3MgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBqb2JzID0gbmV3IEV2ZW50VGFyZ2V0KCk7IC8vIGEgbGlzdGVuZXIgdGhhdCB0aHJvd3Mgc3RvcHMgbm8gb3RoZXIsIGFuZCBubyBqb2JcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGpvYjogYW55KSA9PiBhbnkpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgaGVhciA9IChuYW1lLCBsaXN0ZW5lcikgPT5cbiAgam9icy5hZGRFdmVudExpc3RlbmVyKG5hbWUsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICBpZiAobGlzdGVuZXIoZXZlbnQuZGV0YWlsKSA9PT0gZmFsc2UpIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBhbm5vdW5jZSA9IChuYW1lLCBkZXRhaWwpID0+IGpvYnMuZGlzcGF0Y2hFdmVudChuZXcgQ3VzdG9tRXZlbnQobmFtZSwgeyBjYW5jZWxhYmxlOiB0cnVlLCBkZXRhaWwgfSkpO1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbjogc3RyaW5nLCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiBKb2J9ICovXG5leHBvcnQgY29uc3QgbmV3Sm9iID0gKHJvb3QsIGFjdGlvbiwgbW9yZSkgPT4ge1xuICBjb25zdCBib2R5ID0gbmV3IEZvcm1EYXRhKCk7XG4gIGJvZHkuc2V0KCdjc3JmbWlkZGxld2FyZXRva2VuJywgJycpOyAvLyBob2xkcyB0aGUgZmlyc3QgcGxhY2UsIGZvciBEamFuZ28gdG8gcmVhZCB3aGF0ZXZlciBpcyBjdXQgb2ZmXG4gIHJldHVybiB7XG4gICAgaWQ6IHJvb3QuaWQsXG4gICAgY29tcG9uZW50OiByb290LmRhdGFzZXQubml0cm9Db21wb25lbnQsXG4gICAgYWN0aW9uLFxuICAgIHBhdGg6IGAke3Jvb3QuZGF0YXNldC5uaXRyb1VybH0ke2VuY29kZVVSSUNvbXBvbmVudChhY3Rpb24pfS9gLFxuICAgIHJvb3QsXG4gICAgcGFnZTogYWRkcmVzcygpLFxuICAgIGJvZHksXG4gICAgc2VudDogbmV3IE1hcCgpLFxuICAgIGNoYWluOiBbXSxcbiAgICBjb3VudHM6IHt9LFxuICAgIHJpZGVyczogbmV3IE1hcCgpLFxuICAgIC4uLm1vcmUsXG4gIH07XG59O1xuXG4vKiogV2hldGhlciBhIHZpc2l0b3Igb3IgYSBzY3JpcHQgd2FudHMgd2hhdCBpdCBkb2VzLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0Fza2VkID0gKHsgYWN0aW9uLCBpc1F1aWV0IH0pID0+ICFpc1F1aWV0ICYmICEvXihzeW5jfG5pdHJvLW1vdW50KSQvLnRlc3QoYWN0aW9uKTtcblxuLyoqIFdoZXRoZXIgdGhlIGJyaWRnZSBhZGRzIGEgcGFyYW1ldGVyIGJ5IGl0c2VsZjogd2hhdCBpcyBib3VuZCwgYW5kIHdoYXQgZWxzZSBpcyBvdXJzLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPdXJOYW1lID0gKG5hbWUpID0+IG5hbWUuc3RhcnRzV2l0aCgnbml0cm8tJyk7XG5cbi8qKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBhcmdzOiBvYmplY3QpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYWRkQXJndW1lbnRzID0gKGJvZHksIGFyZ3MpID0+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKGFyZ3MpKSB7XG4gICAgaWYgKGlzT3VyTmFtZShuYW1lKSkgY29udGludWU7XG4gICAgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUgOiBbdmFsdWVdKSB7XG4gICAgICBjb25zdCBpc0pzb24gPSBpdGVtICYmIHR5cGVvZiBpdGVtID09PSAnb2JqZWN0JyAmJiAhKGl0ZW0gaW5zdGFuY2VvZiBCbG9iKTtcbiAgICAgIGJvZHkuYXBwZW5kKG5hbWUsIGlzSnNvbiA/IEpTT04uc3RyaW5naWZ5KGl0ZW0pIDogaXRlbSA/PyAnJyk7XG4gICAgfVxuICB9XG59O1xuIiwgIi8qIFdoYXQgYm90aCB2ZXJzaW9ucyBvZiBodG14IGhhdmUgaW4gY29tbW9uLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgQVNLUywgaGFzRmlsZSwgaXNPdXJzLCBvbiwgcm9vdE9mLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIFRoZSBwYWdlJ3MgaHRteDsgbm90IGFub3RoZXIgb25lIHRoYXQgaXQgbG9hZHMgbGF0ZXIuXG4gKiBAdHlwZSB7YW55fSAqL1xuZXhwb3J0IGxldCBodG14O1xuXG4vKiogVGFrZSB0aGUgaHRteCB0aGF0IGlzIHRoZXJlLCBpZiBpdCBpcyBvZiB0aGlzIHZlcnNpb24uXG4gKiBAdHlwZSB7KHZlcnNpb246IG51bWJlcikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHRha2UgPSAodmVyc2lvbikgPT4ge1xuICBjb25zdCBmb3VuZCA9IHdpbmRvdy5odG14O1xuICBpZiAoZm91bmQ/LmFqYXggJiYgcGFyc2VJbnQoZm91bmQudmVyc2lvbikgPT09IHZlcnNpb24pIGh0bXggPz89IGZvdW5kOyAvLyBhbiBlbGVtZW50IG1heSBoYXZlIHRoaXMgaWRcbiAgcmV0dXJuIGh0bXg7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGxpc3RlbmVyOiAoZXZlbnQ6IGFueSwgZGV0YWlsOiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb25IdG14ID0gKG5hbWUsIGxpc3RlbmVyKSA9PiBvbihgaHRteDoke25hbWV9YCwgKGV2ZW50KSA9PiBsaXN0ZW5lcihldmVudCwgZXZlbnQuZGV0YWlsKSk7XG5cbi8qKiBHaXZlIGEgcmVxdWVzdCBvZiBhIGNvbXBvbmVudCB0byB0aGUgYnJpZGdlIGluc3RlYWQgb2Ygc2VuZGluZyBpdC5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSwgYXNrOiAoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWQsIGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGdyYWIgPSAoZXZlbnQsIGFzaywgY2F1Z2h0KSA9PiB7XG4gIGlmICghaXNPdXJzKGNhdWdodC5lbGVtZW50LCBjYXVnaHQucGF0aCkpIHJldHVybjtcbiAgc3RvcChldmVudCk7IC8vIG90aGVycyBzZWUgaXQgbGVhdmVcbiAgYXNrKGNhdWdodCk7XG59O1xuXG4vKiogV2hlcmUgdGhlIHBhZ2UgaGFzIGFuIGh0bXggb2YgdGhlIG90aGVyIHZlcnNpb24gYXMgd2VsbCwgdGhhdCBvbmUgbGVhdmVzIG91ciBlbGVtZW50cyBhbG9uZS5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgZWxlbWVudD86IGFueSwgcGF0aD86IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhvbGRSaXZhbCA9IChuYW1lLCByZWFkKSA9PlxuICBvbkh0bXgobmFtZSwgKGV2ZW50LCBkZXRhaWwpID0+IHtcbiAgICBjb25zdCB7IGVsZW1lbnQsIHBhdGggfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBpZiAoZWxlbWVudCAmJiBpc091cnMoZWxlbWVudCwgcGF0aCkpIHN0b3AoZXZlbnQpO1xuICB9KTtcblxuLyoqIGh0bXggcHV0cyBlbGVtZW50cyBvbiB0aGUgcGFnZSBzb21lIHRpbWUgYmVmb3JlIGl0IGxpc3RlbnMgdG8gdGhlbSwgd2hpY2ggaXQgdGVsbHMgYnkgdGhlIGV2ZW50IGBuYW1lYC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGh1cnJ5ID0gKG5hbWUpID0+IHtcbiAgY29uc3Qgc2VlbiA9IG5ldyBXZWFrU2V0KCk7XG4gIG9uSHRteChuYW1lLCAoeyB0YXJnZXQgfSkgPT4gc2Vlbi5hZGQodGFyZ2V0KSk7XG4gIG9uKCdjbGljayBzdWJtaXQgY2hhbmdlIGlucHV0IGtleWRvd24nLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSB0YXJnZXQuY2xvc2VzdD8uKEFTS1MpO1xuICAgIGlmICghZWxlbWVudCB8fCBzZWVuLmhhcyhlbGVtZW50KSkgcmV0dXJuO1xuICAgIGlmIChpc091cnMoZWxlbWVudCwgZWxlbWVudC5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBlbGVtZW50LmRhdGFzZXQuaHhQb3N0KSkgaHRteC5wcm9jZXNzKGVsZW1lbnQpO1xuICB9KTtcbn07XG5cbmNvbnN0IE9GX0FfVFJZID0gWydjc3JmbWlkZGxld2FyZXRva2VuJywgJ25pdHJvLXRyeSddO1xuXG4vKiogVGVsbCB3aGF0IGxlYXZlcywgb25jZSBhbGwgb3RoZXJzIGhhZCB0aGUgY2hhbmNlIHRvIHN0b3Agb3IgY29tcGxldGUgaXQuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGpvYj86IEpvYiwgZWxlbWVudDogYW55LCBib2R5OiBhbnksIHhocjogKCkgPT4gYW55IH0pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd2F0Y2hMZWF2aW5nID0gKG5hbWUsIHJlYWQpID0+XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKGBodG14OiR7bmFtZX1gLCAoLyoqIEB0eXBlIHthbnl9ICovIHsgZGVmYXVsdFByZXZlbnRlZCwgZGV0YWlsIH0pID0+IHtcbiAgICBpZiAoZGVmYXVsdFByZXZlbnRlZCkgcmV0dXJuO1xuICAgIGNvbnN0IHsgam9iLCBlbGVtZW50LCBib2R5LCB4aHIgfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBjb25zdCBpZCA9IHJvb3RPZihlbGVtZW50KT8uaWQ7XG4gICAgaWYgKGlkICYmIGhhc0ZpbGUoYm9keSkpIGFubm91bmNlKCd1cGxvYWRpbmcnLCB7IGlkLCB4aHI6IHhocigpIH0pO1xuICAgIGlmICgham9iKSByZXR1cm47XG4gICAgY29uc3QgeyBib2R5OiBvd24gfSA9IGpvYjtcbiAgICAvLyBPdGhlcnMgbWF5IGhhdmUgYWRkZWQgc29tZXRoaW5nLCBiZWhpbmQgdGhlIGlkLCBhbmQgZWFjaCB0aW1lIGFuZXc6IGEgcmVwZWF0IGlzIHdoYXQgbGVmdCBmaXJzdC5cbiAgICBqb2IubGVmdCA/Pz0gWy4uLlsuLi5ib2R5XS5maWx0ZXIoKFtuYW1lXSkgPT4gbmFtZSAhPT0gJ25pdHJvLWlkJyksIFsnbml0cm8taWQnLCBvd24uZ2V0KCduaXRyby1pZCcpXV07XG4gICAgY29uc3Qgbm93ID0gam9iLmxlZnQubWFwKChbbmFtZSwgdmFsdWVdKSA9PiBbbmFtZSwgT0ZfQV9UUlkuaW5jbHVkZXMobmFtZSkgPyBvd24uZ2V0KG5hbWUpIDogdmFsdWVdKTtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgWy4uLmJvZHkua2V5cygpXSkgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIG5vdykgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICAgIGFubm91bmNlKCdsZWF2aW5nJywgam9iKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCB0bzogeyByb290OiBhbnksIHNvdXJjZTogYW55LCBoZWFkZXJzOiBhbnkgfSwgbW9yZT86IG9iamVjdCkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhamF4ID0gKGpvYiwgeyByb290OiB0YXJnZXQsIHNvdXJjZSwgaGVhZGVycyB9LCBtb3JlKSA9PiB7XG4gIGlmIChoYXNGaWxlKGpvYi5ib2R5KSkgc291cmNlLnNldEF0dHJpYnV0ZSgnaHgtZW5jb2RpbmcnLCAnbXVsdGlwYXJ0L2Zvcm0tZGF0YScpO1xuICAvLyBWYWxpZGF0ZWQgYXQgdGhlIGNsaWNrLlxuICBjb25zdCBldmVudCA9IHsgbml0cm86IGpvYiwgc3VibWl0dGVyOiB7IGZvcm1Ob1ZhbGlkYXRlOiB0cnVlIH0gfTtcbiAgcmV0dXJuIGh0bXguYWpheCgnUE9TVCcsIGpvYi5wYXRoLCB7IHNvdXJjZSwgdGFyZ2V0LCBoZWFkZXJzLCBldmVudCwgLi4ubW9yZSB9KTtcbn07XG4iLCAiLyogRm9ybSBmaWVsZHMgYW5kIG90aGVyIGNvbnRyb2xzOiB3aGF0IHN0YW5kcyBpbiB0aGVtLCB3aGF0IHRoZSBzZXJ2ZXIgZ2F2ZSwgYW5kIHdoYXQgdHJhdmVscyB3aXRoIGEgam9iLiAqL1xuaW1wb3J0IHsgaXNQbGFpbiwgaXNUcnVzdGVkLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5leHBvcnQgY29uc3QgRklFTERTID0gJ2lucHV0LHNlbGVjdCx0ZXh0YXJlYSc7XG5leHBvcnQgY29uc3QgVFlQRUQgPVxuICAndGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sW3R5cGU9ZmlsZV0sW3R5cGU9YnV0dG9uXSxbdHlwZT1zdWJtaXRdLFt0eXBlPXJlc2V0XSknO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaXNUaWNrID0gKHsgdHlwZSB9KSA9PiAvY2hlY2tib3h8cmFkaW8vLnRlc3QodHlwZSk7XG5cbi8qKiBAdHlwZSB7KHNvbWU6IGFueVtdLCBvdGhlcnM6IGFueVtdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzU2FtZSA9IChzb21lLCBvdGhlcnMpID0+IHNvbWUubGVuZ3RoID09PSBvdGhlcnMubGVuZ3RoICYmIHNvbWUuZXZlcnkoKHZhbHVlLCBhdCkgPT4gdmFsdWUgPT09IG90aGVyc1thdF0pO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgdmFsdWVzT2YgPSAoZmllbGQpID0+IHtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5jaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmllbGQub3B0aW9ucykgcmV0dXJuIFsuLi5maWVsZC5zZWxlY3RlZE9wdGlvbnNdLm1hcCgob3B0aW9uKSA9PiBvcHRpb24udmFsdWUpO1xuICByZXR1cm4gWy4uLihmaWVsZC5maWxlcyA/PyBbZmllbGQudmFsdWVdKV07XG59O1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIGdhdmU6IHdoYXQgYSByZXNldCB3b3VsZCBicmluZy5cbiAqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGdpdmVuID0gKGZpZWxkKSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCBmaWxlcywgbXVsdGlwbGUsIG9wdGlvbnMsIHNpemUgfSA9IGZpZWxkO1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmRlZmF1bHRDaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmlsZXMpIHJldHVybiBbXTtcbiAgaWYgKCFvcHRpb25zKSB7XG4gICAgaWYgKGZpZWxkLnZhbHVlID09PSBkZWZhdWx0VmFsdWUpIHJldHVybiBbZGVmYXVsdFZhbHVlXTtcbiAgICBjb25zdCBjbG9uZSA9IGZpZWxkLmNsb25lTm9kZSgpOyAvLyBrbm93cyB3aGF0IGl0cyB0eXBlIG1ha2VzIG9mIGEgdmFsdWU6IG9mIG5vIGNvbG91ciwgYmxhY2tcbiAgICBjbG9uZS52YWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbiAgICByZXR1cm4gW2Nsb25lLnZhbHVlXTtcbiAgfVxuICBsZXQgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiBvcHRpb24uZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKCFtdWx0aXBsZSAmJiAhY2hvc2VuWzBdICYmIHNpemUgPCAyKSBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+ICFvcHRpb24ubWF0Y2hlcygnOmRpc2FibGVkJykpLnNsaWNlKDAsIDEpO1xuICByZXR1cm4gKG11bHRpcGxlID8gY2hvc2VuIDogY2hvc2VuLnNsaWNlKC0xKSkubWFwKCh7IHZhbHVlIH0pID0+IHZhbHVlKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnksIHZhbHVlczogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd3JpdGUgPSAoZmllbGQsIHZhbHVlcykgPT4ge1xuICBpZiAoaXNTYW1lKHZhbHVlcywgdmFsdWVzT2YoZmllbGQpKSkgcmV0dXJuOyAvLyB3cml0aW5nIG1vdmVzIHRoZSBjYXJldFxuICBpZiAoaXNUaWNrKGZpZWxkKSkgZmllbGQuY2hlY2tlZCA9IHZhbHVlcy5sZW5ndGg7XG4gIGVsc2UgaWYgKGZpZWxkLm9wdGlvbnMpIGZvciAoY29uc3Qgb3B0aW9uIG9mIGZpZWxkLm9wdGlvbnMpIG9wdGlvbi5zZWxlY3RlZCA9IHZhbHVlcy5pbmNsdWRlcyhvcHRpb24udmFsdWUpO1xuICBlbHNlIGlmIChmaWVsZC5maWxlcykge1xuICAgIGNvbnN0IHRyYW5zZmVyID0gbmV3IERhdGFUcmFuc2ZlcigpO1xuICAgIGZvciAoY29uc3QgZmlsZSBvZiB2YWx1ZXMpIHRyYW5zZmVyLml0ZW1zLmFkZChmaWxlKTtcbiAgICBmaWVsZC5maWxlcyA9IHRyYW5zZmVyLmZpbGVzO1xuICB9IGVsc2UgZmllbGQudmFsdWUgPSB2YWx1ZXM7XG59O1xuXG4vKiogV2hhdCBhIGJ1dHRvbiBkb2VzLCBvciB0aGUgZm9ybSB0aGF0IGl0IHNlbmRzLlxuICogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGRvaW5nT2YgPSAoY29udHJvbCkgPT4ge1xuICBjb25zdCBhc2tlciA9IChjb250cm9sLnR5cGUgPT09ICdzdWJtaXQnICYmICFjb250cm9sLmhhc0F0dHJpYnV0ZSgnaHgtcG9zdCcpICYmIGNvbnRyb2wuZm9ybSkgfHwgY29udHJvbDtcbiAgcmV0dXJuIFthc2tlci5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBhc2tlci5nZXRBdHRyaWJ1dGUoJ2hyZWYnKSwgYXNrZXIuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLWFyZ3MnKV07XG59O1xuXG5jb25zdCBUSEVJUlMgPSAncGVvcGxlJzsgLy8gd3JvdGUgaXRcblxuLyoqIEB0eXBlIHsoZW50cnk6IFtzdHJpbmcsIGFueV0pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPd24gPSAoW2tleV0pID0+ICFrZXkuc3RhcnRzV2l0aChUSEVJUlMpO1xuXG4vKiogV2hhdGV2ZXIgY2FuIGhhdmUgYSB2YWx1ZSBvciB0aGUgZm9jdXMsIGJ5IGtleXMgdGhhdCBvdXRsaXZlIHRoZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IGNvbnRyb2xzT2YgPSAocm9vdCkgPT4ge1xuICBjb25zdCBjb3VudHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGNvbnRyb2xzID0gbmV3IE1hcCgpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCkgJiYgcm9vdDtcbiAgZm9yIChjb25zdCBjb250cm9sIG9mIHJvb3QucXVlcnlTZWxlY3RvckFsbChGSUVMRFMgKyAnLGEsYnV0dG9uLHN1bW1hcnksW3RhYmluZGV4XScpKSB7XG4gICAgY29uc3QgeyBmb3JtLCBpZCwgbG9jYWxOYW1lLCBuYW1lLCB2YWx1ZSB9ID0gY29udHJvbDtcbiAgICAvLyBDb3VudGVkIGluIGVhY2ggY2hpbGQsIGFuZCBpbiBlYWNoIHNsb3QsIGJ5IGl0c2VsZjogdGhleSBjb21lLCBnbyBhbmQgY2hhbmdlIHBsYWNlcy5cbiAgICBjb25zdCBob21lID0gcGxhaW4gfHwgY29udHJvbC5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gICAgLy8gQSBmb3JtJ3MgYXJndW1lbnRzIG5hbWUgdGhlIHJvdyBvZiBpdHMgaW5wdXRzLlxuICAgIGNvbnN0IG93biA9IGlkIHx8IFtsb2NhbE5hbWUsIG5hbWUsIGlzVGljayhjb250cm9sKSAmJiB2YWx1ZSwgZm9ybT8uZGF0YXNldC5uaXRyb0FyZ3MsIC4uLmRvaW5nT2YoY29udHJvbCldO1xuICAgIGNvbnN0IGtleSA9IFtwbGFpbiB8fCBpc1RydXN0ZWQoY29udHJvbCkgPyAnJyA6IFRIRUlSUywgaG9tZS5pZCwgb3duXS5qb2luKCk7XG4gICAgY291bnRzLnNldChrZXksIChjb3VudHMuZ2V0KGtleSkgPz8gMCkgKyAxKTtcbiAgICBjb250cm9scy5zZXQoYCR7a2V5fSAke2NvdW50cy5nZXQoa2V5KX1gLCBjb250cm9sKTtcbiAgfVxuICByZXR1cm4gY29udHJvbHM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGZvcm1PZiA9IChlbGVtZW50KSA9PiAoZWxlbWVudD8ubG9jYWxOYW1lICE9PSAnZm9ybScgJiYgZWxlbWVudD8uZm9ybSkgfHwgKGVsZW1lbnQ/LmNsb3Nlc3QoJ2Zvcm0nKSA/PyBudWxsKTtcblxuLyoqIFRha2Ugb3V0IHdoYXQgaHRteCBoYXMgcmVhZCBpbiBhIGZpZWxkLlxuICogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgZmllbGQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHdpdGhkcmF3ID0gKGJvZHksIGZpZWxkKSA9PiB7XG4gIGNvbnN0IGxlZnQgPSBib2R5LmdldEFsbChmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXNPZihmaWVsZCkpIHtcbiAgICBjb25zdCBhdCA9IGxlZnQubGFzdEluZGV4T2YodmFsdWUpO1xuICAgIGlmIChhdCA+PSAwKSBsZWZ0LnNwbGljZShhdCwgMSk7XG4gIH1cbiAgYm9keS5kZWxldGUoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgbGVmdCkgYm9keS5hcHBlbmQoZmllbGQubmFtZSwgdmFsdWUpO1xufTtcblxuLyoqIE5vdGUgdGhlIGZpZWxkcyB0aGF0IHRyYXZlbCB3aXRoIGEgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFkRmllbGRzID0gKHsgYWN0aW9uLCBib2R5LCByb290LCBzZW50LCBzb3VyY2UgfSkgPT4ge1xuICBjb25zdCBuZWFyID0gbmV3IFNldCgpOyAvLyB3aGF0IGlzIGJvdW5kIGluIHRoZSBmb3JtIG9mIHdoYXQgYXNrc1xuICBjb25zdCBmYXIgPSBuZXcgU2V0KCk7XG4gIGNvbnN0IGZvcm0gPSBmb3JtT2Yoc291cmNlKTtcbiAgY29uc3QgZmllbGRzID0gYWN0aW9uID09PSAncmVmcmVzaCcgPyBbXSA6IFsuLi5jb250cm9sc09mKHJvb3QpXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBjb250cm9sLm1hdGNoZXMoRklFTERTKSk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghaXNPd24oW2tleSwgZmllbGRdKSAmJiBmb3JtID09PSBmb3JtT2YoZmllbGQpICYmIGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykpIHdpdGhkcmF3KGJvZHksIGZpZWxkKTtcbiAgfVxuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoYm9keS5rZXlzKCkpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghcGxhaW4gJiYgcm9vdE9mKGZpZWxkKSAhPT0gcm9vdCkgY29udGludWU7XG4gICAgY29uc3QgeyBuYW1lIH0gPSBmaWVsZDtcbiAgICBjb25zdCBtb2RlbCA9IGZpZWxkLmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1tb2RlbCcpO1xuICAgIGlmIChtb2RlbCkgKGZvcm0gPT09IGZvcm1PZihmaWVsZCkgPyBuZWFyIDogZmFyKS5hZGQobW9kZWwpO1xuICAgIGNvbnN0IGJvdW5kID0gZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSAmJiBtb2RlbDtcbiAgICBpZiAoYm91bmQgfHwgbmFtZXMuaGFzKG5hbWUpKSBzZW50LnNldChrZXksIHsgbmFtZSwgYm91bmQsIHZhbHVlczogdmFsdWVzT2YoZmllbGQpIH0pO1xuICB9XG4gIC8vIE5vdCB3aGF0IG1ha2VzIHRoZSBhY3Rpb24gd2FpdDogaXRzIG93biBmb3JtIGFsb25lIGRvZXMuXG4gIGNvbnN0IG90aGVycyA9IFsuLi5mYXJdLmZpbHRlcigobmFtZSkgPT4gIW5lYXIuaGFzKG5hbWUpKTtcbiAgaWYgKG90aGVyc1swXSAmJiBhY3Rpb24gIT09ICdzeW5jJykgYm9keS5zZXQoJ25pdHJvLW90aGVycycsIG90aGVycy5qb2luKCkpO1xufTtcbiIsICIvKiBGaXJlZm94IHB1dHMgYmFjayBhdCBhIHJlbG9hZCB3aGF0IHN0b29kIGluIGFuIGlucHV0IHdoZW4gaXQgd2VudCwgdGhvdWdoIHRoZSBzZXJ2ZXIga25vd3MgYmV0dGVyLiBTbyB0aG9zZVxuICogdGhhdCBnbywgd2l0aCB0aGVpciByb290IG9yIHRoZSBwYWdlLCBhbmQgaGF2ZSBub3RoaW5nIHRoYXQgaXMgbm90IHNlbnQgeWV0LCBhcmUgcmVzZXQgYmVmb3JlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW1vZGVsIG9mIGFuIGlucHV0LiBIZWFyczogcGFnZWhpZGUuXG4gKi9cbmltcG9ydCB7IGlzVGljayB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogRG8gYXMgaWYgbm90aGluZyBoYWQgYmVlbiBlbnRlcmVkOyBzY3JpcHRzIGhhdmUgbm8gb3RoZXIgd29yZCBmb3IgaXQuXG4gKiBAdHlwZSB7KGlucHV0czogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzZXQgPSAoaW5wdXRzKSA9PiB7XG4gIGNvbnN0IGZvcm0gPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdmb3JtJyk7XG4gIGNvbnN0IGlkID0gJ25pdHJvLWZvcmdvdHRlbic7IC8vIHRvIHJlYWQgZm9ybS5pZCwgYnJvd3NlcnMgZmlyc3QgbG9vayBmb3IgYW4gaW5wdXQgb2YgdGhhdCBuYW1lXG4gIGZvcm0uaWQgPSBpZDtcbiAgZG9jdW1lbnQuYm9keS5hcHBlbmQoZm9ybSk7XG4gIGNvbnN0IG93bmVycyA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5nZXRBdHRyaWJ1dGUoJ2Zvcm0nKSk7XG4gIGZvciAoY29uc3QgaW5wdXQgb2YgaW5wdXRzKSBpbnB1dC5zZXRBdHRyaWJ1dGUoJ2Zvcm0nLCBpZCk7XG4gIGZvcm0ucmVzZXQoKTtcbiAgaW5wdXRzLmZvckVhY2goKGlucHV0LCBhdCkgPT4gc2V0QXR0cmlidXRlKGlucHV0LCAnZm9ybScsIG93bmVyc1thdF0pKTtcbiAgZm9ybS5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0FzR2l2ZW4gPSAoaW5wdXQpID0+IHtcbiAgaWYgKGlucHV0Lm9wdGlvbnMpIHJldHVybiBbLi4uaW5wdXQub3B0aW9uc10uZXZlcnkoKHsgc2VsZWN0ZWQsIGRlZmF1bHRTZWxlY3RlZCB9KSA9PiBzZWxlY3RlZCA9PT0gZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKGlzVGljayhpbnB1dCkpIHJldHVybiBpbnB1dC5jaGVja2VkID09PSBpbnB1dC5kZWZhdWx0Q2hlY2tlZDtcbiAgcmV0dXJuIGlucHV0LnZhbHVlID09PSBpbnB1dC5kZWZhdWx0VmFsdWUgJiYgIWlucHV0LnZhbGlkaXR5LmJhZElucHV0OyAvLyBoYWxmIGEgZGF0ZVxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0Rm9yZ2V0ID0gKCkgPT4ge1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiByZXNldChbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnW2RhdGEtbml0cm8tbW9kZWxdJyldLmZpbHRlcihpc0FzR2l2ZW4pKSk7XG4gIC8vIE9mIGEgbWVudSBGaXJlZm94IHRha2VzIGEgbm90ZSBpbiBhbnkgY2FzZS5cbiAgY29uc3QgW25hdmlnYXRpb25dID0gLyoqIEB0eXBlIHthbnlbXX0gKi8gKHBlcmZvcm1hbmNlLmdldEVudHJpZXNCeVR5cGUoJ25hdmlnYXRpb24nKSk7XG4gIGNvbnN0IG1lbnVzID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ3NlbGVjdFtkYXRhLW5pdHJvLW1vZGVsXScpXTtcbiAgaWYgKG5hdmlnYXRpb24/LnR5cGUgPT09ICdyZWxvYWQnKSByZXNldChtZW51cy5maWx0ZXIoKG1lbnUpID0+IG1lbnUgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbn07XG4iLCAiLyogVGhlIHdheSB0byB0aGUgaW5wdXQgdGhhdCBvbmUgdHlwZXMgaW4sIGZvciB3aGF0IG11c3Qgbm90IG1vdmUgaXQ6IGluIEZpcmVmb3ggYW4gaW5wdXQgdGhhdCBoYXMgcGFydHMsIHN1Y2ggYXNcbiAqIGEgZGF0ZSwgYmVnaW5zIGFnYWluIGF0IHRoZSBmaXJzdCB3aGVuIGl0IGlzIG1vdmVkOyBpbiBDaHJvbWl1bSBhbmQgV2ViS2l0IGEgbnVtYmVyIHRoYXQgd2FzIG1vdmVkIGxvc2VzIGF0IGl0c1xuICogbmV4dCBhdHRyaWJ1dGUgd2hhdCBzY3JpcHRzIGRvIG5vdCByZWFkIG9mIGl0LCBzdWNoIGFzIHRoZSBkb3Qgb2YgXCIxLlwiLlxuICpcbiAqIFJlYWRzOiBoeC1wcmVzZXJ2ZSBvZiB3aGF0IGh0bXggcHV0cyBpbnRvIGl0cyBwbGFjZSBpdHNlbGYuXG4gKi9cbmltcG9ydCB7IFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWxsIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgU1RBWSA9IFsnZGF0ZScsICd0aW1lJywgJ21vbnRoJywgJ3dlZWsnLCAnZGF0ZXRpbWUtbG9jYWwnLCAnbnVtYmVyJ10ubWFwKCh0eXBlKSA9PiBgaW5wdXRbdHlwZT0ke3R5cGV9XWApLmpvaW4oKTtcblxuZXhwb3J0IGNvbnN0IG11c3RTdGF5ID0gKCkgPT4gZG9jdW1lbnQuYWN0aXZlRWxlbWVudD8ubWF0Y2hlcyhTVEFZKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzY29wZTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzRG91YmxlID0gKHsgaWQgfSwgc2NvcGUpID0+IHNjb3BlLnF1ZXJ5U2VsZWN0b3JBbGwoYFtpZD1cIiR7Q1NTLmVzY2FwZShpZCl9XCJdYCkubGVuZ3RoID4gMTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgaW5wdXQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IG9ubHkgPSAocm9vdCwgeyBpZCwgbmFtZSwgdHlwZSB9KSA9PiB7XG4gIGNvbnN0IGZvdW5kID0gYWxsKFRZUEVELCByb290KS5maWx0ZXIoKGlucHV0KSA9PiBpbnB1dC50eXBlID09PSB0eXBlICYmIChpZCA/IGlucHV0LmlkID09PSBpZCA6IGlucHV0Lm5hbWUgPT09IG5hbWUpKTtcbiAgcmV0dXJuIGZvdW5kLmxlbmd0aCA9PT0gMSAmJiBmb3VuZFswXTsgLy8gb2Ygc2V2ZXJhbCwgcm93cyBtYXliZSwgbm9ib2R5IGtub3dzIHdoaWNoXG59O1xuXG4vKiogRmluZCB3aGF0IHN0YXlzLCBmcm9tIHRoZSBvdXRzaWRlIHRvIHRoZSBpbnB1dCBvciB0byB3aGF0IGh0bXggcHJlc2VydmVzIGFyb3VuZCBpdCwgZWFjaCB3aXRoIHRoZSBuZXdcbiAqIGVsZW1lbnQgd2hvc2UgcGxhY2UgaXQgaGFzLiBOb3RoaW5nLCBpZiB0aGV5IGRvIG5vdCBzdGFuZCBpbiB0aGUgc2FtZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsob2xkOiBhbnksIGZyZXNoOiBhbnkpID0+IGFueVtdW10gfCB1bmRlZmluZWR9ICovXG5leHBvcnQgY29uc3Qgd2F5VG8gPSAob2xkLCBmcmVzaCkgPT4ge1xuICBsZXQgaW5uZXIgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBsZXQgcGxhY2UgPSBvbmx5KG9sZCwgaW5uZXIpID09PSBpbm5lciAmJiBvbmx5KGZyZXNoLCBpbm5lcik7XG4gIGZvciAobGV0IGVsZW1lbnQgPSBpbm5lcjsgZWxlbWVudCAhPT0gb2xkOyBlbGVtZW50ID0gZWxlbWVudC5wYXJlbnRFbGVtZW50KSB7XG4gICAgY29uc3QgaG9sZGVyID0gZWxlbWVudC5pZCAmJiBmcmVzaC5xdWVyeVNlbGVjdG9yKGBbaWQ9XCIke0NTUy5lc2NhcGUoZWxlbWVudC5pZCl9XCJdW2h4LXByZXNlcnZlXWApO1xuICAgIGlmIChob2xkZXIpIFtpbm5lciwgcGxhY2VdID0gW2VsZW1lbnQsIGhvbGRlcl07XG4gIH1cbiAgY29uc3Qgd2F5ID0gW107XG4gIGZvciAoOyBpbm5lciAmJiBwbGFjZSAmJiBpbm5lci5sb2NhbE5hbWUgPT09IHBsYWNlLmxvY2FsTmFtZSAmJiBpbm5lci5pZCA9PT0gcGxhY2UuaWQ7IGlubmVyID0gaW5uZXIucGFyZW50RWxlbWVudCkge1xuICAgIHdheS51bnNoaWZ0KFtpbm5lciwgcGxhY2VdKTtcbiAgICBpZiAoaW5uZXIgPT09IG9sZCkgcmV0dXJuIHBsYWNlID09PSBmcmVzaCA/IHdheSA6IHVuZGVmaW5lZDtcbiAgICBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIH1cbn07XG4iLCAiLyogS2VlcHMgdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluLCB3aGVyZSBodG14IDIgcHV0cyBuZXcgZWxlbWVudHMgaW4gdGhlIHBsYWNlIG9mIGFsbC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1jb21wb25lbnQgb2YgYSByb290OyBkYXRhLW5pdHJvLXVwZGF0ZSBvZiB3aGF0IHN0YW5kcyBpbiBzbG90czsgaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14XG4gKiAgIHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICogSGVhcnM6IGh0bXg6YmVmb3JlQ2xlYW51cEVsZW1lbnQsIHdoZW4gdGhlIG5ldyByb290IHN0YW5kcyBiZWZvcmUgdGhlIG9sZCBvbmU7IGh0bXg6YWZ0ZXJTZXR0bGUsIHdoZW4gaXRcbiAqICAgaGFzIGl0cyBsYXN0IGF0dHJpYnV0ZXMuXG4gKlxuICogVGhlIGJyaWRnZSBjYXJyaWVzIG92ZXIgd2hhdCBzY3JpcHRzIGNhbiByZWFkOiB0ZXh0LCBhbmQgaXRzIGNhcmV0LiBUaGV5IGNhbiByZWFkIG5laXRoZXIgaGFsZiBhIGRhdGUgbm9yXG4gKiBhIGxvbmVseSBtaW51cywgYW5kIGJyb3dzZXJzIGhhdmUgbm8gd29yZCBmb3IgdGhlIGNhcmV0IG9mIG51bWJlcnMgYW5kIGVtYWlsIGFkZHJlc3Nlcy5cbiAqXG4gKiBTbyB0aGUgaW5wdXQgaXRzZWxmIG1vdmVzIGludG8gdGhlIG5ldyBIVE1MLiBPbmUgdGhhdCBtdXN0IG5vdCBiZSBtb3ZlZCAod2F5LmpzKSBzdGF5czogdGhlIGVsZW1lbnRzIGFyb3VuZCBpdCxcbiAqIHVwIHRvIHRoZSByb290LCBzdGF5IHdpdGggaXQsIGFuZCB3aGF0IHN0YW5kcyBiZXNpZGUgZWFjaCBvZiB0aGVtIGlzIHJlcGxhY2VkLiBBbiBleHRlbnNpb24gb2YgaHRteCAyIGRvZXNcbiAqIHRoYXQsIHdoaWNoIHRoZSByb290IGhhcyBmb3Igb25lIHN3YXAuXG4gKi9cbmltcG9ydCB7IEZJRUxEUywgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyByZXNldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IGh0bXgsIG9uSHRteCB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBST09ULCBwYXJ0c09mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IG11c3RTdGF5LCBpc0RvdWJsZSwgb25seSwgd2F5VG8gfSBmcm9tICcuL3dheS5qcyc7XG5cbmNvbnN0IEFST1VORCA9ICduaXRyby1hcm91bmQnOyAvLyB0aGUgZXh0ZW5zaW9uLCBhbmQgaXRzIHdheSB0byBzd2FwXG4vKiogQHR5cGUge3sgaW5wdXQ6IGFueSwgZnJlc2g6IGFueSB9IHwgbnVsbH0gKi9cbmxldCBrZXB0ID0gbnVsbDsgLy8gdGhlIGlucHV0LCBhbmQgdGhlIG5ldyBvbmUgd2hvc2UgcGxhY2UgaXQgdGFrZXNcblxuLyoqIEB0eXBlIHsob2xkOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBrZWVwID0gKG9sZCkgPT4ge1xuICBjb25zdCBmcmVzaCA9IG9sZC5tYXRjaGVzPy4oUk9PVCkgJiYgb2xkLnByZXZpb3VzRWxlbWVudFNpYmxpbmc7XG4gIGlmICghZnJlc2ggfHwgZnJlc2guaWQgIT09IG9sZC5pZCkgcmV0dXJuO1xuICBjb25zdCBpbnB1dCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGNvbnN0IHBsYWNlID0gaW5wdXQ/Lm1hdGNoZXMoVFlQRUQpICYmIG9ubHkob2xkLCBpbnB1dCkgPT09IGlucHV0ICYmIG9ubHkoZnJlc2gsIGlucHV0KTtcbiAgaWYgKHBsYWNlKSB7XG4gICAgLy8gVGhlIGZpcnN0IHRha2VzIGZvY3VzIGFuZCBhIGNvbXBvc2l0aW9uIHVuZGVyIHdheSBhbG9uZzsgdGhlIGJyaWRnZSBnaXZlcyB0aGUgZm9jdXMgYmFjayBhZnRlciB0aGUgc2Vjb25kLlxuICAgIGlmIChwbGFjZS5wYXJlbnROb2RlLm1vdmVCZWZvcmUpIHBsYWNlLnBhcmVudE5vZGUubW92ZUJlZm9yZShpbnB1dCwgcGxhY2UpO1xuICAgIGVsc2UgcGxhY2UuYmVmb3JlKGlucHV0KTtcbiAgICBrZXB0ID0geyBpbnB1dCwgZnJlc2g6IHBsYWNlIH07XG4gIH1cbiAgcmVzZXQoWy4uLm9sZC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyldKTsgLy8gdGhlIGJyaWRnZSBoYXMgd3JpdHRlbiBkb3duIHdoYXQgdGhleSBoZWxkXG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIGZyZXNoOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBkcmVzcyA9IChlbGVtZW50LCB7IGF0dHJpYnV0ZXMsIGRlZmF1bHRWYWx1ZSB9KSA9PiB7XG4gIGZvciAoY29uc3QgeyBuYW1lIH0gb2YgWy4uLmVsZW1lbnQuYXR0cmlidXRlc10pIGlmICghYXR0cmlidXRlcy5nZXROYW1lZEl0ZW0obmFtZSkpIGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKG5hbWUpO1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgdmFsdWUgfSBvZiBhdHRyaWJ1dGVzKSBpZiAoZWxlbWVudC5nZXRBdHRyaWJ1dGUobmFtZSkgIT09IHZhbHVlKSBlbGVtZW50LnNldEF0dHJpYnV0ZShuYW1lLCB2YWx1ZSk7XG4gIC8vIEEgdGV4dGFyZWEncyBpcyBubyBhdHRyaWJ1dGUuIFNldHRpbmcgaXQgdG8gdGhlIHNhbWUgdGFrZXMgaGFsZiBhIGRhdGUgYXdheS5cbiAgaWYgKGVsZW1lbnQuZGVmYXVsdFZhbHVlICE9PSBkZWZhdWx0VmFsdWUpIGVsZW1lbnQuZGVmYXVsdFZhbHVlID0gZGVmYXVsdFZhbHVlO1xufTtcblxuY29uc3Qgc2V0dGxlID0gKCkgPT4ge1xuICBpZiAoIWtlcHQpIHJldHVybjtcbiAgY29uc3QgeyBpbnB1dCwgZnJlc2ggfSA9IGtlcHQ7XG4gIGtlcHQgPSBudWxsO1xuICBkcmVzcyhpbnB1dCwgZnJlc2gpO1xuICBmcmVzaC5yZW1vdmUoKTtcbiAgaHRteC5wcm9jZXNzKGlucHV0KTtcbn07XG5cbi8qKiBAdHlwZSB7TWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGhpZGRlbiA9IG5ldyBNYXAoKTsgLy8gd2hhdCBodG14IHdvdWxkIG1vdmUgaWYgaXQga25ldyBpdHMgaWRcblxuLyoqIEB0eXBlIHsoc3R5bGU6IHN0cmluZywgb2xkOiBhbnksIGZyYWdtZW50OiBhbnksIHNldHRsZUluZm86IGFueSkgPT4gYW55fSAqL1xuY29uc3QgaGFuZGxlU3dhcCA9IChzdHlsZSwgb2xkLCBmcmFnbWVudCwgeyB0YXNrcyB9KSA9PiB7XG4gIGlmIChzdHlsZSAhPT0gQVJPVU5EKSByZXR1cm47XG4gIGZvciAoY29uc3QgW2VsZW1lbnQsIGlkXSBvZiBoaWRkZW4pIHtcbiAgICBpZiAoIW9sZC5jb250YWlucyhlbGVtZW50KSkgY29udGludWU7XG4gICAgZWxlbWVudC5pZCA9IGlkO1xuICAgIGhpZGRlbi5kZWxldGUoZWxlbWVudCk7XG4gIH1cbiAgY29uc3Qgd2F5ID0gLyoqIEB0eXBlIHthbnlbXVtdfSAqLyAod2F5VG8ob2xkLCBmcmFnbWVudC5maXJzdEVsZW1lbnRDaGlsZCkpO1xuICAvKiogQHR5cGUge2FueVtdfSAqL1xuICBjb25zdCBnb25lID0gW107XG4gIC8qKiBAdHlwZSB7YW55W119ICovXG4gIGNvbnN0IGNvbWUgPSBbXTtcbiAgd2F5LmZvckVhY2goKFtlbGVtZW50LCBmcmVzaF0sIGF0KSA9PiB7XG4gICAgaWYgKCFmcmVzaC5oYXNBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJykpIGRyZXNzKGVsZW1lbnQsIGZyZXNoKTtcbiAgICBjb25zdCBbaW5uZXIsIHBsYWNlXSA9IHdheVthdCArIDFdID8/IFtdO1xuICAgIGlmICghaW5uZXIpIHJldHVybjtcbiAgICBnb25lLnB1c2goLi4uWy4uLmVsZW1lbnQuY2hpbGROb2Rlc10uZmlsdGVyKChub2RlKSA9PiBub2RlICE9PSBpbm5lcikpO1xuICAgIGNvbnN0IG5ld3MgPSBbLi4uZnJlc2guY2hpbGROb2Rlc107XG4gICAgY29uc3QgbWlkZGxlID0gbmV3cy5pbmRleE9mKHBsYWNlKTtcbiAgICBpbm5lci5iZWZvcmUoLi4ubmV3cy5zbGljZSgwLCBtaWRkbGUpKTtcbiAgICBpbm5lci5hZnRlciguLi5uZXdzLnNsaWNlKG1pZGRsZSArIDEpKTtcbiAgICBjb21lLnB1c2goLi4ubmV3cy5maWx0ZXIoKG5vZGUpID0+IG5vZGUgIT09IHBsYWNlICYmIG5vZGUubG9jYWxOYW1lKSk7XG4gIH0pO1xuICByZXNldChnb25lLmZsYXRNYXAoKG5vZGUpID0+IChub2RlLmxvY2FsTmFtZSA/IFtub2RlLCAuLi5ub2RlLnF1ZXJ5U2VsZWN0b3JBbGwoRklFTERTKV0gOiBbXSkpLmZpbHRlcigobm9kZSkgPT4gbm9kZS5tYXRjaGVzKEZJRUxEUykpKTtcbiAgLy8gaHRteCBwdXRzIHdoYXQgaXQgcHJlc2VydmVzIGludG8gaXRzIHBsYWNlIGZpcnN0LCBzbyBhbGwgcGxhY2VzIGhhdmUgdG8gYmUgdGhlcmUuXG4gIGZvciAoY29uc3Qgbm9kZSBvZiBnb25lKSBub2RlLmxvY2FsTmFtZSA/IGh0bXguc3dhcChub2RlLCAnJywgeyBzd2FwU3R5bGU6ICdkZWxldGUnLCB0cmFuc2l0aW9uOiBmYWxzZSB9KSA6IG5vZGUucmVtb3ZlKCk7XG4gIC8vIE5vdCBodG14J3Mgb3duIHdheSwgd2hpY2ggd291bGQgZ2l2ZSB0aGUgZm9jdXMgdG8gd2hhdCBoYXMgYGF1dG9mb2N1c2AuXG4gIHRhc2tzLnB1c2goKCkgPT4ge1xuICAgIGh0bXgucHJvY2VzcyhvbGQpO1xuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBjb21lKSBodG14LnRyaWdnZXIoZWxlbWVudCwgJ2h0bXg6bG9hZCcpO1xuICB9KTtcbiAgcmV0dXJuIFtdO1xufTtcblxuLyoqIFNheSBob3cgaHRteCBpcyB0byBzd2FwIGFyb3VuZCBhbiBpbnB1dCB0aGF0IG11c3Qgbm90IGJlIG1vdmVkOyBub3RoaW5nLCB3aGVyZSBpdCBpcyBub3QgdG8uXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgdGV4dDogc3RyaW5nKSA9PiB7IHRleHQ6IHN0cmluZywgc3dhcFN0eWxlOiBzdHJpbmcgfSB8IHVuZGVmaW5lZH0gKi9cbmV4cG9ydCBjb25zdCBzd2FwQXJvdW5kID0gKHJvb3QsIHRleHQpID0+IHtcbiAgaWYgKCFtdXN0U3RheSgpKSByZXR1cm47XG4gIGNvbnN0IHRlbXBsYXRlID0gT2JqZWN0LmFzc2lnbihkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpLCB7IGlubmVySFRNTDogdGV4dCB9KTtcbiAgY29uc3QgbmV3cyA9IHBhcnRzT2YodGVtcGxhdGUpLmZsYXRNYXAoKHBhcnQpID0+IHBhcnQuZmlyc3RFbGVtZW50Q2hpbGQgPz8gW10pO1xuICBjb25zdCBwYWlycyA9IG5ld3MubWFwKChmcmVzaCkgPT4gW2RvY3VtZW50LmdldEVsZW1lbnRCeUlkKGZyZXNoLmlkKSwgZnJlc2hdKTtcbiAgY29uc3QgaGVsZCA9IHBhaXJzLmZpbHRlcigoW29sZF0pID0+IG9sZD8uY29udGFpbnMoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkpO1xuICBjb25zdCB3YXlzID0gaGVsZC5tYXAoKFtvbGQsIGZyZXNoXSkgPT4gd2F5VG8ob2xkLCBmcmVzaCkgPz8gW10pO1xuICBpZiAoaGVsZFswXT8uWzBdICE9PSByb290IHx8IHdheXMuc29tZSgod2F5KSA9PiAhd2F5WzBdIHx8IGlzRG91YmxlKHdheVt3YXkubGVuZ3RoIC0gMV1bMF0sIGRvY3VtZW50KSkpIHJldHVybjtcbiAgZm9yIChjb25zdCB3YXkgb2Ygd2F5cykge1xuICAgIGNvbnN0IFtpbm5lciwgcGxhY2VdID0gd2F5W3dheS5sZW5ndGggLSAxXTtcbiAgICBpZiAoIXBsYWNlLmhhc0F0dHJpYnV0ZSgnaHgtcHJlc2VydmUnKSkgY29udGludWU7XG4gICAgaGlkZGVuLnNldChpbm5lciwgaW5uZXIuaWQpO1xuICAgIGlubmVyLnJlbW92ZUF0dHJpYnV0ZSgnaWQnKTtcbiAgfVxuICByb290LnNldEF0dHJpYnV0ZSgnaHgtZXh0JywgQVJPVU5EKTsgLy8gdW50aWwgaXQgaGFzIGl0cyBuZXcgYXR0cmlidXRlc1xuICBmb3IgKGNvbnN0IFt7IGlkLCBsb2NhbE5hbWUgfV0gb2YgaGVsZCkge1xuICAgIGNvbnN0IHN0YXJ0ID0gYDwke2xvY2FsTmFtZX0gaWQ9XCIke2lkfVwiIGh4LXN3YXAtb29iPVwiYDtcbiAgICB0ZXh0ID0gdGV4dC5yZXBsYWNlKGAke3N0YXJ0fXRydWVcImAsICgpID0+IGAke3N0YXJ0fSR7QVJPVU5EfVwiYCk7XG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwgc3dhcFN0eWxlOiBBUk9VTkQgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFR5cGluZyA9ICgpID0+IHtcbiAgaHRteC5kZWZpbmVFeHRlbnNpb24oQVJPVU5ELCB7IGlzSW5saW5lU3dhcDogKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzdHlsZSkgPT4gc3R5bGUgPT09IEFST1VORCwgaGFuZGxlU3dhcCB9KTtcbiAgb25IdG14KCdiZWZvcmVDbGVhbnVwRWxlbWVudCcsICh7IHRhcmdldCB9KSA9PiBrZWVwKHRhcmdldCkpO1xuICBvbkh0bXgoJ2FmdGVyU2V0dGxlJywgc2V0dGxlKTtcbn07XG4iLCAiLyogVGhlIGFkYXB0ZXIgZm9yIGh0bXggMi5cbiAqXG4gKiBIZWFyczogaHRteDpjb25maXJtLCA6Y29uZmlnUmVxdWVzdCwgOmJlZm9yZVNlbmQsIDphZnRlclByb2Nlc3NOb2RlLCA6aGlzdG9yeVJlc3RvcmUsIDpwdXNoZWRJbnRvSGlzdG9yeSxcbiAqICAgOnJlcGxhY2VkSW5IaXN0b3J5OyBodG14OmNvbmZpZzpyZXF1ZXN0IG9mIGFuIGh0bXggNC5cbiAqL1xuaW1wb3J0IHsgYWpheCwgZ3JhYiwgaG9sZFJpdmFsLCBodG14LCBodXJyeSwgb25IdG14LCB3YXRjaExlYXZpbmcgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgYWRkQXJndW1lbnRzLCBhbm5vdW5jZSB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBpc091cnMsIG9uLCByb290T2YsIHNldEF0dHJpYnV0ZSwgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFR5cGluZywgc3dhcEFyb3VuZCB9IGZyb20gJy4vdHlwaW5nMi5qcyc7XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnY2FwdHVyZSddfSAqL1xuY29uc3QgY2FwdHVyZSA9IChhc2spID0+IHtcbiAgLyoqIEB0eXBlIHthbnl9ICovXG4gIGxldCBhcGk7XG4gIGh0bXguZGVmaW5lRXh0ZW5zaW9uKCduaXRybycsIHsgaW5pdDogKC8qKiBAdHlwZSB7YW55fSAqLyBpbnRlcm5hbCkgPT4gKGFwaSA9IGludGVybmFsKSB9KTtcbiAgaHRteC5jb25maWcuaW5jbHVkZUluZGljYXRvclN0eWxlcyA9IGZhbHNlOyAvLyBhbiBpbmxpbmUgc3R5bGU7IG5pdHJvLmNzcyBoYXMgdGhlIHJ1bGVzXG4gIG9uSHRteCgnY29uZmlybScsIChldmVudCwgeyBlbHQ6IGVsZW1lbnQsIHBhdGgsIHZlcmIsIHF1ZXN0aW9uLCB0cmlnZ2VyaW5nRXZlbnQ6IGNhdXNlLCBpc3N1ZVJlcXVlc3QgfSkgPT4ge1xuICAgIGNvbnN0IGpvYiA9IGNhdXNlPy5uaXRybztcbiAgICBpZiAoam9iKSB7IC8vIGFza2VkIGF0IHRoZSBjbGlja1xuICAgICAgc3RvcChldmVudCk7XG4gICAgICBjb25zdCBwYXJhbXMgPSBlbGVtZW50LmdldEF0dHJpYnV0ZSgnaHgtcGFyYW1zJyk7XG4gICAgICBlbGVtZW50LnNldEF0dHJpYnV0ZSgnaHgtcGFyYW1zJywgJ25vbmUnKTsgLy8gd2hhdCB3YXMgcmVhZCBhdCB0aGUgY2xpY2sgbGVhdmVzXG4gICAgICBqb2IucmVxdWVzdCA9IHsgZG9uZTogaXNzdWVSZXF1ZXN0KHRydWUpLmNhdGNoKCgpID0+IChqb2Iuc3RhdHVzID0gMCkpIH07XG4gICAgICBzZXRBdHRyaWJ1dGUoZWxlbWVudCwgJ2h4LXBhcmFtcycsIHBhcmFtcyk7XG4gICAgfSBlbHNlIGlmIChpc091cnMoZWxlbWVudCwgcGF0aCkgJiYgKCFxdWVzdGlvbiB8fCBlbGVtZW50ID09PSByb290T2YoZWxlbWVudCkpKSB7XG4gICAgICBjb25zdCB7IGZvcm1EYXRhOiBib2R5LCBlcnJvcnMgfSA9IGFwaS5nZXRJbnB1dFZhbHVlcyhlbGVtZW50LCB2ZXJiKTtcbiAgICAgIGlmIChlcnJvcnMubGVuZ3RoKSByZXR1cm47IC8vIGh0bXggc3RvcHMgaXRcbiAgICAgIGFkZEFyZ3VtZW50cyhib2R5LCBhcGkuZ2V0RXhwcmVzc2lvblZhcnMoZWxlbWVudCwgY2F1c2UpKTtcbiAgICAgIGdyYWIoZXZlbnQsIGFzaywgeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KTtcbiAgICB9XG4gIH0pO1xuICBvbkh0bXgoJ2NvbmZpZ1JlcXVlc3QnLCAoZXZlbnQsIGRldGFpbCkgPT4ge1xuICAgIGNvbnN0IHsgZWx0OiBlbGVtZW50LCBlcnJvcnMsIGZvcm1EYXRhOiBib2R5LCBwYXRoLCB0aW1lb3V0LCB0cmlnZ2VyaW5nRXZlbnQ6IGNhdXNlIH0gPSBkZXRhaWw7XG4gICAgY29uc3Qgam9iID0gY2F1c2U/Lm5pdHJvO1xuICAgIGlmICgham9iKSByZXR1cm4gZXJyb3JzLmxlbmd0aCB8fCBncmFiKGV2ZW50LCBhc2ssIHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSk7IC8vIGNvbmZpcm1lZFxuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBqb2IuYm9keSkgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICAgIC8vIGh0bXggMiBoYXMgbm9uZSwgYW5kIGZvcm1hY3Rpb24gZ29lcyBmaXJzdFxuICAgIE9iamVjdC5hc3NpZ24oZGV0YWlsLCB7IGVycm9yczogW10sIHBhdGg6IGpvYi5wYXRoLCB0aW1lb3V0OiB0aW1lb3V0IHx8IDYwMDAwIH0pO1xuICB9KTtcbiAgb25IdG14KCdiZWZvcmVTZW5kJywgKF8sIHsgeGhyLCByZXF1ZXN0Q29uZmlnOiB7IHRyaWdnZXJpbmdFdmVudCB9IH0pID0+IHtcbiAgICBjb25zdCBqb2IgPSB0cmlnZ2VyaW5nRXZlbnQ/Lm5pdHJvO1xuICAgIC8vIEZpcmVmb3ggc2F5cyBubyBtb3JlIHdoZW4gYSB3YXkgb3V0IG9mIHRoZSBwYWdlIGFib3J0cyBpdCwgYW5kIGh0bXggd291bGQgd2FpdCBmb3IgZXZlci5cbiAgICBpZiAoam9iKSB4aHIuYWRkRXZlbnRMaXN0ZW5lcignbG9hZGVuZCcsICgpID0+IHhoci5zdGF0dXMgfHwgam9iLnN0YXR1cyAhPSBudWxsIHx8IHhoci5vbmFib3J0KCkpO1xuICB9KTtcbiAgd2F0Y2hMZWF2aW5nKCdiZWZvcmVTZW5kJywgKHsgZWx0OiBlbGVtZW50LCByZXF1ZXN0Q29uZmlnOiB7IGZvcm1EYXRhOiBib2R5LCB0cmlnZ2VyaW5nRXZlbnQgfSwgeGhyIH0pID0+XG4gICAgKHsgam9iOiB0cmlnZ2VyaW5nRXZlbnQ/Lm5pdHJvLCBlbGVtZW50LCBib2R5LCB4aHI6ICgpID0+IHhociB9KSk7XG4gIGh1cnJ5KCdhZnRlclByb2Nlc3NOb2RlJyk7XG4gIGhvbGRSaXZhbCgnY29uZmlnOnJlcXVlc3QnLCAoeyBjdHg6IHsgcmVxdWVzdCwgc291cmNlRWxlbWVudDogZWxlbWVudCB9IH0pID0+ICh7IGVsZW1lbnQsIHBhdGg6IHJlcXVlc3QuYWN0aW9uIH0pKTtcbiAgb25IdG14KCdoaXN0b3J5UmVzdG9yZScsICgpID0+IGFubm91bmNlKCdyZXN0b3JlZCcpKTtcbiAgb24oJ2h0bXg6cHVzaGVkSW50b0hpc3RvcnkgaHRteDpyZXBsYWNlZEluSGlzdG9yeScsICgpID0+IGFubm91bmNlKCduYXZpZ2F0ZWQnKSk7XG4gIHN0YXJ0VHlwaW5nKCk7XG59O1xuXG4vKiogaHRteCAyJ3Mgb3duIHNlbmRzIGV2ZW50cyB0b28gZWFybHkuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IEVsZW1lbnQsIGluZm86IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGhhbmRsZXIgPSAoXywgaW5mbykgPT4ge1xuICBjb25zdCB7IHhociwgcmVxdWVzdENvbmZpZzogeyB0cmlnZ2VyaW5nRXZlbnQ6IHsgbml0cm86IGpvYiB9IH0gfSA9IGluZm87XG4gIGNvbnN0IHsgcmVzcG9uc2VUZXh0OiB0ZXh0LCByZXNwb25zZVVSTDogdXJsLCBzdGF0dXMgfSA9IHhocjtcbiAgY29uc3QgcmVkaXJlY3RlZCA9IHVybCAhPT0gbmV3IFVSTChqb2IucGF0aCwgZG9jdW1lbnQuYmFzZVVSSSkuaHJlZjtcbiAgY29uc3QgaGVhZGVycyA9IHsgZ2V0OiB4aHIuZ2V0UmVzcG9uc2VIZWFkZXIuYmluZCh4aHIpIH07XG4gIE9iamVjdC5hc3NpZ24oam9iLnJlcXVlc3QsIHsgYW5zd2VyOiB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdGV4dCwgdXJsIH0sIGluZm8gfSk7XG4gIGluZm8uc3VjY2Vzc2Z1bCA9ICEoaW5mby5mYWlsZWQgPSBzdGF0dXMgPiAyOTkpO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzZW5kJ119ICovXG5jb25zdCBzZW5kID0gYXN5bmMgKGpvYiwgdG8pID0+IHtcbiAgYXdhaXQgYWpheChqb2IsIHRvLCB7IGhhbmRsZXIgfSk7XG4gIGF3YWl0IGpvYi5yZXF1ZXN0Py5kb25lO1xuICByZXR1cm4gam9iLnJlcXVlc3Q/LmFuc3dlcjtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc3dhcCddfSAqL1xuY29uc3Qgc3dhcCA9IGFzeW5jIChyb290LCBodG1sLCB7IHJlcXVlc3QgfSkgPT4ge1xuICBjb25zdCBpc01vcnBoZWQgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ0lkaW9tb3JwaCcpICYmIHJvb3QuY2xvc2VzdCgnW2h4LWV4dCo9bW9ycGhdJyk7XG4gIGNvbnN0IGFyb3VuZCA9ICFpc01vcnBoZWQgJiYgc3dhcEFyb3VuZChyb290LCBodG1sKTtcbiAgY29uc3QgeyB0ZXh0LCAuLi5zdHlsZSB9ID0gYXJvdW5kIHx8IHsgdGV4dDogaHRtbCwgc3dhcFN0eWxlOiBpc01vcnBoZWQgPyAnbW9ycGg6b3V0ZXJIVE1MJyA6ICdvdXRlckhUTUwnIH07XG4gIGNvbnN0IHdhaXQgPSB7IHN3YXBEZWxheTogMCwgc2V0dGxlRGVsYXk6IDAsIHRyYW5zaXRpb246IGZhbHNlIH07XG4gIGh0bXguc3dhcChyb290LCB0ZXh0LCB7IC4uLnN0eWxlLCAuLi53YWl0IH0sIHsgY29udGV4dEVsZW1lbnQ6IHJvb3QsIGV2ZW50SW5mbzogcmVxdWVzdC5pbmZvIH0pO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyfSAqL1xuZXhwb3J0IGNvbnN0IGh0bXgyID0ge1xuICB2ZXJzaW9uOiAyLFxuICB1bnRydXN0ZWQ6ICdbaHgtaWdub3JlXSxbZGF0YS1oeC1pZ25vcmVdLFtoeC1kaXNhYmxlXSxbZGF0YS1oeC1kaXNhYmxlXScsXG4gIGNhcHR1cmUsXG4gIHNlbmQsXG4gIHJlYWQ6IChodG1sKSA9PiBodG1sLFxuICBzd2FwLFxufTtcbiIsICIvKiBMaXN0cyBpbiB0aGUgYWRkcmVzcyBiYXI6IHdoYXQgYSBsaXN0IHNob3dzIHN0YW5kcyBpbiB0aGUgcXVlcnksIGFuZCBiYWNrIGFuZCBmb3J3YXJkIHNob3cgaXQgYWdhaW4uXG4gKlxuICogSGVhcnM6IG5pdHJvOmFkZHJlc3Mge2NvbXBvbmVudCwgcGFyYW1ldGVycywgcmVwbGFjZX0gb24gYSBsaXN0J3Mgcm9vdDogcXVlcnkgcGFyYW1ldGVyIC0+IHZhbHVlcywgbm9uZVxuICogICBmb3Igb25lIHRoYXQgaGFzIHRvIGdvOyBvdGhlciBwYXJhbWV0ZXJzIHN0YXkuIHBvcHN0YXRlLlxuICogU2VuZHM6IG5pdHJvOm5hdmlnYXRlZCB7cXVlcnl9IG9uIGJvZHkgYWZ0ZXIgYmFjayBvciBmb3J3YXJkLCBvbmNlIHRoZSBhZGRyZXNzIGRpZmZlcnMgZnJvbSBiZWZvcmUuXG4gKiBFbnRyaWVzIHRoYXQgaXQgbWFrZXMgY2Fycnkge25pdHJvOiB0cnVlfTsgaHRteCBsZWF2ZXMgdGhlbSBhbG9uZS5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBldmVudE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxubGV0IHsgcGF0aG5hbWUsIHNlYXJjaCB9ID0gbG9jYXRpb247IC8vIG9mIHRoZSBwYWdlIHRoYXQgaXMgc2hvd25cbmNvbnN0IG5vdGUgPSAoKSA9PiAoeyBwYXRobmFtZSwgc2VhcmNoIH0gPSBsb2NhdGlvbik7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKHsgZGV0YWlsLCB0YXJnZXQgfSkgPT4ge1xuICBpZiAoIXRhcmdldC5kYXRhc2V0Py5uaXRyb0NvbXBvbmVudCkgcmV0dXJuOyAvLyB0aGUgbGlzdCBoYXMgZ29uZSwgYW5kIG1heWJlIGl0cyBwYWdlXG4gIGNvbnN0IHVybCA9IG5ldyBVUkwobG9jYXRpb24uaHJlZik7XG4gIGNvbnN0IGJlZm9yZSA9IGAke3VybC5zZWFyY2hQYXJhbXN9YDtcbiAgZm9yIChjb25zdCBbbmFtZSwgW2ZpcnN0LCAuLi5vdGhlcnNdXSBvZiBPYmplY3QuZW50cmllcyhkZXRhaWwucGFyYW1ldGVycykpIHtcbiAgICBpZiAoZmlyc3QgPT0gbnVsbCkgdXJsLnNlYXJjaFBhcmFtcy5kZWxldGUobmFtZSk7XG4gICAgZWxzZSB1cmwuc2VhcmNoUGFyYW1zLnNldChuYW1lLCBmaXJzdCk7IC8vIHdoZXJlIGl0IHN0b29kXG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiBvdGhlcnMpIHVybC5zZWFyY2hQYXJhbXMuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgfVxuICBpZiAoYCR7dXJsLnNlYXJjaFBhcmFtc31gID09PSBiZWZvcmUpIHJldHVybjtcbiAgLy8gVGhlIGZpcnN0IGVudHJ5IG9mIGEgcGFnZSBtYXkgYmUgaHRteCdzLCB3aGljaCB3b3VsZCBsb2FkIHRoZSBwYWdlIGFuZXcuXG4gIGhpc3RvcnkucmVwbGFjZVN0YXRlKHsgbml0cm86IHRydWUgfSwgJycsIGRldGFpbC5yZXBsYWNlID8gdXJsIDogbG9jYXRpb24uaHJlZik7XG4gIGlmICghZGV0YWlsLnJlcGxhY2UpIGhpc3RvcnkucHVzaFN0YXRlKHsgbml0cm86IHRydWUgfSwgJycsIHVybCk7XG4gIG5vdGUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmb2xsb3cgPSAoeyBzdGF0ZSB9KSA9PiB7XG4gIGNvbnN0IGJlZm9yZSA9IHsgcGF0aG5hbWUsIHNlYXJjaCB9O1xuICBub3RlKCk7XG4gIGlmIChzdGF0ZT8uaHRteCkgcmV0dXJuOyAvLyBodG14IHNob3dzIGl0XG4gIGlmIChwYXRobmFtZSAhPT0gYmVmb3JlLnBhdGhuYW1lKSB7XG4gICAgaWYgKHN0YXRlPy5uaXRybykgbG9jYXRpb24ucmVsb2FkKCk7IC8vIGh0bXggaGFzIHB1dCBhbm90aGVyIHBhZ2UgdGhlcmUgc2luY2VcbiAgfSBlbHNlIGlmIChzZWFyY2ggIT09IGJlZm9yZS5zZWFyY2gpIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudE9mKCduaXRybzpuYXZpZ2F0ZWQnLCB7IHF1ZXJ5OiBzZWFyY2ggfSkpOyAvLyBhbmQgbm90IG9ubHkgdGhlIGZyYWdtZW50XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRBZGRyZXNzID0gKCkgPT4ge1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86YWRkcmVzcycsIHNob3cpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncG9wc3RhdGUnLCBmb2xsb3cpO1xuICBoZWFyKCduYXZpZ2F0ZWQnLCBub3RlKTtcbn07XG4iLCAiLyogV2FpdHMgd2hpbGUgdGhlIHNlcnZlciBjYW4ndCBiZSByZWFjaGVkLiBUaGUgYnJvd3NlcidzIG93biB3b3JkLCBuYXZpZ2F0b3Iub25MaW5lLCBkZWNpZGVzIG5vdGhpbmc6IGl0IGlzIGZhbHNlXG4gKiBvbiBtYWNoaW5lcyB0aGF0IHJlYWNoIHRoZWlyIHNlcnZlci4gV2hlcmUgaXQgaXMsIGEgcmVhZCBvZiB0aGUgcGFnZSdzIGFkZHJlc3MgdHJpZXMsIGF0IG9uY2UsIGF0IHRoZSBldmVudFxuICogb25saW5lLCBhbmQgZXZlcnkgZml2ZSBzZWNvbmRzOyBub3RoaW5nIGxlYXZlcyBiZWZvcmUgaXQgd2FzIGFuc3dlcmVkLlxuICpcbiAqIEhlYXJzOiBvZmZsaW5lLCBvbmxpbmUuIEZyb20gdGhlIGZpcnN0IHRyeSBpbiB2YWluIG9uLCA8aHRtbD4gaGFzIHRoZSBhdHRyaWJ1dGUgZGF0YS1uaXRyby1vZmZsaW5lOyBib2R5IHRoZW5cbiAqIHNlbmRzIG5pdHJvOm9mZmxpbmUsIGFuZCBuaXRybzpvbmxpbmUgYXQgdGhlIGVuZC5cbiAqL1xuaW1wb3J0IHsgZXZlbnRPZiwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMT09LX01TID0gNTAwMDtcbmNvbnN0IEFOU1dFUl9NUyA9IDIwMDAwOyAvLyBhIHR1bm5lbCBzYXlzIG5vdGhpbmdcbi8qKiBXaGF0IHByb3hpZXMgYW5zd2VyIHdoZW4gdGhleSByZWFjaCBubyBzZXJ2ZXIsIGFuZCBicm93c2Vycywgd2l0aCAwLiAqL1xuZXhwb3J0IGNvbnN0IEFXQVkgPSBbMCwgNTAyLCA1MDMsIDUwNF07XG5sZXQgaXNSZWFjaGVkID0gZmFsc2U7IC8vIHdoYXRldmVyIHRoZSBicm93c2VyIHNheXNcbi8qKiBAdHlwZSB7UHJvbWlzZTxib29sZWFuPiB8IG51bGx9ICovXG5sZXQgc2VhcmNoID0gbnVsbDtcblxuLyoqIEB0eXBlIHsoKSA9PiBQcm9taXNlPGJvb2xlYW4+fSAqL1xuY29uc3QgY2FuUmVhZCA9IGFzeW5jICgpID0+IHtcbiAgdHJ5IHtcbiAgICAvLyBPZiBhIHJlZGlyZWN0LCBhcyB0byBhIGxvZ2luIGVsc2V3aGVyZSwgc2NyaXB0cyBzZWUgbm8gc3RhdHVzLlxuICAgIGNvbnN0IG9wdGlvbnMgPSAvKiogQHR5cGUge2FueX0gKi8gKHsgbWV0aG9kOiAnSEVBRCcsIGNhY2hlOiAnbm8tc3RvcmUnLCByZWRpcmVjdDogJ21hbnVhbCcgfSk7XG4gICAgY29uc3QgeyBzdGF0dXMsIHR5cGUgfSA9IGF3YWl0IGZldGNoKGxvY2F0aW9uLmhyZWYsIHsgLi4ub3B0aW9ucywgc2lnbmFsOiBBYm9ydFNpZ25hbC50aW1lb3V0KEFOU1dFUl9NUykgfSk7XG4gICAgcmV0dXJuIHR5cGUgPT09ICdvcGFxdWVyZWRpcmVjdCcgfHwgIUFXQVkuaW5jbHVkZXMoc3RhdHVzKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpc09mZmxpbmU6IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKGlzT2ZmbGluZSkgPT4ge1xuICBkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQudG9nZ2xlQXR0cmlidXRlKCdkYXRhLW5pdHJvLW9mZmxpbmUnLCBpc09mZmxpbmUpO1xuICBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnRPZihpc09mZmxpbmUgPyAnbml0cm86b2ZmbGluZScgOiAnbml0cm86b25saW5lJykpO1xufTtcblxuY29uc3QgbG9vayA9IGFzeW5jICgpID0+IHtcbiAgbGV0IGlzT2ZmbGluZSA9IGZhbHNlO1xuICB3aGlsZSAoIShhd2FpdCBjYW5SZWFkKCkpKSB7XG4gICAgaWYgKCFpc09mZmxpbmUpIHRlbGwoaXNPZmZsaW5lID0gdHJ1ZSk7XG4gICAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICAgIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdvbmxpbmUnLCByZXNvbHZlLCB7IG9uY2U6IHRydWUgfSk7XG4gICAgICBzZXRUaW1lb3V0KHJlc29sdmUsIExPT0tfTVMpO1xuICAgIH0pO1xuICB9XG4gIGlzUmVhY2hlZCA9IHRydWU7XG4gIHNlYXJjaCA9IG51bGw7XG4gIGlmIChpc09mZmxpbmUpIHRlbGwoZmFsc2UpO1xuICByZXR1cm4gaXNPZmZsaW5lO1xufTtcblxuLyoqIFJlc29sdmVzIGF0IG9uY2UsIG9yIHdoZW4gdGhlIHNlcnZlciBjYW4gYmUgcmVhY2hlZCBhZ2Fpbiwgd2l0aCB3aGV0aGVyIGl0IGNvdWxkIG5vdCBiZS5cbiAqIEB0eXBlIHsoKSA9PiBQcm9taXNlPGJvb2xlYW4+IHwgbnVsbH0gKi9cbmV4cG9ydCBjb25zdCByZWFjaGVkID0gKCkgPT4gc2VhcmNoID8/PSBuYXZpZ2F0b3Iub25MaW5lIHx8IGlzUmVhY2hlZCA/IG51bGwgOiBsb29rKCk7XG5cbi8qKiBBc2sgdGhlIGJyb3dzZXIgYW5ldzogYSByZXF1ZXN0IHdhcyBpbiB2YWluLiAqL1xuZXhwb3J0IGNvbnN0IGRvdWJ0ID0gKCkgPT4ge1xuICBpc1JlYWNoZWQgPSBmYWxzZTtcbiAgcmVhY2hlZCgpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0T2ZmbGluZSA9ICgpID0+IG9uKCdvZmZsaW5lJywgZG91YnQpO1xuIiwgIi8qIFNlbmRzIGEgam9iIGFnYWluIHVudGlsIGl0IGlzIGFuc3dlcmVkLCB3aXRoIHRoZSBzYW1lIGlkLCBieSB3aGljaCB0aGUgc2VydmVyIGtub3dzIGl0IGFuZCBydW5zIGl0IG9uY2UuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tb25jZSBvZiBvdXIgc2NyaXB0OiBmb3IgaG93IG1hbnkgc2Vjb25kcyB0aGUgc2VydmVyIGtub3dzIGl0OyB3aXRob3V0IHRoYXQsIG5vdGhpbmcgaXMgc2VudFxuICogICBhZ2FpbjsgZGF0YS1uaXRyby1jc3JmLCAtY3NyZi1jb29raWUsIC1lcnJvci01MDMuXG4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBpc0Fza2VkIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFXQVksIGRvdWJ0LCByZWFjaGVkIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBSVU5OSU5HID0gNDA5OyAvLyB0aGUgc2FtZSByZXF1ZXN0IGhhcyBjb21lIGJlZm9yZSwgYW5kIGhhcyBub3QgZW5kZWRcbmNvbnN0IFBBVElFTkNFX01TID0gNjAwMDA7XG5jb25zdCBQQVVTRV9NUyA9IDUwMDA7XG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIEpvYj59ICovXG5leHBvcnQgY29uc3QgdW5zZW50ID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIG5pdHJvOmVycm9yIHRoYXQgc2F5cyBzb1xuXG4vKiogMTI4IHJhbmRvbSBiaXRzOyByYW5kb21VVUlEIGlzIG1pc3Npbmcgb24gcGxhaW4gaHR0cC4gKi9cbmNvbnN0IG5ld0lkID0gKCkgPT5cbiAgWy4uLmNyeXB0by5nZXRSYW5kb21WYWx1ZXMobmV3IFVpbnQ4QXJyYXkoMTYpKV0ubWFwKChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCAnMCcpKS5qb2luKCcnKTtcblxuY29uc3QgY3NyZiA9ICgpID0+IHsgLy8gdGhlIGNvb2tpZSdzIGlzIG5ld2VyLCBtYXliZVxuICBjb25zdCBjb29raWVzID0gbmV3IFVSTFNlYXJjaFBhcmFtcyhkb2N1bWVudC5jb29raWUucmVwbGFjZUFsbCgnOyAnLCAnJicpKTtcbiAgcmV0dXJuIGNvb2tpZXMuZ2V0KG9wdGlvbnMubml0cm9Dc3JmQ29va2llKSB8fCBvcHRpb25zLm5pdHJvQ3NyZjtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBzZW5kOiAoKSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD4pID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPn0gKi9cbmNvbnN0IHNlbmRPbmNlID0gYXN5bmMgKGpvYiwgc2VuZCkgPT4ge1xuICBjb25zdCB7IGJvZHkgfSA9IGpvYjtcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCBjc3JmKCkpO1xuICBib2R5LnNldCgnbml0cm8tdHJ5JywgYCR7KGpvYi50cmllcyA/Pz0gMCl9YCk7XG4gIC8vIFRoZSBsYXN0OiBhIGJvZHkgdGhhdCBpcyBjdXQgb2ZmIG9uIHRoZSB3YXkgaGFzIG5vbmUuXG4gIGlmICghYm9keS5oYXMoJ25pdHJvLWlkJykpIGJvZHkuYXBwZW5kKCduaXRyby1pZCcsIG5ld0lkKCkpO1xuICBqb2IucmVxdWVzdCA9IGpvYi5zdGF0dXMgPSB1bmRlZmluZWQ7XG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IHNlbmQoKTtcbiAgaWYgKGFuc3dlcikgam9iLnN0YXR1cyA9IGFuc3dlci5zdGF0dXM7XG4gIGVsc2UgaWYgKGpvYi50cmllcykgam9iLnN0YXR1cyA/Pz0gMDsgLy8gaXQgaGFkIGxlZnQgYmVmb3JlXG4gIHJldHVybiBhbnN3ZXI7XG59O1xuXG4vKiogV2hldGhlciB0aGF0IGlzIGFuIGFuc3dlciwgYW5kIGFsbCBvZiBpdDogd2l0aG91dCBUTFMsIENocm9taXVtIHRha2VzIHdoYXQgd2FzIGN1dCBvZmYgaW5zaWRlIG9mIHRoZSBoZWFkZXJzIGZvclxuICogb25lIHRoYXQgaGFzIG5laXRoZXIgdGhlIHJlc3Qgb2YgdGhlbSBub3IgYSBib2R5LlxuICogQHR5cGUgeyhhbnN3ZXI6IEFuc3dlcikgPT4gYW55fSAqL1xuY29uc3QgaXNXaG9sZSA9ICh7IGhlYWRlcnMsIHN0YXR1cywgdGV4dCB9KSA9PlxuICBzdGF0dXMgPT09IDIwMCB8fCBzdGF0dXMgPT09IDQyMlxuICAgID8gdGV4dCB8fCBoZWFkZXJzLmdldCgnSFgtUmVkaXJlY3QnKSB8fCBoZWFkZXJzLmdldCgnSFgtUmVmcmVzaCcpXG4gICAgOiBoZWFkZXJzLmdldCgnSFgtVHJpZ2dlcicpIHx8ICFbUlVOTklORywgLi4uQVdBWV0uaW5jbHVkZXMoc3RhdHVzKTtcblxuLyoqIE5vYm9keSBjYW4gc2F5IHdoZXRoZXIgaXQgcmFuOyB0aGUgcGFnZSBzaG93cyB3aGF0IGlzIHRoZXJlLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGdpdmVVcCA9IChqb2IpID0+IHtcbiAgam9iLmVycm9yID0gb3B0aW9uc1snbml0cm9FcnJvci01MDMnXTtcbiAgam9iLmlzU3RhbGUgPSB0cnVlO1xufTtcblxuLyoqIENvbXBsZXRlIGEgam9iIGFuZCBzZW5kIGl0LCBhcyBvZnRlbiBhcyBpdCB0YWtlczsgYHNlbmRgIHNlbmRzIGl0IG9uY2UuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBzZW5kOiAoKSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD4pID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPn0gKi9cbmV4cG9ydCBjb25zdCBpbnNpc3QgPSBhc3luYyAoam9iLCBzZW5kKSA9PiB7XG4gIGxldCBzaW5jZSA9IERhdGUubm93KCk7IC8vIHRpbWVycyBzbGVlcCB3aXRoIHRoZSBsYXB0b3BcbiAgY29uc3QgYmVndW4gPSAoam9iLmJlZ3VuID8/PSBzaW5jZSk7XG4gIGpvYi5pc1Vuc2VudCA9IGZhbHNlO1xuICBmb3IgKGxldCBwYXVzZSA9IDUwOyA7IHBhdXNlICo9IDIpIHtcbiAgICBjb25zdCBub3cgPSBEYXRlLm5vdygpO1xuICAgIGlmIChub3cgLSBiZWd1biA+IChvcHRpb25zLm5pdHJvT25jZSAtIDYwKSAqIDEwMDApIHJldHVybiB2b2lkIGdpdmVVcChqb2IpOyAvLyBpdCB3b3VsZCBiZSBydW4gYSBzZWNvbmQgdGltZVxuICAgIGNvbnN0IGFuc3dlciA9IGF3YWl0IHNlbmRPbmNlKGpvYiwgc2VuZCk7XG4gICAgaWYgKGFuc3dlciA/IGlzV2hvbGUoYW5zd2VyKSA6IGpvYi5zdGF0dXMgPT0gbnVsbCkgcmV0dXJuIGFuc3dlcjtcbiAgICBpZiAoIWpvYi5zdGF0dXMgJiYgIW5hdmlnYXRvci5vbkxpbmUpIGRvdWJ0KCk7XG4gICAgaWYgKCFvcHRpb25zLm5pdHJvT25jZSkgcmV0dXJuIGFuc3dlcjtcbiAgICBqb2IudHJpZXMgPSAoam9iLnRyaWVzID8/IDApICsgMTtcbiAgICBhbm5vdW5jZSgnYWdhaW4nLCBqb2IpO1xuICAgIGlmIChhd2FpdCByZWFjaGVkKCkpIHtcbiAgICAgIHNpbmNlID0gRGF0ZS5ub3coKTtcbiAgICAgIHBhdXNlID0gMjU7XG4gICAgfSBlbHNlIGlmIChub3cgLSBzaW5jZSA+IFBBVElFTkNFX01TKSB7XG4gICAgICBpZiAoam9iLnN0YXR1cyA9PT0gUlVOTklORykgZ2l2ZVVwKGpvYik7IC8vIGl0IG1heSBlbmQgeWV0LCBvciBuZXZlclxuICAgICAgZWxzZSBqb2IuaXNVbnNlbnQgPSAhIShqb2IuaGVhcmQgfHwgaXNBc2tlZChqb2IpKTtcbiAgICAgIHJldHVybiBhbnN3ZXI7XG4gICAgfSBlbHNlIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIE1hdGgubWluKHBhdXNlLCBQQVVTRV9NUykgKiAoMC41ICsgTWF0aC5yYW5kb20oKSAvIDIpKSk7XG4gIH1cbn07XG4iLCAiLyogV2hlcmUgdGhlIGZvY3VzIGdvZXMgd2hlbiBhbiBhbnN3ZXIgaGFzIHJlcGxhY2VkIHdoYXQgaGFkIGl0LiAqL1xuaW1wb3J0IHsgZG9pbmdPZiwgaXNPd24gfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEZpbmQgd2hhdCBnZXRzIHRoZSBmb2N1czogd2hhdCBhbiBhbnN3ZXIgdGhhdCB3YXMgYXNrZWQgZm9yIGJyaW5ncyB3aXRoIGBhdXRvZm9jdXNgOyB0aGUgY29udHJvbCB0aGF0XG4gKiBoYXMgaXQ7IHRoZSBvbmUgaW4gaXRzIHBsYWNlLCBzdWNoIGFzIGEgYnV0dG9uIHdpdGggb3RoZXIgYXJndW1lbnRzOyB3aGF0IGhhcyBvcGVuZWQgdGhlIGVsZW1lbnQgYXJvdW5kXG4gKiBpdCAoYXJpYS1jb250cm9scyk7IHdoYXQgdGFrZXMgdGhlIGZvY3VzIGZyb20gc2NyaXB0cyBhbG9uZSAodGFiaW5kZXg9XCItMVwiKSwgYXJvdW5kIGl0IG9yIG5leHQgdG8gaXQuXG4gKiBPZiB3aGF0IHBlb3BsZSB3cm90ZSwgb25seSB3aGF0IGhhcyBpdCBhbHJlYWR5LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgb2xkczogTWFwPHN0cmluZywgYW55PiwgZm9jdXM6IHN0cmluZywgYWN0aXZlOiBhbnkpID0+IChuZXdzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZm9sbG93ID0gKHsgaXNRdWlldCwgc291cmNlIH0sIG9sZHMsIGZvY3VzLCBhY3RpdmUpID0+IHtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IE1hcDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IG91cnMgPSAoY29udHJvbHMpID0+IG5ldyBNYXAoWy4uLmNvbnRyb2xzXS5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeVswXSA9PT0gZm9jdXMgfHwgaXNPd24oZW50cnkpKSk7XG4gIG9sZHMgPSBvdXJzKG9sZHMpO1xuICBjb25zdCBpc0Fza2VyID0gIWlzUXVpZXQgJiYgKGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBzb3VyY2U/LmNvbnRhaW5zKGFjdGl2ZSkpO1xuICBjb25zdCB3YW50ZWQgPSBuZXcgU2V0KFsuLi5vbGRzXS5maWx0ZXIoKFssIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMpLm1hcCgoW2tleV0pID0+IGtleSkpO1xuICAvKiogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ30gKi9cbiAgY29uc3QgcGxhY2VPZiA9IChjb250cm9sKSA9PiBbY29udHJvbC5wYXJlbnRFbGVtZW50LmNsb3Nlc3QoJ1tpZF0nKT8uaWQsIGRvaW5nT2YoY29udHJvbClbMF1dLmpvaW4oKTtcbiAgY29uc3QgeyBsb2NhbE5hbWUsIG5hbWUgfSA9IGFjdGl2ZTtcbiAgY29uc3QgcGxhY2UgPSBmb2N1cyAmJiBwbGFjZU9mKGFjdGl2ZSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBzdHJpbmdbXX0gKi9cbiAgY29uc3QgcGVlcnNPZiA9IChjb250cm9scykgPT4gWy4uLmNvbnRyb2xzXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PlxuICAgIGNvbnRyb2wubG9jYWxOYW1lID09PSBsb2NhbE5hbWUgJiYgY29udHJvbC5uYW1lID09PSBuYW1lICYmIHBsYWNlT2YoY29udHJvbCkgPT09IHBsYWNlKS5tYXAoKFtrZXldKSA9PiBrZXkpO1xuICBjb25zdCBwZWVycyA9IHBlZXJzT2Yob2xkcyk7XG4gIGNvbnN0IGtleXMgPSBbLi4ub2xkcy5rZXlzKCldO1xuICBjb25zdCBhdCA9IGtleXMuaW5kZXhPZihmb2N1cyk7XG4gIGNvbnN0IG9wZW5lciA9IGtleXMuZmluZCgoa2V5KSA9PiBmaW5kKG9sZHMuZ2V0KGtleSkuZ2V0QXR0cmlidXRlKCdhcmlhLWNvbnRyb2xzJykpPy5jb250YWlucyhhY3RpdmUpKTtcbiAgY29uc3QgYXJvdW5kID0ga2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpLmZpbHRlcigoa2V5KSA9PiBvbGRzLmdldChrZXkpLmNvbnRhaW5zKGFjdGl2ZSkpO1xuICByZXR1cm4gKGFsbCkgPT4ge1xuICAgIGNvbnN0IG5ld3MgPSBvdXJzKGFsbCk7XG4gICAgY29uc3QgZnJlc2ggPSBpc0Fza2VyICYmIFsuLi5uZXdzXS5maW5kKChba2V5LCB7IGF1dG9mb2N1cyB9XSkgPT4gYXV0b2ZvY3VzICYmICF3YW50ZWQuaGFzKGtleSkpO1xuICAgIGlmIChmcmVzaCkgcmV0dXJuIGZyZXNoWzFdO1xuICAgIGlmICghZm9jdXMpIHJldHVybiBhY3RpdmUuaXNDb25uZWN0ZWQgJiYgYWN0aXZlO1xuICAgIGNvbnN0IG5vdyA9IHBlZXJzT2YobmV3cyk7XG4gICAgY29uc3QgcGVlciA9IG5vdy5sZW5ndGggPT09IHBlZXJzLmxlbmd0aCAmJiBub3dbcGVlcnMuaW5kZXhPZihmb2N1cyldO1xuICAgIGNvbnN0IG90aGVycyA9IFsuLi5hcm91bmQsIC4uLmtleXMuc2xpY2UoYXQpLCAuLi5rZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCldO1xuICAgIGNvbnN0IGxhbmRpbmcgPSBvdGhlcnMuZmluZCgoa2V5KSA9PiBuZXdzLmdldChrZXkpPy5tYXRjaGVzKCdbdGFiaW5kZXg9XCItMVwiXScpKTtcbiAgICBjb25zdCBrZXkgPSBbZm9jdXMsICFvbGRzLmhhcyhwZWVyIHx8ICcnKSAmJiBwZWVyLCBvcGVuZXIsIGxhbmRpbmddLmZpbmQoKGtleSkgPT4ga2V5ICYmIG5ld3MuaGFzKGtleSkpO1xuICAgIHJldHVybiBuZXdzLmdldChrZXkgfHwgJycpO1xuICB9O1xufTtcbiIsICIvKiBMaW5lcyBvZiBqb2JzOiB0aG9zZSBvZiBvbmUgY29tcG9uZW50IGxlYXZlIG9uZSBieSBvbmUuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgaXNBc2tlZCwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IHJlYWNoZWQgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgZmluZCwgb3B0aW9ucywgc2V0dGxlZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IE1BWF9IT1BTID0gNjsgLy8gZWxzZSB0ZW4gY29tcG9uZW50cyBhbGxvdyBhIG1pbGxpb24gcmVxdWVzdHNcbmNvbnN0IENBTExfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBKb2JbXT59ICovXG5jb25zdCBsaW5lcyA9IG5ldyBNYXAoKTsgLy8gYnkgaWQ6IHRoZSBqb2IgdW5kZXIgd2F5LCBhbmQgdGhvc2UgYmVoaW5kXG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIENhdXNlPn0gKi9cbmV4cG9ydCBjb25zdCBjYXVzZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBvZiB0aGUgZXZlbnRzIHdlIHNlbnRcbi8qKiBTYXkgaG93IGpvYnMgYXJlIHJ1bi4gVW50aWwgdGhlbiwgdGhleSB3YWl0LlxuICogQHR5cGUgeyhydW46IChqb2I6IEpvYikgPT4gUHJvbWlzZTx2b2lkPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBsZXQgcnVuV2l0aDtcbi8qKiBAdHlwZSB7UHJvbWlzZTwoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4+fSAqL1xuY29uc3QgcnVubmVyID0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IChydW5XaXRoID0gcmVzb2x2ZSkpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBKb2JbXX0gKi9cbmV4cG9ydCBjb25zdCBsaW5lT2YgPSAoaWQpID0+IGxpbmVzLmdldChpZCkgPz8gW107XG5cbi8qKiBXaGV0aGVyIHNvbWV0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IgaGFzIG5vdCBsZWZ0IHlldCwgb3IgaXMgc2VudCBhZ2Fpbi5cbiAqIEB0eXBlIHsoKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzV2FpdGluZyA9ICgpID0+XG4gIFsuLi5saW5lcy52YWx1ZXMoKV0uc29tZSgobGluZSkgPT4gbGluZS5zb21lKChqb2IsIGF0KSA9PiBpc0Fza2VkKGpvYikgJiYgKGF0IHx8IGpvYi50cmllcyAhPT0gMCkpKTtcblxuLyoqIEB0eXBlIHsoaGVhcmQ6IGFueVtdKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNGdWxsID0gKGhlYXJkKSA9PlxuICBoZWFyZFtvcHRpb25zLm5pdHJvSGVhcmQgLSAxXSB8fCBoZWFyZC5maWx0ZXIoKFtuYW1lXSkgPT4gL15jYWxsOi8udGVzdChuYW1lKSlbQ0FMTF9MSU1JVCAtIDFdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBlbnF1ZXVlID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjYXVzZSwgaGVhcmQgfSA9IGpvYjtcbiAgY29uc3QgeyBjaGFpbiwgY291bnRzLCBoZWFyZEJ5IH0gPSAvKiogQHR5cGUge0NhdXNlfSAqLyAoY2F1c2VzLmdldChjYXVzZSkgPz8gam9iKTtcbiAgaWYgKGhlYXJkQnk/LmhhcyhpZCkgfHwgIWFubm91bmNlKCdxdWV1ZWQnLCBqb2IpKSByZXR1cm47IC8vIGl0IHJvZGUgd2l0aCB3aGF0IHNlbnQgdGhlIGV2ZW50XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IGNoYWluLCBjb3VudHMgfSk7XG4gIGNvbnN0IGxpbmUgPSBsaW5lcy5nZXQoaWQpO1xuICBpZiAoY2hhaW4uaW5jbHVkZXMoaWQpIHx8IGNoYWluW01BWF9IT1BTXSB8fCBjb3VudHNbaWRdID4gTUFYX0hPUFMpIHtcbiAgICAvLyBUbyBoZWFyIG9uZXNlbGYgaXMgbm8gbG9vcC5cbiAgICBjb25zdCB3aHkgPSBjaGFpbi5pbmNsdWRlcyhpZCkgPyAnbG9vcCcgOiAndG9vIGxvbmcgYSBjaGFpbiwgbWF5YmUgYSBsb29wJztcbiAgICBpZiAoY2hhaW5bMV0pIGNvbnNvbGUud2Fybihgbml0cm86ICR7d2h5fTogJHtjYXVzZS50eXBlfSBzdG9wczogJHtbLi4uY2hhaW4sIGlkXS5qb2luKCcgPiAnKX1gKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3Qgb3RoZXIgPSBoZWFyZCAmJiAham9iLnRva2VuICYmIGxpbmU/LmZpbmQoKGpvYikgPT4gam9iLmhlYXJkICYmICFqb2IudG9rZW4gJiYgIWlzRnVsbChqb2IuaGVhcmQpKTtcbiAgaWYgKG90aGVyKSB7IC8vIG9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgYmVmb3JlIGl0IGxlYXZlc1xuICAgIG90aGVyLmhlYXJkPy5wdXNoKC4uLmhlYXJkKTtcbiAgICBvdGhlci5jaGFpbiA9IG90aGVyLmNoYWluLmZpbHRlcigoc3RlcCkgPT4gY2hhaW4uaW5jbHVkZXMoc3RlcCkpO1xuICB9IGVsc2UgaWYgKCFsaW5lKSB3b3JrKGlkLCBbam9iXSk7XG4gIGVsc2UgaWYgKGhlYXJkIHx8ICFqb2IuaXNRdWlldCB8fCAobGluZVswXS5ob3N0ICYmICFsaW5lWzFdKSkgbGluZS5wdXNoKGpvYik7IC8vIG5vIHBvbGw6IG5ld2VyIEhUTUwgY29tZXNcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIGxpbmU6IEpvYltdKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3Qgd29yayA9IGFzeW5jIChpZCwgbGluZSkgPT4ge1xuICBsaW5lcy5zZXQoaWQsIGxpbmUpO1xuICBjb25zdCBydW4gPSBhd2FpdCBydW5uZXI7XG4gIC8vIE9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgaW4gb25lIGdvOyBodG14IHVubG9ja3MgdGhlIGVsZW1lbnQsIG9yIGJlZ2lucy5cbiAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSkpO1xuICBmb3IgKDsgbGluZVswXTsgbGluZS5zaGlmdCgpKSB7XG4gICAgYXdhaXQgcmVhY2hlZCgpO1xuICAgIGF3YWl0IHNldHRsZWQoaWQpO1xuICAgIGNvbnN0IFtqb2JdID0gbGluZTtcbiAgICBpZiAoIWpvYikgYnJlYWs7XG4gICAgYXdhaXQgcnVuKGpvYikuY2F0Y2goKGVycm9yKSA9PiBkcm9wKGpvYiwgZXJyb3IpKTtcbiAgICBhbm5vdW5jZSgnZG9uZScsIGpvYik7XG4gICAgLy8gV2hhdCB3YXMgc3dhcHBlZCBtYXkgYmUgb2xkLlxuICAgIGNvbnN0IHJvb3QgPSBqb2IuaXNTdGFsZSAmJiAoam9iLmhlYXJkIHx8ICFqb2IuaXNRdWlldCkgJiYgIWxpbmVbMV0gJiYgZmluZChpZCk7XG4gICAgaWYgKHJvb3QpIGxpbmUucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICB9XG4gIGlmIChsaW5lcy5nZXQoaWQpID09PSBsaW5lKSBsaW5lcy5kZWxldGUoaWQpOyAvLyBlbHNlIGEgaG9zdCBob2xkcyBpdFxufTtcblxuLyoqIFRoZSBqb2JzIHRoYXQgaGF2ZSBoZWFyZCBzb21ldGhpbmcsIGhhdmUgbm90IGxlZnQsIGFuZCBub2JvZHkgd2FpdHMgYmVoaW5kIHRoZW0uXG4gKiBAdHlwZSB7KCkgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3Qgd2FpdGluZyA9ICgpID0+XG4gIFsuLi5saW5lcy52YWx1ZXMoKV0uZmlsdGVyKChbam9iLCBuZXh0XSkgPT4gam9iPy5oZWFyZCAmJiAham9iLnRva2VuICYmICFuZXh0KS5tYXAoKFtqb2JdKSA9PiBqb2IpO1xuXG4vKiogSG9sZCBhIGxpbmUgZm9yIGEgam9iIHRoYXQgdHJhdmVscyB3aXRoIGFub3RoZXIncy4gQSB3b3JrZXIgdGhhdCBoYXMgd2FpdGVkIHRvIHNlbmQgaXQgZmluZHMgaXRzIG93biBsaW5lIGVtcHR5LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkID0gKGpvYikgPT4ge1xuICBsaW5lcy5nZXQoam9iLmlkKT8ucG9wKCk7XG4gIGxpbmVzLnNldChqb2IuaWQsIFtqb2JdKTtcbn07XG5cbi8qKiBMZXQgYSBsaW5lIHRoYXQgd2FzIGhlbGQgZ28gb24uXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzdW1lID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpbmUgPSBsaW5lT2YoaWQpO1xuICBsaW5lWzBdID8gd29yayhpZCwgbGluZSkgOiBsaW5lcy5kZWxldGUoaWQpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBQYXJ0aWFsPEpvYj4sIHdoeTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRyb3AgPSAoeyBjb21wb25lbnQsIGFjdGlvbiwgaXNRdWlldCwgcmVqZWN0IH0sIHdoeSkgPT4ge1xuICBjb25zdCBlcnJvciA9IGAke2NvbXBvbmVudH0uJHthY3Rpb259IG5vdCBzZW50OiAke3doeX1gO1xuICBpZiAoIWlzUXVpZXQpIGNvbnNvbGUud2Fybignbml0cm86JywgZXJyb3IpO1xuICByZWplY3Q/LihmYWlsdXJlKHsgY29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXM6IDAgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsoZGV0YWlsOiBhbnkpID0+IEVycm9yfSAqL1xuZXhwb3J0IGNvbnN0IGZhaWx1cmUgPSAoZGV0YWlsKSA9PiBPYmplY3QuYXNzaWduKG5ldyBFcnJvcihkZXRhaWwuZXJyb3IpLCBkZXRhaWwpO1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIHZpc2l0b3IgaGFzIGVudGVyZWQgc2luY2UgdGhlIHJlcXVlc3QgbGVmdCwgYW5kIHRoZSBmb2N1cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCBpbiB3aG9zZSBlbGVtZW50cyBub3RoaW5nIGlzIHdyaXR0ZW4uXG4gKi9cbmltcG9ydCB7IEZJRUxEUywgVFlQRUQsIGNvbnRyb2xzT2YsIGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mLCB3cml0ZSB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGZvbGxvdyB9IGZyb20gJy4vZm9jdXMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtXZWFrTWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGVjaG9lcyA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBpbnB1dCB0eXBlZCBpbjogd2hhdCBhIHN5bmMgaGFzIGxlZnQgYXMgaXQgd2FzIHR5cGVkXG5cbi8qKiBBIGZpbGUgZGlhbG9nIHRoYXQgaXMgc3RpbGwgb3BlbiBrbm93cyB0aGUgb2xkIGlucHV0IGFsb25lLlxuICogQHR5cGUgeyhpZDogc3RyaW5nLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiB2b2lkfSAqL1xuY29uc3QgcGFzc0ZpbGVzT24gPSAoaWQsIG9sZHMpID0+IHtcbiAgZm9yIChjb25zdCBba2V5LCBvbGRdIG9mIG9sZHMpIHtcbiAgICBpZiAoIW9sZC5maWxlcyB8fCBvbGQuaXNDb25uZWN0ZWQpIGNvbnRpbnVlO1xuICAgIG9sZC5hZGRFdmVudExpc3RlbmVyKCdjaGFuZ2UnLCAoKSA9PiB7XG4gICAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgICBjb25zdCBmaWVsZCA9IHJvb3QgJiYgY29udHJvbHNPZihyb290KS5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIHJldHVybjtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXNPZihvbGQpKTtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBbJ2lucHV0JywgJ2NoYW5nZSddKSBmaWVsZC5kaXNwYXRjaEV2ZW50KG5ldyBFdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUgfSkpO1xuICAgIH0pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGpvYjogSm9iKSA9PiAoKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGtlZXBFbnRyaWVzID0gKHJvb3QsIGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgc2VudCwgc3RhdHVzIH0gPSBqb2I7XG4gIGNvbnN0IGtlcHQgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGFjdGl2ZSA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGNvbnN0IG9sZHMgPSBjb250cm9sc09mKHJvb3QpO1xuICBjb25zdCB1bnRvdWNoZWQgPSBhbGwoJ1tkYXRhLW5pdHJvLWtlZXBdJywgcm9vdCk7XG4gIGNvbnN0IGNhcmV0ID0gW2FjdGl2ZS5zZWxlY3Rpb25TdGFydCwgYWN0aXZlLnNlbGVjdGlvbkVuZF07XG4gIGxldCBmb2N1cyA9ICcnO1xuICBmb3IgKGNvbnN0IFtrZXksIGNvbnRyb2xdIG9mIG9sZHMpIHtcbiAgICBpZiAoY29udHJvbCA9PT0gYWN0aXZlKSBmb2N1cyA9IGtleTtcbiAgICBpZiAoIWNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpIHx8IHVudG91Y2hlZC5zb21lKChlbGVtZW50KSA9PiBlbGVtZW50LmNvbnRhaW5zKGNvbnRyb2wpKSkgY29udGludWU7XG4gICAgLy8gV2hhdCB3YXMgdHlwZWQgc2luY2UsIG9yIGRpZCBub3QgdHJhdmVsLCBzdGF5czsgc28gZG8gYXJndW1lbnRzIG9mIGEgZmFpbGVkIGFjdGlvbi5cbiAgICBjb25zdCBub3cgPSB2YWx1ZXNPZihjb250cm9sKTtcbiAgICBjb25zdCBiZWZvcmUgPSBzZW50LmdldChrZXkpO1xuICAgIGNvbnN0IGlzUmVmdXNlZCA9IGJlZm9yZSAmJiBzdGF0dXMgPT09IDQyMiAmJiAhYmVmb3JlLmJvdW5kO1xuICAgIGNvbnN0IGlzRWNobyA9ICFiZWZvcmUgJiYga2V5ID09PSBmb2N1cyAmJiBlY2hvZXMuZ2V0KGNvbnRyb2wpID09PSBjb250cm9sLnZhbHVlO1xuICAgIGtlcHQuc2V0KGtleSwgKGlzUmVmdXNlZCB8fCBpc0VjaG8gfHwgIWlzU2FtZShub3csIGJlZm9yZT8udmFsdWVzID8/IGdpdmVuKGNvbnRyb2wpKSkgJiYgbm93KTtcbiAgfVxuICBjb25zdCBuZXh0ID0gZm9sbG93KGpvYiwgb2xkcywgZm9jdXMsIGFjdGl2ZSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3Um9vdCA9IGZpbmQocm9vdC5pZCkgPz8gcm9vdDtcbiAgICBjb25zdCBjb250cm9scyA9IGNvbnRyb2xzT2YobmV3Um9vdCk7XG4gICAgY29uc3QgYmVoaW5kID0gbGluZU9mKHJvb3QuaWQpO1xuICAgIGZvciAoY29uc3Qgam9iIG9mIGJlaGluZCkgam9iLnJvb3QgPSBuZXdSb290O1xuICAgIHBhc3NGaWxlc09uKHJvb3QuaWQsIG9sZHMpO1xuICAgIGZvciAoY29uc3QgW2tleSwgdmFsdWVzXSBvZiBrZXB0KSB7XG4gICAgICBjb25zdCBmaWVsZCA9IGNvbnRyb2xzLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgY29udGludWU7XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzIHx8IGdpdmVuKGZpZWxkKSk7XG4gICAgICBjb25zdCBpc0VjaG8gPSBhY3Rpb24gPT09ICdzeW5jJyA/ICF2YWx1ZXMgJiYgc2VudC5oYXMoa2V5KSA6IGVjaG9lcy5nZXQoYWN0aXZlKSA9PT0gZmllbGQudmFsdWU7XG4gICAgICBpZiAoa2V5ID09PSBmb2N1cyAmJiBpc0VjaG8gJiYgZmllbGQubWF0Y2hlcyhUWVBFRCkpIGVjaG9lcy5zZXQoZmllbGQsIGZpZWxkLnZhbHVlKTtcbiAgICAgIC8vIElmIGl0IHdhcyBub3QgdG91Y2hlZCwgdGhlIGNsaWNrcyBiZWhpbmQgYnVpbGQgb24gdGhlIG5ldyB2YWx1ZS5cbiAgICAgIGZvciAoY29uc3QgeyBzZW50IH0gb2YgdmFsdWVzID8gW10gOiBiZWhpbmQpIHtcbiAgICAgICAgY29uc3QgZW50cnkgPSBzZW50LmdldChrZXkpO1xuICAgICAgICBpZiAoZW50cnkpIGVudHJ5LnZhbHVlcyA9IHZhbHVlc09mKGZpZWxkKTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgdGFyZ2V0ID0gbmV4dChjb250cm9scyk7XG4gICAgY29uc3Qgc3RheXMgPSB0YXJnZXQgPT09IGFjdGl2ZSB8fCB0YXJnZXQgPT09IGNvbnRyb2xzLmdldChmb2N1cyk7XG4gICAgaWYgKCF0YXJnZXQgJiYgZm9jdXMpIGFjdGl2ZS5ibHVyKCk7IC8vIGl0IG1heSBiZSBhbm90aGVyIHJvdydzIGJ5IG5vd1xuICAgIGlmICghdGFyZ2V0KSByZXR1cm47XG4gICAgaWYgKHRhcmdldCAhPT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgdGFyZ2V0LmZvY3VzKHsgcHJldmVudFNjcm9sbDogc3RheXMgfSk7XG4gICAgaWYgKCFzdGF5cykgcmV0dXJuIHRhcmdldC5tYXRjaGVzKCdpbnB1dCcpICYmIHRhcmdldC5zZWxlY3QoKTsgLy8gYXMgd2l0aCB0aGUgVGFiIGtleVxuICAgIGNvbnN0IGlzTW92ZWQgPSAhaXNTYW1lKGNhcmV0LCBbdGFyZ2V0LnNlbGVjdGlvblN0YXJ0LCB0YXJnZXQuc2VsZWN0aW9uRW5kXSk7XG4gICAgaWYgKGlzTW92ZWQgJiYgY2FyZXRbMF0gIT0gbnVsbCkgdGFyZ2V0LnNldFNlbGVjdGlvblJhbmdlKC4uLmNhcmV0KTtcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEVudHJpZXMgPSAoKSA9PiB7XG4gIC8vIFRoZSBzdGF0ZSBtYXkgaG9sZCBpdCBvdGhlcndpc2UsIHN1Y2ggYXMgd2l0aG91dCBhIHNwYWNlIGF0IGl0cyBlbmQuIEl0IHNob3dzIHdoZW4gdGhlIGlucHV0IGlzIGxlZnQuXG4gIG9uKCdmb2N1c291dCcsICh7IHRhcmdldCB9KSA9PiB7XG4gICAgaWYgKHRhcmdldCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgcmV0dXJuOyAvLyB0aGUgd2luZG93IHdhcyBsZWZ0XG4gICAgaWYgKGVjaG9lcy5nZXQodGFyZ2V0KSA9PT0gdGFyZ2V0LnZhbHVlKSB3cml0ZSh0YXJnZXQsIGdpdmVuKHRhcmdldCkpO1xuICAgIGVjaG9lcy5kZWxldGUodGFyZ2V0KTtcbiAgfSk7XG59O1xuIiwgIi8qIFRvYXN0czogc2hvd3Mgbml0cm86bWVzc2FnZSBhbmQgbml0cm86ZXJyb3IgdG8gdGhlIHZpc2l0b3IuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tdG9hc3QtZW5hYmxlZCAoXCJ0cnVlXCIgb3IgXCJmYWxzZVwiKSwgLXBvc2l0aW9uLCAtZHVyYXRpb24gKG1zKSwgLXN0eWxlIChhIG5hbWUgZm9yXG4gKiAgIHN0eWxlc2hlZXRzKSBvZiBpdHMgc2NyaXB0OyAtbGFiZWwsIC1kaXNtaXNzLCAtcmVsb2FkIGFuZCAtYWdhaW4gdGhlcmUgYXJlIHRoZSB3b3JkczsgZGF0YS1uaXRyby10b2FzdCBvZiBhXG4gKiAgIGNvbXBvbmVudCdzIHJvb3Q6IEpTT04gd2l0aCB0aG9zZSBvZiBlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlIHRoYXQgZGlmZmVyIGZvciB0aGUgY2xhc3MuXG4gKiBIZWFyczogbml0cm86bWVzc2FnZSB7Y29tcG9uZW50LCBsZXZlbCwgdGV4dH0sIG5pdHJvOmVycm9yIHtjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1c307IG9uZVxuICogICB3aXRob3V0IHRleHQgb3IgZXJyb3Igc2F5cyBub3RoaW5nLiBjbG9zZSBvZiBkaWFsb2dzOyBmb2N1c2luLlxuICogQSBuYXJyb3cgc2NyZWVuIHNob3dzIHRocmVlIGF0IGEgdGltZTsgZXF1YWwgb25lcyBhcmUgb25lLCB3aXRoIHRoZWlyIG51bWJlci5cbiAqIFdoYXQgY291bGQgbm90IGJlIHNlbnQgaXMgc2VudCBhZ2FpbiBmcm9tIHRoZSB0b2FzdCB0aGF0IHNheXMgc28uXG4gKiBBIHBhZ2UgbWF5IHNob3cgbWVzc2FnZXMgaXRzIG93biB3YXk6IHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlciA9IHtzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGFnYWluKX0sXG4gKiAgIGNvbmZpZyA9IHtlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlfTsgYWdhaW4oKSBzZW5kcyB3aGF0IGNvdWxkIG5vdCBiZSBzZW50LCBlbHNlIGl0IGlzIHVuZGVmaW5lZC5cbiAqICAgSXQgaXMgbG9va2VkIHVwIGF0IGVhY2ggbWVzc2FnZS5cbiAqXG4gKiBUaGUgSFRNTCwgd2l0aCBcImFsZXJ0XCIgZm9yIGVycm9ycyBhbmQgXCJzdGF0dXNcIiBmb3IgdGhlIHJlc3QsIG9mIGVhY2ggb2Ygc2l4IHBvc2l0aW9uczpcbiAqICAgPHNlY3Rpb24gY2xhc3M9XCJuaXRyby10b2FzdC1saXN0XCI+PGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCJcdTIwMjZcIj48ZGl2IHJvbGU9XCJcdTIwMjZcIj5cbiAqICAgICA8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RcIiBkYXRhLWxldmVsPVwiXHUyMDI2XCIgZGF0YS1zdHlsZT1cIlx1MjAyNlwiPjxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPlx1MjAyNjwvcD5cbiAqICAgICAgIDxidXR0b24gY2xhc3M9XCJuaXRyby10b2FzdC1idXR0b25cIj5cdTIwMjZcbiAqL1xuaW1wb3J0IHsgdW5zZW50IH0gZnJvbSAnLi9hZ2Fpbi5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBmaXJzdCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBkZWZhdWx0cyA9IHtcbiAgZW5hYmxlZDogb3B0aW9ucy5uaXRyb1RvYXN0RW5hYmxlZCAhPT0gJ2ZhbHNlJyxcbiAgcG9zaXRpb246IG9wdGlvbnMubml0cm9Ub2FzdFBvc2l0aW9uLFxuICBkdXJhdGlvbjogTnVtYmVyKG9wdGlvbnMubml0cm9Ub2FzdER1cmF0aW9uKSxcbiAgc3R5bGU6IG9wdGlvbnMubml0cm9Ub2FzdFN0eWxlLFxufTtcbi8vIE5vIGFuc3dlciwgYSB0b2tlbiBvciBhIHJpZ2h0IHRoYXQgd2FzIHJlZnVzZWQ6IHRoZSBwYWdlIGl0c2VsZiBtYXkgYmUgb3V0IG9mIGRhdGUuXG5jb25zdCBSRUxPQURfU1RBVFVTRVMgPSBbMCwgNDAwLCA0MDNdO1xuY29uc3QgVElDS19NUyA9IDEwMDtcbmNvbnN0IE5BUlJPVyA9ICcobWF4LXdpZHRoOiA0MHJlbSknO1xuLyoqIEB0eXBlIHtNYXA8SFRNTEVsZW1lbnQsIHsgcmVnaW9uOiBFbGVtZW50LCBsZWZ0OiBudW1iZXIsIGFnYWluczogKCgpID0+IHZvaWQpW10gfT59ICovXG5jb25zdCB0b2FzdHMgPSBuZXcgTWFwKCk7IC8vIHNob3duLCBvciB3YWl0aW5nIHNpbmNlIHRoZXJlIGFyZSBhcyBtYW55IGFzIGZpdDogd2hlcmUsIGZvciBob3cgbWFueSBtcywgd2hhdCBpdCBzZW5kcyBhZ2FpblxuLyoqIEB0eXBlIHthbnl9ICovXG5sZXQgZm9jdXNlZEJlZm9yZSA9IG51bGw7XG5cbmNvbnN0IGxpc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdzZWN0aW9uJyk7XG4vKiogQHR5cGUge01hcDxzdHJpbmcgfCB1bmRlZmluZWQsIGFueT59ICovXG5jb25zdCBwbGFjZXMgPSBuZXcgTWFwKCk7XG5cbi8qKiBMaXZlIHJlZ2lvbnMgc3BlYWsgb25seSB3aGF0IGNoYW5nZXMgaW4gdGhlbSwgc28gdGhleSBhcmUgaW4gdGhlIHBhZ2UgYmVmb3JlIGFueSBtZXNzYWdlOyBvZiBhIG5ldyB0b2FzdFxuICogYWxvbmUsIG5vdCBvZiBhbGwgb2YgdGhlbS4gVGhlIGxhc3QgaXMgZm9yIHdoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKi9cbmNvbnN0IGJ1aWxkID0gKCkgPT4ge1xuICBjb25zdCBwb3NpdGlvbnMgPSBbJ3RvcCcsICdib3R0b20nXS5mbGF0TWFwKChlZGdlKSA9PiBbJ2xlZnQnLCAnY2VudGVyJywgJ3JpZ2h0J10ubWFwKChzaWRlKSA9PiBgJHtlZGdlfS0ke3NpZGV9YCkpO1xuICBjb25zdCByZWdpb24gPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHJvbGUpID0+IGA8ZGl2IHJvbGU9XCIke3JvbGV9XCIgYXJpYS1hdG9taWM9XCJmYWxzZVwiPjwvZGl2PmA7XG4gIGxpc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0LWxpc3QnO1xuICBsaXN0LnNldEF0dHJpYnV0ZSgnYXJpYS1sYWJlbCcsIG9wdGlvbnMubml0cm9Ub2FzdExhYmVsKTtcbiAgbGlzdC5pbm5lckhUTUwgPSBwb3NpdGlvbnMubWFwKChwb3NpdGlvbikgPT5cbiAgICBgPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCIke3Bvc2l0aW9ufVwiPiR7cmVnaW9uKCdzdGF0dXMnKX0ke3JlZ2lvbignYWxlcnQnKX08L2Rpdj5gKS5qb2luKCcnKVxuICAgICsgJzxkaXYgY2xhc3M9XCJuaXRyby10b2FzdC1zcG9rZW5cIiByb2xlPVwic3RhdHVzXCI+PC9kaXY+JztcbiAgcG9zaXRpb25zLmZvckVhY2goKHBvc2l0aW9uLCBhdCkgPT4gcGxhY2VzLnNldChwb3NpdGlvbiwgbGlzdC5jaGlsZHJlblthdF0pKTtcbn07XG5cbi8qKiBLZWVwIHRoZSBsaXN0IGluIHRoZSBwYWdlOiBhIHN3YXAgb2YgdGhlIGJvZHkgcmVtb3ZlcyBpdCwgYW5kIGEgbW9kYWwgZGlhbG9nIG1ha2VzIGl0IGluZXJ0LiAqL1xuY29uc3Qgc2V0dGxlID0gKCkgPT4ge1xuICBjb25zdCBob21lID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ2RpYWxvZzptb2RhbCcpXS5hdCgtMSkgPz8gZG9jdW1lbnQuYm9keTtcbiAgaWYgKGxpc3QucGFyZW50Tm9kZSAhPT0gaG9tZSkgaG9tZS5hcHBlbmQobGlzdCk7XG4gIC8vIGh0bXggMiByZXN0b3JlcyBwYWdlcyBmcm9tIHRoZWlyIEhUTUwsIHdpdGggdG9hc3RzIHRoYXQgbm9ib2R5IHdvdWxkIHJlbW92ZS5cbiAgZm9yIChjb25zdCBvdGhlciBvZiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QtbGlzdCcpKSBpZiAob3RoZXIgIT09IGxpc3QpIG90aGVyLnJlbW92ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2U6IEVsZW1lbnQpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0luVGhlV2F5ID0gKHBsYWNlKSA9PiB7XG4gIGNvbnN0IGFjdGl2ZSA9IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ7XG4gIGlmICghYWN0aXZlIHx8IGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBsaXN0LmNvbnRhaW5zKGFjdGl2ZSkpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgeyB0b3AsIHJpZ2h0LCBib3R0b20sIGxlZnQgfSA9IGFjdGl2ZS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgcmV0dXJuIFsuLi5wbGFjZS5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QnKV0ubWFwKCh0b2FzdCkgPT4gdG9hc3QuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCkpLnNvbWUoKHRvYXN0KSA9PlxuICAgIHRvYXN0LnRvcCA8IGJvdHRvbSAmJiB0b2FzdC5ib3R0b20gPiB0b3AgJiYgdG9hc3QubGVmdCA8IHJpZ2h0ICYmIHRvYXN0LnJpZ2h0ID4gbGVmdCk7XG59O1xuXG4vKiogR28gdG8gdGhlIG90aGVyIGVkZ2Ugd2hlcmUgYSB0b2FzdCBjb3ZlcnMgd2hhdCBoYXMgdGhlIGZvY3VzLCB1bmxlc3Mgb25lIHdvdWxkIHRoZXJlIGFzIHdlbGwuICovXG5jb25zdCBtYWtlV2F5ID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcy52YWx1ZXMoKSkge1xuICAgIGlmIChwbGFjZS5tYXRjaGVzKCc6aG92ZXInKSB8fCAhaXNJblRoZVdheShwbGFjZSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHBvc2l0aW9uID0gcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA/PyAnJztcbiAgICBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb24ucmVwbGFjZSgvdG9wfGJvdHRvbS8sICgvKiogQHR5cGUge3N0cmluZ30gKi8gZWRnZSkgPT4gKGVkZ2UgPT09ICd0b3AnID8gJ2JvdHRvbScgOiAndG9wJykpO1xuICAgIGlmIChpc0luVGhlV2F5KHBsYWNlKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICB9XG59O1xuXG5jb25zdCBzaG93TmV4dCA9ICgpID0+IHtcbiAgY29uc3QgbGltaXQgPSB3aW5kb3cubWF0Y2hNZWRpYShOQVJST1cpLm1hdGNoZXMgPyAzIDogSW5maW5pdHk7XG4gIGNvbnN0IGlzRXJyb3IgPSAoLyoqIEB0eXBlIHtIVE1MRWxlbWVudH0gKi8geyBkYXRhc2V0IH0pID0+IE51bWJlcihkYXRhc2V0LmxldmVsID09PSAnZXJyb3InKTtcbiAgY29uc3Qgd2FpdGluZyA9IFsuLi50b2FzdHMua2V5cygpXS5maWx0ZXIoKHRvYXN0KSA9PiAhdG9hc3QucGFyZW50Tm9kZSkuc29ydCgoYSwgYikgPT4gaXNFcnJvcihiKSAtIGlzRXJyb3IoYSkpO1xuICBmb3IgKGNvbnN0IHRvYXN0IG9mIHdhaXRpbmcuc2xpY2UoMCwgbGltaXQgLSAodG9hc3RzLnNpemUgLSB3YWl0aW5nLmxlbmd0aCkpKSB7XG4gICAgdG9hc3RzLmdldCh0b2FzdCk/LnJlZ2lvbi5hcHBlbmQodG9hc3QpO1xuICAgIHN0YXJ0Q2xvY2sodG9hc3QpO1xuICB9XG4gIGZvciAoY29uc3QgW3Bvc2l0aW9uLCBwbGFjZV0gb2YgcGxhY2VzKSBpZiAoIXBsYWNlLnF1ZXJ5U2VsZWN0b3IoJy5uaXRyby10b2FzdCcpKSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb247XG4gIG1ha2VXYXkoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IGNsb3NlID0gKHRvYXN0KSA9PiB7XG4gIGNvbnN0IGhhZEZvY3VzID0gdG9hc3QuY29udGFpbnMoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIHRvYXN0LnJlbW92ZSgpO1xuICB0b2FzdHMuZGVsZXRlKHRvYXN0KTtcbiAgc2hvd05leHQoKTtcbiAgaWYgKCFoYWRGb2N1cyB8fCAhZm9jdXNlZEJlZm9yZSkgcmV0dXJuO1xuICBjb25zdCB7IGlkLCBpc0Nvbm5lY3RlZCB9ID0gZm9jdXNlZEJlZm9yZTtcbiAgKGlzQ29ubmVjdGVkID8gZm9jdXNlZEJlZm9yZSA6IGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKGlkKSk/LmZvY3VzKCk7XG59O1xuXG4vKiogQ2xvc2UgdGhlIHRvYXN0IHdoZW4gaXRzIHRpbWUgaXMgb3Zlci4gVGltZSB0aGF0IG5vYm9keSBjYW4gdXNlIHRvIHJlYWQgZG9lcyBub3QgY291bnQuXG4gKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IHN0YXJ0Q2xvY2sgPSAodG9hc3QpID0+IHtcbiAgY29uc3QgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgY29uc3QgZW50cnkgPSB0b2FzdHMuZ2V0KHRvYXN0KTtcbiAgICBpZiAoIWVudHJ5KSByZXR1cm4gY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgc2V0dGxlKCk7XG4gICAgbWFrZVdheSgpO1xuICAgIGlmIChkb2N1bWVudC5oaWRkZW4gfHwgZW50cnkucmVnaW9uLnBhcmVudEVsZW1lbnQ/Lm1hdGNoZXMoJzpob3ZlciwgOmZvY3VzLXdpdGhpbicpKSByZXR1cm47XG4gICAgZW50cnkubGVmdCAtPSBUSUNLX01TO1xuICAgIGlmIChlbnRyeS5sZWZ0IDw9IDApIGNsb3NlKHRvYXN0KTtcbiAgfSwgVElDS19NUyk7XG59O1xuXG4vKiogQHR5cGUgeyhtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIHN0eWxlOiBzdHJpbmcsIGNhblJlbG9hZDogYm9vbGVhbiwgYWdhaW5zOiAoKCkgPT4gdm9pZClbXSkgPT4gSFRNTEVsZW1lbnR9ICovXG5jb25zdCBtYWtlID0gKG1lc3NhZ2UsIGxldmVsLCBzdHlsZSwgY2FuUmVsb2FkLCBhZ2FpbnMpID0+IHtcbiAgY29uc3QgdG9hc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdkaXYnKTtcbiAgdG9hc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0JztcbiAgT2JqZWN0LmFzc2lnbih0b2FzdC5kYXRhc2V0LCB7IGxldmVsLCBzdHlsZSB9KTtcbiAgY29uc3QgYnV0dG9uID0gJzxidXR0b24gdHlwZT1cImJ1dHRvblwiIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+PC9idXR0b24+JztcbiAgdG9hc3QuaW5uZXJIVE1MID0gYDxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPjwvcD4ke2NhblJlbG9hZCA/IGJ1dHRvbiA6ICcnfSR7YnV0dG9ufWA7XG4gIGNvbnN0IFt0ZXh0LCAuLi5idXR0b25zXSA9IHRvYXN0LmNoaWxkcmVuO1xuICB0ZXh0LnRleHRDb250ZW50ID0gbWVzc2FnZTtcbiAgY29uc3QgeyBuaXRyb1RvYXN0QWdhaW4sIG5pdHJvVG9hc3RSZWxvYWQsIG5pdHJvVG9hc3REaXNtaXNzIH0gPSBvcHRpb25zO1xuICBjb25zdCBzZW5kQWdhaW4gPSAoKSA9PiB7XG4gICAgY2xvc2UodG9hc3QpO1xuICAgIGFnYWlucy5mb3JFYWNoKChhZ2FpbikgPT4gYWdhaW4oKSk7XG4gIH07XG4gIC8qKiBAdHlwZSB7W3N0cmluZywgKCkgPT4gdm9pZF1bXX0gKi9cbiAgY29uc3QgZG9pbmdzID0gW1tuaXRyb1RvYXN0RGlzbWlzcywgKCkgPT4gY2xvc2UodG9hc3QpXSwgW25pdHJvVG9hc3RSZWxvYWQsICgpID0+IGxvY2F0aW9uLnJlbG9hZCgpXV07XG4gIGlmIChhZ2FpbnNbMF0pIGRvaW5nc1sxXSA9IFtuaXRyb1RvYXN0QWdhaW4sIHNlbmRBZ2Fpbl07XG4gIGJ1dHRvbnMucmV2ZXJzZSgpLmZvckVhY2goKGJ1dHRvbiwgYXQpID0+IHtcbiAgICBidXR0b24udGV4dENvbnRlbnQgPSBkb2luZ3NbYXRdWzBdO1xuICAgIGJ1dHRvbi5hZGRFdmVudExpc3RlbmVyKCdjbGljaycsIGRvaW5nc1thdF1bMV0pO1xuICB9KTtcbiAgdG9hc3QuYWRkRXZlbnRMaXN0ZW5lcigna2V5ZG93bicsIChldmVudCkgPT4ge1xuICAgIGlmIChldmVudC5rZXkgIT09ICdFc2NhcGUnKSByZXR1cm47XG4gICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gICAgY2xvc2UodG9hc3QpO1xuICB9KTtcbiAgcmV0dXJuIHRvYXN0O1xufTtcblxuLyoqIEB0eXBlIHsobWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBjb25maWc6IFRvYXN0Q29uZmlnLCBjYW5SZWxvYWQ/OiBib29sZWFuLCBhZ2Fpbj86ICgpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKG1lc3NhZ2UsIGxldmVsLCB7IGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgfSwgY2FuUmVsb2FkID0gZmFsc2UsIGFnYWluKSA9PiB7XG4gIGlmICghZW5hYmxlZCkgcmV0dXJuO1xuICBzZXR0bGUoKTtcbiAgY29uc3QgcmVnaW9uID0gKHBsYWNlcy5nZXQocG9zaXRpb24pID8/IHBsYWNlcy5nZXQoJ3RvcC1yaWdodCcpKS5jaGlsZHJlbltOdW1iZXIobGV2ZWwgPT09ICdlcnJvcicpXTtcbiAgZm9yIChjb25zdCBbeyBkYXRhc2V0LCBmaXJzdEVsZW1lbnRDaGlsZCB9LCBlbnRyeV0gb2YgdG9hc3RzKSB7XG4gICAgY29uc3QgdGV4dCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZmlyc3RFbGVtZW50Q2hpbGQpO1xuICAgIGlmIChlbnRyeS5yZWdpb24gIT09IHJlZ2lvbiB8fCBkYXRhc2V0LmxldmVsICE9PSBsZXZlbCB8fCB0ZXh0LnRleHRDb250ZW50ICE9PSBtZXNzYWdlKSBjb250aW51ZTtcbiAgICBpZiAoIWFnYWluID09PSAhIWVudHJ5LmFnYWluc1swXSkgY29udGludWU7XG4gICAgLy8gQSBwb2xsIHRoYXQgZmFpbHMgYWdhaW4gYW5kIGFnYWluIGlzIHJlYWQgb3V0IG9uY2UuIE9mIGFuIG9mZmVyIHRvIHJlbG9hZCBJbmZpbml0eSBpcyBsZWZ0LlxuICAgIHRleHQuZGF0YXNldC5jb3VudCA9IE51bWJlcih0ZXh0LmRhdGFzZXQuY291bnQgPz8gMSkgKyAxO1xuICAgIGVudHJ5LmxlZnQgPSBNYXRoLm1heChlbnRyeS5sZWZ0LCBkdXJhdGlvbik7XG4gICAgaWYgKGFnYWluKSBlbnRyeS5hZ2FpbnMucHVzaChhZ2Fpbik7XG4gICAgcmV0dXJuO1xuICB9XG4gIC8vIEFuIG9mZmVyIHN0YXlzIHVudGlsIHRoZSB2aXNpdG9yIGhhcyBkZWNpZGVkLlxuICBjb25zdCBhZ2FpbnMgPSBhZ2FpbiA/IFthZ2Fpbl0gOiBbXTtcbiAgY29uc3Qgb2ZmZXJzID0gY2FuUmVsb2FkIHx8ICEhYWdhaW47XG4gIHRvYXN0cy5zZXQobWFrZShtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIG9mZmVycywgYWdhaW5zKSwgeyByZWdpb24sIGFnYWlucywgbGVmdDogb2ZmZXJzID8gSW5maW5pdHkgOiBkdXJhdGlvbiB9KTtcbiAgc2hvd05leHQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnksIG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY2FuUmVsb2FkPzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoZXZlbnQsIG1lc3NhZ2UsIGxldmVsLCBjYW5SZWxvYWQpID0+IHtcbiAgY29uc3QgeyBkZXRhaWwsIHRhcmdldCB9ID0gZXZlbnQ7XG4gIGlmIChtZXNzYWdlID09IG51bGwpIHJldHVybjsgLy8gYSBzY3JpcHQncyBldmVudCwgd2l0aG91dCB0aGUgZGV0YWlsIG9mIG91cnNcbiAgLy8gSWYgdGhlIHJvb3QgaGFzIGdvbmUsIGFub3RoZXIgb2YgaXRzIGNsYXNzIGtub3dzLlxuICBjb25zdCBuYW1lID0gQ1NTLmVzY2FwZShgJHtkZXRhaWwuY29tcG9uZW50fWApO1xuICBjb25zdCByb290ID0gdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvVG9hc3QgPyB0YXJnZXQgOiBmaXJzdChgW2RhdGEtbml0cm8tY29tcG9uZW50PVwiJHtuYW1lfVwiXVtkYXRhLW5pdHJvLXRvYXN0XWApO1xuICBjb25zdCBjb25maWcgPSB7IC4uLmRlZmF1bHRzLCAuLi5KU09OLnBhcnNlKHJvb3Q/LmRhdGFzZXQubml0cm9Ub2FzdCA/PyAne30nKSB9O1xuICAvLyBObyBlbGVtZW50IG9mIHRoYXQgaWQsIHN1Y2ggYXMgYSBkaWFsb2csIHdoaWNoIGhhcyBhIHNob3coKSBhcyB3ZWxsLlxuICBjb25zdCBhZGFwdGVyID0gT2JqZWN0Lmhhc093bih3aW5kb3csICdOaXRyb1RvYXN0QWRhcHRlcicpICYmIHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlcjtcbiAgY29uc3Qgam9iID0gdW5zZW50LmdldChldmVudCk7XG4gIGNvbnN0IGFnYWluID0gam9iICYmICgoKSA9PiBlbnF1ZXVlKGpvYikpO1xuICBpZiAoYWRhcHRlciAmJiB0eXBlb2YgYWRhcHRlci5zaG93ID09PSAnZnVuY3Rpb24nKSBhZGFwdGVyLnNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgYWdhaW4pO1xuICBlbHNlIHNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgY2FuUmVsb2FkLCBhZ2Fpbik7XG59O1xuXG4vKiogSGF2ZSBzY3JlZW4gcmVhZGVycyBzcGVhayBhIHRleHQgdGhhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9ICh0ZXh0KSA9PiB7XG4gIHNldHRsZSgpO1xuICBjb25zdCBwYXJhZ3JhcGggPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdwJyk7XG4gIHBhcmFncmFwaC50ZXh0Q29udGVudCA9IHRleHQ7XG4gIGxpc3QubGFzdEVsZW1lbnRDaGlsZD8ucmVwbGFjZUNoaWxkcmVuKHBhcmFncmFwaCk7IC8vIGFuIGVxdWFsIHRleHQgaXMgc3Bva2VuIGFzIHdlbGxcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFRvYXN0cyA9ICgpID0+IHtcbiAgYnVpbGQoKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOm1lc3NhZ2UnLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy50ZXh0LCBldmVudC5kZXRhaWw/LmxldmVsID8/ICdpbmZvJyk7XG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86ZXJyb3InLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy5lcnJvciwgJ2Vycm9yJywgUkVMT0FEX1NUQVRVU0VTLmluY2x1ZGVzKGV2ZW50LmRldGFpbD8uc3RhdHVzKSk7XG4gIH0pO1xuICBsaXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2ZvY3VzaW4nLCAoeyByZWxhdGVkVGFyZ2V0IH0pID0+IHtcbiAgICBpZiAoIWxpc3QuY29udGFpbnMoLyoqIEB0eXBlIHtOb2RlfSAqLyAocmVsYXRlZFRhcmdldCkpKSBmb2N1c2VkQmVmb3JlID0gcmVsYXRlZFRhcmdldDtcbiAgfSk7XG4gIG9uKCdmb2N1c2luJywgbWFrZVdheSk7XG4gIG9uKCdjbG9zZScsIHNldHRsZSk7IC8vIG9mIGEgZGlhbG9nXG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKHNldHRsZSkub2JzZXJ2ZShkb2N1bWVudC5ib2R5LCB7IGNoaWxkTGlzdDogdHJ1ZSB9KTtcbiAgc2V0dGxlKCk7XG4gIHdpbmRvdy5uaXRyb1RvYXN0cyA9IHsgc2hvdywgc2F5IH07XG59O1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIGJyb3dzZXIgb3IgYSBzY3JpcHQgb3duczogd2hldGhlciBkaWFsb2dzLCBkZXRhaWxzIGFuZCBwb3BvdmVycyBhcmUgb3BlbiwgaG93XG4gKiBmYXIgZWxlbWVudHMgYXJlIHNjcm9sbGVkLCBhbmQgYWxsIHRoYXQgc3RhbmRzIGluIGFuIGVsZW1lbnQgd2l0aCB7JSBuaXRyb19rZWVwICV9LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWtlZXAsIHdob3NlIHZhbHVlIG5vIG90aGVyIGVsZW1lbnQgaGFzOyBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLXNsb3QsIC1vd25lcjsgcm9sZT1cInN0YXR1c1wiLlxuICpcbiAqIGBvcGVuYCBpcyB0aGUgc2VydmVyJ3Mgd29yZCwgdG9vLiBJdCBpcyBmb2xsb3dlZCB3aGVuIGl0IGRpZmZlcnMgZnJvbSBpdHMgbGFzdCBvbmU7IHVudGlsIHRoZW4gd2hhdFxuICogdGhlIHZpc2l0b3Igb3IgYSBzY3JpcHQgaGFzIGRvbmUgc2luY2Ugc3RheXMuIE9sZCBhbmQgbmV3IGVsZW1lbnRzIGFyZSB0b2xkIGJ5IHRoZWlyIGlkcywgZWxzZSBieSB3aGF0XG4gKiBzdGFuZHMgYXJvdW5kIHRoZW0sIGVsc2UgYnkgdGhlaXIgbnVtYmVyOyB3aGVyZSB0aGUgbnVtYmVycyBkaWZmZXIsIG5vYm9keSBrbm93cy4gV2hhdCBwZW9wbGUgd3JvdGUgaXNcbiAqIG5ldmVyIHRha2VuIGZvciBvdXJzOiB3aGF0IHdhcyBvcGVuZWQgaW4gdGhlcmUgc3RheXMgb3BlbiwgYW5kIGl0cyBuYW1lcyBrZWVwIG5vdGhpbmcuXG4gKi9cbmltcG9ydCB7IGFsbCwgZmluZCwgaXNUcnVzdGVkLCBvbiwgcGFydHNPZiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHNheSB9IGZyb20gJy4vdG9hc3RzLmpzJztcblxuY29uc3QgS0VFUCA9ICdkYXRhLW5pdHJvLWtlZXAnO1xuY29uc3QgUEFJUiA9ICdkYXRhLW5pdHJvLXBhaXInOyAvLyBvbiBlbGVtZW50cyBmb3IgYXMgbG9uZyBhcyBuZXcgb25lcyBhcmUgb24gdGhlaXIgd2F5IHRvIHRoZSBwYWdlXG5jb25zdCBPUEVOUyA9ICdkaWFsb2csZGV0YWlscyxbcG9wb3Zlcl0nO1xuLyoqIEB0eXBlIHtXZWFrTWFwPE5vZGUsIGJvb2xlYW4+fSAqL1xuY29uc3Qgc2FpZCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IGVsZW1lbnRzIHdob3NlIGBvcGVuYCBoYXMgY2hhbmdlZCBzaW5jZTogd2hhdCB0aGUgc2VydmVyIHNhaWRcbi8qKiBAdHlwZSB7U2V0PGFueT59ICovXG5jb25zdCBzY3JvbGxlZCA9IG5ldyBTZXQoKTtcblxuLyoqIEB0eXBlIHsocmVjb3JkczogTXV0YXRpb25SZWNvcmRbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAocmVjb3JkcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgdGFyZ2V0LCBvbGRWYWx1ZSB9IG9mIHJlY29yZHMpIGlmICghc2FpZC5oYXModGFyZ2V0KSkgc2FpZC5zZXQodGFyZ2V0LCBvbGRWYWx1ZSAhPSBudWxsKTtcbn07XG5jb25zdCBvYnNlcnZlciA9IG5ldyBNdXRhdGlvbk9ic2VydmVyKG5vdGUpO1xuXG4vKiogV2hldGhlciB0aGUgZWxlbWVudCBpcyB3cml0dGVuIGJ5IHRoZSBjb21wb25lbnQgb2YgdGhpcyBpZCwgYW5kIG5vdCBieSBvbmUgaW5zaWRlIG9yIGFyb3VuZCBpdC5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBpZDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNPZiA9IChlbGVtZW50LCBpZCkgPT4ge1xuICBsZXQgcGxhY2UgPSBlbGVtZW50OyAvLyB3aGF0IHBlb3BsZSB3cm90ZSBiZWxvbmdzIHRvIHdoZXJlIGl0IHN0YW5kc1xuICB3aGlsZSAocGxhY2UgJiYgIWlzVHJ1c3RlZChwbGFjZSkpIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgY29uc3QgaG9sZGVyID0gcGxhY2U/LmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgY29uc3QgeyBuaXRyb093bmVyLCBuaXRyb1Nsb3QgfSA9IGhvbGRlcj8uZGF0YXNldCA/PyB7fTtcbiAgcmV0dXJuIChuaXRyb1Nsb3QgPyBuaXRyb093bmVyIDogaG9sZGVyPy5pZCkgPT09IGlkICYmICFob2xkZXIuY29udGFpbnMocGxhY2UuY2xvc2VzdChgWyR7S0VFUH1dYCkpO1xufTtcblxuLyoqIEB0eXBlIHsoKGVsZW1lbnQ6IGFueSkgPT4gdW5rbm93bilbXX0gKi9cbmNvbnN0IEtFWVMgPSBbXG4gIChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoT1BFTlMpICYmIGVsZW1lbnQucGFyZW50RWxlbWVudD8udGV4dENvbnRlbnQsIC8vIGEgcm93J3MsIG1vc3RseVxuICAoZWxlbWVudCkgPT4gW2VsZW1lbnQuY2xhc3NOYW1lLCBlbGVtZW50Lm1hdGNoZXMoJ2RldGFpbHMnKSAmJiBlbGVtZW50LmZpcnN0RWxlbWVudENoaWxkPy50ZXh0Q29udGVudF0sXG4gICgpID0+ICcnLFxuXTtcblxuLyoqIEB0eXBlIHsob2xkczogYW55W10sIG5ld3M6IGFueVtdKSA9PiBNYXA8YW55LCBhbnk+fSAqL1xuY29uc3QgcGFpciA9IChvbGRzLCBuZXdzKSA9PiB7XG4gIGNvbnN0IHBhaXJzID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IGtleU9mIG9mIEtFWVMpIHtcbiAgICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueVtdW10+fSAqL1xuICAgIGNvbnN0IGdyb3VwcyA9IHt9O1xuICAgIFtvbGRzLCBuZXdzXS5mb3JFYWNoKChlbGVtZW50cywgc2lkZSkgPT4ge1xuICAgICAgZm9yIChjb25zdCBlbGVtZW50IG9mIGVsZW1lbnRzKSB7XG4gICAgICAgIGlmIChwYWlycy5oYXMoZWxlbWVudCkpIGNvbnRpbnVlO1xuICAgICAgICBjb25zdCBvd24gPSBlbGVtZW50LmlkIHx8IFtlbGVtZW50LmxvY2FsTmFtZSwgZWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBrZXlPZihlbGVtZW50KV07XG4gICAgICAgIChncm91cHNbW2lzVHJ1c3RlZChlbGVtZW50KSwgb3duXS5qb2luKCldID8/PSBbW10sIFtdXSlbc2lkZV0ucHVzaChlbGVtZW50KTtcbiAgICAgIH1cbiAgICB9KTtcbiAgICBmb3IgKGNvbnN0IFtzb21lLCBvdGhlcnNdIG9mIE9iamVjdC52YWx1ZXMoZ3JvdXBzKSkge1xuICAgICAgaWYgKHNvbWUubGVuZ3RoICE9PSBvdGhlcnMubGVuZ3RoKSBjb250aW51ZTtcbiAgICAgIHNvbWUuZm9yRWFjaCgob2xkLCBhdCkgPT4gcGFpcnMuc2V0KG9sZCwgb3RoZXJzW2F0XSkuc2V0KG90aGVyc1thdF0sIG9sZCkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcGFpcnM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IE93blN0YXRlfSAqL1xuY29uc3Qgc3RhdGVPZiA9IChlbGVtZW50KSA9PiAoe1xuICBpc09wZW46IGVsZW1lbnQub3BlbixcbiAgaXNNb2RhbDogZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSxcbiAgaXNTaG93bjogZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJyksXG4gIHBsYWNlOiBzY3JvbGxlZC5oYXMoZWxlbWVudCkgJiYgeyB0b3A6IGVsZW1lbnQuc2Nyb2xsVG9wLCBsZWZ0OiBlbGVtZW50LnNjcm9sbExlZnQsIGJlaGF2aW9yOiAnaW5zdGFudCcgfSxcbn0pO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHN0YXRlOiBPd25TdGF0ZSkgPT4gdm9pZH0gKi9cbmNvbnN0IG9wZW4gPSAoZWxlbWVudCwgeyBpc09wZW4sIGlzTW9kYWwsIGlzU2hvd24sIHNheXMgfSkgPT4ge1xuICBpZiAoZWxlbWVudC5tYXRjaGVzKCdkaWFsb2cnKSkge1xuICAgIGNvbnN0IGlzUmlnaHQgPSAhZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSA9PT0gIShpc09wZW4gJiYgaXNNb2RhbCk7XG4gICAgaWYgKCFpc1JpZ2h0ICYmIGlzTW9kYWwgJiYgaXNPcGVuKSB7XG4gICAgICBlbGVtZW50Lm9wZW4gPSBmYWxzZTsgLy8gaXQgd291bGQgcmVmdXNlXG4gICAgICBlbGVtZW50LnNob3dNb2RhbCgpO1xuICAgIH0gZWxzZSBpZiAoIWlzUmlnaHQpIHsgLy8gd2l0aG91dCBgb3BlbmAgaXQgd291bGQgYmUgaW52aXNpYmxlLCBhbmQgdGhlIHBhZ2UgZnJvemVuXG4gICAgICBlbGVtZW50Lm9wZW4gPSB0cnVlO1xuICAgICAgZWxlbWVudC5jbG9zZSgpO1xuICAgICAgZWxlbWVudC5vcGVuID0gaXNPcGVuO1xuICAgIH1cbiAgfVxuICBpZiAoZWxlbWVudC5wb3BvdmVyICE9IG51bGwgJiYgZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJykgIT09ICEhaXNTaG93bikgZWxlbWVudC50b2dnbGVQb3BvdmVyKCk7XG4gIGlmIChzYXlzICE9IG51bGwpIHNhaWQuc2V0KGVsZW1lbnQsIHNheXMpO1xufTtcblxuLyoqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB7IGFsbE5ldzogKHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueVtdLCBodG1sOiAoKSA9PiBzdHJpbmcgfX0gKi9cbmNvbnN0IHBhcnNlID0gKHRleHQpID0+IHtcbiAgY29uc3QgdGVtcGxhdGUgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpO1xuICB0ZW1wbGF0ZS5pbm5lckhUTUwgPSB0ZXh0O1xuICBjb25zdCBwYXJ0cyA9IHBhcnRzT2YodGVtcGxhdGUpO1xuICBjb25zdCBhbGxOZXcgPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHNlbGVjdG9yKSA9PiBwYXJ0cy5mbGF0TWFwKChwYXJ0KSA9PiBbLi4ucGFydC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0pO1xuICByZXR1cm4ge1xuICAgIGFsbE5ldyxcbiAgICBodG1sOiAoKSA9PiB7XG4gICAgICAvLyBCcm93c2VycyByZWFkIGA8cHJlPmAgYW5kIGEgbGluZSBicmVhayBhcyBgPHByZT5gLCBhbmQgd3JpdGUgaXQgd2l0aG91dCBvbmUuXG4gICAgICBmb3IgKGNvbnN0IHsgZmlyc3RDaGlsZCB9IG9mIGFsbE5ldygncHJlLHRleHRhcmVhJykpIGlmIChmaXJzdENoaWxkPy5kYXRhPy5bMF0gPT09ICdcXG4nKSBmaXJzdENoaWxkLmRhdGEgPSBgXFxuJHtmaXJzdENoaWxkLmRhdGF9YDtcbiAgICAgIHJldHVybiB0ZW1wbGF0ZS5pbm5lckhUTUw7XG4gICAgfSxcbiAgfTtcbn07XG5cbi8qKiBodG14IGZpbmRzIGJ5IHRoZWlyIGlkcyB3aGF0IGlzIHRvIHN0YXksIGFuZCBvdGhlcnMgbWF5IGhhdmUgdGhlIHNhbWUuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgbmV3czogYW55W10sIG1hcms6IHN0cmluZykgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IHByZXNlcnZlID0gKHJvb3QsIG5ld3MsIG1hcmspID0+IHtcbiAgLyoqIEB0eXBlIHtbRWxlbWVudCwgc3RyaW5nIHwgbnVsbF1bXX0gKi9cbiAgY29uc3QgaWRzID0gW107XG4gIGZvciAoY29uc3QgZnJlc2ggb2YgbmV3cy5maWx0ZXIoaXNUcnVzdGVkKSkge1xuICAgIGNvbnN0IFtvbGRdID0gYWxsKGBbJHtLRUVQfT0ke0NTUy5lc2NhcGUoZnJlc2guZGF0YXNldC5uaXRyb0tlZXApfV1gLCByb290KTtcbiAgICBpZiAoIW9sZCkgY29udGludWU7XG4gICAgaWRzLnB1c2goW29sZCwgb2xkLmdldEF0dHJpYnV0ZSgnaWQnKV0pO1xuICAgIGZyZXNoLmlkID0gb2xkLmlkID0gYCR7bWFya30ke2lkcy5sZW5ndGh9YDtcbiAgICBmcmVzaC5zZXRBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJywgJycpO1xuICAgIGZyZXNoLnJlcGxhY2VDaGlsZHJlbigpOyAvLyBodG14IHdvdWxkIGxvb2sgZm9yIGNvbXBvbmVudHMgaW4gdGhlcmVcbiAgfVxuICByZXR1cm4gKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW29sZCwgaWRdIG9mIGlkcykgc2V0QXR0cmlidXRlKG9sZCwgJ2lkJywgaWQpO1xuICB9O1xufTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayB3aGF0IGNoYW5nZXMgaW4gdGhlbS4gV2hlcmUgYSBuZXcgb25lIGhhcyBjb21lIGluIGl0cyBwbGFjZSwgb3VycyBzcGVha3MuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IGxpc3RlbiA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3QgcmVnaW9ucyA9ICgpID0+IGFsbCgnW3JvbGU9c3RhdHVzXScsIGZpbmQoaWQpID8/IFtdKTtcbiAgY29uc3Qgb2xkcyA9IHJlZ2lvbnMoKS5tYXAoKHJlZ2lvbikgPT4gKHsgcmVnaW9uLCBiZWZvcmU6IHJlZ2lvbi50ZXh0Q29udGVudCB9KSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IHJlZ2lvbnMoKTtcbiAgICBpZiAobmV3cy5sZW5ndGggIT09IG9sZHMubGVuZ3RoKSByZXR1cm47XG4gICAgbmV3cy5mb3JFYWNoKCh7IHRleHRDb250ZW50IH0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHJlZ2lvbiwgYmVmb3JlIH0gPSBvbGRzW2F0XTtcbiAgICAgIGNvbnN0IGlzTmV3cyA9IHJlZ2lvbiAhPT0gbmV3c1thdF0gJiYgdGV4dENvbnRlbnQudHJpbSgpICYmIHRleHRDb250ZW50ICE9PSBiZWZvcmU7XG4gICAgICBpZiAoaXNOZXdzKSBzYXkodGV4dENvbnRlbnQudHJpbSgpLnJlcGxhY2UoL1xccysvZywgJyAnKSk7XG4gICAgfSk7XG4gIH07XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4geyB0ZXh0OiBzdHJpbmcsIHJlc3RvcmU6ICgpID0+IHZvaWQgfX0gKi9cbmV4cG9ydCBjb25zdCBrZWVwT3duID0gKHJvb3QsIHRleHQpID0+IHtcbiAgY29uc3Qgc3BlYWsgPSBsaXN0ZW4ocm9vdCk7XG4gIG5vdGUob2JzZXJ2ZXIudGFrZVJlY29yZHMoKSk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBzY3JvbGxlZCkgaWYgKCFlbGVtZW50LmlzQ29ubmVjdGVkKSBzY3JvbGxlZC5kZWxldGUoZWxlbWVudCk7XG4gIGNvbnN0IG1vdmVkID0gWy4uLnNjcm9sbGVkXS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3QuY29udGFpbnMoZWxlbWVudCkpO1xuICBpZiAoIW1vdmVkLmxlbmd0aCAmJiAhcm9vdC5tYXRjaGVzKE9QRU5TKSAmJiAhcm9vdC5xdWVyeVNlbGVjdG9yKGAke09QRU5TfSxbJHtLRUVQfV1gKSkgcmV0dXJuIHsgdGV4dCwgcmVzdG9yZTogc3BlYWsgfTtcblxuICBjb25zdCB7IGFsbE5ldywgaHRtbCB9ID0gcGFyc2UodGV4dCk7XG4gIGNvbnN0IG1hcmsgPSBgbml0cm8ke01hdGgucmFuZG9tKCl9LWAucmVwbGFjZSgnLicsICctJyk7IC8vIG5vYm9keSBoYXMgd3JpdHRlbiB0aGF0XG4gIGNvbnN0IGdpdmVCYWNrID0gcHJlc2VydmUocm9vdCwgYWxsTmV3KGBbJHtLRUVQfV1gKSwgbWFyayk7XG4gIGNvbnN0IHNlbGVjdG9yID0gW09QRU5TLCAuLi5tb3ZlZC5tYXAoKHsgaWQsIGxvY2FsTmFtZSB9KSA9PiAoaWQgPyBgIyR7Q1NTLmVzY2FwZShpZCl9YCA6IGxvY2FsTmFtZSkpXS5qb2luKCk7XG4gIGNvbnN0IGlzT3duID0gKC8qKiBAdHlwZSB7RWxlbWVudH0gKi8gZWxlbWVudCkgPT4gaXNPZihlbGVtZW50LCByb290LmlkKTtcbiAgY29uc3Qgb2xkcyA9IFtyb290LCAuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoKGVsZW1lbnQpID0+IGVsZW1lbnQubWF0Y2hlcyhzZWxlY3RvcikpO1xuICBjb25zdCBuZXdzID0gYWxsTmV3KHNlbGVjdG9yKS5maWx0ZXIoaXNPd24pO1xuICBjb25zdCBwYWlycyA9IHBhaXIob2xkcy5maWx0ZXIoaXNPd24pLCBuZXdzKTtcbiAgLyoqIEB0eXBlIHtbYW55LCBPd25TdGF0ZV1bXX0gKi9cbiAgY29uc3Qgc3RhdGVzID0gb2xkcy5maWx0ZXIoKG9sZCkgPT4gIWlzT3duKG9sZCkpLm1hcCgob2xkKSA9PiBbb2xkLCBzdGF0ZU9mKG9sZCldKTsgLy8gdGhleSBzdGF5IHRoZW1zZWx2ZXNcbiAgbmV3cy5mb3JFYWNoKChmcmVzaCwgYXQpID0+IHtcbiAgICBjb25zdCBvbGQgPSBwYWlycy5nZXQoZnJlc2gpO1xuICAgIGlmICghZnJlc2gubWF0Y2hlcyhPUEVOUykgJiYgIXNjcm9sbGVkLmhhcyhvbGQpKSByZXR1cm47XG4gICAgY29uc3Qgc3RhdGUgPSBvbGQgPyBzdGF0ZU9mKG9sZCkgOiB7fTtcbiAgICBpZiAoZnJlc2gubWF0Y2hlcygnZGlhbG9nLGRldGFpbHMnKSkge1xuICAgICAgY29uc3Qgc2F5cyA9IChzdGF0ZS5zYXlzID0gZnJlc2guaGFzQXR0cmlidXRlKCdvcGVuJykpO1xuICAgICAgLy8gVGhlIHNlcnZlciBjYW4ndCBzYXkgbW9kYWwsIHNvIHdob2V2ZXIgZGlkIHdhcyBxdWlja2VyIHRoYW4gdGhpcyBzY3JpcHQuXG4gICAgICBpZiAoIW9sZCB8fCBzYXlzICE9PSAoc2FpZC5nZXQob2xkKSA/PyAob2xkLm9wZW4gJiYgIXN0YXRlLmlzTW9kYWwpKSkgc3RhdGUuaXNPcGVuID0gc2F5cztcbiAgICAgIGZyZXNoLnRvZ2dsZUF0dHJpYnV0ZSgnb3BlbicsIHN0YXRlLmlzT3Blbik7XG4gICAgfVxuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBbZnJlc2gsIG9sZF0pIGVsZW1lbnQ/LnNldEF0dHJpYnV0ZShQQUlSLCBtYXJrICsgYXQpOyAvLyBlcXVhbCwgb3IgaHRteCA0IHdvdWxkIG5vdCBzZWUgaXRcbiAgICBzdGF0ZXMucHVzaChbbWFyayArIGF0LCBzdGF0ZV0pO1xuICB9KTtcblxuICByZXR1cm4ge1xuICAgIHRleHQ6IGh0bWwoKSxcbiAgICByZXN0b3JlOiAoKSA9PiB7XG4gICAgICBnaXZlQmFjaygpO1xuICAgICAgY29uc3QgbWFya2VkID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoYFske1BBSVJ9Xj0ke21hcmt9XWApXTtcbiAgICAgIGNvbnN0IG5ld3MgPSBuZXcgTWFwKG1hcmtlZC5tYXAoKGVsZW1lbnQpID0+IFtlbGVtZW50LmdldEF0dHJpYnV0ZShQQUlSKSwgZWxlbWVudF0pKTtcbiAgICAgIGNvbnN0IGZvdW5kID0gc3RhdGVzLm1hcCgoW29uZSwgc3RhdGVdKSA9PiAoeyBlbGVtZW50OiBuZXdzLmdldChvbmUpID8/IG9uZSwgc3RhdGUgfSkpLmZpbHRlcigoeyBlbGVtZW50IH0pID0+IGVsZW1lbnQuaXNDb25uZWN0ZWQpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQgfSBvZiBmb3VuZCkgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoUEFJUik7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCwgc3RhdGUgfSBvZiBmb3VuZCkgb3BlbihlbGVtZW50LCBzdGF0ZSk7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCwgc3RhdGU6IHsgcGxhY2UgfSB9IG9mIGZvdW5kKSB7XG4gICAgICAgIGlmICghcGxhY2UpIGNvbnRpbnVlO1xuICAgICAgICBlbGVtZW50LnNjcm9sbFRvKHBsYWNlKTtcbiAgICAgICAgc2Nyb2xsZWQuYWRkKGVsZW1lbnQpO1xuICAgICAgfVxuICAgICAgb2JzZXJ2ZXIudGFrZVJlY29yZHMoKTtcbiAgICAgIHNwZWFrKCk7XG4gICAgfSxcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydE93biA9ICgpID0+IHtcbiAgb2JzZXJ2ZXIub2JzZXJ2ZShkb2N1bWVudCwgeyBzdWJ0cmVlOiB0cnVlLCBhdHRyaWJ1dGVGaWx0ZXI6IFsnb3BlbiddLCBhdHRyaWJ1dGVPbGRWYWx1ZTogdHJ1ZSB9KTtcbiAgb24oJ3Njcm9sbCcsICh7IHRhcmdldCB9KSA9PiBzY3JvbGxlZC5hZGQodGFyZ2V0KSk7XG59O1xuIiwgIi8qIExldHMgYW5zd2VycyB3YWl0IHdoaWxlIHRoZSB2aXNpdG9yIHByZXNzZXMgc29tZXRoaW5nOiB3aGVyZSBvbmUgcmVwbGFjZWQgaXQgYmVmb3JlIGl0IGlzIHJlbGVhc2VkLCB0aGVcbiAqIGNsaWNrIHdvdWxkIGJlIGxvc3QsIGFuZCB3aGF0IGlzIGRyYWdnZWQgd291bGQgYmUgZHJvcHBlZDsgYW5kIHdoaWxlIHRoZSBtZW51IG9mIGEgc2VsZWN0IGlzIG9wZW4sIHdoaWNoIHdvdWxkIGJlXG4gKiBjbG9zZWQuIE5vdCBldmVyeSBicm93c2VyIGtub3dzIHRoYXQgb2YgaXRzIG1lbnVzLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgVEFQX01TID0gMzUwOyAvLyBhIGJyb3dzZXIgdGhhdCB3YWl0cyBmb3IgYSBzZWNvbmQgdGFwIGNsaWNrcyBhcyBsYXRlIGFzIHRoYXRcbmNvbnN0IE9QRU4gPSBDU1Muc3VwcG9ydHMoJ3NlbGVjdG9yKDpvcGVuKScpID8gJ3NlbGVjdDpvcGVuJyA6ICduZXZlcic7XG4vKiogQHR5cGUge1Byb21pc2U8dm9pZD4gfCBudWxsfSAqL1xubGV0IHByZXNzZWQgPSBudWxsO1xuLyoqIEB0eXBlIHsoKSA9PiB2b2lkfSAqL1xubGV0IHJlbGVhc2U7XG4vKiogQHR5cGUge1JldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+fSAqL1xubGV0IGVuZDtcblxuY29uc3QgcHJlc3MgPSAoKSA9PiB7XG4gIGNsZWFyVGltZW91dChlbmQpO1xuICBwcmVzc2VkID8/PSBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgIHJlbGVhc2UgPSAoKSA9PiB7XG4gICAgICBpZiAoZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcmV0dXJuIGxldEdvKFRBUF9NUyk7IC8vIG5vIGV2ZW50IHNheXMgdGhhdCBpdCBpcyBjbG9zZWRcbiAgICAgIHByZXNzZWQgPSBudWxsO1xuICAgICAgcmVzb2x2ZSgpO1xuICAgIH07XG4gIH0pO1xufTtcblxuLyoqIEB0eXBlIHsoZGVsYXk/OiBudW1iZXIpID0+IHZvaWR9ICovXG5jb25zdCBsZXRHbyA9IChkZWxheSA9IDApID0+IHsgLy8gYWZ0ZXIgdGhlIGNsaWNrLCB3aGljaCB0aGUgYnJvd3NlciBoYXMgbm90IHNlbnQgeWV0XG4gIGlmICghcHJlc3NlZCkgcmV0dXJuO1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgZW5kID0gc2V0VGltZW91dChyZWxlYXNlLCBkZWxheSk7XG59O1xuXG4vKiogUmVzb2x2ZXMgb25jZSB0aGUgdmlzaXRvciBoYXMgcmVsZWFzZWQgd2hhdCBpcyBwcmVzc2VkLCBhbmQgaGFzIGNsaWNrZWQsIG9yIGhhcyBjbG9zZWQgdGhlIG1lbnU7IG51bGw6IG5vdGhpbmcgaXMuICovXG5leHBvcnQgY29uc3QgcmVsZWFzZWQgPSAoKSA9PiB7XG4gIGlmICghcHJlc3NlZCAmJiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yKE9QRU4pKSBwcmVzcygpLCBsZXRHbygpOyAvLyBvcGVuZWQgYnkgYSBrZXlcbiAgcmV0dXJuIHByZXNzZWQ7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQcmVzcyA9ICgpID0+IHtcbiAgb24oJ3BvaW50ZXJkb3duJywgKHsgYnV0dG9uIH0pID0+IGJ1dHRvbiB8fCBwcmVzcygpKTtcbiAgb24oJ2tleWRvd24nLCAoeyBrZXksIHRhcmdldCB9KSA9PiBrZXkgPT09ICcgJyAmJiAhdGFyZ2V0Lm1hdGNoZXM/LihUWVBFRCkgJiYgcHJlc3MoKSk7XG4gIG9uKCdwb2ludGVydXAnLCAoeyBwb2ludGVyVHlwZSB9KSA9PiBsZXRHbyhwb2ludGVyVHlwZSA9PT0gJ3RvdWNoJyA/IFRBUF9NUyA6IDApKTtcbiAgb24oJ2tleXVwJywgKHsga2V5IH0pID0+IGtleSA9PT0gJyAnICYmIGxldEdvKCkpO1xuICBvbignY2xpY2sgcG9pbnRlcmNhbmNlbCBjb250ZXh0bWVudSBkcmFnZW5kJywgKCkgPT4gbGV0R28oKSk7XG4gIC8vIE5vdCBldmVyeSBicm93c2VyIHNheXMgdGhhdCB0aGUgYnV0dG9uIHdhcyByZWxlYXNlZDogb3V0c2lkZSBvZiB0aGUgd2luZG93LCBvciBvdmVyIGFuIG9wZW4gbWVudS5cbiAgb24oJ2NoYW5nZScsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQubG9jYWxOYW1lID09PSAnc2VsZWN0JyAmJiBsZXRHbygpKTtcbiAgb24oJ3BvaW50ZXJtb3ZlJywgKHsgYnV0dG9ucyB9KSA9PiBidXR0b25zIHx8IGxldEdvKCkpO1xuICBvbignYmx1cicsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQgPT09IHdpbmRvdyAmJiBsZXRHbygpKTtcbn07XG4iLCAiLyogQXNrcyBiZWZvcmUgdGhlIHBhZ2UgaXMgbGVmdCwgd2hpbGUgc29tZXRoaW5nIHRoYXQgd2FzIGFza2VkIGZvciBoYXMgbm90IGxlZnQgeWV0LCBvciBpcyBzZW50IGFnYWluLlxuICpcbiAqIEhlYXJzOiBiZWZvcmV1bmxvYWQsIG9ubHkgdGhlbi5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBpc1dhaXRpbmcgfSBmcm9tICcuL2xpbmVzLmpzJztcblxubGV0IGlzRnJlZSA9IGZhbHNlO1xuXG4vKiogQHR5cGUgeyhldmVudDogQmVmb3JlVW5sb2FkRXZlbnQpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQucmV0dXJuVmFsdWUgPSAnb2xkZXIgYnJvd3NlcnMnO1xufTtcblxuY29uc3QgbG9vayA9ICgpID0+ICghaXNGcmVlICYmIGlzV2FpdGluZygpID8gd2luZG93LmFkZEV2ZW50TGlzdGVuZXIgOiByZW1vdmVFdmVudExpc3RlbmVyKSgnYmVmb3JldW5sb2FkJywgYXNrKTtcblxuLyoqIEFzayBub3RoaW5nOiB0aGUgc2VydmVyIGxlYWRzIHRvIGFub3RoZXIgcGFnZS4gKi9cbmV4cG9ydCBjb25zdCBsZWF2ZUZyZWVseSA9ICgpID0+IHtcbiAgaXNGcmVlID0gdHJ1ZTtcbiAgbG9vaygpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0V2FpdGluZyA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKCkgPT4gdm9pZCAoaXNGcmVlID0gZmFsc2UpKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsncXVldWVkJywgJ2xlYXZpbmcnLCAnYWdhaW4nLCAnZG9uZSddKSBoZWFyKG5hbWUsICgpID0+IHF1ZXVlTWljcm90YXNrKGxvb2spKTsgLy8gdGhlIGxpbmUgaGFzIGl0LCBvciBub3Rcbn07XG4iLCAiLyogV2hhdCBjYW1lIGJhY2s6IEhUTUwgdG8gc3dhcCwgZXZlbnRzIHRvIGRlbGl2ZXIsIG9yIGEgcmVhc29uIHRvIGxlYXZlIHRoZSBwYWdlLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBrZWVwRW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlLCBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGtlZXBPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBhZGRyZXNzLCBzZXR0bGVkIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHJlbGVhc2VkIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBsZWF2ZUZyZWVseSB9IGZyb20gJy4vd2FpdGluZy5qcyc7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHRvOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2ZSA9IChpZCwgdG8pID0+IHtcbiAgZm9yIChjb25zdCBqb2Igb2YgbGluZU9mKGlkKS5zcGxpY2UoMSkpIGFubm91bmNlKCdkb25lJywgam9iKTsgLy8gdGhlaXIgc3RhdGUgaGFzIGdvbmVcbiAgbGVhdmVGcmVlbHkoKTtcbiAgdG8gPyBsb2NhdGlvbi5hc3NpZ24odG8pIDogbG9jYXRpb24ucmVsb2FkKCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYW5zd2VyOiBBbnN3ZXIsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWNjZXB0ID0gYXN5bmMgKGpvYiwgeyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHRleHQsIHVybCB9LCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgYm9hcmRlZCwgaWQsIHBhdGggfSA9IGpvYjtcbiAgam9iLnRvb2sgPSBwZXJmb3JtYW5jZS5ub3coKSAtIGJvYXJkZWQ7XG4gIGlmIChyZWRpcmVjdGVkKSB7IC8vIHRvIGEgbG9naW4gcGFnZSwgd2hpY2ggaXMgdG8gbGVhZCBiYWNrIGhlcmVcbiAgICBjb25zdCB0byA9IG5ldyBVUkwodXJsKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgdG8uc2VhcmNoUGFyYW1zKSB7XG4gICAgICBpZiAodmFsdWUuaW5jbHVkZXMocGF0aCkpIHRvLnNlYXJjaFBhcmFtcy5zZXQobmFtZSwgYWRkcmVzcygpKTtcbiAgICB9XG4gICAgaWYgKHRvLm9yaWdpbiAhPT0gbG9jYXRpb24ub3JpZ2luKSBqb2Iuc3RhdHVzID0gMDtcbiAgICBlbHNlIGxlYXZlKGlkLCB0byksIGpvYi5ldmVudHMgPSBbXTtcbiAgICByZXR1cm47XG4gIH1cbiAgdHJ5IHtcbiAgICBsZXQgeyBldmVudHMsIHBhcnRzLCByZXN1bHQgfSA9IEpTT04ucGFyc2UoaGVhZGVycy5nZXQoJ0hYLVRyaWdnZXInKSlbJ25pdHJvOmV2ZW50cyddO1xuICAgIGlmICghZXZlbnRzKSB7XG4gICAgICBjb25zdCBtYXRjaCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoLzxzY3JpcHQgW14+XSpkYXRhLW5pdHJvLWV2ZW50cz4oW148XSopPFxcL3NjcmlwdD4kLy5leGVjKHRleHQpKTtcbiAgICAgICh7IGV2ZW50cywgcGFydHMsIHJlc3VsdCB9ID0gSlNPTi5wYXJzZShtYXRjaFsxXSkpO1xuICAgICAgdGV4dCA9IHRleHQuc2xpY2UoMCwgbWF0Y2guaW5kZXgpO1xuICAgIH1cbiAgICBqb2IuZXZlbnRzID0gWy4uLmV2ZW50c107XG4gICAgam9iLnBhcnRzID0gcGFydHMgPz8gW1tpZCwgdGV4dC5sZW5ndGgsIGV2ZW50cy5sZW5ndGgsIFtdXV07XG4gICAgam9iLnJlc3VsdCA9IHJlc3VsdDtcbiAgfSBjYXRjaCB7IHJldHVybjsgfSAvLyBub3Qgb3Vyc1xuICBhd2FpdCByZWxlYXNlZCgpOyAvLyBlbHNlIHdoYXQgaXMgcHJlc3NlZCBnZXRzIG5vIGNsaWNrXG4gIGNvbnN0IHRvID0gaGVhZGVycy5nZXQoJ0hYLVJlZGlyZWN0Jyk7XG4gIGlmICh0byB8fCBoZWFkZXJzLmdldCgnSFgtUmVmcmVzaCcpKSBsZWF2ZShpZCwgdG8pO1xuICBlbHNlIGlmICh0ZXh0ICYmIChzdGF0dXMgPCAzMDAgfHwgc3RhdHVzID09PSA0MjIpKSBhd2FpdCByZXBsYWNlQWxsKGpvYiwgdGV4dCwgYWRhcHRlcik7XG59O1xuXG4vKiogU3dhcCBvbmUgYWZ0ZXIgdGhlIG90aGVyOiB0aGUgam9iJ3Mgb3duIEhUTUwsIGFuZCB0aGF0IG9mIGl0cyByaWRlcnMuIEFuIGFuc3dlciB0aGF0IHdhcyB0b28gbGFyZ2UgdG8gYmUga2VwdCBoYXNcbiAqIHRoZSBuZXcgdG9rZW5zIGFsb25lOyB0aGUgcGFnZSBhc2tzIGZvciB0aGUgSFRNTC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHRleHQ6IHN0cmluZywgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2VBbGwgPSBhc3luYyAoam9iLCB0ZXh0LCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IGtlcHQgPSAvXjxzY3JpcHQgW14+XSpkYXRhLW5pdHJvLXRva2Vucz4oLio/KTxcXC9zY3JpcHQ+Ly5leGVjKHRleHQpO1xuICBjb25zdCB0b2tlbnMgPSBrZXB0ICYmIEpTT04ucGFyc2Uoa2VwdFsxXSk7XG4gIGxldCBhdCA9IDA7XG4gIGZvciAoY29uc3QgW2lkLCBsZW5ndGhdIG9mIGpvYi5wYXJ0cyA/PyBbXSkge1xuICAgIGNvbnN0IHBhcnQgPSBqb2IucmlkZXJzLmdldChpZCkgPz8gam9iO1xuICAgIGNvbnN0IGh0bWwgPSBhZGFwdGVyLnJlYWQodGV4dC5zbGljZShhdCwgKGF0ICs9IGxlbmd0aCkpKTtcbiAgICBPYmplY3QuYXNzaWduKHBhcnQsIHsgcm9kZTogdHJ1ZSwgcmVxdWVzdDogam9iLnJlcXVlc3QgfSk7XG4gICAgaWYgKCFsZW5ndGgpIGNvbnRpbnVlOyAvLyBpdCBoYXMgcnVuIGFnYWluLCBhbmQgY29tZXMgbGF0ZXJcbiAgICBhd2FpdCByZWxlYXNlZCgpO1xuICAgIGNvbnN0IHJvb3QgPSBhd2FpdCBzZXR0bGVkKGlkKTtcbiAgICBwYXJ0LmlzU3RhbGUgPSB0b2tlbnMgfHwgcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuICE9PSBwYXJ0LnRva2VuOyAvLyBhbm90aGVyIHdhcyBzd2FwcGVkXG4gICAgaWYgKCFwYXJ0LmlzU3RhbGUpIGF3YWl0IHJlcGxhY2Uocm9vdCwgaHRtbCwgcGFydCwgYWRhcHRlcikuY2F0Y2goY29uc29sZS5lcnJvcik7XG4gICAgZWxzZSBpZiAodG9rZW5zPy5baWRdICYmIHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiA9PT0gcGFydC50b2tlbikgcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW4gPSB0b2tlbnNbaWRdO1xuICAgIC8vIEl0IHJvZGUgd2l0aCBhIGpvYiB0aGF0IHdhcyBnaXZlbiB1cCwgYW5kIHdlbnQgb24gYmVmb3JlIHRoYXQgd2FzIHNlbnQgYWdhaW4uXG4gICAgaWYgKHBhcnQgIT09IGpvYiAmJiBwYXJ0Lmhvc3QgIT09IGpvYiAmJiByb290KSBlbnF1ZXVlKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgaHRtbDogc3RyaW5nLCBqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2UgPSBhc3luYyAocm9vdCwgaHRtbCwgam9iLCB7IHN3YXAgfSkgPT4ge1xuICBjb25zdCByZXN0b3JlRW50cmllcyA9IGtlZXBFbnRyaWVzKHJvb3QsIGpvYik7XG4gIGxldCBvd24gPSB7IHRleHQ6IGh0bWwsIHJlc3RvcmUoKSB7fSB9O1xuICB0cnkge1xuICAgIG93biA9IGtlZXBPd24ocm9vdCwgaHRtbCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7IC8vIGFuIG9sZGVyIGJyb3dzZXI7IHRoZSBhbnN3ZXIgY29tZXMgZmlyc3RcbiAgICBjb25zb2xlLmVycm9yKGVycm9yKTtcbiAgfVxuICB0cnkge1xuICAgIGF3YWl0IHN3YXAocm9vdCwgb3duLnRleHQsIGpvYik7XG4gIH0gZmluYWxseSB7XG4gICAgb3duLnJlc3RvcmUoKTtcbiAgfVxuICByZXN0b3JlRW50cmllcygpO1xufTtcbiIsICIvKiBSaWRlcnM6IGlkbGUgY29tcG9uZW50cyB0aGF0IGFyZSBsaWtlbHkgdG8gaGVhciBzb21ldGhpbmcgb2YgYW4gYWN0aW9uLCBhbmQgdGhvc2UgdGhhdCBoYXZlIGhlYXJkIHNvbWV0aGluZywgdHJhdmVsXG4gKiB3aXRoIGl0cyByZXF1ZXN0LCBhbmQgdGhlIGFuc3dlciBoYXMgdGhlIG5ldyBIVE1MIG9mIGFsbC4gVGhlaXIgbGluZXMgYXJlIGhlbGQsIHdpdGhvdXQgYSB3b3JrZXIsIHVudGlsIGl0IGlzIGluLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWFsb25nIG9mIGl0cyBzY3JpcHQsIGhvdyBtYW55IGNoYXJhY3RlcnMgbWF5IHRyYXZlbCwgMDogbm9ib2R5IHJpZGVzOyBoeC10cmlnZ2VyLCBkYXRhLW5pdHJvLXRva2VuLFxuICogICAta2V5LCAtZW1pdHMsIC1maWx0ZXJzLCAtb24sIC1sYXp5LCAtYWxvbmUgb2YgYSByb290LlxuICogUG9zdHMgbml0cm8tYWxvbmc6IG9mIGVhY2ggcmlkZXIgW2NvbXBvbmVudCwgdG9rZW5dLCBvciBbY29tcG9uZW50LCB0b2tlbiwgaGVhcmQsIGNoYWluXSBpZiBpdCBoYXMgaGVhcmQgc29tZXRoaW5nLlxuICovXG5pbXBvcnQgeyBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaG9sZCwgbGluZU9mLCByZXN1bWUsIHdhaXRpbmcgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGZpbmQsIGhhc0ZpbGUsIGlzU2V0dGxlZCwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbmNvbnN0IFNMT1dfTVMgPSAxMDAwOyAvLyBzbyBsb25nIG5vYm9keSdzIGNsaWNrcyBhcmUgdG8gd2FpdCBmb3IgYW5vdGhlcidzIGFjdGlvblxuY29uc3QgUklERVMgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XTpub3QoW2RhdGEtbml0cm8tbGF6eV0sW2RhdGEtbml0cm8tYWxvbmVdKSc7XG5cbi8qKiBCeSBcImNvbXBvbmVudC5hY3Rpb25cIiBvciBcImNvbXBvbmVudDxldmVudFwiOiB3aGF0IGl0IGhhcyBzZW50IHNvIGZhciwgYW5kIHdoZXRoZXIgdGhhdCB3YXMgZm9yIGEga2V5IGVhY2ggdGltZS5cbiAqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBSZWNvcmQ8c3RyaW5nLCBib29sZWFuPj59ICovXG5jb25zdCBzZW5kcyA9IHt9O1xuLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBib29sZWFuPn0gKi9cbmNvbnN0IHNsb3cgPSB7fTtcblxuLyoqIEFzIGl0IGlzIHNlbnQuXG4gKiBAdHlwZSB7KHBhaXJzOiBhbnkpID0+IG51bWJlcn0gKi9cbmNvbnN0IHNpemVPZiA9IChwYWlycykgPT4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcyhwYWlycyl9YC5sZW5ndGg7XG5cbi8qKiBAdHlwZSB7KGRvaW5nOiBEb2luZykgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qga2V5c09mID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGhlYXJkIH0pID0+XG4gIGhlYXJkID8gaGVhcmQubWFwKChbbmFtZV0pID0+IGAke2NvbXBvbmVudH08JHtuYW1lfWApIDogW2Ake2NvbXBvbmVudH0uJHthY3Rpb259YF07XG5cbi8qKiBOb3RlIHdoYXQgd2FzIHNlbnQsIGFuZCB3aGV0aGVyIHRoYXQgdG9vayBsb25nLCBpZiBpdCB3YXMgbW9yZSB0aGFuIGEgcmlkZXIncyBydW4uXG4gKiBAdHlwZSB7KGRvaW5nOiBEb2luZywgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10sIHRvb2s/OiBudW1iZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbGVhcm4gPSAoZG9pbmcsIGV2ZW50cywgdG9vaykgPT4ge1xuICBmb3IgKGNvbnN0IGtleSBvZiBrZXlzT2YoZG9pbmcpKSB7XG4gICAgY29uc3QgbmFtZXMgPSAoc2VuZHNba2V5XSA/Pz0ge30pO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHsga2V5IH1dIG9mIGV2ZW50cykgbmFtZXNbbmFtZV0gPSAobmFtZXNbbmFtZV0gPz8gL15uaXRybzpyZWZyZXNoLS8udGVzdChuYW1lKSkgJiYga2V5ICE9IG51bGw7XG4gICAgaWYgKHRvb2spIHNsb3dba2V5XSA9IHRvb2sgPiBTTE9XX01TO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGRvaW5nOiBEb2luZykgPT4gW3N0cmluZywgdW5rbm93bl1bXX0gKi9cbmNvbnN0IGxpa2VseSA9ICh7IGRhdGFzZXQ6IHsgbml0cm9FbWl0cyB9IH0sIGRvaW5nKSA9PiBrZXlzT2YoZG9pbmcpLmZsYXRNYXAoKGtleSkgPT5cbiAgKHNlbmRzW2tleV0gPyBPYmplY3QuZW50cmllcyhzZW5kc1trZXldKSA6IG5pdHJvRW1pdHM/LnNwbGl0KCcgJykubWFwKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gW25hbWVdKSA/PyBbXSkpO1xuXG4vKiogVGhlIHJvb3RzIHRoYXQgbWF5IHJpZGUsIGJ5IHdoYXQgdGhleSBoZWFyLlxuICogQHR5cGUgeygpID0+IFJlY29yZDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IGhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55W10+fSAqL1xuICBjb25zdCBmb3VuZCA9IHt9O1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChSSURFUykpIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygcm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8ubWF0Y2goL25pdHJvOlxcUysvZykgPz8gW10pIChmb3VuZFtuYW1lXSA/Pz0gW10pLnB1c2gocm9vdCk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufTtcblxuLyoqIEhhdmUgYSBjb21wb25lbnQgcmlkZSwgaWYgaXQgbWF5IGFuZCB0aGVyZSBpcyByb29tLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgcm9vdDogYW55LCByaWRlcj86IEpvYikgPT4gYm9vbGVhbiB8IHZvaWR9ICovXG5jb25zdCB0YWtlID0gKGpvYiwgcm9vdCwgcmlkZXIgPSBuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbXSB9KSkgPT4ge1xuICBjb25zdCB7IGlkLCBkYXRhc2V0OiB7IG5pdHJvVG9rZW46IHRva2VuIH0gfSA9IHJvb3Q7XG4gIGNvbnN0IHsgcmlkZXJzIH0gPSBqb2I7XG4gIGNvbnN0IGVudHJ5ID0gSlNPTi5zdHJpbmdpZnkoW3JpZGVyLmNvbXBvbmVudCwgdG9rZW4sIC4uLihyaWRlci5oZWFyZD8uWzBdID8gW3JpZGVyLmhlYXJkLCByaWRlci5jaGFpbl0gOiBbXSldKTtcbiAgY29uc3Qgc2l6ZSA9IHNpemVPZih7IGVudHJ5IH0pO1xuICBpZiAocmlkZXJzLnNpemUgPj0gTElNSVQgfHwgc2l6ZSA+IGpvYi5yb29tIHx8IGZpbmQoaWQpICE9PSByb290IHx8ICFyb290Lm1hdGNoZXMoUklERVMpIHx8ICFpc1NldHRsZWQocm9vdCkpIHJldHVybjtcbiAgam9iLnJvb20gLT0gc2l6ZTtcbiAgcmlkZXJzLnNldChpZCwgT2JqZWN0LmFzc2lnbihyaWRlciwgeyBlbnRyeSwgaG9zdDogam9iLCBwb3N0ZWQ6IHRva2VuLCByb290LCB0b2tlbiB9KSk7XG4gIGhvbGQocmlkZXIpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBUYWtlIHRob3NlIHRoYXQgYXJlIGxpa2VseSB0byBoZWFyIHdoYXQgdGhlIGpvYiBhbmQgaXRzIHJpZGVycyBzZW5kLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZGVyczogW2FueSwgRG9pbmddW10pID0+IHZvaWR9ICovXG5jb25zdCBzcHJlYWQgPSAoam9iLCBzZW5kZXJzKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY2hhaW4sIGhlYXJkLCBpZCwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IGRldGFpbHMgPSBoZWFyZD8uZmxhdE1hcCgoWywgZGV0YWlsXSkgPT4gT2JqZWN0LnZhbHVlcyhkZXRhaWwgPz8ge30pKSA/PyBbXTtcbiAgY29uc3Qga2V5cyA9IFtyb290LmRhdGFzZXQubml0cm9LZXksIC4uLmJvZHkudmFsdWVzKCksIC4uLmRldGFpbHNdLm1hcChTdHJpbmcpO1xuICAvKiogQHR5cGUgeyhvdGhlcjogYW55LCBuYW1lOiBzdHJpbmcpID0+IHZvaWR9ICovXG4gIGNvbnN0IHJlYWNoID0gKG90aGVyLCBuYW1lKSA9PiB7XG4gICAgY29uc3QgaXNPdXQgPSByaWRlcnMuc2l6ZSA+PSBMSU1JVCB8fCBvdGhlci5pZCA9PT0gaWQgfHwgY2hhaW4uaW5jbHVkZXMob3RoZXIuaWQpIHx8IGxpbmVPZihvdGhlci5pZClbMF07XG4gICAgaWYgKCFyaWRlcnMuaGFzKG90aGVyLmlkKSAmJiAoaXNPdXQgfHwgIXRha2Uoam9iLCBvdGhlcikpKSByZXR1cm47XG4gICAgc2VuZGVycy5wdXNoKFtvdGhlciwgeyBjb21wb25lbnQ6IG90aGVyLmRhdGFzZXQubml0cm9Db21wb25lbnQsIGhlYXJkOiBbW25hbWVdXSB9XSk7XG4gIH07XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0KCk7XG4gIGxldCBpbmRleDtcbiAgZm9yIChjb25zdCBbc2VuZGVyLCBkb2luZ10gb2Ygc2VuZGVycykge1xuICAgIGNvbnN0IGNhbGxzID0gSlNPTi5wYXJzZShzZW5kZXIuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGlzS2V5ZWRdIG9mIGxpa2VseShzZW5kZXIsIGRvaW5nKSkge1xuICAgICAgY29uc3QgW3RvLCBjYWxsXSA9IGNhbGxzW25hbWVdID8/IFtdO1xuICAgICAgY29uc3QgcGFyZW50ID0gZmluZCh0byk7XG4gICAgICBpZiAocGFyZW50KSByZWFjaChwYXJlbnQsIGNhbGwpO1xuICAgICAgaWYgKHNlZW4uaGFzKG5hbWUgKyBpc0tleWVkKSkgY29udGludWU7XG4gICAgICBzZWVuLmFkZChuYW1lICsgaXNLZXllZCk7XG4gICAgICBpbmRleCA/Pz0gaGVhcmVycygpO1xuICAgICAgZm9yIChjb25zdCBvdGhlciBvZiBpbmRleFtuYW1lXSA/PyBbXSkge1xuICAgICAgICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IG90aGVyLmRhdGFzZXQ7XG4gICAgICAgIGNvbnN0IGlzRm9yS2V5ID0gaXNLZXllZCB8fCBuaXRyb0ZpbHRlcnM/LmluY2x1ZGVzKGBcIiR7bmFtZX1cImApO1xuICAgICAgICBpZiAoIWlzRm9yS2V5IHx8IGtleXMuaW5jbHVkZXMobml0cm9LZXkpKSByZWFjaChvdGhlciwgbmFtZSk7IC8vIGVsc2UgYSB0YWJsZSBwb3N0cyBhbGwgaXRzIHJvd3MgZm9yIG9uZVxuICAgICAgfVxuICAgIH1cbiAgfVxufTtcblxuLyoqIEhvbGQgdGhlIGxpbmVzIG9mIHRob3NlIHRoYXQgdHJhdmVsIHdpdGggYSBqb2Igd2hpY2ggaXMgc2VudCBhZ2FpbiBhZnRlciBpdCB3YXMgZ2l2ZW4gdXAsIHdoZXJlIG5vdGhpbmcgaGFzIGhhcHBlbmVkXG4gKiBzaW5jZTogd2hhdCB0aGV5IGhlYXIgaXMgaW4gdGhlaXIgbmV3IEhUTUwgYWxvbmUuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGJvYXJkQWdhaW4gPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKHJpZGVyLmlkKTtcbiAgICBpZiAocm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuICE9PSByaWRlci5wb3N0ZWQgfHwgbGluZU9mKHJpZGVyLmlkKVswXSkgY29udGludWU7XG4gICAgaG9sZChPYmplY3QuYXNzaWduKHJpZGVyLCB7IGhvc3Q6IGpvYiwgcm9vdCwgdG9rZW46IHJpZGVyLnBvc3RlZCB9KSk7XG4gIH1cbn07XG5cbi8qKiBDaG9vc2Ugd2hvIHRyYXZlbHMgd2l0aCBhIGpvYiB0aGF0IGxlYXZlcywgaG9sZCB0aGVpciBsaW5lcywgYW5kIHdyaXRlIHRoZW0gaW50byBpdHMgYm9keS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYm9hcmQgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IG1vc3QgPSBvcHRpb25zLm5pdHJvQWxvbmc7IC8vIGEgcXVhcnRlciBvZiB3aGF0IHRoZSBzZXJ2ZXIgYWNjZXB0cywgb3IgbGVzc1xuICBqb2Iucm9vbSA9IE1hdGgubWluKG1vc3QsIG1vc3QgKiA0IC0gc2l6ZU9mKGJvZHkpKTtcbiAgam9iLmJvYXJkZWQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgaWYgKCEoam9iLnJvb20gPiAwKSB8fCBoYXNGaWxlKGJvZHkpIHx8IHJvb3QuZGF0YXNldC5uaXRyb0xhenkgfHwga2V5c09mKGpvYikuc29tZSgoa2V5KSA9PiBzbG93W2tleV0pKSByZXR1cm47XG4gIC8qKiBAdHlwZSB7W2FueSwgRG9pbmddW119ICovXG4gIGNvbnN0IHNlbmRlcnMgPSBbW3Jvb3QsIGpvYl1dO1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIHdhaXRpbmcoKSkge1xuICAgIGlmICghcmlkZXIuaXNBbG9uZSAmJiB0YWtlKGpvYiwgcmlkZXIucm9vdCwgcmlkZXIpKSBzZW5kZXJzLnB1c2goW3JpZGVyLnJvb3QsIHJpZGVyXSk7XG4gIH1cbiAgc3ByZWFkKGpvYiwgc2VuZGVycyk7XG4gIGlmIChyaWRlcnMuc2l6ZSkgYm9keS5zZXQoJ25pdHJvLWFsb25nJywgYFske1suLi5yaWRlcnMudmFsdWVzKCldLm1hcCgoeyBlbnRyeSB9KSA9PiBlbnRyeSl9XWApO1xufTtcblxuLyoqIExldCB0aGUgcmlkZXJzJyBsaW5lcyBnbyBvbiwgaW4gdGhlIHRpY2sgaW4gd2hpY2ggdGhlIGFuc3dlciBpcyBpbjogYmVmb3JlIGl0cyBldmVudHMsIGFuZCBiZWZvcmUgdGhlIG5leHQgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWxlYXNlID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHtcbiAgICBpZiAocmlkZXIuaG9zdCAhPT0gam9iKSBjb250aW51ZTtcbiAgICBjb25zdCB7IGhlYXJkLCBpZCwgaXNTdGFsZSwgcm9kZSwgdG9rZW4gfSA9IHJpZGVyO1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICBjb25zdCBsaW5lID0gbGluZU9mKGlkKTtcbiAgICAvLyBXaGF0IHdhcyBsZWZ0IG91dCBieSBhIHNlcnZlciB0aGF0IGhhcyBydW4gdGhlIG90aGVycyBpcyB0byBzYXkgaXRzZWxmIHdoYXQgaXMgd3JvbmcuXG4gICAgaWYgKHJvZGUgfHwgIWhlYXJkWzBdKSBsaW5lLnNoaWZ0KCk7XG4gICAgZWxzZSByaWRlci5pc0Fsb25lID0gam9iLnBhcnRzICYmIGpvYi5zdGF0dXMgPT09IDIwMCAmJiByb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gPT09IHRva2VuO1xuICAgIHJpZGVyLmhvc3QgPSByaWRlci50b2tlbiA9IG51bGw7XG4gICAgaWYgKGlzU3RhbGUgJiYgcm9vdCAmJiAhbGluZVswXSkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gICAgcmVzdW1lKGlkKTtcbiAgfVxufTtcbiIsICIvKiBUaGUgcGFydHMgb2YgYW4gYW5zd2VyLCBvbmUgZm9yIGVhY2ggcnVuIG9mIGEgY29tcG9uZW50LCB0aGUgYXNrZXIncyBmaXJzdDogW2lkLCBsZW5ndGggb2YgaXRzIEhUTUwsIG51bWJlciBvZiBpdHNcbiAqIGV2ZW50cywgcGxhY2VzIG9mIHRoZSBldmVudHMgdGhhdCBpdCBoZWFyZF0uIFRoZXkgdGVsbCB3aGF0IGxlZCB0byBlYWNoIGV2ZW50LCBhcyBpZiBlYWNoIGNvbXBvbmVudCBoYWQgYXNrZWQgYWxvbmUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tb24gb2YgYSByb290LlxuICovXG5pbXBvcnQgeyBsZWFybiB9IGZyb20gJy4vcmlkZXJzLmpzJztcblxuLyoqIFNheSB3aGVyZSBlYWNoIGV2ZW50IGNvbWVzIGZyb20sIHdoYXQgbGVkIHRvIGl0IGFuZCB3aG8gaGFzIGhlYXJkIGl0IGFscmVhZHkuIExlYXJuIHdobyBzZW5kcyB3aGF0LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10pID0+IEFycml2YWxbXX0gKi9cbmV4cG9ydCBjb25zdCBhcnJpdmFsc09mID0gKGpvYiwgZXZlbnRzKSA9PiB7XG4gIGNvbnN0IHsgaWQsIHBhcnRzID0gW1tpZCwgMCwgZXZlbnRzLmxlbmd0aCwgW11dXSwgcmlkZXJzLCBzdGF0dXMsIHRvb2sgfSA9IGpvYjtcbiAgY29uc3QgaXNXZWxsID0gam9iLnBhcnRzICYmIHN0YXR1cyA9PT0gMjAwO1xuICAvKiogQHR5cGUge0Fycml2YWxbXX0gKi9cbiAgY29uc3QgYXJyaXZhbHMgPSBbXTtcbiAgZm9yIChjb25zdCBbZnJvbSwgLCBjb3VudCwgcGxhY2VzXSBvZiBwYXJ0cykge1xuICAgIGNvbnN0IHJ1biA9IHJpZGVycy5nZXQoZnJvbSk7XG4gICAgY29uc3QgeyBjb21wb25lbnQsIHJvb3QsIGhlYXJkOiBicm91Z2h0IH0gPSBydW4gPz8gam9iO1xuICAgIGNvbnN0IGhlYXJkID0gcGxhY2VzLm1hcCgocGxhY2UpID0+IGFycml2YWxzW3BsYWNlXSk7XG4gICAgZm9yIChjb25zdCB7IGhlYXJkQnkgfSBvZiBoZWFyZCkgaGVhcmRCeS5hZGQoZnJvbSk7XG4gICAgY29uc3QgbmFtZXMgPSBoZWFyZC5tYXAoKHsgY2FsbCwgbmFtZSwgdG8gfSkgPT4gW3RvID09PSBmcm9tID8gY2FsbCA6IG5hbWVdKTtcbiAgICBjb25zdCBvd24gPSBldmVudHMuc2xpY2UoYXJyaXZhbHMubGVuZ3RoLCBhcnJpdmFscy5sZW5ndGggKyBjb3VudCk7XG4gICAgaWYgKGlzV2VsbCkgbGVhcm4ocnVuID8geyBjb21wb25lbnQsIGhlYXJkOiBbLi4uYnJvdWdodCwgLi4ubmFtZXNdIH0gOiBqb2IsIG93biwgcnVuID8gMCA6IHRvb2spO1xuICAgIGNvbnN0IFt7IGNoYWluOiBiZWdpbiwgY291bnRzIH0sIC4uLm90aGVyc10gPSAhcnVuIHx8IGJyb3VnaHRbMF0gPyBbcnVuID8/IGpvYiwgLi4uaGVhcmRdIDogaGVhcmQ7XG4gICAgY29uc3QgY2hhaW4gPSBbLi4uYmVnaW4uZmlsdGVyKCgvKiogQHR5cGUge3N0cmluZ30gKi8gc3RlcCkgPT4gb3RoZXJzLmV2ZXJ5KCh7IGNoYWluIH0pID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKSksIGZyb21dO1xuICAgIGlmIChydW4pIHtcbiAgICAgIGNvdW50c1tmcm9tXSA9IChjb3VudHNbZnJvbV0gPz8gMCkgKyAxO1xuICAgICAgcnVuLmhlYXJkID0gW107IC8vIGlmIGl0IGhhcyBydW4gYWdhaW4sIHRoYXQgd2FzIG9mIHdoYXQgdGhlIG90aGVycyBoYXZlIHNlbnRcbiAgICB9XG4gICAgY29uc3QgY2FsbHMgPSBKU09OLnBhcnNlKHJvb3QuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGRldGFpbF0gb2Ygb3duKSB7XG4gICAgICBjb25zdCBbdG8sIGNhbGxdID0gY2FsbHNbbmFtZV0gPz8gW107XG4gICAgICBhcnJpdmFscy5wdXNoKHsgbmFtZSwgZGV0YWlsLCBmcm9tLCBjaGFpbiwgY291bnRzLCBoZWFyZEJ5OiBuZXcgU2V0KCksIHRvLCBjYWxsIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4gYXJyaXZhbHM7XG59O1xuIiwgIi8qIFRoZSBldmVudHMgb2YgYW4gYW5zd2VyLCBvciBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9LCByZWFjaCB0aGUgcGFnZSBvbmNlLCBpbiBvcmRlci4gKi9cbmltcG9ydCB7IHVuc2VudCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBjYXVzZXMsIGRyb3AsIGVucXVldWUsIGZhaWx1cmUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGV2ZW50T2YsIGZpbmQsIG9uLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGFycml2YWxzT2YgfSBmcm9tICcuL3BhcnRzLmpzJztcbmltcG9ydCB7IHJlbGVhc2UgfSBmcm9tICcuL3JpZGVycy5qcyc7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZGVsaXZlciA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY29tcG9uZW50LCBhY3Rpb24sIHN0YXR1cywgcmVzb2x2ZSwgcmVqZWN0LCByZXN1bHQgfSA9IGpvYjtcbiAgcmVsZWFzZShqb2IpO1xuICBhbm5vdW5jZSgnYW5zd2VyZWQnLCBqb2IpO1xuICBjb25zdCBlcnJvciA9IGpvYi5lcnJvciA/PyBvcHRpb25zW2BuaXRyb0Vycm9yLSR7c3RhdHVzfWBdID8/IG9wdGlvbnMubml0cm9FcnJvcjtcbiAgZm9yIChjb25zdCBhcnJpdmFsIG9mIGFycml2YWxzT2Yoam9iLCBqb2IuZXZlbnRzID8/IFtbJ25pdHJvOmVycm9yJywgeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1cyB9XV0pKSB7XG4gICAgY29uc3QgeyBjYWxsLCBkZXRhaWwsIGZyb20sIG5hbWUsIHRvIH0gPSBhcnJpdmFsO1xuICAgIGNvbnN0IGNhdXNlID0gZXZlbnRPZihuYW1lLCBkZXRhaWwpO1xuICAgIGNhdXNlcy5zZXQoY2F1c2UsIGFycml2YWwpO1xuICAgIGlmIChmcm9tID09PSBpZCAmJiBuYW1lID09PSAnbml0cm86ZXJyb3InKSB7XG4gICAgICBpZiAoam9iLmlzVW5zZW50KSB1bnNlbnQuc2V0KGNhdXNlLCBqb2IpO1xuICAgICAgcmVqZWN0Py4oZmFpbHVyZShkZXRhaWwpKTtcbiAgICB9XG4gICAgaWYgKGZyb20gPT09IGlkICYmIG5hbWUgPT09ICduaXRybzphY3Rpb24tY29tcGxldGUnKSByZXNvbHZlPy4ocmVzdWx0ID09PSB1bmRlZmluZWQgPyBkZXRhaWwgOiB7IC4uLmRldGFpbCwgcmVzdWx0IH0pO1xuICAgIChmaW5kKGZyb20pID8/IGRvY3VtZW50LmJvZHkpLmRpc3BhdGNoRXZlbnQoY2F1c2UpO1xuICAgIGlmIChmaW5kKHRvKSkgZW5xdWV1ZShuZXdKb2IoZmluZCh0byksICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlLCBoZWFyZDogW1tjYWxsLCBkZXRhaWxdXSwgY2F1c2UgfSkpO1xuICB9XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkgcmlkZXIucm9kZSAmJiBhbm5vdW5jZSgnZG9uZScsIHJpZGVyKTtcbn07XG5cbi8vIEEgd2F5IG91dCBvZiB0aGUgcGFnZSBhYm9ydHMgcmVxdWVzdHMsIHNlY29uZHMgYmVmb3JlIHRoZSBwYWdlIGdvZXMuIE5vYm9keSBzYXlzIGlmIGl0IHdpbGwgZ286XG4vLyBhIGRvd25sb2FkIGJlZ2lucyBsaWtlIHRoYXQsIHRvby5cbmxldCBsZWF2aW5nID0gMDtcbi8qKiBAdHlwZSB7Sm9iW119ICovXG5jb25zdCBhYm9ydGVkID0gW107XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGZpbmlzaCA9IChqb2IpID0+IHZvaWQgKGxlYXZpbmcgJiYgIWpvYi5zdGF0dXMgPyBhYm9ydGVkLnB1c2goam9iKSA6IGRlbGl2ZXIoam9iKSk7XG5cbi8qKiBAdHlwZSB7KGVuZDogKGpvYjogYW55LCB3aHk6IGFueSkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IHN0YXkgPSAoZW5kKSA9PiB7XG4gIGNsZWFyVGltZW91dChsZWF2aW5nKTtcbiAgbGVhdmluZyA9IDA7XG4gIGZvciAoY29uc3Qgam9iIG9mIGFib3J0ZWQuc3BsaWNlKDApKSBlbmQoam9iLCAndGhlIHBhZ2Ugd2FzIGxlZnQnKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEV2ZW50cyA9ICgpID0+IHtcbiAgb24oJ2JlZm9yZXVubG9hZCcsICgpID0+IHtcbiAgICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gICAgbGVhdmluZyA9IHNldFRpbWVvdXQoc3RheSwgMTAwMDAsIGRlbGl2ZXIpO1xuICB9KTtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gY2xlYXJUaW1lb3V0KGxlYXZpbmcpKTtcbiAgb24oJ3BhZ2VzaG93JywgKCkgPT4gc3RheShkcm9wKSk7IC8vIHRoZSBicm93c2VyIGhhcyBrZXB0IGl0XG59O1xuIiwgIi8qIERyb3BzIGNsaWNrcyBmb3IgYW4gYWN0aW9uIHdoaWxlIGl0IGlzIHVuZGVyIHdheSBpbiB0aGVpciBjb21wb25lbnQsIG9yIGluIGxpbmUsIHdoZXJlIGl0IHNheXMgdGhhdCBvbmUgaXMgZW5vdWdoLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXNpbmdsZSBvZiB3aGF0IGFza3MuIFdyaXRlczogYXJpYS1kaXNhYmxlZCBvZiBpdCwgb3Igb2Ygd2hhdCBzZW5kcyBpdHMgZm9ybTsgZGlzYWJsZWQgd291bGQgdGFrZVxuICogICB0aGUgZm9jdXMgZm9yIGdvb2QuIFdoYXQgaGFzIHRoYXQgZnJvbSB1cywgYW5kIG5vdCBmcm9tIHRoZSBzZXJ2ZXIsIGhhcyBkYXRhLW5pdHJvLWhlbGQsIHRvby5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IEFTS1MsIGFjdGlvbk9mLCBhbGxPZiwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFNJTkdMRSA9ICdbZGF0YS1uaXRyby1zaW5nbGVdJztcbmNvbnN0IEhFTEQgPSAnZGF0YS1uaXRyby1oZWxkJztcblxuLyoqIEB0eXBlIHsoYXNrZXI6IGFueSwgcm9vdDogYW55LCBhY3Rpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0hlbGQgPSAoYXNrZXIsIHsgaWQgfSwgYWN0aW9uKSA9PiBhc2tlci5tYXRjaGVzKFNJTkdMRSkgJiYgbGluZU9mKGlkKS5zb21lKChqb2IpID0+IGpvYi5hY3Rpb24gPT09IGFjdGlvbik7XG5cbi8qKiBXaGF0IGlzIHByZXNzZWQsIG9mIHNvbWV0aGluZyB0aGF0IGFza3MuXG4gKiBAdHlwZSB7KGFza2VyOiBhbnksIHJvb3Q6IGFueSkgPT4gYW55W119ICovXG5jb25zdCBidXR0b25zT2YgPSAoYXNrZXIsIHJvb3QpID0+XG4gIGFza2VyLmxvY2FsTmFtZSA9PT0gJ2Zvcm0nXG4gICAgPyBhbGxPZihgOmlzKGJ1dHRvbixpbnB1dCk6bm90KCR7QVNLU30pYCwgcm9vdCkuZmlsdGVyKCh7IGZvcm0sIHR5cGUgfSkgPT4gZm9ybSA9PT0gYXNrZXIgJiYgL3N1Ym1pdHxpbWFnZS8udGVzdCh0eXBlKSlcbiAgICA6IFthc2tlcl07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBmb3IgKGNvbnN0IGFza2VyIG9mIHJvb3QgPyBhbGxPZihTSU5HTEUsIHJvb3QpIDogW10pIHtcbiAgICBjb25zdCBpc05vdyA9IGlzSGVsZChhc2tlciwgcm9vdCwgYWN0aW9uT2Yocm9vdCwgYXNrZXIuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykpKTtcbiAgICBmb3IgKGNvbnN0IGJ1dHRvbiBvZiBidXR0b25zT2YoYXNrZXIsIHJvb3QpKSB7XG4gICAgICBpZiAoYnV0dG9uLmhhc0F0dHJpYnV0ZShpc05vdyA/ICdhcmlhLWRpc2FibGVkJyA6IEhFTEQpID09PSBpc05vdykgY29udGludWU7XG4gICAgICBidXR0b24udG9nZ2xlQXR0cmlidXRlKEhFTEQsIGlzTm93KTtcbiAgICAgIGlmIChpc05vdykgYnV0dG9uLnNldEF0dHJpYnV0ZSgnYXJpYS1kaXNhYmxlZCcsICd0cnVlJyk7XG4gICAgICBlbHNlIGJ1dHRvbi5yZW1vdmVBdHRyaWJ1dGUoJ2FyaWEtZGlzYWJsZWQnKTtcbiAgICB9XG4gIH1cbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFNpbmdsZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsncXVldWVkJywgJ2Fuc3dlcmVkJywgJ2RvbmUnXSkgaGVhcihuYW1lLCAoam9iKSA9PiBxdWV1ZU1pY3JvdGFzaygoKSA9PiBzaG93KGpvYikpKTsgLy8gdGhlIGxpbmUgaGFzIGl0LCBvciBub3Rcbn07XG4iLCAiLyogVGhlIGJyaWRnZTogcmVxdWVzdHMgb2YgY29tcG9uZW50cyBiZWNvbWUgam9iczsgZWFjaCBpcyBzZW50LCBhbnN3ZXJlZCwgYW5kIGl0cyBldmVudHMgZGVsaXZlcmVkLlxuICogV2lyZTogZG9jcy9hcmNoaXRlY3R1cmUubWQuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8taGVhcmQsIC1lcnJvciwgLWVycm9yLTxzdGF0dXM+IG9mIGl0cyBzY3JpcHQ7IGlkLFxuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLWtleSwgLXVybCwgLXRva2VuLCAtZmlsdGVycywgLW9uLCAtbGF6eSBvZiBhIHJvb3Q7IC1hcmdzLCAtbW9kZWwsIC1vd25lciBpbnNpZGUuXG4gKi9cbmltcG9ydCB7IGluc2lzdCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgYWNjZXB0IH0gZnJvbSAnLi9hbnN3ZXJzLmpzJztcbmltcG9ydCB7IGZpbmlzaCB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHJlYWRGaWVsZHMgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGhlYXIsIGlzT3VyTmFtZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGRyb3AsIGVucXVldWUsIHJ1bldpdGggfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFjdGlvbk9mLCBhZGRyZXNzLCBhbGwsIGZpbmQsIGZpcnN0LCBvcHRpb25zLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgYm9hcmQsIGJvYXJkQWdhaW4sIHJlbGVhc2UgfSBmcm9tICcuL3JpZGVycy5qcyc7XG5pbXBvcnQgeyBpc0hlbGQgfSBmcm9tICcuL3NpbmdsZS5qcyc7XG5cbi8qKiBNYWtlIGEgam9iIG9mIGEgcmVxdWVzdCBvZiBodG14LlxuICogQHR5cGUgeyhjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9ICh7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IHJvb3RPZihlbGVtZW50KTtcbiAgY29uc3QgYWN0aW9uID0gYWN0aW9uT2Yocm9vdCwgcGF0aCk7XG4gIGlmIChlbGVtZW50ID09PSByb290KSByZXR1cm4gcmVhY3Qocm9vdCwgY2F1c2UsIHsgYWN0aW9uLCBwYXRoIH0pO1xuICBpZiAoaXNIZWxkKGVsZW1lbnQsIHJvb3QsIGFjdGlvbikpIHJldHVybjtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsIGFjdGlvbiwgeyBwYXRoLCBzb3VyY2U6IGVsZW1lbnQgfSk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBib2R5ID8/IFtdKSBpZiAoIWlzT3VyTmFtZShuYW1lKSkgam9iLmJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBKU09OLnBhcnNlKGVsZW1lbnQuZGF0YXNldC5uaXRyb0FyZ3MgPz8gJ3t9JykpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSB3aGF0IGEgcm9vdCBhc2tzIGZvciBieSBpdHNlbGY6IGFmdGVyIGFuIGV2ZW50LCB1bmxlc3MgdGhhdCBpcyBmb3IgYW5vdGhlciBrZXksIG9yIGFzIGEgcG9sbC5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBjYXVzZT86IGFueSwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjdCA9IChyb290LCBjYXVzZSwgbW9yZSkgPT4ge1xuICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IHJvb3QuZGF0YXNldDtcbiAgY29uc3QgeyB0eXBlLCBkZXRhaWwgfSA9IGNhdXNlID8/IHt9O1xuICBjb25zdCBrZXlzID0gL15uaXRybzpyZWZyZXNoLS8udGVzdCh0eXBlKSAmJiBkZXRhaWw/LmtleSAhPSBudWxsID8gWydrZXknXSA6IEpTT04ucGFyc2Uobml0cm9GaWx0ZXJzID8/ICd7fScpW3R5cGVdO1xuICBpZiAoa2V5cz8uZXZlcnkoKC8qKiBAdHlwZSB7YW55fSAqLyBrZXkpID0+IGAke2RldGFpbD8uW2tleV19YCAhPT0gbml0cm9LZXkpKSByZXR1cm47XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgY2F1c2UsIGlzUG9sbDogIWNhdXNlLCBpc1F1aWV0OiB0cnVlLCAuLi5tb3JlIH0pO1xuICBpZiAoL15uaXRybzovLnRlc3QodHlwZSkpIGpvYi5oZWFyZCA9IFtbdHlwZSwgZGV0YWlsXV07XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSBhbiBhY3Rpb24gd2l0aCBhcmd1bWVudHMgYW5kIHdoYXQgc3RhbmRzIGluIHRoZSBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIGFyZ3M6IG9iamVjdCwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBwb3N0ID0gKHJvb3QsIGFjdGlvbiwgYXJncywgbW9yZSkgPT4ge1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCBtb3JlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBhcmdzKTtcbiAgcmVhZEZpZWxkcyhqb2IpO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogQHR5cGUgeyhjb21wb25lbnQ6IHN0cmluZywga2V5OiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IG1pc3NpbmcgPSAoY29tcG9uZW50LCBrZXkpID0+IHtcbiAgY29uc3QgbmFtZXMgPSBbLi4ubmV3IFNldChhbGwoUk9PVCkubWFwKCh7IGRhdGFzZXQgfSkgPT4gZGF0YXNldC5uaXRyb0NvbXBvbmVudCkpXTtcbiAgaWYgKG5hbWVzLmluY2x1ZGVzKGNvbXBvbmVudCkpIHJldHVybiBgbm9uZSBvbiB0aGlzIHBhZ2UgaGFzIHRoZSBrZXkgJHtKU09OLnN0cmluZ2lmeShrZXkpfWA7XG4gIGNvbnN0IG5lYXJlc3QgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSAmJiB3aW5kb3cubml0cm9EZWJ1Zz8uc3VnZ2VzdChjb21wb25lbnQsIG5hbWVzKTtcbiAgcmV0dXJuIGBvbiB0aGlzIHBhZ2UgdGhlcmUgaXMgJHtuYW1lcy5sZW5ndGggPyBgb25seSAke25hbWVzLmpvaW4oJywgJyl9YCA6ICdub25lJ30uJHtuZWFyZXN0IHx8ICcnfWA7XG59O1xuXG4vKiogQHR5cGUge05pdHJvWydjYWxsJ119ICovXG5jb25zdCBjYWxsID0gKGNvbXBvbmVudCwgYWN0aW9uLCBhcmdzID0ge30sIHsga2V5IH0gPSB7fSkgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IG9uZSA9IGtleSA9PSBudWxsID8gJycgOiBgW2RhdGEtbml0cm8ta2V5PSR7Q1NTLmVzY2FwZShgJHtrZXl9YCl9XWA7XG4gICAgY29uc3Qgcm9vdCA9IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9JHtDU1MuZXNjYXBlKGNvbXBvbmVudCl9XSR7b25lfWApO1xuICAgIGlmIChyb290KSBwb3N0KHJvb3QsIGFjdGlvbiwgYXJncywgeyByZXNvbHZlLCByZWplY3QgfSk7XG4gICAgZWxzZSBkcm9wKHsgY29tcG9uZW50LCBhY3Rpb24sIHJlamVjdCB9LCBtaXNzaW5nKGNvbXBvbmVudCwga2V5KSk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJ1biA9IGFzeW5jIChqb2IsIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBjaGFpbiwgaWQgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAvLyBUaGUgbmV4dCBwYWdlIG1heSBoYXZlIGEgY29tcG9uZW50IG9mIHRoaXMgaWQuXG4gIGNvbnN0IGlzR29uZSA9ICFyb290IHx8IChyb290ICE9PSBqb2Iucm9vdCAmJiBqb2IucGFnZSAhPT0gYWRkcmVzcygpKTtcbiAgaWYgKGlzR29uZSAmJiAham9iLmlzUXVpZXQpIGZpbmlzaChPYmplY3QuYXNzaWduKGpvYiwgeyBzdGF0dXM6IDAsIGVycm9yOiBvcHRpb25zWyduaXRyb0Vycm9yLTQwNCddIH0pKTtcbiAgaWYgKGlzR29uZSB8fCAoam9iLnJlamVjdCAmJiByb290LmRhdGFzZXQubml0cm9MYXp5KSkgcmV0dXJuIGRyb3Aoam9iLCAnaXQgaXMgbm90IHRoZXJlJyk7XG4gIGpvYi5iZWd1biA/IGJvYXJkQWdhaW4oam9iKSA6IGZpbGwoam9iLCByb290KTsgLy8gYWdhaW4sIGl0IGlzIHRvIGJlIHNlbnQgYXMgaXQgd2FzXG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IGluc2lzdChqb2IsICgpID0+IHtcbiAgICBjb25zdCByb290ID0gZmluZChpZCkgPz8gZG9jdW1lbnQuYm9keTsgLy8gaXQgbWF5IGdvIG1lYW53aGlsZVxuICAgIGNvbnN0IHNvdXJjZSA9IGpvYi5zb3VyY2U/LmlzQ29ubmVjdGVkID8gam9iLnNvdXJjZSA6IHJvb3Q7XG4gICAgcmV0dXJuIGFkYXB0ZXIuc2VuZChqb2IsIHsgcm9vdCwgc291cmNlLCBoZWFkZXJzOiBjaGFpblswXSAmJiB7ICdOaXRyby1DaGFpbic6IGNoYWluLmpvaW4oKSB9IH0pO1xuICB9KTtcbiAgaWYgKGFuc3dlcikgYXdhaXQgYWNjZXB0KE9iamVjdC5hc3NpZ24oam9iLCB7IGFuc3dlciB9KSwgYW5zd2VyLCBhZGFwdGVyKTtcbiAgZWxzZSBpZiAoam9iLnN0YXR1cyA9PSBudWxsKSByZXR1cm4gZHJvcChqb2IsICdhIGxpc3RlbmVyIG9yIGh4LXN5bmMgc3RvcHBlZCBpdCcpO1xuICBmaW5pc2goam9iKTtcbn07XG5cbi8qKiBGaWxsIHRoZSBib2R5OiB0aGUgbmV3ZXN0IHRva2VuLCBldmVudHMgaGVhcmQsIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHJvb3Q6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZpbGwgPSAoam9iLCByb290KSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY291bnRzLCBoZWFyZCwgaWQsIHNlbnQgfSA9IGpvYjtcbiAgT2JqZWN0LmFzc2lnbihqb2IsIHsgcm9vdCwgdG9rZW46IHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuIH0pO1xuICBjb3VudHNbaWRdID0gKGNvdW50c1tpZF0gPz8gMCkgKyAxO1xuICBpZiAoaGVhcmQpIGJvZHkuc2V0KCduaXRyby1ldmVudHMnLCBKU09OLnN0cmluZ2lmeShoZWFyZCkpO1xuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIGJvdW5kLCB2YWx1ZXMgfSBvZiBzZW50LnZhbHVlcygpKSB7XG4gICAgaWYgKCFib3VuZCkgY29udGludWU7XG4gICAgbmFtZXMuYWRkKGJvdW5kKTtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmICgham9iLmlzUXVpZXQpIGJvZHkuc2V0KCduaXRyby1maWVsZHMnLCBbLi4ubmFtZXNdLmpvaW4oKSk7XG4gIGJvYXJkKGpvYik7XG4gIGJvZHkuYXBwZW5kKCduaXRyby10b2tlbicsIGpvYi50b2tlbiA/PyAnJyk7XG59O1xuXG4vKiogTGV0IHJlcXVlc3RzIG9mIGh0bXggYmVjb21lIGpvYnMsIGFuZCBqb2JzIGxlYXZlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGNvbm5lY3QgPSAoYWRhcHRlcikgPT4ge1xuICBhZGFwdGVyLmNhcHR1cmUoYXNrKTtcbiAgcnVuV2l0aCgoam9iKSA9PiBydW4oam9iLCBhZGFwdGVyKS5maW5hbGx5KCgpID0+IHJlbGVhc2Uoam9iKSkpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QnJpZGdlID0gKCkgPT4ge1xuICB3aW5kb3cubml0cm8gPSB7IGZpbmQsIGZpcnN0LCByb290T2YsIGNhbGwsIG9uOiBoZWFyIH07XG59O1xuIiwgIi8qIFRoZSBiZWdpbm5pbmcgb2YgYSBwYWdlOiBvdXIgc2NyaXB0IHN0YW5kcyBiZWZvcmUgaHRteCwgc28gbm90aGluZyBpcyBhc2tlZCBiZWZvcmUgdGhlIGJyaWRnZSBpcyB0aGVyZSwgYW5kIGJvdGhcbiAqIGJlZ2luIGF0IERPTUNvbnRlbnRMb2FkZWQsIHdoaWNoIGNvbWVzIGFmdGVyIGRlZmVycmVkIHNjcmlwdHMsIG9yIGFmdGVyIHRob3NlIHRoYXQgZGlkIG5vdCBsb2FkLiBXaGF0IGlzIGNsaWNrZWRcbiAqIG9yIHNlbnQgbWVhbndoaWxlIGlzIGRvbmUgdGhlbi5cbiAqXG4gKiBSZWFkczogaHgtcG9zdCBvZiB3aGF0IGlzIGNsaWNrZWQgb3Igc2VudC4gSGVhcnM6IGNsaWNrLCBzdWJtaXQ7IERPTUNvbnRlbnRMb2FkZWQuXG4gKi9cbmltcG9ydCB7IEFTS1MsIHN0b3AgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vLyBXaGF0IGEgY2xpY2sgZG9lcyBtb3JlIHRvIHRoYW4gdG8gYXNrLiBUaGVpciB2YWx1ZXMgYXJlIHRoZXJlIHdoZW4gaHRteCBiZWdpbnMuXG5jb25zdCBPVEhFUlMgPSAnZm9ybSxsYWJlbCxzZWxlY3QsdGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPXN1Ym1pdF0sW3R5cGU9aW1hZ2VdLFt0eXBlPWJ1dHRvbl0pJztcbi8qKiBAdHlwZSB7KCgpID0+IHZvaWQpW119ICovXG5jb25zdCBlYXJseSA9IFtdO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xpY2sgPSAoZXZlbnQpID0+IHtcbiAgY29uc3QgY29udHJvbCA9IGV2ZW50LnRhcmdldC5jbG9zZXN0Py4oYGJ1dHRvbixpbnB1dCxsYWJlbCxmb3JtLCR7QVNLU31gKTtcbiAgaWYgKCFjb250cm9sIHx8IGNvbnRyb2wubWF0Y2hlcyhPVEhFUlMpKSByZXR1cm47XG4gIGNvbnN0IHNlbmRzID0gL3N1Ym1pdHxpbWFnZS8udGVzdChjb250cm9sLnR5cGUpICYmIGNvbnRyb2wuZm9ybT8ubWF0Y2hlcyhBU0tTKTtcbiAgaWYgKCFzZW5kcyAmJiAhY29udHJvbC5tYXRjaGVzKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGNvbnRyb2wuY2xpY2soKSk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3VibWl0ID0gKGV2ZW50KSA9PiB7IC8vIHdpdGhvdXQgYSBidXR0b25cbiAgaWYgKCFldmVudC50YXJnZXQubWF0Y2hlcz8uKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGV2ZW50LnRhcmdldC5yZXF1ZXN0U3VibWl0KCkpO1xufTtcblxuLyoqIENhbGwgYGJlZ2luYCBvbmNlIGFsbCBzY3JpcHRzIG9mIHRoZSBwYWdlIGhhdmUgY29tZSwgYXQgb25jZSBpbiBhIHBhZ2UgdGhhdCBpcyB0aGVyZSBhbHJlYWR5OyBgZmlyc3RgIGlzIHRoZVxuICogZXZlbnQgb2YgYW4gaHRteCB0aGF0IHdvdWxkIGJlZ2luIGJlZm9yZS5cbiAqIEB0eXBlIHsoYmVnaW46ICgpID0+IHZvaWQsIGZpcnN0Pzogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdoZW5Mb2FkZWQgPSAoYmVnaW4sIGZpcnN0ID0gJ25ldmVyJykgPT4ge1xuICBpZiAocGVyZm9ybWFuY2UudGltaW5nLmRvbUNvbnRlbnRMb2FkZWRFdmVudFN0YXJ0KSByZXR1cm4gYmVnaW4oKTtcbiAgY29uc3QgbGlzdGVuZXJzID0gT2JqZWN0LmVudHJpZXMoeyBjbGljaywgc3VibWl0LCBbZmlyc3RdOiBzdG9wIH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGxpc3RlbmVycykgd2luZG93LnJlbW92ZUV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xuICAgIGJlZ2luKCk7XG4gICAgc2V0VGltZW91dCgoKSA9PiBlYXJseS5mb3JFYWNoKChhY3QpID0+IGFjdCgpKSk7IC8vIGh0bXggMiBiZWdpbnMgYXQgdGhpcyBldmVudCwgdG9vLCBhbmQgYWZ0ZXIgdGhpc1xuICB9KTtcbn07XG4iLCAiLyogTG9hZHMgbGF6eSBjb21wb25lbnRzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWxhenkgb2YgYSBwbGFjZWhvbGRlcidzIHJvb3Q6IFwibG9hZFwiLCBvciBcInZpc2libGVcIjogYXNrIHdoZW4gaXQgaXMgc2VlbjtcbiAqICAgZGF0YS1uaXRyby1ncm91cDogdGhlIHBsYWNlaG9sZGVycyBvZiBhIG5hbWUgYXNrIHRvZ2V0aGVyLCBhcyBzb29uIGFzIG9uZSBvZiB0aGVtIGRvZXM7XG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50IGFuZCBkYXRhLW5pdHJvLXRva2VuIG9mIHRoZSByb290LlxuICogUG9zdHMgbml0cm8tbW91bnQ7IGZvciBhIGdyb3VwIG9uZSBwb3N0cyBpdCB3aXRoIGdyb3VwLCBcIjxjb21wb25lbnQ+IDx0b2tlbj5cIiBvZiBlYWNoIG9mIHRoZSBvdGhlcnMuXG4gKiBXaGF0IGEgcGxhY2Vob2xkZXIgaGVhcnMgb24gdGhlIGNvbXBvbmVudCdzIGJlaGFsZiwgdGhlIGNvbXBvbmVudCBnZXRzIGFzIHNvb24gYXMgaXQgaXMgdGhlcmUuXG4gKi9cbmltcG9ydCB7IHBvc3QsIHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGVucXVldWUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGFsbCwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExBWlkgPSAnW2RhdGEtbml0cm8tbGF6eV0nO1xuY29uc3QgTU9VTlQgPSAnbml0cm8tbW91bnQnO1xuY29uc3QgR1JPVVBfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtXZWFrU2V0PEVsZW1lbnQ+fSAqL1xuY29uc3Qga25vd24gPSBuZXcgV2Vha1NldCgpO1xuLyoqIEB0eXBlIHtTZXQ8YW55W10+fSAqL1xuY29uc3QgZ3JvdXBzID0gbmV3IFNldCgpOyAvLyB1bmRlciB3YXk6IHRoZSBwbGFjZWhvbGRlciB0aGF0IGhhcyBhc2tlZCwgYW5kIHRoZSBvdGhlcnNcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IHRyaWVkID0gbmV3IFdlYWtTZXQoKTsgLy8gd2l0aCBhIGdyb3VwLCBpbiB2YWluOiBlYWNoIGFza3MgYWxvbmUsIGFuZCBzYXlzIHdoYXQgaXMgd3Jvbmdcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBsb2FkaW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2YgcGxhY2Vob2xkZXJzXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IG92ZXJoZWFyZCA9IG5ldyBNYXAoKTsgLy8gYnkgdGhlIHBsYWNlaG9sZGVyJ3MgaWRcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza0Fsb25lID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGxvYWRpbmcuYWRkKHBsYWNlaG9sZGVyLmlkKTtcbiAgZW5xdWV1ZShuZXdKb2IocGxhY2Vob2xkZXIsIE1PVU5ULCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXJzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza1RvZ2V0aGVyID0gKGdyb3VwKSA9PiB7XG4gIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IGdyb3VwO1xuICBpZiAoIW90aGVyc1swXSkgcmV0dXJuIGZpcnN0ICYmIGFza0Fsb25lKGZpcnN0KTtcbiAgZ3JvdXBzLmFkZChncm91cCk7XG4gIGZvciAoY29uc3QgeyBpZCB9IG9mIGdyb3VwKSBsb2FkaW5nLmFkZChpZCk7XG4gIGNvbnN0IG1lbWJlcnMgPSBvdGhlcnMubWFwKCh7IGRhdGFzZXQgfSkgPT4gYCR7ZGF0YXNldC5uaXRyb0NvbXBvbmVudH0gJHtkYXRhc2V0Lm5pdHJvVG9rZW59YCk7XG4gIHBvc3QoZmlyc3QsIE1PVU5ULCB7IGdyb3VwOiBtZW1iZXJzIH0sIHsgZ3JvdXAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNXYWl0aW5nID0gKHBsYWNlaG9sZGVyKSA9PiBwbGFjZWhvbGRlci5pc0Nvbm5lY3RlZCAmJiBwbGFjZWhvbGRlci5tYXRjaGVzKExBWlkpO1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGNvbnN0IHVuZGVyV2F5ID0gbmV3IFNldChbLi4uZ3JvdXBzXS5mbGF0KCkpO1xuICBpZiAodW5kZXJXYXkuaGFzKHBsYWNlaG9sZGVyKSkgcmV0dXJuO1xuICBjb25zdCB7IG5pdHJvR3JvdXAgfSA9IHBsYWNlaG9sZGVyLmRhdGFzZXQ7XG4gIGNvbnN0IG90aGVycyA9IGFsbChgJHtMQVpZfVtkYXRhLW5pdHJvLWdyb3VwXWApLmZpbHRlcigobWVtYmVyKSA9PlxuICAgIG1lbWJlciAhPT0gcGxhY2Vob2xkZXIgJiYgbWVtYmVyLmRhdGFzZXQubml0cm9Hcm91cCA9PT0gbml0cm9Hcm91cCAmJiAhdHJpZWQuaGFzKG1lbWJlcikgJiYgIXVuZGVyV2F5LmhhcyhtZW1iZXIpKTtcbiAgYXNrVG9nZXRoZXIodHJpZWQuaGFzKHBsYWNlaG9sZGVyKSA/IFtwbGFjZWhvbGRlcl0gOiBbcGxhY2Vob2xkZXIsIC4uLm90aGVyc10uc2xpY2UoMCwgR1JPVVBfTElNSVQpKTtcbn07XG5cbi8qKiBMZXQgdGhlIG90aGVycyBvZiBhIGdyb3VwIGdvIG9uIG9uY2UgdGhlIGZpcnN0IGhhcyBiZWVuIGFuc3dlcmVkLCB3ZWxsIG9yIG5vdC5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBnb09uID0gKHsgYWN0aW9uLCBpZCwgcm9vdCwgZ3JvdXAgPSBbcm9vdF0gfSkgPT4ge1xuICBpZiAoYWN0aW9uICE9PSBNT1VOVCkgcmV0dXJuO1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgY29uc3QgbGVmdCA9IG90aGVycy5maWx0ZXIoaXNXYWl0aW5nKTtcbiAgZ3JvdXBzLmRlbGV0ZShncm91cCk7XG4gIGlmIChpc1dhaXRpbmcoZmlyc3QpKSB7IC8vIGluIHZhaW5cbiAgICBsb2FkaW5nLmRlbGV0ZShpZCk7XG4gICAgaWYgKG90aGVyc1swXSkgdHJpZWQuYWRkKGZpcnN0KTtcbiAgICByZXR1cm4gYXNrVG9nZXRoZXIobGVmdCk7IC8vIHRoZXkgYXJlIG5vdCB0byBibGFtZVxuICB9XG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgbGVmdCkge1xuICAgIHRyaWVkLmFkZChvdGhlcik7XG4gICAgYXNrQWxvbmUob3RoZXIpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpZCkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmIChyb290Py5tYXRjaGVzKExBWlkpKSByZXR1cm47XG4gIGNvbnN0IGNhdXNlcyA9IG92ZXJoZWFyZC5nZXQoaWQpID8/IFtdO1xuICBvdmVyaGVhcmQuZGVsZXRlKGlkKTtcbiAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAvLyBPbmUgcmVxdWVzdCBpcyBtYWRlIG9mIHRoZW0gYWxsLlxuICBmb3IgKGNvbnN0IGNhdXNlIG9mIHJvb3QgPyBjYXVzZXMgOiBbXSkgcmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLy8gT25lIHRoYXQgY291bGQgbm90IGJlIGxvYWRlZCBpcyBhc2tlZCBmb3IgYWdhaW4gd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuY29uc3Qgc2VlbiA9IG5ldyBJbnRlcnNlY3Rpb25PYnNlcnZlcigoZW50cmllcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgaXNJbnRlcnNlY3RpbmcsIHRhcmdldCB9IG9mIGVudHJpZXMpIHtcbiAgICBpZiAoIXRhcmdldC5tYXRjaGVzKExBWlkpKSBzZWVuLnVub2JzZXJ2ZSh0YXJnZXQpO1xuICAgIGVsc2UgaWYgKGlzSW50ZXJzZWN0aW5nKSBhc2sodGFyZ2V0KTtcbiAgfVxufSk7XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Vob2xkZXIgb2YgYWxsKExBWlkpKSB7XG4gICAgaWYgKGtub3duLmhhcyhwbGFjZWhvbGRlcikpIGNvbnRpbnVlO1xuICAgIGtub3duLmFkZChwbGFjZWhvbGRlcik7XG4gICAgaWYgKHBsYWNlaG9sZGVyLmRhdGFzZXQubml0cm9MYXp5ID09PSAndmlzaWJsZScpIHNlZW4ub2JzZXJ2ZShwbGFjZWhvbGRlcik7XG4gICAgZWxzZSBhc2socGxhY2Vob2xkZXIpO1xuICB9XG4gIGZvciAoY29uc3QgaWQgb2YgbmV3IFNldChbLi4ub3ZlcmhlYXJkLmtleXMoKSwgLi4ubG9hZGluZ10pKSB0ZWxsKGlkKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExhenkgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGNhdXNlLCBpZCwgcm9vdCB9KSA9PiB7XG4gICAgaWYgKCFjYXVzZT8udHlwZS5zdGFydHNXaXRoKCduaXRybzonKSB8fCAhcm9vdC5tYXRjaGVzKExBWlkpKSByZXR1cm4gdHJ1ZTtcbiAgICAvLyBJdCBpcyBtYWRlIGFuZXcgYW55d2F5LlxuICAgIGlmIChsb2FkaW5nLmhhcyhpZCkgfHwgIWNhdXNlLnR5cGUuc3RhcnRzV2l0aCgnbml0cm86cmVmcmVzaC0nKSkgb3ZlcmhlYXJkLnNldChpZCwgWy4uLihvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXSksIGNhdXNlXSk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgaGVhcignYW5zd2VyZWQnLCBnb09uKTtcbiAgY29uc3Qgd2F0Y2ggPSB7IGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWxhenknXSwgY2hpbGRMaXN0OiB0cnVlLCBzdWJ0cmVlOiB0cnVlIH07XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKGxvb2spLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB3YXRjaCk7XG4gIGxvb2soKTtcbn07XG4iLCAiLyogTGl2ZSBpbnB1dHM6IHdoYXQgaXMgdHlwZWQgZ29lcyB0byB0aGUgc2VydmVyIGFmdGVyIGEgcGF1c2UsIHdpdGggdGhlIGFjdGlvbiBcInN5bmNcIi5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zeW5jIG9mIGEgYm91bmQgaW5wdXQgKGRhdGEtbml0cm8tbW9kZWwpLCBvciBvZiBhIGZvcm0gd2hvc2UgaW5wdXRzIGFyZSBhbGwgbGl2ZTogdGhlXG4gKiAgIHBhdXNlIGluIG1pbGxpc2Vjb25kcywgb3IgXCJjaGFuZ2VcIiB0byB3YWl0IHVudGlsIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICogUG9zdHMgc3luYzogZmllbGQsIHRoZSBuYW1lcyBvZiB3aGF0IHdhcyB0b3VjaGVkOyBvZiBhIGZvcm0gYWxzbyBmb3JtLCBpdHMgdmFsdWVzIGFzIGEgcXVlcnkuXG4gKiBIZWFyczogaW5wdXQsIGNoYW5nZSwgY29tcG9zaXRpb25lbmQuXG4gKlxuICogVGhlIHBhdXNlIGlzIGNvdW50ZWQgaGVyZSBhbmQgbm90IGJ5IGh4LXRyaWdnZXI6IGEgdGltZXIgb2YgaHRteCBkaWVzIHdpdGggaXRzIGVsZW1lbnQsIHdoaWNoIGFueVxuICogYW5zd2VyIG1heSByZXBsYWNlLCBhbmQgaHRteCB3b3VsZCBzZW5kIHdoYXQgZWxzZSBzdGFuZHMgaW4gdGhlIGZvcm0sIGZvciB0aGUgYW5zd2VyIHRvIGNsZWFyLlxuICovXG5pbXBvcnQgeyBwb3N0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgVFlQRUQsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGxPZiwgZmluZCwgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuXG5jb25zdCBTWU5DID0gJ2RhdGEtbml0cm8tc3luYyc7XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIExpdmVSb290Pn0gKi9cbmNvbnN0IHJvb3RzID0gbmV3IE1hcCgpOyAvLyBieSBpZFxuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBMaXZlUm9vdH0gKi9cbmNvbnN0IGxpdmVSb290ID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpID8/IHsgZHVlOiBuZXcgTWFwKCkgfTtcbiAgcm9vdHMuc2V0KGlkLCBsaXZlKTtcbiAgcmV0dXJuIGxpdmU7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IGFueVtdfSAqL1xuY29uc3QgaW5wdXRzT2YgPSAocm9vdCwgbmFtZSkgPT4gYWxsT2YoYFtuYW1lPSR7Q1NTLmVzY2FwZShuYW1lKX1dYCwgcm9vdCk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIG5hbWU6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3QgdmFsdWVPZiA9IChyb290LCBuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKS5mbGF0TWFwKHZhbHVlc09mKS5qb2luKCdcXG4nKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoeyB0YXJnZXQsIHR5cGUsIGlzQ29tcG9zaW5nIH0pID0+IHtcbiAgY29uc3QgaG9sZGVyID0gdGFyZ2V0LmNsb3Nlc3Q/LihgWyR7U1lOQ31dYCk7XG4gIGNvbnN0IHJvb3QgPSBob2xkZXIgJiYgcm9vdE9mKGhvbGRlcik7XG4gIGlmICghcm9vdCB8fCAhdGFyZ2V0Lm5hbWUgfHwgaXNDb21wb3NpbmcpIHJldHVybjtcbiAgY29uc3QgcGF1c2UgPSBob2xkZXIuZ2V0QXR0cmlidXRlKFNZTkMpO1xuICBpZiAoKHR5cGUgPT09ICdjaGFuZ2UnKSAhPT0gKHBhdXNlID09PSAnY2hhbmdlJykpIHJldHVybjtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KHJvb3QuaWQpO1xuICBsaXZlLmR1ZS5zZXQodGFyZ2V0Lm5hbWUsIHZhbHVlT2Yocm9vdCwgdGFyZ2V0Lm5hbWUpKTtcbiAgY2xlYXJUaW1lb3V0KGxpdmUudGltZXIpO1xuICBsaXZlLnRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBmbHVzaChyb290LmlkKSwgdGFyZ2V0Lm1hdGNoZXMoVFlQRUQpID8gTnVtYmVyKHBhdXNlKSB8fCAwIDogMCk7XG59O1xuXG4vKiogV2hldGhlciB3aGF0IGlzIGJlaW5nIHR5cGVkIGlzIG5vIG51bWJlciBvciBkYXRlIHlldCwgc3VjaCBhcyBhIG1pbnVzLCBvciBub3RoaW5nIG5ldywgc3VjaCBhcyBcIjEuXCIuXG4gKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0hhbGYgPSAoaW5wdXQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIHR5cGUsIHZhbGlkaXR5LCB2YWx1ZSB9ID0gaW5wdXQ7XG4gIHJldHVybiBpbnB1dCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCAmJiAodmFsaWRpdHkuYmFkSW5wdXQgfHwgKHR5cGUgPT09ICdudW1iZXInICYmIHZhbHVlID09PSBkZWZhdWx0VmFsdWUpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBmbHVzaCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gbGl2ZVJvb3QoaWQpO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCkgcmV0dXJuIHZvaWQgcm9vdHMuZGVsZXRlKGlkKTtcbiAgY29uc3QgcHJlc3NlZCA9IHJlbGVhc2VkKCk7IC8vIGFuIGFjdGlvbiwgbWF5YmUsIHdoaWNoIGNhcnJpZXMgd2hhdCBpcyBkdWVcbiAgaWYgKHByZXNzZWQpIHJldHVybiB2b2lkIHByZXNzZWQudGhlbigoKSA9PiBmbHVzaChpZCkpO1xuICAvLyBPbmUgcmVxdWVzdCBhdCBhIHRpbWU6IHRoZSBuZXh0IG9uZSBjYXJyaWVzIGFsbCB0aGF0IGlzIHR5cGVkIG1lYW53aGlsZS5cbiAgaWYgKGxpdmUuaXNVbmRlcldheSkgcmV0dXJuO1xuICAvLyBBbiBhbnN3ZXIgbWF5IGhhdmUgY2xlYXJlZCB0aGUgZm9ybSBzaW5jZS5cbiAgY29uc3QgbmFtZXMgPSBbLi4ubGl2ZS5kdWVdLmZpbHRlcigoW25hbWUsIHZhbHVlXSkgPT4gdmFsdWUgPT09IHZhbHVlT2Yocm9vdCwgbmFtZSkpLm1hcCgoW25hbWVdKSA9PiBuYW1lKVxuICAgIC5maWx0ZXIoKG5hbWUpID0+ICFpbnB1dHNPZihyb290LCBuYW1lKS5zb21lKGlzSGFsZikpO1xuICBsaXZlLmR1ZS5jbGVhcigpO1xuICBpZiAoIW5hbWVzLmxlbmd0aCkgcmV0dXJuO1xuICBsaXZlLmlzVW5kZXJXYXkgPSB0cnVlO1xuICBjb25zdCBpbnB1dHMgPSBuYW1lcy5tYXAoKG5hbWUpID0+IGlucHV0c09mKHJvb3QsIG5hbWUpWzBdKTtcbiAgY29uc3QgaG9sZGVyID0gaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmNsb3Nlc3QoYGZvcm1bJHtTWU5DfV1gKSkuZmluZChCb29sZWFuKTtcbiAgY29uc3QgYXJncyA9IHsgZmllbGQ6IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5kYXRhc2V0Lm5pdHJvTW9kZWwgPz8gaW5wdXQubmFtZSkgfTtcbiAgaWYgKGhvbGRlcikgT2JqZWN0LmFzc2lnbihhcmdzLCB7IGZvcm06IHF1ZXJ5T2YoaG9sZGVyKSB9KTtcbiAgcG9zdChyb290LCAnc3luYycsIGFyZ3MpO1xufTtcblxuLyoqIEB0eXBlIHsoZm9ybTogSFRNTEZvcm1FbGVtZW50KSA9PiBzdHJpbmd9ICovXG5jb25zdCBxdWVyeU9mID0gKGZvcm0pID0+IHtcbiAgY29uc3QgdGV4dHMgPSBbLi4ubmV3IEZvcm1EYXRhKGZvcm0pXS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyk7XG4gIHJldHVybiBgJHtuZXcgVVJMU2VhcmNoUGFyYW1zKC8qKiBAdHlwZSB7YW55fSAqLyAodGV4dHMpKX1gO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TGl2ZSA9ICgpID0+IHtcbiAgb24oJ2lucHV0IGNoYW5nZSBjb21wb3NpdGlvbmVuZCcsIG5vdGUpO1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSkgPT4ge1xuICAgIGlmIChzb3VyY2UgJiYgYWN0aW9uICE9PSAncmVmcmVzaCcpIHJvb3RzLmdldChpZCk/LmR1ZS5jbGVhcigpOyAvLyBpdCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIH0pO1xuICBoZWFyKCdkb25lJywgKHsgYWN0aW9uLCBpZCB9KSA9PiB7XG4gICAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCk7XG4gICAgaWYgKCFsaXZlIHx8IGFjdGlvbiAhPT0gJ3N5bmMnKSByZXR1cm47XG4gICAgbGl2ZS5pc1VuZGVyV2F5ID0gZmFsc2U7XG4gICAgc2V0VGltZW91dCgoKSA9PiBmbHVzaChpZCkpO1xuICB9KTtcbn07XG4iLCAiLyogU2hvd3MgdGhhdCBhIGNvbXBvbmVudCB3b3Jrcy5cbiAqXG4gKiBXaGlsZSBhbiBhY3Rpb24gdGhhdCBzb21lYm9keSBhc2tlZCBmb3IgaXMgdW5kZXIgd2F5LCB0aGUgY29tcG9uZW50J3Mgcm9vdCBoYXMgYXJpYS1idXN5PVwidHJ1ZVwiIGFuZFxuICogdGhlIGNsYXNzIG5pdHJvLWJ1c3kuIFJlYWRzIGluc2lkZSBpdDogZGF0YS1uaXRyby1sb2FkaW5nLCB0aGUgYWN0aW9uIGR1cmluZyB3aGljaCB0aGUgZWxlbWVudCBpc1xuICogc2hvd24sIFwiXCIgZm9yIGFueTsgZGF0YS1uaXRyby1oaWRlIG9mIHRoZSBlbGVtZW50IHRoYXQgYXNrczogdGhlIHNlbGVjdG9yIG9mIHdoYXQgaXMgaGlkZGVuIGF0IG9uY2UsXG4gKiB0aGUgZWxlbWVudCBvciBvbmUgYXJvdW5kIGl0LiBJZiB0aGUgYWN0aW9uIGZhaWxzLCB0aGF0IGlzIHNob3duIGFnYWluLlxuICogSGVhcnM6IG5pdHJvOmFjdGlvbi1jb21wbGV0ZSwgbml0cm86ZXJyb3I7IHBhZ2VzaG93LlxuICovXG5pbXBvcnQgeyBoZWFyLCBpc0Fza2VkIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFsbCwgYWxsT2YsIGZpbmQsIG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBISURERU4gPSAnZGF0YS1uaXRyby1oaWRkZW4nOyAvLyBvbiB3aGF0IGFuIGFjdGlvbiB1bmRlciB3YXkgaGFzIGhpZGRlbjogdGhlIHJvb3QncyBpZFxuXG4vKiogQHR5cGUgeyhpZD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoaWQpID0+IHtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbChgWyR7SElEREVOfV1gKSkge1xuICAgIGlmIChpZCAmJiBlbGVtZW50LmdldEF0dHJpYnV0ZShISURERU4pICE9PSBpZCkgY29udGludWU7XG4gICAgZWxlbWVudC5oaWRkZW4gPSBmYWxzZTtcbiAgICBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShISURERU4pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbj86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG1hcmsgPSAocm9vdCwgYWN0aW9uKSA9PiB7XG4gIHJvb3QuY2xhc3NMaXN0LnRvZ2dsZSgnbml0cm8tYnVzeScsICEhYWN0aW9uKTtcbiAgc2V0QXR0cmlidXRlKHJvb3QsICdhcmlhLWJ1c3knLCBhY3Rpb24gPyAndHJ1ZScgOiBudWxsKTtcbiAgaWYgKCFyb290LmNsYXNzTGlzdC5sZW5ndGgpIHJvb3QucmVtb3ZlQXR0cmlidXRlKCdjbGFzcycpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsT2YoJ1tkYXRhLW5pdHJvLWxvYWRpbmddJywgcm9vdCkpIHtcbiAgICBjb25zdCB7IG5pdHJvTG9hZGluZyB9ID0gZWxlbWVudC5kYXRhc2V0O1xuICAgIGVsZW1lbnQuaGlkZGVuID0gIWFjdGlvbiB8fCAobml0cm9Mb2FkaW5nICYmIG5pdHJvTG9hZGluZyAhPT0gYWN0aW9uKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QgfHwgIWlzQXNrZWQoam9iKSkgcmV0dXJuO1xuICBtYXJrKHJvb3QsIGFjdGlvbik7XG4gIGNvbnN0IHNlbGVjdG9yID0gc291cmNlPy5kYXRhc2V0Lm5pdHJvSGlkZTtcbiAgY29uc3QgZWxlbWVudCA9IHNlbGVjdG9yICYmIHNvdXJjZS5jbG9zZXN0KHNlbGVjdG9yKTtcbiAgaWYgKCFlbGVtZW50IHx8ICFyb290LmNvbnRhaW5zKGVsZW1lbnQpKSByZXR1cm47XG4gIGVsZW1lbnQuaGlkZGVuID0gdHJ1ZTtcbiAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoSElEREVOLCBpZCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZW5kID0gKHsgdGFyZ2V0LCB0eXBlIH0pID0+IHtcbiAgaWYgKHRhcmdldC5pZCAmJiB0eXBlID09PSAnbml0cm86ZXJyb3InKSBzaG93KHRhcmdldC5pZCk7XG4gIGlmICh0YXJnZXQubWF0Y2hlcz8uKFJPT1QpKSBtYXJrKHRhcmdldCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMb2FkaW5nID0gKCkgPT4ge1xuICBoZWFyKCdsZWF2aW5nJywgYmVnaW4pO1xuICBvbignbml0cm86YWN0aW9uLWNvbXBsZXRlIG5pdHJvOmVycm9yJywgZW5kKTtcbiAgLy8gQSBwYWdlIHRoYXQgY29tZXMgYmFjayB3YWl0cyBmb3Igbm90aGluZywgd2hhdGV2ZXIgaXQgZGlkIHdoZW4gaXQgd2FzIGxlZnQuXG4gIGNvbnN0IHJlc3QgPSAoKSA9PiB7XG4gICAgc2hvdygpO1xuICAgIGZvciAoY29uc3Qgcm9vdCBvZiBhbGwoJy5uaXRyby1idXN5JykpIG1hcmsocm9vdCk7XG4gIH07XG4gIGhlYXIoJ3Jlc3RvcmVkJywgcmVzdCk7XG4gIG9uKCdwYWdlc2hvdycsICh7IHBlcnNpc3RlZCB9KSA9PiBwZXJzaXN0ZWQgJiYgcmVzdCgpKTtcbn07XG4iLCAiLyogTGV0cyBwb2xscyByZXN0IHdoaWxlIG5vYm9keSBjYW4gc2VlIHRoZW0sIGluIGEgaGlkZGVuIHRhYiwgYW5kIGFza3Mgb25jZSB3aGVuIGl0IGlzIHNlZW4gYWdhaW4uXG4gKlxuICogUmVhZHM6IGh4LXRyaWdnZXIgb2YgYSByb290LiBIZWFyczogdmlzaWJpbGl0eWNoYW5nZS5cbiAqL1xuaW1wb3J0IHsgcmVhY3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IHJlc3RpbmcgPSBuZXcgU2V0KCk7IC8vIGlkcyBvZiByb290cyB3aG9zZSB0aW1lIGhhcyBjb21lIG1lYW53aGlsZVxuXG5jb25zdCB3YWtlID0gKCkgPT4ge1xuICBpZiAoZG9jdW1lbnQuaGlkZGVuKSByZXR1cm47XG4gIGZvciAoY29uc3QgaWQgb2YgcmVzdGluZykge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAvLyBBbiBldmVudCBtYXkgaGF2ZSBicm91Z2h0IHRoZSBsYXN0IG5ld3MgbWVhbndoaWxlLlxuICAgIGlmIChyb290Py5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8uaW5jbHVkZXMoJ2V2ZXJ5ICcpKSByZWFjdChyb290KTtcbiAgfVxuICByZXN0aW5nLmNsZWFyKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQb2xscyA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKHsgaWQsIGlzUG9sbCB9KSA9PiB7XG4gICAgaWYgKCFkb2N1bWVudC5oaWRkZW4gfHwgIWlzUG9sbCkgcmV0dXJuIHRydWU7XG4gICAgcmVzdGluZy5hZGQoaWQpO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIG9uKCd2aXNpYmlsaXR5Y2hhbmdlJywgd2FrZSk7XG59O1xuIiwgIi8qIFVwbG9hZHM6IHNob3dzIGhvdyBmYXIgdGhlIGZpbGVzIG9mIGEgY29tcG9uZW50IGhhdmUgZ290LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXByb2dyZXNzIG9mIGEgcHJvZ3Jlc3MgZWxlbWVudCBpbnNpZGUgYSBjb21wb25lbnQsIHdoaWNoIGlzIGhpZGRlbiB1bmxlc3MgZmlsZXMgb2YgdGhhdFxuICogICBjb21wb25lbnQgYXJlIHVuZGVyIHdheS5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGwsIGFsbE9mLCBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgQkFSID0gJ3Byb2dyZXNzW2RhdGEtbml0cm8tcHJvZ3Jlc3NdJztcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgc2hvdzogKGJhcjogSFRNTFByb2dyZXNzRWxlbWVudCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IGVhY2ggPSAoaWQsIHNob3cpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpOyAvLyBhbiBhbnN3ZXIgbWF5IGhhdmUgcmVwbGFjZWQgaXRcbiAgaWYgKHJvb3QpIGFsbE9mKEJBUiwgcm9vdCkuZm9yRWFjaChzaG93KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFVwbG9hZHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3VwbG9hZGluZycsICh7IGlkLCB4aHIgfSkgPT4ge1xuICAgIGVhY2goaWQsIChiYXIpID0+IHtcbiAgICAgIGJhci52YWx1ZSA9IDA7XG4gICAgICBiYXIuaGlkZGVuID0gZmFsc2U7XG4gICAgfSk7XG4gICAgeGhyLnVwbG9hZC5hZGRFdmVudExpc3RlbmVyKCdwcm9ncmVzcycsICgvKiogQHR5cGUge1Byb2dyZXNzRXZlbnR9ICovIHsgbGVuZ3RoQ29tcHV0YWJsZSwgbG9hZGVkLCB0b3RhbCB9KSA9PiB7XG4gICAgICBpZiAobGVuZ3RoQ29tcHV0YWJsZSkgZWFjaChpZCwgKGJhcikgPT4gKGJhci52YWx1ZSA9IChsb2FkZWQgLyB0b3RhbCkgKiBiYXIubWF4KSk7XG4gICAgfSk7XG4gICAgeGhyLmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWRlbmQnLCAoKSA9PiBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLmhpZGRlbiA9IHRydWUpKSk7XG4gIH0pO1xuICAvLyBUaGUgSFRNTCBvZiBhIHBhZ2UgYXMgaXQgd2FzIGxlZnQsIHdpdGggdGhlIGJhciBvZiBhbiB1cGxvYWQgdGhhdCB3YXMgdW5kZXIgd2F5LlxuICBoZWFyKCdyZXN0b3JlZCcsICgpID0+IGFsbChCQVIpLmZvckVhY2goKGJhcikgPT4gYmFyLnRvZ2dsZUF0dHJpYnV0ZSgnaGlkZGVuJywgdHJ1ZSkpKTtcbn07XG4iLCAiaW1wb3J0IHsgc3RhcnRBZGRyZXNzIH0gZnJvbSAnLi9hZGRyZXNzLmpzJztcbmltcG9ydCB7IGNvbm5lY3QsIHN0YXJ0QnJpZGdlIH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgd2hlbkxvYWRlZCB9IGZyb20gJy4vZWFybHkuanMnO1xuaW1wb3J0IHsgc3RhcnRFbnRyaWVzIH0gZnJvbSAnLi9lbnRyaWVzLmpzJztcbmltcG9ydCB7IHN0YXJ0RXZlbnRzIH0gZnJvbSAnLi9ldmVudHMuanMnO1xuaW1wb3J0IHsgc3RhcnRGb3JnZXQgfSBmcm9tICcuL2ZvcmdldC5qcyc7XG5pbXBvcnQgeyB0YWtlIH0gZnJvbSAnLi9odG14LmpzJztcbmltcG9ydCB7IHN0YXJ0TGF6eSB9IGZyb20gJy4vbGF6eS5qcyc7XG5pbXBvcnQgeyBzdGFydExpdmUgfSBmcm9tICcuL2xpdmUuanMnO1xuaW1wb3J0IHsgcnVuV2l0aCB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgc3RhcnRMb2FkaW5nIH0gZnJvbSAnLi9sb2FkaW5nLmpzJztcbmltcG9ydCB7IHN0YXJ0T2ZmbGluZSB9IGZyb20gJy4vb2ZmbGluZS5qcyc7XG5pbXBvcnQgeyBzdGFydE93biB9IGZyb20gJy4vb3duLmpzJztcbmltcG9ydCB7IGRpc3RydXN0IH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHN0YXJ0UG9sbHMgfSBmcm9tICcuL3BvbGxzLmpzJztcbmltcG9ydCB7IHN0YXJ0UHJlc3MgfSBmcm9tICcuL3ByZXNzLmpzJztcbmltcG9ydCB7IHN0YXJ0U2luZ2xlIH0gZnJvbSAnLi9zaW5nbGUuanMnO1xuaW1wb3J0IHsgc3RhcnRUb2FzdHMgfSBmcm9tICcuL3RvYXN0cy5qcyc7XG5pbXBvcnQgeyBzdGFydFVwbG9hZHMgfSBmcm9tICcuL3VwbG9hZHMuanMnO1xuaW1wb3J0IHsgc3RhcnRXYWl0aW5nIH0gZnJvbSAnLi93YWl0aW5nLmpzJztcblxuLyoqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmNvbnN0IGJlZ2luID0gKGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyB2ZXJzaW9uIH0gPSBhZGFwdGVyO1xuICBpZiAodGFrZSh2ZXJzaW9uKSkge1xuICAgIGNvbm5lY3QoYWRhcHRlcik7XG4gICAgcmV0dXJuIHN0YXJ0TGF6eSgpOyAvLyBpdCBhc2tzIGF0IG9uY2VcbiAgfVxuICBjb25zdCBmb3VuZCA9IHdpbmRvdy5odG14Py5hamF4ICYmIHdpbmRvdy5odG14LnZlcnNpb247XG4gIGNvbnN0IHdoeSA9IGBuaXRyby1odG14JHt2ZXJzaW9ufS5qcyBuZWVkcyBodG14ICR7dmVyc2lvbn0sIGFuZCBmb3VuZCAke2ZvdW5kIHx8ICdub25lJ31gO1xuICBjb25zb2xlLmVycm9yKHdoeSk7XG4gIHJ1bldpdGgoKCkgPT4gUHJvbWlzZS5yZWplY3Qod2h5KSk7XG59O1xuXG4vKiogU3RhcnQgZXZlcnl0aGluZywgb25jZTogaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlLiBTY3JpcHRzIG1heSBjYWxsIGFjdGlvbnNcbiAqIGZyb20gbm93IG9uOyB0aGV5IGxlYXZlIG9uY2UgaHRteCBpcyB0aGVyZS5cbiAqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzdGFydCA9IChhZGFwdGVyKSA9PiB7XG4gIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykgJiYgd2luZG93Lm5pdHJvPy5jYWxsKSByZXR1cm47IC8vIG5vIGlkIG1ha2VzIGFuIG93biBwcm9wZXJ0eVxuICBkaXN0cnVzdChhZGFwdGVyLnVudHJ1c3RlZCk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWQnLCAoKSA9PiB0YWtlKGFkYXB0ZXIudmVyc2lvbiksIHRydWUpOyAvLyBvZiBhIHNjcmlwdCwgYmVmb3JlIHRoZSBuZXh0IG9uZSBydW5zXG4gIHdoZW5Mb2FkZWQoKCkgPT4gYmVnaW4oYWRhcHRlciksIGFkYXB0ZXIuZmlyc3QpO1xuICBzdGFydEVudHJpZXMoKTtcbiAgc3RhcnRPd24oKTtcbiAgc3RhcnRQcmVzcygpO1xuICBzdGFydEV2ZW50cygpO1xuICBzdGFydE9mZmxpbmUoKTtcbiAgc3RhcnRXYWl0aW5nKCk7XG4gIHN0YXJ0U2luZ2xlKCk7XG4gIHN0YXJ0Rm9yZ2V0KCk7XG4gIHN0YXJ0QnJpZGdlKCk7XG4gIHN0YXJ0TGl2ZSgpO1xuICBzdGFydFVwbG9hZHMoKTtcbiAgc3RhcnRMb2FkaW5nKCk7XG4gIHN0YXJ0UG9sbHMoKTtcbiAgc3RhcnRUb2FzdHMoKTtcbiAgc3RhcnRBZGRyZXNzKCk7XG59O1xuIiwgImltcG9ydCB7IGh0bXgyIH0gZnJvbSAnLi9odG14Mi5qcyc7XG5pbXBvcnQgeyBzdGFydCB9IGZyb20gJy4vc3RhcnQuanMnO1xuXG5zdGFydChodG14Mik7XG4iXSwKICAibWFwcGluZ3MiOiAiOztBQUdPLE1BQU07QUFBQTtBQUFBLElBQThCLFNBQVMsY0FBZTtBQUFBO0FBQzVELE1BQU0sT0FBTztBQUNiLE1BQU0sT0FBTztBQUVwQixNQUFJLFlBQVk7QUFHVCxNQUFNLFdBQVcsQ0FBQyxhQUFhLE1BQU0sWUFBWTtBQUdqRCxNQUFNLFlBQVksQ0FBQyxZQUFZLENBQUMsUUFBUSxVQUFVLFNBQVM7QUFHM0QsTUFBTSxNQUFNLENBQUMsVUFBVSxPQUFPLGFBQWEsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sU0FBUztBQUdoRyxNQUFNLFFBQVEsQ0FBQyxhQUFhLElBQUksUUFBUSxFQUFFLENBQUM7QUFHM0MsTUFBTSxPQUFPLENBQUMsT0FBTyxNQUFNLE1BQU0sTUFBTSxJQUFJLE9BQU8sRUFBRSxDQUFDO0FBSXJELE1BQU0sWUFBWSxDQUFDLFNBQVMsQ0FBQyxNQUFNLFFBQVEsYUFBYTtBQUd4RCxNQUFNLFVBQVUsT0FBTyxPQUFPO0FBQ25DLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxDQUFDLFVBQVUsS0FBSyxFQUFFLENBQUMsR0FBRyxRQUFTLE9BQU0sSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLFNBQVMsRUFBRSxDQUFDO0FBQ3hILFdBQU8sS0FBSyxFQUFFO0FBQUEsRUFDaEI7QUFJTyxNQUFNLFNBQVMsQ0FBQyxZQUFZO0FBQ2pDLFFBQUksQ0FBQyxVQUFVLE9BQU8sRUFBRztBQUN6QixVQUFNLE9BQU8sUUFBUSxVQUFVLEdBQUcsSUFBSSxxQkFBcUI7QUFDM0QsV0FBTyxLQUFLLE1BQU0sUUFBUSxVQUFVLEtBQUs7QUFBQSxFQUMzQztBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVUsU0FBUyxJQUFJLFVBQVUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxZQUFZLE9BQU8sT0FBTyxNQUFNLElBQUk7QUFJbEcsTUFBTSxVQUFVLENBQUMsRUFBRSxRQUFRLE1BQ2hDLENBQUMsU0FBUyxHQUFHLENBQUMsR0FBRyxRQUFRLGlCQUFpQiw2QkFBNkIsQ0FBQyxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sT0FBTyxDQUFDO0FBSXBHLE1BQU0sVUFBVSxDQUFDLFNBQVMsQ0FBQyxLQUFLLGNBQWMsR0FBRyxJQUFJLHNCQUFzQixTQUFTLEVBQUU7QUFJdEYsTUFBTSxTQUFTLENBQUMsU0FBUyxTQUFTLE1BQU0sV0FBVyxPQUFPLE9BQU8sR0FBRyxRQUFRLFlBQVksR0FBRztBQUkzRixNQUFNLFdBQVcsQ0FBQyxFQUFFLFFBQVEsR0FBRyxTQUFTLEtBQUssTUFBTSxRQUFRLFNBQVMsTUFBTSxFQUFFLE1BQU0sR0FBRyxFQUFFLENBQUM7QUFJeEYsTUFBTSxlQUFlLENBQUMsU0FBUyxNQUFNLFVBQzFDLFVBQVUsT0FBTyxRQUFRLGdCQUFnQixJQUFJLElBQUksUUFBUSxhQUFhLE1BQU0sS0FBSztBQUU1RSxNQUFNLFVBQVUsTUFBTSxTQUFTLFdBQVcsU0FBUztBQUluRCxNQUFNLEtBQUssQ0FBQyxPQUFPLGFBQWE7QUFDckMsZUFBVyxRQUFRLE1BQU0sTUFBTSxHQUFHLEVBQUcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFBQSxFQUNuRjtBQUlPLE1BQU0sT0FBTyxDQUFDLFVBQVU7QUFDN0IsVUFBTSxlQUFlO0FBQ3JCLFVBQU0seUJBQXlCO0FBQUEsRUFDakM7QUFHTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLFdBQVcsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBR2pGLE1BQU0sVUFBVSxDQUFDLFNBQVMsZ0JBQWdCLFlBQVksQ0FBQyxHQUFHLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQVUsaUJBQWlCLElBQUk7OztBQzVFckgsTUFBTSxPQUFPLElBQUksWUFBWTtBQUd0QixNQUFNLE9BQU8sQ0FBQyxNQUFNLGFBQ3pCLEtBQUssaUJBQWlCLE1BQU0sQ0FBb0IsVUFBVTtBQUN4RCxRQUFJLFNBQVMsTUFBTSxNQUFNLE1BQU0sTUFBTyxPQUFNLGVBQWU7QUFBQSxFQUM3RCxDQUFDO0FBR0ksTUFBTSxXQUFXLENBQUMsTUFBTSxXQUFXLEtBQUssY0FBYyxJQUFJLFlBQVksTUFBTSxFQUFFLFlBQVksTUFBTSxPQUFPLENBQUMsQ0FBQztBQUd6RyxNQUFNLFNBQVMsQ0FBQyxNQUFNLFFBQVEsU0FBUztBQUM1QyxVQUFNLE9BQU8sSUFBSSxTQUFTO0FBQzFCLFNBQUssSUFBSSx1QkFBdUIsRUFBRTtBQUNsQyxXQUFPO0FBQUEsTUFDTCxJQUFJLEtBQUs7QUFBQSxNQUNULFdBQVcsS0FBSyxRQUFRO0FBQUEsTUFDeEI7QUFBQSxNQUNBLE1BQU0sR0FBRyxLQUFLLFFBQVEsUUFBUSxHQUFHLG1CQUFtQixNQUFNLENBQUM7QUFBQSxNQUMzRDtBQUFBLE1BQ0EsTUFBTSxRQUFRO0FBQUEsTUFDZDtBQUFBLE1BQ0EsTUFBTSxvQkFBSSxJQUFJO0FBQUEsTUFDZCxPQUFPLENBQUM7QUFBQSxNQUNSLFFBQVEsQ0FBQztBQUFBLE1BQ1QsUUFBUSxvQkFBSSxJQUFJO0FBQUEsTUFDaEIsR0FBRztBQUFBLElBQ0w7QUFBQSxFQUNGO0FBSU8sTUFBTSxVQUFVLENBQUMsRUFBRSxRQUFRLFFBQVEsTUFBTSxDQUFDLFdBQVcsQ0FBQyx1QkFBdUIsS0FBSyxNQUFNO0FBSXhGLE1BQU0sWUFBWSxDQUFDLFNBQVMsS0FBSyxXQUFXLFFBQVE7QUFHcEQsTUFBTSxlQUFlLENBQUMsTUFBTSxTQUFTO0FBQzFDLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsSUFBSSxHQUFHO0FBQ2hELFVBQUksVUFBVSxJQUFJLEVBQUc7QUFDckIsV0FBSyxPQUFPLElBQUk7QUFDaEIsaUJBQVcsUUFBUSxNQUFNLFFBQVEsS0FBSyxJQUFJLFFBQVEsQ0FBQyxLQUFLLEdBQUc7QUFDekQsY0FBTSxTQUFTLFFBQVEsT0FBTyxTQUFTLFlBQVksRUFBRSxnQkFBZ0I7QUFDckUsYUFBSyxPQUFPLE1BQU0sU0FBUyxLQUFLLFVBQVUsSUFBSSxJQUFJLFFBQVEsRUFBRTtBQUFBLE1BQzlEO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7OztBQ3RETyxNQUFJO0FBSUosTUFBTSxPQUFPLENBQUMsWUFBWTtBQUMvQixVQUFNLFFBQVEsT0FBTztBQUNyQixRQUFJLE9BQU8sUUFBUSxTQUFTLE1BQU0sT0FBTyxNQUFNLFFBQVMsVUFBUztBQUNqRSxXQUFPO0FBQUEsRUFDVDtBQUdPLE1BQU0sU0FBUyxDQUFDLE1BQU0sYUFBYSxHQUFHLFFBQVEsSUFBSSxJQUFJLENBQUMsVUFBVSxTQUFTLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFJOUYsTUFBTSxPQUFPLENBQUMsT0FBT0EsTUFBSyxXQUFXO0FBQzFDLFFBQUksQ0FBQyxPQUFPLE9BQU8sU0FBUyxPQUFPLElBQUksRUFBRztBQUMxQyxTQUFLLEtBQUs7QUFDVixJQUFBQSxLQUFJLE1BQU07QUFBQSxFQUNaO0FBSU8sTUFBTSxZQUFZLENBQUMsTUFBTSxTQUM5QixPQUFPLE1BQU0sQ0FBQyxPQUFPLFdBQVc7QUFDOUIsVUFBTSxFQUFFLFNBQVMsS0FBSyxJQUFJLEtBQUssTUFBTTtBQUNyQyxRQUFJLFdBQVcsT0FBTyxTQUFTLElBQUksRUFBRyxNQUFLLEtBQUs7QUFBQSxFQUNsRCxDQUFDO0FBSUksTUFBTSxRQUFRLENBQUMsU0FBUztBQUM3QixVQUFNQyxRQUFPLG9CQUFJLFFBQVE7QUFDekIsV0FBTyxNQUFNLENBQUMsRUFBRSxPQUFPLE1BQU1BLE1BQUssSUFBSSxNQUFNLENBQUM7QUFDN0MsT0FBRyxxQ0FBcUMsQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUN0RCxZQUFNLFVBQVUsT0FBTyxVQUFVLElBQUk7QUFDckMsVUFBSSxDQUFDLFdBQVdBLE1BQUssSUFBSSxPQUFPLEVBQUc7QUFDbkMsVUFBSSxPQUFPLFNBQVMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVEsTUFBTSxFQUFHLE1BQUssUUFBUSxPQUFPO0FBQUEsSUFDdEcsQ0FBQztBQUFBLEVBQ0g7QUFFQSxNQUFNLFdBQVcsQ0FBQyx1QkFBdUIsV0FBVztBQUk3QyxNQUFNLGVBQWUsQ0FBQyxNQUFNLFNBQ2pDLE9BQU8saUJBQWlCLFFBQVEsSUFBSSxJQUFJLENBQW9CLEVBQUUsa0JBQWtCLE9BQU8sTUFBTTtBQUMzRixRQUFJLGlCQUFrQjtBQUN0QixVQUFNLEVBQUUsS0FBSyxTQUFTLE1BQU0sSUFBSSxJQUFJLEtBQUssTUFBTTtBQUMvQyxVQUFNLEtBQUssT0FBTyxPQUFPLEdBQUc7QUFDNUIsUUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHLFVBQVMsYUFBYSxFQUFFLElBQUksS0FBSyxJQUFJLEVBQUUsQ0FBQztBQUNqRSxRQUFJLENBQUMsSUFBSztBQUNWLFVBQU0sRUFBRSxNQUFNLElBQUksSUFBSTtBQUV0QixRQUFJLFNBQVMsQ0FBQyxHQUFHLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUNDLEtBQUksTUFBTUEsVUFBUyxVQUFVLEdBQUcsQ0FBQyxZQUFZLElBQUksSUFBSSxVQUFVLENBQUMsQ0FBQztBQUNyRyxVQUFNLE1BQU0sSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDQSxPQUFNLEtBQUssTUFBTSxDQUFDQSxPQUFNLFNBQVMsU0FBU0EsS0FBSSxJQUFJLElBQUksSUFBSUEsS0FBSSxJQUFJLEtBQUssQ0FBQztBQUNuRyxlQUFXQSxTQUFRLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQyxFQUFHLE1BQUssT0FBT0EsS0FBSTtBQUNyRCxlQUFXLENBQUNBLE9BQU0sS0FBSyxLQUFLLElBQUssTUFBSyxPQUFPQSxPQUFNLEtBQUs7QUFDeEQsYUFBUyxXQUFXLEdBQUc7QUFBQSxFQUN6QixDQUFDO0FBR0ksTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFLE1BQU0sUUFBUSxRQUFRLFFBQVEsR0FBRyxTQUFTO0FBQ3BFLFFBQUksUUFBUSxJQUFJLElBQUksRUFBRyxRQUFPLGFBQWEsZUFBZSxxQkFBcUI7QUFFL0UsVUFBTSxRQUFRLEVBQUUsT0FBTyxLQUFLLFdBQVcsRUFBRSxnQkFBZ0IsS0FBSyxFQUFFO0FBQ2hFLFdBQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxNQUFNLEVBQUUsUUFBUSxRQUFRLFNBQVMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUFBLEVBQ2hGOzs7QUN0RU8sTUFBTSxTQUFTO0FBQ2YsTUFBTSxRQUNYO0FBR0ssTUFBTSxTQUFTLENBQUMsRUFBRSxLQUFLLE1BQU0saUJBQWlCLEtBQUssSUFBSTtBQUd2RCxNQUFNLFNBQVMsQ0FBQyxNQUFNLFdBQVcsS0FBSyxXQUFXLE9BQU8sVUFBVSxLQUFLLE1BQU0sQ0FBQyxPQUFPLE9BQU8sVUFBVSxPQUFPLEVBQUUsQ0FBQztBQUdoSCxNQUFNLFdBQVcsQ0FBQyxVQUFVO0FBQ2pDLFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQzNELFFBQUksTUFBTSxRQUFTLFFBQU8sQ0FBQyxHQUFHLE1BQU0sZUFBZSxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sS0FBSztBQUNqRixXQUFPLENBQUMsR0FBSSxNQUFNLFNBQVMsQ0FBQyxNQUFNLEtBQUssQ0FBRTtBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVTtBQUM5QixVQUFNLEVBQUUsY0FBYyxPQUFPLFVBQVUsU0FBQUMsVUFBUyxLQUFLLElBQUk7QUFDekQsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0saUJBQWlCLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUNsRSxRQUFJLE1BQU8sUUFBTyxDQUFDO0FBQ25CLFFBQUksQ0FBQ0EsVUFBUztBQUNaLFVBQUksTUFBTSxVQUFVLGFBQWMsUUFBTyxDQUFDLFlBQVk7QUFDdEQsWUFBTSxRQUFRLE1BQU0sVUFBVTtBQUM5QixZQUFNLFFBQVE7QUFDZCxhQUFPLENBQUMsTUFBTSxLQUFLO0FBQUEsSUFDckI7QUFDQSxRQUFJLFNBQVMsQ0FBQyxHQUFHQSxRQUFPLEVBQUUsT0FBTyxDQUFDLFdBQVcsT0FBTyxlQUFlO0FBQ25FLFFBQUksQ0FBQyxZQUFZLENBQUMsT0FBTyxDQUFDLEtBQUssT0FBTyxFQUFHLFVBQVMsQ0FBQyxHQUFHQSxRQUFPLEVBQUUsT0FBTyxDQUFDLFdBQVcsQ0FBQyxPQUFPLFFBQVEsV0FBVyxDQUFDLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDMUgsWUFBUSxXQUFXLFNBQVMsT0FBTyxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3hFO0FBR08sTUFBTSxRQUFRLENBQUMsT0FBTyxXQUFXO0FBQ3RDLFFBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxDQUFDLEVBQUc7QUFDckMsUUFBSSxPQUFPLEtBQUssRUFBRyxPQUFNLFVBQVUsT0FBTztBQUFBLGFBQ2pDLE1BQU0sUUFBUyxZQUFXLFVBQVUsTUFBTSxRQUFTLFFBQU8sV0FBVyxPQUFPLFNBQVMsT0FBTyxLQUFLO0FBQUEsYUFDakcsTUFBTSxPQUFPO0FBQ3BCLFlBQU0sV0FBVyxJQUFJLGFBQWE7QUFDbEMsaUJBQVcsUUFBUSxPQUFRLFVBQVMsTUFBTSxJQUFJLElBQUk7QUFDbEQsWUFBTSxRQUFRLFNBQVM7QUFBQSxJQUN6QixNQUFPLE9BQU0sUUFBUTtBQUFBLEVBQ3ZCO0FBSU8sTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxVQUFNLFFBQVMsUUFBUSxTQUFTLFlBQVksQ0FBQyxRQUFRLGFBQWEsU0FBUyxLQUFLLFFBQVEsUUFBUztBQUNqRyxXQUFPLENBQUMsTUFBTSxhQUFhLFNBQVMsS0FBSyxNQUFNLGFBQWEsTUFBTSxHQUFHLE1BQU0sYUFBYSxpQkFBaUIsQ0FBQztBQUFBLEVBQzVHO0FBRUEsTUFBTSxTQUFTO0FBR1IsTUFBTSxRQUFRLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxJQUFJLFdBQVcsTUFBTTtBQUkvQyxNQUFNLGFBQWEsQ0FBQyxTQUFTO0FBQ2xDLFVBQU0sU0FBUyxvQkFBSSxJQUFJO0FBQ3ZCLFVBQU0sV0FBVyxvQkFBSSxJQUFJO0FBQ3pCLFVBQU0sUUFBUSxRQUFRLElBQUksS0FBSztBQUMvQixlQUFXLFdBQVcsS0FBSyxpQkFBaUIsU0FBUyw4QkFBOEIsR0FBRztBQUNwRixZQUFNLEVBQUUsTUFBTSxJQUFJLFdBQVcsTUFBTSxNQUFNLElBQUk7QUFFN0MsWUFBTSxPQUFPLFNBQVMsUUFBUSxRQUFRLDBDQUEwQztBQUVoRixZQUFNLE1BQU0sTUFBTSxDQUFDLFdBQVcsTUFBTSxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU0sUUFBUSxXQUFXLEdBQUcsUUFBUSxPQUFPLENBQUM7QUFDMUcsWUFBTSxNQUFNLENBQUMsU0FBUyxVQUFVLE9BQU8sSUFBSSxLQUFLLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRSxLQUFLO0FBQzNFLGFBQU8sSUFBSSxNQUFNLE9BQU8sSUFBSSxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzFDLGVBQVMsSUFBSSxHQUFHLEdBQUcsSUFBSSxPQUFPLElBQUksR0FBRyxDQUFDLElBQUksT0FBTztBQUFBLElBQ25EO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFNBQVMsQ0FBQyxZQUFhLFNBQVMsY0FBYyxVQUFVLFNBQVMsU0FBVSxTQUFTLFFBQVEsTUFBTSxLQUFLO0FBSTdHLE1BQU0sV0FBVyxDQUFDLE1BQU0sVUFBVTtBQUNoQyxVQUFNLE9BQU8sS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUNuQyxlQUFXLFNBQVMsU0FBUyxLQUFLLEdBQUc7QUFDbkMsWUFBTSxLQUFLLEtBQUssWUFBWSxLQUFLO0FBQ2pDLFVBQUksTUFBTSxFQUFHLE1BQUssT0FBTyxJQUFJLENBQUM7QUFBQSxJQUNoQztBQUNBLFNBQUssT0FBTyxNQUFNLElBQUk7QUFDdEIsZUFBVyxTQUFTLEtBQU0sTUFBSyxPQUFPLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDekQ7QUFJTyxNQUFNLGFBQWEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNO0FBQ2xFLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLFVBQU0sTUFBTSxvQkFBSSxJQUFJO0FBQ3BCLFVBQU0sT0FBTyxPQUFPLE1BQU07QUFDMUIsVUFBTSxTQUFTLFdBQVcsWUFBWSxDQUFDLElBQUksQ0FBQyxHQUFHLFdBQVcsSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxRQUFRLE1BQU0sQ0FBQztBQUNoSCxlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssUUFBUTtBQUNqQyxVQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssS0FBSyxDQUFDLEtBQUssU0FBUyxPQUFPLEtBQUssS0FBSyxNQUFNLFFBQVEsVUFBVSxFQUFHLFVBQVMsTUFBTSxLQUFLO0FBQUEsSUFDdkc7QUFDQSxVQUFNLFFBQVEsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDO0FBQ2pDLFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxDQUFDLFNBQVMsT0FBTyxLQUFLLE1BQU0sS0FBTTtBQUN0QyxZQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFlBQU0sUUFBUSxNQUFNLGFBQWEsa0JBQWtCO0FBQ25ELFVBQUksTUFBTyxFQUFDLFNBQVMsT0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLElBQUksS0FBSztBQUMxRCxZQUFNLFFBQVEsTUFBTSxRQUFRLFVBQVUsS0FBSztBQUMzQyxVQUFJLFNBQVMsTUFBTSxJQUFJLElBQUksRUFBRyxNQUFLLElBQUksS0FBSyxFQUFFLE1BQU0sT0FBTyxRQUFRLFNBQVMsS0FBSyxFQUFFLENBQUM7QUFBQSxJQUN0RjtBQUVBLFVBQU0sU0FBUyxDQUFDLEdBQUcsR0FBRyxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQztBQUN4RCxRQUFJLE9BQU8sQ0FBQyxLQUFLLFdBQVcsT0FBUSxNQUFLLElBQUksZ0JBQWdCLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDNUU7OztBQzVHTyxNQUFNLFFBQVEsQ0FBQyxXQUFXO0FBQy9CLFVBQU0sT0FBTyxTQUFTLGNBQWMsTUFBTTtBQUMxQyxVQUFNLEtBQUs7QUFDWCxTQUFLLEtBQUs7QUFDVixhQUFTLEtBQUssT0FBTyxJQUFJO0FBQ3pCLFVBQU0sU0FBUyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sYUFBYSxNQUFNLENBQUM7QUFDL0QsZUFBVyxTQUFTLE9BQVEsT0FBTSxhQUFhLFFBQVEsRUFBRTtBQUN6RCxTQUFLLE1BQU07QUFDWCxXQUFPLFFBQVEsQ0FBQyxPQUFPLE9BQU8sYUFBYSxPQUFPLFFBQVEsT0FBTyxFQUFFLENBQUMsQ0FBQztBQUNyRSxTQUFLLE9BQU87QUFBQSxFQUNkO0FBR0EsTUFBTSxZQUFZLENBQUMsVUFBVTtBQUMzQixRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLE9BQU8sRUFBRSxNQUFNLENBQUMsRUFBRSxVQUFVLGdCQUFnQixNQUFNLGFBQWEsZUFBZTtBQUNsSCxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxZQUFZLE1BQU07QUFDbEQsV0FBTyxNQUFNLFVBQVUsTUFBTSxnQkFBZ0IsQ0FBQyxNQUFNLFNBQVM7QUFBQSxFQUMvRDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLE9BQUcsWUFBWSxNQUFNLE1BQU0sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLG9CQUFvQixDQUFDLEVBQUUsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUVsRyxVQUFNLENBQUMsVUFBVTtBQUFBO0FBQUEsTUFBMEIsWUFBWSxpQkFBaUIsWUFBWTtBQUFBO0FBQ3BGLFVBQU0sUUFBUSxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsMEJBQTBCLENBQUM7QUFDdkUsUUFBSSxZQUFZLFNBQVMsU0FBVSxPQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUFBLEVBQ2xHOzs7QUMxQkEsTUFBTSxPQUFPLENBQUMsUUFBUSxRQUFRLFNBQVMsUUFBUSxrQkFBa0IsUUFBUSxFQUFFLElBQUksQ0FBQyxTQUFTLGNBQWMsSUFBSSxHQUFHLEVBQUUsS0FBSztBQUU5RyxNQUFNLFdBQVcsTUFBTSxTQUFTLGVBQWUsUUFBUSxJQUFJO0FBRzNELE1BQU0sV0FBVyxDQUFDLEVBQUUsR0FBRyxHQUFHLFVBQVUsTUFBTSxpQkFBaUIsUUFBUSxJQUFJLE9BQU8sRUFBRSxDQUFDLElBQUksRUFBRSxTQUFTO0FBR2hHLE1BQU0sT0FBTyxDQUFDLE1BQU0sRUFBRSxJQUFJLE1BQU0sS0FBSyxNQUFNO0FBQ2hELFVBQU0sUUFBUSxJQUFJLE9BQU8sSUFBSSxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxTQUFTLEtBQUssTUFBTSxPQUFPLEtBQUssTUFBTSxTQUFTLEtBQUs7QUFDcEgsV0FBTyxNQUFNLFdBQVcsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUN0QztBQUtPLE1BQU0sUUFBUSxDQUFDLEtBQUssVUFBVTtBQUNuQyxRQUFJO0FBQUE7QUFBQSxNQUE0QixTQUFTO0FBQUE7QUFDekMsUUFBSSxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUMzRCxhQUFTLFVBQVUsT0FBTyxZQUFZLEtBQUssVUFBVSxRQUFRLGVBQWU7QUFDMUUsWUFBTSxTQUFTLFFBQVEsTUFBTSxNQUFNLGNBQWMsUUFBUSxJQUFJLE9BQU8sUUFBUSxFQUFFLENBQUMsaUJBQWlCO0FBQ2hHLFVBQUksT0FBUSxFQUFDLE9BQU8sS0FBSyxJQUFJLENBQUMsU0FBUyxNQUFNO0FBQUEsSUFDL0M7QUFDQSxVQUFNLE1BQU0sQ0FBQztBQUNiLFdBQU8sU0FBUyxTQUFTLE1BQU0sY0FBYyxNQUFNLGFBQWEsTUFBTSxPQUFPLE1BQU0sSUFBSSxRQUFRLE1BQU0sZUFBZTtBQUNsSCxVQUFJLFFBQVEsQ0FBQyxPQUFPLEtBQUssQ0FBQztBQUMxQixVQUFJLFVBQVUsSUFBSyxRQUFPLFVBQVUsUUFBUSxNQUFNO0FBQ2xELGNBQVEsTUFBTTtBQUFBLElBQ2hCO0FBQUEsRUFDRjs7O0FDbEJBLE1BQU0sU0FBUztBQUVmLE1BQUksT0FBTztBQUdYLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxRQUFRLElBQUksVUFBVSxJQUFJLEtBQUssSUFBSTtBQUN6QyxRQUFJLENBQUMsU0FBUyxNQUFNLE9BQU8sSUFBSSxHQUFJO0FBQ25DLFVBQU07QUFBQTtBQUFBLE1BQTRCLFNBQVM7QUFBQTtBQUMzQyxVQUFNLFFBQVEsT0FBTyxRQUFRLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUs7QUFDdEYsUUFBSSxPQUFPO0FBRVQsVUFBSSxNQUFNLFdBQVcsV0FBWSxPQUFNLFdBQVcsV0FBVyxPQUFPLEtBQUs7QUFBQSxVQUNwRSxPQUFNLE9BQU8sS0FBSztBQUN2QixhQUFPLEVBQUUsT0FBTyxPQUFPLE1BQU07QUFBQSxJQUMvQjtBQUNBLFVBQU0sQ0FBQyxHQUFHLElBQUksaUJBQWlCLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDekM7QUFHQSxNQUFNLFFBQVEsQ0FBQyxTQUFTLEVBQUUsWUFBWSxhQUFhLE1BQU07QUFDdkQsZUFBVyxFQUFFLEtBQUssS0FBSyxDQUFDLEdBQUcsUUFBUSxVQUFVLEVBQUcsS0FBSSxDQUFDLFdBQVcsYUFBYSxJQUFJLEVBQUcsU0FBUSxnQkFBZ0IsSUFBSTtBQUNoSCxlQUFXLEVBQUUsTUFBTSxNQUFNLEtBQUssV0FBWSxLQUFJLFFBQVEsYUFBYSxJQUFJLE1BQU0sTUFBTyxTQUFRLGFBQWEsTUFBTSxLQUFLO0FBRXBILFFBQUksUUFBUSxpQkFBaUIsYUFBYyxTQUFRLGVBQWU7QUFBQSxFQUNwRTtBQUVBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFJO0FBQ3pCLFdBQU87QUFDUCxVQUFNLE9BQU8sS0FBSztBQUNsQixVQUFNLE9BQU87QUFDYixTQUFLLFFBQVEsS0FBSztBQUFBLEVBQ3BCO0FBR0EsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFHdkIsTUFBTSxhQUFhLENBQUMsT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFNLE1BQU07QUFDdEQsUUFBSSxVQUFVLE9BQVE7QUFDdEIsZUFBVyxDQUFDLFNBQVMsRUFBRSxLQUFLLFFBQVE7QUFDbEMsVUFBSSxDQUFDLElBQUksU0FBUyxPQUFPLEVBQUc7QUFDNUIsY0FBUSxLQUFLO0FBQ2IsYUFBTyxPQUFPLE9BQU87QUFBQSxJQUN2QjtBQUNBLFVBQU07QUFBQTtBQUFBLE1BQThCLE1BQU0sS0FBSyxTQUFTLGlCQUFpQjtBQUFBO0FBRXpFLFVBQU0sT0FBTyxDQUFDO0FBRWQsVUFBTSxPQUFPLENBQUM7QUFDZCxRQUFJLFFBQVEsQ0FBQyxDQUFDLFNBQVMsS0FBSyxHQUFHLE9BQU87QUFDcEMsVUFBSSxDQUFDLE1BQU0sYUFBYSxhQUFhLEVBQUcsT0FBTSxTQUFTLEtBQUs7QUFDNUQsWUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQztBQUN2QyxVQUFJLENBQUMsTUFBTztBQUNaLFdBQUssS0FBSyxHQUFHLENBQUMsR0FBRyxRQUFRLFVBQVUsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLEtBQUssQ0FBQztBQUNyRSxZQUFNLE9BQU8sQ0FBQyxHQUFHLE1BQU0sVUFBVTtBQUNqQyxZQUFNLFNBQVMsS0FBSyxRQUFRLEtBQUs7QUFDakMsWUFBTSxPQUFPLEdBQUcsS0FBSyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQ3JDLFlBQU0sTUFBTSxHQUFHLEtBQUssTUFBTSxTQUFTLENBQUMsQ0FBQztBQUNyQyxXQUFLLEtBQUssR0FBRyxLQUFLLE9BQU8sQ0FBQyxTQUFTLFNBQVMsU0FBUyxLQUFLLFNBQVMsQ0FBQztBQUFBLElBQ3RFLENBQUM7QUFDRCxVQUFNLEtBQUssUUFBUSxDQUFDLFNBQVUsS0FBSyxZQUFZLENBQUMsTUFBTSxHQUFHLEtBQUssaUJBQWlCLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBRSxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssUUFBUSxNQUFNLENBQUMsQ0FBQztBQUVySSxlQUFXLFFBQVEsS0FBTSxNQUFLLFlBQVksS0FBSyxLQUFLLE1BQU0sSUFBSSxFQUFFLFdBQVcsVUFBVSxZQUFZLE1BQU0sQ0FBQyxJQUFJLEtBQUssT0FBTztBQUV4SCxVQUFNLEtBQUssTUFBTTtBQUNmLFdBQUssUUFBUSxHQUFHO0FBQ2hCLGlCQUFXLFdBQVcsS0FBTSxNQUFLLFFBQVEsU0FBUyxXQUFXO0FBQUEsSUFDL0QsQ0FBQztBQUNELFdBQU8sQ0FBQztBQUFBLEVBQ1Y7QUFJTyxNQUFNLGFBQWEsQ0FBQyxNQUFNLFNBQVM7QUFDeEMsUUFBSSxDQUFDLFNBQVMsRUFBRztBQUNqQixVQUFNLFdBQVcsT0FBTyxPQUFPLFNBQVMsY0FBYyxVQUFVLEdBQUcsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN0RixVQUFNLE9BQU8sUUFBUSxRQUFRLEVBQUUsUUFBUSxDQUFDLFNBQVMsS0FBSyxxQkFBcUIsQ0FBQyxDQUFDO0FBQzdFLFVBQU0sUUFBUSxLQUFLLElBQUksQ0FBQyxVQUFVLENBQUMsU0FBUyxlQUFlLE1BQU0sRUFBRSxHQUFHLEtBQUssQ0FBQztBQUM1RSxVQUFNLE9BQU8sTUFBTSxPQUFPLENBQUMsQ0FBQyxHQUFHLE1BQU0sS0FBSyxTQUFTLFNBQVMsYUFBYSxDQUFDO0FBQzFFLFVBQU0sT0FBTyxLQUFLLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQy9ELFFBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxLQUFLLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLFNBQVMsSUFBSSxJQUFJLFNBQVMsQ0FBQyxFQUFFLENBQUMsR0FBRyxRQUFRLENBQUMsRUFBRztBQUN4RyxlQUFXLE9BQU8sTUFBTTtBQUN0QixZQUFNLENBQUMsT0FBTyxLQUFLLElBQUksSUFBSSxJQUFJLFNBQVMsQ0FBQztBQUN6QyxVQUFJLENBQUMsTUFBTSxhQUFhLGFBQWEsRUFBRztBQUN4QyxhQUFPLElBQUksT0FBTyxNQUFNLEVBQUU7QUFDMUIsWUFBTSxnQkFBZ0IsSUFBSTtBQUFBLElBQzVCO0FBQ0EsU0FBSyxhQUFhLFVBQVUsTUFBTTtBQUNsQyxlQUFXLENBQUMsRUFBRSxJQUFJLFVBQVUsQ0FBQyxLQUFLLE1BQU07QUFDdEMsWUFBTUMsU0FBUSxJQUFJLFNBQVMsUUFBUSxFQUFFO0FBQ3JDLGFBQU8sS0FBSyxRQUFRLEdBQUdBLE1BQUssU0FBUyxNQUFNLEdBQUdBLE1BQUssR0FBRyxNQUFNLEdBQUc7QUFBQSxJQUNqRTtBQUNBLFdBQU8sRUFBRSxNQUFNLFdBQVcsT0FBTztBQUFBLEVBQ25DO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsU0FBSyxnQkFBZ0IsUUFBUSxFQUFFLGNBQWMsQ0FBdUIsVUFBVSxVQUFVLFFBQVEsV0FBVyxDQUFDO0FBQzVHLFdBQU8sd0JBQXdCLENBQUMsRUFBRSxPQUFPLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDM0QsV0FBTyxlQUFlLE1BQU07QUFBQSxFQUM5Qjs7O0FDL0dBLE1BQU0sVUFBVSxDQUFDQyxTQUFRO0FBRXZCLFFBQUk7QUFDSixTQUFLLGdCQUFnQixTQUFTLEVBQUUsTUFBTSxDQUFvQixhQUFjLE1BQU0sU0FBVSxDQUFDO0FBQ3pGLFNBQUssT0FBTyx5QkFBeUI7QUFDckMsV0FBTyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssU0FBUyxNQUFNLE1BQU0sVUFBVSxpQkFBaUIsT0FBTyxhQUFhLE1BQU07QUFDekcsWUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBSSxLQUFLO0FBQ1AsYUFBSyxLQUFLO0FBQ1YsY0FBTSxTQUFTLFFBQVEsYUFBYSxXQUFXO0FBQy9DLGdCQUFRLGFBQWEsYUFBYSxNQUFNO0FBQ3hDLFlBQUksVUFBVSxFQUFFLE1BQU0sYUFBYSxJQUFJLEVBQUUsTUFBTSxNQUFPLElBQUksU0FBUyxDQUFFLEVBQUU7QUFDdkUscUJBQWEsU0FBUyxhQUFhLE1BQU07QUFBQSxNQUMzQyxXQUFXLE9BQU8sU0FBUyxJQUFJLE1BQU0sQ0FBQyxZQUFZLFlBQVksT0FBTyxPQUFPLElBQUk7QUFDOUUsY0FBTSxFQUFFLFVBQVUsTUFBTSxPQUFPLElBQUksSUFBSSxlQUFlLFNBQVMsSUFBSTtBQUNuRSxZQUFJLE9BQU8sT0FBUTtBQUNuQixxQkFBYSxNQUFNLElBQUksa0JBQWtCLFNBQVMsS0FBSyxDQUFDO0FBQ3hELGFBQUssT0FBT0EsTUFBSyxFQUFFLFNBQVMsTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUFBLE1BQ2pEO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsQ0FBQyxPQUFPLFdBQVc7QUFDekMsWUFBTSxFQUFFLEtBQUssU0FBUyxRQUFRLFVBQVUsTUFBTSxNQUFNLFNBQVMsaUJBQWlCLE1BQU0sSUFBSTtBQUN4RixZQUFNLE1BQU0sT0FBTztBQUNuQixVQUFJLENBQUMsSUFBSyxRQUFPLE9BQU8sVUFBVSxLQUFLLE9BQU9BLE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDakYsaUJBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxJQUFJLEtBQU0sTUFBSyxPQUFPLE1BQU0sS0FBSztBQUU3RCxhQUFPLE9BQU8sUUFBUSxFQUFFLFFBQVEsQ0FBQyxHQUFHLE1BQU0sSUFBSSxNQUFNLFNBQVMsV0FBVyxJQUFNLENBQUM7QUFBQSxJQUNqRixDQUFDO0FBQ0QsV0FBTyxjQUFjLENBQUMsR0FBRyxFQUFFLEtBQUssZUFBZSxFQUFFLGdCQUFnQixFQUFFLE1BQU07QUFDdkUsWUFBTSxNQUFNLGlCQUFpQjtBQUU3QixVQUFJLElBQUssS0FBSSxpQkFBaUIsV0FBVyxNQUFNLElBQUksVUFBVSxJQUFJLFVBQVUsUUFBUSxJQUFJLFFBQVEsQ0FBQztBQUFBLElBQ2xHLENBQUM7QUFDRCxpQkFBYSxjQUFjLENBQUMsRUFBRSxLQUFLLFNBQVMsZUFBZSxFQUFFLFVBQVUsTUFBTSxnQkFBZ0IsR0FBRyxJQUFJLE9BQ2pHLEVBQUUsS0FBSyxpQkFBaUIsT0FBTyxTQUFTLE1BQU0sS0FBSyxNQUFNLElBQUksRUFBRTtBQUNsRSxVQUFNLGtCQUFrQjtBQUN4QixjQUFVLGtCQUFrQixDQUFDLEVBQUUsS0FBSyxFQUFFLFNBQVMsZUFBZSxRQUFRLEVBQUUsT0FBTyxFQUFFLFNBQVMsTUFBTSxRQUFRLE9BQU8sRUFBRTtBQUNqSCxXQUFPLGtCQUFrQixNQUFNLFNBQVMsVUFBVSxDQUFDO0FBQ25ELE9BQUcsaURBQWlELE1BQU0sU0FBUyxXQUFXLENBQUM7QUFDL0UsZ0JBQVk7QUFBQSxFQUNkO0FBSUEsTUFBTSxVQUFVLENBQUMsR0FBRyxTQUFTO0FBQzNCLFVBQU0sRUFBRSxLQUFLLGVBQWUsRUFBRSxpQkFBaUIsRUFBRSxPQUFPLElBQUksRUFBRSxFQUFFLElBQUk7QUFDcEUsVUFBTSxFQUFFLGNBQWMsTUFBTSxhQUFhLEtBQUssT0FBTyxJQUFJO0FBQ3pELFVBQU0sYUFBYSxRQUFRLElBQUksSUFBSSxJQUFJLE1BQU0sU0FBUyxPQUFPLEVBQUU7QUFDL0QsVUFBTSxVQUFVLEVBQUUsS0FBSyxJQUFJLGtCQUFrQixLQUFLLEdBQUcsRUFBRTtBQUN2RCxXQUFPLE9BQU8sSUFBSSxTQUFTLEVBQUUsUUFBUSxFQUFFLFNBQVMsWUFBWSxRQUFRLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQztBQUN2RixTQUFLLGFBQWEsRUFBRSxLQUFLLFNBQVMsU0FBUztBQUFBLEVBQzdDO0FBR0EsTUFBTSxPQUFPLE9BQU8sS0FBSyxPQUFPO0FBQzlCLFVBQU0sS0FBSyxLQUFLLElBQUksRUFBRSxRQUFRLENBQUM7QUFDL0IsVUFBTSxJQUFJLFNBQVM7QUFDbkIsV0FBTyxJQUFJLFNBQVM7QUFBQSxFQUN0QjtBQUdBLE1BQU0sT0FBTyxPQUFPLE1BQU0sTUFBTSxFQUFFLFFBQVEsTUFBTTtBQUM5QyxVQUFNLFlBQVksT0FBTyxPQUFPLFFBQVEsV0FBVyxLQUFLLEtBQUssUUFBUSxpQkFBaUI7QUFDdEYsVUFBTSxTQUFTLENBQUMsYUFBYSxXQUFXLE1BQU0sSUFBSTtBQUNsRCxVQUFNLEVBQUUsTUFBTSxHQUFHLE1BQU0sSUFBSSxVQUFVLEVBQUUsTUFBTSxNQUFNLFdBQVcsWUFBWSxvQkFBb0IsWUFBWTtBQUMxRyxVQUFNLE9BQU8sRUFBRSxXQUFXLEdBQUcsYUFBYSxHQUFHLFlBQVksTUFBTTtBQUMvRCxTQUFLLEtBQUssTUFBTSxNQUFNLEVBQUUsR0FBRyxPQUFPLEdBQUcsS0FBSyxHQUFHLEVBQUUsZ0JBQWdCLE1BQU0sV0FBVyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQ2hHO0FBR08sTUFBTSxRQUFRO0FBQUEsSUFDbkIsU0FBUztBQUFBLElBQ1QsV0FBVztBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQSxNQUFNLENBQUMsU0FBUztBQUFBLElBQ2hCO0FBQUEsRUFDRjs7O0FDOUVBLE1BQUksRUFBRSxVQUFVLE9BQU8sSUFBSTtBQUMzQixNQUFNLE9BQU8sT0FBTyxFQUFFLFVBQVUsT0FBTyxJQUFJO0FBRzNDLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxPQUFPLE1BQU07QUFDbkMsUUFBSSxDQUFDLE9BQU8sU0FBUyxlQUFnQjtBQUNyQyxVQUFNLE1BQU0sSUFBSSxJQUFJLFNBQVMsSUFBSTtBQUNqQyxVQUFNLFNBQVMsR0FBRyxJQUFJLFlBQVk7QUFDbEMsZUFBVyxDQUFDLE1BQU0sQ0FBQ0MsUUFBTyxHQUFHLE1BQU0sQ0FBQyxLQUFLLE9BQU8sUUFBUSxPQUFPLFVBQVUsR0FBRztBQUMxRSxVQUFJQSxVQUFTLEtBQU0sS0FBSSxhQUFhLE9BQU8sSUFBSTtBQUFBLFVBQzFDLEtBQUksYUFBYSxJQUFJLE1BQU1BLE1BQUs7QUFDckMsaUJBQVcsU0FBUyxPQUFRLEtBQUksYUFBYSxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ2pFO0FBQ0EsUUFBSSxHQUFHLElBQUksWUFBWSxPQUFPLE9BQVE7QUFFdEMsWUFBUSxhQUFhLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxPQUFPLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFDOUUsUUFBSSxDQUFDLE9BQU8sUUFBUyxTQUFRLFVBQVUsRUFBRSxPQUFPLEtBQUssR0FBRyxJQUFJLEdBQUc7QUFDL0QsU0FBSztBQUFBLEVBQ1A7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLE1BQU0sTUFBTTtBQUM1QixVQUFNLFNBQVMsRUFBRSxVQUFVLE9BQU87QUFDbEMsU0FBSztBQUNMLFFBQUksT0FBTyxLQUFNO0FBQ2pCLFFBQUksYUFBYSxPQUFPLFVBQVU7QUFDaEMsVUFBSSxPQUFPLE1BQU8sVUFBUyxPQUFPO0FBQUEsSUFDcEMsV0FBVyxXQUFXLE9BQU8sT0FBUSxVQUFTLEtBQUssY0FBYyxRQUFRLG1CQUFtQixFQUFFLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFBQSxFQUNoSDtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFdBQU8saUJBQWlCLGlCQUFpQixJQUFJO0FBQzdDLFdBQU8saUJBQWlCLFlBQVksTUFBTTtBQUMxQyxTQUFLLGFBQWEsSUFBSTtBQUFBLEVBQ3hCOzs7QUNuQ0EsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sWUFBWTtBQUVYLE1BQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLEdBQUc7QUFDckMsTUFBSSxZQUFZO0FBRWhCLE1BQUlDLFVBQVM7QUFHYixNQUFNLFVBQVUsWUFBWTtBQUMxQixRQUFJO0FBRUYsWUFBTUM7QUFBQTtBQUFBLFFBQThCLEVBQUUsUUFBUSxRQUFRLE9BQU8sWUFBWSxVQUFVLFNBQVM7QUFBQTtBQUM1RixZQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLEdBQUdBLFVBQVMsUUFBUSxZQUFZLFFBQVEsU0FBUyxFQUFFLENBQUM7QUFDMUcsYUFBTyxTQUFTLG9CQUFvQixDQUFDLEtBQUssU0FBUyxNQUFNO0FBQUEsSUFDM0QsUUFBUTtBQUNOLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLGNBQWM7QUFDMUIsYUFBUyxnQkFBZ0IsZ0JBQWdCLHNCQUFzQixTQUFTO0FBQ3hFLGFBQVMsS0FBSyxjQUFjLFFBQVEsWUFBWSxrQkFBa0IsY0FBYyxDQUFDO0FBQUEsRUFDbkY7QUFFQSxNQUFNLE9BQU8sWUFBWTtBQUN2QixRQUFJLFlBQVk7QUFDaEIsV0FBTyxDQUFFLE1BQU0sUUFBUSxHQUFJO0FBQ3pCLFVBQUksQ0FBQyxVQUFXLE1BQUssWUFBWSxJQUFJO0FBQ3JDLFlBQU0sSUFBSSxRQUFRLENBQUMsWUFBWTtBQUM3QixlQUFPLGlCQUFpQixVQUFVLFNBQVMsRUFBRSxNQUFNLEtBQUssQ0FBQztBQUN6RCxtQkFBVyxTQUFTLE9BQU87QUFBQSxNQUM3QixDQUFDO0FBQUEsSUFDSDtBQUNBLGdCQUFZO0FBQ1osSUFBQUQsVUFBUztBQUNULFFBQUksVUFBVyxNQUFLLEtBQUs7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFJTyxNQUFNLFVBQVUsTUFBTUEsWUFBVyxVQUFVLFVBQVUsWUFBWSxPQUFPLEtBQUs7QUFHN0UsTUFBTSxRQUFRLE1BQU07QUFDekIsZ0JBQVk7QUFDWixZQUFRO0FBQUEsRUFDVjtBQUVPLE1BQU0sZUFBZSxNQUFNLEdBQUcsV0FBVyxLQUFLOzs7QUNuRHJELE1BQU0sVUFBVTtBQUNoQixNQUFNLGNBQWM7QUFDcEIsTUFBTSxXQUFXO0FBRVYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFHbEMsTUFBTSxRQUFRLE1BQ1osQ0FBQyxHQUFHLE9BQU8sZ0JBQWdCLElBQUksV0FBVyxFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEtBQUssRUFBRTtBQUUzRyxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFVBQVUsSUFBSSxnQkFBZ0IsU0FBUyxPQUFPLFdBQVcsTUFBTSxHQUFHLENBQUM7QUFDekUsV0FBTyxRQUFRLElBQUksUUFBUSxlQUFlLEtBQUssUUFBUTtBQUFBLEVBQ3pEO0FBR0EsTUFBTSxXQUFXLE9BQU8sS0FBS0UsVUFBUztBQUNwQyxVQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFNBQUssSUFBSSx1QkFBdUIsS0FBSyxDQUFDO0FBQ3RDLFNBQUssSUFBSSxhQUFhLEdBQUksSUFBSSxVQUFVLENBQUUsRUFBRTtBQUU1QyxRQUFJLENBQUMsS0FBSyxJQUFJLFVBQVUsRUFBRyxNQUFLLE9BQU8sWUFBWSxNQUFNLENBQUM7QUFDMUQsUUFBSSxVQUFVLElBQUksU0FBUztBQUMzQixVQUFNLFNBQVMsTUFBTUEsTUFBSztBQUMxQixRQUFJLE9BQVEsS0FBSSxTQUFTLE9BQU87QUFBQSxhQUN2QixJQUFJLE1BQU8sS0FBSSxXQUFXO0FBQ25DLFdBQU87QUFBQSxFQUNUO0FBS0EsTUFBTSxVQUFVLENBQUMsRUFBRSxTQUFTLFFBQVEsS0FBSyxNQUN2QyxXQUFXLE9BQU8sV0FBVyxNQUN6QixRQUFRLFFBQVEsSUFBSSxhQUFhLEtBQUssUUFBUSxJQUFJLFlBQVksSUFDOUQsUUFBUSxJQUFJLFlBQVksS0FBSyxDQUFDLENBQUMsU0FBUyxHQUFHLElBQUksRUFBRSxTQUFTLE1BQU07QUFJdEUsTUFBTSxTQUFTLENBQUMsUUFBUTtBQUN0QixRQUFJLFFBQVEsUUFBUSxnQkFBZ0I7QUFDcEMsUUFBSSxVQUFVO0FBQUEsRUFDaEI7QUFJTyxNQUFNLFNBQVMsT0FBTyxLQUFLQSxVQUFTO0FBQ3pDLFFBQUksUUFBUSxLQUFLLElBQUk7QUFDckIsVUFBTSxRQUFTLElBQUksVUFBVTtBQUM3QixRQUFJLFdBQVc7QUFDZixhQUFTLFFBQVEsTUFBTSxTQUFTLEdBQUc7QUFDakMsWUFBTSxNQUFNLEtBQUssSUFBSTtBQUNyQixVQUFJLE1BQU0sU0FBUyxRQUFRLFlBQVksTUFBTSxJQUFNLFFBQU8sS0FBSyxPQUFPLEdBQUc7QUFDekUsWUFBTSxTQUFTLE1BQU0sU0FBUyxLQUFLQSxLQUFJO0FBQ3ZDLFVBQUksU0FBUyxRQUFRLE1BQU0sSUFBSSxJQUFJLFVBQVUsS0FBTSxRQUFPO0FBQzFELFVBQUksQ0FBQyxJQUFJLFVBQVUsQ0FBQyxVQUFVLE9BQVEsT0FBTTtBQUM1QyxVQUFJLENBQUMsUUFBUSxVQUFXLFFBQU87QUFDL0IsVUFBSSxTQUFTLElBQUksU0FBUyxLQUFLO0FBQy9CLGVBQVMsU0FBUyxHQUFHO0FBQ3JCLFVBQUksTUFBTSxRQUFRLEdBQUc7QUFDbkIsZ0JBQVEsS0FBSyxJQUFJO0FBQ2pCLGdCQUFRO0FBQUEsTUFDVixXQUFXLE1BQU0sUUFBUSxhQUFhO0FBQ3BDLFlBQUksSUFBSSxXQUFXLFFBQVMsUUFBTyxHQUFHO0FBQUEsWUFDakMsS0FBSSxXQUFXLENBQUMsRUFBRSxJQUFJLFNBQVMsUUFBUSxHQUFHO0FBQy9DLGVBQU87QUFBQSxNQUNULE1BQU8sT0FBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxLQUFLLElBQUksT0FBTyxRQUFRLEtBQUssTUFBTSxLQUFLLE9BQU8sSUFBSSxFQUFFLENBQUM7QUFBQSxJQUNsSDtBQUFBLEVBQ0Y7OztBQ3BFTyxNQUFNQyxVQUFTLENBQUMsRUFBRSxTQUFTLE9BQU8sR0FBRyxNQUFNLE9BQU8sV0FBVztBQUVsRSxVQUFNLE9BQU8sQ0FBQyxhQUFhLElBQUksSUFBSSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sQ0FBQyxNQUFNLFNBQVMsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN0RyxXQUFPLEtBQUssSUFBSTtBQUNoQixVQUFNLFVBQVUsQ0FBQyxZQUFZLFdBQVcsU0FBUyxRQUFRLFFBQVEsU0FBUyxNQUFNO0FBQ2hGLFVBQU0sU0FBUyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLEVBQUUsVUFBVSxDQUFDLE1BQU0sU0FBUyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHLENBQUM7QUFFN0YsVUFBTSxVQUFVLENBQUMsWUFBWSxDQUFDLFFBQVEsY0FBYyxRQUFRLE1BQU0sR0FBRyxJQUFJLFFBQVEsT0FBTyxFQUFFLENBQUMsQ0FBQyxFQUFFLEtBQUs7QUFDbkcsVUFBTSxFQUFFLFdBQVcsS0FBSyxJQUFJO0FBQzVCLFVBQU0sUUFBUSxTQUFTLFFBQVEsTUFBTTtBQUVyQyxVQUFNLFVBQVUsQ0FBQyxhQUFhLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQzVELFFBQVEsY0FBYyxhQUFhLFFBQVEsU0FBUyxRQUFRLFFBQVEsT0FBTyxNQUFNLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUM1RyxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLFVBQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDNUIsVUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLO0FBQzdCLFVBQU0sU0FBUyxLQUFLLEtBQUssQ0FBQyxRQUFRLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRSxhQUFhLGVBQWUsQ0FBQyxHQUFHLFNBQVMsTUFBTSxDQUFDO0FBQ3JHLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsU0FBUyxNQUFNLENBQUM7QUFDekYsV0FBTyxDQUFDQyxTQUFRO0FBQ2QsWUFBTSxPQUFPLEtBQUtBLElBQUc7QUFDckIsWUFBTSxRQUFRLFdBQVcsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQ0MsTUFBSyxFQUFFLFVBQVUsQ0FBQyxNQUFNLGFBQWEsQ0FBQyxPQUFPLElBQUlBLElBQUcsQ0FBQztBQUMvRixVQUFJLE1BQU8sUUFBTyxNQUFNLENBQUM7QUFDekIsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLGVBQWU7QUFDekMsWUFBTSxNQUFNLFFBQVEsSUFBSTtBQUN4QixZQUFNLE9BQU8sSUFBSSxXQUFXLE1BQU0sVUFBVSxJQUFJLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDcEUsWUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRLEdBQUcsS0FBSyxNQUFNLEVBQUUsR0FBRyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLENBQUM7QUFDNUUsWUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDQSxTQUFRLEtBQUssSUFBSUEsSUFBRyxHQUFHLFFBQVEsaUJBQWlCLENBQUM7QUFDOUUsWUFBTSxNQUFNLENBQUMsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLEVBQUUsS0FBSyxNQUFNLFFBQVEsT0FBTyxFQUFFLEtBQUssQ0FBQ0EsU0FBUUEsUUFBTyxLQUFLLElBQUlBLElBQUcsQ0FBQztBQUN0RyxhQUFPLEtBQUssSUFBSSxPQUFPLEVBQUU7QUFBQSxJQUMzQjtBQUFBLEVBQ0Y7OztBQ2xDQSxNQUFNLFdBQVc7QUFDakIsTUFBTSxhQUFhO0FBRW5CLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBRWYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFHM0IsTUFBSTtBQUVYLE1BQU0sU0FBUyxJQUFJLFFBQVEsQ0FBQyxZQUFhLFVBQVUsT0FBUTtBQUdwRCxNQUFNLFNBQVMsQ0FBQyxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssQ0FBQztBQUl6QyxNQUFNLFlBQVksTUFDdkIsQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUMsS0FBSyxPQUFPLFFBQVEsR0FBRyxNQUFNLE1BQU0sSUFBSSxVQUFVLEVBQUUsQ0FBQztBQUdwRyxNQUFNLFNBQVMsQ0FBQyxVQUNkLE1BQU0sUUFBUSxhQUFhLENBQUMsS0FBSyxNQUFNLE9BQU8sQ0FBQyxDQUFDLElBQUksTUFBTSxTQUFTLEtBQUssSUFBSSxDQUFDLEVBQUUsYUFBYSxDQUFDO0FBR3hGLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDOUIsVUFBTSxFQUFFLElBQUksT0FBTyxNQUFNLElBQUk7QUFDN0IsVUFBTSxFQUFFLE9BQU8sUUFBUSxRQUFRO0FBQUE7QUFBQSxNQUEwQixPQUFPLElBQUksS0FBSyxLQUFLO0FBQUE7QUFDOUUsUUFBSSxTQUFTLElBQUksRUFBRSxLQUFLLENBQUMsU0FBUyxVQUFVLEdBQUcsRUFBRztBQUNsRCxXQUFPLE9BQU8sS0FBSyxFQUFFLE9BQU8sT0FBTyxDQUFDO0FBQ3BDLFVBQU0sT0FBTyxNQUFNLElBQUksRUFBRTtBQUN6QixRQUFJLE1BQU0sU0FBUyxFQUFFLEtBQUssTUFBTSxRQUFRLEtBQUssT0FBTyxFQUFFLElBQUksVUFBVTtBQUVsRSxZQUFNLE1BQU0sTUFBTSxTQUFTLEVBQUUsSUFBSSxTQUFTO0FBQzFDLFVBQUksTUFBTSxDQUFDLEVBQUcsU0FBUSxLQUFLLFVBQVUsR0FBRyxLQUFLLE1BQU0sSUFBSSxXQUFXLENBQUMsR0FBRyxPQUFPLEVBQUUsRUFBRSxLQUFLLEtBQUssQ0FBQyxFQUFFO0FBQzlGO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxTQUFTLENBQUMsSUFBSSxTQUFTLE1BQU0sS0FBSyxDQUFDQyxTQUFRQSxLQUFJLFNBQVMsQ0FBQ0EsS0FBSSxTQUFTLENBQUMsT0FBT0EsS0FBSSxLQUFLLENBQUM7QUFDdEcsUUFBSSxPQUFPO0FBQ1QsWUFBTSxPQUFPLEtBQUssR0FBRyxLQUFLO0FBQzFCLFlBQU0sUUFBUSxNQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUFBLElBQ2pFLFdBQVcsQ0FBQyxLQUFNLE1BQUssSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLGFBQ3ZCLFNBQVMsQ0FBQyxJQUFJLFdBQVksS0FBSyxDQUFDLEVBQUUsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFJLE1BQUssS0FBSyxHQUFHO0FBQUEsRUFDN0U7QUFHQSxNQUFNLE9BQU8sT0FBTyxJQUFJLFNBQVM7QUFDL0IsVUFBTSxJQUFJLElBQUksSUFBSTtBQUNsQixVQUFNQyxPQUFNLE1BQU07QUFFbEIsVUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsT0FBTyxDQUFDO0FBQ2xELFdBQU8sS0FBSyxDQUFDLEdBQUcsS0FBSyxNQUFNLEdBQUc7QUFDNUIsWUFBTSxRQUFRO0FBQ2QsWUFBTSxRQUFRLEVBQUU7QUFDaEIsWUFBTSxDQUFDLEdBQUcsSUFBSTtBQUNkLFVBQUksQ0FBQyxJQUFLO0FBQ1YsWUFBTUEsS0FBSSxHQUFHLEVBQUUsTUFBTSxDQUFDLFVBQVUsS0FBSyxLQUFLLEtBQUssQ0FBQztBQUNoRCxlQUFTLFFBQVEsR0FBRztBQUVwQixZQUFNLE9BQU8sSUFBSSxZQUFZLElBQUksU0FBUyxDQUFDLElBQUksWUFBWSxDQUFDLEtBQUssQ0FBQyxLQUFLLEtBQUssRUFBRTtBQUM5RSxVQUFJLEtBQU0sTUFBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ2hFO0FBQ0EsUUFBSSxNQUFNLElBQUksRUFBRSxNQUFNLEtBQU0sT0FBTSxPQUFPLEVBQUU7QUFBQSxFQUM3QztBQUlPLE1BQU0sVUFBVSxNQUNyQixDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxLQUFLLElBQUksTUFBTSxLQUFLLFNBQVMsQ0FBQyxJQUFJLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFJNUYsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUMzQixVQUFNLElBQUksSUFBSSxFQUFFLEdBQUcsSUFBSTtBQUN2QixVQUFNLElBQUksSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsRUFDekI7QUFJTyxNQUFNLFNBQVMsQ0FBQyxPQUFPO0FBQzVCLFVBQU0sT0FBTyxPQUFPLEVBQUU7QUFDdEIsU0FBSyxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksSUFBSSxNQUFNLE9BQU8sRUFBRTtBQUFBLEVBQzVDO0FBR08sTUFBTSxPQUFPLENBQUMsRUFBRSxXQUFXLFFBQVEsU0FBUyxPQUFPLEdBQUcsUUFBUTtBQUNuRSxVQUFNLFFBQVEsR0FBRyxTQUFTLElBQUksTUFBTSxjQUFjLEdBQUc7QUFDckQsUUFBSSxDQUFDLFFBQVMsU0FBUSxLQUFLLFVBQVUsS0FBSztBQUMxQyxhQUFTLFFBQVEsRUFBRSxXQUFXLFFBQVEsT0FBTyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDM0Q7QUFHTyxNQUFNLFVBQVUsQ0FBQyxXQUFXLE9BQU8sT0FBTyxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTTs7O0FDdkZoRixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUkzQixNQUFNLGNBQWMsQ0FBQyxJQUFJLFNBQVM7QUFDaEMsZUFBVyxDQUFDLEtBQUssR0FBRyxLQUFLLE1BQU07QUFDN0IsVUFBSSxDQUFDLElBQUksU0FBUyxJQUFJLFlBQWE7QUFDbkMsVUFBSSxpQkFBaUIsVUFBVSxNQUFNO0FBQ25DLGNBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsY0FBTSxRQUFRLFFBQVEsV0FBVyxJQUFJLEVBQUUsSUFBSSxHQUFHO0FBQzlDLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFNBQVMsR0FBRyxDQUFDO0FBQzFCLG1CQUFXLFFBQVEsQ0FBQyxTQUFTLFFBQVEsRUFBRyxPQUFNLGNBQWMsSUFBSSxNQUFNLE1BQU0sRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsTUFDaEcsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBR08sTUFBTSxjQUFjLENBQUMsTUFBTSxRQUFRO0FBQ3hDLFVBQU0sRUFBRSxRQUFRLE1BQU0sT0FBTyxJQUFJO0FBQ2pDLFVBQU1DLFFBQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNO0FBQUE7QUFBQSxNQUE2QixTQUFTO0FBQUE7QUFDNUMsVUFBTSxPQUFPLFdBQVcsSUFBSTtBQUM1QixVQUFNLFlBQVksSUFBSSxxQkFBcUIsSUFBSTtBQUMvQyxVQUFNLFFBQVEsQ0FBQyxPQUFPLGdCQUFnQixPQUFPLFlBQVk7QUFDekQsUUFBSSxRQUFRO0FBQ1osZUFBVyxDQUFDLEtBQUssT0FBTyxLQUFLLE1BQU07QUFDakMsVUFBSSxZQUFZLE9BQVEsU0FBUTtBQUNoQyxVQUFJLENBQUMsUUFBUSxRQUFRLE1BQU0sS0FBSyxVQUFVLEtBQUssQ0FBQyxZQUFZLFFBQVEsU0FBUyxPQUFPLENBQUMsRUFBRztBQUV4RixZQUFNLE1BQU0sU0FBUyxPQUFPO0FBQzVCLFlBQU0sU0FBUyxLQUFLLElBQUksR0FBRztBQUMzQixZQUFNLFlBQVksVUFBVSxXQUFXLE9BQU8sQ0FBQyxPQUFPO0FBQ3RELFlBQU0sU0FBUyxDQUFDLFVBQVUsUUFBUSxTQUFTLE9BQU8sSUFBSSxPQUFPLE1BQU0sUUFBUTtBQUMzRSxNQUFBQSxNQUFLLElBQUksTUFBTSxhQUFhLFVBQVUsQ0FBQyxPQUFPLEtBQUssUUFBUSxVQUFVLE1BQU0sT0FBTyxDQUFDLE1BQU0sR0FBRztBQUFBLElBQzlGO0FBQ0EsVUFBTSxPQUFPQyxRQUFPLEtBQUssTUFBTSxPQUFPLE1BQU07QUFDNUMsV0FBTyxNQUFNO0FBQ1gsWUFBTSxVQUFVLEtBQUssS0FBSyxFQUFFLEtBQUs7QUFDakMsWUFBTSxXQUFXLFdBQVcsT0FBTztBQUNuQyxZQUFNLFNBQVMsT0FBTyxLQUFLLEVBQUU7QUFDN0IsaUJBQVdDLFFBQU8sT0FBUSxDQUFBQSxLQUFJLE9BQU87QUFDckMsa0JBQVksS0FBSyxJQUFJLElBQUk7QUFDekIsaUJBQVcsQ0FBQyxLQUFLLE1BQU0sS0FBS0YsT0FBTTtBQUNoQyxjQUFNLFFBQVEsU0FBUyxJQUFJLEdBQUc7QUFDOUIsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sVUFBVSxNQUFNLEtBQUssQ0FBQztBQUNuQyxjQUFNLFNBQVMsV0FBVyxTQUFTLENBQUMsVUFBVSxLQUFLLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sTUFBTTtBQUMzRixZQUFJLFFBQVEsU0FBUyxVQUFVLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxJQUFJLE9BQU8sTUFBTSxLQUFLO0FBRWxGLG1CQUFXLEVBQUUsTUFBQUcsTUFBSyxLQUFLLFNBQVMsQ0FBQyxJQUFJLFFBQVE7QUFDM0MsZ0JBQU0sUUFBUUEsTUFBSyxJQUFJLEdBQUc7QUFDMUIsY0FBSSxNQUFPLE9BQU0sU0FBUyxTQUFTLEtBQUs7QUFBQSxRQUMxQztBQUFBLE1BQ0Y7QUFDQSxZQUFNLFNBQVMsS0FBSyxRQUFRO0FBQzVCLFlBQU0sUUFBUSxXQUFXLFVBQVUsV0FBVyxTQUFTLElBQUksS0FBSztBQUNoRSxVQUFJLENBQUMsVUFBVSxNQUFPLFFBQU8sS0FBSztBQUNsQyxVQUFJLENBQUMsT0FBUTtBQUNiLFVBQUksV0FBVyxTQUFTLGNBQWUsUUFBTyxNQUFNLEVBQUUsZUFBZSxNQUFNLENBQUM7QUFDNUUsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUM1RCxZQUFNLFVBQVUsQ0FBQyxPQUFPLE9BQU8sQ0FBQyxPQUFPLGdCQUFnQixPQUFPLFlBQVksQ0FBQztBQUMzRSxVQUFJLFdBQVcsTUFBTSxDQUFDLEtBQUssS0FBTSxRQUFPLGtCQUFrQixHQUFHLEtBQUs7QUFBQSxJQUNwRTtBQUFBLEVBQ0Y7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUVoQyxPQUFHLFlBQVksQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUM3QixVQUFJLFdBQVcsU0FBUyxjQUFlO0FBQ3ZDLFVBQUksT0FBTyxJQUFJLE1BQU0sTUFBTSxPQUFPLE1BQU8sT0FBTSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQ3BFLGFBQU8sT0FBTyxNQUFNO0FBQUEsSUFDdEIsQ0FBQztBQUFBLEVBQ0g7OztBQzdEQSxNQUFNLFdBQVc7QUFBQSxJQUNmLFNBQVMsUUFBUSxzQkFBc0I7QUFBQSxJQUN2QyxVQUFVLFFBQVE7QUFBQSxJQUNsQixVQUFVLE9BQU8sUUFBUSxrQkFBa0I7QUFBQSxJQUMzQyxPQUFPLFFBQVE7QUFBQSxFQUNqQjtBQUVBLE1BQU0sa0JBQWtCLENBQUMsR0FBRyxLQUFLLEdBQUc7QUFDcEMsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sU0FBUztBQUVmLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBRXZCLE1BQUksZ0JBQWdCO0FBRXBCLE1BQU0sT0FBTyxTQUFTLGNBQWMsU0FBUztBQUU3QyxNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUt2QixNQUFNLFFBQVEsTUFBTTtBQUNsQixVQUFNLFlBQVksQ0FBQyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLFFBQVEsVUFBVSxPQUFPLEVBQUUsSUFBSSxDQUFDLFNBQVMsR0FBRyxJQUFJLElBQUksSUFBSSxFQUFFLENBQUM7QUFDbEgsVUFBTSxTQUFTLENBQXVCLFNBQVMsY0FBYyxJQUFJO0FBQ2pFLFNBQUssWUFBWTtBQUNqQixTQUFLLGFBQWEsY0FBYyxRQUFRLGVBQWU7QUFDdkQsU0FBSyxZQUFZLFVBQVUsSUFBSSxDQUFDLGFBQzlCLDRDQUE0QyxRQUFRLEtBQUssT0FBTyxRQUFRLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxRQUFRLEVBQUUsS0FBSyxFQUFFLElBQzFHO0FBQ0osY0FBVSxRQUFRLENBQUMsVUFBVSxPQUFPLE9BQU8sSUFBSSxVQUFVLEtBQUssU0FBUyxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzdFO0FBR0EsTUFBTUMsVUFBUyxNQUFNO0FBQ25CLFVBQU0sT0FBTyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsY0FBYyxDQUFDLEVBQUUsR0FBRyxFQUFFLEtBQUssU0FBUztBQUMvRSxRQUFJLEtBQUssZUFBZSxLQUFNLE1BQUssT0FBTyxJQUFJO0FBRTlDLGVBQVcsU0FBUyxTQUFTLGlCQUFpQixtQkFBbUIsRUFBRyxLQUFJLFVBQVUsS0FBTSxPQUFNLE9BQU87QUFBQSxFQUN2RztBQUdBLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsVUFBTSxTQUFTLFNBQVM7QUFDeEIsUUFBSSxDQUFDLFVBQVUsV0FBVyxTQUFTLFFBQVEsS0FBSyxTQUFTLE1BQU0sRUFBRyxRQUFPO0FBQ3pFLFVBQU0sRUFBRSxLQUFLLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxzQkFBc0I7QUFDbEUsV0FBTyxDQUFDLEdBQUcsTUFBTSxpQkFBaUIsY0FBYyxDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxzQkFBc0IsQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUNyRyxNQUFNLE1BQU0sVUFBVSxNQUFNLFNBQVMsT0FBTyxNQUFNLE9BQU8sU0FBUyxNQUFNLFFBQVEsSUFBSTtBQUFBLEVBQ3hGO0FBR0EsTUFBTSxVQUFVLE1BQU07QUFDcEIsZUFBVyxTQUFTLE9BQU8sT0FBTyxHQUFHO0FBQ25DLFVBQUksTUFBTSxRQUFRLFFBQVEsS0FBSyxDQUFDLFdBQVcsS0FBSyxFQUFHO0FBQ25ELFlBQU0sV0FBVyxNQUFNLFFBQVEsWUFBWTtBQUMzQyxZQUFNLFFBQVEsV0FBVyxTQUFTLFFBQVEsY0FBYyxDQUF1QixTQUFVLFNBQVMsUUFBUSxXQUFXLEtBQU07QUFDM0gsVUFBSSxXQUFXLEtBQUssRUFBRyxPQUFNLFFBQVEsV0FBVztBQUFBLElBQ2xEO0FBQUEsRUFDRjtBQUVBLE1BQU0sV0FBVyxNQUFNO0FBQ3JCLFVBQU0sUUFBUSxPQUFPLFdBQVcsTUFBTSxFQUFFLFVBQVUsSUFBSTtBQUN0RCxVQUFNLFVBQVUsQ0FBNEIsRUFBRSxRQUFRLE1BQU0sT0FBTyxRQUFRLFVBQVUsT0FBTztBQUM1RixVQUFNQyxXQUFVLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLENBQUMsTUFBTSxVQUFVLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxRQUFRLENBQUMsSUFBSSxRQUFRLENBQUMsQ0FBQztBQUM5RyxlQUFXLFNBQVNBLFNBQVEsTUFBTSxHQUFHLFNBQVMsT0FBTyxPQUFPQSxTQUFRLE9BQU8sR0FBRztBQUM1RSxhQUFPLElBQUksS0FBSyxHQUFHLE9BQU8sT0FBTyxLQUFLO0FBQ3RDLGlCQUFXLEtBQUs7QUFBQSxJQUNsQjtBQUNBLGVBQVcsQ0FBQyxVQUFVLEtBQUssS0FBSyxPQUFRLEtBQUksQ0FBQyxNQUFNLGNBQWMsY0FBYyxFQUFHLE9BQU0sUUFBUSxXQUFXO0FBQzNHLFlBQVE7QUFBQSxFQUNWO0FBR0EsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFdBQVcsTUFBTSxTQUFTLFNBQVMsYUFBYTtBQUN0RCxVQUFNLE9BQU87QUFDYixXQUFPLE9BQU8sS0FBSztBQUNuQixhQUFTO0FBQ1QsUUFBSSxDQUFDLFlBQVksQ0FBQyxjQUFlO0FBQ2pDLFVBQU0sRUFBRSxJQUFJLFlBQVksSUFBSTtBQUM1QixLQUFDLGNBQWMsZ0JBQWdCLFNBQVMsZUFBZSxFQUFFLElBQUksTUFBTTtBQUFBLEVBQ3JFO0FBSUEsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFFBQVEsWUFBWSxNQUFNO0FBQzlCLFlBQU0sUUFBUSxPQUFPLElBQUksS0FBSztBQUM5QixVQUFJLENBQUMsTUFBTyxRQUFPLGNBQWMsS0FBSztBQUN0QyxNQUFBRCxRQUFPO0FBQ1AsY0FBUTtBQUNSLFVBQUksU0FBUyxVQUFVLE1BQU0sT0FBTyxlQUFlLFFBQVEsdUJBQXVCLEVBQUc7QUFDckYsWUFBTSxRQUFRO0FBQ2QsVUFBSSxNQUFNLFFBQVEsRUFBRyxPQUFNLEtBQUs7QUFBQSxJQUNsQyxHQUFHLE9BQU87QUFBQSxFQUNaO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPLE9BQU8sV0FBVyxXQUFXO0FBQ3pELFVBQU0sUUFBUSxTQUFTLGNBQWMsS0FBSztBQUMxQyxVQUFNLFlBQVk7QUFDbEIsV0FBTyxPQUFPLE1BQU0sU0FBUyxFQUFFLE9BQU8sTUFBTSxDQUFDO0FBQzdDLFVBQU0sU0FBUztBQUNmLFVBQU0sWUFBWSxtQ0FBbUMsWUFBWSxTQUFTLEVBQUUsR0FBRyxNQUFNO0FBQ3JGLFVBQU0sQ0FBQyxNQUFNLEdBQUcsT0FBTyxJQUFJLE1BQU07QUFDakMsU0FBSyxjQUFjO0FBQ25CLFVBQU0sRUFBRSxpQkFBaUIsa0JBQWtCLGtCQUFrQixJQUFJO0FBQ2pFLFVBQU0sWUFBWSxNQUFNO0FBQ3RCLFlBQU0sS0FBSztBQUNYLGFBQU8sUUFBUSxDQUFDLFVBQVUsTUFBTSxDQUFDO0FBQUEsSUFDbkM7QUFFQSxVQUFNLFNBQVMsQ0FBQyxDQUFDLG1CQUFtQixNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsQ0FBQyxrQkFBa0IsTUFBTSxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQ3BHLFFBQUksT0FBTyxDQUFDLEVBQUcsUUFBTyxDQUFDLElBQUksQ0FBQyxpQkFBaUIsU0FBUztBQUN0RCxZQUFRLFFBQVEsRUFBRSxRQUFRLENBQUNFLFNBQVEsT0FBTztBQUN4QyxNQUFBQSxRQUFPLGNBQWMsT0FBTyxFQUFFLEVBQUUsQ0FBQztBQUNqQyxNQUFBQSxRQUFPLGlCQUFpQixTQUFTLE9BQU8sRUFBRSxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ2hELENBQUM7QUFDRCxVQUFNLGlCQUFpQixXQUFXLENBQUMsVUFBVTtBQUMzQyxVQUFJLE1BQU0sUUFBUSxTQUFVO0FBQzVCLFlBQU0sZ0JBQWdCO0FBQ3RCLFlBQU0sS0FBSztBQUFBLElBQ2IsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTUMsUUFBTyxDQUFDLFNBQVMsT0FBTyxFQUFFLFNBQVMsVUFBVSxVQUFVLE1BQU0sR0FBRyxZQUFZLE9BQU8sVUFBVTtBQUNqRyxRQUFJLENBQUMsUUFBUztBQUNkLElBQUFILFFBQU87QUFDUCxVQUFNLFVBQVUsT0FBTyxJQUFJLFFBQVEsS0FBSyxPQUFPLElBQUksV0FBVyxHQUFHLFNBQVMsT0FBTyxVQUFVLE9BQU8sQ0FBQztBQUNuRyxlQUFXLENBQUMsRUFBRSxTQUFTLGtCQUFrQixHQUFHLEtBQUssS0FBSyxRQUFRO0FBQzVELFlBQU07QUFBQTtBQUFBLFFBQTJCO0FBQUE7QUFDakMsVUFBSSxNQUFNLFdBQVcsVUFBVSxRQUFRLFVBQVUsU0FBUyxLQUFLLGdCQUFnQixRQUFTO0FBQ3hGLFVBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxNQUFNLE9BQU8sQ0FBQyxFQUFHO0FBRWxDLFdBQUssUUFBUSxRQUFRLE9BQU8sS0FBSyxRQUFRLFNBQVMsQ0FBQyxJQUFJO0FBQ3ZELFlBQU0sT0FBTyxLQUFLLElBQUksTUFBTSxNQUFNLFFBQVE7QUFDMUMsVUFBSSxNQUFPLE9BQU0sT0FBTyxLQUFLLEtBQUs7QUFDbEM7QUFBQSxJQUNGO0FBRUEsVUFBTSxTQUFTLFFBQVEsQ0FBQyxLQUFLLElBQUksQ0FBQztBQUNsQyxVQUFNLFNBQVMsYUFBYSxDQUFDLENBQUM7QUFDOUIsV0FBTyxJQUFJLEtBQUssU0FBUyxPQUFPLE9BQU8sUUFBUSxNQUFNLEdBQUcsRUFBRSxRQUFRLFFBQVEsTUFBTSxTQUFTLFdBQVcsU0FBUyxDQUFDO0FBQzlHLGFBQVM7QUFBQSxFQUNYO0FBR0EsTUFBTUksUUFBTyxDQUFDLE9BQU8sU0FBUyxPQUFPLGNBQWM7QUFDakQsVUFBTSxFQUFFLFFBQVEsT0FBTyxJQUFJO0FBQzNCLFFBQUksV0FBVyxLQUFNO0FBRXJCLFVBQU0sT0FBTyxJQUFJLE9BQU8sR0FBRyxPQUFPLFNBQVMsRUFBRTtBQUM3QyxVQUFNLE9BQU8sT0FBTyxTQUFTLGFBQWEsU0FBUyxNQUFNLDBCQUEwQixJQUFJLHNCQUFzQjtBQUM3RyxVQUFNLFNBQVMsRUFBRSxHQUFHLFVBQVUsR0FBRyxLQUFLLE1BQU0sTUFBTSxRQUFRLGNBQWMsSUFBSSxFQUFFO0FBRTlFLFVBQU0sVUFBVSxPQUFPLE9BQU8sUUFBUSxtQkFBbUIsS0FBSyxPQUFPO0FBQ3JFLFVBQU0sTUFBTSxPQUFPLElBQUksS0FBSztBQUM1QixVQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsR0FBRztBQUN2QyxRQUFJLFdBQVcsT0FBTyxRQUFRLFNBQVMsV0FBWSxTQUFRLEtBQUssU0FBUyxPQUFPLFFBQVEsS0FBSztBQUFBLFFBQ3hGLENBQUFELE1BQUssU0FBUyxPQUFPLFFBQVEsV0FBVyxLQUFLO0FBQUEsRUFDcEQ7QUFJTyxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQzNCLElBQUFILFFBQU87QUFDUCxVQUFNLFlBQVksU0FBUyxjQUFjLEdBQUc7QUFDNUMsY0FBVSxjQUFjO0FBQ3hCLFNBQUssa0JBQWtCLGdCQUFnQixTQUFTO0FBQUEsRUFDbEQ7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNO0FBQ04sV0FBTyxpQkFBaUIsaUJBQWlCLENBQW9CLFVBQVU7QUFDckUsTUFBQUksTUFBSyxPQUFPLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxTQUFTLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsZUFBZSxDQUFvQixVQUFVO0FBQ25FLE1BQUFBLE1BQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxTQUFTLGdCQUFnQixTQUFTLE1BQU0sUUFBUSxNQUFNLENBQUM7QUFBQSxJQUMxRixDQUFDO0FBQ0QsU0FBSyxpQkFBaUIsV0FBVyxDQUFDLEVBQUUsY0FBYyxNQUFNO0FBQ3RELFVBQUksQ0FBQyxLQUFLO0FBQUE7QUFBQSxRQUE4QjtBQUFBLE1BQWMsRUFBRyxpQkFBZ0I7QUFBQSxJQUMzRSxDQUFDO0FBQ0QsT0FBRyxXQUFXLE9BQU87QUFDckIsT0FBRyxTQUFTSixPQUFNO0FBQ2xCLFFBQUksaUJBQWlCQSxPQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN2RSxJQUFBQSxRQUFPO0FBQ1AsV0FBTyxjQUFjLEVBQUUsTUFBQUcsT0FBTSxJQUFJO0FBQUEsRUFDbkM7OztBQ3RNQSxNQUFNLE9BQU87QUFDYixNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFFZCxNQUFNLE9BQU8sb0JBQUksUUFBUTtBQUV6QixNQUFNLFdBQVcsb0JBQUksSUFBSTtBQUd6QixNQUFNRSxRQUFPLENBQUMsWUFBWTtBQUN4QixlQUFXLEVBQUUsUUFBUSxTQUFTLEtBQUssUUFBUyxLQUFJLENBQUMsS0FBSyxJQUFJLE1BQU0sRUFBRyxNQUFLLElBQUksUUFBUSxZQUFZLElBQUk7QUFBQSxFQUN0RztBQUNBLE1BQU0sV0FBVyxJQUFJLGlCQUFpQkEsS0FBSTtBQUkxQyxNQUFNLE9BQU8sQ0FBQyxTQUFTLE9BQU87QUFDNUIsUUFBSSxRQUFRO0FBQ1osV0FBTyxTQUFTLENBQUMsVUFBVSxLQUFLLEVBQUcsU0FBUSxNQUFNO0FBQ2pELFVBQU0sU0FBUyxPQUFPLFFBQVEsMENBQTBDO0FBQ3hFLFVBQU0sRUFBRSxZQUFZLFVBQVUsSUFBSSxRQUFRLFdBQVcsQ0FBQztBQUN0RCxZQUFRLFlBQVksYUFBYSxRQUFRLFFBQVEsTUFBTSxDQUFDLE9BQU8sU0FBUyxNQUFNLFFBQVEsSUFBSSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3BHO0FBR0EsTUFBTSxPQUFPO0FBQUEsSUFDWCxDQUFDLFlBQVksUUFBUSxRQUFRLEtBQUssS0FBSyxRQUFRLGVBQWU7QUFBQTtBQUFBLElBQzlELENBQUMsWUFBWSxDQUFDLFFBQVEsV0FBVyxRQUFRLFFBQVEsU0FBUyxLQUFLLFFBQVEsbUJBQW1CLFdBQVc7QUFBQSxJQUNyRyxNQUFNO0FBQUEsRUFDUjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sU0FBUztBQUMzQixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixlQUFXLFNBQVMsTUFBTTtBQUV4QixZQUFNQyxVQUFTLENBQUM7QUFDaEIsT0FBQyxNQUFNLElBQUksRUFBRSxRQUFRLENBQUMsVUFBVSxTQUFTO0FBQ3ZDLG1CQUFXLFdBQVcsVUFBVTtBQUM5QixjQUFJLE1BQU0sSUFBSSxPQUFPLEVBQUc7QUFDeEIsZ0JBQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLE1BQU0sR0FBRyxJQUFJLE1BQU0sT0FBTyxDQUFDO0FBQ3pGLFdBQUNBLFFBQU8sQ0FBQyxVQUFVLE9BQU8sR0FBRyxHQUFHLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssT0FBTztBQUFBLFFBQzVFO0FBQUEsTUFDRixDQUFDO0FBQ0QsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxPQUFPLE9BQU9BLE9BQU0sR0FBRztBQUNsRCxZQUFJLEtBQUssV0FBVyxPQUFPLE9BQVE7QUFDbkMsYUFBSyxRQUFRLENBQUMsS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU8sRUFBRSxDQUFDLEVBQUUsSUFBSSxPQUFPLEVBQUUsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUMzRTtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sVUFBVSxDQUFDLGFBQWE7QUFBQSxJQUM1QixRQUFRLFFBQVE7QUFBQSxJQUNoQixTQUFTLFFBQVEsUUFBUSxRQUFRO0FBQUEsSUFDakMsU0FBUyxRQUFRLFFBQVEsZUFBZTtBQUFBLElBQ3hDLE9BQU8sU0FBUyxJQUFJLE9BQU8sS0FBSyxFQUFFLEtBQUssUUFBUSxXQUFXLE1BQU0sUUFBUSxZQUFZLFVBQVUsVUFBVTtBQUFBLEVBQzFHO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxFQUFFLFFBQVEsU0FBUyxTQUFTLEtBQUssTUFBTTtBQUM1RCxRQUFJLFFBQVEsUUFBUSxRQUFRLEdBQUc7QUFDN0IsWUFBTSxVQUFVLENBQUMsUUFBUSxRQUFRLFFBQVEsTUFBTSxFQUFFLFVBQVU7QUFDM0QsVUFBSSxDQUFDLFdBQVcsV0FBVyxRQUFRO0FBQ2pDLGdCQUFRLE9BQU87QUFDZixnQkFBUSxVQUFVO0FBQUEsTUFDcEIsV0FBVyxDQUFDLFNBQVM7QUFDbkIsZ0JBQVEsT0FBTztBQUNmLGdCQUFRLE1BQU07QUFDZCxnQkFBUSxPQUFPO0FBQUEsTUFDakI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxRQUFRLFdBQVcsUUFBUSxRQUFRLFFBQVEsZUFBZSxNQUFNLENBQUMsQ0FBQyxRQUFTLFNBQVEsY0FBYztBQUNyRyxRQUFJLFFBQVEsS0FBTSxNQUFLLElBQUksU0FBUyxJQUFJO0FBQUEsRUFDMUM7QUFHQSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQ3RCLFVBQU0sV0FBVyxTQUFTLGNBQWMsVUFBVTtBQUNsRCxhQUFTLFlBQVk7QUFDckIsVUFBTSxRQUFRLFFBQVEsUUFBUTtBQUM5QixVQUFNLFNBQVMsQ0FBdUIsYUFBYSxNQUFNLFFBQVEsQ0FBQyxTQUFTLENBQUMsR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsQ0FBQztBQUMvRyxXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0EsTUFBTSxNQUFNO0FBRVYsbUJBQVcsRUFBRSxXQUFXLEtBQUssT0FBTyxjQUFjLEVBQUcsS0FBSSxZQUFZLE9BQU8sQ0FBQyxNQUFNLEtBQU0sWUFBVyxPQUFPO0FBQUEsRUFBSyxXQUFXLElBQUk7QUFDL0gsZUFBTyxTQUFTO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUlBLE1BQU0sV0FBVyxDQUFDLE1BQU0sTUFBTUMsVUFBUztBQUVyQyxVQUFNLE1BQU0sQ0FBQztBQUNiLGVBQVcsU0FBUyxLQUFLLE9BQU8sU0FBUyxHQUFHO0FBQzFDLFlBQU0sQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLFNBQVMsQ0FBQyxLQUFLLElBQUk7QUFDMUUsVUFBSSxDQUFDLElBQUs7QUFDVixVQUFJLEtBQUssQ0FBQyxLQUFLLElBQUksYUFBYSxJQUFJLENBQUMsQ0FBQztBQUN0QyxZQUFNLEtBQUssSUFBSSxLQUFLLEdBQUdBLEtBQUksR0FBRyxJQUFJLE1BQU07QUFDeEMsWUFBTSxhQUFhLGVBQWUsRUFBRTtBQUNwQyxZQUFNLGdCQUFnQjtBQUFBLElBQ3hCO0FBQ0EsV0FBTyxNQUFNO0FBQ1gsaUJBQVcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxJQUFLLGNBQWEsS0FBSyxNQUFNLEVBQUU7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLEdBQUcsTUFBTTtBQUN6QixVQUFNLFVBQVUsTUFBTSxJQUFJLGlCQUFpQixLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDekQsVUFBTSxPQUFPLFFBQVEsRUFBRSxJQUFJLENBQUMsWUFBWSxFQUFFLFFBQVEsUUFBUSxPQUFPLFlBQVksRUFBRTtBQUMvRSxXQUFPLE1BQU07QUFDWCxZQUFNLE9BQU8sUUFBUTtBQUNyQixVQUFJLEtBQUssV0FBVyxLQUFLLE9BQVE7QUFDakMsV0FBSyxRQUFRLENBQUMsRUFBRSxZQUFZLEdBQUcsT0FBTztBQUNwQyxjQUFNLEVBQUUsUUFBUSxPQUFPLElBQUksS0FBSyxFQUFFO0FBQ2xDLGNBQU0sU0FBUyxXQUFXLEtBQUssRUFBRSxLQUFLLFlBQVksS0FBSyxLQUFLLGdCQUFnQjtBQUM1RSxZQUFJLE9BQVEsS0FBSSxZQUFZLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxDQUFDO0FBQUEsTUFDekQsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxTQUFTO0FBQ3JDLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsSUFBQUYsTUFBSyxTQUFTLFlBQVksQ0FBQztBQUMzQixlQUFXLFdBQVcsU0FBVSxLQUFJLENBQUMsUUFBUSxZQUFhLFVBQVMsT0FBTyxPQUFPO0FBQ2pGLFVBQU0sUUFBUSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxZQUFZLEtBQUssU0FBUyxPQUFPLENBQUM7QUFDdEUsUUFBSSxDQUFDLE1BQU0sVUFBVSxDQUFDLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxLQUFLLGNBQWMsR0FBRyxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUcsUUFBTyxFQUFFLE1BQU0sU0FBUyxNQUFNO0FBRXRILFVBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDbkMsVUFBTUUsUUFBTyxRQUFRLEtBQUssT0FBTyxDQUFDLElBQUksUUFBUSxLQUFLLEdBQUc7QUFDdEQsVUFBTSxXQUFXLFNBQVMsTUFBTSxPQUFPLElBQUksSUFBSSxHQUFHLEdBQUdBLEtBQUk7QUFDekQsVUFBTSxXQUFXLENBQUMsT0FBTyxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxVQUFVLE1BQU8sS0FBSyxJQUFJLElBQUksT0FBTyxFQUFFLENBQUMsS0FBSyxTQUFVLENBQUMsRUFBRSxLQUFLO0FBQzVHLFVBQU1DLFNBQVEsQ0FBd0IsWUFBWSxLQUFLLFNBQVMsS0FBSyxFQUFFO0FBQ3ZFLFVBQU0sT0FBTyxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxRQUFRLFFBQVEsUUFBUSxDQUFDO0FBQ3JHLFVBQU0sT0FBTyxPQUFPLFFBQVEsRUFBRSxPQUFPQSxNQUFLO0FBQzFDLFVBQU0sUUFBUSxLQUFLLEtBQUssT0FBT0EsTUFBSyxHQUFHLElBQUk7QUFFM0MsVUFBTSxTQUFTLEtBQUssT0FBTyxDQUFDLFFBQVEsQ0FBQ0EsT0FBTSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssUUFBUSxHQUFHLENBQUMsQ0FBQztBQUNqRixTQUFLLFFBQVEsQ0FBQyxPQUFPLE9BQU87QUFDMUIsWUFBTSxNQUFNLE1BQU0sSUFBSSxLQUFLO0FBQzNCLFVBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxLQUFLLENBQUMsU0FBUyxJQUFJLEdBQUcsRUFBRztBQUNqRCxZQUFNLFFBQVEsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFDO0FBQ3BDLFVBQUksTUFBTSxRQUFRLGdCQUFnQixHQUFHO0FBQ25DLGNBQU0sT0FBUSxNQUFNLE9BQU8sTUFBTSxhQUFhLE1BQU07QUFFcEQsWUFBSSxDQUFDLE9BQU8sVUFBVSxLQUFLLElBQUksR0FBRyxNQUFNLElBQUksUUFBUSxDQUFDLE1BQU0sVUFBVyxPQUFNLFNBQVM7QUFDckYsY0FBTSxnQkFBZ0IsUUFBUSxNQUFNLE1BQU07QUFBQSxNQUM1QztBQUNBLGlCQUFXLFdBQVcsQ0FBQyxPQUFPLEdBQUcsRUFBRyxVQUFTLGFBQWEsTUFBTUQsUUFBTyxFQUFFO0FBQ3pFLGFBQU8sS0FBSyxDQUFDQSxRQUFPLElBQUksS0FBSyxDQUFDO0FBQUEsSUFDaEMsQ0FBQztBQUVELFdBQU87QUFBQSxNQUNMLE1BQU0sS0FBSztBQUFBLE1BQ1gsU0FBUyxNQUFNO0FBQ2IsaUJBQVM7QUFDVCxjQUFNLFNBQVMsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLElBQUksSUFBSSxLQUFLQSxLQUFJLEdBQUcsQ0FBQztBQUNsRSxjQUFNRSxRQUFPLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQyxZQUFZLENBQUMsUUFBUSxhQUFhLElBQUksR0FBRyxPQUFPLENBQUMsQ0FBQztBQUNuRixjQUFNLFFBQVEsT0FBTyxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssT0FBTyxFQUFFLFNBQVNBLE1BQUssSUFBSSxHQUFHLEtBQUssS0FBSyxNQUFNLEVBQUUsRUFBRSxPQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxXQUFXO0FBQ2xJLG1CQUFXLEVBQUUsUUFBUSxLQUFLLE1BQU8sU0FBUSxnQkFBZ0IsSUFBSTtBQUM3RCxtQkFBVyxFQUFFLFNBQVMsTUFBTSxLQUFLLE1BQU8sTUFBSyxTQUFTLEtBQUs7QUFDM0QsbUJBQVcsRUFBRSxTQUFTLE9BQU8sRUFBRSxNQUFNLEVBQUUsS0FBSyxPQUFPO0FBQ2pELGNBQUksQ0FBQyxNQUFPO0FBQ1osa0JBQVEsU0FBUyxLQUFLO0FBQ3RCLG1CQUFTLElBQUksT0FBTztBQUFBLFFBQ3RCO0FBQ0EsaUJBQVMsWUFBWTtBQUNyQixjQUFNO0FBQUEsTUFDUjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBRU8sTUFBTSxXQUFXLE1BQU07QUFDNUIsYUFBUyxRQUFRLFVBQVUsRUFBRSxTQUFTLE1BQU0saUJBQWlCLENBQUMsTUFBTSxHQUFHLG1CQUFtQixLQUFLLENBQUM7QUFDaEcsT0FBRyxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUFBLEVBQ25EOzs7QUM1TEEsTUFBTSxTQUFTO0FBQ2YsTUFBTSxPQUFPLElBQUksU0FBUyxpQkFBaUIsSUFBSSxnQkFBZ0I7QUFFL0QsTUFBSSxVQUFVO0FBRWQsTUFBSTtBQUVKLE1BQUk7QUFFSixNQUFNLFFBQVEsTUFBTTtBQUNsQixpQkFBYSxHQUFHO0FBQ2hCLGdCQUFZLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDbkMsZ0JBQVUsTUFBTTtBQUNkLFlBQUksU0FBUyxjQUFjLElBQUksRUFBRyxRQUFPLE1BQU0sTUFBTTtBQUNyRCxrQkFBVTtBQUNWLGdCQUFRO0FBQUEsTUFDVjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFHQSxNQUFNLFFBQVEsQ0FBQyxRQUFRLE1BQU07QUFDM0IsUUFBSSxDQUFDLFFBQVM7QUFDZCxpQkFBYSxHQUFHO0FBQ2hCLFVBQU0sV0FBVyxTQUFTLEtBQUs7QUFBQSxFQUNqQztBQUdPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLFFBQUksQ0FBQyxXQUFXLFNBQVMsY0FBYyxJQUFJLEVBQUcsT0FBTSxHQUFHLE1BQU07QUFDN0QsV0FBTztBQUFBLEVBQ1Q7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixPQUFHLGVBQWUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxVQUFVLE1BQU0sQ0FBQztBQUNuRCxPQUFHLFdBQVcsQ0FBQyxFQUFFLEtBQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxDQUFDLE9BQU8sVUFBVSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQ3JGLE9BQUcsYUFBYSxDQUFDLEVBQUUsWUFBWSxNQUFNLE1BQU0sZ0JBQWdCLFVBQVUsU0FBUyxDQUFDLENBQUM7QUFDaEYsT0FBRyxTQUFTLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUMvQyxPQUFHLDJDQUEyQyxNQUFNLE1BQU0sQ0FBQztBQUUzRCxPQUFHLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLGNBQWMsWUFBWSxNQUFNLENBQUM7QUFDckUsT0FBRyxlQUFlLENBQUMsRUFBRSxRQUFRLE1BQU0sV0FBVyxNQUFNLENBQUM7QUFDckQsT0FBRyxRQUFRLENBQUMsRUFBRSxPQUFPLE1BQU0sV0FBVyxVQUFVLE1BQU0sQ0FBQztBQUFBLEVBQ3pEOzs7QUMzQ0EsTUFBSSxTQUFTO0FBR2IsTUFBTSxNQUFNLENBQUMsVUFBVTtBQUNyQixVQUFNLGVBQWU7QUFDckIsVUFBTSxjQUFjO0FBQUEsRUFDdEI7QUFFQSxNQUFNQyxRQUFPLE9BQU8sQ0FBQyxVQUFVLFVBQVUsSUFBSSxPQUFPLG1CQUFtQixxQkFBcUIsZ0JBQWdCLEdBQUc7QUFHeEcsTUFBTSxjQUFjLE1BQU07QUFDL0IsYUFBUztBQUNULElBQUFBLE1BQUs7QUFBQSxFQUNQO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxVQUFVLE1BQU0sTUFBTSxTQUFTLE1BQU07QUFDMUMsZUFBVyxRQUFRLENBQUMsVUFBVSxXQUFXLFNBQVMsTUFBTSxFQUFHLE1BQUssTUFBTSxNQUFNLGVBQWVBLEtBQUksQ0FBQztBQUFBLEVBQ2xHOzs7QUNoQkEsTUFBTSxRQUFRLENBQUMsSUFBSSxPQUFPO0FBQ3hCLGVBQVcsT0FBTyxPQUFPLEVBQUUsRUFBRSxPQUFPLENBQUMsRUFBRyxVQUFTLFFBQVEsR0FBRztBQUM1RCxnQkFBWTtBQUNaLFNBQUssU0FBUyxPQUFPLEVBQUUsSUFBSSxTQUFTLE9BQU87QUFBQSxFQUM3QztBQUdPLE1BQU0sU0FBUyxPQUFPLEtBQUssRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxZQUFZO0FBQ3hGLFVBQU0sRUFBRSxTQUFTLElBQUksS0FBSyxJQUFJO0FBQzlCLFFBQUksT0FBTyxZQUFZLElBQUksSUFBSTtBQUMvQixRQUFJLFlBQVk7QUFDZCxZQUFNQyxNQUFLLElBQUksSUFBSSxHQUFHO0FBQ3RCLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUtBLElBQUcsY0FBYztBQUMzQyxZQUFJLE1BQU0sU0FBUyxJQUFJLEVBQUcsQ0FBQUEsSUFBRyxhQUFhLElBQUksTUFBTSxRQUFRLENBQUM7QUFBQSxNQUMvRDtBQUNBLFVBQUlBLElBQUcsV0FBVyxTQUFTLE9BQVEsS0FBSSxTQUFTO0FBQUEsVUFDM0MsT0FBTSxJQUFJQSxHQUFFLEdBQUcsSUFBSSxTQUFTLENBQUM7QUFDbEM7QUFBQSxJQUNGO0FBQ0EsUUFBSTtBQUNGLFVBQUksRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLEtBQUssTUFBTSxRQUFRLElBQUksWUFBWSxDQUFDLEVBQUUsY0FBYztBQUNwRixVQUFJLENBQUMsUUFBUTtBQUNYLGNBQU07QUFBQTtBQUFBLFVBQTRCLG9EQUFvRCxLQUFLLElBQUk7QUFBQTtBQUMvRixTQUFDLEVBQUUsUUFBUSxPQUFPLE9BQU8sSUFBSSxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDaEQsZUFBTyxLQUFLLE1BQU0sR0FBRyxNQUFNLEtBQUs7QUFBQSxNQUNsQztBQUNBLFVBQUksU0FBUyxDQUFDLEdBQUcsTUFBTTtBQUN2QixVQUFJLFFBQVEsU0FBUyxDQUFDLENBQUMsSUFBSSxLQUFLLFFBQVEsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzFELFVBQUksU0FBUztBQUFBLElBQ2YsUUFBUTtBQUFFO0FBQUEsSUFBUTtBQUNsQixVQUFNLFNBQVM7QUFDZixVQUFNLEtBQUssUUFBUSxJQUFJLGFBQWE7QUFDcEMsUUFBSSxNQUFNLFFBQVEsSUFBSSxZQUFZLEVBQUcsT0FBTSxJQUFJLEVBQUU7QUFBQSxhQUN4QyxTQUFTLFNBQVMsT0FBTyxXQUFXLEtBQU0sT0FBTSxXQUFXLEtBQUssTUFBTSxPQUFPO0FBQUEsRUFDeEY7QUFLQSxNQUFNLGFBQWEsT0FBTyxLQUFLLE1BQU0sWUFBWTtBQUMvQyxVQUFNQyxRQUFPLGtEQUFrRCxLQUFLLElBQUk7QUFDeEUsVUFBTSxTQUFTQSxTQUFRLEtBQUssTUFBTUEsTUFBSyxDQUFDLENBQUM7QUFDekMsUUFBSSxLQUFLO0FBQ1QsZUFBVyxDQUFDLElBQUksTUFBTSxLQUFLLElBQUksU0FBUyxDQUFDLEdBQUc7QUFDMUMsWUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLEVBQUUsS0FBSztBQUNuQyxZQUFNLE9BQU8sUUFBUSxLQUFLLEtBQUssTUFBTSxJQUFLLE1BQU0sTUFBTyxDQUFDO0FBQ3hELGFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUM7QUFDeEQsVUFBSSxDQUFDLE9BQVE7QUFDYixZQUFNLFNBQVM7QUFDZixZQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUU7QUFDN0IsV0FBSyxVQUFVLFVBQVUsTUFBTSxRQUFRLGVBQWUsS0FBSztBQUMzRCxVQUFJLENBQUMsS0FBSyxRQUFTLE9BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUs7QUFBQSxlQUN0RSxTQUFTLEVBQUUsS0FBSyxNQUFNLFFBQVEsZUFBZSxLQUFLLE1BQU8sTUFBSyxRQUFRLGFBQWEsT0FBTyxFQUFFO0FBRXJHLFVBQUksU0FBUyxPQUFPLEtBQUssU0FBUyxPQUFPLEtBQU0sU0FBUSxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNuRztBQUFBLEVBQ0Y7QUFHQSxNQUFNLFVBQVUsT0FBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLE1BQUFDLE1BQUssTUFBTTtBQUNuRCxVQUFNLGlCQUFpQixZQUFZLE1BQU0sR0FBRztBQUM1QyxRQUFJLE1BQU0sRUFBRSxNQUFNLE1BQU0sVUFBVTtBQUFBLElBQUMsRUFBRTtBQUNyQyxRQUFJO0FBQ0YsWUFBTSxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQzFCLFNBQVMsT0FBTztBQUNkLGNBQVEsTUFBTSxLQUFLO0FBQUEsSUFDckI7QUFDQSxRQUFJO0FBQ0YsWUFBTUEsTUFBSyxNQUFNLElBQUksTUFBTSxHQUFHO0FBQUEsSUFDaEMsVUFBRTtBQUNBLFVBQUksUUFBUTtBQUFBLElBQ2Q7QUFDQSxtQkFBZTtBQUFBLEVBQ2pCOzs7QUN4RUEsTUFBTSxRQUFRO0FBQ2QsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sUUFBUTtBQUlkLE1BQU0sUUFBUSxDQUFDO0FBRWYsTUFBTSxPQUFPLENBQUM7QUFJZCxNQUFNLFNBQVMsQ0FBQyxVQUFVLEdBQUcsSUFBSSxnQkFBZ0IsS0FBSyxDQUFDLEdBQUc7QUFHbkQsTUFBTSxTQUFTLENBQUMsRUFBRSxXQUFXLFFBQVEsTUFBTSxNQUNoRCxRQUFRLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLEdBQUcsU0FBUyxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxTQUFTLElBQUksTUFBTSxFQUFFO0FBSTVFLE1BQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxTQUFTO0FBQzVDLGVBQVcsT0FBTyxPQUFPLEtBQUssR0FBRztBQUMvQixZQUFNLFFBQVMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUMvQixpQkFBVyxDQUFDLE1BQU0sRUFBRSxLQUFBQyxLQUFJLENBQUMsS0FBSyxPQUFRLE9BQU0sSUFBSSxLQUFLLE1BQU0sSUFBSSxLQUFLLGtCQUFrQixLQUFLLElBQUksTUFBTUEsUUFBTztBQUM1RyxVQUFJLEtBQU0sTUFBSyxHQUFHLElBQUksT0FBTztBQUFBLElBQy9CO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsU0FBUyxFQUFFLFdBQVcsRUFBRSxHQUFHLFVBQVUsT0FBTyxLQUFLLEVBQUUsUUFBUSxDQUFDLFFBQzNFLE1BQU0sR0FBRyxJQUFJLE9BQU8sUUFBUSxNQUFNLEdBQUcsQ0FBQyxJQUFJLFlBQVksTUFBTSxHQUFHLEVBQUUsSUFBSSxDQUF1QixTQUFTLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFFO0FBSXRILE1BQU0sVUFBVSxNQUFNO0FBRXBCLFVBQU0sUUFBUSxDQUFDO0FBQ2YsZUFBVyxRQUFRLFNBQVMsaUJBQWlCLEtBQUssR0FBRztBQUNuRCxpQkFBVyxRQUFRLEtBQUssYUFBYSxZQUFZLEdBQUcsTUFBTSxZQUFZLEtBQUssQ0FBQyxFQUFHLEVBQUMsTUFBTSxJQUFJLE1BQU0sQ0FBQyxHQUFHLEtBQUssSUFBSTtBQUFBLElBQy9HO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNQyxRQUFPLENBQUMsS0FBSyxNQUFNLFFBQVEsT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLEVBQUUsQ0FBQyxNQUFNO0FBQ3pGLFVBQU0sRUFBRSxJQUFJLFNBQVMsRUFBRSxZQUFZLE1BQU0sRUFBRSxJQUFJO0FBQy9DLFVBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsVUFBTSxRQUFRLEtBQUssVUFBVSxDQUFDLE1BQU0sV0FBVyxPQUFPLEdBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLE1BQU0sT0FBTyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUUsQ0FBQztBQUM5RyxVQUFNLE9BQU8sT0FBTyxFQUFFLE1BQU0sQ0FBQztBQUM3QixRQUFJLE9BQU8sUUFBUSxTQUFTLE9BQU8sSUFBSSxRQUFRLEtBQUssRUFBRSxNQUFNLFFBQVEsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsVUFBVSxJQUFJLEVBQUc7QUFDOUcsUUFBSSxRQUFRO0FBQ1osV0FBTyxJQUFJLElBQUksT0FBTyxPQUFPLE9BQU8sRUFBRSxPQUFPLE1BQU0sS0FBSyxRQUFRLE9BQU8sTUFBTSxNQUFNLENBQUMsQ0FBQztBQUNyRixTQUFLLEtBQUs7QUFDVixXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssWUFBWTtBQUMvQixVQUFNLEVBQUUsTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLEtBQUssSUFBSTtBQUNqRCxVQUFNLFVBQVUsT0FBTyxRQUFRLENBQUMsQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFDaEYsVUFBTSxPQUFPLENBQUMsS0FBSyxRQUFRLFVBQVUsR0FBRyxLQUFLLE9BQU8sR0FBRyxHQUFHLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFFN0UsVUFBTSxRQUFRLENBQUMsT0FBTyxTQUFTO0FBQzdCLFlBQU0sUUFBUSxPQUFPLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLEtBQUssT0FBTyxNQUFNLEVBQUUsRUFBRSxDQUFDO0FBQ3ZHLFVBQUksQ0FBQyxPQUFPLElBQUksTUFBTSxFQUFFLE1BQU0sU0FBUyxDQUFDQSxNQUFLLEtBQUssS0FBSyxHQUFJO0FBQzNELGNBQVEsS0FBSyxDQUFDLE9BQU8sRUFBRSxXQUFXLE1BQU0sUUFBUSxnQkFBZ0IsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDcEY7QUFDQSxVQUFNQyxRQUFPLG9CQUFJLElBQUk7QUFDckIsUUFBSTtBQUNKLGVBQVcsQ0FBQyxRQUFRLEtBQUssS0FBSyxTQUFTO0FBQ3JDLFlBQU0sUUFBUSxLQUFLLE1BQU0sT0FBTyxRQUFRLFdBQVcsSUFBSTtBQUN2RCxpQkFBVyxDQUFDLE1BQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDbkQsY0FBTSxDQUFDLElBQUlDLEtBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ25DLGNBQU0sU0FBUyxLQUFLLEVBQUU7QUFDdEIsWUFBSSxPQUFRLE9BQU0sUUFBUUEsS0FBSTtBQUM5QixZQUFJRCxNQUFLLElBQUksT0FBTyxPQUFPLEVBQUc7QUFDOUIsUUFBQUEsTUFBSyxJQUFJLE9BQU8sT0FBTztBQUN2QixrQkFBVSxRQUFRO0FBQ2xCLG1CQUFXLFNBQVMsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFHO0FBQ3JDLGdCQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksTUFBTTtBQUN6QyxnQkFBTSxXQUFXLFdBQVcsY0FBYyxTQUFTLElBQUksSUFBSSxHQUFHO0FBQzlELGNBQUksQ0FBQyxZQUFZLEtBQUssU0FBUyxRQUFRLEVBQUcsT0FBTSxPQUFPLElBQUk7QUFBQSxRQUM3RDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUtPLE1BQU0sYUFBYSxDQUFDLFFBQVE7QUFDakMsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEdBQUc7QUFDdkMsWUFBTSxPQUFPLEtBQUssTUFBTSxFQUFFO0FBQzFCLFVBQUksTUFBTSxRQUFRLGVBQWUsTUFBTSxVQUFVLE9BQU8sTUFBTSxFQUFFLEVBQUUsQ0FBQyxFQUFHO0FBQ3RFLFdBQUssT0FBTyxPQUFPLE9BQU8sRUFBRSxNQUFNLEtBQUssTUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFFBQVEsQ0FBQyxRQUFRO0FBQzVCLFVBQU0sRUFBRSxNQUFNLFFBQVEsS0FBSyxJQUFJO0FBQy9CLFVBQU0sT0FBTyxRQUFRO0FBQ3JCLFFBQUksT0FBTyxLQUFLLElBQUksTUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLENBQUM7QUFDakQsUUFBSSxVQUFVLFlBQVksSUFBSTtBQUM5QixRQUFJLEVBQUUsSUFBSSxPQUFPLE1BQU0sUUFBUSxJQUFJLEtBQUssS0FBSyxRQUFRLGFBQWEsT0FBTyxHQUFHLEVBQUUsS0FBSyxDQUFDLFFBQVEsS0FBSyxHQUFHLENBQUMsRUFBRztBQUV4RyxVQUFNLFVBQVUsQ0FBQyxDQUFDLE1BQU0sR0FBRyxDQUFDO0FBQzVCLGVBQVcsU0FBUyxRQUFRLEdBQUc7QUFDN0IsVUFBSSxDQUFDLE1BQU0sV0FBV0QsTUFBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLEVBQUcsU0FBUSxLQUFLLENBQUMsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLElBQ3RGO0FBQ0EsV0FBTyxLQUFLLE9BQU87QUFDbkIsUUFBSSxPQUFPLEtBQU0sTUFBSyxJQUFJLGVBQWUsSUFBSSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUc7QUFBQSxFQUNoRztBQUlPLE1BQU1HLFdBQVUsQ0FBQyxRQUFRO0FBQzlCLGVBQVcsU0FBUyxJQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3ZDLFVBQUksTUFBTSxTQUFTLElBQUs7QUFDeEIsWUFBTSxFQUFFLE9BQU8sSUFBSSxTQUFTLE1BQU0sTUFBTSxJQUFJO0FBQzVDLFlBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsWUFBTSxPQUFPLE9BQU8sRUFBRTtBQUV0QixVQUFJLFFBQVEsQ0FBQyxNQUFNLENBQUMsRUFBRyxNQUFLLE1BQU07QUFBQSxVQUM3QixPQUFNLFVBQVUsSUFBSSxTQUFTLElBQUksV0FBVyxPQUFPLE1BQU0sUUFBUSxlQUFlO0FBQ3JGLFlBQU0sT0FBTyxNQUFNLFFBQVE7QUFDM0IsVUFBSSxXQUFXLFFBQVEsQ0FBQyxLQUFLLENBQUMsRUFBRyxNQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQ3JGLGFBQU8sRUFBRTtBQUFBLElBQ1g7QUFBQSxFQUNGOzs7QUN0SU8sTUFBTSxhQUFhLENBQUMsS0FBSyxXQUFXO0FBQ3pDLFVBQU0sRUFBRSxJQUFJLFFBQVEsQ0FBQyxDQUFDLElBQUksR0FBRyxPQUFPLFFBQVEsQ0FBQyxDQUFDLENBQUMsR0FBRyxRQUFRLFFBQVEsS0FBSyxJQUFJO0FBQzNFLFVBQU0sU0FBUyxJQUFJLFNBQVMsV0FBVztBQUV2QyxVQUFNLFdBQVcsQ0FBQztBQUNsQixlQUFXLENBQUMsTUFBTSxFQUFFLE9BQU9DLE9BQU0sS0FBSyxPQUFPO0FBQzNDLFlBQU1DLE9BQU0sT0FBTyxJQUFJLElBQUk7QUFDM0IsWUFBTSxFQUFFLFdBQVcsTUFBTSxPQUFPLFFBQVEsSUFBSUEsUUFBTztBQUNuRCxZQUFNLFFBQVFELFFBQU8sSUFBSSxDQUFDLFVBQVUsU0FBUyxLQUFLLENBQUM7QUFDbkQsaUJBQVcsRUFBRSxRQUFRLEtBQUssTUFBTyxTQUFRLElBQUksSUFBSTtBQUNqRCxZQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFBRSxPQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsT0FBTyxPQUFPQSxRQUFPLElBQUksQ0FBQztBQUMzRSxZQUFNLE1BQU0sT0FBTyxNQUFNLFNBQVMsUUFBUSxTQUFTLFNBQVMsS0FBSztBQUNqRSxVQUFJLE9BQVEsT0FBTUQsT0FBTSxFQUFFLFdBQVcsT0FBTyxDQUFDLEdBQUcsU0FBUyxHQUFHLEtBQUssRUFBRSxJQUFJLEtBQUssS0FBS0EsT0FBTSxJQUFJLElBQUk7QUFDL0YsWUFBTSxDQUFDLEVBQUUsT0FBT0UsUUFBTyxPQUFPLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQ0YsUUFBTyxRQUFRLENBQUMsSUFBSSxDQUFDQSxRQUFPLEtBQUssR0FBRyxLQUFLLElBQUk7QUFDNUYsWUFBTSxRQUFRLENBQUMsR0FBR0UsT0FBTSxPQUFPLENBQXVCLFNBQVMsT0FBTyxNQUFNLENBQUMsRUFBRSxPQUFBQyxPQUFNLE1BQU1BLE9BQU0sU0FBUyxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUk7QUFDdkgsVUFBSUgsTUFBSztBQUNQLGVBQU8sSUFBSSxLQUFLLE9BQU8sSUFBSSxLQUFLLEtBQUs7QUFDckMsUUFBQUEsS0FBSSxRQUFRLENBQUM7QUFBQSxNQUNmO0FBQ0EsWUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLFFBQVEsV0FBVyxJQUFJO0FBQ3JELGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssS0FBSztBQUNoQyxjQUFNLENBQUMsSUFBSUMsS0FBSSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDbkMsaUJBQVMsS0FBSyxFQUFFLE1BQU0sUUFBUSxNQUFNLE9BQU8sUUFBUSxTQUFTLG9CQUFJLElBQUksR0FBRyxJQUFJLE1BQUFBLE1BQUssQ0FBQztBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUOzs7QUMxQkEsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUN2QixVQUFNLEVBQUUsSUFBSSxXQUFXLFFBQVEsUUFBUSxTQUFTLFFBQVEsT0FBTyxJQUFJO0FBQ25FLElBQUFHLFNBQVEsR0FBRztBQUNYLGFBQVMsWUFBWSxHQUFHO0FBQ3hCLFVBQU0sUUFBUSxJQUFJLFNBQVMsUUFBUSxjQUFjLE1BQU0sRUFBRSxLQUFLLFFBQVE7QUFDdEUsZUFBVyxXQUFXLFdBQVcsS0FBSyxJQUFJLFVBQVUsQ0FBQyxDQUFDLGVBQWUsRUFBRSxXQUFXLFFBQVEsT0FBTyxPQUFPLENBQUMsQ0FBQyxDQUFDLEdBQUc7QUFDNUcsWUFBTSxFQUFFLE1BQUFDLE9BQU0sUUFBUSxNQUFNLE1BQU0sR0FBRyxJQUFJO0FBQ3pDLFlBQU0sUUFBUSxRQUFRLE1BQU0sTUFBTTtBQUNsQyxhQUFPLElBQUksT0FBTyxPQUFPO0FBQ3pCLFVBQUksU0FBUyxNQUFNLFNBQVMsZUFBZTtBQUN6QyxZQUFJLElBQUksU0FBVSxRQUFPLElBQUksT0FBTyxHQUFHO0FBQ3ZDLGlCQUFTLFFBQVEsTUFBTSxDQUFDO0FBQUEsTUFDMUI7QUFDQSxVQUFJLFNBQVMsTUFBTSxTQUFTLHdCQUF5QixXQUFVLFdBQVcsU0FBWSxTQUFTLEVBQUUsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUNwSCxPQUFDLEtBQUssSUFBSSxLQUFLLFNBQVMsTUFBTSxjQUFjLEtBQUs7QUFDakQsVUFBSSxLQUFLLEVBQUUsRUFBRyxTQUFRLE9BQU8sS0FBSyxFQUFFLEdBQUcsV0FBVyxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsQ0FBQ0EsT0FBTSxNQUFNLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3RHO0FBQ0EsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEVBQUcsT0FBTSxRQUFRLFNBQVMsUUFBUSxLQUFLO0FBQUEsRUFDL0U7QUFJQSxNQUFJLFVBQVU7QUFFZCxNQUFNLFVBQVUsQ0FBQztBQUdWLE1BQU0sU0FBUyxDQUFDLFFBQVEsTUFBTSxXQUFXLENBQUMsSUFBSSxTQUFTLFFBQVEsS0FBSyxHQUFHLElBQUksUUFBUSxHQUFHO0FBRzdGLE1BQU0sT0FBTyxDQUFDQyxTQUFRO0FBQ3BCLGlCQUFhLE9BQU87QUFDcEIsY0FBVTtBQUNWLGVBQVcsT0FBTyxRQUFRLE9BQU8sQ0FBQyxFQUFHLENBQUFBLEtBQUksS0FBSyxtQkFBbUI7QUFBQSxFQUNuRTtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLE9BQUcsZ0JBQWdCLE1BQU07QUFDdkIsbUJBQWEsT0FBTztBQUNwQixnQkFBVSxXQUFXLE1BQU0sS0FBTyxPQUFPO0FBQUEsSUFDM0MsQ0FBQztBQUNELE9BQUcsWUFBWSxNQUFNLGFBQWEsT0FBTyxDQUFDO0FBQzFDLE9BQUcsWUFBWSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDakM7OztBQzNDQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU87QUFHTixNQUFNLFNBQVMsQ0FBQyxPQUFPLEVBQUUsR0FBRyxHQUFHLFdBQVcsTUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLEVBQUUsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLFdBQVcsTUFBTTtBQUl4SCxNQUFNLFlBQVksQ0FBQyxPQUFPLFNBQ3hCLE1BQU0sY0FBYyxTQUNoQixNQUFNLHlCQUF5QixJQUFJLEtBQUssSUFBSSxFQUFFLE9BQU8sQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLFNBQVMsU0FBUyxlQUFlLEtBQUssSUFBSSxDQUFDLElBQ3BILENBQUMsS0FBSztBQUdaLE1BQU1DLFFBQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTTtBQUN2QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLGVBQVcsU0FBUyxPQUFPLE1BQU0sUUFBUSxJQUFJLElBQUksQ0FBQyxHQUFHO0FBQ25ELFlBQU0sUUFBUSxPQUFPLE9BQU8sTUFBTSxTQUFTLE1BQU0sTUFBTSxhQUFhLFNBQVMsQ0FBQyxDQUFDO0FBQy9FLGlCQUFXLFVBQVUsVUFBVSxPQUFPLElBQUksR0FBRztBQUMzQyxZQUFJLE9BQU8sYUFBYSxRQUFRLGtCQUFrQixJQUFJLE1BQU0sTUFBTztBQUNuRSxlQUFPLGdCQUFnQixNQUFNLEtBQUs7QUFDbEMsWUFBSSxNQUFPLFFBQU8sYUFBYSxpQkFBaUIsTUFBTTtBQUFBLFlBQ2pELFFBQU8sZ0JBQWdCLGVBQWU7QUFBQSxNQUM3QztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsZUFBVyxRQUFRLENBQUMsVUFBVSxZQUFZLE1BQU0sRUFBRyxNQUFLLE1BQU0sQ0FBQyxRQUFRLGVBQWUsTUFBTUEsTUFBSyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3hHOzs7QUNwQkEsTUFBTUMsT0FBTSxDQUFDLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQzlDLFVBQU0sT0FBTyxPQUFPLE9BQU87QUFDM0IsVUFBTSxTQUFTLFNBQVMsTUFBTSxJQUFJO0FBQ2xDLFFBQUksWUFBWSxLQUFNLFFBQU8sTUFBTSxNQUFNLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQztBQUNoRSxRQUFJLE9BQU8sU0FBUyxNQUFNLE1BQU0sRUFBRztBQUNuQyxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBQzFELGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUMsRUFBRyxLQUFJLENBQUMsVUFBVSxJQUFJLEVBQUcsS0FBSSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3pGLGlCQUFhLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxRQUFRLGFBQWEsSUFBSSxDQUFDO0FBQ3BFLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU8sU0FBUztBQUMxQyxVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksU0FBUyxDQUFDO0FBQ25DLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxJQUFJLEtBQUssUUFBUSxPQUFPLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLGdCQUFnQixJQUFJLEVBQUUsSUFBSTtBQUNsSCxRQUFJLE1BQU0sTUFBTSxDQUFvQixRQUFRLEdBQUcsU0FBUyxHQUFHLENBQUMsT0FBTyxRQUFRLEVBQUc7QUFDOUUsVUFBTSxNQUFNLE9BQU8sTUFBTSxXQUFXLEVBQUUsT0FBTyxRQUFRLENBQUMsT0FBTyxTQUFTLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDckYsUUFBSSxVQUFVLEtBQUssSUFBSSxFQUFHLEtBQUksUUFBUSxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUM7QUFDckQsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sT0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLFNBQVM7QUFDaEQsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLElBQUk7QUFDckMsaUJBQWEsSUFBSSxNQUFNLElBQUk7QUFDM0IsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUdBLE1BQU0sVUFBVSxDQUFDLFdBQVcsUUFBUTtBQUNsQyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxjQUFjLENBQUMsQ0FBQztBQUNqRixRQUFJLE1BQU0sU0FBUyxTQUFTLEVBQUcsUUFBTyxpQ0FBaUMsS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUMxRixVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsWUFBWSxLQUFLLE9BQU8sWUFBWSxRQUFRLFdBQVcsS0FBSztBQUNsRyxXQUFPLHlCQUF5QixNQUFNLFNBQVMsUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLFdBQVcsRUFBRTtBQUFBLEVBQ3JHO0FBR0EsTUFBTSxPQUFPLENBQUMsV0FBVyxRQUFRLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsTUFDckQsSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQy9CLFVBQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxtQkFBbUIsSUFBSSxPQUFPLEdBQUcsR0FBRyxFQUFFLENBQUM7QUFDdEUsVUFBTSxPQUFPLE1BQU0seUJBQXlCLElBQUksT0FBTyxTQUFTLENBQUMsSUFBSSxHQUFHLEVBQUU7QUFDMUUsUUFBSSxLQUFNLE1BQUssTUFBTSxRQUFRLE1BQU0sRUFBRSxTQUFTLE9BQU8sQ0FBQztBQUFBLFFBQ2pELE1BQUssRUFBRSxXQUFXLFFBQVEsT0FBTyxHQUFHLFFBQVEsV0FBVyxHQUFHLENBQUM7QUFBQSxFQUNsRSxDQUFDO0FBR0gsTUFBTSxNQUFNLE9BQU8sS0FBSyxZQUFZO0FBQ2xDLFVBQU0sRUFBRSxPQUFPLEdBQUcsSUFBSTtBQUN0QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQU0sU0FBUyxDQUFDLFFBQVMsU0FBUyxJQUFJLFFBQVEsSUFBSSxTQUFTLFFBQVE7QUFDbkUsUUFBSSxVQUFVLENBQUMsSUFBSSxRQUFTLFFBQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxRQUFRLEdBQUcsT0FBTyxRQUFRLGdCQUFnQixFQUFFLENBQUMsQ0FBQztBQUN0RyxRQUFJLFVBQVcsSUFBSSxVQUFVLEtBQUssUUFBUSxVQUFZLFFBQU8sS0FBSyxLQUFLLGlCQUFpQjtBQUN4RixRQUFJLFFBQVEsV0FBVyxHQUFHLElBQUksS0FBSyxLQUFLLElBQUk7QUFDNUMsVUFBTSxTQUFTLE1BQU0sT0FBTyxLQUFLLE1BQU07QUFDckMsWUFBTUMsUUFBTyxLQUFLLEVBQUUsS0FBSyxTQUFTO0FBQ2xDLFlBQU0sU0FBUyxJQUFJLFFBQVEsY0FBYyxJQUFJLFNBQVNBO0FBQ3RELGFBQU8sUUFBUSxLQUFLLEtBQUssRUFBRSxNQUFBQSxPQUFNLFFBQVEsU0FBUyxNQUFNLENBQUMsS0FBSyxFQUFFLGVBQWUsTUFBTSxLQUFLLEVBQUUsRUFBRSxDQUFDO0FBQUEsSUFDakcsQ0FBQztBQUNELFFBQUksT0FBUSxPQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxPQUFPLENBQUMsR0FBRyxRQUFRLE9BQU87QUFBQSxhQUMvRCxJQUFJLFVBQVUsS0FBTSxRQUFPLEtBQUssS0FBSyxrQ0FBa0M7QUFDaEYsV0FBTyxHQUFHO0FBQUEsRUFDWjtBQUlBLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUztBQUMxQixVQUFNLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLLElBQUk7QUFDMUMsV0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLE9BQU8sS0FBSyxRQUFRLFdBQVcsQ0FBQztBQUMzRCxXQUFPLEVBQUUsS0FBSyxPQUFPLEVBQUUsS0FBSyxLQUFLO0FBQ2pDLFFBQUksTUFBTyxNQUFLLElBQUksZ0JBQWdCLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDekQsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxFQUFFLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPLEdBQUc7QUFDbkQsVUFBSSxDQUFDLE1BQU87QUFDWixZQUFNLElBQUksS0FBSztBQUNmLGlCQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDckQ7QUFDQSxRQUFJLENBQUMsSUFBSSxRQUFTLE1BQUssSUFBSSxnQkFBZ0IsQ0FBQyxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUM7QUFDNUQsVUFBTSxHQUFHO0FBQ1QsU0FBSyxPQUFPLGVBQWUsSUFBSSxTQUFTLEVBQUU7QUFBQSxFQUM1QztBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsWUFBUSxRQUFRRCxJQUFHO0FBQ25CLFlBQVEsQ0FBQyxRQUFRLElBQUksS0FBSyxPQUFPLEVBQUUsUUFBUSxNQUFNRSxTQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixXQUFPLFFBQVEsRUFBRSxNQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksS0FBSztBQUFBLEVBQ3ZEOzs7QUN6R0EsTUFBTSxTQUFTO0FBRWYsTUFBTSxRQUFRLENBQUM7QUFHZixNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQ3ZCLFVBQU0sVUFBVSxNQUFNLE9BQU8sVUFBVSwyQkFBMkIsSUFBSSxFQUFFO0FBQ3hFLFFBQUksQ0FBQyxXQUFXLFFBQVEsUUFBUSxNQUFNLEVBQUc7QUFDekMsVUFBTUMsU0FBUSxlQUFlLEtBQUssUUFBUSxJQUFJLEtBQUssUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUM3RSxRQUFJLENBQUNBLFVBQVMsQ0FBQyxRQUFRLFFBQVEsSUFBSSxFQUFHO0FBQ3RDLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQUEsRUFDbEM7QUFHQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFFBQUksQ0FBQyxNQUFNLE9BQU8sVUFBVSxJQUFJLEVBQUc7QUFDbkMsU0FBSyxLQUFLO0FBQ1YsVUFBTSxLQUFLLE1BQU0sTUFBTSxPQUFPLGNBQWMsQ0FBQztBQUFBLEVBQy9DO0FBS08sTUFBTSxhQUFhLENBQUNDLFFBQU9DLFNBQVEsWUFBWTtBQUNwRCxRQUFJLFlBQVksT0FBTywyQkFBNEIsUUFBT0QsT0FBTTtBQUNoRSxVQUFNLFlBQVksT0FBTyxRQUFRLEVBQUUsT0FBTyxRQUFRLENBQUNDLE1BQUssR0FBRyxLQUFLLENBQUM7QUFDakUsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLFVBQVcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFDdEYsYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU07QUFDbEQsaUJBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8sb0JBQW9CLE1BQU0sVUFBVSxJQUFJO0FBQ3pGLE1BQUFELE9BQU07QUFDTixpQkFBVyxNQUFNLE1BQU0sUUFBUSxDQUFDLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQUEsRUFDSDs7O0FDN0JBLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUNkLE1BQU0sY0FBYztBQUVwQixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFlBQVksb0JBQUksSUFBSTtBQUcxQixNQUFNLFdBQVcsQ0FBQyxnQkFBZ0I7QUFDaEMsWUFBUSxJQUFJLFlBQVksRUFBRTtBQUMxQixZQUFRLE9BQU8sYUFBYSxPQUFPLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxjQUFjLENBQUMsVUFBVTtBQUM3QixVQUFNLENBQUNFLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsUUFBSSxDQUFDLE9BQU8sQ0FBQyxFQUFHLFFBQU9BLFVBQVMsU0FBU0EsTUFBSztBQUM5QyxXQUFPLElBQUksS0FBSztBQUNoQixlQUFXLEVBQUUsR0FBRyxLQUFLLE1BQU8sU0FBUSxJQUFJLEVBQUU7QUFDMUMsVUFBTSxVQUFVLE9BQU8sSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLEdBQUcsUUFBUSxjQUFjLElBQUksUUFBUSxVQUFVLEVBQUU7QUFDN0YsU0FBS0EsUUFBTyxPQUFPLEVBQUUsT0FBTyxRQUFRLEdBQUcsRUFBRSxNQUFNLENBQUM7QUFBQSxFQUNsRDtBQUdBLE1BQU1DLGFBQVksQ0FBQyxnQkFBZ0IsWUFBWSxlQUFlLFlBQVksUUFBUSxJQUFJO0FBR3RGLE1BQU1DLE9BQU0sQ0FBQyxnQkFBZ0I7QUFDM0IsVUFBTSxXQUFXLElBQUksSUFBSSxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssQ0FBQztBQUMzQyxRQUFJLFNBQVMsSUFBSSxXQUFXLEVBQUc7QUFDL0IsVUFBTSxFQUFFLFdBQVcsSUFBSSxZQUFZO0FBQ25DLFVBQU0sU0FBUyxJQUFJLEdBQUcsSUFBSSxvQkFBb0IsRUFBRSxPQUFPLENBQUMsV0FDdEQsV0FBVyxlQUFlLE9BQU8sUUFBUSxlQUFlLGNBQWMsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLENBQUMsU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUNuSCxnQkFBWSxNQUFNLElBQUksV0FBVyxJQUFJLENBQUMsV0FBVyxJQUFJLENBQUMsYUFBYSxHQUFHLE1BQU0sRUFBRSxNQUFNLEdBQUcsV0FBVyxDQUFDO0FBQUEsRUFDckc7QUFJQSxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsSUFBSSxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsTUFBTTtBQUNyRCxRQUFJLFdBQVcsTUFBTztBQUN0QixVQUFNLENBQUNGLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsVUFBTSxPQUFPLE9BQU8sT0FBT0MsVUFBUztBQUNwQyxXQUFPLE9BQU8sS0FBSztBQUNuQixRQUFJQSxXQUFVRCxNQUFLLEdBQUc7QUFDcEIsY0FBUSxPQUFPLEVBQUU7QUFDakIsVUFBSSxPQUFPLENBQUMsRUFBRyxPQUFNLElBQUlBLE1BQUs7QUFDOUIsYUFBTyxZQUFZLElBQUk7QUFBQSxJQUN6QjtBQUNBLGVBQVcsU0FBUyxNQUFNO0FBQ3hCLFlBQU0sSUFBSSxLQUFLO0FBQ2YsZUFBUyxLQUFLO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBR0EsTUFBTUcsUUFBTyxDQUFDLE9BQU87QUFDbkIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUc7QUFDekIsVUFBTUMsVUFBUyxVQUFVLElBQUksRUFBRSxLQUFLLENBQUM7QUFDckMsY0FBVSxPQUFPLEVBQUU7QUFDbkIsWUFBUSxPQUFPLEVBQUU7QUFFakIsZUFBVyxTQUFTLE9BQU9BLFVBQVMsQ0FBQyxFQUFHLE9BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0Q7QUFHQSxNQUFNLE9BQU8sSUFBSSxxQkFBcUIsQ0FBQyxZQUFZO0FBQ2pELGVBQVcsRUFBRSxnQkFBZ0IsT0FBTyxLQUFLLFNBQVM7QUFDaEQsVUFBSSxDQUFDLE9BQU8sUUFBUSxJQUFJLEVBQUcsTUFBSyxVQUFVLE1BQU07QUFBQSxlQUN2QyxlQUFnQixDQUFBRixLQUFJLE1BQU07QUFBQSxJQUNyQztBQUFBLEVBQ0YsQ0FBQztBQUVELE1BQU1HLFFBQU8sTUFBTTtBQUNqQixlQUFXLGVBQWUsSUFBSSxJQUFJLEdBQUc7QUFDbkMsVUFBSSxNQUFNLElBQUksV0FBVyxFQUFHO0FBQzVCLFlBQU0sSUFBSSxXQUFXO0FBQ3JCLFVBQUksWUFBWSxRQUFRLGNBQWMsVUFBVyxNQUFLLFFBQVEsV0FBVztBQUFBLFVBQ3BFLENBQUFILEtBQUksV0FBVztBQUFBLElBQ3RCO0FBQ0EsZUFBVyxNQUFNLG9CQUFJLElBQUksQ0FBQyxHQUFHLFVBQVUsS0FBSyxHQUFHLEdBQUcsT0FBTyxDQUFDLEVBQUcsQ0FBQUMsTUFBSyxFQUFFO0FBQUEsRUFDdEU7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixTQUFLLFVBQVUsQ0FBQyxFQUFFLE9BQU8sSUFBSSxLQUFLLE1BQU07QUFDdEMsVUFBSSxDQUFDLE9BQU8sS0FBSyxXQUFXLFFBQVEsS0FBSyxDQUFDLEtBQUssUUFBUSxJQUFJLEVBQUcsUUFBTztBQUVyRSxVQUFJLFFBQVEsSUFBSSxFQUFFLEtBQUssQ0FBQyxNQUFNLEtBQUssV0FBVyxnQkFBZ0IsRUFBRyxXQUFVLElBQUksSUFBSSxDQUFDLEdBQUksVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUksS0FBSyxDQUFDO0FBQ3hILGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxTQUFLLFlBQVksSUFBSTtBQUNyQixVQUFNLFFBQVEsRUFBRSxpQkFBaUIsQ0FBQyxpQkFBaUIsR0FBRyxXQUFXLE1BQU0sU0FBUyxLQUFLO0FBQ3JGLFFBQUksaUJBQWlCRSxLQUFJLEVBQUUsUUFBUSxTQUFTLGlCQUFpQixLQUFLO0FBQ2xFLElBQUFBLE1BQUs7QUFBQSxFQUNQOzs7QUNsR0EsTUFBTSxPQUFPO0FBRWIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFHdEIsTUFBTSxXQUFXLENBQUMsT0FBTztBQUN2QixVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxFQUFFLEtBQUssb0JBQUksSUFBSSxFQUFFO0FBQy9DLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFNBQVMsTUFBTSxTQUFTLElBQUksT0FBTyxJQUFJLENBQUMsS0FBSyxJQUFJO0FBR3pFLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLFFBQVEsUUFBUSxFQUFFLEtBQUssSUFBSTtBQUdoRixNQUFNQyxRQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzlDLFVBQU0sU0FBUyxPQUFPLFVBQVUsSUFBSSxJQUFJLEdBQUc7QUFDM0MsVUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNO0FBQ3BDLFFBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQWE7QUFDMUMsVUFBTSxRQUFRLE9BQU8sYUFBYSxJQUFJO0FBQ3RDLFFBQUssU0FBUyxjQUFlLFVBQVUsVUFBVztBQUNsRCxVQUFNLE9BQU8sU0FBUyxLQUFLLEVBQUU7QUFDN0IsU0FBSyxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksQ0FBQztBQUNwRCxpQkFBYSxLQUFLLEtBQUs7QUFDdkIsU0FBSyxRQUFRLFdBQVcsTUFBTSxNQUFNLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDOUY7QUFJQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFVBQU0sRUFBRSxjQUFjLE1BQU0sVUFBVSxNQUFNLElBQUk7QUFDaEQsV0FBTyxVQUFVLFNBQVMsa0JBQWtCLFNBQVMsWUFBYSxTQUFTLFlBQVksVUFBVTtBQUFBLEVBQ25HO0FBR0EsTUFBTSxRQUFRLENBQUMsT0FBTztBQUNwQixVQUFNLE9BQU8sU0FBUyxFQUFFO0FBQ3hCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLEtBQU0sUUFBTyxLQUFLLE1BQU0sT0FBTyxFQUFFO0FBQ3RDLFVBQU1DLFdBQVUsU0FBUztBQUN6QixRQUFJQSxTQUFTLFFBQU8sS0FBS0EsU0FBUSxLQUFLLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFFckQsUUFBSSxLQUFLLFdBQVk7QUFFckIsVUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUN0RyxPQUFPLENBQUMsU0FBUyxDQUFDLFNBQVMsTUFBTSxJQUFJLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDdEQsU0FBSyxJQUFJLE1BQU07QUFDZixRQUFJLENBQUMsTUFBTSxPQUFRO0FBQ25CLFNBQUssYUFBYTtBQUNsQixVQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLENBQUMsQ0FBQztBQUMxRCxVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLFFBQVEsUUFBUSxJQUFJLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUNqRixVQUFNLE9BQU8sRUFBRSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLGNBQWMsTUFBTSxJQUFJLEVBQUU7QUFDcEYsUUFBSSxPQUFRLFFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRSxDQUFDO0FBQ3pELFNBQUssTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN6QjtBQUdBLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDeEIsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLFNBQVMsSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sT0FBTyxVQUFVLFFBQVE7QUFDckYsV0FBTyxHQUFHLElBQUk7QUFBQTtBQUFBLE1BQW9DO0FBQUEsSUFBTSxDQUFDO0FBQUEsRUFDM0Q7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixPQUFHLCtCQUErQkQsS0FBSTtBQUN0QyxTQUFLLFVBQVUsQ0FBQyxFQUFFLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFDekMsVUFBSSxVQUFVLFdBQVcsVUFBVyxPQUFNLElBQUksRUFBRSxHQUFHLElBQUksTUFBTTtBQUFBLElBQy9ELENBQUM7QUFDRCxTQUFLLFFBQVEsQ0FBQyxFQUFFLFFBQVEsR0FBRyxNQUFNO0FBQy9CLFlBQU0sT0FBTyxNQUFNLElBQUksRUFBRTtBQUN6QixVQUFJLENBQUMsUUFBUSxXQUFXLE9BQVE7QUFDaEMsV0FBSyxhQUFhO0FBQ2xCLGlCQUFXLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFBQSxJQUM1QixDQUFDO0FBQUEsRUFDSDs7O0FDakZBLE1BQU0sU0FBUztBQUdmLE1BQU1FLFFBQU8sQ0FBQyxPQUFPO0FBQ25CLGVBQVcsV0FBVyxJQUFJLElBQUksTUFBTSxHQUFHLEdBQUc7QUFDeEMsVUFBSSxNQUFNLFFBQVEsYUFBYSxNQUFNLE1BQU0sR0FBSTtBQUMvQyxjQUFRLFNBQVM7QUFDakIsY0FBUSxnQkFBZ0IsTUFBTTtBQUFBLElBQ2hDO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sV0FBVztBQUM3QixTQUFLLFVBQVUsT0FBTyxjQUFjLENBQUMsQ0FBQyxNQUFNO0FBQzVDLGlCQUFhLE1BQU0sYUFBYSxTQUFTLFNBQVMsSUFBSTtBQUN0RCxRQUFJLENBQUMsS0FBSyxVQUFVLE9BQVEsTUFBSyxnQkFBZ0IsT0FBTztBQUN4RCxlQUFXLFdBQVcsTUFBTSx3QkFBd0IsSUFBSSxHQUFHO0FBQ3pELFlBQU0sRUFBRSxhQUFhLElBQUksUUFBUTtBQUNqQyxjQUFRLFNBQVMsQ0FBQyxVQUFXLGdCQUFnQixpQkFBaUI7QUFBQSxJQUNoRTtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFFBQVEsQ0FBQyxRQUFRO0FBQ3JCLFVBQU0sRUFBRSxRQUFRLElBQUksT0FBTyxJQUFJO0FBQy9CLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEdBQUcsRUFBRztBQUM1QixTQUFLLE1BQU0sTUFBTTtBQUNqQixVQUFNLFdBQVcsUUFBUSxRQUFRO0FBQ2pDLFVBQU0sVUFBVSxZQUFZLE9BQU8sUUFBUSxRQUFRO0FBQ25ELFFBQUksQ0FBQyxXQUFXLENBQUMsS0FBSyxTQUFTLE9BQU8sRUFBRztBQUN6QyxZQUFRLFNBQVM7QUFDakIsWUFBUSxhQUFhLFFBQVEsRUFBRTtBQUFBLEVBQ2pDO0FBR0EsTUFBTUMsT0FBTSxDQUFDLEVBQUUsUUFBUSxLQUFLLE1BQU07QUFDaEMsUUFBSSxPQUFPLE1BQU0sU0FBUyxjQUFlLENBQUFELE1BQUssT0FBTyxFQUFFO0FBQ3ZELFFBQUksT0FBTyxVQUFVLElBQUksRUFBRyxNQUFLLE1BQU07QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssV0FBVyxLQUFLO0FBQ3JCLE9BQUcscUNBQXFDQyxJQUFHO0FBRTNDLFVBQU0sT0FBTyxNQUFNO0FBQ2pCLE1BQUFELE1BQUs7QUFDTCxpQkFBVyxRQUFRLElBQUksYUFBYSxFQUFHLE1BQUssSUFBSTtBQUFBLElBQ2xEO0FBQ0EsU0FBSyxZQUFZLElBQUk7QUFDckIsT0FBRyxZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU0sYUFBYSxLQUFLLENBQUM7QUFBQSxFQUN2RDs7O0FDckRBLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFFBQUksU0FBUyxPQUFRO0FBQ3JCLGVBQVcsTUFBTSxTQUFTO0FBQ3hCLFlBQU0sT0FBTyxLQUFLLEVBQUU7QUFFcEIsVUFBSSxNQUFNLGFBQWEsWUFBWSxHQUFHLFNBQVMsUUFBUSxFQUFHLE9BQU0sSUFBSTtBQUFBLElBQ3RFO0FBQ0EsWUFBUSxNQUFNO0FBQUEsRUFDaEI7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixTQUFLLFVBQVUsQ0FBQyxFQUFFLElBQUksT0FBTyxNQUFNO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLFVBQVUsQ0FBQyxPQUFRLFFBQU87QUFDeEMsY0FBUSxJQUFJLEVBQUU7QUFDZCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsT0FBRyxvQkFBb0IsSUFBSTtBQUFBLEVBQzdCOzs7QUNwQkEsTUFBTSxNQUFNO0FBR1osTUFBTSxPQUFPLENBQUMsSUFBSUUsVUFBUztBQUN6QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksS0FBTSxPQUFNLEtBQUssSUFBSSxFQUFFLFFBQVFBLEtBQUk7QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssYUFBYSxDQUFDLEVBQUUsSUFBSSxJQUFJLE1BQU07QUFDakMsV0FBSyxJQUFJLENBQUMsUUFBUTtBQUNoQixZQUFJLFFBQVE7QUFDWixZQUFJLFNBQVM7QUFBQSxNQUNmLENBQUM7QUFDRCxVQUFJLE9BQU8saUJBQWlCLFlBQVksQ0FBOEIsRUFBRSxrQkFBa0IsUUFBUSxNQUFNLE1BQU07QUFDNUcsWUFBSSxpQkFBa0IsTUFBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFFBQVMsU0FBUyxRQUFTLElBQUksR0FBSTtBQUFBLE1BQ2xGLENBQUM7QUFDRCxVQUFJLGlCQUFpQixXQUFXLE1BQU0sS0FBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFNBQVMsSUFBSyxDQUFDO0FBQUEsSUFDOUUsQ0FBQztBQUVELFNBQUssWUFBWSxNQUFNLElBQUksR0FBRyxFQUFFLFFBQVEsQ0FBQyxRQUFRLElBQUksZ0JBQWdCLFVBQVUsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUN2Rjs7O0FDUEEsTUFBTUMsU0FBUSxDQUFDLFlBQVk7QUFDekIsVUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixRQUFJLEtBQUssT0FBTyxHQUFHO0FBQ2pCLGNBQVEsT0FBTztBQUNmLGFBQU8sVUFBVTtBQUFBLElBQ25CO0FBQ0EsVUFBTSxRQUFRLE9BQU8sTUFBTSxRQUFRLE9BQU8sS0FBSztBQUMvQyxVQUFNLE1BQU0sYUFBYSxPQUFPLGtCQUFrQixPQUFPLGVBQWUsU0FBUyxNQUFNO0FBQ3ZGLFlBQVEsTUFBTSxHQUFHO0FBQ2pCLFlBQVEsTUFBTSxRQUFRLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDbkM7QUFLTyxNQUFNLFFBQVEsQ0FBQyxZQUFZO0FBQ2hDLFFBQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTyxLQUFNO0FBQzFELGFBQVMsUUFBUSxTQUFTO0FBQzFCLGFBQVMsaUJBQWlCLFFBQVEsTUFBTSxLQUFLLFFBQVEsT0FBTyxHQUFHLElBQUk7QUFDbkUsZUFBVyxNQUFNQSxPQUFNLE9BQU8sR0FBRyxRQUFRLEtBQUs7QUFDOUMsaUJBQWE7QUFDYixhQUFTO0FBQ1QsZUFBVztBQUNYLGdCQUFZO0FBQ1osaUJBQWE7QUFDYixpQkFBYTtBQUNiLGdCQUFZO0FBQ1osZ0JBQVk7QUFDWixnQkFBWTtBQUNaLGNBQVU7QUFDVixpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsZUFBVztBQUNYLGdCQUFZO0FBQ1osaUJBQWE7QUFBQSxFQUNmOzs7QUN0REEsUUFBTSxLQUFLOyIsCiAgIm5hbWVzIjogWyJhc2siLCAic2VlbiIsICJuYW1lIiwgIm9wdGlvbnMiLCAic3RhcnQiLCAiYXNrIiwgImZpcnN0IiwgInNlYXJjaCIsICJvcHRpb25zIiwgInNlbmQiLCAiZm9sbG93IiwgImFsbCIsICJrZXkiLCAiam9iIiwgInJ1biIsICJrZXB0IiwgImZvbGxvdyIsICJqb2IiLCAic2VudCIsICJzZXR0bGUiLCAid2FpdGluZyIsICJidXR0b24iLCAic2hvdyIsICJ0ZWxsIiwgIm5vdGUiLCAiZ3JvdXBzIiwgIm1hcmsiLCAiaXNPd24iLCAibmV3cyIsICJsb29rIiwgInRvIiwgImtlcHQiLCAic3dhcCIsICJrZXkiLCAidGFrZSIsICJzZWVuIiwgImNhbGwiLCAicmVsZWFzZSIsICJwbGFjZXMiLCAicnVuIiwgImNhbGwiLCAiYmVnaW4iLCAiY2hhaW4iLCAicmVsZWFzZSIsICJjYWxsIiwgImVuZCIsICJzaG93IiwgImFzayIsICJyb290IiwgInJlbGVhc2UiLCAic2VuZHMiLCAiYmVnaW4iLCAiZmlyc3QiLCAiZmlyc3QiLCAiaXNXYWl0aW5nIiwgImFzayIsICJ0ZWxsIiwgImNhdXNlcyIsICJsb29rIiwgIm5vdGUiLCAicHJlc3NlZCIsICJzaG93IiwgImVuZCIsICJzaG93IiwgImJlZ2luIl0KfQo=
