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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9yZ2V0LmpzIiwgIi4uLy4uL2NsaWVudC93YXkuanMiLCAiLi4vLi4vY2xpZW50L3R5cGluZzIuanMiLCAiLi4vLi4vY2xpZW50L2h0bXgyLmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9vZmZsaW5lLmpzIiwgIi4uLy4uL2NsaWVudC9hZ2Fpbi5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L3dhaXRpbmcuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L3JpZGVycy5qcyIsICIuLi8uLi9jbGllbnQvcGFydHMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvc2luZ2xlLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9sYXp5LmpzIiwgIi4uLy4uL2NsaWVudC9saXZlLmpzIiwgIi4uLy4uL2NsaWVudC9sb2FkaW5nLmpzIiwgIi4uLy4uL2NsaWVudC9wb2xscy5qcyIsICIuLi8uLi9jbGllbnQvdXBsb2Fkcy5qcyIsICIuLi8uLi9jbGllbnQvc3RhcnQuanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLWh0bXgyLmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBXaGVyZSB0aGluZ3MgYXJlIG9uIHRoZSBwYWdlLCBhbmQgd2hvc2UgdGhleSBhcmUuICovXG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgaGFzIHdyaXR0ZW4gYXQgb3VyIHNjcmlwdC4gKi9cbmV4cG9ydCBjb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuZXhwb3J0IGNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5leHBvcnQgY29uc3QgQVNLUyA9ICdbaHgtcG9zdF0sW2RhdGEtaHgtcG9zdF0nO1xuXG5sZXQgdW50cnVzdGVkID0gJyc7XG4vKiogTmFtZSB3aGF0IHBlb3BsZSB3cm90ZTogbm90aGluZyBpbiB0aGVyZSBhY3RzLCBpcyBib3VuZCwgb3IgaXMgYSBjb21wb25lbnQuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGlzdHJ1c3QgPSAoc2VsZWN0b3IpID0+IHZvaWQgKHVudHJ1c3RlZCA9IHNlbGVjdG9yKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzVHJ1c3RlZCA9IChlbGVtZW50KSA9PiAhZWxlbWVudC5jbG9zZXN0Py4odW50cnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdD86IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsID0gKHNlbGVjdG9yLCByb290ID0gZG9jdW1lbnQpID0+IFsuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoaXNUcnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpcnN0ID0gKHNlbGVjdG9yKSA9PiBhbGwoc2VsZWN0b3IpWzBdO1xuXG4vKiogQHR5cGUgeyhpZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChpZCkgPT4gaWQgJiYgZmlyc3QoJyMnICsgQ1NTLmVzY2FwZShpZCkpO1xuXG4vKiogV2hhdCBwbGFpbiBodG14IHB1dHMgaW4gYSByb290J3MgcGxhY2UgaGFzIHRoZSBvbGQgb25lJ3MgdG9rZW4gdW50aWwgaHRteCBzZXR0bGVzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTZXR0bGVkID0gKHJvb3QpID0+ICFyb290Py5jbG9zZXN0KCcuaHRteC1hZGRlZCcpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5leHBvcnQgY29uc3Qgc2V0dGxlZCA9IGFzeW5jIChpZCkgPT4ge1xuICBmb3IgKGxldCB0cmllcyA9IDA7IHRyaWVzIDwgNTAwICYmICFpc1NldHRsZWQoZmluZChpZCkpOyB0cmllcysrKSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCAxMCkpO1xuICByZXR1cm4gZmluZChpZCk7XG59O1xuXG4vKiogVGhlIHJvb3Qgb2YgdGhlIGNvbXBvbmVudCB0aGF0IGFuIGVsZW1lbnQgYmVsb25ncyB0bywgYnkgaXRzIHNsb3RzLCB0b28uXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHJvb3RPZiA9IChlbGVtZW50KSA9PiB7XG4gIGlmICghaXNUcnVzdGVkKGVsZW1lbnQpKSByZXR1cm47XG4gIGNvbnN0IHJvb3QgPSBlbGVtZW50LmNsb3Nlc3Q/LihgJHtST09UfSxbZGF0YS1uaXRyby1vd25lcl1gKTtcbiAgcmV0dXJuIGZpbmQocm9vdD8uZGF0YXNldC5uaXRyb093bmVyKSA/PyByb290O1xufTtcblxuLyoqIFdoYXQgYmVsb25ncyB0byB0aGUgY29tcG9uZW50IG9mIHRoaXMgcm9vdCwgYW5kIHRvIG5vbmUgaW5zaWRlLlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbE9mID0gKHNlbGVjdG9yLCByb290KSA9PiBhbGwoc2VsZWN0b3IsIHJvb3QpLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdE9mKGVsZW1lbnQpID09PSByb290KTtcblxuLyoqIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXI6IGEgY29tcG9uZW50LCBhbmQgd2hhdCBpdCBicmluZ3MgdG8gaXRzIHNsb3RzLlxuICogQHR5cGUgeyh0ZW1wbGF0ZTogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBwYXJ0c09mID0gKHsgY29udGVudCB9KSA9PlxuICBbY29udGVudCwgLi4uWy4uLmNvbnRlbnQucXVlcnlTZWxlY3RvckFsbCgndGVtcGxhdGVbZGF0YS1uaXRyby11cGRhdGVdJyldLm1hcCgodXBkYXRlKSA9PiB1cGRhdGUuY29udGVudCldO1xuXG4vKiogV2hldGhlciBub3RoaW5nIGluIGEgY29tcG9uZW50IGlzIG9mIGFub3RoZXIsIG9yIG9mIHBlb3BsZSwgc28gdGhhdCBub2JvZHkgaGFzIHRvIGFzayBlYWNoIGVsZW1lbnQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1BsYWluID0gKHJvb3QpID0+ICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7Uk9PVH0sW2RhdGEtbml0cm8tc2xvdF0sJHt1bnRydXN0ZWR9YCk7XG5cbi8qKiBXaGV0aGVyIHRoZSBhZGRyZXNzIGlzIHRoYXQgb2YgYW4gYWN0aW9uIG9mIHRoZSBjb21wb25lbnQgYXJvdW5kIHRoZSBlbGVtZW50LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091cnMgPSAoZWxlbWVudCwgcGF0aCkgPT4gcGF0aD8uc3RhcnRzV2l0aChyb290T2YoZWxlbWVudCk/LmRhdGFzZXQubml0cm9VcmwgPz8gTmFOKTtcblxuLyoqIFdoaWNoIG9mIGl0cyBhY3Rpb25zIGFuIGFkZHJlc3MgaXMgZm9yLlxuICogQHR5cGUgeyhyb290OiBhbnksIHBhdGg6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGFjdGlvbk9mID0gKHsgZGF0YXNldCB9LCBwYXRoKSA9PiBwYXRoLnNsaWNlKGRhdGFzZXQubml0cm9VcmwubGVuZ3RoKS5zcGxpdCgnLycpWzBdO1xuXG4vKiogV3JpdGUgYW4gYXR0cmlidXRlIGFzIGl0IHdhczsgbnVsbDogaXQgd2FzIG5vdCB0aGVyZS5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudWxsKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNldEF0dHJpYnV0ZSA9IChlbGVtZW50LCBuYW1lLCB2YWx1ZSkgPT5cbiAgdmFsdWUgPT09IG51bGwgPyBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKSA6IGVsZW1lbnQuc2V0QXR0cmlidXRlKG5hbWUsIHZhbHVlKTtcblxuZXhwb3J0IGNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEhlYXIgZXZlbnRzIGJlZm9yZSBldmVyeWJvZHkgZWxzZS5cbiAqIEB0eXBlIHsobmFtZXM6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uID0gKG5hbWVzLCBsaXN0ZW5lcikgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc3BsaXQoJyAnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcblxuLyoqIExldCBub2JvZHkgZWxzZSBoZWFyIGFuIGV2ZW50LCBhbmQgdGhlIGJyb3dzZXIgZG8gbm90aGluZy5cbiAqIEB0eXBlIHsoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gQ3VzdG9tRXZlbnR9ICovXG5leHBvcnQgY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwpID0+IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcblxuLyoqIEB0eXBlIHsoYm9keTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhhc0ZpbGUgPSAoYm9keSkgPT4gYm9keSBpbnN0YW5jZW9mIEZvcm1EYXRhICYmIFsuLi5ib2R5LnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgaW5zdGFuY2VvZiBCbG9iKTtcbiIsICIvKiBKb2JzLCBhbmQgd2hhdCB0aGUgZmVhdHVyZXMgaGVhciBvZiB0aGVtLCBpbiB0aGlzIG9yZGVyOlxuICogICBxdWV1ZWQgICAgYSBjb21wb25lbnQgYXNrcyBmb3Igc29tZXRoaW5nOyBhIGxpc3RlbmVyIHRoYXQgcmV0dXJucyBmYWxzZSBob2xkcyBpdCBiYWNrXG4gKiAgIGZpbGxpbmcgICBpdHMgYm9keSBpcyBiZWluZyBtYWRlOyBhIGxpc3RlbmVyIG1heSBzZXQgcGFyYW1ldGVyc1xuICogICBsZWF2aW5nICAgaXQgaXMgYmVpbmcgc2VudCwgYW5kIG5vYm9keSBoYXMgc3RvcHBlZCBpdFxuICogICBhZ2FpbiAgICAgaXQgd2FzIGluIHZhaW4sIG9yIG5vdCBjZXJ0YWluLCBhbmQgaXMgc2VudCBvbmNlIG1vcmVcbiAqICAgYW5zd2VyZWQgIHRoZSBhbnN3ZXIgaXMgb24gdGhlIHBhZ2UsIG9yIHRoZXJlIHdhcyBub25lOyBpdHMgcmlkZXJzIGdvIG9uLCBhbmQgaXRzIGV2ZW50cyBjb21lIG5leHRcbiAqICAgZG9uZSAgICAgIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLCBvciBpdCB3YXMgZHJvcHBlZFxuICogYW5kIGJlc2lkZXM6IHVwbG9hZGluZyB7aWQsIHhocn0sIG9mIGZpbGVzIG9mIGEgY29tcG9uZW50OyBuYXZpZ2F0ZWQsIHdoZW4gaHRteCBoYXMgY2hhbmdlZCB0aGUgYWRkcmVzcztcbiAqIHJlc3RvcmVkLCB3aGVuIGh0bXggaGFzIHB1dCB0aGUgSFRNTCBvZiBhbiBlYXJsaWVyIHBhZ2UgYmFjay5cbiAqIE9ubHkgdGhlIHJlYWRhYmxlIGJ1aWxkLCB3aGljaCBERUJVRyBsb2FkczogZXZlbnQge2pvYiwgYXJyaXZhbCwgZXZlbnR9LCBiZWZvcmUgdGhlIHBhZ2UgaGVhcnMgb25lIG9mIGFuIGFuc3dlcjtcbiAqIHN0b3BwZWQsIGEgam9iIHRoYXQgd291bGQgZ28gcm91bmQgaW4gYSBsb29wLCB3aXRoIGB3aHlgLlxuICovXG5pbXBvcnQgeyBhZGRyZXNzIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3Qgam9icyA9IG5ldyBFdmVudFRhcmdldCgpOyAvLyBhIGxpc3RlbmVyIHRoYXQgdGhyb3dzIHN0b3BzIG5vIG90aGVyLCBhbmQgbm8gam9iXG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbGlzdGVuZXI6IChqb2I6IGFueSkgPT4gYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXIgPSAobmFtZSwgbGlzdGVuZXIpID0+XG4gIGpvYnMuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgaWYgKGxpc3RlbmVyKGV2ZW50LmRldGFpbCkgPT09IGZhbHNlKSBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw/OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgYW5ub3VuY2UgPSAobmFtZSwgZGV0YWlsKSA9PiBqb2JzLmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgY2FuY2VsYWJsZTogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gSm9ifSAqL1xuZXhwb3J0IGNvbnN0IG5ld0pvYiA9IChyb290LCBhY3Rpb24sIG1vcmUpID0+IHtcbiAgY29uc3QgYm9keSA9IG5ldyBGb3JtRGF0YSgpO1xuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsICcnKTsgLy8gaG9sZHMgdGhlIGZpcnN0IHBsYWNlLCBmb3IgRGphbmdvIHRvIHJlYWQgd2hhdGV2ZXIgaXMgY3V0IG9mZlxuICByZXR1cm4ge1xuICAgIGlkOiByb290LmlkLFxuICAgIGNvbXBvbmVudDogcm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LFxuICAgIGFjdGlvbixcbiAgICBwYXRoOiBgJHtyb290LmRhdGFzZXQubml0cm9Vcmx9JHtlbmNvZGVVUklDb21wb25lbnQoYWN0aW9uKX0vYCxcbiAgICByb290LFxuICAgIHBhZ2U6IGFkZHJlc3MoKSxcbiAgICBib2R5LFxuICAgIHNlbnQ6IG5ldyBNYXAoKSxcbiAgICBjaGFpbjogW10sXG4gICAgY291bnRzOiB7fSxcbiAgICByaWRlcnM6IG5ldyBNYXAoKSxcbiAgICAuLi5tb3JlLFxuICB9O1xufTtcblxuLyoqIFdoZXRoZXIgYSB2aXNpdG9yIG9yIGEgc2NyaXB0IHdhbnRzIHdoYXQgaXQgZG9lcy5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNBc2tlZCA9ICh7IGFjdGlvbiwgaXNRdWlldCB9KSA9PiAhaXNRdWlldCAmJiAhL14oc3luY3xuaXRyby1tb3VudCkkLy50ZXN0KGFjdGlvbik7XG5cbi8qKiBXaGV0aGVyIHRoZSBicmlkZ2UgYWRkcyBhIHBhcmFtZXRlciBieSBpdHNlbGY6IHdoYXQgaXMgYm91bmQsIGFuZCB3aGF0IGVsc2UgaXMgb3Vycy5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VyTmFtZSA9IChuYW1lKSA9PiBuYW1lLnN0YXJ0c1dpdGgoJ25pdHJvLScpO1xuXG4vKiogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgYXJnczogb2JqZWN0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGFkZEFyZ3VtZW50cyA9IChib2R5LCBhcmdzKSA9PiB7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhhcmdzKSkge1xuICAgIGlmIChpc091ck5hbWUobmFtZSkpIGNvbnRpbnVlO1xuICAgIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlIDogW3ZhbHVlXSkge1xuICAgICAgY29uc3QgaXNKc29uID0gaXRlbSAmJiB0eXBlb2YgaXRlbSA9PT0gJ29iamVjdCcgJiYgIShpdGVtIGluc3RhbmNlb2YgQmxvYik7XG4gICAgICBib2R5LmFwcGVuZChuYW1lLCBpc0pzb24gPyBKU09OLnN0cmluZ2lmeShpdGVtKSA6IGl0ZW0gPz8gJycpO1xuICAgIH1cbiAgfVxufTtcbiIsICIvKiBXaGF0IGJvdGggdmVyc2lvbnMgb2YgaHRteCBoYXZlIGluIGNvbW1vbi4gKi9cbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFTS1MsIGhhc0ZpbGUsIGlzT3Vycywgb24sIHJvb3RPZiwgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBUaGUgcGFnZSdzIGh0bXg7IG5vdCBhbm90aGVyIG9uZSB0aGF0IGl0IGxvYWRzIGxhdGVyLlxuICogQHR5cGUge2FueX0gKi9cbmV4cG9ydCBsZXQgaHRteDtcblxuLyoqIFRha2UgdGhlIGh0bXggdGhhdCBpcyB0aGVyZSwgaWYgaXQgaXMgb2YgdGhpcyB2ZXJzaW9uLlxuICogQHR5cGUgeyh2ZXJzaW9uOiBudW1iZXIpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB0YWtlID0gKHZlcnNpb24pID0+IHtcbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteDtcbiAgaWYgKGZvdW5kPy5hamF4ICYmIHBhcnNlSW50KGZvdW5kLnZlcnNpb24pID09PSB2ZXJzaW9uKSBodG14ID8/PSBmb3VuZDsgLy8gYW4gZWxlbWVudCBtYXkgaGF2ZSB0aGlzIGlkXG4gIHJldHVybiBodG14O1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uSHRteCA9IChuYW1lLCBsaXN0ZW5lcikgPT4gb24oYGh0bXg6JHtuYW1lfWAsIChldmVudCkgPT4gbGlzdGVuZXIoZXZlbnQsIGV2ZW50LmRldGFpbCkpO1xuXG4vKiogR2l2ZSBhIHJlcXVlc3Qgb2YgYSBjb21wb25lbnQgdG8gdGhlIGJyaWRnZSBpbnN0ZWFkIG9mIHNlbmRpbmcgaXQuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnksIGFzazogKGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkLCBjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBncmFiID0gKGV2ZW50LCBhc2ssIGNhdWdodCkgPT4ge1xuICBpZiAoIWlzT3VycyhjYXVnaHQuZWxlbWVudCwgY2F1Z2h0LnBhdGgpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpOyAvLyBvdGhlcnMgc2VlIGl0IGxlYXZlXG4gIGFzayhjYXVnaHQpO1xufTtcblxuLyoqIFdoZXJlIHRoZSBwYWdlIGhhcyBhbiBodG14IG9mIHRoZSBvdGhlciB2ZXJzaW9uIGFzIHdlbGwsIHRoYXQgb25lIGxlYXZlcyBvdXIgZWxlbWVudHMgYWxvbmUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGVsZW1lbnQ/OiBhbnksIHBhdGg/OiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkUml2YWwgPSAobmFtZSwgcmVhZCkgPT5cbiAgb25IdG14KG5hbWUsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbGVtZW50LCBwYXRoIH0gPSByZWFkKGRldGFpbCk7XG4gICAgaWYgKGVsZW1lbnQgJiYgaXNPdXJzKGVsZW1lbnQsIHBhdGgpKSBzdG9wKGV2ZW50KTtcbiAgfSk7XG5cbi8qKiBodG14IHB1dHMgZWxlbWVudHMgb24gdGhlIHBhZ2Ugc29tZSB0aW1lIGJlZm9yZSBpdCBsaXN0ZW5zIHRvIHRoZW0sIHdoaWNoIGl0IHRlbGxzIGJ5IHRoZSBldmVudCBgbmFtZWAuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBodXJyeSA9IChuYW1lKSA9PiB7XG4gIGNvbnN0IHNlZW4gPSBuZXcgV2Vha1NldCgpO1xuICBvbkh0bXgobmFtZSwgKHsgdGFyZ2V0IH0pID0+IHNlZW4uYWRkKHRhcmdldCkpO1xuICBvbignY2xpY2sgc3VibWl0IGNoYW5nZSBpbnB1dCBrZXlkb3duJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gdGFyZ2V0LmNsb3Nlc3Q/LihBU0tTKTtcbiAgICBpZiAoIWVsZW1lbnQgfHwgc2Vlbi5oYXMoZWxlbWVudCkpIHJldHVybjtcbiAgICBpZiAoaXNPdXJzKGVsZW1lbnQsIGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykgPz8gZWxlbWVudC5kYXRhc2V0Lmh4UG9zdCkpIGh0bXgucHJvY2VzcyhlbGVtZW50KTtcbiAgfSk7XG59O1xuXG5jb25zdCBPRl9BX1RSWSA9IFsnY3NyZm1pZGRsZXdhcmV0b2tlbicsICduaXRyby10cnknXTtcblxuLyoqIFRlbGwgd2hhdCBsZWF2ZXMsIG9uY2UgYWxsIG90aGVycyBoYWQgdGhlIGNoYW5jZSB0byBzdG9wIG9yIGNvbXBsZXRlIGl0LlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIHJlYWQ6IChkZXRhaWw6IGFueSkgPT4geyBqb2I/OiBKb2IsIGVsZW1lbnQ6IGFueSwgYm9keTogYW55LCB4aHI6ICgpID0+IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdhdGNoTGVhdmluZyA9IChuYW1lLCByZWFkKSA9PlxuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihgaHRteDoke25hbWV9YCwgKC8qKiBAdHlwZSB7YW55fSAqLyB7IGRlZmF1bHRQcmV2ZW50ZWQsIGRldGFpbCB9KSA9PiB7XG4gICAgaWYgKGRlZmF1bHRQcmV2ZW50ZWQpIHJldHVybjtcbiAgICBjb25zdCB7IGpvYiwgZWxlbWVudCwgYm9keSwgeGhyIH0gPSByZWFkKGRldGFpbCk7XG4gICAgY29uc3QgaWQgPSByb290T2YoZWxlbWVudCk/LmlkO1xuICAgIGlmIChpZCAmJiBoYXNGaWxlKGJvZHkpKSBhbm5vdW5jZSgndXBsb2FkaW5nJywgeyBpZCwgeGhyOiB4aHIoKSB9KTtcbiAgICBpZiAoIWpvYikgcmV0dXJuO1xuICAgIGNvbnN0IHsgYm9keTogb3duIH0gPSBqb2I7XG4gICAgLy8gT3RoZXJzIG1heSBoYXZlIGFkZGVkIHNvbWV0aGluZywgYmVoaW5kIHRoZSBpZCwgYW5kIGVhY2ggdGltZSBhbmV3OiBhIHJlcGVhdCBpcyB3aGF0IGxlZnQgZmlyc3QuXG4gICAgam9iLmxlZnQgPz89IFsuLi5bLi4uYm9keV0uZmlsdGVyKChbbmFtZV0pID0+IG5hbWUgIT09ICduaXRyby1pZCcpLCBbJ25pdHJvLWlkJywgb3duLmdldCgnbml0cm8taWQnKV1dO1xuICAgIGNvbnN0IG5vdyA9IGpvYi5sZWZ0Lm1hcCgoW25hbWUsIHZhbHVlXSkgPT4gW25hbWUsIE9GX0FfVFJZLmluY2x1ZGVzKG5hbWUpID8gb3duLmdldChuYW1lKSA6IHZhbHVlXSk7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIFsuLi5ib2R5LmtleXMoKV0pIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBub3cpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgICBhbm5vdW5jZSgnbGVhdmluZycsIGpvYik7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgdG86IHsgcm9vdDogYW55LCBzb3VyY2U6IGFueSwgaGVhZGVyczogYW55IH0sIG1vcmU/OiBvYmplY3QpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWpheCA9IChqb2IsIHsgcm9vdDogdGFyZ2V0LCBzb3VyY2UsIGhlYWRlcnMgfSwgbW9yZSkgPT4ge1xuICBpZiAoaGFzRmlsZShqb2IuYm9keSkpIHNvdXJjZS5zZXRBdHRyaWJ1dGUoJ2h4LWVuY29kaW5nJywgJ211bHRpcGFydC9mb3JtLWRhdGEnKTtcbiAgLy8gVmFsaWRhdGVkIGF0IHRoZSBjbGljay5cbiAgY29uc3QgZXZlbnQgPSB7IG5pdHJvOiBqb2IsIHN1Ym1pdHRlcjogeyBmb3JtTm9WYWxpZGF0ZTogdHJ1ZSB9IH07XG4gIHJldHVybiBodG14LmFqYXgoJ1BPU1QnLCBqb2IucGF0aCwgeyBzb3VyY2UsIHRhcmdldCwgaGVhZGVycywgZXZlbnQsIC4uLm1vcmUgfSk7XG59O1xuIiwgIi8qIEZvcm0gZmllbGRzIGFuZCBvdGhlciBjb250cm9sczogd2hhdCBzdGFuZHMgaW4gdGhlbSwgd2hhdCB0aGUgc2VydmVyIGdhdmUsIGFuZCB3aGF0IHRyYXZlbHMgd2l0aCBhIGpvYi4gKi9cbmltcG9ydCB7IGlzUGxhaW4sIGlzVHJ1c3RlZCwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuZXhwb3J0IGNvbnN0IEZJRUxEUyA9ICdpbnB1dCxzZWxlY3QsdGV4dGFyZWEnO1xuZXhwb3J0IGNvbnN0IFRZUEVEID1cbiAgJ3RleHRhcmVhLGlucHV0Om5vdChbdHlwZT1jaGVja2JveF0sW3R5cGU9cmFkaW9dLFt0eXBlPWZpbGVdLFt0eXBlPWJ1dHRvbl0sW3R5cGU9c3VibWl0XSxbdHlwZT1yZXNldF0pJztcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGlzVGljayA9ICh7IHR5cGUgfSkgPT4gL2NoZWNrYm94fHJhZGlvLy50ZXN0KHR5cGUpO1xuXG4vKiogQHR5cGUgeyhzb21lOiBhbnlbXSwgb3RoZXJzOiBhbnlbXSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1NhbWUgPSAoc29tZSwgb3RoZXJzKSA9PiBzb21lLmxlbmd0aCA9PT0gb3RoZXJzLmxlbmd0aCAmJiBzb21lLmV2ZXJ5KCh2YWx1ZSwgYXQpID0+IHZhbHVlID09PSBvdGhlcnNbYXRdKTtcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHZhbHVlc09mID0gKGZpZWxkKSA9PiB7XG4gIGlmIChpc1RpY2soZmllbGQpKSByZXR1cm4gZmllbGQuY2hlY2tlZCA/IFtmaWVsZC52YWx1ZV0gOiBbXTtcbiAgaWYgKGZpZWxkLm9wdGlvbnMpIHJldHVybiBbLi4uZmllbGQuc2VsZWN0ZWRPcHRpb25zXS5tYXAoKG9wdGlvbikgPT4gb3B0aW9uLnZhbHVlKTtcbiAgcmV0dXJuIFsuLi4oZmllbGQuZmlsZXMgPz8gW2ZpZWxkLnZhbHVlXSldO1xufTtcblxuLyoqIFdoYXQgdGhlIHNlcnZlciBnYXZlOiB3aGF0IGEgcmVzZXQgd291bGQgYnJpbmcuXG4gKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBnaXZlbiA9IChmaWVsZCkgPT4ge1xuICBjb25zdCB7IGRlZmF1bHRWYWx1ZSwgZmlsZXMsIG11bHRpcGxlLCBvcHRpb25zLCBzaXplIH0gPSBmaWVsZDtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5kZWZhdWx0Q2hlY2tlZCA/IFtmaWVsZC52YWx1ZV0gOiBbXTtcbiAgaWYgKGZpbGVzKSByZXR1cm4gW107XG4gIGlmICghb3B0aW9ucykge1xuICAgIGlmIChmaWVsZC52YWx1ZSA9PT0gZGVmYXVsdFZhbHVlKSByZXR1cm4gW2RlZmF1bHRWYWx1ZV07XG4gICAgY29uc3QgY2xvbmUgPSBmaWVsZC5jbG9uZU5vZGUoKTsgLy8ga25vd3Mgd2hhdCBpdHMgdHlwZSBtYWtlcyBvZiBhIHZhbHVlOiBvZiBubyBjb2xvdXIsIGJsYWNrXG4gICAgY2xvbmUudmFsdWUgPSBkZWZhdWx0VmFsdWU7XG4gICAgcmV0dXJuIFtjbG9uZS52YWx1ZV07XG4gIH1cbiAgbGV0IGNob3NlbiA9IFsuLi5vcHRpb25zXS5maWx0ZXIoKG9wdGlvbikgPT4gb3B0aW9uLmRlZmF1bHRTZWxlY3RlZCk7XG4gIGlmICghbXVsdGlwbGUgJiYgIWNob3NlblswXSAmJiBzaXplIDwgMikgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiAhb3B0aW9uLm1hdGNoZXMoJzpkaXNhYmxlZCcpKS5zbGljZSgwLCAxKTtcbiAgcmV0dXJuIChtdWx0aXBsZSA/IGNob3NlbiA6IGNob3Nlbi5zbGljZSgtMSkpLm1hcCgoeyB2YWx1ZSB9KSA9PiB2YWx1ZSk7XG59O1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55LCB2YWx1ZXM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdyaXRlID0gKGZpZWxkLCB2YWx1ZXMpID0+IHtcbiAgaWYgKGlzU2FtZSh2YWx1ZXMsIHZhbHVlc09mKGZpZWxkKSkpIHJldHVybjsgLy8gd3JpdGluZyBtb3ZlcyB0aGUgY2FyZXRcbiAgaWYgKGlzVGljayhmaWVsZCkpIGZpZWxkLmNoZWNrZWQgPSB2YWx1ZXMubGVuZ3RoO1xuICBlbHNlIGlmIChmaWVsZC5vcHRpb25zKSBmb3IgKGNvbnN0IG9wdGlvbiBvZiBmaWVsZC5vcHRpb25zKSBvcHRpb24uc2VsZWN0ZWQgPSB2YWx1ZXMuaW5jbHVkZXMob3B0aW9uLnZhbHVlKTtcbiAgZWxzZSBpZiAoZmllbGQuZmlsZXMpIHtcbiAgICBjb25zdCB0cmFuc2ZlciA9IG5ldyBEYXRhVHJhbnNmZXIoKTtcbiAgICBmb3IgKGNvbnN0IGZpbGUgb2YgdmFsdWVzKSB0cmFuc2Zlci5pdGVtcy5hZGQoZmlsZSk7XG4gICAgZmllbGQuZmlsZXMgPSB0cmFuc2Zlci5maWxlcztcbiAgfSBlbHNlIGZpZWxkLnZhbHVlID0gdmFsdWVzO1xufTtcblxuLyoqIFdoYXQgYSBidXR0b24gZG9lcywgb3IgdGhlIGZvcm0gdGhhdCBpdCBzZW5kcy5cbiAqIEB0eXBlIHsoY29udHJvbDogYW55KSA9PiBzdHJpbmdbXX0gKi9cbmV4cG9ydCBjb25zdCBkb2luZ09mID0gKGNvbnRyb2wpID0+IHtcbiAgY29uc3QgYXNrZXIgPSAoY29udHJvbC50eXBlID09PSAnc3VibWl0JyAmJiAhY29udHJvbC5oYXNBdHRyaWJ1dGUoJ2h4LXBvc3QnKSAmJiBjb250cm9sLmZvcm0pIHx8IGNvbnRyb2w7XG4gIHJldHVybiBbYXNrZXIuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykgPz8gYXNrZXIuZ2V0QXR0cmlidXRlKCdocmVmJyksIGFza2VyLmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1hcmdzJyldO1xufTtcblxuY29uc3QgVEhFSVJTID0gJ3Blb3BsZSc7IC8vIHdyb3RlIGl0XG5cbi8qKiBAdHlwZSB7KGVudHJ5OiBbc3RyaW5nLCBhbnldKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3duID0gKFtrZXldKSA9PiAha2V5LnN0YXJ0c1dpdGgoVEhFSVJTKTtcblxuLyoqIFdoYXRldmVyIGNhbiBoYXZlIGEgdmFsdWUgb3IgdGhlIGZvY3VzLCBieSBrZXlzIHRoYXQgb3V0bGl2ZSB0aGUgZWxlbWVudHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gTWFwPHN0cmluZywgYW55Pn0gKi9cbmV4cG9ydCBjb25zdCBjb250cm9sc09mID0gKHJvb3QpID0+IHtcbiAgY29uc3QgY291bnRzID0gbmV3IE1hcCgpO1xuICBjb25zdCBjb250cm9scyA9IG5ldyBNYXAoKTtcbiAgY29uc3QgcGxhaW4gPSBpc1BsYWluKHJvb3QpICYmIHJvb3Q7XG4gIGZvciAoY29uc3QgY29udHJvbCBvZiByb290LnF1ZXJ5U2VsZWN0b3JBbGwoRklFTERTICsgJyxhLGJ1dHRvbixzdW1tYXJ5LFt0YWJpbmRleF0nKSkge1xuICAgIGNvbnN0IHsgZm9ybSwgaWQsIGxvY2FsTmFtZSwgbmFtZSwgdmFsdWUgfSA9IGNvbnRyb2w7XG4gICAgLy8gQ291bnRlZCBpbiBlYWNoIGNoaWxkLCBhbmQgaW4gZWFjaCBzbG90LCBieSBpdHNlbGY6IHRoZXkgY29tZSwgZ28gYW5kIGNoYW5nZSBwbGFjZXMuXG4gICAgY29uc3QgaG9tZSA9IHBsYWluIHx8IGNvbnRyb2wuY2xvc2VzdCgnW2RhdGEtbml0cm8tY29tcG9uZW50XSxbZGF0YS1uaXRyby1zbG90XScpO1xuICAgIC8vIEEgZm9ybSdzIGFyZ3VtZW50cyBuYW1lIHRoZSByb3cgb2YgaXRzIGlucHV0cy5cbiAgICBjb25zdCBvd24gPSBpZCB8fCBbbG9jYWxOYW1lLCBuYW1lLCBpc1RpY2soY29udHJvbCkgJiYgdmFsdWUsIGZvcm0/LmRhdGFzZXQubml0cm9BcmdzLCAuLi5kb2luZ09mKGNvbnRyb2wpXTtcbiAgICBjb25zdCBrZXkgPSBbcGxhaW4gfHwgaXNUcnVzdGVkKGNvbnRyb2wpID8gJycgOiBUSEVJUlMsIGhvbWUuaWQsIG93bl0uam9pbigpO1xuICAgIGNvdW50cy5zZXQoa2V5LCAoY291bnRzLmdldChrZXkpID8/IDApICsgMSk7XG4gICAgY29udHJvbHMuc2V0KGAke2tleX0gJHtjb3VudHMuZ2V0KGtleSl9YCwgY29udHJvbCk7XG4gIH1cbiAgcmV0dXJuIGNvbnRyb2xzO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBhbnl9ICovXG5jb25zdCBmb3JtT2YgPSAoZWxlbWVudCkgPT4gKGVsZW1lbnQ/LmxvY2FsTmFtZSAhPT0gJ2Zvcm0nICYmIGVsZW1lbnQ/LmZvcm0pIHx8IChlbGVtZW50Py5jbG9zZXN0KCdmb3JtJykgPz8gbnVsbCk7XG5cbi8qKiBUYWtlIG91dCB3aGF0IGh0bXggaGFzIHJlYWQgaW4gYSBmaWVsZC5cbiAqIEB0eXBlIHsoYm9keTogRm9ybURhdGEsIGZpZWxkOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCB3aXRoZHJhdyA9IChib2R5LCBmaWVsZCkgPT4ge1xuICBjb25zdCBsZWZ0ID0gYm9keS5nZXRBbGwoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzT2YoZmllbGQpKSB7XG4gICAgY29uc3QgYXQgPSBsZWZ0Lmxhc3RJbmRleE9mKHZhbHVlKTtcbiAgICBpZiAoYXQgPj0gMCkgbGVmdC5zcGxpY2UoYXQsIDEpO1xuICB9XG4gIGJvZHkuZGVsZXRlKGZpZWxkLm5hbWUpO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIGxlZnQpIGJvZHkuYXBwZW5kKGZpZWxkLm5hbWUsIHZhbHVlKTtcbn07XG5cbi8qKiBOb3RlIHRoZSBmaWVsZHMgdGhhdCB0cmF2ZWwgd2l0aCBhIGpvYi5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVhZEZpZWxkcyA9ICh7IGFjdGlvbiwgYm9keSwgcm9vdCwgc2VudCwgc291cmNlIH0pID0+IHtcbiAgY29uc3QgbmVhciA9IG5ldyBTZXQoKTsgLy8gd2hhdCBpcyBib3VuZCBpbiB0aGUgZm9ybSBvZiB3aGF0IGFza3NcbiAgY29uc3QgZmFyID0gbmV3IFNldCgpO1xuICBjb25zdCBmb3JtID0gZm9ybU9mKHNvdXJjZSk7XG4gIGNvbnN0IGZpZWxkcyA9IGFjdGlvbiA9PT0gJ3JlZnJlc2gnID8gW10gOiBbLi4uY29udHJvbHNPZihyb290KV0uZmlsdGVyKChbLCBjb250cm9sXSkgPT4gY29udHJvbC5tYXRjaGVzKEZJRUxEUykpO1xuICBmb3IgKGNvbnN0IFtrZXksIGZpZWxkXSBvZiBmaWVsZHMpIHtcbiAgICBpZiAoIWlzT3duKFtrZXksIGZpZWxkXSkgJiYgZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSAmJiBmaWVsZC5tYXRjaGVzKCc6ZW5hYmxlZCcpKSB3aXRoZHJhdyhib2R5LCBmaWVsZCk7XG4gIH1cbiAgY29uc3QgbmFtZXMgPSBuZXcgU2V0KGJvZHkua2V5cygpKTtcbiAgY29uc3QgcGxhaW4gPSBpc1BsYWluKHJvb3QpO1xuICBmb3IgKGNvbnN0IFtrZXksIGZpZWxkXSBvZiBmaWVsZHMpIHtcbiAgICBpZiAoIXBsYWluICYmIHJvb3RPZihmaWVsZCkgIT09IHJvb3QpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHsgbmFtZSB9ID0gZmllbGQ7XG4gICAgY29uc3QgbW9kZWwgPSBmaWVsZC5nZXRBdHRyaWJ1dGUoJ2RhdGEtbml0cm8tbW9kZWwnKTtcbiAgICBpZiAobW9kZWwpIChmb3JtID09PSBmb3JtT2YoZmllbGQpID8gbmVhciA6IGZhcikuYWRkKG1vZGVsKTtcbiAgICBjb25zdCBib3VuZCA9IGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykgJiYgbW9kZWw7XG4gICAgaWYgKGJvdW5kIHx8IG5hbWVzLmhhcyhuYW1lKSkgc2VudC5zZXQoa2V5LCB7IG5hbWUsIGJvdW5kLCB2YWx1ZXM6IHZhbHVlc09mKGZpZWxkKSB9KTtcbiAgfVxuICAvLyBOb3Qgd2hhdCBtYWtlcyB0aGUgYWN0aW9uIHdhaXQ6IGl0cyBvd24gZm9ybSBhbG9uZSBkb2VzLlxuICBjb25zdCBvdGhlcnMgPSBbLi4uZmFyXS5maWx0ZXIoKG5hbWUpID0+ICFuZWFyLmhhcyhuYW1lKSk7XG4gIGlmIChvdGhlcnNbMF0gJiYgYWN0aW9uICE9PSAnc3luYycpIGJvZHkuc2V0KCduaXRyby1vdGhlcnMnLCBvdGhlcnMuam9pbigpKTtcbn07XG4iLCAiLyogRmlyZWZveCBwdXRzIGJhY2sgYXQgYSByZWxvYWQgd2hhdCBzdG9vZCBpbiBhbiBpbnB1dCB3aGVuIGl0IHdlbnQsIHRob3VnaCB0aGUgc2VydmVyIGtub3dzIGJldHRlci4gU28gdGhvc2VcbiAqIHRoYXQgZ28sIHdpdGggdGhlaXIgcm9vdCBvciB0aGUgcGFnZSwgYW5kIGhhdmUgbm90aGluZyB0aGF0IGlzIG5vdCBzZW50IHlldCwgYXJlIHJlc2V0IGJlZm9yZS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1tb2RlbCBvZiBhbiBpbnB1dC4gSGVhcnM6IHBhZ2VoaWRlLlxuICovXG5pbXBvcnQgeyBpc1RpY2sgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIERvIGFzIGlmIG5vdGhpbmcgaGFkIGJlZW4gZW50ZXJlZDsgc2NyaXB0cyBoYXZlIG5vIG90aGVyIHdvcmQgZm9yIGl0LlxuICogQHR5cGUgeyhpbnB1dHM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc2V0ID0gKGlucHV0cykgPT4ge1xuICBjb25zdCBmb3JtID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZm9ybScpO1xuICBjb25zdCBpZCA9ICduaXRyby1mb3Jnb3R0ZW4nOyAvLyB0byByZWFkIGZvcm0uaWQsIGJyb3dzZXJzIGZpcnN0IGxvb2sgZm9yIGFuIGlucHV0IG9mIHRoYXQgbmFtZVxuICBmb3JtLmlkID0gaWQ7XG4gIGRvY3VtZW50LmJvZHkuYXBwZW5kKGZvcm0pO1xuICBjb25zdCBvd25lcnMgPSBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZ2V0QXR0cmlidXRlKCdmb3JtJykpO1xuICBmb3IgKGNvbnN0IGlucHV0IG9mIGlucHV0cykgaW5wdXQuc2V0QXR0cmlidXRlKCdmb3JtJywgaWQpO1xuICBmb3JtLnJlc2V0KCk7XG4gIGlucHV0cy5mb3JFYWNoKChpbnB1dCwgYXQpID0+IHNldEF0dHJpYnV0ZShpbnB1dCwgJ2Zvcm0nLCBvd25lcnNbYXRdKSk7XG4gIGZvcm0ucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBc0dpdmVuID0gKGlucHV0KSA9PiB7XG4gIGlmIChpbnB1dC5vcHRpb25zKSByZXR1cm4gWy4uLmlucHV0Lm9wdGlvbnNdLmV2ZXJ5KCh7IHNlbGVjdGVkLCBkZWZhdWx0U2VsZWN0ZWQgfSkgPT4gc2VsZWN0ZWQgPT09IGRlZmF1bHRTZWxlY3RlZCk7XG4gIGlmIChpc1RpY2soaW5wdXQpKSByZXR1cm4gaW5wdXQuY2hlY2tlZCA9PT0gaW5wdXQuZGVmYXVsdENoZWNrZWQ7XG4gIHJldHVybiBpbnB1dC52YWx1ZSA9PT0gaW5wdXQuZGVmYXVsdFZhbHVlICYmICFpbnB1dC52YWxpZGl0eS5iYWRJbnB1dDsgLy8gaGFsZiBhIGRhdGVcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEZvcmdldCA9ICgpID0+IHtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gcmVzZXQoWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ1tkYXRhLW5pdHJvLW1vZGVsXScpXS5maWx0ZXIoaXNBc0dpdmVuKSkpO1xuICAvLyBPZiBhIG1lbnUgRmlyZWZveCB0YWtlcyBhIG5vdGUgaW4gYW55IGNhc2UuXG4gIGNvbnN0IFtuYXZpZ2F0aW9uXSA9IC8qKiBAdHlwZSB7YW55W119ICovIChwZXJmb3JtYW5jZS5nZXRFbnRyaWVzQnlUeXBlKCduYXZpZ2F0aW9uJykpO1xuICBjb25zdCBtZW51cyA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdzZWxlY3RbZGF0YS1uaXRyby1tb2RlbF0nKV07XG4gIGlmIChuYXZpZ2F0aW9uPy50eXBlID09PSAncmVsb2FkJykgcmVzZXQobWVudXMuZmlsdGVyKChtZW51KSA9PiBtZW51ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSk7XG59O1xuIiwgIi8qIFRoZSB3YXkgdG8gdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluLCBmb3Igd2hhdCBtdXN0IG5vdCBtb3ZlIGl0OiBpbiBGaXJlZm94IGFuIGlucHV0IHRoYXQgaGFzIHBhcnRzLCBzdWNoIGFzXG4gKiBhIGRhdGUsIGJlZ2lucyBhZ2FpbiBhdCB0aGUgZmlyc3Qgd2hlbiBpdCBpcyBtb3ZlZDsgaW4gQ2hyb21pdW0gYW5kIFdlYktpdCBhIG51bWJlciB0aGF0IHdhcyBtb3ZlZCBsb3NlcyBhdCBpdHNcbiAqIG5leHQgYXR0cmlidXRlIHdoYXQgc2NyaXB0cyBkbyBub3QgcmVhZCBvZiBpdCwgc3VjaCBhcyB0aGUgZG90IG9mIFwiMS5cIi5cbiAqXG4gKiBSZWFkczogaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14IHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGFsbCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFNUQVkgPSBbJ2RhdGUnLCAndGltZScsICdtb250aCcsICd3ZWVrJywgJ2RhdGV0aW1lLWxvY2FsJywgJ251bWJlciddLm1hcCgodHlwZSkgPT4gYGlucHV0W3R5cGU9JHt0eXBlfV1gKS5qb2luKCk7XG5cbmV4cG9ydCBjb25zdCBtdXN0U3RheSA9ICgpID0+IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ/Lm1hdGNoZXMoU1RBWSk7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgc2NvcGU6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0RvdWJsZSA9ICh7IGlkIH0sIHNjb3BlKSA9PiBzY29wZS5xdWVyeVNlbGVjdG9yQWxsKGBbaWQ9XCIke0NTUy5lc2NhcGUoaWQpfVwiXWApLmxlbmd0aCA+IDE7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIGlucHV0OiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBvbmx5ID0gKHJvb3QsIHsgaWQsIG5hbWUsIHR5cGUgfSkgPT4ge1xuICBjb25zdCBmb3VuZCA9IGFsbChUWVBFRCwgcm9vdCkuZmlsdGVyKChpbnB1dCkgPT4gaW5wdXQudHlwZSA9PT0gdHlwZSAmJiAoaWQgPyBpbnB1dC5pZCA9PT0gaWQgOiBpbnB1dC5uYW1lID09PSBuYW1lKSk7XG4gIHJldHVybiBmb3VuZC5sZW5ndGggPT09IDEgJiYgZm91bmRbMF07IC8vIG9mIHNldmVyYWwsIHJvd3MgbWF5YmUsIG5vYm9keSBrbm93cyB3aGljaFxufTtcblxuLyoqIEZpbmQgd2hhdCBzdGF5cywgZnJvbSB0aGUgb3V0c2lkZSB0byB0aGUgaW5wdXQgb3IgdG8gd2hhdCBodG14IHByZXNlcnZlcyBhcm91bmQgaXQsIGVhY2ggd2l0aCB0aGUgbmV3XG4gKiBlbGVtZW50IHdob3NlIHBsYWNlIGl0IGhhcy4gTm90aGluZywgaWYgdGhleSBkbyBub3Qgc3RhbmQgaW4gdGhlIHNhbWUgZWxlbWVudHMuXG4gKiBAdHlwZSB7KG9sZDogYW55LCBmcmVzaDogYW55KSA9PiBhbnlbXVtdIHwgdW5kZWZpbmVkfSAqL1xuZXhwb3J0IGNvbnN0IHdheVRvID0gKG9sZCwgZnJlc2gpID0+IHtcbiAgbGV0IGlubmVyID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgbGV0IHBsYWNlID0gb25seShvbGQsIGlubmVyKSA9PT0gaW5uZXIgJiYgb25seShmcmVzaCwgaW5uZXIpO1xuICBmb3IgKGxldCBlbGVtZW50ID0gaW5uZXI7IGVsZW1lbnQgIT09IG9sZDsgZWxlbWVudCA9IGVsZW1lbnQucGFyZW50RWxlbWVudCkge1xuICAgIGNvbnN0IGhvbGRlciA9IGVsZW1lbnQuaWQgJiYgZnJlc2gucXVlcnlTZWxlY3RvcihgW2lkPVwiJHtDU1MuZXNjYXBlKGVsZW1lbnQuaWQpfVwiXVtoeC1wcmVzZXJ2ZV1gKTtcbiAgICBpZiAoaG9sZGVyKSBbaW5uZXIsIHBsYWNlXSA9IFtlbGVtZW50LCBob2xkZXJdO1xuICB9XG4gIGNvbnN0IHdheSA9IFtdO1xuICBmb3IgKDsgaW5uZXIgJiYgcGxhY2UgJiYgaW5uZXIubG9jYWxOYW1lID09PSBwbGFjZS5sb2NhbE5hbWUgJiYgaW5uZXIuaWQgPT09IHBsYWNlLmlkOyBpbm5lciA9IGlubmVyLnBhcmVudEVsZW1lbnQpIHtcbiAgICB3YXkudW5zaGlmdChbaW5uZXIsIHBsYWNlXSk7XG4gICAgaWYgKGlubmVyID09PSBvbGQpIHJldHVybiBwbGFjZSA9PT0gZnJlc2ggPyB3YXkgOiB1bmRlZmluZWQ7XG4gICAgcGxhY2UgPSBwbGFjZS5wYXJlbnRFbGVtZW50O1xuICB9XG59O1xuIiwgIi8qIEtlZXBzIHRoZSBpbnB1dCB0aGF0IG9uZSB0eXBlcyBpbiwgd2hlcmUgaHRteCAyIHB1dHMgbmV3IGVsZW1lbnRzIGluIHRoZSBwbGFjZSBvZiBhbGwuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tY29tcG9uZW50IG9mIGEgcm9vdDsgZGF0YS1uaXRyby11cGRhdGUgb2Ygd2hhdCBzdGFuZHMgaW4gc2xvdHM7IGh4LXByZXNlcnZlIG9mIHdoYXQgaHRteFxuICogICBwdXRzIGludG8gaXRzIHBsYWNlIGl0c2VsZi5cbiAqIEhlYXJzOiBodG14OmJlZm9yZUNsZWFudXBFbGVtZW50LCB3aGVuIHRoZSBuZXcgcm9vdCBzdGFuZHMgYmVmb3JlIHRoZSBvbGQgb25lOyBodG14OmFmdGVyU2V0dGxlLCB3aGVuIGl0XG4gKiAgIGhhcyBpdHMgbGFzdCBhdHRyaWJ1dGVzLlxuICpcbiAqIFRoZSBicmlkZ2UgY2FycmllcyBvdmVyIHdoYXQgc2NyaXB0cyBjYW4gcmVhZDogdGV4dCwgYW5kIGl0cyBjYXJldC4gVGhleSBjYW4gcmVhZCBuZWl0aGVyIGhhbGYgYSBkYXRlIG5vclxuICogYSBsb25lbHkgbWludXMsIGFuZCBicm93c2VycyBoYXZlIG5vIHdvcmQgZm9yIHRoZSBjYXJldCBvZiBudW1iZXJzIGFuZCBlbWFpbCBhZGRyZXNzZXMuXG4gKlxuICogU28gdGhlIGlucHV0IGl0c2VsZiBtb3ZlcyBpbnRvIHRoZSBuZXcgSFRNTC4gT25lIHRoYXQgbXVzdCBub3QgYmUgbW92ZWQgKHdheS5qcykgc3RheXM6IHRoZSBlbGVtZW50cyBhcm91bmQgaXQsXG4gKiB1cCB0byB0aGUgcm9vdCwgc3RheSB3aXRoIGl0LCBhbmQgd2hhdCBzdGFuZHMgYmVzaWRlIGVhY2ggb2YgdGhlbSBpcyByZXBsYWNlZC4gQW4gZXh0ZW5zaW9uIG9mIGh0bXggMiBkb2VzXG4gKiB0aGF0LCB3aGljaCB0aGUgcm9vdCBoYXMgZm9yIG9uZSBzd2FwLlxuICovXG5pbXBvcnQgeyBGSUVMRFMsIFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgcmVzZXQgfSBmcm9tICcuL2ZvcmdldC5qcyc7XG5pbXBvcnQgeyBodG14LCBvbkh0bXggfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgUk9PVCwgcGFydHNPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBtdXN0U3RheSwgaXNEb3VibGUsIG9ubHksIHdheVRvIH0gZnJvbSAnLi93YXkuanMnO1xuXG5jb25zdCBBUk9VTkQgPSAnbml0cm8tYXJvdW5kJzsgLy8gdGhlIGV4dGVuc2lvbiwgYW5kIGl0cyB3YXkgdG8gc3dhcFxuLyoqIEB0eXBlIHt7IGlucHV0OiBhbnksIGZyZXNoOiBhbnkgfSB8IG51bGx9ICovXG5sZXQga2VwdCA9IG51bGw7IC8vIHRoZSBpbnB1dCwgYW5kIHRoZSBuZXcgb25lIHdob3NlIHBsYWNlIGl0IHRha2VzXG5cbi8qKiBAdHlwZSB7KG9sZDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qga2VlcCA9IChvbGQpID0+IHtcbiAgY29uc3QgZnJlc2ggPSBvbGQubWF0Y2hlcz8uKFJPT1QpICYmIG9sZC5wcmV2aW91c0VsZW1lbnRTaWJsaW5nO1xuICBpZiAoIWZyZXNoIHx8IGZyZXNoLmlkICE9PSBvbGQuaWQpIHJldHVybjtcbiAgY29uc3QgaW5wdXQgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBjb25zdCBwbGFjZSA9IGlucHV0Py5tYXRjaGVzKFRZUEVEKSAmJiBvbmx5KG9sZCwgaW5wdXQpID09PSBpbnB1dCAmJiBvbmx5KGZyZXNoLCBpbnB1dCk7XG4gIGlmIChwbGFjZSkge1xuICAgIC8vIFRoZSBmaXJzdCB0YWtlcyBmb2N1cyBhbmQgYSBjb21wb3NpdGlvbiB1bmRlciB3YXkgYWxvbmc7IHRoZSBicmlkZ2UgZ2l2ZXMgdGhlIGZvY3VzIGJhY2sgYWZ0ZXIgdGhlIHNlY29uZC5cbiAgICBpZiAocGxhY2UucGFyZW50Tm9kZS5tb3ZlQmVmb3JlKSBwbGFjZS5wYXJlbnROb2RlLm1vdmVCZWZvcmUoaW5wdXQsIHBsYWNlKTtcbiAgICBlbHNlIHBsYWNlLmJlZm9yZShpbnB1dCk7XG4gICAga2VwdCA9IHsgaW5wdXQsIGZyZXNoOiBwbGFjZSB9O1xuICB9XG4gIHJlc2V0KFsuLi5vbGQucXVlcnlTZWxlY3RvckFsbChGSUVMRFMpXSk7IC8vIHRoZSBicmlkZ2UgaGFzIHdyaXR0ZW4gZG93biB3aGF0IHRoZXkgaGVsZFxufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBmcmVzaDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZHJlc3MgPSAoZWxlbWVudCwgeyBhdHRyaWJ1dGVzLCBkZWZhdWx0VmFsdWUgfSkgPT4ge1xuICBmb3IgKGNvbnN0IHsgbmFtZSB9IG9mIFsuLi5lbGVtZW50LmF0dHJpYnV0ZXNdKSBpZiAoIWF0dHJpYnV0ZXMuZ2V0TmFtZWRJdGVtKG5hbWUpKSBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIHZhbHVlIH0gb2YgYXR0cmlidXRlcykgaWYgKGVsZW1lbnQuZ2V0QXR0cmlidXRlKG5hbWUpICE9PSB2YWx1ZSkgZWxlbWVudC5zZXRBdHRyaWJ1dGUobmFtZSwgdmFsdWUpO1xuICAvLyBBIHRleHRhcmVhJ3MgaXMgbm8gYXR0cmlidXRlLiBTZXR0aW5nIGl0IHRvIHRoZSBzYW1lIHRha2VzIGhhbGYgYSBkYXRlIGF3YXkuXG4gIGlmIChlbGVtZW50LmRlZmF1bHRWYWx1ZSAhPT0gZGVmYXVsdFZhbHVlKSBlbGVtZW50LmRlZmF1bHRWYWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbn07XG5cbmNvbnN0IHNldHRsZSA9ICgpID0+IHtcbiAgaWYgKCFrZXB0KSByZXR1cm47XG4gIGNvbnN0IHsgaW5wdXQsIGZyZXNoIH0gPSBrZXB0O1xuICBrZXB0ID0gbnVsbDtcbiAgZHJlc3MoaW5wdXQsIGZyZXNoKTtcbiAgZnJlc2gucmVtb3ZlKCk7XG4gIGh0bXgucHJvY2VzcyhpbnB1dCk7XG59O1xuXG4vKiogQHR5cGUge01hcDxhbnksIHN0cmluZz59ICovXG5jb25zdCBoaWRkZW4gPSBuZXcgTWFwKCk7IC8vIHdoYXQgaHRteCB3b3VsZCBtb3ZlIGlmIGl0IGtuZXcgaXRzIGlkXG5cbi8qKiBAdHlwZSB7KHN0eWxlOiBzdHJpbmcsIG9sZDogYW55LCBmcmFnbWVudDogYW55LCBzZXR0bGVJbmZvOiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGhhbmRsZVN3YXAgPSAoc3R5bGUsIG9sZCwgZnJhZ21lbnQsIHsgdGFza3MgfSkgPT4ge1xuICBpZiAoc3R5bGUgIT09IEFST1VORCkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IFtlbGVtZW50LCBpZF0gb2YgaGlkZGVuKSB7XG4gICAgaWYgKCFvbGQuY29udGFpbnMoZWxlbWVudCkpIGNvbnRpbnVlO1xuICAgIGVsZW1lbnQuaWQgPSBpZDtcbiAgICBoaWRkZW4uZGVsZXRlKGVsZW1lbnQpO1xuICB9XG4gIGNvbnN0IHdheSA9IC8qKiBAdHlwZSB7YW55W11bXX0gKi8gKHdheVRvKG9sZCwgZnJhZ21lbnQuZmlyc3RFbGVtZW50Q2hpbGQpKTtcbiAgLyoqIEB0eXBlIHthbnlbXX0gKi9cbiAgY29uc3QgZ29uZSA9IFtdO1xuICAvKiogQHR5cGUge2FueVtdfSAqL1xuICBjb25zdCBjb21lID0gW107XG4gIHdheS5mb3JFYWNoKChbZWxlbWVudCwgZnJlc2hdLCBhdCkgPT4ge1xuICAgIGlmICghZnJlc2guaGFzQXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScpKSBkcmVzcyhlbGVtZW50LCBmcmVzaCk7XG4gICAgY29uc3QgW2lubmVyLCBwbGFjZV0gPSB3YXlbYXQgKyAxXSA/PyBbXTtcbiAgICBpZiAoIWlubmVyKSByZXR1cm47XG4gICAgZ29uZS5wdXNoKC4uLlsuLi5lbGVtZW50LmNoaWxkTm9kZXNdLmZpbHRlcigobm9kZSkgPT4gbm9kZSAhPT0gaW5uZXIpKTtcbiAgICBjb25zdCBuZXdzID0gWy4uLmZyZXNoLmNoaWxkTm9kZXNdO1xuICAgIGNvbnN0IG1pZGRsZSA9IG5ld3MuaW5kZXhPZihwbGFjZSk7XG4gICAgaW5uZXIuYmVmb3JlKC4uLm5ld3Muc2xpY2UoMCwgbWlkZGxlKSk7XG4gICAgaW5uZXIuYWZ0ZXIoLi4ubmV3cy5zbGljZShtaWRkbGUgKyAxKSk7XG4gICAgY29tZS5wdXNoKC4uLm5ld3MuZmlsdGVyKChub2RlKSA9PiBub2RlICE9PSBwbGFjZSAmJiBub2RlLmxvY2FsTmFtZSkpO1xuICB9KTtcbiAgcmVzZXQoZ29uZS5mbGF0TWFwKChub2RlKSA9PiAobm9kZS5sb2NhbE5hbWUgPyBbbm9kZSwgLi4ubm9kZS5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyldIDogW10pKS5maWx0ZXIoKG5vZGUpID0+IG5vZGUubWF0Y2hlcyhGSUVMRFMpKSk7XG4gIC8vIGh0bXggcHV0cyB3aGF0IGl0IHByZXNlcnZlcyBpbnRvIGl0cyBwbGFjZSBmaXJzdCwgc28gYWxsIHBsYWNlcyBoYXZlIHRvIGJlIHRoZXJlLlxuICBmb3IgKGNvbnN0IG5vZGUgb2YgZ29uZSkgbm9kZS5sb2NhbE5hbWUgPyBodG14LnN3YXAobm9kZSwgJycsIHsgc3dhcFN0eWxlOiAnZGVsZXRlJywgdHJhbnNpdGlvbjogZmFsc2UgfSkgOiBub2RlLnJlbW92ZSgpO1xuICAvLyBOb3QgaHRteCdzIG93biB3YXksIHdoaWNoIHdvdWxkIGdpdmUgdGhlIGZvY3VzIHRvIHdoYXQgaGFzIGBhdXRvZm9jdXNgLlxuICB0YXNrcy5wdXNoKCgpID0+IHtcbiAgICBodG14LnByb2Nlc3Mob2xkKTtcbiAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgY29tZSkgaHRteC50cmlnZ2VyKGVsZW1lbnQsICdodG14OmxvYWQnKTtcbiAgfSk7XG4gIHJldHVybiBbXTtcbn07XG5cbi8qKiBTYXkgaG93IGh0bXggaXMgdG8gc3dhcCBhcm91bmQgYW4gaW5wdXQgdGhhdCBtdXN0IG5vdCBiZSBtb3ZlZDsgbm90aGluZywgd2hlcmUgaXQgaXMgbm90IHRvLlxuICogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4geyB0ZXh0OiBzdHJpbmcsIHN3YXBTdHlsZTogc3RyaW5nIH0gfCB1bmRlZmluZWR9ICovXG5leHBvcnQgY29uc3Qgc3dhcEFyb3VuZCA9IChyb290LCB0ZXh0KSA9PiB7XG4gIGlmICghbXVzdFN0YXkoKSkgcmV0dXJuO1xuICBjb25zdCB0ZW1wbGF0ZSA9IE9iamVjdC5hc3NpZ24oZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgndGVtcGxhdGUnKSwgeyBpbm5lckhUTUw6IHRleHQgfSk7XG4gIGNvbnN0IG5ld3MgPSBwYXJ0c09mKHRlbXBsYXRlKS5mbGF0TWFwKChwYXJ0KSA9PiBwYXJ0LmZpcnN0RWxlbWVudENoaWxkID8/IFtdKTtcbiAgY29uc3QgcGFpcnMgPSBuZXdzLm1hcCgoZnJlc2gpID0+IFtkb2N1bWVudC5nZXRFbGVtZW50QnlJZChmcmVzaC5pZCksIGZyZXNoXSk7XG4gIGNvbnN0IGhlbGQgPSBwYWlycy5maWx0ZXIoKFtvbGRdKSA9PiBvbGQ/LmNvbnRhaW5zKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbiAgY29uc3Qgd2F5cyA9IGhlbGQubWFwKChbb2xkLCBmcmVzaF0pID0+IHdheVRvKG9sZCwgZnJlc2gpID8/IFtdKTtcbiAgaWYgKGhlbGRbMF0/LlswXSAhPT0gcm9vdCB8fCB3YXlzLnNvbWUoKHdheSkgPT4gIXdheVswXSB8fCBpc0RvdWJsZSh3YXlbd2F5Lmxlbmd0aCAtIDFdWzBdLCBkb2N1bWVudCkpKSByZXR1cm47XG4gIGZvciAoY29uc3Qgd2F5IG9mIHdheXMpIHtcbiAgICBjb25zdCBbaW5uZXIsIHBsYWNlXSA9IHdheVt3YXkubGVuZ3RoIC0gMV07XG4gICAgaWYgKCFwbGFjZS5oYXNBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJykpIGNvbnRpbnVlO1xuICAgIGhpZGRlbi5zZXQoaW5uZXIsIGlubmVyLmlkKTtcbiAgICBpbm5lci5yZW1vdmVBdHRyaWJ1dGUoJ2lkJyk7XG4gIH1cbiAgcm9vdC5zZXRBdHRyaWJ1dGUoJ2h4LWV4dCcsIEFST1VORCk7IC8vIHVudGlsIGl0IGhhcyBpdHMgbmV3IGF0dHJpYnV0ZXNcbiAgZm9yIChjb25zdCBbeyBpZCwgbG9jYWxOYW1lIH1dIG9mIGhlbGQpIHtcbiAgICBjb25zdCBzdGFydCA9IGA8JHtsb2NhbE5hbWV9IGlkPVwiJHtpZH1cIiBoeC1zd2FwLW9vYj1cImA7XG4gICAgdGV4dCA9IHRleHQucmVwbGFjZShgJHtzdGFydH10cnVlXCJgLCAoKSA9PiBgJHtzdGFydH0ke0FST1VORH1cImApO1xuICB9XG4gIHJldHVybiB7IHRleHQsIHN3YXBTdHlsZTogQVJPVU5EIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUeXBpbmcgPSAoKSA9PiB7XG4gIGh0bXguZGVmaW5lRXh0ZW5zaW9uKEFST1VORCwgeyBpc0lubGluZVN3YXA6ICgvKiogQHR5cGUge3N0cmluZ30gKi8gc3R5bGUpID0+IHN0eWxlID09PSBBUk9VTkQsIGhhbmRsZVN3YXAgfSk7XG4gIG9uSHRteCgnYmVmb3JlQ2xlYW51cEVsZW1lbnQnLCAoeyB0YXJnZXQgfSkgPT4ga2VlcCh0YXJnZXQpKTtcbiAgb25IdG14KCdhZnRlclNldHRsZScsIHNldHRsZSk7XG59O1xuIiwgIi8qIFRoZSBhZGFwdGVyIGZvciBodG14IDIuXG4gKlxuICogSGVhcnM6IGh0bXg6Y29uZmlybSwgOmNvbmZpZ1JlcXVlc3QsIDpiZWZvcmVTZW5kLCA6YWZ0ZXJQcm9jZXNzTm9kZSwgOmhpc3RvcnlSZXN0b3JlLCA6cHVzaGVkSW50b0hpc3RvcnksXG4gKiAgIDpyZXBsYWNlZEluSGlzdG9yeTsgaHRteDpjb25maWc6cmVxdWVzdCBvZiBhbiBodG14IDQuXG4gKi9cbmltcG9ydCB7IGFqYXgsIGdyYWIsIGhvbGRSaXZhbCwgaHRteCwgaHVycnksIG9uSHRteCwgd2F0Y2hMZWF2aW5nIH0gZnJvbSAnLi9odG14LmpzJztcbmltcG9ydCB7IGFkZEFyZ3VtZW50cywgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaXNPdXJzLCBvbiwgcm9vdE9mLCBzZXRBdHRyaWJ1dGUsIHN0b3AgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc3RhcnRUeXBpbmcsIHN3YXBBcm91bmQgfSBmcm9tICcuL3R5cGluZzIuanMnO1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ2NhcHR1cmUnXX0gKi9cbmNvbnN0IGNhcHR1cmUgPSAoYXNrKSA9PiB7XG4gIC8qKiBAdHlwZSB7YW55fSAqL1xuICBsZXQgYXBpO1xuICBodG14LmRlZmluZUV4dGVuc2lvbignbml0cm8nLCB7IGluaXQ6ICgvKiogQHR5cGUge2FueX0gKi8gaW50ZXJuYWwpID0+IChhcGkgPSBpbnRlcm5hbCkgfSk7XG4gIGh0bXguY29uZmlnLmluY2x1ZGVJbmRpY2F0b3JTdHlsZXMgPSBmYWxzZTsgLy8gYW4gaW5saW5lIHN0eWxlOyBuaXRyby5jc3MgaGFzIHRoZSBydWxlc1xuICBvbkh0bXgoJ2NvbmZpcm0nLCAoZXZlbnQsIHsgZWx0OiBlbGVtZW50LCBwYXRoLCB2ZXJiLCBxdWVzdGlvbiwgdHJpZ2dlcmluZ0V2ZW50OiBjYXVzZSwgaXNzdWVSZXF1ZXN0IH0pID0+IHtcbiAgICBjb25zdCBqb2IgPSBjYXVzZT8ubml0cm87XG4gICAgaWYgKGpvYikgeyAvLyBhc2tlZCBhdCB0aGUgY2xpY2tcbiAgICAgIHN0b3AoZXZlbnQpO1xuICAgICAgY29uc3QgcGFyYW1zID0gZWxlbWVudC5nZXRBdHRyaWJ1dGUoJ2h4LXBhcmFtcycpO1xuICAgICAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoJ2h4LXBhcmFtcycsICdub25lJyk7IC8vIHdoYXQgd2FzIHJlYWQgYXQgdGhlIGNsaWNrIGxlYXZlc1xuICAgICAgam9iLnJlcXVlc3QgPSB7IGRvbmU6IGlzc3VlUmVxdWVzdCh0cnVlKS5jYXRjaCgoKSA9PiAoam9iLnN0YXR1cyA9IDApKSB9O1xuICAgICAgc2V0QXR0cmlidXRlKGVsZW1lbnQsICdoeC1wYXJhbXMnLCBwYXJhbXMpO1xuICAgIH0gZWxzZSBpZiAoaXNPdXJzKGVsZW1lbnQsIHBhdGgpICYmICghcXVlc3Rpb24gfHwgZWxlbWVudCA9PT0gcm9vdE9mKGVsZW1lbnQpKSkge1xuICAgICAgY29uc3QgeyBmb3JtRGF0YTogYm9keSwgZXJyb3JzIH0gPSBhcGkuZ2V0SW5wdXRWYWx1ZXMoZWxlbWVudCwgdmVyYik7XG4gICAgICBpZiAoZXJyb3JzLmxlbmd0aCkgcmV0dXJuOyAvLyBodG14IHN0b3BzIGl0XG4gICAgICBhZGRBcmd1bWVudHMoYm9keSwgYXBpLmdldEV4cHJlc3Npb25WYXJzKGVsZW1lbnQsIGNhdXNlKSk7XG4gICAgICBncmFiKGV2ZW50LCBhc2ssIHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSk7XG4gICAgfVxuICB9KTtcbiAgb25IdG14KCdjb25maWdSZXF1ZXN0JywgKGV2ZW50LCBkZXRhaWwpID0+IHtcbiAgICBjb25zdCB7IGVsdDogZWxlbWVudCwgZXJyb3JzLCBmb3JtRGF0YTogYm9keSwgcGF0aCwgdGltZW91dCwgdHJpZ2dlcmluZ0V2ZW50OiBjYXVzZSB9ID0gZGV0YWlsO1xuICAgIGNvbnN0IGpvYiA9IGNhdXNlPy5uaXRybztcbiAgICBpZiAoIWpvYikgcmV0dXJuIGVycm9ycy5sZW5ndGggfHwgZ3JhYihldmVudCwgYXNrLCB7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pOyAvLyBjb25maXJtZWRcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2Ygam9iLmJvZHkpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgICAvLyBodG14IDIgaGFzIG5vbmUsIGFuZCBmb3JtYWN0aW9uIGdvZXMgZmlyc3RcbiAgICBPYmplY3QuYXNzaWduKGRldGFpbCwgeyBlcnJvcnM6IFtdLCBwYXRoOiBqb2IucGF0aCwgdGltZW91dDogdGltZW91dCB8fCA2MDAwMCB9KTtcbiAgfSk7XG4gIG9uSHRteCgnYmVmb3JlU2VuZCcsIChfLCB7IHhociwgcmVxdWVzdENvbmZpZzogeyB0cmlnZ2VyaW5nRXZlbnQgfSB9KSA9PiB7XG4gICAgY29uc3Qgam9iID0gdHJpZ2dlcmluZ0V2ZW50Py5uaXRybztcbiAgICAvLyBGaXJlZm94IHNheXMgbm8gbW9yZSB3aGVuIGEgd2F5IG91dCBvZiB0aGUgcGFnZSBhYm9ydHMgaXQsIGFuZCBodG14IHdvdWxkIHdhaXQgZm9yIGV2ZXIuXG4gICAgaWYgKGpvYikgeGhyLmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWRlbmQnLCAoKSA9PiB4aHIuc3RhdHVzIHx8IGpvYi5zdGF0dXMgIT0gbnVsbCB8fCB4aHIub25hYm9ydCgpKTtcbiAgfSk7XG4gIHdhdGNoTGVhdmluZygnYmVmb3JlU2VuZCcsICh7IGVsdDogZWxlbWVudCwgcmVxdWVzdENvbmZpZzogeyBmb3JtRGF0YTogYm9keSwgdHJpZ2dlcmluZ0V2ZW50IH0sIHhociB9KSA9PlxuICAgICh7IGpvYjogdHJpZ2dlcmluZ0V2ZW50Py5uaXRybywgZWxlbWVudCwgYm9keSwgeGhyOiAoKSA9PiB4aHIgfSkpO1xuICBodXJyeSgnYWZ0ZXJQcm9jZXNzTm9kZScpO1xuICBob2xkUml2YWwoJ2NvbmZpZzpyZXF1ZXN0JywgKHsgY3R4OiB7IHJlcXVlc3QsIHNvdXJjZUVsZW1lbnQ6IGVsZW1lbnQgfSB9KSA9PiAoeyBlbGVtZW50LCBwYXRoOiByZXF1ZXN0LmFjdGlvbiB9KSk7XG4gIG9uSHRteCgnaGlzdG9yeVJlc3RvcmUnLCAoKSA9PiBhbm5vdW5jZSgncmVzdG9yZWQnKSk7XG4gIG9uKCdodG14OnB1c2hlZEludG9IaXN0b3J5IGh0bXg6cmVwbGFjZWRJbkhpc3RvcnknLCAoKSA9PiBhbm5vdW5jZSgnbmF2aWdhdGVkJykpO1xuICBzdGFydFR5cGluZygpO1xufTtcblxuLyoqIGh0bXggMidzIG93biBzZW5kcyBldmVudHMgdG9vIGVhcmx5LlxuICogQHR5cGUgeyhlbGVtZW50OiBFbGVtZW50LCBpbmZvOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBoYW5kbGVyID0gKF8sIGluZm8pID0+IHtcbiAgY29uc3QgeyB4aHIsIHJlcXVlc3RDb25maWc6IHsgdHJpZ2dlcmluZ0V2ZW50OiB7IG5pdHJvOiBqb2IgfSB9IH0gPSBpbmZvO1xuICBjb25zdCB7IHJlc3BvbnNlVGV4dDogdGV4dCwgcmVzcG9uc2VVUkw6IHVybCwgc3RhdHVzIH0gPSB4aHI7XG4gIGNvbnN0IHJlZGlyZWN0ZWQgPSB1cmwgIT09IG5ldyBVUkwoam9iLnBhdGgsIGRvY3VtZW50LmJhc2VVUkkpLmhyZWY7XG4gIGNvbnN0IGhlYWRlcnMgPSB7IGdldDogeGhyLmdldFJlc3BvbnNlSGVhZGVyLmJpbmQoeGhyKSB9O1xuICBPYmplY3QuYXNzaWduKGpvYi5yZXF1ZXN0LCB7IGFuc3dlcjogeyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHRleHQsIHVybCB9LCBpbmZvIH0pO1xuICBpbmZvLnN1Y2Nlc3NmdWwgPSAhKGluZm8uZmFpbGVkID0gc3RhdHVzID4gMjk5KTtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc2VuZCddfSAqL1xuY29uc3Qgc2VuZCA9IGFzeW5jIChqb2IsIHRvKSA9PiB7XG4gIGF3YWl0IGFqYXgoam9iLCB0bywgeyBoYW5kbGVyIH0pO1xuICBhd2FpdCBqb2IucmVxdWVzdD8uZG9uZTtcbiAgcmV0dXJuIGpvYi5yZXF1ZXN0Py5hbnN3ZXI7XG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ3N3YXAnXX0gKi9cbmNvbnN0IHN3YXAgPSBhc3luYyAocm9vdCwgaHRtbCwgeyByZXF1ZXN0IH0pID0+IHtcbiAgY29uc3QgaXNNb3JwaGVkID0gT2JqZWN0Lmhhc093bih3aW5kb3csICdJZGlvbW9ycGgnKSAmJiByb290LmNsb3Nlc3QoJ1toeC1leHQqPW1vcnBoXScpO1xuICBjb25zdCBhcm91bmQgPSAhaXNNb3JwaGVkICYmIHN3YXBBcm91bmQocm9vdCwgaHRtbCk7XG4gIGNvbnN0IHsgdGV4dCwgLi4uc3R5bGUgfSA9IGFyb3VuZCB8fCB7IHRleHQ6IGh0bWwsIHN3YXBTdHlsZTogaXNNb3JwaGVkID8gJ21vcnBoOm91dGVySFRNTCcgOiAnb3V0ZXJIVE1MJyB9O1xuICBjb25zdCB3YWl0ID0geyBzd2FwRGVsYXk6IDAsIHNldHRsZURlbGF5OiAwLCB0cmFuc2l0aW9uOiBmYWxzZSB9O1xuICBodG14LnN3YXAocm9vdCwgdGV4dCwgeyAuLi5zdHlsZSwgLi4ud2FpdCB9LCB7IGNvbnRleHRFbGVtZW50OiByb290LCBldmVudEluZm86IHJlcXVlc3QuaW5mbyB9KTtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlcn0gKi9cbmV4cG9ydCBjb25zdCBodG14MiA9IHtcbiAgdmVyc2lvbjogMixcbiAgdW50cnVzdGVkOiAnW2h4LWlnbm9yZV0sW2RhdGEtaHgtaWdub3JlXSxbaHgtZGlzYWJsZV0sW2RhdGEtaHgtZGlzYWJsZV0nLFxuICBjYXB0dXJlLFxuICBzZW5kLFxuICByZWFkOiAoaHRtbCkgPT4gaHRtbCxcbiAgc3dhcCxcbn07XG4iLCAiLyogTGlzdHMgaW4gdGhlIGFkZHJlc3MgYmFyOiB3aGF0IGEgbGlzdCBzaG93cyBzdGFuZHMgaW4gdGhlIHF1ZXJ5LCBhbmQgYmFjayBhbmQgZm9yd2FyZCBzaG93IGl0IGFnYWluLlxuICpcbiAqIEhlYXJzOiBuaXRybzphZGRyZXNzIHtjb21wb25lbnQsIHBhcmFtZXRlcnMsIHJlcGxhY2V9IG9uIGEgbGlzdCdzIHJvb3Q6IHF1ZXJ5IHBhcmFtZXRlciAtPiB2YWx1ZXMsIG5vbmVcbiAqICAgZm9yIG9uZSB0aGF0IGhhcyB0byBnbzsgb3RoZXIgcGFyYW1ldGVycyBzdGF5LiBwb3BzdGF0ZS5cbiAqIFNlbmRzOiBuaXRybzpuYXZpZ2F0ZWQge3F1ZXJ5fSBvbiBib2R5IGFmdGVyIGJhY2sgb3IgZm9yd2FyZCwgb25jZSB0aGUgYWRkcmVzcyBkaWZmZXJzIGZyb20gYmVmb3JlLlxuICogRW50cmllcyB0aGF0IGl0IG1ha2VzIGNhcnJ5IHtuaXRybzogdHJ1ZX07IGh0bXggbGVhdmVzIHRoZW0gYWxvbmUuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZXZlbnRPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmxldCB7IHBhdGhuYW1lLCBzZWFyY2ggfSA9IGxvY2F0aW9uOyAvLyBvZiB0aGUgcGFnZSB0aGF0IGlzIHNob3duXG5jb25zdCBub3RlID0gKCkgPT4gKHsgcGF0aG5hbWUsIHNlYXJjaCB9ID0gbG9jYXRpb24pO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9ICh7IGRldGFpbCwgdGFyZ2V0IH0pID0+IHtcbiAgaWYgKCF0YXJnZXQuZGF0YXNldD8ubml0cm9Db21wb25lbnQpIHJldHVybjsgLy8gdGhlIGxpc3QgaGFzIGdvbmUsIGFuZCBtYXliZSBpdHMgcGFnZVxuICBjb25zdCB1cmwgPSBuZXcgVVJMKGxvY2F0aW9uLmhyZWYpO1xuICBjb25zdCBiZWZvcmUgPSBgJHt1cmwuc2VhcmNoUGFyYW1zfWA7XG4gIGZvciAoY29uc3QgW25hbWUsIFtmaXJzdCwgLi4ub3RoZXJzXV0gb2YgT2JqZWN0LmVudHJpZXMoZGV0YWlsLnBhcmFtZXRlcnMpKSB7XG4gICAgaWYgKGZpcnN0ID09IG51bGwpIHVybC5zZWFyY2hQYXJhbXMuZGVsZXRlKG5hbWUpO1xuICAgIGVsc2UgdXJsLnNlYXJjaFBhcmFtcy5zZXQobmFtZSwgZmlyc3QpOyAvLyB3aGVyZSBpdCBzdG9vZFxuICAgIGZvciAoY29uc3QgdmFsdWUgb2Ygb3RoZXJzKSB1cmwuc2VhcmNoUGFyYW1zLmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIH1cbiAgaWYgKGAke3VybC5zZWFyY2hQYXJhbXN9YCA9PT0gYmVmb3JlKSByZXR1cm47XG4gIC8vIFRoZSBmaXJzdCBlbnRyeSBvZiBhIHBhZ2UgbWF5IGJlIGh0bXgncywgd2hpY2ggd291bGQgbG9hZCB0aGUgcGFnZSBhbmV3LlxuICBoaXN0b3J5LnJlcGxhY2VTdGF0ZSh7IG5pdHJvOiB0cnVlIH0sICcnLCBkZXRhaWwucmVwbGFjZSA/IHVybCA6IGxvY2F0aW9uLmhyZWYpO1xuICBpZiAoIWRldGFpbC5yZXBsYWNlKSBoaXN0b3J5LnB1c2hTdGF0ZSh7IG5pdHJvOiB0cnVlIH0sICcnLCB1cmwpO1xuICBub3RlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZm9sbG93ID0gKHsgc3RhdGUgfSkgPT4ge1xuICBjb25zdCBiZWZvcmUgPSB7IHBhdGhuYW1lLCBzZWFyY2ggfTtcbiAgbm90ZSgpO1xuICBpZiAoc3RhdGU/Lmh0bXgpIHJldHVybjsgLy8gaHRteCBzaG93cyBpdFxuICBpZiAocGF0aG5hbWUgIT09IGJlZm9yZS5wYXRobmFtZSkge1xuICAgIGlmIChzdGF0ZT8ubml0cm8pIGxvY2F0aW9uLnJlbG9hZCgpOyAvLyBodG14IGhhcyBwdXQgYW5vdGhlciBwYWdlIHRoZXJlIHNpbmNlXG4gIH0gZWxzZSBpZiAoc2VhcmNoICE9PSBiZWZvcmUuc2VhcmNoKSBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnRPZignbml0cm86bmF2aWdhdGVkJywgeyBxdWVyeTogc2VhcmNoIH0pKTsgLy8gYW5kIG5vdCBvbmx5IHRoZSBmcmFnbWVudFxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QWRkcmVzcyA9ICgpID0+IHtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmFkZHJlc3MnLCBzaG93KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BvcHN0YXRlJywgZm9sbG93KTtcbiAgaGVhcignbmF2aWdhdGVkJywgbm90ZSk7XG59O1xuIiwgIi8qIFdhaXRzIHdoaWxlIHRoZSBzZXJ2ZXIgY2FuJ3QgYmUgcmVhY2hlZC4gVGhlIGJyb3dzZXIncyBvd24gd29yZCwgbmF2aWdhdG9yLm9uTGluZSwgZGVjaWRlcyBub3RoaW5nOiBpdCBpcyBmYWxzZVxuICogb24gbWFjaGluZXMgdGhhdCByZWFjaCB0aGVpciBzZXJ2ZXIuIFdoZXJlIGl0IGlzLCBhIHJlYWQgb2YgdGhlIHBhZ2UncyBhZGRyZXNzIHRyaWVzLCBhdCBvbmNlLCBhdCB0aGUgZXZlbnRcbiAqIG9ubGluZSwgYW5kIGV2ZXJ5IGZpdmUgc2Vjb25kczsgbm90aGluZyBsZWF2ZXMgYmVmb3JlIGl0IHdhcyBhbnN3ZXJlZC5cbiAqXG4gKiBIZWFyczogb2ZmbGluZSwgb25saW5lLiBGcm9tIHRoZSBmaXJzdCB0cnkgaW4gdmFpbiBvbiwgPGh0bWw+IGhhcyB0aGUgYXR0cmlidXRlIGRhdGEtbml0cm8tb2ZmbGluZTsgYm9keSB0aGVuXG4gKiBzZW5kcyBuaXRybzpvZmZsaW5lLCBhbmQgbml0cm86b25saW5lIGF0IHRoZSBlbmQuXG4gKi9cbmltcG9ydCB7IGV2ZW50T2YsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTE9PS19NUyA9IDUwMDA7XG5jb25zdCBBTlNXRVJfTVMgPSAyMDAwMDsgLy8gYSB0dW5uZWwgc2F5cyBub3RoaW5nXG4vKiogV2hhdCBwcm94aWVzIGFuc3dlciB3aGVuIHRoZXkgcmVhY2ggbm8gc2VydmVyLCBhbmQgYnJvd3NlcnMsIHdpdGggMC4gKi9cbmV4cG9ydCBjb25zdCBBV0FZID0gWzAsIDUwMiwgNTAzLCA1MDRdO1xubGV0IGlzUmVhY2hlZCA9IGZhbHNlOyAvLyB3aGF0ZXZlciB0aGUgYnJvd3NlciBzYXlzXG4vKiogQHR5cGUge1Byb21pc2U8Ym9vbGVhbj4gfCBudWxsfSAqL1xubGV0IHNlYXJjaCA9IG51bGw7XG5cbi8qKiBAdHlwZSB7KCkgPT4gUHJvbWlzZTxib29sZWFuPn0gKi9cbmNvbnN0IGNhblJlYWQgPSBhc3luYyAoKSA9PiB7XG4gIHRyeSB7XG4gICAgLy8gT2YgYSByZWRpcmVjdCwgYXMgdG8gYSBsb2dpbiBlbHNld2hlcmUsIHNjcmlwdHMgc2VlIG5vIHN0YXR1cy5cbiAgICBjb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHthbnl9ICovICh7IG1ldGhvZDogJ0hFQUQnLCBjYWNoZTogJ25vLXN0b3JlJywgcmVkaXJlY3Q6ICdtYW51YWwnIH0pO1xuICAgIGNvbnN0IHsgc3RhdHVzLCB0eXBlIH0gPSBhd2FpdCBmZXRjaChsb2NhdGlvbi5ocmVmLCB7IC4uLm9wdGlvbnMsIHNpZ25hbDogQWJvcnRTaWduYWwudGltZW91dChBTlNXRVJfTVMpIH0pO1xuICAgIHJldHVybiB0eXBlID09PSAnb3BhcXVlcmVkaXJlY3QnIHx8ICFBV0FZLmluY2x1ZGVzKHN0YXR1cyk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoaXNPZmZsaW5lOiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpc09mZmxpbmUpID0+IHtcbiAgZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LnRvZ2dsZUF0dHJpYnV0ZSgnZGF0YS1uaXRyby1vZmZsaW5lJywgaXNPZmZsaW5lKTtcbiAgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoaXNPZmZsaW5lID8gJ25pdHJvOm9mZmxpbmUnIDogJ25pdHJvOm9ubGluZScpKTtcbn07XG5cbmNvbnN0IGxvb2sgPSBhc3luYyAoKSA9PiB7XG4gIGxldCBpc09mZmxpbmUgPSBmYWxzZTtcbiAgd2hpbGUgKCEoYXdhaXQgY2FuUmVhZCgpKSkge1xuICAgIGlmICghaXNPZmZsaW5lKSB0ZWxsKGlzT2ZmbGluZSA9IHRydWUpO1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignb25saW5lJywgcmVzb2x2ZSwgeyBvbmNlOiB0cnVlIH0pO1xuICAgICAgc2V0VGltZW91dChyZXNvbHZlLCBMT09LX01TKTtcbiAgICB9KTtcbiAgfVxuICBpc1JlYWNoZWQgPSB0cnVlO1xuICBzZWFyY2ggPSBudWxsO1xuICBpZiAoaXNPZmZsaW5lKSB0ZWxsKGZhbHNlKTtcbiAgcmV0dXJuIGlzT2ZmbGluZTtcbn07XG5cbi8qKiBSZXNvbHZlcyBhdCBvbmNlLCBvciB3aGVuIHRoZSBzZXJ2ZXIgY2FuIGJlIHJlYWNoZWQgYWdhaW4sIHdpdGggd2hldGhlciBpdCBjb3VsZCBub3QgYmUuXG4gKiBAdHlwZSB7KCkgPT4gUHJvbWlzZTxib29sZWFuPiB8IG51bGx9ICovXG5leHBvcnQgY29uc3QgcmVhY2hlZCA9ICgpID0+IHNlYXJjaCA/Pz0gbmF2aWdhdG9yLm9uTGluZSB8fCBpc1JlYWNoZWQgPyBudWxsIDogbG9vaygpO1xuXG4vKiogQXNrIHRoZSBicm93c2VyIGFuZXc6IGEgcmVxdWVzdCB3YXMgaW4gdmFpbi4gKi9cbmV4cG9ydCBjb25zdCBkb3VidCA9ICgpID0+IHtcbiAgaXNSZWFjaGVkID0gZmFsc2U7XG4gIHJlYWNoZWQoKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydE9mZmxpbmUgPSAoKSA9PiBvbignb2ZmbGluZScsIGRvdWJ0KTtcbiIsICIvKiBTZW5kcyBhIGpvYiBhZ2FpbiB1bnRpbCBpdCBpcyBhbnN3ZXJlZCwgd2l0aCB0aGUgc2FtZSBpZCwgYnkgd2hpY2ggdGhlIHNlcnZlciBrbm93cyBpdCBhbmQgcnVucyBpdCBvbmNlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW9uY2Ugb2Ygb3VyIHNjcmlwdDogZm9yIGhvdyBtYW55IHNlY29uZHMgdGhlIHNlcnZlciBrbm93cyBpdDsgd2l0aG91dCB0aGF0LCBub3RoaW5nIGlzIHNlbnRcbiAqICAgYWdhaW47IGRhdGEtbml0cm8tY3NyZiwgLWNzcmYtY29va2llLCAtZXJyb3ItNTAzLlxuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgaXNBc2tlZCB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBBV0FZLCBkb3VidCwgcmVhY2hlZCB9IGZyb20gJy4vb2ZmbGluZS5qcyc7XG5pbXBvcnQgeyBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgUlVOTklORyA9IDQwOTsgLy8gdGhlIHNhbWUgcmVxdWVzdCBoYXMgY29tZSBiZWZvcmUsIGFuZCBoYXMgbm90IGVuZGVkXG5jb25zdCBQQVRJRU5DRV9NUyA9IDYwMDAwO1xuY29uc3QgUEFVU0VfTVMgPSA1MDAwO1xuLyoqIEB0eXBlIHtXZWFrTWFwPEV2ZW50LCBKb2I+fSAqL1xuZXhwb3J0IGNvbnN0IHVuc2VudCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBuaXRybzplcnJvciB0aGF0IHNheXMgc29cblxuLyoqIDEyOCByYW5kb20gYml0czsgcmFuZG9tVVVJRCBpcyBtaXNzaW5nIG9uIHBsYWluIGh0dHAuICovXG5jb25zdCBuZXdJZCA9ICgpID0+XG4gIFsuLi5jcnlwdG8uZ2V0UmFuZG9tVmFsdWVzKG5ldyBVaW50OEFycmF5KDE2KSldLm1hcCgoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgJzAnKSkuam9pbignJyk7XG5cbmNvbnN0IGNzcmYgPSAoKSA9PiB7IC8vIHRoZSBjb29raWUncyBpcyBuZXdlciwgbWF5YmVcbiAgY29uc3QgY29va2llcyA9IG5ldyBVUkxTZWFyY2hQYXJhbXMoZG9jdW1lbnQuY29va2llLnJlcGxhY2VBbGwoJzsgJywgJyYnKSk7XG4gIHJldHVybiBjb29raWVzLmdldChvcHRpb25zLm5pdHJvQ3NyZkNvb2tpZSkgfHwgb3B0aW9ucy5uaXRyb0NzcmY7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZDogKCkgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+KSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD59ICovXG5jb25zdCBzZW5kT25jZSA9IGFzeW5jIChqb2IsIHNlbmQpID0+IHtcbiAgY29uc3QgeyBib2R5IH0gPSBqb2I7XG4gIGJvZHkuc2V0KCdjc3JmbWlkZGxld2FyZXRva2VuJywgY3NyZigpKTtcbiAgYm9keS5zZXQoJ25pdHJvLXRyeScsIGAkeyhqb2IudHJpZXMgPz89IDApfWApO1xuICAvLyBUaGUgbGFzdDogYSBib2R5IHRoYXQgaXMgY3V0IG9mZiBvbiB0aGUgd2F5IGhhcyBub25lLlxuICBpZiAoIWJvZHkuaGFzKCduaXRyby1pZCcpKSBib2R5LmFwcGVuZCgnbml0cm8taWQnLCBuZXdJZCgpKTtcbiAgam9iLnJlcXVlc3QgPSBqb2Iuc3RhdHVzID0gdW5kZWZpbmVkO1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBzZW5kKCk7XG4gIGlmIChhbnN3ZXIpIGpvYi5zdGF0dXMgPSBhbnN3ZXIuc3RhdHVzO1xuICBlbHNlIGlmIChqb2IudHJpZXMpIGpvYi5zdGF0dXMgPz89IDA7IC8vIGl0IGhhZCBsZWZ0IGJlZm9yZVxuICByZXR1cm4gYW5zd2VyO1xufTtcblxuLyoqIFdoZXRoZXIgdGhhdCBpcyBhbiBhbnN3ZXIsIGFuZCBhbGwgb2YgaXQ6IHdpdGhvdXQgVExTLCBDaHJvbWl1bSB0YWtlcyB3aGF0IHdhcyBjdXQgb2ZmIGluc2lkZSBvZiB0aGUgaGVhZGVycyBmb3JcbiAqIG9uZSB0aGF0IGhhcyBuZWl0aGVyIHRoZSByZXN0IG9mIHRoZW0gbm9yIGEgYm9keS4gQSByZWZ1c2FsLCB3aGljaCBpcyBvZiBubyBjb21wb25lbnQsIGhhcyBub25lLlxuICogQHR5cGUgeyhhbnN3ZXI6IEFuc3dlcikgPT4gYW55fSAqL1xuY29uc3QgaXNXaG9sZSA9ICh7IGhlYWRlcnMsIHN0YXR1cywgdGV4dCB9KSA9PiB7XG4gIGNvbnN0IHRyaWdnZXIgPSBoZWFkZXJzLmdldCgnSFgtVHJpZ2dlcicpO1xuICByZXR1cm4gc3RhdHVzID09PSAyMDAgfHwgc3RhdHVzID09PSA0MjJcbiAgICA/IHRleHQgfHwgaGVhZGVycy5nZXQoJ0hYLVJlZGlyZWN0JykgfHwgaGVhZGVycy5nZXQoJ0hYLVJlZnJlc2gnKSB8fCAvXntcIm5pdHJvOmV2ZW50c1wiOntcImlkXCI6XCJcIi8udGVzdCh0cmlnZ2VyKVxuICAgIDogdHJpZ2dlciB8fCAhW1JVTk5JTkcsIC4uLkFXQVldLmluY2x1ZGVzKHN0YXR1cyk7XG59O1xuXG4vKiogTm9ib2R5IGNhbiBzYXkgd2hldGhlciBpdCByYW47IHRoZSBwYWdlIHNob3dzIHdoYXQgaXMgdGhlcmUuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZ2l2ZVVwID0gKGpvYikgPT4ge1xuICBqb2IuZXJyb3IgPSBvcHRpb25zWyduaXRyb0Vycm9yLTUwMyddO1xuICBqb2IuaXNTdGFsZSA9IHRydWU7XG59O1xuXG4vKiogQ29tcGxldGUgYSBqb2IgYW5kIHNlbmQgaXQsIGFzIG9mdGVuIGFzIGl0IHRha2VzOyBgc2VuZGAgc2VuZHMgaXQgb25jZS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHNlbmQ6ICgpID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPikgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGluc2lzdCA9IGFzeW5jIChqb2IsIHNlbmQpID0+IHtcbiAgbGV0IHNpbmNlID0gRGF0ZS5ub3coKTsgLy8gdGltZXJzIHNsZWVwIHdpdGggdGhlIGxhcHRvcFxuICBjb25zdCBiZWd1biA9IChqb2IuYmVndW4gPz89IHNpbmNlKTtcbiAgam9iLmlzVW5zZW50ID0gZmFsc2U7XG4gIGZvciAobGV0IHBhdXNlID0gNTA7IDsgcGF1c2UgKj0gMikge1xuICAgIGNvbnN0IG5vdyA9IERhdGUubm93KCk7XG4gICAgaWYgKG5vdyAtIGJlZ3VuID4gKG9wdGlvbnMubml0cm9PbmNlIC0gNjApICogMTAwMCkgcmV0dXJuIHZvaWQgZ2l2ZVVwKGpvYik7IC8vIGl0IHdvdWxkIGJlIHJ1biBhIHNlY29uZCB0aW1lXG4gICAgY29uc3QgYW5zd2VyID0gYXdhaXQgc2VuZE9uY2Uoam9iLCBzZW5kKTtcbiAgICBpZiAoYW5zd2VyID8gaXNXaG9sZShhbnN3ZXIpIDogam9iLnN0YXR1cyA9PSBudWxsKSByZXR1cm4gYW5zd2VyO1xuICAgIGlmICgham9iLnN0YXR1cyAmJiAhbmF2aWdhdG9yLm9uTGluZSkgZG91YnQoKTtcbiAgICBpZiAoIW9wdGlvbnMubml0cm9PbmNlKSByZXR1cm4gYW5zd2VyO1xuICAgIGpvYi50cmllcyA9IChqb2IudHJpZXMgPz8gMCkgKyAxO1xuICAgIGFubm91bmNlKCdhZ2FpbicsIGpvYik7XG4gICAgaWYgKGF3YWl0IHJlYWNoZWQoKSkge1xuICAgICAgc2luY2UgPSBEYXRlLm5vdygpO1xuICAgICAgcGF1c2UgPSAyNTtcbiAgICB9IGVsc2UgaWYgKG5vdyAtIHNpbmNlID4gUEFUSUVOQ0VfTVMpIHtcbiAgICAgIGlmIChqb2Iuc3RhdHVzID09PSBSVU5OSU5HKSBnaXZlVXAoam9iKTsgLy8gaXQgbWF5IGVuZCB5ZXQsIG9yIG5ldmVyXG4gICAgICBlbHNlIGpvYi5pc1Vuc2VudCA9ICEhKGpvYi5oZWFyZCB8fCBpc0Fza2VkKGpvYikpO1xuICAgICAgcmV0dXJuIGFuc3dlcjtcbiAgICB9IGVsc2UgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSwgTWF0aC5taW4ocGF1c2UsIFBBVVNFX01TKSAqICgwLjUgKyBNYXRoLnJhbmRvbSgpIC8gMikpKTtcbiAgfVxufTtcbiIsICIvKiBXaGVyZSB0aGUgZm9jdXMgZ29lcyB3aGVuIGFuIGFuc3dlciBoYXMgcmVwbGFjZWQgd2hhdCBoYWQgaXQuICovXG5pbXBvcnQgeyBkb2luZ09mLCBpc093biB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogRmluZCB3aGF0IGdldHMgdGhlIGZvY3VzOiB3aGF0IGFuIGFuc3dlciB0aGF0IHdhcyBhc2tlZCBmb3IgYnJpbmdzIHdpdGggYGF1dG9mb2N1c2A7IHRoZSBjb250cm9sIHRoYXRcbiAqIGhhcyBpdDsgdGhlIG9uZSBpbiBpdHMgcGxhY2UsIHN1Y2ggYXMgYSBidXR0b24gd2l0aCBvdGhlciBhcmd1bWVudHM7IHdoYXQgaGFzIG9wZW5lZCB0aGUgZWxlbWVudCBhcm91bmRcbiAqIGl0IChhcmlhLWNvbnRyb2xzKTsgd2hhdCB0YWtlcyB0aGUgZm9jdXMgZnJvbSBzY3JpcHRzIGFsb25lICh0YWJpbmRleD1cIi0xXCIpLCBhcm91bmQgaXQgb3IgbmV4dCB0byBpdC5cbiAqIE9mIHdoYXQgcGVvcGxlIHdyb3RlLCBvbmx5IHdoYXQgaGFzIGl0IGFscmVhZHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+LCBmb2N1czogc3RyaW5nLCBhY3RpdmU6IGFueSkgPT4gKG5ld3M6IE1hcDxzdHJpbmcsIGFueT4pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmb2xsb3cgPSAoeyBpc1F1aWV0LCBzb3VyY2UgfSwgb2xkcywgZm9jdXMsIGFjdGl2ZSkgPT4ge1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gTWFwPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3Qgb3VycyA9IChjb250cm9scykgPT4gbmV3IE1hcChbLi4uY29udHJvbHNdLmZpbHRlcigoZW50cnkpID0+IGVudHJ5WzBdID09PSBmb2N1cyB8fCBpc093bihlbnRyeSkpKTtcbiAgb2xkcyA9IG91cnMob2xkcyk7XG4gIGNvbnN0IGlzQXNrZXIgPSAhaXNRdWlldCAmJiAoYWN0aXZlID09PSBkb2N1bWVudC5ib2R5IHx8IHNvdXJjZT8uY29udGFpbnMoYWN0aXZlKSk7XG4gIGNvbnN0IHdhbnRlZCA9IG5ldyBTZXQoWy4uLm9sZHNdLmZpbHRlcigoWywgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cykubWFwKChba2V5XSkgPT4ga2V5KSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2w6IGFueSkgPT4gc3RyaW5nfSAqL1xuICBjb25zdCBwbGFjZU9mID0gKGNvbnRyb2wpID0+IFtjb250cm9sLnBhcmVudEVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwgZG9pbmdPZihjb250cm9sKVswXV0uam9pbigpO1xuICBjb25zdCB7IGxvY2FsTmFtZSwgbmFtZSB9ID0gYWN0aXZlO1xuICBjb25zdCBwbGFjZSA9IGZvY3VzICYmIHBsYWNlT2YoYWN0aXZlKTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHN0cmluZ1tdfSAqL1xuICBjb25zdCBwZWVyc09mID0gKGNvbnRyb2xzKSA9PiBbLi4uY29udHJvbHNdLmZpbHRlcigoWywgY29udHJvbF0pID0+XG4gICAgY29udHJvbC5sb2NhbE5hbWUgPT09IGxvY2FsTmFtZSAmJiBjb250cm9sLm5hbWUgPT09IG5hbWUgJiYgcGxhY2VPZihjb250cm9sKSA9PT0gcGxhY2UpLm1hcCgoW2tleV0pID0+IGtleSk7XG4gIGNvbnN0IHBlZXJzID0gcGVlcnNPZihvbGRzKTtcbiAgY29uc3Qga2V5cyA9IFsuLi5vbGRzLmtleXMoKV07XG4gIGNvbnN0IGF0ID0ga2V5cy5pbmRleE9mKGZvY3VzKTtcbiAgY29uc3Qgb3BlbmVyID0ga2V5cy5maW5kKChrZXkpID0+IGZpbmQob2xkcy5nZXQoa2V5KS5nZXRBdHRyaWJ1dGUoJ2FyaWEtY29udHJvbHMnKSk/LmNvbnRhaW5zKGFjdGl2ZSkpO1xuICBjb25zdCBhcm91bmQgPSBrZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCkuZmlsdGVyKChrZXkpID0+IG9sZHMuZ2V0KGtleSkuY29udGFpbnMoYWN0aXZlKSk7XG4gIHJldHVybiAoYWxsKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IG91cnMoYWxsKTtcbiAgICBjb25zdCBmcmVzaCA9IGlzQXNrZXIgJiYgWy4uLm5ld3NdLmZpbmQoKFtrZXksIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMgJiYgIXdhbnRlZC5oYXMoa2V5KSk7XG4gICAgaWYgKGZyZXNoKSByZXR1cm4gZnJlc2hbMV07XG4gICAgaWYgKCFmb2N1cykgcmV0dXJuIGFjdGl2ZS5pc0Nvbm5lY3RlZCAmJiBhY3RpdmU7XG4gICAgY29uc3Qgbm93ID0gcGVlcnNPZihuZXdzKTtcbiAgICBjb25zdCBwZWVyID0gbm93Lmxlbmd0aCA9PT0gcGVlcnMubGVuZ3RoICYmIG5vd1twZWVycy5pbmRleE9mKGZvY3VzKV07XG4gICAgY29uc3Qgb3RoZXJzID0gWy4uLmFyb3VuZCwgLi4ua2V5cy5zbGljZShhdCksIC4uLmtleXMuc2xpY2UoMCwgYXQpLnJldmVyc2UoKV07XG4gICAgY29uc3QgbGFuZGluZyA9IG90aGVycy5maW5kKChrZXkpID0+IG5ld3MuZ2V0KGtleSk/Lm1hdGNoZXMoJ1t0YWJpbmRleD1cIi0xXCJdJykpO1xuICAgIGNvbnN0IGtleSA9IFtmb2N1cywgIW9sZHMuaGFzKHBlZXIgfHwgJycpICYmIHBlZXIsIG9wZW5lciwgbGFuZGluZ10uZmluZCgoa2V5KSA9PiBrZXkgJiYgbmV3cy5oYXMoa2V5KSk7XG4gICAgcmV0dXJuIG5ld3MuZ2V0KGtleSB8fCAnJyk7XG4gIH07XG59O1xuIiwgIi8qIExpbmVzIG9mIGpvYnM6IHRob3NlIG9mIG9uZSBjb21wb25lbnQgbGVhdmUgb25lIGJ5IG9uZS4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBpc0Fza2VkLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgcmVhY2hlZCB9IGZyb20gJy4vb2ZmbGluZS5qcyc7XG5pbXBvcnQgeyBmaW5kLCBvcHRpb25zLCBzZXR0bGVkIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTUFYX0hPUFMgPSA2OyAvLyBlbHNlIHRlbiBjb21wb25lbnRzIGFsbG93IGEgbWlsbGlvbiByZXF1ZXN0c1xuY29uc3QgQ0FMTF9MSU1JVCA9IDUwOyAvLyBvZiB0aGUgc2VydmVyXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIEpvYltdPn0gKi9cbmNvbnN0IGxpbmVzID0gbmV3IE1hcCgpOyAvLyBieSBpZDogdGhlIGpvYiB1bmRlciB3YXksIGFuZCB0aG9zZSBiZWhpbmRcbi8qKiBAdHlwZSB7V2Vha01hcDxFdmVudCwgQ2F1c2U+fSAqL1xuZXhwb3J0IGNvbnN0IGNhdXNlcyA9IG5ldyBXZWFrTWFwKCk7IC8vIG9mIHRoZSBldmVudHMgd2Ugc2VudFxuLyoqIFNheSBob3cgam9icyBhcmUgcnVuLiBVbnRpbCB0aGVuLCB0aGV5IHdhaXQuXG4gKiBAdHlwZSB7KHJ1bjogKGpvYjogSm9iKSA9PiBQcm9taXNlPHZvaWQ+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGxldCBydW5XaXRoO1xuLyoqIEB0eXBlIHtQcm9taXNlPChqb2I6IEpvYikgPT4gUHJvbWlzZTx2b2lkPj59ICovXG5jb25zdCBydW5uZXIgPSBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gKHJ1bldpdGggPSByZXNvbHZlKSk7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IEpvYltdfSAqL1xuZXhwb3J0IGNvbnN0IGxpbmVPZiA9IChpZCkgPT4gbGluZXMuZ2V0KGlkKSA/PyBbXTtcblxuLyoqIFdoZXRoZXIgc29tZXRoaW5nIHRoYXQgd2FzIGFza2VkIGZvciBoYXMgbm90IGxlZnQgeWV0LCBvciBpcyBzZW50IGFnYWluLlxuICogQHR5cGUgeygpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNXYWl0aW5nID0gKCkgPT5cbiAgWy4uLmxpbmVzLnZhbHVlcygpXS5zb21lKChsaW5lKSA9PiBsaW5lLnNvbWUoKGpvYiwgYXQpID0+IGlzQXNrZWQoam9iKSAmJiAoYXQgfHwgam9iLnRyaWVzICE9PSAwKSkpO1xuXG4vKiogQHR5cGUgeyhoZWFyZDogYW55W10pID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0Z1bGwgPSAoaGVhcmQpID0+XG4gIGhlYXJkW29wdGlvbnMubml0cm9IZWFyZCAtIDFdIHx8IGhlYXJkLmZpbHRlcigoW25hbWVdKSA9PiAvXmNhbGw6Ly50ZXN0KG5hbWUpKVtDQUxMX0xJTUlUIC0gMV07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGVucXVldWUgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNhdXNlLCBoZWFyZCwgcm9vdCB9ID0gam9iO1xuICBjb25zdCB7IGNoYWluLCBjb3VudHMsIGhlYXJkQnkgfSA9IC8qKiBAdHlwZSB7Q2F1c2V9ICovIChjYXVzZXMuZ2V0KGNhdXNlKSA/PyBqb2IpO1xuICBpZiAoaGVhcmRCeT8uaGFzKGlkKSB8fCAhYW5ub3VuY2UoJ3F1ZXVlZCcsIGpvYikpIHJldHVybjsgLy8gaXQgcm9kZSB3aXRoIHdoYXQgc2VudCB0aGUgZXZlbnRcbiAgT2JqZWN0LmFzc2lnbihqb2IsIHsgY2hhaW4sIGNvdW50cyB9KTtcbiAgY29uc3QgbGluZSA9IGxpbmVzLmdldChpZCk7XG4gIGlmIChjaGFpbi5pbmNsdWRlcyhpZCkgfHwgY2hhaW5bTUFYX0hPUFNdIHx8IGNvdW50c1tpZF0gPiBNQVhfSE9QUykge1xuICAgIC8vIFRvIGhlYXIgb25lc2VsZiBpcyBubyBsb29wLlxuICAgIGNvbnN0IHdoeSA9IGNoYWluLmluY2x1ZGVzKGlkKSA/ICdsb29wJyA6ICd0b28gbG9uZyBhIGNoYWluLCBtYXliZSBhIGxvb3AnO1xuICAgIGlmIChjaGFpblsxXSkgY29uc29sZS53YXJuKGBuaXRybzogJHt3aHl9OiAke2NhdXNlLnR5cGV9IHN0b3BzOiAke1suLi5jaGFpbiwgaWRdLmpvaW4oJyA+ICcpfWApO1xuICAgIGlmIChERUJVRyAmJiBjaGFpblsxXSkgYW5ub3VuY2UoJ3N0b3BwZWQnLCB7IC4uLmpvYiwgd2h5IH0pO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBvdGhlciA9IGhlYXJkICYmICFqb2IudG9rZW5cbiAgICAmJiBsaW5lPy5maW5kKChvdGhlcikgPT4gb3RoZXIucm9vdCA9PT0gcm9vdCAmJiBvdGhlci5oZWFyZCAmJiAhb3RoZXIudG9rZW4gJiYgIWlzRnVsbChvdGhlci5oZWFyZCkpO1xuICBpZiAob3RoZXIpIHsgLy8gb25lIHJlcXVlc3QgZm9yIGFsbCBoZWFyZCBiZWZvcmUgaXQgbGVhdmVzOyB0aGUgbGFzdCBwYWdlJ3MgY29tcG9uZW50IGhhcyBvbmUgb2YgaXRzIG93blxuICAgIG90aGVyLmhlYXJkPy5wdXNoKC4uLmhlYXJkKTtcbiAgICBvdGhlci5jaGFpbiA9IG90aGVyLmNoYWluLmZpbHRlcigoc3RlcCkgPT4gY2hhaW4uaW5jbHVkZXMoc3RlcCkpO1xuICB9IGVsc2UgaWYgKCFsaW5lKSB3b3JrKGlkLCBbam9iXSk7XG4gIGVsc2UgaWYgKGhlYXJkIHx8ICFqb2IuaXNRdWlldCB8fCAobGluZVswXS5ob3N0ICYmICFsaW5lWzFdKSkgbGluZS5wdXNoKGpvYik7IC8vIG5vIHBvbGw6IG5ld2VyIEhUTUwgY29tZXNcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIGxpbmU6IEpvYltdKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3Qgd29yayA9IGFzeW5jIChpZCwgbGluZSkgPT4ge1xuICBsaW5lcy5zZXQoaWQsIGxpbmUpO1xuICBjb25zdCBydW4gPSBhd2FpdCBydW5uZXI7XG4gIC8vIE9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgaW4gb25lIGdvOyBodG14IHVubG9ja3MgdGhlIGVsZW1lbnQsIG9yIGJlZ2lucy5cbiAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSkpO1xuICBmb3IgKDsgbGluZVswXTsgbGluZS5zaGlmdCgpKSB7XG4gICAgYXdhaXQgcmVhY2hlZCgpO1xuICAgIGF3YWl0IHNldHRsZWQoaWQpO1xuICAgIGNvbnN0IFtqb2JdID0gbGluZTtcbiAgICBpZiAoIWpvYikgYnJlYWs7XG4gICAgYXdhaXQgcnVuKGpvYikuY2F0Y2goKGVycm9yKSA9PiBkcm9wKGpvYiwgZXJyb3IpKTtcbiAgICBhbm5vdW5jZSgnZG9uZScsIGpvYik7XG4gICAgLy8gV2hhdCB3YXMgc3dhcHBlZCBtYXkgYmUgb2xkLlxuICAgIGNvbnN0IHJvb3QgPSBqb2IuaXNTdGFsZSAmJiAoam9iLmhlYXJkIHx8ICFqb2IuaXNRdWlldCkgJiYgIWxpbmVbMV0gJiYgZmluZChpZCk7XG4gICAgaWYgKHJvb3QpIGxpbmUucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICB9XG4gIGlmIChsaW5lcy5nZXQoaWQpID09PSBsaW5lKSBsaW5lcy5kZWxldGUoaWQpOyAvLyBlbHNlIGEgaG9zdCBob2xkcyBpdFxufTtcblxuLyoqIFRoZSBqb2JzIHRoYXQgaGF2ZSBoZWFyZCBzb21ldGhpbmcsIGhhdmUgbm90IGxlZnQsIGFuZCBub2JvZHkgd2FpdHMgYmVoaW5kIHRoZW0uXG4gKiBAdHlwZSB7KCkgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3Qgd2FpdGluZyA9ICgpID0+XG4gIFsuLi5saW5lcy52YWx1ZXMoKV0uZmlsdGVyKChbam9iLCBuZXh0XSkgPT4gam9iPy5oZWFyZCAmJiAham9iLnRva2VuICYmICFuZXh0KS5tYXAoKFtqb2JdKSA9PiBqb2IpO1xuXG4vKiogSG9sZCBhIGxpbmUgZm9yIGEgam9iIHRoYXQgdHJhdmVscyB3aXRoIGFub3RoZXIncy4gQSB3b3JrZXIgdGhhdCBoYXMgd2FpdGVkIHRvIHNlbmQgaXQgZmluZHMgaXRzIG93biBsaW5lIGVtcHR5LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkID0gKGpvYikgPT4ge1xuICBsaW5lcy5nZXQoam9iLmlkKT8ucG9wKCk7XG4gIGxpbmVzLnNldChqb2IuaWQsIFtqb2JdKTtcbn07XG5cbi8qKiBMZXQgYSBsaW5lIHRoYXQgd2FzIGhlbGQgZ28gb24uXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzdW1lID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpbmUgPSBsaW5lT2YoaWQpO1xuICBsaW5lWzBdID8gd29yayhpZCwgbGluZSkgOiBsaW5lcy5kZWxldGUoaWQpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBQYXJ0aWFsPEpvYj4sIHdoeTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRyb3AgPSAoeyBjb21wb25lbnQsIGFjdGlvbiwgaXNRdWlldCwgcmVqZWN0IH0sIHdoeSkgPT4ge1xuICBjb25zdCBlcnJvciA9IGAke2NvbXBvbmVudH0uJHthY3Rpb259IG5vdCBzZW50OiAke3doeX1gO1xuICBpZiAoIWlzUXVpZXQpIGNvbnNvbGUud2Fybignbml0cm86JywgZXJyb3IpO1xuICByZWplY3Q/LihmYWlsdXJlKHsgY29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXM6IDAgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsoZGV0YWlsOiBhbnkpID0+IEVycm9yfSAqL1xuZXhwb3J0IGNvbnN0IGZhaWx1cmUgPSAoZGV0YWlsKSA9PiBPYmplY3QuYXNzaWduKG5ldyBFcnJvcihkZXRhaWwuZXJyb3IpLCBkZXRhaWwpO1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIHZpc2l0b3IgaGFzIGVudGVyZWQgc2luY2UgdGhlIHJlcXVlc3QgbGVmdCwgYW5kIHRoZSBmb2N1cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCBpbiB3aG9zZSBlbGVtZW50cyBub3RoaW5nIGlzIHdyaXR0ZW4uXG4gKi9cbmltcG9ydCB7IEZJRUxEUywgVFlQRUQsIGNvbnRyb2xzT2YsIGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mLCB3cml0ZSB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGZvbGxvdyB9IGZyb20gJy4vZm9jdXMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtXZWFrTWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGVjaG9lcyA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBpbnB1dCB0eXBlZCBpbjogd2hhdCBhIHN5bmMgaGFzIGxlZnQgYXMgaXQgd2FzIHR5cGVkXG5cbi8qKiBBIGZpbGUgZGlhbG9nIHRoYXQgaXMgc3RpbGwgb3BlbiBrbm93cyB0aGUgb2xkIGlucHV0IGFsb25lLlxuICogQHR5cGUgeyhpZDogc3RyaW5nLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiB2b2lkfSAqL1xuY29uc3QgcGFzc0ZpbGVzT24gPSAoaWQsIG9sZHMpID0+IHtcbiAgZm9yIChjb25zdCBba2V5LCBvbGRdIG9mIG9sZHMpIHtcbiAgICBpZiAoIW9sZC5maWxlcyB8fCBvbGQuaXNDb25uZWN0ZWQpIGNvbnRpbnVlO1xuICAgIG9sZC5hZGRFdmVudExpc3RlbmVyKCdjaGFuZ2UnLCAoKSA9PiB7XG4gICAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgICBjb25zdCBmaWVsZCA9IHJvb3QgJiYgY29udHJvbHNPZihyb290KS5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIHJldHVybjtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXNPZihvbGQpKTtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBbJ2lucHV0JywgJ2NoYW5nZSddKSBmaWVsZC5kaXNwYXRjaEV2ZW50KG5ldyBFdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUgfSkpO1xuICAgIH0pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGpvYjogSm9iKSA9PiAoKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGtlZXBFbnRyaWVzID0gKHJvb3QsIGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgc2VudCwgc3RhdHVzIH0gPSBqb2I7XG4gIGNvbnN0IGtlcHQgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGFjdGl2ZSA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGNvbnN0IG9sZHMgPSBjb250cm9sc09mKHJvb3QpO1xuICBjb25zdCB1bnRvdWNoZWQgPSBhbGwoJ1tkYXRhLW5pdHJvLWtlZXBdJywgcm9vdCk7XG4gIGNvbnN0IGNhcmV0ID0gW2FjdGl2ZS5zZWxlY3Rpb25TdGFydCwgYWN0aXZlLnNlbGVjdGlvbkVuZF07XG4gIGxldCBmb2N1cyA9ICcnO1xuICBmb3IgKGNvbnN0IFtrZXksIGNvbnRyb2xdIG9mIG9sZHMpIHtcbiAgICBpZiAoY29udHJvbCA9PT0gYWN0aXZlKSBmb2N1cyA9IGtleTtcbiAgICBpZiAoIWNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpIHx8IHVudG91Y2hlZC5zb21lKChlbGVtZW50KSA9PiBlbGVtZW50LmNvbnRhaW5zKGNvbnRyb2wpKSkgY29udGludWU7XG4gICAgLy8gV2hhdCB3YXMgdHlwZWQgc2luY2UsIG9yIGRpZCBub3QgdHJhdmVsLCBzdGF5czsgc28gZG8gYXJndW1lbnRzIG9mIGEgZmFpbGVkIGFjdGlvbi5cbiAgICBjb25zdCBub3cgPSB2YWx1ZXNPZihjb250cm9sKTtcbiAgICBjb25zdCBiZWZvcmUgPSBzZW50LmdldChrZXkpO1xuICAgIGNvbnN0IGlzUmVmdXNlZCA9IGJlZm9yZSAmJiBzdGF0dXMgPT09IDQyMiAmJiAhYmVmb3JlLmJvdW5kO1xuICAgIGNvbnN0IGlzRWNobyA9ICFiZWZvcmUgJiYga2V5ID09PSBmb2N1cyAmJiBlY2hvZXMuZ2V0KGNvbnRyb2wpID09PSBjb250cm9sLnZhbHVlO1xuICAgIGtlcHQuc2V0KGtleSwgKGlzUmVmdXNlZCB8fCBpc0VjaG8gfHwgIWlzU2FtZShub3csIGJlZm9yZT8udmFsdWVzID8/IGdpdmVuKGNvbnRyb2wpKSkgJiYgbm93KTtcbiAgfVxuICBjb25zdCBuZXh0ID0gZm9sbG93KGpvYiwgb2xkcywgZm9jdXMsIGFjdGl2ZSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3Um9vdCA9IGZpbmQocm9vdC5pZCkgPz8gcm9vdDtcbiAgICBjb25zdCBjb250cm9scyA9IGNvbnRyb2xzT2YobmV3Um9vdCk7XG4gICAgY29uc3QgYmVoaW5kID0gbGluZU9mKHJvb3QuaWQpO1xuICAgIGZvciAoY29uc3Qgam9iIG9mIGJlaGluZCkgam9iLnJvb3QgPSBuZXdSb290O1xuICAgIHBhc3NGaWxlc09uKHJvb3QuaWQsIG9sZHMpO1xuICAgIGZvciAoY29uc3QgW2tleSwgdmFsdWVzXSBvZiBrZXB0KSB7XG4gICAgICBjb25zdCBmaWVsZCA9IGNvbnRyb2xzLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgY29udGludWU7XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzIHx8IGdpdmVuKGZpZWxkKSk7XG4gICAgICBjb25zdCBpc0VjaG8gPSBhY3Rpb24gPT09ICdzeW5jJyA/ICF2YWx1ZXMgJiYgc2VudC5oYXMoa2V5KSA6IGVjaG9lcy5nZXQoYWN0aXZlKSA9PT0gZmllbGQudmFsdWU7XG4gICAgICBpZiAoa2V5ID09PSBmb2N1cyAmJiBpc0VjaG8gJiYgZmllbGQubWF0Y2hlcyhUWVBFRCkpIGVjaG9lcy5zZXQoZmllbGQsIGZpZWxkLnZhbHVlKTtcbiAgICAgIC8vIElmIGl0IHdhcyBub3QgdG91Y2hlZCwgdGhlIGNsaWNrcyBiZWhpbmQgYnVpbGQgb24gdGhlIG5ldyB2YWx1ZS5cbiAgICAgIGZvciAoY29uc3QgeyBzZW50IH0gb2YgdmFsdWVzID8gW10gOiBiZWhpbmQpIHtcbiAgICAgICAgY29uc3QgZW50cnkgPSBzZW50LmdldChrZXkpO1xuICAgICAgICBpZiAoZW50cnkpIGVudHJ5LnZhbHVlcyA9IHZhbHVlc09mKGZpZWxkKTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgdGFyZ2V0ID0gbmV4dChjb250cm9scyk7XG4gICAgY29uc3Qgc3RheXMgPSB0YXJnZXQgPT09IGFjdGl2ZSB8fCB0YXJnZXQgPT09IGNvbnRyb2xzLmdldChmb2N1cyk7XG4gICAgaWYgKCF0YXJnZXQgJiYgZm9jdXMpIGFjdGl2ZS5ibHVyKCk7IC8vIGl0IG1heSBiZSBhbm90aGVyIHJvdydzIGJ5IG5vd1xuICAgIGlmICghdGFyZ2V0KSByZXR1cm47XG4gICAgaWYgKHRhcmdldCAhPT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgdGFyZ2V0LmZvY3VzKHsgcHJldmVudFNjcm9sbDogc3RheXMgfSk7XG4gICAgaWYgKCFzdGF5cykgcmV0dXJuIHRhcmdldC5tYXRjaGVzKCdpbnB1dCcpICYmIHRhcmdldC5zZWxlY3QoKTsgLy8gYXMgd2l0aCB0aGUgVGFiIGtleVxuICAgIGNvbnN0IGlzTW92ZWQgPSAhaXNTYW1lKGNhcmV0LCBbdGFyZ2V0LnNlbGVjdGlvblN0YXJ0LCB0YXJnZXQuc2VsZWN0aW9uRW5kXSk7XG4gICAgaWYgKGlzTW92ZWQgJiYgY2FyZXRbMF0gIT0gbnVsbCkgdGFyZ2V0LnNldFNlbGVjdGlvblJhbmdlKC4uLmNhcmV0KTtcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEVudHJpZXMgPSAoKSA9PiB7XG4gIC8vIFRoZSBzdGF0ZSBtYXkgaG9sZCBpdCBvdGhlcndpc2UsIHN1Y2ggYXMgd2l0aG91dCBhIHNwYWNlIGF0IGl0cyBlbmQuIEl0IHNob3dzIHdoZW4gdGhlIGlucHV0IGlzIGxlZnQuXG4gIG9uKCdmb2N1c291dCcsICh7IHRhcmdldCB9KSA9PiB7XG4gICAgaWYgKHRhcmdldCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgcmV0dXJuOyAvLyB0aGUgd2luZG93IHdhcyBsZWZ0XG4gICAgaWYgKGVjaG9lcy5nZXQodGFyZ2V0KSA9PT0gdGFyZ2V0LnZhbHVlKSB3cml0ZSh0YXJnZXQsIGdpdmVuKHRhcmdldCkpO1xuICAgIGVjaG9lcy5kZWxldGUodGFyZ2V0KTtcbiAgfSk7XG59O1xuIiwgIi8qIFRvYXN0czogc2hvd3Mgbml0cm86bWVzc2FnZSBhbmQgbml0cm86ZXJyb3IgdG8gdGhlIHZpc2l0b3IuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tdG9hc3QtZW5hYmxlZCAoXCJ0cnVlXCIgb3IgXCJmYWxzZVwiKSwgLXBvc2l0aW9uLCAtZHVyYXRpb24gKG1zKSwgLXN0eWxlIChhIG5hbWUgZm9yXG4gKiAgIHN0eWxlc2hlZXRzKSBvZiBpdHMgc2NyaXB0OyAtbGFiZWwsIC1kaXNtaXNzLCAtcmVsb2FkIGFuZCAtYWdhaW4gdGhlcmUgYXJlIHRoZSB3b3JkczsgZGF0YS1uaXRyby10b2FzdCBvZiBhXG4gKiAgIGNvbXBvbmVudCdzIHJvb3Q6IEpTT04gd2l0aCB0aG9zZSBvZiBlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlIHRoYXQgZGlmZmVyIGZvciB0aGUgY2xhc3MuXG4gKiBIZWFyczogbml0cm86bWVzc2FnZSB7Y29tcG9uZW50LCBsZXZlbCwgdGV4dH0sIG5pdHJvOmVycm9yIHtjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1c307IG9uZVxuICogICB3aXRob3V0IHRleHQgb3IgZXJyb3Igc2F5cyBub3RoaW5nLiBjbG9zZSBvZiBkaWFsb2dzOyBmb2N1c2luLlxuICogQSBuYXJyb3cgc2NyZWVuIHNob3dzIHRocmVlIGF0IGEgdGltZTsgZXF1YWwgb25lcyBhcmUgb25lLCB3aXRoIHRoZWlyIG51bWJlci5cbiAqIFdoYXQgY291bGQgbm90IGJlIHNlbnQgaXMgc2VudCBhZ2FpbiBmcm9tIHRoZSB0b2FzdCB0aGF0IHNheXMgc28uXG4gKiBBIHBhZ2UgbWF5IHNob3cgbWVzc2FnZXMgaXRzIG93biB3YXk6IHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlciA9IHtzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGFnYWluKX0sXG4gKiAgIGNvbmZpZyA9IHtlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlfTsgYWdhaW4oKSBzZW5kcyB3aGF0IGNvdWxkIG5vdCBiZSBzZW50LCBlbHNlIGl0IGlzIHVuZGVmaW5lZC5cbiAqICAgSXQgaXMgbG9va2VkIHVwIGF0IGVhY2ggbWVzc2FnZS5cbiAqXG4gKiBUaGUgSFRNTCwgd2l0aCBcImFsZXJ0XCIgZm9yIGVycm9ycyBhbmQgXCJzdGF0dXNcIiBmb3IgdGhlIHJlc3QsIG9mIGVhY2ggb2Ygc2l4IHBvc2l0aW9uczpcbiAqICAgPHNlY3Rpb24gY2xhc3M9XCJuaXRyby10b2FzdC1saXN0XCI+PGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCJcdTIwMjZcIj48ZGl2IHJvbGU9XCJcdTIwMjZcIj5cbiAqICAgICA8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RcIiBkYXRhLWxldmVsPVwiXHUyMDI2XCIgZGF0YS1zdHlsZT1cIlx1MjAyNlwiPjxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPlx1MjAyNjwvcD5cbiAqICAgICAgIDxidXR0b24gY2xhc3M9XCJuaXRyby10b2FzdC1idXR0b25cIj5cdTIwMjZcbiAqL1xuaW1wb3J0IHsgdW5zZW50IH0gZnJvbSAnLi9hZ2Fpbi5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBmaXJzdCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBkZWZhdWx0cyA9IHtcbiAgZW5hYmxlZDogb3B0aW9ucy5uaXRyb1RvYXN0RW5hYmxlZCAhPT0gJ2ZhbHNlJyxcbiAgcG9zaXRpb246IG9wdGlvbnMubml0cm9Ub2FzdFBvc2l0aW9uLFxuICBkdXJhdGlvbjogTnVtYmVyKG9wdGlvbnMubml0cm9Ub2FzdER1cmF0aW9uKSxcbiAgc3R5bGU6IG9wdGlvbnMubml0cm9Ub2FzdFN0eWxlLFxufTtcbi8vIE5vIGFuc3dlciwgYSB0b2tlbiBvciBhIHJpZ2h0IHRoYXQgd2FzIHJlZnVzZWQ6IHRoZSBwYWdlIGl0c2VsZiBtYXkgYmUgb3V0IG9mIGRhdGUuXG5jb25zdCBSRUxPQURfU1RBVFVTRVMgPSBbMCwgNDAwLCA0MDNdO1xuY29uc3QgVElDS19NUyA9IDEwMDtcbmNvbnN0IE5BUlJPVyA9ICcobWF4LXdpZHRoOiA0MHJlbSknO1xuLyoqIEB0eXBlIHtNYXA8SFRNTEVsZW1lbnQsIHsgcmVnaW9uOiBFbGVtZW50LCBsZWZ0OiBudW1iZXIsIGFnYWluczogKCgpID0+IHZvaWQpW10gfT59ICovXG5jb25zdCB0b2FzdHMgPSBuZXcgTWFwKCk7IC8vIHNob3duLCBvciB3YWl0aW5nIHNpbmNlIHRoZXJlIGFyZSBhcyBtYW55IGFzIGZpdDogd2hlcmUsIGZvciBob3cgbWFueSBtcywgd2hhdCBpdCBzZW5kcyBhZ2FpblxuLyoqIEB0eXBlIHthbnl9ICovXG5sZXQgZm9jdXNlZEJlZm9yZSA9IG51bGw7XG5cbmNvbnN0IGxpc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdzZWN0aW9uJyk7XG4vKiogQHR5cGUge01hcDxzdHJpbmcgfCB1bmRlZmluZWQsIGFueT59ICovXG5jb25zdCBwbGFjZXMgPSBuZXcgTWFwKCk7XG5cbi8qKiBMaXZlIHJlZ2lvbnMgc3BlYWsgb25seSB3aGF0IGNoYW5nZXMgaW4gdGhlbSwgc28gdGhleSBhcmUgaW4gdGhlIHBhZ2UgYmVmb3JlIGFueSBtZXNzYWdlOyBvZiBhIG5ldyB0b2FzdFxuICogYWxvbmUsIG5vdCBvZiBhbGwgb2YgdGhlbS4gVGhlIGxhc3QgaXMgZm9yIHdoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKi9cbmNvbnN0IGJ1aWxkID0gKCkgPT4ge1xuICBjb25zdCBwb3NpdGlvbnMgPSBbJ3RvcCcsICdib3R0b20nXS5mbGF0TWFwKChlZGdlKSA9PiBbJ2xlZnQnLCAnY2VudGVyJywgJ3JpZ2h0J10ubWFwKChzaWRlKSA9PiBgJHtlZGdlfS0ke3NpZGV9YCkpO1xuICBjb25zdCByZWdpb24gPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHJvbGUpID0+IGA8ZGl2IHJvbGU9XCIke3JvbGV9XCIgYXJpYS1hdG9taWM9XCJmYWxzZVwiPjwvZGl2PmA7XG4gIGxpc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0LWxpc3QnO1xuICBsaXN0LnNldEF0dHJpYnV0ZSgnYXJpYS1sYWJlbCcsIG9wdGlvbnMubml0cm9Ub2FzdExhYmVsKTtcbiAgbGlzdC5pbm5lckhUTUwgPSBwb3NpdGlvbnMubWFwKChwb3NpdGlvbikgPT5cbiAgICBgPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCIke3Bvc2l0aW9ufVwiPiR7cmVnaW9uKCdzdGF0dXMnKX0ke3JlZ2lvbignYWxlcnQnKX08L2Rpdj5gKS5qb2luKCcnKVxuICAgICsgJzxkaXYgY2xhc3M9XCJuaXRyby10b2FzdC1zcG9rZW5cIiByb2xlPVwic3RhdHVzXCI+PC9kaXY+JztcbiAgcG9zaXRpb25zLmZvckVhY2goKHBvc2l0aW9uLCBhdCkgPT4gcGxhY2VzLnNldChwb3NpdGlvbiwgbGlzdC5jaGlsZHJlblthdF0pKTtcbn07XG5cbi8qKiBLZWVwIHRoZSBsaXN0IGluIHRoZSBwYWdlOiBhIHN3YXAgb2YgdGhlIGJvZHkgcmVtb3ZlcyBpdCwgYW5kIGEgbW9kYWwgZGlhbG9nIG1ha2VzIGl0IGluZXJ0LiAqL1xuY29uc3Qgc2V0dGxlID0gKCkgPT4ge1xuICBjb25zdCBob21lID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ2RpYWxvZzptb2RhbCcpXS5hdCgtMSkgPz8gZG9jdW1lbnQuYm9keTtcbiAgaWYgKGxpc3QucGFyZW50Tm9kZSAhPT0gaG9tZSkgaG9tZS5hcHBlbmQobGlzdCk7XG4gIC8vIGh0bXggMiByZXN0b3JlcyBwYWdlcyBmcm9tIHRoZWlyIEhUTUwsIHdpdGggdG9hc3RzIHRoYXQgbm9ib2R5IHdvdWxkIHJlbW92ZS5cbiAgZm9yIChjb25zdCBvdGhlciBvZiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QtbGlzdCcpKSBpZiAob3RoZXIgIT09IGxpc3QpIG90aGVyLnJlbW92ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2U6IEVsZW1lbnQpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0luVGhlV2F5ID0gKHBsYWNlKSA9PiB7XG4gIGNvbnN0IGFjdGl2ZSA9IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ7XG4gIGlmICghYWN0aXZlIHx8IGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBsaXN0LmNvbnRhaW5zKGFjdGl2ZSkpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgeyB0b3AsIHJpZ2h0LCBib3R0b20sIGxlZnQgfSA9IGFjdGl2ZS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgcmV0dXJuIFsuLi5wbGFjZS5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QnKV0ubWFwKCh0b2FzdCkgPT4gdG9hc3QuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCkpLnNvbWUoKHRvYXN0KSA9PlxuICAgIHRvYXN0LnRvcCA8IGJvdHRvbSAmJiB0b2FzdC5ib3R0b20gPiB0b3AgJiYgdG9hc3QubGVmdCA8IHJpZ2h0ICYmIHRvYXN0LnJpZ2h0ID4gbGVmdCk7XG59O1xuXG4vKiogR28gdG8gdGhlIG90aGVyIGVkZ2Ugd2hlcmUgYSB0b2FzdCBjb3ZlcnMgd2hhdCBoYXMgdGhlIGZvY3VzLCB1bmxlc3Mgb25lIHdvdWxkIHRoZXJlIGFzIHdlbGwuICovXG5jb25zdCBtYWtlV2F5ID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcy52YWx1ZXMoKSkge1xuICAgIGlmIChwbGFjZS5tYXRjaGVzKCc6aG92ZXInKSB8fCAhaXNJblRoZVdheShwbGFjZSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHBvc2l0aW9uID0gcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA/PyAnJztcbiAgICBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb24ucmVwbGFjZSgvdG9wfGJvdHRvbS8sICgvKiogQHR5cGUge3N0cmluZ30gKi8gZWRnZSkgPT4gKGVkZ2UgPT09ICd0b3AnID8gJ2JvdHRvbScgOiAndG9wJykpO1xuICAgIGlmIChpc0luVGhlV2F5KHBsYWNlKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICB9XG59O1xuXG5jb25zdCBzaG93TmV4dCA9ICgpID0+IHtcbiAgY29uc3QgbGltaXQgPSB3aW5kb3cubWF0Y2hNZWRpYShOQVJST1cpLm1hdGNoZXMgPyAzIDogSW5maW5pdHk7XG4gIGNvbnN0IGlzRXJyb3IgPSAoLyoqIEB0eXBlIHtIVE1MRWxlbWVudH0gKi8geyBkYXRhc2V0IH0pID0+IE51bWJlcihkYXRhc2V0LmxldmVsID09PSAnZXJyb3InKTtcbiAgY29uc3Qgd2FpdGluZyA9IFsuLi50b2FzdHMua2V5cygpXS5maWx0ZXIoKHRvYXN0KSA9PiAhdG9hc3QucGFyZW50Tm9kZSkuc29ydCgoYSwgYikgPT4gaXNFcnJvcihiKSAtIGlzRXJyb3IoYSkpO1xuICBmb3IgKGNvbnN0IHRvYXN0IG9mIHdhaXRpbmcuc2xpY2UoMCwgbGltaXQgLSAodG9hc3RzLnNpemUgLSB3YWl0aW5nLmxlbmd0aCkpKSB7XG4gICAgdG9hc3RzLmdldCh0b2FzdCk/LnJlZ2lvbi5hcHBlbmQodG9hc3QpO1xuICAgIHN0YXJ0Q2xvY2sodG9hc3QpO1xuICB9XG4gIGZvciAoY29uc3QgW3Bvc2l0aW9uLCBwbGFjZV0gb2YgcGxhY2VzKSBpZiAoIXBsYWNlLnF1ZXJ5U2VsZWN0b3IoJy5uaXRyby10b2FzdCcpKSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb247XG4gIG1ha2VXYXkoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IGNsb3NlID0gKHRvYXN0KSA9PiB7XG4gIGNvbnN0IGhhZEZvY3VzID0gdG9hc3QuY29udGFpbnMoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIHRvYXN0LnJlbW92ZSgpO1xuICB0b2FzdHMuZGVsZXRlKHRvYXN0KTtcbiAgc2hvd05leHQoKTtcbiAgaWYgKCFoYWRGb2N1cyB8fCAhZm9jdXNlZEJlZm9yZSkgcmV0dXJuO1xuICBjb25zdCB7IGlkLCBpc0Nvbm5lY3RlZCB9ID0gZm9jdXNlZEJlZm9yZTtcbiAgKGlzQ29ubmVjdGVkID8gZm9jdXNlZEJlZm9yZSA6IGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKGlkKSk/LmZvY3VzKCk7XG59O1xuXG4vKiogQ2xvc2UgdGhlIHRvYXN0IHdoZW4gaXRzIHRpbWUgaXMgb3Zlci4gVGltZSB0aGF0IG5vYm9keSBjYW4gdXNlIHRvIHJlYWQgZG9lcyBub3QgY291bnQuXG4gKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IHN0YXJ0Q2xvY2sgPSAodG9hc3QpID0+IHtcbiAgY29uc3QgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgY29uc3QgZW50cnkgPSB0b2FzdHMuZ2V0KHRvYXN0KTtcbiAgICBpZiAoIWVudHJ5KSByZXR1cm4gY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgc2V0dGxlKCk7XG4gICAgbWFrZVdheSgpO1xuICAgIGlmIChkb2N1bWVudC5oaWRkZW4gfHwgZW50cnkucmVnaW9uLnBhcmVudEVsZW1lbnQ/Lm1hdGNoZXMoJzpob3ZlciwgOmZvY3VzLXdpdGhpbicpKSByZXR1cm47XG4gICAgZW50cnkubGVmdCAtPSBUSUNLX01TO1xuICAgIGlmIChlbnRyeS5sZWZ0IDw9IDApIGNsb3NlKHRvYXN0KTtcbiAgfSwgVElDS19NUyk7XG59O1xuXG4vKiogQHR5cGUgeyhtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIHN0eWxlOiBzdHJpbmcsIGNhblJlbG9hZDogYm9vbGVhbiwgYWdhaW5zOiAoKCkgPT4gdm9pZClbXSkgPT4gSFRNTEVsZW1lbnR9ICovXG5jb25zdCBtYWtlID0gKG1lc3NhZ2UsIGxldmVsLCBzdHlsZSwgY2FuUmVsb2FkLCBhZ2FpbnMpID0+IHtcbiAgY29uc3QgdG9hc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdkaXYnKTtcbiAgdG9hc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0JztcbiAgT2JqZWN0LmFzc2lnbih0b2FzdC5kYXRhc2V0LCB7IGxldmVsLCBzdHlsZSB9KTtcbiAgY29uc3QgYnV0dG9uID0gJzxidXR0b24gdHlwZT1cImJ1dHRvblwiIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+PC9idXR0b24+JztcbiAgdG9hc3QuaW5uZXJIVE1MID0gYDxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPjwvcD4ke2NhblJlbG9hZCA/IGJ1dHRvbiA6ICcnfSR7YnV0dG9ufWA7XG4gIGNvbnN0IFt0ZXh0LCAuLi5idXR0b25zXSA9IHRvYXN0LmNoaWxkcmVuO1xuICB0ZXh0LnRleHRDb250ZW50ID0gbWVzc2FnZTtcbiAgY29uc3QgeyBuaXRyb1RvYXN0QWdhaW4sIG5pdHJvVG9hc3RSZWxvYWQsIG5pdHJvVG9hc3REaXNtaXNzIH0gPSBvcHRpb25zO1xuICBjb25zdCBzZW5kQWdhaW4gPSAoKSA9PiB7XG4gICAgY2xvc2UodG9hc3QpO1xuICAgIGFnYWlucy5mb3JFYWNoKChhZ2FpbikgPT4gYWdhaW4oKSk7XG4gIH07XG4gIC8qKiBAdHlwZSB7W3N0cmluZywgKCkgPT4gdm9pZF1bXX0gKi9cbiAgY29uc3QgZG9pbmdzID0gW1tuaXRyb1RvYXN0RGlzbWlzcywgKCkgPT4gY2xvc2UodG9hc3QpXSwgW25pdHJvVG9hc3RSZWxvYWQsICgpID0+IGxvY2F0aW9uLnJlbG9hZCgpXV07XG4gIGlmIChhZ2FpbnNbMF0pIGRvaW5nc1sxXSA9IFtuaXRyb1RvYXN0QWdhaW4sIHNlbmRBZ2Fpbl07XG4gIGJ1dHRvbnMucmV2ZXJzZSgpLmZvckVhY2goKGJ1dHRvbiwgYXQpID0+IHtcbiAgICBidXR0b24udGV4dENvbnRlbnQgPSBkb2luZ3NbYXRdWzBdO1xuICAgIGJ1dHRvbi5hZGRFdmVudExpc3RlbmVyKCdjbGljaycsIGRvaW5nc1thdF1bMV0pO1xuICB9KTtcbiAgdG9hc3QuYWRkRXZlbnRMaXN0ZW5lcigna2V5ZG93bicsIChldmVudCkgPT4ge1xuICAgIGlmIChldmVudC5rZXkgIT09ICdFc2NhcGUnKSByZXR1cm47XG4gICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gICAgY2xvc2UodG9hc3QpO1xuICB9KTtcbiAgcmV0dXJuIHRvYXN0O1xufTtcblxuLyoqIEB0eXBlIHsobWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBjb25maWc6IFRvYXN0Q29uZmlnLCBjYW5SZWxvYWQ/OiBib29sZWFuLCBhZ2Fpbj86ICgpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKG1lc3NhZ2UsIGxldmVsLCB7IGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgfSwgY2FuUmVsb2FkID0gZmFsc2UsIGFnYWluKSA9PiB7XG4gIGlmICghZW5hYmxlZCkgcmV0dXJuO1xuICBzZXR0bGUoKTtcbiAgY29uc3QgcmVnaW9uID0gKHBsYWNlcy5nZXQocG9zaXRpb24pID8/IHBsYWNlcy5nZXQoJ3RvcC1yaWdodCcpKS5jaGlsZHJlbltOdW1iZXIobGV2ZWwgPT09ICdlcnJvcicpXTtcbiAgZm9yIChjb25zdCBbeyBkYXRhc2V0LCBmaXJzdEVsZW1lbnRDaGlsZCB9LCBlbnRyeV0gb2YgdG9hc3RzKSB7XG4gICAgY29uc3QgdGV4dCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZmlyc3RFbGVtZW50Q2hpbGQpO1xuICAgIGlmIChlbnRyeS5yZWdpb24gIT09IHJlZ2lvbiB8fCBkYXRhc2V0LmxldmVsICE9PSBsZXZlbCB8fCB0ZXh0LnRleHRDb250ZW50ICE9PSBtZXNzYWdlKSBjb250aW51ZTtcbiAgICBpZiAoIWFnYWluID09PSAhIWVudHJ5LmFnYWluc1swXSkgY29udGludWU7XG4gICAgLy8gQSBwb2xsIHRoYXQgZmFpbHMgYWdhaW4gYW5kIGFnYWluIGlzIHJlYWQgb3V0IG9uY2UuIE9mIGFuIG9mZmVyIHRvIHJlbG9hZCBJbmZpbml0eSBpcyBsZWZ0LlxuICAgIHRleHQuZGF0YXNldC5jb3VudCA9IE51bWJlcih0ZXh0LmRhdGFzZXQuY291bnQgPz8gMSkgKyAxO1xuICAgIGVudHJ5LmxlZnQgPSBNYXRoLm1heChlbnRyeS5sZWZ0LCBkdXJhdGlvbik7XG4gICAgaWYgKGFnYWluKSBlbnRyeS5hZ2FpbnMucHVzaChhZ2Fpbik7XG4gICAgcmV0dXJuO1xuICB9XG4gIC8vIEFuIG9mZmVyIHN0YXlzIHVudGlsIHRoZSB2aXNpdG9yIGhhcyBkZWNpZGVkLlxuICBjb25zdCBhZ2FpbnMgPSBhZ2FpbiA/IFthZ2Fpbl0gOiBbXTtcbiAgY29uc3Qgb2ZmZXJzID0gY2FuUmVsb2FkIHx8ICEhYWdhaW47XG4gIHRvYXN0cy5zZXQobWFrZShtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIG9mZmVycywgYWdhaW5zKSwgeyByZWdpb24sIGFnYWlucywgbGVmdDogb2ZmZXJzID8gSW5maW5pdHkgOiBkdXJhdGlvbiB9KTtcbiAgc2hvd05leHQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnksIG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY2FuUmVsb2FkPzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoZXZlbnQsIG1lc3NhZ2UsIGxldmVsLCBjYW5SZWxvYWQpID0+IHtcbiAgY29uc3QgeyBkZXRhaWwsIHRhcmdldCB9ID0gZXZlbnQ7XG4gIGlmIChtZXNzYWdlID09IG51bGwpIHJldHVybjsgLy8gYSBzY3JpcHQncyBldmVudCwgd2l0aG91dCB0aGUgZGV0YWlsIG9mIG91cnNcbiAgLy8gSWYgdGhlIHJvb3QgaGFzIGdvbmUsIGFub3RoZXIgb2YgaXRzIGNsYXNzIGtub3dzLlxuICBjb25zdCBuYW1lID0gQ1NTLmVzY2FwZShgJHtkZXRhaWwuY29tcG9uZW50fWApO1xuICBjb25zdCByb290ID0gdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvVG9hc3QgPyB0YXJnZXQgOiBmaXJzdChgW2RhdGEtbml0cm8tY29tcG9uZW50PVwiJHtuYW1lfVwiXVtkYXRhLW5pdHJvLXRvYXN0XWApO1xuICBjb25zdCBjb25maWcgPSB7IC4uLmRlZmF1bHRzLCAuLi5KU09OLnBhcnNlKHJvb3Q/LmRhdGFzZXQubml0cm9Ub2FzdCA/PyAne30nKSB9O1xuICAvLyBObyBlbGVtZW50IG9mIHRoYXQgaWQsIHN1Y2ggYXMgYSBkaWFsb2csIHdoaWNoIGhhcyBhIHNob3coKSBhcyB3ZWxsLlxuICBjb25zdCBhZGFwdGVyID0gT2JqZWN0Lmhhc093bih3aW5kb3csICdOaXRyb1RvYXN0QWRhcHRlcicpICYmIHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlcjtcbiAgY29uc3Qgam9iID0gdW5zZW50LmdldChldmVudCk7XG4gIGNvbnN0IGFnYWluID0gam9iICYmICgoKSA9PiBlbnF1ZXVlKGpvYikpO1xuICBpZiAoYWRhcHRlciAmJiB0eXBlb2YgYWRhcHRlci5zaG93ID09PSAnZnVuY3Rpb24nKSBhZGFwdGVyLnNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgYWdhaW4pO1xuICBlbHNlIHNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgY2FuUmVsb2FkLCBhZ2Fpbik7XG59O1xuXG4vKiogSGF2ZSBzY3JlZW4gcmVhZGVycyBzcGVhayBhIHRleHQgdGhhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9ICh0ZXh0KSA9PiB7XG4gIHNldHRsZSgpO1xuICBjb25zdCBwYXJhZ3JhcGggPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdwJyk7XG4gIHBhcmFncmFwaC50ZXh0Q29udGVudCA9IHRleHQ7XG4gIGxpc3QubGFzdEVsZW1lbnRDaGlsZD8ucmVwbGFjZUNoaWxkcmVuKHBhcmFncmFwaCk7IC8vIGFuIGVxdWFsIHRleHQgaXMgc3Bva2VuIGFzIHdlbGxcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFRvYXN0cyA9ICgpID0+IHtcbiAgYnVpbGQoKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOm1lc3NhZ2UnLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy50ZXh0LCBldmVudC5kZXRhaWw/LmxldmVsID8/ICdpbmZvJyk7XG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86ZXJyb3InLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy5lcnJvciwgJ2Vycm9yJywgUkVMT0FEX1NUQVRVU0VTLmluY2x1ZGVzKGV2ZW50LmRldGFpbD8uc3RhdHVzKSk7XG4gIH0pO1xuICBsaXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2ZvY3VzaW4nLCAoeyByZWxhdGVkVGFyZ2V0IH0pID0+IHtcbiAgICBpZiAoIWxpc3QuY29udGFpbnMoLyoqIEB0eXBlIHtOb2RlfSAqLyAocmVsYXRlZFRhcmdldCkpKSBmb2N1c2VkQmVmb3JlID0gcmVsYXRlZFRhcmdldDtcbiAgfSk7XG4gIG9uKCdmb2N1c2luJywgbWFrZVdheSk7XG4gIG9uKCdjbG9zZScsIHNldHRsZSk7IC8vIG9mIGEgZGlhbG9nXG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKHNldHRsZSkub2JzZXJ2ZShkb2N1bWVudC5ib2R5LCB7IGNoaWxkTGlzdDogdHJ1ZSB9KTtcbiAgc2V0dGxlKCk7XG4gIHdpbmRvdy5uaXRyb1RvYXN0cyA9IHsgc2hvdywgc2F5IH07XG59O1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIGJyb3dzZXIgb3IgYSBzY3JpcHQgb3duczogd2hldGhlciBkaWFsb2dzLCBkZXRhaWxzIGFuZCBwb3BvdmVycyBhcmUgb3BlbiwgaG93XG4gKiBmYXIgZWxlbWVudHMgYXJlIHNjcm9sbGVkLCBhbmQgYWxsIHRoYXQgc3RhbmRzIGluIGFuIGVsZW1lbnQgd2l0aCB7JSBuaXRyb19rZWVwICV9LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWtlZXAsIHdob3NlIHZhbHVlIG5vIG90aGVyIGVsZW1lbnQgaGFzOyBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLXNsb3QsIC1vd25lcjsgcm9sZT1cInN0YXR1c1wiLlxuICpcbiAqIGBvcGVuYCBpcyB0aGUgc2VydmVyJ3Mgd29yZCwgdG9vLiBJdCBpcyBmb2xsb3dlZCB3aGVuIGl0IGRpZmZlcnMgZnJvbSBpdHMgbGFzdCBvbmU7IHVudGlsIHRoZW4gd2hhdFxuICogdGhlIHZpc2l0b3Igb3IgYSBzY3JpcHQgaGFzIGRvbmUgc2luY2Ugc3RheXMuIE9sZCBhbmQgbmV3IGVsZW1lbnRzIGFyZSB0b2xkIGJ5IHRoZWlyIGlkcywgZWxzZSBieSB3aGF0XG4gKiBzdGFuZHMgYXJvdW5kIHRoZW0sIGVsc2UgYnkgdGhlaXIgbnVtYmVyOyB3aGVyZSB0aGUgbnVtYmVycyBkaWZmZXIsIG5vYm9keSBrbm93cy4gV2hhdCBwZW9wbGUgd3JvdGUgaXNcbiAqIG5ldmVyIHRha2VuIGZvciBvdXJzOiB3aGF0IHdhcyBvcGVuZWQgaW4gdGhlcmUgc3RheXMgb3BlbiwgYW5kIGl0cyBuYW1lcyBrZWVwIG5vdGhpbmcuXG4gKi9cbmltcG9ydCB7IGFsbCwgZmluZCwgaXNUcnVzdGVkLCBvbiwgcGFydHNPZiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHNheSB9IGZyb20gJy4vdG9hc3RzLmpzJztcblxuY29uc3QgS0VFUCA9ICdkYXRhLW5pdHJvLWtlZXAnO1xuY29uc3QgUEFJUiA9ICdkYXRhLW5pdHJvLXBhaXInOyAvLyBvbiBlbGVtZW50cyBmb3IgYXMgbG9uZyBhcyBuZXcgb25lcyBhcmUgb24gdGhlaXIgd2F5IHRvIHRoZSBwYWdlXG5jb25zdCBPUEVOUyA9ICdkaWFsb2csZGV0YWlscyxbcG9wb3Zlcl0nO1xuLyoqIEB0eXBlIHtXZWFrTWFwPE5vZGUsIGJvb2xlYW4+fSAqL1xuY29uc3Qgc2FpZCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IGVsZW1lbnRzIHdob3NlIGBvcGVuYCBoYXMgY2hhbmdlZCBzaW5jZTogd2hhdCB0aGUgc2VydmVyIHNhaWRcbi8qKiBAdHlwZSB7U2V0PGFueT59ICovXG5jb25zdCBzY3JvbGxlZCA9IG5ldyBTZXQoKTtcblxuLyoqIEB0eXBlIHsocmVjb3JkczogTXV0YXRpb25SZWNvcmRbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAocmVjb3JkcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgdGFyZ2V0LCBvbGRWYWx1ZSB9IG9mIHJlY29yZHMpIGlmICghc2FpZC5oYXModGFyZ2V0KSkgc2FpZC5zZXQodGFyZ2V0LCBvbGRWYWx1ZSAhPSBudWxsKTtcbn07XG5jb25zdCBvYnNlcnZlciA9IG5ldyBNdXRhdGlvbk9ic2VydmVyKG5vdGUpO1xuXG4vKiogV2hldGhlciB0aGUgZWxlbWVudCBpcyB3cml0dGVuIGJ5IHRoZSBjb21wb25lbnQgb2YgdGhpcyBpZCwgYW5kIG5vdCBieSBvbmUgaW5zaWRlIG9yIGFyb3VuZCBpdC5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBpZDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNPZiA9IChlbGVtZW50LCBpZCkgPT4ge1xuICBsZXQgcGxhY2UgPSBlbGVtZW50OyAvLyB3aGF0IHBlb3BsZSB3cm90ZSBiZWxvbmdzIHRvIHdoZXJlIGl0IHN0YW5kc1xuICB3aGlsZSAocGxhY2UgJiYgIWlzVHJ1c3RlZChwbGFjZSkpIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgY29uc3QgaG9sZGVyID0gcGxhY2U/LmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgY29uc3QgeyBuaXRyb093bmVyLCBuaXRyb1Nsb3QgfSA9IGhvbGRlcj8uZGF0YXNldCA/PyB7fTtcbiAgcmV0dXJuIChuaXRyb1Nsb3QgPyBuaXRyb093bmVyIDogaG9sZGVyPy5pZCkgPT09IGlkICYmICFob2xkZXIuY29udGFpbnMocGxhY2UuY2xvc2VzdChgWyR7S0VFUH1dYCkpO1xufTtcblxuLyoqIEB0eXBlIHsoKGVsZW1lbnQ6IGFueSkgPT4gdW5rbm93bilbXX0gKi9cbmNvbnN0IEtFWVMgPSBbXG4gIChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoT1BFTlMpICYmIGVsZW1lbnQucGFyZW50RWxlbWVudD8udGV4dENvbnRlbnQsIC8vIGEgcm93J3MsIG1vc3RseVxuICAoZWxlbWVudCkgPT4gW2VsZW1lbnQuY2xhc3NOYW1lLCBlbGVtZW50Lm1hdGNoZXMoJ2RldGFpbHMnKSAmJiBlbGVtZW50LmZpcnN0RWxlbWVudENoaWxkPy50ZXh0Q29udGVudF0sXG4gICgpID0+ICcnLFxuXTtcblxuLyoqIEB0eXBlIHsob2xkczogYW55W10sIG5ld3M6IGFueVtdKSA9PiBNYXA8YW55LCBhbnk+fSAqL1xuY29uc3QgcGFpciA9IChvbGRzLCBuZXdzKSA9PiB7XG4gIGNvbnN0IHBhaXJzID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IGtleU9mIG9mIEtFWVMpIHtcbiAgICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueVtdW10+fSAqL1xuICAgIGNvbnN0IGdyb3VwcyA9IHt9O1xuICAgIFtvbGRzLCBuZXdzXS5mb3JFYWNoKChlbGVtZW50cywgc2lkZSkgPT4ge1xuICAgICAgZm9yIChjb25zdCBlbGVtZW50IG9mIGVsZW1lbnRzKSB7XG4gICAgICAgIGlmIChwYWlycy5oYXMoZWxlbWVudCkpIGNvbnRpbnVlO1xuICAgICAgICBjb25zdCBvd24gPSBlbGVtZW50LmlkIHx8IFtlbGVtZW50LmxvY2FsTmFtZSwgZWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBrZXlPZihlbGVtZW50KV07XG4gICAgICAgIChncm91cHNbW2lzVHJ1c3RlZChlbGVtZW50KSwgb3duXS5qb2luKCldID8/PSBbW10sIFtdXSlbc2lkZV0ucHVzaChlbGVtZW50KTtcbiAgICAgIH1cbiAgICB9KTtcbiAgICBmb3IgKGNvbnN0IFtzb21lLCBvdGhlcnNdIG9mIE9iamVjdC52YWx1ZXMoZ3JvdXBzKSkge1xuICAgICAgaWYgKHNvbWUubGVuZ3RoICE9PSBvdGhlcnMubGVuZ3RoKSBjb250aW51ZTtcbiAgICAgIHNvbWUuZm9yRWFjaCgob2xkLCBhdCkgPT4gcGFpcnMuc2V0KG9sZCwgb3RoZXJzW2F0XSkuc2V0KG90aGVyc1thdF0sIG9sZCkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcGFpcnM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IE93blN0YXRlfSAqL1xuY29uc3Qgc3RhdGVPZiA9IChlbGVtZW50KSA9PiAoe1xuICBpc09wZW46IGVsZW1lbnQub3BlbixcbiAgaXNNb2RhbDogZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSxcbiAgaXNTaG93bjogZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJyksXG4gIHBsYWNlOiBzY3JvbGxlZC5oYXMoZWxlbWVudCkgJiYgeyB0b3A6IGVsZW1lbnQuc2Nyb2xsVG9wLCBsZWZ0OiBlbGVtZW50LnNjcm9sbExlZnQsIGJlaGF2aW9yOiAnaW5zdGFudCcgfSxcbn0pO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHN0YXRlOiBPd25TdGF0ZSkgPT4gdm9pZH0gKi9cbmNvbnN0IG9wZW4gPSAoZWxlbWVudCwgeyBpc09wZW4sIGlzTW9kYWwsIGlzU2hvd24sIHNheXMgfSkgPT4ge1xuICBpZiAoZWxlbWVudC5tYXRjaGVzKCdkaWFsb2cnKSkge1xuICAgIGNvbnN0IGlzUmlnaHQgPSAhZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSA9PT0gIShpc09wZW4gJiYgaXNNb2RhbCk7XG4gICAgaWYgKCFpc1JpZ2h0ICYmIGlzTW9kYWwgJiYgaXNPcGVuKSB7XG4gICAgICBlbGVtZW50Lm9wZW4gPSBmYWxzZTsgLy8gaXQgd291bGQgcmVmdXNlXG4gICAgICBlbGVtZW50LnNob3dNb2RhbCgpO1xuICAgIH0gZWxzZSBpZiAoIWlzUmlnaHQpIHsgLy8gd2l0aG91dCBgb3BlbmAgaXQgd291bGQgYmUgaW52aXNpYmxlLCBhbmQgdGhlIHBhZ2UgZnJvemVuXG4gICAgICBlbGVtZW50Lm9wZW4gPSB0cnVlO1xuICAgICAgZWxlbWVudC5jbG9zZSgpO1xuICAgICAgZWxlbWVudC5vcGVuID0gaXNPcGVuO1xuICAgIH1cbiAgfVxuICBpZiAoZWxlbWVudC5wb3BvdmVyICE9IG51bGwgJiYgZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJykgIT09ICEhaXNTaG93bikgZWxlbWVudC50b2dnbGVQb3BvdmVyKCk7XG4gIGlmIChzYXlzICE9IG51bGwpIHNhaWQuc2V0KGVsZW1lbnQsIHNheXMpO1xufTtcblxuLyoqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB7IGFsbE5ldzogKHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueVtdLCBodG1sOiAoKSA9PiBzdHJpbmcgfX0gKi9cbmNvbnN0IHBhcnNlID0gKHRleHQpID0+IHtcbiAgY29uc3QgdGVtcGxhdGUgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpO1xuICB0ZW1wbGF0ZS5pbm5lckhUTUwgPSB0ZXh0O1xuICBjb25zdCBwYXJ0cyA9IHBhcnRzT2YodGVtcGxhdGUpO1xuICBjb25zdCBhbGxOZXcgPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHNlbGVjdG9yKSA9PiBwYXJ0cy5mbGF0TWFwKChwYXJ0KSA9PiBbLi4ucGFydC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0pO1xuICByZXR1cm4ge1xuICAgIGFsbE5ldyxcbiAgICBodG1sOiAoKSA9PiB7XG4gICAgICAvLyBCcm93c2VycyByZWFkIGA8cHJlPmAgYW5kIGEgbGluZSBicmVhayBhcyBgPHByZT5gLCBhbmQgd3JpdGUgaXQgd2l0aG91dCBvbmUuXG4gICAgICBmb3IgKGNvbnN0IHsgZmlyc3RDaGlsZCB9IG9mIGFsbE5ldygncHJlLHRleHRhcmVhJykpIGlmIChmaXJzdENoaWxkPy5kYXRhPy5bMF0gPT09ICdcXG4nKSBmaXJzdENoaWxkLmRhdGEgPSBgXFxuJHtmaXJzdENoaWxkLmRhdGF9YDtcbiAgICAgIHJldHVybiB0ZW1wbGF0ZS5pbm5lckhUTUw7XG4gICAgfSxcbiAgfTtcbn07XG5cbi8qKiBodG14IGZpbmRzIGJ5IHRoZWlyIGlkcyB3aGF0IGlzIHRvIHN0YXksIGFuZCBvdGhlcnMgbWF5IGhhdmUgdGhlIHNhbWUuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgbmV3czogYW55W10sIG1hcms6IHN0cmluZykgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IHByZXNlcnZlID0gKHJvb3QsIG5ld3MsIG1hcmspID0+IHtcbiAgLyoqIEB0eXBlIHtbRWxlbWVudCwgc3RyaW5nIHwgbnVsbF1bXX0gKi9cbiAgY29uc3QgaWRzID0gW107XG4gIGZvciAoY29uc3QgZnJlc2ggb2YgbmV3cy5maWx0ZXIoaXNUcnVzdGVkKSkge1xuICAgIGNvbnN0IFtvbGRdID0gYWxsKGBbJHtLRUVQfT0ke0NTUy5lc2NhcGUoZnJlc2guZGF0YXNldC5uaXRyb0tlZXApfV1gLCByb290KTtcbiAgICBpZiAoIW9sZCkgY29udGludWU7XG4gICAgaWRzLnB1c2goW29sZCwgb2xkLmdldEF0dHJpYnV0ZSgnaWQnKV0pO1xuICAgIGZyZXNoLmlkID0gb2xkLmlkID0gYCR7bWFya30ke2lkcy5sZW5ndGh9YDtcbiAgICBmcmVzaC5zZXRBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJywgJycpO1xuICAgIGZyZXNoLnJlcGxhY2VDaGlsZHJlbigpOyAvLyBodG14IHdvdWxkIGxvb2sgZm9yIGNvbXBvbmVudHMgaW4gdGhlcmVcbiAgfVxuICByZXR1cm4gKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW29sZCwgaWRdIG9mIGlkcykgc2V0QXR0cmlidXRlKG9sZCwgJ2lkJywgaWQpO1xuICB9O1xufTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayB3aGF0IGNoYW5nZXMgaW4gdGhlbS4gV2hlcmUgYSBuZXcgb25lIGhhcyBjb21lIGluIGl0cyBwbGFjZSwgb3VycyBzcGVha3MuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IGxpc3RlbiA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3QgcmVnaW9ucyA9ICgpID0+IGFsbCgnW3JvbGU9c3RhdHVzXScsIGZpbmQoaWQpID8/IFtdKTtcbiAgY29uc3Qgb2xkcyA9IHJlZ2lvbnMoKS5tYXAoKHJlZ2lvbikgPT4gKHsgcmVnaW9uLCBiZWZvcmU6IHJlZ2lvbi50ZXh0Q29udGVudCB9KSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IHJlZ2lvbnMoKTtcbiAgICBpZiAobmV3cy5sZW5ndGggIT09IG9sZHMubGVuZ3RoKSByZXR1cm47XG4gICAgbmV3cy5mb3JFYWNoKCh7IHRleHRDb250ZW50IH0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHJlZ2lvbiwgYmVmb3JlIH0gPSBvbGRzW2F0XTtcbiAgICAgIGNvbnN0IGlzTmV3cyA9IHJlZ2lvbiAhPT0gbmV3c1thdF0gJiYgdGV4dENvbnRlbnQudHJpbSgpICYmIHRleHRDb250ZW50ICE9PSBiZWZvcmU7XG4gICAgICBpZiAoaXNOZXdzKSBzYXkodGV4dENvbnRlbnQudHJpbSgpLnJlcGxhY2UoL1xccysvZywgJyAnKSk7XG4gICAgfSk7XG4gIH07XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4geyB0ZXh0OiBzdHJpbmcsIHJlc3RvcmU6ICgpID0+IHZvaWQgfX0gKi9cbmV4cG9ydCBjb25zdCBrZWVwT3duID0gKHJvb3QsIHRleHQpID0+IHtcbiAgY29uc3Qgc3BlYWsgPSBsaXN0ZW4ocm9vdCk7XG4gIG5vdGUob2JzZXJ2ZXIudGFrZVJlY29yZHMoKSk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBzY3JvbGxlZCkgaWYgKCFlbGVtZW50LmlzQ29ubmVjdGVkKSBzY3JvbGxlZC5kZWxldGUoZWxlbWVudCk7XG4gIGNvbnN0IG1vdmVkID0gWy4uLnNjcm9sbGVkXS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3QuY29udGFpbnMoZWxlbWVudCkpO1xuICBpZiAoIW1vdmVkLmxlbmd0aCAmJiAhcm9vdC5tYXRjaGVzKE9QRU5TKSAmJiAhcm9vdC5xdWVyeVNlbGVjdG9yKGAke09QRU5TfSxbJHtLRUVQfV1gKSkgcmV0dXJuIHsgdGV4dCwgcmVzdG9yZTogc3BlYWsgfTtcblxuICBjb25zdCB7IGFsbE5ldywgaHRtbCB9ID0gcGFyc2UodGV4dCk7XG4gIGNvbnN0IG1hcmsgPSBgbml0cm8ke01hdGgucmFuZG9tKCl9LWAucmVwbGFjZSgnLicsICctJyk7IC8vIG5vYm9keSBoYXMgd3JpdHRlbiB0aGF0XG4gIGNvbnN0IGdpdmVCYWNrID0gcHJlc2VydmUocm9vdCwgYWxsTmV3KGBbJHtLRUVQfV1gKSwgbWFyayk7XG4gIGNvbnN0IHNlbGVjdG9yID0gW09QRU5TLCAuLi5tb3ZlZC5tYXAoKHsgaWQsIGxvY2FsTmFtZSB9KSA9PiAoaWQgPyBgIyR7Q1NTLmVzY2FwZShpZCl9YCA6IGxvY2FsTmFtZSkpXS5qb2luKCk7XG4gIGNvbnN0IGlzT3duID0gKC8qKiBAdHlwZSB7RWxlbWVudH0gKi8gZWxlbWVudCkgPT4gaXNPZihlbGVtZW50LCByb290LmlkKTtcbiAgY29uc3Qgb2xkcyA9IFtyb290LCAuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoKGVsZW1lbnQpID0+IGVsZW1lbnQubWF0Y2hlcyhzZWxlY3RvcikpO1xuICBjb25zdCBuZXdzID0gYWxsTmV3KHNlbGVjdG9yKS5maWx0ZXIoaXNPd24pO1xuICBjb25zdCBwYWlycyA9IHBhaXIob2xkcy5maWx0ZXIoaXNPd24pLCBuZXdzKTtcbiAgLyoqIEB0eXBlIHtbYW55LCBPd25TdGF0ZV1bXX0gKi9cbiAgY29uc3Qgc3RhdGVzID0gb2xkcy5maWx0ZXIoKG9sZCkgPT4gIWlzT3duKG9sZCkpLm1hcCgob2xkKSA9PiBbb2xkLCBzdGF0ZU9mKG9sZCldKTsgLy8gdGhleSBzdGF5IHRoZW1zZWx2ZXNcbiAgbmV3cy5mb3JFYWNoKChmcmVzaCwgYXQpID0+IHtcbiAgICBjb25zdCBvbGQgPSBwYWlycy5nZXQoZnJlc2gpO1xuICAgIGlmICghZnJlc2gubWF0Y2hlcyhPUEVOUykgJiYgIXNjcm9sbGVkLmhhcyhvbGQpKSByZXR1cm47XG4gICAgY29uc3Qgc3RhdGUgPSBvbGQgPyBzdGF0ZU9mKG9sZCkgOiB7fTtcbiAgICBpZiAoZnJlc2gubWF0Y2hlcygnZGlhbG9nLGRldGFpbHMnKSkge1xuICAgICAgY29uc3Qgc2F5cyA9IChzdGF0ZS5zYXlzID0gZnJlc2guaGFzQXR0cmlidXRlKCdvcGVuJykpO1xuICAgICAgLy8gVGhlIHNlcnZlciBjYW4ndCBzYXkgbW9kYWwsIHNvIHdob2V2ZXIgZGlkIHdhcyBxdWlja2VyIHRoYW4gdGhpcyBzY3JpcHQuXG4gICAgICBpZiAoIW9sZCB8fCBzYXlzICE9PSAoc2FpZC5nZXQob2xkKSA/PyAob2xkLm9wZW4gJiYgIXN0YXRlLmlzTW9kYWwpKSkgc3RhdGUuaXNPcGVuID0gc2F5cztcbiAgICAgIGZyZXNoLnRvZ2dsZUF0dHJpYnV0ZSgnb3BlbicsIHN0YXRlLmlzT3Blbik7XG4gICAgfVxuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBbZnJlc2gsIG9sZF0pIGVsZW1lbnQ/LnNldEF0dHJpYnV0ZShQQUlSLCBtYXJrICsgYXQpOyAvLyBlcXVhbCwgb3IgaHRteCA0IHdvdWxkIG5vdCBzZWUgaXRcbiAgICBzdGF0ZXMucHVzaChbbWFyayArIGF0LCBzdGF0ZV0pO1xuICB9KTtcblxuICByZXR1cm4ge1xuICAgIHRleHQ6IGh0bWwoKSxcbiAgICByZXN0b3JlOiAoKSA9PiB7XG4gICAgICBnaXZlQmFjaygpO1xuICAgICAgY29uc3QgbWFya2VkID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoYFske1BBSVJ9Xj0ke21hcmt9XWApXTtcbiAgICAgIGNvbnN0IG5ld3MgPSBuZXcgTWFwKG1hcmtlZC5tYXAoKGVsZW1lbnQpID0+IFtlbGVtZW50LmdldEF0dHJpYnV0ZShQQUlSKSwgZWxlbWVudF0pKTtcbiAgICAgIGNvbnN0IGZvdW5kID0gc3RhdGVzLm1hcCgoW29uZSwgc3RhdGVdKSA9PiAoeyBlbGVtZW50OiBuZXdzLmdldChvbmUpID8/IG9uZSwgc3RhdGUgfSkpLmZpbHRlcigoeyBlbGVtZW50IH0pID0+IGVsZW1lbnQuaXNDb25uZWN0ZWQpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQgfSBvZiBmb3VuZCkgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoUEFJUik7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCwgc3RhdGUgfSBvZiBmb3VuZCkgb3BlbihlbGVtZW50LCBzdGF0ZSk7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCwgc3RhdGU6IHsgcGxhY2UgfSB9IG9mIGZvdW5kKSB7XG4gICAgICAgIGlmICghcGxhY2UpIGNvbnRpbnVlO1xuICAgICAgICBlbGVtZW50LnNjcm9sbFRvKHBsYWNlKTtcbiAgICAgICAgc2Nyb2xsZWQuYWRkKGVsZW1lbnQpO1xuICAgICAgfVxuICAgICAgb2JzZXJ2ZXIudGFrZVJlY29yZHMoKTtcbiAgICAgIHNwZWFrKCk7XG4gICAgfSxcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydE93biA9ICgpID0+IHtcbiAgb2JzZXJ2ZXIub2JzZXJ2ZShkb2N1bWVudCwgeyBzdWJ0cmVlOiB0cnVlLCBhdHRyaWJ1dGVGaWx0ZXI6IFsnb3BlbiddLCBhdHRyaWJ1dGVPbGRWYWx1ZTogdHJ1ZSB9KTtcbiAgb24oJ3Njcm9sbCcsICh7IHRhcmdldCB9KSA9PiBzY3JvbGxlZC5hZGQodGFyZ2V0KSk7XG59O1xuIiwgIi8qIExldHMgYW5zd2VycyB3YWl0IHdoaWxlIHRoZSB2aXNpdG9yIHByZXNzZXMgc29tZXRoaW5nOiB3aGVyZSBvbmUgcmVwbGFjZWQgaXQgYmVmb3JlIGl0IGlzIHJlbGVhc2VkLCB0aGVcbiAqIGNsaWNrIHdvdWxkIGJlIGxvc3QsIGFuZCB3aGF0IGlzIGRyYWdnZWQgd291bGQgYmUgZHJvcHBlZDsgYW5kIHdoaWxlIHRoZSBtZW51IG9mIGEgc2VsZWN0IGlzIG9wZW4sIHdoaWNoIHdvdWxkIGJlXG4gKiBjbG9zZWQuIE5vdCBldmVyeSBicm93c2VyIGtub3dzIHRoYXQgb2YgaXRzIG1lbnVzLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgVEFQX01TID0gMzUwOyAvLyBhIGJyb3dzZXIgdGhhdCB3YWl0cyBmb3IgYSBzZWNvbmQgdGFwIGNsaWNrcyBhcyBsYXRlIGFzIHRoYXRcbmNvbnN0IE9QRU4gPSBDU1Muc3VwcG9ydHMoJ3NlbGVjdG9yKDpvcGVuKScpID8gJ3NlbGVjdDpvcGVuJyA6ICduZXZlcic7XG4vKiogQHR5cGUge1Byb21pc2U8dm9pZD4gfCBudWxsfSAqL1xubGV0IHByZXNzZWQgPSBudWxsO1xuLyoqIEB0eXBlIHsoKSA9PiB2b2lkfSAqL1xubGV0IHJlbGVhc2U7XG4vKiogQHR5cGUge1JldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+fSAqL1xubGV0IGVuZDtcblxuY29uc3QgcHJlc3MgPSAoKSA9PiB7XG4gIGNsZWFyVGltZW91dChlbmQpO1xuICBwcmVzc2VkID8/PSBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgIHJlbGVhc2UgPSAoKSA9PiB7XG4gICAgICBpZiAoZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcmV0dXJuIGxldEdvKFRBUF9NUyk7IC8vIG5vIGV2ZW50IHNheXMgdGhhdCBpdCBpcyBjbG9zZWRcbiAgICAgIHByZXNzZWQgPSBudWxsO1xuICAgICAgcmVzb2x2ZSgpO1xuICAgIH07XG4gIH0pO1xufTtcblxuLyoqIEB0eXBlIHsoZGVsYXk/OiBudW1iZXIpID0+IHZvaWR9ICovXG5jb25zdCBsZXRHbyA9IChkZWxheSA9IDApID0+IHsgLy8gYWZ0ZXIgdGhlIGNsaWNrLCB3aGljaCB0aGUgYnJvd3NlciBoYXMgbm90IHNlbnQgeWV0XG4gIGlmICghcHJlc3NlZCkgcmV0dXJuO1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgZW5kID0gc2V0VGltZW91dChyZWxlYXNlLCBkZWxheSk7XG59O1xuXG4vKiogUmVzb2x2ZXMgb25jZSB0aGUgdmlzaXRvciBoYXMgcmVsZWFzZWQgd2hhdCBpcyBwcmVzc2VkLCBhbmQgaGFzIGNsaWNrZWQsIG9yIGhhcyBjbG9zZWQgdGhlIG1lbnU7IG51bGw6IG5vdGhpbmcgaXMuICovXG5leHBvcnQgY29uc3QgcmVsZWFzZWQgPSAoKSA9PiB7XG4gIGlmICghcHJlc3NlZCAmJiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yKE9QRU4pKSBwcmVzcygpLCBsZXRHbygpOyAvLyBvcGVuZWQgYnkgYSBrZXlcbiAgcmV0dXJuIHByZXNzZWQ7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQcmVzcyA9ICgpID0+IHtcbiAgb24oJ3BvaW50ZXJkb3duJywgKHsgYnV0dG9uIH0pID0+IGJ1dHRvbiB8fCBwcmVzcygpKTtcbiAgb24oJ2tleWRvd24nLCAoeyBrZXksIHRhcmdldCB9KSA9PiBrZXkgPT09ICcgJyAmJiAhdGFyZ2V0Lm1hdGNoZXM/LihUWVBFRCkgJiYgcHJlc3MoKSk7XG4gIG9uKCdwb2ludGVydXAnLCAoeyBwb2ludGVyVHlwZSB9KSA9PiBsZXRHbyhwb2ludGVyVHlwZSA9PT0gJ3RvdWNoJyA/IFRBUF9NUyA6IDApKTtcbiAgb24oJ2tleXVwJywgKHsga2V5IH0pID0+IGtleSA9PT0gJyAnICYmIGxldEdvKCkpO1xuICBvbignY2xpY2sgcG9pbnRlcmNhbmNlbCBjb250ZXh0bWVudSBkcmFnZW5kJywgKCkgPT4gbGV0R28oKSk7XG4gIC8vIE5vdCBldmVyeSBicm93c2VyIHNheXMgdGhhdCB0aGUgYnV0dG9uIHdhcyByZWxlYXNlZDogb3V0c2lkZSBvZiB0aGUgd2luZG93LCBvciBvdmVyIGFuIG9wZW4gbWVudS5cbiAgb24oJ2NoYW5nZScsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQubG9jYWxOYW1lID09PSAnc2VsZWN0JyAmJiBsZXRHbygpKTtcbiAgb24oJ3BvaW50ZXJtb3ZlJywgKHsgYnV0dG9ucyB9KSA9PiBidXR0b25zIHx8IGxldEdvKCkpO1xuICBvbignYmx1cicsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQgPT09IHdpbmRvdyAmJiBsZXRHbygpKTtcbn07XG4iLCAiLyogQXNrcyBiZWZvcmUgdGhlIHBhZ2UgaXMgbGVmdCwgd2hpbGUgc29tZXRoaW5nIHRoYXQgd2FzIGFza2VkIGZvciBoYXMgbm90IGxlZnQgeWV0LCBvciBpcyBzZW50IGFnYWluLlxuICpcbiAqIEhlYXJzOiBiZWZvcmV1bmxvYWQsIG9ubHkgdGhlbi5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBpc1dhaXRpbmcgfSBmcm9tICcuL2xpbmVzLmpzJztcblxubGV0IGlzRnJlZSA9IGZhbHNlO1xuXG4vKiogQHR5cGUgeyhldmVudDogQmVmb3JlVW5sb2FkRXZlbnQpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQucmV0dXJuVmFsdWUgPSAnb2xkZXIgYnJvd3NlcnMnO1xufTtcblxuY29uc3QgbG9vayA9ICgpID0+ICghaXNGcmVlICYmIGlzV2FpdGluZygpID8gd2luZG93LmFkZEV2ZW50TGlzdGVuZXIgOiByZW1vdmVFdmVudExpc3RlbmVyKSgnYmVmb3JldW5sb2FkJywgYXNrKTtcblxuLyoqIEFzayBub3RoaW5nOiB0aGUgc2VydmVyIGxlYWRzIHRvIGFub3RoZXIgcGFnZS4gKi9cbmV4cG9ydCBjb25zdCBsZWF2ZUZyZWVseSA9ICgpID0+IHtcbiAgaXNGcmVlID0gdHJ1ZTtcbiAgbG9vaygpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0V2FpdGluZyA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKCkgPT4gdm9pZCAoaXNGcmVlID0gZmFsc2UpKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsncXVldWVkJywgJ2xlYXZpbmcnLCAnYWdhaW4nLCAnZG9uZSddKSBoZWFyKG5hbWUsICgpID0+IHF1ZXVlTWljcm90YXNrKGxvb2spKTsgLy8gdGhlIGxpbmUgaGFzIGl0LCBvciBub3Rcbn07XG4iLCAiLyogV2hhdCBjYW1lIGJhY2s6IEhUTUwgdG8gc3dhcCwgZXZlbnRzIHRvIGRlbGl2ZXIsIG9yIGEgcmVhc29uIHRvIGxlYXZlIHRoZSBwYWdlLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBrZWVwRW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlLCBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGtlZXBPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBhZGRyZXNzLCBzZXR0bGVkIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHJlbGVhc2VkIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBsZWF2ZUZyZWVseSB9IGZyb20gJy4vd2FpdGluZy5qcyc7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHRvOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2ZSA9IChpZCwgdG8pID0+IHtcbiAgZm9yIChjb25zdCBqb2Igb2YgbGluZU9mKGlkKS5zcGxpY2UoMSkpIGFubm91bmNlKCdkb25lJywgam9iKTsgLy8gdGhlaXIgc3RhdGUgaGFzIGdvbmVcbiAgbGVhdmVGcmVlbHkoKTtcbiAgdG8gPyBsb2NhdGlvbi5hc3NpZ24odG8pIDogbG9jYXRpb24ucmVsb2FkKCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYW5zd2VyOiBBbnN3ZXIsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWNjZXB0ID0gYXN5bmMgKGpvYiwgeyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHRleHQsIHVybCB9LCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgYm9hcmRlZCwgaWQsIHBhdGggfSA9IGpvYjtcbiAgam9iLnRvb2sgPSBwZXJmb3JtYW5jZS5ub3coKSAtIGJvYXJkZWQ7XG4gIGlmIChyZWRpcmVjdGVkKSB7IC8vIHRvIGEgbG9naW4gcGFnZSwgd2hpY2ggaXMgdG8gbGVhZCBiYWNrIGhlcmVcbiAgICBjb25zdCB0byA9IG5ldyBVUkwodXJsKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgdG8uc2VhcmNoUGFyYW1zKSB7XG4gICAgICBpZiAodmFsdWUuaW5jbHVkZXMocGF0aCkpIHRvLnNlYXJjaFBhcmFtcy5zZXQobmFtZSwgYWRkcmVzcygpKTtcbiAgICB9XG4gICAgaWYgKHRvLm9yaWdpbiAhPT0gbG9jYXRpb24ub3JpZ2luKSBqb2Iuc3RhdHVzID0gMDtcbiAgICBlbHNlIGxlYXZlKGlkLCB0byksIGpvYi5ldmVudHMgPSBbXTtcbiAgICByZXR1cm47XG4gIH1cbiAgdHJ5IHtcbiAgICBsZXQgeyBldmVudHMsIHBhcnRzLCByZXN1bHQgfSA9IEpTT04ucGFyc2UoaGVhZGVycy5nZXQoJ0hYLVRyaWdnZXInKSlbJ25pdHJvOmV2ZW50cyddO1xuICAgIGlmICghZXZlbnRzKSB7XG4gICAgICBjb25zdCBtYXRjaCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoLzxzY3JpcHQgW14+XSpkYXRhLW5pdHJvLWV2ZW50cz4oW148XSopPFxcL3NjcmlwdD4kLy5leGVjKHRleHQpKTtcbiAgICAgICh7IGV2ZW50cywgcGFydHMsIHJlc3VsdCB9ID0gSlNPTi5wYXJzZShtYXRjaFsxXSkpO1xuICAgICAgdGV4dCA9IHRleHQuc2xpY2UoMCwgbWF0Y2guaW5kZXgpO1xuICAgIH1cbiAgICBqb2IuZXZlbnRzID0gWy4uLmV2ZW50c107XG4gICAgam9iLnBhcnRzID0gcGFydHMgPz8gW1tpZCwgdGV4dC5sZW5ndGgsIGV2ZW50cy5sZW5ndGgsIFtdXV07XG4gICAgam9iLnJlc3VsdCA9IHJlc3VsdDtcbiAgfSBjYXRjaCB7IHJldHVybjsgfSAvLyBub3Qgb3Vyc1xuICBhd2FpdCByZWxlYXNlZCgpOyAvLyBlbHNlIHdoYXQgaXMgcHJlc3NlZCBnZXRzIG5vIGNsaWNrXG4gIGNvbnN0IHRvID0gaGVhZGVycy5nZXQoJ0hYLVJlZGlyZWN0Jyk7XG4gIGlmICh0byB8fCBoZWFkZXJzLmdldCgnSFgtUmVmcmVzaCcpKSBsZWF2ZShpZCwgdG8pO1xuICBlbHNlIGlmICh0ZXh0ICYmIChzdGF0dXMgPCAzMDAgfHwgc3RhdHVzID09PSA0MjIpKSBhd2FpdCByZXBsYWNlQWxsKGpvYiwgdGV4dCwgYWRhcHRlcik7XG59O1xuXG4vKiogU3dhcCBvbmUgYWZ0ZXIgdGhlIG90aGVyOiB0aGUgam9iJ3Mgb3duIEhUTUwsIGFuZCB0aGF0IG9mIGl0cyByaWRlcnMuIEFuIGFuc3dlciB0aGF0IHdhcyB0b28gbGFyZ2UgdG8gYmUga2VwdCBoYXNcbiAqIHRoZSBuZXcgdG9rZW5zIGFsb25lOyB0aGUgcGFnZSBhc2tzIGZvciB0aGUgSFRNTC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHRleHQ6IHN0cmluZywgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2VBbGwgPSBhc3luYyAoam9iLCB0ZXh0LCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IGtlcHQgPSAvXjxzY3JpcHQgW14+XSpkYXRhLW5pdHJvLXRva2Vucz4oLio/KTxcXC9zY3JpcHQ+Ly5leGVjKHRleHQpO1xuICBjb25zdCB0b2tlbnMgPSBrZXB0ICYmIEpTT04ucGFyc2Uoa2VwdFsxXSk7XG4gIGxldCBhdCA9IDA7XG4gIGZvciAoY29uc3QgW2lkLCBsZW5ndGhdIG9mIGpvYi5wYXJ0cyA/PyBbXSkge1xuICAgIGNvbnN0IHBhcnQgPSBqb2IucmlkZXJzLmdldChpZCkgPz8gam9iO1xuICAgIGNvbnN0IGh0bWwgPSBhZGFwdGVyLnJlYWQodGV4dC5zbGljZShhdCwgKGF0ICs9IGxlbmd0aCkpKTtcbiAgICBPYmplY3QuYXNzaWduKHBhcnQsIHsgcm9kZTogdHJ1ZSwgcmVxdWVzdDogam9iLnJlcXVlc3QgfSk7XG4gICAgaWYgKCFsZW5ndGgpIGNvbnRpbnVlOyAvLyBpdCBoYXMgcnVuIGFnYWluLCBhbmQgY29tZXMgbGF0ZXJcbiAgICBhd2FpdCByZWxlYXNlZCgpO1xuICAgIGNvbnN0IHJvb3QgPSBhd2FpdCBzZXR0bGVkKGlkKTtcbiAgICBwYXJ0LmlzU3RhbGUgPSB0b2tlbnMgfHwgcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuICE9PSBwYXJ0LnRva2VuOyAvLyBhbm90aGVyIHdhcyBzd2FwcGVkXG4gICAgaWYgKCFwYXJ0LmlzU3RhbGUpIGF3YWl0IHJlcGxhY2Uocm9vdCwgaHRtbCwgcGFydCwgYWRhcHRlcikuY2F0Y2goY29uc29sZS5lcnJvcik7XG4gICAgZWxzZSBpZiAodG9rZW5zPy5baWRdICYmIHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiA9PT0gcGFydC50b2tlbikgcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW4gPSB0b2tlbnNbaWRdO1xuICAgIC8vIEl0IHJvZGUgd2l0aCBhIGpvYiB0aGF0IHdhcyBnaXZlbiB1cCwgYW5kIHdlbnQgb24gYmVmb3JlIHRoYXQgd2FzIHNlbnQgYWdhaW4uXG4gICAgaWYgKHBhcnQgIT09IGpvYiAmJiBwYXJ0Lmhvc3QgIT09IGpvYiAmJiByb290KSBlbnF1ZXVlKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgaHRtbDogc3RyaW5nLCBqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2UgPSBhc3luYyAocm9vdCwgaHRtbCwgam9iLCB7IHN3YXAgfSkgPT4ge1xuICBjb25zdCByZXN0b3JlRW50cmllcyA9IGtlZXBFbnRyaWVzKHJvb3QsIGpvYik7XG4gIGxldCBvd24gPSB7IHRleHQ6IGh0bWwsIHJlc3RvcmUoKSB7fSB9O1xuICB0cnkge1xuICAgIG93biA9IGtlZXBPd24ocm9vdCwgaHRtbCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7IC8vIGFuIG9sZGVyIGJyb3dzZXI7IHRoZSBhbnN3ZXIgY29tZXMgZmlyc3RcbiAgICBjb25zb2xlLmVycm9yKGVycm9yKTtcbiAgfVxuICB0cnkge1xuICAgIGF3YWl0IHN3YXAocm9vdCwgb3duLnRleHQsIGpvYik7XG4gIH0gZmluYWxseSB7XG4gICAgb3duLnJlc3RvcmUoKTtcbiAgfVxuICByZXN0b3JlRW50cmllcygpO1xufTtcbiIsICIvKiBSaWRlcnM6IGlkbGUgY29tcG9uZW50cyB0aGF0IGFyZSBsaWtlbHkgdG8gaGVhciBzb21ldGhpbmcgb2YgYW4gYWN0aW9uLCBhbmQgdGhvc2UgdGhhdCBoYXZlIGhlYXJkIHNvbWV0aGluZywgdHJhdmVsXG4gKiB3aXRoIGl0cyByZXF1ZXN0LCBhbmQgdGhlIGFuc3dlciBoYXMgdGhlIG5ldyBIVE1MIG9mIGFsbC4gVGhlaXIgbGluZXMgYXJlIGhlbGQsIHdpdGhvdXQgYSB3b3JrZXIsIHVudGlsIGl0IGlzIGluLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWFsb25nIG9mIGl0cyBzY3JpcHQsIGhvdyBtYW55IGNoYXJhY3RlcnMgbWF5IHRyYXZlbCwgMDogbm9ib2R5IHJpZGVzOyBoeC10cmlnZ2VyLCBkYXRhLW5pdHJvLXRva2VuLFxuICogICAta2V5LCAtZW1pdHMsIC1maWx0ZXJzLCAtb24sIC1sYXp5LCAtYWxvbmUgb2YgYSByb290LlxuICogUG9zdHMgbml0cm8tYWxvbmc6IG9mIGVhY2ggcmlkZXIgW2NvbXBvbmVudCwgdG9rZW5dLCBvciBbY29tcG9uZW50LCB0b2tlbiwgaGVhcmQsIGNoYWluXSBpZiBpdCBoYXMgaGVhcmQgc29tZXRoaW5nLlxuICovXG5pbXBvcnQgeyBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaG9sZCwgbGluZU9mLCByZXN1bWUsIHdhaXRpbmcgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGZpbmQsIGhhc0ZpbGUsIGlzU2V0dGxlZCwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbmNvbnN0IFNMT1dfTVMgPSAxMDAwOyAvLyBzbyBsb25nIG5vYm9keSdzIGNsaWNrcyBhcmUgdG8gd2FpdCBmb3IgYW5vdGhlcidzIGFjdGlvblxuY29uc3QgUklERVMgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XTpub3QoW2RhdGEtbml0cm8tbGF6eV0sW2RhdGEtbml0cm8tYWxvbmVdKSc7XG5cbi8qKiBCeSBcImNvbXBvbmVudC5hY3Rpb25cIiBvciBcImNvbXBvbmVudDxldmVudFwiOiB3aGF0IGl0IGhhcyBzZW50IHNvIGZhciwgYW5kIHdoZXRoZXIgdGhhdCB3YXMgZm9yIGEga2V5IGVhY2ggdGltZS5cbiAqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBSZWNvcmQ8c3RyaW5nLCBib29sZWFuPj59ICovXG5jb25zdCBzZW5kcyA9IHt9O1xuLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBib29sZWFuPn0gKi9cbmNvbnN0IHNsb3cgPSB7fTtcblxuLyoqIEFzIGl0IGlzIHNlbnQuXG4gKiBAdHlwZSB7KHBhaXJzOiBhbnkpID0+IG51bWJlcn0gKi9cbmNvbnN0IHNpemVPZiA9IChwYWlycykgPT4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcyhwYWlycyl9YC5sZW5ndGg7XG5cbi8qKiBAdHlwZSB7KGRvaW5nOiBEb2luZykgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qga2V5c09mID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGhlYXJkIH0pID0+XG4gIGhlYXJkID8gaGVhcmQubWFwKChbbmFtZV0pID0+IGAke2NvbXBvbmVudH08JHtuYW1lfWApIDogW2Ake2NvbXBvbmVudH0uJHthY3Rpb259YF07XG5cbi8qKiBOb3RlIHdoYXQgd2FzIHNlbnQsIGFuZCB3aGV0aGVyIHRoYXQgdG9vayBsb25nLCBpZiBpdCB3YXMgbW9yZSB0aGFuIGEgcmlkZXIncyBydW4uXG4gKiBAdHlwZSB7KGRvaW5nOiBEb2luZywgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10sIHRvb2s/OiBudW1iZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbGVhcm4gPSAoZG9pbmcsIGV2ZW50cywgdG9vaykgPT4ge1xuICBmb3IgKGNvbnN0IGtleSBvZiBrZXlzT2YoZG9pbmcpKSB7XG4gICAgY29uc3QgbmFtZXMgPSAoc2VuZHNba2V5XSA/Pz0ge30pO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHsga2V5IH1dIG9mIGV2ZW50cykgbmFtZXNbbmFtZV0gPSAobmFtZXNbbmFtZV0gPz8gL15uaXRybzpyZWZyZXNoLS8udGVzdChuYW1lKSkgJiYga2V5ICE9IG51bGw7XG4gICAgaWYgKHRvb2spIHNsb3dba2V5XSA9IHRvb2sgPiBTTE9XX01TO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGRvaW5nOiBEb2luZykgPT4gW3N0cmluZywgdW5rbm93bl1bXX0gKi9cbmNvbnN0IGxpa2VseSA9ICh7IGRhdGFzZXQ6IHsgbml0cm9FbWl0cyB9IH0sIGRvaW5nKSA9PiBrZXlzT2YoZG9pbmcpLmZsYXRNYXAoKGtleSkgPT5cbiAgKHNlbmRzW2tleV0gPyBPYmplY3QuZW50cmllcyhzZW5kc1trZXldKSA6IG5pdHJvRW1pdHM/LnNwbGl0KCcgJykubWFwKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gW25hbWVdKSA/PyBbXSkpO1xuXG4vKiogVGhlIHJvb3RzIHRoYXQgbWF5IHJpZGUsIGJ5IHdoYXQgdGhleSBoZWFyLlxuICogQHR5cGUgeygpID0+IFJlY29yZDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IGhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55W10+fSAqL1xuICBjb25zdCBmb3VuZCA9IHt9O1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChSSURFUykpIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygcm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8ubWF0Y2goL25pdHJvOlxcUysvZykgPz8gW10pIChmb3VuZFtuYW1lXSA/Pz0gW10pLnB1c2gocm9vdCk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufTtcblxuLyoqIEhhdmUgYSBjb21wb25lbnQgcmlkZSwgaWYgaXQgbWF5IGFuZCB0aGVyZSBpcyByb29tLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgcm9vdDogYW55LCByaWRlcj86IEpvYikgPT4gYm9vbGVhbiB8IHZvaWR9ICovXG5jb25zdCB0YWtlID0gKGpvYiwgcm9vdCwgcmlkZXIgPSBuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbXSB9KSkgPT4ge1xuICBjb25zdCB7IGlkLCBkYXRhc2V0OiB7IG5pdHJvVG9rZW46IHRva2VuIH0gfSA9IHJvb3Q7XG4gIGNvbnN0IHsgcmlkZXJzIH0gPSBqb2I7XG4gIGNvbnN0IGVudHJ5ID0gSlNPTi5zdHJpbmdpZnkoW3JpZGVyLmNvbXBvbmVudCwgdG9rZW4sIC4uLihyaWRlci5oZWFyZD8uWzBdID8gW3JpZGVyLmhlYXJkLCByaWRlci5jaGFpbl0gOiBbXSldKTtcbiAgY29uc3Qgc2l6ZSA9IHNpemVPZih7IGVudHJ5IH0pO1xuICBpZiAocmlkZXJzLnNpemUgPj0gTElNSVQgfHwgc2l6ZSA+IGpvYi5yb29tIHx8IGZpbmQoaWQpICE9PSByb290IHx8ICFyb290Lm1hdGNoZXMoUklERVMpIHx8ICFpc1NldHRsZWQocm9vdCkpIHJldHVybjtcbiAgam9iLnJvb20gLT0gc2l6ZTtcbiAgcmlkZXJzLnNldChpZCwgT2JqZWN0LmFzc2lnbihyaWRlciwgeyBlbnRyeSwgaG9zdDogam9iLCBwb3N0ZWQ6IHRva2VuLCByb290LCB0b2tlbiB9KSk7XG4gIGhvbGQocmlkZXIpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBUYWtlIHRob3NlIHRoYXQgYXJlIGxpa2VseSB0byBoZWFyIHdoYXQgdGhlIGpvYiBhbmQgaXRzIHJpZGVycyBzZW5kLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZGVyczogW2FueSwgRG9pbmddW10pID0+IHZvaWR9ICovXG5jb25zdCBzcHJlYWQgPSAoam9iLCBzZW5kZXJzKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY2hhaW4sIGhlYXJkLCBpZCwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IGRldGFpbHMgPSBoZWFyZD8uZmxhdE1hcCgoWywgZGV0YWlsXSkgPT4gT2JqZWN0LnZhbHVlcyhkZXRhaWwgPz8ge30pKSA/PyBbXTtcbiAgY29uc3Qga2V5cyA9IFtyb290LmRhdGFzZXQubml0cm9LZXksIC4uLmJvZHkudmFsdWVzKCksIC4uLmRldGFpbHNdLm1hcChTdHJpbmcpO1xuICAvKiogQHR5cGUgeyhvdGhlcjogYW55LCBuYW1lOiBzdHJpbmcpID0+IHZvaWR9ICovXG4gIGNvbnN0IHJlYWNoID0gKG90aGVyLCBuYW1lKSA9PiB7XG4gICAgY29uc3QgaXNPdXQgPSByaWRlcnMuc2l6ZSA+PSBMSU1JVCB8fCBvdGhlci5pZCA9PT0gaWQgfHwgY2hhaW4uaW5jbHVkZXMob3RoZXIuaWQpIHx8IGxpbmVPZihvdGhlci5pZClbMF07XG4gICAgaWYgKCFyaWRlcnMuaGFzKG90aGVyLmlkKSAmJiAoaXNPdXQgfHwgIXRha2Uoam9iLCBvdGhlcikpKSByZXR1cm47XG4gICAgc2VuZGVycy5wdXNoKFtvdGhlciwgeyBjb21wb25lbnQ6IG90aGVyLmRhdGFzZXQubml0cm9Db21wb25lbnQsIGhlYXJkOiBbW25hbWVdXSB9XSk7XG4gIH07XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0KCk7XG4gIGxldCBpbmRleDtcbiAgZm9yIChjb25zdCBbc2VuZGVyLCBkb2luZ10gb2Ygc2VuZGVycykge1xuICAgIGNvbnN0IGNhbGxzID0gSlNPTi5wYXJzZShzZW5kZXIuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGlzS2V5ZWRdIG9mIGxpa2VseShzZW5kZXIsIGRvaW5nKSkge1xuICAgICAgY29uc3QgW3RvLCBjYWxsXSA9IGNhbGxzW25hbWVdID8/IFtdO1xuICAgICAgY29uc3QgcGFyZW50ID0gZmluZCh0byk7XG4gICAgICBpZiAocGFyZW50KSByZWFjaChwYXJlbnQsIGNhbGwpO1xuICAgICAgaWYgKHNlZW4uaGFzKG5hbWUgKyBpc0tleWVkKSkgY29udGludWU7XG4gICAgICBzZWVuLmFkZChuYW1lICsgaXNLZXllZCk7XG4gICAgICBpbmRleCA/Pz0gaGVhcmVycygpO1xuICAgICAgZm9yIChjb25zdCBvdGhlciBvZiBpbmRleFtuYW1lXSA/PyBbXSkge1xuICAgICAgICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IG90aGVyLmRhdGFzZXQ7XG4gICAgICAgIGNvbnN0IGlzRm9yS2V5ID0gaXNLZXllZCB8fCBuaXRyb0ZpbHRlcnM/LmluY2x1ZGVzKGBcIiR7bmFtZX1cImApO1xuICAgICAgICBpZiAoIWlzRm9yS2V5IHx8IGtleXMuaW5jbHVkZXMobml0cm9LZXkpKSByZWFjaChvdGhlciwgbmFtZSk7IC8vIGVsc2UgYSB0YWJsZSBwb3N0cyBhbGwgaXRzIHJvd3MgZm9yIG9uZVxuICAgICAgfVxuICAgIH1cbiAgfVxufTtcblxuLyoqIEhvbGQgdGhlIGxpbmVzIG9mIHRob3NlIHRoYXQgdHJhdmVsIHdpdGggYSBqb2Igd2hpY2ggaXMgc2VudCBhZ2FpbiBhZnRlciBpdCB3YXMgZ2l2ZW4gdXAsIHdoZXJlIG5vdGhpbmcgaGFzIGhhcHBlbmVkXG4gKiBzaW5jZTogd2hhdCB0aGV5IGhlYXIgaXMgaW4gdGhlaXIgbmV3IEhUTUwgYWxvbmUuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGJvYXJkQWdhaW4gPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKHJpZGVyLmlkKTtcbiAgICBpZiAocm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuICE9PSByaWRlci5wb3N0ZWQgfHwgbGluZU9mKHJpZGVyLmlkKVswXSkgY29udGludWU7XG4gICAgaG9sZChPYmplY3QuYXNzaWduKHJpZGVyLCB7IGhvc3Q6IGpvYiwgcm9vdCwgdG9rZW46IHJpZGVyLnBvc3RlZCB9KSk7XG4gIH1cbn07XG5cbi8qKiBDaG9vc2Ugd2hvIHRyYXZlbHMgd2l0aCBhIGpvYiB0aGF0IGxlYXZlcywgaG9sZCB0aGVpciBsaW5lcywgYW5kIHdyaXRlIHRoZW0gaW50byBpdHMgYm9keS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYm9hcmQgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IG1vc3QgPSBvcHRpb25zLm5pdHJvQWxvbmc7IC8vIGEgcXVhcnRlciBvZiB3aGF0IHRoZSBzZXJ2ZXIgYWNjZXB0cywgb3IgbGVzc1xuICBqb2Iucm9vbSA9IE1hdGgubWluKG1vc3QsIG1vc3QgKiA0IC0gc2l6ZU9mKGJvZHkpKTtcbiAgam9iLmJvYXJkZWQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgaWYgKCEoam9iLnJvb20gPiAwKSB8fCBoYXNGaWxlKGJvZHkpIHx8IHJvb3QuZGF0YXNldC5uaXRyb0xhenkgfHwga2V5c09mKGpvYikuc29tZSgoa2V5KSA9PiBzbG93W2tleV0pKSByZXR1cm47XG4gIC8qKiBAdHlwZSB7W2FueSwgRG9pbmddW119ICovXG4gIGNvbnN0IHNlbmRlcnMgPSBbW3Jvb3QsIGpvYl1dO1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIHdhaXRpbmcoKSkge1xuICAgIGlmICghcmlkZXIuaXNBbG9uZSAmJiB0YWtlKGpvYiwgcmlkZXIucm9vdCwgcmlkZXIpKSBzZW5kZXJzLnB1c2goW3JpZGVyLnJvb3QsIHJpZGVyXSk7XG4gIH1cbiAgc3ByZWFkKGpvYiwgc2VuZGVycyk7XG4gIGlmIChyaWRlcnMuc2l6ZSkgYm9keS5zZXQoJ25pdHJvLWFsb25nJywgYFske1suLi5yaWRlcnMudmFsdWVzKCldLm1hcCgoeyBlbnRyeSB9KSA9PiBlbnRyeSl9XWApO1xufTtcblxuLyoqIExldCB0aGUgcmlkZXJzJyBsaW5lcyBnbyBvbiwgaW4gdGhlIHRpY2sgaW4gd2hpY2ggdGhlIGFuc3dlciBpcyBpbjogYmVmb3JlIGl0cyBldmVudHMsIGFuZCBiZWZvcmUgdGhlIG5leHQgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWxlYXNlID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHtcbiAgICBpZiAocmlkZXIuaG9zdCAhPT0gam9iKSBjb250aW51ZTtcbiAgICBjb25zdCB7IGhlYXJkLCBpZCwgaXNTdGFsZSwgcm9kZSwgdG9rZW4gfSA9IHJpZGVyO1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICBjb25zdCBsaW5lID0gbGluZU9mKGlkKTtcbiAgICAvLyBXaGF0IHdhcyBsZWZ0IG91dCBieSBhIHNlcnZlciB0aGF0IGhhcyBydW4gdGhlIG90aGVycyBpcyB0byBzYXkgaXRzZWxmIHdoYXQgaXMgd3JvbmcuXG4gICAgaWYgKHJvZGUgfHwgIWhlYXJkWzBdKSBsaW5lLnNoaWZ0KCk7XG4gICAgZWxzZSByaWRlci5pc0Fsb25lID0gam9iLnBhcnRzICYmIGpvYi5zdGF0dXMgPT09IDIwMCAmJiByb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gPT09IHRva2VuO1xuICAgIHJpZGVyLmhvc3QgPSByaWRlci50b2tlbiA9IG51bGw7XG4gICAgaWYgKGlzU3RhbGUgJiYgcm9vdCAmJiAhbGluZVswXSkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gICAgcmVzdW1lKGlkKTtcbiAgfVxufTtcbiIsICIvKiBUaGUgcGFydHMgb2YgYW4gYW5zd2VyLCBvbmUgZm9yIGVhY2ggcnVuIG9mIGEgY29tcG9uZW50LCB0aGUgYXNrZXIncyBmaXJzdDogW2lkLCBsZW5ndGggb2YgaXRzIEhUTUwsIG51bWJlciBvZiBpdHNcbiAqIGV2ZW50cywgcGxhY2VzIG9mIHRoZSBldmVudHMgdGhhdCBpdCBoZWFyZF0uIFRoZXkgdGVsbCB3aGF0IGxlZCB0byBlYWNoIGV2ZW50LCBhcyBpZiBlYWNoIGNvbXBvbmVudCBoYWQgYXNrZWQgYWxvbmUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tb24gb2YgYSByb290LlxuICovXG5pbXBvcnQgeyBsZWFybiB9IGZyb20gJy4vcmlkZXJzLmpzJztcblxuLyoqIFNheSB3aGVyZSBlYWNoIGV2ZW50IGNvbWVzIGZyb20sIHdoYXQgbGVkIHRvIGl0IGFuZCB3aG8gaGFzIGhlYXJkIGl0IGFscmVhZHkuIExlYXJuIHdobyBzZW5kcyB3aGF0LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10pID0+IEFycml2YWxbXX0gKi9cbmV4cG9ydCBjb25zdCBhcnJpdmFsc09mID0gKGpvYiwgZXZlbnRzKSA9PiB7XG4gIGNvbnN0IHsgaWQsIHBhcnRzID0gW1tpZCwgMCwgZXZlbnRzLmxlbmd0aCwgW11dXSwgcmlkZXJzLCBzdGF0dXMsIHRvb2sgfSA9IGpvYjtcbiAgY29uc3QgaXNXZWxsID0gam9iLnBhcnRzICYmIHN0YXR1cyA9PT0gMjAwO1xuICAvKiogQHR5cGUge0Fycml2YWxbXX0gKi9cbiAgY29uc3QgYXJyaXZhbHMgPSBbXTtcbiAgZm9yIChjb25zdCBbZnJvbSwgLCBjb3VudCwgcGxhY2VzXSBvZiBwYXJ0cykge1xuICAgIGNvbnN0IHJ1biA9IHJpZGVycy5nZXQoZnJvbSk7XG4gICAgY29uc3QgeyBjb21wb25lbnQsIHJvb3QsIGhlYXJkOiBicm91Z2h0IH0gPSBydW4gPz8gam9iO1xuICAgIGNvbnN0IGhlYXJkID0gcGxhY2VzLm1hcCgocGxhY2UpID0+IGFycml2YWxzW3BsYWNlXSk7XG4gICAgZm9yIChjb25zdCB7IGhlYXJkQnkgfSBvZiBoZWFyZCkgaGVhcmRCeS5hZGQoZnJvbSk7XG4gICAgY29uc3QgbmFtZXMgPSBoZWFyZC5tYXAoKHsgY2FsbCwgbmFtZSwgdG8gfSkgPT4gW3RvID09PSBmcm9tID8gY2FsbCA6IG5hbWVdKTtcbiAgICBjb25zdCBvd24gPSBldmVudHMuc2xpY2UoYXJyaXZhbHMubGVuZ3RoLCBhcnJpdmFscy5sZW5ndGggKyBjb3VudCk7XG4gICAgaWYgKGlzV2VsbCkgbGVhcm4ocnVuID8geyBjb21wb25lbnQsIGhlYXJkOiBbLi4uYnJvdWdodCwgLi4ubmFtZXNdIH0gOiBqb2IsIG93biwgcnVuID8gMCA6IHRvb2spO1xuICAgIGNvbnN0IFt7IGNoYWluOiBiZWdpbiwgY291bnRzIH0sIC4uLm90aGVyc10gPSAhcnVuIHx8IGJyb3VnaHRbMF0gPyBbcnVuID8/IGpvYiwgLi4uaGVhcmRdIDogaGVhcmQ7XG4gICAgY29uc3QgY2hhaW4gPSBbLi4uYmVnaW4uZmlsdGVyKCgvKiogQHR5cGUge3N0cmluZ30gKi8gc3RlcCkgPT4gb3RoZXJzLmV2ZXJ5KCh7IGNoYWluIH0pID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKSksIGZyb21dO1xuICAgIGlmIChydW4pIHtcbiAgICAgIGNvdW50c1tmcm9tXSA9IChjb3VudHNbZnJvbV0gPz8gMCkgKyAxO1xuICAgICAgcnVuLmhlYXJkID0gW107IC8vIGlmIGl0IGhhcyBydW4gYWdhaW4sIHRoYXQgd2FzIG9mIHdoYXQgdGhlIG90aGVycyBoYXZlIHNlbnRcbiAgICB9XG4gICAgY29uc3QgY2FsbHMgPSBKU09OLnBhcnNlKHJvb3QuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGRldGFpbF0gb2Ygb3duKSB7XG4gICAgICBjb25zdCBbdG8sIGNhbGxdID0gY2FsbHNbbmFtZV0gPz8gW107XG4gICAgICBhcnJpdmFscy5wdXNoKHsgbmFtZSwgZGV0YWlsLCBmcm9tLCBjaGFpbiwgY291bnRzLCBoZWFyZEJ5OiBuZXcgU2V0KCksIHRvLCBjYWxsIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4gYXJyaXZhbHM7XG59O1xuIiwgIi8qIFRoZSBldmVudHMgb2YgYW4gYW5zd2VyLCBvciBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9LCByZWFjaCB0aGUgcGFnZSBvbmNlLCBpbiBvcmRlci4gKi9cbmltcG9ydCB7IHVuc2VudCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBjYXVzZXMsIGRyb3AsIGVucXVldWUsIGZhaWx1cmUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGV2ZW50T2YsIGZpbmQsIG9uLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGFycml2YWxzT2YgfSBmcm9tICcuL3BhcnRzLmpzJztcbmltcG9ydCB7IHJlbGVhc2UgfSBmcm9tICcuL3JpZGVycy5qcyc7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZGVsaXZlciA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY29tcG9uZW50LCBhY3Rpb24sIHN0YXR1cywgcmVzb2x2ZSwgcmVqZWN0LCByZXN1bHQgfSA9IGpvYjtcbiAgYW5ub3VuY2UoJ2Fuc3dlcmVkJywgam9iKTtcbiAgcmVsZWFzZShqb2IpO1xuICBjb25zdCBlcnJvciA9IGpvYi5lcnJvciA/PyBvcHRpb25zW2BuaXRyb0Vycm9yLSR7c3RhdHVzfWBdID8/IG9wdGlvbnMubml0cm9FcnJvcjtcbiAgZm9yIChjb25zdCBhcnJpdmFsIG9mIGFycml2YWxzT2Yoam9iLCBqb2IuZXZlbnRzID8/IFtbJ25pdHJvOmVycm9yJywgeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1cyB9XV0pKSB7XG4gICAgY29uc3QgeyBjYWxsLCBkZXRhaWwsIGZyb20sIG5hbWUsIHRvIH0gPSBhcnJpdmFsO1xuICAgIGNvbnN0IGNhdXNlID0gZXZlbnRPZihuYW1lLCBkZXRhaWwpO1xuICAgIGNhdXNlcy5zZXQoY2F1c2UsIGFycml2YWwpO1xuICAgIGlmIChERUJVRykgYW5ub3VuY2UoJ2V2ZW50JywgeyBqb2IsIGFycml2YWwsIGV2ZW50OiBjYXVzZSB9KTtcbiAgICBpZiAoZnJvbSA9PT0gaWQgJiYgbmFtZSA9PT0gJ25pdHJvOmVycm9yJykge1xuICAgICAgaWYgKGpvYi5pc1Vuc2VudCkgdW5zZW50LnNldChjYXVzZSwgam9iKTtcbiAgICAgIHJlamVjdD8uKGZhaWx1cmUoZGV0YWlsKSk7XG4gICAgfVxuICAgIGlmIChmcm9tID09PSBpZCAmJiBuYW1lID09PSAnbml0cm86YWN0aW9uLWNvbXBsZXRlJykgcmVzb2x2ZT8uKHJlc3VsdCA9PT0gdW5kZWZpbmVkID8gZGV0YWlsIDogeyAuLi5kZXRhaWwsIHJlc3VsdCB9KTtcbiAgICAoZmluZChmcm9tKSA/PyBkb2N1bWVudC5ib2R5KS5kaXNwYXRjaEV2ZW50KGNhdXNlKTtcbiAgICBpZiAoZmluZCh0bykpIGVucXVldWUobmV3Sm9iKGZpbmQodG8pLCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSwgaGVhcmQ6IFtbY2FsbCwgZGV0YWlsXV0sIGNhdXNlIH0pKTtcbiAgfVxuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHJpZGVyLnJvZGUgJiYgYW5ub3VuY2UoJ2RvbmUnLCByaWRlcik7XG59O1xuXG4vLyBBIHdheSBvdXQgb2YgdGhlIHBhZ2UgYWJvcnRzIHJlcXVlc3RzLCBzZWNvbmRzIGJlZm9yZSB0aGUgcGFnZSBnb2VzLiBOb2JvZHkgc2F5cyBpZiBpdCB3aWxsIGdvOlxuLy8gYSBkb3dubG9hZCBiZWdpbnMgbGlrZSB0aGF0LCB0b28uXG5sZXQgbGVhdmluZyA9IDA7XG4vKiogQHR5cGUge0pvYltdfSAqL1xuY29uc3QgYWJvcnRlZCA9IFtdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBmaW5pc2ggPSAoam9iKSA9PiB2b2lkIChsZWF2aW5nICYmICFqb2Iuc3RhdHVzID8gYWJvcnRlZC5wdXNoKGpvYikgOiBkZWxpdmVyKGpvYikpO1xuXG4vKiogQHR5cGUgeyhlbmQ6IChqb2I6IGFueSwgd2h5OiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBzdGF5ID0gKGVuZCkgPT4ge1xuICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gIGxlYXZpbmcgPSAwO1xuICBmb3IgKGNvbnN0IGpvYiBvZiBhYm9ydGVkLnNwbGljZSgwKSkgZW5kKGpvYiwgJ3RoZSBwYWdlIHdhcyBsZWZ0Jyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFdmVudHMgPSAoKSA9PiB7XG4gIG9uKCdiZWZvcmV1bmxvYWQnLCAoKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICAgIGxlYXZpbmcgPSBzZXRUaW1lb3V0KHN0YXksIDEwMDAwLCBkZWxpdmVyKTtcbiAgfSk7XG4gIG9uKCdwYWdlaGlkZScsICgpID0+IGNsZWFyVGltZW91dChsZWF2aW5nKSk7XG4gIG9uKCdwYWdlc2hvdycsICgpID0+IHN0YXkoZHJvcCkpOyAvLyB0aGUgYnJvd3NlciBoYXMga2VwdCBpdFxufTtcbiIsICIvKiBEcm9wcyBjbGlja3MgZm9yIGFuIGFjdGlvbiB3aGlsZSBpdCBpcyB1bmRlciB3YXkgaW4gdGhlaXIgY29tcG9uZW50LCBvciBpbiBsaW5lLCB3aGVyZSBpdCBzYXlzIHRoYXQgb25lIGlzIGVub3VnaC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zaW5nbGUgb2Ygd2hhdCBhc2tzLiBXcml0ZXM6IGFyaWEtZGlzYWJsZWQgb2YgaXQsIG9yIG9mIHdoYXQgc2VuZHMgaXRzIGZvcm07IGRpc2FibGVkIHdvdWxkIHRha2VcbiAqICAgdGhlIGZvY3VzIGZvciBnb29kLiBXaGF0IGhhcyB0aGF0IGZyb20gdXMsIGFuZCBub3QgZnJvbSB0aGUgc2VydmVyLCBoYXMgZGF0YS1uaXRyby1oZWxkLCB0b28uXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBBU0tTLCBhY3Rpb25PZiwgYWxsT2YsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBTSU5HTEUgPSAnW2RhdGEtbml0cm8tc2luZ2xlXSc7XG5jb25zdCBIRUxEID0gJ2RhdGEtbml0cm8taGVsZCc7XG5cbi8qKiBAdHlwZSB7KGFza2VyOiBhbnksIHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNIZWxkID0gKGFza2VyLCB7IGlkIH0sIGFjdGlvbikgPT4gYXNrZXIubWF0Y2hlcyhTSU5HTEUpICYmIGxpbmVPZihpZCkuc29tZSgoam9iKSA9PiBqb2IuYWN0aW9uID09PSBhY3Rpb24pO1xuXG4vKiogV2hhdCBpcyBwcmVzc2VkLCBvZiBzb21ldGhpbmcgdGhhdCBhc2tzLlxuICogQHR5cGUgeyhhc2tlcjogYW55LCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuY29uc3QgYnV0dG9uc09mID0gKGFza2VyLCByb290KSA9PlxuICBhc2tlci5sb2NhbE5hbWUgPT09ICdmb3JtJ1xuICAgID8gYWxsT2YoYDppcyhidXR0b24saW5wdXQpOm5vdCgke0FTS1N9KWAsIHJvb3QpLmZpbHRlcigoeyBmb3JtLCB0eXBlIH0pID0+IGZvcm0gPT09IGFza2VyICYmIC9zdWJtaXR8aW1hZ2UvLnRlc3QodHlwZSkpXG4gICAgOiBbYXNrZXJdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoeyBpZCB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgZm9yIChjb25zdCBhc2tlciBvZiByb290ID8gYWxsT2YoU0lOR0xFLCByb290KSA6IFtdKSB7XG4gICAgY29uc3QgaXNOb3cgPSBpc0hlbGQoYXNrZXIsIHJvb3QsIGFjdGlvbk9mKHJvb3QsIGFza2VyLmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpKSk7XG4gICAgZm9yIChjb25zdCBidXR0b24gb2YgYnV0dG9uc09mKGFza2VyLCByb290KSkge1xuICAgICAgaWYgKGJ1dHRvbi5oYXNBdHRyaWJ1dGUoaXNOb3cgPyAnYXJpYS1kaXNhYmxlZCcgOiBIRUxEKSA9PT0gaXNOb3cpIGNvbnRpbnVlO1xuICAgICAgYnV0dG9uLnRvZ2dsZUF0dHJpYnV0ZShIRUxELCBpc05vdyk7XG4gICAgICBpZiAoaXNOb3cpIGJ1dHRvbi5zZXRBdHRyaWJ1dGUoJ2FyaWEtZGlzYWJsZWQnLCAndHJ1ZScpO1xuICAgICAgZWxzZSBidXR0b24ucmVtb3ZlQXR0cmlidXRlKCdhcmlhLWRpc2FibGVkJyk7XG4gICAgfVxuICB9XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTaW5nbGUgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ3F1ZXVlZCcsICdhbnN3ZXJlZCcsICdkb25lJ10pIGhlYXIobmFtZSwgKGpvYikgPT4gcXVldWVNaWNyb3Rhc2soKCkgPT4gc2hvdyhqb2IpKSk7IC8vIHRoZSBsaW5lIGhhcyBpdCwgb3Igbm90XG59O1xuIiwgIi8qIFRoZSBicmlkZ2U6IHJlcXVlc3RzIG9mIGNvbXBvbmVudHMgYmVjb21lIGpvYnM7IGVhY2ggaXMgc2VudCwgYW5zd2VyZWQsIGFuZCBpdHMgZXZlbnRzIGRlbGl2ZXJlZC5cbiAqIFdpcmU6IGRvY3MvYXJjaGl0ZWN0dXJlLm1kLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWhlYXJkLCAtZXJyb3IsIC1lcnJvci08c3RhdHVzPiBvZiBpdHMgc2NyaXB0OyBpZCxcbiAqICAgZGF0YS1uaXRyby1jb21wb25lbnQsIC1rZXksIC11cmwsIC10b2tlbiwgLWZpbHRlcnMsIC1vbiwgLWxhenkgb2YgYSByb290OyAtYXJncywgLW1vZGVsLCAtb3duZXIgaW5zaWRlLlxuICovXG5pbXBvcnQgeyBpbnNpc3QgfSBmcm9tICcuL2FnYWluLmpzJztcbmltcG9ydCB7IGFjY2VwdCB9IGZyb20gJy4vYW5zd2Vycy5qcyc7XG5pbXBvcnQgeyBmaW5pc2ggfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyByZWFkRmllbGRzIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWRkQXJndW1lbnRzLCBhbm5vdW5jZSwgaGVhciwgaXNPdXJOYW1lLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZHJvcCwgZW5xdWV1ZSwgcnVuV2l0aCB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgUk9PVCwgYWN0aW9uT2YsIGFkZHJlc3MsIGFsbCwgZmluZCwgZmlyc3QsIG9wdGlvbnMsIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBib2FyZCwgYm9hcmRBZ2FpbiwgcmVsZWFzZSB9IGZyb20gJy4vcmlkZXJzLmpzJztcbmltcG9ydCB7IGlzSGVsZCB9IGZyb20gJy4vc2luZ2xlLmpzJztcblxuLyoqIE1ha2UgYSBqb2Igb2YgYSByZXF1ZXN0IG9mIGh0bXguXG4gKiBAdHlwZSB7KGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSkgPT4ge1xuICBjb25zdCByb290ID0gcm9vdE9mKGVsZW1lbnQpO1xuICBjb25zdCBhY3Rpb24gPSBhY3Rpb25PZihyb290LCBwYXRoKTtcbiAgaWYgKGVsZW1lbnQgPT09IHJvb3QpIHJldHVybiByZWFjdChyb290LCBjYXVzZSwgeyBhY3Rpb24sIHBhdGggfSk7XG4gIGlmIChpc0hlbGQoZWxlbWVudCwgcm9vdCwgYWN0aW9uKSkgcmV0dXJuO1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCB7IHBhdGgsIHNvdXJjZTogZWxlbWVudCB9KTtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGJvZHkgPz8gW10pIGlmICghaXNPdXJOYW1lKG5hbWUpKSBqb2IuYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIEpTT04ucGFyc2UoZWxlbWVudC5kYXRhc2V0Lm5pdHJvQXJncyA/PyAne30nKSk7XG4gIHJlYWRGaWVsZHMoam9iKTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIHdoYXQgYSByb290IGFza3MgZm9yIGJ5IGl0c2VsZjogYWZ0ZXIgYW4gZXZlbnQsIHVubGVzcyB0aGF0IGlzIGZvciBhbm90aGVyIGtleSwgb3IgYXMgYSBwb2xsLlxuICogQHR5cGUgeyhyb290OiBhbnksIGNhdXNlPzogYW55LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWN0ID0gKHJvb3QsIGNhdXNlLCBtb3JlKSA9PiB7XG4gIGNvbnN0IHsgbml0cm9GaWx0ZXJzLCBuaXRyb0tleSB9ID0gcm9vdC5kYXRhc2V0O1xuICBjb25zdCB7IHR5cGUsIGRldGFpbCB9ID0gY2F1c2UgPz8ge307XG4gIGNvbnN0IGtleXMgPSAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KHR5cGUpICYmIGRldGFpbD8ua2V5ICE9IG51bGwgPyBbJ2tleSddIDogSlNPTi5wYXJzZShuaXRyb0ZpbHRlcnMgPz8gJ3t9JylbdHlwZV07XG4gIGlmIChrZXlzPy5ldmVyeSgoLyoqIEB0eXBlIHthbnl9ICovIGtleSkgPT4gYCR7ZGV0YWlsPy5ba2V5XX1gICE9PSBuaXRyb0tleSkpIHJldHVybjtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBjYXVzZSwgaXNQb2xsOiAhY2F1c2UsIGlzUXVpZXQ6IHRydWUsIC4uLm1vcmUgfSk7XG4gIGlmICgvXm5pdHJvOi8udGVzdCh0eXBlKSkgam9iLmhlYXJkID0gW1t0eXBlLCBkZXRhaWxdXTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIGFuIGFjdGlvbiB3aXRoIGFyZ3VtZW50cyBhbmQgd2hhdCBzdGFuZHMgaW4gdGhlIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgYXJnczogb2JqZWN0LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHBvc3QgPSAocm9vdCwgYWN0aW9uLCBhcmdzLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIG1vcmUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIGFyZ3MpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBAdHlwZSB7KGNvbXBvbmVudDogc3RyaW5nLCBrZXk6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgbWlzc2luZyA9IChjb21wb25lbnQsIGtleSkgPT4ge1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KGFsbChST09UKS5tYXAoKHsgZGF0YXNldCB9KSA9PiBkYXRhc2V0Lm5pdHJvQ29tcG9uZW50KSldO1xuICBpZiAobmFtZXMuaW5jbHVkZXMoY29tcG9uZW50KSkgcmV0dXJuIGBub25lIG9uIHRoaXMgcGFnZSBoYXMgdGhlIGtleSAke0pTT04uc3RyaW5naWZ5KGtleSl9YDtcbiAgY29uc3QgbmVhcmVzdCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpICYmIHdpbmRvdy5uaXRyb0RlYnVnPy5zdWdnZXN0KGNvbXBvbmVudCwgbmFtZXMpO1xuICByZXR1cm4gYG9uIHRoaXMgcGFnZSB0aGVyZSBpcyAke25hbWVzLmxlbmd0aCA/IGBvbmx5ICR7bmFtZXMuam9pbignLCAnKX1gIDogJ25vbmUnfS4ke25lYXJlc3QgfHwgJyd9YDtcbn07XG5cbi8qKiBAdHlwZSB7Tml0cm9bJ2NhbGwnXX0gKi9cbmNvbnN0IGNhbGwgPSAoY29tcG9uZW50LCBhY3Rpb24sIGFyZ3MgPSB7fSwgeyBrZXkgfSA9IHt9KSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3Qgb25lID0ga2V5ID09IG51bGwgPyAnJyA6IGBbZGF0YS1uaXRyby1rZXk9JHtDU1MuZXNjYXBlKC8qKiBAdHlwZSB7YW55fSAqLyAoa2V5KSl9XWA7XG4gICAgY29uc3Qgcm9vdCA9IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9JHtDU1MuZXNjYXBlKGNvbXBvbmVudCl9XSR7b25lfWApO1xuICAgIGlmIChyb290KSBwb3N0KHJvb3QsIGFjdGlvbiwgYXJncywgeyByZXNvbHZlLCByZWplY3QgfSk7XG4gICAgZWxzZSBkcm9wKHsgY29tcG9uZW50LCBhY3Rpb24sIHJlamVjdCB9LCBtaXNzaW5nKGNvbXBvbmVudCwga2V5KSk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJ1biA9IGFzeW5jIChqb2IsIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBjaGFpbiwgaWQgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAvLyBUaGUgbmV4dCBwYWdlIG1heSBoYXZlIGEgY29tcG9uZW50IG9mIHRoaXMgaWQuXG4gIGNvbnN0IGlzR29uZSA9ICFyb290IHx8IChyb290ICE9PSBqb2Iucm9vdCAmJiBqb2IucGFnZSAhPT0gYWRkcmVzcygpKTtcbiAgaWYgKGlzR29uZSAmJiAham9iLmlzUXVpZXQpIGZpbmlzaChPYmplY3QuYXNzaWduKGpvYiwgeyBzdGF0dXM6IDAsIGVycm9yOiBvcHRpb25zWyduaXRyb0Vycm9yLTQwNCddIH0pKTtcbiAgaWYgKGlzR29uZSB8fCAoam9iLnJlamVjdCAmJiByb290LmRhdGFzZXQubml0cm9MYXp5KSkgcmV0dXJuIGRyb3Aoam9iLCAnaXQgaXMgbm90IHRoZXJlJyk7XG4gIGpvYi5iZWd1biA/IGJvYXJkQWdhaW4oam9iKSA6IGZpbGwoam9iLCByb290KTsgLy8gYWdhaW4sIGl0IGlzIHRvIGJlIHNlbnQgYXMgaXQgd2FzXG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IGluc2lzdChqb2IsICgpID0+IHtcbiAgICBjb25zdCByb290ID0gZmluZChpZCkgPz8gZG9jdW1lbnQuYm9keTsgLy8gaXQgbWF5IGdvIG1lYW53aGlsZVxuICAgIGNvbnN0IHNvdXJjZSA9IGpvYi5zb3VyY2U/LmlzQ29ubmVjdGVkID8gam9iLnNvdXJjZSA6IHJvb3Q7XG4gICAgcmV0dXJuIGFkYXB0ZXIuc2VuZChqb2IsIHsgcm9vdCwgc291cmNlLCBoZWFkZXJzOiBjaGFpblswXSAmJiB7ICdOaXRyby1DaGFpbic6IGNoYWluLmpvaW4oKSB9IH0pO1xuICB9KTtcbiAgaWYgKGFuc3dlcikgYXdhaXQgYWNjZXB0KE9iamVjdC5hc3NpZ24oam9iLCB7IGFuc3dlciB9KSwgYW5zd2VyLCBhZGFwdGVyKTtcbiAgZWxzZSBpZiAoam9iLnN0YXR1cyA9PSBudWxsKSByZXR1cm4gZHJvcChqb2IsICdhIGxpc3RlbmVyIG9yIGh4LXN5bmMgc3RvcHBlZCBpdCcpO1xuICBmaW5pc2goam9iKTtcbn07XG5cbi8qKiBGaWxsIHRoZSBib2R5OiB0aGUgbmV3ZXN0IHRva2VuLCBldmVudHMgaGVhcmQsIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHJvb3Q6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZpbGwgPSAoam9iLCByb290KSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY291bnRzLCBoZWFyZCwgaWQsIHNlbnQgfSA9IGpvYjtcbiAgT2JqZWN0LmFzc2lnbihqb2IsIHsgcm9vdCwgdG9rZW46IHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuIH0pO1xuICBjb3VudHNbaWRdID0gKGNvdW50c1tpZF0gPz8gMCkgKyAxO1xuICBpZiAoaGVhcmQpIGJvZHkuc2V0KCduaXRyby1ldmVudHMnLCBKU09OLnN0cmluZ2lmeShoZWFyZCkpO1xuICBhbm5vdW5jZSgnZmlsbGluZycsIGpvYik7XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldCgpO1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgYm91bmQsIHZhbHVlcyB9IG9mIHNlbnQudmFsdWVzKCkpIHtcbiAgICBpZiAoIWJvdW5kKSBjb250aW51ZTtcbiAgICBuYW1lcy5hZGQoYm91bmQpO1xuICAgIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSBib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIH1cbiAgaWYgKCFqb2IuaXNRdWlldCkgYm9keS5zZXQoJ25pdHJvLWZpZWxkcycsIFsuLi5uYW1lc10uam9pbigpKTtcbiAgYm9hcmQoam9iKTtcbiAgYm9keS5hcHBlbmQoJ25pdHJvLXRva2VuJywgam9iLnRva2VuID8/ICcnKTtcbn07XG5cbi8qKiBMZXQgcmVxdWVzdHMgb2YgaHRteCBiZWNvbWUgam9icywgYW5kIGpvYnMgbGVhdmUuXG4gKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgY29ubmVjdCA9IChhZGFwdGVyKSA9PiB7XG4gIGFkYXB0ZXIuY2FwdHVyZShhc2spO1xuICBydW5XaXRoKChqb2IpID0+IHJ1bihqb2IsIGFkYXB0ZXIpLmZpbmFsbHkoKCkgPT4gcmVsZWFzZShqb2IpKSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRCcmlkZ2UgPSAoKSA9PiB7XG4gIHdpbmRvdy5uaXRybyA9IHsgZmluZCwgZmlyc3QsIHJvb3RPZiwgY2FsbCwgcG9zdCwgb246IGhlYXIsIHJlYWN0LCBlbnF1ZXVlIH07XG59O1xuIiwgIi8qIFRoZSBiZWdpbm5pbmcgb2YgYSBwYWdlOiBvdXIgc2NyaXB0IHN0YW5kcyBiZWZvcmUgaHRteCwgc28gbm90aGluZyBpcyBhc2tlZCBiZWZvcmUgdGhlIGJyaWRnZSBpcyB0aGVyZSwgYW5kIGJvdGhcbiAqIGJlZ2luIGF0IERPTUNvbnRlbnRMb2FkZWQsIHdoaWNoIGNvbWVzIGFmdGVyIGRlZmVycmVkIHNjcmlwdHMsIG9yIGFmdGVyIHRob3NlIHRoYXQgZGlkIG5vdCBsb2FkLiBXaGF0IGlzIGNsaWNrZWRcbiAqIG9yIHNlbnQgbWVhbndoaWxlIGlzIGRvbmUgdGhlbi5cbiAqXG4gKiBSZWFkczogaHgtcG9zdCBvZiB3aGF0IGlzIGNsaWNrZWQgb3Igc2VudC4gSGVhcnM6IGNsaWNrLCBzdWJtaXQ7IERPTUNvbnRlbnRMb2FkZWQuXG4gKi9cbmltcG9ydCB7IEFTS1MsIHN0b3AgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vLyBXaGF0IGEgY2xpY2sgZG9lcyBtb3JlIHRvIHRoYW4gdG8gYXNrLiBUaGVpciB2YWx1ZXMgYXJlIHRoZXJlIHdoZW4gaHRteCBiZWdpbnMuXG5jb25zdCBPVEhFUlMgPSAnZm9ybSxsYWJlbCxzZWxlY3QsdGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPXN1Ym1pdF0sW3R5cGU9aW1hZ2VdLFt0eXBlPWJ1dHRvbl0pJztcbi8qKiBAdHlwZSB7KCgpID0+IHZvaWQpW119ICovXG5jb25zdCBlYXJseSA9IFtdO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xpY2sgPSAoZXZlbnQpID0+IHtcbiAgY29uc3QgY29udHJvbCA9IGV2ZW50LnRhcmdldC5jbG9zZXN0Py4oYGJ1dHRvbixpbnB1dCxsYWJlbCxmb3JtLCR7QVNLU31gKTtcbiAgaWYgKCFjb250cm9sIHx8IGNvbnRyb2wubWF0Y2hlcyhPVEhFUlMpKSByZXR1cm47XG4gIGNvbnN0IHNlbmRzID0gL3N1Ym1pdHxpbWFnZS8udGVzdChjb250cm9sLnR5cGUpICYmIGNvbnRyb2wuZm9ybT8ubWF0Y2hlcyhBU0tTKTtcbiAgaWYgKCFzZW5kcyAmJiAhY29udHJvbC5tYXRjaGVzKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGNvbnRyb2wuY2xpY2soKSk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3VibWl0ID0gKGV2ZW50KSA9PiB7IC8vIHdpdGhvdXQgYSBidXR0b25cbiAgaWYgKCFldmVudC50YXJnZXQubWF0Y2hlcz8uKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGV2ZW50LnRhcmdldC5yZXF1ZXN0U3VibWl0KCkpO1xufTtcblxuLyoqIENhbGwgYGJlZ2luYCBvbmNlIGFsbCBzY3JpcHRzIG9mIHRoZSBwYWdlIGhhdmUgY29tZSwgYXQgb25jZSBpbiBhIHBhZ2UgdGhhdCBpcyB0aGVyZSBhbHJlYWR5OyBgZmlyc3RgIGlzIHRoZVxuICogZXZlbnQgb2YgYW4gaHRteCB0aGF0IHdvdWxkIGJlZ2luIGJlZm9yZS5cbiAqIEB0eXBlIHsoYmVnaW46ICgpID0+IHZvaWQsIGZpcnN0Pzogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdoZW5Mb2FkZWQgPSAoYmVnaW4sIGZpcnN0ID0gJ25ldmVyJykgPT4ge1xuICBpZiAocGVyZm9ybWFuY2UudGltaW5nLmRvbUNvbnRlbnRMb2FkZWRFdmVudFN0YXJ0KSByZXR1cm4gYmVnaW4oKTtcbiAgY29uc3QgbGlzdGVuZXJzID0gT2JqZWN0LmVudHJpZXMoeyBjbGljaywgc3VibWl0LCBbZmlyc3RdOiBzdG9wIH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGxpc3RlbmVycykgd2luZG93LnJlbW92ZUV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xuICAgIGJlZ2luKCk7XG4gICAgc2V0VGltZW91dCgoKSA9PiBlYXJseS5mb3JFYWNoKChhY3QpID0+IGFjdCgpKSk7IC8vIGh0bXggMiBiZWdpbnMgYXQgdGhpcyBldmVudCwgdG9vLCBhbmQgYWZ0ZXIgdGhpc1xuICB9KTtcbn07XG4iLCAiLyogTG9hZHMgbGF6eSBjb21wb25lbnRzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWxhenkgb2YgYSBwbGFjZWhvbGRlcidzIHJvb3Q6IFwibG9hZFwiLCBvciBcInZpc2libGVcIjogYXNrIHdoZW4gaXQgaXMgc2VlbjtcbiAqICAgZGF0YS1uaXRyby1ncm91cDogdGhlIHBsYWNlaG9sZGVycyBvZiBhIG5hbWUgYXNrIHRvZ2V0aGVyLCBhcyBzb29uIGFzIG9uZSBvZiB0aGVtIGRvZXM7XG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50IGFuZCBkYXRhLW5pdHJvLXRva2VuIG9mIHRoZSByb290LlxuICogUG9zdHMgbml0cm8tbW91bnQ7IGZvciBhIGdyb3VwIG9uZSBwb3N0cyBpdCB3aXRoIGdyb3VwLCBcIjxjb21wb25lbnQ+IDx0b2tlbj5cIiBvZiBlYWNoIG9mIHRoZSBvdGhlcnMuXG4gKiBXaGF0IGEgcGxhY2Vob2xkZXIgaGVhcnMgb24gdGhlIGNvbXBvbmVudCdzIGJlaGFsZiwgdGhlIGNvbXBvbmVudCBnZXRzIGFzIHNvb24gYXMgaXQgaXMgdGhlcmUuXG4gKi9cbmltcG9ydCB7IHBvc3QsIHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGVucXVldWUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGFsbCwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExBWlkgPSAnW2RhdGEtbml0cm8tbGF6eV0nO1xuY29uc3QgTU9VTlQgPSAnbml0cm8tbW91bnQnO1xuY29uc3QgR1JPVVBfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtXZWFrU2V0PEVsZW1lbnQ+fSAqL1xuY29uc3Qga25vd24gPSBuZXcgV2Vha1NldCgpO1xuLyoqIEB0eXBlIHtTZXQ8YW55W10+fSAqL1xuY29uc3QgZ3JvdXBzID0gbmV3IFNldCgpOyAvLyB1bmRlciB3YXk6IHRoZSBwbGFjZWhvbGRlciB0aGF0IGhhcyBhc2tlZCwgYW5kIHRoZSBvdGhlcnNcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IHRyaWVkID0gbmV3IFdlYWtTZXQoKTsgLy8gd2l0aCBhIGdyb3VwLCBpbiB2YWluOiBlYWNoIGFza3MgYWxvbmUsIGFuZCBzYXlzIHdoYXQgaXMgd3Jvbmdcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBsb2FkaW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2YgcGxhY2Vob2xkZXJzXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IG92ZXJoZWFyZCA9IG5ldyBNYXAoKTsgLy8gYnkgdGhlIHBsYWNlaG9sZGVyJ3MgaWRcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza0Fsb25lID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGxvYWRpbmcuYWRkKHBsYWNlaG9sZGVyLmlkKTtcbiAgZW5xdWV1ZShuZXdKb2IocGxhY2Vob2xkZXIsIE1PVU5ULCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXJzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza1RvZ2V0aGVyID0gKGdyb3VwKSA9PiB7XG4gIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IGdyb3VwO1xuICBpZiAoIW90aGVyc1swXSkgcmV0dXJuIGZpcnN0ICYmIGFza0Fsb25lKGZpcnN0KTtcbiAgZ3JvdXBzLmFkZChncm91cCk7XG4gIGZvciAoY29uc3QgeyBpZCB9IG9mIGdyb3VwKSBsb2FkaW5nLmFkZChpZCk7XG4gIGNvbnN0IG1lbWJlcnMgPSBvdGhlcnMubWFwKCh7IGRhdGFzZXQgfSkgPT4gYCR7ZGF0YXNldC5uaXRyb0NvbXBvbmVudH0gJHtkYXRhc2V0Lm5pdHJvVG9rZW59YCk7XG4gIHBvc3QoZmlyc3QsIE1PVU5ULCB7IGdyb3VwOiBtZW1iZXJzIH0sIHsgZ3JvdXAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNXYWl0aW5nID0gKHBsYWNlaG9sZGVyKSA9PiBwbGFjZWhvbGRlci5pc0Nvbm5lY3RlZCAmJiBwbGFjZWhvbGRlci5tYXRjaGVzKExBWlkpO1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGNvbnN0IHVuZGVyV2F5ID0gbmV3IFNldChbLi4uZ3JvdXBzXS5mbGF0KCkpO1xuICBpZiAodW5kZXJXYXkuaGFzKHBsYWNlaG9sZGVyKSkgcmV0dXJuO1xuICBjb25zdCB7IG5pdHJvR3JvdXAgfSA9IHBsYWNlaG9sZGVyLmRhdGFzZXQ7XG4gIGNvbnN0IG90aGVycyA9IGFsbChgJHtMQVpZfVtkYXRhLW5pdHJvLWdyb3VwXWApLmZpbHRlcigobWVtYmVyKSA9PlxuICAgIG1lbWJlciAhPT0gcGxhY2Vob2xkZXIgJiYgbWVtYmVyLmRhdGFzZXQubml0cm9Hcm91cCA9PT0gbml0cm9Hcm91cCAmJiAhdHJpZWQuaGFzKG1lbWJlcikgJiYgIXVuZGVyV2F5LmhhcyhtZW1iZXIpKTtcbiAgYXNrVG9nZXRoZXIodHJpZWQuaGFzKHBsYWNlaG9sZGVyKSA/IFtwbGFjZWhvbGRlcl0gOiBbcGxhY2Vob2xkZXIsIC4uLm90aGVyc10uc2xpY2UoMCwgR1JPVVBfTElNSVQpKTtcbn07XG5cbi8qKiBMZXQgdGhlIG90aGVycyBvZiBhIGdyb3VwIGdvIG9uIG9uY2UgdGhlIGZpcnN0IGhhcyBiZWVuIGFuc3dlcmVkLCB3ZWxsIG9yIG5vdC5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBnb09uID0gKHsgYWN0aW9uLCBpZCwgcm9vdCwgZ3JvdXAgPSBbcm9vdF0gfSkgPT4ge1xuICBpZiAoYWN0aW9uICE9PSBNT1VOVCkgcmV0dXJuO1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgY29uc3QgbGVmdCA9IG90aGVycy5maWx0ZXIoaXNXYWl0aW5nKTtcbiAgZ3JvdXBzLmRlbGV0ZShncm91cCk7XG4gIGlmIChpc1dhaXRpbmcoZmlyc3QpKSB7IC8vIGluIHZhaW5cbiAgICBsb2FkaW5nLmRlbGV0ZShpZCk7XG4gICAgaWYgKG90aGVyc1swXSkgdHJpZWQuYWRkKGZpcnN0KTtcbiAgICByZXR1cm4gYXNrVG9nZXRoZXIobGVmdCk7IC8vIHRoZXkgYXJlIG5vdCB0byBibGFtZVxuICB9XG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgbGVmdCkge1xuICAgIHRyaWVkLmFkZChvdGhlcik7XG4gICAgYXNrQWxvbmUob3RoZXIpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpZCkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmIChyb290Py5tYXRjaGVzKExBWlkpKSByZXR1cm47XG4gIGNvbnN0IGNhdXNlcyA9IG92ZXJoZWFyZC5nZXQoaWQpID8/IFtdO1xuICBvdmVyaGVhcmQuZGVsZXRlKGlkKTtcbiAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAvLyBPbmUgcmVxdWVzdCBpcyBtYWRlIG9mIHRoZW0gYWxsLlxuICBmb3IgKGNvbnN0IGNhdXNlIG9mIHJvb3QgPyBjYXVzZXMgOiBbXSkgcmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLy8gT25lIHRoYXQgY291bGQgbm90IGJlIGxvYWRlZCBpcyBhc2tlZCBmb3IgYWdhaW4gd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuY29uc3Qgc2VlbiA9IG5ldyBJbnRlcnNlY3Rpb25PYnNlcnZlcigoZW50cmllcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgaXNJbnRlcnNlY3RpbmcsIHRhcmdldCB9IG9mIGVudHJpZXMpIHtcbiAgICBpZiAoIXRhcmdldC5tYXRjaGVzKExBWlkpKSBzZWVuLnVub2JzZXJ2ZSh0YXJnZXQpO1xuICAgIGVsc2UgaWYgKGlzSW50ZXJzZWN0aW5nKSBhc2sodGFyZ2V0KTtcbiAgfVxufSk7XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Vob2xkZXIgb2YgYWxsKExBWlkpKSB7XG4gICAgaWYgKGtub3duLmhhcyhwbGFjZWhvbGRlcikpIGNvbnRpbnVlO1xuICAgIGtub3duLmFkZChwbGFjZWhvbGRlcik7XG4gICAgaWYgKHBsYWNlaG9sZGVyLmRhdGFzZXQubml0cm9MYXp5ID09PSAndmlzaWJsZScpIHNlZW4ub2JzZXJ2ZShwbGFjZWhvbGRlcik7XG4gICAgZWxzZSBhc2socGxhY2Vob2xkZXIpO1xuICB9XG4gIGZvciAoY29uc3QgaWQgb2YgbmV3IFNldChbLi4ub3ZlcmhlYXJkLmtleXMoKSwgLi4ubG9hZGluZ10pKSB0ZWxsKGlkKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExhenkgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGNhdXNlLCBpZCwgcm9vdCB9KSA9PiB7XG4gICAgaWYgKCFjYXVzZT8udHlwZS5zdGFydHNXaXRoKCduaXRybzonKSB8fCAhcm9vdC5tYXRjaGVzKExBWlkpKSByZXR1cm4gdHJ1ZTtcbiAgICAvLyBJdCBpcyBtYWRlIGFuZXcgYW55d2F5LlxuICAgIGlmIChsb2FkaW5nLmhhcyhpZCkgfHwgIWNhdXNlLnR5cGUuc3RhcnRzV2l0aCgnbml0cm86cmVmcmVzaC0nKSkgb3ZlcmhlYXJkLnNldChpZCwgWy4uLihvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXSksIGNhdXNlXSk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgaGVhcignYW5zd2VyZWQnLCBnb09uKTtcbiAgY29uc3Qgd2F0Y2ggPSB7IGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWxhenknXSwgY2hpbGRMaXN0OiB0cnVlLCBzdWJ0cmVlOiB0cnVlIH07XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKGxvb2spLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB3YXRjaCk7XG4gIGxvb2soKTtcbn07XG4iLCAiLyogTGl2ZSBpbnB1dHM6IHdoYXQgaXMgdHlwZWQgZ29lcyB0byB0aGUgc2VydmVyIGFmdGVyIGEgcGF1c2UsIHdpdGggdGhlIGFjdGlvbiBcInN5bmNcIi5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zeW5jIG9mIGEgYm91bmQgaW5wdXQgKGRhdGEtbml0cm8tbW9kZWwpLCBvciBvZiBhIGZvcm0gd2hvc2UgaW5wdXRzIGFyZSBhbGwgbGl2ZTogdGhlXG4gKiAgIHBhdXNlIGluIG1pbGxpc2Vjb25kcywgb3IgXCJjaGFuZ2VcIiB0byB3YWl0IHVudGlsIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICogUG9zdHMgc3luYzogZmllbGQsIHRoZSBuYW1lcyBvZiB3aGF0IHdhcyB0b3VjaGVkOyBvZiBhIGZvcm0gYWxzbyBmb3JtLCBpdHMgdmFsdWVzIGFzIGEgcXVlcnkuXG4gKiBIZWFyczogaW5wdXQsIGNoYW5nZSwgY29tcG9zaXRpb25lbmQuXG4gKlxuICogVGhlIHBhdXNlIGlzIGNvdW50ZWQgaGVyZSBhbmQgbm90IGJ5IGh4LXRyaWdnZXI6IGEgdGltZXIgb2YgaHRteCBkaWVzIHdpdGggaXRzIGVsZW1lbnQsIHdoaWNoIGFueVxuICogYW5zd2VyIG1heSByZXBsYWNlLCBhbmQgaHRteCB3b3VsZCBzZW5kIHdoYXQgZWxzZSBzdGFuZHMgaW4gdGhlIGZvcm0sIGZvciB0aGUgYW5zd2VyIHRvIGNsZWFyLlxuICovXG5pbXBvcnQgeyBwb3N0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgVFlQRUQsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGxPZiwgZmluZCwgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuXG5jb25zdCBTWU5DID0gJ2RhdGEtbml0cm8tc3luYyc7XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIExpdmVSb290Pn0gKi9cbmNvbnN0IHJvb3RzID0gbmV3IE1hcCgpOyAvLyBieSBpZFxuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBMaXZlUm9vdH0gKi9cbmNvbnN0IGxpdmVSb290ID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpID8/IHsgZHVlOiBuZXcgTWFwKCkgfTtcbiAgcm9vdHMuc2V0KGlkLCBsaXZlKTtcbiAgcmV0dXJuIGxpdmU7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IGFueVtdfSAqL1xuY29uc3QgaW5wdXRzT2YgPSAocm9vdCwgbmFtZSkgPT4gYWxsT2YoYFtuYW1lPSR7Q1NTLmVzY2FwZShuYW1lKX1dYCwgcm9vdCk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIG5hbWU6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3QgdmFsdWVPZiA9IChyb290LCBuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKS5mbGF0TWFwKHZhbHVlc09mKS5qb2luKCdcXG4nKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoeyB0YXJnZXQsIHR5cGUsIGlzQ29tcG9zaW5nIH0pID0+IHtcbiAgY29uc3QgaG9sZGVyID0gdGFyZ2V0LmNsb3Nlc3Q/LihgWyR7U1lOQ31dYCk7XG4gIGNvbnN0IHJvb3QgPSBob2xkZXIgJiYgcm9vdE9mKGhvbGRlcik7XG4gIGlmICghcm9vdCB8fCAhdGFyZ2V0Lm5hbWUgfHwgaXNDb21wb3NpbmcpIHJldHVybjtcbiAgY29uc3QgcGF1c2UgPSBob2xkZXIuZ2V0QXR0cmlidXRlKFNZTkMpO1xuICBpZiAoKHR5cGUgPT09ICdjaGFuZ2UnKSAhPT0gKHBhdXNlID09PSAnY2hhbmdlJykpIHJldHVybjtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KHJvb3QuaWQpO1xuICBsaXZlLmR1ZS5zZXQodGFyZ2V0Lm5hbWUsIHZhbHVlT2Yocm9vdCwgdGFyZ2V0Lm5hbWUpKTtcbiAgY2xlYXJUaW1lb3V0KGxpdmUudGltZXIpO1xuICBsaXZlLnRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBmbHVzaChyb290LmlkKSwgdGFyZ2V0Lm1hdGNoZXMoVFlQRUQpID8gTnVtYmVyKHBhdXNlKSB8fCAwIDogMCk7XG59O1xuXG4vKiogV2hldGhlciB3aGF0IGlzIGJlaW5nIHR5cGVkIGlzIG5vIG51bWJlciBvciBkYXRlIHlldCwgc3VjaCBhcyBhIG1pbnVzLCBvciBub3RoaW5nIG5ldywgc3VjaCBhcyBcIjEuXCIuXG4gKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0hhbGYgPSAoaW5wdXQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIHR5cGUsIHZhbGlkaXR5LCB2YWx1ZSB9ID0gaW5wdXQ7XG4gIHJldHVybiBpbnB1dCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCAmJiAodmFsaWRpdHkuYmFkSW5wdXQgfHwgKHR5cGUgPT09ICdudW1iZXInICYmIHZhbHVlID09PSBkZWZhdWx0VmFsdWUpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBmbHVzaCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gbGl2ZVJvb3QoaWQpO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCkgcmV0dXJuIHZvaWQgcm9vdHMuZGVsZXRlKGlkKTtcbiAgY29uc3QgcHJlc3NlZCA9IHJlbGVhc2VkKCk7IC8vIGFuIGFjdGlvbiwgbWF5YmUsIHdoaWNoIGNhcnJpZXMgd2hhdCBpcyBkdWVcbiAgaWYgKHByZXNzZWQpIHJldHVybiB2b2lkIHByZXNzZWQudGhlbigoKSA9PiBmbHVzaChpZCkpO1xuICAvLyBPbmUgcmVxdWVzdCBhdCBhIHRpbWU6IHRoZSBuZXh0IG9uZSBjYXJyaWVzIGFsbCB0aGF0IGlzIHR5cGVkIG1lYW53aGlsZS5cbiAgaWYgKGxpdmUuaXNVbmRlcldheSkgcmV0dXJuO1xuICAvLyBBbiBhbnN3ZXIgbWF5IGhhdmUgY2xlYXJlZCB0aGUgZm9ybSBzaW5jZS5cbiAgY29uc3QgbmFtZXMgPSBbLi4ubGl2ZS5kdWVdLmZpbHRlcigoW25hbWUsIHZhbHVlXSkgPT4gdmFsdWUgPT09IHZhbHVlT2Yocm9vdCwgbmFtZSkpLm1hcCgoW25hbWVdKSA9PiBuYW1lKVxuICAgIC5maWx0ZXIoKG5hbWUpID0+ICFpbnB1dHNPZihyb290LCBuYW1lKS5zb21lKGlzSGFsZikpO1xuICBsaXZlLmR1ZS5jbGVhcigpO1xuICBpZiAoIW5hbWVzLmxlbmd0aCkgcmV0dXJuO1xuICBsaXZlLmlzVW5kZXJXYXkgPSB0cnVlO1xuICBjb25zdCBpbnB1dHMgPSBuYW1lcy5tYXAoKG5hbWUpID0+IGlucHV0c09mKHJvb3QsIG5hbWUpWzBdKTtcbiAgY29uc3QgaG9sZGVyID0gaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmNsb3Nlc3QoYGZvcm1bJHtTWU5DfV1gKSkuZmluZChCb29sZWFuKTtcbiAgY29uc3QgYXJncyA9IHsgZmllbGQ6IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5kYXRhc2V0Lm5pdHJvTW9kZWwgPz8gaW5wdXQubmFtZSkgfTtcbiAgaWYgKGhvbGRlcikgT2JqZWN0LmFzc2lnbihhcmdzLCB7IGZvcm06IHF1ZXJ5T2YoaG9sZGVyKSB9KTtcbiAgcG9zdChyb290LCAnc3luYycsIGFyZ3MpO1xufTtcblxuLyoqIEB0eXBlIHsoZm9ybTogSFRNTEZvcm1FbGVtZW50KSA9PiBzdHJpbmd9ICovXG5jb25zdCBxdWVyeU9mID0gKGZvcm0pID0+IHtcbiAgY29uc3QgdGV4dHMgPSBbLi4ubmV3IEZvcm1EYXRhKGZvcm0pXS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyk7XG4gIHJldHVybiBgJHtuZXcgVVJMU2VhcmNoUGFyYW1zKC8qKiBAdHlwZSB7YW55fSAqLyAodGV4dHMpKX1gO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TGl2ZSA9ICgpID0+IHtcbiAgb24oJ2lucHV0IGNoYW5nZSBjb21wb3NpdGlvbmVuZCcsIG5vdGUpO1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSkgPT4ge1xuICAgIGlmIChzb3VyY2UgJiYgYWN0aW9uICE9PSAncmVmcmVzaCcpIHJvb3RzLmdldChpZCk/LmR1ZS5jbGVhcigpOyAvLyBpdCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIH0pO1xuICBoZWFyKCdkb25lJywgKHsgYWN0aW9uLCBpZCB9KSA9PiB7XG4gICAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCk7XG4gICAgaWYgKCFsaXZlIHx8IGFjdGlvbiAhPT0gJ3N5bmMnKSByZXR1cm47XG4gICAgbGl2ZS5pc1VuZGVyV2F5ID0gZmFsc2U7XG4gICAgc2V0VGltZW91dCgoKSA9PiBmbHVzaChpZCkpO1xuICB9KTtcbn07XG4iLCAiLyogU2hvd3MgdGhhdCBhIGNvbXBvbmVudCB3b3Jrcy5cbiAqXG4gKiBXaGlsZSBhbiBhY3Rpb24gdGhhdCBzb21lYm9keSBhc2tlZCBmb3IgaXMgdW5kZXIgd2F5LCB0aGUgY29tcG9uZW50J3Mgcm9vdCBoYXMgYXJpYS1idXN5PVwidHJ1ZVwiIGFuZFxuICogdGhlIGNsYXNzIG5pdHJvLWJ1c3kuIFJlYWRzIGluc2lkZSBpdDogZGF0YS1uaXRyby1sb2FkaW5nLCB0aGUgYWN0aW9uIGR1cmluZyB3aGljaCB0aGUgZWxlbWVudCBpc1xuICogc2hvd24sIFwiXCIgZm9yIGFueTsgZGF0YS1uaXRyby1oaWRlIG9mIHRoZSBlbGVtZW50IHRoYXQgYXNrczogdGhlIHNlbGVjdG9yIG9mIHdoYXQgaXMgaGlkZGVuIGF0IG9uY2UsXG4gKiB0aGUgZWxlbWVudCBvciBvbmUgYXJvdW5kIGl0LiBJZiB0aGUgYWN0aW9uIGZhaWxzLCB0aGF0IGlzIHNob3duIGFnYWluLlxuICogSGVhcnM6IG5pdHJvOmFjdGlvbi1jb21wbGV0ZSwgbml0cm86ZXJyb3I7IHBhZ2VzaG93LlxuICovXG5pbXBvcnQgeyBoZWFyLCBpc0Fza2VkIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFsbCwgYWxsT2YsIGZpbmQsIG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBISURERU4gPSAnZGF0YS1uaXRyby1oaWRkZW4nOyAvLyBvbiB3aGF0IGFuIGFjdGlvbiB1bmRlciB3YXkgaGFzIGhpZGRlbjogdGhlIHJvb3QncyBpZFxuXG4vKiogQHR5cGUgeyhpZD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoaWQpID0+IHtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbChgWyR7SElEREVOfV1gKSkge1xuICAgIGlmIChpZCAmJiBlbGVtZW50LmdldEF0dHJpYnV0ZShISURERU4pICE9PSBpZCkgY29udGludWU7XG4gICAgZWxlbWVudC5oaWRkZW4gPSBmYWxzZTtcbiAgICBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShISURERU4pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbj86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG1hcmsgPSAocm9vdCwgYWN0aW9uKSA9PiB7XG4gIHJvb3QuY2xhc3NMaXN0LnRvZ2dsZSgnbml0cm8tYnVzeScsICEhYWN0aW9uKTtcbiAgc2V0QXR0cmlidXRlKHJvb3QsICdhcmlhLWJ1c3knLCBhY3Rpb24gPyAndHJ1ZScgOiBudWxsKTtcbiAgaWYgKCFyb290LmNsYXNzTGlzdC5sZW5ndGgpIHJvb3QucmVtb3ZlQXR0cmlidXRlKCdjbGFzcycpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsT2YoJ1tkYXRhLW5pdHJvLWxvYWRpbmddJywgcm9vdCkpIHtcbiAgICBjb25zdCB7IG5pdHJvTG9hZGluZyB9ID0gZWxlbWVudC5kYXRhc2V0O1xuICAgIGVsZW1lbnQuaGlkZGVuID0gIWFjdGlvbiB8fCAobml0cm9Mb2FkaW5nICYmIG5pdHJvTG9hZGluZyAhPT0gYWN0aW9uKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QgfHwgIWlzQXNrZWQoam9iKSkgcmV0dXJuO1xuICBtYXJrKHJvb3QsIGFjdGlvbik7XG4gIGNvbnN0IHNlbGVjdG9yID0gc291cmNlPy5kYXRhc2V0Lm5pdHJvSGlkZTtcbiAgY29uc3QgZWxlbWVudCA9IHNlbGVjdG9yICYmIHNvdXJjZS5jbG9zZXN0KHNlbGVjdG9yKTtcbiAgaWYgKCFlbGVtZW50IHx8ICFyb290LmNvbnRhaW5zKGVsZW1lbnQpKSByZXR1cm47XG4gIGVsZW1lbnQuaGlkZGVuID0gdHJ1ZTtcbiAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoSElEREVOLCBpZCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZW5kID0gKHsgdGFyZ2V0LCB0eXBlIH0pID0+IHtcbiAgaWYgKHRhcmdldC5pZCAmJiB0eXBlID09PSAnbml0cm86ZXJyb3InKSBzaG93KHRhcmdldC5pZCk7XG4gIGlmICh0YXJnZXQubWF0Y2hlcz8uKFJPT1QpKSBtYXJrKHRhcmdldCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMb2FkaW5nID0gKCkgPT4ge1xuICBoZWFyKCdsZWF2aW5nJywgYmVnaW4pO1xuICBvbignbml0cm86YWN0aW9uLWNvbXBsZXRlIG5pdHJvOmVycm9yJywgZW5kKTtcbiAgLy8gQSBwYWdlIHRoYXQgY29tZXMgYmFjayB3YWl0cyBmb3Igbm90aGluZywgd2hhdGV2ZXIgaXQgZGlkIHdoZW4gaXQgd2FzIGxlZnQuXG4gIGNvbnN0IHJlc3QgPSAoKSA9PiB7XG4gICAgc2hvdygpO1xuICAgIGZvciAoY29uc3Qgcm9vdCBvZiBhbGwoJy5uaXRyby1idXN5JykpIG1hcmsocm9vdCk7XG4gIH07XG4gIGhlYXIoJ3Jlc3RvcmVkJywgcmVzdCk7XG4gIG9uKCdwYWdlc2hvdycsICh7IHBlcnNpc3RlZCB9KSA9PiBwZXJzaXN0ZWQgJiYgcmVzdCgpKTtcbn07XG4iLCAiLyogTGV0cyBwb2xscyByZXN0IHdoaWxlIG5vYm9keSBjYW4gc2VlIHRoZW0sIGluIGEgaGlkZGVuIHRhYiwgYW5kIGFza3Mgb25jZSB3aGVuIGl0IGlzIHNlZW4gYWdhaW4uXG4gKlxuICogUmVhZHM6IGh4LXRyaWdnZXIgb2YgYSByb290LiBIZWFyczogdmlzaWJpbGl0eWNoYW5nZS5cbiAqL1xuaW1wb3J0IHsgcmVhY3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IHJlc3RpbmcgPSBuZXcgU2V0KCk7IC8vIGlkcyBvZiByb290cyB3aG9zZSB0aW1lIGhhcyBjb21lIG1lYW53aGlsZVxuXG5jb25zdCB3YWtlID0gKCkgPT4ge1xuICBpZiAoZG9jdW1lbnQuaGlkZGVuKSByZXR1cm47XG4gIGZvciAoY29uc3QgaWQgb2YgcmVzdGluZykge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAvLyBBbiBldmVudCBtYXkgaGF2ZSBicm91Z2h0IHRoZSBsYXN0IG5ld3MgbWVhbndoaWxlLlxuICAgIGlmIChyb290Py5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8uaW5jbHVkZXMoJ2V2ZXJ5ICcpKSByZWFjdChyb290KTtcbiAgfVxuICByZXN0aW5nLmNsZWFyKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQb2xscyA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKHsgaWQsIGlzUG9sbCB9KSA9PiB7XG4gICAgaWYgKCFkb2N1bWVudC5oaWRkZW4gfHwgIWlzUG9sbCkgcmV0dXJuIHRydWU7XG4gICAgcmVzdGluZy5hZGQoaWQpO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIG9uKCd2aXNpYmlsaXR5Y2hhbmdlJywgd2FrZSk7XG59O1xuIiwgIi8qIFVwbG9hZHM6IHNob3dzIGhvdyBmYXIgdGhlIGZpbGVzIG9mIGEgY29tcG9uZW50IGhhdmUgZ290LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXByb2dyZXNzIG9mIGEgcHJvZ3Jlc3MgZWxlbWVudCBpbnNpZGUgYSBjb21wb25lbnQsIHdoaWNoIGlzIGhpZGRlbiB1bmxlc3MgZmlsZXMgb2YgdGhhdFxuICogICBjb21wb25lbnQgYXJlIHVuZGVyIHdheS5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGwsIGFsbE9mLCBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgQkFSID0gJ3Byb2dyZXNzW2RhdGEtbml0cm8tcHJvZ3Jlc3NdJztcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgc2hvdzogKGJhcjogSFRNTFByb2dyZXNzRWxlbWVudCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IGVhY2ggPSAoaWQsIHNob3cpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpOyAvLyBhbiBhbnN3ZXIgbWF5IGhhdmUgcmVwbGFjZWQgaXRcbiAgaWYgKHJvb3QpIGFsbE9mKEJBUiwgcm9vdCkuZm9yRWFjaChzaG93KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFVwbG9hZHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3VwbG9hZGluZycsICh7IGlkLCB4aHIgfSkgPT4ge1xuICAgIGVhY2goaWQsIChiYXIpID0+IHtcbiAgICAgIGJhci52YWx1ZSA9IDA7XG4gICAgICBiYXIuaGlkZGVuID0gZmFsc2U7XG4gICAgfSk7XG4gICAgeGhyLnVwbG9hZC5hZGRFdmVudExpc3RlbmVyKCdwcm9ncmVzcycsICgvKiogQHR5cGUge1Byb2dyZXNzRXZlbnR9ICovIHsgbGVuZ3RoQ29tcHV0YWJsZSwgbG9hZGVkLCB0b3RhbCB9KSA9PiB7XG4gICAgICBpZiAobGVuZ3RoQ29tcHV0YWJsZSkgZWFjaChpZCwgKGJhcikgPT4gKGJhci52YWx1ZSA9IChsb2FkZWQgLyB0b3RhbCkgKiBiYXIubWF4KSk7XG4gICAgfSk7XG4gICAgeGhyLmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWRlbmQnLCAoKSA9PiBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLmhpZGRlbiA9IHRydWUpKSk7XG4gIH0pO1xuICAvLyBUaGUgSFRNTCBvZiBhIHBhZ2UgYXMgaXQgd2FzIGxlZnQsIHdpdGggdGhlIGJhciBvZiBhbiB1cGxvYWQgdGhhdCB3YXMgdW5kZXIgd2F5LlxuICBoZWFyKCdyZXN0b3JlZCcsICgpID0+IGFsbChCQVIpLmZvckVhY2goKGJhcikgPT4gYmFyLnRvZ2dsZUF0dHJpYnV0ZSgnaGlkZGVuJywgdHJ1ZSkpKTtcbn07XG4iLCAiaW1wb3J0IHsgc3RhcnRBZGRyZXNzIH0gZnJvbSAnLi9hZGRyZXNzLmpzJztcbmltcG9ydCB7IGNvbm5lY3QsIHN0YXJ0QnJpZGdlIH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgd2hlbkxvYWRlZCB9IGZyb20gJy4vZWFybHkuanMnO1xuaW1wb3J0IHsgc3RhcnRFbnRyaWVzIH0gZnJvbSAnLi9lbnRyaWVzLmpzJztcbmltcG9ydCB7IHN0YXJ0RXZlbnRzIH0gZnJvbSAnLi9ldmVudHMuanMnO1xuaW1wb3J0IHsgc3RhcnRGb3JnZXQgfSBmcm9tICcuL2ZvcmdldC5qcyc7XG5pbXBvcnQgeyB0YWtlIH0gZnJvbSAnLi9odG14LmpzJztcbmltcG9ydCB7IHN0YXJ0TGF6eSB9IGZyb20gJy4vbGF6eS5qcyc7XG5pbXBvcnQgeyBzdGFydExpdmUgfSBmcm9tICcuL2xpdmUuanMnO1xuaW1wb3J0IHsgcnVuV2l0aCB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgc3RhcnRMb2FkaW5nIH0gZnJvbSAnLi9sb2FkaW5nLmpzJztcbmltcG9ydCB7IHN0YXJ0T2ZmbGluZSB9IGZyb20gJy4vb2ZmbGluZS5qcyc7XG5pbXBvcnQgeyBzdGFydE93biB9IGZyb20gJy4vb3duLmpzJztcbmltcG9ydCB7IGRpc3RydXN0IH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHN0YXJ0UG9sbHMgfSBmcm9tICcuL3BvbGxzLmpzJztcbmltcG9ydCB7IHN0YXJ0UHJlc3MgfSBmcm9tICcuL3ByZXNzLmpzJztcbmltcG9ydCB7IHN0YXJ0U2luZ2xlIH0gZnJvbSAnLi9zaW5nbGUuanMnO1xuaW1wb3J0IHsgc3RhcnRUb2FzdHMgfSBmcm9tICcuL3RvYXN0cy5qcyc7XG5pbXBvcnQgeyBzdGFydFVwbG9hZHMgfSBmcm9tICcuL3VwbG9hZHMuanMnO1xuaW1wb3J0IHsgc3RhcnRXYWl0aW5nIH0gZnJvbSAnLi93YWl0aW5nLmpzJztcblxuLyoqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmNvbnN0IGJlZ2luID0gKGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyB2ZXJzaW9uIH0gPSBhZGFwdGVyO1xuICBpZiAodGFrZSh2ZXJzaW9uKSkge1xuICAgIGNvbm5lY3QoYWRhcHRlcik7XG4gICAgcmV0dXJuIHN0YXJ0TGF6eSgpOyAvLyBpdCBhc2tzIGF0IG9uY2VcbiAgfVxuICBjb25zdCBmb3VuZCA9IHdpbmRvdy5odG14Py5hamF4ICYmIHdpbmRvdy5odG14LnZlcnNpb247XG4gIGNvbnN0IHdoeSA9IGBuaXRyby1odG14JHt2ZXJzaW9ufS5qcyBuZWVkcyBodG14ICR7dmVyc2lvbn0sIGFuZCBmb3VuZCAke2ZvdW5kIHx8ICdub25lJ31gO1xuICBjb25zb2xlLmVycm9yKHdoeSk7XG4gIHJ1bldpdGgoKCkgPT4gUHJvbWlzZS5yZWplY3Qod2h5KSk7XG59O1xuXG4vKiogU3RhcnQgZXZlcnl0aGluZywgb25jZTogaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlLiBTY3JpcHRzIG1heSBjYWxsIGFjdGlvbnNcbiAqIGZyb20gbm93IG9uOyB0aGV5IGxlYXZlIG9uY2UgaHRteCBpcyB0aGVyZS5cbiAqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzdGFydCA9IChhZGFwdGVyKSA9PiB7XG4gIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykgJiYgd2luZG93Lm5pdHJvPy5jYWxsKSByZXR1cm47IC8vIG5vIGlkIG1ha2VzIGFuIG93biBwcm9wZXJ0eVxuICBkaXN0cnVzdChhZGFwdGVyLnVudHJ1c3RlZCk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWQnLCAoKSA9PiB0YWtlKGFkYXB0ZXIudmVyc2lvbiksIHRydWUpOyAvLyBvZiBhIHNjcmlwdCwgYmVmb3JlIHRoZSBuZXh0IG9uZSBydW5zXG4gIHdoZW5Mb2FkZWQoKCkgPT4gYmVnaW4oYWRhcHRlciksIGFkYXB0ZXIuZmlyc3QpO1xuICBzdGFydEVudHJpZXMoKTtcbiAgc3RhcnRPd24oKTtcbiAgc3RhcnRQcmVzcygpO1xuICBzdGFydEV2ZW50cygpO1xuICBzdGFydE9mZmxpbmUoKTtcbiAgc3RhcnRXYWl0aW5nKCk7XG4gIHN0YXJ0U2luZ2xlKCk7XG4gIHN0YXJ0Rm9yZ2V0KCk7XG4gIHN0YXJ0QnJpZGdlKCk7XG4gIHN0YXJ0TGl2ZSgpO1xuICBzdGFydFVwbG9hZHMoKTtcbiAgc3RhcnRMb2FkaW5nKCk7XG4gIHN0YXJ0UG9sbHMoKTtcbiAgc3RhcnRUb2FzdHMoKTtcbiAgc3RhcnRBZGRyZXNzKCk7XG59O1xuIiwgImltcG9ydCB7IGh0bXgyIH0gZnJvbSAnLi9odG14Mi5qcyc7XG5pbXBvcnQgeyBzdGFydCB9IGZyb20gJy4vc3RhcnQuanMnO1xuXG5zdGFydChodG14Mik7XG4iXSwKICAibWFwcGluZ3MiOiAiOztBQUdPLE1BQU07QUFBQTtBQUFBLElBQThCLFNBQVMsY0FBZTtBQUFBO0FBQzVELE1BQU0sT0FBTztBQUNiLE1BQU0sT0FBTztBQUVwQixNQUFJLFlBQVk7QUFHVCxNQUFNLFdBQVcsQ0FBQyxhQUFhLE1BQU0sWUFBWTtBQUdqRCxNQUFNLFlBQVksQ0FBQyxZQUFZLENBQUMsUUFBUSxVQUFVLFNBQVM7QUFHM0QsTUFBTSxNQUFNLENBQUMsVUFBVSxPQUFPLGFBQWEsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sU0FBUztBQUdoRyxNQUFNLFFBQVEsQ0FBQyxhQUFhLElBQUksUUFBUSxFQUFFLENBQUM7QUFHM0MsTUFBTSxPQUFPLENBQUMsT0FBTyxNQUFNLE1BQU0sTUFBTSxJQUFJLE9BQU8sRUFBRSxDQUFDO0FBSXJELE1BQU0sWUFBWSxDQUFDLFNBQVMsQ0FBQyxNQUFNLFFBQVEsYUFBYTtBQUd4RCxNQUFNLFVBQVUsT0FBTyxPQUFPO0FBQ25DLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxDQUFDLFVBQVUsS0FBSyxFQUFFLENBQUMsR0FBRyxRQUFTLE9BQU0sSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLFNBQVMsRUFBRSxDQUFDO0FBQ3hILFdBQU8sS0FBSyxFQUFFO0FBQUEsRUFDaEI7QUFJTyxNQUFNLFNBQVMsQ0FBQyxZQUFZO0FBQ2pDLFFBQUksQ0FBQyxVQUFVLE9BQU8sRUFBRztBQUN6QixVQUFNLE9BQU8sUUFBUSxVQUFVLEdBQUcsSUFBSSxxQkFBcUI7QUFDM0QsV0FBTyxLQUFLLE1BQU0sUUFBUSxVQUFVLEtBQUs7QUFBQSxFQUMzQztBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVUsU0FBUyxJQUFJLFVBQVUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxZQUFZLE9BQU8sT0FBTyxNQUFNLElBQUk7QUFJbEcsTUFBTSxVQUFVLENBQUMsRUFBRSxRQUFRLE1BQ2hDLENBQUMsU0FBUyxHQUFHLENBQUMsR0FBRyxRQUFRLGlCQUFpQiw2QkFBNkIsQ0FBQyxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sT0FBTyxDQUFDO0FBSXBHLE1BQU0sVUFBVSxDQUFDLFNBQVMsQ0FBQyxLQUFLLGNBQWMsR0FBRyxJQUFJLHNCQUFzQixTQUFTLEVBQUU7QUFJdEYsTUFBTSxTQUFTLENBQUMsU0FBUyxTQUFTLE1BQU0sV0FBVyxPQUFPLE9BQU8sR0FBRyxRQUFRLFlBQVksR0FBRztBQUkzRixNQUFNLFdBQVcsQ0FBQyxFQUFFLFFBQVEsR0FBRyxTQUFTLEtBQUssTUFBTSxRQUFRLFNBQVMsTUFBTSxFQUFFLE1BQU0sR0FBRyxFQUFFLENBQUM7QUFJeEYsTUFBTSxlQUFlLENBQUMsU0FBUyxNQUFNLFVBQzFDLFVBQVUsT0FBTyxRQUFRLGdCQUFnQixJQUFJLElBQUksUUFBUSxhQUFhLE1BQU0sS0FBSztBQUU1RSxNQUFNLFVBQVUsTUFBTSxTQUFTLFdBQVcsU0FBUztBQUluRCxNQUFNLEtBQUssQ0FBQyxPQUFPLGFBQWE7QUFDckMsZUFBVyxRQUFRLE1BQU0sTUFBTSxHQUFHLEVBQUcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFBQSxFQUNuRjtBQUlPLE1BQU0sT0FBTyxDQUFDLFVBQVU7QUFDN0IsVUFBTSxlQUFlO0FBQ3JCLFVBQU0seUJBQXlCO0FBQUEsRUFDakM7QUFHTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLFdBQVcsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBR2pGLE1BQU0sVUFBVSxDQUFDLFNBQVMsZ0JBQWdCLFlBQVksQ0FBQyxHQUFHLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQVUsaUJBQWlCLElBQUk7OztBQ3pFckgsTUFBTSxPQUFPLElBQUksWUFBWTtBQUd0QixNQUFNLE9BQU8sQ0FBQyxNQUFNLGFBQ3pCLEtBQUssaUJBQWlCLE1BQU0sQ0FBb0IsVUFBVTtBQUN4RCxRQUFJLFNBQVMsTUFBTSxNQUFNLE1BQU0sTUFBTyxPQUFNLGVBQWU7QUFBQSxFQUM3RCxDQUFDO0FBR0ksTUFBTSxXQUFXLENBQUMsTUFBTSxXQUFXLEtBQUssY0FBYyxJQUFJLFlBQVksTUFBTSxFQUFFLFlBQVksTUFBTSxPQUFPLENBQUMsQ0FBQztBQUd6RyxNQUFNLFNBQVMsQ0FBQyxNQUFNLFFBQVEsU0FBUztBQUM1QyxVQUFNLE9BQU8sSUFBSSxTQUFTO0FBQzFCLFNBQUssSUFBSSx1QkFBdUIsRUFBRTtBQUNsQyxXQUFPO0FBQUEsTUFDTCxJQUFJLEtBQUs7QUFBQSxNQUNULFdBQVcsS0FBSyxRQUFRO0FBQUEsTUFDeEI7QUFBQSxNQUNBLE1BQU0sR0FBRyxLQUFLLFFBQVEsUUFBUSxHQUFHLG1CQUFtQixNQUFNLENBQUM7QUFBQSxNQUMzRDtBQUFBLE1BQ0EsTUFBTSxRQUFRO0FBQUEsTUFDZDtBQUFBLE1BQ0EsTUFBTSxvQkFBSSxJQUFJO0FBQUEsTUFDZCxPQUFPLENBQUM7QUFBQSxNQUNSLFFBQVEsQ0FBQztBQUFBLE1BQ1QsUUFBUSxvQkFBSSxJQUFJO0FBQUEsTUFDaEIsR0FBRztBQUFBLElBQ0w7QUFBQSxFQUNGO0FBSU8sTUFBTSxVQUFVLENBQUMsRUFBRSxRQUFRLFFBQVEsTUFBTSxDQUFDLFdBQVcsQ0FBQyx1QkFBdUIsS0FBSyxNQUFNO0FBSXhGLE1BQU0sWUFBWSxDQUFDLFNBQVMsS0FBSyxXQUFXLFFBQVE7QUFHcEQsTUFBTSxlQUFlLENBQUMsTUFBTSxTQUFTO0FBQzFDLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsSUFBSSxHQUFHO0FBQ2hELFVBQUksVUFBVSxJQUFJLEVBQUc7QUFDckIsV0FBSyxPQUFPLElBQUk7QUFDaEIsaUJBQVcsUUFBUSxNQUFNLFFBQVEsS0FBSyxJQUFJLFFBQVEsQ0FBQyxLQUFLLEdBQUc7QUFDekQsY0FBTSxTQUFTLFFBQVEsT0FBTyxTQUFTLFlBQVksRUFBRSxnQkFBZ0I7QUFDckUsYUFBSyxPQUFPLE1BQU0sU0FBUyxLQUFLLFVBQVUsSUFBSSxJQUFJLFFBQVEsRUFBRTtBQUFBLE1BQzlEO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7OztBQ3pETyxNQUFJO0FBSUosTUFBTSxPQUFPLENBQUMsWUFBWTtBQUMvQixVQUFNLFFBQVEsT0FBTztBQUNyQixRQUFJLE9BQU8sUUFBUSxTQUFTLE1BQU0sT0FBTyxNQUFNLFFBQVMsVUFBUztBQUNqRSxXQUFPO0FBQUEsRUFDVDtBQUdPLE1BQU0sU0FBUyxDQUFDLE1BQU0sYUFBYSxHQUFHLFFBQVEsSUFBSSxJQUFJLENBQUMsVUFBVSxTQUFTLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFJOUYsTUFBTSxPQUFPLENBQUMsT0FBT0EsTUFBSyxXQUFXO0FBQzFDLFFBQUksQ0FBQyxPQUFPLE9BQU8sU0FBUyxPQUFPLElBQUksRUFBRztBQUMxQyxTQUFLLEtBQUs7QUFDVixJQUFBQSxLQUFJLE1BQU07QUFBQSxFQUNaO0FBSU8sTUFBTSxZQUFZLENBQUMsTUFBTSxTQUM5QixPQUFPLE1BQU0sQ0FBQyxPQUFPLFdBQVc7QUFDOUIsVUFBTSxFQUFFLFNBQVMsS0FBSyxJQUFJLEtBQUssTUFBTTtBQUNyQyxRQUFJLFdBQVcsT0FBTyxTQUFTLElBQUksRUFBRyxNQUFLLEtBQUs7QUFBQSxFQUNsRCxDQUFDO0FBSUksTUFBTSxRQUFRLENBQUMsU0FBUztBQUM3QixVQUFNQyxRQUFPLG9CQUFJLFFBQVE7QUFDekIsV0FBTyxNQUFNLENBQUMsRUFBRSxPQUFPLE1BQU1BLE1BQUssSUFBSSxNQUFNLENBQUM7QUFDN0MsT0FBRyxxQ0FBcUMsQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUN0RCxZQUFNLFVBQVUsT0FBTyxVQUFVLElBQUk7QUFDckMsVUFBSSxDQUFDLFdBQVdBLE1BQUssSUFBSSxPQUFPLEVBQUc7QUFDbkMsVUFBSSxPQUFPLFNBQVMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVEsTUFBTSxFQUFHLE1BQUssUUFBUSxPQUFPO0FBQUEsSUFDdEcsQ0FBQztBQUFBLEVBQ0g7QUFFQSxNQUFNLFdBQVcsQ0FBQyx1QkFBdUIsV0FBVztBQUk3QyxNQUFNLGVBQWUsQ0FBQyxNQUFNLFNBQ2pDLE9BQU8saUJBQWlCLFFBQVEsSUFBSSxJQUFJLENBQW9CLEVBQUUsa0JBQWtCLE9BQU8sTUFBTTtBQUMzRixRQUFJLGlCQUFrQjtBQUN0QixVQUFNLEVBQUUsS0FBSyxTQUFTLE1BQU0sSUFBSSxJQUFJLEtBQUssTUFBTTtBQUMvQyxVQUFNLEtBQUssT0FBTyxPQUFPLEdBQUc7QUFDNUIsUUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHLFVBQVMsYUFBYSxFQUFFLElBQUksS0FBSyxJQUFJLEVBQUUsQ0FBQztBQUNqRSxRQUFJLENBQUMsSUFBSztBQUNWLFVBQU0sRUFBRSxNQUFNLElBQUksSUFBSTtBQUV0QixRQUFJLFNBQVMsQ0FBQyxHQUFHLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUNDLEtBQUksTUFBTUEsVUFBUyxVQUFVLEdBQUcsQ0FBQyxZQUFZLElBQUksSUFBSSxVQUFVLENBQUMsQ0FBQztBQUNyRyxVQUFNLE1BQU0sSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDQSxPQUFNLEtBQUssTUFBTSxDQUFDQSxPQUFNLFNBQVMsU0FBU0EsS0FBSSxJQUFJLElBQUksSUFBSUEsS0FBSSxJQUFJLEtBQUssQ0FBQztBQUNuRyxlQUFXQSxTQUFRLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQyxFQUFHLE1BQUssT0FBT0EsS0FBSTtBQUNyRCxlQUFXLENBQUNBLE9BQU0sS0FBSyxLQUFLLElBQUssTUFBSyxPQUFPQSxPQUFNLEtBQUs7QUFDeEQsYUFBUyxXQUFXLEdBQUc7QUFBQSxFQUN6QixDQUFDO0FBR0ksTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFLE1BQU0sUUFBUSxRQUFRLFFBQVEsR0FBRyxTQUFTO0FBQ3BFLFFBQUksUUFBUSxJQUFJLElBQUksRUFBRyxRQUFPLGFBQWEsZUFBZSxxQkFBcUI7QUFFL0UsVUFBTSxRQUFRLEVBQUUsT0FBTyxLQUFLLFdBQVcsRUFBRSxnQkFBZ0IsS0FBSyxFQUFFO0FBQ2hFLFdBQU8sS0FBSyxLQUFLLFFBQVEsSUFBSSxNQUFNLEVBQUUsUUFBUSxRQUFRLFNBQVMsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUFBLEVBQ2hGOzs7QUN0RU8sTUFBTSxTQUFTO0FBQ2YsTUFBTSxRQUNYO0FBR0ssTUFBTSxTQUFTLENBQUMsRUFBRSxLQUFLLE1BQU0saUJBQWlCLEtBQUssSUFBSTtBQUd2RCxNQUFNLFNBQVMsQ0FBQyxNQUFNLFdBQVcsS0FBSyxXQUFXLE9BQU8sVUFBVSxLQUFLLE1BQU0sQ0FBQyxPQUFPLE9BQU8sVUFBVSxPQUFPLEVBQUUsQ0FBQztBQUdoSCxNQUFNLFdBQVcsQ0FBQyxVQUFVO0FBQ2pDLFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQzNELFFBQUksTUFBTSxRQUFTLFFBQU8sQ0FBQyxHQUFHLE1BQU0sZUFBZSxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sS0FBSztBQUNqRixXQUFPLENBQUMsR0FBSSxNQUFNLFNBQVMsQ0FBQyxNQUFNLEtBQUssQ0FBRTtBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVTtBQUM5QixVQUFNLEVBQUUsY0FBYyxPQUFPLFVBQVUsU0FBQUMsVUFBUyxLQUFLLElBQUk7QUFDekQsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0saUJBQWlCLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUNsRSxRQUFJLE1BQU8sUUFBTyxDQUFDO0FBQ25CLFFBQUksQ0FBQ0EsVUFBUztBQUNaLFVBQUksTUFBTSxVQUFVLGFBQWMsUUFBTyxDQUFDLFlBQVk7QUFDdEQsWUFBTSxRQUFRLE1BQU0sVUFBVTtBQUM5QixZQUFNLFFBQVE7QUFDZCxhQUFPLENBQUMsTUFBTSxLQUFLO0FBQUEsSUFDckI7QUFDQSxRQUFJLFNBQVMsQ0FBQyxHQUFHQSxRQUFPLEVBQUUsT0FBTyxDQUFDLFdBQVcsT0FBTyxlQUFlO0FBQ25FLFFBQUksQ0FBQyxZQUFZLENBQUMsT0FBTyxDQUFDLEtBQUssT0FBTyxFQUFHLFVBQVMsQ0FBQyxHQUFHQSxRQUFPLEVBQUUsT0FBTyxDQUFDLFdBQVcsQ0FBQyxPQUFPLFFBQVEsV0FBVyxDQUFDLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDMUgsWUFBUSxXQUFXLFNBQVMsT0FBTyxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3hFO0FBR08sTUFBTSxRQUFRLENBQUMsT0FBTyxXQUFXO0FBQ3RDLFFBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxDQUFDLEVBQUc7QUFDckMsUUFBSSxPQUFPLEtBQUssRUFBRyxPQUFNLFVBQVUsT0FBTztBQUFBLGFBQ2pDLE1BQU0sUUFBUyxZQUFXLFVBQVUsTUFBTSxRQUFTLFFBQU8sV0FBVyxPQUFPLFNBQVMsT0FBTyxLQUFLO0FBQUEsYUFDakcsTUFBTSxPQUFPO0FBQ3BCLFlBQU0sV0FBVyxJQUFJLGFBQWE7QUFDbEMsaUJBQVcsUUFBUSxPQUFRLFVBQVMsTUFBTSxJQUFJLElBQUk7QUFDbEQsWUFBTSxRQUFRLFNBQVM7QUFBQSxJQUN6QixNQUFPLE9BQU0sUUFBUTtBQUFBLEVBQ3ZCO0FBSU8sTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxVQUFNLFFBQVMsUUFBUSxTQUFTLFlBQVksQ0FBQyxRQUFRLGFBQWEsU0FBUyxLQUFLLFFBQVEsUUFBUztBQUNqRyxXQUFPLENBQUMsTUFBTSxhQUFhLFNBQVMsS0FBSyxNQUFNLGFBQWEsTUFBTSxHQUFHLE1BQU0sYUFBYSxpQkFBaUIsQ0FBQztBQUFBLEVBQzVHO0FBRUEsTUFBTSxTQUFTO0FBR1IsTUFBTSxRQUFRLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxJQUFJLFdBQVcsTUFBTTtBQUkvQyxNQUFNLGFBQWEsQ0FBQyxTQUFTO0FBQ2xDLFVBQU0sU0FBUyxvQkFBSSxJQUFJO0FBQ3ZCLFVBQU0sV0FBVyxvQkFBSSxJQUFJO0FBQ3pCLFVBQU0sUUFBUSxRQUFRLElBQUksS0FBSztBQUMvQixlQUFXLFdBQVcsS0FBSyxpQkFBaUIsU0FBUyw4QkFBOEIsR0FBRztBQUNwRixZQUFNLEVBQUUsTUFBTSxJQUFJLFdBQVcsTUFBTSxNQUFNLElBQUk7QUFFN0MsWUFBTSxPQUFPLFNBQVMsUUFBUSxRQUFRLDBDQUEwQztBQUVoRixZQUFNLE1BQU0sTUFBTSxDQUFDLFdBQVcsTUFBTSxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU0sUUFBUSxXQUFXLEdBQUcsUUFBUSxPQUFPLENBQUM7QUFDMUcsWUFBTSxNQUFNLENBQUMsU0FBUyxVQUFVLE9BQU8sSUFBSSxLQUFLLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRSxLQUFLO0FBQzNFLGFBQU8sSUFBSSxNQUFNLE9BQU8sSUFBSSxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzFDLGVBQVMsSUFBSSxHQUFHLEdBQUcsSUFBSSxPQUFPLElBQUksR0FBRyxDQUFDLElBQUksT0FBTztBQUFBLElBQ25EO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFNBQVMsQ0FBQyxZQUFhLFNBQVMsY0FBYyxVQUFVLFNBQVMsU0FBVSxTQUFTLFFBQVEsTUFBTSxLQUFLO0FBSTdHLE1BQU0sV0FBVyxDQUFDLE1BQU0sVUFBVTtBQUNoQyxVQUFNLE9BQU8sS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUNuQyxlQUFXLFNBQVMsU0FBUyxLQUFLLEdBQUc7QUFDbkMsWUFBTSxLQUFLLEtBQUssWUFBWSxLQUFLO0FBQ2pDLFVBQUksTUFBTSxFQUFHLE1BQUssT0FBTyxJQUFJLENBQUM7QUFBQSxJQUNoQztBQUNBLFNBQUssT0FBTyxNQUFNLElBQUk7QUFDdEIsZUFBVyxTQUFTLEtBQU0sTUFBSyxPQUFPLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDekQ7QUFJTyxNQUFNLGFBQWEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNO0FBQ2xFLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLFVBQU0sTUFBTSxvQkFBSSxJQUFJO0FBQ3BCLFVBQU0sT0FBTyxPQUFPLE1BQU07QUFDMUIsVUFBTSxTQUFTLFdBQVcsWUFBWSxDQUFDLElBQUksQ0FBQyxHQUFHLFdBQVcsSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sUUFBUSxRQUFRLE1BQU0sQ0FBQztBQUNoSCxlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssUUFBUTtBQUNqQyxVQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssS0FBSyxDQUFDLEtBQUssU0FBUyxPQUFPLEtBQUssS0FBSyxNQUFNLFFBQVEsVUFBVSxFQUFHLFVBQVMsTUFBTSxLQUFLO0FBQUEsSUFDdkc7QUFDQSxVQUFNLFFBQVEsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDO0FBQ2pDLFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxDQUFDLFNBQVMsT0FBTyxLQUFLLE1BQU0sS0FBTTtBQUN0QyxZQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFlBQU0sUUFBUSxNQUFNLGFBQWEsa0JBQWtCO0FBQ25ELFVBQUksTUFBTyxFQUFDLFNBQVMsT0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLElBQUksS0FBSztBQUMxRCxZQUFNLFFBQVEsTUFBTSxRQUFRLFVBQVUsS0FBSztBQUMzQyxVQUFJLFNBQVMsTUFBTSxJQUFJLElBQUksRUFBRyxNQUFLLElBQUksS0FBSyxFQUFFLE1BQU0sT0FBTyxRQUFRLFNBQVMsS0FBSyxFQUFFLENBQUM7QUFBQSxJQUN0RjtBQUVBLFVBQU0sU0FBUyxDQUFDLEdBQUcsR0FBRyxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQztBQUN4RCxRQUFJLE9BQU8sQ0FBQyxLQUFLLFdBQVcsT0FBUSxNQUFLLElBQUksZ0JBQWdCLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDNUU7OztBQzVHTyxNQUFNLFFBQVEsQ0FBQyxXQUFXO0FBQy9CLFVBQU0sT0FBTyxTQUFTLGNBQWMsTUFBTTtBQUMxQyxVQUFNLEtBQUs7QUFDWCxTQUFLLEtBQUs7QUFDVixhQUFTLEtBQUssT0FBTyxJQUFJO0FBQ3pCLFVBQU0sU0FBUyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sYUFBYSxNQUFNLENBQUM7QUFDL0QsZUFBVyxTQUFTLE9BQVEsT0FBTSxhQUFhLFFBQVEsRUFBRTtBQUN6RCxTQUFLLE1BQU07QUFDWCxXQUFPLFFBQVEsQ0FBQyxPQUFPLE9BQU8sYUFBYSxPQUFPLFFBQVEsT0FBTyxFQUFFLENBQUMsQ0FBQztBQUNyRSxTQUFLLE9BQU87QUFBQSxFQUNkO0FBR0EsTUFBTSxZQUFZLENBQUMsVUFBVTtBQUMzQixRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLE9BQU8sRUFBRSxNQUFNLENBQUMsRUFBRSxVQUFVLGdCQUFnQixNQUFNLGFBQWEsZUFBZTtBQUNsSCxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxZQUFZLE1BQU07QUFDbEQsV0FBTyxNQUFNLFVBQVUsTUFBTSxnQkFBZ0IsQ0FBQyxNQUFNLFNBQVM7QUFBQSxFQUMvRDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLE9BQUcsWUFBWSxNQUFNLE1BQU0sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLG9CQUFvQixDQUFDLEVBQUUsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUVsRyxVQUFNLENBQUMsVUFBVTtBQUFBO0FBQUEsTUFBMEIsWUFBWSxpQkFBaUIsWUFBWTtBQUFBO0FBQ3BGLFVBQU0sUUFBUSxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsMEJBQTBCLENBQUM7QUFDdkUsUUFBSSxZQUFZLFNBQVMsU0FBVSxPQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUFBLEVBQ2xHOzs7QUMxQkEsTUFBTSxPQUFPLENBQUMsUUFBUSxRQUFRLFNBQVMsUUFBUSxrQkFBa0IsUUFBUSxFQUFFLElBQUksQ0FBQyxTQUFTLGNBQWMsSUFBSSxHQUFHLEVBQUUsS0FBSztBQUU5RyxNQUFNLFdBQVcsTUFBTSxTQUFTLGVBQWUsUUFBUSxJQUFJO0FBRzNELE1BQU0sV0FBVyxDQUFDLEVBQUUsR0FBRyxHQUFHLFVBQVUsTUFBTSxpQkFBaUIsUUFBUSxJQUFJLE9BQU8sRUFBRSxDQUFDLElBQUksRUFBRSxTQUFTO0FBR2hHLE1BQU0sT0FBTyxDQUFDLE1BQU0sRUFBRSxJQUFJLE1BQU0sS0FBSyxNQUFNO0FBQ2hELFVBQU0sUUFBUSxJQUFJLE9BQU8sSUFBSSxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxTQUFTLEtBQUssTUFBTSxPQUFPLEtBQUssTUFBTSxTQUFTLEtBQUs7QUFDcEgsV0FBTyxNQUFNLFdBQVcsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUN0QztBQUtPLE1BQU0sUUFBUSxDQUFDLEtBQUssVUFBVTtBQUNuQyxRQUFJO0FBQUE7QUFBQSxNQUE0QixTQUFTO0FBQUE7QUFDekMsUUFBSSxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUMzRCxhQUFTLFVBQVUsT0FBTyxZQUFZLEtBQUssVUFBVSxRQUFRLGVBQWU7QUFDMUUsWUFBTSxTQUFTLFFBQVEsTUFBTSxNQUFNLGNBQWMsUUFBUSxJQUFJLE9BQU8sUUFBUSxFQUFFLENBQUMsaUJBQWlCO0FBQ2hHLFVBQUksT0FBUSxFQUFDLE9BQU8sS0FBSyxJQUFJLENBQUMsU0FBUyxNQUFNO0FBQUEsSUFDL0M7QUFDQSxVQUFNLE1BQU0sQ0FBQztBQUNiLFdBQU8sU0FBUyxTQUFTLE1BQU0sY0FBYyxNQUFNLGFBQWEsTUFBTSxPQUFPLE1BQU0sSUFBSSxRQUFRLE1BQU0sZUFBZTtBQUNsSCxVQUFJLFFBQVEsQ0FBQyxPQUFPLEtBQUssQ0FBQztBQUMxQixVQUFJLFVBQVUsSUFBSyxRQUFPLFVBQVUsUUFBUSxNQUFNO0FBQ2xELGNBQVEsTUFBTTtBQUFBLElBQ2hCO0FBQUEsRUFDRjs7O0FDbEJBLE1BQU0sU0FBUztBQUVmLE1BQUksT0FBTztBQUdYLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxRQUFRLElBQUksVUFBVSxJQUFJLEtBQUssSUFBSTtBQUN6QyxRQUFJLENBQUMsU0FBUyxNQUFNLE9BQU8sSUFBSSxHQUFJO0FBQ25DLFVBQU07QUFBQTtBQUFBLE1BQTRCLFNBQVM7QUFBQTtBQUMzQyxVQUFNLFFBQVEsT0FBTyxRQUFRLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUs7QUFDdEYsUUFBSSxPQUFPO0FBRVQsVUFBSSxNQUFNLFdBQVcsV0FBWSxPQUFNLFdBQVcsV0FBVyxPQUFPLEtBQUs7QUFBQSxVQUNwRSxPQUFNLE9BQU8sS0FBSztBQUN2QixhQUFPLEVBQUUsT0FBTyxPQUFPLE1BQU07QUFBQSxJQUMvQjtBQUNBLFVBQU0sQ0FBQyxHQUFHLElBQUksaUJBQWlCLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDekM7QUFHQSxNQUFNLFFBQVEsQ0FBQyxTQUFTLEVBQUUsWUFBWSxhQUFhLE1BQU07QUFDdkQsZUFBVyxFQUFFLEtBQUssS0FBSyxDQUFDLEdBQUcsUUFBUSxVQUFVLEVBQUcsS0FBSSxDQUFDLFdBQVcsYUFBYSxJQUFJLEVBQUcsU0FBUSxnQkFBZ0IsSUFBSTtBQUNoSCxlQUFXLEVBQUUsTUFBTSxNQUFNLEtBQUssV0FBWSxLQUFJLFFBQVEsYUFBYSxJQUFJLE1BQU0sTUFBTyxTQUFRLGFBQWEsTUFBTSxLQUFLO0FBRXBILFFBQUksUUFBUSxpQkFBaUIsYUFBYyxTQUFRLGVBQWU7QUFBQSxFQUNwRTtBQUVBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFJO0FBQ3pCLFdBQU87QUFDUCxVQUFNLE9BQU8sS0FBSztBQUNsQixVQUFNLE9BQU87QUFDYixTQUFLLFFBQVEsS0FBSztBQUFBLEVBQ3BCO0FBR0EsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFHdkIsTUFBTSxhQUFhLENBQUMsT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFNLE1BQU07QUFDdEQsUUFBSSxVQUFVLE9BQVE7QUFDdEIsZUFBVyxDQUFDLFNBQVMsRUFBRSxLQUFLLFFBQVE7QUFDbEMsVUFBSSxDQUFDLElBQUksU0FBUyxPQUFPLEVBQUc7QUFDNUIsY0FBUSxLQUFLO0FBQ2IsYUFBTyxPQUFPLE9BQU87QUFBQSxJQUN2QjtBQUNBLFVBQU07QUFBQTtBQUFBLE1BQThCLE1BQU0sS0FBSyxTQUFTLGlCQUFpQjtBQUFBO0FBRXpFLFVBQU0sT0FBTyxDQUFDO0FBRWQsVUFBTSxPQUFPLENBQUM7QUFDZCxRQUFJLFFBQVEsQ0FBQyxDQUFDLFNBQVMsS0FBSyxHQUFHLE9BQU87QUFDcEMsVUFBSSxDQUFDLE1BQU0sYUFBYSxhQUFhLEVBQUcsT0FBTSxTQUFTLEtBQUs7QUFDNUQsWUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQztBQUN2QyxVQUFJLENBQUMsTUFBTztBQUNaLFdBQUssS0FBSyxHQUFHLENBQUMsR0FBRyxRQUFRLFVBQVUsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLEtBQUssQ0FBQztBQUNyRSxZQUFNLE9BQU8sQ0FBQyxHQUFHLE1BQU0sVUFBVTtBQUNqQyxZQUFNLFNBQVMsS0FBSyxRQUFRLEtBQUs7QUFDakMsWUFBTSxPQUFPLEdBQUcsS0FBSyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQ3JDLFlBQU0sTUFBTSxHQUFHLEtBQUssTUFBTSxTQUFTLENBQUMsQ0FBQztBQUNyQyxXQUFLLEtBQUssR0FBRyxLQUFLLE9BQU8sQ0FBQyxTQUFTLFNBQVMsU0FBUyxLQUFLLFNBQVMsQ0FBQztBQUFBLElBQ3RFLENBQUM7QUFDRCxVQUFNLEtBQUssUUFBUSxDQUFDLFNBQVUsS0FBSyxZQUFZLENBQUMsTUFBTSxHQUFHLEtBQUssaUJBQWlCLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBRSxFQUFFLE9BQU8sQ0FBQyxTQUFTLEtBQUssUUFBUSxNQUFNLENBQUMsQ0FBQztBQUVySSxlQUFXLFFBQVEsS0FBTSxNQUFLLFlBQVksS0FBSyxLQUFLLE1BQU0sSUFBSSxFQUFFLFdBQVcsVUFBVSxZQUFZLE1BQU0sQ0FBQyxJQUFJLEtBQUssT0FBTztBQUV4SCxVQUFNLEtBQUssTUFBTTtBQUNmLFdBQUssUUFBUSxHQUFHO0FBQ2hCLGlCQUFXLFdBQVcsS0FBTSxNQUFLLFFBQVEsU0FBUyxXQUFXO0FBQUEsSUFDL0QsQ0FBQztBQUNELFdBQU8sQ0FBQztBQUFBLEVBQ1Y7QUFJTyxNQUFNLGFBQWEsQ0FBQyxNQUFNLFNBQVM7QUFDeEMsUUFBSSxDQUFDLFNBQVMsRUFBRztBQUNqQixVQUFNLFdBQVcsT0FBTyxPQUFPLFNBQVMsY0FBYyxVQUFVLEdBQUcsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN0RixVQUFNLE9BQU8sUUFBUSxRQUFRLEVBQUUsUUFBUSxDQUFDLFNBQVMsS0FBSyxxQkFBcUIsQ0FBQyxDQUFDO0FBQzdFLFVBQU0sUUFBUSxLQUFLLElBQUksQ0FBQyxVQUFVLENBQUMsU0FBUyxlQUFlLE1BQU0sRUFBRSxHQUFHLEtBQUssQ0FBQztBQUM1RSxVQUFNLE9BQU8sTUFBTSxPQUFPLENBQUMsQ0FBQyxHQUFHLE1BQU0sS0FBSyxTQUFTLFNBQVMsYUFBYSxDQUFDO0FBQzFFLFVBQU0sT0FBTyxLQUFLLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQy9ELFFBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxLQUFLLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLFNBQVMsSUFBSSxJQUFJLFNBQVMsQ0FBQyxFQUFFLENBQUMsR0FBRyxRQUFRLENBQUMsRUFBRztBQUN4RyxlQUFXLE9BQU8sTUFBTTtBQUN0QixZQUFNLENBQUMsT0FBTyxLQUFLLElBQUksSUFBSSxJQUFJLFNBQVMsQ0FBQztBQUN6QyxVQUFJLENBQUMsTUFBTSxhQUFhLGFBQWEsRUFBRztBQUN4QyxhQUFPLElBQUksT0FBTyxNQUFNLEVBQUU7QUFDMUIsWUFBTSxnQkFBZ0IsSUFBSTtBQUFBLElBQzVCO0FBQ0EsU0FBSyxhQUFhLFVBQVUsTUFBTTtBQUNsQyxlQUFXLENBQUMsRUFBRSxJQUFJLFVBQVUsQ0FBQyxLQUFLLE1BQU07QUFDdEMsWUFBTUMsU0FBUSxJQUFJLFNBQVMsUUFBUSxFQUFFO0FBQ3JDLGFBQU8sS0FBSyxRQUFRLEdBQUdBLE1BQUssU0FBUyxNQUFNLEdBQUdBLE1BQUssR0FBRyxNQUFNLEdBQUc7QUFBQSxJQUNqRTtBQUNBLFdBQU8sRUFBRSxNQUFNLFdBQVcsT0FBTztBQUFBLEVBQ25DO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsU0FBSyxnQkFBZ0IsUUFBUSxFQUFFLGNBQWMsQ0FBdUIsVUFBVSxVQUFVLFFBQVEsV0FBVyxDQUFDO0FBQzVHLFdBQU8sd0JBQXdCLENBQUMsRUFBRSxPQUFPLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDM0QsV0FBTyxlQUFlLE1BQU07QUFBQSxFQUM5Qjs7O0FDL0dBLE1BQU0sVUFBVSxDQUFDQyxTQUFRO0FBRXZCLFFBQUk7QUFDSixTQUFLLGdCQUFnQixTQUFTLEVBQUUsTUFBTSxDQUFvQixhQUFjLE1BQU0sU0FBVSxDQUFDO0FBQ3pGLFNBQUssT0FBTyx5QkFBeUI7QUFDckMsV0FBTyxXQUFXLENBQUMsT0FBTyxFQUFFLEtBQUssU0FBUyxNQUFNLE1BQU0sVUFBVSxpQkFBaUIsT0FBTyxhQUFhLE1BQU07QUFDekcsWUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBSSxLQUFLO0FBQ1AsYUFBSyxLQUFLO0FBQ1YsY0FBTSxTQUFTLFFBQVEsYUFBYSxXQUFXO0FBQy9DLGdCQUFRLGFBQWEsYUFBYSxNQUFNO0FBQ3hDLFlBQUksVUFBVSxFQUFFLE1BQU0sYUFBYSxJQUFJLEVBQUUsTUFBTSxNQUFPLElBQUksU0FBUyxDQUFFLEVBQUU7QUFDdkUscUJBQWEsU0FBUyxhQUFhLE1BQU07QUFBQSxNQUMzQyxXQUFXLE9BQU8sU0FBUyxJQUFJLE1BQU0sQ0FBQyxZQUFZLFlBQVksT0FBTyxPQUFPLElBQUk7QUFDOUUsY0FBTSxFQUFFLFVBQVUsTUFBTSxPQUFPLElBQUksSUFBSSxlQUFlLFNBQVMsSUFBSTtBQUNuRSxZQUFJLE9BQU8sT0FBUTtBQUNuQixxQkFBYSxNQUFNLElBQUksa0JBQWtCLFNBQVMsS0FBSyxDQUFDO0FBQ3hELGFBQUssT0FBT0EsTUFBSyxFQUFFLFNBQVMsTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUFBLE1BQ2pEO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsQ0FBQyxPQUFPLFdBQVc7QUFDekMsWUFBTSxFQUFFLEtBQUssU0FBUyxRQUFRLFVBQVUsTUFBTSxNQUFNLFNBQVMsaUJBQWlCLE1BQU0sSUFBSTtBQUN4RixZQUFNLE1BQU0sT0FBTztBQUNuQixVQUFJLENBQUMsSUFBSyxRQUFPLE9BQU8sVUFBVSxLQUFLLE9BQU9BLE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDakYsaUJBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxJQUFJLEtBQU0sTUFBSyxPQUFPLE1BQU0sS0FBSztBQUU3RCxhQUFPLE9BQU8sUUFBUSxFQUFFLFFBQVEsQ0FBQyxHQUFHLE1BQU0sSUFBSSxNQUFNLFNBQVMsV0FBVyxJQUFNLENBQUM7QUFBQSxJQUNqRixDQUFDO0FBQ0QsV0FBTyxjQUFjLENBQUMsR0FBRyxFQUFFLEtBQUssZUFBZSxFQUFFLGdCQUFnQixFQUFFLE1BQU07QUFDdkUsWUFBTSxNQUFNLGlCQUFpQjtBQUU3QixVQUFJLElBQUssS0FBSSxpQkFBaUIsV0FBVyxNQUFNLElBQUksVUFBVSxJQUFJLFVBQVUsUUFBUSxJQUFJLFFBQVEsQ0FBQztBQUFBLElBQ2xHLENBQUM7QUFDRCxpQkFBYSxjQUFjLENBQUMsRUFBRSxLQUFLLFNBQVMsZUFBZSxFQUFFLFVBQVUsTUFBTSxnQkFBZ0IsR0FBRyxJQUFJLE9BQ2pHLEVBQUUsS0FBSyxpQkFBaUIsT0FBTyxTQUFTLE1BQU0sS0FBSyxNQUFNLElBQUksRUFBRTtBQUNsRSxVQUFNLGtCQUFrQjtBQUN4QixjQUFVLGtCQUFrQixDQUFDLEVBQUUsS0FBSyxFQUFFLFNBQVMsZUFBZSxRQUFRLEVBQUUsT0FBTyxFQUFFLFNBQVMsTUFBTSxRQUFRLE9BQU8sRUFBRTtBQUNqSCxXQUFPLGtCQUFrQixNQUFNLFNBQVMsVUFBVSxDQUFDO0FBQ25ELE9BQUcsaURBQWlELE1BQU0sU0FBUyxXQUFXLENBQUM7QUFDL0UsZ0JBQVk7QUFBQSxFQUNkO0FBSUEsTUFBTSxVQUFVLENBQUMsR0FBRyxTQUFTO0FBQzNCLFVBQU0sRUFBRSxLQUFLLGVBQWUsRUFBRSxpQkFBaUIsRUFBRSxPQUFPLElBQUksRUFBRSxFQUFFLElBQUk7QUFDcEUsVUFBTSxFQUFFLGNBQWMsTUFBTSxhQUFhLEtBQUssT0FBTyxJQUFJO0FBQ3pELFVBQU0sYUFBYSxRQUFRLElBQUksSUFBSSxJQUFJLE1BQU0sU0FBUyxPQUFPLEVBQUU7QUFDL0QsVUFBTSxVQUFVLEVBQUUsS0FBSyxJQUFJLGtCQUFrQixLQUFLLEdBQUcsRUFBRTtBQUN2RCxXQUFPLE9BQU8sSUFBSSxTQUFTLEVBQUUsUUFBUSxFQUFFLFNBQVMsWUFBWSxRQUFRLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQztBQUN2RixTQUFLLGFBQWEsRUFBRSxLQUFLLFNBQVMsU0FBUztBQUFBLEVBQzdDO0FBR0EsTUFBTSxPQUFPLE9BQU8sS0FBSyxPQUFPO0FBQzlCLFVBQU0sS0FBSyxLQUFLLElBQUksRUFBRSxRQUFRLENBQUM7QUFDL0IsVUFBTSxJQUFJLFNBQVM7QUFDbkIsV0FBTyxJQUFJLFNBQVM7QUFBQSxFQUN0QjtBQUdBLE1BQU0sT0FBTyxPQUFPLE1BQU0sTUFBTSxFQUFFLFFBQVEsTUFBTTtBQUM5QyxVQUFNLFlBQVksT0FBTyxPQUFPLFFBQVEsV0FBVyxLQUFLLEtBQUssUUFBUSxpQkFBaUI7QUFDdEYsVUFBTSxTQUFTLENBQUMsYUFBYSxXQUFXLE1BQU0sSUFBSTtBQUNsRCxVQUFNLEVBQUUsTUFBTSxHQUFHLE1BQU0sSUFBSSxVQUFVLEVBQUUsTUFBTSxNQUFNLFdBQVcsWUFBWSxvQkFBb0IsWUFBWTtBQUMxRyxVQUFNLE9BQU8sRUFBRSxXQUFXLEdBQUcsYUFBYSxHQUFHLFlBQVksTUFBTTtBQUMvRCxTQUFLLEtBQUssTUFBTSxNQUFNLEVBQUUsR0FBRyxPQUFPLEdBQUcsS0FBSyxHQUFHLEVBQUUsZ0JBQWdCLE1BQU0sV0FBVyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQ2hHO0FBR08sTUFBTSxRQUFRO0FBQUEsSUFDbkIsU0FBUztBQUFBLElBQ1QsV0FBVztBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQSxNQUFNLENBQUMsU0FBUztBQUFBLElBQ2hCO0FBQUEsRUFDRjs7O0FDOUVBLE1BQUksRUFBRSxVQUFVLE9BQU8sSUFBSTtBQUMzQixNQUFNLE9BQU8sT0FBTyxFQUFFLFVBQVUsT0FBTyxJQUFJO0FBRzNDLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxPQUFPLE1BQU07QUFDbkMsUUFBSSxDQUFDLE9BQU8sU0FBUyxlQUFnQjtBQUNyQyxVQUFNLE1BQU0sSUFBSSxJQUFJLFNBQVMsSUFBSTtBQUNqQyxVQUFNLFNBQVMsR0FBRyxJQUFJLFlBQVk7QUFDbEMsZUFBVyxDQUFDLE1BQU0sQ0FBQ0MsUUFBTyxHQUFHLE1BQU0sQ0FBQyxLQUFLLE9BQU8sUUFBUSxPQUFPLFVBQVUsR0FBRztBQUMxRSxVQUFJQSxVQUFTLEtBQU0sS0FBSSxhQUFhLE9BQU8sSUFBSTtBQUFBLFVBQzFDLEtBQUksYUFBYSxJQUFJLE1BQU1BLE1BQUs7QUFDckMsaUJBQVcsU0FBUyxPQUFRLEtBQUksYUFBYSxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ2pFO0FBQ0EsUUFBSSxHQUFHLElBQUksWUFBWSxPQUFPLE9BQVE7QUFFdEMsWUFBUSxhQUFhLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxPQUFPLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFDOUUsUUFBSSxDQUFDLE9BQU8sUUFBUyxTQUFRLFVBQVUsRUFBRSxPQUFPLEtBQUssR0FBRyxJQUFJLEdBQUc7QUFDL0QsU0FBSztBQUFBLEVBQ1A7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLE1BQU0sTUFBTTtBQUM1QixVQUFNLFNBQVMsRUFBRSxVQUFVLE9BQU87QUFDbEMsU0FBSztBQUNMLFFBQUksT0FBTyxLQUFNO0FBQ2pCLFFBQUksYUFBYSxPQUFPLFVBQVU7QUFDaEMsVUFBSSxPQUFPLE1BQU8sVUFBUyxPQUFPO0FBQUEsSUFDcEMsV0FBVyxXQUFXLE9BQU8sT0FBUSxVQUFTLEtBQUssY0FBYyxRQUFRLG1CQUFtQixFQUFFLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFBQSxFQUNoSDtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFdBQU8saUJBQWlCLGlCQUFpQixJQUFJO0FBQzdDLFdBQU8saUJBQWlCLFlBQVksTUFBTTtBQUMxQyxTQUFLLGFBQWEsSUFBSTtBQUFBLEVBQ3hCOzs7QUNuQ0EsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sWUFBWTtBQUVYLE1BQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLEdBQUc7QUFDckMsTUFBSSxZQUFZO0FBRWhCLE1BQUlDLFVBQVM7QUFHYixNQUFNLFVBQVUsWUFBWTtBQUMxQixRQUFJO0FBRUYsWUFBTUM7QUFBQTtBQUFBLFFBQThCLEVBQUUsUUFBUSxRQUFRLE9BQU8sWUFBWSxVQUFVLFNBQVM7QUFBQTtBQUM1RixZQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLEdBQUdBLFVBQVMsUUFBUSxZQUFZLFFBQVEsU0FBUyxFQUFFLENBQUM7QUFDMUcsYUFBTyxTQUFTLG9CQUFvQixDQUFDLEtBQUssU0FBUyxNQUFNO0FBQUEsSUFDM0QsUUFBUTtBQUNOLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLGNBQWM7QUFDMUIsYUFBUyxnQkFBZ0IsZ0JBQWdCLHNCQUFzQixTQUFTO0FBQ3hFLGFBQVMsS0FBSyxjQUFjLFFBQVEsWUFBWSxrQkFBa0IsY0FBYyxDQUFDO0FBQUEsRUFDbkY7QUFFQSxNQUFNLE9BQU8sWUFBWTtBQUN2QixRQUFJLFlBQVk7QUFDaEIsV0FBTyxDQUFFLE1BQU0sUUFBUSxHQUFJO0FBQ3pCLFVBQUksQ0FBQyxVQUFXLE1BQUssWUFBWSxJQUFJO0FBQ3JDLFlBQU0sSUFBSSxRQUFRLENBQUMsWUFBWTtBQUM3QixlQUFPLGlCQUFpQixVQUFVLFNBQVMsRUFBRSxNQUFNLEtBQUssQ0FBQztBQUN6RCxtQkFBVyxTQUFTLE9BQU87QUFBQSxNQUM3QixDQUFDO0FBQUEsSUFDSDtBQUNBLGdCQUFZO0FBQ1osSUFBQUQsVUFBUztBQUNULFFBQUksVUFBVyxNQUFLLEtBQUs7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFJTyxNQUFNLFVBQVUsTUFBTUEsWUFBVyxVQUFVLFVBQVUsWUFBWSxPQUFPLEtBQUs7QUFHN0UsTUFBTSxRQUFRLE1BQU07QUFDekIsZ0JBQVk7QUFDWixZQUFRO0FBQUEsRUFDVjtBQUVPLE1BQU0sZUFBZSxNQUFNLEdBQUcsV0FBVyxLQUFLOzs7QUNuRHJELE1BQU0sVUFBVTtBQUNoQixNQUFNLGNBQWM7QUFDcEIsTUFBTSxXQUFXO0FBRVYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFHbEMsTUFBTSxRQUFRLE1BQ1osQ0FBQyxHQUFHLE9BQU8sZ0JBQWdCLElBQUksV0FBVyxFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEtBQUssRUFBRTtBQUUzRyxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFVBQVUsSUFBSSxnQkFBZ0IsU0FBUyxPQUFPLFdBQVcsTUFBTSxHQUFHLENBQUM7QUFDekUsV0FBTyxRQUFRLElBQUksUUFBUSxlQUFlLEtBQUssUUFBUTtBQUFBLEVBQ3pEO0FBR0EsTUFBTSxXQUFXLE9BQU8sS0FBS0UsVUFBUztBQUNwQyxVQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFNBQUssSUFBSSx1QkFBdUIsS0FBSyxDQUFDO0FBQ3RDLFNBQUssSUFBSSxhQUFhLEdBQUksSUFBSSxVQUFVLENBQUUsRUFBRTtBQUU1QyxRQUFJLENBQUMsS0FBSyxJQUFJLFVBQVUsRUFBRyxNQUFLLE9BQU8sWUFBWSxNQUFNLENBQUM7QUFDMUQsUUFBSSxVQUFVLElBQUksU0FBUztBQUMzQixVQUFNLFNBQVMsTUFBTUEsTUFBSztBQUMxQixRQUFJLE9BQVEsS0FBSSxTQUFTLE9BQU87QUFBQSxhQUN2QixJQUFJLE1BQU8sS0FBSSxXQUFXO0FBQ25DLFdBQU87QUFBQSxFQUNUO0FBS0EsTUFBTSxVQUFVLENBQUMsRUFBRSxTQUFTLFFBQVEsS0FBSyxNQUFNO0FBQzdDLFVBQU0sVUFBVSxRQUFRLElBQUksWUFBWTtBQUN4QyxXQUFPLFdBQVcsT0FBTyxXQUFXLE1BQ2hDLFFBQVEsUUFBUSxJQUFJLGFBQWEsS0FBSyxRQUFRLElBQUksWUFBWSxLQUFLLDRCQUE0QixLQUFLLE9BQU8sSUFDM0csV0FBVyxDQUFDLENBQUMsU0FBUyxHQUFHLElBQUksRUFBRSxTQUFTLE1BQU07QUFBQSxFQUNwRDtBQUlBLE1BQU0sU0FBUyxDQUFDLFFBQVE7QUFDdEIsUUFBSSxRQUFRLFFBQVEsZ0JBQWdCO0FBQ3BDLFFBQUksVUFBVTtBQUFBLEVBQ2hCO0FBSU8sTUFBTSxTQUFTLE9BQU8sS0FBS0EsVUFBUztBQUN6QyxRQUFJLFFBQVEsS0FBSyxJQUFJO0FBQ3JCLFVBQU0sUUFBUyxJQUFJLFVBQVU7QUFDN0IsUUFBSSxXQUFXO0FBQ2YsYUFBUyxRQUFRLE1BQU0sU0FBUyxHQUFHO0FBQ2pDLFlBQU0sTUFBTSxLQUFLLElBQUk7QUFDckIsVUFBSSxNQUFNLFNBQVMsUUFBUSxZQUFZLE1BQU0sSUFBTSxRQUFPLEtBQUssT0FBTyxHQUFHO0FBQ3pFLFlBQU0sU0FBUyxNQUFNLFNBQVMsS0FBS0EsS0FBSTtBQUN2QyxVQUFJLFNBQVMsUUFBUSxNQUFNLElBQUksSUFBSSxVQUFVLEtBQU0sUUFBTztBQUMxRCxVQUFJLENBQUMsSUFBSSxVQUFVLENBQUMsVUFBVSxPQUFRLE9BQU07QUFDNUMsVUFBSSxDQUFDLFFBQVEsVUFBVyxRQUFPO0FBQy9CLFVBQUksU0FBUyxJQUFJLFNBQVMsS0FBSztBQUMvQixlQUFTLFNBQVMsR0FBRztBQUNyQixVQUFJLE1BQU0sUUFBUSxHQUFHO0FBQ25CLGdCQUFRLEtBQUssSUFBSTtBQUNqQixnQkFBUTtBQUFBLE1BQ1YsV0FBVyxNQUFNLFFBQVEsYUFBYTtBQUNwQyxZQUFJLElBQUksV0FBVyxRQUFTLFFBQU8sR0FBRztBQUFBLFlBQ2pDLEtBQUksV0FBVyxDQUFDLEVBQUUsSUFBSSxTQUFTLFFBQVEsR0FBRztBQUMvQyxlQUFPO0FBQUEsTUFDVCxNQUFPLE9BQU0sSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLFNBQVMsS0FBSyxJQUFJLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLElBQUksRUFBRSxDQUFDO0FBQUEsSUFDbEg7QUFBQSxFQUNGOzs7QUN0RU8sTUFBTUMsVUFBUyxDQUFDLEVBQUUsU0FBUyxPQUFPLEdBQUcsTUFBTSxPQUFPLFdBQVc7QUFFbEUsVUFBTSxPQUFPLENBQUMsYUFBYSxJQUFJLElBQUksQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLENBQUMsTUFBTSxTQUFTLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDdEcsV0FBTyxLQUFLLElBQUk7QUFDaEIsVUFBTSxVQUFVLENBQUMsWUFBWSxXQUFXLFNBQVMsUUFBUSxRQUFRLFNBQVMsTUFBTTtBQUNoRixVQUFNLFNBQVMsSUFBSSxJQUFJLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxFQUFFLFVBQVUsQ0FBQyxNQUFNLFNBQVMsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRyxDQUFDO0FBRTdGLFVBQU0sVUFBVSxDQUFDLFlBQVksQ0FBQyxRQUFRLGNBQWMsUUFBUSxNQUFNLEdBQUcsSUFBSSxRQUFRLE9BQU8sRUFBRSxDQUFDLENBQUMsRUFBRSxLQUFLO0FBQ25HLFVBQU0sRUFBRSxXQUFXLEtBQUssSUFBSTtBQUM1QixVQUFNLFFBQVEsU0FBUyxRQUFRLE1BQU07QUFFckMsVUFBTSxVQUFVLENBQUMsYUFBYSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUM1RCxRQUFRLGNBQWMsYUFBYSxRQUFRLFNBQVMsUUFBUSxRQUFRLE9BQU8sTUFBTSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFDNUcsVUFBTSxRQUFRLFFBQVEsSUFBSTtBQUMxQixVQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzVCLFVBQU0sS0FBSyxLQUFLLFFBQVEsS0FBSztBQUM3QixVQUFNLFNBQVMsS0FBSyxLQUFLLENBQUMsUUFBUSxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUUsYUFBYSxlQUFlLENBQUMsR0FBRyxTQUFTLE1BQU0sQ0FBQztBQUNyRyxVQUFNLFNBQVMsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsRUFBRSxPQUFPLENBQUMsUUFBUSxLQUFLLElBQUksR0FBRyxFQUFFLFNBQVMsTUFBTSxDQUFDO0FBQ3pGLFdBQU8sQ0FBQ0MsU0FBUTtBQUNkLFlBQU0sT0FBTyxLQUFLQSxJQUFHO0FBQ3JCLFlBQU0sUUFBUSxXQUFXLENBQUMsR0FBRyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUNDLE1BQUssRUFBRSxVQUFVLENBQUMsTUFBTSxhQUFhLENBQUMsT0FBTyxJQUFJQSxJQUFHLENBQUM7QUFDL0YsVUFBSSxNQUFPLFFBQU8sTUFBTSxDQUFDO0FBQ3pCLFVBQUksQ0FBQyxNQUFPLFFBQU8sT0FBTyxlQUFlO0FBQ3pDLFlBQU0sTUFBTSxRQUFRLElBQUk7QUFDeEIsWUFBTSxPQUFPLElBQUksV0FBVyxNQUFNLFVBQVUsSUFBSSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3BFLFlBQU0sU0FBUyxDQUFDLEdBQUcsUUFBUSxHQUFHLEtBQUssTUFBTSxFQUFFLEdBQUcsR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxDQUFDO0FBQzVFLFlBQU0sVUFBVSxPQUFPLEtBQUssQ0FBQ0EsU0FBUSxLQUFLLElBQUlBLElBQUcsR0FBRyxRQUFRLGlCQUFpQixDQUFDO0FBQzlFLFlBQU0sTUFBTSxDQUFDLE9BQU8sQ0FBQyxLQUFLLElBQUksUUFBUSxFQUFFLEtBQUssTUFBTSxRQUFRLE9BQU8sRUFBRSxLQUFLLENBQUNBLFNBQVFBLFFBQU8sS0FBSyxJQUFJQSxJQUFHLENBQUM7QUFDdEcsYUFBTyxLQUFLLElBQUksT0FBTyxFQUFFO0FBQUEsSUFDM0I7QUFBQSxFQUNGOzs7QUNsQ0EsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sYUFBYTtBQUVuQixNQUFNLFFBQVEsb0JBQUksSUFBSTtBQUVmLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRzNCLE1BQUk7QUFFWCxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUMsWUFBYSxVQUFVLE9BQVE7QUFHcEQsTUFBTSxTQUFTLENBQUMsT0FBTyxNQUFNLElBQUksRUFBRSxLQUFLLENBQUM7QUFJekMsTUFBTSxZQUFZLE1BQ3ZCLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxTQUFTLEtBQUssS0FBSyxDQUFDLEtBQUssT0FBTyxRQUFRLEdBQUcsTUFBTSxNQUFNLElBQUksVUFBVSxFQUFFLENBQUM7QUFHcEcsTUFBTSxTQUFTLENBQUMsVUFDZCxNQUFNLFFBQVEsYUFBYSxDQUFDLEtBQUssTUFBTSxPQUFPLENBQUMsQ0FBQyxJQUFJLE1BQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxFQUFFLGFBQWEsQ0FBQztBQUd4RixNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQzlCLFVBQU0sRUFBRSxJQUFJLE9BQU8sT0FBTyxLQUFLLElBQUk7QUFDbkMsVUFBTSxFQUFFLE9BQU8sUUFBUSxRQUFRO0FBQUE7QUFBQSxNQUEwQixPQUFPLElBQUksS0FBSyxLQUFLO0FBQUE7QUFDOUUsUUFBSSxTQUFTLElBQUksRUFBRSxLQUFLLENBQUMsU0FBUyxVQUFVLEdBQUcsRUFBRztBQUNsRCxXQUFPLE9BQU8sS0FBSyxFQUFFLE9BQU8sT0FBTyxDQUFDO0FBQ3BDLFVBQU0sT0FBTyxNQUFNLElBQUksRUFBRTtBQUN6QixRQUFJLE1BQU0sU0FBUyxFQUFFLEtBQUssTUFBTSxRQUFRLEtBQUssT0FBTyxFQUFFLElBQUksVUFBVTtBQUVsRSxZQUFNLE1BQU0sTUFBTSxTQUFTLEVBQUUsSUFBSSxTQUFTO0FBQzFDLFVBQUksTUFBTSxDQUFDLEVBQUcsU0FBUSxLQUFLLFVBQVUsR0FBRyxLQUFLLE1BQU0sSUFBSSxXQUFXLENBQUMsR0FBRyxPQUFPLEVBQUUsRUFBRSxLQUFLLEtBQUssQ0FBQyxFQUFFO0FBQzlGLFVBQWEsTUFBTSxDQUFDLEVBQUcsVUFBUyxXQUFXLEVBQUUsR0FBRyxLQUFLLElBQUksQ0FBQztBQUMxRDtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsU0FBUyxDQUFDLElBQUksU0FDdkIsTUFBTSxLQUFLLENBQUNDLFdBQVVBLE9BQU0sU0FBUyxRQUFRQSxPQUFNLFNBQVMsQ0FBQ0EsT0FBTSxTQUFTLENBQUMsT0FBT0EsT0FBTSxLQUFLLENBQUM7QUFDckcsUUFBSSxPQUFPO0FBQ1QsWUFBTSxPQUFPLEtBQUssR0FBRyxLQUFLO0FBQzFCLFlBQU0sUUFBUSxNQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUFBLElBQ2pFLFdBQVcsQ0FBQyxLQUFNLE1BQUssSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLGFBQ3ZCLFNBQVMsQ0FBQyxJQUFJLFdBQVksS0FBSyxDQUFDLEVBQUUsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFJLE1BQUssS0FBSyxHQUFHO0FBQUEsRUFDN0U7QUFHQSxNQUFNLE9BQU8sT0FBTyxJQUFJLFNBQVM7QUFDL0IsVUFBTSxJQUFJLElBQUksSUFBSTtBQUNsQixVQUFNQyxPQUFNLE1BQU07QUFFbEIsVUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsT0FBTyxDQUFDO0FBQ2xELFdBQU8sS0FBSyxDQUFDLEdBQUcsS0FBSyxNQUFNLEdBQUc7QUFDNUIsWUFBTSxRQUFRO0FBQ2QsWUFBTSxRQUFRLEVBQUU7QUFDaEIsWUFBTSxDQUFDLEdBQUcsSUFBSTtBQUNkLFVBQUksQ0FBQyxJQUFLO0FBQ1YsWUFBTUEsS0FBSSxHQUFHLEVBQUUsTUFBTSxDQUFDLFVBQVUsS0FBSyxLQUFLLEtBQUssQ0FBQztBQUNoRCxlQUFTLFFBQVEsR0FBRztBQUVwQixZQUFNLE9BQU8sSUFBSSxZQUFZLElBQUksU0FBUyxDQUFDLElBQUksWUFBWSxDQUFDLEtBQUssQ0FBQyxLQUFLLEtBQUssRUFBRTtBQUM5RSxVQUFJLEtBQU0sTUFBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ2hFO0FBQ0EsUUFBSSxNQUFNLElBQUksRUFBRSxNQUFNLEtBQU0sT0FBTSxPQUFPLEVBQUU7QUFBQSxFQUM3QztBQUlPLE1BQU0sVUFBVSxNQUNyQixDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxLQUFLLElBQUksTUFBTSxLQUFLLFNBQVMsQ0FBQyxJQUFJLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFJNUYsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUMzQixVQUFNLElBQUksSUFBSSxFQUFFLEdBQUcsSUFBSTtBQUN2QixVQUFNLElBQUksSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsRUFDekI7QUFJTyxNQUFNLFNBQVMsQ0FBQyxPQUFPO0FBQzVCLFVBQU0sT0FBTyxPQUFPLEVBQUU7QUFDdEIsU0FBSyxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksSUFBSSxNQUFNLE9BQU8sRUFBRTtBQUFBLEVBQzVDO0FBR08sTUFBTSxPQUFPLENBQUMsRUFBRSxXQUFXLFFBQVEsU0FBUyxPQUFPLEdBQUcsUUFBUTtBQUNuRSxVQUFNLFFBQVEsR0FBRyxTQUFTLElBQUksTUFBTSxjQUFjLEdBQUc7QUFDckQsUUFBSSxDQUFDLFFBQVMsU0FBUSxLQUFLLFVBQVUsS0FBSztBQUMxQyxhQUFTLFFBQVEsRUFBRSxXQUFXLFFBQVEsT0FBTyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDM0Q7QUFHTyxNQUFNLFVBQVUsQ0FBQyxXQUFXLE9BQU8sT0FBTyxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTTs7O0FDekZoRixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUkzQixNQUFNLGNBQWMsQ0FBQyxJQUFJLFNBQVM7QUFDaEMsZUFBVyxDQUFDLEtBQUssR0FBRyxLQUFLLE1BQU07QUFDN0IsVUFBSSxDQUFDLElBQUksU0FBUyxJQUFJLFlBQWE7QUFDbkMsVUFBSSxpQkFBaUIsVUFBVSxNQUFNO0FBQ25DLGNBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsY0FBTSxRQUFRLFFBQVEsV0FBVyxJQUFJLEVBQUUsSUFBSSxHQUFHO0FBQzlDLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFNBQVMsR0FBRyxDQUFDO0FBQzFCLG1CQUFXLFFBQVEsQ0FBQyxTQUFTLFFBQVEsRUFBRyxPQUFNLGNBQWMsSUFBSSxNQUFNLE1BQU0sRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsTUFDaEcsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBR08sTUFBTSxjQUFjLENBQUMsTUFBTSxRQUFRO0FBQ3hDLFVBQU0sRUFBRSxRQUFRLE1BQU0sT0FBTyxJQUFJO0FBQ2pDLFVBQU1DLFFBQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNO0FBQUE7QUFBQSxNQUE2QixTQUFTO0FBQUE7QUFDNUMsVUFBTSxPQUFPLFdBQVcsSUFBSTtBQUM1QixVQUFNLFlBQVksSUFBSSxxQkFBcUIsSUFBSTtBQUMvQyxVQUFNLFFBQVEsQ0FBQyxPQUFPLGdCQUFnQixPQUFPLFlBQVk7QUFDekQsUUFBSSxRQUFRO0FBQ1osZUFBVyxDQUFDLEtBQUssT0FBTyxLQUFLLE1BQU07QUFDakMsVUFBSSxZQUFZLE9BQVEsU0FBUTtBQUNoQyxVQUFJLENBQUMsUUFBUSxRQUFRLE1BQU0sS0FBSyxVQUFVLEtBQUssQ0FBQyxZQUFZLFFBQVEsU0FBUyxPQUFPLENBQUMsRUFBRztBQUV4RixZQUFNLE1BQU0sU0FBUyxPQUFPO0FBQzVCLFlBQU0sU0FBUyxLQUFLLElBQUksR0FBRztBQUMzQixZQUFNLFlBQVksVUFBVSxXQUFXLE9BQU8sQ0FBQyxPQUFPO0FBQ3RELFlBQU0sU0FBUyxDQUFDLFVBQVUsUUFBUSxTQUFTLE9BQU8sSUFBSSxPQUFPLE1BQU0sUUFBUTtBQUMzRSxNQUFBQSxNQUFLLElBQUksTUFBTSxhQUFhLFVBQVUsQ0FBQyxPQUFPLEtBQUssUUFBUSxVQUFVLE1BQU0sT0FBTyxDQUFDLE1BQU0sR0FBRztBQUFBLElBQzlGO0FBQ0EsVUFBTSxPQUFPQyxRQUFPLEtBQUssTUFBTSxPQUFPLE1BQU07QUFDNUMsV0FBTyxNQUFNO0FBQ1gsWUFBTSxVQUFVLEtBQUssS0FBSyxFQUFFLEtBQUs7QUFDakMsWUFBTSxXQUFXLFdBQVcsT0FBTztBQUNuQyxZQUFNLFNBQVMsT0FBTyxLQUFLLEVBQUU7QUFDN0IsaUJBQVdDLFFBQU8sT0FBUSxDQUFBQSxLQUFJLE9BQU87QUFDckMsa0JBQVksS0FBSyxJQUFJLElBQUk7QUFDekIsaUJBQVcsQ0FBQyxLQUFLLE1BQU0sS0FBS0YsT0FBTTtBQUNoQyxjQUFNLFFBQVEsU0FBUyxJQUFJLEdBQUc7QUFDOUIsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sVUFBVSxNQUFNLEtBQUssQ0FBQztBQUNuQyxjQUFNLFNBQVMsV0FBVyxTQUFTLENBQUMsVUFBVSxLQUFLLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sTUFBTTtBQUMzRixZQUFJLFFBQVEsU0FBUyxVQUFVLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxJQUFJLE9BQU8sTUFBTSxLQUFLO0FBRWxGLG1CQUFXLEVBQUUsTUFBQUcsTUFBSyxLQUFLLFNBQVMsQ0FBQyxJQUFJLFFBQVE7QUFDM0MsZ0JBQU0sUUFBUUEsTUFBSyxJQUFJLEdBQUc7QUFDMUIsY0FBSSxNQUFPLE9BQU0sU0FBUyxTQUFTLEtBQUs7QUFBQSxRQUMxQztBQUFBLE1BQ0Y7QUFDQSxZQUFNLFNBQVMsS0FBSyxRQUFRO0FBQzVCLFlBQU0sUUFBUSxXQUFXLFVBQVUsV0FBVyxTQUFTLElBQUksS0FBSztBQUNoRSxVQUFJLENBQUMsVUFBVSxNQUFPLFFBQU8sS0FBSztBQUNsQyxVQUFJLENBQUMsT0FBUTtBQUNiLFVBQUksV0FBVyxTQUFTLGNBQWUsUUFBTyxNQUFNLEVBQUUsZUFBZSxNQUFNLENBQUM7QUFDNUUsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUM1RCxZQUFNLFVBQVUsQ0FBQyxPQUFPLE9BQU8sQ0FBQyxPQUFPLGdCQUFnQixPQUFPLFlBQVksQ0FBQztBQUMzRSxVQUFJLFdBQVcsTUFBTSxDQUFDLEtBQUssS0FBTSxRQUFPLGtCQUFrQixHQUFHLEtBQUs7QUFBQSxJQUNwRTtBQUFBLEVBQ0Y7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUVoQyxPQUFHLFlBQVksQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUM3QixVQUFJLFdBQVcsU0FBUyxjQUFlO0FBQ3ZDLFVBQUksT0FBTyxJQUFJLE1BQU0sTUFBTSxPQUFPLE1BQU8sT0FBTSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQ3BFLGFBQU8sT0FBTyxNQUFNO0FBQUEsSUFDdEIsQ0FBQztBQUFBLEVBQ0g7OztBQzdEQSxNQUFNLFdBQVc7QUFBQSxJQUNmLFNBQVMsUUFBUSxzQkFBc0I7QUFBQSxJQUN2QyxVQUFVLFFBQVE7QUFBQSxJQUNsQixVQUFVLE9BQU8sUUFBUSxrQkFBa0I7QUFBQSxJQUMzQyxPQUFPLFFBQVE7QUFBQSxFQUNqQjtBQUVBLE1BQU0sa0JBQWtCLENBQUMsR0FBRyxLQUFLLEdBQUc7QUFDcEMsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sU0FBUztBQUVmLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBRXZCLE1BQUksZ0JBQWdCO0FBRXBCLE1BQU0sT0FBTyxTQUFTLGNBQWMsU0FBUztBQUU3QyxNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUt2QixNQUFNLFFBQVEsTUFBTTtBQUNsQixVQUFNLFlBQVksQ0FBQyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLFFBQVEsVUFBVSxPQUFPLEVBQUUsSUFBSSxDQUFDLFNBQVMsR0FBRyxJQUFJLElBQUksSUFBSSxFQUFFLENBQUM7QUFDbEgsVUFBTSxTQUFTLENBQXVCLFNBQVMsY0FBYyxJQUFJO0FBQ2pFLFNBQUssWUFBWTtBQUNqQixTQUFLLGFBQWEsY0FBYyxRQUFRLGVBQWU7QUFDdkQsU0FBSyxZQUFZLFVBQVUsSUFBSSxDQUFDLGFBQzlCLDRDQUE0QyxRQUFRLEtBQUssT0FBTyxRQUFRLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxRQUFRLEVBQUUsS0FBSyxFQUFFLElBQzFHO0FBQ0osY0FBVSxRQUFRLENBQUMsVUFBVSxPQUFPLE9BQU8sSUFBSSxVQUFVLEtBQUssU0FBUyxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzdFO0FBR0EsTUFBTUMsVUFBUyxNQUFNO0FBQ25CLFVBQU0sT0FBTyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsY0FBYyxDQUFDLEVBQUUsR0FBRyxFQUFFLEtBQUssU0FBUztBQUMvRSxRQUFJLEtBQUssZUFBZSxLQUFNLE1BQUssT0FBTyxJQUFJO0FBRTlDLGVBQVcsU0FBUyxTQUFTLGlCQUFpQixtQkFBbUIsRUFBRyxLQUFJLFVBQVUsS0FBTSxPQUFNLE9BQU87QUFBQSxFQUN2RztBQUdBLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsVUFBTSxTQUFTLFNBQVM7QUFDeEIsUUFBSSxDQUFDLFVBQVUsV0FBVyxTQUFTLFFBQVEsS0FBSyxTQUFTLE1BQU0sRUFBRyxRQUFPO0FBQ3pFLFVBQU0sRUFBRSxLQUFLLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxzQkFBc0I7QUFDbEUsV0FBTyxDQUFDLEdBQUcsTUFBTSxpQkFBaUIsY0FBYyxDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxzQkFBc0IsQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUNyRyxNQUFNLE1BQU0sVUFBVSxNQUFNLFNBQVMsT0FBTyxNQUFNLE9BQU8sU0FBUyxNQUFNLFFBQVEsSUFBSTtBQUFBLEVBQ3hGO0FBR0EsTUFBTSxVQUFVLE1BQU07QUFDcEIsZUFBVyxTQUFTLE9BQU8sT0FBTyxHQUFHO0FBQ25DLFVBQUksTUFBTSxRQUFRLFFBQVEsS0FBSyxDQUFDLFdBQVcsS0FBSyxFQUFHO0FBQ25ELFlBQU0sV0FBVyxNQUFNLFFBQVEsWUFBWTtBQUMzQyxZQUFNLFFBQVEsV0FBVyxTQUFTLFFBQVEsY0FBYyxDQUF1QixTQUFVLFNBQVMsUUFBUSxXQUFXLEtBQU07QUFDM0gsVUFBSSxXQUFXLEtBQUssRUFBRyxPQUFNLFFBQVEsV0FBVztBQUFBLElBQ2xEO0FBQUEsRUFDRjtBQUVBLE1BQU0sV0FBVyxNQUFNO0FBQ3JCLFVBQU0sUUFBUSxPQUFPLFdBQVcsTUFBTSxFQUFFLFVBQVUsSUFBSTtBQUN0RCxVQUFNLFVBQVUsQ0FBNEIsRUFBRSxRQUFRLE1BQU0sT0FBTyxRQUFRLFVBQVUsT0FBTztBQUM1RixVQUFNQyxXQUFVLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLENBQUMsTUFBTSxVQUFVLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxRQUFRLENBQUMsSUFBSSxRQUFRLENBQUMsQ0FBQztBQUM5RyxlQUFXLFNBQVNBLFNBQVEsTUFBTSxHQUFHLFNBQVMsT0FBTyxPQUFPQSxTQUFRLE9BQU8sR0FBRztBQUM1RSxhQUFPLElBQUksS0FBSyxHQUFHLE9BQU8sT0FBTyxLQUFLO0FBQ3RDLGlCQUFXLEtBQUs7QUFBQSxJQUNsQjtBQUNBLGVBQVcsQ0FBQyxVQUFVLEtBQUssS0FBSyxPQUFRLEtBQUksQ0FBQyxNQUFNLGNBQWMsY0FBYyxFQUFHLE9BQU0sUUFBUSxXQUFXO0FBQzNHLFlBQVE7QUFBQSxFQUNWO0FBR0EsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFdBQVcsTUFBTSxTQUFTLFNBQVMsYUFBYTtBQUN0RCxVQUFNLE9BQU87QUFDYixXQUFPLE9BQU8sS0FBSztBQUNuQixhQUFTO0FBQ1QsUUFBSSxDQUFDLFlBQVksQ0FBQyxjQUFlO0FBQ2pDLFVBQU0sRUFBRSxJQUFJLFlBQVksSUFBSTtBQUM1QixLQUFDLGNBQWMsZ0JBQWdCLFNBQVMsZUFBZSxFQUFFLElBQUksTUFBTTtBQUFBLEVBQ3JFO0FBSUEsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFFBQVEsWUFBWSxNQUFNO0FBQzlCLFlBQU0sUUFBUSxPQUFPLElBQUksS0FBSztBQUM5QixVQUFJLENBQUMsTUFBTyxRQUFPLGNBQWMsS0FBSztBQUN0QyxNQUFBRCxRQUFPO0FBQ1AsY0FBUTtBQUNSLFVBQUksU0FBUyxVQUFVLE1BQU0sT0FBTyxlQUFlLFFBQVEsdUJBQXVCLEVBQUc7QUFDckYsWUFBTSxRQUFRO0FBQ2QsVUFBSSxNQUFNLFFBQVEsRUFBRyxPQUFNLEtBQUs7QUFBQSxJQUNsQyxHQUFHLE9BQU87QUFBQSxFQUNaO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPLE9BQU8sV0FBVyxXQUFXO0FBQ3pELFVBQU0sUUFBUSxTQUFTLGNBQWMsS0FBSztBQUMxQyxVQUFNLFlBQVk7QUFDbEIsV0FBTyxPQUFPLE1BQU0sU0FBUyxFQUFFLE9BQU8sTUFBTSxDQUFDO0FBQzdDLFVBQU0sU0FBUztBQUNmLFVBQU0sWUFBWSxtQ0FBbUMsWUFBWSxTQUFTLEVBQUUsR0FBRyxNQUFNO0FBQ3JGLFVBQU0sQ0FBQyxNQUFNLEdBQUcsT0FBTyxJQUFJLE1BQU07QUFDakMsU0FBSyxjQUFjO0FBQ25CLFVBQU0sRUFBRSxpQkFBaUIsa0JBQWtCLGtCQUFrQixJQUFJO0FBQ2pFLFVBQU0sWUFBWSxNQUFNO0FBQ3RCLFlBQU0sS0FBSztBQUNYLGFBQU8sUUFBUSxDQUFDLFVBQVUsTUFBTSxDQUFDO0FBQUEsSUFDbkM7QUFFQSxVQUFNLFNBQVMsQ0FBQyxDQUFDLG1CQUFtQixNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsQ0FBQyxrQkFBa0IsTUFBTSxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQ3BHLFFBQUksT0FBTyxDQUFDLEVBQUcsUUFBTyxDQUFDLElBQUksQ0FBQyxpQkFBaUIsU0FBUztBQUN0RCxZQUFRLFFBQVEsRUFBRSxRQUFRLENBQUNFLFNBQVEsT0FBTztBQUN4QyxNQUFBQSxRQUFPLGNBQWMsT0FBTyxFQUFFLEVBQUUsQ0FBQztBQUNqQyxNQUFBQSxRQUFPLGlCQUFpQixTQUFTLE9BQU8sRUFBRSxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ2hELENBQUM7QUFDRCxVQUFNLGlCQUFpQixXQUFXLENBQUMsVUFBVTtBQUMzQyxVQUFJLE1BQU0sUUFBUSxTQUFVO0FBQzVCLFlBQU0sZ0JBQWdCO0FBQ3RCLFlBQU0sS0FBSztBQUFBLElBQ2IsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTUMsUUFBTyxDQUFDLFNBQVMsT0FBTyxFQUFFLFNBQVMsVUFBVSxVQUFVLE1BQU0sR0FBRyxZQUFZLE9BQU8sVUFBVTtBQUNqRyxRQUFJLENBQUMsUUFBUztBQUNkLElBQUFILFFBQU87QUFDUCxVQUFNLFVBQVUsT0FBTyxJQUFJLFFBQVEsS0FBSyxPQUFPLElBQUksV0FBVyxHQUFHLFNBQVMsT0FBTyxVQUFVLE9BQU8sQ0FBQztBQUNuRyxlQUFXLENBQUMsRUFBRSxTQUFTLGtCQUFrQixHQUFHLEtBQUssS0FBSyxRQUFRO0FBQzVELFlBQU07QUFBQTtBQUFBLFFBQTJCO0FBQUE7QUFDakMsVUFBSSxNQUFNLFdBQVcsVUFBVSxRQUFRLFVBQVUsU0FBUyxLQUFLLGdCQUFnQixRQUFTO0FBQ3hGLFVBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxNQUFNLE9BQU8sQ0FBQyxFQUFHO0FBRWxDLFdBQUssUUFBUSxRQUFRLE9BQU8sS0FBSyxRQUFRLFNBQVMsQ0FBQyxJQUFJO0FBQ3ZELFlBQU0sT0FBTyxLQUFLLElBQUksTUFBTSxNQUFNLFFBQVE7QUFDMUMsVUFBSSxNQUFPLE9BQU0sT0FBTyxLQUFLLEtBQUs7QUFDbEM7QUFBQSxJQUNGO0FBRUEsVUFBTSxTQUFTLFFBQVEsQ0FBQyxLQUFLLElBQUksQ0FBQztBQUNsQyxVQUFNLFNBQVMsYUFBYSxDQUFDLENBQUM7QUFDOUIsV0FBTyxJQUFJLEtBQUssU0FBUyxPQUFPLE9BQU8sUUFBUSxNQUFNLEdBQUcsRUFBRSxRQUFRLFFBQVEsTUFBTSxTQUFTLFdBQVcsU0FBUyxDQUFDO0FBQzlHLGFBQVM7QUFBQSxFQUNYO0FBR0EsTUFBTUksUUFBTyxDQUFDLE9BQU8sU0FBUyxPQUFPLGNBQWM7QUFDakQsVUFBTSxFQUFFLFFBQVEsT0FBTyxJQUFJO0FBQzNCLFFBQUksV0FBVyxLQUFNO0FBRXJCLFVBQU0sT0FBTyxJQUFJLE9BQU8sR0FBRyxPQUFPLFNBQVMsRUFBRTtBQUM3QyxVQUFNLE9BQU8sT0FBTyxTQUFTLGFBQWEsU0FBUyxNQUFNLDBCQUEwQixJQUFJLHNCQUFzQjtBQUM3RyxVQUFNLFNBQVMsRUFBRSxHQUFHLFVBQVUsR0FBRyxLQUFLLE1BQU0sTUFBTSxRQUFRLGNBQWMsSUFBSSxFQUFFO0FBRTlFLFVBQU0sVUFBVSxPQUFPLE9BQU8sUUFBUSxtQkFBbUIsS0FBSyxPQUFPO0FBQ3JFLFVBQU0sTUFBTSxPQUFPLElBQUksS0FBSztBQUM1QixVQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsR0FBRztBQUN2QyxRQUFJLFdBQVcsT0FBTyxRQUFRLFNBQVMsV0FBWSxTQUFRLEtBQUssU0FBUyxPQUFPLFFBQVEsS0FBSztBQUFBLFFBQ3hGLENBQUFELE1BQUssU0FBUyxPQUFPLFFBQVEsV0FBVyxLQUFLO0FBQUEsRUFDcEQ7QUFJTyxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQzNCLElBQUFILFFBQU87QUFDUCxVQUFNLFlBQVksU0FBUyxjQUFjLEdBQUc7QUFDNUMsY0FBVSxjQUFjO0FBQ3hCLFNBQUssa0JBQWtCLGdCQUFnQixTQUFTO0FBQUEsRUFDbEQ7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNO0FBQ04sV0FBTyxpQkFBaUIsaUJBQWlCLENBQW9CLFVBQVU7QUFDckUsTUFBQUksTUFBSyxPQUFPLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxTQUFTLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsZUFBZSxDQUFvQixVQUFVO0FBQ25FLE1BQUFBLE1BQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxTQUFTLGdCQUFnQixTQUFTLE1BQU0sUUFBUSxNQUFNLENBQUM7QUFBQSxJQUMxRixDQUFDO0FBQ0QsU0FBSyxpQkFBaUIsV0FBVyxDQUFDLEVBQUUsY0FBYyxNQUFNO0FBQ3RELFVBQUksQ0FBQyxLQUFLO0FBQUE7QUFBQSxRQUE4QjtBQUFBLE1BQWMsRUFBRyxpQkFBZ0I7QUFBQSxJQUMzRSxDQUFDO0FBQ0QsT0FBRyxXQUFXLE9BQU87QUFDckIsT0FBRyxTQUFTSixPQUFNO0FBQ2xCLFFBQUksaUJBQWlCQSxPQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN2RSxJQUFBQSxRQUFPO0FBQ1AsV0FBTyxjQUFjLEVBQUUsTUFBQUcsT0FBTSxJQUFJO0FBQUEsRUFDbkM7OztBQ3RNQSxNQUFNLE9BQU87QUFDYixNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFFZCxNQUFNLE9BQU8sb0JBQUksUUFBUTtBQUV6QixNQUFNLFdBQVcsb0JBQUksSUFBSTtBQUd6QixNQUFNRSxRQUFPLENBQUMsWUFBWTtBQUN4QixlQUFXLEVBQUUsUUFBUSxTQUFTLEtBQUssUUFBUyxLQUFJLENBQUMsS0FBSyxJQUFJLE1BQU0sRUFBRyxNQUFLLElBQUksUUFBUSxZQUFZLElBQUk7QUFBQSxFQUN0RztBQUNBLE1BQU0sV0FBVyxJQUFJLGlCQUFpQkEsS0FBSTtBQUkxQyxNQUFNLE9BQU8sQ0FBQyxTQUFTLE9BQU87QUFDNUIsUUFBSSxRQUFRO0FBQ1osV0FBTyxTQUFTLENBQUMsVUFBVSxLQUFLLEVBQUcsU0FBUSxNQUFNO0FBQ2pELFVBQU0sU0FBUyxPQUFPLFFBQVEsMENBQTBDO0FBQ3hFLFVBQU0sRUFBRSxZQUFZLFVBQVUsSUFBSSxRQUFRLFdBQVcsQ0FBQztBQUN0RCxZQUFRLFlBQVksYUFBYSxRQUFRLFFBQVEsTUFBTSxDQUFDLE9BQU8sU0FBUyxNQUFNLFFBQVEsSUFBSSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3BHO0FBR0EsTUFBTSxPQUFPO0FBQUEsSUFDWCxDQUFDLFlBQVksUUFBUSxRQUFRLEtBQUssS0FBSyxRQUFRLGVBQWU7QUFBQTtBQUFBLElBQzlELENBQUMsWUFBWSxDQUFDLFFBQVEsV0FBVyxRQUFRLFFBQVEsU0FBUyxLQUFLLFFBQVEsbUJBQW1CLFdBQVc7QUFBQSxJQUNyRyxNQUFNO0FBQUEsRUFDUjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sU0FBUztBQUMzQixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixlQUFXLFNBQVMsTUFBTTtBQUV4QixZQUFNQyxVQUFTLENBQUM7QUFDaEIsT0FBQyxNQUFNLElBQUksRUFBRSxRQUFRLENBQUMsVUFBVSxTQUFTO0FBQ3ZDLG1CQUFXLFdBQVcsVUFBVTtBQUM5QixjQUFJLE1BQU0sSUFBSSxPQUFPLEVBQUc7QUFDeEIsZ0JBQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLE1BQU0sR0FBRyxJQUFJLE1BQU0sT0FBTyxDQUFDO0FBQ3pGLFdBQUNBLFFBQU8sQ0FBQyxVQUFVLE9BQU8sR0FBRyxHQUFHLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssT0FBTztBQUFBLFFBQzVFO0FBQUEsTUFDRixDQUFDO0FBQ0QsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxPQUFPLE9BQU9BLE9BQU0sR0FBRztBQUNsRCxZQUFJLEtBQUssV0FBVyxPQUFPLE9BQVE7QUFDbkMsYUFBSyxRQUFRLENBQUMsS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU8sRUFBRSxDQUFDLEVBQUUsSUFBSSxPQUFPLEVBQUUsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUMzRTtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sVUFBVSxDQUFDLGFBQWE7QUFBQSxJQUM1QixRQUFRLFFBQVE7QUFBQSxJQUNoQixTQUFTLFFBQVEsUUFBUSxRQUFRO0FBQUEsSUFDakMsU0FBUyxRQUFRLFFBQVEsZUFBZTtBQUFBLElBQ3hDLE9BQU8sU0FBUyxJQUFJLE9BQU8sS0FBSyxFQUFFLEtBQUssUUFBUSxXQUFXLE1BQU0sUUFBUSxZQUFZLFVBQVUsVUFBVTtBQUFBLEVBQzFHO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxFQUFFLFFBQVEsU0FBUyxTQUFTLEtBQUssTUFBTTtBQUM1RCxRQUFJLFFBQVEsUUFBUSxRQUFRLEdBQUc7QUFDN0IsWUFBTSxVQUFVLENBQUMsUUFBUSxRQUFRLFFBQVEsTUFBTSxFQUFFLFVBQVU7QUFDM0QsVUFBSSxDQUFDLFdBQVcsV0FBVyxRQUFRO0FBQ2pDLGdCQUFRLE9BQU87QUFDZixnQkFBUSxVQUFVO0FBQUEsTUFDcEIsV0FBVyxDQUFDLFNBQVM7QUFDbkIsZ0JBQVEsT0FBTztBQUNmLGdCQUFRLE1BQU07QUFDZCxnQkFBUSxPQUFPO0FBQUEsTUFDakI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxRQUFRLFdBQVcsUUFBUSxRQUFRLFFBQVEsZUFBZSxNQUFNLENBQUMsQ0FBQyxRQUFTLFNBQVEsY0FBYztBQUNyRyxRQUFJLFFBQVEsS0FBTSxNQUFLLElBQUksU0FBUyxJQUFJO0FBQUEsRUFDMUM7QUFHQSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQ3RCLFVBQU0sV0FBVyxTQUFTLGNBQWMsVUFBVTtBQUNsRCxhQUFTLFlBQVk7QUFDckIsVUFBTSxRQUFRLFFBQVEsUUFBUTtBQUM5QixVQUFNLFNBQVMsQ0FBdUIsYUFBYSxNQUFNLFFBQVEsQ0FBQyxTQUFTLENBQUMsR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsQ0FBQztBQUMvRyxXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0EsTUFBTSxNQUFNO0FBRVYsbUJBQVcsRUFBRSxXQUFXLEtBQUssT0FBTyxjQUFjLEVBQUcsS0FBSSxZQUFZLE9BQU8sQ0FBQyxNQUFNLEtBQU0sWUFBVyxPQUFPO0FBQUEsRUFBSyxXQUFXLElBQUk7QUFDL0gsZUFBTyxTQUFTO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUlBLE1BQU0sV0FBVyxDQUFDLE1BQU0sTUFBTUMsVUFBUztBQUVyQyxVQUFNLE1BQU0sQ0FBQztBQUNiLGVBQVcsU0FBUyxLQUFLLE9BQU8sU0FBUyxHQUFHO0FBQzFDLFlBQU0sQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLFNBQVMsQ0FBQyxLQUFLLElBQUk7QUFDMUUsVUFBSSxDQUFDLElBQUs7QUFDVixVQUFJLEtBQUssQ0FBQyxLQUFLLElBQUksYUFBYSxJQUFJLENBQUMsQ0FBQztBQUN0QyxZQUFNLEtBQUssSUFBSSxLQUFLLEdBQUdBLEtBQUksR0FBRyxJQUFJLE1BQU07QUFDeEMsWUFBTSxhQUFhLGVBQWUsRUFBRTtBQUNwQyxZQUFNLGdCQUFnQjtBQUFBLElBQ3hCO0FBQ0EsV0FBTyxNQUFNO0FBQ1gsaUJBQVcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxJQUFLLGNBQWEsS0FBSyxNQUFNLEVBQUU7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLEdBQUcsTUFBTTtBQUN6QixVQUFNLFVBQVUsTUFBTSxJQUFJLGlCQUFpQixLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDekQsVUFBTSxPQUFPLFFBQVEsRUFBRSxJQUFJLENBQUMsWUFBWSxFQUFFLFFBQVEsUUFBUSxPQUFPLFlBQVksRUFBRTtBQUMvRSxXQUFPLE1BQU07QUFDWCxZQUFNLE9BQU8sUUFBUTtBQUNyQixVQUFJLEtBQUssV0FBVyxLQUFLLE9BQVE7QUFDakMsV0FBSyxRQUFRLENBQUMsRUFBRSxZQUFZLEdBQUcsT0FBTztBQUNwQyxjQUFNLEVBQUUsUUFBUSxPQUFPLElBQUksS0FBSyxFQUFFO0FBQ2xDLGNBQU0sU0FBUyxXQUFXLEtBQUssRUFBRSxLQUFLLFlBQVksS0FBSyxLQUFLLGdCQUFnQjtBQUM1RSxZQUFJLE9BQVEsS0FBSSxZQUFZLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxDQUFDO0FBQUEsTUFDekQsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxTQUFTO0FBQ3JDLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsSUFBQUYsTUFBSyxTQUFTLFlBQVksQ0FBQztBQUMzQixlQUFXLFdBQVcsU0FBVSxLQUFJLENBQUMsUUFBUSxZQUFhLFVBQVMsT0FBTyxPQUFPO0FBQ2pGLFVBQU0sUUFBUSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxZQUFZLEtBQUssU0FBUyxPQUFPLENBQUM7QUFDdEUsUUFBSSxDQUFDLE1BQU0sVUFBVSxDQUFDLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxLQUFLLGNBQWMsR0FBRyxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUcsUUFBTyxFQUFFLE1BQU0sU0FBUyxNQUFNO0FBRXRILFVBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDbkMsVUFBTUUsUUFBTyxRQUFRLEtBQUssT0FBTyxDQUFDLElBQUksUUFBUSxLQUFLLEdBQUc7QUFDdEQsVUFBTSxXQUFXLFNBQVMsTUFBTSxPQUFPLElBQUksSUFBSSxHQUFHLEdBQUdBLEtBQUk7QUFDekQsVUFBTSxXQUFXLENBQUMsT0FBTyxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxVQUFVLE1BQU8sS0FBSyxJQUFJLElBQUksT0FBTyxFQUFFLENBQUMsS0FBSyxTQUFVLENBQUMsRUFBRSxLQUFLO0FBQzVHLFVBQU1DLFNBQVEsQ0FBd0IsWUFBWSxLQUFLLFNBQVMsS0FBSyxFQUFFO0FBQ3ZFLFVBQU0sT0FBTyxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxRQUFRLFFBQVEsUUFBUSxDQUFDO0FBQ3JHLFVBQU0sT0FBTyxPQUFPLFFBQVEsRUFBRSxPQUFPQSxNQUFLO0FBQzFDLFVBQU0sUUFBUSxLQUFLLEtBQUssT0FBT0EsTUFBSyxHQUFHLElBQUk7QUFFM0MsVUFBTSxTQUFTLEtBQUssT0FBTyxDQUFDLFFBQVEsQ0FBQ0EsT0FBTSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssUUFBUSxHQUFHLENBQUMsQ0FBQztBQUNqRixTQUFLLFFBQVEsQ0FBQyxPQUFPLE9BQU87QUFDMUIsWUFBTSxNQUFNLE1BQU0sSUFBSSxLQUFLO0FBQzNCLFVBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxLQUFLLENBQUMsU0FBUyxJQUFJLEdBQUcsRUFBRztBQUNqRCxZQUFNLFFBQVEsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFDO0FBQ3BDLFVBQUksTUFBTSxRQUFRLGdCQUFnQixHQUFHO0FBQ25DLGNBQU0sT0FBUSxNQUFNLE9BQU8sTUFBTSxhQUFhLE1BQU07QUFFcEQsWUFBSSxDQUFDLE9BQU8sVUFBVSxLQUFLLElBQUksR0FBRyxNQUFNLElBQUksUUFBUSxDQUFDLE1BQU0sVUFBVyxPQUFNLFNBQVM7QUFDckYsY0FBTSxnQkFBZ0IsUUFBUSxNQUFNLE1BQU07QUFBQSxNQUM1QztBQUNBLGlCQUFXLFdBQVcsQ0FBQyxPQUFPLEdBQUcsRUFBRyxVQUFTLGFBQWEsTUFBTUQsUUFBTyxFQUFFO0FBQ3pFLGFBQU8sS0FBSyxDQUFDQSxRQUFPLElBQUksS0FBSyxDQUFDO0FBQUEsSUFDaEMsQ0FBQztBQUVELFdBQU87QUFBQSxNQUNMLE1BQU0sS0FBSztBQUFBLE1BQ1gsU0FBUyxNQUFNO0FBQ2IsaUJBQVM7QUFDVCxjQUFNLFNBQVMsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLElBQUksSUFBSSxLQUFLQSxLQUFJLEdBQUcsQ0FBQztBQUNsRSxjQUFNRSxRQUFPLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQyxZQUFZLENBQUMsUUFBUSxhQUFhLElBQUksR0FBRyxPQUFPLENBQUMsQ0FBQztBQUNuRixjQUFNLFFBQVEsT0FBTyxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssT0FBTyxFQUFFLFNBQVNBLE1BQUssSUFBSSxHQUFHLEtBQUssS0FBSyxNQUFNLEVBQUUsRUFBRSxPQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxXQUFXO0FBQ2xJLG1CQUFXLEVBQUUsUUFBUSxLQUFLLE1BQU8sU0FBUSxnQkFBZ0IsSUFBSTtBQUM3RCxtQkFBVyxFQUFFLFNBQVMsTUFBTSxLQUFLLE1BQU8sTUFBSyxTQUFTLEtBQUs7QUFDM0QsbUJBQVcsRUFBRSxTQUFTLE9BQU8sRUFBRSxNQUFNLEVBQUUsS0FBSyxPQUFPO0FBQ2pELGNBQUksQ0FBQyxNQUFPO0FBQ1osa0JBQVEsU0FBUyxLQUFLO0FBQ3RCLG1CQUFTLElBQUksT0FBTztBQUFBLFFBQ3RCO0FBQ0EsaUJBQVMsWUFBWTtBQUNyQixjQUFNO0FBQUEsTUFDUjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBRU8sTUFBTSxXQUFXLE1BQU07QUFDNUIsYUFBUyxRQUFRLFVBQVUsRUFBRSxTQUFTLE1BQU0saUJBQWlCLENBQUMsTUFBTSxHQUFHLG1CQUFtQixLQUFLLENBQUM7QUFDaEcsT0FBRyxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUFBLEVBQ25EOzs7QUM1TEEsTUFBTSxTQUFTO0FBQ2YsTUFBTSxPQUFPLElBQUksU0FBUyxpQkFBaUIsSUFBSSxnQkFBZ0I7QUFFL0QsTUFBSSxVQUFVO0FBRWQsTUFBSTtBQUVKLE1BQUk7QUFFSixNQUFNLFFBQVEsTUFBTTtBQUNsQixpQkFBYSxHQUFHO0FBQ2hCLGdCQUFZLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDbkMsZ0JBQVUsTUFBTTtBQUNkLFlBQUksU0FBUyxjQUFjLElBQUksRUFBRyxRQUFPLE1BQU0sTUFBTTtBQUNyRCxrQkFBVTtBQUNWLGdCQUFRO0FBQUEsTUFDVjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFHQSxNQUFNLFFBQVEsQ0FBQyxRQUFRLE1BQU07QUFDM0IsUUFBSSxDQUFDLFFBQVM7QUFDZCxpQkFBYSxHQUFHO0FBQ2hCLFVBQU0sV0FBVyxTQUFTLEtBQUs7QUFBQSxFQUNqQztBQUdPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLFFBQUksQ0FBQyxXQUFXLFNBQVMsY0FBYyxJQUFJLEVBQUcsT0FBTSxHQUFHLE1BQU07QUFDN0QsV0FBTztBQUFBLEVBQ1Q7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixPQUFHLGVBQWUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxVQUFVLE1BQU0sQ0FBQztBQUNuRCxPQUFHLFdBQVcsQ0FBQyxFQUFFLEtBQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxDQUFDLE9BQU8sVUFBVSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQ3JGLE9BQUcsYUFBYSxDQUFDLEVBQUUsWUFBWSxNQUFNLE1BQU0sZ0JBQWdCLFVBQVUsU0FBUyxDQUFDLENBQUM7QUFDaEYsT0FBRyxTQUFTLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUMvQyxPQUFHLDJDQUEyQyxNQUFNLE1BQU0sQ0FBQztBQUUzRCxPQUFHLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLGNBQWMsWUFBWSxNQUFNLENBQUM7QUFDckUsT0FBRyxlQUFlLENBQUMsRUFBRSxRQUFRLE1BQU0sV0FBVyxNQUFNLENBQUM7QUFDckQsT0FBRyxRQUFRLENBQUMsRUFBRSxPQUFPLE1BQU0sV0FBVyxVQUFVLE1BQU0sQ0FBQztBQUFBLEVBQ3pEOzs7QUMzQ0EsTUFBSSxTQUFTO0FBR2IsTUFBTSxNQUFNLENBQUMsVUFBVTtBQUNyQixVQUFNLGVBQWU7QUFDckIsVUFBTSxjQUFjO0FBQUEsRUFDdEI7QUFFQSxNQUFNQyxRQUFPLE9BQU8sQ0FBQyxVQUFVLFVBQVUsSUFBSSxPQUFPLG1CQUFtQixxQkFBcUIsZ0JBQWdCLEdBQUc7QUFHeEcsTUFBTSxjQUFjLE1BQU07QUFDL0IsYUFBUztBQUNULElBQUFBLE1BQUs7QUFBQSxFQUNQO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxVQUFVLE1BQU0sTUFBTSxTQUFTLE1BQU07QUFDMUMsZUFBVyxRQUFRLENBQUMsVUFBVSxXQUFXLFNBQVMsTUFBTSxFQUFHLE1BQUssTUFBTSxNQUFNLGVBQWVBLEtBQUksQ0FBQztBQUFBLEVBQ2xHOzs7QUNoQkEsTUFBTSxRQUFRLENBQUMsSUFBSSxPQUFPO0FBQ3hCLGVBQVcsT0FBTyxPQUFPLEVBQUUsRUFBRSxPQUFPLENBQUMsRUFBRyxVQUFTLFFBQVEsR0FBRztBQUM1RCxnQkFBWTtBQUNaLFNBQUssU0FBUyxPQUFPLEVBQUUsSUFBSSxTQUFTLE9BQU87QUFBQSxFQUM3QztBQUdPLE1BQU0sU0FBUyxPQUFPLEtBQUssRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxZQUFZO0FBQ3hGLFVBQU0sRUFBRSxTQUFTLElBQUksS0FBSyxJQUFJO0FBQzlCLFFBQUksT0FBTyxZQUFZLElBQUksSUFBSTtBQUMvQixRQUFJLFlBQVk7QUFDZCxZQUFNQyxNQUFLLElBQUksSUFBSSxHQUFHO0FBQ3RCLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUtBLElBQUcsY0FBYztBQUMzQyxZQUFJLE1BQU0sU0FBUyxJQUFJLEVBQUcsQ0FBQUEsSUFBRyxhQUFhLElBQUksTUFBTSxRQUFRLENBQUM7QUFBQSxNQUMvRDtBQUNBLFVBQUlBLElBQUcsV0FBVyxTQUFTLE9BQVEsS0FBSSxTQUFTO0FBQUEsVUFDM0MsT0FBTSxJQUFJQSxHQUFFLEdBQUcsSUFBSSxTQUFTLENBQUM7QUFDbEM7QUFBQSxJQUNGO0FBQ0EsUUFBSTtBQUNGLFVBQUksRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLEtBQUssTUFBTSxRQUFRLElBQUksWUFBWSxDQUFDLEVBQUUsY0FBYztBQUNwRixVQUFJLENBQUMsUUFBUTtBQUNYLGNBQU07QUFBQTtBQUFBLFVBQTRCLG9EQUFvRCxLQUFLLElBQUk7QUFBQTtBQUMvRixTQUFDLEVBQUUsUUFBUSxPQUFPLE9BQU8sSUFBSSxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDaEQsZUFBTyxLQUFLLE1BQU0sR0FBRyxNQUFNLEtBQUs7QUFBQSxNQUNsQztBQUNBLFVBQUksU0FBUyxDQUFDLEdBQUcsTUFBTTtBQUN2QixVQUFJLFFBQVEsU0FBUyxDQUFDLENBQUMsSUFBSSxLQUFLLFFBQVEsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzFELFVBQUksU0FBUztBQUFBLElBQ2YsUUFBUTtBQUFFO0FBQUEsSUFBUTtBQUNsQixVQUFNLFNBQVM7QUFDZixVQUFNLEtBQUssUUFBUSxJQUFJLGFBQWE7QUFDcEMsUUFBSSxNQUFNLFFBQVEsSUFBSSxZQUFZLEVBQUcsT0FBTSxJQUFJLEVBQUU7QUFBQSxhQUN4QyxTQUFTLFNBQVMsT0FBTyxXQUFXLEtBQU0sT0FBTSxXQUFXLEtBQUssTUFBTSxPQUFPO0FBQUEsRUFDeEY7QUFLQSxNQUFNLGFBQWEsT0FBTyxLQUFLLE1BQU0sWUFBWTtBQUMvQyxVQUFNQyxRQUFPLGtEQUFrRCxLQUFLLElBQUk7QUFDeEUsVUFBTSxTQUFTQSxTQUFRLEtBQUssTUFBTUEsTUFBSyxDQUFDLENBQUM7QUFDekMsUUFBSSxLQUFLO0FBQ1QsZUFBVyxDQUFDLElBQUksTUFBTSxLQUFLLElBQUksU0FBUyxDQUFDLEdBQUc7QUFDMUMsWUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLEVBQUUsS0FBSztBQUNuQyxZQUFNLE9BQU8sUUFBUSxLQUFLLEtBQUssTUFBTSxJQUFLLE1BQU0sTUFBTyxDQUFDO0FBQ3hELGFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUM7QUFDeEQsVUFBSSxDQUFDLE9BQVE7QUFDYixZQUFNLFNBQVM7QUFDZixZQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUU7QUFDN0IsV0FBSyxVQUFVLFVBQVUsTUFBTSxRQUFRLGVBQWUsS0FBSztBQUMzRCxVQUFJLENBQUMsS0FBSyxRQUFTLE9BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUs7QUFBQSxlQUN0RSxTQUFTLEVBQUUsS0FBSyxNQUFNLFFBQVEsZUFBZSxLQUFLLE1BQU8sTUFBSyxRQUFRLGFBQWEsT0FBTyxFQUFFO0FBRXJHLFVBQUksU0FBUyxPQUFPLEtBQUssU0FBUyxPQUFPLEtBQU0sU0FBUSxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNuRztBQUFBLEVBQ0Y7QUFHQSxNQUFNLFVBQVUsT0FBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLE1BQUFDLE1BQUssTUFBTTtBQUNuRCxVQUFNLGlCQUFpQixZQUFZLE1BQU0sR0FBRztBQUM1QyxRQUFJLE1BQU0sRUFBRSxNQUFNLE1BQU0sVUFBVTtBQUFBLElBQUMsRUFBRTtBQUNyQyxRQUFJO0FBQ0YsWUFBTSxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQzFCLFNBQVMsT0FBTztBQUNkLGNBQVEsTUFBTSxLQUFLO0FBQUEsSUFDckI7QUFDQSxRQUFJO0FBQ0YsWUFBTUEsTUFBSyxNQUFNLElBQUksTUFBTSxHQUFHO0FBQUEsSUFDaEMsVUFBRTtBQUNBLFVBQUksUUFBUTtBQUFBLElBQ2Q7QUFDQSxtQkFBZTtBQUFBLEVBQ2pCOzs7QUN4RUEsTUFBTSxRQUFRO0FBQ2QsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sUUFBUTtBQUlkLE1BQU0sUUFBUSxDQUFDO0FBRWYsTUFBTSxPQUFPLENBQUM7QUFJZCxNQUFNLFNBQVMsQ0FBQyxVQUFVLEdBQUcsSUFBSSxnQkFBZ0IsS0FBSyxDQUFDLEdBQUc7QUFHbkQsTUFBTSxTQUFTLENBQUMsRUFBRSxXQUFXLFFBQVEsTUFBTSxNQUNoRCxRQUFRLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLEdBQUcsU0FBUyxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxTQUFTLElBQUksTUFBTSxFQUFFO0FBSTVFLE1BQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxTQUFTO0FBQzVDLGVBQVcsT0FBTyxPQUFPLEtBQUssR0FBRztBQUMvQixZQUFNLFFBQVMsTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUMvQixpQkFBVyxDQUFDLE1BQU0sRUFBRSxLQUFBQyxLQUFJLENBQUMsS0FBSyxPQUFRLE9BQU0sSUFBSSxLQUFLLE1BQU0sSUFBSSxLQUFLLGtCQUFrQixLQUFLLElBQUksTUFBTUEsUUFBTztBQUM1RyxVQUFJLEtBQU0sTUFBSyxHQUFHLElBQUksT0FBTztBQUFBLElBQy9CO0FBQUEsRUFDRjtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsU0FBUyxFQUFFLFdBQVcsRUFBRSxHQUFHLFVBQVUsT0FBTyxLQUFLLEVBQUUsUUFBUSxDQUFDLFFBQzNFLE1BQU0sR0FBRyxJQUFJLE9BQU8sUUFBUSxNQUFNLEdBQUcsQ0FBQyxJQUFJLFlBQVksTUFBTSxHQUFHLEVBQUUsSUFBSSxDQUF1QixTQUFTLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFFO0FBSXRILE1BQU0sVUFBVSxNQUFNO0FBRXBCLFVBQU0sUUFBUSxDQUFDO0FBQ2YsZUFBVyxRQUFRLFNBQVMsaUJBQWlCLEtBQUssR0FBRztBQUNuRCxpQkFBVyxRQUFRLEtBQUssYUFBYSxZQUFZLEdBQUcsTUFBTSxZQUFZLEtBQUssQ0FBQyxFQUFHLEVBQUMsTUFBTSxJQUFJLE1BQU0sQ0FBQyxHQUFHLEtBQUssSUFBSTtBQUFBLElBQy9HO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNQyxRQUFPLENBQUMsS0FBSyxNQUFNLFFBQVEsT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLEVBQUUsQ0FBQyxNQUFNO0FBQ3pGLFVBQU0sRUFBRSxJQUFJLFNBQVMsRUFBRSxZQUFZLE1BQU0sRUFBRSxJQUFJO0FBQy9DLFVBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsVUFBTSxRQUFRLEtBQUssVUFBVSxDQUFDLE1BQU0sV0FBVyxPQUFPLEdBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLE1BQU0sT0FBTyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUUsQ0FBQztBQUM5RyxVQUFNLE9BQU8sT0FBTyxFQUFFLE1BQU0sQ0FBQztBQUM3QixRQUFJLE9BQU8sUUFBUSxTQUFTLE9BQU8sSUFBSSxRQUFRLEtBQUssRUFBRSxNQUFNLFFBQVEsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsVUFBVSxJQUFJLEVBQUc7QUFDOUcsUUFBSSxRQUFRO0FBQ1osV0FBTyxJQUFJLElBQUksT0FBTyxPQUFPLE9BQU8sRUFBRSxPQUFPLE1BQU0sS0FBSyxRQUFRLE9BQU8sTUFBTSxNQUFNLENBQUMsQ0FBQztBQUNyRixTQUFLLEtBQUs7QUFDVixXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssWUFBWTtBQUMvQixVQUFNLEVBQUUsTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLEtBQUssSUFBSTtBQUNqRCxVQUFNLFVBQVUsT0FBTyxRQUFRLENBQUMsQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFDaEYsVUFBTSxPQUFPLENBQUMsS0FBSyxRQUFRLFVBQVUsR0FBRyxLQUFLLE9BQU8sR0FBRyxHQUFHLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFFN0UsVUFBTSxRQUFRLENBQUMsT0FBTyxTQUFTO0FBQzdCLFlBQU0sUUFBUSxPQUFPLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLEtBQUssT0FBTyxNQUFNLEVBQUUsRUFBRSxDQUFDO0FBQ3ZHLFVBQUksQ0FBQyxPQUFPLElBQUksTUFBTSxFQUFFLE1BQU0sU0FBUyxDQUFDQSxNQUFLLEtBQUssS0FBSyxHQUFJO0FBQzNELGNBQVEsS0FBSyxDQUFDLE9BQU8sRUFBRSxXQUFXLE1BQU0sUUFBUSxnQkFBZ0IsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDcEY7QUFDQSxVQUFNQyxRQUFPLG9CQUFJLElBQUk7QUFDckIsUUFBSTtBQUNKLGVBQVcsQ0FBQyxRQUFRLEtBQUssS0FBSyxTQUFTO0FBQ3JDLFlBQU0sUUFBUSxLQUFLLE1BQU0sT0FBTyxRQUFRLFdBQVcsSUFBSTtBQUN2RCxpQkFBVyxDQUFDLE1BQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDbkQsY0FBTSxDQUFDLElBQUlDLEtBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ25DLGNBQU0sU0FBUyxLQUFLLEVBQUU7QUFDdEIsWUFBSSxPQUFRLE9BQU0sUUFBUUEsS0FBSTtBQUM5QixZQUFJRCxNQUFLLElBQUksT0FBTyxPQUFPLEVBQUc7QUFDOUIsUUFBQUEsTUFBSyxJQUFJLE9BQU8sT0FBTztBQUN2QixrQkFBVSxRQUFRO0FBQ2xCLG1CQUFXLFNBQVMsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFHO0FBQ3JDLGdCQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksTUFBTTtBQUN6QyxnQkFBTSxXQUFXLFdBQVcsY0FBYyxTQUFTLElBQUksSUFBSSxHQUFHO0FBQzlELGNBQUksQ0FBQyxZQUFZLEtBQUssU0FBUyxRQUFRLEVBQUcsT0FBTSxPQUFPLElBQUk7QUFBQSxRQUM3RDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUtPLE1BQU0sYUFBYSxDQUFDLFFBQVE7QUFDakMsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEdBQUc7QUFDdkMsWUFBTSxPQUFPLEtBQUssTUFBTSxFQUFFO0FBQzFCLFVBQUksTUFBTSxRQUFRLGVBQWUsTUFBTSxVQUFVLE9BQU8sTUFBTSxFQUFFLEVBQUUsQ0FBQyxFQUFHO0FBQ3RFLFdBQUssT0FBTyxPQUFPLE9BQU8sRUFBRSxNQUFNLEtBQUssTUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFFBQVEsQ0FBQyxRQUFRO0FBQzVCLFVBQU0sRUFBRSxNQUFNLFFBQVEsS0FBSyxJQUFJO0FBQy9CLFVBQU0sT0FBTyxRQUFRO0FBQ3JCLFFBQUksT0FBTyxLQUFLLElBQUksTUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLENBQUM7QUFDakQsUUFBSSxVQUFVLFlBQVksSUFBSTtBQUM5QixRQUFJLEVBQUUsSUFBSSxPQUFPLE1BQU0sUUFBUSxJQUFJLEtBQUssS0FBSyxRQUFRLGFBQWEsT0FBTyxHQUFHLEVBQUUsS0FBSyxDQUFDLFFBQVEsS0FBSyxHQUFHLENBQUMsRUFBRztBQUV4RyxVQUFNLFVBQVUsQ0FBQyxDQUFDLE1BQU0sR0FBRyxDQUFDO0FBQzVCLGVBQVcsU0FBUyxRQUFRLEdBQUc7QUFDN0IsVUFBSSxDQUFDLE1BQU0sV0FBV0QsTUFBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLEVBQUcsU0FBUSxLQUFLLENBQUMsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLElBQ3RGO0FBQ0EsV0FBTyxLQUFLLE9BQU87QUFDbkIsUUFBSSxPQUFPLEtBQU0sTUFBSyxJQUFJLGVBQWUsSUFBSSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUc7QUFBQSxFQUNoRztBQUlPLE1BQU1HLFdBQVUsQ0FBQyxRQUFRO0FBQzlCLGVBQVcsU0FBUyxJQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3ZDLFVBQUksTUFBTSxTQUFTLElBQUs7QUFDeEIsWUFBTSxFQUFFLE9BQU8sSUFBSSxTQUFTLE1BQU0sTUFBTSxJQUFJO0FBQzVDLFlBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsWUFBTSxPQUFPLE9BQU8sRUFBRTtBQUV0QixVQUFJLFFBQVEsQ0FBQyxNQUFNLENBQUMsRUFBRyxNQUFLLE1BQU07QUFBQSxVQUM3QixPQUFNLFVBQVUsSUFBSSxTQUFTLElBQUksV0FBVyxPQUFPLE1BQU0sUUFBUSxlQUFlO0FBQ3JGLFlBQU0sT0FBTyxNQUFNLFFBQVE7QUFDM0IsVUFBSSxXQUFXLFFBQVEsQ0FBQyxLQUFLLENBQUMsRUFBRyxNQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQ3JGLGFBQU8sRUFBRTtBQUFBLElBQ1g7QUFBQSxFQUNGOzs7QUN0SU8sTUFBTSxhQUFhLENBQUMsS0FBSyxXQUFXO0FBQ3pDLFVBQU0sRUFBRSxJQUFJLFFBQVEsQ0FBQyxDQUFDLElBQUksR0FBRyxPQUFPLFFBQVEsQ0FBQyxDQUFDLENBQUMsR0FBRyxRQUFRLFFBQVEsS0FBSyxJQUFJO0FBQzNFLFVBQU0sU0FBUyxJQUFJLFNBQVMsV0FBVztBQUV2QyxVQUFNLFdBQVcsQ0FBQztBQUNsQixlQUFXLENBQUMsTUFBTSxFQUFFLE9BQU9DLE9BQU0sS0FBSyxPQUFPO0FBQzNDLFlBQU1DLE9BQU0sT0FBTyxJQUFJLElBQUk7QUFDM0IsWUFBTSxFQUFFLFdBQVcsTUFBTSxPQUFPLFFBQVEsSUFBSUEsUUFBTztBQUNuRCxZQUFNLFFBQVFELFFBQU8sSUFBSSxDQUFDLFVBQVUsU0FBUyxLQUFLLENBQUM7QUFDbkQsaUJBQVcsRUFBRSxRQUFRLEtBQUssTUFBTyxTQUFRLElBQUksSUFBSTtBQUNqRCxZQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFBRSxPQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsT0FBTyxPQUFPQSxRQUFPLElBQUksQ0FBQztBQUMzRSxZQUFNLE1BQU0sT0FBTyxNQUFNLFNBQVMsUUFBUSxTQUFTLFNBQVMsS0FBSztBQUNqRSxVQUFJLE9BQVEsT0FBTUQsT0FBTSxFQUFFLFdBQVcsT0FBTyxDQUFDLEdBQUcsU0FBUyxHQUFHLEtBQUssRUFBRSxJQUFJLEtBQUssS0FBS0EsT0FBTSxJQUFJLElBQUk7QUFDL0YsWUFBTSxDQUFDLEVBQUUsT0FBT0UsUUFBTyxPQUFPLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQ0YsUUFBTyxRQUFRLENBQUMsSUFBSSxDQUFDQSxRQUFPLEtBQUssR0FBRyxLQUFLLElBQUk7QUFDNUYsWUFBTSxRQUFRLENBQUMsR0FBR0UsT0FBTSxPQUFPLENBQXVCLFNBQVMsT0FBTyxNQUFNLENBQUMsRUFBRSxPQUFBQyxPQUFNLE1BQU1BLE9BQU0sU0FBUyxJQUFJLENBQUMsQ0FBQyxHQUFHLElBQUk7QUFDdkgsVUFBSUgsTUFBSztBQUNQLGVBQU8sSUFBSSxLQUFLLE9BQU8sSUFBSSxLQUFLLEtBQUs7QUFDckMsUUFBQUEsS0FBSSxRQUFRLENBQUM7QUFBQSxNQUNmO0FBQ0EsWUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLFFBQVEsV0FBVyxJQUFJO0FBQ3JELGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssS0FBSztBQUNoQyxjQUFNLENBQUMsSUFBSUMsS0FBSSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDbkMsaUJBQVMsS0FBSyxFQUFFLE1BQU0sUUFBUSxNQUFNLE9BQU8sUUFBUSxTQUFTLG9CQUFJLElBQUksR0FBRyxJQUFJLE1BQUFBLE1BQUssQ0FBQztBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUOzs7QUMxQkEsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUN2QixVQUFNLEVBQUUsSUFBSSxXQUFXLFFBQVEsUUFBUSxTQUFTLFFBQVEsT0FBTyxJQUFJO0FBQ25FLGFBQVMsWUFBWSxHQUFHO0FBQ3hCLElBQUFHLFNBQVEsR0FBRztBQUNYLFVBQU0sUUFBUSxJQUFJLFNBQVMsUUFBUSxjQUFjLE1BQU0sRUFBRSxLQUFLLFFBQVE7QUFDdEUsZUFBVyxXQUFXLFdBQVcsS0FBSyxJQUFJLFVBQVUsQ0FBQyxDQUFDLGVBQWUsRUFBRSxXQUFXLFFBQVEsT0FBTyxPQUFPLENBQUMsQ0FBQyxDQUFDLEdBQUc7QUFDNUcsWUFBTSxFQUFFLE1BQUFDLE9BQU0sUUFBUSxNQUFNLE1BQU0sR0FBRyxJQUFJO0FBQ3pDLFlBQU0sUUFBUSxRQUFRLE1BQU0sTUFBTTtBQUNsQyxhQUFPLElBQUksT0FBTyxPQUFPO0FBQ3pCLFVBQUksS0FBTyxVQUFTLFNBQVMsRUFBRSxLQUFLLFNBQVMsT0FBTyxNQUFNLENBQUM7QUFDM0QsVUFBSSxTQUFTLE1BQU0sU0FBUyxlQUFlO0FBQ3pDLFlBQUksSUFBSSxTQUFVLFFBQU8sSUFBSSxPQUFPLEdBQUc7QUFDdkMsaUJBQVMsUUFBUSxNQUFNLENBQUM7QUFBQSxNQUMxQjtBQUNBLFVBQUksU0FBUyxNQUFNLFNBQVMsd0JBQXlCLFdBQVUsV0FBVyxTQUFZLFNBQVMsRUFBRSxHQUFHLFFBQVEsT0FBTyxDQUFDO0FBQ3BILE9BQUMsS0FBSyxJQUFJLEtBQUssU0FBUyxNQUFNLGNBQWMsS0FBSztBQUNqRCxVQUFJLEtBQUssRUFBRSxFQUFHLFNBQVEsT0FBTyxLQUFLLEVBQUUsR0FBRyxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxDQUFDQSxPQUFNLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDdEc7QUFDQSxlQUFXLFNBQVMsSUFBSSxPQUFPLE9BQU8sRUFBRyxPQUFNLFFBQVEsU0FBUyxRQUFRLEtBQUs7QUFBQSxFQUMvRTtBQUlBLE1BQUksVUFBVTtBQUVkLE1BQU0sVUFBVSxDQUFDO0FBR1YsTUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNLFdBQVcsQ0FBQyxJQUFJLFNBQVMsUUFBUSxLQUFLLEdBQUcsSUFBSSxRQUFRLEdBQUc7QUFHN0YsTUFBTSxPQUFPLENBQUNDLFNBQVE7QUFDcEIsaUJBQWEsT0FBTztBQUNwQixjQUFVO0FBQ1YsZUFBVyxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUcsQ0FBQUEsS0FBSSxLQUFLLG1CQUFtQjtBQUFBLEVBQ25FO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsT0FBRyxnQkFBZ0IsTUFBTTtBQUN2QixtQkFBYSxPQUFPO0FBQ3BCLGdCQUFVLFdBQVcsTUFBTSxLQUFPLE9BQU87QUFBQSxJQUMzQyxDQUFDO0FBQ0QsT0FBRyxZQUFZLE1BQU0sYUFBYSxPQUFPLENBQUM7QUFDMUMsT0FBRyxZQUFZLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNqQzs7O0FDNUNBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTztBQUdOLE1BQU0sU0FBUyxDQUFDLE9BQU8sRUFBRSxHQUFHLEdBQUcsV0FBVyxNQUFNLFFBQVEsTUFBTSxLQUFLLE9BQU8sRUFBRSxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksV0FBVyxNQUFNO0FBSXhILE1BQU0sWUFBWSxDQUFDLE9BQU8sU0FDeEIsTUFBTSxjQUFjLFNBQ2hCLE1BQU0seUJBQXlCLElBQUksS0FBSyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQU0sU0FBUyxTQUFTLGVBQWUsS0FBSyxJQUFJLENBQUMsSUFDcEgsQ0FBQyxLQUFLO0FBR1osTUFBTUMsUUFBTyxDQUFDLEVBQUUsR0FBRyxNQUFNO0FBQ3ZCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsZUFBVyxTQUFTLE9BQU8sTUFBTSxRQUFRLElBQUksSUFBSSxDQUFDLEdBQUc7QUFDbkQsWUFBTSxRQUFRLE9BQU8sT0FBTyxNQUFNLFNBQVMsTUFBTSxNQUFNLGFBQWEsU0FBUyxDQUFDLENBQUM7QUFDL0UsaUJBQVcsVUFBVSxVQUFVLE9BQU8sSUFBSSxHQUFHO0FBQzNDLFlBQUksT0FBTyxhQUFhLFFBQVEsa0JBQWtCLElBQUksTUFBTSxNQUFPO0FBQ25FLGVBQU8sZ0JBQWdCLE1BQU0sS0FBSztBQUNsQyxZQUFJLE1BQU8sUUFBTyxhQUFhLGlCQUFpQixNQUFNO0FBQUEsWUFDakQsUUFBTyxnQkFBZ0IsZUFBZTtBQUFBLE1BQzdDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixlQUFXLFFBQVEsQ0FBQyxVQUFVLFlBQVksTUFBTSxFQUFHLE1BQUssTUFBTSxDQUFDLFFBQVEsZUFBZSxNQUFNQSxNQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDeEc7OztBQ3BCQSxNQUFNQyxPQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDOUMsVUFBTSxPQUFPLE9BQU8sT0FBTztBQUMzQixVQUFNLFNBQVMsU0FBUyxNQUFNLElBQUk7QUFDbEMsUUFBSSxZQUFZLEtBQU0sUUFBTyxNQUFNLE1BQU0sT0FBTyxFQUFFLFFBQVEsS0FBSyxDQUFDO0FBQ2hFLFFBQUksT0FBTyxTQUFTLE1BQU0sTUFBTSxFQUFHO0FBQ25DLFVBQU0sTUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFLE1BQU0sUUFBUSxRQUFRLENBQUM7QUFDMUQsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFFBQVEsQ0FBQyxFQUFHLEtBQUksQ0FBQyxVQUFVLElBQUksRUFBRyxLQUFJLEtBQUssT0FBTyxNQUFNLEtBQUs7QUFDekYsaUJBQWEsSUFBSSxNQUFNLEtBQUssTUFBTSxRQUFRLFFBQVEsYUFBYSxJQUFJLENBQUM7QUFDcEUsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sUUFBUSxDQUFDLE1BQU0sT0FBTyxTQUFTO0FBQzFDLFVBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxLQUFLO0FBQ3hDLFVBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSSxTQUFTLENBQUM7QUFDbkMsVUFBTSxPQUFPLGtCQUFrQixLQUFLLElBQUksS0FBSyxRQUFRLE9BQU8sT0FBTyxDQUFDLEtBQUssSUFBSSxLQUFLLE1BQU0sZ0JBQWdCLElBQUksRUFBRSxJQUFJO0FBQ2xILFFBQUksTUFBTSxNQUFNLENBQW9CLFFBQVEsR0FBRyxTQUFTLEdBQUcsQ0FBQyxPQUFPLFFBQVEsRUFBRztBQUM5RSxVQUFNLE1BQU0sT0FBTyxNQUFNLFdBQVcsRUFBRSxPQUFPLFFBQVEsQ0FBQyxPQUFPLFNBQVMsTUFBTSxHQUFHLEtBQUssQ0FBQztBQUNyRixRQUFJLFVBQVUsS0FBSyxJQUFJLEVBQUcsS0FBSSxRQUFRLENBQUMsQ0FBQyxNQUFNLE1BQU0sQ0FBQztBQUNyRCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBSU8sTUFBTSxPQUFPLENBQUMsTUFBTSxRQUFRLE1BQU0sU0FBUztBQUNoRCxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsSUFBSTtBQUNyQyxpQkFBYSxJQUFJLE1BQU0sSUFBSTtBQUMzQixlQUFXLEdBQUc7QUFDZCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBR0EsTUFBTSxVQUFVLENBQUMsV0FBVyxRQUFRO0FBQ2xDLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLGNBQWMsQ0FBQyxDQUFDO0FBQ2pGLFFBQUksTUFBTSxTQUFTLFNBQVMsRUFBRyxRQUFPLGlDQUFpQyxLQUFLLFVBQVUsR0FBRyxDQUFDO0FBQzFGLFVBQU0sVUFBVSxPQUFPLE9BQU8sUUFBUSxZQUFZLEtBQUssT0FBTyxZQUFZLFFBQVEsV0FBVyxLQUFLO0FBQ2xHLFdBQU8seUJBQXlCLE1BQU0sU0FBUyxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUMsS0FBSyxNQUFNLElBQUksV0FBVyxFQUFFO0FBQUEsRUFDckc7QUFHQSxNQUFNLE9BQU8sQ0FBQyxXQUFXLFFBQVEsT0FBTyxDQUFDLEdBQUcsRUFBRSxJQUFJLElBQUksQ0FBQyxNQUNyRCxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDL0IsVUFBTSxNQUFNLE9BQU8sT0FBTyxLQUFLLG1CQUFtQixJQUFJO0FBQUE7QUFBQSxNQUEyQjtBQUFBLElBQUksQ0FBQztBQUN0RixVQUFNLE9BQU8sTUFBTSx5QkFBeUIsSUFBSSxPQUFPLFNBQVMsQ0FBQyxJQUFJLEdBQUcsRUFBRTtBQUMxRSxRQUFJLEtBQU0sTUFBSyxNQUFNLFFBQVEsTUFBTSxFQUFFLFNBQVMsT0FBTyxDQUFDO0FBQUEsUUFDakQsTUFBSyxFQUFFLFdBQVcsUUFBUSxPQUFPLEdBQUcsUUFBUSxXQUFXLEdBQUcsQ0FBQztBQUFBLEVBQ2xFLENBQUM7QUFHSCxNQUFNLE1BQU0sT0FBTyxLQUFLLFlBQVk7QUFDbEMsVUFBTSxFQUFFLE9BQU8sR0FBRyxJQUFJO0FBQ3RCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFFcEIsVUFBTSxTQUFTLENBQUMsUUFBUyxTQUFTLElBQUksUUFBUSxJQUFJLFNBQVMsUUFBUTtBQUNuRSxRQUFJLFVBQVUsQ0FBQyxJQUFJLFFBQVMsUUFBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLFFBQVEsR0FBRyxPQUFPLFFBQVEsZ0JBQWdCLEVBQUUsQ0FBQyxDQUFDO0FBQ3RHLFFBQUksVUFBVyxJQUFJLFVBQVUsS0FBSyxRQUFRLFVBQVksUUFBTyxLQUFLLEtBQUssaUJBQWlCO0FBQ3hGLFFBQUksUUFBUSxXQUFXLEdBQUcsSUFBSSxLQUFLLEtBQUssSUFBSTtBQUM1QyxVQUFNLFNBQVMsTUFBTSxPQUFPLEtBQUssTUFBTTtBQUNyQyxZQUFNQyxRQUFPLEtBQUssRUFBRSxLQUFLLFNBQVM7QUFDbEMsWUFBTSxTQUFTLElBQUksUUFBUSxjQUFjLElBQUksU0FBU0E7QUFDdEQsYUFBTyxRQUFRLEtBQUssS0FBSyxFQUFFLE1BQUFBLE9BQU0sUUFBUSxTQUFTLE1BQU0sQ0FBQyxLQUFLLEVBQUUsZUFBZSxNQUFNLEtBQUssRUFBRSxFQUFFLENBQUM7QUFBQSxJQUNqRyxDQUFDO0FBQ0QsUUFBSSxPQUFRLE9BQU0sT0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLE9BQU8sQ0FBQyxHQUFHLFFBQVEsT0FBTztBQUFBLGFBQy9ELElBQUksVUFBVSxLQUFNLFFBQU8sS0FBSyxLQUFLLGtDQUFrQztBQUNoRixXQUFPLEdBQUc7QUFBQSxFQUNaO0FBSUEsTUFBTSxPQUFPLENBQUMsS0FBSyxTQUFTO0FBQzFCLFVBQU0sRUFBRSxNQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUssSUFBSTtBQUMxQyxXQUFPLE9BQU8sS0FBSyxFQUFFLE1BQU0sT0FBTyxLQUFLLFFBQVEsV0FBVyxDQUFDO0FBQzNELFdBQU8sRUFBRSxLQUFLLE9BQU8sRUFBRSxLQUFLLEtBQUs7QUFDakMsUUFBSSxNQUFPLE1BQUssSUFBSSxnQkFBZ0IsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUN6RCxhQUFTLFdBQVcsR0FBRztBQUN2QixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixlQUFXLEVBQUUsTUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLE9BQU8sR0FBRztBQUNuRCxVQUFJLENBQUMsTUFBTztBQUNaLFlBQU0sSUFBSSxLQUFLO0FBQ2YsaUJBQVcsU0FBUyxPQUFRLE1BQUssT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNyRDtBQUNBLFFBQUksQ0FBQyxJQUFJLFFBQVMsTUFBSyxJQUFJLGdCQUFnQixDQUFDLEdBQUcsS0FBSyxFQUFFLEtBQUssQ0FBQztBQUM1RCxVQUFNLEdBQUc7QUFDVCxTQUFLLE9BQU8sZUFBZSxJQUFJLFNBQVMsRUFBRTtBQUFBLEVBQzVDO0FBSU8sTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxZQUFRLFFBQVFELElBQUc7QUFDbkIsWUFBUSxDQUFDLFFBQVEsSUFBSSxLQUFLLE9BQU8sRUFBRSxRQUFRLE1BQU1FLFNBQVEsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNoRTtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFdBQU8sUUFBUSxFQUFFLE1BQU0sT0FBTyxRQUFRLE1BQU0sTUFBTSxJQUFJLE1BQU0sT0FBTyxRQUFRO0FBQUEsRUFDN0U7OztBQzFHQSxNQUFNLFNBQVM7QUFFZixNQUFNLFFBQVEsQ0FBQztBQUdmLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDdkIsVUFBTSxVQUFVLE1BQU0sT0FBTyxVQUFVLDJCQUEyQixJQUFJLEVBQUU7QUFDeEUsUUFBSSxDQUFDLFdBQVcsUUFBUSxRQUFRLE1BQU0sRUFBRztBQUN6QyxVQUFNQyxTQUFRLGVBQWUsS0FBSyxRQUFRLElBQUksS0FBSyxRQUFRLE1BQU0sUUFBUSxJQUFJO0FBQzdFLFFBQUksQ0FBQ0EsVUFBUyxDQUFDLFFBQVEsUUFBUSxJQUFJLEVBQUc7QUFDdEMsU0FBSyxLQUFLO0FBQ1YsVUFBTSxLQUFLLE1BQU0sUUFBUSxNQUFNLENBQUM7QUFBQSxFQUNsQztBQUdBLE1BQU0sU0FBUyxDQUFDLFVBQVU7QUFDeEIsUUFBSSxDQUFDLE1BQU0sT0FBTyxVQUFVLElBQUksRUFBRztBQUNuQyxTQUFLLEtBQUs7QUFDVixVQUFNLEtBQUssTUFBTSxNQUFNLE9BQU8sY0FBYyxDQUFDO0FBQUEsRUFDL0M7QUFLTyxNQUFNLGFBQWEsQ0FBQ0MsUUFBT0MsU0FBUSxZQUFZO0FBQ3BELFFBQUksWUFBWSxPQUFPLDJCQUE0QixRQUFPRCxPQUFNO0FBQ2hFLFVBQU0sWUFBWSxPQUFPLFFBQVEsRUFBRSxPQUFPLFFBQVEsQ0FBQ0MsTUFBSyxHQUFHLEtBQUssQ0FBQztBQUNqRSxlQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssVUFBVyxRQUFPLGlCQUFpQixNQUFNLFVBQVUsSUFBSTtBQUN0RixhQUFTLGlCQUFpQixvQkFBb0IsTUFBTTtBQUNsRCxpQkFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLFVBQVcsUUFBTyxvQkFBb0IsTUFBTSxVQUFVLElBQUk7QUFDekYsTUFBQUQsT0FBTTtBQUNOLGlCQUFXLE1BQU0sTUFBTSxRQUFRLENBQUMsUUFBUSxJQUFJLENBQUMsQ0FBQztBQUFBLElBQ2hELENBQUM7QUFBQSxFQUNIOzs7QUM3QkEsTUFBTSxPQUFPO0FBQ2IsTUFBTSxRQUFRO0FBQ2QsTUFBTSxjQUFjO0FBRXBCLE1BQU0sUUFBUSxvQkFBSSxRQUFRO0FBRTFCLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBRXZCLE1BQU0sUUFBUSxvQkFBSSxRQUFRO0FBRTFCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sWUFBWSxvQkFBSSxJQUFJO0FBRzFCLE1BQU0sV0FBVyxDQUFDLGdCQUFnQjtBQUNoQyxZQUFRLElBQUksWUFBWSxFQUFFO0FBQzFCLFlBQVEsT0FBTyxhQUFhLE9BQU8sRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDdkQ7QUFHQSxNQUFNLGNBQWMsQ0FBQyxVQUFVO0FBQzdCLFVBQU0sQ0FBQ0UsUUFBTyxHQUFHLE1BQU0sSUFBSTtBQUMzQixRQUFJLENBQUMsT0FBTyxDQUFDLEVBQUcsUUFBT0EsVUFBUyxTQUFTQSxNQUFLO0FBQzlDLFdBQU8sSUFBSSxLQUFLO0FBQ2hCLGVBQVcsRUFBRSxHQUFHLEtBQUssTUFBTyxTQUFRLElBQUksRUFBRTtBQUMxQyxVQUFNLFVBQVUsT0FBTyxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sR0FBRyxRQUFRLGNBQWMsSUFBSSxRQUFRLFVBQVUsRUFBRTtBQUM3RixTQUFLQSxRQUFPLE9BQU8sRUFBRSxPQUFPLFFBQVEsR0FBRyxFQUFFLE1BQU0sQ0FBQztBQUFBLEVBQ2xEO0FBR0EsTUFBTUMsYUFBWSxDQUFDLGdCQUFnQixZQUFZLGVBQWUsWUFBWSxRQUFRLElBQUk7QUFHdEYsTUFBTUMsT0FBTSxDQUFDLGdCQUFnQjtBQUMzQixVQUFNLFdBQVcsSUFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQzNDLFFBQUksU0FBUyxJQUFJLFdBQVcsRUFBRztBQUMvQixVQUFNLEVBQUUsV0FBVyxJQUFJLFlBQVk7QUFDbkMsVUFBTSxTQUFTLElBQUksR0FBRyxJQUFJLG9CQUFvQixFQUFFLE9BQU8sQ0FBQyxXQUN0RCxXQUFXLGVBQWUsT0FBTyxRQUFRLGVBQWUsY0FBYyxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssQ0FBQyxTQUFTLElBQUksTUFBTSxDQUFDO0FBQ25ILGdCQUFZLE1BQU0sSUFBSSxXQUFXLElBQUksQ0FBQyxXQUFXLElBQUksQ0FBQyxhQUFhLEdBQUcsTUFBTSxFQUFFLE1BQU0sR0FBRyxXQUFXLENBQUM7QUFBQSxFQUNyRztBQUlBLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxJQUFJLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxNQUFNO0FBQ3JELFFBQUksV0FBVyxNQUFPO0FBQ3RCLFVBQU0sQ0FBQ0YsUUFBTyxHQUFHLE1BQU0sSUFBSTtBQUMzQixVQUFNLE9BQU8sT0FBTyxPQUFPQyxVQUFTO0FBQ3BDLFdBQU8sT0FBTyxLQUFLO0FBQ25CLFFBQUlBLFdBQVVELE1BQUssR0FBRztBQUNwQixjQUFRLE9BQU8sRUFBRTtBQUNqQixVQUFJLE9BQU8sQ0FBQyxFQUFHLE9BQU0sSUFBSUEsTUFBSztBQUM5QixhQUFPLFlBQVksSUFBSTtBQUFBLElBQ3pCO0FBQ0EsZUFBVyxTQUFTLE1BQU07QUFDeEIsWUFBTSxJQUFJLEtBQUs7QUFDZixlQUFTLEtBQUs7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7QUFHQSxNQUFNRyxRQUFPLENBQUMsT0FBTztBQUNuQixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksTUFBTSxRQUFRLElBQUksRUFBRztBQUN6QixVQUFNQyxVQUFTLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQztBQUNyQyxjQUFVLE9BQU8sRUFBRTtBQUNuQixZQUFRLE9BQU8sRUFBRTtBQUVqQixlQUFXLFNBQVMsT0FBT0EsVUFBUyxDQUFDLEVBQUcsT0FBTSxNQUFNLEtBQUs7QUFBQSxFQUMzRDtBQUdBLE1BQU0sT0FBTyxJQUFJLHFCQUFxQixDQUFDLFlBQVk7QUFDakQsZUFBVyxFQUFFLGdCQUFnQixPQUFPLEtBQUssU0FBUztBQUNoRCxVQUFJLENBQUMsT0FBTyxRQUFRLElBQUksRUFBRyxNQUFLLFVBQVUsTUFBTTtBQUFBLGVBQ3ZDLGVBQWdCLENBQUFGLEtBQUksTUFBTTtBQUFBLElBQ3JDO0FBQUEsRUFDRixDQUFDO0FBRUQsTUFBTUcsUUFBTyxNQUFNO0FBQ2pCLGVBQVcsZUFBZSxJQUFJLElBQUksR0FBRztBQUNuQyxVQUFJLE1BQU0sSUFBSSxXQUFXLEVBQUc7QUFDNUIsWUFBTSxJQUFJLFdBQVc7QUFDckIsVUFBSSxZQUFZLFFBQVEsY0FBYyxVQUFXLE1BQUssUUFBUSxXQUFXO0FBQUEsVUFDcEUsQ0FBQUgsS0FBSSxXQUFXO0FBQUEsSUFDdEI7QUFDQSxlQUFXLE1BQU0sb0JBQUksSUFBSSxDQUFDLEdBQUcsVUFBVSxLQUFLLEdBQUcsR0FBRyxPQUFPLENBQUMsRUFBRyxDQUFBQyxNQUFLLEVBQUU7QUFBQSxFQUN0RTtBQUVPLE1BQU0sWUFBWSxNQUFNO0FBQzdCLFNBQUssVUFBVSxDQUFDLEVBQUUsT0FBTyxJQUFJLEtBQUssTUFBTTtBQUN0QyxVQUFJLENBQUMsT0FBTyxLQUFLLFdBQVcsUUFBUSxLQUFLLENBQUMsS0FBSyxRQUFRLElBQUksRUFBRyxRQUFPO0FBRXJFLFVBQUksUUFBUSxJQUFJLEVBQUUsS0FBSyxDQUFDLE1BQU0sS0FBSyxXQUFXLGdCQUFnQixFQUFHLFdBQVUsSUFBSSxJQUFJLENBQUMsR0FBSSxVQUFVLElBQUksRUFBRSxLQUFLLENBQUMsR0FBSSxLQUFLLENBQUM7QUFDeEgsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELFNBQUssWUFBWSxJQUFJO0FBQ3JCLFVBQU0sUUFBUSxFQUFFLGlCQUFpQixDQUFDLGlCQUFpQixHQUFHLFdBQVcsTUFBTSxTQUFTLEtBQUs7QUFDckYsUUFBSSxpQkFBaUJFLEtBQUksRUFBRSxRQUFRLFNBQVMsaUJBQWlCLEtBQUs7QUFDbEUsSUFBQUEsTUFBSztBQUFBLEVBQ1A7OztBQ2xHQSxNQUFNLE9BQU87QUFFYixNQUFNLFFBQVEsb0JBQUksSUFBSTtBQUd0QixNQUFNLFdBQVcsQ0FBQyxPQUFPO0FBQ3ZCLFVBQU0sT0FBTyxNQUFNLElBQUksRUFBRSxLQUFLLEVBQUUsS0FBSyxvQkFBSSxJQUFJLEVBQUU7QUFDL0MsVUFBTSxJQUFJLElBQUksSUFBSTtBQUNsQixXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sV0FBVyxDQUFDLE1BQU0sU0FBUyxNQUFNLFNBQVMsSUFBSSxPQUFPLElBQUksQ0FBQyxLQUFLLElBQUk7QUFHekUsTUFBTSxVQUFVLENBQUMsTUFBTSxTQUFTLFNBQVMsTUFBTSxJQUFJLEVBQUUsUUFBUSxRQUFRLEVBQUUsS0FBSyxJQUFJO0FBR2hGLE1BQU1DLFFBQU8sQ0FBQyxFQUFFLFFBQVEsTUFBTSxZQUFZLE1BQU07QUFDOUMsVUFBTSxTQUFTLE9BQU8sVUFBVSxJQUFJLElBQUksR0FBRztBQUMzQyxVQUFNLE9BQU8sVUFBVSxPQUFPLE1BQU07QUFDcEMsUUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLFFBQVEsWUFBYTtBQUMxQyxVQUFNLFFBQVEsT0FBTyxhQUFhLElBQUk7QUFDdEMsUUFBSyxTQUFTLGNBQWUsVUFBVSxVQUFXO0FBQ2xELFVBQU0sT0FBTyxTQUFTLEtBQUssRUFBRTtBQUM3QixTQUFLLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUSxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQ3BELGlCQUFhLEtBQUssS0FBSztBQUN2QixTQUFLLFFBQVEsV0FBVyxNQUFNLE1BQU0sS0FBSyxFQUFFLEdBQUcsT0FBTyxRQUFRLEtBQUssSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBQSxFQUM5RjtBQUlBLE1BQU0sU0FBUyxDQUFDLFVBQVU7QUFDeEIsVUFBTSxFQUFFLGNBQWMsTUFBTSxVQUFVLE1BQU0sSUFBSTtBQUNoRCxXQUFPLFVBQVUsU0FBUyxrQkFBa0IsU0FBUyxZQUFhLFNBQVMsWUFBWSxVQUFVO0FBQUEsRUFDbkc7QUFHQSxNQUFNLFFBQVEsQ0FBQyxPQUFPO0FBQ3BCLFVBQU0sT0FBTyxTQUFTLEVBQUU7QUFDeEIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLENBQUMsS0FBTSxRQUFPLEtBQUssTUFBTSxPQUFPLEVBQUU7QUFDdEMsVUFBTUMsV0FBVSxTQUFTO0FBQ3pCLFFBQUlBLFNBQVMsUUFBTyxLQUFLQSxTQUFRLEtBQUssTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUVyRCxRQUFJLEtBQUssV0FBWTtBQUVyQixVQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNLFVBQVUsUUFBUSxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxJQUFJLEVBQ3RHLE9BQU8sQ0FBQyxTQUFTLENBQUMsU0FBUyxNQUFNLElBQUksRUFBRSxLQUFLLE1BQU0sQ0FBQztBQUN0RCxTQUFLLElBQUksTUFBTTtBQUNmLFFBQUksQ0FBQyxNQUFNLE9BQVE7QUFDbkIsU0FBSyxhQUFhO0FBQ2xCLFVBQU0sU0FBUyxNQUFNLElBQUksQ0FBQyxTQUFTLFNBQVMsTUFBTSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQzFELFVBQU0sU0FBUyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxRQUFRLElBQUksR0FBRyxDQUFDLEVBQUUsS0FBSyxPQUFPO0FBQ2pGLFVBQU0sT0FBTyxFQUFFLE9BQU8sT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLFFBQVEsY0FBYyxNQUFNLElBQUksRUFBRTtBQUNwRixRQUFJLE9BQVEsUUFBTyxPQUFPLE1BQU0sRUFBRSxNQUFNLFFBQVEsTUFBTSxFQUFFLENBQUM7QUFDekQsU0FBSyxNQUFNLFFBQVEsSUFBSTtBQUFBLEVBQ3pCO0FBR0EsTUFBTSxVQUFVLENBQUMsU0FBUztBQUN4QixVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksU0FBUyxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLEtBQUssTUFBTSxPQUFPLFVBQVUsUUFBUTtBQUNyRixXQUFPLEdBQUcsSUFBSTtBQUFBO0FBQUEsTUFBb0M7QUFBQSxJQUFNLENBQUM7QUFBQSxFQUMzRDtBQUVPLE1BQU0sWUFBWSxNQUFNO0FBQzdCLE9BQUcsK0JBQStCRCxLQUFJO0FBQ3RDLFNBQUssVUFBVSxDQUFDLEVBQUUsUUFBUSxJQUFJLE9BQU8sTUFBTTtBQUN6QyxVQUFJLFVBQVUsV0FBVyxVQUFXLE9BQU0sSUFBSSxFQUFFLEdBQUcsSUFBSSxNQUFNO0FBQUEsSUFDL0QsQ0FBQztBQUNELFNBQUssUUFBUSxDQUFDLEVBQUUsUUFBUSxHQUFHLE1BQU07QUFDL0IsWUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFO0FBQ3pCLFVBQUksQ0FBQyxRQUFRLFdBQVcsT0FBUTtBQUNoQyxXQUFLLGFBQWE7QUFDbEIsaUJBQVcsTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUFBLElBQzVCLENBQUM7QUFBQSxFQUNIOzs7QUNqRkEsTUFBTSxTQUFTO0FBR2YsTUFBTUUsUUFBTyxDQUFDLE9BQU87QUFDbkIsZUFBVyxXQUFXLElBQUksSUFBSSxNQUFNLEdBQUcsR0FBRztBQUN4QyxVQUFJLE1BQU0sUUFBUSxhQUFhLE1BQU0sTUFBTSxHQUFJO0FBQy9DLGNBQVEsU0FBUztBQUNqQixjQUFRLGdCQUFnQixNQUFNO0FBQUEsSUFDaEM7QUFBQSxFQUNGO0FBR0EsTUFBTSxPQUFPLENBQUMsTUFBTSxXQUFXO0FBQzdCLFNBQUssVUFBVSxPQUFPLGNBQWMsQ0FBQyxDQUFDLE1BQU07QUFDNUMsaUJBQWEsTUFBTSxhQUFhLFNBQVMsU0FBUyxJQUFJO0FBQ3RELFFBQUksQ0FBQyxLQUFLLFVBQVUsT0FBUSxNQUFLLGdCQUFnQixPQUFPO0FBQ3hELGVBQVcsV0FBVyxNQUFNLHdCQUF3QixJQUFJLEdBQUc7QUFDekQsWUFBTSxFQUFFLGFBQWEsSUFBSSxRQUFRO0FBQ2pDLGNBQVEsU0FBUyxDQUFDLFVBQVcsZ0JBQWdCLGlCQUFpQjtBQUFBLElBQ2hFO0FBQUEsRUFDRjtBQUdBLE1BQU0sUUFBUSxDQUFDLFFBQVE7QUFDckIsVUFBTSxFQUFFLFFBQVEsSUFBSSxPQUFPLElBQUk7QUFDL0IsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsR0FBRyxFQUFHO0FBQzVCLFNBQUssTUFBTSxNQUFNO0FBQ2pCLFVBQU0sV0FBVyxRQUFRLFFBQVE7QUFDakMsVUFBTSxVQUFVLFlBQVksT0FBTyxRQUFRLFFBQVE7QUFDbkQsUUFBSSxDQUFDLFdBQVcsQ0FBQyxLQUFLLFNBQVMsT0FBTyxFQUFHO0FBQ3pDLFlBQVEsU0FBUztBQUNqQixZQUFRLGFBQWEsUUFBUSxFQUFFO0FBQUEsRUFDakM7QUFHQSxNQUFNQyxPQUFNLENBQUMsRUFBRSxRQUFRLEtBQUssTUFBTTtBQUNoQyxRQUFJLE9BQU8sTUFBTSxTQUFTLGNBQWUsQ0FBQUQsTUFBSyxPQUFPLEVBQUU7QUFDdkQsUUFBSSxPQUFPLFVBQVUsSUFBSSxFQUFHLE1BQUssTUFBTTtBQUFBLEVBQ3pDO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxXQUFXLEtBQUs7QUFDckIsT0FBRyxxQ0FBcUNDLElBQUc7QUFFM0MsVUFBTSxPQUFPLE1BQU07QUFDakIsTUFBQUQsTUFBSztBQUNMLGlCQUFXLFFBQVEsSUFBSSxhQUFhLEVBQUcsTUFBSyxJQUFJO0FBQUEsSUFDbEQ7QUFDQSxTQUFLLFlBQVksSUFBSTtBQUNyQixPQUFHLFlBQVksQ0FBQyxFQUFFLFVBQVUsTUFBTSxhQUFhLEtBQUssQ0FBQztBQUFBLEVBQ3ZEOzs7QUNyREEsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxPQUFPLE1BQU07QUFDakIsUUFBSSxTQUFTLE9BQVE7QUFDckIsZUFBVyxNQUFNLFNBQVM7QUFDeEIsWUFBTSxPQUFPLEtBQUssRUFBRTtBQUVwQixVQUFJLE1BQU0sYUFBYSxZQUFZLEdBQUcsU0FBUyxRQUFRLEVBQUcsT0FBTSxJQUFJO0FBQUEsSUFDdEU7QUFDQSxZQUFRLE1BQU07QUFBQSxFQUNoQjtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLFNBQUssVUFBVSxDQUFDLEVBQUUsSUFBSSxPQUFPLE1BQU07QUFDakMsVUFBSSxDQUFDLFNBQVMsVUFBVSxDQUFDLE9BQVEsUUFBTztBQUN4QyxjQUFRLElBQUksRUFBRTtBQUNkLGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxPQUFHLG9CQUFvQixJQUFJO0FBQUEsRUFDN0I7OztBQ3BCQSxNQUFNLE1BQU07QUFHWixNQUFNLE9BQU8sQ0FBQyxJQUFJRSxVQUFTO0FBQ3pCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxLQUFNLE9BQU0sS0FBSyxJQUFJLEVBQUUsUUFBUUEsS0FBSTtBQUFBLEVBQ3pDO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxhQUFhLENBQUMsRUFBRSxJQUFJLElBQUksTUFBTTtBQUNqQyxXQUFLLElBQUksQ0FBQyxRQUFRO0FBQ2hCLFlBQUksUUFBUTtBQUNaLFlBQUksU0FBUztBQUFBLE1BQ2YsQ0FBQztBQUNELFVBQUksT0FBTyxpQkFBaUIsWUFBWSxDQUE4QixFQUFFLGtCQUFrQixRQUFRLE1BQU0sTUFBTTtBQUM1RyxZQUFJLGlCQUFrQixNQUFLLElBQUksQ0FBQyxRQUFTLElBQUksUUFBUyxTQUFTLFFBQVMsSUFBSSxHQUFJO0FBQUEsTUFDbEYsQ0FBQztBQUNELFVBQUksaUJBQWlCLFdBQVcsTUFBTSxLQUFLLElBQUksQ0FBQyxRQUFTLElBQUksU0FBUyxJQUFLLENBQUM7QUFBQSxJQUM5RSxDQUFDO0FBRUQsU0FBSyxZQUFZLE1BQU0sSUFBSSxHQUFHLEVBQUUsUUFBUSxDQUFDLFFBQVEsSUFBSSxnQkFBZ0IsVUFBVSxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQ3ZGOzs7QUNQQSxNQUFNQyxTQUFRLENBQUMsWUFBWTtBQUN6QixVQUFNLEVBQUUsUUFBUSxJQUFJO0FBQ3BCLFFBQUksS0FBSyxPQUFPLEdBQUc7QUFDakIsY0FBUSxPQUFPO0FBQ2YsYUFBTyxVQUFVO0FBQUEsSUFDbkI7QUFDQSxVQUFNLFFBQVEsT0FBTyxNQUFNLFFBQVEsT0FBTyxLQUFLO0FBQy9DLFVBQU0sTUFBTSxhQUFhLE9BQU8sa0JBQWtCLE9BQU8sZUFBZSxTQUFTLE1BQU07QUFDdkYsWUFBUSxNQUFNLEdBQUc7QUFDakIsWUFBUSxNQUFNLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFBQSxFQUNuQztBQUtPLE1BQU0sUUFBUSxDQUFDLFlBQVk7QUFDaEMsUUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPLEtBQU07QUFDMUQsYUFBUyxRQUFRLFNBQVM7QUFDMUIsYUFBUyxpQkFBaUIsUUFBUSxNQUFNLEtBQUssUUFBUSxPQUFPLEdBQUcsSUFBSTtBQUNuRSxlQUFXLE1BQU1BLE9BQU0sT0FBTyxHQUFHLFFBQVEsS0FBSztBQUM5QyxpQkFBYTtBQUNiLGFBQVM7QUFDVCxlQUFXO0FBQ1gsZ0JBQVk7QUFDWixpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsZ0JBQVk7QUFDWixnQkFBWTtBQUNaLGdCQUFZO0FBQ1osY0FBVTtBQUNWLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixlQUFXO0FBQ1gsZ0JBQVk7QUFDWixpQkFBYTtBQUFBLEVBQ2Y7OztBQ3REQSxRQUFNLEtBQUs7IiwKICAibmFtZXMiOiBbImFzayIsICJzZWVuIiwgIm5hbWUiLCAib3B0aW9ucyIsICJzdGFydCIsICJhc2siLCAiZmlyc3QiLCAic2VhcmNoIiwgIm9wdGlvbnMiLCAic2VuZCIsICJmb2xsb3ciLCAiYWxsIiwgImtleSIsICJvdGhlciIsICJydW4iLCAia2VwdCIsICJmb2xsb3ciLCAiam9iIiwgInNlbnQiLCAic2V0dGxlIiwgIndhaXRpbmciLCAiYnV0dG9uIiwgInNob3ciLCAidGVsbCIsICJub3RlIiwgImdyb3VwcyIsICJtYXJrIiwgImlzT3duIiwgIm5ld3MiLCAibG9vayIsICJ0byIsICJrZXB0IiwgInN3YXAiLCAia2V5IiwgInRha2UiLCAic2VlbiIsICJjYWxsIiwgInJlbGVhc2UiLCAicGxhY2VzIiwgInJ1biIsICJjYWxsIiwgImJlZ2luIiwgImNoYWluIiwgInJlbGVhc2UiLCAiY2FsbCIsICJlbmQiLCAic2hvdyIsICJhc2siLCAicm9vdCIsICJyZWxlYXNlIiwgInNlbmRzIiwgImJlZ2luIiwgImZpcnN0IiwgImZpcnN0IiwgImlzV2FpdGluZyIsICJhc2siLCAidGVsbCIsICJjYXVzZXMiLCAibG9vayIsICJub3RlIiwgInByZXNzZWQiLCAic2hvdyIsICJlbmQiLCAic2hvdyIsICJiZWdpbiJdCn0K
