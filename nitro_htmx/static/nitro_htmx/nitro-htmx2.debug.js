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
    announce("answered", job);
    release2(job);
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9yZ2V0LmpzIiwgIi4uLy4uL2NsaWVudC93YXkuanMiLCAiLi4vLi4vY2xpZW50L3R5cGluZzIuanMiLCAiLi4vLi4vY2xpZW50L2h0bXgyLmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9vZmZsaW5lLmpzIiwgIi4uLy4uL2NsaWVudC9hZ2Fpbi5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L3dhaXRpbmcuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L3JpZGVycy5qcyIsICIuLi8uLi9jbGllbnQvcGFydHMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvc2luZ2xlLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9sYXp5LmpzIiwgIi4uLy4uL2NsaWVudC9saXZlLmpzIiwgIi4uLy4uL2NsaWVudC9sb2FkaW5nLmpzIiwgIi4uLy4uL2NsaWVudC9wb2xscy5qcyIsICIuLi8uLi9jbGllbnQvdXBsb2Fkcy5qcyIsICIuLi8uLi9jbGllbnQvc3RhcnQuanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLWh0bXgyLmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBXaGVyZSB0aGluZ3MgYXJlIG9uIHRoZSBwYWdlLCBhbmQgd2hvc2UgdGhleSBhcmUuICovXG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgaGFzIHdyaXR0ZW4gYXQgb3VyIHNjcmlwdC4gKi9cbmV4cG9ydCBjb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuZXhwb3J0IGNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5leHBvcnQgY29uc3QgQVNLUyA9ICdbaHgtcG9zdF0sW2RhdGEtaHgtcG9zdF0nO1xuXG5sZXQgdW50cnVzdGVkID0gJyc7XG4vKiogTmFtZSB3aGF0IHBlb3BsZSB3cm90ZTogbm90aGluZyBpbiB0aGVyZSBhY3RzLCBpcyBib3VuZCwgb3IgaXMgYSBjb21wb25lbnQuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGlzdHJ1c3QgPSAoc2VsZWN0b3IpID0+IHZvaWQgKHVudHJ1c3RlZCA9IHNlbGVjdG9yKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzVHJ1c3RlZCA9IChlbGVtZW50KSA9PiAhZWxlbWVudC5jbG9zZXN0Py4odW50cnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdD86IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsID0gKHNlbGVjdG9yLCByb290ID0gZG9jdW1lbnQpID0+IFsuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoaXNUcnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpcnN0ID0gKHNlbGVjdG9yKSA9PiBhbGwoc2VsZWN0b3IpWzBdO1xuXG4vKiogQHR5cGUgeyhpZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChpZCkgPT4gaWQgJiYgZmlyc3QoJyMnICsgQ1NTLmVzY2FwZShpZCkpO1xuXG4vKiogV2hhdCBwbGFpbiBodG14IHB1dHMgaW4gYSByb290J3MgcGxhY2UgaGFzIHRoZSBvbGQgb25lJ3MgdG9rZW4gdW50aWwgaHRteCBzZXR0bGVzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTZXR0bGVkID0gKHJvb3QpID0+ICFyb290Py5jbG9zZXN0KCcuaHRteC1hZGRlZCcpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5leHBvcnQgY29uc3Qgc2V0dGxlZCA9IGFzeW5jIChpZCkgPT4ge1xuICBmb3IgKGxldCB0cmllcyA9IDA7IHRyaWVzIDwgNTAwICYmICFpc1NldHRsZWQoZmluZChpZCkpOyB0cmllcysrKSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCAxMCkpO1xuICByZXR1cm4gZmluZChpZCk7XG59O1xuXG4vKiogVGhlIHJvb3Qgb2YgdGhlIGNvbXBvbmVudCB0aGF0IGFuIGVsZW1lbnQgYmVsb25ncyB0bywgYnkgaXRzIHNsb3RzLCB0b28uXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHJvb3RPZiA9IChlbGVtZW50KSA9PiB7XG4gIGlmICghaXNUcnVzdGVkKGVsZW1lbnQpKSByZXR1cm47XG4gIGNvbnN0IHJvb3QgPSBlbGVtZW50LmNsb3Nlc3Q/LihgJHtST09UfSxbZGF0YS1uaXRyby1vd25lcl1gKTtcbiAgcmV0dXJuIGZpbmQocm9vdD8uZGF0YXNldC5uaXRyb093bmVyKSA/PyByb290O1xufTtcblxuLyoqIFdoYXQgYmVsb25ncyB0byB0aGUgY29tcG9uZW50IG9mIHRoaXMgcm9vdCwgYW5kIHRvIG5vbmUgaW5zaWRlLlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbE9mID0gKHNlbGVjdG9yLCByb290KSA9PiBhbGwoc2VsZWN0b3IsIHJvb3QpLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdE9mKGVsZW1lbnQpID09PSByb290KTtcblxuLyoqIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXI6IGEgY29tcG9uZW50LCBhbmQgd2hhdCBpdCBicmluZ3MgdG8gaXRzIHNsb3RzLlxuICogQHR5cGUgeyh0ZW1wbGF0ZTogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBwYXJ0c09mID0gKHsgY29udGVudCB9KSA9PlxuICBbY29udGVudCwgLi4uWy4uLmNvbnRlbnQucXVlcnlTZWxlY3RvckFsbCgndGVtcGxhdGVbZGF0YS1uaXRyby11cGRhdGVdJyldLm1hcCgodXBkYXRlKSA9PiB1cGRhdGUuY29udGVudCldO1xuXG4vKiogV2hldGhlciBub3RoaW5nIGluIGEgY29tcG9uZW50IGlzIG9mIGFub3RoZXIsIG9yIG9mIHBlb3BsZSwgc28gdGhhdCBub2JvZHkgaGFzIHRvIGFzayBlYWNoIGVsZW1lbnQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1BsYWluID0gKHJvb3QpID0+ICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7Uk9PVH0sW2RhdGEtbml0cm8tc2xvdF0sJHt1bnRydXN0ZWR9YCk7XG5cbi8qKiBXaGV0aGVyIHRoZSBhZGRyZXNzIGlzIHRoYXQgb2YgYW4gYWN0aW9uIG9mIHRoZSBjb21wb25lbnQgYXJvdW5kIHRoZSBlbGVtZW50LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091cnMgPSAoZWxlbWVudCwgcGF0aCkgPT4gcGF0aD8uc3RhcnRzV2l0aChyb290T2YoZWxlbWVudCk/LmRhdGFzZXQubml0cm9VcmwgPz8gTmFOKTtcblxuLyoqIFdoaWNoIG9mIGl0cyBhY3Rpb25zIGFuIGFkZHJlc3MgaXMgZm9yLlxuICogQHR5cGUgeyhyb290OiBhbnksIHBhdGg6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGFjdGlvbk9mID0gKHsgZGF0YXNldCB9LCBwYXRoKSA9PiBwYXRoLnNsaWNlKGRhdGFzZXQubml0cm9VcmwubGVuZ3RoKS5zcGxpdCgnLycpWzBdO1xuXG4vKiogV3JpdGUgYW4gYXR0cmlidXRlIGFzIGl0IHdhczsgbnVsbDogaXQgd2FzIG5vdCB0aGVyZS5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudWxsKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNldEF0dHJpYnV0ZSA9IChlbGVtZW50LCBuYW1lLCB2YWx1ZSkgPT5cbiAgdmFsdWUgPT09IG51bGwgPyBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKSA6IGVsZW1lbnQuc2V0QXR0cmlidXRlKG5hbWUsIHZhbHVlKTtcblxuZXhwb3J0IGNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEhlYXIgZXZlbnRzIGJlZm9yZSBldmVyeWJvZHkgZWxzZS5cbiAqIEB0eXBlIHsobmFtZXM6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uID0gKG5hbWVzLCBsaXN0ZW5lcikgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc3BsaXQoJyAnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcblxuLyoqIExldCBub2JvZHkgZWxzZSBoZWFyIGFuIGV2ZW50LCBhbmQgdGhlIGJyb3dzZXIgZG8gbm90aGluZy5cbiAqIEB0eXBlIHsoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gQ3VzdG9tRXZlbnR9ICovXG5leHBvcnQgY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwpID0+IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcblxuLyoqIEB0eXBlIHsoYm9keTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhhc0ZpbGUgPSAoYm9keSkgPT4gYm9keSBpbnN0YW5jZW9mIEZvcm1EYXRhICYmIFsuLi5ib2R5LnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgaW5zdGFuY2VvZiBCbG9iKTtcbiIsICIvKiBKb2JzLCBhbmQgd2hhdCB0aGUgZmVhdHVyZXMgaGVhciBvZiB0aGVtLCBpbiB0aGlzIG9yZGVyOlxuICogICBxdWV1ZWQgICAgYSBjb21wb25lbnQgYXNrcyBmb3Igc29tZXRoaW5nOyBhIGxpc3RlbmVyIHRoYXQgcmV0dXJucyBmYWxzZSBob2xkcyBpdCBiYWNrXG4gKiAgIGZpbGxpbmcgICBpdHMgYm9keSBpcyBiZWluZyBtYWRlOyBhIGxpc3RlbmVyIG1heSBzZXQgcGFyYW1ldGVyc1xuICogICBsZWF2aW5nICAgaXQgaXMgYmVpbmcgc2VudCwgYW5kIG5vYm9keSBoYXMgc3RvcHBlZCBpdFxuICogICBhZ2FpbiAgICAgaXQgd2FzIGluIHZhaW4sIG9yIG5vdCBjZXJ0YWluLCBhbmQgaXMgc2VudCBvbmNlIG1vcmVcbiAqICAgYW5zd2VyZWQgIHRoZSBhbnN3ZXIgaXMgb24gdGhlIHBhZ2UsIG9yIHRoZXJlIHdhcyBub25lOyBpdHMgcmlkZXJzIGdvIG9uLCBhbmQgaXRzIGV2ZW50cyBjb21lIG5leHRcbiAqICAgZG9uZSAgICAgIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLCBvciBpdCB3YXMgZHJvcHBlZFxuICogYW5kIGJlc2lkZXM6IHVwbG9hZGluZyB7aWQsIHhocn0sIG9mIGZpbGVzIG9mIGEgY29tcG9uZW50OyBuYXZpZ2F0ZWQsIHdoZW4gaHRteCBoYXMgY2hhbmdlZCB0aGUgYWRkcmVzcztcbiAqIHJlc3RvcmVkLCB3aGVuIGh0bXggaGFzIHB1dCB0aGUgSFRNTCBvZiBhbiBlYXJsaWVyIHBhZ2UgYmFjay5cbiAqL1xuaW1wb3J0IHsgYWRkcmVzcyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IGpvYnMgPSBuZXcgRXZlbnRUYXJnZXQoKTsgLy8gYSBsaXN0ZW5lciB0aGF0IHRocm93cyBzdG9wcyBubyBvdGhlciwgYW5kIG5vIGpvYlxuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGxpc3RlbmVyOiAoam9iOiBhbnkpID0+IGFueSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBoZWFyID0gKG5hbWUsIGxpc3RlbmVyKSA9PlxuICBqb2JzLmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIGlmIChsaXN0ZW5lcihldmVudC5kZXRhaWwpID09PSBmYWxzZSkgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsPzogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGFubm91bmNlID0gKG5hbWUsIGRldGFpbCkgPT4gam9icy5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGNhbmNlbGFibGU6IHRydWUsIGRldGFpbCB9KSk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIG1vcmU/OiBQYXJ0aWFsPEpvYj4pID0+IEpvYn0gKi9cbmV4cG9ydCBjb25zdCBuZXdKb2IgPSAocm9vdCwgYWN0aW9uLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGJvZHkgPSBuZXcgRm9ybURhdGEoKTtcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCAnJyk7IC8vIGhvbGRzIHRoZSBmaXJzdCBwbGFjZSwgZm9yIERqYW5nbyB0byByZWFkIHdoYXRldmVyIGlzIGN1dCBvZmZcbiAgcmV0dXJuIHtcbiAgICBpZDogcm9vdC5pZCxcbiAgICBjb21wb25lbnQ6IHJvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudCxcbiAgICBhY3Rpb24sXG4gICAgcGF0aDogYCR7cm9vdC5kYXRhc2V0Lm5pdHJvVXJsfSR7ZW5jb2RlVVJJQ29tcG9uZW50KGFjdGlvbil9L2AsXG4gICAgcm9vdCxcbiAgICBwYWdlOiBhZGRyZXNzKCksXG4gICAgYm9keSxcbiAgICBzZW50OiBuZXcgTWFwKCksXG4gICAgY2hhaW46IFtdLFxuICAgIGNvdW50czoge30sXG4gICAgcmlkZXJzOiBuZXcgTWFwKCksXG4gICAgLi4ubW9yZSxcbiAgfTtcbn07XG5cbi8qKiBXaGV0aGVyIGEgdmlzaXRvciBvciBhIHNjcmlwdCB3YW50cyB3aGF0IGl0IGRvZXMuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzQXNrZWQgPSAoeyBhY3Rpb24sIGlzUXVpZXQgfSkgPT4gIWlzUXVpZXQgJiYgIS9eKHN5bmN8bml0cm8tbW91bnQpJC8udGVzdChhY3Rpb24pO1xuXG4vKiogV2hldGhlciB0aGUgYnJpZGdlIGFkZHMgYSBwYXJhbWV0ZXIgYnkgaXRzZWxmOiB3aGF0IGlzIGJvdW5kLCBhbmQgd2hhdCBlbHNlIGlzIG91cnMuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091ck5hbWUgPSAobmFtZSkgPT4gbmFtZS5zdGFydHNXaXRoKCduaXRyby0nKTtcblxuLyoqIEB0eXBlIHsoYm9keTogRm9ybURhdGEsIGFyZ3M6IG9iamVjdCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBhZGRBcmd1bWVudHMgPSAoYm9keSwgYXJncykgPT4ge1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgT2JqZWN0LmVudHJpZXMoYXJncykpIHtcbiAgICBpZiAoaXNPdXJOYW1lKG5hbWUpKSBjb250aW51ZTtcbiAgICBib2R5LmRlbGV0ZShuYW1lKTtcbiAgICBmb3IgKGNvbnN0IGl0ZW0gb2YgQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyB2YWx1ZSA6IFt2YWx1ZV0pIHtcbiAgICAgIGNvbnN0IGlzSnNvbiA9IGl0ZW0gJiYgdHlwZW9mIGl0ZW0gPT09ICdvYmplY3QnICYmICEoaXRlbSBpbnN0YW5jZW9mIEJsb2IpO1xuICAgICAgYm9keS5hcHBlbmQobmFtZSwgaXNKc29uID8gSlNPTi5zdHJpbmdpZnkoaXRlbSkgOiBpdGVtID8/ICcnKTtcbiAgICB9XG4gIH1cbn07XG4iLCAiLyogV2hhdCBib3RoIHZlcnNpb25zIG9mIGh0bXggaGF2ZSBpbiBjb21tb24uICovXG5pbXBvcnQgeyBhbm5vdW5jZSB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBBU0tTLCBoYXNGaWxlLCBpc091cnMsIG9uLCByb290T2YsIHN0b3AgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogVGhlIHBhZ2UncyBodG14OyBub3QgYW5vdGhlciBvbmUgdGhhdCBpdCBsb2FkcyBsYXRlci5cbiAqIEB0eXBlIHthbnl9ICovXG5leHBvcnQgbGV0IGh0bXg7XG5cbi8qKiBUYWtlIHRoZSBodG14IHRoYXQgaXMgdGhlcmUsIGlmIGl0IGlzIG9mIHRoaXMgdmVyc2lvbi5cbiAqIEB0eXBlIHsodmVyc2lvbjogbnVtYmVyKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgdGFrZSA9ICh2ZXJzaW9uKSA9PiB7XG4gIGNvbnN0IGZvdW5kID0gd2luZG93Lmh0bXg7XG4gIGlmIChmb3VuZD8uYWpheCAmJiBwYXJzZUludChmb3VuZC52ZXJzaW9uKSA9PT0gdmVyc2lvbikgaHRteCA/Pz0gZm91bmQ7IC8vIGFuIGVsZW1lbnQgbWF5IGhhdmUgdGhpcyBpZFxuICByZXR1cm4gaHRteDtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55LCBkZXRhaWw6IGFueSkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBvbkh0bXggPSAobmFtZSwgbGlzdGVuZXIpID0+IG9uKGBodG14OiR7bmFtZX1gLCAoZXZlbnQpID0+IGxpc3RlbmVyKGV2ZW50LCBldmVudC5kZXRhaWwpKTtcblxuLyoqIEdpdmUgYSByZXF1ZXN0IG9mIGEgY29tcG9uZW50IHRvIHRoZSBicmlkZ2UgaW5zdGVhZCBvZiBzZW5kaW5nIGl0LlxuICogQHR5cGUgeyhldmVudDogYW55LCBhc2s6IChjYXVnaHQ6IENhdWdodCkgPT4gdm9pZCwgY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZ3JhYiA9IChldmVudCwgYXNrLCBjYXVnaHQpID0+IHtcbiAgaWYgKCFpc091cnMoY2F1Z2h0LmVsZW1lbnQsIGNhdWdodC5wYXRoKSkgcmV0dXJuO1xuICBzdG9wKGV2ZW50KTsgLy8gb3RoZXJzIHNlZSBpdCBsZWF2ZVxuICBhc2soY2F1Z2h0KTtcbn07XG5cbi8qKiBXaGVyZSB0aGUgcGFnZSBoYXMgYW4gaHRteCBvZiB0aGUgb3RoZXIgdmVyc2lvbiBhcyB3ZWxsLCB0aGF0IG9uZSBsZWF2ZXMgb3VyIGVsZW1lbnRzIGFsb25lLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIHJlYWQ6IChkZXRhaWw6IGFueSkgPT4geyBlbGVtZW50PzogYW55LCBwYXRoPzogYW55IH0pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgaG9sZFJpdmFsID0gKG5hbWUsIHJlYWQpID0+XG4gIG9uSHRteChuYW1lLCAoZXZlbnQsIGRldGFpbCkgPT4ge1xuICAgIGNvbnN0IHsgZWxlbWVudCwgcGF0aCB9ID0gcmVhZChkZXRhaWwpO1xuICAgIGlmIChlbGVtZW50ICYmIGlzT3VycyhlbGVtZW50LCBwYXRoKSkgc3RvcChldmVudCk7XG4gIH0pO1xuXG4vKiogaHRteCBwdXRzIGVsZW1lbnRzIG9uIHRoZSBwYWdlIHNvbWUgdGltZSBiZWZvcmUgaXQgbGlzdGVucyB0byB0aGVtLCB3aGljaCBpdCB0ZWxscyBieSB0aGUgZXZlbnQgYG5hbWVgLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgaHVycnkgPSAobmFtZSkgPT4ge1xuICBjb25zdCBzZWVuID0gbmV3IFdlYWtTZXQoKTtcbiAgb25IdG14KG5hbWUsICh7IHRhcmdldCB9KSA9PiBzZWVuLmFkZCh0YXJnZXQpKTtcbiAgb24oJ2NsaWNrIHN1Ym1pdCBjaGFuZ2UgaW5wdXQga2V5ZG93bicsICh7IHRhcmdldCB9KSA9PiB7XG4gICAgY29uc3QgZWxlbWVudCA9IHRhcmdldC5jbG9zZXN0Py4oQVNLUyk7XG4gICAgaWYgKCFlbGVtZW50IHx8IHNlZW4uaGFzKGVsZW1lbnQpKSByZXR1cm47XG4gICAgaWYgKGlzT3VycyhlbGVtZW50LCBlbGVtZW50LmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpID8/IGVsZW1lbnQuZGF0YXNldC5oeFBvc3QpKSBodG14LnByb2Nlc3MoZWxlbWVudCk7XG4gIH0pO1xufTtcblxuY29uc3QgT0ZfQV9UUlkgPSBbJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCAnbml0cm8tdHJ5J107XG5cbi8qKiBUZWxsIHdoYXQgbGVhdmVzLCBvbmNlIGFsbCBvdGhlcnMgaGFkIHRoZSBjaGFuY2UgdG8gc3RvcCBvciBjb21wbGV0ZSBpdC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgam9iPzogSm9iLCBlbGVtZW50OiBhbnksIGJvZHk6IGFueSwgeGhyOiAoKSA9PiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3YXRjaExlYXZpbmcgPSAobmFtZSwgcmVhZCkgPT5cbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoYGh0bXg6JHtuYW1lfWAsICgvKiogQHR5cGUge2FueX0gKi8geyBkZWZhdWx0UHJldmVudGVkLCBkZXRhaWwgfSkgPT4ge1xuICAgIGlmIChkZWZhdWx0UHJldmVudGVkKSByZXR1cm47XG4gICAgY29uc3QgeyBqb2IsIGVsZW1lbnQsIGJvZHksIHhociB9ID0gcmVhZChkZXRhaWwpO1xuICAgIGNvbnN0IGlkID0gcm9vdE9mKGVsZW1lbnQpPy5pZDtcbiAgICBpZiAoaWQgJiYgaGFzRmlsZShib2R5KSkgYW5ub3VuY2UoJ3VwbG9hZGluZycsIHsgaWQsIHhocjogeGhyKCkgfSk7XG4gICAgaWYgKCFqb2IpIHJldHVybjtcbiAgICBjb25zdCB7IGJvZHk6IG93biB9ID0gam9iO1xuICAgIC8vIE90aGVycyBtYXkgaGF2ZSBhZGRlZCBzb21ldGhpbmcsIGJlaGluZCB0aGUgaWQsIGFuZCBlYWNoIHRpbWUgYW5ldzogYSByZXBlYXQgaXMgd2hhdCBsZWZ0IGZpcnN0LlxuICAgIGpvYi5sZWZ0ID8/PSBbLi4uWy4uLmJvZHldLmZpbHRlcigoW25hbWVdKSA9PiBuYW1lICE9PSAnbml0cm8taWQnKSwgWyduaXRyby1pZCcsIG93bi5nZXQoJ25pdHJvLWlkJyldXTtcbiAgICBjb25zdCBub3cgPSBqb2IubGVmdC5tYXAoKFtuYW1lLCB2YWx1ZV0pID0+IFtuYW1lLCBPRl9BX1RSWS5pbmNsdWRlcyhuYW1lKSA/IG93bi5nZXQobmFtZSkgOiB2YWx1ZV0pO1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiBbLi4uYm9keS5rZXlzKCldKSBib2R5LmRlbGV0ZShuYW1lKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2Ygbm93KSBib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gICAgYW5ub3VuY2UoJ2xlYXZpbmcnLCBqb2IpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIHRvOiB7IHJvb3Q6IGFueSwgc291cmNlOiBhbnksIGhlYWRlcnM6IGFueSB9LCBtb3JlPzogb2JqZWN0KSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGFqYXggPSAoam9iLCB7IHJvb3Q6IHRhcmdldCwgc291cmNlLCBoZWFkZXJzIH0sIG1vcmUpID0+IHtcbiAgaWYgKGhhc0ZpbGUoam9iLmJvZHkpKSBzb3VyY2Uuc2V0QXR0cmlidXRlKCdoeC1lbmNvZGluZycsICdtdWx0aXBhcnQvZm9ybS1kYXRhJyk7XG4gIC8vIFZhbGlkYXRlZCBhdCB0aGUgY2xpY2suXG4gIGNvbnN0IGV2ZW50ID0geyBuaXRybzogam9iLCBzdWJtaXR0ZXI6IHsgZm9ybU5vVmFsaWRhdGU6IHRydWUgfSB9O1xuICByZXR1cm4gaHRteC5hamF4KCdQT1NUJywgam9iLnBhdGgsIHsgc291cmNlLCB0YXJnZXQsIGhlYWRlcnMsIGV2ZW50LCAuLi5tb3JlIH0pO1xufTtcbiIsICIvKiBGb3JtIGZpZWxkcyBhbmQgb3RoZXIgY29udHJvbHM6IHdoYXQgc3RhbmRzIGluIHRoZW0sIHdoYXQgdGhlIHNlcnZlciBnYXZlLCBhbmQgd2hhdCB0cmF2ZWxzIHdpdGggYSBqb2IuICovXG5pbXBvcnQgeyBpc1BsYWluLCBpc1RydXN0ZWQsIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmV4cG9ydCBjb25zdCBGSUVMRFMgPSAnaW5wdXQsc2VsZWN0LHRleHRhcmVhJztcbmV4cG9ydCBjb25zdCBUWVBFRCA9XG4gICd0ZXh0YXJlYSxpbnB1dDpub3QoW3R5cGU9Y2hlY2tib3hdLFt0eXBlPXJhZGlvXSxbdHlwZT1maWxlXSxbdHlwZT1idXR0b25dLFt0eXBlPXN1Ym1pdF0sW3R5cGU9cmVzZXRdKSc7XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBpc1RpY2sgPSAoeyB0eXBlIH0pID0+IC9jaGVja2JveHxyYWRpby8udGVzdCh0eXBlKTtcblxuLyoqIEB0eXBlIHsoc29tZTogYW55W10sIG90aGVyczogYW55W10pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTYW1lID0gKHNvbWUsIG90aGVycykgPT4gc29tZS5sZW5ndGggPT09IG90aGVycy5sZW5ndGggJiYgc29tZS5ldmVyeSgodmFsdWUsIGF0KSA9PiB2YWx1ZSA9PT0gb3RoZXJzW2F0XSk7XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB2YWx1ZXNPZiA9IChmaWVsZCkgPT4ge1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmNoZWNrZWQgPyBbZmllbGQudmFsdWVdIDogW107XG4gIGlmIChmaWVsZC5vcHRpb25zKSByZXR1cm4gWy4uLmZpZWxkLnNlbGVjdGVkT3B0aW9uc10ubWFwKChvcHRpb24pID0+IG9wdGlvbi52YWx1ZSk7XG4gIHJldHVybiBbLi4uKGZpZWxkLmZpbGVzID8/IFtmaWVsZC52YWx1ZV0pXTtcbn07XG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgZ2F2ZTogd2hhdCBhIHJlc2V0IHdvdWxkIGJyaW5nLlxuICogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZ2l2ZW4gPSAoZmllbGQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIGZpbGVzLCBtdWx0aXBsZSwgb3B0aW9ucywgc2l6ZSB9ID0gZmllbGQ7XG4gIGlmIChpc1RpY2soZmllbGQpKSByZXR1cm4gZmllbGQuZGVmYXVsdENoZWNrZWQgPyBbZmllbGQudmFsdWVdIDogW107XG4gIGlmIChmaWxlcykgcmV0dXJuIFtdO1xuICBpZiAoIW9wdGlvbnMpIHtcbiAgICBpZiAoZmllbGQudmFsdWUgPT09IGRlZmF1bHRWYWx1ZSkgcmV0dXJuIFtkZWZhdWx0VmFsdWVdO1xuICAgIGNvbnN0IGNsb25lID0gZmllbGQuY2xvbmVOb2RlKCk7IC8vIGtub3dzIHdoYXQgaXRzIHR5cGUgbWFrZXMgb2YgYSB2YWx1ZTogb2Ygbm8gY29sb3VyLCBibGFja1xuICAgIGNsb25lLnZhbHVlID0gZGVmYXVsdFZhbHVlO1xuICAgIHJldHVybiBbY2xvbmUudmFsdWVdO1xuICB9XG4gIGxldCBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+IG9wdGlvbi5kZWZhdWx0U2VsZWN0ZWQpO1xuICBpZiAoIW11bHRpcGxlICYmICFjaG9zZW5bMF0gJiYgc2l6ZSA8IDIpIGNob3NlbiA9IFsuLi5vcHRpb25zXS5maWx0ZXIoKG9wdGlvbikgPT4gIW9wdGlvbi5tYXRjaGVzKCc6ZGlzYWJsZWQnKSkuc2xpY2UoMCwgMSk7XG4gIHJldHVybiAobXVsdGlwbGUgPyBjaG9zZW4gOiBjaG9zZW4uc2xpY2UoLTEpKS5tYXAoKHsgdmFsdWUgfSkgPT4gdmFsdWUpO1xufTtcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSwgdmFsdWVzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3cml0ZSA9IChmaWVsZCwgdmFsdWVzKSA9PiB7XG4gIGlmIChpc1NhbWUodmFsdWVzLCB2YWx1ZXNPZihmaWVsZCkpKSByZXR1cm47IC8vIHdyaXRpbmcgbW92ZXMgdGhlIGNhcmV0XG4gIGlmIChpc1RpY2soZmllbGQpKSBmaWVsZC5jaGVja2VkID0gdmFsdWVzLmxlbmd0aDtcbiAgZWxzZSBpZiAoZmllbGQub3B0aW9ucykgZm9yIChjb25zdCBvcHRpb24gb2YgZmllbGQub3B0aW9ucykgb3B0aW9uLnNlbGVjdGVkID0gdmFsdWVzLmluY2x1ZGVzKG9wdGlvbi52YWx1ZSk7XG4gIGVsc2UgaWYgKGZpZWxkLmZpbGVzKSB7XG4gICAgY29uc3QgdHJhbnNmZXIgPSBuZXcgRGF0YVRyYW5zZmVyKCk7XG4gICAgZm9yIChjb25zdCBmaWxlIG9mIHZhbHVlcykgdHJhbnNmZXIuaXRlbXMuYWRkKGZpbGUpO1xuICAgIGZpZWxkLmZpbGVzID0gdHJhbnNmZXIuZmlsZXM7XG4gIH0gZWxzZSBmaWVsZC52YWx1ZSA9IHZhbHVlcztcbn07XG5cbi8qKiBXaGF0IGEgYnV0dG9uIGRvZXMsIG9yIHRoZSBmb3JtIHRoYXQgaXQgc2VuZHMuXG4gKiBAdHlwZSB7KGNvbnRyb2w6IGFueSkgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3QgZG9pbmdPZiA9IChjb250cm9sKSA9PiB7XG4gIGNvbnN0IGFza2VyID0gKGNvbnRyb2wudHlwZSA9PT0gJ3N1Ym1pdCcgJiYgIWNvbnRyb2wuaGFzQXR0cmlidXRlKCdoeC1wb3N0JykgJiYgY29udHJvbC5mb3JtKSB8fCBjb250cm9sO1xuICByZXR1cm4gW2Fza2VyLmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpID8/IGFza2VyLmdldEF0dHJpYnV0ZSgnaHJlZicpLCBhc2tlci5nZXRBdHRyaWJ1dGUoJ2RhdGEtbml0cm8tYXJncycpXTtcbn07XG5cbmNvbnN0IFRIRUlSUyA9ICdwZW9wbGUnOyAvLyB3cm90ZSBpdFxuXG4vKiogQHR5cGUgeyhlbnRyeTogW3N0cmluZywgYW55XSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc093biA9IChba2V5XSkgPT4gIWtleS5zdGFydHNXaXRoKFRIRUlSUyk7XG5cbi8qKiBXaGF0ZXZlciBjYW4gaGF2ZSBhIHZhbHVlIG9yIHRoZSBmb2N1cywgYnkga2V5cyB0aGF0IG91dGxpdmUgdGhlIGVsZW1lbnRzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IE1hcDxzdHJpbmcsIGFueT59ICovXG5leHBvcnQgY29uc3QgY29udHJvbHNPZiA9IChyb290KSA9PiB7XG4gIGNvbnN0IGNvdW50cyA9IG5ldyBNYXAoKTtcbiAgY29uc3QgY29udHJvbHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IHBsYWluID0gaXNQbGFpbihyb290KSAmJiByb290O1xuICBmb3IgKGNvbnN0IGNvbnRyb2wgb2Ygcm9vdC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyArICcsYSxidXR0b24sc3VtbWFyeSxbdGFiaW5kZXhdJykpIHtcbiAgICBjb25zdCB7IGZvcm0sIGlkLCBsb2NhbE5hbWUsIG5hbWUsIHZhbHVlIH0gPSBjb250cm9sO1xuICAgIC8vIENvdW50ZWQgaW4gZWFjaCBjaGlsZCwgYW5kIGluIGVhY2ggc2xvdCwgYnkgaXRzZWxmOiB0aGV5IGNvbWUsIGdvIGFuZCBjaGFuZ2UgcGxhY2VzLlxuICAgIGNvbnN0IGhvbWUgPSBwbGFpbiB8fCBjb250cm9sLmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgICAvLyBBIGZvcm0ncyBhcmd1bWVudHMgbmFtZSB0aGUgcm93IG9mIGl0cyBpbnB1dHMuXG4gICAgY29uc3Qgb3duID0gaWQgfHwgW2xvY2FsTmFtZSwgbmFtZSwgaXNUaWNrKGNvbnRyb2wpICYmIHZhbHVlLCBmb3JtPy5kYXRhc2V0Lm5pdHJvQXJncywgLi4uZG9pbmdPZihjb250cm9sKV07XG4gICAgY29uc3Qga2V5ID0gW3BsYWluIHx8IGlzVHJ1c3RlZChjb250cm9sKSA/ICcnIDogVEhFSVJTLCBob21lLmlkLCBvd25dLmpvaW4oKTtcbiAgICBjb3VudHMuc2V0KGtleSwgKGNvdW50cy5nZXQoa2V5KSA/PyAwKSArIDEpO1xuICAgIGNvbnRyb2xzLnNldChgJHtrZXl9ICR7Y291bnRzLmdldChrZXkpfWAsIGNvbnRyb2wpO1xuICB9XG4gIHJldHVybiBjb250cm9scztcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuY29uc3QgZm9ybU9mID0gKGVsZW1lbnQpID0+IChlbGVtZW50Py5sb2NhbE5hbWUgIT09ICdmb3JtJyAmJiBlbGVtZW50Py5mb3JtKSB8fCAoZWxlbWVudD8uY2xvc2VzdCgnZm9ybScpID8/IG51bGwpO1xuXG4vKiogVGFrZSBvdXQgd2hhdCBodG14IGhhcyByZWFkIGluIGEgZmllbGQuXG4gKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBmaWVsZDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgd2l0aGRyYXcgPSAoYm9keSwgZmllbGQpID0+IHtcbiAgY29uc3QgbGVmdCA9IGJvZHkuZ2V0QWxsKGZpZWxkLm5hbWUpO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlc09mKGZpZWxkKSkge1xuICAgIGNvbnN0IGF0ID0gbGVmdC5sYXN0SW5kZXhPZih2YWx1ZSk7XG4gICAgaWYgKGF0ID49IDApIGxlZnQuc3BsaWNlKGF0LCAxKTtcbiAgfVxuICBib2R5LmRlbGV0ZShmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiBsZWZ0KSBib2R5LmFwcGVuZChmaWVsZC5uYW1lLCB2YWx1ZSk7XG59O1xuXG4vKiogTm90ZSB0aGUgZmllbGRzIHRoYXQgdHJhdmVsIHdpdGggYSBqb2IuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWRGaWVsZHMgPSAoeyBhY3Rpb24sIGJvZHksIHJvb3QsIHNlbnQsIHNvdXJjZSB9KSA9PiB7XG4gIGNvbnN0IG5lYXIgPSBuZXcgU2V0KCk7IC8vIHdoYXQgaXMgYm91bmQgaW4gdGhlIGZvcm0gb2Ygd2hhdCBhc2tzXG4gIGNvbnN0IGZhciA9IG5ldyBTZXQoKTtcbiAgY29uc3QgZm9ybSA9IGZvcm1PZihzb3VyY2UpO1xuICBjb25zdCBmaWVsZHMgPSBhY3Rpb24gPT09ICdyZWZyZXNoJyA/IFtdIDogWy4uLmNvbnRyb2xzT2Yocm9vdCldLmZpbHRlcigoWywgY29udHJvbF0pID0+IGNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpKTtcbiAgZm9yIChjb25zdCBba2V5LCBmaWVsZF0gb2YgZmllbGRzKSB7XG4gICAgaWYgKCFpc093bihba2V5LCBmaWVsZF0pICYmIGZvcm0gPT09IGZvcm1PZihmaWVsZCkgJiYgZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSkgd2l0aGRyYXcoYm9keSwgZmllbGQpO1xuICB9XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldChib2R5LmtleXMoKSk7XG4gIGNvbnN0IHBsYWluID0gaXNQbGFpbihyb290KTtcbiAgZm9yIChjb25zdCBba2V5LCBmaWVsZF0gb2YgZmllbGRzKSB7XG4gICAgaWYgKCFwbGFpbiAmJiByb290T2YoZmllbGQpICE9PSByb290KSBjb250aW51ZTtcbiAgICBjb25zdCB7IG5hbWUgfSA9IGZpZWxkO1xuICAgIGNvbnN0IG1vZGVsID0gZmllbGQuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLW1vZGVsJyk7XG4gICAgaWYgKG1vZGVsKSAoZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSA/IG5lYXIgOiBmYXIpLmFkZChtb2RlbCk7XG4gICAgY29uc3QgYm91bmQgPSBmaWVsZC5tYXRjaGVzKCc6ZW5hYmxlZCcpICYmIG1vZGVsO1xuICAgIGlmIChib3VuZCB8fCBuYW1lcy5oYXMobmFtZSkpIHNlbnQuc2V0KGtleSwgeyBuYW1lLCBib3VuZCwgdmFsdWVzOiB2YWx1ZXNPZihmaWVsZCkgfSk7XG4gIH1cbiAgLy8gTm90IHdoYXQgbWFrZXMgdGhlIGFjdGlvbiB3YWl0OiBpdHMgb3duIGZvcm0gYWxvbmUgZG9lcy5cbiAgY29uc3Qgb3RoZXJzID0gWy4uLmZhcl0uZmlsdGVyKChuYW1lKSA9PiAhbmVhci5oYXMobmFtZSkpO1xuICBpZiAob3RoZXJzWzBdICYmIGFjdGlvbiAhPT0gJ3N5bmMnKSBib2R5LnNldCgnbml0cm8tb3RoZXJzJywgb3RoZXJzLmpvaW4oKSk7XG59O1xuIiwgIi8qIEZpcmVmb3ggcHV0cyBiYWNrIGF0IGEgcmVsb2FkIHdoYXQgc3Rvb2QgaW4gYW4gaW5wdXQgd2hlbiBpdCB3ZW50LCB0aG91Z2ggdGhlIHNlcnZlciBrbm93cyBiZXR0ZXIuIFNvIHRob3NlXG4gKiB0aGF0IGdvLCB3aXRoIHRoZWlyIHJvb3Qgb3IgdGhlIHBhZ2UsIGFuZCBoYXZlIG5vdGhpbmcgdGhhdCBpcyBub3Qgc2VudCB5ZXQsIGFyZSByZXNldCBiZWZvcmUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tbW9kZWwgb2YgYW4gaW5wdXQuIEhlYXJzOiBwYWdlaGlkZS5cbiAqL1xuaW1wb3J0IHsgaXNUaWNrIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgb24sIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBEbyBhcyBpZiBub3RoaW5nIGhhZCBiZWVuIGVudGVyZWQ7IHNjcmlwdHMgaGF2ZSBubyBvdGhlciB3b3JkIGZvciBpdC5cbiAqIEB0eXBlIHsoaW5wdXRzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZXNldCA9IChpbnB1dHMpID0+IHtcbiAgY29uc3QgZm9ybSA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ2Zvcm0nKTtcbiAgY29uc3QgaWQgPSAnbml0cm8tZm9yZ290dGVuJzsgLy8gdG8gcmVhZCBmb3JtLmlkLCBicm93c2VycyBmaXJzdCBsb29rIGZvciBhbiBpbnB1dCBvZiB0aGF0IG5hbWVcbiAgZm9ybS5pZCA9IGlkO1xuICBkb2N1bWVudC5ib2R5LmFwcGVuZChmb3JtKTtcbiAgY29uc3Qgb3duZXJzID0gaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmdldEF0dHJpYnV0ZSgnZm9ybScpKTtcbiAgZm9yIChjb25zdCBpbnB1dCBvZiBpbnB1dHMpIGlucHV0LnNldEF0dHJpYnV0ZSgnZm9ybScsIGlkKTtcbiAgZm9ybS5yZXNldCgpO1xuICBpbnB1dHMuZm9yRWFjaCgoaW5wdXQsIGF0KSA9PiBzZXRBdHRyaWJ1dGUoaW5wdXQsICdmb3JtJywgb3duZXJzW2F0XSkpO1xuICBmb3JtLnJlbW92ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsoaW5wdXQ6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQXNHaXZlbiA9IChpbnB1dCkgPT4ge1xuICBpZiAoaW5wdXQub3B0aW9ucykgcmV0dXJuIFsuLi5pbnB1dC5vcHRpb25zXS5ldmVyeSgoeyBzZWxlY3RlZCwgZGVmYXVsdFNlbGVjdGVkIH0pID0+IHNlbGVjdGVkID09PSBkZWZhdWx0U2VsZWN0ZWQpO1xuICBpZiAoaXNUaWNrKGlucHV0KSkgcmV0dXJuIGlucHV0LmNoZWNrZWQgPT09IGlucHV0LmRlZmF1bHRDaGVja2VkO1xuICByZXR1cm4gaW5wdXQudmFsdWUgPT09IGlucHV0LmRlZmF1bHRWYWx1ZSAmJiAhaW5wdXQudmFsaWRpdHkuYmFkSW5wdXQ7IC8vIGhhbGYgYSBkYXRlXG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRGb3JnZXQgPSAoKSA9PiB7XG4gIG9uKCdwYWdlaGlkZScsICgpID0+IHJlc2V0KFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdbZGF0YS1uaXRyby1tb2RlbF0nKV0uZmlsdGVyKGlzQXNHaXZlbikpKTtcbiAgLy8gT2YgYSBtZW51IEZpcmVmb3ggdGFrZXMgYSBub3RlIGluIGFueSBjYXNlLlxuICBjb25zdCBbbmF2aWdhdGlvbl0gPSAvKiogQHR5cGUge2FueVtdfSAqLyAocGVyZm9ybWFuY2UuZ2V0RW50cmllc0J5VHlwZSgnbmF2aWdhdGlvbicpKTtcbiAgY29uc3QgbWVudXMgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnc2VsZWN0W2RhdGEtbml0cm8tbW9kZWxdJyldO1xuICBpZiAobmF2aWdhdGlvbj8udHlwZSA9PT0gJ3JlbG9hZCcpIHJlc2V0KG1lbnVzLmZpbHRlcigobWVudSkgPT4gbWVudSAhPT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkpO1xufTtcbiIsICIvKiBUaGUgd2F5IHRvIHRoZSBpbnB1dCB0aGF0IG9uZSB0eXBlcyBpbiwgZm9yIHdoYXQgbXVzdCBub3QgbW92ZSBpdDogaW4gRmlyZWZveCBhbiBpbnB1dCB0aGF0IGhhcyBwYXJ0cywgc3VjaCBhc1xuICogYSBkYXRlLCBiZWdpbnMgYWdhaW4gYXQgdGhlIGZpcnN0IHdoZW4gaXQgaXMgbW92ZWQ7IGluIENocm9taXVtIGFuZCBXZWJLaXQgYSBudW1iZXIgdGhhdCB3YXMgbW92ZWQgbG9zZXMgYXQgaXRzXG4gKiBuZXh0IGF0dHJpYnV0ZSB3aGF0IHNjcmlwdHMgZG8gbm90IHJlYWQgb2YgaXQsIHN1Y2ggYXMgdGhlIGRvdCBvZiBcIjEuXCIuXG4gKlxuICogUmVhZHM6IGh4LXByZXNlcnZlIG9mIHdoYXQgaHRteCBwdXRzIGludG8gaXRzIHBsYWNlIGl0c2VsZi5cbiAqL1xuaW1wb3J0IHsgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhbGwgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBTVEFZID0gWydkYXRlJywgJ3RpbWUnLCAnbW9udGgnLCAnd2VlaycsICdkYXRldGltZS1sb2NhbCcsICdudW1iZXInXS5tYXAoKHR5cGUpID0+IGBpbnB1dFt0eXBlPSR7dHlwZX1dYCkuam9pbigpO1xuXG5leHBvcnQgY29uc3QgbXVzdFN0YXkgPSAoKSA9PiBkb2N1bWVudC5hY3RpdmVFbGVtZW50Py5tYXRjaGVzKFNUQVkpO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHNjb3BlOiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNEb3VibGUgPSAoeyBpZCB9LCBzY29wZSkgPT4gc2NvcGUucXVlcnlTZWxlY3RvckFsbChgW2lkPVwiJHtDU1MuZXNjYXBlKGlkKX1cIl1gKS5sZW5ndGggPiAxO1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBpbnB1dDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qgb25seSA9IChyb290LCB7IGlkLCBuYW1lLCB0eXBlIH0pID0+IHtcbiAgY29uc3QgZm91bmQgPSBhbGwoVFlQRUQsIHJvb3QpLmZpbHRlcigoaW5wdXQpID0+IGlucHV0LnR5cGUgPT09IHR5cGUgJiYgKGlkID8gaW5wdXQuaWQgPT09IGlkIDogaW5wdXQubmFtZSA9PT0gbmFtZSkpO1xuICByZXR1cm4gZm91bmQubGVuZ3RoID09PSAxICYmIGZvdW5kWzBdOyAvLyBvZiBzZXZlcmFsLCByb3dzIG1heWJlLCBub2JvZHkga25vd3Mgd2hpY2hcbn07XG5cbi8qKiBGaW5kIHdoYXQgc3RheXMsIGZyb20gdGhlIG91dHNpZGUgdG8gdGhlIGlucHV0IG9yIHRvIHdoYXQgaHRteCBwcmVzZXJ2ZXMgYXJvdW5kIGl0LCBlYWNoIHdpdGggdGhlIG5ld1xuICogZWxlbWVudCB3aG9zZSBwbGFjZSBpdCBoYXMuIE5vdGhpbmcsIGlmIHRoZXkgZG8gbm90IHN0YW5kIGluIHRoZSBzYW1lIGVsZW1lbnRzLlxuICogQHR5cGUgeyhvbGQ6IGFueSwgZnJlc2g6IGFueSkgPT4gYW55W11bXSB8IHVuZGVmaW5lZH0gKi9cbmV4cG9ydCBjb25zdCB3YXlUbyA9IChvbGQsIGZyZXNoKSA9PiB7XG4gIGxldCBpbm5lciA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGxldCBwbGFjZSA9IG9ubHkob2xkLCBpbm5lcikgPT09IGlubmVyICYmIG9ubHkoZnJlc2gsIGlubmVyKTtcbiAgZm9yIChsZXQgZWxlbWVudCA9IGlubmVyOyBlbGVtZW50ICE9PSBvbGQ7IGVsZW1lbnQgPSBlbGVtZW50LnBhcmVudEVsZW1lbnQpIHtcbiAgICBjb25zdCBob2xkZXIgPSBlbGVtZW50LmlkICYmIGZyZXNoLnF1ZXJ5U2VsZWN0b3IoYFtpZD1cIiR7Q1NTLmVzY2FwZShlbGVtZW50LmlkKX1cIl1baHgtcHJlc2VydmVdYCk7XG4gICAgaWYgKGhvbGRlcikgW2lubmVyLCBwbGFjZV0gPSBbZWxlbWVudCwgaG9sZGVyXTtcbiAgfVxuICBjb25zdCB3YXkgPSBbXTtcbiAgZm9yICg7IGlubmVyICYmIHBsYWNlICYmIGlubmVyLmxvY2FsTmFtZSA9PT0gcGxhY2UubG9jYWxOYW1lICYmIGlubmVyLmlkID09PSBwbGFjZS5pZDsgaW5uZXIgPSBpbm5lci5wYXJlbnRFbGVtZW50KSB7XG4gICAgd2F5LnVuc2hpZnQoW2lubmVyLCBwbGFjZV0pO1xuICAgIGlmIChpbm5lciA9PT0gb2xkKSByZXR1cm4gcGxhY2UgPT09IGZyZXNoID8gd2F5IDogdW5kZWZpbmVkO1xuICAgIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgfVxufTtcbiIsICIvKiBLZWVwcyB0aGUgaW5wdXQgdGhhdCBvbmUgdHlwZXMgaW4sIHdoZXJlIGh0bXggMiBwdXRzIG5ldyBlbGVtZW50cyBpbiB0aGUgcGxhY2Ugb2YgYWxsLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNvbXBvbmVudCBvZiBhIHJvb3Q7IGRhdGEtbml0cm8tdXBkYXRlIG9mIHdoYXQgc3RhbmRzIGluIHNsb3RzOyBoeC1wcmVzZXJ2ZSBvZiB3aGF0IGh0bXhcbiAqICAgcHV0cyBpbnRvIGl0cyBwbGFjZSBpdHNlbGYuXG4gKiBIZWFyczogaHRteDpiZWZvcmVDbGVhbnVwRWxlbWVudCwgd2hlbiB0aGUgbmV3IHJvb3Qgc3RhbmRzIGJlZm9yZSB0aGUgb2xkIG9uZTsgaHRteDphZnRlclNldHRsZSwgd2hlbiBpdFxuICogICBoYXMgaXRzIGxhc3QgYXR0cmlidXRlcy5cbiAqXG4gKiBUaGUgYnJpZGdlIGNhcnJpZXMgb3ZlciB3aGF0IHNjcmlwdHMgY2FuIHJlYWQ6IHRleHQsIGFuZCBpdHMgY2FyZXQuIFRoZXkgY2FuIHJlYWQgbmVpdGhlciBoYWxmIGEgZGF0ZSBub3JcbiAqIGEgbG9uZWx5IG1pbnVzLCBhbmQgYnJvd3NlcnMgaGF2ZSBubyB3b3JkIGZvciB0aGUgY2FyZXQgb2YgbnVtYmVycyBhbmQgZW1haWwgYWRkcmVzc2VzLlxuICpcbiAqIFNvIHRoZSBpbnB1dCBpdHNlbGYgbW92ZXMgaW50byB0aGUgbmV3IEhUTUwuIE9uZSB0aGF0IG11c3Qgbm90IGJlIG1vdmVkICh3YXkuanMpIHN0YXlzOiB0aGUgZWxlbWVudHMgYXJvdW5kIGl0LFxuICogdXAgdG8gdGhlIHJvb3QsIHN0YXkgd2l0aCBpdCwgYW5kIHdoYXQgc3RhbmRzIGJlc2lkZSBlYWNoIG9mIHRoZW0gaXMgcmVwbGFjZWQuIEFuIGV4dGVuc2lvbiBvZiBodG14IDIgZG9lc1xuICogdGhhdCwgd2hpY2ggdGhlIHJvb3QgaGFzIGZvciBvbmUgc3dhcC5cbiAqL1xuaW1wb3J0IHsgRklFTERTLCBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IHJlc2V0IH0gZnJvbSAnLi9mb3JnZXQuanMnO1xuaW1wb3J0IHsgaHRteCwgb25IdG14IH0gZnJvbSAnLi9odG14LmpzJztcbmltcG9ydCB7IFJPT1QsIHBhcnRzT2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgbXVzdFN0YXksIGlzRG91YmxlLCBvbmx5LCB3YXlUbyB9IGZyb20gJy4vd2F5LmpzJztcblxuY29uc3QgQVJPVU5EID0gJ25pdHJvLWFyb3VuZCc7IC8vIHRoZSBleHRlbnNpb24sIGFuZCBpdHMgd2F5IHRvIHN3YXBcbi8qKiBAdHlwZSB7eyBpbnB1dDogYW55LCBmcmVzaDogYW55IH0gfCBudWxsfSAqL1xubGV0IGtlcHQgPSBudWxsOyAvLyB0aGUgaW5wdXQsIGFuZCB0aGUgbmV3IG9uZSB3aG9zZSBwbGFjZSBpdCB0YWtlc1xuXG4vKiogQHR5cGUgeyhvbGQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGtlZXAgPSAob2xkKSA9PiB7XG4gIGNvbnN0IGZyZXNoID0gb2xkLm1hdGNoZXM/LihST09UKSAmJiBvbGQucHJldmlvdXNFbGVtZW50U2libGluZztcbiAgaWYgKCFmcmVzaCB8fCBmcmVzaC5pZCAhPT0gb2xkLmlkKSByZXR1cm47XG4gIGNvbnN0IGlucHV0ID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgY29uc3QgcGxhY2UgPSBpbnB1dD8ubWF0Y2hlcyhUWVBFRCkgJiYgb25seShvbGQsIGlucHV0KSA9PT0gaW5wdXQgJiYgb25seShmcmVzaCwgaW5wdXQpO1xuICBpZiAocGxhY2UpIHtcbiAgICAvLyBUaGUgZmlyc3QgdGFrZXMgZm9jdXMgYW5kIGEgY29tcG9zaXRpb24gdW5kZXIgd2F5IGFsb25nOyB0aGUgYnJpZGdlIGdpdmVzIHRoZSBmb2N1cyBiYWNrIGFmdGVyIHRoZSBzZWNvbmQuXG4gICAgaWYgKHBsYWNlLnBhcmVudE5vZGUubW92ZUJlZm9yZSkgcGxhY2UucGFyZW50Tm9kZS5tb3ZlQmVmb3JlKGlucHV0LCBwbGFjZSk7XG4gICAgZWxzZSBwbGFjZS5iZWZvcmUoaW5wdXQpO1xuICAgIGtlcHQgPSB7IGlucHV0LCBmcmVzaDogcGxhY2UgfTtcbiAgfVxuICByZXNldChbLi4ub2xkLnF1ZXJ5U2VsZWN0b3JBbGwoRklFTERTKV0pOyAvLyB0aGUgYnJpZGdlIGhhcyB3cml0dGVuIGRvd24gd2hhdCB0aGV5IGhlbGRcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgZnJlc2g6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGRyZXNzID0gKGVsZW1lbnQsIHsgYXR0cmlidXRlcywgZGVmYXVsdFZhbHVlIH0pID0+IHtcbiAgZm9yIChjb25zdCB7IG5hbWUgfSBvZiBbLi4uZWxlbWVudC5hdHRyaWJ1dGVzXSkgaWYgKCFhdHRyaWJ1dGVzLmdldE5hbWVkSXRlbShuYW1lKSkgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUobmFtZSk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCB2YWx1ZSB9IG9mIGF0dHJpYnV0ZXMpIGlmIChlbGVtZW50LmdldEF0dHJpYnV0ZShuYW1lKSAhPT0gdmFsdWUpIGVsZW1lbnQuc2V0QXR0cmlidXRlKG5hbWUsIHZhbHVlKTtcbiAgLy8gQSB0ZXh0YXJlYSdzIGlzIG5vIGF0dHJpYnV0ZS4gU2V0dGluZyBpdCB0byB0aGUgc2FtZSB0YWtlcyBoYWxmIGEgZGF0ZSBhd2F5LlxuICBpZiAoZWxlbWVudC5kZWZhdWx0VmFsdWUgIT09IGRlZmF1bHRWYWx1ZSkgZWxlbWVudC5kZWZhdWx0VmFsdWUgPSBkZWZhdWx0VmFsdWU7XG59O1xuXG5jb25zdCBzZXR0bGUgPSAoKSA9PiB7XG4gIGlmICgha2VwdCkgcmV0dXJuO1xuICBjb25zdCB7IGlucHV0LCBmcmVzaCB9ID0ga2VwdDtcbiAga2VwdCA9IG51bGw7XG4gIGRyZXNzKGlucHV0LCBmcmVzaCk7XG4gIGZyZXNoLnJlbW92ZSgpO1xuICBodG14LnByb2Nlc3MoaW5wdXQpO1xufTtcblxuLyoqIEB0eXBlIHtNYXA8YW55LCBzdHJpbmc+fSAqL1xuY29uc3QgaGlkZGVuID0gbmV3IE1hcCgpOyAvLyB3aGF0IGh0bXggd291bGQgbW92ZSBpZiBpdCBrbmV3IGl0cyBpZFxuXG4vKiogQHR5cGUgeyhzdHlsZTogc3RyaW5nLCBvbGQ6IGFueSwgZnJhZ21lbnQ6IGFueSwgc2V0dGxlSW5mbzogYW55KSA9PiBhbnl9ICovXG5jb25zdCBoYW5kbGVTd2FwID0gKHN0eWxlLCBvbGQsIGZyYWdtZW50LCB7IHRhc2tzIH0pID0+IHtcbiAgaWYgKHN0eWxlICE9PSBBUk9VTkQpIHJldHVybjtcbiAgZm9yIChjb25zdCBbZWxlbWVudCwgaWRdIG9mIGhpZGRlbikge1xuICAgIGlmICghb2xkLmNvbnRhaW5zKGVsZW1lbnQpKSBjb250aW51ZTtcbiAgICBlbGVtZW50LmlkID0gaWQ7XG4gICAgaGlkZGVuLmRlbGV0ZShlbGVtZW50KTtcbiAgfVxuICBjb25zdCB3YXkgPSAvKiogQHR5cGUge2FueVtdW119ICovICh3YXlUbyhvbGQsIGZyYWdtZW50LmZpcnN0RWxlbWVudENoaWxkKSk7XG4gIC8qKiBAdHlwZSB7YW55W119ICovXG4gIGNvbnN0IGdvbmUgPSBbXTtcbiAgLyoqIEB0eXBlIHthbnlbXX0gKi9cbiAgY29uc3QgY29tZSA9IFtdO1xuICB3YXkuZm9yRWFjaCgoW2VsZW1lbnQsIGZyZXNoXSwgYXQpID0+IHtcbiAgICBpZiAoIWZyZXNoLmhhc0F0dHJpYnV0ZSgnaHgtcHJlc2VydmUnKSkgZHJlc3MoZWxlbWVudCwgZnJlc2gpO1xuICAgIGNvbnN0IFtpbm5lciwgcGxhY2VdID0gd2F5W2F0ICsgMV0gPz8gW107XG4gICAgaWYgKCFpbm5lcikgcmV0dXJuO1xuICAgIGdvbmUucHVzaCguLi5bLi4uZWxlbWVudC5jaGlsZE5vZGVzXS5maWx0ZXIoKG5vZGUpID0+IG5vZGUgIT09IGlubmVyKSk7XG4gICAgY29uc3QgbmV3cyA9IFsuLi5mcmVzaC5jaGlsZE5vZGVzXTtcbiAgICBjb25zdCBtaWRkbGUgPSBuZXdzLmluZGV4T2YocGxhY2UpO1xuICAgIGlubmVyLmJlZm9yZSguLi5uZXdzLnNsaWNlKDAsIG1pZGRsZSkpO1xuICAgIGlubmVyLmFmdGVyKC4uLm5ld3Muc2xpY2UobWlkZGxlICsgMSkpO1xuICAgIGNvbWUucHVzaCguLi5uZXdzLmZpbHRlcigobm9kZSkgPT4gbm9kZSAhPT0gcGxhY2UgJiYgbm9kZS5sb2NhbE5hbWUpKTtcbiAgfSk7XG4gIHJlc2V0KGdvbmUuZmxhdE1hcCgobm9kZSkgPT4gKG5vZGUubG9jYWxOYW1lID8gW25vZGUsIC4uLm5vZGUucXVlcnlTZWxlY3RvckFsbChGSUVMRFMpXSA6IFtdKSkuZmlsdGVyKChub2RlKSA9PiBub2RlLm1hdGNoZXMoRklFTERTKSkpO1xuICAvLyBodG14IHB1dHMgd2hhdCBpdCBwcmVzZXJ2ZXMgaW50byBpdHMgcGxhY2UgZmlyc3QsIHNvIGFsbCBwbGFjZXMgaGF2ZSB0byBiZSB0aGVyZS5cbiAgZm9yIChjb25zdCBub2RlIG9mIGdvbmUpIG5vZGUubG9jYWxOYW1lID8gaHRteC5zd2FwKG5vZGUsICcnLCB7IHN3YXBTdHlsZTogJ2RlbGV0ZScsIHRyYW5zaXRpb246IGZhbHNlIH0pIDogbm9kZS5yZW1vdmUoKTtcbiAgLy8gTm90IGh0bXgncyBvd24gd2F5LCB3aGljaCB3b3VsZCBnaXZlIHRoZSBmb2N1cyB0byB3aGF0IGhhcyBgYXV0b2ZvY3VzYC5cbiAgdGFza3MucHVzaCgoKSA9PiB7XG4gICAgaHRteC5wcm9jZXNzKG9sZCk7XG4gICAgZm9yIChjb25zdCBlbGVtZW50IG9mIGNvbWUpIGh0bXgudHJpZ2dlcihlbGVtZW50LCAnaHRteDpsb2FkJyk7XG4gIH0pO1xuICByZXR1cm4gW107XG59O1xuXG4vKiogU2F5IGhvdyBodG14IGlzIHRvIHN3YXAgYXJvdW5kIGFuIGlucHV0IHRoYXQgbXVzdCBub3QgYmUgbW92ZWQ7IG5vdGhpbmcsIHdoZXJlIGl0IGlzIG5vdCB0by5cbiAqIEB0eXBlIHsocm9vdDogYW55LCB0ZXh0OiBzdHJpbmcpID0+IHsgdGV4dDogc3RyaW5nLCBzd2FwU3R5bGU6IHN0cmluZyB9IHwgdW5kZWZpbmVkfSAqL1xuZXhwb3J0IGNvbnN0IHN3YXBBcm91bmQgPSAocm9vdCwgdGV4dCkgPT4ge1xuICBpZiAoIW11c3RTdGF5KCkpIHJldHVybjtcbiAgY29uc3QgdGVtcGxhdGUgPSBPYmplY3QuYXNzaWduKGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3RlbXBsYXRlJyksIHsgaW5uZXJIVE1MOiB0ZXh0IH0pO1xuICBjb25zdCBuZXdzID0gcGFydHNPZih0ZW1wbGF0ZSkuZmxhdE1hcCgocGFydCkgPT4gcGFydC5maXJzdEVsZW1lbnRDaGlsZCA/PyBbXSk7XG4gIGNvbnN0IHBhaXJzID0gbmV3cy5tYXAoKGZyZXNoKSA9PiBbZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoZnJlc2guaWQpLCBmcmVzaF0pO1xuICBjb25zdCBoZWxkID0gcGFpcnMuZmlsdGVyKChbb2xkXSkgPT4gb2xkPy5jb250YWlucyhkb2N1bWVudC5hY3RpdmVFbGVtZW50KSk7XG4gIGNvbnN0IHdheXMgPSBoZWxkLm1hcCgoW29sZCwgZnJlc2hdKSA9PiB3YXlUbyhvbGQsIGZyZXNoKSA/PyBbXSk7XG4gIGlmIChoZWxkWzBdPy5bMF0gIT09IHJvb3QgfHwgd2F5cy5zb21lKCh3YXkpID0+ICF3YXlbMF0gfHwgaXNEb3VibGUod2F5W3dheS5sZW5ndGggLSAxXVswXSwgZG9jdW1lbnQpKSkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IHdheSBvZiB3YXlzKSB7XG4gICAgY29uc3QgW2lubmVyLCBwbGFjZV0gPSB3YXlbd2F5Lmxlbmd0aCAtIDFdO1xuICAgIGlmICghcGxhY2UuaGFzQXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScpKSBjb250aW51ZTtcbiAgICBoaWRkZW4uc2V0KGlubmVyLCBpbm5lci5pZCk7XG4gICAgaW5uZXIucmVtb3ZlQXR0cmlidXRlKCdpZCcpO1xuICB9XG4gIHJvb3Quc2V0QXR0cmlidXRlKCdoeC1leHQnLCBBUk9VTkQpOyAvLyB1bnRpbCBpdCBoYXMgaXRzIG5ldyBhdHRyaWJ1dGVzXG4gIGZvciAoY29uc3QgW3sgaWQsIGxvY2FsTmFtZSB9XSBvZiBoZWxkKSB7XG4gICAgY29uc3Qgc3RhcnQgPSBgPCR7bG9jYWxOYW1lfSBpZD1cIiR7aWR9XCIgaHgtc3dhcC1vb2I9XCJgO1xuICAgIHRleHQgPSB0ZXh0LnJlcGxhY2UoYCR7c3RhcnR9dHJ1ZVwiYCwgKCkgPT4gYCR7c3RhcnR9JHtBUk9VTkR9XCJgKTtcbiAgfVxuICByZXR1cm4geyB0ZXh0LCBzd2FwU3R5bGU6IEFST1VORCB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VHlwaW5nID0gKCkgPT4ge1xuICBodG14LmRlZmluZUV4dGVuc2lvbihBUk9VTkQsIHsgaXNJbmxpbmVTd2FwOiAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHN0eWxlKSA9PiBzdHlsZSA9PT0gQVJPVU5ELCBoYW5kbGVTd2FwIH0pO1xuICBvbkh0bXgoJ2JlZm9yZUNsZWFudXBFbGVtZW50JywgKHsgdGFyZ2V0IH0pID0+IGtlZXAodGFyZ2V0KSk7XG4gIG9uSHRteCgnYWZ0ZXJTZXR0bGUnLCBzZXR0bGUpO1xufTtcbiIsICIvKiBUaGUgYWRhcHRlciBmb3IgaHRteCAyLlxuICpcbiAqIEhlYXJzOiBodG14OmNvbmZpcm0sIDpjb25maWdSZXF1ZXN0LCA6YmVmb3JlU2VuZCwgOmFmdGVyUHJvY2Vzc05vZGUsIDpoaXN0b3J5UmVzdG9yZSwgOnB1c2hlZEludG9IaXN0b3J5LFxuICogICA6cmVwbGFjZWRJbkhpc3Rvcnk7IGh0bXg6Y29uZmlnOnJlcXVlc3Qgb2YgYW4gaHRteCA0LlxuICovXG5pbXBvcnQgeyBhamF4LCBncmFiLCBob2xkUml2YWwsIGh0bXgsIGh1cnJ5LCBvbkh0bXgsIHdhdGNoTGVhdmluZyB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGlzT3Vycywgb24sIHJvb3RPZiwgc2V0QXR0cmlidXRlLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHN0YXJ0VHlwaW5nLCBzd2FwQXJvdW5kIH0gZnJvbSAnLi90eXBpbmcyLmpzJztcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydjYXB0dXJlJ119ICovXG5jb25zdCBjYXB0dXJlID0gKGFzaykgPT4ge1xuICAvKiogQHR5cGUge2FueX0gKi9cbiAgbGV0IGFwaTtcbiAgaHRteC5kZWZpbmVFeHRlbnNpb24oJ25pdHJvJywgeyBpbml0OiAoLyoqIEB0eXBlIHthbnl9ICovIGludGVybmFsKSA9PiAoYXBpID0gaW50ZXJuYWwpIH0pO1xuICBodG14LmNvbmZpZy5pbmNsdWRlSW5kaWNhdG9yU3R5bGVzID0gZmFsc2U7IC8vIGFuIGlubGluZSBzdHlsZTsgbml0cm8uY3NzIGhhcyB0aGUgcnVsZXNcbiAgb25IdG14KCdjb25maXJtJywgKGV2ZW50LCB7IGVsdDogZWxlbWVudCwgcGF0aCwgdmVyYiwgcXVlc3Rpb24sIHRyaWdnZXJpbmdFdmVudDogY2F1c2UsIGlzc3VlUmVxdWVzdCB9KSA9PiB7XG4gICAgY29uc3Qgam9iID0gY2F1c2U/Lm5pdHJvO1xuICAgIGlmIChqb2IpIHsgLy8gYXNrZWQgYXQgdGhlIGNsaWNrXG4gICAgICBzdG9wKGV2ZW50KTtcbiAgICAgIGNvbnN0IHBhcmFtcyA9IGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdoeC1wYXJhbXMnKTtcbiAgICAgIGVsZW1lbnQuc2V0QXR0cmlidXRlKCdoeC1wYXJhbXMnLCAnbm9uZScpOyAvLyB3aGF0IHdhcyByZWFkIGF0IHRoZSBjbGljayBsZWF2ZXNcbiAgICAgIGpvYi5yZXF1ZXN0ID0geyBkb25lOiBpc3N1ZVJlcXVlc3QodHJ1ZSkuY2F0Y2goKCkgPT4gKGpvYi5zdGF0dXMgPSAwKSkgfTtcbiAgICAgIHNldEF0dHJpYnV0ZShlbGVtZW50LCAnaHgtcGFyYW1zJywgcGFyYW1zKTtcbiAgICB9IGVsc2UgaWYgKGlzT3VycyhlbGVtZW50LCBwYXRoKSAmJiAoIXF1ZXN0aW9uIHx8IGVsZW1lbnQgPT09IHJvb3RPZihlbGVtZW50KSkpIHtcbiAgICAgIGNvbnN0IHsgZm9ybURhdGE6IGJvZHksIGVycm9ycyB9ID0gYXBpLmdldElucHV0VmFsdWVzKGVsZW1lbnQsIHZlcmIpO1xuICAgICAgaWYgKGVycm9ycy5sZW5ndGgpIHJldHVybjsgLy8gaHRteCBzdG9wcyBpdFxuICAgICAgYWRkQXJndW1lbnRzKGJvZHksIGFwaS5nZXRFeHByZXNzaW9uVmFycyhlbGVtZW50LCBjYXVzZSkpO1xuICAgICAgZ3JhYihldmVudCwgYXNrLCB7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pO1xuICAgIH1cbiAgfSk7XG4gIG9uSHRteCgnY29uZmlnUmVxdWVzdCcsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbHQ6IGVsZW1lbnQsIGVycm9ycywgZm9ybURhdGE6IGJvZHksIHBhdGgsIHRpbWVvdXQsIHRyaWdnZXJpbmdFdmVudDogY2F1c2UgfSA9IGRldGFpbDtcbiAgICBjb25zdCBqb2IgPSBjYXVzZT8ubml0cm87XG4gICAgaWYgKCFqb2IpIHJldHVybiBlcnJvcnMubGVuZ3RoIHx8IGdyYWIoZXZlbnQsIGFzaywgeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KTsgLy8gY29uZmlybWVkXG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGpvYi5ib2R5KSBib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gICAgLy8gaHRteCAyIGhhcyBub25lLCBhbmQgZm9ybWFjdGlvbiBnb2VzIGZpcnN0XG4gICAgT2JqZWN0LmFzc2lnbihkZXRhaWwsIHsgZXJyb3JzOiBbXSwgcGF0aDogam9iLnBhdGgsIHRpbWVvdXQ6IHRpbWVvdXQgfHwgNjAwMDAgfSk7XG4gIH0pO1xuICBvbkh0bXgoJ2JlZm9yZVNlbmQnLCAoXywgeyB4aHIsIHJlcXVlc3RDb25maWc6IHsgdHJpZ2dlcmluZ0V2ZW50IH0gfSkgPT4ge1xuICAgIGNvbnN0IGpvYiA9IHRyaWdnZXJpbmdFdmVudD8ubml0cm87XG4gICAgLy8gRmlyZWZveCBzYXlzIG5vIG1vcmUgd2hlbiBhIHdheSBvdXQgb2YgdGhlIHBhZ2UgYWJvcnRzIGl0LCBhbmQgaHRteCB3b3VsZCB3YWl0IGZvciBldmVyLlxuICAgIGlmIChqb2IpIHhoci5hZGRFdmVudExpc3RlbmVyKCdsb2FkZW5kJywgKCkgPT4geGhyLnN0YXR1cyB8fCBqb2Iuc3RhdHVzICE9IG51bGwgfHwgeGhyLm9uYWJvcnQoKSk7XG4gIH0pO1xuICB3YXRjaExlYXZpbmcoJ2JlZm9yZVNlbmQnLCAoeyBlbHQ6IGVsZW1lbnQsIHJlcXVlc3RDb25maWc6IHsgZm9ybURhdGE6IGJvZHksIHRyaWdnZXJpbmdFdmVudCB9LCB4aHIgfSkgPT5cbiAgICAoeyBqb2I6IHRyaWdnZXJpbmdFdmVudD8ubml0cm8sIGVsZW1lbnQsIGJvZHksIHhocjogKCkgPT4geGhyIH0pKTtcbiAgaHVycnkoJ2FmdGVyUHJvY2Vzc05vZGUnKTtcbiAgaG9sZFJpdmFsKCdjb25maWc6cmVxdWVzdCcsICh7IGN0eDogeyByZXF1ZXN0LCBzb3VyY2VFbGVtZW50OiBlbGVtZW50IH0gfSkgPT4gKHsgZWxlbWVudCwgcGF0aDogcmVxdWVzdC5hY3Rpb24gfSkpO1xuICBvbkh0bXgoJ2hpc3RvcnlSZXN0b3JlJywgKCkgPT4gYW5ub3VuY2UoJ3Jlc3RvcmVkJykpO1xuICBvbignaHRteDpwdXNoZWRJbnRvSGlzdG9yeSBodG14OnJlcGxhY2VkSW5IaXN0b3J5JywgKCkgPT4gYW5ub3VuY2UoJ25hdmlnYXRlZCcpKTtcbiAgc3RhcnRUeXBpbmcoKTtcbn07XG5cbi8qKiBodG14IDIncyBvd24gc2VuZHMgZXZlbnRzIHRvbyBlYXJseS5cbiAqIEB0eXBlIHsoZWxlbWVudDogRWxlbWVudCwgaW5mbzogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgaGFuZGxlciA9IChfLCBpbmZvKSA9PiB7XG4gIGNvbnN0IHsgeGhyLCByZXF1ZXN0Q29uZmlnOiB7IHRyaWdnZXJpbmdFdmVudDogeyBuaXRybzogam9iIH0gfSB9ID0gaW5mbztcbiAgY29uc3QgeyByZXNwb25zZVRleHQ6IHRleHQsIHJlc3BvbnNlVVJMOiB1cmwsIHN0YXR1cyB9ID0geGhyO1xuICBjb25zdCByZWRpcmVjdGVkID0gdXJsICE9PSBuZXcgVVJMKGpvYi5wYXRoLCBkb2N1bWVudC5iYXNlVVJJKS5ocmVmO1xuICBjb25zdCBoZWFkZXJzID0geyBnZXQ6IHhoci5nZXRSZXNwb25zZUhlYWRlci5iaW5kKHhocikgfTtcbiAgT2JqZWN0LmFzc2lnbihqb2IucmVxdWVzdCwgeyBhbnN3ZXI6IHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfSwgaW5mbyB9KTtcbiAgaW5mby5zdWNjZXNzZnVsID0gIShpbmZvLmZhaWxlZCA9IHN0YXR1cyA+IDI5OSk7XG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ3NlbmQnXX0gKi9cbmNvbnN0IHNlbmQgPSBhc3luYyAoam9iLCB0bykgPT4ge1xuICBhd2FpdCBhamF4KGpvYiwgdG8sIHsgaGFuZGxlciB9KTtcbiAgYXdhaXQgam9iLnJlcXVlc3Q/LmRvbmU7XG4gIHJldHVybiBqb2IucmVxdWVzdD8uYW5zd2VyO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzd2FwJ119ICovXG5jb25zdCBzd2FwID0gYXN5bmMgKHJvb3QsIGh0bWwsIHsgcmVxdWVzdCB9KSA9PiB7XG4gIGNvbnN0IGlzTW9ycGhlZCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnSWRpb21vcnBoJykgJiYgcm9vdC5jbG9zZXN0KCdbaHgtZXh0Kj1tb3JwaF0nKTtcbiAgY29uc3QgYXJvdW5kID0gIWlzTW9ycGhlZCAmJiBzd2FwQXJvdW5kKHJvb3QsIGh0bWwpO1xuICBjb25zdCB7IHRleHQsIC4uLnN0eWxlIH0gPSBhcm91bmQgfHwgeyB0ZXh0OiBodG1sLCBzd2FwU3R5bGU6IGlzTW9ycGhlZCA/ICdtb3JwaDpvdXRlckhUTUwnIDogJ291dGVySFRNTCcgfTtcbiAgY29uc3Qgd2FpdCA9IHsgc3dhcERlbGF5OiAwLCBzZXR0bGVEZWxheTogMCwgdHJhbnNpdGlvbjogZmFsc2UgfTtcbiAgaHRteC5zd2FwKHJvb3QsIHRleHQsIHsgLi4uc3R5bGUsIC4uLndhaXQgfSwgeyBjb250ZXh0RWxlbWVudDogcm9vdCwgZXZlbnRJbmZvOiByZXF1ZXN0LmluZm8gfSk7XG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJ9ICovXG5leHBvcnQgY29uc3QgaHRteDIgPSB7XG4gIHZlcnNpb246IDIsXG4gIHVudHJ1c3RlZDogJ1toeC1pZ25vcmVdLFtkYXRhLWh4LWlnbm9yZV0sW2h4LWRpc2FibGVdLFtkYXRhLWh4LWRpc2FibGVdJyxcbiAgY2FwdHVyZSxcbiAgc2VuZCxcbiAgcmVhZDogKGh0bWwpID0+IGh0bWwsXG4gIHN3YXAsXG59O1xuIiwgIi8qIExpc3RzIGluIHRoZSBhZGRyZXNzIGJhcjogd2hhdCBhIGxpc3Qgc2hvd3Mgc3RhbmRzIGluIHRoZSBxdWVyeSwgYW5kIGJhY2sgYW5kIGZvcndhcmQgc2hvdyBpdCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogbml0cm86YWRkcmVzcyB7Y29tcG9uZW50LCBwYXJhbWV0ZXJzLCByZXBsYWNlfSBvbiBhIGxpc3QncyByb290OiBxdWVyeSBwYXJhbWV0ZXIgLT4gdmFsdWVzLCBub25lXG4gKiAgIGZvciBvbmUgdGhhdCBoYXMgdG8gZ287IG90aGVyIHBhcmFtZXRlcnMgc3RheS4gcG9wc3RhdGUuXG4gKiBTZW5kczogbml0cm86bmF2aWdhdGVkIHtxdWVyeX0gb24gYm9keSBhZnRlciBiYWNrIG9yIGZvcndhcmQsIG9uY2UgdGhlIGFkZHJlc3MgZGlmZmVycyBmcm9tIGJlZm9yZS5cbiAqIEVudHJpZXMgdGhhdCBpdCBtYWtlcyBjYXJyeSB7bml0cm86IHRydWV9OyBodG14IGxlYXZlcyB0aGVtIGFsb25lLlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGV2ZW50T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5sZXQgeyBwYXRobmFtZSwgc2VhcmNoIH0gPSBsb2NhdGlvbjsgLy8gb2YgdGhlIHBhZ2UgdGhhdCBpcyBzaG93blxuY29uc3Qgbm90ZSA9ICgpID0+ICh7IHBhdGhuYW1lLCBzZWFyY2ggfSA9IGxvY2F0aW9uKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoeyBkZXRhaWwsIHRhcmdldCB9KSA9PiB7XG4gIGlmICghdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvQ29tcG9uZW50KSByZXR1cm47IC8vIHRoZSBsaXN0IGhhcyBnb25lLCBhbmQgbWF5YmUgaXRzIHBhZ2VcbiAgY29uc3QgdXJsID0gbmV3IFVSTChsb2NhdGlvbi5ocmVmKTtcbiAgY29uc3QgYmVmb3JlID0gYCR7dXJsLnNlYXJjaFBhcmFtc31gO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBbZmlyc3QsIC4uLm90aGVyc11dIG9mIE9iamVjdC5lbnRyaWVzKGRldGFpbC5wYXJhbWV0ZXJzKSkge1xuICAgIGlmIChmaXJzdCA9PSBudWxsKSB1cmwuc2VhcmNoUGFyYW1zLmRlbGV0ZShuYW1lKTtcbiAgICBlbHNlIHVybC5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGZpcnN0KTsgLy8gd2hlcmUgaXQgc3Rvb2RcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIG90aGVycykgdXJsLnNlYXJjaFBhcmFtcy5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmIChgJHt1cmwuc2VhcmNoUGFyYW1zfWAgPT09IGJlZm9yZSkgcmV0dXJuO1xuICAvLyBUaGUgZmlyc3QgZW50cnkgb2YgYSBwYWdlIG1heSBiZSBodG14J3MsIHdoaWNoIHdvdWxkIGxvYWQgdGhlIHBhZ2UgYW5ldy5cbiAgaGlzdG9yeS5yZXBsYWNlU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgZGV0YWlsLnJlcGxhY2UgPyB1cmwgOiBsb2NhdGlvbi5ocmVmKTtcbiAgaWYgKCFkZXRhaWwucmVwbGFjZSkgaGlzdG9yeS5wdXNoU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgdXJsKTtcbiAgbm90ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZvbGxvdyA9ICh7IHN0YXRlIH0pID0+IHtcbiAgY29uc3QgYmVmb3JlID0geyBwYXRobmFtZSwgc2VhcmNoIH07XG4gIG5vdGUoKTtcbiAgaWYgKHN0YXRlPy5odG14KSByZXR1cm47IC8vIGh0bXggc2hvd3MgaXRcbiAgaWYgKHBhdGhuYW1lICE9PSBiZWZvcmUucGF0aG5hbWUpIHtcbiAgICBpZiAoc3RhdGU/Lm5pdHJvKSBsb2NhdGlvbi5yZWxvYWQoKTsgLy8gaHRteCBoYXMgcHV0IGFub3RoZXIgcGFnZSB0aGVyZSBzaW5jZVxuICB9IGVsc2UgaWYgKHNlYXJjaCAhPT0gYmVmb3JlLnNlYXJjaCkgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoJ25pdHJvOm5hdmlnYXRlZCcsIHsgcXVlcnk6IHNlYXJjaCB9KSk7IC8vIGFuZCBub3Qgb25seSB0aGUgZnJhZ21lbnRcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEFkZHJlc3MgPSAoKSA9PiB7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzphZGRyZXNzJywgc2hvdyk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwb3BzdGF0ZScsIGZvbGxvdyk7XG4gIGhlYXIoJ25hdmlnYXRlZCcsIG5vdGUpO1xufTtcbiIsICIvKiBXYWl0cyB3aGlsZSB0aGUgc2VydmVyIGNhbid0IGJlIHJlYWNoZWQuIFRoZSBicm93c2VyJ3Mgb3duIHdvcmQsIG5hdmlnYXRvci5vbkxpbmUsIGRlY2lkZXMgbm90aGluZzogaXQgaXMgZmFsc2VcbiAqIG9uIG1hY2hpbmVzIHRoYXQgcmVhY2ggdGhlaXIgc2VydmVyLiBXaGVyZSBpdCBpcywgYSByZWFkIG9mIHRoZSBwYWdlJ3MgYWRkcmVzcyB0cmllcywgYXQgb25jZSwgYXQgdGhlIGV2ZW50XG4gKiBvbmxpbmUsIGFuZCBldmVyeSBmaXZlIHNlY29uZHM7IG5vdGhpbmcgbGVhdmVzIGJlZm9yZSBpdCB3YXMgYW5zd2VyZWQuXG4gKlxuICogSGVhcnM6IG9mZmxpbmUsIG9ubGluZS4gRnJvbSB0aGUgZmlyc3QgdHJ5IGluIHZhaW4gb24sIDxodG1sPiBoYXMgdGhlIGF0dHJpYnV0ZSBkYXRhLW5pdHJvLW9mZmxpbmU7IGJvZHkgdGhlblxuICogc2VuZHMgbml0cm86b2ZmbGluZSwgYW5kIG5pdHJvOm9ubGluZSBhdCB0aGUgZW5kLlxuICovXG5pbXBvcnQgeyBldmVudE9mLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExPT0tfTVMgPSA1MDAwO1xuY29uc3QgQU5TV0VSX01TID0gMjAwMDA7IC8vIGEgdHVubmVsIHNheXMgbm90aGluZ1xuLyoqIFdoYXQgcHJveGllcyBhbnN3ZXIgd2hlbiB0aGV5IHJlYWNoIG5vIHNlcnZlciwgYW5kIGJyb3dzZXJzLCB3aXRoIDAuICovXG5leHBvcnQgY29uc3QgQVdBWSA9IFswLCA1MDIsIDUwMywgNTA0XTtcbmxldCBpc1JlYWNoZWQgPSBmYWxzZTsgLy8gd2hhdGV2ZXIgdGhlIGJyb3dzZXIgc2F5c1xuLyoqIEB0eXBlIHtQcm9taXNlPGJvb2xlYW4+IHwgbnVsbH0gKi9cbmxldCBzZWFyY2ggPSBudWxsO1xuXG4vKiogQHR5cGUgeygpID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBjYW5SZWFkID0gYXN5bmMgKCkgPT4ge1xuICB0cnkge1xuICAgIC8vIE9mIGEgcmVkaXJlY3QsIGFzIHRvIGEgbG9naW4gZWxzZXdoZXJlLCBzY3JpcHRzIHNlZSBubyBzdGF0dXMuXG4gICAgY29uc3Qgb3B0aW9ucyA9IC8qKiBAdHlwZSB7YW55fSAqLyAoeyBtZXRob2Q6ICdIRUFEJywgY2FjaGU6ICduby1zdG9yZScsIHJlZGlyZWN0OiAnbWFudWFsJyB9KTtcbiAgICBjb25zdCB7IHN0YXR1cywgdHlwZSB9ID0gYXdhaXQgZmV0Y2gobG9jYXRpb24uaHJlZiwgeyAuLi5vcHRpb25zLCBzaWduYWw6IEFib3J0U2lnbmFsLnRpbWVvdXQoQU5TV0VSX01TKSB9KTtcbiAgICByZXR1cm4gdHlwZSA9PT0gJ29wYXF1ZXJlZGlyZWN0JyB8fCAhQVdBWS5pbmNsdWRlcyhzdGF0dXMpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGlzT2ZmbGluZTogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoaXNPZmZsaW5lKSA9PiB7XG4gIGRvY3VtZW50LmRvY3VtZW50RWxlbWVudC50b2dnbGVBdHRyaWJ1dGUoJ2RhdGEtbml0cm8tb2ZmbGluZScsIGlzT2ZmbGluZSk7XG4gIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudE9mKGlzT2ZmbGluZSA/ICduaXRybzpvZmZsaW5lJyA6ICduaXRybzpvbmxpbmUnKSk7XG59O1xuXG5jb25zdCBsb29rID0gYXN5bmMgKCkgPT4ge1xuICBsZXQgaXNPZmZsaW5lID0gZmFsc2U7XG4gIHdoaWxlICghKGF3YWl0IGNhblJlYWQoKSkpIHtcbiAgICBpZiAoIWlzT2ZmbGluZSkgdGVsbChpc09mZmxpbmUgPSB0cnVlKTtcbiAgICBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgICAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ29ubGluZScsIHJlc29sdmUsIHsgb25jZTogdHJ1ZSB9KTtcbiAgICAgIHNldFRpbWVvdXQocmVzb2x2ZSwgTE9PS19NUyk7XG4gICAgfSk7XG4gIH1cbiAgaXNSZWFjaGVkID0gdHJ1ZTtcbiAgc2VhcmNoID0gbnVsbDtcbiAgaWYgKGlzT2ZmbGluZSkgdGVsbChmYWxzZSk7XG4gIHJldHVybiBpc09mZmxpbmU7XG59O1xuXG4vKiogUmVzb2x2ZXMgYXQgb25jZSwgb3Igd2hlbiB0aGUgc2VydmVyIGNhbiBiZSByZWFjaGVkIGFnYWluLCB3aXRoIHdoZXRoZXIgaXQgY291bGQgbm90IGJlLlxuICogQHR5cGUgeygpID0+IFByb21pc2U8Ym9vbGVhbj4gfCBudWxsfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWNoZWQgPSAoKSA9PiBzZWFyY2ggPz89IG5hdmlnYXRvci5vbkxpbmUgfHwgaXNSZWFjaGVkID8gbnVsbCA6IGxvb2soKTtcblxuLyoqIEFzayB0aGUgYnJvd3NlciBhbmV3OiBhIHJlcXVlc3Qgd2FzIGluIHZhaW4uICovXG5leHBvcnQgY29uc3QgZG91YnQgPSAoKSA9PiB7XG4gIGlzUmVhY2hlZCA9IGZhbHNlO1xuICByZWFjaGVkKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRPZmZsaW5lID0gKCkgPT4gb24oJ29mZmxpbmUnLCBkb3VidCk7XG4iLCAiLyogU2VuZHMgYSBqb2IgYWdhaW4gdW50aWwgaXQgaXMgYW5zd2VyZWQsIHdpdGggdGhlIHNhbWUgaWQsIGJ5IHdoaWNoIHRoZSBzZXJ2ZXIga25vd3MgaXQgYW5kIHJ1bnMgaXQgb25jZS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1vbmNlIG9mIG91ciBzY3JpcHQ6IGZvciBob3cgbWFueSBzZWNvbmRzIHRoZSBzZXJ2ZXIga25vd3MgaXQ7IHdpdGhvdXQgdGhhdCwgbm90aGluZyBpcyBzZW50XG4gKiAgIGFnYWluOyBkYXRhLW5pdHJvLWNzcmYsIC1jc3JmLWNvb2tpZSwgLWVycm9yLTUwMy5cbiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIGlzQXNrZWQgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgQVdBWSwgZG91YnQsIHJlYWNoZWQgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFJVTk5JTkcgPSA0MDk7IC8vIHRoZSBzYW1lIHJlcXVlc3QgaGFzIGNvbWUgYmVmb3JlLCBhbmQgaGFzIG5vdCBlbmRlZFxuY29uc3QgUEFUSUVOQ0VfTVMgPSA2MDAwMDtcbmNvbnN0IFBBVVNFX01TID0gNTAwMDtcbi8qKiBAdHlwZSB7V2Vha01hcDxFdmVudCwgSm9iPn0gKi9cbmV4cG9ydCBjb25zdCB1bnNlbnQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSB0aGUgbml0cm86ZXJyb3IgdGhhdCBzYXlzIHNvXG5cbi8qKiAxMjggcmFuZG9tIGJpdHM7IHJhbmRvbVVVSUQgaXMgbWlzc2luZyBvbiBwbGFpbiBodHRwLiAqL1xuY29uc3QgbmV3SWQgPSAoKSA9PlxuICBbLi4uY3J5cHRvLmdldFJhbmRvbVZhbHVlcyhuZXcgVWludDhBcnJheSgxNikpXS5tYXAoKGJ5dGUpID0+IGJ5dGUudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDIsICcwJykpLmpvaW4oJycpO1xuXG5jb25zdCBjc3JmID0gKCkgPT4geyAvLyB0aGUgY29va2llJ3MgaXMgbmV3ZXIsIG1heWJlXG4gIGNvbnN0IGNvb2tpZXMgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKGRvY3VtZW50LmNvb2tpZS5yZXBsYWNlQWxsKCc7ICcsICcmJykpO1xuICByZXR1cm4gY29va2llcy5nZXQob3B0aW9ucy5uaXRyb0NzcmZDb29raWUpIHx8IG9wdGlvbnMubml0cm9Dc3JmO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIHNlbmQ6ICgpID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPikgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+fSAqL1xuY29uc3Qgc2VuZE9uY2UgPSBhc3luYyAoam9iLCBzZW5kKSA9PiB7XG4gIGNvbnN0IHsgYm9keSB9ID0gam9iO1xuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsIGNzcmYoKSk7XG4gIGJvZHkuc2V0KCduaXRyby10cnknLCBgJHsoam9iLnRyaWVzID8/PSAwKX1gKTtcbiAgLy8gVGhlIGxhc3Q6IGEgYm9keSB0aGF0IGlzIGN1dCBvZmYgb24gdGhlIHdheSBoYXMgbm9uZS5cbiAgaWYgKCFib2R5Lmhhcygnbml0cm8taWQnKSkgYm9keS5hcHBlbmQoJ25pdHJvLWlkJywgbmV3SWQoKSk7XG4gIGpvYi5yZXF1ZXN0ID0gam9iLnN0YXR1cyA9IHVuZGVmaW5lZDtcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgc2VuZCgpO1xuICBpZiAoYW5zd2VyKSBqb2Iuc3RhdHVzID0gYW5zd2VyLnN0YXR1cztcbiAgZWxzZSBpZiAoam9iLnRyaWVzKSBqb2Iuc3RhdHVzID8/PSAwOyAvLyBpdCBoYWQgbGVmdCBiZWZvcmVcbiAgcmV0dXJuIGFuc3dlcjtcbn07XG5cbi8qKiBXaGV0aGVyIHRoYXQgaXMgYW4gYW5zd2VyLCBhbmQgYWxsIG9mIGl0OiB3aXRob3V0IFRMUywgQ2hyb21pdW0gdGFrZXMgd2hhdCB3YXMgY3V0IG9mZiBpbnNpZGUgb2YgdGhlIGhlYWRlcnMgZm9yXG4gKiBvbmUgdGhhdCBoYXMgbmVpdGhlciB0aGUgcmVzdCBvZiB0aGVtIG5vciBhIGJvZHkuIEEgcmVmdXNhbCwgd2hpY2ggaXMgb2Ygbm8gY29tcG9uZW50LCBoYXMgbm9uZS5cbiAqIEB0eXBlIHsoYW5zd2VyOiBBbnN3ZXIpID0+IGFueX0gKi9cbmNvbnN0IGlzV2hvbGUgPSAoeyBoZWFkZXJzLCBzdGF0dXMsIHRleHQgfSkgPT4ge1xuICBjb25zdCB0cmlnZ2VyID0gaGVhZGVycy5nZXQoJ0hYLVRyaWdnZXInKTtcbiAgcmV0dXJuIHN0YXR1cyA9PT0gMjAwIHx8IHN0YXR1cyA9PT0gNDIyXG4gICAgPyB0ZXh0IHx8IGhlYWRlcnMuZ2V0KCdIWC1SZWRpcmVjdCcpIHx8IGhlYWRlcnMuZ2V0KCdIWC1SZWZyZXNoJykgfHwgL157XCJuaXRybzpldmVudHNcIjp7XCJpZFwiOlwiXCIvLnRlc3QodHJpZ2dlcilcbiAgICA6IHRyaWdnZXIgfHwgIVtSVU5OSU5HLCAuLi5BV0FZXS5pbmNsdWRlcyhzdGF0dXMpO1xufTtcblxuLyoqIE5vYm9keSBjYW4gc2F5IHdoZXRoZXIgaXQgcmFuOyB0aGUgcGFnZSBzaG93cyB3aGF0IGlzIHRoZXJlLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGdpdmVVcCA9IChqb2IpID0+IHtcbiAgam9iLmVycm9yID0gb3B0aW9uc1snbml0cm9FcnJvci01MDMnXTtcbiAgam9iLmlzU3RhbGUgPSB0cnVlO1xufTtcblxuLyoqIENvbXBsZXRlIGEgam9iIGFuZCBzZW5kIGl0LCBhcyBvZnRlbiBhcyBpdCB0YWtlczsgYHNlbmRgIHNlbmRzIGl0IG9uY2UuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBzZW5kOiAoKSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD4pID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPn0gKi9cbmV4cG9ydCBjb25zdCBpbnNpc3QgPSBhc3luYyAoam9iLCBzZW5kKSA9PiB7XG4gIGxldCBzaW5jZSA9IERhdGUubm93KCk7IC8vIHRpbWVycyBzbGVlcCB3aXRoIHRoZSBsYXB0b3BcbiAgY29uc3QgYmVndW4gPSAoam9iLmJlZ3VuID8/PSBzaW5jZSk7XG4gIGpvYi5pc1Vuc2VudCA9IGZhbHNlO1xuICBmb3IgKGxldCBwYXVzZSA9IDUwOyA7IHBhdXNlICo9IDIpIHtcbiAgICBjb25zdCBub3cgPSBEYXRlLm5vdygpO1xuICAgIGlmIChub3cgLSBiZWd1biA+IChvcHRpb25zLm5pdHJvT25jZSAtIDYwKSAqIDEwMDApIHJldHVybiB2b2lkIGdpdmVVcChqb2IpOyAvLyBpdCB3b3VsZCBiZSBydW4gYSBzZWNvbmQgdGltZVxuICAgIGNvbnN0IGFuc3dlciA9IGF3YWl0IHNlbmRPbmNlKGpvYiwgc2VuZCk7XG4gICAgaWYgKGFuc3dlciA/IGlzV2hvbGUoYW5zd2VyKSA6IGpvYi5zdGF0dXMgPT0gbnVsbCkgcmV0dXJuIGFuc3dlcjtcbiAgICBpZiAoIWpvYi5zdGF0dXMgJiYgIW5hdmlnYXRvci5vbkxpbmUpIGRvdWJ0KCk7XG4gICAgaWYgKCFvcHRpb25zLm5pdHJvT25jZSkgcmV0dXJuIGFuc3dlcjtcbiAgICBqb2IudHJpZXMgPSAoam9iLnRyaWVzID8/IDApICsgMTtcbiAgICBhbm5vdW5jZSgnYWdhaW4nLCBqb2IpO1xuICAgIGlmIChhd2FpdCByZWFjaGVkKCkpIHtcbiAgICAgIHNpbmNlID0gRGF0ZS5ub3coKTtcbiAgICAgIHBhdXNlID0gMjU7XG4gICAgfSBlbHNlIGlmIChub3cgLSBzaW5jZSA+IFBBVElFTkNFX01TKSB7XG4gICAgICBpZiAoam9iLnN0YXR1cyA9PT0gUlVOTklORykgZ2l2ZVVwKGpvYik7IC8vIGl0IG1heSBlbmQgeWV0LCBvciBuZXZlclxuICAgICAgZWxzZSBqb2IuaXNVbnNlbnQgPSAhIShqb2IuaGVhcmQgfHwgaXNBc2tlZChqb2IpKTtcbiAgICAgIHJldHVybiBhbnN3ZXI7XG4gICAgfSBlbHNlIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIE1hdGgubWluKHBhdXNlLCBQQVVTRV9NUykgKiAoMC41ICsgTWF0aC5yYW5kb20oKSAvIDIpKSk7XG4gIH1cbn07XG4iLCAiLyogV2hlcmUgdGhlIGZvY3VzIGdvZXMgd2hlbiBhbiBhbnN3ZXIgaGFzIHJlcGxhY2VkIHdoYXQgaGFkIGl0LiAqL1xuaW1wb3J0IHsgZG9pbmdPZiwgaXNPd24gfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEZpbmQgd2hhdCBnZXRzIHRoZSBmb2N1czogd2hhdCBhbiBhbnN3ZXIgdGhhdCB3YXMgYXNrZWQgZm9yIGJyaW5ncyB3aXRoIGBhdXRvZm9jdXNgOyB0aGUgY29udHJvbCB0aGF0XG4gKiBoYXMgaXQ7IHRoZSBvbmUgaW4gaXRzIHBsYWNlLCBzdWNoIGFzIGEgYnV0dG9uIHdpdGggb3RoZXIgYXJndW1lbnRzOyB3aGF0IGhhcyBvcGVuZWQgdGhlIGVsZW1lbnQgYXJvdW5kXG4gKiBpdCAoYXJpYS1jb250cm9scyk7IHdoYXQgdGFrZXMgdGhlIGZvY3VzIGZyb20gc2NyaXB0cyBhbG9uZSAodGFiaW5kZXg9XCItMVwiKSwgYXJvdW5kIGl0IG9yIG5leHQgdG8gaXQuXG4gKiBPZiB3aGF0IHBlb3BsZSB3cm90ZSwgb25seSB3aGF0IGhhcyBpdCBhbHJlYWR5LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgb2xkczogTWFwPHN0cmluZywgYW55PiwgZm9jdXM6IHN0cmluZywgYWN0aXZlOiBhbnkpID0+IChuZXdzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZm9sbG93ID0gKHsgaXNRdWlldCwgc291cmNlIH0sIG9sZHMsIGZvY3VzLCBhY3RpdmUpID0+IHtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IE1hcDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IG91cnMgPSAoY29udHJvbHMpID0+IG5ldyBNYXAoWy4uLmNvbnRyb2xzXS5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeVswXSA9PT0gZm9jdXMgfHwgaXNPd24oZW50cnkpKSk7XG4gIG9sZHMgPSBvdXJzKG9sZHMpO1xuICBjb25zdCBpc0Fza2VyID0gIWlzUXVpZXQgJiYgKGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBzb3VyY2U/LmNvbnRhaW5zKGFjdGl2ZSkpO1xuICBjb25zdCB3YW50ZWQgPSBuZXcgU2V0KFsuLi5vbGRzXS5maWx0ZXIoKFssIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMpLm1hcCgoW2tleV0pID0+IGtleSkpO1xuICAvKiogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ30gKi9cbiAgY29uc3QgcGxhY2VPZiA9IChjb250cm9sKSA9PiBbY29udHJvbC5wYXJlbnRFbGVtZW50LmNsb3Nlc3QoJ1tpZF0nKT8uaWQsIGRvaW5nT2YoY29udHJvbClbMF1dLmpvaW4oKTtcbiAgY29uc3QgeyBsb2NhbE5hbWUsIG5hbWUgfSA9IGFjdGl2ZTtcbiAgY29uc3QgcGxhY2UgPSBmb2N1cyAmJiBwbGFjZU9mKGFjdGl2ZSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBzdHJpbmdbXX0gKi9cbiAgY29uc3QgcGVlcnNPZiA9IChjb250cm9scykgPT4gWy4uLmNvbnRyb2xzXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PlxuICAgIGNvbnRyb2wubG9jYWxOYW1lID09PSBsb2NhbE5hbWUgJiYgY29udHJvbC5uYW1lID09PSBuYW1lICYmIHBsYWNlT2YoY29udHJvbCkgPT09IHBsYWNlKS5tYXAoKFtrZXldKSA9PiBrZXkpO1xuICBjb25zdCBwZWVycyA9IHBlZXJzT2Yob2xkcyk7XG4gIGNvbnN0IGtleXMgPSBbLi4ub2xkcy5rZXlzKCldO1xuICBjb25zdCBhdCA9IGtleXMuaW5kZXhPZihmb2N1cyk7XG4gIGNvbnN0IG9wZW5lciA9IGtleXMuZmluZCgoa2V5KSA9PiBmaW5kKG9sZHMuZ2V0KGtleSkuZ2V0QXR0cmlidXRlKCdhcmlhLWNvbnRyb2xzJykpPy5jb250YWlucyhhY3RpdmUpKTtcbiAgY29uc3QgYXJvdW5kID0ga2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpLmZpbHRlcigoa2V5KSA9PiBvbGRzLmdldChrZXkpLmNvbnRhaW5zKGFjdGl2ZSkpO1xuICByZXR1cm4gKGFsbCkgPT4ge1xuICAgIGNvbnN0IG5ld3MgPSBvdXJzKGFsbCk7XG4gICAgY29uc3QgZnJlc2ggPSBpc0Fza2VyICYmIFsuLi5uZXdzXS5maW5kKChba2V5LCB7IGF1dG9mb2N1cyB9XSkgPT4gYXV0b2ZvY3VzICYmICF3YW50ZWQuaGFzKGtleSkpO1xuICAgIGlmIChmcmVzaCkgcmV0dXJuIGZyZXNoWzFdO1xuICAgIGlmICghZm9jdXMpIHJldHVybiBhY3RpdmUuaXNDb25uZWN0ZWQgJiYgYWN0aXZlO1xuICAgIGNvbnN0IG5vdyA9IHBlZXJzT2YobmV3cyk7XG4gICAgY29uc3QgcGVlciA9IG5vdy5sZW5ndGggPT09IHBlZXJzLmxlbmd0aCAmJiBub3dbcGVlcnMuaW5kZXhPZihmb2N1cyldO1xuICAgIGNvbnN0IG90aGVycyA9IFsuLi5hcm91bmQsIC4uLmtleXMuc2xpY2UoYXQpLCAuLi5rZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCldO1xuICAgIGNvbnN0IGxhbmRpbmcgPSBvdGhlcnMuZmluZCgoa2V5KSA9PiBuZXdzLmdldChrZXkpPy5tYXRjaGVzKCdbdGFiaW5kZXg9XCItMVwiXScpKTtcbiAgICBjb25zdCBrZXkgPSBbZm9jdXMsICFvbGRzLmhhcyhwZWVyIHx8ICcnKSAmJiBwZWVyLCBvcGVuZXIsIGxhbmRpbmddLmZpbmQoKGtleSkgPT4ga2V5ICYmIG5ld3MuaGFzKGtleSkpO1xuICAgIHJldHVybiBuZXdzLmdldChrZXkgfHwgJycpO1xuICB9O1xufTtcbiIsICIvKiBMaW5lcyBvZiBqb2JzOiB0aG9zZSBvZiBvbmUgY29tcG9uZW50IGxlYXZlIG9uZSBieSBvbmUuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgaXNBc2tlZCwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IHJlYWNoZWQgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgZmluZCwgb3B0aW9ucywgc2V0dGxlZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IE1BWF9IT1BTID0gNjsgLy8gZWxzZSB0ZW4gY29tcG9uZW50cyBhbGxvdyBhIG1pbGxpb24gcmVxdWVzdHNcbmNvbnN0IENBTExfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBKb2JbXT59ICovXG5jb25zdCBsaW5lcyA9IG5ldyBNYXAoKTsgLy8gYnkgaWQ6IHRoZSBqb2IgdW5kZXIgd2F5LCBhbmQgdGhvc2UgYmVoaW5kXG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIENhdXNlPn0gKi9cbmV4cG9ydCBjb25zdCBjYXVzZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBvZiB0aGUgZXZlbnRzIHdlIHNlbnRcbi8qKiBTYXkgaG93IGpvYnMgYXJlIHJ1bi4gVW50aWwgdGhlbiwgdGhleSB3YWl0LlxuICogQHR5cGUgeyhydW46IChqb2I6IEpvYikgPT4gUHJvbWlzZTx2b2lkPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBsZXQgcnVuV2l0aDtcbi8qKiBAdHlwZSB7UHJvbWlzZTwoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4+fSAqL1xuY29uc3QgcnVubmVyID0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IChydW5XaXRoID0gcmVzb2x2ZSkpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBKb2JbXX0gKi9cbmV4cG9ydCBjb25zdCBsaW5lT2YgPSAoaWQpID0+IGxpbmVzLmdldChpZCkgPz8gW107XG5cbi8qKiBXaGV0aGVyIHNvbWV0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IgaGFzIG5vdCBsZWZ0IHlldCwgb3IgaXMgc2VudCBhZ2Fpbi5cbiAqIEB0eXBlIHsoKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzV2FpdGluZyA9ICgpID0+XG4gIFsuLi5saW5lcy52YWx1ZXMoKV0uc29tZSgobGluZSkgPT4gbGluZS5zb21lKChqb2IsIGF0KSA9PiBpc0Fza2VkKGpvYikgJiYgKGF0IHx8IGpvYi50cmllcyAhPT0gMCkpKTtcblxuLyoqIEB0eXBlIHsoaGVhcmQ6IGFueVtdKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNGdWxsID0gKGhlYXJkKSA9PlxuICBoZWFyZFtvcHRpb25zLm5pdHJvSGVhcmQgLSAxXSB8fCBoZWFyZC5maWx0ZXIoKFtuYW1lXSkgPT4gL15jYWxsOi8udGVzdChuYW1lKSlbQ0FMTF9MSU1JVCAtIDFdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBlbnF1ZXVlID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjYXVzZSwgaGVhcmQgfSA9IGpvYjtcbiAgY29uc3QgeyBjaGFpbiwgY291bnRzLCBoZWFyZEJ5IH0gPSAvKiogQHR5cGUge0NhdXNlfSAqLyAoY2F1c2VzLmdldChjYXVzZSkgPz8gam9iKTtcbiAgaWYgKGhlYXJkQnk/LmhhcyhpZCkgfHwgIWFubm91bmNlKCdxdWV1ZWQnLCBqb2IpKSByZXR1cm47IC8vIGl0IHJvZGUgd2l0aCB3aGF0IHNlbnQgdGhlIGV2ZW50XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IGNoYWluLCBjb3VudHMgfSk7XG4gIGNvbnN0IGxpbmUgPSBsaW5lcy5nZXQoaWQpO1xuICBpZiAoY2hhaW4uaW5jbHVkZXMoaWQpIHx8IGNoYWluW01BWF9IT1BTXSB8fCBjb3VudHNbaWRdID4gTUFYX0hPUFMpIHtcbiAgICAvLyBUbyBoZWFyIG9uZXNlbGYgaXMgbm8gbG9vcC5cbiAgICBjb25zdCB3aHkgPSBjaGFpbi5pbmNsdWRlcyhpZCkgPyAnbG9vcCcgOiAndG9vIGxvbmcgYSBjaGFpbiwgbWF5YmUgYSBsb29wJztcbiAgICBpZiAoY2hhaW5bMV0pIGNvbnNvbGUud2Fybihgbml0cm86ICR7d2h5fTogJHtjYXVzZS50eXBlfSBzdG9wczogJHtbLi4uY2hhaW4sIGlkXS5qb2luKCcgPiAnKX1gKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3Qgb3RoZXIgPSBoZWFyZCAmJiAham9iLnRva2VuICYmIGxpbmU/LmZpbmQoKGpvYikgPT4gam9iLmhlYXJkICYmICFqb2IudG9rZW4gJiYgIWlzRnVsbChqb2IuaGVhcmQpKTtcbiAgaWYgKG90aGVyKSB7IC8vIG9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgYmVmb3JlIGl0IGxlYXZlc1xuICAgIG90aGVyLmhlYXJkPy5wdXNoKC4uLmhlYXJkKTtcbiAgICBvdGhlci5jaGFpbiA9IG90aGVyLmNoYWluLmZpbHRlcigoc3RlcCkgPT4gY2hhaW4uaW5jbHVkZXMoc3RlcCkpO1xuICB9IGVsc2UgaWYgKCFsaW5lKSB3b3JrKGlkLCBbam9iXSk7XG4gIGVsc2UgaWYgKGhlYXJkIHx8ICFqb2IuaXNRdWlldCB8fCAobGluZVswXS5ob3N0ICYmICFsaW5lWzFdKSkgbGluZS5wdXNoKGpvYik7IC8vIG5vIHBvbGw6IG5ld2VyIEhUTUwgY29tZXNcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIGxpbmU6IEpvYltdKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3Qgd29yayA9IGFzeW5jIChpZCwgbGluZSkgPT4ge1xuICBsaW5lcy5zZXQoaWQsIGxpbmUpO1xuICBjb25zdCBydW4gPSBhd2FpdCBydW5uZXI7XG4gIC8vIE9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgaW4gb25lIGdvOyBodG14IHVubG9ja3MgdGhlIGVsZW1lbnQsIG9yIGJlZ2lucy5cbiAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSkpO1xuICBmb3IgKDsgbGluZVswXTsgbGluZS5zaGlmdCgpKSB7XG4gICAgYXdhaXQgcmVhY2hlZCgpO1xuICAgIGF3YWl0IHNldHRsZWQoaWQpO1xuICAgIGNvbnN0IFtqb2JdID0gbGluZTtcbiAgICBpZiAoIWpvYikgYnJlYWs7XG4gICAgYXdhaXQgcnVuKGpvYikuY2F0Y2goKGVycm9yKSA9PiBkcm9wKGpvYiwgZXJyb3IpKTtcbiAgICBhbm5vdW5jZSgnZG9uZScsIGpvYik7XG4gICAgLy8gV2hhdCB3YXMgc3dhcHBlZCBtYXkgYmUgb2xkLlxuICAgIGNvbnN0IHJvb3QgPSBqb2IuaXNTdGFsZSAmJiAoam9iLmhlYXJkIHx8ICFqb2IuaXNRdWlldCkgJiYgIWxpbmVbMV0gJiYgZmluZChpZCk7XG4gICAgaWYgKHJvb3QpIGxpbmUucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICB9XG4gIGlmIChsaW5lcy5nZXQoaWQpID09PSBsaW5lKSBsaW5lcy5kZWxldGUoaWQpOyAvLyBlbHNlIGEgaG9zdCBob2xkcyBpdFxufTtcblxuLyoqIFRoZSBqb2JzIHRoYXQgaGF2ZSBoZWFyZCBzb21ldGhpbmcsIGhhdmUgbm90IGxlZnQsIGFuZCBub2JvZHkgd2FpdHMgYmVoaW5kIHRoZW0uXG4gKiBAdHlwZSB7KCkgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3Qgd2FpdGluZyA9ICgpID0+XG4gIFsuLi5saW5lcy52YWx1ZXMoKV0uZmlsdGVyKChbam9iLCBuZXh0XSkgPT4gam9iPy5oZWFyZCAmJiAham9iLnRva2VuICYmICFuZXh0KS5tYXAoKFtqb2JdKSA9PiBqb2IpO1xuXG4vKiogSG9sZCBhIGxpbmUgZm9yIGEgam9iIHRoYXQgdHJhdmVscyB3aXRoIGFub3RoZXIncy4gQSB3b3JrZXIgdGhhdCBoYXMgd2FpdGVkIHRvIHNlbmQgaXQgZmluZHMgaXRzIG93biBsaW5lIGVtcHR5LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkID0gKGpvYikgPT4ge1xuICBsaW5lcy5nZXQoam9iLmlkKT8ucG9wKCk7XG4gIGxpbmVzLnNldChqb2IuaWQsIFtqb2JdKTtcbn07XG5cbi8qKiBMZXQgYSBsaW5lIHRoYXQgd2FzIGhlbGQgZ28gb24uXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzdW1lID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpbmUgPSBsaW5lT2YoaWQpO1xuICBsaW5lWzBdID8gd29yayhpZCwgbGluZSkgOiBsaW5lcy5kZWxldGUoaWQpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBQYXJ0aWFsPEpvYj4sIHdoeTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRyb3AgPSAoeyBjb21wb25lbnQsIGFjdGlvbiwgaXNRdWlldCwgcmVqZWN0IH0sIHdoeSkgPT4ge1xuICBjb25zdCBlcnJvciA9IGAke2NvbXBvbmVudH0uJHthY3Rpb259IG5vdCBzZW50OiAke3doeX1gO1xuICBpZiAoIWlzUXVpZXQpIGNvbnNvbGUud2Fybignbml0cm86JywgZXJyb3IpO1xuICByZWplY3Q/LihmYWlsdXJlKHsgY29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXM6IDAgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsoZGV0YWlsOiBhbnkpID0+IEVycm9yfSAqL1xuZXhwb3J0IGNvbnN0IGZhaWx1cmUgPSAoZGV0YWlsKSA9PiBPYmplY3QuYXNzaWduKG5ldyBFcnJvcihkZXRhaWwuZXJyb3IpLCBkZXRhaWwpO1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIHZpc2l0b3IgaGFzIGVudGVyZWQgc2luY2UgdGhlIHJlcXVlc3QgbGVmdCwgYW5kIHRoZSBmb2N1cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCBpbiB3aG9zZSBlbGVtZW50cyBub3RoaW5nIGlzIHdyaXR0ZW4uXG4gKi9cbmltcG9ydCB7IEZJRUxEUywgVFlQRUQsIGNvbnRyb2xzT2YsIGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mLCB3cml0ZSB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGZvbGxvdyB9IGZyb20gJy4vZm9jdXMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtXZWFrTWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGVjaG9lcyA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBpbnB1dCB0eXBlZCBpbjogd2hhdCBhIHN5bmMgaGFzIGxlZnQgYXMgaXQgd2FzIHR5cGVkXG5cbi8qKiBBIGZpbGUgZGlhbG9nIHRoYXQgaXMgc3RpbGwgb3BlbiBrbm93cyB0aGUgb2xkIGlucHV0IGFsb25lLlxuICogQHR5cGUgeyhpZDogc3RyaW5nLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiB2b2lkfSAqL1xuY29uc3QgcGFzc0ZpbGVzT24gPSAoaWQsIG9sZHMpID0+IHtcbiAgZm9yIChjb25zdCBba2V5LCBvbGRdIG9mIG9sZHMpIHtcbiAgICBpZiAoIW9sZC5maWxlcyB8fCBvbGQuaXNDb25uZWN0ZWQpIGNvbnRpbnVlO1xuICAgIG9sZC5hZGRFdmVudExpc3RlbmVyKCdjaGFuZ2UnLCAoKSA9PiB7XG4gICAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgICBjb25zdCBmaWVsZCA9IHJvb3QgJiYgY29udHJvbHNPZihyb290KS5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIHJldHVybjtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXNPZihvbGQpKTtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBbJ2lucHV0JywgJ2NoYW5nZSddKSBmaWVsZC5kaXNwYXRjaEV2ZW50KG5ldyBFdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUgfSkpO1xuICAgIH0pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGpvYjogSm9iKSA9PiAoKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGtlZXBFbnRyaWVzID0gKHJvb3QsIGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgc2VudCwgc3RhdHVzIH0gPSBqb2I7XG4gIGNvbnN0IGtlcHQgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGFjdGl2ZSA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGNvbnN0IG9sZHMgPSBjb250cm9sc09mKHJvb3QpO1xuICBjb25zdCB1bnRvdWNoZWQgPSBhbGwoJ1tkYXRhLW5pdHJvLWtlZXBdJywgcm9vdCk7XG4gIGNvbnN0IGNhcmV0ID0gW2FjdGl2ZS5zZWxlY3Rpb25TdGFydCwgYWN0aXZlLnNlbGVjdGlvbkVuZF07XG4gIGxldCBmb2N1cyA9ICcnO1xuICBmb3IgKGNvbnN0IFtrZXksIGNvbnRyb2xdIG9mIG9sZHMpIHtcbiAgICBpZiAoY29udHJvbCA9PT0gYWN0aXZlKSBmb2N1cyA9IGtleTtcbiAgICBpZiAoIWNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpIHx8IHVudG91Y2hlZC5zb21lKChlbGVtZW50KSA9PiBlbGVtZW50LmNvbnRhaW5zKGNvbnRyb2wpKSkgY29udGludWU7XG4gICAgLy8gV2hhdCB3YXMgdHlwZWQgc2luY2UsIG9yIGRpZCBub3QgdHJhdmVsLCBzdGF5czsgc28gZG8gYXJndW1lbnRzIG9mIGEgZmFpbGVkIGFjdGlvbi5cbiAgICBjb25zdCBub3cgPSB2YWx1ZXNPZihjb250cm9sKTtcbiAgICBjb25zdCBiZWZvcmUgPSBzZW50LmdldChrZXkpO1xuICAgIGNvbnN0IGlzUmVmdXNlZCA9IGJlZm9yZSAmJiBzdGF0dXMgPT09IDQyMiAmJiAhYmVmb3JlLmJvdW5kO1xuICAgIGNvbnN0IGlzRWNobyA9ICFiZWZvcmUgJiYga2V5ID09PSBmb2N1cyAmJiBlY2hvZXMuZ2V0KGNvbnRyb2wpID09PSBjb250cm9sLnZhbHVlO1xuICAgIGtlcHQuc2V0KGtleSwgKGlzUmVmdXNlZCB8fCBpc0VjaG8gfHwgIWlzU2FtZShub3csIGJlZm9yZT8udmFsdWVzID8/IGdpdmVuKGNvbnRyb2wpKSkgJiYgbm93KTtcbiAgfVxuICBjb25zdCBuZXh0ID0gZm9sbG93KGpvYiwgb2xkcywgZm9jdXMsIGFjdGl2ZSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3Um9vdCA9IGZpbmQocm9vdC5pZCkgPz8gcm9vdDtcbiAgICBjb25zdCBjb250cm9scyA9IGNvbnRyb2xzT2YobmV3Um9vdCk7XG4gICAgY29uc3QgYmVoaW5kID0gbGluZU9mKHJvb3QuaWQpO1xuICAgIGZvciAoY29uc3Qgam9iIG9mIGJlaGluZCkgam9iLnJvb3QgPSBuZXdSb290O1xuICAgIHBhc3NGaWxlc09uKHJvb3QuaWQsIG9sZHMpO1xuICAgIGZvciAoY29uc3QgW2tleSwgdmFsdWVzXSBvZiBrZXB0KSB7XG4gICAgICBjb25zdCBmaWVsZCA9IGNvbnRyb2xzLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgY29udGludWU7XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzIHx8IGdpdmVuKGZpZWxkKSk7XG4gICAgICBjb25zdCBpc0VjaG8gPSBhY3Rpb24gPT09ICdzeW5jJyA/ICF2YWx1ZXMgJiYgc2VudC5oYXMoa2V5KSA6IGVjaG9lcy5nZXQoYWN0aXZlKSA9PT0gZmllbGQudmFsdWU7XG4gICAgICBpZiAoa2V5ID09PSBmb2N1cyAmJiBpc0VjaG8gJiYgZmllbGQubWF0Y2hlcyhUWVBFRCkpIGVjaG9lcy5zZXQoZmllbGQsIGZpZWxkLnZhbHVlKTtcbiAgICAgIC8vIElmIGl0IHdhcyBub3QgdG91Y2hlZCwgdGhlIGNsaWNrcyBiZWhpbmQgYnVpbGQgb24gdGhlIG5ldyB2YWx1ZS5cbiAgICAgIGZvciAoY29uc3QgeyBzZW50IH0gb2YgdmFsdWVzID8gW10gOiBiZWhpbmQpIHtcbiAgICAgICAgY29uc3QgZW50cnkgPSBzZW50LmdldChrZXkpO1xuICAgICAgICBpZiAoZW50cnkpIGVudHJ5LnZhbHVlcyA9IHZhbHVlc09mKGZpZWxkKTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgdGFyZ2V0ID0gbmV4dChjb250cm9scyk7XG4gICAgY29uc3Qgc3RheXMgPSB0YXJnZXQgPT09IGFjdGl2ZSB8fCB0YXJnZXQgPT09IGNvbnRyb2xzLmdldChmb2N1cyk7XG4gICAgaWYgKCF0YXJnZXQgJiYgZm9jdXMpIGFjdGl2ZS5ibHVyKCk7IC8vIGl0IG1heSBiZSBhbm90aGVyIHJvdydzIGJ5IG5vd1xuICAgIGlmICghdGFyZ2V0KSByZXR1cm47XG4gICAgaWYgKHRhcmdldCAhPT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgdGFyZ2V0LmZvY3VzKHsgcHJldmVudFNjcm9sbDogc3RheXMgfSk7XG4gICAgaWYgKCFzdGF5cykgcmV0dXJuIHRhcmdldC5tYXRjaGVzKCdpbnB1dCcpICYmIHRhcmdldC5zZWxlY3QoKTsgLy8gYXMgd2l0aCB0aGUgVGFiIGtleVxuICAgIGNvbnN0IGlzTW92ZWQgPSAhaXNTYW1lKGNhcmV0LCBbdGFyZ2V0LnNlbGVjdGlvblN0YXJ0LCB0YXJnZXQuc2VsZWN0aW9uRW5kXSk7XG4gICAgaWYgKGlzTW92ZWQgJiYgY2FyZXRbMF0gIT0gbnVsbCkgdGFyZ2V0LnNldFNlbGVjdGlvblJhbmdlKC4uLmNhcmV0KTtcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEVudHJpZXMgPSAoKSA9PiB7XG4gIC8vIFRoZSBzdGF0ZSBtYXkgaG9sZCBpdCBvdGhlcndpc2UsIHN1Y2ggYXMgd2l0aG91dCBhIHNwYWNlIGF0IGl0cyBlbmQuIEl0IHNob3dzIHdoZW4gdGhlIGlucHV0IGlzIGxlZnQuXG4gIG9uKCdmb2N1c291dCcsICh7IHRhcmdldCB9KSA9PiB7XG4gICAgaWYgKHRhcmdldCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgcmV0dXJuOyAvLyB0aGUgd2luZG93IHdhcyBsZWZ0XG4gICAgaWYgKGVjaG9lcy5nZXQodGFyZ2V0KSA9PT0gdGFyZ2V0LnZhbHVlKSB3cml0ZSh0YXJnZXQsIGdpdmVuKHRhcmdldCkpO1xuICAgIGVjaG9lcy5kZWxldGUodGFyZ2V0KTtcbiAgfSk7XG59O1xuIiwgIi8qIFRvYXN0czogc2hvd3Mgbml0cm86bWVzc2FnZSBhbmQgbml0cm86ZXJyb3IgdG8gdGhlIHZpc2l0b3IuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tdG9hc3QtZW5hYmxlZCAoXCJ0cnVlXCIgb3IgXCJmYWxzZVwiKSwgLXBvc2l0aW9uLCAtZHVyYXRpb24gKG1zKSwgLXN0eWxlIChhIG5hbWUgZm9yXG4gKiAgIHN0eWxlc2hlZXRzKSBvZiBpdHMgc2NyaXB0OyAtbGFiZWwsIC1kaXNtaXNzLCAtcmVsb2FkIGFuZCAtYWdhaW4gdGhlcmUgYXJlIHRoZSB3b3JkczsgZGF0YS1uaXRyby10b2FzdCBvZiBhXG4gKiAgIGNvbXBvbmVudCdzIHJvb3Q6IEpTT04gd2l0aCB0aG9zZSBvZiBlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlIHRoYXQgZGlmZmVyIGZvciB0aGUgY2xhc3MuXG4gKiBIZWFyczogbml0cm86bWVzc2FnZSB7Y29tcG9uZW50LCBsZXZlbCwgdGV4dH0sIG5pdHJvOmVycm9yIHtjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1c307IG9uZVxuICogICB3aXRob3V0IHRleHQgb3IgZXJyb3Igc2F5cyBub3RoaW5nLiBjbG9zZSBvZiBkaWFsb2dzOyBmb2N1c2luLlxuICogQSBuYXJyb3cgc2NyZWVuIHNob3dzIHRocmVlIGF0IGEgdGltZTsgZXF1YWwgb25lcyBhcmUgb25lLCB3aXRoIHRoZWlyIG51bWJlci5cbiAqIFdoYXQgY291bGQgbm90IGJlIHNlbnQgaXMgc2VudCBhZ2FpbiBmcm9tIHRoZSB0b2FzdCB0aGF0IHNheXMgc28uXG4gKiBBIHBhZ2UgbWF5IHNob3cgbWVzc2FnZXMgaXRzIG93biB3YXk6IHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlciA9IHtzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGFnYWluKX0sXG4gKiAgIGNvbmZpZyA9IHtlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlfTsgYWdhaW4oKSBzZW5kcyB3aGF0IGNvdWxkIG5vdCBiZSBzZW50LCBlbHNlIGl0IGlzIHVuZGVmaW5lZC5cbiAqICAgSXQgaXMgbG9va2VkIHVwIGF0IGVhY2ggbWVzc2FnZS5cbiAqXG4gKiBUaGUgSFRNTCwgd2l0aCBcImFsZXJ0XCIgZm9yIGVycm9ycyBhbmQgXCJzdGF0dXNcIiBmb3IgdGhlIHJlc3QsIG9mIGVhY2ggb2Ygc2l4IHBvc2l0aW9uczpcbiAqICAgPHNlY3Rpb24gY2xhc3M9XCJuaXRyby10b2FzdC1saXN0XCI+PGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCJcdTIwMjZcIj48ZGl2IHJvbGU9XCJcdTIwMjZcIj5cbiAqICAgICA8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RcIiBkYXRhLWxldmVsPVwiXHUyMDI2XCIgZGF0YS1zdHlsZT1cIlx1MjAyNlwiPjxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPlx1MjAyNjwvcD5cbiAqICAgICAgIDxidXR0b24gY2xhc3M9XCJuaXRyby10b2FzdC1idXR0b25cIj5cdTIwMjZcbiAqL1xuaW1wb3J0IHsgdW5zZW50IH0gZnJvbSAnLi9hZ2Fpbi5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBmaXJzdCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBkZWZhdWx0cyA9IHtcbiAgZW5hYmxlZDogb3B0aW9ucy5uaXRyb1RvYXN0RW5hYmxlZCAhPT0gJ2ZhbHNlJyxcbiAgcG9zaXRpb246IG9wdGlvbnMubml0cm9Ub2FzdFBvc2l0aW9uLFxuICBkdXJhdGlvbjogTnVtYmVyKG9wdGlvbnMubml0cm9Ub2FzdER1cmF0aW9uKSxcbiAgc3R5bGU6IG9wdGlvbnMubml0cm9Ub2FzdFN0eWxlLFxufTtcbi8vIE5vIGFuc3dlciwgYSB0b2tlbiBvciBhIHJpZ2h0IHRoYXQgd2FzIHJlZnVzZWQ6IHRoZSBwYWdlIGl0c2VsZiBtYXkgYmUgb3V0IG9mIGRhdGUuXG5jb25zdCBSRUxPQURfU1RBVFVTRVMgPSBbMCwgNDAwLCA0MDNdO1xuY29uc3QgVElDS19NUyA9IDEwMDtcbmNvbnN0IE5BUlJPVyA9ICcobWF4LXdpZHRoOiA0MHJlbSknO1xuLyoqIEB0eXBlIHtNYXA8SFRNTEVsZW1lbnQsIHsgcmVnaW9uOiBFbGVtZW50LCBsZWZ0OiBudW1iZXIsIGFnYWluczogKCgpID0+IHZvaWQpW10gfT59ICovXG5jb25zdCB0b2FzdHMgPSBuZXcgTWFwKCk7IC8vIHNob3duLCBvciB3YWl0aW5nIHNpbmNlIHRoZXJlIGFyZSBhcyBtYW55IGFzIGZpdDogd2hlcmUsIGZvciBob3cgbWFueSBtcywgd2hhdCBpdCBzZW5kcyBhZ2FpblxuLyoqIEB0eXBlIHthbnl9ICovXG5sZXQgZm9jdXNlZEJlZm9yZSA9IG51bGw7XG5cbmNvbnN0IGxpc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdzZWN0aW9uJyk7XG4vKiogQHR5cGUge01hcDxzdHJpbmcgfCB1bmRlZmluZWQsIGFueT59ICovXG5jb25zdCBwbGFjZXMgPSBuZXcgTWFwKCk7XG5cbi8qKiBMaXZlIHJlZ2lvbnMgc3BlYWsgb25seSB3aGF0IGNoYW5nZXMgaW4gdGhlbSwgc28gdGhleSBhcmUgaW4gdGhlIHBhZ2UgYmVmb3JlIGFueSBtZXNzYWdlOyBvZiBhIG5ldyB0b2FzdFxuICogYWxvbmUsIG5vdCBvZiBhbGwgb2YgdGhlbS4gVGhlIGxhc3QgaXMgZm9yIHdoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKi9cbmNvbnN0IGJ1aWxkID0gKCkgPT4ge1xuICBjb25zdCBwb3NpdGlvbnMgPSBbJ3RvcCcsICdib3R0b20nXS5mbGF0TWFwKChlZGdlKSA9PiBbJ2xlZnQnLCAnY2VudGVyJywgJ3JpZ2h0J10ubWFwKChzaWRlKSA9PiBgJHtlZGdlfS0ke3NpZGV9YCkpO1xuICBjb25zdCByZWdpb24gPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHJvbGUpID0+IGA8ZGl2IHJvbGU9XCIke3JvbGV9XCIgYXJpYS1hdG9taWM9XCJmYWxzZVwiPjwvZGl2PmA7XG4gIGxpc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0LWxpc3QnO1xuICBsaXN0LnNldEF0dHJpYnV0ZSgnYXJpYS1sYWJlbCcsIG9wdGlvbnMubml0cm9Ub2FzdExhYmVsKTtcbiAgbGlzdC5pbm5lckhUTUwgPSBwb3NpdGlvbnMubWFwKChwb3NpdGlvbikgPT5cbiAgICBgPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCIke3Bvc2l0aW9ufVwiPiR7cmVnaW9uKCdzdGF0dXMnKX0ke3JlZ2lvbignYWxlcnQnKX08L2Rpdj5gKS5qb2luKCcnKVxuICAgICsgJzxkaXYgY2xhc3M9XCJuaXRyby10b2FzdC1zcG9rZW5cIiByb2xlPVwic3RhdHVzXCI+PC9kaXY+JztcbiAgcG9zaXRpb25zLmZvckVhY2goKHBvc2l0aW9uLCBhdCkgPT4gcGxhY2VzLnNldChwb3NpdGlvbiwgbGlzdC5jaGlsZHJlblthdF0pKTtcbn07XG5cbi8qKiBLZWVwIHRoZSBsaXN0IGluIHRoZSBwYWdlOiBhIHN3YXAgb2YgdGhlIGJvZHkgcmVtb3ZlcyBpdCwgYW5kIGEgbW9kYWwgZGlhbG9nIG1ha2VzIGl0IGluZXJ0LiAqL1xuY29uc3Qgc2V0dGxlID0gKCkgPT4ge1xuICBjb25zdCBob21lID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ2RpYWxvZzptb2RhbCcpXS5hdCgtMSkgPz8gZG9jdW1lbnQuYm9keTtcbiAgaWYgKGxpc3QucGFyZW50Tm9kZSAhPT0gaG9tZSkgaG9tZS5hcHBlbmQobGlzdCk7XG4gIC8vIGh0bXggMiByZXN0b3JlcyBwYWdlcyBmcm9tIHRoZWlyIEhUTUwsIHdpdGggdG9hc3RzIHRoYXQgbm9ib2R5IHdvdWxkIHJlbW92ZS5cbiAgZm9yIChjb25zdCBvdGhlciBvZiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QtbGlzdCcpKSBpZiAob3RoZXIgIT09IGxpc3QpIG90aGVyLnJlbW92ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2U6IEVsZW1lbnQpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0luVGhlV2F5ID0gKHBsYWNlKSA9PiB7XG4gIGNvbnN0IGFjdGl2ZSA9IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ7XG4gIGlmICghYWN0aXZlIHx8IGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBsaXN0LmNvbnRhaW5zKGFjdGl2ZSkpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgeyB0b3AsIHJpZ2h0LCBib3R0b20sIGxlZnQgfSA9IGFjdGl2ZS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgcmV0dXJuIFsuLi5wbGFjZS5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QnKV0ubWFwKCh0b2FzdCkgPT4gdG9hc3QuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCkpLnNvbWUoKHRvYXN0KSA9PlxuICAgIHRvYXN0LnRvcCA8IGJvdHRvbSAmJiB0b2FzdC5ib3R0b20gPiB0b3AgJiYgdG9hc3QubGVmdCA8IHJpZ2h0ICYmIHRvYXN0LnJpZ2h0ID4gbGVmdCk7XG59O1xuXG4vKiogR28gdG8gdGhlIG90aGVyIGVkZ2Ugd2hlcmUgYSB0b2FzdCBjb3ZlcnMgd2hhdCBoYXMgdGhlIGZvY3VzLCB1bmxlc3Mgb25lIHdvdWxkIHRoZXJlIGFzIHdlbGwuICovXG5jb25zdCBtYWtlV2F5ID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcy52YWx1ZXMoKSkge1xuICAgIGlmIChwbGFjZS5tYXRjaGVzKCc6aG92ZXInKSB8fCAhaXNJblRoZVdheShwbGFjZSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHBvc2l0aW9uID0gcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA/PyAnJztcbiAgICBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb24ucmVwbGFjZSgvdG9wfGJvdHRvbS8sICgvKiogQHR5cGUge3N0cmluZ30gKi8gZWRnZSkgPT4gKGVkZ2UgPT09ICd0b3AnID8gJ2JvdHRvbScgOiAndG9wJykpO1xuICAgIGlmIChpc0luVGhlV2F5KHBsYWNlKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICB9XG59O1xuXG5jb25zdCBzaG93TmV4dCA9ICgpID0+IHtcbiAgY29uc3QgbGltaXQgPSB3aW5kb3cubWF0Y2hNZWRpYShOQVJST1cpLm1hdGNoZXMgPyAzIDogSW5maW5pdHk7XG4gIGNvbnN0IGlzRXJyb3IgPSAoLyoqIEB0eXBlIHtIVE1MRWxlbWVudH0gKi8geyBkYXRhc2V0IH0pID0+IE51bWJlcihkYXRhc2V0LmxldmVsID09PSAnZXJyb3InKTtcbiAgY29uc3Qgd2FpdGluZyA9IFsuLi50b2FzdHMua2V5cygpXS5maWx0ZXIoKHRvYXN0KSA9PiAhdG9hc3QucGFyZW50Tm9kZSkuc29ydCgoYSwgYikgPT4gaXNFcnJvcihiKSAtIGlzRXJyb3IoYSkpO1xuICBmb3IgKGNvbnN0IHRvYXN0IG9mIHdhaXRpbmcuc2xpY2UoMCwgbGltaXQgLSAodG9hc3RzLnNpemUgLSB3YWl0aW5nLmxlbmd0aCkpKSB7XG4gICAgdG9hc3RzLmdldCh0b2FzdCk/LnJlZ2lvbi5hcHBlbmQodG9hc3QpO1xuICAgIHN0YXJ0Q2xvY2sodG9hc3QpO1xuICB9XG4gIGZvciAoY29uc3QgW3Bvc2l0aW9uLCBwbGFjZV0gb2YgcGxhY2VzKSBpZiAoIXBsYWNlLnF1ZXJ5U2VsZWN0b3IoJy5uaXRyby10b2FzdCcpKSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb247XG4gIG1ha2VXYXkoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IGNsb3NlID0gKHRvYXN0KSA9PiB7XG4gIGNvbnN0IGhhZEZvY3VzID0gdG9hc3QuY29udGFpbnMoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIHRvYXN0LnJlbW92ZSgpO1xuICB0b2FzdHMuZGVsZXRlKHRvYXN0KTtcbiAgc2hvd05leHQoKTtcbiAgaWYgKCFoYWRGb2N1cyB8fCAhZm9jdXNlZEJlZm9yZSkgcmV0dXJuO1xuICBjb25zdCB7IGlkLCBpc0Nvbm5lY3RlZCB9ID0gZm9jdXNlZEJlZm9yZTtcbiAgKGlzQ29ubmVjdGVkID8gZm9jdXNlZEJlZm9yZSA6IGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKGlkKSk/LmZvY3VzKCk7XG59O1xuXG4vKiogQ2xvc2UgdGhlIHRvYXN0IHdoZW4gaXRzIHRpbWUgaXMgb3Zlci4gVGltZSB0aGF0IG5vYm9keSBjYW4gdXNlIHRvIHJlYWQgZG9lcyBub3QgY291bnQuXG4gKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IHN0YXJ0Q2xvY2sgPSAodG9hc3QpID0+IHtcbiAgY29uc3QgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgY29uc3QgZW50cnkgPSB0b2FzdHMuZ2V0KHRvYXN0KTtcbiAgICBpZiAoIWVudHJ5KSByZXR1cm4gY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgc2V0dGxlKCk7XG4gICAgbWFrZVdheSgpO1xuICAgIGlmIChkb2N1bWVudC5oaWRkZW4gfHwgZW50cnkucmVnaW9uLnBhcmVudEVsZW1lbnQ/Lm1hdGNoZXMoJzpob3ZlciwgOmZvY3VzLXdpdGhpbicpKSByZXR1cm47XG4gICAgZW50cnkubGVmdCAtPSBUSUNLX01TO1xuICAgIGlmIChlbnRyeS5sZWZ0IDw9IDApIGNsb3NlKHRvYXN0KTtcbiAgfSwgVElDS19NUyk7XG59O1xuXG4vKiogQHR5cGUgeyhtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIHN0eWxlOiBzdHJpbmcsIGNhblJlbG9hZDogYm9vbGVhbiwgYWdhaW5zOiAoKCkgPT4gdm9pZClbXSkgPT4gSFRNTEVsZW1lbnR9ICovXG5jb25zdCBtYWtlID0gKG1lc3NhZ2UsIGxldmVsLCBzdHlsZSwgY2FuUmVsb2FkLCBhZ2FpbnMpID0+IHtcbiAgY29uc3QgdG9hc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdkaXYnKTtcbiAgdG9hc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0JztcbiAgT2JqZWN0LmFzc2lnbih0b2FzdC5kYXRhc2V0LCB7IGxldmVsLCBzdHlsZSB9KTtcbiAgY29uc3QgYnV0dG9uID0gJzxidXR0b24gdHlwZT1cImJ1dHRvblwiIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+PC9idXR0b24+JztcbiAgdG9hc3QuaW5uZXJIVE1MID0gYDxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPjwvcD4ke2NhblJlbG9hZCA/IGJ1dHRvbiA6ICcnfSR7YnV0dG9ufWA7XG4gIGNvbnN0IFt0ZXh0LCAuLi5idXR0b25zXSA9IHRvYXN0LmNoaWxkcmVuO1xuICB0ZXh0LnRleHRDb250ZW50ID0gbWVzc2FnZTtcbiAgY29uc3QgeyBuaXRyb1RvYXN0QWdhaW4sIG5pdHJvVG9hc3RSZWxvYWQsIG5pdHJvVG9hc3REaXNtaXNzIH0gPSBvcHRpb25zO1xuICBjb25zdCBzZW5kQWdhaW4gPSAoKSA9PiB7XG4gICAgY2xvc2UodG9hc3QpO1xuICAgIGFnYWlucy5mb3JFYWNoKChhZ2FpbikgPT4gYWdhaW4oKSk7XG4gIH07XG4gIC8qKiBAdHlwZSB7W3N0cmluZywgKCkgPT4gdm9pZF1bXX0gKi9cbiAgY29uc3QgZG9pbmdzID0gW1tuaXRyb1RvYXN0RGlzbWlzcywgKCkgPT4gY2xvc2UodG9hc3QpXSwgW25pdHJvVG9hc3RSZWxvYWQsICgpID0+IGxvY2F0aW9uLnJlbG9hZCgpXV07XG4gIGlmIChhZ2FpbnNbMF0pIGRvaW5nc1sxXSA9IFtuaXRyb1RvYXN0QWdhaW4sIHNlbmRBZ2Fpbl07XG4gIGJ1dHRvbnMucmV2ZXJzZSgpLmZvckVhY2goKGJ1dHRvbiwgYXQpID0+IHtcbiAgICBidXR0b24udGV4dENvbnRlbnQgPSBkb2luZ3NbYXRdWzBdO1xuICAgIGJ1dHRvbi5hZGRFdmVudExpc3RlbmVyKCdjbGljaycsIGRvaW5nc1thdF1bMV0pO1xuICB9KTtcbiAgdG9hc3QuYWRkRXZlbnRMaXN0ZW5lcigna2V5ZG93bicsIChldmVudCkgPT4ge1xuICAgIGlmIChldmVudC5rZXkgIT09ICdFc2NhcGUnKSByZXR1cm47XG4gICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gICAgY2xvc2UodG9hc3QpO1xuICB9KTtcbiAgcmV0dXJuIHRvYXN0O1xufTtcblxuLyoqIEB0eXBlIHsobWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBjb25maWc6IFRvYXN0Q29uZmlnLCBjYW5SZWxvYWQ/OiBib29sZWFuLCBhZ2Fpbj86ICgpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKG1lc3NhZ2UsIGxldmVsLCB7IGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgfSwgY2FuUmVsb2FkID0gZmFsc2UsIGFnYWluKSA9PiB7XG4gIGlmICghZW5hYmxlZCkgcmV0dXJuO1xuICBzZXR0bGUoKTtcbiAgY29uc3QgcmVnaW9uID0gKHBsYWNlcy5nZXQocG9zaXRpb24pID8/IHBsYWNlcy5nZXQoJ3RvcC1yaWdodCcpKS5jaGlsZHJlbltOdW1iZXIobGV2ZWwgPT09ICdlcnJvcicpXTtcbiAgZm9yIChjb25zdCBbeyBkYXRhc2V0LCBmaXJzdEVsZW1lbnRDaGlsZCB9LCBlbnRyeV0gb2YgdG9hc3RzKSB7XG4gICAgY29uc3QgdGV4dCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZmlyc3RFbGVtZW50Q2hpbGQpO1xuICAgIGlmIChlbnRyeS5yZWdpb24gIT09IHJlZ2lvbiB8fCBkYXRhc2V0LmxldmVsICE9PSBsZXZlbCB8fCB0ZXh0LnRleHRDb250ZW50ICE9PSBtZXNzYWdlKSBjb250aW51ZTtcbiAgICBpZiAoIWFnYWluID09PSAhIWVudHJ5LmFnYWluc1swXSkgY29udGludWU7XG4gICAgLy8gQSBwb2xsIHRoYXQgZmFpbHMgYWdhaW4gYW5kIGFnYWluIGlzIHJlYWQgb3V0IG9uY2UuIE9mIGFuIG9mZmVyIHRvIHJlbG9hZCBJbmZpbml0eSBpcyBsZWZ0LlxuICAgIHRleHQuZGF0YXNldC5jb3VudCA9IE51bWJlcih0ZXh0LmRhdGFzZXQuY291bnQgPz8gMSkgKyAxO1xuICAgIGVudHJ5LmxlZnQgPSBNYXRoLm1heChlbnRyeS5sZWZ0LCBkdXJhdGlvbik7XG4gICAgaWYgKGFnYWluKSBlbnRyeS5hZ2FpbnMucHVzaChhZ2Fpbik7XG4gICAgcmV0dXJuO1xuICB9XG4gIC8vIEFuIG9mZmVyIHN0YXlzIHVudGlsIHRoZSB2aXNpdG9yIGhhcyBkZWNpZGVkLlxuICBjb25zdCBhZ2FpbnMgPSBhZ2FpbiA/IFthZ2Fpbl0gOiBbXTtcbiAgY29uc3Qgb2ZmZXJzID0gY2FuUmVsb2FkIHx8ICEhYWdhaW47XG4gIHRvYXN0cy5zZXQobWFrZShtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIG9mZmVycywgYWdhaW5zKSwgeyByZWdpb24sIGFnYWlucywgbGVmdDogb2ZmZXJzID8gSW5maW5pdHkgOiBkdXJhdGlvbiB9KTtcbiAgc2hvd05leHQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnksIG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY2FuUmVsb2FkPzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoZXZlbnQsIG1lc3NhZ2UsIGxldmVsLCBjYW5SZWxvYWQpID0+IHtcbiAgY29uc3QgeyBkZXRhaWwsIHRhcmdldCB9ID0gZXZlbnQ7XG4gIGlmIChtZXNzYWdlID09IG51bGwpIHJldHVybjsgLy8gYSBzY3JpcHQncyBldmVudCwgd2l0aG91dCB0aGUgZGV0YWlsIG9mIG91cnNcbiAgLy8gSWYgdGhlIHJvb3QgaGFzIGdvbmUsIGFub3RoZXIgb2YgaXRzIGNsYXNzIGtub3dzLlxuICBjb25zdCBuYW1lID0gQ1NTLmVzY2FwZShgJHtkZXRhaWwuY29tcG9uZW50fWApO1xuICBjb25zdCByb290ID0gdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvVG9hc3QgPyB0YXJnZXQgOiBmaXJzdChgW2RhdGEtbml0cm8tY29tcG9uZW50PVwiJHtuYW1lfVwiXVtkYXRhLW5pdHJvLXRvYXN0XWApO1xuICBjb25zdCBjb25maWcgPSB7IC4uLmRlZmF1bHRzLCAuLi5KU09OLnBhcnNlKHJvb3Q/LmRhdGFzZXQubml0cm9Ub2FzdCA/PyAne30nKSB9O1xuICAvLyBObyBlbGVtZW50IG9mIHRoYXQgaWQsIHN1Y2ggYXMgYSBkaWFsb2csIHdoaWNoIGhhcyBhIHNob3coKSBhcyB3ZWxsLlxuICBjb25zdCBhZGFwdGVyID0gT2JqZWN0Lmhhc093bih3aW5kb3csICdOaXRyb1RvYXN0QWRhcHRlcicpICYmIHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlcjtcbiAgY29uc3Qgam9iID0gdW5zZW50LmdldChldmVudCk7XG4gIGNvbnN0IGFnYWluID0gam9iICYmICgoKSA9PiBlbnF1ZXVlKGpvYikpO1xuICBpZiAoYWRhcHRlciAmJiB0eXBlb2YgYWRhcHRlci5zaG93ID09PSAnZnVuY3Rpb24nKSBhZGFwdGVyLnNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgYWdhaW4pO1xuICBlbHNlIHNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgY2FuUmVsb2FkLCBhZ2Fpbik7XG59O1xuXG4vKiogSGF2ZSBzY3JlZW4gcmVhZGVycyBzcGVhayBhIHRleHQgdGhhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9ICh0ZXh0KSA9PiB7XG4gIHNldHRsZSgpO1xuICBjb25zdCBwYXJhZ3JhcGggPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdwJyk7XG4gIHBhcmFncmFwaC50ZXh0Q29udGVudCA9IHRleHQ7XG4gIGxpc3QubGFzdEVsZW1lbnRDaGlsZD8ucmVwbGFjZUNoaWxkcmVuKHBhcmFncmFwaCk7IC8vIGFuIGVxdWFsIHRleHQgaXMgc3Bva2VuIGFzIHdlbGxcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFRvYXN0cyA9ICgpID0+IHtcbiAgYnVpbGQoKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOm1lc3NhZ2UnLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy50ZXh0LCBldmVudC5kZXRhaWw/LmxldmVsID8/ICdpbmZvJyk7XG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86ZXJyb3InLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy5lcnJvciwgJ2Vycm9yJywgUkVMT0FEX1NUQVRVU0VTLmluY2x1ZGVzKGV2ZW50LmRldGFpbD8uc3RhdHVzKSk7XG4gIH0pO1xuICBsaXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2ZvY3VzaW4nLCAoeyByZWxhdGVkVGFyZ2V0IH0pID0+IHtcbiAgICBpZiAoIWxpc3QuY29udGFpbnMoLyoqIEB0eXBlIHtOb2RlfSAqLyAocmVsYXRlZFRhcmdldCkpKSBmb2N1c2VkQmVmb3JlID0gcmVsYXRlZFRhcmdldDtcbiAgfSk7XG4gIG9uKCdmb2N1c2luJywgbWFrZVdheSk7XG4gIG9uKCdjbG9zZScsIHNldHRsZSk7IC8vIG9mIGEgZGlhbG9nXG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKHNldHRsZSkub2JzZXJ2ZShkb2N1bWVudC5ib2R5LCB7IGNoaWxkTGlzdDogdHJ1ZSB9KTtcbiAgc2V0dGxlKCk7XG4gIHdpbmRvdy5uaXRyb1RvYXN0cyA9IHsgc2hvdywgc2F5IH07XG59O1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIGJyb3dzZXIgb3IgYSBzY3JpcHQgb3duczogd2hldGhlciBkaWFsb2dzLCBkZXRhaWxzIGFuZCBwb3BvdmVycyBhcmUgb3BlbiwgaG93XG4gKiBmYXIgZWxlbWVudHMgYXJlIHNjcm9sbGVkLCBhbmQgYWxsIHRoYXQgc3RhbmRzIGluIGFuIGVsZW1lbnQgd2l0aCB7JSBuaXRyb19rZWVwICV9LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWtlZXAsIHdob3NlIHZhbHVlIG5vIG90aGVyIGVsZW1lbnQgaGFzOyBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLXNsb3QsIC1vd25lcjsgcm9sZT1cInN0YXR1c1wiLlxuICpcbiAqIGBvcGVuYCBpcyB0aGUgc2VydmVyJ3Mgd29yZCwgdG9vLiBJdCBpcyBmb2xsb3dlZCB3aGVuIGl0IGRpZmZlcnMgZnJvbSBpdHMgbGFzdCBvbmU7IHVudGlsIHRoZW4gd2hhdFxuICogdGhlIHZpc2l0b3Igb3IgYSBzY3JpcHQgaGFzIGRvbmUgc2luY2Ugc3RheXMuIE9sZCBhbmQgbmV3IGVsZW1lbnRzIGFyZSB0b2xkIGJ5IHRoZWlyIGlkcywgZWxzZSBieSB3aGF0XG4gKiBzdGFuZHMgYXJvdW5kIHRoZW0sIGVsc2UgYnkgdGhlaXIgbnVtYmVyOyB3aGVyZSB0aGUgbnVtYmVycyBkaWZmZXIsIG5vYm9keSBrbm93cy4gV2hhdCBwZW9wbGUgd3JvdGUgaXNcbiAqIG5ldmVyIHRha2VuIGZvciBvdXJzOiB3aGF0IHdhcyBvcGVuZWQgaW4gdGhlcmUgc3RheXMgb3BlbiwgYW5kIGl0cyBuYW1lcyBrZWVwIG5vdGhpbmcuXG4gKi9cbmltcG9ydCB7IGFsbCwgZmluZCwgaXNUcnVzdGVkLCBvbiwgcGFydHNPZiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHNheSB9IGZyb20gJy4vdG9hc3RzLmpzJztcblxuY29uc3QgS0VFUCA9ICdkYXRhLW5pdHJvLWtlZXAnO1xuY29uc3QgUEFJUiA9ICdkYXRhLW5pdHJvLXBhaXInOyAvLyBvbiBlbGVtZW50cyBmb3IgYXMgbG9uZyBhcyBuZXcgb25lcyBhcmUgb24gdGhlaXIgd2F5IHRvIHRoZSBwYWdlXG5jb25zdCBPUEVOUyA9ICdkaWFsb2csZGV0YWlscyxbcG9wb3Zlcl0nO1xuLyoqIEB0eXBlIHtXZWFrTWFwPE5vZGUsIGJvb2xlYW4+fSAqL1xuY29uc3Qgc2FpZCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IGVsZW1lbnRzIHdob3NlIGBvcGVuYCBoYXMgY2hhbmdlZCBzaW5jZTogd2hhdCB0aGUgc2VydmVyIHNhaWRcbi8qKiBAdHlwZSB7U2V0PGFueT59ICovXG5jb25zdCBzY3JvbGxlZCA9IG5ldyBTZXQoKTtcblxuLyoqIEB0eXBlIHsocmVjb3JkczogTXV0YXRpb25SZWNvcmRbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAocmVjb3JkcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgdGFyZ2V0LCBvbGRWYWx1ZSB9IG9mIHJlY29yZHMpIGlmICghc2FpZC5oYXModGFyZ2V0KSkgc2FpZC5zZXQodGFyZ2V0LCBvbGRWYWx1ZSAhPSBudWxsKTtcbn07XG5jb25zdCBvYnNlcnZlciA9IG5ldyBNdXRhdGlvbk9ic2VydmVyKG5vdGUpO1xuXG4vKiogV2hldGhlciB0aGUgZWxlbWVudCBpcyB3cml0dGVuIGJ5IHRoZSBjb21wb25lbnQgb2YgdGhpcyBpZCwgYW5kIG5vdCBieSBvbmUgaW5zaWRlIG9yIGFyb3VuZCBpdC5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBpZDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNPZiA9IChlbGVtZW50LCBpZCkgPT4ge1xuICBsZXQgcGxhY2UgPSBlbGVtZW50OyAvLyB3aGF0IHBlb3BsZSB3cm90ZSBiZWxvbmdzIHRvIHdoZXJlIGl0IHN0YW5kc1xuICB3aGlsZSAocGxhY2UgJiYgIWlzVHJ1c3RlZChwbGFjZSkpIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgY29uc3QgaG9sZGVyID0gcGxhY2U/LmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgY29uc3QgeyBuaXRyb093bmVyLCBuaXRyb1Nsb3QgfSA9IGhvbGRlcj8uZGF0YXNldCA/PyB7fTtcbiAgcmV0dXJuIChuaXRyb1Nsb3QgPyBuaXRyb093bmVyIDogaG9sZGVyPy5pZCkgPT09IGlkICYmICFob2xkZXIuY29udGFpbnMocGxhY2UuY2xvc2VzdChgWyR7S0VFUH1dYCkpO1xufTtcblxuLyoqIEB0eXBlIHsoKGVsZW1lbnQ6IGFueSkgPT4gdW5rbm93bilbXX0gKi9cbmNvbnN0IEtFWVMgPSBbXG4gIChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoT1BFTlMpICYmIGVsZW1lbnQucGFyZW50RWxlbWVudD8udGV4dENvbnRlbnQsIC8vIGEgcm93J3MsIG1vc3RseVxuICAoZWxlbWVudCkgPT4gW2VsZW1lbnQuY2xhc3NOYW1lLCBlbGVtZW50Lm1hdGNoZXMoJ2RldGFpbHMnKSAmJiBlbGVtZW50LmZpcnN0RWxlbWVudENoaWxkPy50ZXh0Q29udGVudF0sXG4gICgpID0+ICcnLFxuXTtcblxuLyoqIEB0eXBlIHsob2xkczogYW55W10sIG5ld3M6IGFueVtdKSA9PiBNYXA8YW55LCBhbnk+fSAqL1xuY29uc3QgcGFpciA9IChvbGRzLCBuZXdzKSA9PiB7XG4gIGNvbnN0IHBhaXJzID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IGtleU9mIG9mIEtFWVMpIHtcbiAgICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueVtdW10+fSAqL1xuICAgIGNvbnN0IGdyb3VwcyA9IHt9O1xuICAgIFtvbGRzLCBuZXdzXS5mb3JFYWNoKChlbGVtZW50cywgc2lkZSkgPT4ge1xuICAgICAgZm9yIChjb25zdCBlbGVtZW50IG9mIGVsZW1lbnRzKSB7XG4gICAgICAgIGlmIChwYWlycy5oYXMoZWxlbWVudCkpIGNvbnRpbnVlO1xuICAgICAgICBjb25zdCBvd24gPSBlbGVtZW50LmlkIHx8IFtlbGVtZW50LmxvY2FsTmFtZSwgZWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBrZXlPZihlbGVtZW50KV07XG4gICAgICAgIChncm91cHNbW2lzVHJ1c3RlZChlbGVtZW50KSwgb3duXS5qb2luKCldID8/PSBbW10sIFtdXSlbc2lkZV0ucHVzaChlbGVtZW50KTtcbiAgICAgIH1cbiAgICB9KTtcbiAgICBmb3IgKGNvbnN0IFtzb21lLCBvdGhlcnNdIG9mIE9iamVjdC52YWx1ZXMoZ3JvdXBzKSkge1xuICAgICAgaWYgKHNvbWUubGVuZ3RoICE9PSBvdGhlcnMubGVuZ3RoKSBjb250aW51ZTtcbiAgICAgIHNvbWUuZm9yRWFjaCgob2xkLCBhdCkgPT4gcGFpcnMuc2V0KG9sZCwgb3RoZXJzW2F0XSkuc2V0KG90aGVyc1thdF0sIG9sZCkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcGFpcnM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IE93blN0YXRlfSAqL1xuY29uc3Qgc3RhdGVPZiA9IChlbGVtZW50KSA9PiAoe1xuICBpc09wZW46IGVsZW1lbnQub3BlbixcbiAgaXNNb2RhbDogZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSxcbiAgaXNTaG93bjogZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJyksXG4gIHBsYWNlOiBzY3JvbGxlZC5oYXMoZWxlbWVudCkgJiYgeyB0b3A6IGVsZW1lbnQuc2Nyb2xsVG9wLCBsZWZ0OiBlbGVtZW50LnNjcm9sbExlZnQsIGJlaGF2aW9yOiAnaW5zdGFudCcgfSxcbn0pO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHN0YXRlOiBPd25TdGF0ZSkgPT4gdm9pZH0gKi9cbmNvbnN0IG9wZW4gPSAoZWxlbWVudCwgeyBpc09wZW4sIGlzTW9kYWwsIGlzU2hvd24sIHNheXMgfSkgPT4ge1xuICBpZiAoZWxlbWVudC5tYXRjaGVzKCdkaWFsb2cnKSkge1xuICAgIGNvbnN0IGlzUmlnaHQgPSAhZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSA9PT0gIShpc09wZW4gJiYgaXNNb2RhbCk7XG4gICAgaWYgKCFpc1JpZ2h0ICYmIGlzTW9kYWwgJiYgaXNPcGVuKSB7XG4gICAgICBlbGVtZW50Lm9wZW4gPSBmYWxzZTsgLy8gaXQgd291bGQgcmVmdXNlXG4gICAgICBlbGVtZW50LnNob3dNb2RhbCgpO1xuICAgIH0gZWxzZSBpZiAoIWlzUmlnaHQpIHsgLy8gd2l0aG91dCBgb3BlbmAgaXQgd291bGQgYmUgaW52aXNpYmxlLCBhbmQgdGhlIHBhZ2UgZnJvemVuXG4gICAgICBlbGVtZW50Lm9wZW4gPSB0cnVlO1xuICAgICAgZWxlbWVudC5jbG9zZSgpO1xuICAgICAgZWxlbWVudC5vcGVuID0gaXNPcGVuO1xuICAgIH1cbiAgfVxuICBpZiAoZWxlbWVudC5wb3BvdmVyICE9IG51bGwgJiYgZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJykgIT09ICEhaXNTaG93bikgZWxlbWVudC50b2dnbGVQb3BvdmVyKCk7XG4gIGlmIChzYXlzICE9IG51bGwpIHNhaWQuc2V0KGVsZW1lbnQsIHNheXMpO1xufTtcblxuLyoqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB7IGFsbE5ldzogKHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueVtdLCBodG1sOiAoKSA9PiBzdHJpbmcgfX0gKi9cbmNvbnN0IHBhcnNlID0gKHRleHQpID0+IHtcbiAgY29uc3QgdGVtcGxhdGUgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpO1xuICB0ZW1wbGF0ZS5pbm5lckhUTUwgPSB0ZXh0O1xuICBjb25zdCBwYXJ0cyA9IHBhcnRzT2YodGVtcGxhdGUpO1xuICBjb25zdCBhbGxOZXcgPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHNlbGVjdG9yKSA9PiBwYXJ0cy5mbGF0TWFwKChwYXJ0KSA9PiBbLi4ucGFydC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0pO1xuICByZXR1cm4ge1xuICAgIGFsbE5ldyxcbiAgICBodG1sOiAoKSA9PiB7XG4gICAgICAvLyBCcm93c2VycyByZWFkIGA8cHJlPmAgYW5kIGEgbGluZSBicmVhayBhcyBgPHByZT5gLCBhbmQgd3JpdGUgaXQgd2l0aG91dCBvbmUuXG4gICAgICBmb3IgKGNvbnN0IHsgZmlyc3RDaGlsZCB9IG9mIGFsbE5ldygncHJlLHRleHRhcmVhJykpIGlmIChmaXJzdENoaWxkPy5kYXRhPy5bMF0gPT09ICdcXG4nKSBmaXJzdENoaWxkLmRhdGEgPSBgXFxuJHtmaXJzdENoaWxkLmRhdGF9YDtcbiAgICAgIHJldHVybiB0ZW1wbGF0ZS5pbm5lckhUTUw7XG4gICAgfSxcbiAgfTtcbn07XG5cbi8qKiBodG14IGZpbmRzIGJ5IHRoZWlyIGlkcyB3aGF0IGlzIHRvIHN0YXksIGFuZCBvdGhlcnMgbWF5IGhhdmUgdGhlIHNhbWUuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgbmV3czogYW55W10sIG1hcms6IHN0cmluZykgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IHByZXNlcnZlID0gKHJvb3QsIG5ld3MsIG1hcmspID0+IHtcbiAgLyoqIEB0eXBlIHtbRWxlbWVudCwgc3RyaW5nIHwgbnVsbF1bXX0gKi9cbiAgY29uc3QgaWRzID0gW107XG4gIGZvciAoY29uc3QgZnJlc2ggb2YgbmV3cy5maWx0ZXIoaXNUcnVzdGVkKSkge1xuICAgIGNvbnN0IFtvbGRdID0gYWxsKGBbJHtLRUVQfT0ke0NTUy5lc2NhcGUoZnJlc2guZGF0YXNldC5uaXRyb0tlZXApfV1gLCByb290KTtcbiAgICBpZiAoIW9sZCkgY29udGludWU7XG4gICAgaWRzLnB1c2goW29sZCwgb2xkLmdldEF0dHJpYnV0ZSgnaWQnKV0pO1xuICAgIGZyZXNoLmlkID0gb2xkLmlkID0gYCR7bWFya30ke2lkcy5sZW5ndGh9YDtcbiAgICBmcmVzaC5zZXRBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJywgJycpO1xuICAgIGZyZXNoLnJlcGxhY2VDaGlsZHJlbigpOyAvLyBodG14IHdvdWxkIGxvb2sgZm9yIGNvbXBvbmVudHMgaW4gdGhlcmVcbiAgfVxuICByZXR1cm4gKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW29sZCwgaWRdIG9mIGlkcykgc2V0QXR0cmlidXRlKG9sZCwgJ2lkJywgaWQpO1xuICB9O1xufTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayB3aGF0IGNoYW5nZXMgaW4gdGhlbS4gV2hlcmUgYSBuZXcgb25lIGhhcyBjb21lIGluIGl0cyBwbGFjZSwgb3VycyBzcGVha3MuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IGxpc3RlbiA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3QgcmVnaW9ucyA9ICgpID0+IGFsbCgnW3JvbGU9c3RhdHVzXScsIGZpbmQoaWQpID8/IFtdKTtcbiAgY29uc3Qgb2xkcyA9IHJlZ2lvbnMoKS5tYXAoKHJlZ2lvbikgPT4gKHsgcmVnaW9uLCBiZWZvcmU6IHJlZ2lvbi50ZXh0Q29udGVudCB9KSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IHJlZ2lvbnMoKTtcbiAgICBpZiAobmV3cy5sZW5ndGggIT09IG9sZHMubGVuZ3RoKSByZXR1cm47XG4gICAgbmV3cy5mb3JFYWNoKCh7IHRleHRDb250ZW50IH0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHJlZ2lvbiwgYmVmb3JlIH0gPSBvbGRzW2F0XTtcbiAgICAgIGNvbnN0IGlzTmV3cyA9IHJlZ2lvbiAhPT0gbmV3c1thdF0gJiYgdGV4dENvbnRlbnQudHJpbSgpICYmIHRleHRDb250ZW50ICE9PSBiZWZvcmU7XG4gICAgICBpZiAoaXNOZXdzKSBzYXkodGV4dENvbnRlbnQudHJpbSgpLnJlcGxhY2UoL1xccysvZywgJyAnKSk7XG4gICAgfSk7XG4gIH07XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4geyB0ZXh0OiBzdHJpbmcsIHJlc3RvcmU6ICgpID0+IHZvaWQgfX0gKi9cbmV4cG9ydCBjb25zdCBrZWVwT3duID0gKHJvb3QsIHRleHQpID0+IHtcbiAgY29uc3Qgc3BlYWsgPSBsaXN0ZW4ocm9vdCk7XG4gIG5vdGUob2JzZXJ2ZXIudGFrZVJlY29yZHMoKSk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBzY3JvbGxlZCkgaWYgKCFlbGVtZW50LmlzQ29ubmVjdGVkKSBzY3JvbGxlZC5kZWxldGUoZWxlbWVudCk7XG4gIGNvbnN0IG1vdmVkID0gWy4uLnNjcm9sbGVkXS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3QuY29udGFpbnMoZWxlbWVudCkpO1xuICBpZiAoIW1vdmVkLmxlbmd0aCAmJiAhcm9vdC5tYXRjaGVzKE9QRU5TKSAmJiAhcm9vdC5xdWVyeVNlbGVjdG9yKGAke09QRU5TfSxbJHtLRUVQfV1gKSkgcmV0dXJuIHsgdGV4dCwgcmVzdG9yZTogc3BlYWsgfTtcblxuICBjb25zdCB7IGFsbE5ldywgaHRtbCB9ID0gcGFyc2UodGV4dCk7XG4gIGNvbnN0IG1hcmsgPSBgbml0cm8ke01hdGgucmFuZG9tKCl9LWAucmVwbGFjZSgnLicsICctJyk7IC8vIG5vYm9keSBoYXMgd3JpdHRlbiB0aGF0XG4gIGNvbnN0IGdpdmVCYWNrID0gcHJlc2VydmUocm9vdCwgYWxsTmV3KGBbJHtLRUVQfV1gKSwgbWFyayk7XG4gIGNvbnN0IHNlbGVjdG9yID0gW09QRU5TLCAuLi5tb3ZlZC5tYXAoKHsgaWQsIGxvY2FsTmFtZSB9KSA9PiAoaWQgPyBgIyR7Q1NTLmVzY2FwZShpZCl9YCA6IGxvY2FsTmFtZSkpXS5qb2luKCk7XG4gIGNvbnN0IGlzT3duID0gKC8qKiBAdHlwZSB7RWxlbWVudH0gKi8gZWxlbWVudCkgPT4gaXNPZihlbGVtZW50LCByb290LmlkKTtcbiAgY29uc3Qgb2xkcyA9IFtyb290LCAuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoKGVsZW1lbnQpID0+IGVsZW1lbnQubWF0Y2hlcyhzZWxlY3RvcikpO1xuICBjb25zdCBuZXdzID0gYWxsTmV3KHNlbGVjdG9yKS5maWx0ZXIoaXNPd24pO1xuICBjb25zdCBwYWlycyA9IHBhaXIob2xkcy5maWx0ZXIoaXNPd24pLCBuZXdzKTtcbiAgLyoqIEB0eXBlIHtbYW55LCBPd25TdGF0ZV1bXX0gKi9cbiAgY29uc3Qgc3RhdGVzID0gb2xkcy5maWx0ZXIoKG9sZCkgPT4gIWlzT3duKG9sZCkpLm1hcCgob2xkKSA9PiBbb2xkLCBzdGF0ZU9mKG9sZCldKTsgLy8gdGhleSBzdGF5IHRoZW1zZWx2ZXNcbiAgbmV3cy5mb3JFYWNoKChmcmVzaCwgYXQpID0+IHtcbiAgICBjb25zdCBvbGQgPSBwYWlycy5nZXQoZnJlc2gpO1xuICAgIGlmICghZnJlc2gubWF0Y2hlcyhPUEVOUykgJiYgIXNjcm9sbGVkLmhhcyhvbGQpKSByZXR1cm47XG4gICAgY29uc3Qgc3RhdGUgPSBvbGQgPyBzdGF0ZU9mKG9sZCkgOiB7fTtcbiAgICBpZiAoZnJlc2gubWF0Y2hlcygnZGlhbG9nLGRldGFpbHMnKSkge1xuICAgICAgY29uc3Qgc2F5cyA9IChzdGF0ZS5zYXlzID0gZnJlc2guaGFzQXR0cmlidXRlKCdvcGVuJykpO1xuICAgICAgLy8gVGhlIHNlcnZlciBjYW4ndCBzYXkgbW9kYWwsIHNvIHdob2V2ZXIgZGlkIHdhcyBxdWlja2VyIHRoYW4gdGhpcyBzY3JpcHQuXG4gICAgICBpZiAoIW9sZCB8fCBzYXlzICE9PSAoc2FpZC5nZXQob2xkKSA/PyAob2xkLm9wZW4gJiYgIXN0YXRlLmlzTW9kYWwpKSkgc3RhdGUuaXNPcGVuID0gc2F5cztcbiAgICAgIGZyZXNoLnRvZ2dsZUF0dHJpYnV0ZSgnb3BlbicsIHN0YXRlLmlzT3Blbik7XG4gICAgfVxuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBbZnJlc2gsIG9sZF0pIGVsZW1lbnQ/LnNldEF0dHJpYnV0ZShQQUlSLCBtYXJrICsgYXQpOyAvLyBlcXVhbCwgb3IgaHRteCA0IHdvdWxkIG5vdCBzZWUgaXRcbiAgICBzdGF0ZXMucHVzaChbbWFyayArIGF0LCBzdGF0ZV0pO1xuICB9KTtcblxuICByZXR1cm4ge1xuICAgIHRleHQ6IGh0bWwoKSxcbiAgICByZXN0b3JlOiAoKSA9PiB7XG4gICAgICBnaXZlQmFjaygpO1xuICAgICAgY29uc3QgbWFya2VkID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoYFske1BBSVJ9Xj0ke21hcmt9XWApXTtcbiAgICAgIGNvbnN0IG5ld3MgPSBuZXcgTWFwKG1hcmtlZC5tYXAoKGVsZW1lbnQpID0+IFtlbGVtZW50LmdldEF0dHJpYnV0ZShQQUlSKSwgZWxlbWVudF0pKTtcbiAgICAgIGNvbnN0IGZvdW5kID0gc3RhdGVzLm1hcCgoW29uZSwgc3RhdGVdKSA9PiAoeyBlbGVtZW50OiBuZXdzLmdldChvbmUpID8/IG9uZSwgc3RhdGUgfSkpLmZpbHRlcigoeyBlbGVtZW50IH0pID0+IGVsZW1lbnQuaXNDb25uZWN0ZWQpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQgfSBvZiBmb3VuZCkgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoUEFJUik7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCwgc3RhdGUgfSBvZiBmb3VuZCkgb3BlbihlbGVtZW50LCBzdGF0ZSk7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCwgc3RhdGU6IHsgcGxhY2UgfSB9IG9mIGZvdW5kKSB7XG4gICAgICAgIGlmICghcGxhY2UpIGNvbnRpbnVlO1xuICAgICAgICBlbGVtZW50LnNjcm9sbFRvKHBsYWNlKTtcbiAgICAgICAgc2Nyb2xsZWQuYWRkKGVsZW1lbnQpO1xuICAgICAgfVxuICAgICAgb2JzZXJ2ZXIudGFrZVJlY29yZHMoKTtcbiAgICAgIHNwZWFrKCk7XG4gICAgfSxcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydE93biA9ICgpID0+IHtcbiAgb2JzZXJ2ZXIub2JzZXJ2ZShkb2N1bWVudCwgeyBzdWJ0cmVlOiB0cnVlLCBhdHRyaWJ1dGVGaWx0ZXI6IFsnb3BlbiddLCBhdHRyaWJ1dGVPbGRWYWx1ZTogdHJ1ZSB9KTtcbiAgb24oJ3Njcm9sbCcsICh7IHRhcmdldCB9KSA9PiBzY3JvbGxlZC5hZGQodGFyZ2V0KSk7XG59O1xuIiwgIi8qIExldHMgYW5zd2VycyB3YWl0IHdoaWxlIHRoZSB2aXNpdG9yIHByZXNzZXMgc29tZXRoaW5nOiB3aGVyZSBvbmUgcmVwbGFjZWQgaXQgYmVmb3JlIGl0IGlzIHJlbGVhc2VkLCB0aGVcbiAqIGNsaWNrIHdvdWxkIGJlIGxvc3QsIGFuZCB3aGF0IGlzIGRyYWdnZWQgd291bGQgYmUgZHJvcHBlZDsgYW5kIHdoaWxlIHRoZSBtZW51IG9mIGEgc2VsZWN0IGlzIG9wZW4sIHdoaWNoIHdvdWxkIGJlXG4gKiBjbG9zZWQuIE5vdCBldmVyeSBicm93c2VyIGtub3dzIHRoYXQgb2YgaXRzIG1lbnVzLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgVEFQX01TID0gMzUwOyAvLyBhIGJyb3dzZXIgdGhhdCB3YWl0cyBmb3IgYSBzZWNvbmQgdGFwIGNsaWNrcyBhcyBsYXRlIGFzIHRoYXRcbmNvbnN0IE9QRU4gPSBDU1Muc3VwcG9ydHMoJ3NlbGVjdG9yKDpvcGVuKScpID8gJ3NlbGVjdDpvcGVuJyA6ICduZXZlcic7XG4vKiogQHR5cGUge1Byb21pc2U8dm9pZD4gfCBudWxsfSAqL1xubGV0IHByZXNzZWQgPSBudWxsO1xuLyoqIEB0eXBlIHsoKSA9PiB2b2lkfSAqL1xubGV0IHJlbGVhc2U7XG4vKiogQHR5cGUge1JldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+fSAqL1xubGV0IGVuZDtcblxuY29uc3QgcHJlc3MgPSAoKSA9PiB7XG4gIGNsZWFyVGltZW91dChlbmQpO1xuICBwcmVzc2VkID8/PSBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgIHJlbGVhc2UgPSAoKSA9PiB7XG4gICAgICBpZiAoZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcmV0dXJuIGxldEdvKFRBUF9NUyk7IC8vIG5vIGV2ZW50IHNheXMgdGhhdCBpdCBpcyBjbG9zZWRcbiAgICAgIHByZXNzZWQgPSBudWxsO1xuICAgICAgcmVzb2x2ZSgpO1xuICAgIH07XG4gIH0pO1xufTtcblxuLyoqIEB0eXBlIHsoZGVsYXk/OiBudW1iZXIpID0+IHZvaWR9ICovXG5jb25zdCBsZXRHbyA9IChkZWxheSA9IDApID0+IHsgLy8gYWZ0ZXIgdGhlIGNsaWNrLCB3aGljaCB0aGUgYnJvd3NlciBoYXMgbm90IHNlbnQgeWV0XG4gIGlmICghcHJlc3NlZCkgcmV0dXJuO1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgZW5kID0gc2V0VGltZW91dChyZWxlYXNlLCBkZWxheSk7XG59O1xuXG4vKiogUmVzb2x2ZXMgb25jZSB0aGUgdmlzaXRvciBoYXMgcmVsZWFzZWQgd2hhdCBpcyBwcmVzc2VkLCBhbmQgaGFzIGNsaWNrZWQsIG9yIGhhcyBjbG9zZWQgdGhlIG1lbnU7IG51bGw6IG5vdGhpbmcgaXMuICovXG5leHBvcnQgY29uc3QgcmVsZWFzZWQgPSAoKSA9PiB7XG4gIGlmICghcHJlc3NlZCAmJiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yKE9QRU4pKSBwcmVzcygpLCBsZXRHbygpOyAvLyBvcGVuZWQgYnkgYSBrZXlcbiAgcmV0dXJuIHByZXNzZWQ7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQcmVzcyA9ICgpID0+IHtcbiAgb24oJ3BvaW50ZXJkb3duJywgKHsgYnV0dG9uIH0pID0+IGJ1dHRvbiB8fCBwcmVzcygpKTtcbiAgb24oJ2tleWRvd24nLCAoeyBrZXksIHRhcmdldCB9KSA9PiBrZXkgPT09ICcgJyAmJiAhdGFyZ2V0Lm1hdGNoZXM/LihUWVBFRCkgJiYgcHJlc3MoKSk7XG4gIG9uKCdwb2ludGVydXAnLCAoeyBwb2ludGVyVHlwZSB9KSA9PiBsZXRHbyhwb2ludGVyVHlwZSA9PT0gJ3RvdWNoJyA/IFRBUF9NUyA6IDApKTtcbiAgb24oJ2tleXVwJywgKHsga2V5IH0pID0+IGtleSA9PT0gJyAnICYmIGxldEdvKCkpO1xuICBvbignY2xpY2sgcG9pbnRlcmNhbmNlbCBjb250ZXh0bWVudSBkcmFnZW5kJywgKCkgPT4gbGV0R28oKSk7XG4gIC8vIE5vdCBldmVyeSBicm93c2VyIHNheXMgdGhhdCB0aGUgYnV0dG9uIHdhcyByZWxlYXNlZDogb3V0c2lkZSBvZiB0aGUgd2luZG93LCBvciBvdmVyIGFuIG9wZW4gbWVudS5cbiAgb24oJ2NoYW5nZScsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQubG9jYWxOYW1lID09PSAnc2VsZWN0JyAmJiBsZXRHbygpKTtcbiAgb24oJ3BvaW50ZXJtb3ZlJywgKHsgYnV0dG9ucyB9KSA9PiBidXR0b25zIHx8IGxldEdvKCkpO1xuICBvbignYmx1cicsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQgPT09IHdpbmRvdyAmJiBsZXRHbygpKTtcbn07XG4iLCAiLyogQXNrcyBiZWZvcmUgdGhlIHBhZ2UgaXMgbGVmdCwgd2hpbGUgc29tZXRoaW5nIHRoYXQgd2FzIGFza2VkIGZvciBoYXMgbm90IGxlZnQgeWV0LCBvciBpcyBzZW50IGFnYWluLlxuICpcbiAqIEhlYXJzOiBiZWZvcmV1bmxvYWQsIG9ubHkgdGhlbi5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBpc1dhaXRpbmcgfSBmcm9tICcuL2xpbmVzLmpzJztcblxubGV0IGlzRnJlZSA9IGZhbHNlO1xuXG4vKiogQHR5cGUgeyhldmVudDogQmVmb3JlVW5sb2FkRXZlbnQpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQucmV0dXJuVmFsdWUgPSAnb2xkZXIgYnJvd3NlcnMnO1xufTtcblxuY29uc3QgbG9vayA9ICgpID0+ICghaXNGcmVlICYmIGlzV2FpdGluZygpID8gd2luZG93LmFkZEV2ZW50TGlzdGVuZXIgOiByZW1vdmVFdmVudExpc3RlbmVyKSgnYmVmb3JldW5sb2FkJywgYXNrKTtcblxuLyoqIEFzayBub3RoaW5nOiB0aGUgc2VydmVyIGxlYWRzIHRvIGFub3RoZXIgcGFnZS4gKi9cbmV4cG9ydCBjb25zdCBsZWF2ZUZyZWVseSA9ICgpID0+IHtcbiAgaXNGcmVlID0gdHJ1ZTtcbiAgbG9vaygpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0V2FpdGluZyA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKCkgPT4gdm9pZCAoaXNGcmVlID0gZmFsc2UpKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsncXVldWVkJywgJ2xlYXZpbmcnLCAnYWdhaW4nLCAnZG9uZSddKSBoZWFyKG5hbWUsICgpID0+IHF1ZXVlTWljcm90YXNrKGxvb2spKTsgLy8gdGhlIGxpbmUgaGFzIGl0LCBvciBub3Rcbn07XG4iLCAiLyogV2hhdCBjYW1lIGJhY2s6IEhUTUwgdG8gc3dhcCwgZXZlbnRzIHRvIGRlbGl2ZXIsIG9yIGEgcmVhc29uIHRvIGxlYXZlIHRoZSBwYWdlLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBrZWVwRW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlLCBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGtlZXBPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBhZGRyZXNzLCBzZXR0bGVkIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHJlbGVhc2VkIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBsZWF2ZUZyZWVseSB9IGZyb20gJy4vd2FpdGluZy5qcyc7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHRvOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2ZSA9IChpZCwgdG8pID0+IHtcbiAgZm9yIChjb25zdCBqb2Igb2YgbGluZU9mKGlkKS5zcGxpY2UoMSkpIGFubm91bmNlKCdkb25lJywgam9iKTsgLy8gdGhlaXIgc3RhdGUgaGFzIGdvbmVcbiAgbGVhdmVGcmVlbHkoKTtcbiAgdG8gPyBsb2NhdGlvbi5hc3NpZ24odG8pIDogbG9jYXRpb24ucmVsb2FkKCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYW5zd2VyOiBBbnN3ZXIsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWNjZXB0ID0gYXN5bmMgKGpvYiwgeyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHRleHQsIHVybCB9LCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgYm9hcmRlZCwgaWQsIHBhdGggfSA9IGpvYjtcbiAgam9iLnRvb2sgPSBwZXJmb3JtYW5jZS5ub3coKSAtIGJvYXJkZWQ7XG4gIGlmIChyZWRpcmVjdGVkKSB7IC8vIHRvIGEgbG9naW4gcGFnZSwgd2hpY2ggaXMgdG8gbGVhZCBiYWNrIGhlcmVcbiAgICBjb25zdCB0byA9IG5ldyBVUkwodXJsKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgdG8uc2VhcmNoUGFyYW1zKSB7XG4gICAgICBpZiAodmFsdWUuaW5jbHVkZXMocGF0aCkpIHRvLnNlYXJjaFBhcmFtcy5zZXQobmFtZSwgYWRkcmVzcygpKTtcbiAgICB9XG4gICAgaWYgKHRvLm9yaWdpbiAhPT0gbG9jYXRpb24ub3JpZ2luKSBqb2Iuc3RhdHVzID0gMDtcbiAgICBlbHNlIGxlYXZlKGlkLCB0byksIGpvYi5ldmVudHMgPSBbXTtcbiAgICByZXR1cm47XG4gIH1cbiAgdHJ5IHtcbiAgICBsZXQgeyBldmVudHMsIHBhcnRzLCByZXN1bHQgfSA9IEpTT04ucGFyc2UoaGVhZGVycy5nZXQoJ0hYLVRyaWdnZXInKSlbJ25pdHJvOmV2ZW50cyddO1xuICAgIGlmICghZXZlbnRzKSB7XG4gICAgICBjb25zdCBtYXRjaCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoLzxzY3JpcHQgW14+XSpkYXRhLW5pdHJvLWV2ZW50cz4oW148XSopPFxcL3NjcmlwdD4kLy5leGVjKHRleHQpKTtcbiAgICAgICh7IGV2ZW50cywgcGFydHMsIHJlc3VsdCB9ID0gSlNPTi5wYXJzZShtYXRjaFsxXSkpO1xuICAgICAgdGV4dCA9IHRleHQuc2xpY2UoMCwgbWF0Y2guaW5kZXgpO1xuICAgIH1cbiAgICBqb2IuZXZlbnRzID0gWy4uLmV2ZW50c107XG4gICAgam9iLnBhcnRzID0gcGFydHMgPz8gW1tpZCwgdGV4dC5sZW5ndGgsIGV2ZW50cy5sZW5ndGgsIFtdXV07XG4gICAgam9iLnJlc3VsdCA9IHJlc3VsdDtcbiAgfSBjYXRjaCB7IHJldHVybjsgfSAvLyBub3Qgb3Vyc1xuICBhd2FpdCByZWxlYXNlZCgpOyAvLyBlbHNlIHdoYXQgaXMgcHJlc3NlZCBnZXRzIG5vIGNsaWNrXG4gIGNvbnN0IHRvID0gaGVhZGVycy5nZXQoJ0hYLVJlZGlyZWN0Jyk7XG4gIGlmICh0byB8fCBoZWFkZXJzLmdldCgnSFgtUmVmcmVzaCcpKSBsZWF2ZShpZCwgdG8pO1xuICBlbHNlIGlmICh0ZXh0ICYmIChzdGF0dXMgPCAzMDAgfHwgc3RhdHVzID09PSA0MjIpKSBhd2FpdCByZXBsYWNlQWxsKGpvYiwgdGV4dCwgYWRhcHRlcik7XG59O1xuXG4vKiogU3dhcCBvbmUgYWZ0ZXIgdGhlIG90aGVyOiB0aGUgam9iJ3Mgb3duIEhUTUwsIGFuZCB0aGF0IG9mIGl0cyByaWRlcnMuIEFuIGFuc3dlciB0aGF0IHdhcyB0b28gbGFyZ2UgdG8gYmUga2VwdCBoYXNcbiAqIHRoZSBuZXcgdG9rZW5zIGFsb25lOyB0aGUgcGFnZSBhc2tzIGZvciB0aGUgSFRNTC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHRleHQ6IHN0cmluZywgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2VBbGwgPSBhc3luYyAoam9iLCB0ZXh0LCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IGtlcHQgPSAvXjxzY3JpcHQgW14+XSpkYXRhLW5pdHJvLXRva2Vucz4oLio/KTxcXC9zY3JpcHQ+Ly5leGVjKHRleHQpO1xuICBjb25zdCB0b2tlbnMgPSBrZXB0ICYmIEpTT04ucGFyc2Uoa2VwdFsxXSk7XG4gIGxldCBhdCA9IDA7XG4gIGZvciAoY29uc3QgW2lkLCBsZW5ndGhdIG9mIGpvYi5wYXJ0cyA/PyBbXSkge1xuICAgIGNvbnN0IHBhcnQgPSBqb2IucmlkZXJzLmdldChpZCkgPz8gam9iO1xuICAgIGNvbnN0IGh0bWwgPSBhZGFwdGVyLnJlYWQodGV4dC5zbGljZShhdCwgKGF0ICs9IGxlbmd0aCkpKTtcbiAgICBPYmplY3QuYXNzaWduKHBhcnQsIHsgcm9kZTogdHJ1ZSwgcmVxdWVzdDogam9iLnJlcXVlc3QgfSk7XG4gICAgaWYgKCFsZW5ndGgpIGNvbnRpbnVlOyAvLyBpdCBoYXMgcnVuIGFnYWluLCBhbmQgY29tZXMgbGF0ZXJcbiAgICBhd2FpdCByZWxlYXNlZCgpO1xuICAgIGNvbnN0IHJvb3QgPSBhd2FpdCBzZXR0bGVkKGlkKTtcbiAgICBwYXJ0LmlzU3RhbGUgPSB0b2tlbnMgfHwgcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuICE9PSBwYXJ0LnRva2VuOyAvLyBhbm90aGVyIHdhcyBzd2FwcGVkXG4gICAgaWYgKCFwYXJ0LmlzU3RhbGUpIGF3YWl0IHJlcGxhY2Uocm9vdCwgaHRtbCwgcGFydCwgYWRhcHRlcikuY2F0Y2goY29uc29sZS5lcnJvcik7XG4gICAgZWxzZSBpZiAodG9rZW5zPy5baWRdICYmIHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiA9PT0gcGFydC50b2tlbikgcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW4gPSB0b2tlbnNbaWRdO1xuICAgIC8vIEl0IHJvZGUgd2l0aCBhIGpvYiB0aGF0IHdhcyBnaXZlbiB1cCwgYW5kIHdlbnQgb24gYmVmb3JlIHRoYXQgd2FzIHNlbnQgYWdhaW4uXG4gICAgaWYgKHBhcnQgIT09IGpvYiAmJiBwYXJ0Lmhvc3QgIT09IGpvYiAmJiByb290KSBlbnF1ZXVlKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgaHRtbDogc3RyaW5nLCBqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2UgPSBhc3luYyAocm9vdCwgaHRtbCwgam9iLCB7IHN3YXAgfSkgPT4ge1xuICBjb25zdCByZXN0b3JlRW50cmllcyA9IGtlZXBFbnRyaWVzKHJvb3QsIGpvYik7XG4gIGxldCBvd24gPSB7IHRleHQ6IGh0bWwsIHJlc3RvcmUoKSB7fSB9O1xuICB0cnkge1xuICAgIG93biA9IGtlZXBPd24ocm9vdCwgaHRtbCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7IC8vIGFuIG9sZGVyIGJyb3dzZXI7IHRoZSBhbnN3ZXIgY29tZXMgZmlyc3RcbiAgICBjb25zb2xlLmVycm9yKGVycm9yKTtcbiAgfVxuICB0cnkge1xuICAgIGF3YWl0IHN3YXAocm9vdCwgb3duLnRleHQsIGpvYik7XG4gIH0gZmluYWxseSB7XG4gICAgb3duLnJlc3RvcmUoKTtcbiAgfVxuICByZXN0b3JlRW50cmllcygpO1xufTtcbiIsICIvKiBSaWRlcnM6IGlkbGUgY29tcG9uZW50cyB0aGF0IGFyZSBsaWtlbHkgdG8gaGVhciBzb21ldGhpbmcgb2YgYW4gYWN0aW9uLCBhbmQgdGhvc2UgdGhhdCBoYXZlIGhlYXJkIHNvbWV0aGluZywgdHJhdmVsXG4gKiB3aXRoIGl0cyByZXF1ZXN0LCBhbmQgdGhlIGFuc3dlciBoYXMgdGhlIG5ldyBIVE1MIG9mIGFsbC4gVGhlaXIgbGluZXMgYXJlIGhlbGQsIHdpdGhvdXQgYSB3b3JrZXIsIHVudGlsIGl0IGlzIGluLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWFsb25nIG9mIGl0cyBzY3JpcHQsIGhvdyBtYW55IGNoYXJhY3RlcnMgbWF5IHRyYXZlbCwgMDogbm9ib2R5IHJpZGVzOyBoeC10cmlnZ2VyLCBkYXRhLW5pdHJvLXRva2VuLFxuICogICAta2V5LCAtZW1pdHMsIC1maWx0ZXJzLCAtb24sIC1sYXp5LCAtYWxvbmUgb2YgYSByb290LlxuICogUG9zdHMgbml0cm8tYWxvbmc6IG9mIGVhY2ggcmlkZXIgW2NvbXBvbmVudCwgdG9rZW5dLCBvciBbY29tcG9uZW50LCB0b2tlbiwgaGVhcmQsIGNoYWluXSBpZiBpdCBoYXMgaGVhcmQgc29tZXRoaW5nLlxuICovXG5pbXBvcnQgeyBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaG9sZCwgbGluZU9mLCByZXN1bWUsIHdhaXRpbmcgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGZpbmQsIGhhc0ZpbGUsIGlzU2V0dGxlZCwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbmNvbnN0IFNMT1dfTVMgPSAxMDAwOyAvLyBzbyBsb25nIG5vYm9keSdzIGNsaWNrcyBhcmUgdG8gd2FpdCBmb3IgYW5vdGhlcidzIGFjdGlvblxuY29uc3QgUklERVMgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XTpub3QoW2RhdGEtbml0cm8tbGF6eV0sW2RhdGEtbml0cm8tYWxvbmVdKSc7XG5cbi8qKiBCeSBcImNvbXBvbmVudC5hY3Rpb25cIiBvciBcImNvbXBvbmVudDxldmVudFwiOiB3aGF0IGl0IGhhcyBzZW50IHNvIGZhciwgYW5kIHdoZXRoZXIgdGhhdCB3YXMgZm9yIGEga2V5IGVhY2ggdGltZS5cbiAqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBSZWNvcmQ8c3RyaW5nLCBib29sZWFuPj59ICovXG5jb25zdCBzZW5kcyA9IHt9O1xuLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBib29sZWFuPn0gKi9cbmNvbnN0IHNsb3cgPSB7fTtcblxuLyoqIEFzIGl0IGlzIHNlbnQuXG4gKiBAdHlwZSB7KHBhaXJzOiBhbnkpID0+IG51bWJlcn0gKi9cbmNvbnN0IHNpemVPZiA9IChwYWlycykgPT4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcyhwYWlycyl9YC5sZW5ndGg7XG5cbi8qKiBAdHlwZSB7KGRvaW5nOiBEb2luZykgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qga2V5c09mID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGhlYXJkIH0pID0+XG4gIGhlYXJkID8gaGVhcmQubWFwKChbbmFtZV0pID0+IGAke2NvbXBvbmVudH08JHtuYW1lfWApIDogW2Ake2NvbXBvbmVudH0uJHthY3Rpb259YF07XG5cbi8qKiBOb3RlIHdoYXQgd2FzIHNlbnQsIGFuZCB3aGV0aGVyIHRoYXQgdG9vayBsb25nLCBpZiBpdCB3YXMgbW9yZSB0aGFuIGEgcmlkZXIncyBydW4uXG4gKiBAdHlwZSB7KGRvaW5nOiBEb2luZywgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10sIHRvb2s/OiBudW1iZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbGVhcm4gPSAoZG9pbmcsIGV2ZW50cywgdG9vaykgPT4ge1xuICBmb3IgKGNvbnN0IGtleSBvZiBrZXlzT2YoZG9pbmcpKSB7XG4gICAgY29uc3QgbmFtZXMgPSAoc2VuZHNba2V5XSA/Pz0ge30pO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHsga2V5IH1dIG9mIGV2ZW50cykgbmFtZXNbbmFtZV0gPSAobmFtZXNbbmFtZV0gPz8gL15uaXRybzpyZWZyZXNoLS8udGVzdChuYW1lKSkgJiYga2V5ICE9IG51bGw7XG4gICAgaWYgKHRvb2spIHNsb3dba2V5XSA9IHRvb2sgPiBTTE9XX01TO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGRvaW5nOiBEb2luZykgPT4gW3N0cmluZywgdW5rbm93bl1bXX0gKi9cbmNvbnN0IGxpa2VseSA9ICh7IGRhdGFzZXQ6IHsgbml0cm9FbWl0cyB9IH0sIGRvaW5nKSA9PiBrZXlzT2YoZG9pbmcpLmZsYXRNYXAoKGtleSkgPT5cbiAgKHNlbmRzW2tleV0gPyBPYmplY3QuZW50cmllcyhzZW5kc1trZXldKSA6IG5pdHJvRW1pdHM/LnNwbGl0KCcgJykubWFwKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gW25hbWVdKSA/PyBbXSkpO1xuXG4vKiogVGhlIHJvb3RzIHRoYXQgbWF5IHJpZGUsIGJ5IHdoYXQgdGhleSBoZWFyLlxuICogQHR5cGUgeygpID0+IFJlY29yZDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IGhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55W10+fSAqL1xuICBjb25zdCBmb3VuZCA9IHt9O1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChSSURFUykpIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygcm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8ubWF0Y2goL25pdHJvOlxcUysvZykgPz8gW10pIChmb3VuZFtuYW1lXSA/Pz0gW10pLnB1c2gocm9vdCk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufTtcblxuLyoqIEhhdmUgYSBjb21wb25lbnQgcmlkZSwgaWYgaXQgbWF5IGFuZCB0aGVyZSBpcyByb29tLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgcm9vdDogYW55LCByaWRlcj86IEpvYikgPT4gYm9vbGVhbiB8IHZvaWR9ICovXG5jb25zdCB0YWtlID0gKGpvYiwgcm9vdCwgcmlkZXIgPSBuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbXSB9KSkgPT4ge1xuICBjb25zdCB7IGlkLCBkYXRhc2V0OiB7IG5pdHJvVG9rZW46IHRva2VuIH0gfSA9IHJvb3Q7XG4gIGNvbnN0IHsgcmlkZXJzIH0gPSBqb2I7XG4gIGNvbnN0IGVudHJ5ID0gSlNPTi5zdHJpbmdpZnkoW3JpZGVyLmNvbXBvbmVudCwgdG9rZW4sIC4uLihyaWRlci5oZWFyZD8uWzBdID8gW3JpZGVyLmhlYXJkLCByaWRlci5jaGFpbl0gOiBbXSldKTtcbiAgY29uc3Qgc2l6ZSA9IHNpemVPZih7IGVudHJ5IH0pO1xuICBpZiAocmlkZXJzLnNpemUgPj0gTElNSVQgfHwgc2l6ZSA+IGpvYi5yb29tIHx8IGZpbmQoaWQpICE9PSByb290IHx8ICFyb290Lm1hdGNoZXMoUklERVMpIHx8ICFpc1NldHRsZWQocm9vdCkpIHJldHVybjtcbiAgam9iLnJvb20gLT0gc2l6ZTtcbiAgcmlkZXJzLnNldChpZCwgT2JqZWN0LmFzc2lnbihyaWRlciwgeyBlbnRyeSwgaG9zdDogam9iLCBwb3N0ZWQ6IHRva2VuLCByb290LCB0b2tlbiB9KSk7XG4gIGhvbGQocmlkZXIpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBUYWtlIHRob3NlIHRoYXQgYXJlIGxpa2VseSB0byBoZWFyIHdoYXQgdGhlIGpvYiBhbmQgaXRzIHJpZGVycyBzZW5kLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZGVyczogW2FueSwgRG9pbmddW10pID0+IHZvaWR9ICovXG5jb25zdCBzcHJlYWQgPSAoam9iLCBzZW5kZXJzKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY2hhaW4sIGhlYXJkLCBpZCwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IGRldGFpbHMgPSBoZWFyZD8uZmxhdE1hcCgoWywgZGV0YWlsXSkgPT4gT2JqZWN0LnZhbHVlcyhkZXRhaWwgPz8ge30pKSA/PyBbXTtcbiAgY29uc3Qga2V5cyA9IFtyb290LmRhdGFzZXQubml0cm9LZXksIC4uLmJvZHkudmFsdWVzKCksIC4uLmRldGFpbHNdLm1hcChTdHJpbmcpO1xuICAvKiogQHR5cGUgeyhvdGhlcjogYW55LCBuYW1lOiBzdHJpbmcpID0+IHZvaWR9ICovXG4gIGNvbnN0IHJlYWNoID0gKG90aGVyLCBuYW1lKSA9PiB7XG4gICAgY29uc3QgaXNPdXQgPSByaWRlcnMuc2l6ZSA+PSBMSU1JVCB8fCBvdGhlci5pZCA9PT0gaWQgfHwgY2hhaW4uaW5jbHVkZXMob3RoZXIuaWQpIHx8IGxpbmVPZihvdGhlci5pZClbMF07XG4gICAgaWYgKCFyaWRlcnMuaGFzKG90aGVyLmlkKSAmJiAoaXNPdXQgfHwgIXRha2Uoam9iLCBvdGhlcikpKSByZXR1cm47XG4gICAgc2VuZGVycy5wdXNoKFtvdGhlciwgeyBjb21wb25lbnQ6IG90aGVyLmRhdGFzZXQubml0cm9Db21wb25lbnQsIGhlYXJkOiBbW25hbWVdXSB9XSk7XG4gIH07XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0KCk7XG4gIGxldCBpbmRleDtcbiAgZm9yIChjb25zdCBbc2VuZGVyLCBkb2luZ10gb2Ygc2VuZGVycykge1xuICAgIGNvbnN0IGNhbGxzID0gSlNPTi5wYXJzZShzZW5kZXIuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGlzS2V5ZWRdIG9mIGxpa2VseShzZW5kZXIsIGRvaW5nKSkge1xuICAgICAgY29uc3QgW3RvLCBjYWxsXSA9IGNhbGxzW25hbWVdID8/IFtdO1xuICAgICAgY29uc3QgcGFyZW50ID0gZmluZCh0byk7XG4gICAgICBpZiAocGFyZW50KSByZWFjaChwYXJlbnQsIGNhbGwpO1xuICAgICAgaWYgKHNlZW4uaGFzKG5hbWUgKyBpc0tleWVkKSkgY29udGludWU7XG4gICAgICBzZWVuLmFkZChuYW1lICsgaXNLZXllZCk7XG4gICAgICBpbmRleCA/Pz0gaGVhcmVycygpO1xuICAgICAgZm9yIChjb25zdCBvdGhlciBvZiBpbmRleFtuYW1lXSA/PyBbXSkge1xuICAgICAgICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IG90aGVyLmRhdGFzZXQ7XG4gICAgICAgIGNvbnN0IGlzRm9yS2V5ID0gaXNLZXllZCB8fCBuaXRyb0ZpbHRlcnM/LmluY2x1ZGVzKGBcIiR7bmFtZX1cImApO1xuICAgICAgICBpZiAoIWlzRm9yS2V5IHx8IGtleXMuaW5jbHVkZXMobml0cm9LZXkpKSByZWFjaChvdGhlciwgbmFtZSk7IC8vIGVsc2UgYSB0YWJsZSBwb3N0cyBhbGwgaXRzIHJvd3MgZm9yIG9uZVxuICAgICAgfVxuICAgIH1cbiAgfVxufTtcblxuLyoqIEhvbGQgdGhlIGxpbmVzIG9mIHRob3NlIHRoYXQgdHJhdmVsIHdpdGggYSBqb2Igd2hpY2ggaXMgc2VudCBhZ2FpbiBhZnRlciBpdCB3YXMgZ2l2ZW4gdXAsIHdoZXJlIG5vdGhpbmcgaGFzIGhhcHBlbmVkXG4gKiBzaW5jZTogd2hhdCB0aGV5IGhlYXIgaXMgaW4gdGhlaXIgbmV3IEhUTUwgYWxvbmUuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGJvYXJkQWdhaW4gPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKHJpZGVyLmlkKTtcbiAgICBpZiAocm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuICE9PSByaWRlci5wb3N0ZWQgfHwgbGluZU9mKHJpZGVyLmlkKVswXSkgY29udGludWU7XG4gICAgaG9sZChPYmplY3QuYXNzaWduKHJpZGVyLCB7IGhvc3Q6IGpvYiwgcm9vdCwgdG9rZW46IHJpZGVyLnBvc3RlZCB9KSk7XG4gIH1cbn07XG5cbi8qKiBDaG9vc2Ugd2hvIHRyYXZlbHMgd2l0aCBhIGpvYiB0aGF0IGxlYXZlcywgaG9sZCB0aGVpciBsaW5lcywgYW5kIHdyaXRlIHRoZW0gaW50byBpdHMgYm9keS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYm9hcmQgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IG1vc3QgPSBvcHRpb25zLm5pdHJvQWxvbmc7IC8vIGEgcXVhcnRlciBvZiB3aGF0IHRoZSBzZXJ2ZXIgYWNjZXB0cywgb3IgbGVzc1xuICBqb2Iucm9vbSA9IE1hdGgubWluKG1vc3QsIG1vc3QgKiA0IC0gc2l6ZU9mKGJvZHkpKTtcbiAgam9iLmJvYXJkZWQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgaWYgKCEoam9iLnJvb20gPiAwKSB8fCBoYXNGaWxlKGJvZHkpIHx8IHJvb3QuZGF0YXNldC5uaXRyb0xhenkgfHwga2V5c09mKGpvYikuc29tZSgoa2V5KSA9PiBzbG93W2tleV0pKSByZXR1cm47XG4gIC8qKiBAdHlwZSB7W2FueSwgRG9pbmddW119ICovXG4gIGNvbnN0IHNlbmRlcnMgPSBbW3Jvb3QsIGpvYl1dO1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIHdhaXRpbmcoKSkge1xuICAgIGlmICghcmlkZXIuaXNBbG9uZSAmJiB0YWtlKGpvYiwgcmlkZXIucm9vdCwgcmlkZXIpKSBzZW5kZXJzLnB1c2goW3JpZGVyLnJvb3QsIHJpZGVyXSk7XG4gIH1cbiAgc3ByZWFkKGpvYiwgc2VuZGVycyk7XG4gIGlmIChyaWRlcnMuc2l6ZSkgYm9keS5zZXQoJ25pdHJvLWFsb25nJywgYFske1suLi5yaWRlcnMudmFsdWVzKCldLm1hcCgoeyBlbnRyeSB9KSA9PiBlbnRyeSl9XWApO1xufTtcblxuLyoqIExldCB0aGUgcmlkZXJzJyBsaW5lcyBnbyBvbiwgaW4gdGhlIHRpY2sgaW4gd2hpY2ggdGhlIGFuc3dlciBpcyBpbjogYmVmb3JlIGl0cyBldmVudHMsIGFuZCBiZWZvcmUgdGhlIG5leHQgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWxlYXNlID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHtcbiAgICBpZiAocmlkZXIuaG9zdCAhPT0gam9iKSBjb250aW51ZTtcbiAgICBjb25zdCB7IGhlYXJkLCBpZCwgaXNTdGFsZSwgcm9kZSwgdG9rZW4gfSA9IHJpZGVyO1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICBjb25zdCBsaW5lID0gbGluZU9mKGlkKTtcbiAgICAvLyBXaGF0IHdhcyBsZWZ0IG91dCBieSBhIHNlcnZlciB0aGF0IGhhcyBydW4gdGhlIG90aGVycyBpcyB0byBzYXkgaXRzZWxmIHdoYXQgaXMgd3JvbmcuXG4gICAgaWYgKHJvZGUgfHwgIWhlYXJkWzBdKSBsaW5lLnNoaWZ0KCk7XG4gICAgZWxzZSByaWRlci5pc0Fsb25lID0gam9iLnBhcnRzICYmIGpvYi5zdGF0dXMgPT09IDIwMCAmJiByb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gPT09IHRva2VuO1xuICAgIHJpZGVyLmhvc3QgPSByaWRlci50b2tlbiA9IG51bGw7XG4gICAgaWYgKGlzU3RhbGUgJiYgcm9vdCAmJiAhbGluZVswXSkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gICAgcmVzdW1lKGlkKTtcbiAgfVxufTtcbiIsICIvKiBUaGUgcGFydHMgb2YgYW4gYW5zd2VyLCBvbmUgZm9yIGVhY2ggcnVuIG9mIGEgY29tcG9uZW50LCB0aGUgYXNrZXIncyBmaXJzdDogW2lkLCBsZW5ndGggb2YgaXRzIEhUTUwsIG51bWJlciBvZiBpdHNcbiAqIGV2ZW50cywgcGxhY2VzIG9mIHRoZSBldmVudHMgdGhhdCBpdCBoZWFyZF0uIFRoZXkgdGVsbCB3aGF0IGxlZCB0byBlYWNoIGV2ZW50LCBhcyBpZiBlYWNoIGNvbXBvbmVudCBoYWQgYXNrZWQgYWxvbmUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tb24gb2YgYSByb290LlxuICovXG5pbXBvcnQgeyBsZWFybiB9IGZyb20gJy4vcmlkZXJzLmpzJztcblxuLyoqIFNheSB3aGVyZSBlYWNoIGV2ZW50IGNvbWVzIGZyb20sIHdoYXQgbGVkIHRvIGl0IGFuZCB3aG8gaGFzIGhlYXJkIGl0IGFscmVhZHkuIExlYXJuIHdobyBzZW5kcyB3aGF0LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10pID0+IEFycml2YWxbXX0gKi9cbmV4cG9ydCBjb25zdCBhcnJpdmFsc09mID0gKGpvYiwgZXZlbnRzKSA9PiB7XG4gIGNvbnN0IHsgaWQsIHBhcnRzID0gW1tpZCwgMCwgZXZlbnRzLmxlbmd0aCwgW11dXSwgcmlkZXJzLCBzdGF0dXMsIHRvb2sgfSA9IGpvYjtcbiAgY29uc3QgaXNXZWxsID0gam9iLnBhcnRzICYmIHN0YXR1cyA9PT0gMjAwO1xuICAvKiogQHR5cGUge0Fycml2YWxbXX0gKi9cbiAgY29uc3QgYXJyaXZhbHMgPSBbXTtcbiAgZm9yIChjb25zdCBbZnJvbSwgLCBjb3VudCwgcGxhY2VzXSBvZiBwYXJ0cykge1xuICAgIGNvbnN0IHJ1biA9IHJpZGVycy5nZXQoZnJvbSk7XG4gICAgY29uc3QgeyBjb21wb25lbnQsIHJvb3QsIGhlYXJkOiBicm91Z2h0IH0gPSBydW4gPz8gam9iO1xuICAgIGNvbnN0IGhlYXJkID0gcGxhY2VzLm1hcCgocGxhY2UpID0+IGFycml2YWxzW3BsYWNlXSk7XG4gICAgZm9yIChjb25zdCB7IGhlYXJkQnkgfSBvZiBoZWFyZCkgaGVhcmRCeS5hZGQoZnJvbSk7XG4gICAgY29uc3QgbmFtZXMgPSBoZWFyZC5tYXAoKHsgY2FsbCwgbmFtZSwgdG8gfSkgPT4gW3RvID09PSBmcm9tID8gY2FsbCA6IG5hbWVdKTtcbiAgICBjb25zdCBvd24gPSBldmVudHMuc2xpY2UoYXJyaXZhbHMubGVuZ3RoLCBhcnJpdmFscy5sZW5ndGggKyBjb3VudCk7XG4gICAgaWYgKGlzV2VsbCkgbGVhcm4ocnVuID8geyBjb21wb25lbnQsIGhlYXJkOiBbLi4uYnJvdWdodCwgLi4ubmFtZXNdIH0gOiBqb2IsIG93biwgcnVuID8gMCA6IHRvb2spO1xuICAgIGNvbnN0IFt7IGNoYWluOiBiZWdpbiwgY291bnRzIH0sIC4uLm90aGVyc10gPSAhcnVuIHx8IGJyb3VnaHRbMF0gPyBbcnVuID8/IGpvYiwgLi4uaGVhcmRdIDogaGVhcmQ7XG4gICAgY29uc3QgY2hhaW4gPSBbLi4uYmVnaW4uZmlsdGVyKCgvKiogQHR5cGUge3N0cmluZ30gKi8gc3RlcCkgPT4gb3RoZXJzLmV2ZXJ5KCh7IGNoYWluIH0pID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKSksIGZyb21dO1xuICAgIGlmIChydW4pIHtcbiAgICAgIGNvdW50c1tmcm9tXSA9IChjb3VudHNbZnJvbV0gPz8gMCkgKyAxO1xuICAgICAgcnVuLmhlYXJkID0gW107IC8vIGlmIGl0IGhhcyBydW4gYWdhaW4sIHRoYXQgd2FzIG9mIHdoYXQgdGhlIG90aGVycyBoYXZlIHNlbnRcbiAgICB9XG4gICAgY29uc3QgY2FsbHMgPSBKU09OLnBhcnNlKHJvb3QuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGRldGFpbF0gb2Ygb3duKSB7XG4gICAgICBjb25zdCBbdG8sIGNhbGxdID0gY2FsbHNbbmFtZV0gPz8gW107XG4gICAgICBhcnJpdmFscy5wdXNoKHsgbmFtZSwgZGV0YWlsLCBmcm9tLCBjaGFpbiwgY291bnRzLCBoZWFyZEJ5OiBuZXcgU2V0KCksIHRvLCBjYWxsIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4gYXJyaXZhbHM7XG59O1xuIiwgIi8qIFRoZSBldmVudHMgb2YgYW4gYW5zd2VyLCBvciBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9LCByZWFjaCB0aGUgcGFnZSBvbmNlLCBpbiBvcmRlci4gKi9cbmltcG9ydCB7IHVuc2VudCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBjYXVzZXMsIGRyb3AsIGVucXVldWUsIGZhaWx1cmUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGV2ZW50T2YsIGZpbmQsIG9uLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGFycml2YWxzT2YgfSBmcm9tICcuL3BhcnRzLmpzJztcbmltcG9ydCB7IHJlbGVhc2UgfSBmcm9tICcuL3JpZGVycy5qcyc7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZGVsaXZlciA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY29tcG9uZW50LCBhY3Rpb24sIHN0YXR1cywgcmVzb2x2ZSwgcmVqZWN0LCByZXN1bHQgfSA9IGpvYjtcbiAgYW5ub3VuY2UoJ2Fuc3dlcmVkJywgam9iKTtcbiAgcmVsZWFzZShqb2IpO1xuICBjb25zdCBlcnJvciA9IGpvYi5lcnJvciA/PyBvcHRpb25zW2BuaXRyb0Vycm9yLSR7c3RhdHVzfWBdID8/IG9wdGlvbnMubml0cm9FcnJvcjtcbiAgZm9yIChjb25zdCBhcnJpdmFsIG9mIGFycml2YWxzT2Yoam9iLCBqb2IuZXZlbnRzID8/IFtbJ25pdHJvOmVycm9yJywgeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1cyB9XV0pKSB7XG4gICAgY29uc3QgeyBjYWxsLCBkZXRhaWwsIGZyb20sIG5hbWUsIHRvIH0gPSBhcnJpdmFsO1xuICAgIGNvbnN0IGNhdXNlID0gZXZlbnRPZihuYW1lLCBkZXRhaWwpO1xuICAgIGNhdXNlcy5zZXQoY2F1c2UsIGFycml2YWwpO1xuICAgIGlmIChmcm9tID09PSBpZCAmJiBuYW1lID09PSAnbml0cm86ZXJyb3InKSB7XG4gICAgICBpZiAoam9iLmlzVW5zZW50KSB1bnNlbnQuc2V0KGNhdXNlLCBqb2IpO1xuICAgICAgcmVqZWN0Py4oZmFpbHVyZShkZXRhaWwpKTtcbiAgICB9XG4gICAgaWYgKGZyb20gPT09IGlkICYmIG5hbWUgPT09ICduaXRybzphY3Rpb24tY29tcGxldGUnKSByZXNvbHZlPy4ocmVzdWx0ID09PSB1bmRlZmluZWQgPyBkZXRhaWwgOiB7IC4uLmRldGFpbCwgcmVzdWx0IH0pO1xuICAgIChmaW5kKGZyb20pID8/IGRvY3VtZW50LmJvZHkpLmRpc3BhdGNoRXZlbnQoY2F1c2UpO1xuICAgIGlmIChmaW5kKHRvKSkgZW5xdWV1ZShuZXdKb2IoZmluZCh0byksICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlLCBoZWFyZDogW1tjYWxsLCBkZXRhaWxdXSwgY2F1c2UgfSkpO1xuICB9XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkgcmlkZXIucm9kZSAmJiBhbm5vdW5jZSgnZG9uZScsIHJpZGVyKTtcbn07XG5cbi8vIEEgd2F5IG91dCBvZiB0aGUgcGFnZSBhYm9ydHMgcmVxdWVzdHMsIHNlY29uZHMgYmVmb3JlIHRoZSBwYWdlIGdvZXMuIE5vYm9keSBzYXlzIGlmIGl0IHdpbGwgZ286XG4vLyBhIGRvd25sb2FkIGJlZ2lucyBsaWtlIHRoYXQsIHRvby5cbmxldCBsZWF2aW5nID0gMDtcbi8qKiBAdHlwZSB7Sm9iW119ICovXG5jb25zdCBhYm9ydGVkID0gW107XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGZpbmlzaCA9IChqb2IpID0+IHZvaWQgKGxlYXZpbmcgJiYgIWpvYi5zdGF0dXMgPyBhYm9ydGVkLnB1c2goam9iKSA6IGRlbGl2ZXIoam9iKSk7XG5cbi8qKiBAdHlwZSB7KGVuZDogKGpvYjogYW55LCB3aHk6IGFueSkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IHN0YXkgPSAoZW5kKSA9PiB7XG4gIGNsZWFyVGltZW91dChsZWF2aW5nKTtcbiAgbGVhdmluZyA9IDA7XG4gIGZvciAoY29uc3Qgam9iIG9mIGFib3J0ZWQuc3BsaWNlKDApKSBlbmQoam9iLCAndGhlIHBhZ2Ugd2FzIGxlZnQnKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEV2ZW50cyA9ICgpID0+IHtcbiAgb24oJ2JlZm9yZXVubG9hZCcsICgpID0+IHtcbiAgICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gICAgbGVhdmluZyA9IHNldFRpbWVvdXQoc3RheSwgMTAwMDAsIGRlbGl2ZXIpO1xuICB9KTtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gY2xlYXJUaW1lb3V0KGxlYXZpbmcpKTtcbiAgb24oJ3BhZ2VzaG93JywgKCkgPT4gc3RheShkcm9wKSk7IC8vIHRoZSBicm93c2VyIGhhcyBrZXB0IGl0XG59O1xuIiwgIi8qIERyb3BzIGNsaWNrcyBmb3IgYW4gYWN0aW9uIHdoaWxlIGl0IGlzIHVuZGVyIHdheSBpbiB0aGVpciBjb21wb25lbnQsIG9yIGluIGxpbmUsIHdoZXJlIGl0IHNheXMgdGhhdCBvbmUgaXMgZW5vdWdoLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXNpbmdsZSBvZiB3aGF0IGFza3MuIFdyaXRlczogYXJpYS1kaXNhYmxlZCBvZiBpdCwgb3Igb2Ygd2hhdCBzZW5kcyBpdHMgZm9ybTsgZGlzYWJsZWQgd291bGQgdGFrZVxuICogICB0aGUgZm9jdXMgZm9yIGdvb2QuIFdoYXQgaGFzIHRoYXQgZnJvbSB1cywgYW5kIG5vdCBmcm9tIHRoZSBzZXJ2ZXIsIGhhcyBkYXRhLW5pdHJvLWhlbGQsIHRvby5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IEFTS1MsIGFjdGlvbk9mLCBhbGxPZiwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFNJTkdMRSA9ICdbZGF0YS1uaXRyby1zaW5nbGVdJztcbmNvbnN0IEhFTEQgPSAnZGF0YS1uaXRyby1oZWxkJztcblxuLyoqIEB0eXBlIHsoYXNrZXI6IGFueSwgcm9vdDogYW55LCBhY3Rpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0hlbGQgPSAoYXNrZXIsIHsgaWQgfSwgYWN0aW9uKSA9PiBhc2tlci5tYXRjaGVzKFNJTkdMRSkgJiYgbGluZU9mKGlkKS5zb21lKChqb2IpID0+IGpvYi5hY3Rpb24gPT09IGFjdGlvbik7XG5cbi8qKiBXaGF0IGlzIHByZXNzZWQsIG9mIHNvbWV0aGluZyB0aGF0IGFza3MuXG4gKiBAdHlwZSB7KGFza2VyOiBhbnksIHJvb3Q6IGFueSkgPT4gYW55W119ICovXG5jb25zdCBidXR0b25zT2YgPSAoYXNrZXIsIHJvb3QpID0+XG4gIGFza2VyLmxvY2FsTmFtZSA9PT0gJ2Zvcm0nXG4gICAgPyBhbGxPZihgOmlzKGJ1dHRvbixpbnB1dCk6bm90KCR7QVNLU30pYCwgcm9vdCkuZmlsdGVyKCh7IGZvcm0sIHR5cGUgfSkgPT4gZm9ybSA9PT0gYXNrZXIgJiYgL3N1Ym1pdHxpbWFnZS8udGVzdCh0eXBlKSlcbiAgICA6IFthc2tlcl07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBmb3IgKGNvbnN0IGFza2VyIG9mIHJvb3QgPyBhbGxPZihTSU5HTEUsIHJvb3QpIDogW10pIHtcbiAgICBjb25zdCBpc05vdyA9IGlzSGVsZChhc2tlciwgcm9vdCwgYWN0aW9uT2Yocm9vdCwgYXNrZXIuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykpKTtcbiAgICBmb3IgKGNvbnN0IGJ1dHRvbiBvZiBidXR0b25zT2YoYXNrZXIsIHJvb3QpKSB7XG4gICAgICBpZiAoYnV0dG9uLmhhc0F0dHJpYnV0ZShpc05vdyA/ICdhcmlhLWRpc2FibGVkJyA6IEhFTEQpID09PSBpc05vdykgY29udGludWU7XG4gICAgICBidXR0b24udG9nZ2xlQXR0cmlidXRlKEhFTEQsIGlzTm93KTtcbiAgICAgIGlmIChpc05vdykgYnV0dG9uLnNldEF0dHJpYnV0ZSgnYXJpYS1kaXNhYmxlZCcsICd0cnVlJyk7XG4gICAgICBlbHNlIGJ1dHRvbi5yZW1vdmVBdHRyaWJ1dGUoJ2FyaWEtZGlzYWJsZWQnKTtcbiAgICB9XG4gIH1cbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFNpbmdsZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsncXVldWVkJywgJ2Fuc3dlcmVkJywgJ2RvbmUnXSkgaGVhcihuYW1lLCAoam9iKSA9PiBxdWV1ZU1pY3JvdGFzaygoKSA9PiBzaG93KGpvYikpKTsgLy8gdGhlIGxpbmUgaGFzIGl0LCBvciBub3Rcbn07XG4iLCAiLyogVGhlIGJyaWRnZTogcmVxdWVzdHMgb2YgY29tcG9uZW50cyBiZWNvbWUgam9iczsgZWFjaCBpcyBzZW50LCBhbnN3ZXJlZCwgYW5kIGl0cyBldmVudHMgZGVsaXZlcmVkLlxuICogV2lyZTogZG9jcy9hcmNoaXRlY3R1cmUubWQuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8taGVhcmQsIC1lcnJvciwgLWVycm9yLTxzdGF0dXM+IG9mIGl0cyBzY3JpcHQ7IGlkLFxuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLWtleSwgLXVybCwgLXRva2VuLCAtZmlsdGVycywgLW9uLCAtbGF6eSBvZiBhIHJvb3Q7IC1hcmdzLCAtbW9kZWwsIC1vd25lciBpbnNpZGUuXG4gKi9cbmltcG9ydCB7IGluc2lzdCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgYWNjZXB0IH0gZnJvbSAnLi9hbnN3ZXJzLmpzJztcbmltcG9ydCB7IGZpbmlzaCB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHJlYWRGaWVsZHMgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGFubm91bmNlLCBoZWFyLCBpc091ck5hbWUsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBkcm9wLCBlbnF1ZXVlLCBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBST09ULCBhY3Rpb25PZiwgYWRkcmVzcywgYWxsLCBmaW5kLCBmaXJzdCwgb3B0aW9ucywgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGJvYXJkLCBib2FyZEFnYWluLCByZWxlYXNlIH0gZnJvbSAnLi9yaWRlcnMuanMnO1xuaW1wb3J0IHsgaXNIZWxkIH0gZnJvbSAnLi9zaW5nbGUuanMnO1xuXG4vKiogTWFrZSBhIGpvYiBvZiBhIHJlcXVlc3Qgb2YgaHRteC5cbiAqIEB0eXBlIHsoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAoeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSByb290T2YoZWxlbWVudCk7XG4gIGNvbnN0IGFjdGlvbiA9IGFjdGlvbk9mKHJvb3QsIHBhdGgpO1xuICBpZiAoZWxlbWVudCA9PT0gcm9vdCkgcmV0dXJuIHJlYWN0KHJvb3QsIGNhdXNlLCB7IGFjdGlvbiwgcGF0aCB9KTtcbiAgaWYgKGlzSGVsZChlbGVtZW50LCByb290LCBhY3Rpb24pKSByZXR1cm47XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIHsgcGF0aCwgc291cmNlOiBlbGVtZW50IH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgYm9keSA/PyBbXSkgaWYgKCFpc091ck5hbWUobmFtZSkpIGpvYi5ib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIGFkZEFyZ3VtZW50cyhqb2IuYm9keSwgSlNPTi5wYXJzZShlbGVtZW50LmRhdGFzZXQubml0cm9BcmdzID8/ICd7fScpKTtcbiAgcmVhZEZpZWxkcyhqb2IpO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogUXVldWUgd2hhdCBhIHJvb3QgYXNrcyBmb3IgYnkgaXRzZWxmOiBhZnRlciBhbiBldmVudCwgdW5sZXNzIHRoYXQgaXMgZm9yIGFub3RoZXIga2V5LCBvciBhcyBhIHBvbGwuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2F1c2U/OiBhbnksIG1vcmU/OiBQYXJ0aWFsPEpvYj4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVhY3QgPSAocm9vdCwgY2F1c2UsIG1vcmUpID0+IHtcbiAgY29uc3QgeyBuaXRyb0ZpbHRlcnMsIG5pdHJvS2V5IH0gPSByb290LmRhdGFzZXQ7XG4gIGNvbnN0IHsgdHlwZSwgZGV0YWlsIH0gPSBjYXVzZSA/PyB7fTtcbiAgY29uc3Qga2V5cyA9IC9ebml0cm86cmVmcmVzaC0vLnRlc3QodHlwZSkgJiYgZGV0YWlsPy5rZXkgIT0gbnVsbCA/IFsna2V5J10gOiBKU09OLnBhcnNlKG5pdHJvRmlsdGVycyA/PyAne30nKVt0eXBlXTtcbiAgaWYgKGtleXM/LmV2ZXJ5KCgvKiogQHR5cGUge2FueX0gKi8ga2V5KSA9PiBgJHtkZXRhaWw/LltrZXldfWAgIT09IG5pdHJvS2V5KSkgcmV0dXJuO1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGNhdXNlLCBpc1BvbGw6ICFjYXVzZSwgaXNRdWlldDogdHJ1ZSwgLi4ubW9yZSB9KTtcbiAgaWYgKC9ebml0cm86Ly50ZXN0KHR5cGUpKSBqb2IuaGVhcmQgPSBbW3R5cGUsIGRldGFpbF1dO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogUXVldWUgYW4gYWN0aW9uIHdpdGggYXJndW1lbnRzIGFuZCB3aGF0IHN0YW5kcyBpbiB0aGUgYm91bmQgZmllbGRzLlxuICogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbjogc3RyaW5nLCBhcmdzOiBvYmplY3QsIG1vcmU/OiBQYXJ0aWFsPEpvYj4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcG9zdCA9IChyb290LCBhY3Rpb24sIGFyZ3MsIG1vcmUpID0+IHtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsIGFjdGlvbiwgbW9yZSk7XG4gIGFkZEFyZ3VtZW50cyhqb2IuYm9keSwgYXJncyk7XG4gIHJlYWRGaWVsZHMoam9iKTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIEB0eXBlIHsoY29tcG9uZW50OiBzdHJpbmcsIGtleTogYW55KSA9PiBzdHJpbmd9ICovXG5jb25zdCBtaXNzaW5nID0gKGNvbXBvbmVudCwga2V5KSA9PiB7XG4gIGNvbnN0IG5hbWVzID0gWy4uLm5ldyBTZXQoYWxsKFJPT1QpLm1hcCgoeyBkYXRhc2V0IH0pID0+IGRhdGFzZXQubml0cm9Db21wb25lbnQpKV07XG4gIGlmIChuYW1lcy5pbmNsdWRlcyhjb21wb25lbnQpKSByZXR1cm4gYG5vbmUgb24gdGhpcyBwYWdlIGhhcyB0aGUga2V5ICR7SlNPTi5zdHJpbmdpZnkoa2V5KX1gO1xuICBjb25zdCBuZWFyZXN0ID0gT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRyb0RlYnVnJykgJiYgd2luZG93Lm5pdHJvRGVidWc/LnN1Z2dlc3QoY29tcG9uZW50LCBuYW1lcyk7XG4gIHJldHVybiBgb24gdGhpcyBwYWdlIHRoZXJlIGlzICR7bmFtZXMubGVuZ3RoID8gYG9ubHkgJHtuYW1lcy5qb2luKCcsICcpfWAgOiAnbm9uZSd9LiR7bmVhcmVzdCB8fCAnJ31gO1xufTtcblxuLyoqIEB0eXBlIHtOaXRyb1snY2FsbCddfSAqL1xuY29uc3QgY2FsbCA9IChjb21wb25lbnQsIGFjdGlvbiwgYXJncyA9IHt9LCB7IGtleSB9ID0ge30pID0+XG4gIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICBjb25zdCBvbmUgPSBrZXkgPT0gbnVsbCA/ICcnIDogYFtkYXRhLW5pdHJvLWtleT0ke0NTUy5lc2NhcGUoYCR7a2V5fWApfV1gO1xuICAgIGNvbnN0IHJvb3QgPSBmaXJzdChgW2RhdGEtbml0cm8tY29tcG9uZW50PSR7Q1NTLmVzY2FwZShjb21wb25lbnQpfV0ke29uZX1gKTtcbiAgICBpZiAocm9vdCkgcG9zdChyb290LCBhY3Rpb24sIGFyZ3MsIHsgcmVzb2x2ZSwgcmVqZWN0IH0pO1xuICAgIGVsc2UgZHJvcCh7IGNvbXBvbmVudCwgYWN0aW9uLCByZWplY3QgfSwgbWlzc2luZyhjb21wb25lbnQsIGtleSkpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCBydW4gPSBhc3luYyAoam9iLCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgY2hhaW4sIGlkIH0gPSBqb2I7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgLy8gVGhlIG5leHQgcGFnZSBtYXkgaGF2ZSBhIGNvbXBvbmVudCBvZiB0aGlzIGlkLlxuICBjb25zdCBpc0dvbmUgPSAhcm9vdCB8fCAocm9vdCAhPT0gam9iLnJvb3QgJiYgam9iLnBhZ2UgIT09IGFkZHJlc3MoKSk7XG4gIGlmIChpc0dvbmUgJiYgIWpvYi5pc1F1aWV0KSBmaW5pc2goT2JqZWN0LmFzc2lnbihqb2IsIHsgc3RhdHVzOiAwLCBlcnJvcjogb3B0aW9uc1snbml0cm9FcnJvci00MDQnXSB9KSk7XG4gIGlmIChpc0dvbmUgfHwgKGpvYi5yZWplY3QgJiYgcm9vdC5kYXRhc2V0Lm5pdHJvTGF6eSkpIHJldHVybiBkcm9wKGpvYiwgJ2l0IGlzIG5vdCB0aGVyZScpO1xuICBqb2IuYmVndW4gPyBib2FyZEFnYWluKGpvYikgOiBmaWxsKGpvYiwgcm9vdCk7IC8vIGFnYWluLCBpdCBpcyB0byBiZSBzZW50IGFzIGl0IHdhc1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBpbnNpc3Qoam9iLCAoKSA9PiB7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpID8/IGRvY3VtZW50LmJvZHk7IC8vIGl0IG1heSBnbyBtZWFud2hpbGVcbiAgICBjb25zdCBzb3VyY2UgPSBqb2Iuc291cmNlPy5pc0Nvbm5lY3RlZCA/IGpvYi5zb3VyY2UgOiByb290O1xuICAgIHJldHVybiBhZGFwdGVyLnNlbmQoam9iLCB7IHJvb3QsIHNvdXJjZSwgaGVhZGVyczogY2hhaW5bMF0gJiYgeyAnTml0cm8tQ2hhaW4nOiBjaGFpbi5qb2luKCkgfSB9KTtcbiAgfSk7XG4gIGlmIChhbnN3ZXIpIGF3YWl0IGFjY2VwdChPYmplY3QuYXNzaWduKGpvYiwgeyBhbnN3ZXIgfSksIGFuc3dlciwgYWRhcHRlcik7XG4gIGVsc2UgaWYgKGpvYi5zdGF0dXMgPT0gbnVsbCkgcmV0dXJuIGRyb3Aoam9iLCAnYSBsaXN0ZW5lciBvciBoeC1zeW5jIHN0b3BwZWQgaXQnKTtcbiAgZmluaXNoKGpvYik7XG59O1xuXG4vKiogRmlsbCB0aGUgYm9keTogdGhlIG5ld2VzdCB0b2tlbiwgZXZlbnRzIGhlYXJkLCBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCByb290OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmaWxsID0gKGpvYiwgcm9vdCkgPT4ge1xuICBjb25zdCB7IGJvZHksIGNvdW50cywgaGVhcmQsIGlkLCBzZW50IH0gPSBqb2I7XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IHJvb3QsIHRva2VuOiByb290LmRhdGFzZXQubml0cm9Ub2tlbiB9KTtcbiAgY291bnRzW2lkXSA9IChjb3VudHNbaWRdID8/IDApICsgMTtcbiAgaWYgKGhlYXJkKSBib2R5LnNldCgnbml0cm8tZXZlbnRzJywgSlNPTi5zdHJpbmdpZnkoaGVhcmQpKTtcbiAgYW5ub3VuY2UoJ2ZpbGxpbmcnLCBqb2IpO1xuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIGJvdW5kLCB2YWx1ZXMgfSBvZiBzZW50LnZhbHVlcygpKSB7XG4gICAgaWYgKCFib3VuZCkgY29udGludWU7XG4gICAgbmFtZXMuYWRkKGJvdW5kKTtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmICgham9iLmlzUXVpZXQpIGJvZHkuc2V0KCduaXRyby1maWVsZHMnLCBbLi4ubmFtZXNdLmpvaW4oKSk7XG4gIGJvYXJkKGpvYik7XG4gIGJvZHkuYXBwZW5kKCduaXRyby10b2tlbicsIGpvYi50b2tlbiA/PyAnJyk7XG59O1xuXG4vKiogTGV0IHJlcXVlc3RzIG9mIGh0bXggYmVjb21lIGpvYnMsIGFuZCBqb2JzIGxlYXZlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGNvbm5lY3QgPSAoYWRhcHRlcikgPT4ge1xuICBhZGFwdGVyLmNhcHR1cmUoYXNrKTtcbiAgcnVuV2l0aCgoam9iKSA9PiBydW4oam9iLCBhZGFwdGVyKS5maW5hbGx5KCgpID0+IHJlbGVhc2Uoam9iKSkpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QnJpZGdlID0gKCkgPT4ge1xuICB3aW5kb3cubml0cm8gPSB7IGZpbmQsIGZpcnN0LCByb290T2YsIGNhbGwsIG9uOiBoZWFyLCByZWFjdCwgZW5xdWV1ZSB9O1xufTtcbiIsICIvKiBUaGUgYmVnaW5uaW5nIG9mIGEgcGFnZTogb3VyIHNjcmlwdCBzdGFuZHMgYmVmb3JlIGh0bXgsIHNvIG5vdGhpbmcgaXMgYXNrZWQgYmVmb3JlIHRoZSBicmlkZ2UgaXMgdGhlcmUsIGFuZCBib3RoXG4gKiBiZWdpbiBhdCBET01Db250ZW50TG9hZGVkLCB3aGljaCBjb21lcyBhZnRlciBkZWZlcnJlZCBzY3JpcHRzLCBvciBhZnRlciB0aG9zZSB0aGF0IGRpZCBub3QgbG9hZC4gV2hhdCBpcyBjbGlja2VkXG4gKiBvciBzZW50IG1lYW53aGlsZSBpcyBkb25lIHRoZW4uXG4gKlxuICogUmVhZHM6IGh4LXBvc3Qgb2Ygd2hhdCBpcyBjbGlja2VkIG9yIHNlbnQuIEhlYXJzOiBjbGljaywgc3VibWl0OyBET01Db250ZW50TG9hZGVkLlxuICovXG5pbXBvcnQgeyBBU0tTLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLy8gV2hhdCBhIGNsaWNrIGRvZXMgbW9yZSB0byB0aGFuIHRvIGFzay4gVGhlaXIgdmFsdWVzIGFyZSB0aGVyZSB3aGVuIGh0bXggYmVnaW5zLlxuY29uc3QgT1RIRVJTID0gJ2Zvcm0sbGFiZWwsc2VsZWN0LHRleHRhcmVhLGlucHV0Om5vdChbdHlwZT1zdWJtaXRdLFt0eXBlPWltYWdlXSxbdHlwZT1idXR0b25dKSc7XG4vKiogQHR5cGUgeygoKSA9PiB2b2lkKVtdfSAqL1xuY29uc3QgZWFybHkgPSBbXTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGNsaWNrID0gKGV2ZW50KSA9PiB7XG4gIGNvbnN0IGNvbnRyb2wgPSBldmVudC50YXJnZXQuY2xvc2VzdD8uKGBidXR0b24saW5wdXQsbGFiZWwsZm9ybSwke0FTS1N9YCk7XG4gIGlmICghY29udHJvbCB8fCBjb250cm9sLm1hdGNoZXMoT1RIRVJTKSkgcmV0dXJuO1xuICBjb25zdCBzZW5kcyA9IC9zdWJtaXR8aW1hZ2UvLnRlc3QoY29udHJvbC50eXBlKSAmJiBjb250cm9sLmZvcm0/Lm1hdGNoZXMoQVNLUyk7XG4gIGlmICghc2VuZHMgJiYgIWNvbnRyb2wubWF0Y2hlcyhBU0tTKSkgcmV0dXJuO1xuICBzdG9wKGV2ZW50KTtcbiAgZWFybHkucHVzaCgoKSA9PiBjb250cm9sLmNsaWNrKCkpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHN1Ym1pdCA9IChldmVudCkgPT4geyAvLyB3aXRob3V0IGEgYnV0dG9uXG4gIGlmICghZXZlbnQudGFyZ2V0Lm1hdGNoZXM/LihBU0tTKSkgcmV0dXJuO1xuICBzdG9wKGV2ZW50KTtcbiAgZWFybHkucHVzaCgoKSA9PiBldmVudC50YXJnZXQucmVxdWVzdFN1Ym1pdCgpKTtcbn07XG5cbi8qKiBDYWxsIGBiZWdpbmAgb25jZSBhbGwgc2NyaXB0cyBvZiB0aGUgcGFnZSBoYXZlIGNvbWUsIGF0IG9uY2UgaW4gYSBwYWdlIHRoYXQgaXMgdGhlcmUgYWxyZWFkeTsgYGZpcnN0YCBpcyB0aGVcbiAqIGV2ZW50IG9mIGFuIGh0bXggdGhhdCB3b3VsZCBiZWdpbiBiZWZvcmUuXG4gKiBAdHlwZSB7KGJlZ2luOiAoKSA9PiB2b2lkLCBmaXJzdD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3aGVuTG9hZGVkID0gKGJlZ2luLCBmaXJzdCA9ICduZXZlcicpID0+IHtcbiAgaWYgKHBlcmZvcm1hbmNlLnRpbWluZy5kb21Db250ZW50TG9hZGVkRXZlbnRTdGFydCkgcmV0dXJuIGJlZ2luKCk7XG4gIGNvbnN0IGxpc3RlbmVycyA9IE9iamVjdC5lbnRyaWVzKHsgY2xpY2ssIHN1Ym1pdCwgW2ZpcnN0XTogc3RvcCB9KTtcbiAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGxpc3RlbmVycykgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW25hbWUsIGxpc3RlbmVyXSBvZiBsaXN0ZW5lcnMpIHdpbmRvdy5yZW1vdmVFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbiAgICBiZWdpbigpO1xuICAgIHNldFRpbWVvdXQoKCkgPT4gZWFybHkuZm9yRWFjaCgoYWN0KSA9PiBhY3QoKSkpOyAvLyBodG14IDIgYmVnaW5zIGF0IHRoaXMgZXZlbnQsIHRvbywgYW5kIGFmdGVyIHRoaXNcbiAgfSk7XG59O1xuIiwgIi8qIExvYWRzIGxhenkgY29tcG9uZW50cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1sYXp5IG9mIGEgcGxhY2Vob2xkZXIncyByb290OiBcImxvYWRcIiwgb3IgXCJ2aXNpYmxlXCI6IGFzayB3aGVuIGl0IGlzIHNlZW47XG4gKiAgIGRhdGEtbml0cm8tZ3JvdXA6IHRoZSBwbGFjZWhvbGRlcnMgb2YgYSBuYW1lIGFzayB0b2dldGhlciwgYXMgc29vbiBhcyBvbmUgb2YgdGhlbSBkb2VzO1xuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCBhbmQgZGF0YS1uaXRyby10b2tlbiBvZiB0aGUgcm9vdC5cbiAqIFBvc3RzIG5pdHJvLW1vdW50OyBmb3IgYSBncm91cCBvbmUgcG9zdHMgaXQgd2l0aCBncm91cCwgXCI8Y29tcG9uZW50PiA8dG9rZW4+XCIgb2YgZWFjaCBvZiB0aGUgb3RoZXJzLlxuICogV2hhdCBhIHBsYWNlaG9sZGVyIGhlYXJzIG9uIHRoZSBjb21wb25lbnQncyBiZWhhbGYsIHRoZSBjb21wb25lbnQgZ2V0cyBhcyBzb29uIGFzIGl0IGlzIHRoZXJlLlxuICovXG5pbXBvcnQgeyBwb3N0LCByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMQVpZID0gJ1tkYXRhLW5pdHJvLWxhenldJztcbmNvbnN0IE1PVU5UID0gJ25pdHJvLW1vdW50JztcbmNvbnN0IEdST1VQX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IGtub3duID0gbmV3IFdlYWtTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PGFueVtdPn0gKi9cbmNvbnN0IGdyb3VwcyA9IG5ldyBTZXQoKTsgLy8gdW5kZXIgd2F5OiB0aGUgcGxhY2Vob2xkZXIgdGhhdCBoYXMgYXNrZWQsIGFuZCB0aGUgb3RoZXJzXG4vKiogQHR5cGUge1dlYWtTZXQ8RWxlbWVudD59ICovXG5jb25zdCB0cmllZCA9IG5ldyBXZWFrU2V0KCk7IC8vIHdpdGggYSBncm91cCwgaW4gdmFpbjogZWFjaCBhc2tzIGFsb25lLCBhbmQgc2F5cyB3aGF0IGlzIHdyb25nXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgbG9hZGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHBsYWNlaG9sZGVyc1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBhbnlbXT59ICovXG5jb25zdCBvdmVyaGVhcmQgPSBuZXcgTWFwKCk7IC8vIGJ5IHRoZSBwbGFjZWhvbGRlcidzIGlkXG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBhc2tBbG9uZSA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBsb2FkaW5nLmFkZChwbGFjZWhvbGRlci5pZCk7XG4gIGVucXVldWUobmV3Sm9iKHBsYWNlaG9sZGVyLCBNT1VOVCwgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyczogYW55W10pID0+IHZvaWR9ICovXG5jb25zdCBhc2tUb2dldGhlciA9IChncm91cCkgPT4ge1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgaWYgKCFvdGhlcnNbMF0pIHJldHVybiBmaXJzdCAmJiBhc2tBbG9uZShmaXJzdCk7XG4gIGdyb3Vwcy5hZGQoZ3JvdXApO1xuICBmb3IgKGNvbnN0IHsgaWQgfSBvZiBncm91cCkgbG9hZGluZy5hZGQoaWQpO1xuICBjb25zdCBtZW1iZXJzID0gb3RoZXJzLm1hcCgoeyBkYXRhc2V0IH0pID0+IGAke2RhdGFzZXQubml0cm9Db21wb25lbnR9ICR7ZGF0YXNldC5uaXRyb1Rva2VufWApO1xuICBwb3N0KGZpcnN0LCBNT1VOVCwgeyBncm91cDogbWVtYmVycyB9LCB7IGdyb3VwIH0pO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzV2FpdGluZyA9IChwbGFjZWhvbGRlcikgPT4gcGxhY2Vob2xkZXIuaXNDb25uZWN0ZWQgJiYgcGxhY2Vob2xkZXIubWF0Y2hlcyhMQVpZKTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBjb25zdCB1bmRlcldheSA9IG5ldyBTZXQoWy4uLmdyb3Vwc10uZmxhdCgpKTtcbiAgaWYgKHVuZGVyV2F5LmhhcyhwbGFjZWhvbGRlcikpIHJldHVybjtcbiAgY29uc3QgeyBuaXRyb0dyb3VwIH0gPSBwbGFjZWhvbGRlci5kYXRhc2V0O1xuICBjb25zdCBvdGhlcnMgPSBhbGwoYCR7TEFaWX1bZGF0YS1uaXRyby1ncm91cF1gKS5maWx0ZXIoKG1lbWJlcikgPT5cbiAgICBtZW1iZXIgIT09IHBsYWNlaG9sZGVyICYmIG1lbWJlci5kYXRhc2V0Lm5pdHJvR3JvdXAgPT09IG5pdHJvR3JvdXAgJiYgIXRyaWVkLmhhcyhtZW1iZXIpICYmICF1bmRlcldheS5oYXMobWVtYmVyKSk7XG4gIGFza1RvZ2V0aGVyKHRyaWVkLmhhcyhwbGFjZWhvbGRlcikgPyBbcGxhY2Vob2xkZXJdIDogW3BsYWNlaG9sZGVyLCAuLi5vdGhlcnNdLnNsaWNlKDAsIEdST1VQX0xJTUlUKSk7XG59O1xuXG4vKiogTGV0IHRoZSBvdGhlcnMgb2YgYSBncm91cCBnbyBvbiBvbmNlIHRoZSBmaXJzdCBoYXMgYmVlbiBhbnN3ZXJlZCwgd2VsbCBvciBub3QuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZ29PbiA9ICh7IGFjdGlvbiwgaWQsIHJvb3QsIGdyb3VwID0gW3Jvb3RdIH0pID0+IHtcbiAgaWYgKGFjdGlvbiAhPT0gTU9VTlQpIHJldHVybjtcbiAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gZ3JvdXA7XG4gIGNvbnN0IGxlZnQgPSBvdGhlcnMuZmlsdGVyKGlzV2FpdGluZyk7XG4gIGdyb3Vwcy5kZWxldGUoZ3JvdXApO1xuICBpZiAoaXNXYWl0aW5nKGZpcnN0KSkgeyAvLyBpbiB2YWluXG4gICAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAgIGlmIChvdGhlcnNbMF0pIHRyaWVkLmFkZChmaXJzdCk7XG4gICAgcmV0dXJuIGFza1RvZ2V0aGVyKGxlZnQpOyAvLyB0aGV5IGFyZSBub3QgdG8gYmxhbWVcbiAgfVxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGxlZnQpIHtcbiAgICB0cmllZC5hZGQob3RoZXIpO1xuICAgIGFza0Fsb25lKG90aGVyKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoaWQpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAocm9vdD8ubWF0Y2hlcyhMQVpZKSkgcmV0dXJuO1xuICBjb25zdCBjYXVzZXMgPSBvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXTtcbiAgb3ZlcmhlYXJkLmRlbGV0ZShpZCk7XG4gIGxvYWRpbmcuZGVsZXRlKGlkKTtcbiAgLy8gT25lIHJlcXVlc3QgaXMgbWFkZSBvZiB0aGVtIGFsbC5cbiAgZm9yIChjb25zdCBjYXVzZSBvZiByb290ID8gY2F1c2VzIDogW10pIHJlYWN0KHJvb3QsIGNhdXNlKTtcbn07XG5cbi8vIE9uZSB0aGF0IGNvdWxkIG5vdCBiZSBsb2FkZWQgaXMgYXNrZWQgZm9yIGFnYWluIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbmNvbnN0IHNlZW4gPSBuZXcgSW50ZXJzZWN0aW9uT2JzZXJ2ZXIoKGVudHJpZXMpID0+IHtcbiAgZm9yIChjb25zdCB7IGlzSW50ZXJzZWN0aW5nLCB0YXJnZXQgfSBvZiBlbnRyaWVzKSB7XG4gICAgaWYgKCF0YXJnZXQubWF0Y2hlcyhMQVpZKSkgc2Vlbi51bm9ic2VydmUodGFyZ2V0KTtcbiAgICBlbHNlIGlmIChpc0ludGVyc2VjdGluZykgYXNrKHRhcmdldCk7XG4gIH1cbn0pO1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlaG9sZGVyIG9mIGFsbChMQVpZKSkge1xuICAgIGlmIChrbm93bi5oYXMocGxhY2Vob2xkZXIpKSBjb250aW51ZTtcbiAgICBrbm93bi5hZGQocGxhY2Vob2xkZXIpO1xuICAgIGlmIChwbGFjZWhvbGRlci5kYXRhc2V0Lm5pdHJvTGF6eSA9PT0gJ3Zpc2libGUnKSBzZWVuLm9ic2VydmUocGxhY2Vob2xkZXIpO1xuICAgIGVsc2UgYXNrKHBsYWNlaG9sZGVyKTtcbiAgfVxuICBmb3IgKGNvbnN0IGlkIG9mIG5ldyBTZXQoWy4uLm92ZXJoZWFyZC5rZXlzKCksIC4uLmxvYWRpbmddKSkgdGVsbChpZCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMYXp5ID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBjYXVzZSwgaWQsIHJvb3QgfSkgPT4ge1xuICAgIGlmICghY2F1c2U/LnR5cGUuc3RhcnRzV2l0aCgnbml0cm86JykgfHwgIXJvb3QubWF0Y2hlcyhMQVpZKSkgcmV0dXJuIHRydWU7XG4gICAgLy8gSXQgaXMgbWFkZSBhbmV3IGFueXdheS5cbiAgICBpZiAobG9hZGluZy5oYXMoaWQpIHx8ICFjYXVzZS50eXBlLnN0YXJ0c1dpdGgoJ25pdHJvOnJlZnJlc2gtJykpIG92ZXJoZWFyZC5zZXQoaWQsIFsuLi4ob3ZlcmhlYXJkLmdldChpZCkgPz8gW10pLCBjYXVzZV0pO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIGhlYXIoJ2Fuc3dlcmVkJywgZ29Pbik7XG4gIGNvbnN0IHdhdGNoID0geyBhdHRyaWJ1dGVGaWx0ZXI6IFsnZGF0YS1uaXRyby1sYXp5J10sIGNoaWxkTGlzdDogdHJ1ZSwgc3VidHJlZTogdHJ1ZSB9O1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihsb29rKS5vYnNlcnZlKGRvY3VtZW50LmRvY3VtZW50RWxlbWVudCwgd2F0Y2gpO1xuICBsb29rKCk7XG59O1xuIiwgIi8qIExpdmUgaW5wdXRzOiB3aGF0IGlzIHR5cGVkIGdvZXMgdG8gdGhlIHNlcnZlciBhZnRlciBhIHBhdXNlLCB3aXRoIHRoZSBhY3Rpb24gXCJzeW5jXCIuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc3luYyBvZiBhIGJvdW5kIGlucHV0IChkYXRhLW5pdHJvLW1vZGVsKSwgb3Igb2YgYSBmb3JtIHdob3NlIGlucHV0cyBhcmUgYWxsIGxpdmU6IHRoZVxuICogICBwYXVzZSBpbiBtaWxsaXNlY29uZHMsIG9yIFwiY2hhbmdlXCIgdG8gd2FpdCB1bnRpbCB0aGUgaW5wdXQgaXMgbGVmdC5cbiAqIFBvc3RzIHN5bmM6IGZpZWxkLCB0aGUgbmFtZXMgb2Ygd2hhdCB3YXMgdG91Y2hlZDsgb2YgYSBmb3JtIGFsc28gZm9ybSwgaXRzIHZhbHVlcyBhcyBhIHF1ZXJ5LlxuICogSGVhcnM6IGlucHV0LCBjaGFuZ2UsIGNvbXBvc2l0aW9uZW5kLlxuICpcbiAqIFRoZSBwYXVzZSBpcyBjb3VudGVkIGhlcmUgYW5kIG5vdCBieSBoeC10cmlnZ2VyOiBhIHRpbWVyIG9mIGh0bXggZGllcyB3aXRoIGl0cyBlbGVtZW50LCB3aGljaCBhbnlcbiAqIGFuc3dlciBtYXkgcmVwbGFjZSwgYW5kIGh0bXggd291bGQgc2VuZCB3aGF0IGVsc2Ugc3RhbmRzIGluIHRoZSBmb3JtLCBmb3IgdGhlIGFuc3dlciB0byBjbGVhci5cbiAqL1xuaW1wb3J0IHsgcG9zdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IFRZUEVELCB2YWx1ZXNPZiB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsT2YsIGZpbmQsIG9uLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcblxuY29uc3QgU1lOQyA9ICdkYXRhLW5pdHJvLXN5bmMnO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBMaXZlUm9vdD59ICovXG5jb25zdCByb290cyA9IG5ldyBNYXAoKTsgLy8gYnkgaWRcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gTGl2ZVJvb3R9ICovXG5jb25zdCBsaXZlUm9vdCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gcm9vdHMuZ2V0KGlkKSA/PyB7IGR1ZTogbmV3IE1hcCgpIH07XG4gIHJvb3RzLnNldChpZCwgbGl2ZSk7XG4gIHJldHVybiBsaXZlO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgbmFtZTogc3RyaW5nKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGlucHV0c09mID0gKHJvb3QsIG5hbWUpID0+IGFsbE9mKGBbbmFtZT0ke0NTUy5lc2NhcGUobmFtZSl9XWAsIHJvb3QpO1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmNvbnN0IHZhbHVlT2YgPSAocm9vdCwgbmFtZSkgPT4gaW5wdXRzT2Yocm9vdCwgbmFtZSkuZmxhdE1hcCh2YWx1ZXNPZikuam9pbignXFxuJyk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHsgdGFyZ2V0LCB0eXBlLCBpc0NvbXBvc2luZyB9KSA9PiB7XG4gIGNvbnN0IGhvbGRlciA9IHRhcmdldC5jbG9zZXN0Py4oYFske1NZTkN9XWApO1xuICBjb25zdCByb290ID0gaG9sZGVyICYmIHJvb3RPZihob2xkZXIpO1xuICBpZiAoIXJvb3QgfHwgIXRhcmdldC5uYW1lIHx8IGlzQ29tcG9zaW5nKSByZXR1cm47XG4gIGNvbnN0IHBhdXNlID0gaG9sZGVyLmdldEF0dHJpYnV0ZShTWU5DKTtcbiAgaWYgKCh0eXBlID09PSAnY2hhbmdlJykgIT09IChwYXVzZSA9PT0gJ2NoYW5nZScpKSByZXR1cm47XG4gIGNvbnN0IGxpdmUgPSBsaXZlUm9vdChyb290LmlkKTtcbiAgbGl2ZS5kdWUuc2V0KHRhcmdldC5uYW1lLCB2YWx1ZU9mKHJvb3QsIHRhcmdldC5uYW1lKSk7XG4gIGNsZWFyVGltZW91dChsaXZlLnRpbWVyKTtcbiAgbGl2ZS50aW1lciA9IHNldFRpbWVvdXQoKCkgPT4gZmx1c2gocm9vdC5pZCksIHRhcmdldC5tYXRjaGVzKFRZUEVEKSA/IE51bWJlcihwYXVzZSkgfHwgMCA6IDApO1xufTtcblxuLyoqIFdoZXRoZXIgd2hhdCBpcyBiZWluZyB0eXBlZCBpcyBubyBudW1iZXIgb3IgZGF0ZSB5ZXQsIHN1Y2ggYXMgYSBtaW51cywgb3Igbm90aGluZyBuZXcsIHN1Y2ggYXMgXCIxLlwiLlxuICogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNIYWxmID0gKGlucHV0KSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCB0eXBlLCB2YWxpZGl0eSwgdmFsdWUgfSA9IGlucHV0O1xuICByZXR1cm4gaW5wdXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQgJiYgKHZhbGlkaXR5LmJhZElucHV0IHx8ICh0eXBlID09PSAnbnVtYmVyJyAmJiB2YWx1ZSA9PT0gZGVmYXVsdFZhbHVlKSk7XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgZmx1c2ggPSAoaWQpID0+IHtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KGlkKTtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QpIHJldHVybiB2b2lkIHJvb3RzLmRlbGV0ZShpZCk7XG4gIGNvbnN0IHByZXNzZWQgPSByZWxlYXNlZCgpOyAvLyBhbiBhY3Rpb24sIG1heWJlLCB3aGljaCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIGlmIChwcmVzc2VkKSByZXR1cm4gdm9pZCBwcmVzc2VkLnRoZW4oKCkgPT4gZmx1c2goaWQpKTtcbiAgLy8gT25lIHJlcXVlc3QgYXQgYSB0aW1lOiB0aGUgbmV4dCBvbmUgY2FycmllcyBhbGwgdGhhdCBpcyB0eXBlZCBtZWFud2hpbGUuXG4gIGlmIChsaXZlLmlzVW5kZXJXYXkpIHJldHVybjtcbiAgLy8gQW4gYW5zd2VyIG1heSBoYXZlIGNsZWFyZWQgdGhlIGZvcm0gc2luY2UuXG4gIGNvbnN0IG5hbWVzID0gWy4uLmxpdmUuZHVlXS5maWx0ZXIoKFtuYW1lLCB2YWx1ZV0pID0+IHZhbHVlID09PSB2YWx1ZU9mKHJvb3QsIG5hbWUpKS5tYXAoKFtuYW1lXSkgPT4gbmFtZSlcbiAgICAuZmlsdGVyKChuYW1lKSA9PiAhaW5wdXRzT2Yocm9vdCwgbmFtZSkuc29tZShpc0hhbGYpKTtcbiAgbGl2ZS5kdWUuY2xlYXIoKTtcbiAgaWYgKCFuYW1lcy5sZW5ndGgpIHJldHVybjtcbiAgbGl2ZS5pc1VuZGVyV2F5ID0gdHJ1ZTtcbiAgY29uc3QgaW5wdXRzID0gbmFtZXMubWFwKChuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKVswXSk7XG4gIGNvbnN0IGhvbGRlciA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5jbG9zZXN0KGBmb3JtWyR7U1lOQ31dYCkpLmZpbmQoQm9vbGVhbik7XG4gIGNvbnN0IGFyZ3MgPSB7IGZpZWxkOiBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZGF0YXNldC5uaXRyb01vZGVsID8/IGlucHV0Lm5hbWUpIH07XG4gIGlmIChob2xkZXIpIE9iamVjdC5hc3NpZ24oYXJncywgeyBmb3JtOiBxdWVyeU9mKGhvbGRlcikgfSk7XG4gIHBvc3Qocm9vdCwgJ3N5bmMnLCBhcmdzKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZvcm06IEhUTUxGb3JtRWxlbWVudCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgcXVlcnlPZiA9IChmb3JtKSA9PiB7XG4gIGNvbnN0IHRleHRzID0gWy4uLm5ldyBGb3JtRGF0YShmb3JtKV0uZmlsdGVyKChbLCB2YWx1ZV0pID0+IHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpO1xuICByZXR1cm4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcygvKiogQHR5cGUge2FueX0gKi8gKHRleHRzKSl9YDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExpdmUgPSAoKSA9PiB7XG4gIG9uKCdpbnB1dCBjaGFuZ2UgY29tcG9zaXRpb25lbmQnLCBub3RlKTtcbiAgaGVhcigncXVldWVkJywgKHsgYWN0aW9uLCBpZCwgc291cmNlIH0pID0+IHtcbiAgICBpZiAoc291cmNlICYmIGFjdGlvbiAhPT0gJ3JlZnJlc2gnKSByb290cy5nZXQoaWQpPy5kdWUuY2xlYXIoKTsgLy8gaXQgY2FycmllcyB3aGF0IGlzIGR1ZVxuICB9KTtcbiAgaGVhcignZG9uZScsICh7IGFjdGlvbiwgaWQgfSkgPT4ge1xuICAgIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpO1xuICAgIGlmICghbGl2ZSB8fCBhY3Rpb24gIT09ICdzeW5jJykgcmV0dXJuO1xuICAgIGxpdmUuaXNVbmRlcldheSA9IGZhbHNlO1xuICAgIHNldFRpbWVvdXQoKCkgPT4gZmx1c2goaWQpKTtcbiAgfSk7XG59O1xuIiwgIi8qIFNob3dzIHRoYXQgYSBjb21wb25lbnQgd29ya3MuXG4gKlxuICogV2hpbGUgYW4gYWN0aW9uIHRoYXQgc29tZWJvZHkgYXNrZWQgZm9yIGlzIHVuZGVyIHdheSwgdGhlIGNvbXBvbmVudCdzIHJvb3QgaGFzIGFyaWEtYnVzeT1cInRydWVcIiBhbmRcbiAqIHRoZSBjbGFzcyBuaXRyby1idXN5LiBSZWFkcyBpbnNpZGUgaXQ6IGRhdGEtbml0cm8tbG9hZGluZywgdGhlIGFjdGlvbiBkdXJpbmcgd2hpY2ggdGhlIGVsZW1lbnQgaXNcbiAqIHNob3duLCBcIlwiIGZvciBhbnk7IGRhdGEtbml0cm8taGlkZSBvZiB0aGUgZWxlbWVudCB0aGF0IGFza3M6IHRoZSBzZWxlY3RvciBvZiB3aGF0IGlzIGhpZGRlbiBhdCBvbmNlLFxuICogdGhlIGVsZW1lbnQgb3Igb25lIGFyb3VuZCBpdC4gSWYgdGhlIGFjdGlvbiBmYWlscywgdGhhdCBpcyBzaG93biBhZ2Fpbi5cbiAqIEhlYXJzOiBuaXRybzphY3Rpb24tY29tcGxldGUsIG5pdHJvOmVycm9yOyBwYWdlc2hvdy5cbiAqL1xuaW1wb3J0IHsgaGVhciwgaXNBc2tlZCB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBST09ULCBhbGwsIGFsbE9mLCBmaW5kLCBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgSElEREVOID0gJ2RhdGEtbml0cm8taGlkZGVuJzsgLy8gb24gd2hhdCBhbiBhY3Rpb24gdW5kZXIgd2F5IGhhcyBoaWRkZW46IHRoZSByb290J3MgaWRcblxuLyoqIEB0eXBlIHsoaWQ/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKGlkKSA9PiB7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBhbGwoYFske0hJRERFTn1dYCkpIHtcbiAgICBpZiAoaWQgJiYgZWxlbWVudC5nZXRBdHRyaWJ1dGUoSElEREVOKSAhPT0gaWQpIGNvbnRpbnVlO1xuICAgIGVsZW1lbnQuaGlkZGVuID0gZmFsc2U7XG4gICAgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoSElEREVOKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb24/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBtYXJrID0gKHJvb3QsIGFjdGlvbikgPT4ge1xuICByb290LmNsYXNzTGlzdC50b2dnbGUoJ25pdHJvLWJ1c3knLCAhIWFjdGlvbik7XG4gIHNldEF0dHJpYnV0ZShyb290LCAnYXJpYS1idXN5JywgYWN0aW9uID8gJ3RydWUnIDogbnVsbCk7XG4gIGlmICghcm9vdC5jbGFzc0xpc3QubGVuZ3RoKSByb290LnJlbW92ZUF0dHJpYnV0ZSgnY2xhc3MnKTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbE9mKCdbZGF0YS1uaXRyby1sb2FkaW5nXScsIHJvb3QpKSB7XG4gICAgY29uc3QgeyBuaXRyb0xvYWRpbmcgfSA9IGVsZW1lbnQuZGF0YXNldDtcbiAgICBlbGVtZW50LmhpZGRlbiA9ICFhY3Rpb24gfHwgKG5pdHJvTG9hZGluZyAmJiBuaXRyb0xvYWRpbmcgIT09IGFjdGlvbik7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYWN0aW9uLCBpZCwgc291cmNlIH0gPSBqb2I7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290IHx8ICFpc0Fza2VkKGpvYikpIHJldHVybjtcbiAgbWFyayhyb290LCBhY3Rpb24pO1xuICBjb25zdCBzZWxlY3RvciA9IHNvdXJjZT8uZGF0YXNldC5uaXRyb0hpZGU7XG4gIGNvbnN0IGVsZW1lbnQgPSBzZWxlY3RvciAmJiBzb3VyY2UuY2xvc2VzdChzZWxlY3Rvcik7XG4gIGlmICghZWxlbWVudCB8fCAhcm9vdC5jb250YWlucyhlbGVtZW50KSkgcmV0dXJuO1xuICBlbGVtZW50LmhpZGRlbiA9IHRydWU7XG4gIGVsZW1lbnQuc2V0QXR0cmlidXRlKEhJRERFTiwgaWQpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGVuZCA9ICh7IHRhcmdldCwgdHlwZSB9KSA9PiB7XG4gIGlmICh0YXJnZXQuaWQgJiYgdHlwZSA9PT0gJ25pdHJvOmVycm9yJykgc2hvdyh0YXJnZXQuaWQpO1xuICBpZiAodGFyZ2V0Lm1hdGNoZXM/LihST09UKSkgbWFyayh0YXJnZXQpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TG9hZGluZyA9ICgpID0+IHtcbiAgaGVhcignbGVhdmluZycsIGJlZ2luKTtcbiAgb24oJ25pdHJvOmFjdGlvbi1jb21wbGV0ZSBuaXRybzplcnJvcicsIGVuZCk7XG4gIC8vIEEgcGFnZSB0aGF0IGNvbWVzIGJhY2sgd2FpdHMgZm9yIG5vdGhpbmcsIHdoYXRldmVyIGl0IGRpZCB3aGVuIGl0IHdhcyBsZWZ0LlxuICBjb25zdCByZXN0ID0gKCkgPT4ge1xuICAgIHNob3coKTtcbiAgICBmb3IgKGNvbnN0IHJvb3Qgb2YgYWxsKCcubml0cm8tYnVzeScpKSBtYXJrKHJvb3QpO1xuICB9O1xuICBoZWFyKCdyZXN0b3JlZCcsIHJlc3QpO1xuICBvbigncGFnZXNob3cnLCAoeyBwZXJzaXN0ZWQgfSkgPT4gcGVyc2lzdGVkICYmIHJlc3QoKSk7XG59O1xuIiwgIi8qIExldHMgcG9sbHMgcmVzdCB3aGlsZSBub2JvZHkgY2FuIHNlZSB0aGVtLCBpbiBhIGhpZGRlbiB0YWIsIGFuZCBhc2tzIG9uY2Ugd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuICpcbiAqIFJlYWRzOiBoeC10cmlnZ2VyIG9mIGEgcm9vdC4gSGVhcnM6IHZpc2liaWxpdHljaGFuZ2UuXG4gKi9cbmltcG9ydCB7IHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZXN0aW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2Ygcm9vdHMgd2hvc2UgdGltZSBoYXMgY29tZSBtZWFud2hpbGVcblxuY29uc3Qgd2FrZSA9ICgpID0+IHtcbiAgaWYgKGRvY3VtZW50LmhpZGRlbikgcmV0dXJuO1xuICBmb3IgKGNvbnN0IGlkIG9mIHJlc3RpbmcpIHtcbiAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgLy8gQW4gZXZlbnQgbWF5IGhhdmUgYnJvdWdodCB0aGUgbGFzdCBuZXdzIG1lYW53aGlsZS5cbiAgICBpZiAocm9vdD8uZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/LmluY2x1ZGVzKCdldmVyeSAnKSkgcmVhY3Qocm9vdCk7XG4gIH1cbiAgcmVzdGluZy5jbGVhcigpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UG9sbHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGlkLCBpc1BvbGwgfSkgPT4ge1xuICAgIGlmICghZG9jdW1lbnQuaGlkZGVuIHx8ICFpc1BvbGwpIHJldHVybiB0cnVlO1xuICAgIHJlc3RpbmcuYWRkKGlkKTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH0pO1xuICBvbigndmlzaWJpbGl0eWNoYW5nZScsIHdha2UpO1xufTtcbiIsICIvKiBVcGxvYWRzOiBzaG93cyBob3cgZmFyIHRoZSBmaWxlcyBvZiBhIGNvbXBvbmVudCBoYXZlIGdvdC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1wcm9ncmVzcyBvZiBhIHByb2dyZXNzIGVsZW1lbnQgaW5zaWRlIGEgY29tcG9uZW50LCB3aGljaCBpcyBoaWRkZW4gdW5sZXNzIGZpbGVzIG9mIHRoYXRcbiAqICAgY29tcG9uZW50IGFyZSB1bmRlciB3YXkuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsLCBhbGxPZiwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IEJBUiA9ICdwcm9ncmVzc1tkYXRhLW5pdHJvLXByb2dyZXNzXSc7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHNob3c6IChiYXI6IEhUTUxQcm9ncmVzc0VsZW1lbnQpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBlYWNoID0gKGlkLCBzaG93KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTsgLy8gYW4gYW5zd2VyIG1heSBoYXZlIHJlcGxhY2VkIGl0XG4gIGlmIChyb290KSBhbGxPZihCQVIsIHJvb3QpLmZvckVhY2goc2hvdyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRVcGxvYWRzID0gKCkgPT4ge1xuICBoZWFyKCd1cGxvYWRpbmcnLCAoeyBpZCwgeGhyIH0pID0+IHtcbiAgICBlYWNoKGlkLCAoYmFyKSA9PiB7XG4gICAgICBiYXIudmFsdWUgPSAwO1xuICAgICAgYmFyLmhpZGRlbiA9IGZhbHNlO1xuICAgIH0pO1xuICAgIHhoci51cGxvYWQuYWRkRXZlbnRMaXN0ZW5lcigncHJvZ3Jlc3MnLCAoLyoqIEB0eXBlIHtQcm9ncmVzc0V2ZW50fSAqLyB7IGxlbmd0aENvbXB1dGFibGUsIGxvYWRlZCwgdG90YWwgfSkgPT4ge1xuICAgICAgaWYgKGxlbmd0aENvbXB1dGFibGUpIGVhY2goaWQsIChiYXIpID0+IChiYXIudmFsdWUgPSAobG9hZGVkIC8gdG90YWwpICogYmFyLm1heCkpO1xuICAgIH0pO1xuICAgIHhoci5hZGRFdmVudExpc3RlbmVyKCdsb2FkZW5kJywgKCkgPT4gZWFjaChpZCwgKGJhcikgPT4gKGJhci5oaWRkZW4gPSB0cnVlKSkpO1xuICB9KTtcbiAgLy8gVGhlIEhUTUwgb2YgYSBwYWdlIGFzIGl0IHdhcyBsZWZ0LCB3aXRoIHRoZSBiYXIgb2YgYW4gdXBsb2FkIHRoYXQgd2FzIHVuZGVyIHdheS5cbiAgaGVhcigncmVzdG9yZWQnLCAoKSA9PiBhbGwoQkFSKS5mb3JFYWNoKChiYXIpID0+IGJhci50b2dnbGVBdHRyaWJ1dGUoJ2hpZGRlbicsIHRydWUpKSk7XG59O1xuIiwgImltcG9ydCB7IHN0YXJ0QWRkcmVzcyB9IGZyb20gJy4vYWRkcmVzcy5qcyc7XG5pbXBvcnQgeyBjb25uZWN0LCBzdGFydEJyaWRnZSB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IHdoZW5Mb2FkZWQgfSBmcm9tICcuL2Vhcmx5LmpzJztcbmltcG9ydCB7IHN0YXJ0RW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBzdGFydEV2ZW50cyB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHN0YXJ0Rm9yZ2V0IH0gZnJvbSAnLi9mb3JnZXQuanMnO1xuaW1wb3J0IHsgdGFrZSB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBzdGFydExhenkgfSBmcm9tICcuL2xhenkuanMnO1xuaW1wb3J0IHsgc3RhcnRMaXZlIH0gZnJvbSAnLi9saXZlLmpzJztcbmltcG9ydCB7IHJ1bldpdGggfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IHN0YXJ0TG9hZGluZyB9IGZyb20gJy4vbG9hZGluZy5qcyc7XG5pbXBvcnQgeyBzdGFydE9mZmxpbmUgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgc3RhcnRPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBkaXN0cnVzdCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFBvbGxzIH0gZnJvbSAnLi9wb2xscy5qcyc7XG5pbXBvcnQgeyBzdGFydFByZXNzIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBzdGFydFNpbmdsZSB9IGZyb20gJy4vc2luZ2xlLmpzJztcbmltcG9ydCB7IHN0YXJ0VG9hc3RzIH0gZnJvbSAnLi90b2FzdHMuanMnO1xuaW1wb3J0IHsgc3RhcnRVcGxvYWRzIH0gZnJvbSAnLi91cGxvYWRzLmpzJztcbmltcG9ydCB7IHN0YXJ0V2FpdGluZyB9IGZyb20gJy4vd2FpdGluZy5qcyc7XG5cbi8qKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgdmVyc2lvbiB9ID0gYWRhcHRlcjtcbiAgaWYgKHRha2UodmVyc2lvbikpIHtcbiAgICBjb25uZWN0KGFkYXB0ZXIpO1xuICAgIHJldHVybiBzdGFydExhenkoKTsgLy8gaXQgYXNrcyBhdCBvbmNlXG4gIH1cbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteD8uYWpheCAmJiB3aW5kb3cuaHRteC52ZXJzaW9uO1xuICBjb25zdCB3aHkgPSBgbml0cm8taHRteCR7dmVyc2lvbn0uanMgbmVlZHMgaHRteCAke3ZlcnNpb259LCBhbmQgZm91bmQgJHtmb3VuZCB8fCAnbm9uZSd9YDtcbiAgY29uc29sZS5lcnJvcih3aHkpO1xuICBydW5XaXRoKCgpID0+IFByb21pc2UucmVqZWN0KHdoeSkpO1xufTtcblxuLyoqIFN0YXJ0IGV2ZXJ5dGhpbmcsIG9uY2U6IGh0bXggcnVucyB0aGUgc2NyaXB0cyBvZiBhIGJvZHkgYW5ldyB3aGVuIGl0IHJlc3RvcmVzIGEgcGFnZS4gU2NyaXB0cyBtYXkgY2FsbCBhY3Rpb25zXG4gKiBmcm9tIG5vdyBvbjsgdGhleSBsZWF2ZSBvbmNlIGh0bXggaXMgdGhlcmUuXG4gKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RhcnQgPSAoYWRhcHRlcikgPT4ge1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmIHdpbmRvdy5uaXRybz8uY2FsbCkgcmV0dXJuOyAvLyBubyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHlcbiAgZGlzdHJ1c3QoYWRhcHRlci51bnRydXN0ZWQpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdsb2FkJywgKCkgPT4gdGFrZShhZGFwdGVyLnZlcnNpb24pLCB0cnVlKTsgLy8gb2YgYSBzY3JpcHQsIGJlZm9yZSB0aGUgbmV4dCBvbmUgcnVuc1xuICB3aGVuTG9hZGVkKCgpID0+IGJlZ2luKGFkYXB0ZXIpLCBhZGFwdGVyLmZpcnN0KTtcbiAgc3RhcnRFbnRyaWVzKCk7XG4gIHN0YXJ0T3duKCk7XG4gIHN0YXJ0UHJlc3MoKTtcbiAgc3RhcnRFdmVudHMoKTtcbiAgc3RhcnRPZmZsaW5lKCk7XG4gIHN0YXJ0V2FpdGluZygpO1xuICBzdGFydFNpbmdsZSgpO1xuICBzdGFydEZvcmdldCgpO1xuICBzdGFydEJyaWRnZSgpO1xuICBzdGFydExpdmUoKTtcbiAgc3RhcnRVcGxvYWRzKCk7XG4gIHN0YXJ0TG9hZGluZygpO1xuICBzdGFydFBvbGxzKCk7XG4gIHN0YXJ0VG9hc3RzKCk7XG4gIHN0YXJ0QWRkcmVzcygpO1xufTtcbiIsICJpbXBvcnQgeyBodG14MiB9IGZyb20gJy4vaHRteDIuanMnO1xuaW1wb3J0IHsgc3RhcnQgfSBmcm9tICcuL3N0YXJ0LmpzJztcblxuc3RhcnQoaHRteDIpO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFHTyxNQUFNO0FBQUE7QUFBQSxJQUE4QixTQUFTLGNBQWU7QUFBQTtBQUM1RCxNQUFNLE9BQU87QUFDYixNQUFNLE9BQU87QUFFcEIsTUFBSSxZQUFZO0FBR1QsTUFBTSxXQUFXLENBQUMsYUFBYSxNQUFNLFlBQVk7QUFHakQsTUFBTSxZQUFZLENBQUMsWUFBWSxDQUFDLFFBQVEsVUFBVSxTQUFTO0FBRzNELE1BQU0sTUFBTSxDQUFDLFVBQVUsT0FBTyxhQUFhLENBQUMsR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLFNBQVM7QUFHaEcsTUFBTSxRQUFRLENBQUMsYUFBYSxJQUFJLFFBQVEsRUFBRSxDQUFDO0FBRzNDLE1BQU0sT0FBTyxDQUFDLE9BQU8sTUFBTSxNQUFNLE1BQU0sSUFBSSxPQUFPLEVBQUUsQ0FBQztBQUlyRCxNQUFNLFlBQVksQ0FBQyxTQUFTLENBQUMsTUFBTSxRQUFRLGFBQWE7QUFHeEQsTUFBTSxVQUFVLE9BQU8sT0FBTztBQUNuQyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sQ0FBQyxVQUFVLEtBQUssRUFBRSxDQUFDLEdBQUcsUUFBUyxPQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEVBQUUsQ0FBQztBQUN4SCxXQUFPLEtBQUssRUFBRTtBQUFBLEVBQ2hCO0FBSU8sTUFBTSxTQUFTLENBQUMsWUFBWTtBQUNqQyxRQUFJLENBQUMsVUFBVSxPQUFPLEVBQUc7QUFDekIsVUFBTSxPQUFPLFFBQVEsVUFBVSxHQUFHLElBQUkscUJBQXFCO0FBQzNELFdBQU8sS0FBSyxNQUFNLFFBQVEsVUFBVSxLQUFLO0FBQUEsRUFDM0M7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVLFNBQVMsSUFBSSxVQUFVLElBQUksRUFBRSxPQUFPLENBQUMsWUFBWSxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBSWxHLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxNQUNoQyxDQUFDLFNBQVMsR0FBRyxDQUFDLEdBQUcsUUFBUSxpQkFBaUIsNkJBQTZCLENBQUMsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLE9BQU8sQ0FBQztBQUlwRyxNQUFNLFVBQVUsQ0FBQyxTQUFTLENBQUMsS0FBSyxjQUFjLEdBQUcsSUFBSSxzQkFBc0IsU0FBUyxFQUFFO0FBSXRGLE1BQU0sU0FBUyxDQUFDLFNBQVMsU0FBUyxNQUFNLFdBQVcsT0FBTyxPQUFPLEdBQUcsUUFBUSxZQUFZLEdBQUc7QUFJM0YsTUFBTSxXQUFXLENBQUMsRUFBRSxRQUFRLEdBQUcsU0FBUyxLQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU0sRUFBRSxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBSXhGLE1BQU0sZUFBZSxDQUFDLFNBQVMsTUFBTSxVQUMxQyxVQUFVLE9BQU8sUUFBUSxnQkFBZ0IsSUFBSSxJQUFJLFFBQVEsYUFBYSxNQUFNLEtBQUs7QUFFNUUsTUFBTSxVQUFVLE1BQU0sU0FBUyxXQUFXLFNBQVM7QUFJbkQsTUFBTSxLQUFLLENBQUMsT0FBTyxhQUFhO0FBQ3JDLGVBQVcsUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFHLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQUEsRUFDbkY7QUFJTyxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQzdCLFVBQU0sZUFBZTtBQUNyQixVQUFNLHlCQUF5QjtBQUFBLEVBQ2pDO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxXQUFXLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUdqRixNQUFNLFVBQVUsQ0FBQyxTQUFTLGdCQUFnQixZQUFZLENBQUMsR0FBRyxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUFVLGlCQUFpQixJQUFJOzs7QUMzRXJILE1BQU0sT0FBTyxJQUFJLFlBQVk7QUFHdEIsTUFBTSxPQUFPLENBQUMsTUFBTSxhQUN6QixLQUFLLGlCQUFpQixNQUFNLENBQW9CLFVBQVU7QUFDeEQsUUFBSSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU8sT0FBTSxlQUFlO0FBQUEsRUFDN0QsQ0FBQztBQUdJLE1BQU0sV0FBVyxDQUFDLE1BQU0sV0FBVyxLQUFLLGNBQWMsSUFBSSxZQUFZLE1BQU0sRUFBRSxZQUFZLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFHekcsTUFBTSxTQUFTLENBQUMsTUFBTSxRQUFRLFNBQVM7QUFDNUMsVUFBTSxPQUFPLElBQUksU0FBUztBQUMxQixTQUFLLElBQUksdUJBQXVCLEVBQUU7QUFDbEMsV0FBTztBQUFBLE1BQ0wsSUFBSSxLQUFLO0FBQUEsTUFDVCxXQUFXLEtBQUssUUFBUTtBQUFBLE1BQ3hCO0FBQUEsTUFDQSxNQUFNLEdBQUcsS0FBSyxRQUFRLFFBQVEsR0FBRyxtQkFBbUIsTUFBTSxDQUFDO0FBQUEsTUFDM0Q7QUFBQSxNQUNBLE1BQU0sUUFBUTtBQUFBLE1BQ2Q7QUFBQSxNQUNBLE1BQU0sb0JBQUksSUFBSTtBQUFBLE1BQ2QsT0FBTyxDQUFDO0FBQUEsTUFDUixRQUFRLENBQUM7QUFBQSxNQUNULFFBQVEsb0JBQUksSUFBSTtBQUFBLE1BQ2hCLEdBQUc7QUFBQSxJQUNMO0FBQUEsRUFDRjtBQUlPLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxRQUFRLE1BQU0sQ0FBQyxXQUFXLENBQUMsdUJBQXVCLEtBQUssTUFBTTtBQUl4RixNQUFNLFlBQVksQ0FBQyxTQUFTLEtBQUssV0FBVyxRQUFRO0FBR3BELE1BQU0sZUFBZSxDQUFDLE1BQU0sU0FBUztBQUMxQyxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLElBQUksR0FBRztBQUNoRCxVQUFJLFVBQVUsSUFBSSxFQUFHO0FBQ3JCLFdBQUssT0FBTyxJQUFJO0FBQ2hCLGlCQUFXLFFBQVEsTUFBTSxRQUFRLEtBQUssSUFBSSxRQUFRLENBQUMsS0FBSyxHQUFHO0FBQ3pELGNBQU0sU0FBUyxRQUFRLE9BQU8sU0FBUyxZQUFZLEVBQUUsZ0JBQWdCO0FBQ3JFLGFBQUssT0FBTyxNQUFNLFNBQVMsS0FBSyxVQUFVLElBQUksSUFBSSxRQUFRLEVBQUU7QUFBQSxNQUM5RDtBQUFBLElBQ0Y7QUFBQSxFQUNGOzs7QUN2RE8sTUFBSTtBQUlKLE1BQU0sT0FBTyxDQUFDLFlBQVk7QUFDL0IsVUFBTSxRQUFRLE9BQU87QUFDckIsUUFBSSxPQUFPLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxRQUFTLFVBQVM7QUFDakUsV0FBTztBQUFBLEVBQ1Q7QUFHTyxNQUFNLFNBQVMsQ0FBQyxNQUFNLGFBQWEsR0FBRyxRQUFRLElBQUksSUFBSSxDQUFDLFVBQVUsU0FBUyxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBSTlGLE1BQU0sT0FBTyxDQUFDLE9BQU9BLE1BQUssV0FBVztBQUMxQyxRQUFJLENBQUMsT0FBTyxPQUFPLFNBQVMsT0FBTyxJQUFJLEVBQUc7QUFDMUMsU0FBSyxLQUFLO0FBQ1YsSUFBQUEsS0FBSSxNQUFNO0FBQUEsRUFDWjtBQUlPLE1BQU0sWUFBWSxDQUFDLE1BQU0sU0FDOUIsT0FBTyxNQUFNLENBQUMsT0FBTyxXQUFXO0FBQzlCLFVBQU0sRUFBRSxTQUFTLEtBQUssSUFBSSxLQUFLLE1BQU07QUFDckMsUUFBSSxXQUFXLE9BQU8sU0FBUyxJQUFJLEVBQUcsTUFBSyxLQUFLO0FBQUEsRUFDbEQsQ0FBQztBQUlJLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDN0IsVUFBTUMsUUFBTyxvQkFBSSxRQUFRO0FBQ3pCLFdBQU8sTUFBTSxDQUFDLEVBQUUsT0FBTyxNQUFNQSxNQUFLLElBQUksTUFBTSxDQUFDO0FBQzdDLE9BQUcscUNBQXFDLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDdEQsWUFBTSxVQUFVLE9BQU8sVUFBVSxJQUFJO0FBQ3JDLFVBQUksQ0FBQyxXQUFXQSxNQUFLLElBQUksT0FBTyxFQUFHO0FBQ25DLFVBQUksT0FBTyxTQUFTLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFRLE1BQU0sRUFBRyxNQUFLLFFBQVEsT0FBTztBQUFBLElBQ3RHLENBQUM7QUFBQSxFQUNIO0FBRUEsTUFBTSxXQUFXLENBQUMsdUJBQXVCLFdBQVc7QUFJN0MsTUFBTSxlQUFlLENBQUMsTUFBTSxTQUNqQyxPQUFPLGlCQUFpQixRQUFRLElBQUksSUFBSSxDQUFvQixFQUFFLGtCQUFrQixPQUFPLE1BQU07QUFDM0YsUUFBSSxpQkFBa0I7QUFDdEIsVUFBTSxFQUFFLEtBQUssU0FBUyxNQUFNLElBQUksSUFBSSxLQUFLLE1BQU07QUFDL0MsVUFBTSxLQUFLLE9BQU8sT0FBTyxHQUFHO0FBQzVCLFFBQUksTUFBTSxRQUFRLElBQUksRUFBRyxVQUFTLGFBQWEsRUFBRSxJQUFJLEtBQUssSUFBSSxFQUFFLENBQUM7QUFDakUsUUFBSSxDQUFDLElBQUs7QUFDVixVQUFNLEVBQUUsTUFBTSxJQUFJLElBQUk7QUFFdEIsUUFBSSxTQUFTLENBQUMsR0FBRyxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDQyxLQUFJLE1BQU1BLFVBQVMsVUFBVSxHQUFHLENBQUMsWUFBWSxJQUFJLElBQUksVUFBVSxDQUFDLENBQUM7QUFDckcsVUFBTSxNQUFNLElBQUksS0FBSyxJQUFJLENBQUMsQ0FBQ0EsT0FBTSxLQUFLLE1BQU0sQ0FBQ0EsT0FBTSxTQUFTLFNBQVNBLEtBQUksSUFBSSxJQUFJLElBQUlBLEtBQUksSUFBSSxLQUFLLENBQUM7QUFDbkcsZUFBV0EsU0FBUSxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUMsRUFBRyxNQUFLLE9BQU9BLEtBQUk7QUFDckQsZUFBVyxDQUFDQSxPQUFNLEtBQUssS0FBSyxJQUFLLE1BQUssT0FBT0EsT0FBTSxLQUFLO0FBQ3hELGFBQVMsV0FBVyxHQUFHO0FBQUEsRUFDekIsQ0FBQztBQUdJLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRSxNQUFNLFFBQVEsUUFBUSxRQUFRLEdBQUcsU0FBUztBQUNwRSxRQUFJLFFBQVEsSUFBSSxJQUFJLEVBQUcsUUFBTyxhQUFhLGVBQWUscUJBQXFCO0FBRS9FLFVBQU0sUUFBUSxFQUFFLE9BQU8sS0FBSyxXQUFXLEVBQUUsZ0JBQWdCLEtBQUssRUFBRTtBQUNoRSxXQUFPLEtBQUssS0FBSyxRQUFRLElBQUksTUFBTSxFQUFFLFFBQVEsUUFBUSxTQUFTLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBQSxFQUNoRjs7O0FDdEVPLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFDWDtBQUdLLE1BQU0sU0FBUyxDQUFDLEVBQUUsS0FBSyxNQUFNLGlCQUFpQixLQUFLLElBQUk7QUFHdkQsTUFBTSxTQUFTLENBQUMsTUFBTSxXQUFXLEtBQUssV0FBVyxPQUFPLFVBQVUsS0FBSyxNQUFNLENBQUMsT0FBTyxPQUFPLFVBQVUsT0FBTyxFQUFFLENBQUM7QUFHaEgsTUFBTSxXQUFXLENBQUMsVUFBVTtBQUNqQyxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxVQUFVLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUMzRCxRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLGVBQWUsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLEtBQUs7QUFDakYsV0FBTyxDQUFDLEdBQUksTUFBTSxTQUFTLENBQUMsTUFBTSxLQUFLLENBQUU7QUFBQSxFQUMzQztBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDOUIsVUFBTSxFQUFFLGNBQWMsT0FBTyxVQUFVLFNBQUFDLFVBQVMsS0FBSyxJQUFJO0FBQ3pELFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDbEUsUUFBSSxNQUFPLFFBQU8sQ0FBQztBQUNuQixRQUFJLENBQUNBLFVBQVM7QUFDWixVQUFJLE1BQU0sVUFBVSxhQUFjLFFBQU8sQ0FBQyxZQUFZO0FBQ3RELFlBQU0sUUFBUSxNQUFNLFVBQVU7QUFDOUIsWUFBTSxRQUFRO0FBQ2QsYUFBTyxDQUFDLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSSxTQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLE9BQU8sZUFBZTtBQUNuRSxRQUFJLENBQUMsWUFBWSxDQUFDLE9BQU8sQ0FBQyxLQUFLLE9BQU8sRUFBRyxVQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLENBQUMsT0FBTyxRQUFRLFdBQVcsQ0FBQyxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQzFILFlBQVEsV0FBVyxTQUFTLE9BQU8sTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN4RTtBQUdPLE1BQU0sUUFBUSxDQUFDLE9BQU8sV0FBVztBQUN0QyxRQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssQ0FBQyxFQUFHO0FBQ3JDLFFBQUksT0FBTyxLQUFLLEVBQUcsT0FBTSxVQUFVLE9BQU87QUFBQSxhQUNqQyxNQUFNLFFBQVMsWUFBVyxVQUFVLE1BQU0sUUFBUyxRQUFPLFdBQVcsT0FBTyxTQUFTLE9BQU8sS0FBSztBQUFBLGFBQ2pHLE1BQU0sT0FBTztBQUNwQixZQUFNLFdBQVcsSUFBSSxhQUFhO0FBQ2xDLGlCQUFXLFFBQVEsT0FBUSxVQUFTLE1BQU0sSUFBSSxJQUFJO0FBQ2xELFlBQU0sUUFBUSxTQUFTO0FBQUEsSUFDekIsTUFBTyxPQUFNLFFBQVE7QUFBQSxFQUN2QjtBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsVUFBTSxRQUFTLFFBQVEsU0FBUyxZQUFZLENBQUMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVM7QUFDakcsV0FBTyxDQUFDLE1BQU0sYUFBYSxTQUFTLEtBQUssTUFBTSxhQUFhLE1BQU0sR0FBRyxNQUFNLGFBQWEsaUJBQWlCLENBQUM7QUFBQSxFQUM1RztBQUVBLE1BQU0sU0FBUztBQUdSLE1BQU0sUUFBUSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsSUFBSSxXQUFXLE1BQU07QUFJL0MsTUFBTSxhQUFhLENBQUMsU0FBUztBQUNsQyxVQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixVQUFNLFdBQVcsb0JBQUksSUFBSTtBQUN6QixVQUFNLFFBQVEsUUFBUSxJQUFJLEtBQUs7QUFDL0IsZUFBVyxXQUFXLEtBQUssaUJBQWlCLFNBQVMsOEJBQThCLEdBQUc7QUFDcEYsWUFBTSxFQUFFLE1BQU0sSUFBSSxXQUFXLE1BQU0sTUFBTSxJQUFJO0FBRTdDLFlBQU0sT0FBTyxTQUFTLFFBQVEsUUFBUSwwQ0FBMEM7QUFFaEYsWUFBTSxNQUFNLE1BQU0sQ0FBQyxXQUFXLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTyxNQUFNLFFBQVEsV0FBVyxHQUFHLFFBQVEsT0FBTyxDQUFDO0FBQzFHLFlBQU0sTUFBTSxDQUFDLFNBQVMsVUFBVSxPQUFPLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsS0FBSztBQUMzRSxhQUFPLElBQUksTUFBTSxPQUFPLElBQUksR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMxQyxlQUFTLElBQUksR0FBRyxHQUFHLElBQUksT0FBTyxJQUFJLEdBQUcsQ0FBQyxJQUFJLE9BQU87QUFBQSxJQUNuRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxTQUFTLENBQUMsWUFBYSxTQUFTLGNBQWMsVUFBVSxTQUFTLFNBQVUsU0FBUyxRQUFRLE1BQU0sS0FBSztBQUk3RyxNQUFNLFdBQVcsQ0FBQyxNQUFNLFVBQVU7QUFDaEMsVUFBTSxPQUFPLEtBQUssT0FBTyxNQUFNLElBQUk7QUFDbkMsZUFBVyxTQUFTLFNBQVMsS0FBSyxHQUFHO0FBQ25DLFlBQU0sS0FBSyxLQUFLLFlBQVksS0FBSztBQUNqQyxVQUFJLE1BQU0sRUFBRyxNQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsSUFDaEM7QUFDQSxTQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ3RCLGVBQVcsU0FBUyxLQUFNLE1BQUssT0FBTyxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3pEO0FBSU8sTUFBTSxhQUFhLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTTtBQUNsRSxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNLE1BQU0sb0JBQUksSUFBSTtBQUNwQixVQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFVBQU0sU0FBUyxXQUFXLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxXQUFXLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFDaEgsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEtBQUssQ0FBQyxLQUFLLFNBQVMsT0FBTyxLQUFLLEtBQUssTUFBTSxRQUFRLFVBQVUsRUFBRyxVQUFTLE1BQU0sS0FBSztBQUFBLElBQ3ZHO0FBQ0EsVUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztBQUNqQyxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLE9BQU8sS0FBSyxNQUFNLEtBQU07QUFDdEMsWUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixZQUFNLFFBQVEsTUFBTSxhQUFhLGtCQUFrQjtBQUNuRCxVQUFJLE1BQU8sRUFBQyxTQUFTLE9BQU8sS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFDMUQsWUFBTSxRQUFRLE1BQU0sUUFBUSxVQUFVLEtBQUs7QUFDM0MsVUFBSSxTQUFTLE1BQU0sSUFBSSxJQUFJLEVBQUcsTUFBSyxJQUFJLEtBQUssRUFBRSxNQUFNLE9BQU8sUUFBUSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDdEY7QUFFQSxVQUFNLFNBQVMsQ0FBQyxHQUFHLEdBQUcsRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLEtBQUssSUFBSSxJQUFJLENBQUM7QUFDeEQsUUFBSSxPQUFPLENBQUMsS0FBSyxXQUFXLE9BQVEsTUFBSyxJQUFJLGdCQUFnQixPQUFPLEtBQUssQ0FBQztBQUFBLEVBQzVFOzs7QUM1R08sTUFBTSxRQUFRLENBQUMsV0FBVztBQUMvQixVQUFNLE9BQU8sU0FBUyxjQUFjLE1BQU07QUFDMUMsVUFBTSxLQUFLO0FBQ1gsU0FBSyxLQUFLO0FBQ1YsYUFBUyxLQUFLLE9BQU8sSUFBSTtBQUN6QixVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLGFBQWEsTUFBTSxDQUFDO0FBQy9ELGVBQVcsU0FBUyxPQUFRLE9BQU0sYUFBYSxRQUFRLEVBQUU7QUFDekQsU0FBSyxNQUFNO0FBQ1gsV0FBTyxRQUFRLENBQUMsT0FBTyxPQUFPLGFBQWEsT0FBTyxRQUFRLE9BQU8sRUFBRSxDQUFDLENBQUM7QUFDckUsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUdBLE1BQU0sWUFBWSxDQUFDLFVBQVU7QUFDM0IsUUFBSSxNQUFNLFFBQVMsUUFBTyxDQUFDLEdBQUcsTUFBTSxPQUFPLEVBQUUsTUFBTSxDQUFDLEVBQUUsVUFBVSxnQkFBZ0IsTUFBTSxhQUFhLGVBQWU7QUFDbEgsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0sWUFBWSxNQUFNO0FBQ2xELFdBQU8sTUFBTSxVQUFVLE1BQU0sZ0JBQWdCLENBQUMsTUFBTSxTQUFTO0FBQUEsRUFDL0Q7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLFlBQVksTUFBTSxNQUFNLENBQUMsR0FBRyxTQUFTLGlCQUFpQixvQkFBb0IsQ0FBQyxFQUFFLE9BQU8sU0FBUyxDQUFDLENBQUM7QUFFbEcsVUFBTSxDQUFDLFVBQVU7QUFBQTtBQUFBLE1BQTBCLFlBQVksaUJBQWlCLFlBQVk7QUFBQTtBQUNwRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLDBCQUEwQixDQUFDO0FBQ3ZFLFFBQUksWUFBWSxTQUFTLFNBQVUsT0FBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLFNBQVMsU0FBUyxhQUFhLENBQUM7QUFBQSxFQUNsRzs7O0FDMUJBLE1BQU0sT0FBTyxDQUFDLFFBQVEsUUFBUSxTQUFTLFFBQVEsa0JBQWtCLFFBQVEsRUFBRSxJQUFJLENBQUMsU0FBUyxjQUFjLElBQUksR0FBRyxFQUFFLEtBQUs7QUFFOUcsTUFBTSxXQUFXLE1BQU0sU0FBUyxlQUFlLFFBQVEsSUFBSTtBQUczRCxNQUFNLFdBQVcsQ0FBQyxFQUFFLEdBQUcsR0FBRyxVQUFVLE1BQU0saUJBQWlCLFFBQVEsSUFBSSxPQUFPLEVBQUUsQ0FBQyxJQUFJLEVBQUUsU0FBUztBQUdoRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSxNQUFNLEtBQUssTUFBTTtBQUNoRCxVQUFNLFFBQVEsSUFBSSxPQUFPLElBQUksRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsU0FBUyxLQUFLLE1BQU0sT0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLO0FBQ3BILFdBQU8sTUFBTSxXQUFXLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDdEM7QUFLTyxNQUFNLFFBQVEsQ0FBQyxLQUFLLFVBQVU7QUFDbkMsUUFBSTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQ3pDLFFBQUksUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUs7QUFDM0QsYUFBUyxVQUFVLE9BQU8sWUFBWSxLQUFLLFVBQVUsUUFBUSxlQUFlO0FBQzFFLFlBQU0sU0FBUyxRQUFRLE1BQU0sTUFBTSxjQUFjLFFBQVEsSUFBSSxPQUFPLFFBQVEsRUFBRSxDQUFDLGlCQUFpQjtBQUNoRyxVQUFJLE9BQVEsRUFBQyxPQUFPLEtBQUssSUFBSSxDQUFDLFNBQVMsTUFBTTtBQUFBLElBQy9DO0FBQ0EsVUFBTSxNQUFNLENBQUM7QUFDYixXQUFPLFNBQVMsU0FBUyxNQUFNLGNBQWMsTUFBTSxhQUFhLE1BQU0sT0FBTyxNQUFNLElBQUksUUFBUSxNQUFNLGVBQWU7QUFDbEgsVUFBSSxRQUFRLENBQUMsT0FBTyxLQUFLLENBQUM7QUFDMUIsVUFBSSxVQUFVLElBQUssUUFBTyxVQUFVLFFBQVEsTUFBTTtBQUNsRCxjQUFRLE1BQU07QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7OztBQ2xCQSxNQUFNLFNBQVM7QUFFZixNQUFJLE9BQU87QUFHWCxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sUUFBUSxJQUFJLFVBQVUsSUFBSSxLQUFLLElBQUk7QUFDekMsUUFBSSxDQUFDLFNBQVMsTUFBTSxPQUFPLElBQUksR0FBSTtBQUNuQyxVQUFNO0FBQUE7QUFBQSxNQUE0QixTQUFTO0FBQUE7QUFDM0MsVUFBTSxRQUFRLE9BQU8sUUFBUSxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssTUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQ3RGLFFBQUksT0FBTztBQUVULFVBQUksTUFBTSxXQUFXLFdBQVksT0FBTSxXQUFXLFdBQVcsT0FBTyxLQUFLO0FBQUEsVUFDcEUsT0FBTSxPQUFPLEtBQUs7QUFDdkIsYUFBTyxFQUFFLE9BQU8sT0FBTyxNQUFNO0FBQUEsSUFDL0I7QUFDQSxVQUFNLENBQUMsR0FBRyxJQUFJLGlCQUFpQixNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ3pDO0FBR0EsTUFBTSxRQUFRLENBQUMsU0FBUyxFQUFFLFlBQVksYUFBYSxNQUFNO0FBQ3ZELGVBQVcsRUFBRSxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsVUFBVSxFQUFHLEtBQUksQ0FBQyxXQUFXLGFBQWEsSUFBSSxFQUFHLFNBQVEsZ0JBQWdCLElBQUk7QUFDaEgsZUFBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLFdBQVksS0FBSSxRQUFRLGFBQWEsSUFBSSxNQUFNLE1BQU8sU0FBUSxhQUFhLE1BQU0sS0FBSztBQUVwSCxRQUFJLFFBQVEsaUJBQWlCLGFBQWMsU0FBUSxlQUFlO0FBQUEsRUFDcEU7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUN6QixXQUFPO0FBQ1AsVUFBTSxPQUFPLEtBQUs7QUFDbEIsVUFBTSxPQUFPO0FBQ2IsU0FBSyxRQUFRLEtBQUs7QUFBQSxFQUNwQjtBQUdBLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBR3ZCLE1BQU0sYUFBYSxDQUFDLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxNQUFNO0FBQ3RELFFBQUksVUFBVSxPQUFRO0FBQ3RCLGVBQVcsQ0FBQyxTQUFTLEVBQUUsS0FBSyxRQUFRO0FBQ2xDLFVBQUksQ0FBQyxJQUFJLFNBQVMsT0FBTyxFQUFHO0FBQzVCLGNBQVEsS0FBSztBQUNiLGFBQU8sT0FBTyxPQUFPO0FBQUEsSUFDdkI7QUFDQSxVQUFNO0FBQUE7QUFBQSxNQUE4QixNQUFNLEtBQUssU0FBUyxpQkFBaUI7QUFBQTtBQUV6RSxVQUFNLE9BQU8sQ0FBQztBQUVkLFVBQU0sT0FBTyxDQUFDO0FBQ2QsUUFBSSxRQUFRLENBQUMsQ0FBQyxTQUFTLEtBQUssR0FBRyxPQUFPO0FBQ3BDLFVBQUksQ0FBQyxNQUFNLGFBQWEsYUFBYSxFQUFHLE9BQU0sU0FBUyxLQUFLO0FBQzVELFlBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUM7QUFDdkMsVUFBSSxDQUFDLE1BQU87QUFDWixXQUFLLEtBQUssR0FBRyxDQUFDLEdBQUcsUUFBUSxVQUFVLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxLQUFLLENBQUM7QUFDckUsWUFBTSxPQUFPLENBQUMsR0FBRyxNQUFNLFVBQVU7QUFDakMsWUFBTSxTQUFTLEtBQUssUUFBUSxLQUFLO0FBQ2pDLFlBQU0sT0FBTyxHQUFHLEtBQUssTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUNyQyxZQUFNLE1BQU0sR0FBRyxLQUFLLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFDckMsV0FBSyxLQUFLLEdBQUcsS0FBSyxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsS0FBSyxTQUFTLENBQUM7QUFBQSxJQUN0RSxDQUFDO0FBQ0QsVUFBTSxLQUFLLFFBQVEsQ0FBQyxTQUFVLEtBQUssWUFBWSxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQixNQUFNLENBQUMsSUFBSSxDQUFDLENBQUUsRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFFckksZUFBVyxRQUFRLEtBQU0sTUFBSyxZQUFZLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRSxXQUFXLFVBQVUsWUFBWSxNQUFNLENBQUMsSUFBSSxLQUFLLE9BQU87QUFFeEgsVUFBTSxLQUFLLE1BQU07QUFDZixXQUFLLFFBQVEsR0FBRztBQUNoQixpQkFBVyxXQUFXLEtBQU0sTUFBSyxRQUFRLFNBQVMsV0FBVztBQUFBLElBQy9ELENBQUM7QUFDRCxXQUFPLENBQUM7QUFBQSxFQUNWO0FBSU8sTUFBTSxhQUFhLENBQUMsTUFBTSxTQUFTO0FBQ3hDLFFBQUksQ0FBQyxTQUFTLEVBQUc7QUFDakIsVUFBTSxXQUFXLE9BQU8sT0FBTyxTQUFTLGNBQWMsVUFBVSxHQUFHLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdEYsVUFBTSxPQUFPLFFBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQyxTQUFTLEtBQUsscUJBQXFCLENBQUMsQ0FBQztBQUM3RSxVQUFNLFFBQVEsS0FBSyxJQUFJLENBQUMsVUFBVSxDQUFDLFNBQVMsZUFBZSxNQUFNLEVBQUUsR0FBRyxLQUFLLENBQUM7QUFDNUUsVUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLEtBQUssU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUMxRSxVQUFNLE9BQU8sS0FBSyxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBQztBQUMvRCxRQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxTQUFTLElBQUksSUFBSSxTQUFTLENBQUMsRUFBRSxDQUFDLEdBQUcsUUFBUSxDQUFDLEVBQUc7QUFDeEcsZUFBVyxPQUFPLE1BQU07QUFDdEIsWUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxTQUFTLENBQUM7QUFDekMsVUFBSSxDQUFDLE1BQU0sYUFBYSxhQUFhLEVBQUc7QUFDeEMsYUFBTyxJQUFJLE9BQU8sTUFBTSxFQUFFO0FBQzFCLFlBQU0sZ0JBQWdCLElBQUk7QUFBQSxJQUM1QjtBQUNBLFNBQUssYUFBYSxVQUFVLE1BQU07QUFDbEMsZUFBVyxDQUFDLEVBQUUsSUFBSSxVQUFVLENBQUMsS0FBSyxNQUFNO0FBQ3RDLFlBQU1DLFNBQVEsSUFBSSxTQUFTLFFBQVEsRUFBRTtBQUNyQyxhQUFPLEtBQUssUUFBUSxHQUFHQSxNQUFLLFNBQVMsTUFBTSxHQUFHQSxNQUFLLEdBQUcsTUFBTSxHQUFHO0FBQUEsSUFDakU7QUFDQSxXQUFPLEVBQUUsTUFBTSxXQUFXLE9BQU87QUFBQSxFQUNuQztBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFNBQUssZ0JBQWdCLFFBQVEsRUFBRSxjQUFjLENBQXVCLFVBQVUsVUFBVSxRQUFRLFdBQVcsQ0FBQztBQUM1RyxXQUFPLHdCQUF3QixDQUFDLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQzNELFdBQU8sZUFBZSxNQUFNO0FBQUEsRUFDOUI7OztBQy9HQSxNQUFNLFVBQVUsQ0FBQ0MsU0FBUTtBQUV2QixRQUFJO0FBQ0osU0FBSyxnQkFBZ0IsU0FBUyxFQUFFLE1BQU0sQ0FBb0IsYUFBYyxNQUFNLFNBQVUsQ0FBQztBQUN6RixTQUFLLE9BQU8seUJBQXlCO0FBQ3JDLFdBQU8sV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLFNBQVMsTUFBTSxNQUFNLFVBQVUsaUJBQWlCLE9BQU8sYUFBYSxNQUFNO0FBQ3pHLFlBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQUksS0FBSztBQUNQLGFBQUssS0FBSztBQUNWLGNBQU0sU0FBUyxRQUFRLGFBQWEsV0FBVztBQUMvQyxnQkFBUSxhQUFhLGFBQWEsTUFBTTtBQUN4QyxZQUFJLFVBQVUsRUFBRSxNQUFNLGFBQWEsSUFBSSxFQUFFLE1BQU0sTUFBTyxJQUFJLFNBQVMsQ0FBRSxFQUFFO0FBQ3ZFLHFCQUFhLFNBQVMsYUFBYSxNQUFNO0FBQUEsTUFDM0MsV0FBVyxPQUFPLFNBQVMsSUFBSSxNQUFNLENBQUMsWUFBWSxZQUFZLE9BQU8sT0FBTyxJQUFJO0FBQzlFLGNBQU0sRUFBRSxVQUFVLE1BQU0sT0FBTyxJQUFJLElBQUksZUFBZSxTQUFTLElBQUk7QUFDbkUsWUFBSSxPQUFPLE9BQVE7QUFDbkIscUJBQWEsTUFBTSxJQUFJLGtCQUFrQixTQUFTLEtBQUssQ0FBQztBQUN4RCxhQUFLLE9BQU9BLE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFBQSxNQUNqRDtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLENBQUMsT0FBTyxXQUFXO0FBQ3pDLFlBQU0sRUFBRSxLQUFLLFNBQVMsUUFBUSxVQUFVLE1BQU0sTUFBTSxTQUFTLGlCQUFpQixNQUFNLElBQUk7QUFDeEYsWUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBSSxDQUFDLElBQUssUUFBTyxPQUFPLFVBQVUsS0FBSyxPQUFPQSxNQUFLLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ2pGLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssSUFBSSxLQUFNLE1BQUssT0FBTyxNQUFNLEtBQUs7QUFFN0QsYUFBTyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLElBQUksTUFBTSxTQUFTLFdBQVcsSUFBTSxDQUFDO0FBQUEsSUFDakYsQ0FBQztBQUNELFdBQU8sY0FBYyxDQUFDLEdBQUcsRUFBRSxLQUFLLGVBQWUsRUFBRSxnQkFBZ0IsRUFBRSxNQUFNO0FBQ3ZFLFlBQU0sTUFBTSxpQkFBaUI7QUFFN0IsVUFBSSxJQUFLLEtBQUksaUJBQWlCLFdBQVcsTUFBTSxJQUFJLFVBQVUsSUFBSSxVQUFVLFFBQVEsSUFBSSxRQUFRLENBQUM7QUFBQSxJQUNsRyxDQUFDO0FBQ0QsaUJBQWEsY0FBYyxDQUFDLEVBQUUsS0FBSyxTQUFTLGVBQWUsRUFBRSxVQUFVLE1BQU0sZ0JBQWdCLEdBQUcsSUFBSSxPQUNqRyxFQUFFLEtBQUssaUJBQWlCLE9BQU8sU0FBUyxNQUFNLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFDbEUsVUFBTSxrQkFBa0I7QUFDeEIsY0FBVSxrQkFBa0IsQ0FBQyxFQUFFLEtBQUssRUFBRSxTQUFTLGVBQWUsUUFBUSxFQUFFLE9BQU8sRUFBRSxTQUFTLE1BQU0sUUFBUSxPQUFPLEVBQUU7QUFDakgsV0FBTyxrQkFBa0IsTUFBTSxTQUFTLFVBQVUsQ0FBQztBQUNuRCxPQUFHLGlEQUFpRCxNQUFNLFNBQVMsV0FBVyxDQUFDO0FBQy9FLGdCQUFZO0FBQUEsRUFDZDtBQUlBLE1BQU0sVUFBVSxDQUFDLEdBQUcsU0FBUztBQUMzQixVQUFNLEVBQUUsS0FBSyxlQUFlLEVBQUUsaUJBQWlCLEVBQUUsT0FBTyxJQUFJLEVBQUUsRUFBRSxJQUFJO0FBQ3BFLFVBQU0sRUFBRSxjQUFjLE1BQU0sYUFBYSxLQUFLLE9BQU8sSUFBSTtBQUN6RCxVQUFNLGFBQWEsUUFBUSxJQUFJLElBQUksSUFBSSxNQUFNLFNBQVMsT0FBTyxFQUFFO0FBQy9ELFVBQU0sVUFBVSxFQUFFLEtBQUssSUFBSSxrQkFBa0IsS0FBSyxHQUFHLEVBQUU7QUFDdkQsV0FBTyxPQUFPLElBQUksU0FBUyxFQUFFLFFBQVEsRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxLQUFLLENBQUM7QUFDdkYsU0FBSyxhQUFhLEVBQUUsS0FBSyxTQUFTLFNBQVM7QUFBQSxFQUM3QztBQUdBLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTztBQUM5QixVQUFNLEtBQUssS0FBSyxJQUFJLEVBQUUsUUFBUSxDQUFDO0FBQy9CLFVBQU0sSUFBSSxTQUFTO0FBQ25CLFdBQU8sSUFBSSxTQUFTO0FBQUEsRUFDdEI7QUFHQSxNQUFNLE9BQU8sT0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLE1BQU07QUFDOUMsVUFBTSxZQUFZLE9BQU8sT0FBTyxRQUFRLFdBQVcsS0FBSyxLQUFLLFFBQVEsaUJBQWlCO0FBQ3RGLFVBQU0sU0FBUyxDQUFDLGFBQWEsV0FBVyxNQUFNLElBQUk7QUFDbEQsVUFBTSxFQUFFLE1BQU0sR0FBRyxNQUFNLElBQUksVUFBVSxFQUFFLE1BQU0sTUFBTSxXQUFXLFlBQVksb0JBQW9CLFlBQVk7QUFDMUcsVUFBTSxPQUFPLEVBQUUsV0FBVyxHQUFHLGFBQWEsR0FBRyxZQUFZLE1BQU07QUFDL0QsU0FBSyxLQUFLLE1BQU0sTUFBTSxFQUFFLEdBQUcsT0FBTyxHQUFHLEtBQUssR0FBRyxFQUFFLGdCQUFnQixNQUFNLFdBQVcsUUFBUSxLQUFLLENBQUM7QUFBQSxFQUNoRztBQUdPLE1BQU0sUUFBUTtBQUFBLElBQ25CLFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxJQUNYO0FBQUEsSUFDQTtBQUFBLElBQ0EsTUFBTSxDQUFDLFNBQVM7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7OztBQzlFQSxNQUFJLEVBQUUsVUFBVSxPQUFPLElBQUk7QUFDM0IsTUFBTSxPQUFPLE9BQU8sRUFBRSxVQUFVLE9BQU8sSUFBSTtBQUczQyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsT0FBTyxNQUFNO0FBQ25DLFFBQUksQ0FBQyxPQUFPLFNBQVMsZUFBZ0I7QUFDckMsVUFBTSxNQUFNLElBQUksSUFBSSxTQUFTLElBQUk7QUFDakMsVUFBTSxTQUFTLEdBQUcsSUFBSSxZQUFZO0FBQ2xDLGVBQVcsQ0FBQyxNQUFNLENBQUNDLFFBQU8sR0FBRyxNQUFNLENBQUMsS0FBSyxPQUFPLFFBQVEsT0FBTyxVQUFVLEdBQUc7QUFDMUUsVUFBSUEsVUFBUyxLQUFNLEtBQUksYUFBYSxPQUFPLElBQUk7QUFBQSxVQUMxQyxLQUFJLGFBQWEsSUFBSSxNQUFNQSxNQUFLO0FBQ3JDLGlCQUFXLFNBQVMsT0FBUSxLQUFJLGFBQWEsT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNqRTtBQUNBLFFBQUksR0FBRyxJQUFJLFlBQVksT0FBTyxPQUFRO0FBRXRDLFlBQVEsYUFBYSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksT0FBTyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQzlFLFFBQUksQ0FBQyxPQUFPLFFBQVMsU0FBUSxVQUFVLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxHQUFHO0FBQy9ELFNBQUs7QUFBQSxFQUNQO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxNQUFNLE1BQU07QUFDNUIsVUFBTSxTQUFTLEVBQUUsVUFBVSxPQUFPO0FBQ2xDLFNBQUs7QUFDTCxRQUFJLE9BQU8sS0FBTTtBQUNqQixRQUFJLGFBQWEsT0FBTyxVQUFVO0FBQ2hDLFVBQUksT0FBTyxNQUFPLFVBQVMsT0FBTztBQUFBLElBQ3BDLFdBQVcsV0FBVyxPQUFPLE9BQVEsVUFBUyxLQUFLLGNBQWMsUUFBUSxtQkFBbUIsRUFBRSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDaEg7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxXQUFPLGlCQUFpQixpQkFBaUIsSUFBSTtBQUM3QyxXQUFPLGlCQUFpQixZQUFZLE1BQU07QUFDMUMsU0FBSyxhQUFhLElBQUk7QUFBQSxFQUN4Qjs7O0FDbkNBLE1BQU0sVUFBVTtBQUNoQixNQUFNLFlBQVk7QUFFWCxNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQ3JDLE1BQUksWUFBWTtBQUVoQixNQUFJQyxVQUFTO0FBR2IsTUFBTSxVQUFVLFlBQVk7QUFDMUIsUUFBSTtBQUVGLFlBQU1DO0FBQUE7QUFBQSxRQUE4QixFQUFFLFFBQVEsUUFBUSxPQUFPLFlBQVksVUFBVSxTQUFTO0FBQUE7QUFDNUYsWUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLE1BQU0sTUFBTSxTQUFTLE1BQU0sRUFBRSxHQUFHQSxVQUFTLFFBQVEsWUFBWSxRQUFRLFNBQVMsRUFBRSxDQUFDO0FBQzFHLGFBQU8sU0FBUyxvQkFBb0IsQ0FBQyxLQUFLLFNBQVMsTUFBTTtBQUFBLElBQzNELFFBQVE7QUFDTixhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxjQUFjO0FBQzFCLGFBQVMsZ0JBQWdCLGdCQUFnQixzQkFBc0IsU0FBUztBQUN4RSxhQUFTLEtBQUssY0FBYyxRQUFRLFlBQVksa0JBQWtCLGNBQWMsQ0FBQztBQUFBLEVBQ25GO0FBRUEsTUFBTSxPQUFPLFlBQVk7QUFDdkIsUUFBSSxZQUFZO0FBQ2hCLFdBQU8sQ0FBRSxNQUFNLFFBQVEsR0FBSTtBQUN6QixVQUFJLENBQUMsVUFBVyxNQUFLLFlBQVksSUFBSTtBQUNyQyxZQUFNLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDN0IsZUFBTyxpQkFBaUIsVUFBVSxTQUFTLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFDekQsbUJBQVcsU0FBUyxPQUFPO0FBQUEsTUFDN0IsQ0FBQztBQUFBLElBQ0g7QUFDQSxnQkFBWTtBQUNaLElBQUFELFVBQVM7QUFDVCxRQUFJLFVBQVcsTUFBSyxLQUFLO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBSU8sTUFBTSxVQUFVLE1BQU1BLFlBQVcsVUFBVSxVQUFVLFlBQVksT0FBTyxLQUFLO0FBRzdFLE1BQU0sUUFBUSxNQUFNO0FBQ3pCLGdCQUFZO0FBQ1osWUFBUTtBQUFBLEVBQ1Y7QUFFTyxNQUFNLGVBQWUsTUFBTSxHQUFHLFdBQVcsS0FBSzs7O0FDbkRyRCxNQUFNLFVBQVU7QUFDaEIsTUFBTSxjQUFjO0FBQ3BCLE1BQU0sV0FBVztBQUVWLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBR2xDLE1BQU0sUUFBUSxNQUNaLENBQUMsR0FBRyxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFFM0csTUFBTSxPQUFPLE1BQU07QUFDakIsVUFBTSxVQUFVLElBQUksZ0JBQWdCLFNBQVMsT0FBTyxXQUFXLE1BQU0sR0FBRyxDQUFDO0FBQ3pFLFdBQU8sUUFBUSxJQUFJLFFBQVEsZUFBZSxLQUFLLFFBQVE7QUFBQSxFQUN6RDtBQUdBLE1BQU0sV0FBVyxPQUFPLEtBQUtFLFVBQVM7QUFDcEMsVUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixTQUFLLElBQUksdUJBQXVCLEtBQUssQ0FBQztBQUN0QyxTQUFLLElBQUksYUFBYSxHQUFJLElBQUksVUFBVSxDQUFFLEVBQUU7QUFFNUMsUUFBSSxDQUFDLEtBQUssSUFBSSxVQUFVLEVBQUcsTUFBSyxPQUFPLFlBQVksTUFBTSxDQUFDO0FBQzFELFFBQUksVUFBVSxJQUFJLFNBQVM7QUFDM0IsVUFBTSxTQUFTLE1BQU1BLE1BQUs7QUFDMUIsUUFBSSxPQUFRLEtBQUksU0FBUyxPQUFPO0FBQUEsYUFDdkIsSUFBSSxNQUFPLEtBQUksV0FBVztBQUNuQyxXQUFPO0FBQUEsRUFDVDtBQUtBLE1BQU0sVUFBVSxDQUFDLEVBQUUsU0FBUyxRQUFRLEtBQUssTUFBTTtBQUM3QyxVQUFNLFVBQVUsUUFBUSxJQUFJLFlBQVk7QUFDeEMsV0FBTyxXQUFXLE9BQU8sV0FBVyxNQUNoQyxRQUFRLFFBQVEsSUFBSSxhQUFhLEtBQUssUUFBUSxJQUFJLFlBQVksS0FBSyw0QkFBNEIsS0FBSyxPQUFPLElBQzNHLFdBQVcsQ0FBQyxDQUFDLFNBQVMsR0FBRyxJQUFJLEVBQUUsU0FBUyxNQUFNO0FBQUEsRUFDcEQ7QUFJQSxNQUFNLFNBQVMsQ0FBQyxRQUFRO0FBQ3RCLFFBQUksUUFBUSxRQUFRLGdCQUFnQjtBQUNwQyxRQUFJLFVBQVU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxPQUFPLEtBQUtBLFVBQVM7QUFDekMsUUFBSSxRQUFRLEtBQUssSUFBSTtBQUNyQixVQUFNLFFBQVMsSUFBSSxVQUFVO0FBQzdCLFFBQUksV0FBVztBQUNmLGFBQVMsUUFBUSxNQUFNLFNBQVMsR0FBRztBQUNqQyxZQUFNLE1BQU0sS0FBSyxJQUFJO0FBQ3JCLFVBQUksTUFBTSxTQUFTLFFBQVEsWUFBWSxNQUFNLElBQU0sUUFBTyxLQUFLLE9BQU8sR0FBRztBQUN6RSxZQUFNLFNBQVMsTUFBTSxTQUFTLEtBQUtBLEtBQUk7QUFDdkMsVUFBSSxTQUFTLFFBQVEsTUFBTSxJQUFJLElBQUksVUFBVSxLQUFNLFFBQU87QUFDMUQsVUFBSSxDQUFDLElBQUksVUFBVSxDQUFDLFVBQVUsT0FBUSxPQUFNO0FBQzVDLFVBQUksQ0FBQyxRQUFRLFVBQVcsUUFBTztBQUMvQixVQUFJLFNBQVMsSUFBSSxTQUFTLEtBQUs7QUFDL0IsZUFBUyxTQUFTLEdBQUc7QUFDckIsVUFBSSxNQUFNLFFBQVEsR0FBRztBQUNuQixnQkFBUSxLQUFLLElBQUk7QUFDakIsZ0JBQVE7QUFBQSxNQUNWLFdBQVcsTUFBTSxRQUFRLGFBQWE7QUFDcEMsWUFBSSxJQUFJLFdBQVcsUUFBUyxRQUFPLEdBQUc7QUFBQSxZQUNqQyxLQUFJLFdBQVcsQ0FBQyxFQUFFLElBQUksU0FBUyxRQUFRLEdBQUc7QUFDL0MsZUFBTztBQUFBLE1BQ1QsTUFBTyxPQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEtBQUssSUFBSSxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQ2xIO0FBQUEsRUFDRjs7O0FDdEVPLE1BQU1DLFVBQVMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxHQUFHLE1BQU0sT0FBTyxXQUFXO0FBRWxFLFVBQU0sT0FBTyxDQUFDLGFBQWEsSUFBSSxJQUFJLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxDQUFDLE1BQU0sU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ3RHLFdBQU8sS0FBSyxJQUFJO0FBQ2hCLFVBQU0sVUFBVSxDQUFDLFlBQVksV0FBVyxTQUFTLFFBQVEsUUFBUSxTQUFTLE1BQU07QUFDaEYsVUFBTSxTQUFTLElBQUksSUFBSSxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsRUFBRSxVQUFVLENBQUMsTUFBTSxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUU3RixVQUFNLFVBQVUsQ0FBQyxZQUFZLENBQUMsUUFBUSxjQUFjLFFBQVEsTUFBTSxHQUFHLElBQUksUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSztBQUNuRyxVQUFNLEVBQUUsV0FBVyxLQUFLLElBQUk7QUFDNUIsVUFBTSxRQUFRLFNBQVMsUUFBUSxNQUFNO0FBRXJDLFVBQU0sVUFBVSxDQUFDLGFBQWEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFDNUQsUUFBUSxjQUFjLGFBQWEsUUFBUSxTQUFTLFFBQVEsUUFBUSxPQUFPLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBQzVHLFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsVUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQztBQUM1QixVQUFNLEtBQUssS0FBSyxRQUFRLEtBQUs7QUFDN0IsVUFBTSxTQUFTLEtBQUssS0FBSyxDQUFDLFFBQVEsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFFLGFBQWEsZUFBZSxDQUFDLEdBQUcsU0FBUyxNQUFNLENBQUM7QUFDckcsVUFBTSxTQUFTLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUN6RixXQUFPLENBQUNDLFNBQVE7QUFDZCxZQUFNLE9BQU8sS0FBS0EsSUFBRztBQUNyQixZQUFNLFFBQVEsV0FBVyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDQyxNQUFLLEVBQUUsVUFBVSxDQUFDLE1BQU0sYUFBYSxDQUFDLE9BQU8sSUFBSUEsSUFBRyxDQUFDO0FBQy9GLFVBQUksTUFBTyxRQUFPLE1BQU0sQ0FBQztBQUN6QixVQUFJLENBQUMsTUFBTyxRQUFPLE9BQU8sZUFBZTtBQUN6QyxZQUFNLE1BQU0sUUFBUSxJQUFJO0FBQ3hCLFlBQU0sT0FBTyxJQUFJLFdBQVcsTUFBTSxVQUFVLElBQUksTUFBTSxRQUFRLEtBQUssQ0FBQztBQUNwRSxZQUFNLFNBQVMsQ0FBQyxHQUFHLFFBQVEsR0FBRyxLQUFLLE1BQU0sRUFBRSxHQUFHLEdBQUcsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsQ0FBQztBQUM1RSxZQUFNLFVBQVUsT0FBTyxLQUFLLENBQUNBLFNBQVEsS0FBSyxJQUFJQSxJQUFHLEdBQUcsUUFBUSxpQkFBaUIsQ0FBQztBQUM5RSxZQUFNLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLFFBQVEsRUFBRSxLQUFLLE1BQU0sUUFBUSxPQUFPLEVBQUUsS0FBSyxDQUFDQSxTQUFRQSxRQUFPLEtBQUssSUFBSUEsSUFBRyxDQUFDO0FBQ3RHLGFBQU8sS0FBSyxJQUFJLE9BQU8sRUFBRTtBQUFBLElBQzNCO0FBQUEsRUFDRjs7O0FDbENBLE1BQU0sV0FBVztBQUNqQixNQUFNLGFBQWE7QUFFbkIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFFZixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUczQixNQUFJO0FBRVgsTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDLFlBQWEsVUFBVSxPQUFRO0FBR3BELE1BQU0sU0FBUyxDQUFDLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBSXpDLE1BQU0sWUFBWSxNQUN2QixDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsU0FBUyxLQUFLLEtBQUssQ0FBQyxLQUFLLE9BQU8sUUFBUSxHQUFHLE1BQU0sTUFBTSxJQUFJLFVBQVUsRUFBRSxDQUFDO0FBR3BHLE1BQU0sU0FBUyxDQUFDLFVBQ2QsTUFBTSxRQUFRLGFBQWEsQ0FBQyxLQUFLLE1BQU0sT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLFNBQVMsS0FBSyxJQUFJLENBQUMsRUFBRSxhQUFhLENBQUM7QUFHeEYsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUM5QixVQUFNLEVBQUUsSUFBSSxPQUFPLE1BQU0sSUFBSTtBQUM3QixVQUFNLEVBQUUsT0FBTyxRQUFRLFFBQVE7QUFBQTtBQUFBLE1BQTBCLE9BQU8sSUFBSSxLQUFLLEtBQUs7QUFBQTtBQUM5RSxRQUFJLFNBQVMsSUFBSSxFQUFFLEtBQUssQ0FBQyxTQUFTLFVBQVUsR0FBRyxFQUFHO0FBQ2xELFdBQU8sT0FBTyxLQUFLLEVBQUUsT0FBTyxPQUFPLENBQUM7QUFDcEMsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFO0FBQ3pCLFFBQUksTUFBTSxTQUFTLEVBQUUsS0FBSyxNQUFNLFFBQVEsS0FBSyxPQUFPLEVBQUUsSUFBSSxVQUFVO0FBRWxFLFlBQU0sTUFBTSxNQUFNLFNBQVMsRUFBRSxJQUFJLFNBQVM7QUFDMUMsVUFBSSxNQUFNLENBQUMsRUFBRyxTQUFRLEtBQUssVUFBVSxHQUFHLEtBQUssTUFBTSxJQUFJLFdBQVcsQ0FBQyxHQUFHLE9BQU8sRUFBRSxFQUFFLEtBQUssS0FBSyxDQUFDLEVBQUU7QUFDOUY7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLFNBQVMsQ0FBQyxJQUFJLFNBQVMsTUFBTSxLQUFLLENBQUNDLFNBQVFBLEtBQUksU0FBUyxDQUFDQSxLQUFJLFNBQVMsQ0FBQyxPQUFPQSxLQUFJLEtBQUssQ0FBQztBQUN0RyxRQUFJLE9BQU87QUFDVCxZQUFNLE9BQU8sS0FBSyxHQUFHLEtBQUs7QUFDMUIsWUFBTSxRQUFRLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQUEsSUFDakUsV0FBVyxDQUFDLEtBQU0sTUFBSyxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsYUFDdkIsU0FBUyxDQUFDLElBQUksV0FBWSxLQUFLLENBQUMsRUFBRSxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUksTUFBSyxLQUFLLEdBQUc7QUFBQSxFQUM3RTtBQUdBLE1BQU0sT0FBTyxPQUFPLElBQUksU0FBUztBQUMvQixVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFVBQU1DLE9BQU0sTUFBTTtBQUVsQixVQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxPQUFPLENBQUM7QUFDbEQsV0FBTyxLQUFLLENBQUMsR0FBRyxLQUFLLE1BQU0sR0FBRztBQUM1QixZQUFNLFFBQVE7QUFDZCxZQUFNLFFBQVEsRUFBRTtBQUNoQixZQUFNLENBQUMsR0FBRyxJQUFJO0FBQ2QsVUFBSSxDQUFDLElBQUs7QUFDVixZQUFNQSxLQUFJLEdBQUcsRUFBRSxNQUFNLENBQUMsVUFBVSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ2hELGVBQVMsUUFBUSxHQUFHO0FBRXBCLFlBQU0sT0FBTyxJQUFJLFlBQVksSUFBSSxTQUFTLENBQUMsSUFBSSxZQUFZLENBQUMsS0FBSyxDQUFDLEtBQUssS0FBSyxFQUFFO0FBQzlFLFVBQUksS0FBTSxNQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDaEU7QUFDQSxRQUFJLE1BQU0sSUFBSSxFQUFFLE1BQU0sS0FBTSxPQUFNLE9BQU8sRUFBRTtBQUFBLEVBQzdDO0FBSU8sTUFBTSxVQUFVLE1BQ3JCLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNLEtBQUssU0FBUyxDQUFDLElBQUksU0FBUyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUk1RixNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQzNCLFVBQU0sSUFBSSxJQUFJLEVBQUUsR0FBRyxJQUFJO0FBQ3ZCLFVBQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxFQUN6QjtBQUlPLE1BQU0sU0FBUyxDQUFDLE9BQU87QUFDNUIsVUFBTSxPQUFPLE9BQU8sRUFBRTtBQUN0QixTQUFLLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLE1BQU0sT0FBTyxFQUFFO0FBQUEsRUFDNUM7QUFHTyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFdBQVcsUUFBUSxTQUFTLE9BQU8sR0FBRyxRQUFRO0FBQ25FLFVBQU0sUUFBUSxHQUFHLFNBQVMsSUFBSSxNQUFNLGNBQWMsR0FBRztBQUNyRCxRQUFJLENBQUMsUUFBUyxTQUFRLEtBQUssVUFBVSxLQUFLO0FBQzFDLGFBQVMsUUFBUSxFQUFFLFdBQVcsUUFBUSxPQUFPLFFBQVEsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUMzRDtBQUdPLE1BQU0sVUFBVSxDQUFDLFdBQVcsT0FBTyxPQUFPLElBQUksTUFBTSxPQUFPLEtBQUssR0FBRyxNQUFNOzs7QUN2RmhGLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBSTNCLE1BQU0sY0FBYyxDQUFDLElBQUksU0FBUztBQUNoQyxlQUFXLENBQUMsS0FBSyxHQUFHLEtBQUssTUFBTTtBQUM3QixVQUFJLENBQUMsSUFBSSxTQUFTLElBQUksWUFBYTtBQUNuQyxVQUFJLGlCQUFpQixVQUFVLE1BQU07QUFDbkMsY0FBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixjQUFNLFFBQVEsUUFBUSxXQUFXLElBQUksRUFBRSxJQUFJLEdBQUc7QUFDOUMsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sU0FBUyxHQUFHLENBQUM7QUFDMUIsbUJBQVcsUUFBUSxDQUFDLFNBQVMsUUFBUSxFQUFHLE9BQU0sY0FBYyxJQUFJLE1BQU0sTUFBTSxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxNQUNoRyxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFHTyxNQUFNLGNBQWMsQ0FBQyxNQUFNLFFBQVE7QUFDeEMsVUFBTSxFQUFFLFFBQVEsTUFBTSxPQUFPLElBQUk7QUFDakMsVUFBTUMsUUFBTyxvQkFBSSxJQUFJO0FBQ3JCLFVBQU07QUFBQTtBQUFBLE1BQTZCLFNBQVM7QUFBQTtBQUM1QyxVQUFNLE9BQU8sV0FBVyxJQUFJO0FBQzVCLFVBQU0sWUFBWSxJQUFJLHFCQUFxQixJQUFJO0FBQy9DLFVBQU0sUUFBUSxDQUFDLE9BQU8sZ0JBQWdCLE9BQU8sWUFBWTtBQUN6RCxRQUFJLFFBQVE7QUFDWixlQUFXLENBQUMsS0FBSyxPQUFPLEtBQUssTUFBTTtBQUNqQyxVQUFJLFlBQVksT0FBUSxTQUFRO0FBQ2hDLFVBQUksQ0FBQyxRQUFRLFFBQVEsTUFBTSxLQUFLLFVBQVUsS0FBSyxDQUFDLFlBQVksUUFBUSxTQUFTLE9BQU8sQ0FBQyxFQUFHO0FBRXhGLFlBQU0sTUFBTSxTQUFTLE9BQU87QUFDNUIsWUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHO0FBQzNCLFlBQU0sWUFBWSxVQUFVLFdBQVcsT0FBTyxDQUFDLE9BQU87QUFDdEQsWUFBTSxTQUFTLENBQUMsVUFBVSxRQUFRLFNBQVMsT0FBTyxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQzNFLE1BQUFBLE1BQUssSUFBSSxNQUFNLGFBQWEsVUFBVSxDQUFDLE9BQU8sS0FBSyxRQUFRLFVBQVUsTUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHO0FBQUEsSUFDOUY7QUFDQSxVQUFNLE9BQU9DLFFBQU8sS0FBSyxNQUFNLE9BQU8sTUFBTTtBQUM1QyxXQUFPLE1BQU07QUFDWCxZQUFNLFVBQVUsS0FBSyxLQUFLLEVBQUUsS0FBSztBQUNqQyxZQUFNLFdBQVcsV0FBVyxPQUFPO0FBQ25DLFlBQU0sU0FBUyxPQUFPLEtBQUssRUFBRTtBQUM3QixpQkFBV0MsUUFBTyxPQUFRLENBQUFBLEtBQUksT0FBTztBQUNyQyxrQkFBWSxLQUFLLElBQUksSUFBSTtBQUN6QixpQkFBVyxDQUFDLEtBQUssTUFBTSxLQUFLRixPQUFNO0FBQ2hDLGNBQU0sUUFBUSxTQUFTLElBQUksR0FBRztBQUM5QixZQUFJLENBQUMsTUFBTztBQUNaLGNBQU0sT0FBTyxVQUFVLE1BQU0sS0FBSyxDQUFDO0FBQ25DLGNBQU0sU0FBUyxXQUFXLFNBQVMsQ0FBQyxVQUFVLEtBQUssSUFBSSxHQUFHLElBQUksT0FBTyxJQUFJLE1BQU0sTUFBTSxNQUFNO0FBQzNGLFlBQUksUUFBUSxTQUFTLFVBQVUsTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLElBQUksT0FBTyxNQUFNLEtBQUs7QUFFbEYsbUJBQVcsRUFBRSxNQUFBRyxNQUFLLEtBQUssU0FBUyxDQUFDLElBQUksUUFBUTtBQUMzQyxnQkFBTSxRQUFRQSxNQUFLLElBQUksR0FBRztBQUMxQixjQUFJLE1BQU8sT0FBTSxTQUFTLFNBQVMsS0FBSztBQUFBLFFBQzFDO0FBQUEsTUFDRjtBQUNBLFlBQU0sU0FBUyxLQUFLLFFBQVE7QUFDNUIsWUFBTSxRQUFRLFdBQVcsVUFBVSxXQUFXLFNBQVMsSUFBSSxLQUFLO0FBQ2hFLFVBQUksQ0FBQyxVQUFVLE1BQU8sUUFBTyxLQUFLO0FBQ2xDLFVBQUksQ0FBQyxPQUFRO0FBQ2IsVUFBSSxXQUFXLFNBQVMsY0FBZSxRQUFPLE1BQU0sRUFBRSxlQUFlLE1BQU0sQ0FBQztBQUM1RSxVQUFJLENBQUMsTUFBTyxRQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPO0FBQzVELFlBQU0sVUFBVSxDQUFDLE9BQU8sT0FBTyxDQUFDLE9BQU8sZ0JBQWdCLE9BQU8sWUFBWSxDQUFDO0FBQzNFLFVBQUksV0FBVyxNQUFNLENBQUMsS0FBSyxLQUFNLFFBQU8sa0JBQWtCLEdBQUcsS0FBSztBQUFBLElBQ3BFO0FBQUEsRUFDRjtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBRWhDLE9BQUcsWUFBWSxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQzdCLFVBQUksV0FBVyxTQUFTLGNBQWU7QUFDdkMsVUFBSSxPQUFPLElBQUksTUFBTSxNQUFNLE9BQU8sTUFBTyxPQUFNLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFDcEUsYUFBTyxPQUFPLE1BQU07QUFBQSxJQUN0QixDQUFDO0FBQUEsRUFDSDs7O0FDN0RBLE1BQU0sV0FBVztBQUFBLElBQ2YsU0FBUyxRQUFRLHNCQUFzQjtBQUFBLElBQ3ZDLFVBQVUsUUFBUTtBQUFBLElBQ2xCLFVBQVUsT0FBTyxRQUFRLGtCQUFrQjtBQUFBLElBQzNDLE9BQU8sUUFBUTtBQUFBLEVBQ2pCO0FBRUEsTUFBTSxrQkFBa0IsQ0FBQyxHQUFHLEtBQUssR0FBRztBQUNwQyxNQUFNLFVBQVU7QUFDaEIsTUFBTSxTQUFTO0FBRWYsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFFdkIsTUFBSSxnQkFBZ0I7QUFFcEIsTUFBTSxPQUFPLFNBQVMsY0FBYyxTQUFTO0FBRTdDLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBS3ZCLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLFVBQU0sWUFBWSxDQUFDLE9BQU8sUUFBUSxFQUFFLFFBQVEsQ0FBQyxTQUFTLENBQUMsUUFBUSxVQUFVLE9BQU8sRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUNsSCxVQUFNLFNBQVMsQ0FBdUIsU0FBUyxjQUFjLElBQUk7QUFDakUsU0FBSyxZQUFZO0FBQ2pCLFNBQUssYUFBYSxjQUFjLFFBQVEsZUFBZTtBQUN2RCxTQUFLLFlBQVksVUFBVSxJQUFJLENBQUMsYUFDOUIsNENBQTRDLFFBQVEsS0FBSyxPQUFPLFFBQVEsQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLFFBQVEsRUFBRSxLQUFLLEVBQUUsSUFDMUc7QUFDSixjQUFVLFFBQVEsQ0FBQyxVQUFVLE9BQU8sT0FBTyxJQUFJLFVBQVUsS0FBSyxTQUFTLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDN0U7QUFHQSxNQUFNQyxVQUFTLE1BQU07QUFDbkIsVUFBTSxPQUFPLENBQUMsR0FBRyxTQUFTLGlCQUFpQixjQUFjLENBQUMsRUFBRSxHQUFHLEVBQUUsS0FBSyxTQUFTO0FBQy9FLFFBQUksS0FBSyxlQUFlLEtBQU0sTUFBSyxPQUFPLElBQUk7QUFFOUMsZUFBVyxTQUFTLFNBQVMsaUJBQWlCLG1CQUFtQixFQUFHLEtBQUksVUFBVSxLQUFNLE9BQU0sT0FBTztBQUFBLEVBQ3ZHO0FBR0EsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFNBQVMsU0FBUztBQUN4QixRQUFJLENBQUMsVUFBVSxXQUFXLFNBQVMsUUFBUSxLQUFLLFNBQVMsTUFBTSxFQUFHLFFBQU87QUFDekUsVUFBTSxFQUFFLEtBQUssT0FBTyxRQUFRLEtBQUssSUFBSSxPQUFPLHNCQUFzQjtBQUNsRSxXQUFPLENBQUMsR0FBRyxNQUFNLGlCQUFpQixjQUFjLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLHNCQUFzQixDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQ3JHLE1BQU0sTUFBTSxVQUFVLE1BQU0sU0FBUyxPQUFPLE1BQU0sT0FBTyxTQUFTLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDeEY7QUFHQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixlQUFXLFNBQVMsT0FBTyxPQUFPLEdBQUc7QUFDbkMsVUFBSSxNQUFNLFFBQVEsUUFBUSxLQUFLLENBQUMsV0FBVyxLQUFLLEVBQUc7QUFDbkQsWUFBTSxXQUFXLE1BQU0sUUFBUSxZQUFZO0FBQzNDLFlBQU0sUUFBUSxXQUFXLFNBQVMsUUFBUSxjQUFjLENBQXVCLFNBQVUsU0FBUyxRQUFRLFdBQVcsS0FBTTtBQUMzSCxVQUFJLFdBQVcsS0FBSyxFQUFHLE9BQU0sUUFBUSxXQUFXO0FBQUEsSUFDbEQ7QUFBQSxFQUNGO0FBRUEsTUFBTSxXQUFXLE1BQU07QUFDckIsVUFBTSxRQUFRLE9BQU8sV0FBVyxNQUFNLEVBQUUsVUFBVSxJQUFJO0FBQ3RELFVBQU0sVUFBVSxDQUE0QixFQUFFLFFBQVEsTUFBTSxPQUFPLFFBQVEsVUFBVSxPQUFPO0FBQzVGLFVBQU1DLFdBQVUsQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVUsQ0FBQyxNQUFNLFVBQVUsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLFFBQVEsQ0FBQyxJQUFJLFFBQVEsQ0FBQyxDQUFDO0FBQzlHLGVBQVcsU0FBU0EsU0FBUSxNQUFNLEdBQUcsU0FBUyxPQUFPLE9BQU9BLFNBQVEsT0FBTyxHQUFHO0FBQzVFLGFBQU8sSUFBSSxLQUFLLEdBQUcsT0FBTyxPQUFPLEtBQUs7QUFDdEMsaUJBQVcsS0FBSztBQUFBLElBQ2xCO0FBQ0EsZUFBVyxDQUFDLFVBQVUsS0FBSyxLQUFLLE9BQVEsS0FBSSxDQUFDLE1BQU0sY0FBYyxjQUFjLEVBQUcsT0FBTSxRQUFRLFdBQVc7QUFDM0csWUFBUTtBQUFBLEVBQ1Y7QUFHQSxNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQ3ZCLFVBQU0sV0FBVyxNQUFNLFNBQVMsU0FBUyxhQUFhO0FBQ3RELFVBQU0sT0FBTztBQUNiLFdBQU8sT0FBTyxLQUFLO0FBQ25CLGFBQVM7QUFDVCxRQUFJLENBQUMsWUFBWSxDQUFDLGNBQWU7QUFDakMsVUFBTSxFQUFFLElBQUksWUFBWSxJQUFJO0FBQzVCLEtBQUMsY0FBYyxnQkFBZ0IsU0FBUyxlQUFlLEVBQUUsSUFBSSxNQUFNO0FBQUEsRUFDckU7QUFJQSxNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFVBQU0sUUFBUSxZQUFZLE1BQU07QUFDOUIsWUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLO0FBQzlCLFVBQUksQ0FBQyxNQUFPLFFBQU8sY0FBYyxLQUFLO0FBQ3RDLE1BQUFELFFBQU87QUFDUCxjQUFRO0FBQ1IsVUFBSSxTQUFTLFVBQVUsTUFBTSxPQUFPLGVBQWUsUUFBUSx1QkFBdUIsRUFBRztBQUNyRixZQUFNLFFBQVE7QUFDZCxVQUFJLE1BQU0sUUFBUSxFQUFHLE9BQU0sS0FBSztBQUFBLElBQ2xDLEdBQUcsT0FBTztBQUFBLEVBQ1o7QUFHQSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE9BQU8sT0FBTyxXQUFXLFdBQVc7QUFDekQsVUFBTSxRQUFRLFNBQVMsY0FBYyxLQUFLO0FBQzFDLFVBQU0sWUFBWTtBQUNsQixXQUFPLE9BQU8sTUFBTSxTQUFTLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFDN0MsVUFBTSxTQUFTO0FBQ2YsVUFBTSxZQUFZLG1DQUFtQyxZQUFZLFNBQVMsRUFBRSxHQUFHLE1BQU07QUFDckYsVUFBTSxDQUFDLE1BQU0sR0FBRyxPQUFPLElBQUksTUFBTTtBQUNqQyxTQUFLLGNBQWM7QUFDbkIsVUFBTSxFQUFFLGlCQUFpQixrQkFBa0Isa0JBQWtCLElBQUk7QUFDakUsVUFBTSxZQUFZLE1BQU07QUFDdEIsWUFBTSxLQUFLO0FBQ1gsYUFBTyxRQUFRLENBQUMsVUFBVSxNQUFNLENBQUM7QUFBQSxJQUNuQztBQUVBLFVBQU0sU0FBUyxDQUFDLENBQUMsbUJBQW1CLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxDQUFDLGtCQUFrQixNQUFNLFNBQVMsT0FBTyxDQUFDLENBQUM7QUFDcEcsUUFBSSxPQUFPLENBQUMsRUFBRyxRQUFPLENBQUMsSUFBSSxDQUFDLGlCQUFpQixTQUFTO0FBQ3RELFlBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQ0UsU0FBUSxPQUFPO0FBQ3hDLE1BQUFBLFFBQU8sY0FBYyxPQUFPLEVBQUUsRUFBRSxDQUFDO0FBQ2pDLE1BQUFBLFFBQU8saUJBQWlCLFNBQVMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUNELFVBQU0saUJBQWlCLFdBQVcsQ0FBQyxVQUFVO0FBQzNDLFVBQUksTUFBTSxRQUFRLFNBQVU7QUFDNUIsWUFBTSxnQkFBZ0I7QUFDdEIsWUFBTSxLQUFLO0FBQUEsSUFDYixDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNQyxRQUFPLENBQUMsU0FBUyxPQUFPLEVBQUUsU0FBUyxVQUFVLFVBQVUsTUFBTSxHQUFHLFlBQVksT0FBTyxVQUFVO0FBQ2pHLFFBQUksQ0FBQyxRQUFTO0FBQ2QsSUFBQUgsUUFBTztBQUNQLFVBQU0sVUFBVSxPQUFPLElBQUksUUFBUSxLQUFLLE9BQU8sSUFBSSxXQUFXLEdBQUcsU0FBUyxPQUFPLFVBQVUsT0FBTyxDQUFDO0FBQ25HLGVBQVcsQ0FBQyxFQUFFLFNBQVMsa0JBQWtCLEdBQUcsS0FBSyxLQUFLLFFBQVE7QUFDNUQsWUFBTTtBQUFBO0FBQUEsUUFBMkI7QUFBQTtBQUNqQyxVQUFJLE1BQU0sV0FBVyxVQUFVLFFBQVEsVUFBVSxTQUFTLEtBQUssZ0JBQWdCLFFBQVM7QUFDeEYsVUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFDLE1BQU0sT0FBTyxDQUFDLEVBQUc7QUFFbEMsV0FBSyxRQUFRLFFBQVEsT0FBTyxLQUFLLFFBQVEsU0FBUyxDQUFDLElBQUk7QUFDdkQsWUFBTSxPQUFPLEtBQUssSUFBSSxNQUFNLE1BQU0sUUFBUTtBQUMxQyxVQUFJLE1BQU8sT0FBTSxPQUFPLEtBQUssS0FBSztBQUNsQztBQUFBLElBQ0Y7QUFFQSxVQUFNLFNBQVMsUUFBUSxDQUFDLEtBQUssSUFBSSxDQUFDO0FBQ2xDLFVBQU0sU0FBUyxhQUFhLENBQUMsQ0FBQztBQUM5QixXQUFPLElBQUksS0FBSyxTQUFTLE9BQU8sT0FBTyxRQUFRLE1BQU0sR0FBRyxFQUFFLFFBQVEsUUFBUSxNQUFNLFNBQVMsV0FBVyxTQUFTLENBQUM7QUFDOUcsYUFBUztBQUFBLEVBQ1g7QUFHQSxNQUFNSSxRQUFPLENBQUMsT0FBTyxTQUFTLE9BQU8sY0FBYztBQUNqRCxVQUFNLEVBQUUsUUFBUSxPQUFPLElBQUk7QUFDM0IsUUFBSSxXQUFXLEtBQU07QUFFckIsVUFBTSxPQUFPLElBQUksT0FBTyxHQUFHLE9BQU8sU0FBUyxFQUFFO0FBQzdDLFVBQU0sT0FBTyxPQUFPLFNBQVMsYUFBYSxTQUFTLE1BQU0sMEJBQTBCLElBQUksc0JBQXNCO0FBQzdHLFVBQU0sU0FBUyxFQUFFLEdBQUcsVUFBVSxHQUFHLEtBQUssTUFBTSxNQUFNLFFBQVEsY0FBYyxJQUFJLEVBQUU7QUFFOUUsVUFBTSxVQUFVLE9BQU8sT0FBTyxRQUFRLG1CQUFtQixLQUFLLE9BQU87QUFDckUsVUFBTSxNQUFNLE9BQU8sSUFBSSxLQUFLO0FBQzVCLFVBQU0sUUFBUSxRQUFRLE1BQU0sUUFBUSxHQUFHO0FBQ3ZDLFFBQUksV0FBVyxPQUFPLFFBQVEsU0FBUyxXQUFZLFNBQVEsS0FBSyxTQUFTLE9BQU8sUUFBUSxLQUFLO0FBQUEsUUFDeEYsQ0FBQUQsTUFBSyxTQUFTLE9BQU8sUUFBUSxXQUFXLEtBQUs7QUFBQSxFQUNwRDtBQUlPLE1BQU0sTUFBTSxDQUFDLFNBQVM7QUFDM0IsSUFBQUgsUUFBTztBQUNQLFVBQU0sWUFBWSxTQUFTLGNBQWMsR0FBRztBQUM1QyxjQUFVLGNBQWM7QUFDeEIsU0FBSyxrQkFBa0IsZ0JBQWdCLFNBQVM7QUFBQSxFQUNsRDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFVBQU07QUFDTixXQUFPLGlCQUFpQixpQkFBaUIsQ0FBb0IsVUFBVTtBQUNyRSxNQUFBSSxNQUFLLE9BQU8sTUFBTSxRQUFRLE1BQU0sTUFBTSxRQUFRLFNBQVMsTUFBTTtBQUFBLElBQy9ELENBQUM7QUFDRCxXQUFPLGlCQUFpQixlQUFlLENBQW9CLFVBQVU7QUFDbkUsTUFBQUEsTUFBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLFNBQVMsZ0JBQWdCLFNBQVMsTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLElBQzFGLENBQUM7QUFDRCxTQUFLLGlCQUFpQixXQUFXLENBQUMsRUFBRSxjQUFjLE1BQU07QUFDdEQsVUFBSSxDQUFDLEtBQUs7QUFBQTtBQUFBLFFBQThCO0FBQUEsTUFBYyxFQUFHLGlCQUFnQjtBQUFBLElBQzNFLENBQUM7QUFDRCxPQUFHLFdBQVcsT0FBTztBQUNyQixPQUFHLFNBQVNKLE9BQU07QUFDbEIsUUFBSSxpQkFBaUJBLE9BQU0sRUFBRSxRQUFRLFNBQVMsTUFBTSxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ3ZFLElBQUFBLFFBQU87QUFDUCxXQUFPLGNBQWMsRUFBRSxNQUFBRyxPQUFNLElBQUk7QUFBQSxFQUNuQzs7O0FDdE1BLE1BQU0sT0FBTztBQUNiLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUVkLE1BQU0sT0FBTyxvQkFBSSxRQUFRO0FBRXpCLE1BQU0sV0FBVyxvQkFBSSxJQUFJO0FBR3pCLE1BQU1FLFFBQU8sQ0FBQyxZQUFZO0FBQ3hCLGVBQVcsRUFBRSxRQUFRLFNBQVMsS0FBSyxRQUFTLEtBQUksQ0FBQyxLQUFLLElBQUksTUFBTSxFQUFHLE1BQUssSUFBSSxRQUFRLFlBQVksSUFBSTtBQUFBLEVBQ3RHO0FBQ0EsTUFBTSxXQUFXLElBQUksaUJBQWlCQSxLQUFJO0FBSTFDLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTztBQUM1QixRQUFJLFFBQVE7QUFDWixXQUFPLFNBQVMsQ0FBQyxVQUFVLEtBQUssRUFBRyxTQUFRLE1BQU07QUFDakQsVUFBTSxTQUFTLE9BQU8sUUFBUSwwQ0FBMEM7QUFDeEUsVUFBTSxFQUFFLFlBQVksVUFBVSxJQUFJLFFBQVEsV0FBVyxDQUFDO0FBQ3RELFlBQVEsWUFBWSxhQUFhLFFBQVEsUUFBUSxNQUFNLENBQUMsT0FBTyxTQUFTLE1BQU0sUUFBUSxJQUFJLElBQUksR0FBRyxDQUFDO0FBQUEsRUFDcEc7QUFHQSxNQUFNLE9BQU87QUFBQSxJQUNYLENBQUMsWUFBWSxRQUFRLFFBQVEsS0FBSyxLQUFLLFFBQVEsZUFBZTtBQUFBO0FBQUEsSUFDOUQsQ0FBQyxZQUFZLENBQUMsUUFBUSxXQUFXLFFBQVEsUUFBUSxTQUFTLEtBQUssUUFBUSxtQkFBbUIsV0FBVztBQUFBLElBQ3JHLE1BQU07QUFBQSxFQUNSO0FBR0EsTUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTO0FBQzNCLFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLGVBQVcsU0FBUyxNQUFNO0FBRXhCLFlBQU1DLFVBQVMsQ0FBQztBQUNoQixPQUFDLE1BQU0sSUFBSSxFQUFFLFFBQVEsQ0FBQyxVQUFVLFNBQVM7QUFDdkMsbUJBQVcsV0FBVyxVQUFVO0FBQzlCLGNBQUksTUFBTSxJQUFJLE9BQU8sRUFBRztBQUN4QixnQkFBTSxNQUFNLFFBQVEsTUFBTSxDQUFDLFFBQVEsV0FBVyxRQUFRLFFBQVEsTUFBTSxHQUFHLElBQUksTUFBTSxPQUFPLENBQUM7QUFDekYsV0FBQ0EsUUFBTyxDQUFDLFVBQVUsT0FBTyxHQUFHLEdBQUcsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxJQUFJLEVBQUUsS0FBSyxPQUFPO0FBQUEsUUFDNUU7QUFBQSxNQUNGLENBQUM7QUFDRCxpQkFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sT0FBT0EsT0FBTSxHQUFHO0FBQ2xELFlBQUksS0FBSyxXQUFXLE9BQU8sT0FBUTtBQUNuQyxhQUFLLFFBQVEsQ0FBQyxLQUFLLE9BQU8sTUFBTSxJQUFJLEtBQUssT0FBTyxFQUFFLENBQUMsRUFBRSxJQUFJLE9BQU8sRUFBRSxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQzNFO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxVQUFVLENBQUMsYUFBYTtBQUFBLElBQzVCLFFBQVEsUUFBUTtBQUFBLElBQ2hCLFNBQVMsUUFBUSxRQUFRLFFBQVE7QUFBQSxJQUNqQyxTQUFTLFFBQVEsUUFBUSxlQUFlO0FBQUEsSUFDeEMsT0FBTyxTQUFTLElBQUksT0FBTyxLQUFLLEVBQUUsS0FBSyxRQUFRLFdBQVcsTUFBTSxRQUFRLFlBQVksVUFBVSxVQUFVO0FBQUEsRUFDMUc7QUFHQSxNQUFNLE9BQU8sQ0FBQyxTQUFTLEVBQUUsUUFBUSxTQUFTLFNBQVMsS0FBSyxNQUFNO0FBQzVELFFBQUksUUFBUSxRQUFRLFFBQVEsR0FBRztBQUM3QixZQUFNLFVBQVUsQ0FBQyxRQUFRLFFBQVEsUUFBUSxNQUFNLEVBQUUsVUFBVTtBQUMzRCxVQUFJLENBQUMsV0FBVyxXQUFXLFFBQVE7QUFDakMsZ0JBQVEsT0FBTztBQUNmLGdCQUFRLFVBQVU7QUFBQSxNQUNwQixXQUFXLENBQUMsU0FBUztBQUNuQixnQkFBUSxPQUFPO0FBQ2YsZ0JBQVEsTUFBTTtBQUNkLGdCQUFRLE9BQU87QUFBQSxNQUNqQjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFFBQVEsV0FBVyxRQUFRLFFBQVEsUUFBUSxlQUFlLE1BQU0sQ0FBQyxDQUFDLFFBQVMsU0FBUSxjQUFjO0FBQ3JHLFFBQUksUUFBUSxLQUFNLE1BQUssSUFBSSxTQUFTLElBQUk7QUFBQSxFQUMxQztBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDdEIsVUFBTSxXQUFXLFNBQVMsY0FBYyxVQUFVO0FBQ2xELGFBQVMsWUFBWTtBQUNyQixVQUFNLFFBQVEsUUFBUSxRQUFRO0FBQzlCLFVBQU0sU0FBUyxDQUF1QixhQUFhLE1BQU0sUUFBUSxDQUFDLFNBQVMsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxDQUFDO0FBQy9HLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxNQUFNLE1BQU07QUFFVixtQkFBVyxFQUFFLFdBQVcsS0FBSyxPQUFPLGNBQWMsRUFBRyxLQUFJLFlBQVksT0FBTyxDQUFDLE1BQU0sS0FBTSxZQUFXLE9BQU87QUFBQSxFQUFLLFdBQVcsSUFBSTtBQUMvSCxlQUFPLFNBQVM7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBSUEsTUFBTSxXQUFXLENBQUMsTUFBTSxNQUFNQyxVQUFTO0FBRXJDLFVBQU0sTUFBTSxDQUFDO0FBQ2IsZUFBVyxTQUFTLEtBQUssT0FBTyxTQUFTLEdBQUc7QUFDMUMsWUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsU0FBUyxDQUFDLEtBQUssSUFBSTtBQUMxRSxVQUFJLENBQUMsSUFBSztBQUNWLFVBQUksS0FBSyxDQUFDLEtBQUssSUFBSSxhQUFhLElBQUksQ0FBQyxDQUFDO0FBQ3RDLFlBQU0sS0FBSyxJQUFJLEtBQUssR0FBR0EsS0FBSSxHQUFHLElBQUksTUFBTTtBQUN4QyxZQUFNLGFBQWEsZUFBZSxFQUFFO0FBQ3BDLFlBQU0sZ0JBQWdCO0FBQUEsSUFDeEI7QUFDQSxXQUFPLE1BQU07QUFDWCxpQkFBVyxDQUFDLEtBQUssRUFBRSxLQUFLLElBQUssY0FBYSxLQUFLLE1BQU0sRUFBRTtBQUFBLElBQ3pEO0FBQUEsRUFDRjtBQUlBLE1BQU0sU0FBUyxDQUFDLEVBQUUsR0FBRyxNQUFNO0FBQ3pCLFVBQU0sVUFBVSxNQUFNLElBQUksaUJBQWlCLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQztBQUN6RCxVQUFNLE9BQU8sUUFBUSxFQUFFLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxRQUFRLE9BQU8sWUFBWSxFQUFFO0FBQy9FLFdBQU8sTUFBTTtBQUNYLFlBQU0sT0FBTyxRQUFRO0FBQ3JCLFVBQUksS0FBSyxXQUFXLEtBQUssT0FBUTtBQUNqQyxXQUFLLFFBQVEsQ0FBQyxFQUFFLFlBQVksR0FBRyxPQUFPO0FBQ3BDLGNBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFDbEMsY0FBTSxTQUFTLFdBQVcsS0FBSyxFQUFFLEtBQUssWUFBWSxLQUFLLEtBQUssZ0JBQWdCO0FBQzVFLFlBQUksT0FBUSxLQUFJLFlBQVksS0FBSyxFQUFFLFFBQVEsUUFBUSxHQUFHLENBQUM7QUFBQSxNQUN6RCxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFHTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVM7QUFDckMsVUFBTSxRQUFRLE9BQU8sSUFBSTtBQUN6QixJQUFBRixNQUFLLFNBQVMsWUFBWSxDQUFDO0FBQzNCLGVBQVcsV0FBVyxTQUFVLEtBQUksQ0FBQyxRQUFRLFlBQWEsVUFBUyxPQUFPLE9BQU87QUFDakYsVUFBTSxRQUFRLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLFlBQVksS0FBSyxTQUFTLE9BQU8sQ0FBQztBQUN0RSxRQUFJLENBQUMsTUFBTSxVQUFVLENBQUMsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLEtBQUssY0FBYyxHQUFHLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRyxRQUFPLEVBQUUsTUFBTSxTQUFTLE1BQU07QUFFdEgsVUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLE1BQU0sSUFBSTtBQUNuQyxVQUFNRSxRQUFPLFFBQVEsS0FBSyxPQUFPLENBQUMsSUFBSSxRQUFRLEtBQUssR0FBRztBQUN0RCxVQUFNLFdBQVcsU0FBUyxNQUFNLE9BQU8sSUFBSSxJQUFJLEdBQUcsR0FBR0EsS0FBSTtBQUN6RCxVQUFNLFdBQVcsQ0FBQyxPQUFPLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLFVBQVUsTUFBTyxLQUFLLElBQUksSUFBSSxPQUFPLEVBQUUsQ0FBQyxLQUFLLFNBQVUsQ0FBQyxFQUFFLEtBQUs7QUFDNUcsVUFBTUMsU0FBUSxDQUF3QixZQUFZLEtBQUssU0FBUyxLQUFLLEVBQUU7QUFDdkUsVUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxZQUFZLFFBQVEsUUFBUSxRQUFRLENBQUM7QUFDckcsVUFBTSxPQUFPLE9BQU8sUUFBUSxFQUFFLE9BQU9BLE1BQUs7QUFDMUMsVUFBTSxRQUFRLEtBQUssS0FBSyxPQUFPQSxNQUFLLEdBQUcsSUFBSTtBQUUzQyxVQUFNLFNBQVMsS0FBSyxPQUFPLENBQUMsUUFBUSxDQUFDQSxPQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ2pGLFNBQUssUUFBUSxDQUFDLE9BQU8sT0FBTztBQUMxQixZQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDM0IsVUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEtBQUssQ0FBQyxTQUFTLElBQUksR0FBRyxFQUFHO0FBQ2pELFlBQU0sUUFBUSxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUM7QUFDcEMsVUFBSSxNQUFNLFFBQVEsZ0JBQWdCLEdBQUc7QUFDbkMsY0FBTSxPQUFRLE1BQU0sT0FBTyxNQUFNLGFBQWEsTUFBTTtBQUVwRCxZQUFJLENBQUMsT0FBTyxVQUFVLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTSxVQUFXLE9BQU0sU0FBUztBQUNyRixjQUFNLGdCQUFnQixRQUFRLE1BQU0sTUFBTTtBQUFBLE1BQzVDO0FBQ0EsaUJBQVcsV0FBVyxDQUFDLE9BQU8sR0FBRyxFQUFHLFVBQVMsYUFBYSxNQUFNRCxRQUFPLEVBQUU7QUFDekUsYUFBTyxLQUFLLENBQUNBLFFBQU8sSUFBSSxLQUFLLENBQUM7QUFBQSxJQUNoQyxDQUFDO0FBRUQsV0FBTztBQUFBLE1BQ0wsTUFBTSxLQUFLO0FBQUEsTUFDWCxTQUFTLE1BQU07QUFDYixpQkFBUztBQUNULGNBQU0sU0FBUyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsSUFBSSxJQUFJLEtBQUtBLEtBQUksR0FBRyxDQUFDO0FBQ2xFLGNBQU1FLFFBQU8sSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFlBQVksQ0FBQyxRQUFRLGFBQWEsSUFBSSxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQ25GLGNBQU0sUUFBUSxPQUFPLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxPQUFPLEVBQUUsU0FBU0EsTUFBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLE1BQU0sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLFdBQVc7QUFDbEksbUJBQVcsRUFBRSxRQUFRLEtBQUssTUFBTyxTQUFRLGdCQUFnQixJQUFJO0FBQzdELG1CQUFXLEVBQUUsU0FBUyxNQUFNLEtBQUssTUFBTyxNQUFLLFNBQVMsS0FBSztBQUMzRCxtQkFBVyxFQUFFLFNBQVMsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLE9BQU87QUFDakQsY0FBSSxDQUFDLE1BQU87QUFDWixrQkFBUSxTQUFTLEtBQUs7QUFDdEIsbUJBQVMsSUFBSSxPQUFPO0FBQUEsUUFDdEI7QUFDQSxpQkFBUyxZQUFZO0FBQ3JCLGNBQU07QUFBQSxNQUNSO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFFTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixhQUFTLFFBQVEsVUFBVSxFQUFFLFNBQVMsTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLEdBQUcsbUJBQW1CLEtBQUssQ0FBQztBQUNoRyxPQUFHLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxTQUFTLElBQUksTUFBTSxDQUFDO0FBQUEsRUFDbkQ7OztBQzVMQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU8sSUFBSSxTQUFTLGlCQUFpQixJQUFJLGdCQUFnQjtBQUUvRCxNQUFJLFVBQVU7QUFFZCxNQUFJO0FBRUosTUFBSTtBQUVKLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLGlCQUFhLEdBQUc7QUFDaEIsZ0JBQVksSUFBSSxRQUFRLENBQUMsWUFBWTtBQUNuQyxnQkFBVSxNQUFNO0FBQ2QsWUFBSSxTQUFTLGNBQWMsSUFBSSxFQUFHLFFBQU8sTUFBTSxNQUFNO0FBQ3JELGtCQUFVO0FBQ1YsZ0JBQVE7QUFBQSxNQUNWO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUdBLE1BQU0sUUFBUSxDQUFDLFFBQVEsTUFBTTtBQUMzQixRQUFJLENBQUMsUUFBUztBQUNkLGlCQUFhLEdBQUc7QUFDaEIsVUFBTSxXQUFXLFNBQVMsS0FBSztBQUFBLEVBQ2pDO0FBR08sTUFBTSxXQUFXLE1BQU07QUFDNUIsUUFBSSxDQUFDLFdBQVcsU0FBUyxjQUFjLElBQUksRUFBRyxPQUFNLEdBQUcsTUFBTTtBQUM3RCxXQUFPO0FBQUEsRUFDVDtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLE9BQUcsZUFBZSxDQUFDLEVBQUUsT0FBTyxNQUFNLFVBQVUsTUFBTSxDQUFDO0FBQ25ELE9BQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLENBQUMsT0FBTyxVQUFVLEtBQUssS0FBSyxNQUFNLENBQUM7QUFDckYsT0FBRyxhQUFhLENBQUMsRUFBRSxZQUFZLE1BQU0sTUFBTSxnQkFBZ0IsVUFBVSxTQUFTLENBQUMsQ0FBQztBQUNoRixPQUFHLFNBQVMsQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQy9DLE9BQUcsMkNBQTJDLE1BQU0sTUFBTSxDQUFDO0FBRTNELE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sY0FBYyxZQUFZLE1BQU0sQ0FBQztBQUNyRSxPQUFHLGVBQWUsQ0FBQyxFQUFFLFFBQVEsTUFBTSxXQUFXLE1BQU0sQ0FBQztBQUNyRCxPQUFHLFFBQVEsQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLFVBQVUsTUFBTSxDQUFDO0FBQUEsRUFDekQ7OztBQzNDQSxNQUFJLFNBQVM7QUFHYixNQUFNLE1BQU0sQ0FBQyxVQUFVO0FBQ3JCLFVBQU0sZUFBZTtBQUNyQixVQUFNLGNBQWM7QUFBQSxFQUN0QjtBQUVBLE1BQU1DLFFBQU8sT0FBTyxDQUFDLFVBQVUsVUFBVSxJQUFJLE9BQU8sbUJBQW1CLHFCQUFxQixnQkFBZ0IsR0FBRztBQUd4RyxNQUFNLGNBQWMsTUFBTTtBQUMvQixhQUFTO0FBQ1QsSUFBQUEsTUFBSztBQUFBLEVBQ1A7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFVBQVUsTUFBTSxNQUFNLFNBQVMsTUFBTTtBQUMxQyxlQUFXLFFBQVEsQ0FBQyxVQUFVLFdBQVcsU0FBUyxNQUFNLEVBQUcsTUFBSyxNQUFNLE1BQU0sZUFBZUEsS0FBSSxDQUFDO0FBQUEsRUFDbEc7OztBQ2hCQSxNQUFNLFFBQVEsQ0FBQyxJQUFJLE9BQU87QUFDeEIsZUFBVyxPQUFPLE9BQU8sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFHLFVBQVMsUUFBUSxHQUFHO0FBQzVELGdCQUFZO0FBQ1osU0FBSyxTQUFTLE9BQU8sRUFBRSxJQUFJLFNBQVMsT0FBTztBQUFBLEVBQzdDO0FBR08sTUFBTSxTQUFTLE9BQU8sS0FBSyxFQUFFLFNBQVMsWUFBWSxRQUFRLE1BQU0sSUFBSSxHQUFHLFlBQVk7QUFDeEYsVUFBTSxFQUFFLFNBQVMsSUFBSSxLQUFLLElBQUk7QUFDOUIsUUFBSSxPQUFPLFlBQVksSUFBSSxJQUFJO0FBQy9CLFFBQUksWUFBWTtBQUNkLFlBQU1DLE1BQUssSUFBSSxJQUFJLEdBQUc7QUFDdEIsaUJBQVcsQ0FBQyxNQUFNLEtBQUssS0FBS0EsSUFBRyxjQUFjO0FBQzNDLFlBQUksTUFBTSxTQUFTLElBQUksRUFBRyxDQUFBQSxJQUFHLGFBQWEsSUFBSSxNQUFNLFFBQVEsQ0FBQztBQUFBLE1BQy9EO0FBQ0EsVUFBSUEsSUFBRyxXQUFXLFNBQVMsT0FBUSxLQUFJLFNBQVM7QUFBQSxVQUMzQyxPQUFNLElBQUlBLEdBQUUsR0FBRyxJQUFJLFNBQVMsQ0FBQztBQUNsQztBQUFBLElBQ0Y7QUFDQSxRQUFJO0FBQ0YsVUFBSSxFQUFFLFFBQVEsT0FBTyxPQUFPLElBQUksS0FBSyxNQUFNLFFBQVEsSUFBSSxZQUFZLENBQUMsRUFBRSxjQUFjO0FBQ3BGLFVBQUksQ0FBQyxRQUFRO0FBQ1gsY0FBTTtBQUFBO0FBQUEsVUFBNEIsb0RBQW9ELEtBQUssSUFBSTtBQUFBO0FBQy9GLFNBQUMsRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBQztBQUNoRCxlQUFPLEtBQUssTUFBTSxHQUFHLE1BQU0sS0FBSztBQUFBLE1BQ2xDO0FBQ0EsVUFBSSxTQUFTLENBQUMsR0FBRyxNQUFNO0FBQ3ZCLFVBQUksUUFBUSxTQUFTLENBQUMsQ0FBQyxJQUFJLEtBQUssUUFBUSxPQUFPLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDMUQsVUFBSSxTQUFTO0FBQUEsSUFDZixRQUFRO0FBQUU7QUFBQSxJQUFRO0FBQ2xCLFVBQU0sU0FBUztBQUNmLFVBQU0sS0FBSyxRQUFRLElBQUksYUFBYTtBQUNwQyxRQUFJLE1BQU0sUUFBUSxJQUFJLFlBQVksRUFBRyxPQUFNLElBQUksRUFBRTtBQUFBLGFBQ3hDLFNBQVMsU0FBUyxPQUFPLFdBQVcsS0FBTSxPQUFNLFdBQVcsS0FBSyxNQUFNLE9BQU87QUFBQSxFQUN4RjtBQUtBLE1BQU0sYUFBYSxPQUFPLEtBQUssTUFBTSxZQUFZO0FBQy9DLFVBQU1DLFFBQU8sa0RBQWtELEtBQUssSUFBSTtBQUN4RSxVQUFNLFNBQVNBLFNBQVEsS0FBSyxNQUFNQSxNQUFLLENBQUMsQ0FBQztBQUN6QyxRQUFJLEtBQUs7QUFDVCxlQUFXLENBQUMsSUFBSSxNQUFNLEtBQUssSUFBSSxTQUFTLENBQUMsR0FBRztBQUMxQyxZQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksRUFBRSxLQUFLO0FBQ25DLFlBQU0sT0FBTyxRQUFRLEtBQUssS0FBSyxNQUFNLElBQUssTUFBTSxNQUFPLENBQUM7QUFDeEQsYUFBTyxPQUFPLE1BQU0sRUFBRSxNQUFNLE1BQU0sU0FBUyxJQUFJLFFBQVEsQ0FBQztBQUN4RCxVQUFJLENBQUMsT0FBUTtBQUNiLFlBQU0sU0FBUztBQUNmLFlBQU0sT0FBTyxNQUFNLFFBQVEsRUFBRTtBQUM3QixXQUFLLFVBQVUsVUFBVSxNQUFNLFFBQVEsZUFBZSxLQUFLO0FBQzNELFVBQUksQ0FBQyxLQUFLLFFBQVMsT0FBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sRUFBRSxNQUFNLFFBQVEsS0FBSztBQUFBLGVBQ3RFLFNBQVMsRUFBRSxLQUFLLE1BQU0sUUFBUSxlQUFlLEtBQUssTUFBTyxNQUFLLFFBQVEsYUFBYSxPQUFPLEVBQUU7QUFFckcsVUFBSSxTQUFTLE9BQU8sS0FBSyxTQUFTLE9BQU8sS0FBTSxTQUFRLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ25HO0FBQUEsRUFDRjtBQUdBLE1BQU0sVUFBVSxPQUFPLE1BQU0sTUFBTSxLQUFLLEVBQUUsTUFBQUMsTUFBSyxNQUFNO0FBQ25ELFVBQU0saUJBQWlCLFlBQVksTUFBTSxHQUFHO0FBQzVDLFFBQUksTUFBTSxFQUFFLE1BQU0sTUFBTSxVQUFVO0FBQUEsSUFBQyxFQUFFO0FBQ3JDLFFBQUk7QUFDRixZQUFNLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDMUIsU0FBUyxPQUFPO0FBQ2QsY0FBUSxNQUFNLEtBQUs7QUFBQSxJQUNyQjtBQUNBLFFBQUk7QUFDRixZQUFNQSxNQUFLLE1BQU0sSUFBSSxNQUFNLEdBQUc7QUFBQSxJQUNoQyxVQUFFO0FBQ0EsVUFBSSxRQUFRO0FBQUEsSUFDZDtBQUNBLG1CQUFlO0FBQUEsRUFDakI7OztBQ3hFQSxNQUFNLFFBQVE7QUFDZCxNQUFNLFVBQVU7QUFDaEIsTUFBTSxRQUFRO0FBSWQsTUFBTSxRQUFRLENBQUM7QUFFZixNQUFNLE9BQU8sQ0FBQztBQUlkLE1BQU0sU0FBUyxDQUFDLFVBQVUsR0FBRyxJQUFJLGdCQUFnQixLQUFLLENBQUMsR0FBRztBQUduRCxNQUFNLFNBQVMsQ0FBQyxFQUFFLFdBQVcsUUFBUSxNQUFNLE1BQ2hELFFBQVEsTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sR0FBRyxTQUFTLElBQUksSUFBSSxFQUFFLElBQUksQ0FBQyxHQUFHLFNBQVMsSUFBSSxNQUFNLEVBQUU7QUFJNUUsTUFBTSxRQUFRLENBQUMsT0FBTyxRQUFRLFNBQVM7QUFDNUMsZUFBVyxPQUFPLE9BQU8sS0FBSyxHQUFHO0FBQy9CLFlBQU0sUUFBUyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQy9CLGlCQUFXLENBQUMsTUFBTSxFQUFFLEtBQUFDLEtBQUksQ0FBQyxLQUFLLE9BQVEsT0FBTSxJQUFJLEtBQUssTUFBTSxJQUFJLEtBQUssa0JBQWtCLEtBQUssSUFBSSxNQUFNQSxRQUFPO0FBQzVHLFVBQUksS0FBTSxNQUFLLEdBQUcsSUFBSSxPQUFPO0FBQUEsSUFDL0I7QUFBQSxFQUNGO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxTQUFTLEVBQUUsV0FBVyxFQUFFLEdBQUcsVUFBVSxPQUFPLEtBQUssRUFBRSxRQUFRLENBQUMsUUFDM0UsTUFBTSxHQUFHLElBQUksT0FBTyxRQUFRLE1BQU0sR0FBRyxDQUFDLElBQUksWUFBWSxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQXVCLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUU7QUFJdEgsTUFBTSxVQUFVLE1BQU07QUFFcEIsVUFBTSxRQUFRLENBQUM7QUFDZixlQUFXLFFBQVEsU0FBUyxpQkFBaUIsS0FBSyxHQUFHO0FBQ25ELGlCQUFXLFFBQVEsS0FBSyxhQUFhLFlBQVksR0FBRyxNQUFNLFlBQVksS0FBSyxDQUFDLEVBQUcsRUFBQyxNQUFNLElBQUksTUFBTSxDQUFDLEdBQUcsS0FBSyxJQUFJO0FBQUEsSUFDL0c7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU1DLFFBQU8sQ0FBQyxLQUFLLE1BQU0sUUFBUSxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsRUFBRSxDQUFDLE1BQU07QUFDekYsVUFBTSxFQUFFLElBQUksU0FBUyxFQUFFLFlBQVksTUFBTSxFQUFFLElBQUk7QUFDL0MsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixVQUFNLFFBQVEsS0FBSyxVQUFVLENBQUMsTUFBTSxXQUFXLE9BQU8sR0FBSSxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsTUFBTSxPQUFPLE1BQU0sS0FBSyxJQUFJLENBQUMsQ0FBRSxDQUFDO0FBQzlHLFVBQU0sT0FBTyxPQUFPLEVBQUUsTUFBTSxDQUFDO0FBQzdCLFFBQUksT0FBTyxRQUFRLFNBQVMsT0FBTyxJQUFJLFFBQVEsS0FBSyxFQUFFLE1BQU0sUUFBUSxDQUFDLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxVQUFVLElBQUksRUFBRztBQUM5RyxRQUFJLFFBQVE7QUFDWixXQUFPLElBQUksSUFBSSxPQUFPLE9BQU8sT0FBTyxFQUFFLE9BQU8sTUFBTSxLQUFLLFFBQVEsT0FBTyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ3JGLFNBQUssS0FBSztBQUNWLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxTQUFTLENBQUMsS0FBSyxZQUFZO0FBQy9CLFVBQU0sRUFBRSxNQUFNLE9BQU8sT0FBTyxJQUFJLFFBQVEsS0FBSyxJQUFJO0FBQ2pELFVBQU0sVUFBVSxPQUFPLFFBQVEsQ0FBQyxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sT0FBTyxVQUFVLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQztBQUNoRixVQUFNLE9BQU8sQ0FBQyxLQUFLLFFBQVEsVUFBVSxHQUFHLEtBQUssT0FBTyxHQUFHLEdBQUcsT0FBTyxFQUFFLElBQUksTUFBTTtBQUU3RSxVQUFNLFFBQVEsQ0FBQyxPQUFPLFNBQVM7QUFDN0IsWUFBTSxRQUFRLE9BQU8sUUFBUSxTQUFTLE1BQU0sT0FBTyxNQUFNLE1BQU0sU0FBUyxNQUFNLEVBQUUsS0FBSyxPQUFPLE1BQU0sRUFBRSxFQUFFLENBQUM7QUFDdkcsVUFBSSxDQUFDLE9BQU8sSUFBSSxNQUFNLEVBQUUsTUFBTSxTQUFTLENBQUNBLE1BQUssS0FBSyxLQUFLLEdBQUk7QUFDM0QsY0FBUSxLQUFLLENBQUMsT0FBTyxFQUFFLFdBQVcsTUFBTSxRQUFRLGdCQUFnQixPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNwRjtBQUNBLFVBQU1DLFFBQU8sb0JBQUksSUFBSTtBQUNyQixRQUFJO0FBQ0osZUFBVyxDQUFDLFFBQVEsS0FBSyxLQUFLLFNBQVM7QUFDckMsWUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPLFFBQVEsV0FBVyxJQUFJO0FBQ3ZELGlCQUFXLENBQUMsTUFBTSxPQUFPLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNuRCxjQUFNLENBQUMsSUFBSUMsS0FBSSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDbkMsY0FBTSxTQUFTLEtBQUssRUFBRTtBQUN0QixZQUFJLE9BQVEsT0FBTSxRQUFRQSxLQUFJO0FBQzlCLFlBQUlELE1BQUssSUFBSSxPQUFPLE9BQU8sRUFBRztBQUM5QixRQUFBQSxNQUFLLElBQUksT0FBTyxPQUFPO0FBQ3ZCLGtCQUFVLFFBQVE7QUFDbEIsbUJBQVcsU0FBUyxNQUFNLElBQUksS0FBSyxDQUFDLEdBQUc7QUFDckMsZ0JBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxNQUFNO0FBQ3pDLGdCQUFNLFdBQVcsV0FBVyxjQUFjLFNBQVMsSUFBSSxJQUFJLEdBQUc7QUFDOUQsY0FBSSxDQUFDLFlBQVksS0FBSyxTQUFTLFFBQVEsRUFBRyxPQUFNLE9BQU8sSUFBSTtBQUFBLFFBQzdEO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBS08sTUFBTSxhQUFhLENBQUMsUUFBUTtBQUNqQyxlQUFXLFNBQVMsSUFBSSxPQUFPLE9BQU8sR0FBRztBQUN2QyxZQUFNLE9BQU8sS0FBSyxNQUFNLEVBQUU7QUFDMUIsVUFBSSxNQUFNLFFBQVEsZUFBZSxNQUFNLFVBQVUsT0FBTyxNQUFNLEVBQUUsRUFBRSxDQUFDLEVBQUc7QUFDdEUsV0FBSyxPQUFPLE9BQU8sT0FBTyxFQUFFLE1BQU0sS0FBSyxNQUFNLE9BQU8sTUFBTSxPQUFPLENBQUMsQ0FBQztBQUFBLElBQ3JFO0FBQUEsRUFDRjtBQUlPLE1BQU0sUUFBUSxDQUFDLFFBQVE7QUFDNUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxLQUFLLElBQUk7QUFDL0IsVUFBTSxPQUFPLFFBQVE7QUFDckIsUUFBSSxPQUFPLEtBQUssSUFBSSxNQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQztBQUNqRCxRQUFJLFVBQVUsWUFBWSxJQUFJO0FBQzlCLFFBQUksRUFBRSxJQUFJLE9BQU8sTUFBTSxRQUFRLElBQUksS0FBSyxLQUFLLFFBQVEsYUFBYSxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUMsUUFBUSxLQUFLLEdBQUcsQ0FBQyxFQUFHO0FBRXhHLFVBQU0sVUFBVSxDQUFDLENBQUMsTUFBTSxHQUFHLENBQUM7QUFDNUIsZUFBVyxTQUFTLFFBQVEsR0FBRztBQUM3QixVQUFJLENBQUMsTUFBTSxXQUFXRCxNQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssRUFBRyxTQUFRLEtBQUssQ0FBQyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDdEY7QUFDQSxXQUFPLEtBQUssT0FBTztBQUNuQixRQUFJLE9BQU8sS0FBTSxNQUFLLElBQUksZUFBZSxJQUFJLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRztBQUFBLEVBQ2hHO0FBSU8sTUFBTUcsV0FBVSxDQUFDLFFBQVE7QUFDOUIsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEdBQUc7QUFDdkMsVUFBSSxNQUFNLFNBQVMsSUFBSztBQUN4QixZQUFNLEVBQUUsT0FBTyxJQUFJLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDNUMsWUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixZQUFNLE9BQU8sT0FBTyxFQUFFO0FBRXRCLFVBQUksUUFBUSxDQUFDLE1BQU0sQ0FBQyxFQUFHLE1BQUssTUFBTTtBQUFBLFVBQzdCLE9BQU0sVUFBVSxJQUFJLFNBQVMsSUFBSSxXQUFXLE9BQU8sTUFBTSxRQUFRLGVBQWU7QUFDckYsWUFBTSxPQUFPLE1BQU0sUUFBUTtBQUMzQixVQUFJLFdBQVcsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFHLE1BQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDckYsYUFBTyxFQUFFO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7OztBQ3RJTyxNQUFNLGFBQWEsQ0FBQyxLQUFLLFdBQVc7QUFDekMsVUFBTSxFQUFFLElBQUksUUFBUSxDQUFDLENBQUMsSUFBSSxHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQyxHQUFHLFFBQVEsUUFBUSxLQUFLLElBQUk7QUFDM0UsVUFBTSxTQUFTLElBQUksU0FBUyxXQUFXO0FBRXZDLFVBQU0sV0FBVyxDQUFDO0FBQ2xCLGVBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBT0MsT0FBTSxLQUFLLE9BQU87QUFDM0MsWUFBTUMsT0FBTSxPQUFPLElBQUksSUFBSTtBQUMzQixZQUFNLEVBQUUsV0FBVyxNQUFNLE9BQU8sUUFBUSxJQUFJQSxRQUFPO0FBQ25ELFlBQU0sUUFBUUQsUUFBTyxJQUFJLENBQUMsVUFBVSxTQUFTLEtBQUssQ0FBQztBQUNuRCxpQkFBVyxFQUFFLFFBQVEsS0FBSyxNQUFPLFNBQVEsSUFBSSxJQUFJO0FBQ2pELFlBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQUFFLE9BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxPQUFPLE9BQU9BLFFBQU8sSUFBSSxDQUFDO0FBQzNFLFlBQU0sTUFBTSxPQUFPLE1BQU0sU0FBUyxRQUFRLFNBQVMsU0FBUyxLQUFLO0FBQ2pFLFVBQUksT0FBUSxPQUFNRCxPQUFNLEVBQUUsV0FBVyxPQUFPLENBQUMsR0FBRyxTQUFTLEdBQUcsS0FBSyxFQUFFLElBQUksS0FBSyxLQUFLQSxPQUFNLElBQUksSUFBSTtBQUMvRixZQUFNLENBQUMsRUFBRSxPQUFPRSxRQUFPLE9BQU8sR0FBRyxHQUFHLE1BQU0sSUFBSSxDQUFDRixRQUFPLFFBQVEsQ0FBQyxJQUFJLENBQUNBLFFBQU8sS0FBSyxHQUFHLEtBQUssSUFBSTtBQUM1RixZQUFNLFFBQVEsQ0FBQyxHQUFHRSxPQUFNLE9BQU8sQ0FBdUIsU0FBUyxPQUFPLE1BQU0sQ0FBQyxFQUFFLE9BQUFDLE9BQU0sTUFBTUEsT0FBTSxTQUFTLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSTtBQUN2SCxVQUFJSCxNQUFLO0FBQ1AsZUFBTyxJQUFJLEtBQUssT0FBTyxJQUFJLEtBQUssS0FBSztBQUNyQyxRQUFBQSxLQUFJLFFBQVEsQ0FBQztBQUFBLE1BQ2Y7QUFDQSxZQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxXQUFXLElBQUk7QUFDckQsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ2hDLGNBQU0sQ0FBQyxJQUFJQyxLQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUNuQyxpQkFBUyxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sT0FBTyxRQUFRLFNBQVMsb0JBQUksSUFBSSxHQUFHLElBQUksTUFBQUEsTUFBSyxDQUFDO0FBQUEsTUFDbkY7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7OztBQzFCQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxRQUFRLFNBQVMsUUFBUSxPQUFPLElBQUk7QUFDbkUsYUFBUyxZQUFZLEdBQUc7QUFDeEIsSUFBQUcsU0FBUSxHQUFHO0FBQ1gsVUFBTSxRQUFRLElBQUksU0FBUyxRQUFRLGNBQWMsTUFBTSxFQUFFLEtBQUssUUFBUTtBQUN0RSxlQUFXLFdBQVcsV0FBVyxLQUFLLElBQUksVUFBVSxDQUFDLENBQUMsZUFBZSxFQUFFLFdBQVcsUUFBUSxPQUFPLE9BQU8sQ0FBQyxDQUFDLENBQUMsR0FBRztBQUM1RyxZQUFNLEVBQUUsTUFBQUMsT0FBTSxRQUFRLE1BQU0sTUFBTSxHQUFHLElBQUk7QUFDekMsWUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNO0FBQ2xDLGFBQU8sSUFBSSxPQUFPLE9BQU87QUFDekIsVUFBSSxTQUFTLE1BQU0sU0FBUyxlQUFlO0FBQ3pDLFlBQUksSUFBSSxTQUFVLFFBQU8sSUFBSSxPQUFPLEdBQUc7QUFDdkMsaUJBQVMsUUFBUSxNQUFNLENBQUM7QUFBQSxNQUMxQjtBQUNBLFVBQUksU0FBUyxNQUFNLFNBQVMsd0JBQXlCLFdBQVUsV0FBVyxTQUFZLFNBQVMsRUFBRSxHQUFHLFFBQVEsT0FBTyxDQUFDO0FBQ3BILE9BQUMsS0FBSyxJQUFJLEtBQUssU0FBUyxNQUFNLGNBQWMsS0FBSztBQUNqRCxVQUFJLEtBQUssRUFBRSxFQUFHLFNBQVEsT0FBTyxLQUFLLEVBQUUsR0FBRyxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxDQUFDQSxPQUFNLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDdEc7QUFDQSxlQUFXLFNBQVMsSUFBSSxPQUFPLE9BQU8sRUFBRyxPQUFNLFFBQVEsU0FBUyxRQUFRLEtBQUs7QUFBQSxFQUMvRTtBQUlBLE1BQUksVUFBVTtBQUVkLE1BQU0sVUFBVSxDQUFDO0FBR1YsTUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNLFdBQVcsQ0FBQyxJQUFJLFNBQVMsUUFBUSxLQUFLLEdBQUcsSUFBSSxRQUFRLEdBQUc7QUFHN0YsTUFBTSxPQUFPLENBQUNDLFNBQVE7QUFDcEIsaUJBQWEsT0FBTztBQUNwQixjQUFVO0FBQ1YsZUFBVyxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUcsQ0FBQUEsS0FBSSxLQUFLLG1CQUFtQjtBQUFBLEVBQ25FO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsT0FBRyxnQkFBZ0IsTUFBTTtBQUN2QixtQkFBYSxPQUFPO0FBQ3BCLGdCQUFVLFdBQVcsTUFBTSxLQUFPLE9BQU87QUFBQSxJQUMzQyxDQUFDO0FBQ0QsT0FBRyxZQUFZLE1BQU0sYUFBYSxPQUFPLENBQUM7QUFDMUMsT0FBRyxZQUFZLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNqQzs7O0FDM0NBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTztBQUdOLE1BQU0sU0FBUyxDQUFDLE9BQU8sRUFBRSxHQUFHLEdBQUcsV0FBVyxNQUFNLFFBQVEsTUFBTSxLQUFLLE9BQU8sRUFBRSxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksV0FBVyxNQUFNO0FBSXhILE1BQU0sWUFBWSxDQUFDLE9BQU8sU0FDeEIsTUFBTSxjQUFjLFNBQ2hCLE1BQU0seUJBQXlCLElBQUksS0FBSyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQU0sU0FBUyxTQUFTLGVBQWUsS0FBSyxJQUFJLENBQUMsSUFDcEgsQ0FBQyxLQUFLO0FBR1osTUFBTUMsUUFBTyxDQUFDLEVBQUUsR0FBRyxNQUFNO0FBQ3ZCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsZUFBVyxTQUFTLE9BQU8sTUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLEdBQUc7QUFDbkQsWUFBTSxRQUFRLE9BQU8sT0FBTyxNQUFNLFNBQVMsTUFBTSxNQUFNLGFBQWEsU0FBUyxDQUFDLENBQUM7QUFDL0UsaUJBQVcsVUFBVSxVQUFVLE9BQU8sSUFBSSxHQUFHO0FBQzNDLFlBQUksT0FBTyxhQUFhLFFBQVEsa0JBQWtCLElBQUksTUFBTSxNQUFPO0FBQ25FLGVBQU8sZ0JBQWdCLE1BQU0sS0FBSztBQUNsQyxZQUFJLE1BQU8sUUFBTyxhQUFhLGlCQUFpQixNQUFNO0FBQUEsWUFDakQsUUFBTyxnQkFBZ0IsZUFBZTtBQUFBLE1BQzdDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixlQUFXLFFBQVEsQ0FBQyxVQUFVLFlBQVksTUFBTSxFQUFHLE1BQUssTUFBTSxDQUFDLFFBQVEsZUFBZSxNQUFNQSxNQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDeEc7OztBQ3BCQSxNQUFNQyxPQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDOUMsVUFBTSxPQUFPLE9BQU8sT0FBTztBQUMzQixVQUFNLFNBQVMsU0FBUyxNQUFNLElBQUk7QUFDbEMsUUFBSSxZQUFZLEtBQU0sUUFBTyxNQUFNLE1BQU0sT0FBTyxFQUFFLFFBQVEsS0FBSyxDQUFDO0FBQ2hFLFFBQUksT0FBTyxTQUFTLE1BQU0sTUFBTSxFQUFHO0FBQ25DLFVBQU0sTUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFLE1BQU0sUUFBUSxRQUFRLENBQUM7QUFDMUQsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFFBQVEsQ0FBQyxFQUFHLEtBQUksQ0FBQyxVQUFVLElBQUksRUFBRyxLQUFJLEtBQUssT0FBTyxNQUFNLEtBQUs7QUFDekYsaUJBQWEsSUFBSSxNQUFNLEtBQUssTUFBTSxRQUFRLFFBQVEsYUFBYSxJQUFJLENBQUM7QUFDcEUsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sUUFBUSxDQUFDLE1BQU0sT0FBTyxTQUFTO0FBQzFDLFVBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxLQUFLO0FBQ3hDLFVBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSSxTQUFTLENBQUM7QUFDbkMsVUFBTSxPQUFPLGtCQUFrQixLQUFLLElBQUksS0FBSyxRQUFRLE9BQU8sT0FBTyxDQUFDLEtBQUssSUFBSSxLQUFLLE1BQU0sZ0JBQWdCLElBQUksRUFBRSxJQUFJO0FBQ2xILFFBQUksTUFBTSxNQUFNLENBQW9CLFFBQVEsR0FBRyxTQUFTLEdBQUcsQ0FBQyxPQUFPLFFBQVEsRUFBRztBQUM5RSxVQUFNLE1BQU0sT0FBTyxNQUFNLFdBQVcsRUFBRSxPQUFPLFFBQVEsQ0FBQyxPQUFPLFNBQVMsTUFBTSxHQUFHLEtBQUssQ0FBQztBQUNyRixRQUFJLFVBQVUsS0FBSyxJQUFJLEVBQUcsS0FBSSxRQUFRLENBQUMsQ0FBQyxNQUFNLE1BQU0sQ0FBQztBQUNyRCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBSU8sTUFBTSxPQUFPLENBQUMsTUFBTSxRQUFRLE1BQU0sU0FBUztBQUNoRCxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsSUFBSTtBQUNyQyxpQkFBYSxJQUFJLE1BQU0sSUFBSTtBQUMzQixlQUFXLEdBQUc7QUFDZCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBR0EsTUFBTSxVQUFVLENBQUMsV0FBVyxRQUFRO0FBQ2xDLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLGNBQWMsQ0FBQyxDQUFDO0FBQ2pGLFFBQUksTUFBTSxTQUFTLFNBQVMsRUFBRyxRQUFPLGlDQUFpQyxLQUFLLFVBQVUsR0FBRyxDQUFDO0FBQzFGLFVBQU0sVUFBVSxPQUFPLE9BQU8sUUFBUSxZQUFZLEtBQUssT0FBTyxZQUFZLFFBQVEsV0FBVyxLQUFLO0FBQ2xHLFdBQU8seUJBQXlCLE1BQU0sU0FBUyxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUMsS0FBSyxNQUFNLElBQUksV0FBVyxFQUFFO0FBQUEsRUFDckc7QUFHQSxNQUFNLE9BQU8sQ0FBQyxXQUFXLFFBQVEsT0FBTyxDQUFDLEdBQUcsRUFBRSxJQUFJLElBQUksQ0FBQyxNQUNyRCxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDL0IsVUFBTSxNQUFNLE9BQU8sT0FBTyxLQUFLLG1CQUFtQixJQUFJLE9BQU8sR0FBRyxHQUFHLEVBQUUsQ0FBQztBQUN0RSxVQUFNLE9BQU8sTUFBTSx5QkFBeUIsSUFBSSxPQUFPLFNBQVMsQ0FBQyxJQUFJLEdBQUcsRUFBRTtBQUMxRSxRQUFJLEtBQU0sTUFBSyxNQUFNLFFBQVEsTUFBTSxFQUFFLFNBQVMsT0FBTyxDQUFDO0FBQUEsUUFDakQsTUFBSyxFQUFFLFdBQVcsUUFBUSxPQUFPLEdBQUcsUUFBUSxXQUFXLEdBQUcsQ0FBQztBQUFBLEVBQ2xFLENBQUM7QUFHSCxNQUFNLE1BQU0sT0FBTyxLQUFLLFlBQVk7QUFDbEMsVUFBTSxFQUFFLE9BQU8sR0FBRyxJQUFJO0FBQ3RCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFFcEIsVUFBTSxTQUFTLENBQUMsUUFBUyxTQUFTLElBQUksUUFBUSxJQUFJLFNBQVMsUUFBUTtBQUNuRSxRQUFJLFVBQVUsQ0FBQyxJQUFJLFFBQVMsUUFBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLFFBQVEsR0FBRyxPQUFPLFFBQVEsZ0JBQWdCLEVBQUUsQ0FBQyxDQUFDO0FBQ3RHLFFBQUksVUFBVyxJQUFJLFVBQVUsS0FBSyxRQUFRLFVBQVksUUFBTyxLQUFLLEtBQUssaUJBQWlCO0FBQ3hGLFFBQUksUUFBUSxXQUFXLEdBQUcsSUFBSSxLQUFLLEtBQUssSUFBSTtBQUM1QyxVQUFNLFNBQVMsTUFBTSxPQUFPLEtBQUssTUFBTTtBQUNyQyxZQUFNQyxRQUFPLEtBQUssRUFBRSxLQUFLLFNBQVM7QUFDbEMsWUFBTSxTQUFTLElBQUksUUFBUSxjQUFjLElBQUksU0FBU0E7QUFDdEQsYUFBTyxRQUFRLEtBQUssS0FBSyxFQUFFLE1BQUFBLE9BQU0sUUFBUSxTQUFTLE1BQU0sQ0FBQyxLQUFLLEVBQUUsZUFBZSxNQUFNLEtBQUssRUFBRSxFQUFFLENBQUM7QUFBQSxJQUNqRyxDQUFDO0FBQ0QsUUFBSSxPQUFRLE9BQU0sT0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLE9BQU8sQ0FBQyxHQUFHLFFBQVEsT0FBTztBQUFBLGFBQy9ELElBQUksVUFBVSxLQUFNLFFBQU8sS0FBSyxLQUFLLGtDQUFrQztBQUNoRixXQUFPLEdBQUc7QUFBQSxFQUNaO0FBSUEsTUFBTSxPQUFPLENBQUMsS0FBSyxTQUFTO0FBQzFCLFVBQU0sRUFBRSxNQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUssSUFBSTtBQUMxQyxXQUFPLE9BQU8sS0FBSyxFQUFFLE1BQU0sT0FBTyxLQUFLLFFBQVEsV0FBVyxDQUFDO0FBQzNELFdBQU8sRUFBRSxLQUFLLE9BQU8sRUFBRSxLQUFLLEtBQUs7QUFDakMsUUFBSSxNQUFPLE1BQUssSUFBSSxnQkFBZ0IsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUN6RCxhQUFTLFdBQVcsR0FBRztBQUN2QixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixlQUFXLEVBQUUsTUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLE9BQU8sR0FBRztBQUNuRCxVQUFJLENBQUMsTUFBTztBQUNaLFlBQU0sSUFBSSxLQUFLO0FBQ2YsaUJBQVcsU0FBUyxPQUFRLE1BQUssT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNyRDtBQUNBLFFBQUksQ0FBQyxJQUFJLFFBQVMsTUFBSyxJQUFJLGdCQUFnQixDQUFDLEdBQUcsS0FBSyxFQUFFLEtBQUssQ0FBQztBQUM1RCxVQUFNLEdBQUc7QUFDVCxTQUFLLE9BQU8sZUFBZSxJQUFJLFNBQVMsRUFBRTtBQUFBLEVBQzVDO0FBSU8sTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxZQUFRLFFBQVFELElBQUc7QUFDbkIsWUFBUSxDQUFDLFFBQVEsSUFBSSxLQUFLLE9BQU8sRUFBRSxRQUFRLE1BQU1FLFNBQVEsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNoRTtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFdBQU8sUUFBUSxFQUFFLE1BQU0sT0FBTyxRQUFRLE1BQU0sSUFBSSxNQUFNLE9BQU8sUUFBUTtBQUFBLEVBQ3ZFOzs7QUMxR0EsTUFBTSxTQUFTO0FBRWYsTUFBTSxRQUFRLENBQUM7QUFHZixNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQ3ZCLFVBQU0sVUFBVSxNQUFNLE9BQU8sVUFBVSwyQkFBMkIsSUFBSSxFQUFFO0FBQ3hFLFFBQUksQ0FBQyxXQUFXLFFBQVEsUUFBUSxNQUFNLEVBQUc7QUFDekMsVUFBTUMsU0FBUSxlQUFlLEtBQUssUUFBUSxJQUFJLEtBQUssUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUM3RSxRQUFJLENBQUNBLFVBQVMsQ0FBQyxRQUFRLFFBQVEsSUFBSSxFQUFHO0FBQ3RDLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQUEsRUFDbEM7QUFHQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFFBQUksQ0FBQyxNQUFNLE9BQU8sVUFBVSxJQUFJLEVBQUc7QUFDbkMsU0FBSyxLQUFLO0FBQ1YsVUFBTSxLQUFLLE1BQU0sTUFBTSxPQUFPLGNBQWMsQ0FBQztBQUFBLEVBQy9DO0FBS08sTUFBTSxhQUFhLENBQUNDLFFBQU9DLFNBQVEsWUFBWTtBQUNwRCxRQUFJLFlBQVksT0FBTywyQkFBNEIsUUFBT0QsT0FBTTtBQUNoRSxVQUFNLFlBQVksT0FBTyxRQUFRLEVBQUUsT0FBTyxRQUFRLENBQUNDLE1BQUssR0FBRyxLQUFLLENBQUM7QUFDakUsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLFVBQVcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFDdEYsYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU07QUFDbEQsaUJBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8sb0JBQW9CLE1BQU0sVUFBVSxJQUFJO0FBQ3pGLE1BQUFELE9BQU07QUFDTixpQkFBVyxNQUFNLE1BQU0sUUFBUSxDQUFDLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQUEsRUFDSDs7O0FDN0JBLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUNkLE1BQU0sY0FBYztBQUVwQixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFlBQVksb0JBQUksSUFBSTtBQUcxQixNQUFNLFdBQVcsQ0FBQyxnQkFBZ0I7QUFDaEMsWUFBUSxJQUFJLFlBQVksRUFBRTtBQUMxQixZQUFRLE9BQU8sYUFBYSxPQUFPLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxjQUFjLENBQUMsVUFBVTtBQUM3QixVQUFNLENBQUNFLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsUUFBSSxDQUFDLE9BQU8sQ0FBQyxFQUFHLFFBQU9BLFVBQVMsU0FBU0EsTUFBSztBQUM5QyxXQUFPLElBQUksS0FBSztBQUNoQixlQUFXLEVBQUUsR0FBRyxLQUFLLE1BQU8sU0FBUSxJQUFJLEVBQUU7QUFDMUMsVUFBTSxVQUFVLE9BQU8sSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLEdBQUcsUUFBUSxjQUFjLElBQUksUUFBUSxVQUFVLEVBQUU7QUFDN0YsU0FBS0EsUUFBTyxPQUFPLEVBQUUsT0FBTyxRQUFRLEdBQUcsRUFBRSxNQUFNLENBQUM7QUFBQSxFQUNsRDtBQUdBLE1BQU1DLGFBQVksQ0FBQyxnQkFBZ0IsWUFBWSxlQUFlLFlBQVksUUFBUSxJQUFJO0FBR3RGLE1BQU1DLE9BQU0sQ0FBQyxnQkFBZ0I7QUFDM0IsVUFBTSxXQUFXLElBQUksSUFBSSxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssQ0FBQztBQUMzQyxRQUFJLFNBQVMsSUFBSSxXQUFXLEVBQUc7QUFDL0IsVUFBTSxFQUFFLFdBQVcsSUFBSSxZQUFZO0FBQ25DLFVBQU0sU0FBUyxJQUFJLEdBQUcsSUFBSSxvQkFBb0IsRUFBRSxPQUFPLENBQUMsV0FDdEQsV0FBVyxlQUFlLE9BQU8sUUFBUSxlQUFlLGNBQWMsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLENBQUMsU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUNuSCxnQkFBWSxNQUFNLElBQUksV0FBVyxJQUFJLENBQUMsV0FBVyxJQUFJLENBQUMsYUFBYSxHQUFHLE1BQU0sRUFBRSxNQUFNLEdBQUcsV0FBVyxDQUFDO0FBQUEsRUFDckc7QUFJQSxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsSUFBSSxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsTUFBTTtBQUNyRCxRQUFJLFdBQVcsTUFBTztBQUN0QixVQUFNLENBQUNGLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsVUFBTSxPQUFPLE9BQU8sT0FBT0MsVUFBUztBQUNwQyxXQUFPLE9BQU8sS0FBSztBQUNuQixRQUFJQSxXQUFVRCxNQUFLLEdBQUc7QUFDcEIsY0FBUSxPQUFPLEVBQUU7QUFDakIsVUFBSSxPQUFPLENBQUMsRUFBRyxPQUFNLElBQUlBLE1BQUs7QUFDOUIsYUFBTyxZQUFZLElBQUk7QUFBQSxJQUN6QjtBQUNBLGVBQVcsU0FBUyxNQUFNO0FBQ3hCLFlBQU0sSUFBSSxLQUFLO0FBQ2YsZUFBUyxLQUFLO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBR0EsTUFBTUcsUUFBTyxDQUFDLE9BQU87QUFDbkIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUc7QUFDekIsVUFBTUMsVUFBUyxVQUFVLElBQUksRUFBRSxLQUFLLENBQUM7QUFDckMsY0FBVSxPQUFPLEVBQUU7QUFDbkIsWUFBUSxPQUFPLEVBQUU7QUFFakIsZUFBVyxTQUFTLE9BQU9BLFVBQVMsQ0FBQyxFQUFHLE9BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0Q7QUFHQSxNQUFNLE9BQU8sSUFBSSxxQkFBcUIsQ0FBQyxZQUFZO0FBQ2pELGVBQVcsRUFBRSxnQkFBZ0IsT0FBTyxLQUFLLFNBQVM7QUFDaEQsVUFBSSxDQUFDLE9BQU8sUUFBUSxJQUFJLEVBQUcsTUFBSyxVQUFVLE1BQU07QUFBQSxlQUN2QyxlQUFnQixDQUFBRixLQUFJLE1BQU07QUFBQSxJQUNyQztBQUFBLEVBQ0YsQ0FBQztBQUVELE1BQU1HLFFBQU8sTUFBTTtBQUNqQixlQUFXLGVBQWUsSUFBSSxJQUFJLEdBQUc7QUFDbkMsVUFBSSxNQUFNLElBQUksV0FBVyxFQUFHO0FBQzVCLFlBQU0sSUFBSSxXQUFXO0FBQ3JCLFVBQUksWUFBWSxRQUFRLGNBQWMsVUFBVyxNQUFLLFFBQVEsV0FBVztBQUFBLFVBQ3BFLENBQUFILEtBQUksV0FBVztBQUFBLElBQ3RCO0FBQ0EsZUFBVyxNQUFNLG9CQUFJLElBQUksQ0FBQyxHQUFHLFVBQVUsS0FBSyxHQUFHLEdBQUcsT0FBTyxDQUFDLEVBQUcsQ0FBQUMsTUFBSyxFQUFFO0FBQUEsRUFDdEU7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixTQUFLLFVBQVUsQ0FBQyxFQUFFLE9BQU8sSUFBSSxLQUFLLE1BQU07QUFDdEMsVUFBSSxDQUFDLE9BQU8sS0FBSyxXQUFXLFFBQVEsS0FBSyxDQUFDLEtBQUssUUFBUSxJQUFJLEVBQUcsUUFBTztBQUVyRSxVQUFJLFFBQVEsSUFBSSxFQUFFLEtBQUssQ0FBQyxNQUFNLEtBQUssV0FBVyxnQkFBZ0IsRUFBRyxXQUFVLElBQUksSUFBSSxDQUFDLEdBQUksVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUksS0FBSyxDQUFDO0FBQ3hILGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxTQUFLLFlBQVksSUFBSTtBQUNyQixVQUFNLFFBQVEsRUFBRSxpQkFBaUIsQ0FBQyxpQkFBaUIsR0FBRyxXQUFXLE1BQU0sU0FBUyxLQUFLO0FBQ3JGLFFBQUksaUJBQWlCRSxLQUFJLEVBQUUsUUFBUSxTQUFTLGlCQUFpQixLQUFLO0FBQ2xFLElBQUFBLE1BQUs7QUFBQSxFQUNQOzs7QUNsR0EsTUFBTSxPQUFPO0FBRWIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFHdEIsTUFBTSxXQUFXLENBQUMsT0FBTztBQUN2QixVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxFQUFFLEtBQUssb0JBQUksSUFBSSxFQUFFO0FBQy9DLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFNBQVMsTUFBTSxTQUFTLElBQUksT0FBTyxJQUFJLENBQUMsS0FBSyxJQUFJO0FBR3pFLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLFFBQVEsUUFBUSxFQUFFLEtBQUssSUFBSTtBQUdoRixNQUFNQyxRQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzlDLFVBQU0sU0FBUyxPQUFPLFVBQVUsSUFBSSxJQUFJLEdBQUc7QUFDM0MsVUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNO0FBQ3BDLFFBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQWE7QUFDMUMsVUFBTSxRQUFRLE9BQU8sYUFBYSxJQUFJO0FBQ3RDLFFBQUssU0FBUyxjQUFlLFVBQVUsVUFBVztBQUNsRCxVQUFNLE9BQU8sU0FBUyxLQUFLLEVBQUU7QUFDN0IsU0FBSyxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksQ0FBQztBQUNwRCxpQkFBYSxLQUFLLEtBQUs7QUFDdkIsU0FBSyxRQUFRLFdBQVcsTUFBTSxNQUFNLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDOUY7QUFJQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFVBQU0sRUFBRSxjQUFjLE1BQU0sVUFBVSxNQUFNLElBQUk7QUFDaEQsV0FBTyxVQUFVLFNBQVMsa0JBQWtCLFNBQVMsWUFBYSxTQUFTLFlBQVksVUFBVTtBQUFBLEVBQ25HO0FBR0EsTUFBTSxRQUFRLENBQUMsT0FBTztBQUNwQixVQUFNLE9BQU8sU0FBUyxFQUFFO0FBQ3hCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLEtBQU0sUUFBTyxLQUFLLE1BQU0sT0FBTyxFQUFFO0FBQ3RDLFVBQU1DLFdBQVUsU0FBUztBQUN6QixRQUFJQSxTQUFTLFFBQU8sS0FBS0EsU0FBUSxLQUFLLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFFckQsUUFBSSxLQUFLLFdBQVk7QUFFckIsVUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUN0RyxPQUFPLENBQUMsU0FBUyxDQUFDLFNBQVMsTUFBTSxJQUFJLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDdEQsU0FBSyxJQUFJLE1BQU07QUFDZixRQUFJLENBQUMsTUFBTSxPQUFRO0FBQ25CLFNBQUssYUFBYTtBQUNsQixVQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLENBQUMsQ0FBQztBQUMxRCxVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLFFBQVEsUUFBUSxJQUFJLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUNqRixVQUFNLE9BQU8sRUFBRSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLGNBQWMsTUFBTSxJQUFJLEVBQUU7QUFDcEYsUUFBSSxPQUFRLFFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRSxDQUFDO0FBQ3pELFNBQUssTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN6QjtBQUdBLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDeEIsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLFNBQVMsSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sT0FBTyxVQUFVLFFBQVE7QUFDckYsV0FBTyxHQUFHLElBQUk7QUFBQTtBQUFBLE1BQW9DO0FBQUEsSUFBTSxDQUFDO0FBQUEsRUFDM0Q7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixPQUFHLCtCQUErQkQsS0FBSTtBQUN0QyxTQUFLLFVBQVUsQ0FBQyxFQUFFLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFDekMsVUFBSSxVQUFVLFdBQVcsVUFBVyxPQUFNLElBQUksRUFBRSxHQUFHLElBQUksTUFBTTtBQUFBLElBQy9ELENBQUM7QUFDRCxTQUFLLFFBQVEsQ0FBQyxFQUFFLFFBQVEsR0FBRyxNQUFNO0FBQy9CLFlBQU0sT0FBTyxNQUFNLElBQUksRUFBRTtBQUN6QixVQUFJLENBQUMsUUFBUSxXQUFXLE9BQVE7QUFDaEMsV0FBSyxhQUFhO0FBQ2xCLGlCQUFXLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFBQSxJQUM1QixDQUFDO0FBQUEsRUFDSDs7O0FDakZBLE1BQU0sU0FBUztBQUdmLE1BQU1FLFFBQU8sQ0FBQyxPQUFPO0FBQ25CLGVBQVcsV0FBVyxJQUFJLElBQUksTUFBTSxHQUFHLEdBQUc7QUFDeEMsVUFBSSxNQUFNLFFBQVEsYUFBYSxNQUFNLE1BQU0sR0FBSTtBQUMvQyxjQUFRLFNBQVM7QUFDakIsY0FBUSxnQkFBZ0IsTUFBTTtBQUFBLElBQ2hDO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sV0FBVztBQUM3QixTQUFLLFVBQVUsT0FBTyxjQUFjLENBQUMsQ0FBQyxNQUFNO0FBQzVDLGlCQUFhLE1BQU0sYUFBYSxTQUFTLFNBQVMsSUFBSTtBQUN0RCxRQUFJLENBQUMsS0FBSyxVQUFVLE9BQVEsTUFBSyxnQkFBZ0IsT0FBTztBQUN4RCxlQUFXLFdBQVcsTUFBTSx3QkFBd0IsSUFBSSxHQUFHO0FBQ3pELFlBQU0sRUFBRSxhQUFhLElBQUksUUFBUTtBQUNqQyxjQUFRLFNBQVMsQ0FBQyxVQUFXLGdCQUFnQixpQkFBaUI7QUFBQSxJQUNoRTtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFFBQVEsQ0FBQyxRQUFRO0FBQ3JCLFVBQU0sRUFBRSxRQUFRLElBQUksT0FBTyxJQUFJO0FBQy9CLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEdBQUcsRUFBRztBQUM1QixTQUFLLE1BQU0sTUFBTTtBQUNqQixVQUFNLFdBQVcsUUFBUSxRQUFRO0FBQ2pDLFVBQU0sVUFBVSxZQUFZLE9BQU8sUUFBUSxRQUFRO0FBQ25ELFFBQUksQ0FBQyxXQUFXLENBQUMsS0FBSyxTQUFTLE9BQU8sRUFBRztBQUN6QyxZQUFRLFNBQVM7QUFDakIsWUFBUSxhQUFhLFFBQVEsRUFBRTtBQUFBLEVBQ2pDO0FBR0EsTUFBTUMsT0FBTSxDQUFDLEVBQUUsUUFBUSxLQUFLLE1BQU07QUFDaEMsUUFBSSxPQUFPLE1BQU0sU0FBUyxjQUFlLENBQUFELE1BQUssT0FBTyxFQUFFO0FBQ3ZELFFBQUksT0FBTyxVQUFVLElBQUksRUFBRyxNQUFLLE1BQU07QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssV0FBVyxLQUFLO0FBQ3JCLE9BQUcscUNBQXFDQyxJQUFHO0FBRTNDLFVBQU0sT0FBTyxNQUFNO0FBQ2pCLE1BQUFELE1BQUs7QUFDTCxpQkFBVyxRQUFRLElBQUksYUFBYSxFQUFHLE1BQUssSUFBSTtBQUFBLElBQ2xEO0FBQ0EsU0FBSyxZQUFZLElBQUk7QUFDckIsT0FBRyxZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU0sYUFBYSxLQUFLLENBQUM7QUFBQSxFQUN2RDs7O0FDckRBLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFFBQUksU0FBUyxPQUFRO0FBQ3JCLGVBQVcsTUFBTSxTQUFTO0FBQ3hCLFlBQU0sT0FBTyxLQUFLLEVBQUU7QUFFcEIsVUFBSSxNQUFNLGFBQWEsWUFBWSxHQUFHLFNBQVMsUUFBUSxFQUFHLE9BQU0sSUFBSTtBQUFBLElBQ3RFO0FBQ0EsWUFBUSxNQUFNO0FBQUEsRUFDaEI7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixTQUFLLFVBQVUsQ0FBQyxFQUFFLElBQUksT0FBTyxNQUFNO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLFVBQVUsQ0FBQyxPQUFRLFFBQU87QUFDeEMsY0FBUSxJQUFJLEVBQUU7QUFDZCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsT0FBRyxvQkFBb0IsSUFBSTtBQUFBLEVBQzdCOzs7QUNwQkEsTUFBTSxNQUFNO0FBR1osTUFBTSxPQUFPLENBQUMsSUFBSUUsVUFBUztBQUN6QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksS0FBTSxPQUFNLEtBQUssSUFBSSxFQUFFLFFBQVFBLEtBQUk7QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssYUFBYSxDQUFDLEVBQUUsSUFBSSxJQUFJLE1BQU07QUFDakMsV0FBSyxJQUFJLENBQUMsUUFBUTtBQUNoQixZQUFJLFFBQVE7QUFDWixZQUFJLFNBQVM7QUFBQSxNQUNmLENBQUM7QUFDRCxVQUFJLE9BQU8saUJBQWlCLFlBQVksQ0FBOEIsRUFBRSxrQkFBa0IsUUFBUSxNQUFNLE1BQU07QUFDNUcsWUFBSSxpQkFBa0IsTUFBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFFBQVMsU0FBUyxRQUFTLElBQUksR0FBSTtBQUFBLE1BQ2xGLENBQUM7QUFDRCxVQUFJLGlCQUFpQixXQUFXLE1BQU0sS0FBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFNBQVMsSUFBSyxDQUFDO0FBQUEsSUFDOUUsQ0FBQztBQUVELFNBQUssWUFBWSxNQUFNLElBQUksR0FBRyxFQUFFLFFBQVEsQ0FBQyxRQUFRLElBQUksZ0JBQWdCLFVBQVUsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUN2Rjs7O0FDUEEsTUFBTUMsU0FBUSxDQUFDLFlBQVk7QUFDekIsVUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixRQUFJLEtBQUssT0FBTyxHQUFHO0FBQ2pCLGNBQVEsT0FBTztBQUNmLGFBQU8sVUFBVTtBQUFBLElBQ25CO0FBQ0EsVUFBTSxRQUFRLE9BQU8sTUFBTSxRQUFRLE9BQU8sS0FBSztBQUMvQyxVQUFNLE1BQU0sYUFBYSxPQUFPLGtCQUFrQixPQUFPLGVBQWUsU0FBUyxNQUFNO0FBQ3ZGLFlBQVEsTUFBTSxHQUFHO0FBQ2pCLFlBQVEsTUFBTSxRQUFRLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDbkM7QUFLTyxNQUFNLFFBQVEsQ0FBQyxZQUFZO0FBQ2hDLFFBQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTyxLQUFNO0FBQzFELGFBQVMsUUFBUSxTQUFTO0FBQzFCLGFBQVMsaUJBQWlCLFFBQVEsTUFBTSxLQUFLLFFBQVEsT0FBTyxHQUFHLElBQUk7QUFDbkUsZUFBVyxNQUFNQSxPQUFNLE9BQU8sR0FBRyxRQUFRLEtBQUs7QUFDOUMsaUJBQWE7QUFDYixhQUFTO0FBQ1QsZUFBVztBQUNYLGdCQUFZO0FBQ1osaUJBQWE7QUFDYixpQkFBYTtBQUNiLGdCQUFZO0FBQ1osZ0JBQVk7QUFDWixnQkFBWTtBQUNaLGNBQVU7QUFDVixpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsZUFBVztBQUNYLGdCQUFZO0FBQ1osaUJBQWE7QUFBQSxFQUNmOzs7QUN0REEsUUFBTSxLQUFLOyIsCiAgIm5hbWVzIjogWyJhc2siLCAic2VlbiIsICJuYW1lIiwgIm9wdGlvbnMiLCAic3RhcnQiLCAiYXNrIiwgImZpcnN0IiwgInNlYXJjaCIsICJvcHRpb25zIiwgInNlbmQiLCAiZm9sbG93IiwgImFsbCIsICJrZXkiLCAiam9iIiwgInJ1biIsICJrZXB0IiwgImZvbGxvdyIsICJqb2IiLCAic2VudCIsICJzZXR0bGUiLCAid2FpdGluZyIsICJidXR0b24iLCAic2hvdyIsICJ0ZWxsIiwgIm5vdGUiLCAiZ3JvdXBzIiwgIm1hcmsiLCAiaXNPd24iLCAibmV3cyIsICJsb29rIiwgInRvIiwgImtlcHQiLCAic3dhcCIsICJrZXkiLCAidGFrZSIsICJzZWVuIiwgImNhbGwiLCAicmVsZWFzZSIsICJwbGFjZXMiLCAicnVuIiwgImNhbGwiLCAiYmVnaW4iLCAiY2hhaW4iLCAicmVsZWFzZSIsICJjYWxsIiwgImVuZCIsICJzaG93IiwgImFzayIsICJyb290IiwgInJlbGVhc2UiLCAic2VuZHMiLCAiYmVnaW4iLCAiZmlyc3QiLCAiZmlyc3QiLCAiaXNXYWl0aW5nIiwgImFzayIsICJ0ZWxsIiwgImNhdXNlcyIsICJsb29rIiwgIm5vdGUiLCAicHJlc3NlZCIsICJzaG93IiwgImVuZCIsICJzaG93IiwgImJlZ2luIl0KfQo=
