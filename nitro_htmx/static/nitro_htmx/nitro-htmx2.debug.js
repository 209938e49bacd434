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

  // nitro_htmx/client/typing2.js
  var AROUND = "nitro-around";
  var kept = null;
  var keep = (old) => {
    const { id, previousElementSibling: fresh } = old;
    if (!id || fresh?.id !== id) return;
    const input = (
      /** @type {any} */
      document.activeElement
    );
    const place = placeOf(input, old, fresh);
    if (place) {
      place.before(input);
      kept = { input, fresh: place };
    }
    reset([...old.querySelectorAll(FIELDS)]);
  };
  var dress = (element, fresh) => {
    for (const name of [...element.getAttributeNames(), ...fresh.getAttributeNames()]) {
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
    const way = wayTo(old, fragment.firstElementChild);
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
    if (!isTyping()) return;
    const template = Object.assign(document.createElement("template"), { innerHTML: text });
    const news = partsOf(template).flatMap((part) => part.firstElementChild ?? []);
    const oldOf = ({ id }) => find(id);
    const held = news.filter((fresh) => oldOf(fresh)?.contains(document.activeElement));
    const ends = held.map((fresh) => wayTo(oldOf(fresh), fresh).at(-1) ?? []);
    if (!held[0] || ends.some(([inner]) => !inner || isDouble(inner, document))) return;
    for (const [inner, place] of ends) {
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

  // nitro_htmx/client/nitro-htmx2.js
  start(htmx2);
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9yZ2V0LmpzIiwgIi4uLy4uL2NsaWVudC93YXkuanMiLCAiLi4vLi4vY2xpZW50L3R5cGluZzIuanMiLCAiLi4vLi4vY2xpZW50L2h0bXgyLmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9vZmZsaW5lLmpzIiwgIi4uLy4uL2NsaWVudC9hZ2Fpbi5qcyIsICIuLi8uLi9jbGllbnQvZm9jdXMuanMiLCAiLi4vLi4vY2xpZW50L2xpbmVzLmpzIiwgIi4uLy4uL2NsaWVudC9lbnRyaWVzLmpzIiwgIi4uLy4uL2NsaWVudC90b2FzdHMuanMiLCAiLi4vLi4vY2xpZW50L293bi5qcyIsICIuLi8uLi9jbGllbnQvcHJlc3MuanMiLCAiLi4vLi4vY2xpZW50L3dhaXRpbmcuanMiLCAiLi4vLi4vY2xpZW50L2Fuc3dlcnMuanMiLCAiLi4vLi4vY2xpZW50L3JpZGVycy5qcyIsICIuLi8uLi9jbGllbnQvcGFydHMuanMiLCAiLi4vLi4vY2xpZW50L2V2ZW50cy5qcyIsICIuLi8uLi9jbGllbnQvc2luZ2xlLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9sYXp5LmpzIiwgIi4uLy4uL2NsaWVudC9saXZlLmpzIiwgIi4uLy4uL2NsaWVudC9sb2FkaW5nLmpzIiwgIi4uLy4uL2NsaWVudC9wb2xscy5qcyIsICIuLi8uLi9jbGllbnQvdXBsb2Fkcy5qcyIsICIuLi8uLi9jbGllbnQvc3RhcnQuanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLWh0bXgyLmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBXaGVyZSB0aGluZ3MgYXJlIG9uIHRoZSBwYWdlLCBhbmQgd2hvc2UgdGhleSBhcmUuICovXG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgaGFzIHdyaXR0ZW4gYXQgb3VyIHNjcmlwdC4gKi9cbmV4cG9ydCBjb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuZXhwb3J0IGNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5leHBvcnQgY29uc3QgQVNLUyA9ICdbaHgtcG9zdF0sW2RhdGEtaHgtcG9zdF0nO1xuXG5sZXQgdW50cnVzdGVkID0gJyc7XG4vKiogTmFtZSB3aGF0IHBlb3BsZSB3cm90ZTogbm90aGluZyBpbiB0aGVyZSBhY3RzLCBpcyBib3VuZCwgb3IgaXMgYSBjb21wb25lbnQuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGlzdHJ1c3QgPSAoc2VsZWN0b3IpID0+IHZvaWQgKHVudHJ1c3RlZCA9IHNlbGVjdG9yKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzVHJ1c3RlZCA9IChlbGVtZW50KSA9PiAhZWxlbWVudC5jbG9zZXN0Py4odW50cnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdD86IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsID0gKHNlbGVjdG9yLCByb290ID0gZG9jdW1lbnQpID0+IFsuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoaXNUcnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpcnN0ID0gKHNlbGVjdG9yKSA9PiBhbGwoc2VsZWN0b3IpWzBdO1xuXG4vKiogQHR5cGUgeyhpZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChpZCkgPT4gaWQgJiYgZmlyc3QoJyMnICsgQ1NTLmVzY2FwZShpZCkpO1xuXG4vKiogV2hhdCBwbGFpbiBodG14IHB1dHMgaW4gYSByb290J3MgcGxhY2UgaGFzIHRoZSBvbGQgb25lJ3MgdG9rZW4gdW50aWwgaHRteCBzZXR0bGVzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTZXR0bGVkID0gKHJvb3QpID0+ICFyb290Py5jbG9zZXN0KCcuaHRteC1hZGRlZCcpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5leHBvcnQgY29uc3Qgc2V0dGxlZCA9IGFzeW5jIChpZCkgPT4ge1xuICBmb3IgKGxldCB0cmllcyA9IDA7IHRyaWVzIDwgNTAwICYmICFpc1NldHRsZWQoZmluZChpZCkpOyB0cmllcysrKSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCAxMCkpO1xuICByZXR1cm4gZmluZChpZCk7XG59O1xuXG4vKiogVGhlIHJvb3Qgb2YgdGhlIGNvbXBvbmVudCB0aGF0IGFuIGVsZW1lbnQgYmVsb25ncyB0bywgYnkgaXRzIHNsb3RzLCB0b28uXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHJvb3RPZiA9IChlbGVtZW50KSA9PiB7XG4gIGlmICghaXNUcnVzdGVkKGVsZW1lbnQpKSByZXR1cm47XG4gIGNvbnN0IHJvb3QgPSBlbGVtZW50LmNsb3Nlc3Q/LihgJHtST09UfSxbZGF0YS1uaXRyby1vd25lcl1gKTtcbiAgcmV0dXJuIGZpbmQocm9vdD8uZGF0YXNldC5uaXRyb093bmVyKSA/PyByb290O1xufTtcblxuLyoqIFdoYXQgYmVsb25ncyB0byB0aGUgY29tcG9uZW50IG9mIHRoaXMgcm9vdCwgYW5kIHRvIG5vbmUgaW5zaWRlLlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbE9mID0gKHNlbGVjdG9yLCByb290KSA9PiBhbGwoc2VsZWN0b3IsIHJvb3QpLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdE9mKGVsZW1lbnQpID09PSByb290KTtcblxuLyoqIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXI6IGEgY29tcG9uZW50LCBhbmQgd2hhdCBpdCBicmluZ3MgdG8gaXRzIHNsb3RzLlxuICogQHR5cGUgeyh0ZW1wbGF0ZTogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBwYXJ0c09mID0gKHsgY29udGVudCB9KSA9PlxuICBbY29udGVudCwgLi4uWy4uLmNvbnRlbnQucXVlcnlTZWxlY3RvckFsbCgndGVtcGxhdGVbZGF0YS1uaXRyby11cGRhdGVdJyldLm1hcCgodXBkYXRlKSA9PiB1cGRhdGUuY29udGVudCldO1xuXG4vKiogV2hldGhlciBub3RoaW5nIGluIGEgY29tcG9uZW50IGlzIG9mIGFub3RoZXIsIG9yIG9mIHBlb3BsZSwgc28gdGhhdCBub2JvZHkgaGFzIHRvIGFzayBlYWNoIGVsZW1lbnQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1BsYWluID0gKHJvb3QpID0+ICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7Uk9PVH0sW2RhdGEtbml0cm8tc2xvdF0sJHt1bnRydXN0ZWR9YCk7XG5cbi8qKiBXaGV0aGVyIHRoZSBhZGRyZXNzIGlzIHRoYXQgb2YgYW4gYWN0aW9uIG9mIHRoZSBjb21wb25lbnQgYXJvdW5kIHRoZSBlbGVtZW50LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091cnMgPSAoZWxlbWVudCwgcGF0aCkgPT4gcGF0aD8uc3RhcnRzV2l0aChyb290T2YoZWxlbWVudCk/LmRhdGFzZXQubml0cm9VcmwgPz8gTmFOKTtcblxuLyoqIFdoaWNoIG9mIGl0cyBhY3Rpb25zIGFuIGFkZHJlc3MgaXMgZm9yLlxuICogQHR5cGUgeyhyb290OiBhbnksIHBhdGg6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGFjdGlvbk9mID0gKHsgZGF0YXNldCB9LCBwYXRoKSA9PiBwYXRoLnNsaWNlKGRhdGFzZXQubml0cm9VcmwubGVuZ3RoKS5zcGxpdCgnLycpWzBdO1xuXG4vKiogV3JpdGUgYW4gYXR0cmlidXRlIGFzIGl0IHdhczsgbnVsbDogaXQgd2FzIG5vdCB0aGVyZS5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudWxsKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNldEF0dHJpYnV0ZSA9IChlbGVtZW50LCBuYW1lLCB2YWx1ZSkgPT5cbiAgdmFsdWUgPT09IG51bGwgPyBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKSA6IGVsZW1lbnQuc2V0QXR0cmlidXRlKG5hbWUsIHZhbHVlKTtcblxuZXhwb3J0IGNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEhlYXIgZXZlbnRzIGJlZm9yZSBldmVyeWJvZHkgZWxzZS5cbiAqIEB0eXBlIHsobmFtZXM6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uID0gKG5hbWVzLCBsaXN0ZW5lcikgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc3BsaXQoJyAnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcblxuLyoqIExldCBub2JvZHkgZWxzZSBoZWFyIGFuIGV2ZW50LCBhbmQgdGhlIGJyb3dzZXIgZG8gbm90aGluZy5cbiAqIEB0eXBlIHsoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbD86IGFueSkgPT4gQ3VzdG9tRXZlbnR9ICovXG5leHBvcnQgY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwpID0+IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcblxuLyoqIEB0eXBlIHsoYm9keTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhhc0ZpbGUgPSAoYm9keSkgPT4gYm9keSBpbnN0YW5jZW9mIEZvcm1EYXRhICYmIFsuLi5ib2R5LnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgaW5zdGFuY2VvZiBCbG9iKTtcbiIsICIvKiBKb2JzLCBhbmQgd2hhdCB0aGUgZmVhdHVyZXMgaGVhciBvZiB0aGVtLCBpbiB0aGlzIG9yZGVyOlxuICogICBxdWV1ZWQgICAgYSBjb21wb25lbnQgYXNrcyBmb3Igc29tZXRoaW5nOyBhIGxpc3RlbmVyIHRoYXQgcmV0dXJucyBmYWxzZSBob2xkcyBpdCBiYWNrXG4gKiAgIGZpbGxpbmcgICBpdHMgYm9keSBpcyBiZWluZyBtYWRlOyBhIGxpc3RlbmVyIG1heSBzZXQgcGFyYW1ldGVyc1xuICogICBsZWF2aW5nICAgaXQgaXMgYmVpbmcgc2VudCwgYW5kIG5vYm9keSBoYXMgc3RvcHBlZCBpdFxuICogICBhZ2FpbiAgICAgaXQgd2FzIGluIHZhaW4sIG9yIG5vdCBjZXJ0YWluLCBhbmQgaXMgc2VudCBvbmNlIG1vcmVcbiAqICAgYW5zd2VyZWQgIHRoZSBhbnN3ZXIgaXMgb24gdGhlIHBhZ2UsIG9yIHRoZXJlIHdhcyBub25lOyBpdHMgcmlkZXJzIGdvIG9uLCBhbmQgaXRzIGV2ZW50cyBjb21lIG5leHRcbiAqICAgZG9uZSAgICAgIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLCBvciBpdCB3YXMgZHJvcHBlZFxuICogYW5kIGJlc2lkZXM6IHVwbG9hZGluZyB7aWQsIHhocn0sIG9mIGZpbGVzIG9mIGEgY29tcG9uZW50OyBuYXZpZ2F0ZWQsIHdoZW4gaHRteCBoYXMgY2hhbmdlZCB0aGUgYWRkcmVzcztcbiAqIHJlc3RvcmVkLCB3aGVuIGh0bXggaGFzIHB1dCB0aGUgSFRNTCBvZiBhbiBlYXJsaWVyIHBhZ2UgYmFjay5cbiAqIE9ubHkgdGhlIHJlYWRhYmxlIGJ1aWxkLCB3aGljaCBERUJVRyBsb2FkczogZXZlbnQge2pvYiwgYXJyaXZhbCwgZXZlbnR9LCBiZWZvcmUgdGhlIHBhZ2UgaGVhcnMgb25lIG9mIGFuIGFuc3dlcjtcbiAqIHN0b3BwZWQsIGEgam9iIHRoYXQgd291bGQgZ28gcm91bmQgaW4gYSBsb29wLCB3aXRoIGB3aHlgLlxuICovXG5pbXBvcnQgeyBhZGRyZXNzIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3Qgam9icyA9IG5ldyBFdmVudFRhcmdldCgpOyAvLyBhIGxpc3RlbmVyIHRoYXQgdGhyb3dzIHN0b3BzIG5vIG90aGVyLCBhbmQgbm8gam9iXG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbGlzdGVuZXI6IChqb2I6IGFueSkgPT4gYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXIgPSAobmFtZSwgbGlzdGVuZXIpID0+XG4gIGpvYnMuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgaWYgKGxpc3RlbmVyKGV2ZW50LmRldGFpbCkgPT09IGZhbHNlKSBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw/OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgYW5ub3VuY2UgPSAobmFtZSwgZGV0YWlsKSA9PiBqb2JzLmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgY2FuY2VsYWJsZTogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gSm9ifSAqL1xuZXhwb3J0IGNvbnN0IG5ld0pvYiA9IChyb290LCBhY3Rpb24sIG1vcmUpID0+IHtcbiAgY29uc3QgYm9keSA9IG5ldyBGb3JtRGF0YSgpO1xuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsICcnKTsgLy8gaG9sZHMgdGhlIGZpcnN0IHBsYWNlLCBmb3IgRGphbmdvIHRvIHJlYWQgd2hhdGV2ZXIgaXMgY3V0IG9mZlxuICByZXR1cm4ge1xuICAgIGlkOiByb290LmlkLFxuICAgIGNvbXBvbmVudDogcm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LFxuICAgIGFjdGlvbixcbiAgICBwYXRoOiBgJHtyb290LmRhdGFzZXQubml0cm9Vcmx9JHtlbmNvZGVVUklDb21wb25lbnQoYWN0aW9uKX0vYCxcbiAgICByb290LFxuICAgIHBhZ2U6IGFkZHJlc3MoKSxcbiAgICBib2R5LFxuICAgIHNlbnQ6IG5ldyBNYXAoKSxcbiAgICBjaGFpbjogW10sXG4gICAgY291bnRzOiB7fSxcbiAgICByaWRlcnM6IG5ldyBNYXAoKSxcbiAgICAuLi5tb3JlLFxuICB9O1xufTtcblxuLyoqIFdoZXRoZXIgYSB2aXNpdG9yIG9yIGEgc2NyaXB0IHdhbnRzIHdoYXQgaXQgZG9lcy5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNBc2tlZCA9ICh7IGFjdGlvbiwgaXNRdWlldCB9KSA9PiAhaXNRdWlldCAmJiAhL14oc3luY3xuaXRyby1tb3VudCkkLy50ZXN0KGFjdGlvbik7XG5cbi8qKiBXaGV0aGVyIHRoZSBicmlkZ2UgYWRkcyBhIHBhcmFtZXRlciBieSBpdHNlbGY6IHdoYXQgaXMgYm91bmQsIGFuZCB3aGF0IGVsc2UgaXMgb3Vycy5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VyTmFtZSA9IChuYW1lKSA9PiBuYW1lLnN0YXJ0c1dpdGgoJ25pdHJvLScpO1xuXG4vKiogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgYXJnczogb2JqZWN0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGFkZEFyZ3VtZW50cyA9IChib2R5LCBhcmdzKSA9PiB7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhhcmdzKSkge1xuICAgIGlmIChpc091ck5hbWUobmFtZSkpIGNvbnRpbnVlO1xuICAgIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlIDogW3ZhbHVlXSkge1xuICAgICAgY29uc3QgaXNKc29uID0gaXRlbSAmJiB0eXBlb2YgaXRlbSA9PT0gJ29iamVjdCcgJiYgIShpdGVtIGluc3RhbmNlb2YgQmxvYik7XG4gICAgICBib2R5LmFwcGVuZChuYW1lLCBpc0pzb24gPyBKU09OLnN0cmluZ2lmeShpdGVtKSA6IGl0ZW0gPz8gJycpO1xuICAgIH1cbiAgfVxufTtcbiIsICIvKiBXaGF0IGJvdGggdmVyc2lvbnMgb2YgaHRteCBoYXZlIGluIGNvbW1vbi4gKi9cbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFTS1MsIGhhc0ZpbGUsIGlzT3Vycywgb24sIHJvb3RPZiwgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBUaGUgcGFnZSdzIGh0bXg7IG5vdCBhbm90aGVyIG9uZSB0aGF0IGl0IGxvYWRzIGxhdGVyLlxuICogQHR5cGUge2FueX0gKi9cbmV4cG9ydCBsZXQgaHRteDtcblxuLyoqIFRha2UgdGhlIGh0bXggdGhhdCBpcyB0aGVyZSwgaWYgaXQgaXMgb2YgdGhpcyB2ZXJzaW9uLlxuICogQHR5cGUgeyh2ZXJzaW9uOiBudW1iZXIpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB0YWtlID0gKHZlcnNpb24pID0+IHtcbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteDtcbiAgaWYgKGZvdW5kPy5hamF4ICYmIHBhcnNlSW50KGZvdW5kLnZlcnNpb24pID09PSB2ZXJzaW9uKSBodG14ID8/PSBmb3VuZDsgLy8gYW4gZWxlbWVudCBtYXkgaGF2ZSB0aGlzIGlkXG4gIHJldHVybiBodG14O1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uSHRteCA9IChuYW1lLCBsaXN0ZW5lcikgPT4gb24oYGh0bXg6JHtuYW1lfWAsIChldmVudCkgPT4gbGlzdGVuZXIoZXZlbnQsIGV2ZW50LmRldGFpbCkpO1xuXG4vKiogR2l2ZSBhIHJlcXVlc3Qgb2YgYSBjb21wb25lbnQgdG8gdGhlIGJyaWRnZSBpbnN0ZWFkIG9mIHNlbmRpbmcgaXQuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnksIGFzazogKGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkLCBjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBncmFiID0gKGV2ZW50LCBhc2ssIGNhdWdodCkgPT4ge1xuICBpZiAoIWlzT3VycyhjYXVnaHQuZWxlbWVudCwgY2F1Z2h0LnBhdGgpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpOyAvLyBvdGhlcnMgc2VlIGl0IGxlYXZlXG4gIGFzayhjYXVnaHQpO1xufTtcblxuLyoqIFdoZXJlIHRoZSBwYWdlIGhhcyBhbiBodG14IG9mIHRoZSBvdGhlciB2ZXJzaW9uIGFzIHdlbGwsIHRoYXQgb25lIGxlYXZlcyBvdXIgZWxlbWVudHMgYWxvbmUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGVsZW1lbnQ/OiBhbnksIHBhdGg/OiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkUml2YWwgPSAobmFtZSwgcmVhZCkgPT5cbiAgb25IdG14KG5hbWUsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbGVtZW50LCBwYXRoIH0gPSByZWFkKGRldGFpbCk7XG4gICAgaWYgKGVsZW1lbnQgJiYgaXNPdXJzKGVsZW1lbnQsIHBhdGgpKSBzdG9wKGV2ZW50KTtcbiAgfSk7XG5cbi8qKiBodG14IHB1dHMgZWxlbWVudHMgb24gdGhlIHBhZ2Ugc29tZSB0aW1lIGJlZm9yZSBpdCBsaXN0ZW5zIHRvIHRoZW0sIHdoaWNoIGl0IHRlbGxzIGJ5IHRoZSBldmVudCBgbmFtZWAuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBodXJyeSA9IChuYW1lKSA9PiB7XG4gIGNvbnN0IHNlZW4gPSBuZXcgV2Vha1NldCgpO1xuICBvbkh0bXgobmFtZSwgKHsgdGFyZ2V0IH0pID0+IHNlZW4uYWRkKHRhcmdldCkpO1xuICBvbignY2xpY2sgc3VibWl0IGNoYW5nZSBpbnB1dCBrZXlkb3duJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gdGFyZ2V0LmNsb3Nlc3Q/LihBU0tTKTtcbiAgICBpZiAoIWVsZW1lbnQgfHwgc2Vlbi5oYXMoZWxlbWVudCkpIHJldHVybjtcbiAgICBpZiAoaXNPdXJzKGVsZW1lbnQsIGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykgPz8gZWxlbWVudC5kYXRhc2V0Lmh4UG9zdCkpIGh0bXgucHJvY2VzcyhlbGVtZW50KTtcbiAgfSk7XG59O1xuXG5jb25zdCBPRl9BX1RSWSA9IFsnY3NyZm1pZGRsZXdhcmV0b2tlbicsICduaXRyby10cnknXTtcblxuLyoqIFRlbGwgd2hhdCBsZWF2ZXMsIG9uY2UgYWxsIG90aGVycyBoYWQgdGhlIGNoYW5jZSB0byBzdG9wIG9yIGNvbXBsZXRlIGl0LlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIHJlYWQ6IChkZXRhaWw6IGFueSkgPT4geyBqb2I/OiBKb2IsIGVsZW1lbnQ6IGFueSwgYm9keTogYW55LCB4aHI6ICgpID0+IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdhdGNoTGVhdmluZyA9IChuYW1lLCByZWFkKSA9PlxuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihgaHRteDoke25hbWV9YCwgKC8qKiBAdHlwZSB7YW55fSAqLyB7IGRlZmF1bHRQcmV2ZW50ZWQsIGRldGFpbCB9KSA9PiB7XG4gICAgaWYgKGRlZmF1bHRQcmV2ZW50ZWQpIHJldHVybjtcbiAgICBjb25zdCB7IGpvYiwgZWxlbWVudCwgYm9keSwgeGhyIH0gPSByZWFkKGRldGFpbCk7XG4gICAgY29uc3QgaWQgPSByb290T2YoZWxlbWVudCk/LmlkO1xuICAgIGlmIChpZCAmJiBoYXNGaWxlKGJvZHkpKSBhbm5vdW5jZSgndXBsb2FkaW5nJywgeyBpZCwgeGhyOiB4aHIoKSB9KTtcbiAgICBpZiAoIWpvYikgcmV0dXJuO1xuICAgIGNvbnN0IHsgYm9keTogb3duIH0gPSBqb2I7XG4gICAgLy8gT3RoZXJzIG1heSBoYXZlIGFkZGVkIHNvbWV0aGluZywgYmVoaW5kIHRoZSBpZCwgYW5kIGVhY2ggdGltZSBhbmV3OiBhIHJlcGVhdCBpcyB3aGF0IGxlZnQgZmlyc3QuXG4gICAgam9iLmxlZnQgPz89IFsuLi5bLi4uYm9keV0uZmlsdGVyKChbbmFtZV0pID0+IG5hbWUgIT09ICduaXRyby1pZCcpLCBbJ25pdHJvLWlkJywgb3duLmdldCgnbml0cm8taWQnKV1dO1xuICAgIGNvbnN0IG5vdyA9IGpvYi5sZWZ0Lm1hcCgoW25hbWUsIHZhbHVlXSkgPT4gW25hbWUsIE9GX0FfVFJZLmluY2x1ZGVzKG5hbWUpID8gb3duLmdldChuYW1lKSA6IHZhbHVlXSk7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIFsuLi5ib2R5LmtleXMoKV0pIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBub3cpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgICBhbm5vdW5jZSgnbGVhdmluZycsIGpvYik7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgdG86IHsgcm9vdDogYW55LCBzb3VyY2U6IGFueSwgaGVhZGVyczogYW55IH0sIG1vcmU/OiBvYmplY3QpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWpheCA9IChqb2IsIHsgcm9vdDogdGFyZ2V0LCBzb3VyY2UsIGhlYWRlcnMgfSwgbW9yZSkgPT4ge1xuICBpZiAoaGFzRmlsZShqb2IuYm9keSkpIHNvdXJjZS5zZXRBdHRyaWJ1dGUoJ2h4LWVuY29kaW5nJywgJ211bHRpcGFydC9mb3JtLWRhdGEnKTtcbiAgLy8gVmFsaWRhdGVkIGF0IHRoZSBjbGljay5cbiAgY29uc3QgZXZlbnQgPSB7IG5pdHJvOiBqb2IsIHN1Ym1pdHRlcjogeyBmb3JtTm9WYWxpZGF0ZTogdHJ1ZSB9IH07XG4gIHJldHVybiBodG14LmFqYXgoJ1BPU1QnLCBqb2IucGF0aCwgeyBzb3VyY2UsIHRhcmdldCwgaGVhZGVycywgZXZlbnQsIC4uLm1vcmUgfSk7XG59O1xuIiwgIi8qIEZvcm0gZmllbGRzIGFuZCBvdGhlciBjb250cm9sczogd2hhdCBzdGFuZHMgaW4gdGhlbSwgd2hhdCB0aGUgc2VydmVyIGdhdmUsIGFuZCB3aGF0IHRyYXZlbHMgd2l0aCBhIGpvYi4gKi9cbmltcG9ydCB7IGlzUGxhaW4sIGlzVHJ1c3RlZCwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuZXhwb3J0IGNvbnN0IEZJRUxEUyA9ICdpbnB1dCxzZWxlY3QsdGV4dGFyZWEnO1xuZXhwb3J0IGNvbnN0IENIT0lDRSA9ICdbdHlwZT1jaGVja2JveF0sW3R5cGU9cmFkaW9dLHNlbGVjdCc7XG5leHBvcnQgY29uc3QgVFlQRUQgPVxuICAndGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sW3R5cGU9ZmlsZV0sW3R5cGU9YnV0dG9uXSxbdHlwZT1zdWJtaXRdLFt0eXBlPXJlc2V0XSknO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaXNUaWNrID0gKHsgdHlwZSB9KSA9PiAvY2hlY2tib3h8cmFkaW8vLnRlc3QodHlwZSk7XG5cbi8qKiBAdHlwZSB7KHNvbWU6IGFueVtdLCBvdGhlcnM6IGFueVtdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzU2FtZSA9IChzb21lLCBvdGhlcnMpID0+IHNvbWUubGVuZ3RoID09PSBvdGhlcnMubGVuZ3RoICYmIHNvbWUuZXZlcnkoKHZhbHVlLCBhdCkgPT4gdmFsdWUgPT09IG90aGVyc1thdF0pO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgdmFsdWVzT2YgPSAoZmllbGQpID0+IHtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5jaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmllbGQub3B0aW9ucykgcmV0dXJuIFsuLi5maWVsZC5zZWxlY3RlZE9wdGlvbnNdLm1hcCgob3B0aW9uKSA9PiBvcHRpb24udmFsdWUpO1xuICByZXR1cm4gWy4uLihmaWVsZC5maWxlcyA/PyBbZmllbGQudmFsdWVdKV07XG59O1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIGdhdmU6IHdoYXQgYSByZXNldCB3b3VsZCBicmluZy5cbiAqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGdpdmVuID0gKGZpZWxkKSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCBmaWxlcywgbXVsdGlwbGUsIG9wdGlvbnMsIHNpemUgfSA9IGZpZWxkO1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmRlZmF1bHRDaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmlsZXMpIHJldHVybiBbXTtcbiAgaWYgKCFvcHRpb25zKSB7XG4gICAgaWYgKGZpZWxkLnZhbHVlID09PSBkZWZhdWx0VmFsdWUpIHJldHVybiBbZGVmYXVsdFZhbHVlXTtcbiAgICBjb25zdCBjbG9uZSA9IGZpZWxkLmNsb25lTm9kZSgpOyAvLyBrbm93cyB3aGF0IGl0cyB0eXBlIG1ha2VzIG9mIGEgdmFsdWU6IG9mIG5vIGNvbG91ciwgYmxhY2tcbiAgICBjbG9uZS52YWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbiAgICByZXR1cm4gW2Nsb25lLnZhbHVlXTtcbiAgfVxuICBsZXQgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiBvcHRpb24uZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKCFtdWx0aXBsZSAmJiAhY2hvc2VuWzBdICYmIHNpemUgPCAyKSBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+ICFvcHRpb24ubWF0Y2hlcygnOmRpc2FibGVkJykpLnNsaWNlKDAsIDEpO1xuICByZXR1cm4gKG11bHRpcGxlID8gY2hvc2VuIDogY2hvc2VuLnNsaWNlKC0xKSkubWFwKCh7IHZhbHVlIH0pID0+IHZhbHVlKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnksIHZhbHVlczogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd3JpdGUgPSAoZmllbGQsIHZhbHVlcykgPT4ge1xuICBpZiAoaXNTYW1lKHZhbHVlcywgdmFsdWVzT2YoZmllbGQpKSkgcmV0dXJuOyAvLyB3cml0aW5nIG1vdmVzIHRoZSBjYXJldFxuICBpZiAoaXNUaWNrKGZpZWxkKSkgZmllbGQuY2hlY2tlZCA9IHZhbHVlcy5sZW5ndGg7XG4gIGVsc2UgaWYgKGZpZWxkLm9wdGlvbnMpIGZvciAoY29uc3Qgb3B0aW9uIG9mIGZpZWxkLm9wdGlvbnMpIG9wdGlvbi5zZWxlY3RlZCA9IHZhbHVlcy5pbmNsdWRlcyhvcHRpb24udmFsdWUpO1xuICBlbHNlIGlmIChmaWVsZC5maWxlcykge1xuICAgIGNvbnN0IHRyYW5zZmVyID0gbmV3IERhdGFUcmFuc2ZlcigpO1xuICAgIGZvciAoY29uc3QgZmlsZSBvZiB2YWx1ZXMpIHRyYW5zZmVyLml0ZW1zLmFkZChmaWxlKTtcbiAgICBmaWVsZC5maWxlcyA9IHRyYW5zZmVyLmZpbGVzO1xuICB9IGVsc2UgZmllbGQudmFsdWUgPSB2YWx1ZXM7XG59O1xuXG4vKiogV2hhdCBhIGJ1dHRvbiBkb2VzLCBvciB0aGUgZm9ybSB0aGF0IGl0IHNlbmRzLlxuICogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGRvaW5nT2YgPSAoY29udHJvbCkgPT4ge1xuICBjb25zdCBhc2tlciA9IChjb250cm9sLnR5cGUgPT09ICdzdWJtaXQnICYmICFjb250cm9sLmhhc0F0dHJpYnV0ZSgnaHgtcG9zdCcpICYmIGNvbnRyb2wuZm9ybSkgfHwgY29udHJvbDtcbiAgcmV0dXJuIFthc2tlci5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBhc2tlci5nZXRBdHRyaWJ1dGUoJ2hyZWYnKSwgYXNrZXIuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLWFyZ3MnKV07XG59O1xuXG5jb25zdCBUSEVJUlMgPSAncGVvcGxlJzsgLy8gd3JvdGUgaXRcblxuLyoqIEB0eXBlIHsoZW50cnk6IFtzdHJpbmcsIGFueV0pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPd24gPSAoW2tleV0pID0+ICFrZXkuc3RhcnRzV2l0aChUSEVJUlMpO1xuXG4vKiogV2hhdGV2ZXIgY2FuIGhhdmUgYSB2YWx1ZSBvciB0aGUgZm9jdXMsIGJ5IGtleXMgdGhhdCBvdXRsaXZlIHRoZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IGNvbnRyb2xzT2YgPSAocm9vdCkgPT4ge1xuICBjb25zdCBjb3VudHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGNvbnRyb2xzID0gbmV3IE1hcCgpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCkgJiYgcm9vdDtcbiAgZm9yIChjb25zdCBjb250cm9sIG9mIHJvb3QucXVlcnlTZWxlY3RvckFsbChGSUVMRFMgKyAnLGEsYnV0dG9uLHN1bW1hcnksW3RhYmluZGV4XScpKSB7XG4gICAgY29uc3QgeyBmb3JtLCBpZCwgbG9jYWxOYW1lLCBuYW1lLCB2YWx1ZSB9ID0gY29udHJvbDtcbiAgICAvLyBDb3VudGVkIGluIGVhY2ggY2hpbGQsIGFuZCBpbiBlYWNoIHNsb3QsIGJ5IGl0c2VsZjogdGhleSBjb21lLCBnbyBhbmQgY2hhbmdlIHBsYWNlcy5cbiAgICBjb25zdCBob21lID0gcGxhaW4gfHwgY29udHJvbC5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gICAgLy8gQSBmb3JtJ3MgYXJndW1lbnRzIG5hbWUgdGhlIHJvdyBvZiBpdHMgaW5wdXRzLlxuICAgIGNvbnN0IG93biA9IGlkIHx8IFtsb2NhbE5hbWUsIG5hbWUsIGlzVGljayhjb250cm9sKSAmJiB2YWx1ZSwgZm9ybT8uZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLWFyZ3MnKSwgLi4uZG9pbmdPZihjb250cm9sKV07XG4gICAgY29uc3Qga2V5ID0gW3BsYWluIHx8IGlzVHJ1c3RlZChjb250cm9sKSA/ICcnIDogVEhFSVJTLCBob21lLmlkLCBvd25dLmpvaW4oKTtcbiAgICBjb3VudHMuc2V0KGtleSwgKGNvdW50cy5nZXQoa2V5KSA/PyAwKSArIDEpO1xuICAgIGNvbnRyb2xzLnNldChgJHtrZXl9ICR7Y291bnRzLmdldChrZXkpfWAsIGNvbnRyb2wpO1xuICB9XG4gIHJldHVybiBjb250cm9scztcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuY29uc3QgZm9ybU9mID0gKGVsZW1lbnQpID0+IChlbGVtZW50Py5sb2NhbE5hbWUgIT09ICdmb3JtJyAmJiBlbGVtZW50Py5mb3JtKSB8fCAoZWxlbWVudD8uY2xvc2VzdCgnZm9ybScpID8/IG51bGwpO1xuXG4vKiogVGFrZSBvdXQgd2hhdCBodG14IGhhcyByZWFkIGluIGEgZmllbGQuXG4gKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBmaWVsZDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgd2l0aGRyYXcgPSAoYm9keSwgZmllbGQpID0+IHtcbiAgY29uc3QgbGVmdCA9IGJvZHkuZ2V0QWxsKGZpZWxkLm5hbWUpO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlc09mKGZpZWxkKSkge1xuICAgIGNvbnN0IGF0ID0gbGVmdC5sYXN0SW5kZXhPZih2YWx1ZSk7XG4gICAgaWYgKGF0ID49IDApIGxlZnQuc3BsaWNlKGF0LCAxKTtcbiAgfVxuICBib2R5LmRlbGV0ZShmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiBsZWZ0KSBib2R5LmFwcGVuZChmaWVsZC5uYW1lLCB2YWx1ZSk7XG59O1xuXG4vKiogTm90ZSB0aGUgZmllbGRzIHRoYXQgdHJhdmVsIHdpdGggYSBqb2IuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWRGaWVsZHMgPSAoeyBhY3Rpb24sIGJvZHksIHJvb3QsIHNlbnQsIHNvdXJjZSB9KSA9PiB7XG4gIGNvbnN0IG5lYXIgPSBuZXcgU2V0KCk7IC8vIHdoYXQgaXMgYm91bmQgaW4gdGhlIGZvcm0gb2Ygd2hhdCBhc2tzXG4gIGNvbnN0IGZhciA9IG5ldyBTZXQoKTtcbiAgY29uc3QgZm9ybSA9IGZvcm1PZihzb3VyY2UpO1xuICBjb25zdCBmaWVsZHMgPSBhY3Rpb24gPT09ICdyZWZyZXNoJyA/IFtdIDogWy4uLmNvbnRyb2xzT2Yocm9vdCldLmZpbHRlcigoWywgY29udHJvbF0pID0+IGNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpKTtcbiAgZm9yIChjb25zdCBba2V5LCBmaWVsZF0gb2YgZmllbGRzKSB7XG4gICAgaWYgKCFpc093bihba2V5LCBmaWVsZF0pICYmIGZvcm0gPT09IGZvcm1PZihmaWVsZCkgJiYgZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSkgd2l0aGRyYXcoYm9keSwgZmllbGQpO1xuICB9XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldChbLi4uYm9keS5rZXlzKCksIHNvdXJjZT8ubmFtZSB8fCAwXSk7IC8vIGFuIGVtcHR5IGJveCB0aGF0IGFza3MgaXMgbm8ga2V5XG4gIGNvbnN0IHBsYWluID0gaXNQbGFpbihyb290KTtcbiAgZm9yIChjb25zdCBba2V5LCBmaWVsZF0gb2YgZmllbGRzKSB7XG4gICAgaWYgKCFwbGFpbiAmJiByb290T2YoZmllbGQpICE9PSByb290KSBjb250aW51ZTtcbiAgICBjb25zdCB7IG5hbWUgfSA9IGZpZWxkO1xuICAgIGNvbnN0IG1vZGVsID0gZmllbGQuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLW1vZGVsJyk7XG4gICAgaWYgKG1vZGVsKSAoZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSA/IG5lYXIgOiBmYXIpLmFkZChtb2RlbCk7XG4gICAgY29uc3QgYm91bmQgPSBmaWVsZC5tYXRjaGVzKCc6ZW5hYmxlZCcpICYmIG1vZGVsO1xuICAgIC8vIEFub3RoZXIgZm9ybSBtYXkgaGF2ZSBhbiBhcmd1bWVudCBvZiB0aGF0IG5hbWUuXG4gICAgaWYgKGJvdW5kIHx8IChuYW1lcy5oYXMobmFtZSkgJiYgZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSkpIHNlbnQuc2V0KGtleSwgeyBuYW1lLCBib3VuZCwgdmFsdWVzOiB2YWx1ZXNPZihmaWVsZCkgfSk7XG4gIH1cbiAgLy8gTm90IHdoYXQgbWFrZXMgdGhlIGFjdGlvbiB3YWl0OiBpdHMgb3duIGZvcm0gYWxvbmUgZG9lcy5cbiAgY29uc3Qgb3RoZXJzID0gWy4uLmZhcl0uZmlsdGVyKChuYW1lKSA9PiAhbmVhci5oYXMobmFtZSkpO1xuICBpZiAob3RoZXJzWzBdICYmIGFjdGlvbiAhPT0gJ3N5bmMnKSBib2R5LnNldCgnbml0cm8tb3RoZXJzJywgb3RoZXJzLmpvaW4oKSk7XG59O1xuIiwgIi8qIEZpcmVmb3ggcHV0cyBiYWNrIGF0IGEgcmVsb2FkIHdoYXQgc3Rvb2QgaW4gYW4gaW5wdXQgd2hlbiBpdCB3ZW50LCB0aG91Z2ggdGhlIHNlcnZlciBrbm93cyBiZXR0ZXIuIFNvIHRob3NlXG4gKiB0aGF0IGdvLCB3aXRoIHRoZWlyIHJvb3Qgb3IgdGhlIHBhZ2UsIGFuZCBoYXZlIG5vdGhpbmcgdGhhdCBpcyBub3Qgc2VudCB5ZXQsIGFyZSByZXNldCBiZWZvcmUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tbW9kZWwgb2YgYW4gaW5wdXQuIEhlYXJzOiBwYWdlaGlkZS5cbiAqL1xuaW1wb3J0IHsgZ2l2ZW4sIGlzU2FtZSwgdmFsdWVzT2YgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhbGwsIG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogRG8gYXMgaWYgbm90aGluZyBoYWQgYmVlbiBlbnRlcmVkOyBzY3JpcHRzIGhhdmUgbm8gb3RoZXIgd29yZCBmb3IgaXQuXG4gKiBAdHlwZSB7KGlucHV0czogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzZXQgPSAoaW5wdXRzKSA9PiB7XG4gIGNvbnN0IGZvcm0gPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdmb3JtJyk7XG4gIGNvbnN0IGlkID0gJ25pdHJvLWZvcmdvdHRlbic7IC8vIHRvIHJlYWQgZm9ybS5pZCwgYnJvd3NlcnMgZmlyc3QgbG9vayBmb3IgYW4gaW5wdXQgb2YgdGhhdCBuYW1lXG4gIGZvcm0uaWQgPSBpZDtcbiAgZG9jdW1lbnQuYm9keS5hcHBlbmQoZm9ybSk7XG4gIGNvbnN0IG93bmVycyA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5nZXRBdHRyaWJ1dGUoJ2Zvcm0nKSk7XG4gIGZvciAoY29uc3QgaW5wdXQgb2YgaW5wdXRzKSBpbnB1dC5zZXRBdHRyaWJ1dGUoJ2Zvcm0nLCBpZCk7XG4gIGZvcm0ucmVzZXQoKTtcbiAgaW5wdXRzLmZvckVhY2goKGlucHV0LCBhdCkgPT4gc2V0QXR0cmlidXRlKGlucHV0LCAnZm9ybScsIG93bmVyc1thdF0pKTtcbiAgZm9ybS5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0FzR2l2ZW4gPSAoaW5wdXQpID0+IGlzU2FtZSh2YWx1ZXNPZihpbnB1dCksIGdpdmVuKGlucHV0KSkgJiYgIWlucHV0LnZhbGlkaXR5LmJhZElucHV0OyAvLyBoYWxmIGEgZGF0ZVxuXG5leHBvcnQgY29uc3Qgc3RhcnRGb3JnZXQgPSAoKSA9PiB7XG4gIG9uKCdwYWdlaGlkZScsICgpID0+IHJlc2V0KGFsbCgnW2RhdGEtbml0cm8tbW9kZWxdJykuZmlsdGVyKGlzQXNHaXZlbikpKTtcbiAgLy8gT2YgYSBtZW51IEZpcmVmb3ggdGFrZXMgYSBub3RlIGluIGFueSBjYXNlLlxuICBjb25zdCBtZW51cyA9IGFsbCgnc2VsZWN0W2RhdGEtbml0cm8tbW9kZWxdJyk7XG4gIGlmIChwZXJmb3JtYW5jZS5uYXZpZ2F0aW9uLnR5cGUgPT09IDEpIHJlc2V0KG1lbnVzLmZpbHRlcigobWVudSkgPT4gbWVudSAhPT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkpO1xufTtcbiIsICIvKiBUaGUgd2F5IHRvIHRoZSBpbnB1dCB0aGF0IG9uZSB0eXBlcyBpbiwgZm9yIHdoYXQgc2hvdWxkIG5vdCBtb3ZlIGl0OiB3aGF0IHdhcyBtb3ZlZCBjYW4ndCB1bmRvIHdoYXQgd2FzIHR5cGVkLFxuICogY2xvc2VzIGl0cyBwaWNrZXIsIGFuZCBlbmRzIGEgY29tcG9zaXRpb24gd2hlcmUgdGhlIGJyb3dzZXIgaGFzIG5vIG1vdmVCZWZvcmUoKTsgaW4gRmlyZWZveCBhbiBpbnB1dCB0aGF0IGhhcyBwYXJ0cyxcbiAqIHN1Y2ggYXMgYSBkYXRlLCBiZWdpbnMgYWdhaW4gYXQgdGhlIGZpcnN0OyBpbiBDaHJvbWl1bSBhbmQgV2ViS2l0IGEgbnVtYmVyIGxvc2VzIGF0IGl0cyBuZXh0IGF0dHJpYnV0ZSB3aGF0IHNjcmlwdHNcbiAqIGRvIG5vdCByZWFkIG9mIGl0LCBzdWNoIGFzIHRoZSBkb3Qgb2YgXCIxLlwiLlxuICpcbiAqIFJlYWRzOiBoeC1wcmVzZXJ2ZSBvZiB3aGF0IGh0bXggcHV0cyBpbnRvIGl0cyBwbGFjZSBpdHNlbGYuXG4gKi9cbmltcG9ydCB7IFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWxsIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuZXhwb3J0IGNvbnN0IGlzVHlwaW5nID0gKCkgPT4gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KS5tYXRjaGVzKFRZUEVEKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzY29wZTogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaXNEb3VibGUgPSAoeyBpZCB9LCBzY29wZSkgPT4gc2NvcGUucXVlcnlTZWxlY3RvckFsbChgW2lkPVwiJHtDU1MuZXNjYXBlKGlkKX1cIl1gKVsxXTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgaW5wdXQ6IGFueSkgPT4gYW55fSAqL1xuY29uc3Qgb25seSA9IChyb290LCB7IGlkLCBuYW1lLCB0eXBlIH0pID0+IHtcbiAgY29uc3QgZm91bmQgPSBhbGwoVFlQRUQsIHJvb3QpLmZpbHRlcigoaW5wdXQpID0+IGlucHV0LnR5cGUgPT09IHR5cGUgJiYgKGlkID8gaW5wdXQuaWQgPT09IGlkIDogaW5wdXQubmFtZSA9PT0gbmFtZSkpO1xuICByZXR1cm4gIWZvdW5kWzFdICYmIGZvdW5kWzBdOyAvLyBvZiBzZXZlcmFsLCByb3dzIG1heWJlLCBub2JvZHkga25vd3Mgd2hpY2hcbn07XG5cbi8qKiBAdHlwZSB7KGlucHV0OiBhbnksIG9sZDogYW55LCBmcmVzaDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgcGxhY2VPZiA9IChpbnB1dCwgb2xkLCBmcmVzaCkgPT4gb25seShvbGQsIGlucHV0KSA9PT0gaW5wdXQgJiYgb25seShmcmVzaCwgaW5wdXQpO1xuXG4vKiogRmluZCB3aGF0IHN0YXlzLCBmcm9tIHRoZSBvdXRzaWRlIHRvIHRoZSBpbnB1dCBvciB0byB3aGF0IGh0bXggcHJlc2VydmVzIGFyb3VuZCBpdCwgZWFjaCB3aXRoIHRoZSBuZXdcbiAqIGVsZW1lbnQgd2hvc2UgcGxhY2UgaXQgaGFzLiBOb3RoaW5nLCBpZiB0aGV5IGRvIG5vdCBzdGFuZCBpbiB0aGUgc2FtZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsob2xkOiBhbnksIGZyZXNoOiBhbnkpID0+IGFueVtdW119ICovXG5leHBvcnQgY29uc3Qgd2F5VG8gPSAob2xkLCBmcmVzaCkgPT4ge1xuICBsZXQgaW5uZXIgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBsZXQgcGxhY2UgPSBwbGFjZU9mKGlubmVyLCBvbGQsIGZyZXNoKTtcbiAgZm9yIChsZXQgZWxlbWVudCA9IGlubmVyOyBlbGVtZW50ICE9PSBvbGQ7IGVsZW1lbnQgPSBlbGVtZW50LnBhcmVudEVsZW1lbnQpIHtcbiAgICBjb25zdCBob2xkZXIgPSBlbGVtZW50LmlkICYmIGZyZXNoLnF1ZXJ5U2VsZWN0b3IoYFtpZD1cIiR7Q1NTLmVzY2FwZShlbGVtZW50LmlkKX1cIl1baHgtcHJlc2VydmVdYCk7XG4gICAgaWYgKGhvbGRlcikgW2lubmVyLCBwbGFjZV0gPSBbZWxlbWVudCwgaG9sZGVyXTtcbiAgfVxuICBjb25zdCB3YXkgPSBbXTtcbiAgZm9yICg7IGlubmVyICYmIHBsYWNlICYmIGlubmVyLmxvY2FsTmFtZSA9PT0gcGxhY2UubG9jYWxOYW1lICYmIGlubmVyLmdldEF0dHJpYnV0ZSgnaWQnKSA9PT0gcGxhY2UuZ2V0QXR0cmlidXRlKCdpZCcpOyBpbm5lciA9IGlubmVyLnBhcmVudEVsZW1lbnQpIHtcbiAgICB3YXkudW5zaGlmdChbaW5uZXIsIHBsYWNlXSk7XG4gICAgaWYgKGlubmVyID09PSBvbGQgJiYgcGxhY2UgPT09IGZyZXNoKSByZXR1cm4gd2F5O1xuICAgIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgfVxuICByZXR1cm4gW107XG59O1xuIiwgIi8qIEtlZXBzIHRoZSBpbnB1dCB0aGF0IG9uZSB0eXBlcyBpbiwgd2hlcmUgaHRteCAyIHB1dHMgbmV3IGVsZW1lbnRzIGluIHRoZSBwbGFjZSBvZiBhbGwuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tY29tcG9uZW50IG9mIGEgcm9vdDsgZGF0YS1uaXRyby11cGRhdGUgb2Ygd2hhdCBzdGFuZHMgaW4gc2xvdHM7IGh4LXByZXNlcnZlIG9mIHdoYXQgaHRteFxuICogICBwdXRzIGludG8gaXRzIHBsYWNlIGl0c2VsZi5cbiAqIEhlYXJzOiBodG14OmJlZm9yZUNsZWFudXBFbGVtZW50LCB3aGVuIHRoZSBuZXcgcm9vdCBzdGFuZHMgYmVmb3JlIHRoZSBvbGQgb25lOyBodG14OmFmdGVyU2V0dGxlLCB3aGVuIGl0XG4gKiAgIGhhcyBpdHMgbGFzdCBhdHRyaWJ1dGVzLlxuICpcbiAqIFRoZSBicmlkZ2UgY2FycmllcyBvdmVyIHdoYXQgc2NyaXB0cyBjYW4gcmVhZDogdGV4dCwgYW5kIGl0cyBjYXJldC4gVGhleSBjYW4gcmVhZCBuZWl0aGVyIGhhbGYgYSBkYXRlIG5vclxuICogYSBsb25lbHkgbWludXMsIGFuZCBicm93c2VycyBoYXZlIG5vIHdvcmQgZm9yIHRoZSBjYXJldCBvZiBudW1iZXJzIGFuZCBlbWFpbCBhZGRyZXNzZXMuXG4gKlxuICogU28gdGhlIGlucHV0IGl0c2VsZiBzdGF5cyAod2F5LmpzKTogdGhlIGVsZW1lbnRzIGFyb3VuZCBpdCwgdXAgdG8gdGhlIHJvb3QsIHN0YXkgd2l0aCBpdCwgYW5kIHdoYXQgc3RhbmRzIGJlc2lkZVxuICogZWFjaCBvZiB0aGVtIGlzIHJlcGxhY2VkLiBBbiBleHRlbnNpb24gb2YgaHRteCAyIGRvZXMgdGhhdCwgd2hpY2ggdGhlIHJvb3QgaGFzIGZvciBvbmUgc3dhcC4gV2hlcmUgdGhlIG5ldyBIVE1MIGhhc1xuICogb3RoZXIgZWxlbWVudHMgYXJvdW5kIGl0LCBpdCBtb3ZlcyBpbnRvIHRoZW0uXG4gKi9cbmltcG9ydCB7IEZJRUxEUyB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IHJlc2V0IH0gZnJvbSAnLi9mb3JnZXQuanMnO1xuaW1wb3J0IHsgaHRteCwgb25IdG14IH0gZnJvbSAnLi9odG14LmpzJztcbmltcG9ydCB7IGZpbmQsIHBhcnRzT2YsIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBpc0RvdWJsZSwgaXNUeXBpbmcsIHBsYWNlT2YsIHdheVRvIH0gZnJvbSAnLi93YXkuanMnO1xuXG5jb25zdCBBUk9VTkQgPSAnbml0cm8tYXJvdW5kJzsgLy8gdGhlIGV4dGVuc2lvbiwgYW5kIGl0cyB3YXkgdG8gc3dhcFxuLyoqIEB0eXBlIHt7IGlucHV0OiBhbnksIGZyZXNoOiBhbnkgfSB8IG51bGx9ICovXG5sZXQga2VwdCA9IG51bGw7IC8vIHRoZSBpbnB1dCwgYW5kIHRoZSBuZXcgb25lIHdob3NlIHBsYWNlIGl0IHRha2VzXG5cbi8qKiBAdHlwZSB7KG9sZDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qga2VlcCA9IChvbGQpID0+IHtcbiAgY29uc3QgeyBpZCwgcHJldmlvdXNFbGVtZW50U2libGluZzogZnJlc2ggfSA9IG9sZDtcbiAgaWYgKCFpZCB8fCBmcmVzaD8uaWQgIT09IGlkKSByZXR1cm47XG4gIGNvbnN0IGlucHV0ID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgY29uc3QgcGxhY2UgPSBwbGFjZU9mKGlucHV0LCBvbGQsIGZyZXNoKTtcbiAgaWYgKHBsYWNlKSB7XG4gICAgcGxhY2UuYmVmb3JlKGlucHV0KTsgLy8gdGhlIGJyaWRnZSBnaXZlcyB0aGUgZm9jdXMgYmFja1xuICAgIGtlcHQgPSB7IGlucHV0LCBmcmVzaDogcGxhY2UgfTtcbiAgfVxuICByZXNldChbLi4ub2xkLnF1ZXJ5U2VsZWN0b3JBbGwoRklFTERTKV0pOyAvLyB0aGUgYnJpZGdlIGhhcyB3cml0dGVuIGRvd24gd2hhdCB0aGV5IGhlbGRcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgZnJlc2g6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGRyZXNzID0gKGVsZW1lbnQsIGZyZXNoKSA9PiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbLi4uZWxlbWVudC5nZXRBdHRyaWJ1dGVOYW1lcygpLCAuLi5mcmVzaC5nZXRBdHRyaWJ1dGVOYW1lcygpXSkge1xuICAgIGNvbnN0IHZhbHVlID0gZnJlc2guZ2V0QXR0cmlidXRlKG5hbWUpO1xuICAgIGlmIChlbGVtZW50LmdldEF0dHJpYnV0ZShuYW1lKSAhPT0gdmFsdWUpIHNldEF0dHJpYnV0ZShlbGVtZW50LCBuYW1lLCB2YWx1ZSk7IC8vIHRoZSBzYW1lIHdvdWxkIHRha2UgaGFsZiBhIGRhdGUgYXdheVxuICB9XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlIH0gPSBmcmVzaDsgLy8gYSB0ZXh0YXJlYSdzIGlzIG5vIGF0dHJpYnV0ZVxuICBpZiAoZWxlbWVudC5kZWZhdWx0VmFsdWUgIT09IGRlZmF1bHRWYWx1ZSkgZWxlbWVudC5kZWZhdWx0VmFsdWUgPSBkZWZhdWx0VmFsdWU7XG59O1xuXG5jb25zdCBzZXR0bGUgPSAoKSA9PiB7XG4gIGlmICgha2VwdCkgcmV0dXJuO1xuICBjb25zdCB7IGlucHV0LCBmcmVzaCB9ID0ga2VwdDtcbiAga2VwdCA9IG51bGw7XG4gIGRyZXNzKGlucHV0LCBmcmVzaCk7XG4gIGZyZXNoLnJlbW92ZSgpO1xuICBodG14LnByb2Nlc3MoaW5wdXQpO1xufTtcblxuLyoqIEB0eXBlIHtNYXA8YW55LCBzdHJpbmc+fSAqL1xuY29uc3QgaGlkZGVuID0gbmV3IE1hcCgpOyAvLyB3aGF0IGh0bXggd291bGQgbW92ZSBpZiBpdCBrbmV3IGl0cyBpZFxuXG4vKiogQHR5cGUgeyhzdHlsZTogc3RyaW5nLCBvbGQ6IGFueSwgZnJhZ21lbnQ6IGFueSwgc2V0dGxlSW5mbzogYW55KSA9PiBhbnl9ICovXG5jb25zdCBoYW5kbGVTd2FwID0gKHN0eWxlLCBvbGQsIGZyYWdtZW50LCB7IHRhc2tzIH0pID0+IHtcbiAgaWYgKHN0eWxlICE9PSBBUk9VTkQpIHJldHVybjtcbiAgZm9yIChjb25zdCBbZWxlbWVudCwgaWRdIG9mIGhpZGRlbikge1xuICAgIGlmICghb2xkLmNvbnRhaW5zKGVsZW1lbnQpKSBjb250aW51ZTtcbiAgICBlbGVtZW50LmlkID0gaWQ7XG4gICAgaGlkZGVuLmRlbGV0ZShlbGVtZW50KTtcbiAgfVxuICBjb25zdCB3YXkgPSB3YXlUbyhvbGQsIGZyYWdtZW50LmZpcnN0RWxlbWVudENoaWxkKTtcbiAgcmVzZXQoWy4uLm9sZC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyldLmZpbHRlcigoZmllbGQpID0+ICEoLyoqIEB0eXBlIHthbnl9ICovICh3YXkuYXQoLTEpKVswXS5jb250YWlucyhmaWVsZCkpKSk7XG4gIC8qKiBAdHlwZSB7YW55W119ICovXG4gIGNvbnN0IGdvbmUgPSBbXTtcbiAgLyoqIEB0eXBlIHthbnlbXX0gKi9cbiAgY29uc3QgY29tZSA9IFtdO1xuICB3YXkuZm9yRWFjaCgoW2VsZW1lbnQsIGZyZXNoXSwgYXQpID0+IHtcbiAgICBpZiAoIWZyZXNoLmhhc0F0dHJpYnV0ZSgnaHgtcHJlc2VydmUnKSkgZHJlc3MoZWxlbWVudCwgZnJlc2gpO1xuICAgIGNvbnN0IFtpbm5lciwgcGxhY2VdID0gd2F5W2F0ICsgMV0gPz8gW107XG4gICAgaWYgKCFpbm5lcikgcmV0dXJuO1xuICAgIGdvbmUucHVzaCguLi5bLi4uZWxlbWVudC5jaGlsZE5vZGVzXS5maWx0ZXIoKG5vZGUpID0+IG5vZGUgIT09IGlubmVyKSk7XG4gICAgY29uc3QgbmV3cyA9IFsuLi5mcmVzaC5jaGlsZE5vZGVzXTtcbiAgICBjb25zdCBtaWRkbGUgPSBuZXdzLmluZGV4T2YocGxhY2UpO1xuICAgIGlubmVyLmJlZm9yZSguLi5uZXdzLnNsaWNlKDAsIG1pZGRsZSkpO1xuICAgIGlubmVyLmFmdGVyKC4uLm5ld3Muc2xpY2UobWlkZGxlICsgMSkpO1xuICAgIGNvbWUucHVzaCguLi5uZXdzLmZpbHRlcigobm9kZSkgPT4gbm9kZSAhPT0gcGxhY2UgJiYgbm9kZS5sb2NhbE5hbWUpKTtcbiAgfSk7XG4gIC8vIGh0bXggcHV0cyB3aGF0IGl0IHByZXNlcnZlcyBpbnRvIGl0cyBwbGFjZSBmaXJzdCwgc28gYWxsIHBsYWNlcyBoYXZlIHRvIGJlIHRoZXJlLlxuICBmb3IgKGNvbnN0IG5vZGUgb2YgZ29uZSkgbm9kZS5sb2NhbE5hbWUgPyBodG14LnN3YXAobm9kZSwgJycsIHsgc3dhcFN0eWxlOiAnZGVsZXRlJywgdHJhbnNpdGlvbjogZmFsc2UgfSkgOiBub2RlLnJlbW92ZSgpO1xuICAvLyBOb3QgaHRteCdzIG93biB3YXksIHdoaWNoIHdvdWxkIGdpdmUgdGhlIGZvY3VzIHRvIHdoYXQgaGFzIGBhdXRvZm9jdXNgLlxuICB0YXNrcy5wdXNoKCgpID0+IHtcbiAgICBodG14LnByb2Nlc3Mob2xkKTtcbiAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgY29tZSkgaHRteC50cmlnZ2VyKGVsZW1lbnQsICdodG14OmxvYWQnKTtcbiAgfSk7XG4gIHJldHVybiBbXTtcbn07XG5cbi8qKiBTYXkgaG93IGh0bXggaXMgdG8gc3dhcCBhcm91bmQgdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluOyBub3RoaW5nLCB3aGVyZSBpdCBpcyBub3QgdG8uXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgdGV4dDogc3RyaW5nKSA9PiBbc3RyaW5nLCBzdHJpbmddIHwgdW5kZWZpbmVkfSAqL1xuZXhwb3J0IGNvbnN0IHN3YXBBcm91bmQgPSAocm9vdCwgdGV4dCkgPT4ge1xuICBpZiAoIWlzVHlwaW5nKCkpIHJldHVybjtcbiAgY29uc3QgdGVtcGxhdGUgPSBPYmplY3QuYXNzaWduKGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3RlbXBsYXRlJyksIHsgaW5uZXJIVE1MOiB0ZXh0IH0pO1xuICBjb25zdCBuZXdzID0gcGFydHNPZih0ZW1wbGF0ZSkuZmxhdE1hcCgocGFydCkgPT4gcGFydC5maXJzdEVsZW1lbnRDaGlsZCA/PyBbXSk7XG4gIGNvbnN0IG9sZE9mID0gKC8qKiBAdHlwZSB7RWxlbWVudH0gKi8geyBpZCB9KSA9PiBmaW5kKGlkKTtcbiAgY29uc3QgaGVsZCA9IG5ld3MuZmlsdGVyKChmcmVzaCkgPT4gb2xkT2YoZnJlc2gpPy5jb250YWlucyhkb2N1bWVudC5hY3RpdmVFbGVtZW50KSk7XG4gIGNvbnN0IGVuZHMgPSBoZWxkLm1hcCgoZnJlc2gpID0+IHdheVRvKG9sZE9mKGZyZXNoKSwgZnJlc2gpLmF0KC0xKSA/PyBbXSk7XG4gIGlmICghaGVsZFswXSB8fCBlbmRzLnNvbWUoKFtpbm5lcl0pID0+ICFpbm5lciB8fCBpc0RvdWJsZShpbm5lciwgZG9jdW1lbnQpKSkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IFtpbm5lciwgcGxhY2VdIG9mIGVuZHMpIHtcbiAgICBpZiAoIXBsYWNlLmhhc0F0dHJpYnV0ZSgnaHgtcHJlc2VydmUnKSkgY29udGludWU7XG4gICAgaGlkZGVuLnNldChpbm5lciwgaW5uZXIuaWQpO1xuICAgIGlubmVyLnJlbW92ZUF0dHJpYnV0ZSgnaWQnKTtcbiAgfVxuICByb290LnNldEF0dHJpYnV0ZSgnaHgtZXh0JywgQVJPVU5EKTsgLy8gdW50aWwgaXQgaGFzIGl0cyBuZXcgYXR0cmlidXRlc1xuICBmb3IgKGNvbnN0IHsgaWQsIGxvY2FsTmFtZSB9IG9mIGhlbGQpIHtcbiAgICBjb25zdCBzdGFydCA9IGA8JHtsb2NhbE5hbWV9IGlkPVwiJHtpZH1cIiBoeC1zd2FwLW9vYj1cImA7XG4gICAgdGV4dCA9IHRleHQucmVwbGFjZShgJHtzdGFydH10cnVlXCJgLCAoKSA9PiBgJHtzdGFydH0ke0FST1VORH1cImApO1xuICB9XG4gIHJldHVybiBbdGV4dCwgQVJPVU5EXTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFR5cGluZyA9ICgpID0+IHtcbiAgaHRteC5kZWZpbmVFeHRlbnNpb24oQVJPVU5ELCB7IGlzSW5saW5lU3dhcDogKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzdHlsZSkgPT4gc3R5bGUgPT09IEFST1VORCwgaGFuZGxlU3dhcCB9KTtcbiAgb25IdG14KCdiZWZvcmVDbGVhbnVwRWxlbWVudCcsICh7IHRhcmdldCB9KSA9PiBrZWVwKHRhcmdldCkpO1xuICBvbkh0bXgoJ2FmdGVyU2V0dGxlJywgc2V0dGxlKTtcbn07XG4iLCAiLyogVGhlIGFkYXB0ZXIgZm9yIGh0bXggMi5cbiAqXG4gKiBIZWFyczogaHRteDpjb25maXJtLCA6Y29uZmlnUmVxdWVzdCwgOmJlZm9yZVNlbmQsIDphZnRlclByb2Nlc3NOb2RlLCA6aGlzdG9yeVJlc3RvcmUsIDpwdXNoZWRJbnRvSGlzdG9yeSxcbiAqICAgOnJlcGxhY2VkSW5IaXN0b3J5OyBodG14OmNvbmZpZzpyZXF1ZXN0IG9mIGFuIGh0bXggNC5cbiAqL1xuaW1wb3J0IHsgYWpheCwgZ3JhYiwgaG9sZFJpdmFsLCBodG14LCBodXJyeSwgb25IdG14LCB3YXRjaExlYXZpbmcgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgYWRkQXJndW1lbnRzLCBhbm5vdW5jZSB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBpc091cnMsIG9uLCByb290T2YsIHNldEF0dHJpYnV0ZSwgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFR5cGluZywgc3dhcEFyb3VuZCB9IGZyb20gJy4vdHlwaW5nMi5qcyc7XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnY2FwdHVyZSddfSAqL1xuY29uc3QgY2FwdHVyZSA9IChhc2spID0+IHtcbiAgLyoqIEB0eXBlIHthbnl9ICovXG4gIGxldCBhcGk7XG4gIGh0bXguZGVmaW5lRXh0ZW5zaW9uKCduaXRybycsIHsgaW5pdDogKC8qKiBAdHlwZSB7YW55fSAqLyBpbnRlcm5hbCkgPT4gKGFwaSA9IGludGVybmFsKSB9KTtcbiAgaHRteC5jb25maWcuaW5jbHVkZUluZGljYXRvclN0eWxlcyA9IGZhbHNlOyAvLyBhbiBpbmxpbmUgc3R5bGU7IG5pdHJvLmNzcyBoYXMgdGhlIHJ1bGVzXG4gIG9uSHRteCgnY29uZmlybScsIChldmVudCwgeyBlbHQ6IGVsZW1lbnQsIHBhdGgsIHZlcmIsIHF1ZXN0aW9uLCB0cmlnZ2VyaW5nRXZlbnQ6IGNhdXNlLCBpc3N1ZVJlcXVlc3QgfSkgPT4ge1xuICAgIGNvbnN0IGpvYiA9IGNhdXNlPy5uaXRybztcbiAgICBpZiAoam9iKSB7IC8vIGFza2VkIGF0IHRoZSBjbGlja1xuICAgICAgc3RvcChldmVudCk7XG4gICAgICBjb25zdCBwYXJhbXMgPSBlbGVtZW50LmdldEF0dHJpYnV0ZSgnaHgtcGFyYW1zJyk7XG4gICAgICBlbGVtZW50LnNldEF0dHJpYnV0ZSgnaHgtcGFyYW1zJywgJ25vbmUnKTsgLy8gd2hhdCB3YXMgcmVhZCBhdCB0aGUgY2xpY2sgbGVhdmVzXG4gICAgICBqb2IucmVxdWVzdCA9IHsgZG9uZTogaXNzdWVSZXF1ZXN0KHRydWUpLmNhdGNoKCgpID0+IChqb2Iuc3RhdHVzID0gMCkpIH07XG4gICAgICBzZXRBdHRyaWJ1dGUoZWxlbWVudCwgJ2h4LXBhcmFtcycsIHBhcmFtcyk7XG4gICAgfSBlbHNlIGlmIChpc091cnMoZWxlbWVudCwgcGF0aCkgJiYgKCFxdWVzdGlvbiB8fCBlbGVtZW50ID09PSByb290T2YoZWxlbWVudCkpKSB7XG4gICAgICBjb25zdCB7IGZvcm1EYXRhOiBib2R5LCBlcnJvcnMgfSA9IGFwaS5nZXRJbnB1dFZhbHVlcyhlbGVtZW50LCB2ZXJiKTtcbiAgICAgIGlmIChlcnJvcnMubGVuZ3RoKSByZXR1cm47IC8vIGh0bXggc3RvcHMgaXRcbiAgICAgIGFkZEFyZ3VtZW50cyhib2R5LCBhcGkuZ2V0RXhwcmVzc2lvblZhcnMoZWxlbWVudCwgY2F1c2UpKTtcbiAgICAgIGdyYWIoZXZlbnQsIGFzaywgeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KTtcbiAgICB9XG4gIH0pO1xuICBvbkh0bXgoJ2NvbmZpZ1JlcXVlc3QnLCAoZXZlbnQsIGRldGFpbCkgPT4ge1xuICAgIGNvbnN0IHsgZWx0OiBlbGVtZW50LCBlcnJvcnMsIGZvcm1EYXRhOiBib2R5LCBwYXRoLCB0aW1lb3V0LCB0cmlnZ2VyaW5nRXZlbnQ6IGNhdXNlIH0gPSBkZXRhaWw7XG4gICAgY29uc3Qgam9iID0gY2F1c2U/Lm5pdHJvO1xuICAgIGlmICgham9iKSByZXR1cm4gZXJyb3JzLmxlbmd0aCB8fCBncmFiKGV2ZW50LCBhc2ssIHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSk7IC8vIGNvbmZpcm1lZFxuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBqb2IuYm9keSkgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICAgIC8vIGh0bXggMiBoYXMgbm9uZSwgYW5kIGZvcm1hY3Rpb24gZ29lcyBmaXJzdFxuICAgIE9iamVjdC5hc3NpZ24oZGV0YWlsLCB7IGVycm9yczogW10sIHBhdGg6IGpvYi5wYXRoLCB0aW1lb3V0OiB0aW1lb3V0IHx8IDYwMDAwIH0pO1xuICB9KTtcbiAgb25IdG14KCdiZWZvcmVTZW5kJywgKF8sIHsgeGhyLCByZXF1ZXN0Q29uZmlnOiB7IHRyaWdnZXJpbmdFdmVudCB9IH0pID0+IHtcbiAgICBjb25zdCBqb2IgPSB0cmlnZ2VyaW5nRXZlbnQ/Lm5pdHJvO1xuICAgIC8vIEZpcmVmb3ggc2F5cyBubyBtb3JlIHdoZW4gYSB3YXkgb3V0IG9mIHRoZSBwYWdlIGFib3J0cyBpdCwgYW5kIGh0bXggd291bGQgd2FpdCBmb3IgZXZlci5cbiAgICBpZiAoam9iKSB4aHIuYWRkRXZlbnRMaXN0ZW5lcignbG9hZGVuZCcsICgpID0+IHhoci5zdGF0dXMgfHwgam9iLnN0YXR1cyAhPSBudWxsIHx8IHhoci5vbmFib3J0KCkpO1xuICB9KTtcbiAgd2F0Y2hMZWF2aW5nKCdiZWZvcmVTZW5kJywgKHsgZWx0OiBlbGVtZW50LCByZXF1ZXN0Q29uZmlnOiB7IGZvcm1EYXRhOiBib2R5LCB0cmlnZ2VyaW5nRXZlbnQgfSwgeGhyIH0pID0+XG4gICAgKHsgam9iOiB0cmlnZ2VyaW5nRXZlbnQ/Lm5pdHJvLCBlbGVtZW50LCBib2R5LCB4aHI6ICgpID0+IHhociB9KSk7XG4gIGh1cnJ5KCdhZnRlclByb2Nlc3NOb2RlJyk7XG4gIGhvbGRSaXZhbCgnY29uZmlnOnJlcXVlc3QnLCAoeyBjdHg6IHsgcmVxdWVzdCwgc291cmNlRWxlbWVudDogZWxlbWVudCB9IH0pID0+ICh7IGVsZW1lbnQsIHBhdGg6IHJlcXVlc3QuYWN0aW9uIH0pKTtcbiAgb25IdG14KCdoaXN0b3J5UmVzdG9yZScsICgpID0+IGFubm91bmNlKCdyZXN0b3JlZCcpKTtcbiAgb24oJ2h0bXg6cHVzaGVkSW50b0hpc3RvcnkgaHRteDpyZXBsYWNlZEluSGlzdG9yeScsICgpID0+IGFubm91bmNlKCduYXZpZ2F0ZWQnKSk7XG4gIHN0YXJ0VHlwaW5nKCk7XG59O1xuXG4vKiogaHRteCAyJ3Mgb3duIHNlbmRzIGV2ZW50cyB0b28gZWFybHkuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IEVsZW1lbnQsIGluZm86IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGhhbmRsZXIgPSAoXywgaW5mbykgPT4ge1xuICBjb25zdCB7IHhociwgcmVxdWVzdENvbmZpZzogeyB0cmlnZ2VyaW5nRXZlbnQ6IHsgbml0cm86IGpvYiB9IH0gfSA9IGluZm87XG4gIGNvbnN0IHsgcmVzcG9uc2VUZXh0OiB0ZXh0LCByZXNwb25zZVVSTDogdXJsLCBzdGF0dXMgfSA9IHhocjtcbiAgY29uc3QgcmVkaXJlY3RlZCA9IHVybCAhPT0gbmV3IFVSTChqb2IucGF0aCwgZG9jdW1lbnQuYmFzZVVSSSkuaHJlZjtcbiAgY29uc3QgaGVhZGVycyA9IHsgZ2V0OiB4aHIuZ2V0UmVzcG9uc2VIZWFkZXIuYmluZCh4aHIpIH07XG4gIE9iamVjdC5hc3NpZ24oam9iLnJlcXVlc3QsIHsgYW5zd2VyOiB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdGV4dCwgdXJsIH0sIGluZm8gfSk7XG4gIGluZm8uc3VjY2Vzc2Z1bCA9ICEoaW5mby5mYWlsZWQgPSBzdGF0dXMgPiAyOTkpO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzZW5kJ119ICovXG5jb25zdCBzZW5kID0gYXN5bmMgKGpvYiwgdG8pID0+IHtcbiAgYXdhaXQgYWpheChqb2IsIHRvLCB7IGhhbmRsZXIgfSk7XG4gIGF3YWl0IGpvYi5yZXF1ZXN0Py5kb25lO1xuICByZXR1cm4gam9iLnJlcXVlc3Q/LmFuc3dlcjtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc3dhcCddfSAqL1xuY29uc3Qgc3dhcCA9IGFzeW5jIChyb290LCBodG1sLCB7IHJlcXVlc3QgfSkgPT4ge1xuICBjb25zdCBpc01vcnBoZWQgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ0lkaW9tb3JwaCcpICYmIHJvb3QuY2xvc2VzdCgnW2h4LWV4dCo9bW9ycGhdJyk7XG4gIGNvbnN0IGFyb3VuZCA9ICFpc01vcnBoZWQgJiYgc3dhcEFyb3VuZChyb290LCBodG1sKTtcbiAgY29uc3QgW3RleHQsIHN3YXBTdHlsZV0gPSBhcm91bmQgfHwgW2h0bWwsIGlzTW9ycGhlZCA/ICdtb3JwaDpvdXRlckhUTUwnIDogJ291dGVySFRNTCddO1xuICBjb25zdCBob3cgPSB7IHN3YXBTdHlsZSwgc3dhcERlbGF5OiAwLCBzZXR0bGVEZWxheTogMCwgdHJhbnNpdGlvbjogZmFsc2UgfTtcbiAgaHRteC5zd2FwKHJvb3QsIHRleHQsIGhvdywgeyBjb250ZXh0RWxlbWVudDogcm9vdCwgZXZlbnRJbmZvOiByZXF1ZXN0LmluZm8gfSk7XG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJ9ICovXG5leHBvcnQgY29uc3QgaHRteDIgPSB7XG4gIHZlcnNpb246IDIsXG4gIHVudHJ1c3RlZDogJ1toeC1pZ25vcmVdLFtkYXRhLWh4LWlnbm9yZV0sW2h4LWRpc2FibGVdLFtkYXRhLWh4LWRpc2FibGVdJyxcbiAgY2FwdHVyZSxcbiAgc2VuZCxcbiAgcmVhZDogKGh0bWwpID0+IGh0bWwsXG4gIHN3YXAsXG59O1xuIiwgIi8qIExpc3RzIGluIHRoZSBhZGRyZXNzIGJhcjogd2hhdCBhIGxpc3Qgc2hvd3Mgc3RhbmRzIGluIHRoZSBxdWVyeSwgYW5kIGJhY2sgYW5kIGZvcndhcmQgc2hvdyBpdCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogbml0cm86YWRkcmVzcyB7Y29tcG9uZW50LCBwYXJhbWV0ZXJzLCByZXBsYWNlfSBvbiBhIGxpc3QncyByb290OiBxdWVyeSBwYXJhbWV0ZXIgLT4gdmFsdWVzLCBub25lXG4gKiAgIGZvciBvbmUgdGhhdCBoYXMgdG8gZ287IG90aGVyIHBhcmFtZXRlcnMgc3RheS4gcG9wc3RhdGUuXG4gKiBTZW5kczogbml0cm86bmF2aWdhdGVkIHtxdWVyeX0gb24gYm9keSBhZnRlciBiYWNrIG9yIGZvcndhcmQsIG9uY2UgdGhlIGFkZHJlc3MgZGlmZmVycyBmcm9tIGJlZm9yZS5cbiAqIEVudHJpZXMgdGhhdCBpdCBtYWtlcyBjYXJyeSB7bml0cm86IHRydWV9OyBodG14IGxlYXZlcyB0aGVtIGFsb25lLiBUaG9zZSBvZiBwYWdlIHNjcmlwdHMgaGF2ZSB0aGUgcGFnZSdzIGFkZHJlc3MuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWRkcmVzcywgZXZlbnRPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmxldCBzaG93biA9IGFkZHJlc3MoKTsgLy8gb2YgdGhlIHBhZ2UgdGhhdCBpcyB0aGVyZVxuY29uc3Qgbm90ZSA9ICgpID0+IChzaG93biA9IGFkZHJlc3MoKSk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKHsgZGV0YWlsLCB0YXJnZXQgfSkgPT4ge1xuICBpZiAoIXRhcmdldC5kYXRhc2V0Py5uaXRyb0NvbXBvbmVudCkgcmV0dXJuOyAvLyB0aGUgbGlzdCBoYXMgZ29uZSwgYW5kIG1heWJlIGl0cyBwYWdlXG4gIGNvbnN0IHVybCA9IG5ldyBVUkwobG9jYXRpb24uaHJlZik7XG4gIGNvbnN0IGJlZm9yZSA9IGAke3VybC5zZWFyY2hQYXJhbXN9YDtcbiAgZm9yIChjb25zdCBbbmFtZSwgW2ZpcnN0LCAuLi5vdGhlcnNdXSBvZiBPYmplY3QuZW50cmllcyhkZXRhaWwucGFyYW1ldGVycykpIHtcbiAgICBpZiAoZmlyc3QgPT0gbnVsbCkgdXJsLnNlYXJjaFBhcmFtcy5kZWxldGUobmFtZSk7XG4gICAgZWxzZSB1cmwuc2VhcmNoUGFyYW1zLnNldChuYW1lLCBmaXJzdCk7IC8vIHdoZXJlIGl0IHN0b29kXG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiBvdGhlcnMpIHVybC5zZWFyY2hQYXJhbXMuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgfVxuICBpZiAoYCR7dXJsLnNlYXJjaFBhcmFtc31gID09PSBiZWZvcmUpIHJldHVybjtcbiAgLy8gVGhlIGZpcnN0IGVudHJ5IG9mIGEgcGFnZSBtYXkgYmUgaHRteCdzLCB3aGljaCB3b3VsZCBsb2FkIHRoZSBwYWdlIGFuZXcuXG4gIGhpc3RvcnkucmVwbGFjZVN0YXRlKHsgbml0cm86IHRydWUgfSwgJycsIGRldGFpbC5yZXBsYWNlID8gdXJsIDogbG9jYXRpb24uaHJlZik7XG4gIGlmICghZGV0YWlsLnJlcGxhY2UpIGhpc3RvcnkucHVzaFN0YXRlKHsgbml0cm86IHRydWUgfSwgJycsIHVybCk7XG4gIG5vdGUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmb2xsb3cgPSAoeyBzdGF0ZSB9KSA9PiB7XG4gIGNvbnN0IGJlZm9yZSA9IHNob3duO1xuICBub3RlKCk7XG4gIGlmIChzaG93biA9PT0gYmVmb3JlKSB7XG4gICAgaWYgKHN0YXRlPy5odG14KSBzdGF0ZS5odG14ID0gZmFsc2U7IC8vIGEgc2NyaXB0J3MgZW50cnkgd2FzIGxlZnQsIG9yIGEgZnJhZ21lbnQnczogaHRteCB3b3VsZCBmZXRjaCB3aGF0IGlzIHRoZXJlXG4gIH0gZWxzZSBpZiAoc3RhdGU/Lmh0bXgpIHJldHVybjsgLy8gaHRteCBzaG93cyBpdFxuICBlbHNlIGlmIChsb2NhdGlvbi5wYXRobmFtZSAhPT0gYmVmb3JlLnNwbGl0KCc/JylbMF0pIHtcbiAgICBpZiAoc3RhdGU/Lm5pdHJvKSBsb2NhdGlvbi5yZWxvYWQoKTsgLy8gaHRteCBoYXMgcHV0IGFub3RoZXIgcGFnZSB0aGVyZSBzaW5jZVxuICB9IGVsc2UgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoJ25pdHJvOm5hdmlnYXRlZCcsIHsgcXVlcnk6IGxvY2F0aW9uLnNlYXJjaCB9KSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRBZGRyZXNzID0gKCkgPT4ge1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86YWRkcmVzcycsIHNob3cpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncG9wc3RhdGUnLCBmb2xsb3cpO1xuICBoZWFyKCduYXZpZ2F0ZWQnLCBub3RlKTtcbn07XG4iLCAiLyogV2FpdHMgd2hpbGUgdGhlIHNlcnZlciBjYW4ndCBiZSByZWFjaGVkLiBUaGUgYnJvd3NlcidzIG93biB3b3JkLCBuYXZpZ2F0b3Iub25MaW5lLCBkZWNpZGVzIG5vdGhpbmc6IGl0IGlzIGZhbHNlXG4gKiBvbiBtYWNoaW5lcyB0aGF0IHJlYWNoIHRoZWlyIHNlcnZlci4gV2hlcmUgaXQgaXMsIGEgcmVhZCBvZiB0aGUgcGFnZSdzIGFkZHJlc3MgdHJpZXMsIGF0IG9uY2UsIGF0IHRoZSBldmVudFxuICogb25saW5lLCBhbmQgZXZlcnkgZml2ZSBzZWNvbmRzOyBub3RoaW5nIGxlYXZlcyBiZWZvcmUgaXQgd2FzIGFuc3dlcmVkLlxuICpcbiAqIEhlYXJzOiBvZmZsaW5lLCBvbmxpbmUuIEZyb20gdGhlIGZpcnN0IHRyeSBpbiB2YWluIG9uLCA8aHRtbD4gaGFzIHRoZSBhdHRyaWJ1dGUgZGF0YS1uaXRyby1vZmZsaW5lOyBib2R5IHRoZW5cbiAqIHNlbmRzIG5pdHJvOm9mZmxpbmUsIGFuZCBuaXRybzpvbmxpbmUgYXQgdGhlIGVuZC5cbiAqL1xuaW1wb3J0IHsgZXZlbnRPZiwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMT09LX01TID0gNTAwMDtcbmNvbnN0IEFOU1dFUl9NUyA9IDIwMDAwOyAvLyBhIHR1bm5lbCBzYXlzIG5vdGhpbmdcbi8qKiBXaGF0IHByb3hpZXMgYW5zd2VyIHdoZW4gdGhleSByZWFjaCBubyBzZXJ2ZXIsIGFuZCBicm93c2Vycywgd2l0aCAwLiAqL1xuZXhwb3J0IGNvbnN0IEFXQVkgPSBbMCwgNTAyLCA1MDMsIDUwNF07XG5sZXQgaXNSZWFjaGVkID0gZmFsc2U7IC8vIHdoYXRldmVyIHRoZSBicm93c2VyIHNheXNcbi8qKiBAdHlwZSB7UHJvbWlzZTxib29sZWFuPiB8IG51bGx9ICovXG5sZXQgc2VhcmNoID0gbnVsbDtcblxuLyoqIEB0eXBlIHsoKSA9PiBQcm9taXNlPGJvb2xlYW4+fSAqL1xuY29uc3QgY2FuUmVhZCA9IGFzeW5jICgpID0+IHtcbiAgdHJ5IHtcbiAgICAvLyBPZiBhIHJlZGlyZWN0LCBhcyB0byBhIGxvZ2luIGVsc2V3aGVyZSwgc2NyaXB0cyBzZWUgbm8gc3RhdHVzLlxuICAgIGNvbnN0IHNpZ25hbCA9IEFib3J0U2lnbmFsLnRpbWVvdXQoQU5TV0VSX01TKTtcbiAgICBjb25zdCB7IHN0YXR1cywgdHlwZSB9ID0gYXdhaXQgZmV0Y2gobG9jYXRpb24uaHJlZiwgeyBtZXRob2Q6ICdIRUFEJywgY2FjaGU6ICduby1zdG9yZScsIHJlZGlyZWN0OiAnbWFudWFsJywgc2lnbmFsIH0pO1xuICAgIHJldHVybiB0eXBlID09PSAnb3BhcXVlcmVkaXJlY3QnIHx8ICFBV0FZLmluY2x1ZGVzKHN0YXR1cyk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoaXNPZmZsaW5lOiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpc09mZmxpbmUpID0+IHtcbiAgZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LnRvZ2dsZUF0dHJpYnV0ZSgnZGF0YS1uaXRyby1vZmZsaW5lJywgaXNPZmZsaW5lKTtcbiAgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoaXNPZmZsaW5lID8gJ25pdHJvOm9mZmxpbmUnIDogJ25pdHJvOm9ubGluZScpKTtcbn07XG5cbmNvbnN0IGxvb2sgPSBhc3luYyAoKSA9PiB7XG4gIGxldCBpc09mZmxpbmUgPSBmYWxzZTtcbiAgd2hpbGUgKCEoYXdhaXQgY2FuUmVhZCgpKSkge1xuICAgIGlmICghaXNPZmZsaW5lKSB0ZWxsKGlzT2ZmbGluZSA9IHRydWUpO1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignb25saW5lJywgcmVzb2x2ZSwgeyBvbmNlOiB0cnVlIH0pO1xuICAgICAgc2V0VGltZW91dChyZXNvbHZlLCBMT09LX01TKTtcbiAgICB9KTtcbiAgfVxuICBpc1JlYWNoZWQgPSB0cnVlO1xuICBzZWFyY2ggPSBudWxsO1xuICBpZiAoaXNPZmZsaW5lKSB0ZWxsKGZhbHNlKTtcbiAgcmV0dXJuIGlzT2ZmbGluZTtcbn07XG5cbi8qKiBSZXNvbHZlcyBhdCBvbmNlLCBvciB3aGVuIHRoZSBzZXJ2ZXIgY2FuIGJlIHJlYWNoZWQgYWdhaW4sIHdpdGggd2hldGhlciBpdCBjb3VsZCBub3QgYmUuXG4gKiBAdHlwZSB7KCkgPT4gUHJvbWlzZTxib29sZWFuPiB8IG51bGx9ICovXG5leHBvcnQgY29uc3QgcmVhY2hlZCA9ICgpID0+IHNlYXJjaCA/Pz0gbmF2aWdhdG9yLm9uTGluZSB8fCBpc1JlYWNoZWQgPyBudWxsIDogbG9vaygpO1xuXG4vKiogQXNrIHRoZSBicm93c2VyIGFuZXc6IGEgcmVxdWVzdCB3YXMgaW4gdmFpbi4gKi9cbmV4cG9ydCBjb25zdCBkb3VidCA9ICgpID0+IHtcbiAgaXNSZWFjaGVkID0gZmFsc2U7XG4gIHJlYWNoZWQoKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydE9mZmxpbmUgPSAoKSA9PiBvbignb2ZmbGluZScsIGRvdWJ0KTtcbiIsICIvKiBTZW5kcyBhIGpvYiBhZ2FpbiB1bnRpbCBpdCBpcyBhbnN3ZXJlZCwgd2l0aCB0aGUgc2FtZSBpZCwgYnkgd2hpY2ggdGhlIHNlcnZlciBrbm93cyBpdCBhbmQgcnVucyBpdCBvbmNlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW9uY2Ugb2Ygb3VyIHNjcmlwdDogZm9yIGhvdyBtYW55IHNlY29uZHMgdGhlIHNlcnZlciBrbm93cyBpdDsgd2l0aG91dCB0aGF0LCBub3RoaW5nIGlzIHNlbnRcbiAqICAgYWdhaW47IGRhdGEtbml0cm8tY3NyZiwgLWNzcmYtY29va2llLCAtZXJyb3ItNTAzLlxuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgaXNBc2tlZCB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBBV0FZLCBkb3VidCwgcmVhY2hlZCB9IGZyb20gJy4vb2ZmbGluZS5qcyc7XG5pbXBvcnQgeyBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgUlVOTklORyA9IDQwOTsgLy8gdGhlIHNhbWUgcmVxdWVzdCBoYXMgY29tZSBiZWZvcmUsIGFuZCBoYXMgbm90IGVuZGVkXG5jb25zdCBQQVRJRU5DRV9NUyA9IDYwMDAwO1xuY29uc3QgUEFVU0VfTVMgPSA1MDAwO1xuLyoqIEB0eXBlIHtXZWFrTWFwPEV2ZW50LCBKb2I+fSAqL1xuZXhwb3J0IGNvbnN0IHVuc2VudCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBuaXRybzplcnJvciB0aGF0IHNheXMgc29cblxuLyoqIDEyOCByYW5kb20gYml0czsgcmFuZG9tVVVJRCBpcyBtaXNzaW5nIG9uIHBsYWluIGh0dHAuICovXG5jb25zdCBuZXdJZCA9ICgpID0+XG4gIFsuLi5jcnlwdG8uZ2V0UmFuZG9tVmFsdWVzKG5ldyBVaW50OEFycmF5KDE2KSldLm1hcCgoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgJzAnKSkuam9pbignJyk7XG5cbmNvbnN0IGNzcmYgPSAoKSA9PiB7IC8vIHRoZSBjb29raWUncyBpcyBuZXdlciwgbWF5YmVcbiAgY29uc3QgY29va2llcyA9IG5ldyBVUkxTZWFyY2hQYXJhbXMoZG9jdW1lbnQuY29va2llLnJlcGxhY2VBbGwoJzsgJywgJyYnKSk7XG4gIHJldHVybiBjb29raWVzLmdldChvcHRpb25zLm5pdHJvQ3NyZkNvb2tpZSkgfHwgb3B0aW9ucy5uaXRyb0NzcmY7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZDogKCkgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+KSA9PiBQcm9taXNlPEFuc3dlciB8IHVuZGVmaW5lZD59ICovXG5jb25zdCBzZW5kT25jZSA9IGFzeW5jIChqb2IsIHNlbmQpID0+IHtcbiAgY29uc3QgeyBib2R5IH0gPSBqb2I7XG4gIGJvZHkuc2V0KCdjc3JmbWlkZGxld2FyZXRva2VuJywgY3NyZigpKTtcbiAgYm9keS5zZXQoJ25pdHJvLXRyeScsIGAkeyhqb2IudHJpZXMgPz89IDApfWApO1xuICAvLyBUaGUgbGFzdDogYSBib2R5IHRoYXQgaXMgY3V0IG9mZiBvbiB0aGUgd2F5IGhhcyBub25lLlxuICBpZiAoIWJvZHkuaGFzKCduaXRyby1pZCcpKSBib2R5LmFwcGVuZCgnbml0cm8taWQnLCBuZXdJZCgpKTtcbiAgam9iLnJlcXVlc3QgPSBqb2Iuc3RhdHVzID0gdW5kZWZpbmVkO1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBzZW5kKCk7XG4gIGlmIChhbnN3ZXIpIGpvYi5zdGF0dXMgPSBhbnN3ZXIuc3RhdHVzO1xuICBlbHNlIGlmIChqb2IudHJpZXMpIGpvYi5zdGF0dXMgPz89IDA7IC8vIGl0IGhhZCBsZWZ0IGJlZm9yZVxuICByZXR1cm4gYW5zd2VyO1xufTtcblxuLyoqIFdoZXRoZXIgdGhhdCBpcyBhbiBhbnN3ZXIsIGFuZCBhbGwgb2YgaXQ6IHdpdGhvdXQgVExTLCBDaHJvbWl1bSB0YWtlcyB3aGF0IHdhcyBjdXQgb2ZmIGluc2lkZSBvZiB0aGUgaGVhZGVycyBmb3JcbiAqIG9uZSB0aGF0IGhhcyBuZWl0aGVyIHRoZSByZXN0IG9mIHRoZW0gbm9yIGEgYm9keS4gQSByZWZ1c2FsLCB3aGljaCBpcyBvZiBubyBjb21wb25lbnQsIGhhcyBub25lLlxuICogQHR5cGUgeyhhbnN3ZXI6IEFuc3dlcikgPT4gYW55fSAqL1xuY29uc3QgaXNXaG9sZSA9ICh7IGhlYWRlcnMsIHN0YXR1cywgdGV4dCB9KSA9PiB7XG4gIGNvbnN0IHRyaWdnZXIgPSBoZWFkZXJzLmdldCgnSFgtVHJpZ2dlcicpO1xuICByZXR1cm4gc3RhdHVzID09PSAyMDAgfHwgc3RhdHVzID09PSA0MjJcbiAgICA/IHRleHQgfHwgaGVhZGVycy5nZXQoJ0hYLVJlZGlyZWN0JykgfHwgaGVhZGVycy5nZXQoJ0hYLVJlZnJlc2gnKSB8fCAvXntcIm5pdHJvOmV2ZW50c1wiOntcImlkXCI6XCJcIi8udGVzdCh0cmlnZ2VyKVxuICAgIDogdHJpZ2dlciB8fCAhW1JVTk5JTkcsIC4uLkFXQVldLmluY2x1ZGVzKHN0YXR1cyk7XG59O1xuXG4vKiogTm9ib2R5IGNhbiBzYXkgd2hldGhlciBpdCByYW47IHRoZSBwYWdlIHNob3dzIHdoYXQgaXMgdGhlcmUuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZ2l2ZVVwID0gKGpvYikgPT4ge1xuICBqb2IuZXJyb3IgPSBvcHRpb25zWyduaXRyb0Vycm9yLTUwMyddO1xuICBqb2IuaXNTdGFsZSA9IHRydWU7XG59O1xuXG4vKiogQ29tcGxldGUgYSBqb2IgYW5kIHNlbmQgaXQsIGFzIG9mdGVuIGFzIGl0IHRha2VzOyBgc2VuZGAgc2VuZHMgaXQgb25jZS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHNlbmQ6ICgpID0+IFByb21pc2U8QW5zd2VyIHwgdW5kZWZpbmVkPikgPT4gUHJvbWlzZTxBbnN3ZXIgfCB1bmRlZmluZWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGluc2lzdCA9IGFzeW5jIChqb2IsIHNlbmQpID0+IHtcbiAgbGV0IHNpbmNlID0gRGF0ZS5ub3coKTsgLy8gdGltZXJzIHNsZWVwIHdpdGggdGhlIGxhcHRvcFxuICBjb25zdCBiZWd1biA9IChqb2IuYmVndW4gPz89IHNpbmNlKTtcbiAgam9iLmlzVW5zZW50ID0gZmFsc2U7XG4gIGZvciAobGV0IHBhdXNlID0gNTA7IDsgcGF1c2UgKj0gMikge1xuICAgIGNvbnN0IG5vdyA9IERhdGUubm93KCk7XG4gICAgaWYgKG5vdyAtIGJlZ3VuID4gKG9wdGlvbnMubml0cm9PbmNlIC0gNjApICogMTAwMCkgcmV0dXJuIHZvaWQgZ2l2ZVVwKGpvYik7IC8vIGl0IHdvdWxkIGJlIHJ1biBhIHNlY29uZCB0aW1lXG4gICAgY29uc3QgYW5zd2VyID0gYXdhaXQgc2VuZE9uY2Uoam9iLCBzZW5kKTtcbiAgICBpZiAoYW5zd2VyID8gaXNXaG9sZShhbnN3ZXIpIDogam9iLnN0YXR1cyA9PSBudWxsKSByZXR1cm4gYW5zd2VyO1xuICAgIGlmICgham9iLnN0YXR1cyAmJiAhbmF2aWdhdG9yLm9uTGluZSkgZG91YnQoKTtcbiAgICBpZiAoIW9wdGlvbnMubml0cm9PbmNlKSByZXR1cm4gYW5zd2VyO1xuICAgIGpvYi50cmllcyA9IChqb2IudHJpZXMgPz8gMCkgKyAxO1xuICAgIGFubm91bmNlKCdhZ2FpbicsIGpvYik7XG4gICAgaWYgKGF3YWl0IHJlYWNoZWQoKSkge1xuICAgICAgc2luY2UgPSBEYXRlLm5vdygpO1xuICAgICAgcGF1c2UgPSAyNTtcbiAgICB9IGVsc2UgaWYgKG5vdyAtIHNpbmNlID4gUEFUSUVOQ0VfTVMpIHtcbiAgICAgIGlmIChqb2Iuc3RhdHVzID09PSBSVU5OSU5HKSBnaXZlVXAoam9iKTsgLy8gaXQgbWF5IGVuZCB5ZXQsIG9yIG5ldmVyXG4gICAgICBlbHNlIGpvYi5pc1Vuc2VudCA9ICEhKGpvYi5oZWFyZCB8fCBpc0Fza2VkKGpvYikpO1xuICAgICAgcmV0dXJuIGFuc3dlcjtcbiAgICB9IGVsc2UgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSwgTWF0aC5taW4ocGF1c2UsIFBBVVNFX01TKSAqICgwLjUgKyBNYXRoLnJhbmRvbSgpIC8gMikpKTtcbiAgfVxufTtcbiIsICIvKiBXaGVyZSB0aGUgZm9jdXMgZ29lcyB3aGVuIGFuIGFuc3dlciBoYXMgcmVwbGFjZWQgd2hhdCBoYWQgaXQuICovXG5pbXBvcnQgeyBkb2luZ09mLCBpc093biB9IGZyb20gJy4vZmllbGRzLmpzJztcblxuLyoqIEZpbmQgd2hhdCBnZXRzIHRoZSBmb2N1czogd2hhdCBhbiBhbnN3ZXIgdGhhdCB3YXMgYXNrZWQgZm9yIGJyaW5ncyB3aXRoIGBhdXRvZm9jdXNgOyB0aGUgY29udHJvbCB0aGF0XG4gKiBoYXMgaXQ7IHRoZSBvbmUgaW4gaXRzIHBsYWNlLCBzdWNoIGFzIGEgYnV0dG9uIHdpdGggb3RoZXIgYXJndW1lbnRzOyB3aGF0IGhhcyBvcGVuZWQgdGhlIGVsZW1lbnQgYXJvdW5kXG4gKiBpdCAoYXJpYS1jb250cm9scyksIG9yIGNvbWVzIGluIGl0cyBwbGFjZTsgd2hhdCB0YWtlcyB0aGUgZm9jdXMgZnJvbSBzY3JpcHRzIGFsb25lICh0YWJpbmRleD1cIi0xXCIpLCBhcm91bmQgaXQgb3IgbmV4dCB0byBpdC5cbiAqIE9mIHdoYXQgcGVvcGxlIHdyb3RlLCBvbmx5IHdoYXQgaGFzIGl0IGFscmVhZHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+LCBmb2N1czogc3RyaW5nLCBhY3RpdmU6IGFueSkgPT4gKG5ld3M6IE1hcDxzdHJpbmcsIGFueT4pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmb2xsb3cgPSAoeyBpc1F1aWV0LCBzb3VyY2UgfSwgb2xkcywgZm9jdXMsIGFjdGl2ZSkgPT4ge1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gTWFwPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3Qgb3VycyA9IChjb250cm9scykgPT4gbmV3IE1hcChbLi4uY29udHJvbHNdLmZpbHRlcigoZW50cnkpID0+IGVudHJ5WzBdID09PSBmb2N1cyB8fCBpc093bihlbnRyeSkpKTtcbiAgb2xkcyA9IG91cnMob2xkcyk7XG4gIGNvbnN0IGlzQXNrZXIgPSAhaXNRdWlldCAmJiAoYWN0aXZlID09PSBkb2N1bWVudC5ib2R5IHx8IHNvdXJjZT8uY29udGFpbnMoYWN0aXZlKSk7XG4gIGNvbnN0IHdhbnRlZCA9IFsuLi5vbGRzXS5maWx0ZXIoKFssIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMpLm1hcCgoW2tleV0pID0+IGtleSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2w6IGFueSkgPT4gc3RyaW5nfSAqL1xuICBjb25zdCBwbGFjZU9mID0gKGNvbnRyb2wpID0+XG4gICAgW2NvbnRyb2wubG9jYWxOYW1lLCBjb250cm9sLm5hbWUsIGNvbnRyb2wucGFyZW50RWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBkb2luZ09mKGNvbnRyb2wpWzBdXS5qb2luKCk7XG4gIGNvbnN0IHBsYWNlID0gZm9jdXMgJiYgcGxhY2VPZihhY3RpdmUpO1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gc3RyaW5nW119ICovXG4gIGNvbnN0IHBlZXJzT2YgPSAoY29udHJvbHMpID0+IFsuLi5jb250cm9sc10uZmlsdGVyKChbLCBjb250cm9sXSkgPT4gcGxhY2VPZihjb250cm9sKSA9PT0gcGxhY2UpLm1hcCgoW2tleV0pID0+IGtleSk7XG4gIGNvbnN0IHBlZXJzID0gcGVlcnNPZihvbGRzKTtcbiAgY29uc3Qga2V5cyA9IFsuLi5vbGRzLmtleXMoKV07XG4gIGNvbnN0IGF0ID0ga2V5cy5pbmRleE9mKGZvY3VzKTtcbiAgY29uc3QgaGVsZCA9IG5ldyBTZXQoKTsgLy8gYnkgaWRzOiB3aGF0IGl0IHN0YW5kcyBpblxuICBmb3IgKGxldCBlbGVtZW50ID0gYWN0aXZlOyBlbGVtZW50OyBlbGVtZW50ID0gZWxlbWVudC5wYXJlbnRFbGVtZW50KSBoZWxkLmFkZChlbGVtZW50LmlkKTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHN0cmluZyB8IHVuZGVmaW5lZH0gKi9cbiAgY29uc3Qgb3BlbmVySW4gPSAoY29udHJvbHMpID0+IFsuLi5jb250cm9sc10uZmluZCgoWywgY29udHJvbF0pID0+IGhlbGQuaGFzKGNvbnRyb2wuZ2V0QXR0cmlidXRlKCdhcmlhLWNvbnRyb2xzJykgfHwgMCkpPy5bMF07XG4gIGNvbnN0IG9wZW5lciA9IG9wZW5lckluKG9sZHMpO1xuICBjb25zdCBhcm91bmQgPSBrZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCkuZmlsdGVyKChrZXkpID0+IG9sZHMuZ2V0KGtleSkuY29udGFpbnMoYWN0aXZlKSk7XG4gIHJldHVybiAoYWxsKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IG91cnMoYWxsKTtcbiAgICBjb25zdCBmcmVzaCA9IGlzQXNrZXIgJiYgWy4uLm5ld3NdLmZpbmQoKFtrZXksIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMgJiYgIXdhbnRlZC5pbmNsdWRlcyhrZXkpKTtcbiAgICBpZiAoZnJlc2gpIHJldHVybiBmcmVzaFsxXTtcbiAgICBpZiAoIWZvY3VzKSByZXR1cm4gYWN0aXZlLmlzQ29ubmVjdGVkICYmIGFjdGl2ZTtcbiAgICBjb25zdCBub3cgPSBwZWVyc09mKG5ld3MpO1xuICAgIGNvbnN0IHBlZXIgPSBub3cubGVuZ3RoID09PSBwZWVycy5sZW5ndGggJiYgbm93W3BlZXJzLmluZGV4T2YoZm9jdXMpXTtcbiAgICBjb25zdCBvdGhlcnMgPSBbLi4uYXJvdW5kLCAuLi5rZXlzLnNsaWNlKGF0KSwgLi4ua2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpXTtcbiAgICBjb25zdCBsYW5kaW5nID0gb3RoZXJzLmZpbmQoKGtleSkgPT4gbmV3cy5nZXQoa2V5KT8ubWF0Y2hlcygnW3RhYmluZGV4PVwiLTFcIl0nKSk7XG4gICAgY29uc3QgcGxhY2VzID0gW2ZvY3VzLCAhb2xkcy5oYXMocGVlciB8fCAnJykgJiYgcGVlciwgb3BlbmVyLCBvcGVuZXJJbihuZXdzKSwgbGFuZGluZ107XG4gICAgcmV0dXJuIHBsYWNlcy5tYXAoKGtleSkgPT4gbmV3cy5nZXQoa2V5IHx8ICcnKSkuZmluZChCb29sZWFuKTtcbiAgfTtcbn07XG4iLCAiLyogTGluZXMgb2Ygam9iczogdGhvc2Ugb2Ygb25lIGNvbXBvbmVudCBsZWF2ZSBvbmUgYnkgb25lLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIGlzQXNrZWQsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyByZWFjaGVkIH0gZnJvbSAnLi9vZmZsaW5lLmpzJztcbmltcG9ydCB7IGZpbmQsIG9wdGlvbnMsIHNldHRsZWQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBNQVhfSE9QUyA9IDY7IC8vIGVsc2UgdGVuIGNvbXBvbmVudHMgYWxsb3cgYSBtaWxsaW9uIHJlcXVlc3RzXG5jb25zdCBDQUxMX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgSm9iW10+fSAqL1xuY29uc3QgbGluZXMgPSBuZXcgTWFwKCk7IC8vIGJ5IGlkOiB0aGUgam9iIHVuZGVyIHdheSwgYW5kIHRob3NlIGJlaGluZFxuLyoqIEB0eXBlIHtXZWFrTWFwPEV2ZW50LCBDYXVzZT59ICovXG5leHBvcnQgY29uc3QgY2F1c2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gb2YgdGhlIGV2ZW50cyB3ZSBzZW50XG4vKiogU2F5IGhvdyBqb2JzIGFyZSBydW4uIFVudGlsIHRoZW4sIHRoZXkgd2FpdC5cbiAqIEB0eXBlIHsocnVuOiAoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4pID0+IHZvaWR9ICovXG5leHBvcnQgbGV0IHJ1bldpdGg7XG4vKiogQHR5cGUge1Byb21pc2U8KGpvYjogSm9iKSA9PiBQcm9taXNlPHZvaWQ+Pn0gKi9cbmNvbnN0IHJ1bm5lciA9IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiAocnVuV2l0aCA9IHJlc29sdmUpKTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3QgbGluZU9mID0gKGlkKSA9PiBsaW5lcy5nZXQoaWQpID8/IFtdO1xuXG4vKiogV2hldGhlciBzb21ldGhpbmcgdGhhdCB3YXMgYXNrZWQgZm9yIGhhcyBub3QgbGVmdCB5ZXQsIG9yIGlzIHNlbnQgYWdhaW4uXG4gKiBAdHlwZSB7KCkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1dhaXRpbmcgPSAoKSA9PlxuICBbLi4ubGluZXMudmFsdWVzKCldLnNvbWUoKGxpbmUpID0+IGxpbmUuc29tZSgoam9iLCBhdCkgPT4gaXNBc2tlZChqb2IpICYmIChhdCB8fCBqb2IudHJpZXMgIT09IDApKSk7XG5cbi8qKiBAdHlwZSB7KGhlYXJkOiBhbnlbXSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzRnVsbCA9IChoZWFyZCkgPT5cbiAgaGVhcmRbb3B0aW9ucy5uaXRyb0hlYXJkIC0gMV0gfHwgaGVhcmQuZmlsdGVyKChbbmFtZV0pID0+IC9eY2FsbDovLnRlc3QobmFtZSkpW0NBTExfTElNSVQgLSAxXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZW5xdWV1ZSA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY2F1c2UsIGhlYXJkIH0gPSBqb2I7XG4gIGNvbnN0IHsgY2hhaW4sIGNvdW50cywgaGVhcmRCeSB9ID0gLyoqIEB0eXBlIHtDYXVzZX0gKi8gKGNhdXNlcy5nZXQoY2F1c2UpID8/IGpvYik7XG4gIGlmIChoZWFyZEJ5Py5oYXMoaWQpIHx8ICFhbm5vdW5jZSgncXVldWVkJywgam9iKSkgcmV0dXJuOyAvLyBpdCByb2RlIHdpdGggd2hhdCBzZW50IHRoZSBldmVudFxuICBPYmplY3QuYXNzaWduKGpvYiwgeyBjaGFpbiwgY291bnRzIH0pO1xuICBjb25zdCBsaW5lID0gbGluZXMuZ2V0KGlkKTtcbiAgaWYgKGNoYWluLmluY2x1ZGVzKGlkKSB8fCBjaGFpbltNQVhfSE9QU10gfHwgY291bnRzW2lkXSA+IE1BWF9IT1BTKSB7XG4gICAgLy8gVG8gaGVhciBvbmVzZWxmIGlzIG5vIGxvb3AuXG4gICAgY29uc3Qgd2h5ID0gY2hhaW4uaW5jbHVkZXMoaWQpID8gJ2xvb3AnIDogJ3RvbyBsb25nIGEgY2hhaW4sIG1heWJlIGEgbG9vcCc7XG4gICAgaWYgKGNoYWluWzFdKSBjb25zb2xlLndhcm4oYG5pdHJvOiAke3doeX06ICR7Y2F1c2UudHlwZX0gc3RvcHM6ICR7Wy4uLmNoYWluLCBpZF0uam9pbignID4gJyl9YCk7XG4gICAgaWYgKERFQlVHICYmIGNoYWluWzFdKSBhbm5vdW5jZSgnc3RvcHBlZCcsIHsgLi4uam9iLCB3aHkgfSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIC8qKiBAdHlwZSB7YW55fSAqL1xuICBjb25zdCBsYXN0ID0gIWpvYi50b2tlbiAmJiBsaW5lPy5maWx0ZXIoKG90aGVyKSA9PiBvdGhlci5oZWFyZCAmJiAhb3RoZXIudG9rZW4pLmF0KC0xKTtcbiAgLy8gT25lIHJlcXVlc3QgZm9yIGFsbCBoZWFyZCBiZWZvcmUgaXQgbGVhdmVzLCBidXQgbm9uZSBvdmVydGFrZXMgYW5vdGhlcjsgdGhlIGxhc3QgcGFnZSdzIGNvbXBvbmVudCBoYXMgb25lIG9mIGl0cyBvd24uXG4gIGlmIChoZWFyZCAmJiBsYXN0Py5yb290ID09PSBqb2Iucm9vdCAmJiAhaXNGdWxsKGxhc3QuaGVhcmQpKSB7XG4gICAgbGFzdC5oZWFyZC5wdXNoKC4uLmhlYXJkKTtcbiAgICBsYXN0LmNoYWluID0gbGFzdC5jaGFpbi5maWx0ZXIoKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzdGVwKSA9PiBjaGFpbi5pbmNsdWRlcyhzdGVwKSk7XG4gIH0gZWxzZSBpZiAoIWxpbmUpIHdvcmsoaWQsIFtqb2JdKTtcbiAgZWxzZSBpZiAoaGVhcmQgfHwgIWpvYi5pc1F1aWV0IHx8IChsaW5lWzBdLmhvc3QgJiYgIWxpbmVbMV0pKSBsaW5lLnB1c2goam9iKTsgLy8gbm8gcG9sbDogbmV3ZXIgSFRNTCBjb21lc1xufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgbGluZTogSm9iW10pID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCB3b3JrID0gYXN5bmMgKGlkLCBsaW5lKSA9PiB7XG4gIGxpbmVzLnNldChpZCwgbGluZSk7XG4gIGNvbnN0IHJ1biA9IGF3YWl0IHJ1bm5lcjtcbiAgLy8gT25lIHJlcXVlc3QgZm9yIGFsbCBoZWFyZCBpbiBvbmUgZ287IGh0bXggdW5sb2NrcyB0aGUgZWxlbWVudCwgb3IgYmVnaW5zLlxuICBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlKSk7XG4gIGZvciAoOyBsaW5lWzBdOyBsaW5lLnNoaWZ0KCkpIHtcbiAgICBhd2FpdCByZWFjaGVkKCk7XG4gICAgYXdhaXQgc2V0dGxlZChpZCk7XG4gICAgY29uc3QgW2pvYl0gPSBsaW5lO1xuICAgIGlmICgham9iKSBicmVhaztcbiAgICBhd2FpdCBydW4oam9iKS5jYXRjaCgoZXJyb3IpID0+IGRyb3Aoam9iLCBlcnJvcikpO1xuICAgIGFubm91bmNlKCdkb25lJywgam9iKTtcbiAgICAvLyBXaGF0IHdhcyBzd2FwcGVkIG1heSBiZSBvbGQuXG4gICAgY29uc3Qgcm9vdCA9IGpvYi5pc1N0YWxlICYmIChqb2IuaGVhcmQgfHwgIWpvYi5pc1F1aWV0KSAmJiAhbGluZVsxXSAmJiBmaW5kKGlkKTtcbiAgICBpZiAocm9vdCkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbiAgaWYgKGxpbmVzLmdldChpZCkgPT09IGxpbmUpIGxpbmVzLmRlbGV0ZShpZCk7IC8vIGVsc2UgYSBob3N0IGhvbGRzIGl0XG59O1xuXG4vKiogVGhlIGpvYnMgdGhhdCBoYXZlIGhlYXJkIHNvbWV0aGluZywgaGF2ZSBub3QgbGVmdCwgYW5kIG5vYm9keSB3YWl0cyBiZWhpbmQgdGhlbS5cbiAqIEB0eXBlIHsoKSA9PiBKb2JbXX0gKi9cbmV4cG9ydCBjb25zdCB3YWl0aW5nID0gKCkgPT5cbiAgWy4uLmxpbmVzLnZhbHVlcygpXS5maWx0ZXIoKFtqb2IsIG5leHRdKSA9PiBqb2I/LmhlYXJkICYmICFqb2IudG9rZW4gJiYgIW5leHQpLm1hcCgoW2pvYl0pID0+IGpvYik7XG5cbi8qKiBIb2xkIGEgbGluZSBmb3IgYSBqb2IgdGhhdCB0cmF2ZWxzIHdpdGggYW5vdGhlcidzLiBBIHdvcmtlciB0aGF0IGhhcyB3YWl0ZWQgdG8gc2VuZCBpdCBmaW5kcyBpdHMgb3duIGxpbmUgZW1wdHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhvbGQgPSAoam9iKSA9PiB7XG4gIGxpbmVzLmdldChqb2IuaWQpPy5wb3AoKTtcbiAgbGluZXMuc2V0KGpvYi5pZCwgW2pvYl0pO1xufTtcblxuLyoqIExldCBhIGxpbmUgdGhhdCB3YXMgaGVsZCBnbyBvbi5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZXN1bWUgPSAoaWQpID0+IHtcbiAgY29uc3QgbGluZSA9IGxpbmVPZihpZCk7XG4gIGxpbmVbMF0gPyB3b3JrKGlkLCBsaW5lKSA6IGxpbmVzLmRlbGV0ZShpZCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IFBhcnRpYWw8Sm9iPiwgd2h5OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZHJvcCA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBpc1F1aWV0LCByZWplY3QgfSwgd2h5KSA9PiB7XG4gIGNvbnN0IGVycm9yID0gYCR7Y29tcG9uZW50fS4ke2FjdGlvbn0gbm90IHNlbnQ6ICR7d2h5fWA7XG4gIGlmICghaXNRdWlldCkgY29uc29sZS53YXJuKCduaXRybzonLCBlcnJvcik7XG4gIHJlamVjdD8uKGZhaWx1cmUoeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1czogMCB9KSk7XG59O1xuXG4vKiogQHR5cGUgeyhkZXRhaWw6IGFueSkgPT4gRXJyb3J9ICovXG5leHBvcnQgY29uc3QgZmFpbHVyZSA9IChkZXRhaWwpID0+IE9iamVjdC5hc3NpZ24obmV3IEVycm9yKGRldGFpbC5lcnJvciksIGRldGFpbCk7XG4iLCAiLyogS2VlcHMgb3ZlciBhIHN3YXAgd2hhdCB0aGUgdmlzaXRvciBoYXMgZW50ZXJlZCBzaW5jZSB0aGUgcmVxdWVzdCBsZWZ0LCBhbmQgdGhlIGZvY3VzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWtlZXAsIGluIHdob3NlIGVsZW1lbnRzIG5vdGhpbmcgaXMgd3JpdHRlbi5cbiAqL1xuaW1wb3J0IHsgQ0hPSUNFLCBGSUVMRFMsIFRZUEVELCBjb250cm9sc09mLCBnaXZlbiwgaXNTYW1lLCB2YWx1ZXNPZiwgd3JpdGUgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBmb2xsb3cgfSBmcm9tICcuL2ZvY3VzLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQsIG9uLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge1dlYWtNYXA8YW55LCBzdHJpbmc+fSAqL1xuY29uc3QgZWNob2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIGlucHV0IHR5cGVkIGluOiB3aGF0IGEgc3luYyBoYXMgbGVmdCBhcyBpdCB3YXMgdHlwZWRcblxuLyoqIEEgZmlsZSBkaWFsb2cgdGhhdCBpcyBzdGlsbCBvcGVuIGtub3dzIHRoZSBvbGQgaW5wdXQgYWxvbmUuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcsIG9sZHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHZvaWR9ICovXG5jb25zdCBwYXNzRmlsZXNPbiA9IChpZCwgb2xkcykgPT4ge1xuICBmb3IgKGNvbnN0IFtrZXksIG9sZF0gb2Ygb2xkcykge1xuICAgIGlmICghb2xkLmZpbGVzIHx8IG9sZC5pc0Nvbm5lY3RlZCkgY29udGludWU7XG4gICAgb2xkLmFkZEV2ZW50TGlzdGVuZXIoJ2NoYW5nZScsICgpID0+IHtcbiAgICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAgIGNvbnN0IGZpZWxkID0gcm9vdCAmJiBjb250cm9sc09mKHJvb3QpLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgcmV0dXJuO1xuICAgICAgd3JpdGUoZmllbGQsIHZhbHVlc09mKG9sZCkpO1xuICAgICAgZm9yIChjb25zdCBuYW1lIG9mIFsnaW5wdXQnLCAnY2hhbmdlJ10pIGZpZWxkLmRpc3BhdGNoRXZlbnQobmV3IEV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSB9KSk7XG4gICAgfSk7XG4gIH1cbn07XG5cbi8qKiBXaGF0IHRlbGxzIHdoZXRoZXIgYSBjb250cm9sIHN0YW5kcyBpbiBhbiBlbGVtZW50IHRoYXQgdGhlIGNvbXBvbmVudCBrZWVwcy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiAoY29udHJvbDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3Qga2VwdEluID0gKHJvb3QpID0+IHtcbiAgY29uc3Qga2VwdCA9IGFsbCgnW2RhdGEtbml0cm8ta2VlcF0nLCByb290KTtcbiAgcmV0dXJuIChjb250cm9sKSA9PiBrZXB0LnNvbWUoKGVsZW1lbnQpID0+IGVsZW1lbnQuY29udGFpbnMoY29udHJvbCkpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBqb2I6IEpvYikgPT4gKCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBrZWVwRW50cmllcyA9IChyb290LCBqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGlkLCBzZW50LCBzdGF0dXMgfSA9IGpvYjtcbiAgY29uc3Qga2VwdCA9IG5ldyBNYXAoKTtcbiAgY29uc3QgYWN0aXZlID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgY29uc3Qgb2xkcyA9IGNvbnRyb2xzT2Yocm9vdCk7XG4gIGNvbnN0IGlzS2VwdCA9IGtlcHRJbihyb290KTtcbiAgY29uc3QgY2FyZXQgPSBbYWN0aXZlLnNlbGVjdGlvblN0YXJ0LCBhY3RpdmUuc2VsZWN0aW9uRW5kXTtcbiAgbGV0IGZvY3VzID0gJyc7XG4gIGZvciAoY29uc3QgW2tleSwgY29udHJvbF0gb2Ygb2xkcykge1xuICAgIGlmIChjb250cm9sID09PSBhY3RpdmUpIGZvY3VzID0ga2V5O1xuICAgIGlmICghY29udHJvbC5tYXRjaGVzKEZJRUxEUykgfHwgaXNLZXB0KGNvbnRyb2wpKSBjb250aW51ZTtcbiAgICAvLyBXaGF0IHdhcyB0eXBlZCBzaW5jZSwgb3IgZGlkIG5vdCB0cmF2ZWwsIHN0YXlzOyBzbyBkbyBhcmd1bWVudHMgb2YgYSBmYWlsZWQgYWN0aW9uLlxuICAgIGNvbnN0IG5vdyA9IHZhbHVlc09mKGNvbnRyb2wpO1xuICAgIGNvbnN0IGJlZm9yZSA9IHNlbnQuZ2V0KGtleSk7XG4gICAgY29uc3QgaXNSZWZ1c2VkID0gYmVmb3JlICYmIHN0YXR1cyA9PT0gNDIyICYmICFiZWZvcmUuYm91bmQ7XG4gICAgY29uc3QgaXNFY2hvID0gIWJlZm9yZSAmJiBrZXkgPT09IGZvY3VzICYmIGVjaG9lcy5nZXQoY29udHJvbCkgPT09IGNvbnRyb2wudmFsdWU7XG4gICAga2VwdC5zZXQoa2V5LCAoaXNSZWZ1c2VkIHx8IGlzRWNobyB8fCAhaXNTYW1lKG5vdywgYmVmb3JlPy52YWx1ZXMgPz8gZ2l2ZW4oY29udHJvbCkpKSAmJiBub3cpO1xuICB9XG4gIGNvbnN0IG5leHQgPSBmb2xsb3coam9iLCBvbGRzLCBmb2N1cywgYWN0aXZlKTtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBjb25zdCBuZXdSb290ID0gZmluZChyb290LmlkKSA/PyByb290O1xuICAgIGNvbnN0IGNvbnRyb2xzID0gY29udHJvbHNPZihuZXdSb290KTtcbiAgICBjb25zdCBiZWhpbmQgPSBsaW5lT2YoaWQpO1xuICAgIGZvciAoY29uc3Qgam9iIG9mIGJlaGluZCkgam9iLnJvb3QgPSByb290T2YobmV3Um9vdCk7XG4gICAgcGFzc0ZpbGVzT24ocm9vdC5pZCwgb2xkcyk7XG4gICAgZm9yIChjb25zdCBba2V5LCB2YWx1ZXNdIG9mIGtlcHQpIHtcbiAgICAgIGNvbnN0IGZpZWxkID0gY29udHJvbHMuZ2V0KGtleSk7XG4gICAgICBpZiAoIWZpZWxkKSBjb250aW51ZTtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXMgfHwgZ2l2ZW4oZmllbGQpKTtcbiAgICAgIGNvbnN0IGlzRWNobyA9IGFjdGlvbiA9PT0gJ3N5bmMnID8gIXZhbHVlcyAmJiBzZW50LmhhcyhrZXkpIDogZWNob2VzLmdldChhY3RpdmUpID09PSBmaWVsZC52YWx1ZTtcbiAgICAgIGlmIChrZXkgPT09IGZvY3VzICYmIGlzRWNobyAmJiBmaWVsZC5tYXRjaGVzKFRZUEVEKSkgZWNob2VzLnNldChmaWVsZCwgZmllbGQudmFsdWUpO1xuICAgICAgLy8gSWYgaXQgd2FzIG5vdCB0b3VjaGVkLCB0aGUgY2xpY2tzIGJlaGluZCBidWlsZCBvbiB0aGUgbmV3IHZhbHVlLlxuICAgICAgZm9yIChjb25zdCB7IHNlbnQgfSBvZiB2YWx1ZXMgPyBbXSA6IGJlaGluZCkge1xuICAgICAgICBjb25zdCBlbnRyeSA9IHNlbnQuZ2V0KGtleSk7XG4gICAgICAgIGlmIChlbnRyeSkgZW50cnkudmFsdWVzID0gdmFsdWVzT2YoZmllbGQpO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCB0YXJnZXQgPSBuZXh0KGNvbnRyb2xzKTtcbiAgICBjb25zdCBzdGF5cyA9IHRhcmdldCA9PT0gYWN0aXZlIHx8IHRhcmdldCA9PT0gY29udHJvbHMuZ2V0KGZvY3VzKTtcbiAgICBpZiAoIXRhcmdldCAmJiBmb2N1cykgYWN0aXZlLmJsdXIoKTsgLy8gaXQgbWF5IGJlIGFub3RoZXIgcm93J3MgYnkgbm93XG4gICAgaWYgKCF0YXJnZXQpIHJldHVybjtcbiAgICBpZiAodGFyZ2V0ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSB0YXJnZXQuZm9jdXMoeyBwcmV2ZW50U2Nyb2xsOiBzdGF5cyB9KTtcbiAgICBpZiAoIXN0YXlzKSByZXR1cm4gdGFyZ2V0Lm1hdGNoZXMoJ2lucHV0JykgJiYgdGFyZ2V0LnNlbGVjdCgpOyAvLyBhcyB3aXRoIHRoZSBUYWIga2V5XG4gICAgY29uc3QgeyBzZWxlY3Rpb25TdGFydCwgc2VsZWN0aW9uRW5kIH0gPSB0YXJnZXQ7XG4gICAgaWYgKGNhcmV0WzBdICE9IG51bGwgJiYgIWlzU2FtZShjYXJldCwgW3NlbGVjdGlvblN0YXJ0LCBzZWxlY3Rpb25FbmRdKSkgdGFyZ2V0LnNldFNlbGVjdGlvblJhbmdlKC4uLmNhcmV0KTtcbiAgfTtcbn07XG5cbi8qKiBXaGF0IHJ1bnMgYW4gYWN0aW9uIGJ5IGJlaW5nIGNob3NlbiBzaG93cyB3aGF0IGhvbGRzIGlmIHRoYXQgZmFpbHMsIHVubGVzcyBhIGNsaWNrIGJlaGluZCBpcyB0byBkZWNpZGUuXG4gKiBAdHlwZSB7KGpvYjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgdGFrZUJhY2sgPSAoeyBpZCwgc2VudCwgc291cmNlLCBzdGF0dXMgfSkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCB8fCAvXjIvLnRlc3Qoc3RhdHVzKSB8fCAhc291cmNlPy5tYXRjaGVzKENIT0lDRSkpIHJldHVybjtcbiAgY29uc3QgaXNLZXB0ID0ga2VwdEluKHJvb3QpO1xuICBmb3IgKGNvbnN0IFtrZXksIGZpZWxkXSBvZiBjb250cm9sc09mKHJvb3QpKSB7XG4gICAgY29uc3QgZW50cnkgPSBzZW50LmdldChrZXkpO1xuICAgIGlmIChlbnRyeT8ubmFtZSAhPT0gc291cmNlLm5hbWUgfHwgaXNLZXB0KGZpZWxkKSB8fCBsaW5lT2YoaWQpLnNvbWUoKGpvYiwgYXQpID0+IGF0ICYmIGpvYi5zZW50LmhhcyhrZXkpKSkgY29udGludWU7XG4gICAgd3JpdGUoZmllbGQsIChlbnRyeS52YWx1ZXMgPSBnaXZlbihmaWVsZCkpKTtcbiAgfVxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RW50cmllcyA9ICgpID0+IHtcbiAgaGVhcignZG9uZScsIHRha2VCYWNrKTtcbiAgLy8gVGhlIHN0YXRlIG1heSBob2xkIGl0IG90aGVyd2lzZSwgc3VjaCBhcyB3aXRob3V0IGEgc3BhY2UgYXQgaXRzIGVuZC4gSXQgc2hvd3Mgd2hlbiB0aGUgaW5wdXQgaXMgbGVmdC5cbiAgb24oJ2ZvY3Vzb3V0JywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBpZiAodGFyZ2V0ID09PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSByZXR1cm47IC8vIHRoZSB3aW5kb3cgd2FzIGxlZnRcbiAgICBpZiAoZWNob2VzLmdldCh0YXJnZXQpID09PSB0YXJnZXQudmFsdWUpIHdyaXRlKHRhcmdldCwgZ2l2ZW4odGFyZ2V0KSk7XG4gICAgZWNob2VzLmRlbGV0ZSh0YXJnZXQpO1xuICB9KTtcbn07XG4iLCAiLyogVG9hc3RzOiBzaG93cyBuaXRybzptZXNzYWdlIGFuZCBuaXRybzplcnJvciB0byB0aGUgdmlzaXRvci5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby10b2FzdC1lbmFibGVkIChcInRydWVcIiBvciBcImZhbHNlXCIpLCAtcG9zaXRpb24sIC1kdXJhdGlvbiAobXMpLCAtc3R5bGUgKGEgbmFtZSBmb3JcbiAqICAgc3R5bGVzaGVldHMpIG9mIGl0cyBzY3JpcHQ7IC1sYWJlbCwgLWRpc21pc3MsIC1yZWxvYWQgYW5kIC1hZ2FpbiB0aGVyZSBhcmUgdGhlIHdvcmRzOyBkYXRhLW5pdHJvLXRvYXN0IG9mIGFcbiAqICAgY29tcG9uZW50J3Mgcm9vdDogSlNPTiB3aXRoIHRob3NlIG9mIGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgdGhhdCBkaWZmZXIgZm9yIHRoZSBjbGFzcy5cbiAqIEhlYXJzOiBuaXRybzptZXNzYWdlIHtjb21wb25lbnQsIGxldmVsLCB0ZXh0fSwgbml0cm86ZXJyb3Ige2NvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzfTsgb25lXG4gKiAgIHdpdGhvdXQgdGV4dCBvciBlcnJvciBzYXlzIG5vdGhpbmcuIGNsb3NlIG9mIGRpYWxvZ3M7IGZvY3VzaW4uXG4gKiBBIG5hcnJvdyBzY3JlZW4gc2hvd3MgdGhyZWUgYXQgYSB0aW1lOyBlcXVhbCBvbmVzIGFyZSBvbmUsIHdpdGggdGhlaXIgbnVtYmVyLlxuICogV2hhdCBjb3VsZCBub3QgYmUgc2VudCBpcyBzZW50IGFnYWluIGZyb20gdGhlIHRvYXN0IHRoYXQgc2F5cyBzby5cbiAqIEEgcGFnZSBtYXkgc2hvdyBtZXNzYWdlcyBpdHMgb3duIHdheTogd2luZG93Lk5pdHJvVG9hc3RBZGFwdGVyID0ge3Nob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgYWdhaW4pfSxcbiAqICAgY29uZmlnID0ge2VuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGV9OyBhZ2FpbigpIHNlbmRzIHdoYXQgY291bGQgbm90IGJlIHNlbnQsIGVsc2UgaXQgaXMgdW5kZWZpbmVkLlxuICogICBJdCBpcyBsb29rZWQgdXAgYXQgZWFjaCBtZXNzYWdlLlxuICpcbiAqIFRoZSBIVE1MLCB3aXRoIFwiYWxlcnRcIiBmb3IgZXJyb3JzIGFuZCBcInN0YXR1c1wiIGZvciB0aGUgcmVzdCwgb2YgZWFjaCBvZiBzaXggcG9zaXRpb25zOlxuICogICA8c2VjdGlvbiBjbGFzcz1cIm5pdHJvLXRvYXN0LWxpc3RcIj48ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RzXCIgZGF0YS1wb3NpdGlvbj1cIlx1MjAyNlwiPjxkaXYgcm9sZT1cIlx1MjAyNlwiPlxuICogICAgIDxkaXYgY2xhc3M9XCJuaXRyby10b2FzdFwiIGRhdGEtbGV2ZWw9XCJcdTIwMjZcIiBkYXRhLXN0eWxlPVwiXHUyMDI2XCI+PHAgY2xhc3M9XCJuaXRyby10b2FzdC10ZXh0XCI+XHUyMDI2PC9wPlxuICogICAgICAgPGJ1dHRvbiBjbGFzcz1cIm5pdHJvLXRvYXN0LWJ1dHRvblwiPlx1MjAyNlxuICovXG5pbXBvcnQgeyB1bnNlbnQgfSBmcm9tICcuL2FnYWluLmpzJztcbmltcG9ydCB7IGVucXVldWUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGZpcnN0LCBvbiwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IGRlZmF1bHRzID0ge1xuICBlbmFibGVkOiBvcHRpb25zLm5pdHJvVG9hc3RFbmFibGVkICE9PSAnZmFsc2UnLFxuICBwb3NpdGlvbjogb3B0aW9ucy5uaXRyb1RvYXN0UG9zaXRpb24sXG4gIGR1cmF0aW9uOiBOdW1iZXIob3B0aW9ucy5uaXRyb1RvYXN0RHVyYXRpb24pLFxuICBzdHlsZTogb3B0aW9ucy5uaXRyb1RvYXN0U3R5bGUsXG59O1xuLy8gTm8gYW5zd2VyLCBhIHRva2VuIG9yIGEgcmlnaHQgdGhhdCB3YXMgcmVmdXNlZDogdGhlIHBhZ2UgaXRzZWxmIG1heSBiZSBvdXQgb2YgZGF0ZS5cbmNvbnN0IFJFTE9BRF9TVEFUVVNFUyA9IFswLCA0MDAsIDQwM107XG5jb25zdCBUSUNLX01TID0gMTAwO1xuY29uc3QgTkFSUk9XID0gJyhtYXgtd2lkdGg6IDQwcmVtKSc7XG4vKiogQHR5cGUge01hcDxIVE1MRWxlbWVudCwgeyByZWdpb246IEVsZW1lbnQsIGxlZnQ6IG51bWJlciwgYWdhaW5zOiAoKCkgPT4gdm9pZClbXSB9Pn0gKi9cbmNvbnN0IHRvYXN0cyA9IG5ldyBNYXAoKTsgLy8gc2hvd24sIG9yIHdhaXRpbmcgc2luY2UgdGhlcmUgYXJlIGFzIG1hbnkgYXMgZml0OiB3aGVyZSwgZm9yIGhvdyBtYW55IG1zLCB3aGF0IGl0IHNlbmRzIGFnYWluXG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBmb2N1c2VkQmVmb3JlID0gbnVsbDtcblxuY29uc3QgbGlzdCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3NlY3Rpb24nKTtcbi8qKiBAdHlwZSB7TWFwPHN0cmluZyB8IHVuZGVmaW5lZCwgYW55Pn0gKi9cbmNvbnN0IHBsYWNlcyA9IG5ldyBNYXAoKTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayBvbmx5IHdoYXQgY2hhbmdlcyBpbiB0aGVtLCBzbyB0aGV5IGFyZSBpbiB0aGUgcGFnZSBiZWZvcmUgYW55IG1lc3NhZ2U7IG9mIGEgbmV3IHRvYXN0XG4gKiBhbG9uZSwgbm90IG9mIGFsbCBvZiB0aGVtLiBUaGUgbGFzdCBpcyBmb3Igd2hhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqL1xuY29uc3QgYnVpbGQgPSAoKSA9PiB7XG4gIGNvbnN0IHBvc2l0aW9ucyA9IFsndG9wJywgJ2JvdHRvbSddLmZsYXRNYXAoKGVkZ2UpID0+IFsnbGVmdCcsICdjZW50ZXInLCAncmlnaHQnXS5tYXAoKHNpZGUpID0+IGAke2VkZ2V9LSR7c2lkZX1gKSk7XG4gIGNvbnN0IHJlZ2lvbiA9ICgvKiogQHR5cGUge3N0cmluZ30gKi8gcm9sZSkgPT4gYDxkaXYgcm9sZT1cIiR7cm9sZX1cIiBhcmlhLWF0b21pYz1cImZhbHNlXCI+PC9kaXY+YDtcbiAgbGlzdC5jbGFzc05hbWUgPSAnbml0cm8tdG9hc3QtbGlzdCc7XG4gIGxpc3Quc2V0QXR0cmlidXRlKCdhcmlhLWxhYmVsJywgb3B0aW9ucy5uaXRyb1RvYXN0TGFiZWwpO1xuICBsaXN0LmlubmVySFRNTCA9IHBvc2l0aW9ucy5tYXAoKHBvc2l0aW9uKSA9PlxuICAgIGA8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RzXCIgZGF0YS1wb3NpdGlvbj1cIiR7cG9zaXRpb259XCI+JHtyZWdpb24oJ3N0YXR1cycpfSR7cmVnaW9uKCdhbGVydCcpfTwvZGl2PmApLmpvaW4oJycpXG4gICAgKyAnPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0LXNwb2tlblwiIHJvbGU9XCJzdGF0dXNcIj48L2Rpdj4nO1xuICBwb3NpdGlvbnMuZm9yRWFjaCgocG9zaXRpb24sIGF0KSA9PiBwbGFjZXMuc2V0KHBvc2l0aW9uLCBsaXN0LmNoaWxkcmVuW2F0XSkpO1xufTtcblxuLyoqIEtlZXAgdGhlIGxpc3QgaW4gdGhlIHBhZ2U6IGEgc3dhcCBvZiB0aGUgYm9keSByZW1vdmVzIGl0LCBhbmQgYSBtb2RhbCBkaWFsb2cgbWFrZXMgaXQgaW5lcnQuICovXG5jb25zdCBzZXR0bGUgPSAoKSA9PiB7XG4gIGNvbnN0IGhvbWUgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnZGlhbG9nOm1vZGFsJyldLmF0KC0xKSA/PyBkb2N1bWVudC5ib2R5O1xuICBpZiAobGlzdC5wYXJlbnROb2RlICE9PSBob21lKSBob21lLmFwcGVuZChsaXN0KTtcbiAgLy8gaHRteCAyIHJlc3RvcmVzIHBhZ2VzIGZyb20gdGhlaXIgSFRNTCwgd2l0aCB0b2FzdHMgdGhhdCBub2JvZHkgd291bGQgcmVtb3ZlLlxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdC1saXN0JykpIGlmIChvdGhlciAhPT0gbGlzdCkgb3RoZXIucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZTogRWxlbWVudCkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzSW5UaGVXYXkgPSAocGxhY2UpID0+IHtcbiAgY29uc3QgYWN0aXZlID0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudDtcbiAgaWYgKCFhY3RpdmUgfHwgYWN0aXZlID09PSBkb2N1bWVudC5ib2R5IHx8IGxpc3QuY29udGFpbnMoYWN0aXZlKSkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCB7IHRvcCwgcmlnaHQsIGJvdHRvbSwgbGVmdCB9ID0gYWN0aXZlLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICByZXR1cm4gWy4uLnBsYWNlLnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdCcpXS5tYXAoKHRvYXN0KSA9PiB0b2FzdC5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKSkuc29tZSgodG9hc3QpID0+XG4gICAgdG9hc3QudG9wIDwgYm90dG9tICYmIHRvYXN0LmJvdHRvbSA+IHRvcCAmJiB0b2FzdC5sZWZ0IDwgcmlnaHQgJiYgdG9hc3QucmlnaHQgPiBsZWZ0KTtcbn07XG5cbi8qKiBHbyB0byB0aGUgb3RoZXIgZWRnZSB3aGVyZSBhIHRvYXN0IGNvdmVycyB3aGF0IGhhcyB0aGUgZm9jdXMsIHVubGVzcyBvbmUgd291bGQgdGhlcmUgYXMgd2VsbC4gKi9cbmNvbnN0IG1ha2VXYXkgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Ugb2YgcGxhY2VzLnZhbHVlcygpKSB7XG4gICAgaWYgKHBsYWNlLm1hdGNoZXMoJzpob3ZlcicpIHx8ICFpc0luVGhlV2F5KHBsYWNlKSkgY29udGludWU7XG4gICAgY29uc3QgcG9zaXRpb24gPSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID8/ICcnO1xuICAgIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbi5yZXBsYWNlKC90b3B8Ym90dG9tLywgKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBlZGdlKSA9PiAoZWRnZSA9PT0gJ3RvcCcgPyAnYm90dG9tJyA6ICd0b3AnKSk7XG4gICAgaWYgKGlzSW5UaGVXYXkocGxhY2UpKSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb247XG4gIH1cbn07XG5cbmNvbnN0IHNob3dOZXh0ID0gKCkgPT4ge1xuICBjb25zdCBsaW1pdCA9IHdpbmRvdy5tYXRjaE1lZGlhKE5BUlJPVykubWF0Y2hlcyA/IDMgOiBJbmZpbml0eTtcbiAgY29uc3QgaXNFcnJvciA9ICgvKiogQHR5cGUge0hUTUxFbGVtZW50fSAqLyB7IGRhdGFzZXQgfSkgPT4gTnVtYmVyKGRhdGFzZXQubGV2ZWwgPT09ICdlcnJvcicpO1xuICBjb25zdCB3YWl0aW5nID0gWy4uLnRvYXN0cy5rZXlzKCldLmZpbHRlcigodG9hc3QpID0+ICF0b2FzdC5wYXJlbnROb2RlKS5zb3J0KChhLCBiKSA9PiBpc0Vycm9yKGIpIC0gaXNFcnJvcihhKSk7XG4gIGZvciAoY29uc3QgdG9hc3Qgb2Ygd2FpdGluZy5zbGljZSgwLCBsaW1pdCAtICh0b2FzdHMuc2l6ZSAtIHdhaXRpbmcubGVuZ3RoKSkpIHtcbiAgICB0b2FzdHMuZ2V0KHRvYXN0KT8ucmVnaW9uLmFwcGVuZCh0b2FzdCk7XG4gICAgc3RhcnRDbG9jayh0b2FzdCk7XG4gIH1cbiAgZm9yIChjb25zdCBbcG9zaXRpb24sIHBsYWNlXSBvZiBwbGFjZXMpIGlmICghcGxhY2UucXVlcnlTZWxlY3RvcignLm5pdHJvLXRvYXN0JykpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgbWFrZVdheSgpO1xufTtcblxuLyoqIEB0eXBlIHsodG9hc3Q6IEhUTUxFbGVtZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xvc2UgPSAodG9hc3QpID0+IHtcbiAgY29uc3QgaGFkRm9jdXMgPSB0b2FzdC5jb250YWlucyhkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgdG9hc3QucmVtb3ZlKCk7XG4gIHRvYXN0cy5kZWxldGUodG9hc3QpO1xuICBzaG93TmV4dCgpO1xuICBpZiAoIWhhZEZvY3VzIHx8ICFmb2N1c2VkQmVmb3JlKSByZXR1cm47XG4gIGNvbnN0IHsgaWQsIGlzQ29ubmVjdGVkIH0gPSBmb2N1c2VkQmVmb3JlO1xuICAoaXNDb25uZWN0ZWQgPyBmb2N1c2VkQmVmb3JlIDogZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoaWQpKT8uZm9jdXMoKTtcbn07XG5cbi8qKiBDbG9zZSB0aGUgdG9hc3Qgd2hlbiBpdHMgdGltZSBpcyBvdmVyLiBUaW1lIHRoYXQgbm9ib2R5IGNhbiB1c2UgdG8gcmVhZCBkb2VzIG5vdCBjb3VudC5cbiAqIEB0eXBlIHsodG9hc3Q6IEhUTUxFbGVtZW50KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RhcnRDbG9jayA9ICh0b2FzdCkgPT4ge1xuICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICBjb25zdCBlbnRyeSA9IHRvYXN0cy5nZXQodG9hc3QpO1xuICAgIGlmICghZW50cnkpIHJldHVybiBjbGVhckludGVydmFsKHRpbWVyKTtcbiAgICBzZXR0bGUoKTtcbiAgICBtYWtlV2F5KCk7XG4gICAgaWYgKGRvY3VtZW50LmhpZGRlbiB8fCBlbnRyeS5yZWdpb24ucGFyZW50RWxlbWVudD8ubWF0Y2hlcygnOmhvdmVyLCA6Zm9jdXMtd2l0aGluJykpIHJldHVybjtcbiAgICBlbnRyeS5sZWZ0IC09IFRJQ0tfTVM7XG4gICAgaWYgKGVudHJ5LmxlZnQgPD0gMCkgY2xvc2UodG9hc3QpO1xuICB9LCBUSUNLX01TKTtcbn07XG5cbi8qKiBAdHlwZSB7KG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgc3R5bGU6IHN0cmluZywgY2FuUmVsb2FkOiBib29sZWFuLCBhZ2FpbnM6ICgoKSA9PiB2b2lkKVtdKSA9PiBIVE1MRWxlbWVudH0gKi9cbmNvbnN0IG1ha2UgPSAobWVzc2FnZSwgbGV2ZWwsIHN0eWxlLCBjYW5SZWxvYWQsIGFnYWlucykgPT4ge1xuICBjb25zdCB0b2FzdCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ2RpdicpO1xuICB0b2FzdC5jbGFzc05hbWUgPSAnbml0cm8tdG9hc3QnO1xuICBPYmplY3QuYXNzaWduKHRvYXN0LmRhdGFzZXQsIHsgbGV2ZWwsIHN0eWxlIH0pO1xuICBjb25zdCBidXR0b24gPSAnPGJ1dHRvbiB0eXBlPVwiYnV0dG9uXCIgY2xhc3M9XCJuaXRyby10b2FzdC1idXR0b25cIj48L2J1dHRvbj4nO1xuICB0b2FzdC5pbm5lckhUTUwgPSBgPHAgY2xhc3M9XCJuaXRyby10b2FzdC10ZXh0XCI+PC9wPiR7Y2FuUmVsb2FkID8gYnV0dG9uIDogJyd9JHtidXR0b259YDtcbiAgY29uc3QgW3RleHQsIC4uLmJ1dHRvbnNdID0gdG9hc3QuY2hpbGRyZW47XG4gIHRleHQudGV4dENvbnRlbnQgPSBtZXNzYWdlO1xuICBjb25zdCB7IG5pdHJvVG9hc3RBZ2Fpbiwgbml0cm9Ub2FzdFJlbG9hZCwgbml0cm9Ub2FzdERpc21pc3MgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IHNlbmRBZ2FpbiA9ICgpID0+IHtcbiAgICBjbG9zZSh0b2FzdCk7XG4gICAgYWdhaW5zLmZvckVhY2goKGFnYWluKSA9PiBhZ2FpbigpKTtcbiAgfTtcbiAgLyoqIEB0eXBlIHtbc3RyaW5nLCAoKSA9PiB2b2lkXVtdfSAqL1xuICBjb25zdCBkb2luZ3MgPSBbW25pdHJvVG9hc3REaXNtaXNzLCAoKSA9PiBjbG9zZSh0b2FzdCldLCBbbml0cm9Ub2FzdFJlbG9hZCwgKCkgPT4gbG9jYXRpb24ucmVsb2FkKCldXTtcbiAgaWYgKGFnYWluc1swXSkgZG9pbmdzWzFdID0gW25pdHJvVG9hc3RBZ2Fpbiwgc2VuZEFnYWluXTtcbiAgYnV0dG9ucy5yZXZlcnNlKCkuZm9yRWFjaCgoYnV0dG9uLCBhdCkgPT4ge1xuICAgIGJ1dHRvbi50ZXh0Q29udGVudCA9IGRvaW5nc1thdF1bMF07XG4gICAgYnV0dG9uLmFkZEV2ZW50TGlzdGVuZXIoJ2NsaWNrJywgZG9pbmdzW2F0XVsxXSk7XG4gIH0pO1xuICB0b2FzdC5hZGRFdmVudExpc3RlbmVyKCdrZXlkb3duJywgKGV2ZW50KSA9PiB7XG4gICAgaWYgKGV2ZW50LmtleSAhPT0gJ0VzY2FwZScpIHJldHVybjtcbiAgICBldmVudC5zdG9wUHJvcGFnYXRpb24oKTtcbiAgICBjbG9zZSh0b2FzdCk7XG4gIH0pO1xuICByZXR1cm4gdG9hc3Q7XG59O1xuXG4vKiogQHR5cGUgeyhtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNvbmZpZzogVG9hc3RDb25maWcsIGNhblJlbG9hZD86IGJvb2xlYW4sIGFnYWluPzogKCkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAobWVzc2FnZSwgbGV2ZWwsIHsgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB9LCBjYW5SZWxvYWQgPSBmYWxzZSwgYWdhaW4pID0+IHtcbiAgaWYgKCFlbmFibGVkKSByZXR1cm47XG4gIHNldHRsZSgpO1xuICBjb25zdCByZWdpb24gPSAocGxhY2VzLmdldChwb3NpdGlvbikgPz8gcGxhY2VzLmdldCgndG9wLXJpZ2h0JykpLmNoaWxkcmVuW051bWJlcihsZXZlbCA9PT0gJ2Vycm9yJyldO1xuICBmb3IgKGNvbnN0IFt7IGRhdGFzZXQsIGZpcnN0RWxlbWVudENoaWxkIH0sIGVudHJ5XSBvZiB0b2FzdHMpIHtcbiAgICBjb25zdCB0ZXh0ID0gLyoqIEB0eXBlIHthbnl9ICovIChmaXJzdEVsZW1lbnRDaGlsZCk7XG4gICAgaWYgKGVudHJ5LnJlZ2lvbiAhPT0gcmVnaW9uIHx8IGRhdGFzZXQubGV2ZWwgIT09IGxldmVsIHx8IHRleHQudGV4dENvbnRlbnQgIT09IG1lc3NhZ2UpIGNvbnRpbnVlO1xuICAgIGlmICghYWdhaW4gPT09ICEhZW50cnkuYWdhaW5zWzBdKSBjb250aW51ZTtcbiAgICAvLyBBIHBvbGwgdGhhdCBmYWlscyBhZ2FpbiBhbmQgYWdhaW4gaXMgcmVhZCBvdXQgb25jZS4gT2YgYW4gb2ZmZXIgdG8gcmVsb2FkIEluZmluaXR5IGlzIGxlZnQuXG4gICAgdGV4dC5kYXRhc2V0LmNvdW50ID0gTnVtYmVyKHRleHQuZGF0YXNldC5jb3VudCA/PyAxKSArIDE7XG4gICAgZW50cnkubGVmdCA9IE1hdGgubWF4KGVudHJ5LmxlZnQsIGR1cmF0aW9uKTtcbiAgICBpZiAoYWdhaW4pIGVudHJ5LmFnYWlucy5wdXNoKGFnYWluKTtcbiAgICByZXR1cm47XG4gIH1cbiAgLy8gQW4gb2ZmZXIgc3RheXMgdW50aWwgdGhlIHZpc2l0b3IgaGFzIGRlY2lkZWQuXG4gIGNvbnN0IGFnYWlucyA9IGFnYWluID8gW2FnYWluXSA6IFtdO1xuICBjb25zdCBvZmZlcnMgPSBjYW5SZWxvYWQgfHwgISFhZ2FpbjtcbiAgdG9hc3RzLnNldChtYWtlKG1lc3NhZ2UsIGxldmVsLCBzdHlsZSwgb2ZmZXJzLCBhZ2FpbnMpLCB7IHJlZ2lvbiwgYWdhaW5zLCBsZWZ0OiBvZmZlcnMgPyBJbmZpbml0eSA6IGR1cmF0aW9uIH0pO1xuICBzaG93TmV4dCgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSwgbWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBjYW5SZWxvYWQ/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChldmVudCwgbWVzc2FnZSwgbGV2ZWwsIGNhblJlbG9hZCkgPT4ge1xuICBjb25zdCB7IGRldGFpbCwgdGFyZ2V0IH0gPSBldmVudDtcbiAgaWYgKG1lc3NhZ2UgPT0gbnVsbCkgcmV0dXJuOyAvLyBhIHNjcmlwdCdzIGV2ZW50LCB3aXRob3V0IHRoZSBkZXRhaWwgb2Ygb3Vyc1xuICAvLyBJZiB0aGUgcm9vdCBoYXMgZ29uZSwgYW5vdGhlciBvZiBpdHMgY2xhc3Mga25vd3MuXG4gIGNvbnN0IG5hbWUgPSBDU1MuZXNjYXBlKGAke2RldGFpbC5jb21wb25lbnR9YCk7XG4gIGNvbnN0IHJvb3QgPSB0YXJnZXQuZGF0YXNldD8ubml0cm9Ub2FzdCA/IHRhcmdldCA6IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9XCIke25hbWV9XCJdW2RhdGEtbml0cm8tdG9hc3RdYCk7XG4gIGNvbnN0IGNvbmZpZyA9IHsgLi4uZGVmYXVsdHMsIC4uLkpTT04ucGFyc2Uocm9vdD8uZGF0YXNldC5uaXRyb1RvYXN0ID8/ICd7fScpIH07XG4gIC8vIE5vIGVsZW1lbnQgb2YgdGhhdCBpZCwgc3VjaCBhcyBhIGRpYWxvZywgd2hpY2ggaGFzIGEgc2hvdygpIGFzIHdlbGwuXG4gIGNvbnN0IGFkYXB0ZXIgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ05pdHJvVG9hc3RBZGFwdGVyJykgJiYgd2luZG93Lk5pdHJvVG9hc3RBZGFwdGVyO1xuICBjb25zdCBqb2IgPSB1bnNlbnQuZ2V0KGV2ZW50KTtcbiAgY29uc3QgYWdhaW4gPSBqb2IgJiYgKCgpID0+IGVucXVldWUoam9iKSk7XG4gIGlmIChhZGFwdGVyICYmIHR5cGVvZiBhZGFwdGVyLnNob3cgPT09ICdmdW5jdGlvbicpIGFkYXB0ZXIuc2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBhZ2Fpbik7XG4gIGVsc2Ugc2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBjYW5SZWxvYWQsIGFnYWluKTtcbn07XG5cbi8qKiBIYXZlIHNjcmVlbiByZWFkZXJzIHNwZWFrIGEgdGV4dCB0aGF0IGlzIHNlZW4gZWxzZXdoZXJlLlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2F5ID0gKHRleHQpID0+IHtcbiAgc2V0dGxlKCk7XG4gIGNvbnN0IHBhcmFncmFwaCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3AnKTtcbiAgcGFyYWdyYXBoLnRleHRDb250ZW50ID0gdGV4dDtcbiAgbGlzdC5sYXN0RWxlbWVudENoaWxkPy5yZXBsYWNlQ2hpbGRyZW4ocGFyYWdyYXBoKTsgLy8gYW4gZXF1YWwgdGV4dCBpcyBzcG9rZW4gYXMgd2VsbFxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VG9hc3RzID0gKCkgPT4ge1xuICBidWlsZCgpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86bWVzc2FnZScsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICB0ZWxsKGV2ZW50LCBldmVudC5kZXRhaWw/LnRleHQsIGV2ZW50LmRldGFpbD8ubGV2ZWwgPz8gJ2luZm8nKTtcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzplcnJvcicsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICB0ZWxsKGV2ZW50LCBldmVudC5kZXRhaWw/LmVycm9yLCAnZXJyb3InLCBSRUxPQURfU1RBVFVTRVMuaW5jbHVkZXMoZXZlbnQuZGV0YWlsPy5zdGF0dXMpKTtcbiAgfSk7XG4gIGxpc3QuYWRkRXZlbnRMaXN0ZW5lcignZm9jdXNpbicsICh7IHJlbGF0ZWRUYXJnZXQgfSkgPT4ge1xuICAgIGlmICghbGlzdC5jb250YWlucygvKiogQHR5cGUge05vZGV9ICovIChyZWxhdGVkVGFyZ2V0KSkpIGZvY3VzZWRCZWZvcmUgPSByZWxhdGVkVGFyZ2V0O1xuICB9KTtcbiAgb24oJ2ZvY3VzaW4nLCBtYWtlV2F5KTtcbiAgb24oJ2Nsb3NlJywgc2V0dGxlKTsgLy8gb2YgYSBkaWFsb2dcbiAgbmV3IE11dGF0aW9uT2JzZXJ2ZXIoc2V0dGxlKS5vYnNlcnZlKGRvY3VtZW50LmJvZHksIHsgY2hpbGRMaXN0OiB0cnVlIH0pO1xuICBzZXR0bGUoKTtcbiAgd2luZG93Lm5pdHJvVG9hc3RzID0geyBzaG93LCBzYXkgfTtcbn07XG4iLCAiLyogS2VlcHMgb3ZlciBhIHN3YXAgd2hhdCB0aGUgYnJvd3NlciBvciBhIHNjcmlwdCBvd25zOiB3aGV0aGVyIGRpYWxvZ3MsIGRldGFpbHMgYW5kIHBvcG92ZXJzIGFyZSBvcGVuLCBob3dcbiAqIGZhciBlbGVtZW50cyBhcmUgc2Nyb2xsZWQsIGFuZCBhbGwgdGhhdCBzdGFuZHMgaW4gYW4gZWxlbWVudCB3aXRoIHslIG5pdHJvX2tlZXAgJX0uXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8ta2VlcCwgd2hvc2UgdmFsdWUgbm8gb3RoZXIgZWxlbWVudCBoYXM7IGRhdGEtbml0cm8tY29tcG9uZW50LCAtc2xvdCwgLW93bmVyOyByb2xlPVwic3RhdHVzXCIuXG4gKlxuICogYG9wZW5gIGlzIHRoZSBzZXJ2ZXIncyB3b3JkLCB0b28uIEl0IGlzIGZvbGxvd2VkIHdoZW4gaXQgZGlmZmVycyBmcm9tIGl0cyBsYXN0IG9uZTsgdW50aWwgdGhlbiB3aGF0XG4gKiB0aGUgdmlzaXRvciBvciBhIHNjcmlwdCBoYXMgZG9uZSBzaW5jZSBzdGF5cy4gT2xkIGFuZCBuZXcgZWxlbWVudHMgYXJlIHRvbGQgYnkgdGhlaXIgaWRzLCBlbHNlIGJ5IHdoYXRcbiAqIHN0YW5kcyBhcm91bmQgdGhlbSwgZWxzZSBieSB0aGVpciBudW1iZXI7IHdoZXJlIHRoZSBudW1iZXJzIGRpZmZlciwgbm9ib2R5IGtub3dzLiBXaGF0IHBlb3BsZSB3cm90ZSBpc1xuICogbmV2ZXIgdGFrZW4gZm9yIG91cnM6IHdoYXQgd2FzIG9wZW5lZCBpbiB0aGVyZSBzdGF5cyBvcGVuLCBhbmQgaXRzIG5hbWVzIGtlZXAgbm90aGluZy5cbiAqL1xuaW1wb3J0IHsgYWxsLCBmaW5kLCBpc1RydXN0ZWQsIG9uLCBwYXJ0c09mLCByb290T2YsIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzYXkgfSBmcm9tICcuL3RvYXN0cy5qcyc7XG5cbmNvbnN0IEtFRVAgPSAnZGF0YS1uaXRyby1rZWVwJztcbmNvbnN0IFBBSVIgPSAnZGF0YS1uaXRyby1wYWlyJzsgLy8gb24gZWxlbWVudHMgZm9yIGFzIGxvbmcgYXMgbmV3IG9uZXMgYXJlIG9uIHRoZWlyIHdheSB0byB0aGUgcGFnZVxuY29uc3QgT1BFTlMgPSAnZGlhbG9nLGRldGFpbHMsW3BvcG92ZXJdJztcbi8qKiBAdHlwZSB7V2Vha01hcDxOb2RlLCBib29sZWFuPn0gKi9cbmNvbnN0IHNhaWQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSBlbGVtZW50cyB3aG9zZSBgb3BlbmAgaGFzIGNoYW5nZWQgc2luY2U6IHdoYXQgdGhlIHNlcnZlciBzYWlkXG4vKiogQHR5cGUge1NldDxhbnk+fSAqL1xuY29uc3Qgc2Nyb2xsZWQgPSBuZXcgU2V0KCk7XG5cbi8qKiBAdHlwZSB7KHJlY29yZHM6IE11dGF0aW9uUmVjb3JkW10pID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHJlY29yZHMpID0+IHtcbiAgZm9yIChjb25zdCB7IHRhcmdldCwgb2xkVmFsdWUgfSBvZiByZWNvcmRzKSBpZiAoIXNhaWQuaGFzKHRhcmdldCkpIHNhaWQuc2V0KHRhcmdldCwgb2xkVmFsdWUgIT0gbnVsbCk7XG59O1xuY29uc3Qgb2JzZXJ2ZXIgPSBuZXcgTXV0YXRpb25PYnNlcnZlcihub3RlKTtcblxuLyoqIFdoZXRoZXIgdGhlIGVsZW1lbnQgaXMgd3JpdHRlbiBieSB0aGUgY29tcG9uZW50IG9mIHRoaXMgaWQsIGFuZCBub3QgYnkgb25lIGluc2lkZSBvciBhcm91bmQgaXQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgaWQ6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzT2YgPSAoZWxlbWVudCwgaWQpID0+IHtcbiAgbGV0IHBsYWNlID0gZWxlbWVudDsgLy8gd2hhdCBwZW9wbGUgd3JvdGUgYmVsb25ncyB0byB3aGVyZSBpdCBzdGFuZHNcbiAgd2hpbGUgKHBsYWNlICYmICFpc1RydXN0ZWQocGxhY2UpKSBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIGNvbnN0IGhvbGRlciA9IHBsYWNlPy5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gIGNvbnN0IHsgbml0cm9Pd25lciwgbml0cm9TbG90IH0gPSBob2xkZXI/LmRhdGFzZXQgPz8ge307XG4gIHJldHVybiAobml0cm9TbG90ID8gbml0cm9Pd25lciA6IGhvbGRlcj8uaWQpID09PSBpZCAmJiAhaG9sZGVyLmNvbnRhaW5zKHBsYWNlLmNsb3Nlc3QoYFske0tFRVB9XWApKTtcbn07XG5cbi8qKiBAdHlwZSB7KChlbGVtZW50OiBhbnkpID0+IHVua25vd24pW119ICovXG5jb25zdCBLRVlTID0gW1xuICAoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKE9QRU5TKSAmJiBlbGVtZW50LnBhcmVudEVsZW1lbnQ/LnRleHRDb250ZW50LCAvLyBhIHJvdydzLCBtb3N0bHlcbiAgKGVsZW1lbnQpID0+IFtlbGVtZW50LmNsYXNzTmFtZSwgZWxlbWVudC5tYXRjaGVzKCdkZXRhaWxzJykgJiYgZWxlbWVudC5maXJzdEVsZW1lbnRDaGlsZD8udGV4dENvbnRlbnRdLFxuICAoKSA9PiAnJyxcbl07XG5cbi8qKiBAdHlwZSB7KG9sZHM6IGFueVtdLCBuZXdzOiBhbnlbXSkgPT4gTWFwPGFueSwgYW55Pn0gKi9cbmNvbnN0IHBhaXIgPSAob2xkcywgbmV3cykgPT4ge1xuICBjb25zdCBwYWlycyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCBrZXlPZiBvZiBLRVlTKSB7XG4gICAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnlbXVtdPn0gKi9cbiAgICBjb25zdCBncm91cHMgPSB7fTtcbiAgICBbb2xkcywgbmV3c10uZm9yRWFjaCgoZWxlbWVudHMsIHNpZGUpID0+IHtcbiAgICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBlbGVtZW50cykge1xuICAgICAgICBpZiAocGFpcnMuaGFzKGVsZW1lbnQpKSBjb250aW51ZTtcbiAgICAgICAgY29uc3Qgb3duID0gZWxlbWVudC5pZCB8fCBbZWxlbWVudC5sb2NhbE5hbWUsIGVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwga2V5T2YoZWxlbWVudCldO1xuICAgICAgICAoZ3JvdXBzW1tpc1RydXN0ZWQoZWxlbWVudCksIG93bl0uam9pbigpXSA/Pz0gW1tdLCBbXV0pW3NpZGVdLnB1c2goZWxlbWVudCk7XG4gICAgICB9XG4gICAgfSk7XG4gICAgZm9yIChjb25zdCBbc29tZSwgb3RoZXJzXSBvZiBPYmplY3QudmFsdWVzKGdyb3VwcykpIHtcbiAgICAgIGlmIChzb21lLmxlbmd0aCAhPT0gb3RoZXJzLmxlbmd0aCkgY29udGludWU7XG4gICAgICBzb21lLmZvckVhY2goKG9sZCwgYXQpID0+IHBhaXJzLnNldChvbGQsIG90aGVyc1thdF0pLnNldChvdGhlcnNbYXRdLCBvbGQpKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHBhaXJzO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBPd25TdGF0ZX0gKi9cbmNvbnN0IHN0YXRlT2YgPSAoZWxlbWVudCkgPT4gKHtcbiAgaXNPcGVuOiBlbGVtZW50Lm9wZW4sXG4gIGlzTW9kYWw6IGVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJyksXG4gIGlzU2hvd246IGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpLFxuICBwbGFjZTogc2Nyb2xsZWQuaGFzKGVsZW1lbnQpICYmIHsgdG9wOiBlbGVtZW50LnNjcm9sbFRvcCwgbGVmdDogZWxlbWVudC5zY3JvbGxMZWZ0LCBiZWhhdmlvcjogJ2luc3RhbnQnIH0sXG59KTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzdGF0ZTogT3duU3RhdGUpID0+IHZvaWR9ICovXG5jb25zdCBvcGVuID0gKGVsZW1lbnQsIHsgaXNPcGVuLCBpc01vZGFsLCBpc1Nob3duLCBzYXlzIH0pID0+IHtcbiAgY29uc3QgaXNUb3AgPSBpc09wZW4gJiYgaXNNb2RhbDtcbiAgaWYgKCFlbGVtZW50Lm1hdGNoZXMoJzptb2RhbCcpID09PSBpc1RvcCkge1xuICAgIGVsZW1lbnQub3BlbiA9ICFpc1RvcDsgLy8gYSBtb2RhbCBvbmUgd2l0aG91dCBpdCB3b3VsZCBiZSBpbnZpc2libGUsIGFuZCB0aGUgcGFnZSBmcm96ZW47IHdpdGggaXQsIGl0IHdvdWxkIHJlZnVzZVxuICAgIGlzVG9wID8gZWxlbWVudC5zaG93TW9kYWwoKSA6IGVsZW1lbnQuY2xvc2UoKTtcbiAgfVxuICBpZiAoaXNPcGVuICE9IG51bGwpIGVsZW1lbnQub3BlbiA9IGlzT3BlbjsgLy8gbmV3IGRldGFpbHMgb2YgYSBncm91cCBoYXZlIGNsb3NlZCBlYWNoIG90aGVyXG4gIGlmIChlbGVtZW50LnBvcG92ZXIgJiYgZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJykgIT09ICEhaXNTaG93bikgZWxlbWVudC50b2dnbGVQb3BvdmVyKCk7XG4gIGlmIChzYXlzICE9IG51bGwpIHNhaWQuc2V0KGVsZW1lbnQsIHNheXMpO1xufTtcblxuLyoqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB7IGFsbE5ldzogKHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueVtdLCBodG1sOiAoKSA9PiBzdHJpbmcgfX0gKi9cbmNvbnN0IHBhcnNlID0gKHRleHQpID0+IHtcbiAgY29uc3QgdGVtcGxhdGUgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpO1xuICB0ZW1wbGF0ZS5pbm5lckhUTUwgPSB0ZXh0O1xuICBjb25zdCBwYXJ0cyA9IHBhcnRzT2YodGVtcGxhdGUpO1xuICBjb25zdCBhbGxOZXcgPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHNlbGVjdG9yKSA9PiBwYXJ0cy5mbGF0TWFwKChwYXJ0KSA9PiBbLi4ucGFydC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0pO1xuICByZXR1cm4ge1xuICAgIGFsbE5ldyxcbiAgICBodG1sOiAoKSA9PiB7XG4gICAgICAvLyBCcm93c2VycyByZWFkIGA8cHJlPmAgYW5kIGEgbGluZSBicmVhayBhcyBgPHByZT5gLCBhbmQgd3JpdGUgaXQgd2l0aG91dCBvbmUuXG4gICAgICBmb3IgKGNvbnN0IHsgZmlyc3RDaGlsZCB9IG9mIGFsbE5ldygncHJlLHRleHRhcmVhJykpIGlmIChmaXJzdENoaWxkPy5kYXRhPy5bMF0gPT09ICdcXG4nKSBmaXJzdENoaWxkLmRhdGEgPSBgXFxuJHtmaXJzdENoaWxkLmRhdGF9YDtcbiAgICAgIHJldHVybiB0ZW1wbGF0ZS5pbm5lckhUTUw7XG4gICAgfSxcbiAgfTtcbn07XG5cbi8qKiBodG14IGZpbmRzIGJ5IHRoZWlyIGlkcyB3aGF0IGlzIHRvIHN0YXksIGFuZCBvdGhlcnMgbWF5IGhhdmUgdGhlIHNhbWUuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgbmV3czogYW55W10sIG1hcms6IHN0cmluZykgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IHByZXNlcnZlID0gKHJvb3QsIG5ld3MsIG1hcmspID0+IHtcbiAgLyoqIEB0eXBlIHtbRWxlbWVudCwgc3RyaW5nIHwgbnVsbF1bXX0gKi9cbiAgY29uc3QgaWRzID0gW107XG4gIGZvciAoY29uc3QgZnJlc2ggb2YgbmV3cy5maWx0ZXIoaXNUcnVzdGVkKSkge1xuICAgIGNvbnN0IFtvbGRdID0gYWxsKGBbJHtLRUVQfT0ke0NTUy5lc2NhcGUoZnJlc2guZGF0YXNldC5uaXRyb0tlZXApfV1gLCByb290KTtcbiAgICBpZiAoIW9sZCkgY29udGludWU7XG4gICAgaWRzLnB1c2goW29sZCwgb2xkLmdldEF0dHJpYnV0ZSgnaWQnKV0pO1xuICAgIGZyZXNoLmlkID0gb2xkLmlkID0gYCR7bWFya30ke2lkcy5sZW5ndGh9YDtcbiAgICBmcmVzaC5zZXRBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJywgJycpO1xuICAgIGZyZXNoLnJlcGxhY2VDaGlsZHJlbigpOyAvLyBodG14IHdvdWxkIGxvb2sgZm9yIGNvbXBvbmVudHMgaW4gdGhlcmVcbiAgfVxuICByZXR1cm4gKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW29sZCwgaWRdIG9mIGlkcykgc2V0QXR0cmlidXRlKG9sZCwgJ2lkJywgaWQpO1xuICB9O1xufTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayB3aGF0IGNoYW5nZXMgaW4gdGhlbS4gV2hlcmUgYSBuZXcgb25lIGhhcyBjb21lIGluIGl0cyBwbGFjZSwgb3VycyBzcGVha3MuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IGxpc3RlbiA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3QgcmVnaW9ucyA9ICgpID0+IGFsbCgnW3JvbGU9c3RhdHVzXScsIGZpbmQoaWQpID8/IFtdKTtcbiAgY29uc3Qgb2xkcyA9IHJlZ2lvbnMoKS5tYXAoKHJlZ2lvbikgPT4gKHsgcmVnaW9uLCBiZWZvcmU6IHJlZ2lvbi50ZXh0Q29udGVudCB9KSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IHJlZ2lvbnMoKTtcbiAgICBpZiAobmV3cy5sZW5ndGggIT09IG9sZHMubGVuZ3RoKSByZXR1cm47XG4gICAgbmV3cy5mb3JFYWNoKCh7IHRleHRDb250ZW50IH0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHJlZ2lvbiwgYmVmb3JlIH0gPSBvbGRzW2F0XTtcbiAgICAgIGNvbnN0IGlzTmV3cyA9IHJlZ2lvbiAhPT0gbmV3c1thdF0gJiYgdGV4dENvbnRlbnQudHJpbSgpICYmIHRleHRDb250ZW50ICE9PSBiZWZvcmU7XG4gICAgICBpZiAoaXNOZXdzKSBzYXkodGV4dENvbnRlbnQudHJpbSgpLnJlcGxhY2UoL1xccysvZywgJyAnKSk7XG4gICAgfSk7XG4gIH07XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4geyB0ZXh0OiBzdHJpbmcsIHJlc3RvcmU6ICgpID0+IHZvaWQgfX0gKi9cbmV4cG9ydCBjb25zdCBrZWVwT3duID0gKHJvb3QsIHRleHQpID0+IHtcbiAgY29uc3Qgc3BlYWsgPSBsaXN0ZW4ocm9vdCk7XG4gIG5vdGUob2JzZXJ2ZXIudGFrZVJlY29yZHMoKSk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBzY3JvbGxlZCkgaWYgKCFlbGVtZW50LmlzQ29ubmVjdGVkKSBzY3JvbGxlZC5kZWxldGUoZWxlbWVudCk7XG4gIGNvbnN0IG1vdmVkID0gWy4uLnNjcm9sbGVkXS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3QuY29udGFpbnMoZWxlbWVudCkpO1xuICBpZiAoIW1vdmVkLmxlbmd0aCAmJiAhcm9vdC5tYXRjaGVzKE9QRU5TKSAmJiAhcm9vdC5xdWVyeVNlbGVjdG9yKGAke09QRU5TfSxbJHtLRUVQfV1gKSkgcmV0dXJuIHsgdGV4dCwgcmVzdG9yZTogc3BlYWsgfTtcblxuICBjb25zdCB7IGFsbE5ldywgaHRtbCB9ID0gcGFyc2UodGV4dCk7XG4gIGNvbnN0IG1hcmsgPSBgbml0cm8ke01hdGgucmFuZG9tKCl9LWAucmVwbGFjZSgnLicsICctJyk7IC8vIG5vYm9keSBoYXMgd3JpdHRlbiB0aGF0XG4gIGNvbnN0IGdpdmVCYWNrID0gcHJlc2VydmUocm9vdCwgYWxsTmV3KGBbJHtLRUVQfV1gKSwgbWFyayk7XG4gIGNvbnN0IHNlbGVjdG9yID0gW09QRU5TLCAuLi5tb3ZlZC5tYXAoKHsgaWQsIGxvY2FsTmFtZSB9KSA9PiAoaWQgPyBgIyR7Q1NTLmVzY2FwZShpZCl9YCA6IGxvY2FsTmFtZSkpXS5qb2luKCk7XG4gIGNvbnN0IGlzT3duID0gKC8qKiBAdHlwZSB7RWxlbWVudH0gKi8gZWxlbWVudCkgPT4gaXNPZihlbGVtZW50LCByb290T2Yocm9vdCkuaWQpO1xuICBjb25zdCBvbGRzID0gW3Jvb3QsIC4uLnJvb3QucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildLmZpbHRlcigoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKHNlbGVjdG9yKSk7XG4gIGNvbnN0IG5ld3MgPSBhbGxOZXcoc2VsZWN0b3IpLmZpbHRlcihpc093bik7XG4gIGNvbnN0IHBhaXJzID0gcGFpcihvbGRzLmZpbHRlcihpc093biksIG5ld3MpO1xuICBmb3IgKGNvbnN0IGZyZXNoIG9mIG5ld3MpIHNhaWQuc2V0KGZyZXNoLCBmcmVzaC5oYXNBdHRyaWJ1dGUoJ29wZW4nKSk7IC8vIGJlZm9yZSBvbmUgY2xvc2VzIG90aGVycyBvZiBpdHMgZ3JvdXBcbiAgLyoqIEB0eXBlIHtbYW55LCBPd25TdGF0ZV1bXX0gKi9cbiAgY29uc3Qgc3RhdGVzID0gb2xkcy5maWx0ZXIoKG9sZCkgPT4gIWlzT3duKG9sZCkpLm1hcCgob2xkKSA9PiBbb2xkLCBzdGF0ZU9mKG9sZCldKTsgLy8gdGhleSBzdGF5IHRoZW1zZWx2ZXNcbiAgbmV3cy5mb3JFYWNoKChmcmVzaCwgYXQpID0+IHtcbiAgICBjb25zdCBvbGQgPSBwYWlycy5nZXQoZnJlc2gpO1xuICAgIGlmICghZnJlc2gubWF0Y2hlcyhPUEVOUykgJiYgIXNjcm9sbGVkLmhhcyhvbGQpKSByZXR1cm47XG4gICAgY29uc3Qgc3RhdGUgPSBvbGQgPyBzdGF0ZU9mKG9sZCkgOiB7fTtcbiAgICBpZiAoJ29wZW4nIGluIGZyZXNoKSB7XG4gICAgICBjb25zdCBzYXlzID0gKHN0YXRlLnNheXMgPSBzYWlkLmdldChmcmVzaCkpO1xuICAgICAgLy8gVGhlIHNlcnZlciBjYW4ndCBzYXkgbW9kYWwsIHNvIHdob2V2ZXIgZGlkIHdhcyBxdWlja2VyIHRoYW4gdGhpcyBzY3JpcHQuXG4gICAgICBpZiAoIW9sZCB8fCBzYXlzICE9PSAoc2FpZC5nZXQob2xkKSA/PyAob2xkLm9wZW4gJiYgIXN0YXRlLmlzTW9kYWwpKSkgc3RhdGUuaXNPcGVuID0gc2F5cztcbiAgICAgIGZyZXNoLnRvZ2dsZUF0dHJpYnV0ZSgnb3BlbicsIHN0YXRlLmlzT3Blbik7XG4gICAgfVxuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBbZnJlc2gsIG9sZF0pIGVsZW1lbnQ/LnNldEF0dHJpYnV0ZShQQUlSLCBtYXJrICsgYXQpOyAvLyBlcXVhbCwgb3IgaHRteCA0IHdvdWxkIG5vdCBzZWUgaXRcbiAgICBzdGF0ZXMucHVzaChbbWFyayArIGF0LCBzdGF0ZV0pO1xuICB9KTtcblxuICByZXR1cm4ge1xuICAgIHRleHQ6IGh0bWwoKSxcbiAgICByZXN0b3JlOiAoKSA9PiB7XG4gICAgICBnaXZlQmFjaygpO1xuICAgICAgY29uc3QgbWFya2VkID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoYFske1BBSVJ9Xj0ke21hcmt9XWApXTtcbiAgICAgIGNvbnN0IG5ld3MgPSBuZXcgTWFwKG1hcmtlZC5tYXAoKGVsZW1lbnQpID0+IFtlbGVtZW50LmdldEF0dHJpYnV0ZShQQUlSKSwgZWxlbWVudF0pKTtcbiAgICAgIGNvbnN0IGZvdW5kID0gc3RhdGVzLm1hcCgoW29uZSwgc3RhdGVdKSA9PiAoeyBlbGVtZW50OiBuZXdzLmdldChvbmUpID8/IG9uZSwgc3RhdGUgfSkpLmZpbHRlcigoeyBlbGVtZW50IH0pID0+IGVsZW1lbnQuaXNDb25uZWN0ZWQpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlIH0gb2YgZm91bmQpIHtcbiAgICAgICAgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoUEFJUik7XG4gICAgICAgIG9wZW4oZWxlbWVudCwgc3RhdGUpO1xuICAgICAgfVxuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlOiB7IHBsYWNlIH0gfSBvZiBmb3VuZCkge1xuICAgICAgICBpZiAoIXBsYWNlKSBjb250aW51ZTtcbiAgICAgICAgZWxlbWVudC5zY3JvbGxUbyhwbGFjZSk7XG4gICAgICAgIHNjcm9sbGVkLmFkZChlbGVtZW50KTtcbiAgICAgIH1cbiAgICAgIG9ic2VydmVyLnRha2VSZWNvcmRzKCk7XG4gICAgICBzcGVhaygpO1xuICAgIH0sXG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRPd24gPSAoKSA9PiB7XG4gIG9ic2VydmVyLm9ic2VydmUoZG9jdW1lbnQsIHsgc3VidHJlZTogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ29wZW4nXSwgYXR0cmlidXRlT2xkVmFsdWU6IHRydWUgfSk7XG4gIG9uKCdzY3JvbGwnLCAoeyB0YXJnZXQgfSkgPT4gc2Nyb2xsZWQuYWRkKHRhcmdldCkpO1xufTtcbiIsICIvKiBMZXRzIGFuc3dlcnMgd2FpdCB3aGlsZSB0aGUgdmlzaXRvciBwcmVzc2VzIHNvbWV0aGluZzogd2hlcmUgb25lIHJlcGxhY2VkIGl0IGJlZm9yZSBpdCBpcyByZWxlYXNlZCwgdGhlXG4gKiBjbGljayB3b3VsZCBiZSBsb3N0LCBhbmQgd2hhdCBpcyBkcmFnZ2VkIHdvdWxkIGJlIGRyb3BwZWQ7IGFuZCB3aGlsZSB0aGUgbWVudSBvZiBhIHNlbGVjdCBpcyBvcGVuLCB3aGljaCB3b3VsZCBiZVxuICogY2xvc2VkLiBOb3QgZXZlcnkgYnJvd3NlciBrbm93cyB0aGF0IG9mIGl0cyBtZW51cy5cbiAqL1xuaW1wb3J0IHsgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFRBUF9NUyA9IDM1MDsgLy8gYSBicm93c2VyIHRoYXQgd2FpdHMgZm9yIGEgc2Vjb25kIHRhcCBjbGlja3MgYXMgbGF0ZSBhcyB0aGF0XG5jb25zdCBPUEVOID0gQ1NTLnN1cHBvcnRzKCdzZWxlY3Rvcig6b3BlbiknKSA/ICdzZWxlY3Q6b3BlbicgOiAnbmV2ZXInO1xuLyoqIEB0eXBlIHtQcm9taXNlPHZvaWQ+IHwgbnVsbH0gKi9cbmxldCBwcmVzc2VkID0gbnVsbDtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCByZWxlYXNlO1xuLyoqIEB0eXBlIHtSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0Pn0gKi9cbmxldCBlbmQ7XG5cbmNvbnN0IHByZXNzID0gKCkgPT4ge1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgcHJlc3NlZCA/Pz0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICByZWxlYXNlID0gKCkgPT4ge1xuICAgICAgaWYgKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHJldHVybiBsZXRHbyhUQVBfTVMpOyAvLyBubyBldmVudCBzYXlzIHRoYXQgaXQgaXMgY2xvc2VkXG4gICAgICBwcmVzc2VkID0gbnVsbDtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KGRlbGF5PzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuY29uc3QgbGV0R28gPSAoZGVsYXkgPSAwKSA9PiB7IC8vIGFmdGVyIHRoZSBjbGljaywgd2hpY2ggdGhlIGJyb3dzZXIgaGFzIG5vdCBzZW50IHlldFxuICBpZiAoIXByZXNzZWQpIHJldHVybjtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIGVuZCA9IHNldFRpbWVvdXQocmVsZWFzZSwgZGVsYXkpO1xufTtcblxuLyoqIFJlc29sdmVzIG9uY2UgdGhlIHZpc2l0b3IgaGFzIHJlbGVhc2VkIHdoYXQgaXMgcHJlc3NlZCwgYW5kIGhhcyBjbGlja2VkLCBvciBoYXMgY2xvc2VkIHRoZSBtZW51OyBudWxsOiBub3RoaW5nIGlzLiAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2VkID0gKCkgPT4ge1xuICBpZiAoIXByZXNzZWQgJiYgZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcHJlc3MoKSwgbGV0R28oKTsgLy8gb3BlbmVkIGJ5IGEga2V5XG4gIHJldHVybiBwcmVzc2VkO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UHJlc3MgPSAoKSA9PiB7XG4gIG9uKCdwb2ludGVyZG93bicsICh7IGJ1dHRvbiB9KSA9PiBidXR0b24gfHwgcHJlc3MoKSk7XG4gIG9uKCdrZXlkb3duJywgKHsga2V5LCB0YXJnZXQgfSkgPT4ga2V5ID09PSAnICcgJiYgIXRhcmdldC5tYXRjaGVzPy4oVFlQRUQpICYmIHByZXNzKCkpO1xuICBvbigncG9pbnRlcnVwJywgKHsgcG9pbnRlclR5cGUgfSkgPT4gbGV0R28ocG9pbnRlclR5cGUgPT09ICd0b3VjaCcgPyBUQVBfTVMgOiAwKSk7XG4gIG9uKCdrZXl1cCcsICh7IGtleSB9KSA9PiBrZXkgPT09ICcgJyAmJiBsZXRHbygpKTtcbiAgb24oJ2NsaWNrIHBvaW50ZXJjYW5jZWwgY29udGV4dG1lbnUgZHJhZ2VuZCcsICgpID0+IGxldEdvKCkpO1xuICAvLyBOb3QgZXZlcnkgYnJvd3NlciBzYXlzIHRoYXQgdGhlIGJ1dHRvbiB3YXMgcmVsZWFzZWQ6IG91dHNpZGUgb2YgdGhlIHdpbmRvdywgb3Igb3ZlciBhbiBvcGVuIG1lbnUuXG4gIG9uKCdjaGFuZ2UnLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0LmxvY2FsTmFtZSA9PT0gJ3NlbGVjdCcgJiYgbGV0R28oKSk7XG4gIG9uKCdwb2ludGVybW92ZScsICh7IGJ1dHRvbnMgfSkgPT4gYnV0dG9ucyB8fCBsZXRHbygpKTtcbiAgb24oJ2JsdXInLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0ID09PSB3aW5kb3cgJiYgbGV0R28oKSk7XG59O1xuIiwgIi8qIEFza3MgYmVmb3JlIHRoZSBwYWdlIGlzIGxlZnQsIHdoaWxlIHNvbWV0aGluZyB0aGF0IHdhcyBhc2tlZCBmb3IgaGFzIG5vdCBsZWZ0IHlldCwgb3IgaXMgc2VudCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogYmVmb3JldW5sb2FkLCBvbmx5IHRoZW4uXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaXNXYWl0aW5nIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5cbmxldCBpc0ZyZWUgPSBmYWxzZTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IEJlZm9yZVVubG9hZEV2ZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKGV2ZW50KSA9PiB7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIGV2ZW50LnJldHVyblZhbHVlID0gJ29sZGVyIGJyb3dzZXJzJztcbn07XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiAoIWlzRnJlZSAmJiBpc1dhaXRpbmcoKSA/IHdpbmRvdy5hZGRFdmVudExpc3RlbmVyIDogcmVtb3ZlRXZlbnRMaXN0ZW5lcikoJ2JlZm9yZXVubG9hZCcsIGFzayk7XG5cbi8qKiBBc2sgbm90aGluZzogdGhlIHNlcnZlciBsZWFkcyB0byBhbm90aGVyIHBhZ2UuICovXG5leHBvcnQgY29uc3QgbGVhdmVGcmVlbHkgPSAoKSA9PiB7XG4gIGlzRnJlZSA9IHRydWU7XG4gIGxvb2soKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFdhaXRpbmcgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICgpID0+IHZvaWQgKGlzRnJlZSA9IGZhbHNlKSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ3F1ZXVlZCcsICdsZWF2aW5nJywgJ2FnYWluJywgJ2RvbmUnXSkgaGVhcihuYW1lLCAoKSA9PiBxdWV1ZU1pY3JvdGFzayhsb29rKSk7IC8vIHRoZSBsaW5lIGhhcyBpdCwgb3Igbm90XG59O1xuIiwgIi8qIFdoYXQgY2FtZSBiYWNrOiBIVE1MIHRvIHN3YXAsIGV2ZW50cyB0byBkZWxpdmVyLCBvciBhIHJlYXNvbiB0byBsZWF2ZSB0aGUgcGFnZS4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsga2VlcEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgZW5xdWV1ZSwgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBrZWVwT3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgYWRkcmVzcywgZmluZCwgc2V0dGxlZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuaW1wb3J0IHsgbGVhdmVGcmVlbHkgfSBmcm9tICcuL3dhaXRpbmcuanMnO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCB0bzogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmUgPSAoaWQsIHRvKSA9PiB7XG4gIGZvciAoY29uc3Qgam9iIG9mIGxpbmVPZihpZCkuc3BsaWNlKDEpKSBhbm5vdW5jZSgnZG9uZScsIGpvYik7IC8vIHRoZWlyIHN0YXRlIGhhcyBnb25lXG4gIGxlYXZlRnJlZWx5KCk7XG4gIHRvID8gbG9jYXRpb24uYXNzaWduKHRvKSA6IGxvY2F0aW9uLnJlbG9hZCgpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIGFuc3dlcjogQW5zd2VyLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGFjY2VwdCA9IGFzeW5jIChqb2IsIHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfSwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGJvYXJkZWQsIGlkLCBwYXRoIH0gPSBqb2I7XG4gIGpvYi50b29rID0gcGVyZm9ybWFuY2Uubm93KCkgLSBib2FyZGVkO1xuICBpZiAocmVkaXJlY3RlZCkgeyAvLyB0byBhIGxvZ2luIHBhZ2UsIHdoaWNoIGlzIHRvIGxlYWQgYmFjayBoZXJlXG4gICAgY29uc3QgdG8gPSBuZXcgVVJMKHVybCk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIHRvLnNlYXJjaFBhcmFtcykge1xuICAgICAgaWYgKHZhbHVlLmluY2x1ZGVzKHBhdGgpKSB0by5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGFkZHJlc3MoKSk7XG4gICAgfVxuICAgIGlmICh0by5vcmlnaW4gIT09IGxvY2F0aW9uLm9yaWdpbikgam9iLnN0YXR1cyA9IDA7XG4gICAgZWxzZSBsZWF2ZShpZCwgdG8pLCBqb2IuZXZlbnRzID0gW107XG4gICAgcmV0dXJuO1xuICB9XG4gIHRyeSB7XG4gICAgbGV0IHsgZXZlbnRzLCBwYXJ0cywgcmVzdWx0IH0gPSBKU09OLnBhcnNlKGhlYWRlcnMuZ2V0KCdIWC1UcmlnZ2VyJykpWyduaXRybzpldmVudHMnXTtcbiAgICBpZiAoIWV2ZW50cykge1xuICAgICAgY29uc3QgbWF0Y2ggPSAvKiogQHR5cGUge2FueX0gKi8gKC88c2NyaXB0IFtePl0qZGF0YS1uaXRyby1ldmVudHM+KFtePF0qKTxcXC9zY3JpcHQ+JC8uZXhlYyh0ZXh0KSk7XG4gICAgICAoeyBldmVudHMsIHBhcnRzLCByZXN1bHQgfSA9IEpTT04ucGFyc2UobWF0Y2hbMV0pKTtcbiAgICAgIHRleHQgPSB0ZXh0LnNsaWNlKDAsIG1hdGNoLmluZGV4KTtcbiAgICB9XG4gICAgam9iLmV2ZW50cyA9IFsuLi5ldmVudHNdO1xuICAgIGpvYi5wYXJ0cyA9IHBhcnRzID8/IFtbaWQsIHRleHQubGVuZ3RoLCBldmVudHMubGVuZ3RoLCBbXV1dO1xuICAgIGpvYi5yZXN1bHQgPSByZXN1bHQ7XG4gIH0gY2F0Y2ggeyByZXR1cm47IH0gLy8gbm90IG91cnNcbiAgYXdhaXQgcmVsZWFzZWQoKTsgLy8gZWxzZSB3aGF0IGlzIHByZXNzZWQgZ2V0cyBubyBjbGlja1xuICBjb25zdCB0byA9IGhlYWRlcnMuZ2V0KCdIWC1SZWRpcmVjdCcpO1xuICBpZiAodG8gfHwgaGVhZGVycy5nZXQoJ0hYLVJlZnJlc2gnKSkgbGVhdmUoaWQsIHRvKTtcbiAgZWxzZSBpZiAodGV4dCAmJiAoc3RhdHVzIDwgMzAwIHx8IHN0YXR1cyA9PT0gNDIyKSkgYXdhaXQgcmVwbGFjZUFsbChqb2IsIHRleHQsIGFkYXB0ZXIpO1xufTtcblxuLyoqIFN3YXAgb25lIGFmdGVyIHRoZSBvdGhlcjogdGhlIGpvYidzIG93biBIVE1MLCBhbmQgdGhhdCBvZiBpdHMgcmlkZXJzLiBBbiBhbnN3ZXIgdGhhdCB3YXMgdG9vIGxhcmdlIHRvIGJlIGtlcHQgaGFzXG4gKiB0aGUgbmV3IHRva2VucyBhbG9uZTsgdGhlIHBhZ2UgYXNrcyBmb3IgdGhlIEhUTUwuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCB0ZXh0OiBzdHJpbmcsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCByZXBsYWNlQWxsID0gYXN5bmMgKGpvYiwgdGV4dCwgYWRhcHRlcikgPT4ge1xuICBjb25zdCBrZXB0ID0gL148c2NyaXB0IFtePl0qZGF0YS1uaXRyby10b2tlbnM+KC4qPyk8XFwvc2NyaXB0Pi8uZXhlYyh0ZXh0KTtcbiAgY29uc3QgdG9rZW5zID0ga2VwdCAmJiBKU09OLnBhcnNlKGtlcHRbMV0pO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFtpZCwgbGVuZ3RoLCAsICwgdG9rZW4gPSB0b2tlbnM/LltpZF0sIHBsYWNlcyA9IC8qKiBAdHlwZSB7W3N0cmluZywgbnVtYmVyXVtdfSAqLyAoW1tpZCwgbGVuZ3RoXV0pXSBvZiAvKiogQHR5cGUge05vbk51bGxhYmxlPEpvYlsncGFydHMnXT59ICovIChqb2IucGFydHMpKSB7XG4gICAgY29uc3QgcGFydCA9IGpvYi5yaWRlcnMuZ2V0KGlkKSA/PyBqb2I7XG4gICAgT2JqZWN0LmFzc2lnbihwYXJ0LCB7IHJvZGU6IHRydWUsIHJlcXVlc3Q6IGpvYi5yZXF1ZXN0IH0pO1xuICAgIGlmICghbGVuZ3RoKSBjb250aW51ZTsgLy8gaXQgaGFzIHJ1biBhZ2FpbiwgYW5kIGNvbWVzIGxhdGVyXG4gICAgYXdhaXQgcmVsZWFzZWQoKTtcbiAgICBjb25zdCByb290ID0gYXdhaXQgc2V0dGxlZChpZCk7XG4gICAgY29uc3QgaXNOZXh0ID0gcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuID09PSBwYXJ0LnRva2VuOyAvLyBlbHNlIGFub3RoZXIgd2FzIHN3YXBwZWRcbiAgICBjb25zdCBpc0xvc3QgPSBwbGFjZXMuc29tZSgoW2lkXSkgPT4gIWZpbmQoaWQpKTtcbiAgICBwYXJ0LmlzU3RhbGUgPSAhaXNOZXh0IHx8IGlzTG9zdCB8fCB0b2tlbnM7XG4gICAgaWYgKHRva2VuICYmIGlzTmV4dCkgcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW4gPSB0b2tlbjtcbiAgICBmb3IgKGNvbnN0IFtpZCwgbGVuZ3RoXSBvZiBwbGFjZXMpIHtcbiAgICAgIGNvbnN0IGh0bWwgPSBhZGFwdGVyLnJlYWQodGV4dC5zbGljZShhdCwgKGF0ICs9IGxlbmd0aCkpKTtcbiAgICAgIGlmICghcGFydC5pc1N0YWxlKSBhd2FpdCByZXBsYWNlKGZpbmQoaWQpLCBodG1sLCBwYXJ0LCBhZGFwdGVyKS5jYXRjaChjb25zb2xlLmVycm9yKTtcbiAgICB9XG4gICAgaWYgKGlzTG9zdCAmJiBpc05leHQpIGxpbmVPZihpZCkucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICAgIC8vIEl0IHJvZGUgd2l0aCBhIGpvYiB0aGF0IHdhcyBnaXZlbiB1cCwgYW5kIHdlbnQgb24gYmVmb3JlIHRoYXQgd2FzIHNlbnQgYWdhaW4uXG4gICAgaWYgKHBhcnQgIT09IGpvYiAmJiBwYXJ0Lmhvc3QgIT09IGpvYiAmJiByb290KSBlbnF1ZXVlKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgaHRtbDogc3RyaW5nLCBqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2UgPSBhc3luYyAocm9vdCwgaHRtbCwgam9iLCB7IHN3YXAgfSkgPT4ge1xuICBjb25zdCByZXN0b3JlRW50cmllcyA9IGtlZXBFbnRyaWVzKHJvb3QsIGpvYik7XG4gIGxldCBvd24gPSB7IHRleHQ6IGh0bWwsIHJlc3RvcmUoKSB7fSB9O1xuICB0cnkge1xuICAgIG93biA9IGtlZXBPd24ocm9vdCwgaHRtbCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7IC8vIGFuIG9sZGVyIGJyb3dzZXI7IHRoZSBhbnN3ZXIgY29tZXMgZmlyc3RcbiAgICBjb25zb2xlLmVycm9yKGVycm9yKTtcbiAgfVxuICB0cnkge1xuICAgIGF3YWl0IHN3YXAocm9vdCwgb3duLnRleHQsIGpvYik7XG4gIH0gZmluYWxseSB7XG4gICAgb3duLnJlc3RvcmUoKTtcbiAgfVxuICByZXN0b3JlRW50cmllcygpO1xufTtcbiIsICIvKiBSaWRlcnM6IGlkbGUgY29tcG9uZW50cyB0aGF0IGFyZSBsaWtlbHkgdG8gaGVhciBzb21ldGhpbmcgb2YgYW4gYWN0aW9uLCBhbmQgdGhvc2UgdGhhdCBoYXZlIGhlYXJkIHNvbWV0aGluZywgdHJhdmVsXG4gKiB3aXRoIGl0cyByZXF1ZXN0LCBhbmQgdGhlIGFuc3dlciBoYXMgdGhlIG5ldyBIVE1MIG9mIGFsbC4gVGhlaXIgbGluZXMgYXJlIGhlbGQsIHdpdGhvdXQgYSB3b3JrZXIsIHVudGlsIGl0IGlzIGluLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWFsb25nIG9mIGl0cyBzY3JpcHQsIGhvdyBtYW55IGNoYXJhY3RlcnMgbWF5IHRyYXZlbCwgMDogbm9ib2R5IHJpZGVzOyBoeC10cmlnZ2VyLCBkYXRhLW5pdHJvLXRva2VuLFxuICogICAta2V5LCAtZW1pdHMsIC1maWx0ZXJzLCAtb24sIC1sYXp5LCAtYWxvbmUgb2YgYSByb290LlxuICogUG9zdHMgbml0cm8tYWxvbmc6IG9mIGVhY2ggcmlkZXIgW2NvbXBvbmVudCwgdG9rZW5dLCBvciBbY29tcG9uZW50LCB0b2tlbiwgaGVhcmQsIGNoYWluXSBpZiBpdCBoYXMgaGVhcmQgc29tZXRoaW5nLlxuICovXG5pbXBvcnQgeyBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaG9sZCwgbGluZU9mLCByZXN1bWUsIHdhaXRpbmcgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGZpbmQsIGhhc0ZpbGUsIGlzU2V0dGxlZCwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbmNvbnN0IFNMT1dfTVMgPSAxMDAwOyAvLyBzbyBsb25nIG5vYm9keSdzIGNsaWNrcyBhcmUgdG8gd2FpdCBmb3IgYW5vdGhlcidzIGFjdGlvblxuY29uc3QgUklERVMgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XTpub3QoW2RhdGEtbml0cm8tbGF6eV0sW2RhdGEtbml0cm8tYWxvbmVdKSc7XG5cbi8qKiBCeSBcImNvbXBvbmVudC5hY3Rpb25cIiBvciBcImNvbXBvbmVudDxldmVudFwiOiB3aGF0IGl0IGhhcyBzZW50IHNvIGZhciwgYW5kIHdoZXRoZXIgdGhhdCB3YXMgZm9yIGEga2V5IGVhY2ggdGltZS5cbiAqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBSZWNvcmQ8c3RyaW5nLCBib29sZWFuPj59ICovXG5jb25zdCBzZW5kcyA9IHt9O1xuLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBib29sZWFuPn0gKi9cbmNvbnN0IHNsb3cgPSB7fTtcblxuLyoqIEFzIGl0IGlzIHNlbnQuXG4gKiBAdHlwZSB7KHBhaXJzOiBhbnkpID0+IG51bWJlcn0gKi9cbmNvbnN0IHNpemVPZiA9IChwYWlycykgPT4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcyhwYWlycyl9YC5sZW5ndGg7XG5cbi8qKiBAdHlwZSB7KGRvaW5nOiBEb2luZykgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qga2V5c09mID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGhlYXJkIH0pID0+XG4gIGhlYXJkID8gaGVhcmQubWFwKChbbmFtZV0pID0+IGAke2NvbXBvbmVudH08JHtuYW1lfWApIDogW2Ake2NvbXBvbmVudH0uJHthY3Rpb259YF07XG5cbi8qKiBOb3RlIHdoYXQgd2FzIHNlbnQsIGFuZCB3aGV0aGVyIHRoYXQgdG9vayBsb25nLCBpZiBpdCB3YXMgbW9yZSB0aGFuIGEgcmlkZXIncyBydW4uXG4gKiBAdHlwZSB7KGRvaW5nOiBEb2luZywgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10sIHRvb2s/OiBudW1iZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgbGVhcm4gPSAoZG9pbmcsIGV2ZW50cywgdG9vaykgPT4ge1xuICBmb3IgKGNvbnN0IGtleSBvZiBrZXlzT2YoZG9pbmcpKSB7XG4gICAgY29uc3QgbmFtZXMgPSAoc2VuZHNba2V5XSA/Pz0ge30pO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHsga2V5IH1dIG9mIGV2ZW50cykgbmFtZXNbbmFtZV0gPSAobmFtZXNbbmFtZV0gPz8gL15uaXRybzpyZWZyZXNoLS8udGVzdChuYW1lKSkgJiYga2V5ICE9IG51bGw7XG4gICAgaWYgKHRvb2spIHNsb3dba2V5XSA9IHRvb2sgPiBTTE9XX01TO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGRvaW5nOiBEb2luZykgPT4gW3N0cmluZywgdW5rbm93bl1bXX0gKi9cbmNvbnN0IGxpa2VseSA9ICh7IGRhdGFzZXQ6IHsgbml0cm9FbWl0cyB9IH0sIGRvaW5nKSA9PiBrZXlzT2YoZG9pbmcpLmZsYXRNYXAoKGtleSkgPT5cbiAgKHNlbmRzW2tleV0gPyBPYmplY3QuZW50cmllcyhzZW5kc1trZXldKSA6IG5pdHJvRW1pdHM/LnNwbGl0KCcgJykubWFwKCgvKiogQHR5cGUge3N0cmluZ30gKi8gbmFtZSkgPT4gW25hbWVdKSA/PyBbXSkpO1xuXG4vKiogVGhlIHJvb3RzIHRoYXQgbWF5IHJpZGUsIGJ5IHdoYXQgdGhleSBoZWFyLlxuICogQHR5cGUgeygpID0+IFJlY29yZDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IGhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55W10+fSAqL1xuICBjb25zdCBmb3VuZCA9IHt9O1xuICBmb3IgKGNvbnN0IHJvb3Qgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChSSURFUykpIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygcm9vdC5nZXRBdHRyaWJ1dGUoJ2h4LXRyaWdnZXInKT8ubWF0Y2goL25pdHJvOlxcUysvZykgPz8gW10pIChmb3VuZFtuYW1lXSA/Pz0gW10pLnB1c2gocm9vdCk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufTtcblxuLyoqIEhhdmUgYSBjb21wb25lbnQgcmlkZSwgaWYgaXQgbWF5IGFuZCB0aGVyZSBpcyByb29tLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgcm9vdDogYW55LCByaWRlcj86IEpvYikgPT4gYm9vbGVhbiB8IHZvaWR9ICovXG5jb25zdCB0YWtlID0gKGpvYiwgcm9vdCwgcmlkZXIgPSBuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbXSB9KSkgPT4ge1xuICBjb25zdCB7IGlkLCBkYXRhc2V0OiB7IG5pdHJvVG9rZW46IHRva2VuIH0gfSA9IHJvb3Q7XG4gIGNvbnN0IHsgcmlkZXJzIH0gPSBqb2I7XG4gIGNvbnN0IGVudHJ5ID0gSlNPTi5zdHJpbmdpZnkoW3JpZGVyLmNvbXBvbmVudCwgdG9rZW4sIC4uLihyaWRlci5oZWFyZD8uWzBdID8gW3JpZGVyLmhlYXJkLCByaWRlci5jaGFpbl0gOiBbXSldKTtcbiAgY29uc3Qgc2l6ZSA9IHNpemVPZih7IGVudHJ5IH0pO1xuICBpZiAocmlkZXJzLnNpemUgPj0gTElNSVQgfHwgc2l6ZSA+IGpvYi5yb29tIHx8IGZpbmQoaWQpICE9PSByb290IHx8ICFyb290Lm1hdGNoZXMoUklERVMpIHx8ICFpc1NldHRsZWQocm9vdCkpIHJldHVybjtcbiAgam9iLnJvb20gLT0gc2l6ZTtcbiAgcmlkZXJzLnNldChpZCwgT2JqZWN0LmFzc2lnbihyaWRlciwgeyBlbnRyeSwgaG9zdDogam9iLCBwb3N0ZWQ6IHRva2VuLCByb290LCB0b2tlbiB9KSk7XG4gIGhvbGQocmlkZXIpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBUYWtlIHRob3NlIHRoYXQgYXJlIGxpa2VseSB0byBoZWFyIHdoYXQgdGhlIGpvYiBhbmQgaXRzIHJpZGVycyBzZW5kLlxuICogQHR5cGUgeyhqb2I6IEpvYiwgc2VuZGVyczogW2FueSwgRG9pbmddW10pID0+IHZvaWR9ICovXG5jb25zdCBzcHJlYWQgPSAoam9iLCBzZW5kZXJzKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY2hhaW4sIGhlYXJkLCBpZCwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IGRldGFpbHMgPSBoZWFyZD8uZmxhdE1hcCgoWywgZGV0YWlsXSkgPT4gT2JqZWN0LnZhbHVlcyhkZXRhaWwgPz8ge30pKSA/PyBbXTtcbiAgY29uc3Qga2V5cyA9IFtyb290LmRhdGFzZXQubml0cm9LZXksIC4uLmJvZHkudmFsdWVzKCksIC4uLmRldGFpbHNdLm1hcChTdHJpbmcpO1xuICAvKiogQHR5cGUgeyhvdGhlcjogYW55LCBuYW1lOiBzdHJpbmcpID0+IHZvaWR9ICovXG4gIGNvbnN0IHJlYWNoID0gKG90aGVyLCBuYW1lKSA9PiB7XG4gICAgY29uc3QgaXNPdXQgPSByaWRlcnMuc2l6ZSA+PSBMSU1JVCB8fCBvdGhlci5pZCA9PT0gaWQgfHwgY2hhaW4uaW5jbHVkZXMob3RoZXIuaWQpIHx8IGxpbmVPZihvdGhlci5pZClbMF07XG4gICAgaWYgKCFyaWRlcnMuaGFzKG90aGVyLmlkKSAmJiAoaXNPdXQgfHwgIXRha2Uoam9iLCBvdGhlcikpKSByZXR1cm47XG4gICAgc2VuZGVycy5wdXNoKFtvdGhlciwgeyBjb21wb25lbnQ6IG90aGVyLmRhdGFzZXQubml0cm9Db21wb25lbnQsIGhlYXJkOiBbW25hbWVdXSB9XSk7XG4gIH07XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0KCk7XG4gIGxldCBpbmRleDtcbiAgZm9yIChjb25zdCBbc2VuZGVyLCBkb2luZ10gb2Ygc2VuZGVycykge1xuICAgIGNvbnN0IGNhbGxzID0gSlNPTi5wYXJzZShzZW5kZXIuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGlzS2V5ZWRdIG9mIGxpa2VseShzZW5kZXIsIGRvaW5nKSkge1xuICAgICAgY29uc3QgW3RvLCBjYWxsXSA9IGNhbGxzW25hbWVdID8/IFtdO1xuICAgICAgY29uc3QgcGFyZW50ID0gZmluZCh0byk7XG4gICAgICBpZiAocGFyZW50KSByZWFjaChwYXJlbnQsIGNhbGwpO1xuICAgICAgaWYgKHNlZW4uaGFzKG5hbWUgKyBpc0tleWVkKSkgY29udGludWU7XG4gICAgICBzZWVuLmFkZChuYW1lICsgaXNLZXllZCk7XG4gICAgICBpbmRleCA/Pz0gaGVhcmVycygpO1xuICAgICAgZm9yIChjb25zdCBvdGhlciBvZiBpbmRleFtuYW1lXSA/PyBbXSkge1xuICAgICAgICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IG90aGVyLmRhdGFzZXQ7XG4gICAgICAgIGNvbnN0IGlzRm9yS2V5ID0gaXNLZXllZCB8fCBuaXRyb0ZpbHRlcnM/LmluY2x1ZGVzKGBcIiR7bmFtZX1cImApO1xuICAgICAgICBpZiAoIWlzRm9yS2V5IHx8IGtleXMuaW5jbHVkZXMobml0cm9LZXkpKSByZWFjaChvdGhlciwgbmFtZSk7IC8vIGVsc2UgYSB0YWJsZSBwb3N0cyBhbGwgaXRzIHJvd3MgZm9yIG9uZVxuICAgICAgfVxuICAgIH1cbiAgfVxufTtcblxuLyoqIEhvbGQgdGhlIGxpbmVzIG9mIHRob3NlIHRoYXQgdHJhdmVsIHdpdGggYSBqb2Igd2hpY2ggaXMgc2VudCBhZ2FpbiBhZnRlciBpdCB3YXMgZ2l2ZW4gdXAsIHdoZXJlIG5vdGhpbmcgaGFzIGhhcHBlbmVkXG4gKiBzaW5jZTogd2hhdCB0aGV5IGhlYXIgaXMgaW4gdGhlaXIgbmV3IEhUTUwgYWxvbmUuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGJvYXJkQWdhaW4gPSAoam9iKSA9PiB7XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkge1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKHJpZGVyLmlkKTtcbiAgICBpZiAocm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuICE9PSByaWRlci5wb3N0ZWQgfHwgbGluZU9mKHJpZGVyLmlkKVswXSkgY29udGludWU7XG4gICAgaG9sZChPYmplY3QuYXNzaWduKHJpZGVyLCB7IGhvc3Q6IGpvYiwgcm9vdCwgdG9rZW46IHJpZGVyLnBvc3RlZCB9KSk7XG4gIH1cbn07XG5cbi8qKiBDaG9vc2Ugd2hvIHRyYXZlbHMgd2l0aCBhIGpvYiB0aGF0IGxlYXZlcywgaG9sZCB0aGVpciBsaW5lcywgYW5kIHdyaXRlIHRoZW0gaW50byBpdHMgYm9keS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYm9hcmQgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IG1vc3QgPSBvcHRpb25zLm5pdHJvQWxvbmc7IC8vIGEgcXVhcnRlciBvZiB3aGF0IHRoZSBzZXJ2ZXIgYWNjZXB0cywgb3IgbGVzc1xuICBqb2Iucm9vbSA9IE1hdGgubWluKG1vc3QsIG1vc3QgKiA0IC0gc2l6ZU9mKGJvZHkpKTtcbiAgam9iLmJvYXJkZWQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgaWYgKCEoam9iLnJvb20gPiAwKSB8fCBoYXNGaWxlKGJvZHkpIHx8IHJvb3QuZGF0YXNldC5uaXRyb0xhenkgfHwga2V5c09mKGpvYikuc29tZSgoa2V5KSA9PiBzbG93W2tleV0pKSByZXR1cm47XG4gIC8qKiBAdHlwZSB7W2FueSwgRG9pbmddW119ICovXG4gIGNvbnN0IHNlbmRlcnMgPSBbW3Jvb3QsIGpvYl1dO1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIHdhaXRpbmcoKSkge1xuICAgIGlmICghcmlkZXIuaXNBbG9uZSAmJiB0YWtlKGpvYiwgcmlkZXIucm9vdCwgcmlkZXIpKSBzZW5kZXJzLnB1c2goW3JpZGVyLnJvb3QsIHJpZGVyXSk7XG4gIH1cbiAgc3ByZWFkKGpvYiwgc2VuZGVycyk7XG4gIGlmIChyaWRlcnMuc2l6ZSkgYm9keS5zZXQoJ25pdHJvLWFsb25nJywgYFske1suLi5yaWRlcnMudmFsdWVzKCldLm1hcCgoeyBlbnRyeSB9KSA9PiBlbnRyeSl9XWApO1xufTtcblxuLyoqIExldCB0aGUgcmlkZXJzJyBsaW5lcyBnbyBvbiwgaW4gdGhlIHRpY2sgaW4gd2hpY2ggdGhlIGFuc3dlciBpcyBpbjogYmVmb3JlIGl0cyBldmVudHMsIGFuZCBiZWZvcmUgdGhlIG5leHQgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWxlYXNlID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHtcbiAgICBpZiAocmlkZXIuaG9zdCAhPT0gam9iKSBjb250aW51ZTtcbiAgICBjb25zdCB7IGhlYXJkLCBpZCwgaXNTdGFsZSwgcm9kZSwgdG9rZW4gfSA9IHJpZGVyO1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICBjb25zdCBsaW5lID0gbGluZU9mKGlkKTtcbiAgICAvLyBXaGF0IHdhcyBsZWZ0IG91dCBieSBhIHNlcnZlciB0aGF0IGhhcyBydW4gdGhlIG90aGVycyBpcyB0byBzYXkgaXRzZWxmIHdoYXQgaXMgd3JvbmcuXG4gICAgaWYgKHJvZGUgfHwgIWhlYXJkWzBdKSBsaW5lLnNoaWZ0KCk7XG4gICAgZWxzZSByaWRlci5pc0Fsb25lID0gam9iLnBhcnRzICYmIGpvYi5zdGF0dXMgPT09IDIwMCAmJiByb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gPT09IHRva2VuO1xuICAgIHJpZGVyLmhvc3QgPSByaWRlci50b2tlbiA9IG51bGw7XG4gICAgaWYgKGlzU3RhbGUgJiYgcm9vdCAmJiAhbGluZVswXSkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gICAgcmVzdW1lKGlkKTtcbiAgfVxufTtcbiIsICIvKiBUaGUgcGFydHMgb2YgYW4gYW5zd2VyLCBvbmUgZm9yIGVhY2ggcnVuIG9mIGEgY29tcG9uZW50LCB0aGUgYXNrZXIncyBmaXJzdDogW2lkLCBsZW5ndGggb2YgaXRzIEhUTUwsIG51bWJlciBvZiBpdHNcbiAqIGV2ZW50cywgcGxhY2VzIG9mIHRoZSBldmVudHMgdGhhdCBpdCBoZWFyZF0uIFRoZXkgdGVsbCB3aGF0IGxlZCB0byBlYWNoIGV2ZW50LCBhcyBpZiBlYWNoIGNvbXBvbmVudCBoYWQgYXNrZWQgYWxvbmUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tb24gb2YgYSByb290LlxuICovXG5pbXBvcnQgeyBsZWFybiB9IGZyb20gJy4vcmlkZXJzLmpzJztcblxuLyoqIFNheSB3aGVyZSBlYWNoIGV2ZW50IGNvbWVzIGZyb20sIHdoYXQgbGVkIHRvIGl0IGFuZCB3aG8gaGFzIGhlYXJkIGl0IGFscmVhZHkuIExlYXJuIHdobyBzZW5kcyB3aGF0LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10pID0+IEFycml2YWxbXX0gKi9cbmV4cG9ydCBjb25zdCBhcnJpdmFsc09mID0gKGpvYiwgZXZlbnRzKSA9PiB7XG4gIGNvbnN0IHsgaWQsIHBhcnRzID0gW1tpZCwgMCwgZXZlbnRzLmxlbmd0aCwgW11dXSwgcmlkZXJzLCBzdGF0dXMsIHRvb2sgfSA9IGpvYjtcbiAgY29uc3QgaXNXZWxsID0gam9iLnBhcnRzICYmIHN0YXR1cyA9PT0gMjAwO1xuICAvKiogQHR5cGUge0Fycml2YWxbXX0gKi9cbiAgY29uc3QgYXJyaXZhbHMgPSBbXTtcbiAgZm9yIChjb25zdCBbZnJvbSwgLCBjb3VudCwgcGxhY2VzXSBvZiBwYXJ0cykge1xuICAgIGNvbnN0IHJ1biA9IHJpZGVycy5nZXQoZnJvbSk7XG4gICAgY29uc3QgeyBjb21wb25lbnQsIHJvb3QsIGhlYXJkOiBicm91Z2h0IH0gPSBydW4gPz8gam9iO1xuICAgIGNvbnN0IGhlYXJkID0gcGxhY2VzLm1hcCgocGxhY2UpID0+IGFycml2YWxzW3BsYWNlXSk7XG4gICAgZm9yIChjb25zdCB7IGhlYXJkQnkgfSBvZiBoZWFyZCkgaGVhcmRCeS5hZGQoZnJvbSk7XG4gICAgY29uc3QgbmFtZXMgPSBoZWFyZC5tYXAoKHsgY2FsbCwgbmFtZSwgdG8gfSkgPT4gW3RvID09PSBmcm9tID8gY2FsbCA6IG5hbWVdKTtcbiAgICBjb25zdCBvd24gPSBldmVudHMuc2xpY2UoYXJyaXZhbHMubGVuZ3RoLCBhcnJpdmFscy5sZW5ndGggKyBjb3VudCk7XG4gICAgaWYgKGlzV2VsbCkgbGVhcm4ocnVuID8geyBjb21wb25lbnQsIGhlYXJkOiBbLi4uYnJvdWdodCwgLi4ubmFtZXNdIH0gOiBqb2IsIG93biwgcnVuID8gMCA6IHRvb2spO1xuICAgIGNvbnN0IFt7IGNoYWluOiBiZWdpbiwgY291bnRzIH0sIC4uLm90aGVyc10gPSAhcnVuIHx8IGJyb3VnaHRbMF0gPyBbcnVuID8/IGpvYiwgLi4uaGVhcmRdIDogaGVhcmQ7XG4gICAgY29uc3QgY2hhaW4gPSBbLi4uYmVnaW4uZmlsdGVyKCgvKiogQHR5cGUge3N0cmluZ30gKi8gc3RlcCkgPT4gb3RoZXJzLmV2ZXJ5KCh7IGNoYWluIH0pID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKSksIGZyb21dO1xuICAgIGlmIChydW4pIHtcbiAgICAgIGNvdW50c1tmcm9tXSA9IChjb3VudHNbZnJvbV0gPz8gMCkgKyAxO1xuICAgICAgcnVuLmhlYXJkID0gW107IC8vIGlmIGl0IGhhcyBydW4gYWdhaW4sIHRoYXQgd2FzIG9mIHdoYXQgdGhlIG90aGVycyBoYXZlIHNlbnRcbiAgICB9XG4gICAgY29uc3QgY2FsbHMgPSBKU09OLnBhcnNlKHJvb3QuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGRldGFpbF0gb2Ygb3duKSB7XG4gICAgICBjb25zdCBbdG8sIGNhbGxdID0gY2FsbHNbbmFtZV0gPz8gW107XG4gICAgICBhcnJpdmFscy5wdXNoKHsgbmFtZSwgZGV0YWlsLCBmcm9tLCBjaGFpbiwgY291bnRzLCBoZWFyZEJ5OiBuZXcgU2V0KCksIHRvLCBjYWxsIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4gYXJyaXZhbHM7XG59O1xuIiwgIi8qIFRoZSBldmVudHMgb2YgYW4gYW5zd2VyLCBvciBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9LCByZWFjaCB0aGUgcGFnZSBvbmNlLCBpbiBvcmRlci4gKi9cbmltcG9ydCB7IHVuc2VudCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBjYXVzZXMsIGRyb3AsIGVucXVldWUsIGZhaWx1cmUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGV2ZW50T2YsIGZpbmQsIG9uLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGFycml2YWxzT2YgfSBmcm9tICcuL3BhcnRzLmpzJztcbmltcG9ydCB7IHJlbGVhc2UgfSBmcm9tICcuL3JpZGVycy5qcyc7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZGVsaXZlciA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY29tcG9uZW50LCBhY3Rpb24sIHN0YXR1cywgcmVzb2x2ZSwgcmVqZWN0LCByZXN1bHQgfSA9IGpvYjtcbiAgYW5ub3VuY2UoJ2Fuc3dlcmVkJywgam9iKTtcbiAgcmVsZWFzZShqb2IpO1xuICBjb25zdCBlcnJvciA9IGpvYi5lcnJvciA/PyBvcHRpb25zW2BuaXRyb0Vycm9yLSR7c3RhdHVzfWBdID8/IG9wdGlvbnMubml0cm9FcnJvcjtcbiAgZm9yIChjb25zdCBhcnJpdmFsIG9mIGFycml2YWxzT2Yoam9iLCBqb2IuZXZlbnRzID8/IFtbJ25pdHJvOmVycm9yJywgeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1cyB9XV0pKSB7XG4gICAgY29uc3QgeyBjYWxsLCBkZXRhaWwsIGZyb20sIG5hbWUsIHRvIH0gPSBhcnJpdmFsO1xuICAgIGNvbnN0IGNhdXNlID0gZXZlbnRPZihuYW1lLCBkZXRhaWwpO1xuICAgIGNhdXNlcy5zZXQoY2F1c2UsIGFycml2YWwpO1xuICAgIGlmIChERUJVRykgYW5ub3VuY2UoJ2V2ZW50JywgeyBqb2IsIGFycml2YWwsIGV2ZW50OiBjYXVzZSB9KTtcbiAgICBpZiAoZnJvbSA9PT0gaWQgJiYgbmFtZSA9PT0gJ25pdHJvOmVycm9yJykge1xuICAgICAgaWYgKGpvYi5pc1Vuc2VudCkgdW5zZW50LnNldChjYXVzZSwgam9iKTtcbiAgICAgIHJlamVjdD8uKGZhaWx1cmUoZGV0YWlsKSk7XG4gICAgfVxuICAgIGlmIChmcm9tID09PSBpZCAmJiBuYW1lID09PSAnbml0cm86YWN0aW9uLWNvbXBsZXRlJykgcmVzb2x2ZT8uKHJlc3VsdCA9PT0gdW5kZWZpbmVkID8gZGV0YWlsIDogeyAuLi5kZXRhaWwsIHJlc3VsdCB9KTtcbiAgICAoZmluZChmcm9tKSA/PyBkb2N1bWVudC5ib2R5KS5kaXNwYXRjaEV2ZW50KGNhdXNlKTtcbiAgICBpZiAoZmluZCh0bykpIGVucXVldWUobmV3Sm9iKGZpbmQodG8pLCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSwgaGVhcmQ6IFtbY2FsbCwgZGV0YWlsXV0sIGNhdXNlIH0pKTtcbiAgfVxuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHJpZGVyLnJvZGUgJiYgYW5ub3VuY2UoJ2RvbmUnLCByaWRlcik7XG59O1xuXG4vLyBBIHdheSBvdXQgb2YgdGhlIHBhZ2UgYWJvcnRzIHJlcXVlc3RzLCBzZWNvbmRzIGJlZm9yZSB0aGUgcGFnZSBnb2VzLiBOb2JvZHkgc2F5cyBpZiBpdCB3aWxsIGdvOlxuLy8gYSBkb3dubG9hZCBiZWdpbnMgbGlrZSB0aGF0LCB0b28uXG5sZXQgbGVhdmluZyA9IDA7XG4vKiogQHR5cGUge0pvYltdfSAqL1xuY29uc3QgYWJvcnRlZCA9IFtdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBmaW5pc2ggPSAoam9iKSA9PiB2b2lkIChsZWF2aW5nICYmICFqb2Iuc3RhdHVzID8gYWJvcnRlZC5wdXNoKGpvYikgOiBkZWxpdmVyKGpvYikpO1xuXG4vKiogQHR5cGUgeyhlbmQ6IChqb2I6IGFueSwgd2h5OiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBzdGF5ID0gKGVuZCkgPT4ge1xuICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gIGxlYXZpbmcgPSAwO1xuICBmb3IgKGNvbnN0IGpvYiBvZiBhYm9ydGVkLnNwbGljZSgwKSkgZW5kKGpvYiwgJ3RoZSBwYWdlIHdhcyBsZWZ0Jyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFdmVudHMgPSAoKSA9PiB7XG4gIG9uKCdiZWZvcmV1bmxvYWQnLCAoKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICAgIGxlYXZpbmcgPSBzZXRUaW1lb3V0KHN0YXksIDEwMDAwLCBkZWxpdmVyKTtcbiAgfSk7XG4gIG9uKCdwYWdlaGlkZScsICgpID0+IGNsZWFyVGltZW91dChsZWF2aW5nKSk7XG4gIG9uKCdwYWdlc2hvdycsICgpID0+IHN0YXkoZHJvcCkpOyAvLyB0aGUgYnJvd3NlciBoYXMga2VwdCBpdFxufTtcbiIsICIvKiBEcm9wcyBjbGlja3MgZm9yIGFuIGFjdGlvbiB3aGlsZSBpdCBpcyB1bmRlciB3YXkgaW4gdGhlaXIgY29tcG9uZW50LCBvciBpbiBsaW5lLCB3aGVyZSBpdCBzYXlzIHRoYXQgb25lIGlzIGVub3VnaC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zaW5nbGUgb2Ygd2hhdCBhc2tzLiBXcml0ZXM6IGFyaWEtZGlzYWJsZWQgb2YgaXQsIG9yIG9mIHdoYXQgc2VuZHMgaXRzIGZvcm07IGRpc2FibGVkIHdvdWxkIHRha2VcbiAqICAgdGhlIGZvY3VzIGZvciBnb29kLiBXaGF0IGhhcyB0aGF0IGZyb20gdXMsIGFuZCBub3QgZnJvbSB0aGUgc2VydmVyLCBoYXMgZGF0YS1uaXRyby1oZWxkLCB0b28uXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBBU0tTLCBhY3Rpb25PZiwgYWxsT2YsIGZpbmQsIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFNJTkdMRSA9ICdbZGF0YS1uaXRyby1zaW5nbGVdJztcbmNvbnN0IEhFTEQgPSAnZGF0YS1uaXRyby1oZWxkJztcblxuLyoqIEB0eXBlIHsoYXNrZXI6IGFueSwgcm9vdDogYW55LCBhY3Rpb246IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0hlbGQgPSAoYXNrZXIsIHsgaWQgfSwgYWN0aW9uKSA9PiBhc2tlci5tYXRjaGVzKFNJTkdMRSkgJiYgbGluZU9mKGlkKS5zb21lKChqb2IpID0+IGpvYi5hY3Rpb24gPT09IGFjdGlvbik7XG5cbi8qKiBXaGF0IGlzIHByZXNzZWQsIG9mIHNvbWV0aGluZyB0aGF0IGFza3MuXG4gKiBAdHlwZSB7KGFza2VyOiBhbnksIHJvb3Q6IGFueSkgPT4gYW55W119ICovXG5jb25zdCBidXR0b25zT2YgPSAoYXNrZXIsIHJvb3QpID0+XG4gIGFza2VyLmxvY2FsTmFtZSA9PT0gJ2Zvcm0nXG4gICAgPyBhbGxPZihgOmlzKGJ1dHRvbixpbnB1dCk6bm90KCR7QVNLU30pYCwgcm9vdCkuZmlsdGVyKCh7IGZvcm0sIHR5cGUgfSkgPT4gZm9ybSA9PT0gYXNrZXIgJiYgL3N1Ym1pdHxpbWFnZS8udGVzdCh0eXBlKSlcbiAgICA6IFthc2tlcl07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBmb3IgKGNvbnN0IGFza2VyIG9mIHJvb3QgPyBhbGxPZihTSU5HTEUsIHJvb3QpIDogW10pIHtcbiAgICBjb25zdCBpc05vdyA9IGlzSGVsZChhc2tlciwgcm9vdCwgYWN0aW9uT2Yocm9vdCwgYXNrZXIuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykpKTtcbiAgICBmb3IgKGNvbnN0IGJ1dHRvbiBvZiBidXR0b25zT2YoYXNrZXIsIHJvb3QpKSB7XG4gICAgICBpZiAoYnV0dG9uLmhhc0F0dHJpYnV0ZShpc05vdyA/ICdhcmlhLWRpc2FibGVkJyA6IEhFTEQpID09PSBpc05vdykgY29udGludWU7XG4gICAgICBidXR0b24udG9nZ2xlQXR0cmlidXRlKEhFTEQsIGlzTm93KTtcbiAgICAgIHNldEF0dHJpYnV0ZShidXR0b24sICdhcmlhLWRpc2FibGVkJywgaXNOb3cgPyAndHJ1ZScgOiBudWxsKTtcbiAgICB9XG4gIH1cbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFNpbmdsZSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsncXVldWVkJywgJ2Fuc3dlcmVkJywgJ2RvbmUnXSkgaGVhcihuYW1lLCAoam9iKSA9PiBxdWV1ZU1pY3JvdGFzaygoKSA9PiBzaG93KGpvYikpKTsgLy8gdGhlIGxpbmUgaGFzIGl0LCBvciBub3Rcbn07XG4iLCAiLyogVGhlIGJyaWRnZTogcmVxdWVzdHMgb2YgY29tcG9uZW50cyBiZWNvbWUgam9iczsgZWFjaCBpcyBzZW50LCBhbnN3ZXJlZCwgYW5kIGl0cyBldmVudHMgZGVsaXZlcmVkLlxuICogV2lyZTogZG9jcy9hcmNoaXRlY3R1cmUubWQuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8taGVhcmQsIC1lcnJvciwgLWVycm9yLTxzdGF0dXM+IG9mIGl0cyBzY3JpcHQ7IGlkLFxuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLWtleSwgLXVybCwgLXRva2VuLCAtZmlsdGVycywgLW9uLCAtbGF6eSBvZiBhIHJvb3Q7IC1hcmdzLCAtbW9kZWwsIC1vd25lciBpbnNpZGUuXG4gKi9cbmltcG9ydCB7IGluc2lzdCB9IGZyb20gJy4vYWdhaW4uanMnO1xuaW1wb3J0IHsgYWNjZXB0IH0gZnJvbSAnLi9hbnN3ZXJzLmpzJztcbmltcG9ydCB7IGZpbmlzaCB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHJlYWRGaWVsZHMgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGFubm91bmNlLCBoZWFyLCBpc091ck5hbWUsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBkcm9wLCBlbnF1ZXVlLCBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBST09ULCBhY3Rpb25PZiwgYWRkcmVzcywgYWxsLCBmaW5kLCBmaXJzdCwgb3B0aW9ucywgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGJvYXJkLCBib2FyZEFnYWluLCByZWxlYXNlIH0gZnJvbSAnLi9yaWRlcnMuanMnO1xuaW1wb3J0IHsgaXNIZWxkIH0gZnJvbSAnLi9zaW5nbGUuanMnO1xuXG4vKiogTWFrZSBhIGpvYiBvZiBhIHJlcXVlc3Qgb2YgaHRteC5cbiAqIEB0eXBlIHsoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAoeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSByb290T2YoZWxlbWVudCk7XG4gIGNvbnN0IGFjdGlvbiA9IGFjdGlvbk9mKHJvb3QsIHBhdGgpO1xuICBpZiAoZWxlbWVudCA9PT0gcm9vdCkgcmV0dXJuIHJlYWN0KHJvb3QsIGNhdXNlLCB7IGFjdGlvbiwgcGF0aCB9KTtcbiAgaWYgKGlzSGVsZChlbGVtZW50LCByb290LCBhY3Rpb24pKSByZXR1cm47XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIHsgcGF0aCwgc291cmNlOiBlbGVtZW50IH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgYm9keSA/PyBbXSkgaWYgKCFpc091ck5hbWUobmFtZSkpIGpvYi5ib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIGFkZEFyZ3VtZW50cyhqb2IuYm9keSwgSlNPTi5wYXJzZShlbGVtZW50LmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1hcmdzJykgPz8gJ3t9JykpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSB3aGF0IGEgcm9vdCBhc2tzIGZvciBieSBpdHNlbGY6IGFmdGVyIGFuIGV2ZW50LCB1bmxlc3MgdGhhdCBpcyBmb3IgYW5vdGhlciBrZXksIG9yIGFzIGEgcG9sbC5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBjYXVzZT86IGFueSwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjdCA9IChyb290LCBjYXVzZSwgbW9yZSkgPT4ge1xuICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IHJvb3QuZGF0YXNldDtcbiAgY29uc3QgeyB0eXBlLCBkZXRhaWwgfSA9IGNhdXNlID8/IHt9O1xuICBjb25zdCBrZXlzID0gL15uaXRybzpyZWZyZXNoLS8udGVzdCh0eXBlKSAmJiBkZXRhaWw/LmtleSAhPSBudWxsID8gWydrZXknXSA6IEpTT04ucGFyc2Uobml0cm9GaWx0ZXJzID8/ICd7fScpW3R5cGVdO1xuICBpZiAoa2V5cz8uZXZlcnkoKC8qKiBAdHlwZSB7YW55fSAqLyBrZXkpID0+IGAke2RldGFpbD8uW2tleV19YCAhPT0gbml0cm9LZXkpKSByZXR1cm47XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgY2F1c2UsIGlzUG9sbDogIWNhdXNlLCBpc1F1aWV0OiB0cnVlLCAuLi5tb3JlIH0pO1xuICBpZiAoL15uaXRybzovLnRlc3QodHlwZSkpIGpvYi5oZWFyZCA9IFtbdHlwZSwgZGV0YWlsXV07XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSBhbiBhY3Rpb24gd2l0aCBhcmd1bWVudHMgYW5kIHdoYXQgc3RhbmRzIGluIHRoZSBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIGFyZ3M6IG9iamVjdCwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBwb3N0ID0gKHJvb3QsIGFjdGlvbiwgYXJncywgbW9yZSkgPT4ge1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCBtb3JlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBhcmdzKTtcbiAgcmVhZEZpZWxkcyhqb2IpO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogQHR5cGUgeyhjb21wb25lbnQ6IHN0cmluZywga2V5OiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IG1pc3NpbmcgPSAoY29tcG9uZW50LCBrZXkpID0+IHtcbiAgY29uc3QgbmFtZXMgPSBbLi4ubmV3IFNldChhbGwoUk9PVCkubWFwKCh7IGRhdGFzZXQgfSkgPT4gZGF0YXNldC5uaXRyb0NvbXBvbmVudCkpXTtcbiAgaWYgKG5hbWVzLmluY2x1ZGVzKGNvbXBvbmVudCkpIHJldHVybiBgbm9uZSBvbiB0aGlzIHBhZ2UgaGFzIHRoZSBrZXkgJHtKU09OLnN0cmluZ2lmeShrZXkpfWA7XG4gIGNvbnN0IG5lYXJlc3QgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSAmJiB3aW5kb3cubml0cm9EZWJ1Zz8uc3VnZ2VzdChjb21wb25lbnQsIG5hbWVzKTtcbiAgcmV0dXJuIGBvbiB0aGlzIHBhZ2UgdGhlcmUgaXMgJHtuYW1lcy5sZW5ndGggPyBgb25seSAke25hbWVzLmpvaW4oJywgJyl9YCA6ICdub25lJ30uJHtuZWFyZXN0IHx8ICcnfWA7XG59O1xuXG4vKiogQHR5cGUge05pdHJvWydjYWxsJ119ICovXG5jb25zdCBjYWxsID0gKGNvbXBvbmVudCwgYWN0aW9uLCBhcmdzID0ge30sIHsga2V5IH0gPSB7fSkgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IG9uZSA9IGtleSA9PSBudWxsID8gJycgOiBgW2RhdGEtbml0cm8ta2V5PSR7Q1NTLmVzY2FwZSgvKiogQHR5cGUge2FueX0gKi8gKGtleSkpfV1gO1xuICAgIGNvbnN0IHJvb3QgPSBmaXJzdChgW2RhdGEtbml0cm8tY29tcG9uZW50PSR7Q1NTLmVzY2FwZShjb21wb25lbnQpfV0ke29uZX1gKTtcbiAgICBpZiAocm9vdCkgcG9zdChyb290LCBhY3Rpb24sIGFyZ3MsIHsgcmVzb2x2ZSwgcmVqZWN0IH0pO1xuICAgIGVsc2UgZHJvcCh7IGNvbXBvbmVudCwgYWN0aW9uLCByZWplY3QgfSwgbWlzc2luZyhjb21wb25lbnQsIGtleSkpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCBydW4gPSBhc3luYyAoam9iLCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgY2hhaW4sIGlkIH0gPSBqb2I7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgLy8gVGhlIG5leHQgcGFnZSBtYXkgaGF2ZSBhIGNvbXBvbmVudCBvZiB0aGlzIGlkLlxuICBjb25zdCBpc0dvbmUgPSAhcm9vdCB8fCAocm9vdCAhPT0gam9iLnJvb3QgJiYgam9iLnBhZ2UgIT09IGFkZHJlc3MoKSk7XG4gIGlmIChpc0dvbmUgJiYgIWpvYi5pc1F1aWV0KSBmaW5pc2goT2JqZWN0LmFzc2lnbihqb2IsIHsgc3RhdHVzOiAwLCBlcnJvcjogb3B0aW9uc1snbml0cm9FcnJvci00MDQnXSB9KSk7XG4gIGlmIChpc0dvbmUgfHwgKGpvYi5yZWplY3QgJiYgcm9vdC5kYXRhc2V0Lm5pdHJvTGF6eSkpIHJldHVybiBkcm9wKGpvYiwgJ2l0IGlzIG5vdCB0aGVyZScpO1xuICBqb2IuYmVndW4gPyBib2FyZEFnYWluKGpvYikgOiBmaWxsKGpvYiwgcm9vdCk7IC8vIGFnYWluLCBpdCBpcyB0byBiZSBzZW50IGFzIGl0IHdhc1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBpbnNpc3Qoam9iLCAoKSA9PiB7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpID8/IGRvY3VtZW50LmJvZHk7IC8vIGl0IG1heSBnbyBtZWFud2hpbGVcbiAgICBjb25zdCBzb3VyY2UgPSBqb2Iuc291cmNlPy5pc0Nvbm5lY3RlZCA/IGpvYi5zb3VyY2UgOiByb290O1xuICAgIHJldHVybiBhZGFwdGVyLnNlbmQoam9iLCB7IHJvb3QsIHNvdXJjZSwgaGVhZGVyczogY2hhaW5bMF0gJiYgeyAnTml0cm8tQ2hhaW4nOiBjaGFpbi5qb2luKCkgfSB9KTtcbiAgfSk7XG4gIGlmIChhbnN3ZXIpIGF3YWl0IGFjY2VwdChPYmplY3QuYXNzaWduKGpvYiwgeyBhbnN3ZXIgfSksIGFuc3dlciwgYWRhcHRlcik7XG4gIGVsc2UgaWYgKGpvYi5zdGF0dXMgPT0gbnVsbCkgcmV0dXJuIGRyb3Aoam9iLCAnYSBsaXN0ZW5lciBvciBoeC1zeW5jIHN0b3BwZWQgaXQnKTtcbiAgZmluaXNoKGpvYik7XG59O1xuXG4vKiogRmlsbCB0aGUgYm9keTogdGhlIG5ld2VzdCB0b2tlbiwgZXZlbnRzIGhlYXJkLCBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCByb290OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmaWxsID0gKGpvYiwgcm9vdCkgPT4ge1xuICBjb25zdCB7IGJvZHksIGNvdW50cywgaGVhcmQsIGlkLCBzZW50IH0gPSBqb2I7XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IHJvb3QsIHRva2VuOiByb290LmRhdGFzZXQubml0cm9Ub2tlbiB9KTtcbiAgY291bnRzW2lkXSA9IChjb3VudHNbaWRdID8/IDApICsgMTtcbiAgaWYgKGhlYXJkKSBib2R5LnNldCgnbml0cm8tZXZlbnRzJywgSlNPTi5zdHJpbmdpZnkoaGVhcmQpKTtcbiAgYW5ub3VuY2UoJ2ZpbGxpbmcnLCBqb2IpO1xuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIGJvdW5kLCB2YWx1ZXMgfSBvZiBzZW50LnZhbHVlcygpKSB7XG4gICAgaWYgKCFib3VuZCkgY29udGludWU7XG4gICAgbmFtZXMuYWRkKGJvdW5kKTtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmICgham9iLmlzUXVpZXQpIGJvZHkuc2V0KCduaXRyby1maWVsZHMnLCBbLi4ubmFtZXNdLmpvaW4oKSk7XG4gIGJvYXJkKGpvYik7XG4gIGJvZHkuYXBwZW5kKCduaXRyby10b2tlbicsIGpvYi50b2tlbiA/PyAnJyk7XG59O1xuXG4vKiogTGV0IHJlcXVlc3RzIG9mIGh0bXggYmVjb21lIGpvYnMsIGFuZCBqb2JzIGxlYXZlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGNvbm5lY3QgPSAoYWRhcHRlcikgPT4ge1xuICBhZGFwdGVyLmNhcHR1cmUoYXNrKTtcbiAgcnVuV2l0aCgoam9iKSA9PiBydW4oam9iLCBhZGFwdGVyKS5maW5hbGx5KCgpID0+IHJlbGVhc2Uoam9iKSkpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QnJpZGdlID0gKCkgPT4ge1xuICB3aW5kb3cubml0cm8gPSB7IGZpbmQsIGZpcnN0LCByb290T2YsIGNhbGwsIHBvc3QsIG9uOiBoZWFyLCByZWFjdCwgZW5xdWV1ZSB9O1xufTtcbiIsICIvKiBUaGUgYmVnaW5uaW5nIG9mIGEgcGFnZTogb3VyIHNjcmlwdCBzdGFuZHMgYmVmb3JlIGh0bXgsIHNvIG5vdGhpbmcgaXMgYXNrZWQgYmVmb3JlIHRoZSBicmlkZ2UgaXMgdGhlcmUsIGFuZCBib3RoXG4gKiBiZWdpbiBhdCBET01Db250ZW50TG9hZGVkLCB3aGljaCBjb21lcyBhZnRlciBkZWZlcnJlZCBzY3JpcHRzLCBvciBhZnRlciB0aG9zZSB0aGF0IGRpZCBub3QgbG9hZC4gV2hhdCBpcyBjbGlja2VkXG4gKiBvciBzZW50IG1lYW53aGlsZSBpcyBkb25lIHRoZW4uIFdpdGhvdXQgYW4gaHRteCB0aGVyZSBpcyBvbmUgbW9yZSBjaGFuY2UsIG9uY2UgYWxsIGhhcyBjb21lLlxuICpcbiAqIFJlYWRzOiBoeC1wb3N0IG9mIHdoYXQgaXMgY2xpY2tlZCBvciBzZW50LiBIZWFyczogY2xpY2ssIHN1Ym1pdDsgRE9NQ29udGVudExvYWRlZCwgbG9hZC5cbiAqL1xuaW1wb3J0IHsgQVNLUywgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8vIFdoYXQgYSBjbGljayBkb2VzIG1vcmUgdG8gdGhhbiB0byBhc2suIFRoZWlyIHZhbHVlcyBhcmUgdGhlcmUgd2hlbiBodG14IGJlZ2lucy5cbmNvbnN0IE9USEVSUyA9ICdmb3JtLGxhYmVsLHNlbGVjdCx0ZXh0YXJlYSxpbnB1dDpub3QoW3R5cGU9c3VibWl0XSxbdHlwZT1pbWFnZV0sW3R5cGU9YnV0dG9uXSknO1xuLyoqIEB0eXBlIHsoKCkgPT4gdm9pZClbXX0gKi9cbmNvbnN0IGVhcmx5ID0gW107XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBjbGljayA9IChldmVudCkgPT4ge1xuICBjb25zdCBjb250cm9sID0gZXZlbnQudGFyZ2V0LmNsb3Nlc3Q/LihgYnV0dG9uLGlucHV0LGxhYmVsLGZvcm0sJHtBU0tTfWApO1xuICBpZiAoIWNvbnRyb2wgfHwgY29udHJvbC5tYXRjaGVzKE9USEVSUykpIHJldHVybjtcbiAgY29uc3Qgc2VuZHMgPSAvc3VibWl0fGltYWdlLy50ZXN0KGNvbnRyb2wudHlwZSkgJiYgY29udHJvbC5mb3JtPy5tYXRjaGVzKEFTS1MpO1xuICBpZiAoIXNlbmRzICYmICFjb250cm9sLm1hdGNoZXMoQVNLUykpIHJldHVybjtcbiAgc3RvcChldmVudCk7XG4gIGVhcmx5LnB1c2goKCkgPT4gY29udHJvbC5jbGljaygpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBzdWJtaXQgPSAoZXZlbnQpID0+IHsgLy8gd2l0aG91dCBhIGJ1dHRvblxuICBpZiAoIWV2ZW50LnRhcmdldC5tYXRjaGVzPy4oQVNLUykpIHJldHVybjtcbiAgc3RvcChldmVudCk7XG4gIGVhcmx5LnB1c2goKCkgPT4gZXZlbnQudGFyZ2V0LnJlcXVlc3RTdWJtaXQoKSk7XG59O1xuXG4vKiogV2l0aCBodG14LCBvciB3aXRoIGFsbCB0aGF0IHRoZSBwYWdlIGxvYWRzOiBGaXJlZm94IHRlbGxzIG9mIGEgRE9NQ29udGVudExvYWRlZCwgYXQgdGltZXMsIGJlZm9yZSBpdCBoYXMgY29tZS4gKi9cbmNvbnN0IGlzVGhlcmUgPSAoKSA9PiB3aW5kb3cuaHRteCB8fCBkb2N1bWVudC5yZWFkeVN0YXRlID09PSAnY29tcGxldGUnO1xuXG4vKiogQ2FsbCBgYmVnaW5gIG9uY2UgYWxsIHNjcmlwdHMgb2YgdGhlIHBhZ2UgaGF2ZSBjb21lLCBhdCBvbmNlIGluIGEgcGFnZSB0aGF0IGlzIHRoZXJlIGFscmVhZHk7IGBmaXJzdGAgaXMgdGhlXG4gKiBldmVudCBvZiBhbiBodG14IHRoYXQgd291bGQgYmVnaW4gYmVmb3JlLlxuICogQHR5cGUgeyhiZWdpbjogKCkgPT4gdm9pZCwgZmlyc3Q/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd2hlbkxvYWRlZCA9IChiZWdpbiwgZmlyc3QgPSAnbmV2ZXInKSA9PiB7XG4gIGlmIChwZXJmb3JtYW5jZS50aW1pbmcuZG9tQ29udGVudExvYWRlZEV2ZW50U3RhcnQgJiYgaXNUaGVyZSgpKSByZXR1cm4gYmVnaW4oKTtcbiAgLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbiAgY29uc3QgZ28gPSAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgIT09IGRvY3VtZW50IHx8ICFpc1RoZXJlKCkpIHJldHVybjsgLy8gZmlsZXMgdGVsbCBvZiB0aGVpciBsb2FkIGFzIHdlbGxcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cucmVtb3ZlRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG4gICAgYmVnaW4oKTtcbiAgICBzZXRUaW1lb3V0KCgpID0+IGVhcmx5LmZvckVhY2goKGFjdCkgPT4gYWN0KCkpKTsgLy8gaHRteCAyIGJlZ2lucyBhdCB0aGlzIGV2ZW50LCB0b28sIGFuZCBhZnRlciB0aGlzXG4gIH07XG4gIGNvbnN0IGxpc3RlbmVycyA9IE9iamVjdC5lbnRyaWVzKHsgY2xpY2ssIHN1Ym1pdCwgW2ZpcnN0XTogc3RvcCwgRE9NQ29udGVudExvYWRlZDogZ28sIGxvYWQ6IGdvIH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG59O1xuIiwgIi8qIExvYWRzIGxhenkgY29tcG9uZW50cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1sYXp5IG9mIGEgcGxhY2Vob2xkZXIncyByb290OiBcImxvYWRcIiwgb3IgXCJ2aXNpYmxlXCI6IGFzayB3aGVuIGl0IGlzIHNlZW47XG4gKiAgIGRhdGEtbml0cm8tZ3JvdXA6IHRoZSBwbGFjZWhvbGRlcnMgb2YgYSBuYW1lIGFzayB0b2dldGhlciwgYXMgc29vbiBhcyBvbmUgb2YgdGhlbSBkb2VzO1xuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCBhbmQgZGF0YS1uaXRyby10b2tlbiBvZiB0aGUgcm9vdC5cbiAqIFBvc3RzIG5pdHJvLW1vdW50OyBmb3IgYSBncm91cCBvbmUgcG9zdHMgaXQgd2l0aCBncm91cCwgXCI8Y29tcG9uZW50PiA8dG9rZW4+XCIgb2YgZWFjaCBvZiB0aGUgb3RoZXJzLlxuICogV2hhdCBhIHBsYWNlaG9sZGVyIGhlYXJzIG9uIHRoZSBjb21wb25lbnQncyBiZWhhbGYsIHRoZSBjb21wb25lbnQgZ2V0cyBhcyBzb29uIGFzIGl0IGlzIHRoZXJlLlxuICovXG5pbXBvcnQgeyBwb3N0LCByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMQVpZID0gJ1tkYXRhLW5pdHJvLWxhenldJztcbmNvbnN0IE1PVU5UID0gJ25pdHJvLW1vdW50JztcbmNvbnN0IEdST1VQX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IGtub3duID0gbmV3IFdlYWtTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PGFueVtdPn0gKi9cbmNvbnN0IGdyb3VwcyA9IG5ldyBTZXQoKTsgLy8gdW5kZXIgd2F5OiB0aGUgcGxhY2Vob2xkZXIgdGhhdCBoYXMgYXNrZWQsIGFuZCB0aGUgb3RoZXJzXG4vKiogQHR5cGUge1dlYWtTZXQ8RWxlbWVudD59ICovXG5jb25zdCB0cmllZCA9IG5ldyBXZWFrU2V0KCk7IC8vIHdpdGggYSBncm91cCwgaW4gdmFpbjogZWFjaCBhc2tzIGFsb25lLCBhbmQgc2F5cyB3aGF0IGlzIHdyb25nXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgbG9hZGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHBsYWNlaG9sZGVyc1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBhbnlbXT59ICovXG5jb25zdCBvdmVyaGVhcmQgPSBuZXcgTWFwKCk7IC8vIGJ5IHRoZSBwbGFjZWhvbGRlcidzIGlkXG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBhc2tBbG9uZSA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBsb2FkaW5nLmFkZChwbGFjZWhvbGRlci5pZCk7XG4gIGVucXVldWUobmV3Sm9iKHBsYWNlaG9sZGVyLCBNT1VOVCwgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyczogYW55W10pID0+IHZvaWR9ICovXG5jb25zdCBhc2tUb2dldGhlciA9IChncm91cCkgPT4ge1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgaWYgKCFvdGhlcnNbMF0pIHJldHVybiBmaXJzdCAmJiBhc2tBbG9uZShmaXJzdCk7XG4gIGdyb3Vwcy5hZGQoZ3JvdXApO1xuICBmb3IgKGNvbnN0IHsgaWQgfSBvZiBncm91cCkgbG9hZGluZy5hZGQoaWQpO1xuICBjb25zdCBtZW1iZXJzID0gb3RoZXJzLm1hcCgoeyBkYXRhc2V0IH0pID0+IGAke2RhdGFzZXQubml0cm9Db21wb25lbnR9ICR7ZGF0YXNldC5uaXRyb1Rva2VufWApO1xuICBwb3N0KGZpcnN0LCBNT1VOVCwgeyBncm91cDogbWVtYmVycyB9LCB7IGdyb3VwIH0pO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzV2FpdGluZyA9IChwbGFjZWhvbGRlcikgPT4gcGxhY2Vob2xkZXIuaXNDb25uZWN0ZWQgJiYgcGxhY2Vob2xkZXIubWF0Y2hlcyhMQVpZKTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBjb25zdCB1bmRlcldheSA9IG5ldyBTZXQoWy4uLmdyb3Vwc10uZmxhdCgpKTtcbiAgaWYgKHVuZGVyV2F5LmhhcyhwbGFjZWhvbGRlcikpIHJldHVybjtcbiAgY29uc3QgeyBuaXRyb0dyb3VwIH0gPSBwbGFjZWhvbGRlci5kYXRhc2V0O1xuICBjb25zdCBvdGhlcnMgPSBhbGwoYCR7TEFaWX1bZGF0YS1uaXRyby1ncm91cF1gKS5maWx0ZXIoKG1lbWJlcikgPT5cbiAgICBtZW1iZXIgIT09IHBsYWNlaG9sZGVyICYmIG1lbWJlci5kYXRhc2V0Lm5pdHJvR3JvdXAgPT09IG5pdHJvR3JvdXAgJiYgIXRyaWVkLmhhcyhtZW1iZXIpICYmICF1bmRlcldheS5oYXMobWVtYmVyKSk7XG4gIGFza1RvZ2V0aGVyKHRyaWVkLmhhcyhwbGFjZWhvbGRlcikgPyBbcGxhY2Vob2xkZXJdIDogW3BsYWNlaG9sZGVyLCAuLi5vdGhlcnNdLnNsaWNlKDAsIEdST1VQX0xJTUlUKSk7XG59O1xuXG4vKiogTGV0IHRoZSBvdGhlcnMgb2YgYSBncm91cCBnbyBvbiBvbmNlIHRoZSBmaXJzdCBoYXMgYmVlbiBhbnN3ZXJlZCwgd2VsbCBvciBub3QuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZ29PbiA9ICh7IGFjdGlvbiwgaWQsIHJvb3QsIGdyb3VwID0gW3Jvb3RdIH0pID0+IHtcbiAgaWYgKGFjdGlvbiAhPT0gTU9VTlQpIHJldHVybjtcbiAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gZ3JvdXA7XG4gIGNvbnN0IGxlZnQgPSBvdGhlcnMuZmlsdGVyKGlzV2FpdGluZyk7XG4gIGdyb3Vwcy5kZWxldGUoZ3JvdXApO1xuICBpZiAoaXNXYWl0aW5nKGZpcnN0KSkgeyAvLyBpbiB2YWluXG4gICAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAgIGlmIChvdGhlcnNbMF0pIHRyaWVkLmFkZChmaXJzdCk7XG4gICAgcmV0dXJuIGFza1RvZ2V0aGVyKGxlZnQpOyAvLyB0aGV5IGFyZSBub3QgdG8gYmxhbWVcbiAgfVxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGxlZnQpIHtcbiAgICB0cmllZC5hZGQob3RoZXIpO1xuICAgIGFza0Fsb25lKG90aGVyKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoaWQpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAocm9vdD8ubWF0Y2hlcyhMQVpZKSkgcmV0dXJuO1xuICBjb25zdCBjYXVzZXMgPSBvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXTtcbiAgb3ZlcmhlYXJkLmRlbGV0ZShpZCk7XG4gIGxvYWRpbmcuZGVsZXRlKGlkKTtcbiAgLy8gT25lIHJlcXVlc3QgaXMgbWFkZSBvZiB0aGVtIGFsbC5cbiAgZm9yIChjb25zdCBjYXVzZSBvZiByb290ID8gY2F1c2VzIDogW10pIHJlYWN0KHJvb3QsIGNhdXNlKTtcbn07XG5cbi8vIE9uZSB0aGF0IGNvdWxkIG5vdCBiZSBsb2FkZWQgaXMgYXNrZWQgZm9yIGFnYWluIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbmNvbnN0IHNlZW4gPSBuZXcgSW50ZXJzZWN0aW9uT2JzZXJ2ZXIoKGVudHJpZXMpID0+IHtcbiAgZm9yIChjb25zdCB7IGlzSW50ZXJzZWN0aW5nLCB0YXJnZXQgfSBvZiBlbnRyaWVzKSB7XG4gICAgaWYgKCF0YXJnZXQubWF0Y2hlcyhMQVpZKSkgc2Vlbi51bm9ic2VydmUodGFyZ2V0KTtcbiAgICBlbHNlIGlmIChpc0ludGVyc2VjdGluZykgYXNrKHRhcmdldCk7XG4gIH1cbn0pO1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlaG9sZGVyIG9mIGFsbChMQVpZKSkge1xuICAgIGlmIChrbm93bi5oYXMocGxhY2Vob2xkZXIpKSBjb250aW51ZTtcbiAgICBrbm93bi5hZGQocGxhY2Vob2xkZXIpO1xuICAgIGlmIChwbGFjZWhvbGRlci5kYXRhc2V0Lm5pdHJvTGF6eSA9PT0gJ3Zpc2libGUnKSBzZWVuLm9ic2VydmUocGxhY2Vob2xkZXIpO1xuICAgIGVsc2UgYXNrKHBsYWNlaG9sZGVyKTtcbiAgfVxuICBmb3IgKGNvbnN0IGlkIG9mIG5ldyBTZXQoWy4uLm92ZXJoZWFyZC5rZXlzKCksIC4uLmxvYWRpbmddKSkgdGVsbChpZCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMYXp5ID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBjYXVzZSwgaWQsIHJvb3QgfSkgPT4ge1xuICAgIGlmICghY2F1c2U/LnR5cGUuc3RhcnRzV2l0aCgnbml0cm86JykgfHwgIXJvb3QubWF0Y2hlcyhMQVpZKSkgcmV0dXJuIHRydWU7XG4gICAgLy8gSXQgaXMgbWFkZSBhbmV3IGFueXdheS5cbiAgICBpZiAobG9hZGluZy5oYXMoaWQpIHx8ICFjYXVzZS50eXBlLnN0YXJ0c1dpdGgoJ25pdHJvOnJlZnJlc2gtJykpIG92ZXJoZWFyZC5zZXQoaWQsIFsuLi4ob3ZlcmhlYXJkLmdldChpZCkgPz8gW10pLCBjYXVzZV0pO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIGhlYXIoJ2Fuc3dlcmVkJywgZ29Pbik7XG4gIGNvbnN0IHdhdGNoID0geyBhdHRyaWJ1dGVGaWx0ZXI6IFsnZGF0YS1uaXRyby1sYXp5J10sIGNoaWxkTGlzdDogdHJ1ZSwgc3VidHJlZTogdHJ1ZSB9O1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihsb29rKS5vYnNlcnZlKGRvY3VtZW50LmRvY3VtZW50RWxlbWVudCwgd2F0Y2gpO1xuICBsb29rKCk7XG59O1xuIiwgIi8qIExpdmUgaW5wdXRzOiB3aGF0IGlzIHR5cGVkIGdvZXMgdG8gdGhlIHNlcnZlciBhZnRlciBhIHBhdXNlLCB3aXRoIHRoZSBhY3Rpb24gXCJzeW5jXCIuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc3luYyBvZiBhIGJvdW5kIGlucHV0IChkYXRhLW5pdHJvLW1vZGVsKSwgb3Igb2YgYSBmb3JtIHdob3NlIGlucHV0cyBhcmUgYWxsIGxpdmU6IHRoZVxuICogICBwYXVzZSBpbiBtaWxsaXNlY29uZHMsIG9yIFwiY2hhbmdlXCIgdG8gd2FpdCB1bnRpbCB0aGUgaW5wdXQgaXMgbGVmdC5cbiAqIFBvc3RzIHN5bmM6IGZpZWxkLCB0aGUgbmFtZXMgb2Ygd2hhdCB3YXMgdG91Y2hlZDsgb2YgYSBmb3JtIGFsc28gZm9ybSwgaXRzIHZhbHVlcyBhcyBhIHF1ZXJ5LlxuICogSGVhcnM6IGlucHV0LCBjaGFuZ2UsIGNvbXBvc2l0aW9uZW5kLlxuICpcbiAqIFRoZSBwYXVzZSBpcyBjb3VudGVkIGhlcmUgYW5kIG5vdCBieSBoeC10cmlnZ2VyOiBhIHRpbWVyIG9mIGh0bXggZGllcyB3aXRoIGl0cyBlbGVtZW50LCB3aGljaCBhbnlcbiAqIGFuc3dlciBtYXkgcmVwbGFjZSwgYW5kIGh0bXggd291bGQgc2VuZCB3aGF0IGVsc2Ugc3RhbmRzIGluIHRoZSBmb3JtLCBmb3IgdGhlIGFuc3dlciB0byBjbGVhci5cbiAqL1xuaW1wb3J0IHsgcG9zdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IFRZUEVELCB2YWx1ZXNPZiB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsT2YsIGZpbmQsIG9uLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcblxuY29uc3QgU1lOQyA9ICdkYXRhLW5pdHJvLXN5bmMnO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBMaXZlUm9vdD59ICovXG5jb25zdCByb290cyA9IG5ldyBNYXAoKTsgLy8gYnkgaWRcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gTGl2ZVJvb3R9ICovXG5jb25zdCBsaXZlUm9vdCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gcm9vdHMuZ2V0KGlkKSA/PyB7IGR1ZTogbmV3IE1hcCgpIH07XG4gIHJvb3RzLnNldChpZCwgbGl2ZSk7XG4gIHJldHVybiBsaXZlO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgbmFtZTogc3RyaW5nKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGlucHV0c09mID0gKHJvb3QsIG5hbWUpID0+IGFsbE9mKGBbbmFtZT0ke0NTUy5lc2NhcGUobmFtZSl9XWAsIHJvb3QpO1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmNvbnN0IHZhbHVlT2YgPSAocm9vdCwgbmFtZSkgPT4gaW5wdXRzT2Yocm9vdCwgbmFtZSkuZmxhdE1hcCh2YWx1ZXNPZikuam9pbignXFxuJyk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHsgdGFyZ2V0LCB0eXBlLCBpc0NvbXBvc2luZyB9KSA9PiB7XG4gIGNvbnN0IGhvbGRlciA9IHRhcmdldC5jbG9zZXN0Py4oYFske1NZTkN9XWApO1xuICBjb25zdCByb290ID0gaG9sZGVyICYmIHJvb3RPZihob2xkZXIpO1xuICBpZiAoIXJvb3QgfHwgIXRhcmdldC5uYW1lIHx8IGlzQ29tcG9zaW5nKSByZXR1cm47XG4gIGNvbnN0IHBhdXNlID0gaG9sZGVyLmdldEF0dHJpYnV0ZShTWU5DKTtcbiAgaWYgKCh0eXBlID09PSAnY2hhbmdlJykgIT09IChwYXVzZSA9PT0gJ2NoYW5nZScpKSByZXR1cm47XG4gIGNvbnN0IGxpdmUgPSBsaXZlUm9vdChyb290LmlkKTtcbiAgbGl2ZS5kdWUuc2V0KHRhcmdldC5uYW1lLCB2YWx1ZU9mKHJvb3QsIHRhcmdldC5uYW1lKSk7XG4gIGNsZWFyVGltZW91dChsaXZlLnRpbWVyKTtcbiAgbGl2ZS50aW1lciA9IHNldFRpbWVvdXQoKCkgPT4gZmx1c2gocm9vdC5pZCksIHRhcmdldC5tYXRjaGVzKFRZUEVEKSA/IHBhdXNlIDogMCk7IC8vIG9mIFwiY2hhbmdlXCIgdGltZXJzIG1ha2UgMFxufTtcblxuLyoqIFdoZXRoZXIgd2hhdCBpcyBiZWluZyB0eXBlZCBpcyBubyBudW1iZXIgb3IgZGF0ZSB5ZXQsIHN1Y2ggYXMgYSBtaW51cywgb3Igbm90aGluZyBuZXcsIHN1Y2ggYXMgXCIxLlwiLlxuICogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNIYWxmID0gKGlucHV0KSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCB0eXBlLCB2YWxpZGl0eSwgdmFsdWUgfSA9IGlucHV0O1xuICByZXR1cm4gaW5wdXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQgJiYgKHZhbGlkaXR5LmJhZElucHV0IHx8ICh0eXBlID09PSAnbnVtYmVyJyAmJiB2YWx1ZSA9PT0gZGVmYXVsdFZhbHVlKSk7XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgZmx1c2ggPSAoaWQpID0+IHtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KGlkKTtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QpIHJldHVybiB2b2lkIHJvb3RzLmRlbGV0ZShpZCk7XG4gIGNvbnN0IHByZXNzZWQgPSByZWxlYXNlZCgpOyAvLyBhbiBhY3Rpb24sIG1heWJlLCB3aGljaCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIGlmIChwcmVzc2VkKSByZXR1cm4gdm9pZCBwcmVzc2VkLnRoZW4oKCkgPT4gZmx1c2goaWQpKTtcbiAgLy8gT25lIHJlcXVlc3QgYXQgYSB0aW1lOiB0aGUgbmV4dCBvbmUgY2FycmllcyBhbGwgdGhhdCBpcyB0eXBlZCBtZWFud2hpbGUuXG4gIGlmIChsaXZlLmlzVW5kZXJXYXkpIHJldHVybjtcbiAgLy8gQW4gYW5zd2VyIG1heSBoYXZlIGNsZWFyZWQgdGhlIGZvcm0gc2luY2UuXG4gIGNvbnN0IG5hbWVzID0gWy4uLmxpdmUuZHVlXS5maWx0ZXIoKFtuYW1lLCB2YWx1ZV0pID0+IHZhbHVlID09PSB2YWx1ZU9mKHJvb3QsIG5hbWUpKS5tYXAoKFtuYW1lXSkgPT4gbmFtZSlcbiAgICAuZmlsdGVyKChuYW1lKSA9PiAhaW5wdXRzT2Yocm9vdCwgbmFtZSkuc29tZShpc0hhbGYpKTtcbiAgbGl2ZS5kdWUuY2xlYXIoKTtcbiAgaWYgKCFuYW1lc1swXSkgcmV0dXJuO1xuICBsaXZlLmlzVW5kZXJXYXkgPSB0cnVlO1xuICBjb25zdCBpbnB1dHMgPSBuYW1lcy5tYXAoKG5hbWUpID0+IGlucHV0c09mKHJvb3QsIG5hbWUpWzBdKTtcbiAgY29uc3QgaG9sZGVyID0gaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmNsb3Nlc3QoYGZvcm1bJHtTWU5DfV1gKSkuZmluZChCb29sZWFuKTtcbiAgY29uc3QgYXJncyA9IHsgZmllbGQ6IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5kYXRhc2V0Lm5pdHJvTW9kZWwgPz8gaW5wdXQubmFtZSkgfTtcbiAgaWYgKGhvbGRlcikgT2JqZWN0LmFzc2lnbihhcmdzLCB7IGZvcm06IHF1ZXJ5T2YoaG9sZGVyKSB9KTtcbiAgcG9zdChyb290LCAnc3luYycsIGFyZ3MpO1xufTtcblxuLyoqIEB0eXBlIHsoZm9ybTogSFRNTEZvcm1FbGVtZW50KSA9PiBzdHJpbmd9ICovXG5jb25zdCBxdWVyeU9mID0gKGZvcm0pID0+IHtcbiAgY29uc3QgdGV4dHMgPSBbLi4ubmV3IEZvcm1EYXRhKGZvcm0pXS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyk7XG4gIHJldHVybiBgJHtuZXcgVVJMU2VhcmNoUGFyYW1zKC8qKiBAdHlwZSB7YW55fSAqLyAodGV4dHMpKX1gO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TGl2ZSA9ICgpID0+IHtcbiAgb24oJ2lucHV0IGNoYW5nZSBjb21wb3NpdGlvbmVuZCcsIG5vdGUpO1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSkgPT4ge1xuICAgIGlmIChzb3VyY2UgJiYgYWN0aW9uICE9PSAncmVmcmVzaCcpIHJvb3RzLmdldChpZCk/LmR1ZS5jbGVhcigpOyAvLyBpdCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIH0pO1xuICBoZWFyKCdkb25lJywgKHsgYWN0aW9uLCBpZCB9KSA9PiB7XG4gICAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCk7XG4gICAgaWYgKCFsaXZlIHx8IGFjdGlvbiAhPT0gJ3N5bmMnKSByZXR1cm47XG4gICAgbGl2ZS5pc1VuZGVyV2F5ID0gZmFsc2U7XG4gICAgc2V0VGltZW91dCgoKSA9PiBmbHVzaChpZCkpO1xuICB9KTtcbn07XG4iLCAiLyogU2hvd3MgdGhhdCBhIGNvbXBvbmVudCB3b3Jrcy5cbiAqXG4gKiBXaGlsZSBhbiBhY3Rpb24gdGhhdCBzb21lYm9keSBhc2tlZCBmb3IgaXMgdW5kZXIgd2F5LCB0aGUgY29tcG9uZW50J3Mgcm9vdCBoYXMgYXJpYS1idXN5PVwidHJ1ZVwiIGFuZFxuICogdGhlIGNsYXNzIG5pdHJvLWJ1c3kuIFJlYWRzIGluc2lkZSBpdDogZGF0YS1uaXRyby1sb2FkaW5nLCB0aGUgYWN0aW9uIGR1cmluZyB3aGljaCB0aGUgZWxlbWVudCBpc1xuICogc2hvd24sIFwiXCIgZm9yIGFueTsgZGF0YS1uaXRyby1oaWRlIG9mIHRoZSBlbGVtZW50IHRoYXQgYXNrczogdGhlIHNlbGVjdG9yIG9mIHdoYXQgaXMgaGlkZGVuIGF0IG9uY2UsXG4gKiB0aGUgZWxlbWVudCBvciBvbmUgYXJvdW5kIGl0LiBJZiB0aGUgYWN0aW9uIGZhaWxzLCB0aGF0IGlzIHNob3duIGFnYWluLlxuICogSGVhcnM6IG5pdHJvOmFjdGlvbi1jb21wbGV0ZSwgbml0cm86ZXJyb3I7IHBhZ2VzaG93LlxuICovXG5pbXBvcnQgeyBoZWFyLCBpc0Fza2VkIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFsbCwgYWxsT2YsIGZpbmQsIG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBISURERU4gPSAnZGF0YS1uaXRyby1oaWRkZW4nOyAvLyBvbiB3aGF0IGFuIGFjdGlvbiB1bmRlciB3YXkgaGFzIGhpZGRlbjogdGhlIHJvb3QncyBpZFxuXG4vKiogQHR5cGUgeyhpZD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoaWQpID0+IHtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbChgWyR7SElEREVOfV1gKSkge1xuICAgIGlmIChpZCAmJiBlbGVtZW50LmdldEF0dHJpYnV0ZShISURERU4pICE9PSBpZCkgY29udGludWU7XG4gICAgZWxlbWVudC5oaWRkZW4gPSBmYWxzZTtcbiAgICBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShISURERU4pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbj86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG1hcmsgPSAocm9vdCwgYWN0aW9uKSA9PiB7XG4gIHJvb3QuY2xhc3NMaXN0LnRvZ2dsZSgnbml0cm8tYnVzeScsICEhYWN0aW9uKTtcbiAgc2V0QXR0cmlidXRlKHJvb3QsICdhcmlhLWJ1c3knLCBhY3Rpb24gPyAndHJ1ZScgOiBudWxsKTtcbiAgaWYgKCFyb290LmNsYXNzTGlzdC5sZW5ndGgpIHJvb3QucmVtb3ZlQXR0cmlidXRlKCdjbGFzcycpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsT2YoJ1tkYXRhLW5pdHJvLWxvYWRpbmddJywgcm9vdCkpIHtcbiAgICBjb25zdCB7IG5pdHJvTG9hZGluZyB9ID0gZWxlbWVudC5kYXRhc2V0O1xuICAgIGVsZW1lbnQuaGlkZGVuID0gIWFjdGlvbiB8fCAobml0cm9Mb2FkaW5nICYmIG5pdHJvTG9hZGluZyAhPT0gYWN0aW9uKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QgfHwgIWlzQXNrZWQoam9iKSkgcmV0dXJuO1xuICBtYXJrKHJvb3QsIGFjdGlvbik7XG4gIGNvbnN0IHNlbGVjdG9yID0gc291cmNlPy5nZXRBdHRyaWJ1dGUoJ2RhdGEtbml0cm8taGlkZScpO1xuICBjb25zdCBlbGVtZW50ID0gc2VsZWN0b3IgJiYgc291cmNlLmNsb3Nlc3Qoc2VsZWN0b3IpO1xuICBpZiAoIWVsZW1lbnQgfHwgIXJvb3QuY29udGFpbnMoZWxlbWVudCkpIHJldHVybjtcbiAgZWxlbWVudC5oaWRkZW4gPSB0cnVlO1xuICBlbGVtZW50LnNldEF0dHJpYnV0ZShISURERU4sIGlkKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBlbmQgPSAoeyB0YXJnZXQsIHR5cGUgfSkgPT4ge1xuICBpZiAodGFyZ2V0LmlkICYmIHR5cGUgPT09ICduaXRybzplcnJvcicpIHNob3codGFyZ2V0LmlkKTtcbiAgaWYgKHRhcmdldC5tYXRjaGVzPy4oUk9PVCkpIG1hcmsodGFyZ2V0KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExvYWRpbmcgPSAoKSA9PiB7XG4gIGhlYXIoJ2xlYXZpbmcnLCBiZWdpbik7XG4gIG9uKCduaXRybzphY3Rpb24tY29tcGxldGUgbml0cm86ZXJyb3InLCBlbmQpO1xuICAvLyBBIHBhZ2UgdGhhdCBjb21lcyBiYWNrIHdhaXRzIGZvciBub3RoaW5nLCB3aGF0ZXZlciBpdCBkaWQgd2hlbiBpdCB3YXMgbGVmdC5cbiAgY29uc3QgcmVzdCA9ICgpID0+IHtcbiAgICBzaG93KCk7XG4gICAgZm9yIChjb25zdCByb290IG9mIGFsbCgnLm5pdHJvLWJ1c3knKSkgbWFyayhyb290KTtcbiAgfTtcbiAgaGVhcigncmVzdG9yZWQnLCByZXN0KTtcbiAgb24oJ3BhZ2VzaG93JywgKHsgcGVyc2lzdGVkIH0pID0+IHBlcnNpc3RlZCAmJiByZXN0KCkpO1xufTtcbiIsICIvKiBMZXRzIHBvbGxzIHJlc3Qgd2hpbGUgbm9ib2R5IGNhbiBzZWUgdGhlbSwgaW4gYSBoaWRkZW4gdGFiLCBhbmQgYXNrcyBvbmNlIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbiAqXG4gKiBSZWFkczogaHgtdHJpZ2dlciBvZiBhIHJvb3QuIEhlYXJzOiB2aXNpYmlsaXR5Y2hhbmdlLlxuICovXG5pbXBvcnQgeyByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZmluZCwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgcmVzdGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHJvb3RzIHdob3NlIHRpbWUgaGFzIGNvbWUgbWVhbndoaWxlXG5cbmNvbnN0IHdha2UgPSAoKSA9PiB7XG4gIGlmIChkb2N1bWVudC5oaWRkZW4pIHJldHVybjtcbiAgZm9yIChjb25zdCBpZCBvZiByZXN0aW5nKSB7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgIC8vIEFuIGV2ZW50IG1heSBoYXZlIGJyb3VnaHQgdGhlIGxhc3QgbmV3cyBtZWFud2hpbGUuXG4gICAgaWYgKHJvb3Q/LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpPy5pbmNsdWRlcygnZXZlcnkgJykpIHJlYWN0KHJvb3QpO1xuICB9XG4gIHJlc3RpbmcuY2xlYXIoKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFBvbGxzID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBpZCwgaXNQb2xsIH0pID0+IHtcbiAgICBpZiAoIWRvY3VtZW50LmhpZGRlbiB8fCAhaXNQb2xsKSByZXR1cm4gdHJ1ZTtcbiAgICByZXN0aW5nLmFkZChpZCk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgb24oJ3Zpc2liaWxpdHljaGFuZ2UnLCB3YWtlKTtcbn07XG4iLCAiLyogVXBsb2Fkczogc2hvd3MgaG93IGZhciB0aGUgZmlsZXMgb2YgYSBjb21wb25lbnQgaGF2ZSBnb3QuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tcHJvZ3Jlc3Mgb2YgYSBwcm9ncmVzcyBlbGVtZW50IGluc2lkZSBhIGNvbXBvbmVudCwgd2hpY2ggaXMgaGlkZGVuIHVubGVzcyBmaWxlcyBvZiB0aGF0XG4gKiAgIGNvbXBvbmVudCBhcmUgdW5kZXIgd2F5LlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGFsbCwgYWxsT2YsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBCQVIgPSAncHJvZ3Jlc3NbZGF0YS1uaXRyby1wcm9ncmVzc10nO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCBzaG93OiAoYmFyOiBIVE1MUHJvZ3Jlc3NFbGVtZW50KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3QgZWFjaCA9IChpZCwgc2hvdykgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7IC8vIGFuIGFuc3dlciBtYXkgaGF2ZSByZXBsYWNlZCBpdFxuICBpZiAocm9vdCkgYWxsT2YoQkFSLCByb290KS5mb3JFYWNoKHNob3cpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VXBsb2FkcyA9ICgpID0+IHtcbiAgaGVhcigndXBsb2FkaW5nJywgKHsgaWQsIHhociB9KSA9PiB7XG4gICAgZWFjaChpZCwgKGJhcikgPT4ge1xuICAgICAgYmFyLnZhbHVlID0gMDtcbiAgICAgIGJhci5oaWRkZW4gPSBmYWxzZTtcbiAgICB9KTtcbiAgICB4aHIudXBsb2FkLmFkZEV2ZW50TGlzdGVuZXIoJ3Byb2dyZXNzJywgKC8qKiBAdHlwZSB7UHJvZ3Jlc3NFdmVudH0gKi8geyBsZW5ndGhDb21wdXRhYmxlLCBsb2FkZWQsIHRvdGFsIH0pID0+IHtcbiAgICAgIGlmIChsZW5ndGhDb21wdXRhYmxlKSBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLnZhbHVlID0gKGxvYWRlZCAvIHRvdGFsKSAqIGJhci5tYXgpKTtcbiAgICB9KTtcbiAgICB4aHIuYWRkRXZlbnRMaXN0ZW5lcignbG9hZGVuZCcsICgpID0+IGVhY2goaWQsIChiYXIpID0+IChiYXIuaGlkZGVuID0gdHJ1ZSkpKTtcbiAgfSk7XG4gIC8vIFRoZSBIVE1MIG9mIGEgcGFnZSBhcyBpdCB3YXMgbGVmdCwgd2l0aCB0aGUgYmFyIG9mIGFuIHVwbG9hZCB0aGF0IHdhcyB1bmRlciB3YXkuXG4gIGhlYXIoJ3Jlc3RvcmVkJywgKCkgPT4gYWxsKEJBUikuZm9yRWFjaCgoYmFyKSA9PiAoYmFyLmhpZGRlbiA9IHRydWUpKSk7XG59O1xuIiwgImltcG9ydCB7IHN0YXJ0QWRkcmVzcyB9IGZyb20gJy4vYWRkcmVzcy5qcyc7XG5pbXBvcnQgeyBjb25uZWN0LCBzdGFydEJyaWRnZSB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IHdoZW5Mb2FkZWQgfSBmcm9tICcuL2Vhcmx5LmpzJztcbmltcG9ydCB7IHN0YXJ0RW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBzdGFydEV2ZW50cyB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHN0YXJ0Rm9yZ2V0IH0gZnJvbSAnLi9mb3JnZXQuanMnO1xuaW1wb3J0IHsgdGFrZSB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBzdGFydExhenkgfSBmcm9tICcuL2xhenkuanMnO1xuaW1wb3J0IHsgc3RhcnRMaXZlIH0gZnJvbSAnLi9saXZlLmpzJztcbmltcG9ydCB7IHJ1bldpdGggfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IHN0YXJ0TG9hZGluZyB9IGZyb20gJy4vbG9hZGluZy5qcyc7XG5pbXBvcnQgeyBzdGFydE9mZmxpbmUgfSBmcm9tICcuL29mZmxpbmUuanMnO1xuaW1wb3J0IHsgc3RhcnRPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBkaXN0cnVzdCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFBvbGxzIH0gZnJvbSAnLi9wb2xscy5qcyc7XG5pbXBvcnQgeyBzdGFydFByZXNzIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBzdGFydFNpbmdsZSB9IGZyb20gJy4vc2luZ2xlLmpzJztcbmltcG9ydCB7IHN0YXJ0VG9hc3RzIH0gZnJvbSAnLi90b2FzdHMuanMnO1xuaW1wb3J0IHsgc3RhcnRVcGxvYWRzIH0gZnJvbSAnLi91cGxvYWRzLmpzJztcbmltcG9ydCB7IHN0YXJ0V2FpdGluZyB9IGZyb20gJy4vd2FpdGluZy5qcyc7XG5cbi8qKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgdmVyc2lvbiB9ID0gYWRhcHRlcjtcbiAgaWYgKHRha2UodmVyc2lvbikpIHtcbiAgICBjb25uZWN0KGFkYXB0ZXIpO1xuICAgIHJldHVybiBzdGFydExhenkoKTsgLy8gaXQgYXNrcyBhdCBvbmNlXG4gIH1cbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteD8uYWpheCAmJiB3aW5kb3cuaHRteC52ZXJzaW9uO1xuICBjb25zdCB3aHkgPSBgbml0cm8taHRteCR7dmVyc2lvbn0uanMgbmVlZHMgaHRteCAke3ZlcnNpb259LCBhbmQgZm91bmQgJHtmb3VuZCB8fCAnbm9uZSd9YDtcbiAgY29uc29sZS5lcnJvcih3aHkpO1xuICBydW5XaXRoKCgpID0+IFByb21pc2UucmVqZWN0KHdoeSkpO1xufTtcblxuLyoqIFN0YXJ0IGV2ZXJ5dGhpbmcsIG9uY2U6IGh0bXggcnVucyB0aGUgc2NyaXB0cyBvZiBhIGJvZHkgYW5ldyB3aGVuIGl0IHJlc3RvcmVzIGEgcGFnZS4gU2NyaXB0cyBtYXkgY2FsbCBhY3Rpb25zXG4gKiBmcm9tIG5vdyBvbjsgdGhleSBsZWF2ZSBvbmNlIGh0bXggaXMgdGhlcmUuXG4gKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RhcnQgPSAoYWRhcHRlcikgPT4ge1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmIHdpbmRvdy5uaXRybz8uY2FsbCkgcmV0dXJuOyAvLyBubyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHlcbiAgZGlzdHJ1c3QoYWRhcHRlci51bnRydXN0ZWQpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdsb2FkJywgKCkgPT4gdGFrZShhZGFwdGVyLnZlcnNpb24pLCB0cnVlKTsgLy8gb2YgYSBzY3JpcHQsIGJlZm9yZSB0aGUgbmV4dCBvbmUgcnVuc1xuICB3aGVuTG9hZGVkKCgpID0+IGJlZ2luKGFkYXB0ZXIpLCBhZGFwdGVyLmZpcnN0KTtcbiAgc3RhcnRFbnRyaWVzKCk7XG4gIHN0YXJ0T3duKCk7XG4gIHN0YXJ0UHJlc3MoKTtcbiAgc3RhcnRFdmVudHMoKTtcbiAgc3RhcnRPZmZsaW5lKCk7XG4gIHN0YXJ0V2FpdGluZygpO1xuICBzdGFydFNpbmdsZSgpO1xuICBzdGFydEZvcmdldCgpO1xuICBzdGFydEJyaWRnZSgpO1xuICBzdGFydExpdmUoKTtcbiAgc3RhcnRVcGxvYWRzKCk7XG4gIHN0YXJ0TG9hZGluZygpO1xuICBzdGFydFBvbGxzKCk7XG4gIHN0YXJ0VG9hc3RzKCk7XG4gIHN0YXJ0QWRkcmVzcygpO1xufTtcbiIsICJpbXBvcnQgeyBodG14MiB9IGZyb20gJy4vaHRteDIuanMnO1xuaW1wb3J0IHsgc3RhcnQgfSBmcm9tICcuL3N0YXJ0LmpzJztcblxuc3RhcnQoaHRteDIpO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFHTyxNQUFNO0FBQUE7QUFBQSxJQUE4QixTQUFTLGNBQWU7QUFBQTtBQUM1RCxNQUFNLE9BQU87QUFDYixNQUFNLE9BQU87QUFFcEIsTUFBSSxZQUFZO0FBR1QsTUFBTSxXQUFXLENBQUMsYUFBYSxNQUFNLFlBQVk7QUFHakQsTUFBTSxZQUFZLENBQUMsWUFBWSxDQUFDLFFBQVEsVUFBVSxTQUFTO0FBRzNELE1BQU0sTUFBTSxDQUFDLFVBQVUsT0FBTyxhQUFhLENBQUMsR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLFNBQVM7QUFHaEcsTUFBTSxRQUFRLENBQUMsYUFBYSxJQUFJLFFBQVEsRUFBRSxDQUFDO0FBRzNDLE1BQU0sT0FBTyxDQUFDLE9BQU8sTUFBTSxNQUFNLE1BQU0sSUFBSSxPQUFPLEVBQUUsQ0FBQztBQUlyRCxNQUFNLFlBQVksQ0FBQyxTQUFTLENBQUMsTUFBTSxRQUFRLGFBQWE7QUFHeEQsTUFBTSxVQUFVLE9BQU8sT0FBTztBQUNuQyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sQ0FBQyxVQUFVLEtBQUssRUFBRSxDQUFDLEdBQUcsUUFBUyxPQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEVBQUUsQ0FBQztBQUN4SCxXQUFPLEtBQUssRUFBRTtBQUFBLEVBQ2hCO0FBSU8sTUFBTSxTQUFTLENBQUMsWUFBWTtBQUNqQyxRQUFJLENBQUMsVUFBVSxPQUFPLEVBQUc7QUFDekIsVUFBTSxPQUFPLFFBQVEsVUFBVSxHQUFHLElBQUkscUJBQXFCO0FBQzNELFdBQU8sS0FBSyxNQUFNLFFBQVEsVUFBVSxLQUFLO0FBQUEsRUFDM0M7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVLFNBQVMsSUFBSSxVQUFVLElBQUksRUFBRSxPQUFPLENBQUMsWUFBWSxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBSWxHLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxNQUNoQyxDQUFDLFNBQVMsR0FBRyxDQUFDLEdBQUcsUUFBUSxpQkFBaUIsNkJBQTZCLENBQUMsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLE9BQU8sQ0FBQztBQUlwRyxNQUFNLFVBQVUsQ0FBQyxTQUFTLENBQUMsS0FBSyxjQUFjLEdBQUcsSUFBSSxzQkFBc0IsU0FBUyxFQUFFO0FBSXRGLE1BQU0sU0FBUyxDQUFDLFNBQVMsU0FBUyxNQUFNLFdBQVcsT0FBTyxPQUFPLEdBQUcsUUFBUSxZQUFZLEdBQUc7QUFJM0YsTUFBTSxXQUFXLENBQUMsRUFBRSxRQUFRLEdBQUcsU0FBUyxLQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU0sRUFBRSxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBSXhGLE1BQU0sZUFBZSxDQUFDLFNBQVMsTUFBTSxVQUMxQyxVQUFVLE9BQU8sUUFBUSxnQkFBZ0IsSUFBSSxJQUFJLFFBQVEsYUFBYSxNQUFNLEtBQUs7QUFFNUUsTUFBTSxVQUFVLE1BQU0sU0FBUyxXQUFXLFNBQVM7QUFJbkQsTUFBTSxLQUFLLENBQUMsT0FBTyxhQUFhO0FBQ3JDLGVBQVcsUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFHLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQUEsRUFDbkY7QUFJTyxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQzdCLFVBQU0sZUFBZTtBQUNyQixVQUFNLHlCQUF5QjtBQUFBLEVBQ2pDO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxXQUFXLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUdqRixNQUFNLFVBQVUsQ0FBQyxTQUFTLGdCQUFnQixZQUFZLENBQUMsR0FBRyxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUFVLGlCQUFpQixJQUFJOzs7QUN6RXJILE1BQU0sT0FBTyxJQUFJLFlBQVk7QUFHdEIsTUFBTSxPQUFPLENBQUMsTUFBTSxhQUN6QixLQUFLLGlCQUFpQixNQUFNLENBQW9CLFVBQVU7QUFDeEQsUUFBSSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU8sT0FBTSxlQUFlO0FBQUEsRUFDN0QsQ0FBQztBQUdJLE1BQU0sV0FBVyxDQUFDLE1BQU0sV0FBVyxLQUFLLGNBQWMsSUFBSSxZQUFZLE1BQU0sRUFBRSxZQUFZLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFHekcsTUFBTSxTQUFTLENBQUMsTUFBTSxRQUFRLFNBQVM7QUFDNUMsVUFBTSxPQUFPLElBQUksU0FBUztBQUMxQixTQUFLLElBQUksdUJBQXVCLEVBQUU7QUFDbEMsV0FBTztBQUFBLE1BQ0wsSUFBSSxLQUFLO0FBQUEsTUFDVCxXQUFXLEtBQUssUUFBUTtBQUFBLE1BQ3hCO0FBQUEsTUFDQSxNQUFNLEdBQUcsS0FBSyxRQUFRLFFBQVEsR0FBRyxtQkFBbUIsTUFBTSxDQUFDO0FBQUEsTUFDM0Q7QUFBQSxNQUNBLE1BQU0sUUFBUTtBQUFBLE1BQ2Q7QUFBQSxNQUNBLE1BQU0sb0JBQUksSUFBSTtBQUFBLE1BQ2QsT0FBTyxDQUFDO0FBQUEsTUFDUixRQUFRLENBQUM7QUFBQSxNQUNULFFBQVEsb0JBQUksSUFBSTtBQUFBLE1BQ2hCLEdBQUc7QUFBQSxJQUNMO0FBQUEsRUFDRjtBQUlPLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxRQUFRLE1BQU0sQ0FBQyxXQUFXLENBQUMsdUJBQXVCLEtBQUssTUFBTTtBQUl4RixNQUFNLFlBQVksQ0FBQyxTQUFTLEtBQUssV0FBVyxRQUFRO0FBR3BELE1BQU0sZUFBZSxDQUFDLE1BQU0sU0FBUztBQUMxQyxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLElBQUksR0FBRztBQUNoRCxVQUFJLFVBQVUsSUFBSSxFQUFHO0FBQ3JCLFdBQUssT0FBTyxJQUFJO0FBQ2hCLGlCQUFXLFFBQVEsTUFBTSxRQUFRLEtBQUssSUFBSSxRQUFRLENBQUMsS0FBSyxHQUFHO0FBQ3pELGNBQU0sU0FBUyxRQUFRLE9BQU8sU0FBUyxZQUFZLEVBQUUsZ0JBQWdCO0FBQ3JFLGFBQUssT0FBTyxNQUFNLFNBQVMsS0FBSyxVQUFVLElBQUksSUFBSSxRQUFRLEVBQUU7QUFBQSxNQUM5RDtBQUFBLElBQ0Y7QUFBQSxFQUNGOzs7QUN6RE8sTUFBSTtBQUlKLE1BQU0sT0FBTyxDQUFDLFlBQVk7QUFDL0IsVUFBTSxRQUFRLE9BQU87QUFDckIsUUFBSSxPQUFPLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxRQUFTLFVBQVM7QUFDakUsV0FBTztBQUFBLEVBQ1Q7QUFHTyxNQUFNLFNBQVMsQ0FBQyxNQUFNLGFBQWEsR0FBRyxRQUFRLElBQUksSUFBSSxDQUFDLFVBQVUsU0FBUyxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBSTlGLE1BQU0sT0FBTyxDQUFDLE9BQU9BLE1BQUssV0FBVztBQUMxQyxRQUFJLENBQUMsT0FBTyxPQUFPLFNBQVMsT0FBTyxJQUFJLEVBQUc7QUFDMUMsU0FBSyxLQUFLO0FBQ1YsSUFBQUEsS0FBSSxNQUFNO0FBQUEsRUFDWjtBQUlPLE1BQU0sWUFBWSxDQUFDLE1BQU0sU0FDOUIsT0FBTyxNQUFNLENBQUMsT0FBTyxXQUFXO0FBQzlCLFVBQU0sRUFBRSxTQUFTLEtBQUssSUFBSSxLQUFLLE1BQU07QUFDckMsUUFBSSxXQUFXLE9BQU8sU0FBUyxJQUFJLEVBQUcsTUFBSyxLQUFLO0FBQUEsRUFDbEQsQ0FBQztBQUlJLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDN0IsVUFBTUMsUUFBTyxvQkFBSSxRQUFRO0FBQ3pCLFdBQU8sTUFBTSxDQUFDLEVBQUUsT0FBTyxNQUFNQSxNQUFLLElBQUksTUFBTSxDQUFDO0FBQzdDLE9BQUcscUNBQXFDLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDdEQsWUFBTSxVQUFVLE9BQU8sVUFBVSxJQUFJO0FBQ3JDLFVBQUksQ0FBQyxXQUFXQSxNQUFLLElBQUksT0FBTyxFQUFHO0FBQ25DLFVBQUksT0FBTyxTQUFTLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFRLE1BQU0sRUFBRyxNQUFLLFFBQVEsT0FBTztBQUFBLElBQ3RHLENBQUM7QUFBQSxFQUNIO0FBRUEsTUFBTSxXQUFXLENBQUMsdUJBQXVCLFdBQVc7QUFJN0MsTUFBTSxlQUFlLENBQUMsTUFBTSxTQUNqQyxPQUFPLGlCQUFpQixRQUFRLElBQUksSUFBSSxDQUFvQixFQUFFLGtCQUFrQixPQUFPLE1BQU07QUFDM0YsUUFBSSxpQkFBa0I7QUFDdEIsVUFBTSxFQUFFLEtBQUssU0FBUyxNQUFNLElBQUksSUFBSSxLQUFLLE1BQU07QUFDL0MsVUFBTSxLQUFLLE9BQU8sT0FBTyxHQUFHO0FBQzVCLFFBQUksTUFBTSxRQUFRLElBQUksRUFBRyxVQUFTLGFBQWEsRUFBRSxJQUFJLEtBQUssSUFBSSxFQUFFLENBQUM7QUFDakUsUUFBSSxDQUFDLElBQUs7QUFDVixVQUFNLEVBQUUsTUFBTSxJQUFJLElBQUk7QUFFdEIsUUFBSSxTQUFTLENBQUMsR0FBRyxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDQyxLQUFJLE1BQU1BLFVBQVMsVUFBVSxHQUFHLENBQUMsWUFBWSxJQUFJLElBQUksVUFBVSxDQUFDLENBQUM7QUFDckcsVUFBTSxNQUFNLElBQUksS0FBSyxJQUFJLENBQUMsQ0FBQ0EsT0FBTSxLQUFLLE1BQU0sQ0FBQ0EsT0FBTSxTQUFTLFNBQVNBLEtBQUksSUFBSSxJQUFJLElBQUlBLEtBQUksSUFBSSxLQUFLLENBQUM7QUFDbkcsZUFBV0EsU0FBUSxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUMsRUFBRyxNQUFLLE9BQU9BLEtBQUk7QUFDckQsZUFBVyxDQUFDQSxPQUFNLEtBQUssS0FBSyxJQUFLLE1BQUssT0FBT0EsT0FBTSxLQUFLO0FBQ3hELGFBQVMsV0FBVyxHQUFHO0FBQUEsRUFDekIsQ0FBQztBQUdJLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRSxNQUFNLFFBQVEsUUFBUSxRQUFRLEdBQUcsU0FBUztBQUNwRSxRQUFJLFFBQVEsSUFBSSxJQUFJLEVBQUcsUUFBTyxhQUFhLGVBQWUscUJBQXFCO0FBRS9FLFVBQU0sUUFBUSxFQUFFLE9BQU8sS0FBSyxXQUFXLEVBQUUsZ0JBQWdCLEtBQUssRUFBRTtBQUNoRSxXQUFPLEtBQUssS0FBSyxRQUFRLElBQUksTUFBTSxFQUFFLFFBQVEsUUFBUSxTQUFTLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBQSxFQUNoRjs7O0FDdEVPLE1BQU0sU0FBUztBQUNmLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFDWDtBQUdLLE1BQU0sU0FBUyxDQUFDLEVBQUUsS0FBSyxNQUFNLGlCQUFpQixLQUFLLElBQUk7QUFHdkQsTUFBTSxTQUFTLENBQUMsTUFBTSxXQUFXLEtBQUssV0FBVyxPQUFPLFVBQVUsS0FBSyxNQUFNLENBQUMsT0FBTyxPQUFPLFVBQVUsT0FBTyxFQUFFLENBQUM7QUFHaEgsTUFBTSxXQUFXLENBQUMsVUFBVTtBQUNqQyxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxVQUFVLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUMzRCxRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLGVBQWUsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLEtBQUs7QUFDakYsV0FBTyxDQUFDLEdBQUksTUFBTSxTQUFTLENBQUMsTUFBTSxLQUFLLENBQUU7QUFBQSxFQUMzQztBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDOUIsVUFBTSxFQUFFLGNBQWMsT0FBTyxVQUFVLFNBQUFDLFVBQVMsS0FBSyxJQUFJO0FBQ3pELFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDbEUsUUFBSSxNQUFPLFFBQU8sQ0FBQztBQUNuQixRQUFJLENBQUNBLFVBQVM7QUFDWixVQUFJLE1BQU0sVUFBVSxhQUFjLFFBQU8sQ0FBQyxZQUFZO0FBQ3RELFlBQU0sUUFBUSxNQUFNLFVBQVU7QUFDOUIsWUFBTSxRQUFRO0FBQ2QsYUFBTyxDQUFDLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSSxTQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLE9BQU8sZUFBZTtBQUNuRSxRQUFJLENBQUMsWUFBWSxDQUFDLE9BQU8sQ0FBQyxLQUFLLE9BQU8sRUFBRyxVQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLENBQUMsT0FBTyxRQUFRLFdBQVcsQ0FBQyxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQzFILFlBQVEsV0FBVyxTQUFTLE9BQU8sTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN4RTtBQUdPLE1BQU0sUUFBUSxDQUFDLE9BQU8sV0FBVztBQUN0QyxRQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssQ0FBQyxFQUFHO0FBQ3JDLFFBQUksT0FBTyxLQUFLLEVBQUcsT0FBTSxVQUFVLE9BQU87QUFBQSxhQUNqQyxNQUFNLFFBQVMsWUFBVyxVQUFVLE1BQU0sUUFBUyxRQUFPLFdBQVcsT0FBTyxTQUFTLE9BQU8sS0FBSztBQUFBLGFBQ2pHLE1BQU0sT0FBTztBQUNwQixZQUFNLFdBQVcsSUFBSSxhQUFhO0FBQ2xDLGlCQUFXLFFBQVEsT0FBUSxVQUFTLE1BQU0sSUFBSSxJQUFJO0FBQ2xELFlBQU0sUUFBUSxTQUFTO0FBQUEsSUFDekIsTUFBTyxPQUFNLFFBQVE7QUFBQSxFQUN2QjtBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsVUFBTSxRQUFTLFFBQVEsU0FBUyxZQUFZLENBQUMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVM7QUFDakcsV0FBTyxDQUFDLE1BQU0sYUFBYSxTQUFTLEtBQUssTUFBTSxhQUFhLE1BQU0sR0FBRyxNQUFNLGFBQWEsaUJBQWlCLENBQUM7QUFBQSxFQUM1RztBQUVBLE1BQU0sU0FBUztBQUdSLE1BQU0sUUFBUSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsSUFBSSxXQUFXLE1BQU07QUFJL0MsTUFBTSxhQUFhLENBQUMsU0FBUztBQUNsQyxVQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixVQUFNLFdBQVcsb0JBQUksSUFBSTtBQUN6QixVQUFNLFFBQVEsUUFBUSxJQUFJLEtBQUs7QUFDL0IsZUFBVyxXQUFXLEtBQUssaUJBQWlCLFNBQVMsOEJBQThCLEdBQUc7QUFDcEYsWUFBTSxFQUFFLE1BQU0sSUFBSSxXQUFXLE1BQU0sTUFBTSxJQUFJO0FBRTdDLFlBQU0sT0FBTyxTQUFTLFFBQVEsUUFBUSwwQ0FBMEM7QUFFaEYsWUFBTSxNQUFNLE1BQU0sQ0FBQyxXQUFXLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTyxNQUFNLGFBQWEsaUJBQWlCLEdBQUcsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUN4SCxZQUFNLE1BQU0sQ0FBQyxTQUFTLFVBQVUsT0FBTyxJQUFJLEtBQUssUUFBUSxLQUFLLElBQUksR0FBRyxFQUFFLEtBQUs7QUFDM0UsYUFBTyxJQUFJLE1BQU0sT0FBTyxJQUFJLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDMUMsZUFBUyxJQUFJLEdBQUcsR0FBRyxJQUFJLE9BQU8sSUFBSSxHQUFHLENBQUMsSUFBSSxPQUFPO0FBQUEsSUFDbkQ7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sU0FBUyxDQUFDLFlBQWEsU0FBUyxjQUFjLFVBQVUsU0FBUyxTQUFVLFNBQVMsUUFBUSxNQUFNLEtBQUs7QUFJN0csTUFBTSxXQUFXLENBQUMsTUFBTSxVQUFVO0FBQ2hDLFVBQU0sT0FBTyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ25DLGVBQVcsU0FBUyxTQUFTLEtBQUssR0FBRztBQUNuQyxZQUFNLEtBQUssS0FBSyxZQUFZLEtBQUs7QUFDakMsVUFBSSxNQUFNLEVBQUcsTUFBSyxPQUFPLElBQUksQ0FBQztBQUFBLElBQ2hDO0FBQ0EsU0FBSyxPQUFPLE1BQU0sSUFBSTtBQUN0QixlQUFXLFNBQVMsS0FBTSxNQUFLLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN6RDtBQUlPLE1BQU0sYUFBYSxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU07QUFDbEUsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTSxNQUFNLG9CQUFJLElBQUk7QUFDcEIsVUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixVQUFNLFNBQVMsV0FBVyxZQUFZLENBQUMsSUFBSSxDQUFDLEdBQUcsV0FBVyxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLFFBQVEsTUFBTSxDQUFDO0FBQ2hILGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxLQUFLLENBQUMsS0FBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLE1BQU0sUUFBUSxVQUFVLEVBQUcsVUFBUyxNQUFNLEtBQUs7QUFBQSxJQUN2RztBQUNBLFVBQU0sUUFBUSxvQkFBSSxJQUFJLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRyxRQUFRLFFBQVEsQ0FBQyxDQUFDO0FBQ3pELFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxDQUFDLFNBQVMsT0FBTyxLQUFLLE1BQU0sS0FBTTtBQUN0QyxZQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFlBQU0sUUFBUSxNQUFNLGFBQWEsa0JBQWtCO0FBQ25ELFVBQUksTUFBTyxFQUFDLFNBQVMsT0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLElBQUksS0FBSztBQUMxRCxZQUFNLFFBQVEsTUFBTSxRQUFRLFVBQVUsS0FBSztBQUUzQyxVQUFJLFNBQVUsTUFBTSxJQUFJLElBQUksS0FBSyxTQUFTLE9BQU8sS0FBSyxFQUFJLE1BQUssSUFBSSxLQUFLLEVBQUUsTUFBTSxPQUFPLFFBQVEsU0FBUyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ2xIO0FBRUEsVUFBTSxTQUFTLENBQUMsR0FBRyxHQUFHLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDO0FBQ3hELFFBQUksT0FBTyxDQUFDLEtBQUssV0FBVyxPQUFRLE1BQUssSUFBSSxnQkFBZ0IsT0FBTyxLQUFLLENBQUM7QUFBQSxFQUM1RTs7O0FDOUdPLE1BQU0sUUFBUSxDQUFDLFdBQVc7QUFDL0IsVUFBTSxPQUFPLFNBQVMsY0FBYyxNQUFNO0FBQzFDLFVBQU0sS0FBSztBQUNYLFNBQUssS0FBSztBQUNWLGFBQVMsS0FBSyxPQUFPLElBQUk7QUFDekIsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxhQUFhLE1BQU0sQ0FBQztBQUMvRCxlQUFXLFNBQVMsT0FBUSxPQUFNLGFBQWEsUUFBUSxFQUFFO0FBQ3pELFNBQUssTUFBTTtBQUNYLFdBQU8sUUFBUSxDQUFDLE9BQU8sT0FBTyxhQUFhLE9BQU8sUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBQ3JFLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFHQSxNQUFNLFlBQVksQ0FBQyxVQUFVLE9BQU8sU0FBUyxLQUFLLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sU0FBUztBQUUvRSxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLFlBQVksTUFBTSxNQUFNLElBQUksb0JBQW9CLEVBQUUsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUV2RSxVQUFNLFFBQVEsSUFBSSwwQkFBMEI7QUFDNUMsUUFBSSxZQUFZLFdBQVcsU0FBUyxFQUFHLE9BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsYUFBYSxDQUFDO0FBQUEsRUFDdEc7OztBQ3BCTyxNQUFNLFdBQVc7QUFBQTtBQUFBLElBQTBCLFNBQVMsY0FBZSxRQUFRLEtBQUs7QUFBQTtBQUdoRixNQUFNLFdBQVcsQ0FBQyxFQUFFLEdBQUcsR0FBRyxVQUFVLE1BQU0saUJBQWlCLFFBQVEsSUFBSSxPQUFPLEVBQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQztBQUcvRixNQUFNLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSxNQUFNLEtBQUssTUFBTTtBQUN6QyxVQUFNLFFBQVEsSUFBSSxPQUFPLElBQUksRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsU0FBUyxLQUFLLE1BQU0sT0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLO0FBQ3BILFdBQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUM3QjtBQUdPLE1BQU0sVUFBVSxDQUFDLE9BQU8sS0FBSyxVQUFVLEtBQUssS0FBSyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUt0RixNQUFNLFFBQVEsQ0FBQyxLQUFLLFVBQVU7QUFDbkMsUUFBSTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQ3pDLFFBQUksUUFBUSxRQUFRLE9BQU8sS0FBSyxLQUFLO0FBQ3JDLGFBQVMsVUFBVSxPQUFPLFlBQVksS0FBSyxVQUFVLFFBQVEsZUFBZTtBQUMxRSxZQUFNLFNBQVMsUUFBUSxNQUFNLE1BQU0sY0FBYyxRQUFRLElBQUksT0FBTyxRQUFRLEVBQUUsQ0FBQyxpQkFBaUI7QUFDaEcsVUFBSSxPQUFRLEVBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxTQUFTLE1BQU07QUFBQSxJQUMvQztBQUNBLFVBQU0sTUFBTSxDQUFDO0FBQ2IsV0FBTyxTQUFTLFNBQVMsTUFBTSxjQUFjLE1BQU0sYUFBYSxNQUFNLGFBQWEsSUFBSSxNQUFNLE1BQU0sYUFBYSxJQUFJLEdBQUcsUUFBUSxNQUFNLGVBQWU7QUFDbEosVUFBSSxRQUFRLENBQUMsT0FBTyxLQUFLLENBQUM7QUFDMUIsVUFBSSxVQUFVLE9BQU8sVUFBVSxNQUFPLFFBQU87QUFDN0MsY0FBUSxNQUFNO0FBQUEsSUFDaEI7QUFDQSxXQUFPLENBQUM7QUFBQSxFQUNWOzs7QUNyQkEsTUFBTSxTQUFTO0FBRWYsTUFBSSxPQUFPO0FBR1gsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLEVBQUUsSUFBSSx3QkFBd0IsTUFBTSxJQUFJO0FBQzlDLFFBQUksQ0FBQyxNQUFNLE9BQU8sT0FBTyxHQUFJO0FBQzdCLFVBQU07QUFBQTtBQUFBLE1BQTRCLFNBQVM7QUFBQTtBQUMzQyxVQUFNLFFBQVEsUUFBUSxPQUFPLEtBQUssS0FBSztBQUN2QyxRQUFJLE9BQU87QUFDVCxZQUFNLE9BQU8sS0FBSztBQUNsQixhQUFPLEVBQUUsT0FBTyxPQUFPLE1BQU07QUFBQSxJQUMvQjtBQUNBLFVBQU0sQ0FBQyxHQUFHLElBQUksaUJBQWlCLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDekM7QUFHQSxNQUFNLFFBQVEsQ0FBQyxTQUFTLFVBQVU7QUFDaEMsZUFBVyxRQUFRLENBQUMsR0FBRyxRQUFRLGtCQUFrQixHQUFHLEdBQUcsTUFBTSxrQkFBa0IsQ0FBQyxHQUFHO0FBQ2pGLFlBQU0sUUFBUSxNQUFNLGFBQWEsSUFBSTtBQUNyQyxVQUFJLFFBQVEsYUFBYSxJQUFJLE1BQU0sTUFBTyxjQUFhLFNBQVMsTUFBTSxLQUFLO0FBQUEsSUFDN0U7QUFDQSxVQUFNLEVBQUUsYUFBYSxJQUFJO0FBQ3pCLFFBQUksUUFBUSxpQkFBaUIsYUFBYyxTQUFRLGVBQWU7QUFBQSxFQUNwRTtBQUVBLE1BQU0sU0FBUyxNQUFNO0FBQ25CLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFJO0FBQ3pCLFdBQU87QUFDUCxVQUFNLE9BQU8sS0FBSztBQUNsQixVQUFNLE9BQU87QUFDYixTQUFLLFFBQVEsS0FBSztBQUFBLEVBQ3BCO0FBR0EsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFHdkIsTUFBTSxhQUFhLENBQUMsT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFNLE1BQU07QUFDdEQsUUFBSSxVQUFVLE9BQVE7QUFDdEIsZUFBVyxDQUFDLFNBQVMsRUFBRSxLQUFLLFFBQVE7QUFDbEMsVUFBSSxDQUFDLElBQUksU0FBUyxPQUFPLEVBQUc7QUFDNUIsY0FBUSxLQUFLO0FBQ2IsYUFBTyxPQUFPLE9BQU87QUFBQSxJQUN2QjtBQUNBLFVBQU0sTUFBTSxNQUFNLEtBQUssU0FBUyxpQkFBaUI7QUFDakQsVUFBTSxDQUFDLEdBQUcsSUFBSSxpQkFBaUIsTUFBTSxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVU7QUFBQSxJQUFzQixJQUFJLEdBQUcsRUFBRSxFQUFHLENBQUMsRUFBRSxTQUFTLEtBQUssQ0FBRSxDQUFDO0FBRWhILFVBQU0sT0FBTyxDQUFDO0FBRWQsVUFBTSxPQUFPLENBQUM7QUFDZCxRQUFJLFFBQVEsQ0FBQyxDQUFDLFNBQVMsS0FBSyxHQUFHLE9BQU87QUFDcEMsVUFBSSxDQUFDLE1BQU0sYUFBYSxhQUFhLEVBQUcsT0FBTSxTQUFTLEtBQUs7QUFDNUQsWUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQztBQUN2QyxVQUFJLENBQUMsTUFBTztBQUNaLFdBQUssS0FBSyxHQUFHLENBQUMsR0FBRyxRQUFRLFVBQVUsRUFBRSxPQUFPLENBQUMsU0FBUyxTQUFTLEtBQUssQ0FBQztBQUNyRSxZQUFNLE9BQU8sQ0FBQyxHQUFHLE1BQU0sVUFBVTtBQUNqQyxZQUFNLFNBQVMsS0FBSyxRQUFRLEtBQUs7QUFDakMsWUFBTSxPQUFPLEdBQUcsS0FBSyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQ3JDLFlBQU0sTUFBTSxHQUFHLEtBQUssTUFBTSxTQUFTLENBQUMsQ0FBQztBQUNyQyxXQUFLLEtBQUssR0FBRyxLQUFLLE9BQU8sQ0FBQyxTQUFTLFNBQVMsU0FBUyxLQUFLLFNBQVMsQ0FBQztBQUFBLElBQ3RFLENBQUM7QUFFRCxlQUFXLFFBQVEsS0FBTSxNQUFLLFlBQVksS0FBSyxLQUFLLE1BQU0sSUFBSSxFQUFFLFdBQVcsVUFBVSxZQUFZLE1BQU0sQ0FBQyxJQUFJLEtBQUssT0FBTztBQUV4SCxVQUFNLEtBQUssTUFBTTtBQUNmLFdBQUssUUFBUSxHQUFHO0FBQ2hCLGlCQUFXLFdBQVcsS0FBTSxNQUFLLFFBQVEsU0FBUyxXQUFXO0FBQUEsSUFDL0QsQ0FBQztBQUNELFdBQU8sQ0FBQztBQUFBLEVBQ1Y7QUFJTyxNQUFNLGFBQWEsQ0FBQyxNQUFNLFNBQVM7QUFDeEMsUUFBSSxDQUFDLFNBQVMsRUFBRztBQUNqQixVQUFNLFdBQVcsT0FBTyxPQUFPLFNBQVMsY0FBYyxVQUFVLEdBQUcsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN0RixVQUFNLE9BQU8sUUFBUSxRQUFRLEVBQUUsUUFBUSxDQUFDLFNBQVMsS0FBSyxxQkFBcUIsQ0FBQyxDQUFDO0FBQzdFLFVBQU0sUUFBUSxDQUF3QixFQUFFLEdBQUcsTUFBTSxLQUFLLEVBQUU7QUFDeEQsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDLFVBQVUsTUFBTSxLQUFLLEdBQUcsU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUNsRixVQUFNLE9BQU8sS0FBSyxJQUFJLENBQUMsVUFBVSxNQUFNLE1BQU0sS0FBSyxHQUFHLEtBQUssRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDeEUsUUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLEtBQUssS0FBSyxDQUFDLENBQUMsS0FBSyxNQUFNLENBQUMsU0FBUyxTQUFTLE9BQU8sUUFBUSxDQUFDLEVBQUc7QUFDN0UsZUFBVyxDQUFDLE9BQU8sS0FBSyxLQUFLLE1BQU07QUFDakMsVUFBSSxDQUFDLE1BQU0sYUFBYSxhQUFhLEVBQUc7QUFDeEMsYUFBTyxJQUFJLE9BQU8sTUFBTSxFQUFFO0FBQzFCLFlBQU0sZ0JBQWdCLElBQUk7QUFBQSxJQUM1QjtBQUNBLFNBQUssYUFBYSxVQUFVLE1BQU07QUFDbEMsZUFBVyxFQUFFLElBQUksVUFBVSxLQUFLLE1BQU07QUFDcEMsWUFBTUMsU0FBUSxJQUFJLFNBQVMsUUFBUSxFQUFFO0FBQ3JDLGFBQU8sS0FBSyxRQUFRLEdBQUdBLE1BQUssU0FBUyxNQUFNLEdBQUdBLE1BQUssR0FBRyxNQUFNLEdBQUc7QUFBQSxJQUNqRTtBQUNBLFdBQU8sQ0FBQyxNQUFNLE1BQU07QUFBQSxFQUN0QjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFNBQUssZ0JBQWdCLFFBQVEsRUFBRSxjQUFjLENBQXVCLFVBQVUsVUFBVSxRQUFRLFdBQVcsQ0FBQztBQUM1RyxXQUFPLHdCQUF3QixDQUFDLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQzNELFdBQU8sZUFBZSxNQUFNO0FBQUEsRUFDOUI7OztBQzlHQSxNQUFNLFVBQVUsQ0FBQ0MsU0FBUTtBQUV2QixRQUFJO0FBQ0osU0FBSyxnQkFBZ0IsU0FBUyxFQUFFLE1BQU0sQ0FBb0IsYUFBYyxNQUFNLFNBQVUsQ0FBQztBQUN6RixTQUFLLE9BQU8seUJBQXlCO0FBQ3JDLFdBQU8sV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLFNBQVMsTUFBTSxNQUFNLFVBQVUsaUJBQWlCLE9BQU8sYUFBYSxNQUFNO0FBQ3pHLFlBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQUksS0FBSztBQUNQLGFBQUssS0FBSztBQUNWLGNBQU0sU0FBUyxRQUFRLGFBQWEsV0FBVztBQUMvQyxnQkFBUSxhQUFhLGFBQWEsTUFBTTtBQUN4QyxZQUFJLFVBQVUsRUFBRSxNQUFNLGFBQWEsSUFBSSxFQUFFLE1BQU0sTUFBTyxJQUFJLFNBQVMsQ0FBRSxFQUFFO0FBQ3ZFLHFCQUFhLFNBQVMsYUFBYSxNQUFNO0FBQUEsTUFDM0MsV0FBVyxPQUFPLFNBQVMsSUFBSSxNQUFNLENBQUMsWUFBWSxZQUFZLE9BQU8sT0FBTyxJQUFJO0FBQzlFLGNBQU0sRUFBRSxVQUFVLE1BQU0sT0FBTyxJQUFJLElBQUksZUFBZSxTQUFTLElBQUk7QUFDbkUsWUFBSSxPQUFPLE9BQVE7QUFDbkIscUJBQWEsTUFBTSxJQUFJLGtCQUFrQixTQUFTLEtBQUssQ0FBQztBQUN4RCxhQUFLLE9BQU9BLE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFBQSxNQUNqRDtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLENBQUMsT0FBTyxXQUFXO0FBQ3pDLFlBQU0sRUFBRSxLQUFLLFNBQVMsUUFBUSxVQUFVLE1BQU0sTUFBTSxTQUFTLGlCQUFpQixNQUFNLElBQUk7QUFDeEYsWUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBSSxDQUFDLElBQUssUUFBTyxPQUFPLFVBQVUsS0FBSyxPQUFPQSxNQUFLLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ2pGLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssSUFBSSxLQUFNLE1BQUssT0FBTyxNQUFNLEtBQUs7QUFFN0QsYUFBTyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLElBQUksTUFBTSxTQUFTLFdBQVcsSUFBTSxDQUFDO0FBQUEsSUFDakYsQ0FBQztBQUNELFdBQU8sY0FBYyxDQUFDLEdBQUcsRUFBRSxLQUFLLGVBQWUsRUFBRSxnQkFBZ0IsRUFBRSxNQUFNO0FBQ3ZFLFlBQU0sTUFBTSxpQkFBaUI7QUFFN0IsVUFBSSxJQUFLLEtBQUksaUJBQWlCLFdBQVcsTUFBTSxJQUFJLFVBQVUsSUFBSSxVQUFVLFFBQVEsSUFBSSxRQUFRLENBQUM7QUFBQSxJQUNsRyxDQUFDO0FBQ0QsaUJBQWEsY0FBYyxDQUFDLEVBQUUsS0FBSyxTQUFTLGVBQWUsRUFBRSxVQUFVLE1BQU0sZ0JBQWdCLEdBQUcsSUFBSSxPQUNqRyxFQUFFLEtBQUssaUJBQWlCLE9BQU8sU0FBUyxNQUFNLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFDbEUsVUFBTSxrQkFBa0I7QUFDeEIsY0FBVSxrQkFBa0IsQ0FBQyxFQUFFLEtBQUssRUFBRSxTQUFTLGVBQWUsUUFBUSxFQUFFLE9BQU8sRUFBRSxTQUFTLE1BQU0sUUFBUSxPQUFPLEVBQUU7QUFDakgsV0FBTyxrQkFBa0IsTUFBTSxTQUFTLFVBQVUsQ0FBQztBQUNuRCxPQUFHLGlEQUFpRCxNQUFNLFNBQVMsV0FBVyxDQUFDO0FBQy9FLGdCQUFZO0FBQUEsRUFDZDtBQUlBLE1BQU0sVUFBVSxDQUFDLEdBQUcsU0FBUztBQUMzQixVQUFNLEVBQUUsS0FBSyxlQUFlLEVBQUUsaUJBQWlCLEVBQUUsT0FBTyxJQUFJLEVBQUUsRUFBRSxJQUFJO0FBQ3BFLFVBQU0sRUFBRSxjQUFjLE1BQU0sYUFBYSxLQUFLLE9BQU8sSUFBSTtBQUN6RCxVQUFNLGFBQWEsUUFBUSxJQUFJLElBQUksSUFBSSxNQUFNLFNBQVMsT0FBTyxFQUFFO0FBQy9ELFVBQU0sVUFBVSxFQUFFLEtBQUssSUFBSSxrQkFBa0IsS0FBSyxHQUFHLEVBQUU7QUFDdkQsV0FBTyxPQUFPLElBQUksU0FBUyxFQUFFLFFBQVEsRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxLQUFLLENBQUM7QUFDdkYsU0FBSyxhQUFhLEVBQUUsS0FBSyxTQUFTLFNBQVM7QUFBQSxFQUM3QztBQUdBLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTztBQUM5QixVQUFNLEtBQUssS0FBSyxJQUFJLEVBQUUsUUFBUSxDQUFDO0FBQy9CLFVBQU0sSUFBSSxTQUFTO0FBQ25CLFdBQU8sSUFBSSxTQUFTO0FBQUEsRUFDdEI7QUFHQSxNQUFNLE9BQU8sT0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLE1BQU07QUFDOUMsVUFBTSxZQUFZLE9BQU8sT0FBTyxRQUFRLFdBQVcsS0FBSyxLQUFLLFFBQVEsaUJBQWlCO0FBQ3RGLFVBQU0sU0FBUyxDQUFDLGFBQWEsV0FBVyxNQUFNLElBQUk7QUFDbEQsVUFBTSxDQUFDLE1BQU0sU0FBUyxJQUFJLFVBQVUsQ0FBQyxNQUFNLFlBQVksb0JBQW9CLFdBQVc7QUFDdEYsVUFBTSxNQUFNLEVBQUUsV0FBVyxXQUFXLEdBQUcsYUFBYSxHQUFHLFlBQVksTUFBTTtBQUN6RSxTQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssRUFBRSxnQkFBZ0IsTUFBTSxXQUFXLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFDOUU7QUFHTyxNQUFNLFFBQVE7QUFBQSxJQUNuQixTQUFTO0FBQUEsSUFDVCxXQUFXO0FBQUEsSUFDWDtBQUFBLElBQ0E7QUFBQSxJQUNBLE1BQU0sQ0FBQyxTQUFTO0FBQUEsSUFDaEI7QUFBQSxFQUNGOzs7QUM5RUEsTUFBSSxRQUFRLFFBQVE7QUFDcEIsTUFBTSxPQUFPLE1BQU8sUUFBUSxRQUFRO0FBR3BDLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxPQUFPLE1BQU07QUFDbkMsUUFBSSxDQUFDLE9BQU8sU0FBUyxlQUFnQjtBQUNyQyxVQUFNLE1BQU0sSUFBSSxJQUFJLFNBQVMsSUFBSTtBQUNqQyxVQUFNLFNBQVMsR0FBRyxJQUFJLFlBQVk7QUFDbEMsZUFBVyxDQUFDLE1BQU0sQ0FBQ0MsUUFBTyxHQUFHLE1BQU0sQ0FBQyxLQUFLLE9BQU8sUUFBUSxPQUFPLFVBQVUsR0FBRztBQUMxRSxVQUFJQSxVQUFTLEtBQU0sS0FBSSxhQUFhLE9BQU8sSUFBSTtBQUFBLFVBQzFDLEtBQUksYUFBYSxJQUFJLE1BQU1BLE1BQUs7QUFDckMsaUJBQVcsU0FBUyxPQUFRLEtBQUksYUFBYSxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ2pFO0FBQ0EsUUFBSSxHQUFHLElBQUksWUFBWSxPQUFPLE9BQVE7QUFFdEMsWUFBUSxhQUFhLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxPQUFPLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFDOUUsUUFBSSxDQUFDLE9BQU8sUUFBUyxTQUFRLFVBQVUsRUFBRSxPQUFPLEtBQUssR0FBRyxJQUFJLEdBQUc7QUFDL0QsU0FBSztBQUFBLEVBQ1A7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLE1BQU0sTUFBTTtBQUM1QixVQUFNLFNBQVM7QUFDZixTQUFLO0FBQ0wsUUFBSSxVQUFVLFFBQVE7QUFDcEIsVUFBSSxPQUFPLEtBQU0sT0FBTSxPQUFPO0FBQUEsSUFDaEMsV0FBVyxPQUFPLEtBQU07QUFBQSxhQUNmLFNBQVMsYUFBYSxPQUFPLE1BQU0sR0FBRyxFQUFFLENBQUMsR0FBRztBQUNuRCxVQUFJLE9BQU8sTUFBTyxVQUFTLE9BQU87QUFBQSxJQUNwQyxNQUFPLFVBQVMsS0FBSyxjQUFjLFFBQVEsbUJBQW1CLEVBQUUsT0FBTyxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDM0Y7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxXQUFPLGlCQUFpQixpQkFBaUIsSUFBSTtBQUM3QyxXQUFPLGlCQUFpQixZQUFZLE1BQU07QUFDMUMsU0FBSyxhQUFhLElBQUk7QUFBQSxFQUN4Qjs7O0FDckNBLE1BQU0sVUFBVTtBQUNoQixNQUFNLFlBQVk7QUFFWCxNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQ3JDLE1BQUksWUFBWTtBQUVoQixNQUFJLFNBQVM7QUFHYixNQUFNLFVBQVUsWUFBWTtBQUMxQixRQUFJO0FBRUYsWUFBTSxTQUFTLFlBQVksUUFBUSxTQUFTO0FBQzVDLFlBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxNQUFNLE1BQU0sU0FBUyxNQUFNLEVBQUUsUUFBUSxRQUFRLE9BQU8sWUFBWSxVQUFVLFVBQVUsT0FBTyxDQUFDO0FBQ3JILGFBQU8sU0FBUyxvQkFBb0IsQ0FBQyxLQUFLLFNBQVMsTUFBTTtBQUFBLElBQzNELFFBQVE7QUFDTixhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxjQUFjO0FBQzFCLGFBQVMsZ0JBQWdCLGdCQUFnQixzQkFBc0IsU0FBUztBQUN4RSxhQUFTLEtBQUssY0FBYyxRQUFRLFlBQVksa0JBQWtCLGNBQWMsQ0FBQztBQUFBLEVBQ25GO0FBRUEsTUFBTSxPQUFPLFlBQVk7QUFDdkIsUUFBSSxZQUFZO0FBQ2hCLFdBQU8sQ0FBRSxNQUFNLFFBQVEsR0FBSTtBQUN6QixVQUFJLENBQUMsVUFBVyxNQUFLLFlBQVksSUFBSTtBQUNyQyxZQUFNLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDN0IsZUFBTyxpQkFBaUIsVUFBVSxTQUFTLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFDekQsbUJBQVcsU0FBUyxPQUFPO0FBQUEsTUFDN0IsQ0FBQztBQUFBLElBQ0g7QUFDQSxnQkFBWTtBQUNaLGFBQVM7QUFDVCxRQUFJLFVBQVcsTUFBSyxLQUFLO0FBQ3pCLFdBQU87QUFBQSxFQUNUO0FBSU8sTUFBTSxVQUFVLE1BQU0sV0FBVyxVQUFVLFVBQVUsWUFBWSxPQUFPLEtBQUs7QUFHN0UsTUFBTSxRQUFRLE1BQU07QUFDekIsZ0JBQVk7QUFDWixZQUFRO0FBQUEsRUFDVjtBQUVPLE1BQU0sZUFBZSxNQUFNLEdBQUcsV0FBVyxLQUFLOzs7QUNuRHJELE1BQU0sVUFBVTtBQUNoQixNQUFNLGNBQWM7QUFDcEIsTUFBTSxXQUFXO0FBRVYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFHbEMsTUFBTSxRQUFRLE1BQ1osQ0FBQyxHQUFHLE9BQU8sZ0JBQWdCLElBQUksV0FBVyxFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEtBQUssRUFBRTtBQUUzRyxNQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLFVBQVUsSUFBSSxnQkFBZ0IsU0FBUyxPQUFPLFdBQVcsTUFBTSxHQUFHLENBQUM7QUFDekUsV0FBTyxRQUFRLElBQUksUUFBUSxlQUFlLEtBQUssUUFBUTtBQUFBLEVBQ3pEO0FBR0EsTUFBTSxXQUFXLE9BQU8sS0FBS0MsVUFBUztBQUNwQyxVQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFNBQUssSUFBSSx1QkFBdUIsS0FBSyxDQUFDO0FBQ3RDLFNBQUssSUFBSSxhQUFhLEdBQUksSUFBSSxVQUFVLENBQUUsRUFBRTtBQUU1QyxRQUFJLENBQUMsS0FBSyxJQUFJLFVBQVUsRUFBRyxNQUFLLE9BQU8sWUFBWSxNQUFNLENBQUM7QUFDMUQsUUFBSSxVQUFVLElBQUksU0FBUztBQUMzQixVQUFNLFNBQVMsTUFBTUEsTUFBSztBQUMxQixRQUFJLE9BQVEsS0FBSSxTQUFTLE9BQU87QUFBQSxhQUN2QixJQUFJLE1BQU8sS0FBSSxXQUFXO0FBQ25DLFdBQU87QUFBQSxFQUNUO0FBS0EsTUFBTSxVQUFVLENBQUMsRUFBRSxTQUFTLFFBQVEsS0FBSyxNQUFNO0FBQzdDLFVBQU0sVUFBVSxRQUFRLElBQUksWUFBWTtBQUN4QyxXQUFPLFdBQVcsT0FBTyxXQUFXLE1BQ2hDLFFBQVEsUUFBUSxJQUFJLGFBQWEsS0FBSyxRQUFRLElBQUksWUFBWSxLQUFLLDRCQUE0QixLQUFLLE9BQU8sSUFDM0csV0FBVyxDQUFDLENBQUMsU0FBUyxHQUFHLElBQUksRUFBRSxTQUFTLE1BQU07QUFBQSxFQUNwRDtBQUlBLE1BQU0sU0FBUyxDQUFDLFFBQVE7QUFDdEIsUUFBSSxRQUFRLFFBQVEsZ0JBQWdCO0FBQ3BDLFFBQUksVUFBVTtBQUFBLEVBQ2hCO0FBSU8sTUFBTSxTQUFTLE9BQU8sS0FBS0EsVUFBUztBQUN6QyxRQUFJLFFBQVEsS0FBSyxJQUFJO0FBQ3JCLFVBQU0sUUFBUyxJQUFJLFVBQVU7QUFDN0IsUUFBSSxXQUFXO0FBQ2YsYUFBUyxRQUFRLE1BQU0sU0FBUyxHQUFHO0FBQ2pDLFlBQU0sTUFBTSxLQUFLLElBQUk7QUFDckIsVUFBSSxNQUFNLFNBQVMsUUFBUSxZQUFZLE1BQU0sSUFBTSxRQUFPLEtBQUssT0FBTyxHQUFHO0FBQ3pFLFlBQU0sU0FBUyxNQUFNLFNBQVMsS0FBS0EsS0FBSTtBQUN2QyxVQUFJLFNBQVMsUUFBUSxNQUFNLElBQUksSUFBSSxVQUFVLEtBQU0sUUFBTztBQUMxRCxVQUFJLENBQUMsSUFBSSxVQUFVLENBQUMsVUFBVSxPQUFRLE9BQU07QUFDNUMsVUFBSSxDQUFDLFFBQVEsVUFBVyxRQUFPO0FBQy9CLFVBQUksU0FBUyxJQUFJLFNBQVMsS0FBSztBQUMvQixlQUFTLFNBQVMsR0FBRztBQUNyQixVQUFJLE1BQU0sUUFBUSxHQUFHO0FBQ25CLGdCQUFRLEtBQUssSUFBSTtBQUNqQixnQkFBUTtBQUFBLE1BQ1YsV0FBVyxNQUFNLFFBQVEsYUFBYTtBQUNwQyxZQUFJLElBQUksV0FBVyxRQUFTLFFBQU8sR0FBRztBQUFBLFlBQ2pDLEtBQUksV0FBVyxDQUFDLEVBQUUsSUFBSSxTQUFTLFFBQVEsR0FBRztBQUMvQyxlQUFPO0FBQUEsTUFDVCxNQUFPLE9BQU0sSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLFNBQVMsS0FBSyxJQUFJLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLElBQUksRUFBRSxDQUFDO0FBQUEsSUFDbEg7QUFBQSxFQUNGOzs7QUN2RU8sTUFBTUMsVUFBUyxDQUFDLEVBQUUsU0FBUyxPQUFPLEdBQUcsTUFBTSxPQUFPLFdBQVc7QUFFbEUsVUFBTSxPQUFPLENBQUMsYUFBYSxJQUFJLElBQUksQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLENBQUMsTUFBTSxTQUFTLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDdEcsV0FBTyxLQUFLLElBQUk7QUFDaEIsVUFBTSxVQUFVLENBQUMsWUFBWSxXQUFXLFNBQVMsUUFBUSxRQUFRLFNBQVMsTUFBTTtBQUNoRixVQUFNLFNBQVMsQ0FBQyxHQUFHLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLEVBQUUsVUFBVSxDQUFDLE1BQU0sU0FBUyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBRXBGLFVBQU1DLFdBQVUsQ0FBQyxZQUNmLENBQUMsUUFBUSxXQUFXLFFBQVEsTUFBTSxRQUFRLGNBQWMsUUFBUSxNQUFNLEdBQUcsSUFBSSxRQUFRLE9BQU8sRUFBRSxDQUFDLENBQUMsRUFBRSxLQUFLO0FBQ3pHLFVBQU0sUUFBUSxTQUFTQSxTQUFRLE1BQU07QUFFckMsVUFBTSxVQUFVLENBQUMsYUFBYSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNQSxTQUFRLE9BQU8sTUFBTSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFDbEgsVUFBTSxRQUFRLFFBQVEsSUFBSTtBQUMxQixVQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzVCLFVBQU0sS0FBSyxLQUFLLFFBQVEsS0FBSztBQUM3QixVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixhQUFTLFVBQVUsUUFBUSxTQUFTLFVBQVUsUUFBUSxjQUFlLE1BQUssSUFBSSxRQUFRLEVBQUU7QUFFeEYsVUFBTSxXQUFXLENBQUMsYUFBYSxDQUFDLEdBQUcsUUFBUSxFQUFFLEtBQUssQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLEtBQUssSUFBSSxRQUFRLGFBQWEsZUFBZSxLQUFLLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFDNUgsVUFBTSxTQUFTLFNBQVMsSUFBSTtBQUM1QixVQUFNLFNBQVMsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsRUFBRSxPQUFPLENBQUMsUUFBUSxLQUFLLElBQUksR0FBRyxFQUFFLFNBQVMsTUFBTSxDQUFDO0FBQ3pGLFdBQU8sQ0FBQ0MsU0FBUTtBQUNkLFlBQU0sT0FBTyxLQUFLQSxJQUFHO0FBQ3JCLFlBQU0sUUFBUSxXQUFXLENBQUMsR0FBRyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsS0FBSyxFQUFFLFVBQVUsQ0FBQyxNQUFNLGFBQWEsQ0FBQyxPQUFPLFNBQVMsR0FBRyxDQUFDO0FBQ3BHLFVBQUksTUFBTyxRQUFPLE1BQU0sQ0FBQztBQUN6QixVQUFJLENBQUMsTUFBTyxRQUFPLE9BQU8sZUFBZTtBQUN6QyxZQUFNLE1BQU0sUUFBUSxJQUFJO0FBQ3hCLFlBQU0sT0FBTyxJQUFJLFdBQVcsTUFBTSxVQUFVLElBQUksTUFBTSxRQUFRLEtBQUssQ0FBQztBQUNwRSxZQUFNLFNBQVMsQ0FBQyxHQUFHLFFBQVEsR0FBRyxLQUFLLE1BQU0sRUFBRSxHQUFHLEdBQUcsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsQ0FBQztBQUM1RSxZQUFNLFVBQVUsT0FBTyxLQUFLLENBQUMsUUFBUSxLQUFLLElBQUksR0FBRyxHQUFHLFFBQVEsaUJBQWlCLENBQUM7QUFDOUUsWUFBTUMsVUFBUyxDQUFDLE9BQU8sQ0FBQyxLQUFLLElBQUksUUFBUSxFQUFFLEtBQUssTUFBTSxRQUFRLFNBQVMsSUFBSSxHQUFHLE9BQU87QUFDckYsYUFBT0EsUUFBTyxJQUFJLENBQUMsUUFBUSxLQUFLLElBQUksT0FBTyxFQUFFLENBQUMsRUFBRSxLQUFLLE9BQU87QUFBQSxJQUM5RDtBQUFBLEVBQ0Y7OztBQ3BDQSxNQUFNLFdBQVc7QUFDakIsTUFBTSxhQUFhO0FBRW5CLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBRWYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFHM0IsTUFBSTtBQUVYLE1BQU0sU0FBUyxJQUFJLFFBQVEsQ0FBQyxZQUFhLFVBQVUsT0FBUTtBQUdwRCxNQUFNLFNBQVMsQ0FBQyxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssQ0FBQztBQUl6QyxNQUFNLFlBQVksTUFDdkIsQ0FBQyxHQUFHLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUMsS0FBSyxPQUFPLFFBQVEsR0FBRyxNQUFNLE1BQU0sSUFBSSxVQUFVLEVBQUUsQ0FBQztBQUdwRyxNQUFNLFNBQVMsQ0FBQyxVQUNkLE1BQU0sUUFBUSxhQUFhLENBQUMsS0FBSyxNQUFNLE9BQU8sQ0FBQyxDQUFDLElBQUksTUFBTSxTQUFTLEtBQUssSUFBSSxDQUFDLEVBQUUsYUFBYSxDQUFDO0FBR3hGLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDOUIsVUFBTSxFQUFFLElBQUksT0FBTyxNQUFNLElBQUk7QUFDN0IsVUFBTSxFQUFFLE9BQU8sUUFBUSxRQUFRO0FBQUE7QUFBQSxNQUEwQixPQUFPLElBQUksS0FBSyxLQUFLO0FBQUE7QUFDOUUsUUFBSSxTQUFTLElBQUksRUFBRSxLQUFLLENBQUMsU0FBUyxVQUFVLEdBQUcsRUFBRztBQUNsRCxXQUFPLE9BQU8sS0FBSyxFQUFFLE9BQU8sT0FBTyxDQUFDO0FBQ3BDLFVBQU0sT0FBTyxNQUFNLElBQUksRUFBRTtBQUN6QixRQUFJLE1BQU0sU0FBUyxFQUFFLEtBQUssTUFBTSxRQUFRLEtBQUssT0FBTyxFQUFFLElBQUksVUFBVTtBQUVsRSxZQUFNLE1BQU0sTUFBTSxTQUFTLEVBQUUsSUFBSSxTQUFTO0FBQzFDLFVBQUksTUFBTSxDQUFDLEVBQUcsU0FBUSxLQUFLLFVBQVUsR0FBRyxLQUFLLE1BQU0sSUFBSSxXQUFXLENBQUMsR0FBRyxPQUFPLEVBQUUsRUFBRSxLQUFLLEtBQUssQ0FBQyxFQUFFO0FBQzlGLFVBQWEsTUFBTSxDQUFDLEVBQUcsVUFBUyxXQUFXLEVBQUUsR0FBRyxLQUFLLElBQUksQ0FBQztBQUMxRDtBQUFBLElBQ0Y7QUFFQSxVQUFNLE9BQU8sQ0FBQyxJQUFJLFNBQVMsTUFBTSxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsQ0FBQyxNQUFNLEtBQUssRUFBRSxHQUFHLEVBQUU7QUFFckYsUUFBSSxTQUFTLE1BQU0sU0FBUyxJQUFJLFFBQVEsQ0FBQyxPQUFPLEtBQUssS0FBSyxHQUFHO0FBQzNELFdBQUssTUFBTSxLQUFLLEdBQUcsS0FBSztBQUN4QixXQUFLLFFBQVEsS0FBSyxNQUFNLE9BQU8sQ0FBdUIsU0FBUyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQUEsSUFDckYsV0FBVyxDQUFDLEtBQU0sTUFBSyxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsYUFDdkIsU0FBUyxDQUFDLElBQUksV0FBWSxLQUFLLENBQUMsRUFBRSxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUksTUFBSyxLQUFLLEdBQUc7QUFBQSxFQUM3RTtBQUdBLE1BQU0sT0FBTyxPQUFPLElBQUksU0FBUztBQUMvQixVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFVBQU1DLE9BQU0sTUFBTTtBQUVsQixVQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxPQUFPLENBQUM7QUFDbEQsV0FBTyxLQUFLLENBQUMsR0FBRyxLQUFLLE1BQU0sR0FBRztBQUM1QixZQUFNLFFBQVE7QUFDZCxZQUFNLFFBQVEsRUFBRTtBQUNoQixZQUFNLENBQUMsR0FBRyxJQUFJO0FBQ2QsVUFBSSxDQUFDLElBQUs7QUFDVixZQUFNQSxLQUFJLEdBQUcsRUFBRSxNQUFNLENBQUMsVUFBVSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ2hELGVBQVMsUUFBUSxHQUFHO0FBRXBCLFlBQU0sT0FBTyxJQUFJLFlBQVksSUFBSSxTQUFTLENBQUMsSUFBSSxZQUFZLENBQUMsS0FBSyxDQUFDLEtBQUssS0FBSyxFQUFFO0FBQzlFLFVBQUksS0FBTSxNQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDaEU7QUFDQSxRQUFJLE1BQU0sSUFBSSxFQUFFLE1BQU0sS0FBTSxPQUFNLE9BQU8sRUFBRTtBQUFBLEVBQzdDO0FBSU8sTUFBTSxVQUFVLE1BQ3JCLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNLEtBQUssU0FBUyxDQUFDLElBQUksU0FBUyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUk1RixNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQzNCLFVBQU0sSUFBSSxJQUFJLEVBQUUsR0FBRyxJQUFJO0FBQ3ZCLFVBQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxFQUN6QjtBQUlPLE1BQU0sU0FBUyxDQUFDLE9BQU87QUFDNUIsVUFBTSxPQUFPLE9BQU8sRUFBRTtBQUN0QixTQUFLLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLE1BQU0sT0FBTyxFQUFFO0FBQUEsRUFDNUM7QUFHTyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFdBQVcsUUFBUSxTQUFTLE9BQU8sR0FBRyxRQUFRO0FBQ25FLFVBQU0sUUFBUSxHQUFHLFNBQVMsSUFBSSxNQUFNLGNBQWMsR0FBRztBQUNyRCxRQUFJLENBQUMsUUFBUyxTQUFRLEtBQUssVUFBVSxLQUFLO0FBQzFDLGFBQVMsUUFBUSxFQUFFLFdBQVcsUUFBUSxPQUFPLFFBQVEsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUMzRDtBQUdPLE1BQU0sVUFBVSxDQUFDLFdBQVcsT0FBTyxPQUFPLElBQUksTUFBTSxPQUFPLEtBQUssR0FBRyxNQUFNOzs7QUN6RmhGLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBSTNCLE1BQU0sY0FBYyxDQUFDLElBQUksU0FBUztBQUNoQyxlQUFXLENBQUMsS0FBSyxHQUFHLEtBQUssTUFBTTtBQUM3QixVQUFJLENBQUMsSUFBSSxTQUFTLElBQUksWUFBYTtBQUNuQyxVQUFJLGlCQUFpQixVQUFVLE1BQU07QUFDbkMsY0FBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixjQUFNLFFBQVEsUUFBUSxXQUFXLElBQUksRUFBRSxJQUFJLEdBQUc7QUFDOUMsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sU0FBUyxHQUFHLENBQUM7QUFDMUIsbUJBQVcsUUFBUSxDQUFDLFNBQVMsUUFBUSxFQUFHLE9BQU0sY0FBYyxJQUFJLE1BQU0sTUFBTSxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxNQUNoRyxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFNBQVMsQ0FBQyxTQUFTO0FBQ3ZCLFVBQU1DLFFBQU8sSUFBSSxxQkFBcUIsSUFBSTtBQUMxQyxXQUFPLENBQUMsWUFBWUEsTUFBSyxLQUFLLENBQUMsWUFBWSxRQUFRLFNBQVMsT0FBTyxDQUFDO0FBQUEsRUFDdEU7QUFHTyxNQUFNLGNBQWMsQ0FBQyxNQUFNLFFBQVE7QUFDeEMsVUFBTSxFQUFFLFFBQVEsSUFBSSxNQUFNLE9BQU8sSUFBSTtBQUNyQyxVQUFNQSxRQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTTtBQUFBO0FBQUEsTUFBNkIsU0FBUztBQUFBO0FBQzVDLFVBQU0sT0FBTyxXQUFXLElBQUk7QUFDNUIsVUFBTSxTQUFTLE9BQU8sSUFBSTtBQUMxQixVQUFNLFFBQVEsQ0FBQyxPQUFPLGdCQUFnQixPQUFPLFlBQVk7QUFDekQsUUFBSSxRQUFRO0FBQ1osZUFBVyxDQUFDLEtBQUssT0FBTyxLQUFLLE1BQU07QUFDakMsVUFBSSxZQUFZLE9BQVEsU0FBUTtBQUNoQyxVQUFJLENBQUMsUUFBUSxRQUFRLE1BQU0sS0FBSyxPQUFPLE9BQU8sRUFBRztBQUVqRCxZQUFNLE1BQU0sU0FBUyxPQUFPO0FBQzVCLFlBQU0sU0FBUyxLQUFLLElBQUksR0FBRztBQUMzQixZQUFNLFlBQVksVUFBVSxXQUFXLE9BQU8sQ0FBQyxPQUFPO0FBQ3RELFlBQU0sU0FBUyxDQUFDLFVBQVUsUUFBUSxTQUFTLE9BQU8sSUFBSSxPQUFPLE1BQU0sUUFBUTtBQUMzRSxNQUFBQSxNQUFLLElBQUksTUFBTSxhQUFhLFVBQVUsQ0FBQyxPQUFPLEtBQUssUUFBUSxVQUFVLE1BQU0sT0FBTyxDQUFDLE1BQU0sR0FBRztBQUFBLElBQzlGO0FBQ0EsVUFBTSxPQUFPQyxRQUFPLEtBQUssTUFBTSxPQUFPLE1BQU07QUFDNUMsV0FBTyxNQUFNO0FBQ1gsWUFBTSxVQUFVLEtBQUssS0FBSyxFQUFFLEtBQUs7QUFDakMsWUFBTSxXQUFXLFdBQVcsT0FBTztBQUNuQyxZQUFNLFNBQVMsT0FBTyxFQUFFO0FBQ3hCLGlCQUFXQyxRQUFPLE9BQVEsQ0FBQUEsS0FBSSxPQUFPLE9BQU8sT0FBTztBQUNuRCxrQkFBWSxLQUFLLElBQUksSUFBSTtBQUN6QixpQkFBVyxDQUFDLEtBQUssTUFBTSxLQUFLRixPQUFNO0FBQ2hDLGNBQU0sUUFBUSxTQUFTLElBQUksR0FBRztBQUM5QixZQUFJLENBQUMsTUFBTztBQUNaLGNBQU0sT0FBTyxVQUFVLE1BQU0sS0FBSyxDQUFDO0FBQ25DLGNBQU0sU0FBUyxXQUFXLFNBQVMsQ0FBQyxVQUFVLEtBQUssSUFBSSxHQUFHLElBQUksT0FBTyxJQUFJLE1BQU0sTUFBTSxNQUFNO0FBQzNGLFlBQUksUUFBUSxTQUFTLFVBQVUsTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLElBQUksT0FBTyxNQUFNLEtBQUs7QUFFbEYsbUJBQVcsRUFBRSxNQUFBRyxNQUFLLEtBQUssU0FBUyxDQUFDLElBQUksUUFBUTtBQUMzQyxnQkFBTSxRQUFRQSxNQUFLLElBQUksR0FBRztBQUMxQixjQUFJLE1BQU8sT0FBTSxTQUFTLFNBQVMsS0FBSztBQUFBLFFBQzFDO0FBQUEsTUFDRjtBQUNBLFlBQU0sU0FBUyxLQUFLLFFBQVE7QUFDNUIsWUFBTSxRQUFRLFdBQVcsVUFBVSxXQUFXLFNBQVMsSUFBSSxLQUFLO0FBQ2hFLFVBQUksQ0FBQyxVQUFVLE1BQU8sUUFBTyxLQUFLO0FBQ2xDLFVBQUksQ0FBQyxPQUFRO0FBQ2IsVUFBSSxXQUFXLFNBQVMsY0FBZSxRQUFPLE1BQU0sRUFBRSxlQUFlLE1BQU0sQ0FBQztBQUM1RSxVQUFJLENBQUMsTUFBTyxRQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPO0FBQzVELFlBQU0sRUFBRSxnQkFBZ0IsYUFBYSxJQUFJO0FBQ3pDLFVBQUksTUFBTSxDQUFDLEtBQUssUUFBUSxDQUFDLE9BQU8sT0FBTyxDQUFDLGdCQUFnQixZQUFZLENBQUMsRUFBRyxRQUFPLGtCQUFrQixHQUFHLEtBQUs7QUFBQSxJQUMzRztBQUFBLEVBQ0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTTtBQUNqRCxVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQyxRQUFRLFFBQVEsTUFBTSxFQUFHO0FBQzVELFVBQU0sU0FBUyxPQUFPLElBQUk7QUFDMUIsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFdBQVcsSUFBSSxHQUFHO0FBQzNDLFlBQU0sUUFBUSxLQUFLLElBQUksR0FBRztBQUMxQixVQUFJLE9BQU8sU0FBUyxPQUFPLFFBQVEsT0FBTyxLQUFLLEtBQUssT0FBTyxFQUFFLEVBQUUsS0FBSyxDQUFDLEtBQUssT0FBTyxNQUFNLElBQUksS0FBSyxJQUFJLEdBQUcsQ0FBQyxFQUFHO0FBQzNHLFlBQU0sT0FBUSxNQUFNLFNBQVMsTUFBTSxLQUFLLENBQUU7QUFBQSxJQUM1QztBQUFBLEVBQ0Y7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFFBQVEsUUFBUTtBQUVyQixPQUFHLFlBQVksQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUM3QixVQUFJLFdBQVcsU0FBUyxjQUFlO0FBQ3ZDLFVBQUksT0FBTyxJQUFJLE1BQU0sTUFBTSxPQUFPLE1BQU8sT0FBTSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQ3BFLGFBQU8sT0FBTyxNQUFNO0FBQUEsSUFDdEIsQ0FBQztBQUFBLEVBQ0g7OztBQ25GQSxNQUFNLFdBQVc7QUFBQSxJQUNmLFNBQVMsUUFBUSxzQkFBc0I7QUFBQSxJQUN2QyxVQUFVLFFBQVE7QUFBQSxJQUNsQixVQUFVLE9BQU8sUUFBUSxrQkFBa0I7QUFBQSxJQUMzQyxPQUFPLFFBQVE7QUFBQSxFQUNqQjtBQUVBLE1BQU0sa0JBQWtCLENBQUMsR0FBRyxLQUFLLEdBQUc7QUFDcEMsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sU0FBUztBQUVmLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBRXZCLE1BQUksZ0JBQWdCO0FBRXBCLE1BQU0sT0FBTyxTQUFTLGNBQWMsU0FBUztBQUU3QyxNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUt2QixNQUFNLFFBQVEsTUFBTTtBQUNsQixVQUFNLFlBQVksQ0FBQyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLFFBQVEsVUFBVSxPQUFPLEVBQUUsSUFBSSxDQUFDLFNBQVMsR0FBRyxJQUFJLElBQUksSUFBSSxFQUFFLENBQUM7QUFDbEgsVUFBTSxTQUFTLENBQXVCLFNBQVMsY0FBYyxJQUFJO0FBQ2pFLFNBQUssWUFBWTtBQUNqQixTQUFLLGFBQWEsY0FBYyxRQUFRLGVBQWU7QUFDdkQsU0FBSyxZQUFZLFVBQVUsSUFBSSxDQUFDLGFBQzlCLDRDQUE0QyxRQUFRLEtBQUssT0FBTyxRQUFRLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxRQUFRLEVBQUUsS0FBSyxFQUFFLElBQzFHO0FBQ0osY0FBVSxRQUFRLENBQUMsVUFBVSxPQUFPLE9BQU8sSUFBSSxVQUFVLEtBQUssU0FBUyxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzdFO0FBR0EsTUFBTUMsVUFBUyxNQUFNO0FBQ25CLFVBQU0sT0FBTyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsY0FBYyxDQUFDLEVBQUUsR0FBRyxFQUFFLEtBQUssU0FBUztBQUMvRSxRQUFJLEtBQUssZUFBZSxLQUFNLE1BQUssT0FBTyxJQUFJO0FBRTlDLGVBQVcsU0FBUyxTQUFTLGlCQUFpQixtQkFBbUIsRUFBRyxLQUFJLFVBQVUsS0FBTSxPQUFNLE9BQU87QUFBQSxFQUN2RztBQUdBLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsVUFBTSxTQUFTLFNBQVM7QUFDeEIsUUFBSSxDQUFDLFVBQVUsV0FBVyxTQUFTLFFBQVEsS0FBSyxTQUFTLE1BQU0sRUFBRyxRQUFPO0FBQ3pFLFVBQU0sRUFBRSxLQUFLLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxzQkFBc0I7QUFDbEUsV0FBTyxDQUFDLEdBQUcsTUFBTSxpQkFBaUIsY0FBYyxDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxzQkFBc0IsQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUNyRyxNQUFNLE1BQU0sVUFBVSxNQUFNLFNBQVMsT0FBTyxNQUFNLE9BQU8sU0FBUyxNQUFNLFFBQVEsSUFBSTtBQUFBLEVBQ3hGO0FBR0EsTUFBTSxVQUFVLE1BQU07QUFDcEIsZUFBVyxTQUFTLE9BQU8sT0FBTyxHQUFHO0FBQ25DLFVBQUksTUFBTSxRQUFRLFFBQVEsS0FBSyxDQUFDLFdBQVcsS0FBSyxFQUFHO0FBQ25ELFlBQU0sV0FBVyxNQUFNLFFBQVEsWUFBWTtBQUMzQyxZQUFNLFFBQVEsV0FBVyxTQUFTLFFBQVEsY0FBYyxDQUF1QixTQUFVLFNBQVMsUUFBUSxXQUFXLEtBQU07QUFDM0gsVUFBSSxXQUFXLEtBQUssRUFBRyxPQUFNLFFBQVEsV0FBVztBQUFBLElBQ2xEO0FBQUEsRUFDRjtBQUVBLE1BQU0sV0FBVyxNQUFNO0FBQ3JCLFVBQU0sUUFBUSxPQUFPLFdBQVcsTUFBTSxFQUFFLFVBQVUsSUFBSTtBQUN0RCxVQUFNLFVBQVUsQ0FBNEIsRUFBRSxRQUFRLE1BQU0sT0FBTyxRQUFRLFVBQVUsT0FBTztBQUM1RixVQUFNQyxXQUFVLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLENBQUMsTUFBTSxVQUFVLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxRQUFRLENBQUMsSUFBSSxRQUFRLENBQUMsQ0FBQztBQUM5RyxlQUFXLFNBQVNBLFNBQVEsTUFBTSxHQUFHLFNBQVMsT0FBTyxPQUFPQSxTQUFRLE9BQU8sR0FBRztBQUM1RSxhQUFPLElBQUksS0FBSyxHQUFHLE9BQU8sT0FBTyxLQUFLO0FBQ3RDLGlCQUFXLEtBQUs7QUFBQSxJQUNsQjtBQUNBLGVBQVcsQ0FBQyxVQUFVLEtBQUssS0FBSyxPQUFRLEtBQUksQ0FBQyxNQUFNLGNBQWMsY0FBYyxFQUFHLE9BQU0sUUFBUSxXQUFXO0FBQzNHLFlBQVE7QUFBQSxFQUNWO0FBR0EsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFdBQVcsTUFBTSxTQUFTLFNBQVMsYUFBYTtBQUN0RCxVQUFNLE9BQU87QUFDYixXQUFPLE9BQU8sS0FBSztBQUNuQixhQUFTO0FBQ1QsUUFBSSxDQUFDLFlBQVksQ0FBQyxjQUFlO0FBQ2pDLFVBQU0sRUFBRSxJQUFJLFlBQVksSUFBSTtBQUM1QixLQUFDLGNBQWMsZ0JBQWdCLFNBQVMsZUFBZSxFQUFFLElBQUksTUFBTTtBQUFBLEVBQ3JFO0FBSUEsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFFBQVEsWUFBWSxNQUFNO0FBQzlCLFlBQU0sUUFBUSxPQUFPLElBQUksS0FBSztBQUM5QixVQUFJLENBQUMsTUFBTyxRQUFPLGNBQWMsS0FBSztBQUN0QyxNQUFBRCxRQUFPO0FBQ1AsY0FBUTtBQUNSLFVBQUksU0FBUyxVQUFVLE1BQU0sT0FBTyxlQUFlLFFBQVEsdUJBQXVCLEVBQUc7QUFDckYsWUFBTSxRQUFRO0FBQ2QsVUFBSSxNQUFNLFFBQVEsRUFBRyxPQUFNLEtBQUs7QUFBQSxJQUNsQyxHQUFHLE9BQU87QUFBQSxFQUNaO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPLE9BQU8sV0FBVyxXQUFXO0FBQ3pELFVBQU0sUUFBUSxTQUFTLGNBQWMsS0FBSztBQUMxQyxVQUFNLFlBQVk7QUFDbEIsV0FBTyxPQUFPLE1BQU0sU0FBUyxFQUFFLE9BQU8sTUFBTSxDQUFDO0FBQzdDLFVBQU0sU0FBUztBQUNmLFVBQU0sWUFBWSxtQ0FBbUMsWUFBWSxTQUFTLEVBQUUsR0FBRyxNQUFNO0FBQ3JGLFVBQU0sQ0FBQyxNQUFNLEdBQUcsT0FBTyxJQUFJLE1BQU07QUFDakMsU0FBSyxjQUFjO0FBQ25CLFVBQU0sRUFBRSxpQkFBaUIsa0JBQWtCLGtCQUFrQixJQUFJO0FBQ2pFLFVBQU0sWUFBWSxNQUFNO0FBQ3RCLFlBQU0sS0FBSztBQUNYLGFBQU8sUUFBUSxDQUFDLFVBQVUsTUFBTSxDQUFDO0FBQUEsSUFDbkM7QUFFQSxVQUFNLFNBQVMsQ0FBQyxDQUFDLG1CQUFtQixNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsQ0FBQyxrQkFBa0IsTUFBTSxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQ3BHLFFBQUksT0FBTyxDQUFDLEVBQUcsUUFBTyxDQUFDLElBQUksQ0FBQyxpQkFBaUIsU0FBUztBQUN0RCxZQUFRLFFBQVEsRUFBRSxRQUFRLENBQUNFLFNBQVEsT0FBTztBQUN4QyxNQUFBQSxRQUFPLGNBQWMsT0FBTyxFQUFFLEVBQUUsQ0FBQztBQUNqQyxNQUFBQSxRQUFPLGlCQUFpQixTQUFTLE9BQU8sRUFBRSxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ2hELENBQUM7QUFDRCxVQUFNLGlCQUFpQixXQUFXLENBQUMsVUFBVTtBQUMzQyxVQUFJLE1BQU0sUUFBUSxTQUFVO0FBQzVCLFlBQU0sZ0JBQWdCO0FBQ3RCLFlBQU0sS0FBSztBQUFBLElBQ2IsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTUMsUUFBTyxDQUFDLFNBQVMsT0FBTyxFQUFFLFNBQVMsVUFBVSxVQUFVLE1BQU0sR0FBRyxZQUFZLE9BQU8sVUFBVTtBQUNqRyxRQUFJLENBQUMsUUFBUztBQUNkLElBQUFILFFBQU87QUFDUCxVQUFNLFVBQVUsT0FBTyxJQUFJLFFBQVEsS0FBSyxPQUFPLElBQUksV0FBVyxHQUFHLFNBQVMsT0FBTyxVQUFVLE9BQU8sQ0FBQztBQUNuRyxlQUFXLENBQUMsRUFBRSxTQUFTLGtCQUFrQixHQUFHLEtBQUssS0FBSyxRQUFRO0FBQzVELFlBQU07QUFBQTtBQUFBLFFBQTJCO0FBQUE7QUFDakMsVUFBSSxNQUFNLFdBQVcsVUFBVSxRQUFRLFVBQVUsU0FBUyxLQUFLLGdCQUFnQixRQUFTO0FBQ3hGLFVBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxNQUFNLE9BQU8sQ0FBQyxFQUFHO0FBRWxDLFdBQUssUUFBUSxRQUFRLE9BQU8sS0FBSyxRQUFRLFNBQVMsQ0FBQyxJQUFJO0FBQ3ZELFlBQU0sT0FBTyxLQUFLLElBQUksTUFBTSxNQUFNLFFBQVE7QUFDMUMsVUFBSSxNQUFPLE9BQU0sT0FBTyxLQUFLLEtBQUs7QUFDbEM7QUFBQSxJQUNGO0FBRUEsVUFBTSxTQUFTLFFBQVEsQ0FBQyxLQUFLLElBQUksQ0FBQztBQUNsQyxVQUFNLFNBQVMsYUFBYSxDQUFDLENBQUM7QUFDOUIsV0FBTyxJQUFJLEtBQUssU0FBUyxPQUFPLE9BQU8sUUFBUSxNQUFNLEdBQUcsRUFBRSxRQUFRLFFBQVEsTUFBTSxTQUFTLFdBQVcsU0FBUyxDQUFDO0FBQzlHLGFBQVM7QUFBQSxFQUNYO0FBR0EsTUFBTUksUUFBTyxDQUFDLE9BQU8sU0FBUyxPQUFPLGNBQWM7QUFDakQsVUFBTSxFQUFFLFFBQVEsT0FBTyxJQUFJO0FBQzNCLFFBQUksV0FBVyxLQUFNO0FBRXJCLFVBQU0sT0FBTyxJQUFJLE9BQU8sR0FBRyxPQUFPLFNBQVMsRUFBRTtBQUM3QyxVQUFNLE9BQU8sT0FBTyxTQUFTLGFBQWEsU0FBUyxNQUFNLDBCQUEwQixJQUFJLHNCQUFzQjtBQUM3RyxVQUFNLFNBQVMsRUFBRSxHQUFHLFVBQVUsR0FBRyxLQUFLLE1BQU0sTUFBTSxRQUFRLGNBQWMsSUFBSSxFQUFFO0FBRTlFLFVBQU0sVUFBVSxPQUFPLE9BQU8sUUFBUSxtQkFBbUIsS0FBSyxPQUFPO0FBQ3JFLFVBQU0sTUFBTSxPQUFPLElBQUksS0FBSztBQUM1QixVQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsR0FBRztBQUN2QyxRQUFJLFdBQVcsT0FBTyxRQUFRLFNBQVMsV0FBWSxTQUFRLEtBQUssU0FBUyxPQUFPLFFBQVEsS0FBSztBQUFBLFFBQ3hGLENBQUFELE1BQUssU0FBUyxPQUFPLFFBQVEsV0FBVyxLQUFLO0FBQUEsRUFDcEQ7QUFJTyxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQzNCLElBQUFILFFBQU87QUFDUCxVQUFNLFlBQVksU0FBUyxjQUFjLEdBQUc7QUFDNUMsY0FBVSxjQUFjO0FBQ3hCLFNBQUssa0JBQWtCLGdCQUFnQixTQUFTO0FBQUEsRUFDbEQ7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNO0FBQ04sV0FBTyxpQkFBaUIsaUJBQWlCLENBQW9CLFVBQVU7QUFDckUsTUFBQUksTUFBSyxPQUFPLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxTQUFTLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsZUFBZSxDQUFvQixVQUFVO0FBQ25FLE1BQUFBLE1BQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxTQUFTLGdCQUFnQixTQUFTLE1BQU0sUUFBUSxNQUFNLENBQUM7QUFBQSxJQUMxRixDQUFDO0FBQ0QsU0FBSyxpQkFBaUIsV0FBVyxDQUFDLEVBQUUsY0FBYyxNQUFNO0FBQ3RELFVBQUksQ0FBQyxLQUFLO0FBQUE7QUFBQSxRQUE4QjtBQUFBLE1BQWMsRUFBRyxpQkFBZ0I7QUFBQSxJQUMzRSxDQUFDO0FBQ0QsT0FBRyxXQUFXLE9BQU87QUFDckIsT0FBRyxTQUFTSixPQUFNO0FBQ2xCLFFBQUksaUJBQWlCQSxPQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN2RSxJQUFBQSxRQUFPO0FBQ1AsV0FBTyxjQUFjLEVBQUUsTUFBQUcsT0FBTSxJQUFJO0FBQUEsRUFDbkM7OztBQ3RNQSxNQUFNLE9BQU87QUFDYixNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFFZCxNQUFNLE9BQU8sb0JBQUksUUFBUTtBQUV6QixNQUFNLFdBQVcsb0JBQUksSUFBSTtBQUd6QixNQUFNRSxRQUFPLENBQUMsWUFBWTtBQUN4QixlQUFXLEVBQUUsUUFBUSxTQUFTLEtBQUssUUFBUyxLQUFJLENBQUMsS0FBSyxJQUFJLE1BQU0sRUFBRyxNQUFLLElBQUksUUFBUSxZQUFZLElBQUk7QUFBQSxFQUN0RztBQUNBLE1BQU0sV0FBVyxJQUFJLGlCQUFpQkEsS0FBSTtBQUkxQyxNQUFNLE9BQU8sQ0FBQyxTQUFTLE9BQU87QUFDNUIsUUFBSSxRQUFRO0FBQ1osV0FBTyxTQUFTLENBQUMsVUFBVSxLQUFLLEVBQUcsU0FBUSxNQUFNO0FBQ2pELFVBQU0sU0FBUyxPQUFPLFFBQVEsMENBQTBDO0FBQ3hFLFVBQU0sRUFBRSxZQUFZLFVBQVUsSUFBSSxRQUFRLFdBQVcsQ0FBQztBQUN0RCxZQUFRLFlBQVksYUFBYSxRQUFRLFFBQVEsTUFBTSxDQUFDLE9BQU8sU0FBUyxNQUFNLFFBQVEsSUFBSSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3BHO0FBR0EsTUFBTSxPQUFPO0FBQUEsSUFDWCxDQUFDLFlBQVksUUFBUSxRQUFRLEtBQUssS0FBSyxRQUFRLGVBQWU7QUFBQTtBQUFBLElBQzlELENBQUMsWUFBWSxDQUFDLFFBQVEsV0FBVyxRQUFRLFFBQVEsU0FBUyxLQUFLLFFBQVEsbUJBQW1CLFdBQVc7QUFBQSxJQUNyRyxNQUFNO0FBQUEsRUFDUjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sU0FBUztBQUMzQixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixlQUFXLFNBQVMsTUFBTTtBQUV4QixZQUFNQyxVQUFTLENBQUM7QUFDaEIsT0FBQyxNQUFNLElBQUksRUFBRSxRQUFRLENBQUMsVUFBVSxTQUFTO0FBQ3ZDLG1CQUFXLFdBQVcsVUFBVTtBQUM5QixjQUFJLE1BQU0sSUFBSSxPQUFPLEVBQUc7QUFDeEIsZ0JBQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLE1BQU0sR0FBRyxJQUFJLE1BQU0sT0FBTyxDQUFDO0FBQ3pGLFdBQUNBLFFBQU8sQ0FBQyxVQUFVLE9BQU8sR0FBRyxHQUFHLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssT0FBTztBQUFBLFFBQzVFO0FBQUEsTUFDRixDQUFDO0FBQ0QsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxPQUFPLE9BQU9BLE9BQU0sR0FBRztBQUNsRCxZQUFJLEtBQUssV0FBVyxPQUFPLE9BQVE7QUFDbkMsYUFBSyxRQUFRLENBQUMsS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU8sRUFBRSxDQUFDLEVBQUUsSUFBSSxPQUFPLEVBQUUsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUMzRTtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sVUFBVSxDQUFDLGFBQWE7QUFBQSxJQUM1QixRQUFRLFFBQVE7QUFBQSxJQUNoQixTQUFTLFFBQVEsUUFBUSxRQUFRO0FBQUEsSUFDakMsU0FBUyxRQUFRLFFBQVEsZUFBZTtBQUFBLElBQ3hDLE9BQU8sU0FBUyxJQUFJLE9BQU8sS0FBSyxFQUFFLEtBQUssUUFBUSxXQUFXLE1BQU0sUUFBUSxZQUFZLFVBQVUsVUFBVTtBQUFBLEVBQzFHO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxFQUFFLFFBQVEsU0FBUyxTQUFTLEtBQUssTUFBTTtBQUM1RCxVQUFNLFFBQVEsVUFBVTtBQUN4QixRQUFJLENBQUMsUUFBUSxRQUFRLFFBQVEsTUFBTSxPQUFPO0FBQ3hDLGNBQVEsT0FBTyxDQUFDO0FBQ2hCLGNBQVEsUUFBUSxVQUFVLElBQUksUUFBUSxNQUFNO0FBQUEsSUFDOUM7QUFDQSxRQUFJLFVBQVUsS0FBTSxTQUFRLE9BQU87QUFDbkMsUUFBSSxRQUFRLFdBQVcsUUFBUSxRQUFRLGVBQWUsTUFBTSxDQUFDLENBQUMsUUFBUyxTQUFRLGNBQWM7QUFDN0YsUUFBSSxRQUFRLEtBQU0sTUFBSyxJQUFJLFNBQVMsSUFBSTtBQUFBLEVBQzFDO0FBR0EsTUFBTSxRQUFRLENBQUMsU0FBUztBQUN0QixVQUFNLFdBQVcsU0FBUyxjQUFjLFVBQVU7QUFDbEQsYUFBUyxZQUFZO0FBQ3JCLFVBQU0sUUFBUSxRQUFRLFFBQVE7QUFDOUIsVUFBTSxTQUFTLENBQXVCLGFBQWEsTUFBTSxRQUFRLENBQUMsU0FBUyxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLENBQUM7QUFDL0csV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLE1BQU0sTUFBTTtBQUVWLG1CQUFXLEVBQUUsV0FBVyxLQUFLLE9BQU8sY0FBYyxFQUFHLEtBQUksWUFBWSxPQUFPLENBQUMsTUFBTSxLQUFNLFlBQVcsT0FBTztBQUFBLEVBQUssV0FBVyxJQUFJO0FBQy9ILGVBQU8sU0FBUztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLE1BQU1DLFVBQVM7QUFFckMsVUFBTSxNQUFNLENBQUM7QUFDYixlQUFXLFNBQVMsS0FBSyxPQUFPLFNBQVMsR0FBRztBQUMxQyxZQUFNLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUSxTQUFTLENBQUMsS0FBSyxJQUFJO0FBQzFFLFVBQUksQ0FBQyxJQUFLO0FBQ1YsVUFBSSxLQUFLLENBQUMsS0FBSyxJQUFJLGFBQWEsSUFBSSxDQUFDLENBQUM7QUFDdEMsWUFBTSxLQUFLLElBQUksS0FBSyxHQUFHQSxLQUFJLEdBQUcsSUFBSSxNQUFNO0FBQ3hDLFlBQU0sYUFBYSxlQUFlLEVBQUU7QUFDcEMsWUFBTSxnQkFBZ0I7QUFBQSxJQUN4QjtBQUNBLFdBQU8sTUFBTTtBQUNYLGlCQUFXLENBQUMsS0FBSyxFQUFFLEtBQUssSUFBSyxjQUFhLEtBQUssTUFBTSxFQUFFO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxHQUFHLE1BQU07QUFDekIsVUFBTSxVQUFVLE1BQU0sSUFBSSxpQkFBaUIsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3pELFVBQU0sT0FBTyxRQUFRLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLFFBQVEsT0FBTyxZQUFZLEVBQUU7QUFDL0UsV0FBTyxNQUFNO0FBQ1gsWUFBTSxPQUFPLFFBQVE7QUFDckIsVUFBSSxLQUFLLFdBQVcsS0FBSyxPQUFRO0FBQ2pDLFdBQUssUUFBUSxDQUFDLEVBQUUsWUFBWSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLFFBQVEsT0FBTyxJQUFJLEtBQUssRUFBRTtBQUNsQyxjQUFNLFNBQVMsV0FBVyxLQUFLLEVBQUUsS0FBSyxZQUFZLEtBQUssS0FBSyxnQkFBZ0I7QUFDNUUsWUFBSSxPQUFRLEtBQUksWUFBWSxLQUFLLEVBQUUsUUFBUSxRQUFRLEdBQUcsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUztBQUNyQyxVQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLElBQUFGLE1BQUssU0FBUyxZQUFZLENBQUM7QUFDM0IsZUFBVyxXQUFXLFNBQVUsS0FBSSxDQUFDLFFBQVEsWUFBYSxVQUFTLE9BQU8sT0FBTztBQUNqRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsWUFBWSxLQUFLLFNBQVMsT0FBTyxDQUFDO0FBQ3RFLFFBQUksQ0FBQyxNQUFNLFVBQVUsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsS0FBSyxjQUFjLEdBQUcsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFHLFFBQU8sRUFBRSxNQUFNLFNBQVMsTUFBTTtBQUV0SCxVQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxJQUFJO0FBQ25DLFVBQU1FLFFBQU8sUUFBUSxLQUFLLE9BQU8sQ0FBQyxJQUFJLFFBQVEsS0FBSyxHQUFHO0FBQ3RELFVBQU0sV0FBVyxTQUFTLE1BQU0sT0FBTyxJQUFJLElBQUksR0FBRyxHQUFHQSxLQUFJO0FBQ3pELFVBQU0sV0FBVyxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksVUFBVSxNQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sRUFBRSxDQUFDLEtBQUssU0FBVSxDQUFDLEVBQUUsS0FBSztBQUM1RyxVQUFNQyxTQUFRLENBQXdCLFlBQVksS0FBSyxTQUFTLE9BQU8sSUFBSSxFQUFFLEVBQUU7QUFDL0UsVUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxZQUFZLFFBQVEsUUFBUSxRQUFRLENBQUM7QUFDckcsVUFBTSxPQUFPLE9BQU8sUUFBUSxFQUFFLE9BQU9BLE1BQUs7QUFDMUMsVUFBTSxRQUFRLEtBQUssS0FBSyxPQUFPQSxNQUFLLEdBQUcsSUFBSTtBQUMzQyxlQUFXLFNBQVMsS0FBTSxNQUFLLElBQUksT0FBTyxNQUFNLGFBQWEsTUFBTSxDQUFDO0FBRXBFLFVBQU0sU0FBUyxLQUFLLE9BQU8sQ0FBQyxRQUFRLENBQUNBLE9BQU0sR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDakYsU0FBSyxRQUFRLENBQUMsT0FBTyxPQUFPO0FBQzFCLFlBQU0sTUFBTSxNQUFNLElBQUksS0FBSztBQUMzQixVQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFNBQVMsSUFBSSxHQUFHLEVBQUc7QUFDakQsWUFBTSxRQUFRLE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQztBQUNwQyxVQUFJLFVBQVUsT0FBTztBQUNuQixjQUFNLE9BQVEsTUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLO0FBRXpDLFlBQUksQ0FBQyxPQUFPLFVBQVUsS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLFFBQVEsQ0FBQyxNQUFNLFVBQVcsT0FBTSxTQUFTO0FBQ3JGLGNBQU0sZ0JBQWdCLFFBQVEsTUFBTSxNQUFNO0FBQUEsTUFDNUM7QUFDQSxpQkFBVyxXQUFXLENBQUMsT0FBTyxHQUFHLEVBQUcsVUFBUyxhQUFhLE1BQU1ELFFBQU8sRUFBRTtBQUN6RSxhQUFPLEtBQUssQ0FBQ0EsUUFBTyxJQUFJLEtBQUssQ0FBQztBQUFBLElBQ2hDLENBQUM7QUFFRCxXQUFPO0FBQUEsTUFDTCxNQUFNLEtBQUs7QUFBQSxNQUNYLFNBQVMsTUFBTTtBQUNiLGlCQUFTO0FBQ1QsY0FBTSxTQUFTLENBQUMsR0FBRyxTQUFTLGlCQUFpQixJQUFJLElBQUksS0FBS0EsS0FBSSxHQUFHLENBQUM7QUFDbEUsY0FBTUUsUUFBTyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUMsWUFBWSxDQUFDLFFBQVEsYUFBYSxJQUFJLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFDbkYsY0FBTSxRQUFRLE9BQU8sSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE9BQU8sRUFBRSxTQUFTQSxNQUFLLElBQUksR0FBRyxLQUFLLEtBQUssTUFBTSxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsV0FBVztBQUNsSSxtQkFBVyxFQUFFLFNBQVMsTUFBTSxLQUFLLE9BQU87QUFDdEMsa0JBQVEsZ0JBQWdCLElBQUk7QUFDNUIsZUFBSyxTQUFTLEtBQUs7QUFBQSxRQUNyQjtBQUNBLG1CQUFXLEVBQUUsU0FBUyxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssT0FBTztBQUNqRCxjQUFJLENBQUMsTUFBTztBQUNaLGtCQUFRLFNBQVMsS0FBSztBQUN0QixtQkFBUyxJQUFJLE9BQU87QUFBQSxRQUN0QjtBQUNBLGlCQUFTLFlBQVk7QUFDckIsY0FBTTtBQUFBLE1BQ1I7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLGFBQVMsUUFBUSxVQUFVLEVBQUUsU0FBUyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sR0FBRyxtQkFBbUIsS0FBSyxDQUFDO0FBQ2hHLE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFBQSxFQUNuRDs7O0FDMUxBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTyxJQUFJLFNBQVMsaUJBQWlCLElBQUksZ0JBQWdCO0FBRS9ELE1BQUksVUFBVTtBQUVkLE1BQUk7QUFFSixNQUFJO0FBRUosTUFBTSxRQUFRLE1BQU07QUFDbEIsaUJBQWEsR0FBRztBQUNoQixnQkFBWSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQ25DLGdCQUFVLE1BQU07QUFDZCxZQUFJLFNBQVMsY0FBYyxJQUFJLEVBQUcsUUFBTyxNQUFNLE1BQU07QUFDckQsa0JBQVU7QUFDVixnQkFBUTtBQUFBLE1BQ1Y7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUSxNQUFNO0FBQzNCLFFBQUksQ0FBQyxRQUFTO0FBQ2QsaUJBQWEsR0FBRztBQUNoQixVQUFNLFdBQVcsU0FBUyxLQUFLO0FBQUEsRUFDakM7QUFHTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixRQUFJLENBQUMsV0FBVyxTQUFTLGNBQWMsSUFBSSxFQUFHLE9BQU0sR0FBRyxNQUFNO0FBQzdELFdBQU87QUFBQSxFQUNUO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsT0FBRyxlQUFlLENBQUMsRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLENBQUM7QUFDbkQsT0FBRyxXQUFXLENBQUMsRUFBRSxLQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQyxPQUFPLFVBQVUsS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUNyRixPQUFHLGFBQWEsQ0FBQyxFQUFFLFlBQVksTUFBTSxNQUFNLGdCQUFnQixVQUFVLFNBQVMsQ0FBQyxDQUFDO0FBQ2hGLE9BQUcsU0FBUyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFDL0MsT0FBRywyQ0FBMkMsTUFBTSxNQUFNLENBQUM7QUFFM0QsT0FBRyxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxjQUFjLFlBQVksTUFBTSxDQUFDO0FBQ3JFLE9BQUcsZUFBZSxDQUFDLEVBQUUsUUFBUSxNQUFNLFdBQVcsTUFBTSxDQUFDO0FBQ3JELE9BQUcsUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsVUFBVSxNQUFNLENBQUM7QUFBQSxFQUN6RDs7O0FDM0NBLE1BQUksU0FBUztBQUdiLE1BQU0sTUFBTSxDQUFDLFVBQVU7QUFDckIsVUFBTSxlQUFlO0FBQ3JCLFVBQU0sY0FBYztBQUFBLEVBQ3RCO0FBRUEsTUFBTUMsUUFBTyxPQUFPLENBQUMsVUFBVSxVQUFVLElBQUksT0FBTyxtQkFBbUIscUJBQXFCLGdCQUFnQixHQUFHO0FBR3hHLE1BQU0sY0FBYyxNQUFNO0FBQy9CLGFBQVM7QUFDVCxJQUFBQSxNQUFLO0FBQUEsRUFDUDtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssVUFBVSxNQUFNLE1BQU0sU0FBUyxNQUFNO0FBQzFDLGVBQVcsUUFBUSxDQUFDLFVBQVUsV0FBVyxTQUFTLE1BQU0sRUFBRyxNQUFLLE1BQU0sTUFBTSxlQUFlQSxLQUFJLENBQUM7QUFBQSxFQUNsRzs7O0FDaEJBLE1BQU0sUUFBUSxDQUFDLElBQUksT0FBTztBQUN4QixlQUFXLE9BQU8sT0FBTyxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUcsVUFBUyxRQUFRLEdBQUc7QUFDNUQsZ0JBQVk7QUFDWixTQUFLLFNBQVMsT0FBTyxFQUFFLElBQUksU0FBUyxPQUFPO0FBQUEsRUFDN0M7QUFHTyxNQUFNLFNBQVMsT0FBTyxLQUFLLEVBQUUsU0FBUyxZQUFZLFFBQVEsTUFBTSxJQUFJLEdBQUcsWUFBWTtBQUN4RixVQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUssSUFBSTtBQUM5QixRQUFJLE9BQU8sWUFBWSxJQUFJLElBQUk7QUFDL0IsUUFBSSxZQUFZO0FBQ2QsWUFBTUMsTUFBSyxJQUFJLElBQUksR0FBRztBQUN0QixpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLQSxJQUFHLGNBQWM7QUFDM0MsWUFBSSxNQUFNLFNBQVMsSUFBSSxFQUFHLENBQUFBLElBQUcsYUFBYSxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQUEsTUFDL0Q7QUFDQSxVQUFJQSxJQUFHLFdBQVcsU0FBUyxPQUFRLEtBQUksU0FBUztBQUFBLFVBQzNDLE9BQU0sSUFBSUEsR0FBRSxHQUFHLElBQUksU0FBUyxDQUFDO0FBQ2xDO0FBQUEsSUFDRjtBQUNBLFFBQUk7QUFDRixVQUFJLEVBQUUsUUFBUSxPQUFPLE9BQU8sSUFBSSxLQUFLLE1BQU0sUUFBUSxJQUFJLFlBQVksQ0FBQyxFQUFFLGNBQWM7QUFDcEYsVUFBSSxDQUFDLFFBQVE7QUFDWCxjQUFNO0FBQUE7QUFBQSxVQUE0QixvREFBb0QsS0FBSyxJQUFJO0FBQUE7QUFDL0YsU0FBQyxFQUFFLFFBQVEsT0FBTyxPQUFPLElBQUksS0FBSyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQ2hELGVBQU8sS0FBSyxNQUFNLEdBQUcsTUFBTSxLQUFLO0FBQUEsTUFDbEM7QUFDQSxVQUFJLFNBQVMsQ0FBQyxHQUFHLE1BQU07QUFDdkIsVUFBSSxRQUFRLFNBQVMsQ0FBQyxDQUFDLElBQUksS0FBSyxRQUFRLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQztBQUMxRCxVQUFJLFNBQVM7QUFBQSxJQUNmLFFBQVE7QUFBRTtBQUFBLElBQVE7QUFDbEIsVUFBTSxTQUFTO0FBQ2YsVUFBTSxLQUFLLFFBQVEsSUFBSSxhQUFhO0FBQ3BDLFFBQUksTUFBTSxRQUFRLElBQUksWUFBWSxFQUFHLE9BQU0sSUFBSSxFQUFFO0FBQUEsYUFDeEMsU0FBUyxTQUFTLE9BQU8sV0FBVyxLQUFNLE9BQU0sV0FBVyxLQUFLLE1BQU0sT0FBTztBQUFBLEVBQ3hGO0FBS0EsTUFBTSxhQUFhLE9BQU8sS0FBSyxNQUFNLFlBQVk7QUFDL0MsVUFBTUMsUUFBTyxrREFBa0QsS0FBSyxJQUFJO0FBQ3hFLFVBQU0sU0FBU0EsU0FBUSxLQUFLLE1BQU1BLE1BQUssQ0FBQyxDQUFDO0FBQ3pDLFFBQUksS0FBSztBQUNUO0FBQUEsWUFBVyxDQUFDLElBQUksUUFBUSxFQUFFLEVBQUUsUUFBUSxTQUFTLEVBQUUsR0FBR0M7QUFBQTtBQUFBLFFBQTRDLENBQUMsQ0FBQyxJQUFJLE1BQU0sQ0FBQztBQUFBLE9BQUU7QUFBQTtBQUFBLE1BQStDLElBQUk7QUFBQSxNQUFRO0FBQ3RLLFlBQU0sT0FBTyxJQUFJLE9BQU8sSUFBSSxFQUFFLEtBQUs7QUFDbkMsYUFBTyxPQUFPLE1BQU0sRUFBRSxNQUFNLE1BQU0sU0FBUyxJQUFJLFFBQVEsQ0FBQztBQUN4RCxVQUFJLENBQUMsT0FBUTtBQUNiLFlBQU0sU0FBUztBQUNmLFlBQU0sT0FBTyxNQUFNLFFBQVEsRUFBRTtBQUM3QixZQUFNLFNBQVMsTUFBTSxRQUFRLGVBQWUsS0FBSztBQUNqRCxZQUFNLFNBQVNBLFFBQU8sS0FBSyxDQUFDLENBQUNDLEdBQUUsTUFBTSxDQUFDLEtBQUtBLEdBQUUsQ0FBQztBQUM5QyxXQUFLLFVBQVUsQ0FBQyxVQUFVLFVBQVU7QUFDcEMsVUFBSSxTQUFTLE9BQVEsTUFBSyxRQUFRLGFBQWE7QUFDL0MsaUJBQVcsQ0FBQ0EsS0FBSUMsT0FBTSxLQUFLRixTQUFRO0FBQ2pDLGNBQU0sT0FBTyxRQUFRLEtBQUssS0FBSyxNQUFNLElBQUssTUFBTUUsT0FBTyxDQUFDO0FBQ3hELFlBQUksQ0FBQyxLQUFLLFFBQVMsT0FBTSxRQUFRLEtBQUtELEdBQUUsR0FBRyxNQUFNLE1BQU0sT0FBTyxFQUFFLE1BQU0sUUFBUSxLQUFLO0FBQUEsTUFDckY7QUFDQSxVQUFJLFVBQVUsT0FBUSxRQUFPLEVBQUUsRUFBRSxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUVoRixVQUFJLFNBQVMsT0FBTyxLQUFLLFNBQVMsT0FBTyxLQUFNLFNBQVEsT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDbkc7QUFBQSxFQUNGO0FBR0EsTUFBTSxVQUFVLE9BQU8sTUFBTSxNQUFNLEtBQUssRUFBRSxNQUFBRSxNQUFLLE1BQU07QUFDbkQsVUFBTSxpQkFBaUIsWUFBWSxNQUFNLEdBQUc7QUFDNUMsUUFBSSxNQUFNLEVBQUUsTUFBTSxNQUFNLFVBQVU7QUFBQSxJQUFDLEVBQUU7QUFDckMsUUFBSTtBQUNGLFlBQU0sUUFBUSxNQUFNLElBQUk7QUFBQSxJQUMxQixTQUFTLE9BQU87QUFDZCxjQUFRLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSTtBQUNGLFlBQU1BLE1BQUssTUFBTSxJQUFJLE1BQU0sR0FBRztBQUFBLElBQ2hDLFVBQUU7QUFDQSxVQUFJLFFBQVE7QUFBQSxJQUNkO0FBQ0EsbUJBQWU7QUFBQSxFQUNqQjs7O0FDN0VBLE1BQU0sUUFBUTtBQUNkLE1BQU0sVUFBVTtBQUNoQixNQUFNLFFBQVE7QUFJZCxNQUFNLFFBQVEsQ0FBQztBQUVmLE1BQU0sT0FBTyxDQUFDO0FBSWQsTUFBTSxTQUFTLENBQUMsVUFBVSxHQUFHLElBQUksZ0JBQWdCLEtBQUssQ0FBQyxHQUFHO0FBR25ELE1BQU0sU0FBUyxDQUFDLEVBQUUsV0FBVyxRQUFRLE1BQU0sTUFDaEQsUUFBUSxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxHQUFHLFNBQVMsSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsU0FBUyxJQUFJLE1BQU0sRUFBRTtBQUk1RSxNQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsU0FBUztBQUM1QyxlQUFXLE9BQU8sT0FBTyxLQUFLLEdBQUc7QUFDL0IsWUFBTSxRQUFTLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDL0IsaUJBQVcsQ0FBQyxNQUFNLEVBQUUsS0FBQUMsS0FBSSxDQUFDLEtBQUssT0FBUSxPQUFNLElBQUksS0FBSyxNQUFNLElBQUksS0FBSyxrQkFBa0IsS0FBSyxJQUFJLE1BQU1BLFFBQU87QUFDNUcsVUFBSSxLQUFNLE1BQUssR0FBRyxJQUFJLE9BQU87QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLFNBQVMsRUFBRSxXQUFXLEVBQUUsR0FBRyxVQUFVLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQyxRQUMzRSxNQUFNLEdBQUcsSUFBSSxPQUFPLFFBQVEsTUFBTSxHQUFHLENBQUMsSUFBSSxZQUFZLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBdUIsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBRTtBQUl0SCxNQUFNLFVBQVUsTUFBTTtBQUVwQixVQUFNLFFBQVEsQ0FBQztBQUNmLGVBQVcsUUFBUSxTQUFTLGlCQUFpQixLQUFLLEdBQUc7QUFDbkQsaUJBQVcsUUFBUSxLQUFLLGFBQWEsWUFBWSxHQUFHLE1BQU0sWUFBWSxLQUFLLENBQUMsRUFBRyxFQUFDLE1BQU0sSUFBSSxNQUFNLENBQUMsR0FBRyxLQUFLLElBQUk7QUFBQSxJQUMvRztBQUNBLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTUMsUUFBTyxDQUFDLEtBQUssTUFBTSxRQUFRLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxFQUFFLENBQUMsTUFBTTtBQUN6RixVQUFNLEVBQUUsSUFBSSxTQUFTLEVBQUUsWUFBWSxNQUFNLEVBQUUsSUFBSTtBQUMvQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFVBQU0sUUFBUSxLQUFLLFVBQVUsQ0FBQyxNQUFNLFdBQVcsT0FBTyxHQUFJLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxNQUFNLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFFLENBQUM7QUFDOUcsVUFBTSxPQUFPLE9BQU8sRUFBRSxNQUFNLENBQUM7QUFDN0IsUUFBSSxPQUFPLFFBQVEsU0FBUyxPQUFPLElBQUksUUFBUSxLQUFLLEVBQUUsTUFBTSxRQUFRLENBQUMsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLFVBQVUsSUFBSSxFQUFHO0FBQzlHLFFBQUksUUFBUTtBQUNaLFdBQU8sSUFBSSxJQUFJLE9BQU8sT0FBTyxPQUFPLEVBQUUsT0FBTyxNQUFNLEtBQUssUUFBUSxPQUFPLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDckYsU0FBSyxLQUFLO0FBQ1YsV0FBTztBQUFBLEVBQ1Q7QUFJQSxNQUFNLFNBQVMsQ0FBQyxLQUFLLFlBQVk7QUFDL0IsVUFBTSxFQUFFLE1BQU0sT0FBTyxPQUFPLElBQUksUUFBUSxLQUFLLElBQUk7QUFDakQsVUFBTSxVQUFVLE9BQU8sUUFBUSxDQUFDLENBQUMsRUFBRSxNQUFNLE1BQU0sT0FBTyxPQUFPLFVBQVUsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDO0FBQ2hGLFVBQU0sT0FBTyxDQUFDLEtBQUssUUFBUSxVQUFVLEdBQUcsS0FBSyxPQUFPLEdBQUcsR0FBRyxPQUFPLEVBQUUsSUFBSSxNQUFNO0FBRTdFLFVBQU0sUUFBUSxDQUFDLE9BQU8sU0FBUztBQUM3QixZQUFNLFFBQVEsT0FBTyxRQUFRLFNBQVMsTUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTLE1BQU0sRUFBRSxLQUFLLE9BQU8sTUFBTSxFQUFFLEVBQUUsQ0FBQztBQUN2RyxVQUFJLENBQUMsT0FBTyxJQUFJLE1BQU0sRUFBRSxNQUFNLFNBQVMsQ0FBQ0EsTUFBSyxLQUFLLEtBQUssR0FBSTtBQUMzRCxjQUFRLEtBQUssQ0FBQyxPQUFPLEVBQUUsV0FBVyxNQUFNLFFBQVEsZ0JBQWdCLE9BQU8sQ0FBQyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ3BGO0FBQ0EsVUFBTUMsUUFBTyxvQkFBSSxJQUFJO0FBQ3JCLFFBQUk7QUFDSixlQUFXLENBQUMsUUFBUSxLQUFLLEtBQUssU0FBUztBQUNyQyxZQUFNLFFBQVEsS0FBSyxNQUFNLE9BQU8sUUFBUSxXQUFXLElBQUk7QUFDdkQsaUJBQVcsQ0FBQyxNQUFNLE9BQU8sS0FBSyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ25ELGNBQU0sQ0FBQyxJQUFJQyxLQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUNuQyxjQUFNLFNBQVMsS0FBSyxFQUFFO0FBQ3RCLFlBQUksT0FBUSxPQUFNLFFBQVFBLEtBQUk7QUFDOUIsWUFBSUQsTUFBSyxJQUFJLE9BQU8sT0FBTyxFQUFHO0FBQzlCLFFBQUFBLE1BQUssSUFBSSxPQUFPLE9BQU87QUFDdkIsa0JBQVUsUUFBUTtBQUNsQixtQkFBVyxTQUFTLE1BQU0sSUFBSSxLQUFLLENBQUMsR0FBRztBQUNyQyxnQkFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLE1BQU07QUFDekMsZ0JBQU0sV0FBVyxXQUFXLGNBQWMsU0FBUyxJQUFJLElBQUksR0FBRztBQUM5RCxjQUFJLENBQUMsWUFBWSxLQUFLLFNBQVMsUUFBUSxFQUFHLE9BQU0sT0FBTyxJQUFJO0FBQUEsUUFDN0Q7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFLTyxNQUFNLGFBQWEsQ0FBQyxRQUFRO0FBQ2pDLGVBQVcsU0FBUyxJQUFJLE9BQU8sT0FBTyxHQUFHO0FBQ3ZDLFlBQU0sT0FBTyxLQUFLLE1BQU0sRUFBRTtBQUMxQixVQUFJLE1BQU0sUUFBUSxlQUFlLE1BQU0sVUFBVSxPQUFPLE1BQU0sRUFBRSxFQUFFLENBQUMsRUFBRztBQUN0RSxXQUFLLE9BQU8sT0FBTyxPQUFPLEVBQUUsTUFBTSxLQUFLLE1BQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQUEsSUFDckU7QUFBQSxFQUNGO0FBSU8sTUFBTSxRQUFRLENBQUMsUUFBUTtBQUM1QixVQUFNLEVBQUUsTUFBTSxRQUFRLEtBQUssSUFBSTtBQUMvQixVQUFNLE9BQU8sUUFBUTtBQUNyQixRQUFJLE9BQU8sS0FBSyxJQUFJLE1BQU0sT0FBTyxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQ2pELFFBQUksVUFBVSxZQUFZLElBQUk7QUFDOUIsUUFBSSxFQUFFLElBQUksT0FBTyxNQUFNLFFBQVEsSUFBSSxLQUFLLEtBQUssUUFBUSxhQUFhLE9BQU8sR0FBRyxFQUFFLEtBQUssQ0FBQyxRQUFRLEtBQUssR0FBRyxDQUFDLEVBQUc7QUFFeEcsVUFBTSxVQUFVLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQztBQUM1QixlQUFXLFNBQVMsUUFBUSxHQUFHO0FBQzdCLFVBQUksQ0FBQyxNQUFNLFdBQVdELE1BQUssS0FBSyxNQUFNLE1BQU0sS0FBSyxFQUFHLFNBQVEsS0FBSyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxJQUN0RjtBQUNBLFdBQU8sS0FBSyxPQUFPO0FBQ25CLFFBQUksT0FBTyxLQUFNLE1BQUssSUFBSSxlQUFlLElBQUksQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHO0FBQUEsRUFDaEc7QUFJTyxNQUFNRyxXQUFVLENBQUMsUUFBUTtBQUM5QixlQUFXLFNBQVMsSUFBSSxPQUFPLE9BQU8sR0FBRztBQUN2QyxVQUFJLE1BQU0sU0FBUyxJQUFLO0FBQ3hCLFlBQU0sRUFBRSxPQUFPLElBQUksU0FBUyxNQUFNLE1BQU0sSUFBSTtBQUM1QyxZQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFlBQU0sT0FBTyxPQUFPLEVBQUU7QUFFdEIsVUFBSSxRQUFRLENBQUMsTUFBTSxDQUFDLEVBQUcsTUFBSyxNQUFNO0FBQUEsVUFDN0IsT0FBTSxVQUFVLElBQUksU0FBUyxJQUFJLFdBQVcsT0FBTyxNQUFNLFFBQVEsZUFBZTtBQUNyRixZQUFNLE9BQU8sTUFBTSxRQUFRO0FBQzNCLFVBQUksV0FBVyxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUcsTUFBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUNyRixhQUFPLEVBQUU7QUFBQSxJQUNYO0FBQUEsRUFDRjs7O0FDdElPLE1BQU0sYUFBYSxDQUFDLEtBQUssV0FBVztBQUN6QyxVQUFNLEVBQUUsSUFBSSxRQUFRLENBQUMsQ0FBQyxJQUFJLEdBQUcsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDLEdBQUcsUUFBUSxRQUFRLEtBQUssSUFBSTtBQUMzRSxVQUFNLFNBQVMsSUFBSSxTQUFTLFdBQVc7QUFFdkMsVUFBTSxXQUFXLENBQUM7QUFDbEIsZUFBVyxDQUFDLE1BQU0sRUFBRSxPQUFPQyxPQUFNLEtBQUssT0FBTztBQUMzQyxZQUFNQyxPQUFNLE9BQU8sSUFBSSxJQUFJO0FBQzNCLFlBQU0sRUFBRSxXQUFXLE1BQU0sT0FBTyxRQUFRLElBQUlBLFFBQU87QUFDbkQsWUFBTSxRQUFRRCxRQUFPLElBQUksQ0FBQyxVQUFVLFNBQVMsS0FBSyxDQUFDO0FBQ25ELGlCQUFXLEVBQUUsUUFBUSxLQUFLLE1BQU8sU0FBUSxJQUFJLElBQUk7QUFDakQsWUFBTSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBQUUsT0FBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLE9BQU8sT0FBT0EsUUFBTyxJQUFJLENBQUM7QUFDM0UsWUFBTSxNQUFNLE9BQU8sTUFBTSxTQUFTLFFBQVEsU0FBUyxTQUFTLEtBQUs7QUFDakUsVUFBSSxPQUFRLE9BQU1ELE9BQU0sRUFBRSxXQUFXLE9BQU8sQ0FBQyxHQUFHLFNBQVMsR0FBRyxLQUFLLEVBQUUsSUFBSSxLQUFLLEtBQUtBLE9BQU0sSUFBSSxJQUFJO0FBQy9GLFlBQU0sQ0FBQyxFQUFFLE9BQU9FLFFBQU8sT0FBTyxHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUNGLFFBQU8sUUFBUSxDQUFDLElBQUksQ0FBQ0EsUUFBTyxLQUFLLEdBQUcsS0FBSyxJQUFJO0FBQzVGLFlBQU0sUUFBUSxDQUFDLEdBQUdFLE9BQU0sT0FBTyxDQUF1QixTQUFTLE9BQU8sTUFBTSxDQUFDLEVBQUUsT0FBQUMsT0FBTSxNQUFNQSxPQUFNLFNBQVMsSUFBSSxDQUFDLENBQUMsR0FBRyxJQUFJO0FBQ3ZILFVBQUlILE1BQUs7QUFDUCxlQUFPLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxLQUFLO0FBQ3JDLFFBQUFBLEtBQUksUUFBUSxDQUFDO0FBQUEsTUFDZjtBQUNBLFlBQU0sUUFBUSxLQUFLLE1BQU0sS0FBSyxRQUFRLFdBQVcsSUFBSTtBQUNyRCxpQkFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLEtBQUs7QUFDaEMsY0FBTSxDQUFDLElBQUlDLEtBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ25DLGlCQUFTLEtBQUssRUFBRSxNQUFNLFFBQVEsTUFBTSxPQUFPLFFBQVEsU0FBUyxvQkFBSSxJQUFJLEdBQUcsSUFBSSxNQUFBQSxNQUFLLENBQUM7QUFBQSxNQUNuRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDs7O0FDMUJBLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDdkIsVUFBTSxFQUFFLElBQUksV0FBVyxRQUFRLFFBQVEsU0FBUyxRQUFRLE9BQU8sSUFBSTtBQUNuRSxhQUFTLFlBQVksR0FBRztBQUN4QixJQUFBRyxTQUFRLEdBQUc7QUFDWCxVQUFNLFFBQVEsSUFBSSxTQUFTLFFBQVEsY0FBYyxNQUFNLEVBQUUsS0FBSyxRQUFRO0FBQ3RFLGVBQVcsV0FBVyxXQUFXLEtBQUssSUFBSSxVQUFVLENBQUMsQ0FBQyxlQUFlLEVBQUUsV0FBVyxRQUFRLE9BQU8sT0FBTyxDQUFDLENBQUMsQ0FBQyxHQUFHO0FBQzVHLFlBQU0sRUFBRSxNQUFBQyxPQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsSUFBSTtBQUN6QyxZQUFNLFFBQVEsUUFBUSxNQUFNLE1BQU07QUFDbEMsYUFBTyxJQUFJLE9BQU8sT0FBTztBQUN6QixVQUFJLEtBQU8sVUFBUyxTQUFTLEVBQUUsS0FBSyxTQUFTLE9BQU8sTUFBTSxDQUFDO0FBQzNELFVBQUksU0FBUyxNQUFNLFNBQVMsZUFBZTtBQUN6QyxZQUFJLElBQUksU0FBVSxRQUFPLElBQUksT0FBTyxHQUFHO0FBQ3ZDLGlCQUFTLFFBQVEsTUFBTSxDQUFDO0FBQUEsTUFDMUI7QUFDQSxVQUFJLFNBQVMsTUFBTSxTQUFTLHdCQUF5QixXQUFVLFdBQVcsU0FBWSxTQUFTLEVBQUUsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUNwSCxPQUFDLEtBQUssSUFBSSxLQUFLLFNBQVMsTUFBTSxjQUFjLEtBQUs7QUFDakQsVUFBSSxLQUFLLEVBQUUsRUFBRyxTQUFRLE9BQU8sS0FBSyxFQUFFLEdBQUcsV0FBVyxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsQ0FBQ0EsT0FBTSxNQUFNLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3RHO0FBQ0EsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEVBQUcsT0FBTSxRQUFRLFNBQVMsUUFBUSxLQUFLO0FBQUEsRUFDL0U7QUFJQSxNQUFJLFVBQVU7QUFFZCxNQUFNLFVBQVUsQ0FBQztBQUdWLE1BQU0sU0FBUyxDQUFDLFFBQVEsTUFBTSxXQUFXLENBQUMsSUFBSSxTQUFTLFFBQVEsS0FBSyxHQUFHLElBQUksUUFBUSxHQUFHO0FBRzdGLE1BQU0sT0FBTyxDQUFDQyxTQUFRO0FBQ3BCLGlCQUFhLE9BQU87QUFDcEIsY0FBVTtBQUNWLGVBQVcsT0FBTyxRQUFRLE9BQU8sQ0FBQyxFQUFHLENBQUFBLEtBQUksS0FBSyxtQkFBbUI7QUFBQSxFQUNuRTtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLE9BQUcsZ0JBQWdCLE1BQU07QUFDdkIsbUJBQWEsT0FBTztBQUNwQixnQkFBVSxXQUFXLE1BQU0sS0FBTyxPQUFPO0FBQUEsSUFDM0MsQ0FBQztBQUNELE9BQUcsWUFBWSxNQUFNLGFBQWEsT0FBTyxDQUFDO0FBQzFDLE9BQUcsWUFBWSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDakM7OztBQzVDQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU87QUFHTixNQUFNLFNBQVMsQ0FBQyxPQUFPLEVBQUUsR0FBRyxHQUFHLFdBQVcsTUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLEVBQUUsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLFdBQVcsTUFBTTtBQUl4SCxNQUFNLFlBQVksQ0FBQyxPQUFPLFNBQ3hCLE1BQU0sY0FBYyxTQUNoQixNQUFNLHlCQUF5QixJQUFJLEtBQUssSUFBSSxFQUFFLE9BQU8sQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLFNBQVMsU0FBUyxlQUFlLEtBQUssSUFBSSxDQUFDLElBQ3BILENBQUMsS0FBSztBQUdaLE1BQU1DLFFBQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTTtBQUN2QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLGVBQVcsU0FBUyxPQUFPLE1BQU0sUUFBUSxJQUFJLElBQUksQ0FBQyxHQUFHO0FBQ25ELFlBQU0sUUFBUSxPQUFPLE9BQU8sTUFBTSxTQUFTLE1BQU0sTUFBTSxhQUFhLFNBQVMsQ0FBQyxDQUFDO0FBQy9FLGlCQUFXLFVBQVUsVUFBVSxPQUFPLElBQUksR0FBRztBQUMzQyxZQUFJLE9BQU8sYUFBYSxRQUFRLGtCQUFrQixJQUFJLE1BQU0sTUFBTztBQUNuRSxlQUFPLGdCQUFnQixNQUFNLEtBQUs7QUFDbEMscUJBQWEsUUFBUSxpQkFBaUIsUUFBUSxTQUFTLElBQUk7QUFBQSxNQUM3RDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsZUFBVyxRQUFRLENBQUMsVUFBVSxZQUFZLE1BQU0sRUFBRyxNQUFLLE1BQU0sQ0FBQyxRQUFRLGVBQWUsTUFBTUEsTUFBSyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3hHOzs7QUNuQkEsTUFBTUMsT0FBTSxDQUFDLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQzlDLFVBQU0sT0FBTyxPQUFPLE9BQU87QUFDM0IsVUFBTSxTQUFTLFNBQVMsTUFBTSxJQUFJO0FBQ2xDLFFBQUksWUFBWSxLQUFNLFFBQU8sTUFBTSxNQUFNLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQztBQUNoRSxRQUFJLE9BQU8sU0FBUyxNQUFNLE1BQU0sRUFBRztBQUNuQyxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBQzFELGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUMsRUFBRyxLQUFJLENBQUMsVUFBVSxJQUFJLEVBQUcsS0FBSSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3pGLGlCQUFhLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxhQUFhLGlCQUFpQixLQUFLLElBQUksQ0FBQztBQUNsRixlQUFXLEdBQUc7QUFDZCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBSU8sTUFBTSxRQUFRLENBQUMsTUFBTSxPQUFPLFNBQVM7QUFDMUMsVUFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLEtBQUs7QUFDeEMsVUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLFNBQVMsQ0FBQztBQUNuQyxVQUFNLE9BQU8sa0JBQWtCLEtBQUssSUFBSSxLQUFLLFFBQVEsT0FBTyxPQUFPLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxnQkFBZ0IsSUFBSSxFQUFFLElBQUk7QUFDbEgsUUFBSSxNQUFNLE1BQU0sQ0FBb0IsUUFBUSxHQUFHLFNBQVMsR0FBRyxDQUFDLE9BQU8sUUFBUSxFQUFHO0FBQzlFLFVBQU0sTUFBTSxPQUFPLE1BQU0sV0FBVyxFQUFFLE9BQU8sUUFBUSxDQUFDLE9BQU8sU0FBUyxNQUFNLEdBQUcsS0FBSyxDQUFDO0FBQ3JGLFFBQUksVUFBVSxLQUFLLElBQUksRUFBRyxLQUFJLFFBQVEsQ0FBQyxDQUFDLE1BQU0sTUFBTSxDQUFDO0FBQ3JELFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLE9BQU8sQ0FBQyxNQUFNLFFBQVEsTUFBTSxTQUFTO0FBQ2hELFVBQU0sTUFBTSxPQUFPLE1BQU0sUUFBUSxJQUFJO0FBQ3JDLGlCQUFhLElBQUksTUFBTSxJQUFJO0FBQzNCLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFHQSxNQUFNLFVBQVUsQ0FBQyxXQUFXLFFBQVE7QUFDbEMsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsY0FBYyxDQUFDLENBQUM7QUFDakYsUUFBSSxNQUFNLFNBQVMsU0FBUyxFQUFHLFFBQU8saUNBQWlDLEtBQUssVUFBVSxHQUFHLENBQUM7QUFDMUYsVUFBTSxVQUFVLE9BQU8sT0FBTyxRQUFRLFlBQVksS0FBSyxPQUFPLFlBQVksUUFBUSxXQUFXLEtBQUs7QUFDbEcsV0FBTyx5QkFBeUIsTUFBTSxTQUFTLFFBQVEsTUFBTSxLQUFLLElBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxXQUFXLEVBQUU7QUFBQSxFQUNyRztBQUdBLE1BQU0sT0FBTyxDQUFDLFdBQVcsUUFBUSxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksSUFBSSxDQUFDLE1BQ3JELElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUMvQixVQUFNLE1BQU0sT0FBTyxPQUFPLEtBQUssbUJBQW1CLElBQUk7QUFBQTtBQUFBLE1BQTJCO0FBQUEsSUFBSSxDQUFDO0FBQ3RGLFVBQU0sT0FBTyxNQUFNLHlCQUF5QixJQUFJLE9BQU8sU0FBUyxDQUFDLElBQUksR0FBRyxFQUFFO0FBQzFFLFFBQUksS0FBTSxNQUFLLE1BQU0sUUFBUSxNQUFNLEVBQUUsU0FBUyxPQUFPLENBQUM7QUFBQSxRQUNqRCxNQUFLLEVBQUUsV0FBVyxRQUFRLE9BQU8sR0FBRyxRQUFRLFdBQVcsR0FBRyxDQUFDO0FBQUEsRUFDbEUsQ0FBQztBQUdILE1BQU0sTUFBTSxPQUFPLEtBQUssWUFBWTtBQUNsQyxVQUFNLEVBQUUsT0FBTyxHQUFHLElBQUk7QUFDdEIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUVwQixVQUFNLFNBQVMsQ0FBQyxRQUFTLFNBQVMsSUFBSSxRQUFRLElBQUksU0FBUyxRQUFRO0FBQ25FLFFBQUksVUFBVSxDQUFDLElBQUksUUFBUyxRQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsUUFBUSxHQUFHLE9BQU8sUUFBUSxnQkFBZ0IsRUFBRSxDQUFDLENBQUM7QUFDdEcsUUFBSSxVQUFXLElBQUksVUFBVSxLQUFLLFFBQVEsVUFBWSxRQUFPLEtBQUssS0FBSyxpQkFBaUI7QUFDeEYsUUFBSSxRQUFRLFdBQVcsR0FBRyxJQUFJLEtBQUssS0FBSyxJQUFJO0FBQzVDLFVBQU0sU0FBUyxNQUFNLE9BQU8sS0FBSyxNQUFNO0FBQ3JDLFlBQU1DLFFBQU8sS0FBSyxFQUFFLEtBQUssU0FBUztBQUNsQyxZQUFNLFNBQVMsSUFBSSxRQUFRLGNBQWMsSUFBSSxTQUFTQTtBQUN0RCxhQUFPLFFBQVEsS0FBSyxLQUFLLEVBQUUsTUFBQUEsT0FBTSxRQUFRLFNBQVMsTUFBTSxDQUFDLEtBQUssRUFBRSxlQUFlLE1BQU0sS0FBSyxFQUFFLEVBQUUsQ0FBQztBQUFBLElBQ2pHLENBQUM7QUFDRCxRQUFJLE9BQVEsT0FBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsT0FBTyxDQUFDLEdBQUcsUUFBUSxPQUFPO0FBQUEsYUFDL0QsSUFBSSxVQUFVLEtBQU0sUUFBTyxLQUFLLEtBQUssa0NBQWtDO0FBQ2hGLFdBQU8sR0FBRztBQUFBLEVBQ1o7QUFJQSxNQUFNLE9BQU8sQ0FBQyxLQUFLLFNBQVM7QUFDMUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxPQUFPLElBQUksS0FBSyxJQUFJO0FBQzFDLFdBQU8sT0FBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLEtBQUssUUFBUSxXQUFXLENBQUM7QUFDM0QsV0FBTyxFQUFFLEtBQUssT0FBTyxFQUFFLEtBQUssS0FBSztBQUNqQyxRQUFJLE1BQU8sTUFBSyxJQUFJLGdCQUFnQixLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQ3pELGFBQVMsV0FBVyxHQUFHO0FBQ3ZCLFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLGVBQVcsRUFBRSxNQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssT0FBTyxHQUFHO0FBQ25ELFVBQUksQ0FBQyxNQUFPO0FBQ1osWUFBTSxJQUFJLEtBQUs7QUFDZixpQkFBVyxTQUFTLE9BQVEsTUFBSyxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ3JEO0FBQ0EsUUFBSSxDQUFDLElBQUksUUFBUyxNQUFLLElBQUksZ0JBQWdCLENBQUMsR0FBRyxLQUFLLEVBQUUsS0FBSyxDQUFDO0FBQzVELFVBQU0sR0FBRztBQUNULFNBQUssT0FBTyxlQUFlLElBQUksU0FBUyxFQUFFO0FBQUEsRUFDNUM7QUFJTyxNQUFNLFVBQVUsQ0FBQyxZQUFZO0FBQ2xDLFlBQVEsUUFBUUQsSUFBRztBQUNuQixZQUFRLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxFQUFFLFFBQVEsTUFBTUUsU0FBUSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hFO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsV0FBTyxRQUFRLEVBQUUsTUFBTSxPQUFPLFFBQVEsTUFBTSxNQUFNLElBQUksTUFBTSxPQUFPLFFBQVE7QUFBQSxFQUM3RTs7O0FDMUdBLE1BQU0sU0FBUztBQUVmLE1BQU0sUUFBUSxDQUFDO0FBR2YsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFVBQVUsTUFBTSxPQUFPLFVBQVUsMkJBQTJCLElBQUksRUFBRTtBQUN4RSxRQUFJLENBQUMsV0FBVyxRQUFRLFFBQVEsTUFBTSxFQUFHO0FBQ3pDLFVBQU1DLFNBQVEsZUFBZSxLQUFLLFFBQVEsSUFBSSxLQUFLLFFBQVEsTUFBTSxRQUFRLElBQUk7QUFDN0UsUUFBSSxDQUFDQSxVQUFTLENBQUMsUUFBUSxRQUFRLElBQUksRUFBRztBQUN0QyxTQUFLLEtBQUs7QUFDVixVQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ2xDO0FBR0EsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixRQUFJLENBQUMsTUFBTSxPQUFPLFVBQVUsSUFBSSxFQUFHO0FBQ25DLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLE1BQU0sT0FBTyxjQUFjLENBQUM7QUFBQSxFQUMvQztBQUdBLE1BQU0sVUFBVSxNQUFNLE9BQU8sUUFBUSxTQUFTLGVBQWU7QUFLdEQsTUFBTSxhQUFhLENBQUNDLFFBQU9DLFNBQVEsWUFBWTtBQUNwRCxRQUFJLFlBQVksT0FBTyw4QkFBOEIsUUFBUSxFQUFHLFFBQU9ELE9BQU07QUFFN0UsVUFBTSxLQUFLLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDekIsVUFBSSxXQUFXLFlBQVksQ0FBQyxRQUFRLEVBQUc7QUFDdkMsaUJBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8sb0JBQW9CLE1BQU0sVUFBVSxJQUFJO0FBQ3pGLE1BQUFBLE9BQU07QUFDTixpQkFBVyxNQUFNLE1BQU0sUUFBUSxDQUFDLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNoRDtBQUNBLFVBQU0sWUFBWSxPQUFPLFFBQVEsRUFBRSxPQUFPLFFBQVEsQ0FBQ0MsTUFBSyxHQUFHLE1BQU0sa0JBQWtCLElBQUksTUFBTSxHQUFHLENBQUM7QUFDakcsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLFVBQVcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFBQSxFQUN4Rjs7O0FDbENBLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUNkLE1BQU0sY0FBYztBQUVwQixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFlBQVksb0JBQUksSUFBSTtBQUcxQixNQUFNLFdBQVcsQ0FBQyxnQkFBZ0I7QUFDaEMsWUFBUSxJQUFJLFlBQVksRUFBRTtBQUMxQixZQUFRLE9BQU8sYUFBYSxPQUFPLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxjQUFjLENBQUMsVUFBVTtBQUM3QixVQUFNLENBQUNDLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsUUFBSSxDQUFDLE9BQU8sQ0FBQyxFQUFHLFFBQU9BLFVBQVMsU0FBU0EsTUFBSztBQUM5QyxXQUFPLElBQUksS0FBSztBQUNoQixlQUFXLEVBQUUsR0FBRyxLQUFLLE1BQU8sU0FBUSxJQUFJLEVBQUU7QUFDMUMsVUFBTSxVQUFVLE9BQU8sSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLEdBQUcsUUFBUSxjQUFjLElBQUksUUFBUSxVQUFVLEVBQUU7QUFDN0YsU0FBS0EsUUFBTyxPQUFPLEVBQUUsT0FBTyxRQUFRLEdBQUcsRUFBRSxNQUFNLENBQUM7QUFBQSxFQUNsRDtBQUdBLE1BQU1DLGFBQVksQ0FBQyxnQkFBZ0IsWUFBWSxlQUFlLFlBQVksUUFBUSxJQUFJO0FBR3RGLE1BQU1DLE9BQU0sQ0FBQyxnQkFBZ0I7QUFDM0IsVUFBTSxXQUFXLElBQUksSUFBSSxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssQ0FBQztBQUMzQyxRQUFJLFNBQVMsSUFBSSxXQUFXLEVBQUc7QUFDL0IsVUFBTSxFQUFFLFdBQVcsSUFBSSxZQUFZO0FBQ25DLFVBQU0sU0FBUyxJQUFJLEdBQUcsSUFBSSxvQkFBb0IsRUFBRSxPQUFPLENBQUMsV0FDdEQsV0FBVyxlQUFlLE9BQU8sUUFBUSxlQUFlLGNBQWMsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLENBQUMsU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUNuSCxnQkFBWSxNQUFNLElBQUksV0FBVyxJQUFJLENBQUMsV0FBVyxJQUFJLENBQUMsYUFBYSxHQUFHLE1BQU0sRUFBRSxNQUFNLEdBQUcsV0FBVyxDQUFDO0FBQUEsRUFDckc7QUFJQSxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsSUFBSSxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsTUFBTTtBQUNyRCxRQUFJLFdBQVcsTUFBTztBQUN0QixVQUFNLENBQUNGLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsVUFBTSxPQUFPLE9BQU8sT0FBT0MsVUFBUztBQUNwQyxXQUFPLE9BQU8sS0FBSztBQUNuQixRQUFJQSxXQUFVRCxNQUFLLEdBQUc7QUFDcEIsY0FBUSxPQUFPLEVBQUU7QUFDakIsVUFBSSxPQUFPLENBQUMsRUFBRyxPQUFNLElBQUlBLE1BQUs7QUFDOUIsYUFBTyxZQUFZLElBQUk7QUFBQSxJQUN6QjtBQUNBLGVBQVcsU0FBUyxNQUFNO0FBQ3hCLFlBQU0sSUFBSSxLQUFLO0FBQ2YsZUFBUyxLQUFLO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBR0EsTUFBTUcsUUFBTyxDQUFDLE9BQU87QUFDbkIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUc7QUFDekIsVUFBTUMsVUFBUyxVQUFVLElBQUksRUFBRSxLQUFLLENBQUM7QUFDckMsY0FBVSxPQUFPLEVBQUU7QUFDbkIsWUFBUSxPQUFPLEVBQUU7QUFFakIsZUFBVyxTQUFTLE9BQU9BLFVBQVMsQ0FBQyxFQUFHLE9BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0Q7QUFHQSxNQUFNLE9BQU8sSUFBSSxxQkFBcUIsQ0FBQyxZQUFZO0FBQ2pELGVBQVcsRUFBRSxnQkFBZ0IsT0FBTyxLQUFLLFNBQVM7QUFDaEQsVUFBSSxDQUFDLE9BQU8sUUFBUSxJQUFJLEVBQUcsTUFBSyxVQUFVLE1BQU07QUFBQSxlQUN2QyxlQUFnQixDQUFBRixLQUFJLE1BQU07QUFBQSxJQUNyQztBQUFBLEVBQ0YsQ0FBQztBQUVELE1BQU1HLFFBQU8sTUFBTTtBQUNqQixlQUFXLGVBQWUsSUFBSSxJQUFJLEdBQUc7QUFDbkMsVUFBSSxNQUFNLElBQUksV0FBVyxFQUFHO0FBQzVCLFlBQU0sSUFBSSxXQUFXO0FBQ3JCLFVBQUksWUFBWSxRQUFRLGNBQWMsVUFBVyxNQUFLLFFBQVEsV0FBVztBQUFBLFVBQ3BFLENBQUFILEtBQUksV0FBVztBQUFBLElBQ3RCO0FBQ0EsZUFBVyxNQUFNLG9CQUFJLElBQUksQ0FBQyxHQUFHLFVBQVUsS0FBSyxHQUFHLEdBQUcsT0FBTyxDQUFDLEVBQUcsQ0FBQUMsTUFBSyxFQUFFO0FBQUEsRUFDdEU7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixTQUFLLFVBQVUsQ0FBQyxFQUFFLE9BQU8sSUFBSSxLQUFLLE1BQU07QUFDdEMsVUFBSSxDQUFDLE9BQU8sS0FBSyxXQUFXLFFBQVEsS0FBSyxDQUFDLEtBQUssUUFBUSxJQUFJLEVBQUcsUUFBTztBQUVyRSxVQUFJLFFBQVEsSUFBSSxFQUFFLEtBQUssQ0FBQyxNQUFNLEtBQUssV0FBVyxnQkFBZ0IsRUFBRyxXQUFVLElBQUksSUFBSSxDQUFDLEdBQUksVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUksS0FBSyxDQUFDO0FBQ3hILGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxTQUFLLFlBQVksSUFBSTtBQUNyQixVQUFNLFFBQVEsRUFBRSxpQkFBaUIsQ0FBQyxpQkFBaUIsR0FBRyxXQUFXLE1BQU0sU0FBUyxLQUFLO0FBQ3JGLFFBQUksaUJBQWlCRSxLQUFJLEVBQUUsUUFBUSxTQUFTLGlCQUFpQixLQUFLO0FBQ2xFLElBQUFBLE1BQUs7QUFBQSxFQUNQOzs7QUNsR0EsTUFBTSxPQUFPO0FBRWIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFHdEIsTUFBTSxXQUFXLENBQUMsT0FBTztBQUN2QixVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxFQUFFLEtBQUssb0JBQUksSUFBSSxFQUFFO0FBQy9DLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFNBQVMsTUFBTSxTQUFTLElBQUksT0FBTyxJQUFJLENBQUMsS0FBSyxJQUFJO0FBR3pFLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLFFBQVEsUUFBUSxFQUFFLEtBQUssSUFBSTtBQUdoRixNQUFNQyxRQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzlDLFVBQU0sU0FBUyxPQUFPLFVBQVUsSUFBSSxJQUFJLEdBQUc7QUFDM0MsVUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNO0FBQ3BDLFFBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQWE7QUFDMUMsVUFBTSxRQUFRLE9BQU8sYUFBYSxJQUFJO0FBQ3RDLFFBQUssU0FBUyxjQUFlLFVBQVUsVUFBVztBQUNsRCxVQUFNLE9BQU8sU0FBUyxLQUFLLEVBQUU7QUFDN0IsU0FBSyxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksQ0FBQztBQUNwRCxpQkFBYSxLQUFLLEtBQUs7QUFDdkIsU0FBSyxRQUFRLFdBQVcsTUFBTSxNQUFNLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDakY7QUFJQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFVBQU0sRUFBRSxjQUFjLE1BQU0sVUFBVSxNQUFNLElBQUk7QUFDaEQsV0FBTyxVQUFVLFNBQVMsa0JBQWtCLFNBQVMsWUFBYSxTQUFTLFlBQVksVUFBVTtBQUFBLEVBQ25HO0FBR0EsTUFBTSxRQUFRLENBQUMsT0FBTztBQUNwQixVQUFNLE9BQU8sU0FBUyxFQUFFO0FBQ3hCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLEtBQU0sUUFBTyxLQUFLLE1BQU0sT0FBTyxFQUFFO0FBQ3RDLFVBQU1DLFdBQVUsU0FBUztBQUN6QixRQUFJQSxTQUFTLFFBQU8sS0FBS0EsU0FBUSxLQUFLLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFFckQsUUFBSSxLQUFLLFdBQVk7QUFFckIsVUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUN0RyxPQUFPLENBQUMsU0FBUyxDQUFDLFNBQVMsTUFBTSxJQUFJLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDdEQsU0FBSyxJQUFJLE1BQU07QUFDZixRQUFJLENBQUMsTUFBTSxDQUFDLEVBQUc7QUFDZixTQUFLLGFBQWE7QUFDbEIsVUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFDMUQsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLFFBQVEsSUFBSSxHQUFHLENBQUMsRUFBRSxLQUFLLE9BQU87QUFDakYsVUFBTSxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxjQUFjLE1BQU0sSUFBSSxFQUFFO0FBQ3BGLFFBQUksT0FBUSxRQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLEVBQUUsQ0FBQztBQUN6RCxTQUFLLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDekI7QUFHQSxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQ3hCLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxTQUFTLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLE9BQU8sVUFBVSxRQUFRO0FBQ3JGLFdBQU8sR0FBRyxJQUFJO0FBQUE7QUFBQSxNQUFvQztBQUFBLElBQU0sQ0FBQztBQUFBLEVBQzNEO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsT0FBRywrQkFBK0JELEtBQUk7QUFDdEMsU0FBSyxVQUFVLENBQUMsRUFBRSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ3pDLFVBQUksVUFBVSxXQUFXLFVBQVcsT0FBTSxJQUFJLEVBQUUsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsU0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFBTTtBQUMvQixZQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsVUFBSSxDQUFDLFFBQVEsV0FBVyxPQUFRO0FBQ2hDLFdBQUssYUFBYTtBQUNsQixpQkFBVyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDNUIsQ0FBQztBQUFBLEVBQ0g7OztBQ2pGQSxNQUFNLFNBQVM7QUFHZixNQUFNRSxRQUFPLENBQUMsT0FBTztBQUNuQixlQUFXLFdBQVcsSUFBSSxJQUFJLE1BQU0sR0FBRyxHQUFHO0FBQ3hDLFVBQUksTUFBTSxRQUFRLGFBQWEsTUFBTSxNQUFNLEdBQUk7QUFDL0MsY0FBUSxTQUFTO0FBQ2pCLGNBQVEsZ0JBQWdCLE1BQU07QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFdBQVc7QUFDN0IsU0FBSyxVQUFVLE9BQU8sY0FBYyxDQUFDLENBQUMsTUFBTTtBQUM1QyxpQkFBYSxNQUFNLGFBQWEsU0FBUyxTQUFTLElBQUk7QUFDdEQsUUFBSSxDQUFDLEtBQUssVUFBVSxPQUFRLE1BQUssZ0JBQWdCLE9BQU87QUFDeEQsZUFBVyxXQUFXLE1BQU0sd0JBQXdCLElBQUksR0FBRztBQUN6RCxZQUFNLEVBQUUsYUFBYSxJQUFJLFFBQVE7QUFDakMsY0FBUSxTQUFTLENBQUMsVUFBVyxnQkFBZ0IsaUJBQWlCO0FBQUEsSUFDaEU7QUFBQSxFQUNGO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUTtBQUNyQixVQUFNLEVBQUUsUUFBUSxJQUFJLE9BQU8sSUFBSTtBQUMvQixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxHQUFHLEVBQUc7QUFDNUIsU0FBSyxNQUFNLE1BQU07QUFDakIsVUFBTSxXQUFXLFFBQVEsYUFBYSxpQkFBaUI7QUFDdkQsVUFBTSxVQUFVLFlBQVksT0FBTyxRQUFRLFFBQVE7QUFDbkQsUUFBSSxDQUFDLFdBQVcsQ0FBQyxLQUFLLFNBQVMsT0FBTyxFQUFHO0FBQ3pDLFlBQVEsU0FBUztBQUNqQixZQUFRLGFBQWEsUUFBUSxFQUFFO0FBQUEsRUFDakM7QUFHQSxNQUFNQyxPQUFNLENBQUMsRUFBRSxRQUFRLEtBQUssTUFBTTtBQUNoQyxRQUFJLE9BQU8sTUFBTSxTQUFTLGNBQWUsQ0FBQUQsTUFBSyxPQUFPLEVBQUU7QUFDdkQsUUFBSSxPQUFPLFVBQVUsSUFBSSxFQUFHLE1BQUssTUFBTTtBQUFBLEVBQ3pDO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxXQUFXLEtBQUs7QUFDckIsT0FBRyxxQ0FBcUNDLElBQUc7QUFFM0MsVUFBTSxPQUFPLE1BQU07QUFDakIsTUFBQUQsTUFBSztBQUNMLGlCQUFXLFFBQVEsSUFBSSxhQUFhLEVBQUcsTUFBSyxJQUFJO0FBQUEsSUFDbEQ7QUFDQSxTQUFLLFlBQVksSUFBSTtBQUNyQixPQUFHLFlBQVksQ0FBQyxFQUFFLFVBQVUsTUFBTSxhQUFhLEtBQUssQ0FBQztBQUFBLEVBQ3ZEOzs7QUNyREEsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxPQUFPLE1BQU07QUFDakIsUUFBSSxTQUFTLE9BQVE7QUFDckIsZUFBVyxNQUFNLFNBQVM7QUFDeEIsWUFBTSxPQUFPLEtBQUssRUFBRTtBQUVwQixVQUFJLE1BQU0sYUFBYSxZQUFZLEdBQUcsU0FBUyxRQUFRLEVBQUcsT0FBTSxJQUFJO0FBQUEsSUFDdEU7QUFDQSxZQUFRLE1BQU07QUFBQSxFQUNoQjtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLFNBQUssVUFBVSxDQUFDLEVBQUUsSUFBSSxPQUFPLE1BQU07QUFDakMsVUFBSSxDQUFDLFNBQVMsVUFBVSxDQUFDLE9BQVEsUUFBTztBQUN4QyxjQUFRLElBQUksRUFBRTtBQUNkLGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxPQUFHLG9CQUFvQixJQUFJO0FBQUEsRUFDN0I7OztBQ3BCQSxNQUFNLE1BQU07QUFHWixNQUFNLE9BQU8sQ0FBQyxJQUFJRSxVQUFTO0FBQ3pCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxLQUFNLE9BQU0sS0FBSyxJQUFJLEVBQUUsUUFBUUEsS0FBSTtBQUFBLEVBQ3pDO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxhQUFhLENBQUMsRUFBRSxJQUFJLElBQUksTUFBTTtBQUNqQyxXQUFLLElBQUksQ0FBQyxRQUFRO0FBQ2hCLFlBQUksUUFBUTtBQUNaLFlBQUksU0FBUztBQUFBLE1BQ2YsQ0FBQztBQUNELFVBQUksT0FBTyxpQkFBaUIsWUFBWSxDQUE4QixFQUFFLGtCQUFrQixRQUFRLE1BQU0sTUFBTTtBQUM1RyxZQUFJLGlCQUFrQixNQUFLLElBQUksQ0FBQyxRQUFTLElBQUksUUFBUyxTQUFTLFFBQVMsSUFBSSxHQUFJO0FBQUEsTUFDbEYsQ0FBQztBQUNELFVBQUksaUJBQWlCLFdBQVcsTUFBTSxLQUFLLElBQUksQ0FBQyxRQUFTLElBQUksU0FBUyxJQUFLLENBQUM7QUFBQSxJQUM5RSxDQUFDO0FBRUQsU0FBSyxZQUFZLE1BQU0sSUFBSSxHQUFHLEVBQUUsUUFBUSxDQUFDLFFBQVMsSUFBSSxTQUFTLElBQUssQ0FBQztBQUFBLEVBQ3ZFOzs7QUNQQSxNQUFNQyxTQUFRLENBQUMsWUFBWTtBQUN6QixVQUFNLEVBQUUsUUFBUSxJQUFJO0FBQ3BCLFFBQUksS0FBSyxPQUFPLEdBQUc7QUFDakIsY0FBUSxPQUFPO0FBQ2YsYUFBTyxVQUFVO0FBQUEsSUFDbkI7QUFDQSxVQUFNLFFBQVEsT0FBTyxNQUFNLFFBQVEsT0FBTyxLQUFLO0FBQy9DLFVBQU0sTUFBTSxhQUFhLE9BQU8sa0JBQWtCLE9BQU8sZUFBZSxTQUFTLE1BQU07QUFDdkYsWUFBUSxNQUFNLEdBQUc7QUFDakIsWUFBUSxNQUFNLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFBQSxFQUNuQztBQUtPLE1BQU0sUUFBUSxDQUFDLFlBQVk7QUFDaEMsUUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPLEtBQU07QUFDMUQsYUFBUyxRQUFRLFNBQVM7QUFDMUIsYUFBUyxpQkFBaUIsUUFBUSxNQUFNLEtBQUssUUFBUSxPQUFPLEdBQUcsSUFBSTtBQUNuRSxlQUFXLE1BQU1BLE9BQU0sT0FBTyxHQUFHLFFBQVEsS0FBSztBQUM5QyxpQkFBYTtBQUNiLGFBQVM7QUFDVCxlQUFXO0FBQ1gsZ0JBQVk7QUFDWixpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsZ0JBQVk7QUFDWixnQkFBWTtBQUNaLGdCQUFZO0FBQ1osY0FBVTtBQUNWLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixlQUFXO0FBQ1gsZ0JBQVk7QUFDWixpQkFBYTtBQUFBLEVBQ2Y7OztBQ3REQSxRQUFNLEtBQUs7IiwKICAibmFtZXMiOiBbImFzayIsICJzZWVuIiwgIm5hbWUiLCAib3B0aW9ucyIsICJzdGFydCIsICJhc2siLCAiZmlyc3QiLCAic2VuZCIsICJmb2xsb3ciLCAicGxhY2VPZiIsICJhbGwiLCAicGxhY2VzIiwgInJ1biIsICJrZXB0IiwgImZvbGxvdyIsICJqb2IiLCAic2VudCIsICJzZXR0bGUiLCAid2FpdGluZyIsICJidXR0b24iLCAic2hvdyIsICJ0ZWxsIiwgIm5vdGUiLCAiZ3JvdXBzIiwgIm1hcmsiLCAiaXNPd24iLCAibmV3cyIsICJsb29rIiwgInRvIiwgImtlcHQiLCAicGxhY2VzIiwgImlkIiwgImxlbmd0aCIsICJzd2FwIiwgImtleSIsICJ0YWtlIiwgInNlZW4iLCAiY2FsbCIsICJyZWxlYXNlIiwgInBsYWNlcyIsICJydW4iLCAiY2FsbCIsICJiZWdpbiIsICJjaGFpbiIsICJyZWxlYXNlIiwgImNhbGwiLCAiZW5kIiwgInNob3ciLCAiYXNrIiwgInJvb3QiLCAicmVsZWFzZSIsICJzZW5kcyIsICJiZWdpbiIsICJmaXJzdCIsICJmaXJzdCIsICJpc1dhaXRpbmciLCAiYXNrIiwgInRlbGwiLCAiY2F1c2VzIiwgImxvb2siLCAibm90ZSIsICJwcmVzc2VkIiwgInNob3ciLCAiZW5kIiwgInNob3ciLCAiYmVnaW4iXQp9Cg==
