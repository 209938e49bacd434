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
    if (!job) return;
    const last = body.get("nitro-id");
    body.delete("nitro-id");
    body.append("nitro-id", last);
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
    const other = heard && line?.find((job2) => job2.heard && !job2.token && !isFull(job2.heard));
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
  var leave = (id, to) => {
    for (const job of lineOf(id).splice(1)) announce("done", job);
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
      if (from === id && name === "nitro:error") reject?.(failure(detail));
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
    const root = find(id);
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
    const cookies = new URLSearchParams(document.cookie.replaceAll("; ", "&"));
    body.set("csrfmiddlewaretoken", cookies.get(options.nitroCsrfCookie) || options.nitroCsrf);
    body.set("nitro-try", "0");
    body.append("nitro-token", job.token ?? "");
    body.append("nitro-id", newId());
  };
  var newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => (byte + 256).toString(16).slice(1)).join("");
  var connect = (adapter) => {
    adapter.capture(ask);
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9yZ2V0LmpzIiwgIi4uLy4uL2NsaWVudC93YXkuanMiLCAiLi4vLi4vY2xpZW50L3R5cGluZzIuanMiLCAiLi4vLi4vY2xpZW50L2h0bXgyLmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9mb2N1cy5qcyIsICIuLi8uLi9jbGllbnQvbGluZXMuanMiLCAiLi4vLi4vY2xpZW50L2VudHJpZXMuanMiLCAiLi4vLi4vY2xpZW50L3RvYXN0cy5qcyIsICIuLi8uLi9jbGllbnQvb3duLmpzIiwgIi4uLy4uL2NsaWVudC9wcmVzcy5qcyIsICIuLi8uLi9jbGllbnQvYW5zd2Vycy5qcyIsICIuLi8uLi9jbGllbnQvcmlkZXJzLmpzIiwgIi4uLy4uL2NsaWVudC9wYXJ0cy5qcyIsICIuLi8uLi9jbGllbnQvZXZlbnRzLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9sYXp5LmpzIiwgIi4uLy4uL2NsaWVudC9saXZlLmpzIiwgIi4uLy4uL2NsaWVudC9sb2FkaW5nLmpzIiwgIi4uLy4uL2NsaWVudC9wb2xscy5qcyIsICIuLi8uLi9jbGllbnQvdXBsb2Fkcy5qcyIsICIuLi8uLi9jbGllbnQvc3RhcnQuanMiLCAiLi4vLi4vY2xpZW50L25pdHJvLWh0bXgyLmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBXaGVyZSB0aGluZ3MgYXJlIG9uIHRoZSBwYWdlLCBhbmQgd2hvc2UgdGhleSBhcmUuICovXG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgaGFzIHdyaXR0ZW4gYXQgb3VyIHNjcmlwdC4gKi9cbmV4cG9ydCBjb25zdCBvcHRpb25zID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KS5kYXRhc2V0O1xuZXhwb3J0IGNvbnN0IFJPT1QgPSAnW2RhdGEtbml0cm8tY29tcG9uZW50XSc7XG5leHBvcnQgY29uc3QgQVNLUyA9ICdbaHgtcG9zdF0sW2RhdGEtaHgtcG9zdF0nO1xuXG5sZXQgdW50cnVzdGVkID0gJyc7XG4vKiogTmFtZSB3aGF0IHBlb3BsZSB3cm90ZTogbm90aGluZyBpbiB0aGVyZSBhY3RzLCBpcyBib3VuZCwgb3IgaXMgYSBjb21wb25lbnQuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZGlzdHJ1c3QgPSAoc2VsZWN0b3IpID0+IHZvaWQgKHVudHJ1c3RlZCA9IHNlbGVjdG9yKTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzVHJ1c3RlZCA9IChlbGVtZW50KSA9PiAhZWxlbWVudC5jbG9zZXN0Py4odW50cnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdD86IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsID0gKHNlbGVjdG9yLCByb290ID0gZG9jdW1lbnQpID0+IFsuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoaXNUcnVzdGVkKTtcblxuLyoqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpcnN0ID0gKHNlbGVjdG9yKSA9PiBhbGwoc2VsZWN0b3IpWzBdO1xuXG4vKiogQHR5cGUgeyhpZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmluZCA9IChpZCkgPT4gaWQgJiYgZmlyc3QoJyMnICsgQ1NTLmVzY2FwZShpZCkpO1xuXG4vKiogV2hhdCBwbGFpbiBodG14IHB1dHMgaW4gYSByb290J3MgcGxhY2UgaGFzIHRoZSBvbGQgb25lJ3MgdG9rZW4gdW50aWwgaHRteCBzZXR0bGVzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTZXR0bGVkID0gKHJvb3QpID0+ICFyb290Py5jbG9zZXN0KCcuaHRteC1hZGRlZCcpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5leHBvcnQgY29uc3Qgc2V0dGxlZCA9IGFzeW5jIChpZCkgPT4ge1xuICBmb3IgKGxldCB0cmllcyA9IDA7IHRyaWVzIDwgNTAwICYmICFpc1NldHRsZWQoZmluZChpZCkpOyB0cmllcysrKSBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCAxMCkpO1xuICByZXR1cm4gZmluZChpZCk7XG59O1xuXG4vKiogVGhlIHJvb3Qgb2YgdGhlIGNvbXBvbmVudCB0aGF0IGFuIGVsZW1lbnQgYmVsb25ncyB0bywgYnkgaXRzIHNsb3RzLCB0b28uXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHJvb3RPZiA9IChlbGVtZW50KSA9PiB7XG4gIGlmICghaXNUcnVzdGVkKGVsZW1lbnQpKSByZXR1cm47XG4gIGNvbnN0IHJvb3QgPSBlbGVtZW50LmNsb3Nlc3Q/LihgJHtST09UfSxbZGF0YS1uaXRyby1vd25lcl1gKTtcbiAgcmV0dXJuIGZpbmQocm9vdD8uZGF0YXNldC5uaXRyb093bmVyKSA/PyByb290O1xufTtcblxuLyoqIFdoYXQgYmVsb25ncyB0byB0aGUgY29tcG9uZW50IG9mIHRoaXMgcm9vdCwgYW5kIHRvIG5vbmUgaW5zaWRlLlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbE9mID0gKHNlbGVjdG9yLCByb290KSA9PiBhbGwoc2VsZWN0b3IsIHJvb3QpLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdE9mKGVsZW1lbnQpID09PSByb290KTtcblxuLyoqIFRoZSBwYXJ0cyBvZiBhbiBhbnN3ZXI6IGEgY29tcG9uZW50LCBhbmQgd2hhdCBpdCBicmluZ3MgdG8gaXRzIHNsb3RzLlxuICogQHR5cGUgeyh0ZW1wbGF0ZTogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBwYXJ0c09mID0gKHsgY29udGVudCB9KSA9PlxuICBbY29udGVudCwgLi4uWy4uLmNvbnRlbnQucXVlcnlTZWxlY3RvckFsbCgndGVtcGxhdGVbZGF0YS1uaXRyby11cGRhdGVdJyldLm1hcCgodXBkYXRlKSA9PiB1cGRhdGUuY29udGVudCldO1xuXG4vKiogV2hldGhlciBub3RoaW5nIGluIGEgY29tcG9uZW50IGlzIG9mIGFub3RoZXIsIG9yIG9mIHBlb3BsZSwgc28gdGhhdCBub2JvZHkgaGFzIHRvIGFzayBlYWNoIGVsZW1lbnQuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1BsYWluID0gKHJvb3QpID0+ICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7Uk9PVH0sW2RhdGEtbml0cm8tc2xvdF0sJHt1bnRydXN0ZWR9YCk7XG5cbi8qKiBXaGV0aGVyIHRoZSBhZGRyZXNzIGlzIHRoYXQgb2YgYW4gYWN0aW9uIG9mIHRoZSBjb21wb25lbnQgYXJvdW5kIHRoZSBlbGVtZW50LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091cnMgPSAoZWxlbWVudCwgcGF0aCkgPT4gcGF0aD8uc3RhcnRzV2l0aChyb290T2YoZWxlbWVudCk/LmRhdGFzZXQubml0cm9VcmwgPz8gTmFOKTtcblxuLyoqIFdyaXRlIGFuIGF0dHJpYnV0ZSBhcyBpdCB3YXM7IG51bGw6IGl0IHdhcyBub3QgdGhlcmUuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgbmFtZTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nIHwgbnVsbCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzZXRBdHRyaWJ1dGUgPSAoZWxlbWVudCwgbmFtZSwgdmFsdWUpID0+XG4gIHZhbHVlID09PSBudWxsID8gZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUobmFtZSkgOiBlbGVtZW50LnNldEF0dHJpYnV0ZShuYW1lLCB2YWx1ZSk7XG5cbmV4cG9ydCBjb25zdCBhZGRyZXNzID0gKCkgPT4gbG9jYXRpb24ucGF0aG5hbWUgKyBsb2NhdGlvbi5zZWFyY2g7XG5cbi8qKiBIZWFyIGV2ZW50cyBiZWZvcmUgZXZlcnlib2R5IGVsc2UuXG4gKiBAdHlwZSB7KG5hbWVzOiBzdHJpbmcsIGxpc3RlbmVyOiAoZXZlbnQ6IGFueSkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBvbiA9IChuYW1lcywgbGlzdGVuZXIpID0+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzLnNwbGl0KCcgJykpIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbn07XG5cbi8qKiBMZXQgbm9ib2R5IGVsc2UgaGVhciBhbiBldmVudCwgYW5kIHRoZSBicm93c2VyIGRvIG5vdGhpbmcuXG4gKiBAdHlwZSB7KGV2ZW50OiBFdmVudCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzdG9wID0gKGV2ZW50KSA9PiB7XG4gIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gIGV2ZW50LnN0b3BJbW1lZGlhdGVQcm9wYWdhdGlvbigpO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gQ3VzdG9tRXZlbnR9ICovXG5leHBvcnQgY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwpID0+IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcblxuLyoqIEB0eXBlIHsoYm9keTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhhc0ZpbGUgPSAoYm9keSkgPT4gYm9keSBpbnN0YW5jZW9mIEZvcm1EYXRhICYmIFsuLi5ib2R5LnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgaW5zdGFuY2VvZiBCbG9iKTtcbiIsICIvKiBKb2JzLCBhbmQgd2hhdCB0aGUgZmVhdHVyZXMgaGVhciBvZiB0aGVtLCBpbiB0aGlzIG9yZGVyOlxuICogICBxdWV1ZWQgICAgYSBjb21wb25lbnQgYXNrcyBmb3Igc29tZXRoaW5nOyBhIGxpc3RlbmVyIHRoYXQgcmV0dXJucyBmYWxzZSBob2xkcyBpdCBiYWNrXG4gKiAgIGxlYXZpbmcgICBpdCBpcyBiZWluZyBzZW50LCBhbmQgbm9ib2R5IGhhcyBzdG9wcGVkIGl0XG4gKiAgIGFuc3dlcmVkICB0aGUgYW5zd2VyIGlzIG9uIHRoZSBwYWdlLCBvciB0aGVyZSB3YXMgbm9uZTsgaXRzIGV2ZW50cyBjb21lIG5leHRcbiAqICAgZG9uZSAgICAgIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLCBvciBpdCB3YXMgZHJvcHBlZFxuICogYW5kIGJlc2lkZXM6IHVwbG9hZGluZyB7aWQsIHhocn0sIG9mIGZpbGVzIG9mIGEgY29tcG9uZW50OyBuYXZpZ2F0ZWQsIHdoZW4gaHRteCBoYXMgY2hhbmdlZCB0aGUgYWRkcmVzcztcbiAqIHJlc3RvcmVkLCB3aGVuIGh0bXggaGFzIHB1dCB0aGUgSFRNTCBvZiBhbiBlYXJsaWVyIHBhZ2UgYmFjay5cbiAqL1xuaW1wb3J0IHsgYWRkcmVzcyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IGpvYnMgPSBuZXcgRXZlbnRUYXJnZXQoKTsgLy8gYSBsaXN0ZW5lciB0aGF0IHRocm93cyBzdG9wcyBubyBvdGhlciwgYW5kIG5vIGpvYlxuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGxpc3RlbmVyOiAoam9iOiBhbnkpID0+IGFueSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBoZWFyID0gKG5hbWUsIGxpc3RlbmVyKSA9PlxuICBqb2JzLmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIGlmIChsaXN0ZW5lcihldmVudC5kZXRhaWwpID09PSBmYWxzZSkgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsPzogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGFubm91bmNlID0gKG5hbWUsIGRldGFpbCkgPT4gam9icy5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGNhbmNlbGFibGU6IHRydWUsIGRldGFpbCB9KSk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIG1vcmU/OiBQYXJ0aWFsPEpvYj4pID0+IEpvYn0gKi9cbmV4cG9ydCBjb25zdCBuZXdKb2IgPSAocm9vdCwgYWN0aW9uLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGJvZHkgPSBuZXcgRm9ybURhdGEoKTtcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCAnJyk7IC8vIGhvbGRzIHRoZSBmaXJzdCBwbGFjZSwgZm9yIERqYW5nbyB0byByZWFkIHdoYXRldmVyIGlzIGN1dCBvZmZcbiAgcmV0dXJuIHtcbiAgICBpZDogcm9vdC5pZCxcbiAgICBjb21wb25lbnQ6IHJvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudCxcbiAgICBhY3Rpb24sXG4gICAgcGF0aDogYCR7cm9vdC5kYXRhc2V0Lm5pdHJvVXJsfSR7ZW5jb2RlVVJJQ29tcG9uZW50KGFjdGlvbil9L2AsXG4gICAgcm9vdCxcbiAgICBwYWdlOiBhZGRyZXNzKCksXG4gICAgYm9keSxcbiAgICBzZW50OiBuZXcgTWFwKCksXG4gICAgY2hhaW46IFtdLFxuICAgIGNvdW50czoge30sXG4gICAgcmlkZXJzOiBuZXcgTWFwKCksXG4gICAgLi4ubW9yZSxcbiAgfTtcbn07XG5cbi8qKiBXaGV0aGVyIHRoZSBicmlkZ2UgYWRkcyBhIHBhcmFtZXRlciBieSBpdHNlbGY6IHdoYXQgaXMgYm91bmQsIGFuZCB3aGF0IGVsc2UgaXMgb3Vycy5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VyTmFtZSA9IChuYW1lKSA9PiBuYW1lLnN0YXJ0c1dpdGgoJ25pdHJvLScpO1xuXG4vKiogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgYXJnczogb2JqZWN0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGFkZEFyZ3VtZW50cyA9IChib2R5LCBhcmdzKSA9PiB7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhhcmdzKSkge1xuICAgIGlmIChpc091ck5hbWUobmFtZSkpIGNvbnRpbnVlO1xuICAgIGJvZHkuZGVsZXRlKG5hbWUpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlIDogW3ZhbHVlXSkge1xuICAgICAgY29uc3QgaXNKc29uID0gaXRlbSAmJiB0eXBlb2YgaXRlbSA9PT0gJ29iamVjdCcgJiYgIShpdGVtIGluc3RhbmNlb2YgQmxvYik7XG4gICAgICBib2R5LmFwcGVuZChuYW1lLCBpc0pzb24gPyBKU09OLnN0cmluZ2lmeShpdGVtKSA6IGl0ZW0gPz8gJycpO1xuICAgIH1cbiAgfVxufTtcbiIsICIvKiBXaGF0IGJvdGggdmVyc2lvbnMgb2YgaHRteCBoYXZlIGluIGNvbW1vbi4gKi9cbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IEFTS1MsIGhhc0ZpbGUsIGlzT3Vycywgb24sIHJvb3RPZiwgc3RvcCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBUaGUgcGFnZSdzIGh0bXg7IG5vdCBhbm90aGVyIG9uZSB0aGF0IGl0IGxvYWRzIGxhdGVyLlxuICogQHR5cGUge2FueX0gKi9cbmV4cG9ydCBsZXQgaHRteDtcblxuLyoqIFRha2UgdGhlIGh0bXggdGhhdCBpcyB0aGVyZSwgaWYgaXQgaXMgb2YgdGhpcyB2ZXJzaW9uLlxuICogQHR5cGUgeyh2ZXJzaW9uOiBudW1iZXIpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB0YWtlID0gKHZlcnNpb24pID0+IHtcbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteDtcbiAgaWYgKGZvdW5kPy5hamF4ICYmIHBhcnNlSW50KGZvdW5kLnZlcnNpb24pID09PSB2ZXJzaW9uKSBodG14ID8/PSBmb3VuZDsgLy8gYW4gZWxlbWVudCBtYXkgaGF2ZSB0aGlzIGlkXG4gIHJldHVybiBodG14O1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uSHRteCA9IChuYW1lLCBsaXN0ZW5lcikgPT4gb24oYGh0bXg6JHtuYW1lfWAsIChldmVudCkgPT4gbGlzdGVuZXIoZXZlbnQsIGV2ZW50LmRldGFpbCkpO1xuXG4vKiogR2l2ZSBhIHJlcXVlc3Qgb2YgYSBjb21wb25lbnQgdG8gdGhlIGJyaWRnZSBpbnN0ZWFkIG9mIHNlbmRpbmcgaXQuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnksIGFzazogKGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkLCBjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBncmFiID0gKGV2ZW50LCBhc2ssIGNhdWdodCkgPT4ge1xuICBpZiAoIWlzT3VycyhjYXVnaHQuZWxlbWVudCwgY2F1Z2h0LnBhdGgpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpOyAvLyBvdGhlcnMgc2VlIGl0IGxlYXZlXG4gIGFzayhjYXVnaHQpO1xufTtcblxuLyoqIFdoZXJlIHRoZSBwYWdlIGhhcyBhbiBodG14IG9mIHRoZSBvdGhlciB2ZXJzaW9uIGFzIHdlbGwsIHRoYXQgb25lIGxlYXZlcyBvdXIgZWxlbWVudHMgYWxvbmUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGVsZW1lbnQ/OiBhbnksIHBhdGg/OiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkUml2YWwgPSAobmFtZSwgcmVhZCkgPT5cbiAgb25IdG14KG5hbWUsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbGVtZW50LCBwYXRoIH0gPSByZWFkKGRldGFpbCk7XG4gICAgaWYgKGVsZW1lbnQgJiYgaXNPdXJzKGVsZW1lbnQsIHBhdGgpKSBzdG9wKGV2ZW50KTtcbiAgfSk7XG5cbi8qKiBodG14IHB1dHMgZWxlbWVudHMgb24gdGhlIHBhZ2Ugc29tZSB0aW1lIGJlZm9yZSBpdCBsaXN0ZW5zIHRvIHRoZW0sIHdoaWNoIGl0IHRlbGxzIGJ5IHRoZSBldmVudCBgbmFtZWAuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBodXJyeSA9IChuYW1lKSA9PiB7XG4gIGNvbnN0IHNlZW4gPSBuZXcgV2Vha1NldCgpO1xuICBvbkh0bXgobmFtZSwgKHsgdGFyZ2V0IH0pID0+IHNlZW4uYWRkKHRhcmdldCkpO1xuICBvbignY2xpY2sgc3VibWl0IGNoYW5nZSBpbnB1dCBrZXlkb3duJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gdGFyZ2V0LmNsb3Nlc3Q/LihBU0tTKTtcbiAgICBpZiAoIWVsZW1lbnQgfHwgc2Vlbi5oYXMoZWxlbWVudCkpIHJldHVybjtcbiAgICBpZiAoaXNPdXJzKGVsZW1lbnQsIGVsZW1lbnQuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykgPz8gZWxlbWVudC5kYXRhc2V0Lmh4UG9zdCkpIGh0bXgucHJvY2VzcyhlbGVtZW50KTtcbiAgfSk7XG59O1xuXG4vKiogVGVsbCB3aGF0IGxlYXZlcywgb25jZSBhbGwgb3RoZXJzIGhhZCB0aGUgY2hhbmNlIHRvIHN0b3Agb3IgY29tcGxldGUgaXQuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGpvYj86IEpvYiwgZWxlbWVudDogYW55LCBib2R5OiBhbnksIHhocjogKCkgPT4gYW55IH0pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd2F0Y2hMZWF2aW5nID0gKG5hbWUsIHJlYWQpID0+XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKGBodG14OiR7bmFtZX1gLCAoLyoqIEB0eXBlIHthbnl9ICovIHsgZGVmYXVsdFByZXZlbnRlZCwgZGV0YWlsIH0pID0+IHtcbiAgICBpZiAoZGVmYXVsdFByZXZlbnRlZCkgcmV0dXJuO1xuICAgIGNvbnN0IHsgam9iLCBlbGVtZW50LCBib2R5LCB4aHIgfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBjb25zdCBpZCA9IHJvb3RPZihlbGVtZW50KT8uaWQ7XG4gICAgaWYgKGlkICYmIGhhc0ZpbGUoYm9keSkpIGFubm91bmNlKCd1cGxvYWRpbmcnLCB7IGlkLCB4aHI6IHhocigpIH0pO1xuICAgIGlmICgham9iKSByZXR1cm47XG4gICAgY29uc3QgbGFzdCA9IGJvZHkuZ2V0KCduaXRyby1pZCcpOyAvLyBvdGhlcnMgbWF5IGhhdmUgcHV0IHNvbWV0aGluZyBiZWhpbmQgaXRcbiAgICBib2R5LmRlbGV0ZSgnbml0cm8taWQnKTtcbiAgICBib2R5LmFwcGVuZCgnbml0cm8taWQnLCBsYXN0KTtcbiAgICBhbm5vdW5jZSgnbGVhdmluZycsIGpvYik7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgdG86IHsgcm9vdDogYW55LCBzb3VyY2U6IGFueSwgaGVhZGVyczogYW55IH0sIG1vcmU/OiBvYmplY3QpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWpheCA9IChqb2IsIHsgcm9vdDogdGFyZ2V0LCBzb3VyY2UsIGhlYWRlcnMgfSwgbW9yZSkgPT4ge1xuICBpZiAoaGFzRmlsZShqb2IuYm9keSkpIHNvdXJjZS5zZXRBdHRyaWJ1dGUoJ2h4LWVuY29kaW5nJywgJ211bHRpcGFydC9mb3JtLWRhdGEnKTtcbiAgLy8gVmFsaWRhdGVkIGF0IHRoZSBjbGljay5cbiAgY29uc3QgZXZlbnQgPSB7IG5pdHJvOiBqb2IsIHN1Ym1pdHRlcjogeyBmb3JtTm9WYWxpZGF0ZTogdHJ1ZSB9IH07XG4gIHJldHVybiBodG14LmFqYXgoJ1BPU1QnLCBqb2IucGF0aCwgeyBzb3VyY2UsIHRhcmdldCwgaGVhZGVycywgZXZlbnQsIC4uLm1vcmUgfSk7XG59O1xuIiwgIi8qIEZvcm0gZmllbGRzIGFuZCBvdGhlciBjb250cm9sczogd2hhdCBzdGFuZHMgaW4gdGhlbSwgd2hhdCB0aGUgc2VydmVyIGdhdmUsIGFuZCB3aGF0IHRyYXZlbHMgd2l0aCBhIGpvYi4gKi9cbmltcG9ydCB7IGlzUGxhaW4sIGlzVHJ1c3RlZCwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuZXhwb3J0IGNvbnN0IEZJRUxEUyA9ICdpbnB1dCxzZWxlY3QsdGV4dGFyZWEnO1xuZXhwb3J0IGNvbnN0IFRZUEVEID1cbiAgJ3RleHRhcmVhLGlucHV0Om5vdChbdHlwZT1jaGVja2JveF0sW3R5cGU9cmFkaW9dLFt0eXBlPWZpbGVdLFt0eXBlPWJ1dHRvbl0sW3R5cGU9c3VibWl0XSxbdHlwZT1yZXNldF0pJztcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGlzVGljayA9ICh7IHR5cGUgfSkgPT4gL2NoZWNrYm94fHJhZGlvLy50ZXN0KHR5cGUpO1xuXG4vKiogQHR5cGUgeyhzb21lOiBhbnlbXSwgb3RoZXJzOiBhbnlbXSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1NhbWUgPSAoc29tZSwgb3RoZXJzKSA9PiBzb21lLmxlbmd0aCA9PT0gb3RoZXJzLmxlbmd0aCAmJiBzb21lLmV2ZXJ5KCh2YWx1ZSwgYXQpID0+IHZhbHVlID09PSBvdGhlcnNbYXRdKTtcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHZhbHVlc09mID0gKGZpZWxkKSA9PiB7XG4gIGlmIChpc1RpY2soZmllbGQpKSByZXR1cm4gZmllbGQuY2hlY2tlZCA/IFtmaWVsZC52YWx1ZV0gOiBbXTtcbiAgaWYgKGZpZWxkLm9wdGlvbnMpIHJldHVybiBbLi4uZmllbGQuc2VsZWN0ZWRPcHRpb25zXS5tYXAoKG9wdGlvbikgPT4gb3B0aW9uLnZhbHVlKTtcbiAgcmV0dXJuIFsuLi4oZmllbGQuZmlsZXMgPz8gW2ZpZWxkLnZhbHVlXSldO1xufTtcblxuLyoqIFdoYXQgdGhlIHNlcnZlciBnYXZlOiB3aGF0IGEgcmVzZXQgd291bGQgYnJpbmcuXG4gKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBnaXZlbiA9IChmaWVsZCkgPT4ge1xuICBjb25zdCB7IGRlZmF1bHRWYWx1ZSwgZmlsZXMsIG11bHRpcGxlLCBvcHRpb25zLCBzaXplIH0gPSBmaWVsZDtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5kZWZhdWx0Q2hlY2tlZCA/IFtmaWVsZC52YWx1ZV0gOiBbXTtcbiAgaWYgKGZpbGVzKSByZXR1cm4gW107XG4gIGlmICghb3B0aW9ucykge1xuICAgIGlmIChmaWVsZC52YWx1ZSA9PT0gZGVmYXVsdFZhbHVlKSByZXR1cm4gW2RlZmF1bHRWYWx1ZV07XG4gICAgY29uc3QgY2xvbmUgPSBmaWVsZC5jbG9uZU5vZGUoKTsgLy8ga25vd3Mgd2hhdCBpdHMgdHlwZSBtYWtlcyBvZiBhIHZhbHVlOiBvZiBubyBjb2xvdXIsIGJsYWNrXG4gICAgY2xvbmUudmFsdWUgPSBkZWZhdWx0VmFsdWU7XG4gICAgcmV0dXJuIFtjbG9uZS52YWx1ZV07XG4gIH1cbiAgbGV0IGNob3NlbiA9IFsuLi5vcHRpb25zXS5maWx0ZXIoKG9wdGlvbikgPT4gb3B0aW9uLmRlZmF1bHRTZWxlY3RlZCk7XG4gIGlmICghbXVsdGlwbGUgJiYgIWNob3NlblswXSAmJiBzaXplIDwgMikgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiAhb3B0aW9uLm1hdGNoZXMoJzpkaXNhYmxlZCcpKS5zbGljZSgwLCAxKTtcbiAgcmV0dXJuIChtdWx0aXBsZSA/IGNob3NlbiA6IGNob3Nlbi5zbGljZSgtMSkpLm1hcCgoeyB2YWx1ZSB9KSA9PiB2YWx1ZSk7XG59O1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55LCB2YWx1ZXM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdyaXRlID0gKGZpZWxkLCB2YWx1ZXMpID0+IHtcbiAgaWYgKGlzU2FtZSh2YWx1ZXMsIHZhbHVlc09mKGZpZWxkKSkpIHJldHVybjsgLy8gd3JpdGluZyBtb3ZlcyB0aGUgY2FyZXRcbiAgaWYgKGlzVGljayhmaWVsZCkpIGZpZWxkLmNoZWNrZWQgPSB2YWx1ZXMubGVuZ3RoO1xuICBlbHNlIGlmIChmaWVsZC5vcHRpb25zKSBmb3IgKGNvbnN0IG9wdGlvbiBvZiBmaWVsZC5vcHRpb25zKSBvcHRpb24uc2VsZWN0ZWQgPSB2YWx1ZXMuaW5jbHVkZXMob3B0aW9uLnZhbHVlKTtcbiAgZWxzZSBpZiAoZmllbGQuZmlsZXMpIHtcbiAgICBjb25zdCB0cmFuc2ZlciA9IG5ldyBEYXRhVHJhbnNmZXIoKTtcbiAgICBmb3IgKGNvbnN0IGZpbGUgb2YgdmFsdWVzKSB0cmFuc2Zlci5pdGVtcy5hZGQoZmlsZSk7XG4gICAgZmllbGQuZmlsZXMgPSB0cmFuc2Zlci5maWxlcztcbiAgfSBlbHNlIGZpZWxkLnZhbHVlID0gdmFsdWVzO1xufTtcblxuLyoqIFdoYXQgYSBidXR0b24gZG9lcywgb3IgdGhlIGZvcm0gdGhhdCBpdCBzZW5kcy5cbiAqIEB0eXBlIHsoY29udHJvbDogYW55KSA9PiBzdHJpbmdbXX0gKi9cbmV4cG9ydCBjb25zdCBkb2luZ09mID0gKGNvbnRyb2wpID0+IHtcbiAgY29uc3QgYXNrZXIgPSAoY29udHJvbC50eXBlID09PSAnc3VibWl0JyAmJiAhY29udHJvbC5oYXNBdHRyaWJ1dGUoJ2h4LXBvc3QnKSAmJiBjb250cm9sLmZvcm0pIHx8IGNvbnRyb2w7XG4gIHJldHVybiBbYXNrZXIuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykgPz8gYXNrZXIuZ2V0QXR0cmlidXRlKCdocmVmJyksIGFza2VyLmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1hcmdzJyldO1xufTtcblxuY29uc3QgVEhFSVJTID0gJ3Blb3BsZSc7IC8vIHdyb3RlIGl0XG5cbi8qKiBAdHlwZSB7KGVudHJ5OiBbc3RyaW5nLCBhbnldKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3duID0gKFtrZXldKSA9PiAha2V5LnN0YXJ0c1dpdGgoVEhFSVJTKTtcblxuLyoqIFdoYXRldmVyIGNhbiBoYXZlIGEgdmFsdWUgb3IgdGhlIGZvY3VzLCBieSBrZXlzIHRoYXQgb3V0bGl2ZSB0aGUgZWxlbWVudHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gTWFwPHN0cmluZywgYW55Pn0gKi9cbmV4cG9ydCBjb25zdCBjb250cm9sc09mID0gKHJvb3QpID0+IHtcbiAgY29uc3QgY291bnRzID0gbmV3IE1hcCgpO1xuICBjb25zdCBjb250cm9scyA9IG5ldyBNYXAoKTtcbiAgY29uc3QgcGxhaW4gPSBpc1BsYWluKHJvb3QpICYmIHJvb3Q7XG4gIGZvciAoY29uc3QgY29udHJvbCBvZiByb290LnF1ZXJ5U2VsZWN0b3JBbGwoRklFTERTICsgJyxhLGJ1dHRvbixzdW1tYXJ5LFt0YWJpbmRleF0nKSkge1xuICAgIGNvbnN0IHsgZm9ybSwgaWQsIGxvY2FsTmFtZSwgbmFtZSwgdmFsdWUgfSA9IGNvbnRyb2w7XG4gICAgLy8gQ291bnRlZCBpbiBlYWNoIGNoaWxkLCBhbmQgaW4gZWFjaCBzbG90LCBieSBpdHNlbGY6IHRoZXkgY29tZSwgZ28gYW5kIGNoYW5nZSBwbGFjZXMuXG4gICAgY29uc3QgaG9tZSA9IHBsYWluIHx8IGNvbnRyb2wuY2xvc2VzdCgnW2RhdGEtbml0cm8tY29tcG9uZW50XSxbZGF0YS1uaXRyby1zbG90XScpO1xuICAgIC8vIEEgZm9ybSdzIGFyZ3VtZW50cyBuYW1lIHRoZSByb3cgb2YgaXRzIGlucHV0cy5cbiAgICBjb25zdCBvd24gPSBpZCB8fCBbbG9jYWxOYW1lLCBuYW1lLCBpc1RpY2soY29udHJvbCkgJiYgdmFsdWUsIGZvcm0/LmRhdGFzZXQubml0cm9BcmdzLCAuLi5kb2luZ09mKGNvbnRyb2wpXTtcbiAgICBjb25zdCBrZXkgPSBbcGxhaW4gfHwgaXNUcnVzdGVkKGNvbnRyb2wpID8gJycgOiBUSEVJUlMsIGhvbWUuaWQsIG93bl0uam9pbigpO1xuICAgIGNvdW50cy5zZXQoa2V5LCAoY291bnRzLmdldChrZXkpID8/IDApICsgMSk7XG4gICAgY29udHJvbHMuc2V0KGAke2tleX0gJHtjb3VudHMuZ2V0KGtleSl9YCwgY29udHJvbCk7XG4gIH1cbiAgcmV0dXJuIGNvbnRyb2xzO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBhbnl9ICovXG5jb25zdCBmb3JtT2YgPSAoZWxlbWVudCkgPT4gKGVsZW1lbnQ/LmxvY2FsTmFtZSAhPT0gJ2Zvcm0nICYmIGVsZW1lbnQ/LmZvcm0pIHx8IChlbGVtZW50Py5jbG9zZXN0KCdmb3JtJykgPz8gbnVsbCk7XG5cbi8qKiBUYWtlIG91dCB3aGF0IGh0bXggaGFzIHJlYWQgaW4gYSBmaWVsZC5cbiAqIEB0eXBlIHsoYm9keTogRm9ybURhdGEsIGZpZWxkOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCB3aXRoZHJhdyA9IChib2R5LCBmaWVsZCkgPT4ge1xuICBjb25zdCBsZWZ0ID0gYm9keS5nZXRBbGwoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzT2YoZmllbGQpKSB7XG4gICAgY29uc3QgYXQgPSBsZWZ0Lmxhc3RJbmRleE9mKHZhbHVlKTtcbiAgICBpZiAoYXQgPj0gMCkgbGVmdC5zcGxpY2UoYXQsIDEpO1xuICB9XG4gIGJvZHkuZGVsZXRlKGZpZWxkLm5hbWUpO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIGxlZnQpIGJvZHkuYXBwZW5kKGZpZWxkLm5hbWUsIHZhbHVlKTtcbn07XG5cbi8qKiBOb3RlIHRoZSBmaWVsZHMgdGhhdCB0cmF2ZWwgd2l0aCBhIGpvYi5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVhZEZpZWxkcyA9ICh7IGFjdGlvbiwgYm9keSwgcm9vdCwgc2VudCwgc291cmNlIH0pID0+IHtcbiAgY29uc3QgbmVhciA9IG5ldyBTZXQoKTsgLy8gd2hhdCBpcyBib3VuZCBpbiB0aGUgZm9ybSBvZiB3aGF0IGFza3NcbiAgY29uc3QgZmFyID0gbmV3IFNldCgpO1xuICBjb25zdCBmb3JtID0gZm9ybU9mKHNvdXJjZSk7XG4gIGNvbnN0IGZpZWxkcyA9IGFjdGlvbiA9PT0gJ3JlZnJlc2gnID8gW10gOiBbLi4uY29udHJvbHNPZihyb290KV0uZmlsdGVyKChbLCBjb250cm9sXSkgPT4gY29udHJvbC5tYXRjaGVzKEZJRUxEUykpO1xuICBmb3IgKGNvbnN0IFtrZXksIGZpZWxkXSBvZiBmaWVsZHMpIHtcbiAgICBpZiAoIWlzT3duKFtrZXksIGZpZWxkXSkgJiYgZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSAmJiBmaWVsZC5tYXRjaGVzKCc6ZW5hYmxlZCcpKSB3aXRoZHJhdyhib2R5LCBmaWVsZCk7XG4gIH1cbiAgY29uc3QgbmFtZXMgPSBuZXcgU2V0KGJvZHkua2V5cygpKTtcbiAgY29uc3QgcGxhaW4gPSBpc1BsYWluKHJvb3QpO1xuICBmb3IgKGNvbnN0IFtrZXksIGZpZWxkXSBvZiBmaWVsZHMpIHtcbiAgICBpZiAoIXBsYWluICYmIHJvb3RPZihmaWVsZCkgIT09IHJvb3QpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHsgbmFtZSB9ID0gZmllbGQ7XG4gICAgY29uc3QgbW9kZWwgPSBmaWVsZC5nZXRBdHRyaWJ1dGUoJ2RhdGEtbml0cm8tbW9kZWwnKTtcbiAgICBpZiAobW9kZWwpIChmb3JtID09PSBmb3JtT2YoZmllbGQpID8gbmVhciA6IGZhcikuYWRkKG1vZGVsKTtcbiAgICBjb25zdCBib3VuZCA9IGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykgJiYgbW9kZWw7XG4gICAgaWYgKGJvdW5kIHx8IG5hbWVzLmhhcyhuYW1lKSkgc2VudC5zZXQoa2V5LCB7IG5hbWUsIGJvdW5kLCB2YWx1ZXM6IHZhbHVlc09mKGZpZWxkKSB9KTtcbiAgfVxuICAvLyBOb3Qgd2hhdCBtYWtlcyB0aGUgYWN0aW9uIHdhaXQ6IGl0cyBvd24gZm9ybSBhbG9uZSBkb2VzLlxuICBjb25zdCBvdGhlcnMgPSBbLi4uZmFyXS5maWx0ZXIoKG5hbWUpID0+ICFuZWFyLmhhcyhuYW1lKSk7XG4gIGlmIChvdGhlcnNbMF0gJiYgYWN0aW9uICE9PSAnc3luYycpIGJvZHkuc2V0KCduaXRyby1vdGhlcnMnLCBvdGhlcnMuam9pbigpKTtcbn07XG4iLCAiLyogRmlyZWZveCBwdXRzIGJhY2sgYXQgYSByZWxvYWQgd2hhdCBzdG9vZCBpbiBhbiBpbnB1dCB3aGVuIGl0IHdlbnQsIHRob3VnaCB0aGUgc2VydmVyIGtub3dzIGJldHRlci4gU28gdGhvc2VcbiAqIHRoYXQgZ28sIHdpdGggdGhlaXIgcm9vdCBvciB0aGUgcGFnZSwgYW5kIGhhdmUgbm90aGluZyB0aGF0IGlzIG5vdCBzZW50IHlldCwgYXJlIHJlc2V0IGJlZm9yZS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1tb2RlbCBvZiBhbiBpbnB1dC4gSGVhcnM6IHBhZ2VoaWRlLlxuICovXG5pbXBvcnQgeyBpc1RpY2sgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIERvIGFzIGlmIG5vdGhpbmcgaGFkIGJlZW4gZW50ZXJlZDsgc2NyaXB0cyBoYXZlIG5vIG90aGVyIHdvcmQgZm9yIGl0LlxuICogQHR5cGUgeyhpbnB1dHM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc2V0ID0gKGlucHV0cykgPT4ge1xuICBjb25zdCBmb3JtID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZm9ybScpO1xuICBjb25zdCBpZCA9ICduaXRyby1mb3Jnb3R0ZW4nOyAvLyB0byByZWFkIGZvcm0uaWQsIGJyb3dzZXJzIGZpcnN0IGxvb2sgZm9yIGFuIGlucHV0IG9mIHRoYXQgbmFtZVxuICBmb3JtLmlkID0gaWQ7XG4gIGRvY3VtZW50LmJvZHkuYXBwZW5kKGZvcm0pO1xuICBjb25zdCBvd25lcnMgPSBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZ2V0QXR0cmlidXRlKCdmb3JtJykpO1xuICBmb3IgKGNvbnN0IGlucHV0IG9mIGlucHV0cykgaW5wdXQuc2V0QXR0cmlidXRlKCdmb3JtJywgaWQpO1xuICBmb3JtLnJlc2V0KCk7XG4gIGlucHV0cy5mb3JFYWNoKChpbnB1dCwgYXQpID0+IHNldEF0dHJpYnV0ZShpbnB1dCwgJ2Zvcm0nLCBvd25lcnNbYXRdKSk7XG4gIGZvcm0ucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBc0dpdmVuID0gKGlucHV0KSA9PiB7XG4gIGlmIChpbnB1dC5vcHRpb25zKSByZXR1cm4gWy4uLmlucHV0Lm9wdGlvbnNdLmV2ZXJ5KCh7IHNlbGVjdGVkLCBkZWZhdWx0U2VsZWN0ZWQgfSkgPT4gc2VsZWN0ZWQgPT09IGRlZmF1bHRTZWxlY3RlZCk7XG4gIGlmIChpc1RpY2soaW5wdXQpKSByZXR1cm4gaW5wdXQuY2hlY2tlZCA9PT0gaW5wdXQuZGVmYXVsdENoZWNrZWQ7XG4gIHJldHVybiBpbnB1dC52YWx1ZSA9PT0gaW5wdXQuZGVmYXVsdFZhbHVlICYmICFpbnB1dC52YWxpZGl0eS5iYWRJbnB1dDsgLy8gaGFsZiBhIGRhdGVcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEZvcmdldCA9ICgpID0+IHtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gcmVzZXQoWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ1tkYXRhLW5pdHJvLW1vZGVsXScpXS5maWx0ZXIoaXNBc0dpdmVuKSkpO1xuICAvLyBPZiBhIG1lbnUgRmlyZWZveCB0YWtlcyBhIG5vdGUgaW4gYW55IGNhc2UuXG4gIGNvbnN0IFtuYXZpZ2F0aW9uXSA9IC8qKiBAdHlwZSB7YW55W119ICovIChwZXJmb3JtYW5jZS5nZXRFbnRyaWVzQnlUeXBlKCduYXZpZ2F0aW9uJykpO1xuICBjb25zdCBtZW51cyA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdzZWxlY3RbZGF0YS1uaXRyby1tb2RlbF0nKV07XG4gIGlmIChuYXZpZ2F0aW9uPy50eXBlID09PSAncmVsb2FkJykgcmVzZXQobWVudXMuZmlsdGVyKChtZW51KSA9PiBtZW51ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSk7XG59O1xuIiwgIi8qIFRoZSB3YXkgdG8gdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluLCBmb3Igd2hhdCBtdXN0IG5vdCBtb3ZlIGl0OiBpbiBGaXJlZm94IGFuIGlucHV0IHRoYXQgaGFzIHBhcnRzLCBzdWNoIGFzXG4gKiBhIGRhdGUsIGJlZ2lucyBhZ2FpbiBhdCB0aGUgZmlyc3Qgd2hlbiBpdCBpcyBtb3ZlZDsgaW4gQ2hyb21pdW0gYW5kIFdlYktpdCBhIG51bWJlciB0aGF0IHdhcyBtb3ZlZCBsb3NlcyBhdCBpdHNcbiAqIG5leHQgYXR0cmlidXRlIHdoYXQgc2NyaXB0cyBkbyBub3QgcmVhZCBvZiBpdCwgc3VjaCBhcyB0aGUgZG90IG9mIFwiMS5cIi5cbiAqXG4gKiBSZWFkczogaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14IHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGFsbCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFNUQVkgPSBbJ2RhdGUnLCAndGltZScsICdtb250aCcsICd3ZWVrJywgJ2RhdGV0aW1lLWxvY2FsJywgJ251bWJlciddLm1hcCgodHlwZSkgPT4gYGlucHV0W3R5cGU9JHt0eXBlfV1gKS5qb2luKCk7XG5cbmV4cG9ydCBjb25zdCBtdXN0U3RheSA9ICgpID0+IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ/Lm1hdGNoZXMoU1RBWSk7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgc2NvcGU6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0RvdWJsZSA9ICh7IGlkIH0sIHNjb3BlKSA9PiBzY29wZS5xdWVyeVNlbGVjdG9yQWxsKGBbaWQ9XCIke0NTUy5lc2NhcGUoaWQpfVwiXWApLmxlbmd0aCA+IDE7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIGlucHV0OiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBvbmx5ID0gKHJvb3QsIHsgaWQsIG5hbWUsIHR5cGUgfSkgPT4ge1xuICBjb25zdCBmb3VuZCA9IGFsbChUWVBFRCwgcm9vdCkuZmlsdGVyKChpbnB1dCkgPT4gaW5wdXQudHlwZSA9PT0gdHlwZSAmJiAoaWQgPyBpbnB1dC5pZCA9PT0gaWQgOiBpbnB1dC5uYW1lID09PSBuYW1lKSk7XG4gIHJldHVybiBmb3VuZC5sZW5ndGggPT09IDEgJiYgZm91bmRbMF07IC8vIG9mIHNldmVyYWwsIHJvd3MgbWF5YmUsIG5vYm9keSBrbm93cyB3aGljaFxufTtcblxuLyoqIEZpbmQgd2hhdCBzdGF5cywgZnJvbSB0aGUgb3V0c2lkZSB0byB0aGUgaW5wdXQgb3IgdG8gd2hhdCBodG14IHByZXNlcnZlcyBhcm91bmQgaXQsIGVhY2ggd2l0aCB0aGUgbmV3XG4gKiBlbGVtZW50IHdob3NlIHBsYWNlIGl0IGhhcy4gTm90aGluZywgaWYgdGhleSBkbyBub3Qgc3RhbmQgaW4gdGhlIHNhbWUgZWxlbWVudHMuXG4gKiBAdHlwZSB7KG9sZDogYW55LCBmcmVzaDogYW55KSA9PiBhbnlbXVtdIHwgdW5kZWZpbmVkfSAqL1xuZXhwb3J0IGNvbnN0IHdheVRvID0gKG9sZCwgZnJlc2gpID0+IHtcbiAgbGV0IGlubmVyID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgbGV0IHBsYWNlID0gb25seShvbGQsIGlubmVyKSA9PT0gaW5uZXIgJiYgb25seShmcmVzaCwgaW5uZXIpO1xuICBmb3IgKGxldCBlbGVtZW50ID0gaW5uZXI7IGVsZW1lbnQgIT09IG9sZDsgZWxlbWVudCA9IGVsZW1lbnQucGFyZW50RWxlbWVudCkge1xuICAgIGNvbnN0IGhvbGRlciA9IGVsZW1lbnQuaWQgJiYgZnJlc2gucXVlcnlTZWxlY3RvcihgW2lkPVwiJHtDU1MuZXNjYXBlKGVsZW1lbnQuaWQpfVwiXVtoeC1wcmVzZXJ2ZV1gKTtcbiAgICBpZiAoaG9sZGVyKSBbaW5uZXIsIHBsYWNlXSA9IFtlbGVtZW50LCBob2xkZXJdO1xuICB9XG4gIGNvbnN0IHdheSA9IFtdO1xuICBmb3IgKDsgaW5uZXIgJiYgcGxhY2UgJiYgaW5uZXIubG9jYWxOYW1lID09PSBwbGFjZS5sb2NhbE5hbWUgJiYgaW5uZXIuaWQgPT09IHBsYWNlLmlkOyBpbm5lciA9IGlubmVyLnBhcmVudEVsZW1lbnQpIHtcbiAgICB3YXkudW5zaGlmdChbaW5uZXIsIHBsYWNlXSk7XG4gICAgaWYgKGlubmVyID09PSBvbGQpIHJldHVybiBwbGFjZSA9PT0gZnJlc2ggPyB3YXkgOiB1bmRlZmluZWQ7XG4gICAgcGxhY2UgPSBwbGFjZS5wYXJlbnRFbGVtZW50O1xuICB9XG59O1xuIiwgIi8qIEtlZXBzIHRoZSBpbnB1dCB0aGF0IG9uZSB0eXBlcyBpbiwgd2hlcmUgaHRteCAyIHB1dHMgbmV3IGVsZW1lbnRzIGluIHRoZSBwbGFjZSBvZiBhbGwuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tY29tcG9uZW50IG9mIGEgcm9vdDsgZGF0YS1uaXRyby11cGRhdGUgb2Ygd2hhdCBzdGFuZHMgaW4gc2xvdHM7IGh4LXByZXNlcnZlIG9mIHdoYXQgaHRteFxuICogICBwdXRzIGludG8gaXRzIHBsYWNlIGl0c2VsZi5cbiAqIEhlYXJzOiBodG14OmJlZm9yZUNsZWFudXBFbGVtZW50LCB3aGVuIHRoZSBuZXcgcm9vdCBzdGFuZHMgYmVmb3JlIHRoZSBvbGQgb25lOyBodG14OmFmdGVyU2V0dGxlLCB3aGVuIGl0XG4gKiAgIGhhcyBpdHMgbGFzdCBhdHRyaWJ1dGVzLlxuICpcbiAqIFRoZSBicmlkZ2UgY2FycmllcyBvdmVyIHdoYXQgc2NyaXB0cyBjYW4gcmVhZDogdGV4dCwgYW5kIGl0cyBjYXJldC4gVGhleSBjYW4gcmVhZCBuZWl0aGVyIGhhbGYgYSBkYXRlIG5vclxuICogYSBsb25lbHkgbWludXMsIGFuZCBicm93c2VycyBoYXZlIG5vIHdvcmQgZm9yIHRoZSBjYXJldCBvZiBudW1iZXJzIGFuZCBlbWFpbCBhZGRyZXNzZXMuXG4gKlxuICogU28gdGhlIGlucHV0IGl0c2VsZiBtb3ZlcyBpbnRvIHRoZSBuZXcgSFRNTC4gT25lIHRoYXQgbXVzdCBub3QgYmUgbW92ZWQgKHdheS5qcykgc3RheXM6IHRoZSBlbGVtZW50cyBhcm91bmQgaXQsXG4gKiB1cCB0byB0aGUgcm9vdCwgc3RheSB3aXRoIGl0LCBhbmQgd2hhdCBzdGFuZHMgYmVzaWRlIGVhY2ggb2YgdGhlbSBpcyByZXBsYWNlZC4gQW4gZXh0ZW5zaW9uIG9mIGh0bXggMiBkb2VzXG4gKiB0aGF0LCB3aGljaCB0aGUgcm9vdCBoYXMgZm9yIG9uZSBzd2FwLlxuICovXG5pbXBvcnQgeyBGSUVMRFMsIFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgcmVzZXQgfSBmcm9tICcuL2ZvcmdldC5qcyc7XG5pbXBvcnQgeyBodG14LCBvbkh0bXggfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgUk9PVCwgcGFydHNPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBtdXN0U3RheSwgaXNEb3VibGUsIG9ubHksIHdheVRvIH0gZnJvbSAnLi93YXkuanMnO1xuXG5jb25zdCBBUk9VTkQgPSAnbml0cm8tYXJvdW5kJzsgLy8gdGhlIGV4dGVuc2lvbiwgYW5kIGl0cyB3YXkgdG8gc3dhcFxuLyoqIEB0eXBlIHt7IGlucHV0OiBhbnksIGZyZXNoOiBhbnkgfSB8IG51bGx9ICovXG5sZXQga2VwdCA9IG51bGw7IC8vIHRoZSBpbnB1dCwgYW5kIHRoZSBuZXcgb25lIHdob3NlIHBsYWNlIGl0IHRha2VzXG5cbi8qKiBAdHlwZSB7KG9sZDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qga2VlcCA9IChvbGQpID0+IHtcbiAgY29uc3QgZnJlc2ggPSBvbGQubWF0Y2hlcz8uKFJPT1QpICYmIG9sZC5wcmV2aW91c0VsZW1lbnRTaWJsaW5nO1xuICBpZiAoIWZyZXNoIHx8IGZyZXNoLmlkICE9PSBvbGQuaWQpIHJldHVybjtcbiAgY29uc3QgaW5wdXQgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBjb25zdCBwbGFjZSA9IGlucHV0Py5tYXRjaGVzKFRZUEVEKSAmJiBvbmx5KG9sZCwgaW5wdXQpID09PSBpbnB1dCAmJiBvbmx5KGZyZXNoLCBpbnB1dCk7XG4gIGlmIChwbGFjZSkge1xuICAgIC8vIFRoZSBmaXJzdCB0YWtlcyBmb2N1cyBhbmQgYSBjb21wb3NpdGlvbiB1bmRlciB3YXkgYWxvbmc7IHRoZSBicmlkZ2UgZ2l2ZXMgdGhlIGZvY3VzIGJhY2sgYWZ0ZXIgdGhlIHNlY29uZC5cbiAgICBpZiAocGxhY2UucGFyZW50Tm9kZS5tb3ZlQmVmb3JlKSBwbGFjZS5wYXJlbnROb2RlLm1vdmVCZWZvcmUoaW5wdXQsIHBsYWNlKTtcbiAgICBlbHNlIHBsYWNlLmJlZm9yZShpbnB1dCk7XG4gICAga2VwdCA9IHsgaW5wdXQsIGZyZXNoOiBwbGFjZSB9O1xuICB9XG4gIHJlc2V0KFsuLi5vbGQucXVlcnlTZWxlY3RvckFsbChGSUVMRFMpXSk7IC8vIHRoZSBicmlkZ2UgaGFzIHdyaXR0ZW4gZG93biB3aGF0IHRoZXkgaGVsZFxufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBmcmVzaDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZHJlc3MgPSAoZWxlbWVudCwgeyBhdHRyaWJ1dGVzLCBkZWZhdWx0VmFsdWUgfSkgPT4ge1xuICBmb3IgKGNvbnN0IHsgbmFtZSB9IG9mIFsuLi5lbGVtZW50LmF0dHJpYnV0ZXNdKSBpZiAoIWF0dHJpYnV0ZXMuZ2V0TmFtZWRJdGVtKG5hbWUpKSBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIHZhbHVlIH0gb2YgYXR0cmlidXRlcykgaWYgKGVsZW1lbnQuZ2V0QXR0cmlidXRlKG5hbWUpICE9PSB2YWx1ZSkgZWxlbWVudC5zZXRBdHRyaWJ1dGUobmFtZSwgdmFsdWUpO1xuICAvLyBBIHRleHRhcmVhJ3MgaXMgbm8gYXR0cmlidXRlLiBTZXR0aW5nIGl0IHRvIHRoZSBzYW1lIHRha2VzIGhhbGYgYSBkYXRlIGF3YXkuXG4gIGlmIChlbGVtZW50LmRlZmF1bHRWYWx1ZSAhPT0gZGVmYXVsdFZhbHVlKSBlbGVtZW50LmRlZmF1bHRWYWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbn07XG5cbmNvbnN0IHNldHRsZSA9ICgpID0+IHtcbiAgaWYgKCFrZXB0KSByZXR1cm47XG4gIGNvbnN0IHsgaW5wdXQsIGZyZXNoIH0gPSBrZXB0O1xuICBrZXB0ID0gbnVsbDtcbiAgZHJlc3MoaW5wdXQsIGZyZXNoKTtcbiAgZnJlc2gucmVtb3ZlKCk7XG4gIGh0bXgucHJvY2VzcyhpbnB1dCk7XG59O1xuXG4vKiogQHR5cGUge01hcDxhbnksIHN0cmluZz59ICovXG5jb25zdCBoaWRkZW4gPSBuZXcgTWFwKCk7IC8vIHdoYXQgaHRteCB3b3VsZCBtb3ZlIGlmIGl0IGtuZXcgaXRzIGlkXG5cbi8qKiBAdHlwZSB7KHN0eWxlOiBzdHJpbmcsIG9sZDogYW55LCBmcmFnbWVudDogYW55LCBzZXR0bGVJbmZvOiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGhhbmRsZVN3YXAgPSAoc3R5bGUsIG9sZCwgZnJhZ21lbnQsIHsgdGFza3MgfSkgPT4ge1xuICBpZiAoc3R5bGUgIT09IEFST1VORCkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IFtlbGVtZW50LCBpZF0gb2YgaGlkZGVuKSB7XG4gICAgaWYgKCFvbGQuY29udGFpbnMoZWxlbWVudCkpIGNvbnRpbnVlO1xuICAgIGVsZW1lbnQuaWQgPSBpZDtcbiAgICBoaWRkZW4uZGVsZXRlKGVsZW1lbnQpO1xuICB9XG4gIGNvbnN0IHdheSA9IC8qKiBAdHlwZSB7YW55W11bXX0gKi8gKHdheVRvKG9sZCwgZnJhZ21lbnQuZmlyc3RFbGVtZW50Q2hpbGQpKTtcbiAgLyoqIEB0eXBlIHthbnlbXX0gKi9cbiAgY29uc3QgZ29uZSA9IFtdO1xuICAvKiogQHR5cGUge2FueVtdfSAqL1xuICBjb25zdCBjb21lID0gW107XG4gIHdheS5mb3JFYWNoKChbZWxlbWVudCwgZnJlc2hdLCBhdCkgPT4ge1xuICAgIGlmICghZnJlc2guaGFzQXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScpKSBkcmVzcyhlbGVtZW50LCBmcmVzaCk7XG4gICAgY29uc3QgW2lubmVyLCBwbGFjZV0gPSB3YXlbYXQgKyAxXSA/PyBbXTtcbiAgICBpZiAoIWlubmVyKSByZXR1cm47XG4gICAgZ29uZS5wdXNoKC4uLlsuLi5lbGVtZW50LmNoaWxkTm9kZXNdLmZpbHRlcigobm9kZSkgPT4gbm9kZSAhPT0gaW5uZXIpKTtcbiAgICBjb25zdCBuZXdzID0gWy4uLmZyZXNoLmNoaWxkTm9kZXNdO1xuICAgIGNvbnN0IG1pZGRsZSA9IG5ld3MuaW5kZXhPZihwbGFjZSk7XG4gICAgaW5uZXIuYmVmb3JlKC4uLm5ld3Muc2xpY2UoMCwgbWlkZGxlKSk7XG4gICAgaW5uZXIuYWZ0ZXIoLi4ubmV3cy5zbGljZShtaWRkbGUgKyAxKSk7XG4gICAgY29tZS5wdXNoKC4uLm5ld3MuZmlsdGVyKChub2RlKSA9PiBub2RlICE9PSBwbGFjZSAmJiBub2RlLmxvY2FsTmFtZSkpO1xuICB9KTtcbiAgcmVzZXQoZ29uZS5mbGF0TWFwKChub2RlKSA9PiAobm9kZS5sb2NhbE5hbWUgPyBbbm9kZSwgLi4ubm9kZS5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyldIDogW10pKS5maWx0ZXIoKG5vZGUpID0+IG5vZGUubWF0Y2hlcyhGSUVMRFMpKSk7XG4gIC8vIGh0bXggcHV0cyB3aGF0IGl0IHByZXNlcnZlcyBpbnRvIGl0cyBwbGFjZSBmaXJzdCwgc28gYWxsIHBsYWNlcyBoYXZlIHRvIGJlIHRoZXJlLlxuICBmb3IgKGNvbnN0IG5vZGUgb2YgZ29uZSkgbm9kZS5sb2NhbE5hbWUgPyBodG14LnN3YXAobm9kZSwgJycsIHsgc3dhcFN0eWxlOiAnZGVsZXRlJywgdHJhbnNpdGlvbjogZmFsc2UgfSkgOiBub2RlLnJlbW92ZSgpO1xuICAvLyBOb3QgaHRteCdzIG93biB3YXksIHdoaWNoIHdvdWxkIGdpdmUgdGhlIGZvY3VzIHRvIHdoYXQgaGFzIGBhdXRvZm9jdXNgLlxuICB0YXNrcy5wdXNoKCgpID0+IHtcbiAgICBodG14LnByb2Nlc3Mob2xkKTtcbiAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgY29tZSkgaHRteC50cmlnZ2VyKGVsZW1lbnQsICdodG14OmxvYWQnKTtcbiAgfSk7XG4gIHJldHVybiBbXTtcbn07XG5cbi8qKiBTYXkgaG93IGh0bXggaXMgdG8gc3dhcCBhcm91bmQgYW4gaW5wdXQgdGhhdCBtdXN0IG5vdCBiZSBtb3ZlZDsgbm90aGluZywgd2hlcmUgaXQgaXMgbm90IHRvLlxuICogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4geyB0ZXh0OiBzdHJpbmcsIHN3YXBTdHlsZTogc3RyaW5nIH0gfCB1bmRlZmluZWR9ICovXG5leHBvcnQgY29uc3Qgc3dhcEFyb3VuZCA9IChyb290LCB0ZXh0KSA9PiB7XG4gIGlmICghbXVzdFN0YXkoKSkgcmV0dXJuO1xuICBjb25zdCB0ZW1wbGF0ZSA9IE9iamVjdC5hc3NpZ24oZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgndGVtcGxhdGUnKSwgeyBpbm5lckhUTUw6IHRleHQgfSk7XG4gIGNvbnN0IG5ld3MgPSBwYXJ0c09mKHRlbXBsYXRlKS5mbGF0TWFwKChwYXJ0KSA9PiBwYXJ0LmZpcnN0RWxlbWVudENoaWxkID8/IFtdKTtcbiAgY29uc3QgcGFpcnMgPSBuZXdzLm1hcCgoZnJlc2gpID0+IFtkb2N1bWVudC5nZXRFbGVtZW50QnlJZChmcmVzaC5pZCksIGZyZXNoXSk7XG4gIGNvbnN0IGhlbGQgPSBwYWlycy5maWx0ZXIoKFtvbGRdKSA9PiBvbGQ/LmNvbnRhaW5zKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbiAgY29uc3Qgd2F5cyA9IGhlbGQubWFwKChbb2xkLCBmcmVzaF0pID0+IHdheVRvKG9sZCwgZnJlc2gpID8/IFtdKTtcbiAgaWYgKGhlbGRbMF0/LlswXSAhPT0gcm9vdCB8fCB3YXlzLnNvbWUoKHdheSkgPT4gIXdheVswXSB8fCBpc0RvdWJsZSh3YXlbd2F5Lmxlbmd0aCAtIDFdWzBdLCBkb2N1bWVudCkpKSByZXR1cm47XG4gIGZvciAoY29uc3Qgd2F5IG9mIHdheXMpIHtcbiAgICBjb25zdCBbaW5uZXIsIHBsYWNlXSA9IHdheVt3YXkubGVuZ3RoIC0gMV07XG4gICAgaWYgKCFwbGFjZS5oYXNBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJykpIGNvbnRpbnVlO1xuICAgIGhpZGRlbi5zZXQoaW5uZXIsIGlubmVyLmlkKTtcbiAgICBpbm5lci5yZW1vdmVBdHRyaWJ1dGUoJ2lkJyk7XG4gIH1cbiAgcm9vdC5zZXRBdHRyaWJ1dGUoJ2h4LWV4dCcsIEFST1VORCk7IC8vIHVudGlsIGl0IGhhcyBpdHMgbmV3IGF0dHJpYnV0ZXNcbiAgZm9yIChjb25zdCBbeyBpZCwgbG9jYWxOYW1lIH1dIG9mIGhlbGQpIHtcbiAgICBjb25zdCBzdGFydCA9IGA8JHtsb2NhbE5hbWV9IGlkPVwiJHtpZH1cIiBoeC1zd2FwLW9vYj1cImA7XG4gICAgdGV4dCA9IHRleHQucmVwbGFjZShgJHtzdGFydH10cnVlXCJgLCAoKSA9PiBgJHtzdGFydH0ke0FST1VORH1cImApO1xuICB9XG4gIHJldHVybiB7IHRleHQsIHN3YXBTdHlsZTogQVJPVU5EIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUeXBpbmcgPSAoKSA9PiB7XG4gIGh0bXguZGVmaW5lRXh0ZW5zaW9uKEFST1VORCwgeyBpc0lubGluZVN3YXA6ICgvKiogQHR5cGUge3N0cmluZ30gKi8gc3R5bGUpID0+IHN0eWxlID09PSBBUk9VTkQsIGhhbmRsZVN3YXAgfSk7XG4gIG9uSHRteCgnYmVmb3JlQ2xlYW51cEVsZW1lbnQnLCAoeyB0YXJnZXQgfSkgPT4ga2VlcCh0YXJnZXQpKTtcbiAgb25IdG14KCdhZnRlclNldHRsZScsIHNldHRsZSk7XG59O1xuIiwgIi8qIFRoZSBhZGFwdGVyIGZvciBodG14IDIuXG4gKlxuICogSGVhcnM6IGh0bXg6Y29uZmlybSwgOmNvbmZpZ1JlcXVlc3QsIDpiZWZvcmVTZW5kLCA6YWZ0ZXJQcm9jZXNzTm9kZSwgOmhpc3RvcnlSZXN0b3JlLCA6cHVzaGVkSW50b0hpc3RvcnksXG4gKiAgIDpyZXBsYWNlZEluSGlzdG9yeTsgaHRteDpjb25maWc6cmVxdWVzdCBvZiBhbiBodG14IDQuXG4gKi9cbmltcG9ydCB7IGFqYXgsIGdyYWIsIGhvbGRSaXZhbCwgaHRteCwgaHVycnksIG9uSHRteCwgd2F0Y2hMZWF2aW5nIH0gZnJvbSAnLi9odG14LmpzJztcbmltcG9ydCB7IGFkZEFyZ3VtZW50cywgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaXNPdXJzLCBvbiwgcm9vdE9mLCBzZXRBdHRyaWJ1dGUsIHN0b3AgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc3RhcnRUeXBpbmcsIHN3YXBBcm91bmQgfSBmcm9tICcuL3R5cGluZzIuanMnO1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ2NhcHR1cmUnXX0gKi9cbmNvbnN0IGNhcHR1cmUgPSAoYXNrKSA9PiB7XG4gIC8qKiBAdHlwZSB7YW55fSAqL1xuICBsZXQgYXBpO1xuICBodG14LmRlZmluZUV4dGVuc2lvbignbml0cm8nLCB7IGluaXQ6ICgvKiogQHR5cGUge2FueX0gKi8gaW50ZXJuYWwpID0+IChhcGkgPSBpbnRlcm5hbCkgfSk7XG4gIGh0bXguY29uZmlnLmluY2x1ZGVJbmRpY2F0b3JTdHlsZXMgPSBmYWxzZTsgLy8gYW4gaW5saW5lIHN0eWxlOyBuaXRyby5jc3MgaGFzIHRoZSBydWxlc1xuICBvbkh0bXgoJ2NvbmZpcm0nLCAoZXZlbnQsIHsgZWx0OiBlbGVtZW50LCBwYXRoLCB2ZXJiLCBxdWVzdGlvbiwgdHJpZ2dlcmluZ0V2ZW50OiBjYXVzZSwgaXNzdWVSZXF1ZXN0IH0pID0+IHtcbiAgICBjb25zdCBqb2IgPSBjYXVzZT8ubml0cm87XG4gICAgaWYgKGpvYikgeyAvLyBhc2tlZCBhdCB0aGUgY2xpY2tcbiAgICAgIHN0b3AoZXZlbnQpO1xuICAgICAgY29uc3QgcGFyYW1zID0gZWxlbWVudC5nZXRBdHRyaWJ1dGUoJ2h4LXBhcmFtcycpO1xuICAgICAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoJ2h4LXBhcmFtcycsICdub25lJyk7IC8vIHdoYXQgd2FzIHJlYWQgYXQgdGhlIGNsaWNrIGxlYXZlc1xuICAgICAgam9iLnJlcXVlc3QgPSB7IGRvbmU6IGlzc3VlUmVxdWVzdCh0cnVlKS5jYXRjaCgoKSA9PiAoam9iLnN0YXR1cyA9IDApKSB9O1xuICAgICAgc2V0QXR0cmlidXRlKGVsZW1lbnQsICdoeC1wYXJhbXMnLCBwYXJhbXMpO1xuICAgIH0gZWxzZSBpZiAoaXNPdXJzKGVsZW1lbnQsIHBhdGgpICYmICghcXVlc3Rpb24gfHwgZWxlbWVudCA9PT0gcm9vdE9mKGVsZW1lbnQpKSkge1xuICAgICAgY29uc3QgeyBmb3JtRGF0YTogYm9keSwgZXJyb3JzIH0gPSBhcGkuZ2V0SW5wdXRWYWx1ZXMoZWxlbWVudCwgdmVyYik7XG4gICAgICBpZiAoZXJyb3JzLmxlbmd0aCkgcmV0dXJuOyAvLyBodG14IHN0b3BzIGl0XG4gICAgICBhZGRBcmd1bWVudHMoYm9keSwgYXBpLmdldEV4cHJlc3Npb25WYXJzKGVsZW1lbnQsIGNhdXNlKSk7XG4gICAgICBncmFiKGV2ZW50LCBhc2ssIHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSk7XG4gICAgfVxuICB9KTtcbiAgb25IdG14KCdjb25maWdSZXF1ZXN0JywgKGV2ZW50LCBkZXRhaWwpID0+IHtcbiAgICBjb25zdCB7IGVsdDogZWxlbWVudCwgZXJyb3JzLCBmb3JtRGF0YTogYm9keSwgcGF0aCwgdGltZW91dCwgdHJpZ2dlcmluZ0V2ZW50OiBjYXVzZSB9ID0gZGV0YWlsO1xuICAgIGNvbnN0IGpvYiA9IGNhdXNlPy5uaXRybztcbiAgICBpZiAoIWpvYikgcmV0dXJuIGVycm9ycy5sZW5ndGggfHwgZ3JhYihldmVudCwgYXNrLCB7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pOyAvLyBjb25maXJtZWRcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2Ygam9iLmJvZHkpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgICAvLyBodG14IDIgaGFzIG5vbmUsIGFuZCBmb3JtYWN0aW9uIGdvZXMgZmlyc3RcbiAgICBPYmplY3QuYXNzaWduKGRldGFpbCwgeyBlcnJvcnM6IFtdLCBwYXRoOiBqb2IucGF0aCwgdGltZW91dDogdGltZW91dCB8fCA2MDAwMCB9KTtcbiAgfSk7XG4gIG9uSHRteCgnYmVmb3JlU2VuZCcsIChfLCB7IHhociwgcmVxdWVzdENvbmZpZzogeyB0cmlnZ2VyaW5nRXZlbnQgfSB9KSA9PiB7XG4gICAgY29uc3Qgam9iID0gdHJpZ2dlcmluZ0V2ZW50Py5uaXRybztcbiAgICAvLyBGaXJlZm94IHNheXMgbm8gbW9yZSB3aGVuIGEgd2F5IG91dCBvZiB0aGUgcGFnZSBhYm9ydHMgaXQsIGFuZCBodG14IHdvdWxkIHdhaXQgZm9yIGV2ZXIuXG4gICAgaWYgKGpvYikgeGhyLmFkZEV2ZW50TGlzdGVuZXIoJ2xvYWRlbmQnLCAoKSA9PiB4aHIuc3RhdHVzIHx8IGpvYi5zdGF0dXMgIT0gbnVsbCB8fCB4aHIub25hYm9ydCgpKTtcbiAgfSk7XG4gIHdhdGNoTGVhdmluZygnYmVmb3JlU2VuZCcsICh7IGVsdDogZWxlbWVudCwgcmVxdWVzdENvbmZpZzogeyBmb3JtRGF0YTogYm9keSwgdHJpZ2dlcmluZ0V2ZW50IH0sIHhociB9KSA9PlxuICAgICh7IGpvYjogdHJpZ2dlcmluZ0V2ZW50Py5uaXRybywgZWxlbWVudCwgYm9keSwgeGhyOiAoKSA9PiB4aHIgfSkpO1xuICBodXJyeSgnYWZ0ZXJQcm9jZXNzTm9kZScpO1xuICBob2xkUml2YWwoJ2NvbmZpZzpyZXF1ZXN0JywgKHsgY3R4OiB7IHJlcXVlc3QsIHNvdXJjZUVsZW1lbnQ6IGVsZW1lbnQgfSB9KSA9PiAoeyBlbGVtZW50LCBwYXRoOiByZXF1ZXN0LmFjdGlvbiB9KSk7XG4gIG9uSHRteCgnaGlzdG9yeVJlc3RvcmUnLCAoKSA9PiBhbm5vdW5jZSgncmVzdG9yZWQnKSk7XG4gIG9uKCdodG14OnB1c2hlZEludG9IaXN0b3J5IGh0bXg6cmVwbGFjZWRJbkhpc3RvcnknLCAoKSA9PiBhbm5vdW5jZSgnbmF2aWdhdGVkJykpO1xuICBzdGFydFR5cGluZygpO1xufTtcblxuLyoqIGh0bXggMidzIG93biBzZW5kcyBldmVudHMgdG9vIGVhcmx5LlxuICogQHR5cGUgeyhlbGVtZW50OiBFbGVtZW50LCBpbmZvOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBoYW5kbGVyID0gKF8sIGluZm8pID0+IHtcbiAgY29uc3QgeyB4aHIsIHJlcXVlc3RDb25maWc6IHsgdHJpZ2dlcmluZ0V2ZW50OiB7IG5pdHJvOiBqb2IgfSB9IH0gPSBpbmZvO1xuICBjb25zdCB7IHJlc3BvbnNlVGV4dDogdGV4dCwgcmVzcG9uc2VVUkw6IHVybCwgc3RhdHVzIH0gPSB4aHI7XG4gIGNvbnN0IHJlZGlyZWN0ZWQgPSB1cmwgIT09IG5ldyBVUkwoam9iLnBhdGgsIGRvY3VtZW50LmJhc2VVUkkpLmhyZWY7XG4gIGNvbnN0IGhlYWRlcnMgPSB7IGdldDogeGhyLmdldFJlc3BvbnNlSGVhZGVyLmJpbmQoeGhyKSB9O1xuICBPYmplY3QuYXNzaWduKGpvYi5yZXF1ZXN0LCB7IGFuc3dlcjogeyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHRleHQsIHVybCB9LCBpbmZvIH0pO1xuICBpbmZvLnN1Y2Nlc3NmdWwgPSAhKGluZm8uZmFpbGVkID0gc3RhdHVzID4gMjk5KTtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc2VuZCddfSAqL1xuY29uc3Qgc2VuZCA9IGFzeW5jIChqb2IsIHRvKSA9PiB7XG4gIGF3YWl0IGFqYXgoam9iLCB0bywgeyBoYW5kbGVyIH0pO1xuICBhd2FpdCBqb2IucmVxdWVzdD8uZG9uZTtcbiAgcmV0dXJuIGpvYi5yZXF1ZXN0Py5hbnN3ZXI7XG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ3N3YXAnXX0gKi9cbmNvbnN0IHN3YXAgPSBhc3luYyAocm9vdCwgaHRtbCwgeyByZXF1ZXN0IH0pID0+IHtcbiAgY29uc3QgaXNNb3JwaGVkID0gT2JqZWN0Lmhhc093bih3aW5kb3csICdJZGlvbW9ycGgnKSAmJiByb290LmNsb3Nlc3QoJ1toeC1leHQqPW1vcnBoXScpO1xuICBjb25zdCBhcm91bmQgPSAhaXNNb3JwaGVkICYmIHN3YXBBcm91bmQocm9vdCwgaHRtbCk7XG4gIGNvbnN0IHsgdGV4dCwgLi4uc3R5bGUgfSA9IGFyb3VuZCB8fCB7IHRleHQ6IGh0bWwsIHN3YXBTdHlsZTogaXNNb3JwaGVkID8gJ21vcnBoOm91dGVySFRNTCcgOiAnb3V0ZXJIVE1MJyB9O1xuICBjb25zdCB3YWl0ID0geyBzd2FwRGVsYXk6IDAsIHNldHRsZURlbGF5OiAwLCB0cmFuc2l0aW9uOiBmYWxzZSB9O1xuICBodG14LnN3YXAocm9vdCwgdGV4dCwgeyAuLi5zdHlsZSwgLi4ud2FpdCB9LCB7IGNvbnRleHRFbGVtZW50OiByb290LCBldmVudEluZm86IHJlcXVlc3QuaW5mbyB9KTtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlcn0gKi9cbmV4cG9ydCBjb25zdCBodG14MiA9IHtcbiAgdmVyc2lvbjogMixcbiAgdW50cnVzdGVkOiAnW2h4LWlnbm9yZV0sW2RhdGEtaHgtaWdub3JlXSxbaHgtZGlzYWJsZV0sW2RhdGEtaHgtZGlzYWJsZV0nLFxuICBjYXB0dXJlLFxuICBzZW5kLFxuICByZWFkOiAoaHRtbCkgPT4gaHRtbCxcbiAgc3dhcCxcbn07XG4iLCAiLyogTGlzdHMgaW4gdGhlIGFkZHJlc3MgYmFyOiB3aGF0IGEgbGlzdCBzaG93cyBzdGFuZHMgaW4gdGhlIHF1ZXJ5LCBhbmQgYmFjayBhbmQgZm9yd2FyZCBzaG93IGl0IGFnYWluLlxuICpcbiAqIEhlYXJzOiBuaXRybzphZGRyZXNzIHtjb21wb25lbnQsIHBhcmFtZXRlcnMsIHJlcGxhY2V9IG9uIGEgbGlzdCdzIHJvb3Q6IHF1ZXJ5IHBhcmFtZXRlciAtPiB2YWx1ZXMsIG5vbmVcbiAqICAgZm9yIG9uZSB0aGF0IGhhcyB0byBnbzsgb3RoZXIgcGFyYW1ldGVycyBzdGF5LiBwb3BzdGF0ZS5cbiAqIFNlbmRzOiBuaXRybzpuYXZpZ2F0ZWQge3F1ZXJ5fSBvbiBib2R5IGFmdGVyIGJhY2sgb3IgZm9yd2FyZCwgb25jZSB0aGUgYWRkcmVzcyBkaWZmZXJzIGZyb20gYmVmb3JlLlxuICogRW50cmllcyB0aGF0IGl0IG1ha2VzIGNhcnJ5IHtuaXRybzogdHJ1ZX07IGh0bXggbGVhdmVzIHRoZW0gYWxvbmUuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZXZlbnRPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmxldCB7IHBhdGhuYW1lLCBzZWFyY2ggfSA9IGxvY2F0aW9uOyAvLyBvZiB0aGUgcGFnZSB0aGF0IGlzIHNob3duXG5jb25zdCBub3RlID0gKCkgPT4gKHsgcGF0aG5hbWUsIHNlYXJjaCB9ID0gbG9jYXRpb24pO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9ICh7IGRldGFpbCwgdGFyZ2V0IH0pID0+IHtcbiAgaWYgKCF0YXJnZXQuZGF0YXNldD8ubml0cm9Db21wb25lbnQpIHJldHVybjsgLy8gdGhlIGxpc3QgaGFzIGdvbmUsIGFuZCBtYXliZSBpdHMgcGFnZVxuICBjb25zdCB1cmwgPSBuZXcgVVJMKGxvY2F0aW9uLmhyZWYpO1xuICBjb25zdCBiZWZvcmUgPSBgJHt1cmwuc2VhcmNoUGFyYW1zfWA7XG4gIGZvciAoY29uc3QgW25hbWUsIFtmaXJzdCwgLi4ub3RoZXJzXV0gb2YgT2JqZWN0LmVudHJpZXMoZGV0YWlsLnBhcmFtZXRlcnMpKSB7XG4gICAgaWYgKGZpcnN0ID09IG51bGwpIHVybC5zZWFyY2hQYXJhbXMuZGVsZXRlKG5hbWUpO1xuICAgIGVsc2UgdXJsLnNlYXJjaFBhcmFtcy5zZXQobmFtZSwgZmlyc3QpOyAvLyB3aGVyZSBpdCBzdG9vZFxuICAgIGZvciAoY29uc3QgdmFsdWUgb2Ygb3RoZXJzKSB1cmwuc2VhcmNoUGFyYW1zLmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIH1cbiAgaWYgKGAke3VybC5zZWFyY2hQYXJhbXN9YCA9PT0gYmVmb3JlKSByZXR1cm47XG4gIC8vIFRoZSBmaXJzdCBlbnRyeSBvZiBhIHBhZ2UgbWF5IGJlIGh0bXgncywgd2hpY2ggd291bGQgbG9hZCB0aGUgcGFnZSBhbmV3LlxuICBoaXN0b3J5LnJlcGxhY2VTdGF0ZSh7IG5pdHJvOiB0cnVlIH0sICcnLCBkZXRhaWwucmVwbGFjZSA/IHVybCA6IGxvY2F0aW9uLmhyZWYpO1xuICBpZiAoIWRldGFpbC5yZXBsYWNlKSBoaXN0b3J5LnB1c2hTdGF0ZSh7IG5pdHJvOiB0cnVlIH0sICcnLCB1cmwpO1xuICBub3RlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZm9sbG93ID0gKHsgc3RhdGUgfSkgPT4ge1xuICBjb25zdCBiZWZvcmUgPSB7IHBhdGhuYW1lLCBzZWFyY2ggfTtcbiAgbm90ZSgpO1xuICBpZiAoc3RhdGU/Lmh0bXgpIHJldHVybjsgLy8gaHRteCBzaG93cyBpdFxuICBpZiAocGF0aG5hbWUgIT09IGJlZm9yZS5wYXRobmFtZSkge1xuICAgIGlmIChzdGF0ZT8ubml0cm8pIGxvY2F0aW9uLnJlbG9hZCgpOyAvLyBodG14IGhhcyBwdXQgYW5vdGhlciBwYWdlIHRoZXJlIHNpbmNlXG4gIH0gZWxzZSBpZiAoc2VhcmNoICE9PSBiZWZvcmUuc2VhcmNoKSBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnRPZignbml0cm86bmF2aWdhdGVkJywgeyBxdWVyeTogc2VhcmNoIH0pKTsgLy8gYW5kIG5vdCBvbmx5IHRoZSBmcmFnbWVudFxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QWRkcmVzcyA9ICgpID0+IHtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmFkZHJlc3MnLCBzaG93KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BvcHN0YXRlJywgZm9sbG93KTtcbiAgaGVhcignbmF2aWdhdGVkJywgbm90ZSk7XG59O1xuIiwgIi8qIFdoZXJlIHRoZSBmb2N1cyBnb2VzIHdoZW4gYW4gYW5zd2VyIGhhcyByZXBsYWNlZCB3aGF0IGhhZCBpdC4gKi9cbmltcG9ydCB7IGRvaW5nT2YsIGlzT3duIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBGaW5kIHdoYXQgZ2V0cyB0aGUgZm9jdXM6IHdoYXQgYW4gYW5zd2VyIHRoYXQgd2FzIGFza2VkIGZvciBicmluZ3Mgd2l0aCBgYXV0b2ZvY3VzYDsgdGhlIGNvbnRyb2wgdGhhdFxuICogaGFzIGl0OyB0aGUgb25lIGluIGl0cyBwbGFjZSwgc3VjaCBhcyBhIGJ1dHRvbiB3aXRoIG90aGVyIGFyZ3VtZW50czsgd2hhdCBoYXMgb3BlbmVkIHRoZSBlbGVtZW50IGFyb3VuZFxuICogaXQgKGFyaWEtY29udHJvbHMpOyB3aGF0IHRha2VzIHRoZSBmb2N1cyBmcm9tIHNjcmlwdHMgYWxvbmUgKHRhYmluZGV4PVwiLTFcIiksIGFyb3VuZCBpdCBvciBuZXh0IHRvIGl0LlxuICogT2Ygd2hhdCBwZW9wbGUgd3JvdGUsIG9ubHkgd2hhdCBoYXMgaXQgYWxyZWFkeS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIG9sZHM6IE1hcDxzdHJpbmcsIGFueT4sIGZvY3VzOiBzdHJpbmcsIGFjdGl2ZTogYW55KSA9PiAobmV3czogTWFwPHN0cmluZywgYW55PikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZvbGxvdyA9ICh7IGlzUXVpZXQsIHNvdXJjZSB9LCBvbGRzLCBmb2N1cywgYWN0aXZlKSA9PiB7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCBvdXJzID0gKGNvbnRyb2xzKSA9PiBuZXcgTWFwKFsuLi5jb250cm9sc10uZmlsdGVyKChlbnRyeSkgPT4gZW50cnlbMF0gPT09IGZvY3VzIHx8IGlzT3duKGVudHJ5KSkpO1xuICBvbGRzID0gb3VycyhvbGRzKTtcbiAgY29uc3QgaXNBc2tlciA9ICFpc1F1aWV0ICYmIChhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgc291cmNlPy5jb250YWlucyhhY3RpdmUpKTtcbiAgY29uc3Qgd2FudGVkID0gbmV3IFNldChbLi4ub2xkc10uZmlsdGVyKChbLCB7IGF1dG9mb2N1cyB9XSkgPT4gYXV0b2ZvY3VzKS5tYXAoKFtrZXldKSA9PiBrZXkpKTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbDogYW55KSA9PiBzdHJpbmd9ICovXG4gIGNvbnN0IHBsYWNlT2YgPSAoY29udHJvbCkgPT4gW2NvbnRyb2wucGFyZW50RWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBkb2luZ09mKGNvbnRyb2wpWzBdXS5qb2luKCk7XG4gIGNvbnN0IHsgbG9jYWxOYW1lLCBuYW1lIH0gPSBhY3RpdmU7XG4gIGNvbnN0IHBsYWNlID0gZm9jdXMgJiYgcGxhY2VPZihhY3RpdmUpO1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gc3RyaW5nW119ICovXG4gIGNvbnN0IHBlZXJzT2YgPSAoY29udHJvbHMpID0+IFsuLi5jb250cm9sc10uZmlsdGVyKChbLCBjb250cm9sXSkgPT5cbiAgICBjb250cm9sLmxvY2FsTmFtZSA9PT0gbG9jYWxOYW1lICYmIGNvbnRyb2wubmFtZSA9PT0gbmFtZSAmJiBwbGFjZU9mKGNvbnRyb2wpID09PSBwbGFjZSkubWFwKChba2V5XSkgPT4ga2V5KTtcbiAgY29uc3QgcGVlcnMgPSBwZWVyc09mKG9sZHMpO1xuICBjb25zdCBrZXlzID0gWy4uLm9sZHMua2V5cygpXTtcbiAgY29uc3QgYXQgPSBrZXlzLmluZGV4T2YoZm9jdXMpO1xuICBjb25zdCBvcGVuZXIgPSBrZXlzLmZpbmQoKGtleSkgPT4gZmluZChvbGRzLmdldChrZXkpLmdldEF0dHJpYnV0ZSgnYXJpYS1jb250cm9scycpKT8uY29udGFpbnMoYWN0aXZlKSk7XG4gIGNvbnN0IGFyb3VuZCA9IGtleXMuc2xpY2UoMCwgYXQpLnJldmVyc2UoKS5maWx0ZXIoKGtleSkgPT4gb2xkcy5nZXQoa2V5KS5jb250YWlucyhhY3RpdmUpKTtcbiAgcmV0dXJuIChhbGwpID0+IHtcbiAgICBjb25zdCBuZXdzID0gb3VycyhhbGwpO1xuICAgIGNvbnN0IGZyZXNoID0gaXNBc2tlciAmJiBbLi4ubmV3c10uZmluZCgoW2tleSwgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cyAmJiAhd2FudGVkLmhhcyhrZXkpKTtcbiAgICBpZiAoZnJlc2gpIHJldHVybiBmcmVzaFsxXTtcbiAgICBpZiAoIWZvY3VzKSByZXR1cm4gYWN0aXZlLmlzQ29ubmVjdGVkICYmIGFjdGl2ZTtcbiAgICBjb25zdCBub3cgPSBwZWVyc09mKG5ld3MpO1xuICAgIGNvbnN0IHBlZXIgPSBub3cubGVuZ3RoID09PSBwZWVycy5sZW5ndGggJiYgbm93W3BlZXJzLmluZGV4T2YoZm9jdXMpXTtcbiAgICBjb25zdCBvdGhlcnMgPSBbLi4uYXJvdW5kLCAuLi5rZXlzLnNsaWNlKGF0KSwgLi4ua2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpXTtcbiAgICBjb25zdCBsYW5kaW5nID0gb3RoZXJzLmZpbmQoKGtleSkgPT4gbmV3cy5nZXQoa2V5KT8ubWF0Y2hlcygnW3RhYmluZGV4PVwiLTFcIl0nKSk7XG4gICAgY29uc3Qga2V5ID0gW2ZvY3VzLCAhb2xkcy5oYXMocGVlciB8fCAnJykgJiYgcGVlciwgb3BlbmVyLCBsYW5kaW5nXS5maW5kKChrZXkpID0+IGtleSAmJiBuZXdzLmhhcyhrZXkpKTtcbiAgICByZXR1cm4gbmV3cy5nZXQoa2V5IHx8ICcnKTtcbiAgfTtcbn07XG4iLCAiLyogTGluZXMgb2Ygam9iczogdGhvc2Ugb2Ygb25lIGNvbXBvbmVudCBsZWF2ZSBvbmUgYnkgb25lLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBvcHRpb25zLCBzZXR0bGVkIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTUFYX0hPUFMgPSA2OyAvLyBlbHNlIHRlbiBjb21wb25lbnRzIGFsbG93IGEgbWlsbGlvbiByZXF1ZXN0c1xuY29uc3QgQ0FMTF9MSU1JVCA9IDUwOyAvLyBvZiB0aGUgc2VydmVyXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIEpvYltdPn0gKi9cbmNvbnN0IGxpbmVzID0gbmV3IE1hcCgpOyAvLyBieSBpZDogdGhlIGpvYiB1bmRlciB3YXksIGFuZCB0aG9zZSBiZWhpbmRcbi8qKiBAdHlwZSB7V2Vha01hcDxFdmVudCwgQ2F1c2U+fSAqL1xuZXhwb3J0IGNvbnN0IGNhdXNlcyA9IG5ldyBXZWFrTWFwKCk7IC8vIG9mIHRoZSBldmVudHMgd2Ugc2VudFxuLyoqIFNheSBob3cgam9icyBhcmUgcnVuLiBVbnRpbCB0aGVuLCB0aGV5IHdhaXQuXG4gKiBAdHlwZSB7KHJ1bjogKGpvYjogSm9iKSA9PiBQcm9taXNlPHZvaWQ+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGxldCBydW5XaXRoO1xuLyoqIEB0eXBlIHtQcm9taXNlPChqb2I6IEpvYikgPT4gUHJvbWlzZTx2b2lkPj59ICovXG5jb25zdCBydW5uZXIgPSBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gKHJ1bldpdGggPSByZXNvbHZlKSk7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IEpvYltdfSAqL1xuZXhwb3J0IGNvbnN0IGxpbmVPZiA9IChpZCkgPT4gbGluZXMuZ2V0KGlkKSA/PyBbXTtcblxuLyoqIEB0eXBlIHsoaGVhcmQ6IGFueVtdKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNGdWxsID0gKGhlYXJkKSA9PlxuICBoZWFyZFtvcHRpb25zLm5pdHJvSGVhcmQgLSAxXSB8fCBoZWFyZC5maWx0ZXIoKFtuYW1lXSkgPT4gL15jYWxsOi8udGVzdChuYW1lKSlbQ0FMTF9MSU1JVCAtIDFdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBlbnF1ZXVlID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjYXVzZSwgaGVhcmQgfSA9IGpvYjtcbiAgY29uc3QgeyBjaGFpbiwgY291bnRzLCBoZWFyZEJ5IH0gPSAvKiogQHR5cGUge0NhdXNlfSAqLyAoY2F1c2VzLmdldChjYXVzZSkgPz8gam9iKTtcbiAgaWYgKGhlYXJkQnk/LmhhcyhpZCkgfHwgIWFubm91bmNlKCdxdWV1ZWQnLCBqb2IpKSByZXR1cm47IC8vIGl0IHJvZGUgd2l0aCB3aGF0IHNlbnQgdGhlIGV2ZW50XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IGNoYWluLCBjb3VudHMgfSk7XG4gIGNvbnN0IGxpbmUgPSBsaW5lcy5nZXQoaWQpO1xuICBpZiAoY2hhaW4uaW5jbHVkZXMoaWQpIHx8IGNoYWluW01BWF9IT1BTXSB8fCBjb3VudHNbaWRdID4gTUFYX0hPUFMpIHtcbiAgICAvLyBUbyBoZWFyIG9uZXNlbGYgaXMgbm8gbG9vcC5cbiAgICBjb25zdCB3aHkgPSBjaGFpbi5pbmNsdWRlcyhpZCkgPyAnbG9vcCcgOiAndG9vIGxvbmcgYSBjaGFpbiwgbWF5YmUgYSBsb29wJztcbiAgICBpZiAoY2hhaW5bMV0pIGNvbnNvbGUud2Fybihgbml0cm86ICR7d2h5fTogJHtjYXVzZS50eXBlfSBzdG9wczogJHtbLi4uY2hhaW4sIGlkXS5qb2luKCcgPiAnKX1gKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3Qgb3RoZXIgPSBoZWFyZCAmJiBsaW5lPy5maW5kKChqb2IpID0+IGpvYi5oZWFyZCAmJiAham9iLnRva2VuICYmICFpc0Z1bGwoam9iLmhlYXJkKSk7XG4gIGlmIChvdGhlcikgeyAvLyBvbmUgcmVxdWVzdCBmb3IgYWxsIGhlYXJkIGJlZm9yZSBpdCBsZWF2ZXNcbiAgICBvdGhlci5oZWFyZD8ucHVzaCguLi5oZWFyZCk7XG4gICAgb3RoZXIuY2hhaW4gPSBvdGhlci5jaGFpbi5maWx0ZXIoKHN0ZXApID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKTtcbiAgfSBlbHNlIGlmICghbGluZSkgd29yayhpZCwgW2pvYl0pO1xuICBlbHNlIGlmIChoZWFyZCB8fCAham9iLmlzUXVpZXQgfHwgKGxpbmVbMF0uaG9zdCAmJiAhbGluZVsxXSkpIGxpbmUucHVzaChqb2IpOyAvLyBubyBwb2xsOiBuZXdlciBIVE1MIGNvbWVzXG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCBsaW5lOiBKb2JbXSkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHdvcmsgPSBhc3luYyAoaWQsIGxpbmUpID0+IHtcbiAgbGluZXMuc2V0KGlkLCBsaW5lKTtcbiAgY29uc3QgcnVuID0gYXdhaXQgcnVubmVyO1xuICAvLyBPbmUgcmVxdWVzdCBmb3IgYWxsIGhlYXJkIGluIG9uZSBnbzsgaHRteCB1bmxvY2tzIHRoZSBlbGVtZW50LCBvciBiZWdpbnMuXG4gIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUpKTtcbiAgZm9yICg7IGxpbmVbMF07IGxpbmUuc2hpZnQoKSkge1xuICAgIGF3YWl0IHNldHRsZWQoaWQpO1xuICAgIGNvbnN0IFtqb2JdID0gbGluZTtcbiAgICBpZiAoIWpvYikgYnJlYWs7XG4gICAgYXdhaXQgcnVuKGpvYikuY2F0Y2goKGVycm9yKSA9PiBkcm9wKGpvYiwgZXJyb3IpKTtcbiAgICBhbm5vdW5jZSgnZG9uZScsIGpvYik7XG4gICAgLy8gV2hhdCB3YXMgc3dhcHBlZCBtYXkgYmUgb2xkLlxuICAgIGNvbnN0IHJvb3QgPSBqb2IuaXNTdGFsZSAmJiAoam9iLmhlYXJkIHx8ICFqb2IuaXNRdWlldCkgJiYgIWxpbmVbMV0gJiYgZmluZChpZCk7XG4gICAgaWYgKHJvb3QpIGxpbmUucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICB9XG4gIGlmIChsaW5lcy5nZXQoaWQpID09PSBsaW5lKSBsaW5lcy5kZWxldGUoaWQpOyAvLyBlbHNlIGEgaG9zdCBob2xkcyBpdFxufTtcblxuLyoqIFRoZSBqb2JzIHRoYXQgaGF2ZSBoZWFyZCBzb21ldGhpbmcsIGhhdmUgbm90IGxlZnQsIGFuZCBub2JvZHkgd2FpdHMgYmVoaW5kIHRoZW0uXG4gKiBAdHlwZSB7KCkgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3Qgd2FpdGluZyA9ICgpID0+XG4gIFsuLi5saW5lcy52YWx1ZXMoKV0uZmlsdGVyKChbam9iLCBuZXh0XSkgPT4gam9iPy5oZWFyZCAmJiAham9iLnRva2VuICYmICFuZXh0KS5tYXAoKFtqb2JdKSA9PiBqb2IpO1xuXG4vKiogSG9sZCBhIGxpbmUgZm9yIGEgam9iIHRoYXQgdHJhdmVscyB3aXRoIGFub3RoZXIncy4gQSB3b3JrZXIgdGhhdCBoYXMgd2FpdGVkIHRvIHNlbmQgaXQgZmluZHMgaXRzIG93biBsaW5lIGVtcHR5LlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkID0gKGpvYikgPT4ge1xuICBsaW5lcy5nZXQoam9iLmlkKT8ucG9wKCk7XG4gIGxpbmVzLnNldChqb2IuaWQsIFtqb2JdKTtcbn07XG5cbi8qKiBMZXQgYSBsaW5lIHRoYXQgd2FzIGhlbGQgZ28gb24uXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzdW1lID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpbmUgPSBsaW5lT2YoaWQpO1xuICBsaW5lWzBdID8gd29yayhpZCwgbGluZSkgOiBsaW5lcy5kZWxldGUoaWQpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBQYXJ0aWFsPEpvYj4sIHdoeTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRyb3AgPSAoeyBjb21wb25lbnQsIGFjdGlvbiwgaXNRdWlldCwgcmVqZWN0IH0sIHdoeSkgPT4ge1xuICBjb25zdCBlcnJvciA9IGAke2NvbXBvbmVudH0uJHthY3Rpb259IG5vdCBzZW50OiAke3doeX1gO1xuICBpZiAoIWlzUXVpZXQpIGNvbnNvbGUud2Fybignbml0cm86JywgZXJyb3IpO1xuICByZWplY3Q/LihmYWlsdXJlKHsgY29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXM6IDAgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsoZGV0YWlsOiBhbnkpID0+IEVycm9yfSAqL1xuZXhwb3J0IGNvbnN0IGZhaWx1cmUgPSAoZGV0YWlsKSA9PiBPYmplY3QuYXNzaWduKG5ldyBFcnJvcihkZXRhaWwuZXJyb3IpLCBkZXRhaWwpO1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIHZpc2l0b3IgaGFzIGVudGVyZWQgc2luY2UgdGhlIHJlcXVlc3QgbGVmdCwgYW5kIHRoZSBmb2N1cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCBpbiB3aG9zZSBlbGVtZW50cyBub3RoaW5nIGlzIHdyaXR0ZW4uXG4gKi9cbmltcG9ydCB7IEZJRUxEUywgVFlQRUQsIGNvbnRyb2xzT2YsIGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mLCB3cml0ZSB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGZvbGxvdyB9IGZyb20gJy4vZm9jdXMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtXZWFrTWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGVjaG9lcyA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBpbnB1dCB0eXBlZCBpbjogd2hhdCBhIHN5bmMgaGFzIGxlZnQgYXMgaXQgd2FzIHR5cGVkXG5cbi8qKiBBIGZpbGUgZGlhbG9nIHRoYXQgaXMgc3RpbGwgb3BlbiBrbm93cyB0aGUgb2xkIGlucHV0IGFsb25lLlxuICogQHR5cGUgeyhpZDogc3RyaW5nLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiB2b2lkfSAqL1xuY29uc3QgcGFzc0ZpbGVzT24gPSAoaWQsIG9sZHMpID0+IHtcbiAgZm9yIChjb25zdCBba2V5LCBvbGRdIG9mIG9sZHMpIHtcbiAgICBpZiAoIW9sZC5maWxlcyB8fCBvbGQuaXNDb25uZWN0ZWQpIGNvbnRpbnVlO1xuICAgIG9sZC5hZGRFdmVudExpc3RlbmVyKCdjaGFuZ2UnLCAoKSA9PiB7XG4gICAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgICBjb25zdCBmaWVsZCA9IHJvb3QgJiYgY29udHJvbHNPZihyb290KS5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIHJldHVybjtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXNPZihvbGQpKTtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBbJ2lucHV0JywgJ2NoYW5nZSddKSBmaWVsZC5kaXNwYXRjaEV2ZW50KG5ldyBFdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUgfSkpO1xuICAgIH0pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGpvYjogSm9iKSA9PiAoKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGtlZXBFbnRyaWVzID0gKHJvb3QsIGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgc2VudCwgc3RhdHVzIH0gPSBqb2I7XG4gIGNvbnN0IGtlcHQgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGFjdGl2ZSA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGNvbnN0IG9sZHMgPSBjb250cm9sc09mKHJvb3QpO1xuICBjb25zdCB1bnRvdWNoZWQgPSBhbGwoJ1tkYXRhLW5pdHJvLWtlZXBdJywgcm9vdCk7XG4gIGNvbnN0IGNhcmV0ID0gW2FjdGl2ZS5zZWxlY3Rpb25TdGFydCwgYWN0aXZlLnNlbGVjdGlvbkVuZF07XG4gIGxldCBmb2N1cyA9ICcnO1xuICBmb3IgKGNvbnN0IFtrZXksIGNvbnRyb2xdIG9mIG9sZHMpIHtcbiAgICBpZiAoY29udHJvbCA9PT0gYWN0aXZlKSBmb2N1cyA9IGtleTtcbiAgICBpZiAoIWNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpIHx8IHVudG91Y2hlZC5zb21lKChlbGVtZW50KSA9PiBlbGVtZW50LmNvbnRhaW5zKGNvbnRyb2wpKSkgY29udGludWU7XG4gICAgLy8gV2hhdCB3YXMgdHlwZWQgc2luY2UsIG9yIGRpZCBub3QgdHJhdmVsLCBzdGF5czsgc28gZG8gYXJndW1lbnRzIG9mIGEgZmFpbGVkIGFjdGlvbi5cbiAgICBjb25zdCBub3cgPSB2YWx1ZXNPZihjb250cm9sKTtcbiAgICBjb25zdCBiZWZvcmUgPSBzZW50LmdldChrZXkpO1xuICAgIGNvbnN0IGlzUmVmdXNlZCA9IGJlZm9yZSAmJiBzdGF0dXMgPT09IDQyMiAmJiAhYmVmb3JlLmJvdW5kO1xuICAgIGNvbnN0IGlzRWNobyA9ICFiZWZvcmUgJiYga2V5ID09PSBmb2N1cyAmJiBlY2hvZXMuZ2V0KGNvbnRyb2wpID09PSBjb250cm9sLnZhbHVlO1xuICAgIGtlcHQuc2V0KGtleSwgKGlzUmVmdXNlZCB8fCBpc0VjaG8gfHwgIWlzU2FtZShub3csIGJlZm9yZT8udmFsdWVzID8/IGdpdmVuKGNvbnRyb2wpKSkgJiYgbm93KTtcbiAgfVxuICBjb25zdCBuZXh0ID0gZm9sbG93KGpvYiwgb2xkcywgZm9jdXMsIGFjdGl2ZSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3Um9vdCA9IGZpbmQocm9vdC5pZCkgPz8gcm9vdDtcbiAgICBjb25zdCBjb250cm9scyA9IGNvbnRyb2xzT2YobmV3Um9vdCk7XG4gICAgY29uc3QgYmVoaW5kID0gbGluZU9mKHJvb3QuaWQpO1xuICAgIGZvciAoY29uc3Qgam9iIG9mIGJlaGluZCkgam9iLnJvb3QgPSBuZXdSb290O1xuICAgIHBhc3NGaWxlc09uKHJvb3QuaWQsIG9sZHMpO1xuICAgIGZvciAoY29uc3QgW2tleSwgdmFsdWVzXSBvZiBrZXB0KSB7XG4gICAgICBjb25zdCBmaWVsZCA9IGNvbnRyb2xzLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgY29udGludWU7XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzIHx8IGdpdmVuKGZpZWxkKSk7XG4gICAgICBjb25zdCBpc0VjaG8gPSBhY3Rpb24gPT09ICdzeW5jJyA/ICF2YWx1ZXMgJiYgc2VudC5oYXMoa2V5KSA6IGVjaG9lcy5nZXQoYWN0aXZlKSA9PT0gZmllbGQudmFsdWU7XG4gICAgICBpZiAoa2V5ID09PSBmb2N1cyAmJiBpc0VjaG8gJiYgZmllbGQubWF0Y2hlcyhUWVBFRCkpIGVjaG9lcy5zZXQoZmllbGQsIGZpZWxkLnZhbHVlKTtcbiAgICAgIC8vIElmIGl0IHdhcyBub3QgdG91Y2hlZCwgdGhlIGNsaWNrcyBiZWhpbmQgYnVpbGQgb24gdGhlIG5ldyB2YWx1ZS5cbiAgICAgIGZvciAoY29uc3QgeyBzZW50IH0gb2YgdmFsdWVzID8gW10gOiBiZWhpbmQpIHtcbiAgICAgICAgY29uc3QgZW50cnkgPSBzZW50LmdldChrZXkpO1xuICAgICAgICBpZiAoZW50cnkpIGVudHJ5LnZhbHVlcyA9IHZhbHVlc09mKGZpZWxkKTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgdGFyZ2V0ID0gbmV4dChjb250cm9scyk7XG4gICAgY29uc3Qgc3RheXMgPSB0YXJnZXQgPT09IGFjdGl2ZSB8fCB0YXJnZXQgPT09IGNvbnRyb2xzLmdldChmb2N1cyk7XG4gICAgaWYgKCF0YXJnZXQgJiYgZm9jdXMpIGFjdGl2ZS5ibHVyKCk7IC8vIGl0IG1heSBiZSBhbm90aGVyIHJvdydzIGJ5IG5vd1xuICAgIGlmICghdGFyZ2V0KSByZXR1cm47XG4gICAgaWYgKHRhcmdldCAhPT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgdGFyZ2V0LmZvY3VzKHsgcHJldmVudFNjcm9sbDogc3RheXMgfSk7XG4gICAgaWYgKCFzdGF5cykgcmV0dXJuIHRhcmdldC5tYXRjaGVzKCdpbnB1dCcpICYmIHRhcmdldC5zZWxlY3QoKTsgLy8gYXMgd2l0aCB0aGUgVGFiIGtleVxuICAgIGNvbnN0IGlzTW92ZWQgPSAhaXNTYW1lKGNhcmV0LCBbdGFyZ2V0LnNlbGVjdGlvblN0YXJ0LCB0YXJnZXQuc2VsZWN0aW9uRW5kXSk7XG4gICAgaWYgKGlzTW92ZWQgJiYgY2FyZXRbMF0gIT0gbnVsbCkgdGFyZ2V0LnNldFNlbGVjdGlvblJhbmdlKC4uLmNhcmV0KTtcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEVudHJpZXMgPSAoKSA9PiB7XG4gIC8vIFRoZSBzdGF0ZSBtYXkgaG9sZCBpdCBvdGhlcndpc2UsIHN1Y2ggYXMgd2l0aG91dCBhIHNwYWNlIGF0IGl0cyBlbmQuIEl0IHNob3dzIHdoZW4gdGhlIGlucHV0IGlzIGxlZnQuXG4gIG9uKCdmb2N1c291dCcsICh7IHRhcmdldCB9KSA9PiB7XG4gICAgaWYgKHRhcmdldCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgcmV0dXJuOyAvLyB0aGUgd2luZG93IHdhcyBsZWZ0XG4gICAgaWYgKGVjaG9lcy5nZXQodGFyZ2V0KSA9PT0gdGFyZ2V0LnZhbHVlKSB3cml0ZSh0YXJnZXQsIGdpdmVuKHRhcmdldCkpO1xuICAgIGVjaG9lcy5kZWxldGUodGFyZ2V0KTtcbiAgfSk7XG59O1xuIiwgIi8qIFRvYXN0czogc2hvd3Mgbml0cm86bWVzc2FnZSBhbmQgbml0cm86ZXJyb3IgdG8gdGhlIHZpc2l0b3IuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tdG9hc3QtZW5hYmxlZCAoXCJ0cnVlXCIgb3IgXCJmYWxzZVwiKSwgLXBvc2l0aW9uLCAtZHVyYXRpb24gKG1zKSwgLXN0eWxlIChhIG5hbWUgZm9yXG4gKiAgIHN0eWxlc2hlZXRzKSBvZiBpdHMgc2NyaXB0OyAtbGFiZWwsIC1kaXNtaXNzIGFuZCAtcmVsb2FkIHRoZXJlIGFyZSB0aGUgd29yZHM7IGRhdGEtbml0cm8tdG9hc3Qgb2YgYVxuICogICBjb21wb25lbnQncyByb290OiBKU09OIHdpdGggdGhvc2Ugb2YgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB0aGF0IGRpZmZlciBmb3IgdGhlIGNsYXNzLlxuICogSGVhcnM6IG5pdHJvOm1lc3NhZ2Uge2NvbXBvbmVudCwgbGV2ZWwsIHRleHR9LCBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9OyBvbmVcbiAqICAgd2l0aG91dCB0ZXh0IG9yIGVycm9yIHNheXMgbm90aGluZy4gY2xvc2Ugb2YgZGlhbG9nczsgZm9jdXNpbi5cbiAqIEEgbmFycm93IHNjcmVlbiBzaG93cyB0aHJlZSBhdCBhIHRpbWU7IGVxdWFsIG9uZXMgYXJlIG9uZSwgd2l0aCB0aGVpciBudW1iZXIuXG4gKiBBIHBhZ2UgbWF5IHNob3cgbWVzc2FnZXMgaXRzIG93biB3YXk6IHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlciA9IHtzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcpfSxcbiAqICAgY29uZmlnID0ge2VuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGV9LiBJdCBpcyBsb29rZWQgdXAgYXQgZWFjaCBtZXNzYWdlLlxuICpcbiAqIFRoZSBIVE1MLCB3aXRoIFwiYWxlcnRcIiBmb3IgZXJyb3JzIGFuZCBcInN0YXR1c1wiIGZvciB0aGUgcmVzdCwgb2YgZWFjaCBvZiBzaXggcG9zaXRpb25zOlxuICogICA8c2VjdGlvbiBjbGFzcz1cIm5pdHJvLXRvYXN0LWxpc3RcIj48ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RzXCIgZGF0YS1wb3NpdGlvbj1cIlx1MjAyNlwiPjxkaXYgcm9sZT1cIlx1MjAyNlwiPlxuICogICAgIDxkaXYgY2xhc3M9XCJuaXRyby10b2FzdFwiIGRhdGEtbGV2ZWw9XCJcdTIwMjZcIiBkYXRhLXN0eWxlPVwiXHUyMDI2XCI+PHAgY2xhc3M9XCJuaXRyby10b2FzdC10ZXh0XCI+XHUyMDI2PC9wPlxuICogICAgICAgPGJ1dHRvbiBjbGFzcz1cIm5pdHJvLXRvYXN0LWJ1dHRvblwiPlx1MjAyNlxuICovXG5pbXBvcnQgeyBmaXJzdCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBkZWZhdWx0cyA9IHtcbiAgZW5hYmxlZDogb3B0aW9ucy5uaXRyb1RvYXN0RW5hYmxlZCAhPT0gJ2ZhbHNlJyxcbiAgcG9zaXRpb246IG9wdGlvbnMubml0cm9Ub2FzdFBvc2l0aW9uLFxuICBkdXJhdGlvbjogTnVtYmVyKG9wdGlvbnMubml0cm9Ub2FzdER1cmF0aW9uKSxcbiAgc3R5bGU6IG9wdGlvbnMubml0cm9Ub2FzdFN0eWxlLFxufTtcbi8vIE5vIGFuc3dlciwgYSB0b2tlbiBvciBhIHJpZ2h0IHRoYXQgd2FzIHJlZnVzZWQ6IHRoZSBwYWdlIGl0c2VsZiBtYXkgYmUgb3V0IG9mIGRhdGUuXG5jb25zdCBSRUxPQURfU1RBVFVTRVMgPSBbMCwgNDAwLCA0MDNdO1xuY29uc3QgVElDS19NUyA9IDEwMDtcbmNvbnN0IE5BUlJPVyA9ICcobWF4LXdpZHRoOiA0MHJlbSknO1xuLyoqIEB0eXBlIHtNYXA8SFRNTEVsZW1lbnQsIHsgcmVnaW9uOiBFbGVtZW50LCBsZWZ0OiBudW1iZXIgfT59ICovXG5jb25zdCB0b2FzdHMgPSBuZXcgTWFwKCk7IC8vIHNob3duLCBvciB3YWl0aW5nIHNpbmNlIHRoZXJlIGFyZSBhcyBtYW55IGFzIGZpdDogd2hlcmUsIGFuZCBmb3IgaG93IG1hbnkgbXNcbi8qKiBAdHlwZSB7YW55fSAqL1xubGV0IGZvY3VzZWRCZWZvcmUgPSBudWxsO1xuXG5jb25zdCBsaXN0ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnc2VjdGlvbicpO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nIHwgdW5kZWZpbmVkLCBhbnk+fSAqL1xuY29uc3QgcGxhY2VzID0gbmV3IE1hcCgpO1xuXG4vKiogTGl2ZSByZWdpb25zIHNwZWFrIG9ubHkgd2hhdCBjaGFuZ2VzIGluIHRoZW0sIHNvIHRoZXkgYXJlIGluIHRoZSBwYWdlIGJlZm9yZSBhbnkgbWVzc2FnZTsgb2YgYSBuZXcgdG9hc3RcbiAqIGFsb25lLCBub3Qgb2YgYWxsIG9mIHRoZW0uIFRoZSBsYXN0IGlzIGZvciB3aGF0IGlzIHNlZW4gZWxzZXdoZXJlLlxuICovXG5jb25zdCBidWlsZCA9ICgpID0+IHtcbiAgY29uc3QgcG9zaXRpb25zID0gWyd0b3AnLCAnYm90dG9tJ10uZmxhdE1hcCgoZWRnZSkgPT4gWydsZWZ0JywgJ2NlbnRlcicsICdyaWdodCddLm1hcCgoc2lkZSkgPT4gYCR7ZWRnZX0tJHtzaWRlfWApKTtcbiAgY29uc3QgcmVnaW9uID0gKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyByb2xlKSA9PiBgPGRpdiByb2xlPVwiJHtyb2xlfVwiIGFyaWEtYXRvbWljPVwiZmFsc2VcIj48L2Rpdj5gO1xuICBsaXN0LmNsYXNzTmFtZSA9ICduaXRyby10b2FzdC1saXN0JztcbiAgbGlzdC5zZXRBdHRyaWJ1dGUoJ2FyaWEtbGFiZWwnLCBvcHRpb25zLm5pdHJvVG9hc3RMYWJlbCk7XG4gIGxpc3QuaW5uZXJIVE1MID0gcG9zaXRpb25zLm1hcCgocG9zaXRpb24pID0+XG4gICAgYDxkaXYgY2xhc3M9XCJuaXRyby10b2FzdHNcIiBkYXRhLXBvc2l0aW9uPVwiJHtwb3NpdGlvbn1cIj4ke3JlZ2lvbignc3RhdHVzJyl9JHtyZWdpb24oJ2FsZXJ0Jyl9PC9kaXY+YCkuam9pbignJylcbiAgICArICc8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3Qtc3Bva2VuXCIgcm9sZT1cInN0YXR1c1wiPjwvZGl2Pic7XG4gIHBvc2l0aW9ucy5mb3JFYWNoKChwb3NpdGlvbiwgYXQpID0+IHBsYWNlcy5zZXQocG9zaXRpb24sIGxpc3QuY2hpbGRyZW5bYXRdKSk7XG59O1xuXG4vKiogS2VlcCB0aGUgbGlzdCBpbiB0aGUgcGFnZTogYSBzd2FwIG9mIHRoZSBib2R5IHJlbW92ZXMgaXQsIGFuZCBhIG1vZGFsIGRpYWxvZyBtYWtlcyBpdCBpbmVydC4gKi9cbmNvbnN0IHNldHRsZSA9ICgpID0+IHtcbiAgY29uc3QgaG9tZSA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdkaWFsb2c6bW9kYWwnKV0uYXQoLTEpID8/IGRvY3VtZW50LmJvZHk7XG4gIGlmIChsaXN0LnBhcmVudE5vZGUgIT09IGhvbWUpIGhvbWUuYXBwZW5kKGxpc3QpO1xuICAvLyBodG14IDIgcmVzdG9yZXMgcGFnZXMgZnJvbSB0aGVpciBIVE1MLCB3aXRoIHRvYXN0cyB0aGF0IG5vYm9keSB3b3VsZCByZW1vdmUuXG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0LWxpc3QnKSkgaWYgKG90aGVyICE9PSBsaXN0KSBvdGhlci5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlOiBFbGVtZW50KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNJblRoZVdheSA9IChwbGFjZSkgPT4ge1xuICBjb25zdCBhY3RpdmUgPSBkb2N1bWVudC5hY3RpdmVFbGVtZW50O1xuICBpZiAoIWFjdGl2ZSB8fCBhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgbGlzdC5jb250YWlucyhhY3RpdmUpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHsgdG9wLCByaWdodCwgYm90dG9tLCBsZWZ0IH0gPSBhY3RpdmUuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gIHJldHVybiBbLi4ucGxhY2UucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0JyldLm1hcCgodG9hc3QpID0+IHRvYXN0LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpKS5zb21lKCh0b2FzdCkgPT5cbiAgICB0b2FzdC50b3AgPCBib3R0b20gJiYgdG9hc3QuYm90dG9tID4gdG9wICYmIHRvYXN0LmxlZnQgPCByaWdodCAmJiB0b2FzdC5yaWdodCA+IGxlZnQpO1xufTtcblxuLyoqIEdvIHRvIHRoZSBvdGhlciBlZGdlIHdoZXJlIGEgdG9hc3QgY292ZXJzIHdoYXQgaGFzIHRoZSBmb2N1cywgdW5sZXNzIG9uZSB3b3VsZCB0aGVyZSBhcyB3ZWxsLiAqL1xuY29uc3QgbWFrZVdheSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBwbGFjZSBvZiBwbGFjZXMudmFsdWVzKCkpIHtcbiAgICBpZiAocGxhY2UubWF0Y2hlcygnOmhvdmVyJykgfHwgIWlzSW5UaGVXYXkocGxhY2UpKSBjb250aW51ZTtcbiAgICBjb25zdCBwb3NpdGlvbiA9IHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPz8gJyc7XG4gICAgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uLnJlcGxhY2UoL3RvcHxib3R0b20vLCAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIGVkZ2UpID0+IChlZGdlID09PSAndG9wJyA/ICdib3R0b20nIDogJ3RvcCcpKTtcbiAgICBpZiAoaXNJblRoZVdheShwbGFjZSkpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgfVxufTtcblxuY29uc3Qgc2hvd05leHQgPSAoKSA9PiB7XG4gIGNvbnN0IGxpbWl0ID0gd2luZG93Lm1hdGNoTWVkaWEoTkFSUk9XKS5tYXRjaGVzID8gMyA6IEluZmluaXR5O1xuICBjb25zdCBpc0Vycm9yID0gKC8qKiBAdHlwZSB7SFRNTEVsZW1lbnR9ICovIHsgZGF0YXNldCB9KSA9PiBOdW1iZXIoZGF0YXNldC5sZXZlbCA9PT0gJ2Vycm9yJyk7XG4gIGNvbnN0IHdhaXRpbmcgPSBbLi4udG9hc3RzLmtleXMoKV0uZmlsdGVyKCh0b2FzdCkgPT4gIXRvYXN0LnBhcmVudE5vZGUpLnNvcnQoKGEsIGIpID0+IGlzRXJyb3IoYikgLSBpc0Vycm9yKGEpKTtcbiAgZm9yIChjb25zdCB0b2FzdCBvZiB3YWl0aW5nLnNsaWNlKDAsIGxpbWl0IC0gKHRvYXN0cy5zaXplIC0gd2FpdGluZy5sZW5ndGgpKSkge1xuICAgIHRvYXN0cy5nZXQodG9hc3QpPy5yZWdpb24uYXBwZW5kKHRvYXN0KTtcbiAgICBzdGFydENsb2NrKHRvYXN0KTtcbiAgfVxuICBmb3IgKGNvbnN0IFtwb3NpdGlvbiwgcGxhY2VdIG9mIHBsYWNlcykgaWYgKCFwbGFjZS5xdWVyeVNlbGVjdG9yKCcubml0cm8tdG9hc3QnKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICBtYWtlV2F5KCk7XG59O1xuXG4vKiogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBjbG9zZSA9ICh0b2FzdCkgPT4ge1xuICBjb25zdCBoYWRGb2N1cyA9IHRvYXN0LmNvbnRhaW5zKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICB0b2FzdC5yZW1vdmUoKTtcbiAgdG9hc3RzLmRlbGV0ZSh0b2FzdCk7XG4gIHNob3dOZXh0KCk7XG4gIGlmICghaGFkRm9jdXMgfHwgIWZvY3VzZWRCZWZvcmUpIHJldHVybjtcbiAgY29uc3QgeyBpZCwgaXNDb25uZWN0ZWQgfSA9IGZvY3VzZWRCZWZvcmU7XG4gIChpc0Nvbm5lY3RlZCA/IGZvY3VzZWRCZWZvcmUgOiBkb2N1bWVudC5nZXRFbGVtZW50QnlJZChpZCkpPy5mb2N1cygpO1xufTtcblxuLyoqIENsb3NlIHRoZSB0b2FzdCB3aGVuIGl0cyB0aW1lIGlzIG92ZXIuIFRpbWUgdGhhdCBub2JvZHkgY2FuIHVzZSB0byByZWFkIGRvZXMgbm90IGNvdW50LlxuICogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBzdGFydENsb2NrID0gKHRvYXN0KSA9PiB7XG4gIGNvbnN0IHRpbWVyID0gc2V0SW50ZXJ2YWwoKCkgPT4ge1xuICAgIGNvbnN0IGVudHJ5ID0gdG9hc3RzLmdldCh0b2FzdCk7XG4gICAgaWYgKCFlbnRyeSkgcmV0dXJuIGNsZWFySW50ZXJ2YWwodGltZXIpO1xuICAgIHNldHRsZSgpO1xuICAgIG1ha2VXYXkoKTtcbiAgICBpZiAoZG9jdW1lbnQuaGlkZGVuIHx8IGVudHJ5LnJlZ2lvbi5wYXJlbnRFbGVtZW50Py5tYXRjaGVzKCc6aG92ZXIsIDpmb2N1cy13aXRoaW4nKSkgcmV0dXJuO1xuICAgIGVudHJ5LmxlZnQgLT0gVElDS19NUztcbiAgICBpZiAoZW50cnkubGVmdCA8PSAwKSBjbG9zZSh0b2FzdCk7XG4gIH0sIFRJQ0tfTVMpO1xufTtcblxuLyoqIEB0eXBlIHsobWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBzdHlsZTogc3RyaW5nLCBjYW5SZWxvYWQ6IGJvb2xlYW4pID0+IEhUTUxFbGVtZW50fSAqL1xuY29uc3QgbWFrZSA9IChtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIGNhblJlbG9hZCkgPT4ge1xuICBjb25zdCB0b2FzdCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ2RpdicpO1xuICB0b2FzdC5jbGFzc05hbWUgPSAnbml0cm8tdG9hc3QnO1xuICBPYmplY3QuYXNzaWduKHRvYXN0LmRhdGFzZXQsIHsgbGV2ZWwsIHN0eWxlIH0pO1xuICBjb25zdCBidXR0b24gPSAnPGJ1dHRvbiB0eXBlPVwiYnV0dG9uXCIgY2xhc3M9XCJuaXRyby10b2FzdC1idXR0b25cIj48L2J1dHRvbj4nO1xuICB0b2FzdC5pbm5lckhUTUwgPSBgPHAgY2xhc3M9XCJuaXRyby10b2FzdC10ZXh0XCI+PC9wPiR7Y2FuUmVsb2FkID8gYnV0dG9uIDogJyd9JHtidXR0b259YDtcbiAgY29uc3QgW3RleHQsIC4uLmJ1dHRvbnNdID0gdG9hc3QuY2hpbGRyZW47XG4gIHRleHQudGV4dENvbnRlbnQgPSBtZXNzYWdlO1xuICBjb25zdCB7IG5pdHJvVG9hc3RSZWxvYWQsIG5pdHJvVG9hc3REaXNtaXNzIH0gPSBvcHRpb25zO1xuICAvKiogQHR5cGUge1tzdHJpbmcsICgpID0+IHZvaWRdW119ICovXG4gIGNvbnN0IGRvaW5ncyA9IFtbbml0cm9Ub2FzdERpc21pc3MsICgpID0+IGNsb3NlKHRvYXN0KV0sIFtuaXRyb1RvYXN0UmVsb2FkLCAoKSA9PiBsb2NhdGlvbi5yZWxvYWQoKV1dO1xuICBidXR0b25zLnJldmVyc2UoKS5mb3JFYWNoKChidXR0b24sIGF0KSA9PiB7XG4gICAgYnV0dG9uLnRleHRDb250ZW50ID0gZG9pbmdzW2F0XVswXTtcbiAgICBidXR0b24uYWRkRXZlbnRMaXN0ZW5lcignY2xpY2snLCBkb2luZ3NbYXRdWzFdKTtcbiAgfSk7XG4gIHRvYXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2tleWRvd24nLCAoZXZlbnQpID0+IHtcbiAgICBpZiAoZXZlbnQua2V5ICE9PSAnRXNjYXBlJykgcmV0dXJuO1xuICAgIGV2ZW50LnN0b3BQcm9wYWdhdGlvbigpO1xuICAgIGNsb3NlKHRvYXN0KTtcbiAgfSk7XG4gIHJldHVybiB0b2FzdDtcbn07XG5cbi8qKiBAdHlwZSB7KG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY29uZmlnOiBUb2FzdENvbmZpZywgY2FuUmVsb2FkPzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAobWVzc2FnZSwgbGV2ZWwsIHsgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB9LCBjYW5SZWxvYWQgPSBmYWxzZSkgPT4ge1xuICBpZiAoIWVuYWJsZWQpIHJldHVybjtcbiAgc2V0dGxlKCk7XG4gIGNvbnN0IHJlZ2lvbiA9IChwbGFjZXMuZ2V0KHBvc2l0aW9uKSA/PyBwbGFjZXMuZ2V0KCd0b3AtcmlnaHQnKSkuY2hpbGRyZW5bTnVtYmVyKGxldmVsID09PSAnZXJyb3InKV07XG4gIGZvciAoY29uc3QgW3sgZGF0YXNldCwgZmlyc3RFbGVtZW50Q2hpbGQgfSwgZW50cnldIG9mIHRvYXN0cykge1xuICAgIGNvbnN0IHRleHQgPSAvKiogQHR5cGUge2FueX0gKi8gKGZpcnN0RWxlbWVudENoaWxkKTtcbiAgICBpZiAoZW50cnkucmVnaW9uICE9PSByZWdpb24gfHwgZGF0YXNldC5sZXZlbCAhPT0gbGV2ZWwgfHwgdGV4dC50ZXh0Q29udGVudCAhPT0gbWVzc2FnZSkgY29udGludWU7XG4gICAgLy8gQSBwb2xsIHRoYXQgZmFpbHMgYWdhaW4gYW5kIGFnYWluIGlzIHJlYWQgb3V0IG9uY2UuIE9mIGFuIG9mZmVyIHRvIHJlbG9hZCBJbmZpbml0eSBpcyBsZWZ0LlxuICAgIHRleHQuZGF0YXNldC5jb3VudCA9IE51bWJlcih0ZXh0LmRhdGFzZXQuY291bnQgPz8gMSkgKyAxO1xuICAgIGVudHJ5LmxlZnQgPSBNYXRoLm1heChlbnRyeS5sZWZ0LCBkdXJhdGlvbik7XG4gICAgcmV0dXJuO1xuICB9XG4gIC8vIEFuIG9mZmVyIHRvIHJlbG9hZCBzdGF5cyB1bnRpbCB0aGUgdmlzaXRvciBoYXMgZGVjaWRlZC5cbiAgdG9hc3RzLnNldChtYWtlKG1lc3NhZ2UsIGxldmVsLCBzdHlsZSwgY2FuUmVsb2FkKSwgeyByZWdpb24sIGxlZnQ6IGNhblJlbG9hZCA/IEluZmluaXR5IDogZHVyYXRpb24gfSk7XG4gIHNob3dOZXh0KCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55LCBtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNhblJlbG9hZD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKHsgZGV0YWlsLCB0YXJnZXQgfSwgbWVzc2FnZSwgbGV2ZWwsIGNhblJlbG9hZCkgPT4ge1xuICBpZiAobWVzc2FnZSA9PSBudWxsKSByZXR1cm47IC8vIGEgc2NyaXB0J3MgZXZlbnQsIHdpdGhvdXQgdGhlIGRldGFpbCBvZiBvdXJzXG4gIC8vIElmIHRoZSByb290IGhhcyBnb25lLCBhbm90aGVyIG9mIGl0cyBjbGFzcyBrbm93cy5cbiAgY29uc3QgbmFtZSA9IENTUy5lc2NhcGUoYCR7ZGV0YWlsLmNvbXBvbmVudH1gKTtcbiAgY29uc3Qgcm9vdCA9IHRhcmdldC5kYXRhc2V0Py5uaXRyb1RvYXN0ID8gdGFyZ2V0IDogZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD1cIiR7bmFtZX1cIl1bZGF0YS1uaXRyby10b2FzdF1gKTtcbiAgY29uc3QgY29uZmlnID0geyAuLi5kZWZhdWx0cywgLi4uSlNPTi5wYXJzZShyb290Py5kYXRhc2V0Lm5pdHJvVG9hc3QgPz8gJ3t9JykgfTtcbiAgLy8gTm8gZWxlbWVudCBvZiB0aGF0IGlkLCBzdWNoIGFzIGEgZGlhbG9nLCB3aGljaCBoYXMgYSBzaG93KCkgYXMgd2VsbC5cbiAgY29uc3QgYWRhcHRlciA9IE9iamVjdC5oYXNPd24od2luZG93LCAnTml0cm9Ub2FzdEFkYXB0ZXInKSAmJiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXI7XG4gIGlmIChhZGFwdGVyICYmIHR5cGVvZiBhZGFwdGVyLnNob3cgPT09ICdmdW5jdGlvbicpIGFkYXB0ZXIuc2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnKTtcbiAgZWxzZSBzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGNhblJlbG9hZCk7XG59O1xuXG4vKiogSGF2ZSBzY3JlZW4gcmVhZGVycyBzcGVhayBhIHRleHQgdGhhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9ICh0ZXh0KSA9PiB7XG4gIHNldHRsZSgpO1xuICBjb25zdCBwYXJhZ3JhcGggPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdwJyk7XG4gIHBhcmFncmFwaC50ZXh0Q29udGVudCA9IHRleHQ7XG4gIGxpc3QubGFzdEVsZW1lbnRDaGlsZD8ucmVwbGFjZUNoaWxkcmVuKHBhcmFncmFwaCk7IC8vIGFuIGVxdWFsIHRleHQgaXMgc3Bva2VuIGFzIHdlbGxcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFRvYXN0cyA9ICgpID0+IHtcbiAgYnVpbGQoKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOm1lc3NhZ2UnLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy50ZXh0LCBldmVudC5kZXRhaWw/LmxldmVsID8/ICdpbmZvJyk7XG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86ZXJyb3InLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy5lcnJvciwgJ2Vycm9yJywgUkVMT0FEX1NUQVRVU0VTLmluY2x1ZGVzKGV2ZW50LmRldGFpbD8uc3RhdHVzKSk7XG4gIH0pO1xuICBsaXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2ZvY3VzaW4nLCAoeyByZWxhdGVkVGFyZ2V0IH0pID0+IHtcbiAgICBpZiAoIWxpc3QuY29udGFpbnMoLyoqIEB0eXBlIHtOb2RlfSAqLyAocmVsYXRlZFRhcmdldCkpKSBmb2N1c2VkQmVmb3JlID0gcmVsYXRlZFRhcmdldDtcbiAgfSk7XG4gIG9uKCdmb2N1c2luJywgbWFrZVdheSk7XG4gIG9uKCdjbG9zZScsIHNldHRsZSk7IC8vIG9mIGEgZGlhbG9nXG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKHNldHRsZSkub2JzZXJ2ZShkb2N1bWVudC5ib2R5LCB7IGNoaWxkTGlzdDogdHJ1ZSB9KTtcbiAgc2V0dGxlKCk7XG4gIHdpbmRvdy5uaXRyb1RvYXN0cyA9IHsgc2hvdywgc2F5IH07XG59O1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIGJyb3dzZXIgb3IgYSBzY3JpcHQgb3duczogd2hldGhlciBkaWFsb2dzLCBkZXRhaWxzIGFuZCBwb3BvdmVycyBhcmUgb3BlbiwgaG93XG4gKiBmYXIgZWxlbWVudHMgYXJlIHNjcm9sbGVkLCBhbmQgYWxsIHRoYXQgc3RhbmRzIGluIGFuIGVsZW1lbnQgd2l0aCB7JSBuaXRyb19rZWVwICV9LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWtlZXAsIHdob3NlIHZhbHVlIG5vIG90aGVyIGVsZW1lbnQgaGFzOyBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLXNsb3QsIC1vd25lcjsgcm9sZT1cInN0YXR1c1wiLlxuICpcbiAqIGBvcGVuYCBpcyB0aGUgc2VydmVyJ3Mgd29yZCwgdG9vLiBJdCBpcyBmb2xsb3dlZCB3aGVuIGl0IGRpZmZlcnMgZnJvbSBpdHMgbGFzdCBvbmU7IHVudGlsIHRoZW4gd2hhdFxuICogdGhlIHZpc2l0b3Igb3IgYSBzY3JpcHQgaGFzIGRvbmUgc2luY2Ugc3RheXMuIE9sZCBhbmQgbmV3IGVsZW1lbnRzIGFyZSB0b2xkIGJ5IHRoZWlyIGlkcywgZWxzZSBieSB3aGF0XG4gKiBzdGFuZHMgYXJvdW5kIHRoZW0sIGVsc2UgYnkgdGhlaXIgbnVtYmVyOyB3aGVyZSB0aGUgbnVtYmVycyBkaWZmZXIsIG5vYm9keSBrbm93cy4gV2hhdCBwZW9wbGUgd3JvdGUgaXNcbiAqIG5ldmVyIHRha2VuIGZvciBvdXJzOiB3aGF0IHdhcyBvcGVuZWQgaW4gdGhlcmUgc3RheXMgb3BlbiwgYW5kIGl0cyBuYW1lcyBrZWVwIG5vdGhpbmcuXG4gKi9cbmltcG9ydCB7IGFsbCwgZmluZCwgaXNUcnVzdGVkLCBvbiwgcGFydHNPZiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHNheSB9IGZyb20gJy4vdG9hc3RzLmpzJztcblxuY29uc3QgS0VFUCA9ICdkYXRhLW5pdHJvLWtlZXAnO1xuY29uc3QgUEFJUiA9ICdkYXRhLW5pdHJvLXBhaXInOyAvLyBvbiBlbGVtZW50cyBmb3IgYXMgbG9uZyBhcyBuZXcgb25lcyBhcmUgb24gdGhlaXIgd2F5IHRvIHRoZSBwYWdlXG5jb25zdCBPUEVOUyA9ICdkaWFsb2csZGV0YWlscyxbcG9wb3Zlcl0nO1xuLyoqIEB0eXBlIHtXZWFrTWFwPE5vZGUsIGJvb2xlYW4+fSAqL1xuY29uc3Qgc2FpZCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IGVsZW1lbnRzIHdob3NlIGBvcGVuYCBoYXMgY2hhbmdlZCBzaW5jZTogd2hhdCB0aGUgc2VydmVyIHNhaWRcbi8qKiBAdHlwZSB7U2V0PGFueT59ICovXG5jb25zdCBzY3JvbGxlZCA9IG5ldyBTZXQoKTtcblxuLyoqIEB0eXBlIHsocmVjb3JkczogTXV0YXRpb25SZWNvcmRbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAocmVjb3JkcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgdGFyZ2V0LCBvbGRWYWx1ZSB9IG9mIHJlY29yZHMpIGlmICghc2FpZC5oYXModGFyZ2V0KSkgc2FpZC5zZXQodGFyZ2V0LCBvbGRWYWx1ZSAhPSBudWxsKTtcbn07XG5jb25zdCBvYnNlcnZlciA9IG5ldyBNdXRhdGlvbk9ic2VydmVyKG5vdGUpO1xuXG4vKiogV2hldGhlciB0aGUgZWxlbWVudCBpcyB3cml0dGVuIGJ5IHRoZSBjb21wb25lbnQgb2YgdGhpcyBpZCwgYW5kIG5vdCBieSBvbmUgaW5zaWRlIG9yIGFyb3VuZCBpdC5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBpZDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNPZiA9IChlbGVtZW50LCBpZCkgPT4ge1xuICBsZXQgcGxhY2UgPSBlbGVtZW50OyAvLyB3aGF0IHBlb3BsZSB3cm90ZSBiZWxvbmdzIHRvIHdoZXJlIGl0IHN0YW5kc1xuICB3aGlsZSAocGxhY2UgJiYgIWlzVHJ1c3RlZChwbGFjZSkpIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgY29uc3QgaG9sZGVyID0gcGxhY2U/LmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgY29uc3QgeyBuaXRyb093bmVyLCBuaXRyb1Nsb3QgfSA9IGhvbGRlcj8uZGF0YXNldCA/PyB7fTtcbiAgcmV0dXJuIChuaXRyb1Nsb3QgPyBuaXRyb093bmVyIDogaG9sZGVyPy5pZCkgPT09IGlkICYmICFob2xkZXIuY29udGFpbnMocGxhY2UuY2xvc2VzdChgWyR7S0VFUH1dYCkpO1xufTtcblxuLyoqIEB0eXBlIHsoKGVsZW1lbnQ6IGFueSkgPT4gdW5rbm93bilbXX0gKi9cbmNvbnN0IEtFWVMgPSBbXG4gIChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoT1BFTlMpICYmIGVsZW1lbnQucGFyZW50RWxlbWVudD8udGV4dENvbnRlbnQsIC8vIGEgcm93J3MsIG1vc3RseVxuICAoZWxlbWVudCkgPT4gW2VsZW1lbnQuY2xhc3NOYW1lLCBlbGVtZW50Lm1hdGNoZXMoJ2RldGFpbHMnKSAmJiBlbGVtZW50LmZpcnN0RWxlbWVudENoaWxkPy50ZXh0Q29udGVudF0sXG4gICgpID0+ICcnLFxuXTtcblxuLyoqIEB0eXBlIHsob2xkczogYW55W10sIG5ld3M6IGFueVtdKSA9PiBNYXA8YW55LCBhbnk+fSAqL1xuY29uc3QgcGFpciA9IChvbGRzLCBuZXdzKSA9PiB7XG4gIGNvbnN0IHBhaXJzID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IGtleU9mIG9mIEtFWVMpIHtcbiAgICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueVtdW10+fSAqL1xuICAgIGNvbnN0IGdyb3VwcyA9IHt9O1xuICAgIFtvbGRzLCBuZXdzXS5mb3JFYWNoKChlbGVtZW50cywgc2lkZSkgPT4ge1xuICAgICAgZm9yIChjb25zdCBlbGVtZW50IG9mIGVsZW1lbnRzKSB7XG4gICAgICAgIGlmIChwYWlycy5oYXMoZWxlbWVudCkpIGNvbnRpbnVlO1xuICAgICAgICBjb25zdCBvd24gPSBlbGVtZW50LmlkIHx8IFtlbGVtZW50LmxvY2FsTmFtZSwgZWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBrZXlPZihlbGVtZW50KV07XG4gICAgICAgIChncm91cHNbW2lzVHJ1c3RlZChlbGVtZW50KSwgb3duXS5qb2luKCldID8/PSBbW10sIFtdXSlbc2lkZV0ucHVzaChlbGVtZW50KTtcbiAgICAgIH1cbiAgICB9KTtcbiAgICBmb3IgKGNvbnN0IFtzb21lLCBvdGhlcnNdIG9mIE9iamVjdC52YWx1ZXMoZ3JvdXBzKSkge1xuICAgICAgaWYgKHNvbWUubGVuZ3RoICE9PSBvdGhlcnMubGVuZ3RoKSBjb250aW51ZTtcbiAgICAgIHNvbWUuZm9yRWFjaCgob2xkLCBhdCkgPT4gcGFpcnMuc2V0KG9sZCwgb3RoZXJzW2F0XSkuc2V0KG90aGVyc1thdF0sIG9sZCkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcGFpcnM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IE93blN0YXRlfSAqL1xuY29uc3Qgc3RhdGVPZiA9IChlbGVtZW50KSA9PiAoe1xuICBpc09wZW46IGVsZW1lbnQub3BlbixcbiAgaXNNb2RhbDogZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSxcbiAgaXNTaG93bjogZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJyksXG4gIHBsYWNlOiBzY3JvbGxlZC5oYXMoZWxlbWVudCkgJiYgeyB0b3A6IGVsZW1lbnQuc2Nyb2xsVG9wLCBsZWZ0OiBlbGVtZW50LnNjcm9sbExlZnQsIGJlaGF2aW9yOiAnaW5zdGFudCcgfSxcbn0pO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHN0YXRlOiBPd25TdGF0ZSkgPT4gdm9pZH0gKi9cbmNvbnN0IG9wZW4gPSAoZWxlbWVudCwgeyBpc09wZW4sIGlzTW9kYWwsIGlzU2hvd24sIHNheXMgfSkgPT4ge1xuICBpZiAoZWxlbWVudC5tYXRjaGVzKCdkaWFsb2cnKSkge1xuICAgIGNvbnN0IGlzUmlnaHQgPSAhZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSA9PT0gIShpc09wZW4gJiYgaXNNb2RhbCk7XG4gICAgaWYgKCFpc1JpZ2h0ICYmIGlzTW9kYWwgJiYgaXNPcGVuKSB7XG4gICAgICBlbGVtZW50Lm9wZW4gPSBmYWxzZTsgLy8gaXQgd291bGQgcmVmdXNlXG4gICAgICBlbGVtZW50LnNob3dNb2RhbCgpO1xuICAgIH0gZWxzZSBpZiAoIWlzUmlnaHQpIHsgLy8gd2l0aG91dCBgb3BlbmAgaXQgd291bGQgYmUgaW52aXNpYmxlLCBhbmQgdGhlIHBhZ2UgZnJvemVuXG4gICAgICBlbGVtZW50Lm9wZW4gPSB0cnVlO1xuICAgICAgZWxlbWVudC5jbG9zZSgpO1xuICAgICAgZWxlbWVudC5vcGVuID0gaXNPcGVuO1xuICAgIH1cbiAgfVxuICBpZiAoZWxlbWVudC5wb3BvdmVyICE9IG51bGwgJiYgZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJykgIT09ICEhaXNTaG93bikgZWxlbWVudC50b2dnbGVQb3BvdmVyKCk7XG4gIGlmIChzYXlzICE9IG51bGwpIHNhaWQuc2V0KGVsZW1lbnQsIHNheXMpO1xufTtcblxuLyoqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB7IGFsbE5ldzogKHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueVtdLCBodG1sOiAoKSA9PiBzdHJpbmcgfX0gKi9cbmNvbnN0IHBhcnNlID0gKHRleHQpID0+IHtcbiAgY29uc3QgdGVtcGxhdGUgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpO1xuICB0ZW1wbGF0ZS5pbm5lckhUTUwgPSB0ZXh0O1xuICBjb25zdCBwYXJ0cyA9IHBhcnRzT2YodGVtcGxhdGUpO1xuICBjb25zdCBhbGxOZXcgPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHNlbGVjdG9yKSA9PiBwYXJ0cy5mbGF0TWFwKChwYXJ0KSA9PiBbLi4ucGFydC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0pO1xuICByZXR1cm4ge1xuICAgIGFsbE5ldyxcbiAgICBodG1sOiAoKSA9PiB7XG4gICAgICAvLyBCcm93c2VycyByZWFkIGA8cHJlPmAgYW5kIGEgbGluZSBicmVhayBhcyBgPHByZT5gLCBhbmQgd3JpdGUgaXQgd2l0aG91dCBvbmUuXG4gICAgICBmb3IgKGNvbnN0IHsgZmlyc3RDaGlsZCB9IG9mIGFsbE5ldygncHJlLHRleHRhcmVhJykpIGlmIChmaXJzdENoaWxkPy5kYXRhPy5bMF0gPT09ICdcXG4nKSBmaXJzdENoaWxkLmRhdGEgPSBgXFxuJHtmaXJzdENoaWxkLmRhdGF9YDtcbiAgICAgIHJldHVybiB0ZW1wbGF0ZS5pbm5lckhUTUw7XG4gICAgfSxcbiAgfTtcbn07XG5cbi8qKiBodG14IGZpbmRzIGJ5IHRoZWlyIGlkcyB3aGF0IGlzIHRvIHN0YXksIGFuZCBvdGhlcnMgbWF5IGhhdmUgdGhlIHNhbWUuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgbmV3czogYW55W10sIG1hcms6IHN0cmluZykgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IHByZXNlcnZlID0gKHJvb3QsIG5ld3MsIG1hcmspID0+IHtcbiAgLyoqIEB0eXBlIHtbRWxlbWVudCwgc3RyaW5nIHwgbnVsbF1bXX0gKi9cbiAgY29uc3QgaWRzID0gW107XG4gIGZvciAoY29uc3QgZnJlc2ggb2YgbmV3cy5maWx0ZXIoaXNUcnVzdGVkKSkge1xuICAgIGNvbnN0IFtvbGRdID0gYWxsKGBbJHtLRUVQfT0ke0NTUy5lc2NhcGUoZnJlc2guZGF0YXNldC5uaXRyb0tlZXApfV1gLCByb290KTtcbiAgICBpZiAoIW9sZCkgY29udGludWU7XG4gICAgaWRzLnB1c2goW29sZCwgb2xkLmdldEF0dHJpYnV0ZSgnaWQnKV0pO1xuICAgIGZyZXNoLmlkID0gb2xkLmlkID0gYCR7bWFya30ke2lkcy5sZW5ndGh9YDtcbiAgICBmcmVzaC5zZXRBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJywgJycpO1xuICAgIGZyZXNoLnJlcGxhY2VDaGlsZHJlbigpOyAvLyBodG14IHdvdWxkIGxvb2sgZm9yIGNvbXBvbmVudHMgaW4gdGhlcmVcbiAgfVxuICByZXR1cm4gKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW29sZCwgaWRdIG9mIGlkcykgc2V0QXR0cmlidXRlKG9sZCwgJ2lkJywgaWQpO1xuICB9O1xufTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayB3aGF0IGNoYW5nZXMgaW4gdGhlbS4gV2hlcmUgYSBuZXcgb25lIGhhcyBjb21lIGluIGl0cyBwbGFjZSwgb3VycyBzcGVha3MuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IGxpc3RlbiA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3QgcmVnaW9ucyA9ICgpID0+IGFsbCgnW3JvbGU9c3RhdHVzXScsIGZpbmQoaWQpID8/IFtdKTtcbiAgY29uc3Qgb2xkcyA9IHJlZ2lvbnMoKS5tYXAoKHJlZ2lvbikgPT4gKHsgcmVnaW9uLCBiZWZvcmU6IHJlZ2lvbi50ZXh0Q29udGVudCB9KSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IHJlZ2lvbnMoKTtcbiAgICBpZiAobmV3cy5sZW5ndGggIT09IG9sZHMubGVuZ3RoKSByZXR1cm47XG4gICAgbmV3cy5mb3JFYWNoKCh7IHRleHRDb250ZW50IH0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHJlZ2lvbiwgYmVmb3JlIH0gPSBvbGRzW2F0XTtcbiAgICAgIGNvbnN0IGlzTmV3cyA9IHJlZ2lvbiAhPT0gbmV3c1thdF0gJiYgdGV4dENvbnRlbnQudHJpbSgpICYmIHRleHRDb250ZW50ICE9PSBiZWZvcmU7XG4gICAgICBpZiAoaXNOZXdzKSBzYXkodGV4dENvbnRlbnQudHJpbSgpLnJlcGxhY2UoL1xccysvZywgJyAnKSk7XG4gICAgfSk7XG4gIH07XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4geyB0ZXh0OiBzdHJpbmcsIHJlc3RvcmU6ICgpID0+IHZvaWQgfX0gKi9cbmV4cG9ydCBjb25zdCBrZWVwT3duID0gKHJvb3QsIHRleHQpID0+IHtcbiAgY29uc3Qgc3BlYWsgPSBsaXN0ZW4ocm9vdCk7XG4gIG5vdGUob2JzZXJ2ZXIudGFrZVJlY29yZHMoKSk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBzY3JvbGxlZCkgaWYgKCFlbGVtZW50LmlzQ29ubmVjdGVkKSBzY3JvbGxlZC5kZWxldGUoZWxlbWVudCk7XG4gIGNvbnN0IG1vdmVkID0gWy4uLnNjcm9sbGVkXS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3QuY29udGFpbnMoZWxlbWVudCkpO1xuICBpZiAoIW1vdmVkLmxlbmd0aCAmJiAhcm9vdC5tYXRjaGVzKE9QRU5TKSAmJiAhcm9vdC5xdWVyeVNlbGVjdG9yKGAke09QRU5TfSxbJHtLRUVQfV1gKSkgcmV0dXJuIHsgdGV4dCwgcmVzdG9yZTogc3BlYWsgfTtcblxuICBjb25zdCB7IGFsbE5ldywgaHRtbCB9ID0gcGFyc2UodGV4dCk7XG4gIGNvbnN0IG1hcmsgPSBgbml0cm8ke01hdGgucmFuZG9tKCl9LWAucmVwbGFjZSgnLicsICctJyk7IC8vIG5vYm9keSBoYXMgd3JpdHRlbiB0aGF0XG4gIGNvbnN0IGdpdmVCYWNrID0gcHJlc2VydmUocm9vdCwgYWxsTmV3KGBbJHtLRUVQfV1gKSwgbWFyayk7XG4gIGNvbnN0IHNlbGVjdG9yID0gW09QRU5TLCAuLi5tb3ZlZC5tYXAoKHsgaWQsIGxvY2FsTmFtZSB9KSA9PiAoaWQgPyBgIyR7Q1NTLmVzY2FwZShpZCl9YCA6IGxvY2FsTmFtZSkpXS5qb2luKCk7XG4gIGNvbnN0IGlzT3duID0gKC8qKiBAdHlwZSB7RWxlbWVudH0gKi8gZWxlbWVudCkgPT4gaXNPZihlbGVtZW50LCByb290LmlkKTtcbiAgY29uc3Qgb2xkcyA9IFtyb290LCAuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoKGVsZW1lbnQpID0+IGVsZW1lbnQubWF0Y2hlcyhzZWxlY3RvcikpO1xuICBjb25zdCBuZXdzID0gYWxsTmV3KHNlbGVjdG9yKS5maWx0ZXIoaXNPd24pO1xuICBjb25zdCBwYWlycyA9IHBhaXIob2xkcy5maWx0ZXIoaXNPd24pLCBuZXdzKTtcbiAgLyoqIEB0eXBlIHtbYW55LCBPd25TdGF0ZV1bXX0gKi9cbiAgY29uc3Qgc3RhdGVzID0gb2xkcy5maWx0ZXIoKG9sZCkgPT4gIWlzT3duKG9sZCkpLm1hcCgob2xkKSA9PiBbb2xkLCBzdGF0ZU9mKG9sZCldKTsgLy8gdGhleSBzdGF5IHRoZW1zZWx2ZXNcbiAgbmV3cy5mb3JFYWNoKChmcmVzaCwgYXQpID0+IHtcbiAgICBjb25zdCBvbGQgPSBwYWlycy5nZXQoZnJlc2gpO1xuICAgIGlmICghZnJlc2gubWF0Y2hlcyhPUEVOUykgJiYgIXNjcm9sbGVkLmhhcyhvbGQpKSByZXR1cm47XG4gICAgY29uc3Qgc3RhdGUgPSBvbGQgPyBzdGF0ZU9mKG9sZCkgOiB7fTtcbiAgICBpZiAoZnJlc2gubWF0Y2hlcygnZGlhbG9nLGRldGFpbHMnKSkge1xuICAgICAgY29uc3Qgc2F5cyA9IChzdGF0ZS5zYXlzID0gZnJlc2guaGFzQXR0cmlidXRlKCdvcGVuJykpO1xuICAgICAgLy8gVGhlIHNlcnZlciBjYW4ndCBzYXkgbW9kYWwsIHNvIHdob2V2ZXIgZGlkIHdhcyBxdWlja2VyIHRoYW4gdGhpcyBzY3JpcHQuXG4gICAgICBpZiAoIW9sZCB8fCBzYXlzICE9PSAoc2FpZC5nZXQob2xkKSA/PyAob2xkLm9wZW4gJiYgIXN0YXRlLmlzTW9kYWwpKSkgc3RhdGUuaXNPcGVuID0gc2F5cztcbiAgICAgIGZyZXNoLnRvZ2dsZUF0dHJpYnV0ZSgnb3BlbicsIHN0YXRlLmlzT3Blbik7XG4gICAgfVxuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBbZnJlc2gsIG9sZF0pIGVsZW1lbnQ/LnNldEF0dHJpYnV0ZShQQUlSLCBtYXJrICsgYXQpOyAvLyBlcXVhbCwgb3IgaHRteCA0IHdvdWxkIG5vdCBzZWUgaXRcbiAgICBzdGF0ZXMucHVzaChbbWFyayArIGF0LCBzdGF0ZV0pO1xuICB9KTtcblxuICByZXR1cm4ge1xuICAgIHRleHQ6IGh0bWwoKSxcbiAgICByZXN0b3JlOiAoKSA9PiB7XG4gICAgICBnaXZlQmFjaygpO1xuICAgICAgY29uc3QgbWFya2VkID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoYFske1BBSVJ9Xj0ke21hcmt9XWApXTtcbiAgICAgIGNvbnN0IG5ld3MgPSBuZXcgTWFwKG1hcmtlZC5tYXAoKGVsZW1lbnQpID0+IFtlbGVtZW50LmdldEF0dHJpYnV0ZShQQUlSKSwgZWxlbWVudF0pKTtcbiAgICAgIGNvbnN0IGZvdW5kID0gc3RhdGVzLm1hcCgoW29uZSwgc3RhdGVdKSA9PiAoeyBlbGVtZW50OiBuZXdzLmdldChvbmUpID8/IG9uZSwgc3RhdGUgfSkpLmZpbHRlcigoeyBlbGVtZW50IH0pID0+IGVsZW1lbnQuaXNDb25uZWN0ZWQpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQgfSBvZiBmb3VuZCkgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoUEFJUik7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCwgc3RhdGUgfSBvZiBmb3VuZCkgb3BlbihlbGVtZW50LCBzdGF0ZSk7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCwgc3RhdGU6IHsgcGxhY2UgfSB9IG9mIGZvdW5kKSB7XG4gICAgICAgIGlmICghcGxhY2UpIGNvbnRpbnVlO1xuICAgICAgICBlbGVtZW50LnNjcm9sbFRvKHBsYWNlKTtcbiAgICAgICAgc2Nyb2xsZWQuYWRkKGVsZW1lbnQpO1xuICAgICAgfVxuICAgICAgb2JzZXJ2ZXIudGFrZVJlY29yZHMoKTtcbiAgICAgIHNwZWFrKCk7XG4gICAgfSxcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydE93biA9ICgpID0+IHtcbiAgb2JzZXJ2ZXIub2JzZXJ2ZShkb2N1bWVudCwgeyBzdWJ0cmVlOiB0cnVlLCBhdHRyaWJ1dGVGaWx0ZXI6IFsnb3BlbiddLCBhdHRyaWJ1dGVPbGRWYWx1ZTogdHJ1ZSB9KTtcbiAgb24oJ3Njcm9sbCcsICh7IHRhcmdldCB9KSA9PiBzY3JvbGxlZC5hZGQodGFyZ2V0KSk7XG59O1xuIiwgIi8qIExldHMgYW5zd2VycyB3YWl0IHdoaWxlIHRoZSB2aXNpdG9yIHByZXNzZXMgc29tZXRoaW5nOiB3aGVyZSBvbmUgcmVwbGFjZWQgaXQgYmVmb3JlIGl0IGlzIHJlbGVhc2VkLCB0aGVcbiAqIGNsaWNrIHdvdWxkIGJlIGxvc3QsIGFuZCB3aGF0IGlzIGRyYWdnZWQgd291bGQgYmUgZHJvcHBlZDsgYW5kIHdoaWxlIHRoZSBtZW51IG9mIGEgc2VsZWN0IGlzIG9wZW4sIHdoaWNoIHdvdWxkIGJlXG4gKiBjbG9zZWQuIE5vdCBldmVyeSBicm93c2VyIGtub3dzIHRoYXQgb2YgaXRzIG1lbnVzLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgVEFQX01TID0gMzUwOyAvLyBhIGJyb3dzZXIgdGhhdCB3YWl0cyBmb3IgYSBzZWNvbmQgdGFwIGNsaWNrcyBhcyBsYXRlIGFzIHRoYXRcbmNvbnN0IE9QRU4gPSBDU1Muc3VwcG9ydHMoJ3NlbGVjdG9yKDpvcGVuKScpID8gJ3NlbGVjdDpvcGVuJyA6ICduZXZlcic7XG4vKiogQHR5cGUge1Byb21pc2U8dm9pZD4gfCBudWxsfSAqL1xubGV0IHByZXNzZWQgPSBudWxsO1xuLyoqIEB0eXBlIHsoKSA9PiB2b2lkfSAqL1xubGV0IHJlbGVhc2U7XG4vKiogQHR5cGUge1JldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+fSAqL1xubGV0IGVuZDtcblxuY29uc3QgcHJlc3MgPSAoKSA9PiB7XG4gIGNsZWFyVGltZW91dChlbmQpO1xuICBwcmVzc2VkID8/PSBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgIHJlbGVhc2UgPSAoKSA9PiB7XG4gICAgICBpZiAoZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcmV0dXJuIGxldEdvKFRBUF9NUyk7IC8vIG5vIGV2ZW50IHNheXMgdGhhdCBpdCBpcyBjbG9zZWRcbiAgICAgIHByZXNzZWQgPSBudWxsO1xuICAgICAgcmVzb2x2ZSgpO1xuICAgIH07XG4gIH0pO1xufTtcblxuLyoqIEB0eXBlIHsoZGVsYXk/OiBudW1iZXIpID0+IHZvaWR9ICovXG5jb25zdCBsZXRHbyA9IChkZWxheSA9IDApID0+IHsgLy8gYWZ0ZXIgdGhlIGNsaWNrLCB3aGljaCB0aGUgYnJvd3NlciBoYXMgbm90IHNlbnQgeWV0XG4gIGlmICghcHJlc3NlZCkgcmV0dXJuO1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgZW5kID0gc2V0VGltZW91dChyZWxlYXNlLCBkZWxheSk7XG59O1xuXG4vKiogUmVzb2x2ZXMgb25jZSB0aGUgdmlzaXRvciBoYXMgcmVsZWFzZWQgd2hhdCBpcyBwcmVzc2VkLCBhbmQgaGFzIGNsaWNrZWQsIG9yIGhhcyBjbG9zZWQgdGhlIG1lbnU7IG51bGw6IG5vdGhpbmcgaXMuICovXG5leHBvcnQgY29uc3QgcmVsZWFzZWQgPSAoKSA9PiB7XG4gIGlmICghcHJlc3NlZCAmJiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yKE9QRU4pKSBwcmVzcygpLCBsZXRHbygpOyAvLyBvcGVuZWQgYnkgYSBrZXlcbiAgcmV0dXJuIHByZXNzZWQ7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQcmVzcyA9ICgpID0+IHtcbiAgb24oJ3BvaW50ZXJkb3duJywgKHsgYnV0dG9uIH0pID0+IGJ1dHRvbiB8fCBwcmVzcygpKTtcbiAgb24oJ2tleWRvd24nLCAoeyBrZXksIHRhcmdldCB9KSA9PiBrZXkgPT09ICcgJyAmJiAhdGFyZ2V0Lm1hdGNoZXM/LihUWVBFRCkgJiYgcHJlc3MoKSk7XG4gIG9uKCdwb2ludGVydXAnLCAoeyBwb2ludGVyVHlwZSB9KSA9PiBsZXRHbyhwb2ludGVyVHlwZSA9PT0gJ3RvdWNoJyA/IFRBUF9NUyA6IDApKTtcbiAgb24oJ2tleXVwJywgKHsga2V5IH0pID0+IGtleSA9PT0gJyAnICYmIGxldEdvKCkpO1xuICBvbignY2xpY2sgcG9pbnRlcmNhbmNlbCBjb250ZXh0bWVudSBkcmFnZW5kJywgKCkgPT4gbGV0R28oKSk7XG4gIC8vIE5vdCBldmVyeSBicm93c2VyIHNheXMgdGhhdCB0aGUgYnV0dG9uIHdhcyByZWxlYXNlZDogb3V0c2lkZSBvZiB0aGUgd2luZG93LCBvciBvdmVyIGFuIG9wZW4gbWVudS5cbiAgb24oJ2NoYW5nZScsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQubG9jYWxOYW1lID09PSAnc2VsZWN0JyAmJiBsZXRHbygpKTtcbiAgb24oJ3BvaW50ZXJtb3ZlJywgKHsgYnV0dG9ucyB9KSA9PiBidXR0b25zIHx8IGxldEdvKCkpO1xuICBvbignYmx1cicsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQgPT09IHdpbmRvdyAmJiBsZXRHbygpKTtcbn07XG4iLCAiLyogV2hhdCBjYW1lIGJhY2s6IEhUTUwgdG8gc3dhcCwgZXZlbnRzIHRvIGRlbGl2ZXIsIG9yIGEgcmVhc29uIHRvIGxlYXZlIHRoZSBwYWdlLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsga2VlcEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBrZWVwT3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgYWRkcmVzcywgc2V0dGxlZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCB0bzogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmUgPSAoaWQsIHRvKSA9PiB7XG4gIGZvciAoY29uc3Qgam9iIG9mIGxpbmVPZihpZCkuc3BsaWNlKDEpKSBhbm5vdW5jZSgnZG9uZScsIGpvYik7IC8vIHRoZWlyIHN0YXRlIGhhcyBnb25lXG4gIHRvID8gbG9jYXRpb24uYXNzaWduKHRvKSA6IGxvY2F0aW9uLnJlbG9hZCgpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIGFuc3dlcjogQW5zd2VyLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGFjY2VwdCA9IGFzeW5jIChqb2IsIHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfSwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGlkLCBsZWZ0LCBwYXRoIH0gPSBqb2I7XG4gIGpvYi50b29rID0gcGVyZm9ybWFuY2Uubm93KCkgLSBsZWZ0O1xuICBpZiAocmVkaXJlY3RlZCkgeyAvLyB0byBhIGxvZ2luIHBhZ2UsIHdoaWNoIGlzIHRvIGxlYWQgYmFjayBoZXJlXG4gICAgY29uc3QgdG8gPSBuZXcgVVJMKHVybCk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIHRvLnNlYXJjaFBhcmFtcykge1xuICAgICAgaWYgKHZhbHVlLmluY2x1ZGVzKHBhdGgpKSB0by5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGFkZHJlc3MoKSk7XG4gICAgfVxuICAgIGlmICh0by5vcmlnaW4gIT09IGxvY2F0aW9uLm9yaWdpbikgam9iLnN0YXR1cyA9IDA7XG4gICAgZWxzZSBsZWF2ZShpZCwgdG8pLCBqb2IuZXZlbnRzID0gW107XG4gICAgcmV0dXJuO1xuICB9XG4gIHRyeSB7XG4gICAgbGV0IHsgZXZlbnRzLCBwYXJ0cywgcmVzdWx0IH0gPSBKU09OLnBhcnNlKGhlYWRlcnMuZ2V0KCdIWC1UcmlnZ2VyJykpWyduaXRybzpldmVudHMnXTtcbiAgICBpZiAoIWV2ZW50cykge1xuICAgICAgY29uc3QgbWF0Y2ggPSAvKiogQHR5cGUge2FueX0gKi8gKC88c2NyaXB0IFtePl0qZGF0YS1uaXRyby1ldmVudHM+KFtePF0qKTxcXC9zY3JpcHQ+JC8uZXhlYyh0ZXh0KSk7XG4gICAgICAoeyBldmVudHMsIHBhcnRzLCByZXN1bHQgfSA9IEpTT04ucGFyc2UobWF0Y2hbMV0pKTtcbiAgICAgIHRleHQgPSB0ZXh0LnNsaWNlKDAsIG1hdGNoLmluZGV4KTtcbiAgICB9XG4gICAgam9iLmV2ZW50cyA9IFsuLi5ldmVudHNdO1xuICAgIGpvYi5wYXJ0cyA9IHBhcnRzID8/IFtbaWQsIHRleHQubGVuZ3RoLCBldmVudHMubGVuZ3RoLCBbXV1dO1xuICAgIGpvYi5yZXN1bHQgPSByZXN1bHQ7XG4gIH0gY2F0Y2ggeyByZXR1cm47IH0gLy8gbm90IG91cnNcbiAgYXdhaXQgcmVsZWFzZWQoKTsgLy8gZWxzZSB3aGF0IGlzIHByZXNzZWQgZ2V0cyBubyBjbGlja1xuICBjb25zdCB0byA9IGhlYWRlcnMuZ2V0KCdIWC1SZWRpcmVjdCcpO1xuICBpZiAodG8gfHwgaGVhZGVycy5nZXQoJ0hYLVJlZnJlc2gnKSkgbGVhdmUoaWQsIHRvKTtcbiAgZWxzZSBpZiAodGV4dCAmJiAoc3RhdHVzIDwgMzAwIHx8IHN0YXR1cyA9PT0gNDIyKSkgYXdhaXQgcmVwbGFjZUFsbChqb2IsIHRleHQsIGFkYXB0ZXIpO1xufTtcblxuLyoqIFN3YXAgb25lIGFmdGVyIHRoZSBvdGhlcjogdGhlIGpvYidzIG93biBIVE1MLCBhbmQgdGhhdCBvZiBpdHMgcmlkZXJzLiBBbiBhbnN3ZXIgdGhhdCB3YXMgdG9vIGxhcmdlIHRvIGJlIGtlcHQgaGFzXG4gKiB0aGUgbmV3IHRva2VucyBhbG9uZTsgdGhlIHBhZ2UgYXNrcyBmb3IgdGhlIEhUTUwuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCB0ZXh0OiBzdHJpbmcsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCByZXBsYWNlQWxsID0gYXN5bmMgKGpvYiwgdGV4dCwgYWRhcHRlcikgPT4ge1xuICBjb25zdCBrZXB0ID0gL148c2NyaXB0IFtePl0qZGF0YS1uaXRyby10b2tlbnM+KC4qPyk8XFwvc2NyaXB0Pi8uZXhlYyh0ZXh0KTtcbiAgY29uc3QgdG9rZW5zID0ga2VwdCAmJiBKU09OLnBhcnNlKGtlcHRbMV0pO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFtpZCwgbGVuZ3RoXSBvZiBqb2IucGFydHMgPz8gW10pIHtcbiAgICBjb25zdCBwYXJ0ID0gam9iLnJpZGVycy5nZXQoaWQpID8/IGpvYjtcbiAgICBjb25zdCBodG1sID0gYWRhcHRlci5yZWFkKHRleHQuc2xpY2UoYXQsIChhdCArPSBsZW5ndGgpKSk7XG4gICAgT2JqZWN0LmFzc2lnbihwYXJ0LCB7IHJvZGU6IHRydWUsIHJlcXVlc3Q6IGpvYi5yZXF1ZXN0IH0pO1xuICAgIGlmICghbGVuZ3RoKSBjb250aW51ZTsgLy8gaXQgaGFzIHJ1biBhZ2FpbiwgYW5kIGNvbWVzIGxhdGVyXG4gICAgYXdhaXQgcmVsZWFzZWQoKTtcbiAgICBjb25zdCByb290ID0gYXdhaXQgc2V0dGxlZChpZCk7XG4gICAgcGFydC5pc1N0YWxlID0gdG9rZW5zIHx8IHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiAhPT0gcGFydC50b2tlbjsgLy8gYW5vdGhlciB3YXMgc3dhcHBlZFxuICAgIGlmICghcGFydC5pc1N0YWxlKSBhd2FpdCByZXBsYWNlKHJvb3QsIGh0bWwsIHBhcnQsIGFkYXB0ZXIpLmNhdGNoKGNvbnNvbGUuZXJyb3IpO1xuICAgIGVsc2UgaWYgKHRva2Vucz8uW2lkXSAmJiByb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gPT09IHBhcnQudG9rZW4pIHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuID0gdG9rZW5zW2lkXTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBodG1sOiBzdHJpbmcsIGpvYjogSm9iLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcmVwbGFjZSA9IGFzeW5jIChyb290LCBodG1sLCBqb2IsIHsgc3dhcCB9KSA9PiB7XG4gIGNvbnN0IHJlc3RvcmVFbnRyaWVzID0ga2VlcEVudHJpZXMocm9vdCwgam9iKTtcbiAgbGV0IG93biA9IHsgdGV4dDogaHRtbCwgcmVzdG9yZSgpIHt9IH07XG4gIHRyeSB7XG4gICAgb3duID0ga2VlcE93bihyb290LCBodG1sKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHsgLy8gYW4gb2xkZXIgYnJvd3NlcjsgdGhlIGFuc3dlciBjb21lcyBmaXJzdFxuICAgIGNvbnNvbGUuZXJyb3IoZXJyb3IpO1xuICB9XG4gIHRyeSB7XG4gICAgYXdhaXQgc3dhcChyb290LCBvd24udGV4dCwgam9iKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBvd24ucmVzdG9yZSgpO1xuICB9XG4gIHJlc3RvcmVFbnRyaWVzKCk7XG59O1xuIiwgIi8qIFJpZGVyczogaWRsZSBjb21wb25lbnRzIHRoYXQgYXJlIGxpa2VseSB0byBoZWFyIHNvbWV0aGluZyBvZiBhbiBhY3Rpb24sIGFuZCB0aG9zZSB0aGF0IGhhdmUgaGVhcmQgc29tZXRoaW5nLCB0cmF2ZWxcbiAqIHdpdGggaXRzIHJlcXVlc3QsIGFuZCB0aGUgYW5zd2VyIGhhcyB0aGUgbmV3IEhUTUwgb2YgYWxsLiBUaGVpciBsaW5lcyBhcmUgaGVsZCwgd2l0aG91dCBhIHdvcmtlciwgdW50aWwgaXQgaXMgaW4uXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tYWxvbmcgb2YgaXRzIHNjcmlwdCwgaG93IG1hbnkgY2hhcmFjdGVycyBtYXkgdHJhdmVsLCAwOiBub2JvZHkgcmlkZXM7IGh4LXRyaWdnZXIsIGRhdGEtbml0cm8tdG9rZW4sXG4gKiAgIC1rZXksIC1lbWl0cywgLWZpbHRlcnMsIC1vbiwgLWxhenksIC1hbG9uZSBvZiBhIHJvb3QuXG4gKiBQb3N0cyBuaXRyby1hbG9uZzogb2YgZWFjaCByaWRlciBbY29tcG9uZW50LCB0b2tlbl0sIG9yIFtjb21wb25lbnQsIHRva2VuLCBoZWFyZCwgY2hhaW5dIGlmIGl0IGhhcyBoZWFyZCBzb21ldGhpbmcuXG4gKi9cbmltcG9ydCB7IG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBob2xkLCBsaW5lT2YsIHJlc3VtZSwgd2FpdGluZyB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZmluZCwgaGFzRmlsZSwgaXNTZXR0bGVkLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuY29uc3QgU0xPV19NUyA9IDEwMDA7IC8vIHNvIGxvbmcgbm9ib2R5J3MgY2xpY2tzIGFyZSB0byB3YWl0IGZvciBhbm90aGVyJ3MgYWN0aW9uXG5jb25zdCBSSURFUyA9ICdbZGF0YS1uaXRyby1jb21wb25lbnRdOm5vdChbZGF0YS1uaXRyby1sYXp5XSxbZGF0YS1uaXRyby1hbG9uZV0pJztcblxuLyoqIEJ5IFwiY29tcG9uZW50LmFjdGlvblwiIG9yIFwiY29tcG9uZW50PGV2ZW50XCI6IHdoYXQgaXQgaGFzIHNlbnQgc28gZmFyLCBhbmQgd2hldGhlciB0aGF0IHdhcyBmb3IgYSBrZXkgZWFjaCB0aW1lLlxuICogQHR5cGUge1JlY29yZDxzdHJpbmcsIFJlY29yZDxzdHJpbmcsIGJvb2xlYW4+Pn0gKi9cbmNvbnN0IHNlbmRzID0ge307XG4vKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGJvb2xlYW4+fSAqL1xuY29uc3Qgc2xvdyA9IHt9O1xuXG4vKiogQXMgaXQgaXMgc2VudC5cbiAqIEB0eXBlIHsocGFpcnM6IGFueSkgPT4gbnVtYmVyfSAqL1xuY29uc3Qgc2l6ZU9mID0gKHBhaXJzKSA9PiBgJHtuZXcgVVJMU2VhcmNoUGFyYW1zKHBhaXJzKX1gLmxlbmd0aDtcblxuLyoqIEB0eXBlIHsoZG9pbmc6IERvaW5nKSA9PiBzdHJpbmdbXX0gKi9cbmV4cG9ydCBjb25zdCBrZXlzT2YgPSAoeyBjb21wb25lbnQsIGFjdGlvbiwgaGVhcmQgfSkgPT5cbiAgaGVhcmQgPyBoZWFyZC5tYXAoKFtuYW1lXSkgPT4gYCR7Y29tcG9uZW50fTwke25hbWV9YCkgOiBbYCR7Y29tcG9uZW50fS4ke2FjdGlvbn1gXTtcblxuLyoqIE5vdGUgd2hhdCB3YXMgc2VudCwgYW5kIHdoZXRoZXIgdGhhdCB0b29rIGxvbmcsIGlmIGl0IHdhcyBtb3JlIHRoYW4gYSByaWRlcidzIHJ1bi5cbiAqIEB0eXBlIHsoZG9pbmc6IERvaW5nLCBldmVudHM6IFtzdHJpbmcsIGFueV1bXSwgdG9vaz86IG51bWJlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsZWFybiA9IChkb2luZywgZXZlbnRzLCB0b29rKSA9PiB7XG4gIGZvciAoY29uc3Qga2V5IG9mIGtleXNPZihkb2luZykpIHtcbiAgICBjb25zdCBuYW1lcyA9IChzZW5kc1trZXldID8/PSB7fSk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgeyBrZXkgfV0gb2YgZXZlbnRzKSBuYW1lc1tuYW1lXSA9IChuYW1lc1tuYW1lXSA/PyAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KG5hbWUpKSAmJiBrZXkgIT0gbnVsbDtcbiAgICBpZiAodG9vaykgc2xvd1trZXldID0gdG9vayA+IFNMT1dfTVM7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgZG9pbmc6IERvaW5nKSA9PiBbc3RyaW5nLCB1bmtub3duXVtdfSAqL1xuY29uc3QgbGlrZWx5ID0gKHsgZGF0YXNldDogeyBuaXRyb0VtaXRzIH0gfSwgZG9pbmcpID0+IGtleXNPZihkb2luZykuZmxhdE1hcCgoa2V5KSA9PlxuICAoc2VuZHNba2V5XSA/IE9iamVjdC5lbnRyaWVzKHNlbmRzW2tleV0pIDogbml0cm9FbWl0cz8uc3BsaXQoJyAnKS5tYXAoKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBuYW1lKSA9PiBbbmFtZV0pID8/IFtdKSk7XG5cbi8qKiBUaGUgcm9vdHMgdGhhdCBtYXkgcmlkZSwgYnkgd2hhdCB0aGV5IGhlYXIuXG4gKiBAdHlwZSB7KCkgPT4gUmVjb3JkPHN0cmluZywgYW55W10+fSAqL1xuY29uc3QgaGVhcmVycyA9ICgpID0+IHtcbiAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnlbXT59ICovXG4gIGNvbnN0IGZvdW5kID0ge307XG4gIGZvciAoY29uc3Qgcm9vdCBvZiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKFJJREVTKSkge1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiByb290LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpPy5tYXRjaCgvbml0cm86XFxTKy9nKSA/PyBbXSkgKGZvdW5kW25hbWVdID8/PSBbXSkucHVzaChyb290KTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59O1xuXG4vKiogSGF2ZSBhIGNvbXBvbmVudCByaWRlLCBpZiBpdCBtYXkgYW5kIHRoZXJlIGlzIHJvb20uXG4gKiBAdHlwZSB7KGpvYjogSm9iLCByb290OiBhbnksIHJpZGVyPzogSm9iKSA9PiBib29sZWFuIHwgdm9pZH0gKi9cbmNvbnN0IHRha2UgPSAoam9iLCByb290LCByaWRlciA9IG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSwgaGVhcmQ6IFtdIH0pKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGRhdGFzZXQ6IHsgbml0cm9Ub2tlbjogdG9rZW4gfSB9ID0gcm9vdDtcbiAgY29uc3QgeyByaWRlcnMgfSA9IGpvYjtcbiAgY29uc3QgZW50cnkgPSBKU09OLnN0cmluZ2lmeShbcmlkZXIuY29tcG9uZW50LCB0b2tlbiwgLi4uKHJpZGVyLmhlYXJkPy5bMF0gPyBbcmlkZXIuaGVhcmQsIHJpZGVyLmNoYWluXSA6IFtdKV0pO1xuICBjb25zdCBzaXplID0gc2l6ZU9mKHsgZW50cnkgfSk7XG4gIGlmIChyaWRlcnMuc2l6ZSA+PSBMSU1JVCB8fCBzaXplID4gam9iLnJvb20gfHwgZmluZChpZCkgIT09IHJvb3QgfHwgIXJvb3QubWF0Y2hlcyhSSURFUykgfHwgIWlzU2V0dGxlZChyb290KSkgcmV0dXJuO1xuICBqb2Iucm9vbSAtPSBzaXplO1xuICByaWRlcnMuc2V0KGlkLCBPYmplY3QuYXNzaWduKHJpZGVyLCB7IGVudHJ5LCBob3N0OiBqb2IsIHJvb3QsIHRva2VuIH0pKTtcbiAgaG9sZChyaWRlcik7XG4gIHJldHVybiB0cnVlO1xufTtcblxuLyoqIFRha2UgdGhvc2UgdGhhdCBhcmUgbGlrZWx5IHRvIGhlYXIgd2hhdCB0aGUgam9iIGFuZCBpdHMgcmlkZXJzIHNlbmQuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBzZW5kZXJzOiBbYW55LCBEb2luZ11bXSkgPT4gdm9pZH0gKi9cbmNvbnN0IHNwcmVhZCA9IChqb2IsIHNlbmRlcnMpID0+IHtcbiAgY29uc3QgeyBib2R5LCBjaGFpbiwgaGVhcmQsIGlkLCByaWRlcnMsIHJvb3QgfSA9IGpvYjtcbiAgY29uc3QgZGV0YWlscyA9IGhlYXJkPy5mbGF0TWFwKChbLCBkZXRhaWxdKSA9PiBPYmplY3QudmFsdWVzKGRldGFpbCA/PyB7fSkpID8/IFtdO1xuICBjb25zdCBrZXlzID0gW3Jvb3QuZGF0YXNldC5uaXRyb0tleSwgLi4uYm9keS52YWx1ZXMoKSwgLi4uZGV0YWlsc10ubWFwKFN0cmluZyk7XG4gIC8qKiBAdHlwZSB7KG90aGVyOiBhbnksIG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbiAgY29uc3QgcmVhY2ggPSAob3RoZXIsIG5hbWUpID0+IHtcbiAgICBjb25zdCBpc091dCA9IHJpZGVycy5zaXplID49IExJTUlUIHx8IG90aGVyLmlkID09PSBpZCB8fCBjaGFpbi5pbmNsdWRlcyhvdGhlci5pZCkgfHwgbGluZU9mKG90aGVyLmlkKVswXTtcbiAgICBpZiAoIXJpZGVycy5oYXMob3RoZXIuaWQpICYmIChpc091dCB8fCAhdGFrZShqb2IsIG90aGVyKSkpIHJldHVybjtcbiAgICBzZW5kZXJzLnB1c2goW290aGVyLCB7IGNvbXBvbmVudDogb3RoZXIuZGF0YXNldC5uaXRyb0NvbXBvbmVudCwgaGVhcmQ6IFtbbmFtZV1dIH1dKTtcbiAgfTtcbiAgY29uc3Qgc2VlbiA9IG5ldyBTZXQoKTtcbiAgbGV0IGluZGV4O1xuICBmb3IgKGNvbnN0IFtzZW5kZXIsIGRvaW5nXSBvZiBzZW5kZXJzKSB7XG4gICAgY29uc3QgY2FsbHMgPSBKU09OLnBhcnNlKHNlbmRlci5kYXRhc2V0Lm5pdHJvT24gPz8gJ3t9Jyk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgaXNLZXllZF0gb2YgbGlrZWx5KHNlbmRlciwgZG9pbmcpKSB7XG4gICAgICBjb25zdCBbdG8sIGNhbGxdID0gY2FsbHNbbmFtZV0gPz8gW107XG4gICAgICBjb25zdCBwYXJlbnQgPSBmaW5kKHRvKTtcbiAgICAgIGlmIChwYXJlbnQpIHJlYWNoKHBhcmVudCwgY2FsbCk7XG4gICAgICBpZiAoc2Vlbi5oYXMobmFtZSArIGlzS2V5ZWQpKSBjb250aW51ZTtcbiAgICAgIHNlZW4uYWRkKG5hbWUgKyBpc0tleWVkKTtcbiAgICAgIGluZGV4ID8/PSBoZWFyZXJzKCk7XG4gICAgICBmb3IgKGNvbnN0IG90aGVyIG9mIGluZGV4W25hbWVdID8/IFtdKSB7XG4gICAgICAgIGNvbnN0IHsgbml0cm9GaWx0ZXJzLCBuaXRyb0tleSB9ID0gb3RoZXIuZGF0YXNldDtcbiAgICAgICAgY29uc3QgaXNGb3JLZXkgPSBpc0tleWVkIHx8IG5pdHJvRmlsdGVycz8uaW5jbHVkZXMoYFwiJHtuYW1lfVwiYCk7XG4gICAgICAgIGlmICghaXNGb3JLZXkgfHwga2V5cy5pbmNsdWRlcyhuaXRyb0tleSkpIHJlYWNoKG90aGVyLCBuYW1lKTsgLy8gZWxzZSBhIHRhYmxlIHBvc3RzIGFsbCBpdHMgcm93cyBmb3Igb25lXG4gICAgICB9XG4gICAgfVxuICB9XG59O1xuXG4vKiogQ2hvb3NlIHdobyB0cmF2ZWxzIHdpdGggYSBqb2IgdGhhdCBsZWF2ZXMsIGhvbGQgdGhlaXIgbGluZXMsIGFuZCB3cml0ZSB0aGVtIGludG8gaXRzIGJvZHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGJvYXJkID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGJvZHksIHJpZGVycywgcm9vdCB9ID0gam9iO1xuICBjb25zdCBtb3N0ID0gb3B0aW9ucy5uaXRyb0Fsb25nOyAvLyBhIHF1YXJ0ZXIgb2Ygd2hhdCB0aGUgc2VydmVyIGFjY2VwdHMsIG9yIGxlc3NcbiAgam9iLnJvb20gPSBNYXRoLm1pbihtb3N0LCBtb3N0ICogNCAtIHNpemVPZihib2R5KSk7XG4gIGpvYi5sZWZ0ID0gcGVyZm9ybWFuY2Uubm93KCk7XG4gIGlmICghKGpvYi5yb29tID4gMCkgfHwgaGFzRmlsZShib2R5KSB8fCByb290LmRhdGFzZXQubml0cm9MYXp5IHx8IGtleXNPZihqb2IpLnNvbWUoKGtleSkgPT4gc2xvd1trZXldKSkgcmV0dXJuO1xuICAvKiogQHR5cGUge1thbnksIERvaW5nXVtdfSAqL1xuICBjb25zdCBzZW5kZXJzID0gW1tyb290LCBqb2JdXTtcbiAgZm9yIChjb25zdCByaWRlciBvZiB3YWl0aW5nKCkpIHtcbiAgICBpZiAoIXJpZGVyLmlzQWxvbmUgJiYgdGFrZShqb2IsIHJpZGVyLnJvb3QsIHJpZGVyKSkgc2VuZGVycy5wdXNoKFtyaWRlci5yb290LCByaWRlcl0pO1xuICB9XG4gIHNwcmVhZChqb2IsIHNlbmRlcnMpO1xuICBpZiAocmlkZXJzLnNpemUpIGJvZHkuc2V0KCduaXRyby1hbG9uZycsIGBbJHtbLi4ucmlkZXJzLnZhbHVlcygpXS5tYXAoKHsgZW50cnkgfSkgPT4gZW50cnkpfV1gKTtcbn07XG5cbi8qKiBMZXQgdGhlIHJpZGVycycgbGluZXMgZ28gb24sIGluIHRoZSB0aWNrIGluIHdoaWNoIHRoZSBhbnN3ZXIgaXMgaW46IGJlZm9yZSBpdHMgZXZlbnRzLCBhbmQgYmVmb3JlIHRoZSBuZXh0IGpvYi5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVsZWFzZSA9IChqb2IpID0+IHtcbiAgZm9yIChjb25zdCByaWRlciBvZiBqb2IucmlkZXJzLnZhbHVlcygpKSB7XG4gICAgaWYgKHJpZGVyLmhvc3QgIT09IGpvYikgY29udGludWU7XG4gICAgY29uc3QgeyBoZWFyZCwgaWQsIGlzU3RhbGUsIHJvZGUsIHRva2VuIH0gPSByaWRlcjtcbiAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgY29uc3QgbGluZSA9IGxpbmVPZihpZCk7XG4gICAgLy8gV2hhdCB3YXMgbGVmdCBvdXQgYnkgYSBzZXJ2ZXIgdGhhdCBoYXMgcnVuIHRoZSBvdGhlcnMgaXMgdG8gc2F5IGl0c2VsZiB3aGF0IGlzIHdyb25nLlxuICAgIGlmIChyb2RlIHx8ICFoZWFyZFswXSkgbGluZS5zaGlmdCgpO1xuICAgIGVsc2UgcmlkZXIuaXNBbG9uZSA9IGpvYi5wYXJ0cyAmJiBqb2Iuc3RhdHVzID09PSAyMDAgJiYgcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuID09PSB0b2tlbjtcbiAgICByaWRlci5ob3N0ID0gcmlkZXIudG9rZW4gPSBudWxsO1xuICAgIGlmIChpc1N0YWxlICYmIHJvb3QgJiYgIWxpbmVbMF0pIGxpbmUucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICAgIHJlc3VtZShpZCk7XG4gIH1cbn07XG4iLCAiLyogVGhlIHBhcnRzIG9mIGFuIGFuc3dlciwgb25lIGZvciBlYWNoIHJ1biBvZiBhIGNvbXBvbmVudCwgdGhlIGFza2VyJ3MgZmlyc3Q6IFtpZCwgbGVuZ3RoIG9mIGl0cyBIVE1MLCBudW1iZXIgb2YgaXRzXG4gKiBldmVudHMsIHBsYWNlcyBvZiB0aGUgZXZlbnRzIHRoYXQgaXQgaGVhcmRdLiBUaGV5IHRlbGwgd2hhdCBsZWQgdG8gZWFjaCBldmVudCwgYXMgaWYgZWFjaCBjb21wb25lbnQgaGFkIGFza2VkIGFsb25lLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW9uIG9mIGEgcm9vdC5cbiAqL1xuaW1wb3J0IHsgbGVhcm4gfSBmcm9tICcuL3JpZGVycy5qcyc7XG5cbi8qKiBTYXkgd2hlcmUgZWFjaCBldmVudCBjb21lcyBmcm9tLCB3aGF0IGxlZCB0byBpdCBhbmQgd2hvIGhhcyBoZWFyZCBpdCBhbHJlYWR5LiBMZWFybiB3aG8gc2VuZHMgd2hhdC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIGV2ZW50czogW3N0cmluZywgYW55XVtdKSA9PiBBcnJpdmFsW119ICovXG5leHBvcnQgY29uc3QgYXJyaXZhbHNPZiA9IChqb2IsIGV2ZW50cykgPT4ge1xuICBjb25zdCB7IGlkLCBwYXJ0cyA9IFtbaWQsIDAsIGV2ZW50cy5sZW5ndGgsIFtdXV0sIHJpZGVycywgc3RhdHVzLCB0b29rIH0gPSBqb2I7XG4gIGNvbnN0IGlzV2VsbCA9IGpvYi5wYXJ0cyAmJiBzdGF0dXMgPT09IDIwMDtcbiAgLyoqIEB0eXBlIHtBcnJpdmFsW119ICovXG4gIGNvbnN0IGFycml2YWxzID0gW107XG4gIGZvciAoY29uc3QgW2Zyb20sICwgY291bnQsIHBsYWNlc10gb2YgcGFydHMpIHtcbiAgICBjb25zdCBydW4gPSByaWRlcnMuZ2V0KGZyb20pO1xuICAgIGNvbnN0IHsgY29tcG9uZW50LCByb290LCBoZWFyZDogYnJvdWdodCB9ID0gcnVuID8/IGpvYjtcbiAgICBjb25zdCBoZWFyZCA9IHBsYWNlcy5tYXAoKHBsYWNlKSA9PiBhcnJpdmFsc1twbGFjZV0pO1xuICAgIGZvciAoY29uc3QgeyBoZWFyZEJ5IH0gb2YgaGVhcmQpIGhlYXJkQnkuYWRkKGZyb20pO1xuICAgIGNvbnN0IG5hbWVzID0gaGVhcmQubWFwKCh7IGNhbGwsIG5hbWUsIHRvIH0pID0+IFt0byA9PT0gZnJvbSA/IGNhbGwgOiBuYW1lXSk7XG4gICAgY29uc3Qgb3duID0gZXZlbnRzLnNsaWNlKGFycml2YWxzLmxlbmd0aCwgYXJyaXZhbHMubGVuZ3RoICsgY291bnQpO1xuICAgIGlmIChpc1dlbGwpIGxlYXJuKHJ1biA/IHsgY29tcG9uZW50LCBoZWFyZDogWy4uLmJyb3VnaHQsIC4uLm5hbWVzXSB9IDogam9iLCBvd24sIHJ1biA/IDAgOiB0b29rKTtcbiAgICBjb25zdCBbeyBjaGFpbjogYmVnaW4sIGNvdW50cyB9LCAuLi5vdGhlcnNdID0gIXJ1biB8fCBicm91Z2h0WzBdID8gW3J1biA/PyBqb2IsIC4uLmhlYXJkXSA6IGhlYXJkO1xuICAgIGNvbnN0IGNoYWluID0gWy4uLmJlZ2luLmZpbHRlcigoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHN0ZXApID0+IG90aGVycy5ldmVyeSgoeyBjaGFpbiB9KSA9PiBjaGFpbi5pbmNsdWRlcyhzdGVwKSkpLCBmcm9tXTtcbiAgICBpZiAocnVuKSB7XG4gICAgICBjb3VudHNbZnJvbV0gPSAoY291bnRzW2Zyb21dID8/IDApICsgMTtcbiAgICAgIHJ1bi5oZWFyZCA9IFtdOyAvLyBpZiBpdCBoYXMgcnVuIGFnYWluLCB0aGF0IHdhcyBvZiB3aGF0IHRoZSBvdGhlcnMgaGF2ZSBzZW50XG4gICAgfVxuICAgIGNvbnN0IGNhbGxzID0gSlNPTi5wYXJzZShyb290LmRhdGFzZXQubml0cm9PbiA/PyAne30nKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBkZXRhaWxdIG9mIG93bikge1xuICAgICAgY29uc3QgW3RvLCBjYWxsXSA9IGNhbGxzW25hbWVdID8/IFtdO1xuICAgICAgYXJyaXZhbHMucHVzaCh7IG5hbWUsIGRldGFpbCwgZnJvbSwgY2hhaW4sIGNvdW50cywgaGVhcmRCeTogbmV3IFNldCgpLCB0bywgY2FsbCB9KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGFycml2YWxzO1xufTtcbiIsICIvKiBUaGUgZXZlbnRzIG9mIGFuIGFuc3dlciwgb3Igbml0cm86ZXJyb3Ige2NvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzfSwgcmVhY2ggdGhlIHBhZ2Ugb25jZSwgaW4gb3JkZXIuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGNhdXNlcywgZHJvcCwgZW5xdWV1ZSwgZmFpbHVyZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZXZlbnRPZiwgZmluZCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgYXJyaXZhbHNPZiB9IGZyb20gJy4vcGFydHMuanMnO1xuaW1wb3J0IHsgcmVsZWFzZSB9IGZyb20gJy4vcmlkZXJzLmpzJztcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBkZWxpdmVyID0gKGpvYikgPT4ge1xuICBjb25zdCB7IGlkLCBjb21wb25lbnQsIGFjdGlvbiwgc3RhdHVzLCByZXNvbHZlLCByZWplY3QsIHJlc3VsdCB9ID0gam9iO1xuICByZWxlYXNlKGpvYik7XG4gIGFubm91bmNlKCdhbnN3ZXJlZCcsIGpvYik7XG4gIGNvbnN0IGVycm9yID0gam9iLmVycm9yID8/IG9wdGlvbnNbYG5pdHJvRXJyb3ItJHtzdGF0dXN9YF0gPz8gb3B0aW9ucy5uaXRyb0Vycm9yO1xuICBmb3IgKGNvbnN0IGFycml2YWwgb2YgYXJyaXZhbHNPZihqb2IsIGpvYi5ldmVudHMgPz8gW1snbml0cm86ZXJyb3InLCB7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzIH1dXSkpIHtcbiAgICBjb25zdCB7IGNhbGwsIGRldGFpbCwgZnJvbSwgbmFtZSwgdG8gfSA9IGFycml2YWw7XG4gICAgY29uc3QgY2F1c2UgPSBldmVudE9mKG5hbWUsIGRldGFpbCk7XG4gICAgY2F1c2VzLnNldChjYXVzZSwgYXJyaXZhbCk7XG4gICAgaWYgKGZyb20gPT09IGlkICYmIG5hbWUgPT09ICduaXRybzplcnJvcicpIHJlamVjdD8uKGZhaWx1cmUoZGV0YWlsKSk7XG4gICAgaWYgKGZyb20gPT09IGlkICYmIG5hbWUgPT09ICduaXRybzphY3Rpb24tY29tcGxldGUnKSByZXNvbHZlPy4ocmVzdWx0ID09PSB1bmRlZmluZWQgPyBkZXRhaWwgOiB7IC4uLmRldGFpbCwgcmVzdWx0IH0pO1xuICAgIChmaW5kKGZyb20pID8/IGRvY3VtZW50LmJvZHkpLmRpc3BhdGNoRXZlbnQoY2F1c2UpO1xuICAgIGlmIChmaW5kKHRvKSkgZW5xdWV1ZShuZXdKb2IoZmluZCh0byksICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlLCBoZWFyZDogW1tjYWxsLCBkZXRhaWxdXSwgY2F1c2UgfSkpO1xuICB9XG4gIGZvciAoY29uc3QgcmlkZXIgb2Ygam9iLnJpZGVycy52YWx1ZXMoKSkgcmlkZXIucm9kZSAmJiBhbm5vdW5jZSgnZG9uZScsIHJpZGVyKTtcbn07XG5cbi8vIEEgd2F5IG91dCBvZiB0aGUgcGFnZSBhYm9ydHMgcmVxdWVzdHMsIHNlY29uZHMgYmVmb3JlIHRoZSBwYWdlIGdvZXMuIE5vYm9keSBzYXlzIGlmIGl0IHdpbGwgZ286XG4vLyBhIGRvd25sb2FkIGJlZ2lucyBsaWtlIHRoYXQsIHRvby5cbmxldCBsZWF2aW5nID0gMDtcbi8qKiBAdHlwZSB7Sm9iW119ICovXG5jb25zdCBhYm9ydGVkID0gW107XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGZpbmlzaCA9IChqb2IpID0+IHZvaWQgKGxlYXZpbmcgJiYgIWpvYi5zdGF0dXMgPyBhYm9ydGVkLnB1c2goam9iKSA6IGRlbGl2ZXIoam9iKSk7XG5cbi8qKiBAdHlwZSB7KGVuZDogKGpvYjogYW55LCB3aHk6IGFueSkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IHN0YXkgPSAoZW5kKSA9PiB7XG4gIGNsZWFyVGltZW91dChsZWF2aW5nKTtcbiAgbGVhdmluZyA9IDA7XG4gIGZvciAoY29uc3Qgam9iIG9mIGFib3J0ZWQuc3BsaWNlKDApKSBlbmQoam9iLCAndGhlIHBhZ2Ugd2FzIGxlZnQnKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEV2ZW50cyA9ICgpID0+IHtcbiAgb24oJ2JlZm9yZXVubG9hZCcsICgpID0+IHtcbiAgICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gICAgbGVhdmluZyA9IHNldFRpbWVvdXQoc3RheSwgMTAwMDAsIGRlbGl2ZXIpO1xuICB9KTtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gY2xlYXJUaW1lb3V0KGxlYXZpbmcpKTtcbiAgb24oJ3BhZ2VzaG93JywgKCkgPT4gc3RheShkcm9wKSk7IC8vIHRoZSBicm93c2VyIGhhcyBrZXB0IGl0XG59O1xuIiwgIi8qIFRoZSBicmlkZ2U6IHJlcXVlc3RzIG9mIGNvbXBvbmVudHMgYmVjb21lIGpvYnM7IGVhY2ggaXMgc2VudCwgYW5zd2VyZWQsIGFuZCBpdHMgZXZlbnRzIGRlbGl2ZXJlZC5cbiAqIFdpcmU6IGRvY3MvYXJjaGl0ZWN0dXJlLm1kLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNzcmYsIC1jc3JmLWNvb2tpZSwgLWhlYXJkLCAtZXJyb3IsIC1lcnJvci08c3RhdHVzPiBvZiBpdHMgc2NyaXB0OyBpZCxcbiAqICAgZGF0YS1uaXRyby1jb21wb25lbnQsIC1rZXksIC11cmwsIC10b2tlbiwgLWZpbHRlcnMsIC1vbiwgLWxhenkgb2YgYSByb290OyAtYXJncywgLW1vZGVsLCAtb3duZXIgaW5zaWRlLlxuICovXG5pbXBvcnQgeyBhY2NlcHQgfSBmcm9tICcuL2Fuc3dlcnMuanMnO1xuaW1wb3J0IHsgZmluaXNoIH0gZnJvbSAnLi9ldmVudHMuanMnO1xuaW1wb3J0IHsgcmVhZEZpZWxkcyB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGFkZEFyZ3VtZW50cywgaGVhciwgaXNPdXJOYW1lLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZHJvcCwgZW5xdWV1ZSwgcnVuV2l0aCB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgUk9PVCwgYWRkcmVzcywgYWxsLCBmaW5kLCBmaXJzdCwgb3B0aW9ucywgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IGJvYXJkLCByZWxlYXNlIH0gZnJvbSAnLi9yaWRlcnMuanMnO1xuXG4vKiogTWFrZSBhIGpvYiBvZiBhIHJlcXVlc3Qgb2YgaHRteC5cbiAqIEB0eXBlIHsoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAoeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSByb290T2YoZWxlbWVudCk7XG4gIGNvbnN0IGFjdGlvbiA9IHBhdGguc2xpY2Uocm9vdC5kYXRhc2V0Lm5pdHJvVXJsLmxlbmd0aCkuc3BsaXQoJy8nKVswXTtcbiAgaWYgKGVsZW1lbnQgPT09IHJvb3QpIHJldHVybiByZWFjdChyb290LCBjYXVzZSwgeyBhY3Rpb24sIHBhdGggfSk7XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIHsgcGF0aCwgc291cmNlOiBlbGVtZW50IH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgYm9keSA/PyBbXSkgaWYgKCFpc091ck5hbWUobmFtZSkpIGpvYi5ib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIGFkZEFyZ3VtZW50cyhqb2IuYm9keSwgSlNPTi5wYXJzZShlbGVtZW50LmRhdGFzZXQubml0cm9BcmdzID8/ICd7fScpKTtcbiAgcmVhZEZpZWxkcyhqb2IpO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogUXVldWUgd2hhdCBhIHJvb3QgYXNrcyBmb3IgYnkgaXRzZWxmOiBhZnRlciBhbiBldmVudCwgdW5sZXNzIHRoYXQgaXMgZm9yIGFub3RoZXIga2V5LCBvciBhcyBhIHBvbGwuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgY2F1c2U/OiBhbnksIG1vcmU/OiBQYXJ0aWFsPEpvYj4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVhY3QgPSAocm9vdCwgY2F1c2UsIG1vcmUpID0+IHtcbiAgY29uc3QgeyBuaXRyb0ZpbHRlcnMsIG5pdHJvS2V5IH0gPSByb290LmRhdGFzZXQ7XG4gIGNvbnN0IHsgdHlwZSwgZGV0YWlsIH0gPSBjYXVzZSA/PyB7fTtcbiAgY29uc3Qga2V5cyA9IC9ebml0cm86cmVmcmVzaC0vLnRlc3QodHlwZSkgJiYgZGV0YWlsPy5rZXkgIT0gbnVsbCA/IFsna2V5J10gOiBKU09OLnBhcnNlKG5pdHJvRmlsdGVycyA/PyAne30nKVt0eXBlXTtcbiAgaWYgKGtleXM/LmV2ZXJ5KCgvKiogQHR5cGUge2FueX0gKi8ga2V5KSA9PiBgJHtkZXRhaWw/LltrZXldfWAgIT09IG5pdHJvS2V5KSkgcmV0dXJuO1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGNhdXNlLCBpc1BvbGw6ICFjYXVzZSwgaXNRdWlldDogdHJ1ZSwgLi4ubW9yZSB9KTtcbiAgaWYgKC9ebml0cm86Ly50ZXN0KHR5cGUpKSBqb2IuaGVhcmQgPSBbW3R5cGUsIGRldGFpbF1dO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogUXVldWUgYW4gYWN0aW9uIHdpdGggYXJndW1lbnRzIGFuZCB3aGF0IHN0YW5kcyBpbiB0aGUgYm91bmQgZmllbGRzLlxuICogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbjogc3RyaW5nLCBhcmdzOiBvYmplY3QsIG1vcmU/OiBQYXJ0aWFsPEpvYj4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcG9zdCA9IChyb290LCBhY3Rpb24sIGFyZ3MsIG1vcmUpID0+IHtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsIGFjdGlvbiwgbW9yZSk7XG4gIGFkZEFyZ3VtZW50cyhqb2IuYm9keSwgYXJncyk7XG4gIHJlYWRGaWVsZHMoam9iKTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIEB0eXBlIHsoY29tcG9uZW50OiBzdHJpbmcsIGtleTogYW55KSA9PiBzdHJpbmd9ICovXG5jb25zdCBtaXNzaW5nID0gKGNvbXBvbmVudCwga2V5KSA9PiB7XG4gIGNvbnN0IG5hbWVzID0gWy4uLm5ldyBTZXQoYWxsKFJPT1QpLm1hcCgoeyBkYXRhc2V0IH0pID0+IGRhdGFzZXQubml0cm9Db21wb25lbnQpKV07XG4gIGlmIChuYW1lcy5pbmNsdWRlcyhjb21wb25lbnQpKSByZXR1cm4gYG5vbmUgb24gdGhpcyBwYWdlIGhhcyB0aGUga2V5ICR7SlNPTi5zdHJpbmdpZnkoa2V5KX1gO1xuICBjb25zdCBuZWFyZXN0ID0gT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRyb0RlYnVnJykgJiYgd2luZG93Lm5pdHJvRGVidWc/LnN1Z2dlc3QoY29tcG9uZW50LCBuYW1lcyk7XG4gIHJldHVybiBgb24gdGhpcyBwYWdlIHRoZXJlIGlzICR7bmFtZXMubGVuZ3RoID8gYG9ubHkgJHtuYW1lcy5qb2luKCcsICcpfWAgOiAnbm9uZSd9LiR7bmVhcmVzdCB8fCAnJ31gO1xufTtcblxuLyoqIEB0eXBlIHtOaXRyb1snY2FsbCddfSAqL1xuY29uc3QgY2FsbCA9IChjb21wb25lbnQsIGFjdGlvbiwgYXJncyA9IHt9LCB7IGtleSB9ID0ge30pID0+XG4gIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICBjb25zdCBvbmUgPSBrZXkgPT0gbnVsbCA/ICcnIDogYFtkYXRhLW5pdHJvLWtleT0ke0NTUy5lc2NhcGUoYCR7a2V5fWApfV1gO1xuICAgIGNvbnN0IHJvb3QgPSBmaXJzdChgW2RhdGEtbml0cm8tY29tcG9uZW50PSR7Q1NTLmVzY2FwZShjb21wb25lbnQpfV0ke29uZX1gKTtcbiAgICBpZiAocm9vdCkgcG9zdChyb290LCBhY3Rpb24sIGFyZ3MsIHsgcmVzb2x2ZSwgcmVqZWN0IH0pO1xuICAgIGVsc2UgZHJvcCh7IGNvbXBvbmVudCwgYWN0aW9uLCByZWplY3QgfSwgbWlzc2luZyhjb21wb25lbnQsIGtleSkpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCBydW4gPSBhc3luYyAoam9iLCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgY2hhaW4sIGlkIH0gPSBqb2I7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgLy8gVGhlIG5leHQgcGFnZSBtYXkgaGF2ZSBhIGNvbXBvbmVudCBvZiB0aGlzIGlkLlxuICBjb25zdCBpc0dvbmUgPSAhcm9vdCB8fCAocm9vdCAhPT0gam9iLnJvb3QgJiYgam9iLnBhZ2UgIT09IGFkZHJlc3MoKSk7XG4gIGlmIChpc0dvbmUgJiYgIWpvYi5pc1F1aWV0KSBmaW5pc2goT2JqZWN0LmFzc2lnbihqb2IsIHsgc3RhdHVzOiAwLCBlcnJvcjogb3B0aW9uc1snbml0cm9FcnJvci00MDQnXSB9KSk7XG4gIGlmIChpc0dvbmUgfHwgKGpvYi5yZWplY3QgJiYgcm9vdC5kYXRhc2V0Lm5pdHJvTGF6eSkpIHJldHVybiBkcm9wKGpvYiwgJ2l0IGlzIG5vdCB0aGVyZScpO1xuICBmaWxsKGpvYiwgcm9vdCk7XG4gIGNvbnN0IHNvdXJjZSA9IGpvYi5zb3VyY2U/LmlzQ29ubmVjdGVkID8gam9iLnNvdXJjZSA6IHJvb3Q7XG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IGFkYXB0ZXIuc2VuZChqb2IsIHsgcm9vdCwgc291cmNlLCBoZWFkZXJzOiBjaGFpblswXSAmJiB7ICdOaXRyby1DaGFpbic6IGNoYWluLmpvaW4oKSB9IH0pO1xuICBpZiAoYW5zd2VyKSBhd2FpdCBhY2NlcHQoT2JqZWN0LmFzc2lnbihqb2IsIHsgYW5zd2VyLCBzdGF0dXM6IGFuc3dlci5zdGF0dXMgfSksIGFuc3dlciwgYWRhcHRlcik7XG4gIGVsc2UgaWYgKGpvYi5zdGF0dXMgPT0gbnVsbCkgcmV0dXJuIGRyb3Aoam9iLCAnYSBsaXN0ZW5lciBvciBoeC1zeW5jIHN0b3BwZWQgaXQnKTtcbiAgZmluaXNoKGpvYik7XG59O1xuXG4vKiogQ29tcGxldGUgdGhlIGJvZHk6IHRoZSBuZXdlc3QgdG9rZW4sIGV2ZW50cyBoZWFyZCwgYm91bmQgZmllbGRzLCB0aGUgaWQuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCByb290OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmaWxsID0gKGpvYiwgcm9vdCkgPT4ge1xuICBjb25zdCB7IGJvZHksIGNvdW50cywgaGVhcmQsIGlkLCBzZW50IH0gPSBqb2I7XG4gIE9iamVjdC5hc3NpZ24oam9iLCB7IHJvb3QsIHRva2VuOiByb290LmRhdGFzZXQubml0cm9Ub2tlbiB9KTtcbiAgY291bnRzW2lkXSA9IChjb3VudHNbaWRdID8/IDApICsgMTtcbiAgaWYgKGhlYXJkKSBib2R5LnNldCgnbml0cm8tZXZlbnRzJywgSlNPTi5zdHJpbmdpZnkoaGVhcmQpKTtcbiAgY29uc3QgbmFtZXMgPSBuZXcgU2V0KCk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBib3VuZCwgdmFsdWVzIH0gb2Ygc2VudC52YWx1ZXMoKSkge1xuICAgIGlmICghYm91bmQpIGNvbnRpbnVlO1xuICAgIG5hbWVzLmFkZChib3VuZCk7XG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpIGJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgfVxuICBpZiAoIWpvYi5pc1F1aWV0KSBib2R5LnNldCgnbml0cm8tZmllbGRzJywgWy4uLm5hbWVzXS5qb2luKCkpO1xuICBib2FyZChqb2IpO1xuICBjb25zdCBjb29raWVzID0gbmV3IFVSTFNlYXJjaFBhcmFtcyhkb2N1bWVudC5jb29raWUucmVwbGFjZUFsbCgnOyAnLCAnJicpKTsgLy8gbmV3ZXIsIG1heWJlXG4gIGJvZHkuc2V0KCdjc3JmbWlkZGxld2FyZXRva2VuJywgY29va2llcy5nZXQob3B0aW9ucy5uaXRyb0NzcmZDb29raWUpIHx8IG9wdGlvbnMubml0cm9Dc3JmKTtcbiAgYm9keS5zZXQoJ25pdHJvLXRyeScsICcwJyk7XG4gIGJvZHkuYXBwZW5kKCduaXRyby10b2tlbicsIGpvYi50b2tlbiA/PyAnJyk7XG4gIC8vIFRoZSBsYXN0LCBvZiBmaXhlZCBsZW5ndGg6IGEgYm9keSB0aGF0IGlzIGN1dCBvZmYgb24gdGhlIHdheSBoYXMgbm9uZS5cbiAgYm9keS5hcHBlbmQoJ25pdHJvLWlkJywgbmV3SWQoKSk7XG59O1xuXG4vKiogMTI4IHJhbmRvbSBiaXRzOyByYW5kb21VVUlEKCkgaXMgbWlzc2luZyBvbiBwbGFpbiBodHRwLlxuICogQHR5cGUgeygpID0+IHN0cmluZ30gKi9cbmNvbnN0IG5ld0lkID0gKCkgPT5cbiAgWy4uLmNyeXB0by5nZXRSYW5kb21WYWx1ZXMobmV3IFVpbnQ4QXJyYXkoMTYpKV0ubWFwKChieXRlKSA9PiAoYnl0ZSArIDI1NikudG9TdHJpbmcoMTYpLnNsaWNlKDEpKS5qb2luKCcnKTtcblxuLyoqIExldCByZXF1ZXN0cyBvZiBodG14IGJlY29tZSBqb2JzLCBhbmQgam9icyBsZWF2ZS5cbiAqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBjb25uZWN0ID0gKGFkYXB0ZXIpID0+IHtcbiAgYWRhcHRlci5jYXB0dXJlKGFzayk7XG4gIHJ1bldpdGgoKGpvYikgPT4gcnVuKGpvYiwgYWRhcHRlcikuZmluYWxseSgoKSA9PiByZWxlYXNlKGpvYikpKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEJyaWRnZSA9ICgpID0+IHtcbiAgd2luZG93Lm5pdHJvID0geyBmaW5kLCBmaXJzdCwgcm9vdE9mLCBjYWxsLCBvbjogaGVhciB9O1xufTtcbiIsICIvKiBUaGUgYmVnaW5uaW5nIG9mIGEgcGFnZTogb3VyIHNjcmlwdCBzdGFuZHMgYmVmb3JlIGh0bXgsIHNvIG5vdGhpbmcgaXMgYXNrZWQgYmVmb3JlIHRoZSBicmlkZ2UgaXMgdGhlcmUsIGFuZCBib3RoXG4gKiBiZWdpbiBhdCBET01Db250ZW50TG9hZGVkLCB3aGljaCBjb21lcyBhZnRlciBkZWZlcnJlZCBzY3JpcHRzLCBvciBhZnRlciB0aG9zZSB0aGF0IGRpZCBub3QgbG9hZC4gV2hhdCBpcyBjbGlja2VkXG4gKiBvciBzZW50IG1lYW53aGlsZSBpcyBkb25lIHRoZW4uXG4gKlxuICogUmVhZHM6IGh4LXBvc3Qgb2Ygd2hhdCBpcyBjbGlja2VkIG9yIHNlbnQuIEhlYXJzOiBjbGljaywgc3VibWl0OyBET01Db250ZW50TG9hZGVkLlxuICovXG5pbXBvcnQgeyBBU0tTLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLy8gV2hhdCBhIGNsaWNrIGRvZXMgbW9yZSB0byB0aGFuIHRvIGFzay4gVGhlaXIgdmFsdWVzIGFyZSB0aGVyZSB3aGVuIGh0bXggYmVnaW5zLlxuY29uc3QgT1RIRVJTID0gJ2Zvcm0sbGFiZWwsc2VsZWN0LHRleHRhcmVhLGlucHV0Om5vdChbdHlwZT1zdWJtaXRdLFt0eXBlPWltYWdlXSxbdHlwZT1idXR0b25dKSc7XG4vKiogQHR5cGUgeygoKSA9PiB2b2lkKVtdfSAqL1xuY29uc3QgZWFybHkgPSBbXTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGNsaWNrID0gKGV2ZW50KSA9PiB7XG4gIGNvbnN0IGNvbnRyb2wgPSBldmVudC50YXJnZXQuY2xvc2VzdD8uKGBidXR0b24saW5wdXQsbGFiZWwsZm9ybSwke0FTS1N9YCk7XG4gIGlmICghY29udHJvbCB8fCBjb250cm9sLm1hdGNoZXMoT1RIRVJTKSkgcmV0dXJuO1xuICBjb25zdCBzZW5kcyA9IC9zdWJtaXR8aW1hZ2UvLnRlc3QoY29udHJvbC50eXBlKSAmJiBjb250cm9sLmZvcm0/Lm1hdGNoZXMoQVNLUyk7XG4gIGlmICghc2VuZHMgJiYgIWNvbnRyb2wubWF0Y2hlcyhBU0tTKSkgcmV0dXJuO1xuICBzdG9wKGV2ZW50KTtcbiAgZWFybHkucHVzaCgoKSA9PiBjb250cm9sLmNsaWNrKCkpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHN1Ym1pdCA9IChldmVudCkgPT4geyAvLyB3aXRob3V0IGEgYnV0dG9uXG4gIGlmICghZXZlbnQudGFyZ2V0Lm1hdGNoZXM/LihBU0tTKSkgcmV0dXJuO1xuICBzdG9wKGV2ZW50KTtcbiAgZWFybHkucHVzaCgoKSA9PiBldmVudC50YXJnZXQucmVxdWVzdFN1Ym1pdCgpKTtcbn07XG5cbi8qKiBDYWxsIGBiZWdpbmAgb25jZSBhbGwgc2NyaXB0cyBvZiB0aGUgcGFnZSBoYXZlIGNvbWUsIGF0IG9uY2UgaW4gYSBwYWdlIHRoYXQgaXMgdGhlcmUgYWxyZWFkeTsgYGZpcnN0YCBpcyB0aGVcbiAqIGV2ZW50IG9mIGFuIGh0bXggdGhhdCB3b3VsZCBiZWdpbiBiZWZvcmUuXG4gKiBAdHlwZSB7KGJlZ2luOiAoKSA9PiB2b2lkLCBmaXJzdD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3aGVuTG9hZGVkID0gKGJlZ2luLCBmaXJzdCA9ICduZXZlcicpID0+IHtcbiAgaWYgKHBlcmZvcm1hbmNlLnRpbWluZy5kb21Db250ZW50TG9hZGVkRXZlbnRTdGFydCkgcmV0dXJuIGJlZ2luKCk7XG4gIGNvbnN0IGxpc3RlbmVycyA9IE9iamVjdC5lbnRyaWVzKHsgY2xpY2ssIHN1Ym1pdCwgW2ZpcnN0XTogc3RvcCB9KTtcbiAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGxpc3RlbmVycykgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW25hbWUsIGxpc3RlbmVyXSBvZiBsaXN0ZW5lcnMpIHdpbmRvdy5yZW1vdmVFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbiAgICBiZWdpbigpO1xuICAgIHNldFRpbWVvdXQoKCkgPT4gZWFybHkuZm9yRWFjaCgoYWN0KSA9PiBhY3QoKSkpOyAvLyBodG14IDIgYmVnaW5zIGF0IHRoaXMgZXZlbnQsIHRvbywgYW5kIGFmdGVyIHRoaXNcbiAgfSk7XG59O1xuIiwgIi8qIExvYWRzIGxhenkgY29tcG9uZW50cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1sYXp5IG9mIGEgcGxhY2Vob2xkZXIncyByb290OiBcImxvYWRcIiwgb3IgXCJ2aXNpYmxlXCI6IGFzayB3aGVuIGl0IGlzIHNlZW47XG4gKiAgIGRhdGEtbml0cm8tZ3JvdXA6IHRoZSBwbGFjZWhvbGRlcnMgb2YgYSBuYW1lIGFzayB0b2dldGhlciwgYXMgc29vbiBhcyBvbmUgb2YgdGhlbSBkb2VzO1xuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCBhbmQgZGF0YS1uaXRyby10b2tlbiBvZiB0aGUgcm9vdC5cbiAqIFBvc3RzIG5pdHJvLW1vdW50OyBmb3IgYSBncm91cCBvbmUgcG9zdHMgaXQgd2l0aCBncm91cCwgXCI8Y29tcG9uZW50PiA8dG9rZW4+XCIgb2YgZWFjaCBvZiB0aGUgb3RoZXJzLlxuICogV2hhdCBhIHBsYWNlaG9sZGVyIGhlYXJzIG9uIHRoZSBjb21wb25lbnQncyBiZWhhbGYsIHRoZSBjb21wb25lbnQgZ2V0cyBhcyBzb29uIGFzIGl0IGlzIHRoZXJlLlxuICovXG5pbXBvcnQgeyBwb3N0LCByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMQVpZID0gJ1tkYXRhLW5pdHJvLWxhenldJztcbmNvbnN0IE1PVU5UID0gJ25pdHJvLW1vdW50JztcbmNvbnN0IEdST1VQX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IGtub3duID0gbmV3IFdlYWtTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PGFueVtdPn0gKi9cbmNvbnN0IGdyb3VwcyA9IG5ldyBTZXQoKTsgLy8gdW5kZXIgd2F5OiB0aGUgcGxhY2Vob2xkZXIgdGhhdCBoYXMgYXNrZWQsIGFuZCB0aGUgb3RoZXJzXG4vKiogQHR5cGUge1dlYWtTZXQ8RWxlbWVudD59ICovXG5jb25zdCB0cmllZCA9IG5ldyBXZWFrU2V0KCk7IC8vIHdpdGggYSBncm91cCwgaW4gdmFpbjogZWFjaCBhc2tzIGFsb25lLCBhbmQgc2F5cyB3aGF0IGlzIHdyb25nXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgbG9hZGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHBsYWNlaG9sZGVyc1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBhbnlbXT59ICovXG5jb25zdCBvdmVyaGVhcmQgPSBuZXcgTWFwKCk7IC8vIGJ5IHRoZSBwbGFjZWhvbGRlcidzIGlkXG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBhc2tBbG9uZSA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBsb2FkaW5nLmFkZChwbGFjZWhvbGRlci5pZCk7XG4gIGVucXVldWUobmV3Sm9iKHBsYWNlaG9sZGVyLCBNT1VOVCwgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyczogYW55W10pID0+IHZvaWR9ICovXG5jb25zdCBhc2tUb2dldGhlciA9IChncm91cCkgPT4ge1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgaWYgKCFvdGhlcnNbMF0pIHJldHVybiBmaXJzdCAmJiBhc2tBbG9uZShmaXJzdCk7XG4gIGdyb3Vwcy5hZGQoZ3JvdXApO1xuICBmb3IgKGNvbnN0IHsgaWQgfSBvZiBncm91cCkgbG9hZGluZy5hZGQoaWQpO1xuICBjb25zdCBtZW1iZXJzID0gb3RoZXJzLm1hcCgoeyBkYXRhc2V0IH0pID0+IGAke2RhdGFzZXQubml0cm9Db21wb25lbnR9ICR7ZGF0YXNldC5uaXRyb1Rva2VufWApO1xuICBwb3N0KGZpcnN0LCBNT1VOVCwgeyBncm91cDogbWVtYmVycyB9LCB7IGdyb3VwIH0pO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzV2FpdGluZyA9IChwbGFjZWhvbGRlcikgPT4gcGxhY2Vob2xkZXIuaXNDb25uZWN0ZWQgJiYgcGxhY2Vob2xkZXIubWF0Y2hlcyhMQVpZKTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBjb25zdCB1bmRlcldheSA9IG5ldyBTZXQoWy4uLmdyb3Vwc10uZmxhdCgpKTtcbiAgaWYgKHVuZGVyV2F5LmhhcyhwbGFjZWhvbGRlcikpIHJldHVybjtcbiAgY29uc3QgeyBuaXRyb0dyb3VwIH0gPSBwbGFjZWhvbGRlci5kYXRhc2V0O1xuICBjb25zdCBvdGhlcnMgPSBhbGwoYCR7TEFaWX1bZGF0YS1uaXRyby1ncm91cF1gKS5maWx0ZXIoKG1lbWJlcikgPT5cbiAgICBtZW1iZXIgIT09IHBsYWNlaG9sZGVyICYmIG1lbWJlci5kYXRhc2V0Lm5pdHJvR3JvdXAgPT09IG5pdHJvR3JvdXAgJiYgIXRyaWVkLmhhcyhtZW1iZXIpICYmICF1bmRlcldheS5oYXMobWVtYmVyKSk7XG4gIGFza1RvZ2V0aGVyKHRyaWVkLmhhcyhwbGFjZWhvbGRlcikgPyBbcGxhY2Vob2xkZXJdIDogW3BsYWNlaG9sZGVyLCAuLi5vdGhlcnNdLnNsaWNlKDAsIEdST1VQX0xJTUlUKSk7XG59O1xuXG4vKiogTGV0IHRoZSBvdGhlcnMgb2YgYSBncm91cCBnbyBvbiBvbmNlIHRoZSBmaXJzdCBoYXMgYmVlbiBhbnN3ZXJlZCwgd2VsbCBvciBub3QuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZ29PbiA9ICh7IGFjdGlvbiwgaWQsIHJvb3QsIGdyb3VwID0gW3Jvb3RdIH0pID0+IHtcbiAgaWYgKGFjdGlvbiAhPT0gTU9VTlQpIHJldHVybjtcbiAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gZ3JvdXA7XG4gIGNvbnN0IGxlZnQgPSBvdGhlcnMuZmlsdGVyKGlzV2FpdGluZyk7XG4gIGdyb3Vwcy5kZWxldGUoZ3JvdXApO1xuICBpZiAoaXNXYWl0aW5nKGZpcnN0KSkgeyAvLyBpbiB2YWluXG4gICAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAgIGlmIChvdGhlcnNbMF0pIHRyaWVkLmFkZChmaXJzdCk7XG4gICAgcmV0dXJuIGFza1RvZ2V0aGVyKGxlZnQpOyAvLyB0aGV5IGFyZSBub3QgdG8gYmxhbWVcbiAgfVxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGxlZnQpIHtcbiAgICB0cmllZC5hZGQob3RoZXIpO1xuICAgIGFza0Fsb25lKG90aGVyKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoaWQpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAocm9vdD8ubWF0Y2hlcyhMQVpZKSkgcmV0dXJuO1xuICBjb25zdCBjYXVzZXMgPSBvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXTtcbiAgb3ZlcmhlYXJkLmRlbGV0ZShpZCk7XG4gIGxvYWRpbmcuZGVsZXRlKGlkKTtcbiAgLy8gT25lIHJlcXVlc3QgaXMgbWFkZSBvZiB0aGVtIGFsbC5cbiAgZm9yIChjb25zdCBjYXVzZSBvZiByb290ID8gY2F1c2VzIDogW10pIHJlYWN0KHJvb3QsIGNhdXNlKTtcbn07XG5cbi8vIE9uZSB0aGF0IGNvdWxkIG5vdCBiZSBsb2FkZWQgaXMgYXNrZWQgZm9yIGFnYWluIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbmNvbnN0IHNlZW4gPSBuZXcgSW50ZXJzZWN0aW9uT2JzZXJ2ZXIoKGVudHJpZXMpID0+IHtcbiAgZm9yIChjb25zdCB7IGlzSW50ZXJzZWN0aW5nLCB0YXJnZXQgfSBvZiBlbnRyaWVzKSB7XG4gICAgaWYgKCF0YXJnZXQubWF0Y2hlcyhMQVpZKSkgc2Vlbi51bm9ic2VydmUodGFyZ2V0KTtcbiAgICBlbHNlIGlmIChpc0ludGVyc2VjdGluZykgYXNrKHRhcmdldCk7XG4gIH1cbn0pO1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlaG9sZGVyIG9mIGFsbChMQVpZKSkge1xuICAgIGlmIChrbm93bi5oYXMocGxhY2Vob2xkZXIpKSBjb250aW51ZTtcbiAgICBrbm93bi5hZGQocGxhY2Vob2xkZXIpO1xuICAgIGlmIChwbGFjZWhvbGRlci5kYXRhc2V0Lm5pdHJvTGF6eSA9PT0gJ3Zpc2libGUnKSBzZWVuLm9ic2VydmUocGxhY2Vob2xkZXIpO1xuICAgIGVsc2UgYXNrKHBsYWNlaG9sZGVyKTtcbiAgfVxuICBmb3IgKGNvbnN0IGlkIG9mIG5ldyBTZXQoWy4uLm92ZXJoZWFyZC5rZXlzKCksIC4uLmxvYWRpbmddKSkgdGVsbChpZCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMYXp5ID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBjYXVzZSwgaWQsIHJvb3QgfSkgPT4ge1xuICAgIGlmICghY2F1c2U/LnR5cGUuc3RhcnRzV2l0aCgnbml0cm86JykgfHwgIXJvb3QubWF0Y2hlcyhMQVpZKSkgcmV0dXJuIHRydWU7XG4gICAgLy8gSXQgaXMgbWFkZSBhbmV3IGFueXdheS5cbiAgICBpZiAobG9hZGluZy5oYXMoaWQpIHx8ICFjYXVzZS50eXBlLnN0YXJ0c1dpdGgoJ25pdHJvOnJlZnJlc2gtJykpIG92ZXJoZWFyZC5zZXQoaWQsIFsuLi4ob3ZlcmhlYXJkLmdldChpZCkgPz8gW10pLCBjYXVzZV0pO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIGhlYXIoJ2Fuc3dlcmVkJywgZ29Pbik7XG4gIGNvbnN0IHdhdGNoID0geyBhdHRyaWJ1dGVGaWx0ZXI6IFsnZGF0YS1uaXRyby1sYXp5J10sIGNoaWxkTGlzdDogdHJ1ZSwgc3VidHJlZTogdHJ1ZSB9O1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihsb29rKS5vYnNlcnZlKGRvY3VtZW50LmRvY3VtZW50RWxlbWVudCwgd2F0Y2gpO1xuICBsb29rKCk7XG59O1xuIiwgIi8qIExpdmUgaW5wdXRzOiB3aGF0IGlzIHR5cGVkIGdvZXMgdG8gdGhlIHNlcnZlciBhZnRlciBhIHBhdXNlLCB3aXRoIHRoZSBhY3Rpb24gXCJzeW5jXCIuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc3luYyBvZiBhIGJvdW5kIGlucHV0IChkYXRhLW5pdHJvLW1vZGVsKSwgb3Igb2YgYSBmb3JtIHdob3NlIGlucHV0cyBhcmUgYWxsIGxpdmU6IHRoZVxuICogICBwYXVzZSBpbiBtaWxsaXNlY29uZHMsIG9yIFwiY2hhbmdlXCIgdG8gd2FpdCB1bnRpbCB0aGUgaW5wdXQgaXMgbGVmdC5cbiAqIFBvc3RzIHN5bmM6IGZpZWxkLCB0aGUgbmFtZXMgb2Ygd2hhdCB3YXMgdG91Y2hlZDsgb2YgYSBmb3JtIGFsc28gZm9ybSwgaXRzIHZhbHVlcyBhcyBhIHF1ZXJ5LlxuICogSGVhcnM6IGlucHV0LCBjaGFuZ2UsIGNvbXBvc2l0aW9uZW5kLlxuICpcbiAqIFRoZSBwYXVzZSBpcyBjb3VudGVkIGhlcmUgYW5kIG5vdCBieSBoeC10cmlnZ2VyOiBhIHRpbWVyIG9mIGh0bXggZGllcyB3aXRoIGl0cyBlbGVtZW50LCB3aGljaCBhbnlcbiAqIGFuc3dlciBtYXkgcmVwbGFjZSwgYW5kIGh0bXggd291bGQgc2VuZCB3aGF0IGVsc2Ugc3RhbmRzIGluIHRoZSBmb3JtLCBmb3IgdGhlIGFuc3dlciB0byBjbGVhci5cbiAqL1xuaW1wb3J0IHsgcG9zdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IFRZUEVELCB2YWx1ZXNPZiB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsT2YsIGZpbmQsIG9uLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcblxuY29uc3QgU1lOQyA9ICdkYXRhLW5pdHJvLXN5bmMnO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBMaXZlUm9vdD59ICovXG5jb25zdCByb290cyA9IG5ldyBNYXAoKTsgLy8gYnkgaWRcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gTGl2ZVJvb3R9ICovXG5jb25zdCBsaXZlUm9vdCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gcm9vdHMuZ2V0KGlkKSA/PyB7IGR1ZTogbmV3IE1hcCgpIH07XG4gIHJvb3RzLnNldChpZCwgbGl2ZSk7XG4gIHJldHVybiBsaXZlO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgbmFtZTogc3RyaW5nKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGlucHV0c09mID0gKHJvb3QsIG5hbWUpID0+IGFsbE9mKGBbbmFtZT0ke0NTUy5lc2NhcGUobmFtZSl9XWAsIHJvb3QpO1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmNvbnN0IHZhbHVlT2YgPSAocm9vdCwgbmFtZSkgPT4gaW5wdXRzT2Yocm9vdCwgbmFtZSkuZmxhdE1hcCh2YWx1ZXNPZikuam9pbignXFxuJyk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHsgdGFyZ2V0LCB0eXBlLCBpc0NvbXBvc2luZyB9KSA9PiB7XG4gIGNvbnN0IGhvbGRlciA9IHRhcmdldC5jbG9zZXN0Py4oYFske1NZTkN9XWApO1xuICBjb25zdCByb290ID0gaG9sZGVyICYmIHJvb3RPZihob2xkZXIpO1xuICBpZiAoIXJvb3QgfHwgIXRhcmdldC5uYW1lIHx8IGlzQ29tcG9zaW5nKSByZXR1cm47XG4gIGNvbnN0IHBhdXNlID0gaG9sZGVyLmdldEF0dHJpYnV0ZShTWU5DKTtcbiAgaWYgKCh0eXBlID09PSAnY2hhbmdlJykgIT09IChwYXVzZSA9PT0gJ2NoYW5nZScpKSByZXR1cm47XG4gIGNvbnN0IGxpdmUgPSBsaXZlUm9vdChyb290LmlkKTtcbiAgbGl2ZS5kdWUuc2V0KHRhcmdldC5uYW1lLCB2YWx1ZU9mKHJvb3QsIHRhcmdldC5uYW1lKSk7XG4gIGNsZWFyVGltZW91dChsaXZlLnRpbWVyKTtcbiAgbGl2ZS50aW1lciA9IHNldFRpbWVvdXQoKCkgPT4gZmx1c2gocm9vdC5pZCksIHRhcmdldC5tYXRjaGVzKFRZUEVEKSA/IE51bWJlcihwYXVzZSkgfHwgMCA6IDApO1xufTtcblxuLyoqIFdoZXRoZXIgd2hhdCBpcyBiZWluZyB0eXBlZCBpcyBubyBudW1iZXIgb3IgZGF0ZSB5ZXQsIHN1Y2ggYXMgYSBtaW51cywgb3Igbm90aGluZyBuZXcsIHN1Y2ggYXMgXCIxLlwiLlxuICogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNIYWxmID0gKGlucHV0KSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCB0eXBlLCB2YWxpZGl0eSwgdmFsdWUgfSA9IGlucHV0O1xuICByZXR1cm4gaW5wdXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQgJiYgKHZhbGlkaXR5LmJhZElucHV0IHx8ICh0eXBlID09PSAnbnVtYmVyJyAmJiB2YWx1ZSA9PT0gZGVmYXVsdFZhbHVlKSk7XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgZmx1c2ggPSAoaWQpID0+IHtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KGlkKTtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QpIHJldHVybiB2b2lkIHJvb3RzLmRlbGV0ZShpZCk7XG4gIGNvbnN0IHByZXNzZWQgPSByZWxlYXNlZCgpOyAvLyBhbiBhY3Rpb24sIG1heWJlLCB3aGljaCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIGlmIChwcmVzc2VkKSByZXR1cm4gdm9pZCBwcmVzc2VkLnRoZW4oKCkgPT4gZmx1c2goaWQpKTtcbiAgLy8gT25lIHJlcXVlc3QgYXQgYSB0aW1lOiB0aGUgbmV4dCBvbmUgY2FycmllcyBhbGwgdGhhdCBpcyB0eXBlZCBtZWFud2hpbGUuXG4gIGlmIChsaXZlLmlzVW5kZXJXYXkpIHJldHVybjtcbiAgLy8gQW4gYW5zd2VyIG1heSBoYXZlIGNsZWFyZWQgdGhlIGZvcm0gc2luY2UuXG4gIGNvbnN0IG5hbWVzID0gWy4uLmxpdmUuZHVlXS5maWx0ZXIoKFtuYW1lLCB2YWx1ZV0pID0+IHZhbHVlID09PSB2YWx1ZU9mKHJvb3QsIG5hbWUpKS5tYXAoKFtuYW1lXSkgPT4gbmFtZSlcbiAgICAuZmlsdGVyKChuYW1lKSA9PiAhaW5wdXRzT2Yocm9vdCwgbmFtZSkuc29tZShpc0hhbGYpKTtcbiAgbGl2ZS5kdWUuY2xlYXIoKTtcbiAgaWYgKCFuYW1lcy5sZW5ndGgpIHJldHVybjtcbiAgbGl2ZS5pc1VuZGVyV2F5ID0gdHJ1ZTtcbiAgY29uc3QgaW5wdXRzID0gbmFtZXMubWFwKChuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKVswXSk7XG4gIGNvbnN0IGhvbGRlciA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5jbG9zZXN0KGBmb3JtWyR7U1lOQ31dYCkpLmZpbmQoQm9vbGVhbik7XG4gIGNvbnN0IGFyZ3MgPSB7IGZpZWxkOiBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZGF0YXNldC5uaXRyb01vZGVsID8/IGlucHV0Lm5hbWUpIH07XG4gIGlmIChob2xkZXIpIE9iamVjdC5hc3NpZ24oYXJncywgeyBmb3JtOiBxdWVyeU9mKGhvbGRlcikgfSk7XG4gIHBvc3Qocm9vdCwgJ3N5bmMnLCBhcmdzKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZvcm06IEhUTUxGb3JtRWxlbWVudCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgcXVlcnlPZiA9IChmb3JtKSA9PiB7XG4gIGNvbnN0IHRleHRzID0gWy4uLm5ldyBGb3JtRGF0YShmb3JtKV0uZmlsdGVyKChbLCB2YWx1ZV0pID0+IHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpO1xuICByZXR1cm4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcygvKiogQHR5cGUge2FueX0gKi8gKHRleHRzKSl9YDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExpdmUgPSAoKSA9PiB7XG4gIG9uKCdpbnB1dCBjaGFuZ2UgY29tcG9zaXRpb25lbmQnLCBub3RlKTtcbiAgaGVhcigncXVldWVkJywgKHsgYWN0aW9uLCBpZCwgc291cmNlIH0pID0+IHtcbiAgICBpZiAoc291cmNlICYmIGFjdGlvbiAhPT0gJ3JlZnJlc2gnKSByb290cy5nZXQoaWQpPy5kdWUuY2xlYXIoKTsgLy8gaXQgY2FycmllcyB3aGF0IGlzIGR1ZVxuICB9KTtcbiAgaGVhcignZG9uZScsICh7IGFjdGlvbiwgaWQgfSkgPT4ge1xuICAgIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpO1xuICAgIGlmICghbGl2ZSB8fCBhY3Rpb24gIT09ICdzeW5jJykgcmV0dXJuO1xuICAgIGxpdmUuaXNVbmRlcldheSA9IGZhbHNlO1xuICAgIHNldFRpbWVvdXQoKCkgPT4gZmx1c2goaWQpKTtcbiAgfSk7XG59O1xuIiwgIi8qIFNob3dzIHRoYXQgYSBjb21wb25lbnQgd29ya3MuXG4gKlxuICogV2hpbGUgYW4gYWN0aW9uIHRoYXQgc29tZWJvZHkgYXNrZWQgZm9yIGlzIHVuZGVyIHdheSwgdGhlIGNvbXBvbmVudCdzIHJvb3QgaGFzIGFyaWEtYnVzeT1cInRydWVcIiBhbmRcbiAqIHRoZSBjbGFzcyBuaXRyby1idXN5LiBSZWFkcyBpbnNpZGUgaXQ6IGRhdGEtbml0cm8tbG9hZGluZywgdGhlIGFjdGlvbiBkdXJpbmcgd2hpY2ggdGhlIGVsZW1lbnQgaXNcbiAqIHNob3duLCBcIlwiIGZvciBhbnk7IGRhdGEtbml0cm8taGlkZSBvZiB0aGUgZWxlbWVudCB0aGF0IGFza3M6IHRoZSBzZWxlY3RvciBvZiB3aGF0IGlzIGhpZGRlbiBhdCBvbmNlLFxuICogdGhlIGVsZW1lbnQgb3Igb25lIGFyb3VuZCBpdC4gSWYgdGhlIGFjdGlvbiBmYWlscywgdGhhdCBpcyBzaG93biBhZ2Fpbi5cbiAqIEhlYXJzOiBuaXRybzphY3Rpb24tY29tcGxldGUsIG5pdHJvOmVycm9yOyBwYWdlc2hvdy5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBST09ULCBhbGwsIGFsbE9mLCBmaW5kLCBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgSElEREVOID0gJ2RhdGEtbml0cm8taGlkZGVuJzsgLy8gb24gd2hhdCBhbiBhY3Rpb24gdW5kZXIgd2F5IGhhcyBoaWRkZW46IHRoZSByb290J3MgaWRcblxuLyoqIEB0eXBlIHsoaWQ/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKGlkKSA9PiB7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBhbGwoYFske0hJRERFTn1dYCkpIHtcbiAgICBpZiAoaWQgJiYgZWxlbWVudC5nZXRBdHRyaWJ1dGUoSElEREVOKSAhPT0gaWQpIGNvbnRpbnVlO1xuICAgIGVsZW1lbnQuaGlkZGVuID0gZmFsc2U7XG4gICAgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoSElEREVOKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb24/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBtYXJrID0gKHJvb3QsIGFjdGlvbikgPT4ge1xuICByb290LmNsYXNzTGlzdC50b2dnbGUoJ25pdHJvLWJ1c3knLCAhIWFjdGlvbik7XG4gIHNldEF0dHJpYnV0ZShyb290LCAnYXJpYS1idXN5JywgYWN0aW9uID8gJ3RydWUnIDogbnVsbCk7XG4gIGlmICghcm9vdC5jbGFzc0xpc3QubGVuZ3RoKSByb290LnJlbW92ZUF0dHJpYnV0ZSgnY2xhc3MnKTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbE9mKCdbZGF0YS1uaXRyby1sb2FkaW5nXScsIHJvb3QpKSB7XG4gICAgY29uc3QgeyBuaXRyb0xvYWRpbmcgfSA9IGVsZW1lbnQuZGF0YXNldDtcbiAgICBlbGVtZW50LmhpZGRlbiA9ICFhY3Rpb24gfHwgKG5pdHJvTG9hZGluZyAmJiBuaXRyb0xvYWRpbmcgIT09IGFjdGlvbik7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoeyBhY3Rpb24sIGlkLCBpc1F1aWV0LCBzb3VyY2UgfSkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCB8fCBpc1F1aWV0IHx8IC9eKHN5bmN8bml0cm8tbW91bnQpJC8udGVzdChhY3Rpb24pKSByZXR1cm47XG4gIG1hcmsocm9vdCwgYWN0aW9uKTtcbiAgY29uc3Qgc2VsZWN0b3IgPSBzb3VyY2U/LmRhdGFzZXQubml0cm9IaWRlO1xuICBjb25zdCBlbGVtZW50ID0gc2VsZWN0b3IgJiYgc291cmNlLmNsb3Nlc3Qoc2VsZWN0b3IpO1xuICBpZiAoIWVsZW1lbnQgfHwgIXJvb3QuY29udGFpbnMoZWxlbWVudCkpIHJldHVybjtcbiAgZWxlbWVudC5oaWRkZW4gPSB0cnVlO1xuICBlbGVtZW50LnNldEF0dHJpYnV0ZShISURERU4sIGlkKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBlbmQgPSAoeyB0YXJnZXQsIHR5cGUgfSkgPT4ge1xuICBpZiAodGFyZ2V0LmlkICYmIHR5cGUgPT09ICduaXRybzplcnJvcicpIHNob3codGFyZ2V0LmlkKTtcbiAgaWYgKHRhcmdldC5tYXRjaGVzPy4oUk9PVCkpIG1hcmsodGFyZ2V0KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExvYWRpbmcgPSAoKSA9PiB7XG4gIGhlYXIoJ2xlYXZpbmcnLCBiZWdpbik7XG4gIG9uKCduaXRybzphY3Rpb24tY29tcGxldGUgbml0cm86ZXJyb3InLCBlbmQpO1xuICAvLyBBIHBhZ2UgdGhhdCBjb21lcyBiYWNrIHdhaXRzIGZvciBub3RoaW5nLCB3aGF0ZXZlciBpdCBkaWQgd2hlbiBpdCB3YXMgbGVmdC5cbiAgY29uc3QgcmVzdCA9ICgpID0+IHtcbiAgICBzaG93KCk7XG4gICAgZm9yIChjb25zdCByb290IG9mIGFsbCgnLm5pdHJvLWJ1c3knKSkgbWFyayhyb290KTtcbiAgfTtcbiAgaGVhcigncmVzdG9yZWQnLCByZXN0KTtcbiAgb24oJ3BhZ2VzaG93JywgKHsgcGVyc2lzdGVkIH0pID0+IHBlcnNpc3RlZCAmJiByZXN0KCkpO1xufTtcbiIsICIvKiBMZXRzIHBvbGxzIHJlc3Qgd2hpbGUgbm9ib2R5IGNhbiBzZWUgdGhlbSwgaW4gYSBoaWRkZW4gdGFiLCBhbmQgYXNrcyBvbmNlIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbiAqXG4gKiBSZWFkczogaHgtdHJpZ2dlciBvZiBhIHJvb3QuIEhlYXJzOiB2aXNpYmlsaXR5Y2hhbmdlLlxuICovXG5pbXBvcnQgeyByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZmluZCwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgcmVzdGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHJvb3RzIHdob3NlIHRpbWUgaGFzIGNvbWUgbWVhbndoaWxlXG5cbmNvbnN0IHdha2UgPSAoKSA9PiB7XG4gIGlmIChkb2N1bWVudC5oaWRkZW4pIHJldHVybjtcbiAgZm9yIChjb25zdCBpZCBvZiByZXN0aW5nKSB7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgIC8vIEFuIGV2ZW50IG1heSBoYXZlIGJyb3VnaHQgdGhlIGxhc3QgbmV3cyBtZWFud2hpbGUuXG4gICAgaWYgKHJvb3Q/LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpPy5pbmNsdWRlcygnZXZlcnkgJykpIHJlYWN0KHJvb3QpO1xuICB9XG4gIHJlc3RpbmcuY2xlYXIoKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFBvbGxzID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBpZCwgaXNQb2xsIH0pID0+IHtcbiAgICBpZiAoIWRvY3VtZW50LmhpZGRlbiB8fCAhaXNQb2xsKSByZXR1cm4gdHJ1ZTtcbiAgICByZXN0aW5nLmFkZChpZCk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgb24oJ3Zpc2liaWxpdHljaGFuZ2UnLCB3YWtlKTtcbn07XG4iLCAiLyogVXBsb2Fkczogc2hvd3MgaG93IGZhciB0aGUgZmlsZXMgb2YgYSBjb21wb25lbnQgaGF2ZSBnb3QuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tcHJvZ3Jlc3Mgb2YgYSBwcm9ncmVzcyBlbGVtZW50IGluc2lkZSBhIGNvbXBvbmVudCwgd2hpY2ggaXMgaGlkZGVuIHVubGVzcyBmaWxlcyBvZiB0aGF0XG4gKiAgIGNvbXBvbmVudCBhcmUgdW5kZXIgd2F5LlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGFsbCwgYWxsT2YsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBCQVIgPSAncHJvZ3Jlc3NbZGF0YS1uaXRyby1wcm9ncmVzc10nO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCBzaG93OiAoYmFyOiBIVE1MUHJvZ3Jlc3NFbGVtZW50KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3QgZWFjaCA9IChpZCwgc2hvdykgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7IC8vIGFuIGFuc3dlciBtYXkgaGF2ZSByZXBsYWNlZCBpdFxuICBpZiAocm9vdCkgYWxsT2YoQkFSLCByb290KS5mb3JFYWNoKHNob3cpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VXBsb2FkcyA9ICgpID0+IHtcbiAgaGVhcigndXBsb2FkaW5nJywgKHsgaWQsIHhociB9KSA9PiB7XG4gICAgZWFjaChpZCwgKGJhcikgPT4ge1xuICAgICAgYmFyLnZhbHVlID0gMDtcbiAgICAgIGJhci5oaWRkZW4gPSBmYWxzZTtcbiAgICB9KTtcbiAgICB4aHIudXBsb2FkLmFkZEV2ZW50TGlzdGVuZXIoJ3Byb2dyZXNzJywgKC8qKiBAdHlwZSB7UHJvZ3Jlc3NFdmVudH0gKi8geyBsZW5ndGhDb21wdXRhYmxlLCBsb2FkZWQsIHRvdGFsIH0pID0+IHtcbiAgICAgIGlmIChsZW5ndGhDb21wdXRhYmxlKSBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLnZhbHVlID0gKGxvYWRlZCAvIHRvdGFsKSAqIGJhci5tYXgpKTtcbiAgICB9KTtcbiAgICB4aHIuYWRkRXZlbnRMaXN0ZW5lcignbG9hZGVuZCcsICgpID0+IGVhY2goaWQsIChiYXIpID0+IChiYXIuaGlkZGVuID0gdHJ1ZSkpKTtcbiAgfSk7XG4gIC8vIFRoZSBIVE1MIG9mIGEgcGFnZSBhcyBpdCB3YXMgbGVmdCwgd2l0aCB0aGUgYmFyIG9mIGFuIHVwbG9hZCB0aGF0IHdhcyB1bmRlciB3YXkuXG4gIGhlYXIoJ3Jlc3RvcmVkJywgKCkgPT4gYWxsKEJBUikuZm9yRWFjaCgoYmFyKSA9PiBiYXIudG9nZ2xlQXR0cmlidXRlKCdoaWRkZW4nLCB0cnVlKSkpO1xufTtcbiIsICJpbXBvcnQgeyBzdGFydEFkZHJlc3MgfSBmcm9tICcuL2FkZHJlc3MuanMnO1xuaW1wb3J0IHsgY29ubmVjdCwgc3RhcnRCcmlkZ2UgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyB3aGVuTG9hZGVkIH0gZnJvbSAnLi9lYXJseS5qcyc7XG5pbXBvcnQgeyBzdGFydEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgc3RhcnRFdmVudHMgfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydEZvcmdldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IHRha2UgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgc3RhcnRMYXp5IH0gZnJvbSAnLi9sYXp5LmpzJztcbmltcG9ydCB7IHN0YXJ0TGl2ZSB9IGZyb20gJy4vbGl2ZS5qcyc7XG5pbXBvcnQgeyBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBzdGFydExvYWRpbmcgfSBmcm9tICcuL2xvYWRpbmcuanMnO1xuaW1wb3J0IHsgc3RhcnRPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBkaXN0cnVzdCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFBvbGxzIH0gZnJvbSAnLi9wb2xscy5qcyc7XG5pbXBvcnQgeyBzdGFydFByZXNzIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBzdGFydFRvYXN0cyB9IGZyb20gJy4vdG9hc3RzLmpzJztcbmltcG9ydCB7IHN0YXJ0VXBsb2FkcyB9IGZyb20gJy4vdXBsb2Fkcy5qcyc7XG5cbi8qKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgdmVyc2lvbiB9ID0gYWRhcHRlcjtcbiAgaWYgKHRha2UodmVyc2lvbikpIHtcbiAgICBjb25uZWN0KGFkYXB0ZXIpO1xuICAgIHJldHVybiBzdGFydExhenkoKTsgLy8gaXQgYXNrcyBhdCBvbmNlXG4gIH1cbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteD8uYWpheCAmJiB3aW5kb3cuaHRteC52ZXJzaW9uO1xuICBjb25zdCB3aHkgPSBgbml0cm8taHRteCR7dmVyc2lvbn0uanMgbmVlZHMgaHRteCAke3ZlcnNpb259LCBhbmQgZm91bmQgJHtmb3VuZCB8fCAnbm9uZSd9YDtcbiAgY29uc29sZS5lcnJvcih3aHkpO1xuICBydW5XaXRoKCgpID0+IFByb21pc2UucmVqZWN0KHdoeSkpO1xufTtcblxuLyoqIFN0YXJ0IGV2ZXJ5dGhpbmcsIG9uY2U6IGh0bXggcnVucyB0aGUgc2NyaXB0cyBvZiBhIGJvZHkgYW5ldyB3aGVuIGl0IHJlc3RvcmVzIGEgcGFnZS4gU2NyaXB0cyBtYXkgY2FsbCBhY3Rpb25zXG4gKiBmcm9tIG5vdyBvbjsgdGhleSBsZWF2ZSBvbmNlIGh0bXggaXMgdGhlcmUuXG4gKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RhcnQgPSAoYWRhcHRlcikgPT4ge1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmIHdpbmRvdy5uaXRybz8uY2FsbCkgcmV0dXJuOyAvLyBubyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHlcbiAgZGlzdHJ1c3QoYWRhcHRlci51bnRydXN0ZWQpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdsb2FkJywgKCkgPT4gdGFrZShhZGFwdGVyLnZlcnNpb24pLCB0cnVlKTsgLy8gb2YgYSBzY3JpcHQsIGJlZm9yZSB0aGUgbmV4dCBvbmUgcnVuc1xuICB3aGVuTG9hZGVkKCgpID0+IGJlZ2luKGFkYXB0ZXIpLCBhZGFwdGVyLmZpcnN0KTtcbiAgc3RhcnRFbnRyaWVzKCk7XG4gIHN0YXJ0T3duKCk7XG4gIHN0YXJ0UHJlc3MoKTtcbiAgc3RhcnRFdmVudHMoKTtcbiAgc3RhcnRGb3JnZXQoKTtcbiAgc3RhcnRCcmlkZ2UoKTtcbiAgc3RhcnRMaXZlKCk7XG4gIHN0YXJ0VXBsb2FkcygpO1xuICBzdGFydExvYWRpbmcoKTtcbiAgc3RhcnRQb2xscygpO1xuICBzdGFydFRvYXN0cygpO1xuICBzdGFydEFkZHJlc3MoKTtcbn07XG4iLCAiaW1wb3J0IHsgaHRteDIgfSBmcm9tICcuL2h0bXgyLmpzJztcbmltcG9ydCB7IHN0YXJ0IH0gZnJvbSAnLi9zdGFydC5qcyc7XG5cbnN0YXJ0KGh0bXgyKTtcbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBR08sTUFBTTtBQUFBO0FBQUEsSUFBOEIsU0FBUyxjQUFlO0FBQUE7QUFDNUQsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBRXBCLE1BQUksWUFBWTtBQUdULE1BQU0sV0FBVyxDQUFDLGFBQWEsTUFBTSxZQUFZO0FBR2pELE1BQU0sWUFBWSxDQUFDLFlBQVksQ0FBQyxRQUFRLFVBQVUsU0FBUztBQUczRCxNQUFNLE1BQU0sQ0FBQyxVQUFVLE9BQU8sYUFBYSxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxTQUFTO0FBR2hHLE1BQU0sUUFBUSxDQUFDLGFBQWEsSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUczQyxNQUFNLE9BQU8sQ0FBQyxPQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksT0FBTyxFQUFFLENBQUM7QUFJckQsTUFBTSxZQUFZLENBQUMsU0FBUyxDQUFDLE1BQU0sUUFBUSxhQUFhO0FBR3hELE1BQU0sVUFBVSxPQUFPLE9BQU87QUFDbkMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLENBQUMsVUFBVSxLQUFLLEVBQUUsQ0FBQyxHQUFHLFFBQVMsT0FBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxFQUFFLENBQUM7QUFDeEgsV0FBTyxLQUFLLEVBQUU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxDQUFDLFlBQVk7QUFDakMsUUFBSSxDQUFDLFVBQVUsT0FBTyxFQUFHO0FBQ3pCLFVBQU0sT0FBTyxRQUFRLFVBQVUsR0FBRyxJQUFJLHFCQUFxQjtBQUMzRCxXQUFPLEtBQUssTUFBTSxRQUFRLFVBQVUsS0FBSztBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVSxTQUFTLElBQUksVUFBVSxJQUFJLEVBQUUsT0FBTyxDQUFDLFlBQVksT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUlsRyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsTUFDaEMsQ0FBQyxTQUFTLEdBQUcsQ0FBQyxHQUFHLFFBQVEsaUJBQWlCLDZCQUE2QixDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxPQUFPLENBQUM7QUFJcEcsTUFBTSxVQUFVLENBQUMsU0FBUyxDQUFDLEtBQUssY0FBYyxHQUFHLElBQUksc0JBQXNCLFNBQVMsRUFBRTtBQUl0RixNQUFNLFNBQVMsQ0FBQyxTQUFTLFNBQVMsTUFBTSxXQUFXLE9BQU8sT0FBTyxHQUFHLFFBQVEsWUFBWSxHQUFHO0FBSTNGLE1BQU0sZUFBZSxDQUFDLFNBQVMsTUFBTSxVQUMxQyxVQUFVLE9BQU8sUUFBUSxnQkFBZ0IsSUFBSSxJQUFJLFFBQVEsYUFBYSxNQUFNLEtBQUs7QUFFNUUsTUFBTSxVQUFVLE1BQU0sU0FBUyxXQUFXLFNBQVM7QUFJbkQsTUFBTSxLQUFLLENBQUMsT0FBTyxhQUFhO0FBQ3JDLGVBQVcsUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFHLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQUEsRUFDbkY7QUFJTyxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQzdCLFVBQU0sZUFBZTtBQUNyQixVQUFNLHlCQUF5QjtBQUFBLEVBQ2pDO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxXQUFXLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUdqRixNQUFNLFVBQVUsQ0FBQyxTQUFTLGdCQUFnQixZQUFZLENBQUMsR0FBRyxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUFVLGlCQUFpQixJQUFJOzs7QUN6RXJILE1BQU0sT0FBTyxJQUFJLFlBQVk7QUFHdEIsTUFBTSxPQUFPLENBQUMsTUFBTSxhQUN6QixLQUFLLGlCQUFpQixNQUFNLENBQW9CLFVBQVU7QUFDeEQsUUFBSSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU8sT0FBTSxlQUFlO0FBQUEsRUFDN0QsQ0FBQztBQUdJLE1BQU0sV0FBVyxDQUFDLE1BQU0sV0FBVyxLQUFLLGNBQWMsSUFBSSxZQUFZLE1BQU0sRUFBRSxZQUFZLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFHekcsTUFBTSxTQUFTLENBQUMsTUFBTSxRQUFRLFNBQVM7QUFDNUMsVUFBTSxPQUFPLElBQUksU0FBUztBQUMxQixTQUFLLElBQUksdUJBQXVCLEVBQUU7QUFDbEMsV0FBTztBQUFBLE1BQ0wsSUFBSSxLQUFLO0FBQUEsTUFDVCxXQUFXLEtBQUssUUFBUTtBQUFBLE1BQ3hCO0FBQUEsTUFDQSxNQUFNLEdBQUcsS0FBSyxRQUFRLFFBQVEsR0FBRyxtQkFBbUIsTUFBTSxDQUFDO0FBQUEsTUFDM0Q7QUFBQSxNQUNBLE1BQU0sUUFBUTtBQUFBLE1BQ2Q7QUFBQSxNQUNBLE1BQU0sb0JBQUksSUFBSTtBQUFBLE1BQ2QsT0FBTyxDQUFDO0FBQUEsTUFDUixRQUFRLENBQUM7QUFBQSxNQUNULFFBQVEsb0JBQUksSUFBSTtBQUFBLE1BQ2hCLEdBQUc7QUFBQSxJQUNMO0FBQUEsRUFDRjtBQUlPLE1BQU0sWUFBWSxDQUFDLFNBQVMsS0FBSyxXQUFXLFFBQVE7QUFHcEQsTUFBTSxlQUFlLENBQUMsTUFBTSxTQUFTO0FBQzFDLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsSUFBSSxHQUFHO0FBQ2hELFVBQUksVUFBVSxJQUFJLEVBQUc7QUFDckIsV0FBSyxPQUFPLElBQUk7QUFDaEIsaUJBQVcsUUFBUSxNQUFNLFFBQVEsS0FBSyxJQUFJLFFBQVEsQ0FBQyxLQUFLLEdBQUc7QUFDekQsY0FBTSxTQUFTLFFBQVEsT0FBTyxTQUFTLFlBQVksRUFBRSxnQkFBZ0I7QUFDckUsYUFBSyxPQUFPLE1BQU0sU0FBUyxLQUFLLFVBQVUsSUFBSSxJQUFJLFFBQVEsRUFBRTtBQUFBLE1BQzlEO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7OztBQ2pETyxNQUFJO0FBSUosTUFBTSxPQUFPLENBQUMsWUFBWTtBQUMvQixVQUFNLFFBQVEsT0FBTztBQUNyQixRQUFJLE9BQU8sUUFBUSxTQUFTLE1BQU0sT0FBTyxNQUFNLFFBQVMsVUFBUztBQUNqRSxXQUFPO0FBQUEsRUFDVDtBQUdPLE1BQU0sU0FBUyxDQUFDLE1BQU0sYUFBYSxHQUFHLFFBQVEsSUFBSSxJQUFJLENBQUMsVUFBVSxTQUFTLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFJOUYsTUFBTSxPQUFPLENBQUMsT0FBT0EsTUFBSyxXQUFXO0FBQzFDLFFBQUksQ0FBQyxPQUFPLE9BQU8sU0FBUyxPQUFPLElBQUksRUFBRztBQUMxQyxTQUFLLEtBQUs7QUFDVixJQUFBQSxLQUFJLE1BQU07QUFBQSxFQUNaO0FBSU8sTUFBTSxZQUFZLENBQUMsTUFBTSxTQUM5QixPQUFPLE1BQU0sQ0FBQyxPQUFPLFdBQVc7QUFDOUIsVUFBTSxFQUFFLFNBQVMsS0FBSyxJQUFJLEtBQUssTUFBTTtBQUNyQyxRQUFJLFdBQVcsT0FBTyxTQUFTLElBQUksRUFBRyxNQUFLLEtBQUs7QUFBQSxFQUNsRCxDQUFDO0FBSUksTUFBTSxRQUFRLENBQUMsU0FBUztBQUM3QixVQUFNQyxRQUFPLG9CQUFJLFFBQVE7QUFDekIsV0FBTyxNQUFNLENBQUMsRUFBRSxPQUFPLE1BQU1BLE1BQUssSUFBSSxNQUFNLENBQUM7QUFDN0MsT0FBRyxxQ0FBcUMsQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUN0RCxZQUFNLFVBQVUsT0FBTyxVQUFVLElBQUk7QUFDckMsVUFBSSxDQUFDLFdBQVdBLE1BQUssSUFBSSxPQUFPLEVBQUc7QUFDbkMsVUFBSSxPQUFPLFNBQVMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVEsTUFBTSxFQUFHLE1BQUssUUFBUSxPQUFPO0FBQUEsSUFDdEcsQ0FBQztBQUFBLEVBQ0g7QUFJTyxNQUFNLGVBQWUsQ0FBQyxNQUFNLFNBQ2pDLE9BQU8saUJBQWlCLFFBQVEsSUFBSSxJQUFJLENBQW9CLEVBQUUsa0JBQWtCLE9BQU8sTUFBTTtBQUMzRixRQUFJLGlCQUFrQjtBQUN0QixVQUFNLEVBQUUsS0FBSyxTQUFTLE1BQU0sSUFBSSxJQUFJLEtBQUssTUFBTTtBQUMvQyxVQUFNLEtBQUssT0FBTyxPQUFPLEdBQUc7QUFDNUIsUUFBSSxNQUFNLFFBQVEsSUFBSSxFQUFHLFVBQVMsYUFBYSxFQUFFLElBQUksS0FBSyxJQUFJLEVBQUUsQ0FBQztBQUNqRSxRQUFJLENBQUMsSUFBSztBQUNWLFVBQU0sT0FBTyxLQUFLLElBQUksVUFBVTtBQUNoQyxTQUFLLE9BQU8sVUFBVTtBQUN0QixTQUFLLE9BQU8sWUFBWSxJQUFJO0FBQzVCLGFBQVMsV0FBVyxHQUFHO0FBQUEsRUFDekIsQ0FBQztBQUdJLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRSxNQUFNLFFBQVEsUUFBUSxRQUFRLEdBQUcsU0FBUztBQUNwRSxRQUFJLFFBQVEsSUFBSSxJQUFJLEVBQUcsUUFBTyxhQUFhLGVBQWUscUJBQXFCO0FBRS9FLFVBQU0sUUFBUSxFQUFFLE9BQU8sS0FBSyxXQUFXLEVBQUUsZ0JBQWdCLEtBQUssRUFBRTtBQUNoRSxXQUFPLEtBQUssS0FBSyxRQUFRLElBQUksTUFBTSxFQUFFLFFBQVEsUUFBUSxTQUFTLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBQSxFQUNoRjs7O0FDakVPLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFDWDtBQUdLLE1BQU0sU0FBUyxDQUFDLEVBQUUsS0FBSyxNQUFNLGlCQUFpQixLQUFLLElBQUk7QUFHdkQsTUFBTSxTQUFTLENBQUMsTUFBTSxXQUFXLEtBQUssV0FBVyxPQUFPLFVBQVUsS0FBSyxNQUFNLENBQUMsT0FBTyxPQUFPLFVBQVUsT0FBTyxFQUFFLENBQUM7QUFHaEgsTUFBTSxXQUFXLENBQUMsVUFBVTtBQUNqQyxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxVQUFVLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUMzRCxRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLGVBQWUsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLEtBQUs7QUFDakYsV0FBTyxDQUFDLEdBQUksTUFBTSxTQUFTLENBQUMsTUFBTSxLQUFLLENBQUU7QUFBQSxFQUMzQztBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDOUIsVUFBTSxFQUFFLGNBQWMsT0FBTyxVQUFVLFNBQUFDLFVBQVMsS0FBSyxJQUFJO0FBQ3pELFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDbEUsUUFBSSxNQUFPLFFBQU8sQ0FBQztBQUNuQixRQUFJLENBQUNBLFVBQVM7QUFDWixVQUFJLE1BQU0sVUFBVSxhQUFjLFFBQU8sQ0FBQyxZQUFZO0FBQ3RELFlBQU0sUUFBUSxNQUFNLFVBQVU7QUFDOUIsWUFBTSxRQUFRO0FBQ2QsYUFBTyxDQUFDLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSSxTQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLE9BQU8sZUFBZTtBQUNuRSxRQUFJLENBQUMsWUFBWSxDQUFDLE9BQU8sQ0FBQyxLQUFLLE9BQU8sRUFBRyxVQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLENBQUMsT0FBTyxRQUFRLFdBQVcsQ0FBQyxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQzFILFlBQVEsV0FBVyxTQUFTLE9BQU8sTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN4RTtBQUdPLE1BQU0sUUFBUSxDQUFDLE9BQU8sV0FBVztBQUN0QyxRQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssQ0FBQyxFQUFHO0FBQ3JDLFFBQUksT0FBTyxLQUFLLEVBQUcsT0FBTSxVQUFVLE9BQU87QUFBQSxhQUNqQyxNQUFNLFFBQVMsWUFBVyxVQUFVLE1BQU0sUUFBUyxRQUFPLFdBQVcsT0FBTyxTQUFTLE9BQU8sS0FBSztBQUFBLGFBQ2pHLE1BQU0sT0FBTztBQUNwQixZQUFNLFdBQVcsSUFBSSxhQUFhO0FBQ2xDLGlCQUFXLFFBQVEsT0FBUSxVQUFTLE1BQU0sSUFBSSxJQUFJO0FBQ2xELFlBQU0sUUFBUSxTQUFTO0FBQUEsSUFDekIsTUFBTyxPQUFNLFFBQVE7QUFBQSxFQUN2QjtBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsVUFBTSxRQUFTLFFBQVEsU0FBUyxZQUFZLENBQUMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVM7QUFDakcsV0FBTyxDQUFDLE1BQU0sYUFBYSxTQUFTLEtBQUssTUFBTSxhQUFhLE1BQU0sR0FBRyxNQUFNLGFBQWEsaUJBQWlCLENBQUM7QUFBQSxFQUM1RztBQUVBLE1BQU0sU0FBUztBQUdSLE1BQU0sUUFBUSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsSUFBSSxXQUFXLE1BQU07QUFJL0MsTUFBTSxhQUFhLENBQUMsU0FBUztBQUNsQyxVQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixVQUFNLFdBQVcsb0JBQUksSUFBSTtBQUN6QixVQUFNLFFBQVEsUUFBUSxJQUFJLEtBQUs7QUFDL0IsZUFBVyxXQUFXLEtBQUssaUJBQWlCLFNBQVMsOEJBQThCLEdBQUc7QUFDcEYsWUFBTSxFQUFFLE1BQU0sSUFBSSxXQUFXLE1BQU0sTUFBTSxJQUFJO0FBRTdDLFlBQU0sT0FBTyxTQUFTLFFBQVEsUUFBUSwwQ0FBMEM7QUFFaEYsWUFBTSxNQUFNLE1BQU0sQ0FBQyxXQUFXLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTyxNQUFNLFFBQVEsV0FBVyxHQUFHLFFBQVEsT0FBTyxDQUFDO0FBQzFHLFlBQU0sTUFBTSxDQUFDLFNBQVMsVUFBVSxPQUFPLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsS0FBSztBQUMzRSxhQUFPLElBQUksTUFBTSxPQUFPLElBQUksR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMxQyxlQUFTLElBQUksR0FBRyxHQUFHLElBQUksT0FBTyxJQUFJLEdBQUcsQ0FBQyxJQUFJLE9BQU87QUFBQSxJQUNuRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxTQUFTLENBQUMsWUFBYSxTQUFTLGNBQWMsVUFBVSxTQUFTLFNBQVUsU0FBUyxRQUFRLE1BQU0sS0FBSztBQUk3RyxNQUFNLFdBQVcsQ0FBQyxNQUFNLFVBQVU7QUFDaEMsVUFBTSxPQUFPLEtBQUssT0FBTyxNQUFNLElBQUk7QUFDbkMsZUFBVyxTQUFTLFNBQVMsS0FBSyxHQUFHO0FBQ25DLFlBQU0sS0FBSyxLQUFLLFlBQVksS0FBSztBQUNqQyxVQUFJLE1BQU0sRUFBRyxNQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsSUFDaEM7QUFDQSxTQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ3RCLGVBQVcsU0FBUyxLQUFNLE1BQUssT0FBTyxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3pEO0FBSU8sTUFBTSxhQUFhLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTTtBQUNsRSxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNLE1BQU0sb0JBQUksSUFBSTtBQUNwQixVQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFVBQU0sU0FBUyxXQUFXLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxXQUFXLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFDaEgsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEtBQUssQ0FBQyxLQUFLLFNBQVMsT0FBTyxLQUFLLEtBQUssTUFBTSxRQUFRLFVBQVUsRUFBRyxVQUFTLE1BQU0sS0FBSztBQUFBLElBQ3ZHO0FBQ0EsVUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztBQUNqQyxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLE9BQU8sS0FBSyxNQUFNLEtBQU07QUFDdEMsWUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixZQUFNLFFBQVEsTUFBTSxhQUFhLGtCQUFrQjtBQUNuRCxVQUFJLE1BQU8sRUFBQyxTQUFTLE9BQU8sS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFDMUQsWUFBTSxRQUFRLE1BQU0sUUFBUSxVQUFVLEtBQUs7QUFDM0MsVUFBSSxTQUFTLE1BQU0sSUFBSSxJQUFJLEVBQUcsTUFBSyxJQUFJLEtBQUssRUFBRSxNQUFNLE9BQU8sUUFBUSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDdEY7QUFFQSxVQUFNLFNBQVMsQ0FBQyxHQUFHLEdBQUcsRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLEtBQUssSUFBSSxJQUFJLENBQUM7QUFDeEQsUUFBSSxPQUFPLENBQUMsS0FBSyxXQUFXLE9BQVEsTUFBSyxJQUFJLGdCQUFnQixPQUFPLEtBQUssQ0FBQztBQUFBLEVBQzVFOzs7QUM1R08sTUFBTSxRQUFRLENBQUMsV0FBVztBQUMvQixVQUFNLE9BQU8sU0FBUyxjQUFjLE1BQU07QUFDMUMsVUFBTSxLQUFLO0FBQ1gsU0FBSyxLQUFLO0FBQ1YsYUFBUyxLQUFLLE9BQU8sSUFBSTtBQUN6QixVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLGFBQWEsTUFBTSxDQUFDO0FBQy9ELGVBQVcsU0FBUyxPQUFRLE9BQU0sYUFBYSxRQUFRLEVBQUU7QUFDekQsU0FBSyxNQUFNO0FBQ1gsV0FBTyxRQUFRLENBQUMsT0FBTyxPQUFPLGFBQWEsT0FBTyxRQUFRLE9BQU8sRUFBRSxDQUFDLENBQUM7QUFDckUsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUdBLE1BQU0sWUFBWSxDQUFDLFVBQVU7QUFDM0IsUUFBSSxNQUFNLFFBQVMsUUFBTyxDQUFDLEdBQUcsTUFBTSxPQUFPLEVBQUUsTUFBTSxDQUFDLEVBQUUsVUFBVSxnQkFBZ0IsTUFBTSxhQUFhLGVBQWU7QUFDbEgsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0sWUFBWSxNQUFNO0FBQ2xELFdBQU8sTUFBTSxVQUFVLE1BQU0sZ0JBQWdCLENBQUMsTUFBTSxTQUFTO0FBQUEsRUFDL0Q7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLFlBQVksTUFBTSxNQUFNLENBQUMsR0FBRyxTQUFTLGlCQUFpQixvQkFBb0IsQ0FBQyxFQUFFLE9BQU8sU0FBUyxDQUFDLENBQUM7QUFFbEcsVUFBTSxDQUFDLFVBQVU7QUFBQTtBQUFBLE1BQTBCLFlBQVksaUJBQWlCLFlBQVk7QUFBQTtBQUNwRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLDBCQUEwQixDQUFDO0FBQ3ZFLFFBQUksWUFBWSxTQUFTLFNBQVUsT0FBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLFNBQVMsU0FBUyxhQUFhLENBQUM7QUFBQSxFQUNsRzs7O0FDMUJBLE1BQU0sT0FBTyxDQUFDLFFBQVEsUUFBUSxTQUFTLFFBQVEsa0JBQWtCLFFBQVEsRUFBRSxJQUFJLENBQUMsU0FBUyxjQUFjLElBQUksR0FBRyxFQUFFLEtBQUs7QUFFOUcsTUFBTSxXQUFXLE1BQU0sU0FBUyxlQUFlLFFBQVEsSUFBSTtBQUczRCxNQUFNLFdBQVcsQ0FBQyxFQUFFLEdBQUcsR0FBRyxVQUFVLE1BQU0saUJBQWlCLFFBQVEsSUFBSSxPQUFPLEVBQUUsQ0FBQyxJQUFJLEVBQUUsU0FBUztBQUdoRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSxNQUFNLEtBQUssTUFBTTtBQUNoRCxVQUFNLFFBQVEsSUFBSSxPQUFPLElBQUksRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsU0FBUyxLQUFLLE1BQU0sT0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLO0FBQ3BILFdBQU8sTUFBTSxXQUFXLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDdEM7QUFLTyxNQUFNLFFBQVEsQ0FBQyxLQUFLLFVBQVU7QUFDbkMsUUFBSTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQ3pDLFFBQUksUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUs7QUFDM0QsYUFBUyxVQUFVLE9BQU8sWUFBWSxLQUFLLFVBQVUsUUFBUSxlQUFlO0FBQzFFLFlBQU0sU0FBUyxRQUFRLE1BQU0sTUFBTSxjQUFjLFFBQVEsSUFBSSxPQUFPLFFBQVEsRUFBRSxDQUFDLGlCQUFpQjtBQUNoRyxVQUFJLE9BQVEsRUFBQyxPQUFPLEtBQUssSUFBSSxDQUFDLFNBQVMsTUFBTTtBQUFBLElBQy9DO0FBQ0EsVUFBTSxNQUFNLENBQUM7QUFDYixXQUFPLFNBQVMsU0FBUyxNQUFNLGNBQWMsTUFBTSxhQUFhLE1BQU0sT0FBTyxNQUFNLElBQUksUUFBUSxNQUFNLGVBQWU7QUFDbEgsVUFBSSxRQUFRLENBQUMsT0FBTyxLQUFLLENBQUM7QUFDMUIsVUFBSSxVQUFVLElBQUssUUFBTyxVQUFVLFFBQVEsTUFBTTtBQUNsRCxjQUFRLE1BQU07QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7OztBQ2xCQSxNQUFNLFNBQVM7QUFFZixNQUFJLE9BQU87QUFHWCxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ3BCLFVBQU0sUUFBUSxJQUFJLFVBQVUsSUFBSSxLQUFLLElBQUk7QUFDekMsUUFBSSxDQUFDLFNBQVMsTUFBTSxPQUFPLElBQUksR0FBSTtBQUNuQyxVQUFNO0FBQUE7QUFBQSxNQUE0QixTQUFTO0FBQUE7QUFDM0MsVUFBTSxRQUFRLE9BQU8sUUFBUSxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssTUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQ3RGLFFBQUksT0FBTztBQUVULFVBQUksTUFBTSxXQUFXLFdBQVksT0FBTSxXQUFXLFdBQVcsT0FBTyxLQUFLO0FBQUEsVUFDcEUsT0FBTSxPQUFPLEtBQUs7QUFDdkIsYUFBTyxFQUFFLE9BQU8sT0FBTyxNQUFNO0FBQUEsSUFDL0I7QUFDQSxVQUFNLENBQUMsR0FBRyxJQUFJLGlCQUFpQixNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ3pDO0FBR0EsTUFBTSxRQUFRLENBQUMsU0FBUyxFQUFFLFlBQVksYUFBYSxNQUFNO0FBQ3ZELGVBQVcsRUFBRSxLQUFLLEtBQUssQ0FBQyxHQUFHLFFBQVEsVUFBVSxFQUFHLEtBQUksQ0FBQyxXQUFXLGFBQWEsSUFBSSxFQUFHLFNBQVEsZ0JBQWdCLElBQUk7QUFDaEgsZUFBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLFdBQVksS0FBSSxRQUFRLGFBQWEsSUFBSSxNQUFNLE1BQU8sU0FBUSxhQUFhLE1BQU0sS0FBSztBQUVwSCxRQUFJLFFBQVEsaUJBQWlCLGFBQWMsU0FBUSxlQUFlO0FBQUEsRUFDcEU7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUN6QixXQUFPO0FBQ1AsVUFBTSxPQUFPLEtBQUs7QUFDbEIsVUFBTSxPQUFPO0FBQ2IsU0FBSyxRQUFRLEtBQUs7QUFBQSxFQUNwQjtBQUdBLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBR3ZCLE1BQU0sYUFBYSxDQUFDLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxNQUFNO0FBQ3RELFFBQUksVUFBVSxPQUFRO0FBQ3RCLGVBQVcsQ0FBQyxTQUFTLEVBQUUsS0FBSyxRQUFRO0FBQ2xDLFVBQUksQ0FBQyxJQUFJLFNBQVMsT0FBTyxFQUFHO0FBQzVCLGNBQVEsS0FBSztBQUNiLGFBQU8sT0FBTyxPQUFPO0FBQUEsSUFDdkI7QUFDQSxVQUFNO0FBQUE7QUFBQSxNQUE4QixNQUFNLEtBQUssU0FBUyxpQkFBaUI7QUFBQTtBQUV6RSxVQUFNLE9BQU8sQ0FBQztBQUVkLFVBQU0sT0FBTyxDQUFDO0FBQ2QsUUFBSSxRQUFRLENBQUMsQ0FBQyxTQUFTLEtBQUssR0FBRyxPQUFPO0FBQ3BDLFVBQUksQ0FBQyxNQUFNLGFBQWEsYUFBYSxFQUFHLE9BQU0sU0FBUyxLQUFLO0FBQzVELFlBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUM7QUFDdkMsVUFBSSxDQUFDLE1BQU87QUFDWixXQUFLLEtBQUssR0FBRyxDQUFDLEdBQUcsUUFBUSxVQUFVLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxLQUFLLENBQUM7QUFDckUsWUFBTSxPQUFPLENBQUMsR0FBRyxNQUFNLFVBQVU7QUFDakMsWUFBTSxTQUFTLEtBQUssUUFBUSxLQUFLO0FBQ2pDLFlBQU0sT0FBTyxHQUFHLEtBQUssTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUNyQyxZQUFNLE1BQU0sR0FBRyxLQUFLLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFDckMsV0FBSyxLQUFLLEdBQUcsS0FBSyxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsS0FBSyxTQUFTLENBQUM7QUFBQSxJQUN0RSxDQUFDO0FBQ0QsVUFBTSxLQUFLLFFBQVEsQ0FBQyxTQUFVLEtBQUssWUFBWSxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQixNQUFNLENBQUMsSUFBSSxDQUFDLENBQUUsRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFFckksZUFBVyxRQUFRLEtBQU0sTUFBSyxZQUFZLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRSxXQUFXLFVBQVUsWUFBWSxNQUFNLENBQUMsSUFBSSxLQUFLLE9BQU87QUFFeEgsVUFBTSxLQUFLLE1BQU07QUFDZixXQUFLLFFBQVEsR0FBRztBQUNoQixpQkFBVyxXQUFXLEtBQU0sTUFBSyxRQUFRLFNBQVMsV0FBVztBQUFBLElBQy9ELENBQUM7QUFDRCxXQUFPLENBQUM7QUFBQSxFQUNWO0FBSU8sTUFBTSxhQUFhLENBQUMsTUFBTSxTQUFTO0FBQ3hDLFFBQUksQ0FBQyxTQUFTLEVBQUc7QUFDakIsVUFBTSxXQUFXLE9BQU8sT0FBTyxTQUFTLGNBQWMsVUFBVSxHQUFHLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdEYsVUFBTSxPQUFPLFFBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQyxTQUFTLEtBQUsscUJBQXFCLENBQUMsQ0FBQztBQUM3RSxVQUFNLFFBQVEsS0FBSyxJQUFJLENBQUMsVUFBVSxDQUFDLFNBQVMsZUFBZSxNQUFNLEVBQUUsR0FBRyxLQUFLLENBQUM7QUFDNUUsVUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLEtBQUssU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUMxRSxVQUFNLE9BQU8sS0FBSyxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBQztBQUMvRCxRQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsS0FBSyxTQUFTLElBQUksSUFBSSxTQUFTLENBQUMsRUFBRSxDQUFDLEdBQUcsUUFBUSxDQUFDLEVBQUc7QUFDeEcsZUFBVyxPQUFPLE1BQU07QUFDdEIsWUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxTQUFTLENBQUM7QUFDekMsVUFBSSxDQUFDLE1BQU0sYUFBYSxhQUFhLEVBQUc7QUFDeEMsYUFBTyxJQUFJLE9BQU8sTUFBTSxFQUFFO0FBQzFCLFlBQU0sZ0JBQWdCLElBQUk7QUFBQSxJQUM1QjtBQUNBLFNBQUssYUFBYSxVQUFVLE1BQU07QUFDbEMsZUFBVyxDQUFDLEVBQUUsSUFBSSxVQUFVLENBQUMsS0FBSyxNQUFNO0FBQ3RDLFlBQU1DLFNBQVEsSUFBSSxTQUFTLFFBQVEsRUFBRTtBQUNyQyxhQUFPLEtBQUssUUFBUSxHQUFHQSxNQUFLLFNBQVMsTUFBTSxHQUFHQSxNQUFLLEdBQUcsTUFBTSxHQUFHO0FBQUEsSUFDakU7QUFDQSxXQUFPLEVBQUUsTUFBTSxXQUFXLE9BQU87QUFBQSxFQUNuQztBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFNBQUssZ0JBQWdCLFFBQVEsRUFBRSxjQUFjLENBQXVCLFVBQVUsVUFBVSxRQUFRLFdBQVcsQ0FBQztBQUM1RyxXQUFPLHdCQUF3QixDQUFDLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQzNELFdBQU8sZUFBZSxNQUFNO0FBQUEsRUFDOUI7OztBQy9HQSxNQUFNLFVBQVUsQ0FBQ0MsU0FBUTtBQUV2QixRQUFJO0FBQ0osU0FBSyxnQkFBZ0IsU0FBUyxFQUFFLE1BQU0sQ0FBb0IsYUFBYyxNQUFNLFNBQVUsQ0FBQztBQUN6RixTQUFLLE9BQU8seUJBQXlCO0FBQ3JDLFdBQU8sV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLFNBQVMsTUFBTSxNQUFNLFVBQVUsaUJBQWlCLE9BQU8sYUFBYSxNQUFNO0FBQ3pHLFlBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQUksS0FBSztBQUNQLGFBQUssS0FBSztBQUNWLGNBQU0sU0FBUyxRQUFRLGFBQWEsV0FBVztBQUMvQyxnQkFBUSxhQUFhLGFBQWEsTUFBTTtBQUN4QyxZQUFJLFVBQVUsRUFBRSxNQUFNLGFBQWEsSUFBSSxFQUFFLE1BQU0sTUFBTyxJQUFJLFNBQVMsQ0FBRSxFQUFFO0FBQ3ZFLHFCQUFhLFNBQVMsYUFBYSxNQUFNO0FBQUEsTUFDM0MsV0FBVyxPQUFPLFNBQVMsSUFBSSxNQUFNLENBQUMsWUFBWSxZQUFZLE9BQU8sT0FBTyxJQUFJO0FBQzlFLGNBQU0sRUFBRSxVQUFVLE1BQU0sT0FBTyxJQUFJLElBQUksZUFBZSxTQUFTLElBQUk7QUFDbkUsWUFBSSxPQUFPLE9BQVE7QUFDbkIscUJBQWEsTUFBTSxJQUFJLGtCQUFrQixTQUFTLEtBQUssQ0FBQztBQUN4RCxhQUFLLE9BQU9BLE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFBQSxNQUNqRDtBQUFBLElBQ0YsQ0FBQztBQUNELFdBQU8saUJBQWlCLENBQUMsT0FBTyxXQUFXO0FBQ3pDLFlBQU0sRUFBRSxLQUFLLFNBQVMsUUFBUSxVQUFVLE1BQU0sTUFBTSxTQUFTLGlCQUFpQixNQUFNLElBQUk7QUFDeEYsWUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBSSxDQUFDLElBQUssUUFBTyxPQUFPLFVBQVUsS0FBSyxPQUFPQSxNQUFLLEVBQUUsU0FBUyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ2pGLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssSUFBSSxLQUFNLE1BQUssT0FBTyxNQUFNLEtBQUs7QUFFN0QsYUFBTyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLElBQUksTUFBTSxTQUFTLFdBQVcsSUFBTSxDQUFDO0FBQUEsSUFDakYsQ0FBQztBQUNELFdBQU8sY0FBYyxDQUFDLEdBQUcsRUFBRSxLQUFLLGVBQWUsRUFBRSxnQkFBZ0IsRUFBRSxNQUFNO0FBQ3ZFLFlBQU0sTUFBTSxpQkFBaUI7QUFFN0IsVUFBSSxJQUFLLEtBQUksaUJBQWlCLFdBQVcsTUFBTSxJQUFJLFVBQVUsSUFBSSxVQUFVLFFBQVEsSUFBSSxRQUFRLENBQUM7QUFBQSxJQUNsRyxDQUFDO0FBQ0QsaUJBQWEsY0FBYyxDQUFDLEVBQUUsS0FBSyxTQUFTLGVBQWUsRUFBRSxVQUFVLE1BQU0sZ0JBQWdCLEdBQUcsSUFBSSxPQUNqRyxFQUFFLEtBQUssaUJBQWlCLE9BQU8sU0FBUyxNQUFNLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFDbEUsVUFBTSxrQkFBa0I7QUFDeEIsY0FBVSxrQkFBa0IsQ0FBQyxFQUFFLEtBQUssRUFBRSxTQUFTLGVBQWUsUUFBUSxFQUFFLE9BQU8sRUFBRSxTQUFTLE1BQU0sUUFBUSxPQUFPLEVBQUU7QUFDakgsV0FBTyxrQkFBa0IsTUFBTSxTQUFTLFVBQVUsQ0FBQztBQUNuRCxPQUFHLGlEQUFpRCxNQUFNLFNBQVMsV0FBVyxDQUFDO0FBQy9FLGdCQUFZO0FBQUEsRUFDZDtBQUlBLE1BQU0sVUFBVSxDQUFDLEdBQUcsU0FBUztBQUMzQixVQUFNLEVBQUUsS0FBSyxlQUFlLEVBQUUsaUJBQWlCLEVBQUUsT0FBTyxJQUFJLEVBQUUsRUFBRSxJQUFJO0FBQ3BFLFVBQU0sRUFBRSxjQUFjLE1BQU0sYUFBYSxLQUFLLE9BQU8sSUFBSTtBQUN6RCxVQUFNLGFBQWEsUUFBUSxJQUFJLElBQUksSUFBSSxNQUFNLFNBQVMsT0FBTyxFQUFFO0FBQy9ELFVBQU0sVUFBVSxFQUFFLEtBQUssSUFBSSxrQkFBa0IsS0FBSyxHQUFHLEVBQUU7QUFDdkQsV0FBTyxPQUFPLElBQUksU0FBUyxFQUFFLFFBQVEsRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxLQUFLLENBQUM7QUFDdkYsU0FBSyxhQUFhLEVBQUUsS0FBSyxTQUFTLFNBQVM7QUFBQSxFQUM3QztBQUdBLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTztBQUM5QixVQUFNLEtBQUssS0FBSyxJQUFJLEVBQUUsUUFBUSxDQUFDO0FBQy9CLFVBQU0sSUFBSSxTQUFTO0FBQ25CLFdBQU8sSUFBSSxTQUFTO0FBQUEsRUFDdEI7QUFHQSxNQUFNLE9BQU8sT0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLE1BQU07QUFDOUMsVUFBTSxZQUFZLE9BQU8sT0FBTyxRQUFRLFdBQVcsS0FBSyxLQUFLLFFBQVEsaUJBQWlCO0FBQ3RGLFVBQU0sU0FBUyxDQUFDLGFBQWEsV0FBVyxNQUFNLElBQUk7QUFDbEQsVUFBTSxFQUFFLE1BQU0sR0FBRyxNQUFNLElBQUksVUFBVSxFQUFFLE1BQU0sTUFBTSxXQUFXLFlBQVksb0JBQW9CLFlBQVk7QUFDMUcsVUFBTSxPQUFPLEVBQUUsV0FBVyxHQUFHLGFBQWEsR0FBRyxZQUFZLE1BQU07QUFDL0QsU0FBSyxLQUFLLE1BQU0sTUFBTSxFQUFFLEdBQUcsT0FBTyxHQUFHLEtBQUssR0FBRyxFQUFFLGdCQUFnQixNQUFNLFdBQVcsUUFBUSxLQUFLLENBQUM7QUFBQSxFQUNoRztBQUdPLE1BQU0sUUFBUTtBQUFBLElBQ25CLFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxJQUNYO0FBQUEsSUFDQTtBQUFBLElBQ0EsTUFBTSxDQUFDLFNBQVM7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7OztBQzlFQSxNQUFJLEVBQUUsVUFBVSxPQUFPLElBQUk7QUFDM0IsTUFBTSxPQUFPLE9BQU8sRUFBRSxVQUFVLE9BQU8sSUFBSTtBQUczQyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsT0FBTyxNQUFNO0FBQ25DLFFBQUksQ0FBQyxPQUFPLFNBQVMsZUFBZ0I7QUFDckMsVUFBTSxNQUFNLElBQUksSUFBSSxTQUFTLElBQUk7QUFDakMsVUFBTSxTQUFTLEdBQUcsSUFBSSxZQUFZO0FBQ2xDLGVBQVcsQ0FBQyxNQUFNLENBQUNDLFFBQU8sR0FBRyxNQUFNLENBQUMsS0FBSyxPQUFPLFFBQVEsT0FBTyxVQUFVLEdBQUc7QUFDMUUsVUFBSUEsVUFBUyxLQUFNLEtBQUksYUFBYSxPQUFPLElBQUk7QUFBQSxVQUMxQyxLQUFJLGFBQWEsSUFBSSxNQUFNQSxNQUFLO0FBQ3JDLGlCQUFXLFNBQVMsT0FBUSxLQUFJLGFBQWEsT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNqRTtBQUNBLFFBQUksR0FBRyxJQUFJLFlBQVksT0FBTyxPQUFRO0FBRXRDLFlBQVEsYUFBYSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksT0FBTyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQzlFLFFBQUksQ0FBQyxPQUFPLFFBQVMsU0FBUSxVQUFVLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxHQUFHO0FBQy9ELFNBQUs7QUFBQSxFQUNQO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxNQUFNLE1BQU07QUFDNUIsVUFBTSxTQUFTLEVBQUUsVUFBVSxPQUFPO0FBQ2xDLFNBQUs7QUFDTCxRQUFJLE9BQU8sS0FBTTtBQUNqQixRQUFJLGFBQWEsT0FBTyxVQUFVO0FBQ2hDLFVBQUksT0FBTyxNQUFPLFVBQVMsT0FBTztBQUFBLElBQ3BDLFdBQVcsV0FBVyxPQUFPLE9BQVEsVUFBUyxLQUFLLGNBQWMsUUFBUSxtQkFBbUIsRUFBRSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDaEg7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxXQUFPLGlCQUFpQixpQkFBaUIsSUFBSTtBQUM3QyxXQUFPLGlCQUFpQixZQUFZLE1BQU07QUFDMUMsU0FBSyxhQUFhLElBQUk7QUFBQSxFQUN4Qjs7O0FDbkNPLE1BQU1DLFVBQVMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxHQUFHLE1BQU0sT0FBTyxXQUFXO0FBRWxFLFVBQU0sT0FBTyxDQUFDLGFBQWEsSUFBSSxJQUFJLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxDQUFDLE1BQU0sU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ3RHLFdBQU8sS0FBSyxJQUFJO0FBQ2hCLFVBQU0sVUFBVSxDQUFDLFlBQVksV0FBVyxTQUFTLFFBQVEsUUFBUSxTQUFTLE1BQU07QUFDaEYsVUFBTSxTQUFTLElBQUksSUFBSSxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsRUFBRSxVQUFVLENBQUMsTUFBTSxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUU3RixVQUFNLFVBQVUsQ0FBQyxZQUFZLENBQUMsUUFBUSxjQUFjLFFBQVEsTUFBTSxHQUFHLElBQUksUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSztBQUNuRyxVQUFNLEVBQUUsV0FBVyxLQUFLLElBQUk7QUFDNUIsVUFBTSxRQUFRLFNBQVMsUUFBUSxNQUFNO0FBRXJDLFVBQU0sVUFBVSxDQUFDLGFBQWEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFDNUQsUUFBUSxjQUFjLGFBQWEsUUFBUSxTQUFTLFFBQVEsUUFBUSxPQUFPLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBQzVHLFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsVUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQztBQUM1QixVQUFNLEtBQUssS0FBSyxRQUFRLEtBQUs7QUFDN0IsVUFBTSxTQUFTLEtBQUssS0FBSyxDQUFDLFFBQVEsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFFLGFBQWEsZUFBZSxDQUFDLEdBQUcsU0FBUyxNQUFNLENBQUM7QUFDckcsVUFBTSxTQUFTLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUN6RixXQUFPLENBQUNDLFNBQVE7QUFDZCxZQUFNLE9BQU8sS0FBS0EsSUFBRztBQUNyQixZQUFNLFFBQVEsV0FBVyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDQyxNQUFLLEVBQUUsVUFBVSxDQUFDLE1BQU0sYUFBYSxDQUFDLE9BQU8sSUFBSUEsSUFBRyxDQUFDO0FBQy9GLFVBQUksTUFBTyxRQUFPLE1BQU0sQ0FBQztBQUN6QixVQUFJLENBQUMsTUFBTyxRQUFPLE9BQU8sZUFBZTtBQUN6QyxZQUFNLE1BQU0sUUFBUSxJQUFJO0FBQ3hCLFlBQU0sT0FBTyxJQUFJLFdBQVcsTUFBTSxVQUFVLElBQUksTUFBTSxRQUFRLEtBQUssQ0FBQztBQUNwRSxZQUFNLFNBQVMsQ0FBQyxHQUFHLFFBQVEsR0FBRyxLQUFLLE1BQU0sRUFBRSxHQUFHLEdBQUcsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsQ0FBQztBQUM1RSxZQUFNLFVBQVUsT0FBTyxLQUFLLENBQUNBLFNBQVEsS0FBSyxJQUFJQSxJQUFHLEdBQUcsUUFBUSxpQkFBaUIsQ0FBQztBQUM5RSxZQUFNLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLFFBQVEsRUFBRSxLQUFLLE1BQU0sUUFBUSxPQUFPLEVBQUUsS0FBSyxDQUFDQSxTQUFRQSxRQUFPLEtBQUssSUFBSUEsSUFBRyxDQUFDO0FBQ3RHLGFBQU8sS0FBSyxJQUFJLE9BQU8sRUFBRTtBQUFBLElBQzNCO0FBQUEsRUFDRjs7O0FDbkNBLE1BQU0sV0FBVztBQUNqQixNQUFNLGFBQWE7QUFFbkIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFFZixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUczQixNQUFJO0FBRVgsTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDLFlBQWEsVUFBVSxPQUFRO0FBR3BELE1BQU0sU0FBUyxDQUFDLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBR2hELE1BQU0sU0FBUyxDQUFDLFVBQ2QsTUFBTSxRQUFRLGFBQWEsQ0FBQyxLQUFLLE1BQU0sT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLFNBQVMsS0FBSyxJQUFJLENBQUMsRUFBRSxhQUFhLENBQUM7QUFHeEYsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUM5QixVQUFNLEVBQUUsSUFBSSxPQUFPLE1BQU0sSUFBSTtBQUM3QixVQUFNLEVBQUUsT0FBTyxRQUFRLFFBQVE7QUFBQTtBQUFBLE1BQTBCLE9BQU8sSUFBSSxLQUFLLEtBQUs7QUFBQTtBQUM5RSxRQUFJLFNBQVMsSUFBSSxFQUFFLEtBQUssQ0FBQyxTQUFTLFVBQVUsR0FBRyxFQUFHO0FBQ2xELFdBQU8sT0FBTyxLQUFLLEVBQUUsT0FBTyxPQUFPLENBQUM7QUFDcEMsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFO0FBQ3pCLFFBQUksTUFBTSxTQUFTLEVBQUUsS0FBSyxNQUFNLFFBQVEsS0FBSyxPQUFPLEVBQUUsSUFBSSxVQUFVO0FBRWxFLFlBQU0sTUFBTSxNQUFNLFNBQVMsRUFBRSxJQUFJLFNBQVM7QUFDMUMsVUFBSSxNQUFNLENBQUMsRUFBRyxTQUFRLEtBQUssVUFBVSxHQUFHLEtBQUssTUFBTSxJQUFJLFdBQVcsQ0FBQyxHQUFHLE9BQU8sRUFBRSxFQUFFLEtBQUssS0FBSyxDQUFDLEVBQUU7QUFDOUY7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLFNBQVMsTUFBTSxLQUFLLENBQUNDLFNBQVFBLEtBQUksU0FBUyxDQUFDQSxLQUFJLFNBQVMsQ0FBQyxPQUFPQSxLQUFJLEtBQUssQ0FBQztBQUN4RixRQUFJLE9BQU87QUFDVCxZQUFNLE9BQU8sS0FBSyxHQUFHLEtBQUs7QUFDMUIsWUFBTSxRQUFRLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQUEsSUFDakUsV0FBVyxDQUFDLEtBQU0sTUFBSyxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsYUFDdkIsU0FBUyxDQUFDLElBQUksV0FBWSxLQUFLLENBQUMsRUFBRSxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUksTUFBSyxLQUFLLEdBQUc7QUFBQSxFQUM3RTtBQUdBLE1BQU0sT0FBTyxPQUFPLElBQUksU0FBUztBQUMvQixVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFVBQU1DLE9BQU0sTUFBTTtBQUVsQixVQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxPQUFPLENBQUM7QUFDbEQsV0FBTyxLQUFLLENBQUMsR0FBRyxLQUFLLE1BQU0sR0FBRztBQUM1QixZQUFNLFFBQVEsRUFBRTtBQUNoQixZQUFNLENBQUMsR0FBRyxJQUFJO0FBQ2QsVUFBSSxDQUFDLElBQUs7QUFDVixZQUFNQSxLQUFJLEdBQUcsRUFBRSxNQUFNLENBQUMsVUFBVSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ2hELGVBQVMsUUFBUSxHQUFHO0FBRXBCLFlBQU0sT0FBTyxJQUFJLFlBQVksSUFBSSxTQUFTLENBQUMsSUFBSSxZQUFZLENBQUMsS0FBSyxDQUFDLEtBQUssS0FBSyxFQUFFO0FBQzlFLFVBQUksS0FBTSxNQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDaEU7QUFDQSxRQUFJLE1BQU0sSUFBSSxFQUFFLE1BQU0sS0FBTSxPQUFNLE9BQU8sRUFBRTtBQUFBLEVBQzdDO0FBSU8sTUFBTSxVQUFVLE1BQ3JCLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEtBQUssSUFBSSxNQUFNLEtBQUssU0FBUyxDQUFDLElBQUksU0FBUyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUk1RixNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQzNCLFVBQU0sSUFBSSxJQUFJLEVBQUUsR0FBRyxJQUFJO0FBQ3ZCLFVBQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxFQUN6QjtBQUlPLE1BQU0sU0FBUyxDQUFDLE9BQU87QUFDNUIsVUFBTSxPQUFPLE9BQU8sRUFBRTtBQUN0QixTQUFLLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLE1BQU0sT0FBTyxFQUFFO0FBQUEsRUFDNUM7QUFHTyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFdBQVcsUUFBUSxTQUFTLE9BQU8sR0FBRyxRQUFRO0FBQ25FLFVBQU0sUUFBUSxHQUFHLFNBQVMsSUFBSSxNQUFNLGNBQWMsR0FBRztBQUNyRCxRQUFJLENBQUMsUUFBUyxTQUFRLEtBQUssVUFBVSxLQUFLO0FBQzFDLGFBQVMsUUFBUSxFQUFFLFdBQVcsUUFBUSxPQUFPLFFBQVEsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUMzRDtBQUdPLE1BQU0sVUFBVSxDQUFDLFdBQVcsT0FBTyxPQUFPLElBQUksTUFBTSxPQUFPLEtBQUssR0FBRyxNQUFNOzs7QUNoRmhGLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBSTNCLE1BQU0sY0FBYyxDQUFDLElBQUksU0FBUztBQUNoQyxlQUFXLENBQUMsS0FBSyxHQUFHLEtBQUssTUFBTTtBQUM3QixVQUFJLENBQUMsSUFBSSxTQUFTLElBQUksWUFBYTtBQUNuQyxVQUFJLGlCQUFpQixVQUFVLE1BQU07QUFDbkMsY0FBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixjQUFNLFFBQVEsUUFBUSxXQUFXLElBQUksRUFBRSxJQUFJLEdBQUc7QUFDOUMsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sU0FBUyxHQUFHLENBQUM7QUFDMUIsbUJBQVcsUUFBUSxDQUFDLFNBQVMsUUFBUSxFQUFHLE9BQU0sY0FBYyxJQUFJLE1BQU0sTUFBTSxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxNQUNoRyxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFHTyxNQUFNLGNBQWMsQ0FBQyxNQUFNLFFBQVE7QUFDeEMsVUFBTSxFQUFFLFFBQVEsTUFBTSxPQUFPLElBQUk7QUFDakMsVUFBTUMsUUFBTyxvQkFBSSxJQUFJO0FBQ3JCLFVBQU07QUFBQTtBQUFBLE1BQTZCLFNBQVM7QUFBQTtBQUM1QyxVQUFNLE9BQU8sV0FBVyxJQUFJO0FBQzVCLFVBQU0sWUFBWSxJQUFJLHFCQUFxQixJQUFJO0FBQy9DLFVBQU0sUUFBUSxDQUFDLE9BQU8sZ0JBQWdCLE9BQU8sWUFBWTtBQUN6RCxRQUFJLFFBQVE7QUFDWixlQUFXLENBQUMsS0FBSyxPQUFPLEtBQUssTUFBTTtBQUNqQyxVQUFJLFlBQVksT0FBUSxTQUFRO0FBQ2hDLFVBQUksQ0FBQyxRQUFRLFFBQVEsTUFBTSxLQUFLLFVBQVUsS0FBSyxDQUFDLFlBQVksUUFBUSxTQUFTLE9BQU8sQ0FBQyxFQUFHO0FBRXhGLFlBQU0sTUFBTSxTQUFTLE9BQU87QUFDNUIsWUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHO0FBQzNCLFlBQU0sWUFBWSxVQUFVLFdBQVcsT0FBTyxDQUFDLE9BQU87QUFDdEQsWUFBTSxTQUFTLENBQUMsVUFBVSxRQUFRLFNBQVMsT0FBTyxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQzNFLE1BQUFBLE1BQUssSUFBSSxNQUFNLGFBQWEsVUFBVSxDQUFDLE9BQU8sS0FBSyxRQUFRLFVBQVUsTUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHO0FBQUEsSUFDOUY7QUFDQSxVQUFNLE9BQU9DLFFBQU8sS0FBSyxNQUFNLE9BQU8sTUFBTTtBQUM1QyxXQUFPLE1BQU07QUFDWCxZQUFNLFVBQVUsS0FBSyxLQUFLLEVBQUUsS0FBSztBQUNqQyxZQUFNLFdBQVcsV0FBVyxPQUFPO0FBQ25DLFlBQU0sU0FBUyxPQUFPLEtBQUssRUFBRTtBQUM3QixpQkFBV0MsUUFBTyxPQUFRLENBQUFBLEtBQUksT0FBTztBQUNyQyxrQkFBWSxLQUFLLElBQUksSUFBSTtBQUN6QixpQkFBVyxDQUFDLEtBQUssTUFBTSxLQUFLRixPQUFNO0FBQ2hDLGNBQU0sUUFBUSxTQUFTLElBQUksR0FBRztBQUM5QixZQUFJLENBQUMsTUFBTztBQUNaLGNBQU0sT0FBTyxVQUFVLE1BQU0sS0FBSyxDQUFDO0FBQ25DLGNBQU0sU0FBUyxXQUFXLFNBQVMsQ0FBQyxVQUFVLEtBQUssSUFBSSxHQUFHLElBQUksT0FBTyxJQUFJLE1BQU0sTUFBTSxNQUFNO0FBQzNGLFlBQUksUUFBUSxTQUFTLFVBQVUsTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLElBQUksT0FBTyxNQUFNLEtBQUs7QUFFbEYsbUJBQVcsRUFBRSxNQUFBRyxNQUFLLEtBQUssU0FBUyxDQUFDLElBQUksUUFBUTtBQUMzQyxnQkFBTSxRQUFRQSxNQUFLLElBQUksR0FBRztBQUMxQixjQUFJLE1BQU8sT0FBTSxTQUFTLFNBQVMsS0FBSztBQUFBLFFBQzFDO0FBQUEsTUFDRjtBQUNBLFlBQU0sU0FBUyxLQUFLLFFBQVE7QUFDNUIsWUFBTSxRQUFRLFdBQVcsVUFBVSxXQUFXLFNBQVMsSUFBSSxLQUFLO0FBQ2hFLFVBQUksQ0FBQyxVQUFVLE1BQU8sUUFBTyxLQUFLO0FBQ2xDLFVBQUksQ0FBQyxPQUFRO0FBQ2IsVUFBSSxXQUFXLFNBQVMsY0FBZSxRQUFPLE1BQU0sRUFBRSxlQUFlLE1BQU0sQ0FBQztBQUM1RSxVQUFJLENBQUMsTUFBTyxRQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPO0FBQzVELFlBQU0sVUFBVSxDQUFDLE9BQU8sT0FBTyxDQUFDLE9BQU8sZ0JBQWdCLE9BQU8sWUFBWSxDQUFDO0FBQzNFLFVBQUksV0FBVyxNQUFNLENBQUMsS0FBSyxLQUFNLFFBQU8sa0JBQWtCLEdBQUcsS0FBSztBQUFBLElBQ3BFO0FBQUEsRUFDRjtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBRWhDLE9BQUcsWUFBWSxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQzdCLFVBQUksV0FBVyxTQUFTLGNBQWU7QUFDdkMsVUFBSSxPQUFPLElBQUksTUFBTSxNQUFNLE9BQU8sTUFBTyxPQUFNLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFDcEUsYUFBTyxPQUFPLE1BQU07QUFBQSxJQUN0QixDQUFDO0FBQUEsRUFDSDs7O0FDakVBLE1BQU0sV0FBVztBQUFBLElBQ2YsU0FBUyxRQUFRLHNCQUFzQjtBQUFBLElBQ3ZDLFVBQVUsUUFBUTtBQUFBLElBQ2xCLFVBQVUsT0FBTyxRQUFRLGtCQUFrQjtBQUFBLElBQzNDLE9BQU8sUUFBUTtBQUFBLEVBQ2pCO0FBRUEsTUFBTSxrQkFBa0IsQ0FBQyxHQUFHLEtBQUssR0FBRztBQUNwQyxNQUFNLFVBQVU7QUFDaEIsTUFBTSxTQUFTO0FBRWYsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFFdkIsTUFBSSxnQkFBZ0I7QUFFcEIsTUFBTSxPQUFPLFNBQVMsY0FBYyxTQUFTO0FBRTdDLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBS3ZCLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLFVBQU0sWUFBWSxDQUFDLE9BQU8sUUFBUSxFQUFFLFFBQVEsQ0FBQyxTQUFTLENBQUMsUUFBUSxVQUFVLE9BQU8sRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUNsSCxVQUFNLFNBQVMsQ0FBdUIsU0FBUyxjQUFjLElBQUk7QUFDakUsU0FBSyxZQUFZO0FBQ2pCLFNBQUssYUFBYSxjQUFjLFFBQVEsZUFBZTtBQUN2RCxTQUFLLFlBQVksVUFBVSxJQUFJLENBQUMsYUFDOUIsNENBQTRDLFFBQVEsS0FBSyxPQUFPLFFBQVEsQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLFFBQVEsRUFBRSxLQUFLLEVBQUUsSUFDMUc7QUFDSixjQUFVLFFBQVEsQ0FBQyxVQUFVLE9BQU8sT0FBTyxJQUFJLFVBQVUsS0FBSyxTQUFTLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDN0U7QUFHQSxNQUFNQyxVQUFTLE1BQU07QUFDbkIsVUFBTSxPQUFPLENBQUMsR0FBRyxTQUFTLGlCQUFpQixjQUFjLENBQUMsRUFBRSxHQUFHLEVBQUUsS0FBSyxTQUFTO0FBQy9FLFFBQUksS0FBSyxlQUFlLEtBQU0sTUFBSyxPQUFPLElBQUk7QUFFOUMsZUFBVyxTQUFTLFNBQVMsaUJBQWlCLG1CQUFtQixFQUFHLEtBQUksVUFBVSxLQUFNLE9BQU0sT0FBTztBQUFBLEVBQ3ZHO0FBR0EsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFNBQVMsU0FBUztBQUN4QixRQUFJLENBQUMsVUFBVSxXQUFXLFNBQVMsUUFBUSxLQUFLLFNBQVMsTUFBTSxFQUFHLFFBQU87QUFDekUsVUFBTSxFQUFFLEtBQUssT0FBTyxRQUFRLEtBQUssSUFBSSxPQUFPLHNCQUFzQjtBQUNsRSxXQUFPLENBQUMsR0FBRyxNQUFNLGlCQUFpQixjQUFjLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLHNCQUFzQixDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQ3JHLE1BQU0sTUFBTSxVQUFVLE1BQU0sU0FBUyxPQUFPLE1BQU0sT0FBTyxTQUFTLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDeEY7QUFHQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixlQUFXLFNBQVMsT0FBTyxPQUFPLEdBQUc7QUFDbkMsVUFBSSxNQUFNLFFBQVEsUUFBUSxLQUFLLENBQUMsV0FBVyxLQUFLLEVBQUc7QUFDbkQsWUFBTSxXQUFXLE1BQU0sUUFBUSxZQUFZO0FBQzNDLFlBQU0sUUFBUSxXQUFXLFNBQVMsUUFBUSxjQUFjLENBQXVCLFNBQVUsU0FBUyxRQUFRLFdBQVcsS0FBTTtBQUMzSCxVQUFJLFdBQVcsS0FBSyxFQUFHLE9BQU0sUUFBUSxXQUFXO0FBQUEsSUFDbEQ7QUFBQSxFQUNGO0FBRUEsTUFBTSxXQUFXLE1BQU07QUFDckIsVUFBTSxRQUFRLE9BQU8sV0FBVyxNQUFNLEVBQUUsVUFBVSxJQUFJO0FBQ3RELFVBQU0sVUFBVSxDQUE0QixFQUFFLFFBQVEsTUFBTSxPQUFPLFFBQVEsVUFBVSxPQUFPO0FBQzVGLFVBQU1DLFdBQVUsQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVUsQ0FBQyxNQUFNLFVBQVUsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLFFBQVEsQ0FBQyxJQUFJLFFBQVEsQ0FBQyxDQUFDO0FBQzlHLGVBQVcsU0FBU0EsU0FBUSxNQUFNLEdBQUcsU0FBUyxPQUFPLE9BQU9BLFNBQVEsT0FBTyxHQUFHO0FBQzVFLGFBQU8sSUFBSSxLQUFLLEdBQUcsT0FBTyxPQUFPLEtBQUs7QUFDdEMsaUJBQVcsS0FBSztBQUFBLElBQ2xCO0FBQ0EsZUFBVyxDQUFDLFVBQVUsS0FBSyxLQUFLLE9BQVEsS0FBSSxDQUFDLE1BQU0sY0FBYyxjQUFjLEVBQUcsT0FBTSxRQUFRLFdBQVc7QUFDM0csWUFBUTtBQUFBLEVBQ1Y7QUFHQSxNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQ3ZCLFVBQU0sV0FBVyxNQUFNLFNBQVMsU0FBUyxhQUFhO0FBQ3RELFVBQU0sT0FBTztBQUNiLFdBQU8sT0FBTyxLQUFLO0FBQ25CLGFBQVM7QUFDVCxRQUFJLENBQUMsWUFBWSxDQUFDLGNBQWU7QUFDakMsVUFBTSxFQUFFLElBQUksWUFBWSxJQUFJO0FBQzVCLEtBQUMsY0FBYyxnQkFBZ0IsU0FBUyxlQUFlLEVBQUUsSUFBSSxNQUFNO0FBQUEsRUFDckU7QUFJQSxNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFVBQU0sUUFBUSxZQUFZLE1BQU07QUFDOUIsWUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLO0FBQzlCLFVBQUksQ0FBQyxNQUFPLFFBQU8sY0FBYyxLQUFLO0FBQ3RDLE1BQUFELFFBQU87QUFDUCxjQUFRO0FBQ1IsVUFBSSxTQUFTLFVBQVUsTUFBTSxPQUFPLGVBQWUsUUFBUSx1QkFBdUIsRUFBRztBQUNyRixZQUFNLFFBQVE7QUFDZCxVQUFJLE1BQU0sUUFBUSxFQUFHLE9BQU0sS0FBSztBQUFBLElBQ2xDLEdBQUcsT0FBTztBQUFBLEVBQ1o7QUFHQSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE9BQU8sT0FBTyxjQUFjO0FBQ2pELFVBQU0sUUFBUSxTQUFTLGNBQWMsS0FBSztBQUMxQyxVQUFNLFlBQVk7QUFDbEIsV0FBTyxPQUFPLE1BQU0sU0FBUyxFQUFFLE9BQU8sTUFBTSxDQUFDO0FBQzdDLFVBQU0sU0FBUztBQUNmLFVBQU0sWUFBWSxtQ0FBbUMsWUFBWSxTQUFTLEVBQUUsR0FBRyxNQUFNO0FBQ3JGLFVBQU0sQ0FBQyxNQUFNLEdBQUcsT0FBTyxJQUFJLE1BQU07QUFDakMsU0FBSyxjQUFjO0FBQ25CLFVBQU0sRUFBRSxrQkFBa0Isa0JBQWtCLElBQUk7QUFFaEQsVUFBTSxTQUFTLENBQUMsQ0FBQyxtQkFBbUIsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsa0JBQWtCLE1BQU0sU0FBUyxPQUFPLENBQUMsQ0FBQztBQUNwRyxZQUFRLFFBQVEsRUFBRSxRQUFRLENBQUNFLFNBQVEsT0FBTztBQUN4QyxNQUFBQSxRQUFPLGNBQWMsT0FBTyxFQUFFLEVBQUUsQ0FBQztBQUNqQyxNQUFBQSxRQUFPLGlCQUFpQixTQUFTLE9BQU8sRUFBRSxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ2hELENBQUM7QUFDRCxVQUFNLGlCQUFpQixXQUFXLENBQUMsVUFBVTtBQUMzQyxVQUFJLE1BQU0sUUFBUSxTQUFVO0FBQzVCLFlBQU0sZ0JBQWdCO0FBQ3RCLFlBQU0sS0FBSztBQUFBLElBQ2IsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTUMsUUFBTyxDQUFDLFNBQVMsT0FBTyxFQUFFLFNBQVMsVUFBVSxVQUFVLE1BQU0sR0FBRyxZQUFZLFVBQVU7QUFDMUYsUUFBSSxDQUFDLFFBQVM7QUFDZCxJQUFBSCxRQUFPO0FBQ1AsVUFBTSxVQUFVLE9BQU8sSUFBSSxRQUFRLEtBQUssT0FBTyxJQUFJLFdBQVcsR0FBRyxTQUFTLE9BQU8sVUFBVSxPQUFPLENBQUM7QUFDbkcsZUFBVyxDQUFDLEVBQUUsU0FBUyxrQkFBa0IsR0FBRyxLQUFLLEtBQUssUUFBUTtBQUM1RCxZQUFNO0FBQUE7QUFBQSxRQUEyQjtBQUFBO0FBQ2pDLFVBQUksTUFBTSxXQUFXLFVBQVUsUUFBUSxVQUFVLFNBQVMsS0FBSyxnQkFBZ0IsUUFBUztBQUV4RixXQUFLLFFBQVEsUUFBUSxPQUFPLEtBQUssUUFBUSxTQUFTLENBQUMsSUFBSTtBQUN2RCxZQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sTUFBTSxRQUFRO0FBQzFDO0FBQUEsSUFDRjtBQUVBLFdBQU8sSUFBSSxLQUFLLFNBQVMsT0FBTyxPQUFPLFNBQVMsR0FBRyxFQUFFLFFBQVEsTUFBTSxZQUFZLFdBQVcsU0FBUyxDQUFDO0FBQ3BHLGFBQVM7QUFBQSxFQUNYO0FBR0EsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLE9BQU8sR0FBRyxTQUFTLE9BQU8sY0FBYztBQUM5RCxRQUFJLFdBQVcsS0FBTTtBQUVyQixVQUFNLE9BQU8sSUFBSSxPQUFPLEdBQUcsT0FBTyxTQUFTLEVBQUU7QUFDN0MsVUFBTSxPQUFPLE9BQU8sU0FBUyxhQUFhLFNBQVMsTUFBTSwwQkFBMEIsSUFBSSxzQkFBc0I7QUFDN0csVUFBTSxTQUFTLEVBQUUsR0FBRyxVQUFVLEdBQUcsS0FBSyxNQUFNLE1BQU0sUUFBUSxjQUFjLElBQUksRUFBRTtBQUU5RSxVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsbUJBQW1CLEtBQUssT0FBTztBQUNyRSxRQUFJLFdBQVcsT0FBTyxRQUFRLFNBQVMsV0FBWSxTQUFRLEtBQUssU0FBUyxPQUFPLE1BQU07QUFBQSxRQUNqRixDQUFBRyxNQUFLLFNBQVMsT0FBTyxRQUFRLFNBQVM7QUFBQSxFQUM3QztBQUlPLE1BQU0sTUFBTSxDQUFDLFNBQVM7QUFDM0IsSUFBQUgsUUFBTztBQUNQLFVBQU0sWUFBWSxTQUFTLGNBQWMsR0FBRztBQUM1QyxjQUFVLGNBQWM7QUFDeEIsU0FBSyxrQkFBa0IsZ0JBQWdCLFNBQVM7QUFBQSxFQUNsRDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFVBQU07QUFDTixXQUFPLGlCQUFpQixpQkFBaUIsQ0FBb0IsVUFBVTtBQUNyRSxXQUFLLE9BQU8sTUFBTSxRQUFRLE1BQU0sTUFBTSxRQUFRLFNBQVMsTUFBTTtBQUFBLElBQy9ELENBQUM7QUFDRCxXQUFPLGlCQUFpQixlQUFlLENBQW9CLFVBQVU7QUFDbkUsV0FBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLFNBQVMsZ0JBQWdCLFNBQVMsTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLElBQzFGLENBQUM7QUFDRCxTQUFLLGlCQUFpQixXQUFXLENBQUMsRUFBRSxjQUFjLE1BQU07QUFDdEQsVUFBSSxDQUFDLEtBQUs7QUFBQTtBQUFBLFFBQThCO0FBQUEsTUFBYyxFQUFHLGlCQUFnQjtBQUFBLElBQzNFLENBQUM7QUFDRCxPQUFHLFdBQVcsT0FBTztBQUNyQixPQUFHLFNBQVNBLE9BQU07QUFDbEIsUUFBSSxpQkFBaUJBLE9BQU0sRUFBRSxRQUFRLFNBQVMsTUFBTSxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ3ZFLElBQUFBLFFBQU87QUFDUCxXQUFPLGNBQWMsRUFBRSxNQUFBRyxPQUFNLElBQUk7QUFBQSxFQUNuQzs7O0FDdExBLE1BQU0sT0FBTztBQUNiLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUVkLE1BQU0sT0FBTyxvQkFBSSxRQUFRO0FBRXpCLE1BQU0sV0FBVyxvQkFBSSxJQUFJO0FBR3pCLE1BQU1DLFFBQU8sQ0FBQyxZQUFZO0FBQ3hCLGVBQVcsRUFBRSxRQUFRLFNBQVMsS0FBSyxRQUFTLEtBQUksQ0FBQyxLQUFLLElBQUksTUFBTSxFQUFHLE1BQUssSUFBSSxRQUFRLFlBQVksSUFBSTtBQUFBLEVBQ3RHO0FBQ0EsTUFBTSxXQUFXLElBQUksaUJBQWlCQSxLQUFJO0FBSTFDLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTztBQUM1QixRQUFJLFFBQVE7QUFDWixXQUFPLFNBQVMsQ0FBQyxVQUFVLEtBQUssRUFBRyxTQUFRLE1BQU07QUFDakQsVUFBTSxTQUFTLE9BQU8sUUFBUSwwQ0FBMEM7QUFDeEUsVUFBTSxFQUFFLFlBQVksVUFBVSxJQUFJLFFBQVEsV0FBVyxDQUFDO0FBQ3RELFlBQVEsWUFBWSxhQUFhLFFBQVEsUUFBUSxNQUFNLENBQUMsT0FBTyxTQUFTLE1BQU0sUUFBUSxJQUFJLElBQUksR0FBRyxDQUFDO0FBQUEsRUFDcEc7QUFHQSxNQUFNLE9BQU87QUFBQSxJQUNYLENBQUMsWUFBWSxRQUFRLFFBQVEsS0FBSyxLQUFLLFFBQVEsZUFBZTtBQUFBO0FBQUEsSUFDOUQsQ0FBQyxZQUFZLENBQUMsUUFBUSxXQUFXLFFBQVEsUUFBUSxTQUFTLEtBQUssUUFBUSxtQkFBbUIsV0FBVztBQUFBLElBQ3JHLE1BQU07QUFBQSxFQUNSO0FBR0EsTUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTO0FBQzNCLFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLGVBQVcsU0FBUyxNQUFNO0FBRXhCLFlBQU1DLFVBQVMsQ0FBQztBQUNoQixPQUFDLE1BQU0sSUFBSSxFQUFFLFFBQVEsQ0FBQyxVQUFVLFNBQVM7QUFDdkMsbUJBQVcsV0FBVyxVQUFVO0FBQzlCLGNBQUksTUFBTSxJQUFJLE9BQU8sRUFBRztBQUN4QixnQkFBTSxNQUFNLFFBQVEsTUFBTSxDQUFDLFFBQVEsV0FBVyxRQUFRLFFBQVEsTUFBTSxHQUFHLElBQUksTUFBTSxPQUFPLENBQUM7QUFDekYsV0FBQ0EsUUFBTyxDQUFDLFVBQVUsT0FBTyxHQUFHLEdBQUcsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxJQUFJLEVBQUUsS0FBSyxPQUFPO0FBQUEsUUFDNUU7QUFBQSxNQUNGLENBQUM7QUFDRCxpQkFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sT0FBT0EsT0FBTSxHQUFHO0FBQ2xELFlBQUksS0FBSyxXQUFXLE9BQU8sT0FBUTtBQUNuQyxhQUFLLFFBQVEsQ0FBQyxLQUFLLE9BQU8sTUFBTSxJQUFJLEtBQUssT0FBTyxFQUFFLENBQUMsRUFBRSxJQUFJLE9BQU8sRUFBRSxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQzNFO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxVQUFVLENBQUMsYUFBYTtBQUFBLElBQzVCLFFBQVEsUUFBUTtBQUFBLElBQ2hCLFNBQVMsUUFBUSxRQUFRLFFBQVE7QUFBQSxJQUNqQyxTQUFTLFFBQVEsUUFBUSxlQUFlO0FBQUEsSUFDeEMsT0FBTyxTQUFTLElBQUksT0FBTyxLQUFLLEVBQUUsS0FBSyxRQUFRLFdBQVcsTUFBTSxRQUFRLFlBQVksVUFBVSxVQUFVO0FBQUEsRUFDMUc7QUFHQSxNQUFNLE9BQU8sQ0FBQyxTQUFTLEVBQUUsUUFBUSxTQUFTLFNBQVMsS0FBSyxNQUFNO0FBQzVELFFBQUksUUFBUSxRQUFRLFFBQVEsR0FBRztBQUM3QixZQUFNLFVBQVUsQ0FBQyxRQUFRLFFBQVEsUUFBUSxNQUFNLEVBQUUsVUFBVTtBQUMzRCxVQUFJLENBQUMsV0FBVyxXQUFXLFFBQVE7QUFDakMsZ0JBQVEsT0FBTztBQUNmLGdCQUFRLFVBQVU7QUFBQSxNQUNwQixXQUFXLENBQUMsU0FBUztBQUNuQixnQkFBUSxPQUFPO0FBQ2YsZ0JBQVEsTUFBTTtBQUNkLGdCQUFRLE9BQU87QUFBQSxNQUNqQjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFFBQVEsV0FBVyxRQUFRLFFBQVEsUUFBUSxlQUFlLE1BQU0sQ0FBQyxDQUFDLFFBQVMsU0FBUSxjQUFjO0FBQ3JHLFFBQUksUUFBUSxLQUFNLE1BQUssSUFBSSxTQUFTLElBQUk7QUFBQSxFQUMxQztBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDdEIsVUFBTSxXQUFXLFNBQVMsY0FBYyxVQUFVO0FBQ2xELGFBQVMsWUFBWTtBQUNyQixVQUFNLFFBQVEsUUFBUSxRQUFRO0FBQzlCLFVBQU0sU0FBUyxDQUF1QixhQUFhLE1BQU0sUUFBUSxDQUFDLFNBQVMsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxDQUFDO0FBQy9HLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxNQUFNLE1BQU07QUFFVixtQkFBVyxFQUFFLFdBQVcsS0FBSyxPQUFPLGNBQWMsRUFBRyxLQUFJLFlBQVksT0FBTyxDQUFDLE1BQU0sS0FBTSxZQUFXLE9BQU87QUFBQSxFQUFLLFdBQVcsSUFBSTtBQUMvSCxlQUFPLFNBQVM7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBSUEsTUFBTSxXQUFXLENBQUMsTUFBTSxNQUFNQyxVQUFTO0FBRXJDLFVBQU0sTUFBTSxDQUFDO0FBQ2IsZUFBVyxTQUFTLEtBQUssT0FBTyxTQUFTLEdBQUc7QUFDMUMsWUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsU0FBUyxDQUFDLEtBQUssSUFBSTtBQUMxRSxVQUFJLENBQUMsSUFBSztBQUNWLFVBQUksS0FBSyxDQUFDLEtBQUssSUFBSSxhQUFhLElBQUksQ0FBQyxDQUFDO0FBQ3RDLFlBQU0sS0FBSyxJQUFJLEtBQUssR0FBR0EsS0FBSSxHQUFHLElBQUksTUFBTTtBQUN4QyxZQUFNLGFBQWEsZUFBZSxFQUFFO0FBQ3BDLFlBQU0sZ0JBQWdCO0FBQUEsSUFDeEI7QUFDQSxXQUFPLE1BQU07QUFDWCxpQkFBVyxDQUFDLEtBQUssRUFBRSxLQUFLLElBQUssY0FBYSxLQUFLLE1BQU0sRUFBRTtBQUFBLElBQ3pEO0FBQUEsRUFDRjtBQUlBLE1BQU0sU0FBUyxDQUFDLEVBQUUsR0FBRyxNQUFNO0FBQ3pCLFVBQU0sVUFBVSxNQUFNLElBQUksaUJBQWlCLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQztBQUN6RCxVQUFNLE9BQU8sUUFBUSxFQUFFLElBQUksQ0FBQyxZQUFZLEVBQUUsUUFBUSxRQUFRLE9BQU8sWUFBWSxFQUFFO0FBQy9FLFdBQU8sTUFBTTtBQUNYLFlBQU0sT0FBTyxRQUFRO0FBQ3JCLFVBQUksS0FBSyxXQUFXLEtBQUssT0FBUTtBQUNqQyxXQUFLLFFBQVEsQ0FBQyxFQUFFLFlBQVksR0FBRyxPQUFPO0FBQ3BDLGNBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFDbEMsY0FBTSxTQUFTLFdBQVcsS0FBSyxFQUFFLEtBQUssWUFBWSxLQUFLLEtBQUssZ0JBQWdCO0FBQzVFLFlBQUksT0FBUSxLQUFJLFlBQVksS0FBSyxFQUFFLFFBQVEsUUFBUSxHQUFHLENBQUM7QUFBQSxNQUN6RCxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFHTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVM7QUFDckMsVUFBTSxRQUFRLE9BQU8sSUFBSTtBQUN6QixJQUFBRixNQUFLLFNBQVMsWUFBWSxDQUFDO0FBQzNCLGVBQVcsV0FBVyxTQUFVLEtBQUksQ0FBQyxRQUFRLFlBQWEsVUFBUyxPQUFPLE9BQU87QUFDakYsVUFBTSxRQUFRLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLFlBQVksS0FBSyxTQUFTLE9BQU8sQ0FBQztBQUN0RSxRQUFJLENBQUMsTUFBTSxVQUFVLENBQUMsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLEtBQUssY0FBYyxHQUFHLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRyxRQUFPLEVBQUUsTUFBTSxTQUFTLE1BQU07QUFFdEgsVUFBTSxFQUFFLFFBQVEsS0FBSyxJQUFJLE1BQU0sSUFBSTtBQUNuQyxVQUFNRSxRQUFPLFFBQVEsS0FBSyxPQUFPLENBQUMsSUFBSSxRQUFRLEtBQUssR0FBRztBQUN0RCxVQUFNLFdBQVcsU0FBUyxNQUFNLE9BQU8sSUFBSSxJQUFJLEdBQUcsR0FBR0EsS0FBSTtBQUN6RCxVQUFNLFdBQVcsQ0FBQyxPQUFPLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLFVBQVUsTUFBTyxLQUFLLElBQUksSUFBSSxPQUFPLEVBQUUsQ0FBQyxLQUFLLFNBQVUsQ0FBQyxFQUFFLEtBQUs7QUFDNUcsVUFBTUMsU0FBUSxDQUF3QixZQUFZLEtBQUssU0FBUyxLQUFLLEVBQUU7QUFDdkUsVUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxZQUFZLFFBQVEsUUFBUSxRQUFRLENBQUM7QUFDckcsVUFBTSxPQUFPLE9BQU8sUUFBUSxFQUFFLE9BQU9BLE1BQUs7QUFDMUMsVUFBTSxRQUFRLEtBQUssS0FBSyxPQUFPQSxNQUFLLEdBQUcsSUFBSTtBQUUzQyxVQUFNLFNBQVMsS0FBSyxPQUFPLENBQUMsUUFBUSxDQUFDQSxPQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQ2pGLFNBQUssUUFBUSxDQUFDLE9BQU8sT0FBTztBQUMxQixZQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUs7QUFDM0IsVUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEtBQUssQ0FBQyxTQUFTLElBQUksR0FBRyxFQUFHO0FBQ2pELFlBQU0sUUFBUSxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUM7QUFDcEMsVUFBSSxNQUFNLFFBQVEsZ0JBQWdCLEdBQUc7QUFDbkMsY0FBTSxPQUFRLE1BQU0sT0FBTyxNQUFNLGFBQWEsTUFBTTtBQUVwRCxZQUFJLENBQUMsT0FBTyxVQUFVLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTSxVQUFXLE9BQU0sU0FBUztBQUNyRixjQUFNLGdCQUFnQixRQUFRLE1BQU0sTUFBTTtBQUFBLE1BQzVDO0FBQ0EsaUJBQVcsV0FBVyxDQUFDLE9BQU8sR0FBRyxFQUFHLFVBQVMsYUFBYSxNQUFNRCxRQUFPLEVBQUU7QUFDekUsYUFBTyxLQUFLLENBQUNBLFFBQU8sSUFBSSxLQUFLLENBQUM7QUFBQSxJQUNoQyxDQUFDO0FBRUQsV0FBTztBQUFBLE1BQ0wsTUFBTSxLQUFLO0FBQUEsTUFDWCxTQUFTLE1BQU07QUFDYixpQkFBUztBQUNULGNBQU0sU0FBUyxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsSUFBSSxJQUFJLEtBQUtBLEtBQUksR0FBRyxDQUFDO0FBQ2xFLGNBQU1FLFFBQU8sSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFlBQVksQ0FBQyxRQUFRLGFBQWEsSUFBSSxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQ25GLGNBQU0sUUFBUSxPQUFPLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxPQUFPLEVBQUUsU0FBU0EsTUFBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLE1BQU0sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLFdBQVc7QUFDbEksbUJBQVcsRUFBRSxRQUFRLEtBQUssTUFBTyxTQUFRLGdCQUFnQixJQUFJO0FBQzdELG1CQUFXLEVBQUUsU0FBUyxNQUFNLEtBQUssTUFBTyxNQUFLLFNBQVMsS0FBSztBQUMzRCxtQkFBVyxFQUFFLFNBQVMsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLE9BQU87QUFDakQsY0FBSSxDQUFDLE1BQU87QUFDWixrQkFBUSxTQUFTLEtBQUs7QUFDdEIsbUJBQVMsSUFBSSxPQUFPO0FBQUEsUUFDdEI7QUFDQSxpQkFBUyxZQUFZO0FBQ3JCLGNBQU07QUFBQSxNQUNSO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFFTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixhQUFTLFFBQVEsVUFBVSxFQUFFLFNBQVMsTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLEdBQUcsbUJBQW1CLEtBQUssQ0FBQztBQUNoRyxPQUFHLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxTQUFTLElBQUksTUFBTSxDQUFDO0FBQUEsRUFDbkQ7OztBQzVMQSxNQUFNLFNBQVM7QUFDZixNQUFNLE9BQU8sSUFBSSxTQUFTLGlCQUFpQixJQUFJLGdCQUFnQjtBQUUvRCxNQUFJLFVBQVU7QUFFZCxNQUFJO0FBRUosTUFBSTtBQUVKLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLGlCQUFhLEdBQUc7QUFDaEIsZ0JBQVksSUFBSSxRQUFRLENBQUMsWUFBWTtBQUNuQyxnQkFBVSxNQUFNO0FBQ2QsWUFBSSxTQUFTLGNBQWMsSUFBSSxFQUFHLFFBQU8sTUFBTSxNQUFNO0FBQ3JELGtCQUFVO0FBQ1YsZ0JBQVE7QUFBQSxNQUNWO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUdBLE1BQU0sUUFBUSxDQUFDLFFBQVEsTUFBTTtBQUMzQixRQUFJLENBQUMsUUFBUztBQUNkLGlCQUFhLEdBQUc7QUFDaEIsVUFBTSxXQUFXLFNBQVMsS0FBSztBQUFBLEVBQ2pDO0FBR08sTUFBTSxXQUFXLE1BQU07QUFDNUIsUUFBSSxDQUFDLFdBQVcsU0FBUyxjQUFjLElBQUksRUFBRyxPQUFNLEdBQUcsTUFBTTtBQUM3RCxXQUFPO0FBQUEsRUFDVDtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLE9BQUcsZUFBZSxDQUFDLEVBQUUsT0FBTyxNQUFNLFVBQVUsTUFBTSxDQUFDO0FBQ25ELE9BQUcsV0FBVyxDQUFDLEVBQUUsS0FBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLENBQUMsT0FBTyxVQUFVLEtBQUssS0FBSyxNQUFNLENBQUM7QUFDckYsT0FBRyxhQUFhLENBQUMsRUFBRSxZQUFZLE1BQU0sTUFBTSxnQkFBZ0IsVUFBVSxTQUFTLENBQUMsQ0FBQztBQUNoRixPQUFHLFNBQVMsQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQy9DLE9BQUcsMkNBQTJDLE1BQU0sTUFBTSxDQUFDO0FBRTNELE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLE9BQU8sY0FBYyxZQUFZLE1BQU0sQ0FBQztBQUNyRSxPQUFHLGVBQWUsQ0FBQyxFQUFFLFFBQVEsTUFBTSxXQUFXLE1BQU0sQ0FBQztBQUNyRCxPQUFHLFFBQVEsQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLFVBQVUsTUFBTSxDQUFDO0FBQUEsRUFDekQ7OztBQ3pDQSxNQUFNLFFBQVEsQ0FBQyxJQUFJLE9BQU87QUFDeEIsZUFBVyxPQUFPLE9BQU8sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFHLFVBQVMsUUFBUSxHQUFHO0FBQzVELFNBQUssU0FBUyxPQUFPLEVBQUUsSUFBSSxTQUFTLE9BQU87QUFBQSxFQUM3QztBQUdPLE1BQU0sU0FBUyxPQUFPLEtBQUssRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxZQUFZO0FBQ3hGLFVBQU0sRUFBRSxJQUFJLE1BQU0sS0FBSyxJQUFJO0FBQzNCLFFBQUksT0FBTyxZQUFZLElBQUksSUFBSTtBQUMvQixRQUFJLFlBQVk7QUFDZCxZQUFNQyxNQUFLLElBQUksSUFBSSxHQUFHO0FBQ3RCLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUtBLElBQUcsY0FBYztBQUMzQyxZQUFJLE1BQU0sU0FBUyxJQUFJLEVBQUcsQ0FBQUEsSUFBRyxhQUFhLElBQUksTUFBTSxRQUFRLENBQUM7QUFBQSxNQUMvRDtBQUNBLFVBQUlBLElBQUcsV0FBVyxTQUFTLE9BQVEsS0FBSSxTQUFTO0FBQUEsVUFDM0MsT0FBTSxJQUFJQSxHQUFFLEdBQUcsSUFBSSxTQUFTLENBQUM7QUFDbEM7QUFBQSxJQUNGO0FBQ0EsUUFBSTtBQUNGLFVBQUksRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLEtBQUssTUFBTSxRQUFRLElBQUksWUFBWSxDQUFDLEVBQUUsY0FBYztBQUNwRixVQUFJLENBQUMsUUFBUTtBQUNYLGNBQU07QUFBQTtBQUFBLFVBQTRCLG9EQUFvRCxLQUFLLElBQUk7QUFBQTtBQUMvRixTQUFDLEVBQUUsUUFBUSxPQUFPLE9BQU8sSUFBSSxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDaEQsZUFBTyxLQUFLLE1BQU0sR0FBRyxNQUFNLEtBQUs7QUFBQSxNQUNsQztBQUNBLFVBQUksU0FBUyxDQUFDLEdBQUcsTUFBTTtBQUN2QixVQUFJLFFBQVEsU0FBUyxDQUFDLENBQUMsSUFBSSxLQUFLLFFBQVEsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzFELFVBQUksU0FBUztBQUFBLElBQ2YsUUFBUTtBQUFFO0FBQUEsSUFBUTtBQUNsQixVQUFNLFNBQVM7QUFDZixVQUFNLEtBQUssUUFBUSxJQUFJLGFBQWE7QUFDcEMsUUFBSSxNQUFNLFFBQVEsSUFBSSxZQUFZLEVBQUcsT0FBTSxJQUFJLEVBQUU7QUFBQSxhQUN4QyxTQUFTLFNBQVMsT0FBTyxXQUFXLEtBQU0sT0FBTSxXQUFXLEtBQUssTUFBTSxPQUFPO0FBQUEsRUFDeEY7QUFLQSxNQUFNLGFBQWEsT0FBTyxLQUFLLE1BQU0sWUFBWTtBQUMvQyxVQUFNQyxRQUFPLGtEQUFrRCxLQUFLLElBQUk7QUFDeEUsVUFBTSxTQUFTQSxTQUFRLEtBQUssTUFBTUEsTUFBSyxDQUFDLENBQUM7QUFDekMsUUFBSSxLQUFLO0FBQ1QsZUFBVyxDQUFDLElBQUksTUFBTSxLQUFLLElBQUksU0FBUyxDQUFDLEdBQUc7QUFDMUMsWUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLEVBQUUsS0FBSztBQUNuQyxZQUFNLE9BQU8sUUFBUSxLQUFLLEtBQUssTUFBTSxJQUFLLE1BQU0sTUFBTyxDQUFDO0FBQ3hELGFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUM7QUFDeEQsVUFBSSxDQUFDLE9BQVE7QUFDYixZQUFNLFNBQVM7QUFDZixZQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUU7QUFDN0IsV0FBSyxVQUFVLFVBQVUsTUFBTSxRQUFRLGVBQWUsS0FBSztBQUMzRCxVQUFJLENBQUMsS0FBSyxRQUFTLE9BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUs7QUFBQSxlQUN0RSxTQUFTLEVBQUUsS0FBSyxNQUFNLFFBQVEsZUFBZSxLQUFLLE1BQU8sTUFBSyxRQUFRLGFBQWEsT0FBTyxFQUFFO0FBQUEsSUFDdkc7QUFBQSxFQUNGO0FBR0EsTUFBTSxVQUFVLE9BQU8sTUFBTSxNQUFNLEtBQUssRUFBRSxNQUFBQyxNQUFLLE1BQU07QUFDbkQsVUFBTSxpQkFBaUIsWUFBWSxNQUFNLEdBQUc7QUFDNUMsUUFBSSxNQUFNLEVBQUUsTUFBTSxNQUFNLFVBQVU7QUFBQSxJQUFDLEVBQUU7QUFDckMsUUFBSTtBQUNGLFlBQU0sUUFBUSxNQUFNLElBQUk7QUFBQSxJQUMxQixTQUFTLE9BQU87QUFDZCxjQUFRLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSTtBQUNGLFlBQU1BLE1BQUssTUFBTSxJQUFJLE1BQU0sR0FBRztBQUFBLElBQ2hDLFVBQUU7QUFDQSxVQUFJLFFBQVE7QUFBQSxJQUNkO0FBQ0EsbUJBQWU7QUFBQSxFQUNqQjs7O0FDcEVBLE1BQU0sUUFBUTtBQUNkLE1BQU0sVUFBVTtBQUNoQixNQUFNLFFBQVE7QUFJZCxNQUFNLFFBQVEsQ0FBQztBQUVmLE1BQU0sT0FBTyxDQUFDO0FBSWQsTUFBTSxTQUFTLENBQUMsVUFBVSxHQUFHLElBQUksZ0JBQWdCLEtBQUssQ0FBQyxHQUFHO0FBR25ELE1BQU0sU0FBUyxDQUFDLEVBQUUsV0FBVyxRQUFRLE1BQU0sTUFDaEQsUUFBUSxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxHQUFHLFNBQVMsSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsU0FBUyxJQUFJLE1BQU0sRUFBRTtBQUk1RSxNQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsU0FBUztBQUM1QyxlQUFXLE9BQU8sT0FBTyxLQUFLLEdBQUc7QUFDL0IsWUFBTSxRQUFTLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDL0IsaUJBQVcsQ0FBQyxNQUFNLEVBQUUsS0FBQUMsS0FBSSxDQUFDLEtBQUssT0FBUSxPQUFNLElBQUksS0FBSyxNQUFNLElBQUksS0FBSyxrQkFBa0IsS0FBSyxJQUFJLE1BQU1BLFFBQU87QUFDNUcsVUFBSSxLQUFNLE1BQUssR0FBRyxJQUFJLE9BQU87QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLFNBQVMsRUFBRSxXQUFXLEVBQUUsR0FBRyxVQUFVLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQyxRQUMzRSxNQUFNLEdBQUcsSUFBSSxPQUFPLFFBQVEsTUFBTSxHQUFHLENBQUMsSUFBSSxZQUFZLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBdUIsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBRTtBQUl0SCxNQUFNLFVBQVUsTUFBTTtBQUVwQixVQUFNLFFBQVEsQ0FBQztBQUNmLGVBQVcsUUFBUSxTQUFTLGlCQUFpQixLQUFLLEdBQUc7QUFDbkQsaUJBQVcsUUFBUSxLQUFLLGFBQWEsWUFBWSxHQUFHLE1BQU0sWUFBWSxLQUFLLENBQUMsRUFBRyxFQUFDLE1BQU0sSUFBSSxNQUFNLENBQUMsR0FBRyxLQUFLLElBQUk7QUFBQSxJQUMvRztBQUNBLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTUMsUUFBTyxDQUFDLEtBQUssTUFBTSxRQUFRLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxFQUFFLENBQUMsTUFBTTtBQUN6RixVQUFNLEVBQUUsSUFBSSxTQUFTLEVBQUUsWUFBWSxNQUFNLEVBQUUsSUFBSTtBQUMvQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFVBQU0sUUFBUSxLQUFLLFVBQVUsQ0FBQyxNQUFNLFdBQVcsT0FBTyxHQUFJLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxNQUFNLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFFLENBQUM7QUFDOUcsVUFBTSxPQUFPLE9BQU8sRUFBRSxNQUFNLENBQUM7QUFDN0IsUUFBSSxPQUFPLFFBQVEsU0FBUyxPQUFPLElBQUksUUFBUSxLQUFLLEVBQUUsTUFBTSxRQUFRLENBQUMsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLFVBQVUsSUFBSSxFQUFHO0FBQzlHLFFBQUksUUFBUTtBQUNaLFdBQU8sSUFBSSxJQUFJLE9BQU8sT0FBTyxPQUFPLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBQztBQUN0RSxTQUFLLEtBQUs7QUFDVixXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssWUFBWTtBQUMvQixVQUFNLEVBQUUsTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLEtBQUssSUFBSTtBQUNqRCxVQUFNLFVBQVUsT0FBTyxRQUFRLENBQUMsQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFDaEYsVUFBTSxPQUFPLENBQUMsS0FBSyxRQUFRLFVBQVUsR0FBRyxLQUFLLE9BQU8sR0FBRyxHQUFHLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFFN0UsVUFBTSxRQUFRLENBQUMsT0FBTyxTQUFTO0FBQzdCLFlBQU0sUUFBUSxPQUFPLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLEtBQUssT0FBTyxNQUFNLEVBQUUsRUFBRSxDQUFDO0FBQ3ZHLFVBQUksQ0FBQyxPQUFPLElBQUksTUFBTSxFQUFFLE1BQU0sU0FBUyxDQUFDQSxNQUFLLEtBQUssS0FBSyxHQUFJO0FBQzNELGNBQVEsS0FBSyxDQUFDLE9BQU8sRUFBRSxXQUFXLE1BQU0sUUFBUSxnQkFBZ0IsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDcEY7QUFDQSxVQUFNQyxRQUFPLG9CQUFJLElBQUk7QUFDckIsUUFBSTtBQUNKLGVBQVcsQ0FBQyxRQUFRLEtBQUssS0FBSyxTQUFTO0FBQ3JDLFlBQU0sUUFBUSxLQUFLLE1BQU0sT0FBTyxRQUFRLFdBQVcsSUFBSTtBQUN2RCxpQkFBVyxDQUFDLE1BQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDbkQsY0FBTSxDQUFDLElBQUlDLEtBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ25DLGNBQU0sU0FBUyxLQUFLLEVBQUU7QUFDdEIsWUFBSSxPQUFRLE9BQU0sUUFBUUEsS0FBSTtBQUM5QixZQUFJRCxNQUFLLElBQUksT0FBTyxPQUFPLEVBQUc7QUFDOUIsUUFBQUEsTUFBSyxJQUFJLE9BQU8sT0FBTztBQUN2QixrQkFBVSxRQUFRO0FBQ2xCLG1CQUFXLFNBQVMsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFHO0FBQ3JDLGdCQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksTUFBTTtBQUN6QyxnQkFBTSxXQUFXLFdBQVcsY0FBYyxTQUFTLElBQUksSUFBSSxHQUFHO0FBQzlELGNBQUksQ0FBQyxZQUFZLEtBQUssU0FBUyxRQUFRLEVBQUcsT0FBTSxPQUFPLElBQUk7QUFBQSxRQUM3RDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUlPLE1BQU0sUUFBUSxDQUFDLFFBQVE7QUFDNUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxLQUFLLElBQUk7QUFDL0IsVUFBTSxPQUFPLFFBQVE7QUFDckIsUUFBSSxPQUFPLEtBQUssSUFBSSxNQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQztBQUNqRCxRQUFJLE9BQU8sWUFBWSxJQUFJO0FBQzNCLFFBQUksRUFBRSxJQUFJLE9BQU8sTUFBTSxRQUFRLElBQUksS0FBSyxLQUFLLFFBQVEsYUFBYSxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUMsUUFBUSxLQUFLLEdBQUcsQ0FBQyxFQUFHO0FBRXhHLFVBQU0sVUFBVSxDQUFDLENBQUMsTUFBTSxHQUFHLENBQUM7QUFDNUIsZUFBVyxTQUFTLFFBQVEsR0FBRztBQUM3QixVQUFJLENBQUMsTUFBTSxXQUFXRCxNQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssRUFBRyxTQUFRLEtBQUssQ0FBQyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDdEY7QUFDQSxXQUFPLEtBQUssT0FBTztBQUNuQixRQUFJLE9BQU8sS0FBTSxNQUFLLElBQUksZUFBZSxJQUFJLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRztBQUFBLEVBQ2hHO0FBSU8sTUFBTUcsV0FBVSxDQUFDLFFBQVE7QUFDOUIsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEdBQUc7QUFDdkMsVUFBSSxNQUFNLFNBQVMsSUFBSztBQUN4QixZQUFNLEVBQUUsT0FBTyxJQUFJLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDNUMsWUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixZQUFNLE9BQU8sT0FBTyxFQUFFO0FBRXRCLFVBQUksUUFBUSxDQUFDLE1BQU0sQ0FBQyxFQUFHLE1BQUssTUFBTTtBQUFBLFVBQzdCLE9BQU0sVUFBVSxJQUFJLFNBQVMsSUFBSSxXQUFXLE9BQU8sTUFBTSxRQUFRLGVBQWU7QUFDckYsWUFBTSxPQUFPLE1BQU0sUUFBUTtBQUMzQixVQUFJLFdBQVcsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFHLE1BQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDckYsYUFBTyxFQUFFO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7OztBQzNITyxNQUFNLGFBQWEsQ0FBQyxLQUFLLFdBQVc7QUFDekMsVUFBTSxFQUFFLElBQUksUUFBUSxDQUFDLENBQUMsSUFBSSxHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQyxHQUFHLFFBQVEsUUFBUSxLQUFLLElBQUk7QUFDM0UsVUFBTSxTQUFTLElBQUksU0FBUyxXQUFXO0FBRXZDLFVBQU0sV0FBVyxDQUFDO0FBQ2xCLGVBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBT0MsT0FBTSxLQUFLLE9BQU87QUFDM0MsWUFBTUMsT0FBTSxPQUFPLElBQUksSUFBSTtBQUMzQixZQUFNLEVBQUUsV0FBVyxNQUFNLE9BQU8sUUFBUSxJQUFJQSxRQUFPO0FBQ25ELFlBQU0sUUFBUUQsUUFBTyxJQUFJLENBQUMsVUFBVSxTQUFTLEtBQUssQ0FBQztBQUNuRCxpQkFBVyxFQUFFLFFBQVEsS0FBSyxNQUFPLFNBQVEsSUFBSSxJQUFJO0FBQ2pELFlBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQUFFLE9BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxPQUFPLE9BQU9BLFFBQU8sSUFBSSxDQUFDO0FBQzNFLFlBQU0sTUFBTSxPQUFPLE1BQU0sU0FBUyxRQUFRLFNBQVMsU0FBUyxLQUFLO0FBQ2pFLFVBQUksT0FBUSxPQUFNRCxPQUFNLEVBQUUsV0FBVyxPQUFPLENBQUMsR0FBRyxTQUFTLEdBQUcsS0FBSyxFQUFFLElBQUksS0FBSyxLQUFLQSxPQUFNLElBQUksSUFBSTtBQUMvRixZQUFNLENBQUMsRUFBRSxPQUFPRSxRQUFPLE9BQU8sR0FBRyxHQUFHLE1BQU0sSUFBSSxDQUFDRixRQUFPLFFBQVEsQ0FBQyxJQUFJLENBQUNBLFFBQU8sS0FBSyxHQUFHLEtBQUssSUFBSTtBQUM1RixZQUFNLFFBQVEsQ0FBQyxHQUFHRSxPQUFNLE9BQU8sQ0FBdUIsU0FBUyxPQUFPLE1BQU0sQ0FBQyxFQUFFLE9BQUFDLE9BQU0sTUFBTUEsT0FBTSxTQUFTLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSTtBQUN2SCxVQUFJSCxNQUFLO0FBQ1AsZUFBTyxJQUFJLEtBQUssT0FBTyxJQUFJLEtBQUssS0FBSztBQUNyQyxRQUFBQSxLQUFJLFFBQVEsQ0FBQztBQUFBLE1BQ2Y7QUFDQSxZQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxXQUFXLElBQUk7QUFDckQsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ2hDLGNBQU0sQ0FBQyxJQUFJQyxLQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUNuQyxpQkFBUyxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sT0FBTyxRQUFRLFNBQVMsb0JBQUksSUFBSSxHQUFHLElBQUksTUFBQUEsTUFBSyxDQUFDO0FBQUEsTUFDbkY7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7OztBQzNCQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxRQUFRLFNBQVMsUUFBUSxPQUFPLElBQUk7QUFDbkUsSUFBQUcsU0FBUSxHQUFHO0FBQ1gsYUFBUyxZQUFZLEdBQUc7QUFDeEIsVUFBTSxRQUFRLElBQUksU0FBUyxRQUFRLGNBQWMsTUFBTSxFQUFFLEtBQUssUUFBUTtBQUN0RSxlQUFXLFdBQVcsV0FBVyxLQUFLLElBQUksVUFBVSxDQUFDLENBQUMsZUFBZSxFQUFFLFdBQVcsUUFBUSxPQUFPLE9BQU8sQ0FBQyxDQUFDLENBQUMsR0FBRztBQUM1RyxZQUFNLEVBQUUsTUFBQUMsT0FBTSxRQUFRLE1BQU0sTUFBTSxHQUFHLElBQUk7QUFDekMsWUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNO0FBQ2xDLGFBQU8sSUFBSSxPQUFPLE9BQU87QUFDekIsVUFBSSxTQUFTLE1BQU0sU0FBUyxjQUFlLFVBQVMsUUFBUSxNQUFNLENBQUM7QUFDbkUsVUFBSSxTQUFTLE1BQU0sU0FBUyx3QkFBeUIsV0FBVSxXQUFXLFNBQVksU0FBUyxFQUFFLEdBQUcsUUFBUSxPQUFPLENBQUM7QUFDcEgsT0FBQyxLQUFLLElBQUksS0FBSyxTQUFTLE1BQU0sY0FBYyxLQUFLO0FBQ2pELFVBQUksS0FBSyxFQUFFLEVBQUcsU0FBUSxPQUFPLEtBQUssRUFBRSxHQUFHLFdBQVcsRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLENBQUNBLE9BQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUN0RztBQUNBLGVBQVcsU0FBUyxJQUFJLE9BQU8sT0FBTyxFQUFHLE9BQU0sUUFBUSxTQUFTLFFBQVEsS0FBSztBQUFBLEVBQy9FO0FBSUEsTUFBSSxVQUFVO0FBRWQsTUFBTSxVQUFVLENBQUM7QUFHVixNQUFNLFNBQVMsQ0FBQyxRQUFRLE1BQU0sV0FBVyxDQUFDLElBQUksU0FBUyxRQUFRLEtBQUssR0FBRyxJQUFJLFFBQVEsR0FBRztBQUc3RixNQUFNLE9BQU8sQ0FBQ0MsU0FBUTtBQUNwQixpQkFBYSxPQUFPO0FBQ3BCLGNBQVU7QUFDVixlQUFXLE9BQU8sUUFBUSxPQUFPLENBQUMsRUFBRyxDQUFBQSxLQUFJLEtBQUssbUJBQW1CO0FBQUEsRUFDbkU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLGdCQUFnQixNQUFNO0FBQ3ZCLG1CQUFhLE9BQU87QUFDcEIsZ0JBQVUsV0FBVyxNQUFNLEtBQU8sT0FBTztBQUFBLElBQzNDLENBQUM7QUFDRCxPQUFHLFlBQVksTUFBTSxhQUFhLE9BQU8sQ0FBQztBQUMxQyxPQUFHLFlBQVksTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ2pDOzs7QUNoQ0EsTUFBTSxNQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDOUMsVUFBTSxPQUFPLE9BQU8sT0FBTztBQUMzQixVQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUssUUFBUSxTQUFTLE1BQU0sRUFBRSxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBQ3BFLFFBQUksWUFBWSxLQUFNLFFBQU8sTUFBTSxNQUFNLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQztBQUNoRSxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBQzFELGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUMsRUFBRyxLQUFJLENBQUMsVUFBVSxJQUFJLEVBQUcsS0FBSSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3pGLGlCQUFhLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxRQUFRLGFBQWEsSUFBSSxDQUFDO0FBQ3BFLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU8sU0FBUztBQUMxQyxVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksU0FBUyxDQUFDO0FBQ25DLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxJQUFJLEtBQUssUUFBUSxPQUFPLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLGdCQUFnQixJQUFJLEVBQUUsSUFBSTtBQUNsSCxRQUFJLE1BQU0sTUFBTSxDQUFvQixRQUFRLEdBQUcsU0FBUyxHQUFHLENBQUMsT0FBTyxRQUFRLEVBQUc7QUFDOUUsVUFBTSxNQUFNLE9BQU8sTUFBTSxXQUFXLEVBQUUsT0FBTyxRQUFRLENBQUMsT0FBTyxTQUFTLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDckYsUUFBSSxVQUFVLEtBQUssSUFBSSxFQUFHLEtBQUksUUFBUSxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUM7QUFDckQsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sT0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLFNBQVM7QUFDaEQsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLElBQUk7QUFDckMsaUJBQWEsSUFBSSxNQUFNLElBQUk7QUFDM0IsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUdBLE1BQU0sVUFBVSxDQUFDLFdBQVcsUUFBUTtBQUNsQyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxjQUFjLENBQUMsQ0FBQztBQUNqRixRQUFJLE1BQU0sU0FBUyxTQUFTLEVBQUcsUUFBTyxpQ0FBaUMsS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUMxRixVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsWUFBWSxLQUFLLE9BQU8sWUFBWSxRQUFRLFdBQVcsS0FBSztBQUNsRyxXQUFPLHlCQUF5QixNQUFNLFNBQVMsUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLFdBQVcsRUFBRTtBQUFBLEVBQ3JHO0FBR0EsTUFBTSxPQUFPLENBQUMsV0FBVyxRQUFRLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsTUFDckQsSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQy9CLFVBQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxtQkFBbUIsSUFBSSxPQUFPLEdBQUcsR0FBRyxFQUFFLENBQUM7QUFDdEUsVUFBTSxPQUFPLE1BQU0seUJBQXlCLElBQUksT0FBTyxTQUFTLENBQUMsSUFBSSxHQUFHLEVBQUU7QUFDMUUsUUFBSSxLQUFNLE1BQUssTUFBTSxRQUFRLE1BQU0sRUFBRSxTQUFTLE9BQU8sQ0FBQztBQUFBLFFBQ2pELE1BQUssRUFBRSxXQUFXLFFBQVEsT0FBTyxHQUFHLFFBQVEsV0FBVyxHQUFHLENBQUM7QUFBQSxFQUNsRSxDQUFDO0FBR0gsTUFBTSxNQUFNLE9BQU8sS0FBSyxZQUFZO0FBQ2xDLFVBQU0sRUFBRSxPQUFPLEdBQUcsSUFBSTtBQUN0QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQU0sU0FBUyxDQUFDLFFBQVMsU0FBUyxJQUFJLFFBQVEsSUFBSSxTQUFTLFFBQVE7QUFDbkUsUUFBSSxVQUFVLENBQUMsSUFBSSxRQUFTLFFBQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxRQUFRLEdBQUcsT0FBTyxRQUFRLGdCQUFnQixFQUFFLENBQUMsQ0FBQztBQUN0RyxRQUFJLFVBQVcsSUFBSSxVQUFVLEtBQUssUUFBUSxVQUFZLFFBQU8sS0FBSyxLQUFLLGlCQUFpQjtBQUN4RixTQUFLLEtBQUssSUFBSTtBQUNkLFVBQU0sU0FBUyxJQUFJLFFBQVEsY0FBYyxJQUFJLFNBQVM7QUFDdEQsVUFBTSxTQUFTLE1BQU0sUUFBUSxLQUFLLEtBQUssRUFBRSxNQUFNLFFBQVEsU0FBUyxNQUFNLENBQUMsS0FBSyxFQUFFLGVBQWUsTUFBTSxLQUFLLEVBQUUsRUFBRSxDQUFDO0FBQzdHLFFBQUksT0FBUSxPQUFNLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxRQUFRLFFBQVEsT0FBTyxPQUFPLENBQUMsR0FBRyxRQUFRLE9BQU87QUFBQSxhQUN0RixJQUFJLFVBQVUsS0FBTSxRQUFPLEtBQUssS0FBSyxrQ0FBa0M7QUFDaEYsV0FBTyxHQUFHO0FBQUEsRUFDWjtBQUlBLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUztBQUMxQixVQUFNLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLLElBQUk7QUFDMUMsV0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLE9BQU8sS0FBSyxRQUFRLFdBQVcsQ0FBQztBQUMzRCxXQUFPLEVBQUUsS0FBSyxPQUFPLEVBQUUsS0FBSyxLQUFLO0FBQ2pDLFFBQUksTUFBTyxNQUFLLElBQUksZ0JBQWdCLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDekQsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxFQUFFLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPLEdBQUc7QUFDbkQsVUFBSSxDQUFDLE1BQU87QUFDWixZQUFNLElBQUksS0FBSztBQUNmLGlCQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDckQ7QUFDQSxRQUFJLENBQUMsSUFBSSxRQUFTLE1BQUssSUFBSSxnQkFBZ0IsQ0FBQyxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUM7QUFDNUQsVUFBTSxHQUFHO0FBQ1QsVUFBTSxVQUFVLElBQUksZ0JBQWdCLFNBQVMsT0FBTyxXQUFXLE1BQU0sR0FBRyxDQUFDO0FBQ3pFLFNBQUssSUFBSSx1QkFBdUIsUUFBUSxJQUFJLFFBQVEsZUFBZSxLQUFLLFFBQVEsU0FBUztBQUN6RixTQUFLLElBQUksYUFBYSxHQUFHO0FBQ3pCLFNBQUssT0FBTyxlQUFlLElBQUksU0FBUyxFQUFFO0FBRTFDLFNBQUssT0FBTyxZQUFZLE1BQU0sQ0FBQztBQUFBLEVBQ2pDO0FBSUEsTUFBTSxRQUFRLE1BQ1osQ0FBQyxHQUFHLE9BQU8sZ0JBQWdCLElBQUksV0FBVyxFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLE9BQU8sS0FBSyxTQUFTLEVBQUUsRUFBRSxNQUFNLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRTtBQUlwRyxNQUFNLFVBQVUsQ0FBQyxZQUFZO0FBQ2xDLFlBQVEsUUFBUSxHQUFHO0FBQ25CLFlBQVEsQ0FBQyxRQUFRLElBQUksS0FBSyxPQUFPLEVBQUUsUUFBUSxNQUFNQyxTQUFRLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDaEU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixXQUFPLFFBQVEsRUFBRSxNQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksS0FBSztBQUFBLEVBQ3ZEOzs7QUM3R0EsTUFBTSxTQUFTO0FBRWYsTUFBTSxRQUFRLENBQUM7QUFHZixNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQ3ZCLFVBQU0sVUFBVSxNQUFNLE9BQU8sVUFBVSwyQkFBMkIsSUFBSSxFQUFFO0FBQ3hFLFFBQUksQ0FBQyxXQUFXLFFBQVEsUUFBUSxNQUFNLEVBQUc7QUFDekMsVUFBTUMsU0FBUSxlQUFlLEtBQUssUUFBUSxJQUFJLEtBQUssUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUM3RSxRQUFJLENBQUNBLFVBQVMsQ0FBQyxRQUFRLFFBQVEsSUFBSSxFQUFHO0FBQ3RDLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQUEsRUFDbEM7QUFHQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFFBQUksQ0FBQyxNQUFNLE9BQU8sVUFBVSxJQUFJLEVBQUc7QUFDbkMsU0FBSyxLQUFLO0FBQ1YsVUFBTSxLQUFLLE1BQU0sTUFBTSxPQUFPLGNBQWMsQ0FBQztBQUFBLEVBQy9DO0FBS08sTUFBTSxhQUFhLENBQUNDLFFBQU9DLFNBQVEsWUFBWTtBQUNwRCxRQUFJLFlBQVksT0FBTywyQkFBNEIsUUFBT0QsT0FBTTtBQUNoRSxVQUFNLFlBQVksT0FBTyxRQUFRLEVBQUUsT0FBTyxRQUFRLENBQUNDLE1BQUssR0FBRyxLQUFLLENBQUM7QUFDakUsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLFVBQVcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFDdEYsYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU07QUFDbEQsaUJBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8sb0JBQW9CLE1BQU0sVUFBVSxJQUFJO0FBQ3pGLE1BQUFELE9BQU07QUFDTixpQkFBVyxNQUFNLE1BQU0sUUFBUSxDQUFDLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQUEsRUFDSDs7O0FDN0JBLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUNkLE1BQU0sY0FBYztBQUVwQixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFlBQVksb0JBQUksSUFBSTtBQUcxQixNQUFNLFdBQVcsQ0FBQyxnQkFBZ0I7QUFDaEMsWUFBUSxJQUFJLFlBQVksRUFBRTtBQUMxQixZQUFRLE9BQU8sYUFBYSxPQUFPLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxjQUFjLENBQUMsVUFBVTtBQUM3QixVQUFNLENBQUNFLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsUUFBSSxDQUFDLE9BQU8sQ0FBQyxFQUFHLFFBQU9BLFVBQVMsU0FBU0EsTUFBSztBQUM5QyxXQUFPLElBQUksS0FBSztBQUNoQixlQUFXLEVBQUUsR0FBRyxLQUFLLE1BQU8sU0FBUSxJQUFJLEVBQUU7QUFDMUMsVUFBTSxVQUFVLE9BQU8sSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLEdBQUcsUUFBUSxjQUFjLElBQUksUUFBUSxVQUFVLEVBQUU7QUFDN0YsU0FBS0EsUUFBTyxPQUFPLEVBQUUsT0FBTyxRQUFRLEdBQUcsRUFBRSxNQUFNLENBQUM7QUFBQSxFQUNsRDtBQUdBLE1BQU0sWUFBWSxDQUFDLGdCQUFnQixZQUFZLGVBQWUsWUFBWSxRQUFRLElBQUk7QUFHdEYsTUFBTUMsT0FBTSxDQUFDLGdCQUFnQjtBQUMzQixVQUFNLFdBQVcsSUFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQzNDLFFBQUksU0FBUyxJQUFJLFdBQVcsRUFBRztBQUMvQixVQUFNLEVBQUUsV0FBVyxJQUFJLFlBQVk7QUFDbkMsVUFBTSxTQUFTLElBQUksR0FBRyxJQUFJLG9CQUFvQixFQUFFLE9BQU8sQ0FBQyxXQUN0RCxXQUFXLGVBQWUsT0FBTyxRQUFRLGVBQWUsY0FBYyxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssQ0FBQyxTQUFTLElBQUksTUFBTSxDQUFDO0FBQ25ILGdCQUFZLE1BQU0sSUFBSSxXQUFXLElBQUksQ0FBQyxXQUFXLElBQUksQ0FBQyxhQUFhLEdBQUcsTUFBTSxFQUFFLE1BQU0sR0FBRyxXQUFXLENBQUM7QUFBQSxFQUNyRztBQUlBLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxJQUFJLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxNQUFNO0FBQ3JELFFBQUksV0FBVyxNQUFPO0FBQ3RCLFVBQU0sQ0FBQ0QsUUFBTyxHQUFHLE1BQU0sSUFBSTtBQUMzQixVQUFNLE9BQU8sT0FBTyxPQUFPLFNBQVM7QUFDcEMsV0FBTyxPQUFPLEtBQUs7QUFDbkIsUUFBSSxVQUFVQSxNQUFLLEdBQUc7QUFDcEIsY0FBUSxPQUFPLEVBQUU7QUFDakIsVUFBSSxPQUFPLENBQUMsRUFBRyxPQUFNLElBQUlBLE1BQUs7QUFDOUIsYUFBTyxZQUFZLElBQUk7QUFBQSxJQUN6QjtBQUNBLGVBQVcsU0FBUyxNQUFNO0FBQ3hCLFlBQU0sSUFBSSxLQUFLO0FBQ2YsZUFBUyxLQUFLO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBR0EsTUFBTUUsUUFBTyxDQUFDLE9BQU87QUFDbkIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUc7QUFDekIsVUFBTUMsVUFBUyxVQUFVLElBQUksRUFBRSxLQUFLLENBQUM7QUFDckMsY0FBVSxPQUFPLEVBQUU7QUFDbkIsWUFBUSxPQUFPLEVBQUU7QUFFakIsZUFBVyxTQUFTLE9BQU9BLFVBQVMsQ0FBQyxFQUFHLE9BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0Q7QUFHQSxNQUFNLE9BQU8sSUFBSSxxQkFBcUIsQ0FBQyxZQUFZO0FBQ2pELGVBQVcsRUFBRSxnQkFBZ0IsT0FBTyxLQUFLLFNBQVM7QUFDaEQsVUFBSSxDQUFDLE9BQU8sUUFBUSxJQUFJLEVBQUcsTUFBSyxVQUFVLE1BQU07QUFBQSxlQUN2QyxlQUFnQixDQUFBRixLQUFJLE1BQU07QUFBQSxJQUNyQztBQUFBLEVBQ0YsQ0FBQztBQUVELE1BQU0sT0FBTyxNQUFNO0FBQ2pCLGVBQVcsZUFBZSxJQUFJLElBQUksR0FBRztBQUNuQyxVQUFJLE1BQU0sSUFBSSxXQUFXLEVBQUc7QUFDNUIsWUFBTSxJQUFJLFdBQVc7QUFDckIsVUFBSSxZQUFZLFFBQVEsY0FBYyxVQUFXLE1BQUssUUFBUSxXQUFXO0FBQUEsVUFDcEUsQ0FBQUEsS0FBSSxXQUFXO0FBQUEsSUFDdEI7QUFDQSxlQUFXLE1BQU0sb0JBQUksSUFBSSxDQUFDLEdBQUcsVUFBVSxLQUFLLEdBQUcsR0FBRyxPQUFPLENBQUMsRUFBRyxDQUFBQyxNQUFLLEVBQUU7QUFBQSxFQUN0RTtBQUVPLE1BQU0sWUFBWSxNQUFNO0FBQzdCLFNBQUssVUFBVSxDQUFDLEVBQUUsT0FBTyxJQUFJLEtBQUssTUFBTTtBQUN0QyxVQUFJLENBQUMsT0FBTyxLQUFLLFdBQVcsUUFBUSxLQUFLLENBQUMsS0FBSyxRQUFRLElBQUksRUFBRyxRQUFPO0FBRXJFLFVBQUksUUFBUSxJQUFJLEVBQUUsS0FBSyxDQUFDLE1BQU0sS0FBSyxXQUFXLGdCQUFnQixFQUFHLFdBQVUsSUFBSSxJQUFJLENBQUMsR0FBSSxVQUFVLElBQUksRUFBRSxLQUFLLENBQUMsR0FBSSxLQUFLLENBQUM7QUFDeEgsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELFNBQUssWUFBWSxJQUFJO0FBQ3JCLFVBQU0sUUFBUSxFQUFFLGlCQUFpQixDQUFDLGlCQUFpQixHQUFHLFdBQVcsTUFBTSxTQUFTLEtBQUs7QUFDckYsUUFBSSxpQkFBaUIsSUFBSSxFQUFFLFFBQVEsU0FBUyxpQkFBaUIsS0FBSztBQUNsRSxTQUFLO0FBQUEsRUFDUDs7O0FDbEdBLE1BQU0sT0FBTztBQUViLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBR3RCLE1BQU0sV0FBVyxDQUFDLE9BQU87QUFDdkIsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLG9CQUFJLElBQUksRUFBRTtBQUMvQyxVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxXQUFXLENBQUMsTUFBTSxTQUFTLE1BQU0sU0FBUyxJQUFJLE9BQU8sSUFBSSxDQUFDLEtBQUssSUFBSTtBQUd6RSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxRQUFRLFFBQVEsRUFBRSxLQUFLLElBQUk7QUFHaEYsTUFBTUUsUUFBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFlBQVksTUFBTTtBQUM5QyxVQUFNLFNBQVMsT0FBTyxVQUFVLElBQUksSUFBSSxHQUFHO0FBQzNDLFVBQU0sT0FBTyxVQUFVLE9BQU8sTUFBTTtBQUNwQyxRQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sUUFBUSxZQUFhO0FBQzFDLFVBQU0sUUFBUSxPQUFPLGFBQWEsSUFBSTtBQUN0QyxRQUFLLFNBQVMsY0FBZSxVQUFVLFVBQVc7QUFDbEQsVUFBTSxPQUFPLFNBQVMsS0FBSyxFQUFFO0FBQzdCLFNBQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDcEQsaUJBQWEsS0FBSyxLQUFLO0FBQ3ZCLFNBQUssUUFBUSxXQUFXLE1BQU0sTUFBTSxLQUFLLEVBQUUsR0FBRyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLEVBQzlGO0FBSUEsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixVQUFNLEVBQUUsY0FBYyxNQUFNLFVBQVUsTUFBTSxJQUFJO0FBQ2hELFdBQU8sVUFBVSxTQUFTLGtCQUFrQixTQUFTLFlBQWEsU0FBUyxZQUFZLFVBQVU7QUFBQSxFQUNuRztBQUdBLE1BQU0sUUFBUSxDQUFDLE9BQU87QUFDcEIsVUFBTSxPQUFPLFNBQVMsRUFBRTtBQUN4QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxLQUFNLFFBQU8sS0FBSyxNQUFNLE9BQU8sRUFBRTtBQUN0QyxVQUFNQyxXQUFVLFNBQVM7QUFDekIsUUFBSUEsU0FBUyxRQUFPLEtBQUtBLFNBQVEsS0FBSyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBRXJELFFBQUksS0FBSyxXQUFZO0FBRXJCLFVBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxHQUFHLEVBQUUsT0FBTyxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sVUFBVSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksRUFDdEcsT0FBTyxDQUFDLFNBQVMsQ0FBQyxTQUFTLE1BQU0sSUFBSSxFQUFFLEtBQUssTUFBTSxDQUFDO0FBQ3RELFNBQUssSUFBSSxNQUFNO0FBQ2YsUUFBSSxDQUFDLE1BQU0sT0FBUTtBQUNuQixTQUFLLGFBQWE7QUFDbEIsVUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFDMUQsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLFFBQVEsSUFBSSxHQUFHLENBQUMsRUFBRSxLQUFLLE9BQU87QUFDakYsVUFBTSxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxjQUFjLE1BQU0sSUFBSSxFQUFFO0FBQ3BGLFFBQUksT0FBUSxRQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLEVBQUUsQ0FBQztBQUN6RCxTQUFLLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDekI7QUFHQSxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQ3hCLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxTQUFTLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLE9BQU8sVUFBVSxRQUFRO0FBQ3JGLFdBQU8sR0FBRyxJQUFJO0FBQUE7QUFBQSxNQUFvQztBQUFBLElBQU0sQ0FBQztBQUFBLEVBQzNEO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsT0FBRywrQkFBK0JELEtBQUk7QUFDdEMsU0FBSyxVQUFVLENBQUMsRUFBRSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ3pDLFVBQUksVUFBVSxXQUFXLFVBQVcsT0FBTSxJQUFJLEVBQUUsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsU0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFBTTtBQUMvQixZQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsVUFBSSxDQUFDLFFBQVEsV0FBVyxPQUFRO0FBQ2hDLFdBQUssYUFBYTtBQUNsQixpQkFBVyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDNUIsQ0FBQztBQUFBLEVBQ0g7OztBQ2pGQSxNQUFNLFNBQVM7QUFHZixNQUFNRSxRQUFPLENBQUMsT0FBTztBQUNuQixlQUFXLFdBQVcsSUFBSSxJQUFJLE1BQU0sR0FBRyxHQUFHO0FBQ3hDLFVBQUksTUFBTSxRQUFRLGFBQWEsTUFBTSxNQUFNLEdBQUk7QUFDL0MsY0FBUSxTQUFTO0FBQ2pCLGNBQVEsZ0JBQWdCLE1BQU07QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFdBQVc7QUFDN0IsU0FBSyxVQUFVLE9BQU8sY0FBYyxDQUFDLENBQUMsTUFBTTtBQUM1QyxpQkFBYSxNQUFNLGFBQWEsU0FBUyxTQUFTLElBQUk7QUFDdEQsUUFBSSxDQUFDLEtBQUssVUFBVSxPQUFRLE1BQUssZ0JBQWdCLE9BQU87QUFDeEQsZUFBVyxXQUFXLE1BQU0sd0JBQXdCLElBQUksR0FBRztBQUN6RCxZQUFNLEVBQUUsYUFBYSxJQUFJLFFBQVE7QUFDakMsY0FBUSxTQUFTLENBQUMsVUFBVyxnQkFBZ0IsaUJBQWlCO0FBQUEsSUFDaEU7QUFBQSxFQUNGO0FBR0EsTUFBTSxRQUFRLENBQUMsRUFBRSxRQUFRLElBQUksU0FBUyxPQUFPLE1BQU07QUFDakQsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLENBQUMsUUFBUSxXQUFXLHVCQUF1QixLQUFLLE1BQU0sRUFBRztBQUM3RCxTQUFLLE1BQU0sTUFBTTtBQUNqQixVQUFNLFdBQVcsUUFBUSxRQUFRO0FBQ2pDLFVBQU0sVUFBVSxZQUFZLE9BQU8sUUFBUSxRQUFRO0FBQ25ELFFBQUksQ0FBQyxXQUFXLENBQUMsS0FBSyxTQUFTLE9BQU8sRUFBRztBQUN6QyxZQUFRLFNBQVM7QUFDakIsWUFBUSxhQUFhLFFBQVEsRUFBRTtBQUFBLEVBQ2pDO0FBR0EsTUFBTUMsT0FBTSxDQUFDLEVBQUUsUUFBUSxLQUFLLE1BQU07QUFDaEMsUUFBSSxPQUFPLE1BQU0sU0FBUyxjQUFlLENBQUFELE1BQUssT0FBTyxFQUFFO0FBQ3ZELFFBQUksT0FBTyxVQUFVLElBQUksRUFBRyxNQUFLLE1BQU07QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssV0FBVyxLQUFLO0FBQ3JCLE9BQUcscUNBQXFDQyxJQUFHO0FBRTNDLFVBQU0sT0FBTyxNQUFNO0FBQ2pCLE1BQUFELE1BQUs7QUFDTCxpQkFBVyxRQUFRLElBQUksYUFBYSxFQUFHLE1BQUssSUFBSTtBQUFBLElBQ2xEO0FBQ0EsU0FBSyxZQUFZLElBQUk7QUFDckIsT0FBRyxZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU0sYUFBYSxLQUFLLENBQUM7QUFBQSxFQUN2RDs7O0FDcERBLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFFBQUksU0FBUyxPQUFRO0FBQ3JCLGVBQVcsTUFBTSxTQUFTO0FBQ3hCLFlBQU0sT0FBTyxLQUFLLEVBQUU7QUFFcEIsVUFBSSxNQUFNLGFBQWEsWUFBWSxHQUFHLFNBQVMsUUFBUSxFQUFHLE9BQU0sSUFBSTtBQUFBLElBQ3RFO0FBQ0EsWUFBUSxNQUFNO0FBQUEsRUFDaEI7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixTQUFLLFVBQVUsQ0FBQyxFQUFFLElBQUksT0FBTyxNQUFNO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLFVBQVUsQ0FBQyxPQUFRLFFBQU87QUFDeEMsY0FBUSxJQUFJLEVBQUU7QUFDZCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsT0FBRyxvQkFBb0IsSUFBSTtBQUFBLEVBQzdCOzs7QUNwQkEsTUFBTSxNQUFNO0FBR1osTUFBTSxPQUFPLENBQUMsSUFBSUUsVUFBUztBQUN6QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksS0FBTSxPQUFNLEtBQUssSUFBSSxFQUFFLFFBQVFBLEtBQUk7QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssYUFBYSxDQUFDLEVBQUUsSUFBSSxJQUFJLE1BQU07QUFDakMsV0FBSyxJQUFJLENBQUMsUUFBUTtBQUNoQixZQUFJLFFBQVE7QUFDWixZQUFJLFNBQVM7QUFBQSxNQUNmLENBQUM7QUFDRCxVQUFJLE9BQU8saUJBQWlCLFlBQVksQ0FBOEIsRUFBRSxrQkFBa0IsUUFBUSxNQUFNLE1BQU07QUFDNUcsWUFBSSxpQkFBa0IsTUFBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFFBQVMsU0FBUyxRQUFTLElBQUksR0FBSTtBQUFBLE1BQ2xGLENBQUM7QUFDRCxVQUFJLGlCQUFpQixXQUFXLE1BQU0sS0FBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFNBQVMsSUFBSyxDQUFDO0FBQUEsSUFDOUUsQ0FBQztBQUVELFNBQUssWUFBWSxNQUFNLElBQUksR0FBRyxFQUFFLFFBQVEsQ0FBQyxRQUFRLElBQUksZ0JBQWdCLFVBQVUsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUN2Rjs7O0FDVkEsTUFBTUMsU0FBUSxDQUFDLFlBQVk7QUFDekIsVUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixRQUFJLEtBQUssT0FBTyxHQUFHO0FBQ2pCLGNBQVEsT0FBTztBQUNmLGFBQU8sVUFBVTtBQUFBLElBQ25CO0FBQ0EsVUFBTSxRQUFRLE9BQU8sTUFBTSxRQUFRLE9BQU8sS0FBSztBQUMvQyxVQUFNLE1BQU0sYUFBYSxPQUFPLGtCQUFrQixPQUFPLGVBQWUsU0FBUyxNQUFNO0FBQ3ZGLFlBQVEsTUFBTSxHQUFHO0FBQ2pCLFlBQVEsTUFBTSxRQUFRLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDbkM7QUFLTyxNQUFNLFFBQVEsQ0FBQyxZQUFZO0FBQ2hDLFFBQUksT0FBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTyxLQUFNO0FBQzFELGFBQVMsUUFBUSxTQUFTO0FBQzFCLGFBQVMsaUJBQWlCLFFBQVEsTUFBTSxLQUFLLFFBQVEsT0FBTyxHQUFHLElBQUk7QUFDbkUsZUFBVyxNQUFNQSxPQUFNLE9BQU8sR0FBRyxRQUFRLEtBQUs7QUFDOUMsaUJBQWE7QUFDYixhQUFTO0FBQ1QsZUFBVztBQUNYLGdCQUFZO0FBQ1osZ0JBQVk7QUFDWixnQkFBWTtBQUNaLGNBQVU7QUFDVixpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsZUFBVztBQUNYLGdCQUFZO0FBQ1osaUJBQWE7QUFBQSxFQUNmOzs7QUNoREEsUUFBTSxLQUFLOyIsCiAgIm5hbWVzIjogWyJhc2siLCAic2VlbiIsICJvcHRpb25zIiwgInN0YXJ0IiwgImFzayIsICJmaXJzdCIsICJmb2xsb3ciLCAiYWxsIiwgImtleSIsICJqb2IiLCAicnVuIiwgImtlcHQiLCAiZm9sbG93IiwgImpvYiIsICJzZW50IiwgInNldHRsZSIsICJ3YWl0aW5nIiwgImJ1dHRvbiIsICJzaG93IiwgIm5vdGUiLCAiZ3JvdXBzIiwgIm1hcmsiLCAiaXNPd24iLCAibmV3cyIsICJ0byIsICJrZXB0IiwgInN3YXAiLCAia2V5IiwgInRha2UiLCAic2VlbiIsICJjYWxsIiwgInJlbGVhc2UiLCAicGxhY2VzIiwgInJ1biIsICJjYWxsIiwgImJlZ2luIiwgImNoYWluIiwgInJlbGVhc2UiLCAiY2FsbCIsICJlbmQiLCAicmVsZWFzZSIsICJzZW5kcyIsICJiZWdpbiIsICJmaXJzdCIsICJmaXJzdCIsICJhc2siLCAidGVsbCIsICJjYXVzZXMiLCAibm90ZSIsICJwcmVzc2VkIiwgInNob3ciLCAiZW5kIiwgInNob3ciLCAiYmVnaW4iXQp9Cg==
