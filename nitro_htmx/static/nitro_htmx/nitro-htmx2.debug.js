(() => {
  // nitro_htmx/client/page.js
  var options = (
    /** @type {any} */
    document.currentScript.dataset
  );
  var ROOT = "[data-nitro-component]";
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
  var isOurs = (element, path) => path?.startsWith(rootOf(element)?.dataset.nitroUrl ?? NaN);
  var address = () => location.pathname + location.search;
  var on = (names, listener) => {
    for (const name of names.split(" ")) window.addEventListener(name, listener, true);
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
  var addArguments = (body, args) => {
    for (const [name, value] of Object.entries(args)) {
      body.delete(name);
      for (const item of Array.isArray(value) ? value : [value]) {
        const isJson = item && typeof item === "object" && !(item instanceof Blob);
        body.append(name, isJson ? JSON.stringify(item) : item ?? "");
      }
    }
  };

  // nitro_htmx/client/htmx.js
  var onHtmx = (name, listener) => on(`htmx:${name}`, (event) => listener(event, event.detail));
  var stop = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
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
      const element = target.closest?.("[hx-post],[data-hx-post]");
      if (!element || seen2.has(element)) return;
      if (isOurs(element, element.getAttribute("hx-post") ?? element.dataset.hxPost)) window.htmx.process(element);
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
    return window.htmx.ajax("POST", job.path, { source, target, headers, event, ...more });
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
    if (options2) {
      const chosen = [...options2].filter((option) => option.defaultSelected);
      if (!multiple) chosen.splice(0, chosen.length - 1);
      if (!multiple && !chosen[0] && size < 2) chosen.push(...[...options2].filter((one) => !one.matches(":disabled")).slice(0, 1));
      return chosen.map(({ value }) => value);
    }
    if (field.value === defaultValue) return [defaultValue];
    const clone = field.cloneNode();
    clone.value = defaultValue;
    return [clone.value];
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
    return [asker.getAttribute("hx-post") ?? asker.getAttribute("href"), asker.dataset.nitroArgs];
  };
  var controlsOf = (root) => {
    const counts = /* @__PURE__ */ new Map();
    const controls = /* @__PURE__ */ new Map();
    for (const control of root.querySelectorAll(FIELDS + ",a,button,summary,[tabindex]")) {
      const { form, id, localName, name, value } = control;
      const home = control.closest("[data-nitro-component],[data-nitro-slot]").id;
      const own = id || [localName, name, isTick(control) && value, form?.dataset.nitroArgs, ...doingOf(control)];
      const key = [isTrusted(control), home, own].join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
      controls.set(`${key} ${counts.get(key)}`, control);
    }
    return controls;
  };
  var formOf = (element) => element?.localName !== "form" && element?.form || (element?.closest("form") ?? null);
  var withdraw = (body, field) => {
    const left2 = body.getAll(field.name);
    for (const value of valuesOf(field)) {
      const at = left2.lastIndexOf(value);
      if (at >= 0) left2.splice(at, 1);
    }
    body.delete(field.name);
    for (const value of left2) body.append(field.name, value);
  };
  var readFields = ({ action, body, root, sent, source }) => {
    const near = /* @__PURE__ */ new Set();
    const far = /* @__PURE__ */ new Set();
    const form = formOf(source);
    const fields = action === "refresh" ? [] : [...controlsOf(root)].filter(([, control]) => control.matches(FIELDS));
    for (const name of new Set(body.keys())) if (name.startsWith("nitro-")) body.delete(name);
    for (const [, field] of fields) {
      if (!isTrusted(field) && form === formOf(field) && field.matches(":enabled")) withdraw(body, field);
    }
    const names = new Set(body.keys());
    for (const [key, field] of fields) {
      if (rootOf(field) !== root) continue;
      const { nitroModel } = field.dataset;
      if (nitroModel) (form === formOf(field) ? near : far).add(nitroModel);
      const isBound = nitroModel && field.matches(":enabled");
      if (isBound || names.has(field.name)) sent.set(key, { field, isBound, values: valuesOf(field) });
    }
    const others = [...far].filter((name) => !near.has(name));
    if (others[0] && action !== "sync") body.set("nitro-others", others.join());
  };

  // nitro_htmx/client/forget.js
  var reset = (inputs) => {
    const form = document.createElement("form");
    form.id = "nitro-forgotten";
    document.body.append(form);
    const owners = inputs.map((input) => input.getAttribute("form"));
    for (const input of inputs) input.setAttribute("form", form.id);
    form.reset();
    inputs.forEach((input, at) => owners[at] === null ? input.removeAttribute("form") : input.setAttribute("form", owners[at]));
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

  // nitro_htmx/client/typing.js
  var HAS_PARTS = "input:is([type=date],[type=time],[type=month],[type=week],[type=datetime-local])";
  var AROUND = "nitro-around";
  var kept = null;
  var only = (root, { id, name, type }) => {
    const found = all(TYPED, root).filter((input) => input.type === type && (id ? input.id === id : input.name === name));
    return found.length === 1 && found[0];
  };
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
    window.htmx.process(input);
  };
  var hidden = /* @__PURE__ */ new Map();
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
    for (const node of gone) node.localName ? window.htmx.swap(node, "", { swapStyle: "delete", transition: false }) : node.remove();
    tasks.push(() => {
      window.htmx.process(old);
      for (const element of come) window.htmx.trigger(element, "htmx:load");
    });
    return [];
  };
  var swapAround = (root, text) => {
    if (!document.activeElement?.matches(HAS_PARTS)) return;
    const { content } = Object.assign(document.createElement("template"), { innerHTML: text });
    const updates = [.../** @type {any} */
    content.querySelectorAll("template[data-nitro-update]")];
    const news = [content, ...updates.map((update) => update.content)].flatMap((part) => part.firstElementChild ?? []);
    const pairs = news.map((fresh) => [document.getElementById(fresh.id), fresh]);
    const held = pairs.filter(([old]) => old?.contains(document.activeElement));
    const ways = held.map(([old, fresh]) => wayTo(old, fresh) ?? []);
    if (held[0]?.[0] !== root || ways.some((way) => !way[0])) return;
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
    window.htmx.defineExtension(AROUND, { isInlineSwap: (style) => style === AROUND, handleSwap });
    onHtmx("beforeCleanupElement", ({ target }) => keep(target));
    onHtmx("afterSettle", settle);
  };

  // nitro_htmx/client/htmx2.js
  var capture = (ask3) => {
    const { htmx } = window;
    let api;
    htmx.defineExtension("nitro", { init: (internal) => api = internal });
    htmx.config.includeIndicatorStyles = false;
    onHtmx("confirm", (event, { elt: element, path, verb, question, triggeringEvent: cause, issueRequest }) => {
      const job = cause?.nitro;
      if (job) {
        stop(event);
        job.request = { done: issueRequest(true).catch(() => job.status = 0) };
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
      for (const name of new Set(body.keys())) body.delete(name);
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
    for (const name of ["pushedIntoHistory", "replacedInHistory"]) onHtmx(name, () => announce("navigated"));
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
    window.htmx.swap(root, text, { ...style, ...wait }, { contextElement: root, eventInfo: request.info });
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
    const ours = (controls) => new Map([...controls].filter(([key, control]) => key === focus || isTrusted(control)));
    olds = ours(olds);
    const isAsker = !isQuiet && (active === document.body || source?.contains(active));
    const wanted = new Set([...olds].filter(([, { autofocus }]) => autofocus).map(([key]) => key));
    const placeOf = (control) => [control.parentElement.closest("[id]")?.id, control.localName, control.name, doingOf(control)[0]].join();
    const place = focus && placeOf(active);
    const peersOf = (controls) => [...controls].filter(([, control]) => placeOf(control) === place).map(([key]) => key);
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
  var run;
  var runWith = (how) => void (run = how);
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
    await new Promise((resolve) => setTimeout(resolve));
    for (; line.length; line.shift()) {
      const [job] = line;
      await run(job).catch((error) => drop(job, error));
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
    const caret = [active.selectionStart, active.selectionEnd];
    let focus = "";
    for (const [key, control] of olds) {
      if (control === active) focus = key;
      const around = control.closest("[data-nitro-keep]");
      if (!control.matches(FIELDS) || around !== root && root.contains(around) && isTrusted(around)) continue;
      const now = valuesOf(control);
      const before = sent.get(key);
      const isRefused = before && status === 422 && !before.isBound;
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
  var EDGES = { top: "bottom", bottom: "top" };
  var waiting = [];
  var left = /* @__PURE__ */ new WeakMap();
  var focusedBefore = null;
  var make = (name, className = "", text = "") => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.textContent = text;
    return element;
  };
  var list = make("section", "nitro-toast-list");
  var places = /* @__PURE__ */ new Map();
  var spoken = make("div", "nitro-toast-spoken");
  var build = () => {
    list.setAttribute("aria-label", options.nitroToastLabel);
    for (const position of ["top-left", "top-center", "top-right", "bottom-left", "bottom-center", "bottom-right"]) {
      const place = make("div", "nitro-toasts");
      place.dataset.position = position;
      for (const role of ["status", "alert"]) {
        const region = make("div");
        region.setAttribute("role", role);
        region.setAttribute("aria-atomic", "false");
        place.append(region);
      }
      places.set(position, place);
      list.append(place);
    }
    spoken.setAttribute("role", "status");
    list.append(spoken);
  };
  var settle2 = () => {
    const home = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
    if (list.parentNode !== home) home.append(list);
    for (const other of document.querySelectorAll(".nitro-toast-list")) if (other !== list) other.remove();
  };
  var isInTheWay = (place) => {
    const active = document.activeElement;
    if (!active || active === document.body || list.contains(active)) return false;
    const { top, right, bottom, left: left2 } = active.getBoundingClientRect();
    return [...place.querySelectorAll(".nitro-toast")].map((toast) => toast.getBoundingClientRect()).some((toast) => toast.top < bottom && toast.bottom > top && toast.left < right && toast.right > left2);
  };
  var makeWay = () => {
    for (const place of places.values()) {
      if (place.matches(":hover") || !isInTheWay(place)) continue;
      const position = place.dataset.position ?? "";
      place.dataset.position = position.replace(/top|bottom/, (edge) => EDGES[
        /** @type {'top'} */
        edge
      ]);
      if (isInTheWay(place)) place.dataset.position = position;
    }
  };
  var showNext = () => {
    const limit = window.matchMedia(NARROW).matches ? 3 : Infinity;
    while (waiting.length && list.querySelectorAll(".nitro-toast").length < limit) add(
      /** @type {Toast} */
      waiting.shift()
    );
    for (const [position, place] of places) if (!place.querySelector(".nitro-toast")) place.dataset.position = position;
    makeWay();
  };
  var close = (toast) => {
    const hadFocus = toast.contains(document.activeElement);
    toast.remove();
    showNext();
    if (!hadFocus || !focusedBefore) return;
    const { id, isConnected } = focusedBefore;
    (isConnected ? focusedBefore : document.getElementById(id))?.focus();
  };
  var startClock = (toast, place) => {
    const timer = setInterval(() => {
      if (!toast.parentNode) return clearInterval(timer);
      settle2();
      makeWay();
      if (document.hidden || place.matches(":hover, :focus-within")) return;
      const now = Number(left.get(toast)) - TICK_MS;
      left.set(toast, now);
      if (now <= 0) close(toast);
    }, TICK_MS);
  };
  var add = ({ message, level, style, duration, place, canReload, count }) => {
    const toast = make("div", "nitro-toast");
    Object.assign(toast.dataset, { level, style });
    const addButton = (text2, onClick) => {
      const button = make("button", "nitro-toast-button", text2);
      button.setAttribute("type", "button");
      button.addEventListener("click", onClick);
      toast.append(button);
    };
    const text = make("p", "nitro-toast-text", message);
    if (count > 1) text.dataset.count = `${count}`;
    toast.append(text);
    if (canReload) addButton(options.nitroToastReload, () => location.reload());
    addButton(options.nitroToastDismiss, () => close(toast));
    toast.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close(toast);
    });
    left.set(toast, canReload ? Infinity : duration);
    place.children[level === "error" ? 1 : 0]?.append(toast);
    startClock(toast, place);
  };
  var show2 = (message, level, { enabled, position, duration, style }, canReload = false) => {
    if (!enabled) return;
    settle2();
    const place = (
      /** @type {HTMLElement} */
      places.get(position) ?? places.get("top-right")
    );
    const same = waiting.find((toast2) => toast2.message === message && toast2.level === level && toast2.place === place);
    if (same) return void (same.count += 1);
    for (
      const other of
      /** @type {Iterable<any>} */
      place.querySelectorAll(".nitro-toast")
    ) {
      const [text] = other.children;
      if (other.dataset.level !== level || text.textContent !== message) continue;
      text.dataset.count = Number(text.dataset.count ?? 1) + 1;
      left.set(other, Math.max(Number(left.get(other)), duration));
      return;
    }
    const toast = { message, level, style, duration, place, canReload, count: 1 };
    const at = level === "error" ? waiting.findIndex((other) => other.level !== "error") : -1;
    waiting.splice(at < 0 ? waiting.length : at, 0, toast);
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
    spoken.replaceChildren(make("p", "", text));
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
      const groups2 = /* @__PURE__ */ new Map();
      [olds, news].forEach((elements, side) => {
        for (const element of elements) {
          if (pairs.has(element)) continue;
          const own = element.id || [element.localName, element.closest("[id]")?.id, keyOf(element)];
          const key = [isTrusted(element), own].join();
          const group = groups2.get(key) ?? [[], []];
          group[side].push(element);
          groups2.set(key, group);
        }
      });
      for (const [some, others] of groups2.values()) {
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
    const updates = (
      /** @type {any[]} */
      [...template.content.querySelectorAll("template[data-nitro-update]")]
    );
    const parts = [template.content, ...updates.map((update) => update.content)];
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
      for (const [old, id] of ids) id === null ? old.removeAttribute("id") : old.setAttribute("id", id);
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
    const isOwn = (element) => isOf(element, root.id);
    const olds = [root, ...root.querySelectorAll(selector)].filter((element) => element.matches(selector));
    const news = allNew(selector).filter(isOwn);
    const pairs = pair(olds.filter(isOwn), news);
    const states = olds.filter((old) => !isOwn(old)).map((old) => [old, stateOf(old)]);
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
        events = JSON.parse(match[1]);
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
    const { text, restore } = keepOwn(root, html);
    try {
      await swap2(root, text, job);
    } finally {
      restore();
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
    for (const [name, value] of body ?? []) job.body.append(name, value);
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
  var run2 = async (job, adapter) => {
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
    for (const { field, isBound, values } of sent.values()) {
      if (!isBound) continue;
      names.add(field.dataset.nitroModel);
      for (const value of values) body.append(field.name, value);
    }
    if (!job.isQuiet) body.set("nitro-fields", [...names].join());
    const cookies = new URLSearchParams(document.cookie.replaceAll("; ", "&"));
    body.set("csrfmiddlewaretoken", cookies.get(options.nitroCsrfCookie) || options.nitroCsrf);
    body.delete("nitro-token");
    body.append("nitro-token", job.token ?? "");
  };
  var startBridge = (adapter) => {
    runWith((job) => run2(job, adapter));
    adapter.capture(ask);
    window.nitro = { find, first, rootOf, call };
  };

  // nitro_htmx/client/lazy.js
  var LAZY = "[data-nitro-lazy]";
  var MOUNT = "nitro-mount";
  var GROUP_LIMIT = 50;
  var known = /* @__PURE__ */ new WeakSet();
  var groups = /* @__PURE__ */ new Map();
  var tried = /* @__PURE__ */ new WeakSet();
  var loading = /* @__PURE__ */ new Set();
  var overheard = /* @__PURE__ */ new Map();
  var askAlone = (placeholder) => {
    loading.add(placeholder.id);
    enqueue(newJob(placeholder, MOUNT, { isQuiet: true }));
  };
  var askTogether = ([first2, ...others]) => {
    if (!others.length) return first2 && askAlone(first2);
    groups.set(first2, others);
    for (const { id } of [first2, ...others]) loading.add(id);
    post(first2, MOUNT, { group: others.map(({ dataset }) => `${dataset.nitroComponent} ${dataset.nitroToken}`) });
  };
  var isWaiting = (placeholder) => placeholder.isConnected && placeholder.matches(LAZY);
  var ask2 = (placeholder) => {
    const underWay = new Set([...groups].flat(2));
    if (underWay.has(placeholder)) return;
    const { nitroGroup } = placeholder.dataset;
    const others = all(`${LAZY}[data-nitro-group]`).filter((member) => member !== placeholder && member.dataset.nitroGroup === nitroGroup && !tried.has(member) && !underWay.has(member));
    askTogether(tried.has(placeholder) ? [placeholder] : [placeholder, ...others].slice(0, GROUP_LIMIT));
  };
  var lookForLeftOut = () => {
    for (const [first2, others] of groups) {
      if (isWaiting(first2)) continue;
      groups.delete(first2);
      for (const other of others.filter(isWaiting)) {
        tried.add(other);
        askAlone(other);
      }
    }
  };
  var fail = ({ target, detail }) => {
    if (detail?.action !== MOUNT) return;
    loading.delete(target.id);
    const others = groups.get(target);
    if (!others) return;
    groups.delete(target);
    tried.add(target);
    askTogether(others.filter(isWaiting));
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
    lookForLeftOut();
    for (const placeholder of all(LAZY)) {
      if (known.has(placeholder)) continue;
      known.add(placeholder);
      if (placeholder.dataset.nitroLazy === "visible") seen.observe(placeholder);
      else ask2(placeholder);
    }
    for (const id of /* @__PURE__ */ new Set([...overheard.keys(), ...loading])) tell2(id);
  };
  var begin = () => {
    const watch = { attributeFilter: ["data-nitro-lazy"], childList: true, subtree: true };
    new MutationObserver(look).observe(document.documentElement, watch);
    look();
  };
  var startLazy = () => {
    hear("queued", ({ cause, id, root }) => {
      if (!cause?.type.startsWith("nitro:") || !root.matches(LAZY)) return true;
      if (loading.has(id) || !cause.type.startsWith("nitro:refresh-")) overheard.set(id, [...overheard.get(id) ?? [], cause]);
      return false;
    });
    on("nitro:error", fail);
    if (document.readyState === "complete") begin();
    else document.addEventListener("DOMContentLoaded", begin);
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
  var valueOf = (root, name) => inputsOf(root, name).map((input) => isTick(input) ? input.checked : input.value).join("\n");
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
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") query.append(name, value);
    return `${query}`;
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
  var hidden2 = /* @__PURE__ */ new Map();
  var mark = (root, action) => {
    root.classList.toggle("nitro-busy", !!action);
    if (action) root.setAttribute("aria-busy", "true");
    else root.removeAttribute("aria-busy");
    if (!root.classList.length) root.removeAttribute("class");
    for (const element of allOf("[data-nitro-loading]", root)) {
      const { nitroLoading } = element.dataset;
      element.hidden = !action || nitroLoading && nitroLoading !== action;
    }
  };
  var begin2 = ({ action, id, isQuiet, source }) => {
    const root = find(id);
    if (!root || isQuiet || /^(sync|nitro-mount)$/.test(action)) return;
    mark(root, action);
    const selector = source?.dataset.nitroHide;
    const element = selector && source.closest(selector);
    if (!element || !root.contains(element)) return;
    element.hidden = true;
    hidden2.set(id, element);
  };
  var end2 = ({ target, type }) => {
    const element = hidden2.get(target.id);
    hidden2.delete(target.id);
    if (element && type === "nitro:error") element.hidden = false;
    if (target.matches?.(ROOT)) mark(target);
  };
  var startLoading = () => {
    hear("leaving", begin2);
    on("nitro:action-complete nitro:error", end2);
    const rest = () => all(".nitro-busy").forEach((root) => mark(root));
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
  var each = (id, show3) => {
    const root = find(id);
    if (root) allOf(BAR, root).forEach(show3);
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
  var start = (adapter) => {
    if (Object.hasOwn(window, "nitro") && window.nitro?.call) return;
    const { version, untrusted: untrusted2 } = adapter;
    const found = window.htmx?.ajax && window.htmx.version;
    if (parseInt(found) !== version) {
      return console.error(`nitro-htmx${version}.js needs htmx ${version} before it, and found ${found || "none"}`);
    }
    distrust(untrusted2);
    startEntries();
    startOwn();
    startPress();
    startEvents();
    startForget();
    startBridge(adapter);
    startLive();
    startUploads();
    startLoading();
    startPolls();
    startToasts();
    startAddress();
    startLazy();
  };

  // nitro_htmx/client/nitro-htmx2.js
  start(htmx2);
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvZm9yZ2V0LmpzIiwgIi4uLy4uL2NsaWVudC90eXBpbmcuanMiLCAiLi4vLi4vY2xpZW50L2h0bXgyLmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9mb2N1cy5qcyIsICIuLi8uLi9jbGllbnQvbGluZXMuanMiLCAiLi4vLi4vY2xpZW50L2VudHJpZXMuanMiLCAiLi4vLi4vY2xpZW50L3RvYXN0cy5qcyIsICIuLi8uLi9jbGllbnQvb3duLmpzIiwgIi4uLy4uL2NsaWVudC9wcmVzcy5qcyIsICIuLi8uLi9jbGllbnQvYW5zd2Vycy5qcyIsICIuLi8uLi9jbGllbnQvZXZlbnRzLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2xhenkuanMiLCAiLi4vLi4vY2xpZW50L2xpdmUuanMiLCAiLi4vLi4vY2xpZW50L2xvYWRpbmcuanMiLCAiLi4vLi4vY2xpZW50L3BvbGxzLmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWRzLmpzIiwgIi4uLy4uL2NsaWVudC9zdGFydC5qcyIsICIuLi8uLi9jbGllbnQvbml0cm8taHRteDIuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoZXJlIHRoaW5ncyBhcmUgb24gdGhlIHBhZ2UsIGFuZCB3aG9zZSB0aGV5IGFyZS4gKi9cblxuLyoqIFdoYXQgdGhlIHNlcnZlciBoYXMgd3JpdHRlbiBhdCBvdXIgc2NyaXB0LiAqL1xuZXhwb3J0IGNvbnN0IG9wdGlvbnMgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5leHBvcnQgY29uc3QgUk9PVCA9ICdbZGF0YS1uaXRyby1jb21wb25lbnRdJztcblxubGV0IHVudHJ1c3RlZCA9ICcnO1xuLyoqIE5hbWUgd2hhdCBwZW9wbGUgd3JvdGU6IG5vdGhpbmcgaW4gdGhlcmUgYWN0cywgaXMgYm91bmQsIG9yIGlzIGEgY29tcG9uZW50LlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRpc3RydXN0ID0gKHNlbGVjdG9yKSA9PiB2b2lkICh1bnRydXN0ZWQgPSBzZWxlY3Rvcik7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1RydXN0ZWQgPSAoZWxlbWVudCkgPT4gIWVsZW1lbnQuY2xvc2VzdD8uKHVudHJ1c3RlZCk7XG5cbi8qKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcsIHJvb3Q/OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbCA9IChzZWxlY3Rvciwgcm9vdCA9IGRvY3VtZW50KSA9PiBbLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKGlzVHJ1c3RlZCk7XG5cbi8qKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmaXJzdCA9IChzZWxlY3RvcikgPT4gYWxsKHNlbGVjdG9yKVswXTtcblxuLyoqIEB0eXBlIHsoaWQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpbmQgPSAoaWQpID0+IGlkICYmIGZpcnN0KCcjJyArIENTUy5lc2NhcGUoaWQpKTtcblxuLyoqIFRoZSByb290IG9mIHRoZSBjb21wb25lbnQgdGhhdCBhbiBlbGVtZW50IGJlbG9uZ3MgdG8sIGJ5IGl0cyBzbG90cywgdG9vLlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCByb290T2YgPSAoZWxlbWVudCkgPT4ge1xuICBpZiAoIWlzVHJ1c3RlZChlbGVtZW50KSkgcmV0dXJuO1xuICBjb25zdCByb290ID0gZWxlbWVudC5jbG9zZXN0Py4oYCR7Uk9PVH0sW2RhdGEtbml0cm8tb3duZXJdYCk7XG4gIHJldHVybiBmaW5kKHJvb3Q/LmRhdGFzZXQubml0cm9Pd25lcikgPz8gcm9vdDtcbn07XG5cbi8qKiBXaGF0IGJlbG9uZ3MgdG8gdGhlIGNvbXBvbmVudCBvZiB0aGlzIHJvb3QsIGFuZCB0byBub25lIGluc2lkZS5cbiAqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdDogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBhbGxPZiA9IChzZWxlY3Rvciwgcm9vdCkgPT4gYWxsKHNlbGVjdG9yLCByb290KS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3RPZihlbGVtZW50KSA9PT0gcm9vdCk7XG5cbi8qKiBXaGV0aGVyIHRoZSBhZGRyZXNzIGlzIHRoYXQgb2YgYW4gYWN0aW9uIG9mIHRoZSBjb21wb25lbnQgYXJvdW5kIHRoZSBlbGVtZW50LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIHBhdGg6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc091cnMgPSAoZWxlbWVudCwgcGF0aCkgPT4gcGF0aD8uc3RhcnRzV2l0aChyb290T2YoZWxlbWVudCk/LmRhdGFzZXQubml0cm9VcmwgPz8gTmFOKTtcblxuZXhwb3J0IGNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEhlYXIgZXZlbnRzIGJlZm9yZSBldmVyeWJvZHkgZWxzZS5cbiAqIEB0eXBlIHsobmFtZXM6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uID0gKG5hbWVzLCBsaXN0ZW5lcikgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc3BsaXQoJyAnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gQ3VzdG9tRXZlbnR9ICovXG5leHBvcnQgY29uc3QgZXZlbnRPZiA9IChuYW1lLCBkZXRhaWwpID0+IG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUsIGRldGFpbCB9KTtcblxuLyoqIEB0eXBlIHsoYm9keTogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGhhc0ZpbGUgPSAoYm9keSkgPT4gYm9keSBpbnN0YW5jZW9mIEZvcm1EYXRhICYmIFsuLi5ib2R5LnZhbHVlcygpXS5zb21lKCh2YWx1ZSkgPT4gdmFsdWUgaW5zdGFuY2VvZiBCbG9iKTtcbiIsICIvKiBKb2JzLCBhbmQgd2hhdCB0aGUgZmVhdHVyZXMgaGVhciBvZiB0aGVtLCBpbiB0aGlzIG9yZGVyOlxuICogICBxdWV1ZWQgICAgYSBjb21wb25lbnQgYXNrcyBmb3Igc29tZXRoaW5nOyBhIGxpc3RlbmVyIHRoYXQgcmV0dXJucyBmYWxzZSBob2xkcyBpdCBiYWNrXG4gKiAgIGxlYXZpbmcgICBpdCBpcyBiZWluZyBzZW50LCBhbmQgbm9ib2R5IGhhcyBzdG9wcGVkIGl0XG4gKiAgIGFuc3dlcmVkICB0aGUgYW5zd2VyIGlzIG9uIHRoZSBwYWdlLCBvciB0aGVyZSB3YXMgbm9uZTsgaXRzIGV2ZW50cyBjb21lIG5leHRcbiAqICAgZG9uZSAgICAgIGl0cyBldmVudHMgaGF2ZSBhcnJpdmVkLCBvciBpdCB3YXMgZHJvcHBlZFxuICogYW5kIGJlc2lkZXM6IHVwbG9hZGluZyB7aWQsIHhocn0sIG9mIGZpbGVzIG9mIGEgY29tcG9uZW50OyBuYXZpZ2F0ZWQsIHdoZW4gaHRteCBoYXMgY2hhbmdlZCB0aGUgYWRkcmVzcztcbiAqIHJlc3RvcmVkLCB3aGVuIGh0bXggaGFzIHB1dCB0aGUgSFRNTCBvZiBhbiBlYXJsaWVyIHBhZ2UgYmFjay5cbiAqL1xuaW1wb3J0IHsgYWRkcmVzcyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IGpvYnMgPSBuZXcgRXZlbnRUYXJnZXQoKTsgLy8gYSBsaXN0ZW5lciB0aGF0IHRocm93cyBzdG9wcyBubyBvdGhlciwgYW5kIG5vIGpvYlxuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGxpc3RlbmVyOiAoam9iOiBhbnkpID0+IGFueSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBoZWFyID0gKG5hbWUsIGxpc3RlbmVyKSA9PlxuICBqb2JzLmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIGlmIChsaXN0ZW5lcihldmVudC5kZXRhaWwpID09PSBmYWxzZSkgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgZGV0YWlsPzogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGFubm91bmNlID0gKG5hbWUsIGRldGFpbCkgPT4gam9icy5kaXNwYXRjaEV2ZW50KG5ldyBDdXN0b21FdmVudChuYW1lLCB7IGNhbmNlbGFibGU6IHRydWUsIGRldGFpbCB9KSk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIG1vcmU/OiBQYXJ0aWFsPEpvYj4pID0+IEpvYn0gKi9cbmV4cG9ydCBjb25zdCBuZXdKb2IgPSAocm9vdCwgYWN0aW9uLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGJvZHkgPSBuZXcgRm9ybURhdGEoKTtcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCAnJyk7IC8vIGhvbGRzIHRoZSBmaXJzdCBwbGFjZSwgZm9yIERqYW5nbyB0byByZWFkIHdoYXRldmVyIGlzIGN1dCBvZmZcbiAgcmV0dXJuIHtcbiAgICBpZDogcm9vdC5pZCxcbiAgICBjb21wb25lbnQ6IHJvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudCxcbiAgICBhY3Rpb24sXG4gICAgcGF0aDogYCR7cm9vdC5kYXRhc2V0Lm5pdHJvVXJsfSR7ZW5jb2RlVVJJQ29tcG9uZW50KGFjdGlvbil9L2AsXG4gICAgcm9vdCxcbiAgICBwYWdlOiBhZGRyZXNzKCksXG4gICAgYm9keSxcbiAgICBzZW50OiBuZXcgTWFwKCksXG4gICAgY2hhaW46IFtdLFxuICAgIGNvdW50czoge30sXG4gICAgLi4ubW9yZSxcbiAgfTtcbn07XG5cbi8qKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBhcmdzOiBvYmplY3QpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYWRkQXJndW1lbnRzID0gKGJvZHksIGFyZ3MpID0+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKGFyZ3MpKSB7XG4gICAgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUgOiBbdmFsdWVdKSB7XG4gICAgICBjb25zdCBpc0pzb24gPSBpdGVtICYmIHR5cGVvZiBpdGVtID09PSAnb2JqZWN0JyAmJiAhKGl0ZW0gaW5zdGFuY2VvZiBCbG9iKTtcbiAgICAgIGJvZHkuYXBwZW5kKG5hbWUsIGlzSnNvbiA/IEpTT04uc3RyaW5naWZ5KGl0ZW0pIDogaXRlbSA/PyAnJyk7XG4gICAgfVxuICB9XG59O1xuIiwgIi8qIFdoYXQgYm90aCB2ZXJzaW9ucyBvZiBodG14IGhhdmUgaW4gY29tbW9uLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaGFzRmlsZSwgaXNPdXJzLCBvbiwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uSHRteCA9IChuYW1lLCBsaXN0ZW5lcikgPT4gb24oYGh0bXg6JHtuYW1lfWAsIChldmVudCkgPT4gbGlzdGVuZXIoZXZlbnQsIGV2ZW50LmRldGFpbCkpO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7IC8vIG90aGVycyBzZWUgaXQgbGVhdmVcbn07XG5cbi8qKiBHaXZlIGEgcmVxdWVzdCBvZiBhIGNvbXBvbmVudCB0byB0aGUgYnJpZGdlIGluc3RlYWQgb2Ygc2VuZGluZyBpdC5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSwgYXNrOiAoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWQsIGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGdyYWIgPSAoZXZlbnQsIGFzaywgY2F1Z2h0KSA9PiB7XG4gIGlmICghaXNPdXJzKGNhdWdodC5lbGVtZW50LCBjYXVnaHQucGF0aCkpIHJldHVybjtcbiAgc3RvcChldmVudCk7XG4gIGFzayhjYXVnaHQpO1xufTtcblxuLyoqIFdoZXJlIHRoZSBwYWdlIGhhcyBhbiBodG14IG9mIHRoZSBvdGhlciB2ZXJzaW9uIGFzIHdlbGwsIHRoYXQgb25lIGxlYXZlcyBvdXIgZWxlbWVudHMgYWxvbmUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGVsZW1lbnQ/OiBhbnksIHBhdGg/OiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkUml2YWwgPSAobmFtZSwgcmVhZCkgPT5cbiAgb25IdG14KG5hbWUsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbGVtZW50LCBwYXRoIH0gPSByZWFkKGRldGFpbCk7XG4gICAgaWYgKGVsZW1lbnQgJiYgaXNPdXJzKGVsZW1lbnQsIHBhdGgpKSBzdG9wKGV2ZW50KTtcbiAgfSk7XG5cbi8qKiBodG14IHB1dHMgZWxlbWVudHMgb24gdGhlIHBhZ2Ugc29tZSB0aW1lIGJlZm9yZSBpdCBsaXN0ZW5zIHRvIHRoZW0sIHdoaWNoIGl0IHRlbGxzIGJ5IHRoZSBldmVudCBgbmFtZWAuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBodXJyeSA9IChuYW1lKSA9PiB7XG4gIGNvbnN0IHNlZW4gPSBuZXcgV2Vha1NldCgpO1xuICBvbkh0bXgobmFtZSwgKHsgdGFyZ2V0IH0pID0+IHNlZW4uYWRkKHRhcmdldCkpO1xuICBvbignY2xpY2sgc3VibWl0IGNoYW5nZSBpbnB1dCBrZXlkb3duJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gdGFyZ2V0LmNsb3Nlc3Q/LignW2h4LXBvc3RdLFtkYXRhLWh4LXBvc3RdJyk7XG4gICAgaWYgKCFlbGVtZW50IHx8IHNlZW4uaGFzKGVsZW1lbnQpKSByZXR1cm47XG4gICAgaWYgKGlzT3VycyhlbGVtZW50LCBlbGVtZW50LmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpID8/IGVsZW1lbnQuZGF0YXNldC5oeFBvc3QpKSB3aW5kb3cuaHRteC5wcm9jZXNzKGVsZW1lbnQpO1xuICB9KTtcbn07XG5cbi8qKiBUZWxsIHdoYXQgbGVhdmVzLCBvbmNlIGFsbCBvdGhlcnMgaGFkIHRoZSBjaGFuY2UgdG8gc3RvcCBpdC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgam9iPzogSm9iLCBlbGVtZW50OiBhbnksIGJvZHk6IGFueSwgeGhyOiAoKSA9PiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3YXRjaExlYXZpbmcgPSAobmFtZSwgcmVhZCkgPT5cbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoYGh0bXg6JHtuYW1lfWAsICgvKiogQHR5cGUge2FueX0gKi8geyBkZWZhdWx0UHJldmVudGVkLCBkZXRhaWwgfSkgPT4ge1xuICAgIGlmIChkZWZhdWx0UHJldmVudGVkKSByZXR1cm47XG4gICAgY29uc3QgeyBqb2IsIGVsZW1lbnQsIGJvZHksIHhociB9ID0gcmVhZChkZXRhaWwpO1xuICAgIGNvbnN0IGlkID0gcm9vdE9mKGVsZW1lbnQpPy5pZDtcbiAgICBpZiAoaWQgJiYgaGFzRmlsZShib2R5KSkgYW5ub3VuY2UoJ3VwbG9hZGluZycsIHsgaWQsIHhocjogeGhyKCkgfSk7XG4gICAgaWYgKGpvYikgYW5ub3VuY2UoJ2xlYXZpbmcnLCBqb2IpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIHRvOiB7IHJvb3Q6IGFueSwgc291cmNlOiBhbnksIGhlYWRlcnM6IGFueSB9LCBtb3JlPzogb2JqZWN0KSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGFqYXggPSAoam9iLCB7IHJvb3Q6IHRhcmdldCwgc291cmNlLCBoZWFkZXJzIH0sIG1vcmUpID0+IHtcbiAgaWYgKGhhc0ZpbGUoam9iLmJvZHkpKSBzb3VyY2Uuc2V0QXR0cmlidXRlKCdoeC1lbmNvZGluZycsICdtdWx0aXBhcnQvZm9ybS1kYXRhJyk7XG4gIC8vIFZhbGlkYXRlZCBhdCB0aGUgY2xpY2suXG4gIGNvbnN0IGV2ZW50ID0geyBuaXRybzogam9iLCBzdWJtaXR0ZXI6IHsgZm9ybU5vVmFsaWRhdGU6IHRydWUgfSB9O1xuICByZXR1cm4gd2luZG93Lmh0bXguYWpheCgnUE9TVCcsIGpvYi5wYXRoLCB7IHNvdXJjZSwgdGFyZ2V0LCBoZWFkZXJzLCBldmVudCwgLi4ubW9yZSB9KTtcbn07XG4iLCAiLyogRm9ybSBmaWVsZHMgYW5kIG90aGVyIGNvbnRyb2xzOiB3aGF0IHN0YW5kcyBpbiB0aGVtLCB3aGF0IHRoZSBzZXJ2ZXIgZ2F2ZSwgYW5kIHdoYXQgdHJhdmVscyB3aXRoIGEgam9iLiAqL1xuaW1wb3J0IHsgaXNUcnVzdGVkLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5leHBvcnQgY29uc3QgRklFTERTID0gJ2lucHV0LHNlbGVjdCx0ZXh0YXJlYSc7XG5leHBvcnQgY29uc3QgVFlQRUQgPVxuICAndGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sW3R5cGU9ZmlsZV0sW3R5cGU9YnV0dG9uXSxbdHlwZT1zdWJtaXRdLFt0eXBlPXJlc2V0XSknO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaXNUaWNrID0gKHsgdHlwZSB9KSA9PiAvY2hlY2tib3h8cmFkaW8vLnRlc3QodHlwZSk7XG5cbi8qKiBAdHlwZSB7KHNvbWU6IGFueVtdLCBvdGhlcnM6IGFueVtdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzU2FtZSA9IChzb21lLCBvdGhlcnMpID0+IHNvbWUubGVuZ3RoID09PSBvdGhlcnMubGVuZ3RoICYmIHNvbWUuZXZlcnkoKHZhbHVlLCBhdCkgPT4gdmFsdWUgPT09IG90aGVyc1thdF0pO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgdmFsdWVzT2YgPSAoZmllbGQpID0+IHtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5jaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmllbGQub3B0aW9ucykgcmV0dXJuIFsuLi5maWVsZC5zZWxlY3RlZE9wdGlvbnNdLm1hcCgob3B0aW9uKSA9PiBvcHRpb24udmFsdWUpO1xuICByZXR1cm4gWy4uLihmaWVsZC5maWxlcyA/PyBbZmllbGQudmFsdWVdKV07XG59O1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIGdhdmU6IHdoYXQgYSByZXNldCB3b3VsZCBicmluZy5cbiAqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGdpdmVuID0gKGZpZWxkKSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCBmaWxlcywgbXVsdGlwbGUsIG9wdGlvbnMsIHNpemUgfSA9IGZpZWxkO1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmRlZmF1bHRDaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmlsZXMpIHJldHVybiBbXTtcbiAgaWYgKG9wdGlvbnMpIHtcbiAgICBjb25zdCBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+IG9wdGlvbi5kZWZhdWx0U2VsZWN0ZWQpO1xuICAgIGlmICghbXVsdGlwbGUpIGNob3Nlbi5zcGxpY2UoMCwgY2hvc2VuLmxlbmd0aCAtIDEpOyAvLyB0aGUgbGFzdFxuICAgIGlmICghbXVsdGlwbGUgJiYgIWNob3NlblswXSAmJiBzaXplIDwgMikgY2hvc2VuLnB1c2goLi4uWy4uLm9wdGlvbnNdLmZpbHRlcigob25lKSA9PiAhb25lLm1hdGNoZXMoJzpkaXNhYmxlZCcpKS5zbGljZSgwLCAxKSk7XG4gICAgcmV0dXJuIGNob3Nlbi5tYXAoKHsgdmFsdWUgfSkgPT4gdmFsdWUpO1xuICB9XG4gIGlmIChmaWVsZC52YWx1ZSA9PT0gZGVmYXVsdFZhbHVlKSByZXR1cm4gW2RlZmF1bHRWYWx1ZV07XG4gIGNvbnN0IGNsb25lID0gZmllbGQuY2xvbmVOb2RlKCk7IC8vIGtub3dzIHdoYXQgaXRzIHR5cGUgbWFrZXMgb2YgYSB2YWx1ZTogb2Ygbm8gY29sb3VyLCBibGFja1xuICBjbG9uZS52YWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbiAgcmV0dXJuIFtjbG9uZS52YWx1ZV07XG59O1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55LCB2YWx1ZXM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdyaXRlID0gKGZpZWxkLCB2YWx1ZXMpID0+IHtcbiAgaWYgKGlzU2FtZSh2YWx1ZXMsIHZhbHVlc09mKGZpZWxkKSkpIHJldHVybjsgLy8gd3JpdGluZyBtb3ZlcyB0aGUgY2FyZXRcbiAgaWYgKGlzVGljayhmaWVsZCkpIGZpZWxkLmNoZWNrZWQgPSB2YWx1ZXMubGVuZ3RoO1xuICBlbHNlIGlmIChmaWVsZC5vcHRpb25zKSBmb3IgKGNvbnN0IG9wdGlvbiBvZiBmaWVsZC5vcHRpb25zKSBvcHRpb24uc2VsZWN0ZWQgPSB2YWx1ZXMuaW5jbHVkZXMob3B0aW9uLnZhbHVlKTtcbiAgZWxzZSBpZiAoZmllbGQuZmlsZXMpIHtcbiAgICBjb25zdCB0cmFuc2ZlciA9IG5ldyBEYXRhVHJhbnNmZXIoKTtcbiAgICBmb3IgKGNvbnN0IGZpbGUgb2YgdmFsdWVzKSB0cmFuc2Zlci5pdGVtcy5hZGQoZmlsZSk7XG4gICAgZmllbGQuZmlsZXMgPSB0cmFuc2Zlci5maWxlcztcbiAgfSBlbHNlIGZpZWxkLnZhbHVlID0gdmFsdWVzO1xufTtcblxuLyoqIFdoYXQgYSBidXR0b24gZG9lcywgb3IgdGhlIGZvcm0gdGhhdCBpdCBzZW5kcy5cbiAqIEB0eXBlIHsoY29udHJvbDogYW55KSA9PiBzdHJpbmdbXX0gKi9cbmV4cG9ydCBjb25zdCBkb2luZ09mID0gKGNvbnRyb2wpID0+IHtcbiAgY29uc3QgYXNrZXIgPSAoY29udHJvbC50eXBlID09PSAnc3VibWl0JyAmJiAhY29udHJvbC5oYXNBdHRyaWJ1dGUoJ2h4LXBvc3QnKSAmJiBjb250cm9sLmZvcm0pIHx8IGNvbnRyb2w7XG4gIHJldHVybiBbYXNrZXIuZ2V0QXR0cmlidXRlKCdoeC1wb3N0JykgPz8gYXNrZXIuZ2V0QXR0cmlidXRlKCdocmVmJyksIGFza2VyLmRhdGFzZXQubml0cm9BcmdzXTtcbn07XG5cbi8qKiBXaGF0ZXZlciBjYW4gaGF2ZSBhIHZhbHVlIG9yIHRoZSBmb2N1cywgYnkga2V5cyB0aGF0IG91dGxpdmUgdGhlIGVsZW1lbnRzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IE1hcDxzdHJpbmcsIGFueT59ICovXG5leHBvcnQgY29uc3QgY29udHJvbHNPZiA9IChyb290KSA9PiB7XG4gIGNvbnN0IGNvdW50cyA9IG5ldyBNYXAoKTtcbiAgY29uc3QgY29udHJvbHMgPSBuZXcgTWFwKCk7XG4gIGZvciAoY29uc3QgY29udHJvbCBvZiByb290LnF1ZXJ5U2VsZWN0b3JBbGwoRklFTERTICsgJyxhLGJ1dHRvbixzdW1tYXJ5LFt0YWJpbmRleF0nKSkge1xuICAgIGNvbnN0IHsgZm9ybSwgaWQsIGxvY2FsTmFtZSwgbmFtZSwgdmFsdWUgfSA9IGNvbnRyb2w7XG4gICAgLy8gQ291bnRlZCBpbiBlYWNoIGNoaWxkLCBhbmQgaW4gZWFjaCBzbG90LCBieSBpdHNlbGY6IHRoZXkgY29tZSwgZ28gYW5kIGNoYW5nZSBwbGFjZXMuXG4gICAgY29uc3QgaG9tZSA9IGNvbnRyb2wuY2xvc2VzdCgnW2RhdGEtbml0cm8tY29tcG9uZW50XSxbZGF0YS1uaXRyby1zbG90XScpLmlkO1xuICAgIC8vIEEgZm9ybSdzIGFyZ3VtZW50cyBuYW1lIHRoZSByb3cgb2YgaXRzIGlucHV0cy5cbiAgICBjb25zdCBvd24gPSBpZCB8fCBbbG9jYWxOYW1lLCBuYW1lLCBpc1RpY2soY29udHJvbCkgJiYgdmFsdWUsIGZvcm0/LmRhdGFzZXQubml0cm9BcmdzLCAuLi5kb2luZ09mKGNvbnRyb2wpXTtcbiAgICBjb25zdCBrZXkgPSBbaXNUcnVzdGVkKGNvbnRyb2wpLCBob21lLCBvd25dLmpvaW4oKTtcbiAgICBjb3VudHMuc2V0KGtleSwgKGNvdW50cy5nZXQoa2V5KSA/PyAwKSArIDEpO1xuICAgIGNvbnRyb2xzLnNldChgJHtrZXl9ICR7Y291bnRzLmdldChrZXkpfWAsIGNvbnRyb2wpO1xuICB9XG4gIHJldHVybiBjb250cm9scztcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuY29uc3QgZm9ybU9mID0gKGVsZW1lbnQpID0+IChlbGVtZW50Py5sb2NhbE5hbWUgIT09ICdmb3JtJyAmJiBlbGVtZW50Py5mb3JtKSB8fCAoZWxlbWVudD8uY2xvc2VzdCgnZm9ybScpID8/IG51bGwpO1xuXG4vKiogVGFrZSBvdXQgd2hhdCBodG14IGhhcyByZWFkIGluIGEgZmllbGQuXG4gKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBmaWVsZDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgd2l0aGRyYXcgPSAoYm9keSwgZmllbGQpID0+IHtcbiAgY29uc3QgbGVmdCA9IGJvZHkuZ2V0QWxsKGZpZWxkLm5hbWUpO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlc09mKGZpZWxkKSkge1xuICAgIGNvbnN0IGF0ID0gbGVmdC5sYXN0SW5kZXhPZih2YWx1ZSk7XG4gICAgaWYgKGF0ID49IDApIGxlZnQuc3BsaWNlKGF0LCAxKTtcbiAgfVxuICBib2R5LmRlbGV0ZShmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiBsZWZ0KSBib2R5LmFwcGVuZChmaWVsZC5uYW1lLCB2YWx1ZSk7XG59O1xuXG4vKiogTm90ZSB0aGUgZmllbGRzIHRoYXQgdHJhdmVsIHdpdGggYSBqb2IuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWRGaWVsZHMgPSAoeyBhY3Rpb24sIGJvZHksIHJvb3QsIHNlbnQsIHNvdXJjZSB9KSA9PiB7XG4gIGNvbnN0IG5lYXIgPSBuZXcgU2V0KCk7IC8vIHdoYXQgaXMgYm91bmQgaW4gdGhlIGZvcm0gb2Ygd2hhdCBhc2tzXG4gIGNvbnN0IGZhciA9IG5ldyBTZXQoKTtcbiAgY29uc3QgZm9ybSA9IGZvcm1PZihzb3VyY2UpO1xuICBjb25zdCBmaWVsZHMgPSBhY3Rpb24gPT09ICdyZWZyZXNoJyA/IFtdIDogWy4uLmNvbnRyb2xzT2Yocm9vdCldLmZpbHRlcigoWywgY29udHJvbF0pID0+IGNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5ldyBTZXQoYm9keS5rZXlzKCkpKSBpZiAobmFtZS5zdGFydHNXaXRoKCduaXRyby0nKSkgYm9keS5kZWxldGUobmFtZSk7XG4gIGZvciAoY29uc3QgWywgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghaXNUcnVzdGVkKGZpZWxkKSAmJiBmb3JtID09PSBmb3JtT2YoZmllbGQpICYmIGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykpIHdpdGhkcmF3KGJvZHksIGZpZWxkKTtcbiAgfVxuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoYm9keS5rZXlzKCkpO1xuICBmb3IgKGNvbnN0IFtrZXksIGZpZWxkXSBvZiBmaWVsZHMpIHtcbiAgICBpZiAocm9vdE9mKGZpZWxkKSAhPT0gcm9vdCkgY29udGludWU7XG4gICAgY29uc3QgeyBuaXRyb01vZGVsIH0gPSBmaWVsZC5kYXRhc2V0O1xuICAgIGlmIChuaXRyb01vZGVsKSAoZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSA/IG5lYXIgOiBmYXIpLmFkZChuaXRyb01vZGVsKTtcbiAgICBjb25zdCBpc0JvdW5kID0gbml0cm9Nb2RlbCAmJiBmaWVsZC5tYXRjaGVzKCc6ZW5hYmxlZCcpO1xuICAgIGlmIChpc0JvdW5kIHx8IG5hbWVzLmhhcyhmaWVsZC5uYW1lKSkgc2VudC5zZXQoa2V5LCB7IGZpZWxkLCBpc0JvdW5kLCB2YWx1ZXM6IHZhbHVlc09mKGZpZWxkKSB9KTtcbiAgfVxuICAvLyBOb3Qgd2hhdCBtYWtlcyB0aGUgYWN0aW9uIHdhaXQ6IGl0cyBvd24gZm9ybSBhbG9uZSBkb2VzLlxuICBjb25zdCBvdGhlcnMgPSBbLi4uZmFyXS5maWx0ZXIoKG5hbWUpID0+ICFuZWFyLmhhcyhuYW1lKSk7XG4gIGlmIChvdGhlcnNbMF0gJiYgYWN0aW9uICE9PSAnc3luYycpIGJvZHkuc2V0KCduaXRyby1vdGhlcnMnLCBvdGhlcnMuam9pbigpKTtcbn07XG4iLCAiLyogRmlyZWZveCBwdXRzIGJhY2sgYXQgYSByZWxvYWQgd2hhdCBzdG9vZCBpbiBhbiBpbnB1dCB3aGVuIGl0IHdlbnQsIHRob3VnaCB0aGUgc2VydmVyIGtub3dzIGJldHRlci4gU28gdGhvc2VcbiAqIHRoYXQgZ28sIHdpdGggdGhlaXIgcm9vdCBvciB0aGUgcGFnZSwgYW5kIGhhdmUgbm90aGluZyB0aGF0IGlzIG5vdCBzZW50IHlldCwgYXJlIHJlc2V0IGJlZm9yZS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1tb2RlbCBvZiBhbiBpbnB1dC4gSGVhcnM6IHBhZ2VoaWRlLlxuICovXG5pbXBvcnQgeyBpc1RpY2sgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBEbyBhcyBpZiBub3RoaW5nIGhhZCBiZWVuIGVudGVyZWQ7IHNjcmlwdHMgaGF2ZSBubyBvdGhlciB3b3JkIGZvciBpdC5cbiAqIEB0eXBlIHsoaW5wdXRzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZXNldCA9IChpbnB1dHMpID0+IHtcbiAgY29uc3QgZm9ybSA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ2Zvcm0nKTtcbiAgZm9ybS5pZCA9ICduaXRyby1mb3Jnb3R0ZW4nO1xuICBkb2N1bWVudC5ib2R5LmFwcGVuZChmb3JtKTtcbiAgY29uc3Qgb3duZXJzID0gaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmdldEF0dHJpYnV0ZSgnZm9ybScpKTtcbiAgZm9yIChjb25zdCBpbnB1dCBvZiBpbnB1dHMpIGlucHV0LnNldEF0dHJpYnV0ZSgnZm9ybScsIGZvcm0uaWQpO1xuICBmb3JtLnJlc2V0KCk7XG4gIGlucHV0cy5mb3JFYWNoKChpbnB1dCwgYXQpID0+IG93bmVyc1thdF0gPT09IG51bGwgPyBpbnB1dC5yZW1vdmVBdHRyaWJ1dGUoJ2Zvcm0nKSA6IGlucHV0LnNldEF0dHJpYnV0ZSgnZm9ybScsIG93bmVyc1thdF0pKTtcbiAgZm9ybS5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0FzR2l2ZW4gPSAoaW5wdXQpID0+IHtcbiAgaWYgKGlucHV0Lm9wdGlvbnMpIHJldHVybiBbLi4uaW5wdXQub3B0aW9uc10uZXZlcnkoKHsgc2VsZWN0ZWQsIGRlZmF1bHRTZWxlY3RlZCB9KSA9PiBzZWxlY3RlZCA9PT0gZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKGlzVGljayhpbnB1dCkpIHJldHVybiBpbnB1dC5jaGVja2VkID09PSBpbnB1dC5kZWZhdWx0Q2hlY2tlZDtcbiAgcmV0dXJuIGlucHV0LnZhbHVlID09PSBpbnB1dC5kZWZhdWx0VmFsdWUgJiYgIWlucHV0LnZhbGlkaXR5LmJhZElucHV0OyAvLyBoYWxmIGEgZGF0ZVxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0Rm9yZ2V0ID0gKCkgPT4ge1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiByZXNldChbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnW2RhdGEtbml0cm8tbW9kZWxdJyldLmZpbHRlcihpc0FzR2l2ZW4pKSk7XG4gIC8vIE9mIGEgbWVudSBGaXJlZm94IHRha2VzIGEgbm90ZSBpbiBhbnkgY2FzZS5cbiAgY29uc3QgW25hdmlnYXRpb25dID0gLyoqIEB0eXBlIHthbnlbXX0gKi8gKHBlcmZvcm1hbmNlLmdldEVudHJpZXNCeVR5cGUoJ25hdmlnYXRpb24nKSk7XG4gIGNvbnN0IG1lbnVzID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ3NlbGVjdFtkYXRhLW5pdHJvLW1vZGVsXScpXTtcbiAgaWYgKG5hdmlnYXRpb24/LnR5cGUgPT09ICdyZWxvYWQnKSByZXNldChtZW51cy5maWx0ZXIoKG1lbnUpID0+IG1lbnUgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbn07XG4iLCAiLyogS2VlcHMgdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluLCB3aGVyZSBodG14IDIgcHV0cyBuZXcgZWxlbWVudHMgaW4gdGhlIHBsYWNlIG9mIGFsbC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1jb21wb25lbnQgb2YgYSByb290OyBkYXRhLW5pdHJvLXVwZGF0ZSBvZiB3aGF0IHN0YW5kcyBpbiBzbG90czsgaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14XG4gKiAgIHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICogSGVhcnM6IGh0bXg6YmVmb3JlQ2xlYW51cEVsZW1lbnQsIHdoZW4gdGhlIG5ldyByb290IHN0YW5kcyBiZWZvcmUgdGhlIG9sZCBvbmU7IGh0bXg6YWZ0ZXJTZXR0bGUsIHdoZW4gaXRcbiAqICAgaGFzIGl0cyBsYXN0IGF0dHJpYnV0ZXMuXG4gKlxuICogVGhlIGJyaWRnZSBjYXJyaWVzIG92ZXIgd2hhdCBzY3JpcHRzIGNhbiByZWFkOiB0ZXh0LCBhbmQgaXRzIGNhcmV0LiBUaGV5IGNhbiByZWFkIG5laXRoZXIgaGFsZiBhIGRhdGUgbm9yXG4gKiBhIGxvbmVseSBtaW51cywgYW5kIGJyb3dzZXJzIGhhdmUgbm8gd29yZCBmb3IgdGhlIGNhcmV0IG9mIG51bWJlcnMgYW5kIGVtYWlsIGFkZHJlc3Nlcy5cbiAqXG4gKiBTbyB0aGUgaW5wdXQgaXRzZWxmIG1vdmVzIGludG8gdGhlIG5ldyBIVE1MLiBJbiBGaXJlZm94IG9uZSB0aGF0IGhhcyBwYXJ0cywgc3VjaCBhcyBhIGRhdGUsIGJlZ2lucyBhZ2FpbiBhdCB0aGVcbiAqIGZpcnN0IHdoZW4gaXQgaXMgbW92ZWQsIHNvIGl0IHN0YXlzOiB0aGUgZWxlbWVudHMgYXJvdW5kIGl0LCB1cCB0byB0aGUgcm9vdCwgc3RheSB3aXRoIGl0LCBhbmQgd2hhdCBzdGFuZHNcbiAqIGJlc2lkZSBlYWNoIG9mIHRoZW0gaXMgcmVwbGFjZWQuIEFuIGV4dGVuc2lvbiBvZiBodG14IDIgZG9lcyB0aGF0LCB3aGljaCB0aGUgcm9vdCBoYXMgZm9yIG9uZSBzd2FwLlxuICovXG5pbXBvcnQgeyBGSUVMRFMsIFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgcmVzZXQgfSBmcm9tICcuL2ZvcmdldC5qcyc7XG5pbXBvcnQgeyBvbkh0bXggfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgUk9PVCwgYWxsIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgSEFTX1BBUlRTID0gJ2lucHV0OmlzKFt0eXBlPWRhdGVdLFt0eXBlPXRpbWVdLFt0eXBlPW1vbnRoXSxbdHlwZT13ZWVrXSxbdHlwZT1kYXRldGltZS1sb2NhbF0pJztcbmNvbnN0IEFST1VORCA9ICduaXRyby1hcm91bmQnOyAvLyB0aGUgZXh0ZW5zaW9uLCBhbmQgaXRzIHdheSB0byBzd2FwXG4vKiogQHR5cGUge3sgaW5wdXQ6IGFueSwgZnJlc2g6IGFueSB9IHwgbnVsbH0gKi9cbmxldCBrZXB0ID0gbnVsbDsgLy8gdGhlIGlucHV0LCBhbmQgdGhlIG5ldyBvbmUgd2hvc2UgcGxhY2UgaXQgdGFrZXNcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgaW5wdXQ6IGFueSkgPT4gYW55fSAqL1xuY29uc3Qgb25seSA9IChyb290LCB7IGlkLCBuYW1lLCB0eXBlIH0pID0+IHtcbiAgY29uc3QgZm91bmQgPSBhbGwoVFlQRUQsIHJvb3QpLmZpbHRlcigoaW5wdXQpID0+IGlucHV0LnR5cGUgPT09IHR5cGUgJiYgKGlkID8gaW5wdXQuaWQgPT09IGlkIDogaW5wdXQubmFtZSA9PT0gbmFtZSkpO1xuICByZXR1cm4gZm91bmQubGVuZ3RoID09PSAxICYmIGZvdW5kWzBdOyAvLyBvZiBzZXZlcmFsLCByb3dzIG1heWJlLCBub2JvZHkga25vd3Mgd2hpY2hcbn07XG5cbi8qKiBAdHlwZSB7KG9sZDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qga2VlcCA9IChvbGQpID0+IHtcbiAgY29uc3QgZnJlc2ggPSBvbGQubWF0Y2hlcz8uKFJPT1QpICYmIG9sZC5wcmV2aW91c0VsZW1lbnRTaWJsaW5nO1xuICBpZiAoIWZyZXNoIHx8IGZyZXNoLmlkICE9PSBvbGQuaWQpIHJldHVybjtcbiAgY29uc3QgaW5wdXQgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBjb25zdCBwbGFjZSA9IGlucHV0Py5tYXRjaGVzKFRZUEVEKSAmJiBvbmx5KG9sZCwgaW5wdXQpID09PSBpbnB1dCAmJiBvbmx5KGZyZXNoLCBpbnB1dCk7XG4gIGlmIChwbGFjZSkge1xuICAgIC8vIFRoZSBmaXJzdCB0YWtlcyBmb2N1cyBhbmQgYSBjb21wb3NpdGlvbiB1bmRlciB3YXkgYWxvbmc7IHRoZSBicmlkZ2UgZ2l2ZXMgdGhlIGZvY3VzIGJhY2sgYWZ0ZXIgdGhlIHNlY29uZC5cbiAgICBpZiAocGxhY2UucGFyZW50Tm9kZS5tb3ZlQmVmb3JlKSBwbGFjZS5wYXJlbnROb2RlLm1vdmVCZWZvcmUoaW5wdXQsIHBsYWNlKTtcbiAgICBlbHNlIHBsYWNlLmJlZm9yZShpbnB1dCk7XG4gICAga2VwdCA9IHsgaW5wdXQsIGZyZXNoOiBwbGFjZSB9O1xuICB9XG4gIHJlc2V0KFsuLi5vbGQucXVlcnlTZWxlY3RvckFsbChGSUVMRFMpXSk7IC8vIHRoZSBicmlkZ2UgaGFzIHdyaXR0ZW4gZG93biB3aGF0IHRoZXkgaGVsZFxufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBmcmVzaDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZHJlc3MgPSAoZWxlbWVudCwgeyBhdHRyaWJ1dGVzLCBkZWZhdWx0VmFsdWUgfSkgPT4ge1xuICBmb3IgKGNvbnN0IHsgbmFtZSB9IG9mIFsuLi5lbGVtZW50LmF0dHJpYnV0ZXNdKSBpZiAoIWF0dHJpYnV0ZXMuZ2V0TmFtZWRJdGVtKG5hbWUpKSBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIHZhbHVlIH0gb2YgYXR0cmlidXRlcykgaWYgKGVsZW1lbnQuZ2V0QXR0cmlidXRlKG5hbWUpICE9PSB2YWx1ZSkgZWxlbWVudC5zZXRBdHRyaWJ1dGUobmFtZSwgdmFsdWUpO1xuICAvLyBBIHRleHRhcmVhJ3MgaXMgbm8gYXR0cmlidXRlLiBTZXR0aW5nIGl0IHRvIHRoZSBzYW1lIHRha2VzIGhhbGYgYSBkYXRlIGF3YXkuXG4gIGlmIChlbGVtZW50LmRlZmF1bHRWYWx1ZSAhPT0gZGVmYXVsdFZhbHVlKSBlbGVtZW50LmRlZmF1bHRWYWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbn07XG5cbmNvbnN0IHNldHRsZSA9ICgpID0+IHtcbiAgaWYgKCFrZXB0KSByZXR1cm47XG4gIGNvbnN0IHsgaW5wdXQsIGZyZXNoIH0gPSBrZXB0O1xuICBrZXB0ID0gbnVsbDtcbiAgZHJlc3MoaW5wdXQsIGZyZXNoKTtcbiAgZnJlc2gucmVtb3ZlKCk7XG4gIHdpbmRvdy5odG14LnByb2Nlc3MoaW5wdXQpO1xufTtcblxuLyoqIEB0eXBlIHtNYXA8YW55LCBzdHJpbmc+fSAqL1xuY29uc3QgaGlkZGVuID0gbmV3IE1hcCgpOyAvLyB3aGF0IGh0bXggd291bGQgbW92ZSBpZiBpdCBrbmV3IGl0cyBpZFxuXG4vKiogRmluZCB3aGF0IHN0YXlzLCBmcm9tIHRoZSBvdXRzaWRlIHRvIHRoZSBpbnB1dCBvciB0byB3aGF0IGh0bXggcHJlc2VydmVzIGFyb3VuZCBpdCwgZWFjaCB3aXRoIHRoZSBuZXdcbiAqIGVsZW1lbnQgd2hvc2UgcGxhY2UgaXQgaGFzLiBOb3RoaW5nLCBpZiB0aGV5IGRvIG5vdCBzdGFuZCBpbiB0aGUgc2FtZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsob2xkOiBhbnksIGZyZXNoOiBhbnkpID0+IGFueVtdW10gfCB1bmRlZmluZWR9ICovXG5jb25zdCB3YXlUbyA9IChvbGQsIGZyZXNoKSA9PiB7XG4gIGxldCBpbm5lciA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGxldCBwbGFjZSA9IG9ubHkob2xkLCBpbm5lcikgPT09IGlubmVyICYmIG9ubHkoZnJlc2gsIGlubmVyKTtcbiAgZm9yIChsZXQgZWxlbWVudCA9IGlubmVyOyBlbGVtZW50ICE9PSBvbGQ7IGVsZW1lbnQgPSBlbGVtZW50LnBhcmVudEVsZW1lbnQpIHtcbiAgICBjb25zdCBob2xkZXIgPSBlbGVtZW50LmlkICYmIGZyZXNoLnF1ZXJ5U2VsZWN0b3IoYFtpZD1cIiR7Q1NTLmVzY2FwZShlbGVtZW50LmlkKX1cIl1baHgtcHJlc2VydmVdYCk7XG4gICAgaWYgKGhvbGRlcikgW2lubmVyLCBwbGFjZV0gPSBbZWxlbWVudCwgaG9sZGVyXTtcbiAgfVxuICBjb25zdCB3YXkgPSBbXTtcbiAgZm9yICg7IGlubmVyICYmIHBsYWNlICYmIGlubmVyLmxvY2FsTmFtZSA9PT0gcGxhY2UubG9jYWxOYW1lICYmIGlubmVyLmlkID09PSBwbGFjZS5pZDsgaW5uZXIgPSBpbm5lci5wYXJlbnRFbGVtZW50KSB7XG4gICAgd2F5LnVuc2hpZnQoW2lubmVyLCBwbGFjZV0pO1xuICAgIGlmIChpbm5lciA9PT0gb2xkKSByZXR1cm4gcGxhY2UgPT09IGZyZXNoID8gd2F5IDogdW5kZWZpbmVkO1xuICAgIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoc3R5bGU6IHN0cmluZywgb2xkOiBhbnksIGZyYWdtZW50OiBhbnksIHNldHRsZUluZm86IGFueSkgPT4gYW55fSAqL1xuY29uc3QgaGFuZGxlU3dhcCA9IChzdHlsZSwgb2xkLCBmcmFnbWVudCwgeyB0YXNrcyB9KSA9PiB7XG4gIGlmIChzdHlsZSAhPT0gQVJPVU5EKSByZXR1cm47XG4gIGZvciAoY29uc3QgW2VsZW1lbnQsIGlkXSBvZiBoaWRkZW4pIHtcbiAgICBpZiAoIW9sZC5jb250YWlucyhlbGVtZW50KSkgY29udGludWU7XG4gICAgZWxlbWVudC5pZCA9IGlkO1xuICAgIGhpZGRlbi5kZWxldGUoZWxlbWVudCk7XG4gIH1cbiAgY29uc3Qgd2F5ID0gLyoqIEB0eXBlIHthbnlbXVtdfSAqLyAod2F5VG8ob2xkLCBmcmFnbWVudC5maXJzdEVsZW1lbnRDaGlsZCkpO1xuICAvKiogQHR5cGUge2FueVtdfSAqL1xuICBjb25zdCBnb25lID0gW107XG4gIC8qKiBAdHlwZSB7YW55W119ICovXG4gIGNvbnN0IGNvbWUgPSBbXTtcbiAgd2F5LmZvckVhY2goKFtlbGVtZW50LCBmcmVzaF0sIGF0KSA9PiB7XG4gICAgaWYgKCFmcmVzaC5oYXNBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJykpIGRyZXNzKGVsZW1lbnQsIGZyZXNoKTtcbiAgICBjb25zdCBbaW5uZXIsIHBsYWNlXSA9IHdheVthdCArIDFdID8/IFtdO1xuICAgIGlmICghaW5uZXIpIHJldHVybjtcbiAgICBnb25lLnB1c2goLi4uWy4uLmVsZW1lbnQuY2hpbGROb2Rlc10uZmlsdGVyKChub2RlKSA9PiBub2RlICE9PSBpbm5lcikpO1xuICAgIGNvbnN0IG5ld3MgPSBbLi4uZnJlc2guY2hpbGROb2Rlc107XG4gICAgY29uc3QgbWlkZGxlID0gbmV3cy5pbmRleE9mKHBsYWNlKTtcbiAgICBpbm5lci5iZWZvcmUoLi4ubmV3cy5zbGljZSgwLCBtaWRkbGUpKTtcbiAgICBpbm5lci5hZnRlciguLi5uZXdzLnNsaWNlKG1pZGRsZSArIDEpKTtcbiAgICBjb21lLnB1c2goLi4ubmV3cy5maWx0ZXIoKG5vZGUpID0+IG5vZGUgIT09IHBsYWNlICYmIG5vZGUubG9jYWxOYW1lKSk7XG4gIH0pO1xuICByZXNldChnb25lLmZsYXRNYXAoKG5vZGUpID0+IChub2RlLmxvY2FsTmFtZSA/IFtub2RlLCAuLi5ub2RlLnF1ZXJ5U2VsZWN0b3JBbGwoRklFTERTKV0gOiBbXSkpLmZpbHRlcigobm9kZSkgPT4gbm9kZS5tYXRjaGVzKEZJRUxEUykpKTtcbiAgLy8gaHRteCBwdXRzIHdoYXQgaXQgcHJlc2VydmVzIGludG8gaXRzIHBsYWNlIGZpcnN0LCBzbyBhbGwgcGxhY2VzIGhhdmUgdG8gYmUgdGhlcmUuXG4gIGZvciAoY29uc3Qgbm9kZSBvZiBnb25lKSBub2RlLmxvY2FsTmFtZSA/IHdpbmRvdy5odG14LnN3YXAobm9kZSwgJycsIHsgc3dhcFN0eWxlOiAnZGVsZXRlJywgdHJhbnNpdGlvbjogZmFsc2UgfSkgOiBub2RlLnJlbW92ZSgpO1xuICAvLyBOb3QgaHRteCdzIG93biB3YXksIHdoaWNoIHdvdWxkIGdpdmUgdGhlIGZvY3VzIHRvIHdoYXQgaGFzIGBhdXRvZm9jdXNgLlxuICB0YXNrcy5wdXNoKCgpID0+IHtcbiAgICB3aW5kb3cuaHRteC5wcm9jZXNzKG9sZCk7XG4gICAgZm9yIChjb25zdCBlbGVtZW50IG9mIGNvbWUpIHdpbmRvdy5odG14LnRyaWdnZXIoZWxlbWVudCwgJ2h0bXg6bG9hZCcpO1xuICB9KTtcbiAgcmV0dXJuIFtdO1xufTtcblxuLyoqIFNheSBob3cgaHRteCBpcyB0byBzd2FwIGFyb3VuZCBhbiBpbnB1dCB0aGF0IG11c3Qgbm90IGJlIG1vdmVkOyBub3RoaW5nLCB3aGVyZSBpdCBpcyBub3QgdG8uXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgdGV4dDogc3RyaW5nKSA9PiB7IHRleHQ6IHN0cmluZywgc3dhcFN0eWxlOiBzdHJpbmcgfSB8IHVuZGVmaW5lZH0gKi9cbmV4cG9ydCBjb25zdCBzd2FwQXJvdW5kID0gKHJvb3QsIHRleHQpID0+IHtcbiAgaWYgKCFkb2N1bWVudC5hY3RpdmVFbGVtZW50Py5tYXRjaGVzKEhBU19QQVJUUykpIHJldHVybjtcbiAgY29uc3QgeyBjb250ZW50IH0gPSBPYmplY3QuYXNzaWduKGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3RlbXBsYXRlJyksIHsgaW5uZXJIVE1MOiB0ZXh0IH0pO1xuICBjb25zdCB1cGRhdGVzID0gWy4uLi8qKiBAdHlwZSB7YW55fSAqLyAoY29udGVudC5xdWVyeVNlbGVjdG9yQWxsKCd0ZW1wbGF0ZVtkYXRhLW5pdHJvLXVwZGF0ZV0nKSldO1xuICBjb25zdCBuZXdzID0gW2NvbnRlbnQsIC4uLnVwZGF0ZXMubWFwKCh1cGRhdGUpID0+IHVwZGF0ZS5jb250ZW50KV0uZmxhdE1hcCgocGFydCkgPT4gcGFydC5maXJzdEVsZW1lbnRDaGlsZCA/PyBbXSk7XG4gIGNvbnN0IHBhaXJzID0gbmV3cy5tYXAoKGZyZXNoKSA9PiBbZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoZnJlc2guaWQpLCBmcmVzaF0pO1xuICBjb25zdCBoZWxkID0gcGFpcnMuZmlsdGVyKChbb2xkXSkgPT4gb2xkPy5jb250YWlucyhkb2N1bWVudC5hY3RpdmVFbGVtZW50KSk7XG4gIGNvbnN0IHdheXMgPSBoZWxkLm1hcCgoW29sZCwgZnJlc2hdKSA9PiB3YXlUbyhvbGQsIGZyZXNoKSA/PyBbXSk7XG4gIGlmIChoZWxkWzBdPy5bMF0gIT09IHJvb3QgfHwgd2F5cy5zb21lKCh3YXkpID0+ICF3YXlbMF0pKSByZXR1cm47XG4gIGZvciAoY29uc3Qgd2F5IG9mIHdheXMpIHtcbiAgICBjb25zdCBbaW5uZXIsIHBsYWNlXSA9IHdheVt3YXkubGVuZ3RoIC0gMV07XG4gICAgaWYgKCFwbGFjZS5oYXNBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJykpIGNvbnRpbnVlO1xuICAgIGhpZGRlbi5zZXQoaW5uZXIsIGlubmVyLmlkKTtcbiAgICBpbm5lci5yZW1vdmVBdHRyaWJ1dGUoJ2lkJyk7XG4gIH1cbiAgcm9vdC5zZXRBdHRyaWJ1dGUoJ2h4LWV4dCcsIEFST1VORCk7IC8vIHVudGlsIGl0IGhhcyBpdHMgbmV3IGF0dHJpYnV0ZXNcbiAgZm9yIChjb25zdCBbeyBpZCwgbG9jYWxOYW1lIH1dIG9mIGhlbGQpIHtcbiAgICBjb25zdCBzdGFydCA9IGA8JHtsb2NhbE5hbWV9IGlkPVwiJHtpZH1cIiBoeC1zd2FwLW9vYj1cImA7XG4gICAgdGV4dCA9IHRleHQucmVwbGFjZShgJHtzdGFydH10cnVlXCJgLCAoKSA9PiBgJHtzdGFydH0ke0FST1VORH1cImApO1xuICB9XG4gIHJldHVybiB7IHRleHQsIHN3YXBTdHlsZTogQVJPVU5EIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUeXBpbmcgPSAoKSA9PiB7XG4gIHdpbmRvdy5odG14LmRlZmluZUV4dGVuc2lvbihBUk9VTkQsIHsgaXNJbmxpbmVTd2FwOiAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHN0eWxlKSA9PiBzdHlsZSA9PT0gQVJPVU5ELCBoYW5kbGVTd2FwIH0pO1xuICBvbkh0bXgoJ2JlZm9yZUNsZWFudXBFbGVtZW50JywgKHsgdGFyZ2V0IH0pID0+IGtlZXAodGFyZ2V0KSk7XG4gIG9uSHRteCgnYWZ0ZXJTZXR0bGUnLCBzZXR0bGUpO1xufTtcbiIsICIvKiBUaGUgYWRhcHRlciBmb3IgaHRteCAyLlxuICpcbiAqIEhlYXJzOiBodG14OmNvbmZpcm0sIDpjb25maWdSZXF1ZXN0LCA6YmVmb3JlU2VuZCwgOmFmdGVyUHJvY2Vzc05vZGUsIDpoaXN0b3J5UmVzdG9yZSwgOnB1c2hlZEludG9IaXN0b3J5LFxuICogICA6cmVwbGFjZWRJbkhpc3Rvcnk7IGh0bXg6Y29uZmlnOnJlcXVlc3Qgb2YgYW4gaHRteCA0LlxuICovXG5pbXBvcnQgeyBhamF4LCBncmFiLCBob2xkUml2YWwsIGh1cnJ5LCBvbkh0bXgsIHN0b3AsIHdhdGNoTGVhdmluZyB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGlzT3Vycywgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHN0YXJ0VHlwaW5nLCBzd2FwQXJvdW5kIH0gZnJvbSAnLi90eXBpbmcuanMnO1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ2NhcHR1cmUnXX0gKi9cbmNvbnN0IGNhcHR1cmUgPSAoYXNrKSA9PiB7XG4gIGNvbnN0IHsgaHRteCB9ID0gd2luZG93O1xuICAvKiogQHR5cGUge2FueX0gKi9cbiAgbGV0IGFwaTtcbiAgaHRteC5kZWZpbmVFeHRlbnNpb24oJ25pdHJvJywgeyBpbml0OiAoLyoqIEB0eXBlIHthbnl9ICovIGludGVybmFsKSA9PiAoYXBpID0gaW50ZXJuYWwpIH0pO1xuICBodG14LmNvbmZpZy5pbmNsdWRlSW5kaWNhdG9yU3R5bGVzID0gZmFsc2U7IC8vIGFuIGlubGluZSBzdHlsZTsgbml0cm8uY3NzIGhhcyB0aGUgcnVsZXNcbiAgb25IdG14KCdjb25maXJtJywgKGV2ZW50LCB7IGVsdDogZWxlbWVudCwgcGF0aCwgdmVyYiwgcXVlc3Rpb24sIHRyaWdnZXJpbmdFdmVudDogY2F1c2UsIGlzc3VlUmVxdWVzdCB9KSA9PiB7XG4gICAgY29uc3Qgam9iID0gY2F1c2U/Lm5pdHJvO1xuICAgIGlmIChqb2IpIHsgLy8gYXNrZWQgYXQgdGhlIGNsaWNrXG4gICAgICBzdG9wKGV2ZW50KTtcbiAgICAgIGpvYi5yZXF1ZXN0ID0geyBkb25lOiBpc3N1ZVJlcXVlc3QodHJ1ZSkuY2F0Y2goKCkgPT4gKGpvYi5zdGF0dXMgPSAwKSkgfTtcbiAgICB9IGVsc2UgaWYgKGlzT3VycyhlbGVtZW50LCBwYXRoKSAmJiAoIXF1ZXN0aW9uIHx8IGVsZW1lbnQgPT09IHJvb3RPZihlbGVtZW50KSkpIHtcbiAgICAgIGNvbnN0IHsgZm9ybURhdGE6IGJvZHksIGVycm9ycyB9ID0gYXBpLmdldElucHV0VmFsdWVzKGVsZW1lbnQsIHZlcmIpO1xuICAgICAgaWYgKGVycm9ycy5sZW5ndGgpIHJldHVybjsgLy8gaHRteCBzdG9wcyBpdFxuICAgICAgYWRkQXJndW1lbnRzKGJvZHksIGFwaS5nZXRFeHByZXNzaW9uVmFycyhlbGVtZW50LCBjYXVzZSkpO1xuICAgICAgZ3JhYihldmVudCwgYXNrLCB7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pO1xuICAgIH1cbiAgfSk7XG4gIG9uSHRteCgnY29uZmlnUmVxdWVzdCcsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbHQ6IGVsZW1lbnQsIGVycm9ycywgZm9ybURhdGE6IGJvZHksIHBhdGgsIHRpbWVvdXQsIHRyaWdnZXJpbmdFdmVudDogY2F1c2UgfSA9IGRldGFpbDtcbiAgICBjb25zdCBqb2IgPSBjYXVzZT8ubml0cm87XG4gICAgaWYgKCFqb2IpIHJldHVybiBlcnJvcnMubGVuZ3RoIHx8IGdyYWIoZXZlbnQsIGFzaywgeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KTsgLy8gY29uZmlybWVkXG4gICAgZm9yIChjb25zdCBuYW1lIG9mIG5ldyBTZXQoYm9keS5rZXlzKCkpKSBib2R5LmRlbGV0ZShuYW1lKTsgLy8gdGhvc2Ugb2YgdGhlIGNsaWNrIGxlYXZlXG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGpvYi5ib2R5KSBib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gICAgLy8gaHRteCAyIGhhcyBub25lLCBhbmQgZm9ybWFjdGlvbiBnb2VzIGZpcnN0XG4gICAgT2JqZWN0LmFzc2lnbihkZXRhaWwsIHsgZXJyb3JzOiBbXSwgcGF0aDogam9iLnBhdGgsIHRpbWVvdXQ6IHRpbWVvdXQgfHwgNjAwMDAgfSk7XG4gIH0pO1xuICBvbkh0bXgoJ2JlZm9yZVNlbmQnLCAoXywgeyB4aHIsIHJlcXVlc3RDb25maWc6IHsgdHJpZ2dlcmluZ0V2ZW50IH0gfSkgPT4ge1xuICAgIGNvbnN0IGpvYiA9IHRyaWdnZXJpbmdFdmVudD8ubml0cm87XG4gICAgLy8gRmlyZWZveCBzYXlzIG5vIG1vcmUgd2hlbiBhIHdheSBvdXQgb2YgdGhlIHBhZ2UgYWJvcnRzIGl0LCBhbmQgaHRteCB3b3VsZCB3YWl0IGZvciBldmVyLlxuICAgIGlmIChqb2IpIHhoci5hZGRFdmVudExpc3RlbmVyKCdsb2FkZW5kJywgKCkgPT4geGhyLnN0YXR1cyB8fCBqb2Iuc3RhdHVzICE9IG51bGwgfHwgeGhyLm9uYWJvcnQoKSk7XG4gIH0pO1xuICB3YXRjaExlYXZpbmcoJ2JlZm9yZVNlbmQnLCAoeyBlbHQ6IGVsZW1lbnQsIHJlcXVlc3RDb25maWc6IHsgZm9ybURhdGE6IGJvZHksIHRyaWdnZXJpbmdFdmVudCB9LCB4aHIgfSkgPT5cbiAgICAoeyBqb2I6IHRyaWdnZXJpbmdFdmVudD8ubml0cm8sIGVsZW1lbnQsIGJvZHksIHhocjogKCkgPT4geGhyIH0pKTtcbiAgaHVycnkoJ2FmdGVyUHJvY2Vzc05vZGUnKTtcbiAgaG9sZFJpdmFsKCdjb25maWc6cmVxdWVzdCcsICh7IGN0eDogeyByZXF1ZXN0LCBzb3VyY2VFbGVtZW50OiBlbGVtZW50IH0gfSkgPT4gKHsgZWxlbWVudCwgcGF0aDogcmVxdWVzdC5hY3Rpb24gfSkpO1xuICBvbkh0bXgoJ2hpc3RvcnlSZXN0b3JlJywgKCkgPT4gYW5ub3VuY2UoJ3Jlc3RvcmVkJykpO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWydwdXNoZWRJbnRvSGlzdG9yeScsICdyZXBsYWNlZEluSGlzdG9yeSddKSBvbkh0bXgobmFtZSwgKCkgPT4gYW5ub3VuY2UoJ25hdmlnYXRlZCcpKTtcbiAgc3RhcnRUeXBpbmcoKTtcbn07XG5cbi8qKiBodG14IDIncyBvd24gc2VuZHMgZXZlbnRzIHRvbyBlYXJseS5cbiAqIEB0eXBlIHsoZWxlbWVudDogRWxlbWVudCwgaW5mbzogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgaGFuZGxlciA9IChfLCBpbmZvKSA9PiB7XG4gIGNvbnN0IHsgeGhyLCByZXF1ZXN0Q29uZmlnOiB7IHRyaWdnZXJpbmdFdmVudDogeyBuaXRybzogam9iIH0gfSB9ID0gaW5mbztcbiAgY29uc3QgeyByZXNwb25zZVRleHQ6IHRleHQsIHJlc3BvbnNlVVJMOiB1cmwsIHN0YXR1cyB9ID0geGhyO1xuICBjb25zdCByZWRpcmVjdGVkID0gdXJsICE9PSBuZXcgVVJMKGpvYi5wYXRoLCBkb2N1bWVudC5iYXNlVVJJKS5ocmVmO1xuICBjb25zdCBoZWFkZXJzID0geyBnZXQ6IHhoci5nZXRSZXNwb25zZUhlYWRlci5iaW5kKHhocikgfTtcbiAgT2JqZWN0LmFzc2lnbihqb2IucmVxdWVzdCwgeyBhbnN3ZXI6IHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfSwgaW5mbyB9KTtcbiAgaW5mby5zdWNjZXNzZnVsID0gIShpbmZvLmZhaWxlZCA9IHN0YXR1cyA+IDI5OSk7XG59O1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ3NlbmQnXX0gKi9cbmNvbnN0IHNlbmQgPSBhc3luYyAoam9iLCB0bykgPT4ge1xuICBhd2FpdCBhamF4KGpvYiwgdG8sIHsgaGFuZGxlciB9KTtcbiAgYXdhaXQgam9iLnJlcXVlc3Q/LmRvbmU7XG4gIHJldHVybiBqb2IucmVxdWVzdD8uYW5zd2VyO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzd2FwJ119ICovXG5jb25zdCBzd2FwID0gYXN5bmMgKHJvb3QsIGh0bWwsIHsgcmVxdWVzdCB9KSA9PiB7XG4gIGNvbnN0IGlzTW9ycGhlZCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnSWRpb21vcnBoJykgJiYgcm9vdC5jbG9zZXN0KCdbaHgtZXh0Kj1tb3JwaF0nKTtcbiAgY29uc3QgYXJvdW5kID0gIWlzTW9ycGhlZCAmJiBzd2FwQXJvdW5kKHJvb3QsIGh0bWwpO1xuICBjb25zdCB7IHRleHQsIC4uLnN0eWxlIH0gPSBhcm91bmQgfHwgeyB0ZXh0OiBodG1sLCBzd2FwU3R5bGU6IGlzTW9ycGhlZCA/ICdtb3JwaDpvdXRlckhUTUwnIDogJ291dGVySFRNTCcgfTtcbiAgY29uc3Qgd2FpdCA9IHsgc3dhcERlbGF5OiAwLCBzZXR0bGVEZWxheTogMCwgdHJhbnNpdGlvbjogZmFsc2UgfTtcbiAgd2luZG93Lmh0bXguc3dhcChyb290LCB0ZXh0LCB7IC4uLnN0eWxlLCAuLi53YWl0IH0sIHsgY29udGV4dEVsZW1lbnQ6IHJvb3QsIGV2ZW50SW5mbzogcmVxdWVzdC5pbmZvIH0pO1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyfSAqL1xuZXhwb3J0IGNvbnN0IGh0bXgyID0ge1xuICB2ZXJzaW9uOiAyLFxuICB1bnRydXN0ZWQ6ICdbaHgtaWdub3JlXSxbZGF0YS1oeC1pZ25vcmVdLFtoeC1kaXNhYmxlXSxbZGF0YS1oeC1kaXNhYmxlXScsXG4gIGNhcHR1cmUsXG4gIHNlbmQsXG4gIHN3YXAsXG59O1xuIiwgIi8qIExpc3RzIGluIHRoZSBhZGRyZXNzIGJhcjogd2hhdCBhIGxpc3Qgc2hvd3Mgc3RhbmRzIGluIHRoZSBxdWVyeSwgYW5kIGJhY2sgYW5kIGZvcndhcmQgc2hvdyBpdCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogbml0cm86YWRkcmVzcyB7Y29tcG9uZW50LCBwYXJhbWV0ZXJzLCByZXBsYWNlfSBvbiBhIGxpc3QncyByb290OiBxdWVyeSBwYXJhbWV0ZXIgLT4gdmFsdWVzLCBub25lXG4gKiAgIGZvciBvbmUgdGhhdCBoYXMgdG8gZ287IG90aGVyIHBhcmFtZXRlcnMgc3RheS4gcG9wc3RhdGUuXG4gKiBTZW5kczogbml0cm86bmF2aWdhdGVkIHtxdWVyeX0gb24gYm9keSBhZnRlciBiYWNrIG9yIGZvcndhcmQsIG9uY2UgdGhlIGFkZHJlc3MgZGlmZmVycyBmcm9tIGJlZm9yZS5cbiAqIEVudHJpZXMgdGhhdCBpdCBtYWtlcyBjYXJyeSB7bml0cm86IHRydWV9OyBodG14IGxlYXZlcyB0aGVtIGFsb25lLlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGV2ZW50T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5sZXQgeyBwYXRobmFtZSwgc2VhcmNoIH0gPSBsb2NhdGlvbjsgLy8gb2YgdGhlIHBhZ2UgdGhhdCBpcyBzaG93blxuY29uc3Qgbm90ZSA9ICgpID0+ICh7IHBhdGhuYW1lLCBzZWFyY2ggfSA9IGxvY2F0aW9uKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoeyBkZXRhaWwsIHRhcmdldCB9KSA9PiB7XG4gIGlmICghdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvQ29tcG9uZW50KSByZXR1cm47IC8vIHRoZSBsaXN0IGhhcyBnb25lLCBhbmQgbWF5YmUgaXRzIHBhZ2VcbiAgY29uc3QgdXJsID0gbmV3IFVSTChsb2NhdGlvbi5ocmVmKTtcbiAgY29uc3QgYmVmb3JlID0gYCR7dXJsLnNlYXJjaFBhcmFtc31gO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBbZmlyc3QsIC4uLm90aGVyc11dIG9mIE9iamVjdC5lbnRyaWVzKGRldGFpbC5wYXJhbWV0ZXJzKSkge1xuICAgIGlmIChmaXJzdCA9PSBudWxsKSB1cmwuc2VhcmNoUGFyYW1zLmRlbGV0ZShuYW1lKTtcbiAgICBlbHNlIHVybC5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGZpcnN0KTsgLy8gd2hlcmUgaXQgc3Rvb2RcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIG90aGVycykgdXJsLnNlYXJjaFBhcmFtcy5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmIChgJHt1cmwuc2VhcmNoUGFyYW1zfWAgPT09IGJlZm9yZSkgcmV0dXJuO1xuICAvLyBUaGUgZmlyc3QgZW50cnkgb2YgYSBwYWdlIG1heSBiZSBodG14J3MsIHdoaWNoIHdvdWxkIGxvYWQgdGhlIHBhZ2UgYW5ldy5cbiAgaGlzdG9yeS5yZXBsYWNlU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgZGV0YWlsLnJlcGxhY2UgPyB1cmwgOiBsb2NhdGlvbi5ocmVmKTtcbiAgaWYgKCFkZXRhaWwucmVwbGFjZSkgaGlzdG9yeS5wdXNoU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgdXJsKTtcbiAgbm90ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZvbGxvdyA9ICh7IHN0YXRlIH0pID0+IHtcbiAgY29uc3QgYmVmb3JlID0geyBwYXRobmFtZSwgc2VhcmNoIH07XG4gIG5vdGUoKTtcbiAgaWYgKHN0YXRlPy5odG14KSByZXR1cm47IC8vIGh0bXggc2hvd3MgaXRcbiAgaWYgKHBhdGhuYW1lICE9PSBiZWZvcmUucGF0aG5hbWUpIHtcbiAgICBpZiAoc3RhdGU/Lm5pdHJvKSBsb2NhdGlvbi5yZWxvYWQoKTsgLy8gaHRteCBoYXMgcHV0IGFub3RoZXIgcGFnZSB0aGVyZSBzaW5jZVxuICB9IGVsc2UgaWYgKHNlYXJjaCAhPT0gYmVmb3JlLnNlYXJjaCkgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoJ25pdHJvOm5hdmlnYXRlZCcsIHsgcXVlcnk6IHNlYXJjaCB9KSk7IC8vIGFuZCBub3Qgb25seSB0aGUgZnJhZ21lbnRcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEFkZHJlc3MgPSAoKSA9PiB7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzphZGRyZXNzJywgc2hvdyk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwb3BzdGF0ZScsIGZvbGxvdyk7XG4gIGhlYXIoJ25hdmlnYXRlZCcsIG5vdGUpO1xufTtcbiIsICIvKiBXaGVyZSB0aGUgZm9jdXMgZ29lcyB3aGVuIGFuIGFuc3dlciBoYXMgcmVwbGFjZWQgd2hhdCBoYWQgaXQuICovXG5pbXBvcnQgeyBkb2luZ09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgZmluZCwgaXNUcnVzdGVkIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEZpbmQgd2hhdCBnZXRzIHRoZSBmb2N1czogd2hhdCBhbiBhbnN3ZXIgdGhhdCB3YXMgYXNrZWQgZm9yIGJyaW5ncyB3aXRoIGBhdXRvZm9jdXNgOyB0aGUgY29udHJvbCB0aGF0XG4gKiBoYXMgaXQ7IHRoZSBvbmUgaW4gaXRzIHBsYWNlLCBzdWNoIGFzIGEgYnV0dG9uIHdpdGggb3RoZXIgYXJndW1lbnRzOyB3aGF0IGhhcyBvcGVuZWQgdGhlIGVsZW1lbnQgYXJvdW5kXG4gKiBpdCAoYXJpYS1jb250cm9scyk7IHdoYXQgdGFrZXMgdGhlIGZvY3VzIGZyb20gc2NyaXB0cyBhbG9uZSAodGFiaW5kZXg9XCItMVwiKSwgYXJvdW5kIGl0IG9yIG5leHQgdG8gaXQuXG4gKiBPZiB3aGF0IHBlb3BsZSB3cm90ZSwgb25seSB3aGF0IGhhcyBpdCBhbHJlYWR5LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgb2xkczogTWFwPHN0cmluZywgYW55PiwgZm9jdXM6IHN0cmluZywgYWN0aXZlOiBhbnkpID0+IChuZXdzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZm9sbG93ID0gKHsgaXNRdWlldCwgc291cmNlIH0sIG9sZHMsIGZvY3VzLCBhY3RpdmUpID0+IHtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IE1hcDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IG91cnMgPSAoY29udHJvbHMpID0+IG5ldyBNYXAoWy4uLmNvbnRyb2xzXS5maWx0ZXIoKFtrZXksIGNvbnRyb2xdKSA9PiBrZXkgPT09IGZvY3VzIHx8IGlzVHJ1c3RlZChjb250cm9sKSkpO1xuICBvbGRzID0gb3VycyhvbGRzKTtcbiAgY29uc3QgaXNBc2tlciA9ICFpc1F1aWV0ICYmIChhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgc291cmNlPy5jb250YWlucyhhY3RpdmUpKTtcbiAgY29uc3Qgd2FudGVkID0gbmV3IFNldChbLi4ub2xkc10uZmlsdGVyKChbLCB7IGF1dG9mb2N1cyB9XSkgPT4gYXV0b2ZvY3VzKS5tYXAoKFtrZXldKSA9PiBrZXkpKTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbDogYW55KSA9PiBzdHJpbmd9ICovXG4gIGNvbnN0IHBsYWNlT2YgPSAoY29udHJvbCkgPT5cbiAgICBbY29udHJvbC5wYXJlbnRFbGVtZW50LmNsb3Nlc3QoJ1tpZF0nKT8uaWQsIGNvbnRyb2wubG9jYWxOYW1lLCBjb250cm9sLm5hbWUsIGRvaW5nT2YoY29udHJvbClbMF1dLmpvaW4oKTtcbiAgY29uc3QgcGxhY2UgPSBmb2N1cyAmJiBwbGFjZU9mKGFjdGl2ZSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBzdHJpbmdbXX0gKi9cbiAgY29uc3QgcGVlcnNPZiA9IChjb250cm9scykgPT4gWy4uLmNvbnRyb2xzXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBwbGFjZU9mKGNvbnRyb2wpID09PSBwbGFjZSkubWFwKChba2V5XSkgPT4ga2V5KTtcbiAgY29uc3QgcGVlcnMgPSBwZWVyc09mKG9sZHMpO1xuICBjb25zdCBrZXlzID0gWy4uLm9sZHMua2V5cygpXTtcbiAgY29uc3QgYXQgPSBrZXlzLmluZGV4T2YoZm9jdXMpO1xuICBjb25zdCBvcGVuZXIgPSBrZXlzLmZpbmQoKGtleSkgPT4gZmluZChvbGRzLmdldChrZXkpLmdldEF0dHJpYnV0ZSgnYXJpYS1jb250cm9scycpKT8uY29udGFpbnMoYWN0aXZlKSk7XG4gIGNvbnN0IGFyb3VuZCA9IGtleXMuc2xpY2UoMCwgYXQpLnJldmVyc2UoKS5maWx0ZXIoKGtleSkgPT4gb2xkcy5nZXQoa2V5KS5jb250YWlucyhhY3RpdmUpKTtcbiAgcmV0dXJuIChhbGwpID0+IHtcbiAgICBjb25zdCBuZXdzID0gb3VycyhhbGwpO1xuICAgIGNvbnN0IGZyZXNoID0gaXNBc2tlciAmJiBbLi4ubmV3c10uZmluZCgoW2tleSwgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cyAmJiAhd2FudGVkLmhhcyhrZXkpKTtcbiAgICBpZiAoZnJlc2gpIHJldHVybiBmcmVzaFsxXTtcbiAgICBpZiAoIWZvY3VzKSByZXR1cm4gYWN0aXZlLmlzQ29ubmVjdGVkICYmIGFjdGl2ZTtcbiAgICBjb25zdCBub3cgPSBwZWVyc09mKG5ld3MpO1xuICAgIGNvbnN0IHBlZXIgPSBub3cubGVuZ3RoID09PSBwZWVycy5sZW5ndGggJiYgbm93W3BlZXJzLmluZGV4T2YoZm9jdXMpXTtcbiAgICBjb25zdCBvdGhlcnMgPSBbLi4uYXJvdW5kLCAuLi5rZXlzLnNsaWNlKGF0KSwgLi4ua2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpXTtcbiAgICBjb25zdCBsYW5kaW5nID0gb3RoZXJzLmZpbmQoKGtleSkgPT4gbmV3cy5nZXQoa2V5KT8ubWF0Y2hlcygnW3RhYmluZGV4PVwiLTFcIl0nKSk7XG4gICAgY29uc3Qga2V5ID0gW2ZvY3VzLCAhb2xkcy5oYXMocGVlciB8fCAnJykgJiYgcGVlciwgb3BlbmVyLCBsYW5kaW5nXS5maW5kKChrZXkpID0+IGtleSAmJiBuZXdzLmhhcyhrZXkpKTtcbiAgICByZXR1cm4gbmV3cy5nZXQoa2V5IHx8ICcnKTtcbiAgfTtcbn07XG4iLCAiLyogTGluZXMgb2Ygam9iczogdGhvc2Ugb2Ygb25lIGNvbXBvbmVudCBsZWF2ZSBvbmUgYnkgb25lLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTUFYX0hPUFMgPSA2OyAvLyBlbHNlIHRlbiBjb21wb25lbnRzIGFsbG93IGEgbWlsbGlvbiByZXF1ZXN0c1xuY29uc3QgQ0FMTF9MSU1JVCA9IDUwOyAvLyBvZiB0aGUgc2VydmVyXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIEpvYltdPn0gKi9cbmNvbnN0IGxpbmVzID0gbmV3IE1hcCgpOyAvLyBieSBpZDogdGhlIGpvYiB1bmRlciB3YXksIGFuZCB0aG9zZSBiZWhpbmRcbi8qKiBAdHlwZSB7V2Vha01hcDxFdmVudCwgeyBjaGFpbjogc3RyaW5nW10sIGNvdW50czogUmVjb3JkPHN0cmluZywgbnVtYmVyPiB9Pn0gKi9cbmV4cG9ydCBjb25zdCBjYXVzZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBvZiB0aGUgZXZlbnRzIHdlIHNlbnRcbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xubGV0IHJ1bjtcblxuLyoqIEB0eXBlIHsoaG93OiAoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcnVuV2l0aCA9IChob3cpID0+IHZvaWQgKHJ1biA9IGhvdyk7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IEpvYltdfSAqL1xuZXhwb3J0IGNvbnN0IGxpbmVPZiA9IChpZCkgPT4gbGluZXMuZ2V0KGlkKSA/PyBbXTtcblxuLyoqIEB0eXBlIHsoaGVhcmQ6IGFueVtdKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNGdWxsID0gKGhlYXJkKSA9PlxuICBoZWFyZFtvcHRpb25zLm5pdHJvSGVhcmQgLSAxXSB8fCBoZWFyZC5maWx0ZXIoKFtuYW1lXSkgPT4gL15jYWxsOi8udGVzdChuYW1lKSlbQ0FMTF9MSU1JVCAtIDFdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBlbnF1ZXVlID0gKGpvYikgPT4ge1xuICBpZiAoIWFubm91bmNlKCdxdWV1ZWQnLCBqb2IpKSByZXR1cm47XG4gIGNvbnN0IHsgaWQsIGhlYXJkLCBjaGFpbiwgY291bnRzIH0gPSBPYmplY3QuYXNzaWduKGpvYiwgY2F1c2VzLmdldChqb2IuY2F1c2UpKTtcbiAgY29uc3QgbGluZSA9IGxpbmVzLmdldChpZCk7XG4gIGlmIChjaGFpbi5pbmNsdWRlcyhpZCkgfHwgY2hhaW5bTUFYX0hPUFNdIHx8IGNvdW50c1tpZF0gPiBNQVhfSE9QUykge1xuICAgIC8vIFRvIGhlYXIgb25lc2VsZiBpcyBubyBsb29wLlxuICAgIGNvbnN0IHdoeSA9IGNoYWluLmluY2x1ZGVzKGlkKSA/ICdsb29wJyA6ICd0b28gbG9uZyBhIGNoYWluLCBtYXliZSBhIGxvb3AnO1xuICAgIGlmIChjaGFpblsxXSkgY29uc29sZS53YXJuKGBuaXRybzogJHt3aHl9OiAke2pvYi5jYXVzZS50eXBlfSBzdG9wczogJHtbLi4uY2hhaW4sIGlkXS5qb2luKCcgPiAnKX1gKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3Qgb3RoZXIgPSBoZWFyZCAmJiBsaW5lPy5maW5kKChqb2IpID0+IGpvYi5oZWFyZCAmJiAham9iLnRva2VuICYmICFpc0Z1bGwoam9iLmhlYXJkKSk7XG4gIGlmIChvdGhlcikgeyAvLyBvbmUgcmVxdWVzdCBmb3IgYWxsIGhlYXJkIGJlZm9yZSBpdCBsZWF2ZXNcbiAgICBvdGhlci5oZWFyZD8ucHVzaCguLi5oZWFyZCk7XG4gICAgb3RoZXIuY2hhaW4gPSBvdGhlci5jaGFpbi5maWx0ZXIoKHN0ZXApID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKTtcbiAgfSBlbHNlIGlmICghbGluZSkgd29yayhpZCwgW2pvYl0pO1xuICBlbHNlIGlmIChoZWFyZCB8fCAham9iLmlzUXVpZXQpIGxpbmUucHVzaChqb2IpOyAvLyBubyBwb2xsOiBuZXdlciBIVE1MIGNvbWVzXG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCBsaW5lOiBKb2JbXSkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHdvcmsgPSBhc3luYyAoaWQsIGxpbmUpID0+IHtcbiAgbGluZXMuc2V0KGlkLCBsaW5lKTtcbiAgLy8gT25lIHJlcXVlc3QgZm9yIGFsbCBoZWFyZCBpbiBvbmUgZ287IGFuZCBodG14IHVubG9ja3MgdGhlIGVsZW1lbnQuXG4gIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUpKTtcbiAgZm9yICg7IGxpbmUubGVuZ3RoOyBsaW5lLnNoaWZ0KCkpIHtcbiAgICBjb25zdCBbam9iXSA9IGxpbmU7XG4gICAgYXdhaXQgcnVuKGpvYikuY2F0Y2goKGVycm9yKSA9PiBkcm9wKGpvYiwgZXJyb3IpKTtcbiAgICBhbm5vdW5jZSgnZG9uZScsIGpvYik7XG4gICAgLy8gV2hhdCB3YXMgc3dhcHBlZCBtYXkgYmUgb2xkLlxuICAgIGNvbnN0IHJvb3QgPSBqb2IuaXNTdGFsZSAmJiAoam9iLmhlYXJkIHx8ICFqb2IuaXNRdWlldCkgJiYgIWxpbmVbMV0gJiYgZmluZChpZCk7XG4gICAgaWYgKHJvb3QpIGxpbmUucHVzaChuZXdKb2Iocm9vdCwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xuICB9XG4gIGxpbmVzLmRlbGV0ZShpZCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IFBhcnRpYWw8Sm9iPiwgd2h5OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZHJvcCA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBpc1F1aWV0LCByZWplY3QgfSwgd2h5KSA9PiB7XG4gIGNvbnN0IGVycm9yID0gYCR7Y29tcG9uZW50fS4ke2FjdGlvbn0gbm90IHNlbnQ6ICR7d2h5fWA7XG4gIGlmICghaXNRdWlldCkgY29uc29sZS53YXJuKCduaXRybzonLCBlcnJvcik7XG4gIHJlamVjdD8uKGZhaWx1cmUoeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1czogMCB9KSk7XG59O1xuXG4vKiogQHR5cGUgeyhkZXRhaWw6IGFueSkgPT4gRXJyb3J9ICovXG5leHBvcnQgY29uc3QgZmFpbHVyZSA9IChkZXRhaWwpID0+IE9iamVjdC5hc3NpZ24obmV3IEVycm9yKGRldGFpbC5lcnJvciksIGRldGFpbCk7XG4iLCAiLyogS2VlcHMgb3ZlciBhIHN3YXAgd2hhdCB0aGUgdmlzaXRvciBoYXMgZW50ZXJlZCBzaW5jZSB0aGUgcmVxdWVzdCBsZWZ0LCBhbmQgdGhlIGZvY3VzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWtlZXAsIGluIHdob3NlIGVsZW1lbnRzIG5vdGhpbmcgaXMgd3JpdHRlbi5cbiAqL1xuaW1wb3J0IHsgRklFTERTLCBUWVBFRCwgY29udHJvbHNPZiwgZ2l2ZW4sIGlzU2FtZSwgdmFsdWVzT2YsIHdyaXRlIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgZm9sbG93IH0gZnJvbSAnLi9mb2N1cy5qcyc7XG5pbXBvcnQgeyBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGZpbmQsIGlzVHJ1c3RlZCwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge1dlYWtNYXA8YW55LCBzdHJpbmc+fSAqL1xuY29uc3QgZWNob2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIGlucHV0IHR5cGVkIGluOiB3aGF0IGEgc3luYyBoYXMgbGVmdCBhcyBpdCB3YXMgdHlwZWRcblxuLyoqIEEgZmlsZSBkaWFsb2cgdGhhdCBpcyBzdGlsbCBvcGVuIGtub3dzIHRoZSBvbGQgaW5wdXQgYWxvbmUuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcsIG9sZHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHZvaWR9ICovXG5jb25zdCBwYXNzRmlsZXNPbiA9IChpZCwgb2xkcykgPT4ge1xuICBmb3IgKGNvbnN0IFtrZXksIG9sZF0gb2Ygb2xkcykge1xuICAgIGlmICghb2xkLmZpbGVzIHx8IG9sZC5pc0Nvbm5lY3RlZCkgY29udGludWU7XG4gICAgb2xkLmFkZEV2ZW50TGlzdGVuZXIoJ2NoYW5nZScsICgpID0+IHtcbiAgICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAgIGNvbnN0IGZpZWxkID0gcm9vdCAmJiBjb250cm9sc09mKHJvb3QpLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgcmV0dXJuO1xuICAgICAgd3JpdGUoZmllbGQsIHZhbHVlc09mKG9sZCkpO1xuICAgICAgZm9yIChjb25zdCBuYW1lIG9mIFsnaW5wdXQnLCAnY2hhbmdlJ10pIGZpZWxkLmRpc3BhdGNoRXZlbnQobmV3IEV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSB9KSk7XG4gICAgfSk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgam9iOiBKb2IpID0+ICgpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qga2VlcEVudHJpZXMgPSAocm9vdCwgam9iKSA9PiB7XG4gIGNvbnN0IHsgYWN0aW9uLCBzZW50LCBzdGF0dXMgfSA9IGpvYjtcbiAgY29uc3Qga2VwdCA9IG5ldyBNYXAoKTtcbiAgY29uc3QgYWN0aXZlID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgY29uc3Qgb2xkcyA9IGNvbnRyb2xzT2Yocm9vdCk7XG4gIGNvbnN0IGNhcmV0ID0gW2FjdGl2ZS5zZWxlY3Rpb25TdGFydCwgYWN0aXZlLnNlbGVjdGlvbkVuZF07XG4gIGxldCBmb2N1cyA9ICcnO1xuICBmb3IgKGNvbnN0IFtrZXksIGNvbnRyb2xdIG9mIG9sZHMpIHtcbiAgICBpZiAoY29udHJvbCA9PT0gYWN0aXZlKSBmb2N1cyA9IGtleTtcbiAgICBjb25zdCBhcm91bmQgPSBjb250cm9sLmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWtlZXBdJyk7XG4gICAgaWYgKCFjb250cm9sLm1hdGNoZXMoRklFTERTKSB8fCAoYXJvdW5kICE9PSByb290ICYmIHJvb3QuY29udGFpbnMoYXJvdW5kKSAmJiBpc1RydXN0ZWQoYXJvdW5kKSkpIGNvbnRpbnVlO1xuICAgIC8vIFdoYXQgd2FzIHR5cGVkIHNpbmNlLCBvciBkaWQgbm90IHRyYXZlbCwgc3RheXM7IHNvIGRvIGFyZ3VtZW50cyBvZiBhIGZhaWxlZCBhY3Rpb24uXG4gICAgY29uc3Qgbm93ID0gdmFsdWVzT2YoY29udHJvbCk7XG4gICAgY29uc3QgYmVmb3JlID0gc2VudC5nZXQoa2V5KTtcbiAgICBjb25zdCBpc1JlZnVzZWQgPSBiZWZvcmUgJiYgc3RhdHVzID09PSA0MjIgJiYgIWJlZm9yZS5pc0JvdW5kO1xuICAgIGNvbnN0IGlzRWNobyA9ICFiZWZvcmUgJiYga2V5ID09PSBmb2N1cyAmJiBlY2hvZXMuZ2V0KGNvbnRyb2wpID09PSBjb250cm9sLnZhbHVlO1xuICAgIGtlcHQuc2V0KGtleSwgKGlzUmVmdXNlZCB8fCBpc0VjaG8gfHwgIWlzU2FtZShub3csIGJlZm9yZT8udmFsdWVzID8/IGdpdmVuKGNvbnRyb2wpKSkgJiYgbm93KTtcbiAgfVxuICBjb25zdCBuZXh0ID0gZm9sbG93KGpvYiwgb2xkcywgZm9jdXMsIGFjdGl2ZSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3Um9vdCA9IGZpbmQocm9vdC5pZCkgPz8gcm9vdDtcbiAgICBjb25zdCBjb250cm9scyA9IGNvbnRyb2xzT2YobmV3Um9vdCk7XG4gICAgY29uc3QgYmVoaW5kID0gbGluZU9mKHJvb3QuaWQpO1xuICAgIGZvciAoY29uc3Qgam9iIG9mIGJlaGluZCkgam9iLnJvb3QgPSBuZXdSb290O1xuICAgIHBhc3NGaWxlc09uKHJvb3QuaWQsIG9sZHMpO1xuICAgIGZvciAoY29uc3QgW2tleSwgdmFsdWVzXSBvZiBrZXB0KSB7XG4gICAgICBjb25zdCBmaWVsZCA9IGNvbnRyb2xzLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgY29udGludWU7XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzIHx8IGdpdmVuKGZpZWxkKSk7XG4gICAgICBjb25zdCBpc0VjaG8gPSBhY3Rpb24gPT09ICdzeW5jJyA/ICF2YWx1ZXMgJiYgc2VudC5oYXMoa2V5KSA6IGVjaG9lcy5nZXQoYWN0aXZlKSA9PT0gZmllbGQudmFsdWU7XG4gICAgICBpZiAoa2V5ID09PSBmb2N1cyAmJiBpc0VjaG8gJiYgZmllbGQubWF0Y2hlcyhUWVBFRCkpIGVjaG9lcy5zZXQoZmllbGQsIGZpZWxkLnZhbHVlKTtcbiAgICAgIC8vIElmIGl0IHdhcyBub3QgdG91Y2hlZCwgdGhlIGNsaWNrcyBiZWhpbmQgYnVpbGQgb24gdGhlIG5ldyB2YWx1ZS5cbiAgICAgIGZvciAoY29uc3QgeyBzZW50IH0gb2YgdmFsdWVzID8gW10gOiBiZWhpbmQpIHtcbiAgICAgICAgY29uc3QgZW50cnkgPSBzZW50LmdldChrZXkpO1xuICAgICAgICBpZiAoZW50cnkpIGVudHJ5LnZhbHVlcyA9IHZhbHVlc09mKGZpZWxkKTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgdGFyZ2V0ID0gbmV4dChjb250cm9scyk7XG4gICAgY29uc3Qgc3RheXMgPSB0YXJnZXQgPT09IGFjdGl2ZSB8fCB0YXJnZXQgPT09IGNvbnRyb2xzLmdldChmb2N1cyk7XG4gICAgaWYgKCF0YXJnZXQgJiYgZm9jdXMpIGFjdGl2ZS5ibHVyKCk7IC8vIGl0IG1heSBiZSBhbm90aGVyIHJvdydzIGJ5IG5vd1xuICAgIGlmICghdGFyZ2V0KSByZXR1cm47XG4gICAgaWYgKHRhcmdldCAhPT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgdGFyZ2V0LmZvY3VzKHsgcHJldmVudFNjcm9sbDogc3RheXMgfSk7XG4gICAgaWYgKCFzdGF5cykgcmV0dXJuIHRhcmdldC5tYXRjaGVzKCdpbnB1dCcpICYmIHRhcmdldC5zZWxlY3QoKTsgLy8gYXMgd2l0aCB0aGUgVGFiIGtleVxuICAgIGNvbnN0IGlzTW92ZWQgPSAhaXNTYW1lKGNhcmV0LCBbdGFyZ2V0LnNlbGVjdGlvblN0YXJ0LCB0YXJnZXQuc2VsZWN0aW9uRW5kXSk7XG4gICAgaWYgKGlzTW92ZWQgJiYgY2FyZXRbMF0gIT0gbnVsbCkgdGFyZ2V0LnNldFNlbGVjdGlvblJhbmdlKC4uLmNhcmV0KTtcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEVudHJpZXMgPSAoKSA9PiB7XG4gIC8vIFRoZSBzdGF0ZSBtYXkgaG9sZCBpdCBvdGhlcndpc2UsIHN1Y2ggYXMgd2l0aG91dCBhIHNwYWNlIGF0IGl0cyBlbmQuIEl0IHNob3dzIHdoZW4gdGhlIGlucHV0IGlzIGxlZnQuXG4gIG9uKCdmb2N1c291dCcsICh7IHRhcmdldCB9KSA9PiB7XG4gICAgaWYgKHRhcmdldCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgcmV0dXJuOyAvLyB0aGUgd2luZG93IHdhcyBsZWZ0XG4gICAgaWYgKGVjaG9lcy5nZXQodGFyZ2V0KSA9PT0gdGFyZ2V0LnZhbHVlKSB3cml0ZSh0YXJnZXQsIGdpdmVuKHRhcmdldCkpO1xuICAgIGVjaG9lcy5kZWxldGUodGFyZ2V0KTtcbiAgfSk7XG59O1xuIiwgIi8qIFRvYXN0czogc2hvd3Mgbml0cm86bWVzc2FnZSBhbmQgbml0cm86ZXJyb3IgdG8gdGhlIHZpc2l0b3IuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tdG9hc3QtZW5hYmxlZCAoXCJ0cnVlXCIgb3IgXCJmYWxzZVwiKSwgLXBvc2l0aW9uLCAtZHVyYXRpb24gKG1zKSwgLXN0eWxlIChhIG5hbWUgZm9yXG4gKiAgIHN0eWxlc2hlZXRzKSBvZiBpdHMgc2NyaXB0OyAtbGFiZWwsIC1kaXNtaXNzIGFuZCAtcmVsb2FkIHRoZXJlIGFyZSB0aGUgd29yZHM7IGRhdGEtbml0cm8tdG9hc3Qgb2YgYVxuICogICBjb21wb25lbnQncyByb290OiBKU09OIHdpdGggdGhvc2Ugb2YgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB0aGF0IGRpZmZlciBmb3IgdGhlIGNsYXNzLlxuICogSGVhcnM6IG5pdHJvOm1lc3NhZ2Uge2NvbXBvbmVudCwgbGV2ZWwsIHRleHR9LCBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9OyBvbmVcbiAqICAgd2l0aG91dCB0ZXh0IG9yIGVycm9yIHNheXMgbm90aGluZy4gY2xvc2Ugb2YgZGlhbG9nczsgZm9jdXNpbi5cbiAqIEEgbmFycm93IHNjcmVlbiBzaG93cyB0aHJlZSBhdCBhIHRpbWU7IGVxdWFsIG9uZXMgYXJlIG9uZSwgd2l0aCB0aGVpciBudW1iZXIuXG4gKiBBIHBhZ2UgbWF5IHNob3cgbWVzc2FnZXMgaXRzIG93biB3YXk6IHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlciA9IHtzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcpfSxcbiAqICAgY29uZmlnID0ge2VuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGV9LiBJdCBpcyBsb29rZWQgdXAgYXQgZWFjaCBtZXNzYWdlLlxuICpcbiAqIFRoZSBIVE1MLCB3aXRoIFwiYWxlcnRcIiBmb3IgZXJyb3JzIGFuZCBcInN0YXR1c1wiIGZvciB0aGUgcmVzdCwgb2YgZWFjaCBvZiBzaXggcG9zaXRpb25zOlxuICogICA8c2VjdGlvbiBjbGFzcz1cIm5pdHJvLXRvYXN0LWxpc3RcIj48ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RzXCIgZGF0YS1wb3NpdGlvbj1cIlx1MjAyNlwiPjxkaXYgcm9sZT1cIlx1MjAyNlwiPlxuICogICAgIDxkaXYgY2xhc3M9XCJuaXRyby10b2FzdFwiIGRhdGEtbGV2ZWw9XCJcdTIwMjZcIiBkYXRhLXN0eWxlPVwiXHUyMDI2XCI+PHAgY2xhc3M9XCJuaXRyby10b2FzdC10ZXh0XCI+XHUyMDI2PC9wPlxuICogICAgICAgPGJ1dHRvbiBjbGFzcz1cIm5pdHJvLXRvYXN0LWJ1dHRvblwiPlx1MjAyNlxuICovXG5pbXBvcnQgeyBmaXJzdCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBkZWZhdWx0cyA9IHtcbiAgZW5hYmxlZDogb3B0aW9ucy5uaXRyb1RvYXN0RW5hYmxlZCAhPT0gJ2ZhbHNlJyxcbiAgcG9zaXRpb246IG9wdGlvbnMubml0cm9Ub2FzdFBvc2l0aW9uLFxuICBkdXJhdGlvbjogTnVtYmVyKG9wdGlvbnMubml0cm9Ub2FzdER1cmF0aW9uKSxcbiAgc3R5bGU6IG9wdGlvbnMubml0cm9Ub2FzdFN0eWxlLFxufTtcbi8vIE5vIGFuc3dlciwgYSB0b2tlbiBvciBhIHJpZ2h0IHRoYXQgd2FzIHJlZnVzZWQ6IHRoZSBwYWdlIGl0c2VsZiBtYXkgYmUgb3V0IG9mIGRhdGUuXG5jb25zdCBSRUxPQURfU1RBVFVTRVMgPSBbMCwgNDAwLCA0MDNdO1xuY29uc3QgVElDS19NUyA9IDEwMDtcbmNvbnN0IE5BUlJPVyA9ICcobWF4LXdpZHRoOiA0MHJlbSknO1xuY29uc3QgRURHRVMgPSB7IHRvcDogJ2JvdHRvbScsIGJvdHRvbTogJ3RvcCcgfTtcbi8qKiBAdHlwZSB7VG9hc3RbXX0gKi9cbmNvbnN0IHdhaXRpbmcgPSBbXTsgLy8gZm9yIGEgcGxhY2UsIHNpbmNlIHRoZXJlIGFyZSBhcyBtYW55IGFzIGZpdFxuLyoqIEB0eXBlIHtXZWFrTWFwPEVsZW1lbnQsIG51bWJlcj59ICovXG5jb25zdCBsZWZ0ID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdG9hc3Q6IGhvdyBtYW55IG1zIGl0IHN0YXlzXG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBmb2N1c2VkQmVmb3JlID0gbnVsbDtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBjbGFzc05hbWU/OiBzdHJpbmcsIHRleHQ/OiBzdHJpbmcpID0+IEhUTUxFbGVtZW50fSAqL1xuY29uc3QgbWFrZSA9IChuYW1lLCBjbGFzc05hbWUgPSAnJywgdGV4dCA9ICcnKSA9PiB7XG4gIGNvbnN0IGVsZW1lbnQgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KG5hbWUpO1xuICBpZiAoY2xhc3NOYW1lKSBlbGVtZW50LmNsYXNzTmFtZSA9IGNsYXNzTmFtZTtcbiAgZWxlbWVudC50ZXh0Q29udGVudCA9IHRleHQ7XG4gIHJldHVybiBlbGVtZW50O1xufTtcblxuY29uc3QgbGlzdCA9IG1ha2UoJ3NlY3Rpb24nLCAnbml0cm8tdG9hc3QtbGlzdCcpO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBIVE1MRWxlbWVudD59ICovXG5jb25zdCBwbGFjZXMgPSBuZXcgTWFwKCk7XG5jb25zdCBzcG9rZW4gPSBtYWtlKCdkaXYnLCAnbml0cm8tdG9hc3Qtc3Bva2VuJyk7IC8vIG9mIHdoYXQgb3RoZXIgc2NyaXB0cyBoYXZlIHRvIHNheSwgc2VlbiBlbHNld2hlcmVcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayBvbmx5IHdoYXQgY2hhbmdlcyBpbiB0aGVtLCBzbyB0aGV5IGFyZSBpbiB0aGUgcGFnZSBiZWZvcmUgYW55IG1lc3NhZ2UuICovXG5jb25zdCBidWlsZCA9ICgpID0+IHtcbiAgbGlzdC5zZXRBdHRyaWJ1dGUoJ2FyaWEtbGFiZWwnLCBvcHRpb25zLm5pdHJvVG9hc3RMYWJlbCk7XG4gIGZvciAoY29uc3QgcG9zaXRpb24gb2YgWyd0b3AtbGVmdCcsICd0b3AtY2VudGVyJywgJ3RvcC1yaWdodCcsICdib3R0b20tbGVmdCcsICdib3R0b20tY2VudGVyJywgJ2JvdHRvbS1yaWdodCddKSB7XG4gICAgY29uc3QgcGxhY2UgPSBtYWtlKCdkaXYnLCAnbml0cm8tdG9hc3RzJyk7XG4gICAgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICAgIGZvciAoY29uc3Qgcm9sZSBvZiBbJ3N0YXR1cycsICdhbGVydCddKSB7XG4gICAgICBjb25zdCByZWdpb24gPSBtYWtlKCdkaXYnKTtcbiAgICAgIHJlZ2lvbi5zZXRBdHRyaWJ1dGUoJ3JvbGUnLCByb2xlKTtcbiAgICAgIHJlZ2lvbi5zZXRBdHRyaWJ1dGUoJ2FyaWEtYXRvbWljJywgJ2ZhbHNlJyk7IC8vIHNwZWFrIHRoZSBuZXcgdG9hc3QsIG5vdCBhbGwgb2YgdGhlbVxuICAgICAgcGxhY2UuYXBwZW5kKHJlZ2lvbik7XG4gICAgfVxuICAgIHBsYWNlcy5zZXQocG9zaXRpb24sIHBsYWNlKTtcbiAgICBsaXN0LmFwcGVuZChwbGFjZSk7XG4gIH1cbiAgc3Bva2VuLnNldEF0dHJpYnV0ZSgncm9sZScsICdzdGF0dXMnKTtcbiAgbGlzdC5hcHBlbmQoc3Bva2VuKTtcbn07XG5cbi8qKiBLZWVwIHRoZSBsaXN0IGluIHRoZSBwYWdlOiBhIHN3YXAgb2YgdGhlIGJvZHkgcmVtb3ZlcyBpdCwgYW5kIGEgbW9kYWwgZGlhbG9nIG1ha2VzIGl0IGluZXJ0LiAqL1xuY29uc3Qgc2V0dGxlID0gKCkgPT4ge1xuICBjb25zdCBob21lID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ2RpYWxvZzptb2RhbCcpXS5hdCgtMSkgPz8gZG9jdW1lbnQuYm9keTtcbiAgaWYgKGxpc3QucGFyZW50Tm9kZSAhPT0gaG9tZSkgaG9tZS5hcHBlbmQobGlzdCk7XG4gIC8vIGh0bXggMiByZXN0b3JlcyBwYWdlcyBmcm9tIHRoZWlyIEhUTUwsIHdpdGggdG9hc3RzIHRoYXQgbm9ib2R5IHdvdWxkIHJlbW92ZS5cbiAgZm9yIChjb25zdCBvdGhlciBvZiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QtbGlzdCcpKSBpZiAob3RoZXIgIT09IGxpc3QpIG90aGVyLnJlbW92ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2U6IEVsZW1lbnQpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0luVGhlV2F5ID0gKHBsYWNlKSA9PiB7XG4gIGNvbnN0IGFjdGl2ZSA9IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ7XG4gIGlmICghYWN0aXZlIHx8IGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBsaXN0LmNvbnRhaW5zKGFjdGl2ZSkpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgeyB0b3AsIHJpZ2h0LCBib3R0b20sIGxlZnQgfSA9IGFjdGl2ZS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgcmV0dXJuIFsuLi5wbGFjZS5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QnKV0ubWFwKCh0b2FzdCkgPT4gdG9hc3QuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCkpLnNvbWUoKHRvYXN0KSA9PlxuICAgIHRvYXN0LnRvcCA8IGJvdHRvbSAmJiB0b2FzdC5ib3R0b20gPiB0b3AgJiYgdG9hc3QubGVmdCA8IHJpZ2h0ICYmIHRvYXN0LnJpZ2h0ID4gbGVmdCk7XG59O1xuXG4vKiogR28gdG8gdGhlIG90aGVyIGVkZ2Ugd2hlcmUgYSB0b2FzdCBjb3ZlcnMgd2hhdCBoYXMgdGhlIGZvY3VzLCB1bmxlc3Mgb25lIHdvdWxkIHRoZXJlIGFzIHdlbGwuICovXG5jb25zdCBtYWtlV2F5ID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcy52YWx1ZXMoKSkge1xuICAgIGlmIChwbGFjZS5tYXRjaGVzKCc6aG92ZXInKSB8fCAhaXNJblRoZVdheShwbGFjZSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHBvc2l0aW9uID0gcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA/PyAnJztcbiAgICBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb24ucmVwbGFjZSgvdG9wfGJvdHRvbS8sIChlZGdlKSA9PiBFREdFU1svKiogQHR5cGUgeyd0b3AnfSAqLyAoZWRnZSldKTtcbiAgICBpZiAoaXNJblRoZVdheShwbGFjZSkpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgfVxufTtcblxuY29uc3Qgc2hvd05leHQgPSAoKSA9PiB7XG4gIGNvbnN0IGxpbWl0ID0gd2luZG93Lm1hdGNoTWVkaWEoTkFSUk9XKS5tYXRjaGVzID8gMyA6IEluZmluaXR5O1xuICB3aGlsZSAod2FpdGluZy5sZW5ndGggJiYgbGlzdC5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QnKS5sZW5ndGggPCBsaW1pdCkgYWRkKC8qKiBAdHlwZSB7VG9hc3R9ICovICh3YWl0aW5nLnNoaWZ0KCkpKTtcbiAgZm9yIChjb25zdCBbcG9zaXRpb24sIHBsYWNlXSBvZiBwbGFjZXMpIGlmICghcGxhY2UucXVlcnlTZWxlY3RvcignLm5pdHJvLXRvYXN0JykpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgbWFrZVdheSgpO1xufTtcblxuLyoqIEB0eXBlIHsodG9hc3Q6IEhUTUxFbGVtZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xvc2UgPSAodG9hc3QpID0+IHtcbiAgY29uc3QgaGFkRm9jdXMgPSB0b2FzdC5jb250YWlucyhkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgdG9hc3QucmVtb3ZlKCk7XG4gIHNob3dOZXh0KCk7XG4gIGlmICghaGFkRm9jdXMgfHwgIWZvY3VzZWRCZWZvcmUpIHJldHVybjtcbiAgY29uc3QgeyBpZCwgaXNDb25uZWN0ZWQgfSA9IGZvY3VzZWRCZWZvcmU7XG4gIChpc0Nvbm5lY3RlZCA/IGZvY3VzZWRCZWZvcmUgOiBkb2N1bWVudC5nZXRFbGVtZW50QnlJZChpZCkpPy5mb2N1cygpO1xufTtcblxuLyoqIENsb3NlIHRoZSB0b2FzdCB3aGVuIGl0cyB0aW1lIGlzIG92ZXIuIFRpbWUgdGhhdCBub2JvZHkgY2FuIHVzZSB0byByZWFkIGRvZXMgbm90IGNvdW50LlxuICogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQsIHBsYWNlOiBFbGVtZW50KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RhcnRDbG9jayA9ICh0b2FzdCwgcGxhY2UpID0+IHtcbiAgY29uc3QgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgaWYgKCF0b2FzdC5wYXJlbnROb2RlKSByZXR1cm4gY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgc2V0dGxlKCk7XG4gICAgbWFrZVdheSgpO1xuICAgIGlmIChkb2N1bWVudC5oaWRkZW4gfHwgcGxhY2UubWF0Y2hlcygnOmhvdmVyLCA6Zm9jdXMtd2l0aGluJykpIHJldHVybjtcbiAgICBjb25zdCBub3cgPSBOdW1iZXIobGVmdC5nZXQodG9hc3QpKSAtIFRJQ0tfTVM7XG4gICAgbGVmdC5zZXQodG9hc3QsIG5vdyk7XG4gICAgaWYgKG5vdyA8PSAwKSBjbG9zZSh0b2FzdCk7XG4gIH0sIFRJQ0tfTVMpO1xufTtcblxuLyoqIEB0eXBlIHsodG9hc3Q6IFRvYXN0KSA9PiB2b2lkfSAqL1xuY29uc3QgYWRkID0gKHsgbWVzc2FnZSwgbGV2ZWwsIHN0eWxlLCBkdXJhdGlvbiwgcGxhY2UsIGNhblJlbG9hZCwgY291bnQgfSkgPT4ge1xuICBjb25zdCB0b2FzdCA9IG1ha2UoJ2RpdicsICduaXRyby10b2FzdCcpO1xuICBPYmplY3QuYXNzaWduKHRvYXN0LmRhdGFzZXQsIHsgbGV2ZWwsIHN0eWxlIH0pO1xuICAvKiogQHR5cGUgeyh0ZXh0OiBzdHJpbmcsIG9uQ2xpY2s6ICgpID0+IHZvaWQpID0+IHZvaWR9ICovXG4gIGNvbnN0IGFkZEJ1dHRvbiA9ICh0ZXh0LCBvbkNsaWNrKSA9PiB7XG4gICAgY29uc3QgYnV0dG9uID0gbWFrZSgnYnV0dG9uJywgJ25pdHJvLXRvYXN0LWJ1dHRvbicsIHRleHQpO1xuICAgIGJ1dHRvbi5zZXRBdHRyaWJ1dGUoJ3R5cGUnLCAnYnV0dG9uJyk7XG4gICAgYnV0dG9uLmFkZEV2ZW50TGlzdGVuZXIoJ2NsaWNrJywgb25DbGljayk7XG4gICAgdG9hc3QuYXBwZW5kKGJ1dHRvbik7XG4gIH07XG4gIGNvbnN0IHRleHQgPSBtYWtlKCdwJywgJ25pdHJvLXRvYXN0LXRleHQnLCBtZXNzYWdlKTtcbiAgaWYgKGNvdW50ID4gMSkgdGV4dC5kYXRhc2V0LmNvdW50ID0gYCR7Y291bnR9YDtcbiAgdG9hc3QuYXBwZW5kKHRleHQpO1xuICBpZiAoY2FuUmVsb2FkKSBhZGRCdXR0b24ob3B0aW9ucy5uaXRyb1RvYXN0UmVsb2FkLCAoKSA9PiBsb2NhdGlvbi5yZWxvYWQoKSk7XG4gIGFkZEJ1dHRvbihvcHRpb25zLm5pdHJvVG9hc3REaXNtaXNzLCAoKSA9PiBjbG9zZSh0b2FzdCkpO1xuICB0b2FzdC5hZGRFdmVudExpc3RlbmVyKCdrZXlkb3duJywgKGV2ZW50KSA9PiB7XG4gICAgaWYgKGV2ZW50LmtleSAhPT0gJ0VzY2FwZScpIHJldHVybjtcbiAgICBldmVudC5zdG9wUHJvcGFnYXRpb24oKTtcbiAgICBjbG9zZSh0b2FzdCk7XG4gIH0pO1xuICBsZWZ0LnNldCh0b2FzdCwgY2FuUmVsb2FkID8gSW5maW5pdHkgOiBkdXJhdGlvbik7IC8vIHN0YXlzIHVudGlsIHRoZSB2aXNpdG9yIGhhcyBkZWNpZGVkXG4gIHBsYWNlLmNoaWxkcmVuW2xldmVsID09PSAnZXJyb3InID8gMSA6IDBdPy5hcHBlbmQodG9hc3QpO1xuICBzdGFydENsb2NrKHRvYXN0LCBwbGFjZSk7XG59O1xuXG4vKiogQHR5cGUgeyhtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNvbmZpZzogVG9hc3RDb25maWcsIGNhblJlbG9hZD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKG1lc3NhZ2UsIGxldmVsLCB7IGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgfSwgY2FuUmVsb2FkID0gZmFsc2UpID0+IHtcbiAgaWYgKCFlbmFibGVkKSByZXR1cm47XG4gIHNldHRsZSgpO1xuICBjb25zdCBwbGFjZSA9IC8qKiBAdHlwZSB7SFRNTEVsZW1lbnR9ICovIChwbGFjZXMuZ2V0KHBvc2l0aW9uKSA/PyBwbGFjZXMuZ2V0KCd0b3AtcmlnaHQnKSk7XG4gIGNvbnN0IHNhbWUgPSB3YWl0aW5nLmZpbmQoKHRvYXN0KSA9PiB0b2FzdC5tZXNzYWdlID09PSBtZXNzYWdlICYmIHRvYXN0LmxldmVsID09PSBsZXZlbCAmJiB0b2FzdC5wbGFjZSA9PT0gcGxhY2UpO1xuICBpZiAoc2FtZSkgcmV0dXJuIHZvaWQgKHNhbWUuY291bnQgKz0gMSk7XG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgLyoqIEB0eXBlIHtJdGVyYWJsZTxhbnk+fSAqLyAocGxhY2UucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0JykpKSB7XG4gICAgY29uc3QgW3RleHRdID0gb3RoZXIuY2hpbGRyZW47XG4gICAgaWYgKG90aGVyLmRhdGFzZXQubGV2ZWwgIT09IGxldmVsIHx8IHRleHQudGV4dENvbnRlbnQgIT09IG1lc3NhZ2UpIGNvbnRpbnVlO1xuICAgIC8vIEEgcG9sbCB0aGF0IGZhaWxzIGFnYWluIGFuZCBhZ2FpbiBpcyByZWFkIG91dCBvbmNlLiBPZiBhbiBvZmZlciB0byByZWxvYWQgSW5maW5pdHkgaXMgbGVmdC5cbiAgICB0ZXh0LmRhdGFzZXQuY291bnQgPSBOdW1iZXIodGV4dC5kYXRhc2V0LmNvdW50ID8/IDEpICsgMTtcbiAgICBsZWZ0LnNldChvdGhlciwgTWF0aC5tYXgoTnVtYmVyKGxlZnQuZ2V0KG90aGVyKSksIGR1cmF0aW9uKSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IHRvYXN0ID0geyBtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIGR1cmF0aW9uLCBwbGFjZSwgY2FuUmVsb2FkLCBjb3VudDogMSB9O1xuICBjb25zdCBhdCA9IGxldmVsID09PSAnZXJyb3InID8gd2FpdGluZy5maW5kSW5kZXgoKG90aGVyKSA9PiBvdGhlci5sZXZlbCAhPT0gJ2Vycm9yJykgOiAtMTtcbiAgd2FpdGluZy5zcGxpY2UoYXQgPCAwID8gd2FpdGluZy5sZW5ndGggOiBhdCwgMCwgdG9hc3QpO1xuICBzaG93TmV4dCgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSwgbWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBjYW5SZWxvYWQ/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9ICh7IGRldGFpbCwgdGFyZ2V0IH0sIG1lc3NhZ2UsIGxldmVsLCBjYW5SZWxvYWQpID0+IHtcbiAgaWYgKG1lc3NhZ2UgPT0gbnVsbCkgcmV0dXJuOyAvLyBhIHNjcmlwdCdzIGV2ZW50LCB3aXRob3V0IHRoZSBkZXRhaWwgb2Ygb3Vyc1xuICAvLyBJZiB0aGUgcm9vdCBoYXMgZ29uZSwgYW5vdGhlciBvZiBpdHMgY2xhc3Mga25vd3MuXG4gIGNvbnN0IG5hbWUgPSBDU1MuZXNjYXBlKGAke2RldGFpbC5jb21wb25lbnR9YCk7XG4gIGNvbnN0IHJvb3QgPSB0YXJnZXQuZGF0YXNldD8ubml0cm9Ub2FzdCA/IHRhcmdldCA6IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9XCIke25hbWV9XCJdW2RhdGEtbml0cm8tdG9hc3RdYCk7XG4gIGNvbnN0IGNvbmZpZyA9IHsgLi4uZGVmYXVsdHMsIC4uLkpTT04ucGFyc2Uocm9vdD8uZGF0YXNldC5uaXRyb1RvYXN0ID8/ICd7fScpIH07XG4gIC8vIE5vIGVsZW1lbnQgb2YgdGhhdCBpZCwgc3VjaCBhcyBhIGRpYWxvZywgd2hpY2ggaGFzIGEgc2hvdygpIGFzIHdlbGwuXG4gIGNvbnN0IGFkYXB0ZXIgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ05pdHJvVG9hc3RBZGFwdGVyJykgJiYgd2luZG93Lk5pdHJvVG9hc3RBZGFwdGVyO1xuICBpZiAoYWRhcHRlciAmJiB0eXBlb2YgYWRhcHRlci5zaG93ID09PSAnZnVuY3Rpb24nKSBhZGFwdGVyLnNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZyk7XG4gIGVsc2Ugc2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBjYW5SZWxvYWQpO1xufTtcblxuLyoqIEhhdmUgc2NyZWVuIHJlYWRlcnMgc3BlYWsgYSB0ZXh0IHRoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzYXkgPSAodGV4dCkgPT4ge1xuICBzZXR0bGUoKTtcbiAgc3Bva2VuLnJlcGxhY2VDaGlsZHJlbihtYWtlKCdwJywgJycsIHRleHQpKTsgLy8gYW4gZXF1YWwgdGV4dCBpcyBzcG9rZW4gYXMgd2VsbFxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VG9hc3RzID0gKCkgPT4ge1xuICBidWlsZCgpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86bWVzc2FnZScsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICB0ZWxsKGV2ZW50LCBldmVudC5kZXRhaWw/LnRleHQsIGV2ZW50LmRldGFpbD8ubGV2ZWwgPz8gJ2luZm8nKTtcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzplcnJvcicsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICB0ZWxsKGV2ZW50LCBldmVudC5kZXRhaWw/LmVycm9yLCAnZXJyb3InLCBSRUxPQURfU1RBVFVTRVMuaW5jbHVkZXMoZXZlbnQuZGV0YWlsPy5zdGF0dXMpKTtcbiAgfSk7XG4gIGxpc3QuYWRkRXZlbnRMaXN0ZW5lcignZm9jdXNpbicsICh7IHJlbGF0ZWRUYXJnZXQgfSkgPT4ge1xuICAgIGlmICghbGlzdC5jb250YWlucygvKiogQHR5cGUge05vZGV9ICovIChyZWxhdGVkVGFyZ2V0KSkpIGZvY3VzZWRCZWZvcmUgPSByZWxhdGVkVGFyZ2V0O1xuICB9KTtcbiAgb24oJ2ZvY3VzaW4nLCBtYWtlV2F5KTtcbiAgb24oJ2Nsb3NlJywgc2V0dGxlKTsgLy8gb2YgYSBkaWFsb2dcbiAgbmV3IE11dGF0aW9uT2JzZXJ2ZXIoc2V0dGxlKS5vYnNlcnZlKGRvY3VtZW50LmJvZHksIHsgY2hpbGRMaXN0OiB0cnVlIH0pO1xuICBzZXR0bGUoKTtcbiAgd2luZG93Lm5pdHJvVG9hc3RzID0geyBzaG93LCBzYXkgfTtcbn07XG4iLCAiLyogS2VlcHMgb3ZlciBhIHN3YXAgd2hhdCB0aGUgYnJvd3NlciBvciBhIHNjcmlwdCBvd25zOiB3aGV0aGVyIGRpYWxvZ3MsIGRldGFpbHMgYW5kIHBvcG92ZXJzIGFyZSBvcGVuLCBob3dcbiAqIGZhciBlbGVtZW50cyBhcmUgc2Nyb2xsZWQsIGFuZCBhbGwgdGhhdCBzdGFuZHMgaW4gYW4gZWxlbWVudCB3aXRoIHslIG5pdHJvX2tlZXAgJX0uXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8ta2VlcCwgd2hvc2UgdmFsdWUgbm8gb3RoZXIgZWxlbWVudCBoYXM7IGRhdGEtbml0cm8tY29tcG9uZW50LCAtc2xvdCwgLW93bmVyOyByb2xlPVwic3RhdHVzXCIuXG4gKlxuICogYG9wZW5gIGlzIHRoZSBzZXJ2ZXIncyB3b3JkLCB0b28uIEl0IGlzIGZvbGxvd2VkIHdoZW4gaXQgZGlmZmVycyBmcm9tIGl0cyBsYXN0IG9uZTsgdW50aWwgdGhlbiB3aGF0XG4gKiB0aGUgdmlzaXRvciBvciBhIHNjcmlwdCBoYXMgZG9uZSBzaW5jZSBzdGF5cy4gT2xkIGFuZCBuZXcgZWxlbWVudHMgYXJlIHRvbGQgYnkgdGhlaXIgaWRzLCBlbHNlIGJ5IHdoYXRcbiAqIHN0YW5kcyBhcm91bmQgdGhlbSwgZWxzZSBieSB0aGVpciBudW1iZXI7IHdoZXJlIHRoZSBudW1iZXJzIGRpZmZlciwgbm9ib2R5IGtub3dzLiBXaGF0IHBlb3BsZSB3cm90ZSBpc1xuICogbmV2ZXIgdGFrZW4gZm9yIG91cnM6IHdoYXQgd2FzIG9wZW5lZCBpbiB0aGVyZSBzdGF5cyBvcGVuLCBhbmQgaXRzIG5hbWVzIGtlZXAgbm90aGluZy5cbiAqL1xuaW1wb3J0IHsgYWxsLCBmaW5kLCBpc1RydXN0ZWQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHNheSB9IGZyb20gJy4vdG9hc3RzLmpzJztcblxuY29uc3QgS0VFUCA9ICdkYXRhLW5pdHJvLWtlZXAnO1xuY29uc3QgUEFJUiA9ICdkYXRhLW5pdHJvLXBhaXInOyAvLyBvbiBlbGVtZW50cyBmb3IgYXMgbG9uZyBhcyBuZXcgb25lcyBhcmUgb24gdGhlaXIgd2F5IHRvIHRoZSBwYWdlXG5jb25zdCBPUEVOUyA9ICdkaWFsb2csZGV0YWlscyxbcG9wb3Zlcl0nO1xuLyoqIEB0eXBlIHtXZWFrTWFwPE5vZGUsIGJvb2xlYW4+fSAqL1xuY29uc3Qgc2FpZCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IGVsZW1lbnRzIHdob3NlIGBvcGVuYCBoYXMgY2hhbmdlZCBzaW5jZTogd2hhdCB0aGUgc2VydmVyIHNhaWRcbi8qKiBAdHlwZSB7U2V0PGFueT59ICovXG5jb25zdCBzY3JvbGxlZCA9IG5ldyBTZXQoKTtcblxuLyoqIEB0eXBlIHsocmVjb3JkczogTXV0YXRpb25SZWNvcmRbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAocmVjb3JkcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgdGFyZ2V0LCBvbGRWYWx1ZSB9IG9mIHJlY29yZHMpIGlmICghc2FpZC5oYXModGFyZ2V0KSkgc2FpZC5zZXQodGFyZ2V0LCBvbGRWYWx1ZSAhPSBudWxsKTtcbn07XG5jb25zdCBvYnNlcnZlciA9IG5ldyBNdXRhdGlvbk9ic2VydmVyKG5vdGUpO1xuXG4vKiogV2hldGhlciB0aGUgZWxlbWVudCBpcyB3cml0dGVuIGJ5IHRoZSBjb21wb25lbnQgb2YgdGhpcyBpZCwgYW5kIG5vdCBieSBvbmUgaW5zaWRlIG9yIGFyb3VuZCBpdC5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBpZDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNPZiA9IChlbGVtZW50LCBpZCkgPT4ge1xuICBsZXQgcGxhY2UgPSBlbGVtZW50OyAvLyB3aGF0IHBlb3BsZSB3cm90ZSBiZWxvbmdzIHRvIHdoZXJlIGl0IHN0YW5kc1xuICB3aGlsZSAocGxhY2UgJiYgIWlzVHJ1c3RlZChwbGFjZSkpIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgY29uc3QgaG9sZGVyID0gcGxhY2U/LmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgY29uc3QgeyBuaXRyb093bmVyLCBuaXRyb1Nsb3QgfSA9IGhvbGRlcj8uZGF0YXNldCA/PyB7fTtcbiAgcmV0dXJuIChuaXRyb1Nsb3QgPyBuaXRyb093bmVyIDogaG9sZGVyPy5pZCkgPT09IGlkICYmICFob2xkZXIuY29udGFpbnMocGxhY2UuY2xvc2VzdChgWyR7S0VFUH1dYCkpO1xufTtcblxuLyoqIEB0eXBlIHsoKGVsZW1lbnQ6IGFueSkgPT4gdW5rbm93bilbXX0gKi9cbmNvbnN0IEtFWVMgPSBbXG4gIChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoT1BFTlMpICYmIGVsZW1lbnQucGFyZW50RWxlbWVudD8udGV4dENvbnRlbnQsIC8vIGEgcm93J3MsIG1vc3RseVxuICAoZWxlbWVudCkgPT4gW2VsZW1lbnQuY2xhc3NOYW1lLCBlbGVtZW50Lm1hdGNoZXMoJ2RldGFpbHMnKSAmJiBlbGVtZW50LmZpcnN0RWxlbWVudENoaWxkPy50ZXh0Q29udGVudF0sXG4gICgpID0+ICcnLFxuXTtcblxuLyoqIEB0eXBlIHsob2xkczogYW55W10sIG5ld3M6IGFueVtdKSA9PiBNYXA8YW55LCBhbnk+fSAqL1xuY29uc3QgcGFpciA9IChvbGRzLCBuZXdzKSA9PiB7XG4gIGNvbnN0IHBhaXJzID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IGtleU9mIG9mIEtFWVMpIHtcbiAgICAvKiogQHR5cGUge01hcDxzdHJpbmcsIGFueVtdW10+fSAqL1xuICAgIGNvbnN0IGdyb3VwcyA9IG5ldyBNYXAoKTtcbiAgICBbb2xkcywgbmV3c10uZm9yRWFjaCgoZWxlbWVudHMsIHNpZGUpID0+IHtcbiAgICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBlbGVtZW50cykge1xuICAgICAgICBpZiAocGFpcnMuaGFzKGVsZW1lbnQpKSBjb250aW51ZTtcbiAgICAgICAgY29uc3Qgb3duID0gZWxlbWVudC5pZCB8fCBbZWxlbWVudC5sb2NhbE5hbWUsIGVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwga2V5T2YoZWxlbWVudCldO1xuICAgICAgICBjb25zdCBrZXkgPSBbaXNUcnVzdGVkKGVsZW1lbnQpLCBvd25dLmpvaW4oKTtcbiAgICAgICAgY29uc3QgZ3JvdXAgPSBncm91cHMuZ2V0KGtleSkgPz8gW1tdLCBbXV07XG4gICAgICAgIGdyb3VwW3NpZGVdLnB1c2goZWxlbWVudCk7XG4gICAgICAgIGdyb3Vwcy5zZXQoa2V5LCBncm91cCk7XG4gICAgICB9XG4gICAgfSk7XG4gICAgZm9yIChjb25zdCBbc29tZSwgb3RoZXJzXSBvZiBncm91cHMudmFsdWVzKCkpIHtcbiAgICAgIGlmIChzb21lLmxlbmd0aCAhPT0gb3RoZXJzLmxlbmd0aCkgY29udGludWU7XG4gICAgICBzb21lLmZvckVhY2goKG9sZCwgYXQpID0+IHBhaXJzLnNldChvbGQsIG90aGVyc1thdF0pLnNldChvdGhlcnNbYXRdLCBvbGQpKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHBhaXJzO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBPd25TdGF0ZX0gKi9cbmNvbnN0IHN0YXRlT2YgPSAoZWxlbWVudCkgPT4gKHtcbiAgaXNPcGVuOiBlbGVtZW50Lm9wZW4sXG4gIGlzTW9kYWw6IGVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJyksXG4gIGlzU2hvd246IGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpLFxuICBwbGFjZTogc2Nyb2xsZWQuaGFzKGVsZW1lbnQpICYmIHsgdG9wOiBlbGVtZW50LnNjcm9sbFRvcCwgbGVmdDogZWxlbWVudC5zY3JvbGxMZWZ0LCBiZWhhdmlvcjogJ2luc3RhbnQnIH0sXG59KTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzdGF0ZTogT3duU3RhdGUpID0+IHZvaWR9ICovXG5jb25zdCBvcGVuID0gKGVsZW1lbnQsIHsgaXNPcGVuLCBpc01vZGFsLCBpc1Nob3duLCBzYXlzIH0pID0+IHtcbiAgaWYgKGVsZW1lbnQubWF0Y2hlcygnZGlhbG9nJykpIHtcbiAgICBjb25zdCBpc1JpZ2h0ID0gIWVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJykgPT09ICEoaXNPcGVuICYmIGlzTW9kYWwpO1xuICAgIGlmICghaXNSaWdodCAmJiBpc01vZGFsICYmIGlzT3Blbikge1xuICAgICAgZWxlbWVudC5vcGVuID0gZmFsc2U7IC8vIGl0IHdvdWxkIHJlZnVzZVxuICAgICAgZWxlbWVudC5zaG93TW9kYWwoKTtcbiAgICB9IGVsc2UgaWYgKCFpc1JpZ2h0KSB7IC8vIHdpdGhvdXQgYG9wZW5gIGl0IHdvdWxkIGJlIGludmlzaWJsZSwgYW5kIHRoZSBwYWdlIGZyb3plblxuICAgICAgZWxlbWVudC5vcGVuID0gdHJ1ZTtcbiAgICAgIGVsZW1lbnQuY2xvc2UoKTtcbiAgICAgIGVsZW1lbnQub3BlbiA9IGlzT3BlbjtcbiAgICB9XG4gIH1cbiAgaWYgKGVsZW1lbnQucG9wb3ZlciAhPSBudWxsICYmIGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpICE9PSAhIWlzU2hvd24pIGVsZW1lbnQudG9nZ2xlUG9wb3ZlcigpO1xuICBpZiAoc2F5cyAhPSBudWxsKSBzYWlkLnNldChlbGVtZW50LCBzYXlzKTtcbn07XG5cbi8qKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4geyBhbGxOZXc6IChzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnlbXSwgaHRtbDogKCkgPT4gc3RyaW5nIH19ICovXG5jb25zdCBwYXJzZSA9ICh0ZXh0KSA9PiB7XG4gIGNvbnN0IHRlbXBsYXRlID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgndGVtcGxhdGUnKTtcbiAgdGVtcGxhdGUuaW5uZXJIVE1MID0gdGV4dDtcbiAgY29uc3QgdXBkYXRlcyA9IC8qKiBAdHlwZSB7YW55W119ICovIChbLi4udGVtcGxhdGUuY29udGVudC5xdWVyeVNlbGVjdG9yQWxsKCd0ZW1wbGF0ZVtkYXRhLW5pdHJvLXVwZGF0ZV0nKV0pO1xuICBjb25zdCBwYXJ0cyA9IFt0ZW1wbGF0ZS5jb250ZW50LCAuLi51cGRhdGVzLm1hcCgodXBkYXRlKSA9PiB1cGRhdGUuY29udGVudCldO1xuICBjb25zdCBhbGxOZXcgPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHNlbGVjdG9yKSA9PiBwYXJ0cy5mbGF0TWFwKChwYXJ0KSA9PiBbLi4ucGFydC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0pO1xuICByZXR1cm4ge1xuICAgIGFsbE5ldyxcbiAgICBodG1sOiAoKSA9PiB7XG4gICAgICAvLyBCcm93c2VycyByZWFkIGA8cHJlPmAgYW5kIGEgbGluZSBicmVhayBhcyBgPHByZT5gLCBhbmQgd3JpdGUgaXQgd2l0aG91dCBvbmUuXG4gICAgICBmb3IgKGNvbnN0IHsgZmlyc3RDaGlsZCB9IG9mIGFsbE5ldygncHJlLHRleHRhcmVhJykpIGlmIChmaXJzdENoaWxkPy5kYXRhPy5bMF0gPT09ICdcXG4nKSBmaXJzdENoaWxkLmRhdGEgPSBgXFxuJHtmaXJzdENoaWxkLmRhdGF9YDtcbiAgICAgIHJldHVybiB0ZW1wbGF0ZS5pbm5lckhUTUw7XG4gICAgfSxcbiAgfTtcbn07XG5cbi8qKiBodG14IGZpbmRzIGJ5IHRoZWlyIGlkcyB3aGF0IGlzIHRvIHN0YXksIGFuZCBvdGhlcnMgbWF5IGhhdmUgdGhlIHNhbWUuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgbmV3czogYW55W10sIG1hcms6IHN0cmluZykgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IHByZXNlcnZlID0gKHJvb3QsIG5ld3MsIG1hcmspID0+IHtcbiAgLyoqIEB0eXBlIHtbRWxlbWVudCwgc3RyaW5nIHwgbnVsbF1bXX0gKi9cbiAgY29uc3QgaWRzID0gW107XG4gIGZvciAoY29uc3QgZnJlc2ggb2YgbmV3cy5maWx0ZXIoaXNUcnVzdGVkKSkge1xuICAgIGNvbnN0IFtvbGRdID0gYWxsKGBbJHtLRUVQfT0ke0NTUy5lc2NhcGUoZnJlc2guZGF0YXNldC5uaXRyb0tlZXApfV1gLCByb290KTtcbiAgICBpZiAoIW9sZCkgY29udGludWU7XG4gICAgaWRzLnB1c2goW29sZCwgb2xkLmdldEF0dHJpYnV0ZSgnaWQnKV0pO1xuICAgIGZyZXNoLmlkID0gb2xkLmlkID0gYCR7bWFya30ke2lkcy5sZW5ndGh9YDtcbiAgICBmcmVzaC5zZXRBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJywgJycpO1xuICAgIGZyZXNoLnJlcGxhY2VDaGlsZHJlbigpOyAvLyBodG14IHdvdWxkIGxvb2sgZm9yIGNvbXBvbmVudHMgaW4gdGhlcmVcbiAgfVxuICByZXR1cm4gKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW29sZCwgaWRdIG9mIGlkcykgaWQgPT09IG51bGwgPyBvbGQucmVtb3ZlQXR0cmlidXRlKCdpZCcpIDogb2xkLnNldEF0dHJpYnV0ZSgnaWQnLCBpZCk7XG4gIH07XG59O1xuXG4vKiogTGl2ZSByZWdpb25zIHNwZWFrIHdoYXQgY2hhbmdlcyBpbiB0aGVtLiBXaGVyZSBhIG5ldyBvbmUgaGFzIGNvbWUgaW4gaXRzIHBsYWNlLCBvdXJzIHNwZWFrcy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiAoKSA9PiB2b2lkfSAqL1xuY29uc3QgbGlzdGVuID0gKHsgaWQgfSkgPT4ge1xuICBjb25zdCByZWdpb25zID0gKCkgPT4gYWxsKCdbcm9sZT1zdGF0dXNdJywgZmluZChpZCkgPz8gW10pO1xuICBjb25zdCBvbGRzID0gcmVnaW9ucygpLm1hcCgocmVnaW9uKSA9PiAoeyByZWdpb24sIGJlZm9yZTogcmVnaW9uLnRleHRDb250ZW50IH0pKTtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBjb25zdCBuZXdzID0gcmVnaW9ucygpO1xuICAgIGlmIChuZXdzLmxlbmd0aCAhPT0gb2xkcy5sZW5ndGgpIHJldHVybjtcbiAgICBuZXdzLmZvckVhY2goKHsgdGV4dENvbnRlbnQgfSwgYXQpID0+IHtcbiAgICAgIGNvbnN0IHsgcmVnaW9uLCBiZWZvcmUgfSA9IG9sZHNbYXRdO1xuICAgICAgY29uc3QgaXNOZXdzID0gcmVnaW9uICE9PSBuZXdzW2F0XSAmJiB0ZXh0Q29udGVudC50cmltKCkgJiYgdGV4dENvbnRlbnQgIT09IGJlZm9yZTtcbiAgICAgIGlmIChpc05ld3MpIHNheSh0ZXh0Q29udGVudC50cmltKCkucmVwbGFjZSgvXFxzKy9nLCAnICcpKTtcbiAgICB9KTtcbiAgfTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgdGV4dDogc3RyaW5nKSA9PiB7IHRleHQ6IHN0cmluZywgcmVzdG9yZTogKCkgPT4gdm9pZCB9fSAqL1xuZXhwb3J0IGNvbnN0IGtlZXBPd24gPSAocm9vdCwgdGV4dCkgPT4ge1xuICBjb25zdCBzcGVhayA9IGxpc3Rlbihyb290KTtcbiAgbm90ZShvYnNlcnZlci50YWtlUmVjb3JkcygpKTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIHNjcm9sbGVkKSBpZiAoIWVsZW1lbnQuaXNDb25uZWN0ZWQpIHNjcm9sbGVkLmRlbGV0ZShlbGVtZW50KTtcbiAgY29uc3QgbW92ZWQgPSBbLi4uc2Nyb2xsZWRdLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdC5jb250YWlucyhlbGVtZW50KSk7XG4gIGlmICghbW92ZWQubGVuZ3RoICYmICFyb290Lm1hdGNoZXMoT1BFTlMpICYmICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7T1BFTlN9LFske0tFRVB9XWApKSByZXR1cm4geyB0ZXh0LCByZXN0b3JlOiBzcGVhayB9O1xuXG4gIGNvbnN0IHsgYWxsTmV3LCBodG1sIH0gPSBwYXJzZSh0ZXh0KTtcbiAgY29uc3QgbWFyayA9IGBuaXRybyR7TWF0aC5yYW5kb20oKX0tYC5yZXBsYWNlKCcuJywgJy0nKTsgLy8gbm9ib2R5IGhhcyB3cml0dGVuIHRoYXRcbiAgY29uc3QgZ2l2ZUJhY2sgPSBwcmVzZXJ2ZShyb290LCBhbGxOZXcoYFske0tFRVB9XWApLCBtYXJrKTtcbiAgY29uc3Qgc2VsZWN0b3IgPSBbT1BFTlMsIC4uLm1vdmVkLm1hcCgoeyBpZCwgbG9jYWxOYW1lIH0pID0+IChpZCA/IGAjJHtDU1MuZXNjYXBlKGlkKX1gIDogbG9jYWxOYW1lKSldLmpvaW4oKTtcbiAgY29uc3QgaXNPd24gPSAoLyoqIEB0eXBlIHtFbGVtZW50fSAqLyBlbGVtZW50KSA9PiBpc09mKGVsZW1lbnQsIHJvb3QuaWQpO1xuICBjb25zdCBvbGRzID0gW3Jvb3QsIC4uLnJvb3QucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildLmZpbHRlcigoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKHNlbGVjdG9yKSk7XG4gIGNvbnN0IG5ld3MgPSBhbGxOZXcoc2VsZWN0b3IpLmZpbHRlcihpc093bik7XG4gIGNvbnN0IHBhaXJzID0gcGFpcihvbGRzLmZpbHRlcihpc093biksIG5ld3MpO1xuICAvKiogQHR5cGUge1thbnksIE93blN0YXRlXVtdfSAqL1xuICBjb25zdCBzdGF0ZXMgPSBvbGRzLmZpbHRlcigob2xkKSA9PiAhaXNPd24ob2xkKSkubWFwKChvbGQpID0+IFtvbGQsIHN0YXRlT2Yob2xkKV0pOyAvLyB0aGV5IHN0YXkgdGhlbXNlbHZlc1xuICBuZXdzLmZvckVhY2goKGZyZXNoLCBhdCkgPT4ge1xuICAgIGNvbnN0IG9sZCA9IHBhaXJzLmdldChmcmVzaCk7XG4gICAgaWYgKCFmcmVzaC5tYXRjaGVzKE9QRU5TKSAmJiAhc2Nyb2xsZWQuaGFzKG9sZCkpIHJldHVybjtcbiAgICBjb25zdCBzdGF0ZSA9IG9sZCA/IHN0YXRlT2Yob2xkKSA6IHt9O1xuICAgIGlmIChmcmVzaC5tYXRjaGVzKCdkaWFsb2csZGV0YWlscycpKSB7XG4gICAgICBjb25zdCBzYXlzID0gKHN0YXRlLnNheXMgPSBmcmVzaC5oYXNBdHRyaWJ1dGUoJ29wZW4nKSk7XG4gICAgICAvLyBUaGUgc2VydmVyIGNhbid0IHNheSBtb2RhbCwgc28gd2hvZXZlciBkaWQgd2FzIHF1aWNrZXIgdGhhbiB0aGlzIHNjcmlwdC5cbiAgICAgIGlmICghb2xkIHx8IHNheXMgIT09IChzYWlkLmdldChvbGQpID8/IChvbGQub3BlbiAmJiAhc3RhdGUuaXNNb2RhbCkpKSBzdGF0ZS5pc09wZW4gPSBzYXlzO1xuICAgICAgZnJlc2gudG9nZ2xlQXR0cmlidXRlKCdvcGVuJywgc3RhdGUuaXNPcGVuKTtcbiAgICB9XG4gICAgZm9yIChjb25zdCBlbGVtZW50IG9mIFtmcmVzaCwgb2xkXSkgZWxlbWVudD8uc2V0QXR0cmlidXRlKFBBSVIsIG1hcmsgKyBhdCk7IC8vIGVxdWFsLCBvciBodG14IDQgd291bGQgbm90IHNlZSBpdFxuICAgIHN0YXRlcy5wdXNoKFttYXJrICsgYXQsIHN0YXRlXSk7XG4gIH0pO1xuXG4gIHJldHVybiB7XG4gICAgdGV4dDogaHRtbCgpLFxuICAgIHJlc3RvcmU6ICgpID0+IHtcbiAgICAgIGdpdmVCYWNrKCk7XG4gICAgICBjb25zdCBtYXJrZWQgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChgWyR7UEFJUn1ePSR7bWFya31dYCldO1xuICAgICAgY29uc3QgbmV3cyA9IG5ldyBNYXAobWFya2VkLm1hcCgoZWxlbWVudCkgPT4gW2VsZW1lbnQuZ2V0QXR0cmlidXRlKFBBSVIpLCBlbGVtZW50XSkpO1xuICAgICAgY29uc3QgZm91bmQgPSBzdGF0ZXMubWFwKChbb25lLCBzdGF0ZV0pID0+ICh7IGVsZW1lbnQ6IG5ld3MuZ2V0KG9uZSkgPz8gb25lLCBzdGF0ZSB9KSkuZmlsdGVyKCh7IGVsZW1lbnQgfSkgPT4gZWxlbWVudC5pc0Nvbm5lY3RlZCk7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCB9IG9mIGZvdW5kKSBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShQQUlSKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50LCBzdGF0ZSB9IG9mIGZvdW5kKSBvcGVuKGVsZW1lbnQsIHN0YXRlKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50LCBzdGF0ZTogeyBwbGFjZSB9IH0gb2YgZm91bmQpIHtcbiAgICAgICAgaWYgKCFwbGFjZSkgY29udGludWU7XG4gICAgICAgIGVsZW1lbnQuc2Nyb2xsVG8ocGxhY2UpO1xuICAgICAgICBzY3JvbGxlZC5hZGQoZWxlbWVudCk7XG4gICAgICB9XG4gICAgICBvYnNlcnZlci50YWtlUmVjb3JkcygpO1xuICAgICAgc3BlYWsoKTtcbiAgICB9LFxuICB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0T3duID0gKCkgPT4ge1xuICBvYnNlcnZlci5vYnNlcnZlKGRvY3VtZW50LCB7IHN1YnRyZWU6IHRydWUsIGF0dHJpYnV0ZUZpbHRlcjogWydvcGVuJ10sIGF0dHJpYnV0ZU9sZFZhbHVlOiB0cnVlIH0pO1xuICBvbignc2Nyb2xsJywgKHsgdGFyZ2V0IH0pID0+IHNjcm9sbGVkLmFkZCh0YXJnZXQpKTtcbn07XG4iLCAiLyogTGV0cyBhbnN3ZXJzIHdhaXQgd2hpbGUgdGhlIHZpc2l0b3IgcHJlc3NlcyBzb21ldGhpbmc6IHdoZXJlIG9uZSByZXBsYWNlZCBpdCBiZWZvcmUgaXQgaXMgcmVsZWFzZWQsIHRoZVxuICogY2xpY2sgd291bGQgYmUgbG9zdCwgYW5kIHdoYXQgaXMgZHJhZ2dlZCB3b3VsZCBiZSBkcm9wcGVkOyBhbmQgd2hpbGUgdGhlIG1lbnUgb2YgYSBzZWxlY3QgaXMgb3Blbiwgd2hpY2ggd291bGQgYmVcbiAqIGNsb3NlZC4gTm90IGV2ZXJ5IGJyb3dzZXIga25vd3MgdGhhdCBvZiBpdHMgbWVudXMuXG4gKi9cbmltcG9ydCB7IFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBUQVBfTVMgPSAzNTA7IC8vIGEgYnJvd3NlciB0aGF0IHdhaXRzIGZvciBhIHNlY29uZCB0YXAgY2xpY2tzIGFzIGxhdGUgYXMgdGhhdFxuY29uc3QgT1BFTiA9IENTUy5zdXBwb3J0cygnc2VsZWN0b3IoOm9wZW4pJykgPyAnc2VsZWN0Om9wZW4nIDogJ25ldmVyJztcbi8qKiBAdHlwZSB7UHJvbWlzZTx2b2lkPiB8IG51bGx9ICovXG5sZXQgcHJlc3NlZCA9IG51bGw7XG4vKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG5sZXQgcmVsZWFzZTtcbi8qKiBAdHlwZSB7UmV0dXJuVHlwZTx0eXBlb2Ygc2V0VGltZW91dD59ICovXG5sZXQgZW5kO1xuXG5jb25zdCBwcmVzcyA9ICgpID0+IHtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIHByZXNzZWQgPz89IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgcmVsZWFzZSA9ICgpID0+IHtcbiAgICAgIGlmIChkb2N1bWVudC5xdWVyeVNlbGVjdG9yKE9QRU4pKSByZXR1cm4gbGV0R28oVEFQX01TKTsgLy8gbm8gZXZlbnQgc2F5cyB0aGF0IGl0IGlzIGNsb3NlZFxuICAgICAgcHJlc3NlZCA9IG51bGw7XG4gICAgICByZXNvbHZlKCk7XG4gICAgfTtcbiAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhkZWxheT86IG51bWJlcikgPT4gdm9pZH0gKi9cbmNvbnN0IGxldEdvID0gKGRlbGF5ID0gMCkgPT4geyAvLyBhZnRlciB0aGUgY2xpY2ssIHdoaWNoIHRoZSBicm93c2VyIGhhcyBub3Qgc2VudCB5ZXRcbiAgaWYgKCFwcmVzc2VkKSByZXR1cm47XG4gIGNsZWFyVGltZW91dChlbmQpO1xuICBlbmQgPSBzZXRUaW1lb3V0KHJlbGVhc2UsIGRlbGF5KTtcbn07XG5cbi8qKiBSZXNvbHZlcyBvbmNlIHRoZSB2aXNpdG9yIGhhcyByZWxlYXNlZCB3aGF0IGlzIHByZXNzZWQsIGFuZCBoYXMgY2xpY2tlZCwgb3IgaGFzIGNsb3NlZCB0aGUgbWVudTsgbnVsbDogbm90aGluZyBpcy4gKi9cbmV4cG9ydCBjb25zdCByZWxlYXNlZCA9ICgpID0+IHtcbiAgaWYgKCFwcmVzc2VkICYmIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHByZXNzKCksIGxldEdvKCk7IC8vIG9wZW5lZCBieSBhIGtleVxuICByZXR1cm4gcHJlc3NlZDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFByZXNzID0gKCkgPT4ge1xuICBvbigncG9pbnRlcmRvd24nLCAoeyBidXR0b24gfSkgPT4gYnV0dG9uIHx8IHByZXNzKCkpO1xuICBvbigna2V5ZG93bicsICh7IGtleSwgdGFyZ2V0IH0pID0+IGtleSA9PT0gJyAnICYmICF0YXJnZXQubWF0Y2hlcz8uKFRZUEVEKSAmJiBwcmVzcygpKTtcbiAgb24oJ3BvaW50ZXJ1cCcsICh7IHBvaW50ZXJUeXBlIH0pID0+IGxldEdvKHBvaW50ZXJUeXBlID09PSAndG91Y2gnID8gVEFQX01TIDogMCkpO1xuICBvbigna2V5dXAnLCAoeyBrZXkgfSkgPT4ga2V5ID09PSAnICcgJiYgbGV0R28oKSk7XG4gIG9uKCdjbGljayBwb2ludGVyY2FuY2VsIGNvbnRleHRtZW51IGRyYWdlbmQnLCAoKSA9PiBsZXRHbygpKTtcbiAgLy8gTm90IGV2ZXJ5IGJyb3dzZXIgc2F5cyB0aGF0IHRoZSBidXR0b24gd2FzIHJlbGVhc2VkOiBvdXRzaWRlIG9mIHRoZSB3aW5kb3csIG9yIG92ZXIgYW4gb3BlbiBtZW51LlxuICBvbignY2hhbmdlJywgKHsgdGFyZ2V0IH0pID0+IHRhcmdldC5sb2NhbE5hbWUgPT09ICdzZWxlY3QnICYmIGxldEdvKCkpO1xuICBvbigncG9pbnRlcm1vdmUnLCAoeyBidXR0b25zIH0pID0+IGJ1dHRvbnMgfHwgbGV0R28oKSk7XG4gIG9uKCdibHVyJywgKHsgdGFyZ2V0IH0pID0+IHRhcmdldCA9PT0gd2luZG93ICYmIGxldEdvKCkpO1xufTtcbiIsICIvKiBXaGF0IGNhbWUgYmFjazogSFRNTCB0byBzd2FwLCBldmVudHMgdG8gZGVsaXZlciwgb3IgYSByZWFzb24gdG8gbGVhdmUgdGhlIHBhZ2UuICovXG5pbXBvcnQgeyBhbm5vdW5jZSB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBrZWVwRW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGtlZXBPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBhZGRyZXNzLCBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHJlbGVhc2VkIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5cbi8qKiBXaGF0IHBsYWluIGh0bXggcHV0cyBpbiBhIHJvb3QncyBwbGFjZSBoYXMgdGhlIG9sZCBvbmUncyB0b2tlbiB1bnRpbCBodG14IHNldHRsZXMuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IFByb21pc2U8YW55Pn0gKi9cbmV4cG9ydCBjb25zdCBzZXR0bGVkID0gYXN5bmMgKGlkKSA9PiB7XG4gIGxldCByb290ID0gZmluZChpZCk7XG4gIGZvciAobGV0IHRyaWVzID0gMDsgdHJpZXMgPCA1MDAgJiYgcm9vdD8uY2xvc2VzdCgnLmh0bXgtYWRkZWQnKTsgcm9vdCA9IGZpbmQoaWQpLCB0cmllcysrKSB7XG4gICAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSwgMTApKTtcbiAgfVxuICByZXR1cm4gcm9vdDtcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHRvOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2ZSA9IChpZCwgdG8pID0+IHtcbiAgZm9yIChjb25zdCBqb2Igb2YgbGluZU9mKGlkKS5zcGxpY2UoMSkpIGFubm91bmNlKCdkb25lJywgam9iKTsgLy8gdGhlaXIgc3RhdGUgaGFzIGdvbmVcbiAgdG8gPyBsb2NhdGlvbi5hc3NpZ24odG8pIDogbG9jYXRpb24ucmVsb2FkKCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYW5zd2VyOiBBbnN3ZXIsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWNjZXB0ID0gYXN5bmMgKGpvYiwgeyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHRleHQsIHVybCB9LCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgaWQsIHBhdGgsIHRva2VuIH0gPSBqb2I7XG4gIGlmIChyZWRpcmVjdGVkKSB7IC8vIHRvIGEgbG9naW4gcGFnZSwgd2hpY2ggaXMgdG8gbGVhZCBiYWNrIGhlcmVcbiAgICBjb25zdCB0byA9IG5ldyBVUkwodXJsKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgdG8uc2VhcmNoUGFyYW1zKSB7XG4gICAgICBpZiAodmFsdWUuaW5jbHVkZXMocGF0aCkpIHRvLnNlYXJjaFBhcmFtcy5zZXQobmFtZSwgYWRkcmVzcygpKTtcbiAgICB9XG4gICAgaWYgKHRvLm9yaWdpbiAhPT0gbG9jYXRpb24ub3JpZ2luKSBqb2Iuc3RhdHVzID0gMDtcbiAgICBlbHNlIGxlYXZlKGlkLCB0byksIGpvYi5ldmVudHMgPSBbXTtcbiAgICByZXR1cm47XG4gIH1cbiAgdHJ5IHtcbiAgICBsZXQgeyBldmVudHMgfSA9IEpTT04ucGFyc2UoaGVhZGVycy5nZXQoJ0hYLVRyaWdnZXInKSlbJ25pdHJvOmV2ZW50cyddO1xuICAgIGlmICghZXZlbnRzKSB7XG4gICAgICBjb25zdCBtYXRjaCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoLzxzY3JpcHQgW14+XSpkYXRhLW5pdHJvLWV2ZW50cz4oW148XSopPFxcL3NjcmlwdD4kLy5leGVjKHRleHQpKTtcbiAgICAgIGV2ZW50cyA9IEpTT04ucGFyc2UobWF0Y2hbMV0pO1xuICAgICAgdGV4dCA9IHRleHQuc2xpY2UoMCwgbWF0Y2guaW5kZXgpO1xuICAgIH1cbiAgICBqb2IuZXZlbnRzID0gWy4uLmV2ZW50c107XG4gIH0gY2F0Y2ggeyByZXR1cm47IH0gLy8gbm90IG91cnNcbiAgYXdhaXQgcmVsZWFzZWQoKTsgLy8gZWxzZSB3aGF0IGlzIHByZXNzZWQgZ2V0cyBubyBjbGlja1xuICBjb25zdCByb290ID0gYXdhaXQgc2V0dGxlZChpZCk7XG4gIGNvbnN0IHRvID0gaGVhZGVycy5nZXQoJ0hYLVJlZGlyZWN0Jyk7XG4gIGlmICh0byB8fCBoZWFkZXJzLmdldCgnSFgtUmVmcmVzaCcpKSBsZWF2ZShpZCwgdG8pO1xuICBlbHNlIGlmICghdGV4dCB8fCAoc3RhdHVzID4gMjk5ICYmIHN0YXR1cyAhPT0gNDIyKSkgcmV0dXJuO1xuICBlbHNlIGlmIChyb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gIT09IHRva2VuKSBqb2IuaXNTdGFsZSA9IHRydWU7IC8vIGFub3RoZXIgd2FzIHN3YXBwZWRcbiAgZWxzZSBhd2FpdCByZXBsYWNlKHJvb3QsIHRleHQsIGpvYiwgYWRhcHRlcikuY2F0Y2goY29uc29sZS5lcnJvcik7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGh0bWw6IHN0cmluZywgam9iOiBKb2IsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCByZXBsYWNlID0gYXN5bmMgKHJvb3QsIGh0bWwsIGpvYiwgeyBzd2FwIH0pID0+IHtcbiAgY29uc3QgcmVzdG9yZUVudHJpZXMgPSBrZWVwRW50cmllcyhyb290LCBqb2IpO1xuICBjb25zdCB7IHRleHQsIHJlc3RvcmUgfSA9IGtlZXBPd24ocm9vdCwgaHRtbCk7XG4gIHRyeSB7XG4gICAgYXdhaXQgc3dhcChyb290LCB0ZXh0LCBqb2IpO1xuICB9IGZpbmFsbHkge1xuICAgIHJlc3RvcmUoKTtcbiAgfVxuICByZXN0b3JlRW50cmllcygpO1xufTtcbiIsICIvKiBUaGUgZXZlbnRzIG9mIGFuIGFuc3dlciwgb3Igbml0cm86ZXJyb3Ige2NvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzfSwgcmVhY2ggdGhlIHBhZ2Ugb25jZSwgaW4gb3JkZXIuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGNhdXNlcywgZHJvcCwgZW5xdWV1ZSwgZmFpbHVyZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZXZlbnRPZiwgZmluZCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGRlbGl2ZXIgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCByb290LCBzdGF0dXMsIGNoYWluLCBjb3VudHMsIHJlc29sdmUsIHJlamVjdCB9ID0gam9iO1xuICBhbm5vdW5jZSgnYW5zd2VyZWQnLCBqb2IpO1xuICBjb25zdCBlcnJvciA9IGpvYi5lcnJvciA/PyBvcHRpb25zW2BuaXRyb0Vycm9yLSR7c3RhdHVzfWBdID8/IG9wdGlvbnMubml0cm9FcnJvcjtcbiAgZm9yIChjb25zdCBbbmFtZSwgZGV0YWlsXSBvZiBqb2IuZXZlbnRzID8/IFtbJ25pdHJvOmVycm9yJywgeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1cyB9XV0pIHtcbiAgICBjb25zdCBjYXVzZSA9IGV2ZW50T2YobmFtZSwgZGV0YWlsKTtcbiAgICBjYXVzZXMuc2V0KGNhdXNlLCB7IGNoYWluOiBbLi4uY2hhaW4sIGlkXSwgY291bnRzIH0pO1xuICAgIGlmIChuYW1lID09PSAnbml0cm86ZXJyb3InKSByZWplY3Q/LihmYWlsdXJlKGRldGFpbCkpO1xuICAgIGlmIChuYW1lID09PSAnbml0cm86YWN0aW9uLWNvbXBsZXRlJykgcmVzb2x2ZT8uKGRldGFpbCk7XG4gICAgKGZpbmQoaWQpID8/IGRvY3VtZW50LmJvZHkpLmRpc3BhdGNoRXZlbnQoY2F1c2UpO1xuICAgIGNvbnN0IFt0bywgY2FsbF0gPSBKU09OLnBhcnNlKHJvb3QuZGF0YXNldC5uaXRyb09uID8/ICd7fScpW25hbWVdID8/IFtdO1xuICAgIGlmIChmaW5kKHRvKSkgZW5xdWV1ZShuZXdKb2IoZmluZCh0byksICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlLCBoZWFyZDogW1tjYWxsLCBkZXRhaWxdXSwgY2F1c2UgfSkpO1xuICB9XG59O1xuXG4vLyBBIHdheSBvdXQgb2YgdGhlIHBhZ2UgYWJvcnRzIHJlcXVlc3RzLCBzZWNvbmRzIGJlZm9yZSB0aGUgcGFnZSBnb2VzLiBOb2JvZHkgc2F5cyBpZiBpdCB3aWxsIGdvOlxuLy8gYSBkb3dubG9hZCBiZWdpbnMgbGlrZSB0aGF0LCB0b28uXG5sZXQgbGVhdmluZyA9IDA7XG4vKiogQHR5cGUge0pvYltdfSAqL1xuY29uc3QgYWJvcnRlZCA9IFtdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBmaW5pc2ggPSAoam9iKSA9PiB2b2lkIChsZWF2aW5nICYmICFqb2Iuc3RhdHVzID8gYWJvcnRlZC5wdXNoKGpvYikgOiBkZWxpdmVyKGpvYikpO1xuXG4vKiogQHR5cGUgeyhlbmQ6IChqb2I6IGFueSwgd2h5OiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBzdGF5ID0gKGVuZCkgPT4ge1xuICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gIGxlYXZpbmcgPSAwO1xuICBmb3IgKGNvbnN0IGpvYiBvZiBhYm9ydGVkLnNwbGljZSgwKSkgZW5kKGpvYiwgJ3RoZSBwYWdlIHdhcyBsZWZ0Jyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFdmVudHMgPSAoKSA9PiB7XG4gIG9uKCdiZWZvcmV1bmxvYWQnLCAoKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICAgIGxlYXZpbmcgPSBzZXRUaW1lb3V0KHN0YXksIDEwMDAwLCBkZWxpdmVyKTtcbiAgfSk7XG4gIG9uKCdwYWdlaGlkZScsICgpID0+IGNsZWFyVGltZW91dChsZWF2aW5nKSk7XG4gIG9uKCdwYWdlc2hvdycsICgpID0+IHN0YXkoZHJvcCkpOyAvLyB0aGUgYnJvd3NlciBoYXMga2VwdCBpdFxufTtcbiIsICIvKiBUaGUgYnJpZGdlOiByZXF1ZXN0cyBvZiBjb21wb25lbnRzIGJlY29tZSBqb2JzOyBlYWNoIGlzIHNlbnQsIGFuc3dlcmVkLCBhbmQgaXRzIGV2ZW50cyBkZWxpdmVyZWQuXG4gKiBXaXJlOiBkb2NzL2FyY2hpdGVjdHVyZS5tZC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1jc3JmLCAtY3NyZi1jb29raWUsIC1oZWFyZCwgLWVycm9yLCAtZXJyb3ItPHN0YXR1cz4gb2YgaXRzIHNjcmlwdDsgaWQsXG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50LCAta2V5LCAtdXJsLCAtdG9rZW4sIC1maWx0ZXJzLCAtb24sIC1sYXp5IG9mIGEgcm9vdDsgLWFyZ3MsIC1tb2RlbCwgLW93bmVyIGluc2lkZS5cbiAqL1xuaW1wb3J0IHsgYWNjZXB0LCBzZXR0bGVkIH0gZnJvbSAnLi9hbnN3ZXJzLmpzJztcbmltcG9ydCB7IGZpbmlzaCB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHJlYWRGaWVsZHMgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBkcm9wLCBlbnF1ZXVlLCBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBST09ULCBhZGRyZXNzLCBhbGwsIGZpbmQsIGZpcnN0LCBvcHRpb25zLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogTWFrZSBhIGpvYiBvZiBhIHJlcXVlc3Qgb2YgaHRteC5cbiAqIEB0eXBlIHsoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWR9ICovXG5jb25zdCBhc2sgPSAoeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZSB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSByb290T2YoZWxlbWVudCk7XG4gIGNvbnN0IGFjdGlvbiA9IHBhdGguc2xpY2Uocm9vdC5kYXRhc2V0Lm5pdHJvVXJsLmxlbmd0aCkuc3BsaXQoJy8nKVswXTtcbiAgaWYgKGVsZW1lbnQgPT09IHJvb3QpIHJldHVybiByZWFjdChyb290LCBjYXVzZSwgeyBhY3Rpb24sIHBhdGggfSk7XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIHsgcGF0aCwgc291cmNlOiBlbGVtZW50IH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgYm9keSA/PyBbXSkgam9iLmJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBKU09OLnBhcnNlKGVsZW1lbnQuZGF0YXNldC5uaXRyb0FyZ3MgPz8gJ3t9JykpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSB3aGF0IGEgcm9vdCBhc2tzIGZvciBieSBpdHNlbGY6IGFmdGVyIGFuIGV2ZW50LCB1bmxlc3MgdGhhdCBpcyBmb3IgYW5vdGhlciBrZXksIG9yIGFzIGEgcG9sbC5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBjYXVzZT86IGFueSwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjdCA9IChyb290LCBjYXVzZSwgbW9yZSkgPT4ge1xuICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IHJvb3QuZGF0YXNldDtcbiAgY29uc3QgeyB0eXBlLCBkZXRhaWwgfSA9IGNhdXNlID8/IHt9O1xuICBjb25zdCBrZXlzID0gL15uaXRybzpyZWZyZXNoLS8udGVzdCh0eXBlKSAmJiBkZXRhaWw/LmtleSAhPSBudWxsID8gWydrZXknXSA6IEpTT04ucGFyc2Uobml0cm9GaWx0ZXJzID8/ICd7fScpW3R5cGVdO1xuICBpZiAoa2V5cz8uZXZlcnkoKC8qKiBAdHlwZSB7YW55fSAqLyBrZXkpID0+IGAke2RldGFpbD8uW2tleV19YCAhPT0gbml0cm9LZXkpKSByZXR1cm47XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgY2F1c2UsIGlzUG9sbDogIWNhdXNlLCBpc1F1aWV0OiB0cnVlLCAuLi5tb3JlIH0pO1xuICBpZiAoL15uaXRybzovLnRlc3QodHlwZSkpIGpvYi5oZWFyZCA9IFtbdHlwZSwgZGV0YWlsXV07XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSBhbiBhY3Rpb24gd2l0aCBhcmd1bWVudHMgYW5kIHdoYXQgc3RhbmRzIGluIHRoZSBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIGFyZ3M6IG9iamVjdCwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBwb3N0ID0gKHJvb3QsIGFjdGlvbiwgYXJncywgbW9yZSkgPT4ge1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCBtb3JlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBhcmdzKTtcbiAgcmVhZEZpZWxkcyhqb2IpO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogQHR5cGUgeyhjb21wb25lbnQ6IHN0cmluZywga2V5OiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IG1pc3NpbmcgPSAoY29tcG9uZW50LCBrZXkpID0+IHtcbiAgY29uc3QgbmFtZXMgPSBbLi4ubmV3IFNldChhbGwoUk9PVCkubWFwKCh7IGRhdGFzZXQgfSkgPT4gZGF0YXNldC5uaXRyb0NvbXBvbmVudCkpXTtcbiAgaWYgKG5hbWVzLmluY2x1ZGVzKGNvbXBvbmVudCkpIHJldHVybiBgbm9uZSBvbiB0aGlzIHBhZ2UgaGFzIHRoZSBrZXkgJHtKU09OLnN0cmluZ2lmeShrZXkpfWA7XG4gIGNvbnN0IG5lYXJlc3QgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSAmJiB3aW5kb3cubml0cm9EZWJ1Zz8uc3VnZ2VzdChjb21wb25lbnQsIG5hbWVzKTtcbiAgcmV0dXJuIGBvbiB0aGlzIHBhZ2UgdGhlcmUgaXMgJHtuYW1lcy5sZW5ndGggPyBgb25seSAke25hbWVzLmpvaW4oJywgJyl9YCA6ICdub25lJ30uJHtuZWFyZXN0IHx8ICcnfWA7XG59O1xuXG4vKiogQHR5cGUge05pdHJvWydjYWxsJ119ICovXG5jb25zdCBjYWxsID0gKGNvbXBvbmVudCwgYWN0aW9uLCBhcmdzID0ge30sIHsga2V5IH0gPSB7fSkgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IG9uZSA9IGtleSA9PSBudWxsID8gJycgOiBgW2RhdGEtbml0cm8ta2V5PSR7Q1NTLmVzY2FwZShgJHtrZXl9YCl9XWA7XG4gICAgY29uc3Qgcm9vdCA9IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9JHtDU1MuZXNjYXBlKGNvbXBvbmVudCl9XSR7b25lfWApO1xuICAgIGlmIChyb290KSBwb3N0KHJvb3QsIGFjdGlvbiwgYXJncywgeyByZXNvbHZlLCByZWplY3QgfSk7XG4gICAgZWxzZSBkcm9wKHsgY29tcG9uZW50LCBhY3Rpb24sIHJlamVjdCB9LCBtaXNzaW5nKGNvbXBvbmVudCwga2V5KSk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJ1biA9IGFzeW5jIChqb2IsIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBjaGFpbiwgaWQgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGF3YWl0IHNldHRsZWQoaWQpO1xuICAvLyBUaGUgbmV4dCBwYWdlIG1heSBoYXZlIGEgY29tcG9uZW50IG9mIHRoaXMgaWQuXG4gIGNvbnN0IGlzR29uZSA9ICFyb290IHx8IChyb290ICE9PSBqb2Iucm9vdCAmJiBqb2IucGFnZSAhPT0gYWRkcmVzcygpKTtcbiAgaWYgKGlzR29uZSAmJiAham9iLmlzUXVpZXQpIGZpbmlzaChPYmplY3QuYXNzaWduKGpvYiwgeyBzdGF0dXM6IDAsIGVycm9yOiBvcHRpb25zWyduaXRyb0Vycm9yLTQwNCddIH0pKTtcbiAgaWYgKGlzR29uZSB8fCAoam9iLnJlamVjdCAmJiByb290LmRhdGFzZXQubml0cm9MYXp5KSkgcmV0dXJuIGRyb3Aoam9iLCAnaXQgaXMgbm90IHRoZXJlJyk7XG4gIGZpbGwoam9iLCByb290KTtcbiAgY29uc3Qgc291cmNlID0gam9iLnNvdXJjZT8uaXNDb25uZWN0ZWQgPyBqb2Iuc291cmNlIDogcm9vdDtcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgYWRhcHRlci5zZW5kKGpvYiwgeyByb290LCBzb3VyY2UsIGhlYWRlcnM6IGNoYWluWzBdICYmIHsgJ05pdHJvLUNoYWluJzogY2hhaW4uam9pbigpIH0gfSk7XG4gIGlmIChhbnN3ZXIpIGF3YWl0IGFjY2VwdChPYmplY3QuYXNzaWduKGpvYiwgeyBhbnN3ZXIsIHN0YXR1czogYW5zd2VyLnN0YXR1cyB9KSwgYW5zd2VyLCBhZGFwdGVyKTtcbiAgZWxzZSBpZiAoam9iLnN0YXR1cyA9PSBudWxsKSByZXR1cm4gZHJvcChqb2IsICdhIGxpc3RlbmVyIG9yIGh4LXN5bmMgc3RvcHBlZCBpdCcpO1xuICBmaW5pc2goam9iKTtcbn07XG5cbi8qKiBDb21wbGV0ZSB0aGUgYm9keTogdGhlIG5ld2VzdCB0b2tlbiwgZXZlbnRzIGhlYXJkLCBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCByb290OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmaWxsID0gKGpvYiwgcm9vdCkgPT4ge1xuICBjb25zdCB7IGJvZHksIGNvdW50cywgaGVhcmQsIGlkLCBzZW50IH0gPSBqb2I7XG4gIGpvYi50b2tlbiA9IHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuO1xuICBjb3VudHNbaWRdID0gKGNvdW50c1tpZF0gPz8gMCkgKyAxO1xuICBpZiAoaGVhcmQpIGJvZHkuc2V0KCduaXRyby1ldmVudHMnLCBKU09OLnN0cmluZ2lmeShoZWFyZCkpO1xuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoKTtcbiAgZm9yIChjb25zdCB7IGZpZWxkLCBpc0JvdW5kLCB2YWx1ZXMgfSBvZiBzZW50LnZhbHVlcygpKSB7XG4gICAgaWYgKCFpc0JvdW5kKSBjb250aW51ZTtcbiAgICBuYW1lcy5hZGQoZmllbGQuZGF0YXNldC5uaXRyb01vZGVsKTtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykgYm9keS5hcHBlbmQoZmllbGQubmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmICgham9iLmlzUXVpZXQpIGJvZHkuc2V0KCduaXRyby1maWVsZHMnLCBbLi4ubmFtZXNdLmpvaW4oKSk7XG4gIGNvbnN0IGNvb2tpZXMgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKGRvY3VtZW50LmNvb2tpZS5yZXBsYWNlQWxsKCc7ICcsICcmJykpOyAvLyBuZXdlciwgbWF5YmVcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCBjb29raWVzLmdldChvcHRpb25zLm5pdHJvQ3NyZkNvb2tpZSkgfHwgb3B0aW9ucy5uaXRyb0NzcmYpO1xuICAvLyBUaGUgbGFzdDogb2YgYSBib2R5IHRoYXQgaXMgY3V0IG9mZiBvbiB0aGUgd2F5LCBpdCBpcyBtaXNzaW5nLCBvciBpdHMgc2lnbmF0dXJlIGlzLlxuICBib2R5LmRlbGV0ZSgnbml0cm8tdG9rZW4nKTtcbiAgYm9keS5hcHBlbmQoJ25pdHJvLXRva2VuJywgam9iLnRva2VuID8/ICcnKTtcbn07XG5cbi8qKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RhcnRCcmlkZ2UgPSAoYWRhcHRlcikgPT4ge1xuICBydW5XaXRoKChqb2IpID0+IHJ1bihqb2IsIGFkYXB0ZXIpKTtcbiAgYWRhcHRlci5jYXB0dXJlKGFzayk7XG4gIHdpbmRvdy5uaXRybyA9IHsgZmluZCwgZmlyc3QsIHJvb3RPZiwgY2FsbCB9O1xufTtcbiIsICIvKiBMb2FkcyBsYXp5IGNvbXBvbmVudHMuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tbGF6eSBvZiBhIHBsYWNlaG9sZGVyJ3Mgcm9vdDogXCJsb2FkXCIsIG9yIFwidmlzaWJsZVwiOiBhc2sgd2hlbiBpdCBpcyBzZWVuO1xuICogICBkYXRhLW5pdHJvLWdyb3VwOiB0aGUgcGxhY2Vob2xkZXJzIG9mIGEgbmFtZSBhc2sgdG9nZXRoZXIsIGFzIHNvb24gYXMgb25lIG9mIHRoZW0gZG9lcztcbiAqICAgZGF0YS1uaXRyby1jb21wb25lbnQgYW5kIGRhdGEtbml0cm8tdG9rZW4gb2YgdGhlIHJvb3QuXG4gKiBQb3N0cyBuaXRyby1tb3VudDsgZm9yIGEgZ3JvdXAgb25lIHBvc3RzIGl0IHdpdGggZ3JvdXAsIFwiPGNvbXBvbmVudD4gPHRva2VuPlwiIG9mIGVhY2ggb2YgdGhlIG90aGVycy5cbiAqIEhlYXJzOiBuaXRybzplcnJvciBvZiBhIHBsYWNlaG9sZGVyIHRoYXQgYXNrZWQuIFdoYXQgYSBwbGFjZWhvbGRlciBoZWFycyBvbiB0aGUgY29tcG9uZW50J3MgYmVoYWxmLCB0aGVcbiAqICAgY29tcG9uZW50IGdldHMgYXMgc29vbiBhcyBpdCBpcyB0aGVyZS5cbiAqL1xuaW1wb3J0IHsgcG9zdCwgcmVhY3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBoZWFyLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZW5xdWV1ZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgYWxsLCBmaW5kLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExBWlkgPSAnW2RhdGEtbml0cm8tbGF6eV0nO1xuY29uc3QgTU9VTlQgPSAnbml0cm8tbW91bnQnO1xuY29uc3QgR1JPVVBfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtXZWFrU2V0PEVsZW1lbnQ+fSAqL1xuY29uc3Qga25vd24gPSBuZXcgV2Vha1NldCgpO1xuLyoqIEB0eXBlIHtNYXA8YW55LCBhbnlbXT59ICovXG5jb25zdCBncm91cHMgPSBuZXcgTWFwKCk7IC8vIGJ5IHRoZSBwbGFjZWhvbGRlciB0aGF0IGhhcyBhc2tlZDogdGhlIG90aGVyc1xuLyoqIEB0eXBlIHtXZWFrU2V0PEVsZW1lbnQ+fSAqL1xuY29uc3QgdHJpZWQgPSBuZXcgV2Vha1NldCgpOyAvLyB3aXRoIGEgZ3JvdXAsIGluIHZhaW46IGVhY2ggYXNrcyBhbG9uZSwgYW5kIHNheXMgd2hhdCBpcyB3cm9uZ1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IGxvYWRpbmcgPSBuZXcgU2V0KCk7IC8vIGlkcyBvZiBwbGFjZWhvbGRlcnNcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgYW55W10+fSAqL1xuY29uc3Qgb3ZlcmhlYXJkID0gbmV3IE1hcCgpOyAvLyBieSB0aGUgcGxhY2Vob2xkZXIncyBpZFxuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrQWxvbmUgPSAocGxhY2Vob2xkZXIpID0+IHtcbiAgbG9hZGluZy5hZGQocGxhY2Vob2xkZXIuaWQpO1xuICBlbnF1ZXVlKG5ld0pvYihwbGFjZWhvbGRlciwgTU9VTlQsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcnM6IGFueVtdKSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrVG9nZXRoZXIgPSAoW2ZpcnN0LCAuLi5vdGhlcnNdKSA9PiB7XG4gIGlmICghb3RoZXJzLmxlbmd0aCkgcmV0dXJuIGZpcnN0ICYmIGFza0Fsb25lKGZpcnN0KTtcbiAgZ3JvdXBzLnNldChmaXJzdCwgb3RoZXJzKTtcbiAgZm9yIChjb25zdCB7IGlkIH0gb2YgW2ZpcnN0LCAuLi5vdGhlcnNdKSBsb2FkaW5nLmFkZChpZCk7XG4gIHBvc3QoZmlyc3QsIE1PVU5ULCB7IGdyb3VwOiBvdGhlcnMubWFwKCh7IGRhdGFzZXQgfSkgPT4gYCR7ZGF0YXNldC5uaXRyb0NvbXBvbmVudH0gJHtkYXRhc2V0Lm5pdHJvVG9rZW59YCkgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNXYWl0aW5nID0gKHBsYWNlaG9sZGVyKSA9PiBwbGFjZWhvbGRlci5pc0Nvbm5lY3RlZCAmJiBwbGFjZWhvbGRlci5tYXRjaGVzKExBWlkpO1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGNvbnN0IHVuZGVyV2F5ID0gbmV3IFNldChbLi4uZ3JvdXBzXS5mbGF0KDIpKTtcbiAgaWYgKHVuZGVyV2F5LmhhcyhwbGFjZWhvbGRlcikpIHJldHVybjtcbiAgY29uc3QgeyBuaXRyb0dyb3VwIH0gPSBwbGFjZWhvbGRlci5kYXRhc2V0O1xuICBjb25zdCBvdGhlcnMgPSBhbGwoYCR7TEFaWX1bZGF0YS1uaXRyby1ncm91cF1gKS5maWx0ZXIoKG1lbWJlcikgPT5cbiAgICBtZW1iZXIgIT09IHBsYWNlaG9sZGVyICYmIG1lbWJlci5kYXRhc2V0Lm5pdHJvR3JvdXAgPT09IG5pdHJvR3JvdXAgJiYgIXRyaWVkLmhhcyhtZW1iZXIpICYmICF1bmRlcldheS5oYXMobWVtYmVyKSk7XG4gIGFza1RvZ2V0aGVyKHRyaWVkLmhhcyhwbGFjZWhvbGRlcikgPyBbcGxhY2Vob2xkZXJdIDogW3BsYWNlaG9sZGVyLCAuLi5vdGhlcnNdLnNsaWNlKDAsIEdST1VQX0xJTUlUKSk7XG59O1xuXG5jb25zdCBsb29rRm9yTGVmdE91dCA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBbZmlyc3QsIG90aGVyc10gb2YgZ3JvdXBzKSB7XG4gICAgaWYgKGlzV2FpdGluZyhmaXJzdCkpIGNvbnRpbnVlO1xuICAgIGdyb3Vwcy5kZWxldGUoZmlyc3QpO1xuICAgIGZvciAoY29uc3Qgb3RoZXIgb2Ygb3RoZXJzLmZpbHRlcihpc1dhaXRpbmcpKSB7XG4gICAgICB0cmllZC5hZGQob3RoZXIpO1xuICAgICAgYXNrQWxvbmUob3RoZXIpO1xuICAgIH1cbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZhaWwgPSAoeyB0YXJnZXQsIGRldGFpbCB9KSA9PiB7XG4gIGlmIChkZXRhaWw/LmFjdGlvbiAhPT0gTU9VTlQpIHJldHVybjtcbiAgbG9hZGluZy5kZWxldGUodGFyZ2V0LmlkKTtcbiAgY29uc3Qgb3RoZXJzID0gZ3JvdXBzLmdldCh0YXJnZXQpO1xuICBpZiAoIW90aGVycykgcmV0dXJuO1xuICBncm91cHMuZGVsZXRlKHRhcmdldCk7XG4gIHRyaWVkLmFkZCh0YXJnZXQpO1xuICBhc2tUb2dldGhlcihvdGhlcnMuZmlsdGVyKGlzV2FpdGluZykpOyAvLyB0aGV5IGFyZSBub3QgdG8gYmxhbWVcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKGlkKSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKHJvb3Q/Lm1hdGNoZXMoTEFaWSkpIHJldHVybjtcbiAgY29uc3QgY2F1c2VzID0gb3ZlcmhlYXJkLmdldChpZCkgPz8gW107XG4gIG92ZXJoZWFyZC5kZWxldGUoaWQpO1xuICBsb2FkaW5nLmRlbGV0ZShpZCk7XG4gIC8vIE9uZSByZXF1ZXN0IGlzIG1hZGUgb2YgdGhlbSBhbGwuXG4gIGZvciAoY29uc3QgY2F1c2Ugb2Ygcm9vdCA/IGNhdXNlcyA6IFtdKSByZWFjdChyb290LCBjYXVzZSk7XG59O1xuXG4vLyBPbmUgdGhhdCBjb3VsZCBub3QgYmUgbG9hZGVkIGlzIGFza2VkIGZvciBhZ2FpbiB3aGVuIGl0IGlzIHNlZW4gYWdhaW4uXG5jb25zdCBzZWVuID0gbmV3IEludGVyc2VjdGlvbk9ic2VydmVyKChlbnRyaWVzKSA9PiB7XG4gIGZvciAoY29uc3QgeyBpc0ludGVyc2VjdGluZywgdGFyZ2V0IH0gb2YgZW50cmllcykge1xuICAgIGlmICghdGFyZ2V0Lm1hdGNoZXMoTEFaWSkpIHNlZW4udW5vYnNlcnZlKHRhcmdldCk7XG4gICAgZWxzZSBpZiAoaXNJbnRlcnNlY3RpbmcpIGFzayh0YXJnZXQpO1xuICB9XG59KTtcblxuY29uc3QgbG9vayA9ICgpID0+IHtcbiAgbG9va0ZvckxlZnRPdXQoKTtcbiAgZm9yIChjb25zdCBwbGFjZWhvbGRlciBvZiBhbGwoTEFaWSkpIHtcbiAgICBpZiAoa25vd24uaGFzKHBsYWNlaG9sZGVyKSkgY29udGludWU7XG4gICAga25vd24uYWRkKHBsYWNlaG9sZGVyKTtcbiAgICBpZiAocGxhY2Vob2xkZXIuZGF0YXNldC5uaXRyb0xhenkgPT09ICd2aXNpYmxlJykgc2Vlbi5vYnNlcnZlKHBsYWNlaG9sZGVyKTtcbiAgICBlbHNlIGFzayhwbGFjZWhvbGRlcik7XG4gIH1cbiAgZm9yIChjb25zdCBpZCBvZiBuZXcgU2V0KFsuLi5vdmVyaGVhcmQua2V5cygpLCAuLi5sb2FkaW5nXSkpIHRlbGwoaWQpO1xufTtcblxuY29uc3QgYmVnaW4gPSAoKSA9PiB7XG4gIGNvbnN0IHdhdGNoID0geyBhdHRyaWJ1dGVGaWx0ZXI6IFsnZGF0YS1uaXRyby1sYXp5J10sIGNoaWxkTGlzdDogdHJ1ZSwgc3VidHJlZTogdHJ1ZSB9O1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihsb29rKS5vYnNlcnZlKGRvY3VtZW50LmRvY3VtZW50RWxlbWVudCwgd2F0Y2gpO1xuICBsb29rKCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMYXp5ID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBjYXVzZSwgaWQsIHJvb3QgfSkgPT4ge1xuICAgIGlmICghY2F1c2U/LnR5cGUuc3RhcnRzV2l0aCgnbml0cm86JykgfHwgIXJvb3QubWF0Y2hlcyhMQVpZKSkgcmV0dXJuIHRydWU7XG4gICAgLy8gSXQgaXMgbWFkZSBhbmV3IGFueXdheS5cbiAgICBpZiAobG9hZGluZy5oYXMoaWQpIHx8ICFjYXVzZS50eXBlLnN0YXJ0c1dpdGgoJ25pdHJvOnJlZnJlc2gtJykpIG92ZXJoZWFyZC5zZXQoaWQsIFsuLi4ob3ZlcmhlYXJkLmdldChpZCkgPz8gW10pLCBjYXVzZV0pO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIG9uKCduaXRybzplcnJvcicsIGZhaWwpO1xuICAvLyBCeSB0aGVuIGFsbCBkZWZlcnJlZCBzY3JpcHRzIGhhdmUgcnVuIGFuZCBoZWFyIHdoYXQgY29tZXMgb2YgaXQ6IHRvYXN0cywgYW5kIHRoZSBwYWdlJ3Mgb3duLlxuICBpZiAoZG9jdW1lbnQucmVhZHlTdGF0ZSA9PT0gJ2NvbXBsZXRlJykgYmVnaW4oKTtcbiAgZWxzZSBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgYmVnaW4pO1xufTtcbiIsICIvKiBMaXZlIGlucHV0czogd2hhdCBpcyB0eXBlZCBnb2VzIHRvIHRoZSBzZXJ2ZXIgYWZ0ZXIgYSBwYXVzZSwgd2l0aCB0aGUgYWN0aW9uIFwic3luY1wiLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXN5bmMgb2YgYSBib3VuZCBpbnB1dCAoZGF0YS1uaXRyby1tb2RlbCksIG9yIG9mIGEgZm9ybSB3aG9zZSBpbnB1dHMgYXJlIGFsbCBsaXZlOiB0aGVcbiAqICAgcGF1c2UgaW4gbWlsbGlzZWNvbmRzLCBvciBcImNoYW5nZVwiIHRvIHdhaXQgdW50aWwgdGhlIGlucHV0IGlzIGxlZnQuXG4gKiBQb3N0cyBzeW5jOiBmaWVsZCwgdGhlIG5hbWVzIG9mIHdoYXQgd2FzIHRvdWNoZWQ7IG9mIGEgZm9ybSBhbHNvIGZvcm0sIGl0cyB2YWx1ZXMgYXMgYSBxdWVyeS5cbiAqIEhlYXJzOiBpbnB1dCwgY2hhbmdlLCBjb21wb3NpdGlvbmVuZC5cbiAqXG4gKiBUaGUgcGF1c2UgaXMgY291bnRlZCBoZXJlIGFuZCBub3QgYnkgaHgtdHJpZ2dlcjogYSB0aW1lciBvZiBodG14IGRpZXMgd2l0aCBpdHMgZWxlbWVudCwgd2hpY2ggYW55XG4gKiBhbnN3ZXIgbWF5IHJlcGxhY2UsIGFuZCBodG14IHdvdWxkIHNlbmQgd2hhdCBlbHNlIHN0YW5kcyBpbiB0aGUgZm9ybSwgZm9yIHRoZSBhbnN3ZXIgdG8gY2xlYXIuXG4gKi9cbmltcG9ydCB7IHBvc3QgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBUWVBFRCwgaXNUaWNrIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGxPZiwgZmluZCwgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuXG5jb25zdCBTWU5DID0gJ2RhdGEtbml0cm8tc3luYyc7XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIExpdmVSb290Pn0gKi9cbmNvbnN0IHJvb3RzID0gbmV3IE1hcCgpOyAvLyBieSBpZFxuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBMaXZlUm9vdH0gKi9cbmNvbnN0IGxpdmVSb290ID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpID8/IHsgZHVlOiBuZXcgTWFwKCkgfTtcbiAgcm9vdHMuc2V0KGlkLCBsaXZlKTtcbiAgcmV0dXJuIGxpdmU7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IGFueVtdfSAqL1xuY29uc3QgaW5wdXRzT2YgPSAocm9vdCwgbmFtZSkgPT4gYWxsT2YoYFtuYW1lPSR7Q1NTLmVzY2FwZShuYW1lKX1dYCwgcm9vdCk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIG5hbWU6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3QgdmFsdWVPZiA9IChyb290LCBuYW1lKSA9PlxuICBpbnB1dHNPZihyb290LCBuYW1lKS5tYXAoKGlucHV0KSA9PiAoaXNUaWNrKGlucHV0KSA/IGlucHV0LmNoZWNrZWQgOiBpbnB1dC52YWx1ZSkpLmpvaW4oJ1xcbicpO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9ICh7IHRhcmdldCwgdHlwZSwgaXNDb21wb3NpbmcgfSkgPT4ge1xuICBjb25zdCBob2xkZXIgPSB0YXJnZXQuY2xvc2VzdD8uKGBbJHtTWU5DfV1gKTtcbiAgY29uc3Qgcm9vdCA9IGhvbGRlciAmJiByb290T2YoaG9sZGVyKTtcbiAgaWYgKCFyb290IHx8ICF0YXJnZXQubmFtZSB8fCBpc0NvbXBvc2luZykgcmV0dXJuO1xuICBjb25zdCBwYXVzZSA9IGhvbGRlci5nZXRBdHRyaWJ1dGUoU1lOQyk7XG4gIGlmICgodHlwZSA9PT0gJ2NoYW5nZScpICE9PSAocGF1c2UgPT09ICdjaGFuZ2UnKSkgcmV0dXJuO1xuICBjb25zdCBsaXZlID0gbGl2ZVJvb3Qocm9vdC5pZCk7XG4gIGxpdmUuZHVlLnNldCh0YXJnZXQubmFtZSwgdmFsdWVPZihyb290LCB0YXJnZXQubmFtZSkpO1xuICBjbGVhclRpbWVvdXQobGl2ZS50aW1lcik7XG4gIGxpdmUudGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IGZsdXNoKHJvb3QuaWQpLCB0YXJnZXQubWF0Y2hlcyhUWVBFRCkgPyBOdW1iZXIocGF1c2UpIHx8IDAgOiAwKTtcbn07XG5cbi8qKiBXaGV0aGVyIHdoYXQgaXMgYmVpbmcgdHlwZWQgaXMgbm8gbnVtYmVyIG9yIGRhdGUgeWV0LCBzdWNoIGFzIGEgbWludXMsIG9yIG5vdGhpbmcgbmV3LCBzdWNoIGFzIFwiMS5cIi5cbiAqIEB0eXBlIHsoaW5wdXQ6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzSGFsZiA9IChpbnB1dCkgPT4ge1xuICBjb25zdCB7IGRlZmF1bHRWYWx1ZSwgdHlwZSwgdmFsaWRpdHksIHZhbHVlIH0gPSBpbnB1dDtcbiAgcmV0dXJuIGlucHV0ID09PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50ICYmICh2YWxpZGl0eS5iYWRJbnB1dCB8fCAodHlwZSA9PT0gJ251bWJlcicgJiYgdmFsdWUgPT09IGRlZmF1bHRWYWx1ZSkpO1xufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IGZsdXNoID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpdmUgPSBsaXZlUm9vdChpZCk7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290KSByZXR1cm4gdm9pZCByb290cy5kZWxldGUoaWQpO1xuICBjb25zdCBwcmVzc2VkID0gcmVsZWFzZWQoKTsgLy8gYW4gYWN0aW9uLCBtYXliZSwgd2hpY2ggY2FycmllcyB3aGF0IGlzIGR1ZVxuICBpZiAocHJlc3NlZCkgcmV0dXJuIHZvaWQgcHJlc3NlZC50aGVuKCgpID0+IGZsdXNoKGlkKSk7XG4gIC8vIE9uZSByZXF1ZXN0IGF0IGEgdGltZTogdGhlIG5leHQgb25lIGNhcnJpZXMgYWxsIHRoYXQgaXMgdHlwZWQgbWVhbndoaWxlLlxuICBpZiAobGl2ZS5pc1VuZGVyV2F5KSByZXR1cm47XG4gIC8vIEFuIGFuc3dlciBtYXkgaGF2ZSBjbGVhcmVkIHRoZSBmb3JtIHNpbmNlLlxuICBjb25zdCBuYW1lcyA9IFsuLi5saXZlLmR1ZV0uZmlsdGVyKChbbmFtZSwgdmFsdWVdKSA9PiB2YWx1ZSA9PT0gdmFsdWVPZihyb290LCBuYW1lKSkubWFwKChbbmFtZV0pID0+IG5hbWUpXG4gICAgLmZpbHRlcigobmFtZSkgPT4gIWlucHV0c09mKHJvb3QsIG5hbWUpLnNvbWUoaXNIYWxmKSk7XG4gIGxpdmUuZHVlLmNsZWFyKCk7XG4gIGlmICghbmFtZXMubGVuZ3RoKSByZXR1cm47XG4gIGxpdmUuaXNVbmRlcldheSA9IHRydWU7XG4gIGNvbnN0IGlucHV0cyA9IG5hbWVzLm1hcCgobmFtZSkgPT4gaW5wdXRzT2Yocm9vdCwgbmFtZSlbMF0pO1xuICBjb25zdCBob2xkZXIgPSBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuY2xvc2VzdChgZm9ybVske1NZTkN9XWApKS5maW5kKEJvb2xlYW4pO1xuICBjb25zdCBhcmdzID0geyBmaWVsZDogaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmRhdGFzZXQubml0cm9Nb2RlbCA/PyBpbnB1dC5uYW1lKSB9O1xuICBpZiAoaG9sZGVyKSBPYmplY3QuYXNzaWduKGFyZ3MsIHsgZm9ybTogcXVlcnlPZihob2xkZXIpIH0pO1xuICBwb3N0KHJvb3QsICdzeW5jJywgYXJncyk7XG59O1xuXG4vKiogQHR5cGUgeyhmb3JtOiBIVE1MRm9ybUVsZW1lbnQpID0+IHN0cmluZ30gKi9cbmNvbnN0IHF1ZXJ5T2YgPSAoZm9ybSkgPT4ge1xuICBjb25zdCBxdWVyeSA9IG5ldyBVUkxTZWFyY2hQYXJhbXMoKTtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIG5ldyBGb3JtRGF0YShmb3JtKSkgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpIHF1ZXJ5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIHJldHVybiBgJHtxdWVyeX1gO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TGl2ZSA9ICgpID0+IHtcbiAgb24oJ2lucHV0IGNoYW5nZSBjb21wb3NpdGlvbmVuZCcsIG5vdGUpO1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSkgPT4ge1xuICAgIGlmIChzb3VyY2UgJiYgYWN0aW9uICE9PSAncmVmcmVzaCcpIHJvb3RzLmdldChpZCk/LmR1ZS5jbGVhcigpOyAvLyBpdCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIH0pO1xuICBoZWFyKCdkb25lJywgKHsgYWN0aW9uLCBpZCB9KSA9PiB7XG4gICAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCk7XG4gICAgaWYgKCFsaXZlIHx8IGFjdGlvbiAhPT0gJ3N5bmMnKSByZXR1cm47XG4gICAgbGl2ZS5pc1VuZGVyV2F5ID0gZmFsc2U7XG4gICAgc2V0VGltZW91dCgoKSA9PiBmbHVzaChpZCkpO1xuICB9KTtcbn07XG4iLCAiLyogU2hvd3MgdGhhdCBhIGNvbXBvbmVudCB3b3Jrcy5cbiAqXG4gKiBXaGlsZSBhbiBhY3Rpb24gdGhhdCBzb21lYm9keSBhc2tlZCBmb3IgaXMgdW5kZXIgd2F5LCB0aGUgY29tcG9uZW50J3Mgcm9vdCBoYXMgYXJpYS1idXN5PVwidHJ1ZVwiIGFuZFxuICogdGhlIGNsYXNzIG5pdHJvLWJ1c3kuIFJlYWRzIGluc2lkZSBpdDogZGF0YS1uaXRyby1sb2FkaW5nLCB0aGUgYWN0aW9uIGR1cmluZyB3aGljaCB0aGUgZWxlbWVudCBpc1xuICogc2hvd24sIFwiXCIgZm9yIGFueTsgZGF0YS1uaXRyby1oaWRlIG9mIHRoZSBlbGVtZW50IHRoYXQgYXNrczogdGhlIHNlbGVjdG9yIG9mIHdoYXQgaXMgaGlkZGVuIGF0IG9uY2UsXG4gKiB0aGUgZWxlbWVudCBvciBvbmUgYXJvdW5kIGl0LiBJZiB0aGUgYWN0aW9uIGZhaWxzLCB0aGF0IGlzIHNob3duIGFnYWluLlxuICogSGVhcnM6IG5pdHJvOmFjdGlvbi1jb21wbGV0ZSwgbml0cm86ZXJyb3I7IHBhZ2VzaG93LlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFsbCwgYWxsT2YsIGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBhbnk+fSAqL1xuY29uc3QgaGlkZGVuID0gbmV3IE1hcCgpOyAvLyBieSB0aGUgcm9vdCdzIGlkOiB3aGF0IHRoZSBhY3Rpb24gdW5kZXIgd2F5IGhhcyBoaWRkZW5cblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb24/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBtYXJrID0gKHJvb3QsIGFjdGlvbikgPT4ge1xuICByb290LmNsYXNzTGlzdC50b2dnbGUoJ25pdHJvLWJ1c3knLCAhIWFjdGlvbik7XG4gIGlmIChhY3Rpb24pIHJvb3Quc2V0QXR0cmlidXRlKCdhcmlhLWJ1c3knLCAndHJ1ZScpO1xuICBlbHNlIHJvb3QucmVtb3ZlQXR0cmlidXRlKCdhcmlhLWJ1c3knKTtcbiAgaWYgKCFyb290LmNsYXNzTGlzdC5sZW5ndGgpIHJvb3QucmVtb3ZlQXR0cmlidXRlKCdjbGFzcycpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsT2YoJ1tkYXRhLW5pdHJvLWxvYWRpbmddJywgcm9vdCkpIHtcbiAgICBjb25zdCB7IG5pdHJvTG9hZGluZyB9ID0gZWxlbWVudC5kYXRhc2V0O1xuICAgIGVsZW1lbnQuaGlkZGVuID0gIWFjdGlvbiB8fCAobml0cm9Mb2FkaW5nICYmIG5pdHJvTG9hZGluZyAhPT0gYWN0aW9uKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9ICh7IGFjdGlvbiwgaWQsIGlzUXVpZXQsIHNvdXJjZSB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290IHx8IGlzUXVpZXQgfHwgL14oc3luY3xuaXRyby1tb3VudCkkLy50ZXN0KGFjdGlvbikpIHJldHVybjtcbiAgbWFyayhyb290LCBhY3Rpb24pO1xuICBjb25zdCBzZWxlY3RvciA9IHNvdXJjZT8uZGF0YXNldC5uaXRyb0hpZGU7XG4gIGNvbnN0IGVsZW1lbnQgPSBzZWxlY3RvciAmJiBzb3VyY2UuY2xvc2VzdChzZWxlY3Rvcik7XG4gIGlmICghZWxlbWVudCB8fCAhcm9vdC5jb250YWlucyhlbGVtZW50KSkgcmV0dXJuO1xuICBlbGVtZW50LmhpZGRlbiA9IHRydWU7XG4gIGhpZGRlbi5zZXQoaWQsIGVsZW1lbnQpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGVuZCA9ICh7IHRhcmdldCwgdHlwZSB9KSA9PiB7XG4gIGNvbnN0IGVsZW1lbnQgPSBoaWRkZW4uZ2V0KHRhcmdldC5pZCk7XG4gIGhpZGRlbi5kZWxldGUodGFyZ2V0LmlkKTtcbiAgaWYgKGVsZW1lbnQgJiYgdHlwZSA9PT0gJ25pdHJvOmVycm9yJykgZWxlbWVudC5oaWRkZW4gPSBmYWxzZTtcbiAgaWYgKHRhcmdldC5tYXRjaGVzPy4oUk9PVCkpIG1hcmsodGFyZ2V0KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExvYWRpbmcgPSAoKSA9PiB7XG4gIGhlYXIoJ2xlYXZpbmcnLCBiZWdpbik7XG4gIG9uKCduaXRybzphY3Rpb24tY29tcGxldGUgbml0cm86ZXJyb3InLCBlbmQpO1xuICAvLyBBIHBhZ2UgdGhhdCBjb21lcyBiYWNrIHdhaXRzIGZvciBub3RoaW5nLCB3aGF0ZXZlciBpdCBkaWQgd2hlbiBpdCB3YXMgbGVmdC5cbiAgY29uc3QgcmVzdCA9ICgpID0+IGFsbCgnLm5pdHJvLWJ1c3knKS5mb3JFYWNoKChyb290KSA9PiBtYXJrKHJvb3QpKTtcbiAgaGVhcigncmVzdG9yZWQnLCByZXN0KTtcbiAgb24oJ3BhZ2VzaG93JywgKHsgcGVyc2lzdGVkIH0pID0+IHBlcnNpc3RlZCAmJiByZXN0KCkpO1xufTtcbiIsICIvKiBMZXRzIHBvbGxzIHJlc3Qgd2hpbGUgbm9ib2R5IGNhbiBzZWUgdGhlbSwgaW4gYSBoaWRkZW4gdGFiLCBhbmQgYXNrcyBvbmNlIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbiAqXG4gKiBSZWFkczogaHgtdHJpZ2dlciBvZiBhIHJvb3QuIEhlYXJzOiB2aXNpYmlsaXR5Y2hhbmdlLlxuICovXG5pbXBvcnQgeyByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZmluZCwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgcmVzdGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHJvb3RzIHdob3NlIHRpbWUgaGFzIGNvbWUgbWVhbndoaWxlXG5cbmNvbnN0IHdha2UgPSAoKSA9PiB7XG4gIGlmIChkb2N1bWVudC5oaWRkZW4pIHJldHVybjtcbiAgZm9yIChjb25zdCBpZCBvZiByZXN0aW5nKSB7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgIC8vIEFuIGV2ZW50IG1heSBoYXZlIGJyb3VnaHQgdGhlIGxhc3QgbmV3cyBtZWFud2hpbGUuXG4gICAgaWYgKHJvb3Q/LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpPy5pbmNsdWRlcygnZXZlcnkgJykpIHJlYWN0KHJvb3QpO1xuICB9XG4gIHJlc3RpbmcuY2xlYXIoKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFBvbGxzID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBpZCwgaXNQb2xsIH0pID0+IHtcbiAgICBpZiAoIWRvY3VtZW50LmhpZGRlbiB8fCAhaXNQb2xsKSByZXR1cm4gdHJ1ZTtcbiAgICByZXN0aW5nLmFkZChpZCk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgb24oJ3Zpc2liaWxpdHljaGFuZ2UnLCB3YWtlKTtcbn07XG4iLCAiLyogVXBsb2Fkczogc2hvd3MgaG93IGZhciB0aGUgZmlsZXMgb2YgYSBjb21wb25lbnQgaGF2ZSBnb3QuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tcHJvZ3Jlc3Mgb2YgYSBwcm9ncmVzcyBlbGVtZW50IGluc2lkZSBhIGNvbXBvbmVudCwgd2hpY2ggaXMgaGlkZGVuIHVubGVzcyBmaWxlcyBvZiB0aGF0XG4gKiAgIGNvbXBvbmVudCBhcmUgdW5kZXIgd2F5LlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGFsbCwgYWxsT2YsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBCQVIgPSAncHJvZ3Jlc3NbZGF0YS1uaXRyby1wcm9ncmVzc10nO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCBzaG93OiAoYmFyOiBIVE1MUHJvZ3Jlc3NFbGVtZW50KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3QgZWFjaCA9IChpZCwgc2hvdykgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7IC8vIGFuIGFuc3dlciBtYXkgaGF2ZSByZXBsYWNlZCBpdFxuICBpZiAocm9vdCkgYWxsT2YoQkFSLCByb290KS5mb3JFYWNoKHNob3cpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VXBsb2FkcyA9ICgpID0+IHtcbiAgaGVhcigndXBsb2FkaW5nJywgKHsgaWQsIHhociB9KSA9PiB7XG4gICAgZWFjaChpZCwgKGJhcikgPT4ge1xuICAgICAgYmFyLnZhbHVlID0gMDtcbiAgICAgIGJhci5oaWRkZW4gPSBmYWxzZTtcbiAgICB9KTtcbiAgICB4aHIudXBsb2FkLmFkZEV2ZW50TGlzdGVuZXIoJ3Byb2dyZXNzJywgKC8qKiBAdHlwZSB7UHJvZ3Jlc3NFdmVudH0gKi8geyBsZW5ndGhDb21wdXRhYmxlLCBsb2FkZWQsIHRvdGFsIH0pID0+IHtcbiAgICAgIGlmIChsZW5ndGhDb21wdXRhYmxlKSBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLnZhbHVlID0gKGxvYWRlZCAvIHRvdGFsKSAqIGJhci5tYXgpKTtcbiAgICB9KTtcbiAgICB4aHIuYWRkRXZlbnRMaXN0ZW5lcignbG9hZGVuZCcsICgpID0+IGVhY2goaWQsIChiYXIpID0+IChiYXIuaGlkZGVuID0gdHJ1ZSkpKTtcbiAgfSk7XG4gIC8vIFRoZSBIVE1MIG9mIGEgcGFnZSBhcyBpdCB3YXMgbGVmdCwgd2l0aCB0aGUgYmFyIG9mIGFuIHVwbG9hZCB0aGF0IHdhcyB1bmRlciB3YXkuXG4gIGhlYXIoJ3Jlc3RvcmVkJywgKCkgPT4gYWxsKEJBUikuZm9yRWFjaCgoYmFyKSA9PiBiYXIudG9nZ2xlQXR0cmlidXRlKCdoaWRkZW4nLCB0cnVlKSkpO1xufTtcbiIsICJpbXBvcnQgeyBzdGFydEFkZHJlc3MgfSBmcm9tICcuL2FkZHJlc3MuanMnO1xuaW1wb3J0IHsgc3RhcnRCcmlkZ2UgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyBzdGFydEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgc3RhcnRFdmVudHMgfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydEZvcmdldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IHN0YXJ0TGF6eSB9IGZyb20gJy4vbGF6eS5qcyc7XG5pbXBvcnQgeyBzdGFydExpdmUgfSBmcm9tICcuL2xpdmUuanMnO1xuaW1wb3J0IHsgc3RhcnRMb2FkaW5nIH0gZnJvbSAnLi9sb2FkaW5nLmpzJztcbmltcG9ydCB7IHN0YXJ0T3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgZGlzdHJ1c3QgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc3RhcnRQb2xscyB9IGZyb20gJy4vcG9sbHMuanMnO1xuaW1wb3J0IHsgc3RhcnRQcmVzcyB9IGZyb20gJy4vcHJlc3MuanMnO1xuaW1wb3J0IHsgc3RhcnRUb2FzdHMgfSBmcm9tICcuL3RvYXN0cy5qcyc7XG5pbXBvcnQgeyBzdGFydFVwbG9hZHMgfSBmcm9tICcuL3VwbG9hZHMuanMnO1xuXG4vKiogU3RhcnQgZXZlcnl0aGluZywgb25jZTogaHRteCBydW5zIHRoZSBzY3JpcHRzIG9mIGEgYm9keSBhbmV3IHdoZW4gaXQgcmVzdG9yZXMgYSBwYWdlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0YXJ0ID0gKGFkYXB0ZXIpID0+IHtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm8nKSAmJiB3aW5kb3cubml0cm8/LmNhbGwpIHJldHVybjsgLy8gbm8gaWQgbWFrZXMgYW4gb3duIHByb3BlcnR5XG4gIGNvbnN0IHsgdmVyc2lvbiwgdW50cnVzdGVkIH0gPSBhZGFwdGVyO1xuICBjb25zdCBmb3VuZCA9IHdpbmRvdy5odG14Py5hamF4ICYmIHdpbmRvdy5odG14LnZlcnNpb247XG4gIGlmIChwYXJzZUludChmb3VuZCkgIT09IHZlcnNpb24pIHtcbiAgICByZXR1cm4gY29uc29sZS5lcnJvcihgbml0cm8taHRteCR7dmVyc2lvbn0uanMgbmVlZHMgaHRteCAke3ZlcnNpb259IGJlZm9yZSBpdCwgYW5kIGZvdW5kICR7Zm91bmQgfHwgJ25vbmUnfWApO1xuICB9XG4gIGRpc3RydXN0KHVudHJ1c3RlZCk7XG4gIHN0YXJ0RW50cmllcygpO1xuICBzdGFydE93bigpO1xuICBzdGFydFByZXNzKCk7XG4gIHN0YXJ0RXZlbnRzKCk7XG4gIHN0YXJ0Rm9yZ2V0KCk7XG4gIHN0YXJ0QnJpZGdlKGFkYXB0ZXIpO1xuICBzdGFydExpdmUoKTtcbiAgc3RhcnRVcGxvYWRzKCk7XG4gIHN0YXJ0TG9hZGluZygpO1xuICBzdGFydFBvbGxzKCk7XG4gIHN0YXJ0VG9hc3RzKCk7XG4gIHN0YXJ0QWRkcmVzcygpO1xuICBzdGFydExhenkoKTsgLy8gbGFzdDogaXQgYXNrcyBhdCBvbmNlXG59O1xuIiwgImltcG9ydCB7IGh0bXgyIH0gZnJvbSAnLi9odG14Mi5qcyc7XG5pbXBvcnQgeyBzdGFydCB9IGZyb20gJy4vc3RhcnQuanMnO1xuXG5zdGFydChodG14Mik7XG4iXSwKICAibWFwcGluZ3MiOiAiOztBQUdPLE1BQU07QUFBQTtBQUFBLElBQThCLFNBQVMsY0FBZTtBQUFBO0FBQzVELE1BQU0sT0FBTztBQUVwQixNQUFJLFlBQVk7QUFHVCxNQUFNLFdBQVcsQ0FBQyxhQUFhLE1BQU0sWUFBWTtBQUdqRCxNQUFNLFlBQVksQ0FBQyxZQUFZLENBQUMsUUFBUSxVQUFVLFNBQVM7QUFHM0QsTUFBTSxNQUFNLENBQUMsVUFBVSxPQUFPLGFBQWEsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sU0FBUztBQUdoRyxNQUFNLFFBQVEsQ0FBQyxhQUFhLElBQUksUUFBUSxFQUFFLENBQUM7QUFHM0MsTUFBTSxPQUFPLENBQUMsT0FBTyxNQUFNLE1BQU0sTUFBTSxJQUFJLE9BQU8sRUFBRSxDQUFDO0FBSXJELE1BQU0sU0FBUyxDQUFDLFlBQVk7QUFDakMsUUFBSSxDQUFDLFVBQVUsT0FBTyxFQUFHO0FBQ3pCLFVBQU0sT0FBTyxRQUFRLFVBQVUsR0FBRyxJQUFJLHFCQUFxQjtBQUMzRCxXQUFPLEtBQUssTUFBTSxRQUFRLFVBQVUsS0FBSztBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVSxTQUFTLElBQUksVUFBVSxJQUFJLEVBQUUsT0FBTyxDQUFDLFlBQVksT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUlsRyxNQUFNLFNBQVMsQ0FBQyxTQUFTLFNBQVMsTUFBTSxXQUFXLE9BQU8sT0FBTyxHQUFHLFFBQVEsWUFBWSxHQUFHO0FBRTNGLE1BQU0sVUFBVSxNQUFNLFNBQVMsV0FBVyxTQUFTO0FBSW5ELE1BQU0sS0FBSyxDQUFDLE9BQU8sYUFBYTtBQUNyQyxlQUFXLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRyxRQUFPLGlCQUFpQixNQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ25GO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxXQUFXLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUdqRixNQUFNLFVBQVUsQ0FBQyxTQUFTLGdCQUFnQixZQUFZLENBQUMsR0FBRyxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUFVLGlCQUFpQixJQUFJOzs7QUN6Q3JILE1BQU0sT0FBTyxJQUFJLFlBQVk7QUFHdEIsTUFBTSxPQUFPLENBQUMsTUFBTSxhQUN6QixLQUFLLGlCQUFpQixNQUFNLENBQW9CLFVBQVU7QUFDeEQsUUFBSSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU8sT0FBTSxlQUFlO0FBQUEsRUFDN0QsQ0FBQztBQUdJLE1BQU0sV0FBVyxDQUFDLE1BQU0sV0FBVyxLQUFLLGNBQWMsSUFBSSxZQUFZLE1BQU0sRUFBRSxZQUFZLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFHekcsTUFBTSxTQUFTLENBQUMsTUFBTSxRQUFRLFNBQVM7QUFDNUMsVUFBTSxPQUFPLElBQUksU0FBUztBQUMxQixTQUFLLElBQUksdUJBQXVCLEVBQUU7QUFDbEMsV0FBTztBQUFBLE1BQ0wsSUFBSSxLQUFLO0FBQUEsTUFDVCxXQUFXLEtBQUssUUFBUTtBQUFBLE1BQ3hCO0FBQUEsTUFDQSxNQUFNLEdBQUcsS0FBSyxRQUFRLFFBQVEsR0FBRyxtQkFBbUIsTUFBTSxDQUFDO0FBQUEsTUFDM0Q7QUFBQSxNQUNBLE1BQU0sUUFBUTtBQUFBLE1BQ2Q7QUFBQSxNQUNBLE1BQU0sb0JBQUksSUFBSTtBQUFBLE1BQ2QsT0FBTyxDQUFDO0FBQUEsTUFDUixRQUFRLENBQUM7QUFBQSxNQUNULEdBQUc7QUFBQSxJQUNMO0FBQUEsRUFDRjtBQUdPLE1BQU0sZUFBZSxDQUFDLE1BQU0sU0FBUztBQUMxQyxlQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLElBQUksR0FBRztBQUNoRCxXQUFLLE9BQU8sSUFBSTtBQUNoQixpQkFBVyxRQUFRLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDLEtBQUssR0FBRztBQUN6RCxjQUFNLFNBQVMsUUFBUSxPQUFPLFNBQVMsWUFBWSxFQUFFLGdCQUFnQjtBQUNyRSxhQUFLLE9BQU8sTUFBTSxTQUFTLEtBQUssVUFBVSxJQUFJLElBQUksUUFBUSxFQUFFO0FBQUEsTUFDOUQ7QUFBQSxJQUNGO0FBQUEsRUFDRjs7O0FDNUNPLE1BQU0sU0FBUyxDQUFDLE1BQU0sYUFBYSxHQUFHLFFBQVEsSUFBSSxJQUFJLENBQUMsVUFBVSxTQUFTLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFHOUYsTUFBTSxPQUFPLENBQUMsVUFBVTtBQUM3QixVQUFNLGVBQWU7QUFDckIsVUFBTSx5QkFBeUI7QUFBQSxFQUNqQztBQUlPLE1BQU0sT0FBTyxDQUFDLE9BQU9BLE1BQUssV0FBVztBQUMxQyxRQUFJLENBQUMsT0FBTyxPQUFPLFNBQVMsT0FBTyxJQUFJLEVBQUc7QUFDMUMsU0FBSyxLQUFLO0FBQ1YsSUFBQUEsS0FBSSxNQUFNO0FBQUEsRUFDWjtBQUlPLE1BQU0sWUFBWSxDQUFDLE1BQU0sU0FDOUIsT0FBTyxNQUFNLENBQUMsT0FBTyxXQUFXO0FBQzlCLFVBQU0sRUFBRSxTQUFTLEtBQUssSUFBSSxLQUFLLE1BQU07QUFDckMsUUFBSSxXQUFXLE9BQU8sU0FBUyxJQUFJLEVBQUcsTUFBSyxLQUFLO0FBQUEsRUFDbEQsQ0FBQztBQUlJLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDN0IsVUFBTUMsUUFBTyxvQkFBSSxRQUFRO0FBQ3pCLFdBQU8sTUFBTSxDQUFDLEVBQUUsT0FBTyxNQUFNQSxNQUFLLElBQUksTUFBTSxDQUFDO0FBQzdDLE9BQUcscUNBQXFDLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDdEQsWUFBTSxVQUFVLE9BQU8sVUFBVSwwQkFBMEI7QUFDM0QsVUFBSSxDQUFDLFdBQVdBLE1BQUssSUFBSSxPQUFPLEVBQUc7QUFDbkMsVUFBSSxPQUFPLFNBQVMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVEsTUFBTSxFQUFHLFFBQU8sS0FBSyxRQUFRLE9BQU87QUFBQSxJQUM3RyxDQUFDO0FBQUEsRUFDSDtBQUlPLE1BQU0sZUFBZSxDQUFDLE1BQU0sU0FDakMsT0FBTyxpQkFBaUIsUUFBUSxJQUFJLElBQUksQ0FBb0IsRUFBRSxrQkFBa0IsT0FBTyxNQUFNO0FBQzNGLFFBQUksaUJBQWtCO0FBQ3RCLFVBQU0sRUFBRSxLQUFLLFNBQVMsTUFBTSxJQUFJLElBQUksS0FBSyxNQUFNO0FBQy9DLFVBQU0sS0FBSyxPQUFPLE9BQU8sR0FBRztBQUM1QixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUcsVUFBUyxhQUFhLEVBQUUsSUFBSSxLQUFLLElBQUksRUFBRSxDQUFDO0FBQ2pFLFFBQUksSUFBSyxVQUFTLFdBQVcsR0FBRztBQUFBLEVBQ2xDLENBQUM7QUFHSSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxRQUFRLFFBQVEsUUFBUSxHQUFHLFNBQVM7QUFDcEUsUUFBSSxRQUFRLElBQUksSUFBSSxFQUFHLFFBQU8sYUFBYSxlQUFlLHFCQUFxQjtBQUUvRSxVQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssV0FBVyxFQUFFLGdCQUFnQixLQUFLLEVBQUU7QUFDaEUsV0FBTyxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksTUFBTSxFQUFFLFFBQVEsUUFBUSxTQUFTLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBQSxFQUN2Rjs7O0FDdkRPLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFDWDtBQUdLLE1BQU0sU0FBUyxDQUFDLEVBQUUsS0FBSyxNQUFNLGlCQUFpQixLQUFLLElBQUk7QUFHdkQsTUFBTSxTQUFTLENBQUMsTUFBTSxXQUFXLEtBQUssV0FBVyxPQUFPLFVBQVUsS0FBSyxNQUFNLENBQUMsT0FBTyxPQUFPLFVBQVUsT0FBTyxFQUFFLENBQUM7QUFHaEgsTUFBTSxXQUFXLENBQUMsVUFBVTtBQUNqQyxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxVQUFVLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUMzRCxRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLGVBQWUsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLEtBQUs7QUFDakYsV0FBTyxDQUFDLEdBQUksTUFBTSxTQUFTLENBQUMsTUFBTSxLQUFLLENBQUU7QUFBQSxFQUMzQztBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDOUIsVUFBTSxFQUFFLGNBQWMsT0FBTyxVQUFVLFNBQUFDLFVBQVMsS0FBSyxJQUFJO0FBQ3pELFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDbEUsUUFBSSxNQUFPLFFBQU8sQ0FBQztBQUNuQixRQUFJQSxVQUFTO0FBQ1gsWUFBTSxTQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLE9BQU8sZUFBZTtBQUNyRSxVQUFJLENBQUMsU0FBVSxRQUFPLE9BQU8sR0FBRyxPQUFPLFNBQVMsQ0FBQztBQUNqRCxVQUFJLENBQUMsWUFBWSxDQUFDLE9BQU8sQ0FBQyxLQUFLLE9BQU8sRUFBRyxRQUFPLEtBQUssR0FBRyxDQUFDLEdBQUdBLFFBQU8sRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLElBQUksUUFBUSxXQUFXLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQzNILGFBQU8sT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLElBQ3hDO0FBQ0EsUUFBSSxNQUFNLFVBQVUsYUFBYyxRQUFPLENBQUMsWUFBWTtBQUN0RCxVQUFNLFFBQVEsTUFBTSxVQUFVO0FBQzlCLFVBQU0sUUFBUTtBQUNkLFdBQU8sQ0FBQyxNQUFNLEtBQUs7QUFBQSxFQUNyQjtBQUdPLE1BQU0sUUFBUSxDQUFDLE9BQU8sV0FBVztBQUN0QyxRQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssQ0FBQyxFQUFHO0FBQ3JDLFFBQUksT0FBTyxLQUFLLEVBQUcsT0FBTSxVQUFVLE9BQU87QUFBQSxhQUNqQyxNQUFNLFFBQVMsWUFBVyxVQUFVLE1BQU0sUUFBUyxRQUFPLFdBQVcsT0FBTyxTQUFTLE9BQU8sS0FBSztBQUFBLGFBQ2pHLE1BQU0sT0FBTztBQUNwQixZQUFNLFdBQVcsSUFBSSxhQUFhO0FBQ2xDLGlCQUFXLFFBQVEsT0FBUSxVQUFTLE1BQU0sSUFBSSxJQUFJO0FBQ2xELFlBQU0sUUFBUSxTQUFTO0FBQUEsSUFDekIsTUFBTyxPQUFNLFFBQVE7QUFBQSxFQUN2QjtBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsVUFBTSxRQUFTLFFBQVEsU0FBUyxZQUFZLENBQUMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVM7QUFDakcsV0FBTyxDQUFDLE1BQU0sYUFBYSxTQUFTLEtBQUssTUFBTSxhQUFhLE1BQU0sR0FBRyxNQUFNLFFBQVEsU0FBUztBQUFBLEVBQzlGO0FBSU8sTUFBTSxhQUFhLENBQUMsU0FBUztBQUNsQyxVQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixVQUFNLFdBQVcsb0JBQUksSUFBSTtBQUN6QixlQUFXLFdBQVcsS0FBSyxpQkFBaUIsU0FBUyw4QkFBOEIsR0FBRztBQUNwRixZQUFNLEVBQUUsTUFBTSxJQUFJLFdBQVcsTUFBTSxNQUFNLElBQUk7QUFFN0MsWUFBTSxPQUFPLFFBQVEsUUFBUSwwQ0FBMEMsRUFBRTtBQUV6RSxZQUFNLE1BQU0sTUFBTSxDQUFDLFdBQVcsTUFBTSxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU0sUUFBUSxXQUFXLEdBQUcsUUFBUSxPQUFPLENBQUM7QUFDMUcsWUFBTSxNQUFNLENBQUMsVUFBVSxPQUFPLEdBQUcsTUFBTSxHQUFHLEVBQUUsS0FBSztBQUNqRCxhQUFPLElBQUksTUFBTSxPQUFPLElBQUksR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMxQyxlQUFTLElBQUksR0FBRyxHQUFHLElBQUksT0FBTyxJQUFJLEdBQUcsQ0FBQyxJQUFJLE9BQU87QUFBQSxJQUNuRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxTQUFTLENBQUMsWUFBYSxTQUFTLGNBQWMsVUFBVSxTQUFTLFNBQVUsU0FBUyxRQUFRLE1BQU0sS0FBSztBQUk3RyxNQUFNLFdBQVcsQ0FBQyxNQUFNLFVBQVU7QUFDaEMsVUFBTUMsUUFBTyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ25DLGVBQVcsU0FBUyxTQUFTLEtBQUssR0FBRztBQUNuQyxZQUFNLEtBQUtBLE1BQUssWUFBWSxLQUFLO0FBQ2pDLFVBQUksTUFBTSxFQUFHLENBQUFBLE1BQUssT0FBTyxJQUFJLENBQUM7QUFBQSxJQUNoQztBQUNBLFNBQUssT0FBTyxNQUFNLElBQUk7QUFDdEIsZUFBVyxTQUFTQSxNQUFNLE1BQUssT0FBTyxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3pEO0FBSU8sTUFBTSxhQUFhLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTTtBQUNsRSxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNLE1BQU0sb0JBQUksSUFBSTtBQUNwQixVQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFVBQU0sU0FBUyxXQUFXLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxXQUFXLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFDaEgsZUFBVyxRQUFRLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQyxFQUFHLEtBQUksS0FBSyxXQUFXLFFBQVEsRUFBRyxNQUFLLE9BQU8sSUFBSTtBQUN4RixlQUFXLENBQUMsRUFBRSxLQUFLLEtBQUssUUFBUTtBQUM5QixVQUFJLENBQUMsVUFBVSxLQUFLLEtBQUssU0FBUyxPQUFPLEtBQUssS0FBSyxNQUFNLFFBQVEsVUFBVSxFQUFHLFVBQVMsTUFBTSxLQUFLO0FBQUEsSUFDcEc7QUFDQSxVQUFNLFFBQVEsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDO0FBQ2pDLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksT0FBTyxLQUFLLE1BQU0sS0FBTTtBQUM1QixZQUFNLEVBQUUsV0FBVyxJQUFJLE1BQU07QUFDN0IsVUFBSSxXQUFZLEVBQUMsU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxVQUFVO0FBQ3BFLFlBQU0sVUFBVSxjQUFjLE1BQU0sUUFBUSxVQUFVO0FBQ3RELFVBQUksV0FBVyxNQUFNLElBQUksTUFBTSxJQUFJLEVBQUcsTUFBSyxJQUFJLEtBQUssRUFBRSxPQUFPLFNBQVMsUUFBUSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDakc7QUFFQSxVQUFNLFNBQVMsQ0FBQyxHQUFHLEdBQUcsRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLEtBQUssSUFBSSxJQUFJLENBQUM7QUFDeEQsUUFBSSxPQUFPLENBQUMsS0FBSyxXQUFXLE9BQVEsTUFBSyxJQUFJLGdCQUFnQixPQUFPLEtBQUssQ0FBQztBQUFBLEVBQzVFOzs7QUN0R08sTUFBTSxRQUFRLENBQUMsV0FBVztBQUMvQixVQUFNLE9BQU8sU0FBUyxjQUFjLE1BQU07QUFDMUMsU0FBSyxLQUFLO0FBQ1YsYUFBUyxLQUFLLE9BQU8sSUFBSTtBQUN6QixVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLGFBQWEsTUFBTSxDQUFDO0FBQy9ELGVBQVcsU0FBUyxPQUFRLE9BQU0sYUFBYSxRQUFRLEtBQUssRUFBRTtBQUM5RCxTQUFLLE1BQU07QUFDWCxXQUFPLFFBQVEsQ0FBQyxPQUFPLE9BQU8sT0FBTyxFQUFFLE1BQU0sT0FBTyxNQUFNLGdCQUFnQixNQUFNLElBQUksTUFBTSxhQUFhLFFBQVEsT0FBTyxFQUFFLENBQUMsQ0FBQztBQUMxSCxTQUFLLE9BQU87QUFBQSxFQUNkO0FBR0EsTUFBTSxZQUFZLENBQUMsVUFBVTtBQUMzQixRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLE9BQU8sRUFBRSxNQUFNLENBQUMsRUFBRSxVQUFVLGdCQUFnQixNQUFNLGFBQWEsZUFBZTtBQUNsSCxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxZQUFZLE1BQU07QUFDbEQsV0FBTyxNQUFNLFVBQVUsTUFBTSxnQkFBZ0IsQ0FBQyxNQUFNLFNBQVM7QUFBQSxFQUMvRDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLE9BQUcsWUFBWSxNQUFNLE1BQU0sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLG9CQUFvQixDQUFDLEVBQUUsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUVsRyxVQUFNLENBQUMsVUFBVTtBQUFBO0FBQUEsTUFBMEIsWUFBWSxpQkFBaUIsWUFBWTtBQUFBO0FBQ3BGLFVBQU0sUUFBUSxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsMEJBQTBCLENBQUM7QUFDdkUsUUFBSSxZQUFZLFNBQVMsU0FBVSxPQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUFBLEVBQ2xHOzs7QUNmQSxNQUFNLFlBQVk7QUFDbEIsTUFBTSxTQUFTO0FBRWYsTUFBSSxPQUFPO0FBR1gsTUFBTSxPQUFPLENBQUMsTUFBTSxFQUFFLElBQUksTUFBTSxLQUFLLE1BQU07QUFDekMsVUFBTSxRQUFRLElBQUksT0FBTyxJQUFJLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLFNBQVMsS0FBSyxNQUFNLE9BQU8sS0FBSyxNQUFNLFNBQVMsS0FBSztBQUNwSCxXQUFPLE1BQU0sV0FBVyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ3RDO0FBR0EsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLFFBQVEsSUFBSSxVQUFVLElBQUksS0FBSyxJQUFJO0FBQ3pDLFFBQUksQ0FBQyxTQUFTLE1BQU0sT0FBTyxJQUFJLEdBQUk7QUFDbkMsVUFBTTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQzNDLFVBQU0sUUFBUSxPQUFPLFFBQVEsS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUN0RixRQUFJLE9BQU87QUFFVCxVQUFJLE1BQU0sV0FBVyxXQUFZLE9BQU0sV0FBVyxXQUFXLE9BQU8sS0FBSztBQUFBLFVBQ3BFLE9BQU0sT0FBTyxLQUFLO0FBQ3ZCLGFBQU8sRUFBRSxPQUFPLE9BQU8sTUFBTTtBQUFBLElBQy9CO0FBQ0EsVUFBTSxDQUFDLEdBQUcsSUFBSSxpQkFBaUIsTUFBTSxDQUFDLENBQUM7QUFBQSxFQUN6QztBQUdBLE1BQU0sUUFBUSxDQUFDLFNBQVMsRUFBRSxZQUFZLGFBQWEsTUFBTTtBQUN2RCxlQUFXLEVBQUUsS0FBSyxLQUFLLENBQUMsR0FBRyxRQUFRLFVBQVUsRUFBRyxLQUFJLENBQUMsV0FBVyxhQUFhLElBQUksRUFBRyxTQUFRLGdCQUFnQixJQUFJO0FBQ2hILGVBQVcsRUFBRSxNQUFNLE1BQU0sS0FBSyxXQUFZLEtBQUksUUFBUSxhQUFhLElBQUksTUFBTSxNQUFPLFNBQVEsYUFBYSxNQUFNLEtBQUs7QUFFcEgsUUFBSSxRQUFRLGlCQUFpQixhQUFjLFNBQVEsZUFBZTtBQUFBLEVBQ3BFO0FBRUEsTUFBTSxTQUFTLE1BQU07QUFDbkIsUUFBSSxDQUFDLEtBQU07QUFDWCxVQUFNLEVBQUUsT0FBTyxNQUFNLElBQUk7QUFDekIsV0FBTztBQUNQLFVBQU0sT0FBTyxLQUFLO0FBQ2xCLFVBQU0sT0FBTztBQUNiLFdBQU8sS0FBSyxRQUFRLEtBQUs7QUFBQSxFQUMzQjtBQUdBLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBS3ZCLE1BQU0sUUFBUSxDQUFDLEtBQUssVUFBVTtBQUM1QixRQUFJO0FBQUE7QUFBQSxNQUE0QixTQUFTO0FBQUE7QUFDekMsUUFBSSxRQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUMzRCxhQUFTLFVBQVUsT0FBTyxZQUFZLEtBQUssVUFBVSxRQUFRLGVBQWU7QUFDMUUsWUFBTSxTQUFTLFFBQVEsTUFBTSxNQUFNLGNBQWMsUUFBUSxJQUFJLE9BQU8sUUFBUSxFQUFFLENBQUMsaUJBQWlCO0FBQ2hHLFVBQUksT0FBUSxFQUFDLE9BQU8sS0FBSyxJQUFJLENBQUMsU0FBUyxNQUFNO0FBQUEsSUFDL0M7QUFDQSxVQUFNLE1BQU0sQ0FBQztBQUNiLFdBQU8sU0FBUyxTQUFTLE1BQU0sY0FBYyxNQUFNLGFBQWEsTUFBTSxPQUFPLE1BQU0sSUFBSSxRQUFRLE1BQU0sZUFBZTtBQUNsSCxVQUFJLFFBQVEsQ0FBQyxPQUFPLEtBQUssQ0FBQztBQUMxQixVQUFJLFVBQVUsSUFBSyxRQUFPLFVBQVUsUUFBUSxNQUFNO0FBQ2xELGNBQVEsTUFBTTtBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUdBLE1BQU0sYUFBYSxDQUFDLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxNQUFNO0FBQ3RELFFBQUksVUFBVSxPQUFRO0FBQ3RCLGVBQVcsQ0FBQyxTQUFTLEVBQUUsS0FBSyxRQUFRO0FBQ2xDLFVBQUksQ0FBQyxJQUFJLFNBQVMsT0FBTyxFQUFHO0FBQzVCLGNBQVEsS0FBSztBQUNiLGFBQU8sT0FBTyxPQUFPO0FBQUEsSUFDdkI7QUFDQSxVQUFNO0FBQUE7QUFBQSxNQUE4QixNQUFNLEtBQUssU0FBUyxpQkFBaUI7QUFBQTtBQUV6RSxVQUFNLE9BQU8sQ0FBQztBQUVkLFVBQU0sT0FBTyxDQUFDO0FBQ2QsUUFBSSxRQUFRLENBQUMsQ0FBQyxTQUFTLEtBQUssR0FBRyxPQUFPO0FBQ3BDLFVBQUksQ0FBQyxNQUFNLGFBQWEsYUFBYSxFQUFHLE9BQU0sU0FBUyxLQUFLO0FBQzVELFlBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUM7QUFDdkMsVUFBSSxDQUFDLE1BQU87QUFDWixXQUFLLEtBQUssR0FBRyxDQUFDLEdBQUcsUUFBUSxVQUFVLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxLQUFLLENBQUM7QUFDckUsWUFBTSxPQUFPLENBQUMsR0FBRyxNQUFNLFVBQVU7QUFDakMsWUFBTSxTQUFTLEtBQUssUUFBUSxLQUFLO0FBQ2pDLFlBQU0sT0FBTyxHQUFHLEtBQUssTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUNyQyxZQUFNLE1BQU0sR0FBRyxLQUFLLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFDckMsV0FBSyxLQUFLLEdBQUcsS0FBSyxPQUFPLENBQUMsU0FBUyxTQUFTLFNBQVMsS0FBSyxTQUFTLENBQUM7QUFBQSxJQUN0RSxDQUFDO0FBQ0QsVUFBTSxLQUFLLFFBQVEsQ0FBQyxTQUFVLEtBQUssWUFBWSxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQixNQUFNLENBQUMsSUFBSSxDQUFDLENBQUUsRUFBRSxPQUFPLENBQUMsU0FBUyxLQUFLLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFFckksZUFBVyxRQUFRLEtBQU0sTUFBSyxZQUFZLE9BQU8sS0FBSyxLQUFLLE1BQU0sSUFBSSxFQUFFLFdBQVcsVUFBVSxZQUFZLE1BQU0sQ0FBQyxJQUFJLEtBQUssT0FBTztBQUUvSCxVQUFNLEtBQUssTUFBTTtBQUNmLGFBQU8sS0FBSyxRQUFRLEdBQUc7QUFDdkIsaUJBQVcsV0FBVyxLQUFNLFFBQU8sS0FBSyxRQUFRLFNBQVMsV0FBVztBQUFBLElBQ3RFLENBQUM7QUFDRCxXQUFPLENBQUM7QUFBQSxFQUNWO0FBSU8sTUFBTSxhQUFhLENBQUMsTUFBTSxTQUFTO0FBQ3hDLFFBQUksQ0FBQyxTQUFTLGVBQWUsUUFBUSxTQUFTLEVBQUc7QUFDakQsVUFBTSxFQUFFLFFBQVEsSUFBSSxPQUFPLE9BQU8sU0FBUyxjQUFjLFVBQVUsR0FBRyxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ3pGLFVBQU0sVUFBVSxDQUFDO0FBQUEsSUFBdUIsUUFBUSxpQkFBaUIsNkJBQTZCLENBQUU7QUFDaEcsVUFBTSxPQUFPLENBQUMsU0FBUyxHQUFHLFFBQVEsSUFBSSxDQUFDLFdBQVcsT0FBTyxPQUFPLENBQUMsRUFBRSxRQUFRLENBQUMsU0FBUyxLQUFLLHFCQUFxQixDQUFDLENBQUM7QUFDakgsVUFBTSxRQUFRLEtBQUssSUFBSSxDQUFDLFVBQVUsQ0FBQyxTQUFTLGVBQWUsTUFBTSxFQUFFLEdBQUcsS0FBSyxDQUFDO0FBQzVFLFVBQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxLQUFLLFNBQVMsU0FBUyxhQUFhLENBQUM7QUFDMUUsVUFBTSxPQUFPLEtBQUssSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDL0QsUUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUMsRUFBRztBQUMxRCxlQUFXLE9BQU8sTUFBTTtBQUN0QixZQUFNLENBQUMsT0FBTyxLQUFLLElBQUksSUFBSSxJQUFJLFNBQVMsQ0FBQztBQUN6QyxVQUFJLENBQUMsTUFBTSxhQUFhLGFBQWEsRUFBRztBQUN4QyxhQUFPLElBQUksT0FBTyxNQUFNLEVBQUU7QUFDMUIsWUFBTSxnQkFBZ0IsSUFBSTtBQUFBLElBQzVCO0FBQ0EsU0FBSyxhQUFhLFVBQVUsTUFBTTtBQUNsQyxlQUFXLENBQUMsRUFBRSxJQUFJLFVBQVUsQ0FBQyxLQUFLLE1BQU07QUFDdEMsWUFBTUMsU0FBUSxJQUFJLFNBQVMsUUFBUSxFQUFFO0FBQ3JDLGFBQU8sS0FBSyxRQUFRLEdBQUdBLE1BQUssU0FBUyxNQUFNLEdBQUdBLE1BQUssR0FBRyxNQUFNLEdBQUc7QUFBQSxJQUNqRTtBQUNBLFdBQU8sRUFBRSxNQUFNLFdBQVcsT0FBTztBQUFBLEVBQ25DO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsV0FBTyxLQUFLLGdCQUFnQixRQUFRLEVBQUUsY0FBYyxDQUF1QixVQUFVLFVBQVUsUUFBUSxXQUFXLENBQUM7QUFDbkgsV0FBTyx3QkFBd0IsQ0FBQyxFQUFFLE9BQU8sTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUMzRCxXQUFPLGVBQWUsTUFBTTtBQUFBLEVBQzlCOzs7QUN4SUEsTUFBTSxVQUFVLENBQUNDLFNBQVE7QUFDdkIsVUFBTSxFQUFFLEtBQUssSUFBSTtBQUVqQixRQUFJO0FBQ0osU0FBSyxnQkFBZ0IsU0FBUyxFQUFFLE1BQU0sQ0FBb0IsYUFBYyxNQUFNLFNBQVUsQ0FBQztBQUN6RixTQUFLLE9BQU8seUJBQXlCO0FBQ3JDLFdBQU8sV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLFNBQVMsTUFBTSxNQUFNLFVBQVUsaUJBQWlCLE9BQU8sYUFBYSxNQUFNO0FBQ3pHLFlBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQUksS0FBSztBQUNQLGFBQUssS0FBSztBQUNWLFlBQUksVUFBVSxFQUFFLE1BQU0sYUFBYSxJQUFJLEVBQUUsTUFBTSxNQUFPLElBQUksU0FBUyxDQUFFLEVBQUU7QUFBQSxNQUN6RSxXQUFXLE9BQU8sU0FBUyxJQUFJLE1BQU0sQ0FBQyxZQUFZLFlBQVksT0FBTyxPQUFPLElBQUk7QUFDOUUsY0FBTSxFQUFFLFVBQVUsTUFBTSxPQUFPLElBQUksSUFBSSxlQUFlLFNBQVMsSUFBSTtBQUNuRSxZQUFJLE9BQU8sT0FBUTtBQUNuQixxQkFBYSxNQUFNLElBQUksa0JBQWtCLFNBQVMsS0FBSyxDQUFDO0FBQ3hELGFBQUssT0FBT0EsTUFBSyxFQUFFLFNBQVMsTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUFBLE1BQ2pEO0FBQUEsSUFDRixDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsQ0FBQyxPQUFPLFdBQVc7QUFDekMsWUFBTSxFQUFFLEtBQUssU0FBUyxRQUFRLFVBQVUsTUFBTSxNQUFNLFNBQVMsaUJBQWlCLE1BQU0sSUFBSTtBQUN4RixZQUFNLE1BQU0sT0FBTztBQUNuQixVQUFJLENBQUMsSUFBSyxRQUFPLE9BQU8sVUFBVSxLQUFLLE9BQU9BLE1BQUssRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDakYsaUJBQVcsUUFBUSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUMsRUFBRyxNQUFLLE9BQU8sSUFBSTtBQUN6RCxpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLElBQUksS0FBTSxNQUFLLE9BQU8sTUFBTSxLQUFLO0FBRTdELGFBQU8sT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDLEdBQUcsTUFBTSxJQUFJLE1BQU0sU0FBUyxXQUFXLElBQU0sQ0FBQztBQUFBLElBQ2pGLENBQUM7QUFDRCxXQUFPLGNBQWMsQ0FBQyxHQUFHLEVBQUUsS0FBSyxlQUFlLEVBQUUsZ0JBQWdCLEVBQUUsTUFBTTtBQUN2RSxZQUFNLE1BQU0saUJBQWlCO0FBRTdCLFVBQUksSUFBSyxLQUFJLGlCQUFpQixXQUFXLE1BQU0sSUFBSSxVQUFVLElBQUksVUFBVSxRQUFRLElBQUksUUFBUSxDQUFDO0FBQUEsSUFDbEcsQ0FBQztBQUNELGlCQUFhLGNBQWMsQ0FBQyxFQUFFLEtBQUssU0FBUyxlQUFlLEVBQUUsVUFBVSxNQUFNLGdCQUFnQixHQUFHLElBQUksT0FDakcsRUFBRSxLQUFLLGlCQUFpQixPQUFPLFNBQVMsTUFBTSxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQ2xFLFVBQU0sa0JBQWtCO0FBQ3hCLGNBQVUsa0JBQWtCLENBQUMsRUFBRSxLQUFLLEVBQUUsU0FBUyxlQUFlLFFBQVEsRUFBRSxPQUFPLEVBQUUsU0FBUyxNQUFNLFFBQVEsT0FBTyxFQUFFO0FBQ2pILFdBQU8sa0JBQWtCLE1BQU0sU0FBUyxVQUFVLENBQUM7QUFDbkQsZUFBVyxRQUFRLENBQUMscUJBQXFCLG1CQUFtQixFQUFHLFFBQU8sTUFBTSxNQUFNLFNBQVMsV0FBVyxDQUFDO0FBQ3ZHLGdCQUFZO0FBQUEsRUFDZDtBQUlBLE1BQU0sVUFBVSxDQUFDLEdBQUcsU0FBUztBQUMzQixVQUFNLEVBQUUsS0FBSyxlQUFlLEVBQUUsaUJBQWlCLEVBQUUsT0FBTyxJQUFJLEVBQUUsRUFBRSxJQUFJO0FBQ3BFLFVBQU0sRUFBRSxjQUFjLE1BQU0sYUFBYSxLQUFLLE9BQU8sSUFBSTtBQUN6RCxVQUFNLGFBQWEsUUFBUSxJQUFJLElBQUksSUFBSSxNQUFNLFNBQVMsT0FBTyxFQUFFO0FBQy9ELFVBQU0sVUFBVSxFQUFFLEtBQUssSUFBSSxrQkFBa0IsS0FBSyxHQUFHLEVBQUU7QUFDdkQsV0FBTyxPQUFPLElBQUksU0FBUyxFQUFFLFFBQVEsRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxLQUFLLENBQUM7QUFDdkYsU0FBSyxhQUFhLEVBQUUsS0FBSyxTQUFTLFNBQVM7QUFBQSxFQUM3QztBQUdBLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTztBQUM5QixVQUFNLEtBQUssS0FBSyxJQUFJLEVBQUUsUUFBUSxDQUFDO0FBQy9CLFVBQU0sSUFBSSxTQUFTO0FBQ25CLFdBQU8sSUFBSSxTQUFTO0FBQUEsRUFDdEI7QUFHQSxNQUFNLE9BQU8sT0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLE1BQU07QUFDOUMsVUFBTSxZQUFZLE9BQU8sT0FBTyxRQUFRLFdBQVcsS0FBSyxLQUFLLFFBQVEsaUJBQWlCO0FBQ3RGLFVBQU0sU0FBUyxDQUFDLGFBQWEsV0FBVyxNQUFNLElBQUk7QUFDbEQsVUFBTSxFQUFFLE1BQU0sR0FBRyxNQUFNLElBQUksVUFBVSxFQUFFLE1BQU0sTUFBTSxXQUFXLFlBQVksb0JBQW9CLFlBQVk7QUFDMUcsVUFBTSxPQUFPLEVBQUUsV0FBVyxHQUFHLGFBQWEsR0FBRyxZQUFZLE1BQU07QUFDL0QsV0FBTyxLQUFLLEtBQUssTUFBTSxNQUFNLEVBQUUsR0FBRyxPQUFPLEdBQUcsS0FBSyxHQUFHLEVBQUUsZ0JBQWdCLE1BQU0sV0FBVyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQ3ZHO0FBR08sTUFBTSxRQUFRO0FBQUEsSUFDbkIsU0FBUztBQUFBLElBQ1QsV0FBVztBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7OztBQzVFQSxNQUFJLEVBQUUsVUFBVSxPQUFPLElBQUk7QUFDM0IsTUFBTSxPQUFPLE9BQU8sRUFBRSxVQUFVLE9BQU8sSUFBSTtBQUczQyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsT0FBTyxNQUFNO0FBQ25DLFFBQUksQ0FBQyxPQUFPLFNBQVMsZUFBZ0I7QUFDckMsVUFBTSxNQUFNLElBQUksSUFBSSxTQUFTLElBQUk7QUFDakMsVUFBTSxTQUFTLEdBQUcsSUFBSSxZQUFZO0FBQ2xDLGVBQVcsQ0FBQyxNQUFNLENBQUNDLFFBQU8sR0FBRyxNQUFNLENBQUMsS0FBSyxPQUFPLFFBQVEsT0FBTyxVQUFVLEdBQUc7QUFDMUUsVUFBSUEsVUFBUyxLQUFNLEtBQUksYUFBYSxPQUFPLElBQUk7QUFBQSxVQUMxQyxLQUFJLGFBQWEsSUFBSSxNQUFNQSxNQUFLO0FBQ3JDLGlCQUFXLFNBQVMsT0FBUSxLQUFJLGFBQWEsT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNqRTtBQUNBLFFBQUksR0FBRyxJQUFJLFlBQVksT0FBTyxPQUFRO0FBRXRDLFlBQVEsYUFBYSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksT0FBTyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQzlFLFFBQUksQ0FBQyxPQUFPLFFBQVMsU0FBUSxVQUFVLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxHQUFHO0FBQy9ELFNBQUs7QUFBQSxFQUNQO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxNQUFNLE1BQU07QUFDNUIsVUFBTSxTQUFTLEVBQUUsVUFBVSxPQUFPO0FBQ2xDLFNBQUs7QUFDTCxRQUFJLE9BQU8sS0FBTTtBQUNqQixRQUFJLGFBQWEsT0FBTyxVQUFVO0FBQ2hDLFVBQUksT0FBTyxNQUFPLFVBQVMsT0FBTztBQUFBLElBQ3BDLFdBQVcsV0FBVyxPQUFPLE9BQVEsVUFBUyxLQUFLLGNBQWMsUUFBUSxtQkFBbUIsRUFBRSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDaEg7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxXQUFPLGlCQUFpQixpQkFBaUIsSUFBSTtBQUM3QyxXQUFPLGlCQUFpQixZQUFZLE1BQU07QUFDMUMsU0FBSyxhQUFhLElBQUk7QUFBQSxFQUN4Qjs7O0FDbkNPLE1BQU1DLFVBQVMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxHQUFHLE1BQU0sT0FBTyxXQUFXO0FBRWxFLFVBQU0sT0FBTyxDQUFDLGFBQWEsSUFBSSxJQUFJLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsS0FBSyxPQUFPLE1BQU0sUUFBUSxTQUFTLFVBQVUsT0FBTyxDQUFDLENBQUM7QUFDaEgsV0FBTyxLQUFLLElBQUk7QUFDaEIsVUFBTSxVQUFVLENBQUMsWUFBWSxXQUFXLFNBQVMsUUFBUSxRQUFRLFNBQVMsTUFBTTtBQUNoRixVQUFNLFNBQVMsSUFBSSxJQUFJLENBQUMsR0FBRyxJQUFJLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxFQUFFLFVBQVUsQ0FBQyxNQUFNLFNBQVMsRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRyxDQUFDO0FBRTdGLFVBQU0sVUFBVSxDQUFDLFlBQ2YsQ0FBQyxRQUFRLGNBQWMsUUFBUSxNQUFNLEdBQUcsSUFBSSxRQUFRLFdBQVcsUUFBUSxNQUFNLFFBQVEsT0FBTyxFQUFFLENBQUMsQ0FBQyxFQUFFLEtBQUs7QUFDekcsVUFBTSxRQUFRLFNBQVMsUUFBUSxNQUFNO0FBRXJDLFVBQU0sVUFBVSxDQUFDLGFBQWEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLE9BQU8sTUFBTSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFDbEgsVUFBTSxRQUFRLFFBQVEsSUFBSTtBQUMxQixVQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQzVCLFVBQU0sS0FBSyxLQUFLLFFBQVEsS0FBSztBQUM3QixVQUFNLFNBQVMsS0FBSyxLQUFLLENBQUMsUUFBUSxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUUsYUFBYSxlQUFlLENBQUMsR0FBRyxTQUFTLE1BQU0sQ0FBQztBQUNyRyxVQUFNLFNBQVMsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsRUFBRSxPQUFPLENBQUMsUUFBUSxLQUFLLElBQUksR0FBRyxFQUFFLFNBQVMsTUFBTSxDQUFDO0FBQ3pGLFdBQU8sQ0FBQ0MsU0FBUTtBQUNkLFlBQU0sT0FBTyxLQUFLQSxJQUFHO0FBQ3JCLFlBQU0sUUFBUSxXQUFXLENBQUMsR0FBRyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUNDLE1BQUssRUFBRSxVQUFVLENBQUMsTUFBTSxhQUFhLENBQUMsT0FBTyxJQUFJQSxJQUFHLENBQUM7QUFDL0YsVUFBSSxNQUFPLFFBQU8sTUFBTSxDQUFDO0FBQ3pCLFVBQUksQ0FBQyxNQUFPLFFBQU8sT0FBTyxlQUFlO0FBQ3pDLFlBQU0sTUFBTSxRQUFRLElBQUk7QUFDeEIsWUFBTSxPQUFPLElBQUksV0FBVyxNQUFNLFVBQVUsSUFBSSxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3BFLFlBQU0sU0FBUyxDQUFDLEdBQUcsUUFBUSxHQUFHLEtBQUssTUFBTSxFQUFFLEdBQUcsR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxDQUFDO0FBQzVFLFlBQU0sVUFBVSxPQUFPLEtBQUssQ0FBQ0EsU0FBUSxLQUFLLElBQUlBLElBQUcsR0FBRyxRQUFRLGlCQUFpQixDQUFDO0FBQzlFLFlBQU0sTUFBTSxDQUFDLE9BQU8sQ0FBQyxLQUFLLElBQUksUUFBUSxFQUFFLEtBQUssTUFBTSxRQUFRLE9BQU8sRUFBRSxLQUFLLENBQUNBLFNBQVFBLFFBQU8sS0FBSyxJQUFJQSxJQUFHLENBQUM7QUFDdEcsYUFBTyxLQUFLLElBQUksT0FBTyxFQUFFO0FBQUEsSUFDM0I7QUFBQSxFQUNGOzs7QUNsQ0EsTUFBTSxXQUFXO0FBQ2pCLE1BQU0sYUFBYTtBQUVuQixNQUFNLFFBQVEsb0JBQUksSUFBSTtBQUVmLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRWxDLE1BQUk7QUFHRyxNQUFNLFVBQVUsQ0FBQyxRQUFRLE1BQU0sTUFBTTtBQUdyQyxNQUFNLFNBQVMsQ0FBQyxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssQ0FBQztBQUdoRCxNQUFNLFNBQVMsQ0FBQyxVQUNkLE1BQU0sUUFBUSxhQUFhLENBQUMsS0FBSyxNQUFNLE9BQU8sQ0FBQyxDQUFDLElBQUksTUFBTSxTQUFTLEtBQUssSUFBSSxDQUFDLEVBQUUsYUFBYSxDQUFDO0FBR3hGLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDOUIsUUFBSSxDQUFDLFNBQVMsVUFBVSxHQUFHLEVBQUc7QUFDOUIsVUFBTSxFQUFFLElBQUksT0FBTyxPQUFPLE9BQU8sSUFBSSxPQUFPLE9BQU8sS0FBSyxPQUFPLElBQUksSUFBSSxLQUFLLENBQUM7QUFDN0UsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFO0FBQ3pCLFFBQUksTUFBTSxTQUFTLEVBQUUsS0FBSyxNQUFNLFFBQVEsS0FBSyxPQUFPLEVBQUUsSUFBSSxVQUFVO0FBRWxFLFlBQU0sTUFBTSxNQUFNLFNBQVMsRUFBRSxJQUFJLFNBQVM7QUFDMUMsVUFBSSxNQUFNLENBQUMsRUFBRyxTQUFRLEtBQUssVUFBVSxHQUFHLEtBQUssSUFBSSxNQUFNLElBQUksV0FBVyxDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUUsS0FBSyxLQUFLLENBQUMsRUFBRTtBQUNsRztBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsU0FBUyxNQUFNLEtBQUssQ0FBQ0MsU0FBUUEsS0FBSSxTQUFTLENBQUNBLEtBQUksU0FBUyxDQUFDLE9BQU9BLEtBQUksS0FBSyxDQUFDO0FBQ3hGLFFBQUksT0FBTztBQUNULFlBQU0sT0FBTyxLQUFLLEdBQUcsS0FBSztBQUMxQixZQUFNLFFBQVEsTUFBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFBQSxJQUNqRSxXQUFXLENBQUMsS0FBTSxNQUFLLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxhQUN2QixTQUFTLENBQUMsSUFBSSxRQUFTLE1BQUssS0FBSyxHQUFHO0FBQUEsRUFDL0M7QUFHQSxNQUFNLE9BQU8sT0FBTyxJQUFJLFNBQVM7QUFDL0IsVUFBTSxJQUFJLElBQUksSUFBSTtBQUVsQixVQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxPQUFPLENBQUM7QUFDbEQsV0FBTyxLQUFLLFFBQVEsS0FBSyxNQUFNLEdBQUc7QUFDaEMsWUFBTSxDQUFDLEdBQUcsSUFBSTtBQUNkLFlBQU0sSUFBSSxHQUFHLEVBQUUsTUFBTSxDQUFDLFVBQVUsS0FBSyxLQUFLLEtBQUssQ0FBQztBQUNoRCxlQUFTLFFBQVEsR0FBRztBQUVwQixZQUFNLE9BQU8sSUFBSSxZQUFZLElBQUksU0FBUyxDQUFDLElBQUksWUFBWSxDQUFDLEtBQUssQ0FBQyxLQUFLLEtBQUssRUFBRTtBQUM5RSxVQUFJLEtBQU0sTUFBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ2hFO0FBQ0EsVUFBTSxPQUFPLEVBQUU7QUFBQSxFQUNqQjtBQUdPLE1BQU0sT0FBTyxDQUFDLEVBQUUsV0FBVyxRQUFRLFNBQVMsT0FBTyxHQUFHLFFBQVE7QUFDbkUsVUFBTSxRQUFRLEdBQUcsU0FBUyxJQUFJLE1BQU0sY0FBYyxHQUFHO0FBQ3JELFFBQUksQ0FBQyxRQUFTLFNBQVEsS0FBSyxVQUFVLEtBQUs7QUFDMUMsYUFBUyxRQUFRLEVBQUUsV0FBVyxRQUFRLE9BQU8sUUFBUSxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNEO0FBR08sTUFBTSxVQUFVLENBQUMsV0FBVyxPQUFPLE9BQU8sSUFBSSxNQUFNLE9BQU8sS0FBSyxHQUFHLE1BQU07OztBQ3hEaEYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFJM0IsTUFBTSxjQUFjLENBQUMsSUFBSSxTQUFTO0FBQ2hDLGVBQVcsQ0FBQyxLQUFLLEdBQUcsS0FBSyxNQUFNO0FBQzdCLFVBQUksQ0FBQyxJQUFJLFNBQVMsSUFBSSxZQUFhO0FBQ25DLFVBQUksaUJBQWlCLFVBQVUsTUFBTTtBQUNuQyxjQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLGNBQU0sUUFBUSxRQUFRLFdBQVcsSUFBSSxFQUFFLElBQUksR0FBRztBQUM5QyxZQUFJLENBQUMsTUFBTztBQUNaLGNBQU0sT0FBTyxTQUFTLEdBQUcsQ0FBQztBQUMxQixtQkFBVyxRQUFRLENBQUMsU0FBUyxRQUFRLEVBQUcsT0FBTSxjQUFjLElBQUksTUFBTSxNQUFNLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLE1BQ2hHLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUdPLE1BQU0sY0FBYyxDQUFDLE1BQU0sUUFBUTtBQUN4QyxVQUFNLEVBQUUsUUFBUSxNQUFNLE9BQU8sSUFBSTtBQUNqQyxVQUFNQyxRQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTTtBQUFBO0FBQUEsTUFBNkIsU0FBUztBQUFBO0FBQzVDLFVBQU0sT0FBTyxXQUFXLElBQUk7QUFDNUIsVUFBTSxRQUFRLENBQUMsT0FBTyxnQkFBZ0IsT0FBTyxZQUFZO0FBQ3pELFFBQUksUUFBUTtBQUNaLGVBQVcsQ0FBQyxLQUFLLE9BQU8sS0FBSyxNQUFNO0FBQ2pDLFVBQUksWUFBWSxPQUFRLFNBQVE7QUFDaEMsWUFBTSxTQUFTLFFBQVEsUUFBUSxtQkFBbUI7QUFDbEQsVUFBSSxDQUFDLFFBQVEsUUFBUSxNQUFNLEtBQU0sV0FBVyxRQUFRLEtBQUssU0FBUyxNQUFNLEtBQUssVUFBVSxNQUFNLEVBQUk7QUFFakcsWUFBTSxNQUFNLFNBQVMsT0FBTztBQUM1QixZQUFNLFNBQVMsS0FBSyxJQUFJLEdBQUc7QUFDM0IsWUFBTSxZQUFZLFVBQVUsV0FBVyxPQUFPLENBQUMsT0FBTztBQUN0RCxZQUFNLFNBQVMsQ0FBQyxVQUFVLFFBQVEsU0FBUyxPQUFPLElBQUksT0FBTyxNQUFNLFFBQVE7QUFDM0UsTUFBQUEsTUFBSyxJQUFJLE1BQU0sYUFBYSxVQUFVLENBQUMsT0FBTyxLQUFLLFFBQVEsVUFBVSxNQUFNLE9BQU8sQ0FBQyxNQUFNLEdBQUc7QUFBQSxJQUM5RjtBQUNBLFVBQU0sT0FBT0MsUUFBTyxLQUFLLE1BQU0sT0FBTyxNQUFNO0FBQzVDLFdBQU8sTUFBTTtBQUNYLFlBQU0sVUFBVSxLQUFLLEtBQUssRUFBRSxLQUFLO0FBQ2pDLFlBQU0sV0FBVyxXQUFXLE9BQU87QUFDbkMsWUFBTSxTQUFTLE9BQU8sS0FBSyxFQUFFO0FBQzdCLGlCQUFXQyxRQUFPLE9BQVEsQ0FBQUEsS0FBSSxPQUFPO0FBQ3JDLGtCQUFZLEtBQUssSUFBSSxJQUFJO0FBQ3pCLGlCQUFXLENBQUMsS0FBSyxNQUFNLEtBQUtGLE9BQU07QUFDaEMsY0FBTSxRQUFRLFNBQVMsSUFBSSxHQUFHO0FBQzlCLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFVBQVUsTUFBTSxLQUFLLENBQUM7QUFDbkMsY0FBTSxTQUFTLFdBQVcsU0FBUyxDQUFDLFVBQVUsS0FBSyxJQUFJLEdBQUcsSUFBSSxPQUFPLElBQUksTUFBTSxNQUFNLE1BQU07QUFDM0YsWUFBSSxRQUFRLFNBQVMsVUFBVSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sSUFBSSxPQUFPLE1BQU0sS0FBSztBQUVsRixtQkFBVyxFQUFFLE1BQUFHLE1BQUssS0FBSyxTQUFTLENBQUMsSUFBSSxRQUFRO0FBQzNDLGdCQUFNLFFBQVFBLE1BQUssSUFBSSxHQUFHO0FBQzFCLGNBQUksTUFBTyxPQUFNLFNBQVMsU0FBUyxLQUFLO0FBQUEsUUFDMUM7QUFBQSxNQUNGO0FBQ0EsWUFBTSxTQUFTLEtBQUssUUFBUTtBQUM1QixZQUFNLFFBQVEsV0FBVyxVQUFVLFdBQVcsU0FBUyxJQUFJLEtBQUs7QUFDaEUsVUFBSSxDQUFDLFVBQVUsTUFBTyxRQUFPLEtBQUs7QUFDbEMsVUFBSSxDQUFDLE9BQVE7QUFDYixVQUFJLFdBQVcsU0FBUyxjQUFlLFFBQU8sTUFBTSxFQUFFLGVBQWUsTUFBTSxDQUFDO0FBQzVFLFVBQUksQ0FBQyxNQUFPLFFBQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU87QUFDNUQsWUFBTSxVQUFVLENBQUMsT0FBTyxPQUFPLENBQUMsT0FBTyxnQkFBZ0IsT0FBTyxZQUFZLENBQUM7QUFDM0UsVUFBSSxXQUFXLE1BQU0sQ0FBQyxLQUFLLEtBQU0sUUFBTyxrQkFBa0IsR0FBRyxLQUFLO0FBQUEsSUFDcEU7QUFBQSxFQUNGO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFFaEMsT0FBRyxZQUFZLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDN0IsVUFBSSxXQUFXLFNBQVMsY0FBZTtBQUN2QyxVQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sT0FBTyxNQUFPLE9BQU0sUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUNwRSxhQUFPLE9BQU8sTUFBTTtBQUFBLElBQ3RCLENBQUM7QUFBQSxFQUNIOzs7QUNqRUEsTUFBTSxXQUFXO0FBQUEsSUFDZixTQUFTLFFBQVEsc0JBQXNCO0FBQUEsSUFDdkMsVUFBVSxRQUFRO0FBQUEsSUFDbEIsVUFBVSxPQUFPLFFBQVEsa0JBQWtCO0FBQUEsSUFDM0MsT0FBTyxRQUFRO0FBQUEsRUFDakI7QUFFQSxNQUFNLGtCQUFrQixDQUFDLEdBQUcsS0FBSyxHQUFHO0FBQ3BDLE1BQU0sVUFBVTtBQUNoQixNQUFNLFNBQVM7QUFDZixNQUFNLFFBQVEsRUFBRSxLQUFLLFVBQVUsUUFBUSxNQUFNO0FBRTdDLE1BQU0sVUFBVSxDQUFDO0FBRWpCLE1BQU0sT0FBTyxvQkFBSSxRQUFRO0FBRXpCLE1BQUksZ0JBQWdCO0FBR3BCLE1BQU0sT0FBTyxDQUFDLE1BQU0sWUFBWSxJQUFJLE9BQU8sT0FBTztBQUNoRCxVQUFNLFVBQVUsU0FBUyxjQUFjLElBQUk7QUFDM0MsUUFBSSxVQUFXLFNBQVEsWUFBWTtBQUNuQyxZQUFRLGNBQWM7QUFDdEIsV0FBTztBQUFBLEVBQ1Q7QUFFQSxNQUFNLE9BQU8sS0FBSyxXQUFXLGtCQUFrQjtBQUUvQyxNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixNQUFNLFNBQVMsS0FBSyxPQUFPLG9CQUFvQjtBQUcvQyxNQUFNLFFBQVEsTUFBTTtBQUNsQixTQUFLLGFBQWEsY0FBYyxRQUFRLGVBQWU7QUFDdkQsZUFBVyxZQUFZLENBQUMsWUFBWSxjQUFjLGFBQWEsZUFBZSxpQkFBaUIsY0FBYyxHQUFHO0FBQzlHLFlBQU0sUUFBUSxLQUFLLE9BQU8sY0FBYztBQUN4QyxZQUFNLFFBQVEsV0FBVztBQUN6QixpQkFBVyxRQUFRLENBQUMsVUFBVSxPQUFPLEdBQUc7QUFDdEMsY0FBTSxTQUFTLEtBQUssS0FBSztBQUN6QixlQUFPLGFBQWEsUUFBUSxJQUFJO0FBQ2hDLGVBQU8sYUFBYSxlQUFlLE9BQU87QUFDMUMsY0FBTSxPQUFPLE1BQU07QUFBQSxNQUNyQjtBQUNBLGFBQU8sSUFBSSxVQUFVLEtBQUs7QUFDMUIsV0FBSyxPQUFPLEtBQUs7QUFBQSxJQUNuQjtBQUNBLFdBQU8sYUFBYSxRQUFRLFFBQVE7QUFDcEMsU0FBSyxPQUFPLE1BQU07QUFBQSxFQUNwQjtBQUdBLE1BQU1DLFVBQVMsTUFBTTtBQUNuQixVQUFNLE9BQU8sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLGNBQWMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxLQUFLLFNBQVM7QUFDL0UsUUFBSSxLQUFLLGVBQWUsS0FBTSxNQUFLLE9BQU8sSUFBSTtBQUU5QyxlQUFXLFNBQVMsU0FBUyxpQkFBaUIsbUJBQW1CLEVBQUcsS0FBSSxVQUFVLEtBQU0sT0FBTSxPQUFPO0FBQUEsRUFDdkc7QUFHQSxNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFVBQU0sU0FBUyxTQUFTO0FBQ3hCLFFBQUksQ0FBQyxVQUFVLFdBQVcsU0FBUyxRQUFRLEtBQUssU0FBUyxNQUFNLEVBQUcsUUFBTztBQUN6RSxVQUFNLEVBQUUsS0FBSyxPQUFPLFFBQVEsTUFBQUMsTUFBSyxJQUFJLE9BQU8sc0JBQXNCO0FBQ2xFLFdBQU8sQ0FBQyxHQUFHLE1BQU0saUJBQWlCLGNBQWMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sc0JBQXNCLENBQUMsRUFBRSxLQUFLLENBQUMsVUFDckcsTUFBTSxNQUFNLFVBQVUsTUFBTSxTQUFTLE9BQU8sTUFBTSxPQUFPLFNBQVMsTUFBTSxRQUFRQSxLQUFJO0FBQUEsRUFDeEY7QUFHQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixlQUFXLFNBQVMsT0FBTyxPQUFPLEdBQUc7QUFDbkMsVUFBSSxNQUFNLFFBQVEsUUFBUSxLQUFLLENBQUMsV0FBVyxLQUFLLEVBQUc7QUFDbkQsWUFBTSxXQUFXLE1BQU0sUUFBUSxZQUFZO0FBQzNDLFlBQU0sUUFBUSxXQUFXLFNBQVMsUUFBUSxjQUFjLENBQUMsU0FBUztBQUFBO0FBQUEsUUFBNEI7QUFBQSxNQUFLLENBQUM7QUFDcEcsVUFBSSxXQUFXLEtBQUssRUFBRyxPQUFNLFFBQVEsV0FBVztBQUFBLElBQ2xEO0FBQUEsRUFDRjtBQUVBLE1BQU0sV0FBVyxNQUFNO0FBQ3JCLFVBQU0sUUFBUSxPQUFPLFdBQVcsTUFBTSxFQUFFLFVBQVUsSUFBSTtBQUN0RCxXQUFPLFFBQVEsVUFBVSxLQUFLLGlCQUFpQixjQUFjLEVBQUUsU0FBUyxNQUFPO0FBQUE7QUFBQSxNQUEwQixRQUFRLE1BQU07QUFBQSxJQUFFO0FBQ3pILGVBQVcsQ0FBQyxVQUFVLEtBQUssS0FBSyxPQUFRLEtBQUksQ0FBQyxNQUFNLGNBQWMsY0FBYyxFQUFHLE9BQU0sUUFBUSxXQUFXO0FBQzNHLFlBQVE7QUFBQSxFQUNWO0FBR0EsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFdBQVcsTUFBTSxTQUFTLFNBQVMsYUFBYTtBQUN0RCxVQUFNLE9BQU87QUFDYixhQUFTO0FBQ1QsUUFBSSxDQUFDLFlBQVksQ0FBQyxjQUFlO0FBQ2pDLFVBQU0sRUFBRSxJQUFJLFlBQVksSUFBSTtBQUM1QixLQUFDLGNBQWMsZ0JBQWdCLFNBQVMsZUFBZSxFQUFFLElBQUksTUFBTTtBQUFBLEVBQ3JFO0FBSUEsTUFBTSxhQUFhLENBQUMsT0FBTyxVQUFVO0FBQ25DLFVBQU0sUUFBUSxZQUFZLE1BQU07QUFDOUIsVUFBSSxDQUFDLE1BQU0sV0FBWSxRQUFPLGNBQWMsS0FBSztBQUNqRCxNQUFBRCxRQUFPO0FBQ1AsY0FBUTtBQUNSLFVBQUksU0FBUyxVQUFVLE1BQU0sUUFBUSx1QkFBdUIsRUFBRztBQUMvRCxZQUFNLE1BQU0sT0FBTyxLQUFLLElBQUksS0FBSyxDQUFDLElBQUk7QUFDdEMsV0FBSyxJQUFJLE9BQU8sR0FBRztBQUNuQixVQUFJLE9BQU8sRUFBRyxPQUFNLEtBQUs7QUFBQSxJQUMzQixHQUFHLE9BQU87QUFBQSxFQUNaO0FBR0EsTUFBTSxNQUFNLENBQUMsRUFBRSxTQUFTLE9BQU8sT0FBTyxVQUFVLE9BQU8sV0FBVyxNQUFNLE1BQU07QUFDNUUsVUFBTSxRQUFRLEtBQUssT0FBTyxhQUFhO0FBQ3ZDLFdBQU8sT0FBTyxNQUFNLFNBQVMsRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUU3QyxVQUFNLFlBQVksQ0FBQ0UsT0FBTSxZQUFZO0FBQ25DLFlBQU0sU0FBUyxLQUFLLFVBQVUsc0JBQXNCQSxLQUFJO0FBQ3hELGFBQU8sYUFBYSxRQUFRLFFBQVE7QUFDcEMsYUFBTyxpQkFBaUIsU0FBUyxPQUFPO0FBQ3hDLFlBQU0sT0FBTyxNQUFNO0FBQUEsSUFDckI7QUFDQSxVQUFNLE9BQU8sS0FBSyxLQUFLLG9CQUFvQixPQUFPO0FBQ2xELFFBQUksUUFBUSxFQUFHLE1BQUssUUFBUSxRQUFRLEdBQUcsS0FBSztBQUM1QyxVQUFNLE9BQU8sSUFBSTtBQUNqQixRQUFJLFVBQVcsV0FBVSxRQUFRLGtCQUFrQixNQUFNLFNBQVMsT0FBTyxDQUFDO0FBQzFFLGNBQVUsUUFBUSxtQkFBbUIsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUN2RCxVQUFNLGlCQUFpQixXQUFXLENBQUMsVUFBVTtBQUMzQyxVQUFJLE1BQU0sUUFBUSxTQUFVO0FBQzVCLFlBQU0sZ0JBQWdCO0FBQ3RCLFlBQU0sS0FBSztBQUFBLElBQ2IsQ0FBQztBQUNELFNBQUssSUFBSSxPQUFPLFlBQVksV0FBVyxRQUFRO0FBQy9DLFVBQU0sU0FBUyxVQUFVLFVBQVUsSUFBSSxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQ3ZELGVBQVcsT0FBTyxLQUFLO0FBQUEsRUFDekI7QUFHQSxNQUFNQyxRQUFPLENBQUMsU0FBUyxPQUFPLEVBQUUsU0FBUyxVQUFVLFVBQVUsTUFBTSxHQUFHLFlBQVksVUFBVTtBQUMxRixRQUFJLENBQUMsUUFBUztBQUNkLElBQUFILFFBQU87QUFDUCxVQUFNO0FBQUE7QUFBQSxNQUFvQyxPQUFPLElBQUksUUFBUSxLQUFLLE9BQU8sSUFBSSxXQUFXO0FBQUE7QUFDeEYsVUFBTSxPQUFPLFFBQVEsS0FBSyxDQUFDSSxXQUFVQSxPQUFNLFlBQVksV0FBV0EsT0FBTSxVQUFVLFNBQVNBLE9BQU0sVUFBVSxLQUFLO0FBQ2hILFFBQUksS0FBTSxRQUFPLE1BQU0sS0FBSyxTQUFTO0FBQ3JDO0FBQUEsWUFBVztBQUFBO0FBQUEsTUFBdUMsTUFBTSxpQkFBaUIsY0FBYztBQUFBLE1BQUk7QUFDekYsWUFBTSxDQUFDLElBQUksSUFBSSxNQUFNO0FBQ3JCLFVBQUksTUFBTSxRQUFRLFVBQVUsU0FBUyxLQUFLLGdCQUFnQixRQUFTO0FBRW5FLFdBQUssUUFBUSxRQUFRLE9BQU8sS0FBSyxRQUFRLFNBQVMsQ0FBQyxJQUFJO0FBQ3ZELFdBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxLQUFLLENBQUMsR0FBRyxRQUFRLENBQUM7QUFDM0Q7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLEVBQUUsU0FBUyxPQUFPLE9BQU8sVUFBVSxPQUFPLFdBQVcsT0FBTyxFQUFFO0FBQzVFLFVBQU0sS0FBSyxVQUFVLFVBQVUsUUFBUSxVQUFVLENBQUMsVUFBVSxNQUFNLFVBQVUsT0FBTyxJQUFJO0FBQ3ZGLFlBQVEsT0FBTyxLQUFLLElBQUksUUFBUSxTQUFTLElBQUksR0FBRyxLQUFLO0FBQ3JELGFBQVM7QUFBQSxFQUNYO0FBR0EsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLE9BQU8sR0FBRyxTQUFTLE9BQU8sY0FBYztBQUM5RCxRQUFJLFdBQVcsS0FBTTtBQUVyQixVQUFNLE9BQU8sSUFBSSxPQUFPLEdBQUcsT0FBTyxTQUFTLEVBQUU7QUFDN0MsVUFBTSxPQUFPLE9BQU8sU0FBUyxhQUFhLFNBQVMsTUFBTSwwQkFBMEIsSUFBSSxzQkFBc0I7QUFDN0csVUFBTSxTQUFTLEVBQUUsR0FBRyxVQUFVLEdBQUcsS0FBSyxNQUFNLE1BQU0sUUFBUSxjQUFjLElBQUksRUFBRTtBQUU5RSxVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsbUJBQW1CLEtBQUssT0FBTztBQUNyRSxRQUFJLFdBQVcsT0FBTyxRQUFRLFNBQVMsV0FBWSxTQUFRLEtBQUssU0FBUyxPQUFPLE1BQU07QUFBQSxRQUNqRixDQUFBRCxNQUFLLFNBQVMsT0FBTyxRQUFRLFNBQVM7QUFBQSxFQUM3QztBQUlPLE1BQU0sTUFBTSxDQUFDLFNBQVM7QUFDM0IsSUFBQUgsUUFBTztBQUNQLFdBQU8sZ0JBQWdCLEtBQUssS0FBSyxJQUFJLElBQUksQ0FBQztBQUFBLEVBQzVDO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsVUFBTTtBQUNOLFdBQU8saUJBQWlCLGlCQUFpQixDQUFvQixVQUFVO0FBQ3JFLFdBQUssT0FBTyxNQUFNLFFBQVEsTUFBTSxNQUFNLFFBQVEsU0FBUyxNQUFNO0FBQUEsSUFDL0QsQ0FBQztBQUNELFdBQU8saUJBQWlCLGVBQWUsQ0FBb0IsVUFBVTtBQUNuRSxXQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sU0FBUyxnQkFBZ0IsU0FBUyxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQUEsSUFDMUYsQ0FBQztBQUNELFNBQUssaUJBQWlCLFdBQVcsQ0FBQyxFQUFFLGNBQWMsTUFBTTtBQUN0RCxVQUFJLENBQUMsS0FBSztBQUFBO0FBQUEsUUFBOEI7QUFBQSxNQUFjLEVBQUcsaUJBQWdCO0FBQUEsSUFDM0UsQ0FBQztBQUNELE9BQUcsV0FBVyxPQUFPO0FBQ3JCLE9BQUcsU0FBU0EsT0FBTTtBQUNsQixRQUFJLGlCQUFpQkEsT0FBTSxFQUFFLFFBQVEsU0FBUyxNQUFNLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdkUsSUFBQUEsUUFBTztBQUNQLFdBQU8sY0FBYyxFQUFFLE1BQUFHLE9BQU0sSUFBSTtBQUFBLEVBQ25DOzs7QUNwTUEsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBQ2IsTUFBTSxRQUFRO0FBRWQsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFFekIsTUFBTSxXQUFXLG9CQUFJLElBQUk7QUFHekIsTUFBTUUsUUFBTyxDQUFDLFlBQVk7QUFDeEIsZUFBVyxFQUFFLFFBQVEsU0FBUyxLQUFLLFFBQVMsS0FBSSxDQUFDLEtBQUssSUFBSSxNQUFNLEVBQUcsTUFBSyxJQUFJLFFBQVEsWUFBWSxJQUFJO0FBQUEsRUFDdEc7QUFDQSxNQUFNLFdBQVcsSUFBSSxpQkFBaUJBLEtBQUk7QUFJMUMsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPO0FBQzVCLFFBQUksUUFBUTtBQUNaLFdBQU8sU0FBUyxDQUFDLFVBQVUsS0FBSyxFQUFHLFNBQVEsTUFBTTtBQUNqRCxVQUFNLFNBQVMsT0FBTyxRQUFRLDBDQUEwQztBQUN4RSxVQUFNLEVBQUUsWUFBWSxVQUFVLElBQUksUUFBUSxXQUFXLENBQUM7QUFDdEQsWUFBUSxZQUFZLGFBQWEsUUFBUSxRQUFRLE1BQU0sQ0FBQyxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUksSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNwRztBQUdBLE1BQU0sT0FBTztBQUFBLElBQ1gsQ0FBQyxZQUFZLFFBQVEsUUFBUSxLQUFLLEtBQUssUUFBUSxlQUFlO0FBQUE7QUFBQSxJQUM5RCxDQUFDLFlBQVksQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLFNBQVMsS0FBSyxRQUFRLG1CQUFtQixXQUFXO0FBQUEsSUFDckcsTUFBTTtBQUFBLEVBQ1I7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDM0IsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxTQUFTLE1BQU07QUFFeEIsWUFBTUMsVUFBUyxvQkFBSSxJQUFJO0FBQ3ZCLE9BQUMsTUFBTSxJQUFJLEVBQUUsUUFBUSxDQUFDLFVBQVUsU0FBUztBQUN2QyxtQkFBVyxXQUFXLFVBQVU7QUFDOUIsY0FBSSxNQUFNLElBQUksT0FBTyxFQUFHO0FBQ3hCLGdCQUFNLE1BQU0sUUFBUSxNQUFNLENBQUMsUUFBUSxXQUFXLFFBQVEsUUFBUSxNQUFNLEdBQUcsSUFBSSxNQUFNLE9BQU8sQ0FBQztBQUN6RixnQkFBTSxNQUFNLENBQUMsVUFBVSxPQUFPLEdBQUcsR0FBRyxFQUFFLEtBQUs7QUFDM0MsZ0JBQU0sUUFBUUEsUUFBTyxJQUFJLEdBQUcsS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDeEMsZ0JBQU0sSUFBSSxFQUFFLEtBQUssT0FBTztBQUN4QixVQUFBQSxRQUFPLElBQUksS0FBSyxLQUFLO0FBQUEsUUFDdkI7QUFBQSxNQUNGLENBQUM7QUFDRCxpQkFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLQSxRQUFPLE9BQU8sR0FBRztBQUM1QyxZQUFJLEtBQUssV0FBVyxPQUFPLE9BQVE7QUFDbkMsYUFBSyxRQUFRLENBQUMsS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU8sRUFBRSxDQUFDLEVBQUUsSUFBSSxPQUFPLEVBQUUsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUMzRTtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sVUFBVSxDQUFDLGFBQWE7QUFBQSxJQUM1QixRQUFRLFFBQVE7QUFBQSxJQUNoQixTQUFTLFFBQVEsUUFBUSxRQUFRO0FBQUEsSUFDakMsU0FBUyxRQUFRLFFBQVEsZUFBZTtBQUFBLElBQ3hDLE9BQU8sU0FBUyxJQUFJLE9BQU8sS0FBSyxFQUFFLEtBQUssUUFBUSxXQUFXLE1BQU0sUUFBUSxZQUFZLFVBQVUsVUFBVTtBQUFBLEVBQzFHO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxFQUFFLFFBQVEsU0FBUyxTQUFTLEtBQUssTUFBTTtBQUM1RCxRQUFJLFFBQVEsUUFBUSxRQUFRLEdBQUc7QUFDN0IsWUFBTSxVQUFVLENBQUMsUUFBUSxRQUFRLFFBQVEsTUFBTSxFQUFFLFVBQVU7QUFDM0QsVUFBSSxDQUFDLFdBQVcsV0FBVyxRQUFRO0FBQ2pDLGdCQUFRLE9BQU87QUFDZixnQkFBUSxVQUFVO0FBQUEsTUFDcEIsV0FBVyxDQUFDLFNBQVM7QUFDbkIsZ0JBQVEsT0FBTztBQUNmLGdCQUFRLE1BQU07QUFDZCxnQkFBUSxPQUFPO0FBQUEsTUFDakI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxRQUFRLFdBQVcsUUFBUSxRQUFRLFFBQVEsZUFBZSxNQUFNLENBQUMsQ0FBQyxRQUFTLFNBQVEsY0FBYztBQUNyRyxRQUFJLFFBQVEsS0FBTSxNQUFLLElBQUksU0FBUyxJQUFJO0FBQUEsRUFDMUM7QUFHQSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQ3RCLFVBQU0sV0FBVyxTQUFTLGNBQWMsVUFBVTtBQUNsRCxhQUFTLFlBQVk7QUFDckIsVUFBTTtBQUFBO0FBQUEsTUFBZ0MsQ0FBQyxHQUFHLFNBQVMsUUFBUSxpQkFBaUIsNkJBQTZCLENBQUM7QUFBQTtBQUMxRyxVQUFNLFFBQVEsQ0FBQyxTQUFTLFNBQVMsR0FBRyxRQUFRLElBQUksQ0FBQyxXQUFXLE9BQU8sT0FBTyxDQUFDO0FBQzNFLFVBQU0sU0FBUyxDQUF1QixhQUFhLE1BQU0sUUFBUSxDQUFDLFNBQVMsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxDQUFDO0FBQy9HLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxNQUFNLE1BQU07QUFFVixtQkFBVyxFQUFFLFdBQVcsS0FBSyxPQUFPLGNBQWMsRUFBRyxLQUFJLFlBQVksT0FBTyxDQUFDLE1BQU0sS0FBTSxZQUFXLE9BQU87QUFBQSxFQUFLLFdBQVcsSUFBSTtBQUMvSCxlQUFPLFNBQVM7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBSUEsTUFBTSxXQUFXLENBQUMsTUFBTSxNQUFNQyxVQUFTO0FBRXJDLFVBQU0sTUFBTSxDQUFDO0FBQ2IsZUFBVyxTQUFTLEtBQUssT0FBTyxTQUFTLEdBQUc7QUFDMUMsWUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsU0FBUyxDQUFDLEtBQUssSUFBSTtBQUMxRSxVQUFJLENBQUMsSUFBSztBQUNWLFVBQUksS0FBSyxDQUFDLEtBQUssSUFBSSxhQUFhLElBQUksQ0FBQyxDQUFDO0FBQ3RDLFlBQU0sS0FBSyxJQUFJLEtBQUssR0FBR0EsS0FBSSxHQUFHLElBQUksTUFBTTtBQUN4QyxZQUFNLGFBQWEsZUFBZSxFQUFFO0FBQ3BDLFlBQU0sZ0JBQWdCO0FBQUEsSUFDeEI7QUFDQSxXQUFPLE1BQU07QUFDWCxpQkFBVyxDQUFDLEtBQUssRUFBRSxLQUFLLElBQUssUUFBTyxPQUFPLElBQUksZ0JBQWdCLElBQUksSUFBSSxJQUFJLGFBQWEsTUFBTSxFQUFFO0FBQUEsSUFDbEc7QUFBQSxFQUNGO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxHQUFHLE1BQU07QUFDekIsVUFBTSxVQUFVLE1BQU0sSUFBSSxpQkFBaUIsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3pELFVBQU0sT0FBTyxRQUFRLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLFFBQVEsT0FBTyxZQUFZLEVBQUU7QUFDL0UsV0FBTyxNQUFNO0FBQ1gsWUFBTSxPQUFPLFFBQVE7QUFDckIsVUFBSSxLQUFLLFdBQVcsS0FBSyxPQUFRO0FBQ2pDLFdBQUssUUFBUSxDQUFDLEVBQUUsWUFBWSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLFFBQVEsT0FBTyxJQUFJLEtBQUssRUFBRTtBQUNsQyxjQUFNLFNBQVMsV0FBVyxLQUFLLEVBQUUsS0FBSyxZQUFZLEtBQUssS0FBSyxnQkFBZ0I7QUFDNUUsWUFBSSxPQUFRLEtBQUksWUFBWSxLQUFLLEVBQUUsUUFBUSxRQUFRLEdBQUcsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUztBQUNyQyxVQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLElBQUFGLE1BQUssU0FBUyxZQUFZLENBQUM7QUFDM0IsZUFBVyxXQUFXLFNBQVUsS0FBSSxDQUFDLFFBQVEsWUFBYSxVQUFTLE9BQU8sT0FBTztBQUNqRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsWUFBWSxLQUFLLFNBQVMsT0FBTyxDQUFDO0FBQ3RFLFFBQUksQ0FBQyxNQUFNLFVBQVUsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsS0FBSyxjQUFjLEdBQUcsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFHLFFBQU8sRUFBRSxNQUFNLFNBQVMsTUFBTTtBQUV0SCxVQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxJQUFJO0FBQ25DLFVBQU1FLFFBQU8sUUFBUSxLQUFLLE9BQU8sQ0FBQyxJQUFJLFFBQVEsS0FBSyxHQUFHO0FBQ3RELFVBQU0sV0FBVyxTQUFTLE1BQU0sT0FBTyxJQUFJLElBQUksR0FBRyxHQUFHQSxLQUFJO0FBQ3pELFVBQU0sV0FBVyxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksVUFBVSxNQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sRUFBRSxDQUFDLEtBQUssU0FBVSxDQUFDLEVBQUUsS0FBSztBQUM1RyxVQUFNLFFBQVEsQ0FBd0IsWUFBWSxLQUFLLFNBQVMsS0FBSyxFQUFFO0FBQ3ZFLFVBQU0sT0FBTyxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxRQUFRLFFBQVEsUUFBUSxDQUFDO0FBQ3JHLFVBQU0sT0FBTyxPQUFPLFFBQVEsRUFBRSxPQUFPLEtBQUs7QUFDMUMsVUFBTSxRQUFRLEtBQUssS0FBSyxPQUFPLEtBQUssR0FBRyxJQUFJO0FBRTNDLFVBQU0sU0FBUyxLQUFLLE9BQU8sQ0FBQyxRQUFRLENBQUMsTUFBTSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssUUFBUSxHQUFHLENBQUMsQ0FBQztBQUNqRixTQUFLLFFBQVEsQ0FBQyxPQUFPLE9BQU87QUFDMUIsWUFBTSxNQUFNLE1BQU0sSUFBSSxLQUFLO0FBQzNCLFVBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxLQUFLLENBQUMsU0FBUyxJQUFJLEdBQUcsRUFBRztBQUNqRCxZQUFNLFFBQVEsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFDO0FBQ3BDLFVBQUksTUFBTSxRQUFRLGdCQUFnQixHQUFHO0FBQ25DLGNBQU0sT0FBUSxNQUFNLE9BQU8sTUFBTSxhQUFhLE1BQU07QUFFcEQsWUFBSSxDQUFDLE9BQU8sVUFBVSxLQUFLLElBQUksR0FBRyxNQUFNLElBQUksUUFBUSxDQUFDLE1BQU0sVUFBVyxPQUFNLFNBQVM7QUFDckYsY0FBTSxnQkFBZ0IsUUFBUSxNQUFNLE1BQU07QUFBQSxNQUM1QztBQUNBLGlCQUFXLFdBQVcsQ0FBQyxPQUFPLEdBQUcsRUFBRyxVQUFTLGFBQWEsTUFBTUEsUUFBTyxFQUFFO0FBQ3pFLGFBQU8sS0FBSyxDQUFDQSxRQUFPLElBQUksS0FBSyxDQUFDO0FBQUEsSUFDaEMsQ0FBQztBQUVELFdBQU87QUFBQSxNQUNMLE1BQU0sS0FBSztBQUFBLE1BQ1gsU0FBUyxNQUFNO0FBQ2IsaUJBQVM7QUFDVCxjQUFNLFNBQVMsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLElBQUksSUFBSSxLQUFLQSxLQUFJLEdBQUcsQ0FBQztBQUNsRSxjQUFNQyxRQUFPLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQyxZQUFZLENBQUMsUUFBUSxhQUFhLElBQUksR0FBRyxPQUFPLENBQUMsQ0FBQztBQUNuRixjQUFNLFFBQVEsT0FBTyxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssT0FBTyxFQUFFLFNBQVNBLE1BQUssSUFBSSxHQUFHLEtBQUssS0FBSyxNQUFNLEVBQUUsRUFBRSxPQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxXQUFXO0FBQ2xJLG1CQUFXLEVBQUUsUUFBUSxLQUFLLE1BQU8sU0FBUSxnQkFBZ0IsSUFBSTtBQUM3RCxtQkFBVyxFQUFFLFNBQVMsTUFBTSxLQUFLLE1BQU8sTUFBSyxTQUFTLEtBQUs7QUFDM0QsbUJBQVcsRUFBRSxTQUFTLE9BQU8sRUFBRSxNQUFNLEVBQUUsS0FBSyxPQUFPO0FBQ2pELGNBQUksQ0FBQyxNQUFPO0FBQ1osa0JBQVEsU0FBUyxLQUFLO0FBQ3RCLG1CQUFTLElBQUksT0FBTztBQUFBLFFBQ3RCO0FBQ0EsaUJBQVMsWUFBWTtBQUNyQixjQUFNO0FBQUEsTUFDUjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBRU8sTUFBTSxXQUFXLE1BQU07QUFDNUIsYUFBUyxRQUFRLFVBQVUsRUFBRSxTQUFTLE1BQU0saUJBQWlCLENBQUMsTUFBTSxHQUFHLG1CQUFtQixLQUFLLENBQUM7QUFDaEcsT0FBRyxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUFBLEVBQ25EOzs7QUNoTUEsTUFBTSxTQUFTO0FBQ2YsTUFBTSxPQUFPLElBQUksU0FBUyxpQkFBaUIsSUFBSSxnQkFBZ0I7QUFFL0QsTUFBSSxVQUFVO0FBRWQsTUFBSTtBQUVKLE1BQUk7QUFFSixNQUFNLFFBQVEsTUFBTTtBQUNsQixpQkFBYSxHQUFHO0FBQ2hCLGdCQUFZLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDbkMsZ0JBQVUsTUFBTTtBQUNkLFlBQUksU0FBUyxjQUFjLElBQUksRUFBRyxRQUFPLE1BQU0sTUFBTTtBQUNyRCxrQkFBVTtBQUNWLGdCQUFRO0FBQUEsTUFDVjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFHQSxNQUFNLFFBQVEsQ0FBQyxRQUFRLE1BQU07QUFDM0IsUUFBSSxDQUFDLFFBQVM7QUFDZCxpQkFBYSxHQUFHO0FBQ2hCLFVBQU0sV0FBVyxTQUFTLEtBQUs7QUFBQSxFQUNqQztBQUdPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLFFBQUksQ0FBQyxXQUFXLFNBQVMsY0FBYyxJQUFJLEVBQUcsT0FBTSxHQUFHLE1BQU07QUFDN0QsV0FBTztBQUFBLEVBQ1Q7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixPQUFHLGVBQWUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxVQUFVLE1BQU0sQ0FBQztBQUNuRCxPQUFHLFdBQVcsQ0FBQyxFQUFFLEtBQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxDQUFDLE9BQU8sVUFBVSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQ3JGLE9BQUcsYUFBYSxDQUFDLEVBQUUsWUFBWSxNQUFNLE1BQU0sZ0JBQWdCLFVBQVUsU0FBUyxDQUFDLENBQUM7QUFDaEYsT0FBRyxTQUFTLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUMvQyxPQUFHLDJDQUEyQyxNQUFNLE1BQU0sQ0FBQztBQUUzRCxPQUFHLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLGNBQWMsWUFBWSxNQUFNLENBQUM7QUFDckUsT0FBRyxlQUFlLENBQUMsRUFBRSxRQUFRLE1BQU0sV0FBVyxNQUFNLENBQUM7QUFDckQsT0FBRyxRQUFRLENBQUMsRUFBRSxPQUFPLE1BQU0sV0FBVyxVQUFVLE1BQU0sQ0FBQztBQUFBLEVBQ3pEOzs7QUN4Q08sTUFBTSxVQUFVLE9BQU8sT0FBTztBQUNuQyxRQUFJLE9BQU8sS0FBSyxFQUFFO0FBQ2xCLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxNQUFNLFFBQVEsYUFBYSxHQUFHLE9BQU8sS0FBSyxFQUFFLEdBQUcsU0FBUztBQUN6RixZQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEVBQUUsQ0FBQztBQUFBLElBQ3hEO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFFBQVEsQ0FBQyxJQUFJLE9BQU87QUFDeEIsZUFBVyxPQUFPLE9BQU8sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFHLFVBQVMsUUFBUSxHQUFHO0FBQzVELFNBQUssU0FBUyxPQUFPLEVBQUUsSUFBSSxTQUFTLE9BQU87QUFBQSxFQUM3QztBQUdPLE1BQU0sU0FBUyxPQUFPLEtBQUssRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxZQUFZO0FBQ3hGLFVBQU0sRUFBRSxJQUFJLE1BQU0sTUFBTSxJQUFJO0FBQzVCLFFBQUksWUFBWTtBQUNkLFlBQU1DLE1BQUssSUFBSSxJQUFJLEdBQUc7QUFDdEIsaUJBQVcsQ0FBQyxNQUFNLEtBQUssS0FBS0EsSUFBRyxjQUFjO0FBQzNDLFlBQUksTUFBTSxTQUFTLElBQUksRUFBRyxDQUFBQSxJQUFHLGFBQWEsSUFBSSxNQUFNLFFBQVEsQ0FBQztBQUFBLE1BQy9EO0FBQ0EsVUFBSUEsSUFBRyxXQUFXLFNBQVMsT0FBUSxLQUFJLFNBQVM7QUFBQSxVQUMzQyxPQUFNLElBQUlBLEdBQUUsR0FBRyxJQUFJLFNBQVMsQ0FBQztBQUNsQztBQUFBLElBQ0Y7QUFDQSxRQUFJO0FBQ0YsVUFBSSxFQUFFLE9BQU8sSUFBSSxLQUFLLE1BQU0sUUFBUSxJQUFJLFlBQVksQ0FBQyxFQUFFLGNBQWM7QUFDckUsVUFBSSxDQUFDLFFBQVE7QUFDWCxjQUFNO0FBQUE7QUFBQSxVQUE0QixvREFBb0QsS0FBSyxJQUFJO0FBQUE7QUFDL0YsaUJBQVMsS0FBSyxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBQzVCLGVBQU8sS0FBSyxNQUFNLEdBQUcsTUFBTSxLQUFLO0FBQUEsTUFDbEM7QUFDQSxVQUFJLFNBQVMsQ0FBQyxHQUFHLE1BQU07QUFBQSxJQUN6QixRQUFRO0FBQUU7QUFBQSxJQUFRO0FBQ2xCLFVBQU0sU0FBUztBQUNmLFVBQU0sT0FBTyxNQUFNLFFBQVEsRUFBRTtBQUM3QixVQUFNLEtBQUssUUFBUSxJQUFJLGFBQWE7QUFDcEMsUUFBSSxNQUFNLFFBQVEsSUFBSSxZQUFZLEVBQUcsT0FBTSxJQUFJLEVBQUU7QUFBQSxhQUN4QyxDQUFDLFFBQVMsU0FBUyxPQUFPLFdBQVcsSUFBTTtBQUFBLGFBQzNDLE1BQU0sUUFBUSxlQUFlLE1BQU8sS0FBSSxVQUFVO0FBQUEsUUFDdEQsT0FBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLE9BQU8sRUFBRSxNQUFNLFFBQVEsS0FBSztBQUFBLEVBQ2xFO0FBR0EsTUFBTSxVQUFVLE9BQU8sTUFBTSxNQUFNLEtBQUssRUFBRSxNQUFBQyxNQUFLLE1BQU07QUFDbkQsVUFBTSxpQkFBaUIsWUFBWSxNQUFNLEdBQUc7QUFDNUMsVUFBTSxFQUFFLE1BQU0sUUFBUSxJQUFJLFFBQVEsTUFBTSxJQUFJO0FBQzVDLFFBQUk7QUFDRixZQUFNQSxNQUFLLE1BQU0sTUFBTSxHQUFHO0FBQUEsSUFDNUIsVUFBRTtBQUNBLGNBQVE7QUFBQSxJQUNWO0FBQ0EsbUJBQWU7QUFBQSxFQUNqQjs7O0FDMURBLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDdkIsVUFBTSxFQUFFLElBQUksV0FBVyxRQUFRLE1BQU0sUUFBUSxPQUFPLFFBQVEsU0FBUyxPQUFPLElBQUk7QUFDaEYsYUFBUyxZQUFZLEdBQUc7QUFDeEIsVUFBTSxRQUFRLElBQUksU0FBUyxRQUFRLGNBQWMsTUFBTSxFQUFFLEtBQUssUUFBUTtBQUN0RSxlQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssSUFBSSxVQUFVLENBQUMsQ0FBQyxlQUFlLEVBQUUsV0FBVyxRQUFRLE9BQU8sT0FBTyxDQUFDLENBQUMsR0FBRztBQUNsRyxZQUFNLFFBQVEsUUFBUSxNQUFNLE1BQU07QUFDbEMsYUFBTyxJQUFJLE9BQU8sRUFBRSxPQUFPLENBQUMsR0FBRyxPQUFPLEVBQUUsR0FBRyxPQUFPLENBQUM7QUFDbkQsVUFBSSxTQUFTLGNBQWUsVUFBUyxRQUFRLE1BQU0sQ0FBQztBQUNwRCxVQUFJLFNBQVMsd0JBQXlCLFdBQVUsTUFBTTtBQUN0RCxPQUFDLEtBQUssRUFBRSxLQUFLLFNBQVMsTUFBTSxjQUFjLEtBQUs7QUFDL0MsWUFBTSxDQUFDLElBQUlDLEtBQUksSUFBSSxLQUFLLE1BQU0sS0FBSyxRQUFRLFdBQVcsSUFBSSxFQUFFLElBQUksS0FBSyxDQUFDO0FBQ3RFLFVBQUksS0FBSyxFQUFFLEVBQUcsU0FBUSxPQUFPLEtBQUssRUFBRSxHQUFHLFdBQVcsRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLENBQUNBLE9BQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUN0RztBQUFBLEVBQ0Y7QUFJQSxNQUFJLFVBQVU7QUFFZCxNQUFNLFVBQVUsQ0FBQztBQUdWLE1BQU0sU0FBUyxDQUFDLFFBQVEsTUFBTSxXQUFXLENBQUMsSUFBSSxTQUFTLFFBQVEsS0FBSyxHQUFHLElBQUksUUFBUSxHQUFHO0FBRzdGLE1BQU0sT0FBTyxDQUFDQyxTQUFRO0FBQ3BCLGlCQUFhLE9BQU87QUFDcEIsY0FBVTtBQUNWLGVBQVcsT0FBTyxRQUFRLE9BQU8sQ0FBQyxFQUFHLENBQUFBLEtBQUksS0FBSyxtQkFBbUI7QUFBQSxFQUNuRTtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLE9BQUcsZ0JBQWdCLE1BQU07QUFDdkIsbUJBQWEsT0FBTztBQUNwQixnQkFBVSxXQUFXLE1BQU0sS0FBTyxPQUFPO0FBQUEsSUFDM0MsQ0FBQztBQUNELE9BQUcsWUFBWSxNQUFNLGFBQWEsT0FBTyxDQUFDO0FBQzFDLE9BQUcsWUFBWSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDakM7OztBQzdCQSxNQUFNLE1BQU0sQ0FBQyxFQUFFLFNBQVMsTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUM5QyxVQUFNLE9BQU8sT0FBTyxPQUFPO0FBQzNCLFVBQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxRQUFRLFNBQVMsTUFBTSxFQUFFLE1BQU0sR0FBRyxFQUFFLENBQUM7QUFDcEUsUUFBSSxZQUFZLEtBQU0sUUFBTyxNQUFNLE1BQU0sT0FBTyxFQUFFLFFBQVEsS0FBSyxDQUFDO0FBQ2hFLFVBQU0sTUFBTSxPQUFPLE1BQU0sUUFBUSxFQUFFLE1BQU0sUUFBUSxRQUFRLENBQUM7QUFDMUQsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFFBQVEsQ0FBQyxFQUFHLEtBQUksS0FBSyxPQUFPLE1BQU0sS0FBSztBQUNuRSxpQkFBYSxJQUFJLE1BQU0sS0FBSyxNQUFNLFFBQVEsUUFBUSxhQUFhLElBQUksQ0FBQztBQUNwRSxlQUFXLEdBQUc7QUFDZCxZQUFRLEdBQUc7QUFBQSxFQUNiO0FBSU8sTUFBTSxRQUFRLENBQUMsTUFBTSxPQUFPLFNBQVM7QUFDMUMsVUFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLEtBQUs7QUFDeEMsVUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLFNBQVMsQ0FBQztBQUNuQyxVQUFNLE9BQU8sa0JBQWtCLEtBQUssSUFBSSxLQUFLLFFBQVEsT0FBTyxPQUFPLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxnQkFBZ0IsSUFBSSxFQUFFLElBQUk7QUFDbEgsUUFBSSxNQUFNLE1BQU0sQ0FBb0IsUUFBUSxHQUFHLFNBQVMsR0FBRyxDQUFDLE9BQU8sUUFBUSxFQUFHO0FBQzlFLFVBQU0sTUFBTSxPQUFPLE1BQU0sV0FBVyxFQUFFLE9BQU8sUUFBUSxDQUFDLE9BQU8sU0FBUyxNQUFNLEdBQUcsS0FBSyxDQUFDO0FBQ3JGLFFBQUksVUFBVSxLQUFLLElBQUksRUFBRyxLQUFJLFFBQVEsQ0FBQyxDQUFDLE1BQU0sTUFBTSxDQUFDO0FBQ3JELFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLE9BQU8sQ0FBQyxNQUFNLFFBQVEsTUFBTSxTQUFTO0FBQ2hELFVBQU0sTUFBTSxPQUFPLE1BQU0sUUFBUSxJQUFJO0FBQ3JDLGlCQUFhLElBQUksTUFBTSxJQUFJO0FBQzNCLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFHQSxNQUFNLFVBQVUsQ0FBQyxXQUFXLFFBQVE7QUFDbEMsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsY0FBYyxDQUFDLENBQUM7QUFDakYsUUFBSSxNQUFNLFNBQVMsU0FBUyxFQUFHLFFBQU8saUNBQWlDLEtBQUssVUFBVSxHQUFHLENBQUM7QUFDMUYsVUFBTSxVQUFVLE9BQU8sT0FBTyxRQUFRLFlBQVksS0FBSyxPQUFPLFlBQVksUUFBUSxXQUFXLEtBQUs7QUFDbEcsV0FBTyx5QkFBeUIsTUFBTSxTQUFTLFFBQVEsTUFBTSxLQUFLLElBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxXQUFXLEVBQUU7QUFBQSxFQUNyRztBQUdBLE1BQU0sT0FBTyxDQUFDLFdBQVcsUUFBUSxPQUFPLENBQUMsR0FBRyxFQUFFLElBQUksSUFBSSxDQUFDLE1BQ3JELElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUMvQixVQUFNLE1BQU0sT0FBTyxPQUFPLEtBQUssbUJBQW1CLElBQUksT0FBTyxHQUFHLEdBQUcsRUFBRSxDQUFDO0FBQ3RFLFVBQU0sT0FBTyxNQUFNLHlCQUF5QixJQUFJLE9BQU8sU0FBUyxDQUFDLElBQUksR0FBRyxFQUFFO0FBQzFFLFFBQUksS0FBTSxNQUFLLE1BQU0sUUFBUSxNQUFNLEVBQUUsU0FBUyxPQUFPLENBQUM7QUFBQSxRQUNqRCxNQUFLLEVBQUUsV0FBVyxRQUFRLE9BQU8sR0FBRyxRQUFRLFdBQVcsR0FBRyxDQUFDO0FBQUEsRUFDbEUsQ0FBQztBQUdILE1BQU1DLE9BQU0sT0FBTyxLQUFLLFlBQVk7QUFDbEMsVUFBTSxFQUFFLE9BQU8sR0FBRyxJQUFJO0FBQ3RCLFVBQU0sT0FBTyxNQUFNLFFBQVEsRUFBRTtBQUU3QixVQUFNLFNBQVMsQ0FBQyxRQUFTLFNBQVMsSUFBSSxRQUFRLElBQUksU0FBUyxRQUFRO0FBQ25FLFFBQUksVUFBVSxDQUFDLElBQUksUUFBUyxRQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsUUFBUSxHQUFHLE9BQU8sUUFBUSxnQkFBZ0IsRUFBRSxDQUFDLENBQUM7QUFDdEcsUUFBSSxVQUFXLElBQUksVUFBVSxLQUFLLFFBQVEsVUFBWSxRQUFPLEtBQUssS0FBSyxpQkFBaUI7QUFDeEYsU0FBSyxLQUFLLElBQUk7QUFDZCxVQUFNLFNBQVMsSUFBSSxRQUFRLGNBQWMsSUFBSSxTQUFTO0FBQ3RELFVBQU0sU0FBUyxNQUFNLFFBQVEsS0FBSyxLQUFLLEVBQUUsTUFBTSxRQUFRLFNBQVMsTUFBTSxDQUFDLEtBQUssRUFBRSxlQUFlLE1BQU0sS0FBSyxFQUFFLEVBQUUsQ0FBQztBQUM3RyxRQUFJLE9BQVEsT0FBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsUUFBUSxRQUFRLE9BQU8sT0FBTyxDQUFDLEdBQUcsUUFBUSxPQUFPO0FBQUEsYUFDdEYsSUFBSSxVQUFVLEtBQU0sUUFBTyxLQUFLLEtBQUssa0NBQWtDO0FBQ2hGLFdBQU8sR0FBRztBQUFBLEVBQ1o7QUFJQSxNQUFNLE9BQU8sQ0FBQyxLQUFLLFNBQVM7QUFDMUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxPQUFPLElBQUksS0FBSyxJQUFJO0FBQzFDLFFBQUksUUFBUSxLQUFLLFFBQVE7QUFDekIsV0FBTyxFQUFFLEtBQUssT0FBTyxFQUFFLEtBQUssS0FBSztBQUNqQyxRQUFJLE1BQU8sTUFBSyxJQUFJLGdCQUFnQixLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQ3pELFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLGVBQVcsRUFBRSxPQUFPLFNBQVMsT0FBTyxLQUFLLEtBQUssT0FBTyxHQUFHO0FBQ3RELFVBQUksQ0FBQyxRQUFTO0FBQ2QsWUFBTSxJQUFJLE1BQU0sUUFBUSxVQUFVO0FBQ2xDLGlCQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFBQSxJQUMzRDtBQUNBLFFBQUksQ0FBQyxJQUFJLFFBQVMsTUFBSyxJQUFJLGdCQUFnQixDQUFDLEdBQUcsS0FBSyxFQUFFLEtBQUssQ0FBQztBQUM1RCxVQUFNLFVBQVUsSUFBSSxnQkFBZ0IsU0FBUyxPQUFPLFdBQVcsTUFBTSxHQUFHLENBQUM7QUFDekUsU0FBSyxJQUFJLHVCQUF1QixRQUFRLElBQUksUUFBUSxlQUFlLEtBQUssUUFBUSxTQUFTO0FBRXpGLFNBQUssT0FBTyxhQUFhO0FBQ3pCLFNBQUssT0FBTyxlQUFlLElBQUksU0FBUyxFQUFFO0FBQUEsRUFDNUM7QUFHTyxNQUFNLGNBQWMsQ0FBQyxZQUFZO0FBQ3RDLFlBQVEsQ0FBQyxRQUFRQSxLQUFJLEtBQUssT0FBTyxDQUFDO0FBQ2xDLFlBQVEsUUFBUSxHQUFHO0FBQ25CLFdBQU8sUUFBUSxFQUFFLE1BQU0sT0FBTyxRQUFRLEtBQUs7QUFBQSxFQUM3Qzs7O0FDNUZBLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUNkLE1BQU0sY0FBYztBQUVwQixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFlBQVksb0JBQUksSUFBSTtBQUcxQixNQUFNLFdBQVcsQ0FBQyxnQkFBZ0I7QUFDaEMsWUFBUSxJQUFJLFlBQVksRUFBRTtBQUMxQixZQUFRLE9BQU8sYUFBYSxPQUFPLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxjQUFjLENBQUMsQ0FBQ0MsUUFBVSxTQUFNLE1BQU07QUFDMUMsUUFBSSxDQUFDLE9BQU8sT0FBUSxRQUFPQSxVQUFTLFNBQVNBLE1BQUs7QUFDbEQsV0FBTyxJQUFJQSxRQUFPLE1BQU07QUFDeEIsZUFBVyxFQUFFLEdBQUcsS0FBSyxDQUFDQSxRQUFPLEdBQUcsTUFBTSxFQUFHLFNBQVEsSUFBSSxFQUFFO0FBQ3ZELFNBQUtBLFFBQU8sT0FBTyxFQUFFLE9BQU8sT0FBTyxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sR0FBRyxRQUFRLGNBQWMsSUFBSSxRQUFRLFVBQVUsRUFBRSxFQUFFLENBQUM7QUFBQSxFQUM5RztBQUdBLE1BQU0sWUFBWSxDQUFDLGdCQUFnQixZQUFZLGVBQWUsWUFBWSxRQUFRLElBQUk7QUFHdEYsTUFBTUMsT0FBTSxDQUFDLGdCQUFnQjtBQUMzQixVQUFNLFdBQVcsSUFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDNUMsUUFBSSxTQUFTLElBQUksV0FBVyxFQUFHO0FBQy9CLFVBQU0sRUFBRSxXQUFXLElBQUksWUFBWTtBQUNuQyxVQUFNLFNBQVMsSUFBSSxHQUFHLElBQUksb0JBQW9CLEVBQUUsT0FBTyxDQUFDLFdBQ3RELFdBQVcsZUFBZSxPQUFPLFFBQVEsZUFBZSxjQUFjLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFDbkgsZ0JBQVksTUFBTSxJQUFJLFdBQVcsSUFBSSxDQUFDLFdBQVcsSUFBSSxDQUFDLGFBQWEsR0FBRyxNQUFNLEVBQUUsTUFBTSxHQUFHLFdBQVcsQ0FBQztBQUFBLEVBQ3JHO0FBRUEsTUFBTSxpQkFBaUIsTUFBTTtBQUMzQixlQUFXLENBQUNELFFBQU8sTUFBTSxLQUFLLFFBQVE7QUFDcEMsVUFBSSxVQUFVQSxNQUFLLEVBQUc7QUFDdEIsYUFBTyxPQUFPQSxNQUFLO0FBQ25CLGlCQUFXLFNBQVMsT0FBTyxPQUFPLFNBQVMsR0FBRztBQUM1QyxjQUFNLElBQUksS0FBSztBQUNmLGlCQUFTLEtBQUs7QUFBQSxNQUNoQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBR0EsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLE9BQU8sTUFBTTtBQUNuQyxRQUFJLFFBQVEsV0FBVyxNQUFPO0FBQzlCLFlBQVEsT0FBTyxPQUFPLEVBQUU7QUFDeEIsVUFBTSxTQUFTLE9BQU8sSUFBSSxNQUFNO0FBQ2hDLFFBQUksQ0FBQyxPQUFRO0FBQ2IsV0FBTyxPQUFPLE1BQU07QUFDcEIsVUFBTSxJQUFJLE1BQU07QUFDaEIsZ0JBQVksT0FBTyxPQUFPLFNBQVMsQ0FBQztBQUFBLEVBQ3RDO0FBR0EsTUFBTUUsUUFBTyxDQUFDLE9BQU87QUFDbkIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUc7QUFDekIsVUFBTUMsVUFBUyxVQUFVLElBQUksRUFBRSxLQUFLLENBQUM7QUFDckMsY0FBVSxPQUFPLEVBQUU7QUFDbkIsWUFBUSxPQUFPLEVBQUU7QUFFakIsZUFBVyxTQUFTLE9BQU9BLFVBQVMsQ0FBQyxFQUFHLE9BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0Q7QUFHQSxNQUFNLE9BQU8sSUFBSSxxQkFBcUIsQ0FBQyxZQUFZO0FBQ2pELGVBQVcsRUFBRSxnQkFBZ0IsT0FBTyxLQUFLLFNBQVM7QUFDaEQsVUFBSSxDQUFDLE9BQU8sUUFBUSxJQUFJLEVBQUcsTUFBSyxVQUFVLE1BQU07QUFBQSxlQUN2QyxlQUFnQixDQUFBRixLQUFJLE1BQU07QUFBQSxJQUNyQztBQUFBLEVBQ0YsQ0FBQztBQUVELE1BQU0sT0FBTyxNQUFNO0FBQ2pCLG1CQUFlO0FBQ2YsZUFBVyxlQUFlLElBQUksSUFBSSxHQUFHO0FBQ25DLFVBQUksTUFBTSxJQUFJLFdBQVcsRUFBRztBQUM1QixZQUFNLElBQUksV0FBVztBQUNyQixVQUFJLFlBQVksUUFBUSxjQUFjLFVBQVcsTUFBSyxRQUFRLFdBQVc7QUFBQSxVQUNwRSxDQUFBQSxLQUFJLFdBQVc7QUFBQSxJQUN0QjtBQUNBLGVBQVcsTUFBTSxvQkFBSSxJQUFJLENBQUMsR0FBRyxVQUFVLEtBQUssR0FBRyxHQUFHLE9BQU8sQ0FBQyxFQUFHLENBQUFDLE1BQUssRUFBRTtBQUFBLEVBQ3RFO0FBRUEsTUFBTSxRQUFRLE1BQU07QUFDbEIsVUFBTSxRQUFRLEVBQUUsaUJBQWlCLENBQUMsaUJBQWlCLEdBQUcsV0FBVyxNQUFNLFNBQVMsS0FBSztBQUNyRixRQUFJLGlCQUFpQixJQUFJLEVBQUUsUUFBUSxTQUFTLGlCQUFpQixLQUFLO0FBQ2xFLFNBQUs7QUFBQSxFQUNQO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsU0FBSyxVQUFVLENBQUMsRUFBRSxPQUFPLElBQUksS0FBSyxNQUFNO0FBQ3RDLFVBQUksQ0FBQyxPQUFPLEtBQUssV0FBVyxRQUFRLEtBQUssQ0FBQyxLQUFLLFFBQVEsSUFBSSxFQUFHLFFBQU87QUFFckUsVUFBSSxRQUFRLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLFdBQVcsZ0JBQWdCLEVBQUcsV0FBVSxJQUFJLElBQUksQ0FBQyxHQUFJLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFJLEtBQUssQ0FBQztBQUN4SCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsT0FBRyxlQUFlLElBQUk7QUFFdEIsUUFBSSxTQUFTLGVBQWUsV0FBWSxPQUFNO0FBQUEsUUFDekMsVUFBUyxpQkFBaUIsb0JBQW9CLEtBQUs7QUFBQSxFQUMxRDs7O0FDNUdBLE1BQU0sT0FBTztBQUViLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBR3RCLE1BQU0sV0FBVyxDQUFDLE9BQU87QUFDdkIsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLG9CQUFJLElBQUksRUFBRTtBQUMvQyxVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxXQUFXLENBQUMsTUFBTSxTQUFTLE1BQU0sU0FBUyxJQUFJLE9BQU8sSUFBSSxDQUFDLEtBQUssSUFBSTtBQUd6RSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQ3JCLFNBQVMsTUFBTSxJQUFJLEVBQUUsSUFBSSxDQUFDLFVBQVcsT0FBTyxLQUFLLElBQUksTUFBTSxVQUFVLE1BQU0sS0FBTSxFQUFFLEtBQUssSUFBSTtBQUc5RixNQUFNRSxRQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzlDLFVBQU0sU0FBUyxPQUFPLFVBQVUsSUFBSSxJQUFJLEdBQUc7QUFDM0MsVUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNO0FBQ3BDLFFBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQWE7QUFDMUMsVUFBTSxRQUFRLE9BQU8sYUFBYSxJQUFJO0FBQ3RDLFFBQUssU0FBUyxjQUFlLFVBQVUsVUFBVztBQUNsRCxVQUFNLE9BQU8sU0FBUyxLQUFLLEVBQUU7QUFDN0IsU0FBSyxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksQ0FBQztBQUNwRCxpQkFBYSxLQUFLLEtBQUs7QUFDdkIsU0FBSyxRQUFRLFdBQVcsTUFBTSxNQUFNLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDOUY7QUFJQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFVBQU0sRUFBRSxjQUFjLE1BQU0sVUFBVSxNQUFNLElBQUk7QUFDaEQsV0FBTyxVQUFVLFNBQVMsa0JBQWtCLFNBQVMsWUFBYSxTQUFTLFlBQVksVUFBVTtBQUFBLEVBQ25HO0FBR0EsTUFBTSxRQUFRLENBQUMsT0FBTztBQUNwQixVQUFNLE9BQU8sU0FBUyxFQUFFO0FBQ3hCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLEtBQU0sUUFBTyxLQUFLLE1BQU0sT0FBTyxFQUFFO0FBQ3RDLFVBQU1DLFdBQVUsU0FBUztBQUN6QixRQUFJQSxTQUFTLFFBQU8sS0FBS0EsU0FBUSxLQUFLLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFFckQsUUFBSSxLQUFLLFdBQVk7QUFFckIsVUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUN0RyxPQUFPLENBQUMsU0FBUyxDQUFDLFNBQVMsTUFBTSxJQUFJLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDdEQsU0FBSyxJQUFJLE1BQU07QUFDZixRQUFJLENBQUMsTUFBTSxPQUFRO0FBQ25CLFNBQUssYUFBYTtBQUNsQixVQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLENBQUMsQ0FBQztBQUMxRCxVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLFFBQVEsUUFBUSxJQUFJLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUNqRixVQUFNLE9BQU8sRUFBRSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLGNBQWMsTUFBTSxJQUFJLEVBQUU7QUFDcEYsUUFBSSxPQUFRLFFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRSxDQUFDO0FBQ3pELFNBQUssTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN6QjtBQUdBLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDeEIsVUFBTSxRQUFRLElBQUksZ0JBQWdCO0FBQ2xDLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxJQUFJLFNBQVMsSUFBSSxFQUFHLEtBQUksT0FBTyxVQUFVLFNBQVUsT0FBTSxPQUFPLE1BQU0sS0FBSztBQUN2RyxXQUFPLEdBQUcsS0FBSztBQUFBLEVBQ2pCO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsT0FBRywrQkFBK0JELEtBQUk7QUFDdEMsU0FBSyxVQUFVLENBQUMsRUFBRSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ3pDLFVBQUksVUFBVSxXQUFXLFVBQVcsT0FBTSxJQUFJLEVBQUUsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsU0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFBTTtBQUMvQixZQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsVUFBSSxDQUFDLFFBQVEsV0FBVyxPQUFRO0FBQ2hDLFdBQUssYUFBYTtBQUNsQixpQkFBVyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDNUIsQ0FBQztBQUFBLEVBQ0g7OztBQ2xGQSxNQUFNRSxVQUFTLG9CQUFJLElBQUk7QUFHdkIsTUFBTSxPQUFPLENBQUMsTUFBTSxXQUFXO0FBQzdCLFNBQUssVUFBVSxPQUFPLGNBQWMsQ0FBQyxDQUFDLE1BQU07QUFDNUMsUUFBSSxPQUFRLE1BQUssYUFBYSxhQUFhLE1BQU07QUFBQSxRQUM1QyxNQUFLLGdCQUFnQixXQUFXO0FBQ3JDLFFBQUksQ0FBQyxLQUFLLFVBQVUsT0FBUSxNQUFLLGdCQUFnQixPQUFPO0FBQ3hELGVBQVcsV0FBVyxNQUFNLHdCQUF3QixJQUFJLEdBQUc7QUFDekQsWUFBTSxFQUFFLGFBQWEsSUFBSSxRQUFRO0FBQ2pDLGNBQVEsU0FBUyxDQUFDLFVBQVcsZ0JBQWdCLGlCQUFpQjtBQUFBLElBQ2hFO0FBQUEsRUFDRjtBQUdBLE1BQU1DLFNBQVEsQ0FBQyxFQUFFLFFBQVEsSUFBSSxTQUFTLE9BQU8sTUFBTTtBQUNqRCxVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLFdBQVcsdUJBQXVCLEtBQUssTUFBTSxFQUFHO0FBQzdELFNBQUssTUFBTSxNQUFNO0FBQ2pCLFVBQU0sV0FBVyxRQUFRLFFBQVE7QUFDakMsVUFBTSxVQUFVLFlBQVksT0FBTyxRQUFRLFFBQVE7QUFDbkQsUUFBSSxDQUFDLFdBQVcsQ0FBQyxLQUFLLFNBQVMsT0FBTyxFQUFHO0FBQ3pDLFlBQVEsU0FBUztBQUNqQixJQUFBRCxRQUFPLElBQUksSUFBSSxPQUFPO0FBQUEsRUFDeEI7QUFHQSxNQUFNRSxPQUFNLENBQUMsRUFBRSxRQUFRLEtBQUssTUFBTTtBQUNoQyxVQUFNLFVBQVVGLFFBQU8sSUFBSSxPQUFPLEVBQUU7QUFDcEMsSUFBQUEsUUFBTyxPQUFPLE9BQU8sRUFBRTtBQUN2QixRQUFJLFdBQVcsU0FBUyxjQUFlLFNBQVEsU0FBUztBQUN4RCxRQUFJLE9BQU8sVUFBVSxJQUFJLEVBQUcsTUFBSyxNQUFNO0FBQUEsRUFDekM7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxTQUFLLFdBQVdDLE1BQUs7QUFDckIsT0FBRyxxQ0FBcUNDLElBQUc7QUFFM0MsVUFBTSxPQUFPLE1BQU0sSUFBSSxhQUFhLEVBQUUsUUFBUSxDQUFDLFNBQVMsS0FBSyxJQUFJLENBQUM7QUFDbEUsU0FBSyxZQUFZLElBQUk7QUFDckIsT0FBRyxZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU0sYUFBYSxLQUFLLENBQUM7QUFBQSxFQUN2RDs7O0FDNUNBLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFFBQUksU0FBUyxPQUFRO0FBQ3JCLGVBQVcsTUFBTSxTQUFTO0FBQ3hCLFlBQU0sT0FBTyxLQUFLLEVBQUU7QUFFcEIsVUFBSSxNQUFNLGFBQWEsWUFBWSxHQUFHLFNBQVMsUUFBUSxFQUFHLE9BQU0sSUFBSTtBQUFBLElBQ3RFO0FBQ0EsWUFBUSxNQUFNO0FBQUEsRUFDaEI7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixTQUFLLFVBQVUsQ0FBQyxFQUFFLElBQUksT0FBTyxNQUFNO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLFVBQVUsQ0FBQyxPQUFRLFFBQU87QUFDeEMsY0FBUSxJQUFJLEVBQUU7QUFDZCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsT0FBRyxvQkFBb0IsSUFBSTtBQUFBLEVBQzdCOzs7QUNwQkEsTUFBTSxNQUFNO0FBR1osTUFBTSxPQUFPLENBQUMsSUFBSUMsVUFBUztBQUN6QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksS0FBTSxPQUFNLEtBQUssSUFBSSxFQUFFLFFBQVFBLEtBQUk7QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssYUFBYSxDQUFDLEVBQUUsSUFBSSxJQUFJLE1BQU07QUFDakMsV0FBSyxJQUFJLENBQUMsUUFBUTtBQUNoQixZQUFJLFFBQVE7QUFDWixZQUFJLFNBQVM7QUFBQSxNQUNmLENBQUM7QUFDRCxVQUFJLE9BQU8saUJBQWlCLFlBQVksQ0FBOEIsRUFBRSxrQkFBa0IsUUFBUSxNQUFNLE1BQU07QUFDNUcsWUFBSSxpQkFBa0IsTUFBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFFBQVMsU0FBUyxRQUFTLElBQUksR0FBSTtBQUFBLE1BQ2xGLENBQUM7QUFDRCxVQUFJLGlCQUFpQixXQUFXLE1BQU0sS0FBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFNBQVMsSUFBSyxDQUFDO0FBQUEsSUFDOUUsQ0FBQztBQUVELFNBQUssWUFBWSxNQUFNLElBQUksR0FBRyxFQUFFLFFBQVEsQ0FBQyxRQUFRLElBQUksZ0JBQWdCLFVBQVUsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUN2Rjs7O0FDWk8sTUFBTSxRQUFRLENBQUMsWUFBWTtBQUNoQyxRQUFJLE9BQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU8sS0FBTTtBQUMxRCxVQUFNLEVBQUUsU0FBUyxXQUFBQyxXQUFVLElBQUk7QUFDL0IsVUFBTSxRQUFRLE9BQU8sTUFBTSxRQUFRLE9BQU8sS0FBSztBQUMvQyxRQUFJLFNBQVMsS0FBSyxNQUFNLFNBQVM7QUFDL0IsYUFBTyxRQUFRLE1BQU0sYUFBYSxPQUFPLGtCQUFrQixPQUFPLHlCQUF5QixTQUFTLE1BQU0sRUFBRTtBQUFBLElBQzlHO0FBQ0EsYUFBU0EsVUFBUztBQUNsQixpQkFBYTtBQUNiLGFBQVM7QUFDVCxlQUFXO0FBQ1gsZ0JBQVk7QUFDWixnQkFBWTtBQUNaLGdCQUFZLE9BQU87QUFDbkIsY0FBVTtBQUNWLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixlQUFXO0FBQ1gsZ0JBQVk7QUFDWixpQkFBYTtBQUNiLGNBQVU7QUFBQSxFQUNaOzs7QUNuQ0EsUUFBTSxLQUFLOyIsCiAgIm5hbWVzIjogWyJhc2siLCAic2VlbiIsICJvcHRpb25zIiwgImxlZnQiLCAic3RhcnQiLCAiYXNrIiwgImZpcnN0IiwgImZvbGxvdyIsICJhbGwiLCAia2V5IiwgImpvYiIsICJrZXB0IiwgImZvbGxvdyIsICJqb2IiLCAic2VudCIsICJzZXR0bGUiLCAibGVmdCIsICJ0ZXh0IiwgInNob3ciLCAidG9hc3QiLCAibm90ZSIsICJncm91cHMiLCAibWFyayIsICJuZXdzIiwgInRvIiwgInN3YXAiLCAiY2FsbCIsICJlbmQiLCAicnVuIiwgImZpcnN0IiwgImFzayIsICJ0ZWxsIiwgImNhdXNlcyIsICJub3RlIiwgInByZXNzZWQiLCAiaGlkZGVuIiwgImJlZ2luIiwgImVuZCIsICJzaG93IiwgInVudHJ1c3RlZCJdCn0K
