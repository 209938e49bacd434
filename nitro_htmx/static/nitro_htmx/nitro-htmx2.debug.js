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
  var rootOf = (element) => {
    if (!isTrusted(element)) return;
    const root = element.closest?.(`${ROOT},[data-nitro-owner]`);
    return find(root?.dataset.nitroOwner) ?? root;
  };
  var allOf = (selector, root) => all(selector, root).filter((element) => rootOf(element) === root);
  var partsOf = ({ content }) => [content, ...[...content.querySelectorAll("template[data-nitro-update]")].map((update) => update.content)];
  var isPlain = (root) => !root.querySelector(`${ROOT},[data-nitro-slot],${untrusted}`);
  var isOurs = (element, path) => path?.startsWith(rootOf(element)?.dataset.nitroUrl ?? NaN);
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
      ...more
    };
  };
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
  var grab = (event, ask3, caught) => {
    if (!isOurs(caught.element, caught.path)) return;
    stop(event);
    ask3(caught);
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
  var watchLeaving = (name, read) => window.addEventListener(`htmx:${name}`, ({ defaultPrevented, detail }) => {
    if (defaultPrevented) return;
    const { job, element, body, xhr } = read(detail);
    const id = rootOf(element)?.id;
    if (id && hasFile(body)) announce("uploading", { id, xhr: xhr() });
    if (job) announce("leaving", job);
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
  var capture = (ask3) => {
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
        grab(event, ask3, { element, path, body, cause });
      }
    });
    onHtmx("configRequest", (event, detail) => {
      const { elt: element, errors, formData: body, path, timeout, triggeringEvent: cause } = detail;
      const job = cause?.nitro;
      if (!job) return errors.length || grab(event, ask3, { element, path, body, cause });
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
  var isFull = (heard) => heard[options.nitroHeard - 1] || heard.filter(([name]) => /^call:/.test(name))[CALL_LIMIT - 1];
  var enqueue = (job) => {
    if (!announce("queued", job)) return;
    const { id, heard, chain, counts } = Object.assign(job, causes.get(job.cause));
    const line = lines.get(id);
    if (chain.includes(id) || chain[MAX_HOPS] || counts[id] > MAX_HOPS) {
      const why = chain.includes(id) ? "loop" : "too long a chain, maybe a loop";
      if (chain[1]) console.warn(`nitro: ${why}: ${job.cause.type} stops: ${[...chain, id].join(" > ")}`);
      return;
    }
    const other = heard && line?.find((job2) => job2.heard && !job2.token && !isFull(job2.heard));
    if (other) {
      other.heard?.push(...heard);
      other.chain = other.chain.filter((step) => chain.includes(step));
    } else if (!line) work(id, [job]);
    else if (heard || !job.isQuiet) line.push(job);
  };
  var work = async (id, line) => {
    lines.set(id, line);
    const run2 = await runner;
    await new Promise((resolve) => setTimeout(resolve));
    for (; line.length; line.shift()) {
      const [job] = line;
      await run2(job).catch((error) => drop(job, error));
      announce("done", job);
      const root = job.isStale && (job.heard || !job.isQuiet) && !line[1] && find(id);
      if (root) line.push(newJob(root, "refresh", { isQuiet: true }));
    }
    lines.delete(id);
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
    const waiting = [...toasts.keys()].filter((toast) => !toast.parentNode).sort((a, b) => isError(b) - isError(a));
    for (const toast of waiting.slice(0, limit - (toasts.size - waiting.length))) {
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
  var make = (message, level, style, canReload) => {
    const toast = document.createElement("div");
    toast.className = "nitro-toast";
    Object.assign(toast.dataset, { level, style });
    const button = '<button type="button" class="nitro-toast-button"></button>';
    toast.innerHTML = `<p class="nitro-toast-text"></p>${canReload ? button : ""}${button}`;
    const [text, ...buttons] = toast.children;
    text.textContent = message;
    const { nitroToastReload, nitroToastDismiss } = options;
    const doings = [[nitroToastDismiss, () => close(toast)], [nitroToastReload, () => location.reload()]];
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
  var show2 = (message, level, { enabled, position, duration, style }, canReload = false) => {
    if (!enabled) return;
    settle2();
    const region = (places.get(position) ?? places.get("top-right")).children[Number(level === "error")];
    for (const [{ dataset, firstElementChild }, entry] of toasts) {
      const text = (
        /** @type {any} */
        firstElementChild
      );
      if (entry.region !== region || dataset.level !== level || text.textContent !== message) continue;
      text.dataset.count = Number(text.dataset.count ?? 1) + 1;
      entry.left = Math.max(entry.left, duration);
      return;
    }
    toasts.set(make(message, level, style, canReload), { region, left: canReload ? Infinity : duration });
    showNext();
  };
  var tell = ({ detail, target }, message, level, canReload) => {
    if (message == null) return;
    const name = CSS.escape(`${detail.component}`);
    const root = target.dataset?.nitroToast ? target : first(`[data-nitro-component="${name}"][data-nitro-toast]`);
    const config = { ...defaults, ...JSON.parse(root?.dataset.nitroToast ?? "{}") };
    const adapter = Object.hasOwn(window, "NitroToastAdapter") && window.NitroToastAdapter;
    if (adapter && typeof adapter.show === "function") adapter.show(message, level, config);
    else show2(message, level, config, canReload);
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
      tell(event, event.detail?.text, event.detail?.level ?? "info");
    });
    window.addEventListener("nitro:error", (event) => {
      tell(event, event.detail?.error, "error", RELOAD_STATUSES.includes(event.detail?.status));
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

  // nitro_htmx/client/answers.js
  var settled = async (id) => {
    let root = find(id);
    for (let tries = 0; tries < 500 && root?.closest(".htmx-added"); root = find(id), tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return root;
  };
  var leave = (id, to) => {
    for (const job of lineOf(id).splice(1)) announce("done", job);
    to ? location.assign(to) : location.reload();
  };
  var accept = async (job, { headers, redirected, status, text, url }, adapter) => {
    const { id, path, token } = job;
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
      let { events } = JSON.parse(headers.get("HX-Trigger"))["nitro:events"];
      if (!events) {
        const match = (
          /** @type {any} */
          /<script [^>]*data-nitro-events>([^<]*)<\/script>$/.exec(text)
        );
        ({ events } = JSON.parse(match[1]));
        text = text.slice(0, match.index);
      }
      job.events = [...events];
    } catch {
      return;
    }
    await released();
    const root = await settled(id);
    const to = headers.get("HX-Redirect");
    if (to || headers.get("HX-Refresh")) leave(id, to);
    else if (!text || status > 299 && status !== 422) return;
    else if (root?.dataset.nitroToken !== token) job.isStale = true;
    else await replace(root, text, job, adapter).catch(console.error);
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

  // nitro_htmx/client/events.js
  var deliver = (job) => {
    const { id, component, action, root, status, chain, counts, resolve, reject } = job;
    announce("answered", job);
    const error = job.error ?? options[`nitroError-${status}`] ?? options.nitroError;
    for (const [name, detail] of job.events ?? [["nitro:error", { component, action, error, status }]]) {
      const cause = eventOf(name, detail);
      causes.set(cause, { chain: [...chain, id], counts });
      if (name === "nitro:error") reject?.(failure(detail));
      if (name === "nitro:action-complete") resolve?.(detail);
      (find(id) ?? document.body).dispatchEvent(cause);
      const [to, call2] = JSON.parse(root.dataset.nitroOn ?? "{}")[name] ?? [];
      if (find(to)) enqueue(newJob(find(to), "refresh", { isQuiet: true, heard: [[call2, detail]], cause }));
    }
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
  var ask = ({ element, path, body, cause }) => {
    const root = rootOf(element);
    const action = path.slice(root.dataset.nitroUrl.length).split("/")[0];
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
    const root = await settled(id);
    const isGone = !root || root !== job.root && job.page !== address();
    if (isGone && !job.isQuiet) finish(Object.assign(job, { status: 0, error: options["nitroError-404"] }));
    if (isGone || job.reject && root.dataset.nitroLazy) return drop(job, "it is not there");
    fill(job, root);
    const source = job.source?.isConnected ? job.source : root;
    const answer = await adapter.send(job, { root, source, headers: chain[0] && { "Nitro-Chain": chain.join() } });
    if (answer) await accept(Object.assign(job, { answer, status: answer.status }), answer, adapter);
    else if (job.status == null) return drop(job, "a listener or hx-sync stopped it");
    finish(job);
  };
  var fill = (job, root) => {
    const { body, counts, heard, id, sent } = job;
    job.token = root.dataset.nitroToken;
    counts[id] = (counts[id] ?? 0) + 1;
    if (heard) body.set("nitro-events", JSON.stringify(heard));
    const names = /* @__PURE__ */ new Set();
    for (const { name, bound, values } of sent.values()) {
      if (!bound) continue;
      names.add(bound);
      for (const value of values) body.append(name, value);
    }
    if (!job.isQuiet) body.set("nitro-fields", [...names].join());
    const cookies = new URLSearchParams(document.cookie.replaceAll("; ", "&"));
    body.set("csrfmiddlewaretoken", cookies.get(options.nitroCsrfCookie) || options.nitroCsrf);
    body.append("nitro-token", job.token ?? "");
  };
  var connect = (adapter) => {
    adapter.capture(ask);
    runWith((job) => run(job, adapter));
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
    const sends = /submit|image/.test(control.type) && control.form?.matches(ASKS);
    if (!sends && !control.matches(ASKS)) return;
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
  var isWaiting = (placeholder) => placeholder.isConnected && placeholder.matches(LAZY);
  var ask2 = (placeholder) => {
    const underWay = new Set([...groups].flat());
    if (underWay.has(placeholder)) return;
    const { nitroGroup } = placeholder.dataset;
    const others = all(`${LAZY}[data-nitro-group]`).filter((member) => member !== placeholder && member.dataset.nitroGroup === nitroGroup && !tried.has(member) && !underWay.has(member));
    askTogether(tried.has(placeholder) ? [placeholder] : [placeholder, ...others].slice(0, GROUP_LIMIT));
  };
  var goOn = ({ action, id, root, group = [root] }) => {
    if (action !== MOUNT) return;
    const [first2, ...others] = group;
    const left = others.filter(isWaiting);
    groups.delete(group);
    if (isWaiting(first2)) {
      loading.delete(id);
      if (others[0]) tried.add(first2);
      return askTogether(left);
    }
    for (const other of left) {
      tried.add(other);
      askAlone(other);
    }
  };
  var tell2 = (id) => {
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
      else if (isIntersecting) ask2(target);
    }
  });
  var look = () => {
    for (const placeholder of all(LAZY)) {
      if (known.has(placeholder)) continue;
      known.add(placeholder);
      if (placeholder.dataset.nitroLazy === "visible") seen.observe(placeholder);
      else ask2(placeholder);
    }
    for (const id of /* @__PURE__ */ new Set([...overheard.keys(), ...loading])) tell2(id);
  };
  var startLazy = () => {
    hear("queued", ({ cause, id, root }) => {
      if (!cause?.type.startsWith("nitro:") || !root.matches(LAZY)) return true;
      if (loading.has(id) || !cause.type.startsWith("nitro:refresh-")) overheard.set(id, [...overheard.get(id) ?? [], cause]);
      return false;
    });
    hear("answered", goOn);
    const watch = { attributeFilter: ["data-nitro-lazy"], childList: true, subtree: true };
    new MutationObserver(look).observe(document.documentElement, watch);
    look();
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
  var begin = ({ action, id, isQuiet, source }) => {
    const root = find(id);
    if (!root || isQuiet || /^(sync|nitro-mount)$/.test(action)) return;
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9yZ2V0LmpzIiwgIi4uLy4uL2NsaWVudC93YXkuanMiLCAiLi4vLi4vY2xpZW50L3R5cGluZzIuanMiLCAiLi4vLi4vY2xpZW50L2h0bXgyLmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9mb2N1cy5qcyIsICIuLi8uLi9jbGllbnQvbGluZXMuanMiLCAiLi4vLi4vY2xpZW50L2VudHJpZXMuanMiLCAiLi4vLi4vY2xpZW50L3RvYXN0cy5qcyIsICIuLi8uLi9jbGllbnQvb3duLmpzIiwgIi4uLy4uL2NsaWVudC9wcmVzcy5qcyIsICIuLi8uLi9jbGllbnQvYW5zd2Vycy5qcyIsICIuLi8uLi9jbGllbnQvZXZlbnRzLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9sYXp5LmpzIiwgIi4uLy4uL2NsaWVudC9saXZlLmpzIiwgIi4uLy4uL2NsaWVudC9sb2FkaW5nLmpzIiwgIi4uLy4uL2NsaWVudC9wb2xscy5qcyIsICIuLi8uLi9jbGllbnQvdXBsb2Fkcy5qcyIsICIuLi8uLi9jbGllbnQvc3RhcnQuanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLWh0bXgyLmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBXaGVyZSB0aGluZ3MgYXJlIG9uIHRoZSBwYWdlLCBhbmQgd2hvc2UgdGhleSBhcmUuICovXG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgaGFzIHdyaXR0ZW4gYXQgb3VyIHNjcmlwdC4gKi9cbmV4cG9ydCBjb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuZXhwb3J0IGNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5leHBvcnQgY29uc3QgQVNLUyA9ICdbaHgtcG9zdF0sW2RhdGEtaHgtcG9zdF0nO1xuXG5sZXQgdW50cnVzdGVkID0gJyc7XG4vKiogTmFtZSB3aGF0IHBlb3BsZSB3cm90ZTogbm90aGluZyBpbiB0aGVyZSBhY3RzLCBpcyBib3VuZCwgb3IgaXMgYSBjb21wb25lbnQuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGlzdHJ1c3QgPSAoc2VsZWN0b3IpID0+IHZvaWQgKHVudHJ1c3RlZCA9IHNlbGVjdG9yKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzVHJ1c3RlZCA9IChlbGVtZW50KSA9PiAhZWxlbWVudC5jbG9zZXN0Py4odW50cnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdD86IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsID0gKHNlbGVjdG9yLCByb290ID0gZG9jdW1lbnQpID0+IFsuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoaXNUcnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpcnN0ID0gKHNlbGVjdG9yKSA9PiBhbGwoc2VsZWN0b3IpWzBdO1xuXG4vKiogQHR5cGUgeyhpZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChpZCkgPT4gaWQgJiYgZmlyc3QoJyMnICsgQ1NTLmVzY2FwZShpZCkpO1xuXG4vKiogVGhlIHJvb3Qgb2YgdGhlIGNvbXBvbmVudCB0aGF0IGFuIGVsZW1lbnQgYmVsb25ncyB0bywgYnkgaXRzIHNsb3RzLCB0b28uXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHJvb3RPZiA9IChlbGVtZW50KSA9PiB7XG4gIGlmICghaXNUcnVzdGVkKGVsZW1lbnQpKSByZXR1cm47XG4gIGNvbnN0IHJvb3QgPSBlbGVtZW50LmNsb3Nlc3Q/LihgJHtST09UfSxbZGF0YS1uaXRyby1vd25lcl1gKTtcbiAgcmV0dXJuIGZpbmQocm9vdD8uZGF0YXNldC5uaXRyb093bmVyKSA/PyByb290O1xufTtcblxuLyoqIFdoYXQgYmVsb25ncyB0byB0aGUgY29tcG9uZW50IG9mIHRoaXMgcm9vdCwgYW5kIHRvIG5vbmUgaW5zaWRlLlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbE9mID0gKHNlbGVjdG9yLCByb290KSA9PiBhbGwoc2VsZWN0b3IsIHJvb3QpLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdE9mKGVsZW1lbnQpID09PSByb290KTtcblxuLyoqIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXI6IGEgY29tcG9uZW50LCBhbmQgd2hhdCBpdCBicmluZ3MgdG8gaXRzIHNsb3RzLlxuICogQHR5cGUgeyh0ZW1wbGF0ZTogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBwYXJ0c09mID0gKHsgY29udGVudCB9KSA9PlxuICBbY29udGVudCwgLi4uWy4uLmNvbnRlbnQucXVlcnlTZWxlY3RvckFsbCgndGVtcGxhdGVbZGF0YS1uaXRyby11cGRhdGVdJyldLm1hcCgodXBkYXRlKSA9PiB1cGRhdGUuY29udGVudCldO1xuXG4vKiogV2hldGhlciBub3RoaW5nIGluIGEgY29tcG9uZW50IGlzIG9mIGFub3RoZXIsIG9yIG9mIHBlb3BsZSwgc28gdGhhdCBub2JvZHkgaGFzIHRvIGFzayBlYWNoIGVsZW1lbnQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1BsYWluID0gKHJvb3QpID0+ICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7Uk9PVH0sW2RhdGEtbml0cm8tc2xvdF0sJHt1bnRydXN0ZWR9YCk7XG5cbi8qKiBXaGV0aGVyIHRoZSBhZGRyZXNzIGlzIHRoYXQgb2YgYW4gYWN0aW9uIG9mIHRoZSBjb21wb25lbnQgYXJvdW5kIHRoZSBlbGVtZW50LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091cnMgPSAoZWxlbWVudCwgcGF0aCkgPT4gcGF0aD8uc3RhcnRzV2l0aChyb290T2YoZWxlbWVudCk/LmRhdGFzZXQubml0cm9VcmwgPz8gTmFOKTtcblxuLyoqIFdyaXRlIGFuIGF0dHJpYnV0ZSBhcyBpdCB3YXM7IG51bGw6IGl0IHdhcyBub3QgdGhlcmUuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgbmFtZTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nIHwgbnVsbCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzZXRBdHRyaWJ1dGUgPSAoZWxlbWVudCwgbmFtZSwgdmFsdWUpID0+XG4gIHZhbHVlID09PSBudWxsID8gZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUobmFtZSkgOiBlbGVtZW50LnNldEF0dHJpYnV0ZShuYW1lLCB2YWx1ZSk7XG5cbmV4cG9ydCBjb25zdCBhZGRyZXNzID0gKCkgPT4gbG9jYXRpb24ucGF0aG5hbWUgKyBsb2NhdGlvbi5zZWFyY2g7XG5cbi8qKiBIZWFyIGV2ZW50cyBiZWZvcmUgZXZlcnlib2R5IGVsc2UuXG4gKiBAdHlwZSB7KG5hbWVzOiBzdHJpbmcsIGxpc3RlbmVyOiAoZXZlbnQ6IGFueSkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBvbiA9IChuYW1lcywgbGlzdGVuZXIpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzLnNwbGl0KCcgJykpIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbn07XG5cbi8qKiBMZXQgbm9ib2R5IGVsc2UgaGVhciBhbiBldmVudCwgYW5kIHRoZSBicm93c2VyIGRvIG5vdGhpbmcuXG4gKiBAdHlwZSB7KGV2ZW50OiBFdmVudCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzdG9wID0gKGV2ZW50KSA9PiB7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIGV2ZW50LnN0b3BJbW1lZGlhdGVQcm9wYWdhdGlvbigpO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gQ3VzdG9tRXZlbnR9ICovXG5leHBvcnQgY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwpID0+IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcblxuLyoqIEB0eXBlIHsoYm9keTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhhc0ZpbGUgPSAoYm9keSkgPT4gYm9keSBpbnN0YW5jZW9mIEZvcm1EYXRhICYmIFsuLi5ib2R5LnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgaW5zdGFuY2VvZiBCbG9iKTtcbiIsICIvKiBKb2JzLCBhbmQgd2hhdCB0aGUgZmVhdHVyZXMgaGVhciBvZiB0aGVtLCBpbiB0aGlzIG9yZGVyOlxuICogICBxdWV1ZWQgICAgYSBjb21wb25lbnQgYXNrcyBmb3Igc29tZXRoaW5nOyBhIGxpc3RlbmVyIHRoYXQgcmV0dXJucyBmYWxzZSBob2xkcyBpdCBiYWNrXG4gKiAgIGxlYXZpbmcgICBpdCBpcyBiZWluZyBzZW50LCBhbmQgbm9ib2R5IGhhcyBzdG9wcGVkIGl0XG4gKiAgIGFuc3dlcmVkICB0aGUgYW5zd2VyIGlzIG9uIHRoZSBwYWdlLCBvciB0aGVyZSB3YXMgbm9uZTsgaXRzIGV2ZW50cyBjb21lIG5leHRcbiAqICAgZG9uZSAgICAgIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLCBvciBpdCB3YXMgZHJvcHBlZFxuICogYW5kIGJlc2lkZXM6IHVwbG9hZGluZyB7aWQsIHhocn0sIG9mIGZpbGVzIG9mIGEgY29tcG9uZW50OyBuYXZpZ2F0ZWQsIHdoZW4gaHRteCBoYXMgY2hhbmdlZCB0aGUgYWRkcmVzcztcbiAqIHJlc3RvcmVkLCB3aGVuIGh0bXggaGFzIHB1dCB0aGUgSFRNTCBvZiBhbiBlYXJsaWVyIHBhZ2UgYmFjay5cbiAqL1xuaW1wb3J0IHsgYWRkcmVzcyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IGpvYnMgPSBuZXcgRXZlbnRUYXJnZXQoKTsgLy8gYSBsaXN0ZW5lciB0aGF0IHRocm93cyBzdG9wcyBubyBvdGhlciwgYW5kIG5vIGpvYlxuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGxpc3RlbmVyOiAoam9iOiBhbnkpID0+IGFueSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBoZWFyID0gKG5hbWUsIGxpc3RlbmVyKSA9PlxuICBqb2JzLmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIGlmIChsaXN0ZW5lcihldmVudC5kZXRhaWwpID09PSBmYWxzZSkgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsPzogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGFubm91bmNlID0gKG5hbWUsIGRldGFpbCkgPT4gam9icy5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGNhbmNlbGFibGU6IHRydWUsIGRldGFpbCB9KSk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIG1vcmU/OiBQYXJ0aWFsPEpvYj4pID0+IEpvYn0gKi9cbmV4cG9ydCBjb25zdCBuZXdKb2IgPSAocm9vdCwgYWN0aW9uLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGJvZHkgPSBuZXcgRm9ybURhdGEoKTtcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCAnJyk7IC8vIGhvbGRzIHRoZSBmaXJzdCBwbGFjZSwgZm9yIERqYW5nbyB0byByZWFkIHdoYXRldmVyIGlzIGN1dCBvZmZcbiAgcmV0dXJuIHtcbiAgICBpZDogcm9vdC5pZCxcbiAgICBjb21wb25lbnQ6IHJvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudCxcbiAgICBhY3Rpb24sXG4gICAgcGF0aDogYCR7cm9vdC5kYXRhc2V0Lm5pdHJvVXJsfSR7ZW5jb2RlVVJJQ29tcG9uZW50KGFjdGlvbil9L2AsXG4gICAgcm9vdCxcbiAgICBwYWdlOiBhZGRyZXNzKCksXG4gICAgYm9keSxcbiAgICBzZW50OiBuZXcgTWFwKCksXG4gICAgY2hhaW46IFtdLFxuICAgIGNvdW50czoge30sXG4gICAgLi4ubW9yZSxcbiAgfTtcbn07XG5cbi8qKiBXaGV0aGVyIHRoZSBicmlkZ2UgYWRkcyBhIHBhcmFtZXRlciBieSBpdHNlbGY6IHdoYXQgaXMgYm91bmQsIGFuZCB3aGF0IGVsc2UgaXMgb3Vycy5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VyTmFtZSA9IChuYW1lKSA9PiBuYW1lLnN0YXJ0c1dpdGgoJ25pdHJvLScpO1xuXG4vKiogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgYXJnczogb2JqZWN0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGFkZEFyZ3VtZW50cyA9IChib2R5LCBhcmdzKSA9PiB7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhhcmdzKSkge1xuICAgIGlmIChpc091ck5hbWUobmFtZSkpIGNvbnRpbnVlO1xuICAgIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlIDogW3ZhbHVlXSkge1xuICAgICAgY29uc3QgaXNKc29uID0gaXRlbSAmJiB0eXBlb2YgaXRlbSA9PT0gJ29iamVjdCcgJiYgIShpdGVtIGluc3RhbmNlb2YgQmxvYik7XG4gICAgICBib2R5LmFwcGVuZChuYW1lLCBpc0pzb24gPyBKU09OLnN0cmluZ2lmeShpdGVtKSA6IGl0ZW0gPz8gJycpO1xuICAgIH1cbiAgfVxufTtcbiIsICIvKiBXaGF0IGJvdGggdmVyc2lvbnMgb2YgaHRteCBoYXZlIGluIGNvbW1vbi4gKi9cbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFTS1MsIGhhc0ZpbGUsIGlzT3Vycywgb24sIHJvb3RPZiwgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBUaGUgcGFnZSdzIGh0bXg7IG5vdCBhbm90aGVyIG9uZSB0aGF0IGl0IGxvYWRzIGxhdGVyLlxuICogQHR5cGUge2FueX0gKi9cbmV4cG9ydCBsZXQgaHRteDtcblxuLyoqIFRha2UgdGhlIGh0bXggdGhhdCBpcyB0aGVyZSwgaWYgaXQgaXMgb2YgdGhpcyB2ZXJzaW9uLlxuICogQHR5cGUgeyh2ZXJzaW9uOiBudW1iZXIpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB0YWtlID0gKHZlcnNpb24pID0+IHtcbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteDtcbiAgaWYgKGZvdW5kPy5hamF4ICYmIHBhcnNlSW50KGZvdW5kLnZlcnNpb24pID09PSB2ZXJzaW9uKSBodG14ID8/PSBmb3VuZDsgLy8gYW4gZWxlbWVudCBtYXkgaGF2ZSB0aGlzIGlkXG4gIHJldHVybiBodG14O1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uSHRteCA9IChuYW1lLCBsaXN0ZW5lcikgPT4gb24oYGh0bXg6JHtuYW1lfWAsIChldmVudCkgPT4gbGlzdGVuZXIoZXZlbnQsIGV2ZW50LmRldGFpbCkpO1xuXG4vKiogR2l2ZSBhIHJlcXVlc3Qgb2YgYSBjb21wb25lbnQgdG8gdGhlIGJyaWRnZSBpbnN0ZWFkIG9mIHNlbmRpbmcgaXQuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnksIGFzazogKGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkLCBjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBncmFiID0gKGV2ZW50LCBhc2ssIGNhdWdodCkgPT4ge1xuICBpZiAoIWlzT3VycyhjYXVnaHQuZWxlbWVudCwgY2F1Z2h0LnBhdGgpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpOyAvLyBvdGhlcnMgc2VlIGl0IGxlYXZlXG4gIGFzayhjYXVnaHQpO1xufTtcblxuLyoqIFdoZXJlIHRoZSBwYWdlIGhhcyBhbiBodG14IG9mIHRoZSBvdGhlciB2ZXJzaW9uIGFzIHdlbGwsIHRoYXQgb25lIGxlYXZlcyBvdXIgZWxlbWVudHMgYWxvbmUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGVsZW1lbnQ/OiBhbnksIHBhdGg/OiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkUml2YWwgPSAobmFtZSwgcmVhZCkgPT5cbiAgb25IdG14KG5hbWUsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbGVtZW50LCBwYXRoIH0gPSByZWFkKGRldGFpbCk7XG4gICAgaWYgKGVsZW1lbnQgJiYgaXNPdXJzKGVsZW1lbnQsIHBhdGgpKSBzdG9wKGV2ZW50KTtcbiAgfSk7XG5cbi8qKiBodG14IHB1dHMgZWxlbWVudHMgb24gdGhlIHBhZ2Ugc29tZSB0aW1lIGJlZm9yZSBpdCBsaXN0ZW5zIHRvIHRoZW0sIHdoaWNoIGl0IHRlbGxzIGJ5IHRoZSBldmVudCBgbmFtZWAuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBodXJyeSA9IChuYW1lKSA9PiB7XG4gIGNvbnN0IHNlZW4gPSBuZXcgV2Vha1NldCgpO1xuICBvbkh0bXgobmFtZSwgKHsgdGFyZ2V0IH0pID0+IHNlZW4uYWRkKHRhcmdldCkpO1xuICBvbignY2xpY2sgc3VibWl0IGNoYW5nZSBpbnB1dCBrZXlkb3duJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gdGFyZ2V0LmNsb3Nlc3Q/LihBU0tTKTtcbiAgICBpZiAoIWVsZW1lbnQgfHwgc2Vlbi5oYXMoZWxlbWVudCkpIHJldHVybjtcbiAgICBpZiAoaXNPdXJzKGVsZW1lbnQsIGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykgPz8gZWxlbWVudC5kYXRhc2V0Lmh4UG9zdCkpIGh0bXgucHJvY2VzcyhlbGVtZW50KTtcbiAgfSk7XG59O1xuXG4vKiogVGVsbCB3aGF0IGxlYXZlcywgb25jZSBhbGwgb3RoZXJzIGhhZCB0aGUgY2hhbmNlIHRvIHN0b3AgaXQuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGpvYj86IEpvYiwgZWxlbWVudDogYW55LCBib2R5OiBhbnksIHhocjogKCkgPT4gYW55IH0pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd2F0Y2hMZWF2aW5nID0gKG5hbWUsIHJlYWQpID0+XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKGBodG14OiR7bmFtZX1gLCAoLyoqIEB0eXBlIHthbnl9ICovIHsgZGVmYXVsdFByZXZlbnRlZCwgZGV0YWlsIH0pID0+IHtcbiAgICBpZiAoZGVmYXVsdFByZXZlbnRlZCkgcmV0dXJuO1xuICAgIGNvbnN0IHsgam9iLCBlbGVtZW50LCBib2R5LCB4aHIgfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBjb25zdCBpZCA9IHJvb3RPZihlbGVtZW50KT8uaWQ7XG4gICAgaWYgKGlkICYmIGhhc0ZpbGUoYm9keSkpIGFubm91bmNlKCd1cGxvYWRpbmcnLCB7IGlkLCB4aHI6IHhocigpIH0pO1xuICAgIGlmIChqb2IpIGFubm91bmNlKCdsZWF2aW5nJywgam9iKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCB0bzogeyByb290OiBhbnksIHNvdXJjZTogYW55LCBoZWFkZXJzOiBhbnkgfSwgbW9yZT86IG9iamVjdCkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhamF4ID0gKGpvYiwgeyByb290OiB0YXJnZXQsIHNvdXJjZSwgaGVhZGVycyB9LCBtb3JlKSA9PiB7XG4gIGlmIChoYXNGaWxlKGpvYi5ib2R5KSkgc291cmNlLnNldEF0dHJpYnV0ZSgnaHgtZW5jb2RpbmcnLCAnbXVsdGlwYXJ0L2Zvcm0tZGF0YScpO1xuICAvLyBWYWxpZGF0ZWQgYXQgdGhlIGNsaWNrLlxuICBjb25zdCBldmVudCA9IHsgbml0cm86IGpvYiwgc3VibWl0dGVyOiB7IGZvcm1Ob1ZhbGlkYXRlOiB0cnVlIH0gfTtcbiAgcmV0dXJuIGh0bXguYWpheCgnUE9TVCcsIGpvYi5wYXRoLCB7IHNvdXJjZSwgdGFyZ2V0LCBoZWFkZXJzLCBldmVudCwgLi4ubW9yZSB9KTtcbn07XG4iLCAiLyogRm9ybSBmaWVsZHMgYW5kIG90aGVyIGNvbnRyb2xzOiB3aGF0IHN0YW5kcyBpbiB0aGVtLCB3aGF0IHRoZSBzZXJ2ZXIgZ2F2ZSwgYW5kIHdoYXQgdHJhdmVscyB3aXRoIGEgam9iLiAqL1xuaW1wb3J0IHsgaXNQbGFpbiwgaXNUcnVzdGVkLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5leHBvcnQgY29uc3QgRklFTERTID0gJ2lucHV0LHNlbGVjdCx0ZXh0YXJlYSc7XG5leHBvcnQgY29uc3QgVFlQRUQgPVxuICAndGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sW3R5cGU9ZmlsZV0sW3R5cGU9YnV0dG9uXSxbdHlwZT1zdWJtaXRdLFt0eXBlPXJlc2V0XSknO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaXNUaWNrID0gKHsgdHlwZSB9KSA9PiAvY2hlY2tib3h8cmFkaW8vLnRlc3QodHlwZSk7XG5cbi8qKiBAdHlwZSB7KHNvbWU6IGFueVtdLCBvdGhlcnM6IGFueVtdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzU2FtZSA9IChzb21lLCBvdGhlcnMpID0+IHNvbWUubGVuZ3RoID09PSBvdGhlcnMubGVuZ3RoICYmIHNvbWUuZXZlcnkoKHZhbHVlLCBhdCkgPT4gdmFsdWUgPT09IG90aGVyc1thdF0pO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgdmFsdWVzT2YgPSAoZmllbGQpID0+IHtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5jaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmllbGQub3B0aW9ucykgcmV0dXJuIFsuLi5maWVsZC5zZWxlY3RlZE9wdGlvbnNdLm1hcCgob3B0aW9uKSA9PiBvcHRpb24udmFsdWUpO1xuICByZXR1cm4gWy4uLihmaWVsZC5maWxlcyA/PyBbZmllbGQudmFsdWVdKV07XG59O1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIGdhdmU6IHdoYXQgYSByZXNldCB3b3VsZCBicmluZy5cbiAqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGdpdmVuID0gKGZpZWxkKSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCBmaWxlcywgbXVsdGlwbGUsIG9wdGlvbnMsIHNpemUgfSA9IGZpZWxkO1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmRlZmF1bHRDaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmlsZXMpIHJldHVybiBbXTtcbiAgaWYgKCFvcHRpb25zKSB7XG4gICAgaWYgKGZpZWxkLnZhbHVlID09PSBkZWZhdWx0VmFsdWUpIHJldHVybiBbZGVmYXVsdFZhbHVlXTtcbiAgICBjb25zdCBjbG9uZSA9IGZpZWxkLmNsb25lTm9kZSgpOyAvLyBrbm93cyB3aGF0IGl0cyB0eXBlIG1ha2VzIG9mIGEgdmFsdWU6IG9mIG5vIGNvbG91ciwgYmxhY2tcbiAgICBjbG9uZS52YWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbiAgICByZXR1cm4gW2Nsb25lLnZhbHVlXTtcbiAgfVxuICBsZXQgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiBvcHRpb24uZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKCFtdWx0aXBsZSAmJiAhY2hvc2VuWzBdICYmIHNpemUgPCAyKSBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+ICFvcHRpb24ubWF0Y2hlcygnOmRpc2FibGVkJykpLnNsaWNlKDAsIDEpO1xuICByZXR1cm4gKG11bHRpcGxlID8gY2hvc2VuIDogY2hvc2VuLnNsaWNlKC0xKSkubWFwKCh7IHZhbHVlIH0pID0+IHZhbHVlKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnksIHZhbHVlczogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd3JpdGUgPSAoZmllbGQsIHZhbHVlcykgPT4ge1xuICBpZiAoaXNTYW1lKHZhbHVlcywgdmFsdWVzT2YoZmllbGQpKSkgcmV0dXJuOyAvLyB3cml0aW5nIG1vdmVzIHRoZSBjYXJldFxuICBpZiAoaXNUaWNrKGZpZWxkKSkgZmllbGQuY2hlY2tlZCA9IHZhbHVlcy5sZW5ndGg7XG4gIGVsc2UgaWYgKGZpZWxkLm9wdGlvbnMpIGZvciAoY29uc3Qgb3B0aW9uIG9mIGZpZWxkLm9wdGlvbnMpIG9wdGlvbi5zZWxlY3RlZCA9IHZhbHVlcy5pbmNsdWRlcyhvcHRpb24udmFsdWUpO1xuICBlbHNlIGlmIChmaWVsZC5maWxlcykge1xuICAgIGNvbnN0IHRyYW5zZmVyID0gbmV3IERhdGFUcmFuc2ZlcigpO1xuICAgIGZvciAoY29uc3QgZmlsZSBvZiB2YWx1ZXMpIHRyYW5zZmVyLml0ZW1zLmFkZChmaWxlKTtcbiAgICBmaWVsZC5maWxlcyA9IHRyYW5zZmVyLmZpbGVzO1xuICB9IGVsc2UgZmllbGQudmFsdWUgPSB2YWx1ZXM7XG59O1xuXG4vKiogV2hhdCBhIGJ1dHRvbiBkb2VzLCBvciB0aGUgZm9ybSB0aGF0IGl0IHNlbmRzLlxuICogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGRvaW5nT2YgPSAoY29udHJvbCkgPT4ge1xuICBjb25zdCBhc2tlciA9IChjb250cm9sLnR5cGUgPT09ICdzdWJtaXQnICYmICFjb250cm9sLmhhc0F0dHJpYnV0ZSgnaHgtcG9zdCcpICYmIGNvbnRyb2wuZm9ybSkgfHwgY29udHJvbDtcbiAgcmV0dXJuIFthc2tlci5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBhc2tlci5nZXRBdHRyaWJ1dGUoJ2hyZWYnKSwgYXNrZXIuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLWFyZ3MnKV07XG59O1xuXG5jb25zdCBUSEVJUlMgPSAncGVvcGxlJzsgLy8gd3JvdGUgaXRcblxuLyoqIEB0eXBlIHsoZW50cnk6IFtzdHJpbmcsIGFueV0pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPd24gPSAoW2tleV0pID0+ICFrZXkuc3RhcnRzV2l0aChUSEVJUlMpO1xuXG4vKiogV2hhdGV2ZXIgY2FuIGhhdmUgYSB2YWx1ZSBvciB0aGUgZm9jdXMsIGJ5IGtleXMgdGhhdCBvdXRsaXZlIHRoZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IGNvbnRyb2xzT2YgPSAocm9vdCkgPT4ge1xuICBjb25zdCBjb3VudHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGNvbnRyb2xzID0gbmV3IE1hcCgpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCkgJiYgcm9vdDtcbiAgZm9yIChjb25zdCBjb250cm9sIG9mIHJvb3QucXVlcnlTZWxlY3RvckFsbChGSUVMRFMgKyAnLGEsYnV0dG9uLHN1bW1hcnksW3RhYmluZGV4XScpKSB7XG4gICAgY29uc3QgeyBmb3JtLCBpZCwgbG9jYWxOYW1lLCBuYW1lLCB2YWx1ZSB9ID0gY29udHJvbDtcbiAgICAvLyBDb3VudGVkIGluIGVhY2ggY2hpbGQsIGFuZCBpbiBlYWNoIHNsb3QsIGJ5IGl0c2VsZjogdGhleSBjb21lLCBnbyBhbmQgY2hhbmdlIHBsYWNlcy5cbiAgICBjb25zdCBob21lID0gcGxhaW4gfHwgY29udHJvbC5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gICAgLy8gQSBmb3JtJ3MgYXJndW1lbnRzIG5hbWUgdGhlIHJvdyBvZiBpdHMgaW5wdXRzLlxuICAgIGNvbnN0IG93biA9IGlkIHx8IFtsb2NhbE5hbWUsIG5hbWUsIGlzVGljayhjb250cm9sKSAmJiB2YWx1ZSwgZm9ybT8uZGF0YXNldC5uaXRyb0FyZ3MsIC4uLmRvaW5nT2YoY29udHJvbCldO1xuICAgIGNvbnN0IGtleSA9IFtwbGFpbiB8fCBpc1RydXN0ZWQoY29udHJvbCkgPyAnJyA6IFRIRUlSUywgaG9tZS5pZCwgb3duXS5qb2luKCk7XG4gICAgY291bnRzLnNldChrZXksIChjb3VudHMuZ2V0KGtleSkgPz8gMCkgKyAxKTtcbiAgICBjb250cm9scy5zZXQoYCR7a2V5fSAke2NvdW50cy5nZXQoa2V5KX1gLCBjb250cm9sKTtcbiAgfVxuICByZXR1cm4gY29udHJvbHM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGZvcm1PZiA9IChlbGVtZW50KSA9PiAoZWxlbWVudD8ubG9jYWxOYW1lICE9PSAnZm9ybScgJiYgZWxlbWVudD8uZm9ybSkgfHwgKGVsZW1lbnQ/LmNsb3Nlc3QoJ2Zvcm0nKSA/PyBudWxsKTtcblxuLyoqIFRha2Ugb3V0IHdoYXQgaHRteCBoYXMgcmVhZCBpbiBhIGZpZWxkLlxuICogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgZmllbGQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHdpdGhkcmF3ID0gKGJvZHksIGZpZWxkKSA9PiB7XG4gIGNvbnN0IGxlZnQgPSBib2R5LmdldEFsbChmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXNPZihmaWVsZCkpIHtcbiAgICBjb25zdCBhdCA9IGxlZnQubGFzdEluZGV4T2YodmFsdWUpO1xuICAgIGlmIChhdCA+PSAwKSBsZWZ0LnNwbGljZShhdCwgMSk7XG4gIH1cbiAgYm9keS5kZWxldGUoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgbGVmdCkgYm9keS5hcHBlbmQoZmllbGQubmFtZSwgdmFsdWUpO1xufTtcblxuLyoqIE5vdGUgdGhlIGZpZWxkcyB0aGF0IHRyYXZlbCB3aXRoIGEgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFkRmllbGRzID0gKHsgYWN0aW9uLCBib2R5LCByb290LCBzZW50LCBzb3VyY2UgfSkgPT4ge1xuICBjb25zdCBuZWFyID0gbmV3IFNldCgpOyAvLyB3aGF0IGlzIGJvdW5kIGluIHRoZSBmb3JtIG9mIHdoYXQgYXNrc1xuICBjb25zdCBmYXIgPSBuZXcgU2V0KCk7XG4gIGNvbnN0IGZvcm0gPSBmb3JtT2Yoc291cmNlKTtcbiAgY29uc3QgZmllbGRzID0gYWN0aW9uID09PSAncmVmcmVzaCcgPyBbXSA6IFsuLi5jb250cm9sc09mKHJvb3QpXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBjb250cm9sLm1hdGNoZXMoRklFTERTKSk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghaXNPd24oW2tleSwgZmllbGRdKSAmJiBmb3JtID09PSBmb3JtT2YoZmllbGQpICYmIGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykpIHdpdGhkcmF3KGJvZHksIGZpZWxkKTtcbiAgfVxuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoYm9keS5rZXlzKCkpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghcGxhaW4gJiYgcm9vdE9mKGZpZWxkKSAhPT0gcm9vdCkgY29udGludWU7XG4gICAgY29uc3QgeyBuYW1lIH0gPSBmaWVsZDtcbiAgICBjb25zdCBtb2RlbCA9IGZpZWxkLmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1tb2RlbCcpO1xuICAgIGlmIChtb2RlbCkgKGZvcm0gPT09IGZvcm1PZihmaWVsZCkgPyBuZWFyIDogZmFyKS5hZGQobW9kZWwpO1xuICAgIGNvbnN0IGJvdW5kID0gZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSAmJiBtb2RlbDtcbiAgICBpZiAoYm91bmQgfHwgbmFtZXMuaGFzKG5hbWUpKSBzZW50LnNldChrZXksIHsgbmFtZSwgYm91bmQsIHZhbHVlczogdmFsdWVzT2YoZmllbGQpIH0pO1xuICB9XG4gIC8vIE5vdCB3aGF0IG1ha2VzIHRoZSBhY3Rpb24gd2FpdDogaXRzIG93biBmb3JtIGFsb25lIGRvZXMuXG4gIGNvbnN0IG90aGVycyA9IFsuLi5mYXJdLmZpbHRlcigobmFtZSkgPT4gIW5lYXIuaGFzKG5hbWUpKTtcbiAgaWYgKG90aGVyc1swXSAmJiBhY3Rpb24gIT09ICdzeW5jJykgYm9keS5zZXQoJ25pdHJvLW90aGVycycsIG90aGVycy5qb2luKCkpO1xufTtcbiIsICIvKiBGaXJlZm94IHB1dHMgYmFjayBhdCBhIHJlbG9hZCB3aGF0IHN0b29kIGluIGFuIGlucHV0IHdoZW4gaXQgd2VudCwgdGhvdWdoIHRoZSBzZXJ2ZXIga25vd3MgYmV0dGVyLiBTbyB0aG9zZVxuICogdGhhdCBnbywgd2l0aCB0aGVpciByb290IG9yIHRoZSBwYWdlLCBhbmQgaGF2ZSBub3RoaW5nIHRoYXQgaXMgbm90IHNlbnQgeWV0LCBhcmUgcmVzZXQgYmVmb3JlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW1vZGVsIG9mIGFuIGlucHV0LiBIZWFyczogcGFnZWhpZGUuXG4gKi9cbmltcG9ydCB7IGlzVGljayB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogRG8gYXMgaWYgbm90aGluZyBoYWQgYmVlbiBlbnRlcmVkOyBzY3JpcHRzIGhhdmUgbm8gb3RoZXIgd29yZCBmb3IgaXQuXG4gKiBAdHlwZSB7KGlucHV0czogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzZXQgPSAoaW5wdXRzKSA9PiB7XG4gIGNvbnN0IGZvcm0gPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdmb3JtJyk7XG4gIGNvbnN0IGlkID0gJ25pdHJvLWZvcmdvdHRlbic7IC8vIHRvIHJlYWQgZm9ybS5pZCwgYnJvd3NlcnMgZmlyc3QgbG9vayBmb3IgYW4gaW5wdXQgb2YgdGhhdCBuYW1lXG4gIGZvcm0uaWQgPSBpZDtcbiAgZG9jdW1lbnQuYm9keS5hcHBlbmQoZm9ybSk7XG4gIGNvbnN0IG93bmVycyA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5nZXRBdHRyaWJ1dGUoJ2Zvcm0nKSk7XG4gIGZvciAoY29uc3QgaW5wdXQgb2YgaW5wdXRzKSBpbnB1dC5zZXRBdHRyaWJ1dGUoJ2Zvcm0nLCBpZCk7XG4gIGZvcm0ucmVzZXQoKTtcbiAgaW5wdXRzLmZvckVhY2goKGlucHV0LCBhdCkgPT4gc2V0QXR0cmlidXRlKGlucHV0LCAnZm9ybScsIG93bmVyc1thdF0pKTtcbiAgZm9ybS5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0FzR2l2ZW4gPSAoaW5wdXQpID0+IHtcbiAgaWYgKGlucHV0Lm9wdGlvbnMpIHJldHVybiBbLi4uaW5wdXQub3B0aW9uc10uZXZlcnkoKHsgc2VsZWN0ZWQsIGRlZmF1bHRTZWxlY3RlZCB9KSA9PiBzZWxlY3RlZCA9PT0gZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKGlzVGljayhpbnB1dCkpIHJldHVybiBpbnB1dC5jaGVja2VkID09PSBpbnB1dC5kZWZhdWx0Q2hlY2tlZDtcbiAgcmV0dXJuIGlucHV0LnZhbHVlID09PSBpbnB1dC5kZWZhdWx0VmFsdWUgJiYgIWlucHV0LnZhbGlkaXR5LmJhZElucHV0OyAvLyBoYWxmIGEgZGF0ZVxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0Rm9yZ2V0ID0gKCkgPT4ge1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiByZXNldChbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnW2RhdGEtbml0cm8tbW9kZWxdJyldLmZpbHRlcihpc0FzR2l2ZW4pKSk7XG4gIC8vIE9mIGEgbWVudSBGaXJlZm94IHRha2VzIGEgbm90ZSBpbiBhbnkgY2FzZS5cbiAgY29uc3QgW25hdmlnYXRpb25dID0gLyoqIEB0eXBlIHthbnlbXX0gKi8gKHBlcmZvcm1hbmNlLmdldEVudHJpZXNCeVR5cGUoJ25hdmlnYXRpb24nKSk7XG4gIGNvbnN0IG1lbnVzID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ3NlbGVjdFtkYXRhLW5pdHJvLW1vZGVsXScpXTtcbiAgaWYgKG5hdmlnYXRpb24/LnR5cGUgPT09ICdyZWxvYWQnKSByZXNldChtZW51cy5maWx0ZXIoKG1lbnUpID0+IG1lbnUgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbn07XG4iLCAiLyogVGhlIHdheSB0byB0aGUgaW5wdXQgdGhhdCBvbmUgdHlwZXMgaW4sIGZvciB3aGF0IG11c3Qgbm90IG1vdmUgaXQ6IGluIEZpcmVmb3ggYW4gaW5wdXQgdGhhdCBoYXMgcGFydHMsIHN1Y2ggYXNcbiAqIGEgZGF0ZSwgYmVnaW5zIGFnYWluIGF0IHRoZSBmaXJzdCB3aGVuIGl0IGlzIG1vdmVkOyBpbiBDaHJvbWl1bSBhbmQgV2ViS2l0IGEgbnVtYmVyIHRoYXQgd2FzIG1vdmVkIGxvc2VzIGF0IGl0c1xuICogbmV4dCBhdHRyaWJ1dGUgd2hhdCBzY3JpcHRzIGRvIG5vdCByZWFkIG9mIGl0LCBzdWNoIGFzIHRoZSBkb3Qgb2YgXCIxLlwiLlxuICpcbiAqIFJlYWRzOiBoeC1wcmVzZXJ2ZSBvZiB3aGF0IGh0bXggcHV0cyBpbnRvIGl0cyBwbGFjZSBpdHNlbGYuXG4gKi9cbmltcG9ydCB7IFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWxsIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgU1RBWSA9IFsnZGF0ZScsICd0aW1lJywgJ21vbnRoJywgJ3dlZWsnLCAnZGF0ZXRpbWUtbG9jYWwnLCAnbnVtYmVyJ10ubWFwKCh0eXBlKSA9PiBgaW5wdXRbdHlwZT0ke3R5cGV9XWApLmpvaW4oKTtcblxuZXhwb3J0IGNvbnN0IG11c3RTdGF5ID0gKCkgPT4gZG9jdW1lbnQuYWN0aXZlRWxlbWVudD8ubWF0Y2hlcyhTVEFZKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzY29wZTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzRG91YmxlID0gKHsgaWQgfSwgc2NvcGUpID0+IHNjb3BlLnF1ZXJ5U2VsZWN0b3JBbGwoYFtpZD1cIiR7Q1NTLmVzY2FwZShpZCl9XCJdYCkubGVuZ3RoID4gMTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgaW5wdXQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IG9ubHkgPSAocm9vdCwgeyBpZCwgbmFtZSwgdHlwZSB9KSA9PiB7XG4gIGNvbnN0IGZvdW5kID0gYWxsKFRZUEVELCByb290KS5maWx0ZXIoKGlucHV0KSA9PiBpbnB1dC50eXBlID09PSB0eXBlICYmIChpZCA/IGlucHV0LmlkID09PSBpZCA6IGlucHV0Lm5hbWUgPT09IG5hbWUpKTtcbiAgcmV0dXJuIGZvdW5kLmxlbmd0aCA9PT0gMSAmJiBmb3VuZFswXTsgLy8gb2Ygc2V2ZXJhbCwgcm93cyBtYXliZSwgbm9ib2R5IGtub3dzIHdoaWNoXG59O1xuXG4vKiogRmluZCB3aGF0IHN0YXlzLCBmcm9tIHRoZSBvdXRzaWRlIHRvIHRoZSBpbnB1dCBvciB0byB3aGF0IGh0bXggcHJlc2VydmVzIGFyb3VuZCBpdCwgZWFjaCB3aXRoIHRoZSBuZXdcbiAqIGVsZW1lbnQgd2hvc2UgcGxhY2UgaXQgaGFzLiBOb3RoaW5nLCBpZiB0aGV5IGRvIG5vdCBzdGFuZCBpbiB0aGUgc2FtZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsob2xkOiBhbnksIGZyZXNoOiBhbnkpID0+IGFueVtdW10gfCB1bmRlZmluZWR9ICovXG5leHBvcnQgY29uc3Qgd2F5VG8gPSAob2xkLCBmcmVzaCkgPT4ge1xuICBsZXQgaW5uZXIgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBsZXQgcGxhY2UgPSBvbmx5KG9sZCwgaW5uZXIpID09PSBpbm5lciAmJiBvbmx5KGZyZXNoLCBpbm5lcik7XG4gIGZvciAobGV0IGVsZW1lbnQgPSBpbm5lcjsgZWxlbWVudCAhPT0gb2xkOyBlbGVtZW50ID0gZWxlbWVudC5wYXJlbnRFbGVtZW50KSB7XG4gICAgY29uc3QgaG9sZGVyID0gZWxlbWVudC5pZCAmJiBmcmVzaC5xdWVyeVNlbGVjdG9yKGBbaWQ9XCIke0NTUy5lc2NhcGUoZWxlbWVudC5pZCl9XCJdW2h4LXByZXNlcnZlXWApO1xuICAgIGlmIChob2xkZXIpIFtpbm5lciwgcGxhY2VdID0gW2VsZW1lbnQsIGhvbGRlcl07XG4gIH1cbiAgY29uc3Qgd2F5ID0gW107XG4gIGZvciAoOyBpbm5lciAmJiBwbGFjZSAmJiBpbm5lci5sb2NhbE5hbWUgPT09IHBsYWNlLmxvY2FsTmFtZSAmJiBpbm5lci5pZCA9PT0gcGxhY2UuaWQ7IGlubmVyID0gaW5uZXIucGFyZW50RWxlbWVudCkge1xuICAgIHdheS51bnNoaWZ0KFtpbm5lciwgcGxhY2VdKTtcbiAgICBpZiAoaW5uZXIgPT09IG9sZCkgcmV0dXJuIHBsYWNlID09PSBmcmVzaCA/IHdheSA6IHVuZGVmaW5lZDtcbiAgICBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIH1cbn07XG4iLCAiLyogS2VlcHMgdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluLCB3aGVyZSBodG14IDIgcHV0cyBuZXcgZWxlbWVudHMgaW4gdGhlIHBsYWNlIG9mIGFsbC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1jb21wb25lbnQgb2YgYSByb290OyBkYXRhLW5pdHJvLXVwZGF0ZSBvZiB3aGF0IHN0YW5kcyBpbiBzbG90czsgaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14XG4gKiAgIHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICogSGVhcnM6IGh0bXg6YmVmb3JlQ2xlYW51cEVsZW1lbnQsIHdoZW4gdGhlIG5ldyByb290IHN0YW5kcyBiZWZvcmUgdGhlIG9sZCBvbmU7IGh0bXg6YWZ0ZXJTZXR0bGUsIHdoZW4gaXRcbiAqICAgaGFzIGl0cyBsYXN0IGF0dHJpYnV0ZXMuXG4gKlxuICogVGhlIGJyaWRnZSBjYXJyaWVzIG92ZXIgd2hhdCBzY3JpcHRzIGNhbiByZWFkOiB0ZXh0LCBhbmQgaXRzIGNhcmV0LiBUaGV5IGNhbiByZWFkIG5laXRoZXIgaGFsZiBhIGRhdGUgbm9yXG4gKiBhIGxvbmVseSBtaW51cywgYW5kIGJyb3dzZXJzIGhhdmUgbm8gd29yZCBmb3IgdGhlIGNhcmV0IG9mIG51bWJlcnMgYW5kIGVtYWlsIGFkZHJlc3Nlcy5cbiAqXG4gKiBTbyB0aGUgaW5wdXQgaXRzZWxmIG1vdmVzIGludG8gdGhlIG5ldyBIVE1MLiBPbmUgdGhhdCBtdXN0IG5vdCBiZSBtb3ZlZCAod2F5LmpzKSBzdGF5czogdGhlIGVsZW1lbnRzIGFyb3VuZCBpdCxcbiAqIHVwIHRvIHRoZSByb290LCBzdGF5IHdpdGggaXQsIGFuZCB3aGF0IHN0YW5kcyBiZXNpZGUgZWFjaCBvZiB0aGVtIGlzIHJlcGxhY2VkLiBBbiBleHRlbnNpb24gb2YgaHRteCAyIGRvZXNcbiAqIHRoYXQsIHdoaWNoIHRoZSByb290IGhhcyBmb3Igb25lIHN3YXAuXG4gKi9cbmltcG9ydCB7IEZJRUxEUywgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyByZXNldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IGh0bXgsIG9uSHRteCB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBST09ULCBwYXJ0c09mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IG11c3RTdGF5LCBpc0RvdWJsZSwgb25seSwgd2F5VG8gfSBmcm9tICcuL3dheS5qcyc7XG5cbmNvbnN0IEFST1VORCA9ICduaXRyby1hcm91bmQnOyAvLyB0aGUgZXh0ZW5zaW9uLCBhbmQgaXRzIHdheSB0byBzd2FwXG4vKiogQHR5cGUge3sgaW5wdXQ6IGFueSwgZnJlc2g6IGFueSB9IHwgbnVsbH0gKi9cbmxldCBrZXB0ID0gbnVsbDsgLy8gdGhlIGlucHV0LCBhbmQgdGhlIG5ldyBvbmUgd2hvc2UgcGxhY2UgaXQgdGFrZXNcblxuLyoqIEB0eXBlIHsob2xkOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBrZWVwID0gKG9sZCkgPT4ge1xuICBjb25zdCBmcmVzaCA9IG9sZC5tYXRjaGVzPy4oUk9PVCkgJiYgb2xkLnByZXZpb3VzRWxlbWVudFNpYmxpbmc7XG4gIGlmICghZnJlc2ggfHwgZnJlc2guaWQgIT09IG9sZC5pZCkgcmV0dXJuO1xuICBjb25zdCBpbnB1dCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGNvbnN0IHBsYWNlID0gaW5wdXQ/Lm1hdGNoZXMoVFlQRUQpICYmIG9ubHkob2xkLCBpbnB1dCkgPT09IGlucHV0ICYmIG9ubHkoZnJlc2gsIGlucHV0KTtcbiAgaWYgKHBsYWNlKSB7XG4gICAgLy8gVGhlIGZpcnN0IHRha2VzIGZvY3VzIGFuZCBhIGNvbXBvc2l0aW9uIHVuZGVyIHdheSBhbG9uZzsgdGhlIGJyaWRnZSBnaXZlcyB0aGUgZm9jdXMgYmFjayBhZnRlciB0aGUgc2Vjb25kLlxuICAgIGlmIChwbGFjZS5wYXJlbnROb2RlLm1vdmVCZWZvcmUpIHBsYWNlLnBhcmVudE5vZGUubW92ZUJlZm9yZShpbnB1dCwgcGxhY2UpO1xuICAgIGVsc2UgcGxhY2UuYmVmb3JlKGlucHV0KTtcbiAgICBrZXB0ID0geyBpbnB1dCwgZnJlc2g6IHBsYWNlIH07XG4gIH1cbiAgcmVzZXQoWy4uLm9sZC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyldKTsgLy8gdGhlIGJyaWRnZSBoYXMgd3JpdHRlbiBkb3duIHdoYXQgdGhleSBoZWxkXG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIGZyZXNoOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBkcmVzcyA9IChlbGVtZW50LCB7IGF0dHJpYnV0ZXMsIGRlZmF1bHRWYWx1ZSB9KSA9PiB7XG4gIGZvciAoY29uc3QgeyBuYW1lIH0gb2YgWy4uLmVsZW1lbnQuYXR0cmlidXRlc10pIGlmICghYXR0cmlidXRlcy5nZXROYW1lZEl0ZW0obmFtZSkpIGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKG5hbWUpO1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgdmFsdWUgfSBvZiBhdHRyaWJ1dGVzKSBpZiAoZWxlbWVudC5nZXRBdHRyaWJ1dGUobmFtZSkgIT09IHZhbHVlKSBlbGVtZW50LnNldEF0dHJpYnV0ZShuYW1lLCB2YWx1ZSk7XG4gIC8vIEEgdGV4dGFyZWEncyBpcyBubyBhdHRyaWJ1dGUuIFNldHRpbmcgaXQgdG8gdGhlIHNhbWUgdGFrZXMgaGFsZiBhIGRhdGUgYXdheS5cbiAgaWYgKGVsZW1lbnQuZGVmYXVsdFZhbHVlICE9PSBkZWZhdWx0VmFsdWUpIGVsZW1lbnQuZGVmYXVsdFZhbHVlID0gZGVmYXVsdFZhbHVlO1xufTtcblxuY29uc3Qgc2V0dGxlID0gKCkgPT4ge1xuICBpZiAoIWtlcHQpIHJldHVybjtcbiAgY29uc3QgeyBpbnB1dCwgZnJlc2ggfSA9IGtlcHQ7XG4gIGtlcHQgPSBudWxsO1xuICBkcmVzcyhpbnB1dCwgZnJlc2gpO1xuICBmcmVzaC5yZW1vdmUoKTtcbiAgaHRteC5wcm9jZXNzKGlucHV0KTtcbn07XG5cbi8qKiBAdHlwZSB7TWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGhpZGRlbiA9IG5ldyBNYXAoKTsgLy8gd2hhdCBodG14IHdvdWxkIG1vdmUgaWYgaXQga25ldyBpdHMgaWRcblxuLyoqIEB0eXBlIHsoc3R5bGU6IHN0cmluZywgb2xkOiBhbnksIGZyYWdtZW50OiBhbnksIHNldHRsZUluZm86IGFueSkgPT4gYW55fSAqL1xuY29uc3QgaGFuZGxlU3dhcCA9IChzdHlsZSwgb2xkLCBmcmFnbWVudCwgeyB0YXNrcyB9KSA9PiB7XG4gIGlmIChzdHlsZSAhPT0gQVJPVU5EKSByZXR1cm47XG4gIGZvciAoY29uc3QgW2VsZW1lbnQsIGlkXSBvZiBoaWRkZW4pIHtcbiAgICBpZiAoIW9sZC5jb250YWlucyhlbGVtZW50KSkgY29udGludWU7XG4gICAgZWxlbWVudC5pZCA9IGlkO1xuICAgIGhpZGRlbi5kZWxldGUoZWxlbWVudCk7XG4gIH1cbiAgY29uc3Qgd2F5ID0gLyoqIEB0eXBlIHthbnlbXVtdfSAqLyAod2F5VG8ob2xkLCBmcmFnbWVudC5maXJzdEVsZW1lbnRDaGlsZCkpO1xuICAvKiogQHR5cGUge2FueVtdfSAqL1xuICBjb25zdCBnb25lID0gW107XG4gIC8qKiBAdHlwZSB7YW55W119ICovXG4gIGNvbnN0IGNvbWUgPSBbXTtcbiAgd2F5LmZvckVhY2goKFtlbGVtZW50LCBmcmVzaF0sIGF0KSA9PiB7XG4gICAgaWYgKCFmcmVzaC5oYXNBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJykpIGRyZXNzKGVsZW1lbnQsIGZyZXNoKTtcbiAgICBjb25zdCBbaW5uZXIsIHBsYWNlXSA9IHdheVthdCArIDFdID8/IFtdO1xuICAgIGlmICghaW5uZXIpIHJldHVybjtcbiAgICBnb25lLnB1c2goLi4uWy4uLmVsZW1lbnQuY2hpbGROb2Rlc10uZmlsdGVyKChub2RlKSA9PiBub2RlICE9PSBpbm5lcikpO1xuICAgIGNvbnN0IG5ld3MgPSBbLi4uZnJlc2guY2hpbGROb2Rlc107XG4gICAgY29uc3QgbWlkZGxlID0gbmV3cy5pbmRleE9mKHBsYWNlKTtcbiAgICBpbm5lci5iZWZvcmUoLi4ubmV3cy5zbGljZSgwLCBtaWRkbGUpKTtcbiAgICBpbm5lci5hZnRlciguLi5uZXdzLnNsaWNlKG1pZGRsZSArIDEpKTtcbiAgICBjb21lLnB1c2goLi4ubmV3cy5maWx0ZXIoKG5vZGUpID0+IG5vZGUgIT09IHBsYWNlICYmIG5vZGUubG9jYWxOYW1lKSk7XG4gIH0pO1xuICByZXNldChnb25lLmZsYXRNYXAoKG5vZGUpID0+IChub2RlLmxvY2FsTmFtZSA/IFtub2RlLCAuLi5ub2RlLnF1ZXJ5U2VsZWN0b3JBbGwoRklFTERTKV0gOiBbXSkpLmZpbHRlcigobm9kZSkgPT4gbm9kZS5tYXRjaGVzKEZJRUxEUykpKTtcbiAgLy8gaHRteCBwdXRzIHdoYXQgaXQgcHJlc2VydmVzIGludG8gaXRzIHBsYWNlIGZpcnN0LCBzbyBhbGwgcGxhY2VzIGhhdmUgdG8gYmUgdGhlcmUuXG4gIGZvciAoY29uc3Qgbm9kZSBvZiBnb25lKSBub2RlLmxvY2FsTmFtZSA/IGh0bXguc3dhcChub2RlLCAnJywgeyBzd2FwU3R5bGU6ICdkZWxldGUnLCB0cmFuc2l0aW9uOiBmYWxzZSB9KSA6IG5vZGUucmVtb3ZlKCk7XG4gIC8vIE5vdCBodG14J3Mgb3duIHdheSwgd2hpY2ggd291bGQgZ2l2ZSB0aGUgZm9jdXMgdG8gd2hhdCBoYXMgYGF1dG9mb2N1c2AuXG4gIHRhc2tzLnB1c2goKCkgPT4ge1xuICAgIGh0bXgucHJvY2VzcyhvbGQpO1xuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBjb21lKSBodG14LnRyaWdnZXIoZWxlbWVudCwgJ2h0bXg6bG9hZCcpO1xuICB9KTtcbiAgcmV0dXJuIFtdO1xufTtcblxuLyoqIFNheSBob3cgaHRteCBpcyB0byBzd2FwIGFyb3VuZCBhbiBpbnB1dCB0aGF0IG11c3Qgbm90IGJlIG1vdmVkOyBub3RoaW5nLCB3aGVyZSBpdCBpcyBub3QgdG8uXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgdGV4dDogc3RyaW5nKSA9PiB7IHRleHQ6IHN0cmluZywgc3dhcFN0eWxlOiBzdHJpbmcgfSB8IHVuZGVmaW5lZH0gKi9cbmV4cG9ydCBjb25zdCBzd2FwQXJvdW5kID0gKHJvb3QsIHRleHQpID0+IHtcbiAgaWYgKCFtdXN0U3RheSgpKSByZXR1cm47XG4gIGNvbnN0IHRlbXBsYXRlID0gT2JqZWN0LmFzc2lnbihkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpLCB7IGlubmVySFRNTDogdGV4dCB9KTtcbiAgY29uc3QgbmV3cyA9IHBhcnRzT2YodGVtcGxhdGUpLmZsYXRNYXAoKHBhcnQpID0+IHBhcnQuZmlyc3RFbGVtZW50Q2hpbGQgPz8gW10pO1xuICBjb25zdCBwYWlycyA9IG5ld3MubWFwKChmcmVzaCkgPT4gW2RvY3VtZW50LmdldEVsZW1lbnRCeUlkKGZyZXNoLmlkKSwgZnJlc2hdKTtcbiAgY29uc3QgaGVsZCA9IHBhaXJzLmZpbHRlcigoW29sZF0pID0+IG9sZD8uY29udGFpbnMoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkpO1xuICBjb25zdCB3YXlzID0gaGVsZC5tYXAoKFtvbGQsIGZyZXNoXSkgPT4gd2F5VG8ob2xkLCBmcmVzaCkgPz8gW10pO1xuICBpZiAoaGVsZFswXT8uWzBdICE9PSByb290IHx8IHdheXMuc29tZSgod2F5KSA9PiAhd2F5WzBdIHx8IGlzRG91YmxlKHdheVt3YXkubGVuZ3RoIC0gMV1bMF0sIGRvY3VtZW50KSkpIHJldHVybjtcbiAgZm9yIChjb25zdCB3YXkgb2Ygd2F5cykge1xuICAgIGNvbnN0IFtpbm5lciwgcGxhY2VdID0gd2F5W3dheS5sZW5ndGggLSAxXTtcbiAgICBpZiAoIXBsYWNlLmhhc0F0dHJpYnV0ZSgnaHgtcHJlc2VydmUnKSkgY29udGludWU7XG4gICAgaGlkZGVuLnNldChpbm5lciwgaW5uZXIuaWQpO1xuICAgIGlubmVyLnJlbW92ZUF0dHJpYnV0ZSgnaWQnKTtcbiAgfVxuICByb290LnNldEF0dHJpYnV0ZSgnaHgtZXh0JywgQVJPVU5EKTsgLy8gdW50aWwgaXQgaGFzIGl0cyBuZXcgYXR0cmlidXRlc1xuICBmb3IgKGNvbnN0IFt7IGlkLCBsb2NhbE5hbWUgfV0gb2YgaGVsZCkge1xuICAgIGNvbnN0IHN0YXJ0ID0gYDwke2xvY2FsTmFtZX0gaWQ9XCIke2lkfVwiIGh4LXN3YXAtb29iPVwiYDtcbiAgICB0ZXh0ID0gdGV4dC5yZXBsYWNlKGAke3N0YXJ0fXRydWVcImAsICgpID0+IGAke3N0YXJ0fSR7QVJPVU5EfVwiYCk7XG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwgc3dhcFN0eWxlOiBBUk9VTkQgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFR5cGluZyA9ICgpID0+IHtcbiAgaHRteC5kZWZpbmVFeHRlbnNpb24oQVJPVU5ELCB7IGlzSW5saW5lU3dhcDogKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzdHlsZSkgPT4gc3R5bGUgPT09IEFST1VORCwgaGFuZGxlU3dhcCB9KTtcbiAgb25IdG14KCdiZWZvcmVDbGVhbnVwRWxlbWVudCcsICh7IHRhcmdldCB9KSA9PiBrZWVwKHRhcmdldCkpO1xuICBvbkh0bXgoJ2FmdGVyU2V0dGxlJywgc2V0dGxlKTtcbn07XG4iLCAiLyogVGhlIGFkYXB0ZXIgZm9yIGh0bXggMi5cbiAqXG4gKiBIZWFyczogaHRteDpjb25maXJtLCA6Y29uZmlnUmVxdWVzdCwgOmJlZm9yZVNlbmQsIDphZnRlclByb2Nlc3NOb2RlLCA6aGlzdG9yeVJlc3RvcmUsIDpwdXNoZWRJbnRvSGlzdG9yeSxcbiAqICAgOnJlcGxhY2VkSW5IaXN0b3J5OyBodG14OmNvbmZpZzpyZXF1ZXN0IG9mIGFuIGh0bXggNC5cbiAqL1xuaW1wb3J0IHsgYWpheCwgZ3JhYiwgaG9sZFJpdmFsLCBodG14LCBodXJyeSwgb25IdG14LCB3YXRjaExlYXZpbmcgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgYWRkQXJndW1lbnRzLCBhbm5vdW5jZSB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBpc091cnMsIG9uLCByb290T2YsIHNldEF0dHJpYnV0ZSwgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFR5cGluZywgc3dhcEFyb3VuZCB9IGZyb20gJy4vdHlwaW5nMi5qcyc7XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnY2FwdHVyZSddfSAqL1xuY29uc3QgY2FwdHVyZSA9IChhc2spID0+IHtcbiAgLyoqIEB0eXBlIHthbnl9ICovXG4gIGxldCBhcGk7XG4gIGh0bXguZGVmaW5lRXh0ZW5zaW9uKCduaXRybycsIHsgaW5pdDogKC8qKiBAdHlwZSB7YW55fSAqLyBpbnRlcm5hbCkgPT4gKGFwaSA9IGludGVybmFsKSB9KTtcbiAgaHRteC5jb25maWcuaW5jbHVkZUluZGljYXRvclN0eWxlcyA9IGZhbHNlOyAvLyBhbiBpbmxpbmUgc3R5bGU7IG5pdHJvLmNzcyBoYXMgdGhlIHJ1bGVzXG4gIG9uSHRteCgnY29uZmlybScsIChldmVudCwgeyBlbHQ6IGVsZW1lbnQsIHBhdGgsIHZlcmIsIHF1ZXN0aW9uLCB0cmlnZ2VyaW5nRXZlbnQ6IGNhdXNlLCBpc3N1ZVJlcXVlc3QgfSkgPT4ge1xuICAgIGNvbnN0IGpvYiA9IGNhdXNlPy5uaXRybztcbiAgICBpZiAoam9iKSB7IC8vIGFza2VkIGF0IHRoZSBjbGlja1xuICAgICAgc3RvcChldmVudCk7XG4gICAgICBjb25zdCBwYXJhbXMgPSBlbGVtZW50LmdldEF0dHJpYnV0ZSgnaHgtcGFyYW1zJyk7XG4gICAgICBlbGVtZW50LnNldEF0dHJpYnV0ZSgnaHgtcGFyYW1zJywgJ25vbmUnKTsgLy8gd2hhdCB3YXMgcmVhZCBhdCB0aGUgY2xpY2sgbGVhdmVzXG4gICAgICBqb2IucmVxdWVzdCA9IHsgZG9uZTogaXNzdWVSZXF1ZXN0KHRydWUpLmNhdGNoKCgpID0+IChqb2Iuc3RhdHVzID0gMCkpIH07XG4gICAgICBzZXRBdHRyaWJ1dGUoZWxlbWVudCwgJ2h4LXBhcmFtcycsIHBhcmFtcyk7XG4gICAgfSBlbHNlIGlmIChpc091cnMoZWxlbWVudCwgcGF0aCkgJiYgKCFxdWVzdGlvbiB8fCBlbGVtZW50ID09PSByb290T2YoZWxlbWVudCkpKSB7XG4gICAgICBjb25zdCB7IGZvcm1EYXRhOiBib2R5LCBlcnJvcnMgfSA9IGFwaS5nZXRJbnB1dFZhbHVlcyhlbGVtZW50LCB2ZXJiKTtcbiAgICAgIGlmIChlcnJvcnMubGVuZ3RoKSByZXR1cm47IC8vIGh0bXggc3RvcHMgaXRcbiAgICAgIGFkZEFyZ3VtZW50cyhib2R5LCBhcGkuZ2V0RXhwcmVzc2lvblZhcnMoZWxlbWVudCwgY2F1c2UpKTtcbiAgICAgIGdyYWIoZXZlbnQsIGFzaywgeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KTtcbiAgICB9XG4gIH0pO1xuICBvbkh0bXgoJ2NvbmZpZ1JlcXVlc3QnLCAoZXZlbnQsIGRldGFpbCkgPT4ge1xuICAgIGNvbnN0IHsgZWx0OiBlbGVtZW50LCBlcnJvcnMsIGZvcm1EYXRhOiBib2R5LCBwYXRoLCB0aW1lb3V0LCB0cmlnZ2VyaW5nRXZlbnQ6IGNhdXNlIH0gPSBkZXRhaWw7XG4gICAgY29uc3Qgam9iID0gY2F1c2U/Lm5pdHJvO1xuICAgIGlmICgham9iKSByZXR1cm4gZXJyb3JzLmxlbmd0aCB8fCBncmFiKGV2ZW50LCBhc2ssIHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSk7IC8vIGNvbmZpcm1lZFxuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBqb2IuYm9keSkgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICAgIC8vIGh0bXggMiBoYXMgbm9uZSwgYW5kIGZvcm1hY3Rpb24gZ29lcyBmaXJzdFxuICAgIE9iamVjdC5hc3NpZ24oZGV0YWlsLCB7IGVycm9yczogW10sIHBhdGg6IGpvYi5wYXRoLCB0aW1lb3V0OiB0aW1lb3V0IHx8IDYwMDAwIH0pO1xuICB9KTtcbiAgb25IdG14KCdiZWZvcmVTZW5kJywgKF8sIHsgeGhyLCByZXF1ZXN0Q29uZmlnOiB7IHRyaWdnZXJpbmdFdmVudCB9IH0pID0+IHtcbiAgICBjb25zdCBqb2IgPSB0cmlnZ2VyaW5nRXZlbnQ/Lm5pdHJvO1xuICAgIC8vIEZpcmVmb3ggc2F5cyBubyBtb3JlIHdoZW4gYSB3YXkgb3V0IG9mIHRoZSBwYWdlIGFib3J0cyBpdCwgYW5kIGh0bXggd291bGQgd2FpdCBmb3IgZXZlci5cbiAgICBpZiAoam9iKSB4aHIuYWRkRXZlbnRMaXN0ZW5lcignbG9hZGVuZCcsICgpID0+IHhoci5zdGF0dXMgfHwgam9iLnN0YXR1cyAhPSBudWxsIHx8IHhoci5vbmFib3J0KCkpO1xuICB9KTtcbiAgd2F0Y2hMZWF2aW5nKCdiZWZvcmVTZW5kJywgKHsgZWx0OiBlbGVtZW50LCByZXF1ZXN0Q29uZmlnOiB7IGZvcm1EYXRhOiBib2R5LCB0cmlnZ2VyaW5nRXZlbnQgfSwgeGhyIH0pID0+XG4gICAgKHsgam9iOiB0cmlnZ2VyaW5nRXZlbnQ/Lm5pdHJvLCBlbGVtZW50LCBib2R5LCB4aHI6ICgpID0+IHhociB9KSk7XG4gIGh1cnJ5KCdhZnRlclByb2Nlc3NOb2RlJyk7XG4gIGhvbGRSaXZhbCgnY29uZmlnOnJlcXVlc3QnLCAoeyBjdHg6IHsgcmVxdWVzdCwgc291cmNlRWxlbWVudDogZWxlbWVudCB9IH0pID0+ICh7IGVsZW1lbnQsIHBhdGg6IHJlcXVlc3QuYWN0aW9uIH0pKTtcbiAgb25IdG14KCdoaXN0b3J5UmVzdG9yZScsICgpID0+IGFubm91bmNlKCdyZXN0b3JlZCcpKTtcbiAgb24oJ2h0bXg6cHVzaGVkSW50b0hpc3RvcnkgaHRteDpyZXBsYWNlZEluSGlzdG9yeScsICgpID0+IGFubm91bmNlKCduYXZpZ2F0ZWQnKSk7XG4gIHN0YXJ0VHlwaW5nKCk7XG59O1xuXG4vKiogaHRteCAyJ3Mgb3duIHNlbmRzIGV2ZW50cyB0b28gZWFybHkuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IEVsZW1lbnQsIGluZm86IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGhhbmRsZXIgPSAoXywgaW5mbykgPT4ge1xuICBjb25zdCB7IHhociwgcmVxdWVzdENvbmZpZzogeyB0cmlnZ2VyaW5nRXZlbnQ6IHsgbml0cm86IGpvYiB9IH0gfSA9IGluZm87XG4gIGNvbnN0IHsgcmVzcG9uc2VUZXh0OiB0ZXh0LCByZXNwb25zZVVSTDogdXJsLCBzdGF0dXMgfSA9IHhocjtcbiAgY29uc3QgcmVkaXJlY3RlZCA9IHVybCAhPT0gbmV3IFVSTChqb2IucGF0aCwgZG9jdW1lbnQuYmFzZVVSSSkuaHJlZjtcbiAgY29uc3QgaGVhZGVycyA9IHsgZ2V0OiB4aHIuZ2V0UmVzcG9uc2VIZWFkZXIuYmluZCh4aHIpIH07XG4gIE9iamVjdC5hc3NpZ24oam9iLnJlcXVlc3QsIHsgYW5zd2VyOiB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdGV4dCwgdXJsIH0sIGluZm8gfSk7XG4gIGluZm8uc3VjY2Vzc2Z1bCA9ICEoaW5mby5mYWlsZWQgPSBzdGF0dXMgPiAyOTkpO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzZW5kJ119ICovXG5jb25zdCBzZW5kID0gYXN5bmMgKGpvYiwgdG8pID0+IHtcbiAgYXdhaXQgYWpheChqb2IsIHRvLCB7IGhhbmRsZXIgfSk7XG4gIGF3YWl0IGpvYi5yZXF1ZXN0Py5kb25lO1xuICByZXR1cm4gam9iLnJlcXVlc3Q/LmFuc3dlcjtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc3dhcCddfSAqL1xuY29uc3Qgc3dhcCA9IGFzeW5jIChyb290LCBodG1sLCB7IHJlcXVlc3QgfSkgPT4ge1xuICBjb25zdCBpc01vcnBoZWQgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ0lkaW9tb3JwaCcpICYmIHJvb3QuY2xvc2VzdCgnW2h4LWV4dCo9bW9ycGhdJyk7XG4gIGNvbnN0IGFyb3VuZCA9ICFpc01vcnBoZWQgJiYgc3dhcEFyb3VuZChyb290LCBodG1sKTtcbiAgY29uc3QgeyB0ZXh0LCAuLi5zdHlsZSB9ID0gYXJvdW5kIHx8IHsgdGV4dDogaHRtbCwgc3dhcFN0eWxlOiBpc01vcnBoZWQgPyAnbW9ycGg6b3V0ZXJIVE1MJyA6ICdvdXRlckhUTUwnIH07XG4gIGNvbnN0IHdhaXQgPSB7IHN3YXBEZWxheTogMCwgc2V0dGxlRGVsYXk6IDAsIHRyYW5zaXRpb246IGZhbHNlIH07XG4gIGh0bXguc3dhcChyb290LCB0ZXh0LCB7IC4uLnN0eWxlLCAuLi53YWl0IH0sIHsgY29udGV4dEVsZW1lbnQ6IHJvb3QsIGV2ZW50SW5mbzogcmVxdWVzdC5pbmZvIH0pO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyfSAqL1xuZXhwb3J0IGNvbnN0IGh0bXgyID0ge1xuICB2ZXJzaW9uOiAyLFxuICB1bnRydXN0ZWQ6ICdbaHgtaWdub3JlXSxbZGF0YS1oeC1pZ25vcmVdLFtoeC1kaXNhYmxlXSxbZGF0YS1oeC1kaXNhYmxlXScsXG4gIGNhcHR1cmUsXG4gIHNlbmQsXG4gIHN3YXAsXG59O1xuIiwgIi8qIExpc3RzIGluIHRoZSBhZGRyZXNzIGJhcjogd2hhdCBhIGxpc3Qgc2hvd3Mgc3RhbmRzIGluIHRoZSBxdWVyeSwgYW5kIGJhY2sgYW5kIGZvcndhcmQgc2hvdyBpdCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogbml0cm86YWRkcmVzcyB7Y29tcG9uZW50LCBwYXJhbWV0ZXJzLCByZXBsYWNlfSBvbiBhIGxpc3QncyByb290OiBxdWVyeSBwYXJhbWV0ZXIgLT4gdmFsdWVzLCBub25lXG4gKiAgIGZvciBvbmUgdGhhdCBoYXMgdG8gZ287IG90aGVyIHBhcmFtZXRlcnMgc3RheS4gcG9wc3RhdGUuXG4gKiBTZW5kczogbml0cm86bmF2aWdhdGVkIHtxdWVyeX0gb24gYm9keSBhZnRlciBiYWNrIG9yIGZvcndhcmQsIG9uY2UgdGhlIGFkZHJlc3MgZGlmZmVycyBmcm9tIGJlZm9yZS5cbiAqIEVudHJpZXMgdGhhdCBpdCBtYWtlcyBjYXJyeSB7bml0cm86IHRydWV9OyBodG14IGxlYXZlcyB0aGVtIGFsb25lLlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGV2ZW50T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5sZXQgeyBwYXRobmFtZSwgc2VhcmNoIH0gPSBsb2NhdGlvbjsgLy8gb2YgdGhlIHBhZ2UgdGhhdCBpcyBzaG93blxuY29uc3Qgbm90ZSA9ICgpID0+ICh7IHBhdGhuYW1lLCBzZWFyY2ggfSA9IGxvY2F0aW9uKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoeyBkZXRhaWwsIHRhcmdldCB9KSA9PiB7XG4gIGlmICghdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvQ29tcG9uZW50KSByZXR1cm47IC8vIHRoZSBsaXN0IGhhcyBnb25lLCBhbmQgbWF5YmUgaXRzIHBhZ2VcbiAgY29uc3QgdXJsID0gbmV3IFVSTChsb2NhdGlvbi5ocmVmKTtcbiAgY29uc3QgYmVmb3JlID0gYCR7dXJsLnNlYXJjaFBhcmFtc31gO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBbZmlyc3QsIC4uLm90aGVyc11dIG9mIE9iamVjdC5lbnRyaWVzKGRldGFpbC5wYXJhbWV0ZXJzKSkge1xuICAgIGlmIChmaXJzdCA9PSBudWxsKSB1cmwuc2VhcmNoUGFyYW1zLmRlbGV0ZShuYW1lKTtcbiAgICBlbHNlIHVybC5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGZpcnN0KTsgLy8gd2hlcmUgaXQgc3Rvb2RcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIG90aGVycykgdXJsLnNlYXJjaFBhcmFtcy5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmIChgJHt1cmwuc2VhcmNoUGFyYW1zfWAgPT09IGJlZm9yZSkgcmV0dXJuO1xuICAvLyBUaGUgZmlyc3QgZW50cnkgb2YgYSBwYWdlIG1heSBiZSBodG14J3MsIHdoaWNoIHdvdWxkIGxvYWQgdGhlIHBhZ2UgYW5ldy5cbiAgaGlzdG9yeS5yZXBsYWNlU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgZGV0YWlsLnJlcGxhY2UgPyB1cmwgOiBsb2NhdGlvbi5ocmVmKTtcbiAgaWYgKCFkZXRhaWwucmVwbGFjZSkgaGlzdG9yeS5wdXNoU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgdXJsKTtcbiAgbm90ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZvbGxvdyA9ICh7IHN0YXRlIH0pID0+IHtcbiAgY29uc3QgYmVmb3JlID0geyBwYXRobmFtZSwgc2VhcmNoIH07XG4gIG5vdGUoKTtcbiAgaWYgKHN0YXRlPy5odG14KSByZXR1cm47IC8vIGh0bXggc2hvd3MgaXRcbiAgaWYgKHBhdGhuYW1lICE9PSBiZWZvcmUucGF0aG5hbWUpIHtcbiAgICBpZiAoc3RhdGU/Lm5pdHJvKSBsb2NhdGlvbi5yZWxvYWQoKTsgLy8gaHRteCBoYXMgcHV0IGFub3RoZXIgcGFnZSB0aGVyZSBzaW5jZVxuICB9IGVsc2UgaWYgKHNlYXJjaCAhPT0gYmVmb3JlLnNlYXJjaCkgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoJ25pdHJvOm5hdmlnYXRlZCcsIHsgcXVlcnk6IHNlYXJjaCB9KSk7IC8vIGFuZCBub3Qgb25seSB0aGUgZnJhZ21lbnRcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEFkZHJlc3MgPSAoKSA9PiB7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzphZGRyZXNzJywgc2hvdyk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwb3BzdGF0ZScsIGZvbGxvdyk7XG4gIGhlYXIoJ25hdmlnYXRlZCcsIG5vdGUpO1xufTtcbiIsICIvKiBXaGVyZSB0aGUgZm9jdXMgZ29lcyB3aGVuIGFuIGFuc3dlciBoYXMgcmVwbGFjZWQgd2hhdCBoYWQgaXQuICovXG5pbXBvcnQgeyBkb2luZ09mLCBpc093biB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogRmluZCB3aGF0IGdldHMgdGhlIGZvY3VzOiB3aGF0IGFuIGFuc3dlciB0aGF0IHdhcyBhc2tlZCBmb3IgYnJpbmdzIHdpdGggYGF1dG9mb2N1c2A7IHRoZSBjb250cm9sIHRoYXRcbiAqIGhhcyBpdDsgdGhlIG9uZSBpbiBpdHMgcGxhY2UsIHN1Y2ggYXMgYSBidXR0b24gd2l0aCBvdGhlciBhcmd1bWVudHM7IHdoYXQgaGFzIG9wZW5lZCB0aGUgZWxlbWVudCBhcm91bmRcbiAqIGl0IChhcmlhLWNvbnRyb2xzKTsgd2hhdCB0YWtlcyB0aGUgZm9jdXMgZnJvbSBzY3JpcHRzIGFsb25lICh0YWJpbmRleD1cIi0xXCIpLCBhcm91bmQgaXQgb3IgbmV4dCB0byBpdC5cbiAqIE9mIHdoYXQgcGVvcGxlIHdyb3RlLCBvbmx5IHdoYXQgaGFzIGl0IGFscmVhZHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+LCBmb2N1czogc3RyaW5nLCBhY3RpdmU6IGFueSkgPT4gKG5ld3M6IE1hcDxzdHJpbmcsIGFueT4pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmb2xsb3cgPSAoeyBpc1F1aWV0LCBzb3VyY2UgfSwgb2xkcywgZm9jdXMsIGFjdGl2ZSkgPT4ge1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gTWFwPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3Qgb3VycyA9IChjb250cm9scykgPT4gbmV3IE1hcChbLi4uY29udHJvbHNdLmZpbHRlcigoZW50cnkpID0+IGVudHJ5WzBdID09PSBmb2N1cyB8fCBpc093bihlbnRyeSkpKTtcbiAgb2xkcyA9IG91cnMob2xkcyk7XG4gIGNvbnN0IGlzQXNrZXIgPSAhaXNRdWlldCAmJiAoYWN0aXZlID09PSBkb2N1bWVudC5ib2R5IHx8IHNvdXJjZT8uY29udGFpbnMoYWN0aXZlKSk7XG4gIGNvbnN0IHdhbnRlZCA9IG5ldyBTZXQoWy4uLm9sZHNdLmZpbHRlcigoWywgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cykubWFwKChba2V5XSkgPT4ga2V5KSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2w6IGFueSkgPT4gc3RyaW5nfSAqL1xuICBjb25zdCBwbGFjZU9mID0gKGNvbnRyb2wpID0+IFtjb250cm9sLnBhcmVudEVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwgZG9pbmdPZihjb250cm9sKVswXV0uam9pbigpO1xuICBjb25zdCB7IGxvY2FsTmFtZSwgbmFtZSB9ID0gYWN0aXZlO1xuICBjb25zdCBwbGFjZSA9IGZvY3VzICYmIHBsYWNlT2YoYWN0aXZlKTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHN0cmluZ1tdfSAqL1xuICBjb25zdCBwZWVyc09mID0gKGNvbnRyb2xzKSA9PiBbLi4uY29udHJvbHNdLmZpbHRlcigoWywgY29udHJvbF0pID0+XG4gICAgY29udHJvbC5sb2NhbE5hbWUgPT09IGxvY2FsTmFtZSAmJiBjb250cm9sLm5hbWUgPT09IG5hbWUgJiYgcGxhY2VPZihjb250cm9sKSA9PT0gcGxhY2UpLm1hcCgoW2tleV0pID0+IGtleSk7XG4gIGNvbnN0IHBlZXJzID0gcGVlcnNPZihvbGRzKTtcbiAgY29uc3Qga2V5cyA9IFsuLi5vbGRzLmtleXMoKV07XG4gIGNvbnN0IGF0ID0ga2V5cy5pbmRleE9mKGZvY3VzKTtcbiAgY29uc3Qgb3BlbmVyID0ga2V5cy5maW5kKChrZXkpID0+IGZpbmQob2xkcy5nZXQoa2V5KS5nZXRBdHRyaWJ1dGUoJ2FyaWEtY29udHJvbHMnKSk/LmNvbnRhaW5zKGFjdGl2ZSkpO1xuICBjb25zdCBhcm91bmQgPSBrZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCkuZmlsdGVyKChrZXkpID0+IG9sZHMuZ2V0KGtleSkuY29udGFpbnMoYWN0aXZlKSk7XG4gIHJldHVybiAoYWxsKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IG91cnMoYWxsKTtcbiAgICBjb25zdCBmcmVzaCA9IGlzQXNrZXIgJiYgWy4uLm5ld3NdLmZpbmQoKFtrZXksIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMgJiYgIXdhbnRlZC5oYXMoa2V5KSk7XG4gICAgaWYgKGZyZXNoKSByZXR1cm4gZnJlc2hbMV07XG4gICAgaWYgKCFmb2N1cykgcmV0dXJuIGFjdGl2ZS5pc0Nvbm5lY3RlZCAmJiBhY3RpdmU7XG4gICAgY29uc3Qgbm93ID0gcGVlcnNPZihuZXdzKTtcbiAgICBjb25zdCBwZWVyID0gbm93Lmxlbmd0aCA9PT0gcGVlcnMubGVuZ3RoICYmIG5vd1twZWVycy5pbmRleE9mKGZvY3VzKV07XG4gICAgY29uc3Qgb3RoZXJzID0gWy4uLmFyb3VuZCwgLi4ua2V5cy5zbGljZShhdCksIC4uLmtleXMuc2xpY2UoMCwgYXQpLnJldmVyc2UoKV07XG4gICAgY29uc3QgbGFuZGluZyA9IG90aGVycy5maW5kKChrZXkpID0+IG5ld3MuZ2V0KGtleSk/Lm1hdGNoZXMoJ1t0YWJpbmRleD1cIi0xXCJdJykpO1xuICAgIGNvbnN0IGtleSA9IFtmb2N1cywgIW9sZHMuaGFzKHBlZXIgfHwgJycpICYmIHBlZXIsIG9wZW5lciwgbGFuZGluZ10uZmluZCgoa2V5KSA9PiBrZXkgJiYgbmV3cy5oYXMoa2V5KSk7XG4gICAgcmV0dXJuIG5ld3MuZ2V0KGtleSB8fCAnJyk7XG4gIH07XG59O1xuIiwgIi8qIExpbmVzIG9mIGpvYnM6IHRob3NlIG9mIG9uZSBjb21wb25lbnQgbGVhdmUgb25lIGJ5IG9uZS4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZmluZCwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IE1BWF9IT1BTID0gNjsgLy8gZWxzZSB0ZW4gY29tcG9uZW50cyBhbGxvdyBhIG1pbGxpb24gcmVxdWVzdHNcbmNvbnN0IENBTExfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBKb2JbXT59ICovXG5jb25zdCBsaW5lcyA9IG5ldyBNYXAoKTsgLy8gYnkgaWQ6IHRoZSBqb2IgdW5kZXIgd2F5LCBhbmQgdGhvc2UgYmVoaW5kXG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIHsgY2hhaW46IHN0cmluZ1tdLCBjb3VudHM6IFJlY29yZDxzdHJpbmcsIG51bWJlcj4gfT59ICovXG5leHBvcnQgY29uc3QgY2F1c2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gb2YgdGhlIGV2ZW50cyB3ZSBzZW50XG4vKiogU2F5IGhvdyBqb2JzIGFyZSBydW4uIFVudGlsIHRoZW4sIHRoZXkgd2FpdC5cbiAqIEB0eXBlIHsocnVuOiAoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4pID0+IHZvaWR9ICovXG5leHBvcnQgbGV0IHJ1bldpdGg7XG4vKiogQHR5cGUge1Byb21pc2U8KGpvYjogSm9iKSA9PiBQcm9taXNlPHZvaWQ+Pn0gKi9cbmNvbnN0IHJ1bm5lciA9IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiAocnVuV2l0aCA9IHJlc29sdmUpKTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3QgbGluZU9mID0gKGlkKSA9PiBsaW5lcy5nZXQoaWQpID8/IFtdO1xuXG4vKiogQHR5cGUgeyhoZWFyZDogYW55W10pID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0Z1bGwgPSAoaGVhcmQpID0+XG4gIGhlYXJkW29wdGlvbnMubml0cm9IZWFyZCAtIDFdIHx8IGhlYXJkLmZpbHRlcigoW25hbWVdKSA9PiAvXmNhbGw6Ly50ZXN0KG5hbWUpKVtDQUxMX0xJTUlUIC0gMV07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGVucXVldWUgPSAoam9iKSA9PiB7XG4gIGlmICghYW5ub3VuY2UoJ3F1ZXVlZCcsIGpvYikpIHJldHVybjtcbiAgY29uc3QgeyBpZCwgaGVhcmQsIGNoYWluLCBjb3VudHMgfSA9IE9iamVjdC5hc3NpZ24oam9iLCBjYXVzZXMuZ2V0KGpvYi5jYXVzZSkpO1xuICBjb25zdCBsaW5lID0gbGluZXMuZ2V0KGlkKTtcbiAgaWYgKGNoYWluLmluY2x1ZGVzKGlkKSB8fCBjaGFpbltNQVhfSE9QU10gfHwgY291bnRzW2lkXSA+IE1BWF9IT1BTKSB7XG4gICAgLy8gVG8gaGVhciBvbmVzZWxmIGlzIG5vIGxvb3AuXG4gICAgY29uc3Qgd2h5ID0gY2hhaW4uaW5jbHVkZXMoaWQpID8gJ2xvb3AnIDogJ3RvbyBsb25nIGEgY2hhaW4sIG1heWJlIGEgbG9vcCc7XG4gICAgaWYgKGNoYWluWzFdKSBjb25zb2xlLndhcm4oYG5pdHJvOiAke3doeX06ICR7am9iLmNhdXNlLnR5cGV9IHN0b3BzOiAke1suLi5jaGFpbiwgaWRdLmpvaW4oJyA+ICcpfWApO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBvdGhlciA9IGhlYXJkICYmIGxpbmU/LmZpbmQoKGpvYikgPT4gam9iLmhlYXJkICYmICFqb2IudG9rZW4gJiYgIWlzRnVsbChqb2IuaGVhcmQpKTtcbiAgaWYgKG90aGVyKSB7IC8vIG9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgYmVmb3JlIGl0IGxlYXZlc1xuICAgIG90aGVyLmhlYXJkPy5wdXNoKC4uLmhlYXJkKTtcbiAgICBvdGhlci5jaGFpbiA9IG90aGVyLmNoYWluLmZpbHRlcigoc3RlcCkgPT4gY2hhaW4uaW5jbHVkZXMoc3RlcCkpO1xuICB9IGVsc2UgaWYgKCFsaW5lKSB3b3JrKGlkLCBbam9iXSk7XG4gIGVsc2UgaWYgKGhlYXJkIHx8ICFqb2IuaXNRdWlldCkgbGluZS5wdXNoKGpvYik7IC8vIG5vIHBvbGw6IG5ld2VyIEhUTUwgY29tZXNcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIGxpbmU6IEpvYltdKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3Qgd29yayA9IGFzeW5jIChpZCwgbGluZSkgPT4ge1xuICBsaW5lcy5zZXQoaWQsIGxpbmUpO1xuICBjb25zdCBydW4gPSBhd2FpdCBydW5uZXI7XG4gIC8vIE9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgaW4gb25lIGdvOyBodG14IHVubG9ja3MgdGhlIGVsZW1lbnQsIG9yIGJlZ2lucy5cbiAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSkpO1xuICBmb3IgKDsgbGluZS5sZW5ndGg7IGxpbmUuc2hpZnQoKSkge1xuICAgIGNvbnN0IFtqb2JdID0gbGluZTtcbiAgICBhd2FpdCBydW4oam9iKS5jYXRjaCgoZXJyb3IpID0+IGRyb3Aoam9iLCBlcnJvcikpO1xuICAgIGFubm91bmNlKCdkb25lJywgam9iKTtcbiAgICAvLyBXaGF0IHdhcyBzd2FwcGVkIG1heSBiZSBvbGQuXG4gICAgY29uc3Qgcm9vdCA9IGpvYi5pc1N0YWxlICYmIChqb2IuaGVhcmQgfHwgIWpvYi5pc1F1aWV0KSAmJiAhbGluZVsxXSAmJiBmaW5kKGlkKTtcbiAgICBpZiAocm9vdCkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbiAgbGluZXMuZGVsZXRlKGlkKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogUGFydGlhbDxKb2I+LCB3aHk6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkcm9wID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGlzUXVpZXQsIHJlamVjdCB9LCB3aHkpID0+IHtcbiAgY29uc3QgZXJyb3IgPSBgJHtjb21wb25lbnR9LiR7YWN0aW9ufSBub3Qgc2VudDogJHt3aHl9YDtcbiAgaWYgKCFpc1F1aWV0KSBjb25zb2xlLndhcm4oJ25pdHJvOicsIGVycm9yKTtcbiAgcmVqZWN0Py4oZmFpbHVyZSh7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzOiAwIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KGRldGFpbDogYW55KSA9PiBFcnJvcn0gKi9cbmV4cG9ydCBjb25zdCBmYWlsdXJlID0gKGRldGFpbCkgPT4gT2JqZWN0LmFzc2lnbihuZXcgRXJyb3IoZGV0YWlsLmVycm9yKSwgZGV0YWlsKTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSB2aXNpdG9yIGhhcyBlbnRlcmVkIHNpbmNlIHRoZSByZXF1ZXN0IGxlZnQsIGFuZCB0aGUgZm9jdXMuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8ta2VlcCwgaW4gd2hvc2UgZWxlbWVudHMgbm90aGluZyBpcyB3cml0dGVuLlxuICovXG5pbXBvcnQgeyBGSUVMRFMsIFRZUEVELCBjb250cm9sc09mLCBnaXZlbiwgaXNTYW1lLCB2YWx1ZXNPZiwgd3JpdGUgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBmb2xsb3cgfSBmcm9tICcuL2ZvY3VzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgYWxsLCBmaW5kLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7V2Vha01hcDxhbnksIHN0cmluZz59ICovXG5jb25zdCBlY2hvZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBieSB0aGUgaW5wdXQgdHlwZWQgaW46IHdoYXQgYSBzeW5jIGhhcyBsZWZ0IGFzIGl0IHdhcyB0eXBlZFxuXG4vKiogQSBmaWxlIGRpYWxvZyB0aGF0IGlzIHN0aWxsIG9wZW4ga25vd3MgdGhlIG9sZCBpbnB1dCBhbG9uZS5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZywgb2xkczogTWFwPHN0cmluZywgYW55PikgPT4gdm9pZH0gKi9cbmNvbnN0IHBhc3NGaWxlc09uID0gKGlkLCBvbGRzKSA9PiB7XG4gIGZvciAoY29uc3QgW2tleSwgb2xkXSBvZiBvbGRzKSB7XG4gICAgaWYgKCFvbGQuZmlsZXMgfHwgb2xkLmlzQ29ubmVjdGVkKSBjb250aW51ZTtcbiAgICBvbGQuYWRkRXZlbnRMaXN0ZW5lcignY2hhbmdlJywgKCkgPT4ge1xuICAgICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgICAgY29uc3QgZmllbGQgPSByb290ICYmIGNvbnRyb2xzT2Yocm9vdCkuZ2V0KGtleSk7XG4gICAgICBpZiAoIWZpZWxkKSByZXR1cm47XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzT2Yob2xkKSk7XG4gICAgICBmb3IgKGNvbnN0IG5hbWUgb2YgWydpbnB1dCcsICdjaGFuZ2UnXSkgZmllbGQuZGlzcGF0Y2hFdmVudChuZXcgRXZlbnQobmFtZSwgeyBidWJibGVzOiB0cnVlIH0pKTtcbiAgICB9KTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBqb2I6IEpvYikgPT4gKCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBrZWVwRW50cmllcyA9IChyb290LCBqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIHNlbnQsIHN0YXR1cyB9ID0gam9iO1xuICBjb25zdCBrZXB0ID0gbmV3IE1hcCgpO1xuICBjb25zdCBhY3RpdmUgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBjb25zdCBvbGRzID0gY29udHJvbHNPZihyb290KTtcbiAgY29uc3QgdW50b3VjaGVkID0gYWxsKCdbZGF0YS1uaXRyby1rZWVwXScsIHJvb3QpO1xuICBjb25zdCBjYXJldCA9IFthY3RpdmUuc2VsZWN0aW9uU3RhcnQsIGFjdGl2ZS5zZWxlY3Rpb25FbmRdO1xuICBsZXQgZm9jdXMgPSAnJztcbiAgZm9yIChjb25zdCBba2V5LCBjb250cm9sXSBvZiBvbGRzKSB7XG4gICAgaWYgKGNvbnRyb2wgPT09IGFjdGl2ZSkgZm9jdXMgPSBrZXk7XG4gICAgaWYgKCFjb250cm9sLm1hdGNoZXMoRklFTERTKSB8fCB1bnRvdWNoZWQuc29tZSgoZWxlbWVudCkgPT4gZWxlbWVudC5jb250YWlucyhjb250cm9sKSkpIGNvbnRpbnVlO1xuICAgIC8vIFdoYXQgd2FzIHR5cGVkIHNpbmNlLCBvciBkaWQgbm90IHRyYXZlbCwgc3RheXM7IHNvIGRvIGFyZ3VtZW50cyBvZiBhIGZhaWxlZCBhY3Rpb24uXG4gICAgY29uc3Qgbm93ID0gdmFsdWVzT2YoY29udHJvbCk7XG4gICAgY29uc3QgYmVmb3JlID0gc2VudC5nZXQoa2V5KTtcbiAgICBjb25zdCBpc1JlZnVzZWQgPSBiZWZvcmUgJiYgc3RhdHVzID09PSA0MjIgJiYgIWJlZm9yZS5ib3VuZDtcbiAgICBjb25zdCBpc0VjaG8gPSAhYmVmb3JlICYmIGtleSA9PT0gZm9jdXMgJiYgZWNob2VzLmdldChjb250cm9sKSA9PT0gY29udHJvbC52YWx1ZTtcbiAgICBrZXB0LnNldChrZXksIChpc1JlZnVzZWQgfHwgaXNFY2hvIHx8ICFpc1NhbWUobm93LCBiZWZvcmU/LnZhbHVlcyA/PyBnaXZlbihjb250cm9sKSkpICYmIG5vdyk7XG4gIH1cbiAgY29uc3QgbmV4dCA9IGZvbGxvdyhqb2IsIG9sZHMsIGZvY3VzLCBhY3RpdmUpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IG5ld1Jvb3QgPSBmaW5kKHJvb3QuaWQpID8/IHJvb3Q7XG4gICAgY29uc3QgY29udHJvbHMgPSBjb250cm9sc09mKG5ld1Jvb3QpO1xuICAgIGNvbnN0IGJlaGluZCA9IGxpbmVPZihyb290LmlkKTtcbiAgICBmb3IgKGNvbnN0IGpvYiBvZiBiZWhpbmQpIGpvYi5yb290ID0gbmV3Um9vdDtcbiAgICBwYXNzRmlsZXNPbihyb290LmlkLCBvbGRzKTtcbiAgICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlc10gb2Yga2VwdCkge1xuICAgICAgY29uc3QgZmllbGQgPSBjb250cm9scy5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIGNvbnRpbnVlO1xuICAgICAgd3JpdGUoZmllbGQsIHZhbHVlcyB8fCBnaXZlbihmaWVsZCkpO1xuICAgICAgY29uc3QgaXNFY2hvID0gYWN0aW9uID09PSAnc3luYycgPyAhdmFsdWVzICYmIHNlbnQuaGFzKGtleSkgOiBlY2hvZXMuZ2V0KGFjdGl2ZSkgPT09IGZpZWxkLnZhbHVlO1xuICAgICAgaWYgKGtleSA9PT0gZm9jdXMgJiYgaXNFY2hvICYmIGZpZWxkLm1hdGNoZXMoVFlQRUQpKSBlY2hvZXMuc2V0KGZpZWxkLCBmaWVsZC52YWx1ZSk7XG4gICAgICAvLyBJZiBpdCB3YXMgbm90IHRvdWNoZWQsIHRoZSBjbGlja3MgYmVoaW5kIGJ1aWxkIG9uIHRoZSBuZXcgdmFsdWUuXG4gICAgICBmb3IgKGNvbnN0IHsgc2VudCB9IG9mIHZhbHVlcyA/IFtdIDogYmVoaW5kKSB7XG4gICAgICAgIGNvbnN0IGVudHJ5ID0gc2VudC5nZXQoa2V5KTtcbiAgICAgICAgaWYgKGVudHJ5KSBlbnRyeS52YWx1ZXMgPSB2YWx1ZXNPZihmaWVsZCk7XG4gICAgICB9XG4gICAgfVxuICAgIGNvbnN0IHRhcmdldCA9IG5leHQoY29udHJvbHMpO1xuICAgIGNvbnN0IHN0YXlzID0gdGFyZ2V0ID09PSBhY3RpdmUgfHwgdGFyZ2V0ID09PSBjb250cm9scy5nZXQoZm9jdXMpO1xuICAgIGlmICghdGFyZ2V0ICYmIGZvY3VzKSBhY3RpdmUuYmx1cigpOyAvLyBpdCBtYXkgYmUgYW5vdGhlciByb3cncyBieSBub3dcbiAgICBpZiAoIXRhcmdldCkgcmV0dXJuO1xuICAgIGlmICh0YXJnZXQgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpIHRhcmdldC5mb2N1cyh7IHByZXZlbnRTY3JvbGw6IHN0YXlzIH0pO1xuICAgIGlmICghc3RheXMpIHJldHVybiB0YXJnZXQubWF0Y2hlcygnaW5wdXQnKSAmJiB0YXJnZXQuc2VsZWN0KCk7IC8vIGFzIHdpdGggdGhlIFRhYiBrZXlcbiAgICBjb25zdCBpc01vdmVkID0gIWlzU2FtZShjYXJldCwgW3RhcmdldC5zZWxlY3Rpb25TdGFydCwgdGFyZ2V0LnNlbGVjdGlvbkVuZF0pO1xuICAgIGlmIChpc01vdmVkICYmIGNhcmV0WzBdICE9IG51bGwpIHRhcmdldC5zZXRTZWxlY3Rpb25SYW5nZSguLi5jYXJldCk7XG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFbnRyaWVzID0gKCkgPT4ge1xuICAvLyBUaGUgc3RhdGUgbWF5IGhvbGQgaXQgb3RoZXJ3aXNlLCBzdWNoIGFzIHdpdGhvdXQgYSBzcGFjZSBhdCBpdHMgZW5kLiBJdCBzaG93cyB3aGVuIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICBvbignZm9jdXNvdXQnLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpIHJldHVybjsgLy8gdGhlIHdpbmRvdyB3YXMgbGVmdFxuICAgIGlmIChlY2hvZXMuZ2V0KHRhcmdldCkgPT09IHRhcmdldC52YWx1ZSkgd3JpdGUodGFyZ2V0LCBnaXZlbih0YXJnZXQpKTtcbiAgICBlY2hvZXMuZGVsZXRlKHRhcmdldCk7XG4gIH0pO1xufTtcbiIsICIvKiBUb2FzdHM6IHNob3dzIG5pdHJvOm1lc3NhZ2UgYW5kIG5pdHJvOmVycm9yIHRvIHRoZSB2aXNpdG9yLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXRvYXN0LWVuYWJsZWQgKFwidHJ1ZVwiIG9yIFwiZmFsc2VcIiksIC1wb3NpdGlvbiwgLWR1cmF0aW9uIChtcyksIC1zdHlsZSAoYSBuYW1lIGZvclxuICogICBzdHlsZXNoZWV0cykgb2YgaXRzIHNjcmlwdDsgLWxhYmVsLCAtZGlzbWlzcyBhbmQgLXJlbG9hZCB0aGVyZSBhcmUgdGhlIHdvcmRzOyBkYXRhLW5pdHJvLXRvYXN0IG9mIGFcbiAqICAgY29tcG9uZW50J3Mgcm9vdDogSlNPTiB3aXRoIHRob3NlIG9mIGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgdGhhdCBkaWZmZXIgZm9yIHRoZSBjbGFzcy5cbiAqIEhlYXJzOiBuaXRybzptZXNzYWdlIHtjb21wb25lbnQsIGxldmVsLCB0ZXh0fSwgbml0cm86ZXJyb3Ige2NvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzfTsgb25lXG4gKiAgIHdpdGhvdXQgdGV4dCBvciBlcnJvciBzYXlzIG5vdGhpbmcuIGNsb3NlIG9mIGRpYWxvZ3M7IGZvY3VzaW4uXG4gKiBBIG5hcnJvdyBzY3JlZW4gc2hvd3MgdGhyZWUgYXQgYSB0aW1lOyBlcXVhbCBvbmVzIGFyZSBvbmUsIHdpdGggdGhlaXIgbnVtYmVyLlxuICogQSBwYWdlIG1heSBzaG93IG1lc3NhZ2VzIGl0cyBvd24gd2F5OiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXIgPSB7c2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnKX0sXG4gKiAgIGNvbmZpZyA9IHtlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlfS4gSXQgaXMgbG9va2VkIHVwIGF0IGVhY2ggbWVzc2FnZS5cbiAqXG4gKiBUaGUgSFRNTCwgd2l0aCBcImFsZXJ0XCIgZm9yIGVycm9ycyBhbmQgXCJzdGF0dXNcIiBmb3IgdGhlIHJlc3QsIG9mIGVhY2ggb2Ygc2l4IHBvc2l0aW9uczpcbiAqICAgPHNlY3Rpb24gY2xhc3M9XCJuaXRyby10b2FzdC1saXN0XCI+PGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCJcdTIwMjZcIj48ZGl2IHJvbGU9XCJcdTIwMjZcIj5cbiAqICAgICA8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RcIiBkYXRhLWxldmVsPVwiXHUyMDI2XCIgZGF0YS1zdHlsZT1cIlx1MjAyNlwiPjxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPlx1MjAyNjwvcD5cbiAqICAgICAgIDxidXR0b24gY2xhc3M9XCJuaXRyby10b2FzdC1idXR0b25cIj5cdTIwMjZcbiAqL1xuaW1wb3J0IHsgZmlyc3QsIG9uLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgZGVmYXVsdHMgPSB7XG4gIGVuYWJsZWQ6IG9wdGlvbnMubml0cm9Ub2FzdEVuYWJsZWQgIT09ICdmYWxzZScsXG4gIHBvc2l0aW9uOiBvcHRpb25zLm5pdHJvVG9hc3RQb3NpdGlvbixcbiAgZHVyYXRpb246IE51bWJlcihvcHRpb25zLm5pdHJvVG9hc3REdXJhdGlvbiksXG4gIHN0eWxlOiBvcHRpb25zLm5pdHJvVG9hc3RTdHlsZSxcbn07XG4vLyBObyBhbnN3ZXIsIGEgdG9rZW4gb3IgYSByaWdodCB0aGF0IHdhcyByZWZ1c2VkOiB0aGUgcGFnZSBpdHNlbGYgbWF5IGJlIG91dCBvZiBkYXRlLlxuY29uc3QgUkVMT0FEX1NUQVRVU0VTID0gWzAsIDQwMCwgNDAzXTtcbmNvbnN0IFRJQ0tfTVMgPSAxMDA7XG5jb25zdCBOQVJST1cgPSAnKG1heC13aWR0aDogNDByZW0pJztcbi8qKiBAdHlwZSB7TWFwPEhUTUxFbGVtZW50LCB7IHJlZ2lvbjogRWxlbWVudCwgbGVmdDogbnVtYmVyIH0+fSAqL1xuY29uc3QgdG9hc3RzID0gbmV3IE1hcCgpOyAvLyBzaG93biwgb3Igd2FpdGluZyBzaW5jZSB0aGVyZSBhcmUgYXMgbWFueSBhcyBmaXQ6IHdoZXJlLCBhbmQgZm9yIGhvdyBtYW55IG1zXG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBmb2N1c2VkQmVmb3JlID0gbnVsbDtcblxuY29uc3QgbGlzdCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3NlY3Rpb24nKTtcbi8qKiBAdHlwZSB7TWFwPHN0cmluZyB8IHVuZGVmaW5lZCwgYW55Pn0gKi9cbmNvbnN0IHBsYWNlcyA9IG5ldyBNYXAoKTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayBvbmx5IHdoYXQgY2hhbmdlcyBpbiB0aGVtLCBzbyB0aGV5IGFyZSBpbiB0aGUgcGFnZSBiZWZvcmUgYW55IG1lc3NhZ2U7IG9mIGEgbmV3IHRvYXN0XG4gKiBhbG9uZSwgbm90IG9mIGFsbCBvZiB0aGVtLiBUaGUgbGFzdCBpcyBmb3Igd2hhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqL1xuY29uc3QgYnVpbGQgPSAoKSA9PiB7XG4gIGNvbnN0IHBvc2l0aW9ucyA9IFsndG9wJywgJ2JvdHRvbSddLmZsYXRNYXAoKGVkZ2UpID0+IFsnbGVmdCcsICdjZW50ZXInLCAncmlnaHQnXS5tYXAoKHNpZGUpID0+IGAke2VkZ2V9LSR7c2lkZX1gKSk7XG4gIGNvbnN0IHJlZ2lvbiA9ICgvKiogQHR5cGUge3N0cmluZ30gKi8gcm9sZSkgPT4gYDxkaXYgcm9sZT1cIiR7cm9sZX1cIiBhcmlhLWF0b21pYz1cImZhbHNlXCI+PC9kaXY+YDtcbiAgbGlzdC5jbGFzc05hbWUgPSAnbml0cm8tdG9hc3QtbGlzdCc7XG4gIGxpc3Quc2V0QXR0cmlidXRlKCdhcmlhLWxhYmVsJywgb3B0aW9ucy5uaXRyb1RvYXN0TGFiZWwpO1xuICBsaXN0LmlubmVySFRNTCA9IHBvc2l0aW9ucy5tYXAoKHBvc2l0aW9uKSA9PlxuICAgIGA8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RzXCIgZGF0YS1wb3NpdGlvbj1cIiR7cG9zaXRpb259XCI+JHtyZWdpb24oJ3N0YXR1cycpfSR7cmVnaW9uKCdhbGVydCcpfTwvZGl2PmApLmpvaW4oJycpXG4gICAgKyAnPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0LXNwb2tlblwiIHJvbGU9XCJzdGF0dXNcIj48L2Rpdj4nO1xuICBwb3NpdGlvbnMuZm9yRWFjaCgocG9zaXRpb24sIGF0KSA9PiBwbGFjZXMuc2V0KHBvc2l0aW9uLCBsaXN0LmNoaWxkcmVuW2F0XSkpO1xufTtcblxuLyoqIEtlZXAgdGhlIGxpc3QgaW4gdGhlIHBhZ2U6IGEgc3dhcCBvZiB0aGUgYm9keSByZW1vdmVzIGl0LCBhbmQgYSBtb2RhbCBkaWFsb2cgbWFrZXMgaXQgaW5lcnQuICovXG5jb25zdCBzZXR0bGUgPSAoKSA9PiB7XG4gIGNvbnN0IGhvbWUgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnZGlhbG9nOm1vZGFsJyldLmF0KC0xKSA/PyBkb2N1bWVudC5ib2R5O1xuICBpZiAobGlzdC5wYXJlbnROb2RlICE9PSBob21lKSBob21lLmFwcGVuZChsaXN0KTtcbiAgLy8gaHRteCAyIHJlc3RvcmVzIHBhZ2VzIGZyb20gdGhlaXIgSFRNTCwgd2l0aCB0b2FzdHMgdGhhdCBub2JvZHkgd291bGQgcmVtb3ZlLlxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdC1saXN0JykpIGlmIChvdGhlciAhPT0gbGlzdCkgb3RoZXIucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZTogRWxlbWVudCkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzSW5UaGVXYXkgPSAocGxhY2UpID0+IHtcbiAgY29uc3QgYWN0aXZlID0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudDtcbiAgaWYgKCFhY3RpdmUgfHwgYWN0aXZlID09PSBkb2N1bWVudC5ib2R5IHx8IGxpc3QuY29udGFpbnMoYWN0aXZlKSkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCB7IHRvcCwgcmlnaHQsIGJvdHRvbSwgbGVmdCB9ID0gYWN0aXZlLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICByZXR1cm4gWy4uLnBsYWNlLnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdCcpXS5tYXAoKHRvYXN0KSA9PiB0b2FzdC5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKSkuc29tZSgodG9hc3QpID0+XG4gICAgdG9hc3QudG9wIDwgYm90dG9tICYmIHRvYXN0LmJvdHRvbSA+IHRvcCAmJiB0b2FzdC5sZWZ0IDwgcmlnaHQgJiYgdG9hc3QucmlnaHQgPiBsZWZ0KTtcbn07XG5cbi8qKiBHbyB0byB0aGUgb3RoZXIgZWRnZSB3aGVyZSBhIHRvYXN0IGNvdmVycyB3aGF0IGhhcyB0aGUgZm9jdXMsIHVubGVzcyBvbmUgd291bGQgdGhlcmUgYXMgd2VsbC4gKi9cbmNvbnN0IG1ha2VXYXkgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Ugb2YgcGxhY2VzLnZhbHVlcygpKSB7XG4gICAgaWYgKHBsYWNlLm1hdGNoZXMoJzpob3ZlcicpIHx8ICFpc0luVGhlV2F5KHBsYWNlKSkgY29udGludWU7XG4gICAgY29uc3QgcG9zaXRpb24gPSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID8/ICcnO1xuICAgIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbi5yZXBsYWNlKC90b3B8Ym90dG9tLywgKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBlZGdlKSA9PiAoZWRnZSA9PT0gJ3RvcCcgPyAnYm90dG9tJyA6ICd0b3AnKSk7XG4gICAgaWYgKGlzSW5UaGVXYXkocGxhY2UpKSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb247XG4gIH1cbn07XG5cbmNvbnN0IHNob3dOZXh0ID0gKCkgPT4ge1xuICBjb25zdCBsaW1pdCA9IHdpbmRvdy5tYXRjaE1lZGlhKE5BUlJPVykubWF0Y2hlcyA/IDMgOiBJbmZpbml0eTtcbiAgY29uc3QgaXNFcnJvciA9ICgvKiogQHR5cGUge0hUTUxFbGVtZW50fSAqLyB7IGRhdGFzZXQgfSkgPT4gTnVtYmVyKGRhdGFzZXQubGV2ZWwgPT09ICdlcnJvcicpO1xuICBjb25zdCB3YWl0aW5nID0gWy4uLnRvYXN0cy5rZXlzKCldLmZpbHRlcigodG9hc3QpID0+ICF0b2FzdC5wYXJlbnROb2RlKS5zb3J0KChhLCBiKSA9PiBpc0Vycm9yKGIpIC0gaXNFcnJvcihhKSk7XG4gIGZvciAoY29uc3QgdG9hc3Qgb2Ygd2FpdGluZy5zbGljZSgwLCBsaW1pdCAtICh0b2FzdHMuc2l6ZSAtIHdhaXRpbmcubGVuZ3RoKSkpIHtcbiAgICB0b2FzdHMuZ2V0KHRvYXN0KT8ucmVnaW9uLmFwcGVuZCh0b2FzdCk7XG4gICAgc3RhcnRDbG9jayh0b2FzdCk7XG4gIH1cbiAgZm9yIChjb25zdCBbcG9zaXRpb24sIHBsYWNlXSBvZiBwbGFjZXMpIGlmICghcGxhY2UucXVlcnlTZWxlY3RvcignLm5pdHJvLXRvYXN0JykpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgbWFrZVdheSgpO1xufTtcblxuLyoqIEB0eXBlIHsodG9hc3Q6IEhUTUxFbGVtZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xvc2UgPSAodG9hc3QpID0+IHtcbiAgY29uc3QgaGFkRm9jdXMgPSB0b2FzdC5jb250YWlucyhkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgdG9hc3QucmVtb3ZlKCk7XG4gIHRvYXN0cy5kZWxldGUodG9hc3QpO1xuICBzaG93TmV4dCgpO1xuICBpZiAoIWhhZEZvY3VzIHx8ICFmb2N1c2VkQmVmb3JlKSByZXR1cm47XG4gIGNvbnN0IHsgaWQsIGlzQ29ubmVjdGVkIH0gPSBmb2N1c2VkQmVmb3JlO1xuICAoaXNDb25uZWN0ZWQgPyBmb2N1c2VkQmVmb3JlIDogZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoaWQpKT8uZm9jdXMoKTtcbn07XG5cbi8qKiBDbG9zZSB0aGUgdG9hc3Qgd2hlbiBpdHMgdGltZSBpcyBvdmVyLiBUaW1lIHRoYXQgbm9ib2R5IGNhbiB1c2UgdG8gcmVhZCBkb2VzIG5vdCBjb3VudC5cbiAqIEB0eXBlIHsodG9hc3Q6IEhUTUxFbGVtZW50KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RhcnRDbG9jayA9ICh0b2FzdCkgPT4ge1xuICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICBjb25zdCBlbnRyeSA9IHRvYXN0cy5nZXQodG9hc3QpO1xuICAgIGlmICghZW50cnkpIHJldHVybiBjbGVhckludGVydmFsKHRpbWVyKTtcbiAgICBzZXR0bGUoKTtcbiAgICBtYWtlV2F5KCk7XG4gICAgaWYgKGRvY3VtZW50LmhpZGRlbiB8fCBlbnRyeS5yZWdpb24ucGFyZW50RWxlbWVudD8ubWF0Y2hlcygnOmhvdmVyLCA6Zm9jdXMtd2l0aGluJykpIHJldHVybjtcbiAgICBlbnRyeS5sZWZ0IC09IFRJQ0tfTVM7XG4gICAgaWYgKGVudHJ5LmxlZnQgPD0gMCkgY2xvc2UodG9hc3QpO1xuICB9LCBUSUNLX01TKTtcbn07XG5cbi8qKiBAdHlwZSB7KG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgc3R5bGU6IHN0cmluZywgY2FuUmVsb2FkOiBib29sZWFuKSA9PiBIVE1MRWxlbWVudH0gKi9cbmNvbnN0IG1ha2UgPSAobWVzc2FnZSwgbGV2ZWwsIHN0eWxlLCBjYW5SZWxvYWQpID0+IHtcbiAgY29uc3QgdG9hc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdkaXYnKTtcbiAgdG9hc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0JztcbiAgT2JqZWN0LmFzc2lnbih0b2FzdC5kYXRhc2V0LCB7IGxldmVsLCBzdHlsZSB9KTtcbiAgY29uc3QgYnV0dG9uID0gJzxidXR0b24gdHlwZT1cImJ1dHRvblwiIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+PC9idXR0b24+JztcbiAgdG9hc3QuaW5uZXJIVE1MID0gYDxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPjwvcD4ke2NhblJlbG9hZCA/IGJ1dHRvbiA6ICcnfSR7YnV0dG9ufWA7XG4gIGNvbnN0IFt0ZXh0LCAuLi5idXR0b25zXSA9IHRvYXN0LmNoaWxkcmVuO1xuICB0ZXh0LnRleHRDb250ZW50ID0gbWVzc2FnZTtcbiAgY29uc3QgeyBuaXRyb1RvYXN0UmVsb2FkLCBuaXRyb1RvYXN0RGlzbWlzcyB9ID0gb3B0aW9ucztcbiAgLyoqIEB0eXBlIHtbc3RyaW5nLCAoKSA9PiB2b2lkXVtdfSAqL1xuICBjb25zdCBkb2luZ3MgPSBbW25pdHJvVG9hc3REaXNtaXNzLCAoKSA9PiBjbG9zZSh0b2FzdCldLCBbbml0cm9Ub2FzdFJlbG9hZCwgKCkgPT4gbG9jYXRpb24ucmVsb2FkKCldXTtcbiAgYnV0dG9ucy5yZXZlcnNlKCkuZm9yRWFjaCgoYnV0dG9uLCBhdCkgPT4ge1xuICAgIGJ1dHRvbi50ZXh0Q29udGVudCA9IGRvaW5nc1thdF1bMF07XG4gICAgYnV0dG9uLmFkZEV2ZW50TGlzdGVuZXIoJ2NsaWNrJywgZG9pbmdzW2F0XVsxXSk7XG4gIH0pO1xuICB0b2FzdC5hZGRFdmVudExpc3RlbmVyKCdrZXlkb3duJywgKGV2ZW50KSA9PiB7XG4gICAgaWYgKGV2ZW50LmtleSAhPT0gJ0VzY2FwZScpIHJldHVybjtcbiAgICBldmVudC5zdG9wUHJvcGFnYXRpb24oKTtcbiAgICBjbG9zZSh0b2FzdCk7XG4gIH0pO1xuICByZXR1cm4gdG9hc3Q7XG59O1xuXG4vKiogQHR5cGUgeyhtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNvbmZpZzogVG9hc3RDb25maWcsIGNhblJlbG9hZD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKG1lc3NhZ2UsIGxldmVsLCB7IGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgfSwgY2FuUmVsb2FkID0gZmFsc2UpID0+IHtcbiAgaWYgKCFlbmFibGVkKSByZXR1cm47XG4gIHNldHRsZSgpO1xuICBjb25zdCByZWdpb24gPSAocGxhY2VzLmdldChwb3NpdGlvbikgPz8gcGxhY2VzLmdldCgndG9wLXJpZ2h0JykpLmNoaWxkcmVuW051bWJlcihsZXZlbCA9PT0gJ2Vycm9yJyldO1xuICBmb3IgKGNvbnN0IFt7IGRhdGFzZXQsIGZpcnN0RWxlbWVudENoaWxkIH0sIGVudHJ5XSBvZiB0b2FzdHMpIHtcbiAgICBjb25zdCB0ZXh0ID0gLyoqIEB0eXBlIHthbnl9ICovIChmaXJzdEVsZW1lbnRDaGlsZCk7XG4gICAgaWYgKGVudHJ5LnJlZ2lvbiAhPT0gcmVnaW9uIHx8IGRhdGFzZXQubGV2ZWwgIT09IGxldmVsIHx8IHRleHQudGV4dENvbnRlbnQgIT09IG1lc3NhZ2UpIGNvbnRpbnVlO1xuICAgIC8vIEEgcG9sbCB0aGF0IGZhaWxzIGFnYWluIGFuZCBhZ2FpbiBpcyByZWFkIG91dCBvbmNlLiBPZiBhbiBvZmZlciB0byByZWxvYWQgSW5maW5pdHkgaXMgbGVmdC5cbiAgICB0ZXh0LmRhdGFzZXQuY291bnQgPSBOdW1iZXIodGV4dC5kYXRhc2V0LmNvdW50ID8/IDEpICsgMTtcbiAgICBlbnRyeS5sZWZ0ID0gTWF0aC5tYXgoZW50cnkubGVmdCwgZHVyYXRpb24pO1xuICAgIHJldHVybjtcbiAgfVxuICAvLyBBbiBvZmZlciB0byByZWxvYWQgc3RheXMgdW50aWwgdGhlIHZpc2l0b3IgaGFzIGRlY2lkZWQuXG4gIHRvYXN0cy5zZXQobWFrZShtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIGNhblJlbG9hZCksIHsgcmVnaW9uLCBsZWZ0OiBjYW5SZWxvYWQgPyBJbmZpbml0eSA6IGR1cmF0aW9uIH0pO1xuICBzaG93TmV4dCgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSwgbWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBjYW5SZWxvYWQ/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9ICh7IGRldGFpbCwgdGFyZ2V0IH0sIG1lc3NhZ2UsIGxldmVsLCBjYW5SZWxvYWQpID0+IHtcbiAgaWYgKG1lc3NhZ2UgPT0gbnVsbCkgcmV0dXJuOyAvLyBhIHNjcmlwdCdzIGV2ZW50LCB3aXRob3V0IHRoZSBkZXRhaWwgb2Ygb3Vyc1xuICAvLyBJZiB0aGUgcm9vdCBoYXMgZ29uZSwgYW5vdGhlciBvZiBpdHMgY2xhc3Mga25vd3MuXG4gIGNvbnN0IG5hbWUgPSBDU1MuZXNjYXBlKGAke2RldGFpbC5jb21wb25lbnR9YCk7XG4gIGNvbnN0IHJvb3QgPSB0YXJnZXQuZGF0YXNldD8ubml0cm9Ub2FzdCA/IHRhcmdldCA6IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9XCIke25hbWV9XCJdW2RhdGEtbml0cm8tdG9hc3RdYCk7XG4gIGNvbnN0IGNvbmZpZyA9IHsgLi4uZGVmYXVsdHMsIC4uLkpTT04ucGFyc2Uocm9vdD8uZGF0YXNldC5uaXRyb1RvYXN0ID8/ICd7fScpIH07XG4gIC8vIE5vIGVsZW1lbnQgb2YgdGhhdCBpZCwgc3VjaCBhcyBhIGRpYWxvZywgd2hpY2ggaGFzIGEgc2hvdygpIGFzIHdlbGwuXG4gIGNvbnN0IGFkYXB0ZXIgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ05pdHJvVG9hc3RBZGFwdGVyJykgJiYgd2luZG93Lk5pdHJvVG9hc3RBZGFwdGVyO1xuICBpZiAoYWRhcHRlciAmJiB0eXBlb2YgYWRhcHRlci5zaG93ID09PSAnZnVuY3Rpb24nKSBhZGFwdGVyLnNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZyk7XG4gIGVsc2Ugc2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBjYW5SZWxvYWQpO1xufTtcblxuLyoqIEhhdmUgc2NyZWVuIHJlYWRlcnMgc3BlYWsgYSB0ZXh0IHRoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzYXkgPSAodGV4dCkgPT4ge1xuICBzZXR0bGUoKTtcbiAgY29uc3QgcGFyYWdyYXBoID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgncCcpO1xuICBwYXJhZ3JhcGgudGV4dENvbnRlbnQgPSB0ZXh0O1xuICBsaXN0Lmxhc3RFbGVtZW50Q2hpbGQ/LnJlcGxhY2VDaGlsZHJlbihwYXJhZ3JhcGgpOyAvLyBhbiBlcXVhbCB0ZXh0IGlzIHNwb2tlbiBhcyB3ZWxsXG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUb2FzdHMgPSAoKSA9PiB7XG4gIGJ1aWxkKCk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzptZXNzYWdlJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8udGV4dCwgZXZlbnQuZGV0YWlsPy5sZXZlbCA/PyAnaW5mbycpO1xuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmVycm9yJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8uZXJyb3IsICdlcnJvcicsIFJFTE9BRF9TVEFUVVNFUy5pbmNsdWRlcyhldmVudC5kZXRhaWw/LnN0YXR1cykpO1xuICB9KTtcbiAgbGlzdC5hZGRFdmVudExpc3RlbmVyKCdmb2N1c2luJywgKHsgcmVsYXRlZFRhcmdldCB9KSA9PiB7XG4gICAgaWYgKCFsaXN0LmNvbnRhaW5zKC8qKiBAdHlwZSB7Tm9kZX0gKi8gKHJlbGF0ZWRUYXJnZXQpKSkgZm9jdXNlZEJlZm9yZSA9IHJlbGF0ZWRUYXJnZXQ7XG4gIH0pO1xuICBvbignZm9jdXNpbicsIG1ha2VXYXkpO1xuICBvbignY2xvc2UnLCBzZXR0bGUpOyAvLyBvZiBhIGRpYWxvZ1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihzZXR0bGUpLm9ic2VydmUoZG9jdW1lbnQuYm9keSwgeyBjaGlsZExpc3Q6IHRydWUgfSk7XG4gIHNldHRsZSgpO1xuICB3aW5kb3cubml0cm9Ub2FzdHMgPSB7IHNob3csIHNheSB9O1xufTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSBicm93c2VyIG9yIGEgc2NyaXB0IG93bnM6IHdoZXRoZXIgZGlhbG9ncywgZGV0YWlscyBhbmQgcG9wb3ZlcnMgYXJlIG9wZW4sIGhvd1xuICogZmFyIGVsZW1lbnRzIGFyZSBzY3JvbGxlZCwgYW5kIGFsbCB0aGF0IHN0YW5kcyBpbiBhbiBlbGVtZW50IHdpdGggeyUgbml0cm9fa2VlcCAlfS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCB3aG9zZSB2YWx1ZSBubyBvdGhlciBlbGVtZW50IGhhczsgZGF0YS1uaXRyby1jb21wb25lbnQsIC1zbG90LCAtb3duZXI7IHJvbGU9XCJzdGF0dXNcIi5cbiAqXG4gKiBgb3BlbmAgaXMgdGhlIHNlcnZlcidzIHdvcmQsIHRvby4gSXQgaXMgZm9sbG93ZWQgd2hlbiBpdCBkaWZmZXJzIGZyb20gaXRzIGxhc3Qgb25lOyB1bnRpbCB0aGVuIHdoYXRcbiAqIHRoZSB2aXNpdG9yIG9yIGEgc2NyaXB0IGhhcyBkb25lIHNpbmNlIHN0YXlzLiBPbGQgYW5kIG5ldyBlbGVtZW50cyBhcmUgdG9sZCBieSB0aGVpciBpZHMsIGVsc2UgYnkgd2hhdFxuICogc3RhbmRzIGFyb3VuZCB0aGVtLCBlbHNlIGJ5IHRoZWlyIG51bWJlcjsgd2hlcmUgdGhlIG51bWJlcnMgZGlmZmVyLCBub2JvZHkga25vd3MuIFdoYXQgcGVvcGxlIHdyb3RlIGlzXG4gKiBuZXZlciB0YWtlbiBmb3Igb3Vyczogd2hhdCB3YXMgb3BlbmVkIGluIHRoZXJlIHN0YXlzIG9wZW4sIGFuZCBpdHMgbmFtZXMga2VlcCBub3RoaW5nLlxuICovXG5pbXBvcnQgeyBhbGwsIGZpbmQsIGlzVHJ1c3RlZCwgb24sIHBhcnRzT2YsIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzYXkgfSBmcm9tICcuL3RvYXN0cy5qcyc7XG5cbmNvbnN0IEtFRVAgPSAnZGF0YS1uaXRyby1rZWVwJztcbmNvbnN0IFBBSVIgPSAnZGF0YS1uaXRyby1wYWlyJzsgLy8gb24gZWxlbWVudHMgZm9yIGFzIGxvbmcgYXMgbmV3IG9uZXMgYXJlIG9uIHRoZWlyIHdheSB0byB0aGUgcGFnZVxuY29uc3QgT1BFTlMgPSAnZGlhbG9nLGRldGFpbHMsW3BvcG92ZXJdJztcbi8qKiBAdHlwZSB7V2Vha01hcDxOb2RlLCBib29sZWFuPn0gKi9cbmNvbnN0IHNhaWQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSBlbGVtZW50cyB3aG9zZSBgb3BlbmAgaGFzIGNoYW5nZWQgc2luY2U6IHdoYXQgdGhlIHNlcnZlciBzYWlkXG4vKiogQHR5cGUge1NldDxhbnk+fSAqL1xuY29uc3Qgc2Nyb2xsZWQgPSBuZXcgU2V0KCk7XG5cbi8qKiBAdHlwZSB7KHJlY29yZHM6IE11dGF0aW9uUmVjb3JkW10pID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHJlY29yZHMpID0+IHtcbiAgZm9yIChjb25zdCB7IHRhcmdldCwgb2xkVmFsdWUgfSBvZiByZWNvcmRzKSBpZiAoIXNhaWQuaGFzKHRhcmdldCkpIHNhaWQuc2V0KHRhcmdldCwgb2xkVmFsdWUgIT0gbnVsbCk7XG59O1xuY29uc3Qgb2JzZXJ2ZXIgPSBuZXcgTXV0YXRpb25PYnNlcnZlcihub3RlKTtcblxuLyoqIFdoZXRoZXIgdGhlIGVsZW1lbnQgaXMgd3JpdHRlbiBieSB0aGUgY29tcG9uZW50IG9mIHRoaXMgaWQsIGFuZCBub3QgYnkgb25lIGluc2lkZSBvciBhcm91bmQgaXQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgaWQ6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzT2YgPSAoZWxlbWVudCwgaWQpID0+IHtcbiAgbGV0IHBsYWNlID0gZWxlbWVudDsgLy8gd2hhdCBwZW9wbGUgd3JvdGUgYmVsb25ncyB0byB3aGVyZSBpdCBzdGFuZHNcbiAgd2hpbGUgKHBsYWNlICYmICFpc1RydXN0ZWQocGxhY2UpKSBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIGNvbnN0IGhvbGRlciA9IHBsYWNlPy5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gIGNvbnN0IHsgbml0cm9Pd25lciwgbml0cm9TbG90IH0gPSBob2xkZXI/LmRhdGFzZXQgPz8ge307XG4gIHJldHVybiAobml0cm9TbG90ID8gbml0cm9Pd25lciA6IGhvbGRlcj8uaWQpID09PSBpZCAmJiAhaG9sZGVyLmNvbnRhaW5zKHBsYWNlLmNsb3Nlc3QoYFske0tFRVB9XWApKTtcbn07XG5cbi8qKiBAdHlwZSB7KChlbGVtZW50OiBhbnkpID0+IHVua25vd24pW119ICovXG5jb25zdCBLRVlTID0gW1xuICAoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKE9QRU5TKSAmJiBlbGVtZW50LnBhcmVudEVsZW1lbnQ/LnRleHRDb250ZW50LCAvLyBhIHJvdydzLCBtb3N0bHlcbiAgKGVsZW1lbnQpID0+IFtlbGVtZW50LmNsYXNzTmFtZSwgZWxlbWVudC5tYXRjaGVzKCdkZXRhaWxzJykgJiYgZWxlbWVudC5maXJzdEVsZW1lbnRDaGlsZD8udGV4dENvbnRlbnRdLFxuICAoKSA9PiAnJyxcbl07XG5cbi8qKiBAdHlwZSB7KG9sZHM6IGFueVtdLCBuZXdzOiBhbnlbXSkgPT4gTWFwPGFueSwgYW55Pn0gKi9cbmNvbnN0IHBhaXIgPSAob2xkcywgbmV3cykgPT4ge1xuICBjb25zdCBwYWlycyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCBrZXlPZiBvZiBLRVlTKSB7XG4gICAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnlbXVtdPn0gKi9cbiAgICBjb25zdCBncm91cHMgPSB7fTtcbiAgICBbb2xkcywgbmV3c10uZm9yRWFjaCgoZWxlbWVudHMsIHNpZGUpID0+IHtcbiAgICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBlbGVtZW50cykge1xuICAgICAgICBpZiAocGFpcnMuaGFzKGVsZW1lbnQpKSBjb250aW51ZTtcbiAgICAgICAgY29uc3Qgb3duID0gZWxlbWVudC5pZCB8fCBbZWxlbWVudC5sb2NhbE5hbWUsIGVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwga2V5T2YoZWxlbWVudCldO1xuICAgICAgICAoZ3JvdXBzW1tpc1RydXN0ZWQoZWxlbWVudCksIG93bl0uam9pbigpXSA/Pz0gW1tdLCBbXV0pW3NpZGVdLnB1c2goZWxlbWVudCk7XG4gICAgICB9XG4gICAgfSk7XG4gICAgZm9yIChjb25zdCBbc29tZSwgb3RoZXJzXSBvZiBPYmplY3QudmFsdWVzKGdyb3VwcykpIHtcbiAgICAgIGlmIChzb21lLmxlbmd0aCAhPT0gb3RoZXJzLmxlbmd0aCkgY29udGludWU7XG4gICAgICBzb21lLmZvckVhY2goKG9sZCwgYXQpID0+IHBhaXJzLnNldChvbGQsIG90aGVyc1thdF0pLnNldChvdGhlcnNbYXRdLCBvbGQpKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHBhaXJzO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBPd25TdGF0ZX0gKi9cbmNvbnN0IHN0YXRlT2YgPSAoZWxlbWVudCkgPT4gKHtcbiAgaXNPcGVuOiBlbGVtZW50Lm9wZW4sXG4gIGlzTW9kYWw6IGVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJyksXG4gIGlzU2hvd246IGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpLFxuICBwbGFjZTogc2Nyb2xsZWQuaGFzKGVsZW1lbnQpICYmIHsgdG9wOiBlbGVtZW50LnNjcm9sbFRvcCwgbGVmdDogZWxlbWVudC5zY3JvbGxMZWZ0LCBiZWhhdmlvcjogJ2luc3RhbnQnIH0sXG59KTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzdGF0ZTogT3duU3RhdGUpID0+IHZvaWR9ICovXG5jb25zdCBvcGVuID0gKGVsZW1lbnQsIHsgaXNPcGVuLCBpc01vZGFsLCBpc1Nob3duLCBzYXlzIH0pID0+IHtcbiAgaWYgKGVsZW1lbnQubWF0Y2hlcygnZGlhbG9nJykpIHtcbiAgICBjb25zdCBpc1JpZ2h0ID0gIWVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJykgPT09ICEoaXNPcGVuICYmIGlzTW9kYWwpO1xuICAgIGlmICghaXNSaWdodCAmJiBpc01vZGFsICYmIGlzT3Blbikge1xuICAgICAgZWxlbWVudC5vcGVuID0gZmFsc2U7IC8vIGl0IHdvdWxkIHJlZnVzZVxuICAgICAgZWxlbWVudC5zaG93TW9kYWwoKTtcbiAgICB9IGVsc2UgaWYgKCFpc1JpZ2h0KSB7IC8vIHdpdGhvdXQgYG9wZW5gIGl0IHdvdWxkIGJlIGludmlzaWJsZSwgYW5kIHRoZSBwYWdlIGZyb3plblxuICAgICAgZWxlbWVudC5vcGVuID0gdHJ1ZTtcbiAgICAgIGVsZW1lbnQuY2xvc2UoKTtcbiAgICAgIGVsZW1lbnQub3BlbiA9IGlzT3BlbjtcbiAgICB9XG4gIH1cbiAgaWYgKGVsZW1lbnQucG9wb3ZlciAhPSBudWxsICYmIGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpICE9PSAhIWlzU2hvd24pIGVsZW1lbnQudG9nZ2xlUG9wb3ZlcigpO1xuICBpZiAoc2F5cyAhPSBudWxsKSBzYWlkLnNldChlbGVtZW50LCBzYXlzKTtcbn07XG5cbi8qKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4geyBhbGxOZXc6IChzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnlbXSwgaHRtbDogKCkgPT4gc3RyaW5nIH19ICovXG5jb25zdCBwYXJzZSA9ICh0ZXh0KSA9PiB7XG4gIGNvbnN0IHRlbXBsYXRlID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgndGVtcGxhdGUnKTtcbiAgdGVtcGxhdGUuaW5uZXJIVE1MID0gdGV4dDtcbiAgY29uc3QgcGFydHMgPSBwYXJ0c09mKHRlbXBsYXRlKTtcbiAgY29uc3QgYWxsTmV3ID0gKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzZWxlY3RvcikgPT4gcGFydHMuZmxhdE1hcCgocGFydCkgPT4gWy4uLnBhcnQucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildKTtcbiAgcmV0dXJuIHtcbiAgICBhbGxOZXcsXG4gICAgaHRtbDogKCkgPT4ge1xuICAgICAgLy8gQnJvd3NlcnMgcmVhZCBgPHByZT5gIGFuZCBhIGxpbmUgYnJlYWsgYXMgYDxwcmU+YCwgYW5kIHdyaXRlIGl0IHdpdGhvdXQgb25lLlxuICAgICAgZm9yIChjb25zdCB7IGZpcnN0Q2hpbGQgfSBvZiBhbGxOZXcoJ3ByZSx0ZXh0YXJlYScpKSBpZiAoZmlyc3RDaGlsZD8uZGF0YT8uWzBdID09PSAnXFxuJykgZmlyc3RDaGlsZC5kYXRhID0gYFxcbiR7Zmlyc3RDaGlsZC5kYXRhfWA7XG4gICAgICByZXR1cm4gdGVtcGxhdGUuaW5uZXJIVE1MO1xuICAgIH0sXG4gIH07XG59O1xuXG4vKiogaHRteCBmaW5kcyBieSB0aGVpciBpZHMgd2hhdCBpcyB0byBzdGF5LCBhbmQgb3RoZXJzIG1heSBoYXZlIHRoZSBzYW1lLlxuICogQHR5cGUgeyhyb290OiBhbnksIG5ld3M6IGFueVtdLCBtYXJrOiBzdHJpbmcpID0+ICgpID0+IHZvaWR9ICovXG5jb25zdCBwcmVzZXJ2ZSA9IChyb290LCBuZXdzLCBtYXJrKSA9PiB7XG4gIC8qKiBAdHlwZSB7W0VsZW1lbnQsIHN0cmluZyB8IG51bGxdW119ICovXG4gIGNvbnN0IGlkcyA9IFtdO1xuICBmb3IgKGNvbnN0IGZyZXNoIG9mIG5ld3MuZmlsdGVyKGlzVHJ1c3RlZCkpIHtcbiAgICBjb25zdCBbb2xkXSA9IGFsbChgWyR7S0VFUH09JHtDU1MuZXNjYXBlKGZyZXNoLmRhdGFzZXQubml0cm9LZWVwKX1dYCwgcm9vdCk7XG4gICAgaWYgKCFvbGQpIGNvbnRpbnVlO1xuICAgIGlkcy5wdXNoKFtvbGQsIG9sZC5nZXRBdHRyaWJ1dGUoJ2lkJyldKTtcbiAgICBmcmVzaC5pZCA9IG9sZC5pZCA9IGAke21hcmt9JHtpZHMubGVuZ3RofWA7XG4gICAgZnJlc2guc2V0QXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScsICcnKTtcbiAgICBmcmVzaC5yZXBsYWNlQ2hpbGRyZW4oKTsgLy8gaHRteCB3b3VsZCBsb29rIGZvciBjb21wb25lbnRzIGluIHRoZXJlXG4gIH1cbiAgcmV0dXJuICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IFtvbGQsIGlkXSBvZiBpZHMpIHNldEF0dHJpYnV0ZShvbGQsICdpZCcsIGlkKTtcbiAgfTtcbn07XG5cbi8qKiBMaXZlIHJlZ2lvbnMgc3BlYWsgd2hhdCBjaGFuZ2VzIGluIHRoZW0uIFdoZXJlIGEgbmV3IG9uZSBoYXMgY29tZSBpbiBpdHMgcGxhY2UsIG91cnMgc3BlYWtzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+ICgpID0+IHZvaWR9ICovXG5jb25zdCBsaXN0ZW4gPSAoeyBpZCB9KSA9PiB7XG4gIGNvbnN0IHJlZ2lvbnMgPSAoKSA9PiBhbGwoJ1tyb2xlPXN0YXR1c10nLCBmaW5kKGlkKSA/PyBbXSk7XG4gIGNvbnN0IG9sZHMgPSByZWdpb25zKCkubWFwKChyZWdpb24pID0+ICh7IHJlZ2lvbiwgYmVmb3JlOiByZWdpb24udGV4dENvbnRlbnQgfSkpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IG5ld3MgPSByZWdpb25zKCk7XG4gICAgaWYgKG5ld3MubGVuZ3RoICE9PSBvbGRzLmxlbmd0aCkgcmV0dXJuO1xuICAgIG5ld3MuZm9yRWFjaCgoeyB0ZXh0Q29udGVudCB9LCBhdCkgPT4ge1xuICAgICAgY29uc3QgeyByZWdpb24sIGJlZm9yZSB9ID0gb2xkc1thdF07XG4gICAgICBjb25zdCBpc05ld3MgPSByZWdpb24gIT09IG5ld3NbYXRdICYmIHRleHRDb250ZW50LnRyaW0oKSAmJiB0ZXh0Q29udGVudCAhPT0gYmVmb3JlO1xuICAgICAgaWYgKGlzTmV3cykgc2F5KHRleHRDb250ZW50LnRyaW0oKS5yZXBsYWNlKC9cXHMrL2csICcgJykpO1xuICAgIH0pO1xuICB9O1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCB0ZXh0OiBzdHJpbmcpID0+IHsgdGV4dDogc3RyaW5nLCByZXN0b3JlOiAoKSA9PiB2b2lkIH19ICovXG5leHBvcnQgY29uc3Qga2VlcE93biA9IChyb290LCB0ZXh0KSA9PiB7XG4gIGNvbnN0IHNwZWFrID0gbGlzdGVuKHJvb3QpO1xuICBub3RlKG9ic2VydmVyLnRha2VSZWNvcmRzKCkpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2Ygc2Nyb2xsZWQpIGlmICghZWxlbWVudC5pc0Nvbm5lY3RlZCkgc2Nyb2xsZWQuZGVsZXRlKGVsZW1lbnQpO1xuICBjb25zdCBtb3ZlZCA9IFsuLi5zY3JvbGxlZF0uZmlsdGVyKChlbGVtZW50KSA9PiByb290LmNvbnRhaW5zKGVsZW1lbnQpKTtcbiAgaWYgKCFtb3ZlZC5sZW5ndGggJiYgIXJvb3QubWF0Y2hlcyhPUEVOUykgJiYgIXJvb3QucXVlcnlTZWxlY3RvcihgJHtPUEVOU30sWyR7S0VFUH1dYCkpIHJldHVybiB7IHRleHQsIHJlc3RvcmU6IHNwZWFrIH07XG5cbiAgY29uc3QgeyBhbGxOZXcsIGh0bWwgfSA9IHBhcnNlKHRleHQpO1xuICBjb25zdCBtYXJrID0gYG5pdHJvJHtNYXRoLnJhbmRvbSgpfS1gLnJlcGxhY2UoJy4nLCAnLScpOyAvLyBub2JvZHkgaGFzIHdyaXR0ZW4gdGhhdFxuICBjb25zdCBnaXZlQmFjayA9IHByZXNlcnZlKHJvb3QsIGFsbE5ldyhgWyR7S0VFUH1dYCksIG1hcmspO1xuICBjb25zdCBzZWxlY3RvciA9IFtPUEVOUywgLi4ubW92ZWQubWFwKCh7IGlkLCBsb2NhbE5hbWUgfSkgPT4gKGlkID8gYCMke0NTUy5lc2NhcGUoaWQpfWAgOiBsb2NhbE5hbWUpKV0uam9pbigpO1xuICBjb25zdCBpc093biA9ICgvKiogQHR5cGUge0VsZW1lbnR9ICovIGVsZW1lbnQpID0+IGlzT2YoZWxlbWVudCwgcm9vdC5pZCk7XG4gIGNvbnN0IG9sZHMgPSBbcm9vdCwgLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoc2VsZWN0b3IpKTtcbiAgY29uc3QgbmV3cyA9IGFsbE5ldyhzZWxlY3RvcikuZmlsdGVyKGlzT3duKTtcbiAgY29uc3QgcGFpcnMgPSBwYWlyKG9sZHMuZmlsdGVyKGlzT3duKSwgbmV3cyk7XG4gIC8qKiBAdHlwZSB7W2FueSwgT3duU3RhdGVdW119ICovXG4gIGNvbnN0IHN0YXRlcyA9IG9sZHMuZmlsdGVyKChvbGQpID0+ICFpc093bihvbGQpKS5tYXAoKG9sZCkgPT4gW29sZCwgc3RhdGVPZihvbGQpXSk7IC8vIHRoZXkgc3RheSB0aGVtc2VsdmVzXG4gIG5ld3MuZm9yRWFjaCgoZnJlc2gsIGF0KSA9PiB7XG4gICAgY29uc3Qgb2xkID0gcGFpcnMuZ2V0KGZyZXNoKTtcbiAgICBpZiAoIWZyZXNoLm1hdGNoZXMoT1BFTlMpICYmICFzY3JvbGxlZC5oYXMob2xkKSkgcmV0dXJuO1xuICAgIGNvbnN0IHN0YXRlID0gb2xkID8gc3RhdGVPZihvbGQpIDoge307XG4gICAgaWYgKGZyZXNoLm1hdGNoZXMoJ2RpYWxvZyxkZXRhaWxzJykpIHtcbiAgICAgIGNvbnN0IHNheXMgPSAoc3RhdGUuc2F5cyA9IGZyZXNoLmhhc0F0dHJpYnV0ZSgnb3BlbicpKTtcbiAgICAgIC8vIFRoZSBzZXJ2ZXIgY2FuJ3Qgc2F5IG1vZGFsLCBzbyB3aG9ldmVyIGRpZCB3YXMgcXVpY2tlciB0aGFuIHRoaXMgc2NyaXB0LlxuICAgICAgaWYgKCFvbGQgfHwgc2F5cyAhPT0gKHNhaWQuZ2V0KG9sZCkgPz8gKG9sZC5vcGVuICYmICFzdGF0ZS5pc01vZGFsKSkpIHN0YXRlLmlzT3BlbiA9IHNheXM7XG4gICAgICBmcmVzaC50b2dnbGVBdHRyaWJ1dGUoJ29wZW4nLCBzdGF0ZS5pc09wZW4pO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgW2ZyZXNoLCBvbGRdKSBlbGVtZW50Py5zZXRBdHRyaWJ1dGUoUEFJUiwgbWFyayArIGF0KTsgLy8gZXF1YWwsIG9yIGh0bXggNCB3b3VsZCBub3Qgc2VlIGl0XG4gICAgc3RhdGVzLnB1c2goW21hcmsgKyBhdCwgc3RhdGVdKTtcbiAgfSk7XG5cbiAgcmV0dXJuIHtcbiAgICB0ZXh0OiBodG1sKCksXG4gICAgcmVzdG9yZTogKCkgPT4ge1xuICAgICAgZ2l2ZUJhY2soKTtcbiAgICAgIGNvbnN0IG1hcmtlZCA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKGBbJHtQQUlSfV49JHttYXJrfV1gKV07XG4gICAgICBjb25zdCBuZXdzID0gbmV3IE1hcChtYXJrZWQubWFwKChlbGVtZW50KSA9PiBbZWxlbWVudC5nZXRBdHRyaWJ1dGUoUEFJUiksIGVsZW1lbnRdKSk7XG4gICAgICBjb25zdCBmb3VuZCA9IHN0YXRlcy5tYXAoKFtvbmUsIHN0YXRlXSkgPT4gKHsgZWxlbWVudDogbmV3cy5nZXQob25lKSA/PyBvbmUsIHN0YXRlIH0pKS5maWx0ZXIoKHsgZWxlbWVudCB9KSA9PiBlbGVtZW50LmlzQ29ubmVjdGVkKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50IH0gb2YgZm91bmQpIGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKFBBSVIpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlIH0gb2YgZm91bmQpIG9wZW4oZWxlbWVudCwgc3RhdGUpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlOiB7IHBsYWNlIH0gfSBvZiBmb3VuZCkge1xuICAgICAgICBpZiAoIXBsYWNlKSBjb250aW51ZTtcbiAgICAgICAgZWxlbWVudC5zY3JvbGxUbyhwbGFjZSk7XG4gICAgICAgIHNjcm9sbGVkLmFkZChlbGVtZW50KTtcbiAgICAgIH1cbiAgICAgIG9ic2VydmVyLnRha2VSZWNvcmRzKCk7XG4gICAgICBzcGVhaygpO1xuICAgIH0sXG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRPd24gPSAoKSA9PiB7XG4gIG9ic2VydmVyLm9ic2VydmUoZG9jdW1lbnQsIHsgc3VidHJlZTogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ29wZW4nXSwgYXR0cmlidXRlT2xkVmFsdWU6IHRydWUgfSk7XG4gIG9uKCdzY3JvbGwnLCAoeyB0YXJnZXQgfSkgPT4gc2Nyb2xsZWQuYWRkKHRhcmdldCkpO1xufTtcbiIsICIvKiBMZXRzIGFuc3dlcnMgd2FpdCB3aGlsZSB0aGUgdmlzaXRvciBwcmVzc2VzIHNvbWV0aGluZzogd2hlcmUgb25lIHJlcGxhY2VkIGl0IGJlZm9yZSBpdCBpcyByZWxlYXNlZCwgdGhlXG4gKiBjbGljayB3b3VsZCBiZSBsb3N0LCBhbmQgd2hhdCBpcyBkcmFnZ2VkIHdvdWxkIGJlIGRyb3BwZWQ7IGFuZCB3aGlsZSB0aGUgbWVudSBvZiBhIHNlbGVjdCBpcyBvcGVuLCB3aGljaCB3b3VsZCBiZVxuICogY2xvc2VkLiBOb3QgZXZlcnkgYnJvd3NlciBrbm93cyB0aGF0IG9mIGl0cyBtZW51cy5cbiAqL1xuaW1wb3J0IHsgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFRBUF9NUyA9IDM1MDsgLy8gYSBicm93c2VyIHRoYXQgd2FpdHMgZm9yIGEgc2Vjb25kIHRhcCBjbGlja3MgYXMgbGF0ZSBhcyB0aGF0XG5jb25zdCBPUEVOID0gQ1NTLnN1cHBvcnRzKCdzZWxlY3Rvcig6b3BlbiknKSA/ICdzZWxlY3Q6b3BlbicgOiAnbmV2ZXInO1xuLyoqIEB0eXBlIHtQcm9taXNlPHZvaWQ+IHwgbnVsbH0gKi9cbmxldCBwcmVzc2VkID0gbnVsbDtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCByZWxlYXNlO1xuLyoqIEB0eXBlIHtSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0Pn0gKi9cbmxldCBlbmQ7XG5cbmNvbnN0IHByZXNzID0gKCkgPT4ge1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgcHJlc3NlZCA/Pz0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICByZWxlYXNlID0gKCkgPT4ge1xuICAgICAgaWYgKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHJldHVybiBsZXRHbyhUQVBfTVMpOyAvLyBubyBldmVudCBzYXlzIHRoYXQgaXQgaXMgY2xvc2VkXG4gICAgICBwcmVzc2VkID0gbnVsbDtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KGRlbGF5PzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuY29uc3QgbGV0R28gPSAoZGVsYXkgPSAwKSA9PiB7IC8vIGFmdGVyIHRoZSBjbGljaywgd2hpY2ggdGhlIGJyb3dzZXIgaGFzIG5vdCBzZW50IHlldFxuICBpZiAoIXByZXNzZWQpIHJldHVybjtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIGVuZCA9IHNldFRpbWVvdXQocmVsZWFzZSwgZGVsYXkpO1xufTtcblxuLyoqIFJlc29sdmVzIG9uY2UgdGhlIHZpc2l0b3IgaGFzIHJlbGVhc2VkIHdoYXQgaXMgcHJlc3NlZCwgYW5kIGhhcyBjbGlja2VkLCBvciBoYXMgY2xvc2VkIHRoZSBtZW51OyBudWxsOiBub3RoaW5nIGlzLiAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2VkID0gKCkgPT4ge1xuICBpZiAoIXByZXNzZWQgJiYgZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcHJlc3MoKSwgbGV0R28oKTsgLy8gb3BlbmVkIGJ5IGEga2V5XG4gIHJldHVybiBwcmVzc2VkO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UHJlc3MgPSAoKSA9PiB7XG4gIG9uKCdwb2ludGVyZG93bicsICh7IGJ1dHRvbiB9KSA9PiBidXR0b24gfHwgcHJlc3MoKSk7XG4gIG9uKCdrZXlkb3duJywgKHsga2V5LCB0YXJnZXQgfSkgPT4ga2V5ID09PSAnICcgJiYgIXRhcmdldC5tYXRjaGVzPy4oVFlQRUQpICYmIHByZXNzKCkpO1xuICBvbigncG9pbnRlcnVwJywgKHsgcG9pbnRlclR5cGUgfSkgPT4gbGV0R28ocG9pbnRlclR5cGUgPT09ICd0b3VjaCcgPyBUQVBfTVMgOiAwKSk7XG4gIG9uKCdrZXl1cCcsICh7IGtleSB9KSA9PiBrZXkgPT09ICcgJyAmJiBsZXRHbygpKTtcbiAgb24oJ2NsaWNrIHBvaW50ZXJjYW5jZWwgY29udGV4dG1lbnUgZHJhZ2VuZCcsICgpID0+IGxldEdvKCkpO1xuICAvLyBOb3QgZXZlcnkgYnJvd3NlciBzYXlzIHRoYXQgdGhlIGJ1dHRvbiB3YXMgcmVsZWFzZWQ6IG91dHNpZGUgb2YgdGhlIHdpbmRvdywgb3Igb3ZlciBhbiBvcGVuIG1lbnUuXG4gIG9uKCdjaGFuZ2UnLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0LmxvY2FsTmFtZSA9PT0gJ3NlbGVjdCcgJiYgbGV0R28oKSk7XG4gIG9uKCdwb2ludGVybW92ZScsICh7IGJ1dHRvbnMgfSkgPT4gYnV0dG9ucyB8fCBsZXRHbygpKTtcbiAgb24oJ2JsdXInLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0ID09PSB3aW5kb3cgJiYgbGV0R28oKSk7XG59O1xuIiwgIi8qIFdoYXQgY2FtZSBiYWNrOiBIVE1MIHRvIHN3YXAsIGV2ZW50cyB0byBkZWxpdmVyLCBvciBhIHJlYXNvbiB0byBsZWF2ZSB0aGUgcGFnZS4gKi9cbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGtlZXBFbnRyaWVzIH0gZnJvbSAnLi9lbnRyaWVzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsga2VlcE93biB9IGZyb20gJy4vb3duLmpzJztcbmltcG9ydCB7IGFkZHJlc3MsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcblxuLyoqIFdoYXQgcGxhaW4gaHRteCBwdXRzIGluIGEgcm9vdCdzIHBsYWNlIGhhcyB0aGUgb2xkIG9uZSdzIHRva2VuIHVudGlsIGh0bXggc2V0dGxlcy5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gUHJvbWlzZTxhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IHNldHRsZWQgPSBhc3luYyAoaWQpID0+IHtcbiAgbGV0IHJvb3QgPSBmaW5kKGlkKTtcbiAgZm9yIChsZXQgdHJpZXMgPSAwOyB0cmllcyA8IDUwMCAmJiByb290Py5jbG9zZXN0KCcuaHRteC1hZGRlZCcpOyByb290ID0gZmluZChpZCksIHRyaWVzKyspIHtcbiAgICBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCAxMCkpO1xuICB9XG4gIHJldHVybiByb290O1xufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgdG86IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGxlYXZlID0gKGlkLCB0bykgPT4ge1xuICBmb3IgKGNvbnN0IGpvYiBvZiBsaW5lT2YoaWQpLnNwbGljZSgxKSkgYW5ub3VuY2UoJ2RvbmUnLCBqb2IpOyAvLyB0aGVpciBzdGF0ZSBoYXMgZ29uZVxuICB0byA/IGxvY2F0aW9uLmFzc2lnbih0bykgOiBsb2NhdGlvbi5yZWxvYWQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhbnN3ZXI6IEFuc3dlciwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhY2NlcHQgPSBhc3luYyAoam9iLCB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdGV4dCwgdXJsIH0sIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBpZCwgcGF0aCwgdG9rZW4gfSA9IGpvYjtcbiAgaWYgKHJlZGlyZWN0ZWQpIHsgLy8gdG8gYSBsb2dpbiBwYWdlLCB3aGljaCBpcyB0byBsZWFkIGJhY2sgaGVyZVxuICAgIGNvbnN0IHRvID0gbmV3IFVSTCh1cmwpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiB0by5zZWFyY2hQYXJhbXMpIHtcbiAgICAgIGlmICh2YWx1ZS5pbmNsdWRlcyhwYXRoKSkgdG8uc2VhcmNoUGFyYW1zLnNldChuYW1lLCBhZGRyZXNzKCkpO1xuICAgIH1cbiAgICBpZiAodG8ub3JpZ2luICE9PSBsb2NhdGlvbi5vcmlnaW4pIGpvYi5zdGF0dXMgPSAwO1xuICAgIGVsc2UgbGVhdmUoaWQsIHRvKSwgam9iLmV2ZW50cyA9IFtdO1xuICAgIHJldHVybjtcbiAgfVxuICB0cnkge1xuICAgIGxldCB7IGV2ZW50cyB9ID0gSlNPTi5wYXJzZShoZWFkZXJzLmdldCgnSFgtVHJpZ2dlcicpKVsnbml0cm86ZXZlbnRzJ107XG4gICAgaWYgKCFldmVudHMpIHtcbiAgICAgIGNvbnN0IG1hdGNoID0gLyoqIEB0eXBlIHthbnl9ICovICgvPHNjcmlwdCBbXj5dKmRhdGEtbml0cm8tZXZlbnRzPihbXjxdKik8XFwvc2NyaXB0PiQvLmV4ZWModGV4dCkpO1xuICAgICAgKHsgZXZlbnRzIH0gPSBKU09OLnBhcnNlKG1hdGNoWzFdKSk7XG4gICAgICB0ZXh0ID0gdGV4dC5zbGljZSgwLCBtYXRjaC5pbmRleCk7XG4gICAgfVxuICAgIGpvYi5ldmVudHMgPSBbLi4uZXZlbnRzXTtcbiAgfSBjYXRjaCB7IHJldHVybjsgfSAvLyBub3Qgb3Vyc1xuICBhd2FpdCByZWxlYXNlZCgpOyAvLyBlbHNlIHdoYXQgaXMgcHJlc3NlZCBnZXRzIG5vIGNsaWNrXG4gIGNvbnN0IHJvb3QgPSBhd2FpdCBzZXR0bGVkKGlkKTtcbiAgY29uc3QgdG8gPSBoZWFkZXJzLmdldCgnSFgtUmVkaXJlY3QnKTtcbiAgaWYgKHRvIHx8IGhlYWRlcnMuZ2V0KCdIWC1SZWZyZXNoJykpIGxlYXZlKGlkLCB0byk7XG4gIGVsc2UgaWYgKCF0ZXh0IHx8IChzdGF0dXMgPiAyOTkgJiYgc3RhdHVzICE9PSA0MjIpKSByZXR1cm47XG4gIGVsc2UgaWYgKHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiAhPT0gdG9rZW4pIGpvYi5pc1N0YWxlID0gdHJ1ZTsgLy8gYW5vdGhlciB3YXMgc3dhcHBlZFxuICBlbHNlIGF3YWl0IHJlcGxhY2Uocm9vdCwgdGV4dCwgam9iLCBhZGFwdGVyKS5jYXRjaChjb25zb2xlLmVycm9yKTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgaHRtbDogc3RyaW5nLCBqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2UgPSBhc3luYyAocm9vdCwgaHRtbCwgam9iLCB7IHN3YXAgfSkgPT4ge1xuICBjb25zdCByZXN0b3JlRW50cmllcyA9IGtlZXBFbnRyaWVzKHJvb3QsIGpvYik7XG4gIGxldCBvd24gPSB7IHRleHQ6IGh0bWwsIHJlc3RvcmUoKSB7fSB9O1xuICB0cnkge1xuICAgIG93biA9IGtlZXBPd24ocm9vdCwgaHRtbCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7IC8vIGFuIG9sZGVyIGJyb3dzZXI7IHRoZSBhbnN3ZXIgY29tZXMgZmlyc3RcbiAgICBjb25zb2xlLmVycm9yKGVycm9yKTtcbiAgfVxuICB0cnkge1xuICAgIGF3YWl0IHN3YXAocm9vdCwgb3duLnRleHQsIGpvYik7XG4gIH0gZmluYWxseSB7XG4gICAgb3duLnJlc3RvcmUoKTtcbiAgfVxuICByZXN0b3JlRW50cmllcygpO1xufTtcbiIsICIvKiBUaGUgZXZlbnRzIG9mIGFuIGFuc3dlciwgb3Igbml0cm86ZXJyb3Ige2NvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzfSwgcmVhY2ggdGhlIHBhZ2Ugb25jZSwgaW4gb3JkZXIuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGNhdXNlcywgZHJvcCwgZW5xdWV1ZSwgZmFpbHVyZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZXZlbnRPZiwgZmluZCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGRlbGl2ZXIgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCByb290LCBzdGF0dXMsIGNoYWluLCBjb3VudHMsIHJlc29sdmUsIHJlamVjdCB9ID0gam9iO1xuICBhbm5vdW5jZSgnYW5zd2VyZWQnLCBqb2IpO1xuICBjb25zdCBlcnJvciA9IGpvYi5lcnJvciA/PyBvcHRpb25zW2BuaXRyb0Vycm9yLSR7c3RhdHVzfWBdID8/IG9wdGlvbnMubml0cm9FcnJvcjtcbiAgZm9yIChjb25zdCBbbmFtZSwgZGV0YWlsXSBvZiBqb2IuZXZlbnRzID8/IFtbJ25pdHJvOmVycm9yJywgeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1cyB9XV0pIHtcbiAgICBjb25zdCBjYXVzZSA9IGV2ZW50T2YobmFtZSwgZGV0YWlsKTtcbiAgICBjYXVzZXMuc2V0KGNhdXNlLCB7IGNoYWluOiBbLi4uY2hhaW4sIGlkXSwgY291bnRzIH0pO1xuICAgIGlmIChuYW1lID09PSAnbml0cm86ZXJyb3InKSByZWplY3Q/LihmYWlsdXJlKGRldGFpbCkpO1xuICAgIGlmIChuYW1lID09PSAnbml0cm86YWN0aW9uLWNvbXBsZXRlJykgcmVzb2x2ZT8uKGRldGFpbCk7XG4gICAgKGZpbmQoaWQpID8/IGRvY3VtZW50LmJvZHkpLmRpc3BhdGNoRXZlbnQoY2F1c2UpO1xuICAgIGNvbnN0IFt0bywgY2FsbF0gPSBKU09OLnBhcnNlKHJvb3QuZGF0YXNldC5uaXRyb09uID8/ICd7fScpW25hbWVdID8/IFtdO1xuICAgIGlmIChmaW5kKHRvKSkgZW5xdWV1ZShuZXdKb2IoZmluZCh0byksICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlLCBoZWFyZDogW1tjYWxsLCBkZXRhaWxdXSwgY2F1c2UgfSkpO1xuICB9XG59O1xuXG4vLyBBIHdheSBvdXQgb2YgdGhlIHBhZ2UgYWJvcnRzIHJlcXVlc3RzLCBzZWNvbmRzIGJlZm9yZSB0aGUgcGFnZSBnb2VzLiBOb2JvZHkgc2F5cyBpZiBpdCB3aWxsIGdvOlxuLy8gYSBkb3dubG9hZCBiZWdpbnMgbGlrZSB0aGF0LCB0b28uXG5sZXQgbGVhdmluZyA9IDA7XG4vKiogQHR5cGUge0pvYltdfSAqL1xuY29uc3QgYWJvcnRlZCA9IFtdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBmaW5pc2ggPSAoam9iKSA9PiB2b2lkIChsZWF2aW5nICYmICFqb2Iuc3RhdHVzID8gYWJvcnRlZC5wdXNoKGpvYikgOiBkZWxpdmVyKGpvYikpO1xuXG4vKiogQHR5cGUgeyhlbmQ6IChqb2I6IGFueSwgd2h5OiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBzdGF5ID0gKGVuZCkgPT4ge1xuICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gIGxlYXZpbmcgPSAwO1xuICBmb3IgKGNvbnN0IGpvYiBvZiBhYm9ydGVkLnNwbGljZSgwKSkgZW5kKGpvYiwgJ3RoZSBwYWdlIHdhcyBsZWZ0Jyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFdmVudHMgPSAoKSA9PiB7XG4gIG9uKCdiZWZvcmV1bmxvYWQnLCAoKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICAgIGxlYXZpbmcgPSBzZXRUaW1lb3V0KHN0YXksIDEwMDAwLCBkZWxpdmVyKTtcbiAgfSk7XG4gIG9uKCdwYWdlaGlkZScsICgpID0+IGNsZWFyVGltZW91dChsZWF2aW5nKSk7XG4gIG9uKCdwYWdlc2hvdycsICgpID0+IHN0YXkoZHJvcCkpOyAvLyB0aGUgYnJvd3NlciBoYXMga2VwdCBpdFxufTtcbiIsICIvKiBUaGUgYnJpZGdlOiByZXF1ZXN0cyBvZiBjb21wb25lbnRzIGJlY29tZSBqb2JzOyBlYWNoIGlzIHNlbnQsIGFuc3dlcmVkLCBhbmQgaXRzIGV2ZW50cyBkZWxpdmVyZWQuXG4gKiBXaXJlOiBkb2NzL2FyY2hpdGVjdHVyZS5tZC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1jc3JmLCAtY3NyZi1jb29raWUsIC1oZWFyZCwgLWVycm9yLCAtZXJyb3ItPHN0YXR1cz4gb2YgaXRzIHNjcmlwdDsgaWQsXG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50LCAta2V5LCAtdXJsLCAtdG9rZW4sIC1maWx0ZXJzLCAtb24sIC1sYXp5IG9mIGEgcm9vdDsgLWFyZ3MsIC1tb2RlbCwgLW93bmVyIGluc2lkZS5cbiAqL1xuaW1wb3J0IHsgYWNjZXB0LCBzZXR0bGVkIH0gZnJvbSAnLi9hbnN3ZXJzLmpzJztcbmltcG9ydCB7IGZpbmlzaCB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHJlYWRGaWVsZHMgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGhlYXIsIGlzT3VyTmFtZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGRyb3AsIGVucXVldWUsIHJ1bldpdGggfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFkZHJlc3MsIGFsbCwgZmluZCwgZmlyc3QsIG9wdGlvbnMsIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBNYWtlIGEgam9iIG9mIGEgcmVxdWVzdCBvZiBodG14LlxuICogQHR5cGUgeyhjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9ICh7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IHJvb3RPZihlbGVtZW50KTtcbiAgY29uc3QgYWN0aW9uID0gcGF0aC5zbGljZShyb290LmRhdGFzZXQubml0cm9VcmwubGVuZ3RoKS5zcGxpdCgnLycpWzBdO1xuICBpZiAoZWxlbWVudCA9PT0gcm9vdCkgcmV0dXJuIHJlYWN0KHJvb3QsIGNhdXNlLCB7IGFjdGlvbiwgcGF0aCB9KTtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsIGFjdGlvbiwgeyBwYXRoLCBzb3VyY2U6IGVsZW1lbnQgfSk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBib2R5ID8/IFtdKSBpZiAoIWlzT3VyTmFtZShuYW1lKSkgam9iLmJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBKU09OLnBhcnNlKGVsZW1lbnQuZGF0YXNldC5uaXRyb0FyZ3MgPz8gJ3t9JykpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSB3aGF0IGEgcm9vdCBhc2tzIGZvciBieSBpdHNlbGY6IGFmdGVyIGFuIGV2ZW50LCB1bmxlc3MgdGhhdCBpcyBmb3IgYW5vdGhlciBrZXksIG9yIGFzIGEgcG9sbC5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBjYXVzZT86IGFueSwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjdCA9IChyb290LCBjYXVzZSwgbW9yZSkgPT4ge1xuICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IHJvb3QuZGF0YXNldDtcbiAgY29uc3QgeyB0eXBlLCBkZXRhaWwgfSA9IGNhdXNlID8/IHt9O1xuICBjb25zdCBrZXlzID0gL15uaXRybzpyZWZyZXNoLS8udGVzdCh0eXBlKSAmJiBkZXRhaWw/LmtleSAhPSBudWxsID8gWydrZXknXSA6IEpTT04ucGFyc2Uobml0cm9GaWx0ZXJzID8/ICd7fScpW3R5cGVdO1xuICBpZiAoa2V5cz8uZXZlcnkoKC8qKiBAdHlwZSB7YW55fSAqLyBrZXkpID0+IGAke2RldGFpbD8uW2tleV19YCAhPT0gbml0cm9LZXkpKSByZXR1cm47XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgY2F1c2UsIGlzUG9sbDogIWNhdXNlLCBpc1F1aWV0OiB0cnVlLCAuLi5tb3JlIH0pO1xuICBpZiAoL15uaXRybzovLnRlc3QodHlwZSkpIGpvYi5oZWFyZCA9IFtbdHlwZSwgZGV0YWlsXV07XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSBhbiBhY3Rpb24gd2l0aCBhcmd1bWVudHMgYW5kIHdoYXQgc3RhbmRzIGluIHRoZSBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIGFyZ3M6IG9iamVjdCwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBwb3N0ID0gKHJvb3QsIGFjdGlvbiwgYXJncywgbW9yZSkgPT4ge1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCBtb3JlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBhcmdzKTtcbiAgcmVhZEZpZWxkcyhqb2IpO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogQHR5cGUgeyhjb21wb25lbnQ6IHN0cmluZywga2V5OiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IG1pc3NpbmcgPSAoY29tcG9uZW50LCBrZXkpID0+IHtcbiAgY29uc3QgbmFtZXMgPSBbLi4ubmV3IFNldChhbGwoUk9PVCkubWFwKCh7IGRhdGFzZXQgfSkgPT4gZGF0YXNldC5uaXRyb0NvbXBvbmVudCkpXTtcbiAgaWYgKG5hbWVzLmluY2x1ZGVzKGNvbXBvbmVudCkpIHJldHVybiBgbm9uZSBvbiB0aGlzIHBhZ2UgaGFzIHRoZSBrZXkgJHtKU09OLnN0cmluZ2lmeShrZXkpfWA7XG4gIGNvbnN0IG5lYXJlc3QgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSAmJiB3aW5kb3cubml0cm9EZWJ1Zz8uc3VnZ2VzdChjb21wb25lbnQsIG5hbWVzKTtcbiAgcmV0dXJuIGBvbiB0aGlzIHBhZ2UgdGhlcmUgaXMgJHtuYW1lcy5sZW5ndGggPyBgb25seSAke25hbWVzLmpvaW4oJywgJyl9YCA6ICdub25lJ30uJHtuZWFyZXN0IHx8ICcnfWA7XG59O1xuXG4vKiogQHR5cGUge05pdHJvWydjYWxsJ119ICovXG5jb25zdCBjYWxsID0gKGNvbXBvbmVudCwgYWN0aW9uLCBhcmdzID0ge30sIHsga2V5IH0gPSB7fSkgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IG9uZSA9IGtleSA9PSBudWxsID8gJycgOiBgW2RhdGEtbml0cm8ta2V5PSR7Q1NTLmVzY2FwZShgJHtrZXl9YCl9XWA7XG4gICAgY29uc3Qgcm9vdCA9IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9JHtDU1MuZXNjYXBlKGNvbXBvbmVudCl9XSR7b25lfWApO1xuICAgIGlmIChyb290KSBwb3N0KHJvb3QsIGFjdGlvbiwgYXJncywgeyByZXNvbHZlLCByZWplY3QgfSk7XG4gICAgZWxzZSBkcm9wKHsgY29tcG9uZW50LCBhY3Rpb24sIHJlamVjdCB9LCBtaXNzaW5nKGNvbXBvbmVudCwga2V5KSk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJ1biA9IGFzeW5jIChqb2IsIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBjaGFpbiwgaWQgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGF3YWl0IHNldHRsZWQoaWQpO1xuICAvLyBUaGUgbmV4dCBwYWdlIG1heSBoYXZlIGEgY29tcG9uZW50IG9mIHRoaXMgaWQuXG4gIGNvbnN0IGlzR29uZSA9ICFyb290IHx8IChyb290ICE9PSBqb2Iucm9vdCAmJiBqb2IucGFnZSAhPT0gYWRkcmVzcygpKTtcbiAgaWYgKGlzR29uZSAmJiAham9iLmlzUXVpZXQpIGZpbmlzaChPYmplY3QuYXNzaWduKGpvYiwgeyBzdGF0dXM6IDAsIGVycm9yOiBvcHRpb25zWyduaXRyb0Vycm9yLTQwNCddIH0pKTtcbiAgaWYgKGlzR29uZSB8fCAoam9iLnJlamVjdCAmJiByb290LmRhdGFzZXQubml0cm9MYXp5KSkgcmV0dXJuIGRyb3Aoam9iLCAnaXQgaXMgbm90IHRoZXJlJyk7XG4gIGZpbGwoam9iLCByb290KTtcbiAgY29uc3Qgc291cmNlID0gam9iLnNvdXJjZT8uaXNDb25uZWN0ZWQgPyBqb2Iuc291cmNlIDogcm9vdDtcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgYWRhcHRlci5zZW5kKGpvYiwgeyByb290LCBzb3VyY2UsIGhlYWRlcnM6IGNoYWluWzBdICYmIHsgJ05pdHJvLUNoYWluJzogY2hhaW4uam9pbigpIH0gfSk7XG4gIGlmIChhbnN3ZXIpIGF3YWl0IGFjY2VwdChPYmplY3QuYXNzaWduKGpvYiwgeyBhbnN3ZXIsIHN0YXR1czogYW5zd2VyLnN0YXR1cyB9KSwgYW5zd2VyLCBhZGFwdGVyKTtcbiAgZWxzZSBpZiAoam9iLnN0YXR1cyA9PSBudWxsKSByZXR1cm4gZHJvcChqb2IsICdhIGxpc3RlbmVyIG9yIGh4LXN5bmMgc3RvcHBlZCBpdCcpO1xuICBmaW5pc2goam9iKTtcbn07XG5cbi8qKiBDb21wbGV0ZSB0aGUgYm9keTogdGhlIG5ld2VzdCB0b2tlbiwgZXZlbnRzIGhlYXJkLCBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCByb290OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmaWxsID0gKGpvYiwgcm9vdCkgPT4ge1xuICBjb25zdCB7IGJvZHksIGNvdW50cywgaGVhcmQsIGlkLCBzZW50IH0gPSBqb2I7XG4gIGpvYi50b2tlbiA9IHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuO1xuICBjb3VudHNbaWRdID0gKGNvdW50c1tpZF0gPz8gMCkgKyAxO1xuICBpZiAoaGVhcmQpIGJvZHkuc2V0KCduaXRyby1ldmVudHMnLCBKU09OLnN0cmluZ2lmeShoZWFyZCkpO1xuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIGJvdW5kLCB2YWx1ZXMgfSBvZiBzZW50LnZhbHVlcygpKSB7XG4gICAgaWYgKCFib3VuZCkgY29udGludWU7XG4gICAgbmFtZXMuYWRkKGJvdW5kKTtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmICgham9iLmlzUXVpZXQpIGJvZHkuc2V0KCduaXRyby1maWVsZHMnLCBbLi4ubmFtZXNdLmpvaW4oKSk7XG4gIGNvbnN0IGNvb2tpZXMgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKGRvY3VtZW50LmNvb2tpZS5yZXBsYWNlQWxsKCc7ICcsICcmJykpOyAvLyBuZXdlciwgbWF5YmVcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCBjb29raWVzLmdldChvcHRpb25zLm5pdHJvQ3NyZkNvb2tpZSkgfHwgb3B0aW9ucy5uaXRyb0NzcmYpO1xuICAvLyBUaGUgbGFzdDogb2YgYSBib2R5IHRoYXQgaXMgY3V0IG9mZiBvbiB0aGUgd2F5LCBpdCBpcyBtaXNzaW5nLCBvciBpdHMgc2lnbmF0dXJlIGlzLlxuICBib2R5LmFwcGVuZCgnbml0cm8tdG9rZW4nLCBqb2IudG9rZW4gPz8gJycpO1xufTtcblxuLyoqIExldCByZXF1ZXN0cyBvZiBodG14IGJlY29tZSBqb2JzLCBhbmQgam9icyBsZWF2ZS5cbiAqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBjb25uZWN0ID0gKGFkYXB0ZXIpID0+IHtcbiAgYWRhcHRlci5jYXB0dXJlKGFzayk7XG4gIHJ1bldpdGgoKGpvYikgPT4gcnVuKGpvYiwgYWRhcHRlcikpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QnJpZGdlID0gKCkgPT4ge1xuICB3aW5kb3cubml0cm8gPSB7IGZpbmQsIGZpcnN0LCByb290T2YsIGNhbGwsIG9uOiBoZWFyIH07XG59O1xuIiwgIi8qIFRoZSBiZWdpbm5pbmcgb2YgYSBwYWdlOiBvdXIgc2NyaXB0IHN0YW5kcyBiZWZvcmUgaHRteCwgc28gbm90aGluZyBpcyBhc2tlZCBiZWZvcmUgdGhlIGJyaWRnZSBpcyB0aGVyZSwgYW5kIGJvdGhcbiAqIGJlZ2luIGF0IERPTUNvbnRlbnRMb2FkZWQsIHdoaWNoIGNvbWVzIGFmdGVyIGRlZmVycmVkIHNjcmlwdHMsIG9yIGFmdGVyIHRob3NlIHRoYXQgZGlkIG5vdCBsb2FkLiBXaGF0IGlzIGNsaWNrZWRcbiAqIG9yIHNlbnQgbWVhbndoaWxlIGlzIGRvbmUgdGhlbi5cbiAqXG4gKiBSZWFkczogaHgtcG9zdCBvZiB3aGF0IGlzIGNsaWNrZWQgb3Igc2VudC4gSGVhcnM6IGNsaWNrLCBzdWJtaXQ7IERPTUNvbnRlbnRMb2FkZWQuXG4gKi9cbmltcG9ydCB7IEFTS1MsIHN0b3AgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vLyBXaGF0IGEgY2xpY2sgZG9lcyBtb3JlIHRvIHRoYW4gdG8gYXNrLiBUaGVpciB2YWx1ZXMgYXJlIHRoZXJlIHdoZW4gaHRteCBiZWdpbnMuXG5jb25zdCBPVEhFUlMgPSAnZm9ybSxsYWJlbCxzZWxlY3QsdGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPXN1Ym1pdF0sW3R5cGU9aW1hZ2VdLFt0eXBlPWJ1dHRvbl0pJztcbi8qKiBAdHlwZSB7KCgpID0+IHZvaWQpW119ICovXG5jb25zdCBlYXJseSA9IFtdO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xpY2sgPSAoZXZlbnQpID0+IHtcbiAgY29uc3QgY29udHJvbCA9IGV2ZW50LnRhcmdldC5jbG9zZXN0Py4oYGJ1dHRvbixpbnB1dCxsYWJlbCxmb3JtLCR7QVNLU31gKTtcbiAgaWYgKCFjb250cm9sIHx8IGNvbnRyb2wubWF0Y2hlcyhPVEhFUlMpKSByZXR1cm47XG4gIGNvbnN0IHNlbmRzID0gL3N1Ym1pdHxpbWFnZS8udGVzdChjb250cm9sLnR5cGUpICYmIGNvbnRyb2wuZm9ybT8ubWF0Y2hlcyhBU0tTKTtcbiAgaWYgKCFzZW5kcyAmJiAhY29udHJvbC5tYXRjaGVzKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGNvbnRyb2wuY2xpY2soKSk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3VibWl0ID0gKGV2ZW50KSA9PiB7IC8vIHdpdGhvdXQgYSBidXR0b25cbiAgaWYgKCFldmVudC50YXJnZXQubWF0Y2hlcz8uKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGV2ZW50LnRhcmdldC5yZXF1ZXN0U3VibWl0KCkpO1xufTtcblxuLyoqIENhbGwgYGJlZ2luYCBvbmNlIGFsbCBzY3JpcHRzIG9mIHRoZSBwYWdlIGhhdmUgY29tZSwgYXQgb25jZSBpbiBhIHBhZ2UgdGhhdCBpcyB0aGVyZSBhbHJlYWR5OyBgZmlyc3RgIGlzIHRoZVxuICogZXZlbnQgb2YgYW4gaHRteCB0aGF0IHdvdWxkIGJlZ2luIGJlZm9yZS5cbiAqIEB0eXBlIHsoYmVnaW46ICgpID0+IHZvaWQsIGZpcnN0Pzogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdoZW5Mb2FkZWQgPSAoYmVnaW4sIGZpcnN0ID0gJ25ldmVyJykgPT4ge1xuICBpZiAocGVyZm9ybWFuY2UudGltaW5nLmRvbUNvbnRlbnRMb2FkZWRFdmVudFN0YXJ0KSByZXR1cm4gYmVnaW4oKTtcbiAgY29uc3QgbGlzdGVuZXJzID0gT2JqZWN0LmVudHJpZXMoeyBjbGljaywgc3VibWl0LCBbZmlyc3RdOiBzdG9wIH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGxpc3RlbmVycykgd2luZG93LnJlbW92ZUV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xuICAgIGJlZ2luKCk7XG4gICAgc2V0VGltZW91dCgoKSA9PiBlYXJseS5mb3JFYWNoKChhY3QpID0+IGFjdCgpKSk7IC8vIGh0bXggMiBiZWdpbnMgYXQgdGhpcyBldmVudCwgdG9vLCBhbmQgYWZ0ZXIgdGhpc1xuICB9KTtcbn07XG4iLCAiLyogTG9hZHMgbGF6eSBjb21wb25lbnRzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWxhenkgb2YgYSBwbGFjZWhvbGRlcidzIHJvb3Q6IFwibG9hZFwiLCBvciBcInZpc2libGVcIjogYXNrIHdoZW4gaXQgaXMgc2VlbjtcbiAqICAgZGF0YS1uaXRyby1ncm91cDogdGhlIHBsYWNlaG9sZGVycyBvZiBhIG5hbWUgYXNrIHRvZ2V0aGVyLCBhcyBzb29uIGFzIG9uZSBvZiB0aGVtIGRvZXM7XG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50IGFuZCBkYXRhLW5pdHJvLXRva2VuIG9mIHRoZSByb290LlxuICogUG9zdHMgbml0cm8tbW91bnQ7IGZvciBhIGdyb3VwIG9uZSBwb3N0cyBpdCB3aXRoIGdyb3VwLCBcIjxjb21wb25lbnQ+IDx0b2tlbj5cIiBvZiBlYWNoIG9mIHRoZSBvdGhlcnMuXG4gKiBXaGF0IGEgcGxhY2Vob2xkZXIgaGVhcnMgb24gdGhlIGNvbXBvbmVudCdzIGJlaGFsZiwgdGhlIGNvbXBvbmVudCBnZXRzIGFzIHNvb24gYXMgaXQgaXMgdGhlcmUuXG4gKi9cbmltcG9ydCB7IHBvc3QsIHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGVucXVldWUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGFsbCwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExBWlkgPSAnW2RhdGEtbml0cm8tbGF6eV0nO1xuY29uc3QgTU9VTlQgPSAnbml0cm8tbW91bnQnO1xuY29uc3QgR1JPVVBfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtXZWFrU2V0PEVsZW1lbnQ+fSAqL1xuY29uc3Qga25vd24gPSBuZXcgV2Vha1NldCgpO1xuLyoqIEB0eXBlIHtTZXQ8YW55W10+fSAqL1xuY29uc3QgZ3JvdXBzID0gbmV3IFNldCgpOyAvLyB1bmRlciB3YXk6IHRoZSBwbGFjZWhvbGRlciB0aGF0IGhhcyBhc2tlZCwgYW5kIHRoZSBvdGhlcnNcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IHRyaWVkID0gbmV3IFdlYWtTZXQoKTsgLy8gd2l0aCBhIGdyb3VwLCBpbiB2YWluOiBlYWNoIGFza3MgYWxvbmUsIGFuZCBzYXlzIHdoYXQgaXMgd3Jvbmdcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBsb2FkaW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2YgcGxhY2Vob2xkZXJzXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IG92ZXJoZWFyZCA9IG5ldyBNYXAoKTsgLy8gYnkgdGhlIHBsYWNlaG9sZGVyJ3MgaWRcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza0Fsb25lID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGxvYWRpbmcuYWRkKHBsYWNlaG9sZGVyLmlkKTtcbiAgZW5xdWV1ZShuZXdKb2IocGxhY2Vob2xkZXIsIE1PVU5ULCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXJzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza1RvZ2V0aGVyID0gKGdyb3VwKSA9PiB7XG4gIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IGdyb3VwO1xuICBpZiAoIW90aGVyc1swXSkgcmV0dXJuIGZpcnN0ICYmIGFza0Fsb25lKGZpcnN0KTtcbiAgZ3JvdXBzLmFkZChncm91cCk7XG4gIGZvciAoY29uc3QgeyBpZCB9IG9mIGdyb3VwKSBsb2FkaW5nLmFkZChpZCk7XG4gIGNvbnN0IG1lbWJlcnMgPSBvdGhlcnMubWFwKCh7IGRhdGFzZXQgfSkgPT4gYCR7ZGF0YXNldC5uaXRyb0NvbXBvbmVudH0gJHtkYXRhc2V0Lm5pdHJvVG9rZW59YCk7XG4gIHBvc3QoZmlyc3QsIE1PVU5ULCB7IGdyb3VwOiBtZW1iZXJzIH0sIHsgZ3JvdXAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNXYWl0aW5nID0gKHBsYWNlaG9sZGVyKSA9PiBwbGFjZWhvbGRlci5pc0Nvbm5lY3RlZCAmJiBwbGFjZWhvbGRlci5tYXRjaGVzKExBWlkpO1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGNvbnN0IHVuZGVyV2F5ID0gbmV3IFNldChbLi4uZ3JvdXBzXS5mbGF0KCkpO1xuICBpZiAodW5kZXJXYXkuaGFzKHBsYWNlaG9sZGVyKSkgcmV0dXJuO1xuICBjb25zdCB7IG5pdHJvR3JvdXAgfSA9IHBsYWNlaG9sZGVyLmRhdGFzZXQ7XG4gIGNvbnN0IG90aGVycyA9IGFsbChgJHtMQVpZfVtkYXRhLW5pdHJvLWdyb3VwXWApLmZpbHRlcigobWVtYmVyKSA9PlxuICAgIG1lbWJlciAhPT0gcGxhY2Vob2xkZXIgJiYgbWVtYmVyLmRhdGFzZXQubml0cm9Hcm91cCA9PT0gbml0cm9Hcm91cCAmJiAhdHJpZWQuaGFzKG1lbWJlcikgJiYgIXVuZGVyV2F5LmhhcyhtZW1iZXIpKTtcbiAgYXNrVG9nZXRoZXIodHJpZWQuaGFzKHBsYWNlaG9sZGVyKSA/IFtwbGFjZWhvbGRlcl0gOiBbcGxhY2Vob2xkZXIsIC4uLm90aGVyc10uc2xpY2UoMCwgR1JPVVBfTElNSVQpKTtcbn07XG5cbi8qKiBMZXQgdGhlIG90aGVycyBvZiBhIGdyb3VwIGdvIG9uIG9uY2UgdGhlIGZpcnN0IGhhcyBiZWVuIGFuc3dlcmVkLCB3ZWxsIG9yIG5vdC5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBnb09uID0gKHsgYWN0aW9uLCBpZCwgcm9vdCwgZ3JvdXAgPSBbcm9vdF0gfSkgPT4ge1xuICBpZiAoYWN0aW9uICE9PSBNT1VOVCkgcmV0dXJuO1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgY29uc3QgbGVmdCA9IG90aGVycy5maWx0ZXIoaXNXYWl0aW5nKTtcbiAgZ3JvdXBzLmRlbGV0ZShncm91cCk7XG4gIGlmIChpc1dhaXRpbmcoZmlyc3QpKSB7IC8vIGluIHZhaW5cbiAgICBsb2FkaW5nLmRlbGV0ZShpZCk7XG4gICAgaWYgKG90aGVyc1swXSkgdHJpZWQuYWRkKGZpcnN0KTtcbiAgICByZXR1cm4gYXNrVG9nZXRoZXIobGVmdCk7IC8vIHRoZXkgYXJlIG5vdCB0byBibGFtZVxuICB9XG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgbGVmdCkge1xuICAgIHRyaWVkLmFkZChvdGhlcik7XG4gICAgYXNrQWxvbmUob3RoZXIpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpZCkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmIChyb290Py5tYXRjaGVzKExBWlkpKSByZXR1cm47XG4gIGNvbnN0IGNhdXNlcyA9IG92ZXJoZWFyZC5nZXQoaWQpID8/IFtdO1xuICBvdmVyaGVhcmQuZGVsZXRlKGlkKTtcbiAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAvLyBPbmUgcmVxdWVzdCBpcyBtYWRlIG9mIHRoZW0gYWxsLlxuICBmb3IgKGNvbnN0IGNhdXNlIG9mIHJvb3QgPyBjYXVzZXMgOiBbXSkgcmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLy8gT25lIHRoYXQgY291bGQgbm90IGJlIGxvYWRlZCBpcyBhc2tlZCBmb3IgYWdhaW4gd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuY29uc3Qgc2VlbiA9IG5ldyBJbnRlcnNlY3Rpb25PYnNlcnZlcigoZW50cmllcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgaXNJbnRlcnNlY3RpbmcsIHRhcmdldCB9IG9mIGVudHJpZXMpIHtcbiAgICBpZiAoIXRhcmdldC5tYXRjaGVzKExBWlkpKSBzZWVuLnVub2JzZXJ2ZSh0YXJnZXQpO1xuICAgIGVsc2UgaWYgKGlzSW50ZXJzZWN0aW5nKSBhc2sodGFyZ2V0KTtcbiAgfVxufSk7XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Vob2xkZXIgb2YgYWxsKExBWlkpKSB7XG4gICAgaWYgKGtub3duLmhhcyhwbGFjZWhvbGRlcikpIGNvbnRpbnVlO1xuICAgIGtub3duLmFkZChwbGFjZWhvbGRlcik7XG4gICAgaWYgKHBsYWNlaG9sZGVyLmRhdGFzZXQubml0cm9MYXp5ID09PSAndmlzaWJsZScpIHNlZW4ub2JzZXJ2ZShwbGFjZWhvbGRlcik7XG4gICAgZWxzZSBhc2socGxhY2Vob2xkZXIpO1xuICB9XG4gIGZvciAoY29uc3QgaWQgb2YgbmV3IFNldChbLi4ub3ZlcmhlYXJkLmtleXMoKSwgLi4ubG9hZGluZ10pKSB0ZWxsKGlkKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExhenkgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGNhdXNlLCBpZCwgcm9vdCB9KSA9PiB7XG4gICAgaWYgKCFjYXVzZT8udHlwZS5zdGFydHNXaXRoKCduaXRybzonKSB8fCAhcm9vdC5tYXRjaGVzKExBWlkpKSByZXR1cm4gdHJ1ZTtcbiAgICAvLyBJdCBpcyBtYWRlIGFuZXcgYW55d2F5LlxuICAgIGlmIChsb2FkaW5nLmhhcyhpZCkgfHwgIWNhdXNlLnR5cGUuc3RhcnRzV2l0aCgnbml0cm86cmVmcmVzaC0nKSkgb3ZlcmhlYXJkLnNldChpZCwgWy4uLihvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXSksIGNhdXNlXSk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgaGVhcignYW5zd2VyZWQnLCBnb09uKTtcbiAgY29uc3Qgd2F0Y2ggPSB7IGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWxhenknXSwgY2hpbGRMaXN0OiB0cnVlLCBzdWJ0cmVlOiB0cnVlIH07XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKGxvb2spLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB3YXRjaCk7XG4gIGxvb2soKTtcbn07XG4iLCAiLyogTGl2ZSBpbnB1dHM6IHdoYXQgaXMgdHlwZWQgZ29lcyB0byB0aGUgc2VydmVyIGFmdGVyIGEgcGF1c2UsIHdpdGggdGhlIGFjdGlvbiBcInN5bmNcIi5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zeW5jIG9mIGEgYm91bmQgaW5wdXQgKGRhdGEtbml0cm8tbW9kZWwpLCBvciBvZiBhIGZvcm0gd2hvc2UgaW5wdXRzIGFyZSBhbGwgbGl2ZTogdGhlXG4gKiAgIHBhdXNlIGluIG1pbGxpc2Vjb25kcywgb3IgXCJjaGFuZ2VcIiB0byB3YWl0IHVudGlsIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICogUG9zdHMgc3luYzogZmllbGQsIHRoZSBuYW1lcyBvZiB3aGF0IHdhcyB0b3VjaGVkOyBvZiBhIGZvcm0gYWxzbyBmb3JtLCBpdHMgdmFsdWVzIGFzIGEgcXVlcnkuXG4gKiBIZWFyczogaW5wdXQsIGNoYW5nZSwgY29tcG9zaXRpb25lbmQuXG4gKlxuICogVGhlIHBhdXNlIGlzIGNvdW50ZWQgaGVyZSBhbmQgbm90IGJ5IGh4LXRyaWdnZXI6IGEgdGltZXIgb2YgaHRteCBkaWVzIHdpdGggaXRzIGVsZW1lbnQsIHdoaWNoIGFueVxuICogYW5zd2VyIG1heSByZXBsYWNlLCBhbmQgaHRteCB3b3VsZCBzZW5kIHdoYXQgZWxzZSBzdGFuZHMgaW4gdGhlIGZvcm0sIGZvciB0aGUgYW5zd2VyIHRvIGNsZWFyLlxuICovXG5pbXBvcnQgeyBwb3N0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgVFlQRUQsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGxPZiwgZmluZCwgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuXG5jb25zdCBTWU5DID0gJ2RhdGEtbml0cm8tc3luYyc7XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIExpdmVSb290Pn0gKi9cbmNvbnN0IHJvb3RzID0gbmV3IE1hcCgpOyAvLyBieSBpZFxuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBMaXZlUm9vdH0gKi9cbmNvbnN0IGxpdmVSb290ID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpID8/IHsgZHVlOiBuZXcgTWFwKCkgfTtcbiAgcm9vdHMuc2V0KGlkLCBsaXZlKTtcbiAgcmV0dXJuIGxpdmU7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IGFueVtdfSAqL1xuY29uc3QgaW5wdXRzT2YgPSAocm9vdCwgbmFtZSkgPT4gYWxsT2YoYFtuYW1lPSR7Q1NTLmVzY2FwZShuYW1lKX1dYCwgcm9vdCk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIG5hbWU6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3QgdmFsdWVPZiA9IChyb290LCBuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKS5mbGF0TWFwKHZhbHVlc09mKS5qb2luKCdcXG4nKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoeyB0YXJnZXQsIHR5cGUsIGlzQ29tcG9zaW5nIH0pID0+IHtcbiAgY29uc3QgaG9sZGVyID0gdGFyZ2V0LmNsb3Nlc3Q/LihgWyR7U1lOQ31dYCk7XG4gIGNvbnN0IHJvb3QgPSBob2xkZXIgJiYgcm9vdE9mKGhvbGRlcik7XG4gIGlmICghcm9vdCB8fCAhdGFyZ2V0Lm5hbWUgfHwgaXNDb21wb3NpbmcpIHJldHVybjtcbiAgY29uc3QgcGF1c2UgPSBob2xkZXIuZ2V0QXR0cmlidXRlKFNZTkMpO1xuICBpZiAoKHR5cGUgPT09ICdjaGFuZ2UnKSAhPT0gKHBhdXNlID09PSAnY2hhbmdlJykpIHJldHVybjtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KHJvb3QuaWQpO1xuICBsaXZlLmR1ZS5zZXQodGFyZ2V0Lm5hbWUsIHZhbHVlT2Yocm9vdCwgdGFyZ2V0Lm5hbWUpKTtcbiAgY2xlYXJUaW1lb3V0KGxpdmUudGltZXIpO1xuICBsaXZlLnRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBmbHVzaChyb290LmlkKSwgdGFyZ2V0Lm1hdGNoZXMoVFlQRUQpID8gTnVtYmVyKHBhdXNlKSB8fCAwIDogMCk7XG59O1xuXG4vKiogV2hldGhlciB3aGF0IGlzIGJlaW5nIHR5cGVkIGlzIG5vIG51bWJlciBvciBkYXRlIHlldCwgc3VjaCBhcyBhIG1pbnVzLCBvciBub3RoaW5nIG5ldywgc3VjaCBhcyBcIjEuXCIuXG4gKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0hhbGYgPSAoaW5wdXQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIHR5cGUsIHZhbGlkaXR5LCB2YWx1ZSB9ID0gaW5wdXQ7XG4gIHJldHVybiBpbnB1dCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCAmJiAodmFsaWRpdHkuYmFkSW5wdXQgfHwgKHR5cGUgPT09ICdudW1iZXInICYmIHZhbHVlID09PSBkZWZhdWx0VmFsdWUpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBmbHVzaCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gbGl2ZVJvb3QoaWQpO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCkgcmV0dXJuIHZvaWQgcm9vdHMuZGVsZXRlKGlkKTtcbiAgY29uc3QgcHJlc3NlZCA9IHJlbGVhc2VkKCk7IC8vIGFuIGFjdGlvbiwgbWF5YmUsIHdoaWNoIGNhcnJpZXMgd2hhdCBpcyBkdWVcbiAgaWYgKHByZXNzZWQpIHJldHVybiB2b2lkIHByZXNzZWQudGhlbigoKSA9PiBmbHVzaChpZCkpO1xuICAvLyBPbmUgcmVxdWVzdCBhdCBhIHRpbWU6IHRoZSBuZXh0IG9uZSBjYXJyaWVzIGFsbCB0aGF0IGlzIHR5cGVkIG1lYW53aGlsZS5cbiAgaWYgKGxpdmUuaXNVbmRlcldheSkgcmV0dXJuO1xuICAvLyBBbiBhbnN3ZXIgbWF5IGhhdmUgY2xlYXJlZCB0aGUgZm9ybSBzaW5jZS5cbiAgY29uc3QgbmFtZXMgPSBbLi4ubGl2ZS5kdWVdLmZpbHRlcigoW25hbWUsIHZhbHVlXSkgPT4gdmFsdWUgPT09IHZhbHVlT2Yocm9vdCwgbmFtZSkpLm1hcCgoW25hbWVdKSA9PiBuYW1lKVxuICAgIC5maWx0ZXIoKG5hbWUpID0+ICFpbnB1dHNPZihyb290LCBuYW1lKS5zb21lKGlzSGFsZikpO1xuICBsaXZlLmR1ZS5jbGVhcigpO1xuICBpZiAoIW5hbWVzLmxlbmd0aCkgcmV0dXJuO1xuICBsaXZlLmlzVW5kZXJXYXkgPSB0cnVlO1xuICBjb25zdCBpbnB1dHMgPSBuYW1lcy5tYXAoKG5hbWUpID0+IGlucHV0c09mKHJvb3QsIG5hbWUpWzBdKTtcbiAgY29uc3QgaG9sZGVyID0gaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmNsb3Nlc3QoYGZvcm1bJHtTWU5DfV1gKSkuZmluZChCb29sZWFuKTtcbiAgY29uc3QgYXJncyA9IHsgZmllbGQ6IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5kYXRhc2V0Lm5pdHJvTW9kZWwgPz8gaW5wdXQubmFtZSkgfTtcbiAgaWYgKGhvbGRlcikgT2JqZWN0LmFzc2lnbihhcmdzLCB7IGZvcm06IHF1ZXJ5T2YoaG9sZGVyKSB9KTtcbiAgcG9zdChyb290LCAnc3luYycsIGFyZ3MpO1xufTtcblxuLyoqIEB0eXBlIHsoZm9ybTogSFRNTEZvcm1FbGVtZW50KSA9PiBzdHJpbmd9ICovXG5jb25zdCBxdWVyeU9mID0gKGZvcm0pID0+IHtcbiAgY29uc3QgdGV4dHMgPSBbLi4ubmV3IEZvcm1EYXRhKGZvcm0pXS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyk7XG4gIHJldHVybiBgJHtuZXcgVVJMU2VhcmNoUGFyYW1zKC8qKiBAdHlwZSB7YW55fSAqLyAodGV4dHMpKX1gO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TGl2ZSA9ICgpID0+IHtcbiAgb24oJ2lucHV0IGNoYW5nZSBjb21wb3NpdGlvbmVuZCcsIG5vdGUpO1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSkgPT4ge1xuICAgIGlmIChzb3VyY2UgJiYgYWN0aW9uICE9PSAncmVmcmVzaCcpIHJvb3RzLmdldChpZCk/LmR1ZS5jbGVhcigpOyAvLyBpdCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIH0pO1xuICBoZWFyKCdkb25lJywgKHsgYWN0aW9uLCBpZCB9KSA9PiB7XG4gICAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCk7XG4gICAgaWYgKCFsaXZlIHx8IGFjdGlvbiAhPT0gJ3N5bmMnKSByZXR1cm47XG4gICAgbGl2ZS5pc1VuZGVyV2F5ID0gZmFsc2U7XG4gICAgc2V0VGltZW91dCgoKSA9PiBmbHVzaChpZCkpO1xuICB9KTtcbn07XG4iLCAiLyogU2hvd3MgdGhhdCBhIGNvbXBvbmVudCB3b3Jrcy5cbiAqXG4gKiBXaGlsZSBhbiBhY3Rpb24gdGhhdCBzb21lYm9keSBhc2tlZCBmb3IgaXMgdW5kZXIgd2F5LCB0aGUgY29tcG9uZW50J3Mgcm9vdCBoYXMgYXJpYS1idXN5PVwidHJ1ZVwiIGFuZFxuICogdGhlIGNsYXNzIG5pdHJvLWJ1c3kuIFJlYWRzIGluc2lkZSBpdDogZGF0YS1uaXRyby1sb2FkaW5nLCB0aGUgYWN0aW9uIGR1cmluZyB3aGljaCB0aGUgZWxlbWVudCBpc1xuICogc2hvd24sIFwiXCIgZm9yIGFueTsgZGF0YS1uaXRyby1oaWRlIG9mIHRoZSBlbGVtZW50IHRoYXQgYXNrczogdGhlIHNlbGVjdG9yIG9mIHdoYXQgaXMgaGlkZGVuIGF0IG9uY2UsXG4gKiB0aGUgZWxlbWVudCBvciBvbmUgYXJvdW5kIGl0LiBJZiB0aGUgYWN0aW9uIGZhaWxzLCB0aGF0IGlzIHNob3duIGFnYWluLlxuICogSGVhcnM6IG5pdHJvOmFjdGlvbi1jb21wbGV0ZSwgbml0cm86ZXJyb3I7IHBhZ2VzaG93LlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFsbCwgYWxsT2YsIGZpbmQsIG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBISURERU4gPSAnZGF0YS1uaXRyby1oaWRkZW4nOyAvLyBvbiB3aGF0IGFuIGFjdGlvbiB1bmRlciB3YXkgaGFzIGhpZGRlbjogdGhlIHJvb3QncyBpZFxuXG4vKiogQHR5cGUgeyhpZD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoaWQpID0+IHtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbChgWyR7SElEREVOfV1gKSkge1xuICAgIGlmIChpZCAmJiBlbGVtZW50LmdldEF0dHJpYnV0ZShISURERU4pICE9PSBpZCkgY29udGludWU7XG4gICAgZWxlbWVudC5oaWRkZW4gPSBmYWxzZTtcbiAgICBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShISURERU4pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbj86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG1hcmsgPSAocm9vdCwgYWN0aW9uKSA9PiB7XG4gIHJvb3QuY2xhc3NMaXN0LnRvZ2dsZSgnbml0cm8tYnVzeScsICEhYWN0aW9uKTtcbiAgc2V0QXR0cmlidXRlKHJvb3QsICdhcmlhLWJ1c3knLCBhY3Rpb24gPyAndHJ1ZScgOiBudWxsKTtcbiAgaWYgKCFyb290LmNsYXNzTGlzdC5sZW5ndGgpIHJvb3QucmVtb3ZlQXR0cmlidXRlKCdjbGFzcycpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsT2YoJ1tkYXRhLW5pdHJvLWxvYWRpbmddJywgcm9vdCkpIHtcbiAgICBjb25zdCB7IG5pdHJvTG9hZGluZyB9ID0gZWxlbWVudC5kYXRhc2V0O1xuICAgIGVsZW1lbnQuaGlkZGVuID0gIWFjdGlvbiB8fCAobml0cm9Mb2FkaW5nICYmIG5pdHJvTG9hZGluZyAhPT0gYWN0aW9uKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9ICh7IGFjdGlvbiwgaWQsIGlzUXVpZXQsIHNvdXJjZSB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290IHx8IGlzUXVpZXQgfHwgL14oc3luY3xuaXRyby1tb3VudCkkLy50ZXN0KGFjdGlvbikpIHJldHVybjtcbiAgbWFyayhyb290LCBhY3Rpb24pO1xuICBjb25zdCBzZWxlY3RvciA9IHNvdXJjZT8uZGF0YXNldC5uaXRyb0hpZGU7XG4gIGNvbnN0IGVsZW1lbnQgPSBzZWxlY3RvciAmJiBzb3VyY2UuY2xvc2VzdChzZWxlY3Rvcik7XG4gIGlmICghZWxlbWVudCB8fCAhcm9vdC5jb250YWlucyhlbGVtZW50KSkgcmV0dXJuO1xuICBlbGVtZW50LmhpZGRlbiA9IHRydWU7XG4gIGVsZW1lbnQuc2V0QXR0cmlidXRlKEhJRERFTiwgaWQpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGVuZCA9ICh7IHRhcmdldCwgdHlwZSB9KSA9PiB7XG4gIGlmICh0YXJnZXQuaWQgJiYgdHlwZSA9PT0gJ25pdHJvOmVycm9yJykgc2hvdyh0YXJnZXQuaWQpO1xuICBpZiAodGFyZ2V0Lm1hdGNoZXM/LihST09UKSkgbWFyayh0YXJnZXQpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TG9hZGluZyA9ICgpID0+IHtcbiAgaGVhcignbGVhdmluZycsIGJlZ2luKTtcbiAgb24oJ25pdHJvOmFjdGlvbi1jb21wbGV0ZSBuaXRybzplcnJvcicsIGVuZCk7XG4gIC8vIEEgcGFnZSB0aGF0IGNvbWVzIGJhY2sgd2FpdHMgZm9yIG5vdGhpbmcsIHdoYXRldmVyIGl0IGRpZCB3aGVuIGl0IHdhcyBsZWZ0LlxuICBjb25zdCByZXN0ID0gKCkgPT4ge1xuICAgIHNob3coKTtcbiAgICBmb3IgKGNvbnN0IHJvb3Qgb2YgYWxsKCcubml0cm8tYnVzeScpKSBtYXJrKHJvb3QpO1xuICB9O1xuICBoZWFyKCdyZXN0b3JlZCcsIHJlc3QpO1xuICBvbigncGFnZXNob3cnLCAoeyBwZXJzaXN0ZWQgfSkgPT4gcGVyc2lzdGVkICYmIHJlc3QoKSk7XG59O1xuIiwgIi8qIExldHMgcG9sbHMgcmVzdCB3aGlsZSBub2JvZHkgY2FuIHNlZSB0aGVtLCBpbiBhIGhpZGRlbiB0YWIsIGFuZCBhc2tzIG9uY2Ugd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuICpcbiAqIFJlYWRzOiBoeC10cmlnZ2VyIG9mIGEgcm9vdC4gSGVhcnM6IHZpc2liaWxpdHljaGFuZ2UuXG4gKi9cbmltcG9ydCB7IHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZXN0aW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2Ygcm9vdHMgd2hvc2UgdGltZSBoYXMgY29tZSBtZWFud2hpbGVcblxuY29uc3Qgd2FrZSA9ICgpID0+IHtcbiAgaWYgKGRvY3VtZW50LmhpZGRlbikgcmV0dXJuO1xuICBmb3IgKGNvbnN0IGlkIG9mIHJlc3RpbmcpIHtcbiAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgLy8gQW4gZXZlbnQgbWF5IGhhdmUgYnJvdWdodCB0aGUgbGFzdCBuZXdzIG1lYW53aGlsZS5cbiAgICBpZiAocm9vdD8uZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/LmluY2x1ZGVzKCdldmVyeSAnKSkgcmVhY3Qocm9vdCk7XG4gIH1cbiAgcmVzdGluZy5jbGVhcigpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UG9sbHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGlkLCBpc1BvbGwgfSkgPT4ge1xuICAgIGlmICghZG9jdW1lbnQuaGlkZGVuIHx8ICFpc1BvbGwpIHJldHVybiB0cnVlO1xuICAgIHJlc3RpbmcuYWRkKGlkKTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH0pO1xuICBvbigndmlzaWJpbGl0eWNoYW5nZScsIHdha2UpO1xufTtcbiIsICIvKiBVcGxvYWRzOiBzaG93cyBob3cgZmFyIHRoZSBmaWxlcyBvZiBhIGNvbXBvbmVudCBoYXZlIGdvdC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1wcm9ncmVzcyBvZiBhIHByb2dyZXNzIGVsZW1lbnQgaW5zaWRlIGEgY29tcG9uZW50LCB3aGljaCBpcyBoaWRkZW4gdW5sZXNzIGZpbGVzIG9mIHRoYXRcbiAqICAgY29tcG9uZW50IGFyZSB1bmRlciB3YXkuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsLCBhbGxPZiwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IEJBUiA9ICdwcm9ncmVzc1tkYXRhLW5pdHJvLXByb2dyZXNzXSc7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHNob3c6IChiYXI6IEhUTUxQcm9ncmVzc0VsZW1lbnQpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBlYWNoID0gKGlkLCBzaG93KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTsgLy8gYW4gYW5zd2VyIG1heSBoYXZlIHJlcGxhY2VkIGl0XG4gIGlmIChyb290KSBhbGxPZihCQVIsIHJvb3QpLmZvckVhY2goc2hvdyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRVcGxvYWRzID0gKCkgPT4ge1xuICBoZWFyKCd1cGxvYWRpbmcnLCAoeyBpZCwgeGhyIH0pID0+IHtcbiAgICBlYWNoKGlkLCAoYmFyKSA9PiB7XG4gICAgICBiYXIudmFsdWUgPSAwO1xuICAgICAgYmFyLmhpZGRlbiA9IGZhbHNlO1xuICAgIH0pO1xuICAgIHhoci51cGxvYWQuYWRkRXZlbnRMaXN0ZW5lcigncHJvZ3Jlc3MnLCAoLyoqIEB0eXBlIHtQcm9ncmVzc0V2ZW50fSAqLyB7IGxlbmd0aENvbXB1dGFibGUsIGxvYWRlZCwgdG90YWwgfSkgPT4ge1xuICAgICAgaWYgKGxlbmd0aENvbXB1dGFibGUpIGVhY2goaWQsIChiYXIpID0+IChiYXIudmFsdWUgPSAobG9hZGVkIC8gdG90YWwpICogYmFyLm1heCkpO1xuICAgIH0pO1xuICAgIHhoci5hZGRFdmVudExpc3RlbmVyKCdsb2FkZW5kJywgKCkgPT4gZWFjaChpZCwgKGJhcikgPT4gKGJhci5oaWRkZW4gPSB0cnVlKSkpO1xuICB9KTtcbiAgLy8gVGhlIEhUTUwgb2YgYSBwYWdlIGFzIGl0IHdhcyBsZWZ0LCB3aXRoIHRoZSBiYXIgb2YgYW4gdXBsb2FkIHRoYXQgd2FzIHVuZGVyIHdheS5cbiAgaGVhcigncmVzdG9yZWQnLCAoKSA9PiBhbGwoQkFSKS5mb3JFYWNoKChiYXIpID0+IGJhci50b2dnbGVBdHRyaWJ1dGUoJ2hpZGRlbicsIHRydWUpKSk7XG59O1xuIiwgImltcG9ydCB7IHN0YXJ0QWRkcmVzcyB9IGZyb20gJy4vYWRkcmVzcy5qcyc7XG5pbXBvcnQgeyBjb25uZWN0LCBzdGFydEJyaWRnZSB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IHdoZW5Mb2FkZWQgfSBmcm9tICcuL2Vhcmx5LmpzJztcbmltcG9ydCB7IHN0YXJ0RW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBzdGFydEV2ZW50cyB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHN0YXJ0Rm9yZ2V0IH0gZnJvbSAnLi9mb3JnZXQuanMnO1xuaW1wb3J0IHsgdGFrZSB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBzdGFydExhenkgfSBmcm9tICcuL2xhenkuanMnO1xuaW1wb3J0IHsgc3RhcnRMaXZlIH0gZnJvbSAnLi9saXZlLmpzJztcbmltcG9ydCB7IHJ1bldpdGggfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IHN0YXJ0TG9hZGluZyB9IGZyb20gJy4vbG9hZGluZy5qcyc7XG5pbXBvcnQgeyBzdGFydE93biB9IGZyb20gJy4vb3duLmpzJztcbmltcG9ydCB7IGRpc3RydXN0IH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHN0YXJ0UG9sbHMgfSBmcm9tICcuL3BvbGxzLmpzJztcbmltcG9ydCB7IHN0YXJ0UHJlc3MgfSBmcm9tICcuL3ByZXNzLmpzJztcbmltcG9ydCB7IHN0YXJ0VG9hc3RzIH0gZnJvbSAnLi90b2FzdHMuanMnO1xuaW1wb3J0IHsgc3RhcnRVcGxvYWRzIH0gZnJvbSAnLi91cGxvYWRzLmpzJztcblxuLyoqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmNvbnN0IGJlZ2luID0gKGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyB2ZXJzaW9uIH0gPSBhZGFwdGVyO1xuICBpZiAodGFrZSh2ZXJzaW9uKSkge1xuICAgIGNvbm5lY3QoYWRhcHRlcik7XG4gICAgcmV0dXJuIHN0YXJ0TGF6eSgpOyAvLyBpdCBhc2tzIGF0IG9uY2VcbiAgfVxuICBjb25zdCBmb3VuZCA9IHdpbmRvdy5odG14Py5hamF4ICYmIHdpbmRvdy5odG14LnZlcnNpb247XG4gIGNvbnN0IHdoeSA9IGBuaXRyby1odG14JHt2ZXJzaW9ufS5qcyBuZWVkcyBodG14ICR7dmVyc2lvbn0sIGFuZCBmb3VuZCAke2ZvdW5kIHx8ICdub25lJ31gO1xuICBjb25zb2xlLmVycm9yKHdoeSk7XG4gIHJ1bldpdGgoKCkgPT4gUHJvbWlzZS5yZWplY3Qod2h5KSk7XG59O1xuXG4vKiogU3RhcnQgZXZlcnl0aGluZywgb25jZTogaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlLiBTY3JpcHRzIG1heSBjYWxsIGFjdGlvbnNcbiAqIGZyb20gbm93IG9uOyB0aGV5IGxlYXZlIG9uY2UgaHRteCBpcyB0aGVyZS5cbiAqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzdGFydCA9IChhZGFwdGVyKSA9PiB7XG4gIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykgJiYgd2luZG93Lm5pdHJvPy5jYWxsKSByZXR1cm47IC8vIG5vIGlkIG1ha2VzIGFuIG93biBwcm9wZXJ0eVxuICBkaXN0cnVzdChhZGFwdGVyLnVudHJ1c3RlZCk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWQnLCAoKSA9PiB0YWtlKGFkYXB0ZXIudmVyc2lvbiksIHRydWUpOyAvLyBvZiBhIHNjcmlwdCwgYmVmb3JlIHRoZSBuZXh0IG9uZSBydW5zXG4gIHdoZW5Mb2FkZWQoKCkgPT4gYmVnaW4oYWRhcHRlciksIGFkYXB0ZXIuZmlyc3QpO1xuICBzdGFydEVudHJpZXMoKTtcbiAgc3RhcnRPd24oKTtcbiAgc3RhcnRQcmVzcygpO1xuICBzdGFydEV2ZW50cygpO1xuICBzdGFydEZvcmdldCgpO1xuICBzdGFydEJyaWRnZSgpO1xuICBzdGFydExpdmUoKTtcbiAgc3RhcnRVcGxvYWRzKCk7XG4gIHN0YXJ0TG9hZGluZygpO1xuICBzdGFydFBvbGxzKCk7XG4gIHN0YXJ0VG9hc3RzKCk7XG4gIHN0YXJ0QWRkcmVzcygpO1xufTtcbiIsICJpbXBvcnQgeyBodG14MiB9IGZyb20gJy4vaHRteDIuanMnO1xuaW1wb3J0IHsgc3RhcnQgfSBmcm9tICcuL3N0YXJ0LmpzJztcblxuc3RhcnQoaHRteDIpO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFHTyxNQUFNO0FBQUE7QUFBQSxJQUE4QixTQUFTLGNBQWU7QUFBQTtBQUM1RCxNQUFNLE9BQU87QUFDYixNQUFNLE9BQU87QUFFcEIsTUFBSSxZQUFZO0FBR1QsTUFBTSxXQUFXLENBQUMsYUFBYSxNQUFNLFlBQVk7QUFHakQsTUFBTSxZQUFZLENBQUMsWUFBWSxDQUFDLFFBQVEsVUFBVSxTQUFTO0FBRzNELE1BQU0sTUFBTSxDQUFDLFVBQVUsT0FBTyxhQUFhLENBQUMsR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLFNBQVM7QUFHaEcsTUFBTSxRQUFRLENBQUMsYUFBYSxJQUFJLFFBQVEsRUFBRSxDQUFDO0FBRzNDLE1BQU0sT0FBTyxDQUFDLE9BQU8sTUFBTSxNQUFNLE1BQU0sSUFBSSxPQUFPLEVBQUUsQ0FBQztBQUlyRCxNQUFNLFNBQVMsQ0FBQyxZQUFZO0FBQ2pDLFFBQUksQ0FBQyxVQUFVLE9BQU8sRUFBRztBQUN6QixVQUFNLE9BQU8sUUFBUSxVQUFVLEdBQUcsSUFBSSxxQkFBcUI7QUFDM0QsV0FBTyxLQUFLLE1BQU0sUUFBUSxVQUFVLEtBQUs7QUFBQSxFQUMzQztBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVUsU0FBUyxJQUFJLFVBQVUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxZQUFZLE9BQU8sT0FBTyxNQUFNLElBQUk7QUFJbEcsTUFBTSxVQUFVLENBQUMsRUFBRSxRQUFRLE1BQ2hDLENBQUMsU0FBUyxHQUFHLENBQUMsR0FBRyxRQUFRLGlCQUFpQiw2QkFBNkIsQ0FBQyxFQUFFLElBQUksQ0FBQyxXQUFXLE9BQU8sT0FBTyxDQUFDO0FBSXBHLE1BQU0sVUFBVSxDQUFDLFNBQVMsQ0FBQyxLQUFLLGNBQWMsR0FBRyxJQUFJLHNCQUFzQixTQUFTLEVBQUU7QUFJdEYsTUFBTSxTQUFTLENBQUMsU0FBUyxTQUFTLE1BQU0sV0FBVyxPQUFPLE9BQU8sR0FBRyxRQUFRLFlBQVksR0FBRztBQUkzRixNQUFNLGVBQWUsQ0FBQyxTQUFTLE1BQU0sVUFDMUMsVUFBVSxPQUFPLFFBQVEsZ0JBQWdCLElBQUksSUFBSSxRQUFRLGFBQWEsTUFBTSxLQUFLO0FBRTVFLE1BQU0sVUFBVSxNQUFNLFNBQVMsV0FBVyxTQUFTO0FBSW5ELE1BQU0sS0FBSyxDQUFDLE9BQU8sYUFBYTtBQUNyQyxlQUFXLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRyxRQUFPLGlCQUFpQixNQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ25GO0FBSU8sTUFBTSxPQUFPLENBQUMsVUFBVTtBQUM3QixVQUFNLGVBQWU7QUFDckIsVUFBTSx5QkFBeUI7QUFBQSxFQUNqQztBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sV0FBVyxJQUFJLFlBQVksTUFBTSxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUM7QUFHakYsTUFBTSxVQUFVLENBQUMsU0FBUyxnQkFBZ0IsWUFBWSxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsVUFBVSxpQkFBaUIsSUFBSTs7O0FDL0RySCxNQUFNLE9BQU8sSUFBSSxZQUFZO0FBR3RCLE1BQU0sT0FBTyxDQUFDLE1BQU0sYUFDekIsS0FBSyxpQkFBaUIsTUFBTSxDQUFvQixVQUFVO0FBQ3hELFFBQUksU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFPLE9BQU0sZUFBZTtBQUFBLEVBQzdELENBQUM7QUFHSSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFdBQVcsS0FBSyxjQUFjLElBQUksWUFBWSxNQUFNLEVBQUUsWUFBWSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBR3pHLE1BQU0sU0FBUyxDQUFDLE1BQU0sUUFBUSxTQUFTO0FBQzVDLFVBQU0sT0FBTyxJQUFJLFNBQVM7QUFDMUIsU0FBSyxJQUFJLHVCQUF1QixFQUFFO0FBQ2xDLFdBQU87QUFBQSxNQUNMLElBQUksS0FBSztBQUFBLE1BQ1QsV0FBVyxLQUFLLFFBQVE7QUFBQSxNQUN4QjtBQUFBLE1BQ0EsTUFBTSxHQUFHLEtBQUssUUFBUSxRQUFRLEdBQUcsbUJBQW1CLE1BQU0sQ0FBQztBQUFBLE1BQzNEO0FBQUEsTUFDQSxNQUFNLFFBQVE7QUFBQSxNQUNkO0FBQUEsTUFDQSxNQUFNLG9CQUFJLElBQUk7QUFBQSxNQUNkLE9BQU8sQ0FBQztBQUFBLE1BQ1IsUUFBUSxDQUFDO0FBQUEsTUFDVCxHQUFHO0FBQUEsSUFDTDtBQUFBLEVBQ0Y7QUFJTyxNQUFNLFlBQVksQ0FBQyxTQUFTLEtBQUssV0FBVyxRQUFRO0FBR3BELE1BQU0sZUFBZSxDQUFDLE1BQU0sU0FBUztBQUMxQyxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLElBQUksR0FBRztBQUNoRCxVQUFJLFVBQVUsSUFBSSxFQUFHO0FBQ3JCLFdBQUssT0FBTyxJQUFJO0FBQ2hCLGlCQUFXLFFBQVEsTUFBTSxRQUFRLEtBQUssSUFBSSxRQUFRLENBQUMsS0FBSyxHQUFHO0FBQ3pELGNBQU0sU0FBUyxRQUFRLE9BQU8sU0FBUyxZQUFZLEVBQUUsZ0JBQWdCO0FBQ3JFLGFBQUssT0FBTyxNQUFNLFNBQVMsS0FBSyxVQUFVLElBQUksSUFBSSxRQUFRLEVBQUU7QUFBQSxNQUM5RDtBQUFBLElBQ0Y7QUFBQSxFQUNGOzs7QUNoRE8sTUFBSTtBQUlKLE1BQU0sT0FBTyxDQUFDLFlBQVk7QUFDL0IsVUFBTSxRQUFRLE9BQU87QUFDckIsUUFBSSxPQUFPLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxRQUFTLFVBQVM7QUFDakUsV0FBTztBQUFBLEVBQ1Q7QUFHTyxNQUFNLFNBQVMsQ0FBQyxNQUFNLGFBQWEsR0FBRyxRQUFRLElBQUksSUFBSSxDQUFDLFVBQVUsU0FBUyxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBSTlGLE1BQU0sT0FBTyxDQUFDLE9BQU9BLE1BQUssV0FBVztBQUMxQyxRQUFJLENBQUMsT0FBTyxPQUFPLFNBQVMsT0FBTyxJQUFJLEVBQUc7QUFDMUMsU0FBSyxLQUFLO0FBQ1YsSUFBQUEsS0FBSSxNQUFNO0FBQUEsRUFDWjtBQUlPLE1BQU0sWUFBWSxDQUFDLE1BQU0sU0FDOUIsT0FBTyxNQUFNLENBQUMsT0FBTyxXQUFXO0FBQzlCLFVBQU0sRUFBRSxTQUFTLEtBQUssSUFBSSxLQUFLLE1BQU07QUFDckMsUUFBSSxXQUFXLE9BQU8sU0FBUyxJQUFJLEVBQUcsTUFBSyxLQUFLO0FBQUEsRUFDbEQsQ0FBQztBQUlJLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDN0IsVUFBTUMsUUFBTyxvQkFBSSxRQUFRO0FBQ3pCLFdBQU8sTUFBTSxDQUFDLEVBQUUsT0FBTyxNQUFNQSxNQUFLLElBQUksTUFBTSxDQUFDO0FBQzdDLE9BQUcscUNBQXFDLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDdEQsWUFBTSxVQUFVLE9BQU8sVUFBVSxJQUFJO0FBQ3JDLFVBQUksQ0FBQyxXQUFXQSxNQUFLLElBQUksT0FBTyxFQUFHO0FBQ25DLFVBQUksT0FBTyxTQUFTLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFRLE1BQU0sRUFBRyxNQUFLLFFBQVEsT0FBTztBQUFBLElBQ3RHLENBQUM7QUFBQSxFQUNIO0FBSU8sTUFBTSxlQUFlLENBQUMsTUFBTSxTQUNqQyxPQUFPLGlCQUFpQixRQUFRLElBQUksSUFBSSxDQUFvQixFQUFFLGtCQUFrQixPQUFPLE1BQU07QUFDM0YsUUFBSSxpQkFBa0I7QUFDdEIsVUFBTSxFQUFFLEtBQUssU0FBUyxNQUFNLElBQUksSUFBSSxLQUFLLE1BQU07QUFDL0MsVUFBTSxLQUFLLE9BQU8sT0FBTyxHQUFHO0FBQzVCLFFBQUksTUFBTSxRQUFRLElBQUksRUFBRyxVQUFTLGFBQWEsRUFBRSxJQUFJLEtBQUssSUFBSSxFQUFFLENBQUM7QUFDakUsUUFBSSxJQUFLLFVBQVMsV0FBVyxHQUFHO0FBQUEsRUFDbEMsQ0FBQztBQUdJLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRSxNQUFNLFFBQVEsUUFBUSxRQUFRLEdBQUcsU0FBUztBQUNwRSxRQUFJLFFBQVEsSUFBSSxJQUFJLEVBQUcsUUFBTyxhQUFhLGVBQWUscUJBQXFCO0FBRS9FLFVBQU0sUUFBUSxFQUFFLE9BQU8sS0FBSyxXQUFXLEVBQUUsZ0JBQWdCLEtBQUssRUFBRTtBQUNoRSxXQUFPLEtBQUssS0FBSyxRQUFRLElBQUksTUFBTSxFQUFFLFFBQVEsUUFBUSxTQUFTLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBQSxFQUNoRjs7O0FDN0RPLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFDWDtBQUdLLE1BQU0sU0FBUyxDQUFDLEVBQUUsS0FBSyxNQUFNLGlCQUFpQixLQUFLLElBQUk7QUFHdkQsTUFBTSxTQUFTLENBQUMsTUFBTSxXQUFXLEtBQUssV0FBVyxPQUFPLFVBQVUsS0FBSyxNQUFNLENBQUMsT0FBTyxPQUFPLFVBQVUsT0FBTyxFQUFFLENBQUM7QUFHaEgsTUFBTSxXQUFXLENBQUMsVUFBVTtBQUNqQyxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxVQUFVLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUMzRCxRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLGVBQWUsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLEtBQUs7QUFDakYsV0FBTyxDQUFDLEdBQUksTUFBTSxTQUFTLENBQUMsTUFBTSxLQUFLLENBQUU7QUFBQSxFQUMzQztBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDOUIsVUFBTSxFQUFFLGNBQWMsT0FBTyxVQUFVLFNBQUFDLFVBQVMsS0FBSyxJQUFJO0FBQ3pELFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDbEUsUUFBSSxNQUFPLFFBQU8sQ0FBQztBQUNuQixRQUFJLENBQUNBLFVBQVM7QUFDWixVQUFJLE1BQU0sVUFBVSxhQUFjLFFBQU8sQ0FBQyxZQUFZO0FBQ3RELFlBQU0sUUFBUSxNQUFNLFVBQVU7QUFDOUIsWUFBTSxRQUFRO0FBQ2QsYUFBTyxDQUFDLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSSxTQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLE9BQU8sZUFBZTtBQUNuRSxRQUFJLENBQUMsWUFBWSxDQUFDLE9BQU8sQ0FBQyxLQUFLLE9BQU8sRUFBRyxVQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLENBQUMsT0FBTyxRQUFRLFdBQVcsQ0FBQyxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQzFILFlBQVEsV0FBVyxTQUFTLE9BQU8sTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN4RTtBQUdPLE1BQU0sUUFBUSxDQUFDLE9BQU8sV0FBVztBQUN0QyxRQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssQ0FBQyxFQUFHO0FBQ3JDLFFBQUksT0FBTyxLQUFLLEVBQUcsT0FBTSxVQUFVLE9BQU87QUFBQSxhQUNqQyxNQUFNLFFBQVMsWUFBVyxVQUFVLE1BQU0sUUFBUyxRQUFPLFdBQVcsT0FBTyxTQUFTLE9BQU8sS0FBSztBQUFBLGFBQ2pHLE1BQU0sT0FBTztBQUNwQixZQUFNLFdBQVcsSUFBSSxhQUFhO0FBQ2xDLGlCQUFXLFFBQVEsT0FBUSxVQUFTLE1BQU0sSUFBSSxJQUFJO0FBQ2xELFlBQU0sUUFBUSxTQUFTO0FBQUEsSUFDekIsTUFBTyxPQUFNLFFBQVE7QUFBQSxFQUN2QjtBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsVUFBTSxRQUFTLFFBQVEsU0FBUyxZQUFZLENBQUMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVM7QUFDakcsV0FBTyxDQUFDLE1BQU0sYUFBYSxTQUFTLEtBQUssTUFBTSxhQUFhLE1BQU0sR0FBRyxNQUFNLGFBQWEsaUJBQWlCLENBQUM7QUFBQSxFQUM1RztBQUVBLE1BQU0sU0FBUztBQUdSLE1BQU0sUUFBUSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsSUFBSSxXQUFXLE1BQU07QUFJL0MsTUFBTSxhQUFhLENBQUMsU0FBUztBQUNsQyxVQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixVQUFNLFdBQVcsb0JBQUksSUFBSTtBQUN6QixVQUFNLFFBQVEsUUFBUSxJQUFJLEtBQUs7QUFDL0IsZUFBVyxXQUFXLEtBQUssaUJBQWlCLFNBQVMsOEJBQThCLEdBQUc7QUFDcEYsWUFBTSxFQUFFLE1BQU0sSUFBSSxXQUFXLE1BQU0sTUFBTSxJQUFJO0FBRTdDLFlBQU0sT0FBTyxTQUFTLFFBQVEsUUFBUSwwQ0FBMEM7QUFFaEYsWUFBTSxNQUFNLE1BQU0sQ0FBQyxXQUFXLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTyxNQUFNLFFBQVEsV0FBVyxHQUFHLFFBQVEsT0FBTyxDQUFDO0FBQzFHLFlBQU0sTUFBTSxDQUFDLFNBQVMsVUFBVSxPQUFPLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsS0FBSztBQUMzRSxhQUFPLElBQUksTUFBTSxPQUFPLElBQUksR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMxQyxlQUFTLElBQUksR0FBRyxHQUFHLElBQUksT0FBTyxJQUFJLEdBQUcsQ0FBQyxJQUFJLE9BQU87QUFBQSxJQUNuRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxTQUFTLENBQUMsWUFBYSxTQUFTLGNBQWMsVUFBVSxTQUFTLFNBQVUsU0FBUyxRQUFRLE1BQU0sS0FBSztBQUk3RyxNQUFNLFdBQVcsQ0FBQyxNQUFNLFVBQVU7QUFDaEMsVUFBTSxPQUFPLEtBQUssT0FBTyxNQUFNLElBQUk7QUFDbkMsZUFBVyxTQUFTLFNBQVMsS0FBSyxHQUFHO0FBQ25DLFlBQU0sS0FBSyxLQUFLLFlBQVksS0FBSztBQUNqQyxVQUFJLE1BQU0sRUFBRyxNQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsSUFDaEM7QUFDQSxTQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ3RCLGVBQVcsU0FBUyxLQUFNLE1BQUssT0FBTyxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3pEO0FBSU8sTUFBTSxhQUFhLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTTtBQUNsRSxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNLE1BQU0sb0JBQUksSUFBSTtBQUNwQixVQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFVBQU0sU0FBUyxXQUFXLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxXQUFXLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFDaEgsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEtBQUssQ0FBQyxLQUFLLFNBQVMsT0FBTyxLQUFLLEtBQUssTUFBTSxRQUFRLFVBQVUsRUFBRyxVQUFTLE1BQU0sS0FBSztBQUFBLElBQ3ZHO0FBQ0EsVUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztBQUNqQyxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLE9BQU8sS0FBSyxNQUFNLEtBQU07QUFDdEMsWUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixZQUFNLFFBQVEsTUFBTSxhQUFhLGtCQUFrQjtBQUNuRCxVQUFJLE1BQU8sRUFBQyxTQUFTLE9BQU8sS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFDMUQsWUFBTSxRQUFRLE1BQU0sUUFBUSxVQUFVLEtBQUs7QUFDM0MsVUFBSSxTQUFTLE1BQU0sSUFBSSxJQUFJLEVBQUcsTUFBSyxJQUFJLEtBQUssRUFBRSxNQUFNLE9BQU8sUUFBUSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDdEY7QUFFQSxVQUFNLFNBQVMsQ0FBQyxHQUFHLEdBQUcsRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLEtBQUssSUFBSSxJQUFJLENBQUM7QUFDeEQsUUFBSSxPQUFPLENBQUMsS0FBSyxXQUFXLE9BQVEsTUFBSyxJQUFJLGdCQUFnQixPQUFPLEtBQUssQ0FBQztBQUFBLEVBQzVFOzs7QUM1R08sTUFBTSxRQUFRLENBQUMsV0FBVztBQUMvQixVQUFNLE9BQU8sU0FBUyxjQUFjLE1BQU07QUFDMUMsVUFBTSxLQUFLO0FBQ1gsU0FBSyxLQUFLO0FBQ1YsYUFBUyxLQUFLLE9BQU8sSUFBSTtBQUN6QixVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLGFBQWEsTUFBTSxDQUFDO0FBQy9ELGVBQVcsU0FBUyxPQUFRLE9BQU0sYUFBYSxRQUFRLEVBQUU7QUFDekQsU0FBSyxNQUFNO0FBQ1gsV0FBTyxRQUFRLENBQUMsT0FBTyxPQUFPLGFBQWEsT0FBTyxRQUFRLE9BQU8sRUFBRSxDQUFDLENBQUM7QUFDckUsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUdBLE1BQU0sWUFBWSxDQUFDLFVBQVU7QUFDM0IsUUFBSSxNQUFNLFFBQVMsUUFBTyxDQUFDLEdBQUcsTUFBTSxPQUFPLEVBQUUsTUFBTSxDQUFDLEVBQUUsVUFBVSxnQkFBZ0IsTUFBTSxhQUFhLGVBQWU7QUFDbEgsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0sWUFBWSxNQUFNO0FBQ2xELFdBQU8sTUFBTSxVQUFVLE1BQU0sZ0JBQWdCLENBQUMsTUFBTSxTQUFTO0FBQUEsRUFDL0Q7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLFlBQVksTUFBTSxNQUFNLENBQUMsR0FBRyxTQUFTLGlCQUFpQixvQkFBb0IsQ0FBQyxFQUFFLE9BQU8sU0FBUyxDQUFDLENBQUM7QUFFbEcsVUFBTSxDQUFDLFVBQVU7QUFBQTtBQUFBLE1BQTBCLFlBQVksaUJBQWlCLFlBQVk7QUFBQTtBQUNwRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLDBCQUEwQixDQUFDO0FBQ3ZFLFFBQUksWUFBWSxTQUFTLFNBQVUsT0FBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLFNBQVMsU0FBUyxhQUFhLENBQUM7QUFBQSxFQUNsRzs7O0FDMUJBLE1BQU0sT0FBTyxDQUFDLFFBQVEsUUFBUSxTQUFTLFFBQVEsa0JBQWtCLFFBQVEsRUFBRSxJQUFJLENBQUMsU0FBUyxjQUFjLElBQUksR0FBRyxFQUFFLEtBQUs7QUFFOUcsTUFBTSxXQUFXLE1BQU0sU0FBUyxlQUFlLFFBQVEsSUFBSTtBQUczRCxNQUFNLFdBQVcsQ0FBQyxFQUFFLEdBQUcsR0FBRyxVQUFVLE1BQU0saUJBQWlCLFFBQVEsSUFBSSxPQUFPLEVBQUUsQ0FBQyxJQUFJLEVBQUUsU0FBUztBQUdoRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSxNQUFNLEtBQUssTUFBTTtBQUNoRCxVQUFNLFFBQVEsSUFBSSxPQUFPLElBQUksRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsU0FBUyxLQUFLLE1BQU0sT0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLO0FBQ3BILFdBQU8sTUFBTSxXQUFXLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDdEM7QUFLTyxNQUFNLFFBQVEsQ0FBQyxLQUFLLFVBQVU7QUFDbkMsUUFBSTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQ3pDLFFBQUksUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUs7QUFDM0QsYUFBUyxVQUFVLE9BQU8sWUFBWSxLQUFLLFVBQVUsUUFBUSxlQUFlO0FBQzFFLFlBQU0sU0FBUyxRQUFRLE1BQU0sTUFBTSxjQUFjLFFBQVEsSUFBSSxPQUFPLFFBQVEsRUFBRSxDQUFDLGlCQUFpQjtBQUNoRyxVQUFJLE9BQVEsRUFBQyxPQUFPLEtBQUssSUFBSSxDQUFDLFNBQVMsTUFBTTtBQUFBLElBQy9DO0FBQ0EsVUFBTSxNQUFNLENBQUM7QUFDYixXQUFPLFNBQVMsU0FBUyxNQUFNLGNBQWMsTUFBTSxhQUFhLE1BQU0sT0FBTyxNQUFNLElBQUksUUFBUSxNQUFNLGVBQWU7QUFDbEgsVUFBSSxRQUFRLENBQUMsT0FBTyxLQUFLLENBQUM7QUFDMUIsVUFBSSxVQUFVLElBQUssUUFBTyxVQUFVLFFBQVEsTUFBTTtBQUNsRCxjQUFRLE1BQU07QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7OztBQ2xCQSxNQUFNLFNBQVM7QUFFZixNQUFJLE9BQU87QUFHWCxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sUUFBUSxJQUFJLFVBQVUsSUFBSSxLQUFLLElBQUk7QUFDekMsUUFBSSxDQUFDLFNBQVMsTUFBTSxPQUFPLElBQUksR0FBSTtBQUNuQyxVQUFNO0FBQUE7QUFBQSxNQUE0QixTQUFTO0FBQUE7QUFDM0MsVUFBTSxRQUFRLE9BQU8sUUFBUSxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssTUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQ3RGLFFBQUksT0FBTztBQUVULFVBQUksTUFBTSxXQUFXLFdBQVksT0FBTSxXQUFXLFdBQVcsT0FBTyxLQUFLO0FBQUEsVUFDcEUsT0FBTSxPQUFPLEtBQUs7QUFDdkIsYUFBTyxFQUFFLE9BQU8sT0FBTyxNQUFNO0FBQUEsSUFDL0I7QUFDQSxVQUFNLENBQUMsR0FBRyxJQUFJLGlCQUFpQixNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ3pDO0FBR0EsTUFBTSxRQUFRLENBQUMsU0FBUyxFQUFFLFlBQVksYUFBYSxNQUFNO0FBQ3ZELGVBQVcsRUFBRSxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsVUFBVSxFQUFHLEtBQUksQ0FBQyxXQUFXLGFBQWEsSUFBSSxFQUFHLFNBQVEsZ0JBQWdCLElBQUk7QUFDaEgsZUFBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLFdBQVksS0FBSSxRQUFRLGFBQWEsSUFBSSxNQUFNLE1BQU8sU0FBUSxhQUFhLE1BQU0sS0FBSztBQUVwSCxRQUFJLFFBQVEsaUJBQWlCLGFBQWMsU0FBUSxlQUFlO0FBQUEsRUFDcEU7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUN6QixXQUFPO0FBQ1AsVUFBTSxPQUFPLEtBQUs7QUFDbEIsVUFBTSxPQUFPO0FBQ2IsU0FBSyxRQUFRLEtBQUs7QUFBQSxFQUNwQjtBQUdBLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBR3ZCLE1BQU0sYUFBYSxDQUFDLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxNQUFNO0FBQ3RELFFBQUksVUFBVSxPQUFRO0FBQ3RCLGVBQVcsQ0FBQyxTQUFTLEVBQUUsS0FBSyxRQUFRO0FBQ2xDLFVBQUksQ0FBQyxJQUFJLFNBQVMsT0FBTyxFQUFHO0FBQzVCLGNBQVEsS0FBSztBQUNiLGFBQU8sT0FBTyxPQUFPO0FBQUEsSUFDdkI7QUFDQSxVQUFNO0FBQUE7QUFBQSxNQUE4QixNQUFNLEtBQUssU0FBUyxpQkFBaUI7QUFBQTtBQUV6RSxVQUFNLE9BQU8sQ0FBQztBQUVkLFVBQU0sT0FBTyxDQUFDO0FBQ2QsUUFBSSxRQUFRLENBQUMsQ0FBQyxTQUFTLEtBQUssR0FBRyxPQUFPO0FBQ3BDLFVBQUksQ0FBQyxNQUFNLGFBQWEsYUFBYSxFQUFHLE9BQU0sU0FBUyxLQUFLO0FBQzVELFlBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUM7QUFDdkMsVUFBSSxDQUFDLE1BQU87QUFDWixXQUFLLEtBQUssR0FBRyxDQUFDLEdBQUcsUUFBUSxVQUFVLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxLQUFLLENBQUM7QUFDckUsWUFBTSxPQUFPLENBQUMsR0FBRyxNQUFNLFVBQVU7QUFDakMsWUFBTSxTQUFTLEtBQUssUUFBUSxLQUFLO0FBQ2pDLFlBQU0sT0FBTyxHQUFHLEtBQUssTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUNyQyxZQUFNLE1BQU0sR0FBRyxLQUFLLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFDckMsV0FBSyxLQUFLLEdBQUcsS0FBSyxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsS0FBSyxTQUFTLENBQUM7QUFBQSxJQUN0RSxDQUFDO0FBQ0QsVUFBTSxLQUFLLFFBQVEsQ0FBQyxTQUFVLEtBQUssWUFBWSxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQixNQUFNLENBQUMsSUFBSSxDQUFDLENBQUUsRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFFckksZUFBVyxRQUFRLEtBQU0sTUFBSyxZQUFZLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRSxXQUFXLFVBQVUsWUFBWSxNQUFNLENBQUMsSUFBSSxLQUFLLE9BQU87QUFFeEgsVUFBTSxLQUFLLE1BQU07QUFDZixXQUFLLFFBQVEsR0FBRztBQUNoQixpQkFBVyxXQUFXLEtBQU0sTUFBSyxRQUFRLFNBQVMsV0FBVztBQUFBLElBQy9ELENBQUM7QUFDRCxXQUFPLENBQUM7QUFBQSxFQUNWO0FBSU8sTUFBTSxhQUFhLENBQUMsTUFBTSxTQUFTO0FBQ3hDLFFBQUksQ0FBQyxTQUFTLEVBQUc7QUFDakIsVUFBTSxXQUFXLE9BQU8sT0FBTyxTQUFTLGNBQWMsVUFBVSxHQUFHLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdEYsVUFBTSxPQUFPLFFBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQyxTQUFTLEtBQUsscUJBQXFCLENBQUMsQ0FBQztBQUM3RSxVQUFNLFFBQVEsS0FBSyxJQUFJLENBQUMsVUFBVSxDQUFDLFNBQVMsZUFBZSxNQUFNLEVBQUUsR0FBRyxLQUFLLENBQUM7QUFDNUUsVUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLEtBQUssU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUMxRSxVQUFNLE9BQU8sS0FBSyxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBQztBQUMvRCxRQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxTQUFTLElBQUksSUFBSSxTQUFTLENBQUMsRUFBRSxDQUFDLEdBQUcsUUFBUSxDQUFDLEVBQUc7QUFDeEcsZUFBVyxPQUFPLE1BQU07QUFDdEIsWUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxTQUFTLENBQUM7QUFDekMsVUFBSSxDQUFDLE1BQU0sYUFBYSxhQUFhLEVBQUc7QUFDeEMsYUFBTyxJQUFJLE9BQU8sTUFBTSxFQUFFO0FBQzFCLFlBQU0sZ0JBQWdCLElBQUk7QUFBQSxJQUM1QjtBQUNBLFNBQUssYUFBYSxVQUFVLE1BQU07QUFDbEMsZUFBVyxDQUFDLEVBQUUsSUFBSSxVQUFVLENBQUMsS0FBSyxNQUFNO0FBQ3RDLFlBQU1DLFNBQVEsSUFBSSxTQUFTLFFBQVEsRUFBRTtBQUNyQyxhQUFPLEtBQUssUUFBUSxHQUFHQSxNQUFLLFNBQVMsTUFBTSxHQUFHQSxNQUFLLEdBQUcsTUFBTSxHQUFHO0FBQUEsSUFDakU7QUFDQSxXQUFPLEVBQUUsTUFBTSxXQUFXLE9BQU87QUFBQSxFQUNuQztBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFNBQUssZ0JBQWdCLFFBQVEsRUFBRSxjQUFjLENBQXVCLFVBQVUsVUFBVSxRQUFRLFdBQVcsQ0FBQztBQUM1RyxXQUFPLHdCQUF3QixDQUFDLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQzNELFdBQU8sZUFBZSxNQUFNO0FBQUEsRUFDOUI7OztBQy9HQSxNQUFNLFVBQVUsQ0FBQ0MsU0FBUTtBQUV2QixRQUFJO0FBQ0osU0FBSyxnQkFBZ0IsU0FBUyxFQUFFLE1BQU0sQ0FBb0IsYUFBYyxNQUFNLFNBQVUsQ0FBQztBQUN6RixTQUFLLE9BQU8seUJBQXlCO0FBQ3JDLFdBQU8sV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLFNBQVMsTUFBTSxNQUFNLFVBQVUsaUJBQWlCLE9BQU8sYUFBYSxNQUFNO0FBQ3pHLFlBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQUksS0FBSztBQUNQLGFBQUssS0FBSztBQUNWLGNBQU0sU0FBUyxRQUFRLGFBQWEsV0FBVztBQUMvQyxnQkFBUSxhQUFhLGFBQWEsTUFBTTtBQUN4QyxZQUFJLFVBQVUsRUFBRSxNQUFNLGFBQWEsSUFBSSxFQUFFLE1BQU0sTUFBTyxJQUFJLFNBQVMsQ0FBRSxFQUFFO0FBQ3ZFLHFCQUFhLFNBQVMsYUFBYSxNQUFNO0FBQUEsTUFDM0MsV0FBVyxPQUFPLFNBQVMsSUFBSSxNQUFNLENBQUMsWUFBWSxZQUFZLE9BQU8sT0FBTyxJQUFJO0FBQzlFLGNBQU0sRUFBRSxVQUFVLE1BQU0sT0FBTyxJQUFJLElBQUksZUFBZSxTQUFTLElBQUk7QUFDbkUsWUFBSSxPQUFPLE9BQVE7QUFDbkIscUJBQWEsTUFBTSxJQUFJLGtCQUFrQixTQUFTLEtBQUssQ0FBQztBQUN4RCxhQUFLLE9BQU9BLE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFBQSxNQUNqRDtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLENBQUMsT0FBTyxXQUFXO0FBQ3pDLFlBQU0sRUFBRSxLQUFLLFNBQVMsUUFBUSxVQUFVLE1BQU0sTUFBTSxTQUFTLGlCQUFpQixNQUFNLElBQUk7QUFDeEYsWUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBSSxDQUFDLElBQUssUUFBTyxPQUFPLFVBQVUsS0FBSyxPQUFPQSxNQUFLLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ2pGLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssSUFBSSxLQUFNLE1BQUssT0FBTyxNQUFNLEtBQUs7QUFFN0QsYUFBTyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLElBQUksTUFBTSxTQUFTLFdBQVcsSUFBTSxDQUFDO0FBQUEsSUFDakYsQ0FBQztBQUNELFdBQU8sY0FBYyxDQUFDLEdBQUcsRUFBRSxLQUFLLGVBQWUsRUFBRSxnQkFBZ0IsRUFBRSxNQUFNO0FBQ3ZFLFlBQU0sTUFBTSxpQkFBaUI7QUFFN0IsVUFBSSxJQUFLLEtBQUksaUJBQWlCLFdBQVcsTUFBTSxJQUFJLFVBQVUsSUFBSSxVQUFVLFFBQVEsSUFBSSxRQUFRLENBQUM7QUFBQSxJQUNsRyxDQUFDO0FBQ0QsaUJBQWEsY0FBYyxDQUFDLEVBQUUsS0FBSyxTQUFTLGVBQWUsRUFBRSxVQUFVLE1BQU0sZ0JBQWdCLEdBQUcsSUFBSSxPQUNqRyxFQUFFLEtBQUssaUJBQWlCLE9BQU8sU0FBUyxNQUFNLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFDbEUsVUFBTSxrQkFBa0I7QUFDeEIsY0FBVSxrQkFBa0IsQ0FBQyxFQUFFLEtBQUssRUFBRSxTQUFTLGVBQWUsUUFBUSxFQUFFLE9BQU8sRUFBRSxTQUFTLE1BQU0sUUFBUSxPQUFPLEVBQUU7QUFDakgsV0FBTyxrQkFBa0IsTUFBTSxTQUFTLFVBQVUsQ0FBQztBQUNuRCxPQUFHLGlEQUFpRCxNQUFNLFNBQVMsV0FBVyxDQUFDO0FBQy9FLGdCQUFZO0FBQUEsRUFDZDtBQUlBLE1BQU0sVUFBVSxDQUFDLEdBQUcsU0FBUztBQUMzQixVQUFNLEVBQUUsS0FBSyxlQUFlLEVBQUUsaUJBQWlCLEVBQUUsT0FBTyxJQUFJLEVBQUUsRUFBRSxJQUFJO0FBQ3BFLFVBQU0sRUFBRSxjQUFjLE1BQU0sYUFBYSxLQUFLLE9BQU8sSUFBSTtBQUN6RCxVQUFNLGFBQWEsUUFBUSxJQUFJLElBQUksSUFBSSxNQUFNLFNBQVMsT0FBTyxFQUFFO0FBQy9ELFVBQU0sVUFBVSxFQUFFLEtBQUssSUFBSSxrQkFBa0IsS0FBSyxHQUFHLEVBQUU7QUFDdkQsV0FBTyxPQUFPLElBQUksU0FBUyxFQUFFLFFBQVEsRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxLQUFLLENBQUM7QUFDdkYsU0FBSyxhQUFhLEVBQUUsS0FBSyxTQUFTLFNBQVM7QUFBQSxFQUM3QztBQUdBLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTztBQUM5QixVQUFNLEtBQUssS0FBSyxJQUFJLEVBQUUsUUFBUSxDQUFDO0FBQy9CLFVBQU0sSUFBSSxTQUFTO0FBQ25CLFdBQU8sSUFBSSxTQUFTO0FBQUEsRUFDdEI7QUFHQSxNQUFNLE9BQU8sT0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLE1BQU07QUFDOUMsVUFBTSxZQUFZLE9BQU8sT0FBTyxRQUFRLFdBQVcsS0FBSyxLQUFLLFFBQVEsaUJBQWlCO0FBQ3RGLFVBQU0sU0FBUyxDQUFDLGFBQWEsV0FBVyxNQUFNLElBQUk7QUFDbEQsVUFBTSxFQUFFLE1BQU0sR0FBRyxNQUFNLElBQUksVUFBVSxFQUFFLE1BQU0sTUFBTSxXQUFXLFlBQVksb0JBQW9CLFlBQVk7QUFDMUcsVUFBTSxPQUFPLEVBQUUsV0FBVyxHQUFHLGFBQWEsR0FBRyxZQUFZLE1BQU07QUFDL0QsU0FBSyxLQUFLLE1BQU0sTUFBTSxFQUFFLEdBQUcsT0FBTyxHQUFHLEtBQUssR0FBRyxFQUFFLGdCQUFnQixNQUFNLFdBQVcsUUFBUSxLQUFLLENBQUM7QUFBQSxFQUNoRztBQUdPLE1BQU0sUUFBUTtBQUFBLElBQ25CLFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxJQUNYO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGOzs7QUM3RUEsTUFBSSxFQUFFLFVBQVUsT0FBTyxJQUFJO0FBQzNCLE1BQU0sT0FBTyxPQUFPLEVBQUUsVUFBVSxPQUFPLElBQUk7QUFHM0MsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLE9BQU8sTUFBTTtBQUNuQyxRQUFJLENBQUMsT0FBTyxTQUFTLGVBQWdCO0FBQ3JDLFVBQU0sTUFBTSxJQUFJLElBQUksU0FBUyxJQUFJO0FBQ2pDLFVBQU0sU0FBUyxHQUFHLElBQUksWUFBWTtBQUNsQyxlQUFXLENBQUMsTUFBTSxDQUFDQyxRQUFPLEdBQUcsTUFBTSxDQUFDLEtBQUssT0FBTyxRQUFRLE9BQU8sVUFBVSxHQUFHO0FBQzFFLFVBQUlBLFVBQVMsS0FBTSxLQUFJLGFBQWEsT0FBTyxJQUFJO0FBQUEsVUFDMUMsS0FBSSxhQUFhLElBQUksTUFBTUEsTUFBSztBQUNyQyxpQkFBVyxTQUFTLE9BQVEsS0FBSSxhQUFhLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDakU7QUFDQSxRQUFJLEdBQUcsSUFBSSxZQUFZLE9BQU8sT0FBUTtBQUV0QyxZQUFRLGFBQWEsRUFBRSxPQUFPLEtBQUssR0FBRyxJQUFJLE9BQU8sVUFBVSxNQUFNLFNBQVMsSUFBSTtBQUM5RSxRQUFJLENBQUMsT0FBTyxRQUFTLFNBQVEsVUFBVSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksR0FBRztBQUMvRCxTQUFLO0FBQUEsRUFDUDtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsTUFBTSxNQUFNO0FBQzVCLFVBQU0sU0FBUyxFQUFFLFVBQVUsT0FBTztBQUNsQyxTQUFLO0FBQ0wsUUFBSSxPQUFPLEtBQU07QUFDakIsUUFBSSxhQUFhLE9BQU8sVUFBVTtBQUNoQyxVQUFJLE9BQU8sTUFBTyxVQUFTLE9BQU87QUFBQSxJQUNwQyxXQUFXLFdBQVcsT0FBTyxPQUFRLFVBQVMsS0FBSyxjQUFjLFFBQVEsbUJBQW1CLEVBQUUsT0FBTyxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQ2hIO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsV0FBTyxpQkFBaUIsaUJBQWlCLElBQUk7QUFDN0MsV0FBTyxpQkFBaUIsWUFBWSxNQUFNO0FBQzFDLFNBQUssYUFBYSxJQUFJO0FBQUEsRUFDeEI7OztBQ25DTyxNQUFNQyxVQUFTLENBQUMsRUFBRSxTQUFTLE9BQU8sR0FBRyxNQUFNLE9BQU8sV0FBVztBQUVsRSxVQUFNLE9BQU8sQ0FBQyxhQUFhLElBQUksSUFBSSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sQ0FBQyxNQUFNLFNBQVMsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN0RyxXQUFPLEtBQUssSUFBSTtBQUNoQixVQUFNLFVBQVUsQ0FBQyxZQUFZLFdBQVcsU0FBUyxRQUFRLFFBQVEsU0FBUyxNQUFNO0FBQ2hGLFVBQU0sU0FBUyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLEVBQUUsVUFBVSxDQUFDLE1BQU0sU0FBUyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHLENBQUM7QUFFN0YsVUFBTSxVQUFVLENBQUMsWUFBWSxDQUFDLFFBQVEsY0FBYyxRQUFRLE1BQU0sR0FBRyxJQUFJLFFBQVEsT0FBTyxFQUFFLENBQUMsQ0FBQyxFQUFFLEtBQUs7QUFDbkcsVUFBTSxFQUFFLFdBQVcsS0FBSyxJQUFJO0FBQzVCLFVBQU0sUUFBUSxTQUFTLFFBQVEsTUFBTTtBQUVyQyxVQUFNLFVBQVUsQ0FBQyxhQUFhLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQzVELFFBQVEsY0FBYyxhQUFhLFFBQVEsU0FBUyxRQUFRLFFBQVEsT0FBTyxNQUFNLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUM1RyxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLFVBQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDNUIsVUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLO0FBQzdCLFVBQU0sU0FBUyxLQUFLLEtBQUssQ0FBQyxRQUFRLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRSxhQUFhLGVBQWUsQ0FBQyxHQUFHLFNBQVMsTUFBTSxDQUFDO0FBQ3JHLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsU0FBUyxNQUFNLENBQUM7QUFDekYsV0FBTyxDQUFDQyxTQUFRO0FBQ2QsWUFBTSxPQUFPLEtBQUtBLElBQUc7QUFDckIsWUFBTSxRQUFRLFdBQVcsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQ0MsTUFBSyxFQUFFLFVBQVUsQ0FBQyxNQUFNLGFBQWEsQ0FBQyxPQUFPLElBQUlBLElBQUcsQ0FBQztBQUMvRixVQUFJLE1BQU8sUUFBTyxNQUFNLENBQUM7QUFDekIsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLGVBQWU7QUFDekMsWUFBTSxNQUFNLFFBQVEsSUFBSTtBQUN4QixZQUFNLE9BQU8sSUFBSSxXQUFXLE1BQU0sVUFBVSxJQUFJLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDcEUsWUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRLEdBQUcsS0FBSyxNQUFNLEVBQUUsR0FBRyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLENBQUM7QUFDNUUsWUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDQSxTQUFRLEtBQUssSUFBSUEsSUFBRyxHQUFHLFFBQVEsaUJBQWlCLENBQUM7QUFDOUUsWUFBTSxNQUFNLENBQUMsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLEVBQUUsS0FBSyxNQUFNLFFBQVEsT0FBTyxFQUFFLEtBQUssQ0FBQ0EsU0FBUUEsUUFBTyxLQUFLLElBQUlBLElBQUcsQ0FBQztBQUN0RyxhQUFPLEtBQUssSUFBSSxPQUFPLEVBQUU7QUFBQSxJQUMzQjtBQUFBLEVBQ0Y7OztBQ25DQSxNQUFNLFdBQVc7QUFDakIsTUFBTSxhQUFhO0FBRW5CLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBRWYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFHM0IsTUFBSTtBQUVYLE1BQU0sU0FBUyxJQUFJLFFBQVEsQ0FBQyxZQUFhLFVBQVUsT0FBUTtBQUdwRCxNQUFNLFNBQVMsQ0FBQyxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssQ0FBQztBQUdoRCxNQUFNLFNBQVMsQ0FBQyxVQUNkLE1BQU0sUUFBUSxhQUFhLENBQUMsS0FBSyxNQUFNLE9BQU8sQ0FBQyxDQUFDLElBQUksTUFBTSxTQUFTLEtBQUssSUFBSSxDQUFDLEVBQUUsYUFBYSxDQUFDO0FBR3hGLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDOUIsUUFBSSxDQUFDLFNBQVMsVUFBVSxHQUFHLEVBQUc7QUFDOUIsVUFBTSxFQUFFLElBQUksT0FBTyxPQUFPLE9BQU8sSUFBSSxPQUFPLE9BQU8sS0FBSyxPQUFPLElBQUksSUFBSSxLQUFLLENBQUM7QUFDN0UsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFO0FBQ3pCLFFBQUksTUFBTSxTQUFTLEVBQUUsS0FBSyxNQUFNLFFBQVEsS0FBSyxPQUFPLEVBQUUsSUFBSSxVQUFVO0FBRWxFLFlBQU0sTUFBTSxNQUFNLFNBQVMsRUFBRSxJQUFJLFNBQVM7QUFDMUMsVUFBSSxNQUFNLENBQUMsRUFBRyxTQUFRLEtBQUssVUFBVSxHQUFHLEtBQUssSUFBSSxNQUFNLElBQUksV0FBVyxDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUUsS0FBSyxLQUFLLENBQUMsRUFBRTtBQUNsRztBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsU0FBUyxNQUFNLEtBQUssQ0FBQ0MsU0FBUUEsS0FBSSxTQUFTLENBQUNBLEtBQUksU0FBUyxDQUFDLE9BQU9BLEtBQUksS0FBSyxDQUFDO0FBQ3hGLFFBQUksT0FBTztBQUNULFlBQU0sT0FBTyxLQUFLLEdBQUcsS0FBSztBQUMxQixZQUFNLFFBQVEsTUFBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFBQSxJQUNqRSxXQUFXLENBQUMsS0FBTSxNQUFLLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxhQUN2QixTQUFTLENBQUMsSUFBSSxRQUFTLE1BQUssS0FBSyxHQUFHO0FBQUEsRUFDL0M7QUFHQSxNQUFNLE9BQU8sT0FBTyxJQUFJLFNBQVM7QUFDL0IsVUFBTSxJQUFJLElBQUksSUFBSTtBQUNsQixVQUFNQyxPQUFNLE1BQU07QUFFbEIsVUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsT0FBTyxDQUFDO0FBQ2xELFdBQU8sS0FBSyxRQUFRLEtBQUssTUFBTSxHQUFHO0FBQ2hDLFlBQU0sQ0FBQyxHQUFHLElBQUk7QUFDZCxZQUFNQSxLQUFJLEdBQUcsRUFBRSxNQUFNLENBQUMsVUFBVSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ2hELGVBQVMsUUFBUSxHQUFHO0FBRXBCLFlBQU0sT0FBTyxJQUFJLFlBQVksSUFBSSxTQUFTLENBQUMsSUFBSSxZQUFZLENBQUMsS0FBSyxDQUFDLEtBQUssS0FBSyxFQUFFO0FBQzlFLFVBQUksS0FBTSxNQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDaEU7QUFDQSxVQUFNLE9BQU8sRUFBRTtBQUFBLEVBQ2pCO0FBR08sTUFBTSxPQUFPLENBQUMsRUFBRSxXQUFXLFFBQVEsU0FBUyxPQUFPLEdBQUcsUUFBUTtBQUNuRSxVQUFNLFFBQVEsR0FBRyxTQUFTLElBQUksTUFBTSxjQUFjLEdBQUc7QUFDckQsUUFBSSxDQUFDLFFBQVMsU0FBUSxLQUFLLFVBQVUsS0FBSztBQUMxQyxhQUFTLFFBQVEsRUFBRSxXQUFXLFFBQVEsT0FBTyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDM0Q7QUFHTyxNQUFNLFVBQVUsQ0FBQyxXQUFXLE9BQU8sT0FBTyxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTTs7O0FDekRoRixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUkzQixNQUFNLGNBQWMsQ0FBQyxJQUFJLFNBQVM7QUFDaEMsZUFBVyxDQUFDLEtBQUssR0FBRyxLQUFLLE1BQU07QUFDN0IsVUFBSSxDQUFDLElBQUksU0FBUyxJQUFJLFlBQWE7QUFDbkMsVUFBSSxpQkFBaUIsVUFBVSxNQUFNO0FBQ25DLGNBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsY0FBTSxRQUFRLFFBQVEsV0FBVyxJQUFJLEVBQUUsSUFBSSxHQUFHO0FBQzlDLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFNBQVMsR0FBRyxDQUFDO0FBQzFCLG1CQUFXLFFBQVEsQ0FBQyxTQUFTLFFBQVEsRUFBRyxPQUFNLGNBQWMsSUFBSSxNQUFNLE1BQU0sRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsTUFDaEcsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBR08sTUFBTSxjQUFjLENBQUMsTUFBTSxRQUFRO0FBQ3hDLFVBQU0sRUFBRSxRQUFRLE1BQU0sT0FBTyxJQUFJO0FBQ2pDLFVBQU1DLFFBQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNO0FBQUE7QUFBQSxNQUE2QixTQUFTO0FBQUE7QUFDNUMsVUFBTSxPQUFPLFdBQVcsSUFBSTtBQUM1QixVQUFNLFlBQVksSUFBSSxxQkFBcUIsSUFBSTtBQUMvQyxVQUFNLFFBQVEsQ0FBQyxPQUFPLGdCQUFnQixPQUFPLFlBQVk7QUFDekQsUUFBSSxRQUFRO0FBQ1osZUFBVyxDQUFDLEtBQUssT0FBTyxLQUFLLE1BQU07QUFDakMsVUFBSSxZQUFZLE9BQVEsU0FBUTtBQUNoQyxVQUFJLENBQUMsUUFBUSxRQUFRLE1BQU0sS0FBSyxVQUFVLEtBQUssQ0FBQyxZQUFZLFFBQVEsU0FBUyxPQUFPLENBQUMsRUFBRztBQUV4RixZQUFNLE1BQU0sU0FBUyxPQUFPO0FBQzVCLFlBQU0sU0FBUyxLQUFLLElBQUksR0FBRztBQUMzQixZQUFNLFlBQVksVUFBVSxXQUFXLE9BQU8sQ0FBQyxPQUFPO0FBQ3RELFlBQU0sU0FBUyxDQUFDLFVBQVUsUUFBUSxTQUFTLE9BQU8sSUFBSSxPQUFPLE1BQU0sUUFBUTtBQUMzRSxNQUFBQSxNQUFLLElBQUksTUFBTSxhQUFhLFVBQVUsQ0FBQyxPQUFPLEtBQUssUUFBUSxVQUFVLE1BQU0sT0FBTyxDQUFDLE1BQU0sR0FBRztBQUFBLElBQzlGO0FBQ0EsVUFBTSxPQUFPQyxRQUFPLEtBQUssTUFBTSxPQUFPLE1BQU07QUFDNUMsV0FBTyxNQUFNO0FBQ1gsWUFBTSxVQUFVLEtBQUssS0FBSyxFQUFFLEtBQUs7QUFDakMsWUFBTSxXQUFXLFdBQVcsT0FBTztBQUNuQyxZQUFNLFNBQVMsT0FBTyxLQUFLLEVBQUU7QUFDN0IsaUJBQVdDLFFBQU8sT0FBUSxDQUFBQSxLQUFJLE9BQU87QUFDckMsa0JBQVksS0FBSyxJQUFJLElBQUk7QUFDekIsaUJBQVcsQ0FBQyxLQUFLLE1BQU0sS0FBS0YsT0FBTTtBQUNoQyxjQUFNLFFBQVEsU0FBUyxJQUFJLEdBQUc7QUFDOUIsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sVUFBVSxNQUFNLEtBQUssQ0FBQztBQUNuQyxjQUFNLFNBQVMsV0FBVyxTQUFTLENBQUMsVUFBVSxLQUFLLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sTUFBTTtBQUMzRixZQUFJLFFBQVEsU0FBUyxVQUFVLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxJQUFJLE9BQU8sTUFBTSxLQUFLO0FBRWxGLG1CQUFXLEVBQUUsTUFBQUcsTUFBSyxLQUFLLFNBQVMsQ0FBQyxJQUFJLFFBQVE7QUFDM0MsZ0JBQU0sUUFBUUEsTUFBSyxJQUFJLEdBQUc7QUFDMUIsY0FBSSxNQUFPLE9BQU0sU0FBUyxTQUFTLEtBQUs7QUFBQSxRQUMxQztBQUFBLE1BQ0Y7QUFDQSxZQUFNLFNBQVMsS0FBSyxRQUFRO0FBQzVCLFlBQU0sUUFBUSxXQUFXLFVBQVUsV0FBVyxTQUFTLElBQUksS0FBSztBQUNoRSxVQUFJLENBQUMsVUFBVSxNQUFPLFFBQU8sS0FBSztBQUNsQyxVQUFJLENBQUMsT0FBUTtBQUNiLFVBQUksV0FBVyxTQUFTLGNBQWUsUUFBTyxNQUFNLEVBQUUsZUFBZSxNQUFNLENBQUM7QUFDNUUsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUM1RCxZQUFNLFVBQVUsQ0FBQyxPQUFPLE9BQU8sQ0FBQyxPQUFPLGdCQUFnQixPQUFPLFlBQVksQ0FBQztBQUMzRSxVQUFJLFdBQVcsTUFBTSxDQUFDLEtBQUssS0FBTSxRQUFPLGtCQUFrQixHQUFHLEtBQUs7QUFBQSxJQUNwRTtBQUFBLEVBQ0Y7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUVoQyxPQUFHLFlBQVksQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUM3QixVQUFJLFdBQVcsU0FBUyxjQUFlO0FBQ3ZDLFVBQUksT0FBTyxJQUFJLE1BQU0sTUFBTSxPQUFPLE1BQU8sT0FBTSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQ3BFLGFBQU8sT0FBTyxNQUFNO0FBQUEsSUFDdEIsQ0FBQztBQUFBLEVBQ0g7OztBQ2pFQSxNQUFNLFdBQVc7QUFBQSxJQUNmLFNBQVMsUUFBUSxzQkFBc0I7QUFBQSxJQUN2QyxVQUFVLFFBQVE7QUFBQSxJQUNsQixVQUFVLE9BQU8sUUFBUSxrQkFBa0I7QUFBQSxJQUMzQyxPQUFPLFFBQVE7QUFBQSxFQUNqQjtBQUVBLE1BQU0sa0JBQWtCLENBQUMsR0FBRyxLQUFLLEdBQUc7QUFDcEMsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sU0FBUztBQUVmLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBRXZCLE1BQUksZ0JBQWdCO0FBRXBCLE1BQU0sT0FBTyxTQUFTLGNBQWMsU0FBUztBQUU3QyxNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUt2QixNQUFNLFFBQVEsTUFBTTtBQUNsQixVQUFNLFlBQVksQ0FBQyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLFFBQVEsVUFBVSxPQUFPLEVBQUUsSUFBSSxDQUFDLFNBQVMsR0FBRyxJQUFJLElBQUksSUFBSSxFQUFFLENBQUM7QUFDbEgsVUFBTSxTQUFTLENBQXVCLFNBQVMsY0FBYyxJQUFJO0FBQ2pFLFNBQUssWUFBWTtBQUNqQixTQUFLLGFBQWEsY0FBYyxRQUFRLGVBQWU7QUFDdkQsU0FBSyxZQUFZLFVBQVUsSUFBSSxDQUFDLGFBQzlCLDRDQUE0QyxRQUFRLEtBQUssT0FBTyxRQUFRLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxRQUFRLEVBQUUsS0FBSyxFQUFFLElBQzFHO0FBQ0osY0FBVSxRQUFRLENBQUMsVUFBVSxPQUFPLE9BQU8sSUFBSSxVQUFVLEtBQUssU0FBUyxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzdFO0FBR0EsTUFBTUMsVUFBUyxNQUFNO0FBQ25CLFVBQU0sT0FBTyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsY0FBYyxDQUFDLEVBQUUsR0FBRyxFQUFFLEtBQUssU0FBUztBQUMvRSxRQUFJLEtBQUssZUFBZSxLQUFNLE1BQUssT0FBTyxJQUFJO0FBRTlDLGVBQVcsU0FBUyxTQUFTLGlCQUFpQixtQkFBbUIsRUFBRyxLQUFJLFVBQVUsS0FBTSxPQUFNLE9BQU87QUFBQSxFQUN2RztBQUdBLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsVUFBTSxTQUFTLFNBQVM7QUFDeEIsUUFBSSxDQUFDLFVBQVUsV0FBVyxTQUFTLFFBQVEsS0FBSyxTQUFTLE1BQU0sRUFBRyxRQUFPO0FBQ3pFLFVBQU0sRUFBRSxLQUFLLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxzQkFBc0I7QUFDbEUsV0FBTyxDQUFDLEdBQUcsTUFBTSxpQkFBaUIsY0FBYyxDQUFDLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxzQkFBc0IsQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUNyRyxNQUFNLE1BQU0sVUFBVSxNQUFNLFNBQVMsT0FBTyxNQUFNLE9BQU8sU0FBUyxNQUFNLFFBQVEsSUFBSTtBQUFBLEVBQ3hGO0FBR0EsTUFBTSxVQUFVLE1BQU07QUFDcEIsZUFBVyxTQUFTLE9BQU8sT0FBTyxHQUFHO0FBQ25DLFVBQUksTUFBTSxRQUFRLFFBQVEsS0FBSyxDQUFDLFdBQVcsS0FBSyxFQUFHO0FBQ25ELFlBQU0sV0FBVyxNQUFNLFFBQVEsWUFBWTtBQUMzQyxZQUFNLFFBQVEsV0FBVyxTQUFTLFFBQVEsY0FBYyxDQUF1QixTQUFVLFNBQVMsUUFBUSxXQUFXLEtBQU07QUFDM0gsVUFBSSxXQUFXLEtBQUssRUFBRyxPQUFNLFFBQVEsV0FBVztBQUFBLElBQ2xEO0FBQUEsRUFDRjtBQUVBLE1BQU0sV0FBVyxNQUFNO0FBQ3JCLFVBQU0sUUFBUSxPQUFPLFdBQVcsTUFBTSxFQUFFLFVBQVUsSUFBSTtBQUN0RCxVQUFNLFVBQVUsQ0FBNEIsRUFBRSxRQUFRLE1BQU0sT0FBTyxRQUFRLFVBQVUsT0FBTztBQUM1RixVQUFNLFVBQVUsQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVUsQ0FBQyxNQUFNLFVBQVUsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLFFBQVEsQ0FBQyxJQUFJLFFBQVEsQ0FBQyxDQUFDO0FBQzlHLGVBQVcsU0FBUyxRQUFRLE1BQU0sR0FBRyxTQUFTLE9BQU8sT0FBTyxRQUFRLE9BQU8sR0FBRztBQUM1RSxhQUFPLElBQUksS0FBSyxHQUFHLE9BQU8sT0FBTyxLQUFLO0FBQ3RDLGlCQUFXLEtBQUs7QUFBQSxJQUNsQjtBQUNBLGVBQVcsQ0FBQyxVQUFVLEtBQUssS0FBSyxPQUFRLEtBQUksQ0FBQyxNQUFNLGNBQWMsY0FBYyxFQUFHLE9BQU0sUUFBUSxXQUFXO0FBQzNHLFlBQVE7QUFBQSxFQUNWO0FBR0EsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFdBQVcsTUFBTSxTQUFTLFNBQVMsYUFBYTtBQUN0RCxVQUFNLE9BQU87QUFDYixXQUFPLE9BQU8sS0FBSztBQUNuQixhQUFTO0FBQ1QsUUFBSSxDQUFDLFlBQVksQ0FBQyxjQUFlO0FBQ2pDLFVBQU0sRUFBRSxJQUFJLFlBQVksSUFBSTtBQUM1QixLQUFDLGNBQWMsZ0JBQWdCLFNBQVMsZUFBZSxFQUFFLElBQUksTUFBTTtBQUFBLEVBQ3JFO0FBSUEsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFFBQVEsWUFBWSxNQUFNO0FBQzlCLFlBQU0sUUFBUSxPQUFPLElBQUksS0FBSztBQUM5QixVQUFJLENBQUMsTUFBTyxRQUFPLGNBQWMsS0FBSztBQUN0QyxNQUFBQSxRQUFPO0FBQ1AsY0FBUTtBQUNSLFVBQUksU0FBUyxVQUFVLE1BQU0sT0FBTyxlQUFlLFFBQVEsdUJBQXVCLEVBQUc7QUFDckYsWUFBTSxRQUFRO0FBQ2QsVUFBSSxNQUFNLFFBQVEsRUFBRyxPQUFNLEtBQUs7QUFBQSxJQUNsQyxHQUFHLE9BQU87QUFBQSxFQUNaO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPLE9BQU8sY0FBYztBQUNqRCxVQUFNLFFBQVEsU0FBUyxjQUFjLEtBQUs7QUFDMUMsVUFBTSxZQUFZO0FBQ2xCLFdBQU8sT0FBTyxNQUFNLFNBQVMsRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUM3QyxVQUFNLFNBQVM7QUFDZixVQUFNLFlBQVksbUNBQW1DLFlBQVksU0FBUyxFQUFFLEdBQUcsTUFBTTtBQUNyRixVQUFNLENBQUMsTUFBTSxHQUFHLE9BQU8sSUFBSSxNQUFNO0FBQ2pDLFNBQUssY0FBYztBQUNuQixVQUFNLEVBQUUsa0JBQWtCLGtCQUFrQixJQUFJO0FBRWhELFVBQU0sU0FBUyxDQUFDLENBQUMsbUJBQW1CLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxDQUFDLGtCQUFrQixNQUFNLFNBQVMsT0FBTyxDQUFDLENBQUM7QUFDcEcsWUFBUSxRQUFRLEVBQUUsUUFBUSxDQUFDQyxTQUFRLE9BQU87QUFDeEMsTUFBQUEsUUFBTyxjQUFjLE9BQU8sRUFBRSxFQUFFLENBQUM7QUFDakMsTUFBQUEsUUFBTyxpQkFBaUIsU0FBUyxPQUFPLEVBQUUsRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQ0QsVUFBTSxpQkFBaUIsV0FBVyxDQUFDLFVBQVU7QUFDM0MsVUFBSSxNQUFNLFFBQVEsU0FBVTtBQUM1QixZQUFNLGdCQUFnQjtBQUN0QixZQUFNLEtBQUs7QUFBQSxJQUNiLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU1DLFFBQU8sQ0FBQyxTQUFTLE9BQU8sRUFBRSxTQUFTLFVBQVUsVUFBVSxNQUFNLEdBQUcsWUFBWSxVQUFVO0FBQzFGLFFBQUksQ0FBQyxRQUFTO0FBQ2QsSUFBQUYsUUFBTztBQUNQLFVBQU0sVUFBVSxPQUFPLElBQUksUUFBUSxLQUFLLE9BQU8sSUFBSSxXQUFXLEdBQUcsU0FBUyxPQUFPLFVBQVUsT0FBTyxDQUFDO0FBQ25HLGVBQVcsQ0FBQyxFQUFFLFNBQVMsa0JBQWtCLEdBQUcsS0FBSyxLQUFLLFFBQVE7QUFDNUQsWUFBTTtBQUFBO0FBQUEsUUFBMkI7QUFBQTtBQUNqQyxVQUFJLE1BQU0sV0FBVyxVQUFVLFFBQVEsVUFBVSxTQUFTLEtBQUssZ0JBQWdCLFFBQVM7QUFFeEYsV0FBSyxRQUFRLFFBQVEsT0FBTyxLQUFLLFFBQVEsU0FBUyxDQUFDLElBQUk7QUFDdkQsWUFBTSxPQUFPLEtBQUssSUFBSSxNQUFNLE1BQU0sUUFBUTtBQUMxQztBQUFBLElBQ0Y7QUFFQSxXQUFPLElBQUksS0FBSyxTQUFTLE9BQU8sT0FBTyxTQUFTLEdBQUcsRUFBRSxRQUFRLE1BQU0sWUFBWSxXQUFXLFNBQVMsQ0FBQztBQUNwRyxhQUFTO0FBQUEsRUFDWDtBQUdBLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxPQUFPLEdBQUcsU0FBUyxPQUFPLGNBQWM7QUFDOUQsUUFBSSxXQUFXLEtBQU07QUFFckIsVUFBTSxPQUFPLElBQUksT0FBTyxHQUFHLE9BQU8sU0FBUyxFQUFFO0FBQzdDLFVBQU0sT0FBTyxPQUFPLFNBQVMsYUFBYSxTQUFTLE1BQU0sMEJBQTBCLElBQUksc0JBQXNCO0FBQzdHLFVBQU0sU0FBUyxFQUFFLEdBQUcsVUFBVSxHQUFHLEtBQUssTUFBTSxNQUFNLFFBQVEsY0FBYyxJQUFJLEVBQUU7QUFFOUUsVUFBTSxVQUFVLE9BQU8sT0FBTyxRQUFRLG1CQUFtQixLQUFLLE9BQU87QUFDckUsUUFBSSxXQUFXLE9BQU8sUUFBUSxTQUFTLFdBQVksU0FBUSxLQUFLLFNBQVMsT0FBTyxNQUFNO0FBQUEsUUFDakYsQ0FBQUUsTUFBSyxTQUFTLE9BQU8sUUFBUSxTQUFTO0FBQUEsRUFDN0M7QUFJTyxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQzNCLElBQUFGLFFBQU87QUFDUCxVQUFNLFlBQVksU0FBUyxjQUFjLEdBQUc7QUFDNUMsY0FBVSxjQUFjO0FBQ3hCLFNBQUssa0JBQWtCLGdCQUFnQixTQUFTO0FBQUEsRUFDbEQ7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNO0FBQ04sV0FBTyxpQkFBaUIsaUJBQWlCLENBQW9CLFVBQVU7QUFDckUsV0FBSyxPQUFPLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxTQUFTLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsZUFBZSxDQUFvQixVQUFVO0FBQ25FLFdBQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxTQUFTLGdCQUFnQixTQUFTLE1BQU0sUUFBUSxNQUFNLENBQUM7QUFBQSxJQUMxRixDQUFDO0FBQ0QsU0FBSyxpQkFBaUIsV0FBVyxDQUFDLEVBQUUsY0FBYyxNQUFNO0FBQ3RELFVBQUksQ0FBQyxLQUFLO0FBQUE7QUFBQSxRQUE4QjtBQUFBLE1BQWMsRUFBRyxpQkFBZ0I7QUFBQSxJQUMzRSxDQUFDO0FBQ0QsT0FBRyxXQUFXLE9BQU87QUFDckIsT0FBRyxTQUFTQSxPQUFNO0FBQ2xCLFFBQUksaUJBQWlCQSxPQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN2RSxJQUFBQSxRQUFPO0FBQ1AsV0FBTyxjQUFjLEVBQUUsTUFBQUUsT0FBTSxJQUFJO0FBQUEsRUFDbkM7OztBQ3RMQSxNQUFNLE9BQU87QUFDYixNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFFZCxNQUFNLE9BQU8sb0JBQUksUUFBUTtBQUV6QixNQUFNLFdBQVcsb0JBQUksSUFBSTtBQUd6QixNQUFNQyxRQUFPLENBQUMsWUFBWTtBQUN4QixlQUFXLEVBQUUsUUFBUSxTQUFTLEtBQUssUUFBUyxLQUFJLENBQUMsS0FBSyxJQUFJLE1BQU0sRUFBRyxNQUFLLElBQUksUUFBUSxZQUFZLElBQUk7QUFBQSxFQUN0RztBQUNBLE1BQU0sV0FBVyxJQUFJLGlCQUFpQkEsS0FBSTtBQUkxQyxNQUFNLE9BQU8sQ0FBQyxTQUFTLE9BQU87QUFDNUIsUUFBSSxRQUFRO0FBQ1osV0FBTyxTQUFTLENBQUMsVUFBVSxLQUFLLEVBQUcsU0FBUSxNQUFNO0FBQ2pELFVBQU0sU0FBUyxPQUFPLFFBQVEsMENBQTBDO0FBQ3hFLFVBQU0sRUFBRSxZQUFZLFVBQVUsSUFBSSxRQUFRLFdBQVcsQ0FBQztBQUN0RCxZQUFRLFlBQVksYUFBYSxRQUFRLFFBQVEsTUFBTSxDQUFDLE9BQU8sU0FBUyxNQUFNLFFBQVEsSUFBSSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3BHO0FBR0EsTUFBTSxPQUFPO0FBQUEsSUFDWCxDQUFDLFlBQVksUUFBUSxRQUFRLEtBQUssS0FBSyxRQUFRLGVBQWU7QUFBQTtBQUFBLElBQzlELENBQUMsWUFBWSxDQUFDLFFBQVEsV0FBVyxRQUFRLFFBQVEsU0FBUyxLQUFLLFFBQVEsbUJBQW1CLFdBQVc7QUFBQSxJQUNyRyxNQUFNO0FBQUEsRUFDUjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sU0FBUztBQUMzQixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixlQUFXLFNBQVMsTUFBTTtBQUV4QixZQUFNQyxVQUFTLENBQUM7QUFDaEIsT0FBQyxNQUFNLElBQUksRUFBRSxRQUFRLENBQUMsVUFBVSxTQUFTO0FBQ3ZDLG1CQUFXLFdBQVcsVUFBVTtBQUM5QixjQUFJLE1BQU0sSUFBSSxPQUFPLEVBQUc7QUFDeEIsZ0JBQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLE1BQU0sR0FBRyxJQUFJLE1BQU0sT0FBTyxDQUFDO0FBQ3pGLFdBQUNBLFFBQU8sQ0FBQyxVQUFVLE9BQU8sR0FBRyxHQUFHLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssT0FBTztBQUFBLFFBQzVFO0FBQUEsTUFDRixDQUFDO0FBQ0QsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxPQUFPLE9BQU9BLE9BQU0sR0FBRztBQUNsRCxZQUFJLEtBQUssV0FBVyxPQUFPLE9BQVE7QUFDbkMsYUFBSyxRQUFRLENBQUMsS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU8sRUFBRSxDQUFDLEVBQUUsSUFBSSxPQUFPLEVBQUUsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUMzRTtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sVUFBVSxDQUFDLGFBQWE7QUFBQSxJQUM1QixRQUFRLFFBQVE7QUFBQSxJQUNoQixTQUFTLFFBQVEsUUFBUSxRQUFRO0FBQUEsSUFDakMsU0FBUyxRQUFRLFFBQVEsZUFBZTtBQUFBLElBQ3hDLE9BQU8sU0FBUyxJQUFJLE9BQU8sS0FBSyxFQUFFLEtBQUssUUFBUSxXQUFXLE1BQU0sUUFBUSxZQUFZLFVBQVUsVUFBVTtBQUFBLEVBQzFHO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxFQUFFLFFBQVEsU0FBUyxTQUFTLEtBQUssTUFBTTtBQUM1RCxRQUFJLFFBQVEsUUFBUSxRQUFRLEdBQUc7QUFDN0IsWUFBTSxVQUFVLENBQUMsUUFBUSxRQUFRLFFBQVEsTUFBTSxFQUFFLFVBQVU7QUFDM0QsVUFBSSxDQUFDLFdBQVcsV0FBVyxRQUFRO0FBQ2pDLGdCQUFRLE9BQU87QUFDZixnQkFBUSxVQUFVO0FBQUEsTUFDcEIsV0FBVyxDQUFDLFNBQVM7QUFDbkIsZ0JBQVEsT0FBTztBQUNmLGdCQUFRLE1BQU07QUFDZCxnQkFBUSxPQUFPO0FBQUEsTUFDakI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxRQUFRLFdBQVcsUUFBUSxRQUFRLFFBQVEsZUFBZSxNQUFNLENBQUMsQ0FBQyxRQUFTLFNBQVEsY0FBYztBQUNyRyxRQUFJLFFBQVEsS0FBTSxNQUFLLElBQUksU0FBUyxJQUFJO0FBQUEsRUFDMUM7QUFHQSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQ3RCLFVBQU0sV0FBVyxTQUFTLGNBQWMsVUFBVTtBQUNsRCxhQUFTLFlBQVk7QUFDckIsVUFBTSxRQUFRLFFBQVEsUUFBUTtBQUM5QixVQUFNLFNBQVMsQ0FBdUIsYUFBYSxNQUFNLFFBQVEsQ0FBQyxTQUFTLENBQUMsR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsQ0FBQztBQUMvRyxXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0EsTUFBTSxNQUFNO0FBRVYsbUJBQVcsRUFBRSxXQUFXLEtBQUssT0FBTyxjQUFjLEVBQUcsS0FBSSxZQUFZLE9BQU8sQ0FBQyxNQUFNLEtBQU0sWUFBVyxPQUFPO0FBQUEsRUFBSyxXQUFXLElBQUk7QUFDL0gsZUFBTyxTQUFTO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUlBLE1BQU0sV0FBVyxDQUFDLE1BQU0sTUFBTUMsVUFBUztBQUVyQyxVQUFNLE1BQU0sQ0FBQztBQUNiLGVBQVcsU0FBUyxLQUFLLE9BQU8sU0FBUyxHQUFHO0FBQzFDLFlBQU0sQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLFNBQVMsQ0FBQyxLQUFLLElBQUk7QUFDMUUsVUFBSSxDQUFDLElBQUs7QUFDVixVQUFJLEtBQUssQ0FBQyxLQUFLLElBQUksYUFBYSxJQUFJLENBQUMsQ0FBQztBQUN0QyxZQUFNLEtBQUssSUFBSSxLQUFLLEdBQUdBLEtBQUksR0FBRyxJQUFJLE1BQU07QUFDeEMsWUFBTSxhQUFhLGVBQWUsRUFBRTtBQUNwQyxZQUFNLGdCQUFnQjtBQUFBLElBQ3hCO0FBQ0EsV0FBTyxNQUFNO0FBQ1gsaUJBQVcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxJQUFLLGNBQWEsS0FBSyxNQUFNLEVBQUU7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLEdBQUcsTUFBTTtBQUN6QixVQUFNLFVBQVUsTUFBTSxJQUFJLGlCQUFpQixLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDekQsVUFBTSxPQUFPLFFBQVEsRUFBRSxJQUFJLENBQUMsWUFBWSxFQUFFLFFBQVEsUUFBUSxPQUFPLFlBQVksRUFBRTtBQUMvRSxXQUFPLE1BQU07QUFDWCxZQUFNLE9BQU8sUUFBUTtBQUNyQixVQUFJLEtBQUssV0FBVyxLQUFLLE9BQVE7QUFDakMsV0FBSyxRQUFRLENBQUMsRUFBRSxZQUFZLEdBQUcsT0FBTztBQUNwQyxjQUFNLEVBQUUsUUFBUSxPQUFPLElBQUksS0FBSyxFQUFFO0FBQ2xDLGNBQU0sU0FBUyxXQUFXLEtBQUssRUFBRSxLQUFLLFlBQVksS0FBSyxLQUFLLGdCQUFnQjtBQUM1RSxZQUFJLE9BQVEsS0FBSSxZQUFZLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxDQUFDO0FBQUEsTUFDekQsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxTQUFTO0FBQ3JDLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsSUFBQUYsTUFBSyxTQUFTLFlBQVksQ0FBQztBQUMzQixlQUFXLFdBQVcsU0FBVSxLQUFJLENBQUMsUUFBUSxZQUFhLFVBQVMsT0FBTyxPQUFPO0FBQ2pGLFVBQU0sUUFBUSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxZQUFZLEtBQUssU0FBUyxPQUFPLENBQUM7QUFDdEUsUUFBSSxDQUFDLE1BQU0sVUFBVSxDQUFDLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxLQUFLLGNBQWMsR0FBRyxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUcsUUFBTyxFQUFFLE1BQU0sU0FBUyxNQUFNO0FBRXRILFVBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDbkMsVUFBTUUsUUFBTyxRQUFRLEtBQUssT0FBTyxDQUFDLElBQUksUUFBUSxLQUFLLEdBQUc7QUFDdEQsVUFBTSxXQUFXLFNBQVMsTUFBTSxPQUFPLElBQUksSUFBSSxHQUFHLEdBQUdBLEtBQUk7QUFDekQsVUFBTSxXQUFXLENBQUMsT0FBTyxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxVQUFVLE1BQU8sS0FBSyxJQUFJLElBQUksT0FBTyxFQUFFLENBQUMsS0FBSyxTQUFVLENBQUMsRUFBRSxLQUFLO0FBQzVHLFVBQU1DLFNBQVEsQ0FBd0IsWUFBWSxLQUFLLFNBQVMsS0FBSyxFQUFFO0FBQ3ZFLFVBQU0sT0FBTyxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxRQUFRLFFBQVEsUUFBUSxDQUFDO0FBQ3JHLFVBQU0sT0FBTyxPQUFPLFFBQVEsRUFBRSxPQUFPQSxNQUFLO0FBQzFDLFVBQU0sUUFBUSxLQUFLLEtBQUssT0FBT0EsTUFBSyxHQUFHLElBQUk7QUFFM0MsVUFBTSxTQUFTLEtBQUssT0FBTyxDQUFDLFFBQVEsQ0FBQ0EsT0FBTSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssUUFBUSxHQUFHLENBQUMsQ0FBQztBQUNqRixTQUFLLFFBQVEsQ0FBQyxPQUFPLE9BQU87QUFDMUIsWUFBTSxNQUFNLE1BQU0sSUFBSSxLQUFLO0FBQzNCLFVBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxLQUFLLENBQUMsU0FBUyxJQUFJLEdBQUcsRUFBRztBQUNqRCxZQUFNLFFBQVEsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFDO0FBQ3BDLFVBQUksTUFBTSxRQUFRLGdCQUFnQixHQUFHO0FBQ25DLGNBQU0sT0FBUSxNQUFNLE9BQU8sTUFBTSxhQUFhLE1BQU07QUFFcEQsWUFBSSxDQUFDLE9BQU8sVUFBVSxLQUFLLElBQUksR0FBRyxNQUFNLElBQUksUUFBUSxDQUFDLE1BQU0sVUFBVyxPQUFNLFNBQVM7QUFDckYsY0FBTSxnQkFBZ0IsUUFBUSxNQUFNLE1BQU07QUFBQSxNQUM1QztBQUNBLGlCQUFXLFdBQVcsQ0FBQyxPQUFPLEdBQUcsRUFBRyxVQUFTLGFBQWEsTUFBTUQsUUFBTyxFQUFFO0FBQ3pFLGFBQU8sS0FBSyxDQUFDQSxRQUFPLElBQUksS0FBSyxDQUFDO0FBQUEsSUFDaEMsQ0FBQztBQUVELFdBQU87QUFBQSxNQUNMLE1BQU0sS0FBSztBQUFBLE1BQ1gsU0FBUyxNQUFNO0FBQ2IsaUJBQVM7QUFDVCxjQUFNLFNBQVMsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLElBQUksSUFBSSxLQUFLQSxLQUFJLEdBQUcsQ0FBQztBQUNsRSxjQUFNRSxRQUFPLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQyxZQUFZLENBQUMsUUFBUSxhQUFhLElBQUksR0FBRyxPQUFPLENBQUMsQ0FBQztBQUNuRixjQUFNLFFBQVEsT0FBTyxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssT0FBTyxFQUFFLFNBQVNBLE1BQUssSUFBSSxHQUFHLEtBQUssS0FBSyxNQUFNLEVBQUUsRUFBRSxPQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxXQUFXO0FBQ2xJLG1CQUFXLEVBQUUsUUFBUSxLQUFLLE1BQU8sU0FBUSxnQkFBZ0IsSUFBSTtBQUM3RCxtQkFBVyxFQUFFLFNBQVMsTUFBTSxLQUFLLE1BQU8sTUFBSyxTQUFTLEtBQUs7QUFDM0QsbUJBQVcsRUFBRSxTQUFTLE9BQU8sRUFBRSxNQUFNLEVBQUUsS0FBSyxPQUFPO0FBQ2pELGNBQUksQ0FBQyxNQUFPO0FBQ1osa0JBQVEsU0FBUyxLQUFLO0FBQ3RCLG1CQUFTLElBQUksT0FBTztBQUFBLFFBQ3RCO0FBQ0EsaUJBQVMsWUFBWTtBQUNyQixjQUFNO0FBQUEsTUFDUjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBRU8sTUFBTSxXQUFXLE1BQU07QUFDNUIsYUFBUyxRQUFRLFVBQVUsRUFBRSxTQUFTLE1BQU0saUJBQWlCLENBQUMsTUFBTSxHQUFHLG1CQUFtQixLQUFLLENBQUM7QUFDaEcsT0FBRyxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUFBLEVBQ25EOzs7QUM1TEEsTUFBTSxTQUFTO0FBQ2YsTUFBTSxPQUFPLElBQUksU0FBUyxpQkFBaUIsSUFBSSxnQkFBZ0I7QUFFL0QsTUFBSSxVQUFVO0FBRWQsTUFBSTtBQUVKLE1BQUk7QUFFSixNQUFNLFFBQVEsTUFBTTtBQUNsQixpQkFBYSxHQUFHO0FBQ2hCLGdCQUFZLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDbkMsZ0JBQVUsTUFBTTtBQUNkLFlBQUksU0FBUyxjQUFjLElBQUksRUFBRyxRQUFPLE1BQU0sTUFBTTtBQUNyRCxrQkFBVTtBQUNWLGdCQUFRO0FBQUEsTUFDVjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFHQSxNQUFNLFFBQVEsQ0FBQyxRQUFRLE1BQU07QUFDM0IsUUFBSSxDQUFDLFFBQVM7QUFDZCxpQkFBYSxHQUFHO0FBQ2hCLFVBQU0sV0FBVyxTQUFTLEtBQUs7QUFBQSxFQUNqQztBQUdPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLFFBQUksQ0FBQyxXQUFXLFNBQVMsY0FBYyxJQUFJLEVBQUcsT0FBTSxHQUFHLE1BQU07QUFDN0QsV0FBTztBQUFBLEVBQ1Q7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixPQUFHLGVBQWUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxVQUFVLE1BQU0sQ0FBQztBQUNuRCxPQUFHLFdBQVcsQ0FBQyxFQUFFLEtBQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxDQUFDLE9BQU8sVUFBVSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQ3JGLE9BQUcsYUFBYSxDQUFDLEVBQUUsWUFBWSxNQUFNLE1BQU0sZ0JBQWdCLFVBQVUsU0FBUyxDQUFDLENBQUM7QUFDaEYsT0FBRyxTQUFTLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUMvQyxPQUFHLDJDQUEyQyxNQUFNLE1BQU0sQ0FBQztBQUUzRCxPQUFHLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLGNBQWMsWUFBWSxNQUFNLENBQUM7QUFDckUsT0FBRyxlQUFlLENBQUMsRUFBRSxRQUFRLE1BQU0sV0FBVyxNQUFNLENBQUM7QUFDckQsT0FBRyxRQUFRLENBQUMsRUFBRSxPQUFPLE1BQU0sV0FBVyxVQUFVLE1BQU0sQ0FBQztBQUFBLEVBQ3pEOzs7QUN4Q08sTUFBTSxVQUFVLE9BQU8sT0FBTztBQUNuQyxRQUFJLE9BQU8sS0FBSyxFQUFFO0FBQ2xCLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxNQUFNLFFBQVEsYUFBYSxHQUFHLE9BQU8sS0FBSyxFQUFFLEdBQUcsU0FBUztBQUN6RixZQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEVBQUUsQ0FBQztBQUFBLElBQ3hEO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFFBQVEsQ0FBQyxJQUFJLE9BQU87QUFDeEIsZUFBVyxPQUFPLE9BQU8sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFHLFVBQVMsUUFBUSxHQUFHO0FBQzVELFNBQUssU0FBUyxPQUFPLEVBQUUsSUFBSSxTQUFTLE9BQU87QUFBQSxFQUM3QztBQUdPLE1BQU0sU0FBUyxPQUFPLEtBQUssRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxZQUFZO0FBQ3hGLFVBQU0sRUFBRSxJQUFJLE1BQU0sTUFBTSxJQUFJO0FBQzVCLFFBQUksWUFBWTtBQUNkLFlBQU1DLE1BQUssSUFBSSxJQUFJLEdBQUc7QUFDdEIsaUJBQVcsQ0FBQyxNQUFNLEtBQUssS0FBS0EsSUFBRyxjQUFjO0FBQzNDLFlBQUksTUFBTSxTQUFTLElBQUksRUFBRyxDQUFBQSxJQUFHLGFBQWEsSUFBSSxNQUFNLFFBQVEsQ0FBQztBQUFBLE1BQy9EO0FBQ0EsVUFBSUEsSUFBRyxXQUFXLFNBQVMsT0FBUSxLQUFJLFNBQVM7QUFBQSxVQUMzQyxPQUFNLElBQUlBLEdBQUUsR0FBRyxJQUFJLFNBQVMsQ0FBQztBQUNsQztBQUFBLElBQ0Y7QUFDQSxRQUFJO0FBQ0YsVUFBSSxFQUFFLE9BQU8sSUFBSSxLQUFLLE1BQU0sUUFBUSxJQUFJLFlBQVksQ0FBQyxFQUFFLGNBQWM7QUFDckUsVUFBSSxDQUFDLFFBQVE7QUFDWCxjQUFNO0FBQUE7QUFBQSxVQUE0QixvREFBb0QsS0FBSyxJQUFJO0FBQUE7QUFDL0YsU0FBQyxFQUFFLE9BQU8sSUFBSSxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDakMsZUFBTyxLQUFLLE1BQU0sR0FBRyxNQUFNLEtBQUs7QUFBQSxNQUNsQztBQUNBLFVBQUksU0FBUyxDQUFDLEdBQUcsTUFBTTtBQUFBLElBQ3pCLFFBQVE7QUFBRTtBQUFBLElBQVE7QUFDbEIsVUFBTSxTQUFTO0FBQ2YsVUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFO0FBQzdCLFVBQU0sS0FBSyxRQUFRLElBQUksYUFBYTtBQUNwQyxRQUFJLE1BQU0sUUFBUSxJQUFJLFlBQVksRUFBRyxPQUFNLElBQUksRUFBRTtBQUFBLGFBQ3hDLENBQUMsUUFBUyxTQUFTLE9BQU8sV0FBVyxJQUFNO0FBQUEsYUFDM0MsTUFBTSxRQUFRLGVBQWUsTUFBTyxLQUFJLFVBQVU7QUFBQSxRQUN0RCxPQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUssT0FBTyxFQUFFLE1BQU0sUUFBUSxLQUFLO0FBQUEsRUFDbEU7QUFHQSxNQUFNLFVBQVUsT0FBTyxNQUFNLE1BQU0sS0FBSyxFQUFFLE1BQUFDLE1BQUssTUFBTTtBQUNuRCxVQUFNLGlCQUFpQixZQUFZLE1BQU0sR0FBRztBQUM1QyxRQUFJLE1BQU0sRUFBRSxNQUFNLE1BQU0sVUFBVTtBQUFBLElBQUMsRUFBRTtBQUNyQyxRQUFJO0FBQ0YsWUFBTSxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQzFCLFNBQVMsT0FBTztBQUNkLGNBQVEsTUFBTSxLQUFLO0FBQUEsSUFDckI7QUFDQSxRQUFJO0FBQ0YsWUFBTUEsTUFBSyxNQUFNLElBQUksTUFBTSxHQUFHO0FBQUEsSUFDaEMsVUFBRTtBQUNBLFVBQUksUUFBUTtBQUFBLElBQ2Q7QUFDQSxtQkFBZTtBQUFBLEVBQ2pCOzs7QUMvREEsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUN2QixVQUFNLEVBQUUsSUFBSSxXQUFXLFFBQVEsTUFBTSxRQUFRLE9BQU8sUUFBUSxTQUFTLE9BQU8sSUFBSTtBQUNoRixhQUFTLFlBQVksR0FBRztBQUN4QixVQUFNLFFBQVEsSUFBSSxTQUFTLFFBQVEsY0FBYyxNQUFNLEVBQUUsS0FBSyxRQUFRO0FBQ3RFLGVBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxJQUFJLFVBQVUsQ0FBQyxDQUFDLGVBQWUsRUFBRSxXQUFXLFFBQVEsT0FBTyxPQUFPLENBQUMsQ0FBQyxHQUFHO0FBQ2xHLFlBQU0sUUFBUSxRQUFRLE1BQU0sTUFBTTtBQUNsQyxhQUFPLElBQUksT0FBTyxFQUFFLE9BQU8sQ0FBQyxHQUFHLE9BQU8sRUFBRSxHQUFHLE9BQU8sQ0FBQztBQUNuRCxVQUFJLFNBQVMsY0FBZSxVQUFTLFFBQVEsTUFBTSxDQUFDO0FBQ3BELFVBQUksU0FBUyx3QkFBeUIsV0FBVSxNQUFNO0FBQ3RELE9BQUMsS0FBSyxFQUFFLEtBQUssU0FBUyxNQUFNLGNBQWMsS0FBSztBQUMvQyxZQUFNLENBQUMsSUFBSUMsS0FBSSxJQUFJLEtBQUssTUFBTSxLQUFLLFFBQVEsV0FBVyxJQUFJLEVBQUUsSUFBSSxLQUFLLENBQUM7QUFDdEUsVUFBSSxLQUFLLEVBQUUsRUFBRyxTQUFRLE9BQU8sS0FBSyxFQUFFLEdBQUcsV0FBVyxFQUFFLFNBQVMsTUFBTSxPQUFPLENBQUMsQ0FBQ0EsT0FBTSxNQUFNLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3RHO0FBQUEsRUFDRjtBQUlBLE1BQUksVUFBVTtBQUVkLE1BQU0sVUFBVSxDQUFDO0FBR1YsTUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNLFdBQVcsQ0FBQyxJQUFJLFNBQVMsUUFBUSxLQUFLLEdBQUcsSUFBSSxRQUFRLEdBQUc7QUFHN0YsTUFBTSxPQUFPLENBQUNDLFNBQVE7QUFDcEIsaUJBQWEsT0FBTztBQUNwQixjQUFVO0FBQ1YsZUFBVyxPQUFPLFFBQVEsT0FBTyxDQUFDLEVBQUcsQ0FBQUEsS0FBSSxLQUFLLG1CQUFtQjtBQUFBLEVBQ25FO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsT0FBRyxnQkFBZ0IsTUFBTTtBQUN2QixtQkFBYSxPQUFPO0FBQ3BCLGdCQUFVLFdBQVcsTUFBTSxLQUFPLE9BQU87QUFBQSxJQUMzQyxDQUFDO0FBQ0QsT0FBRyxZQUFZLE1BQU0sYUFBYSxPQUFPLENBQUM7QUFDMUMsT0FBRyxZQUFZLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNqQzs7O0FDN0JBLE1BQU0sTUFBTSxDQUFDLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQzlDLFVBQU0sT0FBTyxPQUFPLE9BQU87QUFDM0IsVUFBTSxTQUFTLEtBQUssTUFBTSxLQUFLLFFBQVEsU0FBUyxNQUFNLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQztBQUNwRSxRQUFJLFlBQVksS0FBTSxRQUFPLE1BQU0sTUFBTSxPQUFPLEVBQUUsUUFBUSxLQUFLLENBQUM7QUFDaEUsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUUsTUFBTSxRQUFRLFFBQVEsQ0FBQztBQUMxRCxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssUUFBUSxDQUFDLEVBQUcsS0FBSSxDQUFDLFVBQVUsSUFBSSxFQUFHLEtBQUksS0FBSyxPQUFPLE1BQU0sS0FBSztBQUN6RixpQkFBYSxJQUFJLE1BQU0sS0FBSyxNQUFNLFFBQVEsUUFBUSxhQUFhLElBQUksQ0FBQztBQUNwRSxlQUFXLEdBQUc7QUFDZCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBSU8sTUFBTSxRQUFRLENBQUMsTUFBTSxPQUFPLFNBQVM7QUFDMUMsVUFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLEtBQUs7QUFDeEMsVUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLFNBQVMsQ0FBQztBQUNuQyxVQUFNLE9BQU8sa0JBQWtCLEtBQUssSUFBSSxLQUFLLFFBQVEsT0FBTyxPQUFPLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxnQkFBZ0IsSUFBSSxFQUFFLElBQUk7QUFDbEgsUUFBSSxNQUFNLE1BQU0sQ0FBb0IsUUFBUSxHQUFHLFNBQVMsR0FBRyxDQUFDLE9BQU8sUUFBUSxFQUFHO0FBQzlFLFVBQU0sTUFBTSxPQUFPLE1BQU0sV0FBVyxFQUFFLE9BQU8sUUFBUSxDQUFDLE9BQU8sU0FBUyxNQUFNLEdBQUcsS0FBSyxDQUFDO0FBQ3JGLFFBQUksVUFBVSxLQUFLLElBQUksRUFBRyxLQUFJLFFBQVEsQ0FBQyxDQUFDLE1BQU0sTUFBTSxDQUFDO0FBQ3JELFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLE9BQU8sQ0FBQyxNQUFNLFFBQVEsTUFBTSxTQUFTO0FBQ2hELFVBQU0sTUFBTSxPQUFPLE1BQU0sUUFBUSxJQUFJO0FBQ3JDLGlCQUFhLElBQUksTUFBTSxJQUFJO0FBQzNCLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFHQSxNQUFNLFVBQVUsQ0FBQyxXQUFXLFFBQVE7QUFDbEMsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsY0FBYyxDQUFDLENBQUM7QUFDakYsUUFBSSxNQUFNLFNBQVMsU0FBUyxFQUFHLFFBQU8saUNBQWlDLEtBQUssVUFBVSxHQUFHLENBQUM7QUFDMUYsVUFBTSxVQUFVLE9BQU8sT0FBTyxRQUFRLFlBQVksS0FBSyxPQUFPLFlBQVksUUFBUSxXQUFXLEtBQUs7QUFDbEcsV0FBTyx5QkFBeUIsTUFBTSxTQUFTLFFBQVEsTUFBTSxLQUFLLElBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxXQUFXLEVBQUU7QUFBQSxFQUNyRztBQUdBLE1BQU0sT0FBTyxDQUFDLFdBQVcsUUFBUSxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksSUFBSSxDQUFDLE1BQ3JELElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUMvQixVQUFNLE1BQU0sT0FBTyxPQUFPLEtBQUssbUJBQW1CLElBQUksT0FBTyxHQUFHLEdBQUcsRUFBRSxDQUFDO0FBQ3RFLFVBQU0sT0FBTyxNQUFNLHlCQUF5QixJQUFJLE9BQU8sU0FBUyxDQUFDLElBQUksR0FBRyxFQUFFO0FBQzFFLFFBQUksS0FBTSxNQUFLLE1BQU0sUUFBUSxNQUFNLEVBQUUsU0FBUyxPQUFPLENBQUM7QUFBQSxRQUNqRCxNQUFLLEVBQUUsV0FBVyxRQUFRLE9BQU8sR0FBRyxRQUFRLFdBQVcsR0FBRyxDQUFDO0FBQUEsRUFDbEUsQ0FBQztBQUdILE1BQU0sTUFBTSxPQUFPLEtBQUssWUFBWTtBQUNsQyxVQUFNLEVBQUUsT0FBTyxHQUFHLElBQUk7QUFDdEIsVUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFO0FBRTdCLFVBQU0sU0FBUyxDQUFDLFFBQVMsU0FBUyxJQUFJLFFBQVEsSUFBSSxTQUFTLFFBQVE7QUFDbkUsUUFBSSxVQUFVLENBQUMsSUFBSSxRQUFTLFFBQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxRQUFRLEdBQUcsT0FBTyxRQUFRLGdCQUFnQixFQUFFLENBQUMsQ0FBQztBQUN0RyxRQUFJLFVBQVcsSUFBSSxVQUFVLEtBQUssUUFBUSxVQUFZLFFBQU8sS0FBSyxLQUFLLGlCQUFpQjtBQUN4RixTQUFLLEtBQUssSUFBSTtBQUNkLFVBQU0sU0FBUyxJQUFJLFFBQVEsY0FBYyxJQUFJLFNBQVM7QUFDdEQsVUFBTSxTQUFTLE1BQU0sUUFBUSxLQUFLLEtBQUssRUFBRSxNQUFNLFFBQVEsU0FBUyxNQUFNLENBQUMsS0FBSyxFQUFFLGVBQWUsTUFBTSxLQUFLLEVBQUUsRUFBRSxDQUFDO0FBQzdHLFFBQUksT0FBUSxPQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxRQUFRLFFBQVEsT0FBTyxPQUFPLENBQUMsR0FBRyxRQUFRLE9BQU87QUFBQSxhQUN0RixJQUFJLFVBQVUsS0FBTSxRQUFPLEtBQUssS0FBSyxrQ0FBa0M7QUFDaEYsV0FBTyxHQUFHO0FBQUEsRUFDWjtBQUlBLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUztBQUMxQixVQUFNLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLLElBQUk7QUFDMUMsUUFBSSxRQUFRLEtBQUssUUFBUTtBQUN6QixXQUFPLEVBQUUsS0FBSyxPQUFPLEVBQUUsS0FBSyxLQUFLO0FBQ2pDLFFBQUksTUFBTyxNQUFLLElBQUksZ0JBQWdCLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDekQsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxFQUFFLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPLEdBQUc7QUFDbkQsVUFBSSxDQUFDLE1BQU87QUFDWixZQUFNLElBQUksS0FBSztBQUNmLGlCQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDckQ7QUFDQSxRQUFJLENBQUMsSUFBSSxRQUFTLE1BQUssSUFBSSxnQkFBZ0IsQ0FBQyxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUM7QUFDNUQsVUFBTSxVQUFVLElBQUksZ0JBQWdCLFNBQVMsT0FBTyxXQUFXLE1BQU0sR0FBRyxDQUFDO0FBQ3pFLFNBQUssSUFBSSx1QkFBdUIsUUFBUSxJQUFJLFFBQVEsZUFBZSxLQUFLLFFBQVEsU0FBUztBQUV6RixTQUFLLE9BQU8sZUFBZSxJQUFJLFNBQVMsRUFBRTtBQUFBLEVBQzVDO0FBSU8sTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxZQUFRLFFBQVEsR0FBRztBQUNuQixZQUFRLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDcEM7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixXQUFPLFFBQVEsRUFBRSxNQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksS0FBSztBQUFBLEVBQ3ZEOzs7QUNwR0EsTUFBTSxTQUFTO0FBRWYsTUFBTSxRQUFRLENBQUM7QUFHZixNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQ3ZCLFVBQU0sVUFBVSxNQUFNLE9BQU8sVUFBVSwyQkFBMkIsSUFBSSxFQUFFO0FBQ3hFLFFBQUksQ0FBQyxXQUFXLFFBQVEsUUFBUSxNQUFNLEVBQUc7QUFDekMsVUFBTSxRQUFRLGVBQWUsS0FBSyxRQUFRLElBQUksS0FBSyxRQUFRLE1BQU0sUUFBUSxJQUFJO0FBQzdFLFFBQUksQ0FBQyxTQUFTLENBQUMsUUFBUSxRQUFRLElBQUksRUFBRztBQUN0QyxTQUFLLEtBQUs7QUFDVixVQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ2xDO0FBR0EsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixRQUFJLENBQUMsTUFBTSxPQUFPLFVBQVUsSUFBSSxFQUFHO0FBQ25DLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLE1BQU0sT0FBTyxjQUFjLENBQUM7QUFBQSxFQUMvQztBQUtPLE1BQU0sYUFBYSxDQUFDQyxRQUFPQyxTQUFRLFlBQVk7QUFDcEQsUUFBSSxZQUFZLE9BQU8sMkJBQTRCLFFBQU9ELE9BQU07QUFDaEUsVUFBTSxZQUFZLE9BQU8sUUFBUSxFQUFFLE9BQU8sUUFBUSxDQUFDQyxNQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ2pFLGVBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQ3RGLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNO0FBQ2xELGlCQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssVUFBVyxRQUFPLG9CQUFvQixNQUFNLFVBQVUsSUFBSTtBQUN6RixNQUFBRCxPQUFNO0FBQ04saUJBQVcsTUFBTSxNQUFNLFFBQVEsQ0FBQyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUFBLEVBQ0g7OztBQzdCQSxNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFDZCxNQUFNLGNBQWM7QUFFcEIsTUFBTSxRQUFRLG9CQUFJLFFBQVE7QUFFMUIsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFFdkIsTUFBTSxRQUFRLG9CQUFJLFFBQVE7QUFFMUIsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxZQUFZLG9CQUFJLElBQUk7QUFHMUIsTUFBTSxXQUFXLENBQUMsZ0JBQWdCO0FBQ2hDLFlBQVEsSUFBSSxZQUFZLEVBQUU7QUFDMUIsWUFBUSxPQUFPLGFBQWEsT0FBTyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxFQUN2RDtBQUdBLE1BQU0sY0FBYyxDQUFDLFVBQVU7QUFDN0IsVUFBTSxDQUFDRSxRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFFBQUksQ0FBQyxPQUFPLENBQUMsRUFBRyxRQUFPQSxVQUFTLFNBQVNBLE1BQUs7QUFDOUMsV0FBTyxJQUFJLEtBQUs7QUFDaEIsZUFBVyxFQUFFLEdBQUcsS0FBSyxNQUFPLFNBQVEsSUFBSSxFQUFFO0FBQzFDLFVBQU0sVUFBVSxPQUFPLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxHQUFHLFFBQVEsY0FBYyxJQUFJLFFBQVEsVUFBVSxFQUFFO0FBQzdGLFNBQUtBLFFBQU8sT0FBTyxFQUFFLE9BQU8sUUFBUSxHQUFHLEVBQUUsTUFBTSxDQUFDO0FBQUEsRUFDbEQ7QUFHQSxNQUFNLFlBQVksQ0FBQyxnQkFBZ0IsWUFBWSxlQUFlLFlBQVksUUFBUSxJQUFJO0FBR3RGLE1BQU1DLE9BQU0sQ0FBQyxnQkFBZ0I7QUFDM0IsVUFBTSxXQUFXLElBQUksSUFBSSxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssQ0FBQztBQUMzQyxRQUFJLFNBQVMsSUFBSSxXQUFXLEVBQUc7QUFDL0IsVUFBTSxFQUFFLFdBQVcsSUFBSSxZQUFZO0FBQ25DLFVBQU0sU0FBUyxJQUFJLEdBQUcsSUFBSSxvQkFBb0IsRUFBRSxPQUFPLENBQUMsV0FDdEQsV0FBVyxlQUFlLE9BQU8sUUFBUSxlQUFlLGNBQWMsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLENBQUMsU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUNuSCxnQkFBWSxNQUFNLElBQUksV0FBVyxJQUFJLENBQUMsV0FBVyxJQUFJLENBQUMsYUFBYSxHQUFHLE1BQU0sRUFBRSxNQUFNLEdBQUcsV0FBVyxDQUFDO0FBQUEsRUFDckc7QUFJQSxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsSUFBSSxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsTUFBTTtBQUNyRCxRQUFJLFdBQVcsTUFBTztBQUN0QixVQUFNLENBQUNELFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsVUFBTSxPQUFPLE9BQU8sT0FBTyxTQUFTO0FBQ3BDLFdBQU8sT0FBTyxLQUFLO0FBQ25CLFFBQUksVUFBVUEsTUFBSyxHQUFHO0FBQ3BCLGNBQVEsT0FBTyxFQUFFO0FBQ2pCLFVBQUksT0FBTyxDQUFDLEVBQUcsT0FBTSxJQUFJQSxNQUFLO0FBQzlCLGFBQU8sWUFBWSxJQUFJO0FBQUEsSUFDekI7QUFDQSxlQUFXLFNBQVMsTUFBTTtBQUN4QixZQUFNLElBQUksS0FBSztBQUNmLGVBQVMsS0FBSztBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUdBLE1BQU1FLFFBQU8sQ0FBQyxPQUFPO0FBQ25CLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHO0FBQ3pCLFVBQU1DLFVBQVMsVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBQ3JDLGNBQVUsT0FBTyxFQUFFO0FBQ25CLFlBQVEsT0FBTyxFQUFFO0FBRWpCLGVBQVcsU0FBUyxPQUFPQSxVQUFTLENBQUMsRUFBRyxPQUFNLE1BQU0sS0FBSztBQUFBLEVBQzNEO0FBR0EsTUFBTSxPQUFPLElBQUkscUJBQXFCLENBQUMsWUFBWTtBQUNqRCxlQUFXLEVBQUUsZ0JBQWdCLE9BQU8sS0FBSyxTQUFTO0FBQ2hELFVBQUksQ0FBQyxPQUFPLFFBQVEsSUFBSSxFQUFHLE1BQUssVUFBVSxNQUFNO0FBQUEsZUFDdkMsZUFBZ0IsQ0FBQUYsS0FBSSxNQUFNO0FBQUEsSUFDckM7QUFBQSxFQUNGLENBQUM7QUFFRCxNQUFNLE9BQU8sTUFBTTtBQUNqQixlQUFXLGVBQWUsSUFBSSxJQUFJLEdBQUc7QUFDbkMsVUFBSSxNQUFNLElBQUksV0FBVyxFQUFHO0FBQzVCLFlBQU0sSUFBSSxXQUFXO0FBQ3JCLFVBQUksWUFBWSxRQUFRLGNBQWMsVUFBVyxNQUFLLFFBQVEsV0FBVztBQUFBLFVBQ3BFLENBQUFBLEtBQUksV0FBVztBQUFBLElBQ3RCO0FBQ0EsZUFBVyxNQUFNLG9CQUFJLElBQUksQ0FBQyxHQUFHLFVBQVUsS0FBSyxHQUFHLEdBQUcsT0FBTyxDQUFDLEVBQUcsQ0FBQUMsTUFBSyxFQUFFO0FBQUEsRUFDdEU7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixTQUFLLFVBQVUsQ0FBQyxFQUFFLE9BQU8sSUFBSSxLQUFLLE1BQU07QUFDdEMsVUFBSSxDQUFDLE9BQU8sS0FBSyxXQUFXLFFBQVEsS0FBSyxDQUFDLEtBQUssUUFBUSxJQUFJLEVBQUcsUUFBTztBQUVyRSxVQUFJLFFBQVEsSUFBSSxFQUFFLEtBQUssQ0FBQyxNQUFNLEtBQUssV0FBVyxnQkFBZ0IsRUFBRyxXQUFVLElBQUksSUFBSSxDQUFDLEdBQUksVUFBVSxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUksS0FBSyxDQUFDO0FBQ3hILGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxTQUFLLFlBQVksSUFBSTtBQUNyQixVQUFNLFFBQVEsRUFBRSxpQkFBaUIsQ0FBQyxpQkFBaUIsR0FBRyxXQUFXLE1BQU0sU0FBUyxLQUFLO0FBQ3JGLFFBQUksaUJBQWlCLElBQUksRUFBRSxRQUFRLFNBQVMsaUJBQWlCLEtBQUs7QUFDbEUsU0FBSztBQUFBLEVBQ1A7OztBQ2xHQSxNQUFNLE9BQU87QUFFYixNQUFNLFFBQVEsb0JBQUksSUFBSTtBQUd0QixNQUFNLFdBQVcsQ0FBQyxPQUFPO0FBQ3ZCLFVBQU0sT0FBTyxNQUFNLElBQUksRUFBRSxLQUFLLEVBQUUsS0FBSyxvQkFBSSxJQUFJLEVBQUU7QUFDL0MsVUFBTSxJQUFJLElBQUksSUFBSTtBQUNsQixXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sV0FBVyxDQUFDLE1BQU0sU0FBUyxNQUFNLFNBQVMsSUFBSSxPQUFPLElBQUksQ0FBQyxLQUFLLElBQUk7QUFHekUsTUFBTSxVQUFVLENBQUMsTUFBTSxTQUFTLFNBQVMsTUFBTSxJQUFJLEVBQUUsUUFBUSxRQUFRLEVBQUUsS0FBSyxJQUFJO0FBR2hGLE1BQU1FLFFBQU8sQ0FBQyxFQUFFLFFBQVEsTUFBTSxZQUFZLE1BQU07QUFDOUMsVUFBTSxTQUFTLE9BQU8sVUFBVSxJQUFJLElBQUksR0FBRztBQUMzQyxVQUFNLE9BQU8sVUFBVSxPQUFPLE1BQU07QUFDcEMsUUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLFFBQVEsWUFBYTtBQUMxQyxVQUFNLFFBQVEsT0FBTyxhQUFhLElBQUk7QUFDdEMsUUFBSyxTQUFTLGNBQWUsVUFBVSxVQUFXO0FBQ2xELFVBQU0sT0FBTyxTQUFTLEtBQUssRUFBRTtBQUM3QixTQUFLLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUSxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQ3BELGlCQUFhLEtBQUssS0FBSztBQUN2QixTQUFLLFFBQVEsV0FBVyxNQUFNLE1BQU0sS0FBSyxFQUFFLEdBQUcsT0FBTyxRQUFRLEtBQUssSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBQSxFQUM5RjtBQUlBLE1BQU0sU0FBUyxDQUFDLFVBQVU7QUFDeEIsVUFBTSxFQUFFLGNBQWMsTUFBTSxVQUFVLE1BQU0sSUFBSTtBQUNoRCxXQUFPLFVBQVUsU0FBUyxrQkFBa0IsU0FBUyxZQUFhLFNBQVMsWUFBWSxVQUFVO0FBQUEsRUFDbkc7QUFHQSxNQUFNLFFBQVEsQ0FBQyxPQUFPO0FBQ3BCLFVBQU0sT0FBTyxTQUFTLEVBQUU7QUFDeEIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLENBQUMsS0FBTSxRQUFPLEtBQUssTUFBTSxPQUFPLEVBQUU7QUFDdEMsVUFBTUMsV0FBVSxTQUFTO0FBQ3pCLFFBQUlBLFNBQVMsUUFBTyxLQUFLQSxTQUFRLEtBQUssTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUVyRCxRQUFJLEtBQUssV0FBWTtBQUVyQixVQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNLFVBQVUsUUFBUSxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxJQUFJLEVBQ3RHLE9BQU8sQ0FBQyxTQUFTLENBQUMsU0FBUyxNQUFNLElBQUksRUFBRSxLQUFLLE1BQU0sQ0FBQztBQUN0RCxTQUFLLElBQUksTUFBTTtBQUNmLFFBQUksQ0FBQyxNQUFNLE9BQVE7QUFDbkIsU0FBSyxhQUFhO0FBQ2xCLFVBQU0sU0FBUyxNQUFNLElBQUksQ0FBQyxTQUFTLFNBQVMsTUFBTSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQzFELFVBQU0sU0FBUyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxRQUFRLElBQUksR0FBRyxDQUFDLEVBQUUsS0FBSyxPQUFPO0FBQ2pGLFVBQU0sT0FBTyxFQUFFLE9BQU8sT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLFFBQVEsY0FBYyxNQUFNLElBQUksRUFBRTtBQUNwRixRQUFJLE9BQVEsUUFBTyxPQUFPLE1BQU0sRUFBRSxNQUFNLFFBQVEsTUFBTSxFQUFFLENBQUM7QUFDekQsU0FBSyxNQUFNLFFBQVEsSUFBSTtBQUFBLEVBQ3pCO0FBR0EsTUFBTSxVQUFVLENBQUMsU0FBUztBQUN4QixVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksU0FBUyxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLEtBQUssTUFBTSxPQUFPLFVBQVUsUUFBUTtBQUNyRixXQUFPLEdBQUcsSUFBSTtBQUFBO0FBQUEsTUFBb0M7QUFBQSxJQUFNLENBQUM7QUFBQSxFQUMzRDtBQUVPLE1BQU0sWUFBWSxNQUFNO0FBQzdCLE9BQUcsK0JBQStCRCxLQUFJO0FBQ3RDLFNBQUssVUFBVSxDQUFDLEVBQUUsUUFBUSxJQUFJLE9BQU8sTUFBTTtBQUN6QyxVQUFJLFVBQVUsV0FBVyxVQUFXLE9BQU0sSUFBSSxFQUFFLEdBQUcsSUFBSSxNQUFNO0FBQUEsSUFDL0QsQ0FBQztBQUNELFNBQUssUUFBUSxDQUFDLEVBQUUsUUFBUSxHQUFHLE1BQU07QUFDL0IsWUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFO0FBQ3pCLFVBQUksQ0FBQyxRQUFRLFdBQVcsT0FBUTtBQUNoQyxXQUFLLGFBQWE7QUFDbEIsaUJBQVcsTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUFBLElBQzVCLENBQUM7QUFBQSxFQUNIOzs7QUNqRkEsTUFBTSxTQUFTO0FBR2YsTUFBTUUsUUFBTyxDQUFDLE9BQU87QUFDbkIsZUFBVyxXQUFXLElBQUksSUFBSSxNQUFNLEdBQUcsR0FBRztBQUN4QyxVQUFJLE1BQU0sUUFBUSxhQUFhLE1BQU0sTUFBTSxHQUFJO0FBQy9DLGNBQVEsU0FBUztBQUNqQixjQUFRLGdCQUFnQixNQUFNO0FBQUEsSUFDaEM7QUFBQSxFQUNGO0FBR0EsTUFBTSxPQUFPLENBQUMsTUFBTSxXQUFXO0FBQzdCLFNBQUssVUFBVSxPQUFPLGNBQWMsQ0FBQyxDQUFDLE1BQU07QUFDNUMsaUJBQWEsTUFBTSxhQUFhLFNBQVMsU0FBUyxJQUFJO0FBQ3RELFFBQUksQ0FBQyxLQUFLLFVBQVUsT0FBUSxNQUFLLGdCQUFnQixPQUFPO0FBQ3hELGVBQVcsV0FBVyxNQUFNLHdCQUF3QixJQUFJLEdBQUc7QUFDekQsWUFBTSxFQUFFLGFBQWEsSUFBSSxRQUFRO0FBQ2pDLGNBQVEsU0FBUyxDQUFDLFVBQVcsZ0JBQWdCLGlCQUFpQjtBQUFBLElBQ2hFO0FBQUEsRUFDRjtBQUdBLE1BQU0sUUFBUSxDQUFDLEVBQUUsUUFBUSxJQUFJLFNBQVMsT0FBTyxNQUFNO0FBQ2pELFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLFFBQVEsV0FBVyx1QkFBdUIsS0FBSyxNQUFNLEVBQUc7QUFDN0QsU0FBSyxNQUFNLE1BQU07QUFDakIsVUFBTSxXQUFXLFFBQVEsUUFBUTtBQUNqQyxVQUFNLFVBQVUsWUFBWSxPQUFPLFFBQVEsUUFBUTtBQUNuRCxRQUFJLENBQUMsV0FBVyxDQUFDLEtBQUssU0FBUyxPQUFPLEVBQUc7QUFDekMsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsYUFBYSxRQUFRLEVBQUU7QUFBQSxFQUNqQztBQUdBLE1BQU1DLE9BQU0sQ0FBQyxFQUFFLFFBQVEsS0FBSyxNQUFNO0FBQ2hDLFFBQUksT0FBTyxNQUFNLFNBQVMsY0FBZSxDQUFBRCxNQUFLLE9BQU8sRUFBRTtBQUN2RCxRQUFJLE9BQU8sVUFBVSxJQUFJLEVBQUcsTUFBSyxNQUFNO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFdBQVcsS0FBSztBQUNyQixPQUFHLHFDQUFxQ0MsSUFBRztBQUUzQyxVQUFNLE9BQU8sTUFBTTtBQUNqQixNQUFBRCxNQUFLO0FBQ0wsaUJBQVcsUUFBUSxJQUFJLGFBQWEsRUFBRyxNQUFLLElBQUk7QUFBQSxJQUNsRDtBQUNBLFNBQUssWUFBWSxJQUFJO0FBQ3JCLE9BQUcsWUFBWSxDQUFDLEVBQUUsVUFBVSxNQUFNLGFBQWEsS0FBSyxDQUFDO0FBQUEsRUFDdkQ7OztBQ3BEQSxNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLE9BQU8sTUFBTTtBQUNqQixRQUFJLFNBQVMsT0FBUTtBQUNyQixlQUFXLE1BQU0sU0FBUztBQUN4QixZQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQUksTUFBTSxhQUFhLFlBQVksR0FBRyxTQUFTLFFBQVEsRUFBRyxPQUFNLElBQUk7QUFBQSxJQUN0RTtBQUNBLFlBQVEsTUFBTTtBQUFBLEVBQ2hCO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsU0FBSyxVQUFVLENBQUMsRUFBRSxJQUFJLE9BQU8sTUFBTTtBQUNqQyxVQUFJLENBQUMsU0FBUyxVQUFVLENBQUMsT0FBUSxRQUFPO0FBQ3hDLGNBQVEsSUFBSSxFQUFFO0FBQ2QsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELE9BQUcsb0JBQW9CLElBQUk7QUFBQSxFQUM3Qjs7O0FDcEJBLE1BQU0sTUFBTTtBQUdaLE1BQU0sT0FBTyxDQUFDLElBQUlFLFVBQVM7QUFDekIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLEtBQU0sT0FBTSxLQUFLLElBQUksRUFBRSxRQUFRQSxLQUFJO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLGFBQWEsQ0FBQyxFQUFFLElBQUksSUFBSSxNQUFNO0FBQ2pDLFdBQUssSUFBSSxDQUFDLFFBQVE7QUFDaEIsWUFBSSxRQUFRO0FBQ1osWUFBSSxTQUFTO0FBQUEsTUFDZixDQUFDO0FBQ0QsVUFBSSxPQUFPLGlCQUFpQixZQUFZLENBQThCLEVBQUUsa0JBQWtCLFFBQVEsTUFBTSxNQUFNO0FBQzVHLFlBQUksaUJBQWtCLE1BQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxRQUFTLFNBQVMsUUFBUyxJQUFJLEdBQUk7QUFBQSxNQUNsRixDQUFDO0FBQ0QsVUFBSSxpQkFBaUIsV0FBVyxNQUFNLEtBQUssSUFBSSxDQUFDLFFBQVMsSUFBSSxTQUFTLElBQUssQ0FBQztBQUFBLElBQzlFLENBQUM7QUFFRCxTQUFLLFlBQVksTUFBTSxJQUFJLEdBQUcsRUFBRSxRQUFRLENBQUMsUUFBUSxJQUFJLGdCQUFnQixVQUFVLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDdkY7OztBQ1ZBLE1BQU1DLFNBQVEsQ0FBQyxZQUFZO0FBQ3pCLFVBQU0sRUFBRSxRQUFRLElBQUk7QUFDcEIsUUFBSSxLQUFLLE9BQU8sR0FBRztBQUNqQixjQUFRLE9BQU87QUFDZixhQUFPLFVBQVU7QUFBQSxJQUNuQjtBQUNBLFVBQU0sUUFBUSxPQUFPLE1BQU0sUUFBUSxPQUFPLEtBQUs7QUFDL0MsVUFBTSxNQUFNLGFBQWEsT0FBTyxrQkFBa0IsT0FBTyxlQUFlLFNBQVMsTUFBTTtBQUN2RixZQUFRLE1BQU0sR0FBRztBQUNqQixZQUFRLE1BQU0sUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQ25DO0FBS08sTUFBTSxRQUFRLENBQUMsWUFBWTtBQUNoQyxRQUFJLE9BQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU8sS0FBTTtBQUMxRCxhQUFTLFFBQVEsU0FBUztBQUMxQixhQUFTLGlCQUFpQixRQUFRLE1BQU0sS0FBSyxRQUFRLE9BQU8sR0FBRyxJQUFJO0FBQ25FLGVBQVcsTUFBTUEsT0FBTSxPQUFPLEdBQUcsUUFBUSxLQUFLO0FBQzlDLGlCQUFhO0FBQ2IsYUFBUztBQUNULGVBQVc7QUFDWCxnQkFBWTtBQUNaLGdCQUFZO0FBQ1osZ0JBQVk7QUFDWixjQUFVO0FBQ1YsaUJBQWE7QUFDYixpQkFBYTtBQUNiLGVBQVc7QUFDWCxnQkFBWTtBQUNaLGlCQUFhO0FBQUEsRUFDZjs7O0FDaERBLFFBQU0sS0FBSzsiLAogICJuYW1lcyI6IFsiYXNrIiwgInNlZW4iLCAib3B0aW9ucyIsICJzdGFydCIsICJhc2siLCAiZmlyc3QiLCAiZm9sbG93IiwgImFsbCIsICJrZXkiLCAiam9iIiwgInJ1biIsICJrZXB0IiwgImZvbGxvdyIsICJqb2IiLCAic2VudCIsICJzZXR0bGUiLCAiYnV0dG9uIiwgInNob3ciLCAibm90ZSIsICJncm91cHMiLCAibWFyayIsICJpc093biIsICJuZXdzIiwgInRvIiwgInN3YXAiLCAiY2FsbCIsICJlbmQiLCAiYmVnaW4iLCAiZmlyc3QiLCAiZmlyc3QiLCAiYXNrIiwgInRlbGwiLCAiY2F1c2VzIiwgIm5vdGUiLCAicHJlc3NlZCIsICJzaG93IiwgImVuZCIsICJzaG93IiwgImJlZ2luIl0KfQo=
