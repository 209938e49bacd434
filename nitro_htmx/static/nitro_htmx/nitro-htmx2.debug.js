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
  var isAsGiven = (input) => isSame(valuesOf(input), given(input)) && !input.validity.badInput;
  var startForget = () => {
    on("pagehide", () => reset(all("[data-nitro-model]").filter(isAsGiven)));
    const menus = all("select[data-nitro-model]");
    if (performance.navigation.type === 1) reset(menus.filter((menu) => menu !== document.activeElement));
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
  var dress = (element, fresh) => {
    for (const { name } of [...element.attributes, ...fresh.attributes]) {
      const value = fresh.getAttribute(name);
      if (element.getAttribute(name) !== value) setAttribute(element, name, value);
    }
    const { defaultValue } = fresh;
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
    reset(gone.flatMap((node) => node.matches?.(FIELDS) ? node : [...node.querySelectorAll?.(FIELDS) ?? []]));
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
      const places2 = [focus, !olds.has(peer || "") && peer, opener, openerIn(news), landing];
      return places2.map((key) => news.get(key || "")).find(Boolean);
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
    const kept2 = all("[data-nitro-keep]", root);
    return (control) => kept2.some((element) => element.contains(control));
  };
  var keepEntries = (root, job) => {
    const { action, sent, status } = job;
    const kept2 = /* @__PURE__ */ new Map();
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

  // nitro_htmx/client/nitro-htmx2.js
  start(htmx2);
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9yZ2V0LmpzIiwgIi4uLy4uL2NsaWVudC93YXkuanMiLCAiLi4vLi4vY2xpZW50L3R5cGluZzIuanMiLCAiLi4vLi4vY2xpZW50L2h0bXgyLmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9vZmZsaW5lLmpzIiwgIi4uLy4uL2NsaWVudC9hZ2Fpbi5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L3dhaXRpbmcuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L3JpZGVycy5qcyIsICIuLi8uLi9jbGllbnQvcGFydHMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvc2luZ2xlLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9sYXp5LmpzIiwgIi4uLy4uL2NsaWVudC9saXZlLmpzIiwgIi4uLy4uL2NsaWVudC9sb2FkaW5nLmpzIiwgIi4uLy4uL2NsaWVudC9wb2xscy5qcyIsICIuLi8uLi9jbGllbnQvdXBsb2Fkcy5qcyIsICIuLi8uLi9jbGllbnQvc3RhcnQuanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLWh0bXgyLmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBXaGVyZSB0aGluZ3MgYXJlIG9uIHRoZSBwYWdlLCBhbmQgd2hvc2UgdGhleSBhcmUuICovXG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgaGFzIHdyaXR0ZW4gYXQgb3VyIHNjcmlwdC4gKi9cbmV4cG9ydCBjb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuZXhwb3J0IGNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5leHBvcnQgY29uc3QgQVNLUyA9ICdbaHgtcG9zdF0sW2RhdGEtaHgtcG9zdF0nO1xuXG5sZXQgdW50cnVzdGVkID0gJyc7XG4vKiogTmFtZSB3aGF0IHBlb3BsZSB3cm90ZTogbm90aGluZyBpbiB0aGVyZSBhY3RzLCBpcyBib3VuZCwgb3IgaXMgYSBjb21wb25lbnQuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGlzdHJ1c3QgPSAoc2VsZWN0b3IpID0+IHZvaWQgKHVudHJ1c3RlZCA9IHNlbGVjdG9yKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzVHJ1c3RlZCA9IChlbGVtZW50KSA9PiAhZWxlbWVudC5jbG9zZXN0Py4odW50cnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdD86IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsID0gKHNlbGVjdG9yLCByb290ID0gZG9jdW1lbnQpID0+IFsuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoaXNUcnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpcnN0ID0gKHNlbGVjdG9yKSA9PiBhbGwoc2VsZWN0b3IpWzBdO1xuXG4vKiogQHR5cGUgeyhpZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChpZCkgPT4gaWQgJiYgZmlyc3QoJyMnICsgQ1NTLmVzY2FwZShpZCkpO1xuXG4vKiogV2hhdCBwbGFpbiBodG14IHB1dHMgaW4gYSByb290J3MgcGxhY2UgaGFzIHRoZSBvbGQgb25lJ3MgdG9rZW4gdW50aWwgaHRteCBzZXR0bGVzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTZXR0bGVkID0gKHJvb3QpID0+ICFyb290Py5jbG9zZXN0KCcuaHRteC1hZGRlZCcpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5leHBvcnQgY29uc3Qgc2V0dGxlZCA9IGFzeW5jIChpZCkgPT4ge1xuICBmb3IgKGxldCB0cmllcyA9IDA7IHRyaWVzIDwgNTAwICYmICFpc1NldHRsZWQoZmluZChpZCkpOyB0cmllcysrKSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCAxMCkpO1xuICByZXR1cm4gZmluZChpZCk7XG59O1xuXG4vKiogVGhlIHJvb3Qgb2YgdGhlIGNvbXBvbmVudCB0aGF0IGFuIGVsZW1lbnQgYmVsb25ncyB0bywgYnkgaXRzIHNsb3RzLCB0b28uXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHJvb3RPZiA9IChlbGVtZW50KSA9PiB7XG4gIGlmICghaXNUcnVzdGVkKGVsZW1lbnQpKSByZXR1cm47XG4gIGNvbnN0IHJvb3QgPSBlbGVtZW50LmNsb3Nlc3Q/LihgJHtST09UfSxbZGF0YS1uaXRyby1vd25lcl1gKTtcbiAgcmV0dXJuIGZpbmQocm9vdD8uZGF0YXNldC5uaXRyb093bmVyKSA/PyByb290O1xufTtcblxuLyoqIFdoYXQgYmVsb25ncyB0byB0aGUgY29tcG9uZW50IG9mIHRoaXMgcm9vdCwgYW5kIHRvIG5vbmUgaW5zaWRlLlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbE9mID0gKHNlbGVjdG9yLCByb290KSA9PiBhbGwoc2VsZWN0b3IsIHJvb3QpLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdE9mKGVsZW1lbnQpID09PSByb290KTtcblxuLyoqIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXI6IGEgY29tcG9uZW50LCBhbmQgd2hhdCBpdCBicmluZ3MgdG8gaXRzIHNsb3RzLlxuICogQHR5cGUgeyh0ZW1wbGF0ZTogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBwYXJ0c09mID0gKHsgY29udGVudCB9KSA9PlxuICBbY29udGVudCwgLi4uWy4uLmNvbnRlbnQucXVlcnlTZWxlY3RvckFsbCgndGVtcGxhdGVbZGF0YS1uaXRyby11cGRhdGVdJyldLm1hcCgodXBkYXRlKSA9PiB1cGRhdGUuY29udGVudCldO1xuXG4vKiogV2hldGhlciBub3RoaW5nIGluIGEgY29tcG9uZW50IGlzIG9mIGFub3RoZXIsIG9yIG9mIHBlb3BsZSwgc28gdGhhdCBub2JvZHkgaGFzIHRvIGFzayBlYWNoIGVsZW1lbnQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1BsYWluID0gKHJvb3QpID0+ICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7Uk9PVH0sW2RhdGEtbml0cm8tc2xvdF0sJHt1bnRydXN0ZWR9YCk7XG5cbi8qKiBXaGV0aGVyIHRoZSBhZGRyZXNzIGlzIHRoYXQgb2YgYW4gYWN0aW9uIG9mIHRoZSBjb21wb25lbnQgYXJvdW5kIHRoZSBlbGVtZW50LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091cnMgPSAoZWxlbWVudCwgcGF0aCkgPT4gcGF0aD8uc3RhcnRzV2l0aChyb290T2YoZWxlbWVudCk/LmRhdGFzZXQubml0cm9VcmwgPz8gTmFOKTtcblxuLyoqIFdoaWNoIG9mIGl0cyBhY3Rpb25zIGFuIGFkZHJlc3MgaXMgZm9yLlxuICogQHR5cGUgeyhyb290OiBhbnksIHBhdGg6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGFjdGlvbk9mID0gKHsgZGF0YXNldCB9LCBwYXRoKSA9PiBwYXRoLnNsaWNlKGRhdGFzZXQubml0cm9VcmwubGVuZ3RoKS5zcGxpdCgnLycpWzBdO1xuXG4vKiogV3JpdGUgYW4gYXR0cmlidXRlIGFzIGl0IHdhczsgbnVsbDogaXQgd2FzIG5vdCB0aGVyZS5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudWxsKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNldEF0dHJpYnV0ZSA9IChlbGVtZW50LCBuYW1lLCB2YWx1ZSkgPT5cbiAgdmFsdWUgPT09IG51bGwgPyBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKSA6IGVsZW1lbnQuc2V0QXR0cmlidXRlKG5hbWUsIHZhbHVlKTtcblxuZXhwb3J0IGNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEhlYXIgZXZlbnRzIGJlZm9yZSBldmVyeWJvZHkgZWxzZS5cbiAqIEB0eXBlIHsobmFtZXM6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uID0gKG5hbWVzLCBsaXN0ZW5lcikgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc3BsaXQoJyAnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcblxuLyoqIExldCBub2JvZHkgZWxzZSBoZWFyIGFuIGV2ZW50LCBhbmQgdGhlIGJyb3dzZXIgZG8gbm90aGluZy5cbiAqIEB0eXBlIHsoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gQ3VzdG9tRXZlbnR9ICovXG5leHBvcnQgY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwpID0+IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcblxuLyoqIEB0eXBlIHsoYm9keTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhhc0ZpbGUgPSAoYm9keSkgPT4gYm9keSBpbnN0YW5jZW9mIEZvcm1EYXRhICYmIFsuLi5ib2R5LnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgaW5zdGFuY2VvZiBCbG9iKTtcbiIsICIvKiBKb2JzLCBhbmQgd2hhdCB0aGUgZmVhdHVyZXMgaGVhciBvZiB0aGVtLCBpbiB0aGlzIG9yZGVyOlxuICogICBxdWV1ZWQgICAgYSBjb21wb25lbnQgYXNrcyBmb3Igc29tZXRoaW5nOyBhIGxpc3RlbmVyIHRoYXQgcmV0dXJucyBmYWxzZSBob2xkcyBpdCBiYWNrXG4gKiAgIGZpbGxpbmcgICBpdHMgYm9keSBpcyBiZWluZyBtYWRlOyBhIGxpc3RlbmVyIG1heSBzZXQgcGFyYW1ldGVyc1xuICogICBsZWF2aW5nICAgaXQgaXMgYmVpbmcgc2VudCwgYW5kIG5vYm9keSBoYXMgc3RvcHBlZCBpdFxuICogICBhZ2FpbiAgICAgaXQgd2FzIGluIHZhaW4sIG9yIG5vdCBjZXJ0YWluLCBhbmQgaXMgc2VudCBvbmNlIG1vcmVcbiAqICAgYW5zd2VyZWQgIHRoZSBhbnN3ZXIgaXMgb24gdGhlIHBhZ2UsIG9yIHRoZXJlIHdhcyBub25lOyBpdHMgcmlkZXJzIGdvIG9uLCBhbmQgaXRzIGV2ZW50cyBjb21lIG5leHRcbiAqICAgZG9uZSAgICAgIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLCBvciBpdCB3YXMgZHJvcHBlZFxuICogYW5kIGJlc2lkZXM6IHVwbG9hZGluZyB7aWQsIHhocn0sIG9mIGZpbGVzIG9mIGEgY29tcG9uZW50OyBuYXZpZ2F0ZWQsIHdoZW4gaHRteCBoYXMgY2hhbmdlZCB0aGUgYWRkcmVzcztcbiAqIHJlc3RvcmVkLCB3aGVuIGh0bXggaGFzIHB1dCB0aGUgSFRNTCBvZiBhbiBlYXJsaWVyIHBhZ2UgYmFjay5cbiAqIE9ubHkgdGhlIHJlYWRhYmxlIGJ1aWxkLCB3aGljaCBERUJVRyBsb2FkczogZXZlbnQge2pvYiwgYXJyaXZhbCwgZXZlbnR9LCBiZWZvcmUgdGhlIHBhZ2UgaGVhcnMgb25lIG9mIGFuIGFuc3dlcjtcbiAqIHN0b3BwZWQsIGEgam9iIHRoYXQgd291bGQgZ28gcm91bmQgaW4gYSBsb29wLCB3aXRoIGB3aHlgLlxuICovXG5pbXBvcnQgeyBhZGRyZXNzIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3Qgam9icyA9IG5ldyBFdmVudFRhcmdldCgpOyAvLyBhIGxpc3RlbmVyIHRoYXQgdGhyb3dzIHN0b3BzIG5vIG90aGVyLCBhbmQgbm8gam9iXG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbGlzdGVuZXI6IChqb2I6IGFueSkgPT4gYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXIgPSAobmFtZSwgbGlzdGVuZXIpID0+XG4gIGpvYnMuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgaWYgKGxpc3RlbmVyKGV2ZW50LmRldGFpbCkgPT09IGZhbHNlKSBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw/OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgYW5ub3VuY2UgPSAobmFtZSwgZGV0YWlsKSA9PiBqb2JzLmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgY2FuY2VsYWJsZTogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gSm9ifSAqL1xuZXhwb3J0IGNvbnN0IG5ld0pvYiA9IChyb290LCBhY3Rpb24sIG1vcmUpID0+IHtcbiAgY29uc3QgYm9keSA9IG5ldyBGb3JtRGF0YSgpO1xuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsICcnKTsgLy8gaG9sZHMgdGhlIGZpcnN0IHBsYWNlLCBmb3IgRGphbmdvIHRvIHJlYWQgd2hhdGV2ZXIgaXMgY3V0IG9mZlxuICByZXR1cm4ge1xuICAgIGlkOiByb290LmlkLFxuICAgIGNvbXBvbmVudDogcm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LFxuICAgIGFjdGlvbixcbiAgICBwYXRoOiBgJHtyb290LmRhdGFzZXQubml0cm9Vcmx9JHtlbmNvZGVVUklDb21wb25lbnQoYWN0aW9uKX0vYCxcbiAgICByb290LFxuICAgIHBhZ2U6IGFkZHJlc3MoKSxcbiAgICBib2R5LFxuICAgIHNlbnQ6IG5ldyBNYXAoKSxcbiAgICBjaGFpbjogW10sXG4gICAgY291bnRzOiB7fSxcbiAgICByaWRlcnM6IG5ldyBNYXAoKSxcbiAgICAuLi5tb3JlLFxuICB9O1xufTtcblxuLyoqIFdoZXRoZXIgYSB2aXNpdG9yIG9yIGEgc2NyaXB0IHdhbnRzIHdoYXQgaXQgZG9lcy5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNBc2tlZCA9ICh7IGFjdGlvbiwgaXNRdWlldCB9KSA9PiAhaXNRdWlldCAmJiAhL14oc3luY3xuaXRyby1tb3VudCkkLy50ZXN0KGFjdGlvbik7XG5cbi8qKiBXaGV0aGVyIHRoZSBicmlkZ2UgYWRkcyBhIHBhcmFtZXRlciBieSBpdHNlbGY6IHdoYXQgaXMgYm91bmQsIGFuZCB3aGF0IGVsc2UgaXMgb3Vycy5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VyTmFtZSA9IChuYW1lKSA9PiBuYW1lLnN0YXJ0c1dpdGgoJ25pdHJvLScpO1xuXG4vKiogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgYXJnczogb2JqZWN0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGFkZEFyZ3VtZW50cyA9IChib2R5LCBhcmdzKSA9PiB7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhhcmdzKSkge1xuICAgIGlmIChpc091ck5hbWUobmFtZSkpIGNvbnRpbnVlO1xuICAgIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlIDogW3ZhbHVlXSkge1xuICAgICAgY29uc3QgaXNKc29uID0gaXRlbSAmJiB0eXBlb2YgaXRlbSA9PT0gJ29iamVjdCcgJiYgIShpdGVtIGluc3RhbmNlb2YgQmxvYik7XG4gICAgICBib2R5LmFwcGVuZChuYW1lLCBpc0pzb24gPyBKU09OLnN0cmluZ2lmeShpdGVtKSA6IGl0ZW0gPz8gJycpO1xuICAgIH1cbiAgfVxufTtcbiIsICIvKiBXaGF0IGJvdGggdmVyc2lvbnMgb2YgaHRteCBoYXZlIGluIGNvbW1vbi4gKi9cbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFTS1MsIGhhc0ZpbGUsIGlzT3Vycywgb24sIHJvb3RPZiwgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBUaGUgcGFnZSdzIGh0bXg7IG5vdCBhbm90aGVyIG9uZSB0aGF0IGl0IGxvYWRzIGxhdGVyLlxuICogQHR5cGUge2FueX0gKi9cbmV4cG9ydCBsZXQgaHRteDtcblxuLyoqIFRha2UgdGhlIGh0bXggdGhhdCBpcyB0aGVyZSwgaWYgaXQgaXMgb2YgdGhpcyB2ZXJzaW9uLlxuICogQHR5cGUgeyh2ZXJzaW9uOiBudW1iZXIpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB0YWtlID0gKHZlcnNpb24pID0+IHtcbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteDtcbiAgaWYgKGZvdW5kPy5hamF4ICYmIHBhcnNlSW50KGZvdW5kLnZlcnNpb24pID09PSB2ZXJzaW9uKSBodG14ID8/PSBmb3VuZDsgLy8gYW4gZWxlbWVudCBtYXkgaGF2ZSB0aGlzIGlkXG4gIHJldHVybiBodG14O1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uSHRteCA9IChuYW1lLCBsaXN0ZW5lcikgPT4gb24oYGh0bXg6JHtuYW1lfWAsIChldmVudCkgPT4gbGlzdGVuZXIoZXZlbnQsIGV2ZW50LmRldGFpbCkpO1xuXG4vKiogR2l2ZSBhIHJlcXVlc3Qgb2YgYSBjb21wb25lbnQgdG8gdGhlIGJyaWRnZSBpbnN0ZWFkIG9mIHNlbmRpbmcgaXQuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnksIGFzazogKGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkLCBjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBncmFiID0gKGV2ZW50LCBhc2ssIGNhdWdodCkgPT4ge1xuICBpZiAoIWlzT3VycyhjYXVnaHQuZWxlbWVudCwgY2F1Z2h0LnBhdGgpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpOyAvLyBvdGhlcnMgc2VlIGl0IGxlYXZlXG4gIGFzayhjYXVnaHQpO1xufTtcblxuLyoqIFdoZXJlIHRoZSBwYWdlIGhhcyBhbiBodG14IG9mIHRoZSBvdGhlciB2ZXJzaW9uIGFzIHdlbGwsIHRoYXQgb25lIGxlYXZlcyBvdXIgZWxlbWVudHMgYWxvbmUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGVsZW1lbnQ/OiBhbnksIHBhdGg/OiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkUml2YWwgPSAobmFtZSwgcmVhZCkgPT5cbiAgb25IdG14KG5hbWUsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbGVtZW50LCBwYXRoIH0gPSByZWFkKGRldGFpbCk7XG4gICAgaWYgKGVsZW1lbnQgJiYgaXNPdXJzKGVsZW1lbnQsIHBhdGgpKSBzdG9wKGV2ZW50KTtcbiAgfSk7XG5cbi8qKiBodG14IHB1dHMgZWxlbWVudHMgb24gdGhlIHBhZ2Ugc29tZSB0aW1lIGJlZm9yZSBpdCBsaXN0ZW5zIHRvIHRoZW0sIHdoaWNoIGl0IHRlbGxzIGJ5IHRoZSBldmVudCBgbmFtZWAuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBodXJyeSA9IChuYW1lKSA9PiB7XG4gIGNvbnN0IHNlZW4gPSBuZXcgV2Vha1NldCgpO1xuICBvbkh0bXgobmFtZSwgKHsgdGFyZ2V0IH0pID0+IHNlZW4uYWRkKHRhcmdldCkpO1xuICBvbignY2xpY2sgc3VibWl0IGNoYW5nZSBpbnB1dCBrZXlkb3duJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gdGFyZ2V0LmNsb3Nlc3Q/LihBU0tTKTtcbiAgICBpZiAoIWVsZW1lbnQgfHwgc2Vlbi5oYXMoZWxlbWVudCkpIHJldHVybjtcbiAgICBpZiAoaXNPdXJzKGVsZW1lbnQsIGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykgPz8gZWxlbWVudC5kYXRhc2V0Lmh4UG9zdCkpIGh0bXgucHJvY2VzcyhlbGVtZW50KTtcbiAgfSk7XG59O1xuXG5jb25zdCBPRl9BX1RSWSA9IFsnY3NyZm1pZGRsZXdhcmV0b2tlbicsICduaXRyby10cnknXTtcblxuLyoqIFRlbGwgd2hhdCBsZWF2ZXMsIG9uY2UgYWxsIG90aGVycyBoYWQgdGhlIGNoYW5jZSB0byBzdG9wIG9yIGNvbXBsZXRlIGl0LlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIHJlYWQ6IChkZXRhaWw6IGFueSkgPT4geyBqb2I/OiBKb2IsIGVsZW1lbnQ6IGFueSwgYm9keTogYW55LCB4aHI6ICgpID0+IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdhdGNoTGVhdmluZyA9IChuYW1lLCByZWFkKSA9PlxuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihgaHRteDoke25hbWV9YCwgKC8qKiBAdHlwZSB7YW55fSAqLyB7IGRlZmF1bHRQcmV2ZW50ZWQsIGRldGFpbCB9KSA9PiB7XG4gICAgaWYgKGRlZmF1bHRQcmV2ZW50ZWQpIHJldHVybjtcbiAgICBjb25zdCB7IGpvYiwgZWxlbWVudCwgYm9keSwgeGhyIH0gPSByZWFkKGRldGFpbCk7XG4gICAgY29uc3QgaWQgPSByb290T2YoZWxlbWVudCk/LmlkO1xuICAgIGlmIChpZCAmJiBoYXNGaWxlKGJvZHkpKSBhbm5vdW5jZSgndXBsb2FkaW5nJywgeyBpZCwgeGhyOiB4aHIoKSB9KTtcbiAgICBpZiAoIWpvYikgcmV0dXJuO1xuICAgIGNvbnN0IHsgYm9keTogb3duIH0gPSBqb2I7XG4gICAgLy8gT3RoZXJzIG1heSBoYXZlIGFkZGVkIHNvbWV0aGluZywgYmVoaW5kIHRoZSBpZCwgYW5kIGVhY2ggdGltZSBhbmV3OiBhIHJlcGVhdCBpcyB3aGF0IGxlZnQgZmlyc3QuXG4gICAgam9iLmxlZnQgPz89IFsuLi5bLi4uYm9keV0uZmlsdGVyKChbbmFtZV0pID0+IG5hbWUgIT09ICduaXRyby1pZCcpLCBbJ25pdHJvLWlkJywgb3duLmdldCgnbml0cm8taWQnKV1dO1xuICAgIGNvbnN0IG5vdyA9IGpvYi5sZWZ0Lm1hcCgoW25hbWUsIHZhbHVlXSkgPT4gW25hbWUsIE9GX0FfVFJZLmluY2x1ZGVzKG5hbWUpID8gb3duLmdldChuYW1lKSA6IHZhbHVlXSk7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIFsuLi5ib2R5LmtleXMoKV0pIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBub3cpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgICBhbm5vdW5jZSgnbGVhdmluZycsIGpvYik7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgdG86IHsgcm9vdDogYW55LCBzb3VyY2U6IGFueSwgaGVhZGVyczogYW55IH0sIG1vcmU/OiBvYmplY3QpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWpheCA9IChqb2IsIHsgcm9vdDogdGFyZ2V0LCBzb3VyY2UsIGhlYWRlcnMgfSwgbW9yZSkgPT4ge1xuICBpZiAoaGFzRmlsZShqb2IuYm9keSkpIHNvdXJjZS5zZXRBdHRyaWJ1dGUoJ2h4LWVuY29kaW5nJywgJ211bHRpcGFydC9mb3JtLWRhdGEnKTtcbiAgLy8gVmFsaWRhdGVkIGF0IHRoZSBjbGljay5cbiAgY29uc3QgZXZlbnQgPSB7IG5pdHJvOiBqb2IsIHN1Ym1pdHRlcjogeyBmb3JtTm9WYWxpZGF0ZTogdHJ1ZSB9IH07XG4gIHJldHVybiBodG14LmFqYXgoJ1BPU1QnLCBqb2IucGF0aCwgeyBzb3VyY2UsIHRhcmdldCwgaGVhZGVycywgZXZlbnQsIC4uLm1vcmUgfSk7XG59O1xuIiwgIi8qIEZvcm0gZmllbGRzIGFuZCBvdGhlciBjb250cm9sczogd2hhdCBzdGFuZHMgaW4gdGhlbSwgd2hhdCB0aGUgc2VydmVyIGdhdmUsIGFuZCB3aGF0IHRyYXZlbHMgd2l0aCBhIGpvYi4gKi9cbmltcG9ydCB7IGlzUGxhaW4sIGlzVHJ1c3RlZCwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuZXhwb3J0IGNvbnN0IEZJRUxEUyA9ICdpbnB1dCxzZWxlY3QsdGV4dGFyZWEnO1xuZXhwb3J0IGNvbnN0IENIT0lDRSA9ICdbdHlwZT1jaGVja2JveF0sW3R5cGU9cmFkaW9dLHNlbGVjdCc7XG5leHBvcnQgY29uc3QgVFlQRUQgPVxuICAndGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sW3R5cGU9ZmlsZV0sW3R5cGU9YnV0dG9uXSxbdHlwZT1zdWJtaXRdLFt0eXBlPXJlc2V0XSknO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaXNUaWNrID0gKHsgdHlwZSB9KSA9PiAvY2hlY2tib3h8cmFkaW8vLnRlc3QodHlwZSk7XG5cbi8qKiBAdHlwZSB7KHNvbWU6IGFueVtdLCBvdGhlcnM6IGFueVtdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzU2FtZSA9IChzb21lLCBvdGhlcnMpID0+IHNvbWUubGVuZ3RoID09PSBvdGhlcnMubGVuZ3RoICYmIHNvbWUuZXZlcnkoKHZhbHVlLCBhdCkgPT4gdmFsdWUgPT09IG90aGVyc1thdF0pO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgdmFsdWVzT2YgPSAoZmllbGQpID0+IHtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5jaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmllbGQub3B0aW9ucykgcmV0dXJuIFsuLi5maWVsZC5zZWxlY3RlZE9wdGlvbnNdLm1hcCgob3B0aW9uKSA9PiBvcHRpb24udmFsdWUpO1xuICByZXR1cm4gWy4uLihmaWVsZC5maWxlcyA/PyBbZmllbGQudmFsdWVdKV07XG59O1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIGdhdmU6IHdoYXQgYSByZXNldCB3b3VsZCBicmluZy5cbiAqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGdpdmVuID0gKGZpZWxkKSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCBmaWxlcywgbXVsdGlwbGUsIG9wdGlvbnMsIHNpemUgfSA9IGZpZWxkO1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmRlZmF1bHRDaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmlsZXMpIHJldHVybiBbXTtcbiAgaWYgKCFvcHRpb25zKSB7XG4gICAgaWYgKGZpZWxkLnZhbHVlID09PSBkZWZhdWx0VmFsdWUpIHJldHVybiBbZGVmYXVsdFZhbHVlXTtcbiAgICBjb25zdCBjbG9uZSA9IGZpZWxkLmNsb25lTm9kZSgpOyAvLyBrbm93cyB3aGF0IGl0cyB0eXBlIG1ha2VzIG9mIGEgdmFsdWU6IG9mIG5vIGNvbG91ciwgYmxhY2tcbiAgICBjbG9uZS52YWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbiAgICByZXR1cm4gW2Nsb25lLnZhbHVlXTtcbiAgfVxuICBsZXQgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiBvcHRpb24uZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKCFtdWx0aXBsZSAmJiAhY2hvc2VuWzBdICYmIHNpemUgPCAyKSBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+ICFvcHRpb24ubWF0Y2hlcygnOmRpc2FibGVkJykpLnNsaWNlKDAsIDEpO1xuICByZXR1cm4gKG11bHRpcGxlID8gY2hvc2VuIDogY2hvc2VuLnNsaWNlKC0xKSkubWFwKCh7IHZhbHVlIH0pID0+IHZhbHVlKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnksIHZhbHVlczogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd3JpdGUgPSAoZmllbGQsIHZhbHVlcykgPT4ge1xuICBpZiAoaXNTYW1lKHZhbHVlcywgdmFsdWVzT2YoZmllbGQpKSkgcmV0dXJuOyAvLyB3cml0aW5nIG1vdmVzIHRoZSBjYXJldFxuICBpZiAoaXNUaWNrKGZpZWxkKSkgZmllbGQuY2hlY2tlZCA9IHZhbHVlcy5sZW5ndGg7XG4gIGVsc2UgaWYgKGZpZWxkLm9wdGlvbnMpIGZvciAoY29uc3Qgb3B0aW9uIG9mIGZpZWxkLm9wdGlvbnMpIG9wdGlvbi5zZWxlY3RlZCA9IHZhbHVlcy5pbmNsdWRlcyhvcHRpb24udmFsdWUpO1xuICBlbHNlIGlmIChmaWVsZC5maWxlcykge1xuICAgIGNvbnN0IHRyYW5zZmVyID0gbmV3IERhdGFUcmFuc2ZlcigpO1xuICAgIGZvciAoY29uc3QgZmlsZSBvZiB2YWx1ZXMpIHRyYW5zZmVyLml0ZW1zLmFkZChmaWxlKTtcbiAgICBmaWVsZC5maWxlcyA9IHRyYW5zZmVyLmZpbGVzO1xuICB9IGVsc2UgZmllbGQudmFsdWUgPSB2YWx1ZXM7XG59O1xuXG4vKiogV2hhdCBhIGJ1dHRvbiBkb2VzLCBvciB0aGUgZm9ybSB0aGF0IGl0IHNlbmRzLlxuICogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGRvaW5nT2YgPSAoY29udHJvbCkgPT4ge1xuICBjb25zdCBhc2tlciA9IChjb250cm9sLnR5cGUgPT09ICdzdWJtaXQnICYmICFjb250cm9sLmhhc0F0dHJpYnV0ZSgnaHgtcG9zdCcpICYmIGNvbnRyb2wuZm9ybSkgfHwgY29udHJvbDtcbiAgcmV0dXJuIFthc2tlci5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBhc2tlci5nZXRBdHRyaWJ1dGUoJ2hyZWYnKSwgYXNrZXIuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLWFyZ3MnKV07XG59O1xuXG5jb25zdCBUSEVJUlMgPSAncGVvcGxlJzsgLy8gd3JvdGUgaXRcblxuLyoqIEB0eXBlIHsoZW50cnk6IFtzdHJpbmcsIGFueV0pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPd24gPSAoW2tleV0pID0+ICFrZXkuc3RhcnRzV2l0aChUSEVJUlMpO1xuXG4vKiogV2hhdGV2ZXIgY2FuIGhhdmUgYSB2YWx1ZSBvciB0aGUgZm9jdXMsIGJ5IGtleXMgdGhhdCBvdXRsaXZlIHRoZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IGNvbnRyb2xzT2YgPSAocm9vdCkgPT4ge1xuICBjb25zdCBjb3VudHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGNvbnRyb2xzID0gbmV3IE1hcCgpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCkgJiYgcm9vdDtcbiAgZm9yIChjb25zdCBjb250cm9sIG9mIHJvb3QucXVlcnlTZWxlY3RvckFsbChGSUVMRFMgKyAnLGEsYnV0dG9uLHN1bW1hcnksW3RhYmluZGV4XScpKSB7XG4gICAgY29uc3QgeyBmb3JtLCBpZCwgbG9jYWxOYW1lLCBuYW1lLCB2YWx1ZSB9ID0gY29udHJvbDtcbiAgICAvLyBDb3VudGVkIGluIGVhY2ggY2hpbGQsIGFuZCBpbiBlYWNoIHNsb3QsIGJ5IGl0c2VsZjogdGhleSBjb21lLCBnbyBhbmQgY2hhbmdlIHBsYWNlcy5cbiAgICBjb25zdCBob21lID0gcGxhaW4gfHwgY29udHJvbC5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gICAgLy8gQSBmb3JtJ3MgYXJndW1lbnRzIG5hbWUgdGhlIHJvdyBvZiBpdHMgaW5wdXRzLlxuICAgIGNvbnN0IG93biA9IGlkIHx8IFtsb2NhbE5hbWUsIG5hbWUsIGlzVGljayhjb250cm9sKSAmJiB2YWx1ZSwgZm9ybT8uZGF0YXNldC5uaXRyb0FyZ3MsIC4uLmRvaW5nT2YoY29udHJvbCldO1xuICAgIGNvbnN0IGtleSA9IFtwbGFpbiB8fCBpc1RydXN0ZWQoY29udHJvbCkgPyAnJyA6IFRIRUlSUywgaG9tZS5pZCwgb3duXS5qb2luKCk7XG4gICAgY291bnRzLnNldChrZXksIChjb3VudHMuZ2V0KGtleSkgPz8gMCkgKyAxKTtcbiAgICBjb250cm9scy5zZXQoYCR7a2V5fSAke2NvdW50cy5nZXQoa2V5KX1gLCBjb250cm9sKTtcbiAgfVxuICByZXR1cm4gY29udHJvbHM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGZvcm1PZiA9IChlbGVtZW50KSA9PiAoZWxlbWVudD8ubG9jYWxOYW1lICE9PSAnZm9ybScgJiYgZWxlbWVudD8uZm9ybSkgfHwgKGVsZW1lbnQ/LmNsb3Nlc3QoJ2Zvcm0nKSA/PyBudWxsKTtcblxuLyoqIFRha2Ugb3V0IHdoYXQgaHRteCBoYXMgcmVhZCBpbiBhIGZpZWxkLlxuICogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgZmllbGQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHdpdGhkcmF3ID0gKGJvZHksIGZpZWxkKSA9PiB7XG4gIGNvbnN0IGxlZnQgPSBib2R5LmdldEFsbChmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXNPZihmaWVsZCkpIHtcbiAgICBjb25zdCBhdCA9IGxlZnQubGFzdEluZGV4T2YodmFsdWUpO1xuICAgIGlmIChhdCA+PSAwKSBsZWZ0LnNwbGljZShhdCwgMSk7XG4gIH1cbiAgYm9keS5kZWxldGUoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgbGVmdCkgYm9keS5hcHBlbmQoZmllbGQubmFtZSwgdmFsdWUpO1xufTtcblxuLyoqIE5vdGUgdGhlIGZpZWxkcyB0aGF0IHRyYXZlbCB3aXRoIGEgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFkRmllbGRzID0gKHsgYWN0aW9uLCBib2R5LCByb290LCBzZW50LCBzb3VyY2UgfSkgPT4ge1xuICBjb25zdCBuZWFyID0gbmV3IFNldCgpOyAvLyB3aGF0IGlzIGJvdW5kIGluIHRoZSBmb3JtIG9mIHdoYXQgYXNrc1xuICBjb25zdCBmYXIgPSBuZXcgU2V0KCk7XG4gIGNvbnN0IGZvcm0gPSBmb3JtT2Yoc291cmNlKTtcbiAgY29uc3QgZmllbGRzID0gYWN0aW9uID09PSAncmVmcmVzaCcgPyBbXSA6IFsuLi5jb250cm9sc09mKHJvb3QpXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBjb250cm9sLm1hdGNoZXMoRklFTERTKSk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghaXNPd24oW2tleSwgZmllbGRdKSAmJiBmb3JtID09PSBmb3JtT2YoZmllbGQpICYmIGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykpIHdpdGhkcmF3KGJvZHksIGZpZWxkKTtcbiAgfVxuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoWy4uLmJvZHkua2V5cygpLCBzb3VyY2U/Lm5hbWUgfHwgMF0pOyAvLyBhbiBlbXB0eSBib3ggdGhhdCBhc2tzIGlzIG5vIGtleVxuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghcGxhaW4gJiYgcm9vdE9mKGZpZWxkKSAhPT0gcm9vdCkgY29udGludWU7XG4gICAgY29uc3QgeyBuYW1lIH0gPSBmaWVsZDtcbiAgICBjb25zdCBtb2RlbCA9IGZpZWxkLmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1tb2RlbCcpO1xuICAgIGlmIChtb2RlbCkgKGZvcm0gPT09IGZvcm1PZihmaWVsZCkgPyBuZWFyIDogZmFyKS5hZGQobW9kZWwpO1xuICAgIGNvbnN0IGJvdW5kID0gZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSAmJiBtb2RlbDtcbiAgICBpZiAoYm91bmQgfHwgbmFtZXMuaGFzKG5hbWUpKSBzZW50LnNldChrZXksIHsgbmFtZSwgYm91bmQsIHZhbHVlczogdmFsdWVzT2YoZmllbGQpIH0pO1xuICB9XG4gIC8vIE5vdCB3aGF0IG1ha2VzIHRoZSBhY3Rpb24gd2FpdDogaXRzIG93biBmb3JtIGFsb25lIGRvZXMuXG4gIGNvbnN0IG90aGVycyA9IFsuLi5mYXJdLmZpbHRlcigobmFtZSkgPT4gIW5lYXIuaGFzKG5hbWUpKTtcbiAgaWYgKG90aGVyc1swXSAmJiBhY3Rpb24gIT09ICdzeW5jJykgYm9keS5zZXQoJ25pdHJvLW90aGVycycsIG90aGVycy5qb2luKCkpO1xufTtcbiIsICIvKiBGaXJlZm94IHB1dHMgYmFjayBhdCBhIHJlbG9hZCB3aGF0IHN0b29kIGluIGFuIGlucHV0IHdoZW4gaXQgd2VudCwgdGhvdWdoIHRoZSBzZXJ2ZXIga25vd3MgYmV0dGVyLiBTbyB0aG9zZVxuICogdGhhdCBnbywgd2l0aCB0aGVpciByb290IG9yIHRoZSBwYWdlLCBhbmQgaGF2ZSBub3RoaW5nIHRoYXQgaXMgbm90IHNlbnQgeWV0LCBhcmUgcmVzZXQgYmVmb3JlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW1vZGVsIG9mIGFuIGlucHV0LiBIZWFyczogcGFnZWhpZGUuXG4gKi9cbmltcG9ydCB7IGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWxsLCBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIERvIGFzIGlmIG5vdGhpbmcgaGFkIGJlZW4gZW50ZXJlZDsgc2NyaXB0cyBoYXZlIG5vIG90aGVyIHdvcmQgZm9yIGl0LlxuICogQHR5cGUgeyhpbnB1dHM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc2V0ID0gKGlucHV0cykgPT4ge1xuICBjb25zdCBmb3JtID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZm9ybScpO1xuICBjb25zdCBpZCA9ICduaXRyby1mb3Jnb3R0ZW4nOyAvLyB0byByZWFkIGZvcm0uaWQsIGJyb3dzZXJzIGZpcnN0IGxvb2sgZm9yIGFuIGlucHV0IG9mIHRoYXQgbmFtZVxuICBmb3JtLmlkID0gaWQ7XG4gIGRvY3VtZW50LmJvZHkuYXBwZW5kKGZvcm0pO1xuICBjb25zdCBvd25lcnMgPSBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZ2V0QXR0cmlidXRlKCdmb3JtJykpO1xuICBmb3IgKGNvbnN0IGlucHV0IG9mIGlucHV0cykgaW5wdXQuc2V0QXR0cmlidXRlKCdmb3JtJywgaWQpO1xuICBmb3JtLnJlc2V0KCk7XG4gIGlucHV0cy5mb3JFYWNoKChpbnB1dCwgYXQpID0+IHNldEF0dHJpYnV0ZShpbnB1dCwgJ2Zvcm0nLCBvd25lcnNbYXRdKSk7XG4gIGZvcm0ucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBc0dpdmVuID0gKGlucHV0KSA9PiBpc1NhbWUodmFsdWVzT2YoaW5wdXQpLCBnaXZlbihpbnB1dCkpICYmICFpbnB1dC52YWxpZGl0eS5iYWRJbnB1dDsgLy8gaGFsZiBhIGRhdGVcblxuZXhwb3J0IGNvbnN0IHN0YXJ0Rm9yZ2V0ID0gKCkgPT4ge1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiByZXNldChhbGwoJ1tkYXRhLW5pdHJvLW1vZGVsXScpLmZpbHRlcihpc0FzR2l2ZW4pKSk7XG4gIC8vIE9mIGEgbWVudSBGaXJlZm94IHRha2VzIGEgbm90ZSBpbiBhbnkgY2FzZS5cbiAgY29uc3QgbWVudXMgPSBhbGwoJ3NlbGVjdFtkYXRhLW5pdHJvLW1vZGVsXScpO1xuICBpZiAocGVyZm9ybWFuY2UubmF2aWdhdGlvbi50eXBlID09PSAxKSByZXNldChtZW51cy5maWx0ZXIoKG1lbnUpID0+IG1lbnUgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbn07XG4iLCAiLyogVGhlIHdheSB0byB0aGUgaW5wdXQgdGhhdCBvbmUgdHlwZXMgaW4sIGZvciB3aGF0IG11c3Qgbm90IG1vdmUgaXQ6IGluIEZpcmVmb3ggYW4gaW5wdXQgdGhhdCBoYXMgcGFydHMsIHN1Y2ggYXNcbiAqIGEgZGF0ZSwgYmVnaW5zIGFnYWluIGF0IHRoZSBmaXJzdCB3aGVuIGl0IGlzIG1vdmVkOyBpbiBDaHJvbWl1bSBhbmQgV2ViS2l0IGEgbnVtYmVyIHRoYXQgd2FzIG1vdmVkIGxvc2VzIGF0IGl0c1xuICogbmV4dCBhdHRyaWJ1dGUgd2hhdCBzY3JpcHRzIGRvIG5vdCByZWFkIG9mIGl0LCBzdWNoIGFzIHRoZSBkb3Qgb2YgXCIxLlwiLlxuICpcbiAqIFJlYWRzOiBoeC1wcmVzZXJ2ZSBvZiB3aGF0IGh0bXggcHV0cyBpbnRvIGl0cyBwbGFjZSBpdHNlbGYuXG4gKi9cbmltcG9ydCB7IFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWxsIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgU1RBWSA9IFsnZGF0ZScsICd0aW1lJywgJ21vbnRoJywgJ3dlZWsnLCAnZGF0ZXRpbWUtbG9jYWwnLCAnbnVtYmVyJ10ubWFwKCh0eXBlKSA9PiBgaW5wdXRbdHlwZT0ke3R5cGV9XWApLmpvaW4oKTtcblxuZXhwb3J0IGNvbnN0IG11c3RTdGF5ID0gKCkgPT4gZG9jdW1lbnQuYWN0aXZlRWxlbWVudD8ubWF0Y2hlcyhTVEFZKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzY29wZTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzRG91YmxlID0gKHsgaWQgfSwgc2NvcGUpID0+IHNjb3BlLnF1ZXJ5U2VsZWN0b3JBbGwoYFtpZD1cIiR7Q1NTLmVzY2FwZShpZCl9XCJdYCkubGVuZ3RoID4gMTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgaW5wdXQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IG9ubHkgPSAocm9vdCwgeyBpZCwgbmFtZSwgdHlwZSB9KSA9PiB7XG4gIGNvbnN0IGZvdW5kID0gYWxsKFRZUEVELCByb290KS5maWx0ZXIoKGlucHV0KSA9PiBpbnB1dC50eXBlID09PSB0eXBlICYmIChpZCA/IGlucHV0LmlkID09PSBpZCA6IGlucHV0Lm5hbWUgPT09IG5hbWUpKTtcbiAgcmV0dXJuIGZvdW5kLmxlbmd0aCA9PT0gMSAmJiBmb3VuZFswXTsgLy8gb2Ygc2V2ZXJhbCwgcm93cyBtYXliZSwgbm9ib2R5IGtub3dzIHdoaWNoXG59O1xuXG4vKiogRmluZCB3aGF0IHN0YXlzLCBmcm9tIHRoZSBvdXRzaWRlIHRvIHRoZSBpbnB1dCBvciB0byB3aGF0IGh0bXggcHJlc2VydmVzIGFyb3VuZCBpdCwgZWFjaCB3aXRoIHRoZSBuZXdcbiAqIGVsZW1lbnQgd2hvc2UgcGxhY2UgaXQgaGFzLiBOb3RoaW5nLCBpZiB0aGV5IGRvIG5vdCBzdGFuZCBpbiB0aGUgc2FtZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsob2xkOiBhbnksIGZyZXNoOiBhbnkpID0+IGFueVtdW10gfCB1bmRlZmluZWR9ICovXG5leHBvcnQgY29uc3Qgd2F5VG8gPSAob2xkLCBmcmVzaCkgPT4ge1xuICBsZXQgaW5uZXIgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBsZXQgcGxhY2UgPSBvbmx5KG9sZCwgaW5uZXIpID09PSBpbm5lciAmJiBvbmx5KGZyZXNoLCBpbm5lcik7XG4gIGZvciAobGV0IGVsZW1lbnQgPSBpbm5lcjsgZWxlbWVudCAhPT0gb2xkOyBlbGVtZW50ID0gZWxlbWVudC5wYXJlbnRFbGVtZW50KSB7XG4gICAgY29uc3QgaG9sZGVyID0gZWxlbWVudC5pZCAmJiBmcmVzaC5xdWVyeVNlbGVjdG9yKGBbaWQ9XCIke0NTUy5lc2NhcGUoZWxlbWVudC5pZCl9XCJdW2h4LXByZXNlcnZlXWApO1xuICAgIGlmIChob2xkZXIpIFtpbm5lciwgcGxhY2VdID0gW2VsZW1lbnQsIGhvbGRlcl07XG4gIH1cbiAgY29uc3Qgd2F5ID0gW107XG4gIGZvciAoOyBpbm5lciAmJiBwbGFjZSAmJiBpbm5lci5sb2NhbE5hbWUgPT09IHBsYWNlLmxvY2FsTmFtZSAmJiBpbm5lci5pZCA9PT0gcGxhY2UuaWQ7IGlubmVyID0gaW5uZXIucGFyZW50RWxlbWVudCkge1xuICAgIHdheS51bnNoaWZ0KFtpbm5lciwgcGxhY2VdKTtcbiAgICBpZiAoaW5uZXIgPT09IG9sZCkgcmV0dXJuIHBsYWNlID09PSBmcmVzaCA/IHdheSA6IHVuZGVmaW5lZDtcbiAgICBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIH1cbn07XG4iLCAiLyogS2VlcHMgdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluLCB3aGVyZSBodG14IDIgcHV0cyBuZXcgZWxlbWVudHMgaW4gdGhlIHBsYWNlIG9mIGFsbC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1jb21wb25lbnQgb2YgYSByb290OyBkYXRhLW5pdHJvLXVwZGF0ZSBvZiB3aGF0IHN0YW5kcyBpbiBzbG90czsgaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14XG4gKiAgIHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICogSGVhcnM6IGh0bXg6YmVmb3JlQ2xlYW51cEVsZW1lbnQsIHdoZW4gdGhlIG5ldyByb290IHN0YW5kcyBiZWZvcmUgdGhlIG9sZCBvbmU7IGh0bXg6YWZ0ZXJTZXR0bGUsIHdoZW4gaXRcbiAqICAgaGFzIGl0cyBsYXN0IGF0dHJpYnV0ZXMuXG4gKlxuICogVGhlIGJyaWRnZSBjYXJyaWVzIG92ZXIgd2hhdCBzY3JpcHRzIGNhbiByZWFkOiB0ZXh0LCBhbmQgaXRzIGNhcmV0LiBUaGV5IGNhbiByZWFkIG5laXRoZXIgaGFsZiBhIGRhdGUgbm9yXG4gKiBhIGxvbmVseSBtaW51cywgYW5kIGJyb3dzZXJzIGhhdmUgbm8gd29yZCBmb3IgdGhlIGNhcmV0IG9mIG51bWJlcnMgYW5kIGVtYWlsIGFkZHJlc3Nlcy5cbiAqXG4gKiBTbyB0aGUgaW5wdXQgaXRzZWxmIG1vdmVzIGludG8gdGhlIG5ldyBIVE1MLiBPbmUgdGhhdCBtdXN0IG5vdCBiZSBtb3ZlZCAod2F5LmpzKSBzdGF5czogdGhlIGVsZW1lbnRzIGFyb3VuZCBpdCxcbiAqIHVwIHRvIHRoZSByb290LCBzdGF5IHdpdGggaXQsIGFuZCB3aGF0IHN0YW5kcyBiZXNpZGUgZWFjaCBvZiB0aGVtIGlzIHJlcGxhY2VkLiBBbiBleHRlbnNpb24gb2YgaHRteCAyIGRvZXNcbiAqIHRoYXQsIHdoaWNoIHRoZSByb290IGhhcyBmb3Igb25lIHN3YXAuXG4gKi9cbmltcG9ydCB7IEZJRUxEUywgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyByZXNldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IGh0bXgsIG9uSHRteCB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBST09ULCBwYXJ0c09mLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgbXVzdFN0YXksIGlzRG91YmxlLCBvbmx5LCB3YXlUbyB9IGZyb20gJy4vd2F5LmpzJztcblxuY29uc3QgQVJPVU5EID0gJ25pdHJvLWFyb3VuZCc7IC8vIHRoZSBleHRlbnNpb24sIGFuZCBpdHMgd2F5IHRvIHN3YXBcbi8qKiBAdHlwZSB7eyBpbnB1dDogYW55LCBmcmVzaDogYW55IH0gfCBudWxsfSAqL1xubGV0IGtlcHQgPSBudWxsOyAvLyB0aGUgaW5wdXQsIGFuZCB0aGUgbmV3IG9uZSB3aG9zZSBwbGFjZSBpdCB0YWtlc1xuXG4vKiogQHR5cGUgeyhvbGQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGtlZXAgPSAob2xkKSA9PiB7XG4gIGNvbnN0IGZyZXNoID0gb2xkLm1hdGNoZXM/LihST09UKSAmJiBvbGQucHJldmlvdXNFbGVtZW50U2libGluZztcbiAgaWYgKCFmcmVzaCB8fCBmcmVzaC5pZCAhPT0gb2xkLmlkKSByZXR1cm47XG4gIGNvbnN0IGlucHV0ID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgY29uc3QgcGxhY2UgPSBpbnB1dD8ubWF0Y2hlcyhUWVBFRCkgJiYgb25seShvbGQsIGlucHV0KSA9PT0gaW5wdXQgJiYgb25seShmcmVzaCwgaW5wdXQpO1xuICBpZiAocGxhY2UpIHtcbiAgICAvLyBUaGUgZmlyc3QgdGFrZXMgZm9jdXMgYW5kIGEgY29tcG9zaXRpb24gdW5kZXIgd2F5IGFsb25nOyB0aGUgYnJpZGdlIGdpdmVzIHRoZSBmb2N1cyBiYWNrIGFmdGVyIHRoZSBzZWNvbmQuXG4gICAgaWYgKHBsYWNlLnBhcmVudE5vZGUubW92ZUJlZm9yZSkgcGxhY2UucGFyZW50Tm9kZS5tb3ZlQmVmb3JlKGlucHV0LCBwbGFjZSk7XG4gICAgZWxzZSBwbGFjZS5iZWZvcmUoaW5wdXQpO1xuICAgIGtlcHQgPSB7IGlucHV0LCBmcmVzaDogcGxhY2UgfTtcbiAgfVxuICByZXNldChbLi4ub2xkLnF1ZXJ5U2VsZWN0b3JBbGwoRklFTERTKV0pOyAvLyB0aGUgYnJpZGdlIGhhcyB3cml0dGVuIGRvd24gd2hhdCB0aGV5IGhlbGRcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgZnJlc2g6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGRyZXNzID0gKGVsZW1lbnQsIGZyZXNoKSA9PiB7XG4gIGZvciAoY29uc3QgeyBuYW1lIH0gb2YgWy4uLmVsZW1lbnQuYXR0cmlidXRlcywgLi4uZnJlc2guYXR0cmlidXRlc10pIHtcbiAgICBjb25zdCB2YWx1ZSA9IGZyZXNoLmdldEF0dHJpYnV0ZShuYW1lKTtcbiAgICBpZiAoZWxlbWVudC5nZXRBdHRyaWJ1dGUobmFtZSkgIT09IHZhbHVlKSBzZXRBdHRyaWJ1dGUoZWxlbWVudCwgbmFtZSwgdmFsdWUpOyAvLyB0aGUgc2FtZSB3b3VsZCB0YWtlIGhhbGYgYSBkYXRlIGF3YXlcbiAgfVxuICBjb25zdCB7IGRlZmF1bHRWYWx1ZSB9ID0gZnJlc2g7IC8vIGEgdGV4dGFyZWEncyBpcyBubyBhdHRyaWJ1dGVcbiAgaWYgKGVsZW1lbnQuZGVmYXVsdFZhbHVlICE9PSBkZWZhdWx0VmFsdWUpIGVsZW1lbnQuZGVmYXVsdFZhbHVlID0gZGVmYXVsdFZhbHVlO1xufTtcblxuY29uc3Qgc2V0dGxlID0gKCkgPT4ge1xuICBpZiAoIWtlcHQpIHJldHVybjtcbiAgY29uc3QgeyBpbnB1dCwgZnJlc2ggfSA9IGtlcHQ7XG4gIGtlcHQgPSBudWxsO1xuICBkcmVzcyhpbnB1dCwgZnJlc2gpO1xuICBmcmVzaC5yZW1vdmUoKTtcbiAgaHRteC5wcm9jZXNzKGlucHV0KTtcbn07XG5cbi8qKiBAdHlwZSB7TWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGhpZGRlbiA9IG5ldyBNYXAoKTsgLy8gd2hhdCBodG14IHdvdWxkIG1vdmUgaWYgaXQga25ldyBpdHMgaWRcblxuLyoqIEB0eXBlIHsoc3R5bGU6IHN0cmluZywgb2xkOiBhbnksIGZyYWdtZW50OiBhbnksIHNldHRsZUluZm86IGFueSkgPT4gYW55fSAqL1xuY29uc3QgaGFuZGxlU3dhcCA9IChzdHlsZSwgb2xkLCBmcmFnbWVudCwgeyB0YXNrcyB9KSA9PiB7XG4gIGlmIChzdHlsZSAhPT0gQVJPVU5EKSByZXR1cm47XG4gIGZvciAoY29uc3QgW2VsZW1lbnQsIGlkXSBvZiBoaWRkZW4pIHtcbiAgICBpZiAoIW9sZC5jb250YWlucyhlbGVtZW50KSkgY29udGludWU7XG4gICAgZWxlbWVudC5pZCA9IGlkO1xuICAgIGhpZGRlbi5kZWxldGUoZWxlbWVudCk7XG4gIH1cbiAgY29uc3Qgd2F5ID0gLyoqIEB0eXBlIHthbnlbXVtdfSAqLyAod2F5VG8ob2xkLCBmcmFnbWVudC5maXJzdEVsZW1lbnRDaGlsZCkpO1xuICAvKiogQHR5cGUge2FueVtdfSAqL1xuICBjb25zdCBnb25lID0gW107XG4gIC8qKiBAdHlwZSB7YW55W119ICovXG4gIGNvbnN0IGNvbWUgPSBbXTtcbiAgd2F5LmZvckVhY2goKFtlbGVtZW50LCBmcmVzaF0sIGF0KSA9PiB7XG4gICAgaWYgKCFmcmVzaC5oYXNBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJykpIGRyZXNzKGVsZW1lbnQsIGZyZXNoKTtcbiAgICBjb25zdCBbaW5uZXIsIHBsYWNlXSA9IHdheVthdCArIDFdID8/IFtdO1xuICAgIGlmICghaW5uZXIpIHJldHVybjtcbiAgICBnb25lLnB1c2goLi4uWy4uLmVsZW1lbnQuY2hpbGROb2Rlc10uZmlsdGVyKChub2RlKSA9PiBub2RlICE9PSBpbm5lcikpO1xuICAgIGNvbnN0IG5ld3MgPSBbLi4uZnJlc2guY2hpbGROb2Rlc107XG4gICAgY29uc3QgbWlkZGxlID0gbmV3cy5pbmRleE9mKHBsYWNlKTtcbiAgICBpbm5lci5iZWZvcmUoLi4ubmV3cy5zbGljZSgwLCBtaWRkbGUpKTtcbiAgICBpbm5lci5hZnRlciguLi5uZXdzLnNsaWNlKG1pZGRsZSArIDEpKTtcbiAgICBjb21lLnB1c2goLi4ubmV3cy5maWx0ZXIoKG5vZGUpID0+IG5vZGUgIT09IHBsYWNlICYmIG5vZGUubG9jYWxOYW1lKSk7XG4gIH0pO1xuICByZXNldChnb25lLmZsYXRNYXAoKG5vZGUpID0+IChub2RlLm1hdGNoZXM/LihGSUVMRFMpID8gbm9kZSA6IFsuLi4obm9kZS5xdWVyeVNlbGVjdG9yQWxsPy4oRklFTERTKSA/PyBbXSldKSkpO1xuICAvLyBodG14IHB1dHMgd2hhdCBpdCBwcmVzZXJ2ZXMgaW50byBpdHMgcGxhY2UgZmlyc3QsIHNvIGFsbCBwbGFjZXMgaGF2ZSB0byBiZSB0aGVyZS5cbiAgZm9yIChjb25zdCBub2RlIG9mIGdvbmUpIG5vZGUubG9jYWxOYW1lID8gaHRteC5zd2FwKG5vZGUsICcnLCB7IHN3YXBTdHlsZTogJ2RlbGV0ZScsIHRyYW5zaXRpb246IGZhbHNlIH0pIDogbm9kZS5yZW1vdmUoKTtcbiAgLy8gTm90IGh0bXgncyBvd24gd2F5LCB3aGljaCB3b3VsZCBnaXZlIHRoZSBmb2N1cyB0byB3aGF0IGhhcyBgYXV0b2ZvY3VzYC5cbiAgdGFza3MucHVzaCgoKSA9PiB7XG4gICAgaHRteC5wcm9jZXNzKG9sZCk7XG4gICAgZm9yIChjb25zdCBlbGVtZW50IG9mIGNvbWUpIGh0bXgudHJpZ2dlcihlbGVtZW50LCAnaHRteDpsb2FkJyk7XG4gIH0pO1xuICByZXR1cm4gW107XG59O1xuXG4vKiogU2F5IGhvdyBodG14IGlzIHRvIHN3YXAgYXJvdW5kIGFuIGlucHV0IHRoYXQgbXVzdCBub3QgYmUgbW92ZWQ7IG5vdGhpbmcsIHdoZXJlIGl0IGlzIG5vdCB0by5cbiAqIEB0eXBlIHsocm9vdDogYW55LCB0ZXh0OiBzdHJpbmcpID0+IHsgdGV4dDogc3RyaW5nLCBzd2FwU3R5bGU6IHN0cmluZyB9IHwgdW5kZWZpbmVkfSAqL1xuZXhwb3J0IGNvbnN0IHN3YXBBcm91bmQgPSAocm9vdCwgdGV4dCkgPT4ge1xuICBpZiAoIW11c3RTdGF5KCkpIHJldHVybjtcbiAgY29uc3QgdGVtcGxhdGUgPSBPYmplY3QuYXNzaWduKGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3RlbXBsYXRlJyksIHsgaW5uZXJIVE1MOiB0ZXh0IH0pO1xuICBjb25zdCBuZXdzID0gcGFydHNPZih0ZW1wbGF0ZSkuZmxhdE1hcCgocGFydCkgPT4gcGFydC5maXJzdEVsZW1lbnRDaGlsZCA/PyBbXSk7XG4gIGNvbnN0IHBhaXJzID0gbmV3cy5tYXAoKGZyZXNoKSA9PiBbZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoZnJlc2guaWQpLCBmcmVzaF0pO1xuICBjb25zdCBoZWxkID0gcGFpcnMuZmlsdGVyKChbb2xkXSkgPT4gb2xkPy5jb250YWlucyhkb2N1bWVudC5hY3RpdmVFbGVtZW50KSk7XG4gIGNvbnN0IHdheXMgPSBoZWxkLm1hcCgoW29sZCwgZnJlc2hdKSA9PiB3YXlUbyhvbGQsIGZyZXNoKSA/PyBbXSk7XG4gIGlmIChoZWxkWzBdPy5bMF0gIT09IHJvb3QgfHwgd2F5cy5zb21lKCh3YXkpID0+ICF3YXlbMF0gfHwgaXNEb3VibGUod2F5W3dheS5sZW5ndGggLSAxXVswXSwgZG9jdW1lbnQpKSkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IHdheSBvZiB3YXlzKSB7XG4gICAgY29uc3QgW2lubmVyLCBwbGFjZV0gPSB3YXlbd2F5Lmxlbmd0aCAtIDFdO1xuICAgIGlmICghcGxhY2UuaGFzQXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScpKSBjb250aW51ZTtcbiAgICBoaWRkZW4uc2V0KGlubmVyLCBpbm5lci5pZCk7XG4gICAgaW5uZXIucmVtb3ZlQXR0cmlidXRlKCdpZCcpO1xuICB9XG4gIHJvb3Quc2V0QXR0cmlidXRlKCdoeC1leHQnLCBBUk9VTkQpOyAvLyB1bnRpbCBpdCBoYXMgaXRzIG5ldyBhdHRyaWJ1dGVzXG4gIGZvciAoY29uc3QgW3sgaWQsIGxvY2FsTmFtZSB9XSBvZiBoZWxkKSB7XG4gICAgY29uc3Qgc3RhcnQgPSBgPCR7bG9jYWxOYW1lfSBpZD1cIiR7aWR9XCIgaHgtc3dhcC1vb2I9XCJgO1xuICAgIHRleHQgPSB0ZXh0LnJlcGxhY2UoYCR7c3RhcnR9dHJ1ZVwiYCwgKCkgPT4gYCR7c3RhcnR9JHtBUk9VTkR9XCJgKTtcbiAgfVxuICByZXR1cm4geyB0ZXh0LCBzd2FwU3R5bGU6IEFST1VORCB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VHlwaW5nID0gKCkgPT4ge1xuICBodG14LmRlZmluZUV4dGVuc2lvbihBUk9VTkQsIHsgaXNJbmxpbmVTd2FwOiAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHN0eWxlKSA9PiBzdHlsZSA9PT0gQVJPVU5ELCBoYW5kbGVTd2FwIH0pO1xuICBvbkh0bXgoJ2JlZm9yZUNsZWFudXBFbGVtZW50JywgKHsgdGFyZ2V0IH0pID0+IGtlZXAodGFyZ2V0KSk7XG4gIG9uSHRteCgnYWZ0ZXJTZXR0bGUnLCBzZXR0bGUpO1xufTtcbiIsICIvKiBUaGUgYWRhcHRlciBmb3IgaHRteCAyLlxuICpcbiAqIEhlYXJzOiBodG14OmNvbmZpcm0sIDpjb25maWdSZXF1ZXN0LCA6YmVmb3JlU2VuZCwgOmFmdGVyUHJvY2Vzc05vZGUsIDpoaXN0b3J5UmVzdG9yZSwgOnB1c2hlZEludG9IaXN0b3J5LFxuICogICA6cmVwbGFjZWRJbkhpc3Rvcnk7IGh0bXg6Y29uZmlnOnJlcXVlc3Qgb2YgYW4gaHRteCA0LlxuICovXG5pbXBvcnQgeyBhamF4LCBncmFiLCBob2xkUml2YWwsIGh0bXgsIGh1cnJ5LCBvbkh0bXgsIHdhdGNoTGVhdmluZyB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGlzT3Vycywgb24sIHJvb3RPZiwgc2V0QXR0cmlidXRlLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHN0YXJ0VHlwaW5nLCBzd2FwQXJvdW5kIH0gZnJvbSAnLi90eXBpbmcyLmpzJztcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydjYXB0dXJlJ119ICovXG5jb25zdCBjYXB0dXJlID0gKGFzaykgPT4ge1xuICAvKiogQHR5cGUge2FueX0gKi9cbiAgbGV0IGFwaTtcbiAgaHRteC5kZWZpbmVFeHRlbnNpb24oJ25pdHJvJywgeyBpbml0OiAoLyoqIEB0eXBlIHthbnl9ICovIGludGVybmFsKSA9PiAoYXBpID0gaW50ZXJuYWwpIH0pO1xuICBodG14LmNvbmZpZy5pbmNsdWRlSW5kaWNhdG9yU3R5bGVzID0gZmFsc2U7IC8vIGFuIGlubGluZSBzdHlsZTsgbml0cm8uY3NzIGhhcyB0aGUgcnVsZXNcbiAgb25IdG14KCdjb25maXJtJywgKGV2ZW50LCB7IGVsdDogZWxlbWVudCwgcGF0aCwgdmVyYiwgcXVlc3Rpb24sIHRyaWdnZXJpbmdFdmVudDogY2F1c2UsIGlzc3VlUmVxdWVzdCB9KSA9PiB7XG4gICAgY29uc3Qgam9iID0gY2F1c2U/Lm5pdHJvO1xuICAgIGlmIChqb2IpIHsgLy8gYXNrZWQgYXQgdGhlIGNsaWNrXG4gICAgICBzdG9wKGV2ZW50KTtcbiAgICAgIGNvbnN0IHBhcmFtcyA9IGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdoeC1wYXJhbXMnKTtcbiAgICAgIGVsZW1lbnQuc2V0QXR0cmlidXRlKCdoeC1wYXJhbXMnLCAnbm9uZScpOyAvLyB3aGF0IHdhcyByZWFkIGF0IHRoZSBjbGljayBsZWF2ZXNcbiAgICAgIGpvYi5yZXF1ZXN0ID0geyBkb25lOiBpc3N1ZVJlcXVlc3QodHJ1ZSkuY2F0Y2goKCkgPT4gKGpvYi5zdGF0dXMgPSAwKSkgfTtcbiAgICAgIHNldEF0dHJpYnV0ZShlbGVtZW50LCAnaHgtcGFyYW1zJywgcGFyYW1zKTtcbiAgICB9IGVsc2UgaWYgKGlzT3VycyhlbGVtZW50LCBwYXRoKSAmJiAoIXF1ZXN0aW9uIHx8IGVsZW1lbnQgPT09IHJvb3RPZihlbGVtZW50KSkpIHtcbiAgICAgIGNvbnN0IHsgZm9ybURhdGE6IGJvZHksIGVycm9ycyB9ID0gYXBpLmdldElucHV0VmFsdWVzKGVsZW1lbnQsIHZlcmIpO1xuICAgICAgaWYgKGVycm9ycy5sZW5ndGgpIHJldHVybjsgLy8gaHRteCBzdG9wcyBpdFxuICAgICAgYWRkQXJndW1lbnRzKGJvZHksIGFwaS5nZXRFeHByZXNzaW9uVmFycyhlbGVtZW50LCBjYXVzZSkpO1xuICAgICAgZ3JhYihldmVudCwgYXNrLCB7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pO1xuICAgIH1cbiAgfSk7XG4gIG9uSHRteCgnY29uZmlnUmVxdWVzdCcsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbHQ6IGVsZW1lbnQsIGVycm9ycywgZm9ybURhdGE6IGJvZHksIHBhdGgsIHRpbWVvdXQsIHRyaWdnZXJpbmdFdmVudDogY2F1c2UgfSA9IGRldGFpbDtcbiAgICBjb25zdCBqb2IgPSBjYXVzZT8ubml0cm87XG4gICAgaWYgKCFqb2IpIHJldHVybiBlcnJvcnMubGVuZ3RoIHx8IGdyYWIoZXZlbnQsIGFzaywgeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KTsgLy8gY29uZmlybWVkXG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGpvYi5ib2R5KSBib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gICAgLy8gaHRteCAyIGhhcyBub25lLCBhbmQgZm9ybWFjdGlvbiBnb2VzIGZpcnN0XG4gICAgT2JqZWN0LmFzc2lnbihkZXRhaWwsIHsgZXJyb3JzOiBbXSwgcGF0aDogam9iLnBhdGgsIHRpbWVvdXQ6IHRpbWVvdXQgfHwgNjAwMDAgfSk7XG4gIH0pO1xuICBvbkh0bXgoJ2JlZm9yZVNlbmQnLCAoXywgeyB4aHIsIHJlcXVlc3RDb25maWc6IHsgdHJpZ2dlcmluZ0V2ZW50IH0gfSkgPT4ge1xuICAgIGNvbnN0IGpvYiA9IHRyaWdnZXJpbmdFdmVudD8ubml0cm87XG4gICAgLy8gRmlyZWZveCBzYXlzIG5vIG1vcmUgd2hlbiBhIHdheSBvdXQgb2YgdGhlIHBhZ2UgYWJvcnRzIGl0LCBhbmQgaHRteCB3b3VsZCB3YWl0IGZvciBldmVyLlxuICAgIGlmIChqb2IpIHhoci5hZGRFdmVudExpc3RlbmVyKCdsb2FkZW5kJywgKCkgPT4geGhyLnN0YXR1cyB8fCBqb2Iuc3RhdHVzICE9IG51bGwgfHwgeGhyLm9uYWJvcnQoKSk7XG4gIH0pO1xuICB3YXRjaExlYXZpbmcoJ2JlZm9yZVNlbmQnLCAoeyBlbHQ6IGVsZW1lbnQsIHJlcXVlc3RDb25maWc6IHsgZm9ybURhdGE6IGJvZHksIHRyaWdnZXJpbmdFdmVudCB9LCB4aHIgfSkgPT5cbiAgICAoeyBqb2I6IHRyaWdnZXJpbmdFdmVudD8ubml0cm8sIGVsZW1lbnQsIGJvZHksIHhocjogKCkgPT4geGhyIH0pKTtcbiAgaHVycnkoJ2FmdGVyUHJvY2Vzc05vZGUnKTtcbiAgaG9sZFJpdmFsKCdjb25maWc6cmVxdWVzdCcsICh7IGN0eDogeyByZXF1ZXN0LCBzb3VyY2VFbGVtZW50OiBlbGVtZW50IH0gfSkgPT4gKHsgZWxlbWVudCwgcGF0aDogcmVxdWVzdC5hY3Rpb24gfSkpO1xuICBvbkh0bXgoJ2hpc3RvcnlSZXN0b3JlJywgKCkgPT4gYW5ub3VuY2UoJ3Jlc3RvcmVkJykpO1xuICBvbignaHRteDpwdXNoZWRJbnRvSGlzdG9yeSBodG14OnJlcGxhY2VkSW5IaXN0b3J5JywgKCkgPT4gYW5ub3VuY2UoJ25hdmlnYXRlZCcpKTtcbiAgc3RhcnRUeXBpbmcoKTtcbn07XG5cbi8qKiBodG14IDIncyBvd24gc2VuZHMgZXZlbnRzIHRvbyBlYXJseS5cbiAqIEB0eXBlIHsoZWxlbWVudDogRWxlbWVudCwgaW5mbzogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgaGFuZGxlciA9IChfLCBpbmZvKSA9PiB7XG4gIGNvbnN0IHsgeGhyLCByZXF1ZXN0Q29uZmlnOiB7IHRyaWdnZXJpbmdFdmVudDogeyBuaXRybzogam9iIH0gfSB9ID0gaW5mbztcbiAgY29uc3QgeyByZXNwb25zZVRleHQ6IHRleHQsIHJlc3BvbnNlVVJMOiB1cmwsIHN0YXR1cyB9ID0geGhyO1xuICBjb25zdCByZWRpcmVjdGVkID0gdXJsICE9PSBuZXcgVVJMKGpvYi5wYXRoLCBkb2N1bWVudC5iYXNlVVJJKS5ocmVmO1xuICBjb25zdCBoZWFkZXJzID0geyBnZXQ6IHhoci5nZXRSZXNwb25zZUhlYWRlci5iaW5kKHhocikgfTtcbiAgT2JqZWN0LmFzc2lnbihqb2IucmVxdWVzdCwgeyBhbnN3ZXI6IHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfSwgaW5mbyB9KTtcbiAgaW5mby5zdWNjZXNzZnVsID0gIShpbmZvLmZhaWxlZCA9IHN0YXR1cyA+IDI5OSk7XG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ3NlbmQnXX0gKi9cbmNvbnN0IHNlbmQgPSBhc3luYyAoam9iLCB0bykgPT4ge1xuICBhd2FpdCBhamF4KGpvYiwgdG8sIHsgaGFuZGxlciB9KTtcbiAgYXdhaXQgam9iLnJlcXVlc3Q/LmRvbmU7XG4gIHJldHVybiBqb2IucmVxdWVzdD8uYW5zd2VyO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzd2FwJ119ICovXG5jb25zdCBzd2FwID0gYXN5bmMgKHJvb3QsIGh0bWwsIHsgcmVxdWVzdCB9KSA9PiB7XG4gIGNvbnN0IGlzTW9ycGhlZCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnSWRpb21vcnBoJykgJiYgcm9vdC5jbG9zZXN0KCdbaHgtZXh0Kj1tb3JwaF0nKTtcbiAgY29uc3QgYXJvdW5kID0gIWlzTW9ycGhlZCAmJiBzd2FwQXJvdW5kKHJvb3QsIGh0bWwpO1xuICBjb25zdCB7IHRleHQsIC4uLnN0eWxlIH0gPSBhcm91bmQgfHwgeyB0ZXh0OiBodG1sLCBzd2FwU3R5bGU6IGlzTW9ycGhlZCA/ICdtb3JwaDpvdXRlckhUTUwnIDogJ291dGVySFRNTCcgfTtcbiAgY29uc3Qgd2FpdCA9IHsgc3dhcERlbGF5OiAwLCBzZXR0bGVEZWxheTogMCwgdHJhbnNpdGlvbjogZmFsc2UgfTtcbiAgaHRteC5zd2FwKHJvb3QsIHRleHQsIHsgLi4uc3R5bGUsIC4uLndhaXQgfSwgeyBjb250ZXh0RWxlbWVudDogcm9vdCwgZXZlbnRJbmZvOiByZXF1ZXN0LmluZm8gfSk7XG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJ9ICovXG5leHBvcnQgY29uc3QgaHRteDIgPSB7XG4gIHZlcnNpb246IDIsXG4gIHVudHJ1c3RlZDogJ1toeC1pZ25vcmVdLFtkYXRhLWh4LWlnbm9yZV0sW2h4LWRpc2FibGVdLFtkYXRhLWh4LWRpc2FibGVdJyxcbiAgY2FwdHVyZSxcbiAgc2VuZCxcbiAgcmVhZDogKGh0bWwpID0+IGh0bWwsXG4gIHN3YXAsXG59O1xuIiwgIi8qIExpc3RzIGluIHRoZSBhZGRyZXNzIGJhcjogd2hhdCBhIGxpc3Qgc2hvd3Mgc3RhbmRzIGluIHRoZSBxdWVyeSwgYW5kIGJhY2sgYW5kIGZvcndhcmQgc2hvdyBpdCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogbml0cm86YWRkcmVzcyB7Y29tcG9uZW50LCBwYXJhbWV0ZXJzLCByZXBsYWNlfSBvbiBhIGxpc3QncyByb290OiBxdWVyeSBwYXJhbWV0ZXIgLT4gdmFsdWVzLCBub25lXG4gKiAgIGZvciBvbmUgdGhhdCBoYXMgdG8gZ287IG90aGVyIHBhcmFtZXRlcnMgc3RheS4gcG9wc3RhdGUuXG4gKiBTZW5kczogbml0cm86bmF2aWdhdGVkIHtxdWVyeX0gb24gYm9keSBhZnRlciBiYWNrIG9yIGZvcndhcmQsIG9uY2UgdGhlIGFkZHJlc3MgZGlmZmVycyBmcm9tIGJlZm9yZS5cbiAqIEVudHJpZXMgdGhhdCBpdCBtYWtlcyBjYXJyeSB7bml0cm86IHRydWV9OyBodG14IGxlYXZlcyB0aGVtIGFsb25lLlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGV2ZW50T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5sZXQgeyBwYXRobmFtZSwgc2VhcmNoIH0gPSBsb2NhdGlvbjsgLy8gb2YgdGhlIHBhZ2UgdGhhdCBpcyBzaG93blxuY29uc3Qgbm90ZSA9ICgpID0+ICh7IHBhdGhuYW1lLCBzZWFyY2ggfSA9IGxvY2F0aW9uKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoeyBkZXRhaWwsIHRhcmdldCB9KSA9PiB7XG4gIGlmICghdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvQ29tcG9uZW50KSByZXR1cm47IC8vIHRoZSBsaXN0IGhhcyBnb25lLCBhbmQgbWF5YmUgaXRzIHBhZ2VcbiAgY29uc3QgdXJsID0gbmV3IFVSTChsb2NhdGlvbi5ocmVmKTtcbiAgY29uc3QgYmVmb3JlID0gYCR7dXJsLnNlYXJjaFBhcmFtc31gO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBbZmlyc3QsIC4uLm90aGVyc11dIG9mIE9iamVjdC5lbnRyaWVzKGRldGFpbC5wYXJhbWV0ZXJzKSkge1xuICAgIGlmIChmaXJzdCA9PSBudWxsKSB1cmwuc2VhcmNoUGFyYW1zLmRlbGV0ZShuYW1lKTtcbiAgICBlbHNlIHVybC5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGZpcnN0KTsgLy8gd2hlcmUgaXQgc3Rvb2RcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIG90aGVycykgdXJsLnNlYXJjaFBhcmFtcy5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmIChgJHt1cmwuc2VhcmNoUGFyYW1zfWAgPT09IGJlZm9yZSkgcmV0dXJuO1xuICAvLyBUaGUgZmlyc3QgZW50cnkgb2YgYSBwYWdlIG1heSBiZSBodG14J3MsIHdoaWNoIHdvdWxkIGxvYWQgdGhlIHBhZ2UgYW5ldy5cbiAgaGlzdG9yeS5yZXBsYWNlU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgZGV0YWlsLnJlcGxhY2UgPyB1cmwgOiBsb2NhdGlvbi5ocmVmKTtcbiAgaWYgKCFkZXRhaWwucmVwbGFjZSkgaGlzdG9yeS5wdXNoU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgdXJsKTtcbiAgbm90ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZvbGxvdyA9ICh7IHN0YXRlIH0pID0+IHtcbiAgY29uc3QgYmVmb3JlID0geyBwYXRobmFtZSwgc2VhcmNoIH07XG4gIG5vdGUoKTtcbiAgaWYgKHN0YXRlPy5odG14KSByZXR1cm47IC8vIGh0bXggc2hvd3MgaXRcbiAgaWYgKHBhdGhuYW1lICE9PSBiZWZvcmUucGF0aG5hbWUpIHtcbiAgICBpZiAoc3RhdGU/Lm5pdHJvKSBsb2NhdGlvbi5yZWxvYWQoKTsgLy8gaHRteCBoYXMgcHV0IGFub3RoZXIgcGFnZSB0aGVyZSBzaW5jZVxuICB9IGVsc2UgaWYgKHNlYXJjaCAhPT0gYmVmb3JlLnNlYXJjaCkgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoJ25pdHJvOm5hdmlnYXRlZCcsIHsgcXVlcnk6IHNlYXJjaCB9KSk7IC8vIGFuZCBub3Qgb25seSB0aGUgZnJhZ21lbnRcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEFkZHJlc3MgPSAoKSA9PiB7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzphZGRyZXNzJywgc2hvdyk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwb3BzdGF0ZScsIGZvbGxvdyk7XG4gIGhlYXIoJ25hdmlnYXRlZCcsIG5vdGUpO1xufTtcbiIsICIvKiBXYWl0cyB3aGlsZSB0aGUgc2VydmVyIGNhbid0IGJlIHJlYWNoZWQuIFRoZSBicm93c2VyJ3Mgb3duIHdvcmQsIG5hdmlnYXRvci5vbkxpbmUsIGRlY2lkZXMgbm90aGluZzogaXQgaXMgZmFsc2VcbiAqIG9uIG1hY2hpbmVzIHRoYXQgcmVhY2ggdGhlaXIgc2VydmVyLiBXaGVyZSBpdCBpcywgYSByZWFkIG9mIHRoZSBwYWdlJ3MgYWRkcmVzcyB0cmllcywgYXQgb25jZSwgYXQgdGhlIGV2ZW50XG4gKiBvbmxpbmUsIGFuZCBldmVyeSBmaXZlIHNlY29uZHM7IG5vdGhpbmcgbGVhdmVzIGJlZm9yZSBpdCB3YXMgYW5zd2VyZWQuXG4gKlxuICogSGVhcnM6IG9mZmxpbmUsIG9ubGluZS4gRnJvbSB0aGUgZmlyc3QgdHJ5IGluIHZhaW4gb24sIDxodG1sPiBoYXMgdGhlIGF0dHJpYnV0ZSBkYXRhLW5pdHJvLW9mZmxpbmU7IGJvZHkgdGhlblxuICogc2VuZHMgbml0cm86b2ZmbGluZSwgYW5kIG5pdHJvOm9ubGluZSBhdCB0aGUgZW5kLlxuICovXG5pbXBvcnQgeyBldmVudE9mLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExPT0tfTVMgPSA1MDAwO1xuY29uc3QgQU5TV0VSX01TID0gMjAwMDA7IC8vIGEgdHVubmVsIHNheXMgbm90aGluZ1xuLyoqIFdoYXQgcHJveGllcyBhbnN3ZXIgd2hlbiB0aGV5IHJlYWNoIG5vIHNlcnZlciwgYW5kIGJyb3dzZXJzLCB3aXRoIDAuICovXG5leHBvcnQgY29uc3QgQVdBWSA9IFswLCA1MDIsIDUwMywgNTA0XTtcbmxldCBpc1JlYWNoZWQgPSBmYWxzZTsgLy8gd2hhdGV2ZXIgdGhlIGJyb3dzZXIgc2F5c1xuLyoqIEB0eXBlIHtQcm9taXNlPGJvb2xlYW4+IHwgbnVsbH0gKi9cbmxldCBzZWFyY2ggPSBudWxsO1xuXG4vKiogQHR5cGUgeygpID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBjYW5SZWFkID0gYXN5bmMgKCkgPT4ge1xuICB0cnkge1xuICAgIC8vIE9mIGEgcmVkaXJlY3QsIGFzIHRvIGEgbG9naW4gZWxzZXdoZXJlLCBzY3JpcHRzIHNlZSBubyBzdGF0dXMuXG4gICAgY29uc3Qgc2lnbmFsID0gQWJvcnRTaWduYWwudGltZW91dChBTlNXRVJfTVMpO1xuICAgIGNvbnN0IHsgc3RhdHVzLCB0eXBlIH0gPSBhd2FpdCBmZXRjaChsb2NhdGlvbi5ocmVmLCB7IG1ldGhvZDogJ0hFQUQnLCBjYWNoZTogJ25vLXN0b3JlJywgcmVkaXJlY3Q6ICdtYW51YWwnLCBzaWduYWwgfSk7XG4gICAgcmV0dXJuIHR5cGUgPT09ICdvcGFxdWVyZWRpcmVjdCcgfHwgIUFXQVkuaW5jbHVkZXMoc3RhdHVzKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpc09mZmxpbmU6IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKGlzT2ZmbGluZSkgPT4ge1xuICBkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQudG9nZ2xlQXR0cmlidXRlKCdkYXRhLW5pdHJvLW9mZmxpbmUnLCBpc09mZmxpbmUpO1xuICBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnRPZihpc09mZmxpbmUgPyAnbml0cm86b2ZmbGluZScgOiAnbml0cm86b25saW5lJykpO1xufTtcblxuY29uc3QgbG9vayA9IGFzeW5jICgpID0+IHtcbiAgbGV0IGlzT2ZmbGluZSA9IGZhbHNlO1xuICB3aGlsZSAoIShhd2FpdCBjYW5SZWFkKCkpKSB7XG4gICAgaWYgKCFpc09mZmxpbmUpIHRlbGwoaXNPZmZsaW5lID0gdHJ1ZSk7XG4gICAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICAgIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdvbmxpbmUnLCByZXNvbHZlLCB7IG9uY2U6IHRydWUgfSk7XG4gICAgICBzZXRUaW1lb3V0KHJlc29sdmUsIExPT0tfTVMpO1xuICAgIH0pO1xuICB9XG4gIGlzUmVhY2hlZCA9IHRydWU7XG4gIHNlYXJjaCA9IG51bGw7XG4gIGlmIChpc09mZmxpbmUpIHRlbGwoZmFsc2UpO1xuICByZXR1cm4gaXNPZmZsaW5lO1xufTtcblxuLyoqIFJlc29sdmVzIGF0IG9uY2UsIG9yIHdoZW4gdGhlIHNlcnZlciBjYW4gYmUgcmVhY2hlZCBhZ2Fpbiwgd2l0aCB3aGV0aGVyIGl0IGNvdWxkIG5vdCBiZS5cbiAqIEB0eXBlIHsoKSA9PiBQcm9taXNlPGJvb2xlYW4+IHwgbnVsbH0gKi9cbmV4cG9ydCBjb25zdCByZWFjaGVkID0gKCkgPT4gc2VhcmNoID8/PSBuYXZpZ2F0b3Iub25MaW5lIHx8IGlzUmVhY2hlZCA/IG51bGwgOiBsb29rKCk7XG5cbi8qKiBBc2sgdGhlIGJyb3dzZXIgYW5ldzogYSByZXF1ZXN0IHdhcyBpbiB2YWluLiAqL1xuZXhwb3J0IGNvbnN0IGRvdWJ0ID0gKCkgPT4ge1xuICBpc1JlYWNoZWQgPSBmYWxzZTtcbiAgcmVhY2hlZCgpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0T2ZmbGluZSA9ICgpID0+IG9uKCdvZmZsaW5lJywgZG91YnQpO1xuIiwgIi8qIFNlbmRzIGEgam9iIGFnYWluIHVudGlsIGl0IGlzIGFuc3dlcmVkLCB3aXRoIHRoZSBzYW1lIGlkLCBieSB3aGljaCB0aGUgc2VydmVyIGtub3dzIGl0IGFuZCBydW5zIGl0IG9uY2UuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tb25jZSBvZiBvdXIgc2NyaXB0OiBmb3IgaG93IG1hbnkgc2Vjb25kcyB0aGUgc2VydmVyIGtub3dzIGl0OyB3aXRob3V0IHRoYXQsIG5vdGhpbmcgaXMgc2VudFxuICogICBhZ2FpbjsgZGF0YS1uaXRyby1jc3JmLCAtY3NyZi1jb29raWUsIC1lcnJvci01MDMuXG4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBpc0Fza2VkIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFXQVksIGRvdWJ0LCByZWFjaGVkIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBSVU5OSU5HID0gNDA5OyAvLyB0aGUgc2FtZSByZXF1ZXN0IGhhcyBjb21lIGJlZm9yZSwgYW5kIGhhcyBub3QgZW5kZWRcbmNvbnN0IFBBVElFTkNFX01TID0gNjAwMDA7XG5jb25zdCBQQVVTRV9NUyA9IDUwMDA7XG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIEpvYj59ICovXG5leHBvcnQgY29uc3QgdW5zZW50ID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIG5pdHJvOmVycm9yIHRoYXQgc2F5cyBzb1xuXG4vKiogMTI4IHJhbmRvbSBiaXRzOyByYW5kb21VVUlEIGlzIG1pc3Npbmcgb24gcGxhaW4gaHR0cC4gKi9cbmNvbnN0IG5ld0lkID0gKCkgPT5cbiAgWy4uLmNyeXB0by5nZXRSYW5kb21WYWx1ZXMobmV3IFVpbnQ4QXJyYXkoMTYpKV0ubWFwKChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCAnMCcpKS5qb2luKCcnKTtcblxuY29uc3QgY3NyZiA9ICgpID0+IHsgLy8gdGhlIGNvb2tpZSdzIGlzIG5ld2VyLCBtYXliZVxuICBjb25zdCBjb29raWVzID0gbmV3IFVSTFNlYXJjaFBhcmFtcyhkb2N1bWVudC5jb29raWUucmVwbGFjZUFsbCgnOyAnLCAnJicpKTtcbiAgcmV0dXJuIGNvb2tpZXMuZ2V0KG9wdGlvbnMubml0cm9Dc3JmQ29va2llKSB8fCBvcHRpb25zLm5pdHJvQ3NyZjtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBzZW5kOiAoKSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD4pID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPn0gKi9cbmNvbnN0IHNlbmRPbmNlID0gYXN5bmMgKGpvYiwgc2VuZCkgPT4ge1xuICBjb25zdCB7IGJvZHkgfSA9IGpvYjtcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCBjc3JmKCkpO1xuICBib2R5LnNldCgnbml0cm8tdHJ5JywgYCR7KGpvYi50cmllcyA/Pz0gMCl9YCk7XG4gIC8vIFRoZSBsYXN0OiBhIGJvZHkgdGhhdCBpcyBjdXQgb2ZmIG9uIHRoZSB3YXkgaGFzIG5vbmUuXG4gIGlmICghYm9keS5oYXMoJ25pdHJvLWlkJykpIGJvZHkuYXBwZW5kKCduaXRyby1pZCcsIG5ld0lkKCkpO1xuICBqb2IucmVxdWVzdCA9IGpvYi5zdGF0dXMgPSB1bmRlZmluZWQ7XG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IHNlbmQoKTtcbiAgaWYgKGFuc3dlcikgam9iLnN0YXR1cyA9IGFuc3dlci5zdGF0dXM7XG4gIGVsc2UgaWYgKGpvYi50cmllcykgam9iLnN0YXR1cyA/Pz0gMDsgLy8gaXQgaGFkIGxlZnQgYmVmb3JlXG4gIHJldHVybiBhbnN3ZXI7XG59O1xuXG4vKiogV2hldGhlciB0aGF0IGlzIGFuIGFuc3dlciwgYW5kIGFsbCBvZiBpdDogd2l0aG91dCBUTFMsIENocm9taXVtIHRha2VzIHdoYXQgd2FzIGN1dCBvZmYgaW5zaWRlIG9mIHRoZSBoZWFkZXJzIGZvclxuICogb25lIHRoYXQgaGFzIG5laXRoZXIgdGhlIHJlc3Qgb2YgdGhlbSBub3IgYSBib2R5LiBBIHJlZnVzYWwsIHdoaWNoIGlzIG9mIG5vIGNvbXBvbmVudCwgaGFzIG5vbmUuXG4gKiBAdHlwZSB7KGFuc3dlcjogQW5zd2VyKSA9PiBhbnl9ICovXG5jb25zdCBpc1dob2xlID0gKHsgaGVhZGVycywgc3RhdHVzLCB0ZXh0IH0pID0+IHtcbiAgY29uc3QgdHJpZ2dlciA9IGhlYWRlcnMuZ2V0KCdIWC1UcmlnZ2VyJyk7XG4gIHJldHVybiBzdGF0dXMgPT09IDIwMCB8fCBzdGF0dXMgPT09IDQyMlxuICAgID8gdGV4dCB8fCBoZWFkZXJzLmdldCgnSFgtUmVkaXJlY3QnKSB8fCBoZWFkZXJzLmdldCgnSFgtUmVmcmVzaCcpIHx8IC9ee1wibml0cm86ZXZlbnRzXCI6e1wiaWRcIjpcIlwiLy50ZXN0KHRyaWdnZXIpXG4gICAgOiB0cmlnZ2VyIHx8ICFbUlVOTklORywgLi4uQVdBWV0uaW5jbHVkZXMoc3RhdHVzKTtcbn07XG5cbi8qKiBOb2JvZHkgY2FuIHNheSB3aGV0aGVyIGl0IHJhbjsgdGhlIHBhZ2Ugc2hvd3Mgd2hhdCBpcyB0aGVyZS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBnaXZlVXAgPSAoam9iKSA9PiB7XG4gIGpvYi5lcnJvciA9IG9wdGlvbnNbJ25pdHJvRXJyb3ItNTAzJ107XG4gIGpvYi5pc1N0YWxlID0gdHJ1ZTtcbn07XG5cbi8qKiBDb21wbGV0ZSBhIGpvYiBhbmQgc2VuZCBpdCwgYXMgb2Z0ZW4gYXMgaXQgdGFrZXM7IGBzZW5kYCBzZW5kcyBpdCBvbmNlLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZDogKCkgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+KSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD59ICovXG5leHBvcnQgY29uc3QgaW5zaXN0ID0gYXN5bmMgKGpvYiwgc2VuZCkgPT4ge1xuICBsZXQgc2luY2UgPSBEYXRlLm5vdygpOyAvLyB0aW1lcnMgc2xlZXAgd2l0aCB0aGUgbGFwdG9wXG4gIGNvbnN0IGJlZ3VuID0gKGpvYi5iZWd1biA/Pz0gc2luY2UpO1xuICBqb2IuaXNVbnNlbnQgPSBmYWxzZTtcbiAgZm9yIChsZXQgcGF1c2UgPSA1MDsgOyBwYXVzZSAqPSAyKSB7XG4gICAgY29uc3Qgbm93ID0gRGF0ZS5ub3coKTtcbiAgICBpZiAobm93IC0gYmVndW4gPiAob3B0aW9ucy5uaXRyb09uY2UgLSA2MCkgKiAxMDAwKSByZXR1cm4gdm9pZCBnaXZlVXAoam9iKTsgLy8gaXQgd291bGQgYmUgcnVuIGEgc2Vjb25kIHRpbWVcbiAgICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBzZW5kT25jZShqb2IsIHNlbmQpO1xuICAgIGlmIChhbnN3ZXIgPyBpc1dob2xlKGFuc3dlcikgOiBqb2Iuc3RhdHVzID09IG51bGwpIHJldHVybiBhbnN3ZXI7XG4gICAgaWYgKCFqb2Iuc3RhdHVzICYmICFuYXZpZ2F0b3Iub25MaW5lKSBkb3VidCgpO1xuICAgIGlmICghb3B0aW9ucy5uaXRyb09uY2UpIHJldHVybiBhbnN3ZXI7XG4gICAgam9iLnRyaWVzID0gKGpvYi50cmllcyA/PyAwKSArIDE7XG4gICAgYW5ub3VuY2UoJ2FnYWluJywgam9iKTtcbiAgICBpZiAoYXdhaXQgcmVhY2hlZCgpKSB7XG4gICAgICBzaW5jZSA9IERhdGUubm93KCk7XG4gICAgICBwYXVzZSA9IDI1O1xuICAgIH0gZWxzZSBpZiAobm93IC0gc2luY2UgPiBQQVRJRU5DRV9NUykge1xuICAgICAgaWYgKGpvYi5zdGF0dXMgPT09IFJVTk5JTkcpIGdpdmVVcChqb2IpOyAvLyBpdCBtYXkgZW5kIHlldCwgb3IgbmV2ZXJcbiAgICAgIGVsc2Ugam9iLmlzVW5zZW50ID0gISEoam9iLmhlYXJkIHx8IGlzQXNrZWQoam9iKSk7XG4gICAgICByZXR1cm4gYW5zd2VyO1xuICAgIH0gZWxzZSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCBNYXRoLm1pbihwYXVzZSwgUEFVU0VfTVMpICogKDAuNSArIE1hdGgucmFuZG9tKCkgLyAyKSkpO1xuICB9XG59O1xuIiwgIi8qIFdoZXJlIHRoZSBmb2N1cyBnb2VzIHdoZW4gYW4gYW5zd2VyIGhhcyByZXBsYWNlZCB3aGF0IGhhZCBpdC4gKi9cbmltcG9ydCB7IGRvaW5nT2YsIGlzT3duIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuXG4vKiogRmluZCB3aGF0IGdldHMgdGhlIGZvY3VzOiB3aGF0IGFuIGFuc3dlciB0aGF0IHdhcyBhc2tlZCBmb3IgYnJpbmdzIHdpdGggYGF1dG9mb2N1c2A7IHRoZSBjb250cm9sIHRoYXRcbiAqIGhhcyBpdDsgdGhlIG9uZSBpbiBpdHMgcGxhY2UsIHN1Y2ggYXMgYSBidXR0b24gd2l0aCBvdGhlciBhcmd1bWVudHM7IHdoYXQgaGFzIG9wZW5lZCB0aGUgZWxlbWVudCBhcm91bmRcbiAqIGl0IChhcmlhLWNvbnRyb2xzKSwgb3IgY29tZXMgaW4gaXRzIHBsYWNlOyB3aGF0IHRha2VzIHRoZSBmb2N1cyBmcm9tIHNjcmlwdHMgYWxvbmUgKHRhYmluZGV4PVwiLTFcIiksIGFyb3VuZCBpdCBvciBuZXh0IHRvIGl0LlxuICogT2Ygd2hhdCBwZW9wbGUgd3JvdGUsIG9ubHkgd2hhdCBoYXMgaXQgYWxyZWFkeS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIG9sZHM6IE1hcDxzdHJpbmcsIGFueT4sIGZvY3VzOiBzdHJpbmcsIGFjdGl2ZTogYW55KSA9PiAobmV3czogTWFwPHN0cmluZywgYW55PikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZvbGxvdyA9ICh7IGlzUXVpZXQsIHNvdXJjZSB9LCBvbGRzLCBmb2N1cywgYWN0aXZlKSA9PiB7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCBvdXJzID0gKGNvbnRyb2xzKSA9PiBuZXcgTWFwKFsuLi5jb250cm9sc10uZmlsdGVyKChlbnRyeSkgPT4gZW50cnlbMF0gPT09IGZvY3VzIHx8IGlzT3duKGVudHJ5KSkpO1xuICBvbGRzID0gb3VycyhvbGRzKTtcbiAgY29uc3QgaXNBc2tlciA9ICFpc1F1aWV0ICYmIChhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgc291cmNlPy5jb250YWlucyhhY3RpdmUpKTtcbiAgY29uc3Qgd2FudGVkID0gWy4uLm9sZHNdLmZpbHRlcigoWywgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cykubWFwKChba2V5XSkgPT4ga2V5KTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbDogYW55KSA9PiBzdHJpbmd9ICovXG4gIGNvbnN0IHBsYWNlT2YgPSAoY29udHJvbCkgPT5cbiAgICBbY29udHJvbC5sb2NhbE5hbWUsIGNvbnRyb2wubmFtZSwgY29udHJvbC5wYXJlbnRFbGVtZW50LmNsb3Nlc3QoJ1tpZF0nKT8uaWQsIGRvaW5nT2YoY29udHJvbClbMF1dLmpvaW4oKTtcbiAgY29uc3QgcGxhY2UgPSBmb2N1cyAmJiBwbGFjZU9mKGFjdGl2ZSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBzdHJpbmdbXX0gKi9cbiAgY29uc3QgcGVlcnNPZiA9IChjb250cm9scykgPT4gWy4uLmNvbnRyb2xzXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBwbGFjZU9mKGNvbnRyb2wpID09PSBwbGFjZSkubWFwKChba2V5XSkgPT4ga2V5KTtcbiAgY29uc3QgcGVlcnMgPSBwZWVyc09mKG9sZHMpO1xuICBjb25zdCBrZXlzID0gWy4uLm9sZHMua2V5cygpXTtcbiAgY29uc3QgYXQgPSBrZXlzLmluZGV4T2YoZm9jdXMpO1xuICBjb25zdCBoZWxkID0gbmV3IFNldCgpOyAvLyBieSBpZHM6IHdoYXQgaXQgc3RhbmRzIGluXG4gIGZvciAobGV0IGVsZW1lbnQgPSBhY3RpdmU7IGVsZW1lbnQ7IGVsZW1lbnQgPSBlbGVtZW50LnBhcmVudEVsZW1lbnQpIGhlbGQuYWRkKGVsZW1lbnQuaWQpO1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gc3RyaW5nIHwgdW5kZWZpbmVkfSAqL1xuICBjb25zdCBvcGVuZXJJbiA9IChjb250cm9scykgPT4gWy4uLmNvbnRyb2xzXS5maW5kKChbLCBjb250cm9sXSkgPT4gaGVsZC5oYXMoY29udHJvbC5nZXRBdHRyaWJ1dGUoJ2FyaWEtY29udHJvbHMnKSB8fCAwKSk/LlswXTtcbiAgY29uc3Qgb3BlbmVyID0gb3BlbmVySW4ob2xkcyk7XG4gIGNvbnN0IGFyb3VuZCA9IGtleXMuc2xpY2UoMCwgYXQpLnJldmVyc2UoKS5maWx0ZXIoKGtleSkgPT4gb2xkcy5nZXQoa2V5KS5jb250YWlucyhhY3RpdmUpKTtcbiAgcmV0dXJuIChhbGwpID0+IHtcbiAgICBjb25zdCBuZXdzID0gb3VycyhhbGwpO1xuICAgIGNvbnN0IGZyZXNoID0gaXNBc2tlciAmJiBbLi4ubmV3c10uZmluZCgoW2tleSwgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cyAmJiAhd2FudGVkLmluY2x1ZGVzKGtleSkpO1xuICAgIGlmIChmcmVzaCkgcmV0dXJuIGZyZXNoWzFdO1xuICAgIGlmICghZm9jdXMpIHJldHVybiBhY3RpdmUuaXNDb25uZWN0ZWQgJiYgYWN0aXZlO1xuICAgIGNvbnN0IG5vdyA9IHBlZXJzT2YobmV3cyk7XG4gICAgY29uc3QgcGVlciA9IG5vdy5sZW5ndGggPT09IHBlZXJzLmxlbmd0aCAmJiBub3dbcGVlcnMuaW5kZXhPZihmb2N1cyldO1xuICAgIGNvbnN0IG90aGVycyA9IFsuLi5hcm91bmQsIC4uLmtleXMuc2xpY2UoYXQpLCAuLi5rZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCldO1xuICAgIGNvbnN0IGxhbmRpbmcgPSBvdGhlcnMuZmluZCgoa2V5KSA9PiBuZXdzLmdldChrZXkpPy5tYXRjaGVzKCdbdGFiaW5kZXg9XCItMVwiXScpKTtcbiAgICBjb25zdCBwbGFjZXMgPSBbZm9jdXMsICFvbGRzLmhhcyhwZWVyIHx8ICcnKSAmJiBwZWVyLCBvcGVuZXIsIG9wZW5lckluKG5ld3MpLCBsYW5kaW5nXTtcbiAgICByZXR1cm4gcGxhY2VzLm1hcCgoa2V5KSA9PiBuZXdzLmdldChrZXkgfHwgJycpKS5maW5kKEJvb2xlYW4pO1xuICB9O1xufTtcbiIsICIvKiBMaW5lcyBvZiBqb2JzOiB0aG9zZSBvZiBvbmUgY29tcG9uZW50IGxlYXZlIG9uZSBieSBvbmUuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgaXNBc2tlZCwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IHJlYWNoZWQgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgZmluZCwgb3B0aW9ucywgc2V0dGxlZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IE1BWF9IT1BTID0gNjsgLy8gZWxzZSB0ZW4gY29tcG9uZW50cyBhbGxvdyBhIG1pbGxpb24gcmVxdWVzdHNcbmNvbnN0IENBTExfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBKb2JbXT59ICovXG5jb25zdCBsaW5lcyA9IG5ldyBNYXAoKTsgLy8gYnkgaWQ6IHRoZSBqb2IgdW5kZXIgd2F5LCBhbmQgdGhvc2UgYmVoaW5kXG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIENhdXNlPn0gKi9cbmV4cG9ydCBjb25zdCBjYXVzZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBvZiB0aGUgZXZlbnRzIHdlIHNlbnRcbi8qKiBTYXkgaG93IGpvYnMgYXJlIHJ1bi4gVW50aWwgdGhlbiwgdGhleSB3YWl0LlxuICogQHR5cGUgeyhydW46IChqb2I6IEpvYikgPT4gUHJvbWlzZTx2b2lkPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBsZXQgcnVuV2l0aDtcbi8qKiBAdHlwZSB7UHJvbWlzZTwoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4+fSAqL1xuY29uc3QgcnVubmVyID0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IChydW5XaXRoID0gcmVzb2x2ZSkpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBKb2JbXX0gKi9cbmV4cG9ydCBjb25zdCBsaW5lT2YgPSAoaWQpID0+IGxpbmVzLmdldChpZCkgPz8gW107XG5cbi8qKiBXaGV0aGVyIHNvbWV0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IgaGFzIG5vdCBsZWZ0IHlldCwgb3IgaXMgc2VudCBhZ2Fpbi5cbiAqIEB0eXBlIHsoKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzV2FpdGluZyA9ICgpID0+XG4gIFsuLi5saW5lcy52YWx1ZXMoKV0uc29tZSgobGluZSkgPT4gbGluZS5zb21lKChqb2IsIGF0KSA9PiBpc0Fza2VkKGpvYikgJiYgKGF0IHx8IGpvYi50cmllcyAhPT0gMCkpKTtcblxuLyoqIEB0eXBlIHsoaGVhcmQ6IGFueVtdKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNGdWxsID0gKGhlYXJkKSA9PlxuICBoZWFyZFtvcHRpb25zLm5pdHJvSGVhcmQgLSAxXSB8fCBoZWFyZC5maWx0ZXIoKFtuYW1lXSkgPT4gL15jYWxsOi8udGVzdChuYW1lKSlbQ0FMTF9MSU1JVCAtIDFdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBlbnF1ZXVlID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjYXVzZSwgaGVhcmQsIHJvb3QgfSA9IGpvYjtcbiAgY29uc3QgeyBjaGFpbiwgY291bnRzLCBoZWFyZEJ5IH0gPSAvKiogQHR5cGUge0NhdXNlfSAqLyAoY2F1c2VzLmdldChjYXVzZSkgPz8gam9iKTtcbiAgaWYgKGhlYXJkQnk/LmhhcyhpZCkgfHwgIWFubm91bmNlKCdxdWV1ZWQnLCBqb2IpKSByZXR1cm47IC8vIGl0IHJvZGUgd2l0aCB3aGF0IHNlbnQgdGhlIGV2ZW50XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IGNoYWluLCBjb3VudHMgfSk7XG4gIGNvbnN0IGxpbmUgPSBsaW5lcy5nZXQoaWQpO1xuICBpZiAoY2hhaW4uaW5jbHVkZXMoaWQpIHx8IGNoYWluW01BWF9IT1BTXSB8fCBjb3VudHNbaWRdID4gTUFYX0hPUFMpIHtcbiAgICAvLyBUbyBoZWFyIG9uZXNlbGYgaXMgbm8gbG9vcC5cbiAgICBjb25zdCB3aHkgPSBjaGFpbi5pbmNsdWRlcyhpZCkgPyAnbG9vcCcgOiAndG9vIGxvbmcgYSBjaGFpbiwgbWF5YmUgYSBsb29wJztcbiAgICBpZiAoY2hhaW5bMV0pIGNvbnNvbGUud2Fybihgbml0cm86ICR7d2h5fTogJHtjYXVzZS50eXBlfSBzdG9wczogJHtbLi4uY2hhaW4sIGlkXS5qb2luKCcgPiAnKX1gKTtcbiAgICBpZiAoREVCVUcgJiYgY2hhaW5bMV0pIGFubm91bmNlKCdzdG9wcGVkJywgeyAuLi5qb2IsIHdoeSB9KTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3Qgb3RoZXIgPSBoZWFyZCAmJiAham9iLnRva2VuXG4gICAgJiYgbGluZT8uZmluZCgob3RoZXIpID0+IG90aGVyLnJvb3QgPT09IHJvb3QgJiYgb3RoZXIuaGVhcmQgJiYgIW90aGVyLnRva2VuICYmICFpc0Z1bGwob3RoZXIuaGVhcmQpKTtcbiAgaWYgKG90aGVyKSB7IC8vIG9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgYmVmb3JlIGl0IGxlYXZlczsgdGhlIGxhc3QgcGFnZSdzIGNvbXBvbmVudCBoYXMgb25lIG9mIGl0cyBvd25cbiAgICBvdGhlci5oZWFyZD8ucHVzaCguLi5oZWFyZCk7XG4gICAgb3RoZXIuY2hhaW4gPSBvdGhlci5jaGFpbi5maWx0ZXIoKHN0ZXApID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKTtcbiAgfSBlbHNlIGlmICghbGluZSkgd29yayhpZCwgW2pvYl0pO1xuICBlbHNlIGlmIChoZWFyZCB8fCAham9iLmlzUXVpZXQgfHwgKGxpbmVbMF0uaG9zdCAmJiAhbGluZVsxXSkpIGxpbmUucHVzaChqb2IpOyAvLyBubyBwb2xsOiBuZXdlciBIVE1MIGNvbWVzXG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCBsaW5lOiBKb2JbXSkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHdvcmsgPSBhc3luYyAoaWQsIGxpbmUpID0+IHtcbiAgbGluZXMuc2V0KGlkLCBsaW5lKTtcbiAgY29uc3QgcnVuID0gYXdhaXQgcnVubmVyO1xuICAvLyBPbmUgcmVxdWVzdCBmb3IgYWxsIGhlYXJkIGluIG9uZSBnbzsgaHRteCB1bmxvY2tzIHRoZSBlbGVtZW50LCBvciBiZWdpbnMuXG4gIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUpKTtcbiAgZm9yICg7IGxpbmVbMF07IGxpbmUuc2hpZnQoKSkge1xuICAgIGF3YWl0IHJlYWNoZWQoKTtcbiAgICBhd2FpdCBzZXR0bGVkKGlkKTtcbiAgICBjb25zdCBbam9iXSA9IGxpbmU7XG4gICAgaWYgKCFqb2IpIGJyZWFrO1xuICAgIGF3YWl0IHJ1bihqb2IpLmNhdGNoKChlcnJvcikgPT4gZHJvcChqb2IsIGVycm9yKSk7XG4gICAgYW5ub3VuY2UoJ2RvbmUnLCBqb2IpO1xuICAgIC8vIFdoYXQgd2FzIHN3YXBwZWQgbWF5IGJlIG9sZC5cbiAgICBjb25zdCByb290ID0gam9iLmlzU3RhbGUgJiYgKGpvYi5oZWFyZCB8fCAham9iLmlzUXVpZXQpICYmICFsaW5lWzFdICYmIGZpbmQoaWQpO1xuICAgIGlmIChyb290KSBsaW5lLnB1c2gobmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbiAgfVxuICBpZiAobGluZXMuZ2V0KGlkKSA9PT0gbGluZSkgbGluZXMuZGVsZXRlKGlkKTsgLy8gZWxzZSBhIGhvc3QgaG9sZHMgaXRcbn07XG5cbi8qKiBUaGUgam9icyB0aGF0IGhhdmUgaGVhcmQgc29tZXRoaW5nLCBoYXZlIG5vdCBsZWZ0LCBhbmQgbm9ib2R5IHdhaXRzIGJlaGluZCB0aGVtLlxuICogQHR5cGUgeygpID0+IEpvYltdfSAqL1xuZXhwb3J0IGNvbnN0IHdhaXRpbmcgPSAoKSA9PlxuICBbLi4ubGluZXMudmFsdWVzKCldLmZpbHRlcigoW2pvYiwgbmV4dF0pID0+IGpvYj8uaGVhcmQgJiYgIWpvYi50b2tlbiAmJiAhbmV4dCkubWFwKChbam9iXSkgPT4gam9iKTtcblxuLyoqIEhvbGQgYSBsaW5lIGZvciBhIGpvYiB0aGF0IHRyYXZlbHMgd2l0aCBhbm90aGVyJ3MuIEEgd29ya2VyIHRoYXQgaGFzIHdhaXRlZCB0byBzZW5kIGl0IGZpbmRzIGl0cyBvd24gbGluZSBlbXB0eS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgaG9sZCA9IChqb2IpID0+IHtcbiAgbGluZXMuZ2V0KGpvYi5pZCk/LnBvcCgpO1xuICBsaW5lcy5zZXQoam9iLmlkLCBbam9iXSk7XG59O1xuXG4vKiogTGV0IGEgbGluZSB0aGF0IHdhcyBoZWxkIGdvIG9uLlxuICogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc3VtZSA9IChpZCkgPT4ge1xuICBjb25zdCBsaW5lID0gbGluZU9mKGlkKTtcbiAgbGluZVswXSA/IHdvcmsoaWQsIGxpbmUpIDogbGluZXMuZGVsZXRlKGlkKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogUGFydGlhbDxKb2I+LCB3aHk6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkcm9wID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGlzUXVpZXQsIHJlamVjdCB9LCB3aHkpID0+IHtcbiAgY29uc3QgZXJyb3IgPSBgJHtjb21wb25lbnR9LiR7YWN0aW9ufSBub3Qgc2VudDogJHt3aHl9YDtcbiAgaWYgKCFpc1F1aWV0KSBjb25zb2xlLndhcm4oJ25pdHJvOicsIGVycm9yKTtcbiAgcmVqZWN0Py4oZmFpbHVyZSh7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzOiAwIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KGRldGFpbDogYW55KSA9PiBFcnJvcn0gKi9cbmV4cG9ydCBjb25zdCBmYWlsdXJlID0gKGRldGFpbCkgPT4gT2JqZWN0LmFzc2lnbihuZXcgRXJyb3IoZGV0YWlsLmVycm9yKSwgZGV0YWlsKTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSB2aXNpdG9yIGhhcyBlbnRlcmVkIHNpbmNlIHRoZSByZXF1ZXN0IGxlZnQsIGFuZCB0aGUgZm9jdXMuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8ta2VlcCwgaW4gd2hvc2UgZWxlbWVudHMgbm90aGluZyBpcyB3cml0dGVuLlxuICovXG5pbXBvcnQgeyBDSE9JQ0UsIEZJRUxEUywgVFlQRUQsIGNvbnRyb2xzT2YsIGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mLCB3cml0ZSB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGZvbGxvdyB9IGZyb20gJy4vZm9jdXMuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGFsbCwgZmluZCwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge1dlYWtNYXA8YW55LCBzdHJpbmc+fSAqL1xuY29uc3QgZWNob2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIGlucHV0IHR5cGVkIGluOiB3aGF0IGEgc3luYyBoYXMgbGVmdCBhcyBpdCB3YXMgdHlwZWRcblxuLyoqIEEgZmlsZSBkaWFsb2cgdGhhdCBpcyBzdGlsbCBvcGVuIGtub3dzIHRoZSBvbGQgaW5wdXQgYWxvbmUuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcsIG9sZHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHZvaWR9ICovXG5jb25zdCBwYXNzRmlsZXNPbiA9IChpZCwgb2xkcykgPT4ge1xuICBmb3IgKGNvbnN0IFtrZXksIG9sZF0gb2Ygb2xkcykge1xuICAgIGlmICghb2xkLmZpbGVzIHx8IG9sZC5pc0Nvbm5lY3RlZCkgY29udGludWU7XG4gICAgb2xkLmFkZEV2ZW50TGlzdGVuZXIoJ2NoYW5nZScsICgpID0+IHtcbiAgICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAgIGNvbnN0IGZpZWxkID0gcm9vdCAmJiBjb250cm9sc09mKHJvb3QpLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgcmV0dXJuO1xuICAgICAgd3JpdGUoZmllbGQsIHZhbHVlc09mKG9sZCkpO1xuICAgICAgZm9yIChjb25zdCBuYW1lIG9mIFsnaW5wdXQnLCAnY2hhbmdlJ10pIGZpZWxkLmRpc3BhdGNoRXZlbnQobmV3IEV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSB9KSk7XG4gICAgfSk7XG4gIH1cbn07XG5cbi8qKiBXaGF0IHRlbGxzIHdoZXRoZXIgYSBjb250cm9sIHN0YW5kcyBpbiBhbiBlbGVtZW50IHRoYXQgdGhlIGNvbXBvbmVudCBrZWVwcy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiAoY29udHJvbDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3Qga2VwdEluID0gKHJvb3QpID0+IHtcbiAgY29uc3Qga2VwdCA9IGFsbCgnW2RhdGEtbml0cm8ta2VlcF0nLCByb290KTtcbiAgcmV0dXJuIChjb250cm9sKSA9PiBrZXB0LnNvbWUoKGVsZW1lbnQpID0+IGVsZW1lbnQuY29udGFpbnMoY29udHJvbCkpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBqb2I6IEpvYikgPT4gKCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBrZWVwRW50cmllcyA9IChyb290LCBqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIHNlbnQsIHN0YXR1cyB9ID0gam9iO1xuICBjb25zdCBrZXB0ID0gbmV3IE1hcCgpO1xuICBjb25zdCBhY3RpdmUgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBjb25zdCBvbGRzID0gY29udHJvbHNPZihyb290KTtcbiAgY29uc3QgaXNLZXB0ID0ga2VwdEluKHJvb3QpO1xuICBjb25zdCBjYXJldCA9IFthY3RpdmUuc2VsZWN0aW9uU3RhcnQsIGFjdGl2ZS5zZWxlY3Rpb25FbmRdO1xuICBsZXQgZm9jdXMgPSAnJztcbiAgZm9yIChjb25zdCBba2V5LCBjb250cm9sXSBvZiBvbGRzKSB7XG4gICAgaWYgKGNvbnRyb2wgPT09IGFjdGl2ZSkgZm9jdXMgPSBrZXk7XG4gICAgaWYgKCFjb250cm9sLm1hdGNoZXMoRklFTERTKSB8fCBpc0tlcHQoY29udHJvbCkpIGNvbnRpbnVlO1xuICAgIC8vIFdoYXQgd2FzIHR5cGVkIHNpbmNlLCBvciBkaWQgbm90IHRyYXZlbCwgc3RheXM7IHNvIGRvIGFyZ3VtZW50cyBvZiBhIGZhaWxlZCBhY3Rpb24uXG4gICAgY29uc3Qgbm93ID0gdmFsdWVzT2YoY29udHJvbCk7XG4gICAgY29uc3QgYmVmb3JlID0gc2VudC5nZXQoa2V5KTtcbiAgICBjb25zdCBpc1JlZnVzZWQgPSBiZWZvcmUgJiYgc3RhdHVzID09PSA0MjIgJiYgIWJlZm9yZS5ib3VuZDtcbiAgICBjb25zdCBpc0VjaG8gPSAhYmVmb3JlICYmIGtleSA9PT0gZm9jdXMgJiYgZWNob2VzLmdldChjb250cm9sKSA9PT0gY29udHJvbC52YWx1ZTtcbiAgICBrZXB0LnNldChrZXksIChpc1JlZnVzZWQgfHwgaXNFY2hvIHx8ICFpc1NhbWUobm93LCBiZWZvcmU/LnZhbHVlcyA/PyBnaXZlbihjb250cm9sKSkpICYmIG5vdyk7XG4gIH1cbiAgY29uc3QgbmV4dCA9IGZvbGxvdyhqb2IsIG9sZHMsIGZvY3VzLCBhY3RpdmUpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IG5ld1Jvb3QgPSBmaW5kKHJvb3QuaWQpID8/IHJvb3Q7XG4gICAgY29uc3QgY29udHJvbHMgPSBjb250cm9sc09mKG5ld1Jvb3QpO1xuICAgIGNvbnN0IGJlaGluZCA9IGxpbmVPZihyb290LmlkKTtcbiAgICBmb3IgKGNvbnN0IGpvYiBvZiBiZWhpbmQpIGpvYi5yb290ID0gbmV3Um9vdDtcbiAgICBwYXNzRmlsZXNPbihyb290LmlkLCBvbGRzKTtcbiAgICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlc10gb2Yga2VwdCkge1xuICAgICAgY29uc3QgZmllbGQgPSBjb250cm9scy5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIGNvbnRpbnVlO1xuICAgICAgd3JpdGUoZmllbGQsIHZhbHVlcyB8fCBnaXZlbihmaWVsZCkpO1xuICAgICAgY29uc3QgaXNFY2hvID0gYWN0aW9uID09PSAnc3luYycgPyAhdmFsdWVzICYmIHNlbnQuaGFzKGtleSkgOiBlY2hvZXMuZ2V0KGFjdGl2ZSkgPT09IGZpZWxkLnZhbHVlO1xuICAgICAgaWYgKGtleSA9PT0gZm9jdXMgJiYgaXNFY2hvICYmIGZpZWxkLm1hdGNoZXMoVFlQRUQpKSBlY2hvZXMuc2V0KGZpZWxkLCBmaWVsZC52YWx1ZSk7XG4gICAgICAvLyBJZiBpdCB3YXMgbm90IHRvdWNoZWQsIHRoZSBjbGlja3MgYmVoaW5kIGJ1aWxkIG9uIHRoZSBuZXcgdmFsdWUuXG4gICAgICBmb3IgKGNvbnN0IHsgc2VudCB9IG9mIHZhbHVlcyA/IFtdIDogYmVoaW5kKSB7XG4gICAgICAgIGNvbnN0IGVudHJ5ID0gc2VudC5nZXQoa2V5KTtcbiAgICAgICAgaWYgKGVudHJ5KSBlbnRyeS52YWx1ZXMgPSB2YWx1ZXNPZihmaWVsZCk7XG4gICAgICB9XG4gICAgfVxuICAgIGNvbnN0IHRhcmdldCA9IG5leHQoY29udHJvbHMpO1xuICAgIGNvbnN0IHN0YXlzID0gdGFyZ2V0ID09PSBhY3RpdmUgfHwgdGFyZ2V0ID09PSBjb250cm9scy5nZXQoZm9jdXMpO1xuICAgIGlmICghdGFyZ2V0ICYmIGZvY3VzKSBhY3RpdmUuYmx1cigpOyAvLyBpdCBtYXkgYmUgYW5vdGhlciByb3cncyBieSBub3dcbiAgICBpZiAoIXRhcmdldCkgcmV0dXJuO1xuICAgIGlmICh0YXJnZXQgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpIHRhcmdldC5mb2N1cyh7IHByZXZlbnRTY3JvbGw6IHN0YXlzIH0pO1xuICAgIGlmICghc3RheXMpIHJldHVybiB0YXJnZXQubWF0Y2hlcygnaW5wdXQnKSAmJiB0YXJnZXQuc2VsZWN0KCk7IC8vIGFzIHdpdGggdGhlIFRhYiBrZXlcbiAgICBjb25zdCB7IHNlbGVjdGlvblN0YXJ0LCBzZWxlY3Rpb25FbmQgfSA9IHRhcmdldDtcbiAgICBpZiAoY2FyZXRbMF0gIT0gbnVsbCAmJiAhaXNTYW1lKGNhcmV0LCBbc2VsZWN0aW9uU3RhcnQsIHNlbGVjdGlvbkVuZF0pKSB0YXJnZXQuc2V0U2VsZWN0aW9uUmFuZ2UoLi4uY2FyZXQpO1xuICB9O1xufTtcblxuLyoqIFdoYXQgcnVucyBhbiBhY3Rpb24gYnkgYmVpbmcgY2hvc2VuIHNob3dzIHdoYXQgaG9sZHMgaWYgdGhhdCBmYWlscywgdW5sZXNzIGEgY2xpY2sgYmVoaW5kIGlzIHRvIGRlY2lkZS5cbiAqIEB0eXBlIHsoam9iOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCB0YWtlQmFjayA9ICh7IGlkLCBzZW50LCBzb3VyY2UsIHN0YXR1cyB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290IHx8IC9eMi8udGVzdChzdGF0dXMpIHx8ICFzb3VyY2U/Lm1hdGNoZXMoQ0hPSUNFKSkgcmV0dXJuO1xuICBjb25zdCBpc0tlcHQgPSBrZXB0SW4ocm9vdCk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGNvbnRyb2xzT2Yocm9vdCkpIHtcbiAgICBjb25zdCBlbnRyeSA9IHNlbnQuZ2V0KGtleSk7XG4gICAgaWYgKGVudHJ5Py5uYW1lICE9PSBzb3VyY2UubmFtZSB8fCBpc0tlcHQoZmllbGQpIHx8IGxpbmVPZihpZCkuc29tZSgoam9iLCBhdCkgPT4gYXQgJiYgam9iLnNlbnQuaGFzKGtleSkpKSBjb250aW51ZTtcbiAgICB3cml0ZShmaWVsZCwgKGVudHJ5LnZhbHVlcyA9IGdpdmVuKGZpZWxkKSkpO1xuICB9XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFbnRyaWVzID0gKCkgPT4ge1xuICBoZWFyKCdkb25lJywgdGFrZUJhY2spO1xuICAvLyBUaGUgc3RhdGUgbWF5IGhvbGQgaXQgb3RoZXJ3aXNlLCBzdWNoIGFzIHdpdGhvdXQgYSBzcGFjZSBhdCBpdHMgZW5kLiBJdCBzaG93cyB3aGVuIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICBvbignZm9jdXNvdXQnLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpIHJldHVybjsgLy8gdGhlIHdpbmRvdyB3YXMgbGVmdFxuICAgIGlmIChlY2hvZXMuZ2V0KHRhcmdldCkgPT09IHRhcmdldC52YWx1ZSkgd3JpdGUodGFyZ2V0LCBnaXZlbih0YXJnZXQpKTtcbiAgICBlY2hvZXMuZGVsZXRlKHRhcmdldCk7XG4gIH0pO1xufTtcbiIsICIvKiBUb2FzdHM6IHNob3dzIG5pdHJvOm1lc3NhZ2UgYW5kIG5pdHJvOmVycm9yIHRvIHRoZSB2aXNpdG9yLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXRvYXN0LWVuYWJsZWQgKFwidHJ1ZVwiIG9yIFwiZmFsc2VcIiksIC1wb3NpdGlvbiwgLWR1cmF0aW9uIChtcyksIC1zdHlsZSAoYSBuYW1lIGZvclxuICogICBzdHlsZXNoZWV0cykgb2YgaXRzIHNjcmlwdDsgLWxhYmVsLCAtZGlzbWlzcywgLXJlbG9hZCBhbmQgLWFnYWluIHRoZXJlIGFyZSB0aGUgd29yZHM7IGRhdGEtbml0cm8tdG9hc3Qgb2YgYVxuICogICBjb21wb25lbnQncyByb290OiBKU09OIHdpdGggdGhvc2Ugb2YgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB0aGF0IGRpZmZlciBmb3IgdGhlIGNsYXNzLlxuICogSGVhcnM6IG5pdHJvOm1lc3NhZ2Uge2NvbXBvbmVudCwgbGV2ZWwsIHRleHR9LCBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9OyBvbmVcbiAqICAgd2l0aG91dCB0ZXh0IG9yIGVycm9yIHNheXMgbm90aGluZy4gY2xvc2Ugb2YgZGlhbG9nczsgZm9jdXNpbi5cbiAqIEEgbmFycm93IHNjcmVlbiBzaG93cyB0aHJlZSBhdCBhIHRpbWU7IGVxdWFsIG9uZXMgYXJlIG9uZSwgd2l0aCB0aGVpciBudW1iZXIuXG4gKiBXaGF0IGNvdWxkIG5vdCBiZSBzZW50IGlzIHNlbnQgYWdhaW4gZnJvbSB0aGUgdG9hc3QgdGhhdCBzYXlzIHNvLlxuICogQSBwYWdlIG1heSBzaG93IG1lc3NhZ2VzIGl0cyBvd24gd2F5OiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXIgPSB7c2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBhZ2Fpbil9LFxuICogICBjb25maWcgPSB7ZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZX07IGFnYWluKCkgc2VuZHMgd2hhdCBjb3VsZCBub3QgYmUgc2VudCwgZWxzZSBpdCBpcyB1bmRlZmluZWQuXG4gKiAgIEl0IGlzIGxvb2tlZCB1cCBhdCBlYWNoIG1lc3NhZ2UuXG4gKlxuICogVGhlIEhUTUwsIHdpdGggXCJhbGVydFwiIGZvciBlcnJvcnMgYW5kIFwic3RhdHVzXCIgZm9yIHRoZSByZXN0LCBvZiBlYWNoIG9mIHNpeCBwb3NpdGlvbnM6XG4gKiAgIDxzZWN0aW9uIGNsYXNzPVwibml0cm8tdG9hc3QtbGlzdFwiPjxkaXYgY2xhc3M9XCJuaXRyby10b2FzdHNcIiBkYXRhLXBvc2l0aW9uPVwiXHUyMDI2XCI+PGRpdiByb2xlPVwiXHUyMDI2XCI+XG4gKiAgICAgPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0XCIgZGF0YS1sZXZlbD1cIlx1MjAyNlwiIGRhdGEtc3R5bGU9XCJcdTIwMjZcIj48cCBjbGFzcz1cIm5pdHJvLXRvYXN0LXRleHRcIj5cdTIwMjY8L3A+XG4gKiAgICAgICA8YnV0dG9uIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+XHUyMDI2XG4gKi9cbmltcG9ydCB7IHVuc2VudCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgZW5xdWV1ZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZmlyc3QsIG9uLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgZGVmYXVsdHMgPSB7XG4gIGVuYWJsZWQ6IG9wdGlvbnMubml0cm9Ub2FzdEVuYWJsZWQgIT09ICdmYWxzZScsXG4gIHBvc2l0aW9uOiBvcHRpb25zLm5pdHJvVG9hc3RQb3NpdGlvbixcbiAgZHVyYXRpb246IE51bWJlcihvcHRpb25zLm5pdHJvVG9hc3REdXJhdGlvbiksXG4gIHN0eWxlOiBvcHRpb25zLm5pdHJvVG9hc3RTdHlsZSxcbn07XG4vLyBObyBhbnN3ZXIsIGEgdG9rZW4gb3IgYSByaWdodCB0aGF0IHdhcyByZWZ1c2VkOiB0aGUgcGFnZSBpdHNlbGYgbWF5IGJlIG91dCBvZiBkYXRlLlxuY29uc3QgUkVMT0FEX1NUQVRVU0VTID0gWzAsIDQwMCwgNDAzXTtcbmNvbnN0IFRJQ0tfTVMgPSAxMDA7XG5jb25zdCBOQVJST1cgPSAnKG1heC13aWR0aDogNDByZW0pJztcbi8qKiBAdHlwZSB7TWFwPEhUTUxFbGVtZW50LCB7IHJlZ2lvbjogRWxlbWVudCwgbGVmdDogbnVtYmVyLCBhZ2FpbnM6ICgoKSA9PiB2b2lkKVtdIH0+fSAqL1xuY29uc3QgdG9hc3RzID0gbmV3IE1hcCgpOyAvLyBzaG93biwgb3Igd2FpdGluZyBzaW5jZSB0aGVyZSBhcmUgYXMgbWFueSBhcyBmaXQ6IHdoZXJlLCBmb3IgaG93IG1hbnkgbXMsIHdoYXQgaXQgc2VuZHMgYWdhaW5cbi8qKiBAdHlwZSB7YW55fSAqL1xubGV0IGZvY3VzZWRCZWZvcmUgPSBudWxsO1xuXG5jb25zdCBsaXN0ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnc2VjdGlvbicpO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nIHwgdW5kZWZpbmVkLCBhbnk+fSAqL1xuY29uc3QgcGxhY2VzID0gbmV3IE1hcCgpO1xuXG4vKiogTGl2ZSByZWdpb25zIHNwZWFrIG9ubHkgd2hhdCBjaGFuZ2VzIGluIHRoZW0sIHNvIHRoZXkgYXJlIGluIHRoZSBwYWdlIGJlZm9yZSBhbnkgbWVzc2FnZTsgb2YgYSBuZXcgdG9hc3RcbiAqIGFsb25lLCBub3Qgb2YgYWxsIG9mIHRoZW0uIFRoZSBsYXN0IGlzIGZvciB3aGF0IGlzIHNlZW4gZWxzZXdoZXJlLlxuICovXG5jb25zdCBidWlsZCA9ICgpID0+IHtcbiAgY29uc3QgcG9zaXRpb25zID0gWyd0b3AnLCAnYm90dG9tJ10uZmxhdE1hcCgoZWRnZSkgPT4gWydsZWZ0JywgJ2NlbnRlcicsICdyaWdodCddLm1hcCgoc2lkZSkgPT4gYCR7ZWRnZX0tJHtzaWRlfWApKTtcbiAgY29uc3QgcmVnaW9uID0gKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyByb2xlKSA9PiBgPGRpdiByb2xlPVwiJHtyb2xlfVwiIGFyaWEtYXRvbWljPVwiZmFsc2VcIj48L2Rpdj5gO1xuICBsaXN0LmNsYXNzTmFtZSA9ICduaXRyby10b2FzdC1saXN0JztcbiAgbGlzdC5zZXRBdHRyaWJ1dGUoJ2FyaWEtbGFiZWwnLCBvcHRpb25zLm5pdHJvVG9hc3RMYWJlbCk7XG4gIGxpc3QuaW5uZXJIVE1MID0gcG9zaXRpb25zLm1hcCgocG9zaXRpb24pID0+XG4gICAgYDxkaXYgY2xhc3M9XCJuaXRyby10b2FzdHNcIiBkYXRhLXBvc2l0aW9uPVwiJHtwb3NpdGlvbn1cIj4ke3JlZ2lvbignc3RhdHVzJyl9JHtyZWdpb24oJ2FsZXJ0Jyl9PC9kaXY+YCkuam9pbignJylcbiAgICArICc8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3Qtc3Bva2VuXCIgcm9sZT1cInN0YXR1c1wiPjwvZGl2Pic7XG4gIHBvc2l0aW9ucy5mb3JFYWNoKChwb3NpdGlvbiwgYXQpID0+IHBsYWNlcy5zZXQocG9zaXRpb24sIGxpc3QuY2hpbGRyZW5bYXRdKSk7XG59O1xuXG4vKiogS2VlcCB0aGUgbGlzdCBpbiB0aGUgcGFnZTogYSBzd2FwIG9mIHRoZSBib2R5IHJlbW92ZXMgaXQsIGFuZCBhIG1vZGFsIGRpYWxvZyBtYWtlcyBpdCBpbmVydC4gKi9cbmNvbnN0IHNldHRsZSA9ICgpID0+IHtcbiAgY29uc3QgaG9tZSA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdkaWFsb2c6bW9kYWwnKV0uYXQoLTEpID8/IGRvY3VtZW50LmJvZHk7XG4gIGlmIChsaXN0LnBhcmVudE5vZGUgIT09IGhvbWUpIGhvbWUuYXBwZW5kKGxpc3QpO1xuICAvLyBodG14IDIgcmVzdG9yZXMgcGFnZXMgZnJvbSB0aGVpciBIVE1MLCB3aXRoIHRvYXN0cyB0aGF0IG5vYm9keSB3b3VsZCByZW1vdmUuXG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0LWxpc3QnKSkgaWYgKG90aGVyICE9PSBsaXN0KSBvdGhlci5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlOiBFbGVtZW50KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNJblRoZVdheSA9IChwbGFjZSkgPT4ge1xuICBjb25zdCBhY3RpdmUgPSBkb2N1bWVudC5hY3RpdmVFbGVtZW50O1xuICBpZiAoIWFjdGl2ZSB8fCBhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgbGlzdC5jb250YWlucyhhY3RpdmUpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHsgdG9wLCByaWdodCwgYm90dG9tLCBsZWZ0IH0gPSBhY3RpdmUuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gIHJldHVybiBbLi4ucGxhY2UucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0JyldLm1hcCgodG9hc3QpID0+IHRvYXN0LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpKS5zb21lKCh0b2FzdCkgPT5cbiAgICB0b2FzdC50b3AgPCBib3R0b20gJiYgdG9hc3QuYm90dG9tID4gdG9wICYmIHRvYXN0LmxlZnQgPCByaWdodCAmJiB0b2FzdC5yaWdodCA+IGxlZnQpO1xufTtcblxuLyoqIEdvIHRvIHRoZSBvdGhlciBlZGdlIHdoZXJlIGEgdG9hc3QgY292ZXJzIHdoYXQgaGFzIHRoZSBmb2N1cywgdW5sZXNzIG9uZSB3b3VsZCB0aGVyZSBhcyB3ZWxsLiAqL1xuY29uc3QgbWFrZVdheSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBwbGFjZSBvZiBwbGFjZXMudmFsdWVzKCkpIHtcbiAgICBpZiAocGxhY2UubWF0Y2hlcygnOmhvdmVyJykgfHwgIWlzSW5UaGVXYXkocGxhY2UpKSBjb250aW51ZTtcbiAgICBjb25zdCBwb3NpdGlvbiA9IHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPz8gJyc7XG4gICAgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uLnJlcGxhY2UoL3RvcHxib3R0b20vLCAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIGVkZ2UpID0+IChlZGdlID09PSAndG9wJyA/ICdib3R0b20nIDogJ3RvcCcpKTtcbiAgICBpZiAoaXNJblRoZVdheShwbGFjZSkpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgfVxufTtcblxuY29uc3Qgc2hvd05leHQgPSAoKSA9PiB7XG4gIGNvbnN0IGxpbWl0ID0gd2luZG93Lm1hdGNoTWVkaWEoTkFSUk9XKS5tYXRjaGVzID8gMyA6IEluZmluaXR5O1xuICBjb25zdCBpc0Vycm9yID0gKC8qKiBAdHlwZSB7SFRNTEVsZW1lbnR9ICovIHsgZGF0YXNldCB9KSA9PiBOdW1iZXIoZGF0YXNldC5sZXZlbCA9PT0gJ2Vycm9yJyk7XG4gIGNvbnN0IHdhaXRpbmcgPSBbLi4udG9hc3RzLmtleXMoKV0uZmlsdGVyKCh0b2FzdCkgPT4gIXRvYXN0LnBhcmVudE5vZGUpLnNvcnQoKGEsIGIpID0+IGlzRXJyb3IoYikgLSBpc0Vycm9yKGEpKTtcbiAgZm9yIChjb25zdCB0b2FzdCBvZiB3YWl0aW5nLnNsaWNlKDAsIGxpbWl0IC0gKHRvYXN0cy5zaXplIC0gd2FpdGluZy5sZW5ndGgpKSkge1xuICAgIHRvYXN0cy5nZXQodG9hc3QpPy5yZWdpb24uYXBwZW5kKHRvYXN0KTtcbiAgICBzdGFydENsb2NrKHRvYXN0KTtcbiAgfVxuICBmb3IgKGNvbnN0IFtwb3NpdGlvbiwgcGxhY2VdIG9mIHBsYWNlcykgaWYgKCFwbGFjZS5xdWVyeVNlbGVjdG9yKCcubml0cm8tdG9hc3QnKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICBtYWtlV2F5KCk7XG59O1xuXG4vKiogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBjbG9zZSA9ICh0b2FzdCkgPT4ge1xuICBjb25zdCBoYWRGb2N1cyA9IHRvYXN0LmNvbnRhaW5zKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICB0b2FzdC5yZW1vdmUoKTtcbiAgdG9hc3RzLmRlbGV0ZSh0b2FzdCk7XG4gIHNob3dOZXh0KCk7XG4gIGlmICghaGFkRm9jdXMgfHwgIWZvY3VzZWRCZWZvcmUpIHJldHVybjtcbiAgY29uc3QgeyBpZCwgaXNDb25uZWN0ZWQgfSA9IGZvY3VzZWRCZWZvcmU7XG4gIChpc0Nvbm5lY3RlZCA/IGZvY3VzZWRCZWZvcmUgOiBkb2N1bWVudC5nZXRFbGVtZW50QnlJZChpZCkpPy5mb2N1cygpO1xufTtcblxuLyoqIENsb3NlIHRoZSB0b2FzdCB3aGVuIGl0cyB0aW1lIGlzIG92ZXIuIFRpbWUgdGhhdCBub2JvZHkgY2FuIHVzZSB0byByZWFkIGRvZXMgbm90IGNvdW50LlxuICogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBzdGFydENsb2NrID0gKHRvYXN0KSA9PiB7XG4gIGNvbnN0IHRpbWVyID0gc2V0SW50ZXJ2YWwoKCkgPT4ge1xuICAgIGNvbnN0IGVudHJ5ID0gdG9hc3RzLmdldCh0b2FzdCk7XG4gICAgaWYgKCFlbnRyeSkgcmV0dXJuIGNsZWFySW50ZXJ2YWwodGltZXIpO1xuICAgIHNldHRsZSgpO1xuICAgIG1ha2VXYXkoKTtcbiAgICBpZiAoZG9jdW1lbnQuaGlkZGVuIHx8IGVudHJ5LnJlZ2lvbi5wYXJlbnRFbGVtZW50Py5tYXRjaGVzKCc6aG92ZXIsIDpmb2N1cy13aXRoaW4nKSkgcmV0dXJuO1xuICAgIGVudHJ5LmxlZnQgLT0gVElDS19NUztcbiAgICBpZiAoZW50cnkubGVmdCA8PSAwKSBjbG9zZSh0b2FzdCk7XG4gIH0sIFRJQ0tfTVMpO1xufTtcblxuLyoqIEB0eXBlIHsobWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBzdHlsZTogc3RyaW5nLCBjYW5SZWxvYWQ6IGJvb2xlYW4sIGFnYWluczogKCgpID0+IHZvaWQpW10pID0+IEhUTUxFbGVtZW50fSAqL1xuY29uc3QgbWFrZSA9IChtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIGNhblJlbG9hZCwgYWdhaW5zKSA9PiB7XG4gIGNvbnN0IHRvYXN0ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZGl2Jyk7XG4gIHRvYXN0LmNsYXNzTmFtZSA9ICduaXRyby10b2FzdCc7XG4gIE9iamVjdC5hc3NpZ24odG9hc3QuZGF0YXNldCwgeyBsZXZlbCwgc3R5bGUgfSk7XG4gIGNvbnN0IGJ1dHRvbiA9ICc8YnV0dG9uIHR5cGU9XCJidXR0b25cIiBjbGFzcz1cIm5pdHJvLXRvYXN0LWJ1dHRvblwiPjwvYnV0dG9uPic7XG4gIHRvYXN0LmlubmVySFRNTCA9IGA8cCBjbGFzcz1cIm5pdHJvLXRvYXN0LXRleHRcIj48L3A+JHtjYW5SZWxvYWQgPyBidXR0b24gOiAnJ30ke2J1dHRvbn1gO1xuICBjb25zdCBbdGV4dCwgLi4uYnV0dG9uc10gPSB0b2FzdC5jaGlsZHJlbjtcbiAgdGV4dC50ZXh0Q29udGVudCA9IG1lc3NhZ2U7XG4gIGNvbnN0IHsgbml0cm9Ub2FzdEFnYWluLCBuaXRyb1RvYXN0UmVsb2FkLCBuaXRyb1RvYXN0RGlzbWlzcyB9ID0gb3B0aW9ucztcbiAgY29uc3Qgc2VuZEFnYWluID0gKCkgPT4ge1xuICAgIGNsb3NlKHRvYXN0KTtcbiAgICBhZ2FpbnMuZm9yRWFjaCgoYWdhaW4pID0+IGFnYWluKCkpO1xuICB9O1xuICAvKiogQHR5cGUge1tzdHJpbmcsICgpID0+IHZvaWRdW119ICovXG4gIGNvbnN0IGRvaW5ncyA9IFtbbml0cm9Ub2FzdERpc21pc3MsICgpID0+IGNsb3NlKHRvYXN0KV0sIFtuaXRyb1RvYXN0UmVsb2FkLCAoKSA9PiBsb2NhdGlvbi5yZWxvYWQoKV1dO1xuICBpZiAoYWdhaW5zWzBdKSBkb2luZ3NbMV0gPSBbbml0cm9Ub2FzdEFnYWluLCBzZW5kQWdhaW5dO1xuICBidXR0b25zLnJldmVyc2UoKS5mb3JFYWNoKChidXR0b24sIGF0KSA9PiB7XG4gICAgYnV0dG9uLnRleHRDb250ZW50ID0gZG9pbmdzW2F0XVswXTtcbiAgICBidXR0b24uYWRkRXZlbnRMaXN0ZW5lcignY2xpY2snLCBkb2luZ3NbYXRdWzFdKTtcbiAgfSk7XG4gIHRvYXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2tleWRvd24nLCAoZXZlbnQpID0+IHtcbiAgICBpZiAoZXZlbnQua2V5ICE9PSAnRXNjYXBlJykgcmV0dXJuO1xuICAgIGV2ZW50LnN0b3BQcm9wYWdhdGlvbigpO1xuICAgIGNsb3NlKHRvYXN0KTtcbiAgfSk7XG4gIHJldHVybiB0b2FzdDtcbn07XG5cbi8qKiBAdHlwZSB7KG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY29uZmlnOiBUb2FzdENvbmZpZywgY2FuUmVsb2FkPzogYm9vbGVhbiwgYWdhaW4/OiAoKSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9IChtZXNzYWdlLCBsZXZlbCwgeyBlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlIH0sIGNhblJlbG9hZCA9IGZhbHNlLCBhZ2FpbikgPT4ge1xuICBpZiAoIWVuYWJsZWQpIHJldHVybjtcbiAgc2V0dGxlKCk7XG4gIGNvbnN0IHJlZ2lvbiA9IChwbGFjZXMuZ2V0KHBvc2l0aW9uKSA/PyBwbGFjZXMuZ2V0KCd0b3AtcmlnaHQnKSkuY2hpbGRyZW5bTnVtYmVyKGxldmVsID09PSAnZXJyb3InKV07XG4gIGZvciAoY29uc3QgW3sgZGF0YXNldCwgZmlyc3RFbGVtZW50Q2hpbGQgfSwgZW50cnldIG9mIHRvYXN0cykge1xuICAgIGNvbnN0IHRleHQgPSAvKiogQHR5cGUge2FueX0gKi8gKGZpcnN0RWxlbWVudENoaWxkKTtcbiAgICBpZiAoZW50cnkucmVnaW9uICE9PSByZWdpb24gfHwgZGF0YXNldC5sZXZlbCAhPT0gbGV2ZWwgfHwgdGV4dC50ZXh0Q29udGVudCAhPT0gbWVzc2FnZSkgY29udGludWU7XG4gICAgaWYgKCFhZ2FpbiA9PT0gISFlbnRyeS5hZ2FpbnNbMF0pIGNvbnRpbnVlO1xuICAgIC8vIEEgcG9sbCB0aGF0IGZhaWxzIGFnYWluIGFuZCBhZ2FpbiBpcyByZWFkIG91dCBvbmNlLiBPZiBhbiBvZmZlciB0byByZWxvYWQgSW5maW5pdHkgaXMgbGVmdC5cbiAgICB0ZXh0LmRhdGFzZXQuY291bnQgPSBOdW1iZXIodGV4dC5kYXRhc2V0LmNvdW50ID8/IDEpICsgMTtcbiAgICBlbnRyeS5sZWZ0ID0gTWF0aC5tYXgoZW50cnkubGVmdCwgZHVyYXRpb24pO1xuICAgIGlmIChhZ2FpbikgZW50cnkuYWdhaW5zLnB1c2goYWdhaW4pO1xuICAgIHJldHVybjtcbiAgfVxuICAvLyBBbiBvZmZlciBzdGF5cyB1bnRpbCB0aGUgdmlzaXRvciBoYXMgZGVjaWRlZC5cbiAgY29uc3QgYWdhaW5zID0gYWdhaW4gPyBbYWdhaW5dIDogW107XG4gIGNvbnN0IG9mZmVycyA9IGNhblJlbG9hZCB8fCAhIWFnYWluO1xuICB0b2FzdHMuc2V0KG1ha2UobWVzc2FnZSwgbGV2ZWwsIHN0eWxlLCBvZmZlcnMsIGFnYWlucyksIHsgcmVnaW9uLCBhZ2FpbnMsIGxlZnQ6IG9mZmVycyA/IEluZmluaXR5IDogZHVyYXRpb24gfSk7XG4gIHNob3dOZXh0KCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55LCBtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNhblJlbG9hZD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKGV2ZW50LCBtZXNzYWdlLCBsZXZlbCwgY2FuUmVsb2FkKSA9PiB7XG4gIGNvbnN0IHsgZGV0YWlsLCB0YXJnZXQgfSA9IGV2ZW50O1xuICBpZiAobWVzc2FnZSA9PSBudWxsKSByZXR1cm47IC8vIGEgc2NyaXB0J3MgZXZlbnQsIHdpdGhvdXQgdGhlIGRldGFpbCBvZiBvdXJzXG4gIC8vIElmIHRoZSByb290IGhhcyBnb25lLCBhbm90aGVyIG9mIGl0cyBjbGFzcyBrbm93cy5cbiAgY29uc3QgbmFtZSA9IENTUy5lc2NhcGUoYCR7ZGV0YWlsLmNvbXBvbmVudH1gKTtcbiAgY29uc3Qgcm9vdCA9IHRhcmdldC5kYXRhc2V0Py5uaXRyb1RvYXN0ID8gdGFyZ2V0IDogZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD1cIiR7bmFtZX1cIl1bZGF0YS1uaXRyby10b2FzdF1gKTtcbiAgY29uc3QgY29uZmlnID0geyAuLi5kZWZhdWx0cywgLi4uSlNPTi5wYXJzZShyb290Py5kYXRhc2V0Lm5pdHJvVG9hc3QgPz8gJ3t9JykgfTtcbiAgLy8gTm8gZWxlbWVudCBvZiB0aGF0IGlkLCBzdWNoIGFzIGEgZGlhbG9nLCB3aGljaCBoYXMgYSBzaG93KCkgYXMgd2VsbC5cbiAgY29uc3QgYWRhcHRlciA9IE9iamVjdC5oYXNPd24od2luZG93LCAnTml0cm9Ub2FzdEFkYXB0ZXInKSAmJiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXI7XG4gIGNvbnN0IGpvYiA9IHVuc2VudC5nZXQoZXZlbnQpO1xuICBjb25zdCBhZ2FpbiA9IGpvYiAmJiAoKCkgPT4gZW5xdWV1ZShqb2IpKTtcbiAgaWYgKGFkYXB0ZXIgJiYgdHlwZW9mIGFkYXB0ZXIuc2hvdyA9PT0gJ2Z1bmN0aW9uJykgYWRhcHRlci5zaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGFnYWluKTtcbiAgZWxzZSBzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGNhblJlbG9hZCwgYWdhaW4pO1xufTtcblxuLyoqIEhhdmUgc2NyZWVuIHJlYWRlcnMgc3BlYWsgYSB0ZXh0IHRoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzYXkgPSAodGV4dCkgPT4ge1xuICBzZXR0bGUoKTtcbiAgY29uc3QgcGFyYWdyYXBoID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgncCcpO1xuICBwYXJhZ3JhcGgudGV4dENvbnRlbnQgPSB0ZXh0O1xuICBsaXN0Lmxhc3RFbGVtZW50Q2hpbGQ/LnJlcGxhY2VDaGlsZHJlbihwYXJhZ3JhcGgpOyAvLyBhbiBlcXVhbCB0ZXh0IGlzIHNwb2tlbiBhcyB3ZWxsXG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUb2FzdHMgPSAoKSA9PiB7XG4gIGJ1aWxkKCk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzptZXNzYWdlJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8udGV4dCwgZXZlbnQuZGV0YWlsPy5sZXZlbCA/PyAnaW5mbycpO1xuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmVycm9yJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8uZXJyb3IsICdlcnJvcicsIFJFTE9BRF9TVEFUVVNFUy5pbmNsdWRlcyhldmVudC5kZXRhaWw/LnN0YXR1cykpO1xuICB9KTtcbiAgbGlzdC5hZGRFdmVudExpc3RlbmVyKCdmb2N1c2luJywgKHsgcmVsYXRlZFRhcmdldCB9KSA9PiB7XG4gICAgaWYgKCFsaXN0LmNvbnRhaW5zKC8qKiBAdHlwZSB7Tm9kZX0gKi8gKHJlbGF0ZWRUYXJnZXQpKSkgZm9jdXNlZEJlZm9yZSA9IHJlbGF0ZWRUYXJnZXQ7XG4gIH0pO1xuICBvbignZm9jdXNpbicsIG1ha2VXYXkpO1xuICBvbignY2xvc2UnLCBzZXR0bGUpOyAvLyBvZiBhIGRpYWxvZ1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihzZXR0bGUpLm9ic2VydmUoZG9jdW1lbnQuYm9keSwgeyBjaGlsZExpc3Q6IHRydWUgfSk7XG4gIHNldHRsZSgpO1xuICB3aW5kb3cubml0cm9Ub2FzdHMgPSB7IHNob3csIHNheSB9O1xufTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSBicm93c2VyIG9yIGEgc2NyaXB0IG93bnM6IHdoZXRoZXIgZGlhbG9ncywgZGV0YWlscyBhbmQgcG9wb3ZlcnMgYXJlIG9wZW4sIGhvd1xuICogZmFyIGVsZW1lbnRzIGFyZSBzY3JvbGxlZCwgYW5kIGFsbCB0aGF0IHN0YW5kcyBpbiBhbiBlbGVtZW50IHdpdGggeyUgbml0cm9fa2VlcCAlfS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCB3aG9zZSB2YWx1ZSBubyBvdGhlciBlbGVtZW50IGhhczsgZGF0YS1uaXRyby1jb21wb25lbnQsIC1zbG90LCAtb3duZXI7IHJvbGU9XCJzdGF0dXNcIi5cbiAqXG4gKiBgb3BlbmAgaXMgdGhlIHNlcnZlcidzIHdvcmQsIHRvby4gSXQgaXMgZm9sbG93ZWQgd2hlbiBpdCBkaWZmZXJzIGZyb20gaXRzIGxhc3Qgb25lOyB1bnRpbCB0aGVuIHdoYXRcbiAqIHRoZSB2aXNpdG9yIG9yIGEgc2NyaXB0IGhhcyBkb25lIHNpbmNlIHN0YXlzLiBPbGQgYW5kIG5ldyBlbGVtZW50cyBhcmUgdG9sZCBieSB0aGVpciBpZHMsIGVsc2UgYnkgd2hhdFxuICogc3RhbmRzIGFyb3VuZCB0aGVtLCBlbHNlIGJ5IHRoZWlyIG51bWJlcjsgd2hlcmUgdGhlIG51bWJlcnMgZGlmZmVyLCBub2JvZHkga25vd3MuIFdoYXQgcGVvcGxlIHdyb3RlIGlzXG4gKiBuZXZlciB0YWtlbiBmb3Igb3Vyczogd2hhdCB3YXMgb3BlbmVkIGluIHRoZXJlIHN0YXlzIG9wZW4sIGFuZCBpdHMgbmFtZXMga2VlcCBub3RoaW5nLlxuICovXG5pbXBvcnQgeyBhbGwsIGZpbmQsIGlzVHJ1c3RlZCwgb24sIHBhcnRzT2YsIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzYXkgfSBmcm9tICcuL3RvYXN0cy5qcyc7XG5cbmNvbnN0IEtFRVAgPSAnZGF0YS1uaXRyby1rZWVwJztcbmNvbnN0IFBBSVIgPSAnZGF0YS1uaXRyby1wYWlyJzsgLy8gb24gZWxlbWVudHMgZm9yIGFzIGxvbmcgYXMgbmV3IG9uZXMgYXJlIG9uIHRoZWlyIHdheSB0byB0aGUgcGFnZVxuY29uc3QgT1BFTlMgPSAnZGlhbG9nLGRldGFpbHMsW3BvcG92ZXJdJztcbi8qKiBAdHlwZSB7V2Vha01hcDxOb2RlLCBib29sZWFuPn0gKi9cbmNvbnN0IHNhaWQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSBlbGVtZW50cyB3aG9zZSBgb3BlbmAgaGFzIGNoYW5nZWQgc2luY2U6IHdoYXQgdGhlIHNlcnZlciBzYWlkXG4vKiogQHR5cGUge1NldDxhbnk+fSAqL1xuY29uc3Qgc2Nyb2xsZWQgPSBuZXcgU2V0KCk7XG5cbi8qKiBAdHlwZSB7KHJlY29yZHM6IE11dGF0aW9uUmVjb3JkW10pID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHJlY29yZHMpID0+IHtcbiAgZm9yIChjb25zdCB7IHRhcmdldCwgb2xkVmFsdWUgfSBvZiByZWNvcmRzKSBpZiAoIXNhaWQuaGFzKHRhcmdldCkpIHNhaWQuc2V0KHRhcmdldCwgb2xkVmFsdWUgIT0gbnVsbCk7XG59O1xuY29uc3Qgb2JzZXJ2ZXIgPSBuZXcgTXV0YXRpb25PYnNlcnZlcihub3RlKTtcblxuLyoqIFdoZXRoZXIgdGhlIGVsZW1lbnQgaXMgd3JpdHRlbiBieSB0aGUgY29tcG9uZW50IG9mIHRoaXMgaWQsIGFuZCBub3QgYnkgb25lIGluc2lkZSBvciBhcm91bmQgaXQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgaWQ6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzT2YgPSAoZWxlbWVudCwgaWQpID0+IHtcbiAgbGV0IHBsYWNlID0gZWxlbWVudDsgLy8gd2hhdCBwZW9wbGUgd3JvdGUgYmVsb25ncyB0byB3aGVyZSBpdCBzdGFuZHNcbiAgd2hpbGUgKHBsYWNlICYmICFpc1RydXN0ZWQocGxhY2UpKSBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIGNvbnN0IGhvbGRlciA9IHBsYWNlPy5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gIGNvbnN0IHsgbml0cm9Pd25lciwgbml0cm9TbG90IH0gPSBob2xkZXI/LmRhdGFzZXQgPz8ge307XG4gIHJldHVybiAobml0cm9TbG90ID8gbml0cm9Pd25lciA6IGhvbGRlcj8uaWQpID09PSBpZCAmJiAhaG9sZGVyLmNvbnRhaW5zKHBsYWNlLmNsb3Nlc3QoYFske0tFRVB9XWApKTtcbn07XG5cbi8qKiBAdHlwZSB7KChlbGVtZW50OiBhbnkpID0+IHVua25vd24pW119ICovXG5jb25zdCBLRVlTID0gW1xuICAoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKE9QRU5TKSAmJiBlbGVtZW50LnBhcmVudEVsZW1lbnQ/LnRleHRDb250ZW50LCAvLyBhIHJvdydzLCBtb3N0bHlcbiAgKGVsZW1lbnQpID0+IFtlbGVtZW50LmNsYXNzTmFtZSwgZWxlbWVudC5tYXRjaGVzKCdkZXRhaWxzJykgJiYgZWxlbWVudC5maXJzdEVsZW1lbnRDaGlsZD8udGV4dENvbnRlbnRdLFxuICAoKSA9PiAnJyxcbl07XG5cbi8qKiBAdHlwZSB7KG9sZHM6IGFueVtdLCBuZXdzOiBhbnlbXSkgPT4gTWFwPGFueSwgYW55Pn0gKi9cbmNvbnN0IHBhaXIgPSAob2xkcywgbmV3cykgPT4ge1xuICBjb25zdCBwYWlycyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCBrZXlPZiBvZiBLRVlTKSB7XG4gICAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnlbXVtdPn0gKi9cbiAgICBjb25zdCBncm91cHMgPSB7fTtcbiAgICBbb2xkcywgbmV3c10uZm9yRWFjaCgoZWxlbWVudHMsIHNpZGUpID0+IHtcbiAgICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBlbGVtZW50cykge1xuICAgICAgICBpZiAocGFpcnMuaGFzKGVsZW1lbnQpKSBjb250aW51ZTtcbiAgICAgICAgY29uc3Qgb3duID0gZWxlbWVudC5pZCB8fCBbZWxlbWVudC5sb2NhbE5hbWUsIGVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwga2V5T2YoZWxlbWVudCldO1xuICAgICAgICAoZ3JvdXBzW1tpc1RydXN0ZWQoZWxlbWVudCksIG93bl0uam9pbigpXSA/Pz0gW1tdLCBbXV0pW3NpZGVdLnB1c2goZWxlbWVudCk7XG4gICAgICB9XG4gICAgfSk7XG4gICAgZm9yIChjb25zdCBbc29tZSwgb3RoZXJzXSBvZiBPYmplY3QudmFsdWVzKGdyb3VwcykpIHtcbiAgICAgIGlmIChzb21lLmxlbmd0aCAhPT0gb3RoZXJzLmxlbmd0aCkgY29udGludWU7XG4gICAgICBzb21lLmZvckVhY2goKG9sZCwgYXQpID0+IHBhaXJzLnNldChvbGQsIG90aGVyc1thdF0pLnNldChvdGhlcnNbYXRdLCBvbGQpKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHBhaXJzO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBPd25TdGF0ZX0gKi9cbmNvbnN0IHN0YXRlT2YgPSAoZWxlbWVudCkgPT4gKHtcbiAgaXNPcGVuOiBlbGVtZW50Lm9wZW4sXG4gIGlzTW9kYWw6IGVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJyksXG4gIGlzU2hvd246IGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpLFxuICBwbGFjZTogc2Nyb2xsZWQuaGFzKGVsZW1lbnQpICYmIHsgdG9wOiBlbGVtZW50LnNjcm9sbFRvcCwgbGVmdDogZWxlbWVudC5zY3JvbGxMZWZ0LCBiZWhhdmlvcjogJ2luc3RhbnQnIH0sXG59KTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzdGF0ZTogT3duU3RhdGUpID0+IHZvaWR9ICovXG5jb25zdCBvcGVuID0gKGVsZW1lbnQsIHsgaXNPcGVuLCBpc01vZGFsLCBpc1Nob3duLCBzYXlzIH0pID0+IHtcbiAgaWYgKGVsZW1lbnQubWF0Y2hlcygnZGlhbG9nJykpIHtcbiAgICBjb25zdCBpc1JpZ2h0ID0gIWVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJykgPT09ICEoaXNPcGVuICYmIGlzTW9kYWwpO1xuICAgIGlmICghaXNSaWdodCAmJiBpc01vZGFsICYmIGlzT3Blbikge1xuICAgICAgZWxlbWVudC5vcGVuID0gZmFsc2U7IC8vIGl0IHdvdWxkIHJlZnVzZVxuICAgICAgZWxlbWVudC5zaG93TW9kYWwoKTtcbiAgICB9IGVsc2UgaWYgKCFpc1JpZ2h0KSB7IC8vIHdpdGhvdXQgYG9wZW5gIGl0IHdvdWxkIGJlIGludmlzaWJsZSwgYW5kIHRoZSBwYWdlIGZyb3plblxuICAgICAgZWxlbWVudC5vcGVuID0gdHJ1ZTtcbiAgICAgIGVsZW1lbnQuY2xvc2UoKTtcbiAgICAgIGVsZW1lbnQub3BlbiA9IGlzT3BlbjtcbiAgICB9XG4gIH1cbiAgaWYgKGVsZW1lbnQucG9wb3ZlciAhPSBudWxsICYmIGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpICE9PSAhIWlzU2hvd24pIGVsZW1lbnQudG9nZ2xlUG9wb3ZlcigpO1xuICBpZiAoc2F5cyAhPSBudWxsKSBzYWlkLnNldChlbGVtZW50LCBzYXlzKTtcbn07XG5cbi8qKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4geyBhbGxOZXc6IChzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnlbXSwgaHRtbDogKCkgPT4gc3RyaW5nIH19ICovXG5jb25zdCBwYXJzZSA9ICh0ZXh0KSA9PiB7XG4gIGNvbnN0IHRlbXBsYXRlID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgndGVtcGxhdGUnKTtcbiAgdGVtcGxhdGUuaW5uZXJIVE1MID0gdGV4dDtcbiAgY29uc3QgcGFydHMgPSBwYXJ0c09mKHRlbXBsYXRlKTtcbiAgY29uc3QgYWxsTmV3ID0gKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzZWxlY3RvcikgPT4gcGFydHMuZmxhdE1hcCgocGFydCkgPT4gWy4uLnBhcnQucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildKTtcbiAgcmV0dXJuIHtcbiAgICBhbGxOZXcsXG4gICAgaHRtbDogKCkgPT4ge1xuICAgICAgLy8gQnJvd3NlcnMgcmVhZCBgPHByZT5gIGFuZCBhIGxpbmUgYnJlYWsgYXMgYDxwcmU+YCwgYW5kIHdyaXRlIGl0IHdpdGhvdXQgb25lLlxuICAgICAgZm9yIChjb25zdCB7IGZpcnN0Q2hpbGQgfSBvZiBhbGxOZXcoJ3ByZSx0ZXh0YXJlYScpKSBpZiAoZmlyc3RDaGlsZD8uZGF0YT8uWzBdID09PSAnXFxuJykgZmlyc3RDaGlsZC5kYXRhID0gYFxcbiR7Zmlyc3RDaGlsZC5kYXRhfWA7XG4gICAgICByZXR1cm4gdGVtcGxhdGUuaW5uZXJIVE1MO1xuICAgIH0sXG4gIH07XG59O1xuXG4vKiogaHRteCBmaW5kcyBieSB0aGVpciBpZHMgd2hhdCBpcyB0byBzdGF5LCBhbmQgb3RoZXJzIG1heSBoYXZlIHRoZSBzYW1lLlxuICogQHR5cGUgeyhyb290OiBhbnksIG5ld3M6IGFueVtdLCBtYXJrOiBzdHJpbmcpID0+ICgpID0+IHZvaWR9ICovXG5jb25zdCBwcmVzZXJ2ZSA9IChyb290LCBuZXdzLCBtYXJrKSA9PiB7XG4gIC8qKiBAdHlwZSB7W0VsZW1lbnQsIHN0cmluZyB8IG51bGxdW119ICovXG4gIGNvbnN0IGlkcyA9IFtdO1xuICBmb3IgKGNvbnN0IGZyZXNoIG9mIG5ld3MuZmlsdGVyKGlzVHJ1c3RlZCkpIHtcbiAgICBjb25zdCBbb2xkXSA9IGFsbChgWyR7S0VFUH09JHtDU1MuZXNjYXBlKGZyZXNoLmRhdGFzZXQubml0cm9LZWVwKX1dYCwgcm9vdCk7XG4gICAgaWYgKCFvbGQpIGNvbnRpbnVlO1xuICAgIGlkcy5wdXNoKFtvbGQsIG9sZC5nZXRBdHRyaWJ1dGUoJ2lkJyldKTtcbiAgICBmcmVzaC5pZCA9IG9sZC5pZCA9IGAke21hcmt9JHtpZHMubGVuZ3RofWA7XG4gICAgZnJlc2guc2V0QXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScsICcnKTtcbiAgICBmcmVzaC5yZXBsYWNlQ2hpbGRyZW4oKTsgLy8gaHRteCB3b3VsZCBsb29rIGZvciBjb21wb25lbnRzIGluIHRoZXJlXG4gIH1cbiAgcmV0dXJuICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IFtvbGQsIGlkXSBvZiBpZHMpIHNldEF0dHJpYnV0ZShvbGQsICdpZCcsIGlkKTtcbiAgfTtcbn07XG5cbi8qKiBMaXZlIHJlZ2lvbnMgc3BlYWsgd2hhdCBjaGFuZ2VzIGluIHRoZW0uIFdoZXJlIGEgbmV3IG9uZSBoYXMgY29tZSBpbiBpdHMgcGxhY2UsIG91cnMgc3BlYWtzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+ICgpID0+IHZvaWR9ICovXG5jb25zdCBsaXN0ZW4gPSAoeyBpZCB9KSA9PiB7XG4gIGNvbnN0IHJlZ2lvbnMgPSAoKSA9PiBhbGwoJ1tyb2xlPXN0YXR1c10nLCBmaW5kKGlkKSA/PyBbXSk7XG4gIGNvbnN0IG9sZHMgPSByZWdpb25zKCkubWFwKChyZWdpb24pID0+ICh7IHJlZ2lvbiwgYmVmb3JlOiByZWdpb24udGV4dENvbnRlbnQgfSkpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IG5ld3MgPSByZWdpb25zKCk7XG4gICAgaWYgKG5ld3MubGVuZ3RoICE9PSBvbGRzLmxlbmd0aCkgcmV0dXJuO1xuICAgIG5ld3MuZm9yRWFjaCgoeyB0ZXh0Q29udGVudCB9LCBhdCkgPT4ge1xuICAgICAgY29uc3QgeyByZWdpb24sIGJlZm9yZSB9ID0gb2xkc1thdF07XG4gICAgICBjb25zdCBpc05ld3MgPSByZWdpb24gIT09IG5ld3NbYXRdICYmIHRleHRDb250ZW50LnRyaW0oKSAmJiB0ZXh0Q29udGVudCAhPT0gYmVmb3JlO1xuICAgICAgaWYgKGlzTmV3cykgc2F5KHRleHRDb250ZW50LnRyaW0oKS5yZXBsYWNlKC9cXHMrL2csICcgJykpO1xuICAgIH0pO1xuICB9O1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCB0ZXh0OiBzdHJpbmcpID0+IHsgdGV4dDogc3RyaW5nLCByZXN0b3JlOiAoKSA9PiB2b2lkIH19ICovXG5leHBvcnQgY29uc3Qga2VlcE93biA9IChyb290LCB0ZXh0KSA9PiB7XG4gIGNvbnN0IHNwZWFrID0gbGlzdGVuKHJvb3QpO1xuICBub3RlKG9ic2VydmVyLnRha2VSZWNvcmRzKCkpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2Ygc2Nyb2xsZWQpIGlmICghZWxlbWVudC5pc0Nvbm5lY3RlZCkgc2Nyb2xsZWQuZGVsZXRlKGVsZW1lbnQpO1xuICBjb25zdCBtb3ZlZCA9IFsuLi5zY3JvbGxlZF0uZmlsdGVyKChlbGVtZW50KSA9PiByb290LmNvbnRhaW5zKGVsZW1lbnQpKTtcbiAgaWYgKCFtb3ZlZC5sZW5ndGggJiYgIXJvb3QubWF0Y2hlcyhPUEVOUykgJiYgIXJvb3QucXVlcnlTZWxlY3RvcihgJHtPUEVOU30sWyR7S0VFUH1dYCkpIHJldHVybiB7IHRleHQsIHJlc3RvcmU6IHNwZWFrIH07XG5cbiAgY29uc3QgeyBhbGxOZXcsIGh0bWwgfSA9IHBhcnNlKHRleHQpO1xuICBjb25zdCBtYXJrID0gYG5pdHJvJHtNYXRoLnJhbmRvbSgpfS1gLnJlcGxhY2UoJy4nLCAnLScpOyAvLyBub2JvZHkgaGFzIHdyaXR0ZW4gdGhhdFxuICBjb25zdCBnaXZlQmFjayA9IHByZXNlcnZlKHJvb3QsIGFsbE5ldyhgWyR7S0VFUH1dYCksIG1hcmspO1xuICBjb25zdCBzZWxlY3RvciA9IFtPUEVOUywgLi4ubW92ZWQubWFwKCh7IGlkLCBsb2NhbE5hbWUgfSkgPT4gKGlkID8gYCMke0NTUy5lc2NhcGUoaWQpfWAgOiBsb2NhbE5hbWUpKV0uam9pbigpO1xuICBjb25zdCBpc093biA9ICgvKiogQHR5cGUge0VsZW1lbnR9ICovIGVsZW1lbnQpID0+IGlzT2YoZWxlbWVudCwgcm9vdC5pZCk7XG4gIGNvbnN0IG9sZHMgPSBbcm9vdCwgLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoc2VsZWN0b3IpKTtcbiAgY29uc3QgbmV3cyA9IGFsbE5ldyhzZWxlY3RvcikuZmlsdGVyKGlzT3duKTtcbiAgY29uc3QgcGFpcnMgPSBwYWlyKG9sZHMuZmlsdGVyKGlzT3duKSwgbmV3cyk7XG4gIC8qKiBAdHlwZSB7W2FueSwgT3duU3RhdGVdW119ICovXG4gIGNvbnN0IHN0YXRlcyA9IG9sZHMuZmlsdGVyKChvbGQpID0+ICFpc093bihvbGQpKS5tYXAoKG9sZCkgPT4gW29sZCwgc3RhdGVPZihvbGQpXSk7IC8vIHRoZXkgc3RheSB0aGVtc2VsdmVzXG4gIG5ld3MuZm9yRWFjaCgoZnJlc2gsIGF0KSA9PiB7XG4gICAgY29uc3Qgb2xkID0gcGFpcnMuZ2V0KGZyZXNoKTtcbiAgICBpZiAoIWZyZXNoLm1hdGNoZXMoT1BFTlMpICYmICFzY3JvbGxlZC5oYXMob2xkKSkgcmV0dXJuO1xuICAgIGNvbnN0IHN0YXRlID0gb2xkID8gc3RhdGVPZihvbGQpIDoge307XG4gICAgaWYgKGZyZXNoLm1hdGNoZXMoJ2RpYWxvZyxkZXRhaWxzJykpIHtcbiAgICAgIGNvbnN0IHNheXMgPSAoc3RhdGUuc2F5cyA9IGZyZXNoLmhhc0F0dHJpYnV0ZSgnb3BlbicpKTtcbiAgICAgIC8vIFRoZSBzZXJ2ZXIgY2FuJ3Qgc2F5IG1vZGFsLCBzbyB3aG9ldmVyIGRpZCB3YXMgcXVpY2tlciB0aGFuIHRoaXMgc2NyaXB0LlxuICAgICAgaWYgKCFvbGQgfHwgc2F5cyAhPT0gKHNhaWQuZ2V0KG9sZCkgPz8gKG9sZC5vcGVuICYmICFzdGF0ZS5pc01vZGFsKSkpIHN0YXRlLmlzT3BlbiA9IHNheXM7XG4gICAgICBmcmVzaC50b2dnbGVBdHRyaWJ1dGUoJ29wZW4nLCBzdGF0ZS5pc09wZW4pO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgW2ZyZXNoLCBvbGRdKSBlbGVtZW50Py5zZXRBdHRyaWJ1dGUoUEFJUiwgbWFyayArIGF0KTsgLy8gZXF1YWwsIG9yIGh0bXggNCB3b3VsZCBub3Qgc2VlIGl0XG4gICAgc3RhdGVzLnB1c2goW21hcmsgKyBhdCwgc3RhdGVdKTtcbiAgfSk7XG5cbiAgcmV0dXJuIHtcbiAgICB0ZXh0OiBodG1sKCksXG4gICAgcmVzdG9yZTogKCkgPT4ge1xuICAgICAgZ2l2ZUJhY2soKTtcbiAgICAgIGNvbnN0IG1hcmtlZCA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKGBbJHtQQUlSfV49JHttYXJrfV1gKV07XG4gICAgICBjb25zdCBuZXdzID0gbmV3IE1hcChtYXJrZWQubWFwKChlbGVtZW50KSA9PiBbZWxlbWVudC5nZXRBdHRyaWJ1dGUoUEFJUiksIGVsZW1lbnRdKSk7XG4gICAgICBjb25zdCBmb3VuZCA9IHN0YXRlcy5tYXAoKFtvbmUsIHN0YXRlXSkgPT4gKHsgZWxlbWVudDogbmV3cy5nZXQob25lKSA/PyBvbmUsIHN0YXRlIH0pKS5maWx0ZXIoKHsgZWxlbWVudCB9KSA9PiBlbGVtZW50LmlzQ29ubmVjdGVkKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50IH0gb2YgZm91bmQpIGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKFBBSVIpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlIH0gb2YgZm91bmQpIG9wZW4oZWxlbWVudCwgc3RhdGUpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlOiB7IHBsYWNlIH0gfSBvZiBmb3VuZCkge1xuICAgICAgICBpZiAoIXBsYWNlKSBjb250aW51ZTtcbiAgICAgICAgZWxlbWVudC5zY3JvbGxUbyhwbGFjZSk7XG4gICAgICAgIHNjcm9sbGVkLmFkZChlbGVtZW50KTtcbiAgICAgIH1cbiAgICAgIG9ic2VydmVyLnRha2VSZWNvcmRzKCk7XG4gICAgICBzcGVhaygpO1xuICAgIH0sXG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRPd24gPSAoKSA9PiB7XG4gIG9ic2VydmVyLm9ic2VydmUoZG9jdW1lbnQsIHsgc3VidHJlZTogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ29wZW4nXSwgYXR0cmlidXRlT2xkVmFsdWU6IHRydWUgfSk7XG4gIG9uKCdzY3JvbGwnLCAoeyB0YXJnZXQgfSkgPT4gc2Nyb2xsZWQuYWRkKHRhcmdldCkpO1xufTtcbiIsICIvKiBMZXRzIGFuc3dlcnMgd2FpdCB3aGlsZSB0aGUgdmlzaXRvciBwcmVzc2VzIHNvbWV0aGluZzogd2hlcmUgb25lIHJlcGxhY2VkIGl0IGJlZm9yZSBpdCBpcyByZWxlYXNlZCwgdGhlXG4gKiBjbGljayB3b3VsZCBiZSBsb3N0LCBhbmQgd2hhdCBpcyBkcmFnZ2VkIHdvdWxkIGJlIGRyb3BwZWQ7IGFuZCB3aGlsZSB0aGUgbWVudSBvZiBhIHNlbGVjdCBpcyBvcGVuLCB3aGljaCB3b3VsZCBiZVxuICogY2xvc2VkLiBOb3QgZXZlcnkgYnJvd3NlciBrbm93cyB0aGF0IG9mIGl0cyBtZW51cy5cbiAqL1xuaW1wb3J0IHsgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFRBUF9NUyA9IDM1MDsgLy8gYSBicm93c2VyIHRoYXQgd2FpdHMgZm9yIGEgc2Vjb25kIHRhcCBjbGlja3MgYXMgbGF0ZSBhcyB0aGF0XG5jb25zdCBPUEVOID0gQ1NTLnN1cHBvcnRzKCdzZWxlY3Rvcig6b3BlbiknKSA/ICdzZWxlY3Q6b3BlbicgOiAnbmV2ZXInO1xuLyoqIEB0eXBlIHtQcm9taXNlPHZvaWQ+IHwgbnVsbH0gKi9cbmxldCBwcmVzc2VkID0gbnVsbDtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCByZWxlYXNlO1xuLyoqIEB0eXBlIHtSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0Pn0gKi9cbmxldCBlbmQ7XG5cbmNvbnN0IHByZXNzID0gKCkgPT4ge1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgcHJlc3NlZCA/Pz0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICByZWxlYXNlID0gKCkgPT4ge1xuICAgICAgaWYgKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHJldHVybiBsZXRHbyhUQVBfTVMpOyAvLyBubyBldmVudCBzYXlzIHRoYXQgaXQgaXMgY2xvc2VkXG4gICAgICBwcmVzc2VkID0gbnVsbDtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KGRlbGF5PzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuY29uc3QgbGV0R28gPSAoZGVsYXkgPSAwKSA9PiB7IC8vIGFmdGVyIHRoZSBjbGljaywgd2hpY2ggdGhlIGJyb3dzZXIgaGFzIG5vdCBzZW50IHlldFxuICBpZiAoIXByZXNzZWQpIHJldHVybjtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIGVuZCA9IHNldFRpbWVvdXQocmVsZWFzZSwgZGVsYXkpO1xufTtcblxuLyoqIFJlc29sdmVzIG9uY2UgdGhlIHZpc2l0b3IgaGFzIHJlbGVhc2VkIHdoYXQgaXMgcHJlc3NlZCwgYW5kIGhhcyBjbGlja2VkLCBvciBoYXMgY2xvc2VkIHRoZSBtZW51OyBudWxsOiBub3RoaW5nIGlzLiAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2VkID0gKCkgPT4ge1xuICBpZiAoIXByZXNzZWQgJiYgZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcHJlc3MoKSwgbGV0R28oKTsgLy8gb3BlbmVkIGJ5IGEga2V5XG4gIHJldHVybiBwcmVzc2VkO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UHJlc3MgPSAoKSA9PiB7XG4gIG9uKCdwb2ludGVyZG93bicsICh7IGJ1dHRvbiB9KSA9PiBidXR0b24gfHwgcHJlc3MoKSk7XG4gIG9uKCdrZXlkb3duJywgKHsga2V5LCB0YXJnZXQgfSkgPT4ga2V5ID09PSAnICcgJiYgIXRhcmdldC5tYXRjaGVzPy4oVFlQRUQpICYmIHByZXNzKCkpO1xuICBvbigncG9pbnRlcnVwJywgKHsgcG9pbnRlclR5cGUgfSkgPT4gbGV0R28ocG9pbnRlclR5cGUgPT09ICd0b3VjaCcgPyBUQVBfTVMgOiAwKSk7XG4gIG9uKCdrZXl1cCcsICh7IGtleSB9KSA9PiBrZXkgPT09ICcgJyAmJiBsZXRHbygpKTtcbiAgb24oJ2NsaWNrIHBvaW50ZXJjYW5jZWwgY29udGV4dG1lbnUgZHJhZ2VuZCcsICgpID0+IGxldEdvKCkpO1xuICAvLyBOb3QgZXZlcnkgYnJvd3NlciBzYXlzIHRoYXQgdGhlIGJ1dHRvbiB3YXMgcmVsZWFzZWQ6IG91dHNpZGUgb2YgdGhlIHdpbmRvdywgb3Igb3ZlciBhbiBvcGVuIG1lbnUuXG4gIG9uKCdjaGFuZ2UnLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0LmxvY2FsTmFtZSA9PT0gJ3NlbGVjdCcgJiYgbGV0R28oKSk7XG4gIG9uKCdwb2ludGVybW92ZScsICh7IGJ1dHRvbnMgfSkgPT4gYnV0dG9ucyB8fCBsZXRHbygpKTtcbiAgb24oJ2JsdXInLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0ID09PSB3aW5kb3cgJiYgbGV0R28oKSk7XG59O1xuIiwgIi8qIEFza3MgYmVmb3JlIHRoZSBwYWdlIGlzIGxlZnQsIHdoaWxlIHNvbWV0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IgaGFzIG5vdCBsZWZ0IHlldCwgb3IgaXMgc2VudCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogYmVmb3JldW5sb2FkLCBvbmx5IHRoZW4uXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaXNXYWl0aW5nIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5cbmxldCBpc0ZyZWUgPSBmYWxzZTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IEJlZm9yZVVubG9hZEV2ZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKGV2ZW50KSA9PiB7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIGV2ZW50LnJldHVyblZhbHVlID0gJ29sZGVyIGJyb3dzZXJzJztcbn07XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiAoIWlzRnJlZSAmJiBpc1dhaXRpbmcoKSA/IHdpbmRvdy5hZGRFdmVudExpc3RlbmVyIDogcmVtb3ZlRXZlbnRMaXN0ZW5lcikoJ2JlZm9yZXVubG9hZCcsIGFzayk7XG5cbi8qKiBBc2sgbm90aGluZzogdGhlIHNlcnZlciBsZWFkcyB0byBhbm90aGVyIHBhZ2UuICovXG5leHBvcnQgY29uc3QgbGVhdmVGcmVlbHkgPSAoKSA9PiB7XG4gIGlzRnJlZSA9IHRydWU7XG4gIGxvb2soKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFdhaXRpbmcgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICgpID0+IHZvaWQgKGlzRnJlZSA9IGZhbHNlKSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ3F1ZXVlZCcsICdsZWF2aW5nJywgJ2FnYWluJywgJ2RvbmUnXSkgaGVhcihuYW1lLCAoKSA9PiBxdWV1ZU1pY3JvdGFzayhsb29rKSk7IC8vIHRoZSBsaW5lIGhhcyBpdCwgb3Igbm90XG59O1xuIiwgIi8qIFdoYXQgY2FtZSBiYWNrOiBIVE1MIHRvIHN3YXAsIGV2ZW50cyB0byBkZWxpdmVyLCBvciBhIHJlYXNvbiB0byBsZWF2ZSB0aGUgcGFnZS4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsga2VlcEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgZW5xdWV1ZSwgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBrZWVwT3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgYWRkcmVzcywgc2V0dGxlZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuaW1wb3J0IHsgbGVhdmVGcmVlbHkgfSBmcm9tICcuL3dhaXRpbmcuanMnO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCB0bzogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmUgPSAoaWQsIHRvKSA9PiB7XG4gIGZvciAoY29uc3Qgam9iIG9mIGxpbmVPZihpZCkuc3BsaWNlKDEpKSBhbm5vdW5jZSgnZG9uZScsIGpvYik7IC8vIHRoZWlyIHN0YXRlIGhhcyBnb25lXG4gIGxlYXZlRnJlZWx5KCk7XG4gIHRvID8gbG9jYXRpb24uYXNzaWduKHRvKSA6IGxvY2F0aW9uLnJlbG9hZCgpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIGFuc3dlcjogQW5zd2VyLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGFjY2VwdCA9IGFzeW5jIChqb2IsIHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfSwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGJvYXJkZWQsIGlkLCBwYXRoIH0gPSBqb2I7XG4gIGpvYi50b29rID0gcGVyZm9ybWFuY2Uubm93KCkgLSBib2FyZGVkO1xuICBpZiAocmVkaXJlY3RlZCkgeyAvLyB0byBhIGxvZ2luIHBhZ2UsIHdoaWNoIGlzIHRvIGxlYWQgYmFjayBoZXJlXG4gICAgY29uc3QgdG8gPSBuZXcgVVJMKHVybCk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIHRvLnNlYXJjaFBhcmFtcykge1xuICAgICAgaWYgKHZhbHVlLmluY2x1ZGVzKHBhdGgpKSB0by5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGFkZHJlc3MoKSk7XG4gICAgfVxuICAgIGlmICh0by5vcmlnaW4gIT09IGxvY2F0aW9uLm9yaWdpbikgam9iLnN0YXR1cyA9IDA7XG4gICAgZWxzZSBsZWF2ZShpZCwgdG8pLCBqb2IuZXZlbnRzID0gW107XG4gICAgcmV0dXJuO1xuICB9XG4gIHRyeSB7XG4gICAgbGV0IHsgZXZlbnRzLCBwYXJ0cywgcmVzdWx0IH0gPSBKU09OLnBhcnNlKGhlYWRlcnMuZ2V0KCdIWC1UcmlnZ2VyJykpWyduaXRybzpldmVudHMnXTtcbiAgICBpZiAoIWV2ZW50cykge1xuICAgICAgY29uc3QgbWF0Y2ggPSAvKiogQHR5cGUge2FueX0gKi8gKC88c2NyaXB0IFtePl0qZGF0YS1uaXRyby1ldmVudHM+KFtePF0qKTxcXC9zY3JpcHQ+JC8uZXhlYyh0ZXh0KSk7XG4gICAgICAoeyBldmVudHMsIHBhcnRzLCByZXN1bHQgfSA9IEpTT04ucGFyc2UobWF0Y2hbMV0pKTtcbiAgICAgIHRleHQgPSB0ZXh0LnNsaWNlKDAsIG1hdGNoLmluZGV4KTtcbiAgICB9XG4gICAgam9iLmV2ZW50cyA9IFsuLi5ldmVudHNdO1xuICAgIGpvYi5wYXJ0cyA9IHBhcnRzID8/IFtbaWQsIHRleHQubGVuZ3RoLCBldmVudHMubGVuZ3RoLCBbXV1dO1xuICAgIGpvYi5yZXN1bHQgPSByZXN1bHQ7XG4gIH0gY2F0Y2ggeyByZXR1cm47IH0gLy8gbm90IG91cnNcbiAgYXdhaXQgcmVsZWFzZWQoKTsgLy8gZWxzZSB3aGF0IGlzIHByZXNzZWQgZ2V0cyBubyBjbGlja1xuICBjb25zdCB0byA9IGhlYWRlcnMuZ2V0KCdIWC1SZWRpcmVjdCcpO1xuICBpZiAodG8gfHwgaGVhZGVycy5nZXQoJ0hYLVJlZnJlc2gnKSkgbGVhdmUoaWQsIHRvKTtcbiAgZWxzZSBpZiAodGV4dCAmJiAoc3RhdHVzIDwgMzAwIHx8IHN0YXR1cyA9PT0gNDIyKSkgYXdhaXQgcmVwbGFjZUFsbChqb2IsIHRleHQsIGFkYXB0ZXIpO1xufTtcblxuLyoqIFN3YXAgb25lIGFmdGVyIHRoZSBvdGhlcjogdGhlIGpvYidzIG93biBIVE1MLCBhbmQgdGhhdCBvZiBpdHMgcmlkZXJzLiBBbiBhbnN3ZXIgdGhhdCB3YXMgdG9vIGxhcmdlIHRvIGJlIGtlcHQgaGFzXG4gKiB0aGUgbmV3IHRva2VucyBhbG9uZTsgdGhlIHBhZ2UgYXNrcyBmb3IgdGhlIEhUTUwuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCB0ZXh0OiBzdHJpbmcsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCByZXBsYWNlQWxsID0gYXN5bmMgKGpvYiwgdGV4dCwgYWRhcHRlcikgPT4ge1xuICBjb25zdCBrZXB0ID0gL148c2NyaXB0IFtePl0qZGF0YS1uaXRyby10b2tlbnM+KC4qPyk8XFwvc2NyaXB0Pi8uZXhlYyh0ZXh0KTtcbiAgY29uc3QgdG9rZW5zID0ga2VwdCAmJiBKU09OLnBhcnNlKGtlcHRbMV0pO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFtpZCwgbGVuZ3RoXSBvZiBqb2IucGFydHMgPz8gW10pIHtcbiAgICBjb25zdCBwYXJ0ID0gam9iLnJpZGVycy5nZXQoaWQpID8/IGpvYjtcbiAgICBjb25zdCBodG1sID0gYWRhcHRlci5yZWFkKHRleHQuc2xpY2UoYXQsIChhdCArPSBsZW5ndGgpKSk7XG4gICAgT2JqZWN0LmFzc2lnbihwYXJ0LCB7IHJvZGU6IHRydWUsIHJlcXVlc3Q6IGpvYi5yZXF1ZXN0IH0pO1xuICAgIGlmICghbGVuZ3RoKSBjb250aW51ZTsgLy8gaXQgaGFzIHJ1biBhZ2FpbiwgYW5kIGNvbWVzIGxhdGVyXG4gICAgYXdhaXQgcmVsZWFzZWQoKTtcbiAgICBjb25zdCByb290ID0gYXdhaXQgc2V0dGxlZChpZCk7XG4gICAgcGFydC5pc1N0YWxlID0gdG9rZW5zIHx8IHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiAhPT0gcGFydC50b2tlbjsgLy8gYW5vdGhlciB3YXMgc3dhcHBlZFxuICAgIGlmICghcGFydC5pc1N0YWxlKSBhd2FpdCByZXBsYWNlKHJvb3QsIGh0bWwsIHBhcnQsIGFkYXB0ZXIpLmNhdGNoKGNvbnNvbGUuZXJyb3IpO1xuICAgIGVsc2UgaWYgKHRva2Vucz8uW2lkXSAmJiByb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gPT09IHBhcnQudG9rZW4pIHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuID0gdG9rZW5zW2lkXTtcbiAgICAvLyBJdCByb2RlIHdpdGggYSBqb2IgdGhhdCB3YXMgZ2l2ZW4gdXAsIGFuZCB3ZW50IG9uIGJlZm9yZSB0aGF0IHdhcyBzZW50IGFnYWluLlxuICAgIGlmIChwYXJ0ICE9PSBqb2IgJiYgcGFydC5ob3N0ICE9PSBqb2IgJiYgcm9vdCkgZW5xdWV1ZShuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGh0bWw6IHN0cmluZywgam9iOiBKb2IsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCByZXBsYWNlID0gYXN5bmMgKHJvb3QsIGh0bWwsIGpvYiwgeyBzd2FwIH0pID0+IHtcbiAgY29uc3QgcmVzdG9yZUVudHJpZXMgPSBrZWVwRW50cmllcyhyb290LCBqb2IpO1xuICBsZXQgb3duID0geyB0ZXh0OiBodG1sLCByZXN0b3JlKCkge30gfTtcbiAgdHJ5IHtcbiAgICBvd24gPSBrZWVwT3duKHJvb3QsIGh0bWwpO1xuICB9IGNhdGNoIChlcnJvcikgeyAvLyBhbiBvbGRlciBicm93c2VyOyB0aGUgYW5zd2VyIGNvbWVzIGZpcnN0XG4gICAgY29uc29sZS5lcnJvcihlcnJvcik7XG4gIH1cbiAgdHJ5IHtcbiAgICBhd2FpdCBzd2FwKHJvb3QsIG93bi50ZXh0LCBqb2IpO1xuICB9IGZpbmFsbHkge1xuICAgIG93bi5yZXN0b3JlKCk7XG4gIH1cbiAgcmVzdG9yZUVudHJpZXMoKTtcbn07XG4iLCAiLyogUmlkZXJzOiBpZGxlIGNvbXBvbmVudHMgdGhhdCBhcmUgbGlrZWx5IHRvIGhlYXIgc29tZXRoaW5nIG9mIGFuIGFjdGlvbiwgYW5kIHRob3NlIHRoYXQgaGF2ZSBoZWFyZCBzb21ldGhpbmcsIHRyYXZlbFxuICogd2l0aCBpdHMgcmVxdWVzdCwgYW5kIHRoZSBhbnN3ZXIgaGFzIHRoZSBuZXcgSFRNTCBvZiBhbGwuIFRoZWlyIGxpbmVzIGFyZSBoZWxkLCB3aXRob3V0IGEgd29ya2VyLCB1bnRpbCBpdCBpcyBpbi5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1hbG9uZyBvZiBpdHMgc2NyaXB0LCBob3cgbWFueSBjaGFyYWN0ZXJzIG1heSB0cmF2ZWwsIDA6IG5vYm9keSByaWRlczsgaHgtdHJpZ2dlciwgZGF0YS1uaXRyby10b2tlbixcbiAqICAgLWtleSwgLWVtaXRzLCAtZmlsdGVycywgLW9uLCAtbGF6eSwgLWFsb25lIG9mIGEgcm9vdC5cbiAqIFBvc3RzIG5pdHJvLWFsb25nOiBvZiBlYWNoIHJpZGVyIFtjb21wb25lbnQsIHRva2VuXSwgb3IgW2NvbXBvbmVudCwgdG9rZW4sIGhlYXJkLCBjaGFpbl0gaWYgaXQgaGFzIGhlYXJkIHNvbWV0aGluZy5cbiAqL1xuaW1wb3J0IHsgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGhvbGQsIGxpbmVPZiwgcmVzdW1lLCB3YWl0aW5nIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBoYXNGaWxlLCBpc1NldHRsZWQsIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMSU1JVCA9IDUwOyAvLyBvZiB0aGUgc2VydmVyXG5jb25zdCBTTE9XX01TID0gMTAwMDsgLy8gc28gbG9uZyBub2JvZHkncyBjbGlja3MgYXJlIHRvIHdhaXQgZm9yIGFub3RoZXIncyBhY3Rpb25cbmNvbnN0IFJJREVTID0gJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF06bm90KFtkYXRhLW5pdHJvLWxhenldLFtkYXRhLW5pdHJvLWFsb25lXSknO1xuXG4vKiogQnkgXCJjb21wb25lbnQuYWN0aW9uXCIgb3IgXCJjb21wb25lbnQ8ZXZlbnRcIjogd2hhdCBpdCBoYXMgc2VudCBzbyBmYXIsIGFuZCB3aGV0aGVyIHRoYXQgd2FzIGZvciBhIGtleSBlYWNoIHRpbWUuXG4gKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgUmVjb3JkPHN0cmluZywgYm9vbGVhbj4+fSAqL1xuY29uc3Qgc2VuZHMgPSB7fTtcbi8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYm9vbGVhbj59ICovXG5jb25zdCBzbG93ID0ge307XG5cbi8qKiBBcyBpdCBpcyBzZW50LlxuICogQHR5cGUgeyhwYWlyczogYW55KSA9PiBudW1iZXJ9ICovXG5jb25zdCBzaXplT2YgPSAocGFpcnMpID0+IGAke25ldyBVUkxTZWFyY2hQYXJhbXMocGFpcnMpfWAubGVuZ3RoO1xuXG4vKiogQHR5cGUgeyhkb2luZzogRG9pbmcpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGtleXNPZiA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBoZWFyZCB9KSA9PlxuICBoZWFyZCA/IGhlYXJkLm1hcCgoW25hbWVdKSA9PiBgJHtjb21wb25lbnR9PCR7bmFtZX1gKSA6IFtgJHtjb21wb25lbnR9LiR7YWN0aW9ufWBdO1xuXG4vKiogTm90ZSB3aGF0IHdhcyBzZW50LCBhbmQgd2hldGhlciB0aGF0IHRvb2sgbG9uZywgaWYgaXQgd2FzIG1vcmUgdGhhbiBhIHJpZGVyJ3MgcnVuLlxuICogQHR5cGUgeyhkb2luZzogRG9pbmcsIGV2ZW50czogW3N0cmluZywgYW55XVtdLCB0b29rPzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxlYXJuID0gKGRvaW5nLCBldmVudHMsIHRvb2spID0+IHtcbiAgZm9yIChjb25zdCBrZXkgb2Yga2V5c09mKGRvaW5nKSkge1xuICAgIGNvbnN0IG5hbWVzID0gKHNlbmRzW2tleV0gPz89IHt9KTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB7IGtleSB9XSBvZiBldmVudHMpIG5hbWVzW25hbWVdID0gKG5hbWVzW25hbWVdID8/IC9ebml0cm86cmVmcmVzaC0vLnRlc3QobmFtZSkpICYmIGtleSAhPSBudWxsO1xuICAgIGlmICh0b29rKSBzbG93W2tleV0gPSB0b29rID4gU0xPV19NUztcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBkb2luZzogRG9pbmcpID0+IFtzdHJpbmcsIHVua25vd25dW119ICovXG5jb25zdCBsaWtlbHkgPSAoeyBkYXRhc2V0OiB7IG5pdHJvRW1pdHMgfSB9LCBkb2luZykgPT4ga2V5c09mKGRvaW5nKS5mbGF0TWFwKChrZXkpID0+XG4gIChzZW5kc1trZXldID8gT2JqZWN0LmVudHJpZXMoc2VuZHNba2V5XSkgOiBuaXRyb0VtaXRzPy5zcGxpdCgnICcpLm1hcCgoLyoqIEB0eXBlIHtzdHJpbmd9ICovIG5hbWUpID0+IFtuYW1lXSkgPz8gW10pKTtcblxuLyoqIFRoZSByb290cyB0aGF0IG1heSByaWRlLCBieSB3aGF0IHRoZXkgaGVhci5cbiAqIEB0eXBlIHsoKSA9PiBSZWNvcmQ8c3RyaW5nLCBhbnlbXT59ICovXG5jb25zdCBoZWFyZXJzID0gKCkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueVtdPn0gKi9cbiAgY29uc3QgZm91bmQgPSB7fTtcbiAgZm9yIChjb25zdCByb290IG9mIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoUklERVMpKSB7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIHJvb3QuZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/Lm1hdGNoKC9uaXRybzpcXFMrL2cpID8/IFtdKSAoZm91bmRbbmFtZV0gPz89IFtdKS5wdXNoKHJvb3QpO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn07XG5cbi8qKiBIYXZlIGEgY29tcG9uZW50IHJpZGUsIGlmIGl0IG1heSBhbmQgdGhlcmUgaXMgcm9vbS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHJvb3Q6IGFueSwgcmlkZXI/OiBKb2IpID0+IGJvb2xlYW4gfCB2b2lkfSAqL1xuY29uc3QgdGFrZSA9IChqb2IsIHJvb3QsIHJpZGVyID0gbmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlLCBoZWFyZDogW10gfSkpID0+IHtcbiAgY29uc3QgeyBpZCwgZGF0YXNldDogeyBuaXRyb1Rva2VuOiB0b2tlbiB9IH0gPSByb290O1xuICBjb25zdCB7IHJpZGVycyB9ID0gam9iO1xuICBjb25zdCBlbnRyeSA9IEpTT04uc3RyaW5naWZ5KFtyaWRlci5jb21wb25lbnQsIHRva2VuLCAuLi4ocmlkZXIuaGVhcmQ/LlswXSA/IFtyaWRlci5oZWFyZCwgcmlkZXIuY2hhaW5dIDogW10pXSk7XG4gIGNvbnN0IHNpemUgPSBzaXplT2YoeyBlbnRyeSB9KTtcbiAgaWYgKHJpZGVycy5zaXplID49IExJTUlUIHx8IHNpemUgPiBqb2Iucm9vbSB8fCBmaW5kKGlkKSAhPT0gcm9vdCB8fCAhcm9vdC5tYXRjaGVzKFJJREVTKSB8fCAhaXNTZXR0bGVkKHJvb3QpKSByZXR1cm47XG4gIGpvYi5yb29tIC09IHNpemU7XG4gIHJpZGVycy5zZXQoaWQsIE9iamVjdC5hc3NpZ24ocmlkZXIsIHsgZW50cnksIGhvc3Q6IGpvYiwgcG9zdGVkOiB0b2tlbiwgcm9vdCwgdG9rZW4gfSkpO1xuICBob2xkKHJpZGVyKTtcbiAgcmV0dXJuIHRydWU7XG59O1xuXG4vKiogVGFrZSB0aG9zZSB0aGF0IGFyZSBsaWtlbHkgdG8gaGVhciB3aGF0IHRoZSBqb2IgYW5kIGl0cyByaWRlcnMgc2VuZC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHNlbmRlcnM6IFthbnksIERvaW5nXVtdKSA9PiB2b2lkfSAqL1xuY29uc3Qgc3ByZWFkID0gKGpvYiwgc2VuZGVycykgPT4ge1xuICBjb25zdCB7IGJvZHksIGNoYWluLCBoZWFyZCwgaWQsIHJpZGVycywgcm9vdCB9ID0gam9iO1xuICBjb25zdCBkZXRhaWxzID0gaGVhcmQ/LmZsYXRNYXAoKFssIGRldGFpbF0pID0+IE9iamVjdC52YWx1ZXMoZGV0YWlsID8/IHt9KSkgPz8gW107XG4gIGNvbnN0IGtleXMgPSBbcm9vdC5kYXRhc2V0Lm5pdHJvS2V5LCAuLi5ib2R5LnZhbHVlcygpLCAuLi5kZXRhaWxzXS5tYXAoU3RyaW5nKTtcbiAgLyoqIEB0eXBlIHsob3RoZXI6IGFueSwgbmFtZTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuICBjb25zdCByZWFjaCA9IChvdGhlciwgbmFtZSkgPT4ge1xuICAgIGNvbnN0IGlzT3V0ID0gcmlkZXJzLnNpemUgPj0gTElNSVQgfHwgb3RoZXIuaWQgPT09IGlkIHx8IGNoYWluLmluY2x1ZGVzKG90aGVyLmlkKSB8fCBsaW5lT2Yob3RoZXIuaWQpWzBdO1xuICAgIGlmICghcmlkZXJzLmhhcyhvdGhlci5pZCkgJiYgKGlzT3V0IHx8ICF0YWtlKGpvYiwgb3RoZXIpKSkgcmV0dXJuO1xuICAgIHNlbmRlcnMucHVzaChbb3RoZXIsIHsgY29tcG9uZW50OiBvdGhlci5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LCBoZWFyZDogW1tuYW1lXV0gfV0pO1xuICB9O1xuICBjb25zdCBzZWVuID0gbmV3IFNldCgpO1xuICBsZXQgaW5kZXg7XG4gIGZvciAoY29uc3QgW3NlbmRlciwgZG9pbmddIG9mIHNlbmRlcnMpIHtcbiAgICBjb25zdCBjYWxscyA9IEpTT04ucGFyc2Uoc2VuZGVyLmRhdGFzZXQubml0cm9PbiA/PyAne30nKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBpc0tleWVkXSBvZiBsaWtlbHkoc2VuZGVyLCBkb2luZykpIHtcbiAgICAgIGNvbnN0IFt0bywgY2FsbF0gPSBjYWxsc1tuYW1lXSA/PyBbXTtcbiAgICAgIGNvbnN0IHBhcmVudCA9IGZpbmQodG8pO1xuICAgICAgaWYgKHBhcmVudCkgcmVhY2gocGFyZW50LCBjYWxsKTtcbiAgICAgIGlmIChzZWVuLmhhcyhuYW1lICsgaXNLZXllZCkpIGNvbnRpbnVlO1xuICAgICAgc2Vlbi5hZGQobmFtZSArIGlzS2V5ZWQpO1xuICAgICAgaW5kZXggPz89IGhlYXJlcnMoKTtcbiAgICAgIGZvciAoY29uc3Qgb3RoZXIgb2YgaW5kZXhbbmFtZV0gPz8gW10pIHtcbiAgICAgICAgY29uc3QgeyBuaXRyb0ZpbHRlcnMsIG5pdHJvS2V5IH0gPSBvdGhlci5kYXRhc2V0O1xuICAgICAgICBjb25zdCBpc0ZvcktleSA9IGlzS2V5ZWQgfHwgbml0cm9GaWx0ZXJzPy5pbmNsdWRlcyhgXCIke25hbWV9XCJgKTtcbiAgICAgICAgaWYgKCFpc0ZvcktleSB8fCBrZXlzLmluY2x1ZGVzKG5pdHJvS2V5KSkgcmVhY2gob3RoZXIsIG5hbWUpOyAvLyBlbHNlIGEgdGFibGUgcG9zdHMgYWxsIGl0cyByb3dzIGZvciBvbmVcbiAgICAgIH1cbiAgICB9XG4gIH1cbn07XG5cbi8qKiBIb2xkIHRoZSBsaW5lcyBvZiB0aG9zZSB0aGF0IHRyYXZlbCB3aXRoIGEgam9iIHdoaWNoIGlzIHNlbnQgYWdhaW4gYWZ0ZXIgaXQgd2FzIGdpdmVuIHVwLCB3aGVyZSBub3RoaW5nIGhhcyBoYXBwZW5lZFxuICogc2luY2U6IHdoYXQgdGhleSBoZWFyIGlzIGluIHRoZWlyIG5ldyBIVE1MIGFsb25lLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBib2FyZEFnYWluID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHtcbiAgICBjb25zdCByb290ID0gZmluZChyaWRlci5pZCk7XG4gICAgaWYgKHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiAhPT0gcmlkZXIucG9zdGVkIHx8IGxpbmVPZihyaWRlci5pZClbMF0pIGNvbnRpbnVlO1xuICAgIGhvbGQoT2JqZWN0LmFzc2lnbihyaWRlciwgeyBob3N0OiBqb2IsIHJvb3QsIHRva2VuOiByaWRlci5wb3N0ZWQgfSkpO1xuICB9XG59O1xuXG4vKiogQ2hvb3NlIHdobyB0cmF2ZWxzIHdpdGggYSBqb2IgdGhhdCBsZWF2ZXMsIGhvbGQgdGhlaXIgbGluZXMsIGFuZCB3cml0ZSB0aGVtIGludG8gaXRzIGJvZHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGJvYXJkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGJvZHksIHJpZGVycywgcm9vdCB9ID0gam9iO1xuICBjb25zdCBtb3N0ID0gb3B0aW9ucy5uaXRyb0Fsb25nOyAvLyBhIHF1YXJ0ZXIgb2Ygd2hhdCB0aGUgc2VydmVyIGFjY2VwdHMsIG9yIGxlc3NcbiAgam9iLnJvb20gPSBNYXRoLm1pbihtb3N0LCBtb3N0ICogNCAtIHNpemVPZihib2R5KSk7XG4gIGpvYi5ib2FyZGVkID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIGlmICghKGpvYi5yb29tID4gMCkgfHwgaGFzRmlsZShib2R5KSB8fCByb290LmRhdGFzZXQubml0cm9MYXp5IHx8IGtleXNPZihqb2IpLnNvbWUoKGtleSkgPT4gc2xvd1trZXldKSkgcmV0dXJuO1xuICAvKiogQHR5cGUge1thbnksIERvaW5nXVtdfSAqL1xuICBjb25zdCBzZW5kZXJzID0gW1tyb290LCBqb2JdXTtcbiAgZm9yIChjb25zdCByaWRlciBvZiB3YWl0aW5nKCkpIHtcbiAgICBpZiAoIXJpZGVyLmlzQWxvbmUgJiYgdGFrZShqb2IsIHJpZGVyLnJvb3QsIHJpZGVyKSkgc2VuZGVycy5wdXNoKFtyaWRlci5yb290LCByaWRlcl0pO1xuICB9XG4gIHNwcmVhZChqb2IsIHNlbmRlcnMpO1xuICBpZiAocmlkZXJzLnNpemUpIGJvZHkuc2V0KCduaXRyby1hbG9uZycsIGBbJHtbLi4ucmlkZXJzLnZhbHVlcygpXS5tYXAoKHsgZW50cnkgfSkgPT4gZW50cnkpfV1gKTtcbn07XG5cbi8qKiBMZXQgdGhlIHJpZGVycycgbGluZXMgZ28gb24sIGluIHRoZSB0aWNrIGluIHdoaWNoIHRoZSBhbnN3ZXIgaXMgaW46IGJlZm9yZSBpdHMgZXZlbnRzLCBhbmQgYmVmb3JlIHRoZSBuZXh0IGpvYi5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVsZWFzZSA9IChqb2IpID0+IHtcbiAgZm9yIChjb25zdCByaWRlciBvZiBqb2IucmlkZXJzLnZhbHVlcygpKSB7XG4gICAgaWYgKHJpZGVyLmhvc3QgIT09IGpvYikgY29udGludWU7XG4gICAgY29uc3QgeyBoZWFyZCwgaWQsIGlzU3RhbGUsIHJvZGUsIHRva2VuIH0gPSByaWRlcjtcbiAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgY29uc3QgbGluZSA9IGxpbmVPZihpZCk7XG4gICAgLy8gV2hhdCB3YXMgbGVmdCBvdXQgYnkgYSBzZXJ2ZXIgdGhhdCBoYXMgcnVuIHRoZSBvdGhlcnMgaXMgdG8gc2F5IGl0c2VsZiB3aGF0IGlzIHdyb25nLlxuICAgIGlmIChyb2RlIHx8ICFoZWFyZFswXSkgbGluZS5zaGlmdCgpO1xuICAgIGVsc2UgcmlkZXIuaXNBbG9uZSA9IGpvYi5wYXJ0cyAmJiBqb2Iuc3RhdHVzID09PSAyMDAgJiYgcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuID09PSB0b2tlbjtcbiAgICByaWRlci5ob3N0ID0gcmlkZXIudG9rZW4gPSBudWxsO1xuICAgIGlmIChpc1N0YWxlICYmIHJvb3QgJiYgIWxpbmVbMF0pIGxpbmUucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICAgIHJlc3VtZShpZCk7XG4gIH1cbn07XG4iLCAiLyogVGhlIHBhcnRzIG9mIGFuIGFuc3dlciwgb25lIGZvciBlYWNoIHJ1biBvZiBhIGNvbXBvbmVudCwgdGhlIGFza2VyJ3MgZmlyc3Q6IFtpZCwgbGVuZ3RoIG9mIGl0cyBIVE1MLCBudW1iZXIgb2YgaXRzXG4gKiBldmVudHMsIHBsYWNlcyBvZiB0aGUgZXZlbnRzIHRoYXQgaXQgaGVhcmRdLiBUaGV5IHRlbGwgd2hhdCBsZWQgdG8gZWFjaCBldmVudCwgYXMgaWYgZWFjaCBjb21wb25lbnQgaGFkIGFza2VkIGFsb25lLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW9uIG9mIGEgcm9vdC5cbiAqL1xuaW1wb3J0IHsgbGVhcm4gfSBmcm9tICcuL3JpZGVycy5qcyc7XG5cbi8qKiBTYXkgd2hlcmUgZWFjaCBldmVudCBjb21lcyBmcm9tLCB3aGF0IGxlZCB0byBpdCBhbmQgd2hvIGhhcyBoZWFyZCBpdCBhbHJlYWR5LiBMZWFybiB3aG8gc2VuZHMgd2hhdC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIGV2ZW50czogW3N0cmluZywgYW55XVtdKSA9PiBBcnJpdmFsW119ICovXG5leHBvcnQgY29uc3QgYXJyaXZhbHNPZiA9IChqb2IsIGV2ZW50cykgPT4ge1xuICBjb25zdCB7IGlkLCBwYXJ0cyA9IFtbaWQsIDAsIGV2ZW50cy5sZW5ndGgsIFtdXV0sIHJpZGVycywgc3RhdHVzLCB0b29rIH0gPSBqb2I7XG4gIGNvbnN0IGlzV2VsbCA9IGpvYi5wYXJ0cyAmJiBzdGF0dXMgPT09IDIwMDtcbiAgLyoqIEB0eXBlIHtBcnJpdmFsW119ICovXG4gIGNvbnN0IGFycml2YWxzID0gW107XG4gIGZvciAoY29uc3QgW2Zyb20sICwgY291bnQsIHBsYWNlc10gb2YgcGFydHMpIHtcbiAgICBjb25zdCBydW4gPSByaWRlcnMuZ2V0KGZyb20pO1xuICAgIGNvbnN0IHsgY29tcG9uZW50LCByb290LCBoZWFyZDogYnJvdWdodCB9ID0gcnVuID8/IGpvYjtcbiAgICBjb25zdCBoZWFyZCA9IHBsYWNlcy5tYXAoKHBsYWNlKSA9PiBhcnJpdmFsc1twbGFjZV0pO1xuICAgIGZvciAoY29uc3QgeyBoZWFyZEJ5IH0gb2YgaGVhcmQpIGhlYXJkQnkuYWRkKGZyb20pO1xuICAgIGNvbnN0IG5hbWVzID0gaGVhcmQubWFwKCh7IGNhbGwsIG5hbWUsIHRvIH0pID0+IFt0byA9PT0gZnJvbSA/IGNhbGwgOiBuYW1lXSk7XG4gICAgY29uc3Qgb3duID0gZXZlbnRzLnNsaWNlKGFycml2YWxzLmxlbmd0aCwgYXJyaXZhbHMubGVuZ3RoICsgY291bnQpO1xuICAgIGlmIChpc1dlbGwpIGxlYXJuKHJ1biA/IHsgY29tcG9uZW50LCBoZWFyZDogWy4uLmJyb3VnaHQsIC4uLm5hbWVzXSB9IDogam9iLCBvd24sIHJ1biA/IDAgOiB0b29rKTtcbiAgICBjb25zdCBbeyBjaGFpbjogYmVnaW4sIGNvdW50cyB9LCAuLi5vdGhlcnNdID0gIXJ1biB8fCBicm91Z2h0WzBdID8gW3J1biA/PyBqb2IsIC4uLmhlYXJkXSA6IGhlYXJkO1xuICAgIGNvbnN0IGNoYWluID0gWy4uLmJlZ2luLmZpbHRlcigoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHN0ZXApID0+IG90aGVycy5ldmVyeSgoeyBjaGFpbiB9KSA9PiBjaGFpbi5pbmNsdWRlcyhzdGVwKSkpLCBmcm9tXTtcbiAgICBpZiAocnVuKSB7XG4gICAgICBjb3VudHNbZnJvbV0gPSAoY291bnRzW2Zyb21dID8/IDApICsgMTtcbiAgICAgIHJ1bi5oZWFyZCA9IFtdOyAvLyBpZiBpdCBoYXMgcnVuIGFnYWluLCB0aGF0IHdhcyBvZiB3aGF0IHRoZSBvdGhlcnMgaGF2ZSBzZW50XG4gICAgfVxuICAgIGNvbnN0IGNhbGxzID0gSlNPTi5wYXJzZShyb290LmRhdGFzZXQubml0cm9PbiA/PyAne30nKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBkZXRhaWxdIG9mIG93bikge1xuICAgICAgY29uc3QgW3RvLCBjYWxsXSA9IGNhbGxzW25hbWVdID8/IFtdO1xuICAgICAgYXJyaXZhbHMucHVzaCh7IG5hbWUsIGRldGFpbCwgZnJvbSwgY2hhaW4sIGNvdW50cywgaGVhcmRCeTogbmV3IFNldCgpLCB0bywgY2FsbCB9KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGFycml2YWxzO1xufTtcbiIsICIvKiBUaGUgZXZlbnRzIG9mIGFuIGFuc3dlciwgb3Igbml0cm86ZXJyb3Ige2NvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzfSwgcmVhY2ggdGhlIHBhZ2Ugb25jZSwgaW4gb3JkZXIuICovXG5pbXBvcnQgeyB1bnNlbnQgfSBmcm9tICcuL2FnYWluLmpzJztcbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgY2F1c2VzLCBkcm9wLCBlbnF1ZXVlLCBmYWlsdXJlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBldmVudE9mLCBmaW5kLCBvbiwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBhcnJpdmFsc09mIH0gZnJvbSAnLi9wYXJ0cy5qcyc7XG5pbXBvcnQgeyByZWxlYXNlIH0gZnJvbSAnLi9yaWRlcnMuanMnO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGRlbGl2ZXIgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBzdGF0dXMsIHJlc29sdmUsIHJlamVjdCwgcmVzdWx0IH0gPSBqb2I7XG4gIGFubm91bmNlKCdhbnN3ZXJlZCcsIGpvYik7XG4gIHJlbGVhc2Uoam9iKTtcbiAgY29uc3QgZXJyb3IgPSBqb2IuZXJyb3IgPz8gb3B0aW9uc1tgbml0cm9FcnJvci0ke3N0YXR1c31gXSA/PyBvcHRpb25zLm5pdHJvRXJyb3I7XG4gIGZvciAoY29uc3QgYXJyaXZhbCBvZiBhcnJpdmFsc09mKGpvYiwgam9iLmV2ZW50cyA/PyBbWyduaXRybzplcnJvcicsIHsgY29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXMgfV1dKSkge1xuICAgIGNvbnN0IHsgY2FsbCwgZGV0YWlsLCBmcm9tLCBuYW1lLCB0byB9ID0gYXJyaXZhbDtcbiAgICBjb25zdCBjYXVzZSA9IGV2ZW50T2YobmFtZSwgZGV0YWlsKTtcbiAgICBjYXVzZXMuc2V0KGNhdXNlLCBhcnJpdmFsKTtcbiAgICBpZiAoREVCVUcpIGFubm91bmNlKCdldmVudCcsIHsgam9iLCBhcnJpdmFsLCBldmVudDogY2F1c2UgfSk7XG4gICAgaWYgKGZyb20gPT09IGlkICYmIG5hbWUgPT09ICduaXRybzplcnJvcicpIHtcbiAgICAgIGlmIChqb2IuaXNVbnNlbnQpIHVuc2VudC5zZXQoY2F1c2UsIGpvYik7XG4gICAgICByZWplY3Q/LihmYWlsdXJlKGRldGFpbCkpO1xuICAgIH1cbiAgICBpZiAoZnJvbSA9PT0gaWQgJiYgbmFtZSA9PT0gJ25pdHJvOmFjdGlvbi1jb21wbGV0ZScpIHJlc29sdmU/LihyZXN1bHQgPT09IHVuZGVmaW5lZCA/IGRldGFpbCA6IHsgLi4uZGV0YWlsLCByZXN1bHQgfSk7XG4gICAgKGZpbmQoZnJvbSkgPz8gZG9jdW1lbnQuYm9keSkuZGlzcGF0Y2hFdmVudChjYXVzZSk7XG4gICAgaWYgKGZpbmQodG8pKSBlbnF1ZXVlKG5ld0pvYihmaW5kKHRvKSwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbW2NhbGwsIGRldGFpbF1dLCBjYXVzZSB9KSk7XG4gIH1cbiAgZm9yIChjb25zdCByaWRlciBvZiBqb2IucmlkZXJzLnZhbHVlcygpKSByaWRlci5yb2RlICYmIGFubm91bmNlKCdkb25lJywgcmlkZXIpO1xufTtcblxuLy8gQSB3YXkgb3V0IG9mIHRoZSBwYWdlIGFib3J0cyByZXF1ZXN0cywgc2Vjb25kcyBiZWZvcmUgdGhlIHBhZ2UgZ29lcy4gTm9ib2R5IHNheXMgaWYgaXQgd2lsbCBnbzpcbi8vIGEgZG93bmxvYWQgYmVnaW5zIGxpa2UgdGhhdCwgdG9vLlxubGV0IGxlYXZpbmcgPSAwO1xuLyoqIEB0eXBlIHtKb2JbXX0gKi9cbmNvbnN0IGFib3J0ZWQgPSBbXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZmluaXNoID0gKGpvYikgPT4gdm9pZCAobGVhdmluZyAmJiAham9iLnN0YXR1cyA/IGFib3J0ZWQucHVzaChqb2IpIDogZGVsaXZlcihqb2IpKTtcblxuLyoqIEB0eXBlIHsoZW5kOiAoam9iOiBhbnksIHdoeTogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RheSA9IChlbmQpID0+IHtcbiAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICBsZWF2aW5nID0gMDtcbiAgZm9yIChjb25zdCBqb2Igb2YgYWJvcnRlZC5zcGxpY2UoMCkpIGVuZChqb2IsICd0aGUgcGFnZSB3YXMgbGVmdCcpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RXZlbnRzID0gKCkgPT4ge1xuICBvbignYmVmb3JldW5sb2FkJywgKCkgPT4ge1xuICAgIGNsZWFyVGltZW91dChsZWF2aW5nKTtcbiAgICBsZWF2aW5nID0gc2V0VGltZW91dChzdGF5LCAxMDAwMCwgZGVsaXZlcik7XG4gIH0pO1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiBjbGVhclRpbWVvdXQobGVhdmluZykpO1xuICBvbigncGFnZXNob3cnLCAoKSA9PiBzdGF5KGRyb3ApKTsgLy8gdGhlIGJyb3dzZXIgaGFzIGtlcHQgaXRcbn07XG4iLCAiLyogRHJvcHMgY2xpY2tzIGZvciBhbiBhY3Rpb24gd2hpbGUgaXQgaXMgdW5kZXIgd2F5IGluIHRoZWlyIGNvbXBvbmVudCwgb3IgaW4gbGluZSwgd2hlcmUgaXQgc2F5cyB0aGF0IG9uZSBpcyBlbm91Z2guXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc2luZ2xlIG9mIHdoYXQgYXNrcy4gV3JpdGVzOiBhcmlhLWRpc2FibGVkIG9mIGl0LCBvciBvZiB3aGF0IHNlbmRzIGl0cyBmb3JtOyBkaXNhYmxlZCB3b3VsZCB0YWtlXG4gKiAgIHRoZSBmb2N1cyBmb3IgZ29vZC4gV2hhdCBoYXMgdGhhdCBmcm9tIHVzLCBhbmQgbm90IGZyb20gdGhlIHNlcnZlciwgaGFzIGRhdGEtbml0cm8taGVsZCwgdG9vLlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgQVNLUywgYWN0aW9uT2YsIGFsbE9mLCBmaW5kLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBTSU5HTEUgPSAnW2RhdGEtbml0cm8tc2luZ2xlXSc7XG5jb25zdCBIRUxEID0gJ2RhdGEtbml0cm8taGVsZCc7XG5cbi8qKiBAdHlwZSB7KGFza2VyOiBhbnksIHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNIZWxkID0gKGFza2VyLCB7IGlkIH0sIGFjdGlvbikgPT4gYXNrZXIubWF0Y2hlcyhTSU5HTEUpICYmIGxpbmVPZihpZCkuc29tZSgoam9iKSA9PiBqb2IuYWN0aW9uID09PSBhY3Rpb24pO1xuXG4vKiogV2hhdCBpcyBwcmVzc2VkLCBvZiBzb21ldGhpbmcgdGhhdCBhc2tzLlxuICogQHR5cGUgeyhhc2tlcjogYW55LCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuY29uc3QgYnV0dG9uc09mID0gKGFza2VyLCByb290KSA9PlxuICBhc2tlci5sb2NhbE5hbWUgPT09ICdmb3JtJ1xuICAgID8gYWxsT2YoYDppcyhidXR0b24saW5wdXQpOm5vdCgke0FTS1N9KWAsIHJvb3QpLmZpbHRlcigoeyBmb3JtLCB0eXBlIH0pID0+IGZvcm0gPT09IGFza2VyICYmIC9zdWJtaXR8aW1hZ2UvLnRlc3QodHlwZSkpXG4gICAgOiBbYXNrZXJdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoeyBpZCB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgZm9yIChjb25zdCBhc2tlciBvZiByb290ID8gYWxsT2YoU0lOR0xFLCByb290KSA6IFtdKSB7XG4gICAgY29uc3QgaXNOb3cgPSBpc0hlbGQoYXNrZXIsIHJvb3QsIGFjdGlvbk9mKHJvb3QsIGFza2VyLmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpKSk7XG4gICAgZm9yIChjb25zdCBidXR0b24gb2YgYnV0dG9uc09mKGFza2VyLCByb290KSkge1xuICAgICAgaWYgKGJ1dHRvbi5oYXNBdHRyaWJ1dGUoaXNOb3cgPyAnYXJpYS1kaXNhYmxlZCcgOiBIRUxEKSA9PT0gaXNOb3cpIGNvbnRpbnVlO1xuICAgICAgYnV0dG9uLnRvZ2dsZUF0dHJpYnV0ZShIRUxELCBpc05vdyk7XG4gICAgICBzZXRBdHRyaWJ1dGUoYnV0dG9uLCAnYXJpYS1kaXNhYmxlZCcsIGlzTm93ID8gJ3RydWUnIDogbnVsbCk7XG4gICAgfVxuICB9XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTaW5nbGUgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ3F1ZXVlZCcsICdhbnN3ZXJlZCcsICdkb25lJ10pIGhlYXIobmFtZSwgKGpvYikgPT4gcXVldWVNaWNyb3Rhc2soKCkgPT4gc2hvdyhqb2IpKSk7IC8vIHRoZSBsaW5lIGhhcyBpdCwgb3Igbm90XG59O1xuIiwgIi8qIFRoZSBicmlkZ2U6IHJlcXVlc3RzIG9mIGNvbXBvbmVudHMgYmVjb21lIGpvYnM7IGVhY2ggaXMgc2VudCwgYW5zd2VyZWQsIGFuZCBpdHMgZXZlbnRzIGRlbGl2ZXJlZC5cbiAqIFdpcmU6IGRvY3MvYXJjaGl0ZWN0dXJlLm1kLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWhlYXJkLCAtZXJyb3IsIC1lcnJvci08c3RhdHVzPiBvZiBpdHMgc2NyaXB0OyBpZCxcbiAqICAgZGF0YS1uaXRyby1jb21wb25lbnQsIC1rZXksIC11cmwsIC10b2tlbiwgLWZpbHRlcnMsIC1vbiwgLWxhenkgb2YgYSByb290OyAtYXJncywgLW1vZGVsLCAtb3duZXIgaW5zaWRlLlxuICovXG5pbXBvcnQgeyBpbnNpc3QgfSBmcm9tICcuL2FnYWluLmpzJztcbmltcG9ydCB7IGFjY2VwdCB9IGZyb20gJy4vYW5zd2Vycy5qcyc7XG5pbXBvcnQgeyBmaW5pc2ggfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyByZWFkRmllbGRzIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWRkQXJndW1lbnRzLCBhbm5vdW5jZSwgaGVhciwgaXNPdXJOYW1lLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZHJvcCwgZW5xdWV1ZSwgcnVuV2l0aCB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgUk9PVCwgYWN0aW9uT2YsIGFkZHJlc3MsIGFsbCwgZmluZCwgZmlyc3QsIG9wdGlvbnMsIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBib2FyZCwgYm9hcmRBZ2FpbiwgcmVsZWFzZSB9IGZyb20gJy4vcmlkZXJzLmpzJztcbmltcG9ydCB7IGlzSGVsZCB9IGZyb20gJy4vc2luZ2xlLmpzJztcblxuLyoqIE1ha2UgYSBqb2Igb2YgYSByZXF1ZXN0IG9mIGh0bXguXG4gKiBAdHlwZSB7KGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSkgPT4ge1xuICBjb25zdCByb290ID0gcm9vdE9mKGVsZW1lbnQpO1xuICBjb25zdCBhY3Rpb24gPSBhY3Rpb25PZihyb290LCBwYXRoKTtcbiAgaWYgKGVsZW1lbnQgPT09IHJvb3QpIHJldHVybiByZWFjdChyb290LCBjYXVzZSwgeyBhY3Rpb24sIHBhdGggfSk7XG4gIGlmIChpc0hlbGQoZWxlbWVudCwgcm9vdCwgYWN0aW9uKSkgcmV0dXJuO1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCB7IHBhdGgsIHNvdXJjZTogZWxlbWVudCB9KTtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGJvZHkgPz8gW10pIGlmICghaXNPdXJOYW1lKG5hbWUpKSBqb2IuYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIEpTT04ucGFyc2UoZWxlbWVudC5kYXRhc2V0Lm5pdHJvQXJncyA/PyAne30nKSk7XG4gIHJlYWRGaWVsZHMoam9iKTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIHdoYXQgYSByb290IGFza3MgZm9yIGJ5IGl0c2VsZjogYWZ0ZXIgYW4gZXZlbnQsIHVubGVzcyB0aGF0IGlzIGZvciBhbm90aGVyIGtleSwgb3IgYXMgYSBwb2xsLlxuICogQHR5cGUgeyhyb290OiBhbnksIGNhdXNlPzogYW55LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWN0ID0gKHJvb3QsIGNhdXNlLCBtb3JlKSA9PiB7XG4gIGNvbnN0IHsgbml0cm9GaWx0ZXJzLCBuaXRyb0tleSB9ID0gcm9vdC5kYXRhc2V0O1xuICBjb25zdCB7IHR5cGUsIGRldGFpbCB9ID0gY2F1c2UgPz8ge307XG4gIGNvbnN0IGtleXMgPSAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KHR5cGUpICYmIGRldGFpbD8ua2V5ICE9IG51bGwgPyBbJ2tleSddIDogSlNPTi5wYXJzZShuaXRyb0ZpbHRlcnMgPz8gJ3t9JylbdHlwZV07XG4gIGlmIChrZXlzPy5ldmVyeSgoLyoqIEB0eXBlIHthbnl9ICovIGtleSkgPT4gYCR7ZGV0YWlsPy5ba2V5XX1gICE9PSBuaXRyb0tleSkpIHJldHVybjtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBjYXVzZSwgaXNQb2xsOiAhY2F1c2UsIGlzUXVpZXQ6IHRydWUsIC4uLm1vcmUgfSk7XG4gIGlmICgvXm5pdHJvOi8udGVzdCh0eXBlKSkgam9iLmhlYXJkID0gW1t0eXBlLCBkZXRhaWxdXTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIGFuIGFjdGlvbiB3aXRoIGFyZ3VtZW50cyBhbmQgd2hhdCBzdGFuZHMgaW4gdGhlIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgYXJnczogb2JqZWN0LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHBvc3QgPSAocm9vdCwgYWN0aW9uLCBhcmdzLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIG1vcmUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIGFyZ3MpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBAdHlwZSB7KGNvbXBvbmVudDogc3RyaW5nLCBrZXk6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgbWlzc2luZyA9IChjb21wb25lbnQsIGtleSkgPT4ge1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KGFsbChST09UKS5tYXAoKHsgZGF0YXNldCB9KSA9PiBkYXRhc2V0Lm5pdHJvQ29tcG9uZW50KSldO1xuICBpZiAobmFtZXMuaW5jbHVkZXMoY29tcG9uZW50KSkgcmV0dXJuIGBub25lIG9uIHRoaXMgcGFnZSBoYXMgdGhlIGtleSAke0pTT04uc3RyaW5naWZ5KGtleSl9YDtcbiAgY29uc3QgbmVhcmVzdCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpICYmIHdpbmRvdy5uaXRyb0RlYnVnPy5zdWdnZXN0KGNvbXBvbmVudCwgbmFtZXMpO1xuICByZXR1cm4gYG9uIHRoaXMgcGFnZSB0aGVyZSBpcyAke25hbWVzLmxlbmd0aCA/IGBvbmx5ICR7bmFtZXMuam9pbignLCAnKX1gIDogJ25vbmUnfS4ke25lYXJlc3QgfHwgJyd9YDtcbn07XG5cbi8qKiBAdHlwZSB7Tml0cm9bJ2NhbGwnXX0gKi9cbmNvbnN0IGNhbGwgPSAoY29tcG9uZW50LCBhY3Rpb24sIGFyZ3MgPSB7fSwgeyBrZXkgfSA9IHt9KSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3Qgb25lID0ga2V5ID09IG51bGwgPyAnJyA6IGBbZGF0YS1uaXRyby1rZXk9JHtDU1MuZXNjYXBlKGAke2tleX1gKX1dYDtcbiAgICBjb25zdCByb290ID0gZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD0ke0NTUy5lc2NhcGUoY29tcG9uZW50KX1dJHtvbmV9YCk7XG4gICAgaWYgKHJvb3QpIHBvc3Qocm9vdCwgYWN0aW9uLCBhcmdzLCB7IHJlc29sdmUsIHJlamVjdCB9KTtcbiAgICBlbHNlIGRyb3AoeyBjb21wb25lbnQsIGFjdGlvbiwgcmVqZWN0IH0sIG1pc3NpbmcoY29tcG9uZW50LCBrZXkpKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcnVuID0gYXN5bmMgKGpvYiwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGNoYWluLCBpZCB9ID0gam9iO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIC8vIFRoZSBuZXh0IHBhZ2UgbWF5IGhhdmUgYSBjb21wb25lbnQgb2YgdGhpcyBpZC5cbiAgY29uc3QgaXNHb25lID0gIXJvb3QgfHwgKHJvb3QgIT09IGpvYi5yb290ICYmIGpvYi5wYWdlICE9PSBhZGRyZXNzKCkpO1xuICBpZiAoaXNHb25lICYmICFqb2IuaXNRdWlldCkgZmluaXNoKE9iamVjdC5hc3NpZ24oam9iLCB7IHN0YXR1czogMCwgZXJyb3I6IG9wdGlvbnNbJ25pdHJvRXJyb3ItNDA0J10gfSkpO1xuICBpZiAoaXNHb25lIHx8IChqb2IucmVqZWN0ICYmIHJvb3QuZGF0YXNldC5uaXRyb0xhenkpKSByZXR1cm4gZHJvcChqb2IsICdpdCBpcyBub3QgdGhlcmUnKTtcbiAgam9iLmJlZ3VuID8gYm9hcmRBZ2Fpbihqb2IpIDogZmlsbChqb2IsIHJvb3QpOyAvLyBhZ2FpbiwgaXQgaXMgdG8gYmUgc2VudCBhcyBpdCB3YXNcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgaW5zaXN0KGpvYiwgKCkgPT4ge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKSA/PyBkb2N1bWVudC5ib2R5OyAvLyBpdCBtYXkgZ28gbWVhbndoaWxlXG4gICAgY29uc3Qgc291cmNlID0gam9iLnNvdXJjZT8uaXNDb25uZWN0ZWQgPyBqb2Iuc291cmNlIDogcm9vdDtcbiAgICByZXR1cm4gYWRhcHRlci5zZW5kKGpvYiwgeyByb290LCBzb3VyY2UsIGhlYWRlcnM6IGNoYWluWzBdICYmIHsgJ05pdHJvLUNoYWluJzogY2hhaW4uam9pbigpIH0gfSk7XG4gIH0pO1xuICBpZiAoYW5zd2VyKSBhd2FpdCBhY2NlcHQoT2JqZWN0LmFzc2lnbihqb2IsIHsgYW5zd2VyIH0pLCBhbnN3ZXIsIGFkYXB0ZXIpO1xuICBlbHNlIGlmIChqb2Iuc3RhdHVzID09IG51bGwpIHJldHVybiBkcm9wKGpvYiwgJ2EgbGlzdGVuZXIgb3IgaHgtc3luYyBzdG9wcGVkIGl0Jyk7XG4gIGZpbmlzaChqb2IpO1xufTtcblxuLyoqIEZpbGwgdGhlIGJvZHk6IHRoZSBuZXdlc3QgdG9rZW4sIGV2ZW50cyBoZWFyZCwgYm91bmQgZmllbGRzLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgcm9vdDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZmlsbCA9IChqb2IsIHJvb3QpID0+IHtcbiAgY29uc3QgeyBib2R5LCBjb3VudHMsIGhlYXJkLCBpZCwgc2VudCB9ID0gam9iO1xuICBPYmplY3QuYXNzaWduKGpvYiwgeyByb290LCB0b2tlbjogcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW4gfSk7XG4gIGNvdW50c1tpZF0gPSAoY291bnRzW2lkXSA/PyAwKSArIDE7XG4gIGlmIChoZWFyZCkgYm9keS5zZXQoJ25pdHJvLWV2ZW50cycsIEpTT04uc3RyaW5naWZ5KGhlYXJkKSk7XG4gIGFubm91bmNlKCdmaWxsaW5nJywgam9iKTtcbiAgY29uc3QgbmFtZXMgPSBuZXcgU2V0KCk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBib3VuZCwgdmFsdWVzIH0gb2Ygc2VudC52YWx1ZXMoKSkge1xuICAgIGlmICghYm91bmQpIGNvbnRpbnVlO1xuICAgIG5hbWVzLmFkZChib3VuZCk7XG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgfVxuICBpZiAoIWpvYi5pc1F1aWV0KSBib2R5LnNldCgnbml0cm8tZmllbGRzJywgWy4uLm5hbWVzXS5qb2luKCkpO1xuICBib2FyZChqb2IpO1xuICBib2R5LmFwcGVuZCgnbml0cm8tdG9rZW4nLCBqb2IudG9rZW4gPz8gJycpO1xufTtcblxuLyoqIExldCByZXF1ZXN0cyBvZiBodG14IGJlY29tZSBqb2JzLCBhbmQgam9icyBsZWF2ZS5cbiAqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBjb25uZWN0ID0gKGFkYXB0ZXIpID0+IHtcbiAgYWRhcHRlci5jYXB0dXJlKGFzayk7XG4gIHJ1bldpdGgoKGpvYikgPT4gcnVuKGpvYiwgYWRhcHRlcikuZmluYWxseSgoKSA9PiByZWxlYXNlKGpvYikpKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEJyaWRnZSA9ICgpID0+IHtcbiAgd2luZG93Lm5pdHJvID0geyBmaW5kLCBmaXJzdCwgcm9vdE9mLCBjYWxsLCBvbjogaGVhciwgcmVhY3QsIGVucXVldWUgfTtcbn07XG4iLCAiLyogVGhlIGJlZ2lubmluZyBvZiBhIHBhZ2U6IG91ciBzY3JpcHQgc3RhbmRzIGJlZm9yZSBodG14LCBzbyBub3RoaW5nIGlzIGFza2VkIGJlZm9yZSB0aGUgYnJpZGdlIGlzIHRoZXJlLCBhbmQgYm90aFxuICogYmVnaW4gYXQgRE9NQ29udGVudExvYWRlZCwgd2hpY2ggY29tZXMgYWZ0ZXIgZGVmZXJyZWQgc2NyaXB0cywgb3IgYWZ0ZXIgdGhvc2UgdGhhdCBkaWQgbm90IGxvYWQuIFdoYXQgaXMgY2xpY2tlZFxuICogb3Igc2VudCBtZWFud2hpbGUgaXMgZG9uZSB0aGVuLlxuICpcbiAqIFJlYWRzOiBoeC1wb3N0IG9mIHdoYXQgaXMgY2xpY2tlZCBvciBzZW50LiBIZWFyczogY2xpY2ssIHN1Ym1pdDsgRE9NQ29udGVudExvYWRlZC5cbiAqL1xuaW1wb3J0IHsgQVNLUywgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8vIFdoYXQgYSBjbGljayBkb2VzIG1vcmUgdG8gdGhhbiB0byBhc2suIFRoZWlyIHZhbHVlcyBhcmUgdGhlcmUgd2hlbiBodG14IGJlZ2lucy5cbmNvbnN0IE9USEVSUyA9ICdmb3JtLGxhYmVsLHNlbGVjdCx0ZXh0YXJlYSxpbnB1dDpub3QoW3R5cGU9c3VibWl0XSxbdHlwZT1pbWFnZV0sW3R5cGU9YnV0dG9uXSknO1xuLyoqIEB0eXBlIHsoKCkgPT4gdm9pZClbXX0gKi9cbmNvbnN0IGVhcmx5ID0gW107XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBjbGljayA9IChldmVudCkgPT4ge1xuICBjb25zdCBjb250cm9sID0gZXZlbnQudGFyZ2V0LmNsb3Nlc3Q/LihgYnV0dG9uLGlucHV0LGxhYmVsLGZvcm0sJHtBU0tTfWApO1xuICBpZiAoIWNvbnRyb2wgfHwgY29udHJvbC5tYXRjaGVzKE9USEVSUykpIHJldHVybjtcbiAgY29uc3Qgc2VuZHMgPSAvc3VibWl0fGltYWdlLy50ZXN0KGNvbnRyb2wudHlwZSkgJiYgY29udHJvbC5mb3JtPy5tYXRjaGVzKEFTS1MpO1xuICBpZiAoIXNlbmRzICYmICFjb250cm9sLm1hdGNoZXMoQVNLUykpIHJldHVybjtcbiAgc3RvcChldmVudCk7XG4gIGVhcmx5LnB1c2goKCkgPT4gY29udHJvbC5jbGljaygpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBzdWJtaXQgPSAoZXZlbnQpID0+IHsgLy8gd2l0aG91dCBhIGJ1dHRvblxuICBpZiAoIWV2ZW50LnRhcmdldC5tYXRjaGVzPy4oQVNLUykpIHJldHVybjtcbiAgc3RvcChldmVudCk7XG4gIGVhcmx5LnB1c2goKCkgPT4gZXZlbnQudGFyZ2V0LnJlcXVlc3RTdWJtaXQoKSk7XG59O1xuXG4vKiogQ2FsbCBgYmVnaW5gIG9uY2UgYWxsIHNjcmlwdHMgb2YgdGhlIHBhZ2UgaGF2ZSBjb21lLCBhdCBvbmNlIGluIGEgcGFnZSB0aGF0IGlzIHRoZXJlIGFscmVhZHk7IGBmaXJzdGAgaXMgdGhlXG4gKiBldmVudCBvZiBhbiBodG14IHRoYXQgd291bGQgYmVnaW4gYmVmb3JlLlxuICogQHR5cGUgeyhiZWdpbjogKCkgPT4gdm9pZCwgZmlyc3Q/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd2hlbkxvYWRlZCA9IChiZWdpbiwgZmlyc3QgPSAnbmV2ZXInKSA9PiB7XG4gIGlmIChwZXJmb3JtYW5jZS50aW1pbmcuZG9tQ29udGVudExvYWRlZEV2ZW50U3RhcnQpIHJldHVybiBiZWdpbigpO1xuICBjb25zdCBsaXN0ZW5lcnMgPSBPYmplY3QuZW50cmllcyh7IGNsaWNrLCBzdWJtaXQsIFtmaXJzdF06IHN0b3AgfSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGxpc3RlbmVyXSBvZiBsaXN0ZW5lcnMpIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cucmVtb3ZlRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG4gICAgYmVnaW4oKTtcbiAgICBzZXRUaW1lb3V0KCgpID0+IGVhcmx5LmZvckVhY2goKGFjdCkgPT4gYWN0KCkpKTsgLy8gaHRteCAyIGJlZ2lucyBhdCB0aGlzIGV2ZW50LCB0b28sIGFuZCBhZnRlciB0aGlzXG4gIH0pO1xufTtcbiIsICIvKiBMb2FkcyBsYXp5IGNvbXBvbmVudHMuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tbGF6eSBvZiBhIHBsYWNlaG9sZGVyJ3Mgcm9vdDogXCJsb2FkXCIsIG9yIFwidmlzaWJsZVwiOiBhc2sgd2hlbiBpdCBpcyBzZWVuO1xuICogICBkYXRhLW5pdHJvLWdyb3VwOiB0aGUgcGxhY2Vob2xkZXJzIG9mIGEgbmFtZSBhc2sgdG9nZXRoZXIsIGFzIHNvb24gYXMgb25lIG9mIHRoZW0gZG9lcztcbiAqICAgZGF0YS1uaXRyby1jb21wb25lbnQgYW5kIGRhdGEtbml0cm8tdG9rZW4gb2YgdGhlIHJvb3QuXG4gKiBQb3N0cyBuaXRyby1tb3VudDsgZm9yIGEgZ3JvdXAgb25lIHBvc3RzIGl0IHdpdGggZ3JvdXAsIFwiPGNvbXBvbmVudD4gPHRva2VuPlwiIG9mIGVhY2ggb2YgdGhlIG90aGVycy5cbiAqIFdoYXQgYSBwbGFjZWhvbGRlciBoZWFycyBvbiB0aGUgY29tcG9uZW50J3MgYmVoYWxmLCB0aGUgY29tcG9uZW50IGdldHMgYXMgc29vbiBhcyBpdCBpcyB0aGVyZS5cbiAqL1xuaW1wb3J0IHsgcG9zdCwgcmVhY3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBoZWFyLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZW5xdWV1ZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgYWxsLCBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTEFaWSA9ICdbZGF0YS1uaXRyby1sYXp5XSc7XG5jb25zdCBNT1VOVCA9ICduaXRyby1tb3VudCc7XG5jb25zdCBHUk9VUF9MSU1JVCA9IDUwOyAvLyBvZiB0aGUgc2VydmVyXG4vKiogQHR5cGUge1dlYWtTZXQ8RWxlbWVudD59ICovXG5jb25zdCBrbm93biA9IG5ldyBXZWFrU2V0KCk7XG4vKiogQHR5cGUge1NldDxhbnlbXT59ICovXG5jb25zdCBncm91cHMgPSBuZXcgU2V0KCk7IC8vIHVuZGVyIHdheTogdGhlIHBsYWNlaG9sZGVyIHRoYXQgaGFzIGFza2VkLCBhbmQgdGhlIG90aGVyc1xuLyoqIEB0eXBlIHtXZWFrU2V0PEVsZW1lbnQ+fSAqL1xuY29uc3QgdHJpZWQgPSBuZXcgV2Vha1NldCgpOyAvLyB3aXRoIGEgZ3JvdXAsIGluIHZhaW46IGVhY2ggYXNrcyBhbG9uZSwgYW5kIHNheXMgd2hhdCBpcyB3cm9uZ1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IGxvYWRpbmcgPSBuZXcgU2V0KCk7IC8vIGlkcyBvZiBwbGFjZWhvbGRlcnNcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgYW55W10+fSAqL1xuY29uc3Qgb3ZlcmhlYXJkID0gbmV3IE1hcCgpOyAvLyBieSB0aGUgcGxhY2Vob2xkZXIncyBpZFxuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrQWxvbmUgPSAocGxhY2Vob2xkZXIpID0+IHtcbiAgbG9hZGluZy5hZGQocGxhY2Vob2xkZXIuaWQpO1xuICBlbnF1ZXVlKG5ld0pvYihwbGFjZWhvbGRlciwgTU9VTlQsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcnM6IGFueVtdKSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrVG9nZXRoZXIgPSAoZ3JvdXApID0+IHtcbiAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gZ3JvdXA7XG4gIGlmICghb3RoZXJzWzBdKSByZXR1cm4gZmlyc3QgJiYgYXNrQWxvbmUoZmlyc3QpO1xuICBncm91cHMuYWRkKGdyb3VwKTtcbiAgZm9yIChjb25zdCB7IGlkIH0gb2YgZ3JvdXApIGxvYWRpbmcuYWRkKGlkKTtcbiAgY29uc3QgbWVtYmVycyA9IG90aGVycy5tYXAoKHsgZGF0YXNldCB9KSA9PiBgJHtkYXRhc2V0Lm5pdHJvQ29tcG9uZW50fSAke2RhdGFzZXQubml0cm9Ub2tlbn1gKTtcbiAgcG9zdChmaXJzdCwgTU9VTlQsIHsgZ3JvdXA6IG1lbWJlcnMgfSwgeyBncm91cCB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc1dhaXRpbmcgPSAocGxhY2Vob2xkZXIpID0+IHBsYWNlaG9sZGVyLmlzQ29ubmVjdGVkICYmIHBsYWNlaG9sZGVyLm1hdGNoZXMoTEFaWSk7XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAocGxhY2Vob2xkZXIpID0+IHtcbiAgY29uc3QgdW5kZXJXYXkgPSBuZXcgU2V0KFsuLi5ncm91cHNdLmZsYXQoKSk7XG4gIGlmICh1bmRlcldheS5oYXMocGxhY2Vob2xkZXIpKSByZXR1cm47XG4gIGNvbnN0IHsgbml0cm9Hcm91cCB9ID0gcGxhY2Vob2xkZXIuZGF0YXNldDtcbiAgY29uc3Qgb3RoZXJzID0gYWxsKGAke0xBWll9W2RhdGEtbml0cm8tZ3JvdXBdYCkuZmlsdGVyKChtZW1iZXIpID0+XG4gICAgbWVtYmVyICE9PSBwbGFjZWhvbGRlciAmJiBtZW1iZXIuZGF0YXNldC5uaXRyb0dyb3VwID09PSBuaXRyb0dyb3VwICYmICF0cmllZC5oYXMobWVtYmVyKSAmJiAhdW5kZXJXYXkuaGFzKG1lbWJlcikpO1xuICBhc2tUb2dldGhlcih0cmllZC5oYXMocGxhY2Vob2xkZXIpID8gW3BsYWNlaG9sZGVyXSA6IFtwbGFjZWhvbGRlciwgLi4ub3RoZXJzXS5zbGljZSgwLCBHUk9VUF9MSU1JVCkpO1xufTtcblxuLyoqIExldCB0aGUgb3RoZXJzIG9mIGEgZ3JvdXAgZ28gb24gb25jZSB0aGUgZmlyc3QgaGFzIGJlZW4gYW5zd2VyZWQsIHdlbGwgb3Igbm90LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGdvT24gPSAoeyBhY3Rpb24sIGlkLCByb290LCBncm91cCA9IFtyb290XSB9KSA9PiB7XG4gIGlmIChhY3Rpb24gIT09IE1PVU5UKSByZXR1cm47XG4gIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IGdyb3VwO1xuICBjb25zdCBsZWZ0ID0gb3RoZXJzLmZpbHRlcihpc1dhaXRpbmcpO1xuICBncm91cHMuZGVsZXRlKGdyb3VwKTtcbiAgaWYgKGlzV2FpdGluZyhmaXJzdCkpIHsgLy8gaW4gdmFpblxuICAgIGxvYWRpbmcuZGVsZXRlKGlkKTtcbiAgICBpZiAob3RoZXJzWzBdKSB0cmllZC5hZGQoZmlyc3QpO1xuICAgIHJldHVybiBhc2tUb2dldGhlcihsZWZ0KTsgLy8gdGhleSBhcmUgbm90IHRvIGJsYW1lXG4gIH1cbiAgZm9yIChjb25zdCBvdGhlciBvZiBsZWZ0KSB7XG4gICAgdHJpZWQuYWRkKG90aGVyKTtcbiAgICBhc2tBbG9uZShvdGhlcik7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKGlkKSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKHJvb3Q/Lm1hdGNoZXMoTEFaWSkpIHJldHVybjtcbiAgY29uc3QgY2F1c2VzID0gb3ZlcmhlYXJkLmdldChpZCkgPz8gW107XG4gIG92ZXJoZWFyZC5kZWxldGUoaWQpO1xuICBsb2FkaW5nLmRlbGV0ZShpZCk7XG4gIC8vIE9uZSByZXF1ZXN0IGlzIG1hZGUgb2YgdGhlbSBhbGwuXG4gIGZvciAoY29uc3QgY2F1c2Ugb2Ygcm9vdCA/IGNhdXNlcyA6IFtdKSByZWFjdChyb290LCBjYXVzZSk7XG59O1xuXG4vLyBPbmUgdGhhdCBjb3VsZCBub3QgYmUgbG9hZGVkIGlzIGFza2VkIGZvciBhZ2FpbiB3aGVuIGl0IGlzIHNlZW4gYWdhaW4uXG5jb25zdCBzZWVuID0gbmV3IEludGVyc2VjdGlvbk9ic2VydmVyKChlbnRyaWVzKSA9PiB7XG4gIGZvciAoY29uc3QgeyBpc0ludGVyc2VjdGluZywgdGFyZ2V0IH0gb2YgZW50cmllcykge1xuICAgIGlmICghdGFyZ2V0Lm1hdGNoZXMoTEFaWSkpIHNlZW4udW5vYnNlcnZlKHRhcmdldCk7XG4gICAgZWxzZSBpZiAoaXNJbnRlcnNlY3RpbmcpIGFzayh0YXJnZXQpO1xuICB9XG59KTtcblxuY29uc3QgbG9vayA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBwbGFjZWhvbGRlciBvZiBhbGwoTEFaWSkpIHtcbiAgICBpZiAoa25vd24uaGFzKHBsYWNlaG9sZGVyKSkgY29udGludWU7XG4gICAga25vd24uYWRkKHBsYWNlaG9sZGVyKTtcbiAgICBpZiAocGxhY2Vob2xkZXIuZGF0YXNldC5uaXRyb0xhenkgPT09ICd2aXNpYmxlJykgc2Vlbi5vYnNlcnZlKHBsYWNlaG9sZGVyKTtcbiAgICBlbHNlIGFzayhwbGFjZWhvbGRlcik7XG4gIH1cbiAgZm9yIChjb25zdCBpZCBvZiBuZXcgU2V0KFsuLi5vdmVyaGVhcmQua2V5cygpLCAuLi5sb2FkaW5nXSkpIHRlbGwoaWQpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TGF6eSA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKHsgY2F1c2UsIGlkLCByb290IH0pID0+IHtcbiAgICBpZiAoIWNhdXNlPy50eXBlLnN0YXJ0c1dpdGgoJ25pdHJvOicpIHx8ICFyb290Lm1hdGNoZXMoTEFaWSkpIHJldHVybiB0cnVlO1xuICAgIC8vIEl0IGlzIG1hZGUgYW5ldyBhbnl3YXkuXG4gICAgaWYgKGxvYWRpbmcuaGFzKGlkKSB8fCAhY2F1c2UudHlwZS5zdGFydHNXaXRoKCduaXRybzpyZWZyZXNoLScpKSBvdmVyaGVhcmQuc2V0KGlkLCBbLi4uKG92ZXJoZWFyZC5nZXQoaWQpID8/IFtdKSwgY2F1c2VdKTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH0pO1xuICBoZWFyKCdhbnN3ZXJlZCcsIGdvT24pO1xuICBjb25zdCB3YXRjaCA9IHsgYXR0cmlidXRlRmlsdGVyOiBbJ2RhdGEtbml0cm8tbGF6eSddLCBjaGlsZExpc3Q6IHRydWUsIHN1YnRyZWU6IHRydWUgfTtcbiAgbmV3IE11dGF0aW9uT2JzZXJ2ZXIobG9vaykub2JzZXJ2ZShkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQsIHdhdGNoKTtcbiAgbG9vaygpO1xufTtcbiIsICIvKiBMaXZlIGlucHV0czogd2hhdCBpcyB0eXBlZCBnb2VzIHRvIHRoZSBzZXJ2ZXIgYWZ0ZXIgYSBwYXVzZSwgd2l0aCB0aGUgYWN0aW9uIFwic3luY1wiLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXN5bmMgb2YgYSBib3VuZCBpbnB1dCAoZGF0YS1uaXRyby1tb2RlbCksIG9yIG9mIGEgZm9ybSB3aG9zZSBpbnB1dHMgYXJlIGFsbCBsaXZlOiB0aGVcbiAqICAgcGF1c2UgaW4gbWlsbGlzZWNvbmRzLCBvciBcImNoYW5nZVwiIHRvIHdhaXQgdW50aWwgdGhlIGlucHV0IGlzIGxlZnQuXG4gKiBQb3N0cyBzeW5jOiBmaWVsZCwgdGhlIG5hbWVzIG9mIHdoYXQgd2FzIHRvdWNoZWQ7IG9mIGEgZm9ybSBhbHNvIGZvcm0sIGl0cyB2YWx1ZXMgYXMgYSBxdWVyeS5cbiAqIEhlYXJzOiBpbnB1dCwgY2hhbmdlLCBjb21wb3NpdGlvbmVuZC5cbiAqXG4gKiBUaGUgcGF1c2UgaXMgY291bnRlZCBoZXJlIGFuZCBub3QgYnkgaHgtdHJpZ2dlcjogYSB0aW1lciBvZiBodG14IGRpZXMgd2l0aCBpdHMgZWxlbWVudCwgd2hpY2ggYW55XG4gKiBhbnN3ZXIgbWF5IHJlcGxhY2UsIGFuZCBodG14IHdvdWxkIHNlbmQgd2hhdCBlbHNlIHN0YW5kcyBpbiB0aGUgZm9ybSwgZm9yIHRoZSBhbnN3ZXIgdG8gY2xlYXIuXG4gKi9cbmltcG9ydCB7IHBvc3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBUWVBFRCwgdmFsdWVzT2YgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGFsbE9mLCBmaW5kLCBvbiwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHJlbGVhc2VkIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5cbmNvbnN0IFNZTkMgPSAnZGF0YS1uaXRyby1zeW5jJztcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgTGl2ZVJvb3Q+fSAqL1xuY29uc3Qgcm9vdHMgPSBuZXcgTWFwKCk7IC8vIGJ5IGlkXG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IExpdmVSb290fSAqL1xuY29uc3QgbGl2ZVJvb3QgPSAoaWQpID0+IHtcbiAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCkgPz8geyBkdWU6IG5ldyBNYXAoKSB9O1xuICByb290cy5zZXQoaWQsIGxpdmUpO1xuICByZXR1cm4gbGl2ZTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIG5hbWU6IHN0cmluZykgPT4gYW55W119ICovXG5jb25zdCBpbnB1dHNPZiA9IChyb290LCBuYW1lKSA9PiBhbGxPZihgW25hbWU9JHtDU1MuZXNjYXBlKG5hbWUpfV1gLCByb290KTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgbmFtZTogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5jb25zdCB2YWx1ZU9mID0gKHJvb3QsIG5hbWUpID0+IGlucHV0c09mKHJvb3QsIG5hbWUpLmZsYXRNYXAodmFsdWVzT2YpLmpvaW4oJ1xcbicpO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9ICh7IHRhcmdldCwgdHlwZSwgaXNDb21wb3NpbmcgfSkgPT4ge1xuICBjb25zdCBob2xkZXIgPSB0YXJnZXQuY2xvc2VzdD8uKGBbJHtTWU5DfV1gKTtcbiAgY29uc3Qgcm9vdCA9IGhvbGRlciAmJiByb290T2YoaG9sZGVyKTtcbiAgaWYgKCFyb290IHx8ICF0YXJnZXQubmFtZSB8fCBpc0NvbXBvc2luZykgcmV0dXJuO1xuICBjb25zdCBwYXVzZSA9IGhvbGRlci5nZXRBdHRyaWJ1dGUoU1lOQyk7XG4gIGlmICgodHlwZSA9PT0gJ2NoYW5nZScpICE9PSAocGF1c2UgPT09ICdjaGFuZ2UnKSkgcmV0dXJuO1xuICBjb25zdCBsaXZlID0gbGl2ZVJvb3Qocm9vdC5pZCk7XG4gIGxpdmUuZHVlLnNldCh0YXJnZXQubmFtZSwgdmFsdWVPZihyb290LCB0YXJnZXQubmFtZSkpO1xuICBjbGVhclRpbWVvdXQobGl2ZS50aW1lcik7XG4gIGxpdmUudGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IGZsdXNoKHJvb3QuaWQpLCB0YXJnZXQubWF0Y2hlcyhUWVBFRCkgPyBOdW1iZXIocGF1c2UpIHx8IDAgOiAwKTtcbn07XG5cbi8qKiBXaGV0aGVyIHdoYXQgaXMgYmVpbmcgdHlwZWQgaXMgbm8gbnVtYmVyIG9yIGRhdGUgeWV0LCBzdWNoIGFzIGEgbWludXMsIG9yIG5vdGhpbmcgbmV3LCBzdWNoIGFzIFwiMS5cIi5cbiAqIEB0eXBlIHsoaW5wdXQ6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzSGFsZiA9IChpbnB1dCkgPT4ge1xuICBjb25zdCB7IGRlZmF1bHRWYWx1ZSwgdHlwZSwgdmFsaWRpdHksIHZhbHVlIH0gPSBpbnB1dDtcbiAgcmV0dXJuIGlucHV0ID09PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50ICYmICh2YWxpZGl0eS5iYWRJbnB1dCB8fCAodHlwZSA9PT0gJ251bWJlcicgJiYgdmFsdWUgPT09IGRlZmF1bHRWYWx1ZSkpO1xufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IGZsdXNoID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpdmUgPSBsaXZlUm9vdChpZCk7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290KSByZXR1cm4gdm9pZCByb290cy5kZWxldGUoaWQpO1xuICBjb25zdCBwcmVzc2VkID0gcmVsZWFzZWQoKTsgLy8gYW4gYWN0aW9uLCBtYXliZSwgd2hpY2ggY2FycmllcyB3aGF0IGlzIGR1ZVxuICBpZiAocHJlc3NlZCkgcmV0dXJuIHZvaWQgcHJlc3NlZC50aGVuKCgpID0+IGZsdXNoKGlkKSk7XG4gIC8vIE9uZSByZXF1ZXN0IGF0IGEgdGltZTogdGhlIG5leHQgb25lIGNhcnJpZXMgYWxsIHRoYXQgaXMgdHlwZWQgbWVhbndoaWxlLlxuICBpZiAobGl2ZS5pc1VuZGVyV2F5KSByZXR1cm47XG4gIC8vIEFuIGFuc3dlciBtYXkgaGF2ZSBjbGVhcmVkIHRoZSBmb3JtIHNpbmNlLlxuICBjb25zdCBuYW1lcyA9IFsuLi5saXZlLmR1ZV0uZmlsdGVyKChbbmFtZSwgdmFsdWVdKSA9PiB2YWx1ZSA9PT0gdmFsdWVPZihyb290LCBuYW1lKSkubWFwKChbbmFtZV0pID0+IG5hbWUpXG4gICAgLmZpbHRlcigobmFtZSkgPT4gIWlucHV0c09mKHJvb3QsIG5hbWUpLnNvbWUoaXNIYWxmKSk7XG4gIGxpdmUuZHVlLmNsZWFyKCk7XG4gIGlmICghbmFtZXMubGVuZ3RoKSByZXR1cm47XG4gIGxpdmUuaXNVbmRlcldheSA9IHRydWU7XG4gIGNvbnN0IGlucHV0cyA9IG5hbWVzLm1hcCgobmFtZSkgPT4gaW5wdXRzT2Yocm9vdCwgbmFtZSlbMF0pO1xuICBjb25zdCBob2xkZXIgPSBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuY2xvc2VzdChgZm9ybVske1NZTkN9XWApKS5maW5kKEJvb2xlYW4pO1xuICBjb25zdCBhcmdzID0geyBmaWVsZDogaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmRhdGFzZXQubml0cm9Nb2RlbCA/PyBpbnB1dC5uYW1lKSB9O1xuICBpZiAoaG9sZGVyKSBPYmplY3QuYXNzaWduKGFyZ3MsIHsgZm9ybTogcXVlcnlPZihob2xkZXIpIH0pO1xuICBwb3N0KHJvb3QsICdzeW5jJywgYXJncyk7XG59O1xuXG4vKiogQHR5cGUgeyhmb3JtOiBIVE1MRm9ybUVsZW1lbnQpID0+IHN0cmluZ30gKi9cbmNvbnN0IHF1ZXJ5T2YgPSAoZm9ybSkgPT4ge1xuICBjb25zdCB0ZXh0cyA9IFsuLi5uZXcgRm9ybURhdGEoZm9ybSldLmZpbHRlcigoWywgdmFsdWVdKSA9PiB0eXBlb2YgdmFsdWUgPT09ICdzdHJpbmcnKTtcbiAgcmV0dXJuIGAke25ldyBVUkxTZWFyY2hQYXJhbXMoLyoqIEB0eXBlIHthbnl9ICovICh0ZXh0cykpfWA7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMaXZlID0gKCkgPT4ge1xuICBvbignaW5wdXQgY2hhbmdlIGNvbXBvc2l0aW9uZW5kJywgbm90ZSk7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGFjdGlvbiwgaWQsIHNvdXJjZSB9KSA9PiB7XG4gICAgaWYgKHNvdXJjZSAmJiBhY3Rpb24gIT09ICdyZWZyZXNoJykgcm9vdHMuZ2V0KGlkKT8uZHVlLmNsZWFyKCk7IC8vIGl0IGNhcnJpZXMgd2hhdCBpcyBkdWVcbiAgfSk7XG4gIGhlYXIoJ2RvbmUnLCAoeyBhY3Rpb24sIGlkIH0pID0+IHtcbiAgICBjb25zdCBsaXZlID0gcm9vdHMuZ2V0KGlkKTtcbiAgICBpZiAoIWxpdmUgfHwgYWN0aW9uICE9PSAnc3luYycpIHJldHVybjtcbiAgICBsaXZlLmlzVW5kZXJXYXkgPSBmYWxzZTtcbiAgICBzZXRUaW1lb3V0KCgpID0+IGZsdXNoKGlkKSk7XG4gIH0pO1xufTtcbiIsICIvKiBTaG93cyB0aGF0IGEgY29tcG9uZW50IHdvcmtzLlxuICpcbiAqIFdoaWxlIGFuIGFjdGlvbiB0aGF0IHNvbWVib2R5IGFza2VkIGZvciBpcyB1bmRlciB3YXksIHRoZSBjb21wb25lbnQncyByb290IGhhcyBhcmlhLWJ1c3k9XCJ0cnVlXCIgYW5kXG4gKiB0aGUgY2xhc3Mgbml0cm8tYnVzeS4gUmVhZHMgaW5zaWRlIGl0OiBkYXRhLW5pdHJvLWxvYWRpbmcsIHRoZSBhY3Rpb24gZHVyaW5nIHdoaWNoIHRoZSBlbGVtZW50IGlzXG4gKiBzaG93biwgXCJcIiBmb3IgYW55OyBkYXRhLW5pdHJvLWhpZGUgb2YgdGhlIGVsZW1lbnQgdGhhdCBhc2tzOiB0aGUgc2VsZWN0b3Igb2Ygd2hhdCBpcyBoaWRkZW4gYXQgb25jZSxcbiAqIHRoZSBlbGVtZW50IG9yIG9uZSBhcm91bmQgaXQuIElmIHRoZSBhY3Rpb24gZmFpbHMsIHRoYXQgaXMgc2hvd24gYWdhaW4uXG4gKiBIZWFyczogbml0cm86YWN0aW9uLWNvbXBsZXRlLCBuaXRybzplcnJvcjsgcGFnZXNob3cuXG4gKi9cbmltcG9ydCB7IGhlYXIsIGlzQXNrZWQgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgUk9PVCwgYWxsLCBhbGxPZiwgZmluZCwgb24sIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IEhJRERFTiA9ICdkYXRhLW5pdHJvLWhpZGRlbic7IC8vIG9uIHdoYXQgYW4gYWN0aW9uIHVuZGVyIHdheSBoYXMgaGlkZGVuOiB0aGUgcm9vdCdzIGlkXG5cbi8qKiBAdHlwZSB7KGlkPzogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9IChpZCkgPT4ge1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsKGBbJHtISURERU59XWApKSB7XG4gICAgaWYgKGlkICYmIGVsZW1lbnQuZ2V0QXR0cmlidXRlKEhJRERFTikgIT09IGlkKSBjb250aW51ZTtcbiAgICBlbGVtZW50LmhpZGRlbiA9IGZhbHNlO1xuICAgIGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKEhJRERFTik7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uPzogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgbWFyayA9IChyb290LCBhY3Rpb24pID0+IHtcbiAgcm9vdC5jbGFzc0xpc3QudG9nZ2xlKCduaXRyby1idXN5JywgISFhY3Rpb24pO1xuICBzZXRBdHRyaWJ1dGUocm9vdCwgJ2FyaWEtYnVzeScsIGFjdGlvbiA/ICd0cnVlJyA6IG51bGwpO1xuICBpZiAoIXJvb3QuY2xhc3NMaXN0Lmxlbmd0aCkgcm9vdC5yZW1vdmVBdHRyaWJ1dGUoJ2NsYXNzJyk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBhbGxPZignW2RhdGEtbml0cm8tbG9hZGluZ10nLCByb290KSkge1xuICAgIGNvbnN0IHsgbml0cm9Mb2FkaW5nIH0gPSBlbGVtZW50LmRhdGFzZXQ7XG4gICAgZWxlbWVudC5oaWRkZW4gPSAhYWN0aW9uIHx8IChuaXRyb0xvYWRpbmcgJiYgbml0cm9Mb2FkaW5nICE9PSBhY3Rpb24pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGJlZ2luID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgaWQsIHNvdXJjZSB9ID0gam9iO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCB8fCAhaXNBc2tlZChqb2IpKSByZXR1cm47XG4gIG1hcmsocm9vdCwgYWN0aW9uKTtcbiAgY29uc3Qgc2VsZWN0b3IgPSBzb3VyY2U/LmRhdGFzZXQubml0cm9IaWRlO1xuICBjb25zdCBlbGVtZW50ID0gc2VsZWN0b3IgJiYgc291cmNlLmNsb3Nlc3Qoc2VsZWN0b3IpO1xuICBpZiAoIWVsZW1lbnQgfHwgIXJvb3QuY29udGFpbnMoZWxlbWVudCkpIHJldHVybjtcbiAgZWxlbWVudC5oaWRkZW4gPSB0cnVlO1xuICBlbGVtZW50LnNldEF0dHJpYnV0ZShISURERU4sIGlkKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBlbmQgPSAoeyB0YXJnZXQsIHR5cGUgfSkgPT4ge1xuICBpZiAodGFyZ2V0LmlkICYmIHR5cGUgPT09ICduaXRybzplcnJvcicpIHNob3codGFyZ2V0LmlkKTtcbiAgaWYgKHRhcmdldC5tYXRjaGVzPy4oUk9PVCkpIG1hcmsodGFyZ2V0KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExvYWRpbmcgPSAoKSA9PiB7XG4gIGhlYXIoJ2xlYXZpbmcnLCBiZWdpbik7XG4gIG9uKCduaXRybzphY3Rpb24tY29tcGxldGUgbml0cm86ZXJyb3InLCBlbmQpO1xuICAvLyBBIHBhZ2UgdGhhdCBjb21lcyBiYWNrIHdhaXRzIGZvciBub3RoaW5nLCB3aGF0ZXZlciBpdCBkaWQgd2hlbiBpdCB3YXMgbGVmdC5cbiAgY29uc3QgcmVzdCA9ICgpID0+IHtcbiAgICBzaG93KCk7XG4gICAgZm9yIChjb25zdCByb290IG9mIGFsbCgnLm5pdHJvLWJ1c3knKSkgbWFyayhyb290KTtcbiAgfTtcbiAgaGVhcigncmVzdG9yZWQnLCByZXN0KTtcbiAgb24oJ3BhZ2VzaG93JywgKHsgcGVyc2lzdGVkIH0pID0+IHBlcnNpc3RlZCAmJiByZXN0KCkpO1xufTtcbiIsICIvKiBMZXRzIHBvbGxzIHJlc3Qgd2hpbGUgbm9ib2R5IGNhbiBzZWUgdGhlbSwgaW4gYSBoaWRkZW4gdGFiLCBhbmQgYXNrcyBvbmNlIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbiAqXG4gKiBSZWFkczogaHgtdHJpZ2dlciBvZiBhIHJvb3QuIEhlYXJzOiB2aXNpYmlsaXR5Y2hhbmdlLlxuICovXG5pbXBvcnQgeyByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZmluZCwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgcmVzdGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHJvb3RzIHdob3NlIHRpbWUgaGFzIGNvbWUgbWVhbndoaWxlXG5cbmNvbnN0IHdha2UgPSAoKSA9PiB7XG4gIGlmIChkb2N1bWVudC5oaWRkZW4pIHJldHVybjtcbiAgZm9yIChjb25zdCBpZCBvZiByZXN0aW5nKSB7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgIC8vIEFuIGV2ZW50IG1heSBoYXZlIGJyb3VnaHQgdGhlIGxhc3QgbmV3cyBtZWFud2hpbGUuXG4gICAgaWYgKHJvb3Q/LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpPy5pbmNsdWRlcygnZXZlcnkgJykpIHJlYWN0KHJvb3QpO1xuICB9XG4gIHJlc3RpbmcuY2xlYXIoKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFBvbGxzID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBpZCwgaXNQb2xsIH0pID0+IHtcbiAgICBpZiAoIWRvY3VtZW50LmhpZGRlbiB8fCAhaXNQb2xsKSByZXR1cm4gdHJ1ZTtcbiAgICByZXN0aW5nLmFkZChpZCk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgb24oJ3Zpc2liaWxpdHljaGFuZ2UnLCB3YWtlKTtcbn07XG4iLCAiLyogVXBsb2Fkczogc2hvd3MgaG93IGZhciB0aGUgZmlsZXMgb2YgYSBjb21wb25lbnQgaGF2ZSBnb3QuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tcHJvZ3Jlc3Mgb2YgYSBwcm9ncmVzcyBlbGVtZW50IGluc2lkZSBhIGNvbXBvbmVudCwgd2hpY2ggaXMgaGlkZGVuIHVubGVzcyBmaWxlcyBvZiB0aGF0XG4gKiAgIGNvbXBvbmVudCBhcmUgdW5kZXIgd2F5LlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGFsbCwgYWxsT2YsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBCQVIgPSAncHJvZ3Jlc3NbZGF0YS1uaXRyby1wcm9ncmVzc10nO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCBzaG93OiAoYmFyOiBIVE1MUHJvZ3Jlc3NFbGVtZW50KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3QgZWFjaCA9IChpZCwgc2hvdykgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7IC8vIGFuIGFuc3dlciBtYXkgaGF2ZSByZXBsYWNlZCBpdFxuICBpZiAocm9vdCkgYWxsT2YoQkFSLCByb290KS5mb3JFYWNoKHNob3cpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VXBsb2FkcyA9ICgpID0+IHtcbiAgaGVhcigndXBsb2FkaW5nJywgKHsgaWQsIHhociB9KSA9PiB7XG4gICAgZWFjaChpZCwgKGJhcikgPT4ge1xuICAgICAgYmFyLnZhbHVlID0gMDtcbiAgICAgIGJhci5oaWRkZW4gPSBmYWxzZTtcbiAgICB9KTtcbiAgICB4aHIudXBsb2FkLmFkZEV2ZW50TGlzdGVuZXIoJ3Byb2dyZXNzJywgKC8qKiBAdHlwZSB7UHJvZ3Jlc3NFdmVudH0gKi8geyBsZW5ndGhDb21wdXRhYmxlLCBsb2FkZWQsIHRvdGFsIH0pID0+IHtcbiAgICAgIGlmIChsZW5ndGhDb21wdXRhYmxlKSBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLnZhbHVlID0gKGxvYWRlZCAvIHRvdGFsKSAqIGJhci5tYXgpKTtcbiAgICB9KTtcbiAgICB4aHIuYWRkRXZlbnRMaXN0ZW5lcignbG9hZGVuZCcsICgpID0+IGVhY2goaWQsIChiYXIpID0+IChiYXIuaGlkZGVuID0gdHJ1ZSkpKTtcbiAgfSk7XG4gIC8vIFRoZSBIVE1MIG9mIGEgcGFnZSBhcyBpdCB3YXMgbGVmdCwgd2l0aCB0aGUgYmFyIG9mIGFuIHVwbG9hZCB0aGF0IHdhcyB1bmRlciB3YXkuXG4gIGhlYXIoJ3Jlc3RvcmVkJywgKCkgPT4gYWxsKEJBUikuZm9yRWFjaCgoYmFyKSA9PiAoYmFyLmhpZGRlbiA9IHRydWUpKSk7XG59O1xuIiwgImltcG9ydCB7IHN0YXJ0QWRkcmVzcyB9IGZyb20gJy4vYWRkcmVzcy5qcyc7XG5pbXBvcnQgeyBjb25uZWN0LCBzdGFydEJyaWRnZSB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IHdoZW5Mb2FkZWQgfSBmcm9tICcuL2Vhcmx5LmpzJztcbmltcG9ydCB7IHN0YXJ0RW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBzdGFydEV2ZW50cyB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHN0YXJ0Rm9yZ2V0IH0gZnJvbSAnLi9mb3JnZXQuanMnO1xuaW1wb3J0IHsgdGFrZSB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBzdGFydExhenkgfSBmcm9tICcuL2xhenkuanMnO1xuaW1wb3J0IHsgc3RhcnRMaXZlIH0gZnJvbSAnLi9saXZlLmpzJztcbmltcG9ydCB7IHJ1bldpdGggfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IHN0YXJ0TG9hZGluZyB9IGZyb20gJy4vbG9hZGluZy5qcyc7XG5pbXBvcnQgeyBzdGFydE9mZmxpbmUgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgc3RhcnRPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBkaXN0cnVzdCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFBvbGxzIH0gZnJvbSAnLi9wb2xscy5qcyc7XG5pbXBvcnQgeyBzdGFydFByZXNzIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBzdGFydFNpbmdsZSB9IGZyb20gJy4vc2luZ2xlLmpzJztcbmltcG9ydCB7IHN0YXJ0VG9hc3RzIH0gZnJvbSAnLi90b2FzdHMuanMnO1xuaW1wb3J0IHsgc3RhcnRVcGxvYWRzIH0gZnJvbSAnLi91cGxvYWRzLmpzJztcbmltcG9ydCB7IHN0YXJ0V2FpdGluZyB9IGZyb20gJy4vd2FpdGluZy5qcyc7XG5cbi8qKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgdmVyc2lvbiB9ID0gYWRhcHRlcjtcbiAgaWYgKHRha2UodmVyc2lvbikpIHtcbiAgICBjb25uZWN0KGFkYXB0ZXIpO1xuICAgIHJldHVybiBzdGFydExhenkoKTsgLy8gaXQgYXNrcyBhdCBvbmNlXG4gIH1cbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteD8uYWpheCAmJiB3aW5kb3cuaHRteC52ZXJzaW9uO1xuICBjb25zdCB3aHkgPSBgbml0cm8taHRteCR7dmVyc2lvbn0uanMgbmVlZHMgaHRteCAke3ZlcnNpb259LCBhbmQgZm91bmQgJHtmb3VuZCB8fCAnbm9uZSd9YDtcbiAgY29uc29sZS5lcnJvcih3aHkpO1xuICBydW5XaXRoKCgpID0+IFByb21pc2UucmVqZWN0KHdoeSkpO1xufTtcblxuLyoqIFN0YXJ0IGV2ZXJ5dGhpbmcsIG9uY2U6IGh0bXggcnVucyB0aGUgc2NyaXB0cyBvZiBhIGJvZHkgYW5ldyB3aGVuIGl0IHJlc3RvcmVzIGEgcGFnZS4gU2NyaXB0cyBtYXkgY2FsbCBhY3Rpb25zXG4gKiBmcm9tIG5vdyBvbjsgdGhleSBsZWF2ZSBvbmNlIGh0bXggaXMgdGhlcmUuXG4gKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RhcnQgPSAoYWRhcHRlcikgPT4ge1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmIHdpbmRvdy5uaXRybz8uY2FsbCkgcmV0dXJuOyAvLyBubyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHlcbiAgZGlzdHJ1c3QoYWRhcHRlci51bnRydXN0ZWQpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdsb2FkJywgKCkgPT4gdGFrZShhZGFwdGVyLnZlcnNpb24pLCB0cnVlKTsgLy8gb2YgYSBzY3JpcHQsIGJlZm9yZSB0aGUgbmV4dCBvbmUgcnVuc1xuICB3aGVuTG9hZGVkKCgpID0+IGJlZ2luKGFkYXB0ZXIpLCBhZGFwdGVyLmZpcnN0KTtcbiAgc3RhcnRFbnRyaWVzKCk7XG4gIHN0YXJ0T3duKCk7XG4gIHN0YXJ0UHJlc3MoKTtcbiAgc3RhcnRFdmVudHMoKTtcbiAgc3RhcnRPZmZsaW5lKCk7XG4gIHN0YXJ0V2FpdGluZygpO1xuICBzdGFydFNpbmdsZSgpO1xuICBzdGFydEZvcmdldCgpO1xuICBzdGFydEJyaWRnZSgpO1xuICBzdGFydExpdmUoKTtcbiAgc3RhcnRVcGxvYWRzKCk7XG4gIHN0YXJ0TG9hZGluZygpO1xuICBzdGFydFBvbGxzKCk7XG4gIHN0YXJ0VG9hc3RzKCk7XG4gIHN0YXJ0QWRkcmVzcygpO1xufTtcbiIsICJpbXBvcnQgeyBodG14MiB9IGZyb20gJy4vaHRteDIuanMnO1xuaW1wb3J0IHsgc3RhcnQgfSBmcm9tICcuL3N0YXJ0LmpzJztcblxuc3RhcnQoaHRteDIpO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFHTyxNQUFNO0FBQUE7QUFBQSxJQUE4QixTQUFTLGNBQWU7QUFBQTtBQUM1RCxNQUFNLE9BQU87QUFDYixNQUFNLE9BQU87QUFFcEIsTUFBSSxZQUFZO0FBR1QsTUFBTSxXQUFXLENBQUMsYUFBYSxNQUFNLFlBQVk7QUFHakQsTUFBTSxZQUFZLENBQUMsWUFBWSxDQUFDLFFBQVEsVUFBVSxTQUFTO0FBRzNELE1BQU0sTUFBTSxDQUFDLFVBQVUsT0FBTyxhQUFhLENBQUMsR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLFNBQVM7QUFHaEcsTUFBTSxRQUFRLENBQUMsYUFBYSxJQUFJLFFBQVEsRUFBRSxDQUFDO0FBRzNDLE1BQU0sT0FBTyxDQUFDLE9BQU8sTUFBTSxNQUFNLE1BQU0sSUFBSSxPQUFPLEVBQUUsQ0FBQztBQUlyRCxNQUFNLFlBQVksQ0FBQyxTQUFTLENBQUMsTUFBTSxRQUFRLGFBQWE7QUFHeEQsTUFBTSxVQUFVLE9BQU8sT0FBTztBQUNuQyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sQ0FBQyxVQUFVLEtBQUssRUFBRSxDQUFDLEdBQUcsUUFBUyxPQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEVBQUUsQ0FBQztBQUN4SCxXQUFPLEtBQUssRUFBRTtBQUFBLEVBQ2hCO0FBSU8sTUFBTSxTQUFTLENBQUMsWUFBWTtBQUNqQyxRQUFJLENBQUMsVUFBVSxPQUFPLEVBQUc7QUFDekIsVUFBTSxPQUFPLFFBQVEsVUFBVSxHQUFHLElBQUkscUJBQXFCO0FBQzNELFdBQU8sS0FBSyxNQUFNLFFBQVEsVUFBVSxLQUFLO0FBQUEsRUFDM0M7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVLFNBQVMsSUFBSSxVQUFVLElBQUksRUFBRSxPQUFPLENBQUMsWUFBWSxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBSWxHLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxNQUNoQyxDQUFDLFNBQVMsR0FBRyxDQUFDLEdBQUcsUUFBUSxpQkFBaUIsNkJBQTZCLENBQUMsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLE9BQU8sQ0FBQztBQUlwRyxNQUFNLFVBQVUsQ0FBQyxTQUFTLENBQUMsS0FBSyxjQUFjLEdBQUcsSUFBSSxzQkFBc0IsU0FBUyxFQUFFO0FBSXRGLE1BQU0sU0FBUyxDQUFDLFNBQVMsU0FBUyxNQUFNLFdBQVcsT0FBTyxPQUFPLEdBQUcsUUFBUSxZQUFZLEdBQUc7QUFJM0YsTUFBTSxXQUFXLENBQUMsRUFBRSxRQUFRLEdBQUcsU0FBUyxLQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU0sRUFBRSxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBSXhGLE1BQU0sZUFBZSxDQUFDLFNBQVMsTUFBTSxVQUMxQyxVQUFVLE9BQU8sUUFBUSxnQkFBZ0IsSUFBSSxJQUFJLFFBQVEsYUFBYSxNQUFNLEtBQUs7QUFFNUUsTUFBTSxVQUFVLE1BQU0sU0FBUyxXQUFXLFNBQVM7QUFJbkQsTUFBTSxLQUFLLENBQUMsT0FBTyxhQUFhO0FBQ3JDLGVBQVcsUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFHLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQUEsRUFDbkY7QUFJTyxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQzdCLFVBQU0sZUFBZTtBQUNyQixVQUFNLHlCQUF5QjtBQUFBLEVBQ2pDO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxXQUFXLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUdqRixNQUFNLFVBQVUsQ0FBQyxTQUFTLGdCQUFnQixZQUFZLENBQUMsR0FBRyxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUFVLGlCQUFpQixJQUFJOzs7QUN6RXJILE1BQU0sT0FBTyxJQUFJLFlBQVk7QUFHdEIsTUFBTSxPQUFPLENBQUMsTUFBTSxhQUN6QixLQUFLLGlCQUFpQixNQUFNLENBQW9CLFVBQVU7QUFDeEQsUUFBSSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU8sT0FBTSxlQUFlO0FBQUEsRUFDN0QsQ0FBQztBQUdJLE1BQU0sV0FBVyxDQUFDLE1BQU0sV0FBVyxLQUFLLGNBQWMsSUFBSSxZQUFZLE1BQU0sRUFBRSxZQUFZLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFHekcsTUFBTSxTQUFTLENBQUMsTUFBTSxRQUFRLFNBQVM7QUFDNUMsVUFBTSxPQUFPLElBQUksU0FBUztBQUMxQixTQUFLLElBQUksdUJBQXVCLEVBQUU7QUFDbEMsV0FBTztBQUFBLE1BQ0wsSUFBSSxLQUFLO0FBQUEsTUFDVCxXQUFXLEtBQUssUUFBUTtBQUFBLE1BQ3hCO0FBQUEsTUFDQSxNQUFNLEdBQUcsS0FBSyxRQUFRLFFBQVEsR0FBRyxtQkFBbUIsTUFBTSxDQUFDO0FBQUEsTUFDM0Q7QUFBQSxNQUNBLE1BQU0sUUFBUTtBQUFBLE1BQ2Q7QUFBQSxNQUNBLE1BQU0sb0JBQUksSUFBSTtBQUFBLE1BQ2QsT0FBTyxDQUFDO0FBQUEsTUFDUixRQUFRLENBQUM7QUFBQSxNQUNULFFBQVEsb0JBQUksSUFBSTtBQUFBLE1BQ2hCLEdBQUc7QUFBQSxJQUNMO0FBQUEsRUFDRjtBQUlPLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxRQUFRLE1BQU0sQ0FBQyxXQUFXLENBQUMsdUJBQXVCLEtBQUssTUFBTTtBQUl4RixNQUFNLFlBQVksQ0FBQyxTQUFTLEtBQUssV0FBVyxRQUFRO0FBR3BELE1BQU0sZUFBZSxDQUFDLE1BQU0sU0FBUztBQUMxQyxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLElBQUksR0FBRztBQUNoRCxVQUFJLFVBQVUsSUFBSSxFQUFHO0FBQ3JCLFdBQUssT0FBTyxJQUFJO0FBQ2hCLGlCQUFXLFFBQVEsTUFBTSxRQUFRLEtBQUssSUFBSSxRQUFRLENBQUMsS0FBSyxHQUFHO0FBQ3pELGNBQU0sU0FBUyxRQUFRLE9BQU8sU0FBUyxZQUFZLEVBQUUsZ0JBQWdCO0FBQ3JFLGFBQUssT0FBTyxNQUFNLFNBQVMsS0FBSyxVQUFVLElBQUksSUFBSSxRQUFRLEVBQUU7QUFBQSxNQUM5RDtBQUFBLElBQ0Y7QUFBQSxFQUNGOzs7QUN6RE8sTUFBSTtBQUlKLE1BQU0sT0FBTyxDQUFDLFlBQVk7QUFDL0IsVUFBTSxRQUFRLE9BQU87QUFDckIsUUFBSSxPQUFPLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxRQUFTLFVBQVM7QUFDakUsV0FBTztBQUFBLEVBQ1Q7QUFHTyxNQUFNLFNBQVMsQ0FBQyxNQUFNLGFBQWEsR0FBRyxRQUFRLElBQUksSUFBSSxDQUFDLFVBQVUsU0FBUyxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBSTlGLE1BQU0sT0FBTyxDQUFDLE9BQU9BLE1BQUssV0FBVztBQUMxQyxRQUFJLENBQUMsT0FBTyxPQUFPLFNBQVMsT0FBTyxJQUFJLEVBQUc7QUFDMUMsU0FBSyxLQUFLO0FBQ1YsSUFBQUEsS0FBSSxNQUFNO0FBQUEsRUFDWjtBQUlPLE1BQU0sWUFBWSxDQUFDLE1BQU0sU0FDOUIsT0FBTyxNQUFNLENBQUMsT0FBTyxXQUFXO0FBQzlCLFVBQU0sRUFBRSxTQUFTLEtBQUssSUFBSSxLQUFLLE1BQU07QUFDckMsUUFBSSxXQUFXLE9BQU8sU0FBUyxJQUFJLEVBQUcsTUFBSyxLQUFLO0FBQUEsRUFDbEQsQ0FBQztBQUlJLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDN0IsVUFBTUMsUUFBTyxvQkFBSSxRQUFRO0FBQ3pCLFdBQU8sTUFBTSxDQUFDLEVBQUUsT0FBTyxNQUFNQSxNQUFLLElBQUksTUFBTSxDQUFDO0FBQzdDLE9BQUcscUNBQXFDLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDdEQsWUFBTSxVQUFVLE9BQU8sVUFBVSxJQUFJO0FBQ3JDLFVBQUksQ0FBQyxXQUFXQSxNQUFLLElBQUksT0FBTyxFQUFHO0FBQ25DLFVBQUksT0FBTyxTQUFTLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFRLE1BQU0sRUFBRyxNQUFLLFFBQVEsT0FBTztBQUFBLElBQ3RHLENBQUM7QUFBQSxFQUNIO0FBRUEsTUFBTSxXQUFXLENBQUMsdUJBQXVCLFdBQVc7QUFJN0MsTUFBTSxlQUFlLENBQUMsTUFBTSxTQUNqQyxPQUFPLGlCQUFpQixRQUFRLElBQUksSUFBSSxDQUFvQixFQUFFLGtCQUFrQixPQUFPLE1BQU07QUFDM0YsUUFBSSxpQkFBa0I7QUFDdEIsVUFBTSxFQUFFLEtBQUssU0FBUyxNQUFNLElBQUksSUFBSSxLQUFLLE1BQU07QUFDL0MsVUFBTSxLQUFLLE9BQU8sT0FBTyxHQUFHO0FBQzVCLFFBQUksTUFBTSxRQUFRLElBQUksRUFBRyxVQUFTLGFBQWEsRUFBRSxJQUFJLEtBQUssSUFBSSxFQUFFLENBQUM7QUFDakUsUUFBSSxDQUFDLElBQUs7QUFDVixVQUFNLEVBQUUsTUFBTSxJQUFJLElBQUk7QUFFdEIsUUFBSSxTQUFTLENBQUMsR0FBRyxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDQyxLQUFJLE1BQU1BLFVBQVMsVUFBVSxHQUFHLENBQUMsWUFBWSxJQUFJLElBQUksVUFBVSxDQUFDLENBQUM7QUFDckcsVUFBTSxNQUFNLElBQUksS0FBSyxJQUFJLENBQUMsQ0FBQ0EsT0FBTSxLQUFLLE1BQU0sQ0FBQ0EsT0FBTSxTQUFTLFNBQVNBLEtBQUksSUFBSSxJQUFJLElBQUlBLEtBQUksSUFBSSxLQUFLLENBQUM7QUFDbkcsZUFBV0EsU0FBUSxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUMsRUFBRyxNQUFLLE9BQU9BLEtBQUk7QUFDckQsZUFBVyxDQUFDQSxPQUFNLEtBQUssS0FBSyxJQUFLLE1BQUssT0FBT0EsT0FBTSxLQUFLO0FBQ3hELGFBQVMsV0FBVyxHQUFHO0FBQUEsRUFDekIsQ0FBQztBQUdJLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRSxNQUFNLFFBQVEsUUFBUSxRQUFRLEdBQUcsU0FBUztBQUNwRSxRQUFJLFFBQVEsSUFBSSxJQUFJLEVBQUcsUUFBTyxhQUFhLGVBQWUscUJBQXFCO0FBRS9FLFVBQU0sUUFBUSxFQUFFLE9BQU8sS0FBSyxXQUFXLEVBQUUsZ0JBQWdCLEtBQUssRUFBRTtBQUNoRSxXQUFPLEtBQUssS0FBSyxRQUFRLElBQUksTUFBTSxFQUFFLFFBQVEsUUFBUSxTQUFTLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBQSxFQUNoRjs7O0FDdEVPLE1BQU0sU0FBUztBQUNmLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFDWDtBQUdLLE1BQU0sU0FBUyxDQUFDLEVBQUUsS0FBSyxNQUFNLGlCQUFpQixLQUFLLElBQUk7QUFHdkQsTUFBTSxTQUFTLENBQUMsTUFBTSxXQUFXLEtBQUssV0FBVyxPQUFPLFVBQVUsS0FBSyxNQUFNLENBQUMsT0FBTyxPQUFPLFVBQVUsT0FBTyxFQUFFLENBQUM7QUFHaEgsTUFBTSxXQUFXLENBQUMsVUFBVTtBQUNqQyxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxVQUFVLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUMzRCxRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLGVBQWUsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLEtBQUs7QUFDakYsV0FBTyxDQUFDLEdBQUksTUFBTSxTQUFTLENBQUMsTUFBTSxLQUFLLENBQUU7QUFBQSxFQUMzQztBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDOUIsVUFBTSxFQUFFLGNBQWMsT0FBTyxVQUFVLFNBQUFDLFVBQVMsS0FBSyxJQUFJO0FBQ3pELFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDbEUsUUFBSSxNQUFPLFFBQU8sQ0FBQztBQUNuQixRQUFJLENBQUNBLFVBQVM7QUFDWixVQUFJLE1BQU0sVUFBVSxhQUFjLFFBQU8sQ0FBQyxZQUFZO0FBQ3RELFlBQU0sUUFBUSxNQUFNLFVBQVU7QUFDOUIsWUFBTSxRQUFRO0FBQ2QsYUFBTyxDQUFDLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSSxTQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLE9BQU8sZUFBZTtBQUNuRSxRQUFJLENBQUMsWUFBWSxDQUFDLE9BQU8sQ0FBQyxLQUFLLE9BQU8sRUFBRyxVQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLENBQUMsT0FBTyxRQUFRLFdBQVcsQ0FBQyxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQzFILFlBQVEsV0FBVyxTQUFTLE9BQU8sTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN4RTtBQUdPLE1BQU0sUUFBUSxDQUFDLE9BQU8sV0FBVztBQUN0QyxRQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssQ0FBQyxFQUFHO0FBQ3JDLFFBQUksT0FBTyxLQUFLLEVBQUcsT0FBTSxVQUFVLE9BQU87QUFBQSxhQUNqQyxNQUFNLFFBQVMsWUFBVyxVQUFVLE1BQU0sUUFBUyxRQUFPLFdBQVcsT0FBTyxTQUFTLE9BQU8sS0FBSztBQUFBLGFBQ2pHLE1BQU0sT0FBTztBQUNwQixZQUFNLFdBQVcsSUFBSSxhQUFhO0FBQ2xDLGlCQUFXLFFBQVEsT0FBUSxVQUFTLE1BQU0sSUFBSSxJQUFJO0FBQ2xELFlBQU0sUUFBUSxTQUFTO0FBQUEsSUFDekIsTUFBTyxPQUFNLFFBQVE7QUFBQSxFQUN2QjtBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsVUFBTSxRQUFTLFFBQVEsU0FBUyxZQUFZLENBQUMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVM7QUFDakcsV0FBTyxDQUFDLE1BQU0sYUFBYSxTQUFTLEtBQUssTUFBTSxhQUFhLE1BQU0sR0FBRyxNQUFNLGFBQWEsaUJBQWlCLENBQUM7QUFBQSxFQUM1RztBQUVBLE1BQU0sU0FBUztBQUdSLE1BQU0sUUFBUSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsSUFBSSxXQUFXLE1BQU07QUFJL0MsTUFBTSxhQUFhLENBQUMsU0FBUztBQUNsQyxVQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixVQUFNLFdBQVcsb0JBQUksSUFBSTtBQUN6QixVQUFNLFFBQVEsUUFBUSxJQUFJLEtBQUs7QUFDL0IsZUFBVyxXQUFXLEtBQUssaUJBQWlCLFNBQVMsOEJBQThCLEdBQUc7QUFDcEYsWUFBTSxFQUFFLE1BQU0sSUFBSSxXQUFXLE1BQU0sTUFBTSxJQUFJO0FBRTdDLFlBQU0sT0FBTyxTQUFTLFFBQVEsUUFBUSwwQ0FBMEM7QUFFaEYsWUFBTSxNQUFNLE1BQU0sQ0FBQyxXQUFXLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTyxNQUFNLFFBQVEsV0FBVyxHQUFHLFFBQVEsT0FBTyxDQUFDO0FBQzFHLFlBQU0sTUFBTSxDQUFDLFNBQVMsVUFBVSxPQUFPLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsS0FBSztBQUMzRSxhQUFPLElBQUksTUFBTSxPQUFPLElBQUksR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMxQyxlQUFTLElBQUksR0FBRyxHQUFHLElBQUksT0FBTyxJQUFJLEdBQUcsQ0FBQyxJQUFJLE9BQU87QUFBQSxJQUNuRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxTQUFTLENBQUMsWUFBYSxTQUFTLGNBQWMsVUFBVSxTQUFTLFNBQVUsU0FBUyxRQUFRLE1BQU0sS0FBSztBQUk3RyxNQUFNLFdBQVcsQ0FBQyxNQUFNLFVBQVU7QUFDaEMsVUFBTSxPQUFPLEtBQUssT0FBTyxNQUFNLElBQUk7QUFDbkMsZUFBVyxTQUFTLFNBQVMsS0FBSyxHQUFHO0FBQ25DLFlBQU0sS0FBSyxLQUFLLFlBQVksS0FBSztBQUNqQyxVQUFJLE1BQU0sRUFBRyxNQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsSUFDaEM7QUFDQSxTQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ3RCLGVBQVcsU0FBUyxLQUFNLE1BQUssT0FBTyxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3pEO0FBSU8sTUFBTSxhQUFhLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTTtBQUNsRSxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNLE1BQU0sb0JBQUksSUFBSTtBQUNwQixVQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFVBQU0sU0FBUyxXQUFXLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxXQUFXLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFDaEgsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEtBQUssQ0FBQyxLQUFLLFNBQVMsT0FBTyxLQUFLLEtBQUssTUFBTSxRQUFRLFVBQVUsRUFBRyxVQUFTLE1BQU0sS0FBSztBQUFBLElBQ3ZHO0FBQ0EsVUFBTSxRQUFRLG9CQUFJLElBQUksQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHLFFBQVEsUUFBUSxDQUFDLENBQUM7QUFDekQsVUFBTSxRQUFRLFFBQVEsSUFBSTtBQUMxQixlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssUUFBUTtBQUNqQyxVQUFJLENBQUMsU0FBUyxPQUFPLEtBQUssTUFBTSxLQUFNO0FBQ3RDLFlBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsWUFBTSxRQUFRLE1BQU0sYUFBYSxrQkFBa0I7QUFDbkQsVUFBSSxNQUFPLEVBQUMsU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxLQUFLO0FBQzFELFlBQU0sUUFBUSxNQUFNLFFBQVEsVUFBVSxLQUFLO0FBQzNDLFVBQUksU0FBUyxNQUFNLElBQUksSUFBSSxFQUFHLE1BQUssSUFBSSxLQUFLLEVBQUUsTUFBTSxPQUFPLFFBQVEsU0FBUyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ3RGO0FBRUEsVUFBTSxTQUFTLENBQUMsR0FBRyxHQUFHLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDO0FBQ3hELFFBQUksT0FBTyxDQUFDLEtBQUssV0FBVyxPQUFRLE1BQUssSUFBSSxnQkFBZ0IsT0FBTyxLQUFLLENBQUM7QUFBQSxFQUM1RTs7O0FDN0dPLE1BQU0sUUFBUSxDQUFDLFdBQVc7QUFDL0IsVUFBTSxPQUFPLFNBQVMsY0FBYyxNQUFNO0FBQzFDLFVBQU0sS0FBSztBQUNYLFNBQUssS0FBSztBQUNWLGFBQVMsS0FBSyxPQUFPLElBQUk7QUFDekIsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxhQUFhLE1BQU0sQ0FBQztBQUMvRCxlQUFXLFNBQVMsT0FBUSxPQUFNLGFBQWEsUUFBUSxFQUFFO0FBQ3pELFNBQUssTUFBTTtBQUNYLFdBQU8sUUFBUSxDQUFDLE9BQU8sT0FBTyxhQUFhLE9BQU8sUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBQ3JFLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFHQSxNQUFNLFlBQVksQ0FBQyxVQUFVLE9BQU8sU0FBUyxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sU0FBUztBQUUvRSxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLFlBQVksTUFBTSxNQUFNLElBQUksb0JBQW9CLEVBQUUsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUV2RSxVQUFNLFFBQVEsSUFBSSwwQkFBMEI7QUFDNUMsUUFBSSxZQUFZLFdBQVcsU0FBUyxFQUFHLE9BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsYUFBYSxDQUFDO0FBQUEsRUFDdEc7OztBQ3JCQSxNQUFNLE9BQU8sQ0FBQyxRQUFRLFFBQVEsU0FBUyxRQUFRLGtCQUFrQixRQUFRLEVBQUUsSUFBSSxDQUFDLFNBQVMsY0FBYyxJQUFJLEdBQUcsRUFBRSxLQUFLO0FBRTlHLE1BQU0sV0FBVyxNQUFNLFNBQVMsZUFBZSxRQUFRLElBQUk7QUFHM0QsTUFBTSxXQUFXLENBQUMsRUFBRSxHQUFHLEdBQUcsVUFBVSxNQUFNLGlCQUFpQixRQUFRLElBQUksT0FBTyxFQUFFLENBQUMsSUFBSSxFQUFFLFNBQVM7QUFHaEcsTUFBTSxPQUFPLENBQUMsTUFBTSxFQUFFLElBQUksTUFBTSxLQUFLLE1BQU07QUFDaEQsVUFBTSxRQUFRLElBQUksT0FBTyxJQUFJLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLFNBQVMsS0FBSyxNQUFNLE9BQU8sS0FBSyxNQUFNLFNBQVMsS0FBSztBQUNwSCxXQUFPLE1BQU0sV0FBVyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ3RDO0FBS08sTUFBTSxRQUFRLENBQUMsS0FBSyxVQUFVO0FBQ25DLFFBQUk7QUFBQTtBQUFBLE1BQTRCLFNBQVM7QUFBQTtBQUN6QyxRQUFJLFFBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQzNELGFBQVMsVUFBVSxPQUFPLFlBQVksS0FBSyxVQUFVLFFBQVEsZUFBZTtBQUMxRSxZQUFNLFNBQVMsUUFBUSxNQUFNLE1BQU0sY0FBYyxRQUFRLElBQUksT0FBTyxRQUFRLEVBQUUsQ0FBQyxpQkFBaUI7QUFDaEcsVUFBSSxPQUFRLEVBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxTQUFTLE1BQU07QUFBQSxJQUMvQztBQUNBLFVBQU0sTUFBTSxDQUFDO0FBQ2IsV0FBTyxTQUFTLFNBQVMsTUFBTSxjQUFjLE1BQU0sYUFBYSxNQUFNLE9BQU8sTUFBTSxJQUFJLFFBQVEsTUFBTSxlQUFlO0FBQ2xILFVBQUksUUFBUSxDQUFDLE9BQU8sS0FBSyxDQUFDO0FBQzFCLFVBQUksVUFBVSxJQUFLLFFBQU8sVUFBVSxRQUFRLE1BQU07QUFDbEQsY0FBUSxNQUFNO0FBQUEsSUFDaEI7QUFBQSxFQUNGOzs7QUNsQkEsTUFBTSxTQUFTO0FBRWYsTUFBSSxPQUFPO0FBR1gsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLFFBQVEsSUFBSSxVQUFVLElBQUksS0FBSyxJQUFJO0FBQ3pDLFFBQUksQ0FBQyxTQUFTLE1BQU0sT0FBTyxJQUFJLEdBQUk7QUFDbkMsVUFBTTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQzNDLFVBQU0sUUFBUSxPQUFPLFFBQVEsS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUN0RixRQUFJLE9BQU87QUFFVCxVQUFJLE1BQU0sV0FBVyxXQUFZLE9BQU0sV0FBVyxXQUFXLE9BQU8sS0FBSztBQUFBLFVBQ3BFLE9BQU0sT0FBTyxLQUFLO0FBQ3ZCLGFBQU8sRUFBRSxPQUFPLE9BQU8sTUFBTTtBQUFBLElBQy9CO0FBQ0EsVUFBTSxDQUFDLEdBQUcsSUFBSSxpQkFBaUIsTUFBTSxDQUFDLENBQUM7QUFBQSxFQUN6QztBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVMsVUFBVTtBQUNoQyxlQUFXLEVBQUUsS0FBSyxLQUFLLENBQUMsR0FBRyxRQUFRLFlBQVksR0FBRyxNQUFNLFVBQVUsR0FBRztBQUNuRSxZQUFNLFFBQVEsTUFBTSxhQUFhLElBQUk7QUFDckMsVUFBSSxRQUFRLGFBQWEsSUFBSSxNQUFNLE1BQU8sY0FBYSxTQUFTLE1BQU0sS0FBSztBQUFBLElBQzdFO0FBQ0EsVUFBTSxFQUFFLGFBQWEsSUFBSTtBQUN6QixRQUFJLFFBQVEsaUJBQWlCLGFBQWMsU0FBUSxlQUFlO0FBQUEsRUFDcEU7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUN6QixXQUFPO0FBQ1AsVUFBTSxPQUFPLEtBQUs7QUFDbEIsVUFBTSxPQUFPO0FBQ2IsU0FBSyxRQUFRLEtBQUs7QUFBQSxFQUNwQjtBQUdBLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBR3ZCLE1BQU0sYUFBYSxDQUFDLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxNQUFNO0FBQ3RELFFBQUksVUFBVSxPQUFRO0FBQ3RCLGVBQVcsQ0FBQyxTQUFTLEVBQUUsS0FBSyxRQUFRO0FBQ2xDLFVBQUksQ0FBQyxJQUFJLFNBQVMsT0FBTyxFQUFHO0FBQzVCLGNBQVEsS0FBSztBQUNiLGFBQU8sT0FBTyxPQUFPO0FBQUEsSUFDdkI7QUFDQSxVQUFNO0FBQUE7QUFBQSxNQUE4QixNQUFNLEtBQUssU0FBUyxpQkFBaUI7QUFBQTtBQUV6RSxVQUFNLE9BQU8sQ0FBQztBQUVkLFVBQU0sT0FBTyxDQUFDO0FBQ2QsUUFBSSxRQUFRLENBQUMsQ0FBQyxTQUFTLEtBQUssR0FBRyxPQUFPO0FBQ3BDLFVBQUksQ0FBQyxNQUFNLGFBQWEsYUFBYSxFQUFHLE9BQU0sU0FBUyxLQUFLO0FBQzVELFlBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUM7QUFDdkMsVUFBSSxDQUFDLE1BQU87QUFDWixXQUFLLEtBQUssR0FBRyxDQUFDLEdBQUcsUUFBUSxVQUFVLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxLQUFLLENBQUM7QUFDckUsWUFBTSxPQUFPLENBQUMsR0FBRyxNQUFNLFVBQVU7QUFDakMsWUFBTSxTQUFTLEtBQUssUUFBUSxLQUFLO0FBQ2pDLFlBQU0sT0FBTyxHQUFHLEtBQUssTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUNyQyxZQUFNLE1BQU0sR0FBRyxLQUFLLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFDckMsV0FBSyxLQUFLLEdBQUcsS0FBSyxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsS0FBSyxTQUFTLENBQUM7QUFBQSxJQUN0RSxDQUFDO0FBQ0QsVUFBTSxLQUFLLFFBQVEsQ0FBQyxTQUFVLEtBQUssVUFBVSxNQUFNLElBQUksT0FBTyxDQUFDLEdBQUksS0FBSyxtQkFBbUIsTUFBTSxLQUFLLENBQUMsQ0FBRSxDQUFFLENBQUM7QUFFNUcsZUFBVyxRQUFRLEtBQU0sTUFBSyxZQUFZLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRSxXQUFXLFVBQVUsWUFBWSxNQUFNLENBQUMsSUFBSSxLQUFLLE9BQU87QUFFeEgsVUFBTSxLQUFLLE1BQU07QUFDZixXQUFLLFFBQVEsR0FBRztBQUNoQixpQkFBVyxXQUFXLEtBQU0sTUFBSyxRQUFRLFNBQVMsV0FBVztBQUFBLElBQy9ELENBQUM7QUFDRCxXQUFPLENBQUM7QUFBQSxFQUNWO0FBSU8sTUFBTSxhQUFhLENBQUMsTUFBTSxTQUFTO0FBQ3hDLFFBQUksQ0FBQyxTQUFTLEVBQUc7QUFDakIsVUFBTSxXQUFXLE9BQU8sT0FBTyxTQUFTLGNBQWMsVUFBVSxHQUFHLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdEYsVUFBTSxPQUFPLFFBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQyxTQUFTLEtBQUsscUJBQXFCLENBQUMsQ0FBQztBQUM3RSxVQUFNLFFBQVEsS0FBSyxJQUFJLENBQUMsVUFBVSxDQUFDLFNBQVMsZUFBZSxNQUFNLEVBQUUsR0FBRyxLQUFLLENBQUM7QUFDNUUsVUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLEtBQUssU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUMxRSxVQUFNLE9BQU8sS0FBSyxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBQztBQUMvRCxRQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxTQUFTLElBQUksSUFBSSxTQUFTLENBQUMsRUFBRSxDQUFDLEdBQUcsUUFBUSxDQUFDLEVBQUc7QUFDeEcsZUFBVyxPQUFPLE1BQU07QUFDdEIsWUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxTQUFTLENBQUM7QUFDekMsVUFBSSxDQUFDLE1BQU0sYUFBYSxhQUFhLEVBQUc7QUFDeEMsYUFBTyxJQUFJLE9BQU8sTUFBTSxFQUFFO0FBQzFCLFlBQU0sZ0JBQWdCLElBQUk7QUFBQSxJQUM1QjtBQUNBLFNBQUssYUFBYSxVQUFVLE1BQU07QUFDbEMsZUFBVyxDQUFDLEVBQUUsSUFBSSxVQUFVLENBQUMsS0FBSyxNQUFNO0FBQ3RDLFlBQU1DLFNBQVEsSUFBSSxTQUFTLFFBQVEsRUFBRTtBQUNyQyxhQUFPLEtBQUssUUFBUSxHQUFHQSxNQUFLLFNBQVMsTUFBTSxHQUFHQSxNQUFLLEdBQUcsTUFBTSxHQUFHO0FBQUEsSUFDakU7QUFDQSxXQUFPLEVBQUUsTUFBTSxXQUFXLE9BQU87QUFBQSxFQUNuQztBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFNBQUssZ0JBQWdCLFFBQVEsRUFBRSxjQUFjLENBQXVCLFVBQVUsVUFBVSxRQUFRLFdBQVcsQ0FBQztBQUM1RyxXQUFPLHdCQUF3QixDQUFDLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQzNELFdBQU8sZUFBZSxNQUFNO0FBQUEsRUFDOUI7OztBQ2pIQSxNQUFNLFVBQVUsQ0FBQ0MsU0FBUTtBQUV2QixRQUFJO0FBQ0osU0FBSyxnQkFBZ0IsU0FBUyxFQUFFLE1BQU0sQ0FBb0IsYUFBYyxNQUFNLFNBQVUsQ0FBQztBQUN6RixTQUFLLE9BQU8seUJBQXlCO0FBQ3JDLFdBQU8sV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLFNBQVMsTUFBTSxNQUFNLFVBQVUsaUJBQWlCLE9BQU8sYUFBYSxNQUFNO0FBQ3pHLFlBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQUksS0FBSztBQUNQLGFBQUssS0FBSztBQUNWLGNBQU0sU0FBUyxRQUFRLGFBQWEsV0FBVztBQUMvQyxnQkFBUSxhQUFhLGFBQWEsTUFBTTtBQUN4QyxZQUFJLFVBQVUsRUFBRSxNQUFNLGFBQWEsSUFBSSxFQUFFLE1BQU0sTUFBTyxJQUFJLFNBQVMsQ0FBRSxFQUFFO0FBQ3ZFLHFCQUFhLFNBQVMsYUFBYSxNQUFNO0FBQUEsTUFDM0MsV0FBVyxPQUFPLFNBQVMsSUFBSSxNQUFNLENBQUMsWUFBWSxZQUFZLE9BQU8sT0FBTyxJQUFJO0FBQzlFLGNBQU0sRUFBRSxVQUFVLE1BQU0sT0FBTyxJQUFJLElBQUksZUFBZSxTQUFTLElBQUk7QUFDbkUsWUFBSSxPQUFPLE9BQVE7QUFDbkIscUJBQWEsTUFBTSxJQUFJLGtCQUFrQixTQUFTLEtBQUssQ0FBQztBQUN4RCxhQUFLLE9BQU9BLE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFBQSxNQUNqRDtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLENBQUMsT0FBTyxXQUFXO0FBQ3pDLFlBQU0sRUFBRSxLQUFLLFNBQVMsUUFBUSxVQUFVLE1BQU0sTUFBTSxTQUFTLGlCQUFpQixNQUFNLElBQUk7QUFDeEYsWUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBSSxDQUFDLElBQUssUUFBTyxPQUFPLFVBQVUsS0FBSyxPQUFPQSxNQUFLLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ2pGLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssSUFBSSxLQUFNLE1BQUssT0FBTyxNQUFNLEtBQUs7QUFFN0QsYUFBTyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLElBQUksTUFBTSxTQUFTLFdBQVcsSUFBTSxDQUFDO0FBQUEsSUFDakYsQ0FBQztBQUNELFdBQU8sY0FBYyxDQUFDLEdBQUcsRUFBRSxLQUFLLGVBQWUsRUFBRSxnQkFBZ0IsRUFBRSxNQUFNO0FBQ3ZFLFlBQU0sTUFBTSxpQkFBaUI7QUFFN0IsVUFBSSxJQUFLLEtBQUksaUJBQWlCLFdBQVcsTUFBTSxJQUFJLFVBQVUsSUFBSSxVQUFVLFFBQVEsSUFBSSxRQUFRLENBQUM7QUFBQSxJQUNsRyxDQUFDO0FBQ0QsaUJBQWEsY0FBYyxDQUFDLEVBQUUsS0FBSyxTQUFTLGVBQWUsRUFBRSxVQUFVLE1BQU0sZ0JBQWdCLEdBQUcsSUFBSSxPQUNqRyxFQUFFLEtBQUssaUJBQWlCLE9BQU8sU0FBUyxNQUFNLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFDbEUsVUFBTSxrQkFBa0I7QUFDeEIsY0FBVSxrQkFBa0IsQ0FBQyxFQUFFLEtBQUssRUFBRSxTQUFTLGVBQWUsUUFBUSxFQUFFLE9BQU8sRUFBRSxTQUFTLE1BQU0sUUFBUSxPQUFPLEVBQUU7QUFDakgsV0FBTyxrQkFBa0IsTUFBTSxTQUFTLFVBQVUsQ0FBQztBQUNuRCxPQUFHLGlEQUFpRCxNQUFNLFNBQVMsV0FBVyxDQUFDO0FBQy9FLGdCQUFZO0FBQUEsRUFDZDtBQUlBLE1BQU0sVUFBVSxDQUFDLEdBQUcsU0FBUztBQUMzQixVQUFNLEVBQUUsS0FBSyxlQUFlLEVBQUUsaUJBQWlCLEVBQUUsT0FBTyxJQUFJLEVBQUUsRUFBRSxJQUFJO0FBQ3BFLFVBQU0sRUFBRSxjQUFjLE1BQU0sYUFBYSxLQUFLLE9BQU8sSUFBSTtBQUN6RCxVQUFNLGFBQWEsUUFBUSxJQUFJLElBQUksSUFBSSxNQUFNLFNBQVMsT0FBTyxFQUFFO0FBQy9ELFVBQU0sVUFBVSxFQUFFLEtBQUssSUFBSSxrQkFBa0IsS0FBSyxHQUFHLEVBQUU7QUFDdkQsV0FBTyxPQUFPLElBQUksU0FBUyxFQUFFLFFBQVEsRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxLQUFLLENBQUM7QUFDdkYsU0FBSyxhQUFhLEVBQUUsS0FBSyxTQUFTLFNBQVM7QUFBQSxFQUM3QztBQUdBLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTztBQUM5QixVQUFNLEtBQUssS0FBSyxJQUFJLEVBQUUsUUFBUSxDQUFDO0FBQy9CLFVBQU0sSUFBSSxTQUFTO0FBQ25CLFdBQU8sSUFBSSxTQUFTO0FBQUEsRUFDdEI7QUFHQSxNQUFNLE9BQU8sT0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLE1BQU07QUFDOUMsVUFBTSxZQUFZLE9BQU8sT0FBTyxRQUFRLFdBQVcsS0FBSyxLQUFLLFFBQVEsaUJBQWlCO0FBQ3RGLFVBQU0sU0FBUyxDQUFDLGFBQWEsV0FBVyxNQUFNLElBQUk7QUFDbEQsVUFBTSxFQUFFLE1BQU0sR0FBRyxNQUFNLElBQUksVUFBVSxFQUFFLE1BQU0sTUFBTSxXQUFXLFlBQVksb0JBQW9CLFlBQVk7QUFDMUcsVUFBTSxPQUFPLEVBQUUsV0FBVyxHQUFHLGFBQWEsR0FBRyxZQUFZLE1BQU07QUFDL0QsU0FBSyxLQUFLLE1BQU0sTUFBTSxFQUFFLEdBQUcsT0FBTyxHQUFHLEtBQUssR0FBRyxFQUFFLGdCQUFnQixNQUFNLFdBQVcsUUFBUSxLQUFLLENBQUM7QUFBQSxFQUNoRztBQUdPLE1BQU0sUUFBUTtBQUFBLElBQ25CLFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxJQUNYO0FBQUEsSUFDQTtBQUFBLElBQ0EsTUFBTSxDQUFDLFNBQVM7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7OztBQzlFQSxNQUFJLEVBQUUsVUFBVSxPQUFPLElBQUk7QUFDM0IsTUFBTSxPQUFPLE9BQU8sRUFBRSxVQUFVLE9BQU8sSUFBSTtBQUczQyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsT0FBTyxNQUFNO0FBQ25DLFFBQUksQ0FBQyxPQUFPLFNBQVMsZUFBZ0I7QUFDckMsVUFBTSxNQUFNLElBQUksSUFBSSxTQUFTLElBQUk7QUFDakMsVUFBTSxTQUFTLEdBQUcsSUFBSSxZQUFZO0FBQ2xDLGVBQVcsQ0FBQyxNQUFNLENBQUNDLFFBQU8sR0FBRyxNQUFNLENBQUMsS0FBSyxPQUFPLFFBQVEsT0FBTyxVQUFVLEdBQUc7QUFDMUUsVUFBSUEsVUFBUyxLQUFNLEtBQUksYUFBYSxPQUFPLElBQUk7QUFBQSxVQUMxQyxLQUFJLGFBQWEsSUFBSSxNQUFNQSxNQUFLO0FBQ3JDLGlCQUFXLFNBQVMsT0FBUSxLQUFJLGFBQWEsT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNqRTtBQUNBLFFBQUksR0FBRyxJQUFJLFlBQVksT0FBTyxPQUFRO0FBRXRDLFlBQVEsYUFBYSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksT0FBTyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQzlFLFFBQUksQ0FBQyxPQUFPLFFBQVMsU0FBUSxVQUFVLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxHQUFHO0FBQy9ELFNBQUs7QUFBQSxFQUNQO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxNQUFNLE1BQU07QUFDNUIsVUFBTSxTQUFTLEVBQUUsVUFBVSxPQUFPO0FBQ2xDLFNBQUs7QUFDTCxRQUFJLE9BQU8sS0FBTTtBQUNqQixRQUFJLGFBQWEsT0FBTyxVQUFVO0FBQ2hDLFVBQUksT0FBTyxNQUFPLFVBQVMsT0FBTztBQUFBLElBQ3BDLFdBQVcsV0FBVyxPQUFPLE9BQVEsVUFBUyxLQUFLLGNBQWMsUUFBUSxtQkFBbUIsRUFBRSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDaEg7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxXQUFPLGlCQUFpQixpQkFBaUIsSUFBSTtBQUM3QyxXQUFPLGlCQUFpQixZQUFZLE1BQU07QUFDMUMsU0FBSyxhQUFhLElBQUk7QUFBQSxFQUN4Qjs7O0FDbkNBLE1BQU0sVUFBVTtBQUNoQixNQUFNLFlBQVk7QUFFWCxNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQ3JDLE1BQUksWUFBWTtBQUVoQixNQUFJQyxVQUFTO0FBR2IsTUFBTSxVQUFVLFlBQVk7QUFDMUIsUUFBSTtBQUVGLFlBQU0sU0FBUyxZQUFZLFFBQVEsU0FBUztBQUM1QyxZQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLFFBQVEsUUFBUSxPQUFPLFlBQVksVUFBVSxVQUFVLE9BQU8sQ0FBQztBQUNySCxhQUFPLFNBQVMsb0JBQW9CLENBQUMsS0FBSyxTQUFTLE1BQU07QUFBQSxJQUMzRCxRQUFRO0FBQ04sYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBR0EsTUFBTSxPQUFPLENBQUMsY0FBYztBQUMxQixhQUFTLGdCQUFnQixnQkFBZ0Isc0JBQXNCLFNBQVM7QUFDeEUsYUFBUyxLQUFLLGNBQWMsUUFBUSxZQUFZLGtCQUFrQixjQUFjLENBQUM7QUFBQSxFQUNuRjtBQUVBLE1BQU0sT0FBTyxZQUFZO0FBQ3ZCLFFBQUksWUFBWTtBQUNoQixXQUFPLENBQUUsTUFBTSxRQUFRLEdBQUk7QUFDekIsVUFBSSxDQUFDLFVBQVcsTUFBSyxZQUFZLElBQUk7QUFDckMsWUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQzdCLGVBQU8saUJBQWlCLFVBQVUsU0FBUyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQ3pELG1CQUFXLFNBQVMsT0FBTztBQUFBLE1BQzdCLENBQUM7QUFBQSxJQUNIO0FBQ0EsZ0JBQVk7QUFDWixJQUFBQSxVQUFTO0FBQ1QsUUFBSSxVQUFXLE1BQUssS0FBSztBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUlPLE1BQU0sVUFBVSxNQUFNQSxZQUFXLFVBQVUsVUFBVSxZQUFZLE9BQU8sS0FBSztBQUc3RSxNQUFNLFFBQVEsTUFBTTtBQUN6QixnQkFBWTtBQUNaLFlBQVE7QUFBQSxFQUNWO0FBRU8sTUFBTSxlQUFlLE1BQU0sR0FBRyxXQUFXLEtBQUs7OztBQ25EckQsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sY0FBYztBQUNwQixNQUFNLFdBQVc7QUFFVixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUdsQyxNQUFNLFFBQVEsTUFDWixDQUFDLEdBQUcsT0FBTyxnQkFBZ0IsSUFBSSxXQUFXLEVBQUUsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxTQUFTLEVBQUUsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEVBQUUsS0FBSyxFQUFFO0FBRTNHLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU0sVUFBVSxJQUFJLGdCQUFnQixTQUFTLE9BQU8sV0FBVyxNQUFNLEdBQUcsQ0FBQztBQUN6RSxXQUFPLFFBQVEsSUFBSSxRQUFRLGVBQWUsS0FBSyxRQUFRO0FBQUEsRUFDekQ7QUFHQSxNQUFNLFdBQVcsT0FBTyxLQUFLQyxVQUFTO0FBQ3BDLFVBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsU0FBSyxJQUFJLHVCQUF1QixLQUFLLENBQUM7QUFDdEMsU0FBSyxJQUFJLGFBQWEsR0FBSSxJQUFJLFVBQVUsQ0FBRSxFQUFFO0FBRTVDLFFBQUksQ0FBQyxLQUFLLElBQUksVUFBVSxFQUFHLE1BQUssT0FBTyxZQUFZLE1BQU0sQ0FBQztBQUMxRCxRQUFJLFVBQVUsSUFBSSxTQUFTO0FBQzNCLFVBQU0sU0FBUyxNQUFNQSxNQUFLO0FBQzFCLFFBQUksT0FBUSxLQUFJLFNBQVMsT0FBTztBQUFBLGFBQ3ZCLElBQUksTUFBTyxLQUFJLFdBQVc7QUFDbkMsV0FBTztBQUFBLEVBQ1Q7QUFLQSxNQUFNLFVBQVUsQ0FBQyxFQUFFLFNBQVMsUUFBUSxLQUFLLE1BQU07QUFDN0MsVUFBTSxVQUFVLFFBQVEsSUFBSSxZQUFZO0FBQ3hDLFdBQU8sV0FBVyxPQUFPLFdBQVcsTUFDaEMsUUFBUSxRQUFRLElBQUksYUFBYSxLQUFLLFFBQVEsSUFBSSxZQUFZLEtBQUssNEJBQTRCLEtBQUssT0FBTyxJQUMzRyxXQUFXLENBQUMsQ0FBQyxTQUFTLEdBQUcsSUFBSSxFQUFFLFNBQVMsTUFBTTtBQUFBLEVBQ3BEO0FBSUEsTUFBTSxTQUFTLENBQUMsUUFBUTtBQUN0QixRQUFJLFFBQVEsUUFBUSxnQkFBZ0I7QUFDcEMsUUFBSSxVQUFVO0FBQUEsRUFDaEI7QUFJTyxNQUFNLFNBQVMsT0FBTyxLQUFLQSxVQUFTO0FBQ3pDLFFBQUksUUFBUSxLQUFLLElBQUk7QUFDckIsVUFBTSxRQUFTLElBQUksVUFBVTtBQUM3QixRQUFJLFdBQVc7QUFDZixhQUFTLFFBQVEsTUFBTSxTQUFTLEdBQUc7QUFDakMsWUFBTSxNQUFNLEtBQUssSUFBSTtBQUNyQixVQUFJLE1BQU0sU0FBUyxRQUFRLFlBQVksTUFBTSxJQUFNLFFBQU8sS0FBSyxPQUFPLEdBQUc7QUFDekUsWUFBTSxTQUFTLE1BQU0sU0FBUyxLQUFLQSxLQUFJO0FBQ3ZDLFVBQUksU0FBUyxRQUFRLE1BQU0sSUFBSSxJQUFJLFVBQVUsS0FBTSxRQUFPO0FBQzFELFVBQUksQ0FBQyxJQUFJLFVBQVUsQ0FBQyxVQUFVLE9BQVEsT0FBTTtBQUM1QyxVQUFJLENBQUMsUUFBUSxVQUFXLFFBQU87QUFDL0IsVUFBSSxTQUFTLElBQUksU0FBUyxLQUFLO0FBQy9CLGVBQVMsU0FBUyxHQUFHO0FBQ3JCLFVBQUksTUFBTSxRQUFRLEdBQUc7QUFDbkIsZ0JBQVEsS0FBSyxJQUFJO0FBQ2pCLGdCQUFRO0FBQUEsTUFDVixXQUFXLE1BQU0sUUFBUSxhQUFhO0FBQ3BDLFlBQUksSUFBSSxXQUFXLFFBQVMsUUFBTyxHQUFHO0FBQUEsWUFDakMsS0FBSSxXQUFXLENBQUMsRUFBRSxJQUFJLFNBQVMsUUFBUSxHQUFHO0FBQy9DLGVBQU87QUFBQSxNQUNULE1BQU8sT0FBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxLQUFLLElBQUksT0FBTyxRQUFRLEtBQUssTUFBTSxLQUFLLE9BQU8sSUFBSSxFQUFFLENBQUM7QUFBQSxJQUNsSDtBQUFBLEVBQ0Y7OztBQ3ZFTyxNQUFNQyxVQUFTLENBQUMsRUFBRSxTQUFTLE9BQU8sR0FBRyxNQUFNLE9BQU8sV0FBVztBQUVsRSxVQUFNLE9BQU8sQ0FBQyxhQUFhLElBQUksSUFBSSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sQ0FBQyxNQUFNLFNBQVMsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN0RyxXQUFPLEtBQUssSUFBSTtBQUNoQixVQUFNLFVBQVUsQ0FBQyxZQUFZLFdBQVcsU0FBUyxRQUFRLFFBQVEsU0FBUyxNQUFNO0FBQ2hGLFVBQU0sU0FBUyxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsRUFBRSxVQUFVLENBQUMsTUFBTSxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFFcEYsVUFBTSxVQUFVLENBQUMsWUFDZixDQUFDLFFBQVEsV0FBVyxRQUFRLE1BQU0sUUFBUSxjQUFjLFFBQVEsTUFBTSxHQUFHLElBQUksUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSztBQUN6RyxVQUFNLFFBQVEsU0FBUyxRQUFRLE1BQU07QUFFckMsVUFBTSxVQUFVLENBQUMsYUFBYSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsT0FBTyxNQUFNLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUNsSCxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLFVBQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDNUIsVUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLO0FBQzdCLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLGFBQVMsVUFBVSxRQUFRLFNBQVMsVUFBVSxRQUFRLGNBQWUsTUFBSyxJQUFJLFFBQVEsRUFBRTtBQUV4RixVQUFNLFdBQVcsQ0FBQyxhQUFhLENBQUMsR0FBRyxRQUFRLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFFBQVEsYUFBYSxlQUFlLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQztBQUM1SCxVQUFNLFNBQVMsU0FBUyxJQUFJO0FBQzVCLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsU0FBUyxNQUFNLENBQUM7QUFDekYsV0FBTyxDQUFDQyxTQUFRO0FBQ2QsWUFBTSxPQUFPLEtBQUtBLElBQUc7QUFDckIsWUFBTSxRQUFRLFdBQVcsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxLQUFLLEVBQUUsVUFBVSxDQUFDLE1BQU0sYUFBYSxDQUFDLE9BQU8sU0FBUyxHQUFHLENBQUM7QUFDcEcsVUFBSSxNQUFPLFFBQU8sTUFBTSxDQUFDO0FBQ3pCLFVBQUksQ0FBQyxNQUFPLFFBQU8sT0FBTyxlQUFlO0FBQ3pDLFlBQU0sTUFBTSxRQUFRLElBQUk7QUFDeEIsWUFBTSxPQUFPLElBQUksV0FBVyxNQUFNLFVBQVUsSUFBSSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3BFLFlBQU0sU0FBUyxDQUFDLEdBQUcsUUFBUSxHQUFHLEtBQUssTUFBTSxFQUFFLEdBQUcsR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxDQUFDO0FBQzVFLFlBQU0sVUFBVSxPQUFPLEtBQUssQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEdBQUcsUUFBUSxpQkFBaUIsQ0FBQztBQUM5RSxZQUFNQyxVQUFTLENBQUMsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLEVBQUUsS0FBSyxNQUFNLFFBQVEsU0FBUyxJQUFJLEdBQUcsT0FBTztBQUNyRixhQUFPQSxRQUFPLElBQUksQ0FBQyxRQUFRLEtBQUssSUFBSSxPQUFPLEVBQUUsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUFBLElBQzlEO0FBQUEsRUFDRjs7O0FDcENBLE1BQU0sV0FBVztBQUNqQixNQUFNLGFBQWE7QUFFbkIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFFZixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUczQixNQUFJO0FBRVgsTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDLFlBQWEsVUFBVSxPQUFRO0FBR3BELE1BQU0sU0FBUyxDQUFDLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBSXpDLE1BQU0sWUFBWSxNQUN2QixDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsU0FBUyxLQUFLLEtBQUssQ0FBQyxLQUFLLE9BQU8sUUFBUSxHQUFHLE1BQU0sTUFBTSxJQUFJLFVBQVUsRUFBRSxDQUFDO0FBR3BHLE1BQU0sU0FBUyxDQUFDLFVBQ2QsTUFBTSxRQUFRLGFBQWEsQ0FBQyxLQUFLLE1BQU0sT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLFNBQVMsS0FBSyxJQUFJLENBQUMsRUFBRSxhQUFhLENBQUM7QUFHeEYsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUM5QixVQUFNLEVBQUUsSUFBSSxPQUFPLE9BQU8sS0FBSyxJQUFJO0FBQ25DLFVBQU0sRUFBRSxPQUFPLFFBQVEsUUFBUTtBQUFBO0FBQUEsTUFBMEIsT0FBTyxJQUFJLEtBQUssS0FBSztBQUFBO0FBQzlFLFFBQUksU0FBUyxJQUFJLEVBQUUsS0FBSyxDQUFDLFNBQVMsVUFBVSxHQUFHLEVBQUc7QUFDbEQsV0FBTyxPQUFPLEtBQUssRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUNwQyxVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsUUFBSSxNQUFNLFNBQVMsRUFBRSxLQUFLLE1BQU0sUUFBUSxLQUFLLE9BQU8sRUFBRSxJQUFJLFVBQVU7QUFFbEUsWUFBTSxNQUFNLE1BQU0sU0FBUyxFQUFFLElBQUksU0FBUztBQUMxQyxVQUFJLE1BQU0sQ0FBQyxFQUFHLFNBQVEsS0FBSyxVQUFVLEdBQUcsS0FBSyxNQUFNLElBQUksV0FBVyxDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUUsS0FBSyxLQUFLLENBQUMsRUFBRTtBQUM5RixVQUFhLE1BQU0sQ0FBQyxFQUFHLFVBQVMsV0FBVyxFQUFFLEdBQUcsS0FBSyxJQUFJLENBQUM7QUFDMUQ7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLFNBQVMsQ0FBQyxJQUFJLFNBQ3ZCLE1BQU0sS0FBSyxDQUFDQyxXQUFVQSxPQUFNLFNBQVMsUUFBUUEsT0FBTSxTQUFTLENBQUNBLE9BQU0sU0FBUyxDQUFDLE9BQU9BLE9BQU0sS0FBSyxDQUFDO0FBQ3JHLFFBQUksT0FBTztBQUNULFlBQU0sT0FBTyxLQUFLLEdBQUcsS0FBSztBQUMxQixZQUFNLFFBQVEsTUFBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFBQSxJQUNqRSxXQUFXLENBQUMsS0FBTSxNQUFLLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxhQUN2QixTQUFTLENBQUMsSUFBSSxXQUFZLEtBQUssQ0FBQyxFQUFFLFFBQVEsQ0FBQyxLQUFLLENBQUMsRUFBSSxNQUFLLEtBQUssR0FBRztBQUFBLEVBQzdFO0FBR0EsTUFBTSxPQUFPLE9BQU8sSUFBSSxTQUFTO0FBQy9CLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsVUFBTUMsT0FBTSxNQUFNO0FBRWxCLFVBQU0sSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLE9BQU8sQ0FBQztBQUNsRCxXQUFPLEtBQUssQ0FBQyxHQUFHLEtBQUssTUFBTSxHQUFHO0FBQzVCLFlBQU0sUUFBUTtBQUNkLFlBQU0sUUFBUSxFQUFFO0FBQ2hCLFlBQU0sQ0FBQyxHQUFHLElBQUk7QUFDZCxVQUFJLENBQUMsSUFBSztBQUNWLFlBQU1BLEtBQUksR0FBRyxFQUFFLE1BQU0sQ0FBQyxVQUFVLEtBQUssS0FBSyxLQUFLLENBQUM7QUFDaEQsZUFBUyxRQUFRLEdBQUc7QUFFcEIsWUFBTSxPQUFPLElBQUksWUFBWSxJQUFJLFNBQVMsQ0FBQyxJQUFJLFlBQVksQ0FBQyxLQUFLLENBQUMsS0FBSyxLQUFLLEVBQUU7QUFDOUUsVUFBSSxLQUFNLE1BQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNoRTtBQUNBLFFBQUksTUFBTSxJQUFJLEVBQUUsTUFBTSxLQUFNLE9BQU0sT0FBTyxFQUFFO0FBQUEsRUFDN0M7QUFJTyxNQUFNLFVBQVUsTUFDckIsQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sS0FBSyxTQUFTLENBQUMsSUFBSSxTQUFTLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBSTVGLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDM0IsVUFBTSxJQUFJLElBQUksRUFBRSxHQUFHLElBQUk7QUFDdkIsVUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLEVBQ3pCO0FBSU8sTUFBTSxTQUFTLENBQUMsT0FBTztBQUM1QixVQUFNLE9BQU8sT0FBTyxFQUFFO0FBQ3RCLFNBQUssQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksTUFBTSxPQUFPLEVBQUU7QUFBQSxFQUM1QztBQUdPLE1BQU0sT0FBTyxDQUFDLEVBQUUsV0FBVyxRQUFRLFNBQVMsT0FBTyxHQUFHLFFBQVE7QUFDbkUsVUFBTSxRQUFRLEdBQUcsU0FBUyxJQUFJLE1BQU0sY0FBYyxHQUFHO0FBQ3JELFFBQUksQ0FBQyxRQUFTLFNBQVEsS0FBSyxVQUFVLEtBQUs7QUFDMUMsYUFBUyxRQUFRLEVBQUUsV0FBVyxRQUFRLE9BQU8sUUFBUSxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNEO0FBR08sTUFBTSxVQUFVLENBQUMsV0FBVyxPQUFPLE9BQU8sSUFBSSxNQUFNLE9BQU8sS0FBSyxHQUFHLE1BQU07OztBQ3hGaEYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFJM0IsTUFBTSxjQUFjLENBQUMsSUFBSSxTQUFTO0FBQ2hDLGVBQVcsQ0FBQyxLQUFLLEdBQUcsS0FBSyxNQUFNO0FBQzdCLFVBQUksQ0FBQyxJQUFJLFNBQVMsSUFBSSxZQUFhO0FBQ25DLFVBQUksaUJBQWlCLFVBQVUsTUFBTTtBQUNuQyxjQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLGNBQU0sUUFBUSxRQUFRLFdBQVcsSUFBSSxFQUFFLElBQUksR0FBRztBQUM5QyxZQUFJLENBQUMsTUFBTztBQUNaLGNBQU0sT0FBTyxTQUFTLEdBQUcsQ0FBQztBQUMxQixtQkFBVyxRQUFRLENBQUMsU0FBUyxRQUFRLEVBQUcsT0FBTSxjQUFjLElBQUksTUFBTSxNQUFNLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLE1BQ2hHLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUlBLE1BQU0sU0FBUyxDQUFDLFNBQVM7QUFDdkIsVUFBTUMsUUFBTyxJQUFJLHFCQUFxQixJQUFJO0FBQzFDLFdBQU8sQ0FBQyxZQUFZQSxNQUFLLEtBQUssQ0FBQyxZQUFZLFFBQVEsU0FBUyxPQUFPLENBQUM7QUFBQSxFQUN0RTtBQUdPLE1BQU0sY0FBYyxDQUFDLE1BQU0sUUFBUTtBQUN4QyxVQUFNLEVBQUUsUUFBUSxNQUFNLE9BQU8sSUFBSTtBQUNqQyxVQUFNQSxRQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTTtBQUFBO0FBQUEsTUFBNkIsU0FBUztBQUFBO0FBQzVDLFVBQU0sT0FBTyxXQUFXLElBQUk7QUFDNUIsVUFBTSxTQUFTLE9BQU8sSUFBSTtBQUMxQixVQUFNLFFBQVEsQ0FBQyxPQUFPLGdCQUFnQixPQUFPLFlBQVk7QUFDekQsUUFBSSxRQUFRO0FBQ1osZUFBVyxDQUFDLEtBQUssT0FBTyxLQUFLLE1BQU07QUFDakMsVUFBSSxZQUFZLE9BQVEsU0FBUTtBQUNoQyxVQUFJLENBQUMsUUFBUSxRQUFRLE1BQU0sS0FBSyxPQUFPLE9BQU8sRUFBRztBQUVqRCxZQUFNLE1BQU0sU0FBUyxPQUFPO0FBQzVCLFlBQU0sU0FBUyxLQUFLLElBQUksR0FBRztBQUMzQixZQUFNLFlBQVksVUFBVSxXQUFXLE9BQU8sQ0FBQyxPQUFPO0FBQ3RELFlBQU0sU0FBUyxDQUFDLFVBQVUsUUFBUSxTQUFTLE9BQU8sSUFBSSxPQUFPLE1BQU0sUUFBUTtBQUMzRSxNQUFBQSxNQUFLLElBQUksTUFBTSxhQUFhLFVBQVUsQ0FBQyxPQUFPLEtBQUssUUFBUSxVQUFVLE1BQU0sT0FBTyxDQUFDLE1BQU0sR0FBRztBQUFBLElBQzlGO0FBQ0EsVUFBTSxPQUFPQyxRQUFPLEtBQUssTUFBTSxPQUFPLE1BQU07QUFDNUMsV0FBTyxNQUFNO0FBQ1gsWUFBTSxVQUFVLEtBQUssS0FBSyxFQUFFLEtBQUs7QUFDakMsWUFBTSxXQUFXLFdBQVcsT0FBTztBQUNuQyxZQUFNLFNBQVMsT0FBTyxLQUFLLEVBQUU7QUFDN0IsaUJBQVdDLFFBQU8sT0FBUSxDQUFBQSxLQUFJLE9BQU87QUFDckMsa0JBQVksS0FBSyxJQUFJLElBQUk7QUFDekIsaUJBQVcsQ0FBQyxLQUFLLE1BQU0sS0FBS0YsT0FBTTtBQUNoQyxjQUFNLFFBQVEsU0FBUyxJQUFJLEdBQUc7QUFDOUIsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sVUFBVSxNQUFNLEtBQUssQ0FBQztBQUNuQyxjQUFNLFNBQVMsV0FBVyxTQUFTLENBQUMsVUFBVSxLQUFLLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sTUFBTTtBQUMzRixZQUFJLFFBQVEsU0FBUyxVQUFVLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxJQUFJLE9BQU8sTUFBTSxLQUFLO0FBRWxGLG1CQUFXLEVBQUUsTUFBQUcsTUFBSyxLQUFLLFNBQVMsQ0FBQyxJQUFJLFFBQVE7QUFDM0MsZ0JBQU0sUUFBUUEsTUFBSyxJQUFJLEdBQUc7QUFDMUIsY0FBSSxNQUFPLE9BQU0sU0FBUyxTQUFTLEtBQUs7QUFBQSxRQUMxQztBQUFBLE1BQ0Y7QUFDQSxZQUFNLFNBQVMsS0FBSyxRQUFRO0FBQzVCLFlBQU0sUUFBUSxXQUFXLFVBQVUsV0FBVyxTQUFTLElBQUksS0FBSztBQUNoRSxVQUFJLENBQUMsVUFBVSxNQUFPLFFBQU8sS0FBSztBQUNsQyxVQUFJLENBQUMsT0FBUTtBQUNiLFVBQUksV0FBVyxTQUFTLGNBQWUsUUFBTyxNQUFNLEVBQUUsZUFBZSxNQUFNLENBQUM7QUFDNUUsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUM1RCxZQUFNLEVBQUUsZ0JBQWdCLGFBQWEsSUFBSTtBQUN6QyxVQUFJLE1BQU0sQ0FBQyxLQUFLLFFBQVEsQ0FBQyxPQUFPLE9BQU8sQ0FBQyxnQkFBZ0IsWUFBWSxDQUFDLEVBQUcsUUFBTyxrQkFBa0IsR0FBRyxLQUFLO0FBQUEsSUFDM0c7QUFBQSxFQUNGO0FBSUEsTUFBTSxXQUFXLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxPQUFPLE1BQU07QUFDakQsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLENBQUMsUUFBUSxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsUUFBUSxRQUFRLE1BQU0sRUFBRztBQUM1RCxVQUFNLFNBQVMsT0FBTyxJQUFJO0FBQzFCLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxXQUFXLElBQUksR0FBRztBQUMzQyxZQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUc7QUFDMUIsVUFBSSxPQUFPLFNBQVMsT0FBTyxRQUFRLE9BQU8sS0FBSyxLQUFLLE9BQU8sRUFBRSxFQUFFLEtBQUssQ0FBQyxLQUFLLE9BQU8sTUFBTSxJQUFJLEtBQUssSUFBSSxHQUFHLENBQUMsRUFBRztBQUMzRyxZQUFNLE9BQVEsTUFBTSxTQUFTLE1BQU0sS0FBSyxDQUFFO0FBQUEsSUFDNUM7QUFBQSxFQUNGO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxRQUFRLFFBQVE7QUFFckIsT0FBRyxZQUFZLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDN0IsVUFBSSxXQUFXLFNBQVMsY0FBZTtBQUN2QyxVQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sT0FBTyxNQUFPLE9BQU0sUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUNwRSxhQUFPLE9BQU8sTUFBTTtBQUFBLElBQ3RCLENBQUM7QUFBQSxFQUNIOzs7QUNuRkEsTUFBTSxXQUFXO0FBQUEsSUFDZixTQUFTLFFBQVEsc0JBQXNCO0FBQUEsSUFDdkMsVUFBVSxRQUFRO0FBQUEsSUFDbEIsVUFBVSxPQUFPLFFBQVEsa0JBQWtCO0FBQUEsSUFDM0MsT0FBTyxRQUFRO0FBQUEsRUFDakI7QUFFQSxNQUFNLGtCQUFrQixDQUFDLEdBQUcsS0FBSyxHQUFHO0FBQ3BDLE1BQU0sVUFBVTtBQUNoQixNQUFNLFNBQVM7QUFFZixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFJLGdCQUFnQjtBQUVwQixNQUFNLE9BQU8sU0FBUyxjQUFjLFNBQVM7QUFFN0MsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFLdkIsTUFBTSxRQUFRLE1BQU07QUFDbEIsVUFBTSxZQUFZLENBQUMsT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxRQUFRLFVBQVUsT0FBTyxFQUFFLElBQUksQ0FBQyxTQUFTLEdBQUcsSUFBSSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQ2xILFVBQU0sU0FBUyxDQUF1QixTQUFTLGNBQWMsSUFBSTtBQUNqRSxTQUFLLFlBQVk7QUFDakIsU0FBSyxhQUFhLGNBQWMsUUFBUSxlQUFlO0FBQ3ZELFNBQUssWUFBWSxVQUFVLElBQUksQ0FBQyxhQUM5Qiw0Q0FBNEMsUUFBUSxLQUFLLE9BQU8sUUFBUSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxJQUMxRztBQUNKLGNBQVUsUUFBUSxDQUFDLFVBQVUsT0FBTyxPQUFPLElBQUksVUFBVSxLQUFLLFNBQVMsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUM3RTtBQUdBLE1BQU1DLFVBQVMsTUFBTTtBQUNuQixVQUFNLE9BQU8sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLGNBQWMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxLQUFLLFNBQVM7QUFDL0UsUUFBSSxLQUFLLGVBQWUsS0FBTSxNQUFLLE9BQU8sSUFBSTtBQUU5QyxlQUFXLFNBQVMsU0FBUyxpQkFBaUIsbUJBQW1CLEVBQUcsS0FBSSxVQUFVLEtBQU0sT0FBTSxPQUFPO0FBQUEsRUFDdkc7QUFHQSxNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFVBQU0sU0FBUyxTQUFTO0FBQ3hCLFFBQUksQ0FBQyxVQUFVLFdBQVcsU0FBUyxRQUFRLEtBQUssU0FBUyxNQUFNLEVBQUcsUUFBTztBQUN6RSxVQUFNLEVBQUUsS0FBSyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sc0JBQXNCO0FBQ2xFLFdBQU8sQ0FBQyxHQUFHLE1BQU0saUJBQWlCLGNBQWMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sc0JBQXNCLENBQUMsRUFBRSxLQUFLLENBQUMsVUFDckcsTUFBTSxNQUFNLFVBQVUsTUFBTSxTQUFTLE9BQU8sTUFBTSxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN4RjtBQUdBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLGVBQVcsU0FBUyxPQUFPLE9BQU8sR0FBRztBQUNuQyxVQUFJLE1BQU0sUUFBUSxRQUFRLEtBQUssQ0FBQyxXQUFXLEtBQUssRUFBRztBQUNuRCxZQUFNLFdBQVcsTUFBTSxRQUFRLFlBQVk7QUFDM0MsWUFBTSxRQUFRLFdBQVcsU0FBUyxRQUFRLGNBQWMsQ0FBdUIsU0FBVSxTQUFTLFFBQVEsV0FBVyxLQUFNO0FBQzNILFVBQUksV0FBVyxLQUFLLEVBQUcsT0FBTSxRQUFRLFdBQVc7QUFBQSxJQUNsRDtBQUFBLEVBQ0Y7QUFFQSxNQUFNLFdBQVcsTUFBTTtBQUNyQixVQUFNLFFBQVEsT0FBTyxXQUFXLE1BQU0sRUFBRSxVQUFVLElBQUk7QUFDdEQsVUFBTSxVQUFVLENBQTRCLEVBQUUsUUFBUSxNQUFNLE9BQU8sUUFBUSxVQUFVLE9BQU87QUFDNUYsVUFBTUMsV0FBVSxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sVUFBVSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sUUFBUSxDQUFDLElBQUksUUFBUSxDQUFDLENBQUM7QUFDOUcsZUFBVyxTQUFTQSxTQUFRLE1BQU0sR0FBRyxTQUFTLE9BQU8sT0FBT0EsU0FBUSxPQUFPLEdBQUc7QUFDNUUsYUFBTyxJQUFJLEtBQUssR0FBRyxPQUFPLE9BQU8sS0FBSztBQUN0QyxpQkFBVyxLQUFLO0FBQUEsSUFDbEI7QUFDQSxlQUFXLENBQUMsVUFBVSxLQUFLLEtBQUssT0FBUSxLQUFJLENBQUMsTUFBTSxjQUFjLGNBQWMsRUFBRyxPQUFNLFFBQVEsV0FBVztBQUMzRyxZQUFRO0FBQUEsRUFDVjtBQUdBLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDdkIsVUFBTSxXQUFXLE1BQU0sU0FBUyxTQUFTLGFBQWE7QUFDdEQsVUFBTSxPQUFPO0FBQ2IsV0FBTyxPQUFPLEtBQUs7QUFDbkIsYUFBUztBQUNULFFBQUksQ0FBQyxZQUFZLENBQUMsY0FBZTtBQUNqQyxVQUFNLEVBQUUsSUFBSSxZQUFZLElBQUk7QUFDNUIsS0FBQyxjQUFjLGdCQUFnQixTQUFTLGVBQWUsRUFBRSxJQUFJLE1BQU07QUFBQSxFQUNyRTtBQUlBLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsVUFBTSxRQUFRLFlBQVksTUFBTTtBQUM5QixZQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUs7QUFDOUIsVUFBSSxDQUFDLE1BQU8sUUFBTyxjQUFjLEtBQUs7QUFDdEMsTUFBQUQsUUFBTztBQUNQLGNBQVE7QUFDUixVQUFJLFNBQVMsVUFBVSxNQUFNLE9BQU8sZUFBZSxRQUFRLHVCQUF1QixFQUFHO0FBQ3JGLFlBQU0sUUFBUTtBQUNkLFVBQUksTUFBTSxRQUFRLEVBQUcsT0FBTSxLQUFLO0FBQUEsSUFDbEMsR0FBRyxPQUFPO0FBQUEsRUFDWjtBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxPQUFPLFdBQVcsV0FBVztBQUN6RCxVQUFNLFFBQVEsU0FBUyxjQUFjLEtBQUs7QUFDMUMsVUFBTSxZQUFZO0FBQ2xCLFdBQU8sT0FBTyxNQUFNLFNBQVMsRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUM3QyxVQUFNLFNBQVM7QUFDZixVQUFNLFlBQVksbUNBQW1DLFlBQVksU0FBUyxFQUFFLEdBQUcsTUFBTTtBQUNyRixVQUFNLENBQUMsTUFBTSxHQUFHLE9BQU8sSUFBSSxNQUFNO0FBQ2pDLFNBQUssY0FBYztBQUNuQixVQUFNLEVBQUUsaUJBQWlCLGtCQUFrQixrQkFBa0IsSUFBSTtBQUNqRSxVQUFNLFlBQVksTUFBTTtBQUN0QixZQUFNLEtBQUs7QUFDWCxhQUFPLFFBQVEsQ0FBQyxVQUFVLE1BQU0sQ0FBQztBQUFBLElBQ25DO0FBRUEsVUFBTSxTQUFTLENBQUMsQ0FBQyxtQkFBbUIsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsa0JBQWtCLE1BQU0sU0FBUyxPQUFPLENBQUMsQ0FBQztBQUNwRyxRQUFJLE9BQU8sQ0FBQyxFQUFHLFFBQU8sQ0FBQyxJQUFJLENBQUMsaUJBQWlCLFNBQVM7QUFDdEQsWUFBUSxRQUFRLEVBQUUsUUFBUSxDQUFDRSxTQUFRLE9BQU87QUFDeEMsTUFBQUEsUUFBTyxjQUFjLE9BQU8sRUFBRSxFQUFFLENBQUM7QUFDakMsTUFBQUEsUUFBTyxpQkFBaUIsU0FBUyxPQUFPLEVBQUUsRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQ0QsVUFBTSxpQkFBaUIsV0FBVyxDQUFDLFVBQVU7QUFDM0MsVUFBSSxNQUFNLFFBQVEsU0FBVTtBQUM1QixZQUFNLGdCQUFnQjtBQUN0QixZQUFNLEtBQUs7QUFBQSxJQUNiLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU1DLFFBQU8sQ0FBQyxTQUFTLE9BQU8sRUFBRSxTQUFTLFVBQVUsVUFBVSxNQUFNLEdBQUcsWUFBWSxPQUFPLFVBQVU7QUFDakcsUUFBSSxDQUFDLFFBQVM7QUFDZCxJQUFBSCxRQUFPO0FBQ1AsVUFBTSxVQUFVLE9BQU8sSUFBSSxRQUFRLEtBQUssT0FBTyxJQUFJLFdBQVcsR0FBRyxTQUFTLE9BQU8sVUFBVSxPQUFPLENBQUM7QUFDbkcsZUFBVyxDQUFDLEVBQUUsU0FBUyxrQkFBa0IsR0FBRyxLQUFLLEtBQUssUUFBUTtBQUM1RCxZQUFNO0FBQUE7QUFBQSxRQUEyQjtBQUFBO0FBQ2pDLFVBQUksTUFBTSxXQUFXLFVBQVUsUUFBUSxVQUFVLFNBQVMsS0FBSyxnQkFBZ0IsUUFBUztBQUN4RixVQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsTUFBTSxPQUFPLENBQUMsRUFBRztBQUVsQyxXQUFLLFFBQVEsUUFBUSxPQUFPLEtBQUssUUFBUSxTQUFTLENBQUMsSUFBSTtBQUN2RCxZQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sTUFBTSxRQUFRO0FBQzFDLFVBQUksTUFBTyxPQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ2xDO0FBQUEsSUFDRjtBQUVBLFVBQU0sU0FBUyxRQUFRLENBQUMsS0FBSyxJQUFJLENBQUM7QUFDbEMsVUFBTSxTQUFTLGFBQWEsQ0FBQyxDQUFDO0FBQzlCLFdBQU8sSUFBSSxLQUFLLFNBQVMsT0FBTyxPQUFPLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxRQUFRLE1BQU0sU0FBUyxXQUFXLFNBQVMsQ0FBQztBQUM5RyxhQUFTO0FBQUEsRUFDWDtBQUdBLE1BQU1JLFFBQU8sQ0FBQyxPQUFPLFNBQVMsT0FBTyxjQUFjO0FBQ2pELFVBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSTtBQUMzQixRQUFJLFdBQVcsS0FBTTtBQUVyQixVQUFNLE9BQU8sSUFBSSxPQUFPLEdBQUcsT0FBTyxTQUFTLEVBQUU7QUFDN0MsVUFBTSxPQUFPLE9BQU8sU0FBUyxhQUFhLFNBQVMsTUFBTSwwQkFBMEIsSUFBSSxzQkFBc0I7QUFDN0csVUFBTSxTQUFTLEVBQUUsR0FBRyxVQUFVLEdBQUcsS0FBSyxNQUFNLE1BQU0sUUFBUSxjQUFjLElBQUksRUFBRTtBQUU5RSxVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsbUJBQW1CLEtBQUssT0FBTztBQUNyRSxVQUFNLE1BQU0sT0FBTyxJQUFJLEtBQUs7QUFDNUIsVUFBTSxRQUFRLFFBQVEsTUFBTSxRQUFRLEdBQUc7QUFDdkMsUUFBSSxXQUFXLE9BQU8sUUFBUSxTQUFTLFdBQVksU0FBUSxLQUFLLFNBQVMsT0FBTyxRQUFRLEtBQUs7QUFBQSxRQUN4RixDQUFBRCxNQUFLLFNBQVMsT0FBTyxRQUFRLFdBQVcsS0FBSztBQUFBLEVBQ3BEO0FBSU8sTUFBTSxNQUFNLENBQUMsU0FBUztBQUMzQixJQUFBSCxRQUFPO0FBQ1AsVUFBTSxZQUFZLFNBQVMsY0FBYyxHQUFHO0FBQzVDLGNBQVUsY0FBYztBQUN4QixTQUFLLGtCQUFrQixnQkFBZ0IsU0FBUztBQUFBLEVBQ2xEO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsVUFBTTtBQUNOLFdBQU8saUJBQWlCLGlCQUFpQixDQUFvQixVQUFVO0FBQ3JFLE1BQUFJLE1BQUssT0FBTyxNQUFNLFFBQVEsTUFBTSxNQUFNLFFBQVEsU0FBUyxNQUFNO0FBQUEsSUFDL0QsQ0FBQztBQUNELFdBQU8saUJBQWlCLGVBQWUsQ0FBb0IsVUFBVTtBQUNuRSxNQUFBQSxNQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sU0FBUyxnQkFBZ0IsU0FBUyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQUEsSUFDMUYsQ0FBQztBQUNELFNBQUssaUJBQWlCLFdBQVcsQ0FBQyxFQUFFLGNBQWMsTUFBTTtBQUN0RCxVQUFJLENBQUMsS0FBSztBQUFBO0FBQUEsUUFBOEI7QUFBQSxNQUFjLEVBQUcsaUJBQWdCO0FBQUEsSUFDM0UsQ0FBQztBQUNELE9BQUcsV0FBVyxPQUFPO0FBQ3JCLE9BQUcsU0FBU0osT0FBTTtBQUNsQixRQUFJLGlCQUFpQkEsT0FBTSxFQUFFLFFBQVEsU0FBUyxNQUFNLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdkUsSUFBQUEsUUFBTztBQUNQLFdBQU8sY0FBYyxFQUFFLE1BQUFHLE9BQU0sSUFBSTtBQUFBLEVBQ25DOzs7QUN0TUEsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBQ2IsTUFBTSxRQUFRO0FBRWQsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFFekIsTUFBTSxXQUFXLG9CQUFJLElBQUk7QUFHekIsTUFBTUUsUUFBTyxDQUFDLFlBQVk7QUFDeEIsZUFBVyxFQUFFLFFBQVEsU0FBUyxLQUFLLFFBQVMsS0FBSSxDQUFDLEtBQUssSUFBSSxNQUFNLEVBQUcsTUFBSyxJQUFJLFFBQVEsWUFBWSxJQUFJO0FBQUEsRUFDdEc7QUFDQSxNQUFNLFdBQVcsSUFBSSxpQkFBaUJBLEtBQUk7QUFJMUMsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPO0FBQzVCLFFBQUksUUFBUTtBQUNaLFdBQU8sU0FBUyxDQUFDLFVBQVUsS0FBSyxFQUFHLFNBQVEsTUFBTTtBQUNqRCxVQUFNLFNBQVMsT0FBTyxRQUFRLDBDQUEwQztBQUN4RSxVQUFNLEVBQUUsWUFBWSxVQUFVLElBQUksUUFBUSxXQUFXLENBQUM7QUFDdEQsWUFBUSxZQUFZLGFBQWEsUUFBUSxRQUFRLE1BQU0sQ0FBQyxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUksSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNwRztBQUdBLE1BQU0sT0FBTztBQUFBLElBQ1gsQ0FBQyxZQUFZLFFBQVEsUUFBUSxLQUFLLEtBQUssUUFBUSxlQUFlO0FBQUE7QUFBQSxJQUM5RCxDQUFDLFlBQVksQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLFNBQVMsS0FBSyxRQUFRLG1CQUFtQixXQUFXO0FBQUEsSUFDckcsTUFBTTtBQUFBLEVBQ1I7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDM0IsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxTQUFTLE1BQU07QUFFeEIsWUFBTUMsVUFBUyxDQUFDO0FBQ2hCLE9BQUMsTUFBTSxJQUFJLEVBQUUsUUFBUSxDQUFDLFVBQVUsU0FBUztBQUN2QyxtQkFBVyxXQUFXLFVBQVU7QUFDOUIsY0FBSSxNQUFNLElBQUksT0FBTyxFQUFHO0FBQ3hCLGdCQUFNLE1BQU0sUUFBUSxNQUFNLENBQUMsUUFBUSxXQUFXLFFBQVEsUUFBUSxNQUFNLEdBQUcsSUFBSSxNQUFNLE9BQU8sQ0FBQztBQUN6RixXQUFDQSxRQUFPLENBQUMsVUFBVSxPQUFPLEdBQUcsR0FBRyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLE9BQU87QUFBQSxRQUM1RTtBQUFBLE1BQ0YsQ0FBQztBQUNELGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssT0FBTyxPQUFPQSxPQUFNLEdBQUc7QUFDbEQsWUFBSSxLQUFLLFdBQVcsT0FBTyxPQUFRO0FBQ25DLGFBQUssUUFBUSxDQUFDLEtBQUssT0FBTyxNQUFNLElBQUksS0FBSyxPQUFPLEVBQUUsQ0FBQyxFQUFFLElBQUksT0FBTyxFQUFFLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDM0U7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFVBQVUsQ0FBQyxhQUFhO0FBQUEsSUFDNUIsUUFBUSxRQUFRO0FBQUEsSUFDaEIsU0FBUyxRQUFRLFFBQVEsUUFBUTtBQUFBLElBQ2pDLFNBQVMsUUFBUSxRQUFRLGVBQWU7QUFBQSxJQUN4QyxPQUFPLFNBQVMsSUFBSSxPQUFPLEtBQUssRUFBRSxLQUFLLFFBQVEsV0FBVyxNQUFNLFFBQVEsWUFBWSxVQUFVLFVBQVU7QUFBQSxFQUMxRztBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsRUFBRSxRQUFRLFNBQVMsU0FBUyxLQUFLLE1BQU07QUFDNUQsUUFBSSxRQUFRLFFBQVEsUUFBUSxHQUFHO0FBQzdCLFlBQU0sVUFBVSxDQUFDLFFBQVEsUUFBUSxRQUFRLE1BQU0sRUFBRSxVQUFVO0FBQzNELFVBQUksQ0FBQyxXQUFXLFdBQVcsUUFBUTtBQUNqQyxnQkFBUSxPQUFPO0FBQ2YsZ0JBQVEsVUFBVTtBQUFBLE1BQ3BCLFdBQVcsQ0FBQyxTQUFTO0FBQ25CLGdCQUFRLE9BQU87QUFDZixnQkFBUSxNQUFNO0FBQ2QsZ0JBQVEsT0FBTztBQUFBLE1BQ2pCO0FBQUEsSUFDRjtBQUNBLFFBQUksUUFBUSxXQUFXLFFBQVEsUUFBUSxRQUFRLGVBQWUsTUFBTSxDQUFDLENBQUMsUUFBUyxTQUFRLGNBQWM7QUFDckcsUUFBSSxRQUFRLEtBQU0sTUFBSyxJQUFJLFNBQVMsSUFBSTtBQUFBLEVBQzFDO0FBR0EsTUFBTSxRQUFRLENBQUMsU0FBUztBQUN0QixVQUFNLFdBQVcsU0FBUyxjQUFjLFVBQVU7QUFDbEQsYUFBUyxZQUFZO0FBQ3JCLFVBQU0sUUFBUSxRQUFRLFFBQVE7QUFDOUIsVUFBTSxTQUFTLENBQXVCLGFBQWEsTUFBTSxRQUFRLENBQUMsU0FBUyxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLENBQUM7QUFDL0csV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLE1BQU0sTUFBTTtBQUVWLG1CQUFXLEVBQUUsV0FBVyxLQUFLLE9BQU8sY0FBYyxFQUFHLEtBQUksWUFBWSxPQUFPLENBQUMsTUFBTSxLQUFNLFlBQVcsT0FBTztBQUFBLEVBQUssV0FBVyxJQUFJO0FBQy9ILGVBQU8sU0FBUztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLE1BQU1DLFVBQVM7QUFFckMsVUFBTSxNQUFNLENBQUM7QUFDYixlQUFXLFNBQVMsS0FBSyxPQUFPLFNBQVMsR0FBRztBQUMxQyxZQUFNLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUSxTQUFTLENBQUMsS0FBSyxJQUFJO0FBQzFFLFVBQUksQ0FBQyxJQUFLO0FBQ1YsVUFBSSxLQUFLLENBQUMsS0FBSyxJQUFJLGFBQWEsSUFBSSxDQUFDLENBQUM7QUFDdEMsWUFBTSxLQUFLLElBQUksS0FBSyxHQUFHQSxLQUFJLEdBQUcsSUFBSSxNQUFNO0FBQ3hDLFlBQU0sYUFBYSxlQUFlLEVBQUU7QUFDcEMsWUFBTSxnQkFBZ0I7QUFBQSxJQUN4QjtBQUNBLFdBQU8sTUFBTTtBQUNYLGlCQUFXLENBQUMsS0FBSyxFQUFFLEtBQUssSUFBSyxjQUFhLEtBQUssTUFBTSxFQUFFO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxHQUFHLE1BQU07QUFDekIsVUFBTSxVQUFVLE1BQU0sSUFBSSxpQkFBaUIsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3pELFVBQU0sT0FBTyxRQUFRLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLFFBQVEsT0FBTyxZQUFZLEVBQUU7QUFDL0UsV0FBTyxNQUFNO0FBQ1gsWUFBTSxPQUFPLFFBQVE7QUFDckIsVUFBSSxLQUFLLFdBQVcsS0FBSyxPQUFRO0FBQ2pDLFdBQUssUUFBUSxDQUFDLEVBQUUsWUFBWSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLFFBQVEsT0FBTyxJQUFJLEtBQUssRUFBRTtBQUNsQyxjQUFNLFNBQVMsV0FBVyxLQUFLLEVBQUUsS0FBSyxZQUFZLEtBQUssS0FBSyxnQkFBZ0I7QUFDNUUsWUFBSSxPQUFRLEtBQUksWUFBWSxLQUFLLEVBQUUsUUFBUSxRQUFRLEdBQUcsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUztBQUNyQyxVQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLElBQUFGLE1BQUssU0FBUyxZQUFZLENBQUM7QUFDM0IsZUFBVyxXQUFXLFNBQVUsS0FBSSxDQUFDLFFBQVEsWUFBYSxVQUFTLE9BQU8sT0FBTztBQUNqRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsWUFBWSxLQUFLLFNBQVMsT0FBTyxDQUFDO0FBQ3RFLFFBQUksQ0FBQyxNQUFNLFVBQVUsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsS0FBSyxjQUFjLEdBQUcsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFHLFFBQU8sRUFBRSxNQUFNLFNBQVMsTUFBTTtBQUV0SCxVQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxJQUFJO0FBQ25DLFVBQU1FLFFBQU8sUUFBUSxLQUFLLE9BQU8sQ0FBQyxJQUFJLFFBQVEsS0FBSyxHQUFHO0FBQ3RELFVBQU0sV0FBVyxTQUFTLE1BQU0sT0FBTyxJQUFJLElBQUksR0FBRyxHQUFHQSxLQUFJO0FBQ3pELFVBQU0sV0FBVyxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksVUFBVSxNQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sRUFBRSxDQUFDLEtBQUssU0FBVSxDQUFDLEVBQUUsS0FBSztBQUM1RyxVQUFNQyxTQUFRLENBQXdCLFlBQVksS0FBSyxTQUFTLEtBQUssRUFBRTtBQUN2RSxVQUFNLE9BQU8sQ0FBQyxNQUFNLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxDQUFDLFlBQVksUUFBUSxRQUFRLFFBQVEsQ0FBQztBQUNyRyxVQUFNLE9BQU8sT0FBTyxRQUFRLEVBQUUsT0FBT0EsTUFBSztBQUMxQyxVQUFNLFFBQVEsS0FBSyxLQUFLLE9BQU9BLE1BQUssR0FBRyxJQUFJO0FBRTNDLFVBQU0sU0FBUyxLQUFLLE9BQU8sQ0FBQyxRQUFRLENBQUNBLE9BQU0sR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDakYsU0FBSyxRQUFRLENBQUMsT0FBTyxPQUFPO0FBQzFCLFlBQU0sTUFBTSxNQUFNLElBQUksS0FBSztBQUMzQixVQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFNBQVMsSUFBSSxHQUFHLEVBQUc7QUFDakQsWUFBTSxRQUFRLE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQztBQUNwQyxVQUFJLE1BQU0sUUFBUSxnQkFBZ0IsR0FBRztBQUNuQyxjQUFNLE9BQVEsTUFBTSxPQUFPLE1BQU0sYUFBYSxNQUFNO0FBRXBELFlBQUksQ0FBQyxPQUFPLFVBQVUsS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLFFBQVEsQ0FBQyxNQUFNLFVBQVcsT0FBTSxTQUFTO0FBQ3JGLGNBQU0sZ0JBQWdCLFFBQVEsTUFBTSxNQUFNO0FBQUEsTUFDNUM7QUFDQSxpQkFBVyxXQUFXLENBQUMsT0FBTyxHQUFHLEVBQUcsVUFBUyxhQUFhLE1BQU1ELFFBQU8sRUFBRTtBQUN6RSxhQUFPLEtBQUssQ0FBQ0EsUUFBTyxJQUFJLEtBQUssQ0FBQztBQUFBLElBQ2hDLENBQUM7QUFFRCxXQUFPO0FBQUEsTUFDTCxNQUFNLEtBQUs7QUFBQSxNQUNYLFNBQVMsTUFBTTtBQUNiLGlCQUFTO0FBQ1QsY0FBTSxTQUFTLENBQUMsR0FBRyxTQUFTLGlCQUFpQixJQUFJLElBQUksS0FBS0EsS0FBSSxHQUFHLENBQUM7QUFDbEUsY0FBTUUsUUFBTyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUMsWUFBWSxDQUFDLFFBQVEsYUFBYSxJQUFJLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFDbkYsY0FBTSxRQUFRLE9BQU8sSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE9BQU8sRUFBRSxTQUFTQSxNQUFLLElBQUksR0FBRyxLQUFLLEtBQUssTUFBTSxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsV0FBVztBQUNsSSxtQkFBVyxFQUFFLFFBQVEsS0FBSyxNQUFPLFNBQVEsZ0JBQWdCLElBQUk7QUFDN0QsbUJBQVcsRUFBRSxTQUFTLE1BQU0sS0FBSyxNQUFPLE1BQUssU0FBUyxLQUFLO0FBQzNELG1CQUFXLEVBQUUsU0FBUyxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssT0FBTztBQUNqRCxjQUFJLENBQUMsTUFBTztBQUNaLGtCQUFRLFNBQVMsS0FBSztBQUN0QixtQkFBUyxJQUFJLE9BQU87QUFBQSxRQUN0QjtBQUNBLGlCQUFTLFlBQVk7QUFDckIsY0FBTTtBQUFBLE1BQ1I7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLGFBQVMsUUFBUSxVQUFVLEVBQUUsU0FBUyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sR0FBRyxtQkFBbUIsS0FBSyxDQUFDO0FBQ2hHLE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFBQSxFQUNuRDs7O0FDNUxBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTyxJQUFJLFNBQVMsaUJBQWlCLElBQUksZ0JBQWdCO0FBRS9ELE1BQUksVUFBVTtBQUVkLE1BQUk7QUFFSixNQUFJO0FBRUosTUFBTSxRQUFRLE1BQU07QUFDbEIsaUJBQWEsR0FBRztBQUNoQixnQkFBWSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQ25DLGdCQUFVLE1BQU07QUFDZCxZQUFJLFNBQVMsY0FBYyxJQUFJLEVBQUcsUUFBTyxNQUFNLE1BQU07QUFDckQsa0JBQVU7QUFDVixnQkFBUTtBQUFBLE1BQ1Y7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUSxNQUFNO0FBQzNCLFFBQUksQ0FBQyxRQUFTO0FBQ2QsaUJBQWEsR0FBRztBQUNoQixVQUFNLFdBQVcsU0FBUyxLQUFLO0FBQUEsRUFDakM7QUFHTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixRQUFJLENBQUMsV0FBVyxTQUFTLGNBQWMsSUFBSSxFQUFHLE9BQU0sR0FBRyxNQUFNO0FBQzdELFdBQU87QUFBQSxFQUNUO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsT0FBRyxlQUFlLENBQUMsRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLENBQUM7QUFDbkQsT0FBRyxXQUFXLENBQUMsRUFBRSxLQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQyxPQUFPLFVBQVUsS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUNyRixPQUFHLGFBQWEsQ0FBQyxFQUFFLFlBQVksTUFBTSxNQUFNLGdCQUFnQixVQUFVLFNBQVMsQ0FBQyxDQUFDO0FBQ2hGLE9BQUcsU0FBUyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFDL0MsT0FBRywyQ0FBMkMsTUFBTSxNQUFNLENBQUM7QUFFM0QsT0FBRyxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxjQUFjLFlBQVksTUFBTSxDQUFDO0FBQ3JFLE9BQUcsZUFBZSxDQUFDLEVBQUUsUUFBUSxNQUFNLFdBQVcsTUFBTSxDQUFDO0FBQ3JELE9BQUcsUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsVUFBVSxNQUFNLENBQUM7QUFBQSxFQUN6RDs7O0FDM0NBLE1BQUksU0FBUztBQUdiLE1BQU0sTUFBTSxDQUFDLFVBQVU7QUFDckIsVUFBTSxlQUFlO0FBQ3JCLFVBQU0sY0FBYztBQUFBLEVBQ3RCO0FBRUEsTUFBTUMsUUFBTyxPQUFPLENBQUMsVUFBVSxVQUFVLElBQUksT0FBTyxtQkFBbUIscUJBQXFCLGdCQUFnQixHQUFHO0FBR3hHLE1BQU0sY0FBYyxNQUFNO0FBQy9CLGFBQVM7QUFDVCxJQUFBQSxNQUFLO0FBQUEsRUFDUDtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssVUFBVSxNQUFNLE1BQU0sU0FBUyxNQUFNO0FBQzFDLGVBQVcsUUFBUSxDQUFDLFVBQVUsV0FBVyxTQUFTLE1BQU0sRUFBRyxNQUFLLE1BQU0sTUFBTSxlQUFlQSxLQUFJLENBQUM7QUFBQSxFQUNsRzs7O0FDaEJBLE1BQU0sUUFBUSxDQUFDLElBQUksT0FBTztBQUN4QixlQUFXLE9BQU8sT0FBTyxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUcsVUFBUyxRQUFRLEdBQUc7QUFDNUQsZ0JBQVk7QUFDWixTQUFLLFNBQVMsT0FBTyxFQUFFLElBQUksU0FBUyxPQUFPO0FBQUEsRUFDN0M7QUFHTyxNQUFNLFNBQVMsT0FBTyxLQUFLLEVBQUUsU0FBUyxZQUFZLFFBQVEsTUFBTSxJQUFJLEdBQUcsWUFBWTtBQUN4RixVQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUssSUFBSTtBQUM5QixRQUFJLE9BQU8sWUFBWSxJQUFJLElBQUk7QUFDL0IsUUFBSSxZQUFZO0FBQ2QsWUFBTUMsTUFBSyxJQUFJLElBQUksR0FBRztBQUN0QixpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLQSxJQUFHLGNBQWM7QUFDM0MsWUFBSSxNQUFNLFNBQVMsSUFBSSxFQUFHLENBQUFBLElBQUcsYUFBYSxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQUEsTUFDL0Q7QUFDQSxVQUFJQSxJQUFHLFdBQVcsU0FBUyxPQUFRLEtBQUksU0FBUztBQUFBLFVBQzNDLE9BQU0sSUFBSUEsR0FBRSxHQUFHLElBQUksU0FBUyxDQUFDO0FBQ2xDO0FBQUEsSUFDRjtBQUNBLFFBQUk7QUFDRixVQUFJLEVBQUUsUUFBUSxPQUFPLE9BQU8sSUFBSSxLQUFLLE1BQU0sUUFBUSxJQUFJLFlBQVksQ0FBQyxFQUFFLGNBQWM7QUFDcEYsVUFBSSxDQUFDLFFBQVE7QUFDWCxjQUFNO0FBQUE7QUFBQSxVQUE0QixvREFBb0QsS0FBSyxJQUFJO0FBQUE7QUFDL0YsU0FBQyxFQUFFLFFBQVEsT0FBTyxPQUFPLElBQUksS0FBSyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ2hELGVBQU8sS0FBSyxNQUFNLEdBQUcsTUFBTSxLQUFLO0FBQUEsTUFDbEM7QUFDQSxVQUFJLFNBQVMsQ0FBQyxHQUFHLE1BQU07QUFDdkIsVUFBSSxRQUFRLFNBQVMsQ0FBQyxDQUFDLElBQUksS0FBSyxRQUFRLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQztBQUMxRCxVQUFJLFNBQVM7QUFBQSxJQUNmLFFBQVE7QUFBRTtBQUFBLElBQVE7QUFDbEIsVUFBTSxTQUFTO0FBQ2YsVUFBTSxLQUFLLFFBQVEsSUFBSSxhQUFhO0FBQ3BDLFFBQUksTUFBTSxRQUFRLElBQUksWUFBWSxFQUFHLE9BQU0sSUFBSSxFQUFFO0FBQUEsYUFDeEMsU0FBUyxTQUFTLE9BQU8sV0FBVyxLQUFNLE9BQU0sV0FBVyxLQUFLLE1BQU0sT0FBTztBQUFBLEVBQ3hGO0FBS0EsTUFBTSxhQUFhLE9BQU8sS0FBSyxNQUFNLFlBQVk7QUFDL0MsVUFBTUMsUUFBTyxrREFBa0QsS0FBSyxJQUFJO0FBQ3hFLFVBQU0sU0FBU0EsU0FBUSxLQUFLLE1BQU1BLE1BQUssQ0FBQyxDQUFDO0FBQ3pDLFFBQUksS0FBSztBQUNULGVBQVcsQ0FBQyxJQUFJLE1BQU0sS0FBSyxJQUFJLFNBQVMsQ0FBQyxHQUFHO0FBQzFDLFlBQU0sT0FBTyxJQUFJLE9BQU8sSUFBSSxFQUFFLEtBQUs7QUFDbkMsWUFBTSxPQUFPLFFBQVEsS0FBSyxLQUFLLE1BQU0sSUFBSyxNQUFNLE1BQU8sQ0FBQztBQUN4RCxhQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDO0FBQ3hELFVBQUksQ0FBQyxPQUFRO0FBQ2IsWUFBTSxTQUFTO0FBQ2YsWUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFO0FBQzdCLFdBQUssVUFBVSxVQUFVLE1BQU0sUUFBUSxlQUFlLEtBQUs7QUFDM0QsVUFBSSxDQUFDLEtBQUssUUFBUyxPQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxFQUFFLE1BQU0sUUFBUSxLQUFLO0FBQUEsZUFDdEUsU0FBUyxFQUFFLEtBQUssTUFBTSxRQUFRLGVBQWUsS0FBSyxNQUFPLE1BQUssUUFBUSxhQUFhLE9BQU8sRUFBRTtBQUVyRyxVQUFJLFNBQVMsT0FBTyxLQUFLLFNBQVMsT0FBTyxLQUFNLFNBQVEsT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDbkc7QUFBQSxFQUNGO0FBR0EsTUFBTSxVQUFVLE9BQU8sTUFBTSxNQUFNLEtBQUssRUFBRSxNQUFBQyxNQUFLLE1BQU07QUFDbkQsVUFBTSxpQkFBaUIsWUFBWSxNQUFNLEdBQUc7QUFDNUMsUUFBSSxNQUFNLEVBQUUsTUFBTSxNQUFNLFVBQVU7QUFBQSxJQUFDLEVBQUU7QUFDckMsUUFBSTtBQUNGLFlBQU0sUUFBUSxNQUFNLElBQUk7QUFBQSxJQUMxQixTQUFTLE9BQU87QUFDZCxjQUFRLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSTtBQUNGLFlBQU1BLE1BQUssTUFBTSxJQUFJLE1BQU0sR0FBRztBQUFBLElBQ2hDLFVBQUU7QUFDQSxVQUFJLFFBQVE7QUFBQSxJQUNkO0FBQ0EsbUJBQWU7QUFBQSxFQUNqQjs7O0FDeEVBLE1BQU0sUUFBUTtBQUNkLE1BQU0sVUFBVTtBQUNoQixNQUFNLFFBQVE7QUFJZCxNQUFNLFFBQVEsQ0FBQztBQUVmLE1BQU0sT0FBTyxDQUFDO0FBSWQsTUFBTSxTQUFTLENBQUMsVUFBVSxHQUFHLElBQUksZ0JBQWdCLEtBQUssQ0FBQyxHQUFHO0FBR25ELE1BQU0sU0FBUyxDQUFDLEVBQUUsV0FBVyxRQUFRLE1BQU0sTUFDaEQsUUFBUSxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxHQUFHLFNBQVMsSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsU0FBUyxJQUFJLE1BQU0sRUFBRTtBQUk1RSxNQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsU0FBUztBQUM1QyxlQUFXLE9BQU8sT0FBTyxLQUFLLEdBQUc7QUFDL0IsWUFBTSxRQUFTLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDL0IsaUJBQVcsQ0FBQyxNQUFNLEVBQUUsS0FBQUMsS0FBSSxDQUFDLEtBQUssT0FBUSxPQUFNLElBQUksS0FBSyxNQUFNLElBQUksS0FBSyxrQkFBa0IsS0FBSyxJQUFJLE1BQU1BLFFBQU87QUFDNUcsVUFBSSxLQUFNLE1BQUssR0FBRyxJQUFJLE9BQU87QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLFNBQVMsRUFBRSxXQUFXLEVBQUUsR0FBRyxVQUFVLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQyxRQUMzRSxNQUFNLEdBQUcsSUFBSSxPQUFPLFFBQVEsTUFBTSxHQUFHLENBQUMsSUFBSSxZQUFZLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBdUIsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBRTtBQUl0SCxNQUFNLFVBQVUsTUFBTTtBQUVwQixVQUFNLFFBQVEsQ0FBQztBQUNmLGVBQVcsUUFBUSxTQUFTLGlCQUFpQixLQUFLLEdBQUc7QUFDbkQsaUJBQVcsUUFBUSxLQUFLLGFBQWEsWUFBWSxHQUFHLE1BQU0sWUFBWSxLQUFLLENBQUMsRUFBRyxFQUFDLE1BQU0sSUFBSSxNQUFNLENBQUMsR0FBRyxLQUFLLElBQUk7QUFBQSxJQUMvRztBQUNBLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTUMsUUFBTyxDQUFDLEtBQUssTUFBTSxRQUFRLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxFQUFFLENBQUMsTUFBTTtBQUN6RixVQUFNLEVBQUUsSUFBSSxTQUFTLEVBQUUsWUFBWSxNQUFNLEVBQUUsSUFBSTtBQUMvQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFVBQU0sUUFBUSxLQUFLLFVBQVUsQ0FBQyxNQUFNLFdBQVcsT0FBTyxHQUFJLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxNQUFNLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFFLENBQUM7QUFDOUcsVUFBTSxPQUFPLE9BQU8sRUFBRSxNQUFNLENBQUM7QUFDN0IsUUFBSSxPQUFPLFFBQVEsU0FBUyxPQUFPLElBQUksUUFBUSxLQUFLLEVBQUUsTUFBTSxRQUFRLENBQUMsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLFVBQVUsSUFBSSxFQUFHO0FBQzlHLFFBQUksUUFBUTtBQUNaLFdBQU8sSUFBSSxJQUFJLE9BQU8sT0FBTyxPQUFPLEVBQUUsT0FBTyxNQUFNLEtBQUssUUFBUSxPQUFPLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDckYsU0FBSyxLQUFLO0FBQ1YsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFNBQVMsQ0FBQyxLQUFLLFlBQVk7QUFDL0IsVUFBTSxFQUFFLE1BQU0sT0FBTyxPQUFPLElBQUksUUFBUSxLQUFLLElBQUk7QUFDakQsVUFBTSxVQUFVLE9BQU8sUUFBUSxDQUFDLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxPQUFPLFVBQVUsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDO0FBQ2hGLFVBQU0sT0FBTyxDQUFDLEtBQUssUUFBUSxVQUFVLEdBQUcsS0FBSyxPQUFPLEdBQUcsR0FBRyxPQUFPLEVBQUUsSUFBSSxNQUFNO0FBRTdFLFVBQU0sUUFBUSxDQUFDLE9BQU8sU0FBUztBQUM3QixZQUFNLFFBQVEsT0FBTyxRQUFRLFNBQVMsTUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTLE1BQU0sRUFBRSxLQUFLLE9BQU8sTUFBTSxFQUFFLEVBQUUsQ0FBQztBQUN2RyxVQUFJLENBQUMsT0FBTyxJQUFJLE1BQU0sRUFBRSxNQUFNLFNBQVMsQ0FBQ0EsTUFBSyxLQUFLLEtBQUssR0FBSTtBQUMzRCxjQUFRLEtBQUssQ0FBQyxPQUFPLEVBQUUsV0FBVyxNQUFNLFFBQVEsZ0JBQWdCLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ3BGO0FBQ0EsVUFBTUMsUUFBTyxvQkFBSSxJQUFJO0FBQ3JCLFFBQUk7QUFDSixlQUFXLENBQUMsUUFBUSxLQUFLLEtBQUssU0FBUztBQUNyQyxZQUFNLFFBQVEsS0FBSyxNQUFNLE9BQU8sUUFBUSxXQUFXLElBQUk7QUFDdkQsaUJBQVcsQ0FBQyxNQUFNLE9BQU8sS0FBSyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ25ELGNBQU0sQ0FBQyxJQUFJQyxLQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUNuQyxjQUFNLFNBQVMsS0FBSyxFQUFFO0FBQ3RCLFlBQUksT0FBUSxPQUFNLFFBQVFBLEtBQUk7QUFDOUIsWUFBSUQsTUFBSyxJQUFJLE9BQU8sT0FBTyxFQUFHO0FBQzlCLFFBQUFBLE1BQUssSUFBSSxPQUFPLE9BQU87QUFDdkIsa0JBQVUsUUFBUTtBQUNsQixtQkFBVyxTQUFTLE1BQU0sSUFBSSxLQUFLLENBQUMsR0FBRztBQUNyQyxnQkFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLE1BQU07QUFDekMsZ0JBQU0sV0FBVyxXQUFXLGNBQWMsU0FBUyxJQUFJLElBQUksR0FBRztBQUM5RCxjQUFJLENBQUMsWUFBWSxLQUFLLFNBQVMsUUFBUSxFQUFHLE9BQU0sT0FBTyxJQUFJO0FBQUEsUUFDN0Q7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFLTyxNQUFNLGFBQWEsQ0FBQyxRQUFRO0FBQ2pDLGVBQVcsU0FBUyxJQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3ZDLFlBQU0sT0FBTyxLQUFLLE1BQU0sRUFBRTtBQUMxQixVQUFJLE1BQU0sUUFBUSxlQUFlLE1BQU0sVUFBVSxPQUFPLE1BQU0sRUFBRSxFQUFFLENBQUMsRUFBRztBQUN0RSxXQUFLLE9BQU8sT0FBTyxPQUFPLEVBQUUsTUFBTSxLQUFLLE1BQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQUEsSUFDckU7QUFBQSxFQUNGO0FBSU8sTUFBTSxRQUFRLENBQUMsUUFBUTtBQUM1QixVQUFNLEVBQUUsTUFBTSxRQUFRLEtBQUssSUFBSTtBQUMvQixVQUFNLE9BQU8sUUFBUTtBQUNyQixRQUFJLE9BQU8sS0FBSyxJQUFJLE1BQU0sT0FBTyxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQ2pELFFBQUksVUFBVSxZQUFZLElBQUk7QUFDOUIsUUFBSSxFQUFFLElBQUksT0FBTyxNQUFNLFFBQVEsSUFBSSxLQUFLLEtBQUssUUFBUSxhQUFhLE9BQU8sR0FBRyxFQUFFLEtBQUssQ0FBQyxRQUFRLEtBQUssR0FBRyxDQUFDLEVBQUc7QUFFeEcsVUFBTSxVQUFVLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQztBQUM1QixlQUFXLFNBQVMsUUFBUSxHQUFHO0FBQzdCLFVBQUksQ0FBQyxNQUFNLFdBQVdELE1BQUssS0FBSyxNQUFNLE1BQU0sS0FBSyxFQUFHLFNBQVEsS0FBSyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxJQUN0RjtBQUNBLFdBQU8sS0FBSyxPQUFPO0FBQ25CLFFBQUksT0FBTyxLQUFNLE1BQUssSUFBSSxlQUFlLElBQUksQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHO0FBQUEsRUFDaEc7QUFJTyxNQUFNRyxXQUFVLENBQUMsUUFBUTtBQUM5QixlQUFXLFNBQVMsSUFBSSxPQUFPLE9BQU8sR0FBRztBQUN2QyxVQUFJLE1BQU0sU0FBUyxJQUFLO0FBQ3hCLFlBQU0sRUFBRSxPQUFPLElBQUksU0FBUyxNQUFNLE1BQU0sSUFBSTtBQUM1QyxZQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFlBQU0sT0FBTyxPQUFPLEVBQUU7QUFFdEIsVUFBSSxRQUFRLENBQUMsTUFBTSxDQUFDLEVBQUcsTUFBSyxNQUFNO0FBQUEsVUFDN0IsT0FBTSxVQUFVLElBQUksU0FBUyxJQUFJLFdBQVcsT0FBTyxNQUFNLFFBQVEsZUFBZTtBQUNyRixZQUFNLE9BQU8sTUFBTSxRQUFRO0FBQzNCLFVBQUksV0FBVyxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUcsTUFBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUNyRixhQUFPLEVBQUU7QUFBQSxJQUNYO0FBQUEsRUFDRjs7O0FDdElPLE1BQU0sYUFBYSxDQUFDLEtBQUssV0FBVztBQUN6QyxVQUFNLEVBQUUsSUFBSSxRQUFRLENBQUMsQ0FBQyxJQUFJLEdBQUcsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDLEdBQUcsUUFBUSxRQUFRLEtBQUssSUFBSTtBQUMzRSxVQUFNLFNBQVMsSUFBSSxTQUFTLFdBQVc7QUFFdkMsVUFBTSxXQUFXLENBQUM7QUFDbEIsZUFBVyxDQUFDLE1BQU0sRUFBRSxPQUFPQyxPQUFNLEtBQUssT0FBTztBQUMzQyxZQUFNQyxPQUFNLE9BQU8sSUFBSSxJQUFJO0FBQzNCLFlBQU0sRUFBRSxXQUFXLE1BQU0sT0FBTyxRQUFRLElBQUlBLFFBQU87QUFDbkQsWUFBTSxRQUFRRCxRQUFPLElBQUksQ0FBQyxVQUFVLFNBQVMsS0FBSyxDQUFDO0FBQ25ELGlCQUFXLEVBQUUsUUFBUSxLQUFLLE1BQU8sU0FBUSxJQUFJLElBQUk7QUFDakQsWUFBTSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBQUUsT0FBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLE9BQU8sT0FBT0EsUUFBTyxJQUFJLENBQUM7QUFDM0UsWUFBTSxNQUFNLE9BQU8sTUFBTSxTQUFTLFFBQVEsU0FBUyxTQUFTLEtBQUs7QUFDakUsVUFBSSxPQUFRLE9BQU1ELE9BQU0sRUFBRSxXQUFXLE9BQU8sQ0FBQyxHQUFHLFNBQVMsR0FBRyxLQUFLLEVBQUUsSUFBSSxLQUFLLEtBQUtBLE9BQU0sSUFBSSxJQUFJO0FBQy9GLFlBQU0sQ0FBQyxFQUFFLE9BQU9FLFFBQU8sT0FBTyxHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUNGLFFBQU8sUUFBUSxDQUFDLElBQUksQ0FBQ0EsUUFBTyxLQUFLLEdBQUcsS0FBSyxJQUFJO0FBQzVGLFlBQU0sUUFBUSxDQUFDLEdBQUdFLE9BQU0sT0FBTyxDQUF1QixTQUFTLE9BQU8sTUFBTSxDQUFDLEVBQUUsT0FBQUMsT0FBTSxNQUFNQSxPQUFNLFNBQVMsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJO0FBQ3ZILFVBQUlILE1BQUs7QUFDUCxlQUFPLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxLQUFLO0FBQ3JDLFFBQUFBLEtBQUksUUFBUSxDQUFDO0FBQUEsTUFDZjtBQUNBLFlBQU0sUUFBUSxLQUFLLE1BQU0sS0FBSyxRQUFRLFdBQVcsSUFBSTtBQUNyRCxpQkFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLEtBQUs7QUFDaEMsY0FBTSxDQUFDLElBQUlDLEtBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ25DLGlCQUFTLEtBQUssRUFBRSxNQUFNLFFBQVEsTUFBTSxPQUFPLFFBQVEsU0FBUyxvQkFBSSxJQUFJLEdBQUcsSUFBSSxNQUFBQSxNQUFLLENBQUM7QUFBQSxNQUNuRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDs7O0FDMUJBLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDdkIsVUFBTSxFQUFFLElBQUksV0FBVyxRQUFRLFFBQVEsU0FBUyxRQUFRLE9BQU8sSUFBSTtBQUNuRSxhQUFTLFlBQVksR0FBRztBQUN4QixJQUFBRyxTQUFRLEdBQUc7QUFDWCxVQUFNLFFBQVEsSUFBSSxTQUFTLFFBQVEsY0FBYyxNQUFNLEVBQUUsS0FBSyxRQUFRO0FBQ3RFLGVBQVcsV0FBVyxXQUFXLEtBQUssSUFBSSxVQUFVLENBQUMsQ0FBQyxlQUFlLEVBQUUsV0FBVyxRQUFRLE9BQU8sT0FBTyxDQUFDLENBQUMsQ0FBQyxHQUFHO0FBQzVHLFlBQU0sRUFBRSxNQUFBQyxPQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsSUFBSTtBQUN6QyxZQUFNLFFBQVEsUUFBUSxNQUFNLE1BQU07QUFDbEMsYUFBTyxJQUFJLE9BQU8sT0FBTztBQUN6QixVQUFJLEtBQU8sVUFBUyxTQUFTLEVBQUUsS0FBSyxTQUFTLE9BQU8sTUFBTSxDQUFDO0FBQzNELFVBQUksU0FBUyxNQUFNLFNBQVMsZUFBZTtBQUN6QyxZQUFJLElBQUksU0FBVSxRQUFPLElBQUksT0FBTyxHQUFHO0FBQ3ZDLGlCQUFTLFFBQVEsTUFBTSxDQUFDO0FBQUEsTUFDMUI7QUFDQSxVQUFJLFNBQVMsTUFBTSxTQUFTLHdCQUF5QixXQUFVLFdBQVcsU0FBWSxTQUFTLEVBQUUsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUNwSCxPQUFDLEtBQUssSUFBSSxLQUFLLFNBQVMsTUFBTSxjQUFjLEtBQUs7QUFDakQsVUFBSSxLQUFLLEVBQUUsRUFBRyxTQUFRLE9BQU8sS0FBSyxFQUFFLEdBQUcsV0FBVyxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsQ0FBQ0EsT0FBTSxNQUFNLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3RHO0FBQ0EsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEVBQUcsT0FBTSxRQUFRLFNBQVMsUUFBUSxLQUFLO0FBQUEsRUFDL0U7QUFJQSxNQUFJLFVBQVU7QUFFZCxNQUFNLFVBQVUsQ0FBQztBQUdWLE1BQU0sU0FBUyxDQUFDLFFBQVEsTUFBTSxXQUFXLENBQUMsSUFBSSxTQUFTLFFBQVEsS0FBSyxHQUFHLElBQUksUUFBUSxHQUFHO0FBRzdGLE1BQU0sT0FBTyxDQUFDQyxTQUFRO0FBQ3BCLGlCQUFhLE9BQU87QUFDcEIsY0FBVTtBQUNWLGVBQVcsT0FBTyxRQUFRLE9BQU8sQ0FBQyxFQUFHLENBQUFBLEtBQUksS0FBSyxtQkFBbUI7QUFBQSxFQUNuRTtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLE9BQUcsZ0JBQWdCLE1BQU07QUFDdkIsbUJBQWEsT0FBTztBQUNwQixnQkFBVSxXQUFXLE1BQU0sS0FBTyxPQUFPO0FBQUEsSUFDM0MsQ0FBQztBQUNELE9BQUcsWUFBWSxNQUFNLGFBQWEsT0FBTyxDQUFDO0FBQzFDLE9BQUcsWUFBWSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDakM7OztBQzVDQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU87QUFHTixNQUFNLFNBQVMsQ0FBQyxPQUFPLEVBQUUsR0FBRyxHQUFHLFdBQVcsTUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLEVBQUUsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLFdBQVcsTUFBTTtBQUl4SCxNQUFNLFlBQVksQ0FBQyxPQUFPLFNBQ3hCLE1BQU0sY0FBYyxTQUNoQixNQUFNLHlCQUF5QixJQUFJLEtBQUssSUFBSSxFQUFFLE9BQU8sQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLFNBQVMsU0FBUyxlQUFlLEtBQUssSUFBSSxDQUFDLElBQ3BILENBQUMsS0FBSztBQUdaLE1BQU1DLFFBQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTTtBQUN2QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLGVBQVcsU0FBUyxPQUFPLE1BQU0sUUFBUSxJQUFJLElBQUksQ0FBQyxHQUFHO0FBQ25ELFlBQU0sUUFBUSxPQUFPLE9BQU8sTUFBTSxTQUFTLE1BQU0sTUFBTSxhQUFhLFNBQVMsQ0FBQyxDQUFDO0FBQy9FLGlCQUFXLFVBQVUsVUFBVSxPQUFPLElBQUksR0FBRztBQUMzQyxZQUFJLE9BQU8sYUFBYSxRQUFRLGtCQUFrQixJQUFJLE1BQU0sTUFBTztBQUNuRSxlQUFPLGdCQUFnQixNQUFNLEtBQUs7QUFDbEMscUJBQWEsUUFBUSxpQkFBaUIsUUFBUSxTQUFTLElBQUk7QUFBQSxNQUM3RDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsZUFBVyxRQUFRLENBQUMsVUFBVSxZQUFZLE1BQU0sRUFBRyxNQUFLLE1BQU0sQ0FBQyxRQUFRLGVBQWUsTUFBTUEsTUFBSyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3hHOzs7QUNuQkEsTUFBTUMsT0FBTSxDQUFDLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQzlDLFVBQU0sT0FBTyxPQUFPLE9BQU87QUFDM0IsVUFBTSxTQUFTLFNBQVMsTUFBTSxJQUFJO0FBQ2xDLFFBQUksWUFBWSxLQUFNLFFBQU8sTUFBTSxNQUFNLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQztBQUNoRSxRQUFJLE9BQU8sU0FBUyxNQUFNLE1BQU0sRUFBRztBQUNuQyxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBQzFELGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUMsRUFBRyxLQUFJLENBQUMsVUFBVSxJQUFJLEVBQUcsS0FBSSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3pGLGlCQUFhLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxRQUFRLGFBQWEsSUFBSSxDQUFDO0FBQ3BFLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU8sU0FBUztBQUMxQyxVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksU0FBUyxDQUFDO0FBQ25DLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxJQUFJLEtBQUssUUFBUSxPQUFPLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLGdCQUFnQixJQUFJLEVBQUUsSUFBSTtBQUNsSCxRQUFJLE1BQU0sTUFBTSxDQUFvQixRQUFRLEdBQUcsU0FBUyxHQUFHLENBQUMsT0FBTyxRQUFRLEVBQUc7QUFDOUUsVUFBTSxNQUFNLE9BQU8sTUFBTSxXQUFXLEVBQUUsT0FBTyxRQUFRLENBQUMsT0FBTyxTQUFTLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDckYsUUFBSSxVQUFVLEtBQUssSUFBSSxFQUFHLEtBQUksUUFBUSxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUM7QUFDckQsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sT0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLFNBQVM7QUFDaEQsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLElBQUk7QUFDckMsaUJBQWEsSUFBSSxNQUFNLElBQUk7QUFDM0IsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUdBLE1BQU0sVUFBVSxDQUFDLFdBQVcsUUFBUTtBQUNsQyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxjQUFjLENBQUMsQ0FBQztBQUNqRixRQUFJLE1BQU0sU0FBUyxTQUFTLEVBQUcsUUFBTyxpQ0FBaUMsS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUMxRixVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsWUFBWSxLQUFLLE9BQU8sWUFBWSxRQUFRLFdBQVcsS0FBSztBQUNsRyxXQUFPLHlCQUF5QixNQUFNLFNBQVMsUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLFdBQVcsRUFBRTtBQUFBLEVBQ3JHO0FBR0EsTUFBTSxPQUFPLENBQUMsV0FBVyxRQUFRLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsTUFDckQsSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQy9CLFVBQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxtQkFBbUIsSUFBSSxPQUFPLEdBQUcsR0FBRyxFQUFFLENBQUM7QUFDdEUsVUFBTSxPQUFPLE1BQU0seUJBQXlCLElBQUksT0FBTyxTQUFTLENBQUMsSUFBSSxHQUFHLEVBQUU7QUFDMUUsUUFBSSxLQUFNLE1BQUssTUFBTSxRQUFRLE1BQU0sRUFBRSxTQUFTLE9BQU8sQ0FBQztBQUFBLFFBQ2pELE1BQUssRUFBRSxXQUFXLFFBQVEsT0FBTyxHQUFHLFFBQVEsV0FBVyxHQUFHLENBQUM7QUFBQSxFQUNsRSxDQUFDO0FBR0gsTUFBTSxNQUFNLE9BQU8sS0FBSyxZQUFZO0FBQ2xDLFVBQU0sRUFBRSxPQUFPLEdBQUcsSUFBSTtBQUN0QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQU0sU0FBUyxDQUFDLFFBQVMsU0FBUyxJQUFJLFFBQVEsSUFBSSxTQUFTLFFBQVE7QUFDbkUsUUFBSSxVQUFVLENBQUMsSUFBSSxRQUFTLFFBQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxRQUFRLEdBQUcsT0FBTyxRQUFRLGdCQUFnQixFQUFFLENBQUMsQ0FBQztBQUN0RyxRQUFJLFVBQVcsSUFBSSxVQUFVLEtBQUssUUFBUSxVQUFZLFFBQU8sS0FBSyxLQUFLLGlCQUFpQjtBQUN4RixRQUFJLFFBQVEsV0FBVyxHQUFHLElBQUksS0FBSyxLQUFLLElBQUk7QUFDNUMsVUFBTSxTQUFTLE1BQU0sT0FBTyxLQUFLLE1BQU07QUFDckMsWUFBTUMsUUFBTyxLQUFLLEVBQUUsS0FBSyxTQUFTO0FBQ2xDLFlBQU0sU0FBUyxJQUFJLFFBQVEsY0FBYyxJQUFJLFNBQVNBO0FBQ3RELGFBQU8sUUFBUSxLQUFLLEtBQUssRUFBRSxNQUFBQSxPQUFNLFFBQVEsU0FBUyxNQUFNLENBQUMsS0FBSyxFQUFFLGVBQWUsTUFBTSxLQUFLLEVBQUUsRUFBRSxDQUFDO0FBQUEsSUFDakcsQ0FBQztBQUNELFFBQUksT0FBUSxPQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxPQUFPLENBQUMsR0FBRyxRQUFRLE9BQU87QUFBQSxhQUMvRCxJQUFJLFVBQVUsS0FBTSxRQUFPLEtBQUssS0FBSyxrQ0FBa0M7QUFDaEYsV0FBTyxHQUFHO0FBQUEsRUFDWjtBQUlBLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUztBQUMxQixVQUFNLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLLElBQUk7QUFDMUMsV0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLE9BQU8sS0FBSyxRQUFRLFdBQVcsQ0FBQztBQUMzRCxXQUFPLEVBQUUsS0FBSyxPQUFPLEVBQUUsS0FBSyxLQUFLO0FBQ2pDLFFBQUksTUFBTyxNQUFLLElBQUksZ0JBQWdCLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDekQsYUFBUyxXQUFXLEdBQUc7QUFDdkIsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxFQUFFLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPLEdBQUc7QUFDbkQsVUFBSSxDQUFDLE1BQU87QUFDWixZQUFNLElBQUksS0FBSztBQUNmLGlCQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDckQ7QUFDQSxRQUFJLENBQUMsSUFBSSxRQUFTLE1BQUssSUFBSSxnQkFBZ0IsQ0FBQyxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUM7QUFDNUQsVUFBTSxHQUFHO0FBQ1QsU0FBSyxPQUFPLGVBQWUsSUFBSSxTQUFTLEVBQUU7QUFBQSxFQUM1QztBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsWUFBUSxRQUFRRCxJQUFHO0FBQ25CLFlBQVEsQ0FBQyxRQUFRLElBQUksS0FBSyxPQUFPLEVBQUUsUUFBUSxNQUFNRSxTQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixXQUFPLFFBQVEsRUFBRSxNQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksTUFBTSxPQUFPLFFBQVE7QUFBQSxFQUN2RTs7O0FDMUdBLE1BQU0sU0FBUztBQUVmLE1BQU0sUUFBUSxDQUFDO0FBR2YsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFVBQVUsTUFBTSxPQUFPLFVBQVUsMkJBQTJCLElBQUksRUFBRTtBQUN4RSxRQUFJLENBQUMsV0FBVyxRQUFRLFFBQVEsTUFBTSxFQUFHO0FBQ3pDLFVBQU1DLFNBQVEsZUFBZSxLQUFLLFFBQVEsSUFBSSxLQUFLLFFBQVEsTUFBTSxRQUFRLElBQUk7QUFDN0UsUUFBSSxDQUFDQSxVQUFTLENBQUMsUUFBUSxRQUFRLElBQUksRUFBRztBQUN0QyxTQUFLLEtBQUs7QUFDVixVQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ2xDO0FBR0EsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixRQUFJLENBQUMsTUFBTSxPQUFPLFVBQVUsSUFBSSxFQUFHO0FBQ25DLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLE1BQU0sT0FBTyxjQUFjLENBQUM7QUFBQSxFQUMvQztBQUtPLE1BQU0sYUFBYSxDQUFDQyxRQUFPQyxTQUFRLFlBQVk7QUFDcEQsUUFBSSxZQUFZLE9BQU8sMkJBQTRCLFFBQU9ELE9BQU07QUFDaEUsVUFBTSxZQUFZLE9BQU8sUUFBUSxFQUFFLE9BQU8sUUFBUSxDQUFDQyxNQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ2pFLGVBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQ3RGLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNO0FBQ2xELGlCQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssVUFBVyxRQUFPLG9CQUFvQixNQUFNLFVBQVUsSUFBSTtBQUN6RixNQUFBRCxPQUFNO0FBQ04saUJBQVcsTUFBTSxNQUFNLFFBQVEsQ0FBQyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUFBLEVBQ0g7OztBQzdCQSxNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFDZCxNQUFNLGNBQWM7QUFFcEIsTUFBTSxRQUFRLG9CQUFJLFFBQVE7QUFFMUIsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFFdkIsTUFBTSxRQUFRLG9CQUFJLFFBQVE7QUFFMUIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxZQUFZLG9CQUFJLElBQUk7QUFHMUIsTUFBTSxXQUFXLENBQUMsZ0JBQWdCO0FBQ2hDLFlBQVEsSUFBSSxZQUFZLEVBQUU7QUFDMUIsWUFBUSxPQUFPLGFBQWEsT0FBTyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxFQUN2RDtBQUdBLE1BQU0sY0FBYyxDQUFDLFVBQVU7QUFDN0IsVUFBTSxDQUFDRSxRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFFBQUksQ0FBQyxPQUFPLENBQUMsRUFBRyxRQUFPQSxVQUFTLFNBQVNBLE1BQUs7QUFDOUMsV0FBTyxJQUFJLEtBQUs7QUFDaEIsZUFBVyxFQUFFLEdBQUcsS0FBSyxNQUFPLFNBQVEsSUFBSSxFQUFFO0FBQzFDLFVBQU0sVUFBVSxPQUFPLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxHQUFHLFFBQVEsY0FBYyxJQUFJLFFBQVEsVUFBVSxFQUFFO0FBQzdGLFNBQUtBLFFBQU8sT0FBTyxFQUFFLE9BQU8sUUFBUSxHQUFHLEVBQUUsTUFBTSxDQUFDO0FBQUEsRUFDbEQ7QUFHQSxNQUFNQyxhQUFZLENBQUMsZ0JBQWdCLFlBQVksZUFBZSxZQUFZLFFBQVEsSUFBSTtBQUd0RixNQUFNQyxPQUFNLENBQUMsZ0JBQWdCO0FBQzNCLFVBQU0sV0FBVyxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFDM0MsUUFBSSxTQUFTLElBQUksV0FBVyxFQUFHO0FBQy9CLFVBQU0sRUFBRSxXQUFXLElBQUksWUFBWTtBQUNuQyxVQUFNLFNBQVMsSUFBSSxHQUFHLElBQUksb0JBQW9CLEVBQUUsT0FBTyxDQUFDLFdBQ3RELFdBQVcsZUFBZSxPQUFPLFFBQVEsZUFBZSxjQUFjLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFDbkgsZ0JBQVksTUFBTSxJQUFJLFdBQVcsSUFBSSxDQUFDLFdBQVcsSUFBSSxDQUFDLGFBQWEsR0FBRyxNQUFNLEVBQUUsTUFBTSxHQUFHLFdBQVcsQ0FBQztBQUFBLEVBQ3JHO0FBSUEsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLElBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxFQUFFLE1BQU07QUFDckQsUUFBSSxXQUFXLE1BQU87QUFDdEIsVUFBTSxDQUFDRixRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFVBQU0sT0FBTyxPQUFPLE9BQU9DLFVBQVM7QUFDcEMsV0FBTyxPQUFPLEtBQUs7QUFDbkIsUUFBSUEsV0FBVUQsTUFBSyxHQUFHO0FBQ3BCLGNBQVEsT0FBTyxFQUFFO0FBQ2pCLFVBQUksT0FBTyxDQUFDLEVBQUcsT0FBTSxJQUFJQSxNQUFLO0FBQzlCLGFBQU8sWUFBWSxJQUFJO0FBQUEsSUFDekI7QUFDQSxlQUFXLFNBQVMsTUFBTTtBQUN4QixZQUFNLElBQUksS0FBSztBQUNmLGVBQVMsS0FBSztBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUdBLE1BQU1HLFFBQU8sQ0FBQyxPQUFPO0FBQ25CLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHO0FBQ3pCLFVBQU1DLFVBQVMsVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBQ3JDLGNBQVUsT0FBTyxFQUFFO0FBQ25CLFlBQVEsT0FBTyxFQUFFO0FBRWpCLGVBQVcsU0FBUyxPQUFPQSxVQUFTLENBQUMsRUFBRyxPQUFNLE1BQU0sS0FBSztBQUFBLEVBQzNEO0FBR0EsTUFBTSxPQUFPLElBQUkscUJBQXFCLENBQUMsWUFBWTtBQUNqRCxlQUFXLEVBQUUsZ0JBQWdCLE9BQU8sS0FBSyxTQUFTO0FBQ2hELFVBQUksQ0FBQyxPQUFPLFFBQVEsSUFBSSxFQUFHLE1BQUssVUFBVSxNQUFNO0FBQUEsZUFDdkMsZUFBZ0IsQ0FBQUYsS0FBSSxNQUFNO0FBQUEsSUFDckM7QUFBQSxFQUNGLENBQUM7QUFFRCxNQUFNRyxRQUFPLE1BQU07QUFDakIsZUFBVyxlQUFlLElBQUksSUFBSSxHQUFHO0FBQ25DLFVBQUksTUFBTSxJQUFJLFdBQVcsRUFBRztBQUM1QixZQUFNLElBQUksV0FBVztBQUNyQixVQUFJLFlBQVksUUFBUSxjQUFjLFVBQVcsTUFBSyxRQUFRLFdBQVc7QUFBQSxVQUNwRSxDQUFBSCxLQUFJLFdBQVc7QUFBQSxJQUN0QjtBQUNBLGVBQVcsTUFBTSxvQkFBSSxJQUFJLENBQUMsR0FBRyxVQUFVLEtBQUssR0FBRyxHQUFHLE9BQU8sQ0FBQyxFQUFHLENBQUFDLE1BQUssRUFBRTtBQUFBLEVBQ3RFO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsU0FBSyxVQUFVLENBQUMsRUFBRSxPQUFPLElBQUksS0FBSyxNQUFNO0FBQ3RDLFVBQUksQ0FBQyxPQUFPLEtBQUssV0FBVyxRQUFRLEtBQUssQ0FBQyxLQUFLLFFBQVEsSUFBSSxFQUFHLFFBQU87QUFFckUsVUFBSSxRQUFRLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLFdBQVcsZ0JBQWdCLEVBQUcsV0FBVSxJQUFJLElBQUksQ0FBQyxHQUFJLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFJLEtBQUssQ0FBQztBQUN4SCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsU0FBSyxZQUFZLElBQUk7QUFDckIsVUFBTSxRQUFRLEVBQUUsaUJBQWlCLENBQUMsaUJBQWlCLEdBQUcsV0FBVyxNQUFNLFNBQVMsS0FBSztBQUNyRixRQUFJLGlCQUFpQkUsS0FBSSxFQUFFLFFBQVEsU0FBUyxpQkFBaUIsS0FBSztBQUNsRSxJQUFBQSxNQUFLO0FBQUEsRUFDUDs7O0FDbEdBLE1BQU0sT0FBTztBQUViLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBR3RCLE1BQU0sV0FBVyxDQUFDLE9BQU87QUFDdkIsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLG9CQUFJLElBQUksRUFBRTtBQUMvQyxVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxXQUFXLENBQUMsTUFBTSxTQUFTLE1BQU0sU0FBUyxJQUFJLE9BQU8sSUFBSSxDQUFDLEtBQUssSUFBSTtBQUd6RSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxRQUFRLFFBQVEsRUFBRSxLQUFLLElBQUk7QUFHaEYsTUFBTUMsUUFBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFlBQVksTUFBTTtBQUM5QyxVQUFNLFNBQVMsT0FBTyxVQUFVLElBQUksSUFBSSxHQUFHO0FBQzNDLFVBQU0sT0FBTyxVQUFVLE9BQU8sTUFBTTtBQUNwQyxRQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sUUFBUSxZQUFhO0FBQzFDLFVBQU0sUUFBUSxPQUFPLGFBQWEsSUFBSTtBQUN0QyxRQUFLLFNBQVMsY0FBZSxVQUFVLFVBQVc7QUFDbEQsVUFBTSxPQUFPLFNBQVMsS0FBSyxFQUFFO0FBQzdCLFNBQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDcEQsaUJBQWEsS0FBSyxLQUFLO0FBQ3ZCLFNBQUssUUFBUSxXQUFXLE1BQU0sTUFBTSxLQUFLLEVBQUUsR0FBRyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLEVBQzlGO0FBSUEsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixVQUFNLEVBQUUsY0FBYyxNQUFNLFVBQVUsTUFBTSxJQUFJO0FBQ2hELFdBQU8sVUFBVSxTQUFTLGtCQUFrQixTQUFTLFlBQWEsU0FBUyxZQUFZLFVBQVU7QUFBQSxFQUNuRztBQUdBLE1BQU0sUUFBUSxDQUFDLE9BQU87QUFDcEIsVUFBTSxPQUFPLFNBQVMsRUFBRTtBQUN4QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxLQUFNLFFBQU8sS0FBSyxNQUFNLE9BQU8sRUFBRTtBQUN0QyxVQUFNQyxXQUFVLFNBQVM7QUFDekIsUUFBSUEsU0FBUyxRQUFPLEtBQUtBLFNBQVEsS0FBSyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBRXJELFFBQUksS0FBSyxXQUFZO0FBRXJCLFVBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxHQUFHLEVBQUUsT0FBTyxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sVUFBVSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksRUFDdEcsT0FBTyxDQUFDLFNBQVMsQ0FBQyxTQUFTLE1BQU0sSUFBSSxFQUFFLEtBQUssTUFBTSxDQUFDO0FBQ3RELFNBQUssSUFBSSxNQUFNO0FBQ2YsUUFBSSxDQUFDLE1BQU0sT0FBUTtBQUNuQixTQUFLLGFBQWE7QUFDbEIsVUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFDMUQsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLFFBQVEsSUFBSSxHQUFHLENBQUMsRUFBRSxLQUFLLE9BQU87QUFDakYsVUFBTSxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxjQUFjLE1BQU0sSUFBSSxFQUFFO0FBQ3BGLFFBQUksT0FBUSxRQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLEVBQUUsQ0FBQztBQUN6RCxTQUFLLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDekI7QUFHQSxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQ3hCLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxTQUFTLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLE9BQU8sVUFBVSxRQUFRO0FBQ3JGLFdBQU8sR0FBRyxJQUFJO0FBQUE7QUFBQSxNQUFvQztBQUFBLElBQU0sQ0FBQztBQUFBLEVBQzNEO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsT0FBRywrQkFBK0JELEtBQUk7QUFDdEMsU0FBSyxVQUFVLENBQUMsRUFBRSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ3pDLFVBQUksVUFBVSxXQUFXLFVBQVcsT0FBTSxJQUFJLEVBQUUsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsU0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFBTTtBQUMvQixZQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsVUFBSSxDQUFDLFFBQVEsV0FBVyxPQUFRO0FBQ2hDLFdBQUssYUFBYTtBQUNsQixpQkFBVyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDNUIsQ0FBQztBQUFBLEVBQ0g7OztBQ2pGQSxNQUFNLFNBQVM7QUFHZixNQUFNRSxRQUFPLENBQUMsT0FBTztBQUNuQixlQUFXLFdBQVcsSUFBSSxJQUFJLE1BQU0sR0FBRyxHQUFHO0FBQ3hDLFVBQUksTUFBTSxRQUFRLGFBQWEsTUFBTSxNQUFNLEdBQUk7QUFDL0MsY0FBUSxTQUFTO0FBQ2pCLGNBQVEsZ0JBQWdCLE1BQU07QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFdBQVc7QUFDN0IsU0FBSyxVQUFVLE9BQU8sY0FBYyxDQUFDLENBQUMsTUFBTTtBQUM1QyxpQkFBYSxNQUFNLGFBQWEsU0FBUyxTQUFTLElBQUk7QUFDdEQsUUFBSSxDQUFDLEtBQUssVUFBVSxPQUFRLE1BQUssZ0JBQWdCLE9BQU87QUFDeEQsZUFBVyxXQUFXLE1BQU0sd0JBQXdCLElBQUksR0FBRztBQUN6RCxZQUFNLEVBQUUsYUFBYSxJQUFJLFFBQVE7QUFDakMsY0FBUSxTQUFTLENBQUMsVUFBVyxnQkFBZ0IsaUJBQWlCO0FBQUEsSUFDaEU7QUFBQSxFQUNGO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUTtBQUNyQixVQUFNLEVBQUUsUUFBUSxJQUFJLE9BQU8sSUFBSTtBQUMvQixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxHQUFHLEVBQUc7QUFDNUIsU0FBSyxNQUFNLE1BQU07QUFDakIsVUFBTSxXQUFXLFFBQVEsUUFBUTtBQUNqQyxVQUFNLFVBQVUsWUFBWSxPQUFPLFFBQVEsUUFBUTtBQUNuRCxRQUFJLENBQUMsV0FBVyxDQUFDLEtBQUssU0FBUyxPQUFPLEVBQUc7QUFDekMsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsYUFBYSxRQUFRLEVBQUU7QUFBQSxFQUNqQztBQUdBLE1BQU1DLE9BQU0sQ0FBQyxFQUFFLFFBQVEsS0FBSyxNQUFNO0FBQ2hDLFFBQUksT0FBTyxNQUFNLFNBQVMsY0FBZSxDQUFBRCxNQUFLLE9BQU8sRUFBRTtBQUN2RCxRQUFJLE9BQU8sVUFBVSxJQUFJLEVBQUcsTUFBSyxNQUFNO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFdBQVcsS0FBSztBQUNyQixPQUFHLHFDQUFxQ0MsSUFBRztBQUUzQyxVQUFNLE9BQU8sTUFBTTtBQUNqQixNQUFBRCxNQUFLO0FBQ0wsaUJBQVcsUUFBUSxJQUFJLGFBQWEsRUFBRyxNQUFLLElBQUk7QUFBQSxJQUNsRDtBQUNBLFNBQUssWUFBWSxJQUFJO0FBQ3JCLE9BQUcsWUFBWSxDQUFDLEVBQUUsVUFBVSxNQUFNLGFBQWEsS0FBSyxDQUFDO0FBQUEsRUFDdkQ7OztBQ3JEQSxNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLE9BQU8sTUFBTTtBQUNqQixRQUFJLFNBQVMsT0FBUTtBQUNyQixlQUFXLE1BQU0sU0FBUztBQUN4QixZQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQUksTUFBTSxhQUFhLFlBQVksR0FBRyxTQUFTLFFBQVEsRUFBRyxPQUFNLElBQUk7QUFBQSxJQUN0RTtBQUNBLFlBQVEsTUFBTTtBQUFBLEVBQ2hCO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsU0FBSyxVQUFVLENBQUMsRUFBRSxJQUFJLE9BQU8sTUFBTTtBQUNqQyxVQUFJLENBQUMsU0FBUyxVQUFVLENBQUMsT0FBUSxRQUFPO0FBQ3hDLGNBQVEsSUFBSSxFQUFFO0FBQ2QsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELE9BQUcsb0JBQW9CLElBQUk7QUFBQSxFQUM3Qjs7O0FDcEJBLE1BQU0sTUFBTTtBQUdaLE1BQU0sT0FBTyxDQUFDLElBQUlFLFVBQVM7QUFDekIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLEtBQU0sT0FBTSxLQUFLLElBQUksRUFBRSxRQUFRQSxLQUFJO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLGFBQWEsQ0FBQyxFQUFFLElBQUksSUFBSSxNQUFNO0FBQ2pDLFdBQUssSUFBSSxDQUFDLFFBQVE7QUFDaEIsWUFBSSxRQUFRO0FBQ1osWUFBSSxTQUFTO0FBQUEsTUFDZixDQUFDO0FBQ0QsVUFBSSxPQUFPLGlCQUFpQixZQUFZLENBQThCLEVBQUUsa0JBQWtCLFFBQVEsTUFBTSxNQUFNO0FBQzVHLFlBQUksaUJBQWtCLE1BQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxRQUFTLFNBQVMsUUFBUyxJQUFJLEdBQUk7QUFBQSxNQUNsRixDQUFDO0FBQ0QsVUFBSSxpQkFBaUIsV0FBVyxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxTQUFTLElBQUssQ0FBQztBQUFBLElBQzlFLENBQUM7QUFFRCxTQUFLLFlBQVksTUFBTSxJQUFJLEdBQUcsRUFBRSxRQUFRLENBQUMsUUFBUyxJQUFJLFNBQVMsSUFBSyxDQUFDO0FBQUEsRUFDdkU7OztBQ1BBLE1BQU1DLFNBQVEsQ0FBQyxZQUFZO0FBQ3pCLFVBQU0sRUFBRSxRQUFRLElBQUk7QUFDcEIsUUFBSSxLQUFLLE9BQU8sR0FBRztBQUNqQixjQUFRLE9BQU87QUFDZixhQUFPLFVBQVU7QUFBQSxJQUNuQjtBQUNBLFVBQU0sUUFBUSxPQUFPLE1BQU0sUUFBUSxPQUFPLEtBQUs7QUFDL0MsVUFBTSxNQUFNLGFBQWEsT0FBTyxrQkFBa0IsT0FBTyxlQUFlLFNBQVMsTUFBTTtBQUN2RixZQUFRLE1BQU0sR0FBRztBQUNqQixZQUFRLE1BQU0sUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQ25DO0FBS08sTUFBTSxRQUFRLENBQUMsWUFBWTtBQUNoQyxRQUFJLE9BQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU8sS0FBTTtBQUMxRCxhQUFTLFFBQVEsU0FBUztBQUMxQixhQUFTLGlCQUFpQixRQUFRLE1BQU0sS0FBSyxRQUFRLE9BQU8sR0FBRyxJQUFJO0FBQ25FLGVBQVcsTUFBTUEsT0FBTSxPQUFPLEdBQUcsUUFBUSxLQUFLO0FBQzlDLGlCQUFhO0FBQ2IsYUFBUztBQUNULGVBQVc7QUFDWCxnQkFBWTtBQUNaLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixnQkFBWTtBQUNaLGdCQUFZO0FBQ1osZ0JBQVk7QUFDWixjQUFVO0FBQ1YsaUJBQWE7QUFDYixpQkFBYTtBQUNiLGVBQVc7QUFDWCxnQkFBWTtBQUNaLGlCQUFhO0FBQUEsRUFDZjs7O0FDdERBLFFBQU0sS0FBSzsiLAogICJuYW1lcyI6IFsiYXNrIiwgInNlZW4iLCAibmFtZSIsICJvcHRpb25zIiwgInN0YXJ0IiwgImFzayIsICJmaXJzdCIsICJzZWFyY2giLCAic2VuZCIsICJmb2xsb3ciLCAiYWxsIiwgInBsYWNlcyIsICJvdGhlciIsICJydW4iLCAia2VwdCIsICJmb2xsb3ciLCAiam9iIiwgInNlbnQiLCAic2V0dGxlIiwgIndhaXRpbmciLCAiYnV0dG9uIiwgInNob3ciLCAidGVsbCIsICJub3RlIiwgImdyb3VwcyIsICJtYXJrIiwgImlzT3duIiwgIm5ld3MiLCAibG9vayIsICJ0byIsICJrZXB0IiwgInN3YXAiLCAia2V5IiwgInRha2UiLCAic2VlbiIsICJjYWxsIiwgInJlbGVhc2UiLCAicGxhY2VzIiwgInJ1biIsICJjYWxsIiwgImJlZ2luIiwgImNoYWluIiwgInJlbGVhc2UiLCAiY2FsbCIsICJlbmQiLCAic2hvdyIsICJhc2siLCAicm9vdCIsICJyZWxlYXNlIiwgInNlbmRzIiwgImJlZ2luIiwgImZpcnN0IiwgImZpcnN0IiwgImlzV2FpdGluZyIsICJhc2siLCAidGVsbCIsICJjYXVzZXMiLCAibG9vayIsICJub3RlIiwgInByZXNzZWQiLCAic2hvdyIsICJlbmQiLCAic2hvdyIsICJiZWdpbiJdCn0K
