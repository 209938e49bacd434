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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9yZ2V0LmpzIiwgIi4uLy4uL2NsaWVudC93YXkuanMiLCAiLi4vLi4vY2xpZW50L3R5cGluZzIuanMiLCAiLi4vLi4vY2xpZW50L2h0bXgyLmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9vZmZsaW5lLmpzIiwgIi4uLy4uL2NsaWVudC9hZ2Fpbi5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L3dhaXRpbmcuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L3JpZGVycy5qcyIsICIuLi8uLi9jbGllbnQvcGFydHMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvc2luZ2xlLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9sYXp5LmpzIiwgIi4uLy4uL2NsaWVudC9saXZlLmpzIiwgIi4uLy4uL2NsaWVudC9sb2FkaW5nLmpzIiwgIi4uLy4uL2NsaWVudC9wb2xscy5qcyIsICIuLi8uLi9jbGllbnQvdXBsb2Fkcy5qcyIsICIuLi8uLi9jbGllbnQvc3RhcnQuanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLWh0bXgyLmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBXaGVyZSB0aGluZ3MgYXJlIG9uIHRoZSBwYWdlLCBhbmQgd2hvc2UgdGhleSBhcmUuICovXG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgaGFzIHdyaXR0ZW4gYXQgb3VyIHNjcmlwdC4gKi9cbmV4cG9ydCBjb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuZXhwb3J0IGNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5leHBvcnQgY29uc3QgQVNLUyA9ICdbaHgtcG9zdF0sW2RhdGEtaHgtcG9zdF0nO1xuXG5sZXQgdW50cnVzdGVkID0gJyc7XG4vKiogTmFtZSB3aGF0IHBlb3BsZSB3cm90ZTogbm90aGluZyBpbiB0aGVyZSBhY3RzLCBpcyBib3VuZCwgb3IgaXMgYSBjb21wb25lbnQuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGlzdHJ1c3QgPSAoc2VsZWN0b3IpID0+IHZvaWQgKHVudHJ1c3RlZCA9IHNlbGVjdG9yKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzVHJ1c3RlZCA9IChlbGVtZW50KSA9PiAhZWxlbWVudC5jbG9zZXN0Py4odW50cnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdD86IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsID0gKHNlbGVjdG9yLCByb290ID0gZG9jdW1lbnQpID0+IFsuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoaXNUcnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpcnN0ID0gKHNlbGVjdG9yKSA9PiBhbGwoc2VsZWN0b3IpWzBdO1xuXG4vKiogQHR5cGUgeyhpZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChpZCkgPT4gaWQgJiYgZmlyc3QoJyMnICsgQ1NTLmVzY2FwZShpZCkpO1xuXG4vKiogV2hhdCBwbGFpbiBodG14IHB1dHMgaW4gYSByb290J3MgcGxhY2UgaGFzIHRoZSBvbGQgb25lJ3MgdG9rZW4gdW50aWwgaHRteCBzZXR0bGVzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTZXR0bGVkID0gKHJvb3QpID0+ICFyb290Py5jbG9zZXN0KCcuaHRteC1hZGRlZCcpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5leHBvcnQgY29uc3Qgc2V0dGxlZCA9IGFzeW5jIChpZCkgPT4ge1xuICBmb3IgKGxldCB0cmllcyA9IDA7IHRyaWVzIDwgNTAwICYmICFpc1NldHRsZWQoZmluZChpZCkpOyB0cmllcysrKSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCAxMCkpO1xuICByZXR1cm4gZmluZChpZCk7XG59O1xuXG4vKiogVGhlIHJvb3Qgb2YgdGhlIGNvbXBvbmVudCB0aGF0IGFuIGVsZW1lbnQgYmVsb25ncyB0bywgYnkgaXRzIHNsb3RzLCB0b28uXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHJvb3RPZiA9IChlbGVtZW50KSA9PiB7XG4gIGlmICghaXNUcnVzdGVkKGVsZW1lbnQpKSByZXR1cm47XG4gIGNvbnN0IHJvb3QgPSBlbGVtZW50LmNsb3Nlc3Q/LihgJHtST09UfSxbZGF0YS1uaXRyby1vd25lcl1gKTtcbiAgcmV0dXJuIGZpbmQocm9vdD8uZGF0YXNldC5uaXRyb093bmVyKSA/PyByb290O1xufTtcblxuLyoqIFdoYXQgYmVsb25ncyB0byB0aGUgY29tcG9uZW50IG9mIHRoaXMgcm9vdCwgYW5kIHRvIG5vbmUgaW5zaWRlLlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbE9mID0gKHNlbGVjdG9yLCByb290KSA9PiBhbGwoc2VsZWN0b3IsIHJvb3QpLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdE9mKGVsZW1lbnQpID09PSByb290KTtcblxuLyoqIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXI6IGEgY29tcG9uZW50LCBhbmQgd2hhdCBpdCBicmluZ3MgdG8gaXRzIHNsb3RzLlxuICogQHR5cGUgeyh0ZW1wbGF0ZTogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBwYXJ0c09mID0gKHsgY29udGVudCB9KSA9PlxuICBbY29udGVudCwgLi4uWy4uLmNvbnRlbnQucXVlcnlTZWxlY3RvckFsbCgndGVtcGxhdGVbZGF0YS1uaXRyby11cGRhdGVdJyldLm1hcCgodXBkYXRlKSA9PiB1cGRhdGUuY29udGVudCldO1xuXG4vKiogV2hldGhlciBub3RoaW5nIGluIGEgY29tcG9uZW50IGlzIG9mIGFub3RoZXIsIG9yIG9mIHBlb3BsZSwgc28gdGhhdCBub2JvZHkgaGFzIHRvIGFzayBlYWNoIGVsZW1lbnQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1BsYWluID0gKHJvb3QpID0+ICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7Uk9PVH0sW2RhdGEtbml0cm8tc2xvdF0sJHt1bnRydXN0ZWR9YCk7XG5cbi8qKiBXaGV0aGVyIHRoZSBhZGRyZXNzIGlzIHRoYXQgb2YgYW4gYWN0aW9uIG9mIHRoZSBjb21wb25lbnQgYXJvdW5kIHRoZSBlbGVtZW50LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091cnMgPSAoZWxlbWVudCwgcGF0aCkgPT4gcGF0aD8uc3RhcnRzV2l0aChyb290T2YoZWxlbWVudCk/LmRhdGFzZXQubml0cm9VcmwgPz8gTmFOKTtcblxuLyoqIFdoaWNoIG9mIGl0cyBhY3Rpb25zIGFuIGFkZHJlc3MgaXMgZm9yLlxuICogQHR5cGUgeyhyb290OiBhbnksIHBhdGg6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGFjdGlvbk9mID0gKHsgZGF0YXNldCB9LCBwYXRoKSA9PiBwYXRoLnNsaWNlKGRhdGFzZXQubml0cm9VcmwubGVuZ3RoKS5zcGxpdCgnLycpWzBdO1xuXG4vKiogV3JpdGUgYW4gYXR0cmlidXRlIGFzIGl0IHdhczsgbnVsbDogaXQgd2FzIG5vdCB0aGVyZS5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudWxsKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNldEF0dHJpYnV0ZSA9IChlbGVtZW50LCBuYW1lLCB2YWx1ZSkgPT5cbiAgdmFsdWUgPT09IG51bGwgPyBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKSA6IGVsZW1lbnQuc2V0QXR0cmlidXRlKG5hbWUsIHZhbHVlKTtcblxuZXhwb3J0IGNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEhlYXIgZXZlbnRzIGJlZm9yZSBldmVyeWJvZHkgZWxzZS5cbiAqIEB0eXBlIHsobmFtZXM6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uID0gKG5hbWVzLCBsaXN0ZW5lcikgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc3BsaXQoJyAnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcblxuLyoqIExldCBub2JvZHkgZWxzZSBoZWFyIGFuIGV2ZW50LCBhbmQgdGhlIGJyb3dzZXIgZG8gbm90aGluZy5cbiAqIEB0eXBlIHsoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gQ3VzdG9tRXZlbnR9ICovXG5leHBvcnQgY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwpID0+IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcblxuLyoqIEB0eXBlIHsoYm9keTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhhc0ZpbGUgPSAoYm9keSkgPT4gYm9keSBpbnN0YW5jZW9mIEZvcm1EYXRhICYmIFsuLi5ib2R5LnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgaW5zdGFuY2VvZiBCbG9iKTtcbiIsICIvKiBKb2JzLCBhbmQgd2hhdCB0aGUgZmVhdHVyZXMgaGVhciBvZiB0aGVtLCBpbiB0aGlzIG9yZGVyOlxuICogICBxdWV1ZWQgICAgYSBjb21wb25lbnQgYXNrcyBmb3Igc29tZXRoaW5nOyBhIGxpc3RlbmVyIHRoYXQgcmV0dXJucyBmYWxzZSBob2xkcyBpdCBiYWNrXG4gKiAgIGZpbGxpbmcgICBpdHMgYm9keSBpcyBiZWluZyBtYWRlOyBhIGxpc3RlbmVyIG1heSBzZXQgcGFyYW1ldGVyc1xuICogICBsZWF2aW5nICAgaXQgaXMgYmVpbmcgc2VudCwgYW5kIG5vYm9keSBoYXMgc3RvcHBlZCBpdFxuICogICBhZ2FpbiAgICAgaXQgd2FzIGluIHZhaW4sIG9yIG5vdCBjZXJ0YWluLCBhbmQgaXMgc2VudCBvbmNlIG1vcmVcbiAqICAgYW5zd2VyZWQgIHRoZSBhbnN3ZXIgaXMgb24gdGhlIHBhZ2UsIG9yIHRoZXJlIHdhcyBub25lOyBpdHMgcmlkZXJzIGdvIG9uLCBhbmQgaXRzIGV2ZW50cyBjb21lIG5leHRcbiAqICAgZG9uZSAgICAgIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLCBvciBpdCB3YXMgZHJvcHBlZFxuICogYW5kIGJlc2lkZXM6IHVwbG9hZGluZyB7aWQsIHhocn0sIG9mIGZpbGVzIG9mIGEgY29tcG9uZW50OyBuYXZpZ2F0ZWQsIHdoZW4gaHRteCBoYXMgY2hhbmdlZCB0aGUgYWRkcmVzcztcbiAqIHJlc3RvcmVkLCB3aGVuIGh0bXggaGFzIHB1dCB0aGUgSFRNTCBvZiBhbiBlYXJsaWVyIHBhZ2UgYmFjay5cbiAqIE9ubHkgdGhlIHJlYWRhYmxlIGJ1aWxkLCB3aGljaCBERUJVRyBsb2FkczogZXZlbnQge2pvYiwgYXJyaXZhbCwgZXZlbnR9LCBiZWZvcmUgdGhlIHBhZ2UgaGVhcnMgb25lIG9mIGFuIGFuc3dlcjtcbiAqIHN0b3BwZWQsIGEgam9iIHRoYXQgd291bGQgZ28gcm91bmQgaW4gYSBsb29wLCB3aXRoIGB3aHlgLlxuICovXG5pbXBvcnQgeyBhZGRyZXNzIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3Qgam9icyA9IG5ldyBFdmVudFRhcmdldCgpOyAvLyBhIGxpc3RlbmVyIHRoYXQgdGhyb3dzIHN0b3BzIG5vIG90aGVyLCBhbmQgbm8gam9iXG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbGlzdGVuZXI6IChqb2I6IGFueSkgPT4gYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXIgPSAobmFtZSwgbGlzdGVuZXIpID0+XG4gIGpvYnMuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgaWYgKGxpc3RlbmVyKGV2ZW50LmRldGFpbCkgPT09IGZhbHNlKSBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw/OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgYW5ub3VuY2UgPSAobmFtZSwgZGV0YWlsKSA9PiBqb2JzLmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgY2FuY2VsYWJsZTogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gSm9ifSAqL1xuZXhwb3J0IGNvbnN0IG5ld0pvYiA9IChyb290LCBhY3Rpb24sIG1vcmUpID0+IHtcbiAgY29uc3QgYm9keSA9IG5ldyBGb3JtRGF0YSgpO1xuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsICcnKTsgLy8gaG9sZHMgdGhlIGZpcnN0IHBsYWNlLCBmb3IgRGphbmdvIHRvIHJlYWQgd2hhdGV2ZXIgaXMgY3V0IG9mZlxuICByZXR1cm4ge1xuICAgIGlkOiByb290LmlkLFxuICAgIGNvbXBvbmVudDogcm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LFxuICAgIGFjdGlvbixcbiAgICBwYXRoOiBgJHtyb290LmRhdGFzZXQubml0cm9Vcmx9JHtlbmNvZGVVUklDb21wb25lbnQoYWN0aW9uKX0vYCxcbiAgICByb290LFxuICAgIHBhZ2U6IGFkZHJlc3MoKSxcbiAgICBib2R5LFxuICAgIHNlbnQ6IG5ldyBNYXAoKSxcbiAgICBjaGFpbjogW10sXG4gICAgY291bnRzOiB7fSxcbiAgICByaWRlcnM6IG5ldyBNYXAoKSxcbiAgICAuLi5tb3JlLFxuICB9O1xufTtcblxuLyoqIFdoZXRoZXIgYSB2aXNpdG9yIG9yIGEgc2NyaXB0IHdhbnRzIHdoYXQgaXQgZG9lcy5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNBc2tlZCA9ICh7IGFjdGlvbiwgaXNRdWlldCB9KSA9PiAhaXNRdWlldCAmJiAhL14oc3luY3xuaXRyby1tb3VudCkkLy50ZXN0KGFjdGlvbik7XG5cbi8qKiBXaGV0aGVyIHRoZSBicmlkZ2UgYWRkcyBhIHBhcmFtZXRlciBieSBpdHNlbGY6IHdoYXQgaXMgYm91bmQsIGFuZCB3aGF0IGVsc2UgaXMgb3Vycy5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VyTmFtZSA9IChuYW1lKSA9PiBuYW1lLnN0YXJ0c1dpdGgoJ25pdHJvLScpO1xuXG4vKiogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgYXJnczogb2JqZWN0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGFkZEFyZ3VtZW50cyA9IChib2R5LCBhcmdzKSA9PiB7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhhcmdzKSkge1xuICAgIGlmIChpc091ck5hbWUobmFtZSkpIGNvbnRpbnVlO1xuICAgIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlIDogW3ZhbHVlXSkge1xuICAgICAgY29uc3QgaXNKc29uID0gaXRlbSAmJiB0eXBlb2YgaXRlbSA9PT0gJ29iamVjdCcgJiYgIShpdGVtIGluc3RhbmNlb2YgQmxvYik7XG4gICAgICBib2R5LmFwcGVuZChuYW1lLCBpc0pzb24gPyBKU09OLnN0cmluZ2lmeShpdGVtKSA6IGl0ZW0gPz8gJycpO1xuICAgIH1cbiAgfVxufTtcbiIsICIvKiBXaGF0IGJvdGggdmVyc2lvbnMgb2YgaHRteCBoYXZlIGluIGNvbW1vbi4gKi9cbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFTS1MsIGhhc0ZpbGUsIGlzT3Vycywgb24sIHJvb3RPZiwgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBUaGUgcGFnZSdzIGh0bXg7IG5vdCBhbm90aGVyIG9uZSB0aGF0IGl0IGxvYWRzIGxhdGVyLlxuICogQHR5cGUge2FueX0gKi9cbmV4cG9ydCBsZXQgaHRteDtcblxuLyoqIFRha2UgdGhlIGh0bXggdGhhdCBpcyB0aGVyZSwgaWYgaXQgaXMgb2YgdGhpcyB2ZXJzaW9uLlxuICogQHR5cGUgeyh2ZXJzaW9uOiBudW1iZXIpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB0YWtlID0gKHZlcnNpb24pID0+IHtcbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteDtcbiAgaWYgKGZvdW5kPy5hamF4ICYmIHBhcnNlSW50KGZvdW5kLnZlcnNpb24pID09PSB2ZXJzaW9uKSBodG14ID8/PSBmb3VuZDsgLy8gYW4gZWxlbWVudCBtYXkgaGF2ZSB0aGlzIGlkXG4gIHJldHVybiBodG14O1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uSHRteCA9IChuYW1lLCBsaXN0ZW5lcikgPT4gb24oYGh0bXg6JHtuYW1lfWAsIChldmVudCkgPT4gbGlzdGVuZXIoZXZlbnQsIGV2ZW50LmRldGFpbCkpO1xuXG4vKiogR2l2ZSBhIHJlcXVlc3Qgb2YgYSBjb21wb25lbnQgdG8gdGhlIGJyaWRnZSBpbnN0ZWFkIG9mIHNlbmRpbmcgaXQuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnksIGFzazogKGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkLCBjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBncmFiID0gKGV2ZW50LCBhc2ssIGNhdWdodCkgPT4ge1xuICBpZiAoIWlzT3VycyhjYXVnaHQuZWxlbWVudCwgY2F1Z2h0LnBhdGgpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpOyAvLyBvdGhlcnMgc2VlIGl0IGxlYXZlXG4gIGFzayhjYXVnaHQpO1xufTtcblxuLyoqIFdoZXJlIHRoZSBwYWdlIGhhcyBhbiBodG14IG9mIHRoZSBvdGhlciB2ZXJzaW9uIGFzIHdlbGwsIHRoYXQgb25lIGxlYXZlcyBvdXIgZWxlbWVudHMgYWxvbmUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGVsZW1lbnQ/OiBhbnksIHBhdGg/OiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkUml2YWwgPSAobmFtZSwgcmVhZCkgPT5cbiAgb25IdG14KG5hbWUsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbGVtZW50LCBwYXRoIH0gPSByZWFkKGRldGFpbCk7XG4gICAgaWYgKGVsZW1lbnQgJiYgaXNPdXJzKGVsZW1lbnQsIHBhdGgpKSBzdG9wKGV2ZW50KTtcbiAgfSk7XG5cbi8qKiBodG14IHB1dHMgZWxlbWVudHMgb24gdGhlIHBhZ2Ugc29tZSB0aW1lIGJlZm9yZSBpdCBsaXN0ZW5zIHRvIHRoZW0sIHdoaWNoIGl0IHRlbGxzIGJ5IHRoZSBldmVudCBgbmFtZWAuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBodXJyeSA9IChuYW1lKSA9PiB7XG4gIGNvbnN0IHNlZW4gPSBuZXcgV2Vha1NldCgpO1xuICBvbkh0bXgobmFtZSwgKHsgdGFyZ2V0IH0pID0+IHNlZW4uYWRkKHRhcmdldCkpO1xuICBvbignY2xpY2sgc3VibWl0IGNoYW5nZSBpbnB1dCBrZXlkb3duJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gdGFyZ2V0LmNsb3Nlc3Q/LihBU0tTKTtcbiAgICBpZiAoIWVsZW1lbnQgfHwgc2Vlbi5oYXMoZWxlbWVudCkpIHJldHVybjtcbiAgICBpZiAoaXNPdXJzKGVsZW1lbnQsIGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykgPz8gZWxlbWVudC5kYXRhc2V0Lmh4UG9zdCkpIGh0bXgucHJvY2VzcyhlbGVtZW50KTtcbiAgfSk7XG59O1xuXG5jb25zdCBPRl9BX1RSWSA9IFsnY3NyZm1pZGRsZXdhcmV0b2tlbicsICduaXRyby10cnknXTtcblxuLyoqIFRlbGwgd2hhdCBsZWF2ZXMsIG9uY2UgYWxsIG90aGVycyBoYWQgdGhlIGNoYW5jZSB0byBzdG9wIG9yIGNvbXBsZXRlIGl0LlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIHJlYWQ6IChkZXRhaWw6IGFueSkgPT4geyBqb2I/OiBKb2IsIGVsZW1lbnQ6IGFueSwgYm9keTogYW55LCB4aHI6ICgpID0+IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdhdGNoTGVhdmluZyA9IChuYW1lLCByZWFkKSA9PlxuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihgaHRteDoke25hbWV9YCwgKC8qKiBAdHlwZSB7YW55fSAqLyB7IGRlZmF1bHRQcmV2ZW50ZWQsIGRldGFpbCB9KSA9PiB7XG4gICAgaWYgKGRlZmF1bHRQcmV2ZW50ZWQpIHJldHVybjtcbiAgICBjb25zdCB7IGpvYiwgZWxlbWVudCwgYm9keSwgeGhyIH0gPSByZWFkKGRldGFpbCk7XG4gICAgY29uc3QgaWQgPSByb290T2YoZWxlbWVudCk/LmlkO1xuICAgIGlmIChpZCAmJiBoYXNGaWxlKGJvZHkpKSBhbm5vdW5jZSgndXBsb2FkaW5nJywgeyBpZCwgeGhyOiB4aHIoKSB9KTtcbiAgICBpZiAoIWpvYikgcmV0dXJuO1xuICAgIGNvbnN0IHsgYm9keTogb3duIH0gPSBqb2I7XG4gICAgLy8gT3RoZXJzIG1heSBoYXZlIGFkZGVkIHNvbWV0aGluZywgYmVoaW5kIHRoZSBpZCwgYW5kIGVhY2ggdGltZSBhbmV3OiBhIHJlcGVhdCBpcyB3aGF0IGxlZnQgZmlyc3QuXG4gICAgam9iLmxlZnQgPz89IFsuLi5bLi4uYm9keV0uZmlsdGVyKChbbmFtZV0pID0+IG5hbWUgIT09ICduaXRyby1pZCcpLCBbJ25pdHJvLWlkJywgb3duLmdldCgnbml0cm8taWQnKV1dO1xuICAgIGNvbnN0IG5vdyA9IGpvYi5sZWZ0Lm1hcCgoW25hbWUsIHZhbHVlXSkgPT4gW25hbWUsIE9GX0FfVFJZLmluY2x1ZGVzKG5hbWUpID8gb3duLmdldChuYW1lKSA6IHZhbHVlXSk7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIFsuLi5ib2R5LmtleXMoKV0pIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBub3cpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgICBhbm5vdW5jZSgnbGVhdmluZycsIGpvYik7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgdG86IHsgcm9vdDogYW55LCBzb3VyY2U6IGFueSwgaGVhZGVyczogYW55IH0sIG1vcmU/OiBvYmplY3QpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWpheCA9IChqb2IsIHsgcm9vdDogdGFyZ2V0LCBzb3VyY2UsIGhlYWRlcnMgfSwgbW9yZSkgPT4ge1xuICBpZiAoaGFzRmlsZShqb2IuYm9keSkpIHNvdXJjZS5zZXRBdHRyaWJ1dGUoJ2h4LWVuY29kaW5nJywgJ211bHRpcGFydC9mb3JtLWRhdGEnKTtcbiAgLy8gVmFsaWRhdGVkIGF0IHRoZSBjbGljay5cbiAgY29uc3QgZXZlbnQgPSB7IG5pdHJvOiBqb2IsIHN1Ym1pdHRlcjogeyBmb3JtTm9WYWxpZGF0ZTogdHJ1ZSB9IH07XG4gIHJldHVybiBodG14LmFqYXgoJ1BPU1QnLCBqb2IucGF0aCwgeyBzb3VyY2UsIHRhcmdldCwgaGVhZGVycywgZXZlbnQsIC4uLm1vcmUgfSk7XG59O1xuIiwgIi8qIEZvcm0gZmllbGRzIGFuZCBvdGhlciBjb250cm9sczogd2hhdCBzdGFuZHMgaW4gdGhlbSwgd2hhdCB0aGUgc2VydmVyIGdhdmUsIGFuZCB3aGF0IHRyYXZlbHMgd2l0aCBhIGpvYi4gKi9cbmltcG9ydCB7IGlzUGxhaW4sIGlzVHJ1c3RlZCwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuZXhwb3J0IGNvbnN0IEZJRUxEUyA9ICdpbnB1dCxzZWxlY3QsdGV4dGFyZWEnO1xuZXhwb3J0IGNvbnN0IENIT0lDRSA9ICdbdHlwZT1jaGVja2JveF0sW3R5cGU9cmFkaW9dLHNlbGVjdCc7XG5leHBvcnQgY29uc3QgVFlQRUQgPVxuICAndGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sW3R5cGU9ZmlsZV0sW3R5cGU9YnV0dG9uXSxbdHlwZT1zdWJtaXRdLFt0eXBlPXJlc2V0XSknO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaXNUaWNrID0gKHsgdHlwZSB9KSA9PiAvY2hlY2tib3h8cmFkaW8vLnRlc3QodHlwZSk7XG5cbi8qKiBAdHlwZSB7KHNvbWU6IGFueVtdLCBvdGhlcnM6IGFueVtdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzU2FtZSA9IChzb21lLCBvdGhlcnMpID0+IHNvbWUubGVuZ3RoID09PSBvdGhlcnMubGVuZ3RoICYmIHNvbWUuZXZlcnkoKHZhbHVlLCBhdCkgPT4gdmFsdWUgPT09IG90aGVyc1thdF0pO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgdmFsdWVzT2YgPSAoZmllbGQpID0+IHtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5jaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmllbGQub3B0aW9ucykgcmV0dXJuIFsuLi5maWVsZC5zZWxlY3RlZE9wdGlvbnNdLm1hcCgob3B0aW9uKSA9PiBvcHRpb24udmFsdWUpO1xuICByZXR1cm4gWy4uLihmaWVsZC5maWxlcyA/PyBbZmllbGQudmFsdWVdKV07XG59O1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIGdhdmU6IHdoYXQgYSByZXNldCB3b3VsZCBicmluZy5cbiAqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGdpdmVuID0gKGZpZWxkKSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCBmaWxlcywgbXVsdGlwbGUsIG9wdGlvbnMsIHNpemUgfSA9IGZpZWxkO1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmRlZmF1bHRDaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmlsZXMpIHJldHVybiBbXTtcbiAgaWYgKCFvcHRpb25zKSB7XG4gICAgaWYgKGZpZWxkLnZhbHVlID09PSBkZWZhdWx0VmFsdWUpIHJldHVybiBbZGVmYXVsdFZhbHVlXTtcbiAgICBjb25zdCBjbG9uZSA9IGZpZWxkLmNsb25lTm9kZSgpOyAvLyBrbm93cyB3aGF0IGl0cyB0eXBlIG1ha2VzIG9mIGEgdmFsdWU6IG9mIG5vIGNvbG91ciwgYmxhY2tcbiAgICBjbG9uZS52YWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbiAgICByZXR1cm4gW2Nsb25lLnZhbHVlXTtcbiAgfVxuICBsZXQgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiBvcHRpb24uZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKCFtdWx0aXBsZSAmJiAhY2hvc2VuWzBdICYmIHNpemUgPCAyKSBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+ICFvcHRpb24ubWF0Y2hlcygnOmRpc2FibGVkJykpLnNsaWNlKDAsIDEpO1xuICByZXR1cm4gKG11bHRpcGxlID8gY2hvc2VuIDogY2hvc2VuLnNsaWNlKC0xKSkubWFwKCh7IHZhbHVlIH0pID0+IHZhbHVlKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnksIHZhbHVlczogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd3JpdGUgPSAoZmllbGQsIHZhbHVlcykgPT4ge1xuICBpZiAoaXNTYW1lKHZhbHVlcywgdmFsdWVzT2YoZmllbGQpKSkgcmV0dXJuOyAvLyB3cml0aW5nIG1vdmVzIHRoZSBjYXJldFxuICBpZiAoaXNUaWNrKGZpZWxkKSkgZmllbGQuY2hlY2tlZCA9IHZhbHVlcy5sZW5ndGg7XG4gIGVsc2UgaWYgKGZpZWxkLm9wdGlvbnMpIGZvciAoY29uc3Qgb3B0aW9uIG9mIGZpZWxkLm9wdGlvbnMpIG9wdGlvbi5zZWxlY3RlZCA9IHZhbHVlcy5pbmNsdWRlcyhvcHRpb24udmFsdWUpO1xuICBlbHNlIGlmIChmaWVsZC5maWxlcykge1xuICAgIGNvbnN0IHRyYW5zZmVyID0gbmV3IERhdGFUcmFuc2ZlcigpO1xuICAgIGZvciAoY29uc3QgZmlsZSBvZiB2YWx1ZXMpIHRyYW5zZmVyLml0ZW1zLmFkZChmaWxlKTtcbiAgICBmaWVsZC5maWxlcyA9IHRyYW5zZmVyLmZpbGVzO1xuICB9IGVsc2UgZmllbGQudmFsdWUgPSB2YWx1ZXM7XG59O1xuXG4vKiogV2hhdCBhIGJ1dHRvbiBkb2VzLCBvciB0aGUgZm9ybSB0aGF0IGl0IHNlbmRzLlxuICogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGRvaW5nT2YgPSAoY29udHJvbCkgPT4ge1xuICBjb25zdCBhc2tlciA9IChjb250cm9sLnR5cGUgPT09ICdzdWJtaXQnICYmICFjb250cm9sLmhhc0F0dHJpYnV0ZSgnaHgtcG9zdCcpICYmIGNvbnRyb2wuZm9ybSkgfHwgY29udHJvbDtcbiAgcmV0dXJuIFthc2tlci5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBhc2tlci5nZXRBdHRyaWJ1dGUoJ2hyZWYnKSwgYXNrZXIuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLWFyZ3MnKV07XG59O1xuXG5jb25zdCBUSEVJUlMgPSAncGVvcGxlJzsgLy8gd3JvdGUgaXRcblxuLyoqIEB0eXBlIHsoZW50cnk6IFtzdHJpbmcsIGFueV0pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPd24gPSAoW2tleV0pID0+ICFrZXkuc3RhcnRzV2l0aChUSEVJUlMpO1xuXG4vKiogV2hhdGV2ZXIgY2FuIGhhdmUgYSB2YWx1ZSBvciB0aGUgZm9jdXMsIGJ5IGtleXMgdGhhdCBvdXRsaXZlIHRoZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IGNvbnRyb2xzT2YgPSAocm9vdCkgPT4ge1xuICBjb25zdCBjb3VudHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGNvbnRyb2xzID0gbmV3IE1hcCgpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCkgJiYgcm9vdDtcbiAgZm9yIChjb25zdCBjb250cm9sIG9mIHJvb3QucXVlcnlTZWxlY3RvckFsbChGSUVMRFMgKyAnLGEsYnV0dG9uLHN1bW1hcnksW3RhYmluZGV4XScpKSB7XG4gICAgY29uc3QgeyBmb3JtLCBpZCwgbG9jYWxOYW1lLCBuYW1lLCB2YWx1ZSB9ID0gY29udHJvbDtcbiAgICAvLyBDb3VudGVkIGluIGVhY2ggY2hpbGQsIGFuZCBpbiBlYWNoIHNsb3QsIGJ5IGl0c2VsZjogdGhleSBjb21lLCBnbyBhbmQgY2hhbmdlIHBsYWNlcy5cbiAgICBjb25zdCBob21lID0gcGxhaW4gfHwgY29udHJvbC5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gICAgLy8gQSBmb3JtJ3MgYXJndW1lbnRzIG5hbWUgdGhlIHJvdyBvZiBpdHMgaW5wdXRzLlxuICAgIGNvbnN0IG93biA9IGlkIHx8IFtsb2NhbE5hbWUsIG5hbWUsIGlzVGljayhjb250cm9sKSAmJiB2YWx1ZSwgZm9ybT8uZGF0YXNldC5uaXRyb0FyZ3MsIC4uLmRvaW5nT2YoY29udHJvbCldO1xuICAgIGNvbnN0IGtleSA9IFtwbGFpbiB8fCBpc1RydXN0ZWQoY29udHJvbCkgPyAnJyA6IFRIRUlSUywgaG9tZS5pZCwgb3duXS5qb2luKCk7XG4gICAgY291bnRzLnNldChrZXksIChjb3VudHMuZ2V0KGtleSkgPz8gMCkgKyAxKTtcbiAgICBjb250cm9scy5zZXQoYCR7a2V5fSAke2NvdW50cy5nZXQoa2V5KX1gLCBjb250cm9sKTtcbiAgfVxuICByZXR1cm4gY29udHJvbHM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGZvcm1PZiA9IChlbGVtZW50KSA9PiAoZWxlbWVudD8ubG9jYWxOYW1lICE9PSAnZm9ybScgJiYgZWxlbWVudD8uZm9ybSkgfHwgKGVsZW1lbnQ/LmNsb3Nlc3QoJ2Zvcm0nKSA/PyBudWxsKTtcblxuLyoqIFRha2Ugb3V0IHdoYXQgaHRteCBoYXMgcmVhZCBpbiBhIGZpZWxkLlxuICogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgZmllbGQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHdpdGhkcmF3ID0gKGJvZHksIGZpZWxkKSA9PiB7XG4gIGNvbnN0IGxlZnQgPSBib2R5LmdldEFsbChmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXNPZihmaWVsZCkpIHtcbiAgICBjb25zdCBhdCA9IGxlZnQubGFzdEluZGV4T2YodmFsdWUpO1xuICAgIGlmIChhdCA+PSAwKSBsZWZ0LnNwbGljZShhdCwgMSk7XG4gIH1cbiAgYm9keS5kZWxldGUoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgbGVmdCkgYm9keS5hcHBlbmQoZmllbGQubmFtZSwgdmFsdWUpO1xufTtcblxuLyoqIE5vdGUgdGhlIGZpZWxkcyB0aGF0IHRyYXZlbCB3aXRoIGEgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFkRmllbGRzID0gKHsgYWN0aW9uLCBib2R5LCByb290LCBzZW50LCBzb3VyY2UgfSkgPT4ge1xuICBjb25zdCBuZWFyID0gbmV3IFNldCgpOyAvLyB3aGF0IGlzIGJvdW5kIGluIHRoZSBmb3JtIG9mIHdoYXQgYXNrc1xuICBjb25zdCBmYXIgPSBuZXcgU2V0KCk7XG4gIGNvbnN0IGZvcm0gPSBmb3JtT2Yoc291cmNlKTtcbiAgY29uc3QgZmllbGRzID0gYWN0aW9uID09PSAncmVmcmVzaCcgPyBbXSA6IFsuLi5jb250cm9sc09mKHJvb3QpXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBjb250cm9sLm1hdGNoZXMoRklFTERTKSk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghaXNPd24oW2tleSwgZmllbGRdKSAmJiBmb3JtID09PSBmb3JtT2YoZmllbGQpICYmIGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykpIHdpdGhkcmF3KGJvZHksIGZpZWxkKTtcbiAgfVxuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoWy4uLmJvZHkua2V5cygpLCBzb3VyY2U/Lm5hbWUgfHwgMF0pOyAvLyBhbiBlbXB0eSBib3ggdGhhdCBhc2tzIGlzIG5vIGtleVxuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghcGxhaW4gJiYgcm9vdE9mKGZpZWxkKSAhPT0gcm9vdCkgY29udGludWU7XG4gICAgY29uc3QgeyBuYW1lIH0gPSBmaWVsZDtcbiAgICBjb25zdCBtb2RlbCA9IGZpZWxkLmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1tb2RlbCcpO1xuICAgIGlmIChtb2RlbCkgKGZvcm0gPT09IGZvcm1PZihmaWVsZCkgPyBuZWFyIDogZmFyKS5hZGQobW9kZWwpO1xuICAgIGNvbnN0IGJvdW5kID0gZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSAmJiBtb2RlbDtcbiAgICAvLyBBbm90aGVyIGZvcm0gbWF5IGhhdmUgYW4gYXJndW1lbnQgb2YgdGhhdCBuYW1lLlxuICAgIGlmIChib3VuZCB8fCAobmFtZXMuaGFzKG5hbWUpICYmIGZvcm0gPT09IGZvcm1PZihmaWVsZCkpKSBzZW50LnNldChrZXksIHsgbmFtZSwgYm91bmQsIHZhbHVlczogdmFsdWVzT2YoZmllbGQpIH0pO1xuICB9XG4gIC8vIE5vdCB3aGF0IG1ha2VzIHRoZSBhY3Rpb24gd2FpdDogaXRzIG93biBmb3JtIGFsb25lIGRvZXMuXG4gIGNvbnN0IG90aGVycyA9IFsuLi5mYXJdLmZpbHRlcigobmFtZSkgPT4gIW5lYXIuaGFzKG5hbWUpKTtcbiAgaWYgKG90aGVyc1swXSAmJiBhY3Rpb24gIT09ICdzeW5jJykgYm9keS5zZXQoJ25pdHJvLW90aGVycycsIG90aGVycy5qb2luKCkpO1xufTtcbiIsICIvKiBGaXJlZm94IHB1dHMgYmFjayBhdCBhIHJlbG9hZCB3aGF0IHN0b29kIGluIGFuIGlucHV0IHdoZW4gaXQgd2VudCwgdGhvdWdoIHRoZSBzZXJ2ZXIga25vd3MgYmV0dGVyLiBTbyB0aG9zZVxuICogdGhhdCBnbywgd2l0aCB0aGVpciByb290IG9yIHRoZSBwYWdlLCBhbmQgaGF2ZSBub3RoaW5nIHRoYXQgaXMgbm90IHNlbnQgeWV0LCBhcmUgcmVzZXQgYmVmb3JlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW1vZGVsIG9mIGFuIGlucHV0LiBIZWFyczogcGFnZWhpZGUuXG4gKi9cbmltcG9ydCB7IGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWxsLCBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIERvIGFzIGlmIG5vdGhpbmcgaGFkIGJlZW4gZW50ZXJlZDsgc2NyaXB0cyBoYXZlIG5vIG90aGVyIHdvcmQgZm9yIGl0LlxuICogQHR5cGUgeyhpbnB1dHM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc2V0ID0gKGlucHV0cykgPT4ge1xuICBjb25zdCBmb3JtID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZm9ybScpO1xuICBjb25zdCBpZCA9ICduaXRyby1mb3Jnb3R0ZW4nOyAvLyB0byByZWFkIGZvcm0uaWQsIGJyb3dzZXJzIGZpcnN0IGxvb2sgZm9yIGFuIGlucHV0IG9mIHRoYXQgbmFtZVxuICBmb3JtLmlkID0gaWQ7XG4gIGRvY3VtZW50LmJvZHkuYXBwZW5kKGZvcm0pO1xuICBjb25zdCBvd25lcnMgPSBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZ2V0QXR0cmlidXRlKCdmb3JtJykpO1xuICBmb3IgKGNvbnN0IGlucHV0IG9mIGlucHV0cykgaW5wdXQuc2V0QXR0cmlidXRlKCdmb3JtJywgaWQpO1xuICBmb3JtLnJlc2V0KCk7XG4gIGlucHV0cy5mb3JFYWNoKChpbnB1dCwgYXQpID0+IHNldEF0dHJpYnV0ZShpbnB1dCwgJ2Zvcm0nLCBvd25lcnNbYXRdKSk7XG4gIGZvcm0ucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBc0dpdmVuID0gKGlucHV0KSA9PiBpc1NhbWUodmFsdWVzT2YoaW5wdXQpLCBnaXZlbihpbnB1dCkpICYmICFpbnB1dC52YWxpZGl0eS5iYWRJbnB1dDsgLy8gaGFsZiBhIGRhdGVcblxuZXhwb3J0IGNvbnN0IHN0YXJ0Rm9yZ2V0ID0gKCkgPT4ge1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiByZXNldChhbGwoJ1tkYXRhLW5pdHJvLW1vZGVsXScpLmZpbHRlcihpc0FzR2l2ZW4pKSk7XG4gIC8vIE9mIGEgbWVudSBGaXJlZm94IHRha2VzIGEgbm90ZSBpbiBhbnkgY2FzZS5cbiAgY29uc3QgbWVudXMgPSBhbGwoJ3NlbGVjdFtkYXRhLW5pdHJvLW1vZGVsXScpO1xuICBpZiAocGVyZm9ybWFuY2UubmF2aWdhdGlvbi50eXBlID09PSAxKSByZXNldChtZW51cy5maWx0ZXIoKG1lbnUpID0+IG1lbnUgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbn07XG4iLCAiLyogVGhlIHdheSB0byB0aGUgaW5wdXQgdGhhdCBvbmUgdHlwZXMgaW4sIGZvciB3aGF0IG11c3Qgbm90IG1vdmUgaXQ6IGluIEZpcmVmb3ggYW4gaW5wdXQgdGhhdCBoYXMgcGFydHMsIHN1Y2ggYXNcbiAqIGEgZGF0ZSwgYmVnaW5zIGFnYWluIGF0IHRoZSBmaXJzdCB3aGVuIGl0IGlzIG1vdmVkOyBpbiBDaHJvbWl1bSBhbmQgV2ViS2l0IGEgbnVtYmVyIHRoYXQgd2FzIG1vdmVkIGxvc2VzIGF0IGl0c1xuICogbmV4dCBhdHRyaWJ1dGUgd2hhdCBzY3JpcHRzIGRvIG5vdCByZWFkIG9mIGl0LCBzdWNoIGFzIHRoZSBkb3Qgb2YgXCIxLlwiLlxuICpcbiAqIFJlYWRzOiBoeC1wcmVzZXJ2ZSBvZiB3aGF0IGh0bXggcHV0cyBpbnRvIGl0cyBwbGFjZSBpdHNlbGYuXG4gKi9cbmltcG9ydCB7IFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWxsIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgU1RBWSA9IFsnZGF0ZScsICd0aW1lJywgJ21vbnRoJywgJ3dlZWsnLCAnZGF0ZXRpbWUtbG9jYWwnLCAnbnVtYmVyJ10ubWFwKCh0eXBlKSA9PiBgaW5wdXRbdHlwZT0ke3R5cGV9XWApLmpvaW4oKTtcblxuZXhwb3J0IGNvbnN0IG11c3RTdGF5ID0gKCkgPT4gZG9jdW1lbnQuYWN0aXZlRWxlbWVudD8ubWF0Y2hlcyhTVEFZKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzY29wZTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzRG91YmxlID0gKHsgaWQgfSwgc2NvcGUpID0+IHNjb3BlLnF1ZXJ5U2VsZWN0b3JBbGwoYFtpZD1cIiR7Q1NTLmVzY2FwZShpZCl9XCJdYCkubGVuZ3RoID4gMTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgaW5wdXQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IG9ubHkgPSAocm9vdCwgeyBpZCwgbmFtZSwgdHlwZSB9KSA9PiB7XG4gIGNvbnN0IGZvdW5kID0gYWxsKFRZUEVELCByb290KS5maWx0ZXIoKGlucHV0KSA9PiBpbnB1dC50eXBlID09PSB0eXBlICYmIChpZCA/IGlucHV0LmlkID09PSBpZCA6IGlucHV0Lm5hbWUgPT09IG5hbWUpKTtcbiAgcmV0dXJuIGZvdW5kLmxlbmd0aCA9PT0gMSAmJiBmb3VuZFswXTsgLy8gb2Ygc2V2ZXJhbCwgcm93cyBtYXliZSwgbm9ib2R5IGtub3dzIHdoaWNoXG59O1xuXG4vKiogRmluZCB3aGF0IHN0YXlzLCBmcm9tIHRoZSBvdXRzaWRlIHRvIHRoZSBpbnB1dCBvciB0byB3aGF0IGh0bXggcHJlc2VydmVzIGFyb3VuZCBpdCwgZWFjaCB3aXRoIHRoZSBuZXdcbiAqIGVsZW1lbnQgd2hvc2UgcGxhY2UgaXQgaGFzLiBOb3RoaW5nLCBpZiB0aGV5IGRvIG5vdCBzdGFuZCBpbiB0aGUgc2FtZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsob2xkOiBhbnksIGZyZXNoOiBhbnkpID0+IGFueVtdW10gfCB1bmRlZmluZWR9ICovXG5leHBvcnQgY29uc3Qgd2F5VG8gPSAob2xkLCBmcmVzaCkgPT4ge1xuICBsZXQgaW5uZXIgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBsZXQgcGxhY2UgPSBvbmx5KG9sZCwgaW5uZXIpID09PSBpbm5lciAmJiBvbmx5KGZyZXNoLCBpbm5lcik7XG4gIGZvciAobGV0IGVsZW1lbnQgPSBpbm5lcjsgZWxlbWVudCAhPT0gb2xkOyBlbGVtZW50ID0gZWxlbWVudC5wYXJlbnRFbGVtZW50KSB7XG4gICAgY29uc3QgaG9sZGVyID0gZWxlbWVudC5pZCAmJiBmcmVzaC5xdWVyeVNlbGVjdG9yKGBbaWQ9XCIke0NTUy5lc2NhcGUoZWxlbWVudC5pZCl9XCJdW2h4LXByZXNlcnZlXWApO1xuICAgIGlmIChob2xkZXIpIFtpbm5lciwgcGxhY2VdID0gW2VsZW1lbnQsIGhvbGRlcl07XG4gIH1cbiAgY29uc3Qgd2F5ID0gW107XG4gIGZvciAoOyBpbm5lciAmJiBwbGFjZSAmJiBpbm5lci5sb2NhbE5hbWUgPT09IHBsYWNlLmxvY2FsTmFtZSAmJiBpbm5lci5pZCA9PT0gcGxhY2UuaWQ7IGlubmVyID0gaW5uZXIucGFyZW50RWxlbWVudCkge1xuICAgIHdheS51bnNoaWZ0KFtpbm5lciwgcGxhY2VdKTtcbiAgICBpZiAoaW5uZXIgPT09IG9sZCkgcmV0dXJuIHBsYWNlID09PSBmcmVzaCA/IHdheSA6IHVuZGVmaW5lZDtcbiAgICBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIH1cbn07XG4iLCAiLyogS2VlcHMgdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluLCB3aGVyZSBodG14IDIgcHV0cyBuZXcgZWxlbWVudHMgaW4gdGhlIHBsYWNlIG9mIGFsbC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1jb21wb25lbnQgb2YgYSByb290OyBkYXRhLW5pdHJvLXVwZGF0ZSBvZiB3aGF0IHN0YW5kcyBpbiBzbG90czsgaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14XG4gKiAgIHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICogSGVhcnM6IGh0bXg6YmVmb3JlQ2xlYW51cEVsZW1lbnQsIHdoZW4gdGhlIG5ldyByb290IHN0YW5kcyBiZWZvcmUgdGhlIG9sZCBvbmU7IGh0bXg6YWZ0ZXJTZXR0bGUsIHdoZW4gaXRcbiAqICAgaGFzIGl0cyBsYXN0IGF0dHJpYnV0ZXMuXG4gKlxuICogVGhlIGJyaWRnZSBjYXJyaWVzIG92ZXIgd2hhdCBzY3JpcHRzIGNhbiByZWFkOiB0ZXh0LCBhbmQgaXRzIGNhcmV0LiBUaGV5IGNhbiByZWFkIG5laXRoZXIgaGFsZiBhIGRhdGUgbm9yXG4gKiBhIGxvbmVseSBtaW51cywgYW5kIGJyb3dzZXJzIGhhdmUgbm8gd29yZCBmb3IgdGhlIGNhcmV0IG9mIG51bWJlcnMgYW5kIGVtYWlsIGFkZHJlc3Nlcy5cbiAqXG4gKiBTbyB0aGUgaW5wdXQgaXRzZWxmIG1vdmVzIGludG8gdGhlIG5ldyBIVE1MLiBPbmUgdGhhdCBtdXN0IG5vdCBiZSBtb3ZlZCAod2F5LmpzKSBzdGF5czogdGhlIGVsZW1lbnRzIGFyb3VuZCBpdCxcbiAqIHVwIHRvIHRoZSByb290LCBzdGF5IHdpdGggaXQsIGFuZCB3aGF0IHN0YW5kcyBiZXNpZGUgZWFjaCBvZiB0aGVtIGlzIHJlcGxhY2VkLiBBbiBleHRlbnNpb24gb2YgaHRteCAyIGRvZXNcbiAqIHRoYXQsIHdoaWNoIHRoZSByb290IGhhcyBmb3Igb25lIHN3YXAuXG4gKi9cbmltcG9ydCB7IEZJRUxEUywgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyByZXNldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IGh0bXgsIG9uSHRteCB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBST09ULCBwYXJ0c09mLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgbXVzdFN0YXksIGlzRG91YmxlLCBvbmx5LCB3YXlUbyB9IGZyb20gJy4vd2F5LmpzJztcblxuY29uc3QgQVJPVU5EID0gJ25pdHJvLWFyb3VuZCc7IC8vIHRoZSBleHRlbnNpb24sIGFuZCBpdHMgd2F5IHRvIHN3YXBcbi8qKiBAdHlwZSB7eyBpbnB1dDogYW55LCBmcmVzaDogYW55IH0gfCBudWxsfSAqL1xubGV0IGtlcHQgPSBudWxsOyAvLyB0aGUgaW5wdXQsIGFuZCB0aGUgbmV3IG9uZSB3aG9zZSBwbGFjZSBpdCB0YWtlc1xuXG4vKiogQHR5cGUgeyhvbGQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGtlZXAgPSAob2xkKSA9PiB7XG4gIGNvbnN0IGZyZXNoID0gb2xkLm1hdGNoZXM/LihST09UKSAmJiBvbGQucHJldmlvdXNFbGVtZW50U2libGluZztcbiAgaWYgKCFmcmVzaCB8fCBmcmVzaC5pZCAhPT0gb2xkLmlkKSByZXR1cm47XG4gIGNvbnN0IGlucHV0ID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgY29uc3QgcGxhY2UgPSBpbnB1dD8ubWF0Y2hlcyhUWVBFRCkgJiYgb25seShvbGQsIGlucHV0KSA9PT0gaW5wdXQgJiYgb25seShmcmVzaCwgaW5wdXQpO1xuICBpZiAocGxhY2UpIHtcbiAgICAvLyBUaGUgZmlyc3QgdGFrZXMgZm9jdXMgYW5kIGEgY29tcG9zaXRpb24gdW5kZXIgd2F5IGFsb25nOyB0aGUgYnJpZGdlIGdpdmVzIHRoZSBmb2N1cyBiYWNrIGFmdGVyIHRoZSBzZWNvbmQuXG4gICAgaWYgKHBsYWNlLnBhcmVudE5vZGUubW92ZUJlZm9yZSkgcGxhY2UucGFyZW50Tm9kZS5tb3ZlQmVmb3JlKGlucHV0LCBwbGFjZSk7XG4gICAgZWxzZSBwbGFjZS5iZWZvcmUoaW5wdXQpO1xuICAgIGtlcHQgPSB7IGlucHV0LCBmcmVzaDogcGxhY2UgfTtcbiAgfVxuICByZXNldChbLi4ub2xkLnF1ZXJ5U2VsZWN0b3JBbGwoRklFTERTKV0pOyAvLyB0aGUgYnJpZGdlIGhhcyB3cml0dGVuIGRvd24gd2hhdCB0aGV5IGhlbGRcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgZnJlc2g6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGRyZXNzID0gKGVsZW1lbnQsIGZyZXNoKSA9PiB7XG4gIGZvciAoY29uc3QgeyBuYW1lIH0gb2YgWy4uLmVsZW1lbnQuYXR0cmlidXRlcywgLi4uZnJlc2guYXR0cmlidXRlc10pIHtcbiAgICBjb25zdCB2YWx1ZSA9IGZyZXNoLmdldEF0dHJpYnV0ZShuYW1lKTtcbiAgICBpZiAoZWxlbWVudC5nZXRBdHRyaWJ1dGUobmFtZSkgIT09IHZhbHVlKSBzZXRBdHRyaWJ1dGUoZWxlbWVudCwgbmFtZSwgdmFsdWUpOyAvLyB0aGUgc2FtZSB3b3VsZCB0YWtlIGhhbGYgYSBkYXRlIGF3YXlcbiAgfVxuICBjb25zdCB7IGRlZmF1bHRWYWx1ZSB9ID0gZnJlc2g7IC8vIGEgdGV4dGFyZWEncyBpcyBubyBhdHRyaWJ1dGVcbiAgaWYgKGVsZW1lbnQuZGVmYXVsdFZhbHVlICE9PSBkZWZhdWx0VmFsdWUpIGVsZW1lbnQuZGVmYXVsdFZhbHVlID0gZGVmYXVsdFZhbHVlO1xufTtcblxuY29uc3Qgc2V0dGxlID0gKCkgPT4ge1xuICBpZiAoIWtlcHQpIHJldHVybjtcbiAgY29uc3QgeyBpbnB1dCwgZnJlc2ggfSA9IGtlcHQ7XG4gIGtlcHQgPSBudWxsO1xuICBkcmVzcyhpbnB1dCwgZnJlc2gpO1xuICBmcmVzaC5yZW1vdmUoKTtcbiAgaHRteC5wcm9jZXNzKGlucHV0KTtcbn07XG5cbi8qKiBAdHlwZSB7TWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGhpZGRlbiA9IG5ldyBNYXAoKTsgLy8gd2hhdCBodG14IHdvdWxkIG1vdmUgaWYgaXQga25ldyBpdHMgaWRcblxuLyoqIEB0eXBlIHsoc3R5bGU6IHN0cmluZywgb2xkOiBhbnksIGZyYWdtZW50OiBhbnksIHNldHRsZUluZm86IGFueSkgPT4gYW55fSAqL1xuY29uc3QgaGFuZGxlU3dhcCA9IChzdHlsZSwgb2xkLCBmcmFnbWVudCwgeyB0YXNrcyB9KSA9PiB7XG4gIGlmIChzdHlsZSAhPT0gQVJPVU5EKSByZXR1cm47XG4gIGZvciAoY29uc3QgW2VsZW1lbnQsIGlkXSBvZiBoaWRkZW4pIHtcbiAgICBpZiAoIW9sZC5jb250YWlucyhlbGVtZW50KSkgY29udGludWU7XG4gICAgZWxlbWVudC5pZCA9IGlkO1xuICAgIGhpZGRlbi5kZWxldGUoZWxlbWVudCk7XG4gIH1cbiAgY29uc3Qgd2F5ID0gLyoqIEB0eXBlIHthbnlbXVtdfSAqLyAod2F5VG8ob2xkLCBmcmFnbWVudC5maXJzdEVsZW1lbnRDaGlsZCkpO1xuICAvKiogQHR5cGUge2FueVtdfSAqL1xuICBjb25zdCBnb25lID0gW107XG4gIC8qKiBAdHlwZSB7YW55W119ICovXG4gIGNvbnN0IGNvbWUgPSBbXTtcbiAgd2F5LmZvckVhY2goKFtlbGVtZW50LCBmcmVzaF0sIGF0KSA9PiB7XG4gICAgaWYgKCFmcmVzaC5oYXNBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJykpIGRyZXNzKGVsZW1lbnQsIGZyZXNoKTtcbiAgICBjb25zdCBbaW5uZXIsIHBsYWNlXSA9IHdheVthdCArIDFdID8/IFtdO1xuICAgIGlmICghaW5uZXIpIHJldHVybjtcbiAgICBnb25lLnB1c2goLi4uWy4uLmVsZW1lbnQuY2hpbGROb2Rlc10uZmlsdGVyKChub2RlKSA9PiBub2RlICE9PSBpbm5lcikpO1xuICAgIGNvbnN0IG5ld3MgPSBbLi4uZnJlc2guY2hpbGROb2Rlc107XG4gICAgY29uc3QgbWlkZGxlID0gbmV3cy5pbmRleE9mKHBsYWNlKTtcbiAgICBpbm5lci5iZWZvcmUoLi4ubmV3cy5zbGljZSgwLCBtaWRkbGUpKTtcbiAgICBpbm5lci5hZnRlciguLi5uZXdzLnNsaWNlKG1pZGRsZSArIDEpKTtcbiAgICBjb21lLnB1c2goLi4ubmV3cy5maWx0ZXIoKG5vZGUpID0+IG5vZGUgIT09IHBsYWNlICYmIG5vZGUubG9jYWxOYW1lKSk7XG4gIH0pO1xuICByZXNldChnb25lLmZsYXRNYXAoKG5vZGUpID0+IChub2RlLm1hdGNoZXM/LihGSUVMRFMpID8gbm9kZSA6IFsuLi4obm9kZS5xdWVyeVNlbGVjdG9yQWxsPy4oRklFTERTKSA/PyBbXSldKSkpO1xuICAvLyBodG14IHB1dHMgd2hhdCBpdCBwcmVzZXJ2ZXMgaW50byBpdHMgcGxhY2UgZmlyc3QsIHNvIGFsbCBwbGFjZXMgaGF2ZSB0byBiZSB0aGVyZS5cbiAgZm9yIChjb25zdCBub2RlIG9mIGdvbmUpIG5vZGUubG9jYWxOYW1lID8gaHRteC5zd2FwKG5vZGUsICcnLCB7IHN3YXBTdHlsZTogJ2RlbGV0ZScsIHRyYW5zaXRpb246IGZhbHNlIH0pIDogbm9kZS5yZW1vdmUoKTtcbiAgLy8gTm90IGh0bXgncyBvd24gd2F5LCB3aGljaCB3b3VsZCBnaXZlIHRoZSBmb2N1cyB0byB3aGF0IGhhcyBgYXV0b2ZvY3VzYC5cbiAgdGFza3MucHVzaCgoKSA9PiB7XG4gICAgaHRteC5wcm9jZXNzKG9sZCk7XG4gICAgZm9yIChjb25zdCBlbGVtZW50IG9mIGNvbWUpIGh0bXgudHJpZ2dlcihlbGVtZW50LCAnaHRteDpsb2FkJyk7XG4gIH0pO1xuICByZXR1cm4gW107XG59O1xuXG4vKiogU2F5IGhvdyBodG14IGlzIHRvIHN3YXAgYXJvdW5kIGFuIGlucHV0IHRoYXQgbXVzdCBub3QgYmUgbW92ZWQ7IG5vdGhpbmcsIHdoZXJlIGl0IGlzIG5vdCB0by5cbiAqIEB0eXBlIHsocm9vdDogYW55LCB0ZXh0OiBzdHJpbmcpID0+IHsgdGV4dDogc3RyaW5nLCBzd2FwU3R5bGU6IHN0cmluZyB9IHwgdW5kZWZpbmVkfSAqL1xuZXhwb3J0IGNvbnN0IHN3YXBBcm91bmQgPSAocm9vdCwgdGV4dCkgPT4ge1xuICBpZiAoIW11c3RTdGF5KCkpIHJldHVybjtcbiAgY29uc3QgdGVtcGxhdGUgPSBPYmplY3QuYXNzaWduKGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3RlbXBsYXRlJyksIHsgaW5uZXJIVE1MOiB0ZXh0IH0pO1xuICBjb25zdCBuZXdzID0gcGFydHNPZih0ZW1wbGF0ZSkuZmxhdE1hcCgocGFydCkgPT4gcGFydC5maXJzdEVsZW1lbnRDaGlsZCA/PyBbXSk7XG4gIGNvbnN0IHBhaXJzID0gbmV3cy5tYXAoKGZyZXNoKSA9PiBbZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoZnJlc2guaWQpLCBmcmVzaF0pO1xuICBjb25zdCBoZWxkID0gcGFpcnMuZmlsdGVyKChbb2xkXSkgPT4gb2xkPy5jb250YWlucyhkb2N1bWVudC5hY3RpdmVFbGVtZW50KSk7XG4gIGNvbnN0IHdheXMgPSBoZWxkLm1hcCgoW29sZCwgZnJlc2hdKSA9PiB3YXlUbyhvbGQsIGZyZXNoKSA/PyBbXSk7XG4gIGlmIChoZWxkWzBdPy5bMF0gIT09IHJvb3QgfHwgd2F5cy5zb21lKCh3YXkpID0+ICF3YXlbMF0gfHwgaXNEb3VibGUod2F5W3dheS5sZW5ndGggLSAxXVswXSwgZG9jdW1lbnQpKSkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IHdheSBvZiB3YXlzKSB7XG4gICAgY29uc3QgW2lubmVyLCBwbGFjZV0gPSB3YXlbd2F5Lmxlbmd0aCAtIDFdO1xuICAgIGlmICghcGxhY2UuaGFzQXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScpKSBjb250aW51ZTtcbiAgICBoaWRkZW4uc2V0KGlubmVyLCBpbm5lci5pZCk7XG4gICAgaW5uZXIucmVtb3ZlQXR0cmlidXRlKCdpZCcpO1xuICB9XG4gIHJvb3Quc2V0QXR0cmlidXRlKCdoeC1leHQnLCBBUk9VTkQpOyAvLyB1bnRpbCBpdCBoYXMgaXRzIG5ldyBhdHRyaWJ1dGVzXG4gIGZvciAoY29uc3QgW3sgaWQsIGxvY2FsTmFtZSB9XSBvZiBoZWxkKSB7XG4gICAgY29uc3Qgc3RhcnQgPSBgPCR7bG9jYWxOYW1lfSBpZD1cIiR7aWR9XCIgaHgtc3dhcC1vb2I9XCJgO1xuICAgIHRleHQgPSB0ZXh0LnJlcGxhY2UoYCR7c3RhcnR9dHJ1ZVwiYCwgKCkgPT4gYCR7c3RhcnR9JHtBUk9VTkR9XCJgKTtcbiAgfVxuICByZXR1cm4geyB0ZXh0LCBzd2FwU3R5bGU6IEFST1VORCB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VHlwaW5nID0gKCkgPT4ge1xuICBodG14LmRlZmluZUV4dGVuc2lvbihBUk9VTkQsIHsgaXNJbmxpbmVTd2FwOiAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHN0eWxlKSA9PiBzdHlsZSA9PT0gQVJPVU5ELCBoYW5kbGVTd2FwIH0pO1xuICBvbkh0bXgoJ2JlZm9yZUNsZWFudXBFbGVtZW50JywgKHsgdGFyZ2V0IH0pID0+IGtlZXAodGFyZ2V0KSk7XG4gIG9uSHRteCgnYWZ0ZXJTZXR0bGUnLCBzZXR0bGUpO1xufTtcbiIsICIvKiBUaGUgYWRhcHRlciBmb3IgaHRteCAyLlxuICpcbiAqIEhlYXJzOiBodG14OmNvbmZpcm0sIDpjb25maWdSZXF1ZXN0LCA6YmVmb3JlU2VuZCwgOmFmdGVyUHJvY2Vzc05vZGUsIDpoaXN0b3J5UmVzdG9yZSwgOnB1c2hlZEludG9IaXN0b3J5LFxuICogICA6cmVwbGFjZWRJbkhpc3Rvcnk7IGh0bXg6Y29uZmlnOnJlcXVlc3Qgb2YgYW4gaHRteCA0LlxuICovXG5pbXBvcnQgeyBhamF4LCBncmFiLCBob2xkUml2YWwsIGh0bXgsIGh1cnJ5LCBvbkh0bXgsIHdhdGNoTGVhdmluZyB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGlzT3Vycywgb24sIHJvb3RPZiwgc2V0QXR0cmlidXRlLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHN0YXJ0VHlwaW5nLCBzd2FwQXJvdW5kIH0gZnJvbSAnLi90eXBpbmcyLmpzJztcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydjYXB0dXJlJ119ICovXG5jb25zdCBjYXB0dXJlID0gKGFzaykgPT4ge1xuICAvKiogQHR5cGUge2FueX0gKi9cbiAgbGV0IGFwaTtcbiAgaHRteC5kZWZpbmVFeHRlbnNpb24oJ25pdHJvJywgeyBpbml0OiAoLyoqIEB0eXBlIHthbnl9ICovIGludGVybmFsKSA9PiAoYXBpID0gaW50ZXJuYWwpIH0pO1xuICBodG14LmNvbmZpZy5pbmNsdWRlSW5kaWNhdG9yU3R5bGVzID0gZmFsc2U7IC8vIGFuIGlubGluZSBzdHlsZTsgbml0cm8uY3NzIGhhcyB0aGUgcnVsZXNcbiAgb25IdG14KCdjb25maXJtJywgKGV2ZW50LCB7IGVsdDogZWxlbWVudCwgcGF0aCwgdmVyYiwgcXVlc3Rpb24sIHRyaWdnZXJpbmdFdmVudDogY2F1c2UsIGlzc3VlUmVxdWVzdCB9KSA9PiB7XG4gICAgY29uc3Qgam9iID0gY2F1c2U/Lm5pdHJvO1xuICAgIGlmIChqb2IpIHsgLy8gYXNrZWQgYXQgdGhlIGNsaWNrXG4gICAgICBzdG9wKGV2ZW50KTtcbiAgICAgIGNvbnN0IHBhcmFtcyA9IGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdoeC1wYXJhbXMnKTtcbiAgICAgIGVsZW1lbnQuc2V0QXR0cmlidXRlKCdoeC1wYXJhbXMnLCAnbm9uZScpOyAvLyB3aGF0IHdhcyByZWFkIGF0IHRoZSBjbGljayBsZWF2ZXNcbiAgICAgIGpvYi5yZXF1ZXN0ID0geyBkb25lOiBpc3N1ZVJlcXVlc3QodHJ1ZSkuY2F0Y2goKCkgPT4gKGpvYi5zdGF0dXMgPSAwKSkgfTtcbiAgICAgIHNldEF0dHJpYnV0ZShlbGVtZW50LCAnaHgtcGFyYW1zJywgcGFyYW1zKTtcbiAgICB9IGVsc2UgaWYgKGlzT3VycyhlbGVtZW50LCBwYXRoKSAmJiAoIXF1ZXN0aW9uIHx8IGVsZW1lbnQgPT09IHJvb3RPZihlbGVtZW50KSkpIHtcbiAgICAgIGNvbnN0IHsgZm9ybURhdGE6IGJvZHksIGVycm9ycyB9ID0gYXBpLmdldElucHV0VmFsdWVzKGVsZW1lbnQsIHZlcmIpO1xuICAgICAgaWYgKGVycm9ycy5sZW5ndGgpIHJldHVybjsgLy8gaHRteCBzdG9wcyBpdFxuICAgICAgYWRkQXJndW1lbnRzKGJvZHksIGFwaS5nZXRFeHByZXNzaW9uVmFycyhlbGVtZW50LCBjYXVzZSkpO1xuICAgICAgZ3JhYihldmVudCwgYXNrLCB7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pO1xuICAgIH1cbiAgfSk7XG4gIG9uSHRteCgnY29uZmlnUmVxdWVzdCcsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbHQ6IGVsZW1lbnQsIGVycm9ycywgZm9ybURhdGE6IGJvZHksIHBhdGgsIHRpbWVvdXQsIHRyaWdnZXJpbmdFdmVudDogY2F1c2UgfSA9IGRldGFpbDtcbiAgICBjb25zdCBqb2IgPSBjYXVzZT8ubml0cm87XG4gICAgaWYgKCFqb2IpIHJldHVybiBlcnJvcnMubGVuZ3RoIHx8IGdyYWIoZXZlbnQsIGFzaywgeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KTsgLy8gY29uZmlybWVkXG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGpvYi5ib2R5KSBib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gICAgLy8gaHRteCAyIGhhcyBub25lLCBhbmQgZm9ybWFjdGlvbiBnb2VzIGZpcnN0XG4gICAgT2JqZWN0LmFzc2lnbihkZXRhaWwsIHsgZXJyb3JzOiBbXSwgcGF0aDogam9iLnBhdGgsIHRpbWVvdXQ6IHRpbWVvdXQgfHwgNjAwMDAgfSk7XG4gIH0pO1xuICBvbkh0bXgoJ2JlZm9yZVNlbmQnLCAoXywgeyB4aHIsIHJlcXVlc3RDb25maWc6IHsgdHJpZ2dlcmluZ0V2ZW50IH0gfSkgPT4ge1xuICAgIGNvbnN0IGpvYiA9IHRyaWdnZXJpbmdFdmVudD8ubml0cm87XG4gICAgLy8gRmlyZWZveCBzYXlzIG5vIG1vcmUgd2hlbiBhIHdheSBvdXQgb2YgdGhlIHBhZ2UgYWJvcnRzIGl0LCBhbmQgaHRteCB3b3VsZCB3YWl0IGZvciBldmVyLlxuICAgIGlmIChqb2IpIHhoci5hZGRFdmVudExpc3RlbmVyKCdsb2FkZW5kJywgKCkgPT4geGhyLnN0YXR1cyB8fCBqb2Iuc3RhdHVzICE9IG51bGwgfHwgeGhyLm9uYWJvcnQoKSk7XG4gIH0pO1xuICB3YXRjaExlYXZpbmcoJ2JlZm9yZVNlbmQnLCAoeyBlbHQ6IGVsZW1lbnQsIHJlcXVlc3RDb25maWc6IHsgZm9ybURhdGE6IGJvZHksIHRyaWdnZXJpbmdFdmVudCB9LCB4aHIgfSkgPT5cbiAgICAoeyBqb2I6IHRyaWdnZXJpbmdFdmVudD8ubml0cm8sIGVsZW1lbnQsIGJvZHksIHhocjogKCkgPT4geGhyIH0pKTtcbiAgaHVycnkoJ2FmdGVyUHJvY2Vzc05vZGUnKTtcbiAgaG9sZFJpdmFsKCdjb25maWc6cmVxdWVzdCcsICh7IGN0eDogeyByZXF1ZXN0LCBzb3VyY2VFbGVtZW50OiBlbGVtZW50IH0gfSkgPT4gKHsgZWxlbWVudCwgcGF0aDogcmVxdWVzdC5hY3Rpb24gfSkpO1xuICBvbkh0bXgoJ2hpc3RvcnlSZXN0b3JlJywgKCkgPT4gYW5ub3VuY2UoJ3Jlc3RvcmVkJykpO1xuICBvbignaHRteDpwdXNoZWRJbnRvSGlzdG9yeSBodG14OnJlcGxhY2VkSW5IaXN0b3J5JywgKCkgPT4gYW5ub3VuY2UoJ25hdmlnYXRlZCcpKTtcbiAgc3RhcnRUeXBpbmcoKTtcbn07XG5cbi8qKiBodG14IDIncyBvd24gc2VuZHMgZXZlbnRzIHRvbyBlYXJseS5cbiAqIEB0eXBlIHsoZWxlbWVudDogRWxlbWVudCwgaW5mbzogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgaGFuZGxlciA9IChfLCBpbmZvKSA9PiB7XG4gIGNvbnN0IHsgeGhyLCByZXF1ZXN0Q29uZmlnOiB7IHRyaWdnZXJpbmdFdmVudDogeyBuaXRybzogam9iIH0gfSB9ID0gaW5mbztcbiAgY29uc3QgeyByZXNwb25zZVRleHQ6IHRleHQsIHJlc3BvbnNlVVJMOiB1cmwsIHN0YXR1cyB9ID0geGhyO1xuICBjb25zdCByZWRpcmVjdGVkID0gdXJsICE9PSBuZXcgVVJMKGpvYi5wYXRoLCBkb2N1bWVudC5iYXNlVVJJKS5ocmVmO1xuICBjb25zdCBoZWFkZXJzID0geyBnZXQ6IHhoci5nZXRSZXNwb25zZUhlYWRlci5iaW5kKHhocikgfTtcbiAgT2JqZWN0LmFzc2lnbihqb2IucmVxdWVzdCwgeyBhbnN3ZXI6IHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfSwgaW5mbyB9KTtcbiAgaW5mby5zdWNjZXNzZnVsID0gIShpbmZvLmZhaWxlZCA9IHN0YXR1cyA+IDI5OSk7XG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ3NlbmQnXX0gKi9cbmNvbnN0IHNlbmQgPSBhc3luYyAoam9iLCB0bykgPT4ge1xuICBhd2FpdCBhamF4KGpvYiwgdG8sIHsgaGFuZGxlciB9KTtcbiAgYXdhaXQgam9iLnJlcXVlc3Q/LmRvbmU7XG4gIHJldHVybiBqb2IucmVxdWVzdD8uYW5zd2VyO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzd2FwJ119ICovXG5jb25zdCBzd2FwID0gYXN5bmMgKHJvb3QsIGh0bWwsIHsgcmVxdWVzdCB9KSA9PiB7XG4gIGNvbnN0IGlzTW9ycGhlZCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnSWRpb21vcnBoJykgJiYgcm9vdC5jbG9zZXN0KCdbaHgtZXh0Kj1tb3JwaF0nKTtcbiAgY29uc3QgYXJvdW5kID0gIWlzTW9ycGhlZCAmJiBzd2FwQXJvdW5kKHJvb3QsIGh0bWwpO1xuICBjb25zdCB7IHRleHQsIC4uLnN0eWxlIH0gPSBhcm91bmQgfHwgeyB0ZXh0OiBodG1sLCBzd2FwU3R5bGU6IGlzTW9ycGhlZCA/ICdtb3JwaDpvdXRlckhUTUwnIDogJ291dGVySFRNTCcgfTtcbiAgY29uc3Qgd2FpdCA9IHsgc3dhcERlbGF5OiAwLCBzZXR0bGVEZWxheTogMCwgdHJhbnNpdGlvbjogZmFsc2UgfTtcbiAgaHRteC5zd2FwKHJvb3QsIHRleHQsIHsgLi4uc3R5bGUsIC4uLndhaXQgfSwgeyBjb250ZXh0RWxlbWVudDogcm9vdCwgZXZlbnRJbmZvOiByZXF1ZXN0LmluZm8gfSk7XG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJ9ICovXG5leHBvcnQgY29uc3QgaHRteDIgPSB7XG4gIHZlcnNpb246IDIsXG4gIHVudHJ1c3RlZDogJ1toeC1pZ25vcmVdLFtkYXRhLWh4LWlnbm9yZV0sW2h4LWRpc2FibGVdLFtkYXRhLWh4LWRpc2FibGVdJyxcbiAgY2FwdHVyZSxcbiAgc2VuZCxcbiAgcmVhZDogKGh0bWwpID0+IGh0bWwsXG4gIHN3YXAsXG59O1xuIiwgIi8qIExpc3RzIGluIHRoZSBhZGRyZXNzIGJhcjogd2hhdCBhIGxpc3Qgc2hvd3Mgc3RhbmRzIGluIHRoZSBxdWVyeSwgYW5kIGJhY2sgYW5kIGZvcndhcmQgc2hvdyBpdCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogbml0cm86YWRkcmVzcyB7Y29tcG9uZW50LCBwYXJhbWV0ZXJzLCByZXBsYWNlfSBvbiBhIGxpc3QncyByb290OiBxdWVyeSBwYXJhbWV0ZXIgLT4gdmFsdWVzLCBub25lXG4gKiAgIGZvciBvbmUgdGhhdCBoYXMgdG8gZ287IG90aGVyIHBhcmFtZXRlcnMgc3RheS4gcG9wc3RhdGUuXG4gKiBTZW5kczogbml0cm86bmF2aWdhdGVkIHtxdWVyeX0gb24gYm9keSBhZnRlciBiYWNrIG9yIGZvcndhcmQsIG9uY2UgdGhlIGFkZHJlc3MgZGlmZmVycyBmcm9tIGJlZm9yZS5cbiAqIEVudHJpZXMgdGhhdCBpdCBtYWtlcyBjYXJyeSB7bml0cm86IHRydWV9OyBodG14IGxlYXZlcyB0aGVtIGFsb25lLiBUaG9zZSBvZiBwYWdlIHNjcmlwdHMgaGF2ZSB0aGUgcGFnZSdzIGFkZHJlc3MuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWRkcmVzcywgZXZlbnRPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmxldCBzaG93biA9IGFkZHJlc3MoKTsgLy8gb2YgdGhlIHBhZ2UgdGhhdCBpcyB0aGVyZVxuY29uc3Qgbm90ZSA9ICgpID0+IChzaG93biA9IGFkZHJlc3MoKSk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKHsgZGV0YWlsLCB0YXJnZXQgfSkgPT4ge1xuICBpZiAoIXRhcmdldC5kYXRhc2V0Py5uaXRyb0NvbXBvbmVudCkgcmV0dXJuOyAvLyB0aGUgbGlzdCBoYXMgZ29uZSwgYW5kIG1heWJlIGl0cyBwYWdlXG4gIGNvbnN0IHVybCA9IG5ldyBVUkwobG9jYXRpb24uaHJlZik7XG4gIGNvbnN0IGJlZm9yZSA9IGAke3VybC5zZWFyY2hQYXJhbXN9YDtcbiAgZm9yIChjb25zdCBbbmFtZSwgW2ZpcnN0LCAuLi5vdGhlcnNdXSBvZiBPYmplY3QuZW50cmllcyhkZXRhaWwucGFyYW1ldGVycykpIHtcbiAgICBpZiAoZmlyc3QgPT0gbnVsbCkgdXJsLnNlYXJjaFBhcmFtcy5kZWxldGUobmFtZSk7XG4gICAgZWxzZSB1cmwuc2VhcmNoUGFyYW1zLnNldChuYW1lLCBmaXJzdCk7IC8vIHdoZXJlIGl0IHN0b29kXG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiBvdGhlcnMpIHVybC5zZWFyY2hQYXJhbXMuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgfVxuICBpZiAoYCR7dXJsLnNlYXJjaFBhcmFtc31gID09PSBiZWZvcmUpIHJldHVybjtcbiAgLy8gVGhlIGZpcnN0IGVudHJ5IG9mIGEgcGFnZSBtYXkgYmUgaHRteCdzLCB3aGljaCB3b3VsZCBsb2FkIHRoZSBwYWdlIGFuZXcuXG4gIGhpc3RvcnkucmVwbGFjZVN0YXRlKHsgbml0cm86IHRydWUgfSwgJycsIGRldGFpbC5yZXBsYWNlID8gdXJsIDogbG9jYXRpb24uaHJlZik7XG4gIGlmICghZGV0YWlsLnJlcGxhY2UpIGhpc3RvcnkucHVzaFN0YXRlKHsgbml0cm86IHRydWUgfSwgJycsIHVybCk7XG4gIG5vdGUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmb2xsb3cgPSAoeyBzdGF0ZSB9KSA9PiB7XG4gIGNvbnN0IGJlZm9yZSA9IHNob3duO1xuICBub3RlKCk7XG4gIGlmIChzaG93biA9PT0gYmVmb3JlKSB7XG4gICAgaWYgKHN0YXRlPy5odG14KSBzdGF0ZS5odG14ID0gZmFsc2U7IC8vIGEgc2NyaXB0J3MgZW50cnkgd2FzIGxlZnQsIG9yIGEgZnJhZ21lbnQnczogaHRteCB3b3VsZCBmZXRjaCB3aGF0IGlzIHRoZXJlXG4gIH0gZWxzZSBpZiAoc3RhdGU/Lmh0bXgpIHJldHVybjsgLy8gaHRteCBzaG93cyBpdFxuICBlbHNlIGlmIChsb2NhdGlvbi5wYXRobmFtZSAhPT0gYmVmb3JlLnNwbGl0KCc/JylbMF0pIHtcbiAgICBpZiAoc3RhdGU/Lm5pdHJvKSBsb2NhdGlvbi5yZWxvYWQoKTsgLy8gaHRteCBoYXMgcHV0IGFub3RoZXIgcGFnZSB0aGVyZSBzaW5jZVxuICB9IGVsc2UgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoJ25pdHJvOm5hdmlnYXRlZCcsIHsgcXVlcnk6IGxvY2F0aW9uLnNlYXJjaCB9KSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRBZGRyZXNzID0gKCkgPT4ge1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86YWRkcmVzcycsIHNob3cpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncG9wc3RhdGUnLCBmb2xsb3cpO1xuICBoZWFyKCduYXZpZ2F0ZWQnLCBub3RlKTtcbn07XG4iLCAiLyogV2FpdHMgd2hpbGUgdGhlIHNlcnZlciBjYW4ndCBiZSByZWFjaGVkLiBUaGUgYnJvd3NlcidzIG93biB3b3JkLCBuYXZpZ2F0b3Iub25MaW5lLCBkZWNpZGVzIG5vdGhpbmc6IGl0IGlzIGZhbHNlXG4gKiBvbiBtYWNoaW5lcyB0aGF0IHJlYWNoIHRoZWlyIHNlcnZlci4gV2hlcmUgaXQgaXMsIGEgcmVhZCBvZiB0aGUgcGFnZSdzIGFkZHJlc3MgdHJpZXMsIGF0IG9uY2UsIGF0IHRoZSBldmVudFxuICogb25saW5lLCBhbmQgZXZlcnkgZml2ZSBzZWNvbmRzOyBub3RoaW5nIGxlYXZlcyBiZWZvcmUgaXQgd2FzIGFuc3dlcmVkLlxuICpcbiAqIEhlYXJzOiBvZmZsaW5lLCBvbmxpbmUuIEZyb20gdGhlIGZpcnN0IHRyeSBpbiB2YWluIG9uLCA8aHRtbD4gaGFzIHRoZSBhdHRyaWJ1dGUgZGF0YS1uaXRyby1vZmZsaW5lOyBib2R5IHRoZW5cbiAqIHNlbmRzIG5pdHJvOm9mZmxpbmUsIGFuZCBuaXRybzpvbmxpbmUgYXQgdGhlIGVuZC5cbiAqL1xuaW1wb3J0IHsgZXZlbnRPZiwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMT09LX01TID0gNTAwMDtcbmNvbnN0IEFOU1dFUl9NUyA9IDIwMDAwOyAvLyBhIHR1bm5lbCBzYXlzIG5vdGhpbmdcbi8qKiBXaGF0IHByb3hpZXMgYW5zd2VyIHdoZW4gdGhleSByZWFjaCBubyBzZXJ2ZXIsIGFuZCBicm93c2Vycywgd2l0aCAwLiAqL1xuZXhwb3J0IGNvbnN0IEFXQVkgPSBbMCwgNTAyLCA1MDMsIDUwNF07XG5sZXQgaXNSZWFjaGVkID0gZmFsc2U7IC8vIHdoYXRldmVyIHRoZSBicm93c2VyIHNheXNcbi8qKiBAdHlwZSB7UHJvbWlzZTxib29sZWFuPiB8IG51bGx9ICovXG5sZXQgc2VhcmNoID0gbnVsbDtcblxuLyoqIEB0eXBlIHsoKSA9PiBQcm9taXNlPGJvb2xlYW4+fSAqL1xuY29uc3QgY2FuUmVhZCA9IGFzeW5jICgpID0+IHtcbiAgdHJ5IHtcbiAgICAvLyBPZiBhIHJlZGlyZWN0LCBhcyB0byBhIGxvZ2luIGVsc2V3aGVyZSwgc2NyaXB0cyBzZWUgbm8gc3RhdHVzLlxuICAgIGNvbnN0IHNpZ25hbCA9IEFib3J0U2lnbmFsLnRpbWVvdXQoQU5TV0VSX01TKTtcbiAgICBjb25zdCB7IHN0YXR1cywgdHlwZSB9ID0gYXdhaXQgZmV0Y2gobG9jYXRpb24uaHJlZiwgeyBtZXRob2Q6ICdIRUFEJywgY2FjaGU6ICduby1zdG9yZScsIHJlZGlyZWN0OiAnbWFudWFsJywgc2lnbmFsIH0pO1xuICAgIHJldHVybiB0eXBlID09PSAnb3BhcXVlcmVkaXJlY3QnIHx8ICFBV0FZLmluY2x1ZGVzKHN0YXR1cyk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoaXNPZmZsaW5lOiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpc09mZmxpbmUpID0+IHtcbiAgZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LnRvZ2dsZUF0dHJpYnV0ZSgnZGF0YS1uaXRyby1vZmZsaW5lJywgaXNPZmZsaW5lKTtcbiAgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoaXNPZmZsaW5lID8gJ25pdHJvOm9mZmxpbmUnIDogJ25pdHJvOm9ubGluZScpKTtcbn07XG5cbmNvbnN0IGxvb2sgPSBhc3luYyAoKSA9PiB7XG4gIGxldCBpc09mZmxpbmUgPSBmYWxzZTtcbiAgd2hpbGUgKCEoYXdhaXQgY2FuUmVhZCgpKSkge1xuICAgIGlmICghaXNPZmZsaW5lKSB0ZWxsKGlzT2ZmbGluZSA9IHRydWUpO1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignb25saW5lJywgcmVzb2x2ZSwgeyBvbmNlOiB0cnVlIH0pO1xuICAgICAgc2V0VGltZW91dChyZXNvbHZlLCBMT09LX01TKTtcbiAgICB9KTtcbiAgfVxuICBpc1JlYWNoZWQgPSB0cnVlO1xuICBzZWFyY2ggPSBudWxsO1xuICBpZiAoaXNPZmZsaW5lKSB0ZWxsKGZhbHNlKTtcbiAgcmV0dXJuIGlzT2ZmbGluZTtcbn07XG5cbi8qKiBSZXNvbHZlcyBhdCBvbmNlLCBvciB3aGVuIHRoZSBzZXJ2ZXIgY2FuIGJlIHJlYWNoZWQgYWdhaW4sIHdpdGggd2hldGhlciBpdCBjb3VsZCBub3QgYmUuXG4gKiBAdHlwZSB7KCkgPT4gUHJvbWlzZTxib29sZWFuPiB8IG51bGx9ICovXG5leHBvcnQgY29uc3QgcmVhY2hlZCA9ICgpID0+IHNlYXJjaCA/Pz0gbmF2aWdhdG9yLm9uTGluZSB8fCBpc1JlYWNoZWQgPyBudWxsIDogbG9vaygpO1xuXG4vKiogQXNrIHRoZSBicm93c2VyIGFuZXc6IGEgcmVxdWVzdCB3YXMgaW4gdmFpbi4gKi9cbmV4cG9ydCBjb25zdCBkb3VidCA9ICgpID0+IHtcbiAgaXNSZWFjaGVkID0gZmFsc2U7XG4gIHJlYWNoZWQoKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydE9mZmxpbmUgPSAoKSA9PiBvbignb2ZmbGluZScsIGRvdWJ0KTtcbiIsICIvKiBTZW5kcyBhIGpvYiBhZ2FpbiB1bnRpbCBpdCBpcyBhbnN3ZXJlZCwgd2l0aCB0aGUgc2FtZSBpZCwgYnkgd2hpY2ggdGhlIHNlcnZlciBrbm93cyBpdCBhbmQgcnVucyBpdCBvbmNlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW9uY2Ugb2Ygb3VyIHNjcmlwdDogZm9yIGhvdyBtYW55IHNlY29uZHMgdGhlIHNlcnZlciBrbm93cyBpdDsgd2l0aG91dCB0aGF0LCBub3RoaW5nIGlzIHNlbnRcbiAqICAgYWdhaW47IGRhdGEtbml0cm8tY3NyZiwgLWNzcmYtY29va2llLCAtZXJyb3ItNTAzLlxuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgaXNBc2tlZCB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBBV0FZLCBkb3VidCwgcmVhY2hlZCB9IGZyb20gJy4vb2ZmbGluZS5qcyc7XG5pbXBvcnQgeyBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgUlVOTklORyA9IDQwOTsgLy8gdGhlIHNhbWUgcmVxdWVzdCBoYXMgY29tZSBiZWZvcmUsIGFuZCBoYXMgbm90IGVuZGVkXG5jb25zdCBQQVRJRU5DRV9NUyA9IDYwMDAwO1xuY29uc3QgUEFVU0VfTVMgPSA1MDAwO1xuLyoqIEB0eXBlIHtXZWFrTWFwPEV2ZW50LCBKb2I+fSAqL1xuZXhwb3J0IGNvbnN0IHVuc2VudCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBuaXRybzplcnJvciB0aGF0IHNheXMgc29cblxuLyoqIDEyOCByYW5kb20gYml0czsgcmFuZG9tVVVJRCBpcyBtaXNzaW5nIG9uIHBsYWluIGh0dHAuICovXG5jb25zdCBuZXdJZCA9ICgpID0+XG4gIFsuLi5jcnlwdG8uZ2V0UmFuZG9tVmFsdWVzKG5ldyBVaW50OEFycmF5KDE2KSldLm1hcCgoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgJzAnKSkuam9pbignJyk7XG5cbmNvbnN0IGNzcmYgPSAoKSA9PiB7IC8vIHRoZSBjb29raWUncyBpcyBuZXdlciwgbWF5YmVcbiAgY29uc3QgY29va2llcyA9IG5ldyBVUkxTZWFyY2hQYXJhbXMoZG9jdW1lbnQuY29va2llLnJlcGxhY2VBbGwoJzsgJywgJyYnKSk7XG4gIHJldHVybiBjb29raWVzLmdldChvcHRpb25zLm5pdHJvQ3NyZkNvb2tpZSkgfHwgb3B0aW9ucy5uaXRyb0NzcmY7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZDogKCkgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+KSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD59ICovXG5jb25zdCBzZW5kT25jZSA9IGFzeW5jIChqb2IsIHNlbmQpID0+IHtcbiAgY29uc3QgeyBib2R5IH0gPSBqb2I7XG4gIGJvZHkuc2V0KCdjc3JmbWlkZGxld2FyZXRva2VuJywgY3NyZigpKTtcbiAgYm9keS5zZXQoJ25pdHJvLXRyeScsIGAkeyhqb2IudHJpZXMgPz89IDApfWApO1xuICAvLyBUaGUgbGFzdDogYSBib2R5IHRoYXQgaXMgY3V0IG9mZiBvbiB0aGUgd2F5IGhhcyBub25lLlxuICBpZiAoIWJvZHkuaGFzKCduaXRyby1pZCcpKSBib2R5LmFwcGVuZCgnbml0cm8taWQnLCBuZXdJZCgpKTtcbiAgam9iLnJlcXVlc3QgPSBqb2Iuc3RhdHVzID0gdW5kZWZpbmVkO1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBzZW5kKCk7XG4gIGlmIChhbnN3ZXIpIGpvYi5zdGF0dXMgPSBhbnN3ZXIuc3RhdHVzO1xuICBlbHNlIGlmIChqb2IudHJpZXMpIGpvYi5zdGF0dXMgPz89IDA7IC8vIGl0IGhhZCBsZWZ0IGJlZm9yZVxuICByZXR1cm4gYW5zd2VyO1xufTtcblxuLyoqIFdoZXRoZXIgdGhhdCBpcyBhbiBhbnN3ZXIsIGFuZCBhbGwgb2YgaXQ6IHdpdGhvdXQgVExTLCBDaHJvbWl1bSB0YWtlcyB3aGF0IHdhcyBjdXQgb2ZmIGluc2lkZSBvZiB0aGUgaGVhZGVycyBmb3JcbiAqIG9uZSB0aGF0IGhhcyBuZWl0aGVyIHRoZSByZXN0IG9mIHRoZW0gbm9yIGEgYm9keS4gQSByZWZ1c2FsLCB3aGljaCBpcyBvZiBubyBjb21wb25lbnQsIGhhcyBub25lLlxuICogQHR5cGUgeyhhbnN3ZXI6IEFuc3dlcikgPT4gYW55fSAqL1xuY29uc3QgaXNXaG9sZSA9ICh7IGhlYWRlcnMsIHN0YXR1cywgdGV4dCB9KSA9PiB7XG4gIGNvbnN0IHRyaWdnZXIgPSBoZWFkZXJzLmdldCgnSFgtVHJpZ2dlcicpO1xuICByZXR1cm4gc3RhdHVzID09PSAyMDAgfHwgc3RhdHVzID09PSA0MjJcbiAgICA/IHRleHQgfHwgaGVhZGVycy5nZXQoJ0hYLVJlZGlyZWN0JykgfHwgaGVhZGVycy5nZXQoJ0hYLVJlZnJlc2gnKSB8fCAvXntcIm5pdHJvOmV2ZW50c1wiOntcImlkXCI6XCJcIi8udGVzdCh0cmlnZ2VyKVxuICAgIDogdHJpZ2dlciB8fCAhW1JVTk5JTkcsIC4uLkFXQVldLmluY2x1ZGVzKHN0YXR1cyk7XG59O1xuXG4vKiogTm9ib2R5IGNhbiBzYXkgd2hldGhlciBpdCByYW47IHRoZSBwYWdlIHNob3dzIHdoYXQgaXMgdGhlcmUuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZ2l2ZVVwID0gKGpvYikgPT4ge1xuICBqb2IuZXJyb3IgPSBvcHRpb25zWyduaXRyb0Vycm9yLTUwMyddO1xuICBqb2IuaXNTdGFsZSA9IHRydWU7XG59O1xuXG4vKiogQ29tcGxldGUgYSBqb2IgYW5kIHNlbmQgaXQsIGFzIG9mdGVuIGFzIGl0IHRha2VzOyBgc2VuZGAgc2VuZHMgaXQgb25jZS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHNlbmQ6ICgpID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPikgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGluc2lzdCA9IGFzeW5jIChqb2IsIHNlbmQpID0+IHtcbiAgbGV0IHNpbmNlID0gRGF0ZS5ub3coKTsgLy8gdGltZXJzIHNsZWVwIHdpdGggdGhlIGxhcHRvcFxuICBjb25zdCBiZWd1biA9IChqb2IuYmVndW4gPz89IHNpbmNlKTtcbiAgam9iLmlzVW5zZW50ID0gZmFsc2U7XG4gIGZvciAobGV0IHBhdXNlID0gNTA7IDsgcGF1c2UgKj0gMikge1xuICAgIGNvbnN0IG5vdyA9IERhdGUubm93KCk7XG4gICAgaWYgKG5vdyAtIGJlZ3VuID4gKG9wdGlvbnMubml0cm9PbmNlIC0gNjApICogMTAwMCkgcmV0dXJuIHZvaWQgZ2l2ZVVwKGpvYik7IC8vIGl0IHdvdWxkIGJlIHJ1biBhIHNlY29uZCB0aW1lXG4gICAgY29uc3QgYW5zd2VyID0gYXdhaXQgc2VuZE9uY2Uoam9iLCBzZW5kKTtcbiAgICBpZiAoYW5zd2VyID8gaXNXaG9sZShhbnN3ZXIpIDogam9iLnN0YXR1cyA9PSBudWxsKSByZXR1cm4gYW5zd2VyO1xuICAgIGlmICgham9iLnN0YXR1cyAmJiAhbmF2aWdhdG9yLm9uTGluZSkgZG91YnQoKTtcbiAgICBpZiAoIW9wdGlvbnMubml0cm9PbmNlKSByZXR1cm4gYW5zd2VyO1xuICAgIGpvYi50cmllcyA9IChqb2IudHJpZXMgPz8gMCkgKyAxO1xuICAgIGFubm91bmNlKCdhZ2FpbicsIGpvYik7XG4gICAgaWYgKGF3YWl0IHJlYWNoZWQoKSkge1xuICAgICAgc2luY2UgPSBEYXRlLm5vdygpO1xuICAgICAgcGF1c2UgPSAyNTtcbiAgICB9IGVsc2UgaWYgKG5vdyAtIHNpbmNlID4gUEFUSUVOQ0VfTVMpIHtcbiAgICAgIGlmIChqb2Iuc3RhdHVzID09PSBSVU5OSU5HKSBnaXZlVXAoam9iKTsgLy8gaXQgbWF5IGVuZCB5ZXQsIG9yIG5ldmVyXG4gICAgICBlbHNlIGpvYi5pc1Vuc2VudCA9ICEhKGpvYi5oZWFyZCB8fCBpc0Fza2VkKGpvYikpO1xuICAgICAgcmV0dXJuIGFuc3dlcjtcbiAgICB9IGVsc2UgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSwgTWF0aC5taW4ocGF1c2UsIFBBVVNFX01TKSAqICgwLjUgKyBNYXRoLnJhbmRvbSgpIC8gMikpKTtcbiAgfVxufTtcbiIsICIvKiBXaGVyZSB0aGUgZm9jdXMgZ29lcyB3aGVuIGFuIGFuc3dlciBoYXMgcmVwbGFjZWQgd2hhdCBoYWQgaXQuICovXG5pbXBvcnQgeyBkb2luZ09mLCBpc093biB9IGZyb20gJy4vZmllbGRzLmpzJztcblxuLyoqIEZpbmQgd2hhdCBnZXRzIHRoZSBmb2N1czogd2hhdCBhbiBhbnN3ZXIgdGhhdCB3YXMgYXNrZWQgZm9yIGJyaW5ncyB3aXRoIGBhdXRvZm9jdXNgOyB0aGUgY29udHJvbCB0aGF0XG4gKiBoYXMgaXQ7IHRoZSBvbmUgaW4gaXRzIHBsYWNlLCBzdWNoIGFzIGEgYnV0dG9uIHdpdGggb3RoZXIgYXJndW1lbnRzOyB3aGF0IGhhcyBvcGVuZWQgdGhlIGVsZW1lbnQgYXJvdW5kXG4gKiBpdCAoYXJpYS1jb250cm9scyksIG9yIGNvbWVzIGluIGl0cyBwbGFjZTsgd2hhdCB0YWtlcyB0aGUgZm9jdXMgZnJvbSBzY3JpcHRzIGFsb25lICh0YWJpbmRleD1cIi0xXCIpLCBhcm91bmQgaXQgb3IgbmV4dCB0byBpdC5cbiAqIE9mIHdoYXQgcGVvcGxlIHdyb3RlLCBvbmx5IHdoYXQgaGFzIGl0IGFscmVhZHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+LCBmb2N1czogc3RyaW5nLCBhY3RpdmU6IGFueSkgPT4gKG5ld3M6IE1hcDxzdHJpbmcsIGFueT4pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmb2xsb3cgPSAoeyBpc1F1aWV0LCBzb3VyY2UgfSwgb2xkcywgZm9jdXMsIGFjdGl2ZSkgPT4ge1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gTWFwPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3Qgb3VycyA9IChjb250cm9scykgPT4gbmV3IE1hcChbLi4uY29udHJvbHNdLmZpbHRlcigoZW50cnkpID0+IGVudHJ5WzBdID09PSBmb2N1cyB8fCBpc093bihlbnRyeSkpKTtcbiAgb2xkcyA9IG91cnMob2xkcyk7XG4gIGNvbnN0IGlzQXNrZXIgPSAhaXNRdWlldCAmJiAoYWN0aXZlID09PSBkb2N1bWVudC5ib2R5IHx8IHNvdXJjZT8uY29udGFpbnMoYWN0aXZlKSk7XG4gIGNvbnN0IHdhbnRlZCA9IFsuLi5vbGRzXS5maWx0ZXIoKFssIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMpLm1hcCgoW2tleV0pID0+IGtleSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2w6IGFueSkgPT4gc3RyaW5nfSAqL1xuICBjb25zdCBwbGFjZU9mID0gKGNvbnRyb2wpID0+XG4gICAgW2NvbnRyb2wubG9jYWxOYW1lLCBjb250cm9sLm5hbWUsIGNvbnRyb2wucGFyZW50RWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBkb2luZ09mKGNvbnRyb2wpWzBdXS5qb2luKCk7XG4gIGNvbnN0IHBsYWNlID0gZm9jdXMgJiYgcGxhY2VPZihhY3RpdmUpO1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gc3RyaW5nW119ICovXG4gIGNvbnN0IHBlZXJzT2YgPSAoY29udHJvbHMpID0+IFsuLi5jb250cm9sc10uZmlsdGVyKChbLCBjb250cm9sXSkgPT4gcGxhY2VPZihjb250cm9sKSA9PT0gcGxhY2UpLm1hcCgoW2tleV0pID0+IGtleSk7XG4gIGNvbnN0IHBlZXJzID0gcGVlcnNPZihvbGRzKTtcbiAgY29uc3Qga2V5cyA9IFsuLi5vbGRzLmtleXMoKV07XG4gIGNvbnN0IGF0ID0ga2V5cy5pbmRleE9mKGZvY3VzKTtcbiAgY29uc3QgaGVsZCA9IG5ldyBTZXQoKTsgLy8gYnkgaWRzOiB3aGF0IGl0IHN0YW5kcyBpblxuICBmb3IgKGxldCBlbGVtZW50ID0gYWN0aXZlOyBlbGVtZW50OyBlbGVtZW50ID0gZWxlbWVudC5wYXJlbnRFbGVtZW50KSBoZWxkLmFkZChlbGVtZW50LmlkKTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHN0cmluZyB8IHVuZGVmaW5lZH0gKi9cbiAgY29uc3Qgb3BlbmVySW4gPSAoY29udHJvbHMpID0+IFsuLi5jb250cm9sc10uZmluZCgoWywgY29udHJvbF0pID0+IGhlbGQuaGFzKGNvbnRyb2wuZ2V0QXR0cmlidXRlKCdhcmlhLWNvbnRyb2xzJykgfHwgMCkpPy5bMF07XG4gIGNvbnN0IG9wZW5lciA9IG9wZW5lckluKG9sZHMpO1xuICBjb25zdCBhcm91bmQgPSBrZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCkuZmlsdGVyKChrZXkpID0+IG9sZHMuZ2V0KGtleSkuY29udGFpbnMoYWN0aXZlKSk7XG4gIHJldHVybiAoYWxsKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IG91cnMoYWxsKTtcbiAgICBjb25zdCBmcmVzaCA9IGlzQXNrZXIgJiYgWy4uLm5ld3NdLmZpbmQoKFtrZXksIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMgJiYgIXdhbnRlZC5pbmNsdWRlcyhrZXkpKTtcbiAgICBpZiAoZnJlc2gpIHJldHVybiBmcmVzaFsxXTtcbiAgICBpZiAoIWZvY3VzKSByZXR1cm4gYWN0aXZlLmlzQ29ubmVjdGVkICYmIGFjdGl2ZTtcbiAgICBjb25zdCBub3cgPSBwZWVyc09mKG5ld3MpO1xuICAgIGNvbnN0IHBlZXIgPSBub3cubGVuZ3RoID09PSBwZWVycy5sZW5ndGggJiYgbm93W3BlZXJzLmluZGV4T2YoZm9jdXMpXTtcbiAgICBjb25zdCBvdGhlcnMgPSBbLi4uYXJvdW5kLCAuLi5rZXlzLnNsaWNlKGF0KSwgLi4ua2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpXTtcbiAgICBjb25zdCBsYW5kaW5nID0gb3RoZXJzLmZpbmQoKGtleSkgPT4gbmV3cy5nZXQoa2V5KT8ubWF0Y2hlcygnW3RhYmluZGV4PVwiLTFcIl0nKSk7XG4gICAgY29uc3QgcGxhY2VzID0gW2ZvY3VzLCAhb2xkcy5oYXMocGVlciB8fCAnJykgJiYgcGVlciwgb3BlbmVyLCBvcGVuZXJJbihuZXdzKSwgbGFuZGluZ107XG4gICAgcmV0dXJuIHBsYWNlcy5tYXAoKGtleSkgPT4gbmV3cy5nZXQoa2V5IHx8ICcnKSkuZmluZChCb29sZWFuKTtcbiAgfTtcbn07XG4iLCAiLyogTGluZXMgb2Ygam9iczogdGhvc2Ugb2Ygb25lIGNvbXBvbmVudCBsZWF2ZSBvbmUgYnkgb25lLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIGlzQXNrZWQsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyByZWFjaGVkIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IGZpbmQsIG9wdGlvbnMsIHNldHRsZWQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBNQVhfSE9QUyA9IDY7IC8vIGVsc2UgdGVuIGNvbXBvbmVudHMgYWxsb3cgYSBtaWxsaW9uIHJlcXVlc3RzXG5jb25zdCBDQUxMX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgSm9iW10+fSAqL1xuY29uc3QgbGluZXMgPSBuZXcgTWFwKCk7IC8vIGJ5IGlkOiB0aGUgam9iIHVuZGVyIHdheSwgYW5kIHRob3NlIGJlaGluZFxuLyoqIEB0eXBlIHtXZWFrTWFwPEV2ZW50LCBDYXVzZT59ICovXG5leHBvcnQgY29uc3QgY2F1c2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gb2YgdGhlIGV2ZW50cyB3ZSBzZW50XG4vKiogU2F5IGhvdyBqb2JzIGFyZSBydW4uIFVudGlsIHRoZW4sIHRoZXkgd2FpdC5cbiAqIEB0eXBlIHsocnVuOiAoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4pID0+IHZvaWR9ICovXG5leHBvcnQgbGV0IHJ1bldpdGg7XG4vKiogQHR5cGUge1Byb21pc2U8KGpvYjogSm9iKSA9PiBQcm9taXNlPHZvaWQ+Pn0gKi9cbmNvbnN0IHJ1bm5lciA9IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiAocnVuV2l0aCA9IHJlc29sdmUpKTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3QgbGluZU9mID0gKGlkKSA9PiBsaW5lcy5nZXQoaWQpID8/IFtdO1xuXG4vKiogV2hldGhlciBzb21ldGhpbmcgdGhhdCB3YXMgYXNrZWQgZm9yIGhhcyBub3QgbGVmdCB5ZXQsIG9yIGlzIHNlbnQgYWdhaW4uXG4gKiBAdHlwZSB7KCkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1dhaXRpbmcgPSAoKSA9PlxuICBbLi4ubGluZXMudmFsdWVzKCldLnNvbWUoKGxpbmUpID0+IGxpbmUuc29tZSgoam9iLCBhdCkgPT4gaXNBc2tlZChqb2IpICYmIChhdCB8fCBqb2IudHJpZXMgIT09IDApKSk7XG5cbi8qKiBAdHlwZSB7KGhlYXJkOiBhbnlbXSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzRnVsbCA9IChoZWFyZCkgPT5cbiAgaGVhcmRbb3B0aW9ucy5uaXRyb0hlYXJkIC0gMV0gfHwgaGVhcmQuZmlsdGVyKChbbmFtZV0pID0+IC9eY2FsbDovLnRlc3QobmFtZSkpW0NBTExfTElNSVQgLSAxXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZW5xdWV1ZSA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY2F1c2UsIGhlYXJkLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IHsgY2hhaW4sIGNvdW50cywgaGVhcmRCeSB9ID0gLyoqIEB0eXBlIHtDYXVzZX0gKi8gKGNhdXNlcy5nZXQoY2F1c2UpID8/IGpvYik7XG4gIGlmIChoZWFyZEJ5Py5oYXMoaWQpIHx8ICFhbm5vdW5jZSgncXVldWVkJywgam9iKSkgcmV0dXJuOyAvLyBpdCByb2RlIHdpdGggd2hhdCBzZW50IHRoZSBldmVudFxuICBPYmplY3QuYXNzaWduKGpvYiwgeyBjaGFpbiwgY291bnRzIH0pO1xuICBjb25zdCBsaW5lID0gbGluZXMuZ2V0KGlkKTtcbiAgaWYgKGNoYWluLmluY2x1ZGVzKGlkKSB8fCBjaGFpbltNQVhfSE9QU10gfHwgY291bnRzW2lkXSA+IE1BWF9IT1BTKSB7XG4gICAgLy8gVG8gaGVhciBvbmVzZWxmIGlzIG5vIGxvb3AuXG4gICAgY29uc3Qgd2h5ID0gY2hhaW4uaW5jbHVkZXMoaWQpID8gJ2xvb3AnIDogJ3RvbyBsb25nIGEgY2hhaW4sIG1heWJlIGEgbG9vcCc7XG4gICAgaWYgKGNoYWluWzFdKSBjb25zb2xlLndhcm4oYG5pdHJvOiAke3doeX06ICR7Y2F1c2UudHlwZX0gc3RvcHM6ICR7Wy4uLmNoYWluLCBpZF0uam9pbignID4gJyl9YCk7XG4gICAgaWYgKERFQlVHICYmIGNoYWluWzFdKSBhbm5vdW5jZSgnc3RvcHBlZCcsIHsgLi4uam9iLCB3aHkgfSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IG90aGVyID0gaGVhcmQgJiYgIWpvYi50b2tlblxuICAgICYmIGxpbmU/LmZpbmQoKG90aGVyKSA9PiBvdGhlci5yb290ID09PSByb290ICYmIG90aGVyLmhlYXJkICYmICFvdGhlci50b2tlbiAmJiAhaXNGdWxsKG90aGVyLmhlYXJkKSk7XG4gIGlmIChvdGhlcikgeyAvLyBvbmUgcmVxdWVzdCBmb3IgYWxsIGhlYXJkIGJlZm9yZSBpdCBsZWF2ZXM7IHRoZSBsYXN0IHBhZ2UncyBjb21wb25lbnQgaGFzIG9uZSBvZiBpdHMgb3duXG4gICAgb3RoZXIuaGVhcmQ/LnB1c2goLi4uaGVhcmQpO1xuICAgIG90aGVyLmNoYWluID0gb3RoZXIuY2hhaW4uZmlsdGVyKChzdGVwKSA9PiBjaGFpbi5pbmNsdWRlcyhzdGVwKSk7XG4gIH0gZWxzZSBpZiAoIWxpbmUpIHdvcmsoaWQsIFtqb2JdKTtcbiAgZWxzZSBpZiAoaGVhcmQgfHwgIWpvYi5pc1F1aWV0IHx8IChsaW5lWzBdLmhvc3QgJiYgIWxpbmVbMV0pKSBsaW5lLnB1c2goam9iKTsgLy8gbm8gcG9sbDogbmV3ZXIgSFRNTCBjb21lc1xufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgbGluZTogSm9iW10pID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCB3b3JrID0gYXN5bmMgKGlkLCBsaW5lKSA9PiB7XG4gIGxpbmVzLnNldChpZCwgbGluZSk7XG4gIGNvbnN0IHJ1biA9IGF3YWl0IHJ1bm5lcjtcbiAgLy8gT25lIHJlcXVlc3QgZm9yIGFsbCBoZWFyZCBpbiBvbmUgZ287IGh0bXggdW5sb2NrcyB0aGUgZWxlbWVudCwgb3IgYmVnaW5zLlxuICBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlKSk7XG4gIGZvciAoOyBsaW5lWzBdOyBsaW5lLnNoaWZ0KCkpIHtcbiAgICBhd2FpdCByZWFjaGVkKCk7XG4gICAgYXdhaXQgc2V0dGxlZChpZCk7XG4gICAgY29uc3QgW2pvYl0gPSBsaW5lO1xuICAgIGlmICgham9iKSBicmVhaztcbiAgICBhd2FpdCBydW4oam9iKS5jYXRjaCgoZXJyb3IpID0+IGRyb3Aoam9iLCBlcnJvcikpO1xuICAgIGFubm91bmNlKCdkb25lJywgam9iKTtcbiAgICAvLyBXaGF0IHdhcyBzd2FwcGVkIG1heSBiZSBvbGQuXG4gICAgY29uc3Qgcm9vdCA9IGpvYi5pc1N0YWxlICYmIChqb2IuaGVhcmQgfHwgIWpvYi5pc1F1aWV0KSAmJiAhbGluZVsxXSAmJiBmaW5kKGlkKTtcbiAgICBpZiAocm9vdCkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbiAgaWYgKGxpbmVzLmdldChpZCkgPT09IGxpbmUpIGxpbmVzLmRlbGV0ZShpZCk7IC8vIGVsc2UgYSBob3N0IGhvbGRzIGl0XG59O1xuXG4vKiogVGhlIGpvYnMgdGhhdCBoYXZlIGhlYXJkIHNvbWV0aGluZywgaGF2ZSBub3QgbGVmdCwgYW5kIG5vYm9keSB3YWl0cyBiZWhpbmQgdGhlbS5cbiAqIEB0eXBlIHsoKSA9PiBKb2JbXX0gKi9cbmV4cG9ydCBjb25zdCB3YWl0aW5nID0gKCkgPT5cbiAgWy4uLmxpbmVzLnZhbHVlcygpXS5maWx0ZXIoKFtqb2IsIG5leHRdKSA9PiBqb2I/LmhlYXJkICYmICFqb2IudG9rZW4gJiYgIW5leHQpLm1hcCgoW2pvYl0pID0+IGpvYik7XG5cbi8qKiBIb2xkIGEgbGluZSBmb3IgYSBqb2IgdGhhdCB0cmF2ZWxzIHdpdGggYW5vdGhlcidzLiBBIHdvcmtlciB0aGF0IGhhcyB3YWl0ZWQgdG8gc2VuZCBpdCBmaW5kcyBpdHMgb3duIGxpbmUgZW1wdHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhvbGQgPSAoam9iKSA9PiB7XG4gIGxpbmVzLmdldChqb2IuaWQpPy5wb3AoKTtcbiAgbGluZXMuc2V0KGpvYi5pZCwgW2pvYl0pO1xufTtcblxuLyoqIExldCBhIGxpbmUgdGhhdCB3YXMgaGVsZCBnbyBvbi5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZXN1bWUgPSAoaWQpID0+IHtcbiAgY29uc3QgbGluZSA9IGxpbmVPZihpZCk7XG4gIGxpbmVbMF0gPyB3b3JrKGlkLCBsaW5lKSA6IGxpbmVzLmRlbGV0ZShpZCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IFBhcnRpYWw8Sm9iPiwgd2h5OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZHJvcCA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBpc1F1aWV0LCByZWplY3QgfSwgd2h5KSA9PiB7XG4gIGNvbnN0IGVycm9yID0gYCR7Y29tcG9uZW50fS4ke2FjdGlvbn0gbm90IHNlbnQ6ICR7d2h5fWA7XG4gIGlmICghaXNRdWlldCkgY29uc29sZS53YXJuKCduaXRybzonLCBlcnJvcik7XG4gIHJlamVjdD8uKGZhaWx1cmUoeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1czogMCB9KSk7XG59O1xuXG4vKiogQHR5cGUgeyhkZXRhaWw6IGFueSkgPT4gRXJyb3J9ICovXG5leHBvcnQgY29uc3QgZmFpbHVyZSA9IChkZXRhaWwpID0+IE9iamVjdC5hc3NpZ24obmV3IEVycm9yKGRldGFpbC5lcnJvciksIGRldGFpbCk7XG4iLCAiLyogS2VlcHMgb3ZlciBhIHN3YXAgd2hhdCB0aGUgdmlzaXRvciBoYXMgZW50ZXJlZCBzaW5jZSB0aGUgcmVxdWVzdCBsZWZ0LCBhbmQgdGhlIGZvY3VzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWtlZXAsIGluIHdob3NlIGVsZW1lbnRzIG5vdGhpbmcgaXMgd3JpdHRlbi5cbiAqL1xuaW1wb3J0IHsgQ0hPSUNFLCBGSUVMRFMsIFRZUEVELCBjb250cm9sc09mLCBnaXZlbiwgaXNTYW1lLCB2YWx1ZXNPZiwgd3JpdGUgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBmb2xsb3cgfSBmcm9tICcuL2ZvY3VzLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtXZWFrTWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGVjaG9lcyA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBpbnB1dCB0eXBlZCBpbjogd2hhdCBhIHN5bmMgaGFzIGxlZnQgYXMgaXQgd2FzIHR5cGVkXG5cbi8qKiBBIGZpbGUgZGlhbG9nIHRoYXQgaXMgc3RpbGwgb3BlbiBrbm93cyB0aGUgb2xkIGlucHV0IGFsb25lLlxuICogQHR5cGUgeyhpZDogc3RyaW5nLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiB2b2lkfSAqL1xuY29uc3QgcGFzc0ZpbGVzT24gPSAoaWQsIG9sZHMpID0+IHtcbiAgZm9yIChjb25zdCBba2V5LCBvbGRdIG9mIG9sZHMpIHtcbiAgICBpZiAoIW9sZC5maWxlcyB8fCBvbGQuaXNDb25uZWN0ZWQpIGNvbnRpbnVlO1xuICAgIG9sZC5hZGRFdmVudExpc3RlbmVyKCdjaGFuZ2UnLCAoKSA9PiB7XG4gICAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgICBjb25zdCBmaWVsZCA9IHJvb3QgJiYgY29udHJvbHNPZihyb290KS5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIHJldHVybjtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXNPZihvbGQpKTtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBbJ2lucHV0JywgJ2NoYW5nZSddKSBmaWVsZC5kaXNwYXRjaEV2ZW50KG5ldyBFdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUgfSkpO1xuICAgIH0pO1xuICB9XG59O1xuXG4vKiogV2hhdCB0ZWxscyB3aGV0aGVyIGEgY29udHJvbCBzdGFuZHMgaW4gYW4gZWxlbWVudCB0aGF0IHRoZSBjb21wb25lbnQga2VlcHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gKGNvbnRyb2w6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGtlcHRJbiA9IChyb290KSA9PiB7XG4gIGNvbnN0IGtlcHQgPSBhbGwoJ1tkYXRhLW5pdHJvLWtlZXBdJywgcm9vdCk7XG4gIHJldHVybiAoY29udHJvbCkgPT4ga2VwdC5zb21lKChlbGVtZW50KSA9PiBlbGVtZW50LmNvbnRhaW5zKGNvbnRyb2wpKTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgam9iOiBKb2IpID0+ICgpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qga2VlcEVudHJpZXMgPSAocm9vdCwgam9iKSA9PiB7XG4gIGNvbnN0IHsgYWN0aW9uLCBzZW50LCBzdGF0dXMgfSA9IGpvYjtcbiAgY29uc3Qga2VwdCA9IG5ldyBNYXAoKTtcbiAgY29uc3QgYWN0aXZlID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgY29uc3Qgb2xkcyA9IGNvbnRyb2xzT2Yocm9vdCk7XG4gIGNvbnN0IGlzS2VwdCA9IGtlcHRJbihyb290KTtcbiAgY29uc3QgY2FyZXQgPSBbYWN0aXZlLnNlbGVjdGlvblN0YXJ0LCBhY3RpdmUuc2VsZWN0aW9uRW5kXTtcbiAgbGV0IGZvY3VzID0gJyc7XG4gIGZvciAoY29uc3QgW2tleSwgY29udHJvbF0gb2Ygb2xkcykge1xuICAgIGlmIChjb250cm9sID09PSBhY3RpdmUpIGZvY3VzID0ga2V5O1xuICAgIGlmICghY29udHJvbC5tYXRjaGVzKEZJRUxEUykgfHwgaXNLZXB0KGNvbnRyb2wpKSBjb250aW51ZTtcbiAgICAvLyBXaGF0IHdhcyB0eXBlZCBzaW5jZSwgb3IgZGlkIG5vdCB0cmF2ZWwsIHN0YXlzOyBzbyBkbyBhcmd1bWVudHMgb2YgYSBmYWlsZWQgYWN0aW9uLlxuICAgIGNvbnN0IG5vdyA9IHZhbHVlc09mKGNvbnRyb2wpO1xuICAgIGNvbnN0IGJlZm9yZSA9IHNlbnQuZ2V0KGtleSk7XG4gICAgY29uc3QgaXNSZWZ1c2VkID0gYmVmb3JlICYmIHN0YXR1cyA9PT0gNDIyICYmICFiZWZvcmUuYm91bmQ7XG4gICAgY29uc3QgaXNFY2hvID0gIWJlZm9yZSAmJiBrZXkgPT09IGZvY3VzICYmIGVjaG9lcy5nZXQoY29udHJvbCkgPT09IGNvbnRyb2wudmFsdWU7XG4gICAga2VwdC5zZXQoa2V5LCAoaXNSZWZ1c2VkIHx8IGlzRWNobyB8fCAhaXNTYW1lKG5vdywgYmVmb3JlPy52YWx1ZXMgPz8gZ2l2ZW4oY29udHJvbCkpKSAmJiBub3cpO1xuICB9XG4gIGNvbnN0IG5leHQgPSBmb2xsb3coam9iLCBvbGRzLCBmb2N1cywgYWN0aXZlKTtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBjb25zdCBuZXdSb290ID0gZmluZChyb290LmlkKSA/PyByb290O1xuICAgIGNvbnN0IGNvbnRyb2xzID0gY29udHJvbHNPZihuZXdSb290KTtcbiAgICBjb25zdCBiZWhpbmQgPSBsaW5lT2Yocm9vdC5pZCk7XG4gICAgZm9yIChjb25zdCBqb2Igb2YgYmVoaW5kKSBqb2Iucm9vdCA9IG5ld1Jvb3Q7XG4gICAgcGFzc0ZpbGVzT24ocm9vdC5pZCwgb2xkcyk7XG4gICAgZm9yIChjb25zdCBba2V5LCB2YWx1ZXNdIG9mIGtlcHQpIHtcbiAgICAgIGNvbnN0IGZpZWxkID0gY29udHJvbHMuZ2V0KGtleSk7XG4gICAgICBpZiAoIWZpZWxkKSBjb250aW51ZTtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXMgfHwgZ2l2ZW4oZmllbGQpKTtcbiAgICAgIGNvbnN0IGlzRWNobyA9IGFjdGlvbiA9PT0gJ3N5bmMnID8gIXZhbHVlcyAmJiBzZW50LmhhcyhrZXkpIDogZWNob2VzLmdldChhY3RpdmUpID09PSBmaWVsZC52YWx1ZTtcbiAgICAgIGlmIChrZXkgPT09IGZvY3VzICYmIGlzRWNobyAmJiBmaWVsZC5tYXRjaGVzKFRZUEVEKSkgZWNob2VzLnNldChmaWVsZCwgZmllbGQudmFsdWUpO1xuICAgICAgLy8gSWYgaXQgd2FzIG5vdCB0b3VjaGVkLCB0aGUgY2xpY2tzIGJlaGluZCBidWlsZCBvbiB0aGUgbmV3IHZhbHVlLlxuICAgICAgZm9yIChjb25zdCB7IHNlbnQgfSBvZiB2YWx1ZXMgPyBbXSA6IGJlaGluZCkge1xuICAgICAgICBjb25zdCBlbnRyeSA9IHNlbnQuZ2V0KGtleSk7XG4gICAgICAgIGlmIChlbnRyeSkgZW50cnkudmFsdWVzID0gdmFsdWVzT2YoZmllbGQpO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCB0YXJnZXQgPSBuZXh0KGNvbnRyb2xzKTtcbiAgICBjb25zdCBzdGF5cyA9IHRhcmdldCA9PT0gYWN0aXZlIHx8IHRhcmdldCA9PT0gY29udHJvbHMuZ2V0KGZvY3VzKTtcbiAgICBpZiAoIXRhcmdldCAmJiBmb2N1cykgYWN0aXZlLmJsdXIoKTsgLy8gaXQgbWF5IGJlIGFub3RoZXIgcm93J3MgYnkgbm93XG4gICAgaWYgKCF0YXJnZXQpIHJldHVybjtcbiAgICBpZiAodGFyZ2V0ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSB0YXJnZXQuZm9jdXMoeyBwcmV2ZW50U2Nyb2xsOiBzdGF5cyB9KTtcbiAgICBpZiAoIXN0YXlzKSByZXR1cm4gdGFyZ2V0Lm1hdGNoZXMoJ2lucHV0JykgJiYgdGFyZ2V0LnNlbGVjdCgpOyAvLyBhcyB3aXRoIHRoZSBUYWIga2V5XG4gICAgY29uc3QgeyBzZWxlY3Rpb25TdGFydCwgc2VsZWN0aW9uRW5kIH0gPSB0YXJnZXQ7XG4gICAgaWYgKGNhcmV0WzBdICE9IG51bGwgJiYgIWlzU2FtZShjYXJldCwgW3NlbGVjdGlvblN0YXJ0LCBzZWxlY3Rpb25FbmRdKSkgdGFyZ2V0LnNldFNlbGVjdGlvblJhbmdlKC4uLmNhcmV0KTtcbiAgfTtcbn07XG5cbi8qKiBXaGF0IHJ1bnMgYW4gYWN0aW9uIGJ5IGJlaW5nIGNob3NlbiBzaG93cyB3aGF0IGhvbGRzIGlmIHRoYXQgZmFpbHMsIHVubGVzcyBhIGNsaWNrIGJlaGluZCBpcyB0byBkZWNpZGUuXG4gKiBAdHlwZSB7KGpvYjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgdGFrZUJhY2sgPSAoeyBpZCwgc2VudCwgc291cmNlLCBzdGF0dXMgfSkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCB8fCAvXjIvLnRlc3Qoc3RhdHVzKSB8fCAhc291cmNlPy5tYXRjaGVzKENIT0lDRSkpIHJldHVybjtcbiAgY29uc3QgaXNLZXB0ID0ga2VwdEluKHJvb3QpO1xuICBmb3IgKGNvbnN0IFtrZXksIGZpZWxkXSBvZiBjb250cm9sc09mKHJvb3QpKSB7XG4gICAgY29uc3QgZW50cnkgPSBzZW50LmdldChrZXkpO1xuICAgIGlmIChlbnRyeT8ubmFtZSAhPT0gc291cmNlLm5hbWUgfHwgaXNLZXB0KGZpZWxkKSB8fCBsaW5lT2YoaWQpLnNvbWUoKGpvYiwgYXQpID0+IGF0ICYmIGpvYi5zZW50LmhhcyhrZXkpKSkgY29udGludWU7XG4gICAgd3JpdGUoZmllbGQsIChlbnRyeS52YWx1ZXMgPSBnaXZlbihmaWVsZCkpKTtcbiAgfVxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RW50cmllcyA9ICgpID0+IHtcbiAgaGVhcignZG9uZScsIHRha2VCYWNrKTtcbiAgLy8gVGhlIHN0YXRlIG1heSBob2xkIGl0IG90aGVyd2lzZSwgc3VjaCBhcyB3aXRob3V0IGEgc3BhY2UgYXQgaXRzIGVuZC4gSXQgc2hvd3Mgd2hlbiB0aGUgaW5wdXQgaXMgbGVmdC5cbiAgb24oJ2ZvY3Vzb3V0JywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBpZiAodGFyZ2V0ID09PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSByZXR1cm47IC8vIHRoZSB3aW5kb3cgd2FzIGxlZnRcbiAgICBpZiAoZWNob2VzLmdldCh0YXJnZXQpID09PSB0YXJnZXQudmFsdWUpIHdyaXRlKHRhcmdldCwgZ2l2ZW4odGFyZ2V0KSk7XG4gICAgZWNob2VzLmRlbGV0ZSh0YXJnZXQpO1xuICB9KTtcbn07XG4iLCAiLyogVG9hc3RzOiBzaG93cyBuaXRybzptZXNzYWdlIGFuZCBuaXRybzplcnJvciB0byB0aGUgdmlzaXRvci5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby10b2FzdC1lbmFibGVkIChcInRydWVcIiBvciBcImZhbHNlXCIpLCAtcG9zaXRpb24sIC1kdXJhdGlvbiAobXMpLCAtc3R5bGUgKGEgbmFtZSBmb3JcbiAqICAgc3R5bGVzaGVldHMpIG9mIGl0cyBzY3JpcHQ7IC1sYWJlbCwgLWRpc21pc3MsIC1yZWxvYWQgYW5kIC1hZ2FpbiB0aGVyZSBhcmUgdGhlIHdvcmRzOyBkYXRhLW5pdHJvLXRvYXN0IG9mIGFcbiAqICAgY29tcG9uZW50J3Mgcm9vdDogSlNPTiB3aXRoIHRob3NlIG9mIGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgdGhhdCBkaWZmZXIgZm9yIHRoZSBjbGFzcy5cbiAqIEhlYXJzOiBuaXRybzptZXNzYWdlIHtjb21wb25lbnQsIGxldmVsLCB0ZXh0fSwgbml0cm86ZXJyb3Ige2NvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzfTsgb25lXG4gKiAgIHdpdGhvdXQgdGV4dCBvciBlcnJvciBzYXlzIG5vdGhpbmcuIGNsb3NlIG9mIGRpYWxvZ3M7IGZvY3VzaW4uXG4gKiBBIG5hcnJvdyBzY3JlZW4gc2hvd3MgdGhyZWUgYXQgYSB0aW1lOyBlcXVhbCBvbmVzIGFyZSBvbmUsIHdpdGggdGhlaXIgbnVtYmVyLlxuICogV2hhdCBjb3VsZCBub3QgYmUgc2VudCBpcyBzZW50IGFnYWluIGZyb20gdGhlIHRvYXN0IHRoYXQgc2F5cyBzby5cbiAqIEEgcGFnZSBtYXkgc2hvdyBtZXNzYWdlcyBpdHMgb3duIHdheTogd2luZG93Lk5pdHJvVG9hc3RBZGFwdGVyID0ge3Nob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgYWdhaW4pfSxcbiAqICAgY29uZmlnID0ge2VuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGV9OyBhZ2FpbigpIHNlbmRzIHdoYXQgY291bGQgbm90IGJlIHNlbnQsIGVsc2UgaXQgaXMgdW5kZWZpbmVkLlxuICogICBJdCBpcyBsb29rZWQgdXAgYXQgZWFjaCBtZXNzYWdlLlxuICpcbiAqIFRoZSBIVE1MLCB3aXRoIFwiYWxlcnRcIiBmb3IgZXJyb3JzIGFuZCBcInN0YXR1c1wiIGZvciB0aGUgcmVzdCwgb2YgZWFjaCBvZiBzaXggcG9zaXRpb25zOlxuICogICA8c2VjdGlvbiBjbGFzcz1cIm5pdHJvLXRvYXN0LWxpc3RcIj48ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RzXCIgZGF0YS1wb3NpdGlvbj1cIlx1MjAyNlwiPjxkaXYgcm9sZT1cIlx1MjAyNlwiPlxuICogICAgIDxkaXYgY2xhc3M9XCJuaXRyby10b2FzdFwiIGRhdGEtbGV2ZWw9XCJcdTIwMjZcIiBkYXRhLXN0eWxlPVwiXHUyMDI2XCI+PHAgY2xhc3M9XCJuaXRyby10b2FzdC10ZXh0XCI+XHUyMDI2PC9wPlxuICogICAgICAgPGJ1dHRvbiBjbGFzcz1cIm5pdHJvLXRvYXN0LWJ1dHRvblwiPlx1MjAyNlxuICovXG5pbXBvcnQgeyB1bnNlbnQgfSBmcm9tICcuL2FnYWluLmpzJztcbmltcG9ydCB7IGVucXVldWUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGZpcnN0LCBvbiwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IGRlZmF1bHRzID0ge1xuICBlbmFibGVkOiBvcHRpb25zLm5pdHJvVG9hc3RFbmFibGVkICE9PSAnZmFsc2UnLFxuICBwb3NpdGlvbjogb3B0aW9ucy5uaXRyb1RvYXN0UG9zaXRpb24sXG4gIGR1cmF0aW9uOiBOdW1iZXIob3B0aW9ucy5uaXRyb1RvYXN0RHVyYXRpb24pLFxuICBzdHlsZTogb3B0aW9ucy5uaXRyb1RvYXN0U3R5bGUsXG59O1xuLy8gTm8gYW5zd2VyLCBhIHRva2VuIG9yIGEgcmlnaHQgdGhhdCB3YXMgcmVmdXNlZDogdGhlIHBhZ2UgaXRzZWxmIG1heSBiZSBvdXQgb2YgZGF0ZS5cbmNvbnN0IFJFTE9BRF9TVEFUVVNFUyA9IFswLCA0MDAsIDQwM107XG5jb25zdCBUSUNLX01TID0gMTAwO1xuY29uc3QgTkFSUk9XID0gJyhtYXgtd2lkdGg6IDQwcmVtKSc7XG4vKiogQHR5cGUge01hcDxIVE1MRWxlbWVudCwgeyByZWdpb246IEVsZW1lbnQsIGxlZnQ6IG51bWJlciwgYWdhaW5zOiAoKCkgPT4gdm9pZClbXSB9Pn0gKi9cbmNvbnN0IHRvYXN0cyA9IG5ldyBNYXAoKTsgLy8gc2hvd24sIG9yIHdhaXRpbmcgc2luY2UgdGhlcmUgYXJlIGFzIG1hbnkgYXMgZml0OiB3aGVyZSwgZm9yIGhvdyBtYW55IG1zLCB3aGF0IGl0IHNlbmRzIGFnYWluXG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBmb2N1c2VkQmVmb3JlID0gbnVsbDtcblxuY29uc3QgbGlzdCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3NlY3Rpb24nKTtcbi8qKiBAdHlwZSB7TWFwPHN0cmluZyB8IHVuZGVmaW5lZCwgYW55Pn0gKi9cbmNvbnN0IHBsYWNlcyA9IG5ldyBNYXAoKTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayBvbmx5IHdoYXQgY2hhbmdlcyBpbiB0aGVtLCBzbyB0aGV5IGFyZSBpbiB0aGUgcGFnZSBiZWZvcmUgYW55IG1lc3NhZ2U7IG9mIGEgbmV3IHRvYXN0XG4gKiBhbG9uZSwgbm90IG9mIGFsbCBvZiB0aGVtLiBUaGUgbGFzdCBpcyBmb3Igd2hhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqL1xuY29uc3QgYnVpbGQgPSAoKSA9PiB7XG4gIGNvbnN0IHBvc2l0aW9ucyA9IFsndG9wJywgJ2JvdHRvbSddLmZsYXRNYXAoKGVkZ2UpID0+IFsnbGVmdCcsICdjZW50ZXInLCAncmlnaHQnXS5tYXAoKHNpZGUpID0+IGAke2VkZ2V9LSR7c2lkZX1gKSk7XG4gIGNvbnN0IHJlZ2lvbiA9ICgvKiogQHR5cGUge3N0cmluZ30gKi8gcm9sZSkgPT4gYDxkaXYgcm9sZT1cIiR7cm9sZX1cIiBhcmlhLWF0b21pYz1cImZhbHNlXCI+PC9kaXY+YDtcbiAgbGlzdC5jbGFzc05hbWUgPSAnbml0cm8tdG9hc3QtbGlzdCc7XG4gIGxpc3Quc2V0QXR0cmlidXRlKCdhcmlhLWxhYmVsJywgb3B0aW9ucy5uaXRyb1RvYXN0TGFiZWwpO1xuICBsaXN0LmlubmVySFRNTCA9IHBvc2l0aW9ucy5tYXAoKHBvc2l0aW9uKSA9PlxuICAgIGA8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RzXCIgZGF0YS1wb3NpdGlvbj1cIiR7cG9zaXRpb259XCI+JHtyZWdpb24oJ3N0YXR1cycpfSR7cmVnaW9uKCdhbGVydCcpfTwvZGl2PmApLmpvaW4oJycpXG4gICAgKyAnPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0LXNwb2tlblwiIHJvbGU9XCJzdGF0dXNcIj48L2Rpdj4nO1xuICBwb3NpdGlvbnMuZm9yRWFjaCgocG9zaXRpb24sIGF0KSA9PiBwbGFjZXMuc2V0KHBvc2l0aW9uLCBsaXN0LmNoaWxkcmVuW2F0XSkpO1xufTtcblxuLyoqIEtlZXAgdGhlIGxpc3QgaW4gdGhlIHBhZ2U6IGEgc3dhcCBvZiB0aGUgYm9keSByZW1vdmVzIGl0LCBhbmQgYSBtb2RhbCBkaWFsb2cgbWFrZXMgaXQgaW5lcnQuICovXG5jb25zdCBzZXR0bGUgPSAoKSA9PiB7XG4gIGNvbnN0IGhvbWUgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnZGlhbG9nOm1vZGFsJyldLmF0KC0xKSA/PyBkb2N1bWVudC5ib2R5O1xuICBpZiAobGlzdC5wYXJlbnROb2RlICE9PSBob21lKSBob21lLmFwcGVuZChsaXN0KTtcbiAgLy8gaHRteCAyIHJlc3RvcmVzIHBhZ2VzIGZyb20gdGhlaXIgSFRNTCwgd2l0aCB0b2FzdHMgdGhhdCBub2JvZHkgd291bGQgcmVtb3ZlLlxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdC1saXN0JykpIGlmIChvdGhlciAhPT0gbGlzdCkgb3RoZXIucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZTogRWxlbWVudCkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzSW5UaGVXYXkgPSAocGxhY2UpID0+IHtcbiAgY29uc3QgYWN0aXZlID0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudDtcbiAgaWYgKCFhY3RpdmUgfHwgYWN0aXZlID09PSBkb2N1bWVudC5ib2R5IHx8IGxpc3QuY29udGFpbnMoYWN0aXZlKSkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCB7IHRvcCwgcmlnaHQsIGJvdHRvbSwgbGVmdCB9ID0gYWN0aXZlLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICByZXR1cm4gWy4uLnBsYWNlLnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdCcpXS5tYXAoKHRvYXN0KSA9PiB0b2FzdC5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKSkuc29tZSgodG9hc3QpID0+XG4gICAgdG9hc3QudG9wIDwgYm90dG9tICYmIHRvYXN0LmJvdHRvbSA+IHRvcCAmJiB0b2FzdC5sZWZ0IDwgcmlnaHQgJiYgdG9hc3QucmlnaHQgPiBsZWZ0KTtcbn07XG5cbi8qKiBHbyB0byB0aGUgb3RoZXIgZWRnZSB3aGVyZSBhIHRvYXN0IGNvdmVycyB3aGF0IGhhcyB0aGUgZm9jdXMsIHVubGVzcyBvbmUgd291bGQgdGhlcmUgYXMgd2VsbC4gKi9cbmNvbnN0IG1ha2VXYXkgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Ugb2YgcGxhY2VzLnZhbHVlcygpKSB7XG4gICAgaWYgKHBsYWNlLm1hdGNoZXMoJzpob3ZlcicpIHx8ICFpc0luVGhlV2F5KHBsYWNlKSkgY29udGludWU7XG4gICAgY29uc3QgcG9zaXRpb24gPSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID8/ICcnO1xuICAgIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbi5yZXBsYWNlKC90b3B8Ym90dG9tLywgKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBlZGdlKSA9PiAoZWRnZSA9PT0gJ3RvcCcgPyAnYm90dG9tJyA6ICd0b3AnKSk7XG4gICAgaWYgKGlzSW5UaGVXYXkocGxhY2UpKSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb247XG4gIH1cbn07XG5cbmNvbnN0IHNob3dOZXh0ID0gKCkgPT4ge1xuICBjb25zdCBsaW1pdCA9IHdpbmRvdy5tYXRjaE1lZGlhKE5BUlJPVykubWF0Y2hlcyA/IDMgOiBJbmZpbml0eTtcbiAgY29uc3QgaXNFcnJvciA9ICgvKiogQHR5cGUge0hUTUxFbGVtZW50fSAqLyB7IGRhdGFzZXQgfSkgPT4gTnVtYmVyKGRhdGFzZXQubGV2ZWwgPT09ICdlcnJvcicpO1xuICBjb25zdCB3YWl0aW5nID0gWy4uLnRvYXN0cy5rZXlzKCldLmZpbHRlcigodG9hc3QpID0+ICF0b2FzdC5wYXJlbnROb2RlKS5zb3J0KChhLCBiKSA9PiBpc0Vycm9yKGIpIC0gaXNFcnJvcihhKSk7XG4gIGZvciAoY29uc3QgdG9hc3Qgb2Ygd2FpdGluZy5zbGljZSgwLCBsaW1pdCAtICh0b2FzdHMuc2l6ZSAtIHdhaXRpbmcubGVuZ3RoKSkpIHtcbiAgICB0b2FzdHMuZ2V0KHRvYXN0KT8ucmVnaW9uLmFwcGVuZCh0b2FzdCk7XG4gICAgc3RhcnRDbG9jayh0b2FzdCk7XG4gIH1cbiAgZm9yIChjb25zdCBbcG9zaXRpb24sIHBsYWNlXSBvZiBwbGFjZXMpIGlmICghcGxhY2UucXVlcnlTZWxlY3RvcignLm5pdHJvLXRvYXN0JykpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgbWFrZVdheSgpO1xufTtcblxuLyoqIEB0eXBlIHsodG9hc3Q6IEhUTUxFbGVtZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xvc2UgPSAodG9hc3QpID0+IHtcbiAgY29uc3QgaGFkRm9jdXMgPSB0b2FzdC5jb250YWlucyhkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgdG9hc3QucmVtb3ZlKCk7XG4gIHRvYXN0cy5kZWxldGUodG9hc3QpO1xuICBzaG93TmV4dCgpO1xuICBpZiAoIWhhZEZvY3VzIHx8ICFmb2N1c2VkQmVmb3JlKSByZXR1cm47XG4gIGNvbnN0IHsgaWQsIGlzQ29ubmVjdGVkIH0gPSBmb2N1c2VkQmVmb3JlO1xuICAoaXNDb25uZWN0ZWQgPyBmb2N1c2VkQmVmb3JlIDogZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoaWQpKT8uZm9jdXMoKTtcbn07XG5cbi8qKiBDbG9zZSB0aGUgdG9hc3Qgd2hlbiBpdHMgdGltZSBpcyBvdmVyLiBUaW1lIHRoYXQgbm9ib2R5IGNhbiB1c2UgdG8gcmVhZCBkb2VzIG5vdCBjb3VudC5cbiAqIEB0eXBlIHsodG9hc3Q6IEhUTUxFbGVtZW50KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RhcnRDbG9jayA9ICh0b2FzdCkgPT4ge1xuICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICBjb25zdCBlbnRyeSA9IHRvYXN0cy5nZXQodG9hc3QpO1xuICAgIGlmICghZW50cnkpIHJldHVybiBjbGVhckludGVydmFsKHRpbWVyKTtcbiAgICBzZXR0bGUoKTtcbiAgICBtYWtlV2F5KCk7XG4gICAgaWYgKGRvY3VtZW50LmhpZGRlbiB8fCBlbnRyeS5yZWdpb24ucGFyZW50RWxlbWVudD8ubWF0Y2hlcygnOmhvdmVyLCA6Zm9jdXMtd2l0aGluJykpIHJldHVybjtcbiAgICBlbnRyeS5sZWZ0IC09IFRJQ0tfTVM7XG4gICAgaWYgKGVudHJ5LmxlZnQgPD0gMCkgY2xvc2UodG9hc3QpO1xuICB9LCBUSUNLX01TKTtcbn07XG5cbi8qKiBAdHlwZSB7KG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgc3R5bGU6IHN0cmluZywgY2FuUmVsb2FkOiBib29sZWFuLCBhZ2FpbnM6ICgoKSA9PiB2b2lkKVtdKSA9PiBIVE1MRWxlbWVudH0gKi9cbmNvbnN0IG1ha2UgPSAobWVzc2FnZSwgbGV2ZWwsIHN0eWxlLCBjYW5SZWxvYWQsIGFnYWlucykgPT4ge1xuICBjb25zdCB0b2FzdCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ2RpdicpO1xuICB0b2FzdC5jbGFzc05hbWUgPSAnbml0cm8tdG9hc3QnO1xuICBPYmplY3QuYXNzaWduKHRvYXN0LmRhdGFzZXQsIHsgbGV2ZWwsIHN0eWxlIH0pO1xuICBjb25zdCBidXR0b24gPSAnPGJ1dHRvbiB0eXBlPVwiYnV0dG9uXCIgY2xhc3M9XCJuaXRyby10b2FzdC1idXR0b25cIj48L2J1dHRvbj4nO1xuICB0b2FzdC5pbm5lckhUTUwgPSBgPHAgY2xhc3M9XCJuaXRyby10b2FzdC10ZXh0XCI+PC9wPiR7Y2FuUmVsb2FkID8gYnV0dG9uIDogJyd9JHtidXR0b259YDtcbiAgY29uc3QgW3RleHQsIC4uLmJ1dHRvbnNdID0gdG9hc3QuY2hpbGRyZW47XG4gIHRleHQudGV4dENvbnRlbnQgPSBtZXNzYWdlO1xuICBjb25zdCB7IG5pdHJvVG9hc3RBZ2Fpbiwgbml0cm9Ub2FzdFJlbG9hZCwgbml0cm9Ub2FzdERpc21pc3MgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IHNlbmRBZ2FpbiA9ICgpID0+IHtcbiAgICBjbG9zZSh0b2FzdCk7XG4gICAgYWdhaW5zLmZvckVhY2goKGFnYWluKSA9PiBhZ2FpbigpKTtcbiAgfTtcbiAgLyoqIEB0eXBlIHtbc3RyaW5nLCAoKSA9PiB2b2lkXVtdfSAqL1xuICBjb25zdCBkb2luZ3MgPSBbW25pdHJvVG9hc3REaXNtaXNzLCAoKSA9PiBjbG9zZSh0b2FzdCldLCBbbml0cm9Ub2FzdFJlbG9hZCwgKCkgPT4gbG9jYXRpb24ucmVsb2FkKCldXTtcbiAgaWYgKGFnYWluc1swXSkgZG9pbmdzWzFdID0gW25pdHJvVG9hc3RBZ2Fpbiwgc2VuZEFnYWluXTtcbiAgYnV0dG9ucy5yZXZlcnNlKCkuZm9yRWFjaCgoYnV0dG9uLCBhdCkgPT4ge1xuICAgIGJ1dHRvbi50ZXh0Q29udGVudCA9IGRvaW5nc1thdF1bMF07XG4gICAgYnV0dG9uLmFkZEV2ZW50TGlzdGVuZXIoJ2NsaWNrJywgZG9pbmdzW2F0XVsxXSk7XG4gIH0pO1xuICB0b2FzdC5hZGRFdmVudExpc3RlbmVyKCdrZXlkb3duJywgKGV2ZW50KSA9PiB7XG4gICAgaWYgKGV2ZW50LmtleSAhPT0gJ0VzY2FwZScpIHJldHVybjtcbiAgICBldmVudC5zdG9wUHJvcGFnYXRpb24oKTtcbiAgICBjbG9zZSh0b2FzdCk7XG4gIH0pO1xuICByZXR1cm4gdG9hc3Q7XG59O1xuXG4vKiogQHR5cGUgeyhtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNvbmZpZzogVG9hc3RDb25maWcsIGNhblJlbG9hZD86IGJvb2xlYW4sIGFnYWluPzogKCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAobWVzc2FnZSwgbGV2ZWwsIHsgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB9LCBjYW5SZWxvYWQgPSBmYWxzZSwgYWdhaW4pID0+IHtcbiAgaWYgKCFlbmFibGVkKSByZXR1cm47XG4gIHNldHRsZSgpO1xuICBjb25zdCByZWdpb24gPSAocGxhY2VzLmdldChwb3NpdGlvbikgPz8gcGxhY2VzLmdldCgndG9wLXJpZ2h0JykpLmNoaWxkcmVuW051bWJlcihsZXZlbCA9PT0gJ2Vycm9yJyldO1xuICBmb3IgKGNvbnN0IFt7IGRhdGFzZXQsIGZpcnN0RWxlbWVudENoaWxkIH0sIGVudHJ5XSBvZiB0b2FzdHMpIHtcbiAgICBjb25zdCB0ZXh0ID0gLyoqIEB0eXBlIHthbnl9ICovIChmaXJzdEVsZW1lbnRDaGlsZCk7XG4gICAgaWYgKGVudHJ5LnJlZ2lvbiAhPT0gcmVnaW9uIHx8IGRhdGFzZXQubGV2ZWwgIT09IGxldmVsIHx8IHRleHQudGV4dENvbnRlbnQgIT09IG1lc3NhZ2UpIGNvbnRpbnVlO1xuICAgIGlmICghYWdhaW4gPT09ICEhZW50cnkuYWdhaW5zWzBdKSBjb250aW51ZTtcbiAgICAvLyBBIHBvbGwgdGhhdCBmYWlscyBhZ2FpbiBhbmQgYWdhaW4gaXMgcmVhZCBvdXQgb25jZS4gT2YgYW4gb2ZmZXIgdG8gcmVsb2FkIEluZmluaXR5IGlzIGxlZnQuXG4gICAgdGV4dC5kYXRhc2V0LmNvdW50ID0gTnVtYmVyKHRleHQuZGF0YXNldC5jb3VudCA/PyAxKSArIDE7XG4gICAgZW50cnkubGVmdCA9IE1hdGgubWF4KGVudHJ5LmxlZnQsIGR1cmF0aW9uKTtcbiAgICBpZiAoYWdhaW4pIGVudHJ5LmFnYWlucy5wdXNoKGFnYWluKTtcbiAgICByZXR1cm47XG4gIH1cbiAgLy8gQW4gb2ZmZXIgc3RheXMgdW50aWwgdGhlIHZpc2l0b3IgaGFzIGRlY2lkZWQuXG4gIGNvbnN0IGFnYWlucyA9IGFnYWluID8gW2FnYWluXSA6IFtdO1xuICBjb25zdCBvZmZlcnMgPSBjYW5SZWxvYWQgfHwgISFhZ2FpbjtcbiAgdG9hc3RzLnNldChtYWtlKG1lc3NhZ2UsIGxldmVsLCBzdHlsZSwgb2ZmZXJzLCBhZ2FpbnMpLCB7IHJlZ2lvbiwgYWdhaW5zLCBsZWZ0OiBvZmZlcnMgPyBJbmZpbml0eSA6IGR1cmF0aW9uIH0pO1xuICBzaG93TmV4dCgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSwgbWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBjYW5SZWxvYWQ/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChldmVudCwgbWVzc2FnZSwgbGV2ZWwsIGNhblJlbG9hZCkgPT4ge1xuICBjb25zdCB7IGRldGFpbCwgdGFyZ2V0IH0gPSBldmVudDtcbiAgaWYgKG1lc3NhZ2UgPT0gbnVsbCkgcmV0dXJuOyAvLyBhIHNjcmlwdCdzIGV2ZW50LCB3aXRob3V0IHRoZSBkZXRhaWwgb2Ygb3Vyc1xuICAvLyBJZiB0aGUgcm9vdCBoYXMgZ29uZSwgYW5vdGhlciBvZiBpdHMgY2xhc3Mga25vd3MuXG4gIGNvbnN0IG5hbWUgPSBDU1MuZXNjYXBlKGAke2RldGFpbC5jb21wb25lbnR9YCk7XG4gIGNvbnN0IHJvb3QgPSB0YXJnZXQuZGF0YXNldD8ubml0cm9Ub2FzdCA/IHRhcmdldCA6IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9XCIke25hbWV9XCJdW2RhdGEtbml0cm8tdG9hc3RdYCk7XG4gIGNvbnN0IGNvbmZpZyA9IHsgLi4uZGVmYXVsdHMsIC4uLkpTT04ucGFyc2Uocm9vdD8uZGF0YXNldC5uaXRyb1RvYXN0ID8/ICd7fScpIH07XG4gIC8vIE5vIGVsZW1lbnQgb2YgdGhhdCBpZCwgc3VjaCBhcyBhIGRpYWxvZywgd2hpY2ggaGFzIGEgc2hvdygpIGFzIHdlbGwuXG4gIGNvbnN0IGFkYXB0ZXIgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ05pdHJvVG9hc3RBZGFwdGVyJykgJiYgd2luZG93Lk5pdHJvVG9hc3RBZGFwdGVyO1xuICBjb25zdCBqb2IgPSB1bnNlbnQuZ2V0KGV2ZW50KTtcbiAgY29uc3QgYWdhaW4gPSBqb2IgJiYgKCgpID0+IGVucXVldWUoam9iKSk7XG4gIGlmIChhZGFwdGVyICYmIHR5cGVvZiBhZGFwdGVyLnNob3cgPT09ICdmdW5jdGlvbicpIGFkYXB0ZXIuc2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBhZ2Fpbik7XG4gIGVsc2Ugc2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBjYW5SZWxvYWQsIGFnYWluKTtcbn07XG5cbi8qKiBIYXZlIHNjcmVlbiByZWFkZXJzIHNwZWFrIGEgdGV4dCB0aGF0IGlzIHNlZW4gZWxzZXdoZXJlLlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2F5ID0gKHRleHQpID0+IHtcbiAgc2V0dGxlKCk7XG4gIGNvbnN0IHBhcmFncmFwaCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3AnKTtcbiAgcGFyYWdyYXBoLnRleHRDb250ZW50ID0gdGV4dDtcbiAgbGlzdC5sYXN0RWxlbWVudENoaWxkPy5yZXBsYWNlQ2hpbGRyZW4ocGFyYWdyYXBoKTsgLy8gYW4gZXF1YWwgdGV4dCBpcyBzcG9rZW4gYXMgd2VsbFxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VG9hc3RzID0gKCkgPT4ge1xuICBidWlsZCgpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86bWVzc2FnZScsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICB0ZWxsKGV2ZW50LCBldmVudC5kZXRhaWw/LnRleHQsIGV2ZW50LmRldGFpbD8ubGV2ZWwgPz8gJ2luZm8nKTtcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzplcnJvcicsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICB0ZWxsKGV2ZW50LCBldmVudC5kZXRhaWw/LmVycm9yLCAnZXJyb3InLCBSRUxPQURfU1RBVFVTRVMuaW5jbHVkZXMoZXZlbnQuZGV0YWlsPy5zdGF0dXMpKTtcbiAgfSk7XG4gIGxpc3QuYWRkRXZlbnRMaXN0ZW5lcignZm9jdXNpbicsICh7IHJlbGF0ZWRUYXJnZXQgfSkgPT4ge1xuICAgIGlmICghbGlzdC5jb250YWlucygvKiogQHR5cGUge05vZGV9ICovIChyZWxhdGVkVGFyZ2V0KSkpIGZvY3VzZWRCZWZvcmUgPSByZWxhdGVkVGFyZ2V0O1xuICB9KTtcbiAgb24oJ2ZvY3VzaW4nLCBtYWtlV2F5KTtcbiAgb24oJ2Nsb3NlJywgc2V0dGxlKTsgLy8gb2YgYSBkaWFsb2dcbiAgbmV3IE11dGF0aW9uT2JzZXJ2ZXIoc2V0dGxlKS5vYnNlcnZlKGRvY3VtZW50LmJvZHksIHsgY2hpbGRMaXN0OiB0cnVlIH0pO1xuICBzZXR0bGUoKTtcbiAgd2luZG93Lm5pdHJvVG9hc3RzID0geyBzaG93LCBzYXkgfTtcbn07XG4iLCAiLyogS2VlcHMgb3ZlciBhIHN3YXAgd2hhdCB0aGUgYnJvd3NlciBvciBhIHNjcmlwdCBvd25zOiB3aGV0aGVyIGRpYWxvZ3MsIGRldGFpbHMgYW5kIHBvcG92ZXJzIGFyZSBvcGVuLCBob3dcbiAqIGZhciBlbGVtZW50cyBhcmUgc2Nyb2xsZWQsIGFuZCBhbGwgdGhhdCBzdGFuZHMgaW4gYW4gZWxlbWVudCB3aXRoIHslIG5pdHJvX2tlZXAgJX0uXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8ta2VlcCwgd2hvc2UgdmFsdWUgbm8gb3RoZXIgZWxlbWVudCBoYXM7IGRhdGEtbml0cm8tY29tcG9uZW50LCAtc2xvdCwgLW93bmVyOyByb2xlPVwic3RhdHVzXCIuXG4gKlxuICogYG9wZW5gIGlzIHRoZSBzZXJ2ZXIncyB3b3JkLCB0b28uIEl0IGlzIGZvbGxvd2VkIHdoZW4gaXQgZGlmZmVycyBmcm9tIGl0cyBsYXN0IG9uZTsgdW50aWwgdGhlbiB3aGF0XG4gKiB0aGUgdmlzaXRvciBvciBhIHNjcmlwdCBoYXMgZG9uZSBzaW5jZSBzdGF5cy4gT2xkIGFuZCBuZXcgZWxlbWVudHMgYXJlIHRvbGQgYnkgdGhlaXIgaWRzLCBlbHNlIGJ5IHdoYXRcbiAqIHN0YW5kcyBhcm91bmQgdGhlbSwgZWxzZSBieSB0aGVpciBudW1iZXI7IHdoZXJlIHRoZSBudW1iZXJzIGRpZmZlciwgbm9ib2R5IGtub3dzLiBXaGF0IHBlb3BsZSB3cm90ZSBpc1xuICogbmV2ZXIgdGFrZW4gZm9yIG91cnM6IHdoYXQgd2FzIG9wZW5lZCBpbiB0aGVyZSBzdGF5cyBvcGVuLCBhbmQgaXRzIG5hbWVzIGtlZXAgbm90aGluZy5cbiAqL1xuaW1wb3J0IHsgYWxsLCBmaW5kLCBpc1RydXN0ZWQsIG9uLCBwYXJ0c09mLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc2F5IH0gZnJvbSAnLi90b2FzdHMuanMnO1xuXG5jb25zdCBLRUVQID0gJ2RhdGEtbml0cm8ta2VlcCc7XG5jb25zdCBQQUlSID0gJ2RhdGEtbml0cm8tcGFpcic7IC8vIG9uIGVsZW1lbnRzIGZvciBhcyBsb25nIGFzIG5ldyBvbmVzIGFyZSBvbiB0aGVpciB3YXkgdG8gdGhlIHBhZ2VcbmNvbnN0IE9QRU5TID0gJ2RpYWxvZyxkZXRhaWxzLFtwb3BvdmVyXSc7XG4vKiogQHR5cGUge1dlYWtNYXA8Tm9kZSwgYm9vbGVhbj59ICovXG5jb25zdCBzYWlkID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgZWxlbWVudHMgd2hvc2UgYG9wZW5gIGhhcyBjaGFuZ2VkIHNpbmNlOiB3aGF0IHRoZSBzZXJ2ZXIgc2FpZFxuLyoqIEB0eXBlIHtTZXQ8YW55Pn0gKi9cbmNvbnN0IHNjcm9sbGVkID0gbmV3IFNldCgpO1xuXG4vKiogQHR5cGUgeyhyZWNvcmRzOiBNdXRhdGlvblJlY29yZFtdKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9IChyZWNvcmRzKSA9PiB7XG4gIGZvciAoY29uc3QgeyB0YXJnZXQsIG9sZFZhbHVlIH0gb2YgcmVjb3JkcykgaWYgKCFzYWlkLmhhcyh0YXJnZXQpKSBzYWlkLnNldCh0YXJnZXQsIG9sZFZhbHVlICE9IG51bGwpO1xufTtcbmNvbnN0IG9ic2VydmVyID0gbmV3IE11dGF0aW9uT2JzZXJ2ZXIobm90ZSk7XG5cbi8qKiBXaGV0aGVyIHRoZSBlbGVtZW50IGlzIHdyaXR0ZW4gYnkgdGhlIGNvbXBvbmVudCBvZiB0aGlzIGlkLCBhbmQgbm90IGJ5IG9uZSBpbnNpZGUgb3IgYXJvdW5kIGl0LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIGlkOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc09mID0gKGVsZW1lbnQsIGlkKSA9PiB7XG4gIGxldCBwbGFjZSA9IGVsZW1lbnQ7IC8vIHdoYXQgcGVvcGxlIHdyb3RlIGJlbG9uZ3MgdG8gd2hlcmUgaXQgc3RhbmRzXG4gIHdoaWxlIChwbGFjZSAmJiAhaXNUcnVzdGVkKHBsYWNlKSkgcGxhY2UgPSBwbGFjZS5wYXJlbnRFbGVtZW50O1xuICBjb25zdCBob2xkZXIgPSBwbGFjZT8uY2xvc2VzdCgnW2RhdGEtbml0cm8tY29tcG9uZW50XSxbZGF0YS1uaXRyby1zbG90XScpO1xuICBjb25zdCB7IG5pdHJvT3duZXIsIG5pdHJvU2xvdCB9ID0gaG9sZGVyPy5kYXRhc2V0ID8/IHt9O1xuICByZXR1cm4gKG5pdHJvU2xvdCA/IG5pdHJvT3duZXIgOiBob2xkZXI/LmlkKSA9PT0gaWQgJiYgIWhvbGRlci5jb250YWlucyhwbGFjZS5jbG9zZXN0KGBbJHtLRUVQfV1gKSk7XG59O1xuXG4vKiogQHR5cGUgeygoZWxlbWVudDogYW55KSA9PiB1bmtub3duKVtdfSAqL1xuY29uc3QgS0VZUyA9IFtcbiAgKGVsZW1lbnQpID0+IGVsZW1lbnQubWF0Y2hlcyhPUEVOUykgJiYgZWxlbWVudC5wYXJlbnRFbGVtZW50Py50ZXh0Q29udGVudCwgLy8gYSByb3cncywgbW9zdGx5XG4gIChlbGVtZW50KSA9PiBbZWxlbWVudC5jbGFzc05hbWUsIGVsZW1lbnQubWF0Y2hlcygnZGV0YWlscycpICYmIGVsZW1lbnQuZmlyc3RFbGVtZW50Q2hpbGQ/LnRleHRDb250ZW50XSxcbiAgKCkgPT4gJycsXG5dO1xuXG4vKiogQHR5cGUgeyhvbGRzOiBhbnlbXSwgbmV3czogYW55W10pID0+IE1hcDxhbnksIGFueT59ICovXG5jb25zdCBwYWlyID0gKG9sZHMsIG5ld3MpID0+IHtcbiAgY29uc3QgcGFpcnMgPSBuZXcgTWFwKCk7XG4gIGZvciAoY29uc3Qga2V5T2Ygb2YgS0VZUykge1xuICAgIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55W11bXT59ICovXG4gICAgY29uc3QgZ3JvdXBzID0ge307XG4gICAgW29sZHMsIG5ld3NdLmZvckVhY2goKGVsZW1lbnRzLCBzaWRlKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgZWxlbWVudHMpIHtcbiAgICAgICAgaWYgKHBhaXJzLmhhcyhlbGVtZW50KSkgY29udGludWU7XG4gICAgICAgIGNvbnN0IG93biA9IGVsZW1lbnQuaWQgfHwgW2VsZW1lbnQubG9jYWxOYW1lLCBlbGVtZW50LmNsb3Nlc3QoJ1tpZF0nKT8uaWQsIGtleU9mKGVsZW1lbnQpXTtcbiAgICAgICAgKGdyb3Vwc1tbaXNUcnVzdGVkKGVsZW1lbnQpLCBvd25dLmpvaW4oKV0gPz89IFtbXSwgW11dKVtzaWRlXS5wdXNoKGVsZW1lbnQpO1xuICAgICAgfVxuICAgIH0pO1xuICAgIGZvciAoY29uc3QgW3NvbWUsIG90aGVyc10gb2YgT2JqZWN0LnZhbHVlcyhncm91cHMpKSB7XG4gICAgICBpZiAoc29tZS5sZW5ndGggIT09IG90aGVycy5sZW5ndGgpIGNvbnRpbnVlO1xuICAgICAgc29tZS5mb3JFYWNoKChvbGQsIGF0KSA9PiBwYWlycy5zZXQob2xkLCBvdGhlcnNbYXRdKS5zZXQob3RoZXJzW2F0XSwgb2xkKSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBwYWlycztcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gT3duU3RhdGV9ICovXG5jb25zdCBzdGF0ZU9mID0gKGVsZW1lbnQpID0+ICh7XG4gIGlzT3BlbjogZWxlbWVudC5vcGVuLFxuICBpc01vZGFsOiBlbGVtZW50Lm1hdGNoZXMoJzptb2RhbCcpLFxuICBpc1Nob3duOiBlbGVtZW50Lm1hdGNoZXMoJzpwb3BvdmVyLW9wZW4nKSxcbiAgcGxhY2U6IHNjcm9sbGVkLmhhcyhlbGVtZW50KSAmJiB7IHRvcDogZWxlbWVudC5zY3JvbGxUb3AsIGxlZnQ6IGVsZW1lbnQuc2Nyb2xsTGVmdCwgYmVoYXZpb3I6ICdpbnN0YW50JyB9LFxufSk7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgc3RhdGU6IE93blN0YXRlKSA9PiB2b2lkfSAqL1xuY29uc3Qgb3BlbiA9IChlbGVtZW50LCB7IGlzT3BlbiwgaXNNb2RhbCwgaXNTaG93biwgc2F5cyB9KSA9PiB7XG4gIGlmIChlbGVtZW50Lm1hdGNoZXMoJ2RpYWxvZycpKSB7XG4gICAgY29uc3QgaXNSaWdodCA9ICFlbGVtZW50Lm1hdGNoZXMoJzptb2RhbCcpID09PSAhKGlzT3BlbiAmJiBpc01vZGFsKTtcbiAgICBpZiAoIWlzUmlnaHQgJiYgaXNNb2RhbCAmJiBpc09wZW4pIHtcbiAgICAgIGVsZW1lbnQub3BlbiA9IGZhbHNlOyAvLyBpdCB3b3VsZCByZWZ1c2VcbiAgICAgIGVsZW1lbnQuc2hvd01vZGFsKCk7XG4gICAgfSBlbHNlIGlmICghaXNSaWdodCkgeyAvLyB3aXRob3V0IGBvcGVuYCBpdCB3b3VsZCBiZSBpbnZpc2libGUsIGFuZCB0aGUgcGFnZSBmcm96ZW5cbiAgICAgIGVsZW1lbnQub3BlbiA9IHRydWU7XG4gICAgICBlbGVtZW50LmNsb3NlKCk7XG4gICAgICBlbGVtZW50Lm9wZW4gPSBpc09wZW47XG4gICAgfVxuICB9XG4gIGlmIChlbGVtZW50LnBvcG92ZXIgIT0gbnVsbCAmJiBlbGVtZW50Lm1hdGNoZXMoJzpwb3BvdmVyLW9wZW4nKSAhPT0gISFpc1Nob3duKSBlbGVtZW50LnRvZ2dsZVBvcG92ZXIoKTtcbiAgaWYgKHNheXMgIT0gbnVsbCkgc2FpZC5zZXQoZWxlbWVudCwgc2F5cyk7XG59O1xuXG4vKiogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IHsgYWxsTmV3OiAoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55W10sIGh0bWw6ICgpID0+IHN0cmluZyB9fSAqL1xuY29uc3QgcGFyc2UgPSAodGV4dCkgPT4ge1xuICBjb25zdCB0ZW1wbGF0ZSA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3RlbXBsYXRlJyk7XG4gIHRlbXBsYXRlLmlubmVySFRNTCA9IHRleHQ7XG4gIGNvbnN0IHBhcnRzID0gcGFydHNPZih0ZW1wbGF0ZSk7XG4gIGNvbnN0IGFsbE5ldyA9ICgvKiogQHR5cGUge3N0cmluZ30gKi8gc2VsZWN0b3IpID0+IHBhcnRzLmZsYXRNYXAoKHBhcnQpID0+IFsuLi5wYXJ0LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXSk7XG4gIHJldHVybiB7XG4gICAgYWxsTmV3LFxuICAgIGh0bWw6ICgpID0+IHtcbiAgICAgIC8vIEJyb3dzZXJzIHJlYWQgYDxwcmU+YCBhbmQgYSBsaW5lIGJyZWFrIGFzIGA8cHJlPmAsIGFuZCB3cml0ZSBpdCB3aXRob3V0IG9uZS5cbiAgICAgIGZvciAoY29uc3QgeyBmaXJzdENoaWxkIH0gb2YgYWxsTmV3KCdwcmUsdGV4dGFyZWEnKSkgaWYgKGZpcnN0Q2hpbGQ/LmRhdGE/LlswXSA9PT0gJ1xcbicpIGZpcnN0Q2hpbGQuZGF0YSA9IGBcXG4ke2ZpcnN0Q2hpbGQuZGF0YX1gO1xuICAgICAgcmV0dXJuIHRlbXBsYXRlLmlubmVySFRNTDtcbiAgICB9LFxuICB9O1xufTtcblxuLyoqIGh0bXggZmluZHMgYnkgdGhlaXIgaWRzIHdoYXQgaXMgdG8gc3RheSwgYW5kIG90aGVycyBtYXkgaGF2ZSB0aGUgc2FtZS5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBuZXdzOiBhbnlbXSwgbWFyazogc3RyaW5nKSA9PiAoKSA9PiB2b2lkfSAqL1xuY29uc3QgcHJlc2VydmUgPSAocm9vdCwgbmV3cywgbWFyaykgPT4ge1xuICAvKiogQHR5cGUge1tFbGVtZW50LCBzdHJpbmcgfCBudWxsXVtdfSAqL1xuICBjb25zdCBpZHMgPSBbXTtcbiAgZm9yIChjb25zdCBmcmVzaCBvZiBuZXdzLmZpbHRlcihpc1RydXN0ZWQpKSB7XG4gICAgY29uc3QgW29sZF0gPSBhbGwoYFske0tFRVB9PSR7Q1NTLmVzY2FwZShmcmVzaC5kYXRhc2V0Lm5pdHJvS2VlcCl9XWAsIHJvb3QpO1xuICAgIGlmICghb2xkKSBjb250aW51ZTtcbiAgICBpZHMucHVzaChbb2xkLCBvbGQuZ2V0QXR0cmlidXRlKCdpZCcpXSk7XG4gICAgZnJlc2guaWQgPSBvbGQuaWQgPSBgJHttYXJrfSR7aWRzLmxlbmd0aH1gO1xuICAgIGZyZXNoLnNldEF0dHJpYnV0ZSgnaHgtcHJlc2VydmUnLCAnJyk7XG4gICAgZnJlc2gucmVwbGFjZUNoaWxkcmVuKCk7IC8vIGh0bXggd291bGQgbG9vayBmb3IgY29tcG9uZW50cyBpbiB0aGVyZVxuICB9XG4gIHJldHVybiAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBbb2xkLCBpZF0gb2YgaWRzKSBzZXRBdHRyaWJ1dGUob2xkLCAnaWQnLCBpZCk7XG4gIH07XG59O1xuXG4vKiogTGl2ZSByZWdpb25zIHNwZWFrIHdoYXQgY2hhbmdlcyBpbiB0aGVtLiBXaGVyZSBhIG5ldyBvbmUgaGFzIGNvbWUgaW4gaXRzIHBsYWNlLCBvdXJzIHNwZWFrcy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiAoKSA9PiB2b2lkfSAqL1xuY29uc3QgbGlzdGVuID0gKHsgaWQgfSkgPT4ge1xuICBjb25zdCByZWdpb25zID0gKCkgPT4gYWxsKCdbcm9sZT1zdGF0dXNdJywgZmluZChpZCkgPz8gW10pO1xuICBjb25zdCBvbGRzID0gcmVnaW9ucygpLm1hcCgocmVnaW9uKSA9PiAoeyByZWdpb24sIGJlZm9yZTogcmVnaW9uLnRleHRDb250ZW50IH0pKTtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBjb25zdCBuZXdzID0gcmVnaW9ucygpO1xuICAgIGlmIChuZXdzLmxlbmd0aCAhPT0gb2xkcy5sZW5ndGgpIHJldHVybjtcbiAgICBuZXdzLmZvckVhY2goKHsgdGV4dENvbnRlbnQgfSwgYXQpID0+IHtcbiAgICAgIGNvbnN0IHsgcmVnaW9uLCBiZWZvcmUgfSA9IG9sZHNbYXRdO1xuICAgICAgY29uc3QgaXNOZXdzID0gcmVnaW9uICE9PSBuZXdzW2F0XSAmJiB0ZXh0Q29udGVudC50cmltKCkgJiYgdGV4dENvbnRlbnQgIT09IGJlZm9yZTtcbiAgICAgIGlmIChpc05ld3MpIHNheSh0ZXh0Q29udGVudC50cmltKCkucmVwbGFjZSgvXFxzKy9nLCAnICcpKTtcbiAgICB9KTtcbiAgfTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgdGV4dDogc3RyaW5nKSA9PiB7IHRleHQ6IHN0cmluZywgcmVzdG9yZTogKCkgPT4gdm9pZCB9fSAqL1xuZXhwb3J0IGNvbnN0IGtlZXBPd24gPSAocm9vdCwgdGV4dCkgPT4ge1xuICBjb25zdCBzcGVhayA9IGxpc3Rlbihyb290KTtcbiAgbm90ZShvYnNlcnZlci50YWtlUmVjb3JkcygpKTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIHNjcm9sbGVkKSBpZiAoIWVsZW1lbnQuaXNDb25uZWN0ZWQpIHNjcm9sbGVkLmRlbGV0ZShlbGVtZW50KTtcbiAgY29uc3QgbW92ZWQgPSBbLi4uc2Nyb2xsZWRdLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdC5jb250YWlucyhlbGVtZW50KSk7XG4gIGlmICghbW92ZWQubGVuZ3RoICYmICFyb290Lm1hdGNoZXMoT1BFTlMpICYmICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7T1BFTlN9LFske0tFRVB9XWApKSByZXR1cm4geyB0ZXh0LCByZXN0b3JlOiBzcGVhayB9O1xuXG4gIGNvbnN0IHsgYWxsTmV3LCBodG1sIH0gPSBwYXJzZSh0ZXh0KTtcbiAgY29uc3QgbWFyayA9IGBuaXRybyR7TWF0aC5yYW5kb20oKX0tYC5yZXBsYWNlKCcuJywgJy0nKTsgLy8gbm9ib2R5IGhhcyB3cml0dGVuIHRoYXRcbiAgY29uc3QgZ2l2ZUJhY2sgPSBwcmVzZXJ2ZShyb290LCBhbGxOZXcoYFske0tFRVB9XWApLCBtYXJrKTtcbiAgY29uc3Qgc2VsZWN0b3IgPSBbT1BFTlMsIC4uLm1vdmVkLm1hcCgoeyBpZCwgbG9jYWxOYW1lIH0pID0+IChpZCA/IGAjJHtDU1MuZXNjYXBlKGlkKX1gIDogbG9jYWxOYW1lKSldLmpvaW4oKTtcbiAgY29uc3QgaXNPd24gPSAoLyoqIEB0eXBlIHtFbGVtZW50fSAqLyBlbGVtZW50KSA9PiBpc09mKGVsZW1lbnQsIHJvb3QuaWQpO1xuICBjb25zdCBvbGRzID0gW3Jvb3QsIC4uLnJvb3QucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildLmZpbHRlcigoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKHNlbGVjdG9yKSk7XG4gIGNvbnN0IG5ld3MgPSBhbGxOZXcoc2VsZWN0b3IpLmZpbHRlcihpc093bik7XG4gIGNvbnN0IHBhaXJzID0gcGFpcihvbGRzLmZpbHRlcihpc093biksIG5ld3MpO1xuICAvKiogQHR5cGUge1thbnksIE93blN0YXRlXVtdfSAqL1xuICBjb25zdCBzdGF0ZXMgPSBvbGRzLmZpbHRlcigob2xkKSA9PiAhaXNPd24ob2xkKSkubWFwKChvbGQpID0+IFtvbGQsIHN0YXRlT2Yob2xkKV0pOyAvLyB0aGV5IHN0YXkgdGhlbXNlbHZlc1xuICBuZXdzLmZvckVhY2goKGZyZXNoLCBhdCkgPT4ge1xuICAgIGNvbnN0IG9sZCA9IHBhaXJzLmdldChmcmVzaCk7XG4gICAgaWYgKCFmcmVzaC5tYXRjaGVzKE9QRU5TKSAmJiAhc2Nyb2xsZWQuaGFzKG9sZCkpIHJldHVybjtcbiAgICBjb25zdCBzdGF0ZSA9IG9sZCA/IHN0YXRlT2Yob2xkKSA6IHt9O1xuICAgIGlmIChmcmVzaC5tYXRjaGVzKCdkaWFsb2csZGV0YWlscycpKSB7XG4gICAgICBjb25zdCBzYXlzID0gKHN0YXRlLnNheXMgPSBmcmVzaC5oYXNBdHRyaWJ1dGUoJ29wZW4nKSk7XG4gICAgICAvLyBUaGUgc2VydmVyIGNhbid0IHNheSBtb2RhbCwgc28gd2hvZXZlciBkaWQgd2FzIHF1aWNrZXIgdGhhbiB0aGlzIHNjcmlwdC5cbiAgICAgIGlmICghb2xkIHx8IHNheXMgIT09IChzYWlkLmdldChvbGQpID8/IChvbGQub3BlbiAmJiAhc3RhdGUuaXNNb2RhbCkpKSBzdGF0ZS5pc09wZW4gPSBzYXlzO1xuICAgICAgZnJlc2gudG9nZ2xlQXR0cmlidXRlKCdvcGVuJywgc3RhdGUuaXNPcGVuKTtcbiAgICB9XG4gICAgZm9yIChjb25zdCBlbGVtZW50IG9mIFtmcmVzaCwgb2xkXSkgZWxlbWVudD8uc2V0QXR0cmlidXRlKFBBSVIsIG1hcmsgKyBhdCk7IC8vIGVxdWFsLCBvciBodG14IDQgd291bGQgbm90IHNlZSBpdFxuICAgIHN0YXRlcy5wdXNoKFttYXJrICsgYXQsIHN0YXRlXSk7XG4gIH0pO1xuXG4gIHJldHVybiB7XG4gICAgdGV4dDogaHRtbCgpLFxuICAgIHJlc3RvcmU6ICgpID0+IHtcbiAgICAgIGdpdmVCYWNrKCk7XG4gICAgICBjb25zdCBtYXJrZWQgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChgWyR7UEFJUn1ePSR7bWFya31dYCldO1xuICAgICAgY29uc3QgbmV3cyA9IG5ldyBNYXAobWFya2VkLm1hcCgoZWxlbWVudCkgPT4gW2VsZW1lbnQuZ2V0QXR0cmlidXRlKFBBSVIpLCBlbGVtZW50XSkpO1xuICAgICAgY29uc3QgZm91bmQgPSBzdGF0ZXMubWFwKChbb25lLCBzdGF0ZV0pID0+ICh7IGVsZW1lbnQ6IG5ld3MuZ2V0KG9uZSkgPz8gb25lLCBzdGF0ZSB9KSkuZmlsdGVyKCh7IGVsZW1lbnQgfSkgPT4gZWxlbWVudC5pc0Nvbm5lY3RlZCk7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCB9IG9mIGZvdW5kKSBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShQQUlSKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50LCBzdGF0ZSB9IG9mIGZvdW5kKSBvcGVuKGVsZW1lbnQsIHN0YXRlKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50LCBzdGF0ZTogeyBwbGFjZSB9IH0gb2YgZm91bmQpIHtcbiAgICAgICAgaWYgKCFwbGFjZSkgY29udGludWU7XG4gICAgICAgIGVsZW1lbnQuc2Nyb2xsVG8ocGxhY2UpO1xuICAgICAgICBzY3JvbGxlZC5hZGQoZWxlbWVudCk7XG4gICAgICB9XG4gICAgICBvYnNlcnZlci50YWtlUmVjb3JkcygpO1xuICAgICAgc3BlYWsoKTtcbiAgICB9LFxuICB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0T3duID0gKCkgPT4ge1xuICBvYnNlcnZlci5vYnNlcnZlKGRvY3VtZW50LCB7IHN1YnRyZWU6IHRydWUsIGF0dHJpYnV0ZUZpbHRlcjogWydvcGVuJ10sIGF0dHJpYnV0ZU9sZFZhbHVlOiB0cnVlIH0pO1xuICBvbignc2Nyb2xsJywgKHsgdGFyZ2V0IH0pID0+IHNjcm9sbGVkLmFkZCh0YXJnZXQpKTtcbn07XG4iLCAiLyogTGV0cyBhbnN3ZXJzIHdhaXQgd2hpbGUgdGhlIHZpc2l0b3IgcHJlc3NlcyBzb21ldGhpbmc6IHdoZXJlIG9uZSByZXBsYWNlZCBpdCBiZWZvcmUgaXQgaXMgcmVsZWFzZWQsIHRoZVxuICogY2xpY2sgd291bGQgYmUgbG9zdCwgYW5kIHdoYXQgaXMgZHJhZ2dlZCB3b3VsZCBiZSBkcm9wcGVkOyBhbmQgd2hpbGUgdGhlIG1lbnUgb2YgYSBzZWxlY3QgaXMgb3Blbiwgd2hpY2ggd291bGQgYmVcbiAqIGNsb3NlZC4gTm90IGV2ZXJ5IGJyb3dzZXIga25vd3MgdGhhdCBvZiBpdHMgbWVudXMuXG4gKi9cbmltcG9ydCB7IFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBUQVBfTVMgPSAzNTA7IC8vIGEgYnJvd3NlciB0aGF0IHdhaXRzIGZvciBhIHNlY29uZCB0YXAgY2xpY2tzIGFzIGxhdGUgYXMgdGhhdFxuY29uc3QgT1BFTiA9IENTUy5zdXBwb3J0cygnc2VsZWN0b3IoOm9wZW4pJykgPyAnc2VsZWN0Om9wZW4nIDogJ25ldmVyJztcbi8qKiBAdHlwZSB7UHJvbWlzZTx2b2lkPiB8IG51bGx9ICovXG5sZXQgcHJlc3NlZCA9IG51bGw7XG4vKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG5sZXQgcmVsZWFzZTtcbi8qKiBAdHlwZSB7UmV0dXJuVHlwZTx0eXBlb2Ygc2V0VGltZW91dD59ICovXG5sZXQgZW5kO1xuXG5jb25zdCBwcmVzcyA9ICgpID0+IHtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIHByZXNzZWQgPz89IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgcmVsZWFzZSA9ICgpID0+IHtcbiAgICAgIGlmIChkb2N1bWVudC5xdWVyeVNlbGVjdG9yKE9QRU4pKSByZXR1cm4gbGV0R28oVEFQX01TKTsgLy8gbm8gZXZlbnQgc2F5cyB0aGF0IGl0IGlzIGNsb3NlZFxuICAgICAgcHJlc3NlZCA9IG51bGw7XG4gICAgICByZXNvbHZlKCk7XG4gICAgfTtcbiAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhkZWxheT86IG51bWJlcikgPT4gdm9pZH0gKi9cbmNvbnN0IGxldEdvID0gKGRlbGF5ID0gMCkgPT4geyAvLyBhZnRlciB0aGUgY2xpY2ssIHdoaWNoIHRoZSBicm93c2VyIGhhcyBub3Qgc2VudCB5ZXRcbiAgaWYgKCFwcmVzc2VkKSByZXR1cm47XG4gIGNsZWFyVGltZW91dChlbmQpO1xuICBlbmQgPSBzZXRUaW1lb3V0KHJlbGVhc2UsIGRlbGF5KTtcbn07XG5cbi8qKiBSZXNvbHZlcyBvbmNlIHRoZSB2aXNpdG9yIGhhcyByZWxlYXNlZCB3aGF0IGlzIHByZXNzZWQsIGFuZCBoYXMgY2xpY2tlZCwgb3IgaGFzIGNsb3NlZCB0aGUgbWVudTsgbnVsbDogbm90aGluZyBpcy4gKi9cbmV4cG9ydCBjb25zdCByZWxlYXNlZCA9ICgpID0+IHtcbiAgaWYgKCFwcmVzc2VkICYmIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHByZXNzKCksIGxldEdvKCk7IC8vIG9wZW5lZCBieSBhIGtleVxuICByZXR1cm4gcHJlc3NlZDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFByZXNzID0gKCkgPT4ge1xuICBvbigncG9pbnRlcmRvd24nLCAoeyBidXR0b24gfSkgPT4gYnV0dG9uIHx8IHByZXNzKCkpO1xuICBvbigna2V5ZG93bicsICh7IGtleSwgdGFyZ2V0IH0pID0+IGtleSA9PT0gJyAnICYmICF0YXJnZXQubWF0Y2hlcz8uKFRZUEVEKSAmJiBwcmVzcygpKTtcbiAgb24oJ3BvaW50ZXJ1cCcsICh7IHBvaW50ZXJUeXBlIH0pID0+IGxldEdvKHBvaW50ZXJUeXBlID09PSAndG91Y2gnID8gVEFQX01TIDogMCkpO1xuICBvbigna2V5dXAnLCAoeyBrZXkgfSkgPT4ga2V5ID09PSAnICcgJiYgbGV0R28oKSk7XG4gIG9uKCdjbGljayBwb2ludGVyY2FuY2VsIGNvbnRleHRtZW51IGRyYWdlbmQnLCAoKSA9PiBsZXRHbygpKTtcbiAgLy8gTm90IGV2ZXJ5IGJyb3dzZXIgc2F5cyB0aGF0IHRoZSBidXR0b24gd2FzIHJlbGVhc2VkOiBvdXRzaWRlIG9mIHRoZSB3aW5kb3csIG9yIG92ZXIgYW4gb3BlbiBtZW51LlxuICBvbignY2hhbmdlJywgKHsgdGFyZ2V0IH0pID0+IHRhcmdldC5sb2NhbE5hbWUgPT09ICdzZWxlY3QnICYmIGxldEdvKCkpO1xuICBvbigncG9pbnRlcm1vdmUnLCAoeyBidXR0b25zIH0pID0+IGJ1dHRvbnMgfHwgbGV0R28oKSk7XG4gIG9uKCdibHVyJywgKHsgdGFyZ2V0IH0pID0+IHRhcmdldCA9PT0gd2luZG93ICYmIGxldEdvKCkpO1xufTtcbiIsICIvKiBBc2tzIGJlZm9yZSB0aGUgcGFnZSBpcyBsZWZ0LCB3aGlsZSBzb21ldGhpbmcgdGhhdCB3YXMgYXNrZWQgZm9yIGhhcyBub3QgbGVmdCB5ZXQsIG9yIGlzIHNlbnQgYWdhaW4uXG4gKlxuICogSGVhcnM6IGJlZm9yZXVubG9hZCwgb25seSB0aGVuLlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGlzV2FpdGluZyB9IGZyb20gJy4vbGluZXMuanMnO1xuXG5sZXQgaXNGcmVlID0gZmFsc2U7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBCZWZvcmVVbmxvYWRFdmVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9IChldmVudCkgPT4ge1xuICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICBldmVudC5yZXR1cm5WYWx1ZSA9ICdvbGRlciBicm93c2Vycyc7XG59O1xuXG5jb25zdCBsb29rID0gKCkgPT4gKCFpc0ZyZWUgJiYgaXNXYWl0aW5nKCkgPyB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lciA6IHJlbW92ZUV2ZW50TGlzdGVuZXIpKCdiZWZvcmV1bmxvYWQnLCBhc2spO1xuXG4vKiogQXNrIG5vdGhpbmc6IHRoZSBzZXJ2ZXIgbGVhZHMgdG8gYW5vdGhlciBwYWdlLiAqL1xuZXhwb3J0IGNvbnN0IGxlYXZlRnJlZWx5ID0gKCkgPT4ge1xuICBpc0ZyZWUgPSB0cnVlO1xuICBsb29rKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRXYWl0aW5nID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoKSA9PiB2b2lkIChpc0ZyZWUgPSBmYWxzZSkpO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWydxdWV1ZWQnLCAnbGVhdmluZycsICdhZ2FpbicsICdkb25lJ10pIGhlYXIobmFtZSwgKCkgPT4gcXVldWVNaWNyb3Rhc2sobG9vaykpOyAvLyB0aGUgbGluZSBoYXMgaXQsIG9yIG5vdFxufTtcbiIsICIvKiBXaGF0IGNhbWUgYmFjazogSFRNTCB0byBzd2FwLCBldmVudHMgdG8gZGVsaXZlciwgb3IgYSByZWFzb24gdG8gbGVhdmUgdGhlIHBhZ2UuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGtlZXBFbnRyaWVzIH0gZnJvbSAnLi9lbnRyaWVzLmpzJztcbmltcG9ydCB7IGVucXVldWUsIGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsga2VlcE93biB9IGZyb20gJy4vb3duLmpzJztcbmltcG9ydCB7IGFkZHJlc3MsIHNldHRsZWQgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcbmltcG9ydCB7IGxlYXZlRnJlZWx5IH0gZnJvbSAnLi93YWl0aW5nLmpzJztcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgdG86IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGxlYXZlID0gKGlkLCB0bykgPT4ge1xuICBmb3IgKGNvbnN0IGpvYiBvZiBsaW5lT2YoaWQpLnNwbGljZSgxKSkgYW5ub3VuY2UoJ2RvbmUnLCBqb2IpOyAvLyB0aGVpciBzdGF0ZSBoYXMgZ29uZVxuICBsZWF2ZUZyZWVseSgpO1xuICB0byA/IGxvY2F0aW9uLmFzc2lnbih0bykgOiBsb2NhdGlvbi5yZWxvYWQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhbnN3ZXI6IEFuc3dlciwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhY2NlcHQgPSBhc3luYyAoam9iLCB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdGV4dCwgdXJsIH0sIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBib2FyZGVkLCBpZCwgcGF0aCB9ID0gam9iO1xuICBqb2IudG9vayA9IHBlcmZvcm1hbmNlLm5vdygpIC0gYm9hcmRlZDtcbiAgaWYgKHJlZGlyZWN0ZWQpIHsgLy8gdG8gYSBsb2dpbiBwYWdlLCB3aGljaCBpcyB0byBsZWFkIGJhY2sgaGVyZVxuICAgIGNvbnN0IHRvID0gbmV3IFVSTCh1cmwpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiB0by5zZWFyY2hQYXJhbXMpIHtcbiAgICAgIGlmICh2YWx1ZS5pbmNsdWRlcyhwYXRoKSkgdG8uc2VhcmNoUGFyYW1zLnNldChuYW1lLCBhZGRyZXNzKCkpO1xuICAgIH1cbiAgICBpZiAodG8ub3JpZ2luICE9PSBsb2NhdGlvbi5vcmlnaW4pIGpvYi5zdGF0dXMgPSAwO1xuICAgIGVsc2UgbGVhdmUoaWQsIHRvKSwgam9iLmV2ZW50cyA9IFtdO1xuICAgIHJldHVybjtcbiAgfVxuICB0cnkge1xuICAgIGxldCB7IGV2ZW50cywgcGFydHMsIHJlc3VsdCB9ID0gSlNPTi5wYXJzZShoZWFkZXJzLmdldCgnSFgtVHJpZ2dlcicpKVsnbml0cm86ZXZlbnRzJ107XG4gICAgaWYgKCFldmVudHMpIHtcbiAgICAgIGNvbnN0IG1hdGNoID0gLyoqIEB0eXBlIHthbnl9ICovICgvPHNjcmlwdCBbXj5dKmRhdGEtbml0cm8tZXZlbnRzPihbXjxdKik8XFwvc2NyaXB0PiQvLmV4ZWModGV4dCkpO1xuICAgICAgKHsgZXZlbnRzLCBwYXJ0cywgcmVzdWx0IH0gPSBKU09OLnBhcnNlKG1hdGNoWzFdKSk7XG4gICAgICB0ZXh0ID0gdGV4dC5zbGljZSgwLCBtYXRjaC5pbmRleCk7XG4gICAgfVxuICAgIGpvYi5ldmVudHMgPSBbLi4uZXZlbnRzXTtcbiAgICBqb2IucGFydHMgPSBwYXJ0cyA/PyBbW2lkLCB0ZXh0Lmxlbmd0aCwgZXZlbnRzLmxlbmd0aCwgW11dXTtcbiAgICBqb2IucmVzdWx0ID0gcmVzdWx0O1xuICB9IGNhdGNoIHsgcmV0dXJuOyB9IC8vIG5vdCBvdXJzXG4gIGF3YWl0IHJlbGVhc2VkKCk7IC8vIGVsc2Ugd2hhdCBpcyBwcmVzc2VkIGdldHMgbm8gY2xpY2tcbiAgY29uc3QgdG8gPSBoZWFkZXJzLmdldCgnSFgtUmVkaXJlY3QnKTtcbiAgaWYgKHRvIHx8IGhlYWRlcnMuZ2V0KCdIWC1SZWZyZXNoJykpIGxlYXZlKGlkLCB0byk7XG4gIGVsc2UgaWYgKHRleHQgJiYgKHN0YXR1cyA8IDMwMCB8fCBzdGF0dXMgPT09IDQyMikpIGF3YWl0IHJlcGxhY2VBbGwoam9iLCB0ZXh0LCBhZGFwdGVyKTtcbn07XG5cbi8qKiBTd2FwIG9uZSBhZnRlciB0aGUgb3RoZXI6IHRoZSBqb2IncyBvd24gSFRNTCwgYW5kIHRoYXQgb2YgaXRzIHJpZGVycy4gQW4gYW5zd2VyIHRoYXQgd2FzIHRvbyBsYXJnZSB0byBiZSBrZXB0IGhhc1xuICogdGhlIG5ldyB0b2tlbnMgYWxvbmU7IHRoZSBwYWdlIGFza3MgZm9yIHRoZSBIVE1MLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgdGV4dDogc3RyaW5nLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcmVwbGFjZUFsbCA9IGFzeW5jIChqb2IsIHRleHQsIGFkYXB0ZXIpID0+IHtcbiAgY29uc3Qga2VwdCA9IC9ePHNjcmlwdCBbXj5dKmRhdGEtbml0cm8tdG9rZW5zPiguKj8pPFxcL3NjcmlwdD4vLmV4ZWModGV4dCk7XG4gIGNvbnN0IHRva2VucyA9IGtlcHQgJiYgSlNPTi5wYXJzZShrZXB0WzFdKTtcbiAgbGV0IGF0ID0gMDtcbiAgZm9yIChjb25zdCBbaWQsIGxlbmd0aF0gb2Ygam9iLnBhcnRzID8/IFtdKSB7XG4gICAgY29uc3QgcGFydCA9IGpvYi5yaWRlcnMuZ2V0KGlkKSA/PyBqb2I7XG4gICAgY29uc3QgaHRtbCA9IGFkYXB0ZXIucmVhZCh0ZXh0LnNsaWNlKGF0LCAoYXQgKz0gbGVuZ3RoKSkpO1xuICAgIE9iamVjdC5hc3NpZ24ocGFydCwgeyByb2RlOiB0cnVlLCByZXF1ZXN0OiBqb2IucmVxdWVzdCB9KTtcbiAgICBpZiAoIWxlbmd0aCkgY29udGludWU7IC8vIGl0IGhhcyBydW4gYWdhaW4sIGFuZCBjb21lcyBsYXRlclxuICAgIGF3YWl0IHJlbGVhc2VkKCk7XG4gICAgY29uc3Qgcm9vdCA9IGF3YWl0IHNldHRsZWQoaWQpO1xuICAgIHBhcnQuaXNTdGFsZSA9IHRva2VucyB8fCByb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gIT09IHBhcnQudG9rZW47IC8vIGFub3RoZXIgd2FzIHN3YXBwZWRcbiAgICBpZiAoIXBhcnQuaXNTdGFsZSkgYXdhaXQgcmVwbGFjZShyb290LCBodG1sLCBwYXJ0LCBhZGFwdGVyKS5jYXRjaChjb25zb2xlLmVycm9yKTtcbiAgICBlbHNlIGlmICh0b2tlbnM/LltpZF0gJiYgcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuID09PSBwYXJ0LnRva2VuKSByb290LmRhdGFzZXQubml0cm9Ub2tlbiA9IHRva2Vuc1tpZF07XG4gICAgLy8gSXQgcm9kZSB3aXRoIGEgam9iIHRoYXQgd2FzIGdpdmVuIHVwLCBhbmQgd2VudCBvbiBiZWZvcmUgdGhhdCB3YXMgc2VudCBhZ2Fpbi5cbiAgICBpZiAocGFydCAhPT0gam9iICYmIHBhcnQuaG9zdCAhPT0gam9iICYmIHJvb3QpIGVucXVldWUobmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBodG1sOiBzdHJpbmcsIGpvYjogSm9iLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcmVwbGFjZSA9IGFzeW5jIChyb290LCBodG1sLCBqb2IsIHsgc3dhcCB9KSA9PiB7XG4gIGNvbnN0IHJlc3RvcmVFbnRyaWVzID0ga2VlcEVudHJpZXMocm9vdCwgam9iKTtcbiAgbGV0IG93biA9IHsgdGV4dDogaHRtbCwgcmVzdG9yZSgpIHt9IH07XG4gIHRyeSB7XG4gICAgb3duID0ga2VlcE93bihyb290LCBodG1sKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHsgLy8gYW4gb2xkZXIgYnJvd3NlcjsgdGhlIGFuc3dlciBjb21lcyBmaXJzdFxuICAgIGNvbnNvbGUuZXJyb3IoZXJyb3IpO1xuICB9XG4gIHRyeSB7XG4gICAgYXdhaXQgc3dhcChyb290LCBvd24udGV4dCwgam9iKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBvd24ucmVzdG9yZSgpO1xuICB9XG4gIHJlc3RvcmVFbnRyaWVzKCk7XG59O1xuIiwgIi8qIFJpZGVyczogaWRsZSBjb21wb25lbnRzIHRoYXQgYXJlIGxpa2VseSB0byBoZWFyIHNvbWV0aGluZyBvZiBhbiBhY3Rpb24sIGFuZCB0aG9zZSB0aGF0IGhhdmUgaGVhcmQgc29tZXRoaW5nLCB0cmF2ZWxcbiAqIHdpdGggaXRzIHJlcXVlc3QsIGFuZCB0aGUgYW5zd2VyIGhhcyB0aGUgbmV3IEhUTUwgb2YgYWxsLiBUaGVpciBsaW5lcyBhcmUgaGVsZCwgd2l0aG91dCBhIHdvcmtlciwgdW50aWwgaXQgaXMgaW4uXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tYWxvbmcgb2YgaXRzIHNjcmlwdCwgaG93IG1hbnkgY2hhcmFjdGVycyBtYXkgdHJhdmVsLCAwOiBub2JvZHkgcmlkZXM7IGh4LXRyaWdnZXIsIGRhdGEtbml0cm8tdG9rZW4sXG4gKiAgIC1rZXksIC1lbWl0cywgLWZpbHRlcnMsIC1vbiwgLWxhenksIC1hbG9uZSBvZiBhIHJvb3QuXG4gKiBQb3N0cyBuaXRyby1hbG9uZzogb2YgZWFjaCByaWRlciBbY29tcG9uZW50LCB0b2tlbl0sIG9yIFtjb21wb25lbnQsIHRva2VuLCBoZWFyZCwgY2hhaW5dIGlmIGl0IGhhcyBoZWFyZCBzb21ldGhpbmcuXG4gKi9cbmltcG9ydCB7IG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBob2xkLCBsaW5lT2YsIHJlc3VtZSwgd2FpdGluZyB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZmluZCwgaGFzRmlsZSwgaXNTZXR0bGVkLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuY29uc3QgU0xPV19NUyA9IDEwMDA7IC8vIHNvIGxvbmcgbm9ib2R5J3MgY2xpY2tzIGFyZSB0byB3YWl0IGZvciBhbm90aGVyJ3MgYWN0aW9uXG5jb25zdCBSSURFUyA9ICdbZGF0YS1uaXRyby1jb21wb25lbnRdOm5vdChbZGF0YS1uaXRyby1sYXp5XSxbZGF0YS1uaXRyby1hbG9uZV0pJztcblxuLyoqIEJ5IFwiY29tcG9uZW50LmFjdGlvblwiIG9yIFwiY29tcG9uZW50PGV2ZW50XCI6IHdoYXQgaXQgaGFzIHNlbnQgc28gZmFyLCBhbmQgd2hldGhlciB0aGF0IHdhcyBmb3IgYSBrZXkgZWFjaCB0aW1lLlxuICogQHR5cGUge1JlY29yZDxzdHJpbmcsIFJlY29yZDxzdHJpbmcsIGJvb2xlYW4+Pn0gKi9cbmNvbnN0IHNlbmRzID0ge307XG4vKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGJvb2xlYW4+fSAqL1xuY29uc3Qgc2xvdyA9IHt9O1xuXG4vKiogQXMgaXQgaXMgc2VudC5cbiAqIEB0eXBlIHsocGFpcnM6IGFueSkgPT4gbnVtYmVyfSAqL1xuY29uc3Qgc2l6ZU9mID0gKHBhaXJzKSA9PiBgJHtuZXcgVVJMU2VhcmNoUGFyYW1zKHBhaXJzKX1gLmxlbmd0aDtcblxuLyoqIEB0eXBlIHsoZG9pbmc6IERvaW5nKSA9PiBzdHJpbmdbXX0gKi9cbmV4cG9ydCBjb25zdCBrZXlzT2YgPSAoeyBjb21wb25lbnQsIGFjdGlvbiwgaGVhcmQgfSkgPT5cbiAgaGVhcmQgPyBoZWFyZC5tYXAoKFtuYW1lXSkgPT4gYCR7Y29tcG9uZW50fTwke25hbWV9YCkgOiBbYCR7Y29tcG9uZW50fS4ke2FjdGlvbn1gXTtcblxuLyoqIE5vdGUgd2hhdCB3YXMgc2VudCwgYW5kIHdoZXRoZXIgdGhhdCB0b29rIGxvbmcsIGlmIGl0IHdhcyBtb3JlIHRoYW4gYSByaWRlcidzIHJ1bi5cbiAqIEB0eXBlIHsoZG9pbmc6IERvaW5nLCBldmVudHM6IFtzdHJpbmcsIGFueV1bXSwgdG9vaz86IG51bWJlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsZWFybiA9IChkb2luZywgZXZlbnRzLCB0b29rKSA9PiB7XG4gIGZvciAoY29uc3Qga2V5IG9mIGtleXNPZihkb2luZykpIHtcbiAgICBjb25zdCBuYW1lcyA9IChzZW5kc1trZXldID8/PSB7fSk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgeyBrZXkgfV0gb2YgZXZlbnRzKSBuYW1lc1tuYW1lXSA9IChuYW1lc1tuYW1lXSA/PyAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KG5hbWUpKSAmJiBrZXkgIT0gbnVsbDtcbiAgICBpZiAodG9vaykgc2xvd1trZXldID0gdG9vayA+IFNMT1dfTVM7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgZG9pbmc6IERvaW5nKSA9PiBbc3RyaW5nLCB1bmtub3duXVtdfSAqL1xuY29uc3QgbGlrZWx5ID0gKHsgZGF0YXNldDogeyBuaXRyb0VtaXRzIH0gfSwgZG9pbmcpID0+IGtleXNPZihkb2luZykuZmxhdE1hcCgoa2V5KSA9PlxuICAoc2VuZHNba2V5XSA/IE9iamVjdC5lbnRyaWVzKHNlbmRzW2tleV0pIDogbml0cm9FbWl0cz8uc3BsaXQoJyAnKS5tYXAoKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBuYW1lKSA9PiBbbmFtZV0pID8/IFtdKSk7XG5cbi8qKiBUaGUgcm9vdHMgdGhhdCBtYXkgcmlkZSwgYnkgd2hhdCB0aGV5IGhlYXIuXG4gKiBAdHlwZSB7KCkgPT4gUmVjb3JkPHN0cmluZywgYW55W10+fSAqL1xuY29uc3QgaGVhcmVycyA9ICgpID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnlbXT59ICovXG4gIGNvbnN0IGZvdW5kID0ge307XG4gIGZvciAoY29uc3Qgcm9vdCBvZiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKFJJREVTKSkge1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiByb290LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpPy5tYXRjaCgvbml0cm86XFxTKy9nKSA/PyBbXSkgKGZvdW5kW25hbWVdID8/PSBbXSkucHVzaChyb290KTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59O1xuXG4vKiogSGF2ZSBhIGNvbXBvbmVudCByaWRlLCBpZiBpdCBtYXkgYW5kIHRoZXJlIGlzIHJvb20uXG4gKiBAdHlwZSB7KGpvYjogSm9iLCByb290OiBhbnksIHJpZGVyPzogSm9iKSA9PiBib29sZWFuIHwgdm9pZH0gKi9cbmNvbnN0IHRha2UgPSAoam9iLCByb290LCByaWRlciA9IG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSwgaGVhcmQ6IFtdIH0pKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGRhdGFzZXQ6IHsgbml0cm9Ub2tlbjogdG9rZW4gfSB9ID0gcm9vdDtcbiAgY29uc3QgeyByaWRlcnMgfSA9IGpvYjtcbiAgY29uc3QgZW50cnkgPSBKU09OLnN0cmluZ2lmeShbcmlkZXIuY29tcG9uZW50LCB0b2tlbiwgLi4uKHJpZGVyLmhlYXJkPy5bMF0gPyBbcmlkZXIuaGVhcmQsIHJpZGVyLmNoYWluXSA6IFtdKV0pO1xuICBjb25zdCBzaXplID0gc2l6ZU9mKHsgZW50cnkgfSk7XG4gIGlmIChyaWRlcnMuc2l6ZSA+PSBMSU1JVCB8fCBzaXplID4gam9iLnJvb20gfHwgZmluZChpZCkgIT09IHJvb3QgfHwgIXJvb3QubWF0Y2hlcyhSSURFUykgfHwgIWlzU2V0dGxlZChyb290KSkgcmV0dXJuO1xuICBqb2Iucm9vbSAtPSBzaXplO1xuICByaWRlcnMuc2V0KGlkLCBPYmplY3QuYXNzaWduKHJpZGVyLCB7IGVudHJ5LCBob3N0OiBqb2IsIHBvc3RlZDogdG9rZW4sIHJvb3QsIHRva2VuIH0pKTtcbiAgaG9sZChyaWRlcik7XG4gIHJldHVybiB0cnVlO1xufTtcblxuLyoqIFRha2UgdGhvc2UgdGhhdCBhcmUgbGlrZWx5IHRvIGhlYXIgd2hhdCB0aGUgam9iIGFuZCBpdHMgcmlkZXJzIHNlbmQuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBzZW5kZXJzOiBbYW55LCBEb2luZ11bXSkgPT4gdm9pZH0gKi9cbmNvbnN0IHNwcmVhZCA9IChqb2IsIHNlbmRlcnMpID0+IHtcbiAgY29uc3QgeyBib2R5LCBjaGFpbiwgaGVhcmQsIGlkLCByaWRlcnMsIHJvb3QgfSA9IGpvYjtcbiAgY29uc3QgZGV0YWlscyA9IGhlYXJkPy5mbGF0TWFwKChbLCBkZXRhaWxdKSA9PiBPYmplY3QudmFsdWVzKGRldGFpbCA/PyB7fSkpID8/IFtdO1xuICBjb25zdCBrZXlzID0gW3Jvb3QuZGF0YXNldC5uaXRyb0tleSwgLi4uYm9keS52YWx1ZXMoKSwgLi4uZGV0YWlsc10ubWFwKFN0cmluZyk7XG4gIC8qKiBAdHlwZSB7KG90aGVyOiBhbnksIG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbiAgY29uc3QgcmVhY2ggPSAob3RoZXIsIG5hbWUpID0+IHtcbiAgICBjb25zdCBpc091dCA9IHJpZGVycy5zaXplID49IExJTUlUIHx8IG90aGVyLmlkID09PSBpZCB8fCBjaGFpbi5pbmNsdWRlcyhvdGhlci5pZCkgfHwgbGluZU9mKG90aGVyLmlkKVswXTtcbiAgICBpZiAoIXJpZGVycy5oYXMob3RoZXIuaWQpICYmIChpc091dCB8fCAhdGFrZShqb2IsIG90aGVyKSkpIHJldHVybjtcbiAgICBzZW5kZXJzLnB1c2goW290aGVyLCB7IGNvbXBvbmVudDogb3RoZXIuZGF0YXNldC5uaXRyb0NvbXBvbmVudCwgaGVhcmQ6IFtbbmFtZV1dIH1dKTtcbiAgfTtcbiAgY29uc3Qgc2VlbiA9IG5ldyBTZXQoKTtcbiAgbGV0IGluZGV4O1xuICBmb3IgKGNvbnN0IFtzZW5kZXIsIGRvaW5nXSBvZiBzZW5kZXJzKSB7XG4gICAgY29uc3QgY2FsbHMgPSBKU09OLnBhcnNlKHNlbmRlci5kYXRhc2V0Lm5pdHJvT24gPz8gJ3t9Jyk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgaXNLZXllZF0gb2YgbGlrZWx5KHNlbmRlciwgZG9pbmcpKSB7XG4gICAgICBjb25zdCBbdG8sIGNhbGxdID0gY2FsbHNbbmFtZV0gPz8gW107XG4gICAgICBjb25zdCBwYXJlbnQgPSBmaW5kKHRvKTtcbiAgICAgIGlmIChwYXJlbnQpIHJlYWNoKHBhcmVudCwgY2FsbCk7XG4gICAgICBpZiAoc2Vlbi5oYXMobmFtZSArIGlzS2V5ZWQpKSBjb250aW51ZTtcbiAgICAgIHNlZW4uYWRkKG5hbWUgKyBpc0tleWVkKTtcbiAgICAgIGluZGV4ID8/PSBoZWFyZXJzKCk7XG4gICAgICBmb3IgKGNvbnN0IG90aGVyIG9mIGluZGV4W25hbWVdID8/IFtdKSB7XG4gICAgICAgIGNvbnN0IHsgbml0cm9GaWx0ZXJzLCBuaXRyb0tleSB9ID0gb3RoZXIuZGF0YXNldDtcbiAgICAgICAgY29uc3QgaXNGb3JLZXkgPSBpc0tleWVkIHx8IG5pdHJvRmlsdGVycz8uaW5jbHVkZXMoYFwiJHtuYW1lfVwiYCk7XG4gICAgICAgIGlmICghaXNGb3JLZXkgfHwga2V5cy5pbmNsdWRlcyhuaXRyb0tleSkpIHJlYWNoKG90aGVyLCBuYW1lKTsgLy8gZWxzZSBhIHRhYmxlIHBvc3RzIGFsbCBpdHMgcm93cyBmb3Igb25lXG4gICAgICB9XG4gICAgfVxuICB9XG59O1xuXG4vKiogSG9sZCB0aGUgbGluZXMgb2YgdGhvc2UgdGhhdCB0cmF2ZWwgd2l0aCBhIGpvYiB3aGljaCBpcyBzZW50IGFnYWluIGFmdGVyIGl0IHdhcyBnaXZlbiB1cCwgd2hlcmUgbm90aGluZyBoYXMgaGFwcGVuZWRcbiAqIHNpbmNlOiB3aGF0IHRoZXkgaGVhciBpcyBpbiB0aGVpciBuZXcgSFRNTCBhbG9uZS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYm9hcmRBZ2FpbiA9IChqb2IpID0+IHtcbiAgZm9yIChjb25zdCByaWRlciBvZiBqb2IucmlkZXJzLnZhbHVlcygpKSB7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQocmlkZXIuaWQpO1xuICAgIGlmIChyb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gIT09IHJpZGVyLnBvc3RlZCB8fCBsaW5lT2YocmlkZXIuaWQpWzBdKSBjb250aW51ZTtcbiAgICBob2xkKE9iamVjdC5hc3NpZ24ocmlkZXIsIHsgaG9zdDogam9iLCByb290LCB0b2tlbjogcmlkZXIucG9zdGVkIH0pKTtcbiAgfVxufTtcblxuLyoqIENob29zZSB3aG8gdHJhdmVscyB3aXRoIGEgam9iIHRoYXQgbGVhdmVzLCBob2xkIHRoZWlyIGxpbmVzLCBhbmQgd3JpdGUgdGhlbSBpbnRvIGl0cyBib2R5LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBib2FyZCA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBib2R5LCByaWRlcnMsIHJvb3QgfSA9IGpvYjtcbiAgY29uc3QgbW9zdCA9IG9wdGlvbnMubml0cm9BbG9uZzsgLy8gYSBxdWFydGVyIG9mIHdoYXQgdGhlIHNlcnZlciBhY2NlcHRzLCBvciBsZXNzXG4gIGpvYi5yb29tID0gTWF0aC5taW4obW9zdCwgbW9zdCAqIDQgLSBzaXplT2YoYm9keSkpO1xuICBqb2IuYm9hcmRlZCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBpZiAoIShqb2Iucm9vbSA+IDApIHx8IGhhc0ZpbGUoYm9keSkgfHwgcm9vdC5kYXRhc2V0Lm5pdHJvTGF6eSB8fCBrZXlzT2Yoam9iKS5zb21lKChrZXkpID0+IHNsb3dba2V5XSkpIHJldHVybjtcbiAgLyoqIEB0eXBlIHtbYW55LCBEb2luZ11bXX0gKi9cbiAgY29uc3Qgc2VuZGVycyA9IFtbcm9vdCwgam9iXV07XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygd2FpdGluZygpKSB7XG4gICAgaWYgKCFyaWRlci5pc0Fsb25lICYmIHRha2Uoam9iLCByaWRlci5yb290LCByaWRlcikpIHNlbmRlcnMucHVzaChbcmlkZXIucm9vdCwgcmlkZXJdKTtcbiAgfVxuICBzcHJlYWQoam9iLCBzZW5kZXJzKTtcbiAgaWYgKHJpZGVycy5zaXplKSBib2R5LnNldCgnbml0cm8tYWxvbmcnLCBgWyR7Wy4uLnJpZGVycy52YWx1ZXMoKV0ubWFwKCh7IGVudHJ5IH0pID0+IGVudHJ5KX1dYCk7XG59O1xuXG4vKiogTGV0IHRoZSByaWRlcnMnIGxpbmVzIGdvIG9uLCBpbiB0aGUgdGljayBpbiB3aGljaCB0aGUgYW5zd2VyIGlzIGluOiBiZWZvcmUgaXRzIGV2ZW50cywgYW5kIGJlZm9yZSB0aGUgbmV4dCBqb2IuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2UgPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkge1xuICAgIGlmIChyaWRlci5ob3N0ICE9PSBqb2IpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHsgaGVhcmQsIGlkLCBpc1N0YWxlLCByb2RlLCB0b2tlbiB9ID0gcmlkZXI7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgIGNvbnN0IGxpbmUgPSBsaW5lT2YoaWQpO1xuICAgIC8vIFdoYXQgd2FzIGxlZnQgb3V0IGJ5IGEgc2VydmVyIHRoYXQgaGFzIHJ1biB0aGUgb3RoZXJzIGlzIHRvIHNheSBpdHNlbGYgd2hhdCBpcyB3cm9uZy5cbiAgICBpZiAocm9kZSB8fCAhaGVhcmRbMF0pIGxpbmUuc2hpZnQoKTtcbiAgICBlbHNlIHJpZGVyLmlzQWxvbmUgPSBqb2IucGFydHMgJiYgam9iLnN0YXR1cyA9PT0gMjAwICYmIHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiA9PT0gdG9rZW47XG4gICAgcmlkZXIuaG9zdCA9IHJpZGVyLnRva2VuID0gbnVsbDtcbiAgICBpZiAoaXNTdGFsZSAmJiByb290ICYmICFsaW5lWzBdKSBsaW5lLnB1c2gobmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbiAgICByZXN1bWUoaWQpO1xuICB9XG59O1xuIiwgIi8qIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXIsIG9uZSBmb3IgZWFjaCBydW4gb2YgYSBjb21wb25lbnQsIHRoZSBhc2tlcidzIGZpcnN0OiBbaWQsIGxlbmd0aCBvZiBpdHMgSFRNTCwgbnVtYmVyIG9mIGl0c1xuICogZXZlbnRzLCBwbGFjZXMgb2YgdGhlIGV2ZW50cyB0aGF0IGl0IGhlYXJkXS4gVGhleSB0ZWxsIHdoYXQgbGVkIHRvIGVhY2ggZXZlbnQsIGFzIGlmIGVhY2ggY29tcG9uZW50IGhhZCBhc2tlZCBhbG9uZS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1vbiBvZiBhIHJvb3QuXG4gKi9cbmltcG9ydCB7IGxlYXJuIH0gZnJvbSAnLi9yaWRlcnMuanMnO1xuXG4vKiogU2F5IHdoZXJlIGVhY2ggZXZlbnQgY29tZXMgZnJvbSwgd2hhdCBsZWQgdG8gaXQgYW5kIHdobyBoYXMgaGVhcmQgaXQgYWxyZWFkeS4gTGVhcm4gd2hvIHNlbmRzIHdoYXQuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBldmVudHM6IFtzdHJpbmcsIGFueV1bXSkgPT4gQXJyaXZhbFtdfSAqL1xuZXhwb3J0IGNvbnN0IGFycml2YWxzT2YgPSAoam9iLCBldmVudHMpID0+IHtcbiAgY29uc3QgeyBpZCwgcGFydHMgPSBbW2lkLCAwLCBldmVudHMubGVuZ3RoLCBbXV1dLCByaWRlcnMsIHN0YXR1cywgdG9vayB9ID0gam9iO1xuICBjb25zdCBpc1dlbGwgPSBqb2IucGFydHMgJiYgc3RhdHVzID09PSAyMDA7XG4gIC8qKiBAdHlwZSB7QXJyaXZhbFtdfSAqL1xuICBjb25zdCBhcnJpdmFscyA9IFtdO1xuICBmb3IgKGNvbnN0IFtmcm9tLCAsIGNvdW50LCBwbGFjZXNdIG9mIHBhcnRzKSB7XG4gICAgY29uc3QgcnVuID0gcmlkZXJzLmdldChmcm9tKTtcbiAgICBjb25zdCB7IGNvbXBvbmVudCwgcm9vdCwgaGVhcmQ6IGJyb3VnaHQgfSA9IHJ1biA/PyBqb2I7XG4gICAgY29uc3QgaGVhcmQgPSBwbGFjZXMubWFwKChwbGFjZSkgPT4gYXJyaXZhbHNbcGxhY2VdKTtcbiAgICBmb3IgKGNvbnN0IHsgaGVhcmRCeSB9IG9mIGhlYXJkKSBoZWFyZEJ5LmFkZChmcm9tKTtcbiAgICBjb25zdCBuYW1lcyA9IGhlYXJkLm1hcCgoeyBjYWxsLCBuYW1lLCB0byB9KSA9PiBbdG8gPT09IGZyb20gPyBjYWxsIDogbmFtZV0pO1xuICAgIGNvbnN0IG93biA9IGV2ZW50cy5zbGljZShhcnJpdmFscy5sZW5ndGgsIGFycml2YWxzLmxlbmd0aCArIGNvdW50KTtcbiAgICBpZiAoaXNXZWxsKSBsZWFybihydW4gPyB7IGNvbXBvbmVudCwgaGVhcmQ6IFsuLi5icm91Z2h0LCAuLi5uYW1lc10gfSA6IGpvYiwgb3duLCBydW4gPyAwIDogdG9vayk7XG4gICAgY29uc3QgW3sgY2hhaW46IGJlZ2luLCBjb3VudHMgfSwgLi4ub3RoZXJzXSA9ICFydW4gfHwgYnJvdWdodFswXSA/IFtydW4gPz8gam9iLCAuLi5oZWFyZF0gOiBoZWFyZDtcbiAgICBjb25zdCBjaGFpbiA9IFsuLi5iZWdpbi5maWx0ZXIoKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzdGVwKSA9PiBvdGhlcnMuZXZlcnkoKHsgY2hhaW4gfSkgPT4gY2hhaW4uaW5jbHVkZXMoc3RlcCkpKSwgZnJvbV07XG4gICAgaWYgKHJ1bikge1xuICAgICAgY291bnRzW2Zyb21dID0gKGNvdW50c1tmcm9tXSA/PyAwKSArIDE7XG4gICAgICBydW4uaGVhcmQgPSBbXTsgLy8gaWYgaXQgaGFzIHJ1biBhZ2FpbiwgdGhhdCB3YXMgb2Ygd2hhdCB0aGUgb3RoZXJzIGhhdmUgc2VudFxuICAgIH1cbiAgICBjb25zdCBjYWxscyA9IEpTT04ucGFyc2Uocm9vdC5kYXRhc2V0Lm5pdHJvT24gPz8gJ3t9Jyk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgZGV0YWlsXSBvZiBvd24pIHtcbiAgICAgIGNvbnN0IFt0bywgY2FsbF0gPSBjYWxsc1tuYW1lXSA/PyBbXTtcbiAgICAgIGFycml2YWxzLnB1c2goeyBuYW1lLCBkZXRhaWwsIGZyb20sIGNoYWluLCBjb3VudHMsIGhlYXJkQnk6IG5ldyBTZXQoKSwgdG8sIGNhbGwgfSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBhcnJpdmFscztcbn07XG4iLCAiLyogVGhlIGV2ZW50cyBvZiBhbiBhbnN3ZXIsIG9yIG5pdHJvOmVycm9yIHtjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1c30sIHJlYWNoIHRoZSBwYWdlIG9uY2UsIGluIG9yZGVyLiAqL1xuaW1wb3J0IHsgdW5zZW50IH0gZnJvbSAnLi9hZ2Fpbi5qcyc7XG5pbXBvcnQgeyBhbm5vdW5jZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGNhdXNlcywgZHJvcCwgZW5xdWV1ZSwgZmFpbHVyZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZXZlbnRPZiwgZmluZCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgYXJyaXZhbHNPZiB9IGZyb20gJy4vcGFydHMuanMnO1xuaW1wb3J0IHsgcmVsZWFzZSB9IGZyb20gJy4vcmlkZXJzLmpzJztcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBkZWxpdmVyID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjb21wb25lbnQsIGFjdGlvbiwgc3RhdHVzLCByZXNvbHZlLCByZWplY3QsIHJlc3VsdCB9ID0gam9iO1xuICBhbm5vdW5jZSgnYW5zd2VyZWQnLCBqb2IpO1xuICByZWxlYXNlKGpvYik7XG4gIGNvbnN0IGVycm9yID0gam9iLmVycm9yID8/IG9wdGlvbnNbYG5pdHJvRXJyb3ItJHtzdGF0dXN9YF0gPz8gb3B0aW9ucy5uaXRyb0Vycm9yO1xuICBmb3IgKGNvbnN0IGFycml2YWwgb2YgYXJyaXZhbHNPZihqb2IsIGpvYi5ldmVudHMgPz8gW1snbml0cm86ZXJyb3InLCB7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzIH1dXSkpIHtcbiAgICBjb25zdCB7IGNhbGwsIGRldGFpbCwgZnJvbSwgbmFtZSwgdG8gfSA9IGFycml2YWw7XG4gICAgY29uc3QgY2F1c2UgPSBldmVudE9mKG5hbWUsIGRldGFpbCk7XG4gICAgY2F1c2VzLnNldChjYXVzZSwgYXJyaXZhbCk7XG4gICAgaWYgKERFQlVHKSBhbm5vdW5jZSgnZXZlbnQnLCB7IGpvYiwgYXJyaXZhbCwgZXZlbnQ6IGNhdXNlIH0pO1xuICAgIGlmIChmcm9tID09PSBpZCAmJiBuYW1lID09PSAnbml0cm86ZXJyb3InKSB7XG4gICAgICBpZiAoam9iLmlzVW5zZW50KSB1bnNlbnQuc2V0KGNhdXNlLCBqb2IpO1xuICAgICAgcmVqZWN0Py4oZmFpbHVyZShkZXRhaWwpKTtcbiAgICB9XG4gICAgaWYgKGZyb20gPT09IGlkICYmIG5hbWUgPT09ICduaXRybzphY3Rpb24tY29tcGxldGUnKSByZXNvbHZlPy4ocmVzdWx0ID09PSB1bmRlZmluZWQgPyBkZXRhaWwgOiB7IC4uLmRldGFpbCwgcmVzdWx0IH0pO1xuICAgIChmaW5kKGZyb20pID8/IGRvY3VtZW50LmJvZHkpLmRpc3BhdGNoRXZlbnQoY2F1c2UpO1xuICAgIGlmIChmaW5kKHRvKSkgZW5xdWV1ZShuZXdKb2IoZmluZCh0byksICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlLCBoZWFyZDogW1tjYWxsLCBkZXRhaWxdXSwgY2F1c2UgfSkpO1xuICB9XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkgcmlkZXIucm9kZSAmJiBhbm5vdW5jZSgnZG9uZScsIHJpZGVyKTtcbn07XG5cbi8vIEEgd2F5IG91dCBvZiB0aGUgcGFnZSBhYm9ydHMgcmVxdWVzdHMsIHNlY29uZHMgYmVmb3JlIHRoZSBwYWdlIGdvZXMuIE5vYm9keSBzYXlzIGlmIGl0IHdpbGwgZ286XG4vLyBhIGRvd25sb2FkIGJlZ2lucyBsaWtlIHRoYXQsIHRvby5cbmxldCBsZWF2aW5nID0gMDtcbi8qKiBAdHlwZSB7Sm9iW119ICovXG5jb25zdCBhYm9ydGVkID0gW107XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGZpbmlzaCA9IChqb2IpID0+IHZvaWQgKGxlYXZpbmcgJiYgIWpvYi5zdGF0dXMgPyBhYm9ydGVkLnB1c2goam9iKSA6IGRlbGl2ZXIoam9iKSk7XG5cbi8qKiBAdHlwZSB7KGVuZDogKGpvYjogYW55LCB3aHk6IGFueSkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IHN0YXkgPSAoZW5kKSA9PiB7XG4gIGNsZWFyVGltZW91dChsZWF2aW5nKTtcbiAgbGVhdmluZyA9IDA7XG4gIGZvciAoY29uc3Qgam9iIG9mIGFib3J0ZWQuc3BsaWNlKDApKSBlbmQoam9iLCAndGhlIHBhZ2Ugd2FzIGxlZnQnKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEV2ZW50cyA9ICgpID0+IHtcbiAgb24oJ2JlZm9yZXVubG9hZCcsICgpID0+IHtcbiAgICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gICAgbGVhdmluZyA9IHNldFRpbWVvdXQoc3RheSwgMTAwMDAsIGRlbGl2ZXIpO1xuICB9KTtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gY2xlYXJUaW1lb3V0KGxlYXZpbmcpKTtcbiAgb24oJ3BhZ2VzaG93JywgKCkgPT4gc3RheShkcm9wKSk7IC8vIHRoZSBicm93c2VyIGhhcyBrZXB0IGl0XG59O1xuIiwgIi8qIERyb3BzIGNsaWNrcyBmb3IgYW4gYWN0aW9uIHdoaWxlIGl0IGlzIHVuZGVyIHdheSBpbiB0aGVpciBjb21wb25lbnQsIG9yIGluIGxpbmUsIHdoZXJlIGl0IHNheXMgdGhhdCBvbmUgaXMgZW5vdWdoLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXNpbmdsZSBvZiB3aGF0IGFza3MuIFdyaXRlczogYXJpYS1kaXNhYmxlZCBvZiBpdCwgb3Igb2Ygd2hhdCBzZW5kcyBpdHMgZm9ybTsgZGlzYWJsZWQgd291bGQgdGFrZVxuICogICB0aGUgZm9jdXMgZm9yIGdvb2QuIFdoYXQgaGFzIHRoYXQgZnJvbSB1cywgYW5kIG5vdCBmcm9tIHRoZSBzZXJ2ZXIsIGhhcyBkYXRhLW5pdHJvLWhlbGQsIHRvby5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IEFTS1MsIGFjdGlvbk9mLCBhbGxPZiwgZmluZCwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgU0lOR0xFID0gJ1tkYXRhLW5pdHJvLXNpbmdsZV0nO1xuY29uc3QgSEVMRCA9ICdkYXRhLW5pdHJvLWhlbGQnO1xuXG4vKiogQHR5cGUgeyhhc2tlcjogYW55LCByb290OiBhbnksIGFjdGlvbjogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzSGVsZCA9IChhc2tlciwgeyBpZCB9LCBhY3Rpb24pID0+IGFza2VyLm1hdGNoZXMoU0lOR0xFKSAmJiBsaW5lT2YoaWQpLnNvbWUoKGpvYikgPT4gam9iLmFjdGlvbiA9PT0gYWN0aW9uKTtcblxuLyoqIFdoYXQgaXMgcHJlc3NlZCwgb2Ygc29tZXRoaW5nIHRoYXQgYXNrcy5cbiAqIEB0eXBlIHsoYXNrZXI6IGFueSwgcm9vdDogYW55KSA9PiBhbnlbXX0gKi9cbmNvbnN0IGJ1dHRvbnNPZiA9IChhc2tlciwgcm9vdCkgPT5cbiAgYXNrZXIubG9jYWxOYW1lID09PSAnZm9ybSdcbiAgICA/IGFsbE9mKGA6aXMoYnV0dG9uLGlucHV0KTpub3QoJHtBU0tTfSlgLCByb290KS5maWx0ZXIoKHsgZm9ybSwgdHlwZSB9KSA9PiBmb3JtID09PSBhc2tlciAmJiAvc3VibWl0fGltYWdlLy50ZXN0KHR5cGUpKVxuICAgIDogW2Fza2VyXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKHsgaWQgfSkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGZvciAoY29uc3QgYXNrZXIgb2Ygcm9vdCA/IGFsbE9mKFNJTkdMRSwgcm9vdCkgOiBbXSkge1xuICAgIGNvbnN0IGlzTm93ID0gaXNIZWxkKGFza2VyLCByb290LCBhY3Rpb25PZihyb290LCBhc2tlci5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSkpO1xuICAgIGZvciAoY29uc3QgYnV0dG9uIG9mIGJ1dHRvbnNPZihhc2tlciwgcm9vdCkpIHtcbiAgICAgIGlmIChidXR0b24uaGFzQXR0cmlidXRlKGlzTm93ID8gJ2FyaWEtZGlzYWJsZWQnIDogSEVMRCkgPT09IGlzTm93KSBjb250aW51ZTtcbiAgICAgIGJ1dHRvbi50b2dnbGVBdHRyaWJ1dGUoSEVMRCwgaXNOb3cpO1xuICAgICAgc2V0QXR0cmlidXRlKGJ1dHRvbiwgJ2FyaWEtZGlzYWJsZWQnLCBpc05vdyA/ICd0cnVlJyA6IG51bGwpO1xuICAgIH1cbiAgfVxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0U2luZ2xlID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWydxdWV1ZWQnLCAnYW5zd2VyZWQnLCAnZG9uZSddKSBoZWFyKG5hbWUsIChqb2IpID0+IHF1ZXVlTWljcm90YXNrKCgpID0+IHNob3coam9iKSkpOyAvLyB0aGUgbGluZSBoYXMgaXQsIG9yIG5vdFxufTtcbiIsICIvKiBUaGUgYnJpZGdlOiByZXF1ZXN0cyBvZiBjb21wb25lbnRzIGJlY29tZSBqb2JzOyBlYWNoIGlzIHNlbnQsIGFuc3dlcmVkLCBhbmQgaXRzIGV2ZW50cyBkZWxpdmVyZWQuXG4gKiBXaXJlOiBkb2NzL2FyY2hpdGVjdHVyZS5tZC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1oZWFyZCwgLWVycm9yLCAtZXJyb3ItPHN0YXR1cz4gb2YgaXRzIHNjcmlwdDsgaWQsXG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50LCAta2V5LCAtdXJsLCAtdG9rZW4sIC1maWx0ZXJzLCAtb24sIC1sYXp5IG9mIGEgcm9vdDsgLWFyZ3MsIC1tb2RlbCwgLW93bmVyIGluc2lkZS5cbiAqL1xuaW1wb3J0IHsgaW5zaXN0IH0gZnJvbSAnLi9hZ2Fpbi5qcyc7XG5pbXBvcnQgeyBhY2NlcHQgfSBmcm9tICcuL2Fuc3dlcnMuanMnO1xuaW1wb3J0IHsgZmluaXNoIH0gZnJvbSAnLi9ldmVudHMuanMnO1xuaW1wb3J0IHsgcmVhZEZpZWxkcyB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGFkZEFyZ3VtZW50cywgYW5ub3VuY2UsIGhlYXIsIGlzT3VyTmFtZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGRyb3AsIGVucXVldWUsIHJ1bldpdGggfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFjdGlvbk9mLCBhZGRyZXNzLCBhbGwsIGZpbmQsIGZpcnN0LCBvcHRpb25zLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgYm9hcmQsIGJvYXJkQWdhaW4sIHJlbGVhc2UgfSBmcm9tICcuL3JpZGVycy5qcyc7XG5pbXBvcnQgeyBpc0hlbGQgfSBmcm9tICcuL3NpbmdsZS5qcyc7XG5cbi8qKiBNYWtlIGEgam9iIG9mIGEgcmVxdWVzdCBvZiBodG14LlxuICogQHR5cGUgeyhjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9ICh7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IHJvb3RPZihlbGVtZW50KTtcbiAgY29uc3QgYWN0aW9uID0gYWN0aW9uT2Yocm9vdCwgcGF0aCk7XG4gIGlmIChlbGVtZW50ID09PSByb290KSByZXR1cm4gcmVhY3Qocm9vdCwgY2F1c2UsIHsgYWN0aW9uLCBwYXRoIH0pO1xuICBpZiAoaXNIZWxkKGVsZW1lbnQsIHJvb3QsIGFjdGlvbikpIHJldHVybjtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsIGFjdGlvbiwgeyBwYXRoLCBzb3VyY2U6IGVsZW1lbnQgfSk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBib2R5ID8/IFtdKSBpZiAoIWlzT3VyTmFtZShuYW1lKSkgam9iLmJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBKU09OLnBhcnNlKGVsZW1lbnQuZGF0YXNldC5uaXRyb0FyZ3MgPz8gJ3t9JykpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSB3aGF0IGEgcm9vdCBhc2tzIGZvciBieSBpdHNlbGY6IGFmdGVyIGFuIGV2ZW50LCB1bmxlc3MgdGhhdCBpcyBmb3IgYW5vdGhlciBrZXksIG9yIGFzIGEgcG9sbC5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBjYXVzZT86IGFueSwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjdCA9IChyb290LCBjYXVzZSwgbW9yZSkgPT4ge1xuICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IHJvb3QuZGF0YXNldDtcbiAgY29uc3QgeyB0eXBlLCBkZXRhaWwgfSA9IGNhdXNlID8/IHt9O1xuICBjb25zdCBrZXlzID0gL15uaXRybzpyZWZyZXNoLS8udGVzdCh0eXBlKSAmJiBkZXRhaWw/LmtleSAhPSBudWxsID8gWydrZXknXSA6IEpTT04ucGFyc2Uobml0cm9GaWx0ZXJzID8/ICd7fScpW3R5cGVdO1xuICBpZiAoa2V5cz8uZXZlcnkoKC8qKiBAdHlwZSB7YW55fSAqLyBrZXkpID0+IGAke2RldGFpbD8uW2tleV19YCAhPT0gbml0cm9LZXkpKSByZXR1cm47XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgY2F1c2UsIGlzUG9sbDogIWNhdXNlLCBpc1F1aWV0OiB0cnVlLCAuLi5tb3JlIH0pO1xuICBpZiAoL15uaXRybzovLnRlc3QodHlwZSkpIGpvYi5oZWFyZCA9IFtbdHlwZSwgZGV0YWlsXV07XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSBhbiBhY3Rpb24gd2l0aCBhcmd1bWVudHMgYW5kIHdoYXQgc3RhbmRzIGluIHRoZSBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIGFyZ3M6IG9iamVjdCwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBwb3N0ID0gKHJvb3QsIGFjdGlvbiwgYXJncywgbW9yZSkgPT4ge1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCBtb3JlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBhcmdzKTtcbiAgcmVhZEZpZWxkcyhqb2IpO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogQHR5cGUgeyhjb21wb25lbnQ6IHN0cmluZywga2V5OiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IG1pc3NpbmcgPSAoY29tcG9uZW50LCBrZXkpID0+IHtcbiAgY29uc3QgbmFtZXMgPSBbLi4ubmV3IFNldChhbGwoUk9PVCkubWFwKCh7IGRhdGFzZXQgfSkgPT4gZGF0YXNldC5uaXRyb0NvbXBvbmVudCkpXTtcbiAgaWYgKG5hbWVzLmluY2x1ZGVzKGNvbXBvbmVudCkpIHJldHVybiBgbm9uZSBvbiB0aGlzIHBhZ2UgaGFzIHRoZSBrZXkgJHtKU09OLnN0cmluZ2lmeShrZXkpfWA7XG4gIGNvbnN0IG5lYXJlc3QgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSAmJiB3aW5kb3cubml0cm9EZWJ1Zz8uc3VnZ2VzdChjb21wb25lbnQsIG5hbWVzKTtcbiAgcmV0dXJuIGBvbiB0aGlzIHBhZ2UgdGhlcmUgaXMgJHtuYW1lcy5sZW5ndGggPyBgb25seSAke25hbWVzLmpvaW4oJywgJyl9YCA6ICdub25lJ30uJHtuZWFyZXN0IHx8ICcnfWA7XG59O1xuXG4vKiogQHR5cGUge05pdHJvWydjYWxsJ119ICovXG5jb25zdCBjYWxsID0gKGNvbXBvbmVudCwgYWN0aW9uLCBhcmdzID0ge30sIHsga2V5IH0gPSB7fSkgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IG9uZSA9IGtleSA9PSBudWxsID8gJycgOiBgW2RhdGEtbml0cm8ta2V5PSR7Q1NTLmVzY2FwZShgJHtrZXl9YCl9XWA7XG4gICAgY29uc3Qgcm9vdCA9IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9JHtDU1MuZXNjYXBlKGNvbXBvbmVudCl9XSR7b25lfWApO1xuICAgIGlmIChyb290KSBwb3N0KHJvb3QsIGFjdGlvbiwgYXJncywgeyByZXNvbHZlLCByZWplY3QgfSk7XG4gICAgZWxzZSBkcm9wKHsgY29tcG9uZW50LCBhY3Rpb24sIHJlamVjdCB9LCBtaXNzaW5nKGNvbXBvbmVudCwga2V5KSk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJ1biA9IGFzeW5jIChqb2IsIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBjaGFpbiwgaWQgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAvLyBUaGUgbmV4dCBwYWdlIG1heSBoYXZlIGEgY29tcG9uZW50IG9mIHRoaXMgaWQuXG4gIGNvbnN0IGlzR29uZSA9ICFyb290IHx8IChyb290ICE9PSBqb2Iucm9vdCAmJiBqb2IucGFnZSAhPT0gYWRkcmVzcygpKTtcbiAgaWYgKGlzR29uZSAmJiAham9iLmlzUXVpZXQpIGZpbmlzaChPYmplY3QuYXNzaWduKGpvYiwgeyBzdGF0dXM6IDAsIGVycm9yOiBvcHRpb25zWyduaXRyb0Vycm9yLTQwNCddIH0pKTtcbiAgaWYgKGlzR29uZSB8fCAoam9iLnJlamVjdCAmJiByb290LmRhdGFzZXQubml0cm9MYXp5KSkgcmV0dXJuIGRyb3Aoam9iLCAnaXQgaXMgbm90IHRoZXJlJyk7XG4gIGpvYi5iZWd1biA/IGJvYXJkQWdhaW4oam9iKSA6IGZpbGwoam9iLCByb290KTsgLy8gYWdhaW4sIGl0IGlzIHRvIGJlIHNlbnQgYXMgaXQgd2FzXG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IGluc2lzdChqb2IsICgpID0+IHtcbiAgICBjb25zdCByb290ID0gZmluZChpZCkgPz8gZG9jdW1lbnQuYm9keTsgLy8gaXQgbWF5IGdvIG1lYW53aGlsZVxuICAgIGNvbnN0IHNvdXJjZSA9IGpvYi5zb3VyY2U/LmlzQ29ubmVjdGVkID8gam9iLnNvdXJjZSA6IHJvb3Q7XG4gICAgcmV0dXJuIGFkYXB0ZXIuc2VuZChqb2IsIHsgcm9vdCwgc291cmNlLCBoZWFkZXJzOiBjaGFpblswXSAmJiB7ICdOaXRyby1DaGFpbic6IGNoYWluLmpvaW4oKSB9IH0pO1xuICB9KTtcbiAgaWYgKGFuc3dlcikgYXdhaXQgYWNjZXB0KE9iamVjdC5hc3NpZ24oam9iLCB7IGFuc3dlciB9KSwgYW5zd2VyLCBhZGFwdGVyKTtcbiAgZWxzZSBpZiAoam9iLnN0YXR1cyA9PSBudWxsKSByZXR1cm4gZHJvcChqb2IsICdhIGxpc3RlbmVyIG9yIGh4LXN5bmMgc3RvcHBlZCBpdCcpO1xuICBmaW5pc2goam9iKTtcbn07XG5cbi8qKiBGaWxsIHRoZSBib2R5OiB0aGUgbmV3ZXN0IHRva2VuLCBldmVudHMgaGVhcmQsIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHJvb3Q6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZpbGwgPSAoam9iLCByb290KSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY291bnRzLCBoZWFyZCwgaWQsIHNlbnQgfSA9IGpvYjtcbiAgT2JqZWN0LmFzc2lnbihqb2IsIHsgcm9vdCwgdG9rZW46IHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuIH0pO1xuICBjb3VudHNbaWRdID0gKGNvdW50c1tpZF0gPz8gMCkgKyAxO1xuICBpZiAoaGVhcmQpIGJvZHkuc2V0KCduaXRyby1ldmVudHMnLCBKU09OLnN0cmluZ2lmeShoZWFyZCkpO1xuICBhbm5vdW5jZSgnZmlsbGluZycsIGpvYik7XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldCgpO1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgYm91bmQsIHZhbHVlcyB9IG9mIHNlbnQudmFsdWVzKCkpIHtcbiAgICBpZiAoIWJvdW5kKSBjb250aW51ZTtcbiAgICBuYW1lcy5hZGQoYm91bmQpO1xuICAgIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSBib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIH1cbiAgaWYgKCFqb2IuaXNRdWlldCkgYm9keS5zZXQoJ25pdHJvLWZpZWxkcycsIFsuLi5uYW1lc10uam9pbigpKTtcbiAgYm9hcmQoam9iKTtcbiAgYm9keS5hcHBlbmQoJ25pdHJvLXRva2VuJywgam9iLnRva2VuID8/ICcnKTtcbn07XG5cbi8qKiBMZXQgcmVxdWVzdHMgb2YgaHRteCBiZWNvbWUgam9icywgYW5kIGpvYnMgbGVhdmUuXG4gKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgY29ubmVjdCA9IChhZGFwdGVyKSA9PiB7XG4gIGFkYXB0ZXIuY2FwdHVyZShhc2spO1xuICBydW5XaXRoKChqb2IpID0+IHJ1bihqb2IsIGFkYXB0ZXIpLmZpbmFsbHkoKCkgPT4gcmVsZWFzZShqb2IpKSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRCcmlkZ2UgPSAoKSA9PiB7XG4gIHdpbmRvdy5uaXRybyA9IHsgZmluZCwgZmlyc3QsIHJvb3RPZiwgY2FsbCwgb246IGhlYXIsIHJlYWN0LCBlbnF1ZXVlIH07XG59O1xuIiwgIi8qIFRoZSBiZWdpbm5pbmcgb2YgYSBwYWdlOiBvdXIgc2NyaXB0IHN0YW5kcyBiZWZvcmUgaHRteCwgc28gbm90aGluZyBpcyBhc2tlZCBiZWZvcmUgdGhlIGJyaWRnZSBpcyB0aGVyZSwgYW5kIGJvdGhcbiAqIGJlZ2luIGF0IERPTUNvbnRlbnRMb2FkZWQsIHdoaWNoIGNvbWVzIGFmdGVyIGRlZmVycmVkIHNjcmlwdHMsIG9yIGFmdGVyIHRob3NlIHRoYXQgZGlkIG5vdCBsb2FkLiBXaGF0IGlzIGNsaWNrZWRcbiAqIG9yIHNlbnQgbWVhbndoaWxlIGlzIGRvbmUgdGhlbi5cbiAqXG4gKiBSZWFkczogaHgtcG9zdCBvZiB3aGF0IGlzIGNsaWNrZWQgb3Igc2VudC4gSGVhcnM6IGNsaWNrLCBzdWJtaXQ7IERPTUNvbnRlbnRMb2FkZWQuXG4gKi9cbmltcG9ydCB7IEFTS1MsIHN0b3AgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vLyBXaGF0IGEgY2xpY2sgZG9lcyBtb3JlIHRvIHRoYW4gdG8gYXNrLiBUaGVpciB2YWx1ZXMgYXJlIHRoZXJlIHdoZW4gaHRteCBiZWdpbnMuXG5jb25zdCBPVEhFUlMgPSAnZm9ybSxsYWJlbCxzZWxlY3QsdGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPXN1Ym1pdF0sW3R5cGU9aW1hZ2VdLFt0eXBlPWJ1dHRvbl0pJztcbi8qKiBAdHlwZSB7KCgpID0+IHZvaWQpW119ICovXG5jb25zdCBlYXJseSA9IFtdO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xpY2sgPSAoZXZlbnQpID0+IHtcbiAgY29uc3QgY29udHJvbCA9IGV2ZW50LnRhcmdldC5jbG9zZXN0Py4oYGJ1dHRvbixpbnB1dCxsYWJlbCxmb3JtLCR7QVNLU31gKTtcbiAgaWYgKCFjb250cm9sIHx8IGNvbnRyb2wubWF0Y2hlcyhPVEhFUlMpKSByZXR1cm47XG4gIGNvbnN0IHNlbmRzID0gL3N1Ym1pdHxpbWFnZS8udGVzdChjb250cm9sLnR5cGUpICYmIGNvbnRyb2wuZm9ybT8ubWF0Y2hlcyhBU0tTKTtcbiAgaWYgKCFzZW5kcyAmJiAhY29udHJvbC5tYXRjaGVzKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGNvbnRyb2wuY2xpY2soKSk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3VibWl0ID0gKGV2ZW50KSA9PiB7IC8vIHdpdGhvdXQgYSBidXR0b25cbiAgaWYgKCFldmVudC50YXJnZXQubWF0Y2hlcz8uKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGV2ZW50LnRhcmdldC5yZXF1ZXN0U3VibWl0KCkpO1xufTtcblxuLyoqIENhbGwgYGJlZ2luYCBvbmNlIGFsbCBzY3JpcHRzIG9mIHRoZSBwYWdlIGhhdmUgY29tZSwgYXQgb25jZSBpbiBhIHBhZ2UgdGhhdCBpcyB0aGVyZSBhbHJlYWR5OyBgZmlyc3RgIGlzIHRoZVxuICogZXZlbnQgb2YgYW4gaHRteCB0aGF0IHdvdWxkIGJlZ2luIGJlZm9yZS5cbiAqIEB0eXBlIHsoYmVnaW46ICgpID0+IHZvaWQsIGZpcnN0Pzogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdoZW5Mb2FkZWQgPSAoYmVnaW4sIGZpcnN0ID0gJ25ldmVyJykgPT4ge1xuICBpZiAocGVyZm9ybWFuY2UudGltaW5nLmRvbUNvbnRlbnRMb2FkZWRFdmVudFN0YXJ0KSByZXR1cm4gYmVnaW4oKTtcbiAgY29uc3QgbGlzdGVuZXJzID0gT2JqZWN0LmVudHJpZXMoeyBjbGljaywgc3VibWl0LCBbZmlyc3RdOiBzdG9wIH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGxpc3RlbmVycykgd2luZG93LnJlbW92ZUV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xuICAgIGJlZ2luKCk7XG4gICAgc2V0VGltZW91dCgoKSA9PiBlYXJseS5mb3JFYWNoKChhY3QpID0+IGFjdCgpKSk7IC8vIGh0bXggMiBiZWdpbnMgYXQgdGhpcyBldmVudCwgdG9vLCBhbmQgYWZ0ZXIgdGhpc1xuICB9KTtcbn07XG4iLCAiLyogTG9hZHMgbGF6eSBjb21wb25lbnRzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWxhenkgb2YgYSBwbGFjZWhvbGRlcidzIHJvb3Q6IFwibG9hZFwiLCBvciBcInZpc2libGVcIjogYXNrIHdoZW4gaXQgaXMgc2VlbjtcbiAqICAgZGF0YS1uaXRyby1ncm91cDogdGhlIHBsYWNlaG9sZGVycyBvZiBhIG5hbWUgYXNrIHRvZ2V0aGVyLCBhcyBzb29uIGFzIG9uZSBvZiB0aGVtIGRvZXM7XG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50IGFuZCBkYXRhLW5pdHJvLXRva2VuIG9mIHRoZSByb290LlxuICogUG9zdHMgbml0cm8tbW91bnQ7IGZvciBhIGdyb3VwIG9uZSBwb3N0cyBpdCB3aXRoIGdyb3VwLCBcIjxjb21wb25lbnQ+IDx0b2tlbj5cIiBvZiBlYWNoIG9mIHRoZSBvdGhlcnMuXG4gKiBXaGF0IGEgcGxhY2Vob2xkZXIgaGVhcnMgb24gdGhlIGNvbXBvbmVudCdzIGJlaGFsZiwgdGhlIGNvbXBvbmVudCBnZXRzIGFzIHNvb24gYXMgaXQgaXMgdGhlcmUuXG4gKi9cbmltcG9ydCB7IHBvc3QsIHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGVucXVldWUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGFsbCwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExBWlkgPSAnW2RhdGEtbml0cm8tbGF6eV0nO1xuY29uc3QgTU9VTlQgPSAnbml0cm8tbW91bnQnO1xuY29uc3QgR1JPVVBfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtXZWFrU2V0PEVsZW1lbnQ+fSAqL1xuY29uc3Qga25vd24gPSBuZXcgV2Vha1NldCgpO1xuLyoqIEB0eXBlIHtTZXQ8YW55W10+fSAqL1xuY29uc3QgZ3JvdXBzID0gbmV3IFNldCgpOyAvLyB1bmRlciB3YXk6IHRoZSBwbGFjZWhvbGRlciB0aGF0IGhhcyBhc2tlZCwgYW5kIHRoZSBvdGhlcnNcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IHRyaWVkID0gbmV3IFdlYWtTZXQoKTsgLy8gd2l0aCBhIGdyb3VwLCBpbiB2YWluOiBlYWNoIGFza3MgYWxvbmUsIGFuZCBzYXlzIHdoYXQgaXMgd3Jvbmdcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBsb2FkaW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2YgcGxhY2Vob2xkZXJzXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IG92ZXJoZWFyZCA9IG5ldyBNYXAoKTsgLy8gYnkgdGhlIHBsYWNlaG9sZGVyJ3MgaWRcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza0Fsb25lID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGxvYWRpbmcuYWRkKHBsYWNlaG9sZGVyLmlkKTtcbiAgZW5xdWV1ZShuZXdKb2IocGxhY2Vob2xkZXIsIE1PVU5ULCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXJzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza1RvZ2V0aGVyID0gKGdyb3VwKSA9PiB7XG4gIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IGdyb3VwO1xuICBpZiAoIW90aGVyc1swXSkgcmV0dXJuIGZpcnN0ICYmIGFza0Fsb25lKGZpcnN0KTtcbiAgZ3JvdXBzLmFkZChncm91cCk7XG4gIGZvciAoY29uc3QgeyBpZCB9IG9mIGdyb3VwKSBsb2FkaW5nLmFkZChpZCk7XG4gIGNvbnN0IG1lbWJlcnMgPSBvdGhlcnMubWFwKCh7IGRhdGFzZXQgfSkgPT4gYCR7ZGF0YXNldC5uaXRyb0NvbXBvbmVudH0gJHtkYXRhc2V0Lm5pdHJvVG9rZW59YCk7XG4gIHBvc3QoZmlyc3QsIE1PVU5ULCB7IGdyb3VwOiBtZW1iZXJzIH0sIHsgZ3JvdXAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNXYWl0aW5nID0gKHBsYWNlaG9sZGVyKSA9PiBwbGFjZWhvbGRlci5pc0Nvbm5lY3RlZCAmJiBwbGFjZWhvbGRlci5tYXRjaGVzKExBWlkpO1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGNvbnN0IHVuZGVyV2F5ID0gbmV3IFNldChbLi4uZ3JvdXBzXS5mbGF0KCkpO1xuICBpZiAodW5kZXJXYXkuaGFzKHBsYWNlaG9sZGVyKSkgcmV0dXJuO1xuICBjb25zdCB7IG5pdHJvR3JvdXAgfSA9IHBsYWNlaG9sZGVyLmRhdGFzZXQ7XG4gIGNvbnN0IG90aGVycyA9IGFsbChgJHtMQVpZfVtkYXRhLW5pdHJvLWdyb3VwXWApLmZpbHRlcigobWVtYmVyKSA9PlxuICAgIG1lbWJlciAhPT0gcGxhY2Vob2xkZXIgJiYgbWVtYmVyLmRhdGFzZXQubml0cm9Hcm91cCA9PT0gbml0cm9Hcm91cCAmJiAhdHJpZWQuaGFzKG1lbWJlcikgJiYgIXVuZGVyV2F5LmhhcyhtZW1iZXIpKTtcbiAgYXNrVG9nZXRoZXIodHJpZWQuaGFzKHBsYWNlaG9sZGVyKSA/IFtwbGFjZWhvbGRlcl0gOiBbcGxhY2Vob2xkZXIsIC4uLm90aGVyc10uc2xpY2UoMCwgR1JPVVBfTElNSVQpKTtcbn07XG5cbi8qKiBMZXQgdGhlIG90aGVycyBvZiBhIGdyb3VwIGdvIG9uIG9uY2UgdGhlIGZpcnN0IGhhcyBiZWVuIGFuc3dlcmVkLCB3ZWxsIG9yIG5vdC5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBnb09uID0gKHsgYWN0aW9uLCBpZCwgcm9vdCwgZ3JvdXAgPSBbcm9vdF0gfSkgPT4ge1xuICBpZiAoYWN0aW9uICE9PSBNT1VOVCkgcmV0dXJuO1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgY29uc3QgbGVmdCA9IG90aGVycy5maWx0ZXIoaXNXYWl0aW5nKTtcbiAgZ3JvdXBzLmRlbGV0ZShncm91cCk7XG4gIGlmIChpc1dhaXRpbmcoZmlyc3QpKSB7IC8vIGluIHZhaW5cbiAgICBsb2FkaW5nLmRlbGV0ZShpZCk7XG4gICAgaWYgKG90aGVyc1swXSkgdHJpZWQuYWRkKGZpcnN0KTtcbiAgICByZXR1cm4gYXNrVG9nZXRoZXIobGVmdCk7IC8vIHRoZXkgYXJlIG5vdCB0byBibGFtZVxuICB9XG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgbGVmdCkge1xuICAgIHRyaWVkLmFkZChvdGhlcik7XG4gICAgYXNrQWxvbmUob3RoZXIpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpZCkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmIChyb290Py5tYXRjaGVzKExBWlkpKSByZXR1cm47XG4gIGNvbnN0IGNhdXNlcyA9IG92ZXJoZWFyZC5nZXQoaWQpID8/IFtdO1xuICBvdmVyaGVhcmQuZGVsZXRlKGlkKTtcbiAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAvLyBPbmUgcmVxdWVzdCBpcyBtYWRlIG9mIHRoZW0gYWxsLlxuICBmb3IgKGNvbnN0IGNhdXNlIG9mIHJvb3QgPyBjYXVzZXMgOiBbXSkgcmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLy8gT25lIHRoYXQgY291bGQgbm90IGJlIGxvYWRlZCBpcyBhc2tlZCBmb3IgYWdhaW4gd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuY29uc3Qgc2VlbiA9IG5ldyBJbnRlcnNlY3Rpb25PYnNlcnZlcigoZW50cmllcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgaXNJbnRlcnNlY3RpbmcsIHRhcmdldCB9IG9mIGVudHJpZXMpIHtcbiAgICBpZiAoIXRhcmdldC5tYXRjaGVzKExBWlkpKSBzZWVuLnVub2JzZXJ2ZSh0YXJnZXQpO1xuICAgIGVsc2UgaWYgKGlzSW50ZXJzZWN0aW5nKSBhc2sodGFyZ2V0KTtcbiAgfVxufSk7XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Vob2xkZXIgb2YgYWxsKExBWlkpKSB7XG4gICAgaWYgKGtub3duLmhhcyhwbGFjZWhvbGRlcikpIGNvbnRpbnVlO1xuICAgIGtub3duLmFkZChwbGFjZWhvbGRlcik7XG4gICAgaWYgKHBsYWNlaG9sZGVyLmRhdGFzZXQubml0cm9MYXp5ID09PSAndmlzaWJsZScpIHNlZW4ub2JzZXJ2ZShwbGFjZWhvbGRlcik7XG4gICAgZWxzZSBhc2socGxhY2Vob2xkZXIpO1xuICB9XG4gIGZvciAoY29uc3QgaWQgb2YgbmV3IFNldChbLi4ub3ZlcmhlYXJkLmtleXMoKSwgLi4ubG9hZGluZ10pKSB0ZWxsKGlkKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExhenkgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGNhdXNlLCBpZCwgcm9vdCB9KSA9PiB7XG4gICAgaWYgKCFjYXVzZT8udHlwZS5zdGFydHNXaXRoKCduaXRybzonKSB8fCAhcm9vdC5tYXRjaGVzKExBWlkpKSByZXR1cm4gdHJ1ZTtcbiAgICAvLyBJdCBpcyBtYWRlIGFuZXcgYW55d2F5LlxuICAgIGlmIChsb2FkaW5nLmhhcyhpZCkgfHwgIWNhdXNlLnR5cGUuc3RhcnRzV2l0aCgnbml0cm86cmVmcmVzaC0nKSkgb3ZlcmhlYXJkLnNldChpZCwgWy4uLihvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXSksIGNhdXNlXSk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgaGVhcignYW5zd2VyZWQnLCBnb09uKTtcbiAgY29uc3Qgd2F0Y2ggPSB7IGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWxhenknXSwgY2hpbGRMaXN0OiB0cnVlLCBzdWJ0cmVlOiB0cnVlIH07XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKGxvb2spLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB3YXRjaCk7XG4gIGxvb2soKTtcbn07XG4iLCAiLyogTGl2ZSBpbnB1dHM6IHdoYXQgaXMgdHlwZWQgZ29lcyB0byB0aGUgc2VydmVyIGFmdGVyIGEgcGF1c2UsIHdpdGggdGhlIGFjdGlvbiBcInN5bmNcIi5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zeW5jIG9mIGEgYm91bmQgaW5wdXQgKGRhdGEtbml0cm8tbW9kZWwpLCBvciBvZiBhIGZvcm0gd2hvc2UgaW5wdXRzIGFyZSBhbGwgbGl2ZTogdGhlXG4gKiAgIHBhdXNlIGluIG1pbGxpc2Vjb25kcywgb3IgXCJjaGFuZ2VcIiB0byB3YWl0IHVudGlsIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICogUG9zdHMgc3luYzogZmllbGQsIHRoZSBuYW1lcyBvZiB3aGF0IHdhcyB0b3VjaGVkOyBvZiBhIGZvcm0gYWxzbyBmb3JtLCBpdHMgdmFsdWVzIGFzIGEgcXVlcnkuXG4gKiBIZWFyczogaW5wdXQsIGNoYW5nZSwgY29tcG9zaXRpb25lbmQuXG4gKlxuICogVGhlIHBhdXNlIGlzIGNvdW50ZWQgaGVyZSBhbmQgbm90IGJ5IGh4LXRyaWdnZXI6IGEgdGltZXIgb2YgaHRteCBkaWVzIHdpdGggaXRzIGVsZW1lbnQsIHdoaWNoIGFueVxuICogYW5zd2VyIG1heSByZXBsYWNlLCBhbmQgaHRteCB3b3VsZCBzZW5kIHdoYXQgZWxzZSBzdGFuZHMgaW4gdGhlIGZvcm0sIGZvciB0aGUgYW5zd2VyIHRvIGNsZWFyLlxuICovXG5pbXBvcnQgeyBwb3N0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgVFlQRUQsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGxPZiwgZmluZCwgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuXG5jb25zdCBTWU5DID0gJ2RhdGEtbml0cm8tc3luYyc7XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIExpdmVSb290Pn0gKi9cbmNvbnN0IHJvb3RzID0gbmV3IE1hcCgpOyAvLyBieSBpZFxuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBMaXZlUm9vdH0gKi9cbmNvbnN0IGxpdmVSb290ID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpID8/IHsgZHVlOiBuZXcgTWFwKCkgfTtcbiAgcm9vdHMuc2V0KGlkLCBsaXZlKTtcbiAgcmV0dXJuIGxpdmU7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IGFueVtdfSAqL1xuY29uc3QgaW5wdXRzT2YgPSAocm9vdCwgbmFtZSkgPT4gYWxsT2YoYFtuYW1lPSR7Q1NTLmVzY2FwZShuYW1lKX1dYCwgcm9vdCk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIG5hbWU6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3QgdmFsdWVPZiA9IChyb290LCBuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKS5mbGF0TWFwKHZhbHVlc09mKS5qb2luKCdcXG4nKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoeyB0YXJnZXQsIHR5cGUsIGlzQ29tcG9zaW5nIH0pID0+IHtcbiAgY29uc3QgaG9sZGVyID0gdGFyZ2V0LmNsb3Nlc3Q/LihgWyR7U1lOQ31dYCk7XG4gIGNvbnN0IHJvb3QgPSBob2xkZXIgJiYgcm9vdE9mKGhvbGRlcik7XG4gIGlmICghcm9vdCB8fCAhdGFyZ2V0Lm5hbWUgfHwgaXNDb21wb3NpbmcpIHJldHVybjtcbiAgY29uc3QgcGF1c2UgPSBob2xkZXIuZ2V0QXR0cmlidXRlKFNZTkMpO1xuICBpZiAoKHR5cGUgPT09ICdjaGFuZ2UnKSAhPT0gKHBhdXNlID09PSAnY2hhbmdlJykpIHJldHVybjtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KHJvb3QuaWQpO1xuICBsaXZlLmR1ZS5zZXQodGFyZ2V0Lm5hbWUsIHZhbHVlT2Yocm9vdCwgdGFyZ2V0Lm5hbWUpKTtcbiAgY2xlYXJUaW1lb3V0KGxpdmUudGltZXIpO1xuICBsaXZlLnRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBmbHVzaChyb290LmlkKSwgdGFyZ2V0Lm1hdGNoZXMoVFlQRUQpID8gTnVtYmVyKHBhdXNlKSB8fCAwIDogMCk7XG59O1xuXG4vKiogV2hldGhlciB3aGF0IGlzIGJlaW5nIHR5cGVkIGlzIG5vIG51bWJlciBvciBkYXRlIHlldCwgc3VjaCBhcyBhIG1pbnVzLCBvciBub3RoaW5nIG5ldywgc3VjaCBhcyBcIjEuXCIuXG4gKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0hhbGYgPSAoaW5wdXQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIHR5cGUsIHZhbGlkaXR5LCB2YWx1ZSB9ID0gaW5wdXQ7XG4gIHJldHVybiBpbnB1dCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCAmJiAodmFsaWRpdHkuYmFkSW5wdXQgfHwgKHR5cGUgPT09ICdudW1iZXInICYmIHZhbHVlID09PSBkZWZhdWx0VmFsdWUpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBmbHVzaCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gbGl2ZVJvb3QoaWQpO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCkgcmV0dXJuIHZvaWQgcm9vdHMuZGVsZXRlKGlkKTtcbiAgY29uc3QgcHJlc3NlZCA9IHJlbGVhc2VkKCk7IC8vIGFuIGFjdGlvbiwgbWF5YmUsIHdoaWNoIGNhcnJpZXMgd2hhdCBpcyBkdWVcbiAgaWYgKHByZXNzZWQpIHJldHVybiB2b2lkIHByZXNzZWQudGhlbigoKSA9PiBmbHVzaChpZCkpO1xuICAvLyBPbmUgcmVxdWVzdCBhdCBhIHRpbWU6IHRoZSBuZXh0IG9uZSBjYXJyaWVzIGFsbCB0aGF0IGlzIHR5cGVkIG1lYW53aGlsZS5cbiAgaWYgKGxpdmUuaXNVbmRlcldheSkgcmV0dXJuO1xuICAvLyBBbiBhbnN3ZXIgbWF5IGhhdmUgY2xlYXJlZCB0aGUgZm9ybSBzaW5jZS5cbiAgY29uc3QgbmFtZXMgPSBbLi4ubGl2ZS5kdWVdLmZpbHRlcigoW25hbWUsIHZhbHVlXSkgPT4gdmFsdWUgPT09IHZhbHVlT2Yocm9vdCwgbmFtZSkpLm1hcCgoW25hbWVdKSA9PiBuYW1lKVxuICAgIC5maWx0ZXIoKG5hbWUpID0+ICFpbnB1dHNPZihyb290LCBuYW1lKS5zb21lKGlzSGFsZikpO1xuICBsaXZlLmR1ZS5jbGVhcigpO1xuICBpZiAoIW5hbWVzLmxlbmd0aCkgcmV0dXJuO1xuICBsaXZlLmlzVW5kZXJXYXkgPSB0cnVlO1xuICBjb25zdCBpbnB1dHMgPSBuYW1lcy5tYXAoKG5hbWUpID0+IGlucHV0c09mKHJvb3QsIG5hbWUpWzBdKTtcbiAgY29uc3QgaG9sZGVyID0gaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmNsb3Nlc3QoYGZvcm1bJHtTWU5DfV1gKSkuZmluZChCb29sZWFuKTtcbiAgY29uc3QgYXJncyA9IHsgZmllbGQ6IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5kYXRhc2V0Lm5pdHJvTW9kZWwgPz8gaW5wdXQubmFtZSkgfTtcbiAgaWYgKGhvbGRlcikgT2JqZWN0LmFzc2lnbihhcmdzLCB7IGZvcm06IHF1ZXJ5T2YoaG9sZGVyKSB9KTtcbiAgcG9zdChyb290LCAnc3luYycsIGFyZ3MpO1xufTtcblxuLyoqIEB0eXBlIHsoZm9ybTogSFRNTEZvcm1FbGVtZW50KSA9PiBzdHJpbmd9ICovXG5jb25zdCBxdWVyeU9mID0gKGZvcm0pID0+IHtcbiAgY29uc3QgdGV4dHMgPSBbLi4ubmV3IEZvcm1EYXRhKGZvcm0pXS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyk7XG4gIHJldHVybiBgJHtuZXcgVVJMU2VhcmNoUGFyYW1zKC8qKiBAdHlwZSB7YW55fSAqLyAodGV4dHMpKX1gO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TGl2ZSA9ICgpID0+IHtcbiAgb24oJ2lucHV0IGNoYW5nZSBjb21wb3NpdGlvbmVuZCcsIG5vdGUpO1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSkgPT4ge1xuICAgIGlmIChzb3VyY2UgJiYgYWN0aW9uICE9PSAncmVmcmVzaCcpIHJvb3RzLmdldChpZCk/LmR1ZS5jbGVhcigpOyAvLyBpdCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIH0pO1xuICBoZWFyKCdkb25lJywgKHsgYWN0aW9uLCBpZCB9KSA9PiB7XG4gICAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCk7XG4gICAgaWYgKCFsaXZlIHx8IGFjdGlvbiAhPT0gJ3N5bmMnKSByZXR1cm47XG4gICAgbGl2ZS5pc1VuZGVyV2F5ID0gZmFsc2U7XG4gICAgc2V0VGltZW91dCgoKSA9PiBmbHVzaChpZCkpO1xuICB9KTtcbn07XG4iLCAiLyogU2hvd3MgdGhhdCBhIGNvbXBvbmVudCB3b3Jrcy5cbiAqXG4gKiBXaGlsZSBhbiBhY3Rpb24gdGhhdCBzb21lYm9keSBhc2tlZCBmb3IgaXMgdW5kZXIgd2F5LCB0aGUgY29tcG9uZW50J3Mgcm9vdCBoYXMgYXJpYS1idXN5PVwidHJ1ZVwiIGFuZFxuICogdGhlIGNsYXNzIG5pdHJvLWJ1c3kuIFJlYWRzIGluc2lkZSBpdDogZGF0YS1uaXRyby1sb2FkaW5nLCB0aGUgYWN0aW9uIGR1cmluZyB3aGljaCB0aGUgZWxlbWVudCBpc1xuICogc2hvd24sIFwiXCIgZm9yIGFueTsgZGF0YS1uaXRyby1oaWRlIG9mIHRoZSBlbGVtZW50IHRoYXQgYXNrczogdGhlIHNlbGVjdG9yIG9mIHdoYXQgaXMgaGlkZGVuIGF0IG9uY2UsXG4gKiB0aGUgZWxlbWVudCBvciBvbmUgYXJvdW5kIGl0LiBJZiB0aGUgYWN0aW9uIGZhaWxzLCB0aGF0IGlzIHNob3duIGFnYWluLlxuICogSGVhcnM6IG5pdHJvOmFjdGlvbi1jb21wbGV0ZSwgbml0cm86ZXJyb3I7IHBhZ2VzaG93LlxuICovXG5pbXBvcnQgeyBoZWFyLCBpc0Fza2VkIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFsbCwgYWxsT2YsIGZpbmQsIG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBISURERU4gPSAnZGF0YS1uaXRyby1oaWRkZW4nOyAvLyBvbiB3aGF0IGFuIGFjdGlvbiB1bmRlciB3YXkgaGFzIGhpZGRlbjogdGhlIHJvb3QncyBpZFxuXG4vKiogQHR5cGUgeyhpZD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoaWQpID0+IHtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbChgWyR7SElEREVOfV1gKSkge1xuICAgIGlmIChpZCAmJiBlbGVtZW50LmdldEF0dHJpYnV0ZShISURERU4pICE9PSBpZCkgY29udGludWU7XG4gICAgZWxlbWVudC5oaWRkZW4gPSBmYWxzZTtcbiAgICBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShISURERU4pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbj86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG1hcmsgPSAocm9vdCwgYWN0aW9uKSA9PiB7XG4gIHJvb3QuY2xhc3NMaXN0LnRvZ2dsZSgnbml0cm8tYnVzeScsICEhYWN0aW9uKTtcbiAgc2V0QXR0cmlidXRlKHJvb3QsICdhcmlhLWJ1c3knLCBhY3Rpb24gPyAndHJ1ZScgOiBudWxsKTtcbiAgaWYgKCFyb290LmNsYXNzTGlzdC5sZW5ndGgpIHJvb3QucmVtb3ZlQXR0cmlidXRlKCdjbGFzcycpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsT2YoJ1tkYXRhLW5pdHJvLWxvYWRpbmddJywgcm9vdCkpIHtcbiAgICBjb25zdCB7IG5pdHJvTG9hZGluZyB9ID0gZWxlbWVudC5kYXRhc2V0O1xuICAgIGVsZW1lbnQuaGlkZGVuID0gIWFjdGlvbiB8fCAobml0cm9Mb2FkaW5nICYmIG5pdHJvTG9hZGluZyAhPT0gYWN0aW9uKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QgfHwgIWlzQXNrZWQoam9iKSkgcmV0dXJuO1xuICBtYXJrKHJvb3QsIGFjdGlvbik7XG4gIGNvbnN0IHNlbGVjdG9yID0gc291cmNlPy5kYXRhc2V0Lm5pdHJvSGlkZTtcbiAgY29uc3QgZWxlbWVudCA9IHNlbGVjdG9yICYmIHNvdXJjZS5jbG9zZXN0KHNlbGVjdG9yKTtcbiAgaWYgKCFlbGVtZW50IHx8ICFyb290LmNvbnRhaW5zKGVsZW1lbnQpKSByZXR1cm47XG4gIGVsZW1lbnQuaGlkZGVuID0gdHJ1ZTtcbiAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoSElEREVOLCBpZCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZW5kID0gKHsgdGFyZ2V0LCB0eXBlIH0pID0+IHtcbiAgaWYgKHRhcmdldC5pZCAmJiB0eXBlID09PSAnbml0cm86ZXJyb3InKSBzaG93KHRhcmdldC5pZCk7XG4gIGlmICh0YXJnZXQubWF0Y2hlcz8uKFJPT1QpKSBtYXJrKHRhcmdldCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMb2FkaW5nID0gKCkgPT4ge1xuICBoZWFyKCdsZWF2aW5nJywgYmVnaW4pO1xuICBvbignbml0cm86YWN0aW9uLWNvbXBsZXRlIG5pdHJvOmVycm9yJywgZW5kKTtcbiAgLy8gQSBwYWdlIHRoYXQgY29tZXMgYmFjayB3YWl0cyBmb3Igbm90aGluZywgd2hhdGV2ZXIgaXQgZGlkIHdoZW4gaXQgd2FzIGxlZnQuXG4gIGNvbnN0IHJlc3QgPSAoKSA9PiB7XG4gICAgc2hvdygpO1xuICAgIGZvciAoY29uc3Qgcm9vdCBvZiBhbGwoJy5uaXRyby1idXN5JykpIG1hcmsocm9vdCk7XG4gIH07XG4gIGhlYXIoJ3Jlc3RvcmVkJywgcmVzdCk7XG4gIG9uKCdwYWdlc2hvdycsICh7IHBlcnNpc3RlZCB9KSA9PiBwZXJzaXN0ZWQgJiYgcmVzdCgpKTtcbn07XG4iLCAiLyogTGV0cyBwb2xscyByZXN0IHdoaWxlIG5vYm9keSBjYW4gc2VlIHRoZW0sIGluIGEgaGlkZGVuIHRhYiwgYW5kIGFza3Mgb25jZSB3aGVuIGl0IGlzIHNlZW4gYWdhaW4uXG4gKlxuICogUmVhZHM6IGh4LXRyaWdnZXIgb2YgYSByb290LiBIZWFyczogdmlzaWJpbGl0eWNoYW5nZS5cbiAqL1xuaW1wb3J0IHsgcmVhY3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IHJlc3RpbmcgPSBuZXcgU2V0KCk7IC8vIGlkcyBvZiByb290cyB3aG9zZSB0aW1lIGhhcyBjb21lIG1lYW53aGlsZVxuXG5jb25zdCB3YWtlID0gKCkgPT4ge1xuICBpZiAoZG9jdW1lbnQuaGlkZGVuKSByZXR1cm47XG4gIGZvciAoY29uc3QgaWQgb2YgcmVzdGluZykge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAvLyBBbiBldmVudCBtYXkgaGF2ZSBicm91Z2h0IHRoZSBsYXN0IG5ld3MgbWVhbndoaWxlLlxuICAgIGlmIChyb290Py5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8uaW5jbHVkZXMoJ2V2ZXJ5ICcpKSByZWFjdChyb290KTtcbiAgfVxuICByZXN0aW5nLmNsZWFyKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQb2xscyA9ICgpID0+IHtcbiAgaGVhcigncXVldWVkJywgKHsgaWQsIGlzUG9sbCB9KSA9PiB7XG4gICAgaWYgKCFkb2N1bWVudC5oaWRkZW4gfHwgIWlzUG9sbCkgcmV0dXJuIHRydWU7XG4gICAgcmVzdGluZy5hZGQoaWQpO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIG9uKCd2aXNpYmlsaXR5Y2hhbmdlJywgd2FrZSk7XG59O1xuIiwgIi8qIFVwbG9hZHM6IHNob3dzIGhvdyBmYXIgdGhlIGZpbGVzIG9mIGEgY29tcG9uZW50IGhhdmUgZ290LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXByb2dyZXNzIG9mIGEgcHJvZ3Jlc3MgZWxlbWVudCBpbnNpZGUgYSBjb21wb25lbnQsIHdoaWNoIGlzIGhpZGRlbiB1bmxlc3MgZmlsZXMgb2YgdGhhdFxuICogICBjb21wb25lbnQgYXJlIHVuZGVyIHdheS5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGwsIGFsbE9mLCBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgQkFSID0gJ3Byb2dyZXNzW2RhdGEtbml0cm8tcHJvZ3Jlc3NdJztcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgc2hvdzogKGJhcjogSFRNTFByb2dyZXNzRWxlbWVudCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IGVhY2ggPSAoaWQsIHNob3cpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpOyAvLyBhbiBhbnN3ZXIgbWF5IGhhdmUgcmVwbGFjZWQgaXRcbiAgaWYgKHJvb3QpIGFsbE9mKEJBUiwgcm9vdCkuZm9yRWFjaChzaG93KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFVwbG9hZHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3VwbG9hZGluZycsICh7IGlkLCB4aHIgfSkgPT4ge1xuICAgIGVhY2goaWQsIChiYXIpID0+IHtcbiAgICAgIGJhci52YWx1ZSA9IDA7XG4gICAgICBiYXIuaGlkZGVuID0gZmFsc2U7XG4gICAgfSk7XG4gICAgeGhyLnVwbG9hZC5hZGRFdmVudExpc3RlbmVyKCdwcm9ncmVzcycsICgvKiogQHR5cGUge1Byb2dyZXNzRXZlbnR9ICovIHsgbGVuZ3RoQ29tcHV0YWJsZSwgbG9hZGVkLCB0b3RhbCB9KSA9PiB7XG4gICAgICBpZiAobGVuZ3RoQ29tcHV0YWJsZSkgZWFjaChpZCwgKGJhcikgPT4gKGJhci52YWx1ZSA9IChsb2FkZWQgLyB0b3RhbCkgKiBiYXIubWF4KSk7XG4gICAgfSk7XG4gICAgeGhyLmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWRlbmQnLCAoKSA9PiBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLmhpZGRlbiA9IHRydWUpKSk7XG4gIH0pO1xuICAvLyBUaGUgSFRNTCBvZiBhIHBhZ2UgYXMgaXQgd2FzIGxlZnQsIHdpdGggdGhlIGJhciBvZiBhbiB1cGxvYWQgdGhhdCB3YXMgdW5kZXIgd2F5LlxuICBoZWFyKCdyZXN0b3JlZCcsICgpID0+IGFsbChCQVIpLmZvckVhY2goKGJhcikgPT4gKGJhci5oaWRkZW4gPSB0cnVlKSkpO1xufTtcbiIsICJpbXBvcnQgeyBzdGFydEFkZHJlc3MgfSBmcm9tICcuL2FkZHJlc3MuanMnO1xuaW1wb3J0IHsgY29ubmVjdCwgc3RhcnRCcmlkZ2UgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyB3aGVuTG9hZGVkIH0gZnJvbSAnLi9lYXJseS5qcyc7XG5pbXBvcnQgeyBzdGFydEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgc3RhcnRFdmVudHMgfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydEZvcmdldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IHRha2UgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgc3RhcnRMYXp5IH0gZnJvbSAnLi9sYXp5LmpzJztcbmltcG9ydCB7IHN0YXJ0TGl2ZSB9IGZyb20gJy4vbGl2ZS5qcyc7XG5pbXBvcnQgeyBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBzdGFydExvYWRpbmcgfSBmcm9tICcuL2xvYWRpbmcuanMnO1xuaW1wb3J0IHsgc3RhcnRPZmZsaW5lIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IHN0YXJ0T3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgZGlzdHJ1c3QgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc3RhcnRQb2xscyB9IGZyb20gJy4vcG9sbHMuanMnO1xuaW1wb3J0IHsgc3RhcnRQcmVzcyB9IGZyb20gJy4vcHJlc3MuanMnO1xuaW1wb3J0IHsgc3RhcnRTaW5nbGUgfSBmcm9tICcuL3NpbmdsZS5qcyc7XG5pbXBvcnQgeyBzdGFydFRvYXN0cyB9IGZyb20gJy4vdG9hc3RzLmpzJztcbmltcG9ydCB7IHN0YXJ0VXBsb2FkcyB9IGZyb20gJy4vdXBsb2Fkcy5qcyc7XG5pbXBvcnQgeyBzdGFydFdhaXRpbmcgfSBmcm9tICcuL3dhaXRpbmcuanMnO1xuXG4vKiogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IHZlcnNpb24gfSA9IGFkYXB0ZXI7XG4gIGlmICh0YWtlKHZlcnNpb24pKSB7XG4gICAgY29ubmVjdChhZGFwdGVyKTtcbiAgICByZXR1cm4gc3RhcnRMYXp5KCk7IC8vIGl0IGFza3MgYXQgb25jZVxuICB9XG4gIGNvbnN0IGZvdW5kID0gd2luZG93Lmh0bXg/LmFqYXggJiYgd2luZG93Lmh0bXgudmVyc2lvbjtcbiAgY29uc3Qgd2h5ID0gYG5pdHJvLWh0bXgke3ZlcnNpb259LmpzIG5lZWRzIGh0bXggJHt2ZXJzaW9ufSwgYW5kIGZvdW5kICR7Zm91bmQgfHwgJ25vbmUnfWA7XG4gIGNvbnNvbGUuZXJyb3Iod2h5KTtcbiAgcnVuV2l0aCgoKSA9PiBQcm9taXNlLnJlamVjdCh3aHkpKTtcbn07XG5cbi8qKiBTdGFydCBldmVyeXRoaW5nLCBvbmNlOiBodG14IHJ1bnMgdGhlIHNjcmlwdHMgb2YgYSBib2R5IGFuZXcgd2hlbiBpdCByZXN0b3JlcyBhIHBhZ2UuIFNjcmlwdHMgbWF5IGNhbGwgYWN0aW9uc1xuICogZnJvbSBub3cgb247IHRoZXkgbGVhdmUgb25jZSBodG14IGlzIHRoZXJlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0YXJ0ID0gKGFkYXB0ZXIpID0+IHtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm8nKSAmJiB3aW5kb3cubml0cm8/LmNhbGwpIHJldHVybjsgLy8gbm8gaWQgbWFrZXMgYW4gb3duIHByb3BlcnR5XG4gIGRpc3RydXN0KGFkYXB0ZXIudW50cnVzdGVkKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignbG9hZCcsICgpID0+IHRha2UoYWRhcHRlci52ZXJzaW9uKSwgdHJ1ZSk7IC8vIG9mIGEgc2NyaXB0LCBiZWZvcmUgdGhlIG5leHQgb25lIHJ1bnNcbiAgd2hlbkxvYWRlZCgoKSA9PiBiZWdpbihhZGFwdGVyKSwgYWRhcHRlci5maXJzdCk7XG4gIHN0YXJ0RW50cmllcygpO1xuICBzdGFydE93bigpO1xuICBzdGFydFByZXNzKCk7XG4gIHN0YXJ0RXZlbnRzKCk7XG4gIHN0YXJ0T2ZmbGluZSgpO1xuICBzdGFydFdhaXRpbmcoKTtcbiAgc3RhcnRTaW5nbGUoKTtcbiAgc3RhcnRGb3JnZXQoKTtcbiAgc3RhcnRCcmlkZ2UoKTtcbiAgc3RhcnRMaXZlKCk7XG4gIHN0YXJ0VXBsb2FkcygpO1xuICBzdGFydExvYWRpbmcoKTtcbiAgc3RhcnRQb2xscygpO1xuICBzdGFydFRvYXN0cygpO1xuICBzdGFydEFkZHJlc3MoKTtcbn07XG4iLCAiaW1wb3J0IHsgaHRteDIgfSBmcm9tICcuL2h0bXgyLmpzJztcbmltcG9ydCB7IHN0YXJ0IH0gZnJvbSAnLi9zdGFydC5qcyc7XG5cbnN0YXJ0KGh0bXgyKTtcbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBR08sTUFBTTtBQUFBO0FBQUEsSUFBOEIsU0FBUyxjQUFlO0FBQUE7QUFDNUQsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBRXBCLE1BQUksWUFBWTtBQUdULE1BQU0sV0FBVyxDQUFDLGFBQWEsTUFBTSxZQUFZO0FBR2pELE1BQU0sWUFBWSxDQUFDLFlBQVksQ0FBQyxRQUFRLFVBQVUsU0FBUztBQUczRCxNQUFNLE1BQU0sQ0FBQyxVQUFVLE9BQU8sYUFBYSxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxTQUFTO0FBR2hHLE1BQU0sUUFBUSxDQUFDLGFBQWEsSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUczQyxNQUFNLE9BQU8sQ0FBQyxPQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksT0FBTyxFQUFFLENBQUM7QUFJckQsTUFBTSxZQUFZLENBQUMsU0FBUyxDQUFDLE1BQU0sUUFBUSxhQUFhO0FBR3hELE1BQU0sVUFBVSxPQUFPLE9BQU87QUFDbkMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLENBQUMsVUFBVSxLQUFLLEVBQUUsQ0FBQyxHQUFHLFFBQVMsT0FBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxFQUFFLENBQUM7QUFDeEgsV0FBTyxLQUFLLEVBQUU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxDQUFDLFlBQVk7QUFDakMsUUFBSSxDQUFDLFVBQVUsT0FBTyxFQUFHO0FBQ3pCLFVBQU0sT0FBTyxRQUFRLFVBQVUsR0FBRyxJQUFJLHFCQUFxQjtBQUMzRCxXQUFPLEtBQUssTUFBTSxRQUFRLFVBQVUsS0FBSztBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVSxTQUFTLElBQUksVUFBVSxJQUFJLEVBQUUsT0FBTyxDQUFDLFlBQVksT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUlsRyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsTUFDaEMsQ0FBQyxTQUFTLEdBQUcsQ0FBQyxHQUFHLFFBQVEsaUJBQWlCLDZCQUE2QixDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxPQUFPLENBQUM7QUFJcEcsTUFBTSxVQUFVLENBQUMsU0FBUyxDQUFDLEtBQUssY0FBYyxHQUFHLElBQUksc0JBQXNCLFNBQVMsRUFBRTtBQUl0RixNQUFNLFNBQVMsQ0FBQyxTQUFTLFNBQVMsTUFBTSxXQUFXLE9BQU8sT0FBTyxHQUFHLFFBQVEsWUFBWSxHQUFHO0FBSTNGLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxHQUFHLFNBQVMsS0FBSyxNQUFNLFFBQVEsU0FBUyxNQUFNLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQztBQUl4RixNQUFNLGVBQWUsQ0FBQyxTQUFTLE1BQU0sVUFDMUMsVUFBVSxPQUFPLFFBQVEsZ0JBQWdCLElBQUksSUFBSSxRQUFRLGFBQWEsTUFBTSxLQUFLO0FBRTVFLE1BQU0sVUFBVSxNQUFNLFNBQVMsV0FBVyxTQUFTO0FBSW5ELE1BQU0sS0FBSyxDQUFDLE9BQU8sYUFBYTtBQUNyQyxlQUFXLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRyxRQUFPLGlCQUFpQixNQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ25GO0FBSU8sTUFBTSxPQUFPLENBQUMsVUFBVTtBQUM3QixVQUFNLGVBQWU7QUFDckIsVUFBTSx5QkFBeUI7QUFBQSxFQUNqQztBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sV0FBVyxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFHakYsTUFBTSxVQUFVLENBQUMsU0FBUyxnQkFBZ0IsWUFBWSxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsVUFBVSxpQkFBaUIsSUFBSTs7O0FDekVySCxNQUFNLE9BQU8sSUFBSSxZQUFZO0FBR3RCLE1BQU0sT0FBTyxDQUFDLE1BQU0sYUFDekIsS0FBSyxpQkFBaUIsTUFBTSxDQUFvQixVQUFVO0FBQ3hELFFBQUksU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFPLE9BQU0sZUFBZTtBQUFBLEVBQzdELENBQUM7QUFHSSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFdBQVcsS0FBSyxjQUFjLElBQUksWUFBWSxNQUFNLEVBQUUsWUFBWSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBR3pHLE1BQU0sU0FBUyxDQUFDLE1BQU0sUUFBUSxTQUFTO0FBQzVDLFVBQU0sT0FBTyxJQUFJLFNBQVM7QUFDMUIsU0FBSyxJQUFJLHVCQUF1QixFQUFFO0FBQ2xDLFdBQU87QUFBQSxNQUNMLElBQUksS0FBSztBQUFBLE1BQ1QsV0FBVyxLQUFLLFFBQVE7QUFBQSxNQUN4QjtBQUFBLE1BQ0EsTUFBTSxHQUFHLEtBQUssUUFBUSxRQUFRLEdBQUcsbUJBQW1CLE1BQU0sQ0FBQztBQUFBLE1BQzNEO0FBQUEsTUFDQSxNQUFNLFFBQVE7QUFBQSxNQUNkO0FBQUEsTUFDQSxNQUFNLG9CQUFJLElBQUk7QUFBQSxNQUNkLE9BQU8sQ0FBQztBQUFBLE1BQ1IsUUFBUSxDQUFDO0FBQUEsTUFDVCxRQUFRLG9CQUFJLElBQUk7QUFBQSxNQUNoQixHQUFHO0FBQUEsSUFDTDtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsUUFBUSxNQUFNLENBQUMsV0FBVyxDQUFDLHVCQUF1QixLQUFLLE1BQU07QUFJeEYsTUFBTSxZQUFZLENBQUMsU0FBUyxLQUFLLFdBQVcsUUFBUTtBQUdwRCxNQUFNLGVBQWUsQ0FBQyxNQUFNLFNBQVM7QUFDMUMsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxJQUFJLEdBQUc7QUFDaEQsVUFBSSxVQUFVLElBQUksRUFBRztBQUNyQixXQUFLLE9BQU8sSUFBSTtBQUNoQixpQkFBVyxRQUFRLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDLEtBQUssR0FBRztBQUN6RCxjQUFNLFNBQVMsUUFBUSxPQUFPLFNBQVMsWUFBWSxFQUFFLGdCQUFnQjtBQUNyRSxhQUFLLE9BQU8sTUFBTSxTQUFTLEtBQUssVUFBVSxJQUFJLElBQUksUUFBUSxFQUFFO0FBQUEsTUFDOUQ7QUFBQSxJQUNGO0FBQUEsRUFDRjs7O0FDekRPLE1BQUk7QUFJSixNQUFNLE9BQU8sQ0FBQyxZQUFZO0FBQy9CLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQUksT0FBTyxRQUFRLFNBQVMsTUFBTSxPQUFPLE1BQU0sUUFBUyxVQUFTO0FBQ2pFLFdBQU87QUFBQSxFQUNUO0FBR08sTUFBTSxTQUFTLENBQUMsTUFBTSxhQUFhLEdBQUcsUUFBUSxJQUFJLElBQUksQ0FBQyxVQUFVLFNBQVMsT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUk5RixNQUFNLE9BQU8sQ0FBQyxPQUFPQSxNQUFLLFdBQVc7QUFDMUMsUUFBSSxDQUFDLE9BQU8sT0FBTyxTQUFTLE9BQU8sSUFBSSxFQUFHO0FBQzFDLFNBQUssS0FBSztBQUNWLElBQUFBLEtBQUksTUFBTTtBQUFBLEVBQ1o7QUFJTyxNQUFNLFlBQVksQ0FBQyxNQUFNLFNBQzlCLE9BQU8sTUFBTSxDQUFDLE9BQU8sV0FBVztBQUM5QixVQUFNLEVBQUUsU0FBUyxLQUFLLElBQUksS0FBSyxNQUFNO0FBQ3JDLFFBQUksV0FBVyxPQUFPLFNBQVMsSUFBSSxFQUFHLE1BQUssS0FBSztBQUFBLEVBQ2xELENBQUM7QUFJSSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQzdCLFVBQU1DLFFBQU8sb0JBQUksUUFBUTtBQUN6QixXQUFPLE1BQU0sQ0FBQyxFQUFFLE9BQU8sTUFBTUEsTUFBSyxJQUFJLE1BQU0sQ0FBQztBQUM3QyxPQUFHLHFDQUFxQyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQ3RELFlBQU0sVUFBVSxPQUFPLFVBQVUsSUFBSTtBQUNyQyxVQUFJLENBQUMsV0FBV0EsTUFBSyxJQUFJLE9BQU8sRUFBRztBQUNuQyxVQUFJLE9BQU8sU0FBUyxRQUFRLGFBQWEsU0FBUyxLQUFLLFFBQVEsUUFBUSxNQUFNLEVBQUcsTUFBSyxRQUFRLE9BQU87QUFBQSxJQUN0RyxDQUFDO0FBQUEsRUFDSDtBQUVBLE1BQU0sV0FBVyxDQUFDLHVCQUF1QixXQUFXO0FBSTdDLE1BQU0sZUFBZSxDQUFDLE1BQU0sU0FDakMsT0FBTyxpQkFBaUIsUUFBUSxJQUFJLElBQUksQ0FBb0IsRUFBRSxrQkFBa0IsT0FBTyxNQUFNO0FBQzNGLFFBQUksaUJBQWtCO0FBQ3RCLFVBQU0sRUFBRSxLQUFLLFNBQVMsTUFBTSxJQUFJLElBQUksS0FBSyxNQUFNO0FBQy9DLFVBQU0sS0FBSyxPQUFPLE9BQU8sR0FBRztBQUM1QixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUcsVUFBUyxhQUFhLEVBQUUsSUFBSSxLQUFLLElBQUksRUFBRSxDQUFDO0FBQ2pFLFFBQUksQ0FBQyxJQUFLO0FBQ1YsVUFBTSxFQUFFLE1BQU0sSUFBSSxJQUFJO0FBRXRCLFFBQUksU0FBUyxDQUFDLEdBQUcsQ0FBQyxHQUFHLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQ0MsS0FBSSxNQUFNQSxVQUFTLFVBQVUsR0FBRyxDQUFDLFlBQVksSUFBSSxJQUFJLFVBQVUsQ0FBQyxDQUFDO0FBQ3JHLFVBQU0sTUFBTSxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUNBLE9BQU0sS0FBSyxNQUFNLENBQUNBLE9BQU0sU0FBUyxTQUFTQSxLQUFJLElBQUksSUFBSSxJQUFJQSxLQUFJLElBQUksS0FBSyxDQUFDO0FBQ25HLGVBQVdBLFNBQVEsQ0FBQyxHQUFHLEtBQUssS0FBSyxDQUFDLEVBQUcsTUFBSyxPQUFPQSxLQUFJO0FBQ3JELGVBQVcsQ0FBQ0EsT0FBTSxLQUFLLEtBQUssSUFBSyxNQUFLLE9BQU9BLE9BQU0sS0FBSztBQUN4RCxhQUFTLFdBQVcsR0FBRztBQUFBLEVBQ3pCLENBQUM7QUFHSSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxRQUFRLFFBQVEsUUFBUSxHQUFHLFNBQVM7QUFDcEUsUUFBSSxRQUFRLElBQUksSUFBSSxFQUFHLFFBQU8sYUFBYSxlQUFlLHFCQUFxQjtBQUUvRSxVQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssV0FBVyxFQUFFLGdCQUFnQixLQUFLLEVBQUU7QUFDaEUsV0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLE1BQU0sRUFBRSxRQUFRLFFBQVEsU0FBUyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFDaEY7OztBQ3RFTyxNQUFNLFNBQVM7QUFDZixNQUFNLFNBQVM7QUFDZixNQUFNLFFBQ1g7QUFHSyxNQUFNLFNBQVMsQ0FBQyxFQUFFLEtBQUssTUFBTSxpQkFBaUIsS0FBSyxJQUFJO0FBR3ZELE1BQU0sU0FBUyxDQUFDLE1BQU0sV0FBVyxLQUFLLFdBQVcsT0FBTyxVQUFVLEtBQUssTUFBTSxDQUFDLE9BQU8sT0FBTyxVQUFVLE9BQU8sRUFBRSxDQUFDO0FBR2hILE1BQU0sV0FBVyxDQUFDLFVBQVU7QUFDakMsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0sVUFBVSxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDM0QsUUFBSSxNQUFNLFFBQVMsUUFBTyxDQUFDLEdBQUcsTUFBTSxlQUFlLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxLQUFLO0FBQ2pGLFdBQU8sQ0FBQyxHQUFJLE1BQU0sU0FBUyxDQUFDLE1BQU0sS0FBSyxDQUFFO0FBQUEsRUFDM0M7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQzlCLFVBQU0sRUFBRSxjQUFjLE9BQU8sVUFBVSxTQUFBQyxVQUFTLEtBQUssSUFBSTtBQUN6RCxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ2xFLFFBQUksTUFBTyxRQUFPLENBQUM7QUFDbkIsUUFBSSxDQUFDQSxVQUFTO0FBQ1osVUFBSSxNQUFNLFVBQVUsYUFBYyxRQUFPLENBQUMsWUFBWTtBQUN0RCxZQUFNLFFBQVEsTUFBTSxVQUFVO0FBQzlCLFlBQU0sUUFBUTtBQUNkLGFBQU8sQ0FBQyxNQUFNLEtBQUs7QUFBQSxJQUNyQjtBQUNBLFFBQUksU0FBUyxDQUFDLEdBQUdBLFFBQU8sRUFBRSxPQUFPLENBQUMsV0FBVyxPQUFPLGVBQWU7QUFDbkUsUUFBSSxDQUFDLFlBQVksQ0FBQyxPQUFPLENBQUMsS0FBSyxPQUFPLEVBQUcsVUFBUyxDQUFDLEdBQUdBLFFBQU8sRUFBRSxPQUFPLENBQUMsV0FBVyxDQUFDLE9BQU8sUUFBUSxXQUFXLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUMxSCxZQUFRLFdBQVcsU0FBUyxPQUFPLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDeEU7QUFHTyxNQUFNLFFBQVEsQ0FBQyxPQUFPLFdBQVc7QUFDdEMsUUFBSSxPQUFPLFFBQVEsU0FBUyxLQUFLLENBQUMsRUFBRztBQUNyQyxRQUFJLE9BQU8sS0FBSyxFQUFHLE9BQU0sVUFBVSxPQUFPO0FBQUEsYUFDakMsTUFBTSxRQUFTLFlBQVcsVUFBVSxNQUFNLFFBQVMsUUFBTyxXQUFXLE9BQU8sU0FBUyxPQUFPLEtBQUs7QUFBQSxhQUNqRyxNQUFNLE9BQU87QUFDcEIsWUFBTSxXQUFXLElBQUksYUFBYTtBQUNsQyxpQkFBVyxRQUFRLE9BQVEsVUFBUyxNQUFNLElBQUksSUFBSTtBQUNsRCxZQUFNLFFBQVEsU0FBUztBQUFBLElBQ3pCLE1BQU8sT0FBTSxRQUFRO0FBQUEsRUFDdkI7QUFJTyxNQUFNLFVBQVUsQ0FBQyxZQUFZO0FBQ2xDLFVBQU0sUUFBUyxRQUFRLFNBQVMsWUFBWSxDQUFDLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFTO0FBQ2pHLFdBQU8sQ0FBQyxNQUFNLGFBQWEsU0FBUyxLQUFLLE1BQU0sYUFBYSxNQUFNLEdBQUcsTUFBTSxhQUFhLGlCQUFpQixDQUFDO0FBQUEsRUFDNUc7QUFFQSxNQUFNLFNBQVM7QUFHUixNQUFNLFFBQVEsQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLElBQUksV0FBVyxNQUFNO0FBSS9DLE1BQU0sYUFBYSxDQUFDLFNBQVM7QUFDbEMsVUFBTSxTQUFTLG9CQUFJLElBQUk7QUFDdkIsVUFBTSxXQUFXLG9CQUFJLElBQUk7QUFDekIsVUFBTSxRQUFRLFFBQVEsSUFBSSxLQUFLO0FBQy9CLGVBQVcsV0FBVyxLQUFLLGlCQUFpQixTQUFTLDhCQUE4QixHQUFHO0FBQ3BGLFlBQU0sRUFBRSxNQUFNLElBQUksV0FBVyxNQUFNLE1BQU0sSUFBSTtBQUU3QyxZQUFNLE9BQU8sU0FBUyxRQUFRLFFBQVEsMENBQTBDO0FBRWhGLFlBQU0sTUFBTSxNQUFNLENBQUMsV0FBVyxNQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxRQUFRLFdBQVcsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUMxRyxZQUFNLE1BQU0sQ0FBQyxTQUFTLFVBQVUsT0FBTyxJQUFJLEtBQUssUUFBUSxLQUFLLElBQUksR0FBRyxFQUFFLEtBQUs7QUFDM0UsYUFBTyxJQUFJLE1BQU0sT0FBTyxJQUFJLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDMUMsZUFBUyxJQUFJLEdBQUcsR0FBRyxJQUFJLE9BQU8sSUFBSSxHQUFHLENBQUMsSUFBSSxPQUFPO0FBQUEsSUFDbkQ7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sU0FBUyxDQUFDLFlBQWEsU0FBUyxjQUFjLFVBQVUsU0FBUyxTQUFVLFNBQVMsUUFBUSxNQUFNLEtBQUs7QUFJN0csTUFBTSxXQUFXLENBQUMsTUFBTSxVQUFVO0FBQ2hDLFVBQU0sT0FBTyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ25DLGVBQVcsU0FBUyxTQUFTLEtBQUssR0FBRztBQUNuQyxZQUFNLEtBQUssS0FBSyxZQUFZLEtBQUs7QUFDakMsVUFBSSxNQUFNLEVBQUcsTUFBSyxPQUFPLElBQUksQ0FBQztBQUFBLElBQ2hDO0FBQ0EsU0FBSyxPQUFPLE1BQU0sSUFBSTtBQUN0QixlQUFXLFNBQVMsS0FBTSxNQUFLLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN6RDtBQUlPLE1BQU0sYUFBYSxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU07QUFDbEUsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTSxNQUFNLG9CQUFJLElBQUk7QUFDcEIsVUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixVQUFNLFNBQVMsV0FBVyxZQUFZLENBQUMsSUFBSSxDQUFDLEdBQUcsV0FBVyxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLFFBQVEsTUFBTSxDQUFDO0FBQ2hILGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxLQUFLLENBQUMsS0FBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLE1BQU0sUUFBUSxVQUFVLEVBQUcsVUFBUyxNQUFNLEtBQUs7QUFBQSxJQUN2RztBQUNBLFVBQU0sUUFBUSxvQkFBSSxJQUFJLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRyxRQUFRLFFBQVEsQ0FBQyxDQUFDO0FBQ3pELFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxDQUFDLFNBQVMsT0FBTyxLQUFLLE1BQU0sS0FBTTtBQUN0QyxZQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFlBQU0sUUFBUSxNQUFNLGFBQWEsa0JBQWtCO0FBQ25ELFVBQUksTUFBTyxFQUFDLFNBQVMsT0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLElBQUksS0FBSztBQUMxRCxZQUFNLFFBQVEsTUFBTSxRQUFRLFVBQVUsS0FBSztBQUUzQyxVQUFJLFNBQVUsTUFBTSxJQUFJLElBQUksS0FBSyxTQUFTLE9BQU8sS0FBSyxFQUFJLE1BQUssSUFBSSxLQUFLLEVBQUUsTUFBTSxPQUFPLFFBQVEsU0FBUyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ2xIO0FBRUEsVUFBTSxTQUFTLENBQUMsR0FBRyxHQUFHLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDO0FBQ3hELFFBQUksT0FBTyxDQUFDLEtBQUssV0FBVyxPQUFRLE1BQUssSUFBSSxnQkFBZ0IsT0FBTyxLQUFLLENBQUM7QUFBQSxFQUM1RTs7O0FDOUdPLE1BQU0sUUFBUSxDQUFDLFdBQVc7QUFDL0IsVUFBTSxPQUFPLFNBQVMsY0FBYyxNQUFNO0FBQzFDLFVBQU0sS0FBSztBQUNYLFNBQUssS0FBSztBQUNWLGFBQVMsS0FBSyxPQUFPLElBQUk7QUFDekIsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxhQUFhLE1BQU0sQ0FBQztBQUMvRCxlQUFXLFNBQVMsT0FBUSxPQUFNLGFBQWEsUUFBUSxFQUFFO0FBQ3pELFNBQUssTUFBTTtBQUNYLFdBQU8sUUFBUSxDQUFDLE9BQU8sT0FBTyxhQUFhLE9BQU8sUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBQ3JFLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFHQSxNQUFNLFlBQVksQ0FBQyxVQUFVLE9BQU8sU0FBUyxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sU0FBUztBQUUvRSxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLFlBQVksTUFBTSxNQUFNLElBQUksb0JBQW9CLEVBQUUsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUV2RSxVQUFNLFFBQVEsSUFBSSwwQkFBMEI7QUFDNUMsUUFBSSxZQUFZLFdBQVcsU0FBUyxFQUFHLE9BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsYUFBYSxDQUFDO0FBQUEsRUFDdEc7OztBQ3JCQSxNQUFNLE9BQU8sQ0FBQyxRQUFRLFFBQVEsU0FBUyxRQUFRLGtCQUFrQixRQUFRLEVBQUUsSUFBSSxDQUFDLFNBQVMsY0FBYyxJQUFJLEdBQUcsRUFBRSxLQUFLO0FBRTlHLE1BQU0sV0FBVyxNQUFNLFNBQVMsZUFBZSxRQUFRLElBQUk7QUFHM0QsTUFBTSxXQUFXLENBQUMsRUFBRSxHQUFHLEdBQUcsVUFBVSxNQUFNLGlCQUFpQixRQUFRLElBQUksT0FBTyxFQUFFLENBQUMsSUFBSSxFQUFFLFNBQVM7QUFHaEcsTUFBTSxPQUFPLENBQUMsTUFBTSxFQUFFLElBQUksTUFBTSxLQUFLLE1BQU07QUFDaEQsVUFBTSxRQUFRLElBQUksT0FBTyxJQUFJLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLFNBQVMsS0FBSyxNQUFNLE9BQU8sS0FBSyxNQUFNLFNBQVMsS0FBSztBQUNwSCxXQUFPLE1BQU0sV0FBVyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ3RDO0FBS08sTUFBTSxRQUFRLENBQUMsS0FBSyxVQUFVO0FBQ25DLFFBQUk7QUFBQTtBQUFBLE1BQTRCLFNBQVM7QUFBQTtBQUN6QyxRQUFJLFFBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQzNELGFBQVMsVUFBVSxPQUFPLFlBQVksS0FBSyxVQUFVLFFBQVEsZUFBZTtBQUMxRSxZQUFNLFNBQVMsUUFBUSxNQUFNLE1BQU0sY0FBYyxRQUFRLElBQUksT0FBTyxRQUFRLEVBQUUsQ0FBQyxpQkFBaUI7QUFDaEcsVUFBSSxPQUFRLEVBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxTQUFTLE1BQU07QUFBQSxJQUMvQztBQUNBLFVBQU0sTUFBTSxDQUFDO0FBQ2IsV0FBTyxTQUFTLFNBQVMsTUFBTSxjQUFjLE1BQU0sYUFBYSxNQUFNLE9BQU8sTUFBTSxJQUFJLFFBQVEsTUFBTSxlQUFlO0FBQ2xILFVBQUksUUFBUSxDQUFDLE9BQU8sS0FBSyxDQUFDO0FBQzFCLFVBQUksVUFBVSxJQUFLLFFBQU8sVUFBVSxRQUFRLE1BQU07QUFDbEQsY0FBUSxNQUFNO0FBQUEsSUFDaEI7QUFBQSxFQUNGOzs7QUNsQkEsTUFBTSxTQUFTO0FBRWYsTUFBSSxPQUFPO0FBR1gsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLFFBQVEsSUFBSSxVQUFVLElBQUksS0FBSyxJQUFJO0FBQ3pDLFFBQUksQ0FBQyxTQUFTLE1BQU0sT0FBTyxJQUFJLEdBQUk7QUFDbkMsVUFBTTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQzNDLFVBQU0sUUFBUSxPQUFPLFFBQVEsS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUN0RixRQUFJLE9BQU87QUFFVCxVQUFJLE1BQU0sV0FBVyxXQUFZLE9BQU0sV0FBVyxXQUFXLE9BQU8sS0FBSztBQUFBLFVBQ3BFLE9BQU0sT0FBTyxLQUFLO0FBQ3ZCLGFBQU8sRUFBRSxPQUFPLE9BQU8sTUFBTTtBQUFBLElBQy9CO0FBQ0EsVUFBTSxDQUFDLEdBQUcsSUFBSSxpQkFBaUIsTUFBTSxDQUFDLENBQUM7QUFBQSxFQUN6QztBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVMsVUFBVTtBQUNoQyxlQUFXLEVBQUUsS0FBSyxLQUFLLENBQUMsR0FBRyxRQUFRLFlBQVksR0FBRyxNQUFNLFVBQVUsR0FBRztBQUNuRSxZQUFNLFFBQVEsTUFBTSxhQUFhLElBQUk7QUFDckMsVUFBSSxRQUFRLGFBQWEsSUFBSSxNQUFNLE1BQU8sY0FBYSxTQUFTLE1BQU0sS0FBSztBQUFBLElBQzdFO0FBQ0EsVUFBTSxFQUFFLGFBQWEsSUFBSTtBQUN6QixRQUFJLFFBQVEsaUJBQWlCLGFBQWMsU0FBUSxlQUFlO0FBQUEsRUFDcEU7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUN6QixXQUFPO0FBQ1AsVUFBTSxPQUFPLEtBQUs7QUFDbEIsVUFBTSxPQUFPO0FBQ2IsU0FBSyxRQUFRLEtBQUs7QUFBQSxFQUNwQjtBQUdBLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBR3ZCLE1BQU0sYUFBYSxDQUFDLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxNQUFNO0FBQ3RELFFBQUksVUFBVSxPQUFRO0FBQ3RCLGVBQVcsQ0FBQyxTQUFTLEVBQUUsS0FBSyxRQUFRO0FBQ2xDLFVBQUksQ0FBQyxJQUFJLFNBQVMsT0FBTyxFQUFHO0FBQzVCLGNBQVEsS0FBSztBQUNiLGFBQU8sT0FBTyxPQUFPO0FBQUEsSUFDdkI7QUFDQSxVQUFNO0FBQUE7QUFBQSxNQUE4QixNQUFNLEtBQUssU0FBUyxpQkFBaUI7QUFBQTtBQUV6RSxVQUFNLE9BQU8sQ0FBQztBQUVkLFVBQU0sT0FBTyxDQUFDO0FBQ2QsUUFBSSxRQUFRLENBQUMsQ0FBQyxTQUFTLEtBQUssR0FBRyxPQUFPO0FBQ3BDLFVBQUksQ0FBQyxNQUFNLGFBQWEsYUFBYSxFQUFHLE9BQU0sU0FBUyxLQUFLO0FBQzVELFlBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUM7QUFDdkMsVUFBSSxDQUFDLE1BQU87QUFDWixXQUFLLEtBQUssR0FBRyxDQUFDLEdBQUcsUUFBUSxVQUFVLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxLQUFLLENBQUM7QUFDckUsWUFBTSxPQUFPLENBQUMsR0FBRyxNQUFNLFVBQVU7QUFDakMsWUFBTSxTQUFTLEtBQUssUUFBUSxLQUFLO0FBQ2pDLFlBQU0sT0FBTyxHQUFHLEtBQUssTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUNyQyxZQUFNLE1BQU0sR0FBRyxLQUFLLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFDckMsV0FBSyxLQUFLLEdBQUcsS0FBSyxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsS0FBSyxTQUFTLENBQUM7QUFBQSxJQUN0RSxDQUFDO0FBQ0QsVUFBTSxLQUFLLFFBQVEsQ0FBQyxTQUFVLEtBQUssVUFBVSxNQUFNLElBQUksT0FBTyxDQUFDLEdBQUksS0FBSyxtQkFBbUIsTUFBTSxLQUFLLENBQUMsQ0FBRSxDQUFFLENBQUM7QUFFNUcsZUFBVyxRQUFRLEtBQU0sTUFBSyxZQUFZLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRSxXQUFXLFVBQVUsWUFBWSxNQUFNLENBQUMsSUFBSSxLQUFLLE9BQU87QUFFeEgsVUFBTSxLQUFLLE1BQU07QUFDZixXQUFLLFFBQVEsR0FBRztBQUNoQixpQkFBVyxXQUFXLEtBQU0sTUFBSyxRQUFRLFNBQVMsV0FBVztBQUFBLElBQy9ELENBQUM7QUFDRCxXQUFPLENBQUM7QUFBQSxFQUNWO0FBSU8sTUFBTSxhQUFhLENBQUMsTUFBTSxTQUFTO0FBQ3hDLFFBQUksQ0FBQyxTQUFTLEVBQUc7QUFDakIsVUFBTSxXQUFXLE9BQU8sT0FBTyxTQUFTLGNBQWMsVUFBVSxHQUFHLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdEYsVUFBTSxPQUFPLFFBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQyxTQUFTLEtBQUsscUJBQXFCLENBQUMsQ0FBQztBQUM3RSxVQUFNLFFBQVEsS0FBSyxJQUFJLENBQUMsVUFBVSxDQUFDLFNBQVMsZUFBZSxNQUFNLEVBQUUsR0FBRyxLQUFLLENBQUM7QUFDNUUsVUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLEtBQUssU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUMxRSxVQUFNLE9BQU8sS0FBSyxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBQztBQUMvRCxRQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxTQUFTLElBQUksSUFBSSxTQUFTLENBQUMsRUFBRSxDQUFDLEdBQUcsUUFBUSxDQUFDLEVBQUc7QUFDeEcsZUFBVyxPQUFPLE1BQU07QUFDdEIsWUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxTQUFTLENBQUM7QUFDekMsVUFBSSxDQUFDLE1BQU0sYUFBYSxhQUFhLEVBQUc7QUFDeEMsYUFBTyxJQUFJLE9BQU8sTUFBTSxFQUFFO0FBQzFCLFlBQU0sZ0JBQWdCLElBQUk7QUFBQSxJQUM1QjtBQUNBLFNBQUssYUFBYSxVQUFVLE1BQU07QUFDbEMsZUFBVyxDQUFDLEVBQUUsSUFBSSxVQUFVLENBQUMsS0FBSyxNQUFNO0FBQ3RDLFlBQU1DLFNBQVEsSUFBSSxTQUFTLFFBQVEsRUFBRTtBQUNyQyxhQUFPLEtBQUssUUFBUSxHQUFHQSxNQUFLLFNBQVMsTUFBTSxHQUFHQSxNQUFLLEdBQUcsTUFBTSxHQUFHO0FBQUEsSUFDakU7QUFDQSxXQUFPLEVBQUUsTUFBTSxXQUFXLE9BQU87QUFBQSxFQUNuQztBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFNBQUssZ0JBQWdCLFFBQVEsRUFBRSxjQUFjLENBQXVCLFVBQVUsVUFBVSxRQUFRLFdBQVcsQ0FBQztBQUM1RyxXQUFPLHdCQUF3QixDQUFDLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQzNELFdBQU8sZUFBZSxNQUFNO0FBQUEsRUFDOUI7OztBQ2pIQSxNQUFNLFVBQVUsQ0FBQ0MsU0FBUTtBQUV2QixRQUFJO0FBQ0osU0FBSyxnQkFBZ0IsU0FBUyxFQUFFLE1BQU0sQ0FBb0IsYUFBYyxNQUFNLFNBQVUsQ0FBQztBQUN6RixTQUFLLE9BQU8seUJBQXlCO0FBQ3JDLFdBQU8sV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLFNBQVMsTUFBTSxNQUFNLFVBQVUsaUJBQWlCLE9BQU8sYUFBYSxNQUFNO0FBQ3pHLFlBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQUksS0FBSztBQUNQLGFBQUssS0FBSztBQUNWLGNBQU0sU0FBUyxRQUFRLGFBQWEsV0FBVztBQUMvQyxnQkFBUSxhQUFhLGFBQWEsTUFBTTtBQUN4QyxZQUFJLFVBQVUsRUFBRSxNQUFNLGFBQWEsSUFBSSxFQUFFLE1BQU0sTUFBTyxJQUFJLFNBQVMsQ0FBRSxFQUFFO0FBQ3ZFLHFCQUFhLFNBQVMsYUFBYSxNQUFNO0FBQUEsTUFDM0MsV0FBVyxPQUFPLFNBQVMsSUFBSSxNQUFNLENBQUMsWUFBWSxZQUFZLE9BQU8sT0FBTyxJQUFJO0FBQzlFLGNBQU0sRUFBRSxVQUFVLE1BQU0sT0FBTyxJQUFJLElBQUksZUFBZSxTQUFTLElBQUk7QUFDbkUsWUFBSSxPQUFPLE9BQVE7QUFDbkIscUJBQWEsTUFBTSxJQUFJLGtCQUFrQixTQUFTLEtBQUssQ0FBQztBQUN4RCxhQUFLLE9BQU9BLE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFBQSxNQUNqRDtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLENBQUMsT0FBTyxXQUFXO0FBQ3pDLFlBQU0sRUFBRSxLQUFLLFNBQVMsUUFBUSxVQUFVLE1BQU0sTUFBTSxTQUFTLGlCQUFpQixNQUFNLElBQUk7QUFDeEYsWUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBSSxDQUFDLElBQUssUUFBTyxPQUFPLFVBQVUsS0FBSyxPQUFPQSxNQUFLLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ2pGLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssSUFBSSxLQUFNLE1BQUssT0FBTyxNQUFNLEtBQUs7QUFFN0QsYUFBTyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLElBQUksTUFBTSxTQUFTLFdBQVcsSUFBTSxDQUFDO0FBQUEsSUFDakYsQ0FBQztBQUNELFdBQU8sY0FBYyxDQUFDLEdBQUcsRUFBRSxLQUFLLGVBQWUsRUFBRSxnQkFBZ0IsRUFBRSxNQUFNO0FBQ3ZFLFlBQU0sTUFBTSxpQkFBaUI7QUFFN0IsVUFBSSxJQUFLLEtBQUksaUJBQWlCLFdBQVcsTUFBTSxJQUFJLFVBQVUsSUFBSSxVQUFVLFFBQVEsSUFBSSxRQUFRLENBQUM7QUFBQSxJQUNsRyxDQUFDO0FBQ0QsaUJBQWEsY0FBYyxDQUFDLEVBQUUsS0FBSyxTQUFTLGVBQWUsRUFBRSxVQUFVLE1BQU0sZ0JBQWdCLEdBQUcsSUFBSSxPQUNqRyxFQUFFLEtBQUssaUJBQWlCLE9BQU8sU0FBUyxNQUFNLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFDbEUsVUFBTSxrQkFBa0I7QUFDeEIsY0FBVSxrQkFBa0IsQ0FBQyxFQUFFLEtBQUssRUFBRSxTQUFTLGVBQWUsUUFBUSxFQUFFLE9BQU8sRUFBRSxTQUFTLE1BQU0sUUFBUSxPQUFPLEVBQUU7QUFDakgsV0FBTyxrQkFBa0IsTUFBTSxTQUFTLFVBQVUsQ0FBQztBQUNuRCxPQUFHLGlEQUFpRCxNQUFNLFNBQVMsV0FBVyxDQUFDO0FBQy9FLGdCQUFZO0FBQUEsRUFDZDtBQUlBLE1BQU0sVUFBVSxDQUFDLEdBQUcsU0FBUztBQUMzQixVQUFNLEVBQUUsS0FBSyxlQUFlLEVBQUUsaUJBQWlCLEVBQUUsT0FBTyxJQUFJLEVBQUUsRUFBRSxJQUFJO0FBQ3BFLFVBQU0sRUFBRSxjQUFjLE1BQU0sYUFBYSxLQUFLLE9BQU8sSUFBSTtBQUN6RCxVQUFNLGFBQWEsUUFBUSxJQUFJLElBQUksSUFBSSxNQUFNLFNBQVMsT0FBTyxFQUFFO0FBQy9ELFVBQU0sVUFBVSxFQUFFLEtBQUssSUFBSSxrQkFBa0IsS0FBSyxHQUFHLEVBQUU7QUFDdkQsV0FBTyxPQUFPLElBQUksU0FBUyxFQUFFLFFBQVEsRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxLQUFLLENBQUM7QUFDdkYsU0FBSyxhQUFhLEVBQUUsS0FBSyxTQUFTLFNBQVM7QUFBQSxFQUM3QztBQUdBLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTztBQUM5QixVQUFNLEtBQUssS0FBSyxJQUFJLEVBQUUsUUFBUSxDQUFDO0FBQy9CLFVBQU0sSUFBSSxTQUFTO0FBQ25CLFdBQU8sSUFBSSxTQUFTO0FBQUEsRUFDdEI7QUFHQSxNQUFNLE9BQU8sT0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLE1BQU07QUFDOUMsVUFBTSxZQUFZLE9BQU8sT0FBTyxRQUFRLFdBQVcsS0FBSyxLQUFLLFFBQVEsaUJBQWlCO0FBQ3RGLFVBQU0sU0FBUyxDQUFDLGFBQWEsV0FBVyxNQUFNLElBQUk7QUFDbEQsVUFBTSxFQUFFLE1BQU0sR0FBRyxNQUFNLElBQUksVUFBVSxFQUFFLE1BQU0sTUFBTSxXQUFXLFlBQVksb0JBQW9CLFlBQVk7QUFDMUcsVUFBTSxPQUFPLEVBQUUsV0FBVyxHQUFHLGFBQWEsR0FBRyxZQUFZLE1BQU07QUFDL0QsU0FBSyxLQUFLLE1BQU0sTUFBTSxFQUFFLEdBQUcsT0FBTyxHQUFHLEtBQUssR0FBRyxFQUFFLGdCQUFnQixNQUFNLFdBQVcsUUFBUSxLQUFLLENBQUM7QUFBQSxFQUNoRztBQUdPLE1BQU0sUUFBUTtBQUFBLElBQ25CLFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxJQUNYO0FBQUEsSUFDQTtBQUFBLElBQ0EsTUFBTSxDQUFDLFNBQVM7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7OztBQzlFQSxNQUFJLFFBQVEsUUFBUTtBQUNwQixNQUFNLE9BQU8sTUFBTyxRQUFRLFFBQVE7QUFHcEMsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLE9BQU8sTUFBTTtBQUNuQyxRQUFJLENBQUMsT0FBTyxTQUFTLGVBQWdCO0FBQ3JDLFVBQU0sTUFBTSxJQUFJLElBQUksU0FBUyxJQUFJO0FBQ2pDLFVBQU0sU0FBUyxHQUFHLElBQUksWUFBWTtBQUNsQyxlQUFXLENBQUMsTUFBTSxDQUFDQyxRQUFPLEdBQUcsTUFBTSxDQUFDLEtBQUssT0FBTyxRQUFRLE9BQU8sVUFBVSxHQUFHO0FBQzFFLFVBQUlBLFVBQVMsS0FBTSxLQUFJLGFBQWEsT0FBTyxJQUFJO0FBQUEsVUFDMUMsS0FBSSxhQUFhLElBQUksTUFBTUEsTUFBSztBQUNyQyxpQkFBVyxTQUFTLE9BQVEsS0FBSSxhQUFhLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDakU7QUFDQSxRQUFJLEdBQUcsSUFBSSxZQUFZLE9BQU8sT0FBUTtBQUV0QyxZQUFRLGFBQWEsRUFBRSxPQUFPLEtBQUssR0FBRyxJQUFJLE9BQU8sVUFBVSxNQUFNLFNBQVMsSUFBSTtBQUM5RSxRQUFJLENBQUMsT0FBTyxRQUFTLFNBQVEsVUFBVSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksR0FBRztBQUMvRCxTQUFLO0FBQUEsRUFDUDtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsTUFBTSxNQUFNO0FBQzVCLFVBQU0sU0FBUztBQUNmLFNBQUs7QUFDTCxRQUFJLFVBQVUsUUFBUTtBQUNwQixVQUFJLE9BQU8sS0FBTSxPQUFNLE9BQU87QUFBQSxJQUNoQyxXQUFXLE9BQU8sS0FBTTtBQUFBLGFBQ2YsU0FBUyxhQUFhLE9BQU8sTUFBTSxHQUFHLEVBQUUsQ0FBQyxHQUFHO0FBQ25ELFVBQUksT0FBTyxNQUFPLFVBQVMsT0FBTztBQUFBLElBQ3BDLE1BQU8sVUFBUyxLQUFLLGNBQWMsUUFBUSxtQkFBbUIsRUFBRSxPQUFPLFNBQVMsT0FBTyxDQUFDLENBQUM7QUFBQSxFQUMzRjtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFdBQU8saUJBQWlCLGlCQUFpQixJQUFJO0FBQzdDLFdBQU8saUJBQWlCLFlBQVksTUFBTTtBQUMxQyxTQUFLLGFBQWEsSUFBSTtBQUFBLEVBQ3hCOzs7QUNyQ0EsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sWUFBWTtBQUVYLE1BQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLEdBQUc7QUFDckMsTUFBSSxZQUFZO0FBRWhCLE1BQUksU0FBUztBQUdiLE1BQU0sVUFBVSxZQUFZO0FBQzFCLFFBQUk7QUFFRixZQUFNLFNBQVMsWUFBWSxRQUFRLFNBQVM7QUFDNUMsWUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLE1BQU0sTUFBTSxTQUFTLE1BQU0sRUFBRSxRQUFRLFFBQVEsT0FBTyxZQUFZLFVBQVUsVUFBVSxPQUFPLENBQUM7QUFDckgsYUFBTyxTQUFTLG9CQUFvQixDQUFDLEtBQUssU0FBUyxNQUFNO0FBQUEsSUFDM0QsUUFBUTtBQUNOLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLGNBQWM7QUFDMUIsYUFBUyxnQkFBZ0IsZ0JBQWdCLHNCQUFzQixTQUFTO0FBQ3hFLGFBQVMsS0FBSyxjQUFjLFFBQVEsWUFBWSxrQkFBa0IsY0FBYyxDQUFDO0FBQUEsRUFDbkY7QUFFQSxNQUFNLE9BQU8sWUFBWTtBQUN2QixRQUFJLFlBQVk7QUFDaEIsV0FBTyxDQUFFLE1BQU0sUUFBUSxHQUFJO0FBQ3pCLFVBQUksQ0FBQyxVQUFXLE1BQUssWUFBWSxJQUFJO0FBQ3JDLFlBQU0sSUFBSSxRQUFRLENBQUMsWUFBWTtBQUM3QixlQUFPLGlCQUFpQixVQUFVLFNBQVMsRUFBRSxNQUFNLEtBQUssQ0FBQztBQUN6RCxtQkFBVyxTQUFTLE9BQU87QUFBQSxNQUM3QixDQUFDO0FBQUEsSUFDSDtBQUNBLGdCQUFZO0FBQ1osYUFBUztBQUNULFFBQUksVUFBVyxNQUFLLEtBQUs7QUFDekIsV0FBTztBQUFBLEVBQ1Q7QUFJTyxNQUFNLFVBQVUsTUFBTSxXQUFXLFVBQVUsVUFBVSxZQUFZLE9BQU8sS0FBSztBQUc3RSxNQUFNLFFBQVEsTUFBTTtBQUN6QixnQkFBWTtBQUNaLFlBQVE7QUFBQSxFQUNWO0FBRU8sTUFBTSxlQUFlLE1BQU0sR0FBRyxXQUFXLEtBQUs7OztBQ25EckQsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sY0FBYztBQUNwQixNQUFNLFdBQVc7QUFFVixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUdsQyxNQUFNLFFBQVEsTUFDWixDQUFDLEdBQUcsT0FBTyxnQkFBZ0IsSUFBSSxXQUFXLEVBQUUsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxTQUFTLEVBQUUsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEVBQUUsS0FBSyxFQUFFO0FBRTNHLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU0sVUFBVSxJQUFJLGdCQUFnQixTQUFTLE9BQU8sV0FBVyxNQUFNLEdBQUcsQ0FBQztBQUN6RSxXQUFPLFFBQVEsSUFBSSxRQUFRLGVBQWUsS0FBSyxRQUFRO0FBQUEsRUFDekQ7QUFHQSxNQUFNLFdBQVcsT0FBTyxLQUFLQyxVQUFTO0FBQ3BDLFVBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsU0FBSyxJQUFJLHVCQUF1QixLQUFLLENBQUM7QUFDdEMsU0FBSyxJQUFJLGFBQWEsR0FBSSxJQUFJLFVBQVUsQ0FBRSxFQUFFO0FBRTVDLFFBQUksQ0FBQyxLQUFLLElBQUksVUFBVSxFQUFHLE1BQUssT0FBTyxZQUFZLE1BQU0sQ0FBQztBQUMxRCxRQUFJLFVBQVUsSUFBSSxTQUFTO0FBQzNCLFVBQU0sU0FBUyxNQUFNQSxNQUFLO0FBQzFCLFFBQUksT0FBUSxLQUFJLFNBQVMsT0FBTztBQUFBLGFBQ3ZCLElBQUksTUFBTyxLQUFJLFdBQVc7QUFDbkMsV0FBTztBQUFBLEVBQ1Q7QUFLQSxNQUFNLFVBQVUsQ0FBQyxFQUFFLFNBQVMsUUFBUSxLQUFLLE1BQU07QUFDN0MsVUFBTSxVQUFVLFFBQVEsSUFBSSxZQUFZO0FBQ3hDLFdBQU8sV0FBVyxPQUFPLFdBQVcsTUFDaEMsUUFBUSxRQUFRLElBQUksYUFBYSxLQUFLLFFBQVEsSUFBSSxZQUFZLEtBQUssNEJBQTRCLEtBQUssT0FBTyxJQUMzRyxXQUFXLENBQUMsQ0FBQyxTQUFTLEdBQUcsSUFBSSxFQUFFLFNBQVMsTUFBTTtBQUFBLEVBQ3BEO0FBSUEsTUFBTSxTQUFTLENBQUMsUUFBUTtBQUN0QixRQUFJLFFBQVEsUUFBUSxnQkFBZ0I7QUFDcEMsUUFBSSxVQUFVO0FBQUEsRUFDaEI7QUFJTyxNQUFNLFNBQVMsT0FBTyxLQUFLQSxVQUFTO0FBQ3pDLFFBQUksUUFBUSxLQUFLLElBQUk7QUFDckIsVUFBTSxRQUFTLElBQUksVUFBVTtBQUM3QixRQUFJLFdBQVc7QUFDZixhQUFTLFFBQVEsTUFBTSxTQUFTLEdBQUc7QUFDakMsWUFBTSxNQUFNLEtBQUssSUFBSTtBQUNyQixVQUFJLE1BQU0sU0FBUyxRQUFRLFlBQVksTUFBTSxJQUFNLFFBQU8sS0FBSyxPQUFPLEdBQUc7QUFDekUsWUFBTSxTQUFTLE1BQU0sU0FBUyxLQUFLQSxLQUFJO0FBQ3ZDLFVBQUksU0FBUyxRQUFRLE1BQU0sSUFBSSxJQUFJLFVBQVUsS0FBTSxRQUFPO0FBQzFELFVBQUksQ0FBQyxJQUFJLFVBQVUsQ0FBQyxVQUFVLE9BQVEsT0FBTTtBQUM1QyxVQUFJLENBQUMsUUFBUSxVQUFXLFFBQU87QUFDL0IsVUFBSSxTQUFTLElBQUksU0FBUyxLQUFLO0FBQy9CLGVBQVMsU0FBUyxHQUFHO0FBQ3JCLFVBQUksTUFBTSxRQUFRLEdBQUc7QUFDbkIsZ0JBQVEsS0FBSyxJQUFJO0FBQ2pCLGdCQUFRO0FBQUEsTUFDVixXQUFXLE1BQU0sUUFBUSxhQUFhO0FBQ3BDLFlBQUksSUFBSSxXQUFXLFFBQVMsUUFBTyxHQUFHO0FBQUEsWUFDakMsS0FBSSxXQUFXLENBQUMsRUFBRSxJQUFJLFNBQVMsUUFBUSxHQUFHO0FBQy9DLGVBQU87QUFBQSxNQUNULE1BQU8sT0FBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxLQUFLLElBQUksT0FBTyxRQUFRLEtBQUssTUFBTSxLQUFLLE9BQU8sSUFBSSxFQUFFLENBQUM7QUFBQSxJQUNsSDtBQUFBLEVBQ0Y7OztBQ3ZFTyxNQUFNQyxVQUFTLENBQUMsRUFBRSxTQUFTLE9BQU8sR0FBRyxNQUFNLE9BQU8sV0FBVztBQUVsRSxVQUFNLE9BQU8sQ0FBQyxhQUFhLElBQUksSUFBSSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sQ0FBQyxNQUFNLFNBQVMsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN0RyxXQUFPLEtBQUssSUFBSTtBQUNoQixVQUFNLFVBQVUsQ0FBQyxZQUFZLFdBQVcsU0FBUyxRQUFRLFFBQVEsU0FBUyxNQUFNO0FBQ2hGLFVBQU0sU0FBUyxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsRUFBRSxVQUFVLENBQUMsTUFBTSxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFFcEYsVUFBTSxVQUFVLENBQUMsWUFDZixDQUFDLFFBQVEsV0FBVyxRQUFRLE1BQU0sUUFBUSxjQUFjLFFBQVEsTUFBTSxHQUFHLElBQUksUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSztBQUN6RyxVQUFNLFFBQVEsU0FBUyxRQUFRLE1BQU07QUFFckMsVUFBTSxVQUFVLENBQUMsYUFBYSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsT0FBTyxNQUFNLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUNsSCxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLFVBQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDNUIsVUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLO0FBQzdCLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLGFBQVMsVUFBVSxRQUFRLFNBQVMsVUFBVSxRQUFRLGNBQWUsTUFBSyxJQUFJLFFBQVEsRUFBRTtBQUV4RixVQUFNLFdBQVcsQ0FBQyxhQUFhLENBQUMsR0FBRyxRQUFRLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFFBQVEsYUFBYSxlQUFlLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQztBQUM1SCxVQUFNLFNBQVMsU0FBUyxJQUFJO0FBQzVCLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsU0FBUyxNQUFNLENBQUM7QUFDekYsV0FBTyxDQUFDQyxTQUFRO0FBQ2QsWUFBTSxPQUFPLEtBQUtBLElBQUc7QUFDckIsWUFBTSxRQUFRLFdBQVcsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxLQUFLLEVBQUUsVUFBVSxDQUFDLE1BQU0sYUFBYSxDQUFDLE9BQU8sU0FBUyxHQUFHLENBQUM7QUFDcEcsVUFBSSxNQUFPLFFBQU8sTUFBTSxDQUFDO0FBQ3pCLFVBQUksQ0FBQyxNQUFPLFFBQU8sT0FBTyxlQUFlO0FBQ3pDLFlBQU0sTUFBTSxRQUFRLElBQUk7QUFDeEIsWUFBTSxPQUFPLElBQUksV0FBVyxNQUFNLFVBQVUsSUFBSSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3BFLFlBQU0sU0FBUyxDQUFDLEdBQUcsUUFBUSxHQUFHLEtBQUssTUFBTSxFQUFFLEdBQUcsR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxDQUFDO0FBQzVFLFlBQU0sVUFBVSxPQUFPLEtBQUssQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEdBQUcsUUFBUSxpQkFBaUIsQ0FBQztBQUM5RSxZQUFNQyxVQUFTLENBQUMsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLEVBQUUsS0FBSyxNQUFNLFFBQVEsU0FBUyxJQUFJLEdBQUcsT0FBTztBQUNyRixhQUFPQSxRQUFPLElBQUksQ0FBQyxRQUFRLEtBQUssSUFBSSxPQUFPLEVBQUUsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUFBLElBQzlEO0FBQUEsRUFDRjs7O0FDcENBLE1BQU0sV0FBVztBQUNqQixNQUFNLGFBQWE7QUFFbkIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFFZixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUczQixNQUFJO0FBRVgsTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDLFlBQWEsVUFBVSxPQUFRO0FBR3BELE1BQU0sU0FBUyxDQUFDLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBSXpDLE1BQU0sWUFBWSxNQUN2QixDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsU0FBUyxLQUFLLEtBQUssQ0FBQyxLQUFLLE9BQU8sUUFBUSxHQUFHLE1BQU0sTUFBTSxJQUFJLFVBQVUsRUFBRSxDQUFDO0FBR3BHLE1BQU0sU0FBUyxDQUFDLFVBQ2QsTUFBTSxRQUFRLGFBQWEsQ0FBQyxLQUFLLE1BQU0sT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLFNBQVMsS0FBSyxJQUFJLENBQUMsRUFBRSxhQUFhLENBQUM7QUFHeEYsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUM5QixVQUFNLEVBQUUsSUFBSSxPQUFPLE9BQU8sS0FBSyxJQUFJO0FBQ25DLFVBQU0sRUFBRSxPQUFPLFFBQVEsUUFBUTtBQUFBO0FBQUEsTUFBMEIsT0FBTyxJQUFJLEtBQUssS0FBSztBQUFBO0FBQzlFLFFBQUksU0FBUyxJQUFJLEVBQUUsS0FBSyxDQUFDLFNBQVMsVUFBVSxHQUFHLEVBQUc7QUFDbEQsV0FBTyxPQUFPLEtBQUssRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUNwQyxVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsUUFBSSxNQUFNLFNBQVMsRUFBRSxLQUFLLE1BQU0sUUFBUSxLQUFLLE9BQU8sRUFBRSxJQUFJLFVBQVU7QUFFbEUsWUFBTSxNQUFNLE1BQU0sU0FBUyxFQUFFLElBQUksU0FBUztBQUMxQyxVQUFJLE1BQU0sQ0FBQyxFQUFHLFNBQVEsS0FBSyxVQUFVLEdBQUcsS0FBSyxNQUFNLElBQUksV0FBVyxDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUUsS0FBSyxLQUFLLENBQUMsRUFBRTtBQUM5RixVQUFhLE1BQU0sQ0FBQyxFQUFHLFVBQVMsV0FBVyxFQUFFLEdBQUcsS0FBSyxJQUFJLENBQUM7QUFDMUQ7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLFNBQVMsQ0FBQyxJQUFJLFNBQ3ZCLE1BQU0sS0FBSyxDQUFDQyxXQUFVQSxPQUFNLFNBQVMsUUFBUUEsT0FBTSxTQUFTLENBQUNBLE9BQU0sU0FBUyxDQUFDLE9BQU9BLE9BQU0sS0FBSyxDQUFDO0FBQ3JHLFFBQUksT0FBTztBQUNULFlBQU0sT0FBTyxLQUFLLEdBQUcsS0FBSztBQUMxQixZQUFNLFFBQVEsTUFBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFBQSxJQUNqRSxXQUFXLENBQUMsS0FBTSxNQUFLLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxhQUN2QixTQUFTLENBQUMsSUFBSSxXQUFZLEtBQUssQ0FBQyxFQUFFLFFBQVEsQ0FBQyxLQUFLLENBQUMsRUFBSSxNQUFLLEtBQUssR0FBRztBQUFBLEVBQzdFO0FBR0EsTUFBTSxPQUFPLE9BQU8sSUFBSSxTQUFTO0FBQy9CLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsVUFBTUMsT0FBTSxNQUFNO0FBRWxCLFVBQU0sSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLE9BQU8sQ0FBQztBQUNsRCxXQUFPLEtBQUssQ0FBQyxHQUFHLEtBQUssTUFBTSxHQUFHO0FBQzVCLFlBQU0sUUFBUTtBQUNkLFlBQU0sUUFBUSxFQUFFO0FBQ2hCLFlBQU0sQ0FBQyxHQUFHLElBQUk7QUFDZCxVQUFJLENBQUMsSUFBSztBQUNWLFlBQU1BLEtBQUksR0FBRyxFQUFFLE1BQU0sQ0FBQyxVQUFVLEtBQUssS0FBSyxLQUFLLENBQUM7QUFDaEQsZUFBUyxRQUFRLEdBQUc7QUFFcEIsWUFBTSxPQUFPLElBQUksWUFBWSxJQUFJLFNBQVMsQ0FBQyxJQUFJLFlBQVksQ0FBQyxLQUFLLENBQUMsS0FBSyxLQUFLLEVBQUU7QUFDOUUsVUFBSSxLQUFNLE1BQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNoRTtBQUNBLFFBQUksTUFBTSxJQUFJLEVBQUUsTUFBTSxLQUFNLE9BQU0sT0FBTyxFQUFFO0FBQUEsRUFDN0M7QUFJTyxNQUFNLFVBQVUsTUFDckIsQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sS0FBSyxTQUFTLENBQUMsSUFBSSxTQUFTLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBSTVGLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDM0IsVUFBTSxJQUFJLElBQUksRUFBRSxHQUFHLElBQUk7QUFDdkIsVUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLEVBQ3pCO0FBSU8sTUFBTSxTQUFTLENBQUMsT0FBTztBQUM1QixVQUFNLE9BQU8sT0FBTyxFQUFFO0FBQ3RCLFNBQUssQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksTUFBTSxPQUFPLEVBQUU7QUFBQSxFQUM1QztBQUdPLE1BQU0sT0FBTyxDQUFDLEVBQUUsV0FBVyxRQUFRLFNBQVMsT0FBTyxHQUFHLFFBQVE7QUFDbkUsVUFBTSxRQUFRLEdBQUcsU0FBUyxJQUFJLE1BQU0sY0FBYyxHQUFHO0FBQ3JELFFBQUksQ0FBQyxRQUFTLFNBQVEsS0FBSyxVQUFVLEtBQUs7QUFDMUMsYUFBUyxRQUFRLEVBQUUsV0FBVyxRQUFRLE9BQU8sUUFBUSxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNEO0FBR08sTUFBTSxVQUFVLENBQUMsV0FBVyxPQUFPLE9BQU8sSUFBSSxNQUFNLE9BQU8sS0FBSyxHQUFHLE1BQU07OztBQ3hGaEYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFJM0IsTUFBTSxjQUFjLENBQUMsSUFBSSxTQUFTO0FBQ2hDLGVBQVcsQ0FBQyxLQUFLLEdBQUcsS0FBSyxNQUFNO0FBQzdCLFVBQUksQ0FBQyxJQUFJLFNBQVMsSUFBSSxZQUFhO0FBQ25DLFVBQUksaUJBQWlCLFVBQVUsTUFBTTtBQUNuQyxjQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLGNBQU0sUUFBUSxRQUFRLFdBQVcsSUFBSSxFQUFFLElBQUksR0FBRztBQUM5QyxZQUFJLENBQUMsTUFBTztBQUNaLGNBQU0sT0FBTyxTQUFTLEdBQUcsQ0FBQztBQUMxQixtQkFBVyxRQUFRLENBQUMsU0FBUyxRQUFRLEVBQUcsT0FBTSxjQUFjLElBQUksTUFBTSxNQUFNLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLE1BQ2hHLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUlBLE1BQU0sU0FBUyxDQUFDLFNBQVM7QUFDdkIsVUFBTUMsUUFBTyxJQUFJLHFCQUFxQixJQUFJO0FBQzFDLFdBQU8sQ0FBQyxZQUFZQSxNQUFLLEtBQUssQ0FBQyxZQUFZLFFBQVEsU0FBUyxPQUFPLENBQUM7QUFBQSxFQUN0RTtBQUdPLE1BQU0sY0FBYyxDQUFDLE1BQU0sUUFBUTtBQUN4QyxVQUFNLEVBQUUsUUFBUSxNQUFNLE9BQU8sSUFBSTtBQUNqQyxVQUFNQSxRQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTTtBQUFBO0FBQUEsTUFBNkIsU0FBUztBQUFBO0FBQzVDLFVBQU0sT0FBTyxXQUFXLElBQUk7QUFDNUIsVUFBTSxTQUFTLE9BQU8sSUFBSTtBQUMxQixVQUFNLFFBQVEsQ0FBQyxPQUFPLGdCQUFnQixPQUFPLFlBQVk7QUFDekQsUUFBSSxRQUFRO0FBQ1osZUFBVyxDQUFDLEtBQUssT0FBTyxLQUFLLE1BQU07QUFDakMsVUFBSSxZQUFZLE9BQVEsU0FBUTtBQUNoQyxVQUFJLENBQUMsUUFBUSxRQUFRLE1BQU0sS0FBSyxPQUFPLE9BQU8sRUFBRztBQUVqRCxZQUFNLE1BQU0sU0FBUyxPQUFPO0FBQzVCLFlBQU0sU0FBUyxLQUFLLElBQUksR0FBRztBQUMzQixZQUFNLFlBQVksVUFBVSxXQUFXLE9BQU8sQ0FBQyxPQUFPO0FBQ3RELFlBQU0sU0FBUyxDQUFDLFVBQVUsUUFBUSxTQUFTLE9BQU8sSUFBSSxPQUFPLE1BQU0sUUFBUTtBQUMzRSxNQUFBQSxNQUFLLElBQUksTUFBTSxhQUFhLFVBQVUsQ0FBQyxPQUFPLEtBQUssUUFBUSxVQUFVLE1BQU0sT0FBTyxDQUFDLE1BQU0sR0FBRztBQUFBLElBQzlGO0FBQ0EsVUFBTSxPQUFPQyxRQUFPLEtBQUssTUFBTSxPQUFPLE1BQU07QUFDNUMsV0FBTyxNQUFNO0FBQ1gsWUFBTSxVQUFVLEtBQUssS0FBSyxFQUFFLEtBQUs7QUFDakMsWUFBTSxXQUFXLFdBQVcsT0FBTztBQUNuQyxZQUFNLFNBQVMsT0FBTyxLQUFLLEVBQUU7QUFDN0IsaUJBQVdDLFFBQU8sT0FBUSxDQUFBQSxLQUFJLE9BQU87QUFDckMsa0JBQVksS0FBSyxJQUFJLElBQUk7QUFDekIsaUJBQVcsQ0FBQyxLQUFLLE1BQU0sS0FBS0YsT0FBTTtBQUNoQyxjQUFNLFFBQVEsU0FBUyxJQUFJLEdBQUc7QUFDOUIsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sVUFBVSxNQUFNLEtBQUssQ0FBQztBQUNuQyxjQUFNLFNBQVMsV0FBVyxTQUFTLENBQUMsVUFBVSxLQUFLLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sTUFBTTtBQUMzRixZQUFJLFFBQVEsU0FBUyxVQUFVLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxJQUFJLE9BQU8sTUFBTSxLQUFLO0FBRWxGLG1CQUFXLEVBQUUsTUFBQUcsTUFBSyxLQUFLLFNBQVMsQ0FBQyxJQUFJLFFBQVE7QUFDM0MsZ0JBQU0sUUFBUUEsTUFBSyxJQUFJLEdBQUc7QUFDMUIsY0FBSSxNQUFPLE9BQU0sU0FBUyxTQUFTLEtBQUs7QUFBQSxRQUMxQztBQUFBLE1BQ0Y7QUFDQSxZQUFNLFNBQVMsS0FBSyxRQUFRO0FBQzVCLFlBQU0sUUFBUSxXQUFXLFVBQVUsV0FBVyxTQUFTLElBQUksS0FBSztBQUNoRSxVQUFJLENBQUMsVUFBVSxNQUFPLFFBQU8sS0FBSztBQUNsQyxVQUFJLENBQUMsT0FBUTtBQUNiLFVBQUksV0FBVyxTQUFTLGNBQWUsUUFBTyxNQUFNLEVBQUUsZUFBZSxNQUFNLENBQUM7QUFDNUUsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUM1RCxZQUFNLEVBQUUsZ0JBQWdCLGFBQWEsSUFBSTtBQUN6QyxVQUFJLE1BQU0sQ0FBQyxLQUFLLFFBQVEsQ0FBQyxPQUFPLE9BQU8sQ0FBQyxnQkFBZ0IsWUFBWSxDQUFDLEVBQUcsUUFBTyxrQkFBa0IsR0FBRyxLQUFLO0FBQUEsSUFDM0c7QUFBQSxFQUNGO0FBSUEsTUFBTSxXQUFXLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxPQUFPLE1BQU07QUFDakQsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLENBQUMsUUFBUSxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsUUFBUSxRQUFRLE1BQU0sRUFBRztBQUM1RCxVQUFNLFNBQVMsT0FBTyxJQUFJO0FBQzFCLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxXQUFXLElBQUksR0FBRztBQUMzQyxZQUFNLFFBQVEsS0FBSyxJQUFJLEdBQUc7QUFDMUIsVUFBSSxPQUFPLFNBQVMsT0FBTyxRQUFRLE9BQU8sS0FBSyxLQUFLLE9BQU8sRUFBRSxFQUFFLEtBQUssQ0FBQyxLQUFLLE9BQU8sTUFBTSxJQUFJLEtBQUssSUFBSSxHQUFHLENBQUMsRUFBRztBQUMzRyxZQUFNLE9BQVEsTUFBTSxTQUFTLE1BQU0sS0FBSyxDQUFFO0FBQUEsSUFDNUM7QUFBQSxFQUNGO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxRQUFRLFFBQVE7QUFFckIsT0FBRyxZQUFZLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDN0IsVUFBSSxXQUFXLFNBQVMsY0FBZTtBQUN2QyxVQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sT0FBTyxNQUFPLE9BQU0sUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUNwRSxhQUFPLE9BQU8sTUFBTTtBQUFBLElBQ3RCLENBQUM7QUFBQSxFQUNIOzs7QUNuRkEsTUFBTSxXQUFXO0FBQUEsSUFDZixTQUFTLFFBQVEsc0JBQXNCO0FBQUEsSUFDdkMsVUFBVSxRQUFRO0FBQUEsSUFDbEIsVUFBVSxPQUFPLFFBQVEsa0JBQWtCO0FBQUEsSUFDM0MsT0FBTyxRQUFRO0FBQUEsRUFDakI7QUFFQSxNQUFNLGtCQUFrQixDQUFDLEdBQUcsS0FBSyxHQUFHO0FBQ3BDLE1BQU0sVUFBVTtBQUNoQixNQUFNLFNBQVM7QUFFZixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFJLGdCQUFnQjtBQUVwQixNQUFNLE9BQU8sU0FBUyxjQUFjLFNBQVM7QUFFN0MsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFLdkIsTUFBTSxRQUFRLE1BQU07QUFDbEIsVUFBTSxZQUFZLENBQUMsT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxRQUFRLFVBQVUsT0FBTyxFQUFFLElBQUksQ0FBQyxTQUFTLEdBQUcsSUFBSSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQ2xILFVBQU0sU0FBUyxDQUF1QixTQUFTLGNBQWMsSUFBSTtBQUNqRSxTQUFLLFlBQVk7QUFDakIsU0FBSyxhQUFhLGNBQWMsUUFBUSxlQUFlO0FBQ3ZELFNBQUssWUFBWSxVQUFVLElBQUksQ0FBQyxhQUM5Qiw0Q0FBNEMsUUFBUSxLQUFLLE9BQU8sUUFBUSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxJQUMxRztBQUNKLGNBQVUsUUFBUSxDQUFDLFVBQVUsT0FBTyxPQUFPLElBQUksVUFBVSxLQUFLLFNBQVMsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUM3RTtBQUdBLE1BQU1DLFVBQVMsTUFBTTtBQUNuQixVQUFNLE9BQU8sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLGNBQWMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxLQUFLLFNBQVM7QUFDL0UsUUFBSSxLQUFLLGVBQWUsS0FBTSxNQUFLLE9BQU8sSUFBSTtBQUU5QyxlQUFXLFNBQVMsU0FBUyxpQkFBaUIsbUJBQW1CLEVBQUcsS0FBSSxVQUFVLEtBQU0sT0FBTSxPQUFPO0FBQUEsRUFDdkc7QUFHQSxNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFVBQU0sU0FBUyxTQUFTO0FBQ3hCLFFBQUksQ0FBQyxVQUFVLFdBQVcsU0FBUyxRQUFRLEtBQUssU0FBUyxNQUFNLEVBQUcsUUFBTztBQUN6RSxVQUFNLEVBQUUsS0FBSyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sc0JBQXNCO0FBQ2xFLFdBQU8sQ0FBQyxHQUFHLE1BQU0saUJBQWlCLGNBQWMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sc0JBQXNCLENBQUMsRUFBRSxLQUFLLENBQUMsVUFDckcsTUFBTSxNQUFNLFVBQVUsTUFBTSxTQUFTLE9BQU8sTUFBTSxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN4RjtBQUdBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLGVBQVcsU0FBUyxPQUFPLE9BQU8sR0FBRztBQUNuQyxVQUFJLE1BQU0sUUFBUSxRQUFRLEtBQUssQ0FBQyxXQUFXLEtBQUssRUFBRztBQUNuRCxZQUFNLFdBQVcsTUFBTSxRQUFRLFlBQVk7QUFDM0MsWUFBTSxRQUFRLFdBQVcsU0FBUyxRQUFRLGNBQWMsQ0FBdUIsU0FBVSxTQUFTLFFBQVEsV0FBVyxLQUFNO0FBQzNILFVBQUksV0FBVyxLQUFLLEVBQUcsT0FBTSxRQUFRLFdBQVc7QUFBQSxJQUNsRDtBQUFBLEVBQ0Y7QUFFQSxNQUFNLFdBQVcsTUFBTTtBQUNyQixVQUFNLFFBQVEsT0FBTyxXQUFXLE1BQU0sRUFBRSxVQUFVLElBQUk7QUFDdEQsVUFBTSxVQUFVLENBQTRCLEVBQUUsUUFBUSxNQUFNLE9BQU8sUUFBUSxVQUFVLE9BQU87QUFDNUYsVUFBTUMsV0FBVSxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sVUFBVSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sUUFBUSxDQUFDLElBQUksUUFBUSxDQUFDLENBQUM7QUFDOUcsZUFBVyxTQUFTQSxTQUFRLE1BQU0sR0FBRyxTQUFTLE9BQU8sT0FBT0EsU0FBUSxPQUFPLEdBQUc7QUFDNUUsYUFBTyxJQUFJLEtBQUssR0FBRyxPQUFPLE9BQU8sS0FBSztBQUN0QyxpQkFBVyxLQUFLO0FBQUEsSUFDbEI7QUFDQSxlQUFXLENBQUMsVUFBVSxLQUFLLEtBQUssT0FBUSxLQUFJLENBQUMsTUFBTSxjQUFjLGNBQWMsRUFBRyxPQUFNLFFBQVEsV0FBVztBQUMzRyxZQUFRO0FBQUEsRUFDVjtBQUdBLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDdkIsVUFBTSxXQUFXLE1BQU0sU0FBUyxTQUFTLGFBQWE7QUFDdEQsVUFBTSxPQUFPO0FBQ2IsV0FBTyxPQUFPLEtBQUs7QUFDbkIsYUFBUztBQUNULFFBQUksQ0FBQyxZQUFZLENBQUMsY0FBZTtBQUNqQyxVQUFNLEVBQUUsSUFBSSxZQUFZLElBQUk7QUFDNUIsS0FBQyxjQUFjLGdCQUFnQixTQUFTLGVBQWUsRUFBRSxJQUFJLE1BQU07QUFBQSxFQUNyRTtBQUlBLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsVUFBTSxRQUFRLFlBQVksTUFBTTtBQUM5QixZQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUs7QUFDOUIsVUFBSSxDQUFDLE1BQU8sUUFBTyxjQUFjLEtBQUs7QUFDdEMsTUFBQUQsUUFBTztBQUNQLGNBQVE7QUFDUixVQUFJLFNBQVMsVUFBVSxNQUFNLE9BQU8sZUFBZSxRQUFRLHVCQUF1QixFQUFHO0FBQ3JGLFlBQU0sUUFBUTtBQUNkLFVBQUksTUFBTSxRQUFRLEVBQUcsT0FBTSxLQUFLO0FBQUEsSUFDbEMsR0FBRyxPQUFPO0FBQUEsRUFDWjtBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxPQUFPLFdBQVcsV0FBVztBQUN6RCxVQUFNLFFBQVEsU0FBUyxjQUFjLEtBQUs7QUFDMUMsVUFBTSxZQUFZO0FBQ2xCLFdBQU8sT0FBTyxNQUFNLFNBQVMsRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUM3QyxVQUFNLFNBQVM7QUFDZixVQUFNLFlBQVksbUNBQW1DLFlBQVksU0FBUyxFQUFFLEdBQUcsTUFBTTtBQUNyRixVQUFNLENBQUMsTUFBTSxHQUFHLE9BQU8sSUFBSSxNQUFNO0FBQ2pDLFNBQUssY0FBYztBQUNuQixVQUFNLEVBQUUsaUJBQWlCLGtCQUFrQixrQkFBa0IsSUFBSTtBQUNqRSxVQUFNLFlBQVksTUFBTTtBQUN0QixZQUFNLEtBQUs7QUFDWCxhQUFPLFFBQVEsQ0FBQyxVQUFVLE1BQU0sQ0FBQztBQUFBLElBQ25DO0FBRUEsVUFBTSxTQUFTLENBQUMsQ0FBQyxtQkFBbUIsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsa0JBQWtCLE1BQU0sU0FBUyxPQUFPLENBQUMsQ0FBQztBQUNwRyxRQUFJLE9BQU8sQ0FBQyxFQUFHLFFBQU8sQ0FBQyxJQUFJLENBQUMsaUJBQWlCLFNBQVM7QUFDdEQsWUFBUSxRQUFRLEVBQUUsUUFBUSxDQUFDRSxTQUFRLE9BQU87QUFDeEMsTUFBQUEsUUFBTyxjQUFjLE9BQU8sRUFBRSxFQUFFLENBQUM7QUFDakMsTUFBQUEsUUFBTyxpQkFBaUIsU0FBUyxPQUFPLEVBQUUsRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQ0QsVUFBTSxpQkFBaUIsV0FBVyxDQUFDLFVBQVU7QUFDM0MsVUFBSSxNQUFNLFFBQVEsU0FBVTtBQUM1QixZQUFNLGdCQUFnQjtBQUN0QixZQUFNLEtBQUs7QUFBQSxJQUNiLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU1DLFFBQU8sQ0FBQyxTQUFTLE9BQU8sRUFBRSxTQUFTLFVBQVUsVUFBVSxNQUFNLEdBQUcsWUFBWSxPQUFPLFVBQVU7QUFDakcsUUFBSSxDQUFDLFFBQVM7QUFDZCxJQUFBSCxRQUFPO0FBQ1AsVUFBTSxVQUFVLE9BQU8sSUFBSSxRQUFRLEtBQUssT0FBTyxJQUFJLFdBQVcsR0FBRyxTQUFTLE9BQU8sVUFBVSxPQUFPLENBQUM7QUFDbkcsZUFBVyxDQUFDLEVBQUUsU0FBUyxrQkFBa0IsR0FBRyxLQUFLLEtBQUssUUFBUTtBQUM1RCxZQUFNO0FBQUE7QUFBQSxRQUEyQjtBQUFBO0FBQ2pDLFVBQUksTUFBTSxXQUFXLFVBQVUsUUFBUSxVQUFVLFNBQVMsS0FBSyxnQkFBZ0IsUUFBUztBQUN4RixVQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsTUFBTSxPQUFPLENBQUMsRUFBRztBQUVsQyxXQUFLLFFBQVEsUUFBUSxPQUFPLEtBQUssUUFBUSxTQUFTLENBQUMsSUFBSTtBQUN2RCxZQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sTUFBTSxRQUFRO0FBQzFDLFVBQUksTUFBTyxPQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ2xDO0FBQUEsSUFDRjtBQUVBLFVBQU0sU0FBUyxRQUFRLENBQUMsS0FBSyxJQUFJLENBQUM7QUFDbEMsVUFBTSxTQUFTLGFBQWEsQ0FBQyxDQUFDO0FBQzlCLFdBQU8sSUFBSSxLQUFLLFNBQVMsT0FBTyxPQUFPLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxRQUFRLE1BQU0sU0FBUyxXQUFXLFNBQVMsQ0FBQztBQUM5RyxhQUFTO0FBQUEsRUFDWDtBQUdBLE1BQU1JLFFBQU8sQ0FBQyxPQUFPLFNBQVMsT0FBTyxjQUFjO0FBQ2pELFVBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSTtBQUMzQixRQUFJLFdBQVcsS0FBTTtBQUVyQixVQUFNLE9BQU8sSUFBSSxPQUFPLEdBQUcsT0FBTyxTQUFTLEVBQUU7QUFDN0MsVUFBTSxPQUFPLE9BQU8sU0FBUyxhQUFhLFNBQVMsTUFBTSwwQkFBMEIsSUFBSSxzQkFBc0I7QUFDN0csVUFBTSxTQUFTLEVBQUUsR0FBRyxVQUFVLEdBQUcsS0FBSyxNQUFNLE1BQU0sUUFBUSxjQUFjLElBQUksRUFBRTtBQUU5RSxVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsbUJBQW1CLEtBQUssT0FBTztBQUNyRSxVQUFNLE1BQU0sT0FBTyxJQUFJLEtBQUs7QUFDNUIsVUFBTSxRQUFRLFFBQVEsTUFBTSxRQUFRLEdBQUc7QUFDdkMsUUFBSSxXQUFXLE9BQU8sUUFBUSxTQUFTLFdBQVksU0FBUSxLQUFLLFNBQVMsT0FBTyxRQUFRLEtBQUs7QUFBQSxRQUN4RixDQUFBRCxNQUFLLFNBQVMsT0FBTyxRQUFRLFdBQVcsS0FBSztBQUFBLEVBQ3BEO0FBSU8sTUFBTSxNQUFNLENBQUMsU0FBUztBQUMzQixJQUFBSCxRQUFPO0FBQ1AsVUFBTSxZQUFZLFNBQVMsY0FBYyxHQUFHO0FBQzVDLGNBQVUsY0FBYztBQUN4QixTQUFLLGtCQUFrQixnQkFBZ0IsU0FBUztBQUFBLEVBQ2xEO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsVUFBTTtBQUNOLFdBQU8saUJBQWlCLGlCQUFpQixDQUFvQixVQUFVO0FBQ3JFLE1BQUFJLE1BQUssT0FBTyxNQUFNLFFBQVEsTUFBTSxNQUFNLFFBQVEsU0FBUyxNQUFNO0FBQUEsSUFDL0QsQ0FBQztBQUNELFdBQU8saUJBQWlCLGVBQWUsQ0FBb0IsVUFBVTtBQUNuRSxNQUFBQSxNQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sU0FBUyxnQkFBZ0IsU0FBUyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQUEsSUFDMUYsQ0FBQztBQUNELFNBQUssaUJBQWlCLFdBQVcsQ0FBQyxFQUFFLGNBQWMsTUFBTTtBQUN0RCxVQUFJLENBQUMsS0FBSztBQUFBO0FBQUEsUUFBOEI7QUFBQSxNQUFjLEVBQUcsaUJBQWdCO0FBQUEsSUFDM0UsQ0FBQztBQUNELE9BQUcsV0FBVyxPQUFPO0FBQ3JCLE9BQUcsU0FBU0osT0FBTTtBQUNsQixRQUFJLGlCQUFpQkEsT0FBTSxFQUFFLFFBQVEsU0FBUyxNQUFNLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdkUsSUFBQUEsUUFBTztBQUNQLFdBQU8sY0FBYyxFQUFFLE1BQUFHLE9BQU0sSUFBSTtBQUFBLEVBQ25DOzs7QUN0TUEsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBQ2IsTUFBTSxRQUFRO0FBRWQsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFFekIsTUFBTSxXQUFXLG9CQUFJLElBQUk7QUFHekIsTUFBTUUsUUFBTyxDQUFDLFlBQVk7QUFDeEIsZUFBVyxFQUFFLFFBQVEsU0FBUyxLQUFLLFFBQVMsS0FBSSxDQUFDLEtBQUssSUFBSSxNQUFNLEVBQUcsTUFBSyxJQUFJLFFBQVEsWUFBWSxJQUFJO0FBQUEsRUFDdEc7QUFDQSxNQUFNLFdBQVcsSUFBSSxpQkFBaUJBLEtBQUk7QUFJMUMsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPO0FBQzVCLFFBQUksUUFBUTtBQUNaLFdBQU8sU0FBUyxDQUFDLFVBQVUsS0FBSyxFQUFHLFNBQVEsTUFBTTtBQUNqRCxVQUFNLFNBQVMsT0FBTyxRQUFRLDBDQUEwQztBQUN4RSxVQUFNLEVBQUUsWUFBWSxVQUFVLElBQUksUUFBUSxXQUFXLENBQUM7QUFDdEQsWUFBUSxZQUFZLGFBQWEsUUFBUSxRQUFRLE1BQU0sQ0FBQyxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUksSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNwRztBQUdBLE1BQU0sT0FBTztBQUFBLElBQ1gsQ0FBQyxZQUFZLFFBQVEsUUFBUSxLQUFLLEtBQUssUUFBUSxlQUFlO0FBQUE7QUFBQSxJQUM5RCxDQUFDLFlBQVksQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLFNBQVMsS0FBSyxRQUFRLG1CQUFtQixXQUFXO0FBQUEsSUFDckcsTUFBTTtBQUFBLEVBQ1I7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDM0IsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxTQUFTLE1BQU07QUFFeEIsWUFBTUMsVUFBUyxDQUFDO0FBQ2hCLE9BQUMsTUFBTSxJQUFJLEVBQUUsUUFBUSxDQUFDLFVBQVUsU0FBUztBQUN2QyxtQkFBVyxXQUFXLFVBQVU7QUFDOUIsY0FBSSxNQUFNLElBQUksT0FBTyxFQUFHO0FBQ3hCLGdCQUFNLE1BQU0sUUFBUSxNQUFNLENBQUMsUUFBUSxXQUFXLFFBQVEsUUFBUSxNQUFNLEdBQUcsSUFBSSxNQUFNLE9BQU8sQ0FBQztBQUN6RixXQUFDQSxRQUFPLENBQUMsVUFBVSxPQUFPLEdBQUcsR0FBRyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLE9BQU87QUFBQSxRQUM1RTtBQUFBLE1BQ0YsQ0FBQztBQUNELGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssT0FBTyxPQUFPQSxPQUFNLEdBQUc7QUFDbEQsWUFBSSxLQUFLLFdBQVcsT0FBTyxPQUFRO0FBQ25DLGFBQUssUUFBUSxDQUFDLEtBQUssT0FBTyxNQUFNLElBQUksS0FBSyxPQUFPLEVBQUUsQ0FBQyxFQUFFLElBQUksT0FBTyxFQUFFLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDM0U7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFVBQVUsQ0FBQyxhQUFhO0FBQUEsSUFDNUIsUUFBUSxRQUFRO0FBQUEsSUFDaEIsU0FBUyxRQUFRLFFBQVEsUUFBUTtBQUFBLElBQ2pDLFNBQVMsUUFBUSxRQUFRLGVBQWU7QUFBQSxJQUN4QyxPQUFPLFNBQVMsSUFBSSxPQUFPLEtBQUssRUFBRSxLQUFLLFFBQVEsV0FBVyxNQUFNLFFBQVEsWUFBWSxVQUFVLFVBQVU7QUFBQSxFQUMxRztBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsRUFBRSxRQUFRLFNBQVMsU0FBUyxLQUFLLE1BQU07QUFDNUQsUUFBSSxRQUFRLFFBQVEsUUFBUSxHQUFHO0FBQzdCLFlBQU0sVUFBVSxDQUFDLFFBQVEsUUFBUSxRQUFRLE1BQU0sRUFBRSxVQUFVO0FBQzNELFVBQUksQ0FBQyxXQUFXLFdBQVcsUUFBUTtBQUNqQyxnQkFBUSxPQUFPO0FBQ2YsZ0JBQVEsVUFBVTtBQUFBLE1BQ3BCLFdBQVcsQ0FBQyxTQUFTO0FBQ25CLGdCQUFRLE9BQU87QUFDZixnQkFBUSxNQUFNO0FBQ2QsZ0JBQVEsT0FBTztBQUFBLE1BQ2pCO0FBQUEsSUFDRjtBQUNBLFFBQUksUUFBUSxXQUFXLFFBQVEsUUFBUSxRQUFRLGVBQWUsTUFBTSxDQUFDLENBQUMsUUFBUyxTQUFRLGNBQWM7QUFDckcsUUFBSSxRQUFRLEtBQU0sTUFBSyxJQUFJLFNBQVMsSUFBSTtBQUFBLEVBQzFDO0FBR0EsTUFBTSxRQUFRLENBQUMsU0FBUztBQUN0QixVQUFNLFdBQVcsU0FBUyxjQUFjLFVBQVU7QUFDbEQsYUFBUyxZQUFZO0FBQ3JCLFVBQU0sUUFBUSxRQUFRLFFBQVE7QUFDOUIsVUFBTSxTQUFTLENBQXVCLGFBQWEsTUFBTSxRQUFRLENBQUMsU0FBUyxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLENBQUM7QUFDL0csV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLE1BQU0sTUFBTTtBQUVWLG1CQUFXLEVBQUUsV0FBVyxLQUFLLE9BQU8sY0FBYyxFQUFHLEtBQUksWUFBWSxPQUFPLENBQUMsTUFBTSxLQUFNLFlBQVcsT0FBTztBQUFBLEVBQUssV0FBVyxJQUFJO0FBQy9ILGVBQU8sU0FBUztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLE1BQU1DLFVBQVM7QUFFckMsVUFBTSxNQUFNLENBQUM7QUFDYixlQUFXLFNBQVMsS0FBSyxPQUFPLFNBQVMsR0FBRztBQUMxQyxZQUFNLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUSxTQUFTLENBQUMsS0FBSyxJQUFJO0FBQzFFLFVBQUksQ0FBQyxJQUFLO0FBQ1YsVUFBSSxLQUFLLENBQUMsS0FBSyxJQUFJLGFBQWEsSUFBSSxDQUFDLENBQUM7QUFDdEMsWUFBTSxLQUFLLElBQUksS0FBSyxHQUFHQSxLQUFJLEdBQUcsSUFBSSxNQUFNO0FBQ3hDLFlBQU0sYUFBYSxlQUFlLEVBQUU7QUFDcEMsWUFBTSxnQkFBZ0I7QUFBQSxJQUN4QjtBQUNBLFdBQU8sTUFBTTtBQUNYLGlCQUFXLENBQUMsS0FBSyxFQUFFLEtBQUssSUFBSyxjQUFhLEtBQUssTUFBTSxFQUFFO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxHQUFHLE1BQU07QUFDekIsVUFBTSxVQUFVLE1BQU0sSUFBSSxpQkFBaUIsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3pELFVBQU0sT0FBTyxRQUFRLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLFFBQVEsT0FBTyxZQUFZLEVBQUU7QUFDL0UsV0FBTyxNQUFNO0FBQ1gsWUFBTSxPQUFPLFFBQVE7QUFDckIsVUFBSSxLQUFLLFdBQVcsS0FBSyxPQUFRO0FBQ2pDLFdBQUssUUFBUSxDQUFDLEVBQUUsWUFBWSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLFFBQVEsT0FBTyxJQUFJLEtBQUssRUFBRTtBQUNsQyxjQUFNLFNBQVMsV0FBVyxLQUFLLEVBQUUsS0FBSyxZQUFZLEtBQUssS0FBSyxnQkFBZ0I7QUFDNUUsWUFBSSxPQUFRLEtBQUksWUFBWSxLQUFLLEVBQUUsUUFBUSxRQUFRLEdBQUcsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUztBQUNyQyxVQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLElBQUFGLE1BQUssU0FBUyxZQUFZLENBQUM7QUFDM0IsZUFBVyxXQUFXLFNBQVUsS0FBSSxDQUFDLFFBQVEsWUFBYSxVQUFTLE9BQU8sT0FBTztBQUNqRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsWUFBWSxLQUFLLFNBQVMsT0FBTyxDQUFDO0FBQ3RFLFFBQUksQ0FBQyxNQUFNLFVBQVUsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsS0FBSyxjQUFjLEdBQUcsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFHLFFBQU8sRUFBRSxNQUFNLFNBQVMsTUFBTTtBQUV0SCxVQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxJQUFJO0FBQ25DLFVBQU1FLFFBQU8sUUFBUSxLQUFLLE9BQU8sQ0FBQyxJQUFJLFFBQVEsS0FBSyxHQUFHO0FBQ3RELFVBQU0sV0FBVyxTQUFTLE1BQU0sT0FBTyxJQUFJLElBQUksR0FBRyxHQUFHQSxLQUFJO0FBQ3pELFVBQU0sV0FBVyxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksVUFBVSxNQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sRUFBRSxDQUFDLEtBQUssU0FBVSxDQUFDLEVBQUUsS0FBSztBQUM1RyxVQUFNQyxTQUFRLENBQXdCLFlBQVksS0FBSyxTQUFTLEtBQUssRUFBRTtBQUN2RSxVQUFNLE9BQU8sQ0FBQyxNQUFNLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxDQUFDLFlBQVksUUFBUSxRQUFRLFFBQVEsQ0FBQztBQUNyRyxVQUFNLE9BQU8sT0FBTyxRQUFRLEVBQUUsT0FBT0EsTUFBSztBQUMxQyxVQUFNLFFBQVEsS0FBSyxLQUFLLE9BQU9BLE1BQUssR0FBRyxJQUFJO0FBRTNDLFVBQU0sU0FBUyxLQUFLLE9BQU8sQ0FBQyxRQUFRLENBQUNBLE9BQU0sR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDakYsU0FBSyxRQUFRLENBQUMsT0FBTyxPQUFPO0FBQzFCLFlBQU0sTUFBTSxNQUFNLElBQUksS0FBSztBQUMzQixVQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFNBQVMsSUFBSSxHQUFHLEVBQUc7QUFDakQsWUFBTSxRQUFRLE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQztBQUNwQyxVQUFJLE1BQU0sUUFBUSxnQkFBZ0IsR0FBRztBQUNuQyxjQUFNLE9BQVEsTUFBTSxPQUFPLE1BQU0sYUFBYSxNQUFNO0FBRXBELFlBQUksQ0FBQyxPQUFPLFVBQVUsS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLFFBQVEsQ0FBQyxNQUFNLFVBQVcsT0FBTSxTQUFTO0FBQ3JGLGNBQU0sZ0JBQWdCLFFBQVEsTUFBTSxNQUFNO0FBQUEsTUFDNUM7QUFDQSxpQkFBVyxXQUFXLENBQUMsT0FBTyxHQUFHLEVBQUcsVUFBUyxhQUFhLE1BQU1ELFFBQU8sRUFBRTtBQUN6RSxhQUFPLEtBQUssQ0FBQ0EsUUFBTyxJQUFJLEtBQUssQ0FBQztBQUFBLElBQ2hDLENBQUM7QUFFRCxXQUFPO0FBQUEsTUFDTCxNQUFNLEtBQUs7QUFBQSxNQUNYLFNBQVMsTUFBTTtBQUNiLGlCQUFTO0FBQ1QsY0FBTSxTQUFTLENBQUMsR0FBRyxTQUFTLGlCQUFpQixJQUFJLElBQUksS0FBS0EsS0FBSSxHQUFHLENBQUM7QUFDbEUsY0FBTUUsUUFBTyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUMsWUFBWSxDQUFDLFFBQVEsYUFBYSxJQUFJLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFDbkYsY0FBTSxRQUFRLE9BQU8sSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE9BQU8sRUFBRSxTQUFTQSxNQUFLLElBQUksR0FBRyxLQUFLLEtBQUssTUFBTSxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsV0FBVztBQUNsSSxtQkFBVyxFQUFFLFFBQVEsS0FBSyxNQUFPLFNBQVEsZ0JBQWdCLElBQUk7QUFDN0QsbUJBQVcsRUFBRSxTQUFTLE1BQU0sS0FBSyxNQUFPLE1BQUssU0FBUyxLQUFLO0FBQzNELG1CQUFXLEVBQUUsU0FBUyxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssT0FBTztBQUNqRCxjQUFJLENBQUMsTUFBTztBQUNaLGtCQUFRLFNBQVMsS0FBSztBQUN0QixtQkFBUyxJQUFJLE9BQU87QUFBQSxRQUN0QjtBQUNBLGlCQUFTLFlBQVk7QUFDckIsY0FBTTtBQUFBLE1BQ1I7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLGFBQVMsUUFBUSxVQUFVLEVBQUUsU0FBUyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sR0FBRyxtQkFBbUIsS0FBSyxDQUFDO0FBQ2hHLE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFBQSxFQUNuRDs7O0FDNUxBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTyxJQUFJLFNBQVMsaUJBQWlCLElBQUksZ0JBQWdCO0FBRS9ELE1BQUksVUFBVTtBQUVkLE1BQUk7QUFFSixNQUFJO0FBRUosTUFBTSxRQUFRLE1BQU07QUFDbEIsaUJBQWEsR0FBRztBQUNoQixnQkFBWSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQ25DLGdCQUFVLE1BQU07QUFDZCxZQUFJLFNBQVMsY0FBYyxJQUFJLEVBQUcsUUFBTyxNQUFNLE1BQU07QUFDckQsa0JBQVU7QUFDVixnQkFBUTtBQUFBLE1BQ1Y7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUSxNQUFNO0FBQzNCLFFBQUksQ0FBQyxRQUFTO0FBQ2QsaUJBQWEsR0FBRztBQUNoQixVQUFNLFdBQVcsU0FBUyxLQUFLO0FBQUEsRUFDakM7QUFHTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixRQUFJLENBQUMsV0FBVyxTQUFTLGNBQWMsSUFBSSxFQUFHLE9BQU0sR0FBRyxNQUFNO0FBQzdELFdBQU87QUFBQSxFQUNUO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsT0FBRyxlQUFlLENBQUMsRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLENBQUM7QUFDbkQsT0FBRyxXQUFXLENBQUMsRUFBRSxLQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQyxPQUFPLFVBQVUsS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUNyRixPQUFHLGFBQWEsQ0FBQyxFQUFFLFlBQVksTUFBTSxNQUFNLGdCQUFnQixVQUFVLFNBQVMsQ0FBQyxDQUFDO0FBQ2hGLE9BQUcsU0FBUyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFDL0MsT0FBRywyQ0FBMkMsTUFBTSxNQUFNLENBQUM7QUFFM0QsT0FBRyxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxjQUFjLFlBQVksTUFBTSxDQUFDO0FBQ3JFLE9BQUcsZUFBZSxDQUFDLEVBQUUsUUFBUSxNQUFNLFdBQVcsTUFBTSxDQUFDO0FBQ3JELE9BQUcsUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsVUFBVSxNQUFNLENBQUM7QUFBQSxFQUN6RDs7O0FDM0NBLE1BQUksU0FBUztBQUdiLE1BQU0sTUFBTSxDQUFDLFVBQVU7QUFDckIsVUFBTSxlQUFlO0FBQ3JCLFVBQU0sY0FBYztBQUFBLEVBQ3RCO0FBRUEsTUFBTUMsUUFBTyxPQUFPLENBQUMsVUFBVSxVQUFVLElBQUksT0FBTyxtQkFBbUIscUJBQXFCLGdCQUFnQixHQUFHO0FBR3hHLE1BQU0sY0FBYyxNQUFNO0FBQy9CLGFBQVM7QUFDVCxJQUFBQSxNQUFLO0FBQUEsRUFDUDtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssVUFBVSxNQUFNLE1BQU0sU0FBUyxNQUFNO0FBQzFDLGVBQVcsUUFBUSxDQUFDLFVBQVUsV0FBVyxTQUFTLE1BQU0sRUFBRyxNQUFLLE1BQU0sTUFBTSxlQUFlQSxLQUFJLENBQUM7QUFBQSxFQUNsRzs7O0FDaEJBLE1BQU0sUUFBUSxDQUFDLElBQUksT0FBTztBQUN4QixlQUFXLE9BQU8sT0FBTyxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUcsVUFBUyxRQUFRLEdBQUc7QUFDNUQsZ0JBQVk7QUFDWixTQUFLLFNBQVMsT0FBTyxFQUFFLElBQUksU0FBUyxPQUFPO0FBQUEsRUFDN0M7QUFHTyxNQUFNLFNBQVMsT0FBTyxLQUFLLEVBQUUsU0FBUyxZQUFZLFFBQVEsTUFBTSxJQUFJLEdBQUcsWUFBWTtBQUN4RixVQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUssSUFBSTtBQUM5QixRQUFJLE9BQU8sWUFBWSxJQUFJLElBQUk7QUFDL0IsUUFBSSxZQUFZO0FBQ2QsWUFBTUMsTUFBSyxJQUFJLElBQUksR0FBRztBQUN0QixpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLQSxJQUFHLGNBQWM7QUFDM0MsWUFBSSxNQUFNLFNBQVMsSUFBSSxFQUFHLENBQUFBLElBQUcsYUFBYSxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQUEsTUFDL0Q7QUFDQSxVQUFJQSxJQUFHLFdBQVcsU0FBUyxPQUFRLEtBQUksU0FBUztBQUFBLFVBQzNDLE9BQU0sSUFBSUEsR0FBRSxHQUFHLElBQUksU0FBUyxDQUFDO0FBQ2xDO0FBQUEsSUFDRjtBQUNBLFFBQUk7QUFDRixVQUFJLEVBQUUsUUFBUSxPQUFPLE9BQU8sSUFBSSxLQUFLLE1BQU0sUUFBUSxJQUFJLFlBQVksQ0FBQyxFQUFFLGNBQWM7QUFDcEYsVUFBSSxDQUFDLFFBQVE7QUFDWCxjQUFNO0FBQUE7QUFBQSxVQUE0QixvREFBb0QsS0FBSyxJQUFJO0FBQUE7QUFDL0YsU0FBQyxFQUFFLFFBQVEsT0FBTyxPQUFPLElBQUksS0FBSyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ2hELGVBQU8sS0FBSyxNQUFNLEdBQUcsTUFBTSxLQUFLO0FBQUEsTUFDbEM7QUFDQSxVQUFJLFNBQVMsQ0FBQyxHQUFHLE1BQU07QUFDdkIsVUFBSSxRQUFRLFNBQVMsQ0FBQyxDQUFDLElBQUksS0FBSyxRQUFRLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQztBQUMxRCxVQUFJLFNBQVM7QUFBQSxJQUNmLFFBQVE7QUFBRTtBQUFBLElBQVE7QUFDbEIsVUFBTSxTQUFTO0FBQ2YsVUFBTSxLQUFLLFFBQVEsSUFBSSxhQUFhO0FBQ3BDLFFBQUksTUFBTSxRQUFRLElBQUksWUFBWSxFQUFHLE9BQU0sSUFBSSxFQUFFO0FBQUEsYUFDeEMsU0FBUyxTQUFTLE9BQU8sV0FBVyxLQUFNLE9BQU0sV0FBVyxLQUFLLE1BQU0sT0FBTztBQUFBLEVBQ3hGO0FBS0EsTUFBTSxhQUFhLE9BQU8sS0FBSyxNQUFNLFlBQVk7QUFDL0MsVUFBTUMsUUFBTyxrREFBa0QsS0FBSyxJQUFJO0FBQ3hFLFVBQU0sU0FBU0EsU0FBUSxLQUFLLE1BQU1BLE1BQUssQ0FBQyxDQUFDO0FBQ3pDLFFBQUksS0FBSztBQUNULGVBQVcsQ0FBQyxJQUFJLE1BQU0sS0FBSyxJQUFJLFNBQVMsQ0FBQyxHQUFHO0FBQzFDLFlBQU0sT0FBTyxJQUFJLE9BQU8sSUFBSSxFQUFFLEtBQUs7QUFDbkMsWUFBTSxPQUFPLFFBQVEsS0FBSyxLQUFLLE1BQU0sSUFBSyxNQUFNLE1BQU8sQ0FBQztBQUN4RCxhQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDO0FBQ3hELFVBQUksQ0FBQyxPQUFRO0FBQ2IsWUFBTSxTQUFTO0FBQ2YsWUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFO0FBQzdCLFdBQUssVUFBVSxVQUFVLE1BQU0sUUFBUSxlQUFlLEtBQUs7QUFDM0QsVUFBSSxDQUFDLEtBQUssUUFBUyxPQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxFQUFFLE1BQU0sUUFBUSxLQUFLO0FBQUEsZUFDdEUsU0FBUyxFQUFFLEtBQUssTUFBTSxRQUFRLGVBQWUsS0FBSyxNQUFPLE1BQUssUUFBUSxhQUFhLE9BQU8sRUFBRTtBQUVyRyxVQUFJLFNBQVMsT0FBTyxLQUFLLFNBQVMsT0FBTyxLQUFNLFNBQVEsT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDbkc7QUFBQSxFQUNGO0FBR0EsTUFBTSxVQUFVLE9BQU8sTUFBTSxNQUFNLEtBQUssRUFBRSxNQUFBQyxNQUFLLE1BQU07QUFDbkQsVUFBTSxpQkFBaUIsWUFBWSxNQUFNLEdBQUc7QUFDNUMsUUFBSSxNQUFNLEVBQUUsTUFBTSxNQUFNLFVBQVU7QUFBQSxJQUFDLEVBQUU7QUFDckMsUUFBSTtBQUNGLFlBQU0sUUFBUSxNQUFNLElBQUk7QUFBQSxJQUMxQixTQUFTLE9BQU87QUFDZCxjQUFRLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSTtBQUNGLFlBQU1BLE1BQUssTUFBTSxJQUFJLE1BQU0sR0FBRztBQUFBLElBQ2hDLFVBQUU7QUFDQSxVQUFJLFFBQVE7QUFBQSxJQUNkO0FBQ0EsbUJBQWU7QUFBQSxFQUNqQjs7O0FDeEVBLE1BQU0sUUFBUTtBQUNkLE1BQU0sVUFBVTtBQUNoQixNQUFNLFFBQVE7QUFJZCxNQUFNLFFBQVEsQ0FBQztBQUVmLE1BQU0sT0FBTyxDQUFDO0FBSWQsTUFBTSxTQUFTLENBQUMsVUFBVSxHQUFHLElBQUksZ0JBQWdCLEtBQUssQ0FBQyxHQUFHO0FBR25ELE1BQU0sU0FBUyxDQUFDLEVBQUUsV0FBVyxRQUFRLE1BQU0sTUFDaEQsUUFBUSxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxHQUFHLFNBQVMsSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsU0FBUyxJQUFJLE1BQU0sRUFBRTtBQUk1RSxNQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsU0FBUztBQUM1QyxlQUFXLE9BQU8sT0FBTyxLQUFLLEdBQUc7QUFDL0IsWUFBTSxRQUFTLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDL0IsaUJBQVcsQ0FBQyxNQUFNLEVBQUUsS0FBQUMsS0FBSSxDQUFDLEtBQUssT0FBUSxPQUFNLElBQUksS0FBSyxNQUFNLElBQUksS0FBSyxrQkFBa0IsS0FBSyxJQUFJLE1BQU1BLFFBQU87QUFDNUcsVUFBSSxLQUFNLE1BQUssR0FBRyxJQUFJLE9BQU87QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLFNBQVMsRUFBRSxXQUFXLEVBQUUsR0FBRyxVQUFVLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQyxRQUMzRSxNQUFNLEdBQUcsSUFBSSxPQUFPLFFBQVEsTUFBTSxHQUFHLENBQUMsSUFBSSxZQUFZLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBdUIsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBRTtBQUl0SCxNQUFNLFVBQVUsTUFBTTtBQUVwQixVQUFNLFFBQVEsQ0FBQztBQUNmLGVBQVcsUUFBUSxTQUFTLGlCQUFpQixLQUFLLEdBQUc7QUFDbkQsaUJBQVcsUUFBUSxLQUFLLGFBQWEsWUFBWSxHQUFHLE1BQU0sWUFBWSxLQUFLLENBQUMsRUFBRyxFQUFDLE1BQU0sSUFBSSxNQUFNLENBQUMsR0FBRyxLQUFLLElBQUk7QUFBQSxJQUMvRztBQUNBLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTUMsUUFBTyxDQUFDLEtBQUssTUFBTSxRQUFRLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxFQUFFLENBQUMsTUFBTTtBQUN6RixVQUFNLEVBQUUsSUFBSSxTQUFTLEVBQUUsWUFBWSxNQUFNLEVBQUUsSUFBSTtBQUMvQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFVBQU0sUUFBUSxLQUFLLFVBQVUsQ0FBQyxNQUFNLFdBQVcsT0FBTyxHQUFJLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxNQUFNLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFFLENBQUM7QUFDOUcsVUFBTSxPQUFPLE9BQU8sRUFBRSxNQUFNLENBQUM7QUFDN0IsUUFBSSxPQUFPLFFBQVEsU0FBUyxPQUFPLElBQUksUUFBUSxLQUFLLEVBQUUsTUFBTSxRQUFRLENBQUMsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLFVBQVUsSUFBSSxFQUFHO0FBQzlHLFFBQUksUUFBUTtBQUNaLFdBQU8sSUFBSSxJQUFJLE9BQU8sT0FBTyxPQUFPLEVBQUUsT0FBTyxNQUFNLEtBQUssUUFBUSxPQUFPLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDckYsU0FBSyxLQUFLO0FBQ1YsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFNBQVMsQ0FBQyxLQUFLLFlBQVk7QUFDL0IsVUFBTSxFQUFFLE1BQU0sT0FBTyxPQUFPLElBQUksUUFBUSxLQUFLLElBQUk7QUFDakQsVUFBTSxVQUFVLE9BQU8sUUFBUSxDQUFDLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxPQUFPLFVBQVUsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDO0FBQ2hGLFVBQU0sT0FBTyxDQUFDLEtBQUssUUFBUSxVQUFVLEdBQUcsS0FBSyxPQUFPLEdBQUcsR0FBRyxPQUFPLEVBQUUsSUFBSSxNQUFNO0FBRTdFLFVBQU0sUUFBUSxDQUFDLE9BQU8sU0FBUztBQUM3QixZQUFNLFFBQVEsT0FBTyxRQUFRLFNBQVMsTUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTLE1BQU0sRUFBRSxLQUFLLE9BQU8sTUFBTSxFQUFFLEVBQUUsQ0FBQztBQUN2RyxVQUFJLENBQUMsT0FBTyxJQUFJLE1BQU0sRUFBRSxNQUFNLFNBQVMsQ0FBQ0EsTUFBSyxLQUFLLEtBQUssR0FBSTtBQUMzRCxjQUFRLEtBQUssQ0FBQyxPQUFPLEVBQUUsV0FBVyxNQUFNLFFBQVEsZ0JBQWdCLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ3BGO0FBQ0EsVUFBTUMsUUFBTyxvQkFBSSxJQUFJO0FBQ3JCLFFBQUk7QUFDSixlQUFXLENBQUMsUUFBUSxLQUFLLEtBQUssU0FBUztBQUNyQyxZQUFNLFFBQVEsS0FBSyxNQUFNLE9BQU8sUUFBUSxXQUFXLElBQUk7QUFDdkQsaUJBQVcsQ0FBQyxNQUFNLE9BQU8sS0FBSyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ25ELGNBQU0sQ0FBQyxJQUFJQyxLQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUNuQyxjQUFNLFNBQVMsS0FBSyxFQUFFO0FBQ3RCLFlBQUksT0FBUSxPQUFNLFFBQVFBLEtBQUk7QUFDOUIsWUFBSUQsTUFBSyxJQUFJLE9BQU8sT0FBTyxFQUFHO0FBQzlCLFFBQUFBLE1BQUssSUFBSSxPQUFPLE9BQU87QUFDdkIsa0JBQVUsUUFBUTtBQUNsQixtQkFBVyxTQUFTLE1BQU0sSUFBSSxLQUFLLENBQUMsR0FBRztBQUNyQyxnQkFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLE1BQU07QUFDekMsZ0JBQU0sV0FBVyxXQUFXLGNBQWMsU0FBUyxJQUFJLElBQUksR0FBRztBQUM5RCxjQUFJLENBQUMsWUFBWSxLQUFLLFNBQVMsUUFBUSxFQUFHLE9BQU0sT0FBTyxJQUFJO0FBQUEsUUFDN0Q7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFLTyxNQUFNLGFBQWEsQ0FBQyxRQUFRO0FBQ2pDLGVBQVcsU0FBUyxJQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3ZDLFlBQU0sT0FBTyxLQUFLLE1BQU0sRUFBRTtBQUMxQixVQUFJLE1BQU0sUUFBUSxlQUFlLE1BQU0sVUFBVSxPQUFPLE1BQU0sRUFBRSxFQUFFLENBQUMsRUFBRztBQUN0RSxXQUFLLE9BQU8sT0FBTyxPQUFPLEVBQUUsTUFBTSxLQUFLLE1BQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQUEsSUFDckU7QUFBQSxFQUNGO0FBSU8sTUFBTSxRQUFRLENBQUMsUUFBUTtBQUM1QixVQUFNLEVBQUUsTUFBTSxRQUFRLEtBQUssSUFBSTtBQUMvQixVQUFNLE9BQU8sUUFBUTtBQUNyQixRQUFJLE9BQU8sS0FBSyxJQUFJLE1BQU0sT0FBTyxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQ2pELFFBQUksVUFBVSxZQUFZLElBQUk7QUFDOUIsUUFBSSxFQUFFLElBQUksT0FBTyxNQUFNLFFBQVEsSUFBSSxLQUFLLEtBQUssUUFBUSxhQUFhLE9BQU8sR0FBRyxFQUFFLEtBQUssQ0FBQyxRQUFRLEtBQUssR0FBRyxDQUFDLEVBQUc7QUFFeEcsVUFBTSxVQUFVLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQztBQUM1QixlQUFXLFNBQVMsUUFBUSxHQUFHO0FBQzdCLFVBQUksQ0FBQyxNQUFNLFdBQVdELE1BQUssS0FBSyxNQUFNLE1BQU0sS0FBSyxFQUFHLFNBQVEsS0FBSyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxJQUN0RjtBQUNBLFdBQU8sS0FBSyxPQUFPO0FBQ25CLFFBQUksT0FBTyxLQUFNLE1BQUssSUFBSSxlQUFlLElBQUksQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHO0FBQUEsRUFDaEc7QUFJTyxNQUFNRyxXQUFVLENBQUMsUUFBUTtBQUM5QixlQUFXLFNBQVMsSUFBSSxPQUFPLE9BQU8sR0FBRztBQUN2QyxVQUFJLE1BQU0sU0FBUyxJQUFLO0FBQ3hCLFlBQU0sRUFBRSxPQUFPLElBQUksU0FBUyxNQUFNLE1BQU0sSUFBSTtBQUM1QyxZQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFlBQU0sT0FBTyxPQUFPLEVBQUU7QUFFdEIsVUFBSSxRQUFRLENBQUMsTUFBTSxDQUFDLEVBQUcsTUFBSyxNQUFNO0FBQUEsVUFDN0IsT0FBTSxVQUFVLElBQUksU0FBUyxJQUFJLFdBQVcsT0FBTyxNQUFNLFFBQVEsZUFBZTtBQUNyRixZQUFNLE9BQU8sTUFBTSxRQUFRO0FBQzNCLFVBQUksV0FBVyxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUcsTUFBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUNyRixhQUFPLEVBQUU7QUFBQSxJQUNYO0FBQUEsRUFDRjs7O0FDdElPLE1BQU0sYUFBYSxDQUFDLEtBQUssV0FBVztBQUN6QyxVQUFNLEVBQUUsSUFBSSxRQUFRLENBQUMsQ0FBQyxJQUFJLEdBQUcsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDLEdBQUcsUUFBUSxRQUFRLEtBQUssSUFBSTtBQUMzRSxVQUFNLFNBQVMsSUFBSSxTQUFTLFdBQVc7QUFFdkMsVUFBTSxXQUFXLENBQUM7QUFDbEIsZUFBVyxDQUFDLE1BQU0sRUFBRSxPQUFPQyxPQUFNLEtBQUssT0FBTztBQUMzQyxZQUFNQyxPQUFNLE9BQU8sSUFBSSxJQUFJO0FBQzNCLFlBQU0sRUFBRSxXQUFXLE1BQU0sT0FBTyxRQUFRLElBQUlBLFFBQU87QUFDbkQsWUFBTSxRQUFRRCxRQUFPLElBQUksQ0FBQyxVQUFVLFNBQVMsS0FBSyxDQUFDO0FBQ25ELGlCQUFXLEVBQUUsUUFBUSxLQUFLLE1BQU8sU0FBUSxJQUFJLElBQUk7QUFDakQsWUFBTSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBQUUsT0FBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLE9BQU8sT0FBT0EsUUFBTyxJQUFJLENBQUM7QUFDM0UsWUFBTSxNQUFNLE9BQU8sTUFBTSxTQUFTLFFBQVEsU0FBUyxTQUFTLEtBQUs7QUFDakUsVUFBSSxPQUFRLE9BQU1ELE9BQU0sRUFBRSxXQUFXLE9BQU8sQ0FBQyxHQUFHLFNBQVMsR0FBRyxLQUFLLEVBQUUsSUFBSSxLQUFLLEtBQUtBLE9BQU0sSUFBSSxJQUFJO0FBQy9GLFlBQU0sQ0FBQyxFQUFFLE9BQU9FLFFBQU8sT0FBTyxHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUNGLFFBQU8sUUFBUSxDQUFDLElBQUksQ0FBQ0EsUUFBTyxLQUFLLEdBQUcsS0FBSyxJQUFJO0FBQzVGLFlBQU0sUUFBUSxDQUFDLEdBQUdFLE9BQU0sT0FBTyxDQUF1QixTQUFTLE9BQU8sTUFBTSxDQUFDLEVBQUUsT0FBQUMsT0FBTSxNQUFNQSxPQUFNLFNBQVMsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJO0FBQ3ZILFVBQUlILE1BQUs7QUFDUCxlQUFPLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxLQUFLO0FBQ3JDLFFBQUFBLEtBQUksUUFBUSxDQUFDO0FBQUEsTUFDZjtBQUNBLFlBQU0sUUFBUSxLQUFLLE1BQU0sS0FBSyxRQUFRLFdBQVcsSUFBSTtBQUNyRCxpQkFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLEtBQUs7QUFDaEMsY0FBTSxDQUFDLElBQUlDLEtBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ25DLGlCQUFTLEtBQUssRUFBRSxNQUFNLFFBQVEsTUFBTSxPQUFPLFFBQVEsU0FBUyxvQkFBSSxJQUFJLEdBQUcsSUFBSSxNQUFBQSxNQUFLLENBQUM7QUFBQSxNQUNuRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDs7O0FDMUJBLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDdkIsVUFBTSxFQUFFLElBQUksV0FBVyxRQUFRLFFBQVEsU0FBUyxRQUFRLE9BQU8sSUFBSTtBQUNuRSxhQUFTLFlBQVksR0FBRztBQUN4QixJQUFBRyxTQUFRLEdBQUc7QUFDWCxVQUFNLFFBQVEsSUFBSSxTQUFTLFFBQVEsY0FBYyxNQUFNLEVBQUUsS0FBSyxRQUFRO0FBQ3RFLGVBQVcsV0FBVyxXQUFXLEtBQUssSUFBSSxVQUFVLENBQUMsQ0FBQyxlQUFlLEVBQUUsV0FBVyxRQUFRLE9BQU8sT0FBTyxDQUFDLENBQUMsQ0FBQyxHQUFHO0FBQzVHLFlBQU0sRUFBRSxNQUFBQyxPQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsSUFBSTtBQUN6QyxZQUFNLFFBQVEsUUFBUSxNQUFNLE1BQU07QUFDbEMsYUFBTyxJQUFJLE9BQU8sT0FBTztBQUN6QixVQUFJLEtBQU8sVUFBUyxTQUFTLEVBQUUsS0FBSyxTQUFTLE9BQU8sTUFBTSxDQUFDO0FBQzNELFVBQUksU0FBUyxNQUFNLFNBQVMsZUFBZTtBQUN6QyxZQUFJLElBQUksU0FBVSxRQUFPLElBQUksT0FBTyxHQUFHO0FBQ3ZDLGlCQUFTLFFBQVEsTUFBTSxDQUFDO0FBQUEsTUFDMUI7QUFDQSxVQUFJLFNBQVMsTUFBTSxTQUFTLHdCQUF5QixXQUFVLFdBQVcsU0FBWSxTQUFTLEVBQUUsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUNwSCxPQUFDLEtBQUssSUFBSSxLQUFLLFNBQVMsTUFBTSxjQUFjLEtBQUs7QUFDakQsVUFBSSxLQUFLLEVBQUUsRUFBRyxTQUFRLE9BQU8sS0FBSyxFQUFFLEdBQUcsV0FBVyxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsQ0FBQ0EsT0FBTSxNQUFNLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3RHO0FBQ0EsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEVBQUcsT0FBTSxRQUFRLFNBQVMsUUFBUSxLQUFLO0FBQUEsRUFDL0U7QUFJQSxNQUFJLFVBQVU7QUFFZCxNQUFNLFVBQVUsQ0FBQztBQUdWLE1BQU0sU0FBUyxDQUFDLFFBQVEsTUFBTSxXQUFXLENBQUMsSUFBSSxTQUFTLFFBQVEsS0FBSyxHQUFHLElBQUksUUFBUSxHQUFHO0FBRzdGLE1BQU0sT0FBTyxDQUFDQyxTQUFRO0FBQ3BCLGlCQUFhLE9BQU87QUFDcEIsY0FBVTtBQUNWLGVBQVcsT0FBTyxRQUFRLE9BQU8sQ0FBQyxFQUFHLENBQUFBLEtBQUksS0FBSyxtQkFBbUI7QUFBQSxFQUNuRTtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLE9BQUcsZ0JBQWdCLE1BQU07QUFDdkIsbUJBQWEsT0FBTztBQUNwQixnQkFBVSxXQUFXLE1BQU0sS0FBTyxPQUFPO0FBQUEsSUFDM0MsQ0FBQztBQUNELE9BQUcsWUFBWSxNQUFNLGFBQWEsT0FBTyxDQUFDO0FBQzFDLE9BQUcsWUFBWSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDakM7OztBQzVDQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU87QUFHTixNQUFNLFNBQVMsQ0FBQyxPQUFPLEVBQUUsR0FBRyxHQUFHLFdBQVcsTUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLEVBQUUsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLFdBQVcsTUFBTTtBQUl4SCxNQUFNLFlBQVksQ0FBQyxPQUFPLFNBQ3hCLE1BQU0sY0FBYyxTQUNoQixNQUFNLHlCQUF5QixJQUFJLEtBQUssSUFBSSxFQUFFLE9BQU8sQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLFNBQVMsU0FBUyxlQUFlLEtBQUssSUFBSSxDQUFDLElBQ3BILENBQUMsS0FBSztBQUdaLE1BQU1DLFFBQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTTtBQUN2QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLGVBQVcsU0FBUyxPQUFPLE1BQU0sUUFBUSxJQUFJLElBQUksQ0FBQyxHQUFHO0FBQ25ELFlBQU0sUUFBUSxPQUFPLE9BQU8sTUFBTSxTQUFTLE1BQU0sTUFBTSxhQUFhLFNBQVMsQ0FBQyxDQUFDO0FBQy9FLGlCQUFXLFVBQVUsVUFBVSxPQUFPLElBQUksR0FBRztBQUMzQyxZQUFJLE9BQU8sYUFBYSxRQUFRLGtCQUFrQixJQUFJLE1BQU0sTUFBTztBQUNuRSxlQUFPLGdCQUFnQixNQUFNLEtBQUs7QUFDbEMscUJBQWEsUUFBUSxpQkFBaUIsUUFBUSxTQUFTLElBQUk7QUFBQSxNQUM3RDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsZUFBVyxRQUFRLENBQUMsVUFBVSxZQUFZLE1BQU0sRUFBRyxNQUFLLE1BQU0sQ0FBQyxRQUFRLGVBQWUsTUFBTUEsTUFBSyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3hHOzs7QUNuQkEsTUFBTUMsT0FBTSxDQUFDLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQzlDLFVBQU0sT0FBTyxPQUFPLE9BQU87QUFDM0IsVUFBTSxTQUFTLFNBQVMsTUFBTSxJQUFJO0FBQ2xDLFFBQUksWUFBWSxLQUFNLFFBQU8sTUFBTSxNQUFNLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQztBQUNoRSxRQUFJLE9BQU8sU0FBUyxNQUFNLE1BQU0sRUFBRztBQUNuQyxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBQzFELGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUMsRUFBRyxLQUFJLENBQUMsVUFBVSxJQUFJLEVBQUcsS0FBSSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3pGLGlCQUFhLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxRQUFRLGFBQWEsSUFBSSxDQUFDO0FBQ3BFLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU8sU0FBUztBQUMxQyxVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksU0FBUyxDQUFDO0FBQ25DLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxJQUFJLEtBQUssUUFBUSxPQUFPLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLGdCQUFnQixJQUFJLEVBQUUsSUFBSTtBQUNsSCxRQUFJLE1BQU0sTUFBTSxDQUFvQixRQUFRLEdBQUcsU0FBUyxHQUFHLENBQUMsT0FBTyxRQUFRLEVBQUc7QUFDOUUsVUFBTSxNQUFNLE9BQU8sTUFBTSxXQUFXLEVBQUUsT0FBTyxRQUFRLENBQUMsT0FBTyxTQUFTLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDckYsUUFBSSxVQUFVLEtBQUssSUFBSSxFQUFHLEtBQUksUUFBUSxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUM7QUFDckQsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sT0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLFNBQVM7QUFDaEQsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLElBQUk7QUFDckMsaUJBQWEsSUFBSSxNQUFNLElBQUk7QUFDM0IsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUdBLE1BQU0sVUFBVSxDQUFDLFdBQVcsUUFBUTtBQUNsQyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxjQUFjLENBQUMsQ0FBQztBQUNqRixRQUFJLE1BQU0sU0FBUyxTQUFTLEVBQUcsUUFBTyxpQ0FBaUMsS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUMxRixVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsWUFBWSxLQUFLLE9BQU8sWUFBWSxRQUFRLFdBQVcsS0FBSztBQUNsRyxXQUFPLHlCQUF5QixNQUFNLFNBQVMsUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLFdBQVcsRUFBRTtBQUFBLEVBQ3JHO0FBR0EsTUFBTSxPQUFPLENBQUMsV0FBVyxRQUFRLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsTUFDckQsSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQy9CLFVBQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxtQkFBbUIsSUFBSSxPQUFPLEdBQUcsR0FBRyxFQUFFLENBQUM7QUFDdEUsVUFBTSxPQUFPLE1BQU0seUJBQXlCLElBQUksT0FBTyxTQUFTLENBQUMsSUFBSSxHQUFHLEVBQUU7QUFDMUUsUUFBSSxLQUFNLE1BQUssTUFBTSxRQUFRLE1BQU0sRUFBRSxTQUFTLE9BQU8sQ0FBQztBQUFBLFFBQ2pELE1BQUssRUFBRSxXQUFXLFFBQVEsT0FBTyxHQUFHLFFBQVEsV0FBVyxHQUFHLENBQUM7QUFBQSxFQUNsRSxDQUFDO0FBR0gsTUFBTSxNQUFNLE9BQU8sS0FBSyxZQUFZO0FBQ2xDLFVBQU0sRUFBRSxPQUFPLEdBQUcsSUFBSTtBQUN0QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQU0sU0FBUyxDQUFDLFFBQVMsU0FBUyxJQUFJLFFBQVEsSUFBSSxTQUFTLFFBQVE7QUFDbkUsUUFBSSxVQUFVLENBQUMsSUFBSSxRQUFTLFFBQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxRQUFRLEdBQUcsT0FBTyxRQUFRLGdCQUFnQixFQUFFLENBQUMsQ0FBQztBQUN0RyxRQUFJLFVBQVcsSUFBSSxVQUFVLEtBQUssUUFBUSxVQUFZLFFBQU8sS0FBSyxLQUFLLGlCQUFpQjtBQUN4RixRQUFJLFFBQVEsV0FBVyxHQUFHLElBQUksS0FBSyxLQUFLLElBQUk7QUFDNUMsVUFBTSxTQUFTLE1BQU0sT0FBTyxLQUFLLE1BQU07QUFDckMsWUFBTUMsUUFBTyxLQUFLLEVBQUUsS0FBSyxTQUFTO0FBQ2xDLFlBQU0sU0FBUyxJQUFJLFFBQVEsY0FBYyxJQUFJLFNBQVNBO0FBQ3RELGFBQU8sUUFBUSxLQUFLLEtBQUssRUFBRSxNQUFBQSxPQUFNLFFBQVEsU0FBUyxNQUFNLENBQUMsS0FBSyxFQUFFLGVBQWUsTUFBTSxLQUFLLEVBQUUsRUFBRSxDQUFDO0FBQUEsSUFDakcsQ0FBQztBQUNELFFBQUksT0FBUSxPQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxPQUFPLENBQUMsR0FBRyxRQUFRLE9BQU87QUFBQSxhQUMvRCxJQUFJLFVBQVUsS0FBTSxRQUFPLEtBQUssS0FBSyxrQ0FBa0M7QUFDaEYsV0FBTyxHQUFHO0FBQUEsRUFDWjtBQUlBLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUztBQUMxQixVQUFNLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLLElBQUk7QUFDMUMsV0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLE9BQU8sS0FBSyxRQUFRLFdBQVcsQ0FBQztBQUMzRCxXQUFPLEVBQUUsS0FBSyxPQUFPLEVBQUUsS0FBSyxLQUFLO0FBQ2pDLFFBQUksTUFBTyxNQUFLLElBQUksZ0JBQWdCLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDekQsYUFBUyxXQUFXLEdBQUc7QUFDdkIsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxFQUFFLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPLEdBQUc7QUFDbkQsVUFBSSxDQUFDLE1BQU87QUFDWixZQUFNLElBQUksS0FBSztBQUNmLGlCQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDckQ7QUFDQSxRQUFJLENBQUMsSUFBSSxRQUFTLE1BQUssSUFBSSxnQkFBZ0IsQ0FBQyxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUM7QUFDNUQsVUFBTSxHQUFHO0FBQ1QsU0FBSyxPQUFPLGVBQWUsSUFBSSxTQUFTLEVBQUU7QUFBQSxFQUM1QztBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsWUFBUSxRQUFRRCxJQUFHO0FBQ25CLFlBQVEsQ0FBQyxRQUFRLElBQUksS0FBSyxPQUFPLEVBQUUsUUFBUSxNQUFNRSxTQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixXQUFPLFFBQVEsRUFBRSxNQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksTUFBTSxPQUFPLFFBQVE7QUFBQSxFQUN2RTs7O0FDMUdBLE1BQU0sU0FBUztBQUVmLE1BQU0sUUFBUSxDQUFDO0FBR2YsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFVBQVUsTUFBTSxPQUFPLFVBQVUsMkJBQTJCLElBQUksRUFBRTtBQUN4RSxRQUFJLENBQUMsV0FBVyxRQUFRLFFBQVEsTUFBTSxFQUFHO0FBQ3pDLFVBQU1DLFNBQVEsZUFBZSxLQUFLLFFBQVEsSUFBSSxLQUFLLFFBQVEsTUFBTSxRQUFRLElBQUk7QUFDN0UsUUFBSSxDQUFDQSxVQUFTLENBQUMsUUFBUSxRQUFRLElBQUksRUFBRztBQUN0QyxTQUFLLEtBQUs7QUFDVixVQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ2xDO0FBR0EsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixRQUFJLENBQUMsTUFBTSxPQUFPLFVBQVUsSUFBSSxFQUFHO0FBQ25DLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLE1BQU0sT0FBTyxjQUFjLENBQUM7QUFBQSxFQUMvQztBQUtPLE1BQU0sYUFBYSxDQUFDQyxRQUFPQyxTQUFRLFlBQVk7QUFDcEQsUUFBSSxZQUFZLE9BQU8sMkJBQTRCLFFBQU9ELE9BQU07QUFDaEUsVUFBTSxZQUFZLE9BQU8sUUFBUSxFQUFFLE9BQU8sUUFBUSxDQUFDQyxNQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ2pFLGVBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQ3RGLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNO0FBQ2xELGlCQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssVUFBVyxRQUFPLG9CQUFvQixNQUFNLFVBQVUsSUFBSTtBQUN6RixNQUFBRCxPQUFNO0FBQ04saUJBQVcsTUFBTSxNQUFNLFFBQVEsQ0FBQyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUFBLEVBQ0g7OztBQzdCQSxNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFDZCxNQUFNLGNBQWM7QUFFcEIsTUFBTSxRQUFRLG9CQUFJLFFBQVE7QUFFMUIsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFFdkIsTUFBTSxRQUFRLG9CQUFJLFFBQVE7QUFFMUIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxZQUFZLG9CQUFJLElBQUk7QUFHMUIsTUFBTSxXQUFXLENBQUMsZ0JBQWdCO0FBQ2hDLFlBQVEsSUFBSSxZQUFZLEVBQUU7QUFDMUIsWUFBUSxPQUFPLGFBQWEsT0FBTyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxFQUN2RDtBQUdBLE1BQU0sY0FBYyxDQUFDLFVBQVU7QUFDN0IsVUFBTSxDQUFDRSxRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFFBQUksQ0FBQyxPQUFPLENBQUMsRUFBRyxRQUFPQSxVQUFTLFNBQVNBLE1BQUs7QUFDOUMsV0FBTyxJQUFJLEtBQUs7QUFDaEIsZUFBVyxFQUFFLEdBQUcsS0FBSyxNQUFPLFNBQVEsSUFBSSxFQUFFO0FBQzFDLFVBQU0sVUFBVSxPQUFPLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxHQUFHLFFBQVEsY0FBYyxJQUFJLFFBQVEsVUFBVSxFQUFFO0FBQzdGLFNBQUtBLFFBQU8sT0FBTyxFQUFFLE9BQU8sUUFBUSxHQUFHLEVBQUUsTUFBTSxDQUFDO0FBQUEsRUFDbEQ7QUFHQSxNQUFNQyxhQUFZLENBQUMsZ0JBQWdCLFlBQVksZUFBZSxZQUFZLFFBQVEsSUFBSTtBQUd0RixNQUFNQyxPQUFNLENBQUMsZ0JBQWdCO0FBQzNCLFVBQU0sV0FBVyxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFDM0MsUUFBSSxTQUFTLElBQUksV0FBVyxFQUFHO0FBQy9CLFVBQU0sRUFBRSxXQUFXLElBQUksWUFBWTtBQUNuQyxVQUFNLFNBQVMsSUFBSSxHQUFHLElBQUksb0JBQW9CLEVBQUUsT0FBTyxDQUFDLFdBQ3RELFdBQVcsZUFBZSxPQUFPLFFBQVEsZUFBZSxjQUFjLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFDbkgsZ0JBQVksTUFBTSxJQUFJLFdBQVcsSUFBSSxDQUFDLFdBQVcsSUFBSSxDQUFDLGFBQWEsR0FBRyxNQUFNLEVBQUUsTUFBTSxHQUFHLFdBQVcsQ0FBQztBQUFBLEVBQ3JHO0FBSUEsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLElBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxFQUFFLE1BQU07QUFDckQsUUFBSSxXQUFXLE1BQU87QUFDdEIsVUFBTSxDQUFDRixRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFVBQU0sT0FBTyxPQUFPLE9BQU9DLFVBQVM7QUFDcEMsV0FBTyxPQUFPLEtBQUs7QUFDbkIsUUFBSUEsV0FBVUQsTUFBSyxHQUFHO0FBQ3BCLGNBQVEsT0FBTyxFQUFFO0FBQ2pCLFVBQUksT0FBTyxDQUFDLEVBQUcsT0FBTSxJQUFJQSxNQUFLO0FBQzlCLGFBQU8sWUFBWSxJQUFJO0FBQUEsSUFDekI7QUFDQSxlQUFXLFNBQVMsTUFBTTtBQUN4QixZQUFNLElBQUksS0FBSztBQUNmLGVBQVMsS0FBSztBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUdBLE1BQU1HLFFBQU8sQ0FBQyxPQUFPO0FBQ25CLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHO0FBQ3pCLFVBQU1DLFVBQVMsVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBQ3JDLGNBQVUsT0FBTyxFQUFFO0FBQ25CLFlBQVEsT0FBTyxFQUFFO0FBRWpCLGVBQVcsU0FBUyxPQUFPQSxVQUFTLENBQUMsRUFBRyxPQUFNLE1BQU0sS0FBSztBQUFBLEVBQzNEO0FBR0EsTUFBTSxPQUFPLElBQUkscUJBQXFCLENBQUMsWUFBWTtBQUNqRCxlQUFXLEVBQUUsZ0JBQWdCLE9BQU8sS0FBSyxTQUFTO0FBQ2hELFVBQUksQ0FBQyxPQUFPLFFBQVEsSUFBSSxFQUFHLE1BQUssVUFBVSxNQUFNO0FBQUEsZUFDdkMsZUFBZ0IsQ0FBQUYsS0FBSSxNQUFNO0FBQUEsSUFDckM7QUFBQSxFQUNGLENBQUM7QUFFRCxNQUFNRyxRQUFPLE1BQU07QUFDakIsZUFBVyxlQUFlLElBQUksSUFBSSxHQUFHO0FBQ25DLFVBQUksTUFBTSxJQUFJLFdBQVcsRUFBRztBQUM1QixZQUFNLElBQUksV0FBVztBQUNyQixVQUFJLFlBQVksUUFBUSxjQUFjLFVBQVcsTUFBSyxRQUFRLFdBQVc7QUFBQSxVQUNwRSxDQUFBSCxLQUFJLFdBQVc7QUFBQSxJQUN0QjtBQUNBLGVBQVcsTUFBTSxvQkFBSSxJQUFJLENBQUMsR0FBRyxVQUFVLEtBQUssR0FBRyxHQUFHLE9BQU8sQ0FBQyxFQUFHLENBQUFDLE1BQUssRUFBRTtBQUFBLEVBQ3RFO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsU0FBSyxVQUFVLENBQUMsRUFBRSxPQUFPLElBQUksS0FBSyxNQUFNO0FBQ3RDLFVBQUksQ0FBQyxPQUFPLEtBQUssV0FBVyxRQUFRLEtBQUssQ0FBQyxLQUFLLFFBQVEsSUFBSSxFQUFHLFFBQU87QUFFckUsVUFBSSxRQUFRLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLFdBQVcsZ0JBQWdCLEVBQUcsV0FBVSxJQUFJLElBQUksQ0FBQyxHQUFJLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFJLEtBQUssQ0FBQztBQUN4SCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsU0FBSyxZQUFZLElBQUk7QUFDckIsVUFBTSxRQUFRLEVBQUUsaUJBQWlCLENBQUMsaUJBQWlCLEdBQUcsV0FBVyxNQUFNLFNBQVMsS0FBSztBQUNyRixRQUFJLGlCQUFpQkUsS0FBSSxFQUFFLFFBQVEsU0FBUyxpQkFBaUIsS0FBSztBQUNsRSxJQUFBQSxNQUFLO0FBQUEsRUFDUDs7O0FDbEdBLE1BQU0sT0FBTztBQUViLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBR3RCLE1BQU0sV0FBVyxDQUFDLE9BQU87QUFDdkIsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLG9CQUFJLElBQUksRUFBRTtBQUMvQyxVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxXQUFXLENBQUMsTUFBTSxTQUFTLE1BQU0sU0FBUyxJQUFJLE9BQU8sSUFBSSxDQUFDLEtBQUssSUFBSTtBQUd6RSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxRQUFRLFFBQVEsRUFBRSxLQUFLLElBQUk7QUFHaEYsTUFBTUMsUUFBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFlBQVksTUFBTTtBQUM5QyxVQUFNLFNBQVMsT0FBTyxVQUFVLElBQUksSUFBSSxHQUFHO0FBQzNDLFVBQU0sT0FBTyxVQUFVLE9BQU8sTUFBTTtBQUNwQyxRQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sUUFBUSxZQUFhO0FBQzFDLFVBQU0sUUFBUSxPQUFPLGFBQWEsSUFBSTtBQUN0QyxRQUFLLFNBQVMsY0FBZSxVQUFVLFVBQVc7QUFDbEQsVUFBTSxPQUFPLFNBQVMsS0FBSyxFQUFFO0FBQzdCLFNBQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDcEQsaUJBQWEsS0FBSyxLQUFLO0FBQ3ZCLFNBQUssUUFBUSxXQUFXLE1BQU0sTUFBTSxLQUFLLEVBQUUsR0FBRyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLEVBQzlGO0FBSUEsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixVQUFNLEVBQUUsY0FBYyxNQUFNLFVBQVUsTUFBTSxJQUFJO0FBQ2hELFdBQU8sVUFBVSxTQUFTLGtCQUFrQixTQUFTLFlBQWEsU0FBUyxZQUFZLFVBQVU7QUFBQSxFQUNuRztBQUdBLE1BQU0sUUFBUSxDQUFDLE9BQU87QUFDcEIsVUFBTSxPQUFPLFNBQVMsRUFBRTtBQUN4QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxLQUFNLFFBQU8sS0FBSyxNQUFNLE9BQU8sRUFBRTtBQUN0QyxVQUFNQyxXQUFVLFNBQVM7QUFDekIsUUFBSUEsU0FBUyxRQUFPLEtBQUtBLFNBQVEsS0FBSyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBRXJELFFBQUksS0FBSyxXQUFZO0FBRXJCLFVBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxHQUFHLEVBQUUsT0FBTyxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sVUFBVSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksRUFDdEcsT0FBTyxDQUFDLFNBQVMsQ0FBQyxTQUFTLE1BQU0sSUFBSSxFQUFFLEtBQUssTUFBTSxDQUFDO0FBQ3RELFNBQUssSUFBSSxNQUFNO0FBQ2YsUUFBSSxDQUFDLE1BQU0sT0FBUTtBQUNuQixTQUFLLGFBQWE7QUFDbEIsVUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFDMUQsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLFFBQVEsSUFBSSxHQUFHLENBQUMsRUFBRSxLQUFLLE9BQU87QUFDakYsVUFBTSxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxjQUFjLE1BQU0sSUFBSSxFQUFFO0FBQ3BGLFFBQUksT0FBUSxRQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLEVBQUUsQ0FBQztBQUN6RCxTQUFLLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDekI7QUFHQSxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQ3hCLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxTQUFTLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLE9BQU8sVUFBVSxRQUFRO0FBQ3JGLFdBQU8sR0FBRyxJQUFJO0FBQUE7QUFBQSxNQUFvQztBQUFBLElBQU0sQ0FBQztBQUFBLEVBQzNEO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsT0FBRywrQkFBK0JELEtBQUk7QUFDdEMsU0FBSyxVQUFVLENBQUMsRUFBRSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ3pDLFVBQUksVUFBVSxXQUFXLFVBQVcsT0FBTSxJQUFJLEVBQUUsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsU0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFBTTtBQUMvQixZQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsVUFBSSxDQUFDLFFBQVEsV0FBVyxPQUFRO0FBQ2hDLFdBQUssYUFBYTtBQUNsQixpQkFBVyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDNUIsQ0FBQztBQUFBLEVBQ0g7OztBQ2pGQSxNQUFNLFNBQVM7QUFHZixNQUFNRSxRQUFPLENBQUMsT0FBTztBQUNuQixlQUFXLFdBQVcsSUFBSSxJQUFJLE1BQU0sR0FBRyxHQUFHO0FBQ3hDLFVBQUksTUFBTSxRQUFRLGFBQWEsTUFBTSxNQUFNLEdBQUk7QUFDL0MsY0FBUSxTQUFTO0FBQ2pCLGNBQVEsZ0JBQWdCLE1BQU07QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFdBQVc7QUFDN0IsU0FBSyxVQUFVLE9BQU8sY0FBYyxDQUFDLENBQUMsTUFBTTtBQUM1QyxpQkFBYSxNQUFNLGFBQWEsU0FBUyxTQUFTLElBQUk7QUFDdEQsUUFBSSxDQUFDLEtBQUssVUFBVSxPQUFRLE1BQUssZ0JBQWdCLE9BQU87QUFDeEQsZUFBVyxXQUFXLE1BQU0sd0JBQXdCLElBQUksR0FBRztBQUN6RCxZQUFNLEVBQUUsYUFBYSxJQUFJLFFBQVE7QUFDakMsY0FBUSxTQUFTLENBQUMsVUFBVyxnQkFBZ0IsaUJBQWlCO0FBQUEsSUFDaEU7QUFBQSxFQUNGO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUTtBQUNyQixVQUFNLEVBQUUsUUFBUSxJQUFJLE9BQU8sSUFBSTtBQUMvQixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxHQUFHLEVBQUc7QUFDNUIsU0FBSyxNQUFNLE1BQU07QUFDakIsVUFBTSxXQUFXLFFBQVEsUUFBUTtBQUNqQyxVQUFNLFVBQVUsWUFBWSxPQUFPLFFBQVEsUUFBUTtBQUNuRCxRQUFJLENBQUMsV0FBVyxDQUFDLEtBQUssU0FBUyxPQUFPLEVBQUc7QUFDekMsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsYUFBYSxRQUFRLEVBQUU7QUFBQSxFQUNqQztBQUdBLE1BQU1DLE9BQU0sQ0FBQyxFQUFFLFFBQVEsS0FBSyxNQUFNO0FBQ2hDLFFBQUksT0FBTyxNQUFNLFNBQVMsY0FBZSxDQUFBRCxNQUFLLE9BQU8sRUFBRTtBQUN2RCxRQUFJLE9BQU8sVUFBVSxJQUFJLEVBQUcsTUFBSyxNQUFNO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFdBQVcsS0FBSztBQUNyQixPQUFHLHFDQUFxQ0MsSUFBRztBQUUzQyxVQUFNLE9BQU8sTUFBTTtBQUNqQixNQUFBRCxNQUFLO0FBQ0wsaUJBQVcsUUFBUSxJQUFJLGFBQWEsRUFBRyxNQUFLLElBQUk7QUFBQSxJQUNsRDtBQUNBLFNBQUssWUFBWSxJQUFJO0FBQ3JCLE9BQUcsWUFBWSxDQUFDLEVBQUUsVUFBVSxNQUFNLGFBQWEsS0FBSyxDQUFDO0FBQUEsRUFDdkQ7OztBQ3JEQSxNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLE9BQU8sTUFBTTtBQUNqQixRQUFJLFNBQVMsT0FBUTtBQUNyQixlQUFXLE1BQU0sU0FBUztBQUN4QixZQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQUksTUFBTSxhQUFhLFlBQVksR0FBRyxTQUFTLFFBQVEsRUFBRyxPQUFNLElBQUk7QUFBQSxJQUN0RTtBQUNBLFlBQVEsTUFBTTtBQUFBLEVBQ2hCO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsU0FBSyxVQUFVLENBQUMsRUFBRSxJQUFJLE9BQU8sTUFBTTtBQUNqQyxVQUFJLENBQUMsU0FBUyxVQUFVLENBQUMsT0FBUSxRQUFPO0FBQ3hDLGNBQVEsSUFBSSxFQUFFO0FBQ2QsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELE9BQUcsb0JBQW9CLElBQUk7QUFBQSxFQUM3Qjs7O0FDcEJBLE1BQU0sTUFBTTtBQUdaLE1BQU0sT0FBTyxDQUFDLElBQUlFLFVBQVM7QUFDekIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLEtBQU0sT0FBTSxLQUFLLElBQUksRUFBRSxRQUFRQSxLQUFJO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLGFBQWEsQ0FBQyxFQUFFLElBQUksSUFBSSxNQUFNO0FBQ2pDLFdBQUssSUFBSSxDQUFDLFFBQVE7QUFDaEIsWUFBSSxRQUFRO0FBQ1osWUFBSSxTQUFTO0FBQUEsTUFDZixDQUFDO0FBQ0QsVUFBSSxPQUFPLGlCQUFpQixZQUFZLENBQThCLEVBQUUsa0JBQWtCLFFBQVEsTUFBTSxNQUFNO0FBQzVHLFlBQUksaUJBQWtCLE1BQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxRQUFTLFNBQVMsUUFBUyxJQUFJLEdBQUk7QUFBQSxNQUNsRixDQUFDO0FBQ0QsVUFBSSxpQkFBaUIsV0FBVyxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxTQUFTLElBQUssQ0FBQztBQUFBLElBQzlFLENBQUM7QUFFRCxTQUFLLFlBQVksTUFBTSxJQUFJLEdBQUcsRUFBRSxRQUFRLENBQUMsUUFBUyxJQUFJLFNBQVMsSUFBSyxDQUFDO0FBQUEsRUFDdkU7OztBQ1BBLE1BQU1DLFNBQVEsQ0FBQyxZQUFZO0FBQ3pCLFVBQU0sRUFBRSxRQUFRLElBQUk7QUFDcEIsUUFBSSxLQUFLLE9BQU8sR0FBRztBQUNqQixjQUFRLE9BQU87QUFDZixhQUFPLFVBQVU7QUFBQSxJQUNuQjtBQUNBLFVBQU0sUUFBUSxPQUFPLE1BQU0sUUFBUSxPQUFPLEtBQUs7QUFDL0MsVUFBTSxNQUFNLGFBQWEsT0FBTyxrQkFBa0IsT0FBTyxlQUFlLFNBQVMsTUFBTTtBQUN2RixZQUFRLE1BQU0sR0FBRztBQUNqQixZQUFRLE1BQU0sUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQ25DO0FBS08sTUFBTSxRQUFRLENBQUMsWUFBWTtBQUNoQyxRQUFJLE9BQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU8sS0FBTTtBQUMxRCxhQUFTLFFBQVEsU0FBUztBQUMxQixhQUFTLGlCQUFpQixRQUFRLE1BQU0sS0FBSyxRQUFRLE9BQU8sR0FBRyxJQUFJO0FBQ25FLGVBQVcsTUFBTUEsT0FBTSxPQUFPLEdBQUcsUUFBUSxLQUFLO0FBQzlDLGlCQUFhO0FBQ2IsYUFBUztBQUNULGVBQVc7QUFDWCxnQkFBWTtBQUNaLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixnQkFBWTtBQUNaLGdCQUFZO0FBQ1osZ0JBQVk7QUFDWixjQUFVO0FBQ1YsaUJBQWE7QUFDYixpQkFBYTtBQUNiLGVBQVc7QUFDWCxnQkFBWTtBQUNaLGlCQUFhO0FBQUEsRUFDZjs7O0FDdERBLFFBQU0sS0FBSzsiLAogICJuYW1lcyI6IFsiYXNrIiwgInNlZW4iLCAibmFtZSIsICJvcHRpb25zIiwgInN0YXJ0IiwgImFzayIsICJmaXJzdCIsICJzZW5kIiwgImZvbGxvdyIsICJhbGwiLCAicGxhY2VzIiwgIm90aGVyIiwgInJ1biIsICJrZXB0IiwgImZvbGxvdyIsICJqb2IiLCAic2VudCIsICJzZXR0bGUiLCAid2FpdGluZyIsICJidXR0b24iLCAic2hvdyIsICJ0ZWxsIiwgIm5vdGUiLCAiZ3JvdXBzIiwgIm1hcmsiLCAiaXNPd24iLCAibmV3cyIsICJsb29rIiwgInRvIiwgImtlcHQiLCAic3dhcCIsICJrZXkiLCAidGFrZSIsICJzZWVuIiwgImNhbGwiLCAicmVsZWFzZSIsICJwbGFjZXMiLCAicnVuIiwgImNhbGwiLCAiYmVnaW4iLCAiY2hhaW4iLCAicmVsZWFzZSIsICJjYWxsIiwgImVuZCIsICJzaG93IiwgImFzayIsICJyb290IiwgInJlbGVhc2UiLCAic2VuZHMiLCAiYmVnaW4iLCAiZmlyc3QiLCAiZmlyc3QiLCAiaXNXYWl0aW5nIiwgImFzayIsICJ0ZWxsIiwgImNhdXNlcyIsICJsb29rIiwgIm5vdGUiLCAicHJlc3NlZCIsICJzaG93IiwgImVuZCIsICJzaG93IiwgImJlZ2luIl0KfQo=
