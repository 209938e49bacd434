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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9yZ2V0LmpzIiwgIi4uLy4uL2NsaWVudC93YXkuanMiLCAiLi4vLi4vY2xpZW50L3R5cGluZzIuanMiLCAiLi4vLi4vY2xpZW50L2h0bXgyLmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9vZmZsaW5lLmpzIiwgIi4uLy4uL2NsaWVudC9hZ2Fpbi5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L3dhaXRpbmcuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L3JpZGVycy5qcyIsICIuLi8uLi9jbGllbnQvcGFydHMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvc2luZ2xlLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9sYXp5LmpzIiwgIi4uLy4uL2NsaWVudC9saXZlLmpzIiwgIi4uLy4uL2NsaWVudC9sb2FkaW5nLmpzIiwgIi4uLy4uL2NsaWVudC9wb2xscy5qcyIsICIuLi8uLi9jbGllbnQvdXBsb2Fkcy5qcyIsICIuLi8uLi9jbGllbnQvc3RhcnQuanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLWh0bXgyLmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBXaGVyZSB0aGluZ3MgYXJlIG9uIHRoZSBwYWdlLCBhbmQgd2hvc2UgdGhleSBhcmUuICovXG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgaGFzIHdyaXR0ZW4gYXQgb3VyIHNjcmlwdC4gKi9cbmV4cG9ydCBjb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuZXhwb3J0IGNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5leHBvcnQgY29uc3QgQVNLUyA9ICdbaHgtcG9zdF0sW2RhdGEtaHgtcG9zdF0nO1xuXG5sZXQgdW50cnVzdGVkID0gJyc7XG4vKiogTmFtZSB3aGF0IHBlb3BsZSB3cm90ZTogbm90aGluZyBpbiB0aGVyZSBhY3RzLCBpcyBib3VuZCwgb3IgaXMgYSBjb21wb25lbnQuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGlzdHJ1c3QgPSAoc2VsZWN0b3IpID0+IHZvaWQgKHVudHJ1c3RlZCA9IHNlbGVjdG9yKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzVHJ1c3RlZCA9IChlbGVtZW50KSA9PiAhZWxlbWVudC5jbG9zZXN0Py4odW50cnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdD86IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsID0gKHNlbGVjdG9yLCByb290ID0gZG9jdW1lbnQpID0+IFsuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoaXNUcnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpcnN0ID0gKHNlbGVjdG9yKSA9PiBhbGwoc2VsZWN0b3IpWzBdO1xuXG4vKiogQHR5cGUgeyhpZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChpZCkgPT4gaWQgJiYgZmlyc3QoJyMnICsgQ1NTLmVzY2FwZShpZCkpO1xuXG4vKiogV2hhdCBwbGFpbiBodG14IHB1dHMgaW4gYSByb290J3MgcGxhY2UgaGFzIHRoZSBvbGQgb25lJ3MgdG9rZW4gdW50aWwgaHRteCBzZXR0bGVzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTZXR0bGVkID0gKHJvb3QpID0+ICFyb290Py5jbG9zZXN0KCcuaHRteC1hZGRlZCcpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5leHBvcnQgY29uc3Qgc2V0dGxlZCA9IGFzeW5jIChpZCkgPT4ge1xuICBmb3IgKGxldCB0cmllcyA9IDA7IHRyaWVzIDwgNTAwICYmICFpc1NldHRsZWQoZmluZChpZCkpOyB0cmllcysrKSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCAxMCkpO1xuICByZXR1cm4gZmluZChpZCk7XG59O1xuXG4vKiogVGhlIHJvb3Qgb2YgdGhlIGNvbXBvbmVudCB0aGF0IGFuIGVsZW1lbnQgYmVsb25ncyB0bywgYnkgaXRzIHNsb3RzLCB0b28uXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHJvb3RPZiA9IChlbGVtZW50KSA9PiB7XG4gIGlmICghaXNUcnVzdGVkKGVsZW1lbnQpKSByZXR1cm47XG4gIGNvbnN0IHJvb3QgPSBlbGVtZW50LmNsb3Nlc3Q/LihgJHtST09UfSxbZGF0YS1uaXRyby1vd25lcl1gKTtcbiAgcmV0dXJuIGZpbmQocm9vdD8uZGF0YXNldC5uaXRyb093bmVyKSA/PyByb290O1xufTtcblxuLyoqIFdoYXQgYmVsb25ncyB0byB0aGUgY29tcG9uZW50IG9mIHRoaXMgcm9vdCwgYW5kIHRvIG5vbmUgaW5zaWRlLlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbE9mID0gKHNlbGVjdG9yLCByb290KSA9PiBhbGwoc2VsZWN0b3IsIHJvb3QpLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdE9mKGVsZW1lbnQpID09PSByb290KTtcblxuLyoqIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXI6IGEgY29tcG9uZW50LCBhbmQgd2hhdCBpdCBicmluZ3MgdG8gaXRzIHNsb3RzLlxuICogQHR5cGUgeyh0ZW1wbGF0ZTogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBwYXJ0c09mID0gKHsgY29udGVudCB9KSA9PlxuICBbY29udGVudCwgLi4uWy4uLmNvbnRlbnQucXVlcnlTZWxlY3RvckFsbCgndGVtcGxhdGVbZGF0YS1uaXRyby11cGRhdGVdJyldLm1hcCgodXBkYXRlKSA9PiB1cGRhdGUuY29udGVudCldO1xuXG4vKiogV2hldGhlciBub3RoaW5nIGluIGEgY29tcG9uZW50IGlzIG9mIGFub3RoZXIsIG9yIG9mIHBlb3BsZSwgc28gdGhhdCBub2JvZHkgaGFzIHRvIGFzayBlYWNoIGVsZW1lbnQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1BsYWluID0gKHJvb3QpID0+ICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7Uk9PVH0sW2RhdGEtbml0cm8tc2xvdF0sJHt1bnRydXN0ZWR9YCk7XG5cbi8qKiBXaGV0aGVyIHRoZSBhZGRyZXNzIGlzIHRoYXQgb2YgYW4gYWN0aW9uIG9mIHRoZSBjb21wb25lbnQgYXJvdW5kIHRoZSBlbGVtZW50LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091cnMgPSAoZWxlbWVudCwgcGF0aCkgPT4gcGF0aD8uc3RhcnRzV2l0aChyb290T2YoZWxlbWVudCk/LmRhdGFzZXQubml0cm9VcmwgPz8gTmFOKTtcblxuLyoqIFdoaWNoIG9mIGl0cyBhY3Rpb25zIGFuIGFkZHJlc3MgaXMgZm9yLlxuICogQHR5cGUgeyhyb290OiBhbnksIHBhdGg6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGFjdGlvbk9mID0gKHsgZGF0YXNldCB9LCBwYXRoKSA9PiBwYXRoLnNsaWNlKGRhdGFzZXQubml0cm9VcmwubGVuZ3RoKS5zcGxpdCgnLycpWzBdO1xuXG4vKiogV3JpdGUgYW4gYXR0cmlidXRlIGFzIGl0IHdhczsgbnVsbDogaXQgd2FzIG5vdCB0aGVyZS5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudWxsKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNldEF0dHJpYnV0ZSA9IChlbGVtZW50LCBuYW1lLCB2YWx1ZSkgPT5cbiAgdmFsdWUgPT09IG51bGwgPyBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKSA6IGVsZW1lbnQuc2V0QXR0cmlidXRlKG5hbWUsIHZhbHVlKTtcblxuZXhwb3J0IGNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEhlYXIgZXZlbnRzIGJlZm9yZSBldmVyeWJvZHkgZWxzZS5cbiAqIEB0eXBlIHsobmFtZXM6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uID0gKG5hbWVzLCBsaXN0ZW5lcikgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc3BsaXQoJyAnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcblxuLyoqIExldCBub2JvZHkgZWxzZSBoZWFyIGFuIGV2ZW50LCBhbmQgdGhlIGJyb3dzZXIgZG8gbm90aGluZy5cbiAqIEB0eXBlIHsoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gQ3VzdG9tRXZlbnR9ICovXG5leHBvcnQgY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwpID0+IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcblxuLyoqIEB0eXBlIHsoYm9keTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhhc0ZpbGUgPSAoYm9keSkgPT4gYm9keSBpbnN0YW5jZW9mIEZvcm1EYXRhICYmIFsuLi5ib2R5LnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgaW5zdGFuY2VvZiBCbG9iKTtcbiIsICIvKiBKb2JzLCBhbmQgd2hhdCB0aGUgZmVhdHVyZXMgaGVhciBvZiB0aGVtLCBpbiB0aGlzIG9yZGVyOlxuICogICBxdWV1ZWQgICAgYSBjb21wb25lbnQgYXNrcyBmb3Igc29tZXRoaW5nOyBhIGxpc3RlbmVyIHRoYXQgcmV0dXJucyBmYWxzZSBob2xkcyBpdCBiYWNrXG4gKiAgIGxlYXZpbmcgICBpdCBpcyBiZWluZyBzZW50LCBhbmQgbm9ib2R5IGhhcyBzdG9wcGVkIGl0XG4gKiAgIGFnYWluICAgICBpdCB3YXMgaW4gdmFpbiwgb3Igbm90IGNlcnRhaW4sIGFuZCBpcyBzZW50IG9uY2UgbW9yZVxuICogICBhbnN3ZXJlZCAgdGhlIGFuc3dlciBpcyBvbiB0aGUgcGFnZSwgb3IgdGhlcmUgd2FzIG5vbmU7IGl0cyBldmVudHMgY29tZSBuZXh0XG4gKiAgIGRvbmUgICAgICBpdHMgZXZlbnRzIGhhdmUgYXJyaXZlZCwgb3IgaXQgd2FzIGRyb3BwZWRcbiAqIGFuZCBiZXNpZGVzOiB1cGxvYWRpbmcge2lkLCB4aHJ9LCBvZiBmaWxlcyBvZiBhIGNvbXBvbmVudDsgbmF2aWdhdGVkLCB3aGVuIGh0bXggaGFzIGNoYW5nZWQgdGhlIGFkZHJlc3M7XG4gKiByZXN0b3JlZCwgd2hlbiBodG14IGhhcyBwdXQgdGhlIEhUTUwgb2YgYW4gZWFybGllciBwYWdlIGJhY2suXG4gKi9cbmltcG9ydCB7IGFkZHJlc3MgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBqb2JzID0gbmV3IEV2ZW50VGFyZ2V0KCk7IC8vIGEgbGlzdGVuZXIgdGhhdCB0aHJvd3Mgc3RvcHMgbm8gb3RoZXIsIGFuZCBubyBqb2JcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGpvYjogYW55KSA9PiBhbnkpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgaGVhciA9IChuYW1lLCBsaXN0ZW5lcikgPT5cbiAgam9icy5hZGRFdmVudExpc3RlbmVyKG5hbWUsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICBpZiAobGlzdGVuZXIoZXZlbnQuZGV0YWlsKSA9PT0gZmFsc2UpIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBhbm5vdW5jZSA9IChuYW1lLCBkZXRhaWwpID0+IGpvYnMuZGlzcGF0Y2hFdmVudChuZXcgQ3VzdG9tRXZlbnQobmFtZSwgeyBjYW5jZWxhYmxlOiB0cnVlLCBkZXRhaWwgfSkpO1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbjogc3RyaW5nLCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiBKb2J9ICovXG5leHBvcnQgY29uc3QgbmV3Sm9iID0gKHJvb3QsIGFjdGlvbiwgbW9yZSkgPT4ge1xuICBjb25zdCBib2R5ID0gbmV3IEZvcm1EYXRhKCk7XG4gIGJvZHkuc2V0KCdjc3JmbWlkZGxld2FyZXRva2VuJywgJycpOyAvLyBob2xkcyB0aGUgZmlyc3QgcGxhY2UsIGZvciBEamFuZ28gdG8gcmVhZCB3aGF0ZXZlciBpcyBjdXQgb2ZmXG4gIHJldHVybiB7XG4gICAgaWQ6IHJvb3QuaWQsXG4gICAgY29tcG9uZW50OiByb290LmRhdGFzZXQubml0cm9Db21wb25lbnQsXG4gICAgYWN0aW9uLFxuICAgIHBhdGg6IGAke3Jvb3QuZGF0YXNldC5uaXRyb1VybH0ke2VuY29kZVVSSUNvbXBvbmVudChhY3Rpb24pfS9gLFxuICAgIHJvb3QsXG4gICAgcGFnZTogYWRkcmVzcygpLFxuICAgIGJvZHksXG4gICAgc2VudDogbmV3IE1hcCgpLFxuICAgIGNoYWluOiBbXSxcbiAgICBjb3VudHM6IHt9LFxuICAgIHJpZGVyczogbmV3IE1hcCgpLFxuICAgIC4uLm1vcmUsXG4gIH07XG59O1xuXG4vKiogV2hldGhlciBhIHZpc2l0b3Igb3IgYSBzY3JpcHQgd2FudHMgd2hhdCBpdCBkb2VzLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0Fza2VkID0gKHsgYWN0aW9uLCBpc1F1aWV0IH0pID0+ICFpc1F1aWV0ICYmICEvXihzeW5jfG5pdHJvLW1vdW50KSQvLnRlc3QoYWN0aW9uKTtcblxuLyoqIFdoZXRoZXIgdGhlIGJyaWRnZSBhZGRzIGEgcGFyYW1ldGVyIGJ5IGl0c2VsZjogd2hhdCBpcyBib3VuZCwgYW5kIHdoYXQgZWxzZSBpcyBvdXJzLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPdXJOYW1lID0gKG5hbWUpID0+IG5hbWUuc3RhcnRzV2l0aCgnbml0cm8tJyk7XG5cbi8qKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBhcmdzOiBvYmplY3QpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYWRkQXJndW1lbnRzID0gKGJvZHksIGFyZ3MpID0+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKGFyZ3MpKSB7XG4gICAgaWYgKGlzT3VyTmFtZShuYW1lKSkgY29udGludWU7XG4gICAgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUgOiBbdmFsdWVdKSB7XG4gICAgICBjb25zdCBpc0pzb24gPSBpdGVtICYmIHR5cGVvZiBpdGVtID09PSAnb2JqZWN0JyAmJiAhKGl0ZW0gaW5zdGFuY2VvZiBCbG9iKTtcbiAgICAgIGJvZHkuYXBwZW5kKG5hbWUsIGlzSnNvbiA/IEpTT04uc3RyaW5naWZ5KGl0ZW0pIDogaXRlbSA/PyAnJyk7XG4gICAgfVxuICB9XG59O1xuIiwgIi8qIFdoYXQgYm90aCB2ZXJzaW9ucyBvZiBodG14IGhhdmUgaW4gY29tbW9uLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgQVNLUywgaGFzRmlsZSwgaXNPdXJzLCBvbiwgcm9vdE9mLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIFRoZSBwYWdlJ3MgaHRteDsgbm90IGFub3RoZXIgb25lIHRoYXQgaXQgbG9hZHMgbGF0ZXIuXG4gKiBAdHlwZSB7YW55fSAqL1xuZXhwb3J0IGxldCBodG14O1xuXG4vKiogVGFrZSB0aGUgaHRteCB0aGF0IGlzIHRoZXJlLCBpZiBpdCBpcyBvZiB0aGlzIHZlcnNpb24uXG4gKiBAdHlwZSB7KHZlcnNpb246IG51bWJlcikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHRha2UgPSAodmVyc2lvbikgPT4ge1xuICBjb25zdCBmb3VuZCA9IHdpbmRvdy5odG14O1xuICBpZiAoZm91bmQ/LmFqYXggJiYgcGFyc2VJbnQoZm91bmQudmVyc2lvbikgPT09IHZlcnNpb24pIGh0bXggPz89IGZvdW5kOyAvLyBhbiBlbGVtZW50IG1heSBoYXZlIHRoaXMgaWRcbiAgcmV0dXJuIGh0bXg7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGxpc3RlbmVyOiAoZXZlbnQ6IGFueSwgZGV0YWlsOiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb25IdG14ID0gKG5hbWUsIGxpc3RlbmVyKSA9PiBvbihgaHRteDoke25hbWV9YCwgKGV2ZW50KSA9PiBsaXN0ZW5lcihldmVudCwgZXZlbnQuZGV0YWlsKSk7XG5cbi8qKiBHaXZlIGEgcmVxdWVzdCBvZiBhIGNvbXBvbmVudCB0byB0aGUgYnJpZGdlIGluc3RlYWQgb2Ygc2VuZGluZyBpdC5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSwgYXNrOiAoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWQsIGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGdyYWIgPSAoZXZlbnQsIGFzaywgY2F1Z2h0KSA9PiB7XG4gIGlmICghaXNPdXJzKGNhdWdodC5lbGVtZW50LCBjYXVnaHQucGF0aCkpIHJldHVybjtcbiAgc3RvcChldmVudCk7IC8vIG90aGVycyBzZWUgaXQgbGVhdmVcbiAgYXNrKGNhdWdodCk7XG59O1xuXG4vKiogV2hlcmUgdGhlIHBhZ2UgaGFzIGFuIGh0bXggb2YgdGhlIG90aGVyIHZlcnNpb24gYXMgd2VsbCwgdGhhdCBvbmUgbGVhdmVzIG91ciBlbGVtZW50cyBhbG9uZS5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgZWxlbWVudD86IGFueSwgcGF0aD86IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhvbGRSaXZhbCA9IChuYW1lLCByZWFkKSA9PlxuICBvbkh0bXgobmFtZSwgKGV2ZW50LCBkZXRhaWwpID0+IHtcbiAgICBjb25zdCB7IGVsZW1lbnQsIHBhdGggfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBpZiAoZWxlbWVudCAmJiBpc091cnMoZWxlbWVudCwgcGF0aCkpIHN0b3AoZXZlbnQpO1xuICB9KTtcblxuLyoqIGh0bXggcHV0cyBlbGVtZW50cyBvbiB0aGUgcGFnZSBzb21lIHRpbWUgYmVmb3JlIGl0IGxpc3RlbnMgdG8gdGhlbSwgd2hpY2ggaXQgdGVsbHMgYnkgdGhlIGV2ZW50IGBuYW1lYC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGh1cnJ5ID0gKG5hbWUpID0+IHtcbiAgY29uc3Qgc2VlbiA9IG5ldyBXZWFrU2V0KCk7XG4gIG9uSHRteChuYW1lLCAoeyB0YXJnZXQgfSkgPT4gc2Vlbi5hZGQodGFyZ2V0KSk7XG4gIG9uKCdjbGljayBzdWJtaXQgY2hhbmdlIGlucHV0IGtleWRvd24nLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSB0YXJnZXQuY2xvc2VzdD8uKEFTS1MpO1xuICAgIGlmICghZWxlbWVudCB8fCBzZWVuLmhhcyhlbGVtZW50KSkgcmV0dXJuO1xuICAgIGlmIChpc091cnMoZWxlbWVudCwgZWxlbWVudC5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBlbGVtZW50LmRhdGFzZXQuaHhQb3N0KSkgaHRteC5wcm9jZXNzKGVsZW1lbnQpO1xuICB9KTtcbn07XG5cbmNvbnN0IE9GX0FfVFJZID0gWydjc3JmbWlkZGxld2FyZXRva2VuJywgJ25pdHJvLXRyeSddO1xuXG4vKiogVGVsbCB3aGF0IGxlYXZlcywgb25jZSBhbGwgb3RoZXJzIGhhZCB0aGUgY2hhbmNlIHRvIHN0b3Agb3IgY29tcGxldGUgaXQuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGpvYj86IEpvYiwgZWxlbWVudDogYW55LCBib2R5OiBhbnksIHhocjogKCkgPT4gYW55IH0pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd2F0Y2hMZWF2aW5nID0gKG5hbWUsIHJlYWQpID0+XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKGBodG14OiR7bmFtZX1gLCAoLyoqIEB0eXBlIHthbnl9ICovIHsgZGVmYXVsdFByZXZlbnRlZCwgZGV0YWlsIH0pID0+IHtcbiAgICBpZiAoZGVmYXVsdFByZXZlbnRlZCkgcmV0dXJuO1xuICAgIGNvbnN0IHsgam9iLCBlbGVtZW50LCBib2R5LCB4aHIgfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBjb25zdCBpZCA9IHJvb3RPZihlbGVtZW50KT8uaWQ7XG4gICAgaWYgKGlkICYmIGhhc0ZpbGUoYm9keSkpIGFubm91bmNlKCd1cGxvYWRpbmcnLCB7IGlkLCB4aHI6IHhocigpIH0pO1xuICAgIGlmICgham9iKSByZXR1cm47XG4gICAgY29uc3QgeyBib2R5OiBvd24gfSA9IGpvYjtcbiAgICAvLyBPdGhlcnMgbWF5IGhhdmUgYWRkZWQgc29tZXRoaW5nLCBiZWhpbmQgdGhlIGlkLCBhbmQgZWFjaCB0aW1lIGFuZXc6IGEgcmVwZWF0IGlzIHdoYXQgbGVmdCBmaXJzdC5cbiAgICBqb2IubGVmdCA/Pz0gWy4uLlsuLi5ib2R5XS5maWx0ZXIoKFtuYW1lXSkgPT4gbmFtZSAhPT0gJ25pdHJvLWlkJyksIFsnbml0cm8taWQnLCBvd24uZ2V0KCduaXRyby1pZCcpXV07XG4gICAgY29uc3Qgbm93ID0gam9iLmxlZnQubWFwKChbbmFtZSwgdmFsdWVdKSA9PiBbbmFtZSwgT0ZfQV9UUlkuaW5jbHVkZXMobmFtZSkgPyBvd24uZ2V0KG5hbWUpIDogdmFsdWVdKTtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgWy4uLmJvZHkua2V5cygpXSkgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIG5vdykgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICAgIGFubm91bmNlKCdsZWF2aW5nJywgam9iKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCB0bzogeyByb290OiBhbnksIHNvdXJjZTogYW55LCBoZWFkZXJzOiBhbnkgfSwgbW9yZT86IG9iamVjdCkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhamF4ID0gKGpvYiwgeyByb290OiB0YXJnZXQsIHNvdXJjZSwgaGVhZGVycyB9LCBtb3JlKSA9PiB7XG4gIGlmIChoYXNGaWxlKGpvYi5ib2R5KSkgc291cmNlLnNldEF0dHJpYnV0ZSgnaHgtZW5jb2RpbmcnLCAnbXVsdGlwYXJ0L2Zvcm0tZGF0YScpO1xuICAvLyBWYWxpZGF0ZWQgYXQgdGhlIGNsaWNrLlxuICBjb25zdCBldmVudCA9IHsgbml0cm86IGpvYiwgc3VibWl0dGVyOiB7IGZvcm1Ob1ZhbGlkYXRlOiB0cnVlIH0gfTtcbiAgcmV0dXJuIGh0bXguYWpheCgnUE9TVCcsIGpvYi5wYXRoLCB7IHNvdXJjZSwgdGFyZ2V0LCBoZWFkZXJzLCBldmVudCwgLi4ubW9yZSB9KTtcbn07XG4iLCAiLyogRm9ybSBmaWVsZHMgYW5kIG90aGVyIGNvbnRyb2xzOiB3aGF0IHN0YW5kcyBpbiB0aGVtLCB3aGF0IHRoZSBzZXJ2ZXIgZ2F2ZSwgYW5kIHdoYXQgdHJhdmVscyB3aXRoIGEgam9iLiAqL1xuaW1wb3J0IHsgaXNQbGFpbiwgaXNUcnVzdGVkLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5leHBvcnQgY29uc3QgRklFTERTID0gJ2lucHV0LHNlbGVjdCx0ZXh0YXJlYSc7XG5leHBvcnQgY29uc3QgVFlQRUQgPVxuICAndGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sW3R5cGU9ZmlsZV0sW3R5cGU9YnV0dG9uXSxbdHlwZT1zdWJtaXRdLFt0eXBlPXJlc2V0XSknO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaXNUaWNrID0gKHsgdHlwZSB9KSA9PiAvY2hlY2tib3h8cmFkaW8vLnRlc3QodHlwZSk7XG5cbi8qKiBAdHlwZSB7KHNvbWU6IGFueVtdLCBvdGhlcnM6IGFueVtdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzU2FtZSA9IChzb21lLCBvdGhlcnMpID0+IHNvbWUubGVuZ3RoID09PSBvdGhlcnMubGVuZ3RoICYmIHNvbWUuZXZlcnkoKHZhbHVlLCBhdCkgPT4gdmFsdWUgPT09IG90aGVyc1thdF0pO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgdmFsdWVzT2YgPSAoZmllbGQpID0+IHtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5jaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmllbGQub3B0aW9ucykgcmV0dXJuIFsuLi5maWVsZC5zZWxlY3RlZE9wdGlvbnNdLm1hcCgob3B0aW9uKSA9PiBvcHRpb24udmFsdWUpO1xuICByZXR1cm4gWy4uLihmaWVsZC5maWxlcyA/PyBbZmllbGQudmFsdWVdKV07XG59O1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIGdhdmU6IHdoYXQgYSByZXNldCB3b3VsZCBicmluZy5cbiAqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGdpdmVuID0gKGZpZWxkKSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCBmaWxlcywgbXVsdGlwbGUsIG9wdGlvbnMsIHNpemUgfSA9IGZpZWxkO1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmRlZmF1bHRDaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmlsZXMpIHJldHVybiBbXTtcbiAgaWYgKCFvcHRpb25zKSB7XG4gICAgaWYgKGZpZWxkLnZhbHVlID09PSBkZWZhdWx0VmFsdWUpIHJldHVybiBbZGVmYXVsdFZhbHVlXTtcbiAgICBjb25zdCBjbG9uZSA9IGZpZWxkLmNsb25lTm9kZSgpOyAvLyBrbm93cyB3aGF0IGl0cyB0eXBlIG1ha2VzIG9mIGEgdmFsdWU6IG9mIG5vIGNvbG91ciwgYmxhY2tcbiAgICBjbG9uZS52YWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbiAgICByZXR1cm4gW2Nsb25lLnZhbHVlXTtcbiAgfVxuICBsZXQgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiBvcHRpb24uZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKCFtdWx0aXBsZSAmJiAhY2hvc2VuWzBdICYmIHNpemUgPCAyKSBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+ICFvcHRpb24ubWF0Y2hlcygnOmRpc2FibGVkJykpLnNsaWNlKDAsIDEpO1xuICByZXR1cm4gKG11bHRpcGxlID8gY2hvc2VuIDogY2hvc2VuLnNsaWNlKC0xKSkubWFwKCh7IHZhbHVlIH0pID0+IHZhbHVlKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnksIHZhbHVlczogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd3JpdGUgPSAoZmllbGQsIHZhbHVlcykgPT4ge1xuICBpZiAoaXNTYW1lKHZhbHVlcywgdmFsdWVzT2YoZmllbGQpKSkgcmV0dXJuOyAvLyB3cml0aW5nIG1vdmVzIHRoZSBjYXJldFxuICBpZiAoaXNUaWNrKGZpZWxkKSkgZmllbGQuY2hlY2tlZCA9IHZhbHVlcy5sZW5ndGg7XG4gIGVsc2UgaWYgKGZpZWxkLm9wdGlvbnMpIGZvciAoY29uc3Qgb3B0aW9uIG9mIGZpZWxkLm9wdGlvbnMpIG9wdGlvbi5zZWxlY3RlZCA9IHZhbHVlcy5pbmNsdWRlcyhvcHRpb24udmFsdWUpO1xuICBlbHNlIGlmIChmaWVsZC5maWxlcykge1xuICAgIGNvbnN0IHRyYW5zZmVyID0gbmV3IERhdGFUcmFuc2ZlcigpO1xuICAgIGZvciAoY29uc3QgZmlsZSBvZiB2YWx1ZXMpIHRyYW5zZmVyLml0ZW1zLmFkZChmaWxlKTtcbiAgICBmaWVsZC5maWxlcyA9IHRyYW5zZmVyLmZpbGVzO1xuICB9IGVsc2UgZmllbGQudmFsdWUgPSB2YWx1ZXM7XG59O1xuXG4vKiogV2hhdCBhIGJ1dHRvbiBkb2VzLCBvciB0aGUgZm9ybSB0aGF0IGl0IHNlbmRzLlxuICogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGRvaW5nT2YgPSAoY29udHJvbCkgPT4ge1xuICBjb25zdCBhc2tlciA9IChjb250cm9sLnR5cGUgPT09ICdzdWJtaXQnICYmICFjb250cm9sLmhhc0F0dHJpYnV0ZSgnaHgtcG9zdCcpICYmIGNvbnRyb2wuZm9ybSkgfHwgY29udHJvbDtcbiAgcmV0dXJuIFthc2tlci5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBhc2tlci5nZXRBdHRyaWJ1dGUoJ2hyZWYnKSwgYXNrZXIuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLWFyZ3MnKV07XG59O1xuXG5jb25zdCBUSEVJUlMgPSAncGVvcGxlJzsgLy8gd3JvdGUgaXRcblxuLyoqIEB0eXBlIHsoZW50cnk6IFtzdHJpbmcsIGFueV0pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPd24gPSAoW2tleV0pID0+ICFrZXkuc3RhcnRzV2l0aChUSEVJUlMpO1xuXG4vKiogV2hhdGV2ZXIgY2FuIGhhdmUgYSB2YWx1ZSBvciB0aGUgZm9jdXMsIGJ5IGtleXMgdGhhdCBvdXRsaXZlIHRoZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IGNvbnRyb2xzT2YgPSAocm9vdCkgPT4ge1xuICBjb25zdCBjb3VudHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGNvbnRyb2xzID0gbmV3IE1hcCgpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCkgJiYgcm9vdDtcbiAgZm9yIChjb25zdCBjb250cm9sIG9mIHJvb3QucXVlcnlTZWxlY3RvckFsbChGSUVMRFMgKyAnLGEsYnV0dG9uLHN1bW1hcnksW3RhYmluZGV4XScpKSB7XG4gICAgY29uc3QgeyBmb3JtLCBpZCwgbG9jYWxOYW1lLCBuYW1lLCB2YWx1ZSB9ID0gY29udHJvbDtcbiAgICAvLyBDb3VudGVkIGluIGVhY2ggY2hpbGQsIGFuZCBpbiBlYWNoIHNsb3QsIGJ5IGl0c2VsZjogdGhleSBjb21lLCBnbyBhbmQgY2hhbmdlIHBsYWNlcy5cbiAgICBjb25zdCBob21lID0gcGxhaW4gfHwgY29udHJvbC5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gICAgLy8gQSBmb3JtJ3MgYXJndW1lbnRzIG5hbWUgdGhlIHJvdyBvZiBpdHMgaW5wdXRzLlxuICAgIGNvbnN0IG93biA9IGlkIHx8IFtsb2NhbE5hbWUsIG5hbWUsIGlzVGljayhjb250cm9sKSAmJiB2YWx1ZSwgZm9ybT8uZGF0YXNldC5uaXRyb0FyZ3MsIC4uLmRvaW5nT2YoY29udHJvbCldO1xuICAgIGNvbnN0IGtleSA9IFtwbGFpbiB8fCBpc1RydXN0ZWQoY29udHJvbCkgPyAnJyA6IFRIRUlSUywgaG9tZS5pZCwgb3duXS5qb2luKCk7XG4gICAgY291bnRzLnNldChrZXksIChjb3VudHMuZ2V0KGtleSkgPz8gMCkgKyAxKTtcbiAgICBjb250cm9scy5zZXQoYCR7a2V5fSAke2NvdW50cy5nZXQoa2V5KX1gLCBjb250cm9sKTtcbiAgfVxuICByZXR1cm4gY29udHJvbHM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGZvcm1PZiA9IChlbGVtZW50KSA9PiAoZWxlbWVudD8ubG9jYWxOYW1lICE9PSAnZm9ybScgJiYgZWxlbWVudD8uZm9ybSkgfHwgKGVsZW1lbnQ/LmNsb3Nlc3QoJ2Zvcm0nKSA/PyBudWxsKTtcblxuLyoqIFRha2Ugb3V0IHdoYXQgaHRteCBoYXMgcmVhZCBpbiBhIGZpZWxkLlxuICogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgZmllbGQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHdpdGhkcmF3ID0gKGJvZHksIGZpZWxkKSA9PiB7XG4gIGNvbnN0IGxlZnQgPSBib2R5LmdldEFsbChmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXNPZihmaWVsZCkpIHtcbiAgICBjb25zdCBhdCA9IGxlZnQubGFzdEluZGV4T2YodmFsdWUpO1xuICAgIGlmIChhdCA+PSAwKSBsZWZ0LnNwbGljZShhdCwgMSk7XG4gIH1cbiAgYm9keS5kZWxldGUoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgbGVmdCkgYm9keS5hcHBlbmQoZmllbGQubmFtZSwgdmFsdWUpO1xufTtcblxuLyoqIE5vdGUgdGhlIGZpZWxkcyB0aGF0IHRyYXZlbCB3aXRoIGEgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFkRmllbGRzID0gKHsgYWN0aW9uLCBib2R5LCByb290LCBzZW50LCBzb3VyY2UgfSkgPT4ge1xuICBjb25zdCBuZWFyID0gbmV3IFNldCgpOyAvLyB3aGF0IGlzIGJvdW5kIGluIHRoZSBmb3JtIG9mIHdoYXQgYXNrc1xuICBjb25zdCBmYXIgPSBuZXcgU2V0KCk7XG4gIGNvbnN0IGZvcm0gPSBmb3JtT2Yoc291cmNlKTtcbiAgY29uc3QgZmllbGRzID0gYWN0aW9uID09PSAncmVmcmVzaCcgPyBbXSA6IFsuLi5jb250cm9sc09mKHJvb3QpXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBjb250cm9sLm1hdGNoZXMoRklFTERTKSk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghaXNPd24oW2tleSwgZmllbGRdKSAmJiBmb3JtID09PSBmb3JtT2YoZmllbGQpICYmIGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykpIHdpdGhkcmF3KGJvZHksIGZpZWxkKTtcbiAgfVxuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoYm9keS5rZXlzKCkpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghcGxhaW4gJiYgcm9vdE9mKGZpZWxkKSAhPT0gcm9vdCkgY29udGludWU7XG4gICAgY29uc3QgeyBuYW1lIH0gPSBmaWVsZDtcbiAgICBjb25zdCBtb2RlbCA9IGZpZWxkLmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1tb2RlbCcpO1xuICAgIGlmIChtb2RlbCkgKGZvcm0gPT09IGZvcm1PZihmaWVsZCkgPyBuZWFyIDogZmFyKS5hZGQobW9kZWwpO1xuICAgIGNvbnN0IGJvdW5kID0gZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSAmJiBtb2RlbDtcbiAgICBpZiAoYm91bmQgfHwgbmFtZXMuaGFzKG5hbWUpKSBzZW50LnNldChrZXksIHsgbmFtZSwgYm91bmQsIHZhbHVlczogdmFsdWVzT2YoZmllbGQpIH0pO1xuICB9XG4gIC8vIE5vdCB3aGF0IG1ha2VzIHRoZSBhY3Rpb24gd2FpdDogaXRzIG93biBmb3JtIGFsb25lIGRvZXMuXG4gIGNvbnN0IG90aGVycyA9IFsuLi5mYXJdLmZpbHRlcigobmFtZSkgPT4gIW5lYXIuaGFzKG5hbWUpKTtcbiAgaWYgKG90aGVyc1swXSAmJiBhY3Rpb24gIT09ICdzeW5jJykgYm9keS5zZXQoJ25pdHJvLW90aGVycycsIG90aGVycy5qb2luKCkpO1xufTtcbiIsICIvKiBGaXJlZm94IHB1dHMgYmFjayBhdCBhIHJlbG9hZCB3aGF0IHN0b29kIGluIGFuIGlucHV0IHdoZW4gaXQgd2VudCwgdGhvdWdoIHRoZSBzZXJ2ZXIga25vd3MgYmV0dGVyLiBTbyB0aG9zZVxuICogdGhhdCBnbywgd2l0aCB0aGVpciByb290IG9yIHRoZSBwYWdlLCBhbmQgaGF2ZSBub3RoaW5nIHRoYXQgaXMgbm90IHNlbnQgeWV0LCBhcmUgcmVzZXQgYmVmb3JlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW1vZGVsIG9mIGFuIGlucHV0LiBIZWFyczogcGFnZWhpZGUuXG4gKi9cbmltcG9ydCB7IGlzVGljayB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogRG8gYXMgaWYgbm90aGluZyBoYWQgYmVlbiBlbnRlcmVkOyBzY3JpcHRzIGhhdmUgbm8gb3RoZXIgd29yZCBmb3IgaXQuXG4gKiBAdHlwZSB7KGlucHV0czogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzZXQgPSAoaW5wdXRzKSA9PiB7XG4gIGNvbnN0IGZvcm0gPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdmb3JtJyk7XG4gIGNvbnN0IGlkID0gJ25pdHJvLWZvcmdvdHRlbic7IC8vIHRvIHJlYWQgZm9ybS5pZCwgYnJvd3NlcnMgZmlyc3QgbG9vayBmb3IgYW4gaW5wdXQgb2YgdGhhdCBuYW1lXG4gIGZvcm0uaWQgPSBpZDtcbiAgZG9jdW1lbnQuYm9keS5hcHBlbmQoZm9ybSk7XG4gIGNvbnN0IG93bmVycyA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5nZXRBdHRyaWJ1dGUoJ2Zvcm0nKSk7XG4gIGZvciAoY29uc3QgaW5wdXQgb2YgaW5wdXRzKSBpbnB1dC5zZXRBdHRyaWJ1dGUoJ2Zvcm0nLCBpZCk7XG4gIGZvcm0ucmVzZXQoKTtcbiAgaW5wdXRzLmZvckVhY2goKGlucHV0LCBhdCkgPT4gc2V0QXR0cmlidXRlKGlucHV0LCAnZm9ybScsIG93bmVyc1thdF0pKTtcbiAgZm9ybS5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0FzR2l2ZW4gPSAoaW5wdXQpID0+IHtcbiAgaWYgKGlucHV0Lm9wdGlvbnMpIHJldHVybiBbLi4uaW5wdXQub3B0aW9uc10uZXZlcnkoKHsgc2VsZWN0ZWQsIGRlZmF1bHRTZWxlY3RlZCB9KSA9PiBzZWxlY3RlZCA9PT0gZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKGlzVGljayhpbnB1dCkpIHJldHVybiBpbnB1dC5jaGVja2VkID09PSBpbnB1dC5kZWZhdWx0Q2hlY2tlZDtcbiAgcmV0dXJuIGlucHV0LnZhbHVlID09PSBpbnB1dC5kZWZhdWx0VmFsdWUgJiYgIWlucHV0LnZhbGlkaXR5LmJhZElucHV0OyAvLyBoYWxmIGEgZGF0ZVxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0Rm9yZ2V0ID0gKCkgPT4ge1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiByZXNldChbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnW2RhdGEtbml0cm8tbW9kZWxdJyldLmZpbHRlcihpc0FzR2l2ZW4pKSk7XG4gIC8vIE9mIGEgbWVudSBGaXJlZm94IHRha2VzIGEgbm90ZSBpbiBhbnkgY2FzZS5cbiAgY29uc3QgW25hdmlnYXRpb25dID0gLyoqIEB0eXBlIHthbnlbXX0gKi8gKHBlcmZvcm1hbmNlLmdldEVudHJpZXNCeVR5cGUoJ25hdmlnYXRpb24nKSk7XG4gIGNvbnN0IG1lbnVzID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ3NlbGVjdFtkYXRhLW5pdHJvLW1vZGVsXScpXTtcbiAgaWYgKG5hdmlnYXRpb24/LnR5cGUgPT09ICdyZWxvYWQnKSByZXNldChtZW51cy5maWx0ZXIoKG1lbnUpID0+IG1lbnUgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbn07XG4iLCAiLyogVGhlIHdheSB0byB0aGUgaW5wdXQgdGhhdCBvbmUgdHlwZXMgaW4sIGZvciB3aGF0IG11c3Qgbm90IG1vdmUgaXQ6IGluIEZpcmVmb3ggYW4gaW5wdXQgdGhhdCBoYXMgcGFydHMsIHN1Y2ggYXNcbiAqIGEgZGF0ZSwgYmVnaW5zIGFnYWluIGF0IHRoZSBmaXJzdCB3aGVuIGl0IGlzIG1vdmVkOyBpbiBDaHJvbWl1bSBhbmQgV2ViS2l0IGEgbnVtYmVyIHRoYXQgd2FzIG1vdmVkIGxvc2VzIGF0IGl0c1xuICogbmV4dCBhdHRyaWJ1dGUgd2hhdCBzY3JpcHRzIGRvIG5vdCByZWFkIG9mIGl0LCBzdWNoIGFzIHRoZSBkb3Qgb2YgXCIxLlwiLlxuICpcbiAqIFJlYWRzOiBoeC1wcmVzZXJ2ZSBvZiB3aGF0IGh0bXggcHV0cyBpbnRvIGl0cyBwbGFjZSBpdHNlbGYuXG4gKi9cbmltcG9ydCB7IFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWxsIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgU1RBWSA9IFsnZGF0ZScsICd0aW1lJywgJ21vbnRoJywgJ3dlZWsnLCAnZGF0ZXRpbWUtbG9jYWwnLCAnbnVtYmVyJ10ubWFwKCh0eXBlKSA9PiBgaW5wdXRbdHlwZT0ke3R5cGV9XWApLmpvaW4oKTtcblxuZXhwb3J0IGNvbnN0IG11c3RTdGF5ID0gKCkgPT4gZG9jdW1lbnQuYWN0aXZlRWxlbWVudD8ubWF0Y2hlcyhTVEFZKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzY29wZTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzRG91YmxlID0gKHsgaWQgfSwgc2NvcGUpID0+IHNjb3BlLnF1ZXJ5U2VsZWN0b3JBbGwoYFtpZD1cIiR7Q1NTLmVzY2FwZShpZCl9XCJdYCkubGVuZ3RoID4gMTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgaW5wdXQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IG9ubHkgPSAocm9vdCwgeyBpZCwgbmFtZSwgdHlwZSB9KSA9PiB7XG4gIGNvbnN0IGZvdW5kID0gYWxsKFRZUEVELCByb290KS5maWx0ZXIoKGlucHV0KSA9PiBpbnB1dC50eXBlID09PSB0eXBlICYmIChpZCA/IGlucHV0LmlkID09PSBpZCA6IGlucHV0Lm5hbWUgPT09IG5hbWUpKTtcbiAgcmV0dXJuIGZvdW5kLmxlbmd0aCA9PT0gMSAmJiBmb3VuZFswXTsgLy8gb2Ygc2V2ZXJhbCwgcm93cyBtYXliZSwgbm9ib2R5IGtub3dzIHdoaWNoXG59O1xuXG4vKiogRmluZCB3aGF0IHN0YXlzLCBmcm9tIHRoZSBvdXRzaWRlIHRvIHRoZSBpbnB1dCBvciB0byB3aGF0IGh0bXggcHJlc2VydmVzIGFyb3VuZCBpdCwgZWFjaCB3aXRoIHRoZSBuZXdcbiAqIGVsZW1lbnQgd2hvc2UgcGxhY2UgaXQgaGFzLiBOb3RoaW5nLCBpZiB0aGV5IGRvIG5vdCBzdGFuZCBpbiB0aGUgc2FtZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsob2xkOiBhbnksIGZyZXNoOiBhbnkpID0+IGFueVtdW10gfCB1bmRlZmluZWR9ICovXG5leHBvcnQgY29uc3Qgd2F5VG8gPSAob2xkLCBmcmVzaCkgPT4ge1xuICBsZXQgaW5uZXIgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBsZXQgcGxhY2UgPSBvbmx5KG9sZCwgaW5uZXIpID09PSBpbm5lciAmJiBvbmx5KGZyZXNoLCBpbm5lcik7XG4gIGZvciAobGV0IGVsZW1lbnQgPSBpbm5lcjsgZWxlbWVudCAhPT0gb2xkOyBlbGVtZW50ID0gZWxlbWVudC5wYXJlbnRFbGVtZW50KSB7XG4gICAgY29uc3QgaG9sZGVyID0gZWxlbWVudC5pZCAmJiBmcmVzaC5xdWVyeVNlbGVjdG9yKGBbaWQ9XCIke0NTUy5lc2NhcGUoZWxlbWVudC5pZCl9XCJdW2h4LXByZXNlcnZlXWApO1xuICAgIGlmIChob2xkZXIpIFtpbm5lciwgcGxhY2VdID0gW2VsZW1lbnQsIGhvbGRlcl07XG4gIH1cbiAgY29uc3Qgd2F5ID0gW107XG4gIGZvciAoOyBpbm5lciAmJiBwbGFjZSAmJiBpbm5lci5sb2NhbE5hbWUgPT09IHBsYWNlLmxvY2FsTmFtZSAmJiBpbm5lci5pZCA9PT0gcGxhY2UuaWQ7IGlubmVyID0gaW5uZXIucGFyZW50RWxlbWVudCkge1xuICAgIHdheS51bnNoaWZ0KFtpbm5lciwgcGxhY2VdKTtcbiAgICBpZiAoaW5uZXIgPT09IG9sZCkgcmV0dXJuIHBsYWNlID09PSBmcmVzaCA/IHdheSA6IHVuZGVmaW5lZDtcbiAgICBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIH1cbn07XG4iLCAiLyogS2VlcHMgdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluLCB3aGVyZSBodG14IDIgcHV0cyBuZXcgZWxlbWVudHMgaW4gdGhlIHBsYWNlIG9mIGFsbC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1jb21wb25lbnQgb2YgYSByb290OyBkYXRhLW5pdHJvLXVwZGF0ZSBvZiB3aGF0IHN0YW5kcyBpbiBzbG90czsgaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14XG4gKiAgIHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICogSGVhcnM6IGh0bXg6YmVmb3JlQ2xlYW51cEVsZW1lbnQsIHdoZW4gdGhlIG5ldyByb290IHN0YW5kcyBiZWZvcmUgdGhlIG9sZCBvbmU7IGh0bXg6YWZ0ZXJTZXR0bGUsIHdoZW4gaXRcbiAqICAgaGFzIGl0cyBsYXN0IGF0dHJpYnV0ZXMuXG4gKlxuICogVGhlIGJyaWRnZSBjYXJyaWVzIG92ZXIgd2hhdCBzY3JpcHRzIGNhbiByZWFkOiB0ZXh0LCBhbmQgaXRzIGNhcmV0LiBUaGV5IGNhbiByZWFkIG5laXRoZXIgaGFsZiBhIGRhdGUgbm9yXG4gKiBhIGxvbmVseSBtaW51cywgYW5kIGJyb3dzZXJzIGhhdmUgbm8gd29yZCBmb3IgdGhlIGNhcmV0IG9mIG51bWJlcnMgYW5kIGVtYWlsIGFkZHJlc3Nlcy5cbiAqXG4gKiBTbyB0aGUgaW5wdXQgaXRzZWxmIG1vdmVzIGludG8gdGhlIG5ldyBIVE1MLiBPbmUgdGhhdCBtdXN0IG5vdCBiZSBtb3ZlZCAod2F5LmpzKSBzdGF5czogdGhlIGVsZW1lbnRzIGFyb3VuZCBpdCxcbiAqIHVwIHRvIHRoZSByb290LCBzdGF5IHdpdGggaXQsIGFuZCB3aGF0IHN0YW5kcyBiZXNpZGUgZWFjaCBvZiB0aGVtIGlzIHJlcGxhY2VkLiBBbiBleHRlbnNpb24gb2YgaHRteCAyIGRvZXNcbiAqIHRoYXQsIHdoaWNoIHRoZSByb290IGhhcyBmb3Igb25lIHN3YXAuXG4gKi9cbmltcG9ydCB7IEZJRUxEUywgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyByZXNldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IGh0bXgsIG9uSHRteCB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBST09ULCBwYXJ0c09mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IG11c3RTdGF5LCBpc0RvdWJsZSwgb25seSwgd2F5VG8gfSBmcm9tICcuL3dheS5qcyc7XG5cbmNvbnN0IEFST1VORCA9ICduaXRyby1hcm91bmQnOyAvLyB0aGUgZXh0ZW5zaW9uLCBhbmQgaXRzIHdheSB0byBzd2FwXG4vKiogQHR5cGUge3sgaW5wdXQ6IGFueSwgZnJlc2g6IGFueSB9IHwgbnVsbH0gKi9cbmxldCBrZXB0ID0gbnVsbDsgLy8gdGhlIGlucHV0LCBhbmQgdGhlIG5ldyBvbmUgd2hvc2UgcGxhY2UgaXQgdGFrZXNcblxuLyoqIEB0eXBlIHsob2xkOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBrZWVwID0gKG9sZCkgPT4ge1xuICBjb25zdCBmcmVzaCA9IG9sZC5tYXRjaGVzPy4oUk9PVCkgJiYgb2xkLnByZXZpb3VzRWxlbWVudFNpYmxpbmc7XG4gIGlmICghZnJlc2ggfHwgZnJlc2guaWQgIT09IG9sZC5pZCkgcmV0dXJuO1xuICBjb25zdCBpbnB1dCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGNvbnN0IHBsYWNlID0gaW5wdXQ/Lm1hdGNoZXMoVFlQRUQpICYmIG9ubHkob2xkLCBpbnB1dCkgPT09IGlucHV0ICYmIG9ubHkoZnJlc2gsIGlucHV0KTtcbiAgaWYgKHBsYWNlKSB7XG4gICAgLy8gVGhlIGZpcnN0IHRha2VzIGZvY3VzIGFuZCBhIGNvbXBvc2l0aW9uIHVuZGVyIHdheSBhbG9uZzsgdGhlIGJyaWRnZSBnaXZlcyB0aGUgZm9jdXMgYmFjayBhZnRlciB0aGUgc2Vjb25kLlxuICAgIGlmIChwbGFjZS5wYXJlbnROb2RlLm1vdmVCZWZvcmUpIHBsYWNlLnBhcmVudE5vZGUubW92ZUJlZm9yZShpbnB1dCwgcGxhY2UpO1xuICAgIGVsc2UgcGxhY2UuYmVmb3JlKGlucHV0KTtcbiAgICBrZXB0ID0geyBpbnB1dCwgZnJlc2g6IHBsYWNlIH07XG4gIH1cbiAgcmVzZXQoWy4uLm9sZC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyldKTsgLy8gdGhlIGJyaWRnZSBoYXMgd3JpdHRlbiBkb3duIHdoYXQgdGhleSBoZWxkXG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIGZyZXNoOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBkcmVzcyA9IChlbGVtZW50LCB7IGF0dHJpYnV0ZXMsIGRlZmF1bHRWYWx1ZSB9KSA9PiB7XG4gIGZvciAoY29uc3QgeyBuYW1lIH0gb2YgWy4uLmVsZW1lbnQuYXR0cmlidXRlc10pIGlmICghYXR0cmlidXRlcy5nZXROYW1lZEl0ZW0obmFtZSkpIGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKG5hbWUpO1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgdmFsdWUgfSBvZiBhdHRyaWJ1dGVzKSBpZiAoZWxlbWVudC5nZXRBdHRyaWJ1dGUobmFtZSkgIT09IHZhbHVlKSBlbGVtZW50LnNldEF0dHJpYnV0ZShuYW1lLCB2YWx1ZSk7XG4gIC8vIEEgdGV4dGFyZWEncyBpcyBubyBhdHRyaWJ1dGUuIFNldHRpbmcgaXQgdG8gdGhlIHNhbWUgdGFrZXMgaGFsZiBhIGRhdGUgYXdheS5cbiAgaWYgKGVsZW1lbnQuZGVmYXVsdFZhbHVlICE9PSBkZWZhdWx0VmFsdWUpIGVsZW1lbnQuZGVmYXVsdFZhbHVlID0gZGVmYXVsdFZhbHVlO1xufTtcblxuY29uc3Qgc2V0dGxlID0gKCkgPT4ge1xuICBpZiAoIWtlcHQpIHJldHVybjtcbiAgY29uc3QgeyBpbnB1dCwgZnJlc2ggfSA9IGtlcHQ7XG4gIGtlcHQgPSBudWxsO1xuICBkcmVzcyhpbnB1dCwgZnJlc2gpO1xuICBmcmVzaC5yZW1vdmUoKTtcbiAgaHRteC5wcm9jZXNzKGlucHV0KTtcbn07XG5cbi8qKiBAdHlwZSB7TWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGhpZGRlbiA9IG5ldyBNYXAoKTsgLy8gd2hhdCBodG14IHdvdWxkIG1vdmUgaWYgaXQga25ldyBpdHMgaWRcblxuLyoqIEB0eXBlIHsoc3R5bGU6IHN0cmluZywgb2xkOiBhbnksIGZyYWdtZW50OiBhbnksIHNldHRsZUluZm86IGFueSkgPT4gYW55fSAqL1xuY29uc3QgaGFuZGxlU3dhcCA9IChzdHlsZSwgb2xkLCBmcmFnbWVudCwgeyB0YXNrcyB9KSA9PiB7XG4gIGlmIChzdHlsZSAhPT0gQVJPVU5EKSByZXR1cm47XG4gIGZvciAoY29uc3QgW2VsZW1lbnQsIGlkXSBvZiBoaWRkZW4pIHtcbiAgICBpZiAoIW9sZC5jb250YWlucyhlbGVtZW50KSkgY29udGludWU7XG4gICAgZWxlbWVudC5pZCA9IGlkO1xuICAgIGhpZGRlbi5kZWxldGUoZWxlbWVudCk7XG4gIH1cbiAgY29uc3Qgd2F5ID0gLyoqIEB0eXBlIHthbnlbXVtdfSAqLyAod2F5VG8ob2xkLCBmcmFnbWVudC5maXJzdEVsZW1lbnRDaGlsZCkpO1xuICAvKiogQHR5cGUge2FueVtdfSAqL1xuICBjb25zdCBnb25lID0gW107XG4gIC8qKiBAdHlwZSB7YW55W119ICovXG4gIGNvbnN0IGNvbWUgPSBbXTtcbiAgd2F5LmZvckVhY2goKFtlbGVtZW50LCBmcmVzaF0sIGF0KSA9PiB7XG4gICAgaWYgKCFmcmVzaC5oYXNBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJykpIGRyZXNzKGVsZW1lbnQsIGZyZXNoKTtcbiAgICBjb25zdCBbaW5uZXIsIHBsYWNlXSA9IHdheVthdCArIDFdID8/IFtdO1xuICAgIGlmICghaW5uZXIpIHJldHVybjtcbiAgICBnb25lLnB1c2goLi4uWy4uLmVsZW1lbnQuY2hpbGROb2Rlc10uZmlsdGVyKChub2RlKSA9PiBub2RlICE9PSBpbm5lcikpO1xuICAgIGNvbnN0IG5ld3MgPSBbLi4uZnJlc2guY2hpbGROb2Rlc107XG4gICAgY29uc3QgbWlkZGxlID0gbmV3cy5pbmRleE9mKHBsYWNlKTtcbiAgICBpbm5lci5iZWZvcmUoLi4ubmV3cy5zbGljZSgwLCBtaWRkbGUpKTtcbiAgICBpbm5lci5hZnRlciguLi5uZXdzLnNsaWNlKG1pZGRsZSArIDEpKTtcbiAgICBjb21lLnB1c2goLi4ubmV3cy5maWx0ZXIoKG5vZGUpID0+IG5vZGUgIT09IHBsYWNlICYmIG5vZGUubG9jYWxOYW1lKSk7XG4gIH0pO1xuICByZXNldChnb25lLmZsYXRNYXAoKG5vZGUpID0+IChub2RlLmxvY2FsTmFtZSA/IFtub2RlLCAuLi5ub2RlLnF1ZXJ5U2VsZWN0b3JBbGwoRklFTERTKV0gOiBbXSkpLmZpbHRlcigobm9kZSkgPT4gbm9kZS5tYXRjaGVzKEZJRUxEUykpKTtcbiAgLy8gaHRteCBwdXRzIHdoYXQgaXQgcHJlc2VydmVzIGludG8gaXRzIHBsYWNlIGZpcnN0LCBzbyBhbGwgcGxhY2VzIGhhdmUgdG8gYmUgdGhlcmUuXG4gIGZvciAoY29uc3Qgbm9kZSBvZiBnb25lKSBub2RlLmxvY2FsTmFtZSA/IGh0bXguc3dhcChub2RlLCAnJywgeyBzd2FwU3R5bGU6ICdkZWxldGUnLCB0cmFuc2l0aW9uOiBmYWxzZSB9KSA6IG5vZGUucmVtb3ZlKCk7XG4gIC8vIE5vdCBodG14J3Mgb3duIHdheSwgd2hpY2ggd291bGQgZ2l2ZSB0aGUgZm9jdXMgdG8gd2hhdCBoYXMgYGF1dG9mb2N1c2AuXG4gIHRhc2tzLnB1c2goKCkgPT4ge1xuICAgIGh0bXgucHJvY2VzcyhvbGQpO1xuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBjb21lKSBodG14LnRyaWdnZXIoZWxlbWVudCwgJ2h0bXg6bG9hZCcpO1xuICB9KTtcbiAgcmV0dXJuIFtdO1xufTtcblxuLyoqIFNheSBob3cgaHRteCBpcyB0byBzd2FwIGFyb3VuZCBhbiBpbnB1dCB0aGF0IG11c3Qgbm90IGJlIG1vdmVkOyBub3RoaW5nLCB3aGVyZSBpdCBpcyBub3QgdG8uXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgdGV4dDogc3RyaW5nKSA9PiB7IHRleHQ6IHN0cmluZywgc3dhcFN0eWxlOiBzdHJpbmcgfSB8IHVuZGVmaW5lZH0gKi9cbmV4cG9ydCBjb25zdCBzd2FwQXJvdW5kID0gKHJvb3QsIHRleHQpID0+IHtcbiAgaWYgKCFtdXN0U3RheSgpKSByZXR1cm47XG4gIGNvbnN0IHRlbXBsYXRlID0gT2JqZWN0LmFzc2lnbihkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpLCB7IGlubmVySFRNTDogdGV4dCB9KTtcbiAgY29uc3QgbmV3cyA9IHBhcnRzT2YodGVtcGxhdGUpLmZsYXRNYXAoKHBhcnQpID0+IHBhcnQuZmlyc3RFbGVtZW50Q2hpbGQgPz8gW10pO1xuICBjb25zdCBwYWlycyA9IG5ld3MubWFwKChmcmVzaCkgPT4gW2RvY3VtZW50LmdldEVsZW1lbnRCeUlkKGZyZXNoLmlkKSwgZnJlc2hdKTtcbiAgY29uc3QgaGVsZCA9IHBhaXJzLmZpbHRlcigoW29sZF0pID0+IG9sZD8uY29udGFpbnMoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkpO1xuICBjb25zdCB3YXlzID0gaGVsZC5tYXAoKFtvbGQsIGZyZXNoXSkgPT4gd2F5VG8ob2xkLCBmcmVzaCkgPz8gW10pO1xuICBpZiAoaGVsZFswXT8uWzBdICE9PSByb290IHx8IHdheXMuc29tZSgod2F5KSA9PiAhd2F5WzBdIHx8IGlzRG91YmxlKHdheVt3YXkubGVuZ3RoIC0gMV1bMF0sIGRvY3VtZW50KSkpIHJldHVybjtcbiAgZm9yIChjb25zdCB3YXkgb2Ygd2F5cykge1xuICAgIGNvbnN0IFtpbm5lciwgcGxhY2VdID0gd2F5W3dheS5sZW5ndGggLSAxXTtcbiAgICBpZiAoIXBsYWNlLmhhc0F0dHJpYnV0ZSgnaHgtcHJlc2VydmUnKSkgY29udGludWU7XG4gICAgaGlkZGVuLnNldChpbm5lciwgaW5uZXIuaWQpO1xuICAgIGlubmVyLnJlbW92ZUF0dHJpYnV0ZSgnaWQnKTtcbiAgfVxuICByb290LnNldEF0dHJpYnV0ZSgnaHgtZXh0JywgQVJPVU5EKTsgLy8gdW50aWwgaXQgaGFzIGl0cyBuZXcgYXR0cmlidXRlc1xuICBmb3IgKGNvbnN0IFt7IGlkLCBsb2NhbE5hbWUgfV0gb2YgaGVsZCkge1xuICAgIGNvbnN0IHN0YXJ0ID0gYDwke2xvY2FsTmFtZX0gaWQ9XCIke2lkfVwiIGh4LXN3YXAtb29iPVwiYDtcbiAgICB0ZXh0ID0gdGV4dC5yZXBsYWNlKGAke3N0YXJ0fXRydWVcImAsICgpID0+IGAke3N0YXJ0fSR7QVJPVU5EfVwiYCk7XG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwgc3dhcFN0eWxlOiBBUk9VTkQgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFR5cGluZyA9ICgpID0+IHtcbiAgaHRteC5kZWZpbmVFeHRlbnNpb24oQVJPVU5ELCB7IGlzSW5saW5lU3dhcDogKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzdHlsZSkgPT4gc3R5bGUgPT09IEFST1VORCwgaGFuZGxlU3dhcCB9KTtcbiAgb25IdG14KCdiZWZvcmVDbGVhbnVwRWxlbWVudCcsICh7IHRhcmdldCB9KSA9PiBrZWVwKHRhcmdldCkpO1xuICBvbkh0bXgoJ2FmdGVyU2V0dGxlJywgc2V0dGxlKTtcbn07XG4iLCAiLyogVGhlIGFkYXB0ZXIgZm9yIGh0bXggMi5cbiAqXG4gKiBIZWFyczogaHRteDpjb25maXJtLCA6Y29uZmlnUmVxdWVzdCwgOmJlZm9yZVNlbmQsIDphZnRlclByb2Nlc3NOb2RlLCA6aGlzdG9yeVJlc3RvcmUsIDpwdXNoZWRJbnRvSGlzdG9yeSxcbiAqICAgOnJlcGxhY2VkSW5IaXN0b3J5OyBodG14OmNvbmZpZzpyZXF1ZXN0IG9mIGFuIGh0bXggNC5cbiAqL1xuaW1wb3J0IHsgYWpheCwgZ3JhYiwgaG9sZFJpdmFsLCBodG14LCBodXJyeSwgb25IdG14LCB3YXRjaExlYXZpbmcgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgYWRkQXJndW1lbnRzLCBhbm5vdW5jZSB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBpc091cnMsIG9uLCByb290T2YsIHNldEF0dHJpYnV0ZSwgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFR5cGluZywgc3dhcEFyb3VuZCB9IGZyb20gJy4vdHlwaW5nMi5qcyc7XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnY2FwdHVyZSddfSAqL1xuY29uc3QgY2FwdHVyZSA9IChhc2spID0+IHtcbiAgLyoqIEB0eXBlIHthbnl9ICovXG4gIGxldCBhcGk7XG4gIGh0bXguZGVmaW5lRXh0ZW5zaW9uKCduaXRybycsIHsgaW5pdDogKC8qKiBAdHlwZSB7YW55fSAqLyBpbnRlcm5hbCkgPT4gKGFwaSA9IGludGVybmFsKSB9KTtcbiAgaHRteC5jb25maWcuaW5jbHVkZUluZGljYXRvclN0eWxlcyA9IGZhbHNlOyAvLyBhbiBpbmxpbmUgc3R5bGU7IG5pdHJvLmNzcyBoYXMgdGhlIHJ1bGVzXG4gIG9uSHRteCgnY29uZmlybScsIChldmVudCwgeyBlbHQ6IGVsZW1lbnQsIHBhdGgsIHZlcmIsIHF1ZXN0aW9uLCB0cmlnZ2VyaW5nRXZlbnQ6IGNhdXNlLCBpc3N1ZVJlcXVlc3QgfSkgPT4ge1xuICAgIGNvbnN0IGpvYiA9IGNhdXNlPy5uaXRybztcbiAgICBpZiAoam9iKSB7IC8vIGFza2VkIGF0IHRoZSBjbGlja1xuICAgICAgc3RvcChldmVudCk7XG4gICAgICBjb25zdCBwYXJhbXMgPSBlbGVtZW50LmdldEF0dHJpYnV0ZSgnaHgtcGFyYW1zJyk7XG4gICAgICBlbGVtZW50LnNldEF0dHJpYnV0ZSgnaHgtcGFyYW1zJywgJ25vbmUnKTsgLy8gd2hhdCB3YXMgcmVhZCBhdCB0aGUgY2xpY2sgbGVhdmVzXG4gICAgICBqb2IucmVxdWVzdCA9IHsgZG9uZTogaXNzdWVSZXF1ZXN0KHRydWUpLmNhdGNoKCgpID0+IChqb2Iuc3RhdHVzID0gMCkpIH07XG4gICAgICBzZXRBdHRyaWJ1dGUoZWxlbWVudCwgJ2h4LXBhcmFtcycsIHBhcmFtcyk7XG4gICAgfSBlbHNlIGlmIChpc091cnMoZWxlbWVudCwgcGF0aCkgJiYgKCFxdWVzdGlvbiB8fCBlbGVtZW50ID09PSByb290T2YoZWxlbWVudCkpKSB7XG4gICAgICBjb25zdCB7IGZvcm1EYXRhOiBib2R5LCBlcnJvcnMgfSA9IGFwaS5nZXRJbnB1dFZhbHVlcyhlbGVtZW50LCB2ZXJiKTtcbiAgICAgIGlmIChlcnJvcnMubGVuZ3RoKSByZXR1cm47IC8vIGh0bXggc3RvcHMgaXRcbiAgICAgIGFkZEFyZ3VtZW50cyhib2R5LCBhcGkuZ2V0RXhwcmVzc2lvblZhcnMoZWxlbWVudCwgY2F1c2UpKTtcbiAgICAgIGdyYWIoZXZlbnQsIGFzaywgeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KTtcbiAgICB9XG4gIH0pO1xuICBvbkh0bXgoJ2NvbmZpZ1JlcXVlc3QnLCAoZXZlbnQsIGRldGFpbCkgPT4ge1xuICAgIGNvbnN0IHsgZWx0OiBlbGVtZW50LCBlcnJvcnMsIGZvcm1EYXRhOiBib2R5LCBwYXRoLCB0aW1lb3V0LCB0cmlnZ2VyaW5nRXZlbnQ6IGNhdXNlIH0gPSBkZXRhaWw7XG4gICAgY29uc3Qgam9iID0gY2F1c2U/Lm5pdHJvO1xuICAgIGlmICgham9iKSByZXR1cm4gZXJyb3JzLmxlbmd0aCB8fCBncmFiKGV2ZW50LCBhc2ssIHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSk7IC8vIGNvbmZpcm1lZFxuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBqb2IuYm9keSkgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICAgIC8vIGh0bXggMiBoYXMgbm9uZSwgYW5kIGZvcm1hY3Rpb24gZ29lcyBmaXJzdFxuICAgIE9iamVjdC5hc3NpZ24oZGV0YWlsLCB7IGVycm9yczogW10sIHBhdGg6IGpvYi5wYXRoLCB0aW1lb3V0OiB0aW1lb3V0IHx8IDYwMDAwIH0pO1xuICB9KTtcbiAgb25IdG14KCdiZWZvcmVTZW5kJywgKF8sIHsgeGhyLCByZXF1ZXN0Q29uZmlnOiB7IHRyaWdnZXJpbmdFdmVudCB9IH0pID0+IHtcbiAgICBjb25zdCBqb2IgPSB0cmlnZ2VyaW5nRXZlbnQ/Lm5pdHJvO1xuICAgIC8vIEZpcmVmb3ggc2F5cyBubyBtb3JlIHdoZW4gYSB3YXkgb3V0IG9mIHRoZSBwYWdlIGFib3J0cyBpdCwgYW5kIGh0bXggd291bGQgd2FpdCBmb3IgZXZlci5cbiAgICBpZiAoam9iKSB4aHIuYWRkRXZlbnRMaXN0ZW5lcignbG9hZGVuZCcsICgpID0+IHhoci5zdGF0dXMgfHwgam9iLnN0YXR1cyAhPSBudWxsIHx8IHhoci5vbmFib3J0KCkpO1xuICB9KTtcbiAgd2F0Y2hMZWF2aW5nKCdiZWZvcmVTZW5kJywgKHsgZWx0OiBlbGVtZW50LCByZXF1ZXN0Q29uZmlnOiB7IGZvcm1EYXRhOiBib2R5LCB0cmlnZ2VyaW5nRXZlbnQgfSwgeGhyIH0pID0+XG4gICAgKHsgam9iOiB0cmlnZ2VyaW5nRXZlbnQ/Lm5pdHJvLCBlbGVtZW50LCBib2R5LCB4aHI6ICgpID0+IHhociB9KSk7XG4gIGh1cnJ5KCdhZnRlclByb2Nlc3NOb2RlJyk7XG4gIGhvbGRSaXZhbCgnY29uZmlnOnJlcXVlc3QnLCAoeyBjdHg6IHsgcmVxdWVzdCwgc291cmNlRWxlbWVudDogZWxlbWVudCB9IH0pID0+ICh7IGVsZW1lbnQsIHBhdGg6IHJlcXVlc3QuYWN0aW9uIH0pKTtcbiAgb25IdG14KCdoaXN0b3J5UmVzdG9yZScsICgpID0+IGFubm91bmNlKCdyZXN0b3JlZCcpKTtcbiAgb24oJ2h0bXg6cHVzaGVkSW50b0hpc3RvcnkgaHRteDpyZXBsYWNlZEluSGlzdG9yeScsICgpID0+IGFubm91bmNlKCduYXZpZ2F0ZWQnKSk7XG4gIHN0YXJ0VHlwaW5nKCk7XG59O1xuXG4vKiogaHRteCAyJ3Mgb3duIHNlbmRzIGV2ZW50cyB0b28gZWFybHkuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IEVsZW1lbnQsIGluZm86IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGhhbmRsZXIgPSAoXywgaW5mbykgPT4ge1xuICBjb25zdCB7IHhociwgcmVxdWVzdENvbmZpZzogeyB0cmlnZ2VyaW5nRXZlbnQ6IHsgbml0cm86IGpvYiB9IH0gfSA9IGluZm87XG4gIGNvbnN0IHsgcmVzcG9uc2VUZXh0OiB0ZXh0LCByZXNwb25zZVVSTDogdXJsLCBzdGF0dXMgfSA9IHhocjtcbiAgY29uc3QgcmVkaXJlY3RlZCA9IHVybCAhPT0gbmV3IFVSTChqb2IucGF0aCwgZG9jdW1lbnQuYmFzZVVSSSkuaHJlZjtcbiAgY29uc3QgaGVhZGVycyA9IHsgZ2V0OiB4aHIuZ2V0UmVzcG9uc2VIZWFkZXIuYmluZCh4aHIpIH07XG4gIE9iamVjdC5hc3NpZ24oam9iLnJlcXVlc3QsIHsgYW5zd2VyOiB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdGV4dCwgdXJsIH0sIGluZm8gfSk7XG4gIGluZm8uc3VjY2Vzc2Z1bCA9ICEoaW5mby5mYWlsZWQgPSBzdGF0dXMgPiAyOTkpO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzZW5kJ119ICovXG5jb25zdCBzZW5kID0gYXN5bmMgKGpvYiwgdG8pID0+IHtcbiAgYXdhaXQgYWpheChqb2IsIHRvLCB7IGhhbmRsZXIgfSk7XG4gIGF3YWl0IGpvYi5yZXF1ZXN0Py5kb25lO1xuICByZXR1cm4gam9iLnJlcXVlc3Q/LmFuc3dlcjtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc3dhcCddfSAqL1xuY29uc3Qgc3dhcCA9IGFzeW5jIChyb290LCBodG1sLCB7IHJlcXVlc3QgfSkgPT4ge1xuICBjb25zdCBpc01vcnBoZWQgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ0lkaW9tb3JwaCcpICYmIHJvb3QuY2xvc2VzdCgnW2h4LWV4dCo9bW9ycGhdJyk7XG4gIGNvbnN0IGFyb3VuZCA9ICFpc01vcnBoZWQgJiYgc3dhcEFyb3VuZChyb290LCBodG1sKTtcbiAgY29uc3QgeyB0ZXh0LCAuLi5zdHlsZSB9ID0gYXJvdW5kIHx8IHsgdGV4dDogaHRtbCwgc3dhcFN0eWxlOiBpc01vcnBoZWQgPyAnbW9ycGg6b3V0ZXJIVE1MJyA6ICdvdXRlckhUTUwnIH07XG4gIGNvbnN0IHdhaXQgPSB7IHN3YXBEZWxheTogMCwgc2V0dGxlRGVsYXk6IDAsIHRyYW5zaXRpb246IGZhbHNlIH07XG4gIGh0bXguc3dhcChyb290LCB0ZXh0LCB7IC4uLnN0eWxlLCAuLi53YWl0IH0sIHsgY29udGV4dEVsZW1lbnQ6IHJvb3QsIGV2ZW50SW5mbzogcmVxdWVzdC5pbmZvIH0pO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyfSAqL1xuZXhwb3J0IGNvbnN0IGh0bXgyID0ge1xuICB2ZXJzaW9uOiAyLFxuICB1bnRydXN0ZWQ6ICdbaHgtaWdub3JlXSxbZGF0YS1oeC1pZ25vcmVdLFtoeC1kaXNhYmxlXSxbZGF0YS1oeC1kaXNhYmxlXScsXG4gIGNhcHR1cmUsXG4gIHNlbmQsXG4gIHJlYWQ6IChodG1sKSA9PiBodG1sLFxuICBzd2FwLFxufTtcbiIsICIvKiBMaXN0cyBpbiB0aGUgYWRkcmVzcyBiYXI6IHdoYXQgYSBsaXN0IHNob3dzIHN0YW5kcyBpbiB0aGUgcXVlcnksIGFuZCBiYWNrIGFuZCBmb3J3YXJkIHNob3cgaXQgYWdhaW4uXG4gKlxuICogSGVhcnM6IG5pdHJvOmFkZHJlc3Mge2NvbXBvbmVudCwgcGFyYW1ldGVycywgcmVwbGFjZX0gb24gYSBsaXN0J3Mgcm9vdDogcXVlcnkgcGFyYW1ldGVyIC0+IHZhbHVlcywgbm9uZVxuICogICBmb3Igb25lIHRoYXQgaGFzIHRvIGdvOyBvdGhlciBwYXJhbWV0ZXJzIHN0YXkuIHBvcHN0YXRlLlxuICogU2VuZHM6IG5pdHJvOm5hdmlnYXRlZCB7cXVlcnl9IG9uIGJvZHkgYWZ0ZXIgYmFjayBvciBmb3J3YXJkLCBvbmNlIHRoZSBhZGRyZXNzIGRpZmZlcnMgZnJvbSBiZWZvcmUuXG4gKiBFbnRyaWVzIHRoYXQgaXQgbWFrZXMgY2Fycnkge25pdHJvOiB0cnVlfTsgaHRteCBsZWF2ZXMgdGhlbSBhbG9uZS5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBldmVudE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxubGV0IHsgcGF0aG5hbWUsIHNlYXJjaCB9ID0gbG9jYXRpb247IC8vIG9mIHRoZSBwYWdlIHRoYXQgaXMgc2hvd25cbmNvbnN0IG5vdGUgPSAoKSA9PiAoeyBwYXRobmFtZSwgc2VhcmNoIH0gPSBsb2NhdGlvbik7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKHsgZGV0YWlsLCB0YXJnZXQgfSkgPT4ge1xuICBpZiAoIXRhcmdldC5kYXRhc2V0Py5uaXRyb0NvbXBvbmVudCkgcmV0dXJuOyAvLyB0aGUgbGlzdCBoYXMgZ29uZSwgYW5kIG1heWJlIGl0cyBwYWdlXG4gIGNvbnN0IHVybCA9IG5ldyBVUkwobG9jYXRpb24uaHJlZik7XG4gIGNvbnN0IGJlZm9yZSA9IGAke3VybC5zZWFyY2hQYXJhbXN9YDtcbiAgZm9yIChjb25zdCBbbmFtZSwgW2ZpcnN0LCAuLi5vdGhlcnNdXSBvZiBPYmplY3QuZW50cmllcyhkZXRhaWwucGFyYW1ldGVycykpIHtcbiAgICBpZiAoZmlyc3QgPT0gbnVsbCkgdXJsLnNlYXJjaFBhcmFtcy5kZWxldGUobmFtZSk7XG4gICAgZWxzZSB1cmwuc2VhcmNoUGFyYW1zLnNldChuYW1lLCBmaXJzdCk7IC8vIHdoZXJlIGl0IHN0b29kXG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiBvdGhlcnMpIHVybC5zZWFyY2hQYXJhbXMuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgfVxuICBpZiAoYCR7dXJsLnNlYXJjaFBhcmFtc31gID09PSBiZWZvcmUpIHJldHVybjtcbiAgLy8gVGhlIGZpcnN0IGVudHJ5IG9mIGEgcGFnZSBtYXkgYmUgaHRteCdzLCB3aGljaCB3b3VsZCBsb2FkIHRoZSBwYWdlIGFuZXcuXG4gIGhpc3RvcnkucmVwbGFjZVN0YXRlKHsgbml0cm86IHRydWUgfSwgJycsIGRldGFpbC5yZXBsYWNlID8gdXJsIDogbG9jYXRpb24uaHJlZik7XG4gIGlmICghZGV0YWlsLnJlcGxhY2UpIGhpc3RvcnkucHVzaFN0YXRlKHsgbml0cm86IHRydWUgfSwgJycsIHVybCk7XG4gIG5vdGUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmb2xsb3cgPSAoeyBzdGF0ZSB9KSA9PiB7XG4gIGNvbnN0IGJlZm9yZSA9IHsgcGF0aG5hbWUsIHNlYXJjaCB9O1xuICBub3RlKCk7XG4gIGlmIChzdGF0ZT8uaHRteCkgcmV0dXJuOyAvLyBodG14IHNob3dzIGl0XG4gIGlmIChwYXRobmFtZSAhPT0gYmVmb3JlLnBhdGhuYW1lKSB7XG4gICAgaWYgKHN0YXRlPy5uaXRybykgbG9jYXRpb24ucmVsb2FkKCk7IC8vIGh0bXggaGFzIHB1dCBhbm90aGVyIHBhZ2UgdGhlcmUgc2luY2VcbiAgfSBlbHNlIGlmIChzZWFyY2ggIT09IGJlZm9yZS5zZWFyY2gpIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudE9mKCduaXRybzpuYXZpZ2F0ZWQnLCB7IHF1ZXJ5OiBzZWFyY2ggfSkpOyAvLyBhbmQgbm90IG9ubHkgdGhlIGZyYWdtZW50XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRBZGRyZXNzID0gKCkgPT4ge1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86YWRkcmVzcycsIHNob3cpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncG9wc3RhdGUnLCBmb2xsb3cpO1xuICBoZWFyKCduYXZpZ2F0ZWQnLCBub3RlKTtcbn07XG4iLCAiLyogV2FpdHMgd2hpbGUgdGhlIHNlcnZlciBjYW4ndCBiZSByZWFjaGVkLiBUaGUgYnJvd3NlcidzIG93biB3b3JkLCBuYXZpZ2F0b3Iub25MaW5lLCBkZWNpZGVzIG5vdGhpbmc6IGl0IGlzIGZhbHNlXG4gKiBvbiBtYWNoaW5lcyB0aGF0IHJlYWNoIHRoZWlyIHNlcnZlci4gV2hlcmUgaXQgaXMsIGEgcmVhZCBvZiB0aGUgcGFnZSdzIGFkZHJlc3MgdHJpZXMsIGF0IG9uY2UsIGF0IHRoZSBldmVudFxuICogb25saW5lLCBhbmQgZXZlcnkgZml2ZSBzZWNvbmRzOyBub3RoaW5nIGxlYXZlcyBiZWZvcmUgaXQgd2FzIGFuc3dlcmVkLlxuICpcbiAqIEhlYXJzOiBvZmZsaW5lLCBvbmxpbmUuIEZyb20gdGhlIGZpcnN0IHRyeSBpbiB2YWluIG9uLCA8aHRtbD4gaGFzIHRoZSBhdHRyaWJ1dGUgZGF0YS1uaXRyby1vZmZsaW5lOyBib2R5IHRoZW5cbiAqIHNlbmRzIG5pdHJvOm9mZmxpbmUsIGFuZCBuaXRybzpvbmxpbmUgYXQgdGhlIGVuZC5cbiAqL1xuaW1wb3J0IHsgZXZlbnRPZiwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMT09LX01TID0gNTAwMDtcbmNvbnN0IEFOU1dFUl9NUyA9IDIwMDAwOyAvLyBhIHR1bm5lbCBzYXlzIG5vdGhpbmdcbi8qKiBXaGF0IHByb3hpZXMgYW5zd2VyIHdoZW4gdGhleSByZWFjaCBubyBzZXJ2ZXIsIGFuZCBicm93c2Vycywgd2l0aCAwLiAqL1xuZXhwb3J0IGNvbnN0IEFXQVkgPSBbMCwgNTAyLCA1MDMsIDUwNF07XG5sZXQgaXNSZWFjaGVkID0gZmFsc2U7IC8vIHdoYXRldmVyIHRoZSBicm93c2VyIHNheXNcbi8qKiBAdHlwZSB7UHJvbWlzZTxib29sZWFuPiB8IG51bGx9ICovXG5sZXQgc2VhcmNoID0gbnVsbDtcblxuLyoqIEB0eXBlIHsoKSA9PiBQcm9taXNlPGJvb2xlYW4+fSAqL1xuY29uc3QgY2FuUmVhZCA9IGFzeW5jICgpID0+IHtcbiAgdHJ5IHtcbiAgICAvLyBPZiBhIHJlZGlyZWN0LCBhcyB0byBhIGxvZ2luIGVsc2V3aGVyZSwgc2NyaXB0cyBzZWUgbm8gc3RhdHVzLlxuICAgIGNvbnN0IG9wdGlvbnMgPSAvKiogQHR5cGUge2FueX0gKi8gKHsgbWV0aG9kOiAnSEVBRCcsIGNhY2hlOiAnbm8tc3RvcmUnLCByZWRpcmVjdDogJ21hbnVhbCcgfSk7XG4gICAgY29uc3QgeyBzdGF0dXMsIHR5cGUgfSA9IGF3YWl0IGZldGNoKGxvY2F0aW9uLmhyZWYsIHsgLi4ub3B0aW9ucywgc2lnbmFsOiBBYm9ydFNpZ25hbC50aW1lb3V0KEFOU1dFUl9NUykgfSk7XG4gICAgcmV0dXJuIHR5cGUgPT09ICdvcGFxdWVyZWRpcmVjdCcgfHwgIUFXQVkuaW5jbHVkZXMoc3RhdHVzKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpc09mZmxpbmU6IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKGlzT2ZmbGluZSkgPT4ge1xuICBkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQudG9nZ2xlQXR0cmlidXRlKCdkYXRhLW5pdHJvLW9mZmxpbmUnLCBpc09mZmxpbmUpO1xuICBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnRPZihpc09mZmxpbmUgPyAnbml0cm86b2ZmbGluZScgOiAnbml0cm86b25saW5lJykpO1xufTtcblxuY29uc3QgbG9vayA9IGFzeW5jICgpID0+IHtcbiAgbGV0IGlzT2ZmbGluZSA9IGZhbHNlO1xuICB3aGlsZSAoIShhd2FpdCBjYW5SZWFkKCkpKSB7XG4gICAgaWYgKCFpc09mZmxpbmUpIHRlbGwoaXNPZmZsaW5lID0gdHJ1ZSk7XG4gICAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICAgIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdvbmxpbmUnLCByZXNvbHZlLCB7IG9uY2U6IHRydWUgfSk7XG4gICAgICBzZXRUaW1lb3V0KHJlc29sdmUsIExPT0tfTVMpO1xuICAgIH0pO1xuICB9XG4gIGlzUmVhY2hlZCA9IHRydWU7XG4gIHNlYXJjaCA9IG51bGw7XG4gIGlmIChpc09mZmxpbmUpIHRlbGwoZmFsc2UpO1xuICByZXR1cm4gaXNPZmZsaW5lO1xufTtcblxuLyoqIFJlc29sdmVzIGF0IG9uY2UsIG9yIHdoZW4gdGhlIHNlcnZlciBjYW4gYmUgcmVhY2hlZCBhZ2Fpbiwgd2l0aCB3aGV0aGVyIGl0IGNvdWxkIG5vdCBiZS5cbiAqIEB0eXBlIHsoKSA9PiBQcm9taXNlPGJvb2xlYW4+IHwgbnVsbH0gKi9cbmV4cG9ydCBjb25zdCByZWFjaGVkID0gKCkgPT4gc2VhcmNoID8/PSBuYXZpZ2F0b3Iub25MaW5lIHx8IGlzUmVhY2hlZCA/IG51bGwgOiBsb29rKCk7XG5cbi8qKiBBc2sgdGhlIGJyb3dzZXIgYW5ldzogYSByZXF1ZXN0IHdhcyBpbiB2YWluLiAqL1xuZXhwb3J0IGNvbnN0IGRvdWJ0ID0gKCkgPT4ge1xuICBpc1JlYWNoZWQgPSBmYWxzZTtcbiAgcmVhY2hlZCgpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0T2ZmbGluZSA9ICgpID0+IG9uKCdvZmZsaW5lJywgZG91YnQpO1xuIiwgIi8qIFNlbmRzIGEgam9iIGFnYWluIHVudGlsIGl0IGlzIGFuc3dlcmVkLCB3aXRoIHRoZSBzYW1lIGlkLCBieSB3aGljaCB0aGUgc2VydmVyIGtub3dzIGl0IGFuZCBydW5zIGl0IG9uY2UuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tb25jZSBvZiBvdXIgc2NyaXB0OiBmb3IgaG93IG1hbnkgc2Vjb25kcyB0aGUgc2VydmVyIGtub3dzIGl0OyB3aXRob3V0IHRoYXQsIG5vdGhpbmcgaXMgc2VudFxuICogICBhZ2FpbjsgZGF0YS1uaXRyby1jc3JmLCAtY3NyZi1jb29raWUsIC1lcnJvci01MDMuXG4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBpc0Fza2VkIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFXQVksIGRvdWJ0LCByZWFjaGVkIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBSVU5OSU5HID0gNDA5OyAvLyB0aGUgc2FtZSByZXF1ZXN0IGhhcyBjb21lIGJlZm9yZSwgYW5kIGhhcyBub3QgZW5kZWRcbmNvbnN0IFBBVElFTkNFX01TID0gNjAwMDA7XG5jb25zdCBQQVVTRV9NUyA9IDUwMDA7XG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIEpvYj59ICovXG5leHBvcnQgY29uc3QgdW5zZW50ID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIG5pdHJvOmVycm9yIHRoYXQgc2F5cyBzb1xuXG4vKiogMTI4IHJhbmRvbSBiaXRzOyByYW5kb21VVUlEIGlzIG1pc3Npbmcgb24gcGxhaW4gaHR0cC4gKi9cbmNvbnN0IG5ld0lkID0gKCkgPT5cbiAgWy4uLmNyeXB0by5nZXRSYW5kb21WYWx1ZXMobmV3IFVpbnQ4QXJyYXkoMTYpKV0ubWFwKChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCAnMCcpKS5qb2luKCcnKTtcblxuY29uc3QgY3NyZiA9ICgpID0+IHsgLy8gdGhlIGNvb2tpZSdzIGlzIG5ld2VyLCBtYXliZVxuICBjb25zdCBjb29raWVzID0gbmV3IFVSTFNlYXJjaFBhcmFtcyhkb2N1bWVudC5jb29raWUucmVwbGFjZUFsbCgnOyAnLCAnJicpKTtcbiAgcmV0dXJuIGNvb2tpZXMuZ2V0KG9wdGlvbnMubml0cm9Dc3JmQ29va2llKSB8fCBvcHRpb25zLm5pdHJvQ3NyZjtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBzZW5kOiAoKSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD4pID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPn0gKi9cbmNvbnN0IHNlbmRPbmNlID0gYXN5bmMgKGpvYiwgc2VuZCkgPT4ge1xuICBjb25zdCB7IGJvZHkgfSA9IGpvYjtcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCBjc3JmKCkpO1xuICBib2R5LnNldCgnbml0cm8tdHJ5JywgYCR7KGpvYi50cmllcyA/Pz0gMCl9YCk7XG4gIC8vIFRoZSBsYXN0OiBhIGJvZHkgdGhhdCBpcyBjdXQgb2ZmIG9uIHRoZSB3YXkgaGFzIG5vbmUuXG4gIGlmICghYm9keS5oYXMoJ25pdHJvLWlkJykpIGJvZHkuYXBwZW5kKCduaXRyby1pZCcsIG5ld0lkKCkpO1xuICBqb2IucmVxdWVzdCA9IGpvYi5zdGF0dXMgPSB1bmRlZmluZWQ7XG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IHNlbmQoKTtcbiAgaWYgKGFuc3dlcikgam9iLnN0YXR1cyA9IGFuc3dlci5zdGF0dXM7XG4gIGVsc2UgaWYgKGpvYi50cmllcykgam9iLnN0YXR1cyA/Pz0gMDsgLy8gaXQgaGFkIGxlZnQgYmVmb3JlXG4gIHJldHVybiBhbnN3ZXI7XG59O1xuXG4vKiogV2hldGhlciB0aGF0IGlzIGFuIGFuc3dlciwgYW5kIGFsbCBvZiBpdDogd2l0aG91dCBUTFMsIENocm9taXVtIHRha2VzIHdoYXQgd2FzIGN1dCBvZmYgaW5zaWRlIG9mIHRoZSBoZWFkZXJzIGZvclxuICogb25lIHRoYXQgaGFzIG5laXRoZXIgdGhlIHJlc3Qgb2YgdGhlbSBub3IgYSBib2R5LlxuICogQHR5cGUgeyhhbnN3ZXI6IEFuc3dlcikgPT4gYW55fSAqL1xuY29uc3QgaXNXaG9sZSA9ICh7IGhlYWRlcnMsIHN0YXR1cywgdGV4dCB9KSA9PlxuICBzdGF0dXMgPT09IDIwMCB8fCBzdGF0dXMgPT09IDQyMlxuICAgID8gdGV4dCB8fCBoZWFkZXJzLmdldCgnSFgtUmVkaXJlY3QnKSB8fCBoZWFkZXJzLmdldCgnSFgtUmVmcmVzaCcpXG4gICAgOiBoZWFkZXJzLmdldCgnSFgtVHJpZ2dlcicpIHx8ICFbUlVOTklORywgLi4uQVdBWV0uaW5jbHVkZXMoc3RhdHVzKTtcblxuLyoqIE5vYm9keSBjYW4gc2F5IHdoZXRoZXIgaXQgcmFuOyB0aGUgcGFnZSBzaG93cyB3aGF0IGlzIHRoZXJlLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGdpdmVVcCA9IChqb2IpID0+IHtcbiAgam9iLmVycm9yID0gb3B0aW9uc1snbml0cm9FcnJvci01MDMnXTtcbiAgam9iLmlzU3RhbGUgPSB0cnVlO1xufTtcblxuLyoqIENvbXBsZXRlIGEgam9iIGFuZCBzZW5kIGl0LCBhcyBvZnRlbiBhcyBpdCB0YWtlczsgYHNlbmRgIHNlbmRzIGl0IG9uY2UuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBzZW5kOiAoKSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD4pID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPn0gKi9cbmV4cG9ydCBjb25zdCBpbnNpc3QgPSBhc3luYyAoam9iLCBzZW5kKSA9PiB7XG4gIGxldCBzaW5jZSA9IERhdGUubm93KCk7IC8vIHRpbWVycyBzbGVlcCB3aXRoIHRoZSBsYXB0b3BcbiAgY29uc3QgYmVndW4gPSAoam9iLmJlZ3VuID8/PSBzaW5jZSk7XG4gIGpvYi5pc1Vuc2VudCA9IGZhbHNlO1xuICBmb3IgKGxldCBwYXVzZSA9IDUwOyA7IHBhdXNlICo9IDIpIHtcbiAgICBjb25zdCBub3cgPSBEYXRlLm5vdygpO1xuICAgIGlmIChub3cgLSBiZWd1biA+IChvcHRpb25zLm5pdHJvT25jZSAtIDYwKSAqIDEwMDApIHJldHVybiB2b2lkIGdpdmVVcChqb2IpOyAvLyBpdCB3b3VsZCBiZSBydW4gYSBzZWNvbmQgdGltZVxuICAgIGNvbnN0IGFuc3dlciA9IGF3YWl0IHNlbmRPbmNlKGpvYiwgc2VuZCk7XG4gICAgaWYgKGFuc3dlciA/IGlzV2hvbGUoYW5zd2VyKSA6IGpvYi5zdGF0dXMgPT0gbnVsbCkgcmV0dXJuIGFuc3dlcjtcbiAgICBpZiAoIWpvYi5zdGF0dXMgJiYgIW5hdmlnYXRvci5vbkxpbmUpIGRvdWJ0KCk7XG4gICAgaWYgKCFvcHRpb25zLm5pdHJvT25jZSkgcmV0dXJuIGFuc3dlcjtcbiAgICBqb2IudHJpZXMgPSAoam9iLnRyaWVzID8/IDApICsgMTtcbiAgICBhbm5vdW5jZSgnYWdhaW4nLCBqb2IpO1xuICAgIGlmIChhd2FpdCByZWFjaGVkKCkpIHtcbiAgICAgIHNpbmNlID0gRGF0ZS5ub3coKTtcbiAgICAgIHBhdXNlID0gMjU7XG4gICAgfSBlbHNlIGlmIChub3cgLSBzaW5jZSA+IFBBVElFTkNFX01TKSB7XG4gICAgICBpZiAoam9iLnN0YXR1cyA9PT0gUlVOTklORykgZ2l2ZVVwKGpvYik7IC8vIGl0IG1heSBlbmQgeWV0LCBvciBuZXZlclxuICAgICAgZWxzZSBqb2IuaXNVbnNlbnQgPSAhIShqb2IuaGVhcmQgfHwgaXNBc2tlZChqb2IpKTtcbiAgICAgIHJldHVybiBhbnN3ZXI7XG4gICAgfSBlbHNlIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIE1hdGgubWluKHBhdXNlLCBQQVVTRV9NUykgKiAoMC41ICsgTWF0aC5yYW5kb20oKSAvIDIpKSk7XG4gIH1cbn07XG4iLCAiLyogV2hlcmUgdGhlIGZvY3VzIGdvZXMgd2hlbiBhbiBhbnN3ZXIgaGFzIHJlcGxhY2VkIHdoYXQgaGFkIGl0LiAqL1xuaW1wb3J0IHsgZG9pbmdPZiwgaXNPd24gfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEZpbmQgd2hhdCBnZXRzIHRoZSBmb2N1czogd2hhdCBhbiBhbnN3ZXIgdGhhdCB3YXMgYXNrZWQgZm9yIGJyaW5ncyB3aXRoIGBhdXRvZm9jdXNgOyB0aGUgY29udHJvbCB0aGF0XG4gKiBoYXMgaXQ7IHRoZSBvbmUgaW4gaXRzIHBsYWNlLCBzdWNoIGFzIGEgYnV0dG9uIHdpdGggb3RoZXIgYXJndW1lbnRzOyB3aGF0IGhhcyBvcGVuZWQgdGhlIGVsZW1lbnQgYXJvdW5kXG4gKiBpdCAoYXJpYS1jb250cm9scyk7IHdoYXQgdGFrZXMgdGhlIGZvY3VzIGZyb20gc2NyaXB0cyBhbG9uZSAodGFiaW5kZXg9XCItMVwiKSwgYXJvdW5kIGl0IG9yIG5leHQgdG8gaXQuXG4gKiBPZiB3aGF0IHBlb3BsZSB3cm90ZSwgb25seSB3aGF0IGhhcyBpdCBhbHJlYWR5LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgb2xkczogTWFwPHN0cmluZywgYW55PiwgZm9jdXM6IHN0cmluZywgYWN0aXZlOiBhbnkpID0+IChuZXdzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZm9sbG93ID0gKHsgaXNRdWlldCwgc291cmNlIH0sIG9sZHMsIGZvY3VzLCBhY3RpdmUpID0+IHtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IE1hcDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IG91cnMgPSAoY29udHJvbHMpID0+IG5ldyBNYXAoWy4uLmNvbnRyb2xzXS5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeVswXSA9PT0gZm9jdXMgfHwgaXNPd24oZW50cnkpKSk7XG4gIG9sZHMgPSBvdXJzKG9sZHMpO1xuICBjb25zdCBpc0Fza2VyID0gIWlzUXVpZXQgJiYgKGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBzb3VyY2U/LmNvbnRhaW5zKGFjdGl2ZSkpO1xuICBjb25zdCB3YW50ZWQgPSBuZXcgU2V0KFsuLi5vbGRzXS5maWx0ZXIoKFssIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMpLm1hcCgoW2tleV0pID0+IGtleSkpO1xuICAvKiogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ30gKi9cbiAgY29uc3QgcGxhY2VPZiA9IChjb250cm9sKSA9PiBbY29udHJvbC5wYXJlbnRFbGVtZW50LmNsb3Nlc3QoJ1tpZF0nKT8uaWQsIGRvaW5nT2YoY29udHJvbClbMF1dLmpvaW4oKTtcbiAgY29uc3QgeyBsb2NhbE5hbWUsIG5hbWUgfSA9IGFjdGl2ZTtcbiAgY29uc3QgcGxhY2UgPSBmb2N1cyAmJiBwbGFjZU9mKGFjdGl2ZSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBzdHJpbmdbXX0gKi9cbiAgY29uc3QgcGVlcnNPZiA9IChjb250cm9scykgPT4gWy4uLmNvbnRyb2xzXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PlxuICAgIGNvbnRyb2wubG9jYWxOYW1lID09PSBsb2NhbE5hbWUgJiYgY29udHJvbC5uYW1lID09PSBuYW1lICYmIHBsYWNlT2YoY29udHJvbCkgPT09IHBsYWNlKS5tYXAoKFtrZXldKSA9PiBrZXkpO1xuICBjb25zdCBwZWVycyA9IHBlZXJzT2Yob2xkcyk7XG4gIGNvbnN0IGtleXMgPSBbLi4ub2xkcy5rZXlzKCldO1xuICBjb25zdCBhdCA9IGtleXMuaW5kZXhPZihmb2N1cyk7XG4gIGNvbnN0IG9wZW5lciA9IGtleXMuZmluZCgoa2V5KSA9PiBmaW5kKG9sZHMuZ2V0KGtleSkuZ2V0QXR0cmlidXRlKCdhcmlhLWNvbnRyb2xzJykpPy5jb250YWlucyhhY3RpdmUpKTtcbiAgY29uc3QgYXJvdW5kID0ga2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpLmZpbHRlcigoa2V5KSA9PiBvbGRzLmdldChrZXkpLmNvbnRhaW5zKGFjdGl2ZSkpO1xuICByZXR1cm4gKGFsbCkgPT4ge1xuICAgIGNvbnN0IG5ld3MgPSBvdXJzKGFsbCk7XG4gICAgY29uc3QgZnJlc2ggPSBpc0Fza2VyICYmIFsuLi5uZXdzXS5maW5kKChba2V5LCB7IGF1dG9mb2N1cyB9XSkgPT4gYXV0b2ZvY3VzICYmICF3YW50ZWQuaGFzKGtleSkpO1xuICAgIGlmIChmcmVzaCkgcmV0dXJuIGZyZXNoWzFdO1xuICAgIGlmICghZm9jdXMpIHJldHVybiBhY3RpdmUuaXNDb25uZWN0ZWQgJiYgYWN0aXZlO1xuICAgIGNvbnN0IG5vdyA9IHBlZXJzT2YobmV3cyk7XG4gICAgY29uc3QgcGVlciA9IG5vdy5sZW5ndGggPT09IHBlZXJzLmxlbmd0aCAmJiBub3dbcGVlcnMuaW5kZXhPZihmb2N1cyldO1xuICAgIGNvbnN0IG90aGVycyA9IFsuLi5hcm91bmQsIC4uLmtleXMuc2xpY2UoYXQpLCAuLi5rZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCldO1xuICAgIGNvbnN0IGxhbmRpbmcgPSBvdGhlcnMuZmluZCgoa2V5KSA9PiBuZXdzLmdldChrZXkpPy5tYXRjaGVzKCdbdGFiaW5kZXg9XCItMVwiXScpKTtcbiAgICBjb25zdCBrZXkgPSBbZm9jdXMsICFvbGRzLmhhcyhwZWVyIHx8ICcnKSAmJiBwZWVyLCBvcGVuZXIsIGxhbmRpbmddLmZpbmQoKGtleSkgPT4ga2V5ICYmIG5ld3MuaGFzKGtleSkpO1xuICAgIHJldHVybiBuZXdzLmdldChrZXkgfHwgJycpO1xuICB9O1xufTtcbiIsICIvKiBMaW5lcyBvZiBqb2JzOiB0aG9zZSBvZiBvbmUgY29tcG9uZW50IGxlYXZlIG9uZSBieSBvbmUuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgaXNBc2tlZCwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IHJlYWNoZWQgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgZmluZCwgb3B0aW9ucywgc2V0dGxlZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IE1BWF9IT1BTID0gNjsgLy8gZWxzZSB0ZW4gY29tcG9uZW50cyBhbGxvdyBhIG1pbGxpb24gcmVxdWVzdHNcbmNvbnN0IENBTExfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBKb2JbXT59ICovXG5jb25zdCBsaW5lcyA9IG5ldyBNYXAoKTsgLy8gYnkgaWQ6IHRoZSBqb2IgdW5kZXIgd2F5LCBhbmQgdGhvc2UgYmVoaW5kXG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIENhdXNlPn0gKi9cbmV4cG9ydCBjb25zdCBjYXVzZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBvZiB0aGUgZXZlbnRzIHdlIHNlbnRcbi8qKiBTYXkgaG93IGpvYnMgYXJlIHJ1bi4gVW50aWwgdGhlbiwgdGhleSB3YWl0LlxuICogQHR5cGUgeyhydW46IChqb2I6IEpvYikgPT4gUHJvbWlzZTx2b2lkPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBsZXQgcnVuV2l0aDtcbi8qKiBAdHlwZSB7UHJvbWlzZTwoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4+fSAqL1xuY29uc3QgcnVubmVyID0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IChydW5XaXRoID0gcmVzb2x2ZSkpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBKb2JbXX0gKi9cbmV4cG9ydCBjb25zdCBsaW5lT2YgPSAoaWQpID0+IGxpbmVzLmdldChpZCkgPz8gW107XG5cbi8qKiBXaGV0aGVyIHNvbWV0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IgaGFzIG5vdCBsZWZ0IHlldCwgb3IgaXMgc2VudCBhZ2Fpbi5cbiAqIEB0eXBlIHsoKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzV2FpdGluZyA9ICgpID0+XG4gIFsuLi5saW5lcy52YWx1ZXMoKV0uc29tZSgobGluZSkgPT4gbGluZS5zb21lKChqb2IsIGF0KSA9PiBpc0Fza2VkKGpvYikgJiYgKGF0IHx8IGpvYi50cmllcyAhPT0gMCkpKTtcblxuLyoqIEB0eXBlIHsoaGVhcmQ6IGFueVtdKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNGdWxsID0gKGhlYXJkKSA9PlxuICBoZWFyZFtvcHRpb25zLm5pdHJvSGVhcmQgLSAxXSB8fCBoZWFyZC5maWx0ZXIoKFtuYW1lXSkgPT4gL15jYWxsOi8udGVzdChuYW1lKSlbQ0FMTF9MSU1JVCAtIDFdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBlbnF1ZXVlID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjYXVzZSwgaGVhcmQgfSA9IGpvYjtcbiAgY29uc3QgeyBjaGFpbiwgY291bnRzLCBoZWFyZEJ5IH0gPSAvKiogQHR5cGUge0NhdXNlfSAqLyAoY2F1c2VzLmdldChjYXVzZSkgPz8gam9iKTtcbiAgaWYgKGhlYXJkQnk/LmhhcyhpZCkgfHwgIWFubm91bmNlKCdxdWV1ZWQnLCBqb2IpKSByZXR1cm47IC8vIGl0IHJvZGUgd2l0aCB3aGF0IHNlbnQgdGhlIGV2ZW50XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IGNoYWluLCBjb3VudHMgfSk7XG4gIGNvbnN0IGxpbmUgPSBsaW5lcy5nZXQoaWQpO1xuICBpZiAoY2hhaW4uaW5jbHVkZXMoaWQpIHx8IGNoYWluW01BWF9IT1BTXSB8fCBjb3VudHNbaWRdID4gTUFYX0hPUFMpIHtcbiAgICAvLyBUbyBoZWFyIG9uZXNlbGYgaXMgbm8gbG9vcC5cbiAgICBjb25zdCB3aHkgPSBjaGFpbi5pbmNsdWRlcyhpZCkgPyAnbG9vcCcgOiAndG9vIGxvbmcgYSBjaGFpbiwgbWF5YmUgYSBsb29wJztcbiAgICBpZiAoY2hhaW5bMV0pIGNvbnNvbGUud2Fybihgbml0cm86ICR7d2h5fTogJHtjYXVzZS50eXBlfSBzdG9wczogJHtbLi4uY2hhaW4sIGlkXS5qb2luKCcgPiAnKX1gKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3Qgb3RoZXIgPSBoZWFyZCAmJiAham9iLnRva2VuICYmIGxpbmU/LmZpbmQoKGpvYikgPT4gam9iLmhlYXJkICYmICFqb2IudG9rZW4gJiYgIWlzRnVsbChqb2IuaGVhcmQpKTtcbiAgaWYgKG90aGVyKSB7IC8vIG9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgYmVmb3JlIGl0IGxlYXZlc1xuICAgIG90aGVyLmhlYXJkPy5wdXNoKC4uLmhlYXJkKTtcbiAgICBvdGhlci5jaGFpbiA9IG90aGVyLmNoYWluLmZpbHRlcigoc3RlcCkgPT4gY2hhaW4uaW5jbHVkZXMoc3RlcCkpO1xuICB9IGVsc2UgaWYgKCFsaW5lKSB3b3JrKGlkLCBbam9iXSk7XG4gIGVsc2UgaWYgKGhlYXJkIHx8ICFqb2IuaXNRdWlldCB8fCAobGluZVswXS5ob3N0ICYmICFsaW5lWzFdKSkgbGluZS5wdXNoKGpvYik7IC8vIG5vIHBvbGw6IG5ld2VyIEhUTUwgY29tZXNcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIGxpbmU6IEpvYltdKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3Qgd29yayA9IGFzeW5jIChpZCwgbGluZSkgPT4ge1xuICBsaW5lcy5zZXQoaWQsIGxpbmUpO1xuICBjb25zdCBydW4gPSBhd2FpdCBydW5uZXI7XG4gIC8vIE9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgaW4gb25lIGdvOyBodG14IHVubG9ja3MgdGhlIGVsZW1lbnQsIG9yIGJlZ2lucy5cbiAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSkpO1xuICBmb3IgKDsgbGluZVswXTsgbGluZS5zaGlmdCgpKSB7XG4gICAgYXdhaXQgcmVhY2hlZCgpO1xuICAgIGF3YWl0IHNldHRsZWQoaWQpO1xuICAgIGNvbnN0IFtqb2JdID0gbGluZTtcbiAgICBpZiAoIWpvYikgYnJlYWs7XG4gICAgYXdhaXQgcnVuKGpvYikuY2F0Y2goKGVycm9yKSA9PiBkcm9wKGpvYiwgZXJyb3IpKTtcbiAgICBhbm5vdW5jZSgnZG9uZScsIGpvYik7XG4gICAgLy8gV2hhdCB3YXMgc3dhcHBlZCBtYXkgYmUgb2xkLlxuICAgIGNvbnN0IHJvb3QgPSBqb2IuaXNTdGFsZSAmJiAoam9iLmhlYXJkIHx8ICFqb2IuaXNRdWlldCkgJiYgIWxpbmVbMV0gJiYgZmluZChpZCk7XG4gICAgaWYgKHJvb3QpIGxpbmUucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICB9XG4gIGlmIChsaW5lcy5nZXQoaWQpID09PSBsaW5lKSBsaW5lcy5kZWxldGUoaWQpOyAvLyBlbHNlIGEgaG9zdCBob2xkcyBpdFxufTtcblxuLyoqIFRoZSBqb2JzIHRoYXQgaGF2ZSBoZWFyZCBzb21ldGhpbmcsIGhhdmUgbm90IGxlZnQsIGFuZCBub2JvZHkgd2FpdHMgYmVoaW5kIHRoZW0uXG4gKiBAdHlwZSB7KCkgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3Qgd2FpdGluZyA9ICgpID0+XG4gIFsuLi5saW5lcy52YWx1ZXMoKV0uZmlsdGVyKChbam9iLCBuZXh0XSkgPT4gam9iPy5oZWFyZCAmJiAham9iLnRva2VuICYmICFuZXh0KS5tYXAoKFtqb2JdKSA9PiBqb2IpO1xuXG4vKiogSG9sZCBhIGxpbmUgZm9yIGEgam9iIHRoYXQgdHJhdmVscyB3aXRoIGFub3RoZXIncy4gQSB3b3JrZXIgdGhhdCBoYXMgd2FpdGVkIHRvIHNlbmQgaXQgZmluZHMgaXRzIG93biBsaW5lIGVtcHR5LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkID0gKGpvYikgPT4ge1xuICBsaW5lcy5nZXQoam9iLmlkKT8ucG9wKCk7XG4gIGxpbmVzLnNldChqb2IuaWQsIFtqb2JdKTtcbn07XG5cbi8qKiBMZXQgYSBsaW5lIHRoYXQgd2FzIGhlbGQgZ28gb24uXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzdW1lID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpbmUgPSBsaW5lT2YoaWQpO1xuICBsaW5lWzBdID8gd29yayhpZCwgbGluZSkgOiBsaW5lcy5kZWxldGUoaWQpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBQYXJ0aWFsPEpvYj4sIHdoeTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRyb3AgPSAoeyBjb21wb25lbnQsIGFjdGlvbiwgaXNRdWlldCwgcmVqZWN0IH0sIHdoeSkgPT4ge1xuICBjb25zdCBlcnJvciA9IGAke2NvbXBvbmVudH0uJHthY3Rpb259IG5vdCBzZW50OiAke3doeX1gO1xuICBpZiAoIWlzUXVpZXQpIGNvbnNvbGUud2Fybignbml0cm86JywgZXJyb3IpO1xuICByZWplY3Q/LihmYWlsdXJlKHsgY29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXM6IDAgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsoZGV0YWlsOiBhbnkpID0+IEVycm9yfSAqL1xuZXhwb3J0IGNvbnN0IGZhaWx1cmUgPSAoZGV0YWlsKSA9PiBPYmplY3QuYXNzaWduKG5ldyBFcnJvcihkZXRhaWwuZXJyb3IpLCBkZXRhaWwpO1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIHZpc2l0b3IgaGFzIGVudGVyZWQgc2luY2UgdGhlIHJlcXVlc3QgbGVmdCwgYW5kIHRoZSBmb2N1cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCBpbiB3aG9zZSBlbGVtZW50cyBub3RoaW5nIGlzIHdyaXR0ZW4uXG4gKi9cbmltcG9ydCB7IEZJRUxEUywgVFlQRUQsIGNvbnRyb2xzT2YsIGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mLCB3cml0ZSB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGZvbGxvdyB9IGZyb20gJy4vZm9jdXMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtXZWFrTWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGVjaG9lcyA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBpbnB1dCB0eXBlZCBpbjogd2hhdCBhIHN5bmMgaGFzIGxlZnQgYXMgaXQgd2FzIHR5cGVkXG5cbi8qKiBBIGZpbGUgZGlhbG9nIHRoYXQgaXMgc3RpbGwgb3BlbiBrbm93cyB0aGUgb2xkIGlucHV0IGFsb25lLlxuICogQHR5cGUgeyhpZDogc3RyaW5nLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiB2b2lkfSAqL1xuY29uc3QgcGFzc0ZpbGVzT24gPSAoaWQsIG9sZHMpID0+IHtcbiAgZm9yIChjb25zdCBba2V5LCBvbGRdIG9mIG9sZHMpIHtcbiAgICBpZiAoIW9sZC5maWxlcyB8fCBvbGQuaXNDb25uZWN0ZWQpIGNvbnRpbnVlO1xuICAgIG9sZC5hZGRFdmVudExpc3RlbmVyKCdjaGFuZ2UnLCAoKSA9PiB7XG4gICAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgICBjb25zdCBmaWVsZCA9IHJvb3QgJiYgY29udHJvbHNPZihyb290KS5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIHJldHVybjtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXNPZihvbGQpKTtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBbJ2lucHV0JywgJ2NoYW5nZSddKSBmaWVsZC5kaXNwYXRjaEV2ZW50KG5ldyBFdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUgfSkpO1xuICAgIH0pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGpvYjogSm9iKSA9PiAoKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGtlZXBFbnRyaWVzID0gKHJvb3QsIGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgc2VudCwgc3RhdHVzIH0gPSBqb2I7XG4gIGNvbnN0IGtlcHQgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGFjdGl2ZSA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGNvbnN0IG9sZHMgPSBjb250cm9sc09mKHJvb3QpO1xuICBjb25zdCB1bnRvdWNoZWQgPSBhbGwoJ1tkYXRhLW5pdHJvLWtlZXBdJywgcm9vdCk7XG4gIGNvbnN0IGNhcmV0ID0gW2FjdGl2ZS5zZWxlY3Rpb25TdGFydCwgYWN0aXZlLnNlbGVjdGlvbkVuZF07XG4gIGxldCBmb2N1cyA9ICcnO1xuICBmb3IgKGNvbnN0IFtrZXksIGNvbnRyb2xdIG9mIG9sZHMpIHtcbiAgICBpZiAoY29udHJvbCA9PT0gYWN0aXZlKSBmb2N1cyA9IGtleTtcbiAgICBpZiAoIWNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpIHx8IHVudG91Y2hlZC5zb21lKChlbGVtZW50KSA9PiBlbGVtZW50LmNvbnRhaW5zKGNvbnRyb2wpKSkgY29udGludWU7XG4gICAgLy8gV2hhdCB3YXMgdHlwZWQgc2luY2UsIG9yIGRpZCBub3QgdHJhdmVsLCBzdGF5czsgc28gZG8gYXJndW1lbnRzIG9mIGEgZmFpbGVkIGFjdGlvbi5cbiAgICBjb25zdCBub3cgPSB2YWx1ZXNPZihjb250cm9sKTtcbiAgICBjb25zdCBiZWZvcmUgPSBzZW50LmdldChrZXkpO1xuICAgIGNvbnN0IGlzUmVmdXNlZCA9IGJlZm9yZSAmJiBzdGF0dXMgPT09IDQyMiAmJiAhYmVmb3JlLmJvdW5kO1xuICAgIGNvbnN0IGlzRWNobyA9ICFiZWZvcmUgJiYga2V5ID09PSBmb2N1cyAmJiBlY2hvZXMuZ2V0KGNvbnRyb2wpID09PSBjb250cm9sLnZhbHVlO1xuICAgIGtlcHQuc2V0KGtleSwgKGlzUmVmdXNlZCB8fCBpc0VjaG8gfHwgIWlzU2FtZShub3csIGJlZm9yZT8udmFsdWVzID8/IGdpdmVuKGNvbnRyb2wpKSkgJiYgbm93KTtcbiAgfVxuICBjb25zdCBuZXh0ID0gZm9sbG93KGpvYiwgb2xkcywgZm9jdXMsIGFjdGl2ZSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3Um9vdCA9IGZpbmQocm9vdC5pZCkgPz8gcm9vdDtcbiAgICBjb25zdCBjb250cm9scyA9IGNvbnRyb2xzT2YobmV3Um9vdCk7XG4gICAgY29uc3QgYmVoaW5kID0gbGluZU9mKHJvb3QuaWQpO1xuICAgIGZvciAoY29uc3Qgam9iIG9mIGJlaGluZCkgam9iLnJvb3QgPSBuZXdSb290O1xuICAgIHBhc3NGaWxlc09uKHJvb3QuaWQsIG9sZHMpO1xuICAgIGZvciAoY29uc3QgW2tleSwgdmFsdWVzXSBvZiBrZXB0KSB7XG4gICAgICBjb25zdCBmaWVsZCA9IGNvbnRyb2xzLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgY29udGludWU7XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzIHx8IGdpdmVuKGZpZWxkKSk7XG4gICAgICBjb25zdCBpc0VjaG8gPSBhY3Rpb24gPT09ICdzeW5jJyA/ICF2YWx1ZXMgJiYgc2VudC5oYXMoa2V5KSA6IGVjaG9lcy5nZXQoYWN0aXZlKSA9PT0gZmllbGQudmFsdWU7XG4gICAgICBpZiAoa2V5ID09PSBmb2N1cyAmJiBpc0VjaG8gJiYgZmllbGQubWF0Y2hlcyhUWVBFRCkpIGVjaG9lcy5zZXQoZmllbGQsIGZpZWxkLnZhbHVlKTtcbiAgICAgIC8vIElmIGl0IHdhcyBub3QgdG91Y2hlZCwgdGhlIGNsaWNrcyBiZWhpbmQgYnVpbGQgb24gdGhlIG5ldyB2YWx1ZS5cbiAgICAgIGZvciAoY29uc3QgeyBzZW50IH0gb2YgdmFsdWVzID8gW10gOiBiZWhpbmQpIHtcbiAgICAgICAgY29uc3QgZW50cnkgPSBzZW50LmdldChrZXkpO1xuICAgICAgICBpZiAoZW50cnkpIGVudHJ5LnZhbHVlcyA9IHZhbHVlc09mKGZpZWxkKTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgdGFyZ2V0ID0gbmV4dChjb250cm9scyk7XG4gICAgY29uc3Qgc3RheXMgPSB0YXJnZXQgPT09IGFjdGl2ZSB8fCB0YXJnZXQgPT09IGNvbnRyb2xzLmdldChmb2N1cyk7XG4gICAgaWYgKCF0YXJnZXQgJiYgZm9jdXMpIGFjdGl2ZS5ibHVyKCk7IC8vIGl0IG1heSBiZSBhbm90aGVyIHJvdydzIGJ5IG5vd1xuICAgIGlmICghdGFyZ2V0KSByZXR1cm47XG4gICAgaWYgKHRhcmdldCAhPT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgdGFyZ2V0LmZvY3VzKHsgcHJldmVudFNjcm9sbDogc3RheXMgfSk7XG4gICAgaWYgKCFzdGF5cykgcmV0dXJuIHRhcmdldC5tYXRjaGVzKCdpbnB1dCcpICYmIHRhcmdldC5zZWxlY3QoKTsgLy8gYXMgd2l0aCB0aGUgVGFiIGtleVxuICAgIGNvbnN0IGlzTW92ZWQgPSAhaXNTYW1lKGNhcmV0LCBbdGFyZ2V0LnNlbGVjdGlvblN0YXJ0LCB0YXJnZXQuc2VsZWN0aW9uRW5kXSk7XG4gICAgaWYgKGlzTW92ZWQgJiYgY2FyZXRbMF0gIT0gbnVsbCkgdGFyZ2V0LnNldFNlbGVjdGlvblJhbmdlKC4uLmNhcmV0KTtcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEVudHJpZXMgPSAoKSA9PiB7XG4gIC8vIFRoZSBzdGF0ZSBtYXkgaG9sZCBpdCBvdGhlcndpc2UsIHN1Y2ggYXMgd2l0aG91dCBhIHNwYWNlIGF0IGl0cyBlbmQuIEl0IHNob3dzIHdoZW4gdGhlIGlucHV0IGlzIGxlZnQuXG4gIG9uKCdmb2N1c291dCcsICh7IHRhcmdldCB9KSA9PiB7XG4gICAgaWYgKHRhcmdldCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgcmV0dXJuOyAvLyB0aGUgd2luZG93IHdhcyBsZWZ0XG4gICAgaWYgKGVjaG9lcy5nZXQodGFyZ2V0KSA9PT0gdGFyZ2V0LnZhbHVlKSB3cml0ZSh0YXJnZXQsIGdpdmVuKHRhcmdldCkpO1xuICAgIGVjaG9lcy5kZWxldGUodGFyZ2V0KTtcbiAgfSk7XG59O1xuIiwgIi8qIFRvYXN0czogc2hvd3Mgbml0cm86bWVzc2FnZSBhbmQgbml0cm86ZXJyb3IgdG8gdGhlIHZpc2l0b3IuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tdG9hc3QtZW5hYmxlZCAoXCJ0cnVlXCIgb3IgXCJmYWxzZVwiKSwgLXBvc2l0aW9uLCAtZHVyYXRpb24gKG1zKSwgLXN0eWxlIChhIG5hbWUgZm9yXG4gKiAgIHN0eWxlc2hlZXRzKSBvZiBpdHMgc2NyaXB0OyAtbGFiZWwsIC1kaXNtaXNzLCAtcmVsb2FkIGFuZCAtYWdhaW4gdGhlcmUgYXJlIHRoZSB3b3JkczsgZGF0YS1uaXRyby10b2FzdCBvZiBhXG4gKiAgIGNvbXBvbmVudCdzIHJvb3Q6IEpTT04gd2l0aCB0aG9zZSBvZiBlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlIHRoYXQgZGlmZmVyIGZvciB0aGUgY2xhc3MuXG4gKiBIZWFyczogbml0cm86bWVzc2FnZSB7Y29tcG9uZW50LCBsZXZlbCwgdGV4dH0sIG5pdHJvOmVycm9yIHtjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1c307IG9uZVxuICogICB3aXRob3V0IHRleHQgb3IgZXJyb3Igc2F5cyBub3RoaW5nLiBjbG9zZSBvZiBkaWFsb2dzOyBmb2N1c2luLlxuICogQSBuYXJyb3cgc2NyZWVuIHNob3dzIHRocmVlIGF0IGEgdGltZTsgZXF1YWwgb25lcyBhcmUgb25lLCB3aXRoIHRoZWlyIG51bWJlci5cbiAqIFdoYXQgY291bGQgbm90IGJlIHNlbnQgaXMgc2VudCBhZ2FpbiBmcm9tIHRoZSB0b2FzdCB0aGF0IHNheXMgc28uXG4gKiBBIHBhZ2UgbWF5IHNob3cgbWVzc2FnZXMgaXRzIG93biB3YXk6IHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlciA9IHtzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGFnYWluKX0sXG4gKiAgIGNvbmZpZyA9IHtlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlfTsgYWdhaW4oKSBzZW5kcyB3aGF0IGNvdWxkIG5vdCBiZSBzZW50LCBlbHNlIGl0IGlzIHVuZGVmaW5lZC5cbiAqICAgSXQgaXMgbG9va2VkIHVwIGF0IGVhY2ggbWVzc2FnZS5cbiAqXG4gKiBUaGUgSFRNTCwgd2l0aCBcImFsZXJ0XCIgZm9yIGVycm9ycyBhbmQgXCJzdGF0dXNcIiBmb3IgdGhlIHJlc3QsIG9mIGVhY2ggb2Ygc2l4IHBvc2l0aW9uczpcbiAqICAgPHNlY3Rpb24gY2xhc3M9XCJuaXRyby10b2FzdC1saXN0XCI+PGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCJcdTIwMjZcIj48ZGl2IHJvbGU9XCJcdTIwMjZcIj5cbiAqICAgICA8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RcIiBkYXRhLWxldmVsPVwiXHUyMDI2XCIgZGF0YS1zdHlsZT1cIlx1MjAyNlwiPjxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPlx1MjAyNjwvcD5cbiAqICAgICAgIDxidXR0b24gY2xhc3M9XCJuaXRyby10b2FzdC1idXR0b25cIj5cdTIwMjZcbiAqL1xuaW1wb3J0IHsgdW5zZW50IH0gZnJvbSAnLi9hZ2Fpbi5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBmaXJzdCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBkZWZhdWx0cyA9IHtcbiAgZW5hYmxlZDogb3B0aW9ucy5uaXRyb1RvYXN0RW5hYmxlZCAhPT0gJ2ZhbHNlJyxcbiAgcG9zaXRpb246IG9wdGlvbnMubml0cm9Ub2FzdFBvc2l0aW9uLFxuICBkdXJhdGlvbjogTnVtYmVyKG9wdGlvbnMubml0cm9Ub2FzdER1cmF0aW9uKSxcbiAgc3R5bGU6IG9wdGlvbnMubml0cm9Ub2FzdFN0eWxlLFxufTtcbi8vIE5vIGFuc3dlciwgYSB0b2tlbiBvciBhIHJpZ2h0IHRoYXQgd2FzIHJlZnVzZWQ6IHRoZSBwYWdlIGl0c2VsZiBtYXkgYmUgb3V0IG9mIGRhdGUuXG5jb25zdCBSRUxPQURfU1RBVFVTRVMgPSBbMCwgNDAwLCA0MDNdO1xuY29uc3QgVElDS19NUyA9IDEwMDtcbmNvbnN0IE5BUlJPVyA9ICcobWF4LXdpZHRoOiA0MHJlbSknO1xuLyoqIEB0eXBlIHtNYXA8SFRNTEVsZW1lbnQsIHsgcmVnaW9uOiBFbGVtZW50LCBsZWZ0OiBudW1iZXIsIGFnYWluczogKCgpID0+IHZvaWQpW10gfT59ICovXG5jb25zdCB0b2FzdHMgPSBuZXcgTWFwKCk7IC8vIHNob3duLCBvciB3YWl0aW5nIHNpbmNlIHRoZXJlIGFyZSBhcyBtYW55IGFzIGZpdDogd2hlcmUsIGZvciBob3cgbWFueSBtcywgd2hhdCBpdCBzZW5kcyBhZ2FpblxuLyoqIEB0eXBlIHthbnl9ICovXG5sZXQgZm9jdXNlZEJlZm9yZSA9IG51bGw7XG5cbmNvbnN0IGxpc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdzZWN0aW9uJyk7XG4vKiogQHR5cGUge01hcDxzdHJpbmcgfCB1bmRlZmluZWQsIGFueT59ICovXG5jb25zdCBwbGFjZXMgPSBuZXcgTWFwKCk7XG5cbi8qKiBMaXZlIHJlZ2lvbnMgc3BlYWsgb25seSB3aGF0IGNoYW5nZXMgaW4gdGhlbSwgc28gdGhleSBhcmUgaW4gdGhlIHBhZ2UgYmVmb3JlIGFueSBtZXNzYWdlOyBvZiBhIG5ldyB0b2FzdFxuICogYWxvbmUsIG5vdCBvZiBhbGwgb2YgdGhlbS4gVGhlIGxhc3QgaXMgZm9yIHdoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKi9cbmNvbnN0IGJ1aWxkID0gKCkgPT4ge1xuICBjb25zdCBwb3NpdGlvbnMgPSBbJ3RvcCcsICdib3R0b20nXS5mbGF0TWFwKChlZGdlKSA9PiBbJ2xlZnQnLCAnY2VudGVyJywgJ3JpZ2h0J10ubWFwKChzaWRlKSA9PiBgJHtlZGdlfS0ke3NpZGV9YCkpO1xuICBjb25zdCByZWdpb24gPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHJvbGUpID0+IGA8ZGl2IHJvbGU9XCIke3JvbGV9XCIgYXJpYS1hdG9taWM9XCJmYWxzZVwiPjwvZGl2PmA7XG4gIGxpc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0LWxpc3QnO1xuICBsaXN0LnNldEF0dHJpYnV0ZSgnYXJpYS1sYWJlbCcsIG9wdGlvbnMubml0cm9Ub2FzdExhYmVsKTtcbiAgbGlzdC5pbm5lckhUTUwgPSBwb3NpdGlvbnMubWFwKChwb3NpdGlvbikgPT5cbiAgICBgPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCIke3Bvc2l0aW9ufVwiPiR7cmVnaW9uKCdzdGF0dXMnKX0ke3JlZ2lvbignYWxlcnQnKX08L2Rpdj5gKS5qb2luKCcnKVxuICAgICsgJzxkaXYgY2xhc3M9XCJuaXRyby10b2FzdC1zcG9rZW5cIiByb2xlPVwic3RhdHVzXCI+PC9kaXY+JztcbiAgcG9zaXRpb25zLmZvckVhY2goKHBvc2l0aW9uLCBhdCkgPT4gcGxhY2VzLnNldChwb3NpdGlvbiwgbGlzdC5jaGlsZHJlblthdF0pKTtcbn07XG5cbi8qKiBLZWVwIHRoZSBsaXN0IGluIHRoZSBwYWdlOiBhIHN3YXAgb2YgdGhlIGJvZHkgcmVtb3ZlcyBpdCwgYW5kIGEgbW9kYWwgZGlhbG9nIG1ha2VzIGl0IGluZXJ0LiAqL1xuY29uc3Qgc2V0dGxlID0gKCkgPT4ge1xuICBjb25zdCBob21lID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ2RpYWxvZzptb2RhbCcpXS5hdCgtMSkgPz8gZG9jdW1lbnQuYm9keTtcbiAgaWYgKGxpc3QucGFyZW50Tm9kZSAhPT0gaG9tZSkgaG9tZS5hcHBlbmQobGlzdCk7XG4gIC8vIGh0bXggMiByZXN0b3JlcyBwYWdlcyBmcm9tIHRoZWlyIEhUTUwsIHdpdGggdG9hc3RzIHRoYXQgbm9ib2R5IHdvdWxkIHJlbW92ZS5cbiAgZm9yIChjb25zdCBvdGhlciBvZiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QtbGlzdCcpKSBpZiAob3RoZXIgIT09IGxpc3QpIG90aGVyLnJlbW92ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2U6IEVsZW1lbnQpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0luVGhlV2F5ID0gKHBsYWNlKSA9PiB7XG4gIGNvbnN0IGFjdGl2ZSA9IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ7XG4gIGlmICghYWN0aXZlIHx8IGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBsaXN0LmNvbnRhaW5zKGFjdGl2ZSkpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgeyB0b3AsIHJpZ2h0LCBib3R0b20sIGxlZnQgfSA9IGFjdGl2ZS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgcmV0dXJuIFsuLi5wbGFjZS5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QnKV0ubWFwKCh0b2FzdCkgPT4gdG9hc3QuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCkpLnNvbWUoKHRvYXN0KSA9PlxuICAgIHRvYXN0LnRvcCA8IGJvdHRvbSAmJiB0b2FzdC5ib3R0b20gPiB0b3AgJiYgdG9hc3QubGVmdCA8IHJpZ2h0ICYmIHRvYXN0LnJpZ2h0ID4gbGVmdCk7XG59O1xuXG4vKiogR28gdG8gdGhlIG90aGVyIGVkZ2Ugd2hlcmUgYSB0b2FzdCBjb3ZlcnMgd2hhdCBoYXMgdGhlIGZvY3VzLCB1bmxlc3Mgb25lIHdvdWxkIHRoZXJlIGFzIHdlbGwuICovXG5jb25zdCBtYWtlV2F5ID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcy52YWx1ZXMoKSkge1xuICAgIGlmIChwbGFjZS5tYXRjaGVzKCc6aG92ZXInKSB8fCAhaXNJblRoZVdheShwbGFjZSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHBvc2l0aW9uID0gcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA/PyAnJztcbiAgICBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb24ucmVwbGFjZSgvdG9wfGJvdHRvbS8sICgvKiogQHR5cGUge3N0cmluZ30gKi8gZWRnZSkgPT4gKGVkZ2UgPT09ICd0b3AnID8gJ2JvdHRvbScgOiAndG9wJykpO1xuICAgIGlmIChpc0luVGhlV2F5KHBsYWNlKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICB9XG59O1xuXG5jb25zdCBzaG93TmV4dCA9ICgpID0+IHtcbiAgY29uc3QgbGltaXQgPSB3aW5kb3cubWF0Y2hNZWRpYShOQVJST1cpLm1hdGNoZXMgPyAzIDogSW5maW5pdHk7XG4gIGNvbnN0IGlzRXJyb3IgPSAoLyoqIEB0eXBlIHtIVE1MRWxlbWVudH0gKi8geyBkYXRhc2V0IH0pID0+IE51bWJlcihkYXRhc2V0LmxldmVsID09PSAnZXJyb3InKTtcbiAgY29uc3Qgd2FpdGluZyA9IFsuLi50b2FzdHMua2V5cygpXS5maWx0ZXIoKHRvYXN0KSA9PiAhdG9hc3QucGFyZW50Tm9kZSkuc29ydCgoYSwgYikgPT4gaXNFcnJvcihiKSAtIGlzRXJyb3IoYSkpO1xuICBmb3IgKGNvbnN0IHRvYXN0IG9mIHdhaXRpbmcuc2xpY2UoMCwgbGltaXQgLSAodG9hc3RzLnNpemUgLSB3YWl0aW5nLmxlbmd0aCkpKSB7XG4gICAgdG9hc3RzLmdldCh0b2FzdCk/LnJlZ2lvbi5hcHBlbmQodG9hc3QpO1xuICAgIHN0YXJ0Q2xvY2sodG9hc3QpO1xuICB9XG4gIGZvciAoY29uc3QgW3Bvc2l0aW9uLCBwbGFjZV0gb2YgcGxhY2VzKSBpZiAoIXBsYWNlLnF1ZXJ5U2VsZWN0b3IoJy5uaXRyby10b2FzdCcpKSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb247XG4gIG1ha2VXYXkoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IGNsb3NlID0gKHRvYXN0KSA9PiB7XG4gIGNvbnN0IGhhZEZvY3VzID0gdG9hc3QuY29udGFpbnMoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIHRvYXN0LnJlbW92ZSgpO1xuICB0b2FzdHMuZGVsZXRlKHRvYXN0KTtcbiAgc2hvd05leHQoKTtcbiAgaWYgKCFoYWRGb2N1cyB8fCAhZm9jdXNlZEJlZm9yZSkgcmV0dXJuO1xuICBjb25zdCB7IGlkLCBpc0Nvbm5lY3RlZCB9ID0gZm9jdXNlZEJlZm9yZTtcbiAgKGlzQ29ubmVjdGVkID8gZm9jdXNlZEJlZm9yZSA6IGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKGlkKSk/LmZvY3VzKCk7XG59O1xuXG4vKiogQ2xvc2UgdGhlIHRvYXN0IHdoZW4gaXRzIHRpbWUgaXMgb3Zlci4gVGltZSB0aGF0IG5vYm9keSBjYW4gdXNlIHRvIHJlYWQgZG9lcyBub3QgY291bnQuXG4gKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IHN0YXJ0Q2xvY2sgPSAodG9hc3QpID0+IHtcbiAgY29uc3QgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgY29uc3QgZW50cnkgPSB0b2FzdHMuZ2V0KHRvYXN0KTtcbiAgICBpZiAoIWVudHJ5KSByZXR1cm4gY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgc2V0dGxlKCk7XG4gICAgbWFrZVdheSgpO1xuICAgIGlmIChkb2N1bWVudC5oaWRkZW4gfHwgZW50cnkucmVnaW9uLnBhcmVudEVsZW1lbnQ/Lm1hdGNoZXMoJzpob3ZlciwgOmZvY3VzLXdpdGhpbicpKSByZXR1cm47XG4gICAgZW50cnkubGVmdCAtPSBUSUNLX01TO1xuICAgIGlmIChlbnRyeS5sZWZ0IDw9IDApIGNsb3NlKHRvYXN0KTtcbiAgfSwgVElDS19NUyk7XG59O1xuXG4vKiogQHR5cGUgeyhtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIHN0eWxlOiBzdHJpbmcsIGNhblJlbG9hZDogYm9vbGVhbiwgYWdhaW5zOiAoKCkgPT4gdm9pZClbXSkgPT4gSFRNTEVsZW1lbnR9ICovXG5jb25zdCBtYWtlID0gKG1lc3NhZ2UsIGxldmVsLCBzdHlsZSwgY2FuUmVsb2FkLCBhZ2FpbnMpID0+IHtcbiAgY29uc3QgdG9hc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdkaXYnKTtcbiAgdG9hc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0JztcbiAgT2JqZWN0LmFzc2lnbih0b2FzdC5kYXRhc2V0LCB7IGxldmVsLCBzdHlsZSB9KTtcbiAgY29uc3QgYnV0dG9uID0gJzxidXR0b24gdHlwZT1cImJ1dHRvblwiIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+PC9idXR0b24+JztcbiAgdG9hc3QuaW5uZXJIVE1MID0gYDxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPjwvcD4ke2NhblJlbG9hZCA/IGJ1dHRvbiA6ICcnfSR7YnV0dG9ufWA7XG4gIGNvbnN0IFt0ZXh0LCAuLi5idXR0b25zXSA9IHRvYXN0LmNoaWxkcmVuO1xuICB0ZXh0LnRleHRDb250ZW50ID0gbWVzc2FnZTtcbiAgY29uc3QgeyBuaXRyb1RvYXN0QWdhaW4sIG5pdHJvVG9hc3RSZWxvYWQsIG5pdHJvVG9hc3REaXNtaXNzIH0gPSBvcHRpb25zO1xuICBjb25zdCBzZW5kQWdhaW4gPSAoKSA9PiB7XG4gICAgY2xvc2UodG9hc3QpO1xuICAgIGFnYWlucy5mb3JFYWNoKChhZ2FpbikgPT4gYWdhaW4oKSk7XG4gIH07XG4gIC8qKiBAdHlwZSB7W3N0cmluZywgKCkgPT4gdm9pZF1bXX0gKi9cbiAgY29uc3QgZG9pbmdzID0gW1tuaXRyb1RvYXN0RGlzbWlzcywgKCkgPT4gY2xvc2UodG9hc3QpXSwgW25pdHJvVG9hc3RSZWxvYWQsICgpID0+IGxvY2F0aW9uLnJlbG9hZCgpXV07XG4gIGlmIChhZ2FpbnNbMF0pIGRvaW5nc1sxXSA9IFtuaXRyb1RvYXN0QWdhaW4sIHNlbmRBZ2Fpbl07XG4gIGJ1dHRvbnMucmV2ZXJzZSgpLmZvckVhY2goKGJ1dHRvbiwgYXQpID0+IHtcbiAgICBidXR0b24udGV4dENvbnRlbnQgPSBkb2luZ3NbYXRdWzBdO1xuICAgIGJ1dHRvbi5hZGRFdmVudExpc3RlbmVyKCdjbGljaycsIGRvaW5nc1thdF1bMV0pO1xuICB9KTtcbiAgdG9hc3QuYWRkRXZlbnRMaXN0ZW5lcigna2V5ZG93bicsIChldmVudCkgPT4ge1xuICAgIGlmIChldmVudC5rZXkgIT09ICdFc2NhcGUnKSByZXR1cm47XG4gICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gICAgY2xvc2UodG9hc3QpO1xuICB9KTtcbiAgcmV0dXJuIHRvYXN0O1xufTtcblxuLyoqIEB0eXBlIHsobWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBjb25maWc6IFRvYXN0Q29uZmlnLCBjYW5SZWxvYWQ/OiBib29sZWFuLCBhZ2Fpbj86ICgpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKG1lc3NhZ2UsIGxldmVsLCB7IGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgfSwgY2FuUmVsb2FkID0gZmFsc2UsIGFnYWluKSA9PiB7XG4gIGlmICghZW5hYmxlZCkgcmV0dXJuO1xuICBzZXR0bGUoKTtcbiAgY29uc3QgcmVnaW9uID0gKHBsYWNlcy5nZXQocG9zaXRpb24pID8/IHBsYWNlcy5nZXQoJ3RvcC1yaWdodCcpKS5jaGlsZHJlbltOdW1iZXIobGV2ZWwgPT09ICdlcnJvcicpXTtcbiAgZm9yIChjb25zdCBbeyBkYXRhc2V0LCBmaXJzdEVsZW1lbnRDaGlsZCB9LCBlbnRyeV0gb2YgdG9hc3RzKSB7XG4gICAgY29uc3QgdGV4dCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZmlyc3RFbGVtZW50Q2hpbGQpO1xuICAgIGlmIChlbnRyeS5yZWdpb24gIT09IHJlZ2lvbiB8fCBkYXRhc2V0LmxldmVsICE9PSBsZXZlbCB8fCB0ZXh0LnRleHRDb250ZW50ICE9PSBtZXNzYWdlKSBjb250aW51ZTtcbiAgICBpZiAoIWFnYWluID09PSAhIWVudHJ5LmFnYWluc1swXSkgY29udGludWU7XG4gICAgLy8gQSBwb2xsIHRoYXQgZmFpbHMgYWdhaW4gYW5kIGFnYWluIGlzIHJlYWQgb3V0IG9uY2UuIE9mIGFuIG9mZmVyIHRvIHJlbG9hZCBJbmZpbml0eSBpcyBsZWZ0LlxuICAgIHRleHQuZGF0YXNldC5jb3VudCA9IE51bWJlcih0ZXh0LmRhdGFzZXQuY291bnQgPz8gMSkgKyAxO1xuICAgIGVudHJ5LmxlZnQgPSBNYXRoLm1heChlbnRyeS5sZWZ0LCBkdXJhdGlvbik7XG4gICAgaWYgKGFnYWluKSBlbnRyeS5hZ2FpbnMucHVzaChhZ2Fpbik7XG4gICAgcmV0dXJuO1xuICB9XG4gIC8vIEFuIG9mZmVyIHN0YXlzIHVudGlsIHRoZSB2aXNpdG9yIGhhcyBkZWNpZGVkLlxuICBjb25zdCBhZ2FpbnMgPSBhZ2FpbiA/IFthZ2Fpbl0gOiBbXTtcbiAgY29uc3Qgb2ZmZXJzID0gY2FuUmVsb2FkIHx8ICEhYWdhaW47XG4gIHRvYXN0cy5zZXQobWFrZShtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIG9mZmVycywgYWdhaW5zKSwgeyByZWdpb24sIGFnYWlucywgbGVmdDogb2ZmZXJzID8gSW5maW5pdHkgOiBkdXJhdGlvbiB9KTtcbiAgc2hvd05leHQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnksIG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY2FuUmVsb2FkPzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoZXZlbnQsIG1lc3NhZ2UsIGxldmVsLCBjYW5SZWxvYWQpID0+IHtcbiAgY29uc3QgeyBkZXRhaWwsIHRhcmdldCB9ID0gZXZlbnQ7XG4gIGlmIChtZXNzYWdlID09IG51bGwpIHJldHVybjsgLy8gYSBzY3JpcHQncyBldmVudCwgd2l0aG91dCB0aGUgZGV0YWlsIG9mIG91cnNcbiAgLy8gSWYgdGhlIHJvb3QgaGFzIGdvbmUsIGFub3RoZXIgb2YgaXRzIGNsYXNzIGtub3dzLlxuICBjb25zdCBuYW1lID0gQ1NTLmVzY2FwZShgJHtkZXRhaWwuY29tcG9uZW50fWApO1xuICBjb25zdCByb290ID0gdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvVG9hc3QgPyB0YXJnZXQgOiBmaXJzdChgW2RhdGEtbml0cm8tY29tcG9uZW50PVwiJHtuYW1lfVwiXVtkYXRhLW5pdHJvLXRvYXN0XWApO1xuICBjb25zdCBjb25maWcgPSB7IC4uLmRlZmF1bHRzLCAuLi5KU09OLnBhcnNlKHJvb3Q/LmRhdGFzZXQubml0cm9Ub2FzdCA/PyAne30nKSB9O1xuICAvLyBObyBlbGVtZW50IG9mIHRoYXQgaWQsIHN1Y2ggYXMgYSBkaWFsb2csIHdoaWNoIGhhcyBhIHNob3coKSBhcyB3ZWxsLlxuICBjb25zdCBhZGFwdGVyID0gT2JqZWN0Lmhhc093bih3aW5kb3csICdOaXRyb1RvYXN0QWRhcHRlcicpICYmIHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlcjtcbiAgY29uc3Qgam9iID0gdW5zZW50LmdldChldmVudCk7XG4gIGNvbnN0IGFnYWluID0gam9iICYmICgoKSA9PiBlbnF1ZXVlKGpvYikpO1xuICBpZiAoYWRhcHRlciAmJiB0eXBlb2YgYWRhcHRlci5zaG93ID09PSAnZnVuY3Rpb24nKSBhZGFwdGVyLnNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgYWdhaW4pO1xuICBlbHNlIHNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgY2FuUmVsb2FkLCBhZ2Fpbik7XG59O1xuXG4vKiogSGF2ZSBzY3JlZW4gcmVhZGVycyBzcGVhayBhIHRleHQgdGhhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9ICh0ZXh0KSA9PiB7XG4gIHNldHRsZSgpO1xuICBjb25zdCBwYXJhZ3JhcGggPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdwJyk7XG4gIHBhcmFncmFwaC50ZXh0Q29udGVudCA9IHRleHQ7XG4gIGxpc3QubGFzdEVsZW1lbnRDaGlsZD8ucmVwbGFjZUNoaWxkcmVuKHBhcmFncmFwaCk7IC8vIGFuIGVxdWFsIHRleHQgaXMgc3Bva2VuIGFzIHdlbGxcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFRvYXN0cyA9ICgpID0+IHtcbiAgYnVpbGQoKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOm1lc3NhZ2UnLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy50ZXh0LCBldmVudC5kZXRhaWw/LmxldmVsID8/ICdpbmZvJyk7XG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86ZXJyb3InLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy5lcnJvciwgJ2Vycm9yJywgUkVMT0FEX1NUQVRVU0VTLmluY2x1ZGVzKGV2ZW50LmRldGFpbD8uc3RhdHVzKSk7XG4gIH0pO1xuICBsaXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2ZvY3VzaW4nLCAoeyByZWxhdGVkVGFyZ2V0IH0pID0+IHtcbiAgICBpZiAoIWxpc3QuY29udGFpbnMoLyoqIEB0eXBlIHtOb2RlfSAqLyAocmVsYXRlZFRhcmdldCkpKSBmb2N1c2VkQmVmb3JlID0gcmVsYXRlZFRhcmdldDtcbiAgfSk7XG4gIG9uKCdmb2N1c2luJywgbWFrZVdheSk7XG4gIG9uKCdjbG9zZScsIHNldHRsZSk7IC8vIG9mIGEgZGlhbG9nXG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKHNldHRsZSkub2JzZXJ2ZShkb2N1bWVudC5ib2R5LCB7IGNoaWxkTGlzdDogdHJ1ZSB9KTtcbiAgc2V0dGxlKCk7XG4gIHdpbmRvdy5uaXRyb1RvYXN0cyA9IHsgc2hvdywgc2F5IH07XG59O1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIGJyb3dzZXIgb3IgYSBzY3JpcHQgb3duczogd2hldGhlciBkaWFsb2dzLCBkZXRhaWxzIGFuZCBwb3BvdmVycyBhcmUgb3BlbiwgaG93XG4gKiBmYXIgZWxlbWVudHMgYXJlIHNjcm9sbGVkLCBhbmQgYWxsIHRoYXQgc3RhbmRzIGluIGFuIGVsZW1lbnQgd2l0aCB7JSBuaXRyb19rZWVwICV9LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWtlZXAsIHdob3NlIHZhbHVlIG5vIG90aGVyIGVsZW1lbnQgaGFzOyBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLXNsb3QsIC1vd25lcjsgcm9sZT1cInN0YXR1c1wiLlxuICpcbiAqIGBvcGVuYCBpcyB0aGUgc2VydmVyJ3Mgd29yZCwgdG9vLiBJdCBpcyBmb2xsb3dlZCB3aGVuIGl0IGRpZmZlcnMgZnJvbSBpdHMgbGFzdCBvbmU7IHVudGlsIHRoZW4gd2hhdFxuICogdGhlIHZpc2l0b3Igb3IgYSBzY3JpcHQgaGFzIGRvbmUgc2luY2Ugc3RheXMuIE9sZCBhbmQgbmV3IGVsZW1lbnRzIGFyZSB0b2xkIGJ5IHRoZWlyIGlkcywgZWxzZSBieSB3aGF0XG4gKiBzdGFuZHMgYXJvdW5kIHRoZW0sIGVsc2UgYnkgdGhlaXIgbnVtYmVyOyB3aGVyZSB0aGUgbnVtYmVycyBkaWZmZXIsIG5vYm9keSBrbm93cy4gV2hhdCBwZW9wbGUgd3JvdGUgaXNcbiAqIG5ldmVyIHRha2VuIGZvciBvdXJzOiB3aGF0IHdhcyBvcGVuZWQgaW4gdGhlcmUgc3RheXMgb3BlbiwgYW5kIGl0cyBuYW1lcyBrZWVwIG5vdGhpbmcuXG4gKi9cbmltcG9ydCB7IGFsbCwgZmluZCwgaXNUcnVzdGVkLCBvbiwgcGFydHNPZiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHNheSB9IGZyb20gJy4vdG9hc3RzLmpzJztcblxuY29uc3QgS0VFUCA9ICdkYXRhLW5pdHJvLWtlZXAnO1xuY29uc3QgUEFJUiA9ICdkYXRhLW5pdHJvLXBhaXInOyAvLyBvbiBlbGVtZW50cyBmb3IgYXMgbG9uZyBhcyBuZXcgb25lcyBhcmUgb24gdGhlaXIgd2F5IHRvIHRoZSBwYWdlXG5jb25zdCBPUEVOUyA9ICdkaWFsb2csZGV0YWlscyxbcG9wb3Zlcl0nO1xuLyoqIEB0eXBlIHtXZWFrTWFwPE5vZGUsIGJvb2xlYW4+fSAqL1xuY29uc3Qgc2FpZCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IGVsZW1lbnRzIHdob3NlIGBvcGVuYCBoYXMgY2hhbmdlZCBzaW5jZTogd2hhdCB0aGUgc2VydmVyIHNhaWRcbi8qKiBAdHlwZSB7U2V0PGFueT59ICovXG5jb25zdCBzY3JvbGxlZCA9IG5ldyBTZXQoKTtcblxuLyoqIEB0eXBlIHsocmVjb3JkczogTXV0YXRpb25SZWNvcmRbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAocmVjb3JkcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgdGFyZ2V0LCBvbGRWYWx1ZSB9IG9mIHJlY29yZHMpIGlmICghc2FpZC5oYXModGFyZ2V0KSkgc2FpZC5zZXQodGFyZ2V0LCBvbGRWYWx1ZSAhPSBudWxsKTtcbn07XG5jb25zdCBvYnNlcnZlciA9IG5ldyBNdXRhdGlvbk9ic2VydmVyKG5vdGUpO1xuXG4vKiogV2hldGhlciB0aGUgZWxlbWVudCBpcyB3cml0dGVuIGJ5IHRoZSBjb21wb25lbnQgb2YgdGhpcyBpZCwgYW5kIG5vdCBieSBvbmUgaW5zaWRlIG9yIGFyb3VuZCBpdC5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBpZDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNPZiA9IChlbGVtZW50LCBpZCkgPT4ge1xuICBsZXQgcGxhY2UgPSBlbGVtZW50OyAvLyB3aGF0IHBlb3BsZSB3cm90ZSBiZWxvbmdzIHRvIHdoZXJlIGl0IHN0YW5kc1xuICB3aGlsZSAocGxhY2UgJiYgIWlzVHJ1c3RlZChwbGFjZSkpIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgY29uc3QgaG9sZGVyID0gcGxhY2U/LmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgY29uc3QgeyBuaXRyb093bmVyLCBuaXRyb1Nsb3QgfSA9IGhvbGRlcj8uZGF0YXNldCA/PyB7fTtcbiAgcmV0dXJuIChuaXRyb1Nsb3QgPyBuaXRyb093bmVyIDogaG9sZGVyPy5pZCkgPT09IGlkICYmICFob2xkZXIuY29udGFpbnMocGxhY2UuY2xvc2VzdChgWyR7S0VFUH1dYCkpO1xufTtcblxuLyoqIEB0eXBlIHsoKGVsZW1lbnQ6IGFueSkgPT4gdW5rbm93bilbXX0gKi9cbmNvbnN0IEtFWVMgPSBbXG4gIChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoT1BFTlMpICYmIGVsZW1lbnQucGFyZW50RWxlbWVudD8udGV4dENvbnRlbnQsIC8vIGEgcm93J3MsIG1vc3RseVxuICAoZWxlbWVudCkgPT4gW2VsZW1lbnQuY2xhc3NOYW1lLCBlbGVtZW50Lm1hdGNoZXMoJ2RldGFpbHMnKSAmJiBlbGVtZW50LmZpcnN0RWxlbWVudENoaWxkPy50ZXh0Q29udGVudF0sXG4gICgpID0+ICcnLFxuXTtcblxuLyoqIEB0eXBlIHsob2xkczogYW55W10sIG5ld3M6IGFueVtdKSA9PiBNYXA8YW55LCBhbnk+fSAqL1xuY29uc3QgcGFpciA9IChvbGRzLCBuZXdzKSA9PiB7XG4gIGNvbnN0IHBhaXJzID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IGtleU9mIG9mIEtFWVMpIHtcbiAgICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueVtdW10+fSAqL1xuICAgIGNvbnN0IGdyb3VwcyA9IHt9O1xuICAgIFtvbGRzLCBuZXdzXS5mb3JFYWNoKChlbGVtZW50cywgc2lkZSkgPT4ge1xuICAgICAgZm9yIChjb25zdCBlbGVtZW50IG9mIGVsZW1lbnRzKSB7XG4gICAgICAgIGlmIChwYWlycy5oYXMoZWxlbWVudCkpIGNvbnRpbnVlO1xuICAgICAgICBjb25zdCBvd24gPSBlbGVtZW50LmlkIHx8IFtlbGVtZW50LmxvY2FsTmFtZSwgZWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBrZXlPZihlbGVtZW50KV07XG4gICAgICAgIChncm91cHNbW2lzVHJ1c3RlZChlbGVtZW50KSwgb3duXS5qb2luKCldID8/PSBbW10sIFtdXSlbc2lkZV0ucHVzaChlbGVtZW50KTtcbiAgICAgIH1cbiAgICB9KTtcbiAgICBmb3IgKGNvbnN0IFtzb21lLCBvdGhlcnNdIG9mIE9iamVjdC52YWx1ZXMoZ3JvdXBzKSkge1xuICAgICAgaWYgKHNvbWUubGVuZ3RoICE9PSBvdGhlcnMubGVuZ3RoKSBjb250aW51ZTtcbiAgICAgIHNvbWUuZm9yRWFjaCgob2xkLCBhdCkgPT4gcGFpcnMuc2V0KG9sZCwgb3RoZXJzW2F0XSkuc2V0KG90aGVyc1thdF0sIG9sZCkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcGFpcnM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IE93blN0YXRlfSAqL1xuY29uc3Qgc3RhdGVPZiA9IChlbGVtZW50KSA9PiAoe1xuICBpc09wZW46IGVsZW1lbnQub3BlbixcbiAgaXNNb2RhbDogZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSxcbiAgaXNTaG93bjogZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJyksXG4gIHBsYWNlOiBzY3JvbGxlZC5oYXMoZWxlbWVudCkgJiYgeyB0b3A6IGVsZW1lbnQuc2Nyb2xsVG9wLCBsZWZ0OiBlbGVtZW50LnNjcm9sbExlZnQsIGJlaGF2aW9yOiAnaW5zdGFudCcgfSxcbn0pO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHN0YXRlOiBPd25TdGF0ZSkgPT4gdm9pZH0gKi9cbmNvbnN0IG9wZW4gPSAoZWxlbWVudCwgeyBpc09wZW4sIGlzTW9kYWwsIGlzU2hvd24sIHNheXMgfSkgPT4ge1xuICBpZiAoZWxlbWVudC5tYXRjaGVzKCdkaWFsb2cnKSkge1xuICAgIGNvbnN0IGlzUmlnaHQgPSAhZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSA9PT0gIShpc09wZW4gJiYgaXNNb2RhbCk7XG4gICAgaWYgKCFpc1JpZ2h0ICYmIGlzTW9kYWwgJiYgaXNPcGVuKSB7XG4gICAgICBlbGVtZW50Lm9wZW4gPSBmYWxzZTsgLy8gaXQgd291bGQgcmVmdXNlXG4gICAgICBlbGVtZW50LnNob3dNb2RhbCgpO1xuICAgIH0gZWxzZSBpZiAoIWlzUmlnaHQpIHsgLy8gd2l0aG91dCBgb3BlbmAgaXQgd291bGQgYmUgaW52aXNpYmxlLCBhbmQgdGhlIHBhZ2UgZnJvemVuXG4gICAgICBlbGVtZW50Lm9wZW4gPSB0cnVlO1xuICAgICAgZWxlbWVudC5jbG9zZSgpO1xuICAgICAgZWxlbWVudC5vcGVuID0gaXNPcGVuO1xuICAgIH1cbiAgfVxuICBpZiAoZWxlbWVudC5wb3BvdmVyICE9IG51bGwgJiYgZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJykgIT09ICEhaXNTaG93bikgZWxlbWVudC50b2dnbGVQb3BvdmVyKCk7XG4gIGlmIChzYXlzICE9IG51bGwpIHNhaWQuc2V0KGVsZW1lbnQsIHNheXMpO1xufTtcblxuLyoqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB7IGFsbE5ldzogKHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueVtdLCBodG1sOiAoKSA9PiBzdHJpbmcgfX0gKi9cbmNvbnN0IHBhcnNlID0gKHRleHQpID0+IHtcbiAgY29uc3QgdGVtcGxhdGUgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpO1xuICB0ZW1wbGF0ZS5pbm5lckhUTUwgPSB0ZXh0O1xuICBjb25zdCBwYXJ0cyA9IHBhcnRzT2YodGVtcGxhdGUpO1xuICBjb25zdCBhbGxOZXcgPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHNlbGVjdG9yKSA9PiBwYXJ0cy5mbGF0TWFwKChwYXJ0KSA9PiBbLi4ucGFydC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0pO1xuICByZXR1cm4ge1xuICAgIGFsbE5ldyxcbiAgICBodG1sOiAoKSA9PiB7XG4gICAgICAvLyBCcm93c2VycyByZWFkIGA8cHJlPmAgYW5kIGEgbGluZSBicmVhayBhcyBgPHByZT5gLCBhbmQgd3JpdGUgaXQgd2l0aG91dCBvbmUuXG4gICAgICBmb3IgKGNvbnN0IHsgZmlyc3RDaGlsZCB9IG9mIGFsbE5ldygncHJlLHRleHRhcmVhJykpIGlmIChmaXJzdENoaWxkPy5kYXRhPy5bMF0gPT09ICdcXG4nKSBmaXJzdENoaWxkLmRhdGEgPSBgXFxuJHtmaXJzdENoaWxkLmRhdGF9YDtcbiAgICAgIHJldHVybiB0ZW1wbGF0ZS5pbm5lckhUTUw7XG4gICAgfSxcbiAgfTtcbn07XG5cbi8qKiBodG14IGZpbmRzIGJ5IHRoZWlyIGlkcyB3aGF0IGlzIHRvIHN0YXksIGFuZCBvdGhlcnMgbWF5IGhhdmUgdGhlIHNhbWUuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgbmV3czogYW55W10sIG1hcms6IHN0cmluZykgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IHByZXNlcnZlID0gKHJvb3QsIG5ld3MsIG1hcmspID0+IHtcbiAgLyoqIEB0eXBlIHtbRWxlbWVudCwgc3RyaW5nIHwgbnVsbF1bXX0gKi9cbiAgY29uc3QgaWRzID0gW107XG4gIGZvciAoY29uc3QgZnJlc2ggb2YgbmV3cy5maWx0ZXIoaXNUcnVzdGVkKSkge1xuICAgIGNvbnN0IFtvbGRdID0gYWxsKGBbJHtLRUVQfT0ke0NTUy5lc2NhcGUoZnJlc2guZGF0YXNldC5uaXRyb0tlZXApfV1gLCByb290KTtcbiAgICBpZiAoIW9sZCkgY29udGludWU7XG4gICAgaWRzLnB1c2goW29sZCwgb2xkLmdldEF0dHJpYnV0ZSgnaWQnKV0pO1xuICAgIGZyZXNoLmlkID0gb2xkLmlkID0gYCR7bWFya30ke2lkcy5sZW5ndGh9YDtcbiAgICBmcmVzaC5zZXRBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJywgJycpO1xuICAgIGZyZXNoLnJlcGxhY2VDaGlsZHJlbigpOyAvLyBodG14IHdvdWxkIGxvb2sgZm9yIGNvbXBvbmVudHMgaW4gdGhlcmVcbiAgfVxuICByZXR1cm4gKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW29sZCwgaWRdIG9mIGlkcykgc2V0QXR0cmlidXRlKG9sZCwgJ2lkJywgaWQpO1xuICB9O1xufTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayB3aGF0IGNoYW5nZXMgaW4gdGhlbS4gV2hlcmUgYSBuZXcgb25lIGhhcyBjb21lIGluIGl0cyBwbGFjZSwgb3VycyBzcGVha3MuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IGxpc3RlbiA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3QgcmVnaW9ucyA9ICgpID0+IGFsbCgnW3JvbGU9c3RhdHVzXScsIGZpbmQoaWQpID8/IFtdKTtcbiAgY29uc3Qgb2xkcyA9IHJlZ2lvbnMoKS5tYXAoKHJlZ2lvbikgPT4gKHsgcmVnaW9uLCBiZWZvcmU6IHJlZ2lvbi50ZXh0Q29udGVudCB9KSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IHJlZ2lvbnMoKTtcbiAgICBpZiAobmV3cy5sZW5ndGggIT09IG9sZHMubGVuZ3RoKSByZXR1cm47XG4gICAgbmV3cy5mb3JFYWNoKCh7IHRleHRDb250ZW50IH0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHJlZ2lvbiwgYmVmb3JlIH0gPSBvbGRzW2F0XTtcbiAgICAgIGNvbnN0IGlzTmV3cyA9IHJlZ2lvbiAhPT0gbmV3c1thdF0gJiYgdGV4dENvbnRlbnQudHJpbSgpICYmIHRleHRDb250ZW50ICE9PSBiZWZvcmU7XG4gICAgICBpZiAoaXNOZXdzKSBzYXkodGV4dENvbnRlbnQudHJpbSgpLnJlcGxhY2UoL1xccysvZywgJyAnKSk7XG4gICAgfSk7XG4gIH07XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4geyB0ZXh0OiBzdHJpbmcsIHJlc3RvcmU6ICgpID0+IHZvaWQgfX0gKi9cbmV4cG9ydCBjb25zdCBrZWVwT3duID0gKHJvb3QsIHRleHQpID0+IHtcbiAgY29uc3Qgc3BlYWsgPSBsaXN0ZW4ocm9vdCk7XG4gIG5vdGUob2JzZXJ2ZXIudGFrZVJlY29yZHMoKSk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBzY3JvbGxlZCkgaWYgKCFlbGVtZW50LmlzQ29ubmVjdGVkKSBzY3JvbGxlZC5kZWxldGUoZWxlbWVudCk7XG4gIGNvbnN0IG1vdmVkID0gWy4uLnNjcm9sbGVkXS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3QuY29udGFpbnMoZWxlbWVudCkpO1xuICBpZiAoIW1vdmVkLmxlbmd0aCAmJiAhcm9vdC5tYXRjaGVzKE9QRU5TKSAmJiAhcm9vdC5xdWVyeVNlbGVjdG9yKGAke09QRU5TfSxbJHtLRUVQfV1gKSkgcmV0dXJuIHsgdGV4dCwgcmVzdG9yZTogc3BlYWsgfTtcblxuICBjb25zdCB7IGFsbE5ldywgaHRtbCB9ID0gcGFyc2UodGV4dCk7XG4gIGNvbnN0IG1hcmsgPSBgbml0cm8ke01hdGgucmFuZG9tKCl9LWAucmVwbGFjZSgnLicsICctJyk7IC8vIG5vYm9keSBoYXMgd3JpdHRlbiB0aGF0XG4gIGNvbnN0IGdpdmVCYWNrID0gcHJlc2VydmUocm9vdCwgYWxsTmV3KGBbJHtLRUVQfV1gKSwgbWFyayk7XG4gIGNvbnN0IHNlbGVjdG9yID0gW09QRU5TLCAuLi5tb3ZlZC5tYXAoKHsgaWQsIGxvY2FsTmFtZSB9KSA9PiAoaWQgPyBgIyR7Q1NTLmVzY2FwZShpZCl9YCA6IGxvY2FsTmFtZSkpXS5qb2luKCk7XG4gIGNvbnN0IGlzT3duID0gKC8qKiBAdHlwZSB7RWxlbWVudH0gKi8gZWxlbWVudCkgPT4gaXNPZihlbGVtZW50LCByb290LmlkKTtcbiAgY29uc3Qgb2xkcyA9IFtyb290LCAuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoKGVsZW1lbnQpID0+IGVsZW1lbnQubWF0Y2hlcyhzZWxlY3RvcikpO1xuICBjb25zdCBuZXdzID0gYWxsTmV3KHNlbGVjdG9yKS5maWx0ZXIoaXNPd24pO1xuICBjb25zdCBwYWlycyA9IHBhaXIob2xkcy5maWx0ZXIoaXNPd24pLCBuZXdzKTtcbiAgLyoqIEB0eXBlIHtbYW55LCBPd25TdGF0ZV1bXX0gKi9cbiAgY29uc3Qgc3RhdGVzID0gb2xkcy5maWx0ZXIoKG9sZCkgPT4gIWlzT3duKG9sZCkpLm1hcCgob2xkKSA9PiBbb2xkLCBzdGF0ZU9mKG9sZCldKTsgLy8gdGhleSBzdGF5IHRoZW1zZWx2ZXNcbiAgbmV3cy5mb3JFYWNoKChmcmVzaCwgYXQpID0+IHtcbiAgICBjb25zdCBvbGQgPSBwYWlycy5nZXQoZnJlc2gpO1xuICAgIGlmICghZnJlc2gubWF0Y2hlcyhPUEVOUykgJiYgIXNjcm9sbGVkLmhhcyhvbGQpKSByZXR1cm47XG4gICAgY29uc3Qgc3RhdGUgPSBvbGQgPyBzdGF0ZU9mKG9sZCkgOiB7fTtcbiAgICBpZiAoZnJlc2gubWF0Y2hlcygnZGlhbG9nLGRldGFpbHMnKSkge1xuICAgICAgY29uc3Qgc2F5cyA9IChzdGF0ZS5zYXlzID0gZnJlc2guaGFzQXR0cmlidXRlKCdvcGVuJykpO1xuICAgICAgLy8gVGhlIHNlcnZlciBjYW4ndCBzYXkgbW9kYWwsIHNvIHdob2V2ZXIgZGlkIHdhcyBxdWlja2VyIHRoYW4gdGhpcyBzY3JpcHQuXG4gICAgICBpZiAoIW9sZCB8fCBzYXlzICE9PSAoc2FpZC5nZXQob2xkKSA/PyAob2xkLm9wZW4gJiYgIXN0YXRlLmlzTW9kYWwpKSkgc3RhdGUuaXNPcGVuID0gc2F5cztcbiAgICAgIGZyZXNoLnRvZ2dsZUF0dHJpYnV0ZSgnb3BlbicsIHN0YXRlLmlzT3Blbik7XG4gICAgfVxuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBbZnJlc2gsIG9sZF0pIGVsZW1lbnQ/LnNldEF0dHJpYnV0ZShQQUlSLCBtYXJrICsgYXQpOyAvLyBlcXVhbCwgb3IgaHRteCA0IHdvdWxkIG5vdCBzZWUgaXRcbiAgICBzdGF0ZXMucHVzaChbbWFyayArIGF0LCBzdGF0ZV0pO1xuICB9KTtcblxuICByZXR1cm4ge1xuICAgIHRleHQ6IGh0bWwoKSxcbiAgICByZXN0b3JlOiAoKSA9PiB7XG4gICAgICBnaXZlQmFjaygpO1xuICAgICAgY29uc3QgbWFya2VkID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoYFske1BBSVJ9Xj0ke21hcmt9XWApXTtcbiAgICAgIGNvbnN0IG5ld3MgPSBuZXcgTWFwKG1hcmtlZC5tYXAoKGVsZW1lbnQpID0+IFtlbGVtZW50LmdldEF0dHJpYnV0ZShQQUlSKSwgZWxlbWVudF0pKTtcbiAgICAgIGNvbnN0IGZvdW5kID0gc3RhdGVzLm1hcCgoW29uZSwgc3RhdGVdKSA9PiAoeyBlbGVtZW50OiBuZXdzLmdldChvbmUpID8/IG9uZSwgc3RhdGUgfSkpLmZpbHRlcigoeyBlbGVtZW50IH0pID0+IGVsZW1lbnQuaXNDb25uZWN0ZWQpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQgfSBvZiBmb3VuZCkgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoUEFJUik7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCwgc3RhdGUgfSBvZiBmb3VuZCkgb3BlbihlbGVtZW50LCBzdGF0ZSk7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCwgc3RhdGU6IHsgcGxhY2UgfSB9IG9mIGZvdW5kKSB7XG4gICAgICAgIGlmICghcGxhY2UpIGNvbnRpbnVlO1xuICAgICAgICBlbGVtZW50LnNjcm9sbFRvKHBsYWNlKTtcbiAgICAgICAgc2Nyb2xsZWQuYWRkKGVsZW1lbnQpO1xuICAgICAgfVxuICAgICAgb2JzZXJ2ZXIudGFrZVJlY29yZHMoKTtcbiAgICAgIHNwZWFrKCk7XG4gICAgfSxcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydE93biA9ICgpID0+IHtcbiAgb2JzZXJ2ZXIub2JzZXJ2ZShkb2N1bWVudCwgeyBzdWJ0cmVlOiB0cnVlLCBhdHRyaWJ1dGVGaWx0ZXI6IFsnb3BlbiddLCBhdHRyaWJ1dGVPbGRWYWx1ZTogdHJ1ZSB9KTtcbiAgb24oJ3Njcm9sbCcsICh7IHRhcmdldCB9KSA9PiBzY3JvbGxlZC5hZGQodGFyZ2V0KSk7XG59O1xuIiwgIi8qIExldHMgYW5zd2VycyB3YWl0IHdoaWxlIHRoZSB2aXNpdG9yIHByZXNzZXMgc29tZXRoaW5nOiB3aGVyZSBvbmUgcmVwbGFjZWQgaXQgYmVmb3JlIGl0IGlzIHJlbGVhc2VkLCB0aGVcbiAqIGNsaWNrIHdvdWxkIGJlIGxvc3QsIGFuZCB3aGF0IGlzIGRyYWdnZWQgd291bGQgYmUgZHJvcHBlZDsgYW5kIHdoaWxlIHRoZSBtZW51IG9mIGEgc2VsZWN0IGlzIG9wZW4sIHdoaWNoIHdvdWxkIGJlXG4gKiBjbG9zZWQuIE5vdCBldmVyeSBicm93c2VyIGtub3dzIHRoYXQgb2YgaXRzIG1lbnVzLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgVEFQX01TID0gMzUwOyAvLyBhIGJyb3dzZXIgdGhhdCB3YWl0cyBmb3IgYSBzZWNvbmQgdGFwIGNsaWNrcyBhcyBsYXRlIGFzIHRoYXRcbmNvbnN0IE9QRU4gPSBDU1Muc3VwcG9ydHMoJ3NlbGVjdG9yKDpvcGVuKScpID8gJ3NlbGVjdDpvcGVuJyA6ICduZXZlcic7XG4vKiogQHR5cGUge1Byb21pc2U8dm9pZD4gfCBudWxsfSAqL1xubGV0IHByZXNzZWQgPSBudWxsO1xuLyoqIEB0eXBlIHsoKSA9PiB2b2lkfSAqL1xubGV0IHJlbGVhc2U7XG4vKiogQHR5cGUge1JldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+fSAqL1xubGV0IGVuZDtcblxuY29uc3QgcHJlc3MgPSAoKSA9PiB7XG4gIGNsZWFyVGltZW91dChlbmQpO1xuICBwcmVzc2VkID8/PSBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgIHJlbGVhc2UgPSAoKSA9PiB7XG4gICAgICBpZiAoZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcmV0dXJuIGxldEdvKFRBUF9NUyk7IC8vIG5vIGV2ZW50IHNheXMgdGhhdCBpdCBpcyBjbG9zZWRcbiAgICAgIHByZXNzZWQgPSBudWxsO1xuICAgICAgcmVzb2x2ZSgpO1xuICAgIH07XG4gIH0pO1xufTtcblxuLyoqIEB0eXBlIHsoZGVsYXk/OiBudW1iZXIpID0+IHZvaWR9ICovXG5jb25zdCBsZXRHbyA9IChkZWxheSA9IDApID0+IHsgLy8gYWZ0ZXIgdGhlIGNsaWNrLCB3aGljaCB0aGUgYnJvd3NlciBoYXMgbm90IHNlbnQgeWV0XG4gIGlmICghcHJlc3NlZCkgcmV0dXJuO1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgZW5kID0gc2V0VGltZW91dChyZWxlYXNlLCBkZWxheSk7XG59O1xuXG4vKiogUmVzb2x2ZXMgb25jZSB0aGUgdmlzaXRvciBoYXMgcmVsZWFzZWQgd2hhdCBpcyBwcmVzc2VkLCBhbmQgaGFzIGNsaWNrZWQsIG9yIGhhcyBjbG9zZWQgdGhlIG1lbnU7IG51bGw6IG5vdGhpbmcgaXMuICovXG5leHBvcnQgY29uc3QgcmVsZWFzZWQgPSAoKSA9PiB7XG4gIGlmICghcHJlc3NlZCAmJiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yKE9QRU4pKSBwcmVzcygpLCBsZXRHbygpOyAvLyBvcGVuZWQgYnkgYSBrZXlcbiAgcmV0dXJuIHByZXNzZWQ7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQcmVzcyA9ICgpID0+IHtcbiAgb24oJ3BvaW50ZXJkb3duJywgKHsgYnV0dG9uIH0pID0+IGJ1dHRvbiB8fCBwcmVzcygpKTtcbiAgb24oJ2tleWRvd24nLCAoeyBrZXksIHRhcmdldCB9KSA9PiBrZXkgPT09ICcgJyAmJiAhdGFyZ2V0Lm1hdGNoZXM/LihUWVBFRCkgJiYgcHJlc3MoKSk7XG4gIG9uKCdwb2ludGVydXAnLCAoeyBwb2ludGVyVHlwZSB9KSA9PiBsZXRHbyhwb2ludGVyVHlwZSA9PT0gJ3RvdWNoJyA/IFRBUF9NUyA6IDApKTtcbiAgb24oJ2tleXVwJywgKHsga2V5IH0pID0+IGtleSA9PT0gJyAnICYmIGxldEdvKCkpO1xuICBvbignY2xpY2sgcG9pbnRlcmNhbmNlbCBjb250ZXh0bWVudSBkcmFnZW5kJywgKCkgPT4gbGV0R28oKSk7XG4gIC8vIE5vdCBldmVyeSBicm93c2VyIHNheXMgdGhhdCB0aGUgYnV0dG9uIHdhcyByZWxlYXNlZDogb3V0c2lkZSBvZiB0aGUgd2luZG93LCBvciBvdmVyIGFuIG9wZW4gbWVudS5cbiAgb24oJ2NoYW5nZScsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQubG9jYWxOYW1lID09PSAnc2VsZWN0JyAmJiBsZXRHbygpKTtcbiAgb24oJ3BvaW50ZXJtb3ZlJywgKHsgYnV0dG9ucyB9KSA9PiBidXR0b25zIHx8IGxldEdvKCkpO1xuICBvbignYmx1cicsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQgPT09IHdpbmRvdyAmJiBsZXRHbygpKTtcbn07XG4iLCAiLyogQXNrcyBiZWZvcmUgdGhlIHBhZ2UgaXMgbGVmdCwgd2hpbGUgc29tZXRoaW5nIHRoYXQgd2FzIGFza2VkIGZvciBoYXMgbm90IGxlZnQgeWV0LCBvciBpcyBzZW50IGFnYWluLlxuICpcbiAqIEhlYXJzOiBiZWZvcmV1bmxvYWQsIG9ubHkgdGhlbi5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBpc1dhaXRpbmcgfSBmcm9tICcuL2xpbmVzLmpzJztcblxubGV0IGlzRnJlZSA9IGZhbHNlO1xuXG4vKiogQHR5cGUgeyhldmVudDogQmVmb3JlVW5sb2FkRXZlbnQpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQucmV0dXJuVmFsdWUgPSAnb2xkZXIgYnJvd3NlcnMnO1xufTtcblxuY29uc3QgbG9vayA9ICgpID0+ICghaXNGcmVlICYmIGlzV2FpdGluZygpID8gd2luZG93LmFkZEV2ZW50TGlzdGVuZXIgOiByZW1vdmVFdmVudExpc3RlbmVyKSgnYmVmb3JldW5sb2FkJywgYXNrKTtcblxuLyoqIEFzayBub3RoaW5nOiB0aGUgc2VydmVyIGxlYWRzIHRvIGFub3RoZXIgcGFnZS4gKi9cbmV4cG9ydCBjb25zdCBsZWF2ZUZyZWVseSA9ICgpID0+IHtcbiAgaXNGcmVlID0gdHJ1ZTtcbiAgbG9vaygpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0V2FpdGluZyA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKCkgPT4gdm9pZCAoaXNGcmVlID0gZmFsc2UpKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsncXVldWVkJywgJ2xlYXZpbmcnLCAnYWdhaW4nLCAnZG9uZSddKSBoZWFyKG5hbWUsICgpID0+IHF1ZXVlTWljcm90YXNrKGxvb2spKTsgLy8gdGhlIGxpbmUgaGFzIGl0LCBvciBub3Rcbn07XG4iLCAiLyogV2hhdCBjYW1lIGJhY2s6IEhUTUwgdG8gc3dhcCwgZXZlbnRzIHRvIGRlbGl2ZXIsIG9yIGEgcmVhc29uIHRvIGxlYXZlIHRoZSBwYWdlLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBrZWVwRW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlLCBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGtlZXBPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBhZGRyZXNzLCBzZXR0bGVkIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHJlbGVhc2VkIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBsZWF2ZUZyZWVseSB9IGZyb20gJy4vd2FpdGluZy5qcyc7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHRvOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2ZSA9IChpZCwgdG8pID0+IHtcbiAgZm9yIChjb25zdCBqb2Igb2YgbGluZU9mKGlkKS5zcGxpY2UoMSkpIGFubm91bmNlKCdkb25lJywgam9iKTsgLy8gdGhlaXIgc3RhdGUgaGFzIGdvbmVcbiAgbGVhdmVGcmVlbHkoKTtcbiAgdG8gPyBsb2NhdGlvbi5hc3NpZ24odG8pIDogbG9jYXRpb24ucmVsb2FkKCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYW5zd2VyOiBBbnN3ZXIsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWNjZXB0ID0gYXN5bmMgKGpvYiwgeyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHRleHQsIHVybCB9LCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgYm9hcmRlZCwgaWQsIHBhdGggfSA9IGpvYjtcbiAgam9iLnRvb2sgPSBwZXJmb3JtYW5jZS5ub3coKSAtIGJvYXJkZWQ7XG4gIGlmIChyZWRpcmVjdGVkKSB7IC8vIHRvIGEgbG9naW4gcGFnZSwgd2hpY2ggaXMgdG8gbGVhZCBiYWNrIGhlcmVcbiAgICBjb25zdCB0byA9IG5ldyBVUkwodXJsKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgdG8uc2VhcmNoUGFyYW1zKSB7XG4gICAgICBpZiAodmFsdWUuaW5jbHVkZXMocGF0aCkpIHRvLnNlYXJjaFBhcmFtcy5zZXQobmFtZSwgYWRkcmVzcygpKTtcbiAgICB9XG4gICAgaWYgKHRvLm9yaWdpbiAhPT0gbG9jYXRpb24ub3JpZ2luKSBqb2Iuc3RhdHVzID0gMDtcbiAgICBlbHNlIGxlYXZlKGlkLCB0byksIGpvYi5ldmVudHMgPSBbXTtcbiAgICByZXR1cm47XG4gIH1cbiAgdHJ5IHtcbiAgICBsZXQgeyBldmVudHMsIHBhcnRzLCByZXN1bHQgfSA9IEpTT04ucGFyc2UoaGVhZGVycy5nZXQoJ0hYLVRyaWdnZXInKSlbJ25pdHJvOmV2ZW50cyddO1xuICAgIGlmICghZXZlbnRzKSB7XG4gICAgICBjb25zdCBtYXRjaCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoLzxzY3JpcHQgW14+XSpkYXRhLW5pdHJvLWV2ZW50cz4oW148XSopPFxcL3NjcmlwdD4kLy5leGVjKHRleHQpKTtcbiAgICAgICh7IGV2ZW50cywgcGFydHMsIHJlc3VsdCB9ID0gSlNPTi5wYXJzZShtYXRjaFsxXSkpO1xuICAgICAgdGV4dCA9IHRleHQuc2xpY2UoMCwgbWF0Y2guaW5kZXgpO1xuICAgIH1cbiAgICBqb2IuZXZlbnRzID0gWy4uLmV2ZW50c107XG4gICAgam9iLnBhcnRzID0gcGFydHMgPz8gW1tpZCwgdGV4dC5sZW5ndGgsIGV2ZW50cy5sZW5ndGgsIFtdXV07XG4gICAgam9iLnJlc3VsdCA9IHJlc3VsdDtcbiAgfSBjYXRjaCB7IHJldHVybjsgfSAvLyBub3Qgb3Vyc1xuICBhd2FpdCByZWxlYXNlZCgpOyAvLyBlbHNlIHdoYXQgaXMgcHJlc3NlZCBnZXRzIG5vIGNsaWNrXG4gIGNvbnN0IHRvID0gaGVhZGVycy5nZXQoJ0hYLVJlZGlyZWN0Jyk7XG4gIGlmICh0byB8fCBoZWFkZXJzLmdldCgnSFgtUmVmcmVzaCcpKSBsZWF2ZShpZCwgdG8pO1xuICBlbHNlIGlmICh0ZXh0ICYmIChzdGF0dXMgPCAzMDAgfHwgc3RhdHVzID09PSA0MjIpKSBhd2FpdCByZXBsYWNlQWxsKGpvYiwgdGV4dCwgYWRhcHRlcik7XG59O1xuXG4vKiogU3dhcCBvbmUgYWZ0ZXIgdGhlIG90aGVyOiB0aGUgam9iJ3Mgb3duIEhUTUwsIGFuZCB0aGF0IG9mIGl0cyByaWRlcnMuIEFuIGFuc3dlciB0aGF0IHdhcyB0b28gbGFyZ2UgdG8gYmUga2VwdCBoYXNcbiAqIHRoZSBuZXcgdG9rZW5zIGFsb25lOyB0aGUgcGFnZSBhc2tzIGZvciB0aGUgSFRNTC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHRleHQ6IHN0cmluZywgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2VBbGwgPSBhc3luYyAoam9iLCB0ZXh0LCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IGtlcHQgPSAvXjxzY3JpcHQgW14+XSpkYXRhLW5pdHJvLXRva2Vucz4oLio/KTxcXC9zY3JpcHQ+Ly5leGVjKHRleHQpO1xuICBjb25zdCB0b2tlbnMgPSBrZXB0ICYmIEpTT04ucGFyc2Uoa2VwdFsxXSk7XG4gIGxldCBhdCA9IDA7XG4gIGZvciAoY29uc3QgW2lkLCBsZW5ndGhdIG9mIGpvYi5wYXJ0cyA/PyBbXSkge1xuICAgIGNvbnN0IHBhcnQgPSBqb2IucmlkZXJzLmdldChpZCkgPz8gam9iO1xuICAgIGNvbnN0IGh0bWwgPSBhZGFwdGVyLnJlYWQodGV4dC5zbGljZShhdCwgKGF0ICs9IGxlbmd0aCkpKTtcbiAgICBPYmplY3QuYXNzaWduKHBhcnQsIHsgcm9kZTogdHJ1ZSwgcmVxdWVzdDogam9iLnJlcXVlc3QgfSk7XG4gICAgaWYgKCFsZW5ndGgpIGNvbnRpbnVlOyAvLyBpdCBoYXMgcnVuIGFnYWluLCBhbmQgY29tZXMgbGF0ZXJcbiAgICBhd2FpdCByZWxlYXNlZCgpO1xuICAgIGNvbnN0IHJvb3QgPSBhd2FpdCBzZXR0bGVkKGlkKTtcbiAgICBwYXJ0LmlzU3RhbGUgPSB0b2tlbnMgfHwgcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuICE9PSBwYXJ0LnRva2VuOyAvLyBhbm90aGVyIHdhcyBzd2FwcGVkXG4gICAgaWYgKCFwYXJ0LmlzU3RhbGUpIGF3YWl0IHJlcGxhY2Uocm9vdCwgaHRtbCwgcGFydCwgYWRhcHRlcikuY2F0Y2goY29uc29sZS5lcnJvcik7XG4gICAgZWxzZSBpZiAodG9rZW5zPy5baWRdICYmIHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiA9PT0gcGFydC50b2tlbikgcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW4gPSB0b2tlbnNbaWRdO1xuICAgIC8vIEl0IHJvZGUgd2l0aCBhIGpvYiB0aGF0IHdhcyBnaXZlbiB1cCBhbmQgc2VudCBhZ2Fpbiwgc28gaXRzIGxpbmUgZG9lcyBub3Qgd2FpdCBmb3IgdGhpcyBhbnN3ZXIuXG4gICAgaWYgKHBhcnQgIT09IGpvYiAmJiBwYXJ0Lmhvc3QgIT09IGpvYiAmJiByb290KSBlbnF1ZXVlKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgaHRtbDogc3RyaW5nLCBqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2UgPSBhc3luYyAocm9vdCwgaHRtbCwgam9iLCB7IHN3YXAgfSkgPT4ge1xuICBjb25zdCByZXN0b3JlRW50cmllcyA9IGtlZXBFbnRyaWVzKHJvb3QsIGpvYik7XG4gIGxldCBvd24gPSB7IHRleHQ6IGh0bWwsIHJlc3RvcmUoKSB7fSB9O1xuICB0cnkge1xuICAgIG93biA9IGtlZXBPd24ocm9vdCwgaHRtbCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7IC8vIGFuIG9sZGVyIGJyb3dzZXI7IHRoZSBhbnN3ZXIgY29tZXMgZmlyc3RcbiAgICBjb25zb2xlLmVycm9yKGVycm9yKTtcbiAgfVxuICB0cnkge1xuICAgIGF3YWl0IHN3YXAocm9vdCwgb3duLnRleHQsIGpvYik7XG4gIH0gZmluYWxseSB7XG4gICAgb3duLnJlc3RvcmUoKTtcbiAgfVxuICByZXN0b3JlRW50cmllcygpO1xufTtcbiIsICIvKiBSaWRlcnM6IGlkbGUgY29tcG9uZW50cyB0aGF0IGFyZSBsaWtlbHkgdG8gaGVhciBzb21ldGhpbmcgb2YgYW4gYWN0aW9uLCBhbmQgdGhvc2UgdGhhdCBoYXZlIGhlYXJkIHNvbWV0aGluZywgdHJhdmVsXG4gKiB3aXRoIGl0cyByZXF1ZXN0LCBhbmQgdGhlIGFuc3dlciBoYXMgdGhlIG5ldyBIVE1MIG9mIGFsbC4gVGhlaXIgbGluZXMgYXJlIGhlbGQsIHdpdGhvdXQgYSB3b3JrZXIsIHVudGlsIGl0IGlzIGluLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWFsb25nIG9mIGl0cyBzY3JpcHQsIGhvdyBtYW55IGNoYXJhY3RlcnMgbWF5IHRyYXZlbCwgMDogbm9ib2R5IHJpZGVzOyBoeC10cmlnZ2VyLCBkYXRhLW5pdHJvLXRva2VuLFxuICogICAta2V5LCAtZW1pdHMsIC1maWx0ZXJzLCAtb24sIC1sYXp5LCAtYWxvbmUgb2YgYSByb290LlxuICogUG9zdHMgbml0cm8tYWxvbmc6IG9mIGVhY2ggcmlkZXIgW2NvbXBvbmVudCwgdG9rZW5dLCBvciBbY29tcG9uZW50LCB0b2tlbiwgaGVhcmQsIGNoYWluXSBpZiBpdCBoYXMgaGVhcmQgc29tZXRoaW5nLlxuICovXG5pbXBvcnQgeyBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaG9sZCwgbGluZU9mLCByZXN1bWUsIHdhaXRpbmcgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGZpbmQsIGhhc0ZpbGUsIGlzU2V0dGxlZCwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbmNvbnN0IFNMT1dfTVMgPSAxMDAwOyAvLyBzbyBsb25nIG5vYm9keSdzIGNsaWNrcyBhcmUgdG8gd2FpdCBmb3IgYW5vdGhlcidzIGFjdGlvblxuY29uc3QgUklERVMgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XTpub3QoW2RhdGEtbml0cm8tbGF6eV0sW2RhdGEtbml0cm8tYWxvbmVdKSc7XG5cbi8qKiBCeSBcImNvbXBvbmVudC5hY3Rpb25cIiBvciBcImNvbXBvbmVudDxldmVudFwiOiB3aGF0IGl0IGhhcyBzZW50IHNvIGZhciwgYW5kIHdoZXRoZXIgdGhhdCB3YXMgZm9yIGEga2V5IGVhY2ggdGltZS5cbiAqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBSZWNvcmQ8c3RyaW5nLCBib29sZWFuPj59ICovXG5jb25zdCBzZW5kcyA9IHt9O1xuLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBib29sZWFuPn0gKi9cbmNvbnN0IHNsb3cgPSB7fTtcblxuLyoqIEFzIGl0IGlzIHNlbnQuXG4gKiBAdHlwZSB7KHBhaXJzOiBhbnkpID0+IG51bWJlcn0gKi9cbmNvbnN0IHNpemVPZiA9IChwYWlycykgPT4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcyhwYWlycyl9YC5sZW5ndGg7XG5cbi8qKiBAdHlwZSB7KGRvaW5nOiBEb2luZykgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qga2V5c09mID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGhlYXJkIH0pID0+XG4gIGhlYXJkID8gaGVhcmQubWFwKChbbmFtZV0pID0+IGAke2NvbXBvbmVudH08JHtuYW1lfWApIDogW2Ake2NvbXBvbmVudH0uJHthY3Rpb259YF07XG5cbi8qKiBOb3RlIHdoYXQgd2FzIHNlbnQsIGFuZCB3aGV0aGVyIHRoYXQgdG9vayBsb25nLCBpZiBpdCB3YXMgbW9yZSB0aGFuIGEgcmlkZXIncyBydW4uXG4gKiBAdHlwZSB7KGRvaW5nOiBEb2luZywgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10sIHRvb2s/OiBudW1iZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbGVhcm4gPSAoZG9pbmcsIGV2ZW50cywgdG9vaykgPT4ge1xuICBmb3IgKGNvbnN0IGtleSBvZiBrZXlzT2YoZG9pbmcpKSB7XG4gICAgY29uc3QgbmFtZXMgPSAoc2VuZHNba2V5XSA/Pz0ge30pO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHsga2V5IH1dIG9mIGV2ZW50cykgbmFtZXNbbmFtZV0gPSAobmFtZXNbbmFtZV0gPz8gL15uaXRybzpyZWZyZXNoLS8udGVzdChuYW1lKSkgJiYga2V5ICE9IG51bGw7XG4gICAgaWYgKHRvb2spIHNsb3dba2V5XSA9IHRvb2sgPiBTTE9XX01TO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGRvaW5nOiBEb2luZykgPT4gW3N0cmluZywgdW5rbm93bl1bXX0gKi9cbmNvbnN0IGxpa2VseSA9ICh7IGRhdGFzZXQ6IHsgbml0cm9FbWl0cyB9IH0sIGRvaW5nKSA9PiBrZXlzT2YoZG9pbmcpLmZsYXRNYXAoKGtleSkgPT5cbiAgKHNlbmRzW2tleV0gPyBPYmplY3QuZW50cmllcyhzZW5kc1trZXldKSA6IG5pdHJvRW1pdHM/LnNwbGl0KCcgJykubWFwKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gW25hbWVdKSA/PyBbXSkpO1xuXG4vKiogVGhlIHJvb3RzIHRoYXQgbWF5IHJpZGUsIGJ5IHdoYXQgdGhleSBoZWFyLlxuICogQHR5cGUgeygpID0+IFJlY29yZDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IGhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55W10+fSAqL1xuICBjb25zdCBmb3VuZCA9IHt9O1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChSSURFUykpIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygcm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8ubWF0Y2goL25pdHJvOlxcUysvZykgPz8gW10pIChmb3VuZFtuYW1lXSA/Pz0gW10pLnB1c2gocm9vdCk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufTtcblxuLyoqIEhhdmUgYSBjb21wb25lbnQgcmlkZSwgaWYgaXQgbWF5IGFuZCB0aGVyZSBpcyByb29tLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgcm9vdDogYW55LCByaWRlcj86IEpvYikgPT4gYm9vbGVhbiB8IHZvaWR9ICovXG5jb25zdCB0YWtlID0gKGpvYiwgcm9vdCwgcmlkZXIgPSBuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbXSB9KSkgPT4ge1xuICBjb25zdCB7IGlkLCBkYXRhc2V0OiB7IG5pdHJvVG9rZW46IHRva2VuIH0gfSA9IHJvb3Q7XG4gIGNvbnN0IHsgcmlkZXJzIH0gPSBqb2I7XG4gIGNvbnN0IGVudHJ5ID0gSlNPTi5zdHJpbmdpZnkoW3JpZGVyLmNvbXBvbmVudCwgdG9rZW4sIC4uLihyaWRlci5oZWFyZD8uWzBdID8gW3JpZGVyLmhlYXJkLCByaWRlci5jaGFpbl0gOiBbXSldKTtcbiAgY29uc3Qgc2l6ZSA9IHNpemVPZih7IGVudHJ5IH0pO1xuICBpZiAocmlkZXJzLnNpemUgPj0gTElNSVQgfHwgc2l6ZSA+IGpvYi5yb29tIHx8IGZpbmQoaWQpICE9PSByb290IHx8ICFyb290Lm1hdGNoZXMoUklERVMpIHx8ICFpc1NldHRsZWQocm9vdCkpIHJldHVybjtcbiAgam9iLnJvb20gLT0gc2l6ZTtcbiAgcmlkZXJzLnNldChpZCwgT2JqZWN0LmFzc2lnbihyaWRlciwgeyBlbnRyeSwgaG9zdDogam9iLCByb290LCB0b2tlbiB9KSk7XG4gIGhvbGQocmlkZXIpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBUYWtlIHRob3NlIHRoYXQgYXJlIGxpa2VseSB0byBoZWFyIHdoYXQgdGhlIGpvYiBhbmQgaXRzIHJpZGVycyBzZW5kLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZGVyczogW2FueSwgRG9pbmddW10pID0+IHZvaWR9ICovXG5jb25zdCBzcHJlYWQgPSAoam9iLCBzZW5kZXJzKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY2hhaW4sIGhlYXJkLCBpZCwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IGRldGFpbHMgPSBoZWFyZD8uZmxhdE1hcCgoWywgZGV0YWlsXSkgPT4gT2JqZWN0LnZhbHVlcyhkZXRhaWwgPz8ge30pKSA/PyBbXTtcbiAgY29uc3Qga2V5cyA9IFtyb290LmRhdGFzZXQubml0cm9LZXksIC4uLmJvZHkudmFsdWVzKCksIC4uLmRldGFpbHNdLm1hcChTdHJpbmcpO1xuICAvKiogQHR5cGUgeyhvdGhlcjogYW55LCBuYW1lOiBzdHJpbmcpID0+IHZvaWR9ICovXG4gIGNvbnN0IHJlYWNoID0gKG90aGVyLCBuYW1lKSA9PiB7XG4gICAgY29uc3QgaXNPdXQgPSByaWRlcnMuc2l6ZSA+PSBMSU1JVCB8fCBvdGhlci5pZCA9PT0gaWQgfHwgY2hhaW4uaW5jbHVkZXMob3RoZXIuaWQpIHx8IGxpbmVPZihvdGhlci5pZClbMF07XG4gICAgaWYgKCFyaWRlcnMuaGFzKG90aGVyLmlkKSAmJiAoaXNPdXQgfHwgIXRha2Uoam9iLCBvdGhlcikpKSByZXR1cm47XG4gICAgc2VuZGVycy5wdXNoKFtvdGhlciwgeyBjb21wb25lbnQ6IG90aGVyLmRhdGFzZXQubml0cm9Db21wb25lbnQsIGhlYXJkOiBbW25hbWVdXSB9XSk7XG4gIH07XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0KCk7XG4gIGxldCBpbmRleDtcbiAgZm9yIChjb25zdCBbc2VuZGVyLCBkb2luZ10gb2Ygc2VuZGVycykge1xuICAgIGNvbnN0IGNhbGxzID0gSlNPTi5wYXJzZShzZW5kZXIuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGlzS2V5ZWRdIG9mIGxpa2VseShzZW5kZXIsIGRvaW5nKSkge1xuICAgICAgY29uc3QgW3RvLCBjYWxsXSA9IGNhbGxzW25hbWVdID8/IFtdO1xuICAgICAgY29uc3QgcGFyZW50ID0gZmluZCh0byk7XG4gICAgICBpZiAocGFyZW50KSByZWFjaChwYXJlbnQsIGNhbGwpO1xuICAgICAgaWYgKHNlZW4uaGFzKG5hbWUgKyBpc0tleWVkKSkgY29udGludWU7XG4gICAgICBzZWVuLmFkZChuYW1lICsgaXNLZXllZCk7XG4gICAgICBpbmRleCA/Pz0gaGVhcmVycygpO1xuICAgICAgZm9yIChjb25zdCBvdGhlciBvZiBpbmRleFtuYW1lXSA/PyBbXSkge1xuICAgICAgICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IG90aGVyLmRhdGFzZXQ7XG4gICAgICAgIGNvbnN0IGlzRm9yS2V5ID0gaXNLZXllZCB8fCBuaXRyb0ZpbHRlcnM/LmluY2x1ZGVzKGBcIiR7bmFtZX1cImApO1xuICAgICAgICBpZiAoIWlzRm9yS2V5IHx8IGtleXMuaW5jbHVkZXMobml0cm9LZXkpKSByZWFjaChvdGhlciwgbmFtZSk7IC8vIGVsc2UgYSB0YWJsZSBwb3N0cyBhbGwgaXRzIHJvd3MgZm9yIG9uZVxuICAgICAgfVxuICAgIH1cbiAgfVxufTtcblxuLyoqIENob29zZSB3aG8gdHJhdmVscyB3aXRoIGEgam9iIHRoYXQgbGVhdmVzLCBob2xkIHRoZWlyIGxpbmVzLCBhbmQgd3JpdGUgdGhlbSBpbnRvIGl0cyBib2R5LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBib2FyZCA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBib2R5LCByaWRlcnMsIHJvb3QgfSA9IGpvYjtcbiAgY29uc3QgbW9zdCA9IG9wdGlvbnMubml0cm9BbG9uZzsgLy8gYSBxdWFydGVyIG9mIHdoYXQgdGhlIHNlcnZlciBhY2NlcHRzLCBvciBsZXNzXG4gIGpvYi5yb29tID0gTWF0aC5taW4obW9zdCwgbW9zdCAqIDQgLSBzaXplT2YoYm9keSkpO1xuICBqb2IuYm9hcmRlZCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBpZiAoIShqb2Iucm9vbSA+IDApIHx8IGhhc0ZpbGUoYm9keSkgfHwgcm9vdC5kYXRhc2V0Lm5pdHJvTGF6eSB8fCBrZXlzT2Yoam9iKS5zb21lKChrZXkpID0+IHNsb3dba2V5XSkpIHJldHVybjtcbiAgLyoqIEB0eXBlIHtbYW55LCBEb2luZ11bXX0gKi9cbiAgY29uc3Qgc2VuZGVycyA9IFtbcm9vdCwgam9iXV07XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygd2FpdGluZygpKSB7XG4gICAgaWYgKCFyaWRlci5pc0Fsb25lICYmIHRha2Uoam9iLCByaWRlci5yb290LCByaWRlcikpIHNlbmRlcnMucHVzaChbcmlkZXIucm9vdCwgcmlkZXJdKTtcbiAgfVxuICBzcHJlYWQoam9iLCBzZW5kZXJzKTtcbiAgaWYgKHJpZGVycy5zaXplKSBib2R5LnNldCgnbml0cm8tYWxvbmcnLCBgWyR7Wy4uLnJpZGVycy52YWx1ZXMoKV0ubWFwKCh7IGVudHJ5IH0pID0+IGVudHJ5KX1dYCk7XG59O1xuXG4vKiogTGV0IHRoZSByaWRlcnMnIGxpbmVzIGdvIG9uLCBpbiB0aGUgdGljayBpbiB3aGljaCB0aGUgYW5zd2VyIGlzIGluOiBiZWZvcmUgaXRzIGV2ZW50cywgYW5kIGJlZm9yZSB0aGUgbmV4dCBqb2IuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2UgPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkge1xuICAgIGlmIChyaWRlci5ob3N0ICE9PSBqb2IpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHsgaGVhcmQsIGlkLCBpc1N0YWxlLCByb2RlLCB0b2tlbiB9ID0gcmlkZXI7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgIGNvbnN0IGxpbmUgPSBsaW5lT2YoaWQpO1xuICAgIC8vIFdoYXQgd2FzIGxlZnQgb3V0IGJ5IGEgc2VydmVyIHRoYXQgaGFzIHJ1biB0aGUgb3RoZXJzIGlzIHRvIHNheSBpdHNlbGYgd2hhdCBpcyB3cm9uZy5cbiAgICBpZiAocm9kZSB8fCAhaGVhcmRbMF0pIGxpbmUuc2hpZnQoKTtcbiAgICBlbHNlIHJpZGVyLmlzQWxvbmUgPSBqb2IucGFydHMgJiYgam9iLnN0YXR1cyA9PT0gMjAwICYmIHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiA9PT0gdG9rZW47XG4gICAgcmlkZXIuaG9zdCA9IHJpZGVyLnRva2VuID0gbnVsbDtcbiAgICBpZiAoaXNTdGFsZSAmJiByb290ICYmICFsaW5lWzBdKSBsaW5lLnB1c2gobmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbiAgICByZXN1bWUoaWQpO1xuICB9XG59O1xuIiwgIi8qIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXIsIG9uZSBmb3IgZWFjaCBydW4gb2YgYSBjb21wb25lbnQsIHRoZSBhc2tlcidzIGZpcnN0OiBbaWQsIGxlbmd0aCBvZiBpdHMgSFRNTCwgbnVtYmVyIG9mIGl0c1xuICogZXZlbnRzLCBwbGFjZXMgb2YgdGhlIGV2ZW50cyB0aGF0IGl0IGhlYXJkXS4gVGhleSB0ZWxsIHdoYXQgbGVkIHRvIGVhY2ggZXZlbnQsIGFzIGlmIGVhY2ggY29tcG9uZW50IGhhZCBhc2tlZCBhbG9uZS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1vbiBvZiBhIHJvb3QuXG4gKi9cbmltcG9ydCB7IGxlYXJuIH0gZnJvbSAnLi9yaWRlcnMuanMnO1xuXG4vKiogU2F5IHdoZXJlIGVhY2ggZXZlbnQgY29tZXMgZnJvbSwgd2hhdCBsZWQgdG8gaXQgYW5kIHdobyBoYXMgaGVhcmQgaXQgYWxyZWFkeS4gTGVhcm4gd2hvIHNlbmRzIHdoYXQuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBldmVudHM6IFtzdHJpbmcsIGFueV1bXSkgPT4gQXJyaXZhbFtdfSAqL1xuZXhwb3J0IGNvbnN0IGFycml2YWxzT2YgPSAoam9iLCBldmVudHMpID0+IHtcbiAgY29uc3QgeyBpZCwgcGFydHMgPSBbW2lkLCAwLCBldmVudHMubGVuZ3RoLCBbXV1dLCByaWRlcnMsIHN0YXR1cywgdG9vayB9ID0gam9iO1xuICBjb25zdCBpc1dlbGwgPSBqb2IucGFydHMgJiYgc3RhdHVzID09PSAyMDA7XG4gIC8qKiBAdHlwZSB7QXJyaXZhbFtdfSAqL1xuICBjb25zdCBhcnJpdmFscyA9IFtdO1xuICBmb3IgKGNvbnN0IFtmcm9tLCAsIGNvdW50LCBwbGFjZXNdIG9mIHBhcnRzKSB7XG4gICAgY29uc3QgcnVuID0gcmlkZXJzLmdldChmcm9tKTtcbiAgICBjb25zdCB7IGNvbXBvbmVudCwgcm9vdCwgaGVhcmQ6IGJyb3VnaHQgfSA9IHJ1biA/PyBqb2I7XG4gICAgY29uc3QgaGVhcmQgPSBwbGFjZXMubWFwKChwbGFjZSkgPT4gYXJyaXZhbHNbcGxhY2VdKTtcbiAgICBmb3IgKGNvbnN0IHsgaGVhcmRCeSB9IG9mIGhlYXJkKSBoZWFyZEJ5LmFkZChmcm9tKTtcbiAgICBjb25zdCBuYW1lcyA9IGhlYXJkLm1hcCgoeyBjYWxsLCBuYW1lLCB0byB9KSA9PiBbdG8gPT09IGZyb20gPyBjYWxsIDogbmFtZV0pO1xuICAgIGNvbnN0IG93biA9IGV2ZW50cy5zbGljZShhcnJpdmFscy5sZW5ndGgsIGFycml2YWxzLmxlbmd0aCArIGNvdW50KTtcbiAgICBpZiAoaXNXZWxsKSBsZWFybihydW4gPyB7IGNvbXBvbmVudCwgaGVhcmQ6IFsuLi5icm91Z2h0LCAuLi5uYW1lc10gfSA6IGpvYiwgb3duLCBydW4gPyAwIDogdG9vayk7XG4gICAgY29uc3QgW3sgY2hhaW46IGJlZ2luLCBjb3VudHMgfSwgLi4ub3RoZXJzXSA9ICFydW4gfHwgYnJvdWdodFswXSA/IFtydW4gPz8gam9iLCAuLi5oZWFyZF0gOiBoZWFyZDtcbiAgICBjb25zdCBjaGFpbiA9IFsuLi5iZWdpbi5maWx0ZXIoKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzdGVwKSA9PiBvdGhlcnMuZXZlcnkoKHsgY2hhaW4gfSkgPT4gY2hhaW4uaW5jbHVkZXMoc3RlcCkpKSwgZnJvbV07XG4gICAgaWYgKHJ1bikge1xuICAgICAgY291bnRzW2Zyb21dID0gKGNvdW50c1tmcm9tXSA/PyAwKSArIDE7XG4gICAgICBydW4uaGVhcmQgPSBbXTsgLy8gaWYgaXQgaGFzIHJ1biBhZ2FpbiwgdGhhdCB3YXMgb2Ygd2hhdCB0aGUgb3RoZXJzIGhhdmUgc2VudFxuICAgIH1cbiAgICBjb25zdCBjYWxscyA9IEpTT04ucGFyc2Uocm9vdC5kYXRhc2V0Lm5pdHJvT24gPz8gJ3t9Jyk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgZGV0YWlsXSBvZiBvd24pIHtcbiAgICAgIGNvbnN0IFt0bywgY2FsbF0gPSBjYWxsc1tuYW1lXSA/PyBbXTtcbiAgICAgIGFycml2YWxzLnB1c2goeyBuYW1lLCBkZXRhaWwsIGZyb20sIGNoYWluLCBjb3VudHMsIGhlYXJkQnk6IG5ldyBTZXQoKSwgdG8sIGNhbGwgfSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBhcnJpdmFscztcbn07XG4iLCAiLyogVGhlIGV2ZW50cyBvZiBhbiBhbnN3ZXIsIG9yIG5pdHJvOmVycm9yIHtjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1c30sIHJlYWNoIHRoZSBwYWdlIG9uY2UsIGluIG9yZGVyLiAqL1xuaW1wb3J0IHsgdW5zZW50IH0gZnJvbSAnLi9hZ2Fpbi5qcyc7XG5pbXBvcnQgeyBhbm5vdW5jZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGNhdXNlcywgZHJvcCwgZW5xdWV1ZSwgZmFpbHVyZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZXZlbnRPZiwgZmluZCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgYXJyaXZhbHNPZiB9IGZyb20gJy4vcGFydHMuanMnO1xuaW1wb3J0IHsgcmVsZWFzZSB9IGZyb20gJy4vcmlkZXJzLmpzJztcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBkZWxpdmVyID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjb21wb25lbnQsIGFjdGlvbiwgc3RhdHVzLCByZXNvbHZlLCByZWplY3QsIHJlc3VsdCB9ID0gam9iO1xuICByZWxlYXNlKGpvYik7XG4gIGFubm91bmNlKCdhbnN3ZXJlZCcsIGpvYik7XG4gIGNvbnN0IGVycm9yID0gam9iLmVycm9yID8/IG9wdGlvbnNbYG5pdHJvRXJyb3ItJHtzdGF0dXN9YF0gPz8gb3B0aW9ucy5uaXRyb0Vycm9yO1xuICBmb3IgKGNvbnN0IGFycml2YWwgb2YgYXJyaXZhbHNPZihqb2IsIGpvYi5ldmVudHMgPz8gW1snbml0cm86ZXJyb3InLCB7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzIH1dXSkpIHtcbiAgICBjb25zdCB7IGNhbGwsIGRldGFpbCwgZnJvbSwgbmFtZSwgdG8gfSA9IGFycml2YWw7XG4gICAgY29uc3QgY2F1c2UgPSBldmVudE9mKG5hbWUsIGRldGFpbCk7XG4gICAgY2F1c2VzLnNldChjYXVzZSwgYXJyaXZhbCk7XG4gICAgaWYgKGZyb20gPT09IGlkICYmIG5hbWUgPT09ICduaXRybzplcnJvcicpIHtcbiAgICAgIGlmIChqb2IuaXNVbnNlbnQpIHVuc2VudC5zZXQoY2F1c2UsIGpvYik7XG4gICAgICByZWplY3Q/LihmYWlsdXJlKGRldGFpbCkpO1xuICAgIH1cbiAgICBpZiAoZnJvbSA9PT0gaWQgJiYgbmFtZSA9PT0gJ25pdHJvOmFjdGlvbi1jb21wbGV0ZScpIHJlc29sdmU/LihyZXN1bHQgPT09IHVuZGVmaW5lZCA/IGRldGFpbCA6IHsgLi4uZGV0YWlsLCByZXN1bHQgfSk7XG4gICAgKGZpbmQoZnJvbSkgPz8gZG9jdW1lbnQuYm9keSkuZGlzcGF0Y2hFdmVudChjYXVzZSk7XG4gICAgaWYgKGZpbmQodG8pKSBlbnF1ZXVlKG5ld0pvYihmaW5kKHRvKSwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbW2NhbGwsIGRldGFpbF1dLCBjYXVzZSB9KSk7XG4gIH1cbiAgZm9yIChjb25zdCByaWRlciBvZiBqb2IucmlkZXJzLnZhbHVlcygpKSByaWRlci5yb2RlICYmIGFubm91bmNlKCdkb25lJywgcmlkZXIpO1xufTtcblxuLy8gQSB3YXkgb3V0IG9mIHRoZSBwYWdlIGFib3J0cyByZXF1ZXN0cywgc2Vjb25kcyBiZWZvcmUgdGhlIHBhZ2UgZ29lcy4gTm9ib2R5IHNheXMgaWYgaXQgd2lsbCBnbzpcbi8vIGEgZG93bmxvYWQgYmVnaW5zIGxpa2UgdGhhdCwgdG9vLlxubGV0IGxlYXZpbmcgPSAwO1xuLyoqIEB0eXBlIHtKb2JbXX0gKi9cbmNvbnN0IGFib3J0ZWQgPSBbXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZmluaXNoID0gKGpvYikgPT4gdm9pZCAobGVhdmluZyAmJiAham9iLnN0YXR1cyA/IGFib3J0ZWQucHVzaChqb2IpIDogZGVsaXZlcihqb2IpKTtcblxuLyoqIEB0eXBlIHsoZW5kOiAoam9iOiBhbnksIHdoeTogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RheSA9IChlbmQpID0+IHtcbiAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICBsZWF2aW5nID0gMDtcbiAgZm9yIChjb25zdCBqb2Igb2YgYWJvcnRlZC5zcGxpY2UoMCkpIGVuZChqb2IsICd0aGUgcGFnZSB3YXMgbGVmdCcpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RXZlbnRzID0gKCkgPT4ge1xuICBvbignYmVmb3JldW5sb2FkJywgKCkgPT4ge1xuICAgIGNsZWFyVGltZW91dChsZWF2aW5nKTtcbiAgICBsZWF2aW5nID0gc2V0VGltZW91dChzdGF5LCAxMDAwMCwgZGVsaXZlcik7XG4gIH0pO1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiBjbGVhclRpbWVvdXQobGVhdmluZykpO1xuICBvbigncGFnZXNob3cnLCAoKSA9PiBzdGF5KGRyb3ApKTsgLy8gdGhlIGJyb3dzZXIgaGFzIGtlcHQgaXRcbn07XG4iLCAiLyogRHJvcHMgY2xpY2tzIGZvciBhbiBhY3Rpb24gd2hpbGUgaXQgaXMgdW5kZXIgd2F5IGluIHRoZWlyIGNvbXBvbmVudCwgb3IgaW4gbGluZSwgd2hlcmUgaXQgc2F5cyB0aGF0IG9uZSBpcyBlbm91Z2guXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc2luZ2xlIG9mIHdoYXQgYXNrcy4gV3JpdGVzOiBhcmlhLWRpc2FibGVkIG9mIGl0LCBvciBvZiB3aGF0IHNlbmRzIGl0cyBmb3JtOyBkaXNhYmxlZCB3b3VsZCB0YWtlXG4gKiAgIHRoZSBmb2N1cyBmb3IgZ29vZC4gV2hhdCBoYXMgdGhhdCBmcm9tIHVzLCBhbmQgbm90IGZyb20gdGhlIHNlcnZlciwgaGFzIGRhdGEtbml0cm8taGVsZCwgdG9vLlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgQVNLUywgYWN0aW9uT2YsIGFsbE9mLCBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgU0lOR0xFID0gJ1tkYXRhLW5pdHJvLXNpbmdsZV0nO1xuY29uc3QgSEVMRCA9ICdkYXRhLW5pdHJvLWhlbGQnO1xuXG4vKiogQHR5cGUgeyhhc2tlcjogYW55LCByb290OiBhbnksIGFjdGlvbjogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzSGVsZCA9IChhc2tlciwgeyBpZCB9LCBhY3Rpb24pID0+IGFza2VyLm1hdGNoZXMoU0lOR0xFKSAmJiBsaW5lT2YoaWQpLnNvbWUoKGpvYikgPT4gam9iLmFjdGlvbiA9PT0gYWN0aW9uKTtcblxuLyoqIFdoYXQgaXMgcHJlc3NlZCwgb2Ygc29tZXRoaW5nIHRoYXQgYXNrcy5cbiAqIEB0eXBlIHsoYXNrZXI6IGFueSwgcm9vdDogYW55KSA9PiBhbnlbXX0gKi9cbmNvbnN0IGJ1dHRvbnNPZiA9IChhc2tlciwgcm9vdCkgPT5cbiAgYXNrZXIubG9jYWxOYW1lID09PSAnZm9ybSdcbiAgICA/IGFsbE9mKGA6aXMoYnV0dG9uLGlucHV0KTpub3QoJHtBU0tTfSlgLCByb290KS5maWx0ZXIoKHsgZm9ybSwgdHlwZSB9KSA9PiBmb3JtID09PSBhc2tlciAmJiAvc3VibWl0fGltYWdlLy50ZXN0KHR5cGUpKVxuICAgIDogW2Fza2VyXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKHsgaWQgfSkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGZvciAoY29uc3QgYXNrZXIgb2Ygcm9vdCA/IGFsbE9mKFNJTkdMRSwgcm9vdCkgOiBbXSkge1xuICAgIGNvbnN0IGlzTm93ID0gaXNIZWxkKGFza2VyLCByb290LCBhY3Rpb25PZihyb290LCBhc2tlci5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSkpO1xuICAgIGZvciAoY29uc3QgYnV0dG9uIG9mIGJ1dHRvbnNPZihhc2tlciwgcm9vdCkpIHtcbiAgICAgIGlmIChidXR0b24uaGFzQXR0cmlidXRlKGlzTm93ID8gJ2FyaWEtZGlzYWJsZWQnIDogSEVMRCkgPT09IGlzTm93KSBjb250aW51ZTtcbiAgICAgIGJ1dHRvbi50b2dnbGVBdHRyaWJ1dGUoSEVMRCwgaXNOb3cpO1xuICAgICAgaWYgKGlzTm93KSBidXR0b24uc2V0QXR0cmlidXRlKCdhcmlhLWRpc2FibGVkJywgJ3RydWUnKTtcbiAgICAgIGVsc2UgYnV0dG9uLnJlbW92ZUF0dHJpYnV0ZSgnYXJpYS1kaXNhYmxlZCcpO1xuICAgIH1cbiAgfVxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0U2luZ2xlID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWydxdWV1ZWQnLCAnYW5zd2VyZWQnLCAnZG9uZSddKSBoZWFyKG5hbWUsIChqb2IpID0+IHF1ZXVlTWljcm90YXNrKCgpID0+IHNob3coam9iKSkpOyAvLyB0aGUgbGluZSBoYXMgaXQsIG9yIG5vdFxufTtcbiIsICIvKiBUaGUgYnJpZGdlOiByZXF1ZXN0cyBvZiBjb21wb25lbnRzIGJlY29tZSBqb2JzOyBlYWNoIGlzIHNlbnQsIGFuc3dlcmVkLCBhbmQgaXRzIGV2ZW50cyBkZWxpdmVyZWQuXG4gKiBXaXJlOiBkb2NzL2FyY2hpdGVjdHVyZS5tZC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1oZWFyZCwgLWVycm9yLCAtZXJyb3ItPHN0YXR1cz4gb2YgaXRzIHNjcmlwdDsgaWQsXG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50LCAta2V5LCAtdXJsLCAtdG9rZW4sIC1maWx0ZXJzLCAtb24sIC1sYXp5IG9mIGEgcm9vdDsgLWFyZ3MsIC1tb2RlbCwgLW93bmVyIGluc2lkZS5cbiAqL1xuaW1wb3J0IHsgaW5zaXN0IH0gZnJvbSAnLi9hZ2Fpbi5qcyc7XG5pbXBvcnQgeyBhY2NlcHQgfSBmcm9tICcuL2Fuc3dlcnMuanMnO1xuaW1wb3J0IHsgZmluaXNoIH0gZnJvbSAnLi9ldmVudHMuanMnO1xuaW1wb3J0IHsgcmVhZEZpZWxkcyB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGFkZEFyZ3VtZW50cywgaGVhciwgaXNPdXJOYW1lLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZHJvcCwgZW5xdWV1ZSwgcnVuV2l0aCB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgUk9PVCwgYWN0aW9uT2YsIGFkZHJlc3MsIGFsbCwgZmluZCwgZmlyc3QsIG9wdGlvbnMsIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBib2FyZCwgcmVsZWFzZSB9IGZyb20gJy4vcmlkZXJzLmpzJztcbmltcG9ydCB7IGlzSGVsZCB9IGZyb20gJy4vc2luZ2xlLmpzJztcblxuLyoqIE1ha2UgYSBqb2Igb2YgYSByZXF1ZXN0IG9mIGh0bXguXG4gKiBAdHlwZSB7KGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSkgPT4ge1xuICBjb25zdCByb290ID0gcm9vdE9mKGVsZW1lbnQpO1xuICBjb25zdCBhY3Rpb24gPSBhY3Rpb25PZihyb290LCBwYXRoKTtcbiAgaWYgKGVsZW1lbnQgPT09IHJvb3QpIHJldHVybiByZWFjdChyb290LCBjYXVzZSwgeyBhY3Rpb24sIHBhdGggfSk7XG4gIGlmIChpc0hlbGQoZWxlbWVudCwgcm9vdCwgYWN0aW9uKSkgcmV0dXJuO1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCB7IHBhdGgsIHNvdXJjZTogZWxlbWVudCB9KTtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGJvZHkgPz8gW10pIGlmICghaXNPdXJOYW1lKG5hbWUpKSBqb2IuYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIEpTT04ucGFyc2UoZWxlbWVudC5kYXRhc2V0Lm5pdHJvQXJncyA/PyAne30nKSk7XG4gIHJlYWRGaWVsZHMoam9iKTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIHdoYXQgYSByb290IGFza3MgZm9yIGJ5IGl0c2VsZjogYWZ0ZXIgYW4gZXZlbnQsIHVubGVzcyB0aGF0IGlzIGZvciBhbm90aGVyIGtleSwgb3IgYXMgYSBwb2xsLlxuICogQHR5cGUgeyhyb290OiBhbnksIGNhdXNlPzogYW55LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWN0ID0gKHJvb3QsIGNhdXNlLCBtb3JlKSA9PiB7XG4gIGNvbnN0IHsgbml0cm9GaWx0ZXJzLCBuaXRyb0tleSB9ID0gcm9vdC5kYXRhc2V0O1xuICBjb25zdCB7IHR5cGUsIGRldGFpbCB9ID0gY2F1c2UgPz8ge307XG4gIGNvbnN0IGtleXMgPSAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KHR5cGUpICYmIGRldGFpbD8ua2V5ICE9IG51bGwgPyBbJ2tleSddIDogSlNPTi5wYXJzZShuaXRyb0ZpbHRlcnMgPz8gJ3t9JylbdHlwZV07XG4gIGlmIChrZXlzPy5ldmVyeSgoLyoqIEB0eXBlIHthbnl9ICovIGtleSkgPT4gYCR7ZGV0YWlsPy5ba2V5XX1gICE9PSBuaXRyb0tleSkpIHJldHVybjtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBjYXVzZSwgaXNQb2xsOiAhY2F1c2UsIGlzUXVpZXQ6IHRydWUsIC4uLm1vcmUgfSk7XG4gIGlmICgvXm5pdHJvOi8udGVzdCh0eXBlKSkgam9iLmhlYXJkID0gW1t0eXBlLCBkZXRhaWxdXTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIGFuIGFjdGlvbiB3aXRoIGFyZ3VtZW50cyBhbmQgd2hhdCBzdGFuZHMgaW4gdGhlIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgYXJnczogb2JqZWN0LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHBvc3QgPSAocm9vdCwgYWN0aW9uLCBhcmdzLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIG1vcmUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIGFyZ3MpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBAdHlwZSB7KGNvbXBvbmVudDogc3RyaW5nLCBrZXk6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgbWlzc2luZyA9IChjb21wb25lbnQsIGtleSkgPT4ge1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KGFsbChST09UKS5tYXAoKHsgZGF0YXNldCB9KSA9PiBkYXRhc2V0Lm5pdHJvQ29tcG9uZW50KSldO1xuICBpZiAobmFtZXMuaW5jbHVkZXMoY29tcG9uZW50KSkgcmV0dXJuIGBub25lIG9uIHRoaXMgcGFnZSBoYXMgdGhlIGtleSAke0pTT04uc3RyaW5naWZ5KGtleSl9YDtcbiAgY29uc3QgbmVhcmVzdCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpICYmIHdpbmRvdy5uaXRyb0RlYnVnPy5zdWdnZXN0KGNvbXBvbmVudCwgbmFtZXMpO1xuICByZXR1cm4gYG9uIHRoaXMgcGFnZSB0aGVyZSBpcyAke25hbWVzLmxlbmd0aCA/IGBvbmx5ICR7bmFtZXMuam9pbignLCAnKX1gIDogJ25vbmUnfS4ke25lYXJlc3QgfHwgJyd9YDtcbn07XG5cbi8qKiBAdHlwZSB7Tml0cm9bJ2NhbGwnXX0gKi9cbmNvbnN0IGNhbGwgPSAoY29tcG9uZW50LCBhY3Rpb24sIGFyZ3MgPSB7fSwgeyBrZXkgfSA9IHt9KSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3Qgb25lID0ga2V5ID09IG51bGwgPyAnJyA6IGBbZGF0YS1uaXRyby1rZXk9JHtDU1MuZXNjYXBlKGAke2tleX1gKX1dYDtcbiAgICBjb25zdCByb290ID0gZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD0ke0NTUy5lc2NhcGUoY29tcG9uZW50KX1dJHtvbmV9YCk7XG4gICAgaWYgKHJvb3QpIHBvc3Qocm9vdCwgYWN0aW9uLCBhcmdzLCB7IHJlc29sdmUsIHJlamVjdCB9KTtcbiAgICBlbHNlIGRyb3AoeyBjb21wb25lbnQsIGFjdGlvbiwgcmVqZWN0IH0sIG1pc3NpbmcoY29tcG9uZW50LCBrZXkpKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcnVuID0gYXN5bmMgKGpvYiwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGNoYWluLCBpZCB9ID0gam9iO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIC8vIFRoZSBuZXh0IHBhZ2UgbWF5IGhhdmUgYSBjb21wb25lbnQgb2YgdGhpcyBpZC5cbiAgY29uc3QgaXNHb25lID0gIXJvb3QgfHwgKHJvb3QgIT09IGpvYi5yb290ICYmIGpvYi5wYWdlICE9PSBhZGRyZXNzKCkpO1xuICBpZiAoaXNHb25lICYmICFqb2IuaXNRdWlldCkgZmluaXNoKE9iamVjdC5hc3NpZ24oam9iLCB7IHN0YXR1czogMCwgZXJyb3I6IG9wdGlvbnNbJ25pdHJvRXJyb3ItNDA0J10gfSkpO1xuICBpZiAoaXNHb25lIHx8IChqb2IucmVqZWN0ICYmIHJvb3QuZGF0YXNldC5uaXRyb0xhenkpKSByZXR1cm4gZHJvcChqb2IsICdpdCBpcyBub3QgdGhlcmUnKTtcbiAgaWYgKCFqb2IuYmVndW4pIGZpbGwoam9iLCByb290KTsgLy8gZWxzZSBpdCBpcyB0byBiZSBzZW50IGFzIGl0IHdhc1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBpbnNpc3Qoam9iLCAoKSA9PiB7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpID8/IGRvY3VtZW50LmJvZHk7IC8vIGl0IG1heSBnbyBtZWFud2hpbGVcbiAgICBjb25zdCBzb3VyY2UgPSBqb2Iuc291cmNlPy5pc0Nvbm5lY3RlZCA/IGpvYi5zb3VyY2UgOiByb290O1xuICAgIHJldHVybiBhZGFwdGVyLnNlbmQoam9iLCB7IHJvb3QsIHNvdXJjZSwgaGVhZGVyczogY2hhaW5bMF0gJiYgeyAnTml0cm8tQ2hhaW4nOiBjaGFpbi5qb2luKCkgfSB9KTtcbiAgfSk7XG4gIGlmIChhbnN3ZXIpIGF3YWl0IGFjY2VwdChPYmplY3QuYXNzaWduKGpvYiwgeyBhbnN3ZXIgfSksIGFuc3dlciwgYWRhcHRlcik7XG4gIGVsc2UgaWYgKGpvYi5zdGF0dXMgPT0gbnVsbCkgcmV0dXJuIGRyb3Aoam9iLCAnYSBsaXN0ZW5lciBvciBoeC1zeW5jIHN0b3BwZWQgaXQnKTtcbiAgZmluaXNoKGpvYik7XG59O1xuXG4vKiogRmlsbCB0aGUgYm9keTogdGhlIG5ld2VzdCB0b2tlbiwgZXZlbnRzIGhlYXJkLCBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCByb290OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmaWxsID0gKGpvYiwgcm9vdCkgPT4ge1xuICBjb25zdCB7IGJvZHksIGNvdW50cywgaGVhcmQsIGlkLCBzZW50IH0gPSBqb2I7XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IHJvb3QsIHRva2VuOiByb290LmRhdGFzZXQubml0cm9Ub2tlbiB9KTtcbiAgY291bnRzW2lkXSA9IChjb3VudHNbaWRdID8/IDApICsgMTtcbiAgaWYgKGhlYXJkKSBib2R5LnNldCgnbml0cm8tZXZlbnRzJywgSlNPTi5zdHJpbmdpZnkoaGVhcmQpKTtcbiAgY29uc3QgbmFtZXMgPSBuZXcgU2V0KCk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBib3VuZCwgdmFsdWVzIH0gb2Ygc2VudC52YWx1ZXMoKSkge1xuICAgIGlmICghYm91bmQpIGNvbnRpbnVlO1xuICAgIG5hbWVzLmFkZChib3VuZCk7XG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgfVxuICBpZiAoIWpvYi5pc1F1aWV0KSBib2R5LnNldCgnbml0cm8tZmllbGRzJywgWy4uLm5hbWVzXS5qb2luKCkpO1xuICBib2FyZChqb2IpO1xuICBib2R5LmFwcGVuZCgnbml0cm8tdG9rZW4nLCBqb2IudG9rZW4gPz8gJycpO1xufTtcblxuLyoqIExldCByZXF1ZXN0cyBvZiBodG14IGJlY29tZSBqb2JzLCBhbmQgam9icyBsZWF2ZS5cbiAqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBjb25uZWN0ID0gKGFkYXB0ZXIpID0+IHtcbiAgYWRhcHRlci5jYXB0dXJlKGFzayk7XG4gIHJ1bldpdGgoKGpvYikgPT4gcnVuKGpvYiwgYWRhcHRlcikuZmluYWxseSgoKSA9PiByZWxlYXNlKGpvYikpKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEJyaWRnZSA9ICgpID0+IHtcbiAgd2luZG93Lm5pdHJvID0geyBmaW5kLCBmaXJzdCwgcm9vdE9mLCBjYWxsLCBvbjogaGVhciB9O1xufTtcbiIsICIvKiBUaGUgYmVnaW5uaW5nIG9mIGEgcGFnZTogb3VyIHNjcmlwdCBzdGFuZHMgYmVmb3JlIGh0bXgsIHNvIG5vdGhpbmcgaXMgYXNrZWQgYmVmb3JlIHRoZSBicmlkZ2UgaXMgdGhlcmUsIGFuZCBib3RoXG4gKiBiZWdpbiBhdCBET01Db250ZW50TG9hZGVkLCB3aGljaCBjb21lcyBhZnRlciBkZWZlcnJlZCBzY3JpcHRzLCBvciBhZnRlciB0aG9zZSB0aGF0IGRpZCBub3QgbG9hZC4gV2hhdCBpcyBjbGlja2VkXG4gKiBvciBzZW50IG1lYW53aGlsZSBpcyBkb25lIHRoZW4uXG4gKlxuICogUmVhZHM6IGh4LXBvc3Qgb2Ygd2hhdCBpcyBjbGlja2VkIG9yIHNlbnQuIEhlYXJzOiBjbGljaywgc3VibWl0OyBET01Db250ZW50TG9hZGVkLlxuICovXG5pbXBvcnQgeyBBU0tTLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLy8gV2hhdCBhIGNsaWNrIGRvZXMgbW9yZSB0byB0aGFuIHRvIGFzay4gVGhlaXIgdmFsdWVzIGFyZSB0aGVyZSB3aGVuIGh0bXggYmVnaW5zLlxuY29uc3QgT1RIRVJTID0gJ2Zvcm0sbGFiZWwsc2VsZWN0LHRleHRhcmVhLGlucHV0Om5vdChbdHlwZT1zdWJtaXRdLFt0eXBlPWltYWdlXSxbdHlwZT1idXR0b25dKSc7XG4vKiogQHR5cGUgeygoKSA9PiB2b2lkKVtdfSAqL1xuY29uc3QgZWFybHkgPSBbXTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGNsaWNrID0gKGV2ZW50KSA9PiB7XG4gIGNvbnN0IGNvbnRyb2wgPSBldmVudC50YXJnZXQuY2xvc2VzdD8uKGBidXR0b24saW5wdXQsbGFiZWwsZm9ybSwke0FTS1N9YCk7XG4gIGlmICghY29udHJvbCB8fCBjb250cm9sLm1hdGNoZXMoT1RIRVJTKSkgcmV0dXJuO1xuICBjb25zdCBzZW5kcyA9IC9zdWJtaXR8aW1hZ2UvLnRlc3QoY29udHJvbC50eXBlKSAmJiBjb250cm9sLmZvcm0/Lm1hdGNoZXMoQVNLUyk7XG4gIGlmICghc2VuZHMgJiYgIWNvbnRyb2wubWF0Y2hlcyhBU0tTKSkgcmV0dXJuO1xuICBzdG9wKGV2ZW50KTtcbiAgZWFybHkucHVzaCgoKSA9PiBjb250cm9sLmNsaWNrKCkpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHN1Ym1pdCA9IChldmVudCkgPT4geyAvLyB3aXRob3V0IGEgYnV0dG9uXG4gIGlmICghZXZlbnQudGFyZ2V0Lm1hdGNoZXM/LihBU0tTKSkgcmV0dXJuO1xuICBzdG9wKGV2ZW50KTtcbiAgZWFybHkucHVzaCgoKSA9PiBldmVudC50YXJnZXQucmVxdWVzdFN1Ym1pdCgpKTtcbn07XG5cbi8qKiBDYWxsIGBiZWdpbmAgb25jZSBhbGwgc2NyaXB0cyBvZiB0aGUgcGFnZSBoYXZlIGNvbWUsIGF0IG9uY2UgaW4gYSBwYWdlIHRoYXQgaXMgdGhlcmUgYWxyZWFkeTsgYGZpcnN0YCBpcyB0aGVcbiAqIGV2ZW50IG9mIGFuIGh0bXggdGhhdCB3b3VsZCBiZWdpbiBiZWZvcmUuXG4gKiBAdHlwZSB7KGJlZ2luOiAoKSA9PiB2b2lkLCBmaXJzdD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3aGVuTG9hZGVkID0gKGJlZ2luLCBmaXJzdCA9ICduZXZlcicpID0+IHtcbiAgaWYgKHBlcmZvcm1hbmNlLnRpbWluZy5kb21Db250ZW50TG9hZGVkRXZlbnRTdGFydCkgcmV0dXJuIGJlZ2luKCk7XG4gIGNvbnN0IGxpc3RlbmVycyA9IE9iamVjdC5lbnRyaWVzKHsgY2xpY2ssIHN1Ym1pdCwgW2ZpcnN0XTogc3RvcCB9KTtcbiAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGxpc3RlbmVycykgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW25hbWUsIGxpc3RlbmVyXSBvZiBsaXN0ZW5lcnMpIHdpbmRvdy5yZW1vdmVFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbiAgICBiZWdpbigpO1xuICAgIHNldFRpbWVvdXQoKCkgPT4gZWFybHkuZm9yRWFjaCgoYWN0KSA9PiBhY3QoKSkpOyAvLyBodG14IDIgYmVnaW5zIGF0IHRoaXMgZXZlbnQsIHRvbywgYW5kIGFmdGVyIHRoaXNcbiAgfSk7XG59O1xuIiwgIi8qIExvYWRzIGxhenkgY29tcG9uZW50cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1sYXp5IG9mIGEgcGxhY2Vob2xkZXIncyByb290OiBcImxvYWRcIiwgb3IgXCJ2aXNpYmxlXCI6IGFzayB3aGVuIGl0IGlzIHNlZW47XG4gKiAgIGRhdGEtbml0cm8tZ3JvdXA6IHRoZSBwbGFjZWhvbGRlcnMgb2YgYSBuYW1lIGFzayB0b2dldGhlciwgYXMgc29vbiBhcyBvbmUgb2YgdGhlbSBkb2VzO1xuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCBhbmQgZGF0YS1uaXRyby10b2tlbiBvZiB0aGUgcm9vdC5cbiAqIFBvc3RzIG5pdHJvLW1vdW50OyBmb3IgYSBncm91cCBvbmUgcG9zdHMgaXQgd2l0aCBncm91cCwgXCI8Y29tcG9uZW50PiA8dG9rZW4+XCIgb2YgZWFjaCBvZiB0aGUgb3RoZXJzLlxuICogV2hhdCBhIHBsYWNlaG9sZGVyIGhlYXJzIG9uIHRoZSBjb21wb25lbnQncyBiZWhhbGYsIHRoZSBjb21wb25lbnQgZ2V0cyBhcyBzb29uIGFzIGl0IGlzIHRoZXJlLlxuICovXG5pbXBvcnQgeyBwb3N0LCByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMQVpZID0gJ1tkYXRhLW5pdHJvLWxhenldJztcbmNvbnN0IE1PVU5UID0gJ25pdHJvLW1vdW50JztcbmNvbnN0IEdST1VQX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IGtub3duID0gbmV3IFdlYWtTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PGFueVtdPn0gKi9cbmNvbnN0IGdyb3VwcyA9IG5ldyBTZXQoKTsgLy8gdW5kZXIgd2F5OiB0aGUgcGxhY2Vob2xkZXIgdGhhdCBoYXMgYXNrZWQsIGFuZCB0aGUgb3RoZXJzXG4vKiogQHR5cGUge1dlYWtTZXQ8RWxlbWVudD59ICovXG5jb25zdCB0cmllZCA9IG5ldyBXZWFrU2V0KCk7IC8vIHdpdGggYSBncm91cCwgaW4gdmFpbjogZWFjaCBhc2tzIGFsb25lLCBhbmQgc2F5cyB3aGF0IGlzIHdyb25nXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgbG9hZGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHBsYWNlaG9sZGVyc1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBhbnlbXT59ICovXG5jb25zdCBvdmVyaGVhcmQgPSBuZXcgTWFwKCk7IC8vIGJ5IHRoZSBwbGFjZWhvbGRlcidzIGlkXG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBhc2tBbG9uZSA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBsb2FkaW5nLmFkZChwbGFjZWhvbGRlci5pZCk7XG4gIGVucXVldWUobmV3Sm9iKHBsYWNlaG9sZGVyLCBNT1VOVCwgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyczogYW55W10pID0+IHZvaWR9ICovXG5jb25zdCBhc2tUb2dldGhlciA9IChncm91cCkgPT4ge1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgaWYgKCFvdGhlcnNbMF0pIHJldHVybiBmaXJzdCAmJiBhc2tBbG9uZShmaXJzdCk7XG4gIGdyb3Vwcy5hZGQoZ3JvdXApO1xuICBmb3IgKGNvbnN0IHsgaWQgfSBvZiBncm91cCkgbG9hZGluZy5hZGQoaWQpO1xuICBjb25zdCBtZW1iZXJzID0gb3RoZXJzLm1hcCgoeyBkYXRhc2V0IH0pID0+IGAke2RhdGFzZXQubml0cm9Db21wb25lbnR9ICR7ZGF0YXNldC5uaXRyb1Rva2VufWApO1xuICBwb3N0KGZpcnN0LCBNT1VOVCwgeyBncm91cDogbWVtYmVycyB9LCB7IGdyb3VwIH0pO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzV2FpdGluZyA9IChwbGFjZWhvbGRlcikgPT4gcGxhY2Vob2xkZXIuaXNDb25uZWN0ZWQgJiYgcGxhY2Vob2xkZXIubWF0Y2hlcyhMQVpZKTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBjb25zdCB1bmRlcldheSA9IG5ldyBTZXQoWy4uLmdyb3Vwc10uZmxhdCgpKTtcbiAgaWYgKHVuZGVyV2F5LmhhcyhwbGFjZWhvbGRlcikpIHJldHVybjtcbiAgY29uc3QgeyBuaXRyb0dyb3VwIH0gPSBwbGFjZWhvbGRlci5kYXRhc2V0O1xuICBjb25zdCBvdGhlcnMgPSBhbGwoYCR7TEFaWX1bZGF0YS1uaXRyby1ncm91cF1gKS5maWx0ZXIoKG1lbWJlcikgPT5cbiAgICBtZW1iZXIgIT09IHBsYWNlaG9sZGVyICYmIG1lbWJlci5kYXRhc2V0Lm5pdHJvR3JvdXAgPT09IG5pdHJvR3JvdXAgJiYgIXRyaWVkLmhhcyhtZW1iZXIpICYmICF1bmRlcldheS5oYXMobWVtYmVyKSk7XG4gIGFza1RvZ2V0aGVyKHRyaWVkLmhhcyhwbGFjZWhvbGRlcikgPyBbcGxhY2Vob2xkZXJdIDogW3BsYWNlaG9sZGVyLCAuLi5vdGhlcnNdLnNsaWNlKDAsIEdST1VQX0xJTUlUKSk7XG59O1xuXG4vKiogTGV0IHRoZSBvdGhlcnMgb2YgYSBncm91cCBnbyBvbiBvbmNlIHRoZSBmaXJzdCBoYXMgYmVlbiBhbnN3ZXJlZCwgd2VsbCBvciBub3QuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZ29PbiA9ICh7IGFjdGlvbiwgaWQsIHJvb3QsIGdyb3VwID0gW3Jvb3RdIH0pID0+IHtcbiAgaWYgKGFjdGlvbiAhPT0gTU9VTlQpIHJldHVybjtcbiAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gZ3JvdXA7XG4gIGNvbnN0IGxlZnQgPSBvdGhlcnMuZmlsdGVyKGlzV2FpdGluZyk7XG4gIGdyb3Vwcy5kZWxldGUoZ3JvdXApO1xuICBpZiAoaXNXYWl0aW5nKGZpcnN0KSkgeyAvLyBpbiB2YWluXG4gICAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAgIGlmIChvdGhlcnNbMF0pIHRyaWVkLmFkZChmaXJzdCk7XG4gICAgcmV0dXJuIGFza1RvZ2V0aGVyKGxlZnQpOyAvLyB0aGV5IGFyZSBub3QgdG8gYmxhbWVcbiAgfVxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGxlZnQpIHtcbiAgICB0cmllZC5hZGQob3RoZXIpO1xuICAgIGFza0Fsb25lKG90aGVyKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoaWQpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAocm9vdD8ubWF0Y2hlcyhMQVpZKSkgcmV0dXJuO1xuICBjb25zdCBjYXVzZXMgPSBvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXTtcbiAgb3ZlcmhlYXJkLmRlbGV0ZShpZCk7XG4gIGxvYWRpbmcuZGVsZXRlKGlkKTtcbiAgLy8gT25lIHJlcXVlc3QgaXMgbWFkZSBvZiB0aGVtIGFsbC5cbiAgZm9yIChjb25zdCBjYXVzZSBvZiByb290ID8gY2F1c2VzIDogW10pIHJlYWN0KHJvb3QsIGNhdXNlKTtcbn07XG5cbi8vIE9uZSB0aGF0IGNvdWxkIG5vdCBiZSBsb2FkZWQgaXMgYXNrZWQgZm9yIGFnYWluIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbmNvbnN0IHNlZW4gPSBuZXcgSW50ZXJzZWN0aW9uT2JzZXJ2ZXIoKGVudHJpZXMpID0+IHtcbiAgZm9yIChjb25zdCB7IGlzSW50ZXJzZWN0aW5nLCB0YXJnZXQgfSBvZiBlbnRyaWVzKSB7XG4gICAgaWYgKCF0YXJnZXQubWF0Y2hlcyhMQVpZKSkgc2Vlbi51bm9ic2VydmUodGFyZ2V0KTtcbiAgICBlbHNlIGlmIChpc0ludGVyc2VjdGluZykgYXNrKHRhcmdldCk7XG4gIH1cbn0pO1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlaG9sZGVyIG9mIGFsbChMQVpZKSkge1xuICAgIGlmIChrbm93bi5oYXMocGxhY2Vob2xkZXIpKSBjb250aW51ZTtcbiAgICBrbm93bi5hZGQocGxhY2Vob2xkZXIpO1xuICAgIGlmIChwbGFjZWhvbGRlci5kYXRhc2V0Lm5pdHJvTGF6eSA9PT0gJ3Zpc2libGUnKSBzZWVuLm9ic2VydmUocGxhY2Vob2xkZXIpO1xuICAgIGVsc2UgYXNrKHBsYWNlaG9sZGVyKTtcbiAgfVxuICBmb3IgKGNvbnN0IGlkIG9mIG5ldyBTZXQoWy4uLm92ZXJoZWFyZC5rZXlzKCksIC4uLmxvYWRpbmddKSkgdGVsbChpZCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMYXp5ID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBjYXVzZSwgaWQsIHJvb3QgfSkgPT4ge1xuICAgIGlmICghY2F1c2U/LnR5cGUuc3RhcnRzV2l0aCgnbml0cm86JykgfHwgIXJvb3QubWF0Y2hlcyhMQVpZKSkgcmV0dXJuIHRydWU7XG4gICAgLy8gSXQgaXMgbWFkZSBhbmV3IGFueXdheS5cbiAgICBpZiAobG9hZGluZy5oYXMoaWQpIHx8ICFjYXVzZS50eXBlLnN0YXJ0c1dpdGgoJ25pdHJvOnJlZnJlc2gtJykpIG92ZXJoZWFyZC5zZXQoaWQsIFsuLi4ob3ZlcmhlYXJkLmdldChpZCkgPz8gW10pLCBjYXVzZV0pO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIGhlYXIoJ2Fuc3dlcmVkJywgZ29Pbik7XG4gIGNvbnN0IHdhdGNoID0geyBhdHRyaWJ1dGVGaWx0ZXI6IFsnZGF0YS1uaXRyby1sYXp5J10sIGNoaWxkTGlzdDogdHJ1ZSwgc3VidHJlZTogdHJ1ZSB9O1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihsb29rKS5vYnNlcnZlKGRvY3VtZW50LmRvY3VtZW50RWxlbWVudCwgd2F0Y2gpO1xuICBsb29rKCk7XG59O1xuIiwgIi8qIExpdmUgaW5wdXRzOiB3aGF0IGlzIHR5cGVkIGdvZXMgdG8gdGhlIHNlcnZlciBhZnRlciBhIHBhdXNlLCB3aXRoIHRoZSBhY3Rpb24gXCJzeW5jXCIuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc3luYyBvZiBhIGJvdW5kIGlucHV0IChkYXRhLW5pdHJvLW1vZGVsKSwgb3Igb2YgYSBmb3JtIHdob3NlIGlucHV0cyBhcmUgYWxsIGxpdmU6IHRoZVxuICogICBwYXVzZSBpbiBtaWxsaXNlY29uZHMsIG9yIFwiY2hhbmdlXCIgdG8gd2FpdCB1bnRpbCB0aGUgaW5wdXQgaXMgbGVmdC5cbiAqIFBvc3RzIHN5bmM6IGZpZWxkLCB0aGUgbmFtZXMgb2Ygd2hhdCB3YXMgdG91Y2hlZDsgb2YgYSBmb3JtIGFsc28gZm9ybSwgaXRzIHZhbHVlcyBhcyBhIHF1ZXJ5LlxuICogSGVhcnM6IGlucHV0LCBjaGFuZ2UsIGNvbXBvc2l0aW9uZW5kLlxuICpcbiAqIFRoZSBwYXVzZSBpcyBjb3VudGVkIGhlcmUgYW5kIG5vdCBieSBoeC10cmlnZ2VyOiBhIHRpbWVyIG9mIGh0bXggZGllcyB3aXRoIGl0cyBlbGVtZW50LCB3aGljaCBhbnlcbiAqIGFuc3dlciBtYXkgcmVwbGFjZSwgYW5kIGh0bXggd291bGQgc2VuZCB3aGF0IGVsc2Ugc3RhbmRzIGluIHRoZSBmb3JtLCBmb3IgdGhlIGFuc3dlciB0byBjbGVhci5cbiAqL1xuaW1wb3J0IHsgcG9zdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IFRZUEVELCB2YWx1ZXNPZiB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsT2YsIGZpbmQsIG9uLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcblxuY29uc3QgU1lOQyA9ICdkYXRhLW5pdHJvLXN5bmMnO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBMaXZlUm9vdD59ICovXG5jb25zdCByb290cyA9IG5ldyBNYXAoKTsgLy8gYnkgaWRcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gTGl2ZVJvb3R9ICovXG5jb25zdCBsaXZlUm9vdCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gcm9vdHMuZ2V0KGlkKSA/PyB7IGR1ZTogbmV3IE1hcCgpIH07XG4gIHJvb3RzLnNldChpZCwgbGl2ZSk7XG4gIHJldHVybiBsaXZlO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgbmFtZTogc3RyaW5nKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGlucHV0c09mID0gKHJvb3QsIG5hbWUpID0+IGFsbE9mKGBbbmFtZT0ke0NTUy5lc2NhcGUobmFtZSl9XWAsIHJvb3QpO1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmNvbnN0IHZhbHVlT2YgPSAocm9vdCwgbmFtZSkgPT4gaW5wdXRzT2Yocm9vdCwgbmFtZSkuZmxhdE1hcCh2YWx1ZXNPZikuam9pbignXFxuJyk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHsgdGFyZ2V0LCB0eXBlLCBpc0NvbXBvc2luZyB9KSA9PiB7XG4gIGNvbnN0IGhvbGRlciA9IHRhcmdldC5jbG9zZXN0Py4oYFske1NZTkN9XWApO1xuICBjb25zdCByb290ID0gaG9sZGVyICYmIHJvb3RPZihob2xkZXIpO1xuICBpZiAoIXJvb3QgfHwgIXRhcmdldC5uYW1lIHx8IGlzQ29tcG9zaW5nKSByZXR1cm47XG4gIGNvbnN0IHBhdXNlID0gaG9sZGVyLmdldEF0dHJpYnV0ZShTWU5DKTtcbiAgaWYgKCh0eXBlID09PSAnY2hhbmdlJykgIT09IChwYXVzZSA9PT0gJ2NoYW5nZScpKSByZXR1cm47XG4gIGNvbnN0IGxpdmUgPSBsaXZlUm9vdChyb290LmlkKTtcbiAgbGl2ZS5kdWUuc2V0KHRhcmdldC5uYW1lLCB2YWx1ZU9mKHJvb3QsIHRhcmdldC5uYW1lKSk7XG4gIGNsZWFyVGltZW91dChsaXZlLnRpbWVyKTtcbiAgbGl2ZS50aW1lciA9IHNldFRpbWVvdXQoKCkgPT4gZmx1c2gocm9vdC5pZCksIHRhcmdldC5tYXRjaGVzKFRZUEVEKSA/IE51bWJlcihwYXVzZSkgfHwgMCA6IDApO1xufTtcblxuLyoqIFdoZXRoZXIgd2hhdCBpcyBiZWluZyB0eXBlZCBpcyBubyBudW1iZXIgb3IgZGF0ZSB5ZXQsIHN1Y2ggYXMgYSBtaW51cywgb3Igbm90aGluZyBuZXcsIHN1Y2ggYXMgXCIxLlwiLlxuICogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNIYWxmID0gKGlucHV0KSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCB0eXBlLCB2YWxpZGl0eSwgdmFsdWUgfSA9IGlucHV0O1xuICByZXR1cm4gaW5wdXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQgJiYgKHZhbGlkaXR5LmJhZElucHV0IHx8ICh0eXBlID09PSAnbnVtYmVyJyAmJiB2YWx1ZSA9PT0gZGVmYXVsdFZhbHVlKSk7XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgZmx1c2ggPSAoaWQpID0+IHtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KGlkKTtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QpIHJldHVybiB2b2lkIHJvb3RzLmRlbGV0ZShpZCk7XG4gIGNvbnN0IHByZXNzZWQgPSByZWxlYXNlZCgpOyAvLyBhbiBhY3Rpb24sIG1heWJlLCB3aGljaCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIGlmIChwcmVzc2VkKSByZXR1cm4gdm9pZCBwcmVzc2VkLnRoZW4oKCkgPT4gZmx1c2goaWQpKTtcbiAgLy8gT25lIHJlcXVlc3QgYXQgYSB0aW1lOiB0aGUgbmV4dCBvbmUgY2FycmllcyBhbGwgdGhhdCBpcyB0eXBlZCBtZWFud2hpbGUuXG4gIGlmIChsaXZlLmlzVW5kZXJXYXkpIHJldHVybjtcbiAgLy8gQW4gYW5zd2VyIG1heSBoYXZlIGNsZWFyZWQgdGhlIGZvcm0gc2luY2UuXG4gIGNvbnN0IG5hbWVzID0gWy4uLmxpdmUuZHVlXS5maWx0ZXIoKFtuYW1lLCB2YWx1ZV0pID0+IHZhbHVlID09PSB2YWx1ZU9mKHJvb3QsIG5hbWUpKS5tYXAoKFtuYW1lXSkgPT4gbmFtZSlcbiAgICAuZmlsdGVyKChuYW1lKSA9PiAhaW5wdXRzT2Yocm9vdCwgbmFtZSkuc29tZShpc0hhbGYpKTtcbiAgbGl2ZS5kdWUuY2xlYXIoKTtcbiAgaWYgKCFuYW1lcy5sZW5ndGgpIHJldHVybjtcbiAgbGl2ZS5pc1VuZGVyV2F5ID0gdHJ1ZTtcbiAgY29uc3QgaW5wdXRzID0gbmFtZXMubWFwKChuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKVswXSk7XG4gIGNvbnN0IGhvbGRlciA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5jbG9zZXN0KGBmb3JtWyR7U1lOQ31dYCkpLmZpbmQoQm9vbGVhbik7XG4gIGNvbnN0IGFyZ3MgPSB7IGZpZWxkOiBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZGF0YXNldC5uaXRyb01vZGVsID8/IGlucHV0Lm5hbWUpIH07XG4gIGlmIChob2xkZXIpIE9iamVjdC5hc3NpZ24oYXJncywgeyBmb3JtOiBxdWVyeU9mKGhvbGRlcikgfSk7XG4gIHBvc3Qocm9vdCwgJ3N5bmMnLCBhcmdzKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZvcm06IEhUTUxGb3JtRWxlbWVudCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgcXVlcnlPZiA9IChmb3JtKSA9PiB7XG4gIGNvbnN0IHRleHRzID0gWy4uLm5ldyBGb3JtRGF0YShmb3JtKV0uZmlsdGVyKChbLCB2YWx1ZV0pID0+IHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpO1xuICByZXR1cm4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcygvKiogQHR5cGUge2FueX0gKi8gKHRleHRzKSl9YDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExpdmUgPSAoKSA9PiB7XG4gIG9uKCdpbnB1dCBjaGFuZ2UgY29tcG9zaXRpb25lbmQnLCBub3RlKTtcbiAgaGVhcigncXVldWVkJywgKHsgYWN0aW9uLCBpZCwgc291cmNlIH0pID0+IHtcbiAgICBpZiAoc291cmNlICYmIGFjdGlvbiAhPT0gJ3JlZnJlc2gnKSByb290cy5nZXQoaWQpPy5kdWUuY2xlYXIoKTsgLy8gaXQgY2FycmllcyB3aGF0IGlzIGR1ZVxuICB9KTtcbiAgaGVhcignZG9uZScsICh7IGFjdGlvbiwgaWQgfSkgPT4ge1xuICAgIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpO1xuICAgIGlmICghbGl2ZSB8fCBhY3Rpb24gIT09ICdzeW5jJykgcmV0dXJuO1xuICAgIGxpdmUuaXNVbmRlcldheSA9IGZhbHNlO1xuICAgIHNldFRpbWVvdXQoKCkgPT4gZmx1c2goaWQpKTtcbiAgfSk7XG59O1xuIiwgIi8qIFNob3dzIHRoYXQgYSBjb21wb25lbnQgd29ya3MuXG4gKlxuICogV2hpbGUgYW4gYWN0aW9uIHRoYXQgc29tZWJvZHkgYXNrZWQgZm9yIGlzIHVuZGVyIHdheSwgdGhlIGNvbXBvbmVudCdzIHJvb3QgaGFzIGFyaWEtYnVzeT1cInRydWVcIiBhbmRcbiAqIHRoZSBjbGFzcyBuaXRyby1idXN5LiBSZWFkcyBpbnNpZGUgaXQ6IGRhdGEtbml0cm8tbG9hZGluZywgdGhlIGFjdGlvbiBkdXJpbmcgd2hpY2ggdGhlIGVsZW1lbnQgaXNcbiAqIHNob3duLCBcIlwiIGZvciBhbnk7IGRhdGEtbml0cm8taGlkZSBvZiB0aGUgZWxlbWVudCB0aGF0IGFza3M6IHRoZSBzZWxlY3RvciBvZiB3aGF0IGlzIGhpZGRlbiBhdCBvbmNlLFxuICogdGhlIGVsZW1lbnQgb3Igb25lIGFyb3VuZCBpdC4gSWYgdGhlIGFjdGlvbiBmYWlscywgdGhhdCBpcyBzaG93biBhZ2Fpbi5cbiAqIEhlYXJzOiBuaXRybzphY3Rpb24tY29tcGxldGUsIG5pdHJvOmVycm9yOyBwYWdlc2hvdy5cbiAqL1xuaW1wb3J0IHsgaGVhciwgaXNBc2tlZCB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBST09ULCBhbGwsIGFsbE9mLCBmaW5kLCBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgSElEREVOID0gJ2RhdGEtbml0cm8taGlkZGVuJzsgLy8gb24gd2hhdCBhbiBhY3Rpb24gdW5kZXIgd2F5IGhhcyBoaWRkZW46IHRoZSByb290J3MgaWRcblxuLyoqIEB0eXBlIHsoaWQ/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKGlkKSA9PiB7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBhbGwoYFske0hJRERFTn1dYCkpIHtcbiAgICBpZiAoaWQgJiYgZWxlbWVudC5nZXRBdHRyaWJ1dGUoSElEREVOKSAhPT0gaWQpIGNvbnRpbnVlO1xuICAgIGVsZW1lbnQuaGlkZGVuID0gZmFsc2U7XG4gICAgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoSElEREVOKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb24/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBtYXJrID0gKHJvb3QsIGFjdGlvbikgPT4ge1xuICByb290LmNsYXNzTGlzdC50b2dnbGUoJ25pdHJvLWJ1c3knLCAhIWFjdGlvbik7XG4gIHNldEF0dHJpYnV0ZShyb290LCAnYXJpYS1idXN5JywgYWN0aW9uID8gJ3RydWUnIDogbnVsbCk7XG4gIGlmICghcm9vdC5jbGFzc0xpc3QubGVuZ3RoKSByb290LnJlbW92ZUF0dHJpYnV0ZSgnY2xhc3MnKTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbE9mKCdbZGF0YS1uaXRyby1sb2FkaW5nXScsIHJvb3QpKSB7XG4gICAgY29uc3QgeyBuaXRyb0xvYWRpbmcgfSA9IGVsZW1lbnQuZGF0YXNldDtcbiAgICBlbGVtZW50LmhpZGRlbiA9ICFhY3Rpb24gfHwgKG5pdHJvTG9hZGluZyAmJiBuaXRyb0xvYWRpbmcgIT09IGFjdGlvbik7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYWN0aW9uLCBpZCwgc291cmNlIH0gPSBqb2I7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290IHx8ICFpc0Fza2VkKGpvYikpIHJldHVybjtcbiAgbWFyayhyb290LCBhY3Rpb24pO1xuICBjb25zdCBzZWxlY3RvciA9IHNvdXJjZT8uZGF0YXNldC5uaXRyb0hpZGU7XG4gIGNvbnN0IGVsZW1lbnQgPSBzZWxlY3RvciAmJiBzb3VyY2UuY2xvc2VzdChzZWxlY3Rvcik7XG4gIGlmICghZWxlbWVudCB8fCAhcm9vdC5jb250YWlucyhlbGVtZW50KSkgcmV0dXJuO1xuICBlbGVtZW50LmhpZGRlbiA9IHRydWU7XG4gIGVsZW1lbnQuc2V0QXR0cmlidXRlKEhJRERFTiwgaWQpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGVuZCA9ICh7IHRhcmdldCwgdHlwZSB9KSA9PiB7XG4gIGlmICh0YXJnZXQuaWQgJiYgdHlwZSA9PT0gJ25pdHJvOmVycm9yJykgc2hvdyh0YXJnZXQuaWQpO1xuICBpZiAodGFyZ2V0Lm1hdGNoZXM/LihST09UKSkgbWFyayh0YXJnZXQpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TG9hZGluZyA9ICgpID0+IHtcbiAgaGVhcignbGVhdmluZycsIGJlZ2luKTtcbiAgb24oJ25pdHJvOmFjdGlvbi1jb21wbGV0ZSBuaXRybzplcnJvcicsIGVuZCk7XG4gIC8vIEEgcGFnZSB0aGF0IGNvbWVzIGJhY2sgd2FpdHMgZm9yIG5vdGhpbmcsIHdoYXRldmVyIGl0IGRpZCB3aGVuIGl0IHdhcyBsZWZ0LlxuICBjb25zdCByZXN0ID0gKCkgPT4ge1xuICAgIHNob3coKTtcbiAgICBmb3IgKGNvbnN0IHJvb3Qgb2YgYWxsKCcubml0cm8tYnVzeScpKSBtYXJrKHJvb3QpO1xuICB9O1xuICBoZWFyKCdyZXN0b3JlZCcsIHJlc3QpO1xuICBvbigncGFnZXNob3cnLCAoeyBwZXJzaXN0ZWQgfSkgPT4gcGVyc2lzdGVkICYmIHJlc3QoKSk7XG59O1xuIiwgIi8qIExldHMgcG9sbHMgcmVzdCB3aGlsZSBub2JvZHkgY2FuIHNlZSB0aGVtLCBpbiBhIGhpZGRlbiB0YWIsIGFuZCBhc2tzIG9uY2Ugd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuICpcbiAqIFJlYWRzOiBoeC10cmlnZ2VyIG9mIGEgcm9vdC4gSGVhcnM6IHZpc2liaWxpdHljaGFuZ2UuXG4gKi9cbmltcG9ydCB7IHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZXN0aW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2Ygcm9vdHMgd2hvc2UgdGltZSBoYXMgY29tZSBtZWFud2hpbGVcblxuY29uc3Qgd2FrZSA9ICgpID0+IHtcbiAgaWYgKGRvY3VtZW50LmhpZGRlbikgcmV0dXJuO1xuICBmb3IgKGNvbnN0IGlkIG9mIHJlc3RpbmcpIHtcbiAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgLy8gQW4gZXZlbnQgbWF5IGhhdmUgYnJvdWdodCB0aGUgbGFzdCBuZXdzIG1lYW53aGlsZS5cbiAgICBpZiAocm9vdD8uZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/LmluY2x1ZGVzKCdldmVyeSAnKSkgcmVhY3Qocm9vdCk7XG4gIH1cbiAgcmVzdGluZy5jbGVhcigpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UG9sbHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGlkLCBpc1BvbGwgfSkgPT4ge1xuICAgIGlmICghZG9jdW1lbnQuaGlkZGVuIHx8ICFpc1BvbGwpIHJldHVybiB0cnVlO1xuICAgIHJlc3RpbmcuYWRkKGlkKTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH0pO1xuICBvbigndmlzaWJpbGl0eWNoYW5nZScsIHdha2UpO1xufTtcbiIsICIvKiBVcGxvYWRzOiBzaG93cyBob3cgZmFyIHRoZSBmaWxlcyBvZiBhIGNvbXBvbmVudCBoYXZlIGdvdC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1wcm9ncmVzcyBvZiBhIHByb2dyZXNzIGVsZW1lbnQgaW5zaWRlIGEgY29tcG9uZW50LCB3aGljaCBpcyBoaWRkZW4gdW5sZXNzIGZpbGVzIG9mIHRoYXRcbiAqICAgY29tcG9uZW50IGFyZSB1bmRlciB3YXkuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsLCBhbGxPZiwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IEJBUiA9ICdwcm9ncmVzc1tkYXRhLW5pdHJvLXByb2dyZXNzXSc7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHNob3c6IChiYXI6IEhUTUxQcm9ncmVzc0VsZW1lbnQpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBlYWNoID0gKGlkLCBzaG93KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTsgLy8gYW4gYW5zd2VyIG1heSBoYXZlIHJlcGxhY2VkIGl0XG4gIGlmIChyb290KSBhbGxPZihCQVIsIHJvb3QpLmZvckVhY2goc2hvdyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRVcGxvYWRzID0gKCkgPT4ge1xuICBoZWFyKCd1cGxvYWRpbmcnLCAoeyBpZCwgeGhyIH0pID0+IHtcbiAgICBlYWNoKGlkLCAoYmFyKSA9PiB7XG4gICAgICBiYXIudmFsdWUgPSAwO1xuICAgICAgYmFyLmhpZGRlbiA9IGZhbHNlO1xuICAgIH0pO1xuICAgIHhoci51cGxvYWQuYWRkRXZlbnRMaXN0ZW5lcigncHJvZ3Jlc3MnLCAoLyoqIEB0eXBlIHtQcm9ncmVzc0V2ZW50fSAqLyB7IGxlbmd0aENvbXB1dGFibGUsIGxvYWRlZCwgdG90YWwgfSkgPT4ge1xuICAgICAgaWYgKGxlbmd0aENvbXB1dGFibGUpIGVhY2goaWQsIChiYXIpID0+IChiYXIudmFsdWUgPSAobG9hZGVkIC8gdG90YWwpICogYmFyLm1heCkpO1xuICAgIH0pO1xuICAgIHhoci5hZGRFdmVudExpc3RlbmVyKCdsb2FkZW5kJywgKCkgPT4gZWFjaChpZCwgKGJhcikgPT4gKGJhci5oaWRkZW4gPSB0cnVlKSkpO1xuICB9KTtcbiAgLy8gVGhlIEhUTUwgb2YgYSBwYWdlIGFzIGl0IHdhcyBsZWZ0LCB3aXRoIHRoZSBiYXIgb2YgYW4gdXBsb2FkIHRoYXQgd2FzIHVuZGVyIHdheS5cbiAgaGVhcigncmVzdG9yZWQnLCAoKSA9PiBhbGwoQkFSKS5mb3JFYWNoKChiYXIpID0+IGJhci50b2dnbGVBdHRyaWJ1dGUoJ2hpZGRlbicsIHRydWUpKSk7XG59O1xuIiwgImltcG9ydCB7IHN0YXJ0QWRkcmVzcyB9IGZyb20gJy4vYWRkcmVzcy5qcyc7XG5pbXBvcnQgeyBjb25uZWN0LCBzdGFydEJyaWRnZSB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IHdoZW5Mb2FkZWQgfSBmcm9tICcuL2Vhcmx5LmpzJztcbmltcG9ydCB7IHN0YXJ0RW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBzdGFydEV2ZW50cyB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHN0YXJ0Rm9yZ2V0IH0gZnJvbSAnLi9mb3JnZXQuanMnO1xuaW1wb3J0IHsgdGFrZSB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBzdGFydExhenkgfSBmcm9tICcuL2xhenkuanMnO1xuaW1wb3J0IHsgc3RhcnRMaXZlIH0gZnJvbSAnLi9saXZlLmpzJztcbmltcG9ydCB7IHJ1bldpdGggfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IHN0YXJ0TG9hZGluZyB9IGZyb20gJy4vbG9hZGluZy5qcyc7XG5pbXBvcnQgeyBzdGFydE9mZmxpbmUgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgc3RhcnRPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBkaXN0cnVzdCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFBvbGxzIH0gZnJvbSAnLi9wb2xscy5qcyc7XG5pbXBvcnQgeyBzdGFydFByZXNzIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBzdGFydFNpbmdsZSB9IGZyb20gJy4vc2luZ2xlLmpzJztcbmltcG9ydCB7IHN0YXJ0VG9hc3RzIH0gZnJvbSAnLi90b2FzdHMuanMnO1xuaW1wb3J0IHsgc3RhcnRVcGxvYWRzIH0gZnJvbSAnLi91cGxvYWRzLmpzJztcbmltcG9ydCB7IHN0YXJ0V2FpdGluZyB9IGZyb20gJy4vd2FpdGluZy5qcyc7XG5cbi8qKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgdmVyc2lvbiB9ID0gYWRhcHRlcjtcbiAgaWYgKHRha2UodmVyc2lvbikpIHtcbiAgICBjb25uZWN0KGFkYXB0ZXIpO1xuICAgIHJldHVybiBzdGFydExhenkoKTsgLy8gaXQgYXNrcyBhdCBvbmNlXG4gIH1cbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteD8uYWpheCAmJiB3aW5kb3cuaHRteC52ZXJzaW9uO1xuICBjb25zdCB3aHkgPSBgbml0cm8taHRteCR7dmVyc2lvbn0uanMgbmVlZHMgaHRteCAke3ZlcnNpb259LCBhbmQgZm91bmQgJHtmb3VuZCB8fCAnbm9uZSd9YDtcbiAgY29uc29sZS5lcnJvcih3aHkpO1xuICBydW5XaXRoKCgpID0+IFByb21pc2UucmVqZWN0KHdoeSkpO1xufTtcblxuLyoqIFN0YXJ0IGV2ZXJ5dGhpbmcsIG9uY2U6IGh0bXggcnVucyB0aGUgc2NyaXB0cyBvZiBhIGJvZHkgYW5ldyB3aGVuIGl0IHJlc3RvcmVzIGEgcGFnZS4gU2NyaXB0cyBtYXkgY2FsbCBhY3Rpb25zXG4gKiBmcm9tIG5vdyBvbjsgdGhleSBsZWF2ZSBvbmNlIGh0bXggaXMgdGhlcmUuXG4gKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RhcnQgPSAoYWRhcHRlcikgPT4ge1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmIHdpbmRvdy5uaXRybz8uY2FsbCkgcmV0dXJuOyAvLyBubyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHlcbiAgZGlzdHJ1c3QoYWRhcHRlci51bnRydXN0ZWQpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdsb2FkJywgKCkgPT4gdGFrZShhZGFwdGVyLnZlcnNpb24pLCB0cnVlKTsgLy8gb2YgYSBzY3JpcHQsIGJlZm9yZSB0aGUgbmV4dCBvbmUgcnVuc1xuICB3aGVuTG9hZGVkKCgpID0+IGJlZ2luKGFkYXB0ZXIpLCBhZGFwdGVyLmZpcnN0KTtcbiAgc3RhcnRFbnRyaWVzKCk7XG4gIHN0YXJ0T3duKCk7XG4gIHN0YXJ0UHJlc3MoKTtcbiAgc3RhcnRFdmVudHMoKTtcbiAgc3RhcnRPZmZsaW5lKCk7XG4gIHN0YXJ0V2FpdGluZygpO1xuICBzdGFydFNpbmdsZSgpO1xuICBzdGFydEZvcmdldCgpO1xuICBzdGFydEJyaWRnZSgpO1xuICBzdGFydExpdmUoKTtcbiAgc3RhcnRVcGxvYWRzKCk7XG4gIHN0YXJ0TG9hZGluZygpO1xuICBzdGFydFBvbGxzKCk7XG4gIHN0YXJ0VG9hc3RzKCk7XG4gIHN0YXJ0QWRkcmVzcygpO1xufTtcbiIsICJpbXBvcnQgeyBodG14MiB9IGZyb20gJy4vaHRteDIuanMnO1xuaW1wb3J0IHsgc3RhcnQgfSBmcm9tICcuL3N0YXJ0LmpzJztcblxuc3RhcnQoaHRteDIpO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFHTyxNQUFNO0FBQUE7QUFBQSxJQUE4QixTQUFTLGNBQWU7QUFBQTtBQUM1RCxNQUFNLE9BQU87QUFDYixNQUFNLE9BQU87QUFFcEIsTUFBSSxZQUFZO0FBR1QsTUFBTSxXQUFXLENBQUMsYUFBYSxNQUFNLFlBQVk7QUFHakQsTUFBTSxZQUFZLENBQUMsWUFBWSxDQUFDLFFBQVEsVUFBVSxTQUFTO0FBRzNELE1BQU0sTUFBTSxDQUFDLFVBQVUsT0FBTyxhQUFhLENBQUMsR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLFNBQVM7QUFHaEcsTUFBTSxRQUFRLENBQUMsYUFBYSxJQUFJLFFBQVEsRUFBRSxDQUFDO0FBRzNDLE1BQU0sT0FBTyxDQUFDLE9BQU8sTUFBTSxNQUFNLE1BQU0sSUFBSSxPQUFPLEVBQUUsQ0FBQztBQUlyRCxNQUFNLFlBQVksQ0FBQyxTQUFTLENBQUMsTUFBTSxRQUFRLGFBQWE7QUFHeEQsTUFBTSxVQUFVLE9BQU8sT0FBTztBQUNuQyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sQ0FBQyxVQUFVLEtBQUssRUFBRSxDQUFDLEdBQUcsUUFBUyxPQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEVBQUUsQ0FBQztBQUN4SCxXQUFPLEtBQUssRUFBRTtBQUFBLEVBQ2hCO0FBSU8sTUFBTSxTQUFTLENBQUMsWUFBWTtBQUNqQyxRQUFJLENBQUMsVUFBVSxPQUFPLEVBQUc7QUFDekIsVUFBTSxPQUFPLFFBQVEsVUFBVSxHQUFHLElBQUkscUJBQXFCO0FBQzNELFdBQU8sS0FBSyxNQUFNLFFBQVEsVUFBVSxLQUFLO0FBQUEsRUFDM0M7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVLFNBQVMsSUFBSSxVQUFVLElBQUksRUFBRSxPQUFPLENBQUMsWUFBWSxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBSWxHLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxNQUNoQyxDQUFDLFNBQVMsR0FBRyxDQUFDLEdBQUcsUUFBUSxpQkFBaUIsNkJBQTZCLENBQUMsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLE9BQU8sQ0FBQztBQUlwRyxNQUFNLFVBQVUsQ0FBQyxTQUFTLENBQUMsS0FBSyxjQUFjLEdBQUcsSUFBSSxzQkFBc0IsU0FBUyxFQUFFO0FBSXRGLE1BQU0sU0FBUyxDQUFDLFNBQVMsU0FBUyxNQUFNLFdBQVcsT0FBTyxPQUFPLEdBQUcsUUFBUSxZQUFZLEdBQUc7QUFJM0YsTUFBTSxXQUFXLENBQUMsRUFBRSxRQUFRLEdBQUcsU0FBUyxLQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU0sRUFBRSxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBSXhGLE1BQU0sZUFBZSxDQUFDLFNBQVMsTUFBTSxVQUMxQyxVQUFVLE9BQU8sUUFBUSxnQkFBZ0IsSUFBSSxJQUFJLFFBQVEsYUFBYSxNQUFNLEtBQUs7QUFFNUUsTUFBTSxVQUFVLE1BQU0sU0FBUyxXQUFXLFNBQVM7QUFJbkQsTUFBTSxLQUFLLENBQUMsT0FBTyxhQUFhO0FBQ3JDLGVBQVcsUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFHLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQUEsRUFDbkY7QUFJTyxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQzdCLFVBQU0sZUFBZTtBQUNyQixVQUFNLHlCQUF5QjtBQUFBLEVBQ2pDO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxXQUFXLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUdqRixNQUFNLFVBQVUsQ0FBQyxTQUFTLGdCQUFnQixZQUFZLENBQUMsR0FBRyxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUFVLGlCQUFpQixJQUFJOzs7QUM1RXJILE1BQU0sT0FBTyxJQUFJLFlBQVk7QUFHdEIsTUFBTSxPQUFPLENBQUMsTUFBTSxhQUN6QixLQUFLLGlCQUFpQixNQUFNLENBQW9CLFVBQVU7QUFDeEQsUUFBSSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU8sT0FBTSxlQUFlO0FBQUEsRUFDN0QsQ0FBQztBQUdJLE1BQU0sV0FBVyxDQUFDLE1BQU0sV0FBVyxLQUFLLGNBQWMsSUFBSSxZQUFZLE1BQU0sRUFBRSxZQUFZLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFHekcsTUFBTSxTQUFTLENBQUMsTUFBTSxRQUFRLFNBQVM7QUFDNUMsVUFBTSxPQUFPLElBQUksU0FBUztBQUMxQixTQUFLLElBQUksdUJBQXVCLEVBQUU7QUFDbEMsV0FBTztBQUFBLE1BQ0wsSUFBSSxLQUFLO0FBQUEsTUFDVCxXQUFXLEtBQUssUUFBUTtBQUFBLE1BQ3hCO0FBQUEsTUFDQSxNQUFNLEdBQUcsS0FBSyxRQUFRLFFBQVEsR0FBRyxtQkFBbUIsTUFBTSxDQUFDO0FBQUEsTUFDM0Q7QUFBQSxNQUNBLE1BQU0sUUFBUTtBQUFBLE1BQ2Q7QUFBQSxNQUNBLE1BQU0sb0JBQUksSUFBSTtBQUFBLE1BQ2QsT0FBTyxDQUFDO0FBQUEsTUFDUixRQUFRLENBQUM7QUFBQSxNQUNULFFBQVEsb0JBQUksSUFBSTtBQUFBLE1BQ2hCLEdBQUc7QUFBQSxJQUNMO0FBQUEsRUFDRjtBQUlPLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxRQUFRLE1BQU0sQ0FBQyxXQUFXLENBQUMsdUJBQXVCLEtBQUssTUFBTTtBQUl4RixNQUFNLFlBQVksQ0FBQyxTQUFTLEtBQUssV0FBVyxRQUFRO0FBR3BELE1BQU0sZUFBZSxDQUFDLE1BQU0sU0FBUztBQUMxQyxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLElBQUksR0FBRztBQUNoRCxVQUFJLFVBQVUsSUFBSSxFQUFHO0FBQ3JCLFdBQUssT0FBTyxJQUFJO0FBQ2hCLGlCQUFXLFFBQVEsTUFBTSxRQUFRLEtBQUssSUFBSSxRQUFRLENBQUMsS0FBSyxHQUFHO0FBQ3pELGNBQU0sU0FBUyxRQUFRLE9BQU8sU0FBUyxZQUFZLEVBQUUsZ0JBQWdCO0FBQ3JFLGFBQUssT0FBTyxNQUFNLFNBQVMsS0FBSyxVQUFVLElBQUksSUFBSSxRQUFRLEVBQUU7QUFBQSxNQUM5RDtBQUFBLElBQ0Y7QUFBQSxFQUNGOzs7QUN0RE8sTUFBSTtBQUlKLE1BQU0sT0FBTyxDQUFDLFlBQVk7QUFDL0IsVUFBTSxRQUFRLE9BQU87QUFDckIsUUFBSSxPQUFPLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxRQUFTLFVBQVM7QUFDakUsV0FBTztBQUFBLEVBQ1Q7QUFHTyxNQUFNLFNBQVMsQ0FBQyxNQUFNLGFBQWEsR0FBRyxRQUFRLElBQUksSUFBSSxDQUFDLFVBQVUsU0FBUyxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBSTlGLE1BQU0sT0FBTyxDQUFDLE9BQU9BLE1BQUssV0FBVztBQUMxQyxRQUFJLENBQUMsT0FBTyxPQUFPLFNBQVMsT0FBTyxJQUFJLEVBQUc7QUFDMUMsU0FBSyxLQUFLO0FBQ1YsSUFBQUEsS0FBSSxNQUFNO0FBQUEsRUFDWjtBQUlPLE1BQU0sWUFBWSxDQUFDLE1BQU0sU0FDOUIsT0FBTyxNQUFNLENBQUMsT0FBTyxXQUFXO0FBQzlCLFVBQU0sRUFBRSxTQUFTLEtBQUssSUFBSSxLQUFLLE1BQU07QUFDckMsUUFBSSxXQUFXLE9BQU8sU0FBUyxJQUFJLEVBQUcsTUFBSyxLQUFLO0FBQUEsRUFDbEQsQ0FBQztBQUlJLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDN0IsVUFBTUMsUUFBTyxvQkFBSSxRQUFRO0FBQ3pCLFdBQU8sTUFBTSxDQUFDLEVBQUUsT0FBTyxNQUFNQSxNQUFLLElBQUksTUFBTSxDQUFDO0FBQzdDLE9BQUcscUNBQXFDLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDdEQsWUFBTSxVQUFVLE9BQU8sVUFBVSxJQUFJO0FBQ3JDLFVBQUksQ0FBQyxXQUFXQSxNQUFLLElBQUksT0FBTyxFQUFHO0FBQ25DLFVBQUksT0FBTyxTQUFTLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFRLE1BQU0sRUFBRyxNQUFLLFFBQVEsT0FBTztBQUFBLElBQ3RHLENBQUM7QUFBQSxFQUNIO0FBRUEsTUFBTSxXQUFXLENBQUMsdUJBQXVCLFdBQVc7QUFJN0MsTUFBTSxlQUFlLENBQUMsTUFBTSxTQUNqQyxPQUFPLGlCQUFpQixRQUFRLElBQUksSUFBSSxDQUFvQixFQUFFLGtCQUFrQixPQUFPLE1BQU07QUFDM0YsUUFBSSxpQkFBa0I7QUFDdEIsVUFBTSxFQUFFLEtBQUssU0FBUyxNQUFNLElBQUksSUFBSSxLQUFLLE1BQU07QUFDL0MsVUFBTSxLQUFLLE9BQU8sT0FBTyxHQUFHO0FBQzVCLFFBQUksTUFBTSxRQUFRLElBQUksRUFBRyxVQUFTLGFBQWEsRUFBRSxJQUFJLEtBQUssSUFBSSxFQUFFLENBQUM7QUFDakUsUUFBSSxDQUFDLElBQUs7QUFDVixVQUFNLEVBQUUsTUFBTSxJQUFJLElBQUk7QUFFdEIsUUFBSSxTQUFTLENBQUMsR0FBRyxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDQyxLQUFJLE1BQU1BLFVBQVMsVUFBVSxHQUFHLENBQUMsWUFBWSxJQUFJLElBQUksVUFBVSxDQUFDLENBQUM7QUFDckcsVUFBTSxNQUFNLElBQUksS0FBSyxJQUFJLENBQUMsQ0FBQ0EsT0FBTSxLQUFLLE1BQU0sQ0FBQ0EsT0FBTSxTQUFTLFNBQVNBLEtBQUksSUFBSSxJQUFJLElBQUlBLEtBQUksSUFBSSxLQUFLLENBQUM7QUFDbkcsZUFBV0EsU0FBUSxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUMsRUFBRyxNQUFLLE9BQU9BLEtBQUk7QUFDckQsZUFBVyxDQUFDQSxPQUFNLEtBQUssS0FBSyxJQUFLLE1BQUssT0FBT0EsT0FBTSxLQUFLO0FBQ3hELGFBQVMsV0FBVyxHQUFHO0FBQUEsRUFDekIsQ0FBQztBQUdJLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRSxNQUFNLFFBQVEsUUFBUSxRQUFRLEdBQUcsU0FBUztBQUNwRSxRQUFJLFFBQVEsSUFBSSxJQUFJLEVBQUcsUUFBTyxhQUFhLGVBQWUscUJBQXFCO0FBRS9FLFVBQU0sUUFBUSxFQUFFLE9BQU8sS0FBSyxXQUFXLEVBQUUsZ0JBQWdCLEtBQUssRUFBRTtBQUNoRSxXQUFPLEtBQUssS0FBSyxRQUFRLElBQUksTUFBTSxFQUFFLFFBQVEsUUFBUSxTQUFTLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBQSxFQUNoRjs7O0FDdEVPLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFDWDtBQUdLLE1BQU0sU0FBUyxDQUFDLEVBQUUsS0FBSyxNQUFNLGlCQUFpQixLQUFLLElBQUk7QUFHdkQsTUFBTSxTQUFTLENBQUMsTUFBTSxXQUFXLEtBQUssV0FBVyxPQUFPLFVBQVUsS0FBSyxNQUFNLENBQUMsT0FBTyxPQUFPLFVBQVUsT0FBTyxFQUFFLENBQUM7QUFHaEgsTUFBTSxXQUFXLENBQUMsVUFBVTtBQUNqQyxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxVQUFVLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUMzRCxRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLGVBQWUsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLEtBQUs7QUFDakYsV0FBTyxDQUFDLEdBQUksTUFBTSxTQUFTLENBQUMsTUFBTSxLQUFLLENBQUU7QUFBQSxFQUMzQztBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDOUIsVUFBTSxFQUFFLGNBQWMsT0FBTyxVQUFVLFNBQUFDLFVBQVMsS0FBSyxJQUFJO0FBQ3pELFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDbEUsUUFBSSxNQUFPLFFBQU8sQ0FBQztBQUNuQixRQUFJLENBQUNBLFVBQVM7QUFDWixVQUFJLE1BQU0sVUFBVSxhQUFjLFFBQU8sQ0FBQyxZQUFZO0FBQ3RELFlBQU0sUUFBUSxNQUFNLFVBQVU7QUFDOUIsWUFBTSxRQUFRO0FBQ2QsYUFBTyxDQUFDLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSSxTQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLE9BQU8sZUFBZTtBQUNuRSxRQUFJLENBQUMsWUFBWSxDQUFDLE9BQU8sQ0FBQyxLQUFLLE9BQU8sRUFBRyxVQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLENBQUMsT0FBTyxRQUFRLFdBQVcsQ0FBQyxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQzFILFlBQVEsV0FBVyxTQUFTLE9BQU8sTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN4RTtBQUdPLE1BQU0sUUFBUSxDQUFDLE9BQU8sV0FBVztBQUN0QyxRQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssQ0FBQyxFQUFHO0FBQ3JDLFFBQUksT0FBTyxLQUFLLEVBQUcsT0FBTSxVQUFVLE9BQU87QUFBQSxhQUNqQyxNQUFNLFFBQVMsWUFBVyxVQUFVLE1BQU0sUUFBUyxRQUFPLFdBQVcsT0FBTyxTQUFTLE9BQU8sS0FBSztBQUFBLGFBQ2pHLE1BQU0sT0FBTztBQUNwQixZQUFNLFdBQVcsSUFBSSxhQUFhO0FBQ2xDLGlCQUFXLFFBQVEsT0FBUSxVQUFTLE1BQU0sSUFBSSxJQUFJO0FBQ2xELFlBQU0sUUFBUSxTQUFTO0FBQUEsSUFDekIsTUFBTyxPQUFNLFFBQVE7QUFBQSxFQUN2QjtBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsVUFBTSxRQUFTLFFBQVEsU0FBUyxZQUFZLENBQUMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVM7QUFDakcsV0FBTyxDQUFDLE1BQU0sYUFBYSxTQUFTLEtBQUssTUFBTSxhQUFhLE1BQU0sR0FBRyxNQUFNLGFBQWEsaUJBQWlCLENBQUM7QUFBQSxFQUM1RztBQUVBLE1BQU0sU0FBUztBQUdSLE1BQU0sUUFBUSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsSUFBSSxXQUFXLE1BQU07QUFJL0MsTUFBTSxhQUFhLENBQUMsU0FBUztBQUNsQyxVQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixVQUFNLFdBQVcsb0JBQUksSUFBSTtBQUN6QixVQUFNLFFBQVEsUUFBUSxJQUFJLEtBQUs7QUFDL0IsZUFBVyxXQUFXLEtBQUssaUJBQWlCLFNBQVMsOEJBQThCLEdBQUc7QUFDcEYsWUFBTSxFQUFFLE1BQU0sSUFBSSxXQUFXLE1BQU0sTUFBTSxJQUFJO0FBRTdDLFlBQU0sT0FBTyxTQUFTLFFBQVEsUUFBUSwwQ0FBMEM7QUFFaEYsWUFBTSxNQUFNLE1BQU0sQ0FBQyxXQUFXLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTyxNQUFNLFFBQVEsV0FBVyxHQUFHLFFBQVEsT0FBTyxDQUFDO0FBQzFHLFlBQU0sTUFBTSxDQUFDLFNBQVMsVUFBVSxPQUFPLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsS0FBSztBQUMzRSxhQUFPLElBQUksTUFBTSxPQUFPLElBQUksR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMxQyxlQUFTLElBQUksR0FBRyxHQUFHLElBQUksT0FBTyxJQUFJLEdBQUcsQ0FBQyxJQUFJLE9BQU87QUFBQSxJQUNuRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxTQUFTLENBQUMsWUFBYSxTQUFTLGNBQWMsVUFBVSxTQUFTLFNBQVUsU0FBUyxRQUFRLE1BQU0sS0FBSztBQUk3RyxNQUFNLFdBQVcsQ0FBQyxNQUFNLFVBQVU7QUFDaEMsVUFBTSxPQUFPLEtBQUssT0FBTyxNQUFNLElBQUk7QUFDbkMsZUFBVyxTQUFTLFNBQVMsS0FBSyxHQUFHO0FBQ25DLFlBQU0sS0FBSyxLQUFLLFlBQVksS0FBSztBQUNqQyxVQUFJLE1BQU0sRUFBRyxNQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsSUFDaEM7QUFDQSxTQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ3RCLGVBQVcsU0FBUyxLQUFNLE1BQUssT0FBTyxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3pEO0FBSU8sTUFBTSxhQUFhLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTTtBQUNsRSxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNLE1BQU0sb0JBQUksSUFBSTtBQUNwQixVQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFVBQU0sU0FBUyxXQUFXLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxXQUFXLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFDaEgsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEtBQUssQ0FBQyxLQUFLLFNBQVMsT0FBTyxLQUFLLEtBQUssTUFBTSxRQUFRLFVBQVUsRUFBRyxVQUFTLE1BQU0sS0FBSztBQUFBLElBQ3ZHO0FBQ0EsVUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztBQUNqQyxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLE9BQU8sS0FBSyxNQUFNLEtBQU07QUFDdEMsWUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixZQUFNLFFBQVEsTUFBTSxhQUFhLGtCQUFrQjtBQUNuRCxVQUFJLE1BQU8sRUFBQyxTQUFTLE9BQU8sS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFDMUQsWUFBTSxRQUFRLE1BQU0sUUFBUSxVQUFVLEtBQUs7QUFDM0MsVUFBSSxTQUFTLE1BQU0sSUFBSSxJQUFJLEVBQUcsTUFBSyxJQUFJLEtBQUssRUFBRSxNQUFNLE9BQU8sUUFBUSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDdEY7QUFFQSxVQUFNLFNBQVMsQ0FBQyxHQUFHLEdBQUcsRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLEtBQUssSUFBSSxJQUFJLENBQUM7QUFDeEQsUUFBSSxPQUFPLENBQUMsS0FBSyxXQUFXLE9BQVEsTUFBSyxJQUFJLGdCQUFnQixPQUFPLEtBQUssQ0FBQztBQUFBLEVBQzVFOzs7QUM1R08sTUFBTSxRQUFRLENBQUMsV0FBVztBQUMvQixVQUFNLE9BQU8sU0FBUyxjQUFjLE1BQU07QUFDMUMsVUFBTSxLQUFLO0FBQ1gsU0FBSyxLQUFLO0FBQ1YsYUFBUyxLQUFLLE9BQU8sSUFBSTtBQUN6QixVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLGFBQWEsTUFBTSxDQUFDO0FBQy9ELGVBQVcsU0FBUyxPQUFRLE9BQU0sYUFBYSxRQUFRLEVBQUU7QUFDekQsU0FBSyxNQUFNO0FBQ1gsV0FBTyxRQUFRLENBQUMsT0FBTyxPQUFPLGFBQWEsT0FBTyxRQUFRLE9BQU8sRUFBRSxDQUFDLENBQUM7QUFDckUsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUdBLE1BQU0sWUFBWSxDQUFDLFVBQVU7QUFDM0IsUUFBSSxNQUFNLFFBQVMsUUFBTyxDQUFDLEdBQUcsTUFBTSxPQUFPLEVBQUUsTUFBTSxDQUFDLEVBQUUsVUFBVSxnQkFBZ0IsTUFBTSxhQUFhLGVBQWU7QUFDbEgsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0sWUFBWSxNQUFNO0FBQ2xELFdBQU8sTUFBTSxVQUFVLE1BQU0sZ0JBQWdCLENBQUMsTUFBTSxTQUFTO0FBQUEsRUFDL0Q7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLFlBQVksTUFBTSxNQUFNLENBQUMsR0FBRyxTQUFTLGlCQUFpQixvQkFBb0IsQ0FBQyxFQUFFLE9BQU8sU0FBUyxDQUFDLENBQUM7QUFFbEcsVUFBTSxDQUFDLFVBQVU7QUFBQTtBQUFBLE1BQTBCLFlBQVksaUJBQWlCLFlBQVk7QUFBQTtBQUNwRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLDBCQUEwQixDQUFDO0FBQ3ZFLFFBQUksWUFBWSxTQUFTLFNBQVUsT0FBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLFNBQVMsU0FBUyxhQUFhLENBQUM7QUFBQSxFQUNsRzs7O0FDMUJBLE1BQU0sT0FBTyxDQUFDLFFBQVEsUUFBUSxTQUFTLFFBQVEsa0JBQWtCLFFBQVEsRUFBRSxJQUFJLENBQUMsU0FBUyxjQUFjLElBQUksR0FBRyxFQUFFLEtBQUs7QUFFOUcsTUFBTSxXQUFXLE1BQU0sU0FBUyxlQUFlLFFBQVEsSUFBSTtBQUczRCxNQUFNLFdBQVcsQ0FBQyxFQUFFLEdBQUcsR0FBRyxVQUFVLE1BQU0saUJBQWlCLFFBQVEsSUFBSSxPQUFPLEVBQUUsQ0FBQyxJQUFJLEVBQUUsU0FBUztBQUdoRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSxNQUFNLEtBQUssTUFBTTtBQUNoRCxVQUFNLFFBQVEsSUFBSSxPQUFPLElBQUksRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsU0FBUyxLQUFLLE1BQU0sT0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLO0FBQ3BILFdBQU8sTUFBTSxXQUFXLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDdEM7QUFLTyxNQUFNLFFBQVEsQ0FBQyxLQUFLLFVBQVU7QUFDbkMsUUFBSTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQ3pDLFFBQUksUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUs7QUFDM0QsYUFBUyxVQUFVLE9BQU8sWUFBWSxLQUFLLFVBQVUsUUFBUSxlQUFlO0FBQzFFLFlBQU0sU0FBUyxRQUFRLE1BQU0sTUFBTSxjQUFjLFFBQVEsSUFBSSxPQUFPLFFBQVEsRUFBRSxDQUFDLGlCQUFpQjtBQUNoRyxVQUFJLE9BQVEsRUFBQyxPQUFPLEtBQUssSUFBSSxDQUFDLFNBQVMsTUFBTTtBQUFBLElBQy9DO0FBQ0EsVUFBTSxNQUFNLENBQUM7QUFDYixXQUFPLFNBQVMsU0FBUyxNQUFNLGNBQWMsTUFBTSxhQUFhLE1BQU0sT0FBTyxNQUFNLElBQUksUUFBUSxNQUFNLGVBQWU7QUFDbEgsVUFBSSxRQUFRLENBQUMsT0FBTyxLQUFLLENBQUM7QUFDMUIsVUFBSSxVQUFVLElBQUssUUFBTyxVQUFVLFFBQVEsTUFBTTtBQUNsRCxjQUFRLE1BQU07QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7OztBQ2xCQSxNQUFNLFNBQVM7QUFFZixNQUFJLE9BQU87QUFHWCxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sUUFBUSxJQUFJLFVBQVUsSUFBSSxLQUFLLElBQUk7QUFDekMsUUFBSSxDQUFDLFNBQVMsTUFBTSxPQUFPLElBQUksR0FBSTtBQUNuQyxVQUFNO0FBQUE7QUFBQSxNQUE0QixTQUFTO0FBQUE7QUFDM0MsVUFBTSxRQUFRLE9BQU8sUUFBUSxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssTUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQ3RGLFFBQUksT0FBTztBQUVULFVBQUksTUFBTSxXQUFXLFdBQVksT0FBTSxXQUFXLFdBQVcsT0FBTyxLQUFLO0FBQUEsVUFDcEUsT0FBTSxPQUFPLEtBQUs7QUFDdkIsYUFBTyxFQUFFLE9BQU8sT0FBTyxNQUFNO0FBQUEsSUFDL0I7QUFDQSxVQUFNLENBQUMsR0FBRyxJQUFJLGlCQUFpQixNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ3pDO0FBR0EsTUFBTSxRQUFRLENBQUMsU0FBUyxFQUFFLFlBQVksYUFBYSxNQUFNO0FBQ3ZELGVBQVcsRUFBRSxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsVUFBVSxFQUFHLEtBQUksQ0FBQyxXQUFXLGFBQWEsSUFBSSxFQUFHLFNBQVEsZ0JBQWdCLElBQUk7QUFDaEgsZUFBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLFdBQVksS0FBSSxRQUFRLGFBQWEsSUFBSSxNQUFNLE1BQU8sU0FBUSxhQUFhLE1BQU0sS0FBSztBQUVwSCxRQUFJLFFBQVEsaUJBQWlCLGFBQWMsU0FBUSxlQUFlO0FBQUEsRUFDcEU7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUN6QixXQUFPO0FBQ1AsVUFBTSxPQUFPLEtBQUs7QUFDbEIsVUFBTSxPQUFPO0FBQ2IsU0FBSyxRQUFRLEtBQUs7QUFBQSxFQUNwQjtBQUdBLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBR3ZCLE1BQU0sYUFBYSxDQUFDLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxNQUFNO0FBQ3RELFFBQUksVUFBVSxPQUFRO0FBQ3RCLGVBQVcsQ0FBQyxTQUFTLEVBQUUsS0FBSyxRQUFRO0FBQ2xDLFVBQUksQ0FBQyxJQUFJLFNBQVMsT0FBTyxFQUFHO0FBQzVCLGNBQVEsS0FBSztBQUNiLGFBQU8sT0FBTyxPQUFPO0FBQUEsSUFDdkI7QUFDQSxVQUFNO0FBQUE7QUFBQSxNQUE4QixNQUFNLEtBQUssU0FBUyxpQkFBaUI7QUFBQTtBQUV6RSxVQUFNLE9BQU8sQ0FBQztBQUVkLFVBQU0sT0FBTyxDQUFDO0FBQ2QsUUFBSSxRQUFRLENBQUMsQ0FBQyxTQUFTLEtBQUssR0FBRyxPQUFPO0FBQ3BDLFVBQUksQ0FBQyxNQUFNLGFBQWEsYUFBYSxFQUFHLE9BQU0sU0FBUyxLQUFLO0FBQzVELFlBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUM7QUFDdkMsVUFBSSxDQUFDLE1BQU87QUFDWixXQUFLLEtBQUssR0FBRyxDQUFDLEdBQUcsUUFBUSxVQUFVLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxLQUFLLENBQUM7QUFDckUsWUFBTSxPQUFPLENBQUMsR0FBRyxNQUFNLFVBQVU7QUFDakMsWUFBTSxTQUFTLEtBQUssUUFBUSxLQUFLO0FBQ2pDLFlBQU0sT0FBTyxHQUFHLEtBQUssTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUNyQyxZQUFNLE1BQU0sR0FBRyxLQUFLLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFDckMsV0FBSyxLQUFLLEdBQUcsS0FBSyxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsS0FBSyxTQUFTLENBQUM7QUFBQSxJQUN0RSxDQUFDO0FBQ0QsVUFBTSxLQUFLLFFBQVEsQ0FBQyxTQUFVLEtBQUssWUFBWSxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQixNQUFNLENBQUMsSUFBSSxDQUFDLENBQUUsRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFFckksZUFBVyxRQUFRLEtBQU0sTUFBSyxZQUFZLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRSxXQUFXLFVBQVUsWUFBWSxNQUFNLENBQUMsSUFBSSxLQUFLLE9BQU87QUFFeEgsVUFBTSxLQUFLLE1BQU07QUFDZixXQUFLLFFBQVEsR0FBRztBQUNoQixpQkFBVyxXQUFXLEtBQU0sTUFBSyxRQUFRLFNBQVMsV0FBVztBQUFBLElBQy9ELENBQUM7QUFDRCxXQUFPLENBQUM7QUFBQSxFQUNWO0FBSU8sTUFBTSxhQUFhLENBQUMsTUFBTSxTQUFTO0FBQ3hDLFFBQUksQ0FBQyxTQUFTLEVBQUc7QUFDakIsVUFBTSxXQUFXLE9BQU8sT0FBTyxTQUFTLGNBQWMsVUFBVSxHQUFHLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdEYsVUFBTSxPQUFPLFFBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQyxTQUFTLEtBQUsscUJBQXFCLENBQUMsQ0FBQztBQUM3RSxVQUFNLFFBQVEsS0FBSyxJQUFJLENBQUMsVUFBVSxDQUFDLFNBQVMsZUFBZSxNQUFNLEVBQUUsR0FBRyxLQUFLLENBQUM7QUFDNUUsVUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLEtBQUssU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUMxRSxVQUFNLE9BQU8sS0FBSyxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBQztBQUMvRCxRQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxTQUFTLElBQUksSUFBSSxTQUFTLENBQUMsRUFBRSxDQUFDLEdBQUcsUUFBUSxDQUFDLEVBQUc7QUFDeEcsZUFBVyxPQUFPLE1BQU07QUFDdEIsWUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxTQUFTLENBQUM7QUFDekMsVUFBSSxDQUFDLE1BQU0sYUFBYSxhQUFhLEVBQUc7QUFDeEMsYUFBTyxJQUFJLE9BQU8sTUFBTSxFQUFFO0FBQzFCLFlBQU0sZ0JBQWdCLElBQUk7QUFBQSxJQUM1QjtBQUNBLFNBQUssYUFBYSxVQUFVLE1BQU07QUFDbEMsZUFBVyxDQUFDLEVBQUUsSUFBSSxVQUFVLENBQUMsS0FBSyxNQUFNO0FBQ3RDLFlBQU1DLFNBQVEsSUFBSSxTQUFTLFFBQVEsRUFBRTtBQUNyQyxhQUFPLEtBQUssUUFBUSxHQUFHQSxNQUFLLFNBQVMsTUFBTSxHQUFHQSxNQUFLLEdBQUcsTUFBTSxHQUFHO0FBQUEsSUFDakU7QUFDQSxXQUFPLEVBQUUsTUFBTSxXQUFXLE9BQU87QUFBQSxFQUNuQztBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFNBQUssZ0JBQWdCLFFBQVEsRUFBRSxjQUFjLENBQXVCLFVBQVUsVUFBVSxRQUFRLFdBQVcsQ0FBQztBQUM1RyxXQUFPLHdCQUF3QixDQUFDLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQzNELFdBQU8sZUFBZSxNQUFNO0FBQUEsRUFDOUI7OztBQy9HQSxNQUFNLFVBQVUsQ0FBQ0MsU0FBUTtBQUV2QixRQUFJO0FBQ0osU0FBSyxnQkFBZ0IsU0FBUyxFQUFFLE1BQU0sQ0FBb0IsYUFBYyxNQUFNLFNBQVUsQ0FBQztBQUN6RixTQUFLLE9BQU8seUJBQXlCO0FBQ3JDLFdBQU8sV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLFNBQVMsTUFBTSxNQUFNLFVBQVUsaUJBQWlCLE9BQU8sYUFBYSxNQUFNO0FBQ3pHLFlBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQUksS0FBSztBQUNQLGFBQUssS0FBSztBQUNWLGNBQU0sU0FBUyxRQUFRLGFBQWEsV0FBVztBQUMvQyxnQkFBUSxhQUFhLGFBQWEsTUFBTTtBQUN4QyxZQUFJLFVBQVUsRUFBRSxNQUFNLGFBQWEsSUFBSSxFQUFFLE1BQU0sTUFBTyxJQUFJLFNBQVMsQ0FBRSxFQUFFO0FBQ3ZFLHFCQUFhLFNBQVMsYUFBYSxNQUFNO0FBQUEsTUFDM0MsV0FBVyxPQUFPLFNBQVMsSUFBSSxNQUFNLENBQUMsWUFBWSxZQUFZLE9BQU8sT0FBTyxJQUFJO0FBQzlFLGNBQU0sRUFBRSxVQUFVLE1BQU0sT0FBTyxJQUFJLElBQUksZUFBZSxTQUFTLElBQUk7QUFDbkUsWUFBSSxPQUFPLE9BQVE7QUFDbkIscUJBQWEsTUFBTSxJQUFJLGtCQUFrQixTQUFTLEtBQUssQ0FBQztBQUN4RCxhQUFLLE9BQU9BLE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFBQSxNQUNqRDtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLENBQUMsT0FBTyxXQUFXO0FBQ3pDLFlBQU0sRUFBRSxLQUFLLFNBQVMsUUFBUSxVQUFVLE1BQU0sTUFBTSxTQUFTLGlCQUFpQixNQUFNLElBQUk7QUFDeEYsWUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBSSxDQUFDLElBQUssUUFBTyxPQUFPLFVBQVUsS0FBSyxPQUFPQSxNQUFLLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ2pGLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssSUFBSSxLQUFNLE1BQUssT0FBTyxNQUFNLEtBQUs7QUFFN0QsYUFBTyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLElBQUksTUFBTSxTQUFTLFdBQVcsSUFBTSxDQUFDO0FBQUEsSUFDakYsQ0FBQztBQUNELFdBQU8sY0FBYyxDQUFDLEdBQUcsRUFBRSxLQUFLLGVBQWUsRUFBRSxnQkFBZ0IsRUFBRSxNQUFNO0FBQ3ZFLFlBQU0sTUFBTSxpQkFBaUI7QUFFN0IsVUFBSSxJQUFLLEtBQUksaUJBQWlCLFdBQVcsTUFBTSxJQUFJLFVBQVUsSUFBSSxVQUFVLFFBQVEsSUFBSSxRQUFRLENBQUM7QUFBQSxJQUNsRyxDQUFDO0FBQ0QsaUJBQWEsY0FBYyxDQUFDLEVBQUUsS0FBSyxTQUFTLGVBQWUsRUFBRSxVQUFVLE1BQU0sZ0JBQWdCLEdBQUcsSUFBSSxPQUNqRyxFQUFFLEtBQUssaUJBQWlCLE9BQU8sU0FBUyxNQUFNLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFDbEUsVUFBTSxrQkFBa0I7QUFDeEIsY0FBVSxrQkFBa0IsQ0FBQyxFQUFFLEtBQUssRUFBRSxTQUFTLGVBQWUsUUFBUSxFQUFFLE9BQU8sRUFBRSxTQUFTLE1BQU0sUUFBUSxPQUFPLEVBQUU7QUFDakgsV0FBTyxrQkFBa0IsTUFBTSxTQUFTLFVBQVUsQ0FBQztBQUNuRCxPQUFHLGlEQUFpRCxNQUFNLFNBQVMsV0FBVyxDQUFDO0FBQy9FLGdCQUFZO0FBQUEsRUFDZDtBQUlBLE1BQU0sVUFBVSxDQUFDLEdBQUcsU0FBUztBQUMzQixVQUFNLEVBQUUsS0FBSyxlQUFlLEVBQUUsaUJBQWlCLEVBQUUsT0FBTyxJQUFJLEVBQUUsRUFBRSxJQUFJO0FBQ3BFLFVBQU0sRUFBRSxjQUFjLE1BQU0sYUFBYSxLQUFLLE9BQU8sSUFBSTtBQUN6RCxVQUFNLGFBQWEsUUFBUSxJQUFJLElBQUksSUFBSSxNQUFNLFNBQVMsT0FBTyxFQUFFO0FBQy9ELFVBQU0sVUFBVSxFQUFFLEtBQUssSUFBSSxrQkFBa0IsS0FBSyxHQUFHLEVBQUU7QUFDdkQsV0FBTyxPQUFPLElBQUksU0FBUyxFQUFFLFFBQVEsRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxLQUFLLENBQUM7QUFDdkYsU0FBSyxhQUFhLEVBQUUsS0FBSyxTQUFTLFNBQVM7QUFBQSxFQUM3QztBQUdBLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTztBQUM5QixVQUFNLEtBQUssS0FBSyxJQUFJLEVBQUUsUUFBUSxDQUFDO0FBQy9CLFVBQU0sSUFBSSxTQUFTO0FBQ25CLFdBQU8sSUFBSSxTQUFTO0FBQUEsRUFDdEI7QUFHQSxNQUFNLE9BQU8sT0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLE1BQU07QUFDOUMsVUFBTSxZQUFZLE9BQU8sT0FBTyxRQUFRLFdBQVcsS0FBSyxLQUFLLFFBQVEsaUJBQWlCO0FBQ3RGLFVBQU0sU0FBUyxDQUFDLGFBQWEsV0FBVyxNQUFNLElBQUk7QUFDbEQsVUFBTSxFQUFFLE1BQU0sR0FBRyxNQUFNLElBQUksVUFBVSxFQUFFLE1BQU0sTUFBTSxXQUFXLFlBQVksb0JBQW9CLFlBQVk7QUFDMUcsVUFBTSxPQUFPLEVBQUUsV0FBVyxHQUFHLGFBQWEsR0FBRyxZQUFZLE1BQU07QUFDL0QsU0FBSyxLQUFLLE1BQU0sTUFBTSxFQUFFLEdBQUcsT0FBTyxHQUFHLEtBQUssR0FBRyxFQUFFLGdCQUFnQixNQUFNLFdBQVcsUUFBUSxLQUFLLENBQUM7QUFBQSxFQUNoRztBQUdPLE1BQU0sUUFBUTtBQUFBLElBQ25CLFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxJQUNYO0FBQUEsSUFDQTtBQUFBLElBQ0EsTUFBTSxDQUFDLFNBQVM7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7OztBQzlFQSxNQUFJLEVBQUUsVUFBVSxPQUFPLElBQUk7QUFDM0IsTUFBTSxPQUFPLE9BQU8sRUFBRSxVQUFVLE9BQU8sSUFBSTtBQUczQyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsT0FBTyxNQUFNO0FBQ25DLFFBQUksQ0FBQyxPQUFPLFNBQVMsZUFBZ0I7QUFDckMsVUFBTSxNQUFNLElBQUksSUFBSSxTQUFTLElBQUk7QUFDakMsVUFBTSxTQUFTLEdBQUcsSUFBSSxZQUFZO0FBQ2xDLGVBQVcsQ0FBQyxNQUFNLENBQUNDLFFBQU8sR0FBRyxNQUFNLENBQUMsS0FBSyxPQUFPLFFBQVEsT0FBTyxVQUFVLEdBQUc7QUFDMUUsVUFBSUEsVUFBUyxLQUFNLEtBQUksYUFBYSxPQUFPLElBQUk7QUFBQSxVQUMxQyxLQUFJLGFBQWEsSUFBSSxNQUFNQSxNQUFLO0FBQ3JDLGlCQUFXLFNBQVMsT0FBUSxLQUFJLGFBQWEsT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNqRTtBQUNBLFFBQUksR0FBRyxJQUFJLFlBQVksT0FBTyxPQUFRO0FBRXRDLFlBQVEsYUFBYSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksT0FBTyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQzlFLFFBQUksQ0FBQyxPQUFPLFFBQVMsU0FBUSxVQUFVLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxHQUFHO0FBQy9ELFNBQUs7QUFBQSxFQUNQO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxNQUFNLE1BQU07QUFDNUIsVUFBTSxTQUFTLEVBQUUsVUFBVSxPQUFPO0FBQ2xDLFNBQUs7QUFDTCxRQUFJLE9BQU8sS0FBTTtBQUNqQixRQUFJLGFBQWEsT0FBTyxVQUFVO0FBQ2hDLFVBQUksT0FBTyxNQUFPLFVBQVMsT0FBTztBQUFBLElBQ3BDLFdBQVcsV0FBVyxPQUFPLE9BQVEsVUFBUyxLQUFLLGNBQWMsUUFBUSxtQkFBbUIsRUFBRSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDaEg7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxXQUFPLGlCQUFpQixpQkFBaUIsSUFBSTtBQUM3QyxXQUFPLGlCQUFpQixZQUFZLE1BQU07QUFDMUMsU0FBSyxhQUFhLElBQUk7QUFBQSxFQUN4Qjs7O0FDbkNBLE1BQU0sVUFBVTtBQUNoQixNQUFNLFlBQVk7QUFFWCxNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQ3JDLE1BQUksWUFBWTtBQUVoQixNQUFJQyxVQUFTO0FBR2IsTUFBTSxVQUFVLFlBQVk7QUFDMUIsUUFBSTtBQUVGLFlBQU1DO0FBQUE7QUFBQSxRQUE4QixFQUFFLFFBQVEsUUFBUSxPQUFPLFlBQVksVUFBVSxTQUFTO0FBQUE7QUFDNUYsWUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLE1BQU0sTUFBTSxTQUFTLE1BQU0sRUFBRSxHQUFHQSxVQUFTLFFBQVEsWUFBWSxRQUFRLFNBQVMsRUFBRSxDQUFDO0FBQzFHLGFBQU8sU0FBUyxvQkFBb0IsQ0FBQyxLQUFLLFNBQVMsTUFBTTtBQUFBLElBQzNELFFBQVE7QUFDTixhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxjQUFjO0FBQzFCLGFBQVMsZ0JBQWdCLGdCQUFnQixzQkFBc0IsU0FBUztBQUN4RSxhQUFTLEtBQUssY0FBYyxRQUFRLFlBQVksa0JBQWtCLGNBQWMsQ0FBQztBQUFBLEVBQ25GO0FBRUEsTUFBTSxPQUFPLFlBQVk7QUFDdkIsUUFBSSxZQUFZO0FBQ2hCLFdBQU8sQ0FBRSxNQUFNLFFBQVEsR0FBSTtBQUN6QixVQUFJLENBQUMsVUFBVyxNQUFLLFlBQVksSUFBSTtBQUNyQyxZQUFNLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDN0IsZUFBTyxpQkFBaUIsVUFBVSxTQUFTLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFDekQsbUJBQVcsU0FBUyxPQUFPO0FBQUEsTUFDN0IsQ0FBQztBQUFBLElBQ0g7QUFDQSxnQkFBWTtBQUNaLElBQUFELFVBQVM7QUFDVCxRQUFJLFVBQVcsTUFBSyxLQUFLO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBSU8sTUFBTSxVQUFVLE1BQU1BLFlBQVcsVUFBVSxVQUFVLFlBQVksT0FBTyxLQUFLO0FBRzdFLE1BQU0sUUFBUSxNQUFNO0FBQ3pCLGdCQUFZO0FBQ1osWUFBUTtBQUFBLEVBQ1Y7QUFFTyxNQUFNLGVBQWUsTUFBTSxHQUFHLFdBQVcsS0FBSzs7O0FDbkRyRCxNQUFNLFVBQVU7QUFDaEIsTUFBTSxjQUFjO0FBQ3BCLE1BQU0sV0FBVztBQUVWLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBR2xDLE1BQU0sUUFBUSxNQUNaLENBQUMsR0FBRyxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFFM0csTUFBTSxPQUFPLE1BQU07QUFDakIsVUFBTSxVQUFVLElBQUksZ0JBQWdCLFNBQVMsT0FBTyxXQUFXLE1BQU0sR0FBRyxDQUFDO0FBQ3pFLFdBQU8sUUFBUSxJQUFJLFFBQVEsZUFBZSxLQUFLLFFBQVE7QUFBQSxFQUN6RDtBQUdBLE1BQU0sV0FBVyxPQUFPLEtBQUtFLFVBQVM7QUFDcEMsVUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixTQUFLLElBQUksdUJBQXVCLEtBQUssQ0FBQztBQUN0QyxTQUFLLElBQUksYUFBYSxHQUFJLElBQUksVUFBVSxDQUFFLEVBQUU7QUFFNUMsUUFBSSxDQUFDLEtBQUssSUFBSSxVQUFVLEVBQUcsTUFBSyxPQUFPLFlBQVksTUFBTSxDQUFDO0FBQzFELFFBQUksVUFBVSxJQUFJLFNBQVM7QUFDM0IsVUFBTSxTQUFTLE1BQU1BLE1BQUs7QUFDMUIsUUFBSSxPQUFRLEtBQUksU0FBUyxPQUFPO0FBQUEsYUFDdkIsSUFBSSxNQUFPLEtBQUksV0FBVztBQUNuQyxXQUFPO0FBQUEsRUFDVDtBQUtBLE1BQU0sVUFBVSxDQUFDLEVBQUUsU0FBUyxRQUFRLEtBQUssTUFDdkMsV0FBVyxPQUFPLFdBQVcsTUFDekIsUUFBUSxRQUFRLElBQUksYUFBYSxLQUFLLFFBQVEsSUFBSSxZQUFZLElBQzlELFFBQVEsSUFBSSxZQUFZLEtBQUssQ0FBQyxDQUFDLFNBQVMsR0FBRyxJQUFJLEVBQUUsU0FBUyxNQUFNO0FBSXRFLE1BQU0sU0FBUyxDQUFDLFFBQVE7QUFDdEIsUUFBSSxRQUFRLFFBQVEsZ0JBQWdCO0FBQ3BDLFFBQUksVUFBVTtBQUFBLEVBQ2hCO0FBSU8sTUFBTSxTQUFTLE9BQU8sS0FBS0EsVUFBUztBQUN6QyxRQUFJLFFBQVEsS0FBSyxJQUFJO0FBQ3JCLFVBQU0sUUFBUyxJQUFJLFVBQVU7QUFDN0IsUUFBSSxXQUFXO0FBQ2YsYUFBUyxRQUFRLE1BQU0sU0FBUyxHQUFHO0FBQ2pDLFlBQU0sTUFBTSxLQUFLLElBQUk7QUFDckIsVUFBSSxNQUFNLFNBQVMsUUFBUSxZQUFZLE1BQU0sSUFBTSxRQUFPLEtBQUssT0FBTyxHQUFHO0FBQ3pFLFlBQU0sU0FBUyxNQUFNLFNBQVMsS0FBS0EsS0FBSTtBQUN2QyxVQUFJLFNBQVMsUUFBUSxNQUFNLElBQUksSUFBSSxVQUFVLEtBQU0sUUFBTztBQUMxRCxVQUFJLENBQUMsSUFBSSxVQUFVLENBQUMsVUFBVSxPQUFRLE9BQU07QUFDNUMsVUFBSSxDQUFDLFFBQVEsVUFBVyxRQUFPO0FBQy9CLFVBQUksU0FBUyxJQUFJLFNBQVMsS0FBSztBQUMvQixlQUFTLFNBQVMsR0FBRztBQUNyQixVQUFJLE1BQU0sUUFBUSxHQUFHO0FBQ25CLGdCQUFRLEtBQUssSUFBSTtBQUNqQixnQkFBUTtBQUFBLE1BQ1YsV0FBVyxNQUFNLFFBQVEsYUFBYTtBQUNwQyxZQUFJLElBQUksV0FBVyxRQUFTLFFBQU8sR0FBRztBQUFBLFlBQ2pDLEtBQUksV0FBVyxDQUFDLEVBQUUsSUFBSSxTQUFTLFFBQVEsR0FBRztBQUMvQyxlQUFPO0FBQUEsTUFDVCxNQUFPLE9BQU0sSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLFNBQVMsS0FBSyxJQUFJLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLElBQUksRUFBRSxDQUFDO0FBQUEsSUFDbEg7QUFBQSxFQUNGOzs7QUNwRU8sTUFBTUMsVUFBUyxDQUFDLEVBQUUsU0FBUyxPQUFPLEdBQUcsTUFBTSxPQUFPLFdBQVc7QUFFbEUsVUFBTSxPQUFPLENBQUMsYUFBYSxJQUFJLElBQUksQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLENBQUMsTUFBTSxTQUFTLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDdEcsV0FBTyxLQUFLLElBQUk7QUFDaEIsVUFBTSxVQUFVLENBQUMsWUFBWSxXQUFXLFNBQVMsUUFBUSxRQUFRLFNBQVMsTUFBTTtBQUNoRixVQUFNLFNBQVMsSUFBSSxJQUFJLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxFQUFFLFVBQVUsQ0FBQyxNQUFNLFNBQVMsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRyxDQUFDO0FBRTdGLFVBQU0sVUFBVSxDQUFDLFlBQVksQ0FBQyxRQUFRLGNBQWMsUUFBUSxNQUFNLEdBQUcsSUFBSSxRQUFRLE9BQU8sRUFBRSxDQUFDLENBQUMsRUFBRSxLQUFLO0FBQ25HLFVBQU0sRUFBRSxXQUFXLEtBQUssSUFBSTtBQUM1QixVQUFNLFFBQVEsU0FBUyxRQUFRLE1BQU07QUFFckMsVUFBTSxVQUFVLENBQUMsYUFBYSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUM1RCxRQUFRLGNBQWMsYUFBYSxRQUFRLFNBQVMsUUFBUSxRQUFRLE9BQU8sTUFBTSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFDNUcsVUFBTSxRQUFRLFFBQVEsSUFBSTtBQUMxQixVQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzVCLFVBQU0sS0FBSyxLQUFLLFFBQVEsS0FBSztBQUM3QixVQUFNLFNBQVMsS0FBSyxLQUFLLENBQUMsUUFBUSxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUUsYUFBYSxlQUFlLENBQUMsR0FBRyxTQUFTLE1BQU0sQ0FBQztBQUNyRyxVQUFNLFNBQVMsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsRUFBRSxPQUFPLENBQUMsUUFBUSxLQUFLLElBQUksR0FBRyxFQUFFLFNBQVMsTUFBTSxDQUFDO0FBQ3pGLFdBQU8sQ0FBQ0MsU0FBUTtBQUNkLFlBQU0sT0FBTyxLQUFLQSxJQUFHO0FBQ3JCLFlBQU0sUUFBUSxXQUFXLENBQUMsR0FBRyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUNDLE1BQUssRUFBRSxVQUFVLENBQUMsTUFBTSxhQUFhLENBQUMsT0FBTyxJQUFJQSxJQUFHLENBQUM7QUFDL0YsVUFBSSxNQUFPLFFBQU8sTUFBTSxDQUFDO0FBQ3pCLFVBQUksQ0FBQyxNQUFPLFFBQU8sT0FBTyxlQUFlO0FBQ3pDLFlBQU0sTUFBTSxRQUFRLElBQUk7QUFDeEIsWUFBTSxPQUFPLElBQUksV0FBVyxNQUFNLFVBQVUsSUFBSSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3BFLFlBQU0sU0FBUyxDQUFDLEdBQUcsUUFBUSxHQUFHLEtBQUssTUFBTSxFQUFFLEdBQUcsR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxDQUFDO0FBQzVFLFlBQU0sVUFBVSxPQUFPLEtBQUssQ0FBQ0EsU0FBUSxLQUFLLElBQUlBLElBQUcsR0FBRyxRQUFRLGlCQUFpQixDQUFDO0FBQzlFLFlBQU0sTUFBTSxDQUFDLE9BQU8sQ0FBQyxLQUFLLElBQUksUUFBUSxFQUFFLEtBQUssTUFBTSxRQUFRLE9BQU8sRUFBRSxLQUFLLENBQUNBLFNBQVFBLFFBQU8sS0FBSyxJQUFJQSxJQUFHLENBQUM7QUFDdEcsYUFBTyxLQUFLLElBQUksT0FBTyxFQUFFO0FBQUEsSUFDM0I7QUFBQSxFQUNGOzs7QUNsQ0EsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sYUFBYTtBQUVuQixNQUFNLFFBQVEsb0JBQUksSUFBSTtBQUVmLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRzNCLE1BQUk7QUFFWCxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUMsWUFBYSxVQUFVLE9BQVE7QUFHcEQsTUFBTSxTQUFTLENBQUMsT0FBTyxNQUFNLElBQUksRUFBRSxLQUFLLENBQUM7QUFJekMsTUFBTSxZQUFZLE1BQ3ZCLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxTQUFTLEtBQUssS0FBSyxDQUFDLEtBQUssT0FBTyxRQUFRLEdBQUcsTUFBTSxNQUFNLElBQUksVUFBVSxFQUFFLENBQUM7QUFHcEcsTUFBTSxTQUFTLENBQUMsVUFDZCxNQUFNLFFBQVEsYUFBYSxDQUFDLEtBQUssTUFBTSxPQUFPLENBQUMsQ0FBQyxJQUFJLE1BQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxFQUFFLGFBQWEsQ0FBQztBQUd4RixNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQzlCLFVBQU0sRUFBRSxJQUFJLE9BQU8sTUFBTSxJQUFJO0FBQzdCLFVBQU0sRUFBRSxPQUFPLFFBQVEsUUFBUTtBQUFBO0FBQUEsTUFBMEIsT0FBTyxJQUFJLEtBQUssS0FBSztBQUFBO0FBQzlFLFFBQUksU0FBUyxJQUFJLEVBQUUsS0FBSyxDQUFDLFNBQVMsVUFBVSxHQUFHLEVBQUc7QUFDbEQsV0FBTyxPQUFPLEtBQUssRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUNwQyxVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsUUFBSSxNQUFNLFNBQVMsRUFBRSxLQUFLLE1BQU0sUUFBUSxLQUFLLE9BQU8sRUFBRSxJQUFJLFVBQVU7QUFFbEUsWUFBTSxNQUFNLE1BQU0sU0FBUyxFQUFFLElBQUksU0FBUztBQUMxQyxVQUFJLE1BQU0sQ0FBQyxFQUFHLFNBQVEsS0FBSyxVQUFVLEdBQUcsS0FBSyxNQUFNLElBQUksV0FBVyxDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUUsS0FBSyxLQUFLLENBQUMsRUFBRTtBQUM5RjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsU0FBUyxDQUFDLElBQUksU0FBUyxNQUFNLEtBQUssQ0FBQ0MsU0FBUUEsS0FBSSxTQUFTLENBQUNBLEtBQUksU0FBUyxDQUFDLE9BQU9BLEtBQUksS0FBSyxDQUFDO0FBQ3RHLFFBQUksT0FBTztBQUNULFlBQU0sT0FBTyxLQUFLLEdBQUcsS0FBSztBQUMxQixZQUFNLFFBQVEsTUFBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFBQSxJQUNqRSxXQUFXLENBQUMsS0FBTSxNQUFLLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxhQUN2QixTQUFTLENBQUMsSUFBSSxXQUFZLEtBQUssQ0FBQyxFQUFFLFFBQVEsQ0FBQyxLQUFLLENBQUMsRUFBSSxNQUFLLEtBQUssR0FBRztBQUFBLEVBQzdFO0FBR0EsTUFBTSxPQUFPLE9BQU8sSUFBSSxTQUFTO0FBQy9CLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsVUFBTUMsT0FBTSxNQUFNO0FBRWxCLFVBQU0sSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLE9BQU8sQ0FBQztBQUNsRCxXQUFPLEtBQUssQ0FBQyxHQUFHLEtBQUssTUFBTSxHQUFHO0FBQzVCLFlBQU0sUUFBUTtBQUNkLFlBQU0sUUFBUSxFQUFFO0FBQ2hCLFlBQU0sQ0FBQyxHQUFHLElBQUk7QUFDZCxVQUFJLENBQUMsSUFBSztBQUNWLFlBQU1BLEtBQUksR0FBRyxFQUFFLE1BQU0sQ0FBQyxVQUFVLEtBQUssS0FBSyxLQUFLLENBQUM7QUFDaEQsZUFBUyxRQUFRLEdBQUc7QUFFcEIsWUFBTSxPQUFPLElBQUksWUFBWSxJQUFJLFNBQVMsQ0FBQyxJQUFJLFlBQVksQ0FBQyxLQUFLLENBQUMsS0FBSyxLQUFLLEVBQUU7QUFDOUUsVUFBSSxLQUFNLE1BQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNoRTtBQUNBLFFBQUksTUFBTSxJQUFJLEVBQUUsTUFBTSxLQUFNLE9BQU0sT0FBTyxFQUFFO0FBQUEsRUFDN0M7QUFJTyxNQUFNLFVBQVUsTUFDckIsQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sS0FBSyxTQUFTLENBQUMsSUFBSSxTQUFTLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBSTVGLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDM0IsVUFBTSxJQUFJLElBQUksRUFBRSxHQUFHLElBQUk7QUFDdkIsVUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLEVBQ3pCO0FBSU8sTUFBTSxTQUFTLENBQUMsT0FBTztBQUM1QixVQUFNLE9BQU8sT0FBTyxFQUFFO0FBQ3RCLFNBQUssQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksTUFBTSxPQUFPLEVBQUU7QUFBQSxFQUM1QztBQUdPLE1BQU0sT0FBTyxDQUFDLEVBQUUsV0FBVyxRQUFRLFNBQVMsT0FBTyxHQUFHLFFBQVE7QUFDbkUsVUFBTSxRQUFRLEdBQUcsU0FBUyxJQUFJLE1BQU0sY0FBYyxHQUFHO0FBQ3JELFFBQUksQ0FBQyxRQUFTLFNBQVEsS0FBSyxVQUFVLEtBQUs7QUFDMUMsYUFBUyxRQUFRLEVBQUUsV0FBVyxRQUFRLE9BQU8sUUFBUSxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNEO0FBR08sTUFBTSxVQUFVLENBQUMsV0FBVyxPQUFPLE9BQU8sSUFBSSxNQUFNLE9BQU8sS0FBSyxHQUFHLE1BQU07OztBQ3ZGaEYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFJM0IsTUFBTSxjQUFjLENBQUMsSUFBSSxTQUFTO0FBQ2hDLGVBQVcsQ0FBQyxLQUFLLEdBQUcsS0FBSyxNQUFNO0FBQzdCLFVBQUksQ0FBQyxJQUFJLFNBQVMsSUFBSSxZQUFhO0FBQ25DLFVBQUksaUJBQWlCLFVBQVUsTUFBTTtBQUNuQyxjQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLGNBQU0sUUFBUSxRQUFRLFdBQVcsSUFBSSxFQUFFLElBQUksR0FBRztBQUM5QyxZQUFJLENBQUMsTUFBTztBQUNaLGNBQU0sT0FBTyxTQUFTLEdBQUcsQ0FBQztBQUMxQixtQkFBVyxRQUFRLENBQUMsU0FBUyxRQUFRLEVBQUcsT0FBTSxjQUFjLElBQUksTUFBTSxNQUFNLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLE1BQ2hHLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUdPLE1BQU0sY0FBYyxDQUFDLE1BQU0sUUFBUTtBQUN4QyxVQUFNLEVBQUUsUUFBUSxNQUFNLE9BQU8sSUFBSTtBQUNqQyxVQUFNQyxRQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTTtBQUFBO0FBQUEsTUFBNkIsU0FBUztBQUFBO0FBQzVDLFVBQU0sT0FBTyxXQUFXLElBQUk7QUFDNUIsVUFBTSxZQUFZLElBQUkscUJBQXFCLElBQUk7QUFDL0MsVUFBTSxRQUFRLENBQUMsT0FBTyxnQkFBZ0IsT0FBTyxZQUFZO0FBQ3pELFFBQUksUUFBUTtBQUNaLGVBQVcsQ0FBQyxLQUFLLE9BQU8sS0FBSyxNQUFNO0FBQ2pDLFVBQUksWUFBWSxPQUFRLFNBQVE7QUFDaEMsVUFBSSxDQUFDLFFBQVEsUUFBUSxNQUFNLEtBQUssVUFBVSxLQUFLLENBQUMsWUFBWSxRQUFRLFNBQVMsT0FBTyxDQUFDLEVBQUc7QUFFeEYsWUFBTSxNQUFNLFNBQVMsT0FBTztBQUM1QixZQUFNLFNBQVMsS0FBSyxJQUFJLEdBQUc7QUFDM0IsWUFBTSxZQUFZLFVBQVUsV0FBVyxPQUFPLENBQUMsT0FBTztBQUN0RCxZQUFNLFNBQVMsQ0FBQyxVQUFVLFFBQVEsU0FBUyxPQUFPLElBQUksT0FBTyxNQUFNLFFBQVE7QUFDM0UsTUFBQUEsTUFBSyxJQUFJLE1BQU0sYUFBYSxVQUFVLENBQUMsT0FBTyxLQUFLLFFBQVEsVUFBVSxNQUFNLE9BQU8sQ0FBQyxNQUFNLEdBQUc7QUFBQSxJQUM5RjtBQUNBLFVBQU0sT0FBT0MsUUFBTyxLQUFLLE1BQU0sT0FBTyxNQUFNO0FBQzVDLFdBQU8sTUFBTTtBQUNYLFlBQU0sVUFBVSxLQUFLLEtBQUssRUFBRSxLQUFLO0FBQ2pDLFlBQU0sV0FBVyxXQUFXLE9BQU87QUFDbkMsWUFBTSxTQUFTLE9BQU8sS0FBSyxFQUFFO0FBQzdCLGlCQUFXQyxRQUFPLE9BQVEsQ0FBQUEsS0FBSSxPQUFPO0FBQ3JDLGtCQUFZLEtBQUssSUFBSSxJQUFJO0FBQ3pCLGlCQUFXLENBQUMsS0FBSyxNQUFNLEtBQUtGLE9BQU07QUFDaEMsY0FBTSxRQUFRLFNBQVMsSUFBSSxHQUFHO0FBQzlCLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFVBQVUsTUFBTSxLQUFLLENBQUM7QUFDbkMsY0FBTSxTQUFTLFdBQVcsU0FBUyxDQUFDLFVBQVUsS0FBSyxJQUFJLEdBQUcsSUFBSSxPQUFPLElBQUksTUFBTSxNQUFNLE1BQU07QUFDM0YsWUFBSSxRQUFRLFNBQVMsVUFBVSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sSUFBSSxPQUFPLE1BQU0sS0FBSztBQUVsRixtQkFBVyxFQUFFLE1BQUFHLE1BQUssS0FBSyxTQUFTLENBQUMsSUFBSSxRQUFRO0FBQzNDLGdCQUFNLFFBQVFBLE1BQUssSUFBSSxHQUFHO0FBQzFCLGNBQUksTUFBTyxPQUFNLFNBQVMsU0FBUyxLQUFLO0FBQUEsUUFDMUM7QUFBQSxNQUNGO0FBQ0EsWUFBTSxTQUFTLEtBQUssUUFBUTtBQUM1QixZQUFNLFFBQVEsV0FBVyxVQUFVLFdBQVcsU0FBUyxJQUFJLEtBQUs7QUFDaEUsVUFBSSxDQUFDLFVBQVUsTUFBTyxRQUFPLEtBQUs7QUFDbEMsVUFBSSxDQUFDLE9BQVE7QUFDYixVQUFJLFdBQVcsU0FBUyxjQUFlLFFBQU8sTUFBTSxFQUFFLGVBQWUsTUFBTSxDQUFDO0FBQzVFLFVBQUksQ0FBQyxNQUFPLFFBQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU87QUFDNUQsWUFBTSxVQUFVLENBQUMsT0FBTyxPQUFPLENBQUMsT0FBTyxnQkFBZ0IsT0FBTyxZQUFZLENBQUM7QUFDM0UsVUFBSSxXQUFXLE1BQU0sQ0FBQyxLQUFLLEtBQU0sUUFBTyxrQkFBa0IsR0FBRyxLQUFLO0FBQUEsSUFDcEU7QUFBQSxFQUNGO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFFaEMsT0FBRyxZQUFZLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDN0IsVUFBSSxXQUFXLFNBQVMsY0FBZTtBQUN2QyxVQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sT0FBTyxNQUFPLE9BQU0sUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUNwRSxhQUFPLE9BQU8sTUFBTTtBQUFBLElBQ3RCLENBQUM7QUFBQSxFQUNIOzs7QUM3REEsTUFBTSxXQUFXO0FBQUEsSUFDZixTQUFTLFFBQVEsc0JBQXNCO0FBQUEsSUFDdkMsVUFBVSxRQUFRO0FBQUEsSUFDbEIsVUFBVSxPQUFPLFFBQVEsa0JBQWtCO0FBQUEsSUFDM0MsT0FBTyxRQUFRO0FBQUEsRUFDakI7QUFFQSxNQUFNLGtCQUFrQixDQUFDLEdBQUcsS0FBSyxHQUFHO0FBQ3BDLE1BQU0sVUFBVTtBQUNoQixNQUFNLFNBQVM7QUFFZixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFJLGdCQUFnQjtBQUVwQixNQUFNLE9BQU8sU0FBUyxjQUFjLFNBQVM7QUFFN0MsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFLdkIsTUFBTSxRQUFRLE1BQU07QUFDbEIsVUFBTSxZQUFZLENBQUMsT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxRQUFRLFVBQVUsT0FBTyxFQUFFLElBQUksQ0FBQyxTQUFTLEdBQUcsSUFBSSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQ2xILFVBQU0sU0FBUyxDQUF1QixTQUFTLGNBQWMsSUFBSTtBQUNqRSxTQUFLLFlBQVk7QUFDakIsU0FBSyxhQUFhLGNBQWMsUUFBUSxlQUFlO0FBQ3ZELFNBQUssWUFBWSxVQUFVLElBQUksQ0FBQyxhQUM5Qiw0Q0FBNEMsUUFBUSxLQUFLLE9BQU8sUUFBUSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxJQUMxRztBQUNKLGNBQVUsUUFBUSxDQUFDLFVBQVUsT0FBTyxPQUFPLElBQUksVUFBVSxLQUFLLFNBQVMsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUM3RTtBQUdBLE1BQU1DLFVBQVMsTUFBTTtBQUNuQixVQUFNLE9BQU8sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLGNBQWMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxLQUFLLFNBQVM7QUFDL0UsUUFBSSxLQUFLLGVBQWUsS0FBTSxNQUFLLE9BQU8sSUFBSTtBQUU5QyxlQUFXLFNBQVMsU0FBUyxpQkFBaUIsbUJBQW1CLEVBQUcsS0FBSSxVQUFVLEtBQU0sT0FBTSxPQUFPO0FBQUEsRUFDdkc7QUFHQSxNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFVBQU0sU0FBUyxTQUFTO0FBQ3hCLFFBQUksQ0FBQyxVQUFVLFdBQVcsU0FBUyxRQUFRLEtBQUssU0FBUyxNQUFNLEVBQUcsUUFBTztBQUN6RSxVQUFNLEVBQUUsS0FBSyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sc0JBQXNCO0FBQ2xFLFdBQU8sQ0FBQyxHQUFHLE1BQU0saUJBQWlCLGNBQWMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sc0JBQXNCLENBQUMsRUFBRSxLQUFLLENBQUMsVUFDckcsTUFBTSxNQUFNLFVBQVUsTUFBTSxTQUFTLE9BQU8sTUFBTSxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN4RjtBQUdBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLGVBQVcsU0FBUyxPQUFPLE9BQU8sR0FBRztBQUNuQyxVQUFJLE1BQU0sUUFBUSxRQUFRLEtBQUssQ0FBQyxXQUFXLEtBQUssRUFBRztBQUNuRCxZQUFNLFdBQVcsTUFBTSxRQUFRLFlBQVk7QUFDM0MsWUFBTSxRQUFRLFdBQVcsU0FBUyxRQUFRLGNBQWMsQ0FBdUIsU0FBVSxTQUFTLFFBQVEsV0FBVyxLQUFNO0FBQzNILFVBQUksV0FBVyxLQUFLLEVBQUcsT0FBTSxRQUFRLFdBQVc7QUFBQSxJQUNsRDtBQUFBLEVBQ0Y7QUFFQSxNQUFNLFdBQVcsTUFBTTtBQUNyQixVQUFNLFFBQVEsT0FBTyxXQUFXLE1BQU0sRUFBRSxVQUFVLElBQUk7QUFDdEQsVUFBTSxVQUFVLENBQTRCLEVBQUUsUUFBUSxNQUFNLE9BQU8sUUFBUSxVQUFVLE9BQU87QUFDNUYsVUFBTUMsV0FBVSxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sVUFBVSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sUUFBUSxDQUFDLElBQUksUUFBUSxDQUFDLENBQUM7QUFDOUcsZUFBVyxTQUFTQSxTQUFRLE1BQU0sR0FBRyxTQUFTLE9BQU8sT0FBT0EsU0FBUSxPQUFPLEdBQUc7QUFDNUUsYUFBTyxJQUFJLEtBQUssR0FBRyxPQUFPLE9BQU8sS0FBSztBQUN0QyxpQkFBVyxLQUFLO0FBQUEsSUFDbEI7QUFDQSxlQUFXLENBQUMsVUFBVSxLQUFLLEtBQUssT0FBUSxLQUFJLENBQUMsTUFBTSxjQUFjLGNBQWMsRUFBRyxPQUFNLFFBQVEsV0FBVztBQUMzRyxZQUFRO0FBQUEsRUFDVjtBQUdBLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDdkIsVUFBTSxXQUFXLE1BQU0sU0FBUyxTQUFTLGFBQWE7QUFDdEQsVUFBTSxPQUFPO0FBQ2IsV0FBTyxPQUFPLEtBQUs7QUFDbkIsYUFBUztBQUNULFFBQUksQ0FBQyxZQUFZLENBQUMsY0FBZTtBQUNqQyxVQUFNLEVBQUUsSUFBSSxZQUFZLElBQUk7QUFDNUIsS0FBQyxjQUFjLGdCQUFnQixTQUFTLGVBQWUsRUFBRSxJQUFJLE1BQU07QUFBQSxFQUNyRTtBQUlBLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsVUFBTSxRQUFRLFlBQVksTUFBTTtBQUM5QixZQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUs7QUFDOUIsVUFBSSxDQUFDLE1BQU8sUUFBTyxjQUFjLEtBQUs7QUFDdEMsTUFBQUQsUUFBTztBQUNQLGNBQVE7QUFDUixVQUFJLFNBQVMsVUFBVSxNQUFNLE9BQU8sZUFBZSxRQUFRLHVCQUF1QixFQUFHO0FBQ3JGLFlBQU0sUUFBUTtBQUNkLFVBQUksTUFBTSxRQUFRLEVBQUcsT0FBTSxLQUFLO0FBQUEsSUFDbEMsR0FBRyxPQUFPO0FBQUEsRUFDWjtBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxPQUFPLFdBQVcsV0FBVztBQUN6RCxVQUFNLFFBQVEsU0FBUyxjQUFjLEtBQUs7QUFDMUMsVUFBTSxZQUFZO0FBQ2xCLFdBQU8sT0FBTyxNQUFNLFNBQVMsRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUM3QyxVQUFNLFNBQVM7QUFDZixVQUFNLFlBQVksbUNBQW1DLFlBQVksU0FBUyxFQUFFLEdBQUcsTUFBTTtBQUNyRixVQUFNLENBQUMsTUFBTSxHQUFHLE9BQU8sSUFBSSxNQUFNO0FBQ2pDLFNBQUssY0FBYztBQUNuQixVQUFNLEVBQUUsaUJBQWlCLGtCQUFrQixrQkFBa0IsSUFBSTtBQUNqRSxVQUFNLFlBQVksTUFBTTtBQUN0QixZQUFNLEtBQUs7QUFDWCxhQUFPLFFBQVEsQ0FBQyxVQUFVLE1BQU0sQ0FBQztBQUFBLElBQ25DO0FBRUEsVUFBTSxTQUFTLENBQUMsQ0FBQyxtQkFBbUIsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsa0JBQWtCLE1BQU0sU0FBUyxPQUFPLENBQUMsQ0FBQztBQUNwRyxRQUFJLE9BQU8sQ0FBQyxFQUFHLFFBQU8sQ0FBQyxJQUFJLENBQUMsaUJBQWlCLFNBQVM7QUFDdEQsWUFBUSxRQUFRLEVBQUUsUUFBUSxDQUFDRSxTQUFRLE9BQU87QUFDeEMsTUFBQUEsUUFBTyxjQUFjLE9BQU8sRUFBRSxFQUFFLENBQUM7QUFDakMsTUFBQUEsUUFBTyxpQkFBaUIsU0FBUyxPQUFPLEVBQUUsRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQ0QsVUFBTSxpQkFBaUIsV0FBVyxDQUFDLFVBQVU7QUFDM0MsVUFBSSxNQUFNLFFBQVEsU0FBVTtBQUM1QixZQUFNLGdCQUFnQjtBQUN0QixZQUFNLEtBQUs7QUFBQSxJQUNiLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU1DLFFBQU8sQ0FBQyxTQUFTLE9BQU8sRUFBRSxTQUFTLFVBQVUsVUFBVSxNQUFNLEdBQUcsWUFBWSxPQUFPLFVBQVU7QUFDakcsUUFBSSxDQUFDLFFBQVM7QUFDZCxJQUFBSCxRQUFPO0FBQ1AsVUFBTSxVQUFVLE9BQU8sSUFBSSxRQUFRLEtBQUssT0FBTyxJQUFJLFdBQVcsR0FBRyxTQUFTLE9BQU8sVUFBVSxPQUFPLENBQUM7QUFDbkcsZUFBVyxDQUFDLEVBQUUsU0FBUyxrQkFBa0IsR0FBRyxLQUFLLEtBQUssUUFBUTtBQUM1RCxZQUFNO0FBQUE7QUFBQSxRQUEyQjtBQUFBO0FBQ2pDLFVBQUksTUFBTSxXQUFXLFVBQVUsUUFBUSxVQUFVLFNBQVMsS0FBSyxnQkFBZ0IsUUFBUztBQUN4RixVQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsTUFBTSxPQUFPLENBQUMsRUFBRztBQUVsQyxXQUFLLFFBQVEsUUFBUSxPQUFPLEtBQUssUUFBUSxTQUFTLENBQUMsSUFBSTtBQUN2RCxZQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sTUFBTSxRQUFRO0FBQzFDLFVBQUksTUFBTyxPQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ2xDO0FBQUEsSUFDRjtBQUVBLFVBQU0sU0FBUyxRQUFRLENBQUMsS0FBSyxJQUFJLENBQUM7QUFDbEMsVUFBTSxTQUFTLGFBQWEsQ0FBQyxDQUFDO0FBQzlCLFdBQU8sSUFBSSxLQUFLLFNBQVMsT0FBTyxPQUFPLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxRQUFRLE1BQU0sU0FBUyxXQUFXLFNBQVMsQ0FBQztBQUM5RyxhQUFTO0FBQUEsRUFDWDtBQUdBLE1BQU1JLFFBQU8sQ0FBQyxPQUFPLFNBQVMsT0FBTyxjQUFjO0FBQ2pELFVBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSTtBQUMzQixRQUFJLFdBQVcsS0FBTTtBQUVyQixVQUFNLE9BQU8sSUFBSSxPQUFPLEdBQUcsT0FBTyxTQUFTLEVBQUU7QUFDN0MsVUFBTSxPQUFPLE9BQU8sU0FBUyxhQUFhLFNBQVMsTUFBTSwwQkFBMEIsSUFBSSxzQkFBc0I7QUFDN0csVUFBTSxTQUFTLEVBQUUsR0FBRyxVQUFVLEdBQUcsS0FBSyxNQUFNLE1BQU0sUUFBUSxjQUFjLElBQUksRUFBRTtBQUU5RSxVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsbUJBQW1CLEtBQUssT0FBTztBQUNyRSxVQUFNLE1BQU0sT0FBTyxJQUFJLEtBQUs7QUFDNUIsVUFBTSxRQUFRLFFBQVEsTUFBTSxRQUFRLEdBQUc7QUFDdkMsUUFBSSxXQUFXLE9BQU8sUUFBUSxTQUFTLFdBQVksU0FBUSxLQUFLLFNBQVMsT0FBTyxRQUFRLEtBQUs7QUFBQSxRQUN4RixDQUFBRCxNQUFLLFNBQVMsT0FBTyxRQUFRLFdBQVcsS0FBSztBQUFBLEVBQ3BEO0FBSU8sTUFBTSxNQUFNLENBQUMsU0FBUztBQUMzQixJQUFBSCxRQUFPO0FBQ1AsVUFBTSxZQUFZLFNBQVMsY0FBYyxHQUFHO0FBQzVDLGNBQVUsY0FBYztBQUN4QixTQUFLLGtCQUFrQixnQkFBZ0IsU0FBUztBQUFBLEVBQ2xEO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsVUFBTTtBQUNOLFdBQU8saUJBQWlCLGlCQUFpQixDQUFvQixVQUFVO0FBQ3JFLE1BQUFJLE1BQUssT0FBTyxNQUFNLFFBQVEsTUFBTSxNQUFNLFFBQVEsU0FBUyxNQUFNO0FBQUEsSUFDL0QsQ0FBQztBQUNELFdBQU8saUJBQWlCLGVBQWUsQ0FBb0IsVUFBVTtBQUNuRSxNQUFBQSxNQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sU0FBUyxnQkFBZ0IsU0FBUyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQUEsSUFDMUYsQ0FBQztBQUNELFNBQUssaUJBQWlCLFdBQVcsQ0FBQyxFQUFFLGNBQWMsTUFBTTtBQUN0RCxVQUFJLENBQUMsS0FBSztBQUFBO0FBQUEsUUFBOEI7QUFBQSxNQUFjLEVBQUcsaUJBQWdCO0FBQUEsSUFDM0UsQ0FBQztBQUNELE9BQUcsV0FBVyxPQUFPO0FBQ3JCLE9BQUcsU0FBU0osT0FBTTtBQUNsQixRQUFJLGlCQUFpQkEsT0FBTSxFQUFFLFFBQVEsU0FBUyxNQUFNLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdkUsSUFBQUEsUUFBTztBQUNQLFdBQU8sY0FBYyxFQUFFLE1BQUFHLE9BQU0sSUFBSTtBQUFBLEVBQ25DOzs7QUN0TUEsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBQ2IsTUFBTSxRQUFRO0FBRWQsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFFekIsTUFBTSxXQUFXLG9CQUFJLElBQUk7QUFHekIsTUFBTUUsUUFBTyxDQUFDLFlBQVk7QUFDeEIsZUFBVyxFQUFFLFFBQVEsU0FBUyxLQUFLLFFBQVMsS0FBSSxDQUFDLEtBQUssSUFBSSxNQUFNLEVBQUcsTUFBSyxJQUFJLFFBQVEsWUFBWSxJQUFJO0FBQUEsRUFDdEc7QUFDQSxNQUFNLFdBQVcsSUFBSSxpQkFBaUJBLEtBQUk7QUFJMUMsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPO0FBQzVCLFFBQUksUUFBUTtBQUNaLFdBQU8sU0FBUyxDQUFDLFVBQVUsS0FBSyxFQUFHLFNBQVEsTUFBTTtBQUNqRCxVQUFNLFNBQVMsT0FBTyxRQUFRLDBDQUEwQztBQUN4RSxVQUFNLEVBQUUsWUFBWSxVQUFVLElBQUksUUFBUSxXQUFXLENBQUM7QUFDdEQsWUFBUSxZQUFZLGFBQWEsUUFBUSxRQUFRLE1BQU0sQ0FBQyxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUksSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNwRztBQUdBLE1BQU0sT0FBTztBQUFBLElBQ1gsQ0FBQyxZQUFZLFFBQVEsUUFBUSxLQUFLLEtBQUssUUFBUSxlQUFlO0FBQUE7QUFBQSxJQUM5RCxDQUFDLFlBQVksQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLFNBQVMsS0FBSyxRQUFRLG1CQUFtQixXQUFXO0FBQUEsSUFDckcsTUFBTTtBQUFBLEVBQ1I7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDM0IsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxTQUFTLE1BQU07QUFFeEIsWUFBTUMsVUFBUyxDQUFDO0FBQ2hCLE9BQUMsTUFBTSxJQUFJLEVBQUUsUUFBUSxDQUFDLFVBQVUsU0FBUztBQUN2QyxtQkFBVyxXQUFXLFVBQVU7QUFDOUIsY0FBSSxNQUFNLElBQUksT0FBTyxFQUFHO0FBQ3hCLGdCQUFNLE1BQU0sUUFBUSxNQUFNLENBQUMsUUFBUSxXQUFXLFFBQVEsUUFBUSxNQUFNLEdBQUcsSUFBSSxNQUFNLE9BQU8sQ0FBQztBQUN6RixXQUFDQSxRQUFPLENBQUMsVUFBVSxPQUFPLEdBQUcsR0FBRyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLE9BQU87QUFBQSxRQUM1RTtBQUFBLE1BQ0YsQ0FBQztBQUNELGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssT0FBTyxPQUFPQSxPQUFNLEdBQUc7QUFDbEQsWUFBSSxLQUFLLFdBQVcsT0FBTyxPQUFRO0FBQ25DLGFBQUssUUFBUSxDQUFDLEtBQUssT0FBTyxNQUFNLElBQUksS0FBSyxPQUFPLEVBQUUsQ0FBQyxFQUFFLElBQUksT0FBTyxFQUFFLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDM0U7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFVBQVUsQ0FBQyxhQUFhO0FBQUEsSUFDNUIsUUFBUSxRQUFRO0FBQUEsSUFDaEIsU0FBUyxRQUFRLFFBQVEsUUFBUTtBQUFBLElBQ2pDLFNBQVMsUUFBUSxRQUFRLGVBQWU7QUFBQSxJQUN4QyxPQUFPLFNBQVMsSUFBSSxPQUFPLEtBQUssRUFBRSxLQUFLLFFBQVEsV0FBVyxNQUFNLFFBQVEsWUFBWSxVQUFVLFVBQVU7QUFBQSxFQUMxRztBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsRUFBRSxRQUFRLFNBQVMsU0FBUyxLQUFLLE1BQU07QUFDNUQsUUFBSSxRQUFRLFFBQVEsUUFBUSxHQUFHO0FBQzdCLFlBQU0sVUFBVSxDQUFDLFFBQVEsUUFBUSxRQUFRLE1BQU0sRUFBRSxVQUFVO0FBQzNELFVBQUksQ0FBQyxXQUFXLFdBQVcsUUFBUTtBQUNqQyxnQkFBUSxPQUFPO0FBQ2YsZ0JBQVEsVUFBVTtBQUFBLE1BQ3BCLFdBQVcsQ0FBQyxTQUFTO0FBQ25CLGdCQUFRLE9BQU87QUFDZixnQkFBUSxNQUFNO0FBQ2QsZ0JBQVEsT0FBTztBQUFBLE1BQ2pCO0FBQUEsSUFDRjtBQUNBLFFBQUksUUFBUSxXQUFXLFFBQVEsUUFBUSxRQUFRLGVBQWUsTUFBTSxDQUFDLENBQUMsUUFBUyxTQUFRLGNBQWM7QUFDckcsUUFBSSxRQUFRLEtBQU0sTUFBSyxJQUFJLFNBQVMsSUFBSTtBQUFBLEVBQzFDO0FBR0EsTUFBTSxRQUFRLENBQUMsU0FBUztBQUN0QixVQUFNLFdBQVcsU0FBUyxjQUFjLFVBQVU7QUFDbEQsYUFBUyxZQUFZO0FBQ3JCLFVBQU0sUUFBUSxRQUFRLFFBQVE7QUFDOUIsVUFBTSxTQUFTLENBQXVCLGFBQWEsTUFBTSxRQUFRLENBQUMsU0FBUyxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLENBQUM7QUFDL0csV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLE1BQU0sTUFBTTtBQUVWLG1CQUFXLEVBQUUsV0FBVyxLQUFLLE9BQU8sY0FBYyxFQUFHLEtBQUksWUFBWSxPQUFPLENBQUMsTUFBTSxLQUFNLFlBQVcsT0FBTztBQUFBLEVBQUssV0FBVyxJQUFJO0FBQy9ILGVBQU8sU0FBUztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLE1BQU1DLFVBQVM7QUFFckMsVUFBTSxNQUFNLENBQUM7QUFDYixlQUFXLFNBQVMsS0FBSyxPQUFPLFNBQVMsR0FBRztBQUMxQyxZQUFNLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUSxTQUFTLENBQUMsS0FBSyxJQUFJO0FBQzFFLFVBQUksQ0FBQyxJQUFLO0FBQ1YsVUFBSSxLQUFLLENBQUMsS0FBSyxJQUFJLGFBQWEsSUFBSSxDQUFDLENBQUM7QUFDdEMsWUFBTSxLQUFLLElBQUksS0FBSyxHQUFHQSxLQUFJLEdBQUcsSUFBSSxNQUFNO0FBQ3hDLFlBQU0sYUFBYSxlQUFlLEVBQUU7QUFDcEMsWUFBTSxnQkFBZ0I7QUFBQSxJQUN4QjtBQUNBLFdBQU8sTUFBTTtBQUNYLGlCQUFXLENBQUMsS0FBSyxFQUFFLEtBQUssSUFBSyxjQUFhLEtBQUssTUFBTSxFQUFFO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxHQUFHLE1BQU07QUFDekIsVUFBTSxVQUFVLE1BQU0sSUFBSSxpQkFBaUIsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3pELFVBQU0sT0FBTyxRQUFRLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLFFBQVEsT0FBTyxZQUFZLEVBQUU7QUFDL0UsV0FBTyxNQUFNO0FBQ1gsWUFBTSxPQUFPLFFBQVE7QUFDckIsVUFBSSxLQUFLLFdBQVcsS0FBSyxPQUFRO0FBQ2pDLFdBQUssUUFBUSxDQUFDLEVBQUUsWUFBWSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLFFBQVEsT0FBTyxJQUFJLEtBQUssRUFBRTtBQUNsQyxjQUFNLFNBQVMsV0FBVyxLQUFLLEVBQUUsS0FBSyxZQUFZLEtBQUssS0FBSyxnQkFBZ0I7QUFDNUUsWUFBSSxPQUFRLEtBQUksWUFBWSxLQUFLLEVBQUUsUUFBUSxRQUFRLEdBQUcsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUztBQUNyQyxVQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLElBQUFGLE1BQUssU0FBUyxZQUFZLENBQUM7QUFDM0IsZUFBVyxXQUFXLFNBQVUsS0FBSSxDQUFDLFFBQVEsWUFBYSxVQUFTLE9BQU8sT0FBTztBQUNqRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsWUFBWSxLQUFLLFNBQVMsT0FBTyxDQUFDO0FBQ3RFLFFBQUksQ0FBQyxNQUFNLFVBQVUsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsS0FBSyxjQUFjLEdBQUcsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFHLFFBQU8sRUFBRSxNQUFNLFNBQVMsTUFBTTtBQUV0SCxVQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxJQUFJO0FBQ25DLFVBQU1FLFFBQU8sUUFBUSxLQUFLLE9BQU8sQ0FBQyxJQUFJLFFBQVEsS0FBSyxHQUFHO0FBQ3RELFVBQU0sV0FBVyxTQUFTLE1BQU0sT0FBTyxJQUFJLElBQUksR0FBRyxHQUFHQSxLQUFJO0FBQ3pELFVBQU0sV0FBVyxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksVUFBVSxNQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sRUFBRSxDQUFDLEtBQUssU0FBVSxDQUFDLEVBQUUsS0FBSztBQUM1RyxVQUFNQyxTQUFRLENBQXdCLFlBQVksS0FBSyxTQUFTLEtBQUssRUFBRTtBQUN2RSxVQUFNLE9BQU8sQ0FBQyxNQUFNLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxDQUFDLFlBQVksUUFBUSxRQUFRLFFBQVEsQ0FBQztBQUNyRyxVQUFNLE9BQU8sT0FBTyxRQUFRLEVBQUUsT0FBT0EsTUFBSztBQUMxQyxVQUFNLFFBQVEsS0FBSyxLQUFLLE9BQU9BLE1BQUssR0FBRyxJQUFJO0FBRTNDLFVBQU0sU0FBUyxLQUFLLE9BQU8sQ0FBQyxRQUFRLENBQUNBLE9BQU0sR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDakYsU0FBSyxRQUFRLENBQUMsT0FBTyxPQUFPO0FBQzFCLFlBQU0sTUFBTSxNQUFNLElBQUksS0FBSztBQUMzQixVQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFNBQVMsSUFBSSxHQUFHLEVBQUc7QUFDakQsWUFBTSxRQUFRLE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQztBQUNwQyxVQUFJLE1BQU0sUUFBUSxnQkFBZ0IsR0FBRztBQUNuQyxjQUFNLE9BQVEsTUFBTSxPQUFPLE1BQU0sYUFBYSxNQUFNO0FBRXBELFlBQUksQ0FBQyxPQUFPLFVBQVUsS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLFFBQVEsQ0FBQyxNQUFNLFVBQVcsT0FBTSxTQUFTO0FBQ3JGLGNBQU0sZ0JBQWdCLFFBQVEsTUFBTSxNQUFNO0FBQUEsTUFDNUM7QUFDQSxpQkFBVyxXQUFXLENBQUMsT0FBTyxHQUFHLEVBQUcsVUFBUyxhQUFhLE1BQU1ELFFBQU8sRUFBRTtBQUN6RSxhQUFPLEtBQUssQ0FBQ0EsUUFBTyxJQUFJLEtBQUssQ0FBQztBQUFBLElBQ2hDLENBQUM7QUFFRCxXQUFPO0FBQUEsTUFDTCxNQUFNLEtBQUs7QUFBQSxNQUNYLFNBQVMsTUFBTTtBQUNiLGlCQUFTO0FBQ1QsY0FBTSxTQUFTLENBQUMsR0FBRyxTQUFTLGlCQUFpQixJQUFJLElBQUksS0FBS0EsS0FBSSxHQUFHLENBQUM7QUFDbEUsY0FBTUUsUUFBTyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUMsWUFBWSxDQUFDLFFBQVEsYUFBYSxJQUFJLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFDbkYsY0FBTSxRQUFRLE9BQU8sSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE9BQU8sRUFBRSxTQUFTQSxNQUFLLElBQUksR0FBRyxLQUFLLEtBQUssTUFBTSxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsV0FBVztBQUNsSSxtQkFBVyxFQUFFLFFBQVEsS0FBSyxNQUFPLFNBQVEsZ0JBQWdCLElBQUk7QUFDN0QsbUJBQVcsRUFBRSxTQUFTLE1BQU0sS0FBSyxNQUFPLE1BQUssU0FBUyxLQUFLO0FBQzNELG1CQUFXLEVBQUUsU0FBUyxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssT0FBTztBQUNqRCxjQUFJLENBQUMsTUFBTztBQUNaLGtCQUFRLFNBQVMsS0FBSztBQUN0QixtQkFBUyxJQUFJLE9BQU87QUFBQSxRQUN0QjtBQUNBLGlCQUFTLFlBQVk7QUFDckIsY0FBTTtBQUFBLE1BQ1I7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLGFBQVMsUUFBUSxVQUFVLEVBQUUsU0FBUyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sR0FBRyxtQkFBbUIsS0FBSyxDQUFDO0FBQ2hHLE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFBQSxFQUNuRDs7O0FDNUxBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTyxJQUFJLFNBQVMsaUJBQWlCLElBQUksZ0JBQWdCO0FBRS9ELE1BQUksVUFBVTtBQUVkLE1BQUk7QUFFSixNQUFJO0FBRUosTUFBTSxRQUFRLE1BQU07QUFDbEIsaUJBQWEsR0FBRztBQUNoQixnQkFBWSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQ25DLGdCQUFVLE1BQU07QUFDZCxZQUFJLFNBQVMsY0FBYyxJQUFJLEVBQUcsUUFBTyxNQUFNLE1BQU07QUFDckQsa0JBQVU7QUFDVixnQkFBUTtBQUFBLE1BQ1Y7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUSxNQUFNO0FBQzNCLFFBQUksQ0FBQyxRQUFTO0FBQ2QsaUJBQWEsR0FBRztBQUNoQixVQUFNLFdBQVcsU0FBUyxLQUFLO0FBQUEsRUFDakM7QUFHTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixRQUFJLENBQUMsV0FBVyxTQUFTLGNBQWMsSUFBSSxFQUFHLE9BQU0sR0FBRyxNQUFNO0FBQzdELFdBQU87QUFBQSxFQUNUO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsT0FBRyxlQUFlLENBQUMsRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLENBQUM7QUFDbkQsT0FBRyxXQUFXLENBQUMsRUFBRSxLQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQyxPQUFPLFVBQVUsS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUNyRixPQUFHLGFBQWEsQ0FBQyxFQUFFLFlBQVksTUFBTSxNQUFNLGdCQUFnQixVQUFVLFNBQVMsQ0FBQyxDQUFDO0FBQ2hGLE9BQUcsU0FBUyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFDL0MsT0FBRywyQ0FBMkMsTUFBTSxNQUFNLENBQUM7QUFFM0QsT0FBRyxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxjQUFjLFlBQVksTUFBTSxDQUFDO0FBQ3JFLE9BQUcsZUFBZSxDQUFDLEVBQUUsUUFBUSxNQUFNLFdBQVcsTUFBTSxDQUFDO0FBQ3JELE9BQUcsUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsVUFBVSxNQUFNLENBQUM7QUFBQSxFQUN6RDs7O0FDM0NBLE1BQUksU0FBUztBQUdiLE1BQU0sTUFBTSxDQUFDLFVBQVU7QUFDckIsVUFBTSxlQUFlO0FBQ3JCLFVBQU0sY0FBYztBQUFBLEVBQ3RCO0FBRUEsTUFBTUMsUUFBTyxPQUFPLENBQUMsVUFBVSxVQUFVLElBQUksT0FBTyxtQkFBbUIscUJBQXFCLGdCQUFnQixHQUFHO0FBR3hHLE1BQU0sY0FBYyxNQUFNO0FBQy9CLGFBQVM7QUFDVCxJQUFBQSxNQUFLO0FBQUEsRUFDUDtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssVUFBVSxNQUFNLE1BQU0sU0FBUyxNQUFNO0FBQzFDLGVBQVcsUUFBUSxDQUFDLFVBQVUsV0FBVyxTQUFTLE1BQU0sRUFBRyxNQUFLLE1BQU0sTUFBTSxlQUFlQSxLQUFJLENBQUM7QUFBQSxFQUNsRzs7O0FDaEJBLE1BQU0sUUFBUSxDQUFDLElBQUksT0FBTztBQUN4QixlQUFXLE9BQU8sT0FBTyxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUcsVUFBUyxRQUFRLEdBQUc7QUFDNUQsZ0JBQVk7QUFDWixTQUFLLFNBQVMsT0FBTyxFQUFFLElBQUksU0FBUyxPQUFPO0FBQUEsRUFDN0M7QUFHTyxNQUFNLFNBQVMsT0FBTyxLQUFLLEVBQUUsU0FBUyxZQUFZLFFBQVEsTUFBTSxJQUFJLEdBQUcsWUFBWTtBQUN4RixVQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUssSUFBSTtBQUM5QixRQUFJLE9BQU8sWUFBWSxJQUFJLElBQUk7QUFDL0IsUUFBSSxZQUFZO0FBQ2QsWUFBTUMsTUFBSyxJQUFJLElBQUksR0FBRztBQUN0QixpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLQSxJQUFHLGNBQWM7QUFDM0MsWUFBSSxNQUFNLFNBQVMsSUFBSSxFQUFHLENBQUFBLElBQUcsYUFBYSxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQUEsTUFDL0Q7QUFDQSxVQUFJQSxJQUFHLFdBQVcsU0FBUyxPQUFRLEtBQUksU0FBUztBQUFBLFVBQzNDLE9BQU0sSUFBSUEsR0FBRSxHQUFHLElBQUksU0FBUyxDQUFDO0FBQ2xDO0FBQUEsSUFDRjtBQUNBLFFBQUk7QUFDRixVQUFJLEVBQUUsUUFBUSxPQUFPLE9BQU8sSUFBSSxLQUFLLE1BQU0sUUFBUSxJQUFJLFlBQVksQ0FBQyxFQUFFLGNBQWM7QUFDcEYsVUFBSSxDQUFDLFFBQVE7QUFDWCxjQUFNO0FBQUE7QUFBQSxVQUE0QixvREFBb0QsS0FBSyxJQUFJO0FBQUE7QUFDL0YsU0FBQyxFQUFFLFFBQVEsT0FBTyxPQUFPLElBQUksS0FBSyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ2hELGVBQU8sS0FBSyxNQUFNLEdBQUcsTUFBTSxLQUFLO0FBQUEsTUFDbEM7QUFDQSxVQUFJLFNBQVMsQ0FBQyxHQUFHLE1BQU07QUFDdkIsVUFBSSxRQUFRLFNBQVMsQ0FBQyxDQUFDLElBQUksS0FBSyxRQUFRLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQztBQUMxRCxVQUFJLFNBQVM7QUFBQSxJQUNmLFFBQVE7QUFBRTtBQUFBLElBQVE7QUFDbEIsVUFBTSxTQUFTO0FBQ2YsVUFBTSxLQUFLLFFBQVEsSUFBSSxhQUFhO0FBQ3BDLFFBQUksTUFBTSxRQUFRLElBQUksWUFBWSxFQUFHLE9BQU0sSUFBSSxFQUFFO0FBQUEsYUFDeEMsU0FBUyxTQUFTLE9BQU8sV0FBVyxLQUFNLE9BQU0sV0FBVyxLQUFLLE1BQU0sT0FBTztBQUFBLEVBQ3hGO0FBS0EsTUFBTSxhQUFhLE9BQU8sS0FBSyxNQUFNLFlBQVk7QUFDL0MsVUFBTUMsUUFBTyxrREFBa0QsS0FBSyxJQUFJO0FBQ3hFLFVBQU0sU0FBU0EsU0FBUSxLQUFLLE1BQU1BLE1BQUssQ0FBQyxDQUFDO0FBQ3pDLFFBQUksS0FBSztBQUNULGVBQVcsQ0FBQyxJQUFJLE1BQU0sS0FBSyxJQUFJLFNBQVMsQ0FBQyxHQUFHO0FBQzFDLFlBQU0sT0FBTyxJQUFJLE9BQU8sSUFBSSxFQUFFLEtBQUs7QUFDbkMsWUFBTSxPQUFPLFFBQVEsS0FBSyxLQUFLLE1BQU0sSUFBSyxNQUFNLE1BQU8sQ0FBQztBQUN4RCxhQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDO0FBQ3hELFVBQUksQ0FBQyxPQUFRO0FBQ2IsWUFBTSxTQUFTO0FBQ2YsWUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFO0FBQzdCLFdBQUssVUFBVSxVQUFVLE1BQU0sUUFBUSxlQUFlLEtBQUs7QUFDM0QsVUFBSSxDQUFDLEtBQUssUUFBUyxPQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxFQUFFLE1BQU0sUUFBUSxLQUFLO0FBQUEsZUFDdEUsU0FBUyxFQUFFLEtBQUssTUFBTSxRQUFRLGVBQWUsS0FBSyxNQUFPLE1BQUssUUFBUSxhQUFhLE9BQU8sRUFBRTtBQUVyRyxVQUFJLFNBQVMsT0FBTyxLQUFLLFNBQVMsT0FBTyxLQUFNLFNBQVEsT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDbkc7QUFBQSxFQUNGO0FBR0EsTUFBTSxVQUFVLE9BQU8sTUFBTSxNQUFNLEtBQUssRUFBRSxNQUFBQyxNQUFLLE1BQU07QUFDbkQsVUFBTSxpQkFBaUIsWUFBWSxNQUFNLEdBQUc7QUFDNUMsUUFBSSxNQUFNLEVBQUUsTUFBTSxNQUFNLFVBQVU7QUFBQSxJQUFDLEVBQUU7QUFDckMsUUFBSTtBQUNGLFlBQU0sUUFBUSxNQUFNLElBQUk7QUFBQSxJQUMxQixTQUFTLE9BQU87QUFDZCxjQUFRLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSTtBQUNGLFlBQU1BLE1BQUssTUFBTSxJQUFJLE1BQU0sR0FBRztBQUFBLElBQ2hDLFVBQUU7QUFDQSxVQUFJLFFBQVE7QUFBQSxJQUNkO0FBQ0EsbUJBQWU7QUFBQSxFQUNqQjs7O0FDeEVBLE1BQU0sUUFBUTtBQUNkLE1BQU0sVUFBVTtBQUNoQixNQUFNLFFBQVE7QUFJZCxNQUFNLFFBQVEsQ0FBQztBQUVmLE1BQU0sT0FBTyxDQUFDO0FBSWQsTUFBTSxTQUFTLENBQUMsVUFBVSxHQUFHLElBQUksZ0JBQWdCLEtBQUssQ0FBQyxHQUFHO0FBR25ELE1BQU0sU0FBUyxDQUFDLEVBQUUsV0FBVyxRQUFRLE1BQU0sTUFDaEQsUUFBUSxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxHQUFHLFNBQVMsSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsU0FBUyxJQUFJLE1BQU0sRUFBRTtBQUk1RSxNQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsU0FBUztBQUM1QyxlQUFXLE9BQU8sT0FBTyxLQUFLLEdBQUc7QUFDL0IsWUFBTSxRQUFTLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDL0IsaUJBQVcsQ0FBQyxNQUFNLEVBQUUsS0FBQUMsS0FBSSxDQUFDLEtBQUssT0FBUSxPQUFNLElBQUksS0FBSyxNQUFNLElBQUksS0FBSyxrQkFBa0IsS0FBSyxJQUFJLE1BQU1BLFFBQU87QUFDNUcsVUFBSSxLQUFNLE1BQUssR0FBRyxJQUFJLE9BQU87QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLFNBQVMsRUFBRSxXQUFXLEVBQUUsR0FBRyxVQUFVLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQyxRQUMzRSxNQUFNLEdBQUcsSUFBSSxPQUFPLFFBQVEsTUFBTSxHQUFHLENBQUMsSUFBSSxZQUFZLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBdUIsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBRTtBQUl0SCxNQUFNLFVBQVUsTUFBTTtBQUVwQixVQUFNLFFBQVEsQ0FBQztBQUNmLGVBQVcsUUFBUSxTQUFTLGlCQUFpQixLQUFLLEdBQUc7QUFDbkQsaUJBQVcsUUFBUSxLQUFLLGFBQWEsWUFBWSxHQUFHLE1BQU0sWUFBWSxLQUFLLENBQUMsRUFBRyxFQUFDLE1BQU0sSUFBSSxNQUFNLENBQUMsR0FBRyxLQUFLLElBQUk7QUFBQSxJQUMvRztBQUNBLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTUMsUUFBTyxDQUFDLEtBQUssTUFBTSxRQUFRLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxFQUFFLENBQUMsTUFBTTtBQUN6RixVQUFNLEVBQUUsSUFBSSxTQUFTLEVBQUUsWUFBWSxNQUFNLEVBQUUsSUFBSTtBQUMvQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFVBQU0sUUFBUSxLQUFLLFVBQVUsQ0FBQyxNQUFNLFdBQVcsT0FBTyxHQUFJLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxNQUFNLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFFLENBQUM7QUFDOUcsVUFBTSxPQUFPLE9BQU8sRUFBRSxNQUFNLENBQUM7QUFDN0IsUUFBSSxPQUFPLFFBQVEsU0FBUyxPQUFPLElBQUksUUFBUSxLQUFLLEVBQUUsTUFBTSxRQUFRLENBQUMsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLFVBQVUsSUFBSSxFQUFHO0FBQzlHLFFBQUksUUFBUTtBQUNaLFdBQU8sSUFBSSxJQUFJLE9BQU8sT0FBTyxPQUFPLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBQztBQUN0RSxTQUFLLEtBQUs7QUFDVixXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssWUFBWTtBQUMvQixVQUFNLEVBQUUsTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLEtBQUssSUFBSTtBQUNqRCxVQUFNLFVBQVUsT0FBTyxRQUFRLENBQUMsQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFDaEYsVUFBTSxPQUFPLENBQUMsS0FBSyxRQUFRLFVBQVUsR0FBRyxLQUFLLE9BQU8sR0FBRyxHQUFHLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFFN0UsVUFBTSxRQUFRLENBQUMsT0FBTyxTQUFTO0FBQzdCLFlBQU0sUUFBUSxPQUFPLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLEtBQUssT0FBTyxNQUFNLEVBQUUsRUFBRSxDQUFDO0FBQ3ZHLFVBQUksQ0FBQyxPQUFPLElBQUksTUFBTSxFQUFFLE1BQU0sU0FBUyxDQUFDQSxNQUFLLEtBQUssS0FBSyxHQUFJO0FBQzNELGNBQVEsS0FBSyxDQUFDLE9BQU8sRUFBRSxXQUFXLE1BQU0sUUFBUSxnQkFBZ0IsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDcEY7QUFDQSxVQUFNQyxRQUFPLG9CQUFJLElBQUk7QUFDckIsUUFBSTtBQUNKLGVBQVcsQ0FBQyxRQUFRLEtBQUssS0FBSyxTQUFTO0FBQ3JDLFlBQU0sUUFBUSxLQUFLLE1BQU0sT0FBTyxRQUFRLFdBQVcsSUFBSTtBQUN2RCxpQkFBVyxDQUFDLE1BQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDbkQsY0FBTSxDQUFDLElBQUlDLEtBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ25DLGNBQU0sU0FBUyxLQUFLLEVBQUU7QUFDdEIsWUFBSSxPQUFRLE9BQU0sUUFBUUEsS0FBSTtBQUM5QixZQUFJRCxNQUFLLElBQUksT0FBTyxPQUFPLEVBQUc7QUFDOUIsUUFBQUEsTUFBSyxJQUFJLE9BQU8sT0FBTztBQUN2QixrQkFBVSxRQUFRO0FBQ2xCLG1CQUFXLFNBQVMsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFHO0FBQ3JDLGdCQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksTUFBTTtBQUN6QyxnQkFBTSxXQUFXLFdBQVcsY0FBYyxTQUFTLElBQUksSUFBSSxHQUFHO0FBQzlELGNBQUksQ0FBQyxZQUFZLEtBQUssU0FBUyxRQUFRLEVBQUcsT0FBTSxPQUFPLElBQUk7QUFBQSxRQUM3RDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUlPLE1BQU0sUUFBUSxDQUFDLFFBQVE7QUFDNUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxLQUFLLElBQUk7QUFDL0IsVUFBTSxPQUFPLFFBQVE7QUFDckIsUUFBSSxPQUFPLEtBQUssSUFBSSxNQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQztBQUNqRCxRQUFJLFVBQVUsWUFBWSxJQUFJO0FBQzlCLFFBQUksRUFBRSxJQUFJLE9BQU8sTUFBTSxRQUFRLElBQUksS0FBSyxLQUFLLFFBQVEsYUFBYSxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUMsUUFBUSxLQUFLLEdBQUcsQ0FBQyxFQUFHO0FBRXhHLFVBQU0sVUFBVSxDQUFDLENBQUMsTUFBTSxHQUFHLENBQUM7QUFDNUIsZUFBVyxTQUFTLFFBQVEsR0FBRztBQUM3QixVQUFJLENBQUMsTUFBTSxXQUFXRCxNQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssRUFBRyxTQUFRLEtBQUssQ0FBQyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDdEY7QUFDQSxXQUFPLEtBQUssT0FBTztBQUNuQixRQUFJLE9BQU8sS0FBTSxNQUFLLElBQUksZUFBZSxJQUFJLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRztBQUFBLEVBQ2hHO0FBSU8sTUFBTUcsV0FBVSxDQUFDLFFBQVE7QUFDOUIsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEdBQUc7QUFDdkMsVUFBSSxNQUFNLFNBQVMsSUFBSztBQUN4QixZQUFNLEVBQUUsT0FBTyxJQUFJLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDNUMsWUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixZQUFNLE9BQU8sT0FBTyxFQUFFO0FBRXRCLFVBQUksUUFBUSxDQUFDLE1BQU0sQ0FBQyxFQUFHLE1BQUssTUFBTTtBQUFBLFVBQzdCLE9BQU0sVUFBVSxJQUFJLFNBQVMsSUFBSSxXQUFXLE9BQU8sTUFBTSxRQUFRLGVBQWU7QUFDckYsWUFBTSxPQUFPLE1BQU0sUUFBUTtBQUMzQixVQUFJLFdBQVcsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFHLE1BQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDckYsYUFBTyxFQUFFO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7OztBQzNITyxNQUFNLGFBQWEsQ0FBQyxLQUFLLFdBQVc7QUFDekMsVUFBTSxFQUFFLElBQUksUUFBUSxDQUFDLENBQUMsSUFBSSxHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQyxHQUFHLFFBQVEsUUFBUSxLQUFLLElBQUk7QUFDM0UsVUFBTSxTQUFTLElBQUksU0FBUyxXQUFXO0FBRXZDLFVBQU0sV0FBVyxDQUFDO0FBQ2xCLGVBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBT0MsT0FBTSxLQUFLLE9BQU87QUFDM0MsWUFBTUMsT0FBTSxPQUFPLElBQUksSUFBSTtBQUMzQixZQUFNLEVBQUUsV0FBVyxNQUFNLE9BQU8sUUFBUSxJQUFJQSxRQUFPO0FBQ25ELFlBQU0sUUFBUUQsUUFBTyxJQUFJLENBQUMsVUFBVSxTQUFTLEtBQUssQ0FBQztBQUNuRCxpQkFBVyxFQUFFLFFBQVEsS0FBSyxNQUFPLFNBQVEsSUFBSSxJQUFJO0FBQ2pELFlBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQUFFLE9BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxPQUFPLE9BQU9BLFFBQU8sSUFBSSxDQUFDO0FBQzNFLFlBQU0sTUFBTSxPQUFPLE1BQU0sU0FBUyxRQUFRLFNBQVMsU0FBUyxLQUFLO0FBQ2pFLFVBQUksT0FBUSxPQUFNRCxPQUFNLEVBQUUsV0FBVyxPQUFPLENBQUMsR0FBRyxTQUFTLEdBQUcsS0FBSyxFQUFFLElBQUksS0FBSyxLQUFLQSxPQUFNLElBQUksSUFBSTtBQUMvRixZQUFNLENBQUMsRUFBRSxPQUFPRSxRQUFPLE9BQU8sR0FBRyxHQUFHLE1BQU0sSUFBSSxDQUFDRixRQUFPLFFBQVEsQ0FBQyxJQUFJLENBQUNBLFFBQU8sS0FBSyxHQUFHLEtBQUssSUFBSTtBQUM1RixZQUFNLFFBQVEsQ0FBQyxHQUFHRSxPQUFNLE9BQU8sQ0FBdUIsU0FBUyxPQUFPLE1BQU0sQ0FBQyxFQUFFLE9BQUFDLE9BQU0sTUFBTUEsT0FBTSxTQUFTLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSTtBQUN2SCxVQUFJSCxNQUFLO0FBQ1AsZUFBTyxJQUFJLEtBQUssT0FBTyxJQUFJLEtBQUssS0FBSztBQUNyQyxRQUFBQSxLQUFJLFFBQVEsQ0FBQztBQUFBLE1BQ2Y7QUFDQSxZQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxXQUFXLElBQUk7QUFDckQsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ2hDLGNBQU0sQ0FBQyxJQUFJQyxLQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUNuQyxpQkFBUyxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sT0FBTyxRQUFRLFNBQVMsb0JBQUksSUFBSSxHQUFHLElBQUksTUFBQUEsTUFBSyxDQUFDO0FBQUEsTUFDbkY7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7OztBQzFCQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxRQUFRLFNBQVMsUUFBUSxPQUFPLElBQUk7QUFDbkUsSUFBQUcsU0FBUSxHQUFHO0FBQ1gsYUFBUyxZQUFZLEdBQUc7QUFDeEIsVUFBTSxRQUFRLElBQUksU0FBUyxRQUFRLGNBQWMsTUFBTSxFQUFFLEtBQUssUUFBUTtBQUN0RSxlQUFXLFdBQVcsV0FBVyxLQUFLLElBQUksVUFBVSxDQUFDLENBQUMsZUFBZSxFQUFFLFdBQVcsUUFBUSxPQUFPLE9BQU8sQ0FBQyxDQUFDLENBQUMsR0FBRztBQUM1RyxZQUFNLEVBQUUsTUFBQUMsT0FBTSxRQUFRLE1BQU0sTUFBTSxHQUFHLElBQUk7QUFDekMsWUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNO0FBQ2xDLGFBQU8sSUFBSSxPQUFPLE9BQU87QUFDekIsVUFBSSxTQUFTLE1BQU0sU0FBUyxlQUFlO0FBQ3pDLFlBQUksSUFBSSxTQUFVLFFBQU8sSUFBSSxPQUFPLEdBQUc7QUFDdkMsaUJBQVMsUUFBUSxNQUFNLENBQUM7QUFBQSxNQUMxQjtBQUNBLFVBQUksU0FBUyxNQUFNLFNBQVMsd0JBQXlCLFdBQVUsV0FBVyxTQUFZLFNBQVMsRUFBRSxHQUFHLFFBQVEsT0FBTyxDQUFDO0FBQ3BILE9BQUMsS0FBSyxJQUFJLEtBQUssU0FBUyxNQUFNLGNBQWMsS0FBSztBQUNqRCxVQUFJLEtBQUssRUFBRSxFQUFHLFNBQVEsT0FBTyxLQUFLLEVBQUUsR0FBRyxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxDQUFDQSxPQUFNLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDdEc7QUFDQSxlQUFXLFNBQVMsSUFBSSxPQUFPLE9BQU8sRUFBRyxPQUFNLFFBQVEsU0FBUyxRQUFRLEtBQUs7QUFBQSxFQUMvRTtBQUlBLE1BQUksVUFBVTtBQUVkLE1BQU0sVUFBVSxDQUFDO0FBR1YsTUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNLFdBQVcsQ0FBQyxJQUFJLFNBQVMsUUFBUSxLQUFLLEdBQUcsSUFBSSxRQUFRLEdBQUc7QUFHN0YsTUFBTSxPQUFPLENBQUNDLFNBQVE7QUFDcEIsaUJBQWEsT0FBTztBQUNwQixjQUFVO0FBQ1YsZUFBVyxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUcsQ0FBQUEsS0FBSSxLQUFLLG1CQUFtQjtBQUFBLEVBQ25FO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsT0FBRyxnQkFBZ0IsTUFBTTtBQUN2QixtQkFBYSxPQUFPO0FBQ3BCLGdCQUFVLFdBQVcsTUFBTSxLQUFPLE9BQU87QUFBQSxJQUMzQyxDQUFDO0FBQ0QsT0FBRyxZQUFZLE1BQU0sYUFBYSxPQUFPLENBQUM7QUFDMUMsT0FBRyxZQUFZLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNqQzs7O0FDM0NBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTztBQUdOLE1BQU0sU0FBUyxDQUFDLE9BQU8sRUFBRSxHQUFHLEdBQUcsV0FBVyxNQUFNLFFBQVEsTUFBTSxLQUFLLE9BQU8sRUFBRSxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksV0FBVyxNQUFNO0FBSXhILE1BQU0sWUFBWSxDQUFDLE9BQU8sU0FDeEIsTUFBTSxjQUFjLFNBQ2hCLE1BQU0seUJBQXlCLElBQUksS0FBSyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQU0sU0FBUyxTQUFTLGVBQWUsS0FBSyxJQUFJLENBQUMsSUFDcEgsQ0FBQyxLQUFLO0FBR1osTUFBTUMsUUFBTyxDQUFDLEVBQUUsR0FBRyxNQUFNO0FBQ3ZCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsZUFBVyxTQUFTLE9BQU8sTUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLEdBQUc7QUFDbkQsWUFBTSxRQUFRLE9BQU8sT0FBTyxNQUFNLFNBQVMsTUFBTSxNQUFNLGFBQWEsU0FBUyxDQUFDLENBQUM7QUFDL0UsaUJBQVcsVUFBVSxVQUFVLE9BQU8sSUFBSSxHQUFHO0FBQzNDLFlBQUksT0FBTyxhQUFhLFFBQVEsa0JBQWtCLElBQUksTUFBTSxNQUFPO0FBQ25FLGVBQU8sZ0JBQWdCLE1BQU0sS0FBSztBQUNsQyxZQUFJLE1BQU8sUUFBTyxhQUFhLGlCQUFpQixNQUFNO0FBQUEsWUFDakQsUUFBTyxnQkFBZ0IsZUFBZTtBQUFBLE1BQzdDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixlQUFXLFFBQVEsQ0FBQyxVQUFVLFlBQVksTUFBTSxFQUFHLE1BQUssTUFBTSxDQUFDLFFBQVEsZUFBZSxNQUFNQSxNQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDeEc7OztBQ3BCQSxNQUFNQyxPQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDOUMsVUFBTSxPQUFPLE9BQU8sT0FBTztBQUMzQixVQUFNLFNBQVMsU0FBUyxNQUFNLElBQUk7QUFDbEMsUUFBSSxZQUFZLEtBQU0sUUFBTyxNQUFNLE1BQU0sT0FBTyxFQUFFLFFBQVEsS0FBSyxDQUFDO0FBQ2hFLFFBQUksT0FBTyxTQUFTLE1BQU0sTUFBTSxFQUFHO0FBQ25DLFVBQU0sTUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFLE1BQU0sUUFBUSxRQUFRLENBQUM7QUFDMUQsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFFBQVEsQ0FBQyxFQUFHLEtBQUksQ0FBQyxVQUFVLElBQUksRUFBRyxLQUFJLEtBQUssT0FBTyxNQUFNLEtBQUs7QUFDekYsaUJBQWEsSUFBSSxNQUFNLEtBQUssTUFBTSxRQUFRLFFBQVEsYUFBYSxJQUFJLENBQUM7QUFDcEUsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sUUFBUSxDQUFDLE1BQU0sT0FBTyxTQUFTO0FBQzFDLFVBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxLQUFLO0FBQ3hDLFVBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSSxTQUFTLENBQUM7QUFDbkMsVUFBTSxPQUFPLGtCQUFrQixLQUFLLElBQUksS0FBSyxRQUFRLE9BQU8sT0FBTyxDQUFDLEtBQUssSUFBSSxLQUFLLE1BQU0sZ0JBQWdCLElBQUksRUFBRSxJQUFJO0FBQ2xILFFBQUksTUFBTSxNQUFNLENBQW9CLFFBQVEsR0FBRyxTQUFTLEdBQUcsQ0FBQyxPQUFPLFFBQVEsRUFBRztBQUM5RSxVQUFNLE1BQU0sT0FBTyxNQUFNLFdBQVcsRUFBRSxPQUFPLFFBQVEsQ0FBQyxPQUFPLFNBQVMsTUFBTSxHQUFHLEtBQUssQ0FBQztBQUNyRixRQUFJLFVBQVUsS0FBSyxJQUFJLEVBQUcsS0FBSSxRQUFRLENBQUMsQ0FBQyxNQUFNLE1BQU0sQ0FBQztBQUNyRCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBSU8sTUFBTSxPQUFPLENBQUMsTUFBTSxRQUFRLE1BQU0sU0FBUztBQUNoRCxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsSUFBSTtBQUNyQyxpQkFBYSxJQUFJLE1BQU0sSUFBSTtBQUMzQixlQUFXLEdBQUc7QUFDZCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBR0EsTUFBTSxVQUFVLENBQUMsV0FBVyxRQUFRO0FBQ2xDLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLGNBQWMsQ0FBQyxDQUFDO0FBQ2pGLFFBQUksTUFBTSxTQUFTLFNBQVMsRUFBRyxRQUFPLGlDQUFpQyxLQUFLLFVBQVUsR0FBRyxDQUFDO0FBQzFGLFVBQU0sVUFBVSxPQUFPLE9BQU8sUUFBUSxZQUFZLEtBQUssT0FBTyxZQUFZLFFBQVEsV0FBVyxLQUFLO0FBQ2xHLFdBQU8seUJBQXlCLE1BQU0sU0FBUyxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUMsS0FBSyxNQUFNLElBQUksV0FBVyxFQUFFO0FBQUEsRUFDckc7QUFHQSxNQUFNLE9BQU8sQ0FBQyxXQUFXLFFBQVEsT0FBTyxDQUFDLEdBQUcsRUFBRSxJQUFJLElBQUksQ0FBQyxNQUNyRCxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDL0IsVUFBTSxNQUFNLE9BQU8sT0FBTyxLQUFLLG1CQUFtQixJQUFJLE9BQU8sR0FBRyxHQUFHLEVBQUUsQ0FBQztBQUN0RSxVQUFNLE9BQU8sTUFBTSx5QkFBeUIsSUFBSSxPQUFPLFNBQVMsQ0FBQyxJQUFJLEdBQUcsRUFBRTtBQUMxRSxRQUFJLEtBQU0sTUFBSyxNQUFNLFFBQVEsTUFBTSxFQUFFLFNBQVMsT0FBTyxDQUFDO0FBQUEsUUFDakQsTUFBSyxFQUFFLFdBQVcsUUFBUSxPQUFPLEdBQUcsUUFBUSxXQUFXLEdBQUcsQ0FBQztBQUFBLEVBQ2xFLENBQUM7QUFHSCxNQUFNLE1BQU0sT0FBTyxLQUFLLFlBQVk7QUFDbEMsVUFBTSxFQUFFLE9BQU8sR0FBRyxJQUFJO0FBQ3RCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFFcEIsVUFBTSxTQUFTLENBQUMsUUFBUyxTQUFTLElBQUksUUFBUSxJQUFJLFNBQVMsUUFBUTtBQUNuRSxRQUFJLFVBQVUsQ0FBQyxJQUFJLFFBQVMsUUFBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLFFBQVEsR0FBRyxPQUFPLFFBQVEsZ0JBQWdCLEVBQUUsQ0FBQyxDQUFDO0FBQ3RHLFFBQUksVUFBVyxJQUFJLFVBQVUsS0FBSyxRQUFRLFVBQVksUUFBTyxLQUFLLEtBQUssaUJBQWlCO0FBQ3hGLFFBQUksQ0FBQyxJQUFJLE1BQU8sTUFBSyxLQUFLLElBQUk7QUFDOUIsVUFBTSxTQUFTLE1BQU0sT0FBTyxLQUFLLE1BQU07QUFDckMsWUFBTUMsUUFBTyxLQUFLLEVBQUUsS0FBSyxTQUFTO0FBQ2xDLFlBQU0sU0FBUyxJQUFJLFFBQVEsY0FBYyxJQUFJLFNBQVNBO0FBQ3RELGFBQU8sUUFBUSxLQUFLLEtBQUssRUFBRSxNQUFBQSxPQUFNLFFBQVEsU0FBUyxNQUFNLENBQUMsS0FBSyxFQUFFLGVBQWUsTUFBTSxLQUFLLEVBQUUsRUFBRSxDQUFDO0FBQUEsSUFDakcsQ0FBQztBQUNELFFBQUksT0FBUSxPQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxPQUFPLENBQUMsR0FBRyxRQUFRLE9BQU87QUFBQSxhQUMvRCxJQUFJLFVBQVUsS0FBTSxRQUFPLEtBQUssS0FBSyxrQ0FBa0M7QUFDaEYsV0FBTyxHQUFHO0FBQUEsRUFDWjtBQUlBLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUztBQUMxQixVQUFNLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLLElBQUk7QUFDMUMsV0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLE9BQU8sS0FBSyxRQUFRLFdBQVcsQ0FBQztBQUMzRCxXQUFPLEVBQUUsS0FBSyxPQUFPLEVBQUUsS0FBSyxLQUFLO0FBQ2pDLFFBQUksTUFBTyxNQUFLLElBQUksZ0JBQWdCLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDekQsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxFQUFFLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPLEdBQUc7QUFDbkQsVUFBSSxDQUFDLE1BQU87QUFDWixZQUFNLElBQUksS0FBSztBQUNmLGlCQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDckQ7QUFDQSxRQUFJLENBQUMsSUFBSSxRQUFTLE1BQUssSUFBSSxnQkFBZ0IsQ0FBQyxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUM7QUFDNUQsVUFBTSxHQUFHO0FBQ1QsU0FBSyxPQUFPLGVBQWUsSUFBSSxTQUFTLEVBQUU7QUFBQSxFQUM1QztBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsWUFBUSxRQUFRRCxJQUFHO0FBQ25CLFlBQVEsQ0FBQyxRQUFRLElBQUksS0FBSyxPQUFPLEVBQUUsUUFBUSxNQUFNRSxTQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixXQUFPLFFBQVEsRUFBRSxNQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksS0FBSztBQUFBLEVBQ3ZEOzs7QUN6R0EsTUFBTSxTQUFTO0FBRWYsTUFBTSxRQUFRLENBQUM7QUFHZixNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQ3ZCLFVBQU0sVUFBVSxNQUFNLE9BQU8sVUFBVSwyQkFBMkIsSUFBSSxFQUFFO0FBQ3hFLFFBQUksQ0FBQyxXQUFXLFFBQVEsUUFBUSxNQUFNLEVBQUc7QUFDekMsVUFBTUMsU0FBUSxlQUFlLEtBQUssUUFBUSxJQUFJLEtBQUssUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUM3RSxRQUFJLENBQUNBLFVBQVMsQ0FBQyxRQUFRLFFBQVEsSUFBSSxFQUFHO0FBQ3RDLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQUEsRUFDbEM7QUFHQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFFBQUksQ0FBQyxNQUFNLE9BQU8sVUFBVSxJQUFJLEVBQUc7QUFDbkMsU0FBSyxLQUFLO0FBQ1YsVUFBTSxLQUFLLE1BQU0sTUFBTSxPQUFPLGNBQWMsQ0FBQztBQUFBLEVBQy9DO0FBS08sTUFBTSxhQUFhLENBQUNDLFFBQU9DLFNBQVEsWUFBWTtBQUNwRCxRQUFJLFlBQVksT0FBTywyQkFBNEIsUUFBT0QsT0FBTTtBQUNoRSxVQUFNLFlBQVksT0FBTyxRQUFRLEVBQUUsT0FBTyxRQUFRLENBQUNDLE1BQUssR0FBRyxLQUFLLENBQUM7QUFDakUsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLFVBQVcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFDdEYsYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU07QUFDbEQsaUJBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8sb0JBQW9CLE1BQU0sVUFBVSxJQUFJO0FBQ3pGLE1BQUFELE9BQU07QUFDTixpQkFBVyxNQUFNLE1BQU0sUUFBUSxDQUFDLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQUEsRUFDSDs7O0FDN0JBLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUNkLE1BQU0sY0FBYztBQUVwQixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFlBQVksb0JBQUksSUFBSTtBQUcxQixNQUFNLFdBQVcsQ0FBQyxnQkFBZ0I7QUFDaEMsWUFBUSxJQUFJLFlBQVksRUFBRTtBQUMxQixZQUFRLE9BQU8sYUFBYSxPQUFPLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxjQUFjLENBQUMsVUFBVTtBQUM3QixVQUFNLENBQUNFLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsUUFBSSxDQUFDLE9BQU8sQ0FBQyxFQUFHLFFBQU9BLFVBQVMsU0FBU0EsTUFBSztBQUM5QyxXQUFPLElBQUksS0FBSztBQUNoQixlQUFXLEVBQUUsR0FBRyxLQUFLLE1BQU8sU0FBUSxJQUFJLEVBQUU7QUFDMUMsVUFBTSxVQUFVLE9BQU8sSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLEdBQUcsUUFBUSxjQUFjLElBQUksUUFBUSxVQUFVLEVBQUU7QUFDN0YsU0FBS0EsUUFBTyxPQUFPLEVBQUUsT0FBTyxRQUFRLEdBQUcsRUFBRSxNQUFNLENBQUM7QUFBQSxFQUNsRDtBQUdBLE1BQU1DLGFBQVksQ0FBQyxnQkFBZ0IsWUFBWSxlQUFlLFlBQVksUUFBUSxJQUFJO0FBR3RGLE1BQU1DLE9BQU0sQ0FBQyxnQkFBZ0I7QUFDM0IsVUFBTSxXQUFXLElBQUksSUFBSSxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssQ0FBQztBQUMzQyxRQUFJLFNBQVMsSUFBSSxXQUFXLEVBQUc7QUFDL0IsVUFBTSxFQUFFLFdBQVcsSUFBSSxZQUFZO0FBQ25DLFVBQU0sU0FBUyxJQUFJLEdBQUcsSUFBSSxvQkFBb0IsRUFBRSxPQUFPLENBQUMsV0FDdEQsV0FBVyxlQUFlLE9BQU8sUUFBUSxlQUFlLGNBQWMsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLENBQUMsU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUNuSCxnQkFBWSxNQUFNLElBQUksV0FBVyxJQUFJLENBQUMsV0FBVyxJQUFJLENBQUMsYUFBYSxHQUFHLE1BQU0sRUFBRSxNQUFNLEdBQUcsV0FBVyxDQUFDO0FBQUEsRUFDckc7QUFJQSxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsSUFBSSxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsTUFBTTtBQUNyRCxRQUFJLFdBQVcsTUFBTztBQUN0QixVQUFNLENBQUNGLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsVUFBTSxPQUFPLE9BQU8sT0FBT0MsVUFBUztBQUNwQyxXQUFPLE9BQU8sS0FBSztBQUNuQixRQUFJQSxXQUFVRCxNQUFLLEdBQUc7QUFDcEIsY0FBUSxPQUFPLEVBQUU7QUFDakIsVUFBSSxPQUFPLENBQUMsRUFBRyxPQUFNLElBQUlBLE1BQUs7QUFDOUIsYUFBTyxZQUFZLElBQUk7QUFBQSxJQUN6QjtBQUNBLGVBQVcsU0FBUyxNQUFNO0FBQ3hCLFlBQU0sSUFBSSxLQUFLO0FBQ2YsZUFBUyxLQUFLO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBR0EsTUFBTUcsUUFBTyxDQUFDLE9BQU87QUFDbkIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUc7QUFDekIsVUFBTUMsVUFBUyxVQUFVLElBQUksRUFBRSxLQUFLLENBQUM7QUFDckMsY0FBVSxPQUFPLEVBQUU7QUFDbkIsWUFBUSxPQUFPLEVBQUU7QUFFakIsZUFBVyxTQUFTLE9BQU9BLFVBQVMsQ0FBQyxFQUFHLE9BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0Q7QUFHQSxNQUFNLE9BQU8sSUFBSSxxQkFBcUIsQ0FBQyxZQUFZO0FBQ2pELGVBQVcsRUFBRSxnQkFBZ0IsT0FBTyxLQUFLLFNBQVM7QUFDaEQsVUFBSSxDQUFDLE9BQU8sUUFBUSxJQUFJLEVBQUcsTUFBSyxVQUFVLE1BQU07QUFBQSxlQUN2QyxlQUFnQixDQUFBRixLQUFJLE1BQU07QUFBQSxJQUNyQztBQUFBLEVBQ0YsQ0FBQztBQUVELE1BQU1HLFFBQU8sTUFBTTtBQUNqQixlQUFXLGVBQWUsSUFBSSxJQUFJLEdBQUc7QUFDbkMsVUFBSSxNQUFNLElBQUksV0FBVyxFQUFHO0FBQzVCLFlBQU0sSUFBSSxXQUFXO0FBQ3JCLFVBQUksWUFBWSxRQUFRLGNBQWMsVUFBVyxNQUFLLFFBQVEsV0FBVztBQUFBLFVBQ3BFLENBQUFILEtBQUksV0FBVztBQUFBLElBQ3RCO0FBQ0EsZUFBVyxNQUFNLG9CQUFJLElBQUksQ0FBQyxHQUFHLFVBQVUsS0FBSyxHQUFHLEdBQUcsT0FBTyxDQUFDLEVBQUcsQ0FBQUMsTUFBSyxFQUFFO0FBQUEsRUFDdEU7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixTQUFLLFVBQVUsQ0FBQyxFQUFFLE9BQU8sSUFBSSxLQUFLLE1BQU07QUFDdEMsVUFBSSxDQUFDLE9BQU8sS0FBSyxXQUFXLFFBQVEsS0FBSyxDQUFDLEtBQUssUUFBUSxJQUFJLEVBQUcsUUFBTztBQUVyRSxVQUFJLFFBQVEsSUFBSSxFQUFFLEtBQUssQ0FBQyxNQUFNLEtBQUssV0FBVyxnQkFBZ0IsRUFBRyxXQUFVLElBQUksSUFBSSxDQUFDLEdBQUksVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUksS0FBSyxDQUFDO0FBQ3hILGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxTQUFLLFlBQVksSUFBSTtBQUNyQixVQUFNLFFBQVEsRUFBRSxpQkFBaUIsQ0FBQyxpQkFBaUIsR0FBRyxXQUFXLE1BQU0sU0FBUyxLQUFLO0FBQ3JGLFFBQUksaUJBQWlCRSxLQUFJLEVBQUUsUUFBUSxTQUFTLGlCQUFpQixLQUFLO0FBQ2xFLElBQUFBLE1BQUs7QUFBQSxFQUNQOzs7QUNsR0EsTUFBTSxPQUFPO0FBRWIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFHdEIsTUFBTSxXQUFXLENBQUMsT0FBTztBQUN2QixVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxFQUFFLEtBQUssb0JBQUksSUFBSSxFQUFFO0FBQy9DLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFNBQVMsTUFBTSxTQUFTLElBQUksT0FBTyxJQUFJLENBQUMsS0FBSyxJQUFJO0FBR3pFLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLFFBQVEsUUFBUSxFQUFFLEtBQUssSUFBSTtBQUdoRixNQUFNQyxRQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzlDLFVBQU0sU0FBUyxPQUFPLFVBQVUsSUFBSSxJQUFJLEdBQUc7QUFDM0MsVUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNO0FBQ3BDLFFBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQWE7QUFDMUMsVUFBTSxRQUFRLE9BQU8sYUFBYSxJQUFJO0FBQ3RDLFFBQUssU0FBUyxjQUFlLFVBQVUsVUFBVztBQUNsRCxVQUFNLE9BQU8sU0FBUyxLQUFLLEVBQUU7QUFDN0IsU0FBSyxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksQ0FBQztBQUNwRCxpQkFBYSxLQUFLLEtBQUs7QUFDdkIsU0FBSyxRQUFRLFdBQVcsTUFBTSxNQUFNLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDOUY7QUFJQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFVBQU0sRUFBRSxjQUFjLE1BQU0sVUFBVSxNQUFNLElBQUk7QUFDaEQsV0FBTyxVQUFVLFNBQVMsa0JBQWtCLFNBQVMsWUFBYSxTQUFTLFlBQVksVUFBVTtBQUFBLEVBQ25HO0FBR0EsTUFBTSxRQUFRLENBQUMsT0FBTztBQUNwQixVQUFNLE9BQU8sU0FBUyxFQUFFO0FBQ3hCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLEtBQU0sUUFBTyxLQUFLLE1BQU0sT0FBTyxFQUFFO0FBQ3RDLFVBQU1DLFdBQVUsU0FBUztBQUN6QixRQUFJQSxTQUFTLFFBQU8sS0FBS0EsU0FBUSxLQUFLLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFFckQsUUFBSSxLQUFLLFdBQVk7QUFFckIsVUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUN0RyxPQUFPLENBQUMsU0FBUyxDQUFDLFNBQVMsTUFBTSxJQUFJLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDdEQsU0FBSyxJQUFJLE1BQU07QUFDZixRQUFJLENBQUMsTUFBTSxPQUFRO0FBQ25CLFNBQUssYUFBYTtBQUNsQixVQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLENBQUMsQ0FBQztBQUMxRCxVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLFFBQVEsUUFBUSxJQUFJLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUNqRixVQUFNLE9BQU8sRUFBRSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLGNBQWMsTUFBTSxJQUFJLEVBQUU7QUFDcEYsUUFBSSxPQUFRLFFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRSxDQUFDO0FBQ3pELFNBQUssTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN6QjtBQUdBLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDeEIsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLFNBQVMsSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sT0FBTyxVQUFVLFFBQVE7QUFDckYsV0FBTyxHQUFHLElBQUk7QUFBQTtBQUFBLE1BQW9DO0FBQUEsSUFBTSxDQUFDO0FBQUEsRUFDM0Q7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixPQUFHLCtCQUErQkQsS0FBSTtBQUN0QyxTQUFLLFVBQVUsQ0FBQyxFQUFFLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFDekMsVUFBSSxVQUFVLFdBQVcsVUFBVyxPQUFNLElBQUksRUFBRSxHQUFHLElBQUksTUFBTTtBQUFBLElBQy9ELENBQUM7QUFDRCxTQUFLLFFBQVEsQ0FBQyxFQUFFLFFBQVEsR0FBRyxNQUFNO0FBQy9CLFlBQU0sT0FBTyxNQUFNLElBQUksRUFBRTtBQUN6QixVQUFJLENBQUMsUUFBUSxXQUFXLE9BQVE7QUFDaEMsV0FBSyxhQUFhO0FBQ2xCLGlCQUFXLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFBQSxJQUM1QixDQUFDO0FBQUEsRUFDSDs7O0FDakZBLE1BQU0sU0FBUztBQUdmLE1BQU1FLFFBQU8sQ0FBQyxPQUFPO0FBQ25CLGVBQVcsV0FBVyxJQUFJLElBQUksTUFBTSxHQUFHLEdBQUc7QUFDeEMsVUFBSSxNQUFNLFFBQVEsYUFBYSxNQUFNLE1BQU0sR0FBSTtBQUMvQyxjQUFRLFNBQVM7QUFDakIsY0FBUSxnQkFBZ0IsTUFBTTtBQUFBLElBQ2hDO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sV0FBVztBQUM3QixTQUFLLFVBQVUsT0FBTyxjQUFjLENBQUMsQ0FBQyxNQUFNO0FBQzVDLGlCQUFhLE1BQU0sYUFBYSxTQUFTLFNBQVMsSUFBSTtBQUN0RCxRQUFJLENBQUMsS0FBSyxVQUFVLE9BQVEsTUFBSyxnQkFBZ0IsT0FBTztBQUN4RCxlQUFXLFdBQVcsTUFBTSx3QkFBd0IsSUFBSSxHQUFHO0FBQ3pELFlBQU0sRUFBRSxhQUFhLElBQUksUUFBUTtBQUNqQyxjQUFRLFNBQVMsQ0FBQyxVQUFXLGdCQUFnQixpQkFBaUI7QUFBQSxJQUNoRTtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFFBQVEsQ0FBQyxRQUFRO0FBQ3JCLFVBQU0sRUFBRSxRQUFRLElBQUksT0FBTyxJQUFJO0FBQy9CLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEdBQUcsRUFBRztBQUM1QixTQUFLLE1BQU0sTUFBTTtBQUNqQixVQUFNLFdBQVcsUUFBUSxRQUFRO0FBQ2pDLFVBQU0sVUFBVSxZQUFZLE9BQU8sUUFBUSxRQUFRO0FBQ25ELFFBQUksQ0FBQyxXQUFXLENBQUMsS0FBSyxTQUFTLE9BQU8sRUFBRztBQUN6QyxZQUFRLFNBQVM7QUFDakIsWUFBUSxhQUFhLFFBQVEsRUFBRTtBQUFBLEVBQ2pDO0FBR0EsTUFBTUMsT0FBTSxDQUFDLEVBQUUsUUFBUSxLQUFLLE1BQU07QUFDaEMsUUFBSSxPQUFPLE1BQU0sU0FBUyxjQUFlLENBQUFELE1BQUssT0FBTyxFQUFFO0FBQ3ZELFFBQUksT0FBTyxVQUFVLElBQUksRUFBRyxNQUFLLE1BQU07QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssV0FBVyxLQUFLO0FBQ3JCLE9BQUcscUNBQXFDQyxJQUFHO0FBRTNDLFVBQU0sT0FBTyxNQUFNO0FBQ2pCLE1BQUFELE1BQUs7QUFDTCxpQkFBVyxRQUFRLElBQUksYUFBYSxFQUFHLE1BQUssSUFBSTtBQUFBLElBQ2xEO0FBQ0EsU0FBSyxZQUFZLElBQUk7QUFDckIsT0FBRyxZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU0sYUFBYSxLQUFLLENBQUM7QUFBQSxFQUN2RDs7O0FDckRBLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFFBQUksU0FBUyxPQUFRO0FBQ3JCLGVBQVcsTUFBTSxTQUFTO0FBQ3hCLFlBQU0sT0FBTyxLQUFLLEVBQUU7QUFFcEIsVUFBSSxNQUFNLGFBQWEsWUFBWSxHQUFHLFNBQVMsUUFBUSxFQUFHLE9BQU0sSUFBSTtBQUFBLElBQ3RFO0FBQ0EsWUFBUSxNQUFNO0FBQUEsRUFDaEI7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixTQUFLLFVBQVUsQ0FBQyxFQUFFLElBQUksT0FBTyxNQUFNO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLFVBQVUsQ0FBQyxPQUFRLFFBQU87QUFDeEMsY0FBUSxJQUFJLEVBQUU7QUFDZCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsT0FBRyxvQkFBb0IsSUFBSTtBQUFBLEVBQzdCOzs7QUNwQkEsTUFBTSxNQUFNO0FBR1osTUFBTSxPQUFPLENBQUMsSUFBSUUsVUFBUztBQUN6QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksS0FBTSxPQUFNLEtBQUssSUFBSSxFQUFFLFFBQVFBLEtBQUk7QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssYUFBYSxDQUFDLEVBQUUsSUFBSSxJQUFJLE1BQU07QUFDakMsV0FBSyxJQUFJLENBQUMsUUFBUTtBQUNoQixZQUFJLFFBQVE7QUFDWixZQUFJLFNBQVM7QUFBQSxNQUNmLENBQUM7QUFDRCxVQUFJLE9BQU8saUJBQWlCLFlBQVksQ0FBOEIsRUFBRSxrQkFBa0IsUUFBUSxNQUFNLE1BQU07QUFDNUcsWUFBSSxpQkFBa0IsTUFBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFFBQVMsU0FBUyxRQUFTLElBQUksR0FBSTtBQUFBLE1BQ2xGLENBQUM7QUFDRCxVQUFJLGlCQUFpQixXQUFXLE1BQU0sS0FBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFNBQVMsSUFBSyxDQUFDO0FBQUEsSUFDOUUsQ0FBQztBQUVELFNBQUssWUFBWSxNQUFNLElBQUksR0FBRyxFQUFFLFFBQVEsQ0FBQyxRQUFRLElBQUksZ0JBQWdCLFVBQVUsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUN2Rjs7O0FDUEEsTUFBTUMsU0FBUSxDQUFDLFlBQVk7QUFDekIsVUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixRQUFJLEtBQUssT0FBTyxHQUFHO0FBQ2pCLGNBQVEsT0FBTztBQUNmLGFBQU8sVUFBVTtBQUFBLElBQ25CO0FBQ0EsVUFBTSxRQUFRLE9BQU8sTUFBTSxRQUFRLE9BQU8sS0FBSztBQUMvQyxVQUFNLE1BQU0sYUFBYSxPQUFPLGtCQUFrQixPQUFPLGVBQWUsU0FBUyxNQUFNO0FBQ3ZGLFlBQVEsTUFBTSxHQUFHO0FBQ2pCLFlBQVEsTUFBTSxRQUFRLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDbkM7QUFLTyxNQUFNLFFBQVEsQ0FBQyxZQUFZO0FBQ2hDLFFBQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTyxLQUFNO0FBQzFELGFBQVMsUUFBUSxTQUFTO0FBQzFCLGFBQVMsaUJBQWlCLFFBQVEsTUFBTSxLQUFLLFFBQVEsT0FBTyxHQUFHLElBQUk7QUFDbkUsZUFBVyxNQUFNQSxPQUFNLE9BQU8sR0FBRyxRQUFRLEtBQUs7QUFDOUMsaUJBQWE7QUFDYixhQUFTO0FBQ1QsZUFBVztBQUNYLGdCQUFZO0FBQ1osaUJBQWE7QUFDYixpQkFBYTtBQUNiLGdCQUFZO0FBQ1osZ0JBQVk7QUFDWixnQkFBWTtBQUNaLGNBQVU7QUFDVixpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsZUFBVztBQUNYLGdCQUFZO0FBQ1osaUJBQWE7QUFBQSxFQUNmOzs7QUN0REEsUUFBTSxLQUFLOyIsCiAgIm5hbWVzIjogWyJhc2siLCAic2VlbiIsICJuYW1lIiwgIm9wdGlvbnMiLCAic3RhcnQiLCAiYXNrIiwgImZpcnN0IiwgInNlYXJjaCIsICJvcHRpb25zIiwgInNlbmQiLCAiZm9sbG93IiwgImFsbCIsICJrZXkiLCAiam9iIiwgInJ1biIsICJrZXB0IiwgImZvbGxvdyIsICJqb2IiLCAic2VudCIsICJzZXR0bGUiLCAid2FpdGluZyIsICJidXR0b24iLCAic2hvdyIsICJ0ZWxsIiwgIm5vdGUiLCAiZ3JvdXBzIiwgIm1hcmsiLCAiaXNPd24iLCAibmV3cyIsICJsb29rIiwgInRvIiwgImtlcHQiLCAic3dhcCIsICJrZXkiLCAidGFrZSIsICJzZWVuIiwgImNhbGwiLCAicmVsZWFzZSIsICJwbGFjZXMiLCAicnVuIiwgImNhbGwiLCAiYmVnaW4iLCAiY2hhaW4iLCAicmVsZWFzZSIsICJjYWxsIiwgImVuZCIsICJzaG93IiwgImFzayIsICJyb290IiwgInJlbGVhc2UiLCAic2VuZHMiLCAiYmVnaW4iLCAiZmlyc3QiLCAiZmlyc3QiLCAiaXNXYWl0aW5nIiwgImFzayIsICJ0ZWxsIiwgImNhdXNlcyIsICJsb29rIiwgIm5vdGUiLCAicHJlc3NlZCIsICJzaG93IiwgImVuZCIsICJzaG93IiwgImJlZ2luIl0KfQo=
