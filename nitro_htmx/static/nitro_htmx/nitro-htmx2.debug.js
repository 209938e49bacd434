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
      if (bound || names.has(name) && form === formOf(field)) sent.set(key, { name, bound, values: valuesOf(field) });
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

  // nitro_htmx/client/typing2.js
  var AROUND = "nitro-around";
  var kept = null;
  var keep = (old) => {
    const fresh = old.id && old.previousElementSibling;
    if (!fresh || fresh.id !== old.id) return;
    const input = (
      /** @type {any} */
      document.activeElement
    );
    const place = input && placeOf(input, old, fresh);
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
    reset([...old.querySelectorAll(FIELDS)].filter((field) => !/** @type {any} */
    way.at(-1)[0].contains(field)));
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
    const oldOf = ({ id }) => document.getElementById(id);
    const held = news.filter((fresh) => oldOf(fresh)?.contains(document.activeElement));
    const ways = held.map((fresh) => wayTo(oldOf(fresh), fresh) ?? []);
    if (!held[0] || ways.some((way) => !way[0] || isDouble(
      /** @type {any} */
      way.at(-1)[0],
      document
    ))) return;
    for (const way of ways) {
      const [inner, place] = (
        /** @type {any} */
        way.at(-1)
      );
      if (!place.hasAttribute("hx-preserve")) continue;
      hidden.set(inner, inner.id);
      inner.removeAttribute("id");
    }
    root.setAttribute("hx-ext", AROUND);
    for (const { id, localName } of held) {
      const start2 = `<${localName} id="${id}" hx-swap-oob="`;
      text = text.replace(`${start2}true"`, () => `${start2}${AROUND}"`);
    }
    return [text, AROUND];
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
    const [text, swapStyle] = around || [html, isMorphed ? "morph:outerHTML" : "outerHTML"];
    const how = { swapStyle, swapDelay: 0, settleDelay: 0, transition: false };
    htmx.swap(root, text, how, { contextElement: root, eventInfo: request.info });
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
    const kept2 = all("[data-nitro-keep]", root);
    return (control) => kept2.some((element) => element.contains(control));
  };
  var keepEntries = (root, job) => {
    const { action, id, sent, status } = job;
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
      const behind = lineOf(id);
      for (const job2 of behind) job2.root = rootOf(newRoot);
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
    for (
      const [id, length, , , token = tokens?.[id], places2 = (
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
      const isLost = places2.some(([id2]) => !find(id2));
      part.isStale = !isNext || isLost || tokens;
      if (token && isNext) root.dataset.nitroToken = token;
      for (const [id2, length2] of places2) {
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9yZ2V0LmpzIiwgIi4uLy4uL2NsaWVudC93YXkuanMiLCAiLi4vLi4vY2xpZW50L3R5cGluZzIuanMiLCAiLi4vLi4vY2xpZW50L2h0bXgyLmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9vZmZsaW5lLmpzIiwgIi4uLy4uL2NsaWVudC9hZ2Fpbi5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L3dhaXRpbmcuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L3JpZGVycy5qcyIsICIuLi8uLi9jbGllbnQvcGFydHMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvc2luZ2xlLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9sYXp5LmpzIiwgIi4uLy4uL2NsaWVudC9saXZlLmpzIiwgIi4uLy4uL2NsaWVudC9sb2FkaW5nLmpzIiwgIi4uLy4uL2NsaWVudC9wb2xscy5qcyIsICIuLi8uLi9jbGllbnQvdXBsb2Fkcy5qcyIsICIuLi8uLi9jbGllbnQvc3RhcnQuanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLWh0bXgyLmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBXaGVyZSB0aGluZ3MgYXJlIG9uIHRoZSBwYWdlLCBhbmQgd2hvc2UgdGhleSBhcmUuICovXG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgaGFzIHdyaXR0ZW4gYXQgb3VyIHNjcmlwdC4gKi9cbmV4cG9ydCBjb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuZXhwb3J0IGNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5leHBvcnQgY29uc3QgQVNLUyA9ICdbaHgtcG9zdF0sW2RhdGEtaHgtcG9zdF0nO1xuXG5sZXQgdW50cnVzdGVkID0gJyc7XG4vKiogTmFtZSB3aGF0IHBlb3BsZSB3cm90ZTogbm90aGluZyBpbiB0aGVyZSBhY3RzLCBpcyBib3VuZCwgb3IgaXMgYSBjb21wb25lbnQuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGlzdHJ1c3QgPSAoc2VsZWN0b3IpID0+IHZvaWQgKHVudHJ1c3RlZCA9IHNlbGVjdG9yKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzVHJ1c3RlZCA9IChlbGVtZW50KSA9PiAhZWxlbWVudC5jbG9zZXN0Py4odW50cnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdD86IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsID0gKHNlbGVjdG9yLCByb290ID0gZG9jdW1lbnQpID0+IFsuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoaXNUcnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpcnN0ID0gKHNlbGVjdG9yKSA9PiBhbGwoc2VsZWN0b3IpWzBdO1xuXG4vKiogQHR5cGUgeyhpZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChpZCkgPT4gaWQgJiYgZmlyc3QoJyMnICsgQ1NTLmVzY2FwZShpZCkpO1xuXG4vKiogV2hhdCBwbGFpbiBodG14IHB1dHMgaW4gYSByb290J3MgcGxhY2UgaGFzIHRoZSBvbGQgb25lJ3MgdG9rZW4gdW50aWwgaHRteCBzZXR0bGVzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTZXR0bGVkID0gKHJvb3QpID0+ICFyb290Py5jbG9zZXN0KCcuaHRteC1hZGRlZCcpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5leHBvcnQgY29uc3Qgc2V0dGxlZCA9IGFzeW5jIChpZCkgPT4ge1xuICBmb3IgKGxldCB0cmllcyA9IDA7IHRyaWVzIDwgNTAwICYmICFpc1NldHRsZWQoZmluZChpZCkpOyB0cmllcysrKSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCAxMCkpO1xuICByZXR1cm4gZmluZChpZCk7XG59O1xuXG4vKiogVGhlIHJvb3Qgb2YgdGhlIGNvbXBvbmVudCB0aGF0IGFuIGVsZW1lbnQgYmVsb25ncyB0bywgYnkgaXRzIHNsb3RzLCB0b28uXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHJvb3RPZiA9IChlbGVtZW50KSA9PiB7XG4gIGlmICghaXNUcnVzdGVkKGVsZW1lbnQpKSByZXR1cm47XG4gIGNvbnN0IHJvb3QgPSBlbGVtZW50LmNsb3Nlc3Q/LihgJHtST09UfSxbZGF0YS1uaXRyby1vd25lcl1gKTtcbiAgcmV0dXJuIGZpbmQocm9vdD8uZGF0YXNldC5uaXRyb093bmVyKSA/PyByb290O1xufTtcblxuLyoqIFdoYXQgYmVsb25ncyB0byB0aGUgY29tcG9uZW50IG9mIHRoaXMgcm9vdCwgYW5kIHRvIG5vbmUgaW5zaWRlLlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbE9mID0gKHNlbGVjdG9yLCByb290KSA9PiBhbGwoc2VsZWN0b3IsIHJvb3QpLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdE9mKGVsZW1lbnQpID09PSByb290KTtcblxuLyoqIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXI6IGEgY29tcG9uZW50LCBhbmQgd2hhdCBpdCBicmluZ3MgdG8gaXRzIHNsb3RzLlxuICogQHR5cGUgeyh0ZW1wbGF0ZTogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBwYXJ0c09mID0gKHsgY29udGVudCB9KSA9PlxuICBbY29udGVudCwgLi4uWy4uLmNvbnRlbnQucXVlcnlTZWxlY3RvckFsbCgndGVtcGxhdGVbZGF0YS1uaXRyby11cGRhdGVdJyldLm1hcCgodXBkYXRlKSA9PiB1cGRhdGUuY29udGVudCldO1xuXG4vKiogV2hldGhlciBub3RoaW5nIGluIGEgY29tcG9uZW50IGlzIG9mIGFub3RoZXIsIG9yIG9mIHBlb3BsZSwgc28gdGhhdCBub2JvZHkgaGFzIHRvIGFzayBlYWNoIGVsZW1lbnQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1BsYWluID0gKHJvb3QpID0+ICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7Uk9PVH0sW2RhdGEtbml0cm8tc2xvdF0sJHt1bnRydXN0ZWR9YCk7XG5cbi8qKiBXaGV0aGVyIHRoZSBhZGRyZXNzIGlzIHRoYXQgb2YgYW4gYWN0aW9uIG9mIHRoZSBjb21wb25lbnQgYXJvdW5kIHRoZSBlbGVtZW50LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091cnMgPSAoZWxlbWVudCwgcGF0aCkgPT4gcGF0aD8uc3RhcnRzV2l0aChyb290T2YoZWxlbWVudCk/LmRhdGFzZXQubml0cm9VcmwgPz8gTmFOKTtcblxuLyoqIFdoaWNoIG9mIGl0cyBhY3Rpb25zIGFuIGFkZHJlc3MgaXMgZm9yLlxuICogQHR5cGUgeyhyb290OiBhbnksIHBhdGg6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGFjdGlvbk9mID0gKHsgZGF0YXNldCB9LCBwYXRoKSA9PiBwYXRoLnNsaWNlKGRhdGFzZXQubml0cm9VcmwubGVuZ3RoKS5zcGxpdCgnLycpWzBdO1xuXG4vKiogV3JpdGUgYW4gYXR0cmlidXRlIGFzIGl0IHdhczsgbnVsbDogaXQgd2FzIG5vdCB0aGVyZS5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudWxsKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNldEF0dHJpYnV0ZSA9IChlbGVtZW50LCBuYW1lLCB2YWx1ZSkgPT5cbiAgdmFsdWUgPT09IG51bGwgPyBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKSA6IGVsZW1lbnQuc2V0QXR0cmlidXRlKG5hbWUsIHZhbHVlKTtcblxuZXhwb3J0IGNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEhlYXIgZXZlbnRzIGJlZm9yZSBldmVyeWJvZHkgZWxzZS5cbiAqIEB0eXBlIHsobmFtZXM6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uID0gKG5hbWVzLCBsaXN0ZW5lcikgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc3BsaXQoJyAnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcblxuLyoqIExldCBub2JvZHkgZWxzZSBoZWFyIGFuIGV2ZW50LCBhbmQgdGhlIGJyb3dzZXIgZG8gbm90aGluZy5cbiAqIEB0eXBlIHsoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gQ3VzdG9tRXZlbnR9ICovXG5leHBvcnQgY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwpID0+IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcblxuLyoqIEB0eXBlIHsoYm9keTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhhc0ZpbGUgPSAoYm9keSkgPT4gYm9keSBpbnN0YW5jZW9mIEZvcm1EYXRhICYmIFsuLi5ib2R5LnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgaW5zdGFuY2VvZiBCbG9iKTtcbiIsICIvKiBKb2JzLCBhbmQgd2hhdCB0aGUgZmVhdHVyZXMgaGVhciBvZiB0aGVtLCBpbiB0aGlzIG9yZGVyOlxuICogICBxdWV1ZWQgICAgYSBjb21wb25lbnQgYXNrcyBmb3Igc29tZXRoaW5nOyBhIGxpc3RlbmVyIHRoYXQgcmV0dXJucyBmYWxzZSBob2xkcyBpdCBiYWNrXG4gKiAgIGZpbGxpbmcgICBpdHMgYm9keSBpcyBiZWluZyBtYWRlOyBhIGxpc3RlbmVyIG1heSBzZXQgcGFyYW1ldGVyc1xuICogICBsZWF2aW5nICAgaXQgaXMgYmVpbmcgc2VudCwgYW5kIG5vYm9keSBoYXMgc3RvcHBlZCBpdFxuICogICBhZ2FpbiAgICAgaXQgd2FzIGluIHZhaW4sIG9yIG5vdCBjZXJ0YWluLCBhbmQgaXMgc2VudCBvbmNlIG1vcmVcbiAqICAgYW5zd2VyZWQgIHRoZSBhbnN3ZXIgaXMgb24gdGhlIHBhZ2UsIG9yIHRoZXJlIHdhcyBub25lOyBpdHMgcmlkZXJzIGdvIG9uLCBhbmQgaXRzIGV2ZW50cyBjb21lIG5leHRcbiAqICAgZG9uZSAgICAgIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLCBvciBpdCB3YXMgZHJvcHBlZFxuICogYW5kIGJlc2lkZXM6IHVwbG9hZGluZyB7aWQsIHhocn0sIG9mIGZpbGVzIG9mIGEgY29tcG9uZW50OyBuYXZpZ2F0ZWQsIHdoZW4gaHRteCBoYXMgY2hhbmdlZCB0aGUgYWRkcmVzcztcbiAqIHJlc3RvcmVkLCB3aGVuIGh0bXggaGFzIHB1dCB0aGUgSFRNTCBvZiBhbiBlYXJsaWVyIHBhZ2UgYmFjay5cbiAqIE9ubHkgdGhlIHJlYWRhYmxlIGJ1aWxkLCB3aGljaCBERUJVRyBsb2FkczogZXZlbnQge2pvYiwgYXJyaXZhbCwgZXZlbnR9LCBiZWZvcmUgdGhlIHBhZ2UgaGVhcnMgb25lIG9mIGFuIGFuc3dlcjtcbiAqIHN0b3BwZWQsIGEgam9iIHRoYXQgd291bGQgZ28gcm91bmQgaW4gYSBsb29wLCB3aXRoIGB3aHlgLlxuICovXG5pbXBvcnQgeyBhZGRyZXNzIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3Qgam9icyA9IG5ldyBFdmVudFRhcmdldCgpOyAvLyBhIGxpc3RlbmVyIHRoYXQgdGhyb3dzIHN0b3BzIG5vIG90aGVyLCBhbmQgbm8gam9iXG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbGlzdGVuZXI6IChqb2I6IGFueSkgPT4gYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXIgPSAobmFtZSwgbGlzdGVuZXIpID0+XG4gIGpvYnMuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgaWYgKGxpc3RlbmVyKGV2ZW50LmRldGFpbCkgPT09IGZhbHNlKSBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw/OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgYW5ub3VuY2UgPSAobmFtZSwgZGV0YWlsKSA9PiBqb2JzLmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgY2FuY2VsYWJsZTogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gSm9ifSAqL1xuZXhwb3J0IGNvbnN0IG5ld0pvYiA9IChyb290LCBhY3Rpb24sIG1vcmUpID0+IHtcbiAgY29uc3QgYm9keSA9IG5ldyBGb3JtRGF0YSgpO1xuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsICcnKTsgLy8gaG9sZHMgdGhlIGZpcnN0IHBsYWNlLCBmb3IgRGphbmdvIHRvIHJlYWQgd2hhdGV2ZXIgaXMgY3V0IG9mZlxuICByZXR1cm4ge1xuICAgIGlkOiByb290LmlkLFxuICAgIGNvbXBvbmVudDogcm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LFxuICAgIGFjdGlvbixcbiAgICBwYXRoOiBgJHtyb290LmRhdGFzZXQubml0cm9Vcmx9JHtlbmNvZGVVUklDb21wb25lbnQoYWN0aW9uKX0vYCxcbiAgICByb290LFxuICAgIHBhZ2U6IGFkZHJlc3MoKSxcbiAgICBib2R5LFxuICAgIHNlbnQ6IG5ldyBNYXAoKSxcbiAgICBjaGFpbjogW10sXG4gICAgY291bnRzOiB7fSxcbiAgICByaWRlcnM6IG5ldyBNYXAoKSxcbiAgICAuLi5tb3JlLFxuICB9O1xufTtcblxuLyoqIFdoZXRoZXIgYSB2aXNpdG9yIG9yIGEgc2NyaXB0IHdhbnRzIHdoYXQgaXQgZG9lcy5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNBc2tlZCA9ICh7IGFjdGlvbiwgaXNRdWlldCB9KSA9PiAhaXNRdWlldCAmJiAhL14oc3luY3xuaXRyby1tb3VudCkkLy50ZXN0KGFjdGlvbik7XG5cbi8qKiBXaGV0aGVyIHRoZSBicmlkZ2UgYWRkcyBhIHBhcmFtZXRlciBieSBpdHNlbGY6IHdoYXQgaXMgYm91bmQsIGFuZCB3aGF0IGVsc2UgaXMgb3Vycy5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VyTmFtZSA9IChuYW1lKSA9PiBuYW1lLnN0YXJ0c1dpdGgoJ25pdHJvLScpO1xuXG4vKiogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgYXJnczogb2JqZWN0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGFkZEFyZ3VtZW50cyA9IChib2R5LCBhcmdzKSA9PiB7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhhcmdzKSkge1xuICAgIGlmIChpc091ck5hbWUobmFtZSkpIGNvbnRpbnVlO1xuICAgIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlIDogW3ZhbHVlXSkge1xuICAgICAgY29uc3QgaXNKc29uID0gaXRlbSAmJiB0eXBlb2YgaXRlbSA9PT0gJ29iamVjdCcgJiYgIShpdGVtIGluc3RhbmNlb2YgQmxvYik7XG4gICAgICBib2R5LmFwcGVuZChuYW1lLCBpc0pzb24gPyBKU09OLnN0cmluZ2lmeShpdGVtKSA6IGl0ZW0gPz8gJycpO1xuICAgIH1cbiAgfVxufTtcbiIsICIvKiBXaGF0IGJvdGggdmVyc2lvbnMgb2YgaHRteCBoYXZlIGluIGNvbW1vbi4gKi9cbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFTS1MsIGhhc0ZpbGUsIGlzT3Vycywgb24sIHJvb3RPZiwgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBUaGUgcGFnZSdzIGh0bXg7IG5vdCBhbm90aGVyIG9uZSB0aGF0IGl0IGxvYWRzIGxhdGVyLlxuICogQHR5cGUge2FueX0gKi9cbmV4cG9ydCBsZXQgaHRteDtcblxuLyoqIFRha2UgdGhlIGh0bXggdGhhdCBpcyB0aGVyZSwgaWYgaXQgaXMgb2YgdGhpcyB2ZXJzaW9uLlxuICogQHR5cGUgeyh2ZXJzaW9uOiBudW1iZXIpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB0YWtlID0gKHZlcnNpb24pID0+IHtcbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteDtcbiAgaWYgKGZvdW5kPy5hamF4ICYmIHBhcnNlSW50KGZvdW5kLnZlcnNpb24pID09PSB2ZXJzaW9uKSBodG14ID8/PSBmb3VuZDsgLy8gYW4gZWxlbWVudCBtYXkgaGF2ZSB0aGlzIGlkXG4gIHJldHVybiBodG14O1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uSHRteCA9IChuYW1lLCBsaXN0ZW5lcikgPT4gb24oYGh0bXg6JHtuYW1lfWAsIChldmVudCkgPT4gbGlzdGVuZXIoZXZlbnQsIGV2ZW50LmRldGFpbCkpO1xuXG4vKiogR2l2ZSBhIHJlcXVlc3Qgb2YgYSBjb21wb25lbnQgdG8gdGhlIGJyaWRnZSBpbnN0ZWFkIG9mIHNlbmRpbmcgaXQuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnksIGFzazogKGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkLCBjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBncmFiID0gKGV2ZW50LCBhc2ssIGNhdWdodCkgPT4ge1xuICBpZiAoIWlzT3VycyhjYXVnaHQuZWxlbWVudCwgY2F1Z2h0LnBhdGgpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpOyAvLyBvdGhlcnMgc2VlIGl0IGxlYXZlXG4gIGFzayhjYXVnaHQpO1xufTtcblxuLyoqIFdoZXJlIHRoZSBwYWdlIGhhcyBhbiBodG14IG9mIHRoZSBvdGhlciB2ZXJzaW9uIGFzIHdlbGwsIHRoYXQgb25lIGxlYXZlcyBvdXIgZWxlbWVudHMgYWxvbmUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGVsZW1lbnQ/OiBhbnksIHBhdGg/OiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkUml2YWwgPSAobmFtZSwgcmVhZCkgPT5cbiAgb25IdG14KG5hbWUsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbGVtZW50LCBwYXRoIH0gPSByZWFkKGRldGFpbCk7XG4gICAgaWYgKGVsZW1lbnQgJiYgaXNPdXJzKGVsZW1lbnQsIHBhdGgpKSBzdG9wKGV2ZW50KTtcbiAgfSk7XG5cbi8qKiBodG14IHB1dHMgZWxlbWVudHMgb24gdGhlIHBhZ2Ugc29tZSB0aW1lIGJlZm9yZSBpdCBsaXN0ZW5zIHRvIHRoZW0sIHdoaWNoIGl0IHRlbGxzIGJ5IHRoZSBldmVudCBgbmFtZWAuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBodXJyeSA9IChuYW1lKSA9PiB7XG4gIGNvbnN0IHNlZW4gPSBuZXcgV2Vha1NldCgpO1xuICBvbkh0bXgobmFtZSwgKHsgdGFyZ2V0IH0pID0+IHNlZW4uYWRkKHRhcmdldCkpO1xuICBvbignY2xpY2sgc3VibWl0IGNoYW5nZSBpbnB1dCBrZXlkb3duJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gdGFyZ2V0LmNsb3Nlc3Q/LihBU0tTKTtcbiAgICBpZiAoIWVsZW1lbnQgfHwgc2Vlbi5oYXMoZWxlbWVudCkpIHJldHVybjtcbiAgICBpZiAoaXNPdXJzKGVsZW1lbnQsIGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykgPz8gZWxlbWVudC5kYXRhc2V0Lmh4UG9zdCkpIGh0bXgucHJvY2VzcyhlbGVtZW50KTtcbiAgfSk7XG59O1xuXG5jb25zdCBPRl9BX1RSWSA9IFsnY3NyZm1pZGRsZXdhcmV0b2tlbicsICduaXRyby10cnknXTtcblxuLyoqIFRlbGwgd2hhdCBsZWF2ZXMsIG9uY2UgYWxsIG90aGVycyBoYWQgdGhlIGNoYW5jZSB0byBzdG9wIG9yIGNvbXBsZXRlIGl0LlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIHJlYWQ6IChkZXRhaWw6IGFueSkgPT4geyBqb2I/OiBKb2IsIGVsZW1lbnQ6IGFueSwgYm9keTogYW55LCB4aHI6ICgpID0+IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdhdGNoTGVhdmluZyA9IChuYW1lLCByZWFkKSA9PlxuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihgaHRteDoke25hbWV9YCwgKC8qKiBAdHlwZSB7YW55fSAqLyB7IGRlZmF1bHRQcmV2ZW50ZWQsIGRldGFpbCB9KSA9PiB7XG4gICAgaWYgKGRlZmF1bHRQcmV2ZW50ZWQpIHJldHVybjtcbiAgICBjb25zdCB7IGpvYiwgZWxlbWVudCwgYm9keSwgeGhyIH0gPSByZWFkKGRldGFpbCk7XG4gICAgY29uc3QgaWQgPSByb290T2YoZWxlbWVudCk/LmlkO1xuICAgIGlmIChpZCAmJiBoYXNGaWxlKGJvZHkpKSBhbm5vdW5jZSgndXBsb2FkaW5nJywgeyBpZCwgeGhyOiB4aHIoKSB9KTtcbiAgICBpZiAoIWpvYikgcmV0dXJuO1xuICAgIGNvbnN0IHsgYm9keTogb3duIH0gPSBqb2I7XG4gICAgLy8gT3RoZXJzIG1heSBoYXZlIGFkZGVkIHNvbWV0aGluZywgYmVoaW5kIHRoZSBpZCwgYW5kIGVhY2ggdGltZSBhbmV3OiBhIHJlcGVhdCBpcyB3aGF0IGxlZnQgZmlyc3QuXG4gICAgam9iLmxlZnQgPz89IFsuLi5bLi4uYm9keV0uZmlsdGVyKChbbmFtZV0pID0+IG5hbWUgIT09ICduaXRyby1pZCcpLCBbJ25pdHJvLWlkJywgb3duLmdldCgnbml0cm8taWQnKV1dO1xuICAgIGNvbnN0IG5vdyA9IGpvYi5sZWZ0Lm1hcCgoW25hbWUsIHZhbHVlXSkgPT4gW25hbWUsIE9GX0FfVFJZLmluY2x1ZGVzKG5hbWUpID8gb3duLmdldChuYW1lKSA6IHZhbHVlXSk7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIFsuLi5ib2R5LmtleXMoKV0pIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBub3cpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgICBhbm5vdW5jZSgnbGVhdmluZycsIGpvYik7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgdG86IHsgcm9vdDogYW55LCBzb3VyY2U6IGFueSwgaGVhZGVyczogYW55IH0sIG1vcmU/OiBvYmplY3QpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWpheCA9IChqb2IsIHsgcm9vdDogdGFyZ2V0LCBzb3VyY2UsIGhlYWRlcnMgfSwgbW9yZSkgPT4ge1xuICBpZiAoaGFzRmlsZShqb2IuYm9keSkpIHNvdXJjZS5zZXRBdHRyaWJ1dGUoJ2h4LWVuY29kaW5nJywgJ211bHRpcGFydC9mb3JtLWRhdGEnKTtcbiAgLy8gVmFsaWRhdGVkIGF0IHRoZSBjbGljay5cbiAgY29uc3QgZXZlbnQgPSB7IG5pdHJvOiBqb2IsIHN1Ym1pdHRlcjogeyBmb3JtTm9WYWxpZGF0ZTogdHJ1ZSB9IH07XG4gIHJldHVybiBodG14LmFqYXgoJ1BPU1QnLCBqb2IucGF0aCwgeyBzb3VyY2UsIHRhcmdldCwgaGVhZGVycywgZXZlbnQsIC4uLm1vcmUgfSk7XG59O1xuIiwgIi8qIEZvcm0gZmllbGRzIGFuZCBvdGhlciBjb250cm9sczogd2hhdCBzdGFuZHMgaW4gdGhlbSwgd2hhdCB0aGUgc2VydmVyIGdhdmUsIGFuZCB3aGF0IHRyYXZlbHMgd2l0aCBhIGpvYi4gKi9cbmltcG9ydCB7IGlzUGxhaW4sIGlzVHJ1c3RlZCwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuZXhwb3J0IGNvbnN0IEZJRUxEUyA9ICdpbnB1dCxzZWxlY3QsdGV4dGFyZWEnO1xuZXhwb3J0IGNvbnN0IENIT0lDRSA9ICdbdHlwZT1jaGVja2JveF0sW3R5cGU9cmFkaW9dLHNlbGVjdCc7XG5leHBvcnQgY29uc3QgVFlQRUQgPVxuICAndGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sW3R5cGU9ZmlsZV0sW3R5cGU9YnV0dG9uXSxbdHlwZT1zdWJtaXRdLFt0eXBlPXJlc2V0XSknO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaXNUaWNrID0gKHsgdHlwZSB9KSA9PiAvY2hlY2tib3h8cmFkaW8vLnRlc3QodHlwZSk7XG5cbi8qKiBAdHlwZSB7KHNvbWU6IGFueVtdLCBvdGhlcnM6IGFueVtdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzU2FtZSA9IChzb21lLCBvdGhlcnMpID0+IHNvbWUubGVuZ3RoID09PSBvdGhlcnMubGVuZ3RoICYmIHNvbWUuZXZlcnkoKHZhbHVlLCBhdCkgPT4gdmFsdWUgPT09IG90aGVyc1thdF0pO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgdmFsdWVzT2YgPSAoZmllbGQpID0+IHtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5jaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmllbGQub3B0aW9ucykgcmV0dXJuIFsuLi5maWVsZC5zZWxlY3RlZE9wdGlvbnNdLm1hcCgob3B0aW9uKSA9PiBvcHRpb24udmFsdWUpO1xuICByZXR1cm4gWy4uLihmaWVsZC5maWxlcyA/PyBbZmllbGQudmFsdWVdKV07XG59O1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIGdhdmU6IHdoYXQgYSByZXNldCB3b3VsZCBicmluZy5cbiAqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGdpdmVuID0gKGZpZWxkKSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCBmaWxlcywgbXVsdGlwbGUsIG9wdGlvbnMsIHNpemUgfSA9IGZpZWxkO1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmRlZmF1bHRDaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmlsZXMpIHJldHVybiBbXTtcbiAgaWYgKCFvcHRpb25zKSB7XG4gICAgaWYgKGZpZWxkLnZhbHVlID09PSBkZWZhdWx0VmFsdWUpIHJldHVybiBbZGVmYXVsdFZhbHVlXTtcbiAgICBjb25zdCBjbG9uZSA9IGZpZWxkLmNsb25lTm9kZSgpOyAvLyBrbm93cyB3aGF0IGl0cyB0eXBlIG1ha2VzIG9mIGEgdmFsdWU6IG9mIG5vIGNvbG91ciwgYmxhY2tcbiAgICBjbG9uZS52YWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbiAgICByZXR1cm4gW2Nsb25lLnZhbHVlXTtcbiAgfVxuICBsZXQgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiBvcHRpb24uZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKCFtdWx0aXBsZSAmJiAhY2hvc2VuWzBdICYmIHNpemUgPCAyKSBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+ICFvcHRpb24ubWF0Y2hlcygnOmRpc2FibGVkJykpLnNsaWNlKDAsIDEpO1xuICByZXR1cm4gKG11bHRpcGxlID8gY2hvc2VuIDogY2hvc2VuLnNsaWNlKC0xKSkubWFwKCh7IHZhbHVlIH0pID0+IHZhbHVlKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnksIHZhbHVlczogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd3JpdGUgPSAoZmllbGQsIHZhbHVlcykgPT4ge1xuICBpZiAoaXNTYW1lKHZhbHVlcywgdmFsdWVzT2YoZmllbGQpKSkgcmV0dXJuOyAvLyB3cml0aW5nIG1vdmVzIHRoZSBjYXJldFxuICBpZiAoaXNUaWNrKGZpZWxkKSkgZmllbGQuY2hlY2tlZCA9IHZhbHVlcy5sZW5ndGg7XG4gIGVsc2UgaWYgKGZpZWxkLm9wdGlvbnMpIGZvciAoY29uc3Qgb3B0aW9uIG9mIGZpZWxkLm9wdGlvbnMpIG9wdGlvbi5zZWxlY3RlZCA9IHZhbHVlcy5pbmNsdWRlcyhvcHRpb24udmFsdWUpO1xuICBlbHNlIGlmIChmaWVsZC5maWxlcykge1xuICAgIGNvbnN0IHRyYW5zZmVyID0gbmV3IERhdGFUcmFuc2ZlcigpO1xuICAgIGZvciAoY29uc3QgZmlsZSBvZiB2YWx1ZXMpIHRyYW5zZmVyLml0ZW1zLmFkZChmaWxlKTtcbiAgICBmaWVsZC5maWxlcyA9IHRyYW5zZmVyLmZpbGVzO1xuICB9IGVsc2UgZmllbGQudmFsdWUgPSB2YWx1ZXM7XG59O1xuXG4vKiogV2hhdCBhIGJ1dHRvbiBkb2VzLCBvciB0aGUgZm9ybSB0aGF0IGl0IHNlbmRzLlxuICogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGRvaW5nT2YgPSAoY29udHJvbCkgPT4ge1xuICBjb25zdCBhc2tlciA9IChjb250cm9sLnR5cGUgPT09ICdzdWJtaXQnICYmICFjb250cm9sLmhhc0F0dHJpYnV0ZSgnaHgtcG9zdCcpICYmIGNvbnRyb2wuZm9ybSkgfHwgY29udHJvbDtcbiAgcmV0dXJuIFthc2tlci5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBhc2tlci5nZXRBdHRyaWJ1dGUoJ2hyZWYnKSwgYXNrZXIuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLWFyZ3MnKV07XG59O1xuXG5jb25zdCBUSEVJUlMgPSAncGVvcGxlJzsgLy8gd3JvdGUgaXRcblxuLyoqIEB0eXBlIHsoZW50cnk6IFtzdHJpbmcsIGFueV0pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPd24gPSAoW2tleV0pID0+ICFrZXkuc3RhcnRzV2l0aChUSEVJUlMpO1xuXG4vKiogV2hhdGV2ZXIgY2FuIGhhdmUgYSB2YWx1ZSBvciB0aGUgZm9jdXMsIGJ5IGtleXMgdGhhdCBvdXRsaXZlIHRoZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IGNvbnRyb2xzT2YgPSAocm9vdCkgPT4ge1xuICBjb25zdCBjb3VudHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGNvbnRyb2xzID0gbmV3IE1hcCgpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCkgJiYgcm9vdDtcbiAgZm9yIChjb25zdCBjb250cm9sIG9mIHJvb3QucXVlcnlTZWxlY3RvckFsbChGSUVMRFMgKyAnLGEsYnV0dG9uLHN1bW1hcnksW3RhYmluZGV4XScpKSB7XG4gICAgY29uc3QgeyBmb3JtLCBpZCwgbG9jYWxOYW1lLCBuYW1lLCB2YWx1ZSB9ID0gY29udHJvbDtcbiAgICAvLyBDb3VudGVkIGluIGVhY2ggY2hpbGQsIGFuZCBpbiBlYWNoIHNsb3QsIGJ5IGl0c2VsZjogdGhleSBjb21lLCBnbyBhbmQgY2hhbmdlIHBsYWNlcy5cbiAgICBjb25zdCBob21lID0gcGxhaW4gfHwgY29udHJvbC5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gICAgLy8gQSBmb3JtJ3MgYXJndW1lbnRzIG5hbWUgdGhlIHJvdyBvZiBpdHMgaW5wdXRzLlxuICAgIGNvbnN0IG93biA9IGlkIHx8IFtsb2NhbE5hbWUsIG5hbWUsIGlzVGljayhjb250cm9sKSAmJiB2YWx1ZSwgZm9ybT8uZGF0YXNldC5uaXRyb0FyZ3MsIC4uLmRvaW5nT2YoY29udHJvbCldO1xuICAgIGNvbnN0IGtleSA9IFtwbGFpbiB8fCBpc1RydXN0ZWQoY29udHJvbCkgPyAnJyA6IFRIRUlSUywgaG9tZS5pZCwgb3duXS5qb2luKCk7XG4gICAgY291bnRzLnNldChrZXksIChjb3VudHMuZ2V0KGtleSkgPz8gMCkgKyAxKTtcbiAgICBjb250cm9scy5zZXQoYCR7a2V5fSAke2NvdW50cy5nZXQoa2V5KX1gLCBjb250cm9sKTtcbiAgfVxuICByZXR1cm4gY29udHJvbHM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGZvcm1PZiA9IChlbGVtZW50KSA9PiAoZWxlbWVudD8ubG9jYWxOYW1lICE9PSAnZm9ybScgJiYgZWxlbWVudD8uZm9ybSkgfHwgKGVsZW1lbnQ/LmNsb3Nlc3QoJ2Zvcm0nKSA/PyBudWxsKTtcblxuLyoqIFRha2Ugb3V0IHdoYXQgaHRteCBoYXMgcmVhZCBpbiBhIGZpZWxkLlxuICogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgZmllbGQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHdpdGhkcmF3ID0gKGJvZHksIGZpZWxkKSA9PiB7XG4gIGNvbnN0IGxlZnQgPSBib2R5LmdldEFsbChmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXNPZihmaWVsZCkpIHtcbiAgICBjb25zdCBhdCA9IGxlZnQubGFzdEluZGV4T2YodmFsdWUpO1xuICAgIGlmIChhdCA+PSAwKSBsZWZ0LnNwbGljZShhdCwgMSk7XG4gIH1cbiAgYm9keS5kZWxldGUoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgbGVmdCkgYm9keS5hcHBlbmQoZmllbGQubmFtZSwgdmFsdWUpO1xufTtcblxuLyoqIE5vdGUgdGhlIGZpZWxkcyB0aGF0IHRyYXZlbCB3aXRoIGEgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFkRmllbGRzID0gKHsgYWN0aW9uLCBib2R5LCByb290LCBzZW50LCBzb3VyY2UgfSkgPT4ge1xuICBjb25zdCBuZWFyID0gbmV3IFNldCgpOyAvLyB3aGF0IGlzIGJvdW5kIGluIHRoZSBmb3JtIG9mIHdoYXQgYXNrc1xuICBjb25zdCBmYXIgPSBuZXcgU2V0KCk7XG4gIGNvbnN0IGZvcm0gPSBmb3JtT2Yoc291cmNlKTtcbiAgY29uc3QgZmllbGRzID0gYWN0aW9uID09PSAncmVmcmVzaCcgPyBbXSA6IFsuLi5jb250cm9sc09mKHJvb3QpXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBjb250cm9sLm1hdGNoZXMoRklFTERTKSk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghaXNPd24oW2tleSwgZmllbGRdKSAmJiBmb3JtID09PSBmb3JtT2YoZmllbGQpICYmIGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykpIHdpdGhkcmF3KGJvZHksIGZpZWxkKTtcbiAgfVxuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoWy4uLmJvZHkua2V5cygpLCBzb3VyY2U/Lm5hbWUgfHwgMF0pOyAvLyBhbiBlbXB0eSBib3ggdGhhdCBhc2tzIGlzIG5vIGtleVxuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghcGxhaW4gJiYgcm9vdE9mKGZpZWxkKSAhPT0gcm9vdCkgY29udGludWU7XG4gICAgY29uc3QgeyBuYW1lIH0gPSBmaWVsZDtcbiAgICBjb25zdCBtb2RlbCA9IGZpZWxkLmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1tb2RlbCcpO1xuICAgIGlmIChtb2RlbCkgKGZvcm0gPT09IGZvcm1PZihmaWVsZCkgPyBuZWFyIDogZmFyKS5hZGQobW9kZWwpO1xuICAgIGNvbnN0IGJvdW5kID0gZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSAmJiBtb2RlbDtcbiAgICAvLyBBbm90aGVyIGZvcm0gbWF5IGhhdmUgYW4gYXJndW1lbnQgb2YgdGhhdCBuYW1lLlxuICAgIGlmIChib3VuZCB8fCAobmFtZXMuaGFzKG5hbWUpICYmIGZvcm0gPT09IGZvcm1PZihmaWVsZCkpKSBzZW50LnNldChrZXksIHsgbmFtZSwgYm91bmQsIHZhbHVlczogdmFsdWVzT2YoZmllbGQpIH0pO1xuICB9XG4gIC8vIE5vdCB3aGF0IG1ha2VzIHRoZSBhY3Rpb24gd2FpdDogaXRzIG93biBmb3JtIGFsb25lIGRvZXMuXG4gIGNvbnN0IG90aGVycyA9IFsuLi5mYXJdLmZpbHRlcigobmFtZSkgPT4gIW5lYXIuaGFzKG5hbWUpKTtcbiAgaWYgKG90aGVyc1swXSAmJiBhY3Rpb24gIT09ICdzeW5jJykgYm9keS5zZXQoJ25pdHJvLW90aGVycycsIG90aGVycy5qb2luKCkpO1xufTtcbiIsICIvKiBGaXJlZm94IHB1dHMgYmFjayBhdCBhIHJlbG9hZCB3aGF0IHN0b29kIGluIGFuIGlucHV0IHdoZW4gaXQgd2VudCwgdGhvdWdoIHRoZSBzZXJ2ZXIga25vd3MgYmV0dGVyLiBTbyB0aG9zZVxuICogdGhhdCBnbywgd2l0aCB0aGVpciByb290IG9yIHRoZSBwYWdlLCBhbmQgaGF2ZSBub3RoaW5nIHRoYXQgaXMgbm90IHNlbnQgeWV0LCBhcmUgcmVzZXQgYmVmb3JlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW1vZGVsIG9mIGFuIGlucHV0LiBIZWFyczogcGFnZWhpZGUuXG4gKi9cbmltcG9ydCB7IGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWxsLCBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIERvIGFzIGlmIG5vdGhpbmcgaGFkIGJlZW4gZW50ZXJlZDsgc2NyaXB0cyBoYXZlIG5vIG90aGVyIHdvcmQgZm9yIGl0LlxuICogQHR5cGUgeyhpbnB1dHM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc2V0ID0gKGlucHV0cykgPT4ge1xuICBjb25zdCBmb3JtID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZm9ybScpO1xuICBjb25zdCBpZCA9ICduaXRyby1mb3Jnb3R0ZW4nOyAvLyB0byByZWFkIGZvcm0uaWQsIGJyb3dzZXJzIGZpcnN0IGxvb2sgZm9yIGFuIGlucHV0IG9mIHRoYXQgbmFtZVxuICBmb3JtLmlkID0gaWQ7XG4gIGRvY3VtZW50LmJvZHkuYXBwZW5kKGZvcm0pO1xuICBjb25zdCBvd25lcnMgPSBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZ2V0QXR0cmlidXRlKCdmb3JtJykpO1xuICBmb3IgKGNvbnN0IGlucHV0IG9mIGlucHV0cykgaW5wdXQuc2V0QXR0cmlidXRlKCdmb3JtJywgaWQpO1xuICBmb3JtLnJlc2V0KCk7XG4gIGlucHV0cy5mb3JFYWNoKChpbnB1dCwgYXQpID0+IHNldEF0dHJpYnV0ZShpbnB1dCwgJ2Zvcm0nLCBvd25lcnNbYXRdKSk7XG4gIGZvcm0ucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBc0dpdmVuID0gKGlucHV0KSA9PiBpc1NhbWUodmFsdWVzT2YoaW5wdXQpLCBnaXZlbihpbnB1dCkpICYmICFpbnB1dC52YWxpZGl0eS5iYWRJbnB1dDsgLy8gaGFsZiBhIGRhdGVcblxuZXhwb3J0IGNvbnN0IHN0YXJ0Rm9yZ2V0ID0gKCkgPT4ge1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiByZXNldChhbGwoJ1tkYXRhLW5pdHJvLW1vZGVsXScpLmZpbHRlcihpc0FzR2l2ZW4pKSk7XG4gIC8vIE9mIGEgbWVudSBGaXJlZm94IHRha2VzIGEgbm90ZSBpbiBhbnkgY2FzZS5cbiAgY29uc3QgbWVudXMgPSBhbGwoJ3NlbGVjdFtkYXRhLW5pdHJvLW1vZGVsXScpO1xuICBpZiAocGVyZm9ybWFuY2UubmF2aWdhdGlvbi50eXBlID09PSAxKSByZXNldChtZW51cy5maWx0ZXIoKG1lbnUpID0+IG1lbnUgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbn07XG4iLCAiLyogVGhlIHdheSB0byB0aGUgaW5wdXQgdGhhdCBvbmUgdHlwZXMgaW4sIGZvciB3aGF0IG11c3Qgbm90IG1vdmUgaXQ6IGluIEZpcmVmb3ggYW4gaW5wdXQgdGhhdCBoYXMgcGFydHMsIHN1Y2ggYXNcbiAqIGEgZGF0ZSwgYmVnaW5zIGFnYWluIGF0IHRoZSBmaXJzdCB3aGVuIGl0IGlzIG1vdmVkOyBpbiBDaHJvbWl1bSBhbmQgV2ViS2l0IGEgbnVtYmVyIHRoYXQgd2FzIG1vdmVkIGxvc2VzIGF0IGl0c1xuICogbmV4dCBhdHRyaWJ1dGUgd2hhdCBzY3JpcHRzIGRvIG5vdCByZWFkIG9mIGl0LCBzdWNoIGFzIHRoZSBkb3Qgb2YgXCIxLlwiLlxuICpcbiAqIFJlYWRzOiBoeC1wcmVzZXJ2ZSBvZiB3aGF0IGh0bXggcHV0cyBpbnRvIGl0cyBwbGFjZSBpdHNlbGYuXG4gKi9cbmltcG9ydCB7IFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWxsIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuZXhwb3J0IGNvbnN0IG11c3RTdGF5ID0gKCkgPT4gL2RhdGV8dGltZXxtb250aHx3ZWVrfG51bWJlci8udGVzdCgvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpPy50eXBlKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzY29wZTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzRG91YmxlID0gKHsgaWQgfSwgc2NvcGUpID0+IHNjb3BlLnF1ZXJ5U2VsZWN0b3JBbGwoYFtpZD1cIiR7Q1NTLmVzY2FwZShpZCl9XCJdYCkubGVuZ3RoID4gMTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgaW5wdXQ6IGFueSkgPT4gYW55fSAqL1xuY29uc3Qgb25seSA9IChyb290LCB7IGlkLCBuYW1lLCB0eXBlIH0pID0+IHtcbiAgY29uc3QgZm91bmQgPSBhbGwoVFlQRUQsIHJvb3QpLmZpbHRlcigoaW5wdXQpID0+IGlucHV0LnR5cGUgPT09IHR5cGUgJiYgKGlkID8gaW5wdXQuaWQgPT09IGlkIDogaW5wdXQubmFtZSA9PT0gbmFtZSkpO1xuICByZXR1cm4gZm91bmQubGVuZ3RoID09PSAxICYmIGZvdW5kWzBdOyAvLyBvZiBzZXZlcmFsLCByb3dzIG1heWJlLCBub2JvZHkga25vd3Mgd2hpY2hcbn07XG5cbi8qKiBAdHlwZSB7KGlucHV0OiBhbnksIG9sZDogYW55LCBmcmVzaDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgcGxhY2VPZiA9IChpbnB1dCwgb2xkLCBmcmVzaCkgPT4gb25seShvbGQsIGlucHV0KSA9PT0gaW5wdXQgJiYgb25seShmcmVzaCwgaW5wdXQpO1xuXG4vKiogRmluZCB3aGF0IHN0YXlzLCBmcm9tIHRoZSBvdXRzaWRlIHRvIHRoZSBpbnB1dCBvciB0byB3aGF0IGh0bXggcHJlc2VydmVzIGFyb3VuZCBpdCwgZWFjaCB3aXRoIHRoZSBuZXdcbiAqIGVsZW1lbnQgd2hvc2UgcGxhY2UgaXQgaGFzLiBOb3RoaW5nLCBpZiB0aGV5IGRvIG5vdCBzdGFuZCBpbiB0aGUgc2FtZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsob2xkOiBhbnksIGZyZXNoOiBhbnkpID0+IGFueVtdW10gfCB1bmRlZmluZWR9ICovXG5leHBvcnQgY29uc3Qgd2F5VG8gPSAob2xkLCBmcmVzaCkgPT4ge1xuICBsZXQgaW5uZXIgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBsZXQgcGxhY2UgPSBwbGFjZU9mKGlubmVyLCBvbGQsIGZyZXNoKTtcbiAgZm9yIChsZXQgZWxlbWVudCA9IGlubmVyOyBlbGVtZW50ICE9PSBvbGQ7IGVsZW1lbnQgPSBlbGVtZW50LnBhcmVudEVsZW1lbnQpIHtcbiAgICBjb25zdCBob2xkZXIgPSBlbGVtZW50LmlkICYmIGZyZXNoLnF1ZXJ5U2VsZWN0b3IoYFtpZD1cIiR7Q1NTLmVzY2FwZShlbGVtZW50LmlkKX1cIl1baHgtcHJlc2VydmVdYCk7XG4gICAgaWYgKGhvbGRlcikgW2lubmVyLCBwbGFjZV0gPSBbZWxlbWVudCwgaG9sZGVyXTtcbiAgfVxuICBjb25zdCB3YXkgPSBbXTtcbiAgZm9yICg7IGlubmVyICYmIHBsYWNlICYmIGlubmVyLmxvY2FsTmFtZSA9PT0gcGxhY2UubG9jYWxOYW1lICYmIGlubmVyLmlkID09PSBwbGFjZS5pZDsgaW5uZXIgPSBpbm5lci5wYXJlbnRFbGVtZW50KSB7XG4gICAgd2F5LnVuc2hpZnQoW2lubmVyLCBwbGFjZV0pO1xuICAgIGlmIChpbm5lciA9PT0gb2xkKSByZXR1cm4gcGxhY2UgPT09IGZyZXNoID8gd2F5IDogdW5kZWZpbmVkO1xuICAgIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgfVxufTtcbiIsICIvKiBLZWVwcyB0aGUgaW5wdXQgdGhhdCBvbmUgdHlwZXMgaW4sIHdoZXJlIGh0bXggMiBwdXRzIG5ldyBlbGVtZW50cyBpbiB0aGUgcGxhY2Ugb2YgYWxsLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNvbXBvbmVudCBvZiBhIHJvb3Q7IGRhdGEtbml0cm8tdXBkYXRlIG9mIHdoYXQgc3RhbmRzIGluIHNsb3RzOyBoeC1wcmVzZXJ2ZSBvZiB3aGF0IGh0bXhcbiAqICAgcHV0cyBpbnRvIGl0cyBwbGFjZSBpdHNlbGYuXG4gKiBIZWFyczogaHRteDpiZWZvcmVDbGVhbnVwRWxlbWVudCwgd2hlbiB0aGUgbmV3IHJvb3Qgc3RhbmRzIGJlZm9yZSB0aGUgb2xkIG9uZTsgaHRteDphZnRlclNldHRsZSwgd2hlbiBpdFxuICogICBoYXMgaXRzIGxhc3QgYXR0cmlidXRlcy5cbiAqXG4gKiBUaGUgYnJpZGdlIGNhcnJpZXMgb3ZlciB3aGF0IHNjcmlwdHMgY2FuIHJlYWQ6IHRleHQsIGFuZCBpdHMgY2FyZXQuIFRoZXkgY2FuIHJlYWQgbmVpdGhlciBoYWxmIGEgZGF0ZSBub3JcbiAqIGEgbG9uZWx5IG1pbnVzLCBhbmQgYnJvd3NlcnMgaGF2ZSBubyB3b3JkIGZvciB0aGUgY2FyZXQgb2YgbnVtYmVycyBhbmQgZW1haWwgYWRkcmVzc2VzLlxuICpcbiAqIFNvIHRoZSBpbnB1dCBpdHNlbGYgbW92ZXMgaW50byB0aGUgbmV3IEhUTUwuIE9uZSB0aGF0IG11c3Qgbm90IGJlIG1vdmVkICh3YXkuanMpIHN0YXlzOiB0aGUgZWxlbWVudHMgYXJvdW5kIGl0LFxuICogdXAgdG8gdGhlIHJvb3QsIHN0YXkgd2l0aCBpdCwgYW5kIHdoYXQgc3RhbmRzIGJlc2lkZSBlYWNoIG9mIHRoZW0gaXMgcmVwbGFjZWQuIEFuIGV4dGVuc2lvbiBvZiBodG14IDIgZG9lc1xuICogdGhhdCwgd2hpY2ggdGhlIHJvb3QgaGFzIGZvciBvbmUgc3dhcC5cbiAqL1xuaW1wb3J0IHsgRklFTERTIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgcmVzZXQgfSBmcm9tICcuL2ZvcmdldC5qcyc7XG5pbXBvcnQgeyBodG14LCBvbkh0bXggfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgcGFydHNPZiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IG11c3RTdGF5LCBpc0RvdWJsZSwgcGxhY2VPZiwgd2F5VG8gfSBmcm9tICcuL3dheS5qcyc7XG5cbmNvbnN0IEFST1VORCA9ICduaXRyby1hcm91bmQnOyAvLyB0aGUgZXh0ZW5zaW9uLCBhbmQgaXRzIHdheSB0byBzd2FwXG4vKiogQHR5cGUge3sgaW5wdXQ6IGFueSwgZnJlc2g6IGFueSB9IHwgbnVsbH0gKi9cbmxldCBrZXB0ID0gbnVsbDsgLy8gdGhlIGlucHV0LCBhbmQgdGhlIG5ldyBvbmUgd2hvc2UgcGxhY2UgaXQgdGFrZXNcblxuLyoqIEB0eXBlIHsob2xkOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBrZWVwID0gKG9sZCkgPT4ge1xuICBjb25zdCBmcmVzaCA9IG9sZC5pZCAmJiBvbGQucHJldmlvdXNFbGVtZW50U2libGluZztcbiAgaWYgKCFmcmVzaCB8fCBmcmVzaC5pZCAhPT0gb2xkLmlkKSByZXR1cm47XG4gIGNvbnN0IGlucHV0ID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgY29uc3QgcGxhY2UgPSBpbnB1dCAmJiBwbGFjZU9mKGlucHV0LCBvbGQsIGZyZXNoKTtcbiAgaWYgKHBsYWNlKSB7XG4gICAgLy8gVGhlIGZpcnN0IHRha2VzIGZvY3VzIGFuZCBhIGNvbXBvc2l0aW9uIHVuZGVyIHdheSBhbG9uZzsgdGhlIGJyaWRnZSBnaXZlcyB0aGUgZm9jdXMgYmFjayBhZnRlciB0aGUgc2Vjb25kLlxuICAgIGlmIChwbGFjZS5wYXJlbnROb2RlLm1vdmVCZWZvcmUpIHBsYWNlLnBhcmVudE5vZGUubW92ZUJlZm9yZShpbnB1dCwgcGxhY2UpO1xuICAgIGVsc2UgcGxhY2UuYmVmb3JlKGlucHV0KTtcbiAgICBrZXB0ID0geyBpbnB1dCwgZnJlc2g6IHBsYWNlIH07XG4gIH1cbiAgcmVzZXQoWy4uLm9sZC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyldKTsgLy8gdGhlIGJyaWRnZSBoYXMgd3JpdHRlbiBkb3duIHdoYXQgdGhleSBoZWxkXG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIGZyZXNoOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBkcmVzcyA9IChlbGVtZW50LCBmcmVzaCkgPT4ge1xuICBmb3IgKGNvbnN0IHsgbmFtZSB9IG9mIFsuLi5lbGVtZW50LmF0dHJpYnV0ZXMsIC4uLmZyZXNoLmF0dHJpYnV0ZXNdKSB7XG4gICAgY29uc3QgdmFsdWUgPSBmcmVzaC5nZXRBdHRyaWJ1dGUobmFtZSk7XG4gICAgaWYgKGVsZW1lbnQuZ2V0QXR0cmlidXRlKG5hbWUpICE9PSB2YWx1ZSkgc2V0QXR0cmlidXRlKGVsZW1lbnQsIG5hbWUsIHZhbHVlKTsgLy8gdGhlIHNhbWUgd291bGQgdGFrZSBoYWxmIGEgZGF0ZSBhd2F5XG4gIH1cbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUgfSA9IGZyZXNoOyAvLyBhIHRleHRhcmVhJ3MgaXMgbm8gYXR0cmlidXRlXG4gIGlmIChlbGVtZW50LmRlZmF1bHRWYWx1ZSAhPT0gZGVmYXVsdFZhbHVlKSBlbGVtZW50LmRlZmF1bHRWYWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbn07XG5cbmNvbnN0IHNldHRsZSA9ICgpID0+IHtcbiAgaWYgKCFrZXB0KSByZXR1cm47XG4gIGNvbnN0IHsgaW5wdXQsIGZyZXNoIH0gPSBrZXB0O1xuICBrZXB0ID0gbnVsbDtcbiAgZHJlc3MoaW5wdXQsIGZyZXNoKTtcbiAgZnJlc2gucmVtb3ZlKCk7XG4gIGh0bXgucHJvY2VzcyhpbnB1dCk7XG59O1xuXG4vKiogQHR5cGUge01hcDxhbnksIHN0cmluZz59ICovXG5jb25zdCBoaWRkZW4gPSBuZXcgTWFwKCk7IC8vIHdoYXQgaHRteCB3b3VsZCBtb3ZlIGlmIGl0IGtuZXcgaXRzIGlkXG5cbi8qKiBAdHlwZSB7KHN0eWxlOiBzdHJpbmcsIG9sZDogYW55LCBmcmFnbWVudDogYW55LCBzZXR0bGVJbmZvOiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGhhbmRsZVN3YXAgPSAoc3R5bGUsIG9sZCwgZnJhZ21lbnQsIHsgdGFza3MgfSkgPT4ge1xuICBpZiAoc3R5bGUgIT09IEFST1VORCkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IFtlbGVtZW50LCBpZF0gb2YgaGlkZGVuKSB7XG4gICAgaWYgKCFvbGQuY29udGFpbnMoZWxlbWVudCkpIGNvbnRpbnVlO1xuICAgIGVsZW1lbnQuaWQgPSBpZDtcbiAgICBoaWRkZW4uZGVsZXRlKGVsZW1lbnQpO1xuICB9XG4gIGNvbnN0IHdheSA9IC8qKiBAdHlwZSB7YW55W11bXX0gKi8gKHdheVRvKG9sZCwgZnJhZ21lbnQuZmlyc3RFbGVtZW50Q2hpbGQpKTtcbiAgcmVzZXQoWy4uLm9sZC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyldLmZpbHRlcigoZmllbGQpID0+ICEoLyoqIEB0eXBlIHthbnl9ICovICh3YXkuYXQoLTEpKVswXS5jb250YWlucyhmaWVsZCkpKSk7XG4gIC8qKiBAdHlwZSB7YW55W119ICovXG4gIGNvbnN0IGdvbmUgPSBbXTtcbiAgLyoqIEB0eXBlIHthbnlbXX0gKi9cbiAgY29uc3QgY29tZSA9IFtdO1xuICB3YXkuZm9yRWFjaCgoW2VsZW1lbnQsIGZyZXNoXSwgYXQpID0+IHtcbiAgICBpZiAoIWZyZXNoLmhhc0F0dHJpYnV0ZSgnaHgtcHJlc2VydmUnKSkgZHJlc3MoZWxlbWVudCwgZnJlc2gpO1xuICAgIGNvbnN0IFtpbm5lciwgcGxhY2VdID0gd2F5W2F0ICsgMV0gPz8gW107XG4gICAgaWYgKCFpbm5lcikgcmV0dXJuO1xuICAgIGdvbmUucHVzaCguLi5bLi4uZWxlbWVudC5jaGlsZE5vZGVzXS5maWx0ZXIoKG5vZGUpID0+IG5vZGUgIT09IGlubmVyKSk7XG4gICAgY29uc3QgbmV3cyA9IFsuLi5mcmVzaC5jaGlsZE5vZGVzXTtcbiAgICBjb25zdCBtaWRkbGUgPSBuZXdzLmluZGV4T2YocGxhY2UpO1xuICAgIGlubmVyLmJlZm9yZSguLi5uZXdzLnNsaWNlKDAsIG1pZGRsZSkpO1xuICAgIGlubmVyLmFmdGVyKC4uLm5ld3Muc2xpY2UobWlkZGxlICsgMSkpO1xuICAgIGNvbWUucHVzaCguLi5uZXdzLmZpbHRlcigobm9kZSkgPT4gbm9kZSAhPT0gcGxhY2UgJiYgbm9kZS5sb2NhbE5hbWUpKTtcbiAgfSk7XG4gIC8vIGh0bXggcHV0cyB3aGF0IGl0IHByZXNlcnZlcyBpbnRvIGl0cyBwbGFjZSBmaXJzdCwgc28gYWxsIHBsYWNlcyBoYXZlIHRvIGJlIHRoZXJlLlxuICBmb3IgKGNvbnN0IG5vZGUgb2YgZ29uZSkgbm9kZS5sb2NhbE5hbWUgPyBodG14LnN3YXAobm9kZSwgJycsIHsgc3dhcFN0eWxlOiAnZGVsZXRlJywgdHJhbnNpdGlvbjogZmFsc2UgfSkgOiBub2RlLnJlbW92ZSgpO1xuICAvLyBOb3QgaHRteCdzIG93biB3YXksIHdoaWNoIHdvdWxkIGdpdmUgdGhlIGZvY3VzIHRvIHdoYXQgaGFzIGBhdXRvZm9jdXNgLlxuICB0YXNrcy5wdXNoKCgpID0+IHtcbiAgICBodG14LnByb2Nlc3Mob2xkKTtcbiAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgY29tZSkgaHRteC50cmlnZ2VyKGVsZW1lbnQsICdodG14OmxvYWQnKTtcbiAgfSk7XG4gIHJldHVybiBbXTtcbn07XG5cbi8qKiBTYXkgaG93IGh0bXggaXMgdG8gc3dhcCBhcm91bmQgYW4gaW5wdXQgdGhhdCBtdXN0IG5vdCBiZSBtb3ZlZDsgbm90aGluZywgd2hlcmUgaXQgaXMgbm90IHRvLlxuICogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4gW3N0cmluZywgc3RyaW5nXSB8IHVuZGVmaW5lZH0gKi9cbmV4cG9ydCBjb25zdCBzd2FwQXJvdW5kID0gKHJvb3QsIHRleHQpID0+IHtcbiAgaWYgKCFtdXN0U3RheSgpKSByZXR1cm47XG4gIGNvbnN0IHRlbXBsYXRlID0gT2JqZWN0LmFzc2lnbihkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpLCB7IGlubmVySFRNTDogdGV4dCB9KTtcbiAgY29uc3QgbmV3cyA9IHBhcnRzT2YodGVtcGxhdGUpLmZsYXRNYXAoKHBhcnQpID0+IHBhcnQuZmlyc3RFbGVtZW50Q2hpbGQgPz8gW10pO1xuICBjb25zdCBvbGRPZiA9ICgvKiogQHR5cGUge0VsZW1lbnR9ICovIHsgaWQgfSkgPT4gZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoaWQpO1xuICBjb25zdCBoZWxkID0gbmV3cy5maWx0ZXIoKGZyZXNoKSA9PiBvbGRPZihmcmVzaCk/LmNvbnRhaW5zKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbiAgY29uc3Qgd2F5cyA9IGhlbGQubWFwKChmcmVzaCkgPT4gd2F5VG8ob2xkT2YoZnJlc2gpLCBmcmVzaCkgPz8gW10pO1xuICBpZiAoIWhlbGRbMF0gfHwgd2F5cy5zb21lKCh3YXkpID0+ICF3YXlbMF0gfHwgaXNEb3VibGUoLyoqIEB0eXBlIHthbnl9ICovICh3YXkuYXQoLTEpKVswXSwgZG9jdW1lbnQpKSkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IHdheSBvZiB3YXlzKSB7XG4gICAgY29uc3QgW2lubmVyLCBwbGFjZV0gPSAvKiogQHR5cGUge2FueX0gKi8gKHdheS5hdCgtMSkpO1xuICAgIGlmICghcGxhY2UuaGFzQXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScpKSBjb250aW51ZTtcbiAgICBoaWRkZW4uc2V0KGlubmVyLCBpbm5lci5pZCk7XG4gICAgaW5uZXIucmVtb3ZlQXR0cmlidXRlKCdpZCcpO1xuICB9XG4gIHJvb3Quc2V0QXR0cmlidXRlKCdoeC1leHQnLCBBUk9VTkQpOyAvLyB1bnRpbCBpdCBoYXMgaXRzIG5ldyBhdHRyaWJ1dGVzXG4gIGZvciAoY29uc3QgeyBpZCwgbG9jYWxOYW1lIH0gb2YgaGVsZCkge1xuICAgIGNvbnN0IHN0YXJ0ID0gYDwke2xvY2FsTmFtZX0gaWQ9XCIke2lkfVwiIGh4LXN3YXAtb29iPVwiYDtcbiAgICB0ZXh0ID0gdGV4dC5yZXBsYWNlKGAke3N0YXJ0fXRydWVcImAsICgpID0+IGAke3N0YXJ0fSR7QVJPVU5EfVwiYCk7XG4gIH1cbiAgcmV0dXJuIFt0ZXh0LCBBUk9VTkRdO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VHlwaW5nID0gKCkgPT4ge1xuICBodG14LmRlZmluZUV4dGVuc2lvbihBUk9VTkQsIHsgaXNJbmxpbmVTd2FwOiAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHN0eWxlKSA9PiBzdHlsZSA9PT0gQVJPVU5ELCBoYW5kbGVTd2FwIH0pO1xuICBvbkh0bXgoJ2JlZm9yZUNsZWFudXBFbGVtZW50JywgKHsgdGFyZ2V0IH0pID0+IGtlZXAodGFyZ2V0KSk7XG4gIG9uSHRteCgnYWZ0ZXJTZXR0bGUnLCBzZXR0bGUpO1xufTtcbiIsICIvKiBUaGUgYWRhcHRlciBmb3IgaHRteCAyLlxuICpcbiAqIEhlYXJzOiBodG14OmNvbmZpcm0sIDpjb25maWdSZXF1ZXN0LCA6YmVmb3JlU2VuZCwgOmFmdGVyUHJvY2Vzc05vZGUsIDpoaXN0b3J5UmVzdG9yZSwgOnB1c2hlZEludG9IaXN0b3J5LFxuICogICA6cmVwbGFjZWRJbkhpc3Rvcnk7IGh0bXg6Y29uZmlnOnJlcXVlc3Qgb2YgYW4gaHRteCA0LlxuICovXG5pbXBvcnQgeyBhamF4LCBncmFiLCBob2xkUml2YWwsIGh0bXgsIGh1cnJ5LCBvbkh0bXgsIHdhdGNoTGVhdmluZyB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGlzT3Vycywgb24sIHJvb3RPZiwgc2V0QXR0cmlidXRlLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHN0YXJ0VHlwaW5nLCBzd2FwQXJvdW5kIH0gZnJvbSAnLi90eXBpbmcyLmpzJztcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydjYXB0dXJlJ119ICovXG5jb25zdCBjYXB0dXJlID0gKGFzaykgPT4ge1xuICAvKiogQHR5cGUge2FueX0gKi9cbiAgbGV0IGFwaTtcbiAgaHRteC5kZWZpbmVFeHRlbnNpb24oJ25pdHJvJywgeyBpbml0OiAoLyoqIEB0eXBlIHthbnl9ICovIGludGVybmFsKSA9PiAoYXBpID0gaW50ZXJuYWwpIH0pO1xuICBodG14LmNvbmZpZy5pbmNsdWRlSW5kaWNhdG9yU3R5bGVzID0gZmFsc2U7IC8vIGFuIGlubGluZSBzdHlsZTsgbml0cm8uY3NzIGhhcyB0aGUgcnVsZXNcbiAgb25IdG14KCdjb25maXJtJywgKGV2ZW50LCB7IGVsdDogZWxlbWVudCwgcGF0aCwgdmVyYiwgcXVlc3Rpb24sIHRyaWdnZXJpbmdFdmVudDogY2F1c2UsIGlzc3VlUmVxdWVzdCB9KSA9PiB7XG4gICAgY29uc3Qgam9iID0gY2F1c2U/Lm5pdHJvO1xuICAgIGlmIChqb2IpIHsgLy8gYXNrZWQgYXQgdGhlIGNsaWNrXG4gICAgICBzdG9wKGV2ZW50KTtcbiAgICAgIGNvbnN0IHBhcmFtcyA9IGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdoeC1wYXJhbXMnKTtcbiAgICAgIGVsZW1lbnQuc2V0QXR0cmlidXRlKCdoeC1wYXJhbXMnLCAnbm9uZScpOyAvLyB3aGF0IHdhcyByZWFkIGF0IHRoZSBjbGljayBsZWF2ZXNcbiAgICAgIGpvYi5yZXF1ZXN0ID0geyBkb25lOiBpc3N1ZVJlcXVlc3QodHJ1ZSkuY2F0Y2goKCkgPT4gKGpvYi5zdGF0dXMgPSAwKSkgfTtcbiAgICAgIHNldEF0dHJpYnV0ZShlbGVtZW50LCAnaHgtcGFyYW1zJywgcGFyYW1zKTtcbiAgICB9IGVsc2UgaWYgKGlzT3VycyhlbGVtZW50LCBwYXRoKSAmJiAoIXF1ZXN0aW9uIHx8IGVsZW1lbnQgPT09IHJvb3RPZihlbGVtZW50KSkpIHtcbiAgICAgIGNvbnN0IHsgZm9ybURhdGE6IGJvZHksIGVycm9ycyB9ID0gYXBpLmdldElucHV0VmFsdWVzKGVsZW1lbnQsIHZlcmIpO1xuICAgICAgaWYgKGVycm9ycy5sZW5ndGgpIHJldHVybjsgLy8gaHRteCBzdG9wcyBpdFxuICAgICAgYWRkQXJndW1lbnRzKGJvZHksIGFwaS5nZXRFeHByZXNzaW9uVmFycyhlbGVtZW50LCBjYXVzZSkpO1xuICAgICAgZ3JhYihldmVudCwgYXNrLCB7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pO1xuICAgIH1cbiAgfSk7XG4gIG9uSHRteCgnY29uZmlnUmVxdWVzdCcsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbHQ6IGVsZW1lbnQsIGVycm9ycywgZm9ybURhdGE6IGJvZHksIHBhdGgsIHRpbWVvdXQsIHRyaWdnZXJpbmdFdmVudDogY2F1c2UgfSA9IGRldGFpbDtcbiAgICBjb25zdCBqb2IgPSBjYXVzZT8ubml0cm87XG4gICAgaWYgKCFqb2IpIHJldHVybiBlcnJvcnMubGVuZ3RoIHx8IGdyYWIoZXZlbnQsIGFzaywgeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KTsgLy8gY29uZmlybWVkXG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGpvYi5ib2R5KSBib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gICAgLy8gaHRteCAyIGhhcyBub25lLCBhbmQgZm9ybWFjdGlvbiBnb2VzIGZpcnN0XG4gICAgT2JqZWN0LmFzc2lnbihkZXRhaWwsIHsgZXJyb3JzOiBbXSwgcGF0aDogam9iLnBhdGgsIHRpbWVvdXQ6IHRpbWVvdXQgfHwgNjAwMDAgfSk7XG4gIH0pO1xuICBvbkh0bXgoJ2JlZm9yZVNlbmQnLCAoXywgeyB4aHIsIHJlcXVlc3RDb25maWc6IHsgdHJpZ2dlcmluZ0V2ZW50IH0gfSkgPT4ge1xuICAgIGNvbnN0IGpvYiA9IHRyaWdnZXJpbmdFdmVudD8ubml0cm87XG4gICAgLy8gRmlyZWZveCBzYXlzIG5vIG1vcmUgd2hlbiBhIHdheSBvdXQgb2YgdGhlIHBhZ2UgYWJvcnRzIGl0LCBhbmQgaHRteCB3b3VsZCB3YWl0IGZvciBldmVyLlxuICAgIGlmIChqb2IpIHhoci5hZGRFdmVudExpc3RlbmVyKCdsb2FkZW5kJywgKCkgPT4geGhyLnN0YXR1cyB8fCBqb2Iuc3RhdHVzICE9IG51bGwgfHwgeGhyLm9uYWJvcnQoKSk7XG4gIH0pO1xuICB3YXRjaExlYXZpbmcoJ2JlZm9yZVNlbmQnLCAoeyBlbHQ6IGVsZW1lbnQsIHJlcXVlc3RDb25maWc6IHsgZm9ybURhdGE6IGJvZHksIHRyaWdnZXJpbmdFdmVudCB9LCB4aHIgfSkgPT5cbiAgICAoeyBqb2I6IHRyaWdnZXJpbmdFdmVudD8ubml0cm8sIGVsZW1lbnQsIGJvZHksIHhocjogKCkgPT4geGhyIH0pKTtcbiAgaHVycnkoJ2FmdGVyUHJvY2Vzc05vZGUnKTtcbiAgaG9sZFJpdmFsKCdjb25maWc6cmVxdWVzdCcsICh7IGN0eDogeyByZXF1ZXN0LCBzb3VyY2VFbGVtZW50OiBlbGVtZW50IH0gfSkgPT4gKHsgZWxlbWVudCwgcGF0aDogcmVxdWVzdC5hY3Rpb24gfSkpO1xuICBvbkh0bXgoJ2hpc3RvcnlSZXN0b3JlJywgKCkgPT4gYW5ub3VuY2UoJ3Jlc3RvcmVkJykpO1xuICBvbignaHRteDpwdXNoZWRJbnRvSGlzdG9yeSBodG14OnJlcGxhY2VkSW5IaXN0b3J5JywgKCkgPT4gYW5ub3VuY2UoJ25hdmlnYXRlZCcpKTtcbiAgc3RhcnRUeXBpbmcoKTtcbn07XG5cbi8qKiBodG14IDIncyBvd24gc2VuZHMgZXZlbnRzIHRvbyBlYXJseS5cbiAqIEB0eXBlIHsoZWxlbWVudDogRWxlbWVudCwgaW5mbzogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgaGFuZGxlciA9IChfLCBpbmZvKSA9PiB7XG4gIGNvbnN0IHsgeGhyLCByZXF1ZXN0Q29uZmlnOiB7IHRyaWdnZXJpbmdFdmVudDogeyBuaXRybzogam9iIH0gfSB9ID0gaW5mbztcbiAgY29uc3QgeyByZXNwb25zZVRleHQ6IHRleHQsIHJlc3BvbnNlVVJMOiB1cmwsIHN0YXR1cyB9ID0geGhyO1xuICBjb25zdCByZWRpcmVjdGVkID0gdXJsICE9PSBuZXcgVVJMKGpvYi5wYXRoLCBkb2N1bWVudC5iYXNlVVJJKS5ocmVmO1xuICBjb25zdCBoZWFkZXJzID0geyBnZXQ6IHhoci5nZXRSZXNwb25zZUhlYWRlci5iaW5kKHhocikgfTtcbiAgT2JqZWN0LmFzc2lnbihqb2IucmVxdWVzdCwgeyBhbnN3ZXI6IHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfSwgaW5mbyB9KTtcbiAgaW5mby5zdWNjZXNzZnVsID0gIShpbmZvLmZhaWxlZCA9IHN0YXR1cyA+IDI5OSk7XG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ3NlbmQnXX0gKi9cbmNvbnN0IHNlbmQgPSBhc3luYyAoam9iLCB0bykgPT4ge1xuICBhd2FpdCBhamF4KGpvYiwgdG8sIHsgaGFuZGxlciB9KTtcbiAgYXdhaXQgam9iLnJlcXVlc3Q/LmRvbmU7XG4gIHJldHVybiBqb2IucmVxdWVzdD8uYW5zd2VyO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzd2FwJ119ICovXG5jb25zdCBzd2FwID0gYXN5bmMgKHJvb3QsIGh0bWwsIHsgcmVxdWVzdCB9KSA9PiB7XG4gIGNvbnN0IGlzTW9ycGhlZCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnSWRpb21vcnBoJykgJiYgcm9vdC5jbG9zZXN0KCdbaHgtZXh0Kj1tb3JwaF0nKTtcbiAgY29uc3QgYXJvdW5kID0gIWlzTW9ycGhlZCAmJiBzd2FwQXJvdW5kKHJvb3QsIGh0bWwpO1xuICBjb25zdCBbdGV4dCwgc3dhcFN0eWxlXSA9IGFyb3VuZCB8fCBbaHRtbCwgaXNNb3JwaGVkID8gJ21vcnBoOm91dGVySFRNTCcgOiAnb3V0ZXJIVE1MJ107XG4gIGNvbnN0IGhvdyA9IHsgc3dhcFN0eWxlLCBzd2FwRGVsYXk6IDAsIHNldHRsZURlbGF5OiAwLCB0cmFuc2l0aW9uOiBmYWxzZSB9O1xuICBodG14LnN3YXAocm9vdCwgdGV4dCwgaG93LCB7IGNvbnRleHRFbGVtZW50OiByb290LCBldmVudEluZm86IHJlcXVlc3QuaW5mbyB9KTtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlcn0gKi9cbmV4cG9ydCBjb25zdCBodG14MiA9IHtcbiAgdmVyc2lvbjogMixcbiAgdW50cnVzdGVkOiAnW2h4LWlnbm9yZV0sW2RhdGEtaHgtaWdub3JlXSxbaHgtZGlzYWJsZV0sW2RhdGEtaHgtZGlzYWJsZV0nLFxuICBjYXB0dXJlLFxuICBzZW5kLFxuICByZWFkOiAoaHRtbCkgPT4gaHRtbCxcbiAgc3dhcCxcbn07XG4iLCAiLyogTGlzdHMgaW4gdGhlIGFkZHJlc3MgYmFyOiB3aGF0IGEgbGlzdCBzaG93cyBzdGFuZHMgaW4gdGhlIHF1ZXJ5LCBhbmQgYmFjayBhbmQgZm9yd2FyZCBzaG93IGl0IGFnYWluLlxuICpcbiAqIEhlYXJzOiBuaXRybzphZGRyZXNzIHtjb21wb25lbnQsIHBhcmFtZXRlcnMsIHJlcGxhY2V9IG9uIGEgbGlzdCdzIHJvb3Q6IHF1ZXJ5IHBhcmFtZXRlciAtPiB2YWx1ZXMsIG5vbmVcbiAqICAgZm9yIG9uZSB0aGF0IGhhcyB0byBnbzsgb3RoZXIgcGFyYW1ldGVycyBzdGF5LiBwb3BzdGF0ZS5cbiAqIFNlbmRzOiBuaXRybzpuYXZpZ2F0ZWQge3F1ZXJ5fSBvbiBib2R5IGFmdGVyIGJhY2sgb3IgZm9yd2FyZCwgb25jZSB0aGUgYWRkcmVzcyBkaWZmZXJzIGZyb20gYmVmb3JlLlxuICogRW50cmllcyB0aGF0IGl0IG1ha2VzIGNhcnJ5IHtuaXRybzogdHJ1ZX07IGh0bXggbGVhdmVzIHRoZW0gYWxvbmUuIFRob3NlIG9mIHBhZ2Ugc2NyaXB0cyBoYXZlIHRoZSBwYWdlJ3MgYWRkcmVzcy5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhZGRyZXNzLCBldmVudE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxubGV0IHNob3duID0gYWRkcmVzcygpOyAvLyBvZiB0aGUgcGFnZSB0aGF0IGlzIHRoZXJlXG5jb25zdCBub3RlID0gKCkgPT4gKHNob3duID0gYWRkcmVzcygpKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoeyBkZXRhaWwsIHRhcmdldCB9KSA9PiB7XG4gIGlmICghdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvQ29tcG9uZW50KSByZXR1cm47IC8vIHRoZSBsaXN0IGhhcyBnb25lLCBhbmQgbWF5YmUgaXRzIHBhZ2VcbiAgY29uc3QgdXJsID0gbmV3IFVSTChsb2NhdGlvbi5ocmVmKTtcbiAgY29uc3QgYmVmb3JlID0gYCR7dXJsLnNlYXJjaFBhcmFtc31gO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBbZmlyc3QsIC4uLm90aGVyc11dIG9mIE9iamVjdC5lbnRyaWVzKGRldGFpbC5wYXJhbWV0ZXJzKSkge1xuICAgIGlmIChmaXJzdCA9PSBudWxsKSB1cmwuc2VhcmNoUGFyYW1zLmRlbGV0ZShuYW1lKTtcbiAgICBlbHNlIHVybC5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGZpcnN0KTsgLy8gd2hlcmUgaXQgc3Rvb2RcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIG90aGVycykgdXJsLnNlYXJjaFBhcmFtcy5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmIChgJHt1cmwuc2VhcmNoUGFyYW1zfWAgPT09IGJlZm9yZSkgcmV0dXJuO1xuICAvLyBUaGUgZmlyc3QgZW50cnkgb2YgYSBwYWdlIG1heSBiZSBodG14J3MsIHdoaWNoIHdvdWxkIGxvYWQgdGhlIHBhZ2UgYW5ldy5cbiAgaGlzdG9yeS5yZXBsYWNlU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgZGV0YWlsLnJlcGxhY2UgPyB1cmwgOiBsb2NhdGlvbi5ocmVmKTtcbiAgaWYgKCFkZXRhaWwucmVwbGFjZSkgaGlzdG9yeS5wdXNoU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgdXJsKTtcbiAgbm90ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZvbGxvdyA9ICh7IHN0YXRlIH0pID0+IHtcbiAgY29uc3QgYmVmb3JlID0gc2hvd247XG4gIG5vdGUoKTtcbiAgaWYgKHNob3duID09PSBiZWZvcmUpIHtcbiAgICBpZiAoc3RhdGU/Lmh0bXgpIHN0YXRlLmh0bXggPSBmYWxzZTsgLy8gYSBzY3JpcHQncyBlbnRyeSB3YXMgbGVmdCwgb3IgYSBmcmFnbWVudCdzOiBodG14IHdvdWxkIGZldGNoIHdoYXQgaXMgdGhlcmVcbiAgfSBlbHNlIGlmIChzdGF0ZT8uaHRteCkgcmV0dXJuOyAvLyBodG14IHNob3dzIGl0XG4gIGVsc2UgaWYgKGxvY2F0aW9uLnBhdGhuYW1lICE9PSBiZWZvcmUuc3BsaXQoJz8nKVswXSkge1xuICAgIGlmIChzdGF0ZT8ubml0cm8pIGxvY2F0aW9uLnJlbG9hZCgpOyAvLyBodG14IGhhcyBwdXQgYW5vdGhlciBwYWdlIHRoZXJlIHNpbmNlXG4gIH0gZWxzZSBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnRPZignbml0cm86bmF2aWdhdGVkJywgeyBxdWVyeTogbG9jYXRpb24uc2VhcmNoIH0pKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEFkZHJlc3MgPSAoKSA9PiB7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzphZGRyZXNzJywgc2hvdyk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwb3BzdGF0ZScsIGZvbGxvdyk7XG4gIGhlYXIoJ25hdmlnYXRlZCcsIG5vdGUpO1xufTtcbiIsICIvKiBXYWl0cyB3aGlsZSB0aGUgc2VydmVyIGNhbid0IGJlIHJlYWNoZWQuIFRoZSBicm93c2VyJ3Mgb3duIHdvcmQsIG5hdmlnYXRvci5vbkxpbmUsIGRlY2lkZXMgbm90aGluZzogaXQgaXMgZmFsc2VcbiAqIG9uIG1hY2hpbmVzIHRoYXQgcmVhY2ggdGhlaXIgc2VydmVyLiBXaGVyZSBpdCBpcywgYSByZWFkIG9mIHRoZSBwYWdlJ3MgYWRkcmVzcyB0cmllcywgYXQgb25jZSwgYXQgdGhlIGV2ZW50XG4gKiBvbmxpbmUsIGFuZCBldmVyeSBmaXZlIHNlY29uZHM7IG5vdGhpbmcgbGVhdmVzIGJlZm9yZSBpdCB3YXMgYW5zd2VyZWQuXG4gKlxuICogSGVhcnM6IG9mZmxpbmUsIG9ubGluZS4gRnJvbSB0aGUgZmlyc3QgdHJ5IGluIHZhaW4gb24sIDxodG1sPiBoYXMgdGhlIGF0dHJpYnV0ZSBkYXRhLW5pdHJvLW9mZmxpbmU7IGJvZHkgdGhlblxuICogc2VuZHMgbml0cm86b2ZmbGluZSwgYW5kIG5pdHJvOm9ubGluZSBhdCB0aGUgZW5kLlxuICovXG5pbXBvcnQgeyBldmVudE9mLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExPT0tfTVMgPSA1MDAwO1xuY29uc3QgQU5TV0VSX01TID0gMjAwMDA7IC8vIGEgdHVubmVsIHNheXMgbm90aGluZ1xuLyoqIFdoYXQgcHJveGllcyBhbnN3ZXIgd2hlbiB0aGV5IHJlYWNoIG5vIHNlcnZlciwgYW5kIGJyb3dzZXJzLCB3aXRoIDAuICovXG5leHBvcnQgY29uc3QgQVdBWSA9IFswLCA1MDIsIDUwMywgNTA0XTtcbmxldCBpc1JlYWNoZWQgPSBmYWxzZTsgLy8gd2hhdGV2ZXIgdGhlIGJyb3dzZXIgc2F5c1xuLyoqIEB0eXBlIHtQcm9taXNlPGJvb2xlYW4+IHwgbnVsbH0gKi9cbmxldCBzZWFyY2ggPSBudWxsO1xuXG4vKiogQHR5cGUgeygpID0+IFByb21pc2U8Ym9vbGVhbj59ICovXG5jb25zdCBjYW5SZWFkID0gYXN5bmMgKCkgPT4ge1xuICB0cnkge1xuICAgIC8vIE9mIGEgcmVkaXJlY3QsIGFzIHRvIGEgbG9naW4gZWxzZXdoZXJlLCBzY3JpcHRzIHNlZSBubyBzdGF0dXMuXG4gICAgY29uc3Qgc2lnbmFsID0gQWJvcnRTaWduYWwudGltZW91dChBTlNXRVJfTVMpO1xuICAgIGNvbnN0IHsgc3RhdHVzLCB0eXBlIH0gPSBhd2FpdCBmZXRjaChsb2NhdGlvbi5ocmVmLCB7IG1ldGhvZDogJ0hFQUQnLCBjYWNoZTogJ25vLXN0b3JlJywgcmVkaXJlY3Q6ICdtYW51YWwnLCBzaWduYWwgfSk7XG4gICAgcmV0dXJuIHR5cGUgPT09ICdvcGFxdWVyZWRpcmVjdCcgfHwgIUFXQVkuaW5jbHVkZXMoc3RhdHVzKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpc09mZmxpbmU6IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKGlzT2ZmbGluZSkgPT4ge1xuICBkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQudG9nZ2xlQXR0cmlidXRlKCdkYXRhLW5pdHJvLW9mZmxpbmUnLCBpc09mZmxpbmUpO1xuICBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnRPZihpc09mZmxpbmUgPyAnbml0cm86b2ZmbGluZScgOiAnbml0cm86b25saW5lJykpO1xufTtcblxuY29uc3QgbG9vayA9IGFzeW5jICgpID0+IHtcbiAgbGV0IGlzT2ZmbGluZSA9IGZhbHNlO1xuICB3aGlsZSAoIShhd2FpdCBjYW5SZWFkKCkpKSB7XG4gICAgaWYgKCFpc09mZmxpbmUpIHRlbGwoaXNPZmZsaW5lID0gdHJ1ZSk7XG4gICAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICAgIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdvbmxpbmUnLCByZXNvbHZlLCB7IG9uY2U6IHRydWUgfSk7XG4gICAgICBzZXRUaW1lb3V0KHJlc29sdmUsIExPT0tfTVMpO1xuICAgIH0pO1xuICB9XG4gIGlzUmVhY2hlZCA9IHRydWU7XG4gIHNlYXJjaCA9IG51bGw7XG4gIGlmIChpc09mZmxpbmUpIHRlbGwoZmFsc2UpO1xuICByZXR1cm4gaXNPZmZsaW5lO1xufTtcblxuLyoqIFJlc29sdmVzIGF0IG9uY2UsIG9yIHdoZW4gdGhlIHNlcnZlciBjYW4gYmUgcmVhY2hlZCBhZ2Fpbiwgd2l0aCB3aGV0aGVyIGl0IGNvdWxkIG5vdCBiZS5cbiAqIEB0eXBlIHsoKSA9PiBQcm9taXNlPGJvb2xlYW4+IHwgbnVsbH0gKi9cbmV4cG9ydCBjb25zdCByZWFjaGVkID0gKCkgPT4gc2VhcmNoID8/PSBuYXZpZ2F0b3Iub25MaW5lIHx8IGlzUmVhY2hlZCA/IG51bGwgOiBsb29rKCk7XG5cbi8qKiBBc2sgdGhlIGJyb3dzZXIgYW5ldzogYSByZXF1ZXN0IHdhcyBpbiB2YWluLiAqL1xuZXhwb3J0IGNvbnN0IGRvdWJ0ID0gKCkgPT4ge1xuICBpc1JlYWNoZWQgPSBmYWxzZTtcbiAgcmVhY2hlZCgpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0T2ZmbGluZSA9ICgpID0+IG9uKCdvZmZsaW5lJywgZG91YnQpO1xuIiwgIi8qIFNlbmRzIGEgam9iIGFnYWluIHVudGlsIGl0IGlzIGFuc3dlcmVkLCB3aXRoIHRoZSBzYW1lIGlkLCBieSB3aGljaCB0aGUgc2VydmVyIGtub3dzIGl0IGFuZCBydW5zIGl0IG9uY2UuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tb25jZSBvZiBvdXIgc2NyaXB0OiBmb3IgaG93IG1hbnkgc2Vjb25kcyB0aGUgc2VydmVyIGtub3dzIGl0OyB3aXRob3V0IHRoYXQsIG5vdGhpbmcgaXMgc2VudFxuICogICBhZ2FpbjsgZGF0YS1uaXRyby1jc3JmLCAtY3NyZi1jb29raWUsIC1lcnJvci01MDMuXG4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBpc0Fza2VkIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFXQVksIGRvdWJ0LCByZWFjaGVkIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBSVU5OSU5HID0gNDA5OyAvLyB0aGUgc2FtZSByZXF1ZXN0IGhhcyBjb21lIGJlZm9yZSwgYW5kIGhhcyBub3QgZW5kZWRcbmNvbnN0IFBBVElFTkNFX01TID0gNjAwMDA7XG5jb25zdCBQQVVTRV9NUyA9IDUwMDA7XG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIEpvYj59ICovXG5leHBvcnQgY29uc3QgdW5zZW50ID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIG5pdHJvOmVycm9yIHRoYXQgc2F5cyBzb1xuXG4vKiogMTI4IHJhbmRvbSBiaXRzOyByYW5kb21VVUlEIGlzIG1pc3Npbmcgb24gcGxhaW4gaHR0cC4gKi9cbmNvbnN0IG5ld0lkID0gKCkgPT5cbiAgWy4uLmNyeXB0by5nZXRSYW5kb21WYWx1ZXMobmV3IFVpbnQ4QXJyYXkoMTYpKV0ubWFwKChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCAnMCcpKS5qb2luKCcnKTtcblxuY29uc3QgY3NyZiA9ICgpID0+IHsgLy8gdGhlIGNvb2tpZSdzIGlzIG5ld2VyLCBtYXliZVxuICBjb25zdCBjb29raWVzID0gbmV3IFVSTFNlYXJjaFBhcmFtcyhkb2N1bWVudC5jb29raWUucmVwbGFjZUFsbCgnOyAnLCAnJicpKTtcbiAgcmV0dXJuIGNvb2tpZXMuZ2V0KG9wdGlvbnMubml0cm9Dc3JmQ29va2llKSB8fCBvcHRpb25zLm5pdHJvQ3NyZjtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBzZW5kOiAoKSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD4pID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPn0gKi9cbmNvbnN0IHNlbmRPbmNlID0gYXN5bmMgKGpvYiwgc2VuZCkgPT4ge1xuICBjb25zdCB7IGJvZHkgfSA9IGpvYjtcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCBjc3JmKCkpO1xuICBib2R5LnNldCgnbml0cm8tdHJ5JywgYCR7KGpvYi50cmllcyA/Pz0gMCl9YCk7XG4gIC8vIFRoZSBsYXN0OiBhIGJvZHkgdGhhdCBpcyBjdXQgb2ZmIG9uIHRoZSB3YXkgaGFzIG5vbmUuXG4gIGlmICghYm9keS5oYXMoJ25pdHJvLWlkJykpIGJvZHkuYXBwZW5kKCduaXRyby1pZCcsIG5ld0lkKCkpO1xuICBqb2IucmVxdWVzdCA9IGpvYi5zdGF0dXMgPSB1bmRlZmluZWQ7XG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IHNlbmQoKTtcbiAgaWYgKGFuc3dlcikgam9iLnN0YXR1cyA9IGFuc3dlci5zdGF0dXM7XG4gIGVsc2UgaWYgKGpvYi50cmllcykgam9iLnN0YXR1cyA/Pz0gMDsgLy8gaXQgaGFkIGxlZnQgYmVmb3JlXG4gIHJldHVybiBhbnN3ZXI7XG59O1xuXG4vKiogV2hldGhlciB0aGF0IGlzIGFuIGFuc3dlciwgYW5kIGFsbCBvZiBpdDogd2l0aG91dCBUTFMsIENocm9taXVtIHRha2VzIHdoYXQgd2FzIGN1dCBvZmYgaW5zaWRlIG9mIHRoZSBoZWFkZXJzIGZvclxuICogb25lIHRoYXQgaGFzIG5laXRoZXIgdGhlIHJlc3Qgb2YgdGhlbSBub3IgYSBib2R5LiBBIHJlZnVzYWwsIHdoaWNoIGlzIG9mIG5vIGNvbXBvbmVudCwgaGFzIG5vbmUuXG4gKiBAdHlwZSB7KGFuc3dlcjogQW5zd2VyKSA9PiBhbnl9ICovXG5jb25zdCBpc1dob2xlID0gKHsgaGVhZGVycywgc3RhdHVzLCB0ZXh0IH0pID0+IHtcbiAgY29uc3QgdHJpZ2dlciA9IGhlYWRlcnMuZ2V0KCdIWC1UcmlnZ2VyJyk7XG4gIHJldHVybiBzdGF0dXMgPT09IDIwMCB8fCBzdGF0dXMgPT09IDQyMlxuICAgID8gdGV4dCB8fCBoZWFkZXJzLmdldCgnSFgtUmVkaXJlY3QnKSB8fCBoZWFkZXJzLmdldCgnSFgtUmVmcmVzaCcpIHx8IC9ee1wibml0cm86ZXZlbnRzXCI6e1wiaWRcIjpcIlwiLy50ZXN0KHRyaWdnZXIpXG4gICAgOiB0cmlnZ2VyIHx8ICFbUlVOTklORywgLi4uQVdBWV0uaW5jbHVkZXMoc3RhdHVzKTtcbn07XG5cbi8qKiBOb2JvZHkgY2FuIHNheSB3aGV0aGVyIGl0IHJhbjsgdGhlIHBhZ2Ugc2hvd3Mgd2hhdCBpcyB0aGVyZS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBnaXZlVXAgPSAoam9iKSA9PiB7XG4gIGpvYi5lcnJvciA9IG9wdGlvbnNbJ25pdHJvRXJyb3ItNTAzJ107XG4gIGpvYi5pc1N0YWxlID0gdHJ1ZTtcbn07XG5cbi8qKiBDb21wbGV0ZSBhIGpvYiBhbmQgc2VuZCBpdCwgYXMgb2Z0ZW4gYXMgaXQgdGFrZXM7IGBzZW5kYCBzZW5kcyBpdCBvbmNlLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZDogKCkgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+KSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD59ICovXG5leHBvcnQgY29uc3QgaW5zaXN0ID0gYXN5bmMgKGpvYiwgc2VuZCkgPT4ge1xuICBsZXQgc2luY2UgPSBEYXRlLm5vdygpOyAvLyB0aW1lcnMgc2xlZXAgd2l0aCB0aGUgbGFwdG9wXG4gIGNvbnN0IGJlZ3VuID0gKGpvYi5iZWd1biA/Pz0gc2luY2UpO1xuICBqb2IuaXNVbnNlbnQgPSBmYWxzZTtcbiAgZm9yIChsZXQgcGF1c2UgPSA1MDsgOyBwYXVzZSAqPSAyKSB7XG4gICAgY29uc3Qgbm93ID0gRGF0ZS5ub3coKTtcbiAgICBpZiAobm93IC0gYmVndW4gPiAob3B0aW9ucy5uaXRyb09uY2UgLSA2MCkgKiAxMDAwKSByZXR1cm4gdm9pZCBnaXZlVXAoam9iKTsgLy8gaXQgd291bGQgYmUgcnVuIGEgc2Vjb25kIHRpbWVcbiAgICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBzZW5kT25jZShqb2IsIHNlbmQpO1xuICAgIGlmIChhbnN3ZXIgPyBpc1dob2xlKGFuc3dlcikgOiBqb2Iuc3RhdHVzID09IG51bGwpIHJldHVybiBhbnN3ZXI7XG4gICAgaWYgKCFqb2Iuc3RhdHVzICYmICFuYXZpZ2F0b3Iub25MaW5lKSBkb3VidCgpO1xuICAgIGlmICghb3B0aW9ucy5uaXRyb09uY2UpIHJldHVybiBhbnN3ZXI7XG4gICAgam9iLnRyaWVzID0gKGpvYi50cmllcyA/PyAwKSArIDE7XG4gICAgYW5ub3VuY2UoJ2FnYWluJywgam9iKTtcbiAgICBpZiAoYXdhaXQgcmVhY2hlZCgpKSB7XG4gICAgICBzaW5jZSA9IERhdGUubm93KCk7XG4gICAgICBwYXVzZSA9IDI1O1xuICAgIH0gZWxzZSBpZiAobm93IC0gc2luY2UgPiBQQVRJRU5DRV9NUykge1xuICAgICAgaWYgKGpvYi5zdGF0dXMgPT09IFJVTk5JTkcpIGdpdmVVcChqb2IpOyAvLyBpdCBtYXkgZW5kIHlldCwgb3IgbmV2ZXJcbiAgICAgIGVsc2Ugam9iLmlzVW5zZW50ID0gISEoam9iLmhlYXJkIHx8IGlzQXNrZWQoam9iKSk7XG4gICAgICByZXR1cm4gYW5zd2VyO1xuICAgIH0gZWxzZSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCBNYXRoLm1pbihwYXVzZSwgUEFVU0VfTVMpICogKDAuNSArIE1hdGgucmFuZG9tKCkgLyAyKSkpO1xuICB9XG59O1xuIiwgIi8qIFdoZXJlIHRoZSBmb2N1cyBnb2VzIHdoZW4gYW4gYW5zd2VyIGhhcyByZXBsYWNlZCB3aGF0IGhhZCBpdC4gKi9cbmltcG9ydCB7IGRvaW5nT2YsIGlzT3duIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuXG4vKiogRmluZCB3aGF0IGdldHMgdGhlIGZvY3VzOiB3aGF0IGFuIGFuc3dlciB0aGF0IHdhcyBhc2tlZCBmb3IgYnJpbmdzIHdpdGggYGF1dG9mb2N1c2A7IHRoZSBjb250cm9sIHRoYXRcbiAqIGhhcyBpdDsgdGhlIG9uZSBpbiBpdHMgcGxhY2UsIHN1Y2ggYXMgYSBidXR0b24gd2l0aCBvdGhlciBhcmd1bWVudHM7IHdoYXQgaGFzIG9wZW5lZCB0aGUgZWxlbWVudCBhcm91bmRcbiAqIGl0IChhcmlhLWNvbnRyb2xzKSwgb3IgY29tZXMgaW4gaXRzIHBsYWNlOyB3aGF0IHRha2VzIHRoZSBmb2N1cyBmcm9tIHNjcmlwdHMgYWxvbmUgKHRhYmluZGV4PVwiLTFcIiksIGFyb3VuZCBpdCBvciBuZXh0IHRvIGl0LlxuICogT2Ygd2hhdCBwZW9wbGUgd3JvdGUsIG9ubHkgd2hhdCBoYXMgaXQgYWxyZWFkeS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIG9sZHM6IE1hcDxzdHJpbmcsIGFueT4sIGZvY3VzOiBzdHJpbmcsIGFjdGl2ZTogYW55KSA9PiAobmV3czogTWFwPHN0cmluZywgYW55PikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZvbGxvdyA9ICh7IGlzUXVpZXQsIHNvdXJjZSB9LCBvbGRzLCBmb2N1cywgYWN0aXZlKSA9PiB7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCBvdXJzID0gKGNvbnRyb2xzKSA9PiBuZXcgTWFwKFsuLi5jb250cm9sc10uZmlsdGVyKChlbnRyeSkgPT4gZW50cnlbMF0gPT09IGZvY3VzIHx8IGlzT3duKGVudHJ5KSkpO1xuICBvbGRzID0gb3VycyhvbGRzKTtcbiAgY29uc3QgaXNBc2tlciA9ICFpc1F1aWV0ICYmIChhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgc291cmNlPy5jb250YWlucyhhY3RpdmUpKTtcbiAgY29uc3Qgd2FudGVkID0gWy4uLm9sZHNdLmZpbHRlcigoWywgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cykubWFwKChba2V5XSkgPT4ga2V5KTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbDogYW55KSA9PiBzdHJpbmd9ICovXG4gIGNvbnN0IHBsYWNlT2YgPSAoY29udHJvbCkgPT5cbiAgICBbY29udHJvbC5sb2NhbE5hbWUsIGNvbnRyb2wubmFtZSwgY29udHJvbC5wYXJlbnRFbGVtZW50LmNsb3Nlc3QoJ1tpZF0nKT8uaWQsIGRvaW5nT2YoY29udHJvbClbMF1dLmpvaW4oKTtcbiAgY29uc3QgcGxhY2UgPSBmb2N1cyAmJiBwbGFjZU9mKGFjdGl2ZSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBzdHJpbmdbXX0gKi9cbiAgY29uc3QgcGVlcnNPZiA9IChjb250cm9scykgPT4gWy4uLmNvbnRyb2xzXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBwbGFjZU9mKGNvbnRyb2wpID09PSBwbGFjZSkubWFwKChba2V5XSkgPT4ga2V5KTtcbiAgY29uc3QgcGVlcnMgPSBwZWVyc09mKG9sZHMpO1xuICBjb25zdCBrZXlzID0gWy4uLm9sZHMua2V5cygpXTtcbiAgY29uc3QgYXQgPSBrZXlzLmluZGV4T2YoZm9jdXMpO1xuICBjb25zdCBoZWxkID0gbmV3IFNldCgpOyAvLyBieSBpZHM6IHdoYXQgaXQgc3RhbmRzIGluXG4gIGZvciAobGV0IGVsZW1lbnQgPSBhY3RpdmU7IGVsZW1lbnQ7IGVsZW1lbnQgPSBlbGVtZW50LnBhcmVudEVsZW1lbnQpIGhlbGQuYWRkKGVsZW1lbnQuaWQpO1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gc3RyaW5nIHwgdW5kZWZpbmVkfSAqL1xuICBjb25zdCBvcGVuZXJJbiA9IChjb250cm9scykgPT4gWy4uLmNvbnRyb2xzXS5maW5kKChbLCBjb250cm9sXSkgPT4gaGVsZC5oYXMoY29udHJvbC5nZXRBdHRyaWJ1dGUoJ2FyaWEtY29udHJvbHMnKSB8fCAwKSk/LlswXTtcbiAgY29uc3Qgb3BlbmVyID0gb3BlbmVySW4ob2xkcyk7XG4gIGNvbnN0IGFyb3VuZCA9IGtleXMuc2xpY2UoMCwgYXQpLnJldmVyc2UoKS5maWx0ZXIoKGtleSkgPT4gb2xkcy5nZXQoa2V5KS5jb250YWlucyhhY3RpdmUpKTtcbiAgcmV0dXJuIChhbGwpID0+IHtcbiAgICBjb25zdCBuZXdzID0gb3VycyhhbGwpO1xuICAgIGNvbnN0IGZyZXNoID0gaXNBc2tlciAmJiBbLi4ubmV3c10uZmluZCgoW2tleSwgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cyAmJiAhd2FudGVkLmluY2x1ZGVzKGtleSkpO1xuICAgIGlmIChmcmVzaCkgcmV0dXJuIGZyZXNoWzFdO1xuICAgIGlmICghZm9jdXMpIHJldHVybiBhY3RpdmUuaXNDb25uZWN0ZWQgJiYgYWN0aXZlO1xuICAgIGNvbnN0IG5vdyA9IHBlZXJzT2YobmV3cyk7XG4gICAgY29uc3QgcGVlciA9IG5vdy5sZW5ndGggPT09IHBlZXJzLmxlbmd0aCAmJiBub3dbcGVlcnMuaW5kZXhPZihmb2N1cyldO1xuICAgIGNvbnN0IG90aGVycyA9IFsuLi5hcm91bmQsIC4uLmtleXMuc2xpY2UoYXQpLCAuLi5rZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCldO1xuICAgIGNvbnN0IGxhbmRpbmcgPSBvdGhlcnMuZmluZCgoa2V5KSA9PiBuZXdzLmdldChrZXkpPy5tYXRjaGVzKCdbdGFiaW5kZXg9XCItMVwiXScpKTtcbiAgICBjb25zdCBwbGFjZXMgPSBbZm9jdXMsICFvbGRzLmhhcyhwZWVyIHx8ICcnKSAmJiBwZWVyLCBvcGVuZXIsIG9wZW5lckluKG5ld3MpLCBsYW5kaW5nXTtcbiAgICByZXR1cm4gcGxhY2VzLm1hcCgoa2V5KSA9PiBuZXdzLmdldChrZXkgfHwgJycpKS5maW5kKEJvb2xlYW4pO1xuICB9O1xufTtcbiIsICIvKiBMaW5lcyBvZiBqb2JzOiB0aG9zZSBvZiBvbmUgY29tcG9uZW50IGxlYXZlIG9uZSBieSBvbmUuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgaXNBc2tlZCwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IHJlYWNoZWQgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgZmluZCwgb3B0aW9ucywgc2V0dGxlZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IE1BWF9IT1BTID0gNjsgLy8gZWxzZSB0ZW4gY29tcG9uZW50cyBhbGxvdyBhIG1pbGxpb24gcmVxdWVzdHNcbmNvbnN0IENBTExfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBKb2JbXT59ICovXG5jb25zdCBsaW5lcyA9IG5ldyBNYXAoKTsgLy8gYnkgaWQ6IHRoZSBqb2IgdW5kZXIgd2F5LCBhbmQgdGhvc2UgYmVoaW5kXG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIENhdXNlPn0gKi9cbmV4cG9ydCBjb25zdCBjYXVzZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBvZiB0aGUgZXZlbnRzIHdlIHNlbnRcbi8qKiBTYXkgaG93IGpvYnMgYXJlIHJ1bi4gVW50aWwgdGhlbiwgdGhleSB3YWl0LlxuICogQHR5cGUgeyhydW46IChqb2I6IEpvYikgPT4gUHJvbWlzZTx2b2lkPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBsZXQgcnVuV2l0aDtcbi8qKiBAdHlwZSB7UHJvbWlzZTwoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4+fSAqL1xuY29uc3QgcnVubmVyID0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IChydW5XaXRoID0gcmVzb2x2ZSkpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBKb2JbXX0gKi9cbmV4cG9ydCBjb25zdCBsaW5lT2YgPSAoaWQpID0+IGxpbmVzLmdldChpZCkgPz8gW107XG5cbi8qKiBXaGV0aGVyIHNvbWV0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IgaGFzIG5vdCBsZWZ0IHlldCwgb3IgaXMgc2VudCBhZ2Fpbi5cbiAqIEB0eXBlIHsoKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzV2FpdGluZyA9ICgpID0+XG4gIFsuLi5saW5lcy52YWx1ZXMoKV0uc29tZSgobGluZSkgPT4gbGluZS5zb21lKChqb2IsIGF0KSA9PiBpc0Fza2VkKGpvYikgJiYgKGF0IHx8IGpvYi50cmllcyAhPT0gMCkpKTtcblxuLyoqIEB0eXBlIHsoaGVhcmQ6IGFueVtdKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNGdWxsID0gKGhlYXJkKSA9PlxuICBoZWFyZFtvcHRpb25zLm5pdHJvSGVhcmQgLSAxXSB8fCBoZWFyZC5maWx0ZXIoKFtuYW1lXSkgPT4gL15jYWxsOi8udGVzdChuYW1lKSlbQ0FMTF9MSU1JVCAtIDFdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBlbnF1ZXVlID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjYXVzZSwgaGVhcmQgfSA9IGpvYjtcbiAgY29uc3QgeyBjaGFpbiwgY291bnRzLCBoZWFyZEJ5IH0gPSAvKiogQHR5cGUge0NhdXNlfSAqLyAoY2F1c2VzLmdldChjYXVzZSkgPz8gam9iKTtcbiAgaWYgKGhlYXJkQnk/LmhhcyhpZCkgfHwgIWFubm91bmNlKCdxdWV1ZWQnLCBqb2IpKSByZXR1cm47IC8vIGl0IHJvZGUgd2l0aCB3aGF0IHNlbnQgdGhlIGV2ZW50XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IGNoYWluLCBjb3VudHMgfSk7XG4gIGNvbnN0IGxpbmUgPSBsaW5lcy5nZXQoaWQpO1xuICBpZiAoY2hhaW4uaW5jbHVkZXMoaWQpIHx8IGNoYWluW01BWF9IT1BTXSB8fCBjb3VudHNbaWRdID4gTUFYX0hPUFMpIHtcbiAgICAvLyBUbyBoZWFyIG9uZXNlbGYgaXMgbm8gbG9vcC5cbiAgICBjb25zdCB3aHkgPSBjaGFpbi5pbmNsdWRlcyhpZCkgPyAnbG9vcCcgOiAndG9vIGxvbmcgYSBjaGFpbiwgbWF5YmUgYSBsb29wJztcbiAgICBpZiAoY2hhaW5bMV0pIGNvbnNvbGUud2Fybihgbml0cm86ICR7d2h5fTogJHtjYXVzZS50eXBlfSBzdG9wczogJHtbLi4uY2hhaW4sIGlkXS5qb2luKCcgPiAnKX1gKTtcbiAgICBpZiAoREVCVUcgJiYgY2hhaW5bMV0pIGFubm91bmNlKCdzdG9wcGVkJywgeyAuLi5qb2IsIHdoeSB9KTtcbiAgICByZXR1cm47XG4gIH1cbiAgLyoqIEB0eXBlIHthbnl9ICovXG4gIGNvbnN0IGxhc3QgPSAham9iLnRva2VuICYmIGxpbmU/LmZpbHRlcigob3RoZXIpID0+IG90aGVyLmhlYXJkICYmICFvdGhlci50b2tlbikuYXQoLTEpO1xuICAvLyBPbmUgcmVxdWVzdCBmb3IgYWxsIGhlYXJkIGJlZm9yZSBpdCBsZWF2ZXMsIGJ1dCBub25lIG92ZXJ0YWtlcyBhbm90aGVyOyB0aGUgbGFzdCBwYWdlJ3MgY29tcG9uZW50IGhhcyBvbmUgb2YgaXRzIG93bi5cbiAgaWYgKGhlYXJkICYmIGxhc3Q/LnJvb3QgPT09IGpvYi5yb290ICYmICFpc0Z1bGwobGFzdC5oZWFyZCkpIHtcbiAgICBsYXN0LmhlYXJkLnB1c2goLi4uaGVhcmQpO1xuICAgIGxhc3QuY2hhaW4gPSBsYXN0LmNoYWluLmZpbHRlcigoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHN0ZXApID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKTtcbiAgfSBlbHNlIGlmICghbGluZSkgd29yayhpZCwgW2pvYl0pO1xuICBlbHNlIGlmIChoZWFyZCB8fCAham9iLmlzUXVpZXQgfHwgKGxpbmVbMF0uaG9zdCAmJiAhbGluZVsxXSkpIGxpbmUucHVzaChqb2IpOyAvLyBubyBwb2xsOiBuZXdlciBIVE1MIGNvbWVzXG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCBsaW5lOiBKb2JbXSkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHdvcmsgPSBhc3luYyAoaWQsIGxpbmUpID0+IHtcbiAgbGluZXMuc2V0KGlkLCBsaW5lKTtcbiAgY29uc3QgcnVuID0gYXdhaXQgcnVubmVyO1xuICAvLyBPbmUgcmVxdWVzdCBmb3IgYWxsIGhlYXJkIGluIG9uZSBnbzsgaHRteCB1bmxvY2tzIHRoZSBlbGVtZW50LCBvciBiZWdpbnMuXG4gIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUpKTtcbiAgZm9yICg7IGxpbmVbMF07IGxpbmUuc2hpZnQoKSkge1xuICAgIGF3YWl0IHJlYWNoZWQoKTtcbiAgICBhd2FpdCBzZXR0bGVkKGlkKTtcbiAgICBjb25zdCBbam9iXSA9IGxpbmU7XG4gICAgaWYgKCFqb2IpIGJyZWFrO1xuICAgIGF3YWl0IHJ1bihqb2IpLmNhdGNoKChlcnJvcikgPT4gZHJvcChqb2IsIGVycm9yKSk7XG4gICAgYW5ub3VuY2UoJ2RvbmUnLCBqb2IpO1xuICAgIC8vIFdoYXQgd2FzIHN3YXBwZWQgbWF5IGJlIG9sZC5cbiAgICBjb25zdCByb290ID0gam9iLmlzU3RhbGUgJiYgKGpvYi5oZWFyZCB8fCAham9iLmlzUXVpZXQpICYmICFsaW5lWzFdICYmIGZpbmQoaWQpO1xuICAgIGlmIChyb290KSBsaW5lLnB1c2gobmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbiAgfVxuICBpZiAobGluZXMuZ2V0KGlkKSA9PT0gbGluZSkgbGluZXMuZGVsZXRlKGlkKTsgLy8gZWxzZSBhIGhvc3QgaG9sZHMgaXRcbn07XG5cbi8qKiBUaGUgam9icyB0aGF0IGhhdmUgaGVhcmQgc29tZXRoaW5nLCBoYXZlIG5vdCBsZWZ0LCBhbmQgbm9ib2R5IHdhaXRzIGJlaGluZCB0aGVtLlxuICogQHR5cGUgeygpID0+IEpvYltdfSAqL1xuZXhwb3J0IGNvbnN0IHdhaXRpbmcgPSAoKSA9PlxuICBbLi4ubGluZXMudmFsdWVzKCldLmZpbHRlcigoW2pvYiwgbmV4dF0pID0+IGpvYj8uaGVhcmQgJiYgIWpvYi50b2tlbiAmJiAhbmV4dCkubWFwKChbam9iXSkgPT4gam9iKTtcblxuLyoqIEhvbGQgYSBsaW5lIGZvciBhIGpvYiB0aGF0IHRyYXZlbHMgd2l0aCBhbm90aGVyJ3MuIEEgd29ya2VyIHRoYXQgaGFzIHdhaXRlZCB0byBzZW5kIGl0IGZpbmRzIGl0cyBvd24gbGluZSBlbXB0eS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgaG9sZCA9IChqb2IpID0+IHtcbiAgbGluZXMuZ2V0KGpvYi5pZCk/LnBvcCgpO1xuICBsaW5lcy5zZXQoam9iLmlkLCBbam9iXSk7XG59O1xuXG4vKiogTGV0IGEgbGluZSB0aGF0IHdhcyBoZWxkIGdvIG9uLlxuICogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc3VtZSA9IChpZCkgPT4ge1xuICBjb25zdCBsaW5lID0gbGluZU9mKGlkKTtcbiAgbGluZVswXSA/IHdvcmsoaWQsIGxpbmUpIDogbGluZXMuZGVsZXRlKGlkKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogUGFydGlhbDxKb2I+LCB3aHk6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkcm9wID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGlzUXVpZXQsIHJlamVjdCB9LCB3aHkpID0+IHtcbiAgY29uc3QgZXJyb3IgPSBgJHtjb21wb25lbnR9LiR7YWN0aW9ufSBub3Qgc2VudDogJHt3aHl9YDtcbiAgaWYgKCFpc1F1aWV0KSBjb25zb2xlLndhcm4oJ25pdHJvOicsIGVycm9yKTtcbiAgcmVqZWN0Py4oZmFpbHVyZSh7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzOiAwIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KGRldGFpbDogYW55KSA9PiBFcnJvcn0gKi9cbmV4cG9ydCBjb25zdCBmYWlsdXJlID0gKGRldGFpbCkgPT4gT2JqZWN0LmFzc2lnbihuZXcgRXJyb3IoZGV0YWlsLmVycm9yKSwgZGV0YWlsKTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSB2aXNpdG9yIGhhcyBlbnRlcmVkIHNpbmNlIHRoZSByZXF1ZXN0IGxlZnQsIGFuZCB0aGUgZm9jdXMuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8ta2VlcCwgaW4gd2hvc2UgZWxlbWVudHMgbm90aGluZyBpcyB3cml0dGVuLlxuICovXG5pbXBvcnQgeyBDSE9JQ0UsIEZJRUxEUywgVFlQRUQsIGNvbnRyb2xzT2YsIGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mLCB3cml0ZSB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGZvbGxvdyB9IGZyb20gJy4vZm9jdXMuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGFsbCwgZmluZCwgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7V2Vha01hcDxhbnksIHN0cmluZz59ICovXG5jb25zdCBlY2hvZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBieSB0aGUgaW5wdXQgdHlwZWQgaW46IHdoYXQgYSBzeW5jIGhhcyBsZWZ0IGFzIGl0IHdhcyB0eXBlZFxuXG4vKiogQSBmaWxlIGRpYWxvZyB0aGF0IGlzIHN0aWxsIG9wZW4ga25vd3MgdGhlIG9sZCBpbnB1dCBhbG9uZS5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZywgb2xkczogTWFwPHN0cmluZywgYW55PikgPT4gdm9pZH0gKi9cbmNvbnN0IHBhc3NGaWxlc09uID0gKGlkLCBvbGRzKSA9PiB7XG4gIGZvciAoY29uc3QgW2tleSwgb2xkXSBvZiBvbGRzKSB7XG4gICAgaWYgKCFvbGQuZmlsZXMgfHwgb2xkLmlzQ29ubmVjdGVkKSBjb250aW51ZTtcbiAgICBvbGQuYWRkRXZlbnRMaXN0ZW5lcignY2hhbmdlJywgKCkgPT4ge1xuICAgICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgICAgY29uc3QgZmllbGQgPSByb290ICYmIGNvbnRyb2xzT2Yocm9vdCkuZ2V0KGtleSk7XG4gICAgICBpZiAoIWZpZWxkKSByZXR1cm47XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzT2Yob2xkKSk7XG4gICAgICBmb3IgKGNvbnN0IG5hbWUgb2YgWydpbnB1dCcsICdjaGFuZ2UnXSkgZmllbGQuZGlzcGF0Y2hFdmVudChuZXcgRXZlbnQobmFtZSwgeyBidWJibGVzOiB0cnVlIH0pKTtcbiAgICB9KTtcbiAgfVxufTtcblxuLyoqIFdoYXQgdGVsbHMgd2hldGhlciBhIGNvbnRyb2wgc3RhbmRzIGluIGFuIGVsZW1lbnQgdGhhdCB0aGUgY29tcG9uZW50IGtlZXBzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IChjb250cm9sOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBrZXB0SW4gPSAocm9vdCkgPT4ge1xuICBjb25zdCBrZXB0ID0gYWxsKCdbZGF0YS1uaXRyby1rZWVwXScsIHJvb3QpO1xuICByZXR1cm4gKGNvbnRyb2wpID0+IGtlcHQuc29tZSgoZWxlbWVudCkgPT4gZWxlbWVudC5jb250YWlucyhjb250cm9sKSk7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGpvYjogSm9iKSA9PiAoKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGtlZXBFbnRyaWVzID0gKHJvb3QsIGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgaWQsIHNlbnQsIHN0YXR1cyB9ID0gam9iO1xuICBjb25zdCBrZXB0ID0gbmV3IE1hcCgpO1xuICBjb25zdCBhY3RpdmUgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBjb25zdCBvbGRzID0gY29udHJvbHNPZihyb290KTtcbiAgY29uc3QgaXNLZXB0ID0ga2VwdEluKHJvb3QpO1xuICBjb25zdCBjYXJldCA9IFthY3RpdmUuc2VsZWN0aW9uU3RhcnQsIGFjdGl2ZS5zZWxlY3Rpb25FbmRdO1xuICBsZXQgZm9jdXMgPSAnJztcbiAgZm9yIChjb25zdCBba2V5LCBjb250cm9sXSBvZiBvbGRzKSB7XG4gICAgaWYgKGNvbnRyb2wgPT09IGFjdGl2ZSkgZm9jdXMgPSBrZXk7XG4gICAgaWYgKCFjb250cm9sLm1hdGNoZXMoRklFTERTKSB8fCBpc0tlcHQoY29udHJvbCkpIGNvbnRpbnVlO1xuICAgIC8vIFdoYXQgd2FzIHR5cGVkIHNpbmNlLCBvciBkaWQgbm90IHRyYXZlbCwgc3RheXM7IHNvIGRvIGFyZ3VtZW50cyBvZiBhIGZhaWxlZCBhY3Rpb24uXG4gICAgY29uc3Qgbm93ID0gdmFsdWVzT2YoY29udHJvbCk7XG4gICAgY29uc3QgYmVmb3JlID0gc2VudC5nZXQoa2V5KTtcbiAgICBjb25zdCBpc1JlZnVzZWQgPSBiZWZvcmUgJiYgc3RhdHVzID09PSA0MjIgJiYgIWJlZm9yZS5ib3VuZDtcbiAgICBjb25zdCBpc0VjaG8gPSAhYmVmb3JlICYmIGtleSA9PT0gZm9jdXMgJiYgZWNob2VzLmdldChjb250cm9sKSA9PT0gY29udHJvbC52YWx1ZTtcbiAgICBrZXB0LnNldChrZXksIChpc1JlZnVzZWQgfHwgaXNFY2hvIHx8ICFpc1NhbWUobm93LCBiZWZvcmU/LnZhbHVlcyA/PyBnaXZlbihjb250cm9sKSkpICYmIG5vdyk7XG4gIH1cbiAgY29uc3QgbmV4dCA9IGZvbGxvdyhqb2IsIG9sZHMsIGZvY3VzLCBhY3RpdmUpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IG5ld1Jvb3QgPSBmaW5kKHJvb3QuaWQpID8/IHJvb3Q7XG4gICAgY29uc3QgY29udHJvbHMgPSBjb250cm9sc09mKG5ld1Jvb3QpO1xuICAgIGNvbnN0IGJlaGluZCA9IGxpbmVPZihpZCk7XG4gICAgZm9yIChjb25zdCBqb2Igb2YgYmVoaW5kKSBqb2Iucm9vdCA9IHJvb3RPZihuZXdSb290KTtcbiAgICBwYXNzRmlsZXNPbihyb290LmlkLCBvbGRzKTtcbiAgICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlc10gb2Yga2VwdCkge1xuICAgICAgY29uc3QgZmllbGQgPSBjb250cm9scy5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIGNvbnRpbnVlO1xuICAgICAgd3JpdGUoZmllbGQsIHZhbHVlcyB8fCBnaXZlbihmaWVsZCkpO1xuICAgICAgY29uc3QgaXNFY2hvID0gYWN0aW9uID09PSAnc3luYycgPyAhdmFsdWVzICYmIHNlbnQuaGFzKGtleSkgOiBlY2hvZXMuZ2V0KGFjdGl2ZSkgPT09IGZpZWxkLnZhbHVlO1xuICAgICAgaWYgKGtleSA9PT0gZm9jdXMgJiYgaXNFY2hvICYmIGZpZWxkLm1hdGNoZXMoVFlQRUQpKSBlY2hvZXMuc2V0KGZpZWxkLCBmaWVsZC52YWx1ZSk7XG4gICAgICAvLyBJZiBpdCB3YXMgbm90IHRvdWNoZWQsIHRoZSBjbGlja3MgYmVoaW5kIGJ1aWxkIG9uIHRoZSBuZXcgdmFsdWUuXG4gICAgICBmb3IgKGNvbnN0IHsgc2VudCB9IG9mIHZhbHVlcyA/IFtdIDogYmVoaW5kKSB7XG4gICAgICAgIGNvbnN0IGVudHJ5ID0gc2VudC5nZXQoa2V5KTtcbiAgICAgICAgaWYgKGVudHJ5KSBlbnRyeS52YWx1ZXMgPSB2YWx1ZXNPZihmaWVsZCk7XG4gICAgICB9XG4gICAgfVxuICAgIGNvbnN0IHRhcmdldCA9IG5leHQoY29udHJvbHMpO1xuICAgIGNvbnN0IHN0YXlzID0gdGFyZ2V0ID09PSBhY3RpdmUgfHwgdGFyZ2V0ID09PSBjb250cm9scy5nZXQoZm9jdXMpO1xuICAgIGlmICghdGFyZ2V0ICYmIGZvY3VzKSBhY3RpdmUuYmx1cigpOyAvLyBpdCBtYXkgYmUgYW5vdGhlciByb3cncyBieSBub3dcbiAgICBpZiAoIXRhcmdldCkgcmV0dXJuO1xuICAgIGlmICh0YXJnZXQgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpIHRhcmdldC5mb2N1cyh7IHByZXZlbnRTY3JvbGw6IHN0YXlzIH0pO1xuICAgIGlmICghc3RheXMpIHJldHVybiB0YXJnZXQubWF0Y2hlcygnaW5wdXQnKSAmJiB0YXJnZXQuc2VsZWN0KCk7IC8vIGFzIHdpdGggdGhlIFRhYiBrZXlcbiAgICBjb25zdCB7IHNlbGVjdGlvblN0YXJ0LCBzZWxlY3Rpb25FbmQgfSA9IHRhcmdldDtcbiAgICBpZiAoY2FyZXRbMF0gIT0gbnVsbCAmJiAhaXNTYW1lKGNhcmV0LCBbc2VsZWN0aW9uU3RhcnQsIHNlbGVjdGlvbkVuZF0pKSB0YXJnZXQuc2V0U2VsZWN0aW9uUmFuZ2UoLi4uY2FyZXQpO1xuICB9O1xufTtcblxuLyoqIFdoYXQgcnVucyBhbiBhY3Rpb24gYnkgYmVpbmcgY2hvc2VuIHNob3dzIHdoYXQgaG9sZHMgaWYgdGhhdCBmYWlscywgdW5sZXNzIGEgY2xpY2sgYmVoaW5kIGlzIHRvIGRlY2lkZS5cbiAqIEB0eXBlIHsoam9iOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCB0YWtlQmFjayA9ICh7IGlkLCBzZW50LCBzb3VyY2UsIHN0YXR1cyB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290IHx8IC9eMi8udGVzdChzdGF0dXMpIHx8ICFzb3VyY2U/Lm1hdGNoZXMoQ0hPSUNFKSkgcmV0dXJuO1xuICBjb25zdCBpc0tlcHQgPSBrZXB0SW4ocm9vdCk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGNvbnRyb2xzT2Yocm9vdCkpIHtcbiAgICBjb25zdCBlbnRyeSA9IHNlbnQuZ2V0KGtleSk7XG4gICAgaWYgKGVudHJ5Py5uYW1lICE9PSBzb3VyY2UubmFtZSB8fCBpc0tlcHQoZmllbGQpIHx8IGxpbmVPZihpZCkuc29tZSgoam9iLCBhdCkgPT4gYXQgJiYgam9iLnNlbnQuaGFzKGtleSkpKSBjb250aW51ZTtcbiAgICB3cml0ZShmaWVsZCwgKGVudHJ5LnZhbHVlcyA9IGdpdmVuKGZpZWxkKSkpO1xuICB9XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFbnRyaWVzID0gKCkgPT4ge1xuICBoZWFyKCdkb25lJywgdGFrZUJhY2spO1xuICAvLyBUaGUgc3RhdGUgbWF5IGhvbGQgaXQgb3RoZXJ3aXNlLCBzdWNoIGFzIHdpdGhvdXQgYSBzcGFjZSBhdCBpdHMgZW5kLiBJdCBzaG93cyB3aGVuIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICBvbignZm9jdXNvdXQnLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpIHJldHVybjsgLy8gdGhlIHdpbmRvdyB3YXMgbGVmdFxuICAgIGlmIChlY2hvZXMuZ2V0KHRhcmdldCkgPT09IHRhcmdldC52YWx1ZSkgd3JpdGUodGFyZ2V0LCBnaXZlbih0YXJnZXQpKTtcbiAgICBlY2hvZXMuZGVsZXRlKHRhcmdldCk7XG4gIH0pO1xufTtcbiIsICIvKiBUb2FzdHM6IHNob3dzIG5pdHJvOm1lc3NhZ2UgYW5kIG5pdHJvOmVycm9yIHRvIHRoZSB2aXNpdG9yLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXRvYXN0LWVuYWJsZWQgKFwidHJ1ZVwiIG9yIFwiZmFsc2VcIiksIC1wb3NpdGlvbiwgLWR1cmF0aW9uIChtcyksIC1zdHlsZSAoYSBuYW1lIGZvclxuICogICBzdHlsZXNoZWV0cykgb2YgaXRzIHNjcmlwdDsgLWxhYmVsLCAtZGlzbWlzcywgLXJlbG9hZCBhbmQgLWFnYWluIHRoZXJlIGFyZSB0aGUgd29yZHM7IGRhdGEtbml0cm8tdG9hc3Qgb2YgYVxuICogICBjb21wb25lbnQncyByb290OiBKU09OIHdpdGggdGhvc2Ugb2YgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB0aGF0IGRpZmZlciBmb3IgdGhlIGNsYXNzLlxuICogSGVhcnM6IG5pdHJvOm1lc3NhZ2Uge2NvbXBvbmVudCwgbGV2ZWwsIHRleHR9LCBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9OyBvbmVcbiAqICAgd2l0aG91dCB0ZXh0IG9yIGVycm9yIHNheXMgbm90aGluZy4gY2xvc2Ugb2YgZGlhbG9nczsgZm9jdXNpbi5cbiAqIEEgbmFycm93IHNjcmVlbiBzaG93cyB0aHJlZSBhdCBhIHRpbWU7IGVxdWFsIG9uZXMgYXJlIG9uZSwgd2l0aCB0aGVpciBudW1iZXIuXG4gKiBXaGF0IGNvdWxkIG5vdCBiZSBzZW50IGlzIHNlbnQgYWdhaW4gZnJvbSB0aGUgdG9hc3QgdGhhdCBzYXlzIHNvLlxuICogQSBwYWdlIG1heSBzaG93IG1lc3NhZ2VzIGl0cyBvd24gd2F5OiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXIgPSB7c2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBhZ2Fpbil9LFxuICogICBjb25maWcgPSB7ZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZX07IGFnYWluKCkgc2VuZHMgd2hhdCBjb3VsZCBub3QgYmUgc2VudCwgZWxzZSBpdCBpcyB1bmRlZmluZWQuXG4gKiAgIEl0IGlzIGxvb2tlZCB1cCBhdCBlYWNoIG1lc3NhZ2UuXG4gKlxuICogVGhlIEhUTUwsIHdpdGggXCJhbGVydFwiIGZvciBlcnJvcnMgYW5kIFwic3RhdHVzXCIgZm9yIHRoZSByZXN0LCBvZiBlYWNoIG9mIHNpeCBwb3NpdGlvbnM6XG4gKiAgIDxzZWN0aW9uIGNsYXNzPVwibml0cm8tdG9hc3QtbGlzdFwiPjxkaXYgY2xhc3M9XCJuaXRyby10b2FzdHNcIiBkYXRhLXBvc2l0aW9uPVwiXHUyMDI2XCI+PGRpdiByb2xlPVwiXHUyMDI2XCI+XG4gKiAgICAgPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0XCIgZGF0YS1sZXZlbD1cIlx1MjAyNlwiIGRhdGEtc3R5bGU9XCJcdTIwMjZcIj48cCBjbGFzcz1cIm5pdHJvLXRvYXN0LXRleHRcIj5cdTIwMjY8L3A+XG4gKiAgICAgICA8YnV0dG9uIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+XHUyMDI2XG4gKi9cbmltcG9ydCB7IHVuc2VudCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgZW5xdWV1ZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZmlyc3QsIG9uLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgZGVmYXVsdHMgPSB7XG4gIGVuYWJsZWQ6IG9wdGlvbnMubml0cm9Ub2FzdEVuYWJsZWQgIT09ICdmYWxzZScsXG4gIHBvc2l0aW9uOiBvcHRpb25zLm5pdHJvVG9hc3RQb3NpdGlvbixcbiAgZHVyYXRpb246IE51bWJlcihvcHRpb25zLm5pdHJvVG9hc3REdXJhdGlvbiksXG4gIHN0eWxlOiBvcHRpb25zLm5pdHJvVG9hc3RTdHlsZSxcbn07XG4vLyBObyBhbnN3ZXIsIGEgdG9rZW4gb3IgYSByaWdodCB0aGF0IHdhcyByZWZ1c2VkOiB0aGUgcGFnZSBpdHNlbGYgbWF5IGJlIG91dCBvZiBkYXRlLlxuY29uc3QgUkVMT0FEX1NUQVRVU0VTID0gWzAsIDQwMCwgNDAzXTtcbmNvbnN0IFRJQ0tfTVMgPSAxMDA7XG5jb25zdCBOQVJST1cgPSAnKG1heC13aWR0aDogNDByZW0pJztcbi8qKiBAdHlwZSB7TWFwPEhUTUxFbGVtZW50LCB7IHJlZ2lvbjogRWxlbWVudCwgbGVmdDogbnVtYmVyLCBhZ2FpbnM6ICgoKSA9PiB2b2lkKVtdIH0+fSAqL1xuY29uc3QgdG9hc3RzID0gbmV3IE1hcCgpOyAvLyBzaG93biwgb3Igd2FpdGluZyBzaW5jZSB0aGVyZSBhcmUgYXMgbWFueSBhcyBmaXQ6IHdoZXJlLCBmb3IgaG93IG1hbnkgbXMsIHdoYXQgaXQgc2VuZHMgYWdhaW5cbi8qKiBAdHlwZSB7YW55fSAqL1xubGV0IGZvY3VzZWRCZWZvcmUgPSBudWxsO1xuXG5jb25zdCBsaXN0ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnc2VjdGlvbicpO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nIHwgdW5kZWZpbmVkLCBhbnk+fSAqL1xuY29uc3QgcGxhY2VzID0gbmV3IE1hcCgpO1xuXG4vKiogTGl2ZSByZWdpb25zIHNwZWFrIG9ubHkgd2hhdCBjaGFuZ2VzIGluIHRoZW0sIHNvIHRoZXkgYXJlIGluIHRoZSBwYWdlIGJlZm9yZSBhbnkgbWVzc2FnZTsgb2YgYSBuZXcgdG9hc3RcbiAqIGFsb25lLCBub3Qgb2YgYWxsIG9mIHRoZW0uIFRoZSBsYXN0IGlzIGZvciB3aGF0IGlzIHNlZW4gZWxzZXdoZXJlLlxuICovXG5jb25zdCBidWlsZCA9ICgpID0+IHtcbiAgY29uc3QgcG9zaXRpb25zID0gWyd0b3AnLCAnYm90dG9tJ10uZmxhdE1hcCgoZWRnZSkgPT4gWydsZWZ0JywgJ2NlbnRlcicsICdyaWdodCddLm1hcCgoc2lkZSkgPT4gYCR7ZWRnZX0tJHtzaWRlfWApKTtcbiAgY29uc3QgcmVnaW9uID0gKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyByb2xlKSA9PiBgPGRpdiByb2xlPVwiJHtyb2xlfVwiIGFyaWEtYXRvbWljPVwiZmFsc2VcIj48L2Rpdj5gO1xuICBsaXN0LmNsYXNzTmFtZSA9ICduaXRyby10b2FzdC1saXN0JztcbiAgbGlzdC5zZXRBdHRyaWJ1dGUoJ2FyaWEtbGFiZWwnLCBvcHRpb25zLm5pdHJvVG9hc3RMYWJlbCk7XG4gIGxpc3QuaW5uZXJIVE1MID0gcG9zaXRpb25zLm1hcCgocG9zaXRpb24pID0+XG4gICAgYDxkaXYgY2xhc3M9XCJuaXRyby10b2FzdHNcIiBkYXRhLXBvc2l0aW9uPVwiJHtwb3NpdGlvbn1cIj4ke3JlZ2lvbignc3RhdHVzJyl9JHtyZWdpb24oJ2FsZXJ0Jyl9PC9kaXY+YCkuam9pbignJylcbiAgICArICc8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3Qtc3Bva2VuXCIgcm9sZT1cInN0YXR1c1wiPjwvZGl2Pic7XG4gIHBvc2l0aW9ucy5mb3JFYWNoKChwb3NpdGlvbiwgYXQpID0+IHBsYWNlcy5zZXQocG9zaXRpb24sIGxpc3QuY2hpbGRyZW5bYXRdKSk7XG59O1xuXG4vKiogS2VlcCB0aGUgbGlzdCBpbiB0aGUgcGFnZTogYSBzd2FwIG9mIHRoZSBib2R5IHJlbW92ZXMgaXQsIGFuZCBhIG1vZGFsIGRpYWxvZyBtYWtlcyBpdCBpbmVydC4gKi9cbmNvbnN0IHNldHRsZSA9ICgpID0+IHtcbiAgY29uc3QgaG9tZSA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdkaWFsb2c6bW9kYWwnKV0uYXQoLTEpID8/IGRvY3VtZW50LmJvZHk7XG4gIGlmIChsaXN0LnBhcmVudE5vZGUgIT09IGhvbWUpIGhvbWUuYXBwZW5kKGxpc3QpO1xuICAvLyBodG14IDIgcmVzdG9yZXMgcGFnZXMgZnJvbSB0aGVpciBIVE1MLCB3aXRoIHRvYXN0cyB0aGF0IG5vYm9keSB3b3VsZCByZW1vdmUuXG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0LWxpc3QnKSkgaWYgKG90aGVyICE9PSBsaXN0KSBvdGhlci5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlOiBFbGVtZW50KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNJblRoZVdheSA9IChwbGFjZSkgPT4ge1xuICBjb25zdCBhY3RpdmUgPSBkb2N1bWVudC5hY3RpdmVFbGVtZW50O1xuICBpZiAoIWFjdGl2ZSB8fCBhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgbGlzdC5jb250YWlucyhhY3RpdmUpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHsgdG9wLCByaWdodCwgYm90dG9tLCBsZWZ0IH0gPSBhY3RpdmUuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gIHJldHVybiBbLi4ucGxhY2UucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0JyldLm1hcCgodG9hc3QpID0+IHRvYXN0LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpKS5zb21lKCh0b2FzdCkgPT5cbiAgICB0b2FzdC50b3AgPCBib3R0b20gJiYgdG9hc3QuYm90dG9tID4gdG9wICYmIHRvYXN0LmxlZnQgPCByaWdodCAmJiB0b2FzdC5yaWdodCA+IGxlZnQpO1xufTtcblxuLyoqIEdvIHRvIHRoZSBvdGhlciBlZGdlIHdoZXJlIGEgdG9hc3QgY292ZXJzIHdoYXQgaGFzIHRoZSBmb2N1cywgdW5sZXNzIG9uZSB3b3VsZCB0aGVyZSBhcyB3ZWxsLiAqL1xuY29uc3QgbWFrZVdheSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBwbGFjZSBvZiBwbGFjZXMudmFsdWVzKCkpIHtcbiAgICBpZiAocGxhY2UubWF0Y2hlcygnOmhvdmVyJykgfHwgIWlzSW5UaGVXYXkocGxhY2UpKSBjb250aW51ZTtcbiAgICBjb25zdCBwb3NpdGlvbiA9IHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPz8gJyc7XG4gICAgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uLnJlcGxhY2UoL3RvcHxib3R0b20vLCAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIGVkZ2UpID0+IChlZGdlID09PSAndG9wJyA/ICdib3R0b20nIDogJ3RvcCcpKTtcbiAgICBpZiAoaXNJblRoZVdheShwbGFjZSkpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgfVxufTtcblxuY29uc3Qgc2hvd05leHQgPSAoKSA9PiB7XG4gIGNvbnN0IGxpbWl0ID0gd2luZG93Lm1hdGNoTWVkaWEoTkFSUk9XKS5tYXRjaGVzID8gMyA6IEluZmluaXR5O1xuICBjb25zdCBpc0Vycm9yID0gKC8qKiBAdHlwZSB7SFRNTEVsZW1lbnR9ICovIHsgZGF0YXNldCB9KSA9PiBOdW1iZXIoZGF0YXNldC5sZXZlbCA9PT0gJ2Vycm9yJyk7XG4gIGNvbnN0IHdhaXRpbmcgPSBbLi4udG9hc3RzLmtleXMoKV0uZmlsdGVyKCh0b2FzdCkgPT4gIXRvYXN0LnBhcmVudE5vZGUpLnNvcnQoKGEsIGIpID0+IGlzRXJyb3IoYikgLSBpc0Vycm9yKGEpKTtcbiAgZm9yIChjb25zdCB0b2FzdCBvZiB3YWl0aW5nLnNsaWNlKDAsIGxpbWl0IC0gKHRvYXN0cy5zaXplIC0gd2FpdGluZy5sZW5ndGgpKSkge1xuICAgIHRvYXN0cy5nZXQodG9hc3QpPy5yZWdpb24uYXBwZW5kKHRvYXN0KTtcbiAgICBzdGFydENsb2NrKHRvYXN0KTtcbiAgfVxuICBmb3IgKGNvbnN0IFtwb3NpdGlvbiwgcGxhY2VdIG9mIHBsYWNlcykgaWYgKCFwbGFjZS5xdWVyeVNlbGVjdG9yKCcubml0cm8tdG9hc3QnKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICBtYWtlV2F5KCk7XG59O1xuXG4vKiogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBjbG9zZSA9ICh0b2FzdCkgPT4ge1xuICBjb25zdCBoYWRGb2N1cyA9IHRvYXN0LmNvbnRhaW5zKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICB0b2FzdC5yZW1vdmUoKTtcbiAgdG9hc3RzLmRlbGV0ZSh0b2FzdCk7XG4gIHNob3dOZXh0KCk7XG4gIGlmICghaGFkRm9jdXMgfHwgIWZvY3VzZWRCZWZvcmUpIHJldHVybjtcbiAgY29uc3QgeyBpZCwgaXNDb25uZWN0ZWQgfSA9IGZvY3VzZWRCZWZvcmU7XG4gIChpc0Nvbm5lY3RlZCA/IGZvY3VzZWRCZWZvcmUgOiBkb2N1bWVudC5nZXRFbGVtZW50QnlJZChpZCkpPy5mb2N1cygpO1xufTtcblxuLyoqIENsb3NlIHRoZSB0b2FzdCB3aGVuIGl0cyB0aW1lIGlzIG92ZXIuIFRpbWUgdGhhdCBub2JvZHkgY2FuIHVzZSB0byByZWFkIGRvZXMgbm90IGNvdW50LlxuICogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBzdGFydENsb2NrID0gKHRvYXN0KSA9PiB7XG4gIGNvbnN0IHRpbWVyID0gc2V0SW50ZXJ2YWwoKCkgPT4ge1xuICAgIGNvbnN0IGVudHJ5ID0gdG9hc3RzLmdldCh0b2FzdCk7XG4gICAgaWYgKCFlbnRyeSkgcmV0dXJuIGNsZWFySW50ZXJ2YWwodGltZXIpO1xuICAgIHNldHRsZSgpO1xuICAgIG1ha2VXYXkoKTtcbiAgICBpZiAoZG9jdW1lbnQuaGlkZGVuIHx8IGVudHJ5LnJlZ2lvbi5wYXJlbnRFbGVtZW50Py5tYXRjaGVzKCc6aG92ZXIsIDpmb2N1cy13aXRoaW4nKSkgcmV0dXJuO1xuICAgIGVudHJ5LmxlZnQgLT0gVElDS19NUztcbiAgICBpZiAoZW50cnkubGVmdCA8PSAwKSBjbG9zZSh0b2FzdCk7XG4gIH0sIFRJQ0tfTVMpO1xufTtcblxuLyoqIEB0eXBlIHsobWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBzdHlsZTogc3RyaW5nLCBjYW5SZWxvYWQ6IGJvb2xlYW4sIGFnYWluczogKCgpID0+IHZvaWQpW10pID0+IEhUTUxFbGVtZW50fSAqL1xuY29uc3QgbWFrZSA9IChtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIGNhblJlbG9hZCwgYWdhaW5zKSA9PiB7XG4gIGNvbnN0IHRvYXN0ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZGl2Jyk7XG4gIHRvYXN0LmNsYXNzTmFtZSA9ICduaXRyby10b2FzdCc7XG4gIE9iamVjdC5hc3NpZ24odG9hc3QuZGF0YXNldCwgeyBsZXZlbCwgc3R5bGUgfSk7XG4gIGNvbnN0IGJ1dHRvbiA9ICc8YnV0dG9uIHR5cGU9XCJidXR0b25cIiBjbGFzcz1cIm5pdHJvLXRvYXN0LWJ1dHRvblwiPjwvYnV0dG9uPic7XG4gIHRvYXN0LmlubmVySFRNTCA9IGA8cCBjbGFzcz1cIm5pdHJvLXRvYXN0LXRleHRcIj48L3A+JHtjYW5SZWxvYWQgPyBidXR0b24gOiAnJ30ke2J1dHRvbn1gO1xuICBjb25zdCBbdGV4dCwgLi4uYnV0dG9uc10gPSB0b2FzdC5jaGlsZHJlbjtcbiAgdGV4dC50ZXh0Q29udGVudCA9IG1lc3NhZ2U7XG4gIGNvbnN0IHsgbml0cm9Ub2FzdEFnYWluLCBuaXRyb1RvYXN0UmVsb2FkLCBuaXRyb1RvYXN0RGlzbWlzcyB9ID0gb3B0aW9ucztcbiAgY29uc3Qgc2VuZEFnYWluID0gKCkgPT4ge1xuICAgIGNsb3NlKHRvYXN0KTtcbiAgICBhZ2FpbnMuZm9yRWFjaCgoYWdhaW4pID0+IGFnYWluKCkpO1xuICB9O1xuICAvKiogQHR5cGUge1tzdHJpbmcsICgpID0+IHZvaWRdW119ICovXG4gIGNvbnN0IGRvaW5ncyA9IFtbbml0cm9Ub2FzdERpc21pc3MsICgpID0+IGNsb3NlKHRvYXN0KV0sIFtuaXRyb1RvYXN0UmVsb2FkLCAoKSA9PiBsb2NhdGlvbi5yZWxvYWQoKV1dO1xuICBpZiAoYWdhaW5zWzBdKSBkb2luZ3NbMV0gPSBbbml0cm9Ub2FzdEFnYWluLCBzZW5kQWdhaW5dO1xuICBidXR0b25zLnJldmVyc2UoKS5mb3JFYWNoKChidXR0b24sIGF0KSA9PiB7XG4gICAgYnV0dG9uLnRleHRDb250ZW50ID0gZG9pbmdzW2F0XVswXTtcbiAgICBidXR0b24uYWRkRXZlbnRMaXN0ZW5lcignY2xpY2snLCBkb2luZ3NbYXRdWzFdKTtcbiAgfSk7XG4gIHRvYXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2tleWRvd24nLCAoZXZlbnQpID0+IHtcbiAgICBpZiAoZXZlbnQua2V5ICE9PSAnRXNjYXBlJykgcmV0dXJuO1xuICAgIGV2ZW50LnN0b3BQcm9wYWdhdGlvbigpO1xuICAgIGNsb3NlKHRvYXN0KTtcbiAgfSk7XG4gIHJldHVybiB0b2FzdDtcbn07XG5cbi8qKiBAdHlwZSB7KG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY29uZmlnOiBUb2FzdENvbmZpZywgY2FuUmVsb2FkPzogYm9vbGVhbiwgYWdhaW4/OiAoKSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9IChtZXNzYWdlLCBsZXZlbCwgeyBlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlIH0sIGNhblJlbG9hZCA9IGZhbHNlLCBhZ2FpbikgPT4ge1xuICBpZiAoIWVuYWJsZWQpIHJldHVybjtcbiAgc2V0dGxlKCk7XG4gIGNvbnN0IHJlZ2lvbiA9IChwbGFjZXMuZ2V0KHBvc2l0aW9uKSA/PyBwbGFjZXMuZ2V0KCd0b3AtcmlnaHQnKSkuY2hpbGRyZW5bTnVtYmVyKGxldmVsID09PSAnZXJyb3InKV07XG4gIGZvciAoY29uc3QgW3sgZGF0YXNldCwgZmlyc3RFbGVtZW50Q2hpbGQgfSwgZW50cnldIG9mIHRvYXN0cykge1xuICAgIGNvbnN0IHRleHQgPSAvKiogQHR5cGUge2FueX0gKi8gKGZpcnN0RWxlbWVudENoaWxkKTtcbiAgICBpZiAoZW50cnkucmVnaW9uICE9PSByZWdpb24gfHwgZGF0YXNldC5sZXZlbCAhPT0gbGV2ZWwgfHwgdGV4dC50ZXh0Q29udGVudCAhPT0gbWVzc2FnZSkgY29udGludWU7XG4gICAgaWYgKCFhZ2FpbiA9PT0gISFlbnRyeS5hZ2FpbnNbMF0pIGNvbnRpbnVlO1xuICAgIC8vIEEgcG9sbCB0aGF0IGZhaWxzIGFnYWluIGFuZCBhZ2FpbiBpcyByZWFkIG91dCBvbmNlLiBPZiBhbiBvZmZlciB0byByZWxvYWQgSW5maW5pdHkgaXMgbGVmdC5cbiAgICB0ZXh0LmRhdGFzZXQuY291bnQgPSBOdW1iZXIodGV4dC5kYXRhc2V0LmNvdW50ID8/IDEpICsgMTtcbiAgICBlbnRyeS5sZWZ0ID0gTWF0aC5tYXgoZW50cnkubGVmdCwgZHVyYXRpb24pO1xuICAgIGlmIChhZ2FpbikgZW50cnkuYWdhaW5zLnB1c2goYWdhaW4pO1xuICAgIHJldHVybjtcbiAgfVxuICAvLyBBbiBvZmZlciBzdGF5cyB1bnRpbCB0aGUgdmlzaXRvciBoYXMgZGVjaWRlZC5cbiAgY29uc3QgYWdhaW5zID0gYWdhaW4gPyBbYWdhaW5dIDogW107XG4gIGNvbnN0IG9mZmVycyA9IGNhblJlbG9hZCB8fCAhIWFnYWluO1xuICB0b2FzdHMuc2V0KG1ha2UobWVzc2FnZSwgbGV2ZWwsIHN0eWxlLCBvZmZlcnMsIGFnYWlucyksIHsgcmVnaW9uLCBhZ2FpbnMsIGxlZnQ6IG9mZmVycyA/IEluZmluaXR5IDogZHVyYXRpb24gfSk7XG4gIHNob3dOZXh0KCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55LCBtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNhblJlbG9hZD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKGV2ZW50LCBtZXNzYWdlLCBsZXZlbCwgY2FuUmVsb2FkKSA9PiB7XG4gIGNvbnN0IHsgZGV0YWlsLCB0YXJnZXQgfSA9IGV2ZW50O1xuICBpZiAobWVzc2FnZSA9PSBudWxsKSByZXR1cm47IC8vIGEgc2NyaXB0J3MgZXZlbnQsIHdpdGhvdXQgdGhlIGRldGFpbCBvZiBvdXJzXG4gIC8vIElmIHRoZSByb290IGhhcyBnb25lLCBhbm90aGVyIG9mIGl0cyBjbGFzcyBrbm93cy5cbiAgY29uc3QgbmFtZSA9IENTUy5lc2NhcGUoYCR7ZGV0YWlsLmNvbXBvbmVudH1gKTtcbiAgY29uc3Qgcm9vdCA9IHRhcmdldC5kYXRhc2V0Py5uaXRyb1RvYXN0ID8gdGFyZ2V0IDogZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD1cIiR7bmFtZX1cIl1bZGF0YS1uaXRyby10b2FzdF1gKTtcbiAgY29uc3QgY29uZmlnID0geyAuLi5kZWZhdWx0cywgLi4uSlNPTi5wYXJzZShyb290Py5kYXRhc2V0Lm5pdHJvVG9hc3QgPz8gJ3t9JykgfTtcbiAgLy8gTm8gZWxlbWVudCBvZiB0aGF0IGlkLCBzdWNoIGFzIGEgZGlhbG9nLCB3aGljaCBoYXMgYSBzaG93KCkgYXMgd2VsbC5cbiAgY29uc3QgYWRhcHRlciA9IE9iamVjdC5oYXNPd24od2luZG93LCAnTml0cm9Ub2FzdEFkYXB0ZXInKSAmJiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXI7XG4gIGNvbnN0IGpvYiA9IHVuc2VudC5nZXQoZXZlbnQpO1xuICBjb25zdCBhZ2FpbiA9IGpvYiAmJiAoKCkgPT4gZW5xdWV1ZShqb2IpKTtcbiAgaWYgKGFkYXB0ZXIgJiYgdHlwZW9mIGFkYXB0ZXIuc2hvdyA9PT0gJ2Z1bmN0aW9uJykgYWRhcHRlci5zaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGFnYWluKTtcbiAgZWxzZSBzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGNhblJlbG9hZCwgYWdhaW4pO1xufTtcblxuLyoqIEhhdmUgc2NyZWVuIHJlYWRlcnMgc3BlYWsgYSB0ZXh0IHRoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzYXkgPSAodGV4dCkgPT4ge1xuICBzZXR0bGUoKTtcbiAgY29uc3QgcGFyYWdyYXBoID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgncCcpO1xuICBwYXJhZ3JhcGgudGV4dENvbnRlbnQgPSB0ZXh0O1xuICBsaXN0Lmxhc3RFbGVtZW50Q2hpbGQ/LnJlcGxhY2VDaGlsZHJlbihwYXJhZ3JhcGgpOyAvLyBhbiBlcXVhbCB0ZXh0IGlzIHNwb2tlbiBhcyB3ZWxsXG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUb2FzdHMgPSAoKSA9PiB7XG4gIGJ1aWxkKCk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzptZXNzYWdlJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8udGV4dCwgZXZlbnQuZGV0YWlsPy5sZXZlbCA/PyAnaW5mbycpO1xuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmVycm9yJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8uZXJyb3IsICdlcnJvcicsIFJFTE9BRF9TVEFUVVNFUy5pbmNsdWRlcyhldmVudC5kZXRhaWw/LnN0YXR1cykpO1xuICB9KTtcbiAgbGlzdC5hZGRFdmVudExpc3RlbmVyKCdmb2N1c2luJywgKHsgcmVsYXRlZFRhcmdldCB9KSA9PiB7XG4gICAgaWYgKCFsaXN0LmNvbnRhaW5zKC8qKiBAdHlwZSB7Tm9kZX0gKi8gKHJlbGF0ZWRUYXJnZXQpKSkgZm9jdXNlZEJlZm9yZSA9IHJlbGF0ZWRUYXJnZXQ7XG4gIH0pO1xuICBvbignZm9jdXNpbicsIG1ha2VXYXkpO1xuICBvbignY2xvc2UnLCBzZXR0bGUpOyAvLyBvZiBhIGRpYWxvZ1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihzZXR0bGUpLm9ic2VydmUoZG9jdW1lbnQuYm9keSwgeyBjaGlsZExpc3Q6IHRydWUgfSk7XG4gIHNldHRsZSgpO1xuICB3aW5kb3cubml0cm9Ub2FzdHMgPSB7IHNob3csIHNheSB9O1xufTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSBicm93c2VyIG9yIGEgc2NyaXB0IG93bnM6IHdoZXRoZXIgZGlhbG9ncywgZGV0YWlscyBhbmQgcG9wb3ZlcnMgYXJlIG9wZW4sIGhvd1xuICogZmFyIGVsZW1lbnRzIGFyZSBzY3JvbGxlZCwgYW5kIGFsbCB0aGF0IHN0YW5kcyBpbiBhbiBlbGVtZW50IHdpdGggeyUgbml0cm9fa2VlcCAlfS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCB3aG9zZSB2YWx1ZSBubyBvdGhlciBlbGVtZW50IGhhczsgZGF0YS1uaXRyby1jb21wb25lbnQsIC1zbG90LCAtb3duZXI7IHJvbGU9XCJzdGF0dXNcIi5cbiAqXG4gKiBgb3BlbmAgaXMgdGhlIHNlcnZlcidzIHdvcmQsIHRvby4gSXQgaXMgZm9sbG93ZWQgd2hlbiBpdCBkaWZmZXJzIGZyb20gaXRzIGxhc3Qgb25lOyB1bnRpbCB0aGVuIHdoYXRcbiAqIHRoZSB2aXNpdG9yIG9yIGEgc2NyaXB0IGhhcyBkb25lIHNpbmNlIHN0YXlzLiBPbGQgYW5kIG5ldyBlbGVtZW50cyBhcmUgdG9sZCBieSB0aGVpciBpZHMsIGVsc2UgYnkgd2hhdFxuICogc3RhbmRzIGFyb3VuZCB0aGVtLCBlbHNlIGJ5IHRoZWlyIG51bWJlcjsgd2hlcmUgdGhlIG51bWJlcnMgZGlmZmVyLCBub2JvZHkga25vd3MuIFdoYXQgcGVvcGxlIHdyb3RlIGlzXG4gKiBuZXZlciB0YWtlbiBmb3Igb3Vyczogd2hhdCB3YXMgb3BlbmVkIGluIHRoZXJlIHN0YXlzIG9wZW4sIGFuZCBpdHMgbmFtZXMga2VlcCBub3RoaW5nLlxuICovXG5pbXBvcnQgeyBhbGwsIGZpbmQsIGlzVHJ1c3RlZCwgb24sIHBhcnRzT2YsIHJvb3RPZiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHNheSB9IGZyb20gJy4vdG9hc3RzLmpzJztcblxuY29uc3QgS0VFUCA9ICdkYXRhLW5pdHJvLWtlZXAnO1xuY29uc3QgUEFJUiA9ICdkYXRhLW5pdHJvLXBhaXInOyAvLyBvbiBlbGVtZW50cyBmb3IgYXMgbG9uZyBhcyBuZXcgb25lcyBhcmUgb24gdGhlaXIgd2F5IHRvIHRoZSBwYWdlXG5jb25zdCBPUEVOUyA9ICdkaWFsb2csZGV0YWlscyxbcG9wb3Zlcl0nO1xuLyoqIEB0eXBlIHtXZWFrTWFwPE5vZGUsIGJvb2xlYW4+fSAqL1xuY29uc3Qgc2FpZCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IGVsZW1lbnRzIHdob3NlIGBvcGVuYCBoYXMgY2hhbmdlZCBzaW5jZTogd2hhdCB0aGUgc2VydmVyIHNhaWRcbi8qKiBAdHlwZSB7U2V0PGFueT59ICovXG5jb25zdCBzY3JvbGxlZCA9IG5ldyBTZXQoKTtcblxuLyoqIEB0eXBlIHsocmVjb3JkczogTXV0YXRpb25SZWNvcmRbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAocmVjb3JkcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgdGFyZ2V0LCBvbGRWYWx1ZSB9IG9mIHJlY29yZHMpIGlmICghc2FpZC5oYXModGFyZ2V0KSkgc2FpZC5zZXQodGFyZ2V0LCBvbGRWYWx1ZSAhPSBudWxsKTtcbn07XG5jb25zdCBvYnNlcnZlciA9IG5ldyBNdXRhdGlvbk9ic2VydmVyKG5vdGUpO1xuXG4vKiogV2hldGhlciB0aGUgZWxlbWVudCBpcyB3cml0dGVuIGJ5IHRoZSBjb21wb25lbnQgb2YgdGhpcyBpZCwgYW5kIG5vdCBieSBvbmUgaW5zaWRlIG9yIGFyb3VuZCBpdC5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBpZDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNPZiA9IChlbGVtZW50LCBpZCkgPT4ge1xuICBsZXQgcGxhY2UgPSBlbGVtZW50OyAvLyB3aGF0IHBlb3BsZSB3cm90ZSBiZWxvbmdzIHRvIHdoZXJlIGl0IHN0YW5kc1xuICB3aGlsZSAocGxhY2UgJiYgIWlzVHJ1c3RlZChwbGFjZSkpIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgY29uc3QgaG9sZGVyID0gcGxhY2U/LmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgY29uc3QgeyBuaXRyb093bmVyLCBuaXRyb1Nsb3QgfSA9IGhvbGRlcj8uZGF0YXNldCA/PyB7fTtcbiAgcmV0dXJuIChuaXRyb1Nsb3QgPyBuaXRyb093bmVyIDogaG9sZGVyPy5pZCkgPT09IGlkICYmICFob2xkZXIuY29udGFpbnMocGxhY2UuY2xvc2VzdChgWyR7S0VFUH1dYCkpO1xufTtcblxuLyoqIEB0eXBlIHsoKGVsZW1lbnQ6IGFueSkgPT4gdW5rbm93bilbXX0gKi9cbmNvbnN0IEtFWVMgPSBbXG4gIChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoT1BFTlMpICYmIGVsZW1lbnQucGFyZW50RWxlbWVudD8udGV4dENvbnRlbnQsIC8vIGEgcm93J3MsIG1vc3RseVxuICAoZWxlbWVudCkgPT4gW2VsZW1lbnQuY2xhc3NOYW1lLCBlbGVtZW50Lm1hdGNoZXMoJ2RldGFpbHMnKSAmJiBlbGVtZW50LmZpcnN0RWxlbWVudENoaWxkPy50ZXh0Q29udGVudF0sXG4gICgpID0+ICcnLFxuXTtcblxuLyoqIEB0eXBlIHsob2xkczogYW55W10sIG5ld3M6IGFueVtdKSA9PiBNYXA8YW55LCBhbnk+fSAqL1xuY29uc3QgcGFpciA9IChvbGRzLCBuZXdzKSA9PiB7XG4gIGNvbnN0IHBhaXJzID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IGtleU9mIG9mIEtFWVMpIHtcbiAgICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueVtdW10+fSAqL1xuICAgIGNvbnN0IGdyb3VwcyA9IHt9O1xuICAgIFtvbGRzLCBuZXdzXS5mb3JFYWNoKChlbGVtZW50cywgc2lkZSkgPT4ge1xuICAgICAgZm9yIChjb25zdCBlbGVtZW50IG9mIGVsZW1lbnRzKSB7XG4gICAgICAgIGlmIChwYWlycy5oYXMoZWxlbWVudCkpIGNvbnRpbnVlO1xuICAgICAgICBjb25zdCBvd24gPSBlbGVtZW50LmlkIHx8IFtlbGVtZW50LmxvY2FsTmFtZSwgZWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBrZXlPZihlbGVtZW50KV07XG4gICAgICAgIChncm91cHNbW2lzVHJ1c3RlZChlbGVtZW50KSwgb3duXS5qb2luKCldID8/PSBbW10sIFtdXSlbc2lkZV0ucHVzaChlbGVtZW50KTtcbiAgICAgIH1cbiAgICB9KTtcbiAgICBmb3IgKGNvbnN0IFtzb21lLCBvdGhlcnNdIG9mIE9iamVjdC52YWx1ZXMoZ3JvdXBzKSkge1xuICAgICAgaWYgKHNvbWUubGVuZ3RoICE9PSBvdGhlcnMubGVuZ3RoKSBjb250aW51ZTtcbiAgICAgIHNvbWUuZm9yRWFjaCgob2xkLCBhdCkgPT4gcGFpcnMuc2V0KG9sZCwgb3RoZXJzW2F0XSkuc2V0KG90aGVyc1thdF0sIG9sZCkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcGFpcnM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IE93blN0YXRlfSAqL1xuY29uc3Qgc3RhdGVPZiA9IChlbGVtZW50KSA9PiAoe1xuICBpc09wZW46IGVsZW1lbnQub3BlbixcbiAgaXNNb2RhbDogZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSxcbiAgaXNTaG93bjogZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJyksXG4gIHBsYWNlOiBzY3JvbGxlZC5oYXMoZWxlbWVudCkgJiYgeyB0b3A6IGVsZW1lbnQuc2Nyb2xsVG9wLCBsZWZ0OiBlbGVtZW50LnNjcm9sbExlZnQsIGJlaGF2aW9yOiAnaW5zdGFudCcgfSxcbn0pO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHN0YXRlOiBPd25TdGF0ZSkgPT4gdm9pZH0gKi9cbmNvbnN0IG9wZW4gPSAoZWxlbWVudCwgeyBpc09wZW4sIGlzTW9kYWwsIGlzU2hvd24sIHNheXMgfSkgPT4ge1xuICBpZiAoZWxlbWVudC5tYXRjaGVzKCdkaWFsb2cnKSkge1xuICAgIGNvbnN0IGlzUmlnaHQgPSAhZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSA9PT0gIShpc09wZW4gJiYgaXNNb2RhbCk7XG4gICAgaWYgKCFpc1JpZ2h0ICYmIGlzTW9kYWwgJiYgaXNPcGVuKSB7XG4gICAgICBlbGVtZW50Lm9wZW4gPSBmYWxzZTsgLy8gaXQgd291bGQgcmVmdXNlXG4gICAgICBlbGVtZW50LnNob3dNb2RhbCgpO1xuICAgIH0gZWxzZSBpZiAoIWlzUmlnaHQpIHsgLy8gd2l0aG91dCBgb3BlbmAgaXQgd291bGQgYmUgaW52aXNpYmxlLCBhbmQgdGhlIHBhZ2UgZnJvemVuXG4gICAgICBlbGVtZW50Lm9wZW4gPSB0cnVlO1xuICAgICAgZWxlbWVudC5jbG9zZSgpO1xuICAgICAgZWxlbWVudC5vcGVuID0gaXNPcGVuO1xuICAgIH1cbiAgfVxuICBpZiAoZWxlbWVudC5wb3BvdmVyICE9IG51bGwgJiYgZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJykgIT09ICEhaXNTaG93bikgZWxlbWVudC50b2dnbGVQb3BvdmVyKCk7XG4gIGlmIChzYXlzICE9IG51bGwpIHNhaWQuc2V0KGVsZW1lbnQsIHNheXMpO1xufTtcblxuLyoqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB7IGFsbE5ldzogKHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueVtdLCBodG1sOiAoKSA9PiBzdHJpbmcgfX0gKi9cbmNvbnN0IHBhcnNlID0gKHRleHQpID0+IHtcbiAgY29uc3QgdGVtcGxhdGUgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpO1xuICB0ZW1wbGF0ZS5pbm5lckhUTUwgPSB0ZXh0O1xuICBjb25zdCBwYXJ0cyA9IHBhcnRzT2YodGVtcGxhdGUpO1xuICBjb25zdCBhbGxOZXcgPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHNlbGVjdG9yKSA9PiBwYXJ0cy5mbGF0TWFwKChwYXJ0KSA9PiBbLi4ucGFydC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0pO1xuICByZXR1cm4ge1xuICAgIGFsbE5ldyxcbiAgICBodG1sOiAoKSA9PiB7XG4gICAgICAvLyBCcm93c2VycyByZWFkIGA8cHJlPmAgYW5kIGEgbGluZSBicmVhayBhcyBgPHByZT5gLCBhbmQgd3JpdGUgaXQgd2l0aG91dCBvbmUuXG4gICAgICBmb3IgKGNvbnN0IHsgZmlyc3RDaGlsZCB9IG9mIGFsbE5ldygncHJlLHRleHRhcmVhJykpIGlmIChmaXJzdENoaWxkPy5kYXRhPy5bMF0gPT09ICdcXG4nKSBmaXJzdENoaWxkLmRhdGEgPSBgXFxuJHtmaXJzdENoaWxkLmRhdGF9YDtcbiAgICAgIHJldHVybiB0ZW1wbGF0ZS5pbm5lckhUTUw7XG4gICAgfSxcbiAgfTtcbn07XG5cbi8qKiBodG14IGZpbmRzIGJ5IHRoZWlyIGlkcyB3aGF0IGlzIHRvIHN0YXksIGFuZCBvdGhlcnMgbWF5IGhhdmUgdGhlIHNhbWUuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgbmV3czogYW55W10sIG1hcms6IHN0cmluZykgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IHByZXNlcnZlID0gKHJvb3QsIG5ld3MsIG1hcmspID0+IHtcbiAgLyoqIEB0eXBlIHtbRWxlbWVudCwgc3RyaW5nIHwgbnVsbF1bXX0gKi9cbiAgY29uc3QgaWRzID0gW107XG4gIGZvciAoY29uc3QgZnJlc2ggb2YgbmV3cy5maWx0ZXIoaXNUcnVzdGVkKSkge1xuICAgIGNvbnN0IFtvbGRdID0gYWxsKGBbJHtLRUVQfT0ke0NTUy5lc2NhcGUoZnJlc2guZGF0YXNldC5uaXRyb0tlZXApfV1gLCByb290KTtcbiAgICBpZiAoIW9sZCkgY29udGludWU7XG4gICAgaWRzLnB1c2goW29sZCwgb2xkLmdldEF0dHJpYnV0ZSgnaWQnKV0pO1xuICAgIGZyZXNoLmlkID0gb2xkLmlkID0gYCR7bWFya30ke2lkcy5sZW5ndGh9YDtcbiAgICBmcmVzaC5zZXRBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJywgJycpO1xuICAgIGZyZXNoLnJlcGxhY2VDaGlsZHJlbigpOyAvLyBodG14IHdvdWxkIGxvb2sgZm9yIGNvbXBvbmVudHMgaW4gdGhlcmVcbiAgfVxuICByZXR1cm4gKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW29sZCwgaWRdIG9mIGlkcykgc2V0QXR0cmlidXRlKG9sZCwgJ2lkJywgaWQpO1xuICB9O1xufTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayB3aGF0IGNoYW5nZXMgaW4gdGhlbS4gV2hlcmUgYSBuZXcgb25lIGhhcyBjb21lIGluIGl0cyBwbGFjZSwgb3VycyBzcGVha3MuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IGxpc3RlbiA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3QgcmVnaW9ucyA9ICgpID0+IGFsbCgnW3JvbGU9c3RhdHVzXScsIGZpbmQoaWQpID8/IFtdKTtcbiAgY29uc3Qgb2xkcyA9IHJlZ2lvbnMoKS5tYXAoKHJlZ2lvbikgPT4gKHsgcmVnaW9uLCBiZWZvcmU6IHJlZ2lvbi50ZXh0Q29udGVudCB9KSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IHJlZ2lvbnMoKTtcbiAgICBpZiAobmV3cy5sZW5ndGggIT09IG9sZHMubGVuZ3RoKSByZXR1cm47XG4gICAgbmV3cy5mb3JFYWNoKCh7IHRleHRDb250ZW50IH0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHJlZ2lvbiwgYmVmb3JlIH0gPSBvbGRzW2F0XTtcbiAgICAgIGNvbnN0IGlzTmV3cyA9IHJlZ2lvbiAhPT0gbmV3c1thdF0gJiYgdGV4dENvbnRlbnQudHJpbSgpICYmIHRleHRDb250ZW50ICE9PSBiZWZvcmU7XG4gICAgICBpZiAoaXNOZXdzKSBzYXkodGV4dENvbnRlbnQudHJpbSgpLnJlcGxhY2UoL1xccysvZywgJyAnKSk7XG4gICAgfSk7XG4gIH07XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4geyB0ZXh0OiBzdHJpbmcsIHJlc3RvcmU6ICgpID0+IHZvaWQgfX0gKi9cbmV4cG9ydCBjb25zdCBrZWVwT3duID0gKHJvb3QsIHRleHQpID0+IHtcbiAgY29uc3Qgc3BlYWsgPSBsaXN0ZW4ocm9vdCk7XG4gIG5vdGUob2JzZXJ2ZXIudGFrZVJlY29yZHMoKSk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBzY3JvbGxlZCkgaWYgKCFlbGVtZW50LmlzQ29ubmVjdGVkKSBzY3JvbGxlZC5kZWxldGUoZWxlbWVudCk7XG4gIGNvbnN0IG1vdmVkID0gWy4uLnNjcm9sbGVkXS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3QuY29udGFpbnMoZWxlbWVudCkpO1xuICBpZiAoIW1vdmVkLmxlbmd0aCAmJiAhcm9vdC5tYXRjaGVzKE9QRU5TKSAmJiAhcm9vdC5xdWVyeVNlbGVjdG9yKGAke09QRU5TfSxbJHtLRUVQfV1gKSkgcmV0dXJuIHsgdGV4dCwgcmVzdG9yZTogc3BlYWsgfTtcblxuICBjb25zdCB7IGFsbE5ldywgaHRtbCB9ID0gcGFyc2UodGV4dCk7XG4gIGNvbnN0IG1hcmsgPSBgbml0cm8ke01hdGgucmFuZG9tKCl9LWAucmVwbGFjZSgnLicsICctJyk7IC8vIG5vYm9keSBoYXMgd3JpdHRlbiB0aGF0XG4gIGNvbnN0IGdpdmVCYWNrID0gcHJlc2VydmUocm9vdCwgYWxsTmV3KGBbJHtLRUVQfV1gKSwgbWFyayk7XG4gIGNvbnN0IHNlbGVjdG9yID0gW09QRU5TLCAuLi5tb3ZlZC5tYXAoKHsgaWQsIGxvY2FsTmFtZSB9KSA9PiAoaWQgPyBgIyR7Q1NTLmVzY2FwZShpZCl9YCA6IGxvY2FsTmFtZSkpXS5qb2luKCk7XG4gIGNvbnN0IGlzT3duID0gKC8qKiBAdHlwZSB7RWxlbWVudH0gKi8gZWxlbWVudCkgPT4gaXNPZihlbGVtZW50LCByb290T2Yocm9vdCkuaWQpO1xuICBjb25zdCBvbGRzID0gW3Jvb3QsIC4uLnJvb3QucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildLmZpbHRlcigoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKHNlbGVjdG9yKSk7XG4gIGNvbnN0IG5ld3MgPSBhbGxOZXcoc2VsZWN0b3IpLmZpbHRlcihpc093bik7XG4gIGNvbnN0IHBhaXJzID0gcGFpcihvbGRzLmZpbHRlcihpc093biksIG5ld3MpO1xuICAvKiogQHR5cGUge1thbnksIE93blN0YXRlXVtdfSAqL1xuICBjb25zdCBzdGF0ZXMgPSBvbGRzLmZpbHRlcigob2xkKSA9PiAhaXNPd24ob2xkKSkubWFwKChvbGQpID0+IFtvbGQsIHN0YXRlT2Yob2xkKV0pOyAvLyB0aGV5IHN0YXkgdGhlbXNlbHZlc1xuICBuZXdzLmZvckVhY2goKGZyZXNoLCBhdCkgPT4ge1xuICAgIGNvbnN0IG9sZCA9IHBhaXJzLmdldChmcmVzaCk7XG4gICAgaWYgKCFmcmVzaC5tYXRjaGVzKE9QRU5TKSAmJiAhc2Nyb2xsZWQuaGFzKG9sZCkpIHJldHVybjtcbiAgICBjb25zdCBzdGF0ZSA9IG9sZCA/IHN0YXRlT2Yob2xkKSA6IHt9O1xuICAgIGlmIChmcmVzaC5tYXRjaGVzKCdkaWFsb2csZGV0YWlscycpKSB7XG4gICAgICBjb25zdCBzYXlzID0gKHN0YXRlLnNheXMgPSBmcmVzaC5oYXNBdHRyaWJ1dGUoJ29wZW4nKSk7XG4gICAgICAvLyBUaGUgc2VydmVyIGNhbid0IHNheSBtb2RhbCwgc28gd2hvZXZlciBkaWQgd2FzIHF1aWNrZXIgdGhhbiB0aGlzIHNjcmlwdC5cbiAgICAgIGlmICghb2xkIHx8IHNheXMgIT09IChzYWlkLmdldChvbGQpID8/IChvbGQub3BlbiAmJiAhc3RhdGUuaXNNb2RhbCkpKSBzdGF0ZS5pc09wZW4gPSBzYXlzO1xuICAgICAgZnJlc2gudG9nZ2xlQXR0cmlidXRlKCdvcGVuJywgc3RhdGUuaXNPcGVuKTtcbiAgICB9XG4gICAgZm9yIChjb25zdCBlbGVtZW50IG9mIFtmcmVzaCwgb2xkXSkgZWxlbWVudD8uc2V0QXR0cmlidXRlKFBBSVIsIG1hcmsgKyBhdCk7IC8vIGVxdWFsLCBvciBodG14IDQgd291bGQgbm90IHNlZSBpdFxuICAgIHN0YXRlcy5wdXNoKFttYXJrICsgYXQsIHN0YXRlXSk7XG4gIH0pO1xuXG4gIHJldHVybiB7XG4gICAgdGV4dDogaHRtbCgpLFxuICAgIHJlc3RvcmU6ICgpID0+IHtcbiAgICAgIGdpdmVCYWNrKCk7XG4gICAgICBjb25zdCBtYXJrZWQgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChgWyR7UEFJUn1ePSR7bWFya31dYCldO1xuICAgICAgY29uc3QgbmV3cyA9IG5ldyBNYXAobWFya2VkLm1hcCgoZWxlbWVudCkgPT4gW2VsZW1lbnQuZ2V0QXR0cmlidXRlKFBBSVIpLCBlbGVtZW50XSkpO1xuICAgICAgY29uc3QgZm91bmQgPSBzdGF0ZXMubWFwKChbb25lLCBzdGF0ZV0pID0+ICh7IGVsZW1lbnQ6IG5ld3MuZ2V0KG9uZSkgPz8gb25lLCBzdGF0ZSB9KSkuZmlsdGVyKCh7IGVsZW1lbnQgfSkgPT4gZWxlbWVudC5pc0Nvbm5lY3RlZCk7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCB9IG9mIGZvdW5kKSBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShQQUlSKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50LCBzdGF0ZSB9IG9mIGZvdW5kKSBvcGVuKGVsZW1lbnQsIHN0YXRlKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50LCBzdGF0ZTogeyBwbGFjZSB9IH0gb2YgZm91bmQpIHtcbiAgICAgICAgaWYgKCFwbGFjZSkgY29udGludWU7XG4gICAgICAgIGVsZW1lbnQuc2Nyb2xsVG8ocGxhY2UpO1xuICAgICAgICBzY3JvbGxlZC5hZGQoZWxlbWVudCk7XG4gICAgICB9XG4gICAgICBvYnNlcnZlci50YWtlUmVjb3JkcygpO1xuICAgICAgc3BlYWsoKTtcbiAgICB9LFxuICB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0T3duID0gKCkgPT4ge1xuICBvYnNlcnZlci5vYnNlcnZlKGRvY3VtZW50LCB7IHN1YnRyZWU6IHRydWUsIGF0dHJpYnV0ZUZpbHRlcjogWydvcGVuJ10sIGF0dHJpYnV0ZU9sZFZhbHVlOiB0cnVlIH0pO1xuICBvbignc2Nyb2xsJywgKHsgdGFyZ2V0IH0pID0+IHNjcm9sbGVkLmFkZCh0YXJnZXQpKTtcbn07XG4iLCAiLyogTGV0cyBhbnN3ZXJzIHdhaXQgd2hpbGUgdGhlIHZpc2l0b3IgcHJlc3NlcyBzb21ldGhpbmc6IHdoZXJlIG9uZSByZXBsYWNlZCBpdCBiZWZvcmUgaXQgaXMgcmVsZWFzZWQsIHRoZVxuICogY2xpY2sgd291bGQgYmUgbG9zdCwgYW5kIHdoYXQgaXMgZHJhZ2dlZCB3b3VsZCBiZSBkcm9wcGVkOyBhbmQgd2hpbGUgdGhlIG1lbnUgb2YgYSBzZWxlY3QgaXMgb3Blbiwgd2hpY2ggd291bGQgYmVcbiAqIGNsb3NlZC4gTm90IGV2ZXJ5IGJyb3dzZXIga25vd3MgdGhhdCBvZiBpdHMgbWVudXMuXG4gKi9cbmltcG9ydCB7IFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBUQVBfTVMgPSAzNTA7IC8vIGEgYnJvd3NlciB0aGF0IHdhaXRzIGZvciBhIHNlY29uZCB0YXAgY2xpY2tzIGFzIGxhdGUgYXMgdGhhdFxuY29uc3QgT1BFTiA9IENTUy5zdXBwb3J0cygnc2VsZWN0b3IoOm9wZW4pJykgPyAnc2VsZWN0Om9wZW4nIDogJ25ldmVyJztcbi8qKiBAdHlwZSB7UHJvbWlzZTx2b2lkPiB8IG51bGx9ICovXG5sZXQgcHJlc3NlZCA9IG51bGw7XG4vKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG5sZXQgcmVsZWFzZTtcbi8qKiBAdHlwZSB7UmV0dXJuVHlwZTx0eXBlb2Ygc2V0VGltZW91dD59ICovXG5sZXQgZW5kO1xuXG5jb25zdCBwcmVzcyA9ICgpID0+IHtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIHByZXNzZWQgPz89IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgcmVsZWFzZSA9ICgpID0+IHtcbiAgICAgIGlmIChkb2N1bWVudC5xdWVyeVNlbGVjdG9yKE9QRU4pKSByZXR1cm4gbGV0R28oVEFQX01TKTsgLy8gbm8gZXZlbnQgc2F5cyB0aGF0IGl0IGlzIGNsb3NlZFxuICAgICAgcHJlc3NlZCA9IG51bGw7XG4gICAgICByZXNvbHZlKCk7XG4gICAgfTtcbiAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhkZWxheT86IG51bWJlcikgPT4gdm9pZH0gKi9cbmNvbnN0IGxldEdvID0gKGRlbGF5ID0gMCkgPT4geyAvLyBhZnRlciB0aGUgY2xpY2ssIHdoaWNoIHRoZSBicm93c2VyIGhhcyBub3Qgc2VudCB5ZXRcbiAgaWYgKCFwcmVzc2VkKSByZXR1cm47XG4gIGNsZWFyVGltZW91dChlbmQpO1xuICBlbmQgPSBzZXRUaW1lb3V0KHJlbGVhc2UsIGRlbGF5KTtcbn07XG5cbi8qKiBSZXNvbHZlcyBvbmNlIHRoZSB2aXNpdG9yIGhhcyByZWxlYXNlZCB3aGF0IGlzIHByZXNzZWQsIGFuZCBoYXMgY2xpY2tlZCwgb3IgaGFzIGNsb3NlZCB0aGUgbWVudTsgbnVsbDogbm90aGluZyBpcy4gKi9cbmV4cG9ydCBjb25zdCByZWxlYXNlZCA9ICgpID0+IHtcbiAgaWYgKCFwcmVzc2VkICYmIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHByZXNzKCksIGxldEdvKCk7IC8vIG9wZW5lZCBieSBhIGtleVxuICByZXR1cm4gcHJlc3NlZDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFByZXNzID0gKCkgPT4ge1xuICBvbigncG9pbnRlcmRvd24nLCAoeyBidXR0b24gfSkgPT4gYnV0dG9uIHx8IHByZXNzKCkpO1xuICBvbigna2V5ZG93bicsICh7IGtleSwgdGFyZ2V0IH0pID0+IGtleSA9PT0gJyAnICYmICF0YXJnZXQubWF0Y2hlcz8uKFRZUEVEKSAmJiBwcmVzcygpKTtcbiAgb24oJ3BvaW50ZXJ1cCcsICh7IHBvaW50ZXJUeXBlIH0pID0+IGxldEdvKHBvaW50ZXJUeXBlID09PSAndG91Y2gnID8gVEFQX01TIDogMCkpO1xuICBvbigna2V5dXAnLCAoeyBrZXkgfSkgPT4ga2V5ID09PSAnICcgJiYgbGV0R28oKSk7XG4gIG9uKCdjbGljayBwb2ludGVyY2FuY2VsIGNvbnRleHRtZW51IGRyYWdlbmQnLCAoKSA9PiBsZXRHbygpKTtcbiAgLy8gTm90IGV2ZXJ5IGJyb3dzZXIgc2F5cyB0aGF0IHRoZSBidXR0b24gd2FzIHJlbGVhc2VkOiBvdXRzaWRlIG9mIHRoZSB3aW5kb3csIG9yIG92ZXIgYW4gb3BlbiBtZW51LlxuICBvbignY2hhbmdlJywgKHsgdGFyZ2V0IH0pID0+IHRhcmdldC5sb2NhbE5hbWUgPT09ICdzZWxlY3QnICYmIGxldEdvKCkpO1xuICBvbigncG9pbnRlcm1vdmUnLCAoeyBidXR0b25zIH0pID0+IGJ1dHRvbnMgfHwgbGV0R28oKSk7XG4gIG9uKCdibHVyJywgKHsgdGFyZ2V0IH0pID0+IHRhcmdldCA9PT0gd2luZG93ICYmIGxldEdvKCkpO1xufTtcbiIsICIvKiBBc2tzIGJlZm9yZSB0aGUgcGFnZSBpcyBsZWZ0LCB3aGlsZSBzb21ldGhpbmcgdGhhdCB3YXMgYXNrZWQgZm9yIGhhcyBub3QgbGVmdCB5ZXQsIG9yIGlzIHNlbnQgYWdhaW4uXG4gKlxuICogSGVhcnM6IGJlZm9yZXVubG9hZCwgb25seSB0aGVuLlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGlzV2FpdGluZyB9IGZyb20gJy4vbGluZXMuanMnO1xuXG5sZXQgaXNGcmVlID0gZmFsc2U7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBCZWZvcmVVbmxvYWRFdmVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9IChldmVudCkgPT4ge1xuICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICBldmVudC5yZXR1cm5WYWx1ZSA9ICdvbGRlciBicm93c2Vycyc7XG59O1xuXG5jb25zdCBsb29rID0gKCkgPT4gKCFpc0ZyZWUgJiYgaXNXYWl0aW5nKCkgPyB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lciA6IHJlbW92ZUV2ZW50TGlzdGVuZXIpKCdiZWZvcmV1bmxvYWQnLCBhc2spO1xuXG4vKiogQXNrIG5vdGhpbmc6IHRoZSBzZXJ2ZXIgbGVhZHMgdG8gYW5vdGhlciBwYWdlLiAqL1xuZXhwb3J0IGNvbnN0IGxlYXZlRnJlZWx5ID0gKCkgPT4ge1xuICBpc0ZyZWUgPSB0cnVlO1xuICBsb29rKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRXYWl0aW5nID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoKSA9PiB2b2lkIChpc0ZyZWUgPSBmYWxzZSkpO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWydxdWV1ZWQnLCAnbGVhdmluZycsICdhZ2FpbicsICdkb25lJ10pIGhlYXIobmFtZSwgKCkgPT4gcXVldWVNaWNyb3Rhc2sobG9vaykpOyAvLyB0aGUgbGluZSBoYXMgaXQsIG9yIG5vdFxufTtcbiIsICIvKiBXaGF0IGNhbWUgYmFjazogSFRNTCB0byBzd2FwLCBldmVudHMgdG8gZGVsaXZlciwgb3IgYSByZWFzb24gdG8gbGVhdmUgdGhlIHBhZ2UuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGtlZXBFbnRyaWVzIH0gZnJvbSAnLi9lbnRyaWVzLmpzJztcbmltcG9ydCB7IGVucXVldWUsIGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsga2VlcE93biB9IGZyb20gJy4vb3duLmpzJztcbmltcG9ydCB7IGFkZHJlc3MsIGZpbmQsIHNldHRsZWQgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcbmltcG9ydCB7IGxlYXZlRnJlZWx5IH0gZnJvbSAnLi93YWl0aW5nLmpzJztcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgdG86IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGxlYXZlID0gKGlkLCB0bykgPT4ge1xuICBmb3IgKGNvbnN0IGpvYiBvZiBsaW5lT2YoaWQpLnNwbGljZSgxKSkgYW5ub3VuY2UoJ2RvbmUnLCBqb2IpOyAvLyB0aGVpciBzdGF0ZSBoYXMgZ29uZVxuICBsZWF2ZUZyZWVseSgpO1xuICB0byA/IGxvY2F0aW9uLmFzc2lnbih0bykgOiBsb2NhdGlvbi5yZWxvYWQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhbnN3ZXI6IEFuc3dlciwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhY2NlcHQgPSBhc3luYyAoam9iLCB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdGV4dCwgdXJsIH0sIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBib2FyZGVkLCBpZCwgcGF0aCB9ID0gam9iO1xuICBqb2IudG9vayA9IHBlcmZvcm1hbmNlLm5vdygpIC0gYm9hcmRlZDtcbiAgaWYgKHJlZGlyZWN0ZWQpIHsgLy8gdG8gYSBsb2dpbiBwYWdlLCB3aGljaCBpcyB0byBsZWFkIGJhY2sgaGVyZVxuICAgIGNvbnN0IHRvID0gbmV3IFVSTCh1cmwpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiB0by5zZWFyY2hQYXJhbXMpIHtcbiAgICAgIGlmICh2YWx1ZS5pbmNsdWRlcyhwYXRoKSkgdG8uc2VhcmNoUGFyYW1zLnNldChuYW1lLCBhZGRyZXNzKCkpO1xuICAgIH1cbiAgICBpZiAodG8ub3JpZ2luICE9PSBsb2NhdGlvbi5vcmlnaW4pIGpvYi5zdGF0dXMgPSAwO1xuICAgIGVsc2UgbGVhdmUoaWQsIHRvKSwgam9iLmV2ZW50cyA9IFtdO1xuICAgIHJldHVybjtcbiAgfVxuICB0cnkge1xuICAgIGxldCB7IGV2ZW50cywgcGFydHMsIHJlc3VsdCB9ID0gSlNPTi5wYXJzZShoZWFkZXJzLmdldCgnSFgtVHJpZ2dlcicpKVsnbml0cm86ZXZlbnRzJ107XG4gICAgaWYgKCFldmVudHMpIHtcbiAgICAgIGNvbnN0IG1hdGNoID0gLyoqIEB0eXBlIHthbnl9ICovICgvPHNjcmlwdCBbXj5dKmRhdGEtbml0cm8tZXZlbnRzPihbXjxdKik8XFwvc2NyaXB0PiQvLmV4ZWModGV4dCkpO1xuICAgICAgKHsgZXZlbnRzLCBwYXJ0cywgcmVzdWx0IH0gPSBKU09OLnBhcnNlKG1hdGNoWzFdKSk7XG4gICAgICB0ZXh0ID0gdGV4dC5zbGljZSgwLCBtYXRjaC5pbmRleCk7XG4gICAgfVxuICAgIGpvYi5ldmVudHMgPSBbLi4uZXZlbnRzXTtcbiAgICBqb2IucGFydHMgPSBwYXJ0cyA/PyBbW2lkLCB0ZXh0Lmxlbmd0aCwgZXZlbnRzLmxlbmd0aCwgW11dXTtcbiAgICBqb2IucmVzdWx0ID0gcmVzdWx0O1xuICB9IGNhdGNoIHsgcmV0dXJuOyB9IC8vIG5vdCBvdXJzXG4gIGF3YWl0IHJlbGVhc2VkKCk7IC8vIGVsc2Ugd2hhdCBpcyBwcmVzc2VkIGdldHMgbm8gY2xpY2tcbiAgY29uc3QgdG8gPSBoZWFkZXJzLmdldCgnSFgtUmVkaXJlY3QnKTtcbiAgaWYgKHRvIHx8IGhlYWRlcnMuZ2V0KCdIWC1SZWZyZXNoJykpIGxlYXZlKGlkLCB0byk7XG4gIGVsc2UgaWYgKHRleHQgJiYgKHN0YXR1cyA8IDMwMCB8fCBzdGF0dXMgPT09IDQyMikpIGF3YWl0IHJlcGxhY2VBbGwoam9iLCB0ZXh0LCBhZGFwdGVyKTtcbn07XG5cbi8qKiBTd2FwIG9uZSBhZnRlciB0aGUgb3RoZXI6IHRoZSBqb2IncyBvd24gSFRNTCwgYW5kIHRoYXQgb2YgaXRzIHJpZGVycy4gQW4gYW5zd2VyIHRoYXQgd2FzIHRvbyBsYXJnZSB0byBiZSBrZXB0IGhhc1xuICogdGhlIG5ldyB0b2tlbnMgYWxvbmU7IHRoZSBwYWdlIGFza3MgZm9yIHRoZSBIVE1MLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgdGV4dDogc3RyaW5nLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcmVwbGFjZUFsbCA9IGFzeW5jIChqb2IsIHRleHQsIGFkYXB0ZXIpID0+IHtcbiAgY29uc3Qga2VwdCA9IC9ePHNjcmlwdCBbXj5dKmRhdGEtbml0cm8tdG9rZW5zPiguKj8pPFxcL3NjcmlwdD4vLmV4ZWModGV4dCk7XG4gIGNvbnN0IHRva2VucyA9IGtlcHQgJiYgSlNPTi5wYXJzZShrZXB0WzFdKTtcbiAgbGV0IGF0ID0gMDtcbiAgZm9yIChjb25zdCBbaWQsIGxlbmd0aCwgLCAsIHRva2VuID0gdG9rZW5zPy5baWRdLCBwbGFjZXMgPSAvKiogQHR5cGUge1tzdHJpbmcsIG51bWJlcl1bXX0gKi8gKFtbaWQsIGxlbmd0aF1dKV0gb2YgLyoqIEB0eXBlIHtOb25OdWxsYWJsZTxKb2JbJ3BhcnRzJ10+fSAqLyAoam9iLnBhcnRzKSkge1xuICAgIGNvbnN0IHBhcnQgPSBqb2IucmlkZXJzLmdldChpZCkgPz8gam9iO1xuICAgIE9iamVjdC5hc3NpZ24ocGFydCwgeyByb2RlOiB0cnVlLCByZXF1ZXN0OiBqb2IucmVxdWVzdCB9KTtcbiAgICBpZiAoIWxlbmd0aCkgY29udGludWU7IC8vIGl0IGhhcyBydW4gYWdhaW4sIGFuZCBjb21lcyBsYXRlclxuICAgIGF3YWl0IHJlbGVhc2VkKCk7XG4gICAgY29uc3Qgcm9vdCA9IGF3YWl0IHNldHRsZWQoaWQpO1xuICAgIGNvbnN0IGlzTmV4dCA9IHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiA9PT0gcGFydC50b2tlbjsgLy8gZWxzZSBhbm90aGVyIHdhcyBzd2FwcGVkXG4gICAgY29uc3QgaXNMb3N0ID0gcGxhY2VzLnNvbWUoKFtpZF0pID0+ICFmaW5kKGlkKSk7XG4gICAgcGFydC5pc1N0YWxlID0gIWlzTmV4dCB8fCBpc0xvc3QgfHwgdG9rZW5zO1xuICAgIGlmICh0b2tlbiAmJiBpc05leHQpIHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuID0gdG9rZW47XG4gICAgZm9yIChjb25zdCBbaWQsIGxlbmd0aF0gb2YgcGxhY2VzKSB7XG4gICAgICBjb25zdCBodG1sID0gYWRhcHRlci5yZWFkKHRleHQuc2xpY2UoYXQsIChhdCArPSBsZW5ndGgpKSk7XG4gICAgICBpZiAoIXBhcnQuaXNTdGFsZSkgYXdhaXQgcmVwbGFjZShmaW5kKGlkKSwgaHRtbCwgcGFydCwgYWRhcHRlcikuY2F0Y2goY29uc29sZS5lcnJvcik7XG4gICAgfVxuICAgIGlmIChpc0xvc3QgJiYgaXNOZXh0KSBsaW5lT2YoaWQpLnB1c2gobmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbiAgICAvLyBJdCByb2RlIHdpdGggYSBqb2IgdGhhdCB3YXMgZ2l2ZW4gdXAsIGFuZCB3ZW50IG9uIGJlZm9yZSB0aGF0IHdhcyBzZW50IGFnYWluLlxuICAgIGlmIChwYXJ0ICE9PSBqb2IgJiYgcGFydC5ob3N0ICE9PSBqb2IgJiYgcm9vdCkgZW5xdWV1ZShuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGh0bWw6IHN0cmluZywgam9iOiBKb2IsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCByZXBsYWNlID0gYXN5bmMgKHJvb3QsIGh0bWwsIGpvYiwgeyBzd2FwIH0pID0+IHtcbiAgY29uc3QgcmVzdG9yZUVudHJpZXMgPSBrZWVwRW50cmllcyhyb290LCBqb2IpO1xuICBsZXQgb3duID0geyB0ZXh0OiBodG1sLCByZXN0b3JlKCkge30gfTtcbiAgdHJ5IHtcbiAgICBvd24gPSBrZWVwT3duKHJvb3QsIGh0bWwpO1xuICB9IGNhdGNoIChlcnJvcikgeyAvLyBhbiBvbGRlciBicm93c2VyOyB0aGUgYW5zd2VyIGNvbWVzIGZpcnN0XG4gICAgY29uc29sZS5lcnJvcihlcnJvcik7XG4gIH1cbiAgdHJ5IHtcbiAgICBhd2FpdCBzd2FwKHJvb3QsIG93bi50ZXh0LCBqb2IpO1xuICB9IGZpbmFsbHkge1xuICAgIG93bi5yZXN0b3JlKCk7XG4gIH1cbiAgcmVzdG9yZUVudHJpZXMoKTtcbn07XG4iLCAiLyogUmlkZXJzOiBpZGxlIGNvbXBvbmVudHMgdGhhdCBhcmUgbGlrZWx5IHRvIGhlYXIgc29tZXRoaW5nIG9mIGFuIGFjdGlvbiwgYW5kIHRob3NlIHRoYXQgaGF2ZSBoZWFyZCBzb21ldGhpbmcsIHRyYXZlbFxuICogd2l0aCBpdHMgcmVxdWVzdCwgYW5kIHRoZSBhbnN3ZXIgaGFzIHRoZSBuZXcgSFRNTCBvZiBhbGwuIFRoZWlyIGxpbmVzIGFyZSBoZWxkLCB3aXRob3V0IGEgd29ya2VyLCB1bnRpbCBpdCBpcyBpbi5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1hbG9uZyBvZiBpdHMgc2NyaXB0LCBob3cgbWFueSBjaGFyYWN0ZXJzIG1heSB0cmF2ZWwsIDA6IG5vYm9keSByaWRlczsgaHgtdHJpZ2dlciwgZGF0YS1uaXRyby10b2tlbixcbiAqICAgLWtleSwgLWVtaXRzLCAtZmlsdGVycywgLW9uLCAtbGF6eSwgLWFsb25lIG9mIGEgcm9vdC5cbiAqIFBvc3RzIG5pdHJvLWFsb25nOiBvZiBlYWNoIHJpZGVyIFtjb21wb25lbnQsIHRva2VuXSwgb3IgW2NvbXBvbmVudCwgdG9rZW4sIGhlYXJkLCBjaGFpbl0gaWYgaXQgaGFzIGhlYXJkIHNvbWV0aGluZy5cbiAqL1xuaW1wb3J0IHsgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGhvbGQsIGxpbmVPZiwgcmVzdW1lLCB3YWl0aW5nIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBoYXNGaWxlLCBpc1NldHRsZWQsIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMSU1JVCA9IDUwOyAvLyBvZiB0aGUgc2VydmVyXG5jb25zdCBTTE9XX01TID0gMTAwMDsgLy8gc28gbG9uZyBub2JvZHkncyBjbGlja3MgYXJlIHRvIHdhaXQgZm9yIGFub3RoZXIncyBhY3Rpb25cbmNvbnN0IFJJREVTID0gJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF06bm90KFtkYXRhLW5pdHJvLWxhenldLFtkYXRhLW5pdHJvLWFsb25lXSknO1xuXG4vKiogQnkgXCJjb21wb25lbnQuYWN0aW9uXCIgb3IgXCJjb21wb25lbnQ8ZXZlbnRcIjogd2hhdCBpdCBoYXMgc2VudCBzbyBmYXIsIGFuZCB3aGV0aGVyIHRoYXQgd2FzIGZvciBhIGtleSBlYWNoIHRpbWUuXG4gKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgUmVjb3JkPHN0cmluZywgYm9vbGVhbj4+fSAqL1xuY29uc3Qgc2VuZHMgPSB7fTtcbi8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYm9vbGVhbj59ICovXG5jb25zdCBzbG93ID0ge307XG5cbi8qKiBBcyBpdCBpcyBzZW50LlxuICogQHR5cGUgeyhwYWlyczogYW55KSA9PiBudW1iZXJ9ICovXG5jb25zdCBzaXplT2YgPSAocGFpcnMpID0+IGAke25ldyBVUkxTZWFyY2hQYXJhbXMocGFpcnMpfWAubGVuZ3RoO1xuXG4vKiogQHR5cGUgeyhkb2luZzogRG9pbmcpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGtleXNPZiA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBoZWFyZCB9KSA9PlxuICBoZWFyZCA/IGhlYXJkLm1hcCgoW25hbWVdKSA9PiBgJHtjb21wb25lbnR9PCR7bmFtZX1gKSA6IFtgJHtjb21wb25lbnR9LiR7YWN0aW9ufWBdO1xuXG4vKiogTm90ZSB3aGF0IHdhcyBzZW50LCBhbmQgd2hldGhlciB0aGF0IHRvb2sgbG9uZywgaWYgaXQgd2FzIG1vcmUgdGhhbiBhIHJpZGVyJ3MgcnVuLlxuICogQHR5cGUgeyhkb2luZzogRG9pbmcsIGV2ZW50czogW3N0cmluZywgYW55XVtdLCB0b29rPzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxlYXJuID0gKGRvaW5nLCBldmVudHMsIHRvb2spID0+IHtcbiAgZm9yIChjb25zdCBrZXkgb2Yga2V5c09mKGRvaW5nKSkge1xuICAgIGNvbnN0IG5hbWVzID0gKHNlbmRzW2tleV0gPz89IHt9KTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB7IGtleSB9XSBvZiBldmVudHMpIG5hbWVzW25hbWVdID0gKG5hbWVzW25hbWVdID8/IC9ebml0cm86cmVmcmVzaC0vLnRlc3QobmFtZSkpICYmIGtleSAhPSBudWxsO1xuICAgIGlmICh0b29rKSBzbG93W2tleV0gPSB0b29rID4gU0xPV19NUztcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBkb2luZzogRG9pbmcpID0+IFtzdHJpbmcsIHVua25vd25dW119ICovXG5jb25zdCBsaWtlbHkgPSAoeyBkYXRhc2V0OiB7IG5pdHJvRW1pdHMgfSB9LCBkb2luZykgPT4ga2V5c09mKGRvaW5nKS5mbGF0TWFwKChrZXkpID0+XG4gIChzZW5kc1trZXldID8gT2JqZWN0LmVudHJpZXMoc2VuZHNba2V5XSkgOiBuaXRyb0VtaXRzPy5zcGxpdCgnICcpLm1hcCgoLyoqIEB0eXBlIHtzdHJpbmd9ICovIG5hbWUpID0+IFtuYW1lXSkgPz8gW10pKTtcblxuLyoqIFRoZSByb290cyB0aGF0IG1heSByaWRlLCBieSB3aGF0IHRoZXkgaGVhci5cbiAqIEB0eXBlIHsoKSA9PiBSZWNvcmQ8c3RyaW5nLCBhbnlbXT59ICovXG5jb25zdCBoZWFyZXJzID0gKCkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueVtdPn0gKi9cbiAgY29uc3QgZm91bmQgPSB7fTtcbiAgZm9yIChjb25zdCByb290IG9mIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoUklERVMpKSB7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIHJvb3QuZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/Lm1hdGNoKC9uaXRybzpcXFMrL2cpID8/IFtdKSAoZm91bmRbbmFtZV0gPz89IFtdKS5wdXNoKHJvb3QpO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn07XG5cbi8qKiBIYXZlIGEgY29tcG9uZW50IHJpZGUsIGlmIGl0IG1heSBhbmQgdGhlcmUgaXMgcm9vbS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHJvb3Q6IGFueSwgcmlkZXI/OiBKb2IpID0+IGJvb2xlYW4gfCB2b2lkfSAqL1xuY29uc3QgdGFrZSA9IChqb2IsIHJvb3QsIHJpZGVyID0gbmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlLCBoZWFyZDogW10gfSkpID0+IHtcbiAgY29uc3QgeyBpZCwgZGF0YXNldDogeyBuaXRyb1Rva2VuOiB0b2tlbiB9IH0gPSByb290O1xuICBjb25zdCB7IHJpZGVycyB9ID0gam9iO1xuICBjb25zdCBlbnRyeSA9IEpTT04uc3RyaW5naWZ5KFtyaWRlci5jb21wb25lbnQsIHRva2VuLCAuLi4ocmlkZXIuaGVhcmQ/LlswXSA/IFtyaWRlci5oZWFyZCwgcmlkZXIuY2hhaW5dIDogW10pXSk7XG4gIGNvbnN0IHNpemUgPSBzaXplT2YoeyBlbnRyeSB9KTtcbiAgaWYgKHJpZGVycy5zaXplID49IExJTUlUIHx8IHNpemUgPiBqb2Iucm9vbSB8fCBmaW5kKGlkKSAhPT0gcm9vdCB8fCAhcm9vdC5tYXRjaGVzKFJJREVTKSB8fCAhaXNTZXR0bGVkKHJvb3QpKSByZXR1cm47XG4gIGpvYi5yb29tIC09IHNpemU7XG4gIHJpZGVycy5zZXQoaWQsIE9iamVjdC5hc3NpZ24ocmlkZXIsIHsgZW50cnksIGhvc3Q6IGpvYiwgcG9zdGVkOiB0b2tlbiwgcm9vdCwgdG9rZW4gfSkpO1xuICBob2xkKHJpZGVyKTtcbiAgcmV0dXJuIHRydWU7XG59O1xuXG4vKiogVGFrZSB0aG9zZSB0aGF0IGFyZSBsaWtlbHkgdG8gaGVhciB3aGF0IHRoZSBqb2IgYW5kIGl0cyByaWRlcnMgc2VuZC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHNlbmRlcnM6IFthbnksIERvaW5nXVtdKSA9PiB2b2lkfSAqL1xuY29uc3Qgc3ByZWFkID0gKGpvYiwgc2VuZGVycykgPT4ge1xuICBjb25zdCB7IGJvZHksIGNoYWluLCBoZWFyZCwgaWQsIHJpZGVycywgcm9vdCB9ID0gam9iO1xuICBjb25zdCBkZXRhaWxzID0gaGVhcmQ/LmZsYXRNYXAoKFssIGRldGFpbF0pID0+IE9iamVjdC52YWx1ZXMoZGV0YWlsID8/IHt9KSkgPz8gW107XG4gIGNvbnN0IGtleXMgPSBbcm9vdC5kYXRhc2V0Lm5pdHJvS2V5LCAuLi5ib2R5LnZhbHVlcygpLCAuLi5kZXRhaWxzXS5tYXAoU3RyaW5nKTtcbiAgLyoqIEB0eXBlIHsob3RoZXI6IGFueSwgbmFtZTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuICBjb25zdCByZWFjaCA9IChvdGhlciwgbmFtZSkgPT4ge1xuICAgIGNvbnN0IGlzT3V0ID0gcmlkZXJzLnNpemUgPj0gTElNSVQgfHwgb3RoZXIuaWQgPT09IGlkIHx8IGNoYWluLmluY2x1ZGVzKG90aGVyLmlkKSB8fCBsaW5lT2Yob3RoZXIuaWQpWzBdO1xuICAgIGlmICghcmlkZXJzLmhhcyhvdGhlci5pZCkgJiYgKGlzT3V0IHx8ICF0YWtlKGpvYiwgb3RoZXIpKSkgcmV0dXJuO1xuICAgIHNlbmRlcnMucHVzaChbb3RoZXIsIHsgY29tcG9uZW50OiBvdGhlci5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LCBoZWFyZDogW1tuYW1lXV0gfV0pO1xuICB9O1xuICBjb25zdCBzZWVuID0gbmV3IFNldCgpO1xuICBsZXQgaW5kZXg7XG4gIGZvciAoY29uc3QgW3NlbmRlciwgZG9pbmddIG9mIHNlbmRlcnMpIHtcbiAgICBjb25zdCBjYWxscyA9IEpTT04ucGFyc2Uoc2VuZGVyLmRhdGFzZXQubml0cm9PbiA/PyAne30nKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBpc0tleWVkXSBvZiBsaWtlbHkoc2VuZGVyLCBkb2luZykpIHtcbiAgICAgIGNvbnN0IFt0bywgY2FsbF0gPSBjYWxsc1tuYW1lXSA/PyBbXTtcbiAgICAgIGNvbnN0IHBhcmVudCA9IGZpbmQodG8pO1xuICAgICAgaWYgKHBhcmVudCkgcmVhY2gocGFyZW50LCBjYWxsKTtcbiAgICAgIGlmIChzZWVuLmhhcyhuYW1lICsgaXNLZXllZCkpIGNvbnRpbnVlO1xuICAgICAgc2Vlbi5hZGQobmFtZSArIGlzS2V5ZWQpO1xuICAgICAgaW5kZXggPz89IGhlYXJlcnMoKTtcbiAgICAgIGZvciAoY29uc3Qgb3RoZXIgb2YgaW5kZXhbbmFtZV0gPz8gW10pIHtcbiAgICAgICAgY29uc3QgeyBuaXRyb0ZpbHRlcnMsIG5pdHJvS2V5IH0gPSBvdGhlci5kYXRhc2V0O1xuICAgICAgICBjb25zdCBpc0ZvcktleSA9IGlzS2V5ZWQgfHwgbml0cm9GaWx0ZXJzPy5pbmNsdWRlcyhgXCIke25hbWV9XCJgKTtcbiAgICAgICAgaWYgKCFpc0ZvcktleSB8fCBrZXlzLmluY2x1ZGVzKG5pdHJvS2V5KSkgcmVhY2gob3RoZXIsIG5hbWUpOyAvLyBlbHNlIGEgdGFibGUgcG9zdHMgYWxsIGl0cyByb3dzIGZvciBvbmVcbiAgICAgIH1cbiAgICB9XG4gIH1cbn07XG5cbi8qKiBIb2xkIHRoZSBsaW5lcyBvZiB0aG9zZSB0aGF0IHRyYXZlbCB3aXRoIGEgam9iIHdoaWNoIGlzIHNlbnQgYWdhaW4gYWZ0ZXIgaXQgd2FzIGdpdmVuIHVwLCB3aGVyZSBub3RoaW5nIGhhcyBoYXBwZW5lZFxuICogc2luY2U6IHdoYXQgdGhleSBoZWFyIGlzIGluIHRoZWlyIG5ldyBIVE1MIGFsb25lLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBib2FyZEFnYWluID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHtcbiAgICBjb25zdCByb290ID0gZmluZChyaWRlci5pZCk7XG4gICAgaWYgKHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiAhPT0gcmlkZXIucG9zdGVkIHx8IGxpbmVPZihyaWRlci5pZClbMF0pIGNvbnRpbnVlO1xuICAgIGhvbGQoT2JqZWN0LmFzc2lnbihyaWRlciwgeyBob3N0OiBqb2IsIHJvb3QsIHRva2VuOiByaWRlci5wb3N0ZWQgfSkpO1xuICB9XG59O1xuXG4vKiogQ2hvb3NlIHdobyB0cmF2ZWxzIHdpdGggYSBqb2IgdGhhdCBsZWF2ZXMsIGhvbGQgdGhlaXIgbGluZXMsIGFuZCB3cml0ZSB0aGVtIGludG8gaXRzIGJvZHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGJvYXJkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGJvZHksIHJpZGVycywgcm9vdCB9ID0gam9iO1xuICBjb25zdCBtb3N0ID0gb3B0aW9ucy5uaXRyb0Fsb25nOyAvLyBhIHF1YXJ0ZXIgb2Ygd2hhdCB0aGUgc2VydmVyIGFjY2VwdHMsIG9yIGxlc3NcbiAgam9iLnJvb20gPSBNYXRoLm1pbihtb3N0LCBtb3N0ICogNCAtIHNpemVPZihib2R5KSk7XG4gIGpvYi5ib2FyZGVkID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIGlmICghKGpvYi5yb29tID4gMCkgfHwgaGFzRmlsZShib2R5KSB8fCByb290LmRhdGFzZXQubml0cm9MYXp5IHx8IGtleXNPZihqb2IpLnNvbWUoKGtleSkgPT4gc2xvd1trZXldKSkgcmV0dXJuO1xuICAvKiogQHR5cGUge1thbnksIERvaW5nXVtdfSAqL1xuICBjb25zdCBzZW5kZXJzID0gW1tyb290LCBqb2JdXTtcbiAgZm9yIChjb25zdCByaWRlciBvZiB3YWl0aW5nKCkpIHtcbiAgICBpZiAoIXJpZGVyLmlzQWxvbmUgJiYgdGFrZShqb2IsIHJpZGVyLnJvb3QsIHJpZGVyKSkgc2VuZGVycy5wdXNoKFtyaWRlci5yb290LCByaWRlcl0pO1xuICB9XG4gIHNwcmVhZChqb2IsIHNlbmRlcnMpO1xuICBpZiAocmlkZXJzLnNpemUpIGJvZHkuc2V0KCduaXRyby1hbG9uZycsIGBbJHtbLi4ucmlkZXJzLnZhbHVlcygpXS5tYXAoKHsgZW50cnkgfSkgPT4gZW50cnkpfV1gKTtcbn07XG5cbi8qKiBMZXQgdGhlIHJpZGVycycgbGluZXMgZ28gb24sIGluIHRoZSB0aWNrIGluIHdoaWNoIHRoZSBhbnN3ZXIgaXMgaW46IGJlZm9yZSBpdHMgZXZlbnRzLCBhbmQgYmVmb3JlIHRoZSBuZXh0IGpvYi5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVsZWFzZSA9IChqb2IpID0+IHtcbiAgZm9yIChjb25zdCByaWRlciBvZiBqb2IucmlkZXJzLnZhbHVlcygpKSB7XG4gICAgaWYgKHJpZGVyLmhvc3QgIT09IGpvYikgY29udGludWU7XG4gICAgY29uc3QgeyBoZWFyZCwgaWQsIGlzU3RhbGUsIHJvZGUsIHRva2VuIH0gPSByaWRlcjtcbiAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgY29uc3QgbGluZSA9IGxpbmVPZihpZCk7XG4gICAgLy8gV2hhdCB3YXMgbGVmdCBvdXQgYnkgYSBzZXJ2ZXIgdGhhdCBoYXMgcnVuIHRoZSBvdGhlcnMgaXMgdG8gc2F5IGl0c2VsZiB3aGF0IGlzIHdyb25nLlxuICAgIGlmIChyb2RlIHx8ICFoZWFyZFswXSkgbGluZS5zaGlmdCgpO1xuICAgIGVsc2UgcmlkZXIuaXNBbG9uZSA9IGpvYi5wYXJ0cyAmJiBqb2Iuc3RhdHVzID09PSAyMDAgJiYgcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuID09PSB0b2tlbjtcbiAgICByaWRlci5ob3N0ID0gcmlkZXIudG9rZW4gPSBudWxsO1xuICAgIGlmIChpc1N0YWxlICYmIHJvb3QgJiYgIWxpbmVbMF0pIGxpbmUucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICAgIHJlc3VtZShpZCk7XG4gIH1cbn07XG4iLCAiLyogVGhlIHBhcnRzIG9mIGFuIGFuc3dlciwgb25lIGZvciBlYWNoIHJ1biBvZiBhIGNvbXBvbmVudCwgdGhlIGFza2VyJ3MgZmlyc3Q6IFtpZCwgbGVuZ3RoIG9mIGl0cyBIVE1MLCBudW1iZXIgb2YgaXRzXG4gKiBldmVudHMsIHBsYWNlcyBvZiB0aGUgZXZlbnRzIHRoYXQgaXQgaGVhcmRdLiBUaGV5IHRlbGwgd2hhdCBsZWQgdG8gZWFjaCBldmVudCwgYXMgaWYgZWFjaCBjb21wb25lbnQgaGFkIGFza2VkIGFsb25lLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW9uIG9mIGEgcm9vdC5cbiAqL1xuaW1wb3J0IHsgbGVhcm4gfSBmcm9tICcuL3JpZGVycy5qcyc7XG5cbi8qKiBTYXkgd2hlcmUgZWFjaCBldmVudCBjb21lcyBmcm9tLCB3aGF0IGxlZCB0byBpdCBhbmQgd2hvIGhhcyBoZWFyZCBpdCBhbHJlYWR5LiBMZWFybiB3aG8gc2VuZHMgd2hhdC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIGV2ZW50czogW3N0cmluZywgYW55XVtdKSA9PiBBcnJpdmFsW119ICovXG5leHBvcnQgY29uc3QgYXJyaXZhbHNPZiA9IChqb2IsIGV2ZW50cykgPT4ge1xuICBjb25zdCB7IGlkLCBwYXJ0cyA9IFtbaWQsIDAsIGV2ZW50cy5sZW5ndGgsIFtdXV0sIHJpZGVycywgc3RhdHVzLCB0b29rIH0gPSBqb2I7XG4gIGNvbnN0IGlzV2VsbCA9IGpvYi5wYXJ0cyAmJiBzdGF0dXMgPT09IDIwMDtcbiAgLyoqIEB0eXBlIHtBcnJpdmFsW119ICovXG4gIGNvbnN0IGFycml2YWxzID0gW107XG4gIGZvciAoY29uc3QgW2Zyb20sICwgY291bnQsIHBsYWNlc10gb2YgcGFydHMpIHtcbiAgICBjb25zdCBydW4gPSByaWRlcnMuZ2V0KGZyb20pO1xuICAgIGNvbnN0IHsgY29tcG9uZW50LCByb290LCBoZWFyZDogYnJvdWdodCB9ID0gcnVuID8/IGpvYjtcbiAgICBjb25zdCBoZWFyZCA9IHBsYWNlcy5tYXAoKHBsYWNlKSA9PiBhcnJpdmFsc1twbGFjZV0pO1xuICAgIGZvciAoY29uc3QgeyBoZWFyZEJ5IH0gb2YgaGVhcmQpIGhlYXJkQnkuYWRkKGZyb20pO1xuICAgIGNvbnN0IG5hbWVzID0gaGVhcmQubWFwKCh7IGNhbGwsIG5hbWUsIHRvIH0pID0+IFt0byA9PT0gZnJvbSA/IGNhbGwgOiBuYW1lXSk7XG4gICAgY29uc3Qgb3duID0gZXZlbnRzLnNsaWNlKGFycml2YWxzLmxlbmd0aCwgYXJyaXZhbHMubGVuZ3RoICsgY291bnQpO1xuICAgIGlmIChpc1dlbGwpIGxlYXJuKHJ1biA/IHsgY29tcG9uZW50LCBoZWFyZDogWy4uLmJyb3VnaHQsIC4uLm5hbWVzXSB9IDogam9iLCBvd24sIHJ1biA/IDAgOiB0b29rKTtcbiAgICBjb25zdCBbeyBjaGFpbjogYmVnaW4sIGNvdW50cyB9LCAuLi5vdGhlcnNdID0gIXJ1biB8fCBicm91Z2h0WzBdID8gW3J1biA/PyBqb2IsIC4uLmhlYXJkXSA6IGhlYXJkO1xuICAgIGNvbnN0IGNoYWluID0gWy4uLmJlZ2luLmZpbHRlcigoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHN0ZXApID0+IG90aGVycy5ldmVyeSgoeyBjaGFpbiB9KSA9PiBjaGFpbi5pbmNsdWRlcyhzdGVwKSkpLCBmcm9tXTtcbiAgICBpZiAocnVuKSB7XG4gICAgICBjb3VudHNbZnJvbV0gPSAoY291bnRzW2Zyb21dID8/IDApICsgMTtcbiAgICAgIHJ1bi5oZWFyZCA9IFtdOyAvLyBpZiBpdCBoYXMgcnVuIGFnYWluLCB0aGF0IHdhcyBvZiB3aGF0IHRoZSBvdGhlcnMgaGF2ZSBzZW50XG4gICAgfVxuICAgIGNvbnN0IGNhbGxzID0gSlNPTi5wYXJzZShyb290LmRhdGFzZXQubml0cm9PbiA/PyAne30nKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBkZXRhaWxdIG9mIG93bikge1xuICAgICAgY29uc3QgW3RvLCBjYWxsXSA9IGNhbGxzW25hbWVdID8/IFtdO1xuICAgICAgYXJyaXZhbHMucHVzaCh7IG5hbWUsIGRldGFpbCwgZnJvbSwgY2hhaW4sIGNvdW50cywgaGVhcmRCeTogbmV3IFNldCgpLCB0bywgY2FsbCB9KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGFycml2YWxzO1xufTtcbiIsICIvKiBUaGUgZXZlbnRzIG9mIGFuIGFuc3dlciwgb3Igbml0cm86ZXJyb3Ige2NvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzfSwgcmVhY2ggdGhlIHBhZ2Ugb25jZSwgaW4gb3JkZXIuICovXG5pbXBvcnQgeyB1bnNlbnQgfSBmcm9tICcuL2FnYWluLmpzJztcbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgY2F1c2VzLCBkcm9wLCBlbnF1ZXVlLCBmYWlsdXJlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBldmVudE9mLCBmaW5kLCBvbiwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBhcnJpdmFsc09mIH0gZnJvbSAnLi9wYXJ0cy5qcyc7XG5pbXBvcnQgeyByZWxlYXNlIH0gZnJvbSAnLi9yaWRlcnMuanMnO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGRlbGl2ZXIgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBzdGF0dXMsIHJlc29sdmUsIHJlamVjdCwgcmVzdWx0IH0gPSBqb2I7XG4gIGFubm91bmNlKCdhbnN3ZXJlZCcsIGpvYik7XG4gIHJlbGVhc2Uoam9iKTtcbiAgY29uc3QgZXJyb3IgPSBqb2IuZXJyb3IgPz8gb3B0aW9uc1tgbml0cm9FcnJvci0ke3N0YXR1c31gXSA/PyBvcHRpb25zLm5pdHJvRXJyb3I7XG4gIGZvciAoY29uc3QgYXJyaXZhbCBvZiBhcnJpdmFsc09mKGpvYiwgam9iLmV2ZW50cyA/PyBbWyduaXRybzplcnJvcicsIHsgY29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXMgfV1dKSkge1xuICAgIGNvbnN0IHsgY2FsbCwgZGV0YWlsLCBmcm9tLCBuYW1lLCB0byB9ID0gYXJyaXZhbDtcbiAgICBjb25zdCBjYXVzZSA9IGV2ZW50T2YobmFtZSwgZGV0YWlsKTtcbiAgICBjYXVzZXMuc2V0KGNhdXNlLCBhcnJpdmFsKTtcbiAgICBpZiAoREVCVUcpIGFubm91bmNlKCdldmVudCcsIHsgam9iLCBhcnJpdmFsLCBldmVudDogY2F1c2UgfSk7XG4gICAgaWYgKGZyb20gPT09IGlkICYmIG5hbWUgPT09ICduaXRybzplcnJvcicpIHtcbiAgICAgIGlmIChqb2IuaXNVbnNlbnQpIHVuc2VudC5zZXQoY2F1c2UsIGpvYik7XG4gICAgICByZWplY3Q/LihmYWlsdXJlKGRldGFpbCkpO1xuICAgIH1cbiAgICBpZiAoZnJvbSA9PT0gaWQgJiYgbmFtZSA9PT0gJ25pdHJvOmFjdGlvbi1jb21wbGV0ZScpIHJlc29sdmU/LihyZXN1bHQgPT09IHVuZGVmaW5lZCA/IGRldGFpbCA6IHsgLi4uZGV0YWlsLCByZXN1bHQgfSk7XG4gICAgKGZpbmQoZnJvbSkgPz8gZG9jdW1lbnQuYm9keSkuZGlzcGF0Y2hFdmVudChjYXVzZSk7XG4gICAgaWYgKGZpbmQodG8pKSBlbnF1ZXVlKG5ld0pvYihmaW5kKHRvKSwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbW2NhbGwsIGRldGFpbF1dLCBjYXVzZSB9KSk7XG4gIH1cbiAgZm9yIChjb25zdCByaWRlciBvZiBqb2IucmlkZXJzLnZhbHVlcygpKSByaWRlci5yb2RlICYmIGFubm91bmNlKCdkb25lJywgcmlkZXIpO1xufTtcblxuLy8gQSB3YXkgb3V0IG9mIHRoZSBwYWdlIGFib3J0cyByZXF1ZXN0cywgc2Vjb25kcyBiZWZvcmUgdGhlIHBhZ2UgZ29lcy4gTm9ib2R5IHNheXMgaWYgaXQgd2lsbCBnbzpcbi8vIGEgZG93bmxvYWQgYmVnaW5zIGxpa2UgdGhhdCwgdG9vLlxubGV0IGxlYXZpbmcgPSAwO1xuLyoqIEB0eXBlIHtKb2JbXX0gKi9cbmNvbnN0IGFib3J0ZWQgPSBbXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZmluaXNoID0gKGpvYikgPT4gdm9pZCAobGVhdmluZyAmJiAham9iLnN0YXR1cyA/IGFib3J0ZWQucHVzaChqb2IpIDogZGVsaXZlcihqb2IpKTtcblxuLyoqIEB0eXBlIHsoZW5kOiAoam9iOiBhbnksIHdoeTogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RheSA9IChlbmQpID0+IHtcbiAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICBsZWF2aW5nID0gMDtcbiAgZm9yIChjb25zdCBqb2Igb2YgYWJvcnRlZC5zcGxpY2UoMCkpIGVuZChqb2IsICd0aGUgcGFnZSB3YXMgbGVmdCcpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RXZlbnRzID0gKCkgPT4ge1xuICBvbignYmVmb3JldW5sb2FkJywgKCkgPT4ge1xuICAgIGNsZWFyVGltZW91dChsZWF2aW5nKTtcbiAgICBsZWF2aW5nID0gc2V0VGltZW91dChzdGF5LCAxMDAwMCwgZGVsaXZlcik7XG4gIH0pO1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiBjbGVhclRpbWVvdXQobGVhdmluZykpO1xuICBvbigncGFnZXNob3cnLCAoKSA9PiBzdGF5KGRyb3ApKTsgLy8gdGhlIGJyb3dzZXIgaGFzIGtlcHQgaXRcbn07XG4iLCAiLyogRHJvcHMgY2xpY2tzIGZvciBhbiBhY3Rpb24gd2hpbGUgaXQgaXMgdW5kZXIgd2F5IGluIHRoZWlyIGNvbXBvbmVudCwgb3IgaW4gbGluZSwgd2hlcmUgaXQgc2F5cyB0aGF0IG9uZSBpcyBlbm91Z2guXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc2luZ2xlIG9mIHdoYXQgYXNrcy4gV3JpdGVzOiBhcmlhLWRpc2FibGVkIG9mIGl0LCBvciBvZiB3aGF0IHNlbmRzIGl0cyBmb3JtOyBkaXNhYmxlZCB3b3VsZCB0YWtlXG4gKiAgIHRoZSBmb2N1cyBmb3IgZ29vZC4gV2hhdCBoYXMgdGhhdCBmcm9tIHVzLCBhbmQgbm90IGZyb20gdGhlIHNlcnZlciwgaGFzIGRhdGEtbml0cm8taGVsZCwgdG9vLlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgQVNLUywgYWN0aW9uT2YsIGFsbE9mLCBmaW5kLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBTSU5HTEUgPSAnW2RhdGEtbml0cm8tc2luZ2xlXSc7XG5jb25zdCBIRUxEID0gJ2RhdGEtbml0cm8taGVsZCc7XG5cbi8qKiBAdHlwZSB7KGFza2VyOiBhbnksIHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNIZWxkID0gKGFza2VyLCB7IGlkIH0sIGFjdGlvbikgPT4gYXNrZXIubWF0Y2hlcyhTSU5HTEUpICYmIGxpbmVPZihpZCkuc29tZSgoam9iKSA9PiBqb2IuYWN0aW9uID09PSBhY3Rpb24pO1xuXG4vKiogV2hhdCBpcyBwcmVzc2VkLCBvZiBzb21ldGhpbmcgdGhhdCBhc2tzLlxuICogQHR5cGUgeyhhc2tlcjogYW55LCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuY29uc3QgYnV0dG9uc09mID0gKGFza2VyLCByb290KSA9PlxuICBhc2tlci5sb2NhbE5hbWUgPT09ICdmb3JtJ1xuICAgID8gYWxsT2YoYDppcyhidXR0b24saW5wdXQpOm5vdCgke0FTS1N9KWAsIHJvb3QpLmZpbHRlcigoeyBmb3JtLCB0eXBlIH0pID0+IGZvcm0gPT09IGFza2VyICYmIC9zdWJtaXR8aW1hZ2UvLnRlc3QodHlwZSkpXG4gICAgOiBbYXNrZXJdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoeyBpZCB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgZm9yIChjb25zdCBhc2tlciBvZiByb290ID8gYWxsT2YoU0lOR0xFLCByb290KSA6IFtdKSB7XG4gICAgY29uc3QgaXNOb3cgPSBpc0hlbGQoYXNrZXIsIHJvb3QsIGFjdGlvbk9mKHJvb3QsIGFza2VyLmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpKSk7XG4gICAgZm9yIChjb25zdCBidXR0b24gb2YgYnV0dG9uc09mKGFza2VyLCByb290KSkge1xuICAgICAgaWYgKGJ1dHRvbi5oYXNBdHRyaWJ1dGUoaXNOb3cgPyAnYXJpYS1kaXNhYmxlZCcgOiBIRUxEKSA9PT0gaXNOb3cpIGNvbnRpbnVlO1xuICAgICAgYnV0dG9uLnRvZ2dsZUF0dHJpYnV0ZShIRUxELCBpc05vdyk7XG4gICAgICBzZXRBdHRyaWJ1dGUoYnV0dG9uLCAnYXJpYS1kaXNhYmxlZCcsIGlzTm93ID8gJ3RydWUnIDogbnVsbCk7XG4gICAgfVxuICB9XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTaW5nbGUgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ3F1ZXVlZCcsICdhbnN3ZXJlZCcsICdkb25lJ10pIGhlYXIobmFtZSwgKGpvYikgPT4gcXVldWVNaWNyb3Rhc2soKCkgPT4gc2hvdyhqb2IpKSk7IC8vIHRoZSBsaW5lIGhhcyBpdCwgb3Igbm90XG59O1xuIiwgIi8qIFRoZSBicmlkZ2U6IHJlcXVlc3RzIG9mIGNvbXBvbmVudHMgYmVjb21lIGpvYnM7IGVhY2ggaXMgc2VudCwgYW5zd2VyZWQsIGFuZCBpdHMgZXZlbnRzIGRlbGl2ZXJlZC5cbiAqIFdpcmU6IGRvY3MvYXJjaGl0ZWN0dXJlLm1kLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWhlYXJkLCAtZXJyb3IsIC1lcnJvci08c3RhdHVzPiBvZiBpdHMgc2NyaXB0OyBpZCxcbiAqICAgZGF0YS1uaXRyby1jb21wb25lbnQsIC1rZXksIC11cmwsIC10b2tlbiwgLWZpbHRlcnMsIC1vbiwgLWxhenkgb2YgYSByb290OyAtYXJncywgLW1vZGVsLCAtb3duZXIgaW5zaWRlLlxuICovXG5pbXBvcnQgeyBpbnNpc3QgfSBmcm9tICcuL2FnYWluLmpzJztcbmltcG9ydCB7IGFjY2VwdCB9IGZyb20gJy4vYW5zd2Vycy5qcyc7XG5pbXBvcnQgeyBmaW5pc2ggfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyByZWFkRmllbGRzIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWRkQXJndW1lbnRzLCBhbm5vdW5jZSwgaGVhciwgaXNPdXJOYW1lLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZHJvcCwgZW5xdWV1ZSwgcnVuV2l0aCB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgUk9PVCwgYWN0aW9uT2YsIGFkZHJlc3MsIGFsbCwgZmluZCwgZmlyc3QsIG9wdGlvbnMsIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBib2FyZCwgYm9hcmRBZ2FpbiwgcmVsZWFzZSB9IGZyb20gJy4vcmlkZXJzLmpzJztcbmltcG9ydCB7IGlzSGVsZCB9IGZyb20gJy4vc2luZ2xlLmpzJztcblxuLyoqIE1ha2UgYSBqb2Igb2YgYSByZXF1ZXN0IG9mIGh0bXguXG4gKiBAdHlwZSB7KGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSkgPT4ge1xuICBjb25zdCByb290ID0gcm9vdE9mKGVsZW1lbnQpO1xuICBjb25zdCBhY3Rpb24gPSBhY3Rpb25PZihyb290LCBwYXRoKTtcbiAgaWYgKGVsZW1lbnQgPT09IHJvb3QpIHJldHVybiByZWFjdChyb290LCBjYXVzZSwgeyBhY3Rpb24sIHBhdGggfSk7XG4gIGlmIChpc0hlbGQoZWxlbWVudCwgcm9vdCwgYWN0aW9uKSkgcmV0dXJuO1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCB7IHBhdGgsIHNvdXJjZTogZWxlbWVudCB9KTtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGJvZHkgPz8gW10pIGlmICghaXNPdXJOYW1lKG5hbWUpKSBqb2IuYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIEpTT04ucGFyc2UoZWxlbWVudC5kYXRhc2V0Lm5pdHJvQXJncyA/PyAne30nKSk7XG4gIHJlYWRGaWVsZHMoam9iKTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIHdoYXQgYSByb290IGFza3MgZm9yIGJ5IGl0c2VsZjogYWZ0ZXIgYW4gZXZlbnQsIHVubGVzcyB0aGF0IGlzIGZvciBhbm90aGVyIGtleSwgb3IgYXMgYSBwb2xsLlxuICogQHR5cGUgeyhyb290OiBhbnksIGNhdXNlPzogYW55LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWN0ID0gKHJvb3QsIGNhdXNlLCBtb3JlKSA9PiB7XG4gIGNvbnN0IHsgbml0cm9GaWx0ZXJzLCBuaXRyb0tleSB9ID0gcm9vdC5kYXRhc2V0O1xuICBjb25zdCB7IHR5cGUsIGRldGFpbCB9ID0gY2F1c2UgPz8ge307XG4gIGNvbnN0IGtleXMgPSAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KHR5cGUpICYmIGRldGFpbD8ua2V5ICE9IG51bGwgPyBbJ2tleSddIDogSlNPTi5wYXJzZShuaXRyb0ZpbHRlcnMgPz8gJ3t9JylbdHlwZV07XG4gIGlmIChrZXlzPy5ldmVyeSgoLyoqIEB0eXBlIHthbnl9ICovIGtleSkgPT4gYCR7ZGV0YWlsPy5ba2V5XX1gICE9PSBuaXRyb0tleSkpIHJldHVybjtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBjYXVzZSwgaXNQb2xsOiAhY2F1c2UsIGlzUXVpZXQ6IHRydWUsIC4uLm1vcmUgfSk7XG4gIGlmICgvXm5pdHJvOi8udGVzdCh0eXBlKSkgam9iLmhlYXJkID0gW1t0eXBlLCBkZXRhaWxdXTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIGFuIGFjdGlvbiB3aXRoIGFyZ3VtZW50cyBhbmQgd2hhdCBzdGFuZHMgaW4gdGhlIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgYXJnczogb2JqZWN0LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHBvc3QgPSAocm9vdCwgYWN0aW9uLCBhcmdzLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIG1vcmUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIGFyZ3MpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBAdHlwZSB7KGNvbXBvbmVudDogc3RyaW5nLCBrZXk6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgbWlzc2luZyA9IChjb21wb25lbnQsIGtleSkgPT4ge1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KGFsbChST09UKS5tYXAoKHsgZGF0YXNldCB9KSA9PiBkYXRhc2V0Lm5pdHJvQ29tcG9uZW50KSldO1xuICBpZiAobmFtZXMuaW5jbHVkZXMoY29tcG9uZW50KSkgcmV0dXJuIGBub25lIG9uIHRoaXMgcGFnZSBoYXMgdGhlIGtleSAke0pTT04uc3RyaW5naWZ5KGtleSl9YDtcbiAgY29uc3QgbmVhcmVzdCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpICYmIHdpbmRvdy5uaXRyb0RlYnVnPy5zdWdnZXN0KGNvbXBvbmVudCwgbmFtZXMpO1xuICByZXR1cm4gYG9uIHRoaXMgcGFnZSB0aGVyZSBpcyAke25hbWVzLmxlbmd0aCA/IGBvbmx5ICR7bmFtZXMuam9pbignLCAnKX1gIDogJ25vbmUnfS4ke25lYXJlc3QgfHwgJyd9YDtcbn07XG5cbi8qKiBAdHlwZSB7Tml0cm9bJ2NhbGwnXX0gKi9cbmNvbnN0IGNhbGwgPSAoY29tcG9uZW50LCBhY3Rpb24sIGFyZ3MgPSB7fSwgeyBrZXkgfSA9IHt9KSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3Qgb25lID0ga2V5ID09IG51bGwgPyAnJyA6IGBbZGF0YS1uaXRyby1rZXk9JHtDU1MuZXNjYXBlKC8qKiBAdHlwZSB7YW55fSAqLyAoa2V5KSl9XWA7XG4gICAgY29uc3Qgcm9vdCA9IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9JHtDU1MuZXNjYXBlKGNvbXBvbmVudCl9XSR7b25lfWApO1xuICAgIGlmIChyb290KSBwb3N0KHJvb3QsIGFjdGlvbiwgYXJncywgeyByZXNvbHZlLCByZWplY3QgfSk7XG4gICAgZWxzZSBkcm9wKHsgY29tcG9uZW50LCBhY3Rpb24sIHJlamVjdCB9LCBtaXNzaW5nKGNvbXBvbmVudCwga2V5KSk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJ1biA9IGFzeW5jIChqb2IsIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBjaGFpbiwgaWQgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAvLyBUaGUgbmV4dCBwYWdlIG1heSBoYXZlIGEgY29tcG9uZW50IG9mIHRoaXMgaWQuXG4gIGNvbnN0IGlzR29uZSA9ICFyb290IHx8IChyb290ICE9PSBqb2Iucm9vdCAmJiBqb2IucGFnZSAhPT0gYWRkcmVzcygpKTtcbiAgaWYgKGlzR29uZSAmJiAham9iLmlzUXVpZXQpIGZpbmlzaChPYmplY3QuYXNzaWduKGpvYiwgeyBzdGF0dXM6IDAsIGVycm9yOiBvcHRpb25zWyduaXRyb0Vycm9yLTQwNCddIH0pKTtcbiAgaWYgKGlzR29uZSB8fCAoam9iLnJlamVjdCAmJiByb290LmRhdGFzZXQubml0cm9MYXp5KSkgcmV0dXJuIGRyb3Aoam9iLCAnaXQgaXMgbm90IHRoZXJlJyk7XG4gIGpvYi5iZWd1biA/IGJvYXJkQWdhaW4oam9iKSA6IGZpbGwoam9iLCByb290KTsgLy8gYWdhaW4sIGl0IGlzIHRvIGJlIHNlbnQgYXMgaXQgd2FzXG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IGluc2lzdChqb2IsICgpID0+IHtcbiAgICBjb25zdCByb290ID0gZmluZChpZCkgPz8gZG9jdW1lbnQuYm9keTsgLy8gaXQgbWF5IGdvIG1lYW53aGlsZVxuICAgIGNvbnN0IHNvdXJjZSA9IGpvYi5zb3VyY2U/LmlzQ29ubmVjdGVkID8gam9iLnNvdXJjZSA6IHJvb3Q7XG4gICAgcmV0dXJuIGFkYXB0ZXIuc2VuZChqb2IsIHsgcm9vdCwgc291cmNlLCBoZWFkZXJzOiBjaGFpblswXSAmJiB7ICdOaXRyby1DaGFpbic6IGNoYWluLmpvaW4oKSB9IH0pO1xuICB9KTtcbiAgaWYgKGFuc3dlcikgYXdhaXQgYWNjZXB0KE9iamVjdC5hc3NpZ24oam9iLCB7IGFuc3dlciB9KSwgYW5zd2VyLCBhZGFwdGVyKTtcbiAgZWxzZSBpZiAoam9iLnN0YXR1cyA9PSBudWxsKSByZXR1cm4gZHJvcChqb2IsICdhIGxpc3RlbmVyIG9yIGh4LXN5bmMgc3RvcHBlZCBpdCcpO1xuICBmaW5pc2goam9iKTtcbn07XG5cbi8qKiBGaWxsIHRoZSBib2R5OiB0aGUgbmV3ZXN0IHRva2VuLCBldmVudHMgaGVhcmQsIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHJvb3Q6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZpbGwgPSAoam9iLCByb290KSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY291bnRzLCBoZWFyZCwgaWQsIHNlbnQgfSA9IGpvYjtcbiAgT2JqZWN0LmFzc2lnbihqb2IsIHsgcm9vdCwgdG9rZW46IHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuIH0pO1xuICBjb3VudHNbaWRdID0gKGNvdW50c1tpZF0gPz8gMCkgKyAxO1xuICBpZiAoaGVhcmQpIGJvZHkuc2V0KCduaXRyby1ldmVudHMnLCBKU09OLnN0cmluZ2lmeShoZWFyZCkpO1xuICBhbm5vdW5jZSgnZmlsbGluZycsIGpvYik7XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldCgpO1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgYm91bmQsIHZhbHVlcyB9IG9mIHNlbnQudmFsdWVzKCkpIHtcbiAgICBpZiAoIWJvdW5kKSBjb250aW51ZTtcbiAgICBuYW1lcy5hZGQoYm91bmQpO1xuICAgIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSBib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIH1cbiAgaWYgKCFqb2IuaXNRdWlldCkgYm9keS5zZXQoJ25pdHJvLWZpZWxkcycsIFsuLi5uYW1lc10uam9pbigpKTtcbiAgYm9hcmQoam9iKTtcbiAgYm9keS5hcHBlbmQoJ25pdHJvLXRva2VuJywgam9iLnRva2VuID8/ICcnKTtcbn07XG5cbi8qKiBMZXQgcmVxdWVzdHMgb2YgaHRteCBiZWNvbWUgam9icywgYW5kIGpvYnMgbGVhdmUuXG4gKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgY29ubmVjdCA9IChhZGFwdGVyKSA9PiB7XG4gIGFkYXB0ZXIuY2FwdHVyZShhc2spO1xuICBydW5XaXRoKChqb2IpID0+IHJ1bihqb2IsIGFkYXB0ZXIpLmZpbmFsbHkoKCkgPT4gcmVsZWFzZShqb2IpKSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRCcmlkZ2UgPSAoKSA9PiB7XG4gIHdpbmRvdy5uaXRybyA9IHsgZmluZCwgZmlyc3QsIHJvb3RPZiwgY2FsbCwgcG9zdCwgb246IGhlYXIsIHJlYWN0LCBlbnF1ZXVlIH07XG59O1xuIiwgIi8qIFRoZSBiZWdpbm5pbmcgb2YgYSBwYWdlOiBvdXIgc2NyaXB0IHN0YW5kcyBiZWZvcmUgaHRteCwgc28gbm90aGluZyBpcyBhc2tlZCBiZWZvcmUgdGhlIGJyaWRnZSBpcyB0aGVyZSwgYW5kIGJvdGhcbiAqIGJlZ2luIGF0IERPTUNvbnRlbnRMb2FkZWQsIHdoaWNoIGNvbWVzIGFmdGVyIGRlZmVycmVkIHNjcmlwdHMsIG9yIGFmdGVyIHRob3NlIHRoYXQgZGlkIG5vdCBsb2FkLiBXaGF0IGlzIGNsaWNrZWRcbiAqIG9yIHNlbnQgbWVhbndoaWxlIGlzIGRvbmUgdGhlbi4gV2l0aG91dCBhbiBodG14IHRoZXJlIGlzIG9uZSBtb3JlIGNoYW5jZSwgb25jZSBhbGwgaGFzIGNvbWUuXG4gKlxuICogUmVhZHM6IGh4LXBvc3Qgb2Ygd2hhdCBpcyBjbGlja2VkIG9yIHNlbnQuIEhlYXJzOiBjbGljaywgc3VibWl0OyBET01Db250ZW50TG9hZGVkLCBsb2FkLlxuICovXG5pbXBvcnQgeyBBU0tTLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLy8gV2hhdCBhIGNsaWNrIGRvZXMgbW9yZSB0byB0aGFuIHRvIGFzay4gVGhlaXIgdmFsdWVzIGFyZSB0aGVyZSB3aGVuIGh0bXggYmVnaW5zLlxuY29uc3QgT1RIRVJTID0gJ2Zvcm0sbGFiZWwsc2VsZWN0LHRleHRhcmVhLGlucHV0Om5vdChbdHlwZT1zdWJtaXRdLFt0eXBlPWltYWdlXSxbdHlwZT1idXR0b25dKSc7XG4vKiogQHR5cGUgeygoKSA9PiB2b2lkKVtdfSAqL1xuY29uc3QgZWFybHkgPSBbXTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGNsaWNrID0gKGV2ZW50KSA9PiB7XG4gIGNvbnN0IGNvbnRyb2wgPSBldmVudC50YXJnZXQuY2xvc2VzdD8uKGBidXR0b24saW5wdXQsbGFiZWwsZm9ybSwke0FTS1N9YCk7XG4gIGlmICghY29udHJvbCB8fCBjb250cm9sLm1hdGNoZXMoT1RIRVJTKSkgcmV0dXJuO1xuICBjb25zdCBzZW5kcyA9IC9zdWJtaXR8aW1hZ2UvLnRlc3QoY29udHJvbC50eXBlKSAmJiBjb250cm9sLmZvcm0/Lm1hdGNoZXMoQVNLUyk7XG4gIGlmICghc2VuZHMgJiYgIWNvbnRyb2wubWF0Y2hlcyhBU0tTKSkgcmV0dXJuO1xuICBzdG9wKGV2ZW50KTtcbiAgZWFybHkucHVzaCgoKSA9PiBjb250cm9sLmNsaWNrKCkpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHN1Ym1pdCA9IChldmVudCkgPT4geyAvLyB3aXRob3V0IGEgYnV0dG9uXG4gIGlmICghZXZlbnQudGFyZ2V0Lm1hdGNoZXM/LihBU0tTKSkgcmV0dXJuO1xuICBzdG9wKGV2ZW50KTtcbiAgZWFybHkucHVzaCgoKSA9PiBldmVudC50YXJnZXQucmVxdWVzdFN1Ym1pdCgpKTtcbn07XG5cbi8qKiBXaXRoIGh0bXgsIG9yIHdpdGggYWxsIHRoYXQgdGhlIHBhZ2UgbG9hZHM6IEZpcmVmb3ggdGVsbHMgb2YgYSBET01Db250ZW50TG9hZGVkLCBhdCB0aW1lcywgYmVmb3JlIGl0IGhhcyBjb21lLiAqL1xuY29uc3QgaXNUaGVyZSA9ICgpID0+IHdpbmRvdy5odG14IHx8IGRvY3VtZW50LnJlYWR5U3RhdGUgPT09ICdjb21wbGV0ZSc7XG5cbi8qKiBDYWxsIGBiZWdpbmAgb25jZSBhbGwgc2NyaXB0cyBvZiB0aGUgcGFnZSBoYXZlIGNvbWUsIGF0IG9uY2UgaW4gYSBwYWdlIHRoYXQgaXMgdGhlcmUgYWxyZWFkeTsgYGZpcnN0YCBpcyB0aGVcbiAqIGV2ZW50IG9mIGFuIGh0bXggdGhhdCB3b3VsZCBiZWdpbiBiZWZvcmUuXG4gKiBAdHlwZSB7KGJlZ2luOiAoKSA9PiB2b2lkLCBmaXJzdD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3aGVuTG9hZGVkID0gKGJlZ2luLCBmaXJzdCA9ICduZXZlcicpID0+IHtcbiAgaWYgKHBlcmZvcm1hbmNlLnRpbWluZy5kb21Db250ZW50TG9hZGVkRXZlbnRTdGFydCAmJiBpc1RoZXJlKCkpIHJldHVybiBiZWdpbigpO1xuICAvKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuICBjb25zdCBnbyA9ICh7IHRhcmdldCB9KSA9PiB7XG4gICAgaWYgKHRhcmdldCAhPT0gZG9jdW1lbnQgfHwgIWlzVGhlcmUoKSkgcmV0dXJuOyAvLyBmaWxlcyB0ZWxsIG9mIHRoZWlyIGxvYWQgYXMgd2VsbFxuICAgIGZvciAoY29uc3QgW25hbWUsIGxpc3RlbmVyXSBvZiBsaXN0ZW5lcnMpIHdpbmRvdy5yZW1vdmVFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbiAgICBiZWdpbigpO1xuICAgIHNldFRpbWVvdXQoKCkgPT4gZWFybHkuZm9yRWFjaCgoYWN0KSA9PiBhY3QoKSkpOyAvLyBodG14IDIgYmVnaW5zIGF0IHRoaXMgZXZlbnQsIHRvbywgYW5kIGFmdGVyIHRoaXNcbiAgfTtcbiAgY29uc3QgbGlzdGVuZXJzID0gT2JqZWN0LmVudHJpZXMoeyBjbGljaywgc3VibWl0LCBbZmlyc3RdOiBzdG9wLCBET01Db250ZW50TG9hZGVkOiBnbywgbG9hZDogZ28gfSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGxpc3RlbmVyXSBvZiBsaXN0ZW5lcnMpIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbn07XG4iLCAiLyogTG9hZHMgbGF6eSBjb21wb25lbnRzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWxhenkgb2YgYSBwbGFjZWhvbGRlcidzIHJvb3Q6IFwibG9hZFwiLCBvciBcInZpc2libGVcIjogYXNrIHdoZW4gaXQgaXMgc2VlbjtcbiAqICAgZGF0YS1uaXRyby1ncm91cDogdGhlIHBsYWNlaG9sZGVycyBvZiBhIG5hbWUgYXNrIHRvZ2V0aGVyLCBhcyBzb29uIGFzIG9uZSBvZiB0aGVtIGRvZXM7XG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50IGFuZCBkYXRhLW5pdHJvLXRva2VuIG9mIHRoZSByb290LlxuICogUG9zdHMgbml0cm8tbW91bnQ7IGZvciBhIGdyb3VwIG9uZSBwb3N0cyBpdCB3aXRoIGdyb3VwLCBcIjxjb21wb25lbnQ+IDx0b2tlbj5cIiBvZiBlYWNoIG9mIHRoZSBvdGhlcnMuXG4gKiBXaGF0IGEgcGxhY2Vob2xkZXIgaGVhcnMgb24gdGhlIGNvbXBvbmVudCdzIGJlaGFsZiwgdGhlIGNvbXBvbmVudCBnZXRzIGFzIHNvb24gYXMgaXQgaXMgdGhlcmUuXG4gKi9cbmltcG9ydCB7IHBvc3QsIHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGVucXVldWUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGFsbCwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExBWlkgPSAnW2RhdGEtbml0cm8tbGF6eV0nO1xuY29uc3QgTU9VTlQgPSAnbml0cm8tbW91bnQnO1xuY29uc3QgR1JPVVBfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtXZWFrU2V0PEVsZW1lbnQ+fSAqL1xuY29uc3Qga25vd24gPSBuZXcgV2Vha1NldCgpO1xuLyoqIEB0eXBlIHtTZXQ8YW55W10+fSAqL1xuY29uc3QgZ3JvdXBzID0gbmV3IFNldCgpOyAvLyB1bmRlciB3YXk6IHRoZSBwbGFjZWhvbGRlciB0aGF0IGhhcyBhc2tlZCwgYW5kIHRoZSBvdGhlcnNcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IHRyaWVkID0gbmV3IFdlYWtTZXQoKTsgLy8gd2l0aCBhIGdyb3VwLCBpbiB2YWluOiBlYWNoIGFza3MgYWxvbmUsIGFuZCBzYXlzIHdoYXQgaXMgd3Jvbmdcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBsb2FkaW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2YgcGxhY2Vob2xkZXJzXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IG92ZXJoZWFyZCA9IG5ldyBNYXAoKTsgLy8gYnkgdGhlIHBsYWNlaG9sZGVyJ3MgaWRcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza0Fsb25lID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGxvYWRpbmcuYWRkKHBsYWNlaG9sZGVyLmlkKTtcbiAgZW5xdWV1ZShuZXdKb2IocGxhY2Vob2xkZXIsIE1PVU5ULCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXJzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza1RvZ2V0aGVyID0gKGdyb3VwKSA9PiB7XG4gIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IGdyb3VwO1xuICBpZiAoIW90aGVyc1swXSkgcmV0dXJuIGZpcnN0ICYmIGFza0Fsb25lKGZpcnN0KTtcbiAgZ3JvdXBzLmFkZChncm91cCk7XG4gIGZvciAoY29uc3QgeyBpZCB9IG9mIGdyb3VwKSBsb2FkaW5nLmFkZChpZCk7XG4gIGNvbnN0IG1lbWJlcnMgPSBvdGhlcnMubWFwKCh7IGRhdGFzZXQgfSkgPT4gYCR7ZGF0YXNldC5uaXRyb0NvbXBvbmVudH0gJHtkYXRhc2V0Lm5pdHJvVG9rZW59YCk7XG4gIHBvc3QoZmlyc3QsIE1PVU5ULCB7IGdyb3VwOiBtZW1iZXJzIH0sIHsgZ3JvdXAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNXYWl0aW5nID0gKHBsYWNlaG9sZGVyKSA9PiBwbGFjZWhvbGRlci5pc0Nvbm5lY3RlZCAmJiBwbGFjZWhvbGRlci5tYXRjaGVzKExBWlkpO1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGNvbnN0IHVuZGVyV2F5ID0gbmV3IFNldChbLi4uZ3JvdXBzXS5mbGF0KCkpO1xuICBpZiAodW5kZXJXYXkuaGFzKHBsYWNlaG9sZGVyKSkgcmV0dXJuO1xuICBjb25zdCB7IG5pdHJvR3JvdXAgfSA9IHBsYWNlaG9sZGVyLmRhdGFzZXQ7XG4gIGNvbnN0IG90aGVycyA9IGFsbChgJHtMQVpZfVtkYXRhLW5pdHJvLWdyb3VwXWApLmZpbHRlcigobWVtYmVyKSA9PlxuICAgIG1lbWJlciAhPT0gcGxhY2Vob2xkZXIgJiYgbWVtYmVyLmRhdGFzZXQubml0cm9Hcm91cCA9PT0gbml0cm9Hcm91cCAmJiAhdHJpZWQuaGFzKG1lbWJlcikgJiYgIXVuZGVyV2F5LmhhcyhtZW1iZXIpKTtcbiAgYXNrVG9nZXRoZXIodHJpZWQuaGFzKHBsYWNlaG9sZGVyKSA/IFtwbGFjZWhvbGRlcl0gOiBbcGxhY2Vob2xkZXIsIC4uLm90aGVyc10uc2xpY2UoMCwgR1JPVVBfTElNSVQpKTtcbn07XG5cbi8qKiBMZXQgdGhlIG90aGVycyBvZiBhIGdyb3VwIGdvIG9uIG9uY2UgdGhlIGZpcnN0IGhhcyBiZWVuIGFuc3dlcmVkLCB3ZWxsIG9yIG5vdC5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBnb09uID0gKHsgYWN0aW9uLCBpZCwgcm9vdCwgZ3JvdXAgPSBbcm9vdF0gfSkgPT4ge1xuICBpZiAoYWN0aW9uICE9PSBNT1VOVCkgcmV0dXJuO1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgY29uc3QgbGVmdCA9IG90aGVycy5maWx0ZXIoaXNXYWl0aW5nKTtcbiAgZ3JvdXBzLmRlbGV0ZShncm91cCk7XG4gIGlmIChpc1dhaXRpbmcoZmlyc3QpKSB7IC8vIGluIHZhaW5cbiAgICBsb2FkaW5nLmRlbGV0ZShpZCk7XG4gICAgaWYgKG90aGVyc1swXSkgdHJpZWQuYWRkKGZpcnN0KTtcbiAgICByZXR1cm4gYXNrVG9nZXRoZXIobGVmdCk7IC8vIHRoZXkgYXJlIG5vdCB0byBibGFtZVxuICB9XG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgbGVmdCkge1xuICAgIHRyaWVkLmFkZChvdGhlcik7XG4gICAgYXNrQWxvbmUob3RoZXIpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpZCkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmIChyb290Py5tYXRjaGVzKExBWlkpKSByZXR1cm47XG4gIGNvbnN0IGNhdXNlcyA9IG92ZXJoZWFyZC5nZXQoaWQpID8/IFtdO1xuICBvdmVyaGVhcmQuZGVsZXRlKGlkKTtcbiAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAvLyBPbmUgcmVxdWVzdCBpcyBtYWRlIG9mIHRoZW0gYWxsLlxuICBmb3IgKGNvbnN0IGNhdXNlIG9mIHJvb3QgPyBjYXVzZXMgOiBbXSkgcmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLy8gT25lIHRoYXQgY291bGQgbm90IGJlIGxvYWRlZCBpcyBhc2tlZCBmb3IgYWdhaW4gd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuY29uc3Qgc2VlbiA9IG5ldyBJbnRlcnNlY3Rpb25PYnNlcnZlcigoZW50cmllcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgaXNJbnRlcnNlY3RpbmcsIHRhcmdldCB9IG9mIGVudHJpZXMpIHtcbiAgICBpZiAoIXRhcmdldC5tYXRjaGVzKExBWlkpKSBzZWVuLnVub2JzZXJ2ZSh0YXJnZXQpO1xuICAgIGVsc2UgaWYgKGlzSW50ZXJzZWN0aW5nKSBhc2sodGFyZ2V0KTtcbiAgfVxufSk7XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Vob2xkZXIgb2YgYWxsKExBWlkpKSB7XG4gICAgaWYgKGtub3duLmhhcyhwbGFjZWhvbGRlcikpIGNvbnRpbnVlO1xuICAgIGtub3duLmFkZChwbGFjZWhvbGRlcik7XG4gICAgaWYgKHBsYWNlaG9sZGVyLmRhdGFzZXQubml0cm9MYXp5ID09PSAndmlzaWJsZScpIHNlZW4ub2JzZXJ2ZShwbGFjZWhvbGRlcik7XG4gICAgZWxzZSBhc2socGxhY2Vob2xkZXIpO1xuICB9XG4gIGZvciAoY29uc3QgaWQgb2YgbmV3IFNldChbLi4ub3ZlcmhlYXJkLmtleXMoKSwgLi4ubG9hZGluZ10pKSB0ZWxsKGlkKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExhenkgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGNhdXNlLCBpZCwgcm9vdCB9KSA9PiB7XG4gICAgaWYgKCFjYXVzZT8udHlwZS5zdGFydHNXaXRoKCduaXRybzonKSB8fCAhcm9vdC5tYXRjaGVzKExBWlkpKSByZXR1cm4gdHJ1ZTtcbiAgICAvLyBJdCBpcyBtYWRlIGFuZXcgYW55d2F5LlxuICAgIGlmIChsb2FkaW5nLmhhcyhpZCkgfHwgIWNhdXNlLnR5cGUuc3RhcnRzV2l0aCgnbml0cm86cmVmcmVzaC0nKSkgb3ZlcmhlYXJkLnNldChpZCwgWy4uLihvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXSksIGNhdXNlXSk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgaGVhcignYW5zd2VyZWQnLCBnb09uKTtcbiAgY29uc3Qgd2F0Y2ggPSB7IGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWxhenknXSwgY2hpbGRMaXN0OiB0cnVlLCBzdWJ0cmVlOiB0cnVlIH07XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKGxvb2spLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB3YXRjaCk7XG4gIGxvb2soKTtcbn07XG4iLCAiLyogTGl2ZSBpbnB1dHM6IHdoYXQgaXMgdHlwZWQgZ29lcyB0byB0aGUgc2VydmVyIGFmdGVyIGEgcGF1c2UsIHdpdGggdGhlIGFjdGlvbiBcInN5bmNcIi5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zeW5jIG9mIGEgYm91bmQgaW5wdXQgKGRhdGEtbml0cm8tbW9kZWwpLCBvciBvZiBhIGZvcm0gd2hvc2UgaW5wdXRzIGFyZSBhbGwgbGl2ZTogdGhlXG4gKiAgIHBhdXNlIGluIG1pbGxpc2Vjb25kcywgb3IgXCJjaGFuZ2VcIiB0byB3YWl0IHVudGlsIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICogUG9zdHMgc3luYzogZmllbGQsIHRoZSBuYW1lcyBvZiB3aGF0IHdhcyB0b3VjaGVkOyBvZiBhIGZvcm0gYWxzbyBmb3JtLCBpdHMgdmFsdWVzIGFzIGEgcXVlcnkuXG4gKiBIZWFyczogaW5wdXQsIGNoYW5nZSwgY29tcG9zaXRpb25lbmQuXG4gKlxuICogVGhlIHBhdXNlIGlzIGNvdW50ZWQgaGVyZSBhbmQgbm90IGJ5IGh4LXRyaWdnZXI6IGEgdGltZXIgb2YgaHRteCBkaWVzIHdpdGggaXRzIGVsZW1lbnQsIHdoaWNoIGFueVxuICogYW5zd2VyIG1heSByZXBsYWNlLCBhbmQgaHRteCB3b3VsZCBzZW5kIHdoYXQgZWxzZSBzdGFuZHMgaW4gdGhlIGZvcm0sIGZvciB0aGUgYW5zd2VyIHRvIGNsZWFyLlxuICovXG5pbXBvcnQgeyBwb3N0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgVFlQRUQsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGxPZiwgZmluZCwgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuXG5jb25zdCBTWU5DID0gJ2RhdGEtbml0cm8tc3luYyc7XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIExpdmVSb290Pn0gKi9cbmNvbnN0IHJvb3RzID0gbmV3IE1hcCgpOyAvLyBieSBpZFxuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBMaXZlUm9vdH0gKi9cbmNvbnN0IGxpdmVSb290ID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpID8/IHsgZHVlOiBuZXcgTWFwKCkgfTtcbiAgcm9vdHMuc2V0KGlkLCBsaXZlKTtcbiAgcmV0dXJuIGxpdmU7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IGFueVtdfSAqL1xuY29uc3QgaW5wdXRzT2YgPSAocm9vdCwgbmFtZSkgPT4gYWxsT2YoYFtuYW1lPSR7Q1NTLmVzY2FwZShuYW1lKX1dYCwgcm9vdCk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIG5hbWU6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3QgdmFsdWVPZiA9IChyb290LCBuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKS5mbGF0TWFwKHZhbHVlc09mKS5qb2luKCdcXG4nKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoeyB0YXJnZXQsIHR5cGUsIGlzQ29tcG9zaW5nIH0pID0+IHtcbiAgY29uc3QgaG9sZGVyID0gdGFyZ2V0LmNsb3Nlc3Q/LihgWyR7U1lOQ31dYCk7XG4gIGNvbnN0IHJvb3QgPSBob2xkZXIgJiYgcm9vdE9mKGhvbGRlcik7XG4gIGlmICghcm9vdCB8fCAhdGFyZ2V0Lm5hbWUgfHwgaXNDb21wb3NpbmcpIHJldHVybjtcbiAgY29uc3QgcGF1c2UgPSBob2xkZXIuZ2V0QXR0cmlidXRlKFNZTkMpO1xuICBpZiAoKHR5cGUgPT09ICdjaGFuZ2UnKSAhPT0gKHBhdXNlID09PSAnY2hhbmdlJykpIHJldHVybjtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KHJvb3QuaWQpO1xuICBsaXZlLmR1ZS5zZXQodGFyZ2V0Lm5hbWUsIHZhbHVlT2Yocm9vdCwgdGFyZ2V0Lm5hbWUpKTtcbiAgY2xlYXJUaW1lb3V0KGxpdmUudGltZXIpO1xuICBsaXZlLnRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBmbHVzaChyb290LmlkKSwgdGFyZ2V0Lm1hdGNoZXMoVFlQRUQpID8gTnVtYmVyKHBhdXNlKSB8fCAwIDogMCk7XG59O1xuXG4vKiogV2hldGhlciB3aGF0IGlzIGJlaW5nIHR5cGVkIGlzIG5vIG51bWJlciBvciBkYXRlIHlldCwgc3VjaCBhcyBhIG1pbnVzLCBvciBub3RoaW5nIG5ldywgc3VjaCBhcyBcIjEuXCIuXG4gKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0hhbGYgPSAoaW5wdXQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIHR5cGUsIHZhbGlkaXR5LCB2YWx1ZSB9ID0gaW5wdXQ7XG4gIHJldHVybiBpbnB1dCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCAmJiAodmFsaWRpdHkuYmFkSW5wdXQgfHwgKHR5cGUgPT09ICdudW1iZXInICYmIHZhbHVlID09PSBkZWZhdWx0VmFsdWUpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBmbHVzaCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gbGl2ZVJvb3QoaWQpO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCkgcmV0dXJuIHZvaWQgcm9vdHMuZGVsZXRlKGlkKTtcbiAgY29uc3QgcHJlc3NlZCA9IHJlbGVhc2VkKCk7IC8vIGFuIGFjdGlvbiwgbWF5YmUsIHdoaWNoIGNhcnJpZXMgd2hhdCBpcyBkdWVcbiAgaWYgKHByZXNzZWQpIHJldHVybiB2b2lkIHByZXNzZWQudGhlbigoKSA9PiBmbHVzaChpZCkpO1xuICAvLyBPbmUgcmVxdWVzdCBhdCBhIHRpbWU6IHRoZSBuZXh0IG9uZSBjYXJyaWVzIGFsbCB0aGF0IGlzIHR5cGVkIG1lYW53aGlsZS5cbiAgaWYgKGxpdmUuaXNVbmRlcldheSkgcmV0dXJuO1xuICAvLyBBbiBhbnN3ZXIgbWF5IGhhdmUgY2xlYXJlZCB0aGUgZm9ybSBzaW5jZS5cbiAgY29uc3QgbmFtZXMgPSBbLi4ubGl2ZS5kdWVdLmZpbHRlcigoW25hbWUsIHZhbHVlXSkgPT4gdmFsdWUgPT09IHZhbHVlT2Yocm9vdCwgbmFtZSkpLm1hcCgoW25hbWVdKSA9PiBuYW1lKVxuICAgIC5maWx0ZXIoKG5hbWUpID0+ICFpbnB1dHNPZihyb290LCBuYW1lKS5zb21lKGlzSGFsZikpO1xuICBsaXZlLmR1ZS5jbGVhcigpO1xuICBpZiAoIW5hbWVzLmxlbmd0aCkgcmV0dXJuO1xuICBsaXZlLmlzVW5kZXJXYXkgPSB0cnVlO1xuICBjb25zdCBpbnB1dHMgPSBuYW1lcy5tYXAoKG5hbWUpID0+IGlucHV0c09mKHJvb3QsIG5hbWUpWzBdKTtcbiAgY29uc3QgaG9sZGVyID0gaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmNsb3Nlc3QoYGZvcm1bJHtTWU5DfV1gKSkuZmluZChCb29sZWFuKTtcbiAgY29uc3QgYXJncyA9IHsgZmllbGQ6IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5kYXRhc2V0Lm5pdHJvTW9kZWwgPz8gaW5wdXQubmFtZSkgfTtcbiAgaWYgKGhvbGRlcikgT2JqZWN0LmFzc2lnbihhcmdzLCB7IGZvcm06IHF1ZXJ5T2YoaG9sZGVyKSB9KTtcbiAgcG9zdChyb290LCAnc3luYycsIGFyZ3MpO1xufTtcblxuLyoqIEB0eXBlIHsoZm9ybTogSFRNTEZvcm1FbGVtZW50KSA9PiBzdHJpbmd9ICovXG5jb25zdCBxdWVyeU9mID0gKGZvcm0pID0+IHtcbiAgY29uc3QgdGV4dHMgPSBbLi4ubmV3IEZvcm1EYXRhKGZvcm0pXS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyk7XG4gIHJldHVybiBgJHtuZXcgVVJMU2VhcmNoUGFyYW1zKC8qKiBAdHlwZSB7YW55fSAqLyAodGV4dHMpKX1gO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TGl2ZSA9ICgpID0+IHtcbiAgb24oJ2lucHV0IGNoYW5nZSBjb21wb3NpdGlvbmVuZCcsIG5vdGUpO1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSkgPT4ge1xuICAgIGlmIChzb3VyY2UgJiYgYWN0aW9uICE9PSAncmVmcmVzaCcpIHJvb3RzLmdldChpZCk/LmR1ZS5jbGVhcigpOyAvLyBpdCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIH0pO1xuICBoZWFyKCdkb25lJywgKHsgYWN0aW9uLCBpZCB9KSA9PiB7XG4gICAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCk7XG4gICAgaWYgKCFsaXZlIHx8IGFjdGlvbiAhPT0gJ3N5bmMnKSByZXR1cm47XG4gICAgbGl2ZS5pc1VuZGVyV2F5ID0gZmFsc2U7XG4gICAgc2V0VGltZW91dCgoKSA9PiBmbHVzaChpZCkpO1xuICB9KTtcbn07XG4iLCAiLyogU2hvd3MgdGhhdCBhIGNvbXBvbmVudCB3b3Jrcy5cbiAqXG4gKiBXaGlsZSBhbiBhY3Rpb24gdGhhdCBzb21lYm9keSBhc2tlZCBmb3IgaXMgdW5kZXIgd2F5LCB0aGUgY29tcG9uZW50J3Mgcm9vdCBoYXMgYXJpYS1idXN5PVwidHJ1ZVwiIGFuZFxuICogdGhlIGNsYXNzIG5pdHJvLWJ1c3kuIFJlYWRzIGluc2lkZSBpdDogZGF0YS1uaXRyby1sb2FkaW5nLCB0aGUgYWN0aW9uIGR1cmluZyB3aGljaCB0aGUgZWxlbWVudCBpc1xuICogc2hvd24sIFwiXCIgZm9yIGFueTsgZGF0YS1uaXRyby1oaWRlIG9mIHRoZSBlbGVtZW50IHRoYXQgYXNrczogdGhlIHNlbGVjdG9yIG9mIHdoYXQgaXMgaGlkZGVuIGF0IG9uY2UsXG4gKiB0aGUgZWxlbWVudCBvciBvbmUgYXJvdW5kIGl0LiBJZiB0aGUgYWN0aW9uIGZhaWxzLCB0aGF0IGlzIHNob3duIGFnYWluLlxuICogSGVhcnM6IG5pdHJvOmFjdGlvbi1jb21wbGV0ZSwgbml0cm86ZXJyb3I7IHBhZ2VzaG93LlxuICovXG5pbXBvcnQgeyBoZWFyLCBpc0Fza2VkIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFsbCwgYWxsT2YsIGZpbmQsIG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBISURERU4gPSAnZGF0YS1uaXRyby1oaWRkZW4nOyAvLyBvbiB3aGF0IGFuIGFjdGlvbiB1bmRlciB3YXkgaGFzIGhpZGRlbjogdGhlIHJvb3QncyBpZFxuXG4vKiogQHR5cGUgeyhpZD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoaWQpID0+IHtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbChgWyR7SElEREVOfV1gKSkge1xuICAgIGlmIChpZCAmJiBlbGVtZW50LmdldEF0dHJpYnV0ZShISURERU4pICE9PSBpZCkgY29udGludWU7XG4gICAgZWxlbWVudC5oaWRkZW4gPSBmYWxzZTtcbiAgICBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShISURERU4pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbj86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG1hcmsgPSAocm9vdCwgYWN0aW9uKSA9PiB7XG4gIHJvb3QuY2xhc3NMaXN0LnRvZ2dsZSgnbml0cm8tYnVzeScsICEhYWN0aW9uKTtcbiAgc2V0QXR0cmlidXRlKHJvb3QsICdhcmlhLWJ1c3knLCBhY3Rpb24gPyAndHJ1ZScgOiBudWxsKTtcbiAgaWYgKCFyb290LmNsYXNzTGlzdC5sZW5ndGgpIHJvb3QucmVtb3ZlQXR0cmlidXRlKCdjbGFzcycpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsT2YoJ1tkYXRhLW5pdHJvLWxvYWRpbmddJywgcm9vdCkpIHtcbiAgICBjb25zdCB7IG5pdHJvTG9hZGluZyB9ID0gZWxlbWVudC5kYXRhc2V0O1xuICAgIGVsZW1lbnQuaGlkZGVuID0gIWFjdGlvbiB8fCAobml0cm9Mb2FkaW5nICYmIG5pdHJvTG9hZGluZyAhPT0gYWN0aW9uKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QgfHwgIWlzQXNrZWQoam9iKSkgcmV0dXJuO1xuICBtYXJrKHJvb3QsIGFjdGlvbik7XG4gIGNvbnN0IHNlbGVjdG9yID0gc291cmNlPy5kYXRhc2V0Lm5pdHJvSGlkZTtcbiAgY29uc3QgZWxlbWVudCA9IHNlbGVjdG9yICYmIHNvdXJjZS5jbG9zZXN0KHNlbGVjdG9yKTtcbiAgaWYgKCFlbGVtZW50IHx8ICFyb290LmNvbnRhaW5zKGVsZW1lbnQpKSByZXR1cm47XG4gIGVsZW1lbnQuaGlkZGVuID0gdHJ1ZTtcbiAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoSElEREVOLCBpZCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZW5kID0gKHsgdGFyZ2V0LCB0eXBlIH0pID0+IHtcbiAgaWYgKHRhcmdldC5pZCAmJiB0eXBlID09PSAnbml0cm86ZXJyb3InKSBzaG93KHRhcmdldC5pZCk7XG4gIGlmICh0YXJnZXQubWF0Y2hlcz8uKFJPT1QpKSBtYXJrKHRhcmdldCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMb2FkaW5nID0gKCkgPT4ge1xuICBoZWFyKCdsZWF2aW5nJywgYmVnaW4pO1xuICBvbignbml0cm86YWN0aW9uLWNvbXBsZXRlIG5pdHJvOmVycm9yJywgZW5kKTtcbiAgLy8gQSBwYWdlIHRoYXQgY29tZXMgYmFjayB3YWl0cyBmb3Igbm90aGluZywgd2hhdGV2ZXIgaXQgZGlkIHdoZW4gaXQgd2FzIGxlZnQuXG4gIGNvbnN0IHJlc3QgPSAoKSA9PiB7XG4gICAgc2hvdygpO1xuICAgIGZvciAoY29uc3Qgcm9vdCBvZiBhbGwoJy5uaXRyby1idXN5JykpIG1hcmsocm9vdCk7XG4gIH07XG4gIGhlYXIoJ3Jlc3RvcmVkJywgcmVzdCk7XG4gIG9uKCdwYWdlc2hvdycsICh7IHBlcnNpc3RlZCB9KSA9PiBwZXJzaXN0ZWQgJiYgcmVzdCgpKTtcbn07XG4iLCAiLyogTGV0cyBwb2xscyByZXN0IHdoaWxlIG5vYm9keSBjYW4gc2VlIHRoZW0sIGluIGEgaGlkZGVuIHRhYiwgYW5kIGFza3Mgb25jZSB3aGVuIGl0IGlzIHNlZW4gYWdhaW4uXG4gKlxuICogUmVhZHM6IGh4LXRyaWdnZXIgb2YgYSByb290LiBIZWFyczogdmlzaWJpbGl0eWNoYW5nZS5cbiAqL1xuaW1wb3J0IHsgcmVhY3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IHJlc3RpbmcgPSBuZXcgU2V0KCk7IC8vIGlkcyBvZiByb290cyB3aG9zZSB0aW1lIGhhcyBjb21lIG1lYW53aGlsZVxuXG5jb25zdCB3YWtlID0gKCkgPT4ge1xuICBpZiAoZG9jdW1lbnQuaGlkZGVuKSByZXR1cm47XG4gIGZvciAoY29uc3QgaWQgb2YgcmVzdGluZykge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAvLyBBbiBldmVudCBtYXkgaGF2ZSBicm91Z2h0IHRoZSBsYXN0IG5ld3MgbWVhbndoaWxlLlxuICAgIGlmIChyb290Py5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8uaW5jbHVkZXMoJ2V2ZXJ5ICcpKSByZWFjdChyb290KTtcbiAgfVxuICByZXN0aW5nLmNsZWFyKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQb2xscyA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKHsgaWQsIGlzUG9sbCB9KSA9PiB7XG4gICAgaWYgKCFkb2N1bWVudC5oaWRkZW4gfHwgIWlzUG9sbCkgcmV0dXJuIHRydWU7XG4gICAgcmVzdGluZy5hZGQoaWQpO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIG9uKCd2aXNpYmlsaXR5Y2hhbmdlJywgd2FrZSk7XG59O1xuIiwgIi8qIFVwbG9hZHM6IHNob3dzIGhvdyBmYXIgdGhlIGZpbGVzIG9mIGEgY29tcG9uZW50IGhhdmUgZ290LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXByb2dyZXNzIG9mIGEgcHJvZ3Jlc3MgZWxlbWVudCBpbnNpZGUgYSBjb21wb25lbnQsIHdoaWNoIGlzIGhpZGRlbiB1bmxlc3MgZmlsZXMgb2YgdGhhdFxuICogICBjb21wb25lbnQgYXJlIHVuZGVyIHdheS5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGwsIGFsbE9mLCBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgQkFSID0gJ3Byb2dyZXNzW2RhdGEtbml0cm8tcHJvZ3Jlc3NdJztcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgc2hvdzogKGJhcjogSFRNTFByb2dyZXNzRWxlbWVudCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IGVhY2ggPSAoaWQsIHNob3cpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpOyAvLyBhbiBhbnN3ZXIgbWF5IGhhdmUgcmVwbGFjZWQgaXRcbiAgaWYgKHJvb3QpIGFsbE9mKEJBUiwgcm9vdCkuZm9yRWFjaChzaG93KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFVwbG9hZHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3VwbG9hZGluZycsICh7IGlkLCB4aHIgfSkgPT4ge1xuICAgIGVhY2goaWQsIChiYXIpID0+IHtcbiAgICAgIGJhci52YWx1ZSA9IDA7XG4gICAgICBiYXIuaGlkZGVuID0gZmFsc2U7XG4gICAgfSk7XG4gICAgeGhyLnVwbG9hZC5hZGRFdmVudExpc3RlbmVyKCdwcm9ncmVzcycsICgvKiogQHR5cGUge1Byb2dyZXNzRXZlbnR9ICovIHsgbGVuZ3RoQ29tcHV0YWJsZSwgbG9hZGVkLCB0b3RhbCB9KSA9PiB7XG4gICAgICBpZiAobGVuZ3RoQ29tcHV0YWJsZSkgZWFjaChpZCwgKGJhcikgPT4gKGJhci52YWx1ZSA9IChsb2FkZWQgLyB0b3RhbCkgKiBiYXIubWF4KSk7XG4gICAgfSk7XG4gICAgeGhyLmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWRlbmQnLCAoKSA9PiBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLmhpZGRlbiA9IHRydWUpKSk7XG4gIH0pO1xuICAvLyBUaGUgSFRNTCBvZiBhIHBhZ2UgYXMgaXQgd2FzIGxlZnQsIHdpdGggdGhlIGJhciBvZiBhbiB1cGxvYWQgdGhhdCB3YXMgdW5kZXIgd2F5LlxuICBoZWFyKCdyZXN0b3JlZCcsICgpID0+IGFsbChCQVIpLmZvckVhY2goKGJhcikgPT4gKGJhci5oaWRkZW4gPSB0cnVlKSkpO1xufTtcbiIsICJpbXBvcnQgeyBzdGFydEFkZHJlc3MgfSBmcm9tICcuL2FkZHJlc3MuanMnO1xuaW1wb3J0IHsgY29ubmVjdCwgc3RhcnRCcmlkZ2UgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyB3aGVuTG9hZGVkIH0gZnJvbSAnLi9lYXJseS5qcyc7XG5pbXBvcnQgeyBzdGFydEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgc3RhcnRFdmVudHMgfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydEZvcmdldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IHRha2UgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgc3RhcnRMYXp5IH0gZnJvbSAnLi9sYXp5LmpzJztcbmltcG9ydCB7IHN0YXJ0TGl2ZSB9IGZyb20gJy4vbGl2ZS5qcyc7XG5pbXBvcnQgeyBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBzdGFydExvYWRpbmcgfSBmcm9tICcuL2xvYWRpbmcuanMnO1xuaW1wb3J0IHsgc3RhcnRPZmZsaW5lIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IHN0YXJ0T3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgZGlzdHJ1c3QgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc3RhcnRQb2xscyB9IGZyb20gJy4vcG9sbHMuanMnO1xuaW1wb3J0IHsgc3RhcnRQcmVzcyB9IGZyb20gJy4vcHJlc3MuanMnO1xuaW1wb3J0IHsgc3RhcnRTaW5nbGUgfSBmcm9tICcuL3NpbmdsZS5qcyc7XG5pbXBvcnQgeyBzdGFydFRvYXN0cyB9IGZyb20gJy4vdG9hc3RzLmpzJztcbmltcG9ydCB7IHN0YXJ0VXBsb2FkcyB9IGZyb20gJy4vdXBsb2Fkcy5qcyc7XG5pbXBvcnQgeyBzdGFydFdhaXRpbmcgfSBmcm9tICcuL3dhaXRpbmcuanMnO1xuXG4vKiogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IHZlcnNpb24gfSA9IGFkYXB0ZXI7XG4gIGlmICh0YWtlKHZlcnNpb24pKSB7XG4gICAgY29ubmVjdChhZGFwdGVyKTtcbiAgICByZXR1cm4gc3RhcnRMYXp5KCk7IC8vIGl0IGFza3MgYXQgb25jZVxuICB9XG4gIGNvbnN0IGZvdW5kID0gd2luZG93Lmh0bXg/LmFqYXggJiYgd2luZG93Lmh0bXgudmVyc2lvbjtcbiAgY29uc3Qgd2h5ID0gYG5pdHJvLWh0bXgke3ZlcnNpb259LmpzIG5lZWRzIGh0bXggJHt2ZXJzaW9ufSwgYW5kIGZvdW5kICR7Zm91bmQgfHwgJ25vbmUnfWA7XG4gIGNvbnNvbGUuZXJyb3Iod2h5KTtcbiAgcnVuV2l0aCgoKSA9PiBQcm9taXNlLnJlamVjdCh3aHkpKTtcbn07XG5cbi8qKiBTdGFydCBldmVyeXRoaW5nLCBvbmNlOiBodG14IHJ1bnMgdGhlIHNjcmlwdHMgb2YgYSBib2R5IGFuZXcgd2hlbiBpdCByZXN0b3JlcyBhIHBhZ2UuIFNjcmlwdHMgbWF5IGNhbGwgYWN0aW9uc1xuICogZnJvbSBub3cgb247IHRoZXkgbGVhdmUgb25jZSBodG14IGlzIHRoZXJlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0YXJ0ID0gKGFkYXB0ZXIpID0+IHtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm8nKSAmJiB3aW5kb3cubml0cm8/LmNhbGwpIHJldHVybjsgLy8gbm8gaWQgbWFrZXMgYW4gb3duIHByb3BlcnR5XG4gIGRpc3RydXN0KGFkYXB0ZXIudW50cnVzdGVkKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignbG9hZCcsICgpID0+IHRha2UoYWRhcHRlci52ZXJzaW9uKSwgdHJ1ZSk7IC8vIG9mIGEgc2NyaXB0LCBiZWZvcmUgdGhlIG5leHQgb25lIHJ1bnNcbiAgd2hlbkxvYWRlZCgoKSA9PiBiZWdpbihhZGFwdGVyKSwgYWRhcHRlci5maXJzdCk7XG4gIHN0YXJ0RW50cmllcygpO1xuICBzdGFydE93bigpO1xuICBzdGFydFByZXNzKCk7XG4gIHN0YXJ0RXZlbnRzKCk7XG4gIHN0YXJ0T2ZmbGluZSgpO1xuICBzdGFydFdhaXRpbmcoKTtcbiAgc3RhcnRTaW5nbGUoKTtcbiAgc3RhcnRGb3JnZXQoKTtcbiAgc3RhcnRCcmlkZ2UoKTtcbiAgc3RhcnRMaXZlKCk7XG4gIHN0YXJ0VXBsb2FkcygpO1xuICBzdGFydExvYWRpbmcoKTtcbiAgc3RhcnRQb2xscygpO1xuICBzdGFydFRvYXN0cygpO1xuICBzdGFydEFkZHJlc3MoKTtcbn07XG4iLCAiaW1wb3J0IHsgaHRteDIgfSBmcm9tICcuL2h0bXgyLmpzJztcbmltcG9ydCB7IHN0YXJ0IH0gZnJvbSAnLi9zdGFydC5qcyc7XG5cbnN0YXJ0KGh0bXgyKTtcbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBR08sTUFBTTtBQUFBO0FBQUEsSUFBOEIsU0FBUyxjQUFlO0FBQUE7QUFDNUQsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBRXBCLE1BQUksWUFBWTtBQUdULE1BQU0sV0FBVyxDQUFDLGFBQWEsTUFBTSxZQUFZO0FBR2pELE1BQU0sWUFBWSxDQUFDLFlBQVksQ0FBQyxRQUFRLFVBQVUsU0FBUztBQUczRCxNQUFNLE1BQU0sQ0FBQyxVQUFVLE9BQU8sYUFBYSxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxTQUFTO0FBR2hHLE1BQU0sUUFBUSxDQUFDLGFBQWEsSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUczQyxNQUFNLE9BQU8sQ0FBQyxPQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksT0FBTyxFQUFFLENBQUM7QUFJckQsTUFBTSxZQUFZLENBQUMsU0FBUyxDQUFDLE1BQU0sUUFBUSxhQUFhO0FBR3hELE1BQU0sVUFBVSxPQUFPLE9BQU87QUFDbkMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLENBQUMsVUFBVSxLQUFLLEVBQUUsQ0FBQyxHQUFHLFFBQVMsT0FBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxFQUFFLENBQUM7QUFDeEgsV0FBTyxLQUFLLEVBQUU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxDQUFDLFlBQVk7QUFDakMsUUFBSSxDQUFDLFVBQVUsT0FBTyxFQUFHO0FBQ3pCLFVBQU0sT0FBTyxRQUFRLFVBQVUsR0FBRyxJQUFJLHFCQUFxQjtBQUMzRCxXQUFPLEtBQUssTUFBTSxRQUFRLFVBQVUsS0FBSztBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVSxTQUFTLElBQUksVUFBVSxJQUFJLEVBQUUsT0FBTyxDQUFDLFlBQVksT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUlsRyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsTUFDaEMsQ0FBQyxTQUFTLEdBQUcsQ0FBQyxHQUFHLFFBQVEsaUJBQWlCLDZCQUE2QixDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxPQUFPLENBQUM7QUFJcEcsTUFBTSxVQUFVLENBQUMsU0FBUyxDQUFDLEtBQUssY0FBYyxHQUFHLElBQUksc0JBQXNCLFNBQVMsRUFBRTtBQUl0RixNQUFNLFNBQVMsQ0FBQyxTQUFTLFNBQVMsTUFBTSxXQUFXLE9BQU8sT0FBTyxHQUFHLFFBQVEsWUFBWSxHQUFHO0FBSTNGLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxHQUFHLFNBQVMsS0FBSyxNQUFNLFFBQVEsU0FBUyxNQUFNLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQztBQUl4RixNQUFNLGVBQWUsQ0FBQyxTQUFTLE1BQU0sVUFDMUMsVUFBVSxPQUFPLFFBQVEsZ0JBQWdCLElBQUksSUFBSSxRQUFRLGFBQWEsTUFBTSxLQUFLO0FBRTVFLE1BQU0sVUFBVSxNQUFNLFNBQVMsV0FBVyxTQUFTO0FBSW5ELE1BQU0sS0FBSyxDQUFDLE9BQU8sYUFBYTtBQUNyQyxlQUFXLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRyxRQUFPLGlCQUFpQixNQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ25GO0FBSU8sTUFBTSxPQUFPLENBQUMsVUFBVTtBQUM3QixVQUFNLGVBQWU7QUFDckIsVUFBTSx5QkFBeUI7QUFBQSxFQUNqQztBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sV0FBVyxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFHakYsTUFBTSxVQUFVLENBQUMsU0FBUyxnQkFBZ0IsWUFBWSxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsVUFBVSxpQkFBaUIsSUFBSTs7O0FDekVySCxNQUFNLE9BQU8sSUFBSSxZQUFZO0FBR3RCLE1BQU0sT0FBTyxDQUFDLE1BQU0sYUFDekIsS0FBSyxpQkFBaUIsTUFBTSxDQUFvQixVQUFVO0FBQ3hELFFBQUksU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFPLE9BQU0sZUFBZTtBQUFBLEVBQzdELENBQUM7QUFHSSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFdBQVcsS0FBSyxjQUFjLElBQUksWUFBWSxNQUFNLEVBQUUsWUFBWSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBR3pHLE1BQU0sU0FBUyxDQUFDLE1BQU0sUUFBUSxTQUFTO0FBQzVDLFVBQU0sT0FBTyxJQUFJLFNBQVM7QUFDMUIsU0FBSyxJQUFJLHVCQUF1QixFQUFFO0FBQ2xDLFdBQU87QUFBQSxNQUNMLElBQUksS0FBSztBQUFBLE1BQ1QsV0FBVyxLQUFLLFFBQVE7QUFBQSxNQUN4QjtBQUFBLE1BQ0EsTUFBTSxHQUFHLEtBQUssUUFBUSxRQUFRLEdBQUcsbUJBQW1CLE1BQU0sQ0FBQztBQUFBLE1BQzNEO0FBQUEsTUFDQSxNQUFNLFFBQVE7QUFBQSxNQUNkO0FBQUEsTUFDQSxNQUFNLG9CQUFJLElBQUk7QUFBQSxNQUNkLE9BQU8sQ0FBQztBQUFBLE1BQ1IsUUFBUSxDQUFDO0FBQUEsTUFDVCxRQUFRLG9CQUFJLElBQUk7QUFBQSxNQUNoQixHQUFHO0FBQUEsSUFDTDtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsUUFBUSxNQUFNLENBQUMsV0FBVyxDQUFDLHVCQUF1QixLQUFLLE1BQU07QUFJeEYsTUFBTSxZQUFZLENBQUMsU0FBUyxLQUFLLFdBQVcsUUFBUTtBQUdwRCxNQUFNLGVBQWUsQ0FBQyxNQUFNLFNBQVM7QUFDMUMsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxJQUFJLEdBQUc7QUFDaEQsVUFBSSxVQUFVLElBQUksRUFBRztBQUNyQixXQUFLLE9BQU8sSUFBSTtBQUNoQixpQkFBVyxRQUFRLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDLEtBQUssR0FBRztBQUN6RCxjQUFNLFNBQVMsUUFBUSxPQUFPLFNBQVMsWUFBWSxFQUFFLGdCQUFnQjtBQUNyRSxhQUFLLE9BQU8sTUFBTSxTQUFTLEtBQUssVUFBVSxJQUFJLElBQUksUUFBUSxFQUFFO0FBQUEsTUFDOUQ7QUFBQSxJQUNGO0FBQUEsRUFDRjs7O0FDekRPLE1BQUk7QUFJSixNQUFNLE9BQU8sQ0FBQyxZQUFZO0FBQy9CLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQUksT0FBTyxRQUFRLFNBQVMsTUFBTSxPQUFPLE1BQU0sUUFBUyxVQUFTO0FBQ2pFLFdBQU87QUFBQSxFQUNUO0FBR08sTUFBTSxTQUFTLENBQUMsTUFBTSxhQUFhLEdBQUcsUUFBUSxJQUFJLElBQUksQ0FBQyxVQUFVLFNBQVMsT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUk5RixNQUFNLE9BQU8sQ0FBQyxPQUFPQSxNQUFLLFdBQVc7QUFDMUMsUUFBSSxDQUFDLE9BQU8sT0FBTyxTQUFTLE9BQU8sSUFBSSxFQUFHO0FBQzFDLFNBQUssS0FBSztBQUNWLElBQUFBLEtBQUksTUFBTTtBQUFBLEVBQ1o7QUFJTyxNQUFNLFlBQVksQ0FBQyxNQUFNLFNBQzlCLE9BQU8sTUFBTSxDQUFDLE9BQU8sV0FBVztBQUM5QixVQUFNLEVBQUUsU0FBUyxLQUFLLElBQUksS0FBSyxNQUFNO0FBQ3JDLFFBQUksV0FBVyxPQUFPLFNBQVMsSUFBSSxFQUFHLE1BQUssS0FBSztBQUFBLEVBQ2xELENBQUM7QUFJSSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQzdCLFVBQU1DLFFBQU8sb0JBQUksUUFBUTtBQUN6QixXQUFPLE1BQU0sQ0FBQyxFQUFFLE9BQU8sTUFBTUEsTUFBSyxJQUFJLE1BQU0sQ0FBQztBQUM3QyxPQUFHLHFDQUFxQyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQ3RELFlBQU0sVUFBVSxPQUFPLFVBQVUsSUFBSTtBQUNyQyxVQUFJLENBQUMsV0FBV0EsTUFBSyxJQUFJLE9BQU8sRUFBRztBQUNuQyxVQUFJLE9BQU8sU0FBUyxRQUFRLGFBQWEsU0FBUyxLQUFLLFFBQVEsUUFBUSxNQUFNLEVBQUcsTUFBSyxRQUFRLE9BQU87QUFBQSxJQUN0RyxDQUFDO0FBQUEsRUFDSDtBQUVBLE1BQU0sV0FBVyxDQUFDLHVCQUF1QixXQUFXO0FBSTdDLE1BQU0sZUFBZSxDQUFDLE1BQU0sU0FDakMsT0FBTyxpQkFBaUIsUUFBUSxJQUFJLElBQUksQ0FBb0IsRUFBRSxrQkFBa0IsT0FBTyxNQUFNO0FBQzNGLFFBQUksaUJBQWtCO0FBQ3RCLFVBQU0sRUFBRSxLQUFLLFNBQVMsTUFBTSxJQUFJLElBQUksS0FBSyxNQUFNO0FBQy9DLFVBQU0sS0FBSyxPQUFPLE9BQU8sR0FBRztBQUM1QixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUcsVUFBUyxhQUFhLEVBQUUsSUFBSSxLQUFLLElBQUksRUFBRSxDQUFDO0FBQ2pFLFFBQUksQ0FBQyxJQUFLO0FBQ1YsVUFBTSxFQUFFLE1BQU0sSUFBSSxJQUFJO0FBRXRCLFFBQUksU0FBUyxDQUFDLEdBQUcsQ0FBQyxHQUFHLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQ0MsS0FBSSxNQUFNQSxVQUFTLFVBQVUsR0FBRyxDQUFDLFlBQVksSUFBSSxJQUFJLFVBQVUsQ0FBQyxDQUFDO0FBQ3JHLFVBQU0sTUFBTSxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUNBLE9BQU0sS0FBSyxNQUFNLENBQUNBLE9BQU0sU0FBUyxTQUFTQSxLQUFJLElBQUksSUFBSSxJQUFJQSxLQUFJLElBQUksS0FBSyxDQUFDO0FBQ25HLGVBQVdBLFNBQVEsQ0FBQyxHQUFHLEtBQUssS0FBSyxDQUFDLEVBQUcsTUFBSyxPQUFPQSxLQUFJO0FBQ3JELGVBQVcsQ0FBQ0EsT0FBTSxLQUFLLEtBQUssSUFBSyxNQUFLLE9BQU9BLE9BQU0sS0FBSztBQUN4RCxhQUFTLFdBQVcsR0FBRztBQUFBLEVBQ3pCLENBQUM7QUFHSSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxRQUFRLFFBQVEsUUFBUSxHQUFHLFNBQVM7QUFDcEUsUUFBSSxRQUFRLElBQUksSUFBSSxFQUFHLFFBQU8sYUFBYSxlQUFlLHFCQUFxQjtBQUUvRSxVQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssV0FBVyxFQUFFLGdCQUFnQixLQUFLLEVBQUU7QUFDaEUsV0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLE1BQU0sRUFBRSxRQUFRLFFBQVEsU0FBUyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFDaEY7OztBQ3RFTyxNQUFNLFNBQVM7QUFDZixNQUFNLFNBQVM7QUFDZixNQUFNLFFBQ1g7QUFHSyxNQUFNLFNBQVMsQ0FBQyxFQUFFLEtBQUssTUFBTSxpQkFBaUIsS0FBSyxJQUFJO0FBR3ZELE1BQU0sU0FBUyxDQUFDLE1BQU0sV0FBVyxLQUFLLFdBQVcsT0FBTyxVQUFVLEtBQUssTUFBTSxDQUFDLE9BQU8sT0FBTyxVQUFVLE9BQU8sRUFBRSxDQUFDO0FBR2hILE1BQU0sV0FBVyxDQUFDLFVBQVU7QUFDakMsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0sVUFBVSxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDM0QsUUFBSSxNQUFNLFFBQVMsUUFBTyxDQUFDLEdBQUcsTUFBTSxlQUFlLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxLQUFLO0FBQ2pGLFdBQU8sQ0FBQyxHQUFJLE1BQU0sU0FBUyxDQUFDLE1BQU0sS0FBSyxDQUFFO0FBQUEsRUFDM0M7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQzlCLFVBQU0sRUFBRSxjQUFjLE9BQU8sVUFBVSxTQUFBQyxVQUFTLEtBQUssSUFBSTtBQUN6RCxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ2xFLFFBQUksTUFBTyxRQUFPLENBQUM7QUFDbkIsUUFBSSxDQUFDQSxVQUFTO0FBQ1osVUFBSSxNQUFNLFVBQVUsYUFBYyxRQUFPLENBQUMsWUFBWTtBQUN0RCxZQUFNLFFBQVEsTUFBTSxVQUFVO0FBQzlCLFlBQU0sUUFBUTtBQUNkLGFBQU8sQ0FBQyxNQUFNLEtBQUs7QUFBQSxJQUNyQjtBQUNBLFFBQUksU0FBUyxDQUFDLEdBQUdBLFFBQU8sRUFBRSxPQUFPLENBQUMsV0FBVyxPQUFPLGVBQWU7QUFDbkUsUUFBSSxDQUFDLFlBQVksQ0FBQyxPQUFPLENBQUMsS0FBSyxPQUFPLEVBQUcsVUFBUyxDQUFDLEdBQUdBLFFBQU8sRUFBRSxPQUFPLENBQUMsV0FBVyxDQUFDLE9BQU8sUUFBUSxXQUFXLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUMxSCxZQUFRLFdBQVcsU0FBUyxPQUFPLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDeEU7QUFHTyxNQUFNLFFBQVEsQ0FBQyxPQUFPLFdBQVc7QUFDdEMsUUFBSSxPQUFPLFFBQVEsU0FBUyxLQUFLLENBQUMsRUFBRztBQUNyQyxRQUFJLE9BQU8sS0FBSyxFQUFHLE9BQU0sVUFBVSxPQUFPO0FBQUEsYUFDakMsTUFBTSxRQUFTLFlBQVcsVUFBVSxNQUFNLFFBQVMsUUFBTyxXQUFXLE9BQU8sU0FBUyxPQUFPLEtBQUs7QUFBQSxhQUNqRyxNQUFNLE9BQU87QUFDcEIsWUFBTSxXQUFXLElBQUksYUFBYTtBQUNsQyxpQkFBVyxRQUFRLE9BQVEsVUFBUyxNQUFNLElBQUksSUFBSTtBQUNsRCxZQUFNLFFBQVEsU0FBUztBQUFBLElBQ3pCLE1BQU8sT0FBTSxRQUFRO0FBQUEsRUFDdkI7QUFJTyxNQUFNLFVBQVUsQ0FBQyxZQUFZO0FBQ2xDLFVBQU0sUUFBUyxRQUFRLFNBQVMsWUFBWSxDQUFDLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFTO0FBQ2pHLFdBQU8sQ0FBQyxNQUFNLGFBQWEsU0FBUyxLQUFLLE1BQU0sYUFBYSxNQUFNLEdBQUcsTUFBTSxhQUFhLGlCQUFpQixDQUFDO0FBQUEsRUFDNUc7QUFFQSxNQUFNLFNBQVM7QUFHUixNQUFNLFFBQVEsQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLElBQUksV0FBVyxNQUFNO0FBSS9DLE1BQU0sYUFBYSxDQUFDLFNBQVM7QUFDbEMsVUFBTSxTQUFTLG9CQUFJLElBQUk7QUFDdkIsVUFBTSxXQUFXLG9CQUFJLElBQUk7QUFDekIsVUFBTSxRQUFRLFFBQVEsSUFBSSxLQUFLO0FBQy9CLGVBQVcsV0FBVyxLQUFLLGlCQUFpQixTQUFTLDhCQUE4QixHQUFHO0FBQ3BGLFlBQU0sRUFBRSxNQUFNLElBQUksV0FBVyxNQUFNLE1BQU0sSUFBSTtBQUU3QyxZQUFNLE9BQU8sU0FBUyxRQUFRLFFBQVEsMENBQTBDO0FBRWhGLFlBQU0sTUFBTSxNQUFNLENBQUMsV0FBVyxNQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxRQUFRLFdBQVcsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUMxRyxZQUFNLE1BQU0sQ0FBQyxTQUFTLFVBQVUsT0FBTyxJQUFJLEtBQUssUUFBUSxLQUFLLElBQUksR0FBRyxFQUFFLEtBQUs7QUFDM0UsYUFBTyxJQUFJLE1BQU0sT0FBTyxJQUFJLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDMUMsZUFBUyxJQUFJLEdBQUcsR0FBRyxJQUFJLE9BQU8sSUFBSSxHQUFHLENBQUMsSUFBSSxPQUFPO0FBQUEsSUFDbkQ7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sU0FBUyxDQUFDLFlBQWEsU0FBUyxjQUFjLFVBQVUsU0FBUyxTQUFVLFNBQVMsUUFBUSxNQUFNLEtBQUs7QUFJN0csTUFBTSxXQUFXLENBQUMsTUFBTSxVQUFVO0FBQ2hDLFVBQU0sT0FBTyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ25DLGVBQVcsU0FBUyxTQUFTLEtBQUssR0FBRztBQUNuQyxZQUFNLEtBQUssS0FBSyxZQUFZLEtBQUs7QUFDakMsVUFBSSxNQUFNLEVBQUcsTUFBSyxPQUFPLElBQUksQ0FBQztBQUFBLElBQ2hDO0FBQ0EsU0FBSyxPQUFPLE1BQU0sSUFBSTtBQUN0QixlQUFXLFNBQVMsS0FBTSxNQUFLLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN6RDtBQUlPLE1BQU0sYUFBYSxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU07QUFDbEUsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTSxNQUFNLG9CQUFJLElBQUk7QUFDcEIsVUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixVQUFNLFNBQVMsV0FBVyxZQUFZLENBQUMsSUFBSSxDQUFDLEdBQUcsV0FBVyxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLFFBQVEsTUFBTSxDQUFDO0FBQ2hILGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxLQUFLLENBQUMsS0FBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLE1BQU0sUUFBUSxVQUFVLEVBQUcsVUFBUyxNQUFNLEtBQUs7QUFBQSxJQUN2RztBQUNBLFVBQU0sUUFBUSxvQkFBSSxJQUFJLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRyxRQUFRLFFBQVEsQ0FBQyxDQUFDO0FBQ3pELFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxDQUFDLFNBQVMsT0FBTyxLQUFLLE1BQU0sS0FBTTtBQUN0QyxZQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFlBQU0sUUFBUSxNQUFNLGFBQWEsa0JBQWtCO0FBQ25ELFVBQUksTUFBTyxFQUFDLFNBQVMsT0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLElBQUksS0FBSztBQUMxRCxZQUFNLFFBQVEsTUFBTSxRQUFRLFVBQVUsS0FBSztBQUUzQyxVQUFJLFNBQVUsTUFBTSxJQUFJLElBQUksS0FBSyxTQUFTLE9BQU8sS0FBSyxFQUFJLE1BQUssSUFBSSxLQUFLLEVBQUUsTUFBTSxPQUFPLFFBQVEsU0FBUyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ2xIO0FBRUEsVUFBTSxTQUFTLENBQUMsR0FBRyxHQUFHLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDO0FBQ3hELFFBQUksT0FBTyxDQUFDLEtBQUssV0FBVyxPQUFRLE1BQUssSUFBSSxnQkFBZ0IsT0FBTyxLQUFLLENBQUM7QUFBQSxFQUM1RTs7O0FDOUdPLE1BQU0sUUFBUSxDQUFDLFdBQVc7QUFDL0IsVUFBTSxPQUFPLFNBQVMsY0FBYyxNQUFNO0FBQzFDLFVBQU0sS0FBSztBQUNYLFNBQUssS0FBSztBQUNWLGFBQVMsS0FBSyxPQUFPLElBQUk7QUFDekIsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxhQUFhLE1BQU0sQ0FBQztBQUMvRCxlQUFXLFNBQVMsT0FBUSxPQUFNLGFBQWEsUUFBUSxFQUFFO0FBQ3pELFNBQUssTUFBTTtBQUNYLFdBQU8sUUFBUSxDQUFDLE9BQU8sT0FBTyxhQUFhLE9BQU8sUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBQ3JFLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFHQSxNQUFNLFlBQVksQ0FBQyxVQUFVLE9BQU8sU0FBUyxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sU0FBUztBQUUvRSxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLFlBQVksTUFBTSxNQUFNLElBQUksb0JBQW9CLEVBQUUsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUV2RSxVQUFNLFFBQVEsSUFBSSwwQkFBMEI7QUFDNUMsUUFBSSxZQUFZLFdBQVcsU0FBUyxFQUFHLE9BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsYUFBYSxDQUFDO0FBQUEsRUFDdEc7OztBQ3JCTyxNQUFNLFdBQVcsTUFBTSw4QkFBOEI7QUFBQTtBQUFBLElBQXlCLFNBQVMsZUFBZ0I7QUFBQSxFQUFJO0FBRzNHLE1BQU0sV0FBVyxDQUFDLEVBQUUsR0FBRyxHQUFHLFVBQVUsTUFBTSxpQkFBaUIsUUFBUSxJQUFJLE9BQU8sRUFBRSxDQUFDLElBQUksRUFBRSxTQUFTO0FBR3ZHLE1BQU0sT0FBTyxDQUFDLE1BQU0sRUFBRSxJQUFJLE1BQU0sS0FBSyxNQUFNO0FBQ3pDLFVBQU0sUUFBUSxJQUFJLE9BQU8sSUFBSSxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxTQUFTLEtBQUssTUFBTSxPQUFPLEtBQUssTUFBTSxTQUFTLEtBQUs7QUFDcEgsV0FBTyxNQUFNLFdBQVcsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUN0QztBQUdPLE1BQU0sVUFBVSxDQUFDLE9BQU8sS0FBSyxVQUFVLEtBQUssS0FBSyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUt0RixNQUFNLFFBQVEsQ0FBQyxLQUFLLFVBQVU7QUFDbkMsUUFBSTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQ3pDLFFBQUksUUFBUSxRQUFRLE9BQU8sS0FBSyxLQUFLO0FBQ3JDLGFBQVMsVUFBVSxPQUFPLFlBQVksS0FBSyxVQUFVLFFBQVEsZUFBZTtBQUMxRSxZQUFNLFNBQVMsUUFBUSxNQUFNLE1BQU0sY0FBYyxRQUFRLElBQUksT0FBTyxRQUFRLEVBQUUsQ0FBQyxpQkFBaUI7QUFDaEcsVUFBSSxPQUFRLEVBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxTQUFTLE1BQU07QUFBQSxJQUMvQztBQUNBLFVBQU0sTUFBTSxDQUFDO0FBQ2IsV0FBTyxTQUFTLFNBQVMsTUFBTSxjQUFjLE1BQU0sYUFBYSxNQUFNLE9BQU8sTUFBTSxJQUFJLFFBQVEsTUFBTSxlQUFlO0FBQ2xILFVBQUksUUFBUSxDQUFDLE9BQU8sS0FBSyxDQUFDO0FBQzFCLFVBQUksVUFBVSxJQUFLLFFBQU8sVUFBVSxRQUFRLE1BQU07QUFDbEQsY0FBUSxNQUFNO0FBQUEsSUFDaEI7QUFBQSxFQUNGOzs7QUNuQkEsTUFBTSxTQUFTO0FBRWYsTUFBSSxPQUFPO0FBR1gsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLFFBQVEsSUFBSSxNQUFNLElBQUk7QUFDNUIsUUFBSSxDQUFDLFNBQVMsTUFBTSxPQUFPLElBQUksR0FBSTtBQUNuQyxVQUFNO0FBQUE7QUFBQSxNQUE0QixTQUFTO0FBQUE7QUFDM0MsVUFBTSxRQUFRLFNBQVMsUUFBUSxPQUFPLEtBQUssS0FBSztBQUNoRCxRQUFJLE9BQU87QUFFVCxVQUFJLE1BQU0sV0FBVyxXQUFZLE9BQU0sV0FBVyxXQUFXLE9BQU8sS0FBSztBQUFBLFVBQ3BFLE9BQU0sT0FBTyxLQUFLO0FBQ3ZCLGFBQU8sRUFBRSxPQUFPLE9BQU8sTUFBTTtBQUFBLElBQy9CO0FBQ0EsVUFBTSxDQUFDLEdBQUcsSUFBSSxpQkFBaUIsTUFBTSxDQUFDLENBQUM7QUFBQSxFQUN6QztBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVMsVUFBVTtBQUNoQyxlQUFXLEVBQUUsS0FBSyxLQUFLLENBQUMsR0FBRyxRQUFRLFlBQVksR0FBRyxNQUFNLFVBQVUsR0FBRztBQUNuRSxZQUFNLFFBQVEsTUFBTSxhQUFhLElBQUk7QUFDckMsVUFBSSxRQUFRLGFBQWEsSUFBSSxNQUFNLE1BQU8sY0FBYSxTQUFTLE1BQU0sS0FBSztBQUFBLElBQzdFO0FBQ0EsVUFBTSxFQUFFLGFBQWEsSUFBSTtBQUN6QixRQUFJLFFBQVEsaUJBQWlCLGFBQWMsU0FBUSxlQUFlO0FBQUEsRUFDcEU7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUN6QixXQUFPO0FBQ1AsVUFBTSxPQUFPLEtBQUs7QUFDbEIsVUFBTSxPQUFPO0FBQ2IsU0FBSyxRQUFRLEtBQUs7QUFBQSxFQUNwQjtBQUdBLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBR3ZCLE1BQU0sYUFBYSxDQUFDLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxNQUFNO0FBQ3RELFFBQUksVUFBVSxPQUFRO0FBQ3RCLGVBQVcsQ0FBQyxTQUFTLEVBQUUsS0FBSyxRQUFRO0FBQ2xDLFVBQUksQ0FBQyxJQUFJLFNBQVMsT0FBTyxFQUFHO0FBQzVCLGNBQVEsS0FBSztBQUNiLGFBQU8sT0FBTyxPQUFPO0FBQUEsSUFDdkI7QUFDQSxVQUFNO0FBQUE7QUFBQSxNQUE4QixNQUFNLEtBQUssU0FBUyxpQkFBaUI7QUFBQTtBQUN6RSxVQUFNLENBQUMsR0FBRyxJQUFJLGlCQUFpQixNQUFNLENBQUMsRUFBRSxPQUFPLENBQUMsVUFBVTtBQUFBLElBQXNCLElBQUksR0FBRyxFQUFFLEVBQUcsQ0FBQyxFQUFFLFNBQVMsS0FBSyxDQUFFLENBQUM7QUFFaEgsVUFBTSxPQUFPLENBQUM7QUFFZCxVQUFNLE9BQU8sQ0FBQztBQUNkLFFBQUksUUFBUSxDQUFDLENBQUMsU0FBUyxLQUFLLEdBQUcsT0FBTztBQUNwQyxVQUFJLENBQUMsTUFBTSxhQUFhLGFBQWEsRUFBRyxPQUFNLFNBQVMsS0FBSztBQUM1RCxZQUFNLENBQUMsT0FBTyxLQUFLLElBQUksSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDO0FBQ3ZDLFVBQUksQ0FBQyxNQUFPO0FBQ1osV0FBSyxLQUFLLEdBQUcsQ0FBQyxHQUFHLFFBQVEsVUFBVSxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsS0FBSyxDQUFDO0FBQ3JFLFlBQU0sT0FBTyxDQUFDLEdBQUcsTUFBTSxVQUFVO0FBQ2pDLFlBQU0sU0FBUyxLQUFLLFFBQVEsS0FBSztBQUNqQyxZQUFNLE9BQU8sR0FBRyxLQUFLLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDckMsWUFBTSxNQUFNLEdBQUcsS0FBSyxNQUFNLFNBQVMsQ0FBQyxDQUFDO0FBQ3JDLFdBQUssS0FBSyxHQUFHLEtBQUssT0FBTyxDQUFDLFNBQVMsU0FBUyxTQUFTLEtBQUssU0FBUyxDQUFDO0FBQUEsSUFDdEUsQ0FBQztBQUVELGVBQVcsUUFBUSxLQUFNLE1BQUssWUFBWSxLQUFLLEtBQUssTUFBTSxJQUFJLEVBQUUsV0FBVyxVQUFVLFlBQVksTUFBTSxDQUFDLElBQUksS0FBSyxPQUFPO0FBRXhILFVBQU0sS0FBSyxNQUFNO0FBQ2YsV0FBSyxRQUFRLEdBQUc7QUFDaEIsaUJBQVcsV0FBVyxLQUFNLE1BQUssUUFBUSxTQUFTLFdBQVc7QUFBQSxJQUMvRCxDQUFDO0FBQ0QsV0FBTyxDQUFDO0FBQUEsRUFDVjtBQUlPLE1BQU0sYUFBYSxDQUFDLE1BQU0sU0FBUztBQUN4QyxRQUFJLENBQUMsU0FBUyxFQUFHO0FBQ2pCLFVBQU0sV0FBVyxPQUFPLE9BQU8sU0FBUyxjQUFjLFVBQVUsR0FBRyxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ3RGLFVBQU0sT0FBTyxRQUFRLFFBQVEsRUFBRSxRQUFRLENBQUMsU0FBUyxLQUFLLHFCQUFxQixDQUFDLENBQUM7QUFDN0UsVUFBTSxRQUFRLENBQXdCLEVBQUUsR0FBRyxNQUFNLFNBQVMsZUFBZSxFQUFFO0FBQzNFLFVBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQyxVQUFVLE1BQU0sS0FBSyxHQUFHLFNBQVMsU0FBUyxhQUFhLENBQUM7QUFDbEYsVUFBTSxPQUFPLEtBQUssSUFBSSxDQUFDLFVBQVUsTUFBTSxNQUFNLEtBQUssR0FBRyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ2pFLFFBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxLQUFLLEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUs7QUFBQTtBQUFBLE1BQTZCLElBQUksR0FBRyxFQUFFLEVBQUcsQ0FBQztBQUFBLE1BQUc7QUFBQSxJQUFRLENBQUMsRUFBRztBQUN2RyxlQUFXLE9BQU8sTUFBTTtBQUN0QixZQUFNLENBQUMsT0FBTyxLQUFLO0FBQUE7QUFBQSxRQUF3QixJQUFJLEdBQUcsRUFBRTtBQUFBO0FBQ3BELFVBQUksQ0FBQyxNQUFNLGFBQWEsYUFBYSxFQUFHO0FBQ3hDLGFBQU8sSUFBSSxPQUFPLE1BQU0sRUFBRTtBQUMxQixZQUFNLGdCQUFnQixJQUFJO0FBQUEsSUFDNUI7QUFDQSxTQUFLLGFBQWEsVUFBVSxNQUFNO0FBQ2xDLGVBQVcsRUFBRSxJQUFJLFVBQVUsS0FBSyxNQUFNO0FBQ3BDLFlBQU1DLFNBQVEsSUFBSSxTQUFTLFFBQVEsRUFBRTtBQUNyQyxhQUFPLEtBQUssUUFBUSxHQUFHQSxNQUFLLFNBQVMsTUFBTSxHQUFHQSxNQUFLLEdBQUcsTUFBTSxHQUFHO0FBQUEsSUFDakU7QUFDQSxXQUFPLENBQUMsTUFBTSxNQUFNO0FBQUEsRUFDdEI7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixTQUFLLGdCQUFnQixRQUFRLEVBQUUsY0FBYyxDQUF1QixVQUFVLFVBQVUsUUFBUSxXQUFXLENBQUM7QUFDNUcsV0FBTyx3QkFBd0IsQ0FBQyxFQUFFLE9BQU8sTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUMzRCxXQUFPLGVBQWUsTUFBTTtBQUFBLEVBQzlCOzs7QUNqSEEsTUFBTSxVQUFVLENBQUNDLFNBQVE7QUFFdkIsUUFBSTtBQUNKLFNBQUssZ0JBQWdCLFNBQVMsRUFBRSxNQUFNLENBQW9CLGFBQWMsTUFBTSxTQUFVLENBQUM7QUFDekYsU0FBSyxPQUFPLHlCQUF5QjtBQUNyQyxXQUFPLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxTQUFTLE1BQU0sTUFBTSxVQUFVLGlCQUFpQixPQUFPLGFBQWEsTUFBTTtBQUN6RyxZQUFNLE1BQU0sT0FBTztBQUNuQixVQUFJLEtBQUs7QUFDUCxhQUFLLEtBQUs7QUFDVixjQUFNLFNBQVMsUUFBUSxhQUFhLFdBQVc7QUFDL0MsZ0JBQVEsYUFBYSxhQUFhLE1BQU07QUFDeEMsWUFBSSxVQUFVLEVBQUUsTUFBTSxhQUFhLElBQUksRUFBRSxNQUFNLE1BQU8sSUFBSSxTQUFTLENBQUUsRUFBRTtBQUN2RSxxQkFBYSxTQUFTLGFBQWEsTUFBTTtBQUFBLE1BQzNDLFdBQVcsT0FBTyxTQUFTLElBQUksTUFBTSxDQUFDLFlBQVksWUFBWSxPQUFPLE9BQU8sSUFBSTtBQUM5RSxjQUFNLEVBQUUsVUFBVSxNQUFNLE9BQU8sSUFBSSxJQUFJLGVBQWUsU0FBUyxJQUFJO0FBQ25FLFlBQUksT0FBTyxPQUFRO0FBQ25CLHFCQUFhLE1BQU0sSUFBSSxrQkFBa0IsU0FBUyxLQUFLLENBQUM7QUFDeEQsYUFBSyxPQUFPQSxNQUFLLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQUEsTUFDakQ7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLGlCQUFpQixDQUFDLE9BQU8sV0FBVztBQUN6QyxZQUFNLEVBQUUsS0FBSyxTQUFTLFFBQVEsVUFBVSxNQUFNLE1BQU0sU0FBUyxpQkFBaUIsTUFBTSxJQUFJO0FBQ3hGLFlBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQUksQ0FBQyxJQUFLLFFBQU8sT0FBTyxVQUFVLEtBQUssT0FBT0EsTUFBSyxFQUFFLFNBQVMsTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUNqRixpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLElBQUksS0FBTSxNQUFLLE9BQU8sTUFBTSxLQUFLO0FBRTdELGFBQU8sT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDLEdBQUcsTUFBTSxJQUFJLE1BQU0sU0FBUyxXQUFXLElBQU0sQ0FBQztBQUFBLElBQ2pGLENBQUM7QUFDRCxXQUFPLGNBQWMsQ0FBQyxHQUFHLEVBQUUsS0FBSyxlQUFlLEVBQUUsZ0JBQWdCLEVBQUUsTUFBTTtBQUN2RSxZQUFNLE1BQU0saUJBQWlCO0FBRTdCLFVBQUksSUFBSyxLQUFJLGlCQUFpQixXQUFXLE1BQU0sSUFBSSxVQUFVLElBQUksVUFBVSxRQUFRLElBQUksUUFBUSxDQUFDO0FBQUEsSUFDbEcsQ0FBQztBQUNELGlCQUFhLGNBQWMsQ0FBQyxFQUFFLEtBQUssU0FBUyxlQUFlLEVBQUUsVUFBVSxNQUFNLGdCQUFnQixHQUFHLElBQUksT0FDakcsRUFBRSxLQUFLLGlCQUFpQixPQUFPLFNBQVMsTUFBTSxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQ2xFLFVBQU0sa0JBQWtCO0FBQ3hCLGNBQVUsa0JBQWtCLENBQUMsRUFBRSxLQUFLLEVBQUUsU0FBUyxlQUFlLFFBQVEsRUFBRSxPQUFPLEVBQUUsU0FBUyxNQUFNLFFBQVEsT0FBTyxFQUFFO0FBQ2pILFdBQU8sa0JBQWtCLE1BQU0sU0FBUyxVQUFVLENBQUM7QUFDbkQsT0FBRyxpREFBaUQsTUFBTSxTQUFTLFdBQVcsQ0FBQztBQUMvRSxnQkFBWTtBQUFBLEVBQ2Q7QUFJQSxNQUFNLFVBQVUsQ0FBQyxHQUFHLFNBQVM7QUFDM0IsVUFBTSxFQUFFLEtBQUssZUFBZSxFQUFFLGlCQUFpQixFQUFFLE9BQU8sSUFBSSxFQUFFLEVBQUUsSUFBSTtBQUNwRSxVQUFNLEVBQUUsY0FBYyxNQUFNLGFBQWEsS0FBSyxPQUFPLElBQUk7QUFDekQsVUFBTSxhQUFhLFFBQVEsSUFBSSxJQUFJLElBQUksTUFBTSxTQUFTLE9BQU8sRUFBRTtBQUMvRCxVQUFNLFVBQVUsRUFBRSxLQUFLLElBQUksa0JBQWtCLEtBQUssR0FBRyxFQUFFO0FBQ3ZELFdBQU8sT0FBTyxJQUFJLFNBQVMsRUFBRSxRQUFRLEVBQUUsU0FBUyxZQUFZLFFBQVEsTUFBTSxJQUFJLEdBQUcsS0FBSyxDQUFDO0FBQ3ZGLFNBQUssYUFBYSxFQUFFLEtBQUssU0FBUyxTQUFTO0FBQUEsRUFDN0M7QUFHQSxNQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU87QUFDOUIsVUFBTSxLQUFLLEtBQUssSUFBSSxFQUFFLFFBQVEsQ0FBQztBQUMvQixVQUFNLElBQUksU0FBUztBQUNuQixXQUFPLElBQUksU0FBUztBQUFBLEVBQ3RCO0FBR0EsTUFBTSxPQUFPLE9BQU8sTUFBTSxNQUFNLEVBQUUsUUFBUSxNQUFNO0FBQzlDLFVBQU0sWUFBWSxPQUFPLE9BQU8sUUFBUSxXQUFXLEtBQUssS0FBSyxRQUFRLGlCQUFpQjtBQUN0RixVQUFNLFNBQVMsQ0FBQyxhQUFhLFdBQVcsTUFBTSxJQUFJO0FBQ2xELFVBQU0sQ0FBQyxNQUFNLFNBQVMsSUFBSSxVQUFVLENBQUMsTUFBTSxZQUFZLG9CQUFvQixXQUFXO0FBQ3RGLFVBQU0sTUFBTSxFQUFFLFdBQVcsV0FBVyxHQUFHLGFBQWEsR0FBRyxZQUFZLE1BQU07QUFDekUsU0FBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLEVBQUUsZ0JBQWdCLE1BQU0sV0FBVyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQzlFO0FBR08sTUFBTSxRQUFRO0FBQUEsSUFDbkIsU0FBUztBQUFBLElBQ1QsV0FBVztBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQSxNQUFNLENBQUMsU0FBUztBQUFBLElBQ2hCO0FBQUEsRUFDRjs7O0FDOUVBLE1BQUksUUFBUSxRQUFRO0FBQ3BCLE1BQU0sT0FBTyxNQUFPLFFBQVEsUUFBUTtBQUdwQyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsT0FBTyxNQUFNO0FBQ25DLFFBQUksQ0FBQyxPQUFPLFNBQVMsZUFBZ0I7QUFDckMsVUFBTSxNQUFNLElBQUksSUFBSSxTQUFTLElBQUk7QUFDakMsVUFBTSxTQUFTLEdBQUcsSUFBSSxZQUFZO0FBQ2xDLGVBQVcsQ0FBQyxNQUFNLENBQUNDLFFBQU8sR0FBRyxNQUFNLENBQUMsS0FBSyxPQUFPLFFBQVEsT0FBTyxVQUFVLEdBQUc7QUFDMUUsVUFBSUEsVUFBUyxLQUFNLEtBQUksYUFBYSxPQUFPLElBQUk7QUFBQSxVQUMxQyxLQUFJLGFBQWEsSUFBSSxNQUFNQSxNQUFLO0FBQ3JDLGlCQUFXLFNBQVMsT0FBUSxLQUFJLGFBQWEsT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNqRTtBQUNBLFFBQUksR0FBRyxJQUFJLFlBQVksT0FBTyxPQUFRO0FBRXRDLFlBQVEsYUFBYSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksT0FBTyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQzlFLFFBQUksQ0FBQyxPQUFPLFFBQVMsU0FBUSxVQUFVLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxHQUFHO0FBQy9ELFNBQUs7QUFBQSxFQUNQO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxNQUFNLE1BQU07QUFDNUIsVUFBTSxTQUFTO0FBQ2YsU0FBSztBQUNMLFFBQUksVUFBVSxRQUFRO0FBQ3BCLFVBQUksT0FBTyxLQUFNLE9BQU0sT0FBTztBQUFBLElBQ2hDLFdBQVcsT0FBTyxLQUFNO0FBQUEsYUFDZixTQUFTLGFBQWEsT0FBTyxNQUFNLEdBQUcsRUFBRSxDQUFDLEdBQUc7QUFDbkQsVUFBSSxPQUFPLE1BQU8sVUFBUyxPQUFPO0FBQUEsSUFDcEMsTUFBTyxVQUFTLEtBQUssY0FBYyxRQUFRLG1CQUFtQixFQUFFLE9BQU8sU0FBUyxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQzNGO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsV0FBTyxpQkFBaUIsaUJBQWlCLElBQUk7QUFDN0MsV0FBTyxpQkFBaUIsWUFBWSxNQUFNO0FBQzFDLFNBQUssYUFBYSxJQUFJO0FBQUEsRUFDeEI7OztBQ3JDQSxNQUFNLFVBQVU7QUFDaEIsTUFBTSxZQUFZO0FBRVgsTUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRztBQUNyQyxNQUFJLFlBQVk7QUFFaEIsTUFBSSxTQUFTO0FBR2IsTUFBTSxVQUFVLFlBQVk7QUFDMUIsUUFBSTtBQUVGLFlBQU0sU0FBUyxZQUFZLFFBQVEsU0FBUztBQUM1QyxZQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLFFBQVEsUUFBUSxPQUFPLFlBQVksVUFBVSxVQUFVLE9BQU8sQ0FBQztBQUNySCxhQUFPLFNBQVMsb0JBQW9CLENBQUMsS0FBSyxTQUFTLE1BQU07QUFBQSxJQUMzRCxRQUFRO0FBQ04sYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBR0EsTUFBTSxPQUFPLENBQUMsY0FBYztBQUMxQixhQUFTLGdCQUFnQixnQkFBZ0Isc0JBQXNCLFNBQVM7QUFDeEUsYUFBUyxLQUFLLGNBQWMsUUFBUSxZQUFZLGtCQUFrQixjQUFjLENBQUM7QUFBQSxFQUNuRjtBQUVBLE1BQU0sT0FBTyxZQUFZO0FBQ3ZCLFFBQUksWUFBWTtBQUNoQixXQUFPLENBQUUsTUFBTSxRQUFRLEdBQUk7QUFDekIsVUFBSSxDQUFDLFVBQVcsTUFBSyxZQUFZLElBQUk7QUFDckMsWUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQzdCLGVBQU8saUJBQWlCLFVBQVUsU0FBUyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQ3pELG1CQUFXLFNBQVMsT0FBTztBQUFBLE1BQzdCLENBQUM7QUFBQSxJQUNIO0FBQ0EsZ0JBQVk7QUFDWixhQUFTO0FBQ1QsUUFBSSxVQUFXLE1BQUssS0FBSztBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUlPLE1BQU0sVUFBVSxNQUFNLFdBQVcsVUFBVSxVQUFVLFlBQVksT0FBTyxLQUFLO0FBRzdFLE1BQU0sUUFBUSxNQUFNO0FBQ3pCLGdCQUFZO0FBQ1osWUFBUTtBQUFBLEVBQ1Y7QUFFTyxNQUFNLGVBQWUsTUFBTSxHQUFHLFdBQVcsS0FBSzs7O0FDbkRyRCxNQUFNLFVBQVU7QUFDaEIsTUFBTSxjQUFjO0FBQ3BCLE1BQU0sV0FBVztBQUVWLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBR2xDLE1BQU0sUUFBUSxNQUNaLENBQUMsR0FBRyxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFFM0csTUFBTSxPQUFPLE1BQU07QUFDakIsVUFBTSxVQUFVLElBQUksZ0JBQWdCLFNBQVMsT0FBTyxXQUFXLE1BQU0sR0FBRyxDQUFDO0FBQ3pFLFdBQU8sUUFBUSxJQUFJLFFBQVEsZUFBZSxLQUFLLFFBQVE7QUFBQSxFQUN6RDtBQUdBLE1BQU0sV0FBVyxPQUFPLEtBQUtDLFVBQVM7QUFDcEMsVUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixTQUFLLElBQUksdUJBQXVCLEtBQUssQ0FBQztBQUN0QyxTQUFLLElBQUksYUFBYSxHQUFJLElBQUksVUFBVSxDQUFFLEVBQUU7QUFFNUMsUUFBSSxDQUFDLEtBQUssSUFBSSxVQUFVLEVBQUcsTUFBSyxPQUFPLFlBQVksTUFBTSxDQUFDO0FBQzFELFFBQUksVUFBVSxJQUFJLFNBQVM7QUFDM0IsVUFBTSxTQUFTLE1BQU1BLE1BQUs7QUFDMUIsUUFBSSxPQUFRLEtBQUksU0FBUyxPQUFPO0FBQUEsYUFDdkIsSUFBSSxNQUFPLEtBQUksV0FBVztBQUNuQyxXQUFPO0FBQUEsRUFDVDtBQUtBLE1BQU0sVUFBVSxDQUFDLEVBQUUsU0FBUyxRQUFRLEtBQUssTUFBTTtBQUM3QyxVQUFNLFVBQVUsUUFBUSxJQUFJLFlBQVk7QUFDeEMsV0FBTyxXQUFXLE9BQU8sV0FBVyxNQUNoQyxRQUFRLFFBQVEsSUFBSSxhQUFhLEtBQUssUUFBUSxJQUFJLFlBQVksS0FBSyw0QkFBNEIsS0FBSyxPQUFPLElBQzNHLFdBQVcsQ0FBQyxDQUFDLFNBQVMsR0FBRyxJQUFJLEVBQUUsU0FBUyxNQUFNO0FBQUEsRUFDcEQ7QUFJQSxNQUFNLFNBQVMsQ0FBQyxRQUFRO0FBQ3RCLFFBQUksUUFBUSxRQUFRLGdCQUFnQjtBQUNwQyxRQUFJLFVBQVU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxPQUFPLEtBQUtBLFVBQVM7QUFDekMsUUFBSSxRQUFRLEtBQUssSUFBSTtBQUNyQixVQUFNLFFBQVMsSUFBSSxVQUFVO0FBQzdCLFFBQUksV0FBVztBQUNmLGFBQVMsUUFBUSxNQUFNLFNBQVMsR0FBRztBQUNqQyxZQUFNLE1BQU0sS0FBSyxJQUFJO0FBQ3JCLFVBQUksTUFBTSxTQUFTLFFBQVEsWUFBWSxNQUFNLElBQU0sUUFBTyxLQUFLLE9BQU8sR0FBRztBQUN6RSxZQUFNLFNBQVMsTUFBTSxTQUFTLEtBQUtBLEtBQUk7QUFDdkMsVUFBSSxTQUFTLFFBQVEsTUFBTSxJQUFJLElBQUksVUFBVSxLQUFNLFFBQU87QUFDMUQsVUFBSSxDQUFDLElBQUksVUFBVSxDQUFDLFVBQVUsT0FBUSxPQUFNO0FBQzVDLFVBQUksQ0FBQyxRQUFRLFVBQVcsUUFBTztBQUMvQixVQUFJLFNBQVMsSUFBSSxTQUFTLEtBQUs7QUFDL0IsZUFBUyxTQUFTLEdBQUc7QUFDckIsVUFBSSxNQUFNLFFBQVEsR0FBRztBQUNuQixnQkFBUSxLQUFLLElBQUk7QUFDakIsZ0JBQVE7QUFBQSxNQUNWLFdBQVcsTUFBTSxRQUFRLGFBQWE7QUFDcEMsWUFBSSxJQUFJLFdBQVcsUUFBUyxRQUFPLEdBQUc7QUFBQSxZQUNqQyxLQUFJLFdBQVcsQ0FBQyxFQUFFLElBQUksU0FBUyxRQUFRLEdBQUc7QUFDL0MsZUFBTztBQUFBLE1BQ1QsTUFBTyxPQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEtBQUssSUFBSSxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQ2xIO0FBQUEsRUFDRjs7O0FDdkVPLE1BQU1DLFVBQVMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxHQUFHLE1BQU0sT0FBTyxXQUFXO0FBRWxFLFVBQU0sT0FBTyxDQUFDLGFBQWEsSUFBSSxJQUFJLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxDQUFDLE1BQU0sU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ3RHLFdBQU8sS0FBSyxJQUFJO0FBQ2hCLFVBQU0sVUFBVSxDQUFDLFlBQVksV0FBVyxTQUFTLFFBQVEsUUFBUSxTQUFTLE1BQU07QUFDaEYsVUFBTSxTQUFTLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxFQUFFLFVBQVUsQ0FBQyxNQUFNLFNBQVMsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUVwRixVQUFNQyxXQUFVLENBQUMsWUFDZixDQUFDLFFBQVEsV0FBVyxRQUFRLE1BQU0sUUFBUSxjQUFjLFFBQVEsTUFBTSxHQUFHLElBQUksUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSztBQUN6RyxVQUFNLFFBQVEsU0FBU0EsU0FBUSxNQUFNO0FBRXJDLFVBQU0sVUFBVSxDQUFDLGFBQWEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTUEsU0FBUSxPQUFPLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBQ2xILFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsVUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQztBQUM1QixVQUFNLEtBQUssS0FBSyxRQUFRLEtBQUs7QUFDN0IsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsYUFBUyxVQUFVLFFBQVEsU0FBUyxVQUFVLFFBQVEsY0FBZSxNQUFLLElBQUksUUFBUSxFQUFFO0FBRXhGLFVBQU0sV0FBVyxDQUFDLGFBQWEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxLQUFLLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxLQUFLLElBQUksUUFBUSxhQUFhLGVBQWUsS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQzVILFVBQU0sU0FBUyxTQUFTLElBQUk7QUFDNUIsVUFBTSxTQUFTLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUN6RixXQUFPLENBQUNDLFNBQVE7QUFDZCxZQUFNLE9BQU8sS0FBS0EsSUFBRztBQUNyQixZQUFNLFFBQVEsV0FBVyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLEtBQUssRUFBRSxVQUFVLENBQUMsTUFBTSxhQUFhLENBQUMsT0FBTyxTQUFTLEdBQUcsQ0FBQztBQUNwRyxVQUFJLE1BQU8sUUFBTyxNQUFNLENBQUM7QUFDekIsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLGVBQWU7QUFDekMsWUFBTSxNQUFNLFFBQVEsSUFBSTtBQUN4QixZQUFNLE9BQU8sSUFBSSxXQUFXLE1BQU0sVUFBVSxJQUFJLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDcEUsWUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRLEdBQUcsS0FBSyxNQUFNLEVBQUUsR0FBRyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLENBQUM7QUFDNUUsWUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsR0FBRyxRQUFRLGlCQUFpQixDQUFDO0FBQzlFLFlBQU1DLFVBQVMsQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLFFBQVEsRUFBRSxLQUFLLE1BQU0sUUFBUSxTQUFTLElBQUksR0FBRyxPQUFPO0FBQ3JGLGFBQU9BLFFBQU8sSUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDLEVBQUUsS0FBSyxPQUFPO0FBQUEsSUFDOUQ7QUFBQSxFQUNGOzs7QUNwQ0EsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sYUFBYTtBQUVuQixNQUFNLFFBQVEsb0JBQUksSUFBSTtBQUVmLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRzNCLE1BQUk7QUFFWCxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUMsWUFBYSxVQUFVLE9BQVE7QUFHcEQsTUFBTSxTQUFTLENBQUMsT0FBTyxNQUFNLElBQUksRUFBRSxLQUFLLENBQUM7QUFJekMsTUFBTSxZQUFZLE1BQ3ZCLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxTQUFTLEtBQUssS0FBSyxDQUFDLEtBQUssT0FBTyxRQUFRLEdBQUcsTUFBTSxNQUFNLElBQUksVUFBVSxFQUFFLENBQUM7QUFHcEcsTUFBTSxTQUFTLENBQUMsVUFDZCxNQUFNLFFBQVEsYUFBYSxDQUFDLEtBQUssTUFBTSxPQUFPLENBQUMsQ0FBQyxJQUFJLE1BQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxFQUFFLGFBQWEsQ0FBQztBQUd4RixNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQzlCLFVBQU0sRUFBRSxJQUFJLE9BQU8sTUFBTSxJQUFJO0FBQzdCLFVBQU0sRUFBRSxPQUFPLFFBQVEsUUFBUTtBQUFBO0FBQUEsTUFBMEIsT0FBTyxJQUFJLEtBQUssS0FBSztBQUFBO0FBQzlFLFFBQUksU0FBUyxJQUFJLEVBQUUsS0FBSyxDQUFDLFNBQVMsVUFBVSxHQUFHLEVBQUc7QUFDbEQsV0FBTyxPQUFPLEtBQUssRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUNwQyxVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsUUFBSSxNQUFNLFNBQVMsRUFBRSxLQUFLLE1BQU0sUUFBUSxLQUFLLE9BQU8sRUFBRSxJQUFJLFVBQVU7QUFFbEUsWUFBTSxNQUFNLE1BQU0sU0FBUyxFQUFFLElBQUksU0FBUztBQUMxQyxVQUFJLE1BQU0sQ0FBQyxFQUFHLFNBQVEsS0FBSyxVQUFVLEdBQUcsS0FBSyxNQUFNLElBQUksV0FBVyxDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUUsS0FBSyxLQUFLLENBQUMsRUFBRTtBQUM5RixVQUFhLE1BQU0sQ0FBQyxFQUFHLFVBQVMsV0FBVyxFQUFFLEdBQUcsS0FBSyxJQUFJLENBQUM7QUFDMUQ7QUFBQSxJQUNGO0FBRUEsVUFBTSxPQUFPLENBQUMsSUFBSSxTQUFTLE1BQU0sT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLENBQUMsTUFBTSxLQUFLLEVBQUUsR0FBRyxFQUFFO0FBRXJGLFFBQUksU0FBUyxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUMsT0FBTyxLQUFLLEtBQUssR0FBRztBQUMzRCxXQUFLLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFDeEIsV0FBSyxRQUFRLEtBQUssTUFBTSxPQUFPLENBQXVCLFNBQVMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUFBLElBQ3JGLFdBQVcsQ0FBQyxLQUFNLE1BQUssSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLGFBQ3ZCLFNBQVMsQ0FBQyxJQUFJLFdBQVksS0FBSyxDQUFDLEVBQUUsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFJLE1BQUssS0FBSyxHQUFHO0FBQUEsRUFDN0U7QUFHQSxNQUFNLE9BQU8sT0FBTyxJQUFJLFNBQVM7QUFDL0IsVUFBTSxJQUFJLElBQUksSUFBSTtBQUNsQixVQUFNQyxPQUFNLE1BQU07QUFFbEIsVUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsT0FBTyxDQUFDO0FBQ2xELFdBQU8sS0FBSyxDQUFDLEdBQUcsS0FBSyxNQUFNLEdBQUc7QUFDNUIsWUFBTSxRQUFRO0FBQ2QsWUFBTSxRQUFRLEVBQUU7QUFDaEIsWUFBTSxDQUFDLEdBQUcsSUFBSTtBQUNkLFVBQUksQ0FBQyxJQUFLO0FBQ1YsWUFBTUEsS0FBSSxHQUFHLEVBQUUsTUFBTSxDQUFDLFVBQVUsS0FBSyxLQUFLLEtBQUssQ0FBQztBQUNoRCxlQUFTLFFBQVEsR0FBRztBQUVwQixZQUFNLE9BQU8sSUFBSSxZQUFZLElBQUksU0FBUyxDQUFDLElBQUksWUFBWSxDQUFDLEtBQUssQ0FBQyxLQUFLLEtBQUssRUFBRTtBQUM5RSxVQUFJLEtBQU0sTUFBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ2hFO0FBQ0EsUUFBSSxNQUFNLElBQUksRUFBRSxNQUFNLEtBQU0sT0FBTSxPQUFPLEVBQUU7QUFBQSxFQUM3QztBQUlPLE1BQU0sVUFBVSxNQUNyQixDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxLQUFLLElBQUksTUFBTSxLQUFLLFNBQVMsQ0FBQyxJQUFJLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFJNUYsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUMzQixVQUFNLElBQUksSUFBSSxFQUFFLEdBQUcsSUFBSTtBQUN2QixVQUFNLElBQUksSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsRUFDekI7QUFJTyxNQUFNLFNBQVMsQ0FBQyxPQUFPO0FBQzVCLFVBQU0sT0FBTyxPQUFPLEVBQUU7QUFDdEIsU0FBSyxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksSUFBSSxNQUFNLE9BQU8sRUFBRTtBQUFBLEVBQzVDO0FBR08sTUFBTSxPQUFPLENBQUMsRUFBRSxXQUFXLFFBQVEsU0FBUyxPQUFPLEdBQUcsUUFBUTtBQUNuRSxVQUFNLFFBQVEsR0FBRyxTQUFTLElBQUksTUFBTSxjQUFjLEdBQUc7QUFDckQsUUFBSSxDQUFDLFFBQVMsU0FBUSxLQUFLLFVBQVUsS0FBSztBQUMxQyxhQUFTLFFBQVEsRUFBRSxXQUFXLFFBQVEsT0FBTyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDM0Q7QUFHTyxNQUFNLFVBQVUsQ0FBQyxXQUFXLE9BQU8sT0FBTyxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTTs7O0FDekZoRixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUkzQixNQUFNLGNBQWMsQ0FBQyxJQUFJLFNBQVM7QUFDaEMsZUFBVyxDQUFDLEtBQUssR0FBRyxLQUFLLE1BQU07QUFDN0IsVUFBSSxDQUFDLElBQUksU0FBUyxJQUFJLFlBQWE7QUFDbkMsVUFBSSxpQkFBaUIsVUFBVSxNQUFNO0FBQ25DLGNBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsY0FBTSxRQUFRLFFBQVEsV0FBVyxJQUFJLEVBQUUsSUFBSSxHQUFHO0FBQzlDLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFNBQVMsR0FBRyxDQUFDO0FBQzFCLG1CQUFXLFFBQVEsQ0FBQyxTQUFTLFFBQVEsRUFBRyxPQUFNLGNBQWMsSUFBSSxNQUFNLE1BQU0sRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsTUFDaEcsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBSUEsTUFBTSxTQUFTLENBQUMsU0FBUztBQUN2QixVQUFNQyxRQUFPLElBQUkscUJBQXFCLElBQUk7QUFDMUMsV0FBTyxDQUFDLFlBQVlBLE1BQUssS0FBSyxDQUFDLFlBQVksUUFBUSxTQUFTLE9BQU8sQ0FBQztBQUFBLEVBQ3RFO0FBR08sTUFBTSxjQUFjLENBQUMsTUFBTSxRQUFRO0FBQ3hDLFVBQU0sRUFBRSxRQUFRLElBQUksTUFBTSxPQUFPLElBQUk7QUFDckMsVUFBTUEsUUFBTyxvQkFBSSxJQUFJO0FBQ3JCLFVBQU07QUFBQTtBQUFBLE1BQTZCLFNBQVM7QUFBQTtBQUM1QyxVQUFNLE9BQU8sV0FBVyxJQUFJO0FBQzVCLFVBQU0sU0FBUyxPQUFPLElBQUk7QUFDMUIsVUFBTSxRQUFRLENBQUMsT0FBTyxnQkFBZ0IsT0FBTyxZQUFZO0FBQ3pELFFBQUksUUFBUTtBQUNaLGVBQVcsQ0FBQyxLQUFLLE9BQU8sS0FBSyxNQUFNO0FBQ2pDLFVBQUksWUFBWSxPQUFRLFNBQVE7QUFDaEMsVUFBSSxDQUFDLFFBQVEsUUFBUSxNQUFNLEtBQUssT0FBTyxPQUFPLEVBQUc7QUFFakQsWUFBTSxNQUFNLFNBQVMsT0FBTztBQUM1QixZQUFNLFNBQVMsS0FBSyxJQUFJLEdBQUc7QUFDM0IsWUFBTSxZQUFZLFVBQVUsV0FBVyxPQUFPLENBQUMsT0FBTztBQUN0RCxZQUFNLFNBQVMsQ0FBQyxVQUFVLFFBQVEsU0FBUyxPQUFPLElBQUksT0FBTyxNQUFNLFFBQVE7QUFDM0UsTUFBQUEsTUFBSyxJQUFJLE1BQU0sYUFBYSxVQUFVLENBQUMsT0FBTyxLQUFLLFFBQVEsVUFBVSxNQUFNLE9BQU8sQ0FBQyxNQUFNLEdBQUc7QUFBQSxJQUM5RjtBQUNBLFVBQU0sT0FBT0MsUUFBTyxLQUFLLE1BQU0sT0FBTyxNQUFNO0FBQzVDLFdBQU8sTUFBTTtBQUNYLFlBQU0sVUFBVSxLQUFLLEtBQUssRUFBRSxLQUFLO0FBQ2pDLFlBQU0sV0FBVyxXQUFXLE9BQU87QUFDbkMsWUFBTSxTQUFTLE9BQU8sRUFBRTtBQUN4QixpQkFBV0MsUUFBTyxPQUFRLENBQUFBLEtBQUksT0FBTyxPQUFPLE9BQU87QUFDbkQsa0JBQVksS0FBSyxJQUFJLElBQUk7QUFDekIsaUJBQVcsQ0FBQyxLQUFLLE1BQU0sS0FBS0YsT0FBTTtBQUNoQyxjQUFNLFFBQVEsU0FBUyxJQUFJLEdBQUc7QUFDOUIsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sVUFBVSxNQUFNLEtBQUssQ0FBQztBQUNuQyxjQUFNLFNBQVMsV0FBVyxTQUFTLENBQUMsVUFBVSxLQUFLLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sTUFBTTtBQUMzRixZQUFJLFFBQVEsU0FBUyxVQUFVLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxJQUFJLE9BQU8sTUFBTSxLQUFLO0FBRWxGLG1CQUFXLEVBQUUsTUFBQUcsTUFBSyxLQUFLLFNBQVMsQ0FBQyxJQUFJLFFBQVE7QUFDM0MsZ0JBQU0sUUFBUUEsTUFBSyxJQUFJLEdBQUc7QUFDMUIsY0FBSSxNQUFPLE9BQU0sU0FBUyxTQUFTLEtBQUs7QUFBQSxRQUMxQztBQUFBLE1BQ0Y7QUFDQSxZQUFNLFNBQVMsS0FBSyxRQUFRO0FBQzVCLFlBQU0sUUFBUSxXQUFXLFVBQVUsV0FBVyxTQUFTLElBQUksS0FBSztBQUNoRSxVQUFJLENBQUMsVUFBVSxNQUFPLFFBQU8sS0FBSztBQUNsQyxVQUFJLENBQUMsT0FBUTtBQUNiLFVBQUksV0FBVyxTQUFTLGNBQWUsUUFBTyxNQUFNLEVBQUUsZUFBZSxNQUFNLENBQUM7QUFDNUUsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUM1RCxZQUFNLEVBQUUsZ0JBQWdCLGFBQWEsSUFBSTtBQUN6QyxVQUFJLE1BQU0sQ0FBQyxLQUFLLFFBQVEsQ0FBQyxPQUFPLE9BQU8sQ0FBQyxnQkFBZ0IsWUFBWSxDQUFDLEVBQUcsUUFBTyxrQkFBa0IsR0FBRyxLQUFLO0FBQUEsSUFDM0c7QUFBQSxFQUNGO0FBSUEsTUFBTSxXQUFXLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxPQUFPLE1BQU07QUFDakQsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLENBQUMsUUFBUSxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsUUFBUSxRQUFRLE1BQU0sRUFBRztBQUM1RCxVQUFNLFNBQVMsT0FBTyxJQUFJO0FBQzFCLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxXQUFXLElBQUksR0FBRztBQUMzQyxZQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUc7QUFDMUIsVUFBSSxPQUFPLFNBQVMsT0FBTyxRQUFRLE9BQU8sS0FBSyxLQUFLLE9BQU8sRUFBRSxFQUFFLEtBQUssQ0FBQyxLQUFLLE9BQU8sTUFBTSxJQUFJLEtBQUssSUFBSSxHQUFHLENBQUMsRUFBRztBQUMzRyxZQUFNLE9BQVEsTUFBTSxTQUFTLE1BQU0sS0FBSyxDQUFFO0FBQUEsSUFDNUM7QUFBQSxFQUNGO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxRQUFRLFFBQVE7QUFFckIsT0FBRyxZQUFZLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDN0IsVUFBSSxXQUFXLFNBQVMsY0FBZTtBQUN2QyxVQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sT0FBTyxNQUFPLE9BQU0sUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUNwRSxhQUFPLE9BQU8sTUFBTTtBQUFBLElBQ3RCLENBQUM7QUFBQSxFQUNIOzs7QUNuRkEsTUFBTSxXQUFXO0FBQUEsSUFDZixTQUFTLFFBQVEsc0JBQXNCO0FBQUEsSUFDdkMsVUFBVSxRQUFRO0FBQUEsSUFDbEIsVUFBVSxPQUFPLFFBQVEsa0JBQWtCO0FBQUEsSUFDM0MsT0FBTyxRQUFRO0FBQUEsRUFDakI7QUFFQSxNQUFNLGtCQUFrQixDQUFDLEdBQUcsS0FBSyxHQUFHO0FBQ3BDLE1BQU0sVUFBVTtBQUNoQixNQUFNLFNBQVM7QUFFZixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFJLGdCQUFnQjtBQUVwQixNQUFNLE9BQU8sU0FBUyxjQUFjLFNBQVM7QUFFN0MsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFLdkIsTUFBTSxRQUFRLE1BQU07QUFDbEIsVUFBTSxZQUFZLENBQUMsT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxRQUFRLFVBQVUsT0FBTyxFQUFFLElBQUksQ0FBQyxTQUFTLEdBQUcsSUFBSSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQ2xILFVBQU0sU0FBUyxDQUF1QixTQUFTLGNBQWMsSUFBSTtBQUNqRSxTQUFLLFlBQVk7QUFDakIsU0FBSyxhQUFhLGNBQWMsUUFBUSxlQUFlO0FBQ3ZELFNBQUssWUFBWSxVQUFVLElBQUksQ0FBQyxhQUM5Qiw0Q0FBNEMsUUFBUSxLQUFLLE9BQU8sUUFBUSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxJQUMxRztBQUNKLGNBQVUsUUFBUSxDQUFDLFVBQVUsT0FBTyxPQUFPLElBQUksVUFBVSxLQUFLLFNBQVMsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUM3RTtBQUdBLE1BQU1DLFVBQVMsTUFBTTtBQUNuQixVQUFNLE9BQU8sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLGNBQWMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxLQUFLLFNBQVM7QUFDL0UsUUFBSSxLQUFLLGVBQWUsS0FBTSxNQUFLLE9BQU8sSUFBSTtBQUU5QyxlQUFXLFNBQVMsU0FBUyxpQkFBaUIsbUJBQW1CLEVBQUcsS0FBSSxVQUFVLEtBQU0sT0FBTSxPQUFPO0FBQUEsRUFDdkc7QUFHQSxNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFVBQU0sU0FBUyxTQUFTO0FBQ3hCLFFBQUksQ0FBQyxVQUFVLFdBQVcsU0FBUyxRQUFRLEtBQUssU0FBUyxNQUFNLEVBQUcsUUFBTztBQUN6RSxVQUFNLEVBQUUsS0FBSyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sc0JBQXNCO0FBQ2xFLFdBQU8sQ0FBQyxHQUFHLE1BQU0saUJBQWlCLGNBQWMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sc0JBQXNCLENBQUMsRUFBRSxLQUFLLENBQUMsVUFDckcsTUFBTSxNQUFNLFVBQVUsTUFBTSxTQUFTLE9BQU8sTUFBTSxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN4RjtBQUdBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLGVBQVcsU0FBUyxPQUFPLE9BQU8sR0FBRztBQUNuQyxVQUFJLE1BQU0sUUFBUSxRQUFRLEtBQUssQ0FBQyxXQUFXLEtBQUssRUFBRztBQUNuRCxZQUFNLFdBQVcsTUFBTSxRQUFRLFlBQVk7QUFDM0MsWUFBTSxRQUFRLFdBQVcsU0FBUyxRQUFRLGNBQWMsQ0FBdUIsU0FBVSxTQUFTLFFBQVEsV0FBVyxLQUFNO0FBQzNILFVBQUksV0FBVyxLQUFLLEVBQUcsT0FBTSxRQUFRLFdBQVc7QUFBQSxJQUNsRDtBQUFBLEVBQ0Y7QUFFQSxNQUFNLFdBQVcsTUFBTTtBQUNyQixVQUFNLFFBQVEsT0FBTyxXQUFXLE1BQU0sRUFBRSxVQUFVLElBQUk7QUFDdEQsVUFBTSxVQUFVLENBQTRCLEVBQUUsUUFBUSxNQUFNLE9BQU8sUUFBUSxVQUFVLE9BQU87QUFDNUYsVUFBTUMsV0FBVSxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sVUFBVSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sUUFBUSxDQUFDLElBQUksUUFBUSxDQUFDLENBQUM7QUFDOUcsZUFBVyxTQUFTQSxTQUFRLE1BQU0sR0FBRyxTQUFTLE9BQU8sT0FBT0EsU0FBUSxPQUFPLEdBQUc7QUFDNUUsYUFBTyxJQUFJLEtBQUssR0FBRyxPQUFPLE9BQU8sS0FBSztBQUN0QyxpQkFBVyxLQUFLO0FBQUEsSUFDbEI7QUFDQSxlQUFXLENBQUMsVUFBVSxLQUFLLEtBQUssT0FBUSxLQUFJLENBQUMsTUFBTSxjQUFjLGNBQWMsRUFBRyxPQUFNLFFBQVEsV0FBVztBQUMzRyxZQUFRO0FBQUEsRUFDVjtBQUdBLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDdkIsVUFBTSxXQUFXLE1BQU0sU0FBUyxTQUFTLGFBQWE7QUFDdEQsVUFBTSxPQUFPO0FBQ2IsV0FBTyxPQUFPLEtBQUs7QUFDbkIsYUFBUztBQUNULFFBQUksQ0FBQyxZQUFZLENBQUMsY0FBZTtBQUNqQyxVQUFNLEVBQUUsSUFBSSxZQUFZLElBQUk7QUFDNUIsS0FBQyxjQUFjLGdCQUFnQixTQUFTLGVBQWUsRUFBRSxJQUFJLE1BQU07QUFBQSxFQUNyRTtBQUlBLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsVUFBTSxRQUFRLFlBQVksTUFBTTtBQUM5QixZQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUs7QUFDOUIsVUFBSSxDQUFDLE1BQU8sUUFBTyxjQUFjLEtBQUs7QUFDdEMsTUFBQUQsUUFBTztBQUNQLGNBQVE7QUFDUixVQUFJLFNBQVMsVUFBVSxNQUFNLE9BQU8sZUFBZSxRQUFRLHVCQUF1QixFQUFHO0FBQ3JGLFlBQU0sUUFBUTtBQUNkLFVBQUksTUFBTSxRQUFRLEVBQUcsT0FBTSxLQUFLO0FBQUEsSUFDbEMsR0FBRyxPQUFPO0FBQUEsRUFDWjtBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxPQUFPLFdBQVcsV0FBVztBQUN6RCxVQUFNLFFBQVEsU0FBUyxjQUFjLEtBQUs7QUFDMUMsVUFBTSxZQUFZO0FBQ2xCLFdBQU8sT0FBTyxNQUFNLFNBQVMsRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUM3QyxVQUFNLFNBQVM7QUFDZixVQUFNLFlBQVksbUNBQW1DLFlBQVksU0FBUyxFQUFFLEdBQUcsTUFBTTtBQUNyRixVQUFNLENBQUMsTUFBTSxHQUFHLE9BQU8sSUFBSSxNQUFNO0FBQ2pDLFNBQUssY0FBYztBQUNuQixVQUFNLEVBQUUsaUJBQWlCLGtCQUFrQixrQkFBa0IsSUFBSTtBQUNqRSxVQUFNLFlBQVksTUFBTTtBQUN0QixZQUFNLEtBQUs7QUFDWCxhQUFPLFFBQVEsQ0FBQyxVQUFVLE1BQU0sQ0FBQztBQUFBLElBQ25DO0FBRUEsVUFBTSxTQUFTLENBQUMsQ0FBQyxtQkFBbUIsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsa0JBQWtCLE1BQU0sU0FBUyxPQUFPLENBQUMsQ0FBQztBQUNwRyxRQUFJLE9BQU8sQ0FBQyxFQUFHLFFBQU8sQ0FBQyxJQUFJLENBQUMsaUJBQWlCLFNBQVM7QUFDdEQsWUFBUSxRQUFRLEVBQUUsUUFBUSxDQUFDRSxTQUFRLE9BQU87QUFDeEMsTUFBQUEsUUFBTyxjQUFjLE9BQU8sRUFBRSxFQUFFLENBQUM7QUFDakMsTUFBQUEsUUFBTyxpQkFBaUIsU0FBUyxPQUFPLEVBQUUsRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQ0QsVUFBTSxpQkFBaUIsV0FBVyxDQUFDLFVBQVU7QUFDM0MsVUFBSSxNQUFNLFFBQVEsU0FBVTtBQUM1QixZQUFNLGdCQUFnQjtBQUN0QixZQUFNLEtBQUs7QUFBQSxJQUNiLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU1DLFFBQU8sQ0FBQyxTQUFTLE9BQU8sRUFBRSxTQUFTLFVBQVUsVUFBVSxNQUFNLEdBQUcsWUFBWSxPQUFPLFVBQVU7QUFDakcsUUFBSSxDQUFDLFFBQVM7QUFDZCxJQUFBSCxRQUFPO0FBQ1AsVUFBTSxVQUFVLE9BQU8sSUFBSSxRQUFRLEtBQUssT0FBTyxJQUFJLFdBQVcsR0FBRyxTQUFTLE9BQU8sVUFBVSxPQUFPLENBQUM7QUFDbkcsZUFBVyxDQUFDLEVBQUUsU0FBUyxrQkFBa0IsR0FBRyxLQUFLLEtBQUssUUFBUTtBQUM1RCxZQUFNO0FBQUE7QUFBQSxRQUEyQjtBQUFBO0FBQ2pDLFVBQUksTUFBTSxXQUFXLFVBQVUsUUFBUSxVQUFVLFNBQVMsS0FBSyxnQkFBZ0IsUUFBUztBQUN4RixVQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsTUFBTSxPQUFPLENBQUMsRUFBRztBQUVsQyxXQUFLLFFBQVEsUUFBUSxPQUFPLEtBQUssUUFBUSxTQUFTLENBQUMsSUFBSTtBQUN2RCxZQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sTUFBTSxRQUFRO0FBQzFDLFVBQUksTUFBTyxPQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ2xDO0FBQUEsSUFDRjtBQUVBLFVBQU0sU0FBUyxRQUFRLENBQUMsS0FBSyxJQUFJLENBQUM7QUFDbEMsVUFBTSxTQUFTLGFBQWEsQ0FBQyxDQUFDO0FBQzlCLFdBQU8sSUFBSSxLQUFLLFNBQVMsT0FBTyxPQUFPLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxRQUFRLE1BQU0sU0FBUyxXQUFXLFNBQVMsQ0FBQztBQUM5RyxhQUFTO0FBQUEsRUFDWDtBQUdBLE1BQU1JLFFBQU8sQ0FBQyxPQUFPLFNBQVMsT0FBTyxjQUFjO0FBQ2pELFVBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSTtBQUMzQixRQUFJLFdBQVcsS0FBTTtBQUVyQixVQUFNLE9BQU8sSUFBSSxPQUFPLEdBQUcsT0FBTyxTQUFTLEVBQUU7QUFDN0MsVUFBTSxPQUFPLE9BQU8sU0FBUyxhQUFhLFNBQVMsTUFBTSwwQkFBMEIsSUFBSSxzQkFBc0I7QUFDN0csVUFBTSxTQUFTLEVBQUUsR0FBRyxVQUFVLEdBQUcsS0FBSyxNQUFNLE1BQU0sUUFBUSxjQUFjLElBQUksRUFBRTtBQUU5RSxVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsbUJBQW1CLEtBQUssT0FBTztBQUNyRSxVQUFNLE1BQU0sT0FBTyxJQUFJLEtBQUs7QUFDNUIsVUFBTSxRQUFRLFFBQVEsTUFBTSxRQUFRLEdBQUc7QUFDdkMsUUFBSSxXQUFXLE9BQU8sUUFBUSxTQUFTLFdBQVksU0FBUSxLQUFLLFNBQVMsT0FBTyxRQUFRLEtBQUs7QUFBQSxRQUN4RixDQUFBRCxNQUFLLFNBQVMsT0FBTyxRQUFRLFdBQVcsS0FBSztBQUFBLEVBQ3BEO0FBSU8sTUFBTSxNQUFNLENBQUMsU0FBUztBQUMzQixJQUFBSCxRQUFPO0FBQ1AsVUFBTSxZQUFZLFNBQVMsY0FBYyxHQUFHO0FBQzVDLGNBQVUsY0FBYztBQUN4QixTQUFLLGtCQUFrQixnQkFBZ0IsU0FBUztBQUFBLEVBQ2xEO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsVUFBTTtBQUNOLFdBQU8saUJBQWlCLGlCQUFpQixDQUFvQixVQUFVO0FBQ3JFLE1BQUFJLE1BQUssT0FBTyxNQUFNLFFBQVEsTUFBTSxNQUFNLFFBQVEsU0FBUyxNQUFNO0FBQUEsSUFDL0QsQ0FBQztBQUNELFdBQU8saUJBQWlCLGVBQWUsQ0FBb0IsVUFBVTtBQUNuRSxNQUFBQSxNQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sU0FBUyxnQkFBZ0IsU0FBUyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQUEsSUFDMUYsQ0FBQztBQUNELFNBQUssaUJBQWlCLFdBQVcsQ0FBQyxFQUFFLGNBQWMsTUFBTTtBQUN0RCxVQUFJLENBQUMsS0FBSztBQUFBO0FBQUEsUUFBOEI7QUFBQSxNQUFjLEVBQUcsaUJBQWdCO0FBQUEsSUFDM0UsQ0FBQztBQUNELE9BQUcsV0FBVyxPQUFPO0FBQ3JCLE9BQUcsU0FBU0osT0FBTTtBQUNsQixRQUFJLGlCQUFpQkEsT0FBTSxFQUFFLFFBQVEsU0FBUyxNQUFNLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdkUsSUFBQUEsUUFBTztBQUNQLFdBQU8sY0FBYyxFQUFFLE1BQUFHLE9BQU0sSUFBSTtBQUFBLEVBQ25DOzs7QUN0TUEsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBQ2IsTUFBTSxRQUFRO0FBRWQsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFFekIsTUFBTSxXQUFXLG9CQUFJLElBQUk7QUFHekIsTUFBTUUsUUFBTyxDQUFDLFlBQVk7QUFDeEIsZUFBVyxFQUFFLFFBQVEsU0FBUyxLQUFLLFFBQVMsS0FBSSxDQUFDLEtBQUssSUFBSSxNQUFNLEVBQUcsTUFBSyxJQUFJLFFBQVEsWUFBWSxJQUFJO0FBQUEsRUFDdEc7QUFDQSxNQUFNLFdBQVcsSUFBSSxpQkFBaUJBLEtBQUk7QUFJMUMsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPO0FBQzVCLFFBQUksUUFBUTtBQUNaLFdBQU8sU0FBUyxDQUFDLFVBQVUsS0FBSyxFQUFHLFNBQVEsTUFBTTtBQUNqRCxVQUFNLFNBQVMsT0FBTyxRQUFRLDBDQUEwQztBQUN4RSxVQUFNLEVBQUUsWUFBWSxVQUFVLElBQUksUUFBUSxXQUFXLENBQUM7QUFDdEQsWUFBUSxZQUFZLGFBQWEsUUFBUSxRQUFRLE1BQU0sQ0FBQyxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUksSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNwRztBQUdBLE1BQU0sT0FBTztBQUFBLElBQ1gsQ0FBQyxZQUFZLFFBQVEsUUFBUSxLQUFLLEtBQUssUUFBUSxlQUFlO0FBQUE7QUFBQSxJQUM5RCxDQUFDLFlBQVksQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLFNBQVMsS0FBSyxRQUFRLG1CQUFtQixXQUFXO0FBQUEsSUFDckcsTUFBTTtBQUFBLEVBQ1I7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDM0IsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxTQUFTLE1BQU07QUFFeEIsWUFBTUMsVUFBUyxDQUFDO0FBQ2hCLE9BQUMsTUFBTSxJQUFJLEVBQUUsUUFBUSxDQUFDLFVBQVUsU0FBUztBQUN2QyxtQkFBVyxXQUFXLFVBQVU7QUFDOUIsY0FBSSxNQUFNLElBQUksT0FBTyxFQUFHO0FBQ3hCLGdCQUFNLE1BQU0sUUFBUSxNQUFNLENBQUMsUUFBUSxXQUFXLFFBQVEsUUFBUSxNQUFNLEdBQUcsSUFBSSxNQUFNLE9BQU8sQ0FBQztBQUN6RixXQUFDQSxRQUFPLENBQUMsVUFBVSxPQUFPLEdBQUcsR0FBRyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLE9BQU87QUFBQSxRQUM1RTtBQUFBLE1BQ0YsQ0FBQztBQUNELGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssT0FBTyxPQUFPQSxPQUFNLEdBQUc7QUFDbEQsWUFBSSxLQUFLLFdBQVcsT0FBTyxPQUFRO0FBQ25DLGFBQUssUUFBUSxDQUFDLEtBQUssT0FBTyxNQUFNLElBQUksS0FBSyxPQUFPLEVBQUUsQ0FBQyxFQUFFLElBQUksT0FBTyxFQUFFLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDM0U7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFVBQVUsQ0FBQyxhQUFhO0FBQUEsSUFDNUIsUUFBUSxRQUFRO0FBQUEsSUFDaEIsU0FBUyxRQUFRLFFBQVEsUUFBUTtBQUFBLElBQ2pDLFNBQVMsUUFBUSxRQUFRLGVBQWU7QUFBQSxJQUN4QyxPQUFPLFNBQVMsSUFBSSxPQUFPLEtBQUssRUFBRSxLQUFLLFFBQVEsV0FBVyxNQUFNLFFBQVEsWUFBWSxVQUFVLFVBQVU7QUFBQSxFQUMxRztBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsRUFBRSxRQUFRLFNBQVMsU0FBUyxLQUFLLE1BQU07QUFDNUQsUUFBSSxRQUFRLFFBQVEsUUFBUSxHQUFHO0FBQzdCLFlBQU0sVUFBVSxDQUFDLFFBQVEsUUFBUSxRQUFRLE1BQU0sRUFBRSxVQUFVO0FBQzNELFVBQUksQ0FBQyxXQUFXLFdBQVcsUUFBUTtBQUNqQyxnQkFBUSxPQUFPO0FBQ2YsZ0JBQVEsVUFBVTtBQUFBLE1BQ3BCLFdBQVcsQ0FBQyxTQUFTO0FBQ25CLGdCQUFRLE9BQU87QUFDZixnQkFBUSxNQUFNO0FBQ2QsZ0JBQVEsT0FBTztBQUFBLE1BQ2pCO0FBQUEsSUFDRjtBQUNBLFFBQUksUUFBUSxXQUFXLFFBQVEsUUFBUSxRQUFRLGVBQWUsTUFBTSxDQUFDLENBQUMsUUFBUyxTQUFRLGNBQWM7QUFDckcsUUFBSSxRQUFRLEtBQU0sTUFBSyxJQUFJLFNBQVMsSUFBSTtBQUFBLEVBQzFDO0FBR0EsTUFBTSxRQUFRLENBQUMsU0FBUztBQUN0QixVQUFNLFdBQVcsU0FBUyxjQUFjLFVBQVU7QUFDbEQsYUFBUyxZQUFZO0FBQ3JCLFVBQU0sUUFBUSxRQUFRLFFBQVE7QUFDOUIsVUFBTSxTQUFTLENBQXVCLGFBQWEsTUFBTSxRQUFRLENBQUMsU0FBUyxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLENBQUM7QUFDL0csV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLE1BQU0sTUFBTTtBQUVWLG1CQUFXLEVBQUUsV0FBVyxLQUFLLE9BQU8sY0FBYyxFQUFHLEtBQUksWUFBWSxPQUFPLENBQUMsTUFBTSxLQUFNLFlBQVcsT0FBTztBQUFBLEVBQUssV0FBVyxJQUFJO0FBQy9ILGVBQU8sU0FBUztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLE1BQU1DLFVBQVM7QUFFckMsVUFBTSxNQUFNLENBQUM7QUFDYixlQUFXLFNBQVMsS0FBSyxPQUFPLFNBQVMsR0FBRztBQUMxQyxZQUFNLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUSxTQUFTLENBQUMsS0FBSyxJQUFJO0FBQzFFLFVBQUksQ0FBQyxJQUFLO0FBQ1YsVUFBSSxLQUFLLENBQUMsS0FBSyxJQUFJLGFBQWEsSUFBSSxDQUFDLENBQUM7QUFDdEMsWUFBTSxLQUFLLElBQUksS0FBSyxHQUFHQSxLQUFJLEdBQUcsSUFBSSxNQUFNO0FBQ3hDLFlBQU0sYUFBYSxlQUFlLEVBQUU7QUFDcEMsWUFBTSxnQkFBZ0I7QUFBQSxJQUN4QjtBQUNBLFdBQU8sTUFBTTtBQUNYLGlCQUFXLENBQUMsS0FBSyxFQUFFLEtBQUssSUFBSyxjQUFhLEtBQUssTUFBTSxFQUFFO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxHQUFHLE1BQU07QUFDekIsVUFBTSxVQUFVLE1BQU0sSUFBSSxpQkFBaUIsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3pELFVBQU0sT0FBTyxRQUFRLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLFFBQVEsT0FBTyxZQUFZLEVBQUU7QUFDL0UsV0FBTyxNQUFNO0FBQ1gsWUFBTSxPQUFPLFFBQVE7QUFDckIsVUFBSSxLQUFLLFdBQVcsS0FBSyxPQUFRO0FBQ2pDLFdBQUssUUFBUSxDQUFDLEVBQUUsWUFBWSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLFFBQVEsT0FBTyxJQUFJLEtBQUssRUFBRTtBQUNsQyxjQUFNLFNBQVMsV0FBVyxLQUFLLEVBQUUsS0FBSyxZQUFZLEtBQUssS0FBSyxnQkFBZ0I7QUFDNUUsWUFBSSxPQUFRLEtBQUksWUFBWSxLQUFLLEVBQUUsUUFBUSxRQUFRLEdBQUcsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUztBQUNyQyxVQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLElBQUFGLE1BQUssU0FBUyxZQUFZLENBQUM7QUFDM0IsZUFBVyxXQUFXLFNBQVUsS0FBSSxDQUFDLFFBQVEsWUFBYSxVQUFTLE9BQU8sT0FBTztBQUNqRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsWUFBWSxLQUFLLFNBQVMsT0FBTyxDQUFDO0FBQ3RFLFFBQUksQ0FBQyxNQUFNLFVBQVUsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsS0FBSyxjQUFjLEdBQUcsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFHLFFBQU8sRUFBRSxNQUFNLFNBQVMsTUFBTTtBQUV0SCxVQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxJQUFJO0FBQ25DLFVBQU1FLFFBQU8sUUFBUSxLQUFLLE9BQU8sQ0FBQyxJQUFJLFFBQVEsS0FBSyxHQUFHO0FBQ3RELFVBQU0sV0FBVyxTQUFTLE1BQU0sT0FBTyxJQUFJLElBQUksR0FBRyxHQUFHQSxLQUFJO0FBQ3pELFVBQU0sV0FBVyxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksVUFBVSxNQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sRUFBRSxDQUFDLEtBQUssU0FBVSxDQUFDLEVBQUUsS0FBSztBQUM1RyxVQUFNQyxTQUFRLENBQXdCLFlBQVksS0FBSyxTQUFTLE9BQU8sSUFBSSxFQUFFLEVBQUU7QUFDL0UsVUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxZQUFZLFFBQVEsUUFBUSxRQUFRLENBQUM7QUFDckcsVUFBTSxPQUFPLE9BQU8sUUFBUSxFQUFFLE9BQU9BLE1BQUs7QUFDMUMsVUFBTSxRQUFRLEtBQUssS0FBSyxPQUFPQSxNQUFLLEdBQUcsSUFBSTtBQUUzQyxVQUFNLFNBQVMsS0FBSyxPQUFPLENBQUMsUUFBUSxDQUFDQSxPQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ2pGLFNBQUssUUFBUSxDQUFDLE9BQU8sT0FBTztBQUMxQixZQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDM0IsVUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEtBQUssQ0FBQyxTQUFTLElBQUksR0FBRyxFQUFHO0FBQ2pELFlBQU0sUUFBUSxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUM7QUFDcEMsVUFBSSxNQUFNLFFBQVEsZ0JBQWdCLEdBQUc7QUFDbkMsY0FBTSxPQUFRLE1BQU0sT0FBTyxNQUFNLGFBQWEsTUFBTTtBQUVwRCxZQUFJLENBQUMsT0FBTyxVQUFVLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTSxVQUFXLE9BQU0sU0FBUztBQUNyRixjQUFNLGdCQUFnQixRQUFRLE1BQU0sTUFBTTtBQUFBLE1BQzVDO0FBQ0EsaUJBQVcsV0FBVyxDQUFDLE9BQU8sR0FBRyxFQUFHLFVBQVMsYUFBYSxNQUFNRCxRQUFPLEVBQUU7QUFDekUsYUFBTyxLQUFLLENBQUNBLFFBQU8sSUFBSSxLQUFLLENBQUM7QUFBQSxJQUNoQyxDQUFDO0FBRUQsV0FBTztBQUFBLE1BQ0wsTUFBTSxLQUFLO0FBQUEsTUFDWCxTQUFTLE1BQU07QUFDYixpQkFBUztBQUNULGNBQU0sU0FBUyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsSUFBSSxJQUFJLEtBQUtBLEtBQUksR0FBRyxDQUFDO0FBQ2xFLGNBQU1FLFFBQU8sSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFlBQVksQ0FBQyxRQUFRLGFBQWEsSUFBSSxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQ25GLGNBQU0sUUFBUSxPQUFPLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxPQUFPLEVBQUUsU0FBU0EsTUFBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLE1BQU0sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLFdBQVc7QUFDbEksbUJBQVcsRUFBRSxRQUFRLEtBQUssTUFBTyxTQUFRLGdCQUFnQixJQUFJO0FBQzdELG1CQUFXLEVBQUUsU0FBUyxNQUFNLEtBQUssTUFBTyxNQUFLLFNBQVMsS0FBSztBQUMzRCxtQkFBVyxFQUFFLFNBQVMsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLE9BQU87QUFDakQsY0FBSSxDQUFDLE1BQU87QUFDWixrQkFBUSxTQUFTLEtBQUs7QUFDdEIsbUJBQVMsSUFBSSxPQUFPO0FBQUEsUUFDdEI7QUFDQSxpQkFBUyxZQUFZO0FBQ3JCLGNBQU07QUFBQSxNQUNSO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFFTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixhQUFTLFFBQVEsVUFBVSxFQUFFLFNBQVMsTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLEdBQUcsbUJBQW1CLEtBQUssQ0FBQztBQUNoRyxPQUFHLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxTQUFTLElBQUksTUFBTSxDQUFDO0FBQUEsRUFDbkQ7OztBQzVMQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU8sSUFBSSxTQUFTLGlCQUFpQixJQUFJLGdCQUFnQjtBQUUvRCxNQUFJLFVBQVU7QUFFZCxNQUFJO0FBRUosTUFBSTtBQUVKLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLGlCQUFhLEdBQUc7QUFDaEIsZ0JBQVksSUFBSSxRQUFRLENBQUMsWUFBWTtBQUNuQyxnQkFBVSxNQUFNO0FBQ2QsWUFBSSxTQUFTLGNBQWMsSUFBSSxFQUFHLFFBQU8sTUFBTSxNQUFNO0FBQ3JELGtCQUFVO0FBQ1YsZ0JBQVE7QUFBQSxNQUNWO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUdBLE1BQU0sUUFBUSxDQUFDLFFBQVEsTUFBTTtBQUMzQixRQUFJLENBQUMsUUFBUztBQUNkLGlCQUFhLEdBQUc7QUFDaEIsVUFBTSxXQUFXLFNBQVMsS0FBSztBQUFBLEVBQ2pDO0FBR08sTUFBTSxXQUFXLE1BQU07QUFDNUIsUUFBSSxDQUFDLFdBQVcsU0FBUyxjQUFjLElBQUksRUFBRyxPQUFNLEdBQUcsTUFBTTtBQUM3RCxXQUFPO0FBQUEsRUFDVDtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLE9BQUcsZUFBZSxDQUFDLEVBQUUsT0FBTyxNQUFNLFVBQVUsTUFBTSxDQUFDO0FBQ25ELE9BQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLENBQUMsT0FBTyxVQUFVLEtBQUssS0FBSyxNQUFNLENBQUM7QUFDckYsT0FBRyxhQUFhLENBQUMsRUFBRSxZQUFZLE1BQU0sTUFBTSxnQkFBZ0IsVUFBVSxTQUFTLENBQUMsQ0FBQztBQUNoRixPQUFHLFNBQVMsQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQy9DLE9BQUcsMkNBQTJDLE1BQU0sTUFBTSxDQUFDO0FBRTNELE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sY0FBYyxZQUFZLE1BQU0sQ0FBQztBQUNyRSxPQUFHLGVBQWUsQ0FBQyxFQUFFLFFBQVEsTUFBTSxXQUFXLE1BQU0sQ0FBQztBQUNyRCxPQUFHLFFBQVEsQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLFVBQVUsTUFBTSxDQUFDO0FBQUEsRUFDekQ7OztBQzNDQSxNQUFJLFNBQVM7QUFHYixNQUFNLE1BQU0sQ0FBQyxVQUFVO0FBQ3JCLFVBQU0sZUFBZTtBQUNyQixVQUFNLGNBQWM7QUFBQSxFQUN0QjtBQUVBLE1BQU1DLFFBQU8sT0FBTyxDQUFDLFVBQVUsVUFBVSxJQUFJLE9BQU8sbUJBQW1CLHFCQUFxQixnQkFBZ0IsR0FBRztBQUd4RyxNQUFNLGNBQWMsTUFBTTtBQUMvQixhQUFTO0FBQ1QsSUFBQUEsTUFBSztBQUFBLEVBQ1A7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFVBQVUsTUFBTSxNQUFNLFNBQVMsTUFBTTtBQUMxQyxlQUFXLFFBQVEsQ0FBQyxVQUFVLFdBQVcsU0FBUyxNQUFNLEVBQUcsTUFBSyxNQUFNLE1BQU0sZUFBZUEsS0FBSSxDQUFDO0FBQUEsRUFDbEc7OztBQ2hCQSxNQUFNLFFBQVEsQ0FBQyxJQUFJLE9BQU87QUFDeEIsZUFBVyxPQUFPLE9BQU8sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFHLFVBQVMsUUFBUSxHQUFHO0FBQzVELGdCQUFZO0FBQ1osU0FBSyxTQUFTLE9BQU8sRUFBRSxJQUFJLFNBQVMsT0FBTztBQUFBLEVBQzdDO0FBR08sTUFBTSxTQUFTLE9BQU8sS0FBSyxFQUFFLFNBQVMsWUFBWSxRQUFRLE1BQU0sSUFBSSxHQUFHLFlBQVk7QUFDeEYsVUFBTSxFQUFFLFNBQVMsSUFBSSxLQUFLLElBQUk7QUFDOUIsUUFBSSxPQUFPLFlBQVksSUFBSSxJQUFJO0FBQy9CLFFBQUksWUFBWTtBQUNkLFlBQU1DLE1BQUssSUFBSSxJQUFJLEdBQUc7QUFDdEIsaUJBQVcsQ0FBQyxNQUFNLEtBQUssS0FBS0EsSUFBRyxjQUFjO0FBQzNDLFlBQUksTUFBTSxTQUFTLElBQUksRUFBRyxDQUFBQSxJQUFHLGFBQWEsSUFBSSxNQUFNLFFBQVEsQ0FBQztBQUFBLE1BQy9EO0FBQ0EsVUFBSUEsSUFBRyxXQUFXLFNBQVMsT0FBUSxLQUFJLFNBQVM7QUFBQSxVQUMzQyxPQUFNLElBQUlBLEdBQUUsR0FBRyxJQUFJLFNBQVMsQ0FBQztBQUNsQztBQUFBLElBQ0Y7QUFDQSxRQUFJO0FBQ0YsVUFBSSxFQUFFLFFBQVEsT0FBTyxPQUFPLElBQUksS0FBSyxNQUFNLFFBQVEsSUFBSSxZQUFZLENBQUMsRUFBRSxjQUFjO0FBQ3BGLFVBQUksQ0FBQyxRQUFRO0FBQ1gsY0FBTTtBQUFBO0FBQUEsVUFBNEIsb0RBQW9ELEtBQUssSUFBSTtBQUFBO0FBQy9GLFNBQUMsRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBQztBQUNoRCxlQUFPLEtBQUssTUFBTSxHQUFHLE1BQU0sS0FBSztBQUFBLE1BQ2xDO0FBQ0EsVUFBSSxTQUFTLENBQUMsR0FBRyxNQUFNO0FBQ3ZCLFVBQUksUUFBUSxTQUFTLENBQUMsQ0FBQyxJQUFJLEtBQUssUUFBUSxPQUFPLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFDMUQsVUFBSSxTQUFTO0FBQUEsSUFDZixRQUFRO0FBQUU7QUFBQSxJQUFRO0FBQ2xCLFVBQU0sU0FBUztBQUNmLFVBQU0sS0FBSyxRQUFRLElBQUksYUFBYTtBQUNwQyxRQUFJLE1BQU0sUUFBUSxJQUFJLFlBQVksRUFBRyxPQUFNLElBQUksRUFBRTtBQUFBLGFBQ3hDLFNBQVMsU0FBUyxPQUFPLFdBQVcsS0FBTSxPQUFNLFdBQVcsS0FBSyxNQUFNLE9BQU87QUFBQSxFQUN4RjtBQUtBLE1BQU0sYUFBYSxPQUFPLEtBQUssTUFBTSxZQUFZO0FBQy9DLFVBQU1DLFFBQU8sa0RBQWtELEtBQUssSUFBSTtBQUN4RSxVQUFNLFNBQVNBLFNBQVEsS0FBSyxNQUFNQSxNQUFLLENBQUMsQ0FBQztBQUN6QyxRQUFJLEtBQUs7QUFDVDtBQUFBLFlBQVcsQ0FBQyxJQUFJLFFBQVEsRUFBRSxFQUFFLFFBQVEsU0FBUyxFQUFFLEdBQUdDO0FBQUE7QUFBQSxRQUE0QyxDQUFDLENBQUMsSUFBSSxNQUFNLENBQUM7QUFBQSxPQUFFO0FBQUE7QUFBQSxNQUErQyxJQUFJO0FBQUEsTUFBUTtBQUN0SyxZQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksRUFBRSxLQUFLO0FBQ25DLGFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUM7QUFDeEQsVUFBSSxDQUFDLE9BQVE7QUFDYixZQUFNLFNBQVM7QUFDZixZQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUU7QUFDN0IsWUFBTSxTQUFTLE1BQU0sUUFBUSxlQUFlLEtBQUs7QUFDakQsWUFBTSxTQUFTQSxRQUFPLEtBQUssQ0FBQyxDQUFDQyxHQUFFLE1BQU0sQ0FBQyxLQUFLQSxHQUFFLENBQUM7QUFDOUMsV0FBSyxVQUFVLENBQUMsVUFBVSxVQUFVO0FBQ3BDLFVBQUksU0FBUyxPQUFRLE1BQUssUUFBUSxhQUFhO0FBQy9DLGlCQUFXLENBQUNBLEtBQUlDLE9BQU0sS0FBS0YsU0FBUTtBQUNqQyxjQUFNLE9BQU8sUUFBUSxLQUFLLEtBQUssTUFBTSxJQUFLLE1BQU1FLE9BQU8sQ0FBQztBQUN4RCxZQUFJLENBQUMsS0FBSyxRQUFTLE9BQU0sUUFBUSxLQUFLRCxHQUFFLEdBQUcsTUFBTSxNQUFNLE9BQU8sRUFBRSxNQUFNLFFBQVEsS0FBSztBQUFBLE1BQ3JGO0FBQ0EsVUFBSSxVQUFVLE9BQVEsUUFBTyxFQUFFLEVBQUUsS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFFaEYsVUFBSSxTQUFTLE9BQU8sS0FBSyxTQUFTLE9BQU8sS0FBTSxTQUFRLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ25HO0FBQUEsRUFDRjtBQUdBLE1BQU0sVUFBVSxPQUFPLE1BQU0sTUFBTSxLQUFLLEVBQUUsTUFBQUUsTUFBSyxNQUFNO0FBQ25ELFVBQU0saUJBQWlCLFlBQVksTUFBTSxHQUFHO0FBQzVDLFFBQUksTUFBTSxFQUFFLE1BQU0sTUFBTSxVQUFVO0FBQUEsSUFBQyxFQUFFO0FBQ3JDLFFBQUk7QUFDRixZQUFNLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDMUIsU0FBUyxPQUFPO0FBQ2QsY0FBUSxNQUFNLEtBQUs7QUFBQSxJQUNyQjtBQUNBLFFBQUk7QUFDRixZQUFNQSxNQUFLLE1BQU0sSUFBSSxNQUFNLEdBQUc7QUFBQSxJQUNoQyxVQUFFO0FBQ0EsVUFBSSxRQUFRO0FBQUEsSUFDZDtBQUNBLG1CQUFlO0FBQUEsRUFDakI7OztBQzdFQSxNQUFNLFFBQVE7QUFDZCxNQUFNLFVBQVU7QUFDaEIsTUFBTSxRQUFRO0FBSWQsTUFBTSxRQUFRLENBQUM7QUFFZixNQUFNLE9BQU8sQ0FBQztBQUlkLE1BQU0sU0FBUyxDQUFDLFVBQVUsR0FBRyxJQUFJLGdCQUFnQixLQUFLLENBQUMsR0FBRztBQUduRCxNQUFNLFNBQVMsQ0FBQyxFQUFFLFdBQVcsUUFBUSxNQUFNLE1BQ2hELFFBQVEsTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sR0FBRyxTQUFTLElBQUksSUFBSSxFQUFFLElBQUksQ0FBQyxHQUFHLFNBQVMsSUFBSSxNQUFNLEVBQUU7QUFJNUUsTUFBTSxRQUFRLENBQUMsT0FBTyxRQUFRLFNBQVM7QUFDNUMsZUFBVyxPQUFPLE9BQU8sS0FBSyxHQUFHO0FBQy9CLFlBQU0sUUFBUyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQy9CLGlCQUFXLENBQUMsTUFBTSxFQUFFLEtBQUFDLEtBQUksQ0FBQyxLQUFLLE9BQVEsT0FBTSxJQUFJLEtBQUssTUFBTSxJQUFJLEtBQUssa0JBQWtCLEtBQUssSUFBSSxNQUFNQSxRQUFPO0FBQzVHLFVBQUksS0FBTSxNQUFLLEdBQUcsSUFBSSxPQUFPO0FBQUEsSUFDL0I7QUFBQSxFQUNGO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxTQUFTLEVBQUUsV0FBVyxFQUFFLEdBQUcsVUFBVSxPQUFPLEtBQUssRUFBRSxRQUFRLENBQUMsUUFDM0UsTUFBTSxHQUFHLElBQUksT0FBTyxRQUFRLE1BQU0sR0FBRyxDQUFDLElBQUksWUFBWSxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQXVCLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUU7QUFJdEgsTUFBTSxVQUFVLE1BQU07QUFFcEIsVUFBTSxRQUFRLENBQUM7QUFDZixlQUFXLFFBQVEsU0FBUyxpQkFBaUIsS0FBSyxHQUFHO0FBQ25ELGlCQUFXLFFBQVEsS0FBSyxhQUFhLFlBQVksR0FBRyxNQUFNLFlBQVksS0FBSyxDQUFDLEVBQUcsRUFBQyxNQUFNLElBQUksTUFBTSxDQUFDLEdBQUcsS0FBSyxJQUFJO0FBQUEsSUFDL0c7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU1DLFFBQU8sQ0FBQyxLQUFLLE1BQU0sUUFBUSxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsRUFBRSxDQUFDLE1BQU07QUFDekYsVUFBTSxFQUFFLElBQUksU0FBUyxFQUFFLFlBQVksTUFBTSxFQUFFLElBQUk7QUFDL0MsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixVQUFNLFFBQVEsS0FBSyxVQUFVLENBQUMsTUFBTSxXQUFXLE9BQU8sR0FBSSxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsTUFBTSxPQUFPLE1BQU0sS0FBSyxJQUFJLENBQUMsQ0FBRSxDQUFDO0FBQzlHLFVBQU0sT0FBTyxPQUFPLEVBQUUsTUFBTSxDQUFDO0FBQzdCLFFBQUksT0FBTyxRQUFRLFNBQVMsT0FBTyxJQUFJLFFBQVEsS0FBSyxFQUFFLE1BQU0sUUFBUSxDQUFDLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxVQUFVLElBQUksRUFBRztBQUM5RyxRQUFJLFFBQVE7QUFDWixXQUFPLElBQUksSUFBSSxPQUFPLE9BQU8sT0FBTyxFQUFFLE9BQU8sTUFBTSxLQUFLLFFBQVEsT0FBTyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ3JGLFNBQUssS0FBSztBQUNWLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTSxTQUFTLENBQUMsS0FBSyxZQUFZO0FBQy9CLFVBQU0sRUFBRSxNQUFNLE9BQU8sT0FBTyxJQUFJLFFBQVEsS0FBSyxJQUFJO0FBQ2pELFVBQU0sVUFBVSxPQUFPLFFBQVEsQ0FBQyxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sT0FBTyxVQUFVLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQztBQUNoRixVQUFNLE9BQU8sQ0FBQyxLQUFLLFFBQVEsVUFBVSxHQUFHLEtBQUssT0FBTyxHQUFHLEdBQUcsT0FBTyxFQUFFLElBQUksTUFBTTtBQUU3RSxVQUFNLFFBQVEsQ0FBQyxPQUFPLFNBQVM7QUFDN0IsWUFBTSxRQUFRLE9BQU8sUUFBUSxTQUFTLE1BQU0sT0FBTyxNQUFNLE1BQU0sU0FBUyxNQUFNLEVBQUUsS0FBSyxPQUFPLE1BQU0sRUFBRSxFQUFFLENBQUM7QUFDdkcsVUFBSSxDQUFDLE9BQU8sSUFBSSxNQUFNLEVBQUUsTUFBTSxTQUFTLENBQUNBLE1BQUssS0FBSyxLQUFLLEdBQUk7QUFDM0QsY0FBUSxLQUFLLENBQUMsT0FBTyxFQUFFLFdBQVcsTUFBTSxRQUFRLGdCQUFnQixPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNwRjtBQUNBLFVBQU1DLFFBQU8sb0JBQUksSUFBSTtBQUNyQixRQUFJO0FBQ0osZUFBVyxDQUFDLFFBQVEsS0FBSyxLQUFLLFNBQVM7QUFDckMsWUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPLFFBQVEsV0FBVyxJQUFJO0FBQ3ZELGlCQUFXLENBQUMsTUFBTSxPQUFPLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNuRCxjQUFNLENBQUMsSUFBSUMsS0FBSSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDbkMsY0FBTSxTQUFTLEtBQUssRUFBRTtBQUN0QixZQUFJLE9BQVEsT0FBTSxRQUFRQSxLQUFJO0FBQzlCLFlBQUlELE1BQUssSUFBSSxPQUFPLE9BQU8sRUFBRztBQUM5QixRQUFBQSxNQUFLLElBQUksT0FBTyxPQUFPO0FBQ3ZCLGtCQUFVLFFBQVE7QUFDbEIsbUJBQVcsU0FBUyxNQUFNLElBQUksS0FBSyxDQUFDLEdBQUc7QUFDckMsZ0JBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxNQUFNO0FBQ3pDLGdCQUFNLFdBQVcsV0FBVyxjQUFjLFNBQVMsSUFBSSxJQUFJLEdBQUc7QUFDOUQsY0FBSSxDQUFDLFlBQVksS0FBSyxTQUFTLFFBQVEsRUFBRyxPQUFNLE9BQU8sSUFBSTtBQUFBLFFBQzdEO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBS08sTUFBTSxhQUFhLENBQUMsUUFBUTtBQUNqQyxlQUFXLFNBQVMsSUFBSSxPQUFPLE9BQU8sR0FBRztBQUN2QyxZQUFNLE9BQU8sS0FBSyxNQUFNLEVBQUU7QUFDMUIsVUFBSSxNQUFNLFFBQVEsZUFBZSxNQUFNLFVBQVUsT0FBTyxNQUFNLEVBQUUsRUFBRSxDQUFDLEVBQUc7QUFDdEUsV0FBSyxPQUFPLE9BQU8sT0FBTyxFQUFFLE1BQU0sS0FBSyxNQUFNLE9BQU8sTUFBTSxPQUFPLENBQUMsQ0FBQztBQUFBLElBQ3JFO0FBQUEsRUFDRjtBQUlPLE1BQU0sUUFBUSxDQUFDLFFBQVE7QUFDNUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxLQUFLLElBQUk7QUFDL0IsVUFBTSxPQUFPLFFBQVE7QUFDckIsUUFBSSxPQUFPLEtBQUssSUFBSSxNQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQztBQUNqRCxRQUFJLFVBQVUsWUFBWSxJQUFJO0FBQzlCLFFBQUksRUFBRSxJQUFJLE9BQU8sTUFBTSxRQUFRLElBQUksS0FBSyxLQUFLLFFBQVEsYUFBYSxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUMsUUFBUSxLQUFLLEdBQUcsQ0FBQyxFQUFHO0FBRXhHLFVBQU0sVUFBVSxDQUFDLENBQUMsTUFBTSxHQUFHLENBQUM7QUFDNUIsZUFBVyxTQUFTLFFBQVEsR0FBRztBQUM3QixVQUFJLENBQUMsTUFBTSxXQUFXRCxNQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssRUFBRyxTQUFRLEtBQUssQ0FBQyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDdEY7QUFDQSxXQUFPLEtBQUssT0FBTztBQUNuQixRQUFJLE9BQU8sS0FBTSxNQUFLLElBQUksZUFBZSxJQUFJLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRztBQUFBLEVBQ2hHO0FBSU8sTUFBTUcsV0FBVSxDQUFDLFFBQVE7QUFDOUIsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEdBQUc7QUFDdkMsVUFBSSxNQUFNLFNBQVMsSUFBSztBQUN4QixZQUFNLEVBQUUsT0FBTyxJQUFJLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDNUMsWUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixZQUFNLE9BQU8sT0FBTyxFQUFFO0FBRXRCLFVBQUksUUFBUSxDQUFDLE1BQU0sQ0FBQyxFQUFHLE1BQUssTUFBTTtBQUFBLFVBQzdCLE9BQU0sVUFBVSxJQUFJLFNBQVMsSUFBSSxXQUFXLE9BQU8sTUFBTSxRQUFRLGVBQWU7QUFDckYsWUFBTSxPQUFPLE1BQU0sUUFBUTtBQUMzQixVQUFJLFdBQVcsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFHLE1BQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDckYsYUFBTyxFQUFFO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7OztBQ3RJTyxNQUFNLGFBQWEsQ0FBQyxLQUFLLFdBQVc7QUFDekMsVUFBTSxFQUFFLElBQUksUUFBUSxDQUFDLENBQUMsSUFBSSxHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQyxHQUFHLFFBQVEsUUFBUSxLQUFLLElBQUk7QUFDM0UsVUFBTSxTQUFTLElBQUksU0FBUyxXQUFXO0FBRXZDLFVBQU0sV0FBVyxDQUFDO0FBQ2xCLGVBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBT0MsT0FBTSxLQUFLLE9BQU87QUFDM0MsWUFBTUMsT0FBTSxPQUFPLElBQUksSUFBSTtBQUMzQixZQUFNLEVBQUUsV0FBVyxNQUFNLE9BQU8sUUFBUSxJQUFJQSxRQUFPO0FBQ25ELFlBQU0sUUFBUUQsUUFBTyxJQUFJLENBQUMsVUFBVSxTQUFTLEtBQUssQ0FBQztBQUNuRCxpQkFBVyxFQUFFLFFBQVEsS0FBSyxNQUFPLFNBQVEsSUFBSSxJQUFJO0FBQ2pELFlBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQUFFLE9BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxPQUFPLE9BQU9BLFFBQU8sSUFBSSxDQUFDO0FBQzNFLFlBQU0sTUFBTSxPQUFPLE1BQU0sU0FBUyxRQUFRLFNBQVMsU0FBUyxLQUFLO0FBQ2pFLFVBQUksT0FBUSxPQUFNRCxPQUFNLEVBQUUsV0FBVyxPQUFPLENBQUMsR0FBRyxTQUFTLEdBQUcsS0FBSyxFQUFFLElBQUksS0FBSyxLQUFLQSxPQUFNLElBQUksSUFBSTtBQUMvRixZQUFNLENBQUMsRUFBRSxPQUFPRSxRQUFPLE9BQU8sR0FBRyxHQUFHLE1BQU0sSUFBSSxDQUFDRixRQUFPLFFBQVEsQ0FBQyxJQUFJLENBQUNBLFFBQU8sS0FBSyxHQUFHLEtBQUssSUFBSTtBQUM1RixZQUFNLFFBQVEsQ0FBQyxHQUFHRSxPQUFNLE9BQU8sQ0FBdUIsU0FBUyxPQUFPLE1BQU0sQ0FBQyxFQUFFLE9BQUFDLE9BQU0sTUFBTUEsT0FBTSxTQUFTLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSTtBQUN2SCxVQUFJSCxNQUFLO0FBQ1AsZUFBTyxJQUFJLEtBQUssT0FBTyxJQUFJLEtBQUssS0FBSztBQUNyQyxRQUFBQSxLQUFJLFFBQVEsQ0FBQztBQUFBLE1BQ2Y7QUFDQSxZQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxXQUFXLElBQUk7QUFDckQsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ2hDLGNBQU0sQ0FBQyxJQUFJQyxLQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUNuQyxpQkFBUyxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sT0FBTyxRQUFRLFNBQVMsb0JBQUksSUFBSSxHQUFHLElBQUksTUFBQUEsTUFBSyxDQUFDO0FBQUEsTUFDbkY7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7OztBQzFCQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxRQUFRLFNBQVMsUUFBUSxPQUFPLElBQUk7QUFDbkUsYUFBUyxZQUFZLEdBQUc7QUFDeEIsSUFBQUcsU0FBUSxHQUFHO0FBQ1gsVUFBTSxRQUFRLElBQUksU0FBUyxRQUFRLGNBQWMsTUFBTSxFQUFFLEtBQUssUUFBUTtBQUN0RSxlQUFXLFdBQVcsV0FBVyxLQUFLLElBQUksVUFBVSxDQUFDLENBQUMsZUFBZSxFQUFFLFdBQVcsUUFBUSxPQUFPLE9BQU8sQ0FBQyxDQUFDLENBQUMsR0FBRztBQUM1RyxZQUFNLEVBQUUsTUFBQUMsT0FBTSxRQUFRLE1BQU0sTUFBTSxHQUFHLElBQUk7QUFDekMsWUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNO0FBQ2xDLGFBQU8sSUFBSSxPQUFPLE9BQU87QUFDekIsVUFBSSxLQUFPLFVBQVMsU0FBUyxFQUFFLEtBQUssU0FBUyxPQUFPLE1BQU0sQ0FBQztBQUMzRCxVQUFJLFNBQVMsTUFBTSxTQUFTLGVBQWU7QUFDekMsWUFBSSxJQUFJLFNBQVUsUUFBTyxJQUFJLE9BQU8sR0FBRztBQUN2QyxpQkFBUyxRQUFRLE1BQU0sQ0FBQztBQUFBLE1BQzFCO0FBQ0EsVUFBSSxTQUFTLE1BQU0sU0FBUyx3QkFBeUIsV0FBVSxXQUFXLFNBQVksU0FBUyxFQUFFLEdBQUcsUUFBUSxPQUFPLENBQUM7QUFDcEgsT0FBQyxLQUFLLElBQUksS0FBSyxTQUFTLE1BQU0sY0FBYyxLQUFLO0FBQ2pELFVBQUksS0FBSyxFQUFFLEVBQUcsU0FBUSxPQUFPLEtBQUssRUFBRSxHQUFHLFdBQVcsRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLENBQUNBLE9BQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUN0RztBQUNBLGVBQVcsU0FBUyxJQUFJLE9BQU8sT0FBTyxFQUFHLE9BQU0sUUFBUSxTQUFTLFFBQVEsS0FBSztBQUFBLEVBQy9FO0FBSUEsTUFBSSxVQUFVO0FBRWQsTUFBTSxVQUFVLENBQUM7QUFHVixNQUFNLFNBQVMsQ0FBQyxRQUFRLE1BQU0sV0FBVyxDQUFDLElBQUksU0FBUyxRQUFRLEtBQUssR0FBRyxJQUFJLFFBQVEsR0FBRztBQUc3RixNQUFNLE9BQU8sQ0FBQ0MsU0FBUTtBQUNwQixpQkFBYSxPQUFPO0FBQ3BCLGNBQVU7QUFDVixlQUFXLE9BQU8sUUFBUSxPQUFPLENBQUMsRUFBRyxDQUFBQSxLQUFJLEtBQUssbUJBQW1CO0FBQUEsRUFDbkU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLGdCQUFnQixNQUFNO0FBQ3ZCLG1CQUFhLE9BQU87QUFDcEIsZ0JBQVUsV0FBVyxNQUFNLEtBQU8sT0FBTztBQUFBLElBQzNDLENBQUM7QUFDRCxPQUFHLFlBQVksTUFBTSxhQUFhLE9BQU8sQ0FBQztBQUMxQyxPQUFHLFlBQVksTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ2pDOzs7QUM1Q0EsTUFBTSxTQUFTO0FBQ2YsTUFBTSxPQUFPO0FBR04sTUFBTSxTQUFTLENBQUMsT0FBTyxFQUFFLEdBQUcsR0FBRyxXQUFXLE1BQU0sUUFBUSxNQUFNLEtBQUssT0FBTyxFQUFFLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxXQUFXLE1BQU07QUFJeEgsTUFBTSxZQUFZLENBQUMsT0FBTyxTQUN4QixNQUFNLGNBQWMsU0FDaEIsTUFBTSx5QkFBeUIsSUFBSSxLQUFLLElBQUksRUFBRSxPQUFPLENBQUMsRUFBRSxNQUFNLEtBQUssTUFBTSxTQUFTLFNBQVMsZUFBZSxLQUFLLElBQUksQ0FBQyxJQUNwSCxDQUFDLEtBQUs7QUFHWixNQUFNQyxRQUFPLENBQUMsRUFBRSxHQUFHLE1BQU07QUFDdkIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixlQUFXLFNBQVMsT0FBTyxNQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsR0FBRztBQUNuRCxZQUFNLFFBQVEsT0FBTyxPQUFPLE1BQU0sU0FBUyxNQUFNLE1BQU0sYUFBYSxTQUFTLENBQUMsQ0FBQztBQUMvRSxpQkFBVyxVQUFVLFVBQVUsT0FBTyxJQUFJLEdBQUc7QUFDM0MsWUFBSSxPQUFPLGFBQWEsUUFBUSxrQkFBa0IsSUFBSSxNQUFNLE1BQU87QUFDbkUsZUFBTyxnQkFBZ0IsTUFBTSxLQUFLO0FBQ2xDLHFCQUFhLFFBQVEsaUJBQWlCLFFBQVEsU0FBUyxJQUFJO0FBQUEsTUFDN0Q7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLGVBQVcsUUFBUSxDQUFDLFVBQVUsWUFBWSxNQUFNLEVBQUcsTUFBSyxNQUFNLENBQUMsUUFBUSxlQUFlLE1BQU1BLE1BQUssR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN4Rzs7O0FDbkJBLE1BQU1DLE9BQU0sQ0FBQyxFQUFFLFNBQVMsTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUM5QyxVQUFNLE9BQU8sT0FBTyxPQUFPO0FBQzNCLFVBQU0sU0FBUyxTQUFTLE1BQU0sSUFBSTtBQUNsQyxRQUFJLFlBQVksS0FBTSxRQUFPLE1BQU0sTUFBTSxPQUFPLEVBQUUsUUFBUSxLQUFLLENBQUM7QUFDaEUsUUFBSSxPQUFPLFNBQVMsTUFBTSxNQUFNLEVBQUc7QUFDbkMsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUUsTUFBTSxRQUFRLFFBQVEsQ0FBQztBQUMxRCxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssUUFBUSxDQUFDLEVBQUcsS0FBSSxDQUFDLFVBQVUsSUFBSSxFQUFHLEtBQUksS0FBSyxPQUFPLE1BQU0sS0FBSztBQUN6RixpQkFBYSxJQUFJLE1BQU0sS0FBSyxNQUFNLFFBQVEsUUFBUSxhQUFhLElBQUksQ0FBQztBQUNwRSxlQUFXLEdBQUc7QUFDZCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBSU8sTUFBTSxRQUFRLENBQUMsTUFBTSxPQUFPLFNBQVM7QUFDMUMsVUFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLEtBQUs7QUFDeEMsVUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLFNBQVMsQ0FBQztBQUNuQyxVQUFNLE9BQU8sa0JBQWtCLEtBQUssSUFBSSxLQUFLLFFBQVEsT0FBTyxPQUFPLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxnQkFBZ0IsSUFBSSxFQUFFLElBQUk7QUFDbEgsUUFBSSxNQUFNLE1BQU0sQ0FBb0IsUUFBUSxHQUFHLFNBQVMsR0FBRyxDQUFDLE9BQU8sUUFBUSxFQUFHO0FBQzlFLFVBQU0sTUFBTSxPQUFPLE1BQU0sV0FBVyxFQUFFLE9BQU8sUUFBUSxDQUFDLE9BQU8sU0FBUyxNQUFNLEdBQUcsS0FBSyxDQUFDO0FBQ3JGLFFBQUksVUFBVSxLQUFLLElBQUksRUFBRyxLQUFJLFFBQVEsQ0FBQyxDQUFDLE1BQU0sTUFBTSxDQUFDO0FBQ3JELFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLE9BQU8sQ0FBQyxNQUFNLFFBQVEsTUFBTSxTQUFTO0FBQ2hELFVBQU0sTUFBTSxPQUFPLE1BQU0sUUFBUSxJQUFJO0FBQ3JDLGlCQUFhLElBQUksTUFBTSxJQUFJO0FBQzNCLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFHQSxNQUFNLFVBQVUsQ0FBQyxXQUFXLFFBQVE7QUFDbEMsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsY0FBYyxDQUFDLENBQUM7QUFDakYsUUFBSSxNQUFNLFNBQVMsU0FBUyxFQUFHLFFBQU8saUNBQWlDLEtBQUssVUFBVSxHQUFHLENBQUM7QUFDMUYsVUFBTSxVQUFVLE9BQU8sT0FBTyxRQUFRLFlBQVksS0FBSyxPQUFPLFlBQVksUUFBUSxXQUFXLEtBQUs7QUFDbEcsV0FBTyx5QkFBeUIsTUFBTSxTQUFTLFFBQVEsTUFBTSxLQUFLLElBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxXQUFXLEVBQUU7QUFBQSxFQUNyRztBQUdBLE1BQU0sT0FBTyxDQUFDLFdBQVcsUUFBUSxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksSUFBSSxDQUFDLE1BQ3JELElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUMvQixVQUFNLE1BQU0sT0FBTyxPQUFPLEtBQUssbUJBQW1CLElBQUk7QUFBQTtBQUFBLE1BQTJCO0FBQUEsSUFBSSxDQUFDO0FBQ3RGLFVBQU0sT0FBTyxNQUFNLHlCQUF5QixJQUFJLE9BQU8sU0FBUyxDQUFDLElBQUksR0FBRyxFQUFFO0FBQzFFLFFBQUksS0FBTSxNQUFLLE1BQU0sUUFBUSxNQUFNLEVBQUUsU0FBUyxPQUFPLENBQUM7QUFBQSxRQUNqRCxNQUFLLEVBQUUsV0FBVyxRQUFRLE9BQU8sR0FBRyxRQUFRLFdBQVcsR0FBRyxDQUFDO0FBQUEsRUFDbEUsQ0FBQztBQUdILE1BQU0sTUFBTSxPQUFPLEtBQUssWUFBWTtBQUNsQyxVQUFNLEVBQUUsT0FBTyxHQUFHLElBQUk7QUFDdEIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUVwQixVQUFNLFNBQVMsQ0FBQyxRQUFTLFNBQVMsSUFBSSxRQUFRLElBQUksU0FBUyxRQUFRO0FBQ25FLFFBQUksVUFBVSxDQUFDLElBQUksUUFBUyxRQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsUUFBUSxHQUFHLE9BQU8sUUFBUSxnQkFBZ0IsRUFBRSxDQUFDLENBQUM7QUFDdEcsUUFBSSxVQUFXLElBQUksVUFBVSxLQUFLLFFBQVEsVUFBWSxRQUFPLEtBQUssS0FBSyxpQkFBaUI7QUFDeEYsUUFBSSxRQUFRLFdBQVcsR0FBRyxJQUFJLEtBQUssS0FBSyxJQUFJO0FBQzVDLFVBQU0sU0FBUyxNQUFNLE9BQU8sS0FBSyxNQUFNO0FBQ3JDLFlBQU1DLFFBQU8sS0FBSyxFQUFFLEtBQUssU0FBUztBQUNsQyxZQUFNLFNBQVMsSUFBSSxRQUFRLGNBQWMsSUFBSSxTQUFTQTtBQUN0RCxhQUFPLFFBQVEsS0FBSyxLQUFLLEVBQUUsTUFBQUEsT0FBTSxRQUFRLFNBQVMsTUFBTSxDQUFDLEtBQUssRUFBRSxlQUFlLE1BQU0sS0FBSyxFQUFFLEVBQUUsQ0FBQztBQUFBLElBQ2pHLENBQUM7QUFDRCxRQUFJLE9BQVEsT0FBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsT0FBTyxDQUFDLEdBQUcsUUFBUSxPQUFPO0FBQUEsYUFDL0QsSUFBSSxVQUFVLEtBQU0sUUFBTyxLQUFLLEtBQUssa0NBQWtDO0FBQ2hGLFdBQU8sR0FBRztBQUFBLEVBQ1o7QUFJQSxNQUFNLE9BQU8sQ0FBQyxLQUFLLFNBQVM7QUFDMUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxPQUFPLElBQUksS0FBSyxJQUFJO0FBQzFDLFdBQU8sT0FBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLEtBQUssUUFBUSxXQUFXLENBQUM7QUFDM0QsV0FBTyxFQUFFLEtBQUssT0FBTyxFQUFFLEtBQUssS0FBSztBQUNqQyxRQUFJLE1BQU8sTUFBSyxJQUFJLGdCQUFnQixLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQ3pELGFBQVMsV0FBVyxHQUFHO0FBQ3ZCLFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLGVBQVcsRUFBRSxNQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssT0FBTyxHQUFHO0FBQ25ELFVBQUksQ0FBQyxNQUFPO0FBQ1osWUFBTSxJQUFJLEtBQUs7QUFDZixpQkFBVyxTQUFTLE9BQVEsTUFBSyxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ3JEO0FBQ0EsUUFBSSxDQUFDLElBQUksUUFBUyxNQUFLLElBQUksZ0JBQWdCLENBQUMsR0FBRyxLQUFLLEVBQUUsS0FBSyxDQUFDO0FBQzVELFVBQU0sR0FBRztBQUNULFNBQUssT0FBTyxlQUFlLElBQUksU0FBUyxFQUFFO0FBQUEsRUFDNUM7QUFJTyxNQUFNLFVBQVUsQ0FBQyxZQUFZO0FBQ2xDLFlBQVEsUUFBUUQsSUFBRztBQUNuQixZQUFRLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxFQUFFLFFBQVEsTUFBTUUsU0FBUSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hFO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsV0FBTyxRQUFRLEVBQUUsTUFBTSxPQUFPLFFBQVEsTUFBTSxNQUFNLElBQUksTUFBTSxPQUFPLFFBQVE7QUFBQSxFQUM3RTs7O0FDMUdBLE1BQU0sU0FBUztBQUVmLE1BQU0sUUFBUSxDQUFDO0FBR2YsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFVBQVUsTUFBTSxPQUFPLFVBQVUsMkJBQTJCLElBQUksRUFBRTtBQUN4RSxRQUFJLENBQUMsV0FBVyxRQUFRLFFBQVEsTUFBTSxFQUFHO0FBQ3pDLFVBQU1DLFNBQVEsZUFBZSxLQUFLLFFBQVEsSUFBSSxLQUFLLFFBQVEsTUFBTSxRQUFRLElBQUk7QUFDN0UsUUFBSSxDQUFDQSxVQUFTLENBQUMsUUFBUSxRQUFRLElBQUksRUFBRztBQUN0QyxTQUFLLEtBQUs7QUFDVixVQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ2xDO0FBR0EsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixRQUFJLENBQUMsTUFBTSxPQUFPLFVBQVUsSUFBSSxFQUFHO0FBQ25DLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLE1BQU0sT0FBTyxjQUFjLENBQUM7QUFBQSxFQUMvQztBQUdBLE1BQU0sVUFBVSxNQUFNLE9BQU8sUUFBUSxTQUFTLGVBQWU7QUFLdEQsTUFBTSxhQUFhLENBQUNDLFFBQU9DLFNBQVEsWUFBWTtBQUNwRCxRQUFJLFlBQVksT0FBTyw4QkFBOEIsUUFBUSxFQUFHLFFBQU9ELE9BQU07QUFFN0UsVUFBTSxLQUFLLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDekIsVUFBSSxXQUFXLFlBQVksQ0FBQyxRQUFRLEVBQUc7QUFDdkMsaUJBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8sb0JBQW9CLE1BQU0sVUFBVSxJQUFJO0FBQ3pGLE1BQUFBLE9BQU07QUFDTixpQkFBVyxNQUFNLE1BQU0sUUFBUSxDQUFDLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNoRDtBQUNBLFVBQU0sWUFBWSxPQUFPLFFBQVEsRUFBRSxPQUFPLFFBQVEsQ0FBQ0MsTUFBSyxHQUFHLE1BQU0sa0JBQWtCLElBQUksTUFBTSxHQUFHLENBQUM7QUFDakcsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLFVBQVcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFBQSxFQUN4Rjs7O0FDbENBLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUNkLE1BQU0sY0FBYztBQUVwQixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFlBQVksb0JBQUksSUFBSTtBQUcxQixNQUFNLFdBQVcsQ0FBQyxnQkFBZ0I7QUFDaEMsWUFBUSxJQUFJLFlBQVksRUFBRTtBQUMxQixZQUFRLE9BQU8sYUFBYSxPQUFPLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxjQUFjLENBQUMsVUFBVTtBQUM3QixVQUFNLENBQUNDLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsUUFBSSxDQUFDLE9BQU8sQ0FBQyxFQUFHLFFBQU9BLFVBQVMsU0FBU0EsTUFBSztBQUM5QyxXQUFPLElBQUksS0FBSztBQUNoQixlQUFXLEVBQUUsR0FBRyxLQUFLLE1BQU8sU0FBUSxJQUFJLEVBQUU7QUFDMUMsVUFBTSxVQUFVLE9BQU8sSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLEdBQUcsUUFBUSxjQUFjLElBQUksUUFBUSxVQUFVLEVBQUU7QUFDN0YsU0FBS0EsUUFBTyxPQUFPLEVBQUUsT0FBTyxRQUFRLEdBQUcsRUFBRSxNQUFNLENBQUM7QUFBQSxFQUNsRDtBQUdBLE1BQU1DLGFBQVksQ0FBQyxnQkFBZ0IsWUFBWSxlQUFlLFlBQVksUUFBUSxJQUFJO0FBR3RGLE1BQU1DLE9BQU0sQ0FBQyxnQkFBZ0I7QUFDM0IsVUFBTSxXQUFXLElBQUksSUFBSSxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssQ0FBQztBQUMzQyxRQUFJLFNBQVMsSUFBSSxXQUFXLEVBQUc7QUFDL0IsVUFBTSxFQUFFLFdBQVcsSUFBSSxZQUFZO0FBQ25DLFVBQU0sU0FBUyxJQUFJLEdBQUcsSUFBSSxvQkFBb0IsRUFBRSxPQUFPLENBQUMsV0FDdEQsV0FBVyxlQUFlLE9BQU8sUUFBUSxlQUFlLGNBQWMsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLENBQUMsU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUNuSCxnQkFBWSxNQUFNLElBQUksV0FBVyxJQUFJLENBQUMsV0FBVyxJQUFJLENBQUMsYUFBYSxHQUFHLE1BQU0sRUFBRSxNQUFNLEdBQUcsV0FBVyxDQUFDO0FBQUEsRUFDckc7QUFJQSxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsSUFBSSxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsTUFBTTtBQUNyRCxRQUFJLFdBQVcsTUFBTztBQUN0QixVQUFNLENBQUNGLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsVUFBTSxPQUFPLE9BQU8sT0FBT0MsVUFBUztBQUNwQyxXQUFPLE9BQU8sS0FBSztBQUNuQixRQUFJQSxXQUFVRCxNQUFLLEdBQUc7QUFDcEIsY0FBUSxPQUFPLEVBQUU7QUFDakIsVUFBSSxPQUFPLENBQUMsRUFBRyxPQUFNLElBQUlBLE1BQUs7QUFDOUIsYUFBTyxZQUFZLElBQUk7QUFBQSxJQUN6QjtBQUNBLGVBQVcsU0FBUyxNQUFNO0FBQ3hCLFlBQU0sSUFBSSxLQUFLO0FBQ2YsZUFBUyxLQUFLO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBR0EsTUFBTUcsUUFBTyxDQUFDLE9BQU87QUFDbkIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUc7QUFDekIsVUFBTUMsVUFBUyxVQUFVLElBQUksRUFBRSxLQUFLLENBQUM7QUFDckMsY0FBVSxPQUFPLEVBQUU7QUFDbkIsWUFBUSxPQUFPLEVBQUU7QUFFakIsZUFBVyxTQUFTLE9BQU9BLFVBQVMsQ0FBQyxFQUFHLE9BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0Q7QUFHQSxNQUFNLE9BQU8sSUFBSSxxQkFBcUIsQ0FBQyxZQUFZO0FBQ2pELGVBQVcsRUFBRSxnQkFBZ0IsT0FBTyxLQUFLLFNBQVM7QUFDaEQsVUFBSSxDQUFDLE9BQU8sUUFBUSxJQUFJLEVBQUcsTUFBSyxVQUFVLE1BQU07QUFBQSxlQUN2QyxlQUFnQixDQUFBRixLQUFJLE1BQU07QUFBQSxJQUNyQztBQUFBLEVBQ0YsQ0FBQztBQUVELE1BQU1HLFFBQU8sTUFBTTtBQUNqQixlQUFXLGVBQWUsSUFBSSxJQUFJLEdBQUc7QUFDbkMsVUFBSSxNQUFNLElBQUksV0FBVyxFQUFHO0FBQzVCLFlBQU0sSUFBSSxXQUFXO0FBQ3JCLFVBQUksWUFBWSxRQUFRLGNBQWMsVUFBVyxNQUFLLFFBQVEsV0FBVztBQUFBLFVBQ3BFLENBQUFILEtBQUksV0FBVztBQUFBLElBQ3RCO0FBQ0EsZUFBVyxNQUFNLG9CQUFJLElBQUksQ0FBQyxHQUFHLFVBQVUsS0FBSyxHQUFHLEdBQUcsT0FBTyxDQUFDLEVBQUcsQ0FBQUMsTUFBSyxFQUFFO0FBQUEsRUFDdEU7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixTQUFLLFVBQVUsQ0FBQyxFQUFFLE9BQU8sSUFBSSxLQUFLLE1BQU07QUFDdEMsVUFBSSxDQUFDLE9BQU8sS0FBSyxXQUFXLFFBQVEsS0FBSyxDQUFDLEtBQUssUUFBUSxJQUFJLEVBQUcsUUFBTztBQUVyRSxVQUFJLFFBQVEsSUFBSSxFQUFFLEtBQUssQ0FBQyxNQUFNLEtBQUssV0FBVyxnQkFBZ0IsRUFBRyxXQUFVLElBQUksSUFBSSxDQUFDLEdBQUksVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUksS0FBSyxDQUFDO0FBQ3hILGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxTQUFLLFlBQVksSUFBSTtBQUNyQixVQUFNLFFBQVEsRUFBRSxpQkFBaUIsQ0FBQyxpQkFBaUIsR0FBRyxXQUFXLE1BQU0sU0FBUyxLQUFLO0FBQ3JGLFFBQUksaUJBQWlCRSxLQUFJLEVBQUUsUUFBUSxTQUFTLGlCQUFpQixLQUFLO0FBQ2xFLElBQUFBLE1BQUs7QUFBQSxFQUNQOzs7QUNsR0EsTUFBTSxPQUFPO0FBRWIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFHdEIsTUFBTSxXQUFXLENBQUMsT0FBTztBQUN2QixVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxFQUFFLEtBQUssb0JBQUksSUFBSSxFQUFFO0FBQy9DLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFNBQVMsTUFBTSxTQUFTLElBQUksT0FBTyxJQUFJLENBQUMsS0FBSyxJQUFJO0FBR3pFLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLFFBQVEsUUFBUSxFQUFFLEtBQUssSUFBSTtBQUdoRixNQUFNQyxRQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzlDLFVBQU0sU0FBUyxPQUFPLFVBQVUsSUFBSSxJQUFJLEdBQUc7QUFDM0MsVUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNO0FBQ3BDLFFBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQWE7QUFDMUMsVUFBTSxRQUFRLE9BQU8sYUFBYSxJQUFJO0FBQ3RDLFFBQUssU0FBUyxjQUFlLFVBQVUsVUFBVztBQUNsRCxVQUFNLE9BQU8sU0FBUyxLQUFLLEVBQUU7QUFDN0IsU0FBSyxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksQ0FBQztBQUNwRCxpQkFBYSxLQUFLLEtBQUs7QUFDdkIsU0FBSyxRQUFRLFdBQVcsTUFBTSxNQUFNLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDOUY7QUFJQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFVBQU0sRUFBRSxjQUFjLE1BQU0sVUFBVSxNQUFNLElBQUk7QUFDaEQsV0FBTyxVQUFVLFNBQVMsa0JBQWtCLFNBQVMsWUFBYSxTQUFTLFlBQVksVUFBVTtBQUFBLEVBQ25HO0FBR0EsTUFBTSxRQUFRLENBQUMsT0FBTztBQUNwQixVQUFNLE9BQU8sU0FBUyxFQUFFO0FBQ3hCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLEtBQU0sUUFBTyxLQUFLLE1BQU0sT0FBTyxFQUFFO0FBQ3RDLFVBQU1DLFdBQVUsU0FBUztBQUN6QixRQUFJQSxTQUFTLFFBQU8sS0FBS0EsU0FBUSxLQUFLLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFFckQsUUFBSSxLQUFLLFdBQVk7QUFFckIsVUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUN0RyxPQUFPLENBQUMsU0FBUyxDQUFDLFNBQVMsTUFBTSxJQUFJLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDdEQsU0FBSyxJQUFJLE1BQU07QUFDZixRQUFJLENBQUMsTUFBTSxPQUFRO0FBQ25CLFNBQUssYUFBYTtBQUNsQixVQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLENBQUMsQ0FBQztBQUMxRCxVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLFFBQVEsUUFBUSxJQUFJLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUNqRixVQUFNLE9BQU8sRUFBRSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLGNBQWMsTUFBTSxJQUFJLEVBQUU7QUFDcEYsUUFBSSxPQUFRLFFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRSxDQUFDO0FBQ3pELFNBQUssTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN6QjtBQUdBLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDeEIsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLFNBQVMsSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sT0FBTyxVQUFVLFFBQVE7QUFDckYsV0FBTyxHQUFHLElBQUk7QUFBQTtBQUFBLE1BQW9DO0FBQUEsSUFBTSxDQUFDO0FBQUEsRUFDM0Q7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixPQUFHLCtCQUErQkQsS0FBSTtBQUN0QyxTQUFLLFVBQVUsQ0FBQyxFQUFFLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFDekMsVUFBSSxVQUFVLFdBQVcsVUFBVyxPQUFNLElBQUksRUFBRSxHQUFHLElBQUksTUFBTTtBQUFBLElBQy9ELENBQUM7QUFDRCxTQUFLLFFBQVEsQ0FBQyxFQUFFLFFBQVEsR0FBRyxNQUFNO0FBQy9CLFlBQU0sT0FBTyxNQUFNLElBQUksRUFBRTtBQUN6QixVQUFJLENBQUMsUUFBUSxXQUFXLE9BQVE7QUFDaEMsV0FBSyxhQUFhO0FBQ2xCLGlCQUFXLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFBQSxJQUM1QixDQUFDO0FBQUEsRUFDSDs7O0FDakZBLE1BQU0sU0FBUztBQUdmLE1BQU1FLFFBQU8sQ0FBQyxPQUFPO0FBQ25CLGVBQVcsV0FBVyxJQUFJLElBQUksTUFBTSxHQUFHLEdBQUc7QUFDeEMsVUFBSSxNQUFNLFFBQVEsYUFBYSxNQUFNLE1BQU0sR0FBSTtBQUMvQyxjQUFRLFNBQVM7QUFDakIsY0FBUSxnQkFBZ0IsTUFBTTtBQUFBLElBQ2hDO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sV0FBVztBQUM3QixTQUFLLFVBQVUsT0FBTyxjQUFjLENBQUMsQ0FBQyxNQUFNO0FBQzVDLGlCQUFhLE1BQU0sYUFBYSxTQUFTLFNBQVMsSUFBSTtBQUN0RCxRQUFJLENBQUMsS0FBSyxVQUFVLE9BQVEsTUFBSyxnQkFBZ0IsT0FBTztBQUN4RCxlQUFXLFdBQVcsTUFBTSx3QkFBd0IsSUFBSSxHQUFHO0FBQ3pELFlBQU0sRUFBRSxhQUFhLElBQUksUUFBUTtBQUNqQyxjQUFRLFNBQVMsQ0FBQyxVQUFXLGdCQUFnQixpQkFBaUI7QUFBQSxJQUNoRTtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFFBQVEsQ0FBQyxRQUFRO0FBQ3JCLFVBQU0sRUFBRSxRQUFRLElBQUksT0FBTyxJQUFJO0FBQy9CLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEdBQUcsRUFBRztBQUM1QixTQUFLLE1BQU0sTUFBTTtBQUNqQixVQUFNLFdBQVcsUUFBUSxRQUFRO0FBQ2pDLFVBQU0sVUFBVSxZQUFZLE9BQU8sUUFBUSxRQUFRO0FBQ25ELFFBQUksQ0FBQyxXQUFXLENBQUMsS0FBSyxTQUFTLE9BQU8sRUFBRztBQUN6QyxZQUFRLFNBQVM7QUFDakIsWUFBUSxhQUFhLFFBQVEsRUFBRTtBQUFBLEVBQ2pDO0FBR0EsTUFBTUMsT0FBTSxDQUFDLEVBQUUsUUFBUSxLQUFLLE1BQU07QUFDaEMsUUFBSSxPQUFPLE1BQU0sU0FBUyxjQUFlLENBQUFELE1BQUssT0FBTyxFQUFFO0FBQ3ZELFFBQUksT0FBTyxVQUFVLElBQUksRUFBRyxNQUFLLE1BQU07QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssV0FBVyxLQUFLO0FBQ3JCLE9BQUcscUNBQXFDQyxJQUFHO0FBRTNDLFVBQU0sT0FBTyxNQUFNO0FBQ2pCLE1BQUFELE1BQUs7QUFDTCxpQkFBVyxRQUFRLElBQUksYUFBYSxFQUFHLE1BQUssSUFBSTtBQUFBLElBQ2xEO0FBQ0EsU0FBSyxZQUFZLElBQUk7QUFDckIsT0FBRyxZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU0sYUFBYSxLQUFLLENBQUM7QUFBQSxFQUN2RDs7O0FDckRBLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFFBQUksU0FBUyxPQUFRO0FBQ3JCLGVBQVcsTUFBTSxTQUFTO0FBQ3hCLFlBQU0sT0FBTyxLQUFLLEVBQUU7QUFFcEIsVUFBSSxNQUFNLGFBQWEsWUFBWSxHQUFHLFNBQVMsUUFBUSxFQUFHLE9BQU0sSUFBSTtBQUFBLElBQ3RFO0FBQ0EsWUFBUSxNQUFNO0FBQUEsRUFDaEI7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixTQUFLLFVBQVUsQ0FBQyxFQUFFLElBQUksT0FBTyxNQUFNO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLFVBQVUsQ0FBQyxPQUFRLFFBQU87QUFDeEMsY0FBUSxJQUFJLEVBQUU7QUFDZCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsT0FBRyxvQkFBb0IsSUFBSTtBQUFBLEVBQzdCOzs7QUNwQkEsTUFBTSxNQUFNO0FBR1osTUFBTSxPQUFPLENBQUMsSUFBSUUsVUFBUztBQUN6QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksS0FBTSxPQUFNLEtBQUssSUFBSSxFQUFFLFFBQVFBLEtBQUk7QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssYUFBYSxDQUFDLEVBQUUsSUFBSSxJQUFJLE1BQU07QUFDakMsV0FBSyxJQUFJLENBQUMsUUFBUTtBQUNoQixZQUFJLFFBQVE7QUFDWixZQUFJLFNBQVM7QUFBQSxNQUNmLENBQUM7QUFDRCxVQUFJLE9BQU8saUJBQWlCLFlBQVksQ0FBOEIsRUFBRSxrQkFBa0IsUUFBUSxNQUFNLE1BQU07QUFDNUcsWUFBSSxpQkFBa0IsTUFBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFFBQVMsU0FBUyxRQUFTLElBQUksR0FBSTtBQUFBLE1BQ2xGLENBQUM7QUFDRCxVQUFJLGlCQUFpQixXQUFXLE1BQU0sS0FBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFNBQVMsSUFBSyxDQUFDO0FBQUEsSUFDOUUsQ0FBQztBQUVELFNBQUssWUFBWSxNQUFNLElBQUksR0FBRyxFQUFFLFFBQVEsQ0FBQyxRQUFTLElBQUksU0FBUyxJQUFLLENBQUM7QUFBQSxFQUN2RTs7O0FDUEEsTUFBTUMsU0FBUSxDQUFDLFlBQVk7QUFDekIsVUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixRQUFJLEtBQUssT0FBTyxHQUFHO0FBQ2pCLGNBQVEsT0FBTztBQUNmLGFBQU8sVUFBVTtBQUFBLElBQ25CO0FBQ0EsVUFBTSxRQUFRLE9BQU8sTUFBTSxRQUFRLE9BQU8sS0FBSztBQUMvQyxVQUFNLE1BQU0sYUFBYSxPQUFPLGtCQUFrQixPQUFPLGVBQWUsU0FBUyxNQUFNO0FBQ3ZGLFlBQVEsTUFBTSxHQUFHO0FBQ2pCLFlBQVEsTUFBTSxRQUFRLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDbkM7QUFLTyxNQUFNLFFBQVEsQ0FBQyxZQUFZO0FBQ2hDLFFBQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTyxLQUFNO0FBQzFELGFBQVMsUUFBUSxTQUFTO0FBQzFCLGFBQVMsaUJBQWlCLFFBQVEsTUFBTSxLQUFLLFFBQVEsT0FBTyxHQUFHLElBQUk7QUFDbkUsZUFBVyxNQUFNQSxPQUFNLE9BQU8sR0FBRyxRQUFRLEtBQUs7QUFDOUMsaUJBQWE7QUFDYixhQUFTO0FBQ1QsZUFBVztBQUNYLGdCQUFZO0FBQ1osaUJBQWE7QUFDYixpQkFBYTtBQUNiLGdCQUFZO0FBQ1osZ0JBQVk7QUFDWixnQkFBWTtBQUNaLGNBQVU7QUFDVixpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsZUFBVztBQUNYLGdCQUFZO0FBQ1osaUJBQWE7QUFBQSxFQUNmOzs7QUN0REEsUUFBTSxLQUFLOyIsCiAgIm5hbWVzIjogWyJhc2siLCAic2VlbiIsICJuYW1lIiwgIm9wdGlvbnMiLCAic3RhcnQiLCAiYXNrIiwgImZpcnN0IiwgInNlbmQiLCAiZm9sbG93IiwgInBsYWNlT2YiLCAiYWxsIiwgInBsYWNlcyIsICJydW4iLCAia2VwdCIsICJmb2xsb3ciLCAiam9iIiwgInNlbnQiLCAic2V0dGxlIiwgIndhaXRpbmciLCAiYnV0dG9uIiwgInNob3ciLCAidGVsbCIsICJub3RlIiwgImdyb3VwcyIsICJtYXJrIiwgImlzT3duIiwgIm5ld3MiLCAibG9vayIsICJ0byIsICJrZXB0IiwgInBsYWNlcyIsICJpZCIsICJsZW5ndGgiLCAic3dhcCIsICJrZXkiLCAidGFrZSIsICJzZWVuIiwgImNhbGwiLCAicmVsZWFzZSIsICJwbGFjZXMiLCAicnVuIiwgImNhbGwiLCAiYmVnaW4iLCAiY2hhaW4iLCAicmVsZWFzZSIsICJjYWxsIiwgImVuZCIsICJzaG93IiwgImFzayIsICJyb290IiwgInJlbGVhc2UiLCAic2VuZHMiLCAiYmVnaW4iLCAiZmlyc3QiLCAiZmlyc3QiLCAiaXNXYWl0aW5nIiwgImFzayIsICJ0ZWxsIiwgImNhdXNlcyIsICJsb29rIiwgIm5vdGUiLCAicHJlc3NlZCIsICJzaG93IiwgImVuZCIsICJzaG93IiwgImJlZ2luIl0KfQo=
