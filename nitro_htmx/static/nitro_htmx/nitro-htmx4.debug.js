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

  // nitro_htmx/client/typing4.js
  var idsIn = (element, selector = "") => [element, ...element.querySelectorAll(`[id]${selector}`)].map(({ id }) => id);
  var signsOf = (element, known2) => {
    const { attributes, children } = element.parentElement;
    const before = [...children].slice(0, [...children].indexOf(element));
    const ids = before.map((one) => idsIn(one).filter((id) => known2.has(id))).filter((some) => some[0]);
    const asks = [...attributes].filter(({ name }) => /^(data-)?hx-/.test(name)).map(({ name, value }) => name + value);
    return JSON.stringify([ids, asks.sort()]);
  };
  var surePlace = (old, fresh) => {
    const way = wayTo(old, fresh) ?? [];
    const [inner, place] = way[way.length - 1] ?? [];
    if (!place?.hasAttribute("hx-preserve")) return;
    const news = new Set(idsIn(fresh, ":not([hx-preserve])"));
    const known2 = new Set(idsIn(old).filter((id) => id && news.has(id)));
    const isApart = !idsIn(inner).some((id) => known2.has(id));
    const isSame2 = way.slice(1).every(([element, twin]) => signsOf(element, known2) === signsOf(twin, known2));
    return isApart && isSame2 && !isDouble(inner, document) && !isDouble(inner, fresh) && place;
  };
  var places = /* @__PURE__ */ new WeakSet();
  var leave = (_, { tasks }) => {
    if (!mustStay()) return;
    for (const { fragment, swapSpec, target } of tasks) {
      const fresh = swapSpec?.style === "outerMorph" && fragment?.firstElementChild;
      const place = fresh && target.contains?.(document.activeElement) && rootOf(target) && surePlace(target, fresh);
      if (!place) continue;
      place.removeAttribute("hx-preserve");
      places.add(place);
    }
  };
  var keepText = (element, { attrName, newValue }) => {
    if (attrName !== "value" || element !== document.activeElement || !rootOf(element)) return;
    element.setAttribute(attrName, newValue);
    return false;
  };
  var startTyping = () => {
    htmx.registerExtension("nitro-around", {
      htmx_before_morph_attr: keepText,
      htmx_before_swap: leave,
      htmx_before_morph_node: (_, { newNode }) => !places.has(newNode)
    });
  };

  // nitro_htmx/client/upload.js
  var fetchBy = (xhr) => (url, { body, headers, method, signal }) => new Promise((resolve, reject) => {
    xhr.open(method, url);
    xhr.responseType = "blob";
    for (const [name, value] of new Headers(headers)) xhr.setRequestHeader(name, value);
    xhr.onload = () => resolve(answer(xhr, url));
    xhr.onerror = () => reject(new TypeError("The connection failed."));
    xhr.onabort = () => reject(new DOMException("Aborted", "AbortError"));
    signal?.addEventListener("abort", () => xhr.abort());
    xhr.send(body);
  });
  var answer = (xhr, url) => {
    const lines2 = xhr.getAllResponseHeaders().trim().split(/[\r\n]+/).filter(Boolean);
    const headers = new Headers(
      /** @type {any} */
      lines2.map((line) => line.split(/:\s*(.*)/, 2))
    );
    const { response: body, responseURL, status, statusText } = xhr;
    const hasBody = ![204, 205, 304].includes(status);
    const response = new Response(hasBody ? body : null, { headers, status, statusText });
    const redirected = responseURL !== new URL(url, document.baseURI).href;
    return Object.defineProperties(response, { url: { value: responseURL }, redirected: { value: redirected } });
  };

  // nitro_htmx/client/htmx4.js
  var capture = (ask3) => {
    const take2 = (event, { sourceElement: element, request: { action: path, body }, sourceEvent }) => grab(event, ask3, { element, path, body, cause: sourceEvent.type === "every" ? void 0 : sourceEvent });
    onHtmx("config:request", (event, { ctx }) => {
      const { confirm, request, sourceElement, sourceEvent: { nitro: job } } = ctx;
      if (job) {
        ctx.confirm = null;
        request.body = job.body;
      } else if (!confirm || sourceElement === rootOf(sourceElement)) take2(event, ctx);
    });
    onHtmx("before:request", (event, { ctx }) => {
      const job = ctx.sourceEvent.nitro;
      if (job) job.status = 0;
      else take2(event, ctx);
    });
    onHtmx("after:request", (event, { ctx: { hx, response, sourceEvent: { nitro: job }, text } }) => {
      if (!job) return;
      event.preventDefault();
      delete hx.trigger;
      const { headers, redirected, status, url } = response.raw;
      const html = text.replaceAll("<hx-partial ", '<template hx type="partial" ').replaceAll("</hx-partial>", "</template>");
      job.request = { headers, redirected, status, text: html, url };
    });
    watchLeaving("before:request", ({ ctx }) => ({
      job: ctx.sourceEvent.nitro,
      element: ctx.sourceElement,
      body: ctx.request.body,
      xhr: () => {
        const xhr = new XMLHttpRequest();
        ctx.fetch = fetchBy(xhr);
        return xhr;
      }
    }));
    hurry("after:init");
    holdRival("confirm", ({ ctx, elt: element, path }) => ctx ? {} : { element, path });
    on("htmx:after:history:push htmx:after:history:replace", () => announce("navigated"));
    startTyping();
    let isAway = false;
    on("pagehide", () => isAway = true);
    on("pageshow", () => setTimeout(() => isAway = false));
    window.navigation?.addEventListener("navigate", (event) => isAway && event.stopImmediatePropagation(), true);
    htmx.process(document.body);
  };
  var send = async (job, to) => {
    await ajax(job, to);
    return job.request;
  };
  var swap = (root, text) => htmx.swap({ sourceElement: root, target: root, text, swap: "outerMorph" });
  var htmx4 = {
    version: 4,
    first: "htmx:before:process",
    // hx-disable with a value is hx-disabled-elt of htmx 2.
    untrusted: '[hx-ignore],[data-hx-ignore],[hx-disable=""],[data-hx-disable=""]',
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
    const kept = /* @__PURE__ */ new Map();
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
      kept.set(key, (isRefused || isEcho || !isSame(now, before?.values ?? given(control))) && now);
    }
    const next = follow2(job, olds, focus, active);
    return () => {
      const newRoot = find(root.id) ?? root;
      const controls = controlsOf(newRoot);
      const behind = lineOf(root.id);
      for (const job2 of behind) job2.root = newRoot;
      passFilesOn(root.id, olds);
      for (const [key, values] of kept) {
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
  var places2 = /* @__PURE__ */ new Map();
  var build = () => {
    const positions = ["top", "bottom"].flatMap((edge) => ["left", "center", "right"].map((side) => `${edge}-${side}`));
    const region = (role) => `<div role="${role}" aria-atomic="false"></div>`;
    list.className = "nitro-toast-list";
    list.setAttribute("aria-label", options.nitroToastLabel);
    list.innerHTML = positions.map((position) => `<div class="nitro-toasts" data-position="${position}">${region("status")}${region("alert")}</div>`).join("") + '<div class="nitro-toast-spoken" role="status"></div>';
    positions.forEach((position, at) => places2.set(position, list.children[at]));
  };
  var settle = () => {
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
    for (const place of places2.values()) {
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
    for (const [position, place] of places2) if (!place.querySelector(".nitro-toast")) place.dataset.position = position;
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
      settle();
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
    settle();
    const region = (places2.get(position) ?? places2.get("top-right")).children[Number(level === "error")];
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
    settle();
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
    on("close", settle);
    new MutationObserver(settle).observe(document.body, { childList: true });
    settle();
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
  var leave2 = (id, to) => {
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
      else leave2(id, to2), job.events = [];
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
    if (to || headers.get("HX-Refresh")) leave2(id, to);
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
    const answer2 = await adapter.send(job, { root, source, headers: chain[0] && { "Nitro-Chain": chain.join() } });
    if (answer2) await accept(Object.assign(job, { answer: answer2, status: answer2.status }), answer2, adapter);
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

  // nitro_htmx/client/nitro-htmx4.js
  start(htmx4);
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvd2F5LmpzIiwgIi4uLy4uL2NsaWVudC90eXBpbmc0LmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWQuanMiLCAiLi4vLi4vY2xpZW50L2h0bXg0LmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9mb2N1cy5qcyIsICIuLi8uLi9jbGllbnQvbGluZXMuanMiLCAiLi4vLi4vY2xpZW50L2VudHJpZXMuanMiLCAiLi4vLi4vY2xpZW50L3RvYXN0cy5qcyIsICIuLi8uLi9jbGllbnQvb3duLmpzIiwgIi4uLy4uL2NsaWVudC9wcmVzcy5qcyIsICIuLi8uLi9jbGllbnQvYW5zd2Vycy5qcyIsICIuLi8uLi9jbGllbnQvZXZlbnRzLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9mb3JnZXQuanMiLCAiLi4vLi4vY2xpZW50L2xhenkuanMiLCAiLi4vLi4vY2xpZW50L2xpdmUuanMiLCAiLi4vLi4vY2xpZW50L2xvYWRpbmcuanMiLCAiLi4vLi4vY2xpZW50L3BvbGxzLmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWRzLmpzIiwgIi4uLy4uL2NsaWVudC9zdGFydC5qcyIsICIuLi8uLi9jbGllbnQvbml0cm8taHRteDQuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoZXJlIHRoaW5ncyBhcmUgb24gdGhlIHBhZ2UsIGFuZCB3aG9zZSB0aGV5IGFyZS4gKi9cblxuLyoqIFdoYXQgdGhlIHNlcnZlciBoYXMgd3JpdHRlbiBhdCBvdXIgc2NyaXB0LiAqL1xuZXhwb3J0IGNvbnN0IG9wdGlvbnMgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5leHBvcnQgY29uc3QgUk9PVCA9ICdbZGF0YS1uaXRyby1jb21wb25lbnRdJztcbmV4cG9ydCBjb25zdCBBU0tTID0gJ1toeC1wb3N0XSxbZGF0YS1oeC1wb3N0XSc7XG5cbmxldCB1bnRydXN0ZWQgPSAnJztcbi8qKiBOYW1lIHdoYXQgcGVvcGxlIHdyb3RlOiBub3RoaW5nIGluIHRoZXJlIGFjdHMsIGlzIGJvdW5kLCBvciBpcyBhIGNvbXBvbmVudC5cbiAqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkaXN0cnVzdCA9IChzZWxlY3RvcikgPT4gdm9pZCAodW50cnVzdGVkID0gc2VsZWN0b3IpO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNUcnVzdGVkID0gKGVsZW1lbnQpID0+ICFlbGVtZW50LmNsb3Nlc3Q/Lih1bnRydXN0ZWQpO1xuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290PzogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBhbGwgPSAoc2VsZWN0b3IsIHJvb3QgPSBkb2N1bWVudCkgPT4gWy4uLnJvb3QucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildLmZpbHRlcihpc1RydXN0ZWQpO1xuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmlyc3QgPSAoc2VsZWN0b3IpID0+IGFsbChzZWxlY3RvcilbMF07XG5cbi8qKiBAdHlwZSB7KGlkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmaW5kID0gKGlkKSA9PiBpZCAmJiBmaXJzdCgnIycgKyBDU1MuZXNjYXBlKGlkKSk7XG5cbi8qKiBUaGUgcm9vdCBvZiB0aGUgY29tcG9uZW50IHRoYXQgYW4gZWxlbWVudCBiZWxvbmdzIHRvLCBieSBpdHMgc2xvdHMsIHRvby5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qgcm9vdE9mID0gKGVsZW1lbnQpID0+IHtcbiAgaWYgKCFpc1RydXN0ZWQoZWxlbWVudCkpIHJldHVybjtcbiAgY29uc3Qgcm9vdCA9IGVsZW1lbnQuY2xvc2VzdD8uKGAke1JPT1R9LFtkYXRhLW5pdHJvLW93bmVyXWApO1xuICByZXR1cm4gZmluZChyb290Py5kYXRhc2V0Lm5pdHJvT3duZXIpID8/IHJvb3Q7XG59O1xuXG4vKiogV2hhdCBiZWxvbmdzIHRvIHRoZSBjb21wb25lbnQgb2YgdGhpcyByb290LCBhbmQgdG8gbm9uZSBpbnNpZGUuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcsIHJvb3Q6IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsT2YgPSAoc2VsZWN0b3IsIHJvb3QpID0+IGFsbChzZWxlY3Rvciwgcm9vdCkuZmlsdGVyKChlbGVtZW50KSA9PiByb290T2YoZWxlbWVudCkgPT09IHJvb3QpO1xuXG4vKiogVGhlIHBhcnRzIG9mIGFuIGFuc3dlcjogYSBjb21wb25lbnQsIGFuZCB3aGF0IGl0IGJyaW5ncyB0byBpdHMgc2xvdHMuXG4gKiBAdHlwZSB7KHRlbXBsYXRlOiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHBhcnRzT2YgPSAoeyBjb250ZW50IH0pID0+XG4gIFtjb250ZW50LCAuLi5bLi4uY29udGVudC5xdWVyeVNlbGVjdG9yQWxsKCd0ZW1wbGF0ZVtkYXRhLW5pdHJvLXVwZGF0ZV0nKV0ubWFwKCh1cGRhdGUpID0+IHVwZGF0ZS5jb250ZW50KV07XG5cbi8qKiBXaGV0aGVyIG5vdGhpbmcgaW4gYSBjb21wb25lbnQgaXMgb2YgYW5vdGhlciwgb3Igb2YgcGVvcGxlLCBzbyB0aGF0IG5vYm9keSBoYXMgdG8gYXNrIGVhY2ggZWxlbWVudC5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzUGxhaW4gPSAocm9vdCkgPT4gIXJvb3QucXVlcnlTZWxlY3RvcihgJHtST09UfSxbZGF0YS1uaXRyby1zbG90XSwke3VudHJ1c3RlZH1gKTtcblxuLyoqIFdoZXRoZXIgdGhlIGFkZHJlc3MgaXMgdGhhdCBvZiBhbiBhY3Rpb24gb2YgdGhlIGNvbXBvbmVudCBhcm91bmQgdGhlIGVsZW1lbnQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgcGF0aDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VycyA9IChlbGVtZW50LCBwYXRoKSA9PiBwYXRoPy5zdGFydHNXaXRoKHJvb3RPZihlbGVtZW50KT8uZGF0YXNldC5uaXRyb1VybCA/PyBOYU4pO1xuXG4vKiogV3JpdGUgYW4gYXR0cmlidXRlIGFzIGl0IHdhczsgbnVsbDogaXQgd2FzIG5vdCB0aGVyZS5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudWxsKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNldEF0dHJpYnV0ZSA9IChlbGVtZW50LCBuYW1lLCB2YWx1ZSkgPT5cbiAgdmFsdWUgPT09IG51bGwgPyBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKSA6IGVsZW1lbnQuc2V0QXR0cmlidXRlKG5hbWUsIHZhbHVlKTtcblxuZXhwb3J0IGNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEhlYXIgZXZlbnRzIGJlZm9yZSBldmVyeWJvZHkgZWxzZS5cbiAqIEB0eXBlIHsobmFtZXM6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uID0gKG5hbWVzLCBsaXN0ZW5lcikgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc3BsaXQoJyAnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcblxuLyoqIExldCBub2JvZHkgZWxzZSBoZWFyIGFuIGV2ZW50LCBhbmQgdGhlIGJyb3dzZXIgZG8gbm90aGluZy5cbiAqIEB0eXBlIHsoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiBDdXN0b21FdmVudH0gKi9cbmV4cG9ydCBjb25zdCBldmVudE9mID0gKG5hbWUsIGRldGFpbCkgPT4gbmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSwgZGV0YWlsIH0pO1xuXG4vKiogQHR5cGUgeyhib2R5OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaGFzRmlsZSA9IChib2R5KSA9PiBib2R5IGluc3RhbmNlb2YgRm9ybURhdGEgJiYgWy4uLmJvZHkudmFsdWVzKCldLnNvbWUoKHZhbHVlKSA9PiB2YWx1ZSBpbnN0YW5jZW9mIEJsb2IpO1xuIiwgIi8qIEpvYnMsIGFuZCB3aGF0IHRoZSBmZWF0dXJlcyBoZWFyIG9mIHRoZW0sIGluIHRoaXMgb3JkZXI6XG4gKiAgIHF1ZXVlZCAgICBhIGNvbXBvbmVudCBhc2tzIGZvciBzb21ldGhpbmc7IGEgbGlzdGVuZXIgdGhhdCByZXR1cm5zIGZhbHNlIGhvbGRzIGl0IGJhY2tcbiAqICAgbGVhdmluZyAgIGl0IGlzIGJlaW5nIHNlbnQsIGFuZCBub2JvZHkgaGFzIHN0b3BwZWQgaXRcbiAqICAgYW5zd2VyZWQgIHRoZSBhbnN3ZXIgaXMgb24gdGhlIHBhZ2UsIG9yIHRoZXJlIHdhcyBub25lOyBpdHMgZXZlbnRzIGNvbWUgbmV4dFxuICogICBkb25lICAgICAgaXRzIGV2ZW50cyBoYXZlIGFycml2ZWQsIG9yIGl0IHdhcyBkcm9wcGVkXG4gKiBhbmQgYmVzaWRlczogdXBsb2FkaW5nIHtpZCwgeGhyfSwgb2YgZmlsZXMgb2YgYSBjb21wb25lbnQ7IG5hdmlnYXRlZCwgd2hlbiBodG14IGhhcyBjaGFuZ2VkIHRoZSBhZGRyZXNzO1xuICogcmVzdG9yZWQsIHdoZW4gaHRteCBoYXMgcHV0IHRoZSBIVE1MIG9mIGFuIGVhcmxpZXIgcGFnZSBiYWNrLlxuICovXG5pbXBvcnQgeyBhZGRyZXNzIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3Qgam9icyA9IG5ldyBFdmVudFRhcmdldCgpOyAvLyBhIGxpc3RlbmVyIHRoYXQgdGhyb3dzIHN0b3BzIG5vIG90aGVyLCBhbmQgbm8gam9iXG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbGlzdGVuZXI6IChqb2I6IGFueSkgPT4gYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXIgPSAobmFtZSwgbGlzdGVuZXIpID0+XG4gIGpvYnMuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgaWYgKGxpc3RlbmVyKGV2ZW50LmRldGFpbCkgPT09IGZhbHNlKSBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw/OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgYW5ub3VuY2UgPSAobmFtZSwgZGV0YWlsKSA9PiBqb2JzLmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgY2FuY2VsYWJsZTogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gSm9ifSAqL1xuZXhwb3J0IGNvbnN0IG5ld0pvYiA9IChyb290LCBhY3Rpb24sIG1vcmUpID0+IHtcbiAgY29uc3QgYm9keSA9IG5ldyBGb3JtRGF0YSgpO1xuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsICcnKTsgLy8gaG9sZHMgdGhlIGZpcnN0IHBsYWNlLCBmb3IgRGphbmdvIHRvIHJlYWQgd2hhdGV2ZXIgaXMgY3V0IG9mZlxuICByZXR1cm4ge1xuICAgIGlkOiByb290LmlkLFxuICAgIGNvbXBvbmVudDogcm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LFxuICAgIGFjdGlvbixcbiAgICBwYXRoOiBgJHtyb290LmRhdGFzZXQubml0cm9Vcmx9JHtlbmNvZGVVUklDb21wb25lbnQoYWN0aW9uKX0vYCxcbiAgICByb290LFxuICAgIHBhZ2U6IGFkZHJlc3MoKSxcbiAgICBib2R5LFxuICAgIHNlbnQ6IG5ldyBNYXAoKSxcbiAgICBjaGFpbjogW10sXG4gICAgY291bnRzOiB7fSxcbiAgICAuLi5tb3JlLFxuICB9O1xufTtcblxuLyoqIFdoZXRoZXIgdGhlIGJyaWRnZSBhZGRzIGEgcGFyYW1ldGVyIGJ5IGl0c2VsZjogd2hhdCBpcyBib3VuZCwgYW5kIHdoYXQgZWxzZSBpcyBvdXJzLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPdXJOYW1lID0gKG5hbWUpID0+IG5hbWUuc3RhcnRzV2l0aCgnbml0cm8tJyk7XG5cbi8qKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBhcmdzOiBvYmplY3QpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYWRkQXJndW1lbnRzID0gKGJvZHksIGFyZ3MpID0+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKGFyZ3MpKSB7XG4gICAgaWYgKGlzT3VyTmFtZShuYW1lKSkgY29udGludWU7XG4gICAgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUgOiBbdmFsdWVdKSB7XG4gICAgICBjb25zdCBpc0pzb24gPSBpdGVtICYmIHR5cGVvZiBpdGVtID09PSAnb2JqZWN0JyAmJiAhKGl0ZW0gaW5zdGFuY2VvZiBCbG9iKTtcbiAgICAgIGJvZHkuYXBwZW5kKG5hbWUsIGlzSnNvbiA/IEpTT04uc3RyaW5naWZ5KGl0ZW0pIDogaXRlbSA/PyAnJyk7XG4gICAgfVxuICB9XG59O1xuIiwgIi8qIFdoYXQgYm90aCB2ZXJzaW9ucyBvZiBodG14IGhhdmUgaW4gY29tbW9uLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgQVNLUywgaGFzRmlsZSwgaXNPdXJzLCBvbiwgcm9vdE9mLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIFRoZSBwYWdlJ3MgaHRteDsgbm90IGFub3RoZXIgb25lIHRoYXQgaXQgbG9hZHMgbGF0ZXIuXG4gKiBAdHlwZSB7YW55fSAqL1xuZXhwb3J0IGxldCBodG14O1xuXG4vKiogVGFrZSB0aGUgaHRteCB0aGF0IGlzIHRoZXJlLCBpZiBpdCBpcyBvZiB0aGlzIHZlcnNpb24uXG4gKiBAdHlwZSB7KHZlcnNpb246IG51bWJlcikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHRha2UgPSAodmVyc2lvbikgPT4ge1xuICBjb25zdCBmb3VuZCA9IHdpbmRvdy5odG14O1xuICBpZiAoZm91bmQ/LmFqYXggJiYgcGFyc2VJbnQoZm91bmQudmVyc2lvbikgPT09IHZlcnNpb24pIGh0bXggPz89IGZvdW5kOyAvLyBhbiBlbGVtZW50IG1heSBoYXZlIHRoaXMgaWRcbiAgcmV0dXJuIGh0bXg7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGxpc3RlbmVyOiAoZXZlbnQ6IGFueSwgZGV0YWlsOiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb25IdG14ID0gKG5hbWUsIGxpc3RlbmVyKSA9PiBvbihgaHRteDoke25hbWV9YCwgKGV2ZW50KSA9PiBsaXN0ZW5lcihldmVudCwgZXZlbnQuZGV0YWlsKSk7XG5cbi8qKiBHaXZlIGEgcmVxdWVzdCBvZiBhIGNvbXBvbmVudCB0byB0aGUgYnJpZGdlIGluc3RlYWQgb2Ygc2VuZGluZyBpdC5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSwgYXNrOiAoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWQsIGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGdyYWIgPSAoZXZlbnQsIGFzaywgY2F1Z2h0KSA9PiB7XG4gIGlmICghaXNPdXJzKGNhdWdodC5lbGVtZW50LCBjYXVnaHQucGF0aCkpIHJldHVybjtcbiAgc3RvcChldmVudCk7IC8vIG90aGVycyBzZWUgaXQgbGVhdmVcbiAgYXNrKGNhdWdodCk7XG59O1xuXG4vKiogV2hlcmUgdGhlIHBhZ2UgaGFzIGFuIGh0bXggb2YgdGhlIG90aGVyIHZlcnNpb24gYXMgd2VsbCwgdGhhdCBvbmUgbGVhdmVzIG91ciBlbGVtZW50cyBhbG9uZS5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgZWxlbWVudD86IGFueSwgcGF0aD86IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhvbGRSaXZhbCA9IChuYW1lLCByZWFkKSA9PlxuICBvbkh0bXgobmFtZSwgKGV2ZW50LCBkZXRhaWwpID0+IHtcbiAgICBjb25zdCB7IGVsZW1lbnQsIHBhdGggfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBpZiAoZWxlbWVudCAmJiBpc091cnMoZWxlbWVudCwgcGF0aCkpIHN0b3AoZXZlbnQpO1xuICB9KTtcblxuLyoqIGh0bXggcHV0cyBlbGVtZW50cyBvbiB0aGUgcGFnZSBzb21lIHRpbWUgYmVmb3JlIGl0IGxpc3RlbnMgdG8gdGhlbSwgd2hpY2ggaXQgdGVsbHMgYnkgdGhlIGV2ZW50IGBuYW1lYC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGh1cnJ5ID0gKG5hbWUpID0+IHtcbiAgY29uc3Qgc2VlbiA9IG5ldyBXZWFrU2V0KCk7XG4gIG9uSHRteChuYW1lLCAoeyB0YXJnZXQgfSkgPT4gc2Vlbi5hZGQodGFyZ2V0KSk7XG4gIG9uKCdjbGljayBzdWJtaXQgY2hhbmdlIGlucHV0IGtleWRvd24nLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSB0YXJnZXQuY2xvc2VzdD8uKEFTS1MpO1xuICAgIGlmICghZWxlbWVudCB8fCBzZWVuLmhhcyhlbGVtZW50KSkgcmV0dXJuO1xuICAgIGlmIChpc091cnMoZWxlbWVudCwgZWxlbWVudC5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBlbGVtZW50LmRhdGFzZXQuaHhQb3N0KSkgaHRteC5wcm9jZXNzKGVsZW1lbnQpO1xuICB9KTtcbn07XG5cbi8qKiBUZWxsIHdoYXQgbGVhdmVzLCBvbmNlIGFsbCBvdGhlcnMgaGFkIHRoZSBjaGFuY2UgdG8gc3RvcCBpdC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgam9iPzogSm9iLCBlbGVtZW50OiBhbnksIGJvZHk6IGFueSwgeGhyOiAoKSA9PiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3YXRjaExlYXZpbmcgPSAobmFtZSwgcmVhZCkgPT5cbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoYGh0bXg6JHtuYW1lfWAsICgvKiogQHR5cGUge2FueX0gKi8geyBkZWZhdWx0UHJldmVudGVkLCBkZXRhaWwgfSkgPT4ge1xuICAgIGlmIChkZWZhdWx0UHJldmVudGVkKSByZXR1cm47XG4gICAgY29uc3QgeyBqb2IsIGVsZW1lbnQsIGJvZHksIHhociB9ID0gcmVhZChkZXRhaWwpO1xuICAgIGNvbnN0IGlkID0gcm9vdE9mKGVsZW1lbnQpPy5pZDtcbiAgICBpZiAoaWQgJiYgaGFzRmlsZShib2R5KSkgYW5ub3VuY2UoJ3VwbG9hZGluZycsIHsgaWQsIHhocjogeGhyKCkgfSk7XG4gICAgaWYgKGpvYikgYW5ub3VuY2UoJ2xlYXZpbmcnLCBqb2IpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIHRvOiB7IHJvb3Q6IGFueSwgc291cmNlOiBhbnksIGhlYWRlcnM6IGFueSB9LCBtb3JlPzogb2JqZWN0KSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGFqYXggPSAoam9iLCB7IHJvb3Q6IHRhcmdldCwgc291cmNlLCBoZWFkZXJzIH0sIG1vcmUpID0+IHtcbiAgaWYgKGhhc0ZpbGUoam9iLmJvZHkpKSBzb3VyY2Uuc2V0QXR0cmlidXRlKCdoeC1lbmNvZGluZycsICdtdWx0aXBhcnQvZm9ybS1kYXRhJyk7XG4gIC8vIFZhbGlkYXRlZCBhdCB0aGUgY2xpY2suXG4gIGNvbnN0IGV2ZW50ID0geyBuaXRybzogam9iLCBzdWJtaXR0ZXI6IHsgZm9ybU5vVmFsaWRhdGU6IHRydWUgfSB9O1xuICByZXR1cm4gaHRteC5hamF4KCdQT1NUJywgam9iLnBhdGgsIHsgc291cmNlLCB0YXJnZXQsIGhlYWRlcnMsIGV2ZW50LCAuLi5tb3JlIH0pO1xufTtcbiIsICIvKiBGb3JtIGZpZWxkcyBhbmQgb3RoZXIgY29udHJvbHM6IHdoYXQgc3RhbmRzIGluIHRoZW0sIHdoYXQgdGhlIHNlcnZlciBnYXZlLCBhbmQgd2hhdCB0cmF2ZWxzIHdpdGggYSBqb2IuICovXG5pbXBvcnQgeyBpc1BsYWluLCBpc1RydXN0ZWQsIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmV4cG9ydCBjb25zdCBGSUVMRFMgPSAnaW5wdXQsc2VsZWN0LHRleHRhcmVhJztcbmV4cG9ydCBjb25zdCBUWVBFRCA9XG4gICd0ZXh0YXJlYSxpbnB1dDpub3QoW3R5cGU9Y2hlY2tib3hdLFt0eXBlPXJhZGlvXSxbdHlwZT1maWxlXSxbdHlwZT1idXR0b25dLFt0eXBlPXN1Ym1pdF0sW3R5cGU9cmVzZXRdKSc7XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBpc1RpY2sgPSAoeyB0eXBlIH0pID0+IC9jaGVja2JveHxyYWRpby8udGVzdCh0eXBlKTtcblxuLyoqIEB0eXBlIHsoc29tZTogYW55W10sIG90aGVyczogYW55W10pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNTYW1lID0gKHNvbWUsIG90aGVycykgPT4gc29tZS5sZW5ndGggPT09IG90aGVycy5sZW5ndGggJiYgc29tZS5ldmVyeSgodmFsdWUsIGF0KSA9PiB2YWx1ZSA9PT0gb3RoZXJzW2F0XSk7XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCB2YWx1ZXNPZiA9IChmaWVsZCkgPT4ge1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmNoZWNrZWQgPyBbZmllbGQudmFsdWVdIDogW107XG4gIGlmIChmaWVsZC5vcHRpb25zKSByZXR1cm4gWy4uLmZpZWxkLnNlbGVjdGVkT3B0aW9uc10ubWFwKChvcHRpb24pID0+IG9wdGlvbi52YWx1ZSk7XG4gIHJldHVybiBbLi4uKGZpZWxkLmZpbGVzID8/IFtmaWVsZC52YWx1ZV0pXTtcbn07XG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgZ2F2ZTogd2hhdCBhIHJlc2V0IHdvdWxkIGJyaW5nLlxuICogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZ2l2ZW4gPSAoZmllbGQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIGZpbGVzLCBtdWx0aXBsZSwgb3B0aW9ucywgc2l6ZSB9ID0gZmllbGQ7XG4gIGlmIChpc1RpY2soZmllbGQpKSByZXR1cm4gZmllbGQuZGVmYXVsdENoZWNrZWQgPyBbZmllbGQudmFsdWVdIDogW107XG4gIGlmIChmaWxlcykgcmV0dXJuIFtdO1xuICBpZiAoIW9wdGlvbnMpIHtcbiAgICBpZiAoZmllbGQudmFsdWUgPT09IGRlZmF1bHRWYWx1ZSkgcmV0dXJuIFtkZWZhdWx0VmFsdWVdO1xuICAgIGNvbnN0IGNsb25lID0gZmllbGQuY2xvbmVOb2RlKCk7IC8vIGtub3dzIHdoYXQgaXRzIHR5cGUgbWFrZXMgb2YgYSB2YWx1ZTogb2Ygbm8gY29sb3VyLCBibGFja1xuICAgIGNsb25lLnZhbHVlID0gZGVmYXVsdFZhbHVlO1xuICAgIHJldHVybiBbY2xvbmUudmFsdWVdO1xuICB9XG4gIGxldCBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+IG9wdGlvbi5kZWZhdWx0U2VsZWN0ZWQpO1xuICBpZiAoIW11bHRpcGxlICYmICFjaG9zZW5bMF0gJiYgc2l6ZSA8IDIpIGNob3NlbiA9IFsuLi5vcHRpb25zXS5maWx0ZXIoKG9wdGlvbikgPT4gIW9wdGlvbi5tYXRjaGVzKCc6ZGlzYWJsZWQnKSkuc2xpY2UoMCwgMSk7XG4gIHJldHVybiAobXVsdGlwbGUgPyBjaG9zZW4gOiBjaG9zZW4uc2xpY2UoLTEpKS5tYXAoKHsgdmFsdWUgfSkgPT4gdmFsdWUpO1xufTtcblxuLyoqIEB0eXBlIHsoZmllbGQ6IGFueSwgdmFsdWVzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3cml0ZSA9IChmaWVsZCwgdmFsdWVzKSA9PiB7XG4gIGlmIChpc1NhbWUodmFsdWVzLCB2YWx1ZXNPZihmaWVsZCkpKSByZXR1cm47IC8vIHdyaXRpbmcgbW92ZXMgdGhlIGNhcmV0XG4gIGlmIChpc1RpY2soZmllbGQpKSBmaWVsZC5jaGVja2VkID0gdmFsdWVzLmxlbmd0aDtcbiAgZWxzZSBpZiAoZmllbGQub3B0aW9ucykgZm9yIChjb25zdCBvcHRpb24gb2YgZmllbGQub3B0aW9ucykgb3B0aW9uLnNlbGVjdGVkID0gdmFsdWVzLmluY2x1ZGVzKG9wdGlvbi52YWx1ZSk7XG4gIGVsc2UgaWYgKGZpZWxkLmZpbGVzKSB7XG4gICAgY29uc3QgdHJhbnNmZXIgPSBuZXcgRGF0YVRyYW5zZmVyKCk7XG4gICAgZm9yIChjb25zdCBmaWxlIG9mIHZhbHVlcykgdHJhbnNmZXIuaXRlbXMuYWRkKGZpbGUpO1xuICAgIGZpZWxkLmZpbGVzID0gdHJhbnNmZXIuZmlsZXM7XG4gIH0gZWxzZSBmaWVsZC52YWx1ZSA9IHZhbHVlcztcbn07XG5cbi8qKiBXaGF0IGEgYnV0dG9uIGRvZXMsIG9yIHRoZSBmb3JtIHRoYXQgaXQgc2VuZHMuXG4gKiBAdHlwZSB7KGNvbnRyb2w6IGFueSkgPT4gc3RyaW5nW119ICovXG5leHBvcnQgY29uc3QgZG9pbmdPZiA9IChjb250cm9sKSA9PiB7XG4gIGNvbnN0IGFza2VyID0gKGNvbnRyb2wudHlwZSA9PT0gJ3N1Ym1pdCcgJiYgIWNvbnRyb2wuaGFzQXR0cmlidXRlKCdoeC1wb3N0JykgJiYgY29udHJvbC5mb3JtKSB8fCBjb250cm9sO1xuICByZXR1cm4gW2Fza2VyLmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpID8/IGFza2VyLmdldEF0dHJpYnV0ZSgnaHJlZicpLCBhc2tlci5nZXRBdHRyaWJ1dGUoJ2RhdGEtbml0cm8tYXJncycpXTtcbn07XG5cbmNvbnN0IFRIRUlSUyA9ICdwZW9wbGUnOyAvLyB3cm90ZSBpdFxuXG4vKiogQHR5cGUgeyhlbnRyeTogW3N0cmluZywgYW55XSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc093biA9IChba2V5XSkgPT4gIWtleS5zdGFydHNXaXRoKFRIRUlSUyk7XG5cbi8qKiBXaGF0ZXZlciBjYW4gaGF2ZSBhIHZhbHVlIG9yIHRoZSBmb2N1cywgYnkga2V5cyB0aGF0IG91dGxpdmUgdGhlIGVsZW1lbnRzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IE1hcDxzdHJpbmcsIGFueT59ICovXG5leHBvcnQgY29uc3QgY29udHJvbHNPZiA9IChyb290KSA9PiB7XG4gIGNvbnN0IGNvdW50cyA9IG5ldyBNYXAoKTtcbiAgY29uc3QgY29udHJvbHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IHBsYWluID0gaXNQbGFpbihyb290KSAmJiByb290O1xuICBmb3IgKGNvbnN0IGNvbnRyb2wgb2Ygcm9vdC5xdWVyeVNlbGVjdG9yQWxsKEZJRUxEUyArICcsYSxidXR0b24sc3VtbWFyeSxbdGFiaW5kZXhdJykpIHtcbiAgICBjb25zdCB7IGZvcm0sIGlkLCBsb2NhbE5hbWUsIG5hbWUsIHZhbHVlIH0gPSBjb250cm9sO1xuICAgIC8vIENvdW50ZWQgaW4gZWFjaCBjaGlsZCwgYW5kIGluIGVhY2ggc2xvdCwgYnkgaXRzZWxmOiB0aGV5IGNvbWUsIGdvIGFuZCBjaGFuZ2UgcGxhY2VzLlxuICAgIGNvbnN0IGhvbWUgPSBwbGFpbiB8fCBjb250cm9sLmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgICAvLyBBIGZvcm0ncyBhcmd1bWVudHMgbmFtZSB0aGUgcm93IG9mIGl0cyBpbnB1dHMuXG4gICAgY29uc3Qgb3duID0gaWQgfHwgW2xvY2FsTmFtZSwgbmFtZSwgaXNUaWNrKGNvbnRyb2wpICYmIHZhbHVlLCBmb3JtPy5kYXRhc2V0Lm5pdHJvQXJncywgLi4uZG9pbmdPZihjb250cm9sKV07XG4gICAgY29uc3Qga2V5ID0gW3BsYWluIHx8IGlzVHJ1c3RlZChjb250cm9sKSA/ICcnIDogVEhFSVJTLCBob21lLmlkLCBvd25dLmpvaW4oKTtcbiAgICBjb3VudHMuc2V0KGtleSwgKGNvdW50cy5nZXQoa2V5KSA/PyAwKSArIDEpO1xuICAgIGNvbnRyb2xzLnNldChgJHtrZXl9ICR7Y291bnRzLmdldChrZXkpfWAsIGNvbnRyb2wpO1xuICB9XG4gIHJldHVybiBjb250cm9scztcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYW55fSAqL1xuY29uc3QgZm9ybU9mID0gKGVsZW1lbnQpID0+IChlbGVtZW50Py5sb2NhbE5hbWUgIT09ICdmb3JtJyAmJiBlbGVtZW50Py5mb3JtKSB8fCAoZWxlbWVudD8uY2xvc2VzdCgnZm9ybScpID8/IG51bGwpO1xuXG4vKiogVGFrZSBvdXQgd2hhdCBodG14IGhhcyByZWFkIGluIGEgZmllbGQuXG4gKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBmaWVsZDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgd2l0aGRyYXcgPSAoYm9keSwgZmllbGQpID0+IHtcbiAgY29uc3QgbGVmdCA9IGJvZHkuZ2V0QWxsKGZpZWxkLm5hbWUpO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlc09mKGZpZWxkKSkge1xuICAgIGNvbnN0IGF0ID0gbGVmdC5sYXN0SW5kZXhPZih2YWx1ZSk7XG4gICAgaWYgKGF0ID49IDApIGxlZnQuc3BsaWNlKGF0LCAxKTtcbiAgfVxuICBib2R5LmRlbGV0ZShmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiBsZWZ0KSBib2R5LmFwcGVuZChmaWVsZC5uYW1lLCB2YWx1ZSk7XG59O1xuXG4vKiogTm90ZSB0aGUgZmllbGRzIHRoYXQgdHJhdmVsIHdpdGggYSBqb2IuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWRGaWVsZHMgPSAoeyBhY3Rpb24sIGJvZHksIHJvb3QsIHNlbnQsIHNvdXJjZSB9KSA9PiB7XG4gIGNvbnN0IG5lYXIgPSBuZXcgU2V0KCk7IC8vIHdoYXQgaXMgYm91bmQgaW4gdGhlIGZvcm0gb2Ygd2hhdCBhc2tzXG4gIGNvbnN0IGZhciA9IG5ldyBTZXQoKTtcbiAgY29uc3QgZm9ybSA9IGZvcm1PZihzb3VyY2UpO1xuICBjb25zdCBmaWVsZHMgPSBhY3Rpb24gPT09ICdyZWZyZXNoJyA/IFtdIDogWy4uLmNvbnRyb2xzT2Yocm9vdCldLmZpbHRlcigoWywgY29udHJvbF0pID0+IGNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpKTtcbiAgZm9yIChjb25zdCBba2V5LCBmaWVsZF0gb2YgZmllbGRzKSB7XG4gICAgaWYgKCFpc093bihba2V5LCBmaWVsZF0pICYmIGZvcm0gPT09IGZvcm1PZihmaWVsZCkgJiYgZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSkgd2l0aGRyYXcoYm9keSwgZmllbGQpO1xuICB9XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldChib2R5LmtleXMoKSk7XG4gIGNvbnN0IHBsYWluID0gaXNQbGFpbihyb290KTtcbiAgZm9yIChjb25zdCBba2V5LCBmaWVsZF0gb2YgZmllbGRzKSB7XG4gICAgaWYgKCFwbGFpbiAmJiByb290T2YoZmllbGQpICE9PSByb290KSBjb250aW51ZTtcbiAgICBjb25zdCB7IG5hbWUgfSA9IGZpZWxkO1xuICAgIGNvbnN0IG1vZGVsID0gZmllbGQuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLW1vZGVsJyk7XG4gICAgaWYgKG1vZGVsKSAoZm9ybSA9PT0gZm9ybU9mKGZpZWxkKSA/IG5lYXIgOiBmYXIpLmFkZChtb2RlbCk7XG4gICAgY29uc3QgYm91bmQgPSBmaWVsZC5tYXRjaGVzKCc6ZW5hYmxlZCcpICYmIG1vZGVsO1xuICAgIGlmIChib3VuZCB8fCBuYW1lcy5oYXMobmFtZSkpIHNlbnQuc2V0KGtleSwgeyBuYW1lLCBib3VuZCwgdmFsdWVzOiB2YWx1ZXNPZihmaWVsZCkgfSk7XG4gIH1cbiAgLy8gTm90IHdoYXQgbWFrZXMgdGhlIGFjdGlvbiB3YWl0OiBpdHMgb3duIGZvcm0gYWxvbmUgZG9lcy5cbiAgY29uc3Qgb3RoZXJzID0gWy4uLmZhcl0uZmlsdGVyKChuYW1lKSA9PiAhbmVhci5oYXMobmFtZSkpO1xuICBpZiAob3RoZXJzWzBdICYmIGFjdGlvbiAhPT0gJ3N5bmMnKSBib2R5LnNldCgnbml0cm8tb3RoZXJzJywgb3RoZXJzLmpvaW4oKSk7XG59O1xuIiwgIi8qIFRoZSB3YXkgdG8gdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluLCBmb3Igd2hhdCBtdXN0IG5vdCBtb3ZlIGl0OiBpbiBGaXJlZm94IGFuIGlucHV0IHRoYXQgaGFzIHBhcnRzLCBzdWNoIGFzXG4gKiBhIGRhdGUsIGJlZ2lucyBhZ2FpbiBhdCB0aGUgZmlyc3Qgd2hlbiBpdCBpcyBtb3ZlZDsgaW4gQ2hyb21pdW0gYW5kIFdlYktpdCBhIG51bWJlciB0aGF0IHdhcyBtb3ZlZCBsb3NlcyBhdCBpdHNcbiAqIG5leHQgYXR0cmlidXRlIHdoYXQgc2NyaXB0cyBkbyBub3QgcmVhZCBvZiBpdCwgc3VjaCBhcyB0aGUgZG90IG9mIFwiMS5cIi5cbiAqXG4gKiBSZWFkczogaHgtcHJlc2VydmUgb2Ygd2hhdCBodG14IHB1dHMgaW50byBpdHMgcGxhY2UgaXRzZWxmLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGFsbCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFNUQVkgPSBbJ2RhdGUnLCAndGltZScsICdtb250aCcsICd3ZWVrJywgJ2RhdGV0aW1lLWxvY2FsJywgJ251bWJlciddLm1hcCgodHlwZSkgPT4gYGlucHV0W3R5cGU9JHt0eXBlfV1gKS5qb2luKCk7XG5cbmV4cG9ydCBjb25zdCBtdXN0U3RheSA9ICgpID0+IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ/Lm1hdGNoZXMoU1RBWSk7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgc2NvcGU6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc0RvdWJsZSA9ICh7IGlkIH0sIHNjb3BlKSA9PiBzY29wZS5xdWVyeVNlbGVjdG9yQWxsKGBbaWQ9XCIke0NTUy5lc2NhcGUoaWQpfVwiXWApLmxlbmd0aCA+IDE7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIGlucHV0OiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBvbmx5ID0gKHJvb3QsIHsgaWQsIG5hbWUsIHR5cGUgfSkgPT4ge1xuICBjb25zdCBmb3VuZCA9IGFsbChUWVBFRCwgcm9vdCkuZmlsdGVyKChpbnB1dCkgPT4gaW5wdXQudHlwZSA9PT0gdHlwZSAmJiAoaWQgPyBpbnB1dC5pZCA9PT0gaWQgOiBpbnB1dC5uYW1lID09PSBuYW1lKSk7XG4gIHJldHVybiBmb3VuZC5sZW5ndGggPT09IDEgJiYgZm91bmRbMF07IC8vIG9mIHNldmVyYWwsIHJvd3MgbWF5YmUsIG5vYm9keSBrbm93cyB3aGljaFxufTtcblxuLyoqIEZpbmQgd2hhdCBzdGF5cywgZnJvbSB0aGUgb3V0c2lkZSB0byB0aGUgaW5wdXQgb3IgdG8gd2hhdCBodG14IHByZXNlcnZlcyBhcm91bmQgaXQsIGVhY2ggd2l0aCB0aGUgbmV3XG4gKiBlbGVtZW50IHdob3NlIHBsYWNlIGl0IGhhcy4gTm90aGluZywgaWYgdGhleSBkbyBub3Qgc3RhbmQgaW4gdGhlIHNhbWUgZWxlbWVudHMuXG4gKiBAdHlwZSB7KG9sZDogYW55LCBmcmVzaDogYW55KSA9PiBhbnlbXVtdIHwgdW5kZWZpbmVkfSAqL1xuZXhwb3J0IGNvbnN0IHdheVRvID0gKG9sZCwgZnJlc2gpID0+IHtcbiAgbGV0IGlubmVyID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgbGV0IHBsYWNlID0gb25seShvbGQsIGlubmVyKSA9PT0gaW5uZXIgJiYgb25seShmcmVzaCwgaW5uZXIpO1xuICBmb3IgKGxldCBlbGVtZW50ID0gaW5uZXI7IGVsZW1lbnQgIT09IG9sZDsgZWxlbWVudCA9IGVsZW1lbnQucGFyZW50RWxlbWVudCkge1xuICAgIGNvbnN0IGhvbGRlciA9IGVsZW1lbnQuaWQgJiYgZnJlc2gucXVlcnlTZWxlY3RvcihgW2lkPVwiJHtDU1MuZXNjYXBlKGVsZW1lbnQuaWQpfVwiXVtoeC1wcmVzZXJ2ZV1gKTtcbiAgICBpZiAoaG9sZGVyKSBbaW5uZXIsIHBsYWNlXSA9IFtlbGVtZW50LCBob2xkZXJdO1xuICB9XG4gIGNvbnN0IHdheSA9IFtdO1xuICBmb3IgKDsgaW5uZXIgJiYgcGxhY2UgJiYgaW5uZXIubG9jYWxOYW1lID09PSBwbGFjZS5sb2NhbE5hbWUgJiYgaW5uZXIuaWQgPT09IHBsYWNlLmlkOyBpbm5lciA9IGlubmVyLnBhcmVudEVsZW1lbnQpIHtcbiAgICB3YXkudW5zaGlmdChbaW5uZXIsIHBsYWNlXSk7XG4gICAgaWYgKGlubmVyID09PSBvbGQpIHJldHVybiBwbGFjZSA9PT0gZnJlc2ggPyB3YXkgOiB1bmRlZmluZWQ7XG4gICAgcGxhY2UgPSBwbGFjZS5wYXJlbnRFbGVtZW50O1xuICB9XG59O1xuIiwgIi8qIExlYXZlcyB0aGUgaW5wdXQgdGhhdCBvbmUgdHlwZXMgaW4gd2hlcmUgaXQgaXMsIHdoZXJlIGh0bXggNCB3b3VsZCBtb3ZlIGl0LlxuICpcbiAqIGh0bXggNCBrZWVwcyBlbGVtZW50cywgYnV0IG1vdmVzIHdoYXQgaXQgcHJlc2VydmVzIG91dCBvZiB0aGUgd2F5LCBhbmQgYmFjay4gV2hlcmUgaXQgaXMgc3VyZSB0byBmaW5kIHRoZSBvbmVcbiAqIGFyb3VuZCB0aGUgaW5wdXQgd2l0aG91dCB0aGF0LCBhbiBleHRlbnNpb24gaGFzIGl0IGxlYXZlIHRoYXQgb25lIGluIGl0cyBwbGFjZS5cbiAqL1xuaW1wb3J0IHsgaHRteCB9IGZyb20gJy4vaHRteC5qcyc7XG5pbXBvcnQgeyByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgbXVzdFN0YXksIGlzRG91YmxlLCB3YXlUbyB9IGZyb20gJy4vd2F5LmpzJztcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzZWxlY3Rvcj86IHN0cmluZykgPT4gc3RyaW5nW119ICovXG5jb25zdCBpZHNJbiA9IChlbGVtZW50LCBzZWxlY3RvciA9ICcnKSA9PiBbZWxlbWVudCwgLi4uZWxlbWVudC5xdWVyeVNlbGVjdG9yQWxsKGBbaWRdJHtzZWxlY3Rvcn1gKV0ubWFwKCh7IGlkIH0pID0+IGlkKTtcblxuLyoqIFdoYXQgbWFrZXMgaHRteCA0IGZpbmQgYW4gZWxlbWVudCwgb3IgdGFrZSBhbm90aGVyIGZvciBpdDogdGhlIGlkcyBpbiB3aGF0IHN0YW5kcyBiZWZvcmUgaXQsIG9uZSBieSBvbmUuXG4gKiBXaGVyZSB0aGUgcGFyZW50J3MgaHgtYXR0cmlidXRlcyBjaGFuZ2UsIGl0IGxpc3RlbnMgYW5ldyB0byBhbGwgaW5zaWRlLCBhbmQgZm9yZ2V0cyB3aGF0IHdhaXRzIHRoZXJlLlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIGtub3duOiBTZXQ8c3RyaW5nPikgPT4gc3RyaW5nfSAqL1xuY29uc3Qgc2lnbnNPZiA9IChlbGVtZW50LCBrbm93bikgPT4ge1xuICBjb25zdCB7IGF0dHJpYnV0ZXMsIGNoaWxkcmVuIH0gPSBlbGVtZW50LnBhcmVudEVsZW1lbnQ7XG4gIGNvbnN0IGJlZm9yZSA9IFsuLi5jaGlsZHJlbl0uc2xpY2UoMCwgWy4uLmNoaWxkcmVuXS5pbmRleE9mKGVsZW1lbnQpKTtcbiAgY29uc3QgaWRzID0gYmVmb3JlLm1hcCgob25lKSA9PiBpZHNJbihvbmUpLmZpbHRlcigoaWQpID0+IGtub3duLmhhcyhpZCkpKS5maWx0ZXIoKHNvbWUpID0+IHNvbWVbMF0pO1xuICBjb25zdCBhc2tzID0gWy4uLmF0dHJpYnV0ZXNdLmZpbHRlcigoeyBuYW1lIH0pID0+IC9eKGRhdGEtKT9oeC0vLnRlc3QobmFtZSkpLm1hcCgoeyBuYW1lLCB2YWx1ZSB9KSA9PiBuYW1lICsgdmFsdWUpO1xuICByZXR1cm4gSlNPTi5zdHJpbmdpZnkoW2lkcywgYXNrcy5zb3J0KCldKTtcbn07XG5cbi8qKiBGaW5kIHRoZSBwbGFjZSBvZiB3aGF0IGh0bXggNCB3b3VsZCBwcmVzZXJ2ZSBhcm91bmQgdGhlIGlucHV0LCBpZiBpdCBpcyBzdXJlIHRvIGZpbmQgdGhhdCB3aXRob3V0LlxuICogQHR5cGUgeyhvbGQ6IGFueSwgZnJlc2g6IGFueSkgPT4gYW55fSAqL1xuY29uc3Qgc3VyZVBsYWNlID0gKG9sZCwgZnJlc2gpID0+IHtcbiAgY29uc3Qgd2F5ID0gd2F5VG8ob2xkLCBmcmVzaCkgPz8gW107XG4gIGNvbnN0IFtpbm5lciwgcGxhY2VdID0gd2F5W3dheS5sZW5ndGggLSAxXSA/PyBbXTtcbiAgaWYgKCFwbGFjZT8uaGFzQXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScpKSByZXR1cm47XG4gIGNvbnN0IG5ld3MgPSBuZXcgU2V0KGlkc0luKGZyZXNoLCAnOm5vdChbaHgtcHJlc2VydmVdKScpKTsgLy8gdGhlIG90aGVycyBpdCBtb3ZlcyBiZWZvcmUgaXQgbG9va3NcbiAgY29uc3Qga25vd24gPSBuZXcgU2V0KGlkc0luKG9sZCkuZmlsdGVyKChpZCkgPT4gaWQgJiYgbmV3cy5oYXMoaWQpKSk7XG4gIGNvbnN0IGlzQXBhcnQgPSAhaWRzSW4oaW5uZXIpLnNvbWUoKGlkKSA9PiBrbm93bi5oYXMoaWQpKTtcbiAgY29uc3QgaXNTYW1lID0gd2F5LnNsaWNlKDEpLmV2ZXJ5KChbZWxlbWVudCwgdHdpbl0pID0+IHNpZ25zT2YoZWxlbWVudCwga25vd24pID09PSBzaWduc09mKHR3aW4sIGtub3duKSk7XG4gIHJldHVybiBpc0FwYXJ0ICYmIGlzU2FtZSAmJiAhaXNEb3VibGUoaW5uZXIsIGRvY3VtZW50KSAmJiAhaXNEb3VibGUoaW5uZXIsIGZyZXNoKSAmJiBwbGFjZTtcbn07XG5cbi8qKiBAdHlwZSB7V2Vha1NldDxhbnk+fSAqL1xuY29uc3QgcGxhY2VzID0gbmV3IFdlYWtTZXQoKTsgLy8gd2hvc2Ugb2xkIGVsZW1lbnRzIGFyZSBsZWZ0IGFzIHRoZXkgYXJlXG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgZGV0YWlsOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2ZSA9IChfLCB7IHRhc2tzIH0pID0+IHtcbiAgaWYgKCFtdXN0U3RheSgpKSByZXR1cm47XG4gIGZvciAoY29uc3QgeyBmcmFnbWVudCwgc3dhcFNwZWMsIHRhcmdldCB9IG9mIHRhc2tzKSB7XG4gICAgY29uc3QgZnJlc2ggPSBzd2FwU3BlYz8uc3R5bGUgPT09ICdvdXRlck1vcnBoJyAmJiBmcmFnbWVudD8uZmlyc3RFbGVtZW50Q2hpbGQ7XG4gICAgY29uc3QgcGxhY2UgPSBmcmVzaCAmJiB0YXJnZXQuY29udGFpbnM/Lihkb2N1bWVudC5hY3RpdmVFbGVtZW50KSAmJiByb290T2YodGFyZ2V0KSAmJiBzdXJlUGxhY2UodGFyZ2V0LCBmcmVzaCk7XG4gICAgaWYgKCFwbGFjZSkgY29udGludWU7XG4gICAgcGxhY2UucmVtb3ZlQXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScpO1xuICAgIHBsYWNlcy5hZGQocGxhY2UpO1xuICB9XG59O1xuXG4vKiogTGVhdmUgd2hhdCBzdGFuZHMgaW4gdGhlIGlucHV0IHRvIHRoZSBicmlkZ2U6IGh0bXggd291bGQgd3JpdGUgXCIxXCIgd2hlcmUgc29tZWJvZHkgaXMgYXQgXCIxLlwiLCBvciBiZWZvcmUgdGhlIGNhcmV0LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIGRldGFpbDogYW55KSA9PiBib29sZWFuIHwgdm9pZH0gKi9cbmNvbnN0IGtlZXBUZXh0ID0gKGVsZW1lbnQsIHsgYXR0ck5hbWUsIG5ld1ZhbHVlIH0pID0+IHtcbiAgaWYgKGF0dHJOYW1lICE9PSAndmFsdWUnIHx8IGVsZW1lbnQgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQgfHwgIXJvb3RPZihlbGVtZW50KSkgcmV0dXJuO1xuICBlbGVtZW50LnNldEF0dHJpYnV0ZShhdHRyTmFtZSwgbmV3VmFsdWUpO1xuICByZXR1cm4gZmFsc2U7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUeXBpbmcgPSAoKSA9PiB7XG4gIGh0bXgucmVnaXN0ZXJFeHRlbnNpb24oJ25pdHJvLWFyb3VuZCcsIHtcbiAgICBodG14X2JlZm9yZV9tb3JwaF9hdHRyOiBrZWVwVGV4dCxcbiAgICBodG14X2JlZm9yZV9zd2FwOiBsZWF2ZSxcbiAgICBodG14X2JlZm9yZV9tb3JwaF9ub2RlOiAoLyoqIEB0eXBlIHthbnl9ICovIF8sIC8qKiBAdHlwZSB7YW55fSAqLyB7IG5ld05vZGUgfSkgPT4gIXBsYWNlcy5oYXMobmV3Tm9kZSksXG4gIH0pO1xufTtcbiIsICIvKiogTWFrZSBhIGBmZXRjaGAgb2YgYW4gWE1MSHR0cFJlcXVlc3QsIHdoaWNoIHJlcG9ydHMgaG93IG11Y2ggaGFzIGxlZnQuXG4gKiBAdHlwZSB7KHhocjogWE1MSHR0cFJlcXVlc3QpID0+ICh1cmw6IHN0cmluZywgcmVxdWVzdDogYW55KSA9PiBQcm9taXNlPFJlc3BvbnNlPn0gKi9cbmV4cG9ydCBjb25zdCBmZXRjaEJ5ID0gKHhocikgPT4gKHVybCwgeyBib2R5LCBoZWFkZXJzLCBtZXRob2QsIHNpZ25hbCB9KSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgeGhyLm9wZW4obWV0aG9kLCB1cmwpO1xuICAgIHhoci5yZXNwb25zZVR5cGUgPSAnYmxvYic7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIG5ldyBIZWFkZXJzKGhlYWRlcnMpKSB4aHIuc2V0UmVxdWVzdEhlYWRlcihuYW1lLCB2YWx1ZSk7XG4gICAgeGhyLm9ubG9hZCA9ICgpID0+IHJlc29sdmUoYW5zd2VyKHhociwgdXJsKSk7XG4gICAgeGhyLm9uZXJyb3IgPSAoKSA9PiByZWplY3QobmV3IFR5cGVFcnJvcignVGhlIGNvbm5lY3Rpb24gZmFpbGVkLicpKTtcbiAgICB4aHIub25hYm9ydCA9ICgpID0+IHJlamVjdChuZXcgRE9NRXhjZXB0aW9uKCdBYm9ydGVkJywgJ0Fib3J0RXJyb3InKSk7XG4gICAgc2lnbmFsPy5hZGRFdmVudExpc3RlbmVyKCdhYm9ydCcsICgpID0+IHhoci5hYm9ydCgpKTtcbiAgICB4aHIuc2VuZChib2R5KTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KHhocjogWE1MSHR0cFJlcXVlc3QsIHVybDogc3RyaW5nKSA9PiBSZXNwb25zZX0gKi9cbmNvbnN0IGFuc3dlciA9ICh4aHIsIHVybCkgPT4ge1xuICBjb25zdCBsaW5lcyA9IHhoci5nZXRBbGxSZXNwb25zZUhlYWRlcnMoKS50cmltKCkuc3BsaXQoL1tcXHJcXG5dKy8pLmZpbHRlcihCb29sZWFuKTtcbiAgY29uc3QgaGVhZGVycyA9IG5ldyBIZWFkZXJzKC8qKiBAdHlwZSB7YW55fSAqLyAobGluZXMubWFwKChsaW5lKSA9PiBsaW5lLnNwbGl0KC86XFxzKiguKikvLCAyKSkpKTtcbiAgY29uc3QgeyByZXNwb25zZTogYm9keSwgcmVzcG9uc2VVUkwsIHN0YXR1cywgc3RhdHVzVGV4dCB9ID0geGhyO1xuICBjb25zdCBoYXNCb2R5ID0gIVsyMDQsIDIwNSwgMzA0XS5pbmNsdWRlcyhzdGF0dXMpO1xuICBjb25zdCByZXNwb25zZSA9IG5ldyBSZXNwb25zZShoYXNCb2R5ID8gYm9keSA6IG51bGwsIHsgaGVhZGVycywgc3RhdHVzLCBzdGF0dXNUZXh0IH0pO1xuICAvLyBBIHJlc3BvbnNlIHRoYXQgYSBzY3JpcHQgaGFzIG1hZGUga25vd3MgbmVpdGhlci5cbiAgY29uc3QgcmVkaXJlY3RlZCA9IHJlc3BvbnNlVVJMICE9PSBuZXcgVVJMKHVybCwgZG9jdW1lbnQuYmFzZVVSSSkuaHJlZjtcbiAgcmV0dXJuIE9iamVjdC5kZWZpbmVQcm9wZXJ0aWVzKHJlc3BvbnNlLCB7IHVybDogeyB2YWx1ZTogcmVzcG9uc2VVUkwgfSwgcmVkaXJlY3RlZDogeyB2YWx1ZTogcmVkaXJlY3RlZCB9IH0pO1xufTtcbiIsICIvKiBUaGUgYWRhcHRlciBmb3IgaHRteCA0LlxuICpcbiAqIEhlYXJzOiBodG14OmNvbmZpZzpyZXF1ZXN0LCA6YmVmb3JlOnJlcXVlc3QsIDphZnRlcjpyZXF1ZXN0LCA6YWZ0ZXI6aW5pdCwgOmFmdGVyOmhpc3Rvcnk6cHVzaCxcbiAqICAgOmFmdGVyOmhpc3Rvcnk6cmVwbGFjZTsgaHRteDpjb25maXJtIG9mIGFuIGh0bXggMjsgcGFnZWhpZGUsIHBhZ2VzaG93LCBuYXZpZ2F0ZS5cbiAqL1xuaW1wb3J0IHsgYWpheCwgZ3JhYiwgaG9sZFJpdmFsLCBodG14LCBodXJyeSwgb25IdG14LCB3YXRjaExlYXZpbmcgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFR5cGluZyB9IGZyb20gJy4vdHlwaW5nNC5qcyc7XG5pbXBvcnQgeyBmZXRjaEJ5IH0gZnJvbSAnLi91cGxvYWQuanMnO1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ2NhcHR1cmUnXX0gKi9cbmNvbnN0IGNhcHR1cmUgPSAoYXNrKSA9PiB7XG4gIC8qKiBAdHlwZSB7KGV2ZW50OiBhbnksIGN0eDogYW55KSA9PiB2b2lkfSAqL1xuICBjb25zdCB0YWtlID0gKGV2ZW50LCB7IHNvdXJjZUVsZW1lbnQ6IGVsZW1lbnQsIHJlcXVlc3Q6IHsgYWN0aW9uOiBwYXRoLCBib2R5IH0sIHNvdXJjZUV2ZW50IH0pID0+XG4gICAgZ3JhYihldmVudCwgYXNrLCB7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlOiBzb3VyY2VFdmVudC50eXBlID09PSAnZXZlcnknID8gdW5kZWZpbmVkIDogc291cmNlRXZlbnQgfSk7XG4gIG9uSHRteCgnY29uZmlnOnJlcXVlc3QnLCAoZXZlbnQsIHsgY3R4IH0pID0+IHtcbiAgICBjb25zdCB7IGNvbmZpcm0sIHJlcXVlc3QsIHNvdXJjZUVsZW1lbnQsIHNvdXJjZUV2ZW50OiB7IG5pdHJvOiBqb2IgfSB9ID0gY3R4O1xuICAgIGlmIChqb2IpIHtcbiAgICAgIGN0eC5jb25maXJtID0gbnVsbDtcbiAgICAgIHJlcXVlc3QuYm9keSA9IGpvYi5ib2R5O1xuICAgIH0gZWxzZSBpZiAoIWNvbmZpcm0gfHwgc291cmNlRWxlbWVudCA9PT0gcm9vdE9mKHNvdXJjZUVsZW1lbnQpKSB0YWtlKGV2ZW50LCBjdHgpO1xuICB9KTtcbiAgb25IdG14KCdiZWZvcmU6cmVxdWVzdCcsIChldmVudCwgeyBjdHggfSkgPT4ge1xuICAgIGNvbnN0IGpvYiA9IGN0eC5zb3VyY2VFdmVudC5uaXRybztcbiAgICBpZiAoam9iKSBqb2Iuc3RhdHVzID0gMDtcbiAgICBlbHNlIHRha2UoZXZlbnQsIGN0eCk7IC8vIGNvbmZpcm1lZFxuICB9KTtcbiAgb25IdG14KCdhZnRlcjpyZXF1ZXN0JywgKGV2ZW50LCB7IGN0eDogeyBoeCwgcmVzcG9uc2UsIHNvdXJjZUV2ZW50OiB7IG5pdHJvOiBqb2IgfSwgdGV4dCB9IH0pID0+IHtcbiAgICBpZiAoIWpvYikgcmV0dXJuO1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7IC8vIGh0bXggNCBzd2FwcyBlcnJvcnMsIGRqYW5nby1odG14J3MgZGVidWcgc2NyaXB0IHNob3dzIHRoZW1cbiAgICBkZWxldGUgaHgudHJpZ2dlcjsgLy8gYSBtYWxmb3JtZWQgb25lIHdvdWxkIHN0b3AgaHRteCA0IGZvciBnb29kXG4gICAgY29uc3QgeyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHVybCB9ID0gcmVzcG9uc2UucmF3O1xuICAgIC8vIEFzIGh0bXggcmVhZHMgaXQ6IHJvd3MgY291bGQgbm90IHN0YW5kIGluIHRoZSBlbGVtZW50IHdpdGhvdXQgdGhlaXIgdGFibGUuXG4gICAgY29uc3QgaHRtbCA9IHRleHQucmVwbGFjZUFsbCgnPGh4LXBhcnRpYWwgJywgJzx0ZW1wbGF0ZSBoeCB0eXBlPVwicGFydGlhbFwiICcpLnJlcGxhY2VBbGwoJzwvaHgtcGFydGlhbD4nLCAnPC90ZW1wbGF0ZT4nKTtcbiAgICBqb2IucmVxdWVzdCA9IHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0OiBodG1sLCB1cmwgfTtcbiAgfSk7XG4gIHdhdGNoTGVhdmluZygnYmVmb3JlOnJlcXVlc3QnLCAoeyBjdHggfSkgPT4gKHtcbiAgICBqb2I6IGN0eC5zb3VyY2VFdmVudC5uaXRybyxcbiAgICBlbGVtZW50OiBjdHguc291cmNlRWxlbWVudCxcbiAgICBib2R5OiBjdHgucmVxdWVzdC5ib2R5LFxuICAgIHhocjogKCkgPT4ge1xuICAgICAgY29uc3QgeGhyID0gbmV3IFhNTEh0dHBSZXF1ZXN0KCk7XG4gICAgICBjdHguZmV0Y2ggPSBmZXRjaEJ5KHhocik7XG4gICAgICByZXR1cm4geGhyO1xuICAgIH0sXG4gIH0pKTtcbiAgaHVycnkoJ2FmdGVyOmluaXQnKTtcbiAgaG9sZFJpdmFsKCdjb25maXJtJywgKHsgY3R4LCBlbHQ6IGVsZW1lbnQsIHBhdGggfSkgPT4gKGN0eCA/IHt9IDogeyBlbGVtZW50LCBwYXRoIH0pKTsgLy8gaHRteCA0IGhhcyBpdCwgdG9vXG4gIG9uKCdodG14OmFmdGVyOmhpc3Rvcnk6cHVzaCBodG14OmFmdGVyOmhpc3Rvcnk6cmVwbGFjZScsICgpID0+IGFubm91bmNlKCduYXZpZ2F0ZWQnKSk7XG4gIHN0YXJ0VHlwaW5nKCk7XG4gIC8vIFdlYktpdCB0ZWxscyBhIHBhZ2UgdGhhdCBpdCBoYXMga2VwdCBvZiBpdHMgb3duIHdheSBiYWNrLCBhbmQgaHRteCA0IHdvdWxkIGZldGNoIGl0IGFuZXcuXG4gIGxldCBpc0F3YXkgPSBmYWxzZTtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gKGlzQXdheSA9IHRydWUpKTtcbiAgb24oJ3BhZ2VzaG93JywgKCkgPT4gc2V0VGltZW91dCgoKSA9PiAoaXNBd2F5ID0gZmFsc2UpKSk7XG4gIHdpbmRvdy5uYXZpZ2F0aW9uPy5hZGRFdmVudExpc3RlbmVyKCduYXZpZ2F0ZScsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IGlzQXdheSAmJiBldmVudC5zdG9wSW1tZWRpYXRlUHJvcGFnYXRpb24oKSwgdHJ1ZSk7XG4gIGh0bXgucHJvY2Vzcyhkb2N1bWVudC5ib2R5KTsgLy8gaXRzIGZpcnN0IHRpbWUgd2FzIGhlbGQgYmFja1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzZW5kJ119ICovXG5jb25zdCBzZW5kID0gYXN5bmMgKGpvYiwgdG8pID0+IHtcbiAgYXdhaXQgYWpheChqb2IsIHRvKTtcbiAgcmV0dXJuIGpvYi5yZXF1ZXN0O1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzd2FwJ119ICovXG5jb25zdCBzd2FwID0gKHJvb3QsIHRleHQpID0+IGh0bXguc3dhcCh7IHNvdXJjZUVsZW1lbnQ6IHJvb3QsIHRhcmdldDogcm9vdCwgdGV4dCwgc3dhcDogJ291dGVyTW9ycGgnIH0pO1xuXG4vKiogQHR5cGUge0FkYXB0ZXJ9ICovXG5leHBvcnQgY29uc3QgaHRteDQgPSB7XG4gIHZlcnNpb246IDQsXG4gIGZpcnN0OiAnaHRteDpiZWZvcmU6cHJvY2VzcycsXG4gIC8vIGh4LWRpc2FibGUgd2l0aCBhIHZhbHVlIGlzIGh4LWRpc2FibGVkLWVsdCBvZiBodG14IDIuXG4gIHVudHJ1c3RlZDogJ1toeC1pZ25vcmVdLFtkYXRhLWh4LWlnbm9yZV0sW2h4LWRpc2FibGU9XCJcIl0sW2RhdGEtaHgtZGlzYWJsZT1cIlwiXScsXG4gIGNhcHR1cmUsXG4gIHNlbmQsXG4gIHN3YXAsXG59O1xuIiwgIi8qIExpc3RzIGluIHRoZSBhZGRyZXNzIGJhcjogd2hhdCBhIGxpc3Qgc2hvd3Mgc3RhbmRzIGluIHRoZSBxdWVyeSwgYW5kIGJhY2sgYW5kIGZvcndhcmQgc2hvdyBpdCBhZ2Fpbi5cbiAqXG4gKiBIZWFyczogbml0cm86YWRkcmVzcyB7Y29tcG9uZW50LCBwYXJhbWV0ZXJzLCByZXBsYWNlfSBvbiBhIGxpc3QncyByb290OiBxdWVyeSBwYXJhbWV0ZXIgLT4gdmFsdWVzLCBub25lXG4gKiAgIGZvciBvbmUgdGhhdCBoYXMgdG8gZ287IG90aGVyIHBhcmFtZXRlcnMgc3RheS4gcG9wc3RhdGUuXG4gKiBTZW5kczogbml0cm86bmF2aWdhdGVkIHtxdWVyeX0gb24gYm9keSBhZnRlciBiYWNrIG9yIGZvcndhcmQsIG9uY2UgdGhlIGFkZHJlc3MgZGlmZmVycyBmcm9tIGJlZm9yZS5cbiAqIEVudHJpZXMgdGhhdCBpdCBtYWtlcyBjYXJyeSB7bml0cm86IHRydWV9OyBodG14IGxlYXZlcyB0aGVtIGFsb25lLlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGV2ZW50T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5sZXQgeyBwYXRobmFtZSwgc2VhcmNoIH0gPSBsb2NhdGlvbjsgLy8gb2YgdGhlIHBhZ2UgdGhhdCBpcyBzaG93blxuY29uc3Qgbm90ZSA9ICgpID0+ICh7IHBhdGhuYW1lLCBzZWFyY2ggfSA9IGxvY2F0aW9uKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoeyBkZXRhaWwsIHRhcmdldCB9KSA9PiB7XG4gIGlmICghdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvQ29tcG9uZW50KSByZXR1cm47IC8vIHRoZSBsaXN0IGhhcyBnb25lLCBhbmQgbWF5YmUgaXRzIHBhZ2VcbiAgY29uc3QgdXJsID0gbmV3IFVSTChsb2NhdGlvbi5ocmVmKTtcbiAgY29uc3QgYmVmb3JlID0gYCR7dXJsLnNlYXJjaFBhcmFtc31gO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBbZmlyc3QsIC4uLm90aGVyc11dIG9mIE9iamVjdC5lbnRyaWVzKGRldGFpbC5wYXJhbWV0ZXJzKSkge1xuICAgIGlmIChmaXJzdCA9PSBudWxsKSB1cmwuc2VhcmNoUGFyYW1zLmRlbGV0ZShuYW1lKTtcbiAgICBlbHNlIHVybC5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGZpcnN0KTsgLy8gd2hlcmUgaXQgc3Rvb2RcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIG90aGVycykgdXJsLnNlYXJjaFBhcmFtcy5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmIChgJHt1cmwuc2VhcmNoUGFyYW1zfWAgPT09IGJlZm9yZSkgcmV0dXJuO1xuICAvLyBUaGUgZmlyc3QgZW50cnkgb2YgYSBwYWdlIG1heSBiZSBodG14J3MsIHdoaWNoIHdvdWxkIGxvYWQgdGhlIHBhZ2UgYW5ldy5cbiAgaGlzdG9yeS5yZXBsYWNlU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgZGV0YWlsLnJlcGxhY2UgPyB1cmwgOiBsb2NhdGlvbi5ocmVmKTtcbiAgaWYgKCFkZXRhaWwucmVwbGFjZSkgaGlzdG9yeS5wdXNoU3RhdGUoeyBuaXRybzogdHJ1ZSB9LCAnJywgdXJsKTtcbiAgbm90ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZvbGxvdyA9ICh7IHN0YXRlIH0pID0+IHtcbiAgY29uc3QgYmVmb3JlID0geyBwYXRobmFtZSwgc2VhcmNoIH07XG4gIG5vdGUoKTtcbiAgaWYgKHN0YXRlPy5odG14KSByZXR1cm47IC8vIGh0bXggc2hvd3MgaXRcbiAgaWYgKHBhdGhuYW1lICE9PSBiZWZvcmUucGF0aG5hbWUpIHtcbiAgICBpZiAoc3RhdGU/Lm5pdHJvKSBsb2NhdGlvbi5yZWxvYWQoKTsgLy8gaHRteCBoYXMgcHV0IGFub3RoZXIgcGFnZSB0aGVyZSBzaW5jZVxuICB9IGVsc2UgaWYgKHNlYXJjaCAhPT0gYmVmb3JlLnNlYXJjaCkgZG9jdW1lbnQuYm9keS5kaXNwYXRjaEV2ZW50KGV2ZW50T2YoJ25pdHJvOm5hdmlnYXRlZCcsIHsgcXVlcnk6IHNlYXJjaCB9KSk7IC8vIGFuZCBub3Qgb25seSB0aGUgZnJhZ21lbnRcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEFkZHJlc3MgPSAoKSA9PiB7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzphZGRyZXNzJywgc2hvdyk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdwb3BzdGF0ZScsIGZvbGxvdyk7XG4gIGhlYXIoJ25hdmlnYXRlZCcsIG5vdGUpO1xufTtcbiIsICIvKiBXaGVyZSB0aGUgZm9jdXMgZ29lcyB3aGVuIGFuIGFuc3dlciBoYXMgcmVwbGFjZWQgd2hhdCBoYWQgaXQuICovXG5pbXBvcnQgeyBkb2luZ09mLCBpc093biB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogRmluZCB3aGF0IGdldHMgdGhlIGZvY3VzOiB3aGF0IGFuIGFuc3dlciB0aGF0IHdhcyBhc2tlZCBmb3IgYnJpbmdzIHdpdGggYGF1dG9mb2N1c2A7IHRoZSBjb250cm9sIHRoYXRcbiAqIGhhcyBpdDsgdGhlIG9uZSBpbiBpdHMgcGxhY2UsIHN1Y2ggYXMgYSBidXR0b24gd2l0aCBvdGhlciBhcmd1bWVudHM7IHdoYXQgaGFzIG9wZW5lZCB0aGUgZWxlbWVudCBhcm91bmRcbiAqIGl0IChhcmlhLWNvbnRyb2xzKTsgd2hhdCB0YWtlcyB0aGUgZm9jdXMgZnJvbSBzY3JpcHRzIGFsb25lICh0YWJpbmRleD1cIi0xXCIpLCBhcm91bmQgaXQgb3IgbmV4dCB0byBpdC5cbiAqIE9mIHdoYXQgcGVvcGxlIHdyb3RlLCBvbmx5IHdoYXQgaGFzIGl0IGFscmVhZHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+LCBmb2N1czogc3RyaW5nLCBhY3RpdmU6IGFueSkgPT4gKG5ld3M6IE1hcDxzdHJpbmcsIGFueT4pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmb2xsb3cgPSAoeyBpc1F1aWV0LCBzb3VyY2UgfSwgb2xkcywgZm9jdXMsIGFjdGl2ZSkgPT4ge1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gTWFwPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3Qgb3VycyA9IChjb250cm9scykgPT4gbmV3IE1hcChbLi4uY29udHJvbHNdLmZpbHRlcigoZW50cnkpID0+IGVudHJ5WzBdID09PSBmb2N1cyB8fCBpc093bihlbnRyeSkpKTtcbiAgb2xkcyA9IG91cnMob2xkcyk7XG4gIGNvbnN0IGlzQXNrZXIgPSAhaXNRdWlldCAmJiAoYWN0aXZlID09PSBkb2N1bWVudC5ib2R5IHx8IHNvdXJjZT8uY29udGFpbnMoYWN0aXZlKSk7XG4gIGNvbnN0IHdhbnRlZCA9IG5ldyBTZXQoWy4uLm9sZHNdLmZpbHRlcigoWywgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cykubWFwKChba2V5XSkgPT4ga2V5KSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2w6IGFueSkgPT4gc3RyaW5nfSAqL1xuICBjb25zdCBwbGFjZU9mID0gKGNvbnRyb2wpID0+IFtjb250cm9sLnBhcmVudEVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwgZG9pbmdPZihjb250cm9sKVswXV0uam9pbigpO1xuICBjb25zdCB7IGxvY2FsTmFtZSwgbmFtZSB9ID0gYWN0aXZlO1xuICBjb25zdCBwbGFjZSA9IGZvY3VzICYmIHBsYWNlT2YoYWN0aXZlKTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHN0cmluZ1tdfSAqL1xuICBjb25zdCBwZWVyc09mID0gKGNvbnRyb2xzKSA9PiBbLi4uY29udHJvbHNdLmZpbHRlcigoWywgY29udHJvbF0pID0+XG4gICAgY29udHJvbC5sb2NhbE5hbWUgPT09IGxvY2FsTmFtZSAmJiBjb250cm9sLm5hbWUgPT09IG5hbWUgJiYgcGxhY2VPZihjb250cm9sKSA9PT0gcGxhY2UpLm1hcCgoW2tleV0pID0+IGtleSk7XG4gIGNvbnN0IHBlZXJzID0gcGVlcnNPZihvbGRzKTtcbiAgY29uc3Qga2V5cyA9IFsuLi5vbGRzLmtleXMoKV07XG4gIGNvbnN0IGF0ID0ga2V5cy5pbmRleE9mKGZvY3VzKTtcbiAgY29uc3Qgb3BlbmVyID0ga2V5cy5maW5kKChrZXkpID0+IGZpbmQob2xkcy5nZXQoa2V5KS5nZXRBdHRyaWJ1dGUoJ2FyaWEtY29udHJvbHMnKSk/LmNvbnRhaW5zKGFjdGl2ZSkpO1xuICBjb25zdCBhcm91bmQgPSBrZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCkuZmlsdGVyKChrZXkpID0+IG9sZHMuZ2V0KGtleSkuY29udGFpbnMoYWN0aXZlKSk7XG4gIHJldHVybiAoYWxsKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IG91cnMoYWxsKTtcbiAgICBjb25zdCBmcmVzaCA9IGlzQXNrZXIgJiYgWy4uLm5ld3NdLmZpbmQoKFtrZXksIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMgJiYgIXdhbnRlZC5oYXMoa2V5KSk7XG4gICAgaWYgKGZyZXNoKSByZXR1cm4gZnJlc2hbMV07XG4gICAgaWYgKCFmb2N1cykgcmV0dXJuIGFjdGl2ZS5pc0Nvbm5lY3RlZCAmJiBhY3RpdmU7XG4gICAgY29uc3Qgbm93ID0gcGVlcnNPZihuZXdzKTtcbiAgICBjb25zdCBwZWVyID0gbm93Lmxlbmd0aCA9PT0gcGVlcnMubGVuZ3RoICYmIG5vd1twZWVycy5pbmRleE9mKGZvY3VzKV07XG4gICAgY29uc3Qgb3RoZXJzID0gWy4uLmFyb3VuZCwgLi4ua2V5cy5zbGljZShhdCksIC4uLmtleXMuc2xpY2UoMCwgYXQpLnJldmVyc2UoKV07XG4gICAgY29uc3QgbGFuZGluZyA9IG90aGVycy5maW5kKChrZXkpID0+IG5ld3MuZ2V0KGtleSk/Lm1hdGNoZXMoJ1t0YWJpbmRleD1cIi0xXCJdJykpO1xuICAgIGNvbnN0IGtleSA9IFtmb2N1cywgIW9sZHMuaGFzKHBlZXIgfHwgJycpICYmIHBlZXIsIG9wZW5lciwgbGFuZGluZ10uZmluZCgoa2V5KSA9PiBrZXkgJiYgbmV3cy5oYXMoa2V5KSk7XG4gICAgcmV0dXJuIG5ld3MuZ2V0KGtleSB8fCAnJyk7XG4gIH07XG59O1xuIiwgIi8qIExpbmVzIG9mIGpvYnM6IHRob3NlIG9mIG9uZSBjb21wb25lbnQgbGVhdmUgb25lIGJ5IG9uZS4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZmluZCwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IE1BWF9IT1BTID0gNjsgLy8gZWxzZSB0ZW4gY29tcG9uZW50cyBhbGxvdyBhIG1pbGxpb24gcmVxdWVzdHNcbmNvbnN0IENBTExfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBKb2JbXT59ICovXG5jb25zdCBsaW5lcyA9IG5ldyBNYXAoKTsgLy8gYnkgaWQ6IHRoZSBqb2IgdW5kZXIgd2F5LCBhbmQgdGhvc2UgYmVoaW5kXG4vKiogQHR5cGUge1dlYWtNYXA8RXZlbnQsIHsgY2hhaW46IHN0cmluZ1tdLCBjb3VudHM6IFJlY29yZDxzdHJpbmcsIG51bWJlcj4gfT59ICovXG5leHBvcnQgY29uc3QgY2F1c2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gb2YgdGhlIGV2ZW50cyB3ZSBzZW50XG4vKiogU2F5IGhvdyBqb2JzIGFyZSBydW4uIFVudGlsIHRoZW4sIHRoZXkgd2FpdC5cbiAqIEB0eXBlIHsocnVuOiAoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4pID0+IHZvaWR9ICovXG5leHBvcnQgbGV0IHJ1bldpdGg7XG4vKiogQHR5cGUge1Byb21pc2U8KGpvYjogSm9iKSA9PiBQcm9taXNlPHZvaWQ+Pn0gKi9cbmNvbnN0IHJ1bm5lciA9IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiAocnVuV2l0aCA9IHJlc29sdmUpKTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3QgbGluZU9mID0gKGlkKSA9PiBsaW5lcy5nZXQoaWQpID8/IFtdO1xuXG4vKiogQHR5cGUgeyhoZWFyZDogYW55W10pID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0Z1bGwgPSAoaGVhcmQpID0+XG4gIGhlYXJkW29wdGlvbnMubml0cm9IZWFyZCAtIDFdIHx8IGhlYXJkLmZpbHRlcigoW25hbWVdKSA9PiAvXmNhbGw6Ly50ZXN0KG5hbWUpKVtDQUxMX0xJTUlUIC0gMV07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGVucXVldWUgPSAoam9iKSA9PiB7XG4gIGlmICghYW5ub3VuY2UoJ3F1ZXVlZCcsIGpvYikpIHJldHVybjtcbiAgY29uc3QgeyBpZCwgaGVhcmQsIGNoYWluLCBjb3VudHMgfSA9IE9iamVjdC5hc3NpZ24oam9iLCBjYXVzZXMuZ2V0KGpvYi5jYXVzZSkpO1xuICBjb25zdCBsaW5lID0gbGluZXMuZ2V0KGlkKTtcbiAgaWYgKGNoYWluLmluY2x1ZGVzKGlkKSB8fCBjaGFpbltNQVhfSE9QU10gfHwgY291bnRzW2lkXSA+IE1BWF9IT1BTKSB7XG4gICAgLy8gVG8gaGVhciBvbmVzZWxmIGlzIG5vIGxvb3AuXG4gICAgY29uc3Qgd2h5ID0gY2hhaW4uaW5jbHVkZXMoaWQpID8gJ2xvb3AnIDogJ3RvbyBsb25nIGEgY2hhaW4sIG1heWJlIGEgbG9vcCc7XG4gICAgaWYgKGNoYWluWzFdKSBjb25zb2xlLndhcm4oYG5pdHJvOiAke3doeX06ICR7am9iLmNhdXNlLnR5cGV9IHN0b3BzOiAke1suLi5jaGFpbiwgaWRdLmpvaW4oJyA+ICcpfWApO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBvdGhlciA9IGhlYXJkICYmIGxpbmU/LmZpbmQoKGpvYikgPT4gam9iLmhlYXJkICYmICFqb2IudG9rZW4gJiYgIWlzRnVsbChqb2IuaGVhcmQpKTtcbiAgaWYgKG90aGVyKSB7IC8vIG9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgYmVmb3JlIGl0IGxlYXZlc1xuICAgIG90aGVyLmhlYXJkPy5wdXNoKC4uLmhlYXJkKTtcbiAgICBvdGhlci5jaGFpbiA9IG90aGVyLmNoYWluLmZpbHRlcigoc3RlcCkgPT4gY2hhaW4uaW5jbHVkZXMoc3RlcCkpO1xuICB9IGVsc2UgaWYgKCFsaW5lKSB3b3JrKGlkLCBbam9iXSk7XG4gIGVsc2UgaWYgKGhlYXJkIHx8ICFqb2IuaXNRdWlldCkgbGluZS5wdXNoKGpvYik7IC8vIG5vIHBvbGw6IG5ld2VyIEhUTUwgY29tZXNcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIGxpbmU6IEpvYltdKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3Qgd29yayA9IGFzeW5jIChpZCwgbGluZSkgPT4ge1xuICBsaW5lcy5zZXQoaWQsIGxpbmUpO1xuICBjb25zdCBydW4gPSBhd2FpdCBydW5uZXI7XG4gIC8vIE9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgaW4gb25lIGdvOyBodG14IHVubG9ja3MgdGhlIGVsZW1lbnQsIG9yIGJlZ2lucy5cbiAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSkpO1xuICBmb3IgKDsgbGluZS5sZW5ndGg7IGxpbmUuc2hpZnQoKSkge1xuICAgIGNvbnN0IFtqb2JdID0gbGluZTtcbiAgICBhd2FpdCBydW4oam9iKS5jYXRjaCgoZXJyb3IpID0+IGRyb3Aoam9iLCBlcnJvcikpO1xuICAgIGFubm91bmNlKCdkb25lJywgam9iKTtcbiAgICAvLyBXaGF0IHdhcyBzd2FwcGVkIG1heSBiZSBvbGQuXG4gICAgY29uc3Qgcm9vdCA9IGpvYi5pc1N0YWxlICYmIChqb2IuaGVhcmQgfHwgIWpvYi5pc1F1aWV0KSAmJiAhbGluZVsxXSAmJiBmaW5kKGlkKTtcbiAgICBpZiAocm9vdCkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbiAgbGluZXMuZGVsZXRlKGlkKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogUGFydGlhbDxKb2I+LCB3aHk6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkcm9wID0gKHsgY29tcG9uZW50LCBhY3Rpb24sIGlzUXVpZXQsIHJlamVjdCB9LCB3aHkpID0+IHtcbiAgY29uc3QgZXJyb3IgPSBgJHtjb21wb25lbnR9LiR7YWN0aW9ufSBub3Qgc2VudDogJHt3aHl9YDtcbiAgaWYgKCFpc1F1aWV0KSBjb25zb2xlLndhcm4oJ25pdHJvOicsIGVycm9yKTtcbiAgcmVqZWN0Py4oZmFpbHVyZSh7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzOiAwIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KGRldGFpbDogYW55KSA9PiBFcnJvcn0gKi9cbmV4cG9ydCBjb25zdCBmYWlsdXJlID0gKGRldGFpbCkgPT4gT2JqZWN0LmFzc2lnbihuZXcgRXJyb3IoZGV0YWlsLmVycm9yKSwgZGV0YWlsKTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSB2aXNpdG9yIGhhcyBlbnRlcmVkIHNpbmNlIHRoZSByZXF1ZXN0IGxlZnQsIGFuZCB0aGUgZm9jdXMuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8ta2VlcCwgaW4gd2hvc2UgZWxlbWVudHMgbm90aGluZyBpcyB3cml0dGVuLlxuICovXG5pbXBvcnQgeyBGSUVMRFMsIFRZUEVELCBjb250cm9sc09mLCBnaXZlbiwgaXNTYW1lLCB2YWx1ZXNPZiwgd3JpdGUgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBmb2xsb3cgfSBmcm9tICcuL2ZvY3VzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgYWxsLCBmaW5kLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7V2Vha01hcDxhbnksIHN0cmluZz59ICovXG5jb25zdCBlY2hvZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBieSB0aGUgaW5wdXQgdHlwZWQgaW46IHdoYXQgYSBzeW5jIGhhcyBsZWZ0IGFzIGl0IHdhcyB0eXBlZFxuXG4vKiogQSBmaWxlIGRpYWxvZyB0aGF0IGlzIHN0aWxsIG9wZW4ga25vd3MgdGhlIG9sZCBpbnB1dCBhbG9uZS5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZywgb2xkczogTWFwPHN0cmluZywgYW55PikgPT4gdm9pZH0gKi9cbmNvbnN0IHBhc3NGaWxlc09uID0gKGlkLCBvbGRzKSA9PiB7XG4gIGZvciAoY29uc3QgW2tleSwgb2xkXSBvZiBvbGRzKSB7XG4gICAgaWYgKCFvbGQuZmlsZXMgfHwgb2xkLmlzQ29ubmVjdGVkKSBjb250aW51ZTtcbiAgICBvbGQuYWRkRXZlbnRMaXN0ZW5lcignY2hhbmdlJywgKCkgPT4ge1xuICAgICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgICAgY29uc3QgZmllbGQgPSByb290ICYmIGNvbnRyb2xzT2Yocm9vdCkuZ2V0KGtleSk7XG4gICAgICBpZiAoIWZpZWxkKSByZXR1cm47XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzT2Yob2xkKSk7XG4gICAgICBmb3IgKGNvbnN0IG5hbWUgb2YgWydpbnB1dCcsICdjaGFuZ2UnXSkgZmllbGQuZGlzcGF0Y2hFdmVudChuZXcgRXZlbnQobmFtZSwgeyBidWJibGVzOiB0cnVlIH0pKTtcbiAgICB9KTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBqb2I6IEpvYikgPT4gKCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBrZWVwRW50cmllcyA9IChyb290LCBqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIHNlbnQsIHN0YXR1cyB9ID0gam9iO1xuICBjb25zdCBrZXB0ID0gbmV3IE1hcCgpO1xuICBjb25zdCBhY3RpdmUgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICBjb25zdCBvbGRzID0gY29udHJvbHNPZihyb290KTtcbiAgY29uc3QgdW50b3VjaGVkID0gYWxsKCdbZGF0YS1uaXRyby1rZWVwXScsIHJvb3QpO1xuICBjb25zdCBjYXJldCA9IFthY3RpdmUuc2VsZWN0aW9uU3RhcnQsIGFjdGl2ZS5zZWxlY3Rpb25FbmRdO1xuICBsZXQgZm9jdXMgPSAnJztcbiAgZm9yIChjb25zdCBba2V5LCBjb250cm9sXSBvZiBvbGRzKSB7XG4gICAgaWYgKGNvbnRyb2wgPT09IGFjdGl2ZSkgZm9jdXMgPSBrZXk7XG4gICAgaWYgKCFjb250cm9sLm1hdGNoZXMoRklFTERTKSB8fCB1bnRvdWNoZWQuc29tZSgoZWxlbWVudCkgPT4gZWxlbWVudC5jb250YWlucyhjb250cm9sKSkpIGNvbnRpbnVlO1xuICAgIC8vIFdoYXQgd2FzIHR5cGVkIHNpbmNlLCBvciBkaWQgbm90IHRyYXZlbCwgc3RheXM7IHNvIGRvIGFyZ3VtZW50cyBvZiBhIGZhaWxlZCBhY3Rpb24uXG4gICAgY29uc3Qgbm93ID0gdmFsdWVzT2YoY29udHJvbCk7XG4gICAgY29uc3QgYmVmb3JlID0gc2VudC5nZXQoa2V5KTtcbiAgICBjb25zdCBpc1JlZnVzZWQgPSBiZWZvcmUgJiYgc3RhdHVzID09PSA0MjIgJiYgIWJlZm9yZS5ib3VuZDtcbiAgICBjb25zdCBpc0VjaG8gPSAhYmVmb3JlICYmIGtleSA9PT0gZm9jdXMgJiYgZWNob2VzLmdldChjb250cm9sKSA9PT0gY29udHJvbC52YWx1ZTtcbiAgICBrZXB0LnNldChrZXksIChpc1JlZnVzZWQgfHwgaXNFY2hvIHx8ICFpc1NhbWUobm93LCBiZWZvcmU/LnZhbHVlcyA/PyBnaXZlbihjb250cm9sKSkpICYmIG5vdyk7XG4gIH1cbiAgY29uc3QgbmV4dCA9IGZvbGxvdyhqb2IsIG9sZHMsIGZvY3VzLCBhY3RpdmUpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IG5ld1Jvb3QgPSBmaW5kKHJvb3QuaWQpID8/IHJvb3Q7XG4gICAgY29uc3QgY29udHJvbHMgPSBjb250cm9sc09mKG5ld1Jvb3QpO1xuICAgIGNvbnN0IGJlaGluZCA9IGxpbmVPZihyb290LmlkKTtcbiAgICBmb3IgKGNvbnN0IGpvYiBvZiBiZWhpbmQpIGpvYi5yb290ID0gbmV3Um9vdDtcbiAgICBwYXNzRmlsZXNPbihyb290LmlkLCBvbGRzKTtcbiAgICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlc10gb2Yga2VwdCkge1xuICAgICAgY29uc3QgZmllbGQgPSBjb250cm9scy5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIGNvbnRpbnVlO1xuICAgICAgd3JpdGUoZmllbGQsIHZhbHVlcyB8fCBnaXZlbihmaWVsZCkpO1xuICAgICAgY29uc3QgaXNFY2hvID0gYWN0aW9uID09PSAnc3luYycgPyAhdmFsdWVzICYmIHNlbnQuaGFzKGtleSkgOiBlY2hvZXMuZ2V0KGFjdGl2ZSkgPT09IGZpZWxkLnZhbHVlO1xuICAgICAgaWYgKGtleSA9PT0gZm9jdXMgJiYgaXNFY2hvICYmIGZpZWxkLm1hdGNoZXMoVFlQRUQpKSBlY2hvZXMuc2V0KGZpZWxkLCBmaWVsZC52YWx1ZSk7XG4gICAgICAvLyBJZiBpdCB3YXMgbm90IHRvdWNoZWQsIHRoZSBjbGlja3MgYmVoaW5kIGJ1aWxkIG9uIHRoZSBuZXcgdmFsdWUuXG4gICAgICBmb3IgKGNvbnN0IHsgc2VudCB9IG9mIHZhbHVlcyA/IFtdIDogYmVoaW5kKSB7XG4gICAgICAgIGNvbnN0IGVudHJ5ID0gc2VudC5nZXQoa2V5KTtcbiAgICAgICAgaWYgKGVudHJ5KSBlbnRyeS52YWx1ZXMgPSB2YWx1ZXNPZihmaWVsZCk7XG4gICAgICB9XG4gICAgfVxuICAgIGNvbnN0IHRhcmdldCA9IG5leHQoY29udHJvbHMpO1xuICAgIGNvbnN0IHN0YXlzID0gdGFyZ2V0ID09PSBhY3RpdmUgfHwgdGFyZ2V0ID09PSBjb250cm9scy5nZXQoZm9jdXMpO1xuICAgIGlmICghdGFyZ2V0ICYmIGZvY3VzKSBhY3RpdmUuYmx1cigpOyAvLyBpdCBtYXkgYmUgYW5vdGhlciByb3cncyBieSBub3dcbiAgICBpZiAoIXRhcmdldCkgcmV0dXJuO1xuICAgIGlmICh0YXJnZXQgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpIHRhcmdldC5mb2N1cyh7IHByZXZlbnRTY3JvbGw6IHN0YXlzIH0pO1xuICAgIGlmICghc3RheXMpIHJldHVybiB0YXJnZXQubWF0Y2hlcygnaW5wdXQnKSAmJiB0YXJnZXQuc2VsZWN0KCk7IC8vIGFzIHdpdGggdGhlIFRhYiBrZXlcbiAgICBjb25zdCBpc01vdmVkID0gIWlzU2FtZShjYXJldCwgW3RhcmdldC5zZWxlY3Rpb25TdGFydCwgdGFyZ2V0LnNlbGVjdGlvbkVuZF0pO1xuICAgIGlmIChpc01vdmVkICYmIGNhcmV0WzBdICE9IG51bGwpIHRhcmdldC5zZXRTZWxlY3Rpb25SYW5nZSguLi5jYXJldCk7XG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFbnRyaWVzID0gKCkgPT4ge1xuICAvLyBUaGUgc3RhdGUgbWF5IGhvbGQgaXQgb3RoZXJ3aXNlLCBzdWNoIGFzIHdpdGhvdXQgYSBzcGFjZSBhdCBpdHMgZW5kLiBJdCBzaG93cyB3aGVuIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICBvbignZm9jdXNvdXQnLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpIHJldHVybjsgLy8gdGhlIHdpbmRvdyB3YXMgbGVmdFxuICAgIGlmIChlY2hvZXMuZ2V0KHRhcmdldCkgPT09IHRhcmdldC52YWx1ZSkgd3JpdGUodGFyZ2V0LCBnaXZlbih0YXJnZXQpKTtcbiAgICBlY2hvZXMuZGVsZXRlKHRhcmdldCk7XG4gIH0pO1xufTtcbiIsICIvKiBUb2FzdHM6IHNob3dzIG5pdHJvOm1lc3NhZ2UgYW5kIG5pdHJvOmVycm9yIHRvIHRoZSB2aXNpdG9yLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLXRvYXN0LWVuYWJsZWQgKFwidHJ1ZVwiIG9yIFwiZmFsc2VcIiksIC1wb3NpdGlvbiwgLWR1cmF0aW9uIChtcyksIC1zdHlsZSAoYSBuYW1lIGZvclxuICogICBzdHlsZXNoZWV0cykgb2YgaXRzIHNjcmlwdDsgLWxhYmVsLCAtZGlzbWlzcyBhbmQgLXJlbG9hZCB0aGVyZSBhcmUgdGhlIHdvcmRzOyBkYXRhLW5pdHJvLXRvYXN0IG9mIGFcbiAqICAgY29tcG9uZW50J3Mgcm9vdDogSlNPTiB3aXRoIHRob3NlIG9mIGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgdGhhdCBkaWZmZXIgZm9yIHRoZSBjbGFzcy5cbiAqIEhlYXJzOiBuaXRybzptZXNzYWdlIHtjb21wb25lbnQsIGxldmVsLCB0ZXh0fSwgbml0cm86ZXJyb3Ige2NvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzfTsgb25lXG4gKiAgIHdpdGhvdXQgdGV4dCBvciBlcnJvciBzYXlzIG5vdGhpbmcuIGNsb3NlIG9mIGRpYWxvZ3M7IGZvY3VzaW4uXG4gKiBBIG5hcnJvdyBzY3JlZW4gc2hvd3MgdGhyZWUgYXQgYSB0aW1lOyBlcXVhbCBvbmVzIGFyZSBvbmUsIHdpdGggdGhlaXIgbnVtYmVyLlxuICogQSBwYWdlIG1heSBzaG93IG1lc3NhZ2VzIGl0cyBvd24gd2F5OiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXIgPSB7c2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnKX0sXG4gKiAgIGNvbmZpZyA9IHtlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlfS4gSXQgaXMgbG9va2VkIHVwIGF0IGVhY2ggbWVzc2FnZS5cbiAqXG4gKiBUaGUgSFRNTCwgd2l0aCBcImFsZXJ0XCIgZm9yIGVycm9ycyBhbmQgXCJzdGF0dXNcIiBmb3IgdGhlIHJlc3QsIG9mIGVhY2ggb2Ygc2l4IHBvc2l0aW9uczpcbiAqICAgPHNlY3Rpb24gY2xhc3M9XCJuaXRyby10b2FzdC1saXN0XCI+PGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCJcdTIwMjZcIj48ZGl2IHJvbGU9XCJcdTIwMjZcIj5cbiAqICAgICA8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RcIiBkYXRhLWxldmVsPVwiXHUyMDI2XCIgZGF0YS1zdHlsZT1cIlx1MjAyNlwiPjxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPlx1MjAyNjwvcD5cbiAqICAgICAgIDxidXR0b24gY2xhc3M9XCJuaXRyby10b2FzdC1idXR0b25cIj5cdTIwMjZcbiAqL1xuaW1wb3J0IHsgZmlyc3QsIG9uLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgZGVmYXVsdHMgPSB7XG4gIGVuYWJsZWQ6IG9wdGlvbnMubml0cm9Ub2FzdEVuYWJsZWQgIT09ICdmYWxzZScsXG4gIHBvc2l0aW9uOiBvcHRpb25zLm5pdHJvVG9hc3RQb3NpdGlvbixcbiAgZHVyYXRpb246IE51bWJlcihvcHRpb25zLm5pdHJvVG9hc3REdXJhdGlvbiksXG4gIHN0eWxlOiBvcHRpb25zLm5pdHJvVG9hc3RTdHlsZSxcbn07XG4vLyBObyBhbnN3ZXIsIGEgdG9rZW4gb3IgYSByaWdodCB0aGF0IHdhcyByZWZ1c2VkOiB0aGUgcGFnZSBpdHNlbGYgbWF5IGJlIG91dCBvZiBkYXRlLlxuY29uc3QgUkVMT0FEX1NUQVRVU0VTID0gWzAsIDQwMCwgNDAzXTtcbmNvbnN0IFRJQ0tfTVMgPSAxMDA7XG5jb25zdCBOQVJST1cgPSAnKG1heC13aWR0aDogNDByZW0pJztcbi8qKiBAdHlwZSB7TWFwPEhUTUxFbGVtZW50LCB7IHJlZ2lvbjogRWxlbWVudCwgbGVmdDogbnVtYmVyIH0+fSAqL1xuY29uc3QgdG9hc3RzID0gbmV3IE1hcCgpOyAvLyBzaG93biwgb3Igd2FpdGluZyBzaW5jZSB0aGVyZSBhcmUgYXMgbWFueSBhcyBmaXQ6IHdoZXJlLCBhbmQgZm9yIGhvdyBtYW55IG1zXG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBmb2N1c2VkQmVmb3JlID0gbnVsbDtcblxuY29uc3QgbGlzdCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3NlY3Rpb24nKTtcbi8qKiBAdHlwZSB7TWFwPHN0cmluZyB8IHVuZGVmaW5lZCwgYW55Pn0gKi9cbmNvbnN0IHBsYWNlcyA9IG5ldyBNYXAoKTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayBvbmx5IHdoYXQgY2hhbmdlcyBpbiB0aGVtLCBzbyB0aGV5IGFyZSBpbiB0aGUgcGFnZSBiZWZvcmUgYW55IG1lc3NhZ2U7IG9mIGEgbmV3IHRvYXN0XG4gKiBhbG9uZSwgbm90IG9mIGFsbCBvZiB0aGVtLiBUaGUgbGFzdCBpcyBmb3Igd2hhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqL1xuY29uc3QgYnVpbGQgPSAoKSA9PiB7XG4gIGNvbnN0IHBvc2l0aW9ucyA9IFsndG9wJywgJ2JvdHRvbSddLmZsYXRNYXAoKGVkZ2UpID0+IFsnbGVmdCcsICdjZW50ZXInLCAncmlnaHQnXS5tYXAoKHNpZGUpID0+IGAke2VkZ2V9LSR7c2lkZX1gKSk7XG4gIGNvbnN0IHJlZ2lvbiA9ICgvKiogQHR5cGUge3N0cmluZ30gKi8gcm9sZSkgPT4gYDxkaXYgcm9sZT1cIiR7cm9sZX1cIiBhcmlhLWF0b21pYz1cImZhbHNlXCI+PC9kaXY+YDtcbiAgbGlzdC5jbGFzc05hbWUgPSAnbml0cm8tdG9hc3QtbGlzdCc7XG4gIGxpc3Quc2V0QXR0cmlidXRlKCdhcmlhLWxhYmVsJywgb3B0aW9ucy5uaXRyb1RvYXN0TGFiZWwpO1xuICBsaXN0LmlubmVySFRNTCA9IHBvc2l0aW9ucy5tYXAoKHBvc2l0aW9uKSA9PlxuICAgIGA8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RzXCIgZGF0YS1wb3NpdGlvbj1cIiR7cG9zaXRpb259XCI+JHtyZWdpb24oJ3N0YXR1cycpfSR7cmVnaW9uKCdhbGVydCcpfTwvZGl2PmApLmpvaW4oJycpXG4gICAgKyAnPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0LXNwb2tlblwiIHJvbGU9XCJzdGF0dXNcIj48L2Rpdj4nO1xuICBwb3NpdGlvbnMuZm9yRWFjaCgocG9zaXRpb24sIGF0KSA9PiBwbGFjZXMuc2V0KHBvc2l0aW9uLCBsaXN0LmNoaWxkcmVuW2F0XSkpO1xufTtcblxuLyoqIEtlZXAgdGhlIGxpc3QgaW4gdGhlIHBhZ2U6IGEgc3dhcCBvZiB0aGUgYm9keSByZW1vdmVzIGl0LCBhbmQgYSBtb2RhbCBkaWFsb2cgbWFrZXMgaXQgaW5lcnQuICovXG5jb25zdCBzZXR0bGUgPSAoKSA9PiB7XG4gIGNvbnN0IGhvbWUgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnZGlhbG9nOm1vZGFsJyldLmF0KC0xKSA/PyBkb2N1bWVudC5ib2R5O1xuICBpZiAobGlzdC5wYXJlbnROb2RlICE9PSBob21lKSBob21lLmFwcGVuZChsaXN0KTtcbiAgLy8gaHRteCAyIHJlc3RvcmVzIHBhZ2VzIGZyb20gdGhlaXIgSFRNTCwgd2l0aCB0b2FzdHMgdGhhdCBub2JvZHkgd291bGQgcmVtb3ZlLlxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdC1saXN0JykpIGlmIChvdGhlciAhPT0gbGlzdCkgb3RoZXIucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZTogRWxlbWVudCkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzSW5UaGVXYXkgPSAocGxhY2UpID0+IHtcbiAgY29uc3QgYWN0aXZlID0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudDtcbiAgaWYgKCFhY3RpdmUgfHwgYWN0aXZlID09PSBkb2N1bWVudC5ib2R5IHx8IGxpc3QuY29udGFpbnMoYWN0aXZlKSkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCB7IHRvcCwgcmlnaHQsIGJvdHRvbSwgbGVmdCB9ID0gYWN0aXZlLmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpO1xuICByZXR1cm4gWy4uLnBsYWNlLnF1ZXJ5U2VsZWN0b3JBbGwoJy5uaXRyby10b2FzdCcpXS5tYXAoKHRvYXN0KSA9PiB0b2FzdC5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKSkuc29tZSgodG9hc3QpID0+XG4gICAgdG9hc3QudG9wIDwgYm90dG9tICYmIHRvYXN0LmJvdHRvbSA+IHRvcCAmJiB0b2FzdC5sZWZ0IDwgcmlnaHQgJiYgdG9hc3QucmlnaHQgPiBsZWZ0KTtcbn07XG5cbi8qKiBHbyB0byB0aGUgb3RoZXIgZWRnZSB3aGVyZSBhIHRvYXN0IGNvdmVycyB3aGF0IGhhcyB0aGUgZm9jdXMsIHVubGVzcyBvbmUgd291bGQgdGhlcmUgYXMgd2VsbC4gKi9cbmNvbnN0IG1ha2VXYXkgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Ugb2YgcGxhY2VzLnZhbHVlcygpKSB7XG4gICAgaWYgKHBsYWNlLm1hdGNoZXMoJzpob3ZlcicpIHx8ICFpc0luVGhlV2F5KHBsYWNlKSkgY29udGludWU7XG4gICAgY29uc3QgcG9zaXRpb24gPSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID8/ICcnO1xuICAgIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbi5yZXBsYWNlKC90b3B8Ym90dG9tLywgKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBlZGdlKSA9PiAoZWRnZSA9PT0gJ3RvcCcgPyAnYm90dG9tJyA6ICd0b3AnKSk7XG4gICAgaWYgKGlzSW5UaGVXYXkocGxhY2UpKSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb247XG4gIH1cbn07XG5cbmNvbnN0IHNob3dOZXh0ID0gKCkgPT4ge1xuICBjb25zdCBsaW1pdCA9IHdpbmRvdy5tYXRjaE1lZGlhKE5BUlJPVykubWF0Y2hlcyA/IDMgOiBJbmZpbml0eTtcbiAgY29uc3QgaXNFcnJvciA9ICgvKiogQHR5cGUge0hUTUxFbGVtZW50fSAqLyB7IGRhdGFzZXQgfSkgPT4gTnVtYmVyKGRhdGFzZXQubGV2ZWwgPT09ICdlcnJvcicpO1xuICBjb25zdCB3YWl0aW5nID0gWy4uLnRvYXN0cy5rZXlzKCldLmZpbHRlcigodG9hc3QpID0+ICF0b2FzdC5wYXJlbnROb2RlKS5zb3J0KChhLCBiKSA9PiBpc0Vycm9yKGIpIC0gaXNFcnJvcihhKSk7XG4gIGZvciAoY29uc3QgdG9hc3Qgb2Ygd2FpdGluZy5zbGljZSgwLCBsaW1pdCAtICh0b2FzdHMuc2l6ZSAtIHdhaXRpbmcubGVuZ3RoKSkpIHtcbiAgICB0b2FzdHMuZ2V0KHRvYXN0KT8ucmVnaW9uLmFwcGVuZCh0b2FzdCk7XG4gICAgc3RhcnRDbG9jayh0b2FzdCk7XG4gIH1cbiAgZm9yIChjb25zdCBbcG9zaXRpb24sIHBsYWNlXSBvZiBwbGFjZXMpIGlmICghcGxhY2UucXVlcnlTZWxlY3RvcignLm5pdHJvLXRvYXN0JykpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgbWFrZVdheSgpO1xufTtcblxuLyoqIEB0eXBlIHsodG9hc3Q6IEhUTUxFbGVtZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xvc2UgPSAodG9hc3QpID0+IHtcbiAgY29uc3QgaGFkRm9jdXMgPSB0b2FzdC5jb250YWlucyhkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgdG9hc3QucmVtb3ZlKCk7XG4gIHRvYXN0cy5kZWxldGUodG9hc3QpO1xuICBzaG93TmV4dCgpO1xuICBpZiAoIWhhZEZvY3VzIHx8ICFmb2N1c2VkQmVmb3JlKSByZXR1cm47XG4gIGNvbnN0IHsgaWQsIGlzQ29ubmVjdGVkIH0gPSBmb2N1c2VkQmVmb3JlO1xuICAoaXNDb25uZWN0ZWQgPyBmb2N1c2VkQmVmb3JlIDogZG9jdW1lbnQuZ2V0RWxlbWVudEJ5SWQoaWQpKT8uZm9jdXMoKTtcbn07XG5cbi8qKiBDbG9zZSB0aGUgdG9hc3Qgd2hlbiBpdHMgdGltZSBpcyBvdmVyLiBUaW1lIHRoYXQgbm9ib2R5IGNhbiB1c2UgdG8gcmVhZCBkb2VzIG5vdCBjb3VudC5cbiAqIEB0eXBlIHsodG9hc3Q6IEhUTUxFbGVtZW50KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RhcnRDbG9jayA9ICh0b2FzdCkgPT4ge1xuICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICBjb25zdCBlbnRyeSA9IHRvYXN0cy5nZXQodG9hc3QpO1xuICAgIGlmICghZW50cnkpIHJldHVybiBjbGVhckludGVydmFsKHRpbWVyKTtcbiAgICBzZXR0bGUoKTtcbiAgICBtYWtlV2F5KCk7XG4gICAgaWYgKGRvY3VtZW50LmhpZGRlbiB8fCBlbnRyeS5yZWdpb24ucGFyZW50RWxlbWVudD8ubWF0Y2hlcygnOmhvdmVyLCA6Zm9jdXMtd2l0aGluJykpIHJldHVybjtcbiAgICBlbnRyeS5sZWZ0IC09IFRJQ0tfTVM7XG4gICAgaWYgKGVudHJ5LmxlZnQgPD0gMCkgY2xvc2UodG9hc3QpO1xuICB9LCBUSUNLX01TKTtcbn07XG5cbi8qKiBAdHlwZSB7KG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgc3R5bGU6IHN0cmluZywgY2FuUmVsb2FkOiBib29sZWFuKSA9PiBIVE1MRWxlbWVudH0gKi9cbmNvbnN0IG1ha2UgPSAobWVzc2FnZSwgbGV2ZWwsIHN0eWxlLCBjYW5SZWxvYWQpID0+IHtcbiAgY29uc3QgdG9hc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdkaXYnKTtcbiAgdG9hc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0JztcbiAgT2JqZWN0LmFzc2lnbih0b2FzdC5kYXRhc2V0LCB7IGxldmVsLCBzdHlsZSB9KTtcbiAgY29uc3QgYnV0dG9uID0gJzxidXR0b24gdHlwZT1cImJ1dHRvblwiIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+PC9idXR0b24+JztcbiAgdG9hc3QuaW5uZXJIVE1MID0gYDxwIGNsYXNzPVwibml0cm8tdG9hc3QtdGV4dFwiPjwvcD4ke2NhblJlbG9hZCA/IGJ1dHRvbiA6ICcnfSR7YnV0dG9ufWA7XG4gIGNvbnN0IFt0ZXh0LCAuLi5idXR0b25zXSA9IHRvYXN0LmNoaWxkcmVuO1xuICB0ZXh0LnRleHRDb250ZW50ID0gbWVzc2FnZTtcbiAgY29uc3QgeyBuaXRyb1RvYXN0UmVsb2FkLCBuaXRyb1RvYXN0RGlzbWlzcyB9ID0gb3B0aW9ucztcbiAgLyoqIEB0eXBlIHtbc3RyaW5nLCAoKSA9PiB2b2lkXVtdfSAqL1xuICBjb25zdCBkb2luZ3MgPSBbW25pdHJvVG9hc3REaXNtaXNzLCAoKSA9PiBjbG9zZSh0b2FzdCldLCBbbml0cm9Ub2FzdFJlbG9hZCwgKCkgPT4gbG9jYXRpb24ucmVsb2FkKCldXTtcbiAgYnV0dG9ucy5yZXZlcnNlKCkuZm9yRWFjaCgoYnV0dG9uLCBhdCkgPT4ge1xuICAgIGJ1dHRvbi50ZXh0Q29udGVudCA9IGRvaW5nc1thdF1bMF07XG4gICAgYnV0dG9uLmFkZEV2ZW50TGlzdGVuZXIoJ2NsaWNrJywgZG9pbmdzW2F0XVsxXSk7XG4gIH0pO1xuICB0b2FzdC5hZGRFdmVudExpc3RlbmVyKCdrZXlkb3duJywgKGV2ZW50KSA9PiB7XG4gICAgaWYgKGV2ZW50LmtleSAhPT0gJ0VzY2FwZScpIHJldHVybjtcbiAgICBldmVudC5zdG9wUHJvcGFnYXRpb24oKTtcbiAgICBjbG9zZSh0b2FzdCk7XG4gIH0pO1xuICByZXR1cm4gdG9hc3Q7XG59O1xuXG4vKiogQHR5cGUgeyhtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNvbmZpZzogVG9hc3RDb25maWcsIGNhblJlbG9hZD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKG1lc3NhZ2UsIGxldmVsLCB7IGVuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGUgfSwgY2FuUmVsb2FkID0gZmFsc2UpID0+IHtcbiAgaWYgKCFlbmFibGVkKSByZXR1cm47XG4gIHNldHRsZSgpO1xuICBjb25zdCByZWdpb24gPSAocGxhY2VzLmdldChwb3NpdGlvbikgPz8gcGxhY2VzLmdldCgndG9wLXJpZ2h0JykpLmNoaWxkcmVuW051bWJlcihsZXZlbCA9PT0gJ2Vycm9yJyldO1xuICBmb3IgKGNvbnN0IFt7IGRhdGFzZXQsIGZpcnN0RWxlbWVudENoaWxkIH0sIGVudHJ5XSBvZiB0b2FzdHMpIHtcbiAgICBjb25zdCB0ZXh0ID0gLyoqIEB0eXBlIHthbnl9ICovIChmaXJzdEVsZW1lbnRDaGlsZCk7XG4gICAgaWYgKGVudHJ5LnJlZ2lvbiAhPT0gcmVnaW9uIHx8IGRhdGFzZXQubGV2ZWwgIT09IGxldmVsIHx8IHRleHQudGV4dENvbnRlbnQgIT09IG1lc3NhZ2UpIGNvbnRpbnVlO1xuICAgIC8vIEEgcG9sbCB0aGF0IGZhaWxzIGFnYWluIGFuZCBhZ2FpbiBpcyByZWFkIG91dCBvbmNlLiBPZiBhbiBvZmZlciB0byByZWxvYWQgSW5maW5pdHkgaXMgbGVmdC5cbiAgICB0ZXh0LmRhdGFzZXQuY291bnQgPSBOdW1iZXIodGV4dC5kYXRhc2V0LmNvdW50ID8/IDEpICsgMTtcbiAgICBlbnRyeS5sZWZ0ID0gTWF0aC5tYXgoZW50cnkubGVmdCwgZHVyYXRpb24pO1xuICAgIHJldHVybjtcbiAgfVxuICAvLyBBbiBvZmZlciB0byByZWxvYWQgc3RheXMgdW50aWwgdGhlIHZpc2l0b3IgaGFzIGRlY2lkZWQuXG4gIHRvYXN0cy5zZXQobWFrZShtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIGNhblJlbG9hZCksIHsgcmVnaW9uLCBsZWZ0OiBjYW5SZWxvYWQgPyBJbmZpbml0eSA6IGR1cmF0aW9uIH0pO1xuICBzaG93TmV4dCgpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSwgbWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBjYW5SZWxvYWQ/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9ICh7IGRldGFpbCwgdGFyZ2V0IH0sIG1lc3NhZ2UsIGxldmVsLCBjYW5SZWxvYWQpID0+IHtcbiAgaWYgKG1lc3NhZ2UgPT0gbnVsbCkgcmV0dXJuOyAvLyBhIHNjcmlwdCdzIGV2ZW50LCB3aXRob3V0IHRoZSBkZXRhaWwgb2Ygb3Vyc1xuICAvLyBJZiB0aGUgcm9vdCBoYXMgZ29uZSwgYW5vdGhlciBvZiBpdHMgY2xhc3Mga25vd3MuXG4gIGNvbnN0IG5hbWUgPSBDU1MuZXNjYXBlKGAke2RldGFpbC5jb21wb25lbnR9YCk7XG4gIGNvbnN0IHJvb3QgPSB0YXJnZXQuZGF0YXNldD8ubml0cm9Ub2FzdCA/IHRhcmdldCA6IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9XCIke25hbWV9XCJdW2RhdGEtbml0cm8tdG9hc3RdYCk7XG4gIGNvbnN0IGNvbmZpZyA9IHsgLi4uZGVmYXVsdHMsIC4uLkpTT04ucGFyc2Uocm9vdD8uZGF0YXNldC5uaXRyb1RvYXN0ID8/ICd7fScpIH07XG4gIC8vIE5vIGVsZW1lbnQgb2YgdGhhdCBpZCwgc3VjaCBhcyBhIGRpYWxvZywgd2hpY2ggaGFzIGEgc2hvdygpIGFzIHdlbGwuXG4gIGNvbnN0IGFkYXB0ZXIgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ05pdHJvVG9hc3RBZGFwdGVyJykgJiYgd2luZG93Lk5pdHJvVG9hc3RBZGFwdGVyO1xuICBpZiAoYWRhcHRlciAmJiB0eXBlb2YgYWRhcHRlci5zaG93ID09PSAnZnVuY3Rpb24nKSBhZGFwdGVyLnNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZyk7XG4gIGVsc2Ugc2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnLCBjYW5SZWxvYWQpO1xufTtcblxuLyoqIEhhdmUgc2NyZWVuIHJlYWRlcnMgc3BlYWsgYSB0ZXh0IHRoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBzYXkgPSAodGV4dCkgPT4ge1xuICBzZXR0bGUoKTtcbiAgY29uc3QgcGFyYWdyYXBoID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgncCcpO1xuICBwYXJhZ3JhcGgudGV4dENvbnRlbnQgPSB0ZXh0O1xuICBsaXN0Lmxhc3RFbGVtZW50Q2hpbGQ/LnJlcGxhY2VDaGlsZHJlbihwYXJhZ3JhcGgpOyAvLyBhbiBlcXVhbCB0ZXh0IGlzIHNwb2tlbiBhcyB3ZWxsXG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRUb2FzdHMgPSAoKSA9PiB7XG4gIGJ1aWxkKCk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzptZXNzYWdlJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8udGV4dCwgZXZlbnQuZGV0YWlsPy5sZXZlbCA/PyAnaW5mbycpO1xuICB9KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmVycm9yJywgKC8qKiBAdHlwZSB7YW55fSAqLyBldmVudCkgPT4ge1xuICAgIHRlbGwoZXZlbnQsIGV2ZW50LmRldGFpbD8uZXJyb3IsICdlcnJvcicsIFJFTE9BRF9TVEFUVVNFUy5pbmNsdWRlcyhldmVudC5kZXRhaWw/LnN0YXR1cykpO1xuICB9KTtcbiAgbGlzdC5hZGRFdmVudExpc3RlbmVyKCdmb2N1c2luJywgKHsgcmVsYXRlZFRhcmdldCB9KSA9PiB7XG4gICAgaWYgKCFsaXN0LmNvbnRhaW5zKC8qKiBAdHlwZSB7Tm9kZX0gKi8gKHJlbGF0ZWRUYXJnZXQpKSkgZm9jdXNlZEJlZm9yZSA9IHJlbGF0ZWRUYXJnZXQ7XG4gIH0pO1xuICBvbignZm9jdXNpbicsIG1ha2VXYXkpO1xuICBvbignY2xvc2UnLCBzZXR0bGUpOyAvLyBvZiBhIGRpYWxvZ1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihzZXR0bGUpLm9ic2VydmUoZG9jdW1lbnQuYm9keSwgeyBjaGlsZExpc3Q6IHRydWUgfSk7XG4gIHNldHRsZSgpO1xuICB3aW5kb3cubml0cm9Ub2FzdHMgPSB7IHNob3csIHNheSB9O1xufTtcbiIsICIvKiBLZWVwcyBvdmVyIGEgc3dhcCB3aGF0IHRoZSBicm93c2VyIG9yIGEgc2NyaXB0IG93bnM6IHdoZXRoZXIgZGlhbG9ncywgZGV0YWlscyBhbmQgcG9wb3ZlcnMgYXJlIG9wZW4sIGhvd1xuICogZmFyIGVsZW1lbnRzIGFyZSBzY3JvbGxlZCwgYW5kIGFsbCB0aGF0IHN0YW5kcyBpbiBhbiBlbGVtZW50IHdpdGggeyUgbml0cm9fa2VlcCAlfS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCB3aG9zZSB2YWx1ZSBubyBvdGhlciBlbGVtZW50IGhhczsgZGF0YS1uaXRyby1jb21wb25lbnQsIC1zbG90LCAtb3duZXI7IHJvbGU9XCJzdGF0dXNcIi5cbiAqXG4gKiBgb3BlbmAgaXMgdGhlIHNlcnZlcidzIHdvcmQsIHRvby4gSXQgaXMgZm9sbG93ZWQgd2hlbiBpdCBkaWZmZXJzIGZyb20gaXRzIGxhc3Qgb25lOyB1bnRpbCB0aGVuIHdoYXRcbiAqIHRoZSB2aXNpdG9yIG9yIGEgc2NyaXB0IGhhcyBkb25lIHNpbmNlIHN0YXlzLiBPbGQgYW5kIG5ldyBlbGVtZW50cyBhcmUgdG9sZCBieSB0aGVpciBpZHMsIGVsc2UgYnkgd2hhdFxuICogc3RhbmRzIGFyb3VuZCB0aGVtLCBlbHNlIGJ5IHRoZWlyIG51bWJlcjsgd2hlcmUgdGhlIG51bWJlcnMgZGlmZmVyLCBub2JvZHkga25vd3MuIFdoYXQgcGVvcGxlIHdyb3RlIGlzXG4gKiBuZXZlciB0YWtlbiBmb3Igb3Vyczogd2hhdCB3YXMgb3BlbmVkIGluIHRoZXJlIHN0YXlzIG9wZW4sIGFuZCBpdHMgbmFtZXMga2VlcCBub3RoaW5nLlxuICovXG5pbXBvcnQgeyBhbGwsIGZpbmQsIGlzVHJ1c3RlZCwgb24sIHBhcnRzT2YsIHNldEF0dHJpYnV0ZSB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzYXkgfSBmcm9tICcuL3RvYXN0cy5qcyc7XG5cbmNvbnN0IEtFRVAgPSAnZGF0YS1uaXRyby1rZWVwJztcbmNvbnN0IFBBSVIgPSAnZGF0YS1uaXRyby1wYWlyJzsgLy8gb24gZWxlbWVudHMgZm9yIGFzIGxvbmcgYXMgbmV3IG9uZXMgYXJlIG9uIHRoZWlyIHdheSB0byB0aGUgcGFnZVxuY29uc3QgT1BFTlMgPSAnZGlhbG9nLGRldGFpbHMsW3BvcG92ZXJdJztcbi8qKiBAdHlwZSB7V2Vha01hcDxOb2RlLCBib29sZWFuPn0gKi9cbmNvbnN0IHNhaWQgPSBuZXcgV2Vha01hcCgpOyAvLyBieSBlbGVtZW50cyB3aG9zZSBgb3BlbmAgaGFzIGNoYW5nZWQgc2luY2U6IHdoYXQgdGhlIHNlcnZlciBzYWlkXG4vKiogQHR5cGUge1NldDxhbnk+fSAqL1xuY29uc3Qgc2Nyb2xsZWQgPSBuZXcgU2V0KCk7XG5cbi8qKiBAdHlwZSB7KHJlY29yZHM6IE11dGF0aW9uUmVjb3JkW10pID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHJlY29yZHMpID0+IHtcbiAgZm9yIChjb25zdCB7IHRhcmdldCwgb2xkVmFsdWUgfSBvZiByZWNvcmRzKSBpZiAoIXNhaWQuaGFzKHRhcmdldCkpIHNhaWQuc2V0KHRhcmdldCwgb2xkVmFsdWUgIT0gbnVsbCk7XG59O1xuY29uc3Qgb2JzZXJ2ZXIgPSBuZXcgTXV0YXRpb25PYnNlcnZlcihub3RlKTtcblxuLyoqIFdoZXRoZXIgdGhlIGVsZW1lbnQgaXMgd3JpdHRlbiBieSB0aGUgY29tcG9uZW50IG9mIHRoaXMgaWQsIGFuZCBub3QgYnkgb25lIGluc2lkZSBvciBhcm91bmQgaXQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgaWQ6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzT2YgPSAoZWxlbWVudCwgaWQpID0+IHtcbiAgbGV0IHBsYWNlID0gZWxlbWVudDsgLy8gd2hhdCBwZW9wbGUgd3JvdGUgYmVsb25ncyB0byB3aGVyZSBpdCBzdGFuZHNcbiAgd2hpbGUgKHBsYWNlICYmICFpc1RydXN0ZWQocGxhY2UpKSBwbGFjZSA9IHBsYWNlLnBhcmVudEVsZW1lbnQ7XG4gIGNvbnN0IGhvbGRlciA9IHBsYWNlPy5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gIGNvbnN0IHsgbml0cm9Pd25lciwgbml0cm9TbG90IH0gPSBob2xkZXI/LmRhdGFzZXQgPz8ge307XG4gIHJldHVybiAobml0cm9TbG90ID8gbml0cm9Pd25lciA6IGhvbGRlcj8uaWQpID09PSBpZCAmJiAhaG9sZGVyLmNvbnRhaW5zKHBsYWNlLmNsb3Nlc3QoYFske0tFRVB9XWApKTtcbn07XG5cbi8qKiBAdHlwZSB7KChlbGVtZW50OiBhbnkpID0+IHVua25vd24pW119ICovXG5jb25zdCBLRVlTID0gW1xuICAoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKE9QRU5TKSAmJiBlbGVtZW50LnBhcmVudEVsZW1lbnQ/LnRleHRDb250ZW50LCAvLyBhIHJvdydzLCBtb3N0bHlcbiAgKGVsZW1lbnQpID0+IFtlbGVtZW50LmNsYXNzTmFtZSwgZWxlbWVudC5tYXRjaGVzKCdkZXRhaWxzJykgJiYgZWxlbWVudC5maXJzdEVsZW1lbnRDaGlsZD8udGV4dENvbnRlbnRdLFxuICAoKSA9PiAnJyxcbl07XG5cbi8qKiBAdHlwZSB7KG9sZHM6IGFueVtdLCBuZXdzOiBhbnlbXSkgPT4gTWFwPGFueSwgYW55Pn0gKi9cbmNvbnN0IHBhaXIgPSAob2xkcywgbmV3cykgPT4ge1xuICBjb25zdCBwYWlycyA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCBrZXlPZiBvZiBLRVlTKSB7XG4gICAgLyoqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBhbnlbXVtdPn0gKi9cbiAgICBjb25zdCBncm91cHMgPSB7fTtcbiAgICBbb2xkcywgbmV3c10uZm9yRWFjaCgoZWxlbWVudHMsIHNpZGUpID0+IHtcbiAgICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBlbGVtZW50cykge1xuICAgICAgICBpZiAocGFpcnMuaGFzKGVsZW1lbnQpKSBjb250aW51ZTtcbiAgICAgICAgY29uc3Qgb3duID0gZWxlbWVudC5pZCB8fCBbZWxlbWVudC5sb2NhbE5hbWUsIGVsZW1lbnQuY2xvc2VzdCgnW2lkXScpPy5pZCwga2V5T2YoZWxlbWVudCldO1xuICAgICAgICAoZ3JvdXBzW1tpc1RydXN0ZWQoZWxlbWVudCksIG93bl0uam9pbigpXSA/Pz0gW1tdLCBbXV0pW3NpZGVdLnB1c2goZWxlbWVudCk7XG4gICAgICB9XG4gICAgfSk7XG4gICAgZm9yIChjb25zdCBbc29tZSwgb3RoZXJzXSBvZiBPYmplY3QudmFsdWVzKGdyb3VwcykpIHtcbiAgICAgIGlmIChzb21lLmxlbmd0aCAhPT0gb3RoZXJzLmxlbmd0aCkgY29udGludWU7XG4gICAgICBzb21lLmZvckVhY2goKG9sZCwgYXQpID0+IHBhaXJzLnNldChvbGQsIG90aGVyc1thdF0pLnNldChvdGhlcnNbYXRdLCBvbGQpKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHBhaXJzO1xufTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBPd25TdGF0ZX0gKi9cbmNvbnN0IHN0YXRlT2YgPSAoZWxlbWVudCkgPT4gKHtcbiAgaXNPcGVuOiBlbGVtZW50Lm9wZW4sXG4gIGlzTW9kYWw6IGVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJyksXG4gIGlzU2hvd246IGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpLFxuICBwbGFjZTogc2Nyb2xsZWQuaGFzKGVsZW1lbnQpICYmIHsgdG9wOiBlbGVtZW50LnNjcm9sbFRvcCwgbGVmdDogZWxlbWVudC5zY3JvbGxMZWZ0LCBiZWhhdmlvcjogJ2luc3RhbnQnIH0sXG59KTtcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBzdGF0ZTogT3duU3RhdGUpID0+IHZvaWR9ICovXG5jb25zdCBvcGVuID0gKGVsZW1lbnQsIHsgaXNPcGVuLCBpc01vZGFsLCBpc1Nob3duLCBzYXlzIH0pID0+IHtcbiAgaWYgKGVsZW1lbnQubWF0Y2hlcygnZGlhbG9nJykpIHtcbiAgICBjb25zdCBpc1JpZ2h0ID0gIWVsZW1lbnQubWF0Y2hlcygnOm1vZGFsJykgPT09ICEoaXNPcGVuICYmIGlzTW9kYWwpO1xuICAgIGlmICghaXNSaWdodCAmJiBpc01vZGFsICYmIGlzT3Blbikge1xuICAgICAgZWxlbWVudC5vcGVuID0gZmFsc2U7IC8vIGl0IHdvdWxkIHJlZnVzZVxuICAgICAgZWxlbWVudC5zaG93TW9kYWwoKTtcbiAgICB9IGVsc2UgaWYgKCFpc1JpZ2h0KSB7IC8vIHdpdGhvdXQgYG9wZW5gIGl0IHdvdWxkIGJlIGludmlzaWJsZSwgYW5kIHRoZSBwYWdlIGZyb3plblxuICAgICAgZWxlbWVudC5vcGVuID0gdHJ1ZTtcbiAgICAgIGVsZW1lbnQuY2xvc2UoKTtcbiAgICAgIGVsZW1lbnQub3BlbiA9IGlzT3BlbjtcbiAgICB9XG4gIH1cbiAgaWYgKGVsZW1lbnQucG9wb3ZlciAhPSBudWxsICYmIGVsZW1lbnQubWF0Y2hlcygnOnBvcG92ZXItb3BlbicpICE9PSAhIWlzU2hvd24pIGVsZW1lbnQudG9nZ2xlUG9wb3ZlcigpO1xuICBpZiAoc2F5cyAhPSBudWxsKSBzYWlkLnNldChlbGVtZW50LCBzYXlzKTtcbn07XG5cbi8qKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4geyBhbGxOZXc6IChzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnlbXSwgaHRtbDogKCkgPT4gc3RyaW5nIH19ICovXG5jb25zdCBwYXJzZSA9ICh0ZXh0KSA9PiB7XG4gIGNvbnN0IHRlbXBsYXRlID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgndGVtcGxhdGUnKTtcbiAgdGVtcGxhdGUuaW5uZXJIVE1MID0gdGV4dDtcbiAgY29uc3QgcGFydHMgPSBwYXJ0c09mKHRlbXBsYXRlKTtcbiAgY29uc3QgYWxsTmV3ID0gKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBzZWxlY3RvcikgPT4gcGFydHMuZmxhdE1hcCgocGFydCkgPT4gWy4uLnBhcnQucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildKTtcbiAgcmV0dXJuIHtcbiAgICBhbGxOZXcsXG4gICAgaHRtbDogKCkgPT4ge1xuICAgICAgLy8gQnJvd3NlcnMgcmVhZCBgPHByZT5gIGFuZCBhIGxpbmUgYnJlYWsgYXMgYDxwcmU+YCwgYW5kIHdyaXRlIGl0IHdpdGhvdXQgb25lLlxuICAgICAgZm9yIChjb25zdCB7IGZpcnN0Q2hpbGQgfSBvZiBhbGxOZXcoJ3ByZSx0ZXh0YXJlYScpKSBpZiAoZmlyc3RDaGlsZD8uZGF0YT8uWzBdID09PSAnXFxuJykgZmlyc3RDaGlsZC5kYXRhID0gYFxcbiR7Zmlyc3RDaGlsZC5kYXRhfWA7XG4gICAgICByZXR1cm4gdGVtcGxhdGUuaW5uZXJIVE1MO1xuICAgIH0sXG4gIH07XG59O1xuXG4vKiogaHRteCBmaW5kcyBieSB0aGVpciBpZHMgd2hhdCBpcyB0byBzdGF5LCBhbmQgb3RoZXJzIG1heSBoYXZlIHRoZSBzYW1lLlxuICogQHR5cGUgeyhyb290OiBhbnksIG5ld3M6IGFueVtdLCBtYXJrOiBzdHJpbmcpID0+ICgpID0+IHZvaWR9ICovXG5jb25zdCBwcmVzZXJ2ZSA9IChyb290LCBuZXdzLCBtYXJrKSA9PiB7XG4gIC8qKiBAdHlwZSB7W0VsZW1lbnQsIHN0cmluZyB8IG51bGxdW119ICovXG4gIGNvbnN0IGlkcyA9IFtdO1xuICBmb3IgKGNvbnN0IGZyZXNoIG9mIG5ld3MuZmlsdGVyKGlzVHJ1c3RlZCkpIHtcbiAgICBjb25zdCBbb2xkXSA9IGFsbChgWyR7S0VFUH09JHtDU1MuZXNjYXBlKGZyZXNoLmRhdGFzZXQubml0cm9LZWVwKX1dYCwgcm9vdCk7XG4gICAgaWYgKCFvbGQpIGNvbnRpbnVlO1xuICAgIGlkcy5wdXNoKFtvbGQsIG9sZC5nZXRBdHRyaWJ1dGUoJ2lkJyldKTtcbiAgICBmcmVzaC5pZCA9IG9sZC5pZCA9IGAke21hcmt9JHtpZHMubGVuZ3RofWA7XG4gICAgZnJlc2guc2V0QXR0cmlidXRlKCdoeC1wcmVzZXJ2ZScsICcnKTtcbiAgICBmcmVzaC5yZXBsYWNlQ2hpbGRyZW4oKTsgLy8gaHRteCB3b3VsZCBsb29rIGZvciBjb21wb25lbnRzIGluIHRoZXJlXG4gIH1cbiAgcmV0dXJuICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IFtvbGQsIGlkXSBvZiBpZHMpIHNldEF0dHJpYnV0ZShvbGQsICdpZCcsIGlkKTtcbiAgfTtcbn07XG5cbi8qKiBMaXZlIHJlZ2lvbnMgc3BlYWsgd2hhdCBjaGFuZ2VzIGluIHRoZW0uIFdoZXJlIGEgbmV3IG9uZSBoYXMgY29tZSBpbiBpdHMgcGxhY2UsIG91cnMgc3BlYWtzLlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+ICgpID0+IHZvaWR9ICovXG5jb25zdCBsaXN0ZW4gPSAoeyBpZCB9KSA9PiB7XG4gIGNvbnN0IHJlZ2lvbnMgPSAoKSA9PiBhbGwoJ1tyb2xlPXN0YXR1c10nLCBmaW5kKGlkKSA/PyBbXSk7XG4gIGNvbnN0IG9sZHMgPSByZWdpb25zKCkubWFwKChyZWdpb24pID0+ICh7IHJlZ2lvbiwgYmVmb3JlOiByZWdpb24udGV4dENvbnRlbnQgfSkpO1xuICByZXR1cm4gKCkgPT4ge1xuICAgIGNvbnN0IG5ld3MgPSByZWdpb25zKCk7XG4gICAgaWYgKG5ld3MubGVuZ3RoICE9PSBvbGRzLmxlbmd0aCkgcmV0dXJuO1xuICAgIG5ld3MuZm9yRWFjaCgoeyB0ZXh0Q29udGVudCB9LCBhdCkgPT4ge1xuICAgICAgY29uc3QgeyByZWdpb24sIGJlZm9yZSB9ID0gb2xkc1thdF07XG4gICAgICBjb25zdCBpc05ld3MgPSByZWdpb24gIT09IG5ld3NbYXRdICYmIHRleHRDb250ZW50LnRyaW0oKSAmJiB0ZXh0Q29udGVudCAhPT0gYmVmb3JlO1xuICAgICAgaWYgKGlzTmV3cykgc2F5KHRleHRDb250ZW50LnRyaW0oKS5yZXBsYWNlKC9cXHMrL2csICcgJykpO1xuICAgIH0pO1xuICB9O1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCB0ZXh0OiBzdHJpbmcpID0+IHsgdGV4dDogc3RyaW5nLCByZXN0b3JlOiAoKSA9PiB2b2lkIH19ICovXG5leHBvcnQgY29uc3Qga2VlcE93biA9IChyb290LCB0ZXh0KSA9PiB7XG4gIGNvbnN0IHNwZWFrID0gbGlzdGVuKHJvb3QpO1xuICBub3RlKG9ic2VydmVyLnRha2VSZWNvcmRzKCkpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2Ygc2Nyb2xsZWQpIGlmICghZWxlbWVudC5pc0Nvbm5lY3RlZCkgc2Nyb2xsZWQuZGVsZXRlKGVsZW1lbnQpO1xuICBjb25zdCBtb3ZlZCA9IFsuLi5zY3JvbGxlZF0uZmlsdGVyKChlbGVtZW50KSA9PiByb290LmNvbnRhaW5zKGVsZW1lbnQpKTtcbiAgaWYgKCFtb3ZlZC5sZW5ndGggJiYgIXJvb3QubWF0Y2hlcyhPUEVOUykgJiYgIXJvb3QucXVlcnlTZWxlY3RvcihgJHtPUEVOU30sWyR7S0VFUH1dYCkpIHJldHVybiB7IHRleHQsIHJlc3RvcmU6IHNwZWFrIH07XG5cbiAgY29uc3QgeyBhbGxOZXcsIGh0bWwgfSA9IHBhcnNlKHRleHQpO1xuICBjb25zdCBtYXJrID0gYG5pdHJvJHtNYXRoLnJhbmRvbSgpfS1gLnJlcGxhY2UoJy4nLCAnLScpOyAvLyBub2JvZHkgaGFzIHdyaXR0ZW4gdGhhdFxuICBjb25zdCBnaXZlQmFjayA9IHByZXNlcnZlKHJvb3QsIGFsbE5ldyhgWyR7S0VFUH1dYCksIG1hcmspO1xuICBjb25zdCBzZWxlY3RvciA9IFtPUEVOUywgLi4ubW92ZWQubWFwKCh7IGlkLCBsb2NhbE5hbWUgfSkgPT4gKGlkID8gYCMke0NTUy5lc2NhcGUoaWQpfWAgOiBsb2NhbE5hbWUpKV0uam9pbigpO1xuICBjb25zdCBpc093biA9ICgvKiogQHR5cGUge0VsZW1lbnR9ICovIGVsZW1lbnQpID0+IGlzT2YoZWxlbWVudCwgcm9vdC5pZCk7XG4gIGNvbnN0IG9sZHMgPSBbcm9vdCwgLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoc2VsZWN0b3IpKTtcbiAgY29uc3QgbmV3cyA9IGFsbE5ldyhzZWxlY3RvcikuZmlsdGVyKGlzT3duKTtcbiAgY29uc3QgcGFpcnMgPSBwYWlyKG9sZHMuZmlsdGVyKGlzT3duKSwgbmV3cyk7XG4gIC8qKiBAdHlwZSB7W2FueSwgT3duU3RhdGVdW119ICovXG4gIGNvbnN0IHN0YXRlcyA9IG9sZHMuZmlsdGVyKChvbGQpID0+ICFpc093bihvbGQpKS5tYXAoKG9sZCkgPT4gW29sZCwgc3RhdGVPZihvbGQpXSk7IC8vIHRoZXkgc3RheSB0aGVtc2VsdmVzXG4gIG5ld3MuZm9yRWFjaCgoZnJlc2gsIGF0KSA9PiB7XG4gICAgY29uc3Qgb2xkID0gcGFpcnMuZ2V0KGZyZXNoKTtcbiAgICBpZiAoIWZyZXNoLm1hdGNoZXMoT1BFTlMpICYmICFzY3JvbGxlZC5oYXMob2xkKSkgcmV0dXJuO1xuICAgIGNvbnN0IHN0YXRlID0gb2xkID8gc3RhdGVPZihvbGQpIDoge307XG4gICAgaWYgKGZyZXNoLm1hdGNoZXMoJ2RpYWxvZyxkZXRhaWxzJykpIHtcbiAgICAgIGNvbnN0IHNheXMgPSAoc3RhdGUuc2F5cyA9IGZyZXNoLmhhc0F0dHJpYnV0ZSgnb3BlbicpKTtcbiAgICAgIC8vIFRoZSBzZXJ2ZXIgY2FuJ3Qgc2F5IG1vZGFsLCBzbyB3aG9ldmVyIGRpZCB3YXMgcXVpY2tlciB0aGFuIHRoaXMgc2NyaXB0LlxuICAgICAgaWYgKCFvbGQgfHwgc2F5cyAhPT0gKHNhaWQuZ2V0KG9sZCkgPz8gKG9sZC5vcGVuICYmICFzdGF0ZS5pc01vZGFsKSkpIHN0YXRlLmlzT3BlbiA9IHNheXM7XG4gICAgICBmcmVzaC50b2dnbGVBdHRyaWJ1dGUoJ29wZW4nLCBzdGF0ZS5pc09wZW4pO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgW2ZyZXNoLCBvbGRdKSBlbGVtZW50Py5zZXRBdHRyaWJ1dGUoUEFJUiwgbWFyayArIGF0KTsgLy8gZXF1YWwsIG9yIGh0bXggNCB3b3VsZCBub3Qgc2VlIGl0XG4gICAgc3RhdGVzLnB1c2goW21hcmsgKyBhdCwgc3RhdGVdKTtcbiAgfSk7XG5cbiAgcmV0dXJuIHtcbiAgICB0ZXh0OiBodG1sKCksXG4gICAgcmVzdG9yZTogKCkgPT4ge1xuICAgICAgZ2l2ZUJhY2soKTtcbiAgICAgIGNvbnN0IG1hcmtlZCA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKGBbJHtQQUlSfV49JHttYXJrfV1gKV07XG4gICAgICBjb25zdCBuZXdzID0gbmV3IE1hcChtYXJrZWQubWFwKChlbGVtZW50KSA9PiBbZWxlbWVudC5nZXRBdHRyaWJ1dGUoUEFJUiksIGVsZW1lbnRdKSk7XG4gICAgICBjb25zdCBmb3VuZCA9IHN0YXRlcy5tYXAoKFtvbmUsIHN0YXRlXSkgPT4gKHsgZWxlbWVudDogbmV3cy5nZXQob25lKSA/PyBvbmUsIHN0YXRlIH0pKS5maWx0ZXIoKHsgZWxlbWVudCB9KSA9PiBlbGVtZW50LmlzQ29ubmVjdGVkKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50IH0gb2YgZm91bmQpIGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKFBBSVIpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlIH0gb2YgZm91bmQpIG9wZW4oZWxlbWVudCwgc3RhdGUpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQsIHN0YXRlOiB7IHBsYWNlIH0gfSBvZiBmb3VuZCkge1xuICAgICAgICBpZiAoIXBsYWNlKSBjb250aW51ZTtcbiAgICAgICAgZWxlbWVudC5zY3JvbGxUbyhwbGFjZSk7XG4gICAgICAgIHNjcm9sbGVkLmFkZChlbGVtZW50KTtcbiAgICAgIH1cbiAgICAgIG9ic2VydmVyLnRha2VSZWNvcmRzKCk7XG4gICAgICBzcGVhaygpO1xuICAgIH0sXG4gIH07XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRPd24gPSAoKSA9PiB7XG4gIG9ic2VydmVyLm9ic2VydmUoZG9jdW1lbnQsIHsgc3VidHJlZTogdHJ1ZSwgYXR0cmlidXRlRmlsdGVyOiBbJ29wZW4nXSwgYXR0cmlidXRlT2xkVmFsdWU6IHRydWUgfSk7XG4gIG9uKCdzY3JvbGwnLCAoeyB0YXJnZXQgfSkgPT4gc2Nyb2xsZWQuYWRkKHRhcmdldCkpO1xufTtcbiIsICIvKiBMZXRzIGFuc3dlcnMgd2FpdCB3aGlsZSB0aGUgdmlzaXRvciBwcmVzc2VzIHNvbWV0aGluZzogd2hlcmUgb25lIHJlcGxhY2VkIGl0IGJlZm9yZSBpdCBpcyByZWxlYXNlZCwgdGhlXG4gKiBjbGljayB3b3VsZCBiZSBsb3N0LCBhbmQgd2hhdCBpcyBkcmFnZ2VkIHdvdWxkIGJlIGRyb3BwZWQ7IGFuZCB3aGlsZSB0aGUgbWVudSBvZiBhIHNlbGVjdCBpcyBvcGVuLCB3aGljaCB3b3VsZCBiZVxuICogY2xvc2VkLiBOb3QgZXZlcnkgYnJvd3NlciBrbm93cyB0aGF0IG9mIGl0cyBtZW51cy5cbiAqL1xuaW1wb3J0IHsgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IFRBUF9NUyA9IDM1MDsgLy8gYSBicm93c2VyIHRoYXQgd2FpdHMgZm9yIGEgc2Vjb25kIHRhcCBjbGlja3MgYXMgbGF0ZSBhcyB0aGF0XG5jb25zdCBPUEVOID0gQ1NTLnN1cHBvcnRzKCdzZWxlY3Rvcig6b3BlbiknKSA/ICdzZWxlY3Q6b3BlbicgOiAnbmV2ZXInO1xuLyoqIEB0eXBlIHtQcm9taXNlPHZvaWQ+IHwgbnVsbH0gKi9cbmxldCBwcmVzc2VkID0gbnVsbDtcbi8qKiBAdHlwZSB7KCkgPT4gdm9pZH0gKi9cbmxldCByZWxlYXNlO1xuLyoqIEB0eXBlIHtSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0Pn0gKi9cbmxldCBlbmQ7XG5cbmNvbnN0IHByZXNzID0gKCkgPT4ge1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgcHJlc3NlZCA/Pz0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHtcbiAgICByZWxlYXNlID0gKCkgPT4ge1xuICAgICAgaWYgKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHJldHVybiBsZXRHbyhUQVBfTVMpOyAvLyBubyBldmVudCBzYXlzIHRoYXQgaXQgaXMgY2xvc2VkXG4gICAgICBwcmVzc2VkID0gbnVsbDtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICB9KTtcbn07XG5cbi8qKiBAdHlwZSB7KGRlbGF5PzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuY29uc3QgbGV0R28gPSAoZGVsYXkgPSAwKSA9PiB7IC8vIGFmdGVyIHRoZSBjbGljaywgd2hpY2ggdGhlIGJyb3dzZXIgaGFzIG5vdCBzZW50IHlldFxuICBpZiAoIXByZXNzZWQpIHJldHVybjtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIGVuZCA9IHNldFRpbWVvdXQocmVsZWFzZSwgZGVsYXkpO1xufTtcblxuLyoqIFJlc29sdmVzIG9uY2UgdGhlIHZpc2l0b3IgaGFzIHJlbGVhc2VkIHdoYXQgaXMgcHJlc3NlZCwgYW5kIGhhcyBjbGlja2VkLCBvciBoYXMgY2xvc2VkIHRoZSBtZW51OyBudWxsOiBub3RoaW5nIGlzLiAqL1xuZXhwb3J0IGNvbnN0IHJlbGVhc2VkID0gKCkgPT4ge1xuICBpZiAoIXByZXNzZWQgJiYgZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcHJlc3MoKSwgbGV0R28oKTsgLy8gb3BlbmVkIGJ5IGEga2V5XG4gIHJldHVybiBwcmVzc2VkO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UHJlc3MgPSAoKSA9PiB7XG4gIG9uKCdwb2ludGVyZG93bicsICh7IGJ1dHRvbiB9KSA9PiBidXR0b24gfHwgcHJlc3MoKSk7XG4gIG9uKCdrZXlkb3duJywgKHsga2V5LCB0YXJnZXQgfSkgPT4ga2V5ID09PSAnICcgJiYgIXRhcmdldC5tYXRjaGVzPy4oVFlQRUQpICYmIHByZXNzKCkpO1xuICBvbigncG9pbnRlcnVwJywgKHsgcG9pbnRlclR5cGUgfSkgPT4gbGV0R28ocG9pbnRlclR5cGUgPT09ICd0b3VjaCcgPyBUQVBfTVMgOiAwKSk7XG4gIG9uKCdrZXl1cCcsICh7IGtleSB9KSA9PiBrZXkgPT09ICcgJyAmJiBsZXRHbygpKTtcbiAgb24oJ2NsaWNrIHBvaW50ZXJjYW5jZWwgY29udGV4dG1lbnUgZHJhZ2VuZCcsICgpID0+IGxldEdvKCkpO1xuICAvLyBOb3QgZXZlcnkgYnJvd3NlciBzYXlzIHRoYXQgdGhlIGJ1dHRvbiB3YXMgcmVsZWFzZWQ6IG91dHNpZGUgb2YgdGhlIHdpbmRvdywgb3Igb3ZlciBhbiBvcGVuIG1lbnUuXG4gIG9uKCdjaGFuZ2UnLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0LmxvY2FsTmFtZSA9PT0gJ3NlbGVjdCcgJiYgbGV0R28oKSk7XG4gIG9uKCdwb2ludGVybW92ZScsICh7IGJ1dHRvbnMgfSkgPT4gYnV0dG9ucyB8fCBsZXRHbygpKTtcbiAgb24oJ2JsdXInLCAoeyB0YXJnZXQgfSkgPT4gdGFyZ2V0ID09PSB3aW5kb3cgJiYgbGV0R28oKSk7XG59O1xuIiwgIi8qIFdoYXQgY2FtZSBiYWNrOiBIVE1MIHRvIHN3YXAsIGV2ZW50cyB0byBkZWxpdmVyLCBvciBhIHJlYXNvbiB0byBsZWF2ZSB0aGUgcGFnZS4gKi9cbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGtlZXBFbnRyaWVzIH0gZnJvbSAnLi9lbnRyaWVzLmpzJztcbmltcG9ydCB7IGxpbmVPZiB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsga2VlcE93biB9IGZyb20gJy4vb3duLmpzJztcbmltcG9ydCB7IGFkZHJlc3MsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcblxuLyoqIFdoYXQgcGxhaW4gaHRteCBwdXRzIGluIGEgcm9vdCdzIHBsYWNlIGhhcyB0aGUgb2xkIG9uZSdzIHRva2VuIHVudGlsIGh0bXggc2V0dGxlcy5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gUHJvbWlzZTxhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IHNldHRsZWQgPSBhc3luYyAoaWQpID0+IHtcbiAgbGV0IHJvb3QgPSBmaW5kKGlkKTtcbiAgZm9yIChsZXQgdHJpZXMgPSAwOyB0cmllcyA8IDUwMCAmJiByb290Py5jbG9zZXN0KCcuaHRteC1hZGRlZCcpOyByb290ID0gZmluZChpZCksIHRyaWVzKyspIHtcbiAgICBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCAxMCkpO1xuICB9XG4gIHJldHVybiByb290O1xufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgdG86IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGxlYXZlID0gKGlkLCB0bykgPT4ge1xuICBmb3IgKGNvbnN0IGpvYiBvZiBsaW5lT2YoaWQpLnNwbGljZSgxKSkgYW5ub3VuY2UoJ2RvbmUnLCBqb2IpOyAvLyB0aGVpciBzdGF0ZSBoYXMgZ29uZVxuICB0byA/IGxvY2F0aW9uLmFzc2lnbih0bykgOiBsb2NhdGlvbi5yZWxvYWQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhbnN3ZXI6IEFuc3dlciwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhY2NlcHQgPSBhc3luYyAoam9iLCB7IGhlYWRlcnMsIHJlZGlyZWN0ZWQsIHN0YXR1cywgdGV4dCwgdXJsIH0sIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBpZCwgcGF0aCwgdG9rZW4gfSA9IGpvYjtcbiAgaWYgKHJlZGlyZWN0ZWQpIHsgLy8gdG8gYSBsb2dpbiBwYWdlLCB3aGljaCBpcyB0byBsZWFkIGJhY2sgaGVyZVxuICAgIGNvbnN0IHRvID0gbmV3IFVSTCh1cmwpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiB0by5zZWFyY2hQYXJhbXMpIHtcbiAgICAgIGlmICh2YWx1ZS5pbmNsdWRlcyhwYXRoKSkgdG8uc2VhcmNoUGFyYW1zLnNldChuYW1lLCBhZGRyZXNzKCkpO1xuICAgIH1cbiAgICBpZiAodG8ub3JpZ2luICE9PSBsb2NhdGlvbi5vcmlnaW4pIGpvYi5zdGF0dXMgPSAwO1xuICAgIGVsc2UgbGVhdmUoaWQsIHRvKSwgam9iLmV2ZW50cyA9IFtdO1xuICAgIHJldHVybjtcbiAgfVxuICB0cnkge1xuICAgIGxldCB7IGV2ZW50cyB9ID0gSlNPTi5wYXJzZShoZWFkZXJzLmdldCgnSFgtVHJpZ2dlcicpKVsnbml0cm86ZXZlbnRzJ107XG4gICAgaWYgKCFldmVudHMpIHtcbiAgICAgIGNvbnN0IG1hdGNoID0gLyoqIEB0eXBlIHthbnl9ICovICgvPHNjcmlwdCBbXj5dKmRhdGEtbml0cm8tZXZlbnRzPihbXjxdKik8XFwvc2NyaXB0PiQvLmV4ZWModGV4dCkpO1xuICAgICAgKHsgZXZlbnRzIH0gPSBKU09OLnBhcnNlKG1hdGNoWzFdKSk7XG4gICAgICB0ZXh0ID0gdGV4dC5zbGljZSgwLCBtYXRjaC5pbmRleCk7XG4gICAgfVxuICAgIGpvYi5ldmVudHMgPSBbLi4uZXZlbnRzXTtcbiAgfSBjYXRjaCB7IHJldHVybjsgfSAvLyBub3Qgb3Vyc1xuICBhd2FpdCByZWxlYXNlZCgpOyAvLyBlbHNlIHdoYXQgaXMgcHJlc3NlZCBnZXRzIG5vIGNsaWNrXG4gIGNvbnN0IHJvb3QgPSBhd2FpdCBzZXR0bGVkKGlkKTtcbiAgY29uc3QgdG8gPSBoZWFkZXJzLmdldCgnSFgtUmVkaXJlY3QnKTtcbiAgaWYgKHRvIHx8IGhlYWRlcnMuZ2V0KCdIWC1SZWZyZXNoJykpIGxlYXZlKGlkLCB0byk7XG4gIGVsc2UgaWYgKCF0ZXh0IHx8IChzdGF0dXMgPiAyOTkgJiYgc3RhdHVzICE9PSA0MjIpKSByZXR1cm47XG4gIGVsc2UgaWYgKHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiAhPT0gdG9rZW4pIGpvYi5pc1N0YWxlID0gdHJ1ZTsgLy8gYW5vdGhlciB3YXMgc3dhcHBlZFxuICBlbHNlIGF3YWl0IHJlcGxhY2Uocm9vdCwgdGV4dCwgam9iLCBhZGFwdGVyKS5jYXRjaChjb25zb2xlLmVycm9yKTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgaHRtbDogc3RyaW5nLCBqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2UgPSBhc3luYyAocm9vdCwgaHRtbCwgam9iLCB7IHN3YXAgfSkgPT4ge1xuICBjb25zdCByZXN0b3JlRW50cmllcyA9IGtlZXBFbnRyaWVzKHJvb3QsIGpvYik7XG4gIGxldCBvd24gPSB7IHRleHQ6IGh0bWwsIHJlc3RvcmUoKSB7fSB9O1xuICB0cnkge1xuICAgIG93biA9IGtlZXBPd24ocm9vdCwgaHRtbCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7IC8vIGFuIG9sZGVyIGJyb3dzZXI7IHRoZSBhbnN3ZXIgY29tZXMgZmlyc3RcbiAgICBjb25zb2xlLmVycm9yKGVycm9yKTtcbiAgfVxuICB0cnkge1xuICAgIGF3YWl0IHN3YXAocm9vdCwgb3duLnRleHQsIGpvYik7XG4gIH0gZmluYWxseSB7XG4gICAgb3duLnJlc3RvcmUoKTtcbiAgfVxuICByZXN0b3JlRW50cmllcygpO1xufTtcbiIsICIvKiBUaGUgZXZlbnRzIG9mIGFuIGFuc3dlciwgb3Igbml0cm86ZXJyb3Ige2NvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzfSwgcmVhY2ggdGhlIHBhZ2Ugb25jZSwgaW4gb3JkZXIuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGNhdXNlcywgZHJvcCwgZW5xdWV1ZSwgZmFpbHVyZSB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgZXZlbnRPZiwgZmluZCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGRlbGl2ZXIgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCByb290LCBzdGF0dXMsIGNoYWluLCBjb3VudHMsIHJlc29sdmUsIHJlamVjdCB9ID0gam9iO1xuICBhbm5vdW5jZSgnYW5zd2VyZWQnLCBqb2IpO1xuICBjb25zdCBlcnJvciA9IGpvYi5lcnJvciA/PyBvcHRpb25zW2BuaXRyb0Vycm9yLSR7c3RhdHVzfWBdID8/IG9wdGlvbnMubml0cm9FcnJvcjtcbiAgZm9yIChjb25zdCBbbmFtZSwgZGV0YWlsXSBvZiBqb2IuZXZlbnRzID8/IFtbJ25pdHJvOmVycm9yJywgeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1cyB9XV0pIHtcbiAgICBjb25zdCBjYXVzZSA9IGV2ZW50T2YobmFtZSwgZGV0YWlsKTtcbiAgICBjYXVzZXMuc2V0KGNhdXNlLCB7IGNoYWluOiBbLi4uY2hhaW4sIGlkXSwgY291bnRzIH0pO1xuICAgIGlmIChuYW1lID09PSAnbml0cm86ZXJyb3InKSByZWplY3Q/LihmYWlsdXJlKGRldGFpbCkpO1xuICAgIGlmIChuYW1lID09PSAnbml0cm86YWN0aW9uLWNvbXBsZXRlJykgcmVzb2x2ZT8uKGRldGFpbCk7XG4gICAgKGZpbmQoaWQpID8/IGRvY3VtZW50LmJvZHkpLmRpc3BhdGNoRXZlbnQoY2F1c2UpO1xuICAgIGNvbnN0IFt0bywgY2FsbF0gPSBKU09OLnBhcnNlKHJvb3QuZGF0YXNldC5uaXRyb09uID8/ICd7fScpW25hbWVdID8/IFtdO1xuICAgIGlmIChmaW5kKHRvKSkgZW5xdWV1ZShuZXdKb2IoZmluZCh0byksICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlLCBoZWFyZDogW1tjYWxsLCBkZXRhaWxdXSwgY2F1c2UgfSkpO1xuICB9XG59O1xuXG4vLyBBIHdheSBvdXQgb2YgdGhlIHBhZ2UgYWJvcnRzIHJlcXVlc3RzLCBzZWNvbmRzIGJlZm9yZSB0aGUgcGFnZSBnb2VzLiBOb2JvZHkgc2F5cyBpZiBpdCB3aWxsIGdvOlxuLy8gYSBkb3dubG9hZCBiZWdpbnMgbGlrZSB0aGF0LCB0b28uXG5sZXQgbGVhdmluZyA9IDA7XG4vKiogQHR5cGUge0pvYltdfSAqL1xuY29uc3QgYWJvcnRlZCA9IFtdO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBmaW5pc2ggPSAoam9iKSA9PiB2b2lkIChsZWF2aW5nICYmICFqb2Iuc3RhdHVzID8gYWJvcnRlZC5wdXNoKGpvYikgOiBkZWxpdmVyKGpvYikpO1xuXG4vKiogQHR5cGUgeyhlbmQ6IChqb2I6IGFueSwgd2h5OiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBzdGF5ID0gKGVuZCkgPT4ge1xuICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gIGxlYXZpbmcgPSAwO1xuICBmb3IgKGNvbnN0IGpvYiBvZiBhYm9ydGVkLnNwbGljZSgwKSkgZW5kKGpvYiwgJ3RoZSBwYWdlIHdhcyBsZWZ0Jyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRFdmVudHMgPSAoKSA9PiB7XG4gIG9uKCdiZWZvcmV1bmxvYWQnLCAoKSA9PiB7XG4gICAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICAgIGxlYXZpbmcgPSBzZXRUaW1lb3V0KHN0YXksIDEwMDAwLCBkZWxpdmVyKTtcbiAgfSk7XG4gIG9uKCdwYWdlaGlkZScsICgpID0+IGNsZWFyVGltZW91dChsZWF2aW5nKSk7XG4gIG9uKCdwYWdlc2hvdycsICgpID0+IHN0YXkoZHJvcCkpOyAvLyB0aGUgYnJvd3NlciBoYXMga2VwdCBpdFxufTtcbiIsICIvKiBUaGUgYnJpZGdlOiByZXF1ZXN0cyBvZiBjb21wb25lbnRzIGJlY29tZSBqb2JzOyBlYWNoIGlzIHNlbnQsIGFuc3dlcmVkLCBhbmQgaXRzIGV2ZW50cyBkZWxpdmVyZWQuXG4gKiBXaXJlOiBkb2NzL2FyY2hpdGVjdHVyZS5tZC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1jc3JmLCAtY3NyZi1jb29raWUsIC1oZWFyZCwgLWVycm9yLCAtZXJyb3ItPHN0YXR1cz4gb2YgaXRzIHNjcmlwdDsgaWQsXG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50LCAta2V5LCAtdXJsLCAtdG9rZW4sIC1maWx0ZXJzLCAtb24sIC1sYXp5IG9mIGEgcm9vdDsgLWFyZ3MsIC1tb2RlbCwgLW93bmVyIGluc2lkZS5cbiAqL1xuaW1wb3J0IHsgYWNjZXB0LCBzZXR0bGVkIH0gZnJvbSAnLi9hbnN3ZXJzLmpzJztcbmltcG9ydCB7IGZpbmlzaCB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHJlYWRGaWVsZHMgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhZGRBcmd1bWVudHMsIGhlYXIsIGlzT3VyTmFtZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGRyb3AsIGVucXVldWUsIHJ1bldpdGggfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFkZHJlc3MsIGFsbCwgZmluZCwgZmlyc3QsIG9wdGlvbnMsIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBNYWtlIGEgam9iIG9mIGEgcmVxdWVzdCBvZiBodG14LlxuICogQHR5cGUgeyhjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9ICh7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IHJvb3RPZihlbGVtZW50KTtcbiAgY29uc3QgYWN0aW9uID0gcGF0aC5zbGljZShyb290LmRhdGFzZXQubml0cm9VcmwubGVuZ3RoKS5zcGxpdCgnLycpWzBdO1xuICBpZiAoZWxlbWVudCA9PT0gcm9vdCkgcmV0dXJuIHJlYWN0KHJvb3QsIGNhdXNlLCB7IGFjdGlvbiwgcGF0aCB9KTtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsIGFjdGlvbiwgeyBwYXRoLCBzb3VyY2U6IGVsZW1lbnQgfSk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBib2R5ID8/IFtdKSBpZiAoIWlzT3VyTmFtZShuYW1lKSkgam9iLmJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBKU09OLnBhcnNlKGVsZW1lbnQuZGF0YXNldC5uaXRyb0FyZ3MgPz8gJ3t9JykpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSB3aGF0IGEgcm9vdCBhc2tzIGZvciBieSBpdHNlbGY6IGFmdGVyIGFuIGV2ZW50LCB1bmxlc3MgdGhhdCBpcyBmb3IgYW5vdGhlciBrZXksIG9yIGFzIGEgcG9sbC5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBjYXVzZT86IGFueSwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjdCA9IChyb290LCBjYXVzZSwgbW9yZSkgPT4ge1xuICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IHJvb3QuZGF0YXNldDtcbiAgY29uc3QgeyB0eXBlLCBkZXRhaWwgfSA9IGNhdXNlID8/IHt9O1xuICBjb25zdCBrZXlzID0gL15uaXRybzpyZWZyZXNoLS8udGVzdCh0eXBlKSAmJiBkZXRhaWw/LmtleSAhPSBudWxsID8gWydrZXknXSA6IEpTT04ucGFyc2Uobml0cm9GaWx0ZXJzID8/ICd7fScpW3R5cGVdO1xuICBpZiAoa2V5cz8uZXZlcnkoKC8qKiBAdHlwZSB7YW55fSAqLyBrZXkpID0+IGAke2RldGFpbD8uW2tleV19YCAhPT0gbml0cm9LZXkpKSByZXR1cm47XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgY2F1c2UsIGlzUG9sbDogIWNhdXNlLCBpc1F1aWV0OiB0cnVlLCAuLi5tb3JlIH0pO1xuICBpZiAoL15uaXRybzovLnRlc3QodHlwZSkpIGpvYi5oZWFyZCA9IFtbdHlwZSwgZGV0YWlsXV07XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSBhbiBhY3Rpb24gd2l0aCBhcmd1bWVudHMgYW5kIHdoYXQgc3RhbmRzIGluIHRoZSBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIGFyZ3M6IG9iamVjdCwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBwb3N0ID0gKHJvb3QsIGFjdGlvbiwgYXJncywgbW9yZSkgPT4ge1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCBtb3JlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBhcmdzKTtcbiAgcmVhZEZpZWxkcyhqb2IpO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogQHR5cGUgeyhjb21wb25lbnQ6IHN0cmluZywga2V5OiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IG1pc3NpbmcgPSAoY29tcG9uZW50LCBrZXkpID0+IHtcbiAgY29uc3QgbmFtZXMgPSBbLi4ubmV3IFNldChhbGwoUk9PVCkubWFwKCh7IGRhdGFzZXQgfSkgPT4gZGF0YXNldC5uaXRyb0NvbXBvbmVudCkpXTtcbiAgaWYgKG5hbWVzLmluY2x1ZGVzKGNvbXBvbmVudCkpIHJldHVybiBgbm9uZSBvbiB0aGlzIHBhZ2UgaGFzIHRoZSBrZXkgJHtKU09OLnN0cmluZ2lmeShrZXkpfWA7XG4gIGNvbnN0IG5lYXJlc3QgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSAmJiB3aW5kb3cubml0cm9EZWJ1Zz8uc3VnZ2VzdChjb21wb25lbnQsIG5hbWVzKTtcbiAgcmV0dXJuIGBvbiB0aGlzIHBhZ2UgdGhlcmUgaXMgJHtuYW1lcy5sZW5ndGggPyBgb25seSAke25hbWVzLmpvaW4oJywgJyl9YCA6ICdub25lJ30uJHtuZWFyZXN0IHx8ICcnfWA7XG59O1xuXG4vKiogQHR5cGUge05pdHJvWydjYWxsJ119ICovXG5jb25zdCBjYWxsID0gKGNvbXBvbmVudCwgYWN0aW9uLCBhcmdzID0ge30sIHsga2V5IH0gPSB7fSkgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IG9uZSA9IGtleSA9PSBudWxsID8gJycgOiBgW2RhdGEtbml0cm8ta2V5PSR7Q1NTLmVzY2FwZShgJHtrZXl9YCl9XWA7XG4gICAgY29uc3Qgcm9vdCA9IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9JHtDU1MuZXNjYXBlKGNvbXBvbmVudCl9XSR7b25lfWApO1xuICAgIGlmIChyb290KSBwb3N0KHJvb3QsIGFjdGlvbiwgYXJncywgeyByZXNvbHZlLCByZWplY3QgfSk7XG4gICAgZWxzZSBkcm9wKHsgY29tcG9uZW50LCBhY3Rpb24sIHJlamVjdCB9LCBtaXNzaW5nKGNvbXBvbmVudCwga2V5KSk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJ1biA9IGFzeW5jIChqb2IsIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBjaGFpbiwgaWQgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGF3YWl0IHNldHRsZWQoaWQpO1xuICAvLyBUaGUgbmV4dCBwYWdlIG1heSBoYXZlIGEgY29tcG9uZW50IG9mIHRoaXMgaWQuXG4gIGNvbnN0IGlzR29uZSA9ICFyb290IHx8IChyb290ICE9PSBqb2Iucm9vdCAmJiBqb2IucGFnZSAhPT0gYWRkcmVzcygpKTtcbiAgaWYgKGlzR29uZSAmJiAham9iLmlzUXVpZXQpIGZpbmlzaChPYmplY3QuYXNzaWduKGpvYiwgeyBzdGF0dXM6IDAsIGVycm9yOiBvcHRpb25zWyduaXRyb0Vycm9yLTQwNCddIH0pKTtcbiAgaWYgKGlzR29uZSB8fCAoam9iLnJlamVjdCAmJiByb290LmRhdGFzZXQubml0cm9MYXp5KSkgcmV0dXJuIGRyb3Aoam9iLCAnaXQgaXMgbm90IHRoZXJlJyk7XG4gIGZpbGwoam9iLCByb290KTtcbiAgY29uc3Qgc291cmNlID0gam9iLnNvdXJjZT8uaXNDb25uZWN0ZWQgPyBqb2Iuc291cmNlIDogcm9vdDtcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgYWRhcHRlci5zZW5kKGpvYiwgeyByb290LCBzb3VyY2UsIGhlYWRlcnM6IGNoYWluWzBdICYmIHsgJ05pdHJvLUNoYWluJzogY2hhaW4uam9pbigpIH0gfSk7XG4gIGlmIChhbnN3ZXIpIGF3YWl0IGFjY2VwdChPYmplY3QuYXNzaWduKGpvYiwgeyBhbnN3ZXIsIHN0YXR1czogYW5zd2VyLnN0YXR1cyB9KSwgYW5zd2VyLCBhZGFwdGVyKTtcbiAgZWxzZSBpZiAoam9iLnN0YXR1cyA9PSBudWxsKSByZXR1cm4gZHJvcChqb2IsICdhIGxpc3RlbmVyIG9yIGh4LXN5bmMgc3RvcHBlZCBpdCcpO1xuICBmaW5pc2goam9iKTtcbn07XG5cbi8qKiBDb21wbGV0ZSB0aGUgYm9keTogdGhlIG5ld2VzdCB0b2tlbiwgZXZlbnRzIGhlYXJkLCBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KGpvYjogSm9iLCByb290OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmaWxsID0gKGpvYiwgcm9vdCkgPT4ge1xuICBjb25zdCB7IGJvZHksIGNvdW50cywgaGVhcmQsIGlkLCBzZW50IH0gPSBqb2I7XG4gIGpvYi50b2tlbiA9IHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuO1xuICBjb3VudHNbaWRdID0gKGNvdW50c1tpZF0gPz8gMCkgKyAxO1xuICBpZiAoaGVhcmQpIGJvZHkuc2V0KCduaXRyby1ldmVudHMnLCBKU09OLnN0cmluZ2lmeShoZWFyZCkpO1xuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIGJvdW5kLCB2YWx1ZXMgfSBvZiBzZW50LnZhbHVlcygpKSB7XG4gICAgaWYgKCFib3VuZCkgY29udGludWU7XG4gICAgbmFtZXMuYWRkKGJvdW5kKTtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmICgham9iLmlzUXVpZXQpIGJvZHkuc2V0KCduaXRyby1maWVsZHMnLCBbLi4ubmFtZXNdLmpvaW4oKSk7XG4gIGNvbnN0IGNvb2tpZXMgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKGRvY3VtZW50LmNvb2tpZS5yZXBsYWNlQWxsKCc7ICcsICcmJykpOyAvLyBuZXdlciwgbWF5YmVcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCBjb29raWVzLmdldChvcHRpb25zLm5pdHJvQ3NyZkNvb2tpZSkgfHwgb3B0aW9ucy5uaXRyb0NzcmYpO1xuICAvLyBUaGUgbGFzdDogb2YgYSBib2R5IHRoYXQgaXMgY3V0IG9mZiBvbiB0aGUgd2F5LCBpdCBpcyBtaXNzaW5nLCBvciBpdHMgc2lnbmF0dXJlIGlzLlxuICBib2R5LmFwcGVuZCgnbml0cm8tdG9rZW4nLCBqb2IudG9rZW4gPz8gJycpO1xufTtcblxuLyoqIExldCByZXF1ZXN0cyBvZiBodG14IGJlY29tZSBqb2JzLCBhbmQgam9icyBsZWF2ZS5cbiAqIEB0eXBlIHsoYWRhcHRlcjogQWRhcHRlcikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBjb25uZWN0ID0gKGFkYXB0ZXIpID0+IHtcbiAgYWRhcHRlci5jYXB0dXJlKGFzayk7XG4gIHJ1bldpdGgoKGpvYikgPT4gcnVuKGpvYiwgYWRhcHRlcikpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QnJpZGdlID0gKCkgPT4ge1xuICB3aW5kb3cubml0cm8gPSB7IGZpbmQsIGZpcnN0LCByb290T2YsIGNhbGwsIG9uOiBoZWFyIH07XG59O1xuIiwgIi8qIFRoZSBiZWdpbm5pbmcgb2YgYSBwYWdlOiBvdXIgc2NyaXB0IHN0YW5kcyBiZWZvcmUgaHRteCwgc28gbm90aGluZyBpcyBhc2tlZCBiZWZvcmUgdGhlIGJyaWRnZSBpcyB0aGVyZSwgYW5kIGJvdGhcbiAqIGJlZ2luIGF0IERPTUNvbnRlbnRMb2FkZWQsIHdoaWNoIGNvbWVzIGFmdGVyIGRlZmVycmVkIHNjcmlwdHMsIG9yIGFmdGVyIHRob3NlIHRoYXQgZGlkIG5vdCBsb2FkLiBXaGF0IGlzIGNsaWNrZWRcbiAqIG9yIHNlbnQgbWVhbndoaWxlIGlzIGRvbmUgdGhlbi5cbiAqXG4gKiBSZWFkczogaHgtcG9zdCBvZiB3aGF0IGlzIGNsaWNrZWQgb3Igc2VudC4gSGVhcnM6IGNsaWNrLCBzdWJtaXQ7IERPTUNvbnRlbnRMb2FkZWQuXG4gKi9cbmltcG9ydCB7IEFTS1MsIHN0b3AgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vLyBXaGF0IGEgY2xpY2sgZG9lcyBtb3JlIHRvIHRoYW4gdG8gYXNrLiBUaGVpciB2YWx1ZXMgYXJlIHRoZXJlIHdoZW4gaHRteCBiZWdpbnMuXG5jb25zdCBPVEhFUlMgPSAnZm9ybSxsYWJlbCxzZWxlY3QsdGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPXN1Ym1pdF0sW3R5cGU9aW1hZ2VdLFt0eXBlPWJ1dHRvbl0pJztcbi8qKiBAdHlwZSB7KCgpID0+IHZvaWQpW119ICovXG5jb25zdCBlYXJseSA9IFtdO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xpY2sgPSAoZXZlbnQpID0+IHtcbiAgY29uc3QgY29udHJvbCA9IGV2ZW50LnRhcmdldC5jbG9zZXN0Py4oYGJ1dHRvbixpbnB1dCxsYWJlbCxmb3JtLCR7QVNLU31gKTtcbiAgaWYgKCFjb250cm9sIHx8IGNvbnRyb2wubWF0Y2hlcyhPVEhFUlMpKSByZXR1cm47XG4gIGNvbnN0IHNlbmRzID0gL3N1Ym1pdHxpbWFnZS8udGVzdChjb250cm9sLnR5cGUpICYmIGNvbnRyb2wuZm9ybT8ubWF0Y2hlcyhBU0tTKTtcbiAgaWYgKCFzZW5kcyAmJiAhY29udHJvbC5tYXRjaGVzKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGNvbnRyb2wuY2xpY2soKSk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3VibWl0ID0gKGV2ZW50KSA9PiB7IC8vIHdpdGhvdXQgYSBidXR0b25cbiAgaWYgKCFldmVudC50YXJnZXQubWF0Y2hlcz8uKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGV2ZW50LnRhcmdldC5yZXF1ZXN0U3VibWl0KCkpO1xufTtcblxuLyoqIENhbGwgYGJlZ2luYCBvbmNlIGFsbCBzY3JpcHRzIG9mIHRoZSBwYWdlIGhhdmUgY29tZSwgYXQgb25jZSBpbiBhIHBhZ2UgdGhhdCBpcyB0aGVyZSBhbHJlYWR5OyBgZmlyc3RgIGlzIHRoZVxuICogZXZlbnQgb2YgYW4gaHRteCB0aGF0IHdvdWxkIGJlZ2luIGJlZm9yZS5cbiAqIEB0eXBlIHsoYmVnaW46ICgpID0+IHZvaWQsIGZpcnN0Pzogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdoZW5Mb2FkZWQgPSAoYmVnaW4sIGZpcnN0ID0gJ25ldmVyJykgPT4ge1xuICBpZiAocGVyZm9ybWFuY2UudGltaW5nLmRvbUNvbnRlbnRMb2FkZWRFdmVudFN0YXJ0KSByZXR1cm4gYmVnaW4oKTtcbiAgY29uc3QgbGlzdGVuZXJzID0gT2JqZWN0LmVudHJpZXMoeyBjbGljaywgc3VibWl0LCBbZmlyc3RdOiBzdG9wIH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGxpc3RlbmVycykgd2luZG93LnJlbW92ZUV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xuICAgIGJlZ2luKCk7XG4gICAgc2V0VGltZW91dCgoKSA9PiBlYXJseS5mb3JFYWNoKChhY3QpID0+IGFjdCgpKSk7IC8vIGh0bXggMiBiZWdpbnMgYXQgdGhpcyBldmVudCwgdG9vLCBhbmQgYWZ0ZXIgdGhpc1xuICB9KTtcbn07XG4iLCAiLyogRmlyZWZveCBwdXRzIGJhY2sgYXQgYSByZWxvYWQgd2hhdCBzdG9vZCBpbiBhbiBpbnB1dCB3aGVuIGl0IHdlbnQsIHRob3VnaCB0aGUgc2VydmVyIGtub3dzIGJldHRlci4gU28gdGhvc2VcbiAqIHRoYXQgZ28sIHdpdGggdGhlaXIgcm9vdCBvciB0aGUgcGFnZSwgYW5kIGhhdmUgbm90aGluZyB0aGF0IGlzIG5vdCBzZW50IHlldCwgYXJlIHJlc2V0IGJlZm9yZS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1tb2RlbCBvZiBhbiBpbnB1dC4gSGVhcnM6IHBhZ2VoaWRlLlxuICovXG5pbXBvcnQgeyBpc1RpY2sgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIERvIGFzIGlmIG5vdGhpbmcgaGFkIGJlZW4gZW50ZXJlZDsgc2NyaXB0cyBoYXZlIG5vIG90aGVyIHdvcmQgZm9yIGl0LlxuICogQHR5cGUgeyhpbnB1dHM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc2V0ID0gKGlucHV0cykgPT4ge1xuICBjb25zdCBmb3JtID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZm9ybScpO1xuICBjb25zdCBpZCA9ICduaXRyby1mb3Jnb3R0ZW4nOyAvLyB0byByZWFkIGZvcm0uaWQsIGJyb3dzZXJzIGZpcnN0IGxvb2sgZm9yIGFuIGlucHV0IG9mIHRoYXQgbmFtZVxuICBmb3JtLmlkID0gaWQ7XG4gIGRvY3VtZW50LmJvZHkuYXBwZW5kKGZvcm0pO1xuICBjb25zdCBvd25lcnMgPSBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZ2V0QXR0cmlidXRlKCdmb3JtJykpO1xuICBmb3IgKGNvbnN0IGlucHV0IG9mIGlucHV0cykgaW5wdXQuc2V0QXR0cmlidXRlKCdmb3JtJywgaWQpO1xuICBmb3JtLnJlc2V0KCk7XG4gIGlucHV0cy5mb3JFYWNoKChpbnB1dCwgYXQpID0+IHNldEF0dHJpYnV0ZShpbnB1dCwgJ2Zvcm0nLCBvd25lcnNbYXRdKSk7XG4gIGZvcm0ucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBc0dpdmVuID0gKGlucHV0KSA9PiB7XG4gIGlmIChpbnB1dC5vcHRpb25zKSByZXR1cm4gWy4uLmlucHV0Lm9wdGlvbnNdLmV2ZXJ5KCh7IHNlbGVjdGVkLCBkZWZhdWx0U2VsZWN0ZWQgfSkgPT4gc2VsZWN0ZWQgPT09IGRlZmF1bHRTZWxlY3RlZCk7XG4gIGlmIChpc1RpY2soaW5wdXQpKSByZXR1cm4gaW5wdXQuY2hlY2tlZCA9PT0gaW5wdXQuZGVmYXVsdENoZWNrZWQ7XG4gIHJldHVybiBpbnB1dC52YWx1ZSA9PT0gaW5wdXQuZGVmYXVsdFZhbHVlICYmICFpbnB1dC52YWxpZGl0eS5iYWRJbnB1dDsgLy8gaGFsZiBhIGRhdGVcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEZvcmdldCA9ICgpID0+IHtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gcmVzZXQoWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ1tkYXRhLW5pdHJvLW1vZGVsXScpXS5maWx0ZXIoaXNBc0dpdmVuKSkpO1xuICAvLyBPZiBhIG1lbnUgRmlyZWZveCB0YWtlcyBhIG5vdGUgaW4gYW55IGNhc2UuXG4gIGNvbnN0IFtuYXZpZ2F0aW9uXSA9IC8qKiBAdHlwZSB7YW55W119ICovIChwZXJmb3JtYW5jZS5nZXRFbnRyaWVzQnlUeXBlKCduYXZpZ2F0aW9uJykpO1xuICBjb25zdCBtZW51cyA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdzZWxlY3RbZGF0YS1uaXRyby1tb2RlbF0nKV07XG4gIGlmIChuYXZpZ2F0aW9uPy50eXBlID09PSAncmVsb2FkJykgcmVzZXQobWVudXMuZmlsdGVyKChtZW51KSA9PiBtZW51ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSk7XG59O1xuIiwgIi8qIExvYWRzIGxhenkgY29tcG9uZW50cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1sYXp5IG9mIGEgcGxhY2Vob2xkZXIncyByb290OiBcImxvYWRcIiwgb3IgXCJ2aXNpYmxlXCI6IGFzayB3aGVuIGl0IGlzIHNlZW47XG4gKiAgIGRhdGEtbml0cm8tZ3JvdXA6IHRoZSBwbGFjZWhvbGRlcnMgb2YgYSBuYW1lIGFzayB0b2dldGhlciwgYXMgc29vbiBhcyBvbmUgb2YgdGhlbSBkb2VzO1xuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCBhbmQgZGF0YS1uaXRyby10b2tlbiBvZiB0aGUgcm9vdC5cbiAqIFBvc3RzIG5pdHJvLW1vdW50OyBmb3IgYSBncm91cCBvbmUgcG9zdHMgaXQgd2l0aCBncm91cCwgXCI8Y29tcG9uZW50PiA8dG9rZW4+XCIgb2YgZWFjaCBvZiB0aGUgb3RoZXJzLlxuICogV2hhdCBhIHBsYWNlaG9sZGVyIGhlYXJzIG9uIHRoZSBjb21wb25lbnQncyBiZWhhbGYsIHRoZSBjb21wb25lbnQgZ2V0cyBhcyBzb29uIGFzIGl0IGlzIHRoZXJlLlxuICovXG5pbXBvcnQgeyBwb3N0LCByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMQVpZID0gJ1tkYXRhLW5pdHJvLWxhenldJztcbmNvbnN0IE1PVU5UID0gJ25pdHJvLW1vdW50JztcbmNvbnN0IEdST1VQX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IGtub3duID0gbmV3IFdlYWtTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PGFueVtdPn0gKi9cbmNvbnN0IGdyb3VwcyA9IG5ldyBTZXQoKTsgLy8gdW5kZXIgd2F5OiB0aGUgcGxhY2Vob2xkZXIgdGhhdCBoYXMgYXNrZWQsIGFuZCB0aGUgb3RoZXJzXG4vKiogQHR5cGUge1dlYWtTZXQ8RWxlbWVudD59ICovXG5jb25zdCB0cmllZCA9IG5ldyBXZWFrU2V0KCk7IC8vIHdpdGggYSBncm91cCwgaW4gdmFpbjogZWFjaCBhc2tzIGFsb25lLCBhbmQgc2F5cyB3aGF0IGlzIHdyb25nXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgbG9hZGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHBsYWNlaG9sZGVyc1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBhbnlbXT59ICovXG5jb25zdCBvdmVyaGVhcmQgPSBuZXcgTWFwKCk7IC8vIGJ5IHRoZSBwbGFjZWhvbGRlcidzIGlkXG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBhc2tBbG9uZSA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBsb2FkaW5nLmFkZChwbGFjZWhvbGRlci5pZCk7XG4gIGVucXVldWUobmV3Sm9iKHBsYWNlaG9sZGVyLCBNT1VOVCwgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyczogYW55W10pID0+IHZvaWR9ICovXG5jb25zdCBhc2tUb2dldGhlciA9IChncm91cCkgPT4ge1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgaWYgKCFvdGhlcnNbMF0pIHJldHVybiBmaXJzdCAmJiBhc2tBbG9uZShmaXJzdCk7XG4gIGdyb3Vwcy5hZGQoZ3JvdXApO1xuICBmb3IgKGNvbnN0IHsgaWQgfSBvZiBncm91cCkgbG9hZGluZy5hZGQoaWQpO1xuICBjb25zdCBtZW1iZXJzID0gb3RoZXJzLm1hcCgoeyBkYXRhc2V0IH0pID0+IGAke2RhdGFzZXQubml0cm9Db21wb25lbnR9ICR7ZGF0YXNldC5uaXRyb1Rva2VufWApO1xuICBwb3N0KGZpcnN0LCBNT1VOVCwgeyBncm91cDogbWVtYmVycyB9LCB7IGdyb3VwIH0pO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzV2FpdGluZyA9IChwbGFjZWhvbGRlcikgPT4gcGxhY2Vob2xkZXIuaXNDb25uZWN0ZWQgJiYgcGxhY2Vob2xkZXIubWF0Y2hlcyhMQVpZKTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBjb25zdCB1bmRlcldheSA9IG5ldyBTZXQoWy4uLmdyb3Vwc10uZmxhdCgpKTtcbiAgaWYgKHVuZGVyV2F5LmhhcyhwbGFjZWhvbGRlcikpIHJldHVybjtcbiAgY29uc3QgeyBuaXRyb0dyb3VwIH0gPSBwbGFjZWhvbGRlci5kYXRhc2V0O1xuICBjb25zdCBvdGhlcnMgPSBhbGwoYCR7TEFaWX1bZGF0YS1uaXRyby1ncm91cF1gKS5maWx0ZXIoKG1lbWJlcikgPT5cbiAgICBtZW1iZXIgIT09IHBsYWNlaG9sZGVyICYmIG1lbWJlci5kYXRhc2V0Lm5pdHJvR3JvdXAgPT09IG5pdHJvR3JvdXAgJiYgIXRyaWVkLmhhcyhtZW1iZXIpICYmICF1bmRlcldheS5oYXMobWVtYmVyKSk7XG4gIGFza1RvZ2V0aGVyKHRyaWVkLmhhcyhwbGFjZWhvbGRlcikgPyBbcGxhY2Vob2xkZXJdIDogW3BsYWNlaG9sZGVyLCAuLi5vdGhlcnNdLnNsaWNlKDAsIEdST1VQX0xJTUlUKSk7XG59O1xuXG4vKiogTGV0IHRoZSBvdGhlcnMgb2YgYSBncm91cCBnbyBvbiBvbmNlIHRoZSBmaXJzdCBoYXMgYmVlbiBhbnN3ZXJlZCwgd2VsbCBvciBub3QuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZ29PbiA9ICh7IGFjdGlvbiwgaWQsIHJvb3QsIGdyb3VwID0gW3Jvb3RdIH0pID0+IHtcbiAgaWYgKGFjdGlvbiAhPT0gTU9VTlQpIHJldHVybjtcbiAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gZ3JvdXA7XG4gIGNvbnN0IGxlZnQgPSBvdGhlcnMuZmlsdGVyKGlzV2FpdGluZyk7XG4gIGdyb3Vwcy5kZWxldGUoZ3JvdXApO1xuICBpZiAoaXNXYWl0aW5nKGZpcnN0KSkgeyAvLyBpbiB2YWluXG4gICAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAgIGlmIChvdGhlcnNbMF0pIHRyaWVkLmFkZChmaXJzdCk7XG4gICAgcmV0dXJuIGFza1RvZ2V0aGVyKGxlZnQpOyAvLyB0aGV5IGFyZSBub3QgdG8gYmxhbWVcbiAgfVxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGxlZnQpIHtcbiAgICB0cmllZC5hZGQob3RoZXIpO1xuICAgIGFza0Fsb25lKG90aGVyKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoaWQpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAocm9vdD8ubWF0Y2hlcyhMQVpZKSkgcmV0dXJuO1xuICBjb25zdCBjYXVzZXMgPSBvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXTtcbiAgb3ZlcmhlYXJkLmRlbGV0ZShpZCk7XG4gIGxvYWRpbmcuZGVsZXRlKGlkKTtcbiAgLy8gT25lIHJlcXVlc3QgaXMgbWFkZSBvZiB0aGVtIGFsbC5cbiAgZm9yIChjb25zdCBjYXVzZSBvZiByb290ID8gY2F1c2VzIDogW10pIHJlYWN0KHJvb3QsIGNhdXNlKTtcbn07XG5cbi8vIE9uZSB0aGF0IGNvdWxkIG5vdCBiZSBsb2FkZWQgaXMgYXNrZWQgZm9yIGFnYWluIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbmNvbnN0IHNlZW4gPSBuZXcgSW50ZXJzZWN0aW9uT2JzZXJ2ZXIoKGVudHJpZXMpID0+IHtcbiAgZm9yIChjb25zdCB7IGlzSW50ZXJzZWN0aW5nLCB0YXJnZXQgfSBvZiBlbnRyaWVzKSB7XG4gICAgaWYgKCF0YXJnZXQubWF0Y2hlcyhMQVpZKSkgc2Vlbi51bm9ic2VydmUodGFyZ2V0KTtcbiAgICBlbHNlIGlmIChpc0ludGVyc2VjdGluZykgYXNrKHRhcmdldCk7XG4gIH1cbn0pO1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlaG9sZGVyIG9mIGFsbChMQVpZKSkge1xuICAgIGlmIChrbm93bi5oYXMocGxhY2Vob2xkZXIpKSBjb250aW51ZTtcbiAgICBrbm93bi5hZGQocGxhY2Vob2xkZXIpO1xuICAgIGlmIChwbGFjZWhvbGRlci5kYXRhc2V0Lm5pdHJvTGF6eSA9PT0gJ3Zpc2libGUnKSBzZWVuLm9ic2VydmUocGxhY2Vob2xkZXIpO1xuICAgIGVsc2UgYXNrKHBsYWNlaG9sZGVyKTtcbiAgfVxuICBmb3IgKGNvbnN0IGlkIG9mIG5ldyBTZXQoWy4uLm92ZXJoZWFyZC5rZXlzKCksIC4uLmxvYWRpbmddKSkgdGVsbChpZCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMYXp5ID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBjYXVzZSwgaWQsIHJvb3QgfSkgPT4ge1xuICAgIGlmICghY2F1c2U/LnR5cGUuc3RhcnRzV2l0aCgnbml0cm86JykgfHwgIXJvb3QubWF0Y2hlcyhMQVpZKSkgcmV0dXJuIHRydWU7XG4gICAgLy8gSXQgaXMgbWFkZSBhbmV3IGFueXdheS5cbiAgICBpZiAobG9hZGluZy5oYXMoaWQpIHx8ICFjYXVzZS50eXBlLnN0YXJ0c1dpdGgoJ25pdHJvOnJlZnJlc2gtJykpIG92ZXJoZWFyZC5zZXQoaWQsIFsuLi4ob3ZlcmhlYXJkLmdldChpZCkgPz8gW10pLCBjYXVzZV0pO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIGhlYXIoJ2Fuc3dlcmVkJywgZ29Pbik7XG4gIGNvbnN0IHdhdGNoID0geyBhdHRyaWJ1dGVGaWx0ZXI6IFsnZGF0YS1uaXRyby1sYXp5J10sIGNoaWxkTGlzdDogdHJ1ZSwgc3VidHJlZTogdHJ1ZSB9O1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihsb29rKS5vYnNlcnZlKGRvY3VtZW50LmRvY3VtZW50RWxlbWVudCwgd2F0Y2gpO1xuICBsb29rKCk7XG59O1xuIiwgIi8qIExpdmUgaW5wdXRzOiB3aGF0IGlzIHR5cGVkIGdvZXMgdG8gdGhlIHNlcnZlciBhZnRlciBhIHBhdXNlLCB3aXRoIHRoZSBhY3Rpb24gXCJzeW5jXCIuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc3luYyBvZiBhIGJvdW5kIGlucHV0IChkYXRhLW5pdHJvLW1vZGVsKSwgb3Igb2YgYSBmb3JtIHdob3NlIGlucHV0cyBhcmUgYWxsIGxpdmU6IHRoZVxuICogICBwYXVzZSBpbiBtaWxsaXNlY29uZHMsIG9yIFwiY2hhbmdlXCIgdG8gd2FpdCB1bnRpbCB0aGUgaW5wdXQgaXMgbGVmdC5cbiAqIFBvc3RzIHN5bmM6IGZpZWxkLCB0aGUgbmFtZXMgb2Ygd2hhdCB3YXMgdG91Y2hlZDsgb2YgYSBmb3JtIGFsc28gZm9ybSwgaXRzIHZhbHVlcyBhcyBhIHF1ZXJ5LlxuICogSGVhcnM6IGlucHV0LCBjaGFuZ2UsIGNvbXBvc2l0aW9uZW5kLlxuICpcbiAqIFRoZSBwYXVzZSBpcyBjb3VudGVkIGhlcmUgYW5kIG5vdCBieSBoeC10cmlnZ2VyOiBhIHRpbWVyIG9mIGh0bXggZGllcyB3aXRoIGl0cyBlbGVtZW50LCB3aGljaCBhbnlcbiAqIGFuc3dlciBtYXkgcmVwbGFjZSwgYW5kIGh0bXggd291bGQgc2VuZCB3aGF0IGVsc2Ugc3RhbmRzIGluIHRoZSBmb3JtLCBmb3IgdGhlIGFuc3dlciB0byBjbGVhci5cbiAqL1xuaW1wb3J0IHsgcG9zdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IFRZUEVELCB2YWx1ZXNPZiB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsT2YsIGZpbmQsIG9uLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcblxuY29uc3QgU1lOQyA9ICdkYXRhLW5pdHJvLXN5bmMnO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBMaXZlUm9vdD59ICovXG5jb25zdCByb290cyA9IG5ldyBNYXAoKTsgLy8gYnkgaWRcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gTGl2ZVJvb3R9ICovXG5jb25zdCBsaXZlUm9vdCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gcm9vdHMuZ2V0KGlkKSA/PyB7IGR1ZTogbmV3IE1hcCgpIH07XG4gIHJvb3RzLnNldChpZCwgbGl2ZSk7XG4gIHJldHVybiBsaXZlO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgbmFtZTogc3RyaW5nKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGlucHV0c09mID0gKHJvb3QsIG5hbWUpID0+IGFsbE9mKGBbbmFtZT0ke0NTUy5lc2NhcGUobmFtZSl9XWAsIHJvb3QpO1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmNvbnN0IHZhbHVlT2YgPSAocm9vdCwgbmFtZSkgPT4gaW5wdXRzT2Yocm9vdCwgbmFtZSkuZmxhdE1hcCh2YWx1ZXNPZikuam9pbignXFxuJyk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHsgdGFyZ2V0LCB0eXBlLCBpc0NvbXBvc2luZyB9KSA9PiB7XG4gIGNvbnN0IGhvbGRlciA9IHRhcmdldC5jbG9zZXN0Py4oYFske1NZTkN9XWApO1xuICBjb25zdCByb290ID0gaG9sZGVyICYmIHJvb3RPZihob2xkZXIpO1xuICBpZiAoIXJvb3QgfHwgIXRhcmdldC5uYW1lIHx8IGlzQ29tcG9zaW5nKSByZXR1cm47XG4gIGNvbnN0IHBhdXNlID0gaG9sZGVyLmdldEF0dHJpYnV0ZShTWU5DKTtcbiAgaWYgKCh0eXBlID09PSAnY2hhbmdlJykgIT09IChwYXVzZSA9PT0gJ2NoYW5nZScpKSByZXR1cm47XG4gIGNvbnN0IGxpdmUgPSBsaXZlUm9vdChyb290LmlkKTtcbiAgbGl2ZS5kdWUuc2V0KHRhcmdldC5uYW1lLCB2YWx1ZU9mKHJvb3QsIHRhcmdldC5uYW1lKSk7XG4gIGNsZWFyVGltZW91dChsaXZlLnRpbWVyKTtcbiAgbGl2ZS50aW1lciA9IHNldFRpbWVvdXQoKCkgPT4gZmx1c2gocm9vdC5pZCksIHRhcmdldC5tYXRjaGVzKFRZUEVEKSA/IE51bWJlcihwYXVzZSkgfHwgMCA6IDApO1xufTtcblxuLyoqIFdoZXRoZXIgd2hhdCBpcyBiZWluZyB0eXBlZCBpcyBubyBudW1iZXIgb3IgZGF0ZSB5ZXQsIHN1Y2ggYXMgYSBtaW51cywgb3Igbm90aGluZyBuZXcsIHN1Y2ggYXMgXCIxLlwiLlxuICogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNIYWxmID0gKGlucHV0KSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCB0eXBlLCB2YWxpZGl0eSwgdmFsdWUgfSA9IGlucHV0O1xuICByZXR1cm4gaW5wdXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQgJiYgKHZhbGlkaXR5LmJhZElucHV0IHx8ICh0eXBlID09PSAnbnVtYmVyJyAmJiB2YWx1ZSA9PT0gZGVmYXVsdFZhbHVlKSk7XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgZmx1c2ggPSAoaWQpID0+IHtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KGlkKTtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QpIHJldHVybiB2b2lkIHJvb3RzLmRlbGV0ZShpZCk7XG4gIGNvbnN0IHByZXNzZWQgPSByZWxlYXNlZCgpOyAvLyBhbiBhY3Rpb24sIG1heWJlLCB3aGljaCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIGlmIChwcmVzc2VkKSByZXR1cm4gdm9pZCBwcmVzc2VkLnRoZW4oKCkgPT4gZmx1c2goaWQpKTtcbiAgLy8gT25lIHJlcXVlc3QgYXQgYSB0aW1lOiB0aGUgbmV4dCBvbmUgY2FycmllcyBhbGwgdGhhdCBpcyB0eXBlZCBtZWFud2hpbGUuXG4gIGlmIChsaXZlLmlzVW5kZXJXYXkpIHJldHVybjtcbiAgLy8gQW4gYW5zd2VyIG1heSBoYXZlIGNsZWFyZWQgdGhlIGZvcm0gc2luY2UuXG4gIGNvbnN0IG5hbWVzID0gWy4uLmxpdmUuZHVlXS5maWx0ZXIoKFtuYW1lLCB2YWx1ZV0pID0+IHZhbHVlID09PSB2YWx1ZU9mKHJvb3QsIG5hbWUpKS5tYXAoKFtuYW1lXSkgPT4gbmFtZSlcbiAgICAuZmlsdGVyKChuYW1lKSA9PiAhaW5wdXRzT2Yocm9vdCwgbmFtZSkuc29tZShpc0hhbGYpKTtcbiAgbGl2ZS5kdWUuY2xlYXIoKTtcbiAgaWYgKCFuYW1lcy5sZW5ndGgpIHJldHVybjtcbiAgbGl2ZS5pc1VuZGVyV2F5ID0gdHJ1ZTtcbiAgY29uc3QgaW5wdXRzID0gbmFtZXMubWFwKChuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKVswXSk7XG4gIGNvbnN0IGhvbGRlciA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5jbG9zZXN0KGBmb3JtWyR7U1lOQ31dYCkpLmZpbmQoQm9vbGVhbik7XG4gIGNvbnN0IGFyZ3MgPSB7IGZpZWxkOiBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZGF0YXNldC5uaXRyb01vZGVsID8/IGlucHV0Lm5hbWUpIH07XG4gIGlmIChob2xkZXIpIE9iamVjdC5hc3NpZ24oYXJncywgeyBmb3JtOiBxdWVyeU9mKGhvbGRlcikgfSk7XG4gIHBvc3Qocm9vdCwgJ3N5bmMnLCBhcmdzKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZvcm06IEhUTUxGb3JtRWxlbWVudCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgcXVlcnlPZiA9IChmb3JtKSA9PiB7XG4gIGNvbnN0IHRleHRzID0gWy4uLm5ldyBGb3JtRGF0YShmb3JtKV0uZmlsdGVyKChbLCB2YWx1ZV0pID0+IHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpO1xuICByZXR1cm4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcygvKiogQHR5cGUge2FueX0gKi8gKHRleHRzKSl9YDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExpdmUgPSAoKSA9PiB7XG4gIG9uKCdpbnB1dCBjaGFuZ2UgY29tcG9zaXRpb25lbmQnLCBub3RlKTtcbiAgaGVhcigncXVldWVkJywgKHsgYWN0aW9uLCBpZCwgc291cmNlIH0pID0+IHtcbiAgICBpZiAoc291cmNlICYmIGFjdGlvbiAhPT0gJ3JlZnJlc2gnKSByb290cy5nZXQoaWQpPy5kdWUuY2xlYXIoKTsgLy8gaXQgY2FycmllcyB3aGF0IGlzIGR1ZVxuICB9KTtcbiAgaGVhcignZG9uZScsICh7IGFjdGlvbiwgaWQgfSkgPT4ge1xuICAgIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpO1xuICAgIGlmICghbGl2ZSB8fCBhY3Rpb24gIT09ICdzeW5jJykgcmV0dXJuO1xuICAgIGxpdmUuaXNVbmRlcldheSA9IGZhbHNlO1xuICAgIHNldFRpbWVvdXQoKCkgPT4gZmx1c2goaWQpKTtcbiAgfSk7XG59O1xuIiwgIi8qIFNob3dzIHRoYXQgYSBjb21wb25lbnQgd29ya3MuXG4gKlxuICogV2hpbGUgYW4gYWN0aW9uIHRoYXQgc29tZWJvZHkgYXNrZWQgZm9yIGlzIHVuZGVyIHdheSwgdGhlIGNvbXBvbmVudCdzIHJvb3QgaGFzIGFyaWEtYnVzeT1cInRydWVcIiBhbmRcbiAqIHRoZSBjbGFzcyBuaXRyby1idXN5LiBSZWFkcyBpbnNpZGUgaXQ6IGRhdGEtbml0cm8tbG9hZGluZywgdGhlIGFjdGlvbiBkdXJpbmcgd2hpY2ggdGhlIGVsZW1lbnQgaXNcbiAqIHNob3duLCBcIlwiIGZvciBhbnk7IGRhdGEtbml0cm8taGlkZSBvZiB0aGUgZWxlbWVudCB0aGF0IGFza3M6IHRoZSBzZWxlY3RvciBvZiB3aGF0IGlzIGhpZGRlbiBhdCBvbmNlLFxuICogdGhlIGVsZW1lbnQgb3Igb25lIGFyb3VuZCBpdC4gSWYgdGhlIGFjdGlvbiBmYWlscywgdGhhdCBpcyBzaG93biBhZ2Fpbi5cbiAqIEhlYXJzOiBuaXRybzphY3Rpb24tY29tcGxldGUsIG5pdHJvOmVycm9yOyBwYWdlc2hvdy5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBST09ULCBhbGwsIGFsbE9mLCBmaW5kLCBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgSElEREVOID0gJ2RhdGEtbml0cm8taGlkZGVuJzsgLy8gb24gd2hhdCBhbiBhY3Rpb24gdW5kZXIgd2F5IGhhcyBoaWRkZW46IHRoZSByb290J3MgaWRcblxuLyoqIEB0eXBlIHsoaWQ/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKGlkKSA9PiB7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBhbGwoYFske0hJRERFTn1dYCkpIHtcbiAgICBpZiAoaWQgJiYgZWxlbWVudC5nZXRBdHRyaWJ1dGUoSElEREVOKSAhPT0gaWQpIGNvbnRpbnVlO1xuICAgIGVsZW1lbnQuaGlkZGVuID0gZmFsc2U7XG4gICAgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoSElEREVOKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb24/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBtYXJrID0gKHJvb3QsIGFjdGlvbikgPT4ge1xuICByb290LmNsYXNzTGlzdC50b2dnbGUoJ25pdHJvLWJ1c3knLCAhIWFjdGlvbik7XG4gIHNldEF0dHJpYnV0ZShyb290LCAnYXJpYS1idXN5JywgYWN0aW9uID8gJ3RydWUnIDogbnVsbCk7XG4gIGlmICghcm9vdC5jbGFzc0xpc3QubGVuZ3RoKSByb290LnJlbW92ZUF0dHJpYnV0ZSgnY2xhc3MnKTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbE9mKCdbZGF0YS1uaXRyby1sb2FkaW5nXScsIHJvb3QpKSB7XG4gICAgY29uc3QgeyBuaXRyb0xvYWRpbmcgfSA9IGVsZW1lbnQuZGF0YXNldDtcbiAgICBlbGVtZW50LmhpZGRlbiA9ICFhY3Rpb24gfHwgKG5pdHJvTG9hZGluZyAmJiBuaXRyb0xvYWRpbmcgIT09IGFjdGlvbik7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoeyBhY3Rpb24sIGlkLCBpc1F1aWV0LCBzb3VyY2UgfSkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCB8fCBpc1F1aWV0IHx8IC9eKHN5bmN8bml0cm8tbW91bnQpJC8udGVzdChhY3Rpb24pKSByZXR1cm47XG4gIG1hcmsocm9vdCwgYWN0aW9uKTtcbiAgY29uc3Qgc2VsZWN0b3IgPSBzb3VyY2U/LmRhdGFzZXQubml0cm9IaWRlO1xuICBjb25zdCBlbGVtZW50ID0gc2VsZWN0b3IgJiYgc291cmNlLmNsb3Nlc3Qoc2VsZWN0b3IpO1xuICBpZiAoIWVsZW1lbnQgfHwgIXJvb3QuY29udGFpbnMoZWxlbWVudCkpIHJldHVybjtcbiAgZWxlbWVudC5oaWRkZW4gPSB0cnVlO1xuICBlbGVtZW50LnNldEF0dHJpYnV0ZShISURERU4sIGlkKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBlbmQgPSAoeyB0YXJnZXQsIHR5cGUgfSkgPT4ge1xuICBpZiAodGFyZ2V0LmlkICYmIHR5cGUgPT09ICduaXRybzplcnJvcicpIHNob3codGFyZ2V0LmlkKTtcbiAgaWYgKHRhcmdldC5tYXRjaGVzPy4oUk9PVCkpIG1hcmsodGFyZ2V0KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExvYWRpbmcgPSAoKSA9PiB7XG4gIGhlYXIoJ2xlYXZpbmcnLCBiZWdpbik7XG4gIG9uKCduaXRybzphY3Rpb24tY29tcGxldGUgbml0cm86ZXJyb3InLCBlbmQpO1xuICAvLyBBIHBhZ2UgdGhhdCBjb21lcyBiYWNrIHdhaXRzIGZvciBub3RoaW5nLCB3aGF0ZXZlciBpdCBkaWQgd2hlbiBpdCB3YXMgbGVmdC5cbiAgY29uc3QgcmVzdCA9ICgpID0+IHtcbiAgICBzaG93KCk7XG4gICAgZm9yIChjb25zdCByb290IG9mIGFsbCgnLm5pdHJvLWJ1c3knKSkgbWFyayhyb290KTtcbiAgfTtcbiAgaGVhcigncmVzdG9yZWQnLCByZXN0KTtcbiAgb24oJ3BhZ2VzaG93JywgKHsgcGVyc2lzdGVkIH0pID0+IHBlcnNpc3RlZCAmJiByZXN0KCkpO1xufTtcbiIsICIvKiBMZXRzIHBvbGxzIHJlc3Qgd2hpbGUgbm9ib2R5IGNhbiBzZWUgdGhlbSwgaW4gYSBoaWRkZW4gdGFiLCBhbmQgYXNrcyBvbmNlIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbiAqXG4gKiBSZWFkczogaHgtdHJpZ2dlciBvZiBhIHJvb3QuIEhlYXJzOiB2aXNpYmlsaXR5Y2hhbmdlLlxuICovXG5pbXBvcnQgeyByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZmluZCwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgcmVzdGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHJvb3RzIHdob3NlIHRpbWUgaGFzIGNvbWUgbWVhbndoaWxlXG5cbmNvbnN0IHdha2UgPSAoKSA9PiB7XG4gIGlmIChkb2N1bWVudC5oaWRkZW4pIHJldHVybjtcbiAgZm9yIChjb25zdCBpZCBvZiByZXN0aW5nKSB7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgIC8vIEFuIGV2ZW50IG1heSBoYXZlIGJyb3VnaHQgdGhlIGxhc3QgbmV3cyBtZWFud2hpbGUuXG4gICAgaWYgKHJvb3Q/LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpPy5pbmNsdWRlcygnZXZlcnkgJykpIHJlYWN0KHJvb3QpO1xuICB9XG4gIHJlc3RpbmcuY2xlYXIoKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFBvbGxzID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBpZCwgaXNQb2xsIH0pID0+IHtcbiAgICBpZiAoIWRvY3VtZW50LmhpZGRlbiB8fCAhaXNQb2xsKSByZXR1cm4gdHJ1ZTtcbiAgICByZXN0aW5nLmFkZChpZCk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgb24oJ3Zpc2liaWxpdHljaGFuZ2UnLCB3YWtlKTtcbn07XG4iLCAiLyogVXBsb2Fkczogc2hvd3MgaG93IGZhciB0aGUgZmlsZXMgb2YgYSBjb21wb25lbnQgaGF2ZSBnb3QuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tcHJvZ3Jlc3Mgb2YgYSBwcm9ncmVzcyBlbGVtZW50IGluc2lkZSBhIGNvbXBvbmVudCwgd2hpY2ggaXMgaGlkZGVuIHVubGVzcyBmaWxlcyBvZiB0aGF0XG4gKiAgIGNvbXBvbmVudCBhcmUgdW5kZXIgd2F5LlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGFsbCwgYWxsT2YsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBCQVIgPSAncHJvZ3Jlc3NbZGF0YS1uaXRyby1wcm9ncmVzc10nO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCBzaG93OiAoYmFyOiBIVE1MUHJvZ3Jlc3NFbGVtZW50KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3QgZWFjaCA9IChpZCwgc2hvdykgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7IC8vIGFuIGFuc3dlciBtYXkgaGF2ZSByZXBsYWNlZCBpdFxuICBpZiAocm9vdCkgYWxsT2YoQkFSLCByb290KS5mb3JFYWNoKHNob3cpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VXBsb2FkcyA9ICgpID0+IHtcbiAgaGVhcigndXBsb2FkaW5nJywgKHsgaWQsIHhociB9KSA9PiB7XG4gICAgZWFjaChpZCwgKGJhcikgPT4ge1xuICAgICAgYmFyLnZhbHVlID0gMDtcbiAgICAgIGJhci5oaWRkZW4gPSBmYWxzZTtcbiAgICB9KTtcbiAgICB4aHIudXBsb2FkLmFkZEV2ZW50TGlzdGVuZXIoJ3Byb2dyZXNzJywgKC8qKiBAdHlwZSB7UHJvZ3Jlc3NFdmVudH0gKi8geyBsZW5ndGhDb21wdXRhYmxlLCBsb2FkZWQsIHRvdGFsIH0pID0+IHtcbiAgICAgIGlmIChsZW5ndGhDb21wdXRhYmxlKSBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLnZhbHVlID0gKGxvYWRlZCAvIHRvdGFsKSAqIGJhci5tYXgpKTtcbiAgICB9KTtcbiAgICB4aHIuYWRkRXZlbnRMaXN0ZW5lcignbG9hZGVuZCcsICgpID0+IGVhY2goaWQsIChiYXIpID0+IChiYXIuaGlkZGVuID0gdHJ1ZSkpKTtcbiAgfSk7XG4gIC8vIFRoZSBIVE1MIG9mIGEgcGFnZSBhcyBpdCB3YXMgbGVmdCwgd2l0aCB0aGUgYmFyIG9mIGFuIHVwbG9hZCB0aGF0IHdhcyB1bmRlciB3YXkuXG4gIGhlYXIoJ3Jlc3RvcmVkJywgKCkgPT4gYWxsKEJBUikuZm9yRWFjaCgoYmFyKSA9PiBiYXIudG9nZ2xlQXR0cmlidXRlKCdoaWRkZW4nLCB0cnVlKSkpO1xufTtcbiIsICJpbXBvcnQgeyBzdGFydEFkZHJlc3MgfSBmcm9tICcuL2FkZHJlc3MuanMnO1xuaW1wb3J0IHsgY29ubmVjdCwgc3RhcnRCcmlkZ2UgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyB3aGVuTG9hZGVkIH0gZnJvbSAnLi9lYXJseS5qcyc7XG5pbXBvcnQgeyBzdGFydEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgc3RhcnRFdmVudHMgfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydEZvcmdldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IHRha2UgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgc3RhcnRMYXp5IH0gZnJvbSAnLi9sYXp5LmpzJztcbmltcG9ydCB7IHN0YXJ0TGl2ZSB9IGZyb20gJy4vbGl2ZS5qcyc7XG5pbXBvcnQgeyBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBzdGFydExvYWRpbmcgfSBmcm9tICcuL2xvYWRpbmcuanMnO1xuaW1wb3J0IHsgc3RhcnRPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBkaXN0cnVzdCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFBvbGxzIH0gZnJvbSAnLi9wb2xscy5qcyc7XG5pbXBvcnQgeyBzdGFydFByZXNzIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBzdGFydFRvYXN0cyB9IGZyb20gJy4vdG9hc3RzLmpzJztcbmltcG9ydCB7IHN0YXJ0VXBsb2FkcyB9IGZyb20gJy4vdXBsb2Fkcy5qcyc7XG5cbi8qKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgdmVyc2lvbiB9ID0gYWRhcHRlcjtcbiAgaWYgKHRha2UodmVyc2lvbikpIHtcbiAgICBjb25uZWN0KGFkYXB0ZXIpO1xuICAgIHJldHVybiBzdGFydExhenkoKTsgLy8gaXQgYXNrcyBhdCBvbmNlXG4gIH1cbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteD8uYWpheCAmJiB3aW5kb3cuaHRteC52ZXJzaW9uO1xuICBjb25zdCB3aHkgPSBgbml0cm8taHRteCR7dmVyc2lvbn0uanMgbmVlZHMgaHRteCAke3ZlcnNpb259LCBhbmQgZm91bmQgJHtmb3VuZCB8fCAnbm9uZSd9YDtcbiAgY29uc29sZS5lcnJvcih3aHkpO1xuICBydW5XaXRoKCgpID0+IFByb21pc2UucmVqZWN0KHdoeSkpO1xufTtcblxuLyoqIFN0YXJ0IGV2ZXJ5dGhpbmcsIG9uY2U6IGh0bXggcnVucyB0aGUgc2NyaXB0cyBvZiBhIGJvZHkgYW5ldyB3aGVuIGl0IHJlc3RvcmVzIGEgcGFnZS4gU2NyaXB0cyBtYXkgY2FsbCBhY3Rpb25zXG4gKiBmcm9tIG5vdyBvbjsgdGhleSBsZWF2ZSBvbmNlIGh0bXggaXMgdGhlcmUuXG4gKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RhcnQgPSAoYWRhcHRlcikgPT4ge1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmIHdpbmRvdy5uaXRybz8uY2FsbCkgcmV0dXJuOyAvLyBubyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHlcbiAgZGlzdHJ1c3QoYWRhcHRlci51bnRydXN0ZWQpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdsb2FkJywgKCkgPT4gdGFrZShhZGFwdGVyLnZlcnNpb24pLCB0cnVlKTsgLy8gb2YgYSBzY3JpcHQsIGJlZm9yZSB0aGUgbmV4dCBvbmUgcnVuc1xuICB3aGVuTG9hZGVkKCgpID0+IGJlZ2luKGFkYXB0ZXIpLCBhZGFwdGVyLmZpcnN0KTtcbiAgc3RhcnRFbnRyaWVzKCk7XG4gIHN0YXJ0T3duKCk7XG4gIHN0YXJ0UHJlc3MoKTtcbiAgc3RhcnRFdmVudHMoKTtcbiAgc3RhcnRGb3JnZXQoKTtcbiAgc3RhcnRCcmlkZ2UoKTtcbiAgc3RhcnRMaXZlKCk7XG4gIHN0YXJ0VXBsb2FkcygpO1xuICBzdGFydExvYWRpbmcoKTtcbiAgc3RhcnRQb2xscygpO1xuICBzdGFydFRvYXN0cygpO1xuICBzdGFydEFkZHJlc3MoKTtcbn07XG4iLCAiaW1wb3J0IHsgaHRteDQgfSBmcm9tICcuL2h0bXg0LmpzJztcbmltcG9ydCB7IHN0YXJ0IH0gZnJvbSAnLi9zdGFydC5qcyc7XG5cbnN0YXJ0KGh0bXg0KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBR08sTUFBTTtBQUFBO0FBQUEsSUFBOEIsU0FBUyxjQUFlO0FBQUE7QUFDNUQsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBRXBCLE1BQUksWUFBWTtBQUdULE1BQU0sV0FBVyxDQUFDLGFBQWEsTUFBTSxZQUFZO0FBR2pELE1BQU0sWUFBWSxDQUFDLFlBQVksQ0FBQyxRQUFRLFVBQVUsU0FBUztBQUczRCxNQUFNLE1BQU0sQ0FBQyxVQUFVLE9BQU8sYUFBYSxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxTQUFTO0FBR2hHLE1BQU0sUUFBUSxDQUFDLGFBQWEsSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUczQyxNQUFNLE9BQU8sQ0FBQyxPQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksT0FBTyxFQUFFLENBQUM7QUFJckQsTUFBTSxTQUFTLENBQUMsWUFBWTtBQUNqQyxRQUFJLENBQUMsVUFBVSxPQUFPLEVBQUc7QUFDekIsVUFBTSxPQUFPLFFBQVEsVUFBVSxHQUFHLElBQUkscUJBQXFCO0FBQzNELFdBQU8sS0FBSyxNQUFNLFFBQVEsVUFBVSxLQUFLO0FBQUEsRUFDM0M7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVLFNBQVMsSUFBSSxVQUFVLElBQUksRUFBRSxPQUFPLENBQUMsWUFBWSxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBSWxHLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxNQUNoQyxDQUFDLFNBQVMsR0FBRyxDQUFDLEdBQUcsUUFBUSxpQkFBaUIsNkJBQTZCLENBQUMsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLE9BQU8sQ0FBQztBQUlwRyxNQUFNLFVBQVUsQ0FBQyxTQUFTLENBQUMsS0FBSyxjQUFjLEdBQUcsSUFBSSxzQkFBc0IsU0FBUyxFQUFFO0FBSXRGLE1BQU0sU0FBUyxDQUFDLFNBQVMsU0FBUyxNQUFNLFdBQVcsT0FBTyxPQUFPLEdBQUcsUUFBUSxZQUFZLEdBQUc7QUFJM0YsTUFBTSxlQUFlLENBQUMsU0FBUyxNQUFNLFVBQzFDLFVBQVUsT0FBTyxRQUFRLGdCQUFnQixJQUFJLElBQUksUUFBUSxhQUFhLE1BQU0sS0FBSztBQUU1RSxNQUFNLFVBQVUsTUFBTSxTQUFTLFdBQVcsU0FBUztBQUluRCxNQUFNLEtBQUssQ0FBQyxPQUFPLGFBQWE7QUFDckMsZUFBVyxRQUFRLE1BQU0sTUFBTSxHQUFHLEVBQUcsUUFBTyxpQkFBaUIsTUFBTSxVQUFVLElBQUk7QUFBQSxFQUNuRjtBQUlPLE1BQU0sT0FBTyxDQUFDLFVBQVU7QUFDN0IsVUFBTSxlQUFlO0FBQ3JCLFVBQU0seUJBQXlCO0FBQUEsRUFDakM7QUFHTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLFdBQVcsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBR2pGLE1BQU0sVUFBVSxDQUFDLFNBQVMsZ0JBQWdCLFlBQVksQ0FBQyxHQUFHLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQVUsaUJBQWlCLElBQUk7OztBQy9EckgsTUFBTSxPQUFPLElBQUksWUFBWTtBQUd0QixNQUFNLE9BQU8sQ0FBQyxNQUFNLGFBQ3pCLEtBQUssaUJBQWlCLE1BQU0sQ0FBb0IsVUFBVTtBQUN4RCxRQUFJLFNBQVMsTUFBTSxNQUFNLE1BQU0sTUFBTyxPQUFNLGVBQWU7QUFBQSxFQUM3RCxDQUFDO0FBR0ksTUFBTSxXQUFXLENBQUMsTUFBTSxXQUFXLEtBQUssY0FBYyxJQUFJLFlBQVksTUFBTSxFQUFFLFlBQVksTUFBTSxPQUFPLENBQUMsQ0FBQztBQUd6RyxNQUFNLFNBQVMsQ0FBQyxNQUFNLFFBQVEsU0FBUztBQUM1QyxVQUFNLE9BQU8sSUFBSSxTQUFTO0FBQzFCLFNBQUssSUFBSSx1QkFBdUIsRUFBRTtBQUNsQyxXQUFPO0FBQUEsTUFDTCxJQUFJLEtBQUs7QUFBQSxNQUNULFdBQVcsS0FBSyxRQUFRO0FBQUEsTUFDeEI7QUFBQSxNQUNBLE1BQU0sR0FBRyxLQUFLLFFBQVEsUUFBUSxHQUFHLG1CQUFtQixNQUFNLENBQUM7QUFBQSxNQUMzRDtBQUFBLE1BQ0EsTUFBTSxRQUFRO0FBQUEsTUFDZDtBQUFBLE1BQ0EsTUFBTSxvQkFBSSxJQUFJO0FBQUEsTUFDZCxPQUFPLENBQUM7QUFBQSxNQUNSLFFBQVEsQ0FBQztBQUFBLE1BQ1QsR0FBRztBQUFBLElBQ0w7QUFBQSxFQUNGO0FBSU8sTUFBTSxZQUFZLENBQUMsU0FBUyxLQUFLLFdBQVcsUUFBUTtBQUdwRCxNQUFNLGVBQWUsQ0FBQyxNQUFNLFNBQVM7QUFDMUMsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxJQUFJLEdBQUc7QUFDaEQsVUFBSSxVQUFVLElBQUksRUFBRztBQUNyQixXQUFLLE9BQU8sSUFBSTtBQUNoQixpQkFBVyxRQUFRLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDLEtBQUssR0FBRztBQUN6RCxjQUFNLFNBQVMsUUFBUSxPQUFPLFNBQVMsWUFBWSxFQUFFLGdCQUFnQjtBQUNyRSxhQUFLLE9BQU8sTUFBTSxTQUFTLEtBQUssVUFBVSxJQUFJLElBQUksUUFBUSxFQUFFO0FBQUEsTUFDOUQ7QUFBQSxJQUNGO0FBQUEsRUFDRjs7O0FDaERPLE1BQUk7QUFJSixNQUFNLE9BQU8sQ0FBQyxZQUFZO0FBQy9CLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQUksT0FBTyxRQUFRLFNBQVMsTUFBTSxPQUFPLE1BQU0sUUFBUyxVQUFTO0FBQ2pFLFdBQU87QUFBQSxFQUNUO0FBR08sTUFBTSxTQUFTLENBQUMsTUFBTSxhQUFhLEdBQUcsUUFBUSxJQUFJLElBQUksQ0FBQyxVQUFVLFNBQVMsT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUk5RixNQUFNLE9BQU8sQ0FBQyxPQUFPQSxNQUFLLFdBQVc7QUFDMUMsUUFBSSxDQUFDLE9BQU8sT0FBTyxTQUFTLE9BQU8sSUFBSSxFQUFHO0FBQzFDLFNBQUssS0FBSztBQUNWLElBQUFBLEtBQUksTUFBTTtBQUFBLEVBQ1o7QUFJTyxNQUFNLFlBQVksQ0FBQyxNQUFNLFNBQzlCLE9BQU8sTUFBTSxDQUFDLE9BQU8sV0FBVztBQUM5QixVQUFNLEVBQUUsU0FBUyxLQUFLLElBQUksS0FBSyxNQUFNO0FBQ3JDLFFBQUksV0FBVyxPQUFPLFNBQVMsSUFBSSxFQUFHLE1BQUssS0FBSztBQUFBLEVBQ2xELENBQUM7QUFJSSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQzdCLFVBQU1DLFFBQU8sb0JBQUksUUFBUTtBQUN6QixXQUFPLE1BQU0sQ0FBQyxFQUFFLE9BQU8sTUFBTUEsTUFBSyxJQUFJLE1BQU0sQ0FBQztBQUM3QyxPQUFHLHFDQUFxQyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQ3RELFlBQU0sVUFBVSxPQUFPLFVBQVUsSUFBSTtBQUNyQyxVQUFJLENBQUMsV0FBV0EsTUFBSyxJQUFJLE9BQU8sRUFBRztBQUNuQyxVQUFJLE9BQU8sU0FBUyxRQUFRLGFBQWEsU0FBUyxLQUFLLFFBQVEsUUFBUSxNQUFNLEVBQUcsTUFBSyxRQUFRLE9BQU87QUFBQSxJQUN0RyxDQUFDO0FBQUEsRUFDSDtBQUlPLE1BQU0sZUFBZSxDQUFDLE1BQU0sU0FDakMsT0FBTyxpQkFBaUIsUUFBUSxJQUFJLElBQUksQ0FBb0IsRUFBRSxrQkFBa0IsT0FBTyxNQUFNO0FBQzNGLFFBQUksaUJBQWtCO0FBQ3RCLFVBQU0sRUFBRSxLQUFLLFNBQVMsTUFBTSxJQUFJLElBQUksS0FBSyxNQUFNO0FBQy9DLFVBQU0sS0FBSyxPQUFPLE9BQU8sR0FBRztBQUM1QixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUcsVUFBUyxhQUFhLEVBQUUsSUFBSSxLQUFLLElBQUksRUFBRSxDQUFDO0FBQ2pFLFFBQUksSUFBSyxVQUFTLFdBQVcsR0FBRztBQUFBLEVBQ2xDLENBQUM7QUFHSSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxRQUFRLFFBQVEsUUFBUSxHQUFHLFNBQVM7QUFDcEUsUUFBSSxRQUFRLElBQUksSUFBSSxFQUFHLFFBQU8sYUFBYSxlQUFlLHFCQUFxQjtBQUUvRSxVQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssV0FBVyxFQUFFLGdCQUFnQixLQUFLLEVBQUU7QUFDaEUsV0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLE1BQU0sRUFBRSxRQUFRLFFBQVEsU0FBUyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFDaEY7OztBQzdETyxNQUFNLFNBQVM7QUFDZixNQUFNLFFBQ1g7QUFHSyxNQUFNLFNBQVMsQ0FBQyxFQUFFLEtBQUssTUFBTSxpQkFBaUIsS0FBSyxJQUFJO0FBR3ZELE1BQU0sU0FBUyxDQUFDLE1BQU0sV0FBVyxLQUFLLFdBQVcsT0FBTyxVQUFVLEtBQUssTUFBTSxDQUFDLE9BQU8sT0FBTyxVQUFVLE9BQU8sRUFBRSxDQUFDO0FBR2hILE1BQU0sV0FBVyxDQUFDLFVBQVU7QUFDakMsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0sVUFBVSxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDM0QsUUFBSSxNQUFNLFFBQVMsUUFBTyxDQUFDLEdBQUcsTUFBTSxlQUFlLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxLQUFLO0FBQ2pGLFdBQU8sQ0FBQyxHQUFJLE1BQU0sU0FBUyxDQUFDLE1BQU0sS0FBSyxDQUFFO0FBQUEsRUFDM0M7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQzlCLFVBQU0sRUFBRSxjQUFjLE9BQU8sVUFBVSxTQUFBQyxVQUFTLEtBQUssSUFBSTtBQUN6RCxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ2xFLFFBQUksTUFBTyxRQUFPLENBQUM7QUFDbkIsUUFBSSxDQUFDQSxVQUFTO0FBQ1osVUFBSSxNQUFNLFVBQVUsYUFBYyxRQUFPLENBQUMsWUFBWTtBQUN0RCxZQUFNLFFBQVEsTUFBTSxVQUFVO0FBQzlCLFlBQU0sUUFBUTtBQUNkLGFBQU8sQ0FBQyxNQUFNLEtBQUs7QUFBQSxJQUNyQjtBQUNBLFFBQUksU0FBUyxDQUFDLEdBQUdBLFFBQU8sRUFBRSxPQUFPLENBQUMsV0FBVyxPQUFPLGVBQWU7QUFDbkUsUUFBSSxDQUFDLFlBQVksQ0FBQyxPQUFPLENBQUMsS0FBSyxPQUFPLEVBQUcsVUFBUyxDQUFDLEdBQUdBLFFBQU8sRUFBRSxPQUFPLENBQUMsV0FBVyxDQUFDLE9BQU8sUUFBUSxXQUFXLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUMxSCxZQUFRLFdBQVcsU0FBUyxPQUFPLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDeEU7QUFHTyxNQUFNLFFBQVEsQ0FBQyxPQUFPLFdBQVc7QUFDdEMsUUFBSSxPQUFPLFFBQVEsU0FBUyxLQUFLLENBQUMsRUFBRztBQUNyQyxRQUFJLE9BQU8sS0FBSyxFQUFHLE9BQU0sVUFBVSxPQUFPO0FBQUEsYUFDakMsTUFBTSxRQUFTLFlBQVcsVUFBVSxNQUFNLFFBQVMsUUFBTyxXQUFXLE9BQU8sU0FBUyxPQUFPLEtBQUs7QUFBQSxhQUNqRyxNQUFNLE9BQU87QUFDcEIsWUFBTSxXQUFXLElBQUksYUFBYTtBQUNsQyxpQkFBVyxRQUFRLE9BQVEsVUFBUyxNQUFNLElBQUksSUFBSTtBQUNsRCxZQUFNLFFBQVEsU0FBUztBQUFBLElBQ3pCLE1BQU8sT0FBTSxRQUFRO0FBQUEsRUFDdkI7QUFJTyxNQUFNLFVBQVUsQ0FBQyxZQUFZO0FBQ2xDLFVBQU0sUUFBUyxRQUFRLFNBQVMsWUFBWSxDQUFDLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFTO0FBQ2pHLFdBQU8sQ0FBQyxNQUFNLGFBQWEsU0FBUyxLQUFLLE1BQU0sYUFBYSxNQUFNLEdBQUcsTUFBTSxhQUFhLGlCQUFpQixDQUFDO0FBQUEsRUFDNUc7QUFFQSxNQUFNLFNBQVM7QUFHUixNQUFNLFFBQVEsQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLElBQUksV0FBVyxNQUFNO0FBSS9DLE1BQU0sYUFBYSxDQUFDLFNBQVM7QUFDbEMsVUFBTSxTQUFTLG9CQUFJLElBQUk7QUFDdkIsVUFBTSxXQUFXLG9CQUFJLElBQUk7QUFDekIsVUFBTSxRQUFRLFFBQVEsSUFBSSxLQUFLO0FBQy9CLGVBQVcsV0FBVyxLQUFLLGlCQUFpQixTQUFTLDhCQUE4QixHQUFHO0FBQ3BGLFlBQU0sRUFBRSxNQUFNLElBQUksV0FBVyxNQUFNLE1BQU0sSUFBSTtBQUU3QyxZQUFNLE9BQU8sU0FBUyxRQUFRLFFBQVEsMENBQTBDO0FBRWhGLFlBQU0sTUFBTSxNQUFNLENBQUMsV0FBVyxNQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxRQUFRLFdBQVcsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUMxRyxZQUFNLE1BQU0sQ0FBQyxTQUFTLFVBQVUsT0FBTyxJQUFJLEtBQUssUUFBUSxLQUFLLElBQUksR0FBRyxFQUFFLEtBQUs7QUFDM0UsYUFBTyxJQUFJLE1BQU0sT0FBTyxJQUFJLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDMUMsZUFBUyxJQUFJLEdBQUcsR0FBRyxJQUFJLE9BQU8sSUFBSSxHQUFHLENBQUMsSUFBSSxPQUFPO0FBQUEsSUFDbkQ7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sU0FBUyxDQUFDLFlBQWEsU0FBUyxjQUFjLFVBQVUsU0FBUyxTQUFVLFNBQVMsUUFBUSxNQUFNLEtBQUs7QUFJN0csTUFBTSxXQUFXLENBQUMsTUFBTSxVQUFVO0FBQ2hDLFVBQU0sT0FBTyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ25DLGVBQVcsU0FBUyxTQUFTLEtBQUssR0FBRztBQUNuQyxZQUFNLEtBQUssS0FBSyxZQUFZLEtBQUs7QUFDakMsVUFBSSxNQUFNLEVBQUcsTUFBSyxPQUFPLElBQUksQ0FBQztBQUFBLElBQ2hDO0FBQ0EsU0FBSyxPQUFPLE1BQU0sSUFBSTtBQUN0QixlQUFXLFNBQVMsS0FBTSxNQUFLLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN6RDtBQUlPLE1BQU0sYUFBYSxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU07QUFDbEUsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTSxNQUFNLG9CQUFJLElBQUk7QUFDcEIsVUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixVQUFNLFNBQVMsV0FBVyxZQUFZLENBQUMsSUFBSSxDQUFDLEdBQUcsV0FBVyxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLFFBQVEsTUFBTSxDQUFDO0FBQ2hILGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxLQUFLLENBQUMsS0FBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLE1BQU0sUUFBUSxVQUFVLEVBQUcsVUFBUyxNQUFNLEtBQUs7QUFBQSxJQUN2RztBQUNBLFVBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFDakMsVUFBTSxRQUFRLFFBQVEsSUFBSTtBQUMxQixlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssUUFBUTtBQUNqQyxVQUFJLENBQUMsU0FBUyxPQUFPLEtBQUssTUFBTSxLQUFNO0FBQ3RDLFlBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsWUFBTSxRQUFRLE1BQU0sYUFBYSxrQkFBa0I7QUFDbkQsVUFBSSxNQUFPLEVBQUMsU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxLQUFLO0FBQzFELFlBQU0sUUFBUSxNQUFNLFFBQVEsVUFBVSxLQUFLO0FBQzNDLFVBQUksU0FBUyxNQUFNLElBQUksSUFBSSxFQUFHLE1BQUssSUFBSSxLQUFLLEVBQUUsTUFBTSxPQUFPLFFBQVEsU0FBUyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ3RGO0FBRUEsVUFBTSxTQUFTLENBQUMsR0FBRyxHQUFHLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDO0FBQ3hELFFBQUksT0FBTyxDQUFDLEtBQUssV0FBVyxPQUFRLE1BQUssSUFBSSxnQkFBZ0IsT0FBTyxLQUFLLENBQUM7QUFBQSxFQUM1RTs7O0FDN0dBLE1BQU0sT0FBTyxDQUFDLFFBQVEsUUFBUSxTQUFTLFFBQVEsa0JBQWtCLFFBQVEsRUFBRSxJQUFJLENBQUMsU0FBUyxjQUFjLElBQUksR0FBRyxFQUFFLEtBQUs7QUFFOUcsTUFBTSxXQUFXLE1BQU0sU0FBUyxlQUFlLFFBQVEsSUFBSTtBQUczRCxNQUFNLFdBQVcsQ0FBQyxFQUFFLEdBQUcsR0FBRyxVQUFVLE1BQU0saUJBQWlCLFFBQVEsSUFBSSxPQUFPLEVBQUUsQ0FBQyxJQUFJLEVBQUUsU0FBUztBQUdoRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSxNQUFNLEtBQUssTUFBTTtBQUNoRCxVQUFNLFFBQVEsSUFBSSxPQUFPLElBQUksRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsU0FBUyxLQUFLLE1BQU0sT0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLO0FBQ3BILFdBQU8sTUFBTSxXQUFXLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDdEM7QUFLTyxNQUFNLFFBQVEsQ0FBQyxLQUFLLFVBQVU7QUFDbkMsUUFBSTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQ3pDLFFBQUksUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUs7QUFDM0QsYUFBUyxVQUFVLE9BQU8sWUFBWSxLQUFLLFVBQVUsUUFBUSxlQUFlO0FBQzFFLFlBQU0sU0FBUyxRQUFRLE1BQU0sTUFBTSxjQUFjLFFBQVEsSUFBSSxPQUFPLFFBQVEsRUFBRSxDQUFDLGlCQUFpQjtBQUNoRyxVQUFJLE9BQVEsRUFBQyxPQUFPLEtBQUssSUFBSSxDQUFDLFNBQVMsTUFBTTtBQUFBLElBQy9DO0FBQ0EsVUFBTSxNQUFNLENBQUM7QUFDYixXQUFPLFNBQVMsU0FBUyxNQUFNLGNBQWMsTUFBTSxhQUFhLE1BQU0sT0FBTyxNQUFNLElBQUksUUFBUSxNQUFNLGVBQWU7QUFDbEgsVUFBSSxRQUFRLENBQUMsT0FBTyxLQUFLLENBQUM7QUFDMUIsVUFBSSxVQUFVLElBQUssUUFBTyxVQUFVLFFBQVEsTUFBTTtBQUNsRCxjQUFRLE1BQU07QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7OztBQzVCQSxNQUFNLFFBQVEsQ0FBQyxTQUFTLFdBQVcsT0FBTyxDQUFDLFNBQVMsR0FBRyxRQUFRLGlCQUFpQixPQUFPLFFBQVEsRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLEVBQUU7QUFLdEgsTUFBTSxVQUFVLENBQUMsU0FBU0MsV0FBVTtBQUNsQyxVQUFNLEVBQUUsWUFBWSxTQUFTLElBQUksUUFBUTtBQUN6QyxVQUFNLFNBQVMsQ0FBQyxHQUFHLFFBQVEsRUFBRSxNQUFNLEdBQUcsQ0FBQyxHQUFHLFFBQVEsRUFBRSxRQUFRLE9BQU8sQ0FBQztBQUNwRSxVQUFNLE1BQU0sT0FBTyxJQUFJLENBQUMsUUFBUSxNQUFNLEdBQUcsRUFBRSxPQUFPLENBQUMsT0FBT0EsT0FBTSxJQUFJLEVBQUUsQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDbEcsVUFBTSxPQUFPLENBQUMsR0FBRyxVQUFVLEVBQUUsT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLGVBQWUsS0FBSyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxPQUFPLEtBQUs7QUFDbEgsV0FBTyxLQUFLLFVBQVUsQ0FBQyxLQUFLLEtBQUssS0FBSyxDQUFDLENBQUM7QUFBQSxFQUMxQztBQUlBLE1BQU0sWUFBWSxDQUFDLEtBQUssVUFBVTtBQUNoQyxVQUFNLE1BQU0sTUFBTSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ2xDLFVBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLElBQUksU0FBUyxDQUFDLEtBQUssQ0FBQztBQUMvQyxRQUFJLENBQUMsT0FBTyxhQUFhLGFBQWEsRUFBRztBQUN6QyxVQUFNLE9BQU8sSUFBSSxJQUFJLE1BQU0sT0FBTyxxQkFBcUIsQ0FBQztBQUN4RCxVQUFNQSxTQUFRLElBQUksSUFBSSxNQUFNLEdBQUcsRUFBRSxPQUFPLENBQUMsT0FBTyxNQUFNLEtBQUssSUFBSSxFQUFFLENBQUMsQ0FBQztBQUNuRSxVQUFNLFVBQVUsQ0FBQyxNQUFNLEtBQUssRUFBRSxLQUFLLENBQUMsT0FBT0EsT0FBTSxJQUFJLEVBQUUsQ0FBQztBQUN4RCxVQUFNQyxVQUFTLElBQUksTUFBTSxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUMsU0FBUyxJQUFJLE1BQU0sUUFBUSxTQUFTRCxNQUFLLE1BQU0sUUFBUSxNQUFNQSxNQUFLLENBQUM7QUFDdkcsV0FBTyxXQUFXQyxXQUFVLENBQUMsU0FBUyxPQUFPLFFBQVEsS0FBSyxDQUFDLFNBQVMsT0FBTyxLQUFLLEtBQUs7QUFBQSxFQUN2RjtBQUdBLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRzNCLE1BQU0sUUFBUSxDQUFDLEdBQUcsRUFBRSxNQUFNLE1BQU07QUFDOUIsUUFBSSxDQUFDLFNBQVMsRUFBRztBQUNqQixlQUFXLEVBQUUsVUFBVSxVQUFVLE9BQU8sS0FBSyxPQUFPO0FBQ2xELFlBQU0sUUFBUSxVQUFVLFVBQVUsZ0JBQWdCLFVBQVU7QUFDNUQsWUFBTSxRQUFRLFNBQVMsT0FBTyxXQUFXLFNBQVMsYUFBYSxLQUFLLE9BQU8sTUFBTSxLQUFLLFVBQVUsUUFBUSxLQUFLO0FBQzdHLFVBQUksQ0FBQyxNQUFPO0FBQ1osWUFBTSxnQkFBZ0IsYUFBYTtBQUNuQyxhQUFPLElBQUksS0FBSztBQUFBLElBQ2xCO0FBQUEsRUFDRjtBQUlBLE1BQU0sV0FBVyxDQUFDLFNBQVMsRUFBRSxVQUFVLFNBQVMsTUFBTTtBQUNwRCxRQUFJLGFBQWEsV0FBVyxZQUFZLFNBQVMsaUJBQWlCLENBQUMsT0FBTyxPQUFPLEVBQUc7QUFDcEYsWUFBUSxhQUFhLFVBQVUsUUFBUTtBQUN2QyxXQUFPO0FBQUEsRUFDVDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFNBQUssa0JBQWtCLGdCQUFnQjtBQUFBLE1BQ3JDLHdCQUF3QjtBQUFBLE1BQ3hCLGtCQUFrQjtBQUFBLE1BQ2xCLHdCQUF3QixDQUFvQixHQUFzQixFQUFFLFFBQVEsTUFBTSxDQUFDLE9BQU8sSUFBSSxPQUFPO0FBQUEsSUFDdkcsQ0FBQztBQUFBLEVBQ0g7OztBQy9ETyxNQUFNLFVBQVUsQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLE1BQU0sU0FBUyxRQUFRLE9BQU8sTUFDcEUsSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQy9CLFFBQUksS0FBSyxRQUFRLEdBQUc7QUFDcEIsUUFBSSxlQUFlO0FBQ25CLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxJQUFJLFFBQVEsT0FBTyxFQUFHLEtBQUksaUJBQWlCLE1BQU0sS0FBSztBQUNsRixRQUFJLFNBQVMsTUFBTSxRQUFRLE9BQU8sS0FBSyxHQUFHLENBQUM7QUFDM0MsUUFBSSxVQUFVLE1BQU0sT0FBTyxJQUFJLFVBQVUsd0JBQXdCLENBQUM7QUFDbEUsUUFBSSxVQUFVLE1BQU0sT0FBTyxJQUFJLGFBQWEsV0FBVyxZQUFZLENBQUM7QUFDcEUsWUFBUSxpQkFBaUIsU0FBUyxNQUFNLElBQUksTUFBTSxDQUFDO0FBQ25ELFFBQUksS0FBSyxJQUFJO0FBQUEsRUFDZixDQUFDO0FBR0gsTUFBTSxTQUFTLENBQUMsS0FBSyxRQUFRO0FBQzNCLFVBQU1DLFNBQVEsSUFBSSxzQkFBc0IsRUFBRSxLQUFLLEVBQUUsTUFBTSxTQUFTLEVBQUUsT0FBTyxPQUFPO0FBQ2hGLFVBQU0sVUFBVSxJQUFJO0FBQUE7QUFBQSxNQUE0QkEsT0FBTSxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sWUFBWSxDQUFDLENBQUM7QUFBQSxJQUFFO0FBQy9GLFVBQU0sRUFBRSxVQUFVLE1BQU0sYUFBYSxRQUFRLFdBQVcsSUFBSTtBQUM1RCxVQUFNLFVBQVUsQ0FBQyxDQUFDLEtBQUssS0FBSyxHQUFHLEVBQUUsU0FBUyxNQUFNO0FBQ2hELFVBQU0sV0FBVyxJQUFJLFNBQVMsVUFBVSxPQUFPLE1BQU0sRUFBRSxTQUFTLFFBQVEsV0FBVyxDQUFDO0FBRXBGLFVBQU0sYUFBYSxnQkFBZ0IsSUFBSSxJQUFJLEtBQUssU0FBUyxPQUFPLEVBQUU7QUFDbEUsV0FBTyxPQUFPLGlCQUFpQixVQUFVLEVBQUUsS0FBSyxFQUFFLE9BQU8sWUFBWSxHQUFHLFlBQVksRUFBRSxPQUFPLFdBQVcsRUFBRSxDQUFDO0FBQUEsRUFDN0c7OztBQ1pBLE1BQU0sVUFBVSxDQUFDQyxTQUFRO0FBRXZCLFVBQU1DLFFBQU8sQ0FBQyxPQUFPLEVBQUUsZUFBZSxTQUFTLFNBQVMsRUFBRSxRQUFRLE1BQU0sS0FBSyxHQUFHLFlBQVksTUFDMUYsS0FBSyxPQUFPRCxNQUFLLEVBQUUsU0FBUyxNQUFNLE1BQU0sT0FBTyxZQUFZLFNBQVMsVUFBVSxTQUFZLFlBQVksQ0FBQztBQUN6RyxXQUFPLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFDM0MsWUFBTSxFQUFFLFNBQVMsU0FBUyxlQUFlLGFBQWEsRUFBRSxPQUFPLElBQUksRUFBRSxJQUFJO0FBQ3pFLFVBQUksS0FBSztBQUNQLFlBQUksVUFBVTtBQUNkLGdCQUFRLE9BQU8sSUFBSTtBQUFBLE1BQ3JCLFdBQVcsQ0FBQyxXQUFXLGtCQUFrQixPQUFPLGFBQWEsRUFBRyxDQUFBQyxNQUFLLE9BQU8sR0FBRztBQUFBLElBQ2pGLENBQUM7QUFDRCxXQUFPLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFDM0MsWUFBTSxNQUFNLElBQUksWUFBWTtBQUM1QixVQUFJLElBQUssS0FBSSxTQUFTO0FBQUEsVUFDakIsQ0FBQUEsTUFBSyxPQUFPLEdBQUc7QUFBQSxJQUN0QixDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsQ0FBQyxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksVUFBVSxhQUFhLEVBQUUsT0FBTyxJQUFJLEdBQUcsS0FBSyxFQUFFLE1BQU07QUFDL0YsVUFBSSxDQUFDLElBQUs7QUFDVixZQUFNLGVBQWU7QUFDckIsYUFBTyxHQUFHO0FBQ1YsWUFBTSxFQUFFLFNBQVMsWUFBWSxRQUFRLElBQUksSUFBSSxTQUFTO0FBRXRELFlBQU0sT0FBTyxLQUFLLFdBQVcsZ0JBQWdCLDhCQUE4QixFQUFFLFdBQVcsaUJBQWlCLGFBQWE7QUFDdEgsVUFBSSxVQUFVLEVBQUUsU0FBUyxZQUFZLFFBQVEsTUFBTSxNQUFNLElBQUk7QUFBQSxJQUMvRCxDQUFDO0FBQ0QsaUJBQWEsa0JBQWtCLENBQUMsRUFBRSxJQUFJLE9BQU87QUFBQSxNQUMzQyxLQUFLLElBQUksWUFBWTtBQUFBLE1BQ3JCLFNBQVMsSUFBSTtBQUFBLE1BQ2IsTUFBTSxJQUFJLFFBQVE7QUFBQSxNQUNsQixLQUFLLE1BQU07QUFDVCxjQUFNLE1BQU0sSUFBSSxlQUFlO0FBQy9CLFlBQUksUUFBUSxRQUFRLEdBQUc7QUFDdkIsZUFBTztBQUFBLE1BQ1Q7QUFBQSxJQUNGLEVBQUU7QUFDRixVQUFNLFlBQVk7QUFDbEIsY0FBVSxXQUFXLENBQUMsRUFBRSxLQUFLLEtBQUssU0FBUyxLQUFLLE1BQU8sTUFBTSxDQUFDLElBQUksRUFBRSxTQUFTLEtBQUssQ0FBRTtBQUNwRixPQUFHLHNEQUFzRCxNQUFNLFNBQVMsV0FBVyxDQUFDO0FBQ3BGLGdCQUFZO0FBRVosUUFBSSxTQUFTO0FBQ2IsT0FBRyxZQUFZLE1BQU8sU0FBUyxJQUFLO0FBQ3BDLE9BQUcsWUFBWSxNQUFNLFdBQVcsTUFBTyxTQUFTLEtBQU0sQ0FBQztBQUN2RCxXQUFPLFlBQVksaUJBQWlCLFlBQVksQ0FBb0IsVUFBVSxVQUFVLE1BQU0seUJBQXlCLEdBQUcsSUFBSTtBQUM5SCxTQUFLLFFBQVEsU0FBUyxJQUFJO0FBQUEsRUFDNUI7QUFHQSxNQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU87QUFDOUIsVUFBTSxLQUFLLEtBQUssRUFBRTtBQUNsQixXQUFPLElBQUk7QUFBQSxFQUNiO0FBR0EsTUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTLEtBQUssS0FBSyxFQUFFLGVBQWUsTUFBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLGFBQWEsQ0FBQztBQUcvRixNQUFNLFFBQVE7QUFBQSxJQUNuQixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUE7QUFBQSxJQUVQLFdBQVc7QUFBQSxJQUNYO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGOzs7QUNuRUEsTUFBSSxFQUFFLFVBQVUsT0FBTyxJQUFJO0FBQzNCLE1BQU0sT0FBTyxPQUFPLEVBQUUsVUFBVSxPQUFPLElBQUk7QUFHM0MsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLE9BQU8sTUFBTTtBQUNuQyxRQUFJLENBQUMsT0FBTyxTQUFTLGVBQWdCO0FBQ3JDLFVBQU0sTUFBTSxJQUFJLElBQUksU0FBUyxJQUFJO0FBQ2pDLFVBQU0sU0FBUyxHQUFHLElBQUksWUFBWTtBQUNsQyxlQUFXLENBQUMsTUFBTSxDQUFDQyxRQUFPLEdBQUcsTUFBTSxDQUFDLEtBQUssT0FBTyxRQUFRLE9BQU8sVUFBVSxHQUFHO0FBQzFFLFVBQUlBLFVBQVMsS0FBTSxLQUFJLGFBQWEsT0FBTyxJQUFJO0FBQUEsVUFDMUMsS0FBSSxhQUFhLElBQUksTUFBTUEsTUFBSztBQUNyQyxpQkFBVyxTQUFTLE9BQVEsS0FBSSxhQUFhLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDakU7QUFDQSxRQUFJLEdBQUcsSUFBSSxZQUFZLE9BQU8sT0FBUTtBQUV0QyxZQUFRLGFBQWEsRUFBRSxPQUFPLEtBQUssR0FBRyxJQUFJLE9BQU8sVUFBVSxNQUFNLFNBQVMsSUFBSTtBQUM5RSxRQUFJLENBQUMsT0FBTyxRQUFTLFNBQVEsVUFBVSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksR0FBRztBQUMvRCxTQUFLO0FBQUEsRUFDUDtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsTUFBTSxNQUFNO0FBQzVCLFVBQU0sU0FBUyxFQUFFLFVBQVUsT0FBTztBQUNsQyxTQUFLO0FBQ0wsUUFBSSxPQUFPLEtBQU07QUFDakIsUUFBSSxhQUFhLE9BQU8sVUFBVTtBQUNoQyxVQUFJLE9BQU8sTUFBTyxVQUFTLE9BQU87QUFBQSxJQUNwQyxXQUFXLFdBQVcsT0FBTyxPQUFRLFVBQVMsS0FBSyxjQUFjLFFBQVEsbUJBQW1CLEVBQUUsT0FBTyxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQ2hIO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsV0FBTyxpQkFBaUIsaUJBQWlCLElBQUk7QUFDN0MsV0FBTyxpQkFBaUIsWUFBWSxNQUFNO0FBQzFDLFNBQUssYUFBYSxJQUFJO0FBQUEsRUFDeEI7OztBQ25DTyxNQUFNQyxVQUFTLENBQUMsRUFBRSxTQUFTLE9BQU8sR0FBRyxNQUFNLE9BQU8sV0FBVztBQUVsRSxVQUFNLE9BQU8sQ0FBQyxhQUFhLElBQUksSUFBSSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sQ0FBQyxNQUFNLFNBQVMsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN0RyxXQUFPLEtBQUssSUFBSTtBQUNoQixVQUFNLFVBQVUsQ0FBQyxZQUFZLFdBQVcsU0FBUyxRQUFRLFFBQVEsU0FBUyxNQUFNO0FBQ2hGLFVBQU0sU0FBUyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLEVBQUUsVUFBVSxDQUFDLE1BQU0sU0FBUyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHLENBQUM7QUFFN0YsVUFBTSxVQUFVLENBQUMsWUFBWSxDQUFDLFFBQVEsY0FBYyxRQUFRLE1BQU0sR0FBRyxJQUFJLFFBQVEsT0FBTyxFQUFFLENBQUMsQ0FBQyxFQUFFLEtBQUs7QUFDbkcsVUFBTSxFQUFFLFdBQVcsS0FBSyxJQUFJO0FBQzVCLFVBQU0sUUFBUSxTQUFTLFFBQVEsTUFBTTtBQUVyQyxVQUFNLFVBQVUsQ0FBQyxhQUFhLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQzVELFFBQVEsY0FBYyxhQUFhLFFBQVEsU0FBUyxRQUFRLFFBQVEsT0FBTyxNQUFNLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUM1RyxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLFVBQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDNUIsVUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLO0FBQzdCLFVBQU0sU0FBUyxLQUFLLEtBQUssQ0FBQyxRQUFRLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRSxhQUFhLGVBQWUsQ0FBQyxHQUFHLFNBQVMsTUFBTSxDQUFDO0FBQ3JHLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsU0FBUyxNQUFNLENBQUM7QUFDekYsV0FBTyxDQUFDQyxTQUFRO0FBQ2QsWUFBTSxPQUFPLEtBQUtBLElBQUc7QUFDckIsWUFBTSxRQUFRLFdBQVcsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQ0MsTUFBSyxFQUFFLFVBQVUsQ0FBQyxNQUFNLGFBQWEsQ0FBQyxPQUFPLElBQUlBLElBQUcsQ0FBQztBQUMvRixVQUFJLE1BQU8sUUFBTyxNQUFNLENBQUM7QUFDekIsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLGVBQWU7QUFDekMsWUFBTSxNQUFNLFFBQVEsSUFBSTtBQUN4QixZQUFNLE9BQU8sSUFBSSxXQUFXLE1BQU0sVUFBVSxJQUFJLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDcEUsWUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRLEdBQUcsS0FBSyxNQUFNLEVBQUUsR0FBRyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLENBQUM7QUFDNUUsWUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDQSxTQUFRLEtBQUssSUFBSUEsSUFBRyxHQUFHLFFBQVEsaUJBQWlCLENBQUM7QUFDOUUsWUFBTSxNQUFNLENBQUMsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLEVBQUUsS0FBSyxNQUFNLFFBQVEsT0FBTyxFQUFFLEtBQUssQ0FBQ0EsU0FBUUEsUUFBTyxLQUFLLElBQUlBLElBQUcsQ0FBQztBQUN0RyxhQUFPLEtBQUssSUFBSSxPQUFPLEVBQUU7QUFBQSxJQUMzQjtBQUFBLEVBQ0Y7OztBQ25DQSxNQUFNLFdBQVc7QUFDakIsTUFBTSxhQUFhO0FBRW5CLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBRWYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFHM0IsTUFBSTtBQUVYLE1BQU0sU0FBUyxJQUFJLFFBQVEsQ0FBQyxZQUFhLFVBQVUsT0FBUTtBQUdwRCxNQUFNLFNBQVMsQ0FBQyxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssQ0FBQztBQUdoRCxNQUFNLFNBQVMsQ0FBQyxVQUNkLE1BQU0sUUFBUSxhQUFhLENBQUMsS0FBSyxNQUFNLE9BQU8sQ0FBQyxDQUFDLElBQUksTUFBTSxTQUFTLEtBQUssSUFBSSxDQUFDLEVBQUUsYUFBYSxDQUFDO0FBR3hGLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDOUIsUUFBSSxDQUFDLFNBQVMsVUFBVSxHQUFHLEVBQUc7QUFDOUIsVUFBTSxFQUFFLElBQUksT0FBTyxPQUFPLE9BQU8sSUFBSSxPQUFPLE9BQU8sS0FBSyxPQUFPLElBQUksSUFBSSxLQUFLLENBQUM7QUFDN0UsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFO0FBQ3pCLFFBQUksTUFBTSxTQUFTLEVBQUUsS0FBSyxNQUFNLFFBQVEsS0FBSyxPQUFPLEVBQUUsSUFBSSxVQUFVO0FBRWxFLFlBQU0sTUFBTSxNQUFNLFNBQVMsRUFBRSxJQUFJLFNBQVM7QUFDMUMsVUFBSSxNQUFNLENBQUMsRUFBRyxTQUFRLEtBQUssVUFBVSxHQUFHLEtBQUssSUFBSSxNQUFNLElBQUksV0FBVyxDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUUsS0FBSyxLQUFLLENBQUMsRUFBRTtBQUNsRztBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsU0FBUyxNQUFNLEtBQUssQ0FBQ0MsU0FBUUEsS0FBSSxTQUFTLENBQUNBLEtBQUksU0FBUyxDQUFDLE9BQU9BLEtBQUksS0FBSyxDQUFDO0FBQ3hGLFFBQUksT0FBTztBQUNULFlBQU0sT0FBTyxLQUFLLEdBQUcsS0FBSztBQUMxQixZQUFNLFFBQVEsTUFBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFBQSxJQUNqRSxXQUFXLENBQUMsS0FBTSxNQUFLLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxhQUN2QixTQUFTLENBQUMsSUFBSSxRQUFTLE1BQUssS0FBSyxHQUFHO0FBQUEsRUFDL0M7QUFHQSxNQUFNLE9BQU8sT0FBTyxJQUFJLFNBQVM7QUFDL0IsVUFBTSxJQUFJLElBQUksSUFBSTtBQUNsQixVQUFNQyxPQUFNLE1BQU07QUFFbEIsVUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsT0FBTyxDQUFDO0FBQ2xELFdBQU8sS0FBSyxRQUFRLEtBQUssTUFBTSxHQUFHO0FBQ2hDLFlBQU0sQ0FBQyxHQUFHLElBQUk7QUFDZCxZQUFNQSxLQUFJLEdBQUcsRUFBRSxNQUFNLENBQUMsVUFBVSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ2hELGVBQVMsUUFBUSxHQUFHO0FBRXBCLFlBQU0sT0FBTyxJQUFJLFlBQVksSUFBSSxTQUFTLENBQUMsSUFBSSxZQUFZLENBQUMsS0FBSyxDQUFDLEtBQUssS0FBSyxFQUFFO0FBQzlFLFVBQUksS0FBTSxNQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDaEU7QUFDQSxVQUFNLE9BQU8sRUFBRTtBQUFBLEVBQ2pCO0FBR08sTUFBTSxPQUFPLENBQUMsRUFBRSxXQUFXLFFBQVEsU0FBUyxPQUFPLEdBQUcsUUFBUTtBQUNuRSxVQUFNLFFBQVEsR0FBRyxTQUFTLElBQUksTUFBTSxjQUFjLEdBQUc7QUFDckQsUUFBSSxDQUFDLFFBQVMsU0FBUSxLQUFLLFVBQVUsS0FBSztBQUMxQyxhQUFTLFFBQVEsRUFBRSxXQUFXLFFBQVEsT0FBTyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDM0Q7QUFHTyxNQUFNLFVBQVUsQ0FBQyxXQUFXLE9BQU8sT0FBTyxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTTs7O0FDekRoRixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUkzQixNQUFNLGNBQWMsQ0FBQyxJQUFJLFNBQVM7QUFDaEMsZUFBVyxDQUFDLEtBQUssR0FBRyxLQUFLLE1BQU07QUFDN0IsVUFBSSxDQUFDLElBQUksU0FBUyxJQUFJLFlBQWE7QUFDbkMsVUFBSSxpQkFBaUIsVUFBVSxNQUFNO0FBQ25DLGNBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsY0FBTSxRQUFRLFFBQVEsV0FBVyxJQUFJLEVBQUUsSUFBSSxHQUFHO0FBQzlDLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFNBQVMsR0FBRyxDQUFDO0FBQzFCLG1CQUFXLFFBQVEsQ0FBQyxTQUFTLFFBQVEsRUFBRyxPQUFNLGNBQWMsSUFBSSxNQUFNLE1BQU0sRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsTUFDaEcsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBR08sTUFBTSxjQUFjLENBQUMsTUFBTSxRQUFRO0FBQ3hDLFVBQU0sRUFBRSxRQUFRLE1BQU0sT0FBTyxJQUFJO0FBQ2pDLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLFVBQU07QUFBQTtBQUFBLE1BQTZCLFNBQVM7QUFBQTtBQUM1QyxVQUFNLE9BQU8sV0FBVyxJQUFJO0FBQzVCLFVBQU0sWUFBWSxJQUFJLHFCQUFxQixJQUFJO0FBQy9DLFVBQU0sUUFBUSxDQUFDLE9BQU8sZ0JBQWdCLE9BQU8sWUFBWTtBQUN6RCxRQUFJLFFBQVE7QUFDWixlQUFXLENBQUMsS0FBSyxPQUFPLEtBQUssTUFBTTtBQUNqQyxVQUFJLFlBQVksT0FBUSxTQUFRO0FBQ2hDLFVBQUksQ0FBQyxRQUFRLFFBQVEsTUFBTSxLQUFLLFVBQVUsS0FBSyxDQUFDLFlBQVksUUFBUSxTQUFTLE9BQU8sQ0FBQyxFQUFHO0FBRXhGLFlBQU0sTUFBTSxTQUFTLE9BQU87QUFDNUIsWUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHO0FBQzNCLFlBQU0sWUFBWSxVQUFVLFdBQVcsT0FBTyxDQUFDLE9BQU87QUFDdEQsWUFBTSxTQUFTLENBQUMsVUFBVSxRQUFRLFNBQVMsT0FBTyxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQzNFLFdBQUssSUFBSSxNQUFNLGFBQWEsVUFBVSxDQUFDLE9BQU8sS0FBSyxRQUFRLFVBQVUsTUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHO0FBQUEsSUFDOUY7QUFDQSxVQUFNLE9BQU9DLFFBQU8sS0FBSyxNQUFNLE9BQU8sTUFBTTtBQUM1QyxXQUFPLE1BQU07QUFDWCxZQUFNLFVBQVUsS0FBSyxLQUFLLEVBQUUsS0FBSztBQUNqQyxZQUFNLFdBQVcsV0FBVyxPQUFPO0FBQ25DLFlBQU0sU0FBUyxPQUFPLEtBQUssRUFBRTtBQUM3QixpQkFBV0MsUUFBTyxPQUFRLENBQUFBLEtBQUksT0FBTztBQUNyQyxrQkFBWSxLQUFLLElBQUksSUFBSTtBQUN6QixpQkFBVyxDQUFDLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDaEMsY0FBTSxRQUFRLFNBQVMsSUFBSSxHQUFHO0FBQzlCLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFVBQVUsTUFBTSxLQUFLLENBQUM7QUFDbkMsY0FBTSxTQUFTLFdBQVcsU0FBUyxDQUFDLFVBQVUsS0FBSyxJQUFJLEdBQUcsSUFBSSxPQUFPLElBQUksTUFBTSxNQUFNLE1BQU07QUFDM0YsWUFBSSxRQUFRLFNBQVMsVUFBVSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sSUFBSSxPQUFPLE1BQU0sS0FBSztBQUVsRixtQkFBVyxFQUFFLE1BQUFDLE1BQUssS0FBSyxTQUFTLENBQUMsSUFBSSxRQUFRO0FBQzNDLGdCQUFNLFFBQVFBLE1BQUssSUFBSSxHQUFHO0FBQzFCLGNBQUksTUFBTyxPQUFNLFNBQVMsU0FBUyxLQUFLO0FBQUEsUUFDMUM7QUFBQSxNQUNGO0FBQ0EsWUFBTSxTQUFTLEtBQUssUUFBUTtBQUM1QixZQUFNLFFBQVEsV0FBVyxVQUFVLFdBQVcsU0FBUyxJQUFJLEtBQUs7QUFDaEUsVUFBSSxDQUFDLFVBQVUsTUFBTyxRQUFPLEtBQUs7QUFDbEMsVUFBSSxDQUFDLE9BQVE7QUFDYixVQUFJLFdBQVcsU0FBUyxjQUFlLFFBQU8sTUFBTSxFQUFFLGVBQWUsTUFBTSxDQUFDO0FBQzVFLFVBQUksQ0FBQyxNQUFPLFFBQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU87QUFDNUQsWUFBTSxVQUFVLENBQUMsT0FBTyxPQUFPLENBQUMsT0FBTyxnQkFBZ0IsT0FBTyxZQUFZLENBQUM7QUFDM0UsVUFBSSxXQUFXLE1BQU0sQ0FBQyxLQUFLLEtBQU0sUUFBTyxrQkFBa0IsR0FBRyxLQUFLO0FBQUEsSUFDcEU7QUFBQSxFQUNGO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFFaEMsT0FBRyxZQUFZLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDN0IsVUFBSSxXQUFXLFNBQVMsY0FBZTtBQUN2QyxVQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sT0FBTyxNQUFPLE9BQU0sUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUNwRSxhQUFPLE9BQU8sTUFBTTtBQUFBLElBQ3RCLENBQUM7QUFBQSxFQUNIOzs7QUNqRUEsTUFBTSxXQUFXO0FBQUEsSUFDZixTQUFTLFFBQVEsc0JBQXNCO0FBQUEsSUFDdkMsVUFBVSxRQUFRO0FBQUEsSUFDbEIsVUFBVSxPQUFPLFFBQVEsa0JBQWtCO0FBQUEsSUFDM0MsT0FBTyxRQUFRO0FBQUEsRUFDakI7QUFFQSxNQUFNLGtCQUFrQixDQUFDLEdBQUcsS0FBSyxHQUFHO0FBQ3BDLE1BQU0sVUFBVTtBQUNoQixNQUFNLFNBQVM7QUFFZixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFJLGdCQUFnQjtBQUVwQixNQUFNLE9BQU8sU0FBUyxjQUFjLFNBQVM7QUFFN0MsTUFBTUMsVUFBUyxvQkFBSSxJQUFJO0FBS3ZCLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLFVBQU0sWUFBWSxDQUFDLE9BQU8sUUFBUSxFQUFFLFFBQVEsQ0FBQyxTQUFTLENBQUMsUUFBUSxVQUFVLE9BQU8sRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUNsSCxVQUFNLFNBQVMsQ0FBdUIsU0FBUyxjQUFjLElBQUk7QUFDakUsU0FBSyxZQUFZO0FBQ2pCLFNBQUssYUFBYSxjQUFjLFFBQVEsZUFBZTtBQUN2RCxTQUFLLFlBQVksVUFBVSxJQUFJLENBQUMsYUFDOUIsNENBQTRDLFFBQVEsS0FBSyxPQUFPLFFBQVEsQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLFFBQVEsRUFBRSxLQUFLLEVBQUUsSUFDMUc7QUFDSixjQUFVLFFBQVEsQ0FBQyxVQUFVLE9BQU9BLFFBQU8sSUFBSSxVQUFVLEtBQUssU0FBUyxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzdFO0FBR0EsTUFBTSxTQUFTLE1BQU07QUFDbkIsVUFBTSxPQUFPLENBQUMsR0FBRyxTQUFTLGlCQUFpQixjQUFjLENBQUMsRUFBRSxHQUFHLEVBQUUsS0FBSyxTQUFTO0FBQy9FLFFBQUksS0FBSyxlQUFlLEtBQU0sTUFBSyxPQUFPLElBQUk7QUFFOUMsZUFBVyxTQUFTLFNBQVMsaUJBQWlCLG1CQUFtQixFQUFHLEtBQUksVUFBVSxLQUFNLE9BQU0sT0FBTztBQUFBLEVBQ3ZHO0FBR0EsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFNBQVMsU0FBUztBQUN4QixRQUFJLENBQUMsVUFBVSxXQUFXLFNBQVMsUUFBUSxLQUFLLFNBQVMsTUFBTSxFQUFHLFFBQU87QUFDekUsVUFBTSxFQUFFLEtBQUssT0FBTyxRQUFRLEtBQUssSUFBSSxPQUFPLHNCQUFzQjtBQUNsRSxXQUFPLENBQUMsR0FBRyxNQUFNLGlCQUFpQixjQUFjLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLHNCQUFzQixDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQ3JHLE1BQU0sTUFBTSxVQUFVLE1BQU0sU0FBUyxPQUFPLE1BQU0sT0FBTyxTQUFTLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDeEY7QUFHQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixlQUFXLFNBQVNBLFFBQU8sT0FBTyxHQUFHO0FBQ25DLFVBQUksTUFBTSxRQUFRLFFBQVEsS0FBSyxDQUFDLFdBQVcsS0FBSyxFQUFHO0FBQ25ELFlBQU0sV0FBVyxNQUFNLFFBQVEsWUFBWTtBQUMzQyxZQUFNLFFBQVEsV0FBVyxTQUFTLFFBQVEsY0FBYyxDQUF1QixTQUFVLFNBQVMsUUFBUSxXQUFXLEtBQU07QUFDM0gsVUFBSSxXQUFXLEtBQUssRUFBRyxPQUFNLFFBQVEsV0FBVztBQUFBLElBQ2xEO0FBQUEsRUFDRjtBQUVBLE1BQU0sV0FBVyxNQUFNO0FBQ3JCLFVBQU0sUUFBUSxPQUFPLFdBQVcsTUFBTSxFQUFFLFVBQVUsSUFBSTtBQUN0RCxVQUFNLFVBQVUsQ0FBNEIsRUFBRSxRQUFRLE1BQU0sT0FBTyxRQUFRLFVBQVUsT0FBTztBQUM1RixVQUFNLFVBQVUsQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVUsQ0FBQyxNQUFNLFVBQVUsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLFFBQVEsQ0FBQyxJQUFJLFFBQVEsQ0FBQyxDQUFDO0FBQzlHLGVBQVcsU0FBUyxRQUFRLE1BQU0sR0FBRyxTQUFTLE9BQU8sT0FBTyxRQUFRLE9BQU8sR0FBRztBQUM1RSxhQUFPLElBQUksS0FBSyxHQUFHLE9BQU8sT0FBTyxLQUFLO0FBQ3RDLGlCQUFXLEtBQUs7QUFBQSxJQUNsQjtBQUNBLGVBQVcsQ0FBQyxVQUFVLEtBQUssS0FBS0EsUUFBUSxLQUFJLENBQUMsTUFBTSxjQUFjLGNBQWMsRUFBRyxPQUFNLFFBQVEsV0FBVztBQUMzRyxZQUFRO0FBQUEsRUFDVjtBQUdBLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDdkIsVUFBTSxXQUFXLE1BQU0sU0FBUyxTQUFTLGFBQWE7QUFDdEQsVUFBTSxPQUFPO0FBQ2IsV0FBTyxPQUFPLEtBQUs7QUFDbkIsYUFBUztBQUNULFFBQUksQ0FBQyxZQUFZLENBQUMsY0FBZTtBQUNqQyxVQUFNLEVBQUUsSUFBSSxZQUFZLElBQUk7QUFDNUIsS0FBQyxjQUFjLGdCQUFnQixTQUFTLGVBQWUsRUFBRSxJQUFJLE1BQU07QUFBQSxFQUNyRTtBQUlBLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsVUFBTSxRQUFRLFlBQVksTUFBTTtBQUM5QixZQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUs7QUFDOUIsVUFBSSxDQUFDLE1BQU8sUUFBTyxjQUFjLEtBQUs7QUFDdEMsYUFBTztBQUNQLGNBQVE7QUFDUixVQUFJLFNBQVMsVUFBVSxNQUFNLE9BQU8sZUFBZSxRQUFRLHVCQUF1QixFQUFHO0FBQ3JGLFlBQU0sUUFBUTtBQUNkLFVBQUksTUFBTSxRQUFRLEVBQUcsT0FBTSxLQUFLO0FBQUEsSUFDbEMsR0FBRyxPQUFPO0FBQUEsRUFDWjtBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxPQUFPLGNBQWM7QUFDakQsVUFBTSxRQUFRLFNBQVMsY0FBYyxLQUFLO0FBQzFDLFVBQU0sWUFBWTtBQUNsQixXQUFPLE9BQU8sTUFBTSxTQUFTLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFDN0MsVUFBTSxTQUFTO0FBQ2YsVUFBTSxZQUFZLG1DQUFtQyxZQUFZLFNBQVMsRUFBRSxHQUFHLE1BQU07QUFDckYsVUFBTSxDQUFDLE1BQU0sR0FBRyxPQUFPLElBQUksTUFBTTtBQUNqQyxTQUFLLGNBQWM7QUFDbkIsVUFBTSxFQUFFLGtCQUFrQixrQkFBa0IsSUFBSTtBQUVoRCxVQUFNLFNBQVMsQ0FBQyxDQUFDLG1CQUFtQixNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsQ0FBQyxrQkFBa0IsTUFBTSxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQ3BHLFlBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQ0MsU0FBUSxPQUFPO0FBQ3hDLE1BQUFBLFFBQU8sY0FBYyxPQUFPLEVBQUUsRUFBRSxDQUFDO0FBQ2pDLE1BQUFBLFFBQU8saUJBQWlCLFNBQVMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUNELFVBQU0saUJBQWlCLFdBQVcsQ0FBQyxVQUFVO0FBQzNDLFVBQUksTUFBTSxRQUFRLFNBQVU7QUFDNUIsWUFBTSxnQkFBZ0I7QUFDdEIsWUFBTSxLQUFLO0FBQUEsSUFDYixDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNQyxRQUFPLENBQUMsU0FBUyxPQUFPLEVBQUUsU0FBUyxVQUFVLFVBQVUsTUFBTSxHQUFHLFlBQVksVUFBVTtBQUMxRixRQUFJLENBQUMsUUFBUztBQUNkLFdBQU87QUFDUCxVQUFNLFVBQVVGLFFBQU8sSUFBSSxRQUFRLEtBQUtBLFFBQU8sSUFBSSxXQUFXLEdBQUcsU0FBUyxPQUFPLFVBQVUsT0FBTyxDQUFDO0FBQ25HLGVBQVcsQ0FBQyxFQUFFLFNBQVMsa0JBQWtCLEdBQUcsS0FBSyxLQUFLLFFBQVE7QUFDNUQsWUFBTTtBQUFBO0FBQUEsUUFBMkI7QUFBQTtBQUNqQyxVQUFJLE1BQU0sV0FBVyxVQUFVLFFBQVEsVUFBVSxTQUFTLEtBQUssZ0JBQWdCLFFBQVM7QUFFeEYsV0FBSyxRQUFRLFFBQVEsT0FBTyxLQUFLLFFBQVEsU0FBUyxDQUFDLElBQUk7QUFDdkQsWUFBTSxPQUFPLEtBQUssSUFBSSxNQUFNLE1BQU0sUUFBUTtBQUMxQztBQUFBLElBQ0Y7QUFFQSxXQUFPLElBQUksS0FBSyxTQUFTLE9BQU8sT0FBTyxTQUFTLEdBQUcsRUFBRSxRQUFRLE1BQU0sWUFBWSxXQUFXLFNBQVMsQ0FBQztBQUNwRyxhQUFTO0FBQUEsRUFDWDtBQUdBLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxPQUFPLEdBQUcsU0FBUyxPQUFPLGNBQWM7QUFDOUQsUUFBSSxXQUFXLEtBQU07QUFFckIsVUFBTSxPQUFPLElBQUksT0FBTyxHQUFHLE9BQU8sU0FBUyxFQUFFO0FBQzdDLFVBQU0sT0FBTyxPQUFPLFNBQVMsYUFBYSxTQUFTLE1BQU0sMEJBQTBCLElBQUksc0JBQXNCO0FBQzdHLFVBQU0sU0FBUyxFQUFFLEdBQUcsVUFBVSxHQUFHLEtBQUssTUFBTSxNQUFNLFFBQVEsY0FBYyxJQUFJLEVBQUU7QUFFOUUsVUFBTSxVQUFVLE9BQU8sT0FBTyxRQUFRLG1CQUFtQixLQUFLLE9BQU87QUFDckUsUUFBSSxXQUFXLE9BQU8sUUFBUSxTQUFTLFdBQVksU0FBUSxLQUFLLFNBQVMsT0FBTyxNQUFNO0FBQUEsUUFDakYsQ0FBQUUsTUFBSyxTQUFTLE9BQU8sUUFBUSxTQUFTO0FBQUEsRUFDN0M7QUFJTyxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQzNCLFdBQU87QUFDUCxVQUFNLFlBQVksU0FBUyxjQUFjLEdBQUc7QUFDNUMsY0FBVSxjQUFjO0FBQ3hCLFNBQUssa0JBQWtCLGdCQUFnQixTQUFTO0FBQUEsRUFDbEQ7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNO0FBQ04sV0FBTyxpQkFBaUIsaUJBQWlCLENBQW9CLFVBQVU7QUFDckUsV0FBSyxPQUFPLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxTQUFTLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsZUFBZSxDQUFvQixVQUFVO0FBQ25FLFdBQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxTQUFTLGdCQUFnQixTQUFTLE1BQU0sUUFBUSxNQUFNLENBQUM7QUFBQSxJQUMxRixDQUFDO0FBQ0QsU0FBSyxpQkFBaUIsV0FBVyxDQUFDLEVBQUUsY0FBYyxNQUFNO0FBQ3RELFVBQUksQ0FBQyxLQUFLO0FBQUE7QUFBQSxRQUE4QjtBQUFBLE1BQWMsRUFBRyxpQkFBZ0I7QUFBQSxJQUMzRSxDQUFDO0FBQ0QsT0FBRyxXQUFXLE9BQU87QUFDckIsT0FBRyxTQUFTLE1BQU07QUFDbEIsUUFBSSxpQkFBaUIsTUFBTSxFQUFFLFFBQVEsU0FBUyxNQUFNLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdkUsV0FBTztBQUNQLFdBQU8sY0FBYyxFQUFFLE1BQUFBLE9BQU0sSUFBSTtBQUFBLEVBQ25DOzs7QUN0TEEsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBQ2IsTUFBTSxRQUFRO0FBRWQsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFFekIsTUFBTSxXQUFXLG9CQUFJLElBQUk7QUFHekIsTUFBTUMsUUFBTyxDQUFDLFlBQVk7QUFDeEIsZUFBVyxFQUFFLFFBQVEsU0FBUyxLQUFLLFFBQVMsS0FBSSxDQUFDLEtBQUssSUFBSSxNQUFNLEVBQUcsTUFBSyxJQUFJLFFBQVEsWUFBWSxJQUFJO0FBQUEsRUFDdEc7QUFDQSxNQUFNLFdBQVcsSUFBSSxpQkFBaUJBLEtBQUk7QUFJMUMsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPO0FBQzVCLFFBQUksUUFBUTtBQUNaLFdBQU8sU0FBUyxDQUFDLFVBQVUsS0FBSyxFQUFHLFNBQVEsTUFBTTtBQUNqRCxVQUFNLFNBQVMsT0FBTyxRQUFRLDBDQUEwQztBQUN4RSxVQUFNLEVBQUUsWUFBWSxVQUFVLElBQUksUUFBUSxXQUFXLENBQUM7QUFDdEQsWUFBUSxZQUFZLGFBQWEsUUFBUSxRQUFRLE1BQU0sQ0FBQyxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUksSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNwRztBQUdBLE1BQU0sT0FBTztBQUFBLElBQ1gsQ0FBQyxZQUFZLFFBQVEsUUFBUSxLQUFLLEtBQUssUUFBUSxlQUFlO0FBQUE7QUFBQSxJQUM5RCxDQUFDLFlBQVksQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLFNBQVMsS0FBSyxRQUFRLG1CQUFtQixXQUFXO0FBQUEsSUFDckcsTUFBTTtBQUFBLEVBQ1I7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDM0IsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxTQUFTLE1BQU07QUFFeEIsWUFBTUMsVUFBUyxDQUFDO0FBQ2hCLE9BQUMsTUFBTSxJQUFJLEVBQUUsUUFBUSxDQUFDLFVBQVUsU0FBUztBQUN2QyxtQkFBVyxXQUFXLFVBQVU7QUFDOUIsY0FBSSxNQUFNLElBQUksT0FBTyxFQUFHO0FBQ3hCLGdCQUFNLE1BQU0sUUFBUSxNQUFNLENBQUMsUUFBUSxXQUFXLFFBQVEsUUFBUSxNQUFNLEdBQUcsSUFBSSxNQUFNLE9BQU8sQ0FBQztBQUN6RixXQUFDQSxRQUFPLENBQUMsVUFBVSxPQUFPLEdBQUcsR0FBRyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLE9BQU87QUFBQSxRQUM1RTtBQUFBLE1BQ0YsQ0FBQztBQUNELGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssT0FBTyxPQUFPQSxPQUFNLEdBQUc7QUFDbEQsWUFBSSxLQUFLLFdBQVcsT0FBTyxPQUFRO0FBQ25DLGFBQUssUUFBUSxDQUFDLEtBQUssT0FBTyxNQUFNLElBQUksS0FBSyxPQUFPLEVBQUUsQ0FBQyxFQUFFLElBQUksT0FBTyxFQUFFLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDM0U7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFVBQVUsQ0FBQyxhQUFhO0FBQUEsSUFDNUIsUUFBUSxRQUFRO0FBQUEsSUFDaEIsU0FBUyxRQUFRLFFBQVEsUUFBUTtBQUFBLElBQ2pDLFNBQVMsUUFBUSxRQUFRLGVBQWU7QUFBQSxJQUN4QyxPQUFPLFNBQVMsSUFBSSxPQUFPLEtBQUssRUFBRSxLQUFLLFFBQVEsV0FBVyxNQUFNLFFBQVEsWUFBWSxVQUFVLFVBQVU7QUFBQSxFQUMxRztBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsRUFBRSxRQUFRLFNBQVMsU0FBUyxLQUFLLE1BQU07QUFDNUQsUUFBSSxRQUFRLFFBQVEsUUFBUSxHQUFHO0FBQzdCLFlBQU0sVUFBVSxDQUFDLFFBQVEsUUFBUSxRQUFRLE1BQU0sRUFBRSxVQUFVO0FBQzNELFVBQUksQ0FBQyxXQUFXLFdBQVcsUUFBUTtBQUNqQyxnQkFBUSxPQUFPO0FBQ2YsZ0JBQVEsVUFBVTtBQUFBLE1BQ3BCLFdBQVcsQ0FBQyxTQUFTO0FBQ25CLGdCQUFRLE9BQU87QUFDZixnQkFBUSxNQUFNO0FBQ2QsZ0JBQVEsT0FBTztBQUFBLE1BQ2pCO0FBQUEsSUFDRjtBQUNBLFFBQUksUUFBUSxXQUFXLFFBQVEsUUFBUSxRQUFRLGVBQWUsTUFBTSxDQUFDLENBQUMsUUFBUyxTQUFRLGNBQWM7QUFDckcsUUFBSSxRQUFRLEtBQU0sTUFBSyxJQUFJLFNBQVMsSUFBSTtBQUFBLEVBQzFDO0FBR0EsTUFBTSxRQUFRLENBQUMsU0FBUztBQUN0QixVQUFNLFdBQVcsU0FBUyxjQUFjLFVBQVU7QUFDbEQsYUFBUyxZQUFZO0FBQ3JCLFVBQU0sUUFBUSxRQUFRLFFBQVE7QUFDOUIsVUFBTSxTQUFTLENBQXVCLGFBQWEsTUFBTSxRQUFRLENBQUMsU0FBUyxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLENBQUM7QUFDL0csV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLE1BQU0sTUFBTTtBQUVWLG1CQUFXLEVBQUUsV0FBVyxLQUFLLE9BQU8sY0FBYyxFQUFHLEtBQUksWUFBWSxPQUFPLENBQUMsTUFBTSxLQUFNLFlBQVcsT0FBTztBQUFBLEVBQUssV0FBVyxJQUFJO0FBQy9ILGVBQU8sU0FBUztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLE1BQU1DLFVBQVM7QUFFckMsVUFBTSxNQUFNLENBQUM7QUFDYixlQUFXLFNBQVMsS0FBSyxPQUFPLFNBQVMsR0FBRztBQUMxQyxZQUFNLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUSxTQUFTLENBQUMsS0FBSyxJQUFJO0FBQzFFLFVBQUksQ0FBQyxJQUFLO0FBQ1YsVUFBSSxLQUFLLENBQUMsS0FBSyxJQUFJLGFBQWEsSUFBSSxDQUFDLENBQUM7QUFDdEMsWUFBTSxLQUFLLElBQUksS0FBSyxHQUFHQSxLQUFJLEdBQUcsSUFBSSxNQUFNO0FBQ3hDLFlBQU0sYUFBYSxlQUFlLEVBQUU7QUFDcEMsWUFBTSxnQkFBZ0I7QUFBQSxJQUN4QjtBQUNBLFdBQU8sTUFBTTtBQUNYLGlCQUFXLENBQUMsS0FBSyxFQUFFLEtBQUssSUFBSyxjQUFhLEtBQUssTUFBTSxFQUFFO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxHQUFHLE1BQU07QUFDekIsVUFBTSxVQUFVLE1BQU0sSUFBSSxpQkFBaUIsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3pELFVBQU0sT0FBTyxRQUFRLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLFFBQVEsT0FBTyxZQUFZLEVBQUU7QUFDL0UsV0FBTyxNQUFNO0FBQ1gsWUFBTSxPQUFPLFFBQVE7QUFDckIsVUFBSSxLQUFLLFdBQVcsS0FBSyxPQUFRO0FBQ2pDLFdBQUssUUFBUSxDQUFDLEVBQUUsWUFBWSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLFFBQVEsT0FBTyxJQUFJLEtBQUssRUFBRTtBQUNsQyxjQUFNLFNBQVMsV0FBVyxLQUFLLEVBQUUsS0FBSyxZQUFZLEtBQUssS0FBSyxnQkFBZ0I7QUFDNUUsWUFBSSxPQUFRLEtBQUksWUFBWSxLQUFLLEVBQUUsUUFBUSxRQUFRLEdBQUcsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUztBQUNyQyxVQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLElBQUFGLE1BQUssU0FBUyxZQUFZLENBQUM7QUFDM0IsZUFBVyxXQUFXLFNBQVUsS0FBSSxDQUFDLFFBQVEsWUFBYSxVQUFTLE9BQU8sT0FBTztBQUNqRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsWUFBWSxLQUFLLFNBQVMsT0FBTyxDQUFDO0FBQ3RFLFFBQUksQ0FBQyxNQUFNLFVBQVUsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsS0FBSyxjQUFjLEdBQUcsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFHLFFBQU8sRUFBRSxNQUFNLFNBQVMsTUFBTTtBQUV0SCxVQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxJQUFJO0FBQ25DLFVBQU1FLFFBQU8sUUFBUSxLQUFLLE9BQU8sQ0FBQyxJQUFJLFFBQVEsS0FBSyxHQUFHO0FBQ3RELFVBQU0sV0FBVyxTQUFTLE1BQU0sT0FBTyxJQUFJLElBQUksR0FBRyxHQUFHQSxLQUFJO0FBQ3pELFVBQU0sV0FBVyxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksVUFBVSxNQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sRUFBRSxDQUFDLEtBQUssU0FBVSxDQUFDLEVBQUUsS0FBSztBQUM1RyxVQUFNQyxTQUFRLENBQXdCLFlBQVksS0FBSyxTQUFTLEtBQUssRUFBRTtBQUN2RSxVQUFNLE9BQU8sQ0FBQyxNQUFNLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxDQUFDLFlBQVksUUFBUSxRQUFRLFFBQVEsQ0FBQztBQUNyRyxVQUFNLE9BQU8sT0FBTyxRQUFRLEVBQUUsT0FBT0EsTUFBSztBQUMxQyxVQUFNLFFBQVEsS0FBSyxLQUFLLE9BQU9BLE1BQUssR0FBRyxJQUFJO0FBRTNDLFVBQU0sU0FBUyxLQUFLLE9BQU8sQ0FBQyxRQUFRLENBQUNBLE9BQU0sR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDakYsU0FBSyxRQUFRLENBQUMsT0FBTyxPQUFPO0FBQzFCLFlBQU0sTUFBTSxNQUFNLElBQUksS0FBSztBQUMzQixVQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFNBQVMsSUFBSSxHQUFHLEVBQUc7QUFDakQsWUFBTSxRQUFRLE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQztBQUNwQyxVQUFJLE1BQU0sUUFBUSxnQkFBZ0IsR0FBRztBQUNuQyxjQUFNLE9BQVEsTUFBTSxPQUFPLE1BQU0sYUFBYSxNQUFNO0FBRXBELFlBQUksQ0FBQyxPQUFPLFVBQVUsS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLFFBQVEsQ0FBQyxNQUFNLFVBQVcsT0FBTSxTQUFTO0FBQ3JGLGNBQU0sZ0JBQWdCLFFBQVEsTUFBTSxNQUFNO0FBQUEsTUFDNUM7QUFDQSxpQkFBVyxXQUFXLENBQUMsT0FBTyxHQUFHLEVBQUcsVUFBUyxhQUFhLE1BQU1ELFFBQU8sRUFBRTtBQUN6RSxhQUFPLEtBQUssQ0FBQ0EsUUFBTyxJQUFJLEtBQUssQ0FBQztBQUFBLElBQ2hDLENBQUM7QUFFRCxXQUFPO0FBQUEsTUFDTCxNQUFNLEtBQUs7QUFBQSxNQUNYLFNBQVMsTUFBTTtBQUNiLGlCQUFTO0FBQ1QsY0FBTSxTQUFTLENBQUMsR0FBRyxTQUFTLGlCQUFpQixJQUFJLElBQUksS0FBS0EsS0FBSSxHQUFHLENBQUM7QUFDbEUsY0FBTUUsUUFBTyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUMsWUFBWSxDQUFDLFFBQVEsYUFBYSxJQUFJLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFDbkYsY0FBTSxRQUFRLE9BQU8sSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE9BQU8sRUFBRSxTQUFTQSxNQUFLLElBQUksR0FBRyxLQUFLLEtBQUssTUFBTSxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsV0FBVztBQUNsSSxtQkFBVyxFQUFFLFFBQVEsS0FBSyxNQUFPLFNBQVEsZ0JBQWdCLElBQUk7QUFDN0QsbUJBQVcsRUFBRSxTQUFTLE1BQU0sS0FBSyxNQUFPLE1BQUssU0FBUyxLQUFLO0FBQzNELG1CQUFXLEVBQUUsU0FBUyxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssT0FBTztBQUNqRCxjQUFJLENBQUMsTUFBTztBQUNaLGtCQUFRLFNBQVMsS0FBSztBQUN0QixtQkFBUyxJQUFJLE9BQU87QUFBQSxRQUN0QjtBQUNBLGlCQUFTLFlBQVk7QUFDckIsY0FBTTtBQUFBLE1BQ1I7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLGFBQVMsUUFBUSxVQUFVLEVBQUUsU0FBUyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sR0FBRyxtQkFBbUIsS0FBSyxDQUFDO0FBQ2hHLE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFBQSxFQUNuRDs7O0FDNUxBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTyxJQUFJLFNBQVMsaUJBQWlCLElBQUksZ0JBQWdCO0FBRS9ELE1BQUksVUFBVTtBQUVkLE1BQUk7QUFFSixNQUFJO0FBRUosTUFBTSxRQUFRLE1BQU07QUFDbEIsaUJBQWEsR0FBRztBQUNoQixnQkFBWSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQ25DLGdCQUFVLE1BQU07QUFDZCxZQUFJLFNBQVMsY0FBYyxJQUFJLEVBQUcsUUFBTyxNQUFNLE1BQU07QUFDckQsa0JBQVU7QUFDVixnQkFBUTtBQUFBLE1BQ1Y7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUSxNQUFNO0FBQzNCLFFBQUksQ0FBQyxRQUFTO0FBQ2QsaUJBQWEsR0FBRztBQUNoQixVQUFNLFdBQVcsU0FBUyxLQUFLO0FBQUEsRUFDakM7QUFHTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixRQUFJLENBQUMsV0FBVyxTQUFTLGNBQWMsSUFBSSxFQUFHLE9BQU0sR0FBRyxNQUFNO0FBQzdELFdBQU87QUFBQSxFQUNUO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsT0FBRyxlQUFlLENBQUMsRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLENBQUM7QUFDbkQsT0FBRyxXQUFXLENBQUMsRUFBRSxLQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQyxPQUFPLFVBQVUsS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUNyRixPQUFHLGFBQWEsQ0FBQyxFQUFFLFlBQVksTUFBTSxNQUFNLGdCQUFnQixVQUFVLFNBQVMsQ0FBQyxDQUFDO0FBQ2hGLE9BQUcsU0FBUyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFDL0MsT0FBRywyQ0FBMkMsTUFBTSxNQUFNLENBQUM7QUFFM0QsT0FBRyxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxjQUFjLFlBQVksTUFBTSxDQUFDO0FBQ3JFLE9BQUcsZUFBZSxDQUFDLEVBQUUsUUFBUSxNQUFNLFdBQVcsTUFBTSxDQUFDO0FBQ3JELE9BQUcsUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsVUFBVSxNQUFNLENBQUM7QUFBQSxFQUN6RDs7O0FDeENPLE1BQU0sVUFBVSxPQUFPLE9BQU87QUFDbkMsUUFBSSxPQUFPLEtBQUssRUFBRTtBQUNsQixhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sTUFBTSxRQUFRLGFBQWEsR0FBRyxPQUFPLEtBQUssRUFBRSxHQUFHLFNBQVM7QUFDekYsWUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxFQUFFLENBQUM7QUFBQSxJQUN4RDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTUMsU0FBUSxDQUFDLElBQUksT0FBTztBQUN4QixlQUFXLE9BQU8sT0FBTyxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUcsVUFBUyxRQUFRLEdBQUc7QUFDNUQsU0FBSyxTQUFTLE9BQU8sRUFBRSxJQUFJLFNBQVMsT0FBTztBQUFBLEVBQzdDO0FBR08sTUFBTSxTQUFTLE9BQU8sS0FBSyxFQUFFLFNBQVMsWUFBWSxRQUFRLE1BQU0sSUFBSSxHQUFHLFlBQVk7QUFDeEYsVUFBTSxFQUFFLElBQUksTUFBTSxNQUFNLElBQUk7QUFDNUIsUUFBSSxZQUFZO0FBQ2QsWUFBTUMsTUFBSyxJQUFJLElBQUksR0FBRztBQUN0QixpQkFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLQSxJQUFHLGNBQWM7QUFDM0MsWUFBSSxNQUFNLFNBQVMsSUFBSSxFQUFHLENBQUFBLElBQUcsYUFBYSxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQUEsTUFDL0Q7QUFDQSxVQUFJQSxJQUFHLFdBQVcsU0FBUyxPQUFRLEtBQUksU0FBUztBQUFBLFVBQzNDLENBQUFELE9BQU0sSUFBSUMsR0FBRSxHQUFHLElBQUksU0FBUyxDQUFDO0FBQ2xDO0FBQUEsSUFDRjtBQUNBLFFBQUk7QUFDRixVQUFJLEVBQUUsT0FBTyxJQUFJLEtBQUssTUFBTSxRQUFRLElBQUksWUFBWSxDQUFDLEVBQUUsY0FBYztBQUNyRSxVQUFJLENBQUMsUUFBUTtBQUNYLGNBQU07QUFBQTtBQUFBLFVBQTRCLG9EQUFvRCxLQUFLLElBQUk7QUFBQTtBQUMvRixTQUFDLEVBQUUsT0FBTyxJQUFJLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBQztBQUNqQyxlQUFPLEtBQUssTUFBTSxHQUFHLE1BQU0sS0FBSztBQUFBLE1BQ2xDO0FBQ0EsVUFBSSxTQUFTLENBQUMsR0FBRyxNQUFNO0FBQUEsSUFDekIsUUFBUTtBQUFFO0FBQUEsSUFBUTtBQUNsQixVQUFNLFNBQVM7QUFDZixVQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUU7QUFDN0IsVUFBTSxLQUFLLFFBQVEsSUFBSSxhQUFhO0FBQ3BDLFFBQUksTUFBTSxRQUFRLElBQUksWUFBWSxFQUFHLENBQUFELE9BQU0sSUFBSSxFQUFFO0FBQUEsYUFDeEMsQ0FBQyxRQUFTLFNBQVMsT0FBTyxXQUFXLElBQU07QUFBQSxhQUMzQyxNQUFNLFFBQVEsZUFBZSxNQUFPLEtBQUksVUFBVTtBQUFBLFFBQ3RELE9BQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxPQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUs7QUFBQSxFQUNsRTtBQUdBLE1BQU0sVUFBVSxPQUFPLE1BQU0sTUFBTSxLQUFLLEVBQUUsTUFBQUUsTUFBSyxNQUFNO0FBQ25ELFVBQU0saUJBQWlCLFlBQVksTUFBTSxHQUFHO0FBQzVDLFFBQUksTUFBTSxFQUFFLE1BQU0sTUFBTSxVQUFVO0FBQUEsSUFBQyxFQUFFO0FBQ3JDLFFBQUk7QUFDRixZQUFNLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDMUIsU0FBUyxPQUFPO0FBQ2QsY0FBUSxNQUFNLEtBQUs7QUFBQSxJQUNyQjtBQUNBLFFBQUk7QUFDRixZQUFNQSxNQUFLLE1BQU0sSUFBSSxNQUFNLEdBQUc7QUFBQSxJQUNoQyxVQUFFO0FBQ0EsVUFBSSxRQUFRO0FBQUEsSUFDZDtBQUNBLG1CQUFlO0FBQUEsRUFDakI7OztBQy9EQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxNQUFNLFFBQVEsT0FBTyxRQUFRLFNBQVMsT0FBTyxJQUFJO0FBQ2hGLGFBQVMsWUFBWSxHQUFHO0FBQ3hCLFVBQU0sUUFBUSxJQUFJLFNBQVMsUUFBUSxjQUFjLE1BQU0sRUFBRSxLQUFLLFFBQVE7QUFDdEUsZUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLElBQUksVUFBVSxDQUFDLENBQUMsZUFBZSxFQUFFLFdBQVcsUUFBUSxPQUFPLE9BQU8sQ0FBQyxDQUFDLEdBQUc7QUFDbEcsWUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNO0FBQ2xDLGFBQU8sSUFBSSxPQUFPLEVBQUUsT0FBTyxDQUFDLEdBQUcsT0FBTyxFQUFFLEdBQUcsT0FBTyxDQUFDO0FBQ25ELFVBQUksU0FBUyxjQUFlLFVBQVMsUUFBUSxNQUFNLENBQUM7QUFDcEQsVUFBSSxTQUFTLHdCQUF5QixXQUFVLE1BQU07QUFDdEQsT0FBQyxLQUFLLEVBQUUsS0FBSyxTQUFTLE1BQU0sY0FBYyxLQUFLO0FBQy9DLFlBQU0sQ0FBQyxJQUFJQyxLQUFJLElBQUksS0FBSyxNQUFNLEtBQUssUUFBUSxXQUFXLElBQUksRUFBRSxJQUFJLEtBQUssQ0FBQztBQUN0RSxVQUFJLEtBQUssRUFBRSxFQUFHLFNBQVEsT0FBTyxLQUFLLEVBQUUsR0FBRyxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxDQUFDQSxPQUFNLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDdEc7QUFBQSxFQUNGO0FBSUEsTUFBSSxVQUFVO0FBRWQsTUFBTSxVQUFVLENBQUM7QUFHVixNQUFNLFNBQVMsQ0FBQyxRQUFRLE1BQU0sV0FBVyxDQUFDLElBQUksU0FBUyxRQUFRLEtBQUssR0FBRyxJQUFJLFFBQVEsR0FBRztBQUc3RixNQUFNLE9BQU8sQ0FBQ0MsU0FBUTtBQUNwQixpQkFBYSxPQUFPO0FBQ3BCLGNBQVU7QUFDVixlQUFXLE9BQU8sUUFBUSxPQUFPLENBQUMsRUFBRyxDQUFBQSxLQUFJLEtBQUssbUJBQW1CO0FBQUEsRUFDbkU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLGdCQUFnQixNQUFNO0FBQ3ZCLG1CQUFhLE9BQU87QUFDcEIsZ0JBQVUsV0FBVyxNQUFNLEtBQU8sT0FBTztBQUFBLElBQzNDLENBQUM7QUFDRCxPQUFHLFlBQVksTUFBTSxhQUFhLE9BQU8sQ0FBQztBQUMxQyxPQUFHLFlBQVksTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ2pDOzs7QUM3QkEsTUFBTSxNQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDOUMsVUFBTSxPQUFPLE9BQU8sT0FBTztBQUMzQixVQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUssUUFBUSxTQUFTLE1BQU0sRUFBRSxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBQ3BFLFFBQUksWUFBWSxLQUFNLFFBQU8sTUFBTSxNQUFNLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQztBQUNoRSxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBQzFELGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUMsRUFBRyxLQUFJLENBQUMsVUFBVSxJQUFJLEVBQUcsS0FBSSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3pGLGlCQUFhLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxRQUFRLGFBQWEsSUFBSSxDQUFDO0FBQ3BFLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU8sU0FBUztBQUMxQyxVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksU0FBUyxDQUFDO0FBQ25DLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxJQUFJLEtBQUssUUFBUSxPQUFPLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLGdCQUFnQixJQUFJLEVBQUUsSUFBSTtBQUNsSCxRQUFJLE1BQU0sTUFBTSxDQUFvQixRQUFRLEdBQUcsU0FBUyxHQUFHLENBQUMsT0FBTyxRQUFRLEVBQUc7QUFDOUUsVUFBTSxNQUFNLE9BQU8sTUFBTSxXQUFXLEVBQUUsT0FBTyxRQUFRLENBQUMsT0FBTyxTQUFTLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDckYsUUFBSSxVQUFVLEtBQUssSUFBSSxFQUFHLEtBQUksUUFBUSxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUM7QUFDckQsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sT0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLFNBQVM7QUFDaEQsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLElBQUk7QUFDckMsaUJBQWEsSUFBSSxNQUFNLElBQUk7QUFDM0IsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUdBLE1BQU0sVUFBVSxDQUFDLFdBQVcsUUFBUTtBQUNsQyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxjQUFjLENBQUMsQ0FBQztBQUNqRixRQUFJLE1BQU0sU0FBUyxTQUFTLEVBQUcsUUFBTyxpQ0FBaUMsS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUMxRixVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsWUFBWSxLQUFLLE9BQU8sWUFBWSxRQUFRLFdBQVcsS0FBSztBQUNsRyxXQUFPLHlCQUF5QixNQUFNLFNBQVMsUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLFdBQVcsRUFBRTtBQUFBLEVBQ3JHO0FBR0EsTUFBTSxPQUFPLENBQUMsV0FBVyxRQUFRLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsTUFDckQsSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQy9CLFVBQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxtQkFBbUIsSUFBSSxPQUFPLEdBQUcsR0FBRyxFQUFFLENBQUM7QUFDdEUsVUFBTSxPQUFPLE1BQU0seUJBQXlCLElBQUksT0FBTyxTQUFTLENBQUMsSUFBSSxHQUFHLEVBQUU7QUFDMUUsUUFBSSxLQUFNLE1BQUssTUFBTSxRQUFRLE1BQU0sRUFBRSxTQUFTLE9BQU8sQ0FBQztBQUFBLFFBQ2pELE1BQUssRUFBRSxXQUFXLFFBQVEsT0FBTyxHQUFHLFFBQVEsV0FBVyxHQUFHLENBQUM7QUFBQSxFQUNsRSxDQUFDO0FBR0gsTUFBTSxNQUFNLE9BQU8sS0FBSyxZQUFZO0FBQ2xDLFVBQU0sRUFBRSxPQUFPLEdBQUcsSUFBSTtBQUN0QixVQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUU7QUFFN0IsVUFBTSxTQUFTLENBQUMsUUFBUyxTQUFTLElBQUksUUFBUSxJQUFJLFNBQVMsUUFBUTtBQUNuRSxRQUFJLFVBQVUsQ0FBQyxJQUFJLFFBQVMsUUFBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLFFBQVEsR0FBRyxPQUFPLFFBQVEsZ0JBQWdCLEVBQUUsQ0FBQyxDQUFDO0FBQ3RHLFFBQUksVUFBVyxJQUFJLFVBQVUsS0FBSyxRQUFRLFVBQVksUUFBTyxLQUFLLEtBQUssaUJBQWlCO0FBQ3hGLFNBQUssS0FBSyxJQUFJO0FBQ2QsVUFBTSxTQUFTLElBQUksUUFBUSxjQUFjLElBQUksU0FBUztBQUN0RCxVQUFNQyxVQUFTLE1BQU0sUUFBUSxLQUFLLEtBQUssRUFBRSxNQUFNLFFBQVEsU0FBUyxNQUFNLENBQUMsS0FBSyxFQUFFLGVBQWUsTUFBTSxLQUFLLEVBQUUsRUFBRSxDQUFDO0FBQzdHLFFBQUlBLFFBQVEsT0FBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsUUFBQUEsU0FBUSxRQUFRQSxRQUFPLE9BQU8sQ0FBQyxHQUFHQSxTQUFRLE9BQU87QUFBQSxhQUN0RixJQUFJLFVBQVUsS0FBTSxRQUFPLEtBQUssS0FBSyxrQ0FBa0M7QUFDaEYsV0FBTyxHQUFHO0FBQUEsRUFDWjtBQUlBLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUztBQUMxQixVQUFNLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLLElBQUk7QUFDMUMsUUFBSSxRQUFRLEtBQUssUUFBUTtBQUN6QixXQUFPLEVBQUUsS0FBSyxPQUFPLEVBQUUsS0FBSyxLQUFLO0FBQ2pDLFFBQUksTUFBTyxNQUFLLElBQUksZ0JBQWdCLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDekQsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxFQUFFLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPLEdBQUc7QUFDbkQsVUFBSSxDQUFDLE1BQU87QUFDWixZQUFNLElBQUksS0FBSztBQUNmLGlCQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDckQ7QUFDQSxRQUFJLENBQUMsSUFBSSxRQUFTLE1BQUssSUFBSSxnQkFBZ0IsQ0FBQyxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUM7QUFDNUQsVUFBTSxVQUFVLElBQUksZ0JBQWdCLFNBQVMsT0FBTyxXQUFXLE1BQU0sR0FBRyxDQUFDO0FBQ3pFLFNBQUssSUFBSSx1QkFBdUIsUUFBUSxJQUFJLFFBQVEsZUFBZSxLQUFLLFFBQVEsU0FBUztBQUV6RixTQUFLLE9BQU8sZUFBZSxJQUFJLFNBQVMsRUFBRTtBQUFBLEVBQzVDO0FBSU8sTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxZQUFRLFFBQVEsR0FBRztBQUNuQixZQUFRLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDcEM7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixXQUFPLFFBQVEsRUFBRSxNQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksS0FBSztBQUFBLEVBQ3ZEOzs7QUNwR0EsTUFBTSxTQUFTO0FBRWYsTUFBTSxRQUFRLENBQUM7QUFHZixNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQ3ZCLFVBQU0sVUFBVSxNQUFNLE9BQU8sVUFBVSwyQkFBMkIsSUFBSSxFQUFFO0FBQ3hFLFFBQUksQ0FBQyxXQUFXLFFBQVEsUUFBUSxNQUFNLEVBQUc7QUFDekMsVUFBTSxRQUFRLGVBQWUsS0FBSyxRQUFRLElBQUksS0FBSyxRQUFRLE1BQU0sUUFBUSxJQUFJO0FBQzdFLFFBQUksQ0FBQyxTQUFTLENBQUMsUUFBUSxRQUFRLElBQUksRUFBRztBQUN0QyxTQUFLLEtBQUs7QUFDVixVQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ2xDO0FBR0EsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixRQUFJLENBQUMsTUFBTSxPQUFPLFVBQVUsSUFBSSxFQUFHO0FBQ25DLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLE1BQU0sT0FBTyxjQUFjLENBQUM7QUFBQSxFQUMvQztBQUtPLE1BQU0sYUFBYSxDQUFDQyxRQUFPQyxTQUFRLFlBQVk7QUFDcEQsUUFBSSxZQUFZLE9BQU8sMkJBQTRCLFFBQU9ELE9BQU07QUFDaEUsVUFBTSxZQUFZLE9BQU8sUUFBUSxFQUFFLE9BQU8sUUFBUSxDQUFDQyxNQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ2pFLGVBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQ3RGLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNO0FBQ2xELGlCQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssVUFBVyxRQUFPLG9CQUFvQixNQUFNLFVBQVUsSUFBSTtBQUN6RixNQUFBRCxPQUFNO0FBQ04saUJBQVcsTUFBTSxNQUFNLFFBQVEsQ0FBQyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUFBLEVBQ0g7OztBQ2hDTyxNQUFNLFFBQVEsQ0FBQyxXQUFXO0FBQy9CLFVBQU0sT0FBTyxTQUFTLGNBQWMsTUFBTTtBQUMxQyxVQUFNLEtBQUs7QUFDWCxTQUFLLEtBQUs7QUFDVixhQUFTLEtBQUssT0FBTyxJQUFJO0FBQ3pCLFVBQU0sU0FBUyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sYUFBYSxNQUFNLENBQUM7QUFDL0QsZUFBVyxTQUFTLE9BQVEsT0FBTSxhQUFhLFFBQVEsRUFBRTtBQUN6RCxTQUFLLE1BQU07QUFDWCxXQUFPLFFBQVEsQ0FBQyxPQUFPLE9BQU8sYUFBYSxPQUFPLFFBQVEsT0FBTyxFQUFFLENBQUMsQ0FBQztBQUNyRSxTQUFLLE9BQU87QUFBQSxFQUNkO0FBR0EsTUFBTSxZQUFZLENBQUMsVUFBVTtBQUMzQixRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLE9BQU8sRUFBRSxNQUFNLENBQUMsRUFBRSxVQUFVLGdCQUFnQixNQUFNLGFBQWEsZUFBZTtBQUNsSCxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxZQUFZLE1BQU07QUFDbEQsV0FBTyxNQUFNLFVBQVUsTUFBTSxnQkFBZ0IsQ0FBQyxNQUFNLFNBQVM7QUFBQSxFQUMvRDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLE9BQUcsWUFBWSxNQUFNLE1BQU0sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLG9CQUFvQixDQUFDLEVBQUUsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUVsRyxVQUFNLENBQUMsVUFBVTtBQUFBO0FBQUEsTUFBMEIsWUFBWSxpQkFBaUIsWUFBWTtBQUFBO0FBQ3BGLFVBQU0sUUFBUSxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsMEJBQTBCLENBQUM7QUFDdkUsUUFBSSxZQUFZLFNBQVMsU0FBVSxPQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUFBLEVBQ2xHOzs7QUN0QkEsTUFBTSxPQUFPO0FBQ2IsTUFBTSxRQUFRO0FBQ2QsTUFBTSxjQUFjO0FBRXBCLE1BQU0sUUFBUSxvQkFBSSxRQUFRO0FBRTFCLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBRXZCLE1BQU0sUUFBUSxvQkFBSSxRQUFRO0FBRTFCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sWUFBWSxvQkFBSSxJQUFJO0FBRzFCLE1BQU0sV0FBVyxDQUFDLGdCQUFnQjtBQUNoQyxZQUFRLElBQUksWUFBWSxFQUFFO0FBQzFCLFlBQVEsT0FBTyxhQUFhLE9BQU8sRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDdkQ7QUFHQSxNQUFNLGNBQWMsQ0FBQyxVQUFVO0FBQzdCLFVBQU0sQ0FBQ0UsUUFBTyxHQUFHLE1BQU0sSUFBSTtBQUMzQixRQUFJLENBQUMsT0FBTyxDQUFDLEVBQUcsUUFBT0EsVUFBUyxTQUFTQSxNQUFLO0FBQzlDLFdBQU8sSUFBSSxLQUFLO0FBQ2hCLGVBQVcsRUFBRSxHQUFHLEtBQUssTUFBTyxTQUFRLElBQUksRUFBRTtBQUMxQyxVQUFNLFVBQVUsT0FBTyxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sR0FBRyxRQUFRLGNBQWMsSUFBSSxRQUFRLFVBQVUsRUFBRTtBQUM3RixTQUFLQSxRQUFPLE9BQU8sRUFBRSxPQUFPLFFBQVEsR0FBRyxFQUFFLE1BQU0sQ0FBQztBQUFBLEVBQ2xEO0FBR0EsTUFBTSxZQUFZLENBQUMsZ0JBQWdCLFlBQVksZUFBZSxZQUFZLFFBQVEsSUFBSTtBQUd0RixNQUFNQyxPQUFNLENBQUMsZ0JBQWdCO0FBQzNCLFVBQU0sV0FBVyxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFDM0MsUUFBSSxTQUFTLElBQUksV0FBVyxFQUFHO0FBQy9CLFVBQU0sRUFBRSxXQUFXLElBQUksWUFBWTtBQUNuQyxVQUFNLFNBQVMsSUFBSSxHQUFHLElBQUksb0JBQW9CLEVBQUUsT0FBTyxDQUFDLFdBQ3RELFdBQVcsZUFBZSxPQUFPLFFBQVEsZUFBZSxjQUFjLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFDbkgsZ0JBQVksTUFBTSxJQUFJLFdBQVcsSUFBSSxDQUFDLFdBQVcsSUFBSSxDQUFDLGFBQWEsR0FBRyxNQUFNLEVBQUUsTUFBTSxHQUFHLFdBQVcsQ0FBQztBQUFBLEVBQ3JHO0FBSUEsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLElBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxFQUFFLE1BQU07QUFDckQsUUFBSSxXQUFXLE1BQU87QUFDdEIsVUFBTSxDQUFDRCxRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFVBQU0sT0FBTyxPQUFPLE9BQU8sU0FBUztBQUNwQyxXQUFPLE9BQU8sS0FBSztBQUNuQixRQUFJLFVBQVVBLE1BQUssR0FBRztBQUNwQixjQUFRLE9BQU8sRUFBRTtBQUNqQixVQUFJLE9BQU8sQ0FBQyxFQUFHLE9BQU0sSUFBSUEsTUFBSztBQUM5QixhQUFPLFlBQVksSUFBSTtBQUFBLElBQ3pCO0FBQ0EsZUFBVyxTQUFTLE1BQU07QUFDeEIsWUFBTSxJQUFJLEtBQUs7QUFDZixlQUFTLEtBQUs7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7QUFHQSxNQUFNRSxRQUFPLENBQUMsT0FBTztBQUNuQixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksTUFBTSxRQUFRLElBQUksRUFBRztBQUN6QixVQUFNQyxVQUFTLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQztBQUNyQyxjQUFVLE9BQU8sRUFBRTtBQUNuQixZQUFRLE9BQU8sRUFBRTtBQUVqQixlQUFXLFNBQVMsT0FBT0EsVUFBUyxDQUFDLEVBQUcsT0FBTSxNQUFNLEtBQUs7QUFBQSxFQUMzRDtBQUdBLE1BQU0sT0FBTyxJQUFJLHFCQUFxQixDQUFDLFlBQVk7QUFDakQsZUFBVyxFQUFFLGdCQUFnQixPQUFPLEtBQUssU0FBUztBQUNoRCxVQUFJLENBQUMsT0FBTyxRQUFRLElBQUksRUFBRyxNQUFLLFVBQVUsTUFBTTtBQUFBLGVBQ3ZDLGVBQWdCLENBQUFGLEtBQUksTUFBTTtBQUFBLElBQ3JDO0FBQUEsRUFDRixDQUFDO0FBRUQsTUFBTSxPQUFPLE1BQU07QUFDakIsZUFBVyxlQUFlLElBQUksSUFBSSxHQUFHO0FBQ25DLFVBQUksTUFBTSxJQUFJLFdBQVcsRUFBRztBQUM1QixZQUFNLElBQUksV0FBVztBQUNyQixVQUFJLFlBQVksUUFBUSxjQUFjLFVBQVcsTUFBSyxRQUFRLFdBQVc7QUFBQSxVQUNwRSxDQUFBQSxLQUFJLFdBQVc7QUFBQSxJQUN0QjtBQUNBLGVBQVcsTUFBTSxvQkFBSSxJQUFJLENBQUMsR0FBRyxVQUFVLEtBQUssR0FBRyxHQUFHLE9BQU8sQ0FBQyxFQUFHLENBQUFDLE1BQUssRUFBRTtBQUFBLEVBQ3RFO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsU0FBSyxVQUFVLENBQUMsRUFBRSxPQUFPLElBQUksS0FBSyxNQUFNO0FBQ3RDLFVBQUksQ0FBQyxPQUFPLEtBQUssV0FBVyxRQUFRLEtBQUssQ0FBQyxLQUFLLFFBQVEsSUFBSSxFQUFHLFFBQU87QUFFckUsVUFBSSxRQUFRLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLFdBQVcsZ0JBQWdCLEVBQUcsV0FBVSxJQUFJLElBQUksQ0FBQyxHQUFJLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFJLEtBQUssQ0FBQztBQUN4SCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsU0FBSyxZQUFZLElBQUk7QUFDckIsVUFBTSxRQUFRLEVBQUUsaUJBQWlCLENBQUMsaUJBQWlCLEdBQUcsV0FBVyxNQUFNLFNBQVMsS0FBSztBQUNyRixRQUFJLGlCQUFpQixJQUFJLEVBQUUsUUFBUSxTQUFTLGlCQUFpQixLQUFLO0FBQ2xFLFNBQUs7QUFBQSxFQUNQOzs7QUNsR0EsTUFBTSxPQUFPO0FBRWIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFHdEIsTUFBTSxXQUFXLENBQUMsT0FBTztBQUN2QixVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxFQUFFLEtBQUssb0JBQUksSUFBSSxFQUFFO0FBQy9DLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFNBQVMsTUFBTSxTQUFTLElBQUksT0FBTyxJQUFJLENBQUMsS0FBSyxJQUFJO0FBR3pFLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLFFBQVEsUUFBUSxFQUFFLEtBQUssSUFBSTtBQUdoRixNQUFNRSxRQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzlDLFVBQU0sU0FBUyxPQUFPLFVBQVUsSUFBSSxJQUFJLEdBQUc7QUFDM0MsVUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNO0FBQ3BDLFFBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQWE7QUFDMUMsVUFBTSxRQUFRLE9BQU8sYUFBYSxJQUFJO0FBQ3RDLFFBQUssU0FBUyxjQUFlLFVBQVUsVUFBVztBQUNsRCxVQUFNLE9BQU8sU0FBUyxLQUFLLEVBQUU7QUFDN0IsU0FBSyxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksQ0FBQztBQUNwRCxpQkFBYSxLQUFLLEtBQUs7QUFDdkIsU0FBSyxRQUFRLFdBQVcsTUFBTSxNQUFNLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDOUY7QUFJQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFVBQU0sRUFBRSxjQUFjLE1BQU0sVUFBVSxNQUFNLElBQUk7QUFDaEQsV0FBTyxVQUFVLFNBQVMsa0JBQWtCLFNBQVMsWUFBYSxTQUFTLFlBQVksVUFBVTtBQUFBLEVBQ25HO0FBR0EsTUFBTSxRQUFRLENBQUMsT0FBTztBQUNwQixVQUFNLE9BQU8sU0FBUyxFQUFFO0FBQ3hCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLEtBQU0sUUFBTyxLQUFLLE1BQU0sT0FBTyxFQUFFO0FBQ3RDLFVBQU1DLFdBQVUsU0FBUztBQUN6QixRQUFJQSxTQUFTLFFBQU8sS0FBS0EsU0FBUSxLQUFLLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFFckQsUUFBSSxLQUFLLFdBQVk7QUFFckIsVUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUN0RyxPQUFPLENBQUMsU0FBUyxDQUFDLFNBQVMsTUFBTSxJQUFJLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDdEQsU0FBSyxJQUFJLE1BQU07QUFDZixRQUFJLENBQUMsTUFBTSxPQUFRO0FBQ25CLFNBQUssYUFBYTtBQUNsQixVQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLENBQUMsQ0FBQztBQUMxRCxVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLFFBQVEsUUFBUSxJQUFJLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUNqRixVQUFNLE9BQU8sRUFBRSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLGNBQWMsTUFBTSxJQUFJLEVBQUU7QUFDcEYsUUFBSSxPQUFRLFFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRSxDQUFDO0FBQ3pELFNBQUssTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN6QjtBQUdBLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDeEIsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLFNBQVMsSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sT0FBTyxVQUFVLFFBQVE7QUFDckYsV0FBTyxHQUFHLElBQUk7QUFBQTtBQUFBLE1BQW9DO0FBQUEsSUFBTSxDQUFDO0FBQUEsRUFDM0Q7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixPQUFHLCtCQUErQkQsS0FBSTtBQUN0QyxTQUFLLFVBQVUsQ0FBQyxFQUFFLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFDekMsVUFBSSxVQUFVLFdBQVcsVUFBVyxPQUFNLElBQUksRUFBRSxHQUFHLElBQUksTUFBTTtBQUFBLElBQy9ELENBQUM7QUFDRCxTQUFLLFFBQVEsQ0FBQyxFQUFFLFFBQVEsR0FBRyxNQUFNO0FBQy9CLFlBQU0sT0FBTyxNQUFNLElBQUksRUFBRTtBQUN6QixVQUFJLENBQUMsUUFBUSxXQUFXLE9BQVE7QUFDaEMsV0FBSyxhQUFhO0FBQ2xCLGlCQUFXLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFBQSxJQUM1QixDQUFDO0FBQUEsRUFDSDs7O0FDakZBLE1BQU0sU0FBUztBQUdmLE1BQU1FLFFBQU8sQ0FBQyxPQUFPO0FBQ25CLGVBQVcsV0FBVyxJQUFJLElBQUksTUFBTSxHQUFHLEdBQUc7QUFDeEMsVUFBSSxNQUFNLFFBQVEsYUFBYSxNQUFNLE1BQU0sR0FBSTtBQUMvQyxjQUFRLFNBQVM7QUFDakIsY0FBUSxnQkFBZ0IsTUFBTTtBQUFBLElBQ2hDO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sV0FBVztBQUM3QixTQUFLLFVBQVUsT0FBTyxjQUFjLENBQUMsQ0FBQyxNQUFNO0FBQzVDLGlCQUFhLE1BQU0sYUFBYSxTQUFTLFNBQVMsSUFBSTtBQUN0RCxRQUFJLENBQUMsS0FBSyxVQUFVLE9BQVEsTUFBSyxnQkFBZ0IsT0FBTztBQUN4RCxlQUFXLFdBQVcsTUFBTSx3QkFBd0IsSUFBSSxHQUFHO0FBQ3pELFlBQU0sRUFBRSxhQUFhLElBQUksUUFBUTtBQUNqQyxjQUFRLFNBQVMsQ0FBQyxVQUFXLGdCQUFnQixpQkFBaUI7QUFBQSxJQUNoRTtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFFBQVEsQ0FBQyxFQUFFLFFBQVEsSUFBSSxTQUFTLE9BQU8sTUFBTTtBQUNqRCxVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLFdBQVcsdUJBQXVCLEtBQUssTUFBTSxFQUFHO0FBQzdELFNBQUssTUFBTSxNQUFNO0FBQ2pCLFVBQU0sV0FBVyxRQUFRLFFBQVE7QUFDakMsVUFBTSxVQUFVLFlBQVksT0FBTyxRQUFRLFFBQVE7QUFDbkQsUUFBSSxDQUFDLFdBQVcsQ0FBQyxLQUFLLFNBQVMsT0FBTyxFQUFHO0FBQ3pDLFlBQVEsU0FBUztBQUNqQixZQUFRLGFBQWEsUUFBUSxFQUFFO0FBQUEsRUFDakM7QUFHQSxNQUFNQyxPQUFNLENBQUMsRUFBRSxRQUFRLEtBQUssTUFBTTtBQUNoQyxRQUFJLE9BQU8sTUFBTSxTQUFTLGNBQWUsQ0FBQUQsTUFBSyxPQUFPLEVBQUU7QUFDdkQsUUFBSSxPQUFPLFVBQVUsSUFBSSxFQUFHLE1BQUssTUFBTTtBQUFBLEVBQ3pDO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxXQUFXLEtBQUs7QUFDckIsT0FBRyxxQ0FBcUNDLElBQUc7QUFFM0MsVUFBTSxPQUFPLE1BQU07QUFDakIsTUFBQUQsTUFBSztBQUNMLGlCQUFXLFFBQVEsSUFBSSxhQUFhLEVBQUcsTUFBSyxJQUFJO0FBQUEsSUFDbEQ7QUFDQSxTQUFLLFlBQVksSUFBSTtBQUNyQixPQUFHLFlBQVksQ0FBQyxFQUFFLFVBQVUsTUFBTSxhQUFhLEtBQUssQ0FBQztBQUFBLEVBQ3ZEOzs7QUNwREEsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxPQUFPLE1BQU07QUFDakIsUUFBSSxTQUFTLE9BQVE7QUFDckIsZUFBVyxNQUFNLFNBQVM7QUFDeEIsWUFBTSxPQUFPLEtBQUssRUFBRTtBQUVwQixVQUFJLE1BQU0sYUFBYSxZQUFZLEdBQUcsU0FBUyxRQUFRLEVBQUcsT0FBTSxJQUFJO0FBQUEsSUFDdEU7QUFDQSxZQUFRLE1BQU07QUFBQSxFQUNoQjtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLFNBQUssVUFBVSxDQUFDLEVBQUUsSUFBSSxPQUFPLE1BQU07QUFDakMsVUFBSSxDQUFDLFNBQVMsVUFBVSxDQUFDLE9BQVEsUUFBTztBQUN4QyxjQUFRLElBQUksRUFBRTtBQUNkLGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxPQUFHLG9CQUFvQixJQUFJO0FBQUEsRUFDN0I7OztBQ3BCQSxNQUFNLE1BQU07QUFHWixNQUFNLE9BQU8sQ0FBQyxJQUFJRSxVQUFTO0FBQ3pCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxLQUFNLE9BQU0sS0FBSyxJQUFJLEVBQUUsUUFBUUEsS0FBSTtBQUFBLEVBQ3pDO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxhQUFhLENBQUMsRUFBRSxJQUFJLElBQUksTUFBTTtBQUNqQyxXQUFLLElBQUksQ0FBQyxRQUFRO0FBQ2hCLFlBQUksUUFBUTtBQUNaLFlBQUksU0FBUztBQUFBLE1BQ2YsQ0FBQztBQUNELFVBQUksT0FBTyxpQkFBaUIsWUFBWSxDQUE4QixFQUFFLGtCQUFrQixRQUFRLE1BQU0sTUFBTTtBQUM1RyxZQUFJLGlCQUFrQixNQUFLLElBQUksQ0FBQyxRQUFTLElBQUksUUFBUyxTQUFTLFFBQVMsSUFBSSxHQUFJO0FBQUEsTUFDbEYsQ0FBQztBQUNELFVBQUksaUJBQWlCLFdBQVcsTUFBTSxLQUFLLElBQUksQ0FBQyxRQUFTLElBQUksU0FBUyxJQUFLLENBQUM7QUFBQSxJQUM5RSxDQUFDO0FBRUQsU0FBSyxZQUFZLE1BQU0sSUFBSSxHQUFHLEVBQUUsUUFBUSxDQUFDLFFBQVEsSUFBSSxnQkFBZ0IsVUFBVSxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQ3ZGOzs7QUNWQSxNQUFNQyxTQUFRLENBQUMsWUFBWTtBQUN6QixVQUFNLEVBQUUsUUFBUSxJQUFJO0FBQ3BCLFFBQUksS0FBSyxPQUFPLEdBQUc7QUFDakIsY0FBUSxPQUFPO0FBQ2YsYUFBTyxVQUFVO0FBQUEsSUFDbkI7QUFDQSxVQUFNLFFBQVEsT0FBTyxNQUFNLFFBQVEsT0FBTyxLQUFLO0FBQy9DLFVBQU0sTUFBTSxhQUFhLE9BQU8sa0JBQWtCLE9BQU8sZUFBZSxTQUFTLE1BQU07QUFDdkYsWUFBUSxNQUFNLEdBQUc7QUFDakIsWUFBUSxNQUFNLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFBQSxFQUNuQztBQUtPLE1BQU0sUUFBUSxDQUFDLFlBQVk7QUFDaEMsUUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPLEtBQU07QUFDMUQsYUFBUyxRQUFRLFNBQVM7QUFDMUIsYUFBUyxpQkFBaUIsUUFBUSxNQUFNLEtBQUssUUFBUSxPQUFPLEdBQUcsSUFBSTtBQUNuRSxlQUFXLE1BQU1BLE9BQU0sT0FBTyxHQUFHLFFBQVEsS0FBSztBQUM5QyxpQkFBYTtBQUNiLGFBQVM7QUFDVCxlQUFXO0FBQ1gsZ0JBQVk7QUFDWixnQkFBWTtBQUNaLGdCQUFZO0FBQ1osY0FBVTtBQUNWLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixlQUFXO0FBQ1gsZ0JBQVk7QUFDWixpQkFBYTtBQUFBLEVBQ2Y7OztBQ2hEQSxRQUFNLEtBQUs7IiwKICAibmFtZXMiOiBbImFzayIsICJzZWVuIiwgIm9wdGlvbnMiLCAia25vd24iLCAiaXNTYW1lIiwgImxpbmVzIiwgImFzayIsICJ0YWtlIiwgImZpcnN0IiwgImZvbGxvdyIsICJhbGwiLCAia2V5IiwgImpvYiIsICJydW4iLCAiZm9sbG93IiwgImpvYiIsICJzZW50IiwgInBsYWNlcyIsICJidXR0b24iLCAic2hvdyIsICJub3RlIiwgImdyb3VwcyIsICJtYXJrIiwgImlzT3duIiwgIm5ld3MiLCAibGVhdmUiLCAidG8iLCAic3dhcCIsICJjYWxsIiwgImVuZCIsICJhbnN3ZXIiLCAiYmVnaW4iLCAiZmlyc3QiLCAiZmlyc3QiLCAiYXNrIiwgInRlbGwiLCAiY2F1c2VzIiwgIm5vdGUiLCAicHJlc3NlZCIsICJzaG93IiwgImVuZCIsICJzaG93IiwgImJlZ2luIl0KfQo=
