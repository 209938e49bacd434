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
  var partsOf = ({ content }) => [content, ...[...content.querySelectorAll("template[data-nitro-update]")].map((update) => update.content)];
  var isPlain = (root) => !root.querySelector(`${ROOT},[data-nitro-slot],${untrusted}`);
  var isOurs = (element, path) => path?.startsWith(rootOf(element)?.dataset.nitroUrl ?? NaN);
  var setAttribute = (element, name, value) => value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
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
  var hasParts = () => document.activeElement?.matches("input:is([type=date],[type=time],[type=month],[type=week],[type=datetime-local])");
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
    if (!hasParts()) return;
    for (const { fragment, swapSpec, target } of tasks) {
      const fresh = swapSpec?.style === "outerMorph" && fragment?.firstElementChild;
      const place = fresh && target.contains?.(document.activeElement) && rootOf(target) && surePlace(target, fresh);
      if (!place) continue;
      place.removeAttribute("hx-preserve");
      places.add(place);
    }
  };
  var startTyping = () => {
    window.htmx.registerExtension("nitro-around", {
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
    const take = (event, { sourceElement: element, request: { action: path, body }, sourceEvent }) => grab(event, ask3, { element, path, body, cause: sourceEvent.type === "every" ? void 0 : sourceEvent });
    onHtmx("config:request", (event, { ctx }) => {
      const { confirm, request, sourceElement, sourceEvent: { nitro: job } } = ctx;
      if (job) {
        ctx.confirm = null;
        request.body = job.body;
      } else if (!confirm || sourceElement === rootOf(sourceElement)) take(event, ctx);
    });
    onHtmx("before:request", (event, { ctx }) => {
      const job = ctx.sourceEvent.nitro;
      if (job) job.status = 0;
      else take(event, ctx);
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
    window.htmx.process(document.body);
  };
  var send = async (job, to) => {
    await ajax(job, to);
    return job.request;
  };
  var swap = (root, text) => window.htmx.swap({ sourceElement: root, target: root, text, swap: "outerMorph" });
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
  var ASKS = "[hx-post],[data-hx-post]";
  var OTHERS = "form,label,select,textarea,input:not([type=submit],[type=image],[type=button])";
  var early = [];
  var hold = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  var click = (event) => {
    const control = event.target.closest?.(`button,input,label,form,${ASKS}`);
    if (!control || control.matches(OTHERS)) return;
    const sends = /submit|image/.test(control.type) && control.form?.matches(ASKS);
    if (!sends && !control.matches(ASKS)) return;
    hold(event);
    early.push(() => control.click());
  };
  var submit = (event) => {
    if (!event.target.matches?.(ASKS)) return;
    hold(event);
    early.push(() => event.target.requestSubmit());
  };
  var whenLoaded = (begin3, first2 = "never") => {
    if (performance.timing.domContentLoadedEventStart) return begin3();
    const listeners = Object.entries({ click, submit, [first2]: hold });
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
    const found = window.htmx?.ajax && window.htmx.version;
    if (parseInt(found) === version) {
      connect(adapter);
      return startLazy();
    }
    const why = `nitro-htmx${version}.js needs htmx ${version}, and found ${found || "none"}`;
    console.error(why);
    runWith(() => Promise.reject(why));
  };
  var start = (adapter) => {
    if (Object.hasOwn(window, "nitro") && window.nitro?.call) return;
    distrust(adapter.untrusted);
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvd2F5LmpzIiwgIi4uLy4uL2NsaWVudC90eXBpbmc0LmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWQuanMiLCAiLi4vLi4vY2xpZW50L2h0bXg0LmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9mb2N1cy5qcyIsICIuLi8uLi9jbGllbnQvbGluZXMuanMiLCAiLi4vLi4vY2xpZW50L2VudHJpZXMuanMiLCAiLi4vLi4vY2xpZW50L3RvYXN0cy5qcyIsICIuLi8uLi9jbGllbnQvb3duLmpzIiwgIi4uLy4uL2NsaWVudC9wcmVzcy5qcyIsICIuLi8uLi9jbGllbnQvYW5zd2Vycy5qcyIsICIuLi8uLi9jbGllbnQvZXZlbnRzLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9mb3JnZXQuanMiLCAiLi4vLi4vY2xpZW50L2xhenkuanMiLCAiLi4vLi4vY2xpZW50L2xpdmUuanMiLCAiLi4vLi4vY2xpZW50L2xvYWRpbmcuanMiLCAiLi4vLi4vY2xpZW50L3BvbGxzLmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWRzLmpzIiwgIi4uLy4uL2NsaWVudC9zdGFydC5qcyIsICIuLi8uLi9jbGllbnQvbml0cm8taHRteDQuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoZXJlIHRoaW5ncyBhcmUgb24gdGhlIHBhZ2UsIGFuZCB3aG9zZSB0aGV5IGFyZS4gKi9cblxuLyoqIFdoYXQgdGhlIHNlcnZlciBoYXMgd3JpdHRlbiBhdCBvdXIgc2NyaXB0LiAqL1xuZXhwb3J0IGNvbnN0IG9wdGlvbnMgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5leHBvcnQgY29uc3QgUk9PVCA9ICdbZGF0YS1uaXRyby1jb21wb25lbnRdJztcblxubGV0IHVudHJ1c3RlZCA9ICcnO1xuLyoqIE5hbWUgd2hhdCBwZW9wbGUgd3JvdGU6IG5vdGhpbmcgaW4gdGhlcmUgYWN0cywgaXMgYm91bmQsIG9yIGlzIGEgY29tcG9uZW50LlxuICogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRpc3RydXN0ID0gKHNlbGVjdG9yKSA9PiB2b2lkICh1bnRydXN0ZWQgPSBzZWxlY3Rvcik7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1RydXN0ZWQgPSAoZWxlbWVudCkgPT4gIWVsZW1lbnQuY2xvc2VzdD8uKHVudHJ1c3RlZCk7XG5cbi8qKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcsIHJvb3Q/OiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGFsbCA9IChzZWxlY3Rvciwgcm9vdCA9IGRvY3VtZW50KSA9PiBbLi4ucm9vdC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0uZmlsdGVyKGlzVHJ1c3RlZCk7XG5cbi8qKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmaXJzdCA9IChzZWxlY3RvcikgPT4gYWxsKHNlbGVjdG9yKVswXTtcblxuLyoqIEB0eXBlIHsoaWQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZpbmQgPSAoaWQpID0+IGlkICYmIGZpcnN0KCcjJyArIENTUy5lc2NhcGUoaWQpKTtcblxuLyoqIFRoZSByb290IG9mIHRoZSBjb21wb25lbnQgdGhhdCBhbiBlbGVtZW50IGJlbG9uZ3MgdG8sIGJ5IGl0cyBzbG90cywgdG9vLlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCByb290T2YgPSAoZWxlbWVudCkgPT4ge1xuICBpZiAoIWlzVHJ1c3RlZChlbGVtZW50KSkgcmV0dXJuO1xuICBjb25zdCByb290ID0gZWxlbWVudC5jbG9zZXN0Py4oYCR7Uk9PVH0sW2RhdGEtbml0cm8tb3duZXJdYCk7XG4gIHJldHVybiBmaW5kKHJvb3Q/LmRhdGFzZXQubml0cm9Pd25lcikgPz8gcm9vdDtcbn07XG5cbi8qKiBXaGF0IGJlbG9uZ3MgdG8gdGhlIGNvbXBvbmVudCBvZiB0aGlzIHJvb3QsIGFuZCB0byBub25lIGluc2lkZS5cbiAqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZywgcm9vdDogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBhbGxPZiA9IChzZWxlY3Rvciwgcm9vdCkgPT4gYWxsKHNlbGVjdG9yLCByb290KS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3RPZihlbGVtZW50KSA9PT0gcm9vdCk7XG5cbi8qKiBUaGUgcGFydHMgb2YgYW4gYW5zd2VyOiBhIGNvbXBvbmVudCwgYW5kIHdoYXQgaXQgYnJpbmdzIHRvIGl0cyBzbG90cy5cbiAqIEB0eXBlIHsodGVtcGxhdGU6IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgcGFydHNPZiA9ICh7IGNvbnRlbnQgfSkgPT5cbiAgW2NvbnRlbnQsIC4uLlsuLi5jb250ZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ3RlbXBsYXRlW2RhdGEtbml0cm8tdXBkYXRlXScpXS5tYXAoKHVwZGF0ZSkgPT4gdXBkYXRlLmNvbnRlbnQpXTtcblxuLyoqIFdoZXRoZXIgbm90aGluZyBpbiBhIGNvbXBvbmVudCBpcyBvZiBhbm90aGVyLCBvciBvZiBwZW9wbGUsIHNvIHRoYXQgbm9ib2R5IGhhcyB0byBhc2sgZWFjaCBlbGVtZW50LlxuICogQHR5cGUgeyhyb290OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNQbGFpbiA9IChyb290KSA9PiAhcm9vdC5xdWVyeVNlbGVjdG9yKGAke1JPT1R9LFtkYXRhLW5pdHJvLXNsb3RdLCR7dW50cnVzdGVkfWApO1xuXG4vKiogV2hldGhlciB0aGUgYWRkcmVzcyBpcyB0aGF0IG9mIGFuIGFjdGlvbiBvZiB0aGUgY29tcG9uZW50IGFyb3VuZCB0aGUgZWxlbWVudC5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBwYXRoOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPdXJzID0gKGVsZW1lbnQsIHBhdGgpID0+IHBhdGg/LnN0YXJ0c1dpdGgocm9vdE9mKGVsZW1lbnQpPy5kYXRhc2V0Lm5pdHJvVXJsID8/IE5hTik7XG5cbi8qKiBXcml0ZSBhbiBhdHRyaWJ1dGUgYXMgaXQgd2FzOyBudWxsOiBpdCB3YXMgbm90IHRoZXJlLlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIG5hbWU6IHN0cmluZywgdmFsdWU6IHN0cmluZyB8IG51bGwpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2V0QXR0cmlidXRlID0gKGVsZW1lbnQsIG5hbWUsIHZhbHVlKSA9PlxuICB2YWx1ZSA9PT0gbnVsbCA/IGVsZW1lbnQucmVtb3ZlQXR0cmlidXRlKG5hbWUpIDogZWxlbWVudC5zZXRBdHRyaWJ1dGUobmFtZSwgdmFsdWUpO1xuXG5leHBvcnQgY29uc3QgYWRkcmVzcyA9ICgpID0+IGxvY2F0aW9uLnBhdGhuYW1lICsgbG9jYXRpb24uc2VhcmNoO1xuXG4vKiogSGVhciBldmVudHMgYmVmb3JlIGV2ZXJ5Ym9keSBlbHNlLlxuICogQHR5cGUgeyhuYW1lczogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb24gPSAobmFtZXMsIGxpc3RlbmVyKSA9PiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lcy5zcGxpdCgnICcpKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiBDdXN0b21FdmVudH0gKi9cbmV4cG9ydCBjb25zdCBldmVudE9mID0gKG5hbWUsIGRldGFpbCkgPT4gbmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSwgZGV0YWlsIH0pO1xuXG4vKiogQHR5cGUgeyhib2R5OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaGFzRmlsZSA9IChib2R5KSA9PiBib2R5IGluc3RhbmNlb2YgRm9ybURhdGEgJiYgWy4uLmJvZHkudmFsdWVzKCldLnNvbWUoKHZhbHVlKSA9PiB2YWx1ZSBpbnN0YW5jZW9mIEJsb2IpO1xuIiwgIi8qIEpvYnMsIGFuZCB3aGF0IHRoZSBmZWF0dXJlcyBoZWFyIG9mIHRoZW0sIGluIHRoaXMgb3JkZXI6XG4gKiAgIHF1ZXVlZCAgICBhIGNvbXBvbmVudCBhc2tzIGZvciBzb21ldGhpbmc7IGEgbGlzdGVuZXIgdGhhdCByZXR1cm5zIGZhbHNlIGhvbGRzIGl0IGJhY2tcbiAqICAgbGVhdmluZyAgIGl0IGlzIGJlaW5nIHNlbnQsIGFuZCBub2JvZHkgaGFzIHN0b3BwZWQgaXRcbiAqICAgYW5zd2VyZWQgIHRoZSBhbnN3ZXIgaXMgb24gdGhlIHBhZ2UsIG9yIHRoZXJlIHdhcyBub25lOyBpdHMgZXZlbnRzIGNvbWUgbmV4dFxuICogICBkb25lICAgICAgaXRzIGV2ZW50cyBoYXZlIGFycml2ZWQsIG9yIGl0IHdhcyBkcm9wcGVkXG4gKiBhbmQgYmVzaWRlczogdXBsb2FkaW5nIHtpZCwgeGhyfSwgb2YgZmlsZXMgb2YgYSBjb21wb25lbnQ7IG5hdmlnYXRlZCwgd2hlbiBodG14IGhhcyBjaGFuZ2VkIHRoZSBhZGRyZXNzO1xuICogcmVzdG9yZWQsIHdoZW4gaHRteCBoYXMgcHV0IHRoZSBIVE1MIG9mIGFuIGVhcmxpZXIgcGFnZSBiYWNrLlxuICovXG5pbXBvcnQgeyBhZGRyZXNzIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3Qgam9icyA9IG5ldyBFdmVudFRhcmdldCgpOyAvLyBhIGxpc3RlbmVyIHRoYXQgdGhyb3dzIHN0b3BzIG5vIG90aGVyLCBhbmQgbm8gam9iXG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbGlzdGVuZXI6IChqb2I6IGFueSkgPT4gYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXIgPSAobmFtZSwgbGlzdGVuZXIpID0+XG4gIGpvYnMuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgaWYgKGxpc3RlbmVyKGV2ZW50LmRldGFpbCkgPT09IGZhbHNlKSBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw/OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgYW5ub3VuY2UgPSAobmFtZSwgZGV0YWlsKSA9PiBqb2JzLmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgY2FuY2VsYWJsZTogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gSm9ifSAqL1xuZXhwb3J0IGNvbnN0IG5ld0pvYiA9IChyb290LCBhY3Rpb24sIG1vcmUpID0+IHtcbiAgY29uc3QgYm9keSA9IG5ldyBGb3JtRGF0YSgpO1xuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsICcnKTsgLy8gaG9sZHMgdGhlIGZpcnN0IHBsYWNlLCBmb3IgRGphbmdvIHRvIHJlYWQgd2hhdGV2ZXIgaXMgY3V0IG9mZlxuICByZXR1cm4ge1xuICAgIGlkOiByb290LmlkLFxuICAgIGNvbXBvbmVudDogcm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LFxuICAgIGFjdGlvbixcbiAgICBwYXRoOiBgJHtyb290LmRhdGFzZXQubml0cm9Vcmx9JHtlbmNvZGVVUklDb21wb25lbnQoYWN0aW9uKX0vYCxcbiAgICByb290LFxuICAgIHBhZ2U6IGFkZHJlc3MoKSxcbiAgICBib2R5LFxuICAgIHNlbnQ6IG5ldyBNYXAoKSxcbiAgICBjaGFpbjogW10sXG4gICAgY291bnRzOiB7fSxcbiAgICAuLi5tb3JlLFxuICB9O1xufTtcblxuLyoqIFdoZXRoZXIgdGhlIGJyaWRnZSBhZGRzIGEgcGFyYW1ldGVyIGJ5IGl0c2VsZjogd2hhdCBpcyBib3VuZCwgYW5kIHdoYXQgZWxzZSBpcyBvdXJzLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPdXJOYW1lID0gKG5hbWUpID0+IG5hbWUuc3RhcnRzV2l0aCgnbml0cm8tJyk7XG5cbi8qKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBhcmdzOiBvYmplY3QpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYWRkQXJndW1lbnRzID0gKGJvZHksIGFyZ3MpID0+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKGFyZ3MpKSB7XG4gICAgaWYgKGlzT3VyTmFtZShuYW1lKSkgY29udGludWU7XG4gICAgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUgOiBbdmFsdWVdKSB7XG4gICAgICBjb25zdCBpc0pzb24gPSBpdGVtICYmIHR5cGVvZiBpdGVtID09PSAnb2JqZWN0JyAmJiAhKGl0ZW0gaW5zdGFuY2VvZiBCbG9iKTtcbiAgICAgIGJvZHkuYXBwZW5kKG5hbWUsIGlzSnNvbiA/IEpTT04uc3RyaW5naWZ5KGl0ZW0pIDogaXRlbSA/PyAnJyk7XG4gICAgfVxuICB9XG59O1xuIiwgIi8qIFdoYXQgYm90aCB2ZXJzaW9ucyBvZiBodG14IGhhdmUgaW4gY29tbW9uLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgaGFzRmlsZSwgaXNPdXJzLCBvbiwgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uSHRteCA9IChuYW1lLCBsaXN0ZW5lcikgPT4gb24oYGh0bXg6JHtuYW1lfWAsIChldmVudCkgPT4gbGlzdGVuZXIoZXZlbnQsIGV2ZW50LmRldGFpbCkpO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7IC8vIG90aGVycyBzZWUgaXQgbGVhdmVcbn07XG5cbi8qKiBHaXZlIGEgcmVxdWVzdCBvZiBhIGNvbXBvbmVudCB0byB0aGUgYnJpZGdlIGluc3RlYWQgb2Ygc2VuZGluZyBpdC5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSwgYXNrOiAoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWQsIGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGdyYWIgPSAoZXZlbnQsIGFzaywgY2F1Z2h0KSA9PiB7XG4gIGlmICghaXNPdXJzKGNhdWdodC5lbGVtZW50LCBjYXVnaHQucGF0aCkpIHJldHVybjtcbiAgc3RvcChldmVudCk7XG4gIGFzayhjYXVnaHQpO1xufTtcblxuLyoqIFdoZXJlIHRoZSBwYWdlIGhhcyBhbiBodG14IG9mIHRoZSBvdGhlciB2ZXJzaW9uIGFzIHdlbGwsIHRoYXQgb25lIGxlYXZlcyBvdXIgZWxlbWVudHMgYWxvbmUuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcmVhZDogKGRldGFpbDogYW55KSA9PiB7IGVsZW1lbnQ/OiBhbnksIHBhdGg/OiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBob2xkUml2YWwgPSAobmFtZSwgcmVhZCkgPT5cbiAgb25IdG14KG5hbWUsIChldmVudCwgZGV0YWlsKSA9PiB7XG4gICAgY29uc3QgeyBlbGVtZW50LCBwYXRoIH0gPSByZWFkKGRldGFpbCk7XG4gICAgaWYgKGVsZW1lbnQgJiYgaXNPdXJzKGVsZW1lbnQsIHBhdGgpKSBzdG9wKGV2ZW50KTtcbiAgfSk7XG5cbi8qKiBodG14IHB1dHMgZWxlbWVudHMgb24gdGhlIHBhZ2Ugc29tZSB0aW1lIGJlZm9yZSBpdCBsaXN0ZW5zIHRvIHRoZW0sIHdoaWNoIGl0IHRlbGxzIGJ5IHRoZSBldmVudCBgbmFtZWAuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBodXJyeSA9IChuYW1lKSA9PiB7XG4gIGNvbnN0IHNlZW4gPSBuZXcgV2Vha1NldCgpO1xuICBvbkh0bXgobmFtZSwgKHsgdGFyZ2V0IH0pID0+IHNlZW4uYWRkKHRhcmdldCkpO1xuICBvbignY2xpY2sgc3VibWl0IGNoYW5nZSBpbnB1dCBrZXlkb3duJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBjb25zdCBlbGVtZW50ID0gdGFyZ2V0LmNsb3Nlc3Q/LignW2h4LXBvc3RdLFtkYXRhLWh4LXBvc3RdJyk7XG4gICAgaWYgKCFlbGVtZW50IHx8IHNlZW4uaGFzKGVsZW1lbnQpKSByZXR1cm47XG4gICAgaWYgKGlzT3VycyhlbGVtZW50LCBlbGVtZW50LmdldEF0dHJpYnV0ZSgnaHgtcG9zdCcpID8/IGVsZW1lbnQuZGF0YXNldC5oeFBvc3QpKSB3aW5kb3cuaHRteC5wcm9jZXNzKGVsZW1lbnQpO1xuICB9KTtcbn07XG5cbi8qKiBUZWxsIHdoYXQgbGVhdmVzLCBvbmNlIGFsbCBvdGhlcnMgaGFkIHRoZSBjaGFuY2UgdG8gc3RvcCBpdC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgam9iPzogSm9iLCBlbGVtZW50OiBhbnksIGJvZHk6IGFueSwgeGhyOiAoKSA9PiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3YXRjaExlYXZpbmcgPSAobmFtZSwgcmVhZCkgPT5cbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoYGh0bXg6JHtuYW1lfWAsICgvKiogQHR5cGUge2FueX0gKi8geyBkZWZhdWx0UHJldmVudGVkLCBkZXRhaWwgfSkgPT4ge1xuICAgIGlmIChkZWZhdWx0UHJldmVudGVkKSByZXR1cm47XG4gICAgY29uc3QgeyBqb2IsIGVsZW1lbnQsIGJvZHksIHhociB9ID0gcmVhZChkZXRhaWwpO1xuICAgIGNvbnN0IGlkID0gcm9vdE9mKGVsZW1lbnQpPy5pZDtcbiAgICBpZiAoaWQgJiYgaGFzRmlsZShib2R5KSkgYW5ub3VuY2UoJ3VwbG9hZGluZycsIHsgaWQsIHhocjogeGhyKCkgfSk7XG4gICAgaWYgKGpvYikgYW5ub3VuY2UoJ2xlYXZpbmcnLCBqb2IpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIHRvOiB7IHJvb3Q6IGFueSwgc291cmNlOiBhbnksIGhlYWRlcnM6IGFueSB9LCBtb3JlPzogb2JqZWN0KSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGFqYXggPSAoam9iLCB7IHJvb3Q6IHRhcmdldCwgc291cmNlLCBoZWFkZXJzIH0sIG1vcmUpID0+IHtcbiAgaWYgKGhhc0ZpbGUoam9iLmJvZHkpKSBzb3VyY2Uuc2V0QXR0cmlidXRlKCdoeC1lbmNvZGluZycsICdtdWx0aXBhcnQvZm9ybS1kYXRhJyk7XG4gIC8vIFZhbGlkYXRlZCBhdCB0aGUgY2xpY2suXG4gIGNvbnN0IGV2ZW50ID0geyBuaXRybzogam9iLCBzdWJtaXR0ZXI6IHsgZm9ybU5vVmFsaWRhdGU6IHRydWUgfSB9O1xuICByZXR1cm4gd2luZG93Lmh0bXguYWpheCgnUE9TVCcsIGpvYi5wYXRoLCB7IHNvdXJjZSwgdGFyZ2V0LCBoZWFkZXJzLCBldmVudCwgLi4ubW9yZSB9KTtcbn07XG4iLCAiLyogRm9ybSBmaWVsZHMgYW5kIG90aGVyIGNvbnRyb2xzOiB3aGF0IHN0YW5kcyBpbiB0aGVtLCB3aGF0IHRoZSBzZXJ2ZXIgZ2F2ZSwgYW5kIHdoYXQgdHJhdmVscyB3aXRoIGEgam9iLiAqL1xuaW1wb3J0IHsgaXNQbGFpbiwgaXNUcnVzdGVkLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5leHBvcnQgY29uc3QgRklFTERTID0gJ2lucHV0LHNlbGVjdCx0ZXh0YXJlYSc7XG5leHBvcnQgY29uc3QgVFlQRUQgPVxuICAndGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sW3R5cGU9ZmlsZV0sW3R5cGU9YnV0dG9uXSxbdHlwZT1zdWJtaXRdLFt0eXBlPXJlc2V0XSknO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaXNUaWNrID0gKHsgdHlwZSB9KSA9PiAvY2hlY2tib3h8cmFkaW8vLnRlc3QodHlwZSk7XG5cbi8qKiBAdHlwZSB7KHNvbWU6IGFueVtdLCBvdGhlcnM6IGFueVtdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzU2FtZSA9IChzb21lLCBvdGhlcnMpID0+IHNvbWUubGVuZ3RoID09PSBvdGhlcnMubGVuZ3RoICYmIHNvbWUuZXZlcnkoKHZhbHVlLCBhdCkgPT4gdmFsdWUgPT09IG90aGVyc1thdF0pO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgdmFsdWVzT2YgPSAoZmllbGQpID0+IHtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5jaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmllbGQub3B0aW9ucykgcmV0dXJuIFsuLi5maWVsZC5zZWxlY3RlZE9wdGlvbnNdLm1hcCgob3B0aW9uKSA9PiBvcHRpb24udmFsdWUpO1xuICByZXR1cm4gWy4uLihmaWVsZC5maWxlcyA/PyBbZmllbGQudmFsdWVdKV07XG59O1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIGdhdmU6IHdoYXQgYSByZXNldCB3b3VsZCBicmluZy5cbiAqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGdpdmVuID0gKGZpZWxkKSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCBmaWxlcywgbXVsdGlwbGUsIG9wdGlvbnMsIHNpemUgfSA9IGZpZWxkO1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmRlZmF1bHRDaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmlsZXMpIHJldHVybiBbXTtcbiAgaWYgKCFvcHRpb25zKSB7XG4gICAgaWYgKGZpZWxkLnZhbHVlID09PSBkZWZhdWx0VmFsdWUpIHJldHVybiBbZGVmYXVsdFZhbHVlXTtcbiAgICBjb25zdCBjbG9uZSA9IGZpZWxkLmNsb25lTm9kZSgpOyAvLyBrbm93cyB3aGF0IGl0cyB0eXBlIG1ha2VzIG9mIGEgdmFsdWU6IG9mIG5vIGNvbG91ciwgYmxhY2tcbiAgICBjbG9uZS52YWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbiAgICByZXR1cm4gW2Nsb25lLnZhbHVlXTtcbiAgfVxuICBsZXQgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiBvcHRpb24uZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKCFtdWx0aXBsZSAmJiAhY2hvc2VuWzBdICYmIHNpemUgPCAyKSBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+ICFvcHRpb24ubWF0Y2hlcygnOmRpc2FibGVkJykpLnNsaWNlKDAsIDEpO1xuICByZXR1cm4gKG11bHRpcGxlID8gY2hvc2VuIDogY2hvc2VuLnNsaWNlKC0xKSkubWFwKCh7IHZhbHVlIH0pID0+IHZhbHVlKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnksIHZhbHVlczogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd3JpdGUgPSAoZmllbGQsIHZhbHVlcykgPT4ge1xuICBpZiAoaXNTYW1lKHZhbHVlcywgdmFsdWVzT2YoZmllbGQpKSkgcmV0dXJuOyAvLyB3cml0aW5nIG1vdmVzIHRoZSBjYXJldFxuICBpZiAoaXNUaWNrKGZpZWxkKSkgZmllbGQuY2hlY2tlZCA9IHZhbHVlcy5sZW5ndGg7XG4gIGVsc2UgaWYgKGZpZWxkLm9wdGlvbnMpIGZvciAoY29uc3Qgb3B0aW9uIG9mIGZpZWxkLm9wdGlvbnMpIG9wdGlvbi5zZWxlY3RlZCA9IHZhbHVlcy5pbmNsdWRlcyhvcHRpb24udmFsdWUpO1xuICBlbHNlIGlmIChmaWVsZC5maWxlcykge1xuICAgIGNvbnN0IHRyYW5zZmVyID0gbmV3IERhdGFUcmFuc2ZlcigpO1xuICAgIGZvciAoY29uc3QgZmlsZSBvZiB2YWx1ZXMpIHRyYW5zZmVyLml0ZW1zLmFkZChmaWxlKTtcbiAgICBmaWVsZC5maWxlcyA9IHRyYW5zZmVyLmZpbGVzO1xuICB9IGVsc2UgZmllbGQudmFsdWUgPSB2YWx1ZXM7XG59O1xuXG4vKiogV2hhdCBhIGJ1dHRvbiBkb2VzLCBvciB0aGUgZm9ybSB0aGF0IGl0IHNlbmRzLlxuICogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGRvaW5nT2YgPSAoY29udHJvbCkgPT4ge1xuICBjb25zdCBhc2tlciA9IChjb250cm9sLnR5cGUgPT09ICdzdWJtaXQnICYmICFjb250cm9sLmhhc0F0dHJpYnV0ZSgnaHgtcG9zdCcpICYmIGNvbnRyb2wuZm9ybSkgfHwgY29udHJvbDtcbiAgcmV0dXJuIFthc2tlci5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBhc2tlci5nZXRBdHRyaWJ1dGUoJ2hyZWYnKSwgYXNrZXIuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLWFyZ3MnKV07XG59O1xuXG5jb25zdCBUSEVJUlMgPSAncGVvcGxlJzsgLy8gd3JvdGUgaXRcblxuLyoqIEB0eXBlIHsoZW50cnk6IFtzdHJpbmcsIGFueV0pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPd24gPSAoW2tleV0pID0+ICFrZXkuc3RhcnRzV2l0aChUSEVJUlMpO1xuXG4vKiogV2hhdGV2ZXIgY2FuIGhhdmUgYSB2YWx1ZSBvciB0aGUgZm9jdXMsIGJ5IGtleXMgdGhhdCBvdXRsaXZlIHRoZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IGNvbnRyb2xzT2YgPSAocm9vdCkgPT4ge1xuICBjb25zdCBjb3VudHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGNvbnRyb2xzID0gbmV3IE1hcCgpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCkgJiYgcm9vdDtcbiAgZm9yIChjb25zdCBjb250cm9sIG9mIHJvb3QucXVlcnlTZWxlY3RvckFsbChGSUVMRFMgKyAnLGEsYnV0dG9uLHN1bW1hcnksW3RhYmluZGV4XScpKSB7XG4gICAgY29uc3QgeyBmb3JtLCBpZCwgbG9jYWxOYW1lLCBuYW1lLCB2YWx1ZSB9ID0gY29udHJvbDtcbiAgICAvLyBDb3VudGVkIGluIGVhY2ggY2hpbGQsIGFuZCBpbiBlYWNoIHNsb3QsIGJ5IGl0c2VsZjogdGhleSBjb21lLCBnbyBhbmQgY2hhbmdlIHBsYWNlcy5cbiAgICBjb25zdCBob21lID0gcGxhaW4gfHwgY29udHJvbC5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gICAgLy8gQSBmb3JtJ3MgYXJndW1lbnRzIG5hbWUgdGhlIHJvdyBvZiBpdHMgaW5wdXRzLlxuICAgIGNvbnN0IG93biA9IGlkIHx8IFtsb2NhbE5hbWUsIG5hbWUsIGlzVGljayhjb250cm9sKSAmJiB2YWx1ZSwgZm9ybT8uZGF0YXNldC5uaXRyb0FyZ3MsIC4uLmRvaW5nT2YoY29udHJvbCldO1xuICAgIGNvbnN0IGtleSA9IFtwbGFpbiB8fCBpc1RydXN0ZWQoY29udHJvbCkgPyAnJyA6IFRIRUlSUywgaG9tZS5pZCwgb3duXS5qb2luKCk7XG4gICAgY291bnRzLnNldChrZXksIChjb3VudHMuZ2V0KGtleSkgPz8gMCkgKyAxKTtcbiAgICBjb250cm9scy5zZXQoYCR7a2V5fSAke2NvdW50cy5nZXQoa2V5KX1gLCBjb250cm9sKTtcbiAgfVxuICByZXR1cm4gY29udHJvbHM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGZvcm1PZiA9IChlbGVtZW50KSA9PiAoZWxlbWVudD8ubG9jYWxOYW1lICE9PSAnZm9ybScgJiYgZWxlbWVudD8uZm9ybSkgfHwgKGVsZW1lbnQ/LmNsb3Nlc3QoJ2Zvcm0nKSA/PyBudWxsKTtcblxuLyoqIFRha2Ugb3V0IHdoYXQgaHRteCBoYXMgcmVhZCBpbiBhIGZpZWxkLlxuICogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgZmllbGQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHdpdGhkcmF3ID0gKGJvZHksIGZpZWxkKSA9PiB7XG4gIGNvbnN0IGxlZnQgPSBib2R5LmdldEFsbChmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXNPZihmaWVsZCkpIHtcbiAgICBjb25zdCBhdCA9IGxlZnQubGFzdEluZGV4T2YodmFsdWUpO1xuICAgIGlmIChhdCA+PSAwKSBsZWZ0LnNwbGljZShhdCwgMSk7XG4gIH1cbiAgYm9keS5kZWxldGUoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgbGVmdCkgYm9keS5hcHBlbmQoZmllbGQubmFtZSwgdmFsdWUpO1xufTtcblxuLyoqIE5vdGUgdGhlIGZpZWxkcyB0aGF0IHRyYXZlbCB3aXRoIGEgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFkRmllbGRzID0gKHsgYWN0aW9uLCBib2R5LCByb290LCBzZW50LCBzb3VyY2UgfSkgPT4ge1xuICBjb25zdCBuZWFyID0gbmV3IFNldCgpOyAvLyB3aGF0IGlzIGJvdW5kIGluIHRoZSBmb3JtIG9mIHdoYXQgYXNrc1xuICBjb25zdCBmYXIgPSBuZXcgU2V0KCk7XG4gIGNvbnN0IGZvcm0gPSBmb3JtT2Yoc291cmNlKTtcbiAgY29uc3QgZmllbGRzID0gYWN0aW9uID09PSAncmVmcmVzaCcgPyBbXSA6IFsuLi5jb250cm9sc09mKHJvb3QpXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBjb250cm9sLm1hdGNoZXMoRklFTERTKSk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghaXNPd24oW2tleSwgZmllbGRdKSAmJiBmb3JtID09PSBmb3JtT2YoZmllbGQpICYmIGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykpIHdpdGhkcmF3KGJvZHksIGZpZWxkKTtcbiAgfVxuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoYm9keS5rZXlzKCkpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghcGxhaW4gJiYgcm9vdE9mKGZpZWxkKSAhPT0gcm9vdCkgY29udGludWU7XG4gICAgY29uc3QgeyBuYW1lIH0gPSBmaWVsZDtcbiAgICBjb25zdCBtb2RlbCA9IGZpZWxkLmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1tb2RlbCcpO1xuICAgIGlmIChtb2RlbCkgKGZvcm0gPT09IGZvcm1PZihmaWVsZCkgPyBuZWFyIDogZmFyKS5hZGQobW9kZWwpO1xuICAgIGNvbnN0IGJvdW5kID0gZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSAmJiBtb2RlbDtcbiAgICBpZiAoYm91bmQgfHwgbmFtZXMuaGFzKG5hbWUpKSBzZW50LnNldChrZXksIHsgbmFtZSwgYm91bmQsIHZhbHVlczogdmFsdWVzT2YoZmllbGQpIH0pO1xuICB9XG4gIC8vIE5vdCB3aGF0IG1ha2VzIHRoZSBhY3Rpb24gd2FpdDogaXRzIG93biBmb3JtIGFsb25lIGRvZXMuXG4gIGNvbnN0IG90aGVycyA9IFsuLi5mYXJdLmZpbHRlcigobmFtZSkgPT4gIW5lYXIuaGFzKG5hbWUpKTtcbiAgaWYgKG90aGVyc1swXSAmJiBhY3Rpb24gIT09ICdzeW5jJykgYm9keS5zZXQoJ25pdHJvLW90aGVycycsIG90aGVycy5qb2luKCkpO1xufTtcbiIsICIvKiBUaGUgd2F5IHRvIHRoZSBpbnB1dCB0aGF0IG9uZSB0eXBlcyBpbiwgZm9yIHdoYXQgbXVzdCBub3QgbW92ZSBpdDogaW4gRmlyZWZveCBhbiBpbnB1dCB0aGF0IGhhcyBwYXJ0cywgc3VjaCBhc1xuICogYSBkYXRlLCBiZWdpbnMgYWdhaW4gYXQgdGhlIGZpcnN0IHdoZW4gaXQgaXMgbW92ZWQuXG4gKlxuICogUmVhZHM6IGh4LXByZXNlcnZlIG9mIHdoYXQgaHRteCBwdXRzIGludG8gaXRzIHBsYWNlIGl0c2VsZi5cbiAqL1xuaW1wb3J0IHsgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhbGwgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5leHBvcnQgY29uc3QgaGFzUGFydHMgPSAoKSA9PlxuICBkb2N1bWVudC5hY3RpdmVFbGVtZW50Py5tYXRjaGVzKCdpbnB1dDppcyhbdHlwZT1kYXRlXSxbdHlwZT10aW1lXSxbdHlwZT1tb250aF0sW3R5cGU9d2Vla10sW3R5cGU9ZGF0ZXRpbWUtbG9jYWxdKScpO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHNjb3BlOiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNEb3VibGUgPSAoeyBpZCB9LCBzY29wZSkgPT4gc2NvcGUucXVlcnlTZWxlY3RvckFsbChgW2lkPVwiJHtDU1MuZXNjYXBlKGlkKX1cIl1gKS5sZW5ndGggPiAxO1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBpbnB1dDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qgb25seSA9IChyb290LCB7IGlkLCBuYW1lLCB0eXBlIH0pID0+IHtcbiAgY29uc3QgZm91bmQgPSBhbGwoVFlQRUQsIHJvb3QpLmZpbHRlcigoaW5wdXQpID0+IGlucHV0LnR5cGUgPT09IHR5cGUgJiYgKGlkID8gaW5wdXQuaWQgPT09IGlkIDogaW5wdXQubmFtZSA9PT0gbmFtZSkpO1xuICByZXR1cm4gZm91bmQubGVuZ3RoID09PSAxICYmIGZvdW5kWzBdOyAvLyBvZiBzZXZlcmFsLCByb3dzIG1heWJlLCBub2JvZHkga25vd3Mgd2hpY2hcbn07XG5cbi8qKiBGaW5kIHdoYXQgc3RheXMsIGZyb20gdGhlIG91dHNpZGUgdG8gdGhlIGlucHV0IG9yIHRvIHdoYXQgaHRteCBwcmVzZXJ2ZXMgYXJvdW5kIGl0LCBlYWNoIHdpdGggdGhlIG5ld1xuICogZWxlbWVudCB3aG9zZSBwbGFjZSBpdCBoYXMuIE5vdGhpbmcsIGlmIHRoZXkgZG8gbm90IHN0YW5kIGluIHRoZSBzYW1lIGVsZW1lbnRzLlxuICogQHR5cGUgeyhvbGQ6IGFueSwgZnJlc2g6IGFueSkgPT4gYW55W11bXSB8IHVuZGVmaW5lZH0gKi9cbmV4cG9ydCBjb25zdCB3YXlUbyA9IChvbGQsIGZyZXNoKSA9PiB7XG4gIGxldCBpbm5lciA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGxldCBwbGFjZSA9IG9ubHkob2xkLCBpbm5lcikgPT09IGlubmVyICYmIG9ubHkoZnJlc2gsIGlubmVyKTtcbiAgZm9yIChsZXQgZWxlbWVudCA9IGlubmVyOyBlbGVtZW50ICE9PSBvbGQ7IGVsZW1lbnQgPSBlbGVtZW50LnBhcmVudEVsZW1lbnQpIHtcbiAgICBjb25zdCBob2xkZXIgPSBlbGVtZW50LmlkICYmIGZyZXNoLnF1ZXJ5U2VsZWN0b3IoYFtpZD1cIiR7Q1NTLmVzY2FwZShlbGVtZW50LmlkKX1cIl1baHgtcHJlc2VydmVdYCk7XG4gICAgaWYgKGhvbGRlcikgW2lubmVyLCBwbGFjZV0gPSBbZWxlbWVudCwgaG9sZGVyXTtcbiAgfVxuICBjb25zdCB3YXkgPSBbXTtcbiAgZm9yICg7IGlubmVyICYmIHBsYWNlICYmIGlubmVyLmxvY2FsTmFtZSA9PT0gcGxhY2UubG9jYWxOYW1lICYmIGlubmVyLmlkID09PSBwbGFjZS5pZDsgaW5uZXIgPSBpbm5lci5wYXJlbnRFbGVtZW50KSB7XG4gICAgd2F5LnVuc2hpZnQoW2lubmVyLCBwbGFjZV0pO1xuICAgIGlmIChpbm5lciA9PT0gb2xkKSByZXR1cm4gcGxhY2UgPT09IGZyZXNoID8gd2F5IDogdW5kZWZpbmVkO1xuICAgIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgfVxufTtcbiIsICIvKiBMZWF2ZXMgdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluIHdoZXJlIGl0IGlzLCB3aGVyZSBodG14IDQgd291bGQgbW92ZSBpdC5cbiAqXG4gKiBodG14IDQga2VlcHMgZWxlbWVudHMsIGJ1dCBtb3ZlcyB3aGF0IGl0IHByZXNlcnZlcyBvdXQgb2YgdGhlIHdheSwgYW5kIGJhY2suIFdoZXJlIGl0IGlzIHN1cmUgdG8gZmluZCB0aGUgb25lXG4gKiBhcm91bmQgdGhlIGlucHV0IHdpdGhvdXQgdGhhdCwgYW4gZXh0ZW5zaW9uIGhhcyBpdCBsZWF2ZSB0aGF0IG9uZSBpbiBpdHMgcGxhY2UuXG4gKi9cbmltcG9ydCB7IHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBoYXNQYXJ0cywgaXNEb3VibGUsIHdheVRvIH0gZnJvbSAnLi93YXkuanMnO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHNlbGVjdG9yPzogc3RyaW5nKSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGlkc0luID0gKGVsZW1lbnQsIHNlbGVjdG9yID0gJycpID0+IFtlbGVtZW50LCAuLi5lbGVtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoYFtpZF0ke3NlbGVjdG9yfWApXS5tYXAoKHsgaWQgfSkgPT4gaWQpO1xuXG4vKiogV2hhdCBtYWtlcyBodG14IDQgZmluZCBhbiBlbGVtZW50LCBvciB0YWtlIGFub3RoZXIgZm9yIGl0OiB0aGUgaWRzIGluIHdoYXQgc3RhbmRzIGJlZm9yZSBpdCwgb25lIGJ5IG9uZS5cbiAqIFdoZXJlIHRoZSBwYXJlbnQncyBoeC1hdHRyaWJ1dGVzIGNoYW5nZSwgaXQgbGlzdGVucyBhbmV3IHRvIGFsbCBpbnNpZGUsIGFuZCBmb3JnZXRzIHdoYXQgd2FpdHMgdGhlcmUuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwga25vd246IFNldDxzdHJpbmc+KSA9PiBzdHJpbmd9ICovXG5jb25zdCBzaWduc09mID0gKGVsZW1lbnQsIGtub3duKSA9PiB7XG4gIGNvbnN0IHsgYXR0cmlidXRlcywgY2hpbGRyZW4gfSA9IGVsZW1lbnQucGFyZW50RWxlbWVudDtcbiAgY29uc3QgYmVmb3JlID0gWy4uLmNoaWxkcmVuXS5zbGljZSgwLCBbLi4uY2hpbGRyZW5dLmluZGV4T2YoZWxlbWVudCkpO1xuICBjb25zdCBpZHMgPSBiZWZvcmUubWFwKChvbmUpID0+IGlkc0luKG9uZSkuZmlsdGVyKChpZCkgPT4ga25vd24uaGFzKGlkKSkpLmZpbHRlcigoc29tZSkgPT4gc29tZVswXSk7XG4gIGNvbnN0IGFza3MgPSBbLi4uYXR0cmlidXRlc10uZmlsdGVyKCh7IG5hbWUgfSkgPT4gL14oZGF0YS0pP2h4LS8udGVzdChuYW1lKSkubWFwKCh7IG5hbWUsIHZhbHVlIH0pID0+IG5hbWUgKyB2YWx1ZSk7XG4gIHJldHVybiBKU09OLnN0cmluZ2lmeShbaWRzLCBhc2tzLnNvcnQoKV0pO1xufTtcblxuLyoqIEZpbmQgdGhlIHBsYWNlIG9mIHdoYXQgaHRteCA0IHdvdWxkIHByZXNlcnZlIGFyb3VuZCB0aGUgaW5wdXQsIGlmIGl0IGlzIHN1cmUgdG8gZmluZCB0aGF0IHdpdGhvdXQuXG4gKiBAdHlwZSB7KG9sZDogYW55LCBmcmVzaDogYW55KSA9PiBhbnl9ICovXG5jb25zdCBzdXJlUGxhY2UgPSAob2xkLCBmcmVzaCkgPT4ge1xuICBjb25zdCB3YXkgPSB3YXlUbyhvbGQsIGZyZXNoKSA/PyBbXTtcbiAgY29uc3QgW2lubmVyLCBwbGFjZV0gPSB3YXlbd2F5Lmxlbmd0aCAtIDFdID8/IFtdO1xuICBpZiAoIXBsYWNlPy5oYXNBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJykpIHJldHVybjtcbiAgY29uc3QgbmV3cyA9IG5ldyBTZXQoaWRzSW4oZnJlc2gsICc6bm90KFtoeC1wcmVzZXJ2ZV0pJykpOyAvLyB0aGUgb3RoZXJzIGl0IG1vdmVzIGJlZm9yZSBpdCBsb29rc1xuICBjb25zdCBrbm93biA9IG5ldyBTZXQoaWRzSW4ob2xkKS5maWx0ZXIoKGlkKSA9PiBpZCAmJiBuZXdzLmhhcyhpZCkpKTtcbiAgY29uc3QgaXNBcGFydCA9ICFpZHNJbihpbm5lcikuc29tZSgoaWQpID0+IGtub3duLmhhcyhpZCkpO1xuICBjb25zdCBpc1NhbWUgPSB3YXkuc2xpY2UoMSkuZXZlcnkoKFtlbGVtZW50LCB0d2luXSkgPT4gc2lnbnNPZihlbGVtZW50LCBrbm93bikgPT09IHNpZ25zT2YodHdpbiwga25vd24pKTtcbiAgcmV0dXJuIGlzQXBhcnQgJiYgaXNTYW1lICYmICFpc0RvdWJsZShpbm5lciwgZG9jdW1lbnQpICYmICFpc0RvdWJsZShpbm5lciwgZnJlc2gpICYmIHBsYWNlO1xufTtcblxuLyoqIEB0eXBlIHtXZWFrU2V0PGFueT59ICovXG5jb25zdCBwbGFjZXMgPSBuZXcgV2Vha1NldCgpOyAvLyB3aG9zZSBvbGQgZWxlbWVudHMgYXJlIGxlZnQgYXMgdGhleSBhcmVcblxuLyoqIEB0eXBlIHsoZWxlbWVudDogYW55LCBkZXRhaWw6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGxlYXZlID0gKF8sIHsgdGFza3MgfSkgPT4ge1xuICBpZiAoIWhhc1BhcnRzKCkpIHJldHVybjtcbiAgZm9yIChjb25zdCB7IGZyYWdtZW50LCBzd2FwU3BlYywgdGFyZ2V0IH0gb2YgdGFza3MpIHtcbiAgICBjb25zdCBmcmVzaCA9IHN3YXBTcGVjPy5zdHlsZSA9PT0gJ291dGVyTW9ycGgnICYmIGZyYWdtZW50Py5maXJzdEVsZW1lbnRDaGlsZDtcbiAgICBjb25zdCBwbGFjZSA9IGZyZXNoICYmIHRhcmdldC5jb250YWlucz8uKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpICYmIHJvb3RPZih0YXJnZXQpICYmIHN1cmVQbGFjZSh0YXJnZXQsIGZyZXNoKTtcbiAgICBpZiAoIXBsYWNlKSBjb250aW51ZTtcbiAgICBwbGFjZS5yZW1vdmVBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJyk7XG4gICAgcGxhY2VzLmFkZChwbGFjZSk7XG4gIH1cbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFR5cGluZyA9ICgpID0+IHtcbiAgd2luZG93Lmh0bXgucmVnaXN0ZXJFeHRlbnNpb24oJ25pdHJvLWFyb3VuZCcsIHtcbiAgICBodG14X2JlZm9yZV9zd2FwOiBsZWF2ZSxcbiAgICBodG14X2JlZm9yZV9tb3JwaF9ub2RlOiAoLyoqIEB0eXBlIHthbnl9ICovIF8sIC8qKiBAdHlwZSB7YW55fSAqLyB7IG5ld05vZGUgfSkgPT4gIXBsYWNlcy5oYXMobmV3Tm9kZSksXG4gIH0pO1xufTtcbiIsICIvKiogTWFrZSBhIGBmZXRjaGAgb2YgYW4gWE1MSHR0cFJlcXVlc3QsIHdoaWNoIHJlcG9ydHMgaG93IG11Y2ggaGFzIGxlZnQuXG4gKiBAdHlwZSB7KHhocjogWE1MSHR0cFJlcXVlc3QpID0+ICh1cmw6IHN0cmluZywgcmVxdWVzdDogYW55KSA9PiBQcm9taXNlPFJlc3BvbnNlPn0gKi9cbmV4cG9ydCBjb25zdCBmZXRjaEJ5ID0gKHhocikgPT4gKHVybCwgeyBib2R5LCBoZWFkZXJzLCBtZXRob2QsIHNpZ25hbCB9KSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgeGhyLm9wZW4obWV0aG9kLCB1cmwpO1xuICAgIHhoci5yZXNwb25zZVR5cGUgPSAnYmxvYic7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIG5ldyBIZWFkZXJzKGhlYWRlcnMpKSB4aHIuc2V0UmVxdWVzdEhlYWRlcihuYW1lLCB2YWx1ZSk7XG4gICAgeGhyLm9ubG9hZCA9ICgpID0+IHJlc29sdmUoYW5zd2VyKHhociwgdXJsKSk7XG4gICAgeGhyLm9uZXJyb3IgPSAoKSA9PiByZWplY3QobmV3IFR5cGVFcnJvcignVGhlIGNvbm5lY3Rpb24gZmFpbGVkLicpKTtcbiAgICB4aHIub25hYm9ydCA9ICgpID0+IHJlamVjdChuZXcgRE9NRXhjZXB0aW9uKCdBYm9ydGVkJywgJ0Fib3J0RXJyb3InKSk7XG4gICAgc2lnbmFsPy5hZGRFdmVudExpc3RlbmVyKCdhYm9ydCcsICgpID0+IHhoci5hYm9ydCgpKTtcbiAgICB4aHIuc2VuZChib2R5KTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KHhocjogWE1MSHR0cFJlcXVlc3QsIHVybDogc3RyaW5nKSA9PiBSZXNwb25zZX0gKi9cbmNvbnN0IGFuc3dlciA9ICh4aHIsIHVybCkgPT4ge1xuICBjb25zdCBsaW5lcyA9IHhoci5nZXRBbGxSZXNwb25zZUhlYWRlcnMoKS50cmltKCkuc3BsaXQoL1tcXHJcXG5dKy8pLmZpbHRlcihCb29sZWFuKTtcbiAgY29uc3QgaGVhZGVycyA9IG5ldyBIZWFkZXJzKC8qKiBAdHlwZSB7YW55fSAqLyAobGluZXMubWFwKChsaW5lKSA9PiBsaW5lLnNwbGl0KC86XFxzKiguKikvLCAyKSkpKTtcbiAgY29uc3QgeyByZXNwb25zZTogYm9keSwgcmVzcG9uc2VVUkwsIHN0YXR1cywgc3RhdHVzVGV4dCB9ID0geGhyO1xuICBjb25zdCBoYXNCb2R5ID0gIVsyMDQsIDIwNSwgMzA0XS5pbmNsdWRlcyhzdGF0dXMpO1xuICBjb25zdCByZXNwb25zZSA9IG5ldyBSZXNwb25zZShoYXNCb2R5ID8gYm9keSA6IG51bGwsIHsgaGVhZGVycywgc3RhdHVzLCBzdGF0dXNUZXh0IH0pO1xuICAvLyBBIHJlc3BvbnNlIHRoYXQgYSBzY3JpcHQgaGFzIG1hZGUga25vd3MgbmVpdGhlci5cbiAgY29uc3QgcmVkaXJlY3RlZCA9IHJlc3BvbnNlVVJMICE9PSBuZXcgVVJMKHVybCwgZG9jdW1lbnQuYmFzZVVSSSkuaHJlZjtcbiAgcmV0dXJuIE9iamVjdC5kZWZpbmVQcm9wZXJ0aWVzKHJlc3BvbnNlLCB7IHVybDogeyB2YWx1ZTogcmVzcG9uc2VVUkwgfSwgcmVkaXJlY3RlZDogeyB2YWx1ZTogcmVkaXJlY3RlZCB9IH0pO1xufTtcbiIsICIvKiBUaGUgYWRhcHRlciBmb3IgaHRteCA0LlxuICpcbiAqIEhlYXJzOiBodG14OmNvbmZpZzpyZXF1ZXN0LCA6YmVmb3JlOnJlcXVlc3QsIDphZnRlcjpyZXF1ZXN0LCA6YWZ0ZXI6aW5pdCwgOmFmdGVyOmhpc3Rvcnk6cHVzaCxcbiAqICAgOmFmdGVyOmhpc3Rvcnk6cmVwbGFjZTsgaHRteDpjb25maXJtIG9mIGFuIGh0bXggMjsgcGFnZWhpZGUsIHBhZ2VzaG93LCBuYXZpZ2F0ZS5cbiAqL1xuaW1wb3J0IHsgYWpheCwgZ3JhYiwgaG9sZFJpdmFsLCBodXJyeSwgb25IdG14LCB3YXRjaExlYXZpbmcgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFR5cGluZyB9IGZyb20gJy4vdHlwaW5nNC5qcyc7XG5pbXBvcnQgeyBmZXRjaEJ5IH0gZnJvbSAnLi91cGxvYWQuanMnO1xuXG4vKiogQHR5cGUge0FkYXB0ZXJbJ2NhcHR1cmUnXX0gKi9cbmNvbnN0IGNhcHR1cmUgPSAoYXNrKSA9PiB7XG4gIC8qKiBAdHlwZSB7KGV2ZW50OiBhbnksIGN0eDogYW55KSA9PiB2b2lkfSAqL1xuICBjb25zdCB0YWtlID0gKGV2ZW50LCB7IHNvdXJjZUVsZW1lbnQ6IGVsZW1lbnQsIHJlcXVlc3Q6IHsgYWN0aW9uOiBwYXRoLCBib2R5IH0sIHNvdXJjZUV2ZW50IH0pID0+XG4gICAgZ3JhYihldmVudCwgYXNrLCB7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlOiBzb3VyY2VFdmVudC50eXBlID09PSAnZXZlcnknID8gdW5kZWZpbmVkIDogc291cmNlRXZlbnQgfSk7XG4gIG9uSHRteCgnY29uZmlnOnJlcXVlc3QnLCAoZXZlbnQsIHsgY3R4IH0pID0+IHtcbiAgICBjb25zdCB7IGNvbmZpcm0sIHJlcXVlc3QsIHNvdXJjZUVsZW1lbnQsIHNvdXJjZUV2ZW50OiB7IG5pdHJvOiBqb2IgfSB9ID0gY3R4O1xuICAgIGlmIChqb2IpIHtcbiAgICAgIGN0eC5jb25maXJtID0gbnVsbDtcbiAgICAgIHJlcXVlc3QuYm9keSA9IGpvYi5ib2R5O1xuICAgIH0gZWxzZSBpZiAoIWNvbmZpcm0gfHwgc291cmNlRWxlbWVudCA9PT0gcm9vdE9mKHNvdXJjZUVsZW1lbnQpKSB0YWtlKGV2ZW50LCBjdHgpO1xuICB9KTtcbiAgb25IdG14KCdiZWZvcmU6cmVxdWVzdCcsIChldmVudCwgeyBjdHggfSkgPT4ge1xuICAgIGNvbnN0IGpvYiA9IGN0eC5zb3VyY2VFdmVudC5uaXRybztcbiAgICBpZiAoam9iKSBqb2Iuc3RhdHVzID0gMDtcbiAgICBlbHNlIHRha2UoZXZlbnQsIGN0eCk7IC8vIGNvbmZpcm1lZFxuICB9KTtcbiAgb25IdG14KCdhZnRlcjpyZXF1ZXN0JywgKGV2ZW50LCB7IGN0eDogeyBoeCwgcmVzcG9uc2UsIHNvdXJjZUV2ZW50OiB7IG5pdHJvOiBqb2IgfSwgdGV4dCB9IH0pID0+IHtcbiAgICBpZiAoIWpvYikgcmV0dXJuO1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7IC8vIGh0bXggNCBzd2FwcyBlcnJvcnMsIGRqYW5nby1odG14J3MgZGVidWcgc2NyaXB0IHNob3dzIHRoZW1cbiAgICBkZWxldGUgaHgudHJpZ2dlcjsgLy8gYSBtYWxmb3JtZWQgb25lIHdvdWxkIHN0b3AgaHRteCA0IGZvciBnb29kXG4gICAgY29uc3QgeyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHVybCB9ID0gcmVzcG9uc2UucmF3O1xuICAgIC8vIEFzIGh0bXggcmVhZHMgaXQ6IHJvd3MgY291bGQgbm90IHN0YW5kIGluIHRoZSBlbGVtZW50IHdpdGhvdXQgdGhlaXIgdGFibGUuXG4gICAgY29uc3QgaHRtbCA9IHRleHQucmVwbGFjZUFsbCgnPGh4LXBhcnRpYWwgJywgJzx0ZW1wbGF0ZSBoeCB0eXBlPVwicGFydGlhbFwiICcpLnJlcGxhY2VBbGwoJzwvaHgtcGFydGlhbD4nLCAnPC90ZW1wbGF0ZT4nKTtcbiAgICBqb2IucmVxdWVzdCA9IHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0OiBodG1sLCB1cmwgfTtcbiAgfSk7XG4gIHdhdGNoTGVhdmluZygnYmVmb3JlOnJlcXVlc3QnLCAoeyBjdHggfSkgPT4gKHtcbiAgICBqb2I6IGN0eC5zb3VyY2VFdmVudC5uaXRybyxcbiAgICBlbGVtZW50OiBjdHguc291cmNlRWxlbWVudCxcbiAgICBib2R5OiBjdHgucmVxdWVzdC5ib2R5LFxuICAgIHhocjogKCkgPT4ge1xuICAgICAgY29uc3QgeGhyID0gbmV3IFhNTEh0dHBSZXF1ZXN0KCk7XG4gICAgICBjdHguZmV0Y2ggPSBmZXRjaEJ5KHhocik7XG4gICAgICByZXR1cm4geGhyO1xuICAgIH0sXG4gIH0pKTtcbiAgaHVycnkoJ2FmdGVyOmluaXQnKTtcbiAgaG9sZFJpdmFsKCdjb25maXJtJywgKHsgY3R4LCBlbHQ6IGVsZW1lbnQsIHBhdGggfSkgPT4gKGN0eCA/IHt9IDogeyBlbGVtZW50LCBwYXRoIH0pKTsgLy8gaHRteCA0IGhhcyBpdCwgdG9vXG4gIG9uKCdodG14OmFmdGVyOmhpc3Rvcnk6cHVzaCBodG14OmFmdGVyOmhpc3Rvcnk6cmVwbGFjZScsICgpID0+IGFubm91bmNlKCduYXZpZ2F0ZWQnKSk7XG4gIHN0YXJ0VHlwaW5nKCk7XG4gIC8vIFdlYktpdCB0ZWxscyBhIHBhZ2UgdGhhdCBpdCBoYXMga2VwdCBvZiBpdHMgb3duIHdheSBiYWNrLCBhbmQgaHRteCA0IHdvdWxkIGZldGNoIGl0IGFuZXcuXG4gIGxldCBpc0F3YXkgPSBmYWxzZTtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gKGlzQXdheSA9IHRydWUpKTtcbiAgb24oJ3BhZ2VzaG93JywgKCkgPT4gc2V0VGltZW91dCgoKSA9PiAoaXNBd2F5ID0gZmFsc2UpKSk7XG4gIHdpbmRvdy5uYXZpZ2F0aW9uPy5hZGRFdmVudExpc3RlbmVyKCduYXZpZ2F0ZScsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IGlzQXdheSAmJiBldmVudC5zdG9wSW1tZWRpYXRlUHJvcGFnYXRpb24oKSwgdHJ1ZSk7XG4gIHdpbmRvdy5odG14LnByb2Nlc3MoZG9jdW1lbnQuYm9keSk7IC8vIGl0cyBmaXJzdCB0aW1lIHdhcyBoZWxkIGJhY2tcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc2VuZCddfSAqL1xuY29uc3Qgc2VuZCA9IGFzeW5jIChqb2IsIHRvKSA9PiB7XG4gIGF3YWl0IGFqYXgoam9iLCB0byk7XG4gIHJldHVybiBqb2IucmVxdWVzdDtcbn07XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc3dhcCddfSAqL1xuY29uc3Qgc3dhcCA9IChyb290LCB0ZXh0KSA9PiB3aW5kb3cuaHRteC5zd2FwKHsgc291cmNlRWxlbWVudDogcm9vdCwgdGFyZ2V0OiByb290LCB0ZXh0LCBzd2FwOiAnb3V0ZXJNb3JwaCcgfSk7XG5cbi8qKiBAdHlwZSB7QWRhcHRlcn0gKi9cbmV4cG9ydCBjb25zdCBodG14NCA9IHtcbiAgdmVyc2lvbjogNCxcbiAgZmlyc3Q6ICdodG14OmJlZm9yZTpwcm9jZXNzJyxcbiAgLy8gaHgtZGlzYWJsZSB3aXRoIGEgdmFsdWUgaXMgaHgtZGlzYWJsZWQtZWx0IG9mIGh0bXggMi5cbiAgdW50cnVzdGVkOiAnW2h4LWlnbm9yZV0sW2RhdGEtaHgtaWdub3JlXSxbaHgtZGlzYWJsZT1cIlwiXSxbZGF0YS1oeC1kaXNhYmxlPVwiXCJdJyxcbiAgY2FwdHVyZSxcbiAgc2VuZCxcbiAgc3dhcCxcbn07XG4iLCAiLyogTGlzdHMgaW4gdGhlIGFkZHJlc3MgYmFyOiB3aGF0IGEgbGlzdCBzaG93cyBzdGFuZHMgaW4gdGhlIHF1ZXJ5LCBhbmQgYmFjayBhbmQgZm9yd2FyZCBzaG93IGl0IGFnYWluLlxuICpcbiAqIEhlYXJzOiBuaXRybzphZGRyZXNzIHtjb21wb25lbnQsIHBhcmFtZXRlcnMsIHJlcGxhY2V9IG9uIGEgbGlzdCdzIHJvb3Q6IHF1ZXJ5IHBhcmFtZXRlciAtPiB2YWx1ZXMsIG5vbmVcbiAqICAgZm9yIG9uZSB0aGF0IGhhcyB0byBnbzsgb3RoZXIgcGFyYW1ldGVycyBzdGF5LiBwb3BzdGF0ZS5cbiAqIFNlbmRzOiBuaXRybzpuYXZpZ2F0ZWQge3F1ZXJ5fSBvbiBib2R5IGFmdGVyIGJhY2sgb3IgZm9yd2FyZCwgb25jZSB0aGUgYWRkcmVzcyBkaWZmZXJzIGZyb20gYmVmb3JlLlxuICogRW50cmllcyB0aGF0IGl0IG1ha2VzIGNhcnJ5IHtuaXRybzogdHJ1ZX07IGh0bXggbGVhdmVzIHRoZW0gYWxvbmUuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZXZlbnRPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmxldCB7IHBhdGhuYW1lLCBzZWFyY2ggfSA9IGxvY2F0aW9uOyAvLyBvZiB0aGUgcGFnZSB0aGF0IGlzIHNob3duXG5jb25zdCBub3RlID0gKCkgPT4gKHsgcGF0aG5hbWUsIHNlYXJjaCB9ID0gbG9jYXRpb24pO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9ICh7IGRldGFpbCwgdGFyZ2V0IH0pID0+IHtcbiAgaWYgKCF0YXJnZXQuZGF0YXNldD8ubml0cm9Db21wb25lbnQpIHJldHVybjsgLy8gdGhlIGxpc3QgaGFzIGdvbmUsIGFuZCBtYXliZSBpdHMgcGFnZVxuICBjb25zdCB1cmwgPSBuZXcgVVJMKGxvY2F0aW9uLmhyZWYpO1xuICBjb25zdCBiZWZvcmUgPSBgJHt1cmwuc2VhcmNoUGFyYW1zfWA7XG4gIGZvciAoY29uc3QgW25hbWUsIFtmaXJzdCwgLi4ub3RoZXJzXV0gb2YgT2JqZWN0LmVudHJpZXMoZGV0YWlsLnBhcmFtZXRlcnMpKSB7XG4gICAgaWYgKGZpcnN0ID09IG51bGwpIHVybC5zZWFyY2hQYXJhbXMuZGVsZXRlKG5hbWUpO1xuICAgIGVsc2UgdXJsLnNlYXJjaFBhcmFtcy5zZXQobmFtZSwgZmlyc3QpOyAvLyB3aGVyZSBpdCBzdG9vZFxuICAgIGZvciAoY29uc3QgdmFsdWUgb2Ygb3RoZXJzKSB1cmwuc2VhcmNoUGFyYW1zLmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIH1cbiAgaWYgKGAke3VybC5zZWFyY2hQYXJhbXN9YCA9PT0gYmVmb3JlKSByZXR1cm47XG4gIC8vIFRoZSBmaXJzdCBlbnRyeSBvZiBhIHBhZ2UgbWF5IGJlIGh0bXgncywgd2hpY2ggd291bGQgbG9hZCB0aGUgcGFnZSBhbmV3LlxuICBoaXN0b3J5LnJlcGxhY2VTdGF0ZSh7IG5pdHJvOiB0cnVlIH0sICcnLCBkZXRhaWwucmVwbGFjZSA/IHVybCA6IGxvY2F0aW9uLmhyZWYpO1xuICBpZiAoIWRldGFpbC5yZXBsYWNlKSBoaXN0b3J5LnB1c2hTdGF0ZSh7IG5pdHJvOiB0cnVlIH0sICcnLCB1cmwpO1xuICBub3RlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgZm9sbG93ID0gKHsgc3RhdGUgfSkgPT4ge1xuICBjb25zdCBiZWZvcmUgPSB7IHBhdGhuYW1lLCBzZWFyY2ggfTtcbiAgbm90ZSgpO1xuICBpZiAoc3RhdGU/Lmh0bXgpIHJldHVybjsgLy8gaHRteCBzaG93cyBpdFxuICBpZiAocGF0aG5hbWUgIT09IGJlZm9yZS5wYXRobmFtZSkge1xuICAgIGlmIChzdGF0ZT8ubml0cm8pIGxvY2F0aW9uLnJlbG9hZCgpOyAvLyBodG14IGhhcyBwdXQgYW5vdGhlciBwYWdlIHRoZXJlIHNpbmNlXG4gIH0gZWxzZSBpZiAoc2VhcmNoICE9PSBiZWZvcmUuc2VhcmNoKSBkb2N1bWVudC5ib2R5LmRpc3BhdGNoRXZlbnQoZXZlbnRPZignbml0cm86bmF2aWdhdGVkJywgeyBxdWVyeTogc2VhcmNoIH0pKTsgLy8gYW5kIG5vdCBvbmx5IHRoZSBmcmFnbWVudFxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QWRkcmVzcyA9ICgpID0+IHtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOmFkZHJlc3MnLCBzaG93KTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ3BvcHN0YXRlJywgZm9sbG93KTtcbiAgaGVhcignbmF2aWdhdGVkJywgbm90ZSk7XG59O1xuIiwgIi8qIFdoZXJlIHRoZSBmb2N1cyBnb2VzIHdoZW4gYW4gYW5zd2VyIGhhcyByZXBsYWNlZCB3aGF0IGhhZCBpdC4gKi9cbmltcG9ydCB7IGRvaW5nT2YsIGlzT3duIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBGaW5kIHdoYXQgZ2V0cyB0aGUgZm9jdXM6IHdoYXQgYW4gYW5zd2VyIHRoYXQgd2FzIGFza2VkIGZvciBicmluZ3Mgd2l0aCBgYXV0b2ZvY3VzYDsgdGhlIGNvbnRyb2wgdGhhdFxuICogaGFzIGl0OyB0aGUgb25lIGluIGl0cyBwbGFjZSwgc3VjaCBhcyBhIGJ1dHRvbiB3aXRoIG90aGVyIGFyZ3VtZW50czsgd2hhdCBoYXMgb3BlbmVkIHRoZSBlbGVtZW50IGFyb3VuZFxuICogaXQgKGFyaWEtY29udHJvbHMpOyB3aGF0IHRha2VzIHRoZSBmb2N1cyBmcm9tIHNjcmlwdHMgYWxvbmUgKHRhYmluZGV4PVwiLTFcIiksIGFyb3VuZCBpdCBvciBuZXh0IHRvIGl0LlxuICogT2Ygd2hhdCBwZW9wbGUgd3JvdGUsIG9ubHkgd2hhdCBoYXMgaXQgYWxyZWFkeS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIG9sZHM6IE1hcDxzdHJpbmcsIGFueT4sIGZvY3VzOiBzdHJpbmcsIGFjdGl2ZTogYW55KSA9PiAobmV3czogTWFwPHN0cmluZywgYW55PikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGZvbGxvdyA9ICh7IGlzUXVpZXQsIHNvdXJjZSB9LCBvbGRzLCBmb2N1cywgYWN0aXZlKSA9PiB7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuICBjb25zdCBvdXJzID0gKGNvbnRyb2xzKSA9PiBuZXcgTWFwKFsuLi5jb250cm9sc10uZmlsdGVyKChlbnRyeSkgPT4gZW50cnlbMF0gPT09IGZvY3VzIHx8IGlzT3duKGVudHJ5KSkpO1xuICBvbGRzID0gb3VycyhvbGRzKTtcbiAgY29uc3QgaXNBc2tlciA9ICFpc1F1aWV0ICYmIChhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgc291cmNlPy5jb250YWlucyhhY3RpdmUpKTtcbiAgY29uc3Qgd2FudGVkID0gbmV3IFNldChbLi4ub2xkc10uZmlsdGVyKChbLCB7IGF1dG9mb2N1cyB9XSkgPT4gYXV0b2ZvY3VzKS5tYXAoKFtrZXldKSA9PiBrZXkpKTtcbiAgLyoqIEB0eXBlIHsoY29udHJvbDogYW55KSA9PiBzdHJpbmd9ICovXG4gIGNvbnN0IHBsYWNlT2YgPSAoY29udHJvbCkgPT4gW2NvbnRyb2wucGFyZW50RWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBkb2luZ09mKGNvbnRyb2wpWzBdXS5qb2luKCk7XG4gIGNvbnN0IHsgbG9jYWxOYW1lLCBuYW1lIH0gPSBhY3RpdmU7XG4gIGNvbnN0IHBsYWNlID0gZm9jdXMgJiYgcGxhY2VPZihhY3RpdmUpO1xuICAvKiogQHR5cGUgeyhjb250cm9sczogTWFwPHN0cmluZywgYW55PikgPT4gc3RyaW5nW119ICovXG4gIGNvbnN0IHBlZXJzT2YgPSAoY29udHJvbHMpID0+IFsuLi5jb250cm9sc10uZmlsdGVyKChbLCBjb250cm9sXSkgPT5cbiAgICBjb250cm9sLmxvY2FsTmFtZSA9PT0gbG9jYWxOYW1lICYmIGNvbnRyb2wubmFtZSA9PT0gbmFtZSAmJiBwbGFjZU9mKGNvbnRyb2wpID09PSBwbGFjZSkubWFwKChba2V5XSkgPT4ga2V5KTtcbiAgY29uc3QgcGVlcnMgPSBwZWVyc09mKG9sZHMpO1xuICBjb25zdCBrZXlzID0gWy4uLm9sZHMua2V5cygpXTtcbiAgY29uc3QgYXQgPSBrZXlzLmluZGV4T2YoZm9jdXMpO1xuICBjb25zdCBvcGVuZXIgPSBrZXlzLmZpbmQoKGtleSkgPT4gZmluZChvbGRzLmdldChrZXkpLmdldEF0dHJpYnV0ZSgnYXJpYS1jb250cm9scycpKT8uY29udGFpbnMoYWN0aXZlKSk7XG4gIGNvbnN0IGFyb3VuZCA9IGtleXMuc2xpY2UoMCwgYXQpLnJldmVyc2UoKS5maWx0ZXIoKGtleSkgPT4gb2xkcy5nZXQoa2V5KS5jb250YWlucyhhY3RpdmUpKTtcbiAgcmV0dXJuIChhbGwpID0+IHtcbiAgICBjb25zdCBuZXdzID0gb3VycyhhbGwpO1xuICAgIGNvbnN0IGZyZXNoID0gaXNBc2tlciAmJiBbLi4ubmV3c10uZmluZCgoW2tleSwgeyBhdXRvZm9jdXMgfV0pID0+IGF1dG9mb2N1cyAmJiAhd2FudGVkLmhhcyhrZXkpKTtcbiAgICBpZiAoZnJlc2gpIHJldHVybiBmcmVzaFsxXTtcbiAgICBpZiAoIWZvY3VzKSByZXR1cm4gYWN0aXZlLmlzQ29ubmVjdGVkICYmIGFjdGl2ZTtcbiAgICBjb25zdCBub3cgPSBwZWVyc09mKG5ld3MpO1xuICAgIGNvbnN0IHBlZXIgPSBub3cubGVuZ3RoID09PSBwZWVycy5sZW5ndGggJiYgbm93W3BlZXJzLmluZGV4T2YoZm9jdXMpXTtcbiAgICBjb25zdCBvdGhlcnMgPSBbLi4uYXJvdW5kLCAuLi5rZXlzLnNsaWNlKGF0KSwgLi4ua2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpXTtcbiAgICBjb25zdCBsYW5kaW5nID0gb3RoZXJzLmZpbmQoKGtleSkgPT4gbmV3cy5nZXQoa2V5KT8ubWF0Y2hlcygnW3RhYmluZGV4PVwiLTFcIl0nKSk7XG4gICAgY29uc3Qga2V5ID0gW2ZvY3VzLCAhb2xkcy5oYXMocGVlciB8fCAnJykgJiYgcGVlciwgb3BlbmVyLCBsYW5kaW5nXS5maW5kKChrZXkpID0+IGtleSAmJiBuZXdzLmhhcyhrZXkpKTtcbiAgICByZXR1cm4gbmV3cy5nZXQoa2V5IHx8ICcnKTtcbiAgfTtcbn07XG4iLCAiLyogTGluZXMgb2Ygam9iczogdGhvc2Ugb2Ygb25lIGNvbXBvbmVudCBsZWF2ZSBvbmUgYnkgb25lLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBvcHRpb25zIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgTUFYX0hPUFMgPSA2OyAvLyBlbHNlIHRlbiBjb21wb25lbnRzIGFsbG93IGEgbWlsbGlvbiByZXF1ZXN0c1xuY29uc3QgQ0FMTF9MSU1JVCA9IDUwOyAvLyBvZiB0aGUgc2VydmVyXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIEpvYltdPn0gKi9cbmNvbnN0IGxpbmVzID0gbmV3IE1hcCgpOyAvLyBieSBpZDogdGhlIGpvYiB1bmRlciB3YXksIGFuZCB0aG9zZSBiZWhpbmRcbi8qKiBAdHlwZSB7V2Vha01hcDxFdmVudCwgeyBjaGFpbjogc3RyaW5nW10sIGNvdW50czogUmVjb3JkPHN0cmluZywgbnVtYmVyPiB9Pn0gKi9cbmV4cG9ydCBjb25zdCBjYXVzZXMgPSBuZXcgV2Vha01hcCgpOyAvLyBvZiB0aGUgZXZlbnRzIHdlIHNlbnRcbi8qKiBTYXkgaG93IGpvYnMgYXJlIHJ1bi4gVW50aWwgdGhlbiwgdGhleSB3YWl0LlxuICogQHR5cGUgeyhydW46IChqb2I6IEpvYikgPT4gUHJvbWlzZTx2b2lkPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBsZXQgcnVuV2l0aDtcbi8qKiBAdHlwZSB7UHJvbWlzZTwoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4+fSAqL1xuY29uc3QgcnVubmVyID0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IChydW5XaXRoID0gcmVzb2x2ZSkpO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBKb2JbXX0gKi9cbmV4cG9ydCBjb25zdCBsaW5lT2YgPSAoaWQpID0+IGxpbmVzLmdldChpZCkgPz8gW107XG5cbi8qKiBAdHlwZSB7KGhlYXJkOiBhbnlbXSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzRnVsbCA9IChoZWFyZCkgPT5cbiAgaGVhcmRbb3B0aW9ucy5uaXRyb0hlYXJkIC0gMV0gfHwgaGVhcmQuZmlsdGVyKChbbmFtZV0pID0+IC9eY2FsbDovLnRlc3QobmFtZSkpW0NBTExfTElNSVQgLSAxXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZW5xdWV1ZSA9IChqb2IpID0+IHtcbiAgaWYgKCFhbm5vdW5jZSgncXVldWVkJywgam9iKSkgcmV0dXJuO1xuICBjb25zdCB7IGlkLCBoZWFyZCwgY2hhaW4sIGNvdW50cyB9ID0gT2JqZWN0LmFzc2lnbihqb2IsIGNhdXNlcy5nZXQoam9iLmNhdXNlKSk7XG4gIGNvbnN0IGxpbmUgPSBsaW5lcy5nZXQoaWQpO1xuICBpZiAoY2hhaW4uaW5jbHVkZXMoaWQpIHx8IGNoYWluW01BWF9IT1BTXSB8fCBjb3VudHNbaWRdID4gTUFYX0hPUFMpIHtcbiAgICAvLyBUbyBoZWFyIG9uZXNlbGYgaXMgbm8gbG9vcC5cbiAgICBjb25zdCB3aHkgPSBjaGFpbi5pbmNsdWRlcyhpZCkgPyAnbG9vcCcgOiAndG9vIGxvbmcgYSBjaGFpbiwgbWF5YmUgYSBsb29wJztcbiAgICBpZiAoY2hhaW5bMV0pIGNvbnNvbGUud2Fybihgbml0cm86ICR7d2h5fTogJHtqb2IuY2F1c2UudHlwZX0gc3RvcHM6ICR7Wy4uLmNoYWluLCBpZF0uam9pbignID4gJyl9YCk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IG90aGVyID0gaGVhcmQgJiYgbGluZT8uZmluZCgoam9iKSA9PiBqb2IuaGVhcmQgJiYgIWpvYi50b2tlbiAmJiAhaXNGdWxsKGpvYi5oZWFyZCkpO1xuICBpZiAob3RoZXIpIHsgLy8gb25lIHJlcXVlc3QgZm9yIGFsbCBoZWFyZCBiZWZvcmUgaXQgbGVhdmVzXG4gICAgb3RoZXIuaGVhcmQ/LnB1c2goLi4uaGVhcmQpO1xuICAgIG90aGVyLmNoYWluID0gb3RoZXIuY2hhaW4uZmlsdGVyKChzdGVwKSA9PiBjaGFpbi5pbmNsdWRlcyhzdGVwKSk7XG4gIH0gZWxzZSBpZiAoIWxpbmUpIHdvcmsoaWQsIFtqb2JdKTtcbiAgZWxzZSBpZiAoaGVhcmQgfHwgIWpvYi5pc1F1aWV0KSBsaW5lLnB1c2goam9iKTsgLy8gbm8gcG9sbDogbmV3ZXIgSFRNTCBjb21lc1xufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZywgbGluZTogSm9iW10pID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCB3b3JrID0gYXN5bmMgKGlkLCBsaW5lKSA9PiB7XG4gIGxpbmVzLnNldChpZCwgbGluZSk7XG4gIGNvbnN0IHJ1biA9IGF3YWl0IHJ1bm5lcjtcbiAgLy8gT25lIHJlcXVlc3QgZm9yIGFsbCBoZWFyZCBpbiBvbmUgZ287IGh0bXggdW5sb2NrcyB0aGUgZWxlbWVudCwgb3IgYmVnaW5zLlxuICBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlKSk7XG4gIGZvciAoOyBsaW5lLmxlbmd0aDsgbGluZS5zaGlmdCgpKSB7XG4gICAgY29uc3QgW2pvYl0gPSBsaW5lO1xuICAgIGF3YWl0IHJ1bihqb2IpLmNhdGNoKChlcnJvcikgPT4gZHJvcChqb2IsIGVycm9yKSk7XG4gICAgYW5ub3VuY2UoJ2RvbmUnLCBqb2IpO1xuICAgIC8vIFdoYXQgd2FzIHN3YXBwZWQgbWF5IGJlIG9sZC5cbiAgICBjb25zdCByb290ID0gam9iLmlzU3RhbGUgJiYgKGpvYi5oZWFyZCB8fCAham9iLmlzUXVpZXQpICYmICFsaW5lWzFdICYmIGZpbmQoaWQpO1xuICAgIGlmIChyb290KSBsaW5lLnB1c2gobmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbiAgfVxuICBsaW5lcy5kZWxldGUoaWQpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBQYXJ0aWFsPEpvYj4sIHdoeTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGRyb3AgPSAoeyBjb21wb25lbnQsIGFjdGlvbiwgaXNRdWlldCwgcmVqZWN0IH0sIHdoeSkgPT4ge1xuICBjb25zdCBlcnJvciA9IGAke2NvbXBvbmVudH0uJHthY3Rpb259IG5vdCBzZW50OiAke3doeX1gO1xuICBpZiAoIWlzUXVpZXQpIGNvbnNvbGUud2Fybignbml0cm86JywgZXJyb3IpO1xuICByZWplY3Q/LihmYWlsdXJlKHsgY29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXM6IDAgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsoZGV0YWlsOiBhbnkpID0+IEVycm9yfSAqL1xuZXhwb3J0IGNvbnN0IGZhaWx1cmUgPSAoZGV0YWlsKSA9PiBPYmplY3QuYXNzaWduKG5ldyBFcnJvcihkZXRhaWwuZXJyb3IpLCBkZXRhaWwpO1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIHZpc2l0b3IgaGFzIGVudGVyZWQgc2luY2UgdGhlIHJlcXVlc3QgbGVmdCwgYW5kIHRoZSBmb2N1cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1rZWVwLCBpbiB3aG9zZSBlbGVtZW50cyBub3RoaW5nIGlzIHdyaXR0ZW4uXG4gKi9cbmltcG9ydCB7IEZJRUxEUywgVFlQRUQsIGNvbnRyb2xzT2YsIGdpdmVuLCBpc1NhbWUsIHZhbHVlc09mLCB3cml0ZSB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGZvbGxvdyB9IGZyb20gJy4vZm9jdXMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQsIG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEB0eXBlIHtXZWFrTWFwPGFueSwgc3RyaW5nPn0gKi9cbmNvbnN0IGVjaG9lcyA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IHRoZSBpbnB1dCB0eXBlZCBpbjogd2hhdCBhIHN5bmMgaGFzIGxlZnQgYXMgaXQgd2FzIHR5cGVkXG5cbi8qKiBBIGZpbGUgZGlhbG9nIHRoYXQgaXMgc3RpbGwgb3BlbiBrbm93cyB0aGUgb2xkIGlucHV0IGFsb25lLlxuICogQHR5cGUgeyhpZDogc3RyaW5nLCBvbGRzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiB2b2lkfSAqL1xuY29uc3QgcGFzc0ZpbGVzT24gPSAoaWQsIG9sZHMpID0+IHtcbiAgZm9yIChjb25zdCBba2V5LCBvbGRdIG9mIG9sZHMpIHtcbiAgICBpZiAoIW9sZC5maWxlcyB8fCBvbGQuaXNDb25uZWN0ZWQpIGNvbnRpbnVlO1xuICAgIG9sZC5hZGRFdmVudExpc3RlbmVyKCdjaGFuZ2UnLCAoKSA9PiB7XG4gICAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgICBjb25zdCBmaWVsZCA9IHJvb3QgJiYgY29udHJvbHNPZihyb290KS5nZXQoa2V5KTtcbiAgICAgIGlmICghZmllbGQpIHJldHVybjtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXNPZihvbGQpKTtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBbJ2lucHV0JywgJ2NoYW5nZSddKSBmaWVsZC5kaXNwYXRjaEV2ZW50KG5ldyBFdmVudChuYW1lLCB7IGJ1YmJsZXM6IHRydWUgfSkpO1xuICAgIH0pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGpvYjogSm9iKSA9PiAoKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGtlZXBFbnRyaWVzID0gKHJvb3QsIGpvYikgPT4ge1xuICBjb25zdCB7IGFjdGlvbiwgc2VudCwgc3RhdHVzIH0gPSBqb2I7XG4gIGNvbnN0IGtlcHQgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGFjdGl2ZSA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGNvbnN0IG9sZHMgPSBjb250cm9sc09mKHJvb3QpO1xuICBjb25zdCB1bnRvdWNoZWQgPSBhbGwoJ1tkYXRhLW5pdHJvLWtlZXBdJywgcm9vdCk7XG4gIGNvbnN0IGNhcmV0ID0gW2FjdGl2ZS5zZWxlY3Rpb25TdGFydCwgYWN0aXZlLnNlbGVjdGlvbkVuZF07XG4gIGxldCBmb2N1cyA9ICcnO1xuICBmb3IgKGNvbnN0IFtrZXksIGNvbnRyb2xdIG9mIG9sZHMpIHtcbiAgICBpZiAoY29udHJvbCA9PT0gYWN0aXZlKSBmb2N1cyA9IGtleTtcbiAgICBpZiAoIWNvbnRyb2wubWF0Y2hlcyhGSUVMRFMpIHx8IHVudG91Y2hlZC5zb21lKChlbGVtZW50KSA9PiBlbGVtZW50LmNvbnRhaW5zKGNvbnRyb2wpKSkgY29udGludWU7XG4gICAgLy8gV2hhdCB3YXMgdHlwZWQgc2luY2UsIG9yIGRpZCBub3QgdHJhdmVsLCBzdGF5czsgc28gZG8gYXJndW1lbnRzIG9mIGEgZmFpbGVkIGFjdGlvbi5cbiAgICBjb25zdCBub3cgPSB2YWx1ZXNPZihjb250cm9sKTtcbiAgICBjb25zdCBiZWZvcmUgPSBzZW50LmdldChrZXkpO1xuICAgIGNvbnN0IGlzUmVmdXNlZCA9IGJlZm9yZSAmJiBzdGF0dXMgPT09IDQyMiAmJiAhYmVmb3JlLmJvdW5kO1xuICAgIGNvbnN0IGlzRWNobyA9ICFiZWZvcmUgJiYga2V5ID09PSBmb2N1cyAmJiBlY2hvZXMuZ2V0KGNvbnRyb2wpID09PSBjb250cm9sLnZhbHVlO1xuICAgIGtlcHQuc2V0KGtleSwgKGlzUmVmdXNlZCB8fCBpc0VjaG8gfHwgIWlzU2FtZShub3csIGJlZm9yZT8udmFsdWVzID8/IGdpdmVuKGNvbnRyb2wpKSkgJiYgbm93KTtcbiAgfVxuICBjb25zdCBuZXh0ID0gZm9sbG93KGpvYiwgb2xkcywgZm9jdXMsIGFjdGl2ZSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3Um9vdCA9IGZpbmQocm9vdC5pZCkgPz8gcm9vdDtcbiAgICBjb25zdCBjb250cm9scyA9IGNvbnRyb2xzT2YobmV3Um9vdCk7XG4gICAgY29uc3QgYmVoaW5kID0gbGluZU9mKHJvb3QuaWQpO1xuICAgIGZvciAoY29uc3Qgam9iIG9mIGJlaGluZCkgam9iLnJvb3QgPSBuZXdSb290O1xuICAgIHBhc3NGaWxlc09uKHJvb3QuaWQsIG9sZHMpO1xuICAgIGZvciAoY29uc3QgW2tleSwgdmFsdWVzXSBvZiBrZXB0KSB7XG4gICAgICBjb25zdCBmaWVsZCA9IGNvbnRyb2xzLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgY29udGludWU7XG4gICAgICB3cml0ZShmaWVsZCwgdmFsdWVzIHx8IGdpdmVuKGZpZWxkKSk7XG4gICAgICBjb25zdCBpc0VjaG8gPSBhY3Rpb24gPT09ICdzeW5jJyA/ICF2YWx1ZXMgJiYgc2VudC5oYXMoa2V5KSA6IGVjaG9lcy5nZXQoYWN0aXZlKSA9PT0gZmllbGQudmFsdWU7XG4gICAgICBpZiAoa2V5ID09PSBmb2N1cyAmJiBpc0VjaG8gJiYgZmllbGQubWF0Y2hlcyhUWVBFRCkpIGVjaG9lcy5zZXQoZmllbGQsIGZpZWxkLnZhbHVlKTtcbiAgICAgIC8vIElmIGl0IHdhcyBub3QgdG91Y2hlZCwgdGhlIGNsaWNrcyBiZWhpbmQgYnVpbGQgb24gdGhlIG5ldyB2YWx1ZS5cbiAgICAgIGZvciAoY29uc3QgeyBzZW50IH0gb2YgdmFsdWVzID8gW10gOiBiZWhpbmQpIHtcbiAgICAgICAgY29uc3QgZW50cnkgPSBzZW50LmdldChrZXkpO1xuICAgICAgICBpZiAoZW50cnkpIGVudHJ5LnZhbHVlcyA9IHZhbHVlc09mKGZpZWxkKTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgdGFyZ2V0ID0gbmV4dChjb250cm9scyk7XG4gICAgY29uc3Qgc3RheXMgPSB0YXJnZXQgPT09IGFjdGl2ZSB8fCB0YXJnZXQgPT09IGNvbnRyb2xzLmdldChmb2N1cyk7XG4gICAgaWYgKCF0YXJnZXQgJiYgZm9jdXMpIGFjdGl2ZS5ibHVyKCk7IC8vIGl0IG1heSBiZSBhbm90aGVyIHJvdydzIGJ5IG5vd1xuICAgIGlmICghdGFyZ2V0KSByZXR1cm47XG4gICAgaWYgKHRhcmdldCAhPT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgdGFyZ2V0LmZvY3VzKHsgcHJldmVudFNjcm9sbDogc3RheXMgfSk7XG4gICAgaWYgKCFzdGF5cykgcmV0dXJuIHRhcmdldC5tYXRjaGVzKCdpbnB1dCcpICYmIHRhcmdldC5zZWxlY3QoKTsgLy8gYXMgd2l0aCB0aGUgVGFiIGtleVxuICAgIGNvbnN0IGlzTW92ZWQgPSAhaXNTYW1lKGNhcmV0LCBbdGFyZ2V0LnNlbGVjdGlvblN0YXJ0LCB0YXJnZXQuc2VsZWN0aW9uRW5kXSk7XG4gICAgaWYgKGlzTW92ZWQgJiYgY2FyZXRbMF0gIT0gbnVsbCkgdGFyZ2V0LnNldFNlbGVjdGlvblJhbmdlKC4uLmNhcmV0KTtcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEVudHJpZXMgPSAoKSA9PiB7XG4gIC8vIFRoZSBzdGF0ZSBtYXkgaG9sZCBpdCBvdGhlcndpc2UsIHN1Y2ggYXMgd2l0aG91dCBhIHNwYWNlIGF0IGl0cyBlbmQuIEl0IHNob3dzIHdoZW4gdGhlIGlucHV0IGlzIGxlZnQuXG4gIG9uKCdmb2N1c291dCcsICh7IHRhcmdldCB9KSA9PiB7XG4gICAgaWYgKHRhcmdldCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgcmV0dXJuOyAvLyB0aGUgd2luZG93IHdhcyBsZWZ0XG4gICAgaWYgKGVjaG9lcy5nZXQodGFyZ2V0KSA9PT0gdGFyZ2V0LnZhbHVlKSB3cml0ZSh0YXJnZXQsIGdpdmVuKHRhcmdldCkpO1xuICAgIGVjaG9lcy5kZWxldGUodGFyZ2V0KTtcbiAgfSk7XG59O1xuIiwgIi8qIFRvYXN0czogc2hvd3Mgbml0cm86bWVzc2FnZSBhbmQgbml0cm86ZXJyb3IgdG8gdGhlIHZpc2l0b3IuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tdG9hc3QtZW5hYmxlZCAoXCJ0cnVlXCIgb3IgXCJmYWxzZVwiKSwgLXBvc2l0aW9uLCAtZHVyYXRpb24gKG1zKSwgLXN0eWxlIChhIG5hbWUgZm9yXG4gKiAgIHN0eWxlc2hlZXRzKSBvZiBpdHMgc2NyaXB0OyAtbGFiZWwsIC1kaXNtaXNzIGFuZCAtcmVsb2FkIHRoZXJlIGFyZSB0aGUgd29yZHM7IGRhdGEtbml0cm8tdG9hc3Qgb2YgYVxuICogICBjb21wb25lbnQncyByb290OiBKU09OIHdpdGggdGhvc2Ugb2YgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB0aGF0IGRpZmZlciBmb3IgdGhlIGNsYXNzLlxuICogSGVhcnM6IG5pdHJvOm1lc3NhZ2Uge2NvbXBvbmVudCwgbGV2ZWwsIHRleHR9LCBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9OyBvbmVcbiAqICAgd2l0aG91dCB0ZXh0IG9yIGVycm9yIHNheXMgbm90aGluZy4gY2xvc2Ugb2YgZGlhbG9nczsgZm9jdXNpbi5cbiAqIEEgbmFycm93IHNjcmVlbiBzaG93cyB0aHJlZSBhdCBhIHRpbWU7IGVxdWFsIG9uZXMgYXJlIG9uZSwgd2l0aCB0aGVpciBudW1iZXIuXG4gKiBBIHBhZ2UgbWF5IHNob3cgbWVzc2FnZXMgaXRzIG93biB3YXk6IHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlciA9IHtzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcpfSxcbiAqICAgY29uZmlnID0ge2VuYWJsZWQsIHBvc2l0aW9uLCBkdXJhdGlvbiwgc3R5bGV9LiBJdCBpcyBsb29rZWQgdXAgYXQgZWFjaCBtZXNzYWdlLlxuICpcbiAqIFRoZSBIVE1MLCB3aXRoIFwiYWxlcnRcIiBmb3IgZXJyb3JzIGFuZCBcInN0YXR1c1wiIGZvciB0aGUgcmVzdCwgb2YgZWFjaCBvZiBzaXggcG9zaXRpb25zOlxuICogICA8c2VjdGlvbiBjbGFzcz1cIm5pdHJvLXRvYXN0LWxpc3RcIj48ZGl2IGNsYXNzPVwibml0cm8tdG9hc3RzXCIgZGF0YS1wb3NpdGlvbj1cIlx1MjAyNlwiPjxkaXYgcm9sZT1cIlx1MjAyNlwiPlxuICogICAgIDxkaXYgY2xhc3M9XCJuaXRyby10b2FzdFwiIGRhdGEtbGV2ZWw9XCJcdTIwMjZcIiBkYXRhLXN0eWxlPVwiXHUyMDI2XCI+PHAgY2xhc3M9XCJuaXRyby10b2FzdC10ZXh0XCI+XHUyMDI2PC9wPlxuICogICAgICAgPGJ1dHRvbiBjbGFzcz1cIm5pdHJvLXRvYXN0LWJ1dHRvblwiPlx1MjAyNlxuICovXG5pbXBvcnQgeyBmaXJzdCwgb24sIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBkZWZhdWx0cyA9IHtcbiAgZW5hYmxlZDogb3B0aW9ucy5uaXRyb1RvYXN0RW5hYmxlZCAhPT0gJ2ZhbHNlJyxcbiAgcG9zaXRpb246IG9wdGlvbnMubml0cm9Ub2FzdFBvc2l0aW9uLFxuICBkdXJhdGlvbjogTnVtYmVyKG9wdGlvbnMubml0cm9Ub2FzdER1cmF0aW9uKSxcbiAgc3R5bGU6IG9wdGlvbnMubml0cm9Ub2FzdFN0eWxlLFxufTtcbi8vIE5vIGFuc3dlciwgYSB0b2tlbiBvciBhIHJpZ2h0IHRoYXQgd2FzIHJlZnVzZWQ6IHRoZSBwYWdlIGl0c2VsZiBtYXkgYmUgb3V0IG9mIGRhdGUuXG5jb25zdCBSRUxPQURfU1RBVFVTRVMgPSBbMCwgNDAwLCA0MDNdO1xuY29uc3QgVElDS19NUyA9IDEwMDtcbmNvbnN0IE5BUlJPVyA9ICcobWF4LXdpZHRoOiA0MHJlbSknO1xuLyoqIEB0eXBlIHtNYXA8SFRNTEVsZW1lbnQsIHsgcmVnaW9uOiBFbGVtZW50LCBsZWZ0OiBudW1iZXIgfT59ICovXG5jb25zdCB0b2FzdHMgPSBuZXcgTWFwKCk7IC8vIHNob3duLCBvciB3YWl0aW5nIHNpbmNlIHRoZXJlIGFyZSBhcyBtYW55IGFzIGZpdDogd2hlcmUsIGFuZCBmb3IgaG93IG1hbnkgbXNcbi8qKiBAdHlwZSB7YW55fSAqL1xubGV0IGZvY3VzZWRCZWZvcmUgPSBudWxsO1xuXG5jb25zdCBsaXN0ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnc2VjdGlvbicpO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nIHwgdW5kZWZpbmVkLCBhbnk+fSAqL1xuY29uc3QgcGxhY2VzID0gbmV3IE1hcCgpO1xuXG4vKiogTGl2ZSByZWdpb25zIHNwZWFrIG9ubHkgd2hhdCBjaGFuZ2VzIGluIHRoZW0sIHNvIHRoZXkgYXJlIGluIHRoZSBwYWdlIGJlZm9yZSBhbnkgbWVzc2FnZTsgb2YgYSBuZXcgdG9hc3RcbiAqIGFsb25lLCBub3Qgb2YgYWxsIG9mIHRoZW0uIFRoZSBsYXN0IGlzIGZvciB3aGF0IGlzIHNlZW4gZWxzZXdoZXJlLlxuICovXG5jb25zdCBidWlsZCA9ICgpID0+IHtcbiAgY29uc3QgcG9zaXRpb25zID0gWyd0b3AnLCAnYm90dG9tJ10uZmxhdE1hcCgoZWRnZSkgPT4gWydsZWZ0JywgJ2NlbnRlcicsICdyaWdodCddLm1hcCgoc2lkZSkgPT4gYCR7ZWRnZX0tJHtzaWRlfWApKTtcbiAgY29uc3QgcmVnaW9uID0gKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyByb2xlKSA9PiBgPGRpdiByb2xlPVwiJHtyb2xlfVwiIGFyaWEtYXRvbWljPVwiZmFsc2VcIj48L2Rpdj5gO1xuICBsaXN0LmNsYXNzTmFtZSA9ICduaXRyby10b2FzdC1saXN0JztcbiAgbGlzdC5zZXRBdHRyaWJ1dGUoJ2FyaWEtbGFiZWwnLCBvcHRpb25zLm5pdHJvVG9hc3RMYWJlbCk7XG4gIGxpc3QuaW5uZXJIVE1MID0gcG9zaXRpb25zLm1hcCgocG9zaXRpb24pID0+XG4gICAgYDxkaXYgY2xhc3M9XCJuaXRyby10b2FzdHNcIiBkYXRhLXBvc2l0aW9uPVwiJHtwb3NpdGlvbn1cIj4ke3JlZ2lvbignc3RhdHVzJyl9JHtyZWdpb24oJ2FsZXJ0Jyl9PC9kaXY+YCkuam9pbignJylcbiAgICArICc8ZGl2IGNsYXNzPVwibml0cm8tdG9hc3Qtc3Bva2VuXCIgcm9sZT1cInN0YXR1c1wiPjwvZGl2Pic7XG4gIHBvc2l0aW9ucy5mb3JFYWNoKChwb3NpdGlvbiwgYXQpID0+IHBsYWNlcy5zZXQocG9zaXRpb24sIGxpc3QuY2hpbGRyZW5bYXRdKSk7XG59O1xuXG4vKiogS2VlcCB0aGUgbGlzdCBpbiB0aGUgcGFnZTogYSBzd2FwIG9mIHRoZSBib2R5IHJlbW92ZXMgaXQsIGFuZCBhIG1vZGFsIGRpYWxvZyBtYWtlcyBpdCBpbmVydC4gKi9cbmNvbnN0IHNldHRsZSA9ICgpID0+IHtcbiAgY29uc3QgaG9tZSA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdkaWFsb2c6bW9kYWwnKV0uYXQoLTEpID8/IGRvY3VtZW50LmJvZHk7XG4gIGlmIChsaXN0LnBhcmVudE5vZGUgIT09IGhvbWUpIGhvbWUuYXBwZW5kKGxpc3QpO1xuICAvLyBodG14IDIgcmVzdG9yZXMgcGFnZXMgZnJvbSB0aGVpciBIVE1MLCB3aXRoIHRvYXN0cyB0aGF0IG5vYm9keSB3b3VsZCByZW1vdmUuXG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0LWxpc3QnKSkgaWYgKG90aGVyICE9PSBsaXN0KSBvdGhlci5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlOiBFbGVtZW50KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNJblRoZVdheSA9IChwbGFjZSkgPT4ge1xuICBjb25zdCBhY3RpdmUgPSBkb2N1bWVudC5hY3RpdmVFbGVtZW50O1xuICBpZiAoIWFjdGl2ZSB8fCBhY3RpdmUgPT09IGRvY3VtZW50LmJvZHkgfHwgbGlzdC5jb250YWlucyhhY3RpdmUpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHsgdG9wLCByaWdodCwgYm90dG9tLCBsZWZ0IH0gPSBhY3RpdmUuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCk7XG4gIHJldHVybiBbLi4ucGxhY2UucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLXRvYXN0JyldLm1hcCgodG9hc3QpID0+IHRvYXN0LmdldEJvdW5kaW5nQ2xpZW50UmVjdCgpKS5zb21lKCh0b2FzdCkgPT5cbiAgICB0b2FzdC50b3AgPCBib3R0b20gJiYgdG9hc3QuYm90dG9tID4gdG9wICYmIHRvYXN0LmxlZnQgPCByaWdodCAmJiB0b2FzdC5yaWdodCA+IGxlZnQpO1xufTtcblxuLyoqIEdvIHRvIHRoZSBvdGhlciBlZGdlIHdoZXJlIGEgdG9hc3QgY292ZXJzIHdoYXQgaGFzIHRoZSBmb2N1cywgdW5sZXNzIG9uZSB3b3VsZCB0aGVyZSBhcyB3ZWxsLiAqL1xuY29uc3QgbWFrZVdheSA9ICgpID0+IHtcbiAgZm9yIChjb25zdCBwbGFjZSBvZiBwbGFjZXMudmFsdWVzKCkpIHtcbiAgICBpZiAocGxhY2UubWF0Y2hlcygnOmhvdmVyJykgfHwgIWlzSW5UaGVXYXkocGxhY2UpKSBjb250aW51ZTtcbiAgICBjb25zdCBwb3NpdGlvbiA9IHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPz8gJyc7XG4gICAgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uLnJlcGxhY2UoL3RvcHxib3R0b20vLCAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIGVkZ2UpID0+IChlZGdlID09PSAndG9wJyA/ICdib3R0b20nIDogJ3RvcCcpKTtcbiAgICBpZiAoaXNJblRoZVdheShwbGFjZSkpIHBsYWNlLmRhdGFzZXQucG9zaXRpb24gPSBwb3NpdGlvbjtcbiAgfVxufTtcblxuY29uc3Qgc2hvd05leHQgPSAoKSA9PiB7XG4gIGNvbnN0IGxpbWl0ID0gd2luZG93Lm1hdGNoTWVkaWEoTkFSUk9XKS5tYXRjaGVzID8gMyA6IEluZmluaXR5O1xuICBjb25zdCBpc0Vycm9yID0gKC8qKiBAdHlwZSB7SFRNTEVsZW1lbnR9ICovIHsgZGF0YXNldCB9KSA9PiBOdW1iZXIoZGF0YXNldC5sZXZlbCA9PT0gJ2Vycm9yJyk7XG4gIGNvbnN0IHdhaXRpbmcgPSBbLi4udG9hc3RzLmtleXMoKV0uZmlsdGVyKCh0b2FzdCkgPT4gIXRvYXN0LnBhcmVudE5vZGUpLnNvcnQoKGEsIGIpID0+IGlzRXJyb3IoYikgLSBpc0Vycm9yKGEpKTtcbiAgZm9yIChjb25zdCB0b2FzdCBvZiB3YWl0aW5nLnNsaWNlKDAsIGxpbWl0IC0gKHRvYXN0cy5zaXplIC0gd2FpdGluZy5sZW5ndGgpKSkge1xuICAgIHRvYXN0cy5nZXQodG9hc3QpPy5yZWdpb24uYXBwZW5kKHRvYXN0KTtcbiAgICBzdGFydENsb2NrKHRvYXN0KTtcbiAgfVxuICBmb3IgKGNvbnN0IFtwb3NpdGlvbiwgcGxhY2VdIG9mIHBsYWNlcykgaWYgKCFwbGFjZS5xdWVyeVNlbGVjdG9yKCcubml0cm8tdG9hc3QnKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICBtYWtlV2F5KCk7XG59O1xuXG4vKiogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBjbG9zZSA9ICh0b2FzdCkgPT4ge1xuICBjb25zdCBoYWRGb2N1cyA9IHRvYXN0LmNvbnRhaW5zKGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpO1xuICB0b2FzdC5yZW1vdmUoKTtcbiAgdG9hc3RzLmRlbGV0ZSh0b2FzdCk7XG4gIHNob3dOZXh0KCk7XG4gIGlmICghaGFkRm9jdXMgfHwgIWZvY3VzZWRCZWZvcmUpIHJldHVybjtcbiAgY29uc3QgeyBpZCwgaXNDb25uZWN0ZWQgfSA9IGZvY3VzZWRCZWZvcmU7XG4gIChpc0Nvbm5lY3RlZCA/IGZvY3VzZWRCZWZvcmUgOiBkb2N1bWVudC5nZXRFbGVtZW50QnlJZChpZCkpPy5mb2N1cygpO1xufTtcblxuLyoqIENsb3NlIHRoZSB0b2FzdCB3aGVuIGl0cyB0aW1lIGlzIG92ZXIuIFRpbWUgdGhhdCBub2JvZHkgY2FuIHVzZSB0byByZWFkIGRvZXMgbm90IGNvdW50LlxuICogQHR5cGUgeyh0b2FzdDogSFRNTEVsZW1lbnQpID0+IHZvaWR9ICovXG5jb25zdCBzdGFydENsb2NrID0gKHRvYXN0KSA9PiB7XG4gIGNvbnN0IHRpbWVyID0gc2V0SW50ZXJ2YWwoKCkgPT4ge1xuICAgIGNvbnN0IGVudHJ5ID0gdG9hc3RzLmdldCh0b2FzdCk7XG4gICAgaWYgKCFlbnRyeSkgcmV0dXJuIGNsZWFySW50ZXJ2YWwodGltZXIpO1xuICAgIHNldHRsZSgpO1xuICAgIG1ha2VXYXkoKTtcbiAgICBpZiAoZG9jdW1lbnQuaGlkZGVuIHx8IGVudHJ5LnJlZ2lvbi5wYXJlbnRFbGVtZW50Py5tYXRjaGVzKCc6aG92ZXIsIDpmb2N1cy13aXRoaW4nKSkgcmV0dXJuO1xuICAgIGVudHJ5LmxlZnQgLT0gVElDS19NUztcbiAgICBpZiAoZW50cnkubGVmdCA8PSAwKSBjbG9zZSh0b2FzdCk7XG4gIH0sIFRJQ0tfTVMpO1xufTtcblxuLyoqIEB0eXBlIHsobWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBzdHlsZTogc3RyaW5nLCBjYW5SZWxvYWQ6IGJvb2xlYW4pID0+IEhUTUxFbGVtZW50fSAqL1xuY29uc3QgbWFrZSA9IChtZXNzYWdlLCBsZXZlbCwgc3R5bGUsIGNhblJlbG9hZCkgPT4ge1xuICBjb25zdCB0b2FzdCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ2RpdicpO1xuICB0b2FzdC5jbGFzc05hbWUgPSAnbml0cm8tdG9hc3QnO1xuICBPYmplY3QuYXNzaWduKHRvYXN0LmRhdGFzZXQsIHsgbGV2ZWwsIHN0eWxlIH0pO1xuICBjb25zdCBidXR0b24gPSAnPGJ1dHRvbiB0eXBlPVwiYnV0dG9uXCIgY2xhc3M9XCJuaXRyby10b2FzdC1idXR0b25cIj48L2J1dHRvbj4nO1xuICB0b2FzdC5pbm5lckhUTUwgPSBgPHAgY2xhc3M9XCJuaXRyby10b2FzdC10ZXh0XCI+PC9wPiR7Y2FuUmVsb2FkID8gYnV0dG9uIDogJyd9JHtidXR0b259YDtcbiAgY29uc3QgW3RleHQsIC4uLmJ1dHRvbnNdID0gdG9hc3QuY2hpbGRyZW47XG4gIHRleHQudGV4dENvbnRlbnQgPSBtZXNzYWdlO1xuICBjb25zdCB7IG5pdHJvVG9hc3RSZWxvYWQsIG5pdHJvVG9hc3REaXNtaXNzIH0gPSBvcHRpb25zO1xuICAvKiogQHR5cGUge1tzdHJpbmcsICgpID0+IHZvaWRdW119ICovXG4gIGNvbnN0IGRvaW5ncyA9IFtbbml0cm9Ub2FzdERpc21pc3MsICgpID0+IGNsb3NlKHRvYXN0KV0sIFtuaXRyb1RvYXN0UmVsb2FkLCAoKSA9PiBsb2NhdGlvbi5yZWxvYWQoKV1dO1xuICBidXR0b25zLnJldmVyc2UoKS5mb3JFYWNoKChidXR0b24sIGF0KSA9PiB7XG4gICAgYnV0dG9uLnRleHRDb250ZW50ID0gZG9pbmdzW2F0XVswXTtcbiAgICBidXR0b24uYWRkRXZlbnRMaXN0ZW5lcignY2xpY2snLCBkb2luZ3NbYXRdWzFdKTtcbiAgfSk7XG4gIHRvYXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2tleWRvd24nLCAoZXZlbnQpID0+IHtcbiAgICBpZiAoZXZlbnQua2V5ICE9PSAnRXNjYXBlJykgcmV0dXJuO1xuICAgIGV2ZW50LnN0b3BQcm9wYWdhdGlvbigpO1xuICAgIGNsb3NlKHRvYXN0KTtcbiAgfSk7XG4gIHJldHVybiB0b2FzdDtcbn07XG5cbi8qKiBAdHlwZSB7KG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY29uZmlnOiBUb2FzdENvbmZpZywgY2FuUmVsb2FkPzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAobWVzc2FnZSwgbGV2ZWwsIHsgZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZSB9LCBjYW5SZWxvYWQgPSBmYWxzZSkgPT4ge1xuICBpZiAoIWVuYWJsZWQpIHJldHVybjtcbiAgc2V0dGxlKCk7XG4gIGNvbnN0IHJlZ2lvbiA9IChwbGFjZXMuZ2V0KHBvc2l0aW9uKSA/PyBwbGFjZXMuZ2V0KCd0b3AtcmlnaHQnKSkuY2hpbGRyZW5bTnVtYmVyKGxldmVsID09PSAnZXJyb3InKV07XG4gIGZvciAoY29uc3QgW3sgZGF0YXNldCwgZmlyc3RFbGVtZW50Q2hpbGQgfSwgZW50cnldIG9mIHRvYXN0cykge1xuICAgIGNvbnN0IHRleHQgPSAvKiogQHR5cGUge2FueX0gKi8gKGZpcnN0RWxlbWVudENoaWxkKTtcbiAgICBpZiAoZW50cnkucmVnaW9uICE9PSByZWdpb24gfHwgZGF0YXNldC5sZXZlbCAhPT0gbGV2ZWwgfHwgdGV4dC50ZXh0Q29udGVudCAhPT0gbWVzc2FnZSkgY29udGludWU7XG4gICAgLy8gQSBwb2xsIHRoYXQgZmFpbHMgYWdhaW4gYW5kIGFnYWluIGlzIHJlYWQgb3V0IG9uY2UuIE9mIGFuIG9mZmVyIHRvIHJlbG9hZCBJbmZpbml0eSBpcyBsZWZ0LlxuICAgIHRleHQuZGF0YXNldC5jb3VudCA9IE51bWJlcih0ZXh0LmRhdGFzZXQuY291bnQgPz8gMSkgKyAxO1xuICAgIGVudHJ5LmxlZnQgPSBNYXRoLm1heChlbnRyeS5sZWZ0LCBkdXJhdGlvbik7XG4gICAgcmV0dXJuO1xuICB9XG4gIC8vIEFuIG9mZmVyIHRvIHJlbG9hZCBzdGF5cyB1bnRpbCB0aGUgdmlzaXRvciBoYXMgZGVjaWRlZC5cbiAgdG9hc3RzLnNldChtYWtlKG1lc3NhZ2UsIGxldmVsLCBzdHlsZSwgY2FuUmVsb2FkKSwgeyByZWdpb24sIGxlZnQ6IGNhblJlbG9hZCA/IEluZmluaXR5IDogZHVyYXRpb24gfSk7XG4gIHNob3dOZXh0KCk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55LCBtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIGNhblJlbG9hZD86IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKHsgZGV0YWlsLCB0YXJnZXQgfSwgbWVzc2FnZSwgbGV2ZWwsIGNhblJlbG9hZCkgPT4ge1xuICBpZiAobWVzc2FnZSA9PSBudWxsKSByZXR1cm47IC8vIGEgc2NyaXB0J3MgZXZlbnQsIHdpdGhvdXQgdGhlIGRldGFpbCBvZiBvdXJzXG4gIC8vIElmIHRoZSByb290IGhhcyBnb25lLCBhbm90aGVyIG9mIGl0cyBjbGFzcyBrbm93cy5cbiAgY29uc3QgbmFtZSA9IENTUy5lc2NhcGUoYCR7ZGV0YWlsLmNvbXBvbmVudH1gKTtcbiAgY29uc3Qgcm9vdCA9IHRhcmdldC5kYXRhc2V0Py5uaXRyb1RvYXN0ID8gdGFyZ2V0IDogZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD1cIiR7bmFtZX1cIl1bZGF0YS1uaXRyby10b2FzdF1gKTtcbiAgY29uc3QgY29uZmlnID0geyAuLi5kZWZhdWx0cywgLi4uSlNPTi5wYXJzZShyb290Py5kYXRhc2V0Lm5pdHJvVG9hc3QgPz8gJ3t9JykgfTtcbiAgLy8gTm8gZWxlbWVudCBvZiB0aGF0IGlkLCBzdWNoIGFzIGEgZGlhbG9nLCB3aGljaCBoYXMgYSBzaG93KCkgYXMgd2VsbC5cbiAgY29uc3QgYWRhcHRlciA9IE9iamVjdC5oYXNPd24od2luZG93LCAnTml0cm9Ub2FzdEFkYXB0ZXInKSAmJiB3aW5kb3cuTml0cm9Ub2FzdEFkYXB0ZXI7XG4gIGlmIChhZGFwdGVyICYmIHR5cGVvZiBhZGFwdGVyLnNob3cgPT09ICdmdW5jdGlvbicpIGFkYXB0ZXIuc2hvdyhtZXNzYWdlLCBsZXZlbCwgY29uZmlnKTtcbiAgZWxzZSBzaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcsIGNhblJlbG9hZCk7XG59O1xuXG4vKiogSGF2ZSBzY3JlZW4gcmVhZGVycyBzcGVhayBhIHRleHQgdGhhdCBpcyBzZWVuIGVsc2V3aGVyZS5cbiAqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNheSA9ICh0ZXh0KSA9PiB7XG4gIHNldHRsZSgpO1xuICBjb25zdCBwYXJhZ3JhcGggPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdwJyk7XG4gIHBhcmFncmFwaC50ZXh0Q29udGVudCA9IHRleHQ7XG4gIGxpc3QubGFzdEVsZW1lbnRDaGlsZD8ucmVwbGFjZUNoaWxkcmVuKHBhcmFncmFwaCk7IC8vIGFuIGVxdWFsIHRleHQgaXMgc3Bva2VuIGFzIHdlbGxcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFRvYXN0cyA9ICgpID0+IHtcbiAgYnVpbGQoKTtcbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ25pdHJvOm1lc3NhZ2UnLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy50ZXh0LCBldmVudC5kZXRhaWw/LmxldmVsID8/ICdpbmZvJyk7XG4gIH0pO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86ZXJyb3InLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgdGVsbChldmVudCwgZXZlbnQuZGV0YWlsPy5lcnJvciwgJ2Vycm9yJywgUkVMT0FEX1NUQVRVU0VTLmluY2x1ZGVzKGV2ZW50LmRldGFpbD8uc3RhdHVzKSk7XG4gIH0pO1xuICBsaXN0LmFkZEV2ZW50TGlzdGVuZXIoJ2ZvY3VzaW4nLCAoeyByZWxhdGVkVGFyZ2V0IH0pID0+IHtcbiAgICBpZiAoIWxpc3QuY29udGFpbnMoLyoqIEB0eXBlIHtOb2RlfSAqLyAocmVsYXRlZFRhcmdldCkpKSBmb2N1c2VkQmVmb3JlID0gcmVsYXRlZFRhcmdldDtcbiAgfSk7XG4gIG9uKCdmb2N1c2luJywgbWFrZVdheSk7XG4gIG9uKCdjbG9zZScsIHNldHRsZSk7IC8vIG9mIGEgZGlhbG9nXG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKHNldHRsZSkub2JzZXJ2ZShkb2N1bWVudC5ib2R5LCB7IGNoaWxkTGlzdDogdHJ1ZSB9KTtcbiAgc2V0dGxlKCk7XG4gIHdpbmRvdy5uaXRyb1RvYXN0cyA9IHsgc2hvdywgc2F5IH07XG59O1xuIiwgIi8qIEtlZXBzIG92ZXIgYSBzd2FwIHdoYXQgdGhlIGJyb3dzZXIgb3IgYSBzY3JpcHQgb3duczogd2hldGhlciBkaWFsb2dzLCBkZXRhaWxzIGFuZCBwb3BvdmVycyBhcmUgb3BlbiwgaG93XG4gKiBmYXIgZWxlbWVudHMgYXJlIHNjcm9sbGVkLCBhbmQgYWxsIHRoYXQgc3RhbmRzIGluIGFuIGVsZW1lbnQgd2l0aCB7JSBuaXRyb19rZWVwICV9LlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWtlZXAsIHdob3NlIHZhbHVlIG5vIG90aGVyIGVsZW1lbnQgaGFzOyBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLXNsb3QsIC1vd25lcjsgcm9sZT1cInN0YXR1c1wiLlxuICpcbiAqIGBvcGVuYCBpcyB0aGUgc2VydmVyJ3Mgd29yZCwgdG9vLiBJdCBpcyBmb2xsb3dlZCB3aGVuIGl0IGRpZmZlcnMgZnJvbSBpdHMgbGFzdCBvbmU7IHVudGlsIHRoZW4gd2hhdFxuICogdGhlIHZpc2l0b3Igb3IgYSBzY3JpcHQgaGFzIGRvbmUgc2luY2Ugc3RheXMuIE9sZCBhbmQgbmV3IGVsZW1lbnRzIGFyZSB0b2xkIGJ5IHRoZWlyIGlkcywgZWxzZSBieSB3aGF0XG4gKiBzdGFuZHMgYXJvdW5kIHRoZW0sIGVsc2UgYnkgdGhlaXIgbnVtYmVyOyB3aGVyZSB0aGUgbnVtYmVycyBkaWZmZXIsIG5vYm9keSBrbm93cy4gV2hhdCBwZW9wbGUgd3JvdGUgaXNcbiAqIG5ldmVyIHRha2VuIGZvciBvdXJzOiB3aGF0IHdhcyBvcGVuZWQgaW4gdGhlcmUgc3RheXMgb3BlbiwgYW5kIGl0cyBuYW1lcyBrZWVwIG5vdGhpbmcuXG4gKi9cbmltcG9ydCB7IGFsbCwgZmluZCwgaXNUcnVzdGVkLCBvbiwgcGFydHNPZiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHNheSB9IGZyb20gJy4vdG9hc3RzLmpzJztcblxuY29uc3QgS0VFUCA9ICdkYXRhLW5pdHJvLWtlZXAnO1xuY29uc3QgUEFJUiA9ICdkYXRhLW5pdHJvLXBhaXInOyAvLyBvbiBlbGVtZW50cyBmb3IgYXMgbG9uZyBhcyBuZXcgb25lcyBhcmUgb24gdGhlaXIgd2F5IHRvIHRoZSBwYWdlXG5jb25zdCBPUEVOUyA9ICdkaWFsb2csZGV0YWlscyxbcG9wb3Zlcl0nO1xuLyoqIEB0eXBlIHtXZWFrTWFwPE5vZGUsIGJvb2xlYW4+fSAqL1xuY29uc3Qgc2FpZCA9IG5ldyBXZWFrTWFwKCk7IC8vIGJ5IGVsZW1lbnRzIHdob3NlIGBvcGVuYCBoYXMgY2hhbmdlZCBzaW5jZTogd2hhdCB0aGUgc2VydmVyIHNhaWRcbi8qKiBAdHlwZSB7U2V0PGFueT59ICovXG5jb25zdCBzY3JvbGxlZCA9IG5ldyBTZXQoKTtcblxuLyoqIEB0eXBlIHsocmVjb3JkczogTXV0YXRpb25SZWNvcmRbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAocmVjb3JkcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgdGFyZ2V0LCBvbGRWYWx1ZSB9IG9mIHJlY29yZHMpIGlmICghc2FpZC5oYXModGFyZ2V0KSkgc2FpZC5zZXQodGFyZ2V0LCBvbGRWYWx1ZSAhPSBudWxsKTtcbn07XG5jb25zdCBvYnNlcnZlciA9IG5ldyBNdXRhdGlvbk9ic2VydmVyKG5vdGUpO1xuXG4vKiogV2hldGhlciB0aGUgZWxlbWVudCBpcyB3cml0dGVuIGJ5IHRoZSBjb21wb25lbnQgb2YgdGhpcyBpZCwgYW5kIG5vdCBieSBvbmUgaW5zaWRlIG9yIGFyb3VuZCBpdC5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBpZDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNPZiA9IChlbGVtZW50LCBpZCkgPT4ge1xuICBsZXQgcGxhY2UgPSBlbGVtZW50OyAvLyB3aGF0IHBlb3BsZSB3cm90ZSBiZWxvbmdzIHRvIHdoZXJlIGl0IHN0YW5kc1xuICB3aGlsZSAocGxhY2UgJiYgIWlzVHJ1c3RlZChwbGFjZSkpIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgY29uc3QgaG9sZGVyID0gcGxhY2U/LmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0sW2RhdGEtbml0cm8tc2xvdF0nKTtcbiAgY29uc3QgeyBuaXRyb093bmVyLCBuaXRyb1Nsb3QgfSA9IGhvbGRlcj8uZGF0YXNldCA/PyB7fTtcbiAgcmV0dXJuIChuaXRyb1Nsb3QgPyBuaXRyb093bmVyIDogaG9sZGVyPy5pZCkgPT09IGlkICYmICFob2xkZXIuY29udGFpbnMocGxhY2UuY2xvc2VzdChgWyR7S0VFUH1dYCkpO1xufTtcblxuLyoqIEB0eXBlIHsoKGVsZW1lbnQ6IGFueSkgPT4gdW5rbm93bilbXX0gKi9cbmNvbnN0IEtFWVMgPSBbXG4gIChlbGVtZW50KSA9PiBlbGVtZW50Lm1hdGNoZXMoT1BFTlMpICYmIGVsZW1lbnQucGFyZW50RWxlbWVudD8udGV4dENvbnRlbnQsIC8vIGEgcm93J3MsIG1vc3RseVxuICAoZWxlbWVudCkgPT4gW2VsZW1lbnQuY2xhc3NOYW1lLCBlbGVtZW50Lm1hdGNoZXMoJ2RldGFpbHMnKSAmJiBlbGVtZW50LmZpcnN0RWxlbWVudENoaWxkPy50ZXh0Q29udGVudF0sXG4gICgpID0+ICcnLFxuXTtcblxuLyoqIEB0eXBlIHsob2xkczogYW55W10sIG5ld3M6IGFueVtdKSA9PiBNYXA8YW55LCBhbnk+fSAqL1xuY29uc3QgcGFpciA9IChvbGRzLCBuZXdzKSA9PiB7XG4gIGNvbnN0IHBhaXJzID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IGtleU9mIG9mIEtFWVMpIHtcbiAgICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueVtdW10+fSAqL1xuICAgIGNvbnN0IGdyb3VwcyA9IHt9O1xuICAgIFtvbGRzLCBuZXdzXS5mb3JFYWNoKChlbGVtZW50cywgc2lkZSkgPT4ge1xuICAgICAgZm9yIChjb25zdCBlbGVtZW50IG9mIGVsZW1lbnRzKSB7XG4gICAgICAgIGlmIChwYWlycy5oYXMoZWxlbWVudCkpIGNvbnRpbnVlO1xuICAgICAgICBjb25zdCBvd24gPSBlbGVtZW50LmlkIHx8IFtlbGVtZW50LmxvY2FsTmFtZSwgZWxlbWVudC5jbG9zZXN0KCdbaWRdJyk/LmlkLCBrZXlPZihlbGVtZW50KV07XG4gICAgICAgIChncm91cHNbW2lzVHJ1c3RlZChlbGVtZW50KSwgb3duXS5qb2luKCldID8/PSBbW10sIFtdXSlbc2lkZV0ucHVzaChlbGVtZW50KTtcbiAgICAgIH1cbiAgICB9KTtcbiAgICBmb3IgKGNvbnN0IFtzb21lLCBvdGhlcnNdIG9mIE9iamVjdC52YWx1ZXMoZ3JvdXBzKSkge1xuICAgICAgaWYgKHNvbWUubGVuZ3RoICE9PSBvdGhlcnMubGVuZ3RoKSBjb250aW51ZTtcbiAgICAgIHNvbWUuZm9yRWFjaCgob2xkLCBhdCkgPT4gcGFpcnMuc2V0KG9sZCwgb3RoZXJzW2F0XSkuc2V0KG90aGVyc1thdF0sIG9sZCkpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcGFpcnM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IE93blN0YXRlfSAqL1xuY29uc3Qgc3RhdGVPZiA9IChlbGVtZW50KSA9PiAoe1xuICBpc09wZW46IGVsZW1lbnQub3BlbixcbiAgaXNNb2RhbDogZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSxcbiAgaXNTaG93bjogZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJyksXG4gIHBsYWNlOiBzY3JvbGxlZC5oYXMoZWxlbWVudCkgJiYgeyB0b3A6IGVsZW1lbnQuc2Nyb2xsVG9wLCBsZWZ0OiBlbGVtZW50LnNjcm9sbExlZnQsIGJlaGF2aW9yOiAnaW5zdGFudCcgfSxcbn0pO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHN0YXRlOiBPd25TdGF0ZSkgPT4gdm9pZH0gKi9cbmNvbnN0IG9wZW4gPSAoZWxlbWVudCwgeyBpc09wZW4sIGlzTW9kYWwsIGlzU2hvd24sIHNheXMgfSkgPT4ge1xuICBpZiAoZWxlbWVudC5tYXRjaGVzKCdkaWFsb2cnKSkge1xuICAgIGNvbnN0IGlzUmlnaHQgPSAhZWxlbWVudC5tYXRjaGVzKCc6bW9kYWwnKSA9PT0gIShpc09wZW4gJiYgaXNNb2RhbCk7XG4gICAgaWYgKCFpc1JpZ2h0ICYmIGlzTW9kYWwgJiYgaXNPcGVuKSB7XG4gICAgICBlbGVtZW50Lm9wZW4gPSBmYWxzZTsgLy8gaXQgd291bGQgcmVmdXNlXG4gICAgICBlbGVtZW50LnNob3dNb2RhbCgpO1xuICAgIH0gZWxzZSBpZiAoIWlzUmlnaHQpIHsgLy8gd2l0aG91dCBgb3BlbmAgaXQgd291bGQgYmUgaW52aXNpYmxlLCBhbmQgdGhlIHBhZ2UgZnJvemVuXG4gICAgICBlbGVtZW50Lm9wZW4gPSB0cnVlO1xuICAgICAgZWxlbWVudC5jbG9zZSgpO1xuICAgICAgZWxlbWVudC5vcGVuID0gaXNPcGVuO1xuICAgIH1cbiAgfVxuICBpZiAoZWxlbWVudC5wb3BvdmVyICE9IG51bGwgJiYgZWxlbWVudC5tYXRjaGVzKCc6cG9wb3Zlci1vcGVuJykgIT09ICEhaXNTaG93bikgZWxlbWVudC50b2dnbGVQb3BvdmVyKCk7XG4gIGlmIChzYXlzICE9IG51bGwpIHNhaWQuc2V0KGVsZW1lbnQsIHNheXMpO1xufTtcblxuLyoqIEB0eXBlIHsodGV4dDogc3RyaW5nKSA9PiB7IGFsbE5ldzogKHNlbGVjdG9yOiBzdHJpbmcpID0+IGFueVtdLCBodG1sOiAoKSA9PiBzdHJpbmcgfX0gKi9cbmNvbnN0IHBhcnNlID0gKHRleHQpID0+IHtcbiAgY29uc3QgdGVtcGxhdGUgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCd0ZW1wbGF0ZScpO1xuICB0ZW1wbGF0ZS5pbm5lckhUTUwgPSB0ZXh0O1xuICBjb25zdCBwYXJ0cyA9IHBhcnRzT2YodGVtcGxhdGUpO1xuICBjb25zdCBhbGxOZXcgPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHNlbGVjdG9yKSA9PiBwYXJ0cy5mbGF0TWFwKChwYXJ0KSA9PiBbLi4ucGFydC5xdWVyeVNlbGVjdG9yQWxsKHNlbGVjdG9yKV0pO1xuICByZXR1cm4ge1xuICAgIGFsbE5ldyxcbiAgICBodG1sOiAoKSA9PiB7XG4gICAgICAvLyBCcm93c2VycyByZWFkIGA8cHJlPmAgYW5kIGEgbGluZSBicmVhayBhcyBgPHByZT5gLCBhbmQgd3JpdGUgaXQgd2l0aG91dCBvbmUuXG4gICAgICBmb3IgKGNvbnN0IHsgZmlyc3RDaGlsZCB9IG9mIGFsbE5ldygncHJlLHRleHRhcmVhJykpIGlmIChmaXJzdENoaWxkPy5kYXRhPy5bMF0gPT09ICdcXG4nKSBmaXJzdENoaWxkLmRhdGEgPSBgXFxuJHtmaXJzdENoaWxkLmRhdGF9YDtcbiAgICAgIHJldHVybiB0ZW1wbGF0ZS5pbm5lckhUTUw7XG4gICAgfSxcbiAgfTtcbn07XG5cbi8qKiBodG14IGZpbmRzIGJ5IHRoZWlyIGlkcyB3aGF0IGlzIHRvIHN0YXksIGFuZCBvdGhlcnMgbWF5IGhhdmUgdGhlIHNhbWUuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgbmV3czogYW55W10sIG1hcms6IHN0cmluZykgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IHByZXNlcnZlID0gKHJvb3QsIG5ld3MsIG1hcmspID0+IHtcbiAgLyoqIEB0eXBlIHtbRWxlbWVudCwgc3RyaW5nIHwgbnVsbF1bXX0gKi9cbiAgY29uc3QgaWRzID0gW107XG4gIGZvciAoY29uc3QgZnJlc2ggb2YgbmV3cy5maWx0ZXIoaXNUcnVzdGVkKSkge1xuICAgIGNvbnN0IFtvbGRdID0gYWxsKGBbJHtLRUVQfT0ke0NTUy5lc2NhcGUoZnJlc2guZGF0YXNldC5uaXRyb0tlZXApfV1gLCByb290KTtcbiAgICBpZiAoIW9sZCkgY29udGludWU7XG4gICAgaWRzLnB1c2goW29sZCwgb2xkLmdldEF0dHJpYnV0ZSgnaWQnKV0pO1xuICAgIGZyZXNoLmlkID0gb2xkLmlkID0gYCR7bWFya30ke2lkcy5sZW5ndGh9YDtcbiAgICBmcmVzaC5zZXRBdHRyaWJ1dGUoJ2h4LXByZXNlcnZlJywgJycpO1xuICAgIGZyZXNoLnJlcGxhY2VDaGlsZHJlbigpOyAvLyBodG14IHdvdWxkIGxvb2sgZm9yIGNvbXBvbmVudHMgaW4gdGhlcmVcbiAgfVxuICByZXR1cm4gKCkgPT4ge1xuICAgIGZvciAoY29uc3QgW29sZCwgaWRdIG9mIGlkcykgc2V0QXR0cmlidXRlKG9sZCwgJ2lkJywgaWQpO1xuICB9O1xufTtcblxuLyoqIExpdmUgcmVnaW9ucyBzcGVhayB3aGF0IGNoYW5nZXMgaW4gdGhlbS4gV2hlcmUgYSBuZXcgb25lIGhhcyBjb21lIGluIGl0cyBwbGFjZSwgb3VycyBzcGVha3MuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gKCkgPT4gdm9pZH0gKi9cbmNvbnN0IGxpc3RlbiA9ICh7IGlkIH0pID0+IHtcbiAgY29uc3QgcmVnaW9ucyA9ICgpID0+IGFsbCgnW3JvbGU9c3RhdHVzXScsIGZpbmQoaWQpID8/IFtdKTtcbiAgY29uc3Qgb2xkcyA9IHJlZ2lvbnMoKS5tYXAoKHJlZ2lvbikgPT4gKHsgcmVnaW9uLCBiZWZvcmU6IHJlZ2lvbi50ZXh0Q29udGVudCB9KSk7XG4gIHJldHVybiAoKSA9PiB7XG4gICAgY29uc3QgbmV3cyA9IHJlZ2lvbnMoKTtcbiAgICBpZiAobmV3cy5sZW5ndGggIT09IG9sZHMubGVuZ3RoKSByZXR1cm47XG4gICAgbmV3cy5mb3JFYWNoKCh7IHRleHRDb250ZW50IH0sIGF0KSA9PiB7XG4gICAgICBjb25zdCB7IHJlZ2lvbiwgYmVmb3JlIH0gPSBvbGRzW2F0XTtcbiAgICAgIGNvbnN0IGlzTmV3cyA9IHJlZ2lvbiAhPT0gbmV3c1thdF0gJiYgdGV4dENvbnRlbnQudHJpbSgpICYmIHRleHRDb250ZW50ICE9PSBiZWZvcmU7XG4gICAgICBpZiAoaXNOZXdzKSBzYXkodGV4dENvbnRlbnQudHJpbSgpLnJlcGxhY2UoL1xccysvZywgJyAnKSk7XG4gICAgfSk7XG4gIH07XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIHRleHQ6IHN0cmluZykgPT4geyB0ZXh0OiBzdHJpbmcsIHJlc3RvcmU6ICgpID0+IHZvaWQgfX0gKi9cbmV4cG9ydCBjb25zdCBrZWVwT3duID0gKHJvb3QsIHRleHQpID0+IHtcbiAgY29uc3Qgc3BlYWsgPSBsaXN0ZW4ocm9vdCk7XG4gIG5vdGUob2JzZXJ2ZXIudGFrZVJlY29yZHMoKSk7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBzY3JvbGxlZCkgaWYgKCFlbGVtZW50LmlzQ29ubmVjdGVkKSBzY3JvbGxlZC5kZWxldGUoZWxlbWVudCk7XG4gIGNvbnN0IG1vdmVkID0gWy4uLnNjcm9sbGVkXS5maWx0ZXIoKGVsZW1lbnQpID0+IHJvb3QuY29udGFpbnMoZWxlbWVudCkpO1xuICBpZiAoIW1vdmVkLmxlbmd0aCAmJiAhcm9vdC5tYXRjaGVzKE9QRU5TKSAmJiAhcm9vdC5xdWVyeVNlbGVjdG9yKGAke09QRU5TfSxbJHtLRUVQfV1gKSkgcmV0dXJuIHsgdGV4dCwgcmVzdG9yZTogc3BlYWsgfTtcblxuICBjb25zdCB7IGFsbE5ldywgaHRtbCB9ID0gcGFyc2UodGV4dCk7XG4gIGNvbnN0IG1hcmsgPSBgbml0cm8ke01hdGgucmFuZG9tKCl9LWAucmVwbGFjZSgnLicsICctJyk7IC8vIG5vYm9keSBoYXMgd3JpdHRlbiB0aGF0XG4gIGNvbnN0IGdpdmVCYWNrID0gcHJlc2VydmUocm9vdCwgYWxsTmV3KGBbJHtLRUVQfV1gKSwgbWFyayk7XG4gIGNvbnN0IHNlbGVjdG9yID0gW09QRU5TLCAuLi5tb3ZlZC5tYXAoKHsgaWQsIGxvY2FsTmFtZSB9KSA9PiAoaWQgPyBgIyR7Q1NTLmVzY2FwZShpZCl9YCA6IGxvY2FsTmFtZSkpXS5qb2luKCk7XG4gIGNvbnN0IGlzT3duID0gKC8qKiBAdHlwZSB7RWxlbWVudH0gKi8gZWxlbWVudCkgPT4gaXNPZihlbGVtZW50LCByb290LmlkKTtcbiAgY29uc3Qgb2xkcyA9IFtyb290LCAuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXS5maWx0ZXIoKGVsZW1lbnQpID0+IGVsZW1lbnQubWF0Y2hlcyhzZWxlY3RvcikpO1xuICBjb25zdCBuZXdzID0gYWxsTmV3KHNlbGVjdG9yKS5maWx0ZXIoaXNPd24pO1xuICBjb25zdCBwYWlycyA9IHBhaXIob2xkcy5maWx0ZXIoaXNPd24pLCBuZXdzKTtcbiAgLyoqIEB0eXBlIHtbYW55LCBPd25TdGF0ZV1bXX0gKi9cbiAgY29uc3Qgc3RhdGVzID0gb2xkcy5maWx0ZXIoKG9sZCkgPT4gIWlzT3duKG9sZCkpLm1hcCgob2xkKSA9PiBbb2xkLCBzdGF0ZU9mKG9sZCldKTsgLy8gdGhleSBzdGF5IHRoZW1zZWx2ZXNcbiAgbmV3cy5mb3JFYWNoKChmcmVzaCwgYXQpID0+IHtcbiAgICBjb25zdCBvbGQgPSBwYWlycy5nZXQoZnJlc2gpO1xuICAgIGlmICghZnJlc2gubWF0Y2hlcyhPUEVOUykgJiYgIXNjcm9sbGVkLmhhcyhvbGQpKSByZXR1cm47XG4gICAgY29uc3Qgc3RhdGUgPSBvbGQgPyBzdGF0ZU9mKG9sZCkgOiB7fTtcbiAgICBpZiAoZnJlc2gubWF0Y2hlcygnZGlhbG9nLGRldGFpbHMnKSkge1xuICAgICAgY29uc3Qgc2F5cyA9IChzdGF0ZS5zYXlzID0gZnJlc2guaGFzQXR0cmlidXRlKCdvcGVuJykpO1xuICAgICAgLy8gVGhlIHNlcnZlciBjYW4ndCBzYXkgbW9kYWwsIHNvIHdob2V2ZXIgZGlkIHdhcyBxdWlja2VyIHRoYW4gdGhpcyBzY3JpcHQuXG4gICAgICBpZiAoIW9sZCB8fCBzYXlzICE9PSAoc2FpZC5nZXQob2xkKSA/PyAob2xkLm9wZW4gJiYgIXN0YXRlLmlzTW9kYWwpKSkgc3RhdGUuaXNPcGVuID0gc2F5cztcbiAgICAgIGZyZXNoLnRvZ2dsZUF0dHJpYnV0ZSgnb3BlbicsIHN0YXRlLmlzT3Blbik7XG4gICAgfVxuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiBbZnJlc2gsIG9sZF0pIGVsZW1lbnQ/LnNldEF0dHJpYnV0ZShQQUlSLCBtYXJrICsgYXQpOyAvLyBlcXVhbCwgb3IgaHRteCA0IHdvdWxkIG5vdCBzZWUgaXRcbiAgICBzdGF0ZXMucHVzaChbbWFyayArIGF0LCBzdGF0ZV0pO1xuICB9KTtcblxuICByZXR1cm4ge1xuICAgIHRleHQ6IGh0bWwoKSxcbiAgICByZXN0b3JlOiAoKSA9PiB7XG4gICAgICBnaXZlQmFjaygpO1xuICAgICAgY29uc3QgbWFya2VkID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoYFske1BBSVJ9Xj0ke21hcmt9XWApXTtcbiAgICAgIGNvbnN0IG5ld3MgPSBuZXcgTWFwKG1hcmtlZC5tYXAoKGVsZW1lbnQpID0+IFtlbGVtZW50LmdldEF0dHJpYnV0ZShQQUlSKSwgZWxlbWVudF0pKTtcbiAgICAgIGNvbnN0IGZvdW5kID0gc3RhdGVzLm1hcCgoW29uZSwgc3RhdGVdKSA9PiAoeyBlbGVtZW50OiBuZXdzLmdldChvbmUpID8/IG9uZSwgc3RhdGUgfSkpLmZpbHRlcigoeyBlbGVtZW50IH0pID0+IGVsZW1lbnQuaXNDb25uZWN0ZWQpO1xuICAgICAgZm9yIChjb25zdCB7IGVsZW1lbnQgfSBvZiBmb3VuZCkgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoUEFJUik7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCwgc3RhdGUgfSBvZiBmb3VuZCkgb3BlbihlbGVtZW50LCBzdGF0ZSk7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCwgc3RhdGU6IHsgcGxhY2UgfSB9IG9mIGZvdW5kKSB7XG4gICAgICAgIGlmICghcGxhY2UpIGNvbnRpbnVlO1xuICAgICAgICBlbGVtZW50LnNjcm9sbFRvKHBsYWNlKTtcbiAgICAgICAgc2Nyb2xsZWQuYWRkKGVsZW1lbnQpO1xuICAgICAgfVxuICAgICAgb2JzZXJ2ZXIudGFrZVJlY29yZHMoKTtcbiAgICAgIHNwZWFrKCk7XG4gICAgfSxcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydE93biA9ICgpID0+IHtcbiAgb2JzZXJ2ZXIub2JzZXJ2ZShkb2N1bWVudCwgeyBzdWJ0cmVlOiB0cnVlLCBhdHRyaWJ1dGVGaWx0ZXI6IFsnb3BlbiddLCBhdHRyaWJ1dGVPbGRWYWx1ZTogdHJ1ZSB9KTtcbiAgb24oJ3Njcm9sbCcsICh7IHRhcmdldCB9KSA9PiBzY3JvbGxlZC5hZGQodGFyZ2V0KSk7XG59O1xuIiwgIi8qIExldHMgYW5zd2VycyB3YWl0IHdoaWxlIHRoZSB2aXNpdG9yIHByZXNzZXMgc29tZXRoaW5nOiB3aGVyZSBvbmUgcmVwbGFjZWQgaXQgYmVmb3JlIGl0IGlzIHJlbGVhc2VkLCB0aGVcbiAqIGNsaWNrIHdvdWxkIGJlIGxvc3QsIGFuZCB3aGF0IGlzIGRyYWdnZWQgd291bGQgYmUgZHJvcHBlZDsgYW5kIHdoaWxlIHRoZSBtZW51IG9mIGEgc2VsZWN0IGlzIG9wZW4sIHdoaWNoIHdvdWxkIGJlXG4gKiBjbG9zZWQuIE5vdCBldmVyeSBicm93c2VyIGtub3dzIHRoYXQgb2YgaXRzIG1lbnVzLlxuICovXG5pbXBvcnQgeyBUWVBFRCB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IG9uIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgVEFQX01TID0gMzUwOyAvLyBhIGJyb3dzZXIgdGhhdCB3YWl0cyBmb3IgYSBzZWNvbmQgdGFwIGNsaWNrcyBhcyBsYXRlIGFzIHRoYXRcbmNvbnN0IE9QRU4gPSBDU1Muc3VwcG9ydHMoJ3NlbGVjdG9yKDpvcGVuKScpID8gJ3NlbGVjdDpvcGVuJyA6ICduZXZlcic7XG4vKiogQHR5cGUge1Byb21pc2U8dm9pZD4gfCBudWxsfSAqL1xubGV0IHByZXNzZWQgPSBudWxsO1xuLyoqIEB0eXBlIHsoKSA9PiB2b2lkfSAqL1xubGV0IHJlbGVhc2U7XG4vKiogQHR5cGUge1JldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+fSAqL1xubGV0IGVuZDtcblxuY29uc3QgcHJlc3MgPSAoKSA9PiB7XG4gIGNsZWFyVGltZW91dChlbmQpO1xuICBwcmVzc2VkID8/PSBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgIHJlbGVhc2UgPSAoKSA9PiB7XG4gICAgICBpZiAoZG9jdW1lbnQucXVlcnlTZWxlY3RvcihPUEVOKSkgcmV0dXJuIGxldEdvKFRBUF9NUyk7IC8vIG5vIGV2ZW50IHNheXMgdGhhdCBpdCBpcyBjbG9zZWRcbiAgICAgIHByZXNzZWQgPSBudWxsO1xuICAgICAgcmVzb2x2ZSgpO1xuICAgIH07XG4gIH0pO1xufTtcblxuLyoqIEB0eXBlIHsoZGVsYXk/OiBudW1iZXIpID0+IHZvaWR9ICovXG5jb25zdCBsZXRHbyA9IChkZWxheSA9IDApID0+IHsgLy8gYWZ0ZXIgdGhlIGNsaWNrLCB3aGljaCB0aGUgYnJvd3NlciBoYXMgbm90IHNlbnQgeWV0XG4gIGlmICghcHJlc3NlZCkgcmV0dXJuO1xuICBjbGVhclRpbWVvdXQoZW5kKTtcbiAgZW5kID0gc2V0VGltZW91dChyZWxlYXNlLCBkZWxheSk7XG59O1xuXG4vKiogUmVzb2x2ZXMgb25jZSB0aGUgdmlzaXRvciBoYXMgcmVsZWFzZWQgd2hhdCBpcyBwcmVzc2VkLCBhbmQgaGFzIGNsaWNrZWQsIG9yIGhhcyBjbG9zZWQgdGhlIG1lbnU7IG51bGw6IG5vdGhpbmcgaXMuICovXG5leHBvcnQgY29uc3QgcmVsZWFzZWQgPSAoKSA9PiB7XG4gIGlmICghcHJlc3NlZCAmJiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yKE9QRU4pKSBwcmVzcygpLCBsZXRHbygpOyAvLyBvcGVuZWQgYnkgYSBrZXlcbiAgcmV0dXJuIHByZXNzZWQ7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRQcmVzcyA9ICgpID0+IHtcbiAgb24oJ3BvaW50ZXJkb3duJywgKHsgYnV0dG9uIH0pID0+IGJ1dHRvbiB8fCBwcmVzcygpKTtcbiAgb24oJ2tleWRvd24nLCAoeyBrZXksIHRhcmdldCB9KSA9PiBrZXkgPT09ICcgJyAmJiAhdGFyZ2V0Lm1hdGNoZXM/LihUWVBFRCkgJiYgcHJlc3MoKSk7XG4gIG9uKCdwb2ludGVydXAnLCAoeyBwb2ludGVyVHlwZSB9KSA9PiBsZXRHbyhwb2ludGVyVHlwZSA9PT0gJ3RvdWNoJyA/IFRBUF9NUyA6IDApKTtcbiAgb24oJ2tleXVwJywgKHsga2V5IH0pID0+IGtleSA9PT0gJyAnICYmIGxldEdvKCkpO1xuICBvbignY2xpY2sgcG9pbnRlcmNhbmNlbCBjb250ZXh0bWVudSBkcmFnZW5kJywgKCkgPT4gbGV0R28oKSk7XG4gIC8vIE5vdCBldmVyeSBicm93c2VyIHNheXMgdGhhdCB0aGUgYnV0dG9uIHdhcyByZWxlYXNlZDogb3V0c2lkZSBvZiB0aGUgd2luZG93LCBvciBvdmVyIGFuIG9wZW4gbWVudS5cbiAgb24oJ2NoYW5nZScsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQubG9jYWxOYW1lID09PSAnc2VsZWN0JyAmJiBsZXRHbygpKTtcbiAgb24oJ3BvaW50ZXJtb3ZlJywgKHsgYnV0dG9ucyB9KSA9PiBidXR0b25zIHx8IGxldEdvKCkpO1xuICBvbignYmx1cicsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQgPT09IHdpbmRvdyAmJiBsZXRHbygpKTtcbn07XG4iLCAiLyogV2hhdCBjYW1lIGJhY2s6IEhUTUwgdG8gc3dhcCwgZXZlbnRzIHRvIGRlbGl2ZXIsIG9yIGEgcmVhc29uIHRvIGxlYXZlIHRoZSBwYWdlLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsga2VlcEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgbGluZU9mIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBrZWVwT3duIH0gZnJvbSAnLi9vd24uanMnO1xuaW1wb3J0IHsgYWRkcmVzcywgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuXG4vKiogV2hhdCBwbGFpbiBodG14IHB1dHMgaW4gYSByb290J3MgcGxhY2UgaGFzIHRoZSBvbGQgb25lJ3MgdG9rZW4gdW50aWwgaHRteCBzZXR0bGVzLlxuICogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5leHBvcnQgY29uc3Qgc2V0dGxlZCA9IGFzeW5jIChpZCkgPT4ge1xuICBsZXQgcm9vdCA9IGZpbmQoaWQpO1xuICBmb3IgKGxldCB0cmllcyA9IDA7IHRyaWVzIDwgNTAwICYmIHJvb3Q/LmNsb3Nlc3QoJy5odG14LWFkZGVkJyk7IHJvb3QgPSBmaW5kKGlkKSwgdHJpZXMrKykge1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIDEwKSk7XG4gIH1cbiAgcmV0dXJuIHJvb3Q7XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCB0bzogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmUgPSAoaWQsIHRvKSA9PiB7XG4gIGZvciAoY29uc3Qgam9iIG9mIGxpbmVPZihpZCkuc3BsaWNlKDEpKSBhbm5vdW5jZSgnZG9uZScsIGpvYik7IC8vIHRoZWlyIHN0YXRlIGhhcyBnb25lXG4gIHRvID8gbG9jYXRpb24uYXNzaWduKHRvKSA6IGxvY2F0aW9uLnJlbG9hZCgpO1xufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IsIGFuc3dlcjogQW5zd2VyLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuZXhwb3J0IGNvbnN0IGFjY2VwdCA9IGFzeW5jIChqb2IsIHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfSwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGlkLCBwYXRoLCB0b2tlbiB9ID0gam9iO1xuICBpZiAocmVkaXJlY3RlZCkgeyAvLyB0byBhIGxvZ2luIHBhZ2UsIHdoaWNoIGlzIHRvIGxlYWQgYmFjayBoZXJlXG4gICAgY29uc3QgdG8gPSBuZXcgVVJMKHVybCk7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIHRvLnNlYXJjaFBhcmFtcykge1xuICAgICAgaWYgKHZhbHVlLmluY2x1ZGVzKHBhdGgpKSB0by5zZWFyY2hQYXJhbXMuc2V0KG5hbWUsIGFkZHJlc3MoKSk7XG4gICAgfVxuICAgIGlmICh0by5vcmlnaW4gIT09IGxvY2F0aW9uLm9yaWdpbikgam9iLnN0YXR1cyA9IDA7XG4gICAgZWxzZSBsZWF2ZShpZCwgdG8pLCBqb2IuZXZlbnRzID0gW107XG4gICAgcmV0dXJuO1xuICB9XG4gIHRyeSB7XG4gICAgbGV0IHsgZXZlbnRzIH0gPSBKU09OLnBhcnNlKGhlYWRlcnMuZ2V0KCdIWC1UcmlnZ2VyJykpWyduaXRybzpldmVudHMnXTtcbiAgICBpZiAoIWV2ZW50cykge1xuICAgICAgY29uc3QgbWF0Y2ggPSAvKiogQHR5cGUge2FueX0gKi8gKC88c2NyaXB0IFtePl0qZGF0YS1uaXRyby1ldmVudHM+KFtePF0qKTxcXC9zY3JpcHQ+JC8uZXhlYyh0ZXh0KSk7XG4gICAgICBldmVudHMgPSBKU09OLnBhcnNlKG1hdGNoWzFdKTtcbiAgICAgIHRleHQgPSB0ZXh0LnNsaWNlKDAsIG1hdGNoLmluZGV4KTtcbiAgICB9XG4gICAgam9iLmV2ZW50cyA9IFsuLi5ldmVudHNdO1xuICB9IGNhdGNoIHsgcmV0dXJuOyB9IC8vIG5vdCBvdXJzXG4gIGF3YWl0IHJlbGVhc2VkKCk7IC8vIGVsc2Ugd2hhdCBpcyBwcmVzc2VkIGdldHMgbm8gY2xpY2tcbiAgY29uc3Qgcm9vdCA9IGF3YWl0IHNldHRsZWQoaWQpO1xuICBjb25zdCB0byA9IGhlYWRlcnMuZ2V0KCdIWC1SZWRpcmVjdCcpO1xuICBpZiAodG8gfHwgaGVhZGVycy5nZXQoJ0hYLVJlZnJlc2gnKSkgbGVhdmUoaWQsIHRvKTtcbiAgZWxzZSBpZiAoIXRleHQgfHwgKHN0YXR1cyA+IDI5OSAmJiBzdGF0dXMgIT09IDQyMikpIHJldHVybjtcbiAgZWxzZSBpZiAocm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuICE9PSB0b2tlbikgam9iLmlzU3RhbGUgPSB0cnVlOyAvLyBhbm90aGVyIHdhcyBzd2FwcGVkXG4gIGVsc2UgYXdhaXQgcmVwbGFjZShyb290LCB0ZXh0LCBqb2IsIGFkYXB0ZXIpLmNhdGNoKGNvbnNvbGUuZXJyb3IpO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBodG1sOiBzdHJpbmcsIGpvYjogSm9iLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcmVwbGFjZSA9IGFzeW5jIChyb290LCBodG1sLCBqb2IsIHsgc3dhcCB9KSA9PiB7XG4gIGNvbnN0IHJlc3RvcmVFbnRyaWVzID0ga2VlcEVudHJpZXMocm9vdCwgam9iKTtcbiAgbGV0IG93biA9IHsgdGV4dDogaHRtbCwgcmVzdG9yZSgpIHt9IH07XG4gIHRyeSB7XG4gICAgb3duID0ga2VlcE93bihyb290LCBodG1sKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHsgLy8gYW4gb2xkZXIgYnJvd3NlcjsgdGhlIGFuc3dlciBjb21lcyBmaXJzdFxuICAgIGNvbnNvbGUuZXJyb3IoZXJyb3IpO1xuICB9XG4gIHRyeSB7XG4gICAgYXdhaXQgc3dhcChyb290LCBvd24udGV4dCwgam9iKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBvd24ucmVzdG9yZSgpO1xuICB9XG4gIHJlc3RvcmVFbnRyaWVzKCk7XG59O1xuIiwgIi8qIFRoZSBldmVudHMgb2YgYW4gYW5zd2VyLCBvciBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9LCByZWFjaCB0aGUgcGFnZSBvbmNlLCBpbiBvcmRlci4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgY2F1c2VzLCBkcm9wLCBlbnF1ZXVlLCBmYWlsdXJlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBldmVudE9mLCBmaW5kLCBvbiwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZGVsaXZlciA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBpZCwgY29tcG9uZW50LCBhY3Rpb24sIHJvb3QsIHN0YXR1cywgY2hhaW4sIGNvdW50cywgcmVzb2x2ZSwgcmVqZWN0IH0gPSBqb2I7XG4gIGFubm91bmNlKCdhbnN3ZXJlZCcsIGpvYik7XG4gIGNvbnN0IGVycm9yID0gam9iLmVycm9yID8/IG9wdGlvbnNbYG5pdHJvRXJyb3ItJHtzdGF0dXN9YF0gPz8gb3B0aW9ucy5uaXRyb0Vycm9yO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBkZXRhaWxdIG9mIGpvYi5ldmVudHMgPz8gW1snbml0cm86ZXJyb3InLCB7IGNvbXBvbmVudCwgYWN0aW9uLCBlcnJvciwgc3RhdHVzIH1dXSkge1xuICAgIGNvbnN0IGNhdXNlID0gZXZlbnRPZihuYW1lLCBkZXRhaWwpO1xuICAgIGNhdXNlcy5zZXQoY2F1c2UsIHsgY2hhaW46IFsuLi5jaGFpbiwgaWRdLCBjb3VudHMgfSk7XG4gICAgaWYgKG5hbWUgPT09ICduaXRybzplcnJvcicpIHJlamVjdD8uKGZhaWx1cmUoZGV0YWlsKSk7XG4gICAgaWYgKG5hbWUgPT09ICduaXRybzphY3Rpb24tY29tcGxldGUnKSByZXNvbHZlPy4oZGV0YWlsKTtcbiAgICAoZmluZChpZCkgPz8gZG9jdW1lbnQuYm9keSkuZGlzcGF0Y2hFdmVudChjYXVzZSk7XG4gICAgY29uc3QgW3RvLCBjYWxsXSA9IEpTT04ucGFyc2Uocm9vdC5kYXRhc2V0Lm5pdHJvT24gPz8gJ3t9JylbbmFtZV0gPz8gW107XG4gICAgaWYgKGZpbmQodG8pKSBlbnF1ZXVlKG5ld0pvYihmaW5kKHRvKSwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbW2NhbGwsIGRldGFpbF1dLCBjYXVzZSB9KSk7XG4gIH1cbn07XG5cbi8vIEEgd2F5IG91dCBvZiB0aGUgcGFnZSBhYm9ydHMgcmVxdWVzdHMsIHNlY29uZHMgYmVmb3JlIHRoZSBwYWdlIGdvZXMuIE5vYm9keSBzYXlzIGlmIGl0IHdpbGwgZ286XG4vLyBhIGRvd25sb2FkIGJlZ2lucyBsaWtlIHRoYXQsIHRvby5cbmxldCBsZWF2aW5nID0gMDtcbi8qKiBAdHlwZSB7Sm9iW119ICovXG5jb25zdCBhYm9ydGVkID0gW107XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGZpbmlzaCA9IChqb2IpID0+IHZvaWQgKGxlYXZpbmcgJiYgIWpvYi5zdGF0dXMgPyBhYm9ydGVkLnB1c2goam9iKSA6IGRlbGl2ZXIoam9iKSk7XG5cbi8qKiBAdHlwZSB7KGVuZDogKGpvYjogYW55LCB3aHk6IGFueSkgPT4gdm9pZCkgPT4gdm9pZH0gKi9cbmNvbnN0IHN0YXkgPSAoZW5kKSA9PiB7XG4gIGNsZWFyVGltZW91dChsZWF2aW5nKTtcbiAgbGVhdmluZyA9IDA7XG4gIGZvciAoY29uc3Qgam9iIG9mIGFib3J0ZWQuc3BsaWNlKDApKSBlbmQoam9iLCAndGhlIHBhZ2Ugd2FzIGxlZnQnKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEV2ZW50cyA9ICgpID0+IHtcbiAgb24oJ2JlZm9yZXVubG9hZCcsICgpID0+IHtcbiAgICBjbGVhclRpbWVvdXQobGVhdmluZyk7XG4gICAgbGVhdmluZyA9IHNldFRpbWVvdXQoc3RheSwgMTAwMDAsIGRlbGl2ZXIpO1xuICB9KTtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gY2xlYXJUaW1lb3V0KGxlYXZpbmcpKTtcbiAgb24oJ3BhZ2VzaG93JywgKCkgPT4gc3RheShkcm9wKSk7IC8vIHRoZSBicm93c2VyIGhhcyBrZXB0IGl0XG59O1xuIiwgIi8qIFRoZSBicmlkZ2U6IHJlcXVlc3RzIG9mIGNvbXBvbmVudHMgYmVjb21lIGpvYnM7IGVhY2ggaXMgc2VudCwgYW5zd2VyZWQsIGFuZCBpdHMgZXZlbnRzIGRlbGl2ZXJlZC5cbiAqIFdpcmU6IGRvY3MvYXJjaGl0ZWN0dXJlLm1kLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWNzcmYsIC1jc3JmLWNvb2tpZSwgLWhlYXJkLCAtZXJyb3IsIC1lcnJvci08c3RhdHVzPiBvZiBpdHMgc2NyaXB0OyBpZCxcbiAqICAgZGF0YS1uaXRyby1jb21wb25lbnQsIC1rZXksIC11cmwsIC10b2tlbiwgLWZpbHRlcnMsIC1vbiwgLWxhenkgb2YgYSByb290OyAtYXJncywgLW1vZGVsLCAtb3duZXIgaW5zaWRlLlxuICovXG5pbXBvcnQgeyBhY2NlcHQsIHNldHRsZWQgfSBmcm9tICcuL2Fuc3dlcnMuanMnO1xuaW1wb3J0IHsgZmluaXNoIH0gZnJvbSAnLi9ldmVudHMuanMnO1xuaW1wb3J0IHsgcmVhZEZpZWxkcyB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGFkZEFyZ3VtZW50cywgaGVhciwgaXNPdXJOYW1lLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZHJvcCwgZW5xdWV1ZSwgcnVuV2l0aCB9IGZyb20gJy4vbGluZXMuanMnO1xuaW1wb3J0IHsgUk9PVCwgYWRkcmVzcywgYWxsLCBmaW5kLCBmaXJzdCwgb3B0aW9ucywgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIE1ha2UgYSBqb2Igb2YgYSByZXF1ZXN0IG9mIGh0bXguXG4gKiBAdHlwZSB7KGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHsgZWxlbWVudCwgcGF0aCwgYm9keSwgY2F1c2UgfSkgPT4ge1xuICBjb25zdCByb290ID0gcm9vdE9mKGVsZW1lbnQpO1xuICBjb25zdCBhY3Rpb24gPSBwYXRoLnNsaWNlKHJvb3QuZGF0YXNldC5uaXRyb1VybC5sZW5ndGgpLnNwbGl0KCcvJylbMF07XG4gIGlmIChlbGVtZW50ID09PSByb290KSByZXR1cm4gcmVhY3Qocm9vdCwgY2F1c2UsIHsgYWN0aW9uLCBwYXRoIH0pO1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCB7IHBhdGgsIHNvdXJjZTogZWxlbWVudCB9KTtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIGJvZHkgPz8gW10pIGlmICghaXNPdXJOYW1lKG5hbWUpKSBqb2IuYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIEpTT04ucGFyc2UoZWxlbWVudC5kYXRhc2V0Lm5pdHJvQXJncyA/PyAne30nKSk7XG4gIHJlYWRGaWVsZHMoam9iKTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIHdoYXQgYSByb290IGFza3MgZm9yIGJ5IGl0c2VsZjogYWZ0ZXIgYW4gZXZlbnQsIHVubGVzcyB0aGF0IGlzIGZvciBhbm90aGVyIGtleSwgb3IgYXMgYSBwb2xsLlxuICogQHR5cGUgeyhyb290OiBhbnksIGNhdXNlPzogYW55LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlYWN0ID0gKHJvb3QsIGNhdXNlLCBtb3JlKSA9PiB7XG4gIGNvbnN0IHsgbml0cm9GaWx0ZXJzLCBuaXRyb0tleSB9ID0gcm9vdC5kYXRhc2V0O1xuICBjb25zdCB7IHR5cGUsIGRldGFpbCB9ID0gY2F1c2UgPz8ge307XG4gIGNvbnN0IGtleXMgPSAvXm5pdHJvOnJlZnJlc2gtLy50ZXN0KHR5cGUpICYmIGRldGFpbD8ua2V5ICE9IG51bGwgPyBbJ2tleSddIDogSlNPTi5wYXJzZShuaXRyb0ZpbHRlcnMgPz8gJ3t9JylbdHlwZV07XG4gIGlmIChrZXlzPy5ldmVyeSgoLyoqIEB0eXBlIHthbnl9ICovIGtleSkgPT4gYCR7ZGV0YWlsPy5ba2V5XX1gICE9PSBuaXRyb0tleSkpIHJldHVybjtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBjYXVzZSwgaXNQb2xsOiAhY2F1c2UsIGlzUXVpZXQ6IHRydWUsIC4uLm1vcmUgfSk7XG4gIGlmICgvXm5pdHJvOi8udGVzdCh0eXBlKSkgam9iLmhlYXJkID0gW1t0eXBlLCBkZXRhaWxdXTtcbiAgZW5xdWV1ZShqb2IpO1xufTtcblxuLyoqIFF1ZXVlIGFuIGFjdGlvbiB3aXRoIGFyZ3VtZW50cyBhbmQgd2hhdCBzdGFuZHMgaW4gdGhlIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgYXJnczogb2JqZWN0LCBtb3JlPzogUGFydGlhbDxKb2I+KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHBvc3QgPSAocm9vdCwgYWN0aW9uLCBhcmdzLCBtb3JlKSA9PiB7XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCBhY3Rpb24sIG1vcmUpO1xuICBhZGRBcmd1bWVudHMoam9iLmJvZHksIGFyZ3MpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBAdHlwZSB7KGNvbXBvbmVudDogc3RyaW5nLCBrZXk6IGFueSkgPT4gc3RyaW5nfSAqL1xuY29uc3QgbWlzc2luZyA9IChjb21wb25lbnQsIGtleSkgPT4ge1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KGFsbChST09UKS5tYXAoKHsgZGF0YXNldCB9KSA9PiBkYXRhc2V0Lm5pdHJvQ29tcG9uZW50KSldO1xuICBpZiAobmFtZXMuaW5jbHVkZXMoY29tcG9uZW50KSkgcmV0dXJuIGBub25lIG9uIHRoaXMgcGFnZSBoYXMgdGhlIGtleSAke0pTT04uc3RyaW5naWZ5KGtleSl9YDtcbiAgY29uc3QgbmVhcmVzdCA9IE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpICYmIHdpbmRvdy5uaXRyb0RlYnVnPy5zdWdnZXN0KGNvbXBvbmVudCwgbmFtZXMpO1xuICByZXR1cm4gYG9uIHRoaXMgcGFnZSB0aGVyZSBpcyAke25hbWVzLmxlbmd0aCA/IGBvbmx5ICR7bmFtZXMuam9pbignLCAnKX1gIDogJ25vbmUnfS4ke25lYXJlc3QgfHwgJyd9YDtcbn07XG5cbi8qKiBAdHlwZSB7Tml0cm9bJ2NhbGwnXX0gKi9cbmNvbnN0IGNhbGwgPSAoY29tcG9uZW50LCBhY3Rpb24sIGFyZ3MgPSB7fSwgeyBrZXkgfSA9IHt9KSA9PlxuICBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3Qgb25lID0ga2V5ID09IG51bGwgPyAnJyA6IGBbZGF0YS1uaXRyby1rZXk9JHtDU1MuZXNjYXBlKGAke2tleX1gKX1dYDtcbiAgICBjb25zdCByb290ID0gZmlyc3QoYFtkYXRhLW5pdHJvLWNvbXBvbmVudD0ke0NTUy5lc2NhcGUoY29tcG9uZW50KX1dJHtvbmV9YCk7XG4gICAgaWYgKHJvb3QpIHBvc3Qocm9vdCwgYWN0aW9uLCBhcmdzLCB7IHJlc29sdmUsIHJlamVjdCB9KTtcbiAgICBlbHNlIGRyb3AoeyBjb21wb25lbnQsIGFjdGlvbiwgcmVqZWN0IH0sIG1pc3NpbmcoY29tcG9uZW50LCBrZXkpKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCBhZGFwdGVyOiBBZGFwdGVyKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3QgcnVuID0gYXN5bmMgKGpvYiwgYWRhcHRlcikgPT4ge1xuICBjb25zdCB7IGNoYWluLCBpZCB9ID0gam9iO1xuICBjb25zdCByb290ID0gYXdhaXQgc2V0dGxlZChpZCk7XG4gIC8vIFRoZSBuZXh0IHBhZ2UgbWF5IGhhdmUgYSBjb21wb25lbnQgb2YgdGhpcyBpZC5cbiAgY29uc3QgaXNHb25lID0gIXJvb3QgfHwgKHJvb3QgIT09IGpvYi5yb290ICYmIGpvYi5wYWdlICE9PSBhZGRyZXNzKCkpO1xuICBpZiAoaXNHb25lICYmICFqb2IuaXNRdWlldCkgZmluaXNoKE9iamVjdC5hc3NpZ24oam9iLCB7IHN0YXR1czogMCwgZXJyb3I6IG9wdGlvbnNbJ25pdHJvRXJyb3ItNDA0J10gfSkpO1xuICBpZiAoaXNHb25lIHx8IChqb2IucmVqZWN0ICYmIHJvb3QuZGF0YXNldC5uaXRyb0xhenkpKSByZXR1cm4gZHJvcChqb2IsICdpdCBpcyBub3QgdGhlcmUnKTtcbiAgZmlsbChqb2IsIHJvb3QpO1xuICBjb25zdCBzb3VyY2UgPSBqb2Iuc291cmNlPy5pc0Nvbm5lY3RlZCA/IGpvYi5zb3VyY2UgOiByb290O1xuICBjb25zdCBhbnN3ZXIgPSBhd2FpdCBhZGFwdGVyLnNlbmQoam9iLCB7IHJvb3QsIHNvdXJjZSwgaGVhZGVyczogY2hhaW5bMF0gJiYgeyAnTml0cm8tQ2hhaW4nOiBjaGFpbi5qb2luKCkgfSB9KTtcbiAgaWYgKGFuc3dlcikgYXdhaXQgYWNjZXB0KE9iamVjdC5hc3NpZ24oam9iLCB7IGFuc3dlciwgc3RhdHVzOiBhbnN3ZXIuc3RhdHVzIH0pLCBhbnN3ZXIsIGFkYXB0ZXIpO1xuICBlbHNlIGlmIChqb2Iuc3RhdHVzID09IG51bGwpIHJldHVybiBkcm9wKGpvYiwgJ2EgbGlzdGVuZXIgb3IgaHgtc3luYyBzdG9wcGVkIGl0Jyk7XG4gIGZpbmlzaChqb2IpO1xufTtcblxuLyoqIENvbXBsZXRlIHRoZSBib2R5OiB0aGUgbmV3ZXN0IHRva2VuLCBldmVudHMgaGVhcmQsIGJvdW5kIGZpZWxkcy5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHJvb3Q6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZpbGwgPSAoam9iLCByb290KSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY291bnRzLCBoZWFyZCwgaWQsIHNlbnQgfSA9IGpvYjtcbiAgam9iLnRva2VuID0gcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW47XG4gIGNvdW50c1tpZF0gPSAoY291bnRzW2lkXSA/PyAwKSArIDE7XG4gIGlmIChoZWFyZCkgYm9keS5zZXQoJ25pdHJvLWV2ZW50cycsIEpTT04uc3RyaW5naWZ5KGhlYXJkKSk7XG4gIGNvbnN0IG5hbWVzID0gbmV3IFNldCgpO1xuICBmb3IgKGNvbnN0IHsgbmFtZSwgYm91bmQsIHZhbHVlcyB9IG9mIHNlbnQudmFsdWVzKCkpIHtcbiAgICBpZiAoIWJvdW5kKSBjb250aW51ZTtcbiAgICBuYW1lcy5hZGQoYm91bmQpO1xuICAgIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSBib2R5LmFwcGVuZChuYW1lLCB2YWx1ZSk7XG4gIH1cbiAgaWYgKCFqb2IuaXNRdWlldCkgYm9keS5zZXQoJ25pdHJvLWZpZWxkcycsIFsuLi5uYW1lc10uam9pbigpKTtcbiAgY29uc3QgY29va2llcyA9IG5ldyBVUkxTZWFyY2hQYXJhbXMoZG9jdW1lbnQuY29va2llLnJlcGxhY2VBbGwoJzsgJywgJyYnKSk7IC8vIG5ld2VyLCBtYXliZVxuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsIGNvb2tpZXMuZ2V0KG9wdGlvbnMubml0cm9Dc3JmQ29va2llKSB8fCBvcHRpb25zLm5pdHJvQ3NyZik7XG4gIC8vIFRoZSBsYXN0OiBvZiBhIGJvZHkgdGhhdCBpcyBjdXQgb2ZmIG9uIHRoZSB3YXksIGl0IGlzIG1pc3NpbmcsIG9yIGl0cyBzaWduYXR1cmUgaXMuXG4gIGJvZHkuYXBwZW5kKCduaXRyby10b2tlbicsIGpvYi50b2tlbiA/PyAnJyk7XG59O1xuXG4vKiogTGV0IHJlcXVlc3RzIG9mIGh0bXggYmVjb21lIGpvYnMsIGFuZCBqb2JzIGxlYXZlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGNvbm5lY3QgPSAoYWRhcHRlcikgPT4ge1xuICBhZGFwdGVyLmNhcHR1cmUoYXNrKTtcbiAgcnVuV2l0aCgoam9iKSA9PiBydW4oam9iLCBhZGFwdGVyKSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRCcmlkZ2UgPSAoKSA9PiB7XG4gIHdpbmRvdy5uaXRybyA9IHsgZmluZCwgZmlyc3QsIHJvb3RPZiwgY2FsbCwgb246IGhlYXIgfTtcbn07XG4iLCAiLyogVGhlIGJlZ2lubmluZyBvZiBhIHBhZ2U6IG91ciBzY3JpcHQgc3RhbmRzIGJlZm9yZSBodG14LCBzbyBub3RoaW5nIGlzIGFza2VkIGJlZm9yZSB0aGUgYnJpZGdlIGlzIHRoZXJlLCBhbmQgYm90aFxuICogYmVnaW4gYXQgRE9NQ29udGVudExvYWRlZCwgd2hpY2ggY29tZXMgYWZ0ZXIgZGVmZXJyZWQgc2NyaXB0cywgb3IgYWZ0ZXIgdGhvc2UgdGhhdCBkaWQgbm90IGxvYWQuIFdoYXQgaXMgY2xpY2tlZFxuICogb3Igc2VudCBtZWFud2hpbGUgaXMgZG9uZSB0aGVuLlxuICpcbiAqIFJlYWRzOiBoeC1wb3N0IG9mIHdoYXQgaXMgY2xpY2tlZCBvciBzZW50LiBIZWFyczogY2xpY2ssIHN1Ym1pdDsgRE9NQ29udGVudExvYWRlZC5cbiAqL1xuY29uc3QgQVNLUyA9ICdbaHgtcG9zdF0sW2RhdGEtaHgtcG9zdF0nO1xuLy8gV2hhdCBhIGNsaWNrIGRvZXMgbW9yZSB0byB0aGFuIHRvIGFzay4gVGhlaXIgdmFsdWVzIGFyZSB0aGVyZSB3aGVuIGh0bXggYmVnaW5zLlxuY29uc3QgT1RIRVJTID0gJ2Zvcm0sbGFiZWwsc2VsZWN0LHRleHRhcmVhLGlucHV0Om5vdChbdHlwZT1zdWJtaXRdLFt0eXBlPWltYWdlXSxbdHlwZT1idXR0b25dKSc7XG4vKiogQHR5cGUgeygoKSA9PiB2b2lkKVtdfSAqL1xuY29uc3QgZWFybHkgPSBbXTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkfSAqL1xuY29uc3QgaG9sZCA9IChldmVudCkgPT4ge1xuICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICBldmVudC5zdG9wSW1tZWRpYXRlUHJvcGFnYXRpb24oKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBjbGljayA9IChldmVudCkgPT4ge1xuICBjb25zdCBjb250cm9sID0gZXZlbnQudGFyZ2V0LmNsb3Nlc3Q/LihgYnV0dG9uLGlucHV0LGxhYmVsLGZvcm0sJHtBU0tTfWApO1xuICBpZiAoIWNvbnRyb2wgfHwgY29udHJvbC5tYXRjaGVzKE9USEVSUykpIHJldHVybjtcbiAgY29uc3Qgc2VuZHMgPSAvc3VibWl0fGltYWdlLy50ZXN0KGNvbnRyb2wudHlwZSkgJiYgY29udHJvbC5mb3JtPy5tYXRjaGVzKEFTS1MpO1xuICBpZiAoIXNlbmRzICYmICFjb250cm9sLm1hdGNoZXMoQVNLUykpIHJldHVybjtcbiAgaG9sZChldmVudCk7XG4gIGVhcmx5LnB1c2goKCkgPT4gY29udHJvbC5jbGljaygpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBzdWJtaXQgPSAoZXZlbnQpID0+IHsgLy8gd2l0aG91dCBhIGJ1dHRvblxuICBpZiAoIWV2ZW50LnRhcmdldC5tYXRjaGVzPy4oQVNLUykpIHJldHVybjtcbiAgaG9sZChldmVudCk7XG4gIGVhcmx5LnB1c2goKCkgPT4gZXZlbnQudGFyZ2V0LnJlcXVlc3RTdWJtaXQoKSk7XG59O1xuXG4vKiogQ2FsbCBgYmVnaW5gIG9uY2UgYWxsIHNjcmlwdHMgb2YgdGhlIHBhZ2UgaGF2ZSBjb21lLCBhdCBvbmNlIGluIGEgcGFnZSB0aGF0IGlzIHRoZXJlIGFscmVhZHk7IGBmaXJzdGAgaXMgdGhlXG4gKiBldmVudCBvZiBhbiBodG14IHRoYXQgd291bGQgYmVnaW4gYmVmb3JlLlxuICogQHR5cGUgeyhiZWdpbjogKCkgPT4gdm9pZCwgZmlyc3Q/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd2hlbkxvYWRlZCA9IChiZWdpbiwgZmlyc3QgPSAnbmV2ZXInKSA9PiB7XG4gIGlmIChwZXJmb3JtYW5jZS50aW1pbmcuZG9tQ29udGVudExvYWRlZEV2ZW50U3RhcnQpIHJldHVybiBiZWdpbigpO1xuICBjb25zdCBsaXN0ZW5lcnMgPSBPYmplY3QuZW50cmllcyh7IGNsaWNrLCBzdWJtaXQsIFtmaXJzdF06IGhvbGQgfSk7XG4gIGZvciAoY29uc3QgW25hbWUsIGxpc3RlbmVyXSBvZiBsaXN0ZW5lcnMpIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKG5hbWUsIGxpc3RlbmVyLCB0cnVlKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cucmVtb3ZlRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG4gICAgYmVnaW4oKTtcbiAgICBzZXRUaW1lb3V0KCgpID0+IGVhcmx5LmZvckVhY2goKGFjdCkgPT4gYWN0KCkpKTsgLy8gaHRteCAyIGJlZ2lucyBhdCB0aGlzIGV2ZW50LCB0b28sIGFuZCBhZnRlciB0aGlzXG4gIH0pO1xufTtcbiIsICIvKiBGaXJlZm94IHB1dHMgYmFjayBhdCBhIHJlbG9hZCB3aGF0IHN0b29kIGluIGFuIGlucHV0IHdoZW4gaXQgd2VudCwgdGhvdWdoIHRoZSBzZXJ2ZXIga25vd3MgYmV0dGVyLiBTbyB0aG9zZVxuICogdGhhdCBnbywgd2l0aCB0aGVpciByb290IG9yIHRoZSBwYWdlLCBhbmQgaGF2ZSBub3RoaW5nIHRoYXQgaXMgbm90IHNlbnQgeWV0LCBhcmUgcmVzZXQgYmVmb3JlLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLW1vZGVsIG9mIGFuIGlucHV0LiBIZWFyczogcGFnZWhpZGUuXG4gKi9cbmltcG9ydCB7IGlzVGljayB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogRG8gYXMgaWYgbm90aGluZyBoYWQgYmVlbiBlbnRlcmVkOyBzY3JpcHRzIGhhdmUgbm8gb3RoZXIgd29yZCBmb3IgaXQuXG4gKiBAdHlwZSB7KGlucHV0czogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgcmVzZXQgPSAoaW5wdXRzKSA9PiB7XG4gIGNvbnN0IGZvcm0gPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdmb3JtJyk7XG4gIGNvbnN0IGlkID0gJ25pdHJvLWZvcmdvdHRlbic7IC8vIHRvIHJlYWQgZm9ybS5pZCwgYnJvd3NlcnMgZmlyc3QgbG9vayBmb3IgYW4gaW5wdXQgb2YgdGhhdCBuYW1lXG4gIGZvcm0uaWQgPSBpZDtcbiAgZG9jdW1lbnQuYm9keS5hcHBlbmQoZm9ybSk7XG4gIGNvbnN0IG93bmVycyA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5nZXRBdHRyaWJ1dGUoJ2Zvcm0nKSk7XG4gIGZvciAoY29uc3QgaW5wdXQgb2YgaW5wdXRzKSBpbnB1dC5zZXRBdHRyaWJ1dGUoJ2Zvcm0nLCBpZCk7XG4gIGZvcm0ucmVzZXQoKTtcbiAgaW5wdXRzLmZvckVhY2goKGlucHV0LCBhdCkgPT4gc2V0QXR0cmlidXRlKGlucHV0LCAnZm9ybScsIG93bmVyc1thdF0pKTtcbiAgZm9ybS5yZW1vdmUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0FzR2l2ZW4gPSAoaW5wdXQpID0+IHtcbiAgaWYgKGlucHV0Lm9wdGlvbnMpIHJldHVybiBbLi4uaW5wdXQub3B0aW9uc10uZXZlcnkoKHsgc2VsZWN0ZWQsIGRlZmF1bHRTZWxlY3RlZCB9KSA9PiBzZWxlY3RlZCA9PT0gZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKGlzVGljayhpbnB1dCkpIHJldHVybiBpbnB1dC5jaGVja2VkID09PSBpbnB1dC5kZWZhdWx0Q2hlY2tlZDtcbiAgcmV0dXJuIGlucHV0LnZhbHVlID09PSBpbnB1dC5kZWZhdWx0VmFsdWUgJiYgIWlucHV0LnZhbGlkaXR5LmJhZElucHV0OyAvLyBoYWxmIGEgZGF0ZVxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0Rm9yZ2V0ID0gKCkgPT4ge1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiByZXNldChbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbCgnW2RhdGEtbml0cm8tbW9kZWxdJyldLmZpbHRlcihpc0FzR2l2ZW4pKSk7XG4gIC8vIE9mIGEgbWVudSBGaXJlZm94IHRha2VzIGEgbm90ZSBpbiBhbnkgY2FzZS5cbiAgY29uc3QgW25hdmlnYXRpb25dID0gLyoqIEB0eXBlIHthbnlbXX0gKi8gKHBlcmZvcm1hbmNlLmdldEVudHJpZXNCeVR5cGUoJ25hdmlnYXRpb24nKSk7XG4gIGNvbnN0IG1lbnVzID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ3NlbGVjdFtkYXRhLW5pdHJvLW1vZGVsXScpXTtcbiAgaWYgKG5hdmlnYXRpb24/LnR5cGUgPT09ICdyZWxvYWQnKSByZXNldChtZW51cy5maWx0ZXIoKG1lbnUpID0+IG1lbnUgIT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQpKTtcbn07XG4iLCAiLyogTG9hZHMgbGF6eSBjb21wb25lbnRzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWxhenkgb2YgYSBwbGFjZWhvbGRlcidzIHJvb3Q6IFwibG9hZFwiLCBvciBcInZpc2libGVcIjogYXNrIHdoZW4gaXQgaXMgc2VlbjtcbiAqICAgZGF0YS1uaXRyby1ncm91cDogdGhlIHBsYWNlaG9sZGVycyBvZiBhIG5hbWUgYXNrIHRvZ2V0aGVyLCBhcyBzb29uIGFzIG9uZSBvZiB0aGVtIGRvZXM7XG4gKiAgIGRhdGEtbml0cm8tY29tcG9uZW50IGFuZCBkYXRhLW5pdHJvLXRva2VuIG9mIHRoZSByb290LlxuICogUG9zdHMgbml0cm8tbW91bnQ7IGZvciBhIGdyb3VwIG9uZSBwb3N0cyBpdCB3aXRoIGdyb3VwLCBcIjxjb21wb25lbnQ+IDx0b2tlbj5cIiBvZiBlYWNoIG9mIHRoZSBvdGhlcnMuXG4gKiBXaGF0IGEgcGxhY2Vob2xkZXIgaGVhcnMgb24gdGhlIGNvbXBvbmVudCdzIGJlaGFsZiwgdGhlIGNvbXBvbmVudCBnZXRzIGFzIHNvb24gYXMgaXQgaXMgdGhlcmUuXG4gKi9cbmltcG9ydCB7IHBvc3QsIHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGVucXVldWUgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGFsbCwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IExBWlkgPSAnW2RhdGEtbml0cm8tbGF6eV0nO1xuY29uc3QgTU9VTlQgPSAnbml0cm8tbW91bnQnO1xuY29uc3QgR1JPVVBfTElNSVQgPSA1MDsgLy8gb2YgdGhlIHNlcnZlclxuLyoqIEB0eXBlIHtXZWFrU2V0PEVsZW1lbnQ+fSAqL1xuY29uc3Qga25vd24gPSBuZXcgV2Vha1NldCgpO1xuLyoqIEB0eXBlIHtTZXQ8YW55W10+fSAqL1xuY29uc3QgZ3JvdXBzID0gbmV3IFNldCgpOyAvLyB1bmRlciB3YXk6IHRoZSBwbGFjZWhvbGRlciB0aGF0IGhhcyBhc2tlZCwgYW5kIHRoZSBvdGhlcnNcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IHRyaWVkID0gbmV3IFdlYWtTZXQoKTsgLy8gd2l0aCBhIGdyb3VwLCBpbiB2YWluOiBlYWNoIGFza3MgYWxvbmUsIGFuZCBzYXlzIHdoYXQgaXMgd3Jvbmdcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBsb2FkaW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2YgcGxhY2Vob2xkZXJzXG4vKiogQHR5cGUge01hcDxzdHJpbmcsIGFueVtdPn0gKi9cbmNvbnN0IG92ZXJoZWFyZCA9IG5ldyBNYXAoKTsgLy8gYnkgdGhlIHBsYWNlaG9sZGVyJ3MgaWRcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza0Fsb25lID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGxvYWRpbmcuYWRkKHBsYWNlaG9sZGVyLmlkKTtcbiAgZW5xdWV1ZShuZXdKb2IocGxhY2Vob2xkZXIsIE1PVU5ULCB7IGlzUXVpZXQ6IHRydWUgfSkpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXJzOiBhbnlbXSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFza1RvZ2V0aGVyID0gKGdyb3VwKSA9PiB7XG4gIGNvbnN0IFtmaXJzdCwgLi4ub3RoZXJzXSA9IGdyb3VwO1xuICBpZiAoIW90aGVyc1swXSkgcmV0dXJuIGZpcnN0ICYmIGFza0Fsb25lKGZpcnN0KTtcbiAgZ3JvdXBzLmFkZChncm91cCk7XG4gIGZvciAoY29uc3QgeyBpZCB9IG9mIGdyb3VwKSBsb2FkaW5nLmFkZChpZCk7XG4gIGNvbnN0IG1lbWJlcnMgPSBvdGhlcnMubWFwKCh7IGRhdGFzZXQgfSkgPT4gYCR7ZGF0YXNldC5uaXRyb0NvbXBvbmVudH0gJHtkYXRhc2V0Lm5pdHJvVG9rZW59YCk7XG4gIHBvc3QoZmlyc3QsIE1PVU5ULCB7IGdyb3VwOiBtZW1iZXJzIH0sIHsgZ3JvdXAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNXYWl0aW5nID0gKHBsYWNlaG9sZGVyKSA9PiBwbGFjZWhvbGRlci5pc0Nvbm5lY3RlZCAmJiBwbGFjZWhvbGRlci5tYXRjaGVzKExBWlkpO1xuXG4vKiogQHR5cGUgeyhwbGFjZWhvbGRlcjogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgYXNrID0gKHBsYWNlaG9sZGVyKSA9PiB7XG4gIGNvbnN0IHVuZGVyV2F5ID0gbmV3IFNldChbLi4uZ3JvdXBzXS5mbGF0KCkpO1xuICBpZiAodW5kZXJXYXkuaGFzKHBsYWNlaG9sZGVyKSkgcmV0dXJuO1xuICBjb25zdCB7IG5pdHJvR3JvdXAgfSA9IHBsYWNlaG9sZGVyLmRhdGFzZXQ7XG4gIGNvbnN0IG90aGVycyA9IGFsbChgJHtMQVpZfVtkYXRhLW5pdHJvLWdyb3VwXWApLmZpbHRlcigobWVtYmVyKSA9PlxuICAgIG1lbWJlciAhPT0gcGxhY2Vob2xkZXIgJiYgbWVtYmVyLmRhdGFzZXQubml0cm9Hcm91cCA9PT0gbml0cm9Hcm91cCAmJiAhdHJpZWQuaGFzKG1lbWJlcikgJiYgIXVuZGVyV2F5LmhhcyhtZW1iZXIpKTtcbiAgYXNrVG9nZXRoZXIodHJpZWQuaGFzKHBsYWNlaG9sZGVyKSA/IFtwbGFjZWhvbGRlcl0gOiBbcGxhY2Vob2xkZXIsIC4uLm90aGVyc10uc2xpY2UoMCwgR1JPVVBfTElNSVQpKTtcbn07XG5cbi8qKiBMZXQgdGhlIG90aGVycyBvZiBhIGdyb3VwIGdvIG9uIG9uY2UgdGhlIGZpcnN0IGhhcyBiZWVuIGFuc3dlcmVkLCB3ZWxsIG9yIG5vdC5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBnb09uID0gKHsgYWN0aW9uLCBpZCwgcm9vdCwgZ3JvdXAgPSBbcm9vdF0gfSkgPT4ge1xuICBpZiAoYWN0aW9uICE9PSBNT1VOVCkgcmV0dXJuO1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgY29uc3QgbGVmdCA9IG90aGVycy5maWx0ZXIoaXNXYWl0aW5nKTtcbiAgZ3JvdXBzLmRlbGV0ZShncm91cCk7XG4gIGlmIChpc1dhaXRpbmcoZmlyc3QpKSB7IC8vIGluIHZhaW5cbiAgICBsb2FkaW5nLmRlbGV0ZShpZCk7XG4gICAgaWYgKG90aGVyc1swXSkgdHJpZWQuYWRkKGZpcnN0KTtcbiAgICByZXR1cm4gYXNrVG9nZXRoZXIobGVmdCk7IC8vIHRoZXkgYXJlIG5vdCB0byBibGFtZVxuICB9XG4gIGZvciAoY29uc3Qgb3RoZXIgb2YgbGVmdCkge1xuICAgIHRyaWVkLmFkZChvdGhlcik7XG4gICAgYXNrQWxvbmUob3RoZXIpO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgdGVsbCA9IChpZCkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmIChyb290Py5tYXRjaGVzKExBWlkpKSByZXR1cm47XG4gIGNvbnN0IGNhdXNlcyA9IG92ZXJoZWFyZC5nZXQoaWQpID8/IFtdO1xuICBvdmVyaGVhcmQuZGVsZXRlKGlkKTtcbiAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAvLyBPbmUgcmVxdWVzdCBpcyBtYWRlIG9mIHRoZW0gYWxsLlxuICBmb3IgKGNvbnN0IGNhdXNlIG9mIHJvb3QgPyBjYXVzZXMgOiBbXSkgcmVhY3Qocm9vdCwgY2F1c2UpO1xufTtcblxuLy8gT25lIHRoYXQgY291bGQgbm90IGJlIGxvYWRlZCBpcyBhc2tlZCBmb3IgYWdhaW4gd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuY29uc3Qgc2VlbiA9IG5ldyBJbnRlcnNlY3Rpb25PYnNlcnZlcigoZW50cmllcykgPT4ge1xuICBmb3IgKGNvbnN0IHsgaXNJbnRlcnNlY3RpbmcsIHRhcmdldCB9IG9mIGVudHJpZXMpIHtcbiAgICBpZiAoIXRhcmdldC5tYXRjaGVzKExBWlkpKSBzZWVuLnVub2JzZXJ2ZSh0YXJnZXQpO1xuICAgIGVsc2UgaWYgKGlzSW50ZXJzZWN0aW5nKSBhc2sodGFyZ2V0KTtcbiAgfVxufSk7XG5cbmNvbnN0IGxvb2sgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgcGxhY2Vob2xkZXIgb2YgYWxsKExBWlkpKSB7XG4gICAgaWYgKGtub3duLmhhcyhwbGFjZWhvbGRlcikpIGNvbnRpbnVlO1xuICAgIGtub3duLmFkZChwbGFjZWhvbGRlcik7XG4gICAgaWYgKHBsYWNlaG9sZGVyLmRhdGFzZXQubml0cm9MYXp5ID09PSAndmlzaWJsZScpIHNlZW4ub2JzZXJ2ZShwbGFjZWhvbGRlcik7XG4gICAgZWxzZSBhc2socGxhY2Vob2xkZXIpO1xuICB9XG4gIGZvciAoY29uc3QgaWQgb2YgbmV3IFNldChbLi4ub3ZlcmhlYXJkLmtleXMoKSwgLi4ubG9hZGluZ10pKSB0ZWxsKGlkKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExhenkgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGNhdXNlLCBpZCwgcm9vdCB9KSA9PiB7XG4gICAgaWYgKCFjYXVzZT8udHlwZS5zdGFydHNXaXRoKCduaXRybzonKSB8fCAhcm9vdC5tYXRjaGVzKExBWlkpKSByZXR1cm4gdHJ1ZTtcbiAgICAvLyBJdCBpcyBtYWRlIGFuZXcgYW55d2F5LlxuICAgIGlmIChsb2FkaW5nLmhhcyhpZCkgfHwgIWNhdXNlLnR5cGUuc3RhcnRzV2l0aCgnbml0cm86cmVmcmVzaC0nKSkgb3ZlcmhlYXJkLnNldChpZCwgWy4uLihvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXSksIGNhdXNlXSk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgaGVhcignYW5zd2VyZWQnLCBnb09uKTtcbiAgY29uc3Qgd2F0Y2ggPSB7IGF0dHJpYnV0ZUZpbHRlcjogWydkYXRhLW5pdHJvLWxhenknXSwgY2hpbGRMaXN0OiB0cnVlLCBzdWJ0cmVlOiB0cnVlIH07XG4gIG5ldyBNdXRhdGlvbk9ic2VydmVyKGxvb2spLm9ic2VydmUoZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LCB3YXRjaCk7XG4gIGxvb2soKTtcbn07XG4iLCAiLyogTGl2ZSBpbnB1dHM6IHdoYXQgaXMgdHlwZWQgZ29lcyB0byB0aGUgc2VydmVyIGFmdGVyIGEgcGF1c2UsIHdpdGggdGhlIGFjdGlvbiBcInN5bmNcIi5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1zeW5jIG9mIGEgYm91bmQgaW5wdXQgKGRhdGEtbml0cm8tbW9kZWwpLCBvciBvZiBhIGZvcm0gd2hvc2UgaW5wdXRzIGFyZSBhbGwgbGl2ZTogdGhlXG4gKiAgIHBhdXNlIGluIG1pbGxpc2Vjb25kcywgb3IgXCJjaGFuZ2VcIiB0byB3YWl0IHVudGlsIHRoZSBpbnB1dCBpcyBsZWZ0LlxuICogUG9zdHMgc3luYzogZmllbGQsIHRoZSBuYW1lcyBvZiB3aGF0IHdhcyB0b3VjaGVkOyBvZiBhIGZvcm0gYWxzbyBmb3JtLCBpdHMgdmFsdWVzIGFzIGEgcXVlcnkuXG4gKiBIZWFyczogaW5wdXQsIGNoYW5nZSwgY29tcG9zaXRpb25lbmQuXG4gKlxuICogVGhlIHBhdXNlIGlzIGNvdW50ZWQgaGVyZSBhbmQgbm90IGJ5IGh4LXRyaWdnZXI6IGEgdGltZXIgb2YgaHRteCBkaWVzIHdpdGggaXRzIGVsZW1lbnQsIHdoaWNoIGFueVxuICogYW5zd2VyIG1heSByZXBsYWNlLCBhbmQgaHRteCB3b3VsZCBzZW5kIHdoYXQgZWxzZSBzdGFuZHMgaW4gdGhlIGZvcm0sIGZvciB0aGUgYW5zd2VyIHRvIGNsZWFyLlxuICovXG5pbXBvcnQgeyBwb3N0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgVFlQRUQsIHZhbHVlc09mIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBhbGxPZiwgZmluZCwgb24sIHJvb3RPZiB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyByZWxlYXNlZCB9IGZyb20gJy4vcHJlc3MuanMnO1xuXG5jb25zdCBTWU5DID0gJ2RhdGEtbml0cm8tc3luYyc7XG4vKiogQHR5cGUge01hcDxzdHJpbmcsIExpdmVSb290Pn0gKi9cbmNvbnN0IHJvb3RzID0gbmV3IE1hcCgpOyAvLyBieSBpZFxuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiBMaXZlUm9vdH0gKi9cbmNvbnN0IGxpdmVSb290ID0gKGlkKSA9PiB7XG4gIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpID8/IHsgZHVlOiBuZXcgTWFwKCkgfTtcbiAgcm9vdHMuc2V0KGlkLCBsaXZlKTtcbiAgcmV0dXJuIGxpdmU7XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IGFueVtdfSAqL1xuY29uc3QgaW5wdXRzT2YgPSAocm9vdCwgbmFtZSkgPT4gYWxsT2YoYFtuYW1lPSR7Q1NTLmVzY2FwZShuYW1lKX1dYCwgcm9vdCk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEVsZW1lbnQsIG5hbWU6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3QgdmFsdWVPZiA9IChyb290LCBuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKS5mbGF0TWFwKHZhbHVlc09mKS5qb2luKCdcXG4nKTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoeyB0YXJnZXQsIHR5cGUsIGlzQ29tcG9zaW5nIH0pID0+IHtcbiAgY29uc3QgaG9sZGVyID0gdGFyZ2V0LmNsb3Nlc3Q/LihgWyR7U1lOQ31dYCk7XG4gIGNvbnN0IHJvb3QgPSBob2xkZXIgJiYgcm9vdE9mKGhvbGRlcik7XG4gIGlmICghcm9vdCB8fCAhdGFyZ2V0Lm5hbWUgfHwgaXNDb21wb3NpbmcpIHJldHVybjtcbiAgY29uc3QgcGF1c2UgPSBob2xkZXIuZ2V0QXR0cmlidXRlKFNZTkMpO1xuICBpZiAoKHR5cGUgPT09ICdjaGFuZ2UnKSAhPT0gKHBhdXNlID09PSAnY2hhbmdlJykpIHJldHVybjtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KHJvb3QuaWQpO1xuICBsaXZlLmR1ZS5zZXQodGFyZ2V0Lm5hbWUsIHZhbHVlT2Yocm9vdCwgdGFyZ2V0Lm5hbWUpKTtcbiAgY2xlYXJUaW1lb3V0KGxpdmUudGltZXIpO1xuICBsaXZlLnRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBmbHVzaChyb290LmlkKSwgdGFyZ2V0Lm1hdGNoZXMoVFlQRUQpID8gTnVtYmVyKHBhdXNlKSB8fCAwIDogMCk7XG59O1xuXG4vKiogV2hldGhlciB3aGF0IGlzIGJlaW5nIHR5cGVkIGlzIG5vIG51bWJlciBvciBkYXRlIHlldCwgc3VjaCBhcyBhIG1pbnVzLCBvciBub3RoaW5nIG5ldywgc3VjaCBhcyBcIjEuXCIuXG4gKiBAdHlwZSB7KGlucHV0OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0hhbGYgPSAoaW5wdXQpID0+IHtcbiAgY29uc3QgeyBkZWZhdWx0VmFsdWUsIHR5cGUsIHZhbGlkaXR5LCB2YWx1ZSB9ID0gaW5wdXQ7XG4gIHJldHVybiBpbnB1dCA9PT0gZG9jdW1lbnQuYWN0aXZlRWxlbWVudCAmJiAodmFsaWRpdHkuYmFkSW5wdXQgfHwgKHR5cGUgPT09ICdudW1iZXInICYmIHZhbHVlID09PSBkZWZhdWx0VmFsdWUpKTtcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBmbHVzaCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gbGl2ZVJvb3QoaWQpO1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCkgcmV0dXJuIHZvaWQgcm9vdHMuZGVsZXRlKGlkKTtcbiAgY29uc3QgcHJlc3NlZCA9IHJlbGVhc2VkKCk7IC8vIGFuIGFjdGlvbiwgbWF5YmUsIHdoaWNoIGNhcnJpZXMgd2hhdCBpcyBkdWVcbiAgaWYgKHByZXNzZWQpIHJldHVybiB2b2lkIHByZXNzZWQudGhlbigoKSA9PiBmbHVzaChpZCkpO1xuICAvLyBPbmUgcmVxdWVzdCBhdCBhIHRpbWU6IHRoZSBuZXh0IG9uZSBjYXJyaWVzIGFsbCB0aGF0IGlzIHR5cGVkIG1lYW53aGlsZS5cbiAgaWYgKGxpdmUuaXNVbmRlcldheSkgcmV0dXJuO1xuICAvLyBBbiBhbnN3ZXIgbWF5IGhhdmUgY2xlYXJlZCB0aGUgZm9ybSBzaW5jZS5cbiAgY29uc3QgbmFtZXMgPSBbLi4ubGl2ZS5kdWVdLmZpbHRlcigoW25hbWUsIHZhbHVlXSkgPT4gdmFsdWUgPT09IHZhbHVlT2Yocm9vdCwgbmFtZSkpLm1hcCgoW25hbWVdKSA9PiBuYW1lKVxuICAgIC5maWx0ZXIoKG5hbWUpID0+ICFpbnB1dHNPZihyb290LCBuYW1lKS5zb21lKGlzSGFsZikpO1xuICBsaXZlLmR1ZS5jbGVhcigpO1xuICBpZiAoIW5hbWVzLmxlbmd0aCkgcmV0dXJuO1xuICBsaXZlLmlzVW5kZXJXYXkgPSB0cnVlO1xuICBjb25zdCBpbnB1dHMgPSBuYW1lcy5tYXAoKG5hbWUpID0+IGlucHV0c09mKHJvb3QsIG5hbWUpWzBdKTtcbiAgY29uc3QgaG9sZGVyID0gaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0LmNsb3Nlc3QoYGZvcm1bJHtTWU5DfV1gKSkuZmluZChCb29sZWFuKTtcbiAgY29uc3QgYXJncyA9IHsgZmllbGQ6IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5kYXRhc2V0Lm5pdHJvTW9kZWwgPz8gaW5wdXQubmFtZSkgfTtcbiAgaWYgKGhvbGRlcikgT2JqZWN0LmFzc2lnbihhcmdzLCB7IGZvcm06IHF1ZXJ5T2YoaG9sZGVyKSB9KTtcbiAgcG9zdChyb290LCAnc3luYycsIGFyZ3MpO1xufTtcblxuLyoqIEB0eXBlIHsoZm9ybTogSFRNTEZvcm1FbGVtZW50KSA9PiBzdHJpbmd9ICovXG5jb25zdCBxdWVyeU9mID0gKGZvcm0pID0+IHtcbiAgY29uc3QgdGV4dHMgPSBbLi4ubmV3IEZvcm1EYXRhKGZvcm0pXS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyk7XG4gIHJldHVybiBgJHtuZXcgVVJMU2VhcmNoUGFyYW1zKC8qKiBAdHlwZSB7YW55fSAqLyAodGV4dHMpKX1gO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TGl2ZSA9ICgpID0+IHtcbiAgb24oJ2lucHV0IGNoYW5nZSBjb21wb3NpdGlvbmVuZCcsIG5vdGUpO1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBhY3Rpb24sIGlkLCBzb3VyY2UgfSkgPT4ge1xuICAgIGlmIChzb3VyY2UgJiYgYWN0aW9uICE9PSAncmVmcmVzaCcpIHJvb3RzLmdldChpZCk/LmR1ZS5jbGVhcigpOyAvLyBpdCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIH0pO1xuICBoZWFyKCdkb25lJywgKHsgYWN0aW9uLCBpZCB9KSA9PiB7XG4gICAgY29uc3QgbGl2ZSA9IHJvb3RzLmdldChpZCk7XG4gICAgaWYgKCFsaXZlIHx8IGFjdGlvbiAhPT0gJ3N5bmMnKSByZXR1cm47XG4gICAgbGl2ZS5pc1VuZGVyV2F5ID0gZmFsc2U7XG4gICAgc2V0VGltZW91dCgoKSA9PiBmbHVzaChpZCkpO1xuICB9KTtcbn07XG4iLCAiLyogU2hvd3MgdGhhdCBhIGNvbXBvbmVudCB3b3Jrcy5cbiAqXG4gKiBXaGlsZSBhbiBhY3Rpb24gdGhhdCBzb21lYm9keSBhc2tlZCBmb3IgaXMgdW5kZXIgd2F5LCB0aGUgY29tcG9uZW50J3Mgcm9vdCBoYXMgYXJpYS1idXN5PVwidHJ1ZVwiIGFuZFxuICogdGhlIGNsYXNzIG5pdHJvLWJ1c3kuIFJlYWRzIGluc2lkZSBpdDogZGF0YS1uaXRyby1sb2FkaW5nLCB0aGUgYWN0aW9uIGR1cmluZyB3aGljaCB0aGUgZWxlbWVudCBpc1xuICogc2hvd24sIFwiXCIgZm9yIGFueTsgZGF0YS1uaXRyby1oaWRlIG9mIHRoZSBlbGVtZW50IHRoYXQgYXNrczogdGhlIHNlbGVjdG9yIG9mIHdoYXQgaXMgaGlkZGVuIGF0IG9uY2UsXG4gKiB0aGUgZWxlbWVudCBvciBvbmUgYXJvdW5kIGl0LiBJZiB0aGUgYWN0aW9uIGZhaWxzLCB0aGF0IGlzIHNob3duIGFnYWluLlxuICogSGVhcnM6IG5pdHJvOmFjdGlvbi1jb21wbGV0ZSwgbml0cm86ZXJyb3I7IHBhZ2VzaG93LlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IFJPT1QsIGFsbCwgYWxsT2YsIGZpbmQsIG9uLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBISURERU4gPSAnZGF0YS1uaXRyby1oaWRkZW4nOyAvLyBvbiB3aGF0IGFuIGFjdGlvbiB1bmRlciB3YXkgaGFzIGhpZGRlbjogdGhlIHJvb3QncyBpZFxuXG4vKiogQHR5cGUgeyhpZD86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAoaWQpID0+IHtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbChgWyR7SElEREVOfV1gKSkge1xuICAgIGlmIChpZCAmJiBlbGVtZW50LmdldEF0dHJpYnV0ZShISURERU4pICE9PSBpZCkgY29udGludWU7XG4gICAgZWxlbWVudC5oaWRkZW4gPSBmYWxzZTtcbiAgICBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShISURERU4pO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGFjdGlvbj86IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IG1hcmsgPSAocm9vdCwgYWN0aW9uKSA9PiB7XG4gIHJvb3QuY2xhc3NMaXN0LnRvZ2dsZSgnbml0cm8tYnVzeScsICEhYWN0aW9uKTtcbiAgc2V0QXR0cmlidXRlKHJvb3QsICdhcmlhLWJ1c3knLCBhY3Rpb24gPyAndHJ1ZScgOiBudWxsKTtcbiAgaWYgKCFyb290LmNsYXNzTGlzdC5sZW5ndGgpIHJvb3QucmVtb3ZlQXR0cmlidXRlKCdjbGFzcycpO1xuICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgYWxsT2YoJ1tkYXRhLW5pdHJvLWxvYWRpbmddJywgcm9vdCkpIHtcbiAgICBjb25zdCB7IG5pdHJvTG9hZGluZyB9ID0gZWxlbWVudC5kYXRhc2V0O1xuICAgIGVsZW1lbnQuaGlkZGVuID0gIWFjdGlvbiB8fCAobml0cm9Mb2FkaW5nICYmIG5pdHJvTG9hZGluZyAhPT0gYWN0aW9uKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9ICh7IGFjdGlvbiwgaWQsIGlzUXVpZXQsIHNvdXJjZSB9KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgaWYgKCFyb290IHx8IGlzUXVpZXQgfHwgL14oc3luY3xuaXRyby1tb3VudCkkLy50ZXN0KGFjdGlvbikpIHJldHVybjtcbiAgbWFyayhyb290LCBhY3Rpb24pO1xuICBjb25zdCBzZWxlY3RvciA9IHNvdXJjZT8uZGF0YXNldC5uaXRyb0hpZGU7XG4gIGNvbnN0IGVsZW1lbnQgPSBzZWxlY3RvciAmJiBzb3VyY2UuY2xvc2VzdChzZWxlY3Rvcik7XG4gIGlmICghZWxlbWVudCB8fCAhcm9vdC5jb250YWlucyhlbGVtZW50KSkgcmV0dXJuO1xuICBlbGVtZW50LmhpZGRlbiA9IHRydWU7XG4gIGVsZW1lbnQuc2V0QXR0cmlidXRlKEhJRERFTiwgaWQpO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGVuZCA9ICh7IHRhcmdldCwgdHlwZSB9KSA9PiB7XG4gIGlmICh0YXJnZXQuaWQgJiYgdHlwZSA9PT0gJ25pdHJvOmVycm9yJykgc2hvdyh0YXJnZXQuaWQpO1xuICBpZiAodGFyZ2V0Lm1hdGNoZXM/LihST09UKSkgbWFyayh0YXJnZXQpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TG9hZGluZyA9ICgpID0+IHtcbiAgaGVhcignbGVhdmluZycsIGJlZ2luKTtcbiAgb24oJ25pdHJvOmFjdGlvbi1jb21wbGV0ZSBuaXRybzplcnJvcicsIGVuZCk7XG4gIC8vIEEgcGFnZSB0aGF0IGNvbWVzIGJhY2sgd2FpdHMgZm9yIG5vdGhpbmcsIHdoYXRldmVyIGl0IGRpZCB3aGVuIGl0IHdhcyBsZWZ0LlxuICBjb25zdCByZXN0ID0gKCkgPT4ge1xuICAgIHNob3coKTtcbiAgICBmb3IgKGNvbnN0IHJvb3Qgb2YgYWxsKCcubml0cm8tYnVzeScpKSBtYXJrKHJvb3QpO1xuICB9O1xuICBoZWFyKCdyZXN0b3JlZCcsIHJlc3QpO1xuICBvbigncGFnZXNob3cnLCAoeyBwZXJzaXN0ZWQgfSkgPT4gcGVyc2lzdGVkICYmIHJlc3QoKSk7XG59O1xuIiwgIi8qIExldHMgcG9sbHMgcmVzdCB3aGlsZSBub2JvZHkgY2FuIHNlZSB0aGVtLCBpbiBhIGhpZGRlbiB0YWIsIGFuZCBhc2tzIG9uY2Ugd2hlbiBpdCBpcyBzZWVuIGFnYWluLlxuICpcbiAqIFJlYWRzOiBoeC10cmlnZ2VyIG9mIGEgcm9vdC4gSGVhcnM6IHZpc2liaWxpdHljaGFuZ2UuXG4gKi9cbmltcG9ydCB7IHJlYWN0IH0gZnJvbSAnLi9icmlkZ2UuanMnO1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBvbiB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCByZXN0aW5nID0gbmV3IFNldCgpOyAvLyBpZHMgb2Ygcm9vdHMgd2hvc2UgdGltZSBoYXMgY29tZSBtZWFud2hpbGVcblxuY29uc3Qgd2FrZSA9ICgpID0+IHtcbiAgaWYgKGRvY3VtZW50LmhpZGRlbikgcmV0dXJuO1xuICBmb3IgKGNvbnN0IGlkIG9mIHJlc3RpbmcpIHtcbiAgICBjb25zdCByb290ID0gZmluZChpZCk7XG4gICAgLy8gQW4gZXZlbnQgbWF5IGhhdmUgYnJvdWdodCB0aGUgbGFzdCBuZXdzIG1lYW53aGlsZS5cbiAgICBpZiAocm9vdD8uZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/LmluY2x1ZGVzKCdldmVyeSAnKSkgcmVhY3Qocm9vdCk7XG4gIH1cbiAgcmVzdGluZy5jbGVhcigpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UG9sbHMgPSAoKSA9PiB7XG4gIGhlYXIoJ3F1ZXVlZCcsICh7IGlkLCBpc1BvbGwgfSkgPT4ge1xuICAgIGlmICghZG9jdW1lbnQuaGlkZGVuIHx8ICFpc1BvbGwpIHJldHVybiB0cnVlO1xuICAgIHJlc3RpbmcuYWRkKGlkKTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH0pO1xuICBvbigndmlzaWJpbGl0eWNoYW5nZScsIHdha2UpO1xufTtcbiIsICIvKiBVcGxvYWRzOiBzaG93cyBob3cgZmFyIHRoZSBmaWxlcyBvZiBhIGNvbXBvbmVudCBoYXZlIGdvdC5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1wcm9ncmVzcyBvZiBhIHByb2dyZXNzIGVsZW1lbnQgaW5zaWRlIGEgY29tcG9uZW50LCB3aGljaCBpcyBoaWRkZW4gdW5sZXNzIGZpbGVzIG9mIHRoYXRcbiAqICAgY29tcG9uZW50IGFyZSB1bmRlciB3YXkuXG4gKi9cbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsLCBhbGxPZiwgZmluZCB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IEJBUiA9ICdwcm9ncmVzc1tkYXRhLW5pdHJvLXByb2dyZXNzXSc7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHNob3c6IChiYXI6IEhUTUxQcm9ncmVzc0VsZW1lbnQpID0+IHZvaWQpID0+IHZvaWR9ICovXG5jb25zdCBlYWNoID0gKGlkLCBzaG93KSA9PiB7XG4gIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTsgLy8gYW4gYW5zd2VyIG1heSBoYXZlIHJlcGxhY2VkIGl0XG4gIGlmIChyb290KSBhbGxPZihCQVIsIHJvb3QpLmZvckVhY2goc2hvdyk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRVcGxvYWRzID0gKCkgPT4ge1xuICBoZWFyKCd1cGxvYWRpbmcnLCAoeyBpZCwgeGhyIH0pID0+IHtcbiAgICBlYWNoKGlkLCAoYmFyKSA9PiB7XG4gICAgICBiYXIudmFsdWUgPSAwO1xuICAgICAgYmFyLmhpZGRlbiA9IGZhbHNlO1xuICAgIH0pO1xuICAgIHhoci51cGxvYWQuYWRkRXZlbnRMaXN0ZW5lcigncHJvZ3Jlc3MnLCAoLyoqIEB0eXBlIHtQcm9ncmVzc0V2ZW50fSAqLyB7IGxlbmd0aENvbXB1dGFibGUsIGxvYWRlZCwgdG90YWwgfSkgPT4ge1xuICAgICAgaWYgKGxlbmd0aENvbXB1dGFibGUpIGVhY2goaWQsIChiYXIpID0+IChiYXIudmFsdWUgPSAobG9hZGVkIC8gdG90YWwpICogYmFyLm1heCkpO1xuICAgIH0pO1xuICAgIHhoci5hZGRFdmVudExpc3RlbmVyKCdsb2FkZW5kJywgKCkgPT4gZWFjaChpZCwgKGJhcikgPT4gKGJhci5oaWRkZW4gPSB0cnVlKSkpO1xuICB9KTtcbiAgLy8gVGhlIEhUTUwgb2YgYSBwYWdlIGFzIGl0IHdhcyBsZWZ0LCB3aXRoIHRoZSBiYXIgb2YgYW4gdXBsb2FkIHRoYXQgd2FzIHVuZGVyIHdheS5cbiAgaGVhcigncmVzdG9yZWQnLCAoKSA9PiBhbGwoQkFSKS5mb3JFYWNoKChiYXIpID0+IGJhci50b2dnbGVBdHRyaWJ1dGUoJ2hpZGRlbicsIHRydWUpKSk7XG59O1xuIiwgImltcG9ydCB7IHN0YXJ0QWRkcmVzcyB9IGZyb20gJy4vYWRkcmVzcy5qcyc7XG5pbXBvcnQgeyBjb25uZWN0LCBzdGFydEJyaWRnZSB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IHdoZW5Mb2FkZWQgfSBmcm9tICcuL2Vhcmx5LmpzJztcbmltcG9ydCB7IHN0YXJ0RW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBzdGFydEV2ZW50cyB9IGZyb20gJy4vZXZlbnRzLmpzJztcbmltcG9ydCB7IHN0YXJ0Rm9yZ2V0IH0gZnJvbSAnLi9mb3JnZXQuanMnO1xuaW1wb3J0IHsgc3RhcnRMYXp5IH0gZnJvbSAnLi9sYXp5LmpzJztcbmltcG9ydCB7IHN0YXJ0TGl2ZSB9IGZyb20gJy4vbGl2ZS5qcyc7XG5pbXBvcnQgeyBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBzdGFydExvYWRpbmcgfSBmcm9tICcuL2xvYWRpbmcuanMnO1xuaW1wb3J0IHsgc3RhcnRPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBkaXN0cnVzdCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFBvbGxzIH0gZnJvbSAnLi9wb2xscy5qcyc7XG5pbXBvcnQgeyBzdGFydFByZXNzIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBzdGFydFRvYXN0cyB9IGZyb20gJy4vdG9hc3RzLmpzJztcbmltcG9ydCB7IHN0YXJ0VXBsb2FkcyB9IGZyb20gJy4vdXBsb2Fkcy5qcyc7XG5cbi8qKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgdmVyc2lvbiB9ID0gYWRhcHRlcjtcbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteD8uYWpheCAmJiB3aW5kb3cuaHRteC52ZXJzaW9uOyAvLyBhbiBlbGVtZW50IG1heSBoYXZlIHRoZSBpZCBodG14XG4gIGlmIChwYXJzZUludChmb3VuZCkgPT09IHZlcnNpb24pIHtcbiAgICBjb25uZWN0KGFkYXB0ZXIpO1xuICAgIHJldHVybiBzdGFydExhenkoKTsgLy8gaXQgYXNrcyBhdCBvbmNlXG4gIH1cbiAgY29uc3Qgd2h5ID0gYG5pdHJvLWh0bXgke3ZlcnNpb259LmpzIG5lZWRzIGh0bXggJHt2ZXJzaW9ufSwgYW5kIGZvdW5kICR7Zm91bmQgfHwgJ25vbmUnfWA7XG4gIGNvbnNvbGUuZXJyb3Iod2h5KTtcbiAgcnVuV2l0aCgoKSA9PiBQcm9taXNlLnJlamVjdCh3aHkpKTtcbn07XG5cbi8qKiBTdGFydCBldmVyeXRoaW5nLCBvbmNlOiBodG14IHJ1bnMgdGhlIHNjcmlwdHMgb2YgYSBib2R5IGFuZXcgd2hlbiBpdCByZXN0b3JlcyBhIHBhZ2UuIFNjcmlwdHMgbWF5IGNhbGwgYWN0aW9uc1xuICogZnJvbSBub3cgb247IHRoZXkgbGVhdmUgb25jZSBodG14IGlzIHRoZXJlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0YXJ0ID0gKGFkYXB0ZXIpID0+IHtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm8nKSAmJiB3aW5kb3cubml0cm8/LmNhbGwpIHJldHVybjsgLy8gbm8gaWQgbWFrZXMgYW4gb3duIHByb3BlcnR5XG4gIGRpc3RydXN0KGFkYXB0ZXIudW50cnVzdGVkKTtcbiAgd2hlbkxvYWRlZCgoKSA9PiBiZWdpbihhZGFwdGVyKSwgYWRhcHRlci5maXJzdCk7XG4gIHN0YXJ0RW50cmllcygpO1xuICBzdGFydE93bigpO1xuICBzdGFydFByZXNzKCk7XG4gIHN0YXJ0RXZlbnRzKCk7XG4gIHN0YXJ0Rm9yZ2V0KCk7XG4gIHN0YXJ0QnJpZGdlKCk7XG4gIHN0YXJ0TGl2ZSgpO1xuICBzdGFydFVwbG9hZHMoKTtcbiAgc3RhcnRMb2FkaW5nKCk7XG4gIHN0YXJ0UG9sbHMoKTtcbiAgc3RhcnRUb2FzdHMoKTtcbiAgc3RhcnRBZGRyZXNzKCk7XG59O1xuIiwgImltcG9ydCB7IGh0bXg0IH0gZnJvbSAnLi9odG14NC5qcyc7XG5pbXBvcnQgeyBzdGFydCB9IGZyb20gJy4vc3RhcnQuanMnO1xuXG5zdGFydChodG14NCk7XG4iXSwKICAibWFwcGluZ3MiOiAiOztBQUdPLE1BQU07QUFBQTtBQUFBLElBQThCLFNBQVMsY0FBZTtBQUFBO0FBQzVELE1BQU0sT0FBTztBQUVwQixNQUFJLFlBQVk7QUFHVCxNQUFNLFdBQVcsQ0FBQyxhQUFhLE1BQU0sWUFBWTtBQUdqRCxNQUFNLFlBQVksQ0FBQyxZQUFZLENBQUMsUUFBUSxVQUFVLFNBQVM7QUFHM0QsTUFBTSxNQUFNLENBQUMsVUFBVSxPQUFPLGFBQWEsQ0FBQyxHQUFHLEtBQUssaUJBQWlCLFFBQVEsQ0FBQyxFQUFFLE9BQU8sU0FBUztBQUdoRyxNQUFNLFFBQVEsQ0FBQyxhQUFhLElBQUksUUFBUSxFQUFFLENBQUM7QUFHM0MsTUFBTSxPQUFPLENBQUMsT0FBTyxNQUFNLE1BQU0sTUFBTSxJQUFJLE9BQU8sRUFBRSxDQUFDO0FBSXJELE1BQU0sU0FBUyxDQUFDLFlBQVk7QUFDakMsUUFBSSxDQUFDLFVBQVUsT0FBTyxFQUFHO0FBQ3pCLFVBQU0sT0FBTyxRQUFRLFVBQVUsR0FBRyxJQUFJLHFCQUFxQjtBQUMzRCxXQUFPLEtBQUssTUFBTSxRQUFRLFVBQVUsS0FBSztBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVSxTQUFTLElBQUksVUFBVSxJQUFJLEVBQUUsT0FBTyxDQUFDLFlBQVksT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUlsRyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsTUFDaEMsQ0FBQyxTQUFTLEdBQUcsQ0FBQyxHQUFHLFFBQVEsaUJBQWlCLDZCQUE2QixDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxPQUFPLENBQUM7QUFJcEcsTUFBTSxVQUFVLENBQUMsU0FBUyxDQUFDLEtBQUssY0FBYyxHQUFHLElBQUksc0JBQXNCLFNBQVMsRUFBRTtBQUl0RixNQUFNLFNBQVMsQ0FBQyxTQUFTLFNBQVMsTUFBTSxXQUFXLE9BQU8sT0FBTyxHQUFHLFFBQVEsWUFBWSxHQUFHO0FBSTNGLE1BQU0sZUFBZSxDQUFDLFNBQVMsTUFBTSxVQUMxQyxVQUFVLE9BQU8sUUFBUSxnQkFBZ0IsSUFBSSxJQUFJLFFBQVEsYUFBYSxNQUFNLEtBQUs7QUFFNUUsTUFBTSxVQUFVLE1BQU0sU0FBUyxXQUFXLFNBQVM7QUFJbkQsTUFBTSxLQUFLLENBQUMsT0FBTyxhQUFhO0FBQ3JDLGVBQVcsUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFHLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQUEsRUFDbkY7QUFHTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLFdBQVcsSUFBSSxZQUFZLE1BQU0sRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDO0FBR2pGLE1BQU0sVUFBVSxDQUFDLFNBQVMsZ0JBQWdCLFlBQVksQ0FBQyxHQUFHLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQVUsaUJBQWlCLElBQUk7OztBQ3ZEckgsTUFBTSxPQUFPLElBQUksWUFBWTtBQUd0QixNQUFNLE9BQU8sQ0FBQyxNQUFNLGFBQ3pCLEtBQUssaUJBQWlCLE1BQU0sQ0FBb0IsVUFBVTtBQUN4RCxRQUFJLFNBQVMsTUFBTSxNQUFNLE1BQU0sTUFBTyxPQUFNLGVBQWU7QUFBQSxFQUM3RCxDQUFDO0FBR0ksTUFBTSxXQUFXLENBQUMsTUFBTSxXQUFXLEtBQUssY0FBYyxJQUFJLFlBQVksTUFBTSxFQUFFLFlBQVksTUFBTSxPQUFPLENBQUMsQ0FBQztBQUd6RyxNQUFNLFNBQVMsQ0FBQyxNQUFNLFFBQVEsU0FBUztBQUM1QyxVQUFNLE9BQU8sSUFBSSxTQUFTO0FBQzFCLFNBQUssSUFBSSx1QkFBdUIsRUFBRTtBQUNsQyxXQUFPO0FBQUEsTUFDTCxJQUFJLEtBQUs7QUFBQSxNQUNULFdBQVcsS0FBSyxRQUFRO0FBQUEsTUFDeEI7QUFBQSxNQUNBLE1BQU0sR0FBRyxLQUFLLFFBQVEsUUFBUSxHQUFHLG1CQUFtQixNQUFNLENBQUM7QUFBQSxNQUMzRDtBQUFBLE1BQ0EsTUFBTSxRQUFRO0FBQUEsTUFDZDtBQUFBLE1BQ0EsTUFBTSxvQkFBSSxJQUFJO0FBQUEsTUFDZCxPQUFPLENBQUM7QUFBQSxNQUNSLFFBQVEsQ0FBQztBQUFBLE1BQ1QsR0FBRztBQUFBLElBQ0w7QUFBQSxFQUNGO0FBSU8sTUFBTSxZQUFZLENBQUMsU0FBUyxLQUFLLFdBQVcsUUFBUTtBQUdwRCxNQUFNLGVBQWUsQ0FBQyxNQUFNLFNBQVM7QUFDMUMsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxJQUFJLEdBQUc7QUFDaEQsVUFBSSxVQUFVLElBQUksRUFBRztBQUNyQixXQUFLLE9BQU8sSUFBSTtBQUNoQixpQkFBVyxRQUFRLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDLEtBQUssR0FBRztBQUN6RCxjQUFNLFNBQVMsUUFBUSxPQUFPLFNBQVMsWUFBWSxFQUFFLGdCQUFnQjtBQUNyRSxhQUFLLE9BQU8sTUFBTSxTQUFTLEtBQUssVUFBVSxJQUFJLElBQUksUUFBUSxFQUFFO0FBQUEsTUFDOUQ7QUFBQSxJQUNGO0FBQUEsRUFDRjs7O0FDakRPLE1BQU0sU0FBUyxDQUFDLE1BQU0sYUFBYSxHQUFHLFFBQVEsSUFBSSxJQUFJLENBQUMsVUFBVSxTQUFTLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFHOUYsTUFBTSxPQUFPLENBQUMsVUFBVTtBQUM3QixVQUFNLGVBQWU7QUFDckIsVUFBTSx5QkFBeUI7QUFBQSxFQUNqQztBQUlPLE1BQU0sT0FBTyxDQUFDLE9BQU9BLE1BQUssV0FBVztBQUMxQyxRQUFJLENBQUMsT0FBTyxPQUFPLFNBQVMsT0FBTyxJQUFJLEVBQUc7QUFDMUMsU0FBSyxLQUFLO0FBQ1YsSUFBQUEsS0FBSSxNQUFNO0FBQUEsRUFDWjtBQUlPLE1BQU0sWUFBWSxDQUFDLE1BQU0sU0FDOUIsT0FBTyxNQUFNLENBQUMsT0FBTyxXQUFXO0FBQzlCLFVBQU0sRUFBRSxTQUFTLEtBQUssSUFBSSxLQUFLLE1BQU07QUFDckMsUUFBSSxXQUFXLE9BQU8sU0FBUyxJQUFJLEVBQUcsTUFBSyxLQUFLO0FBQUEsRUFDbEQsQ0FBQztBQUlJLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFDN0IsVUFBTUMsUUFBTyxvQkFBSSxRQUFRO0FBQ3pCLFdBQU8sTUFBTSxDQUFDLEVBQUUsT0FBTyxNQUFNQSxNQUFLLElBQUksTUFBTSxDQUFDO0FBQzdDLE9BQUcscUNBQXFDLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDdEQsWUFBTSxVQUFVLE9BQU8sVUFBVSwwQkFBMEI7QUFDM0QsVUFBSSxDQUFDLFdBQVdBLE1BQUssSUFBSSxPQUFPLEVBQUc7QUFDbkMsVUFBSSxPQUFPLFNBQVMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVEsTUFBTSxFQUFHLFFBQU8sS0FBSyxRQUFRLE9BQU87QUFBQSxJQUM3RyxDQUFDO0FBQUEsRUFDSDtBQUlPLE1BQU0sZUFBZSxDQUFDLE1BQU0sU0FDakMsT0FBTyxpQkFBaUIsUUFBUSxJQUFJLElBQUksQ0FBb0IsRUFBRSxrQkFBa0IsT0FBTyxNQUFNO0FBQzNGLFFBQUksaUJBQWtCO0FBQ3RCLFVBQU0sRUFBRSxLQUFLLFNBQVMsTUFBTSxJQUFJLElBQUksS0FBSyxNQUFNO0FBQy9DLFVBQU0sS0FBSyxPQUFPLE9BQU8sR0FBRztBQUM1QixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUcsVUFBUyxhQUFhLEVBQUUsSUFBSSxLQUFLLElBQUksRUFBRSxDQUFDO0FBQ2pFLFFBQUksSUFBSyxVQUFTLFdBQVcsR0FBRztBQUFBLEVBQ2xDLENBQUM7QUFHSSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxRQUFRLFFBQVEsUUFBUSxHQUFHLFNBQVM7QUFDcEUsUUFBSSxRQUFRLElBQUksSUFBSSxFQUFHLFFBQU8sYUFBYSxlQUFlLHFCQUFxQjtBQUUvRSxVQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssV0FBVyxFQUFFLGdCQUFnQixLQUFLLEVBQUU7QUFDaEUsV0FBTyxPQUFPLEtBQUssS0FBSyxRQUFRLElBQUksTUFBTSxFQUFFLFFBQVEsUUFBUSxTQUFTLE9BQU8sR0FBRyxLQUFLLENBQUM7QUFBQSxFQUN2Rjs7O0FDdkRPLE1BQU0sU0FBUztBQUNmLE1BQU0sUUFDWDtBQUdLLE1BQU0sU0FBUyxDQUFDLEVBQUUsS0FBSyxNQUFNLGlCQUFpQixLQUFLLElBQUk7QUFHdkQsTUFBTSxTQUFTLENBQUMsTUFBTSxXQUFXLEtBQUssV0FBVyxPQUFPLFVBQVUsS0FBSyxNQUFNLENBQUMsT0FBTyxPQUFPLFVBQVUsT0FBTyxFQUFFLENBQUM7QUFHaEgsTUFBTSxXQUFXLENBQUMsVUFBVTtBQUNqQyxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxVQUFVLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQztBQUMzRCxRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLGVBQWUsRUFBRSxJQUFJLENBQUMsV0FBVyxPQUFPLEtBQUs7QUFDakYsV0FBTyxDQUFDLEdBQUksTUFBTSxTQUFTLENBQUMsTUFBTSxLQUFLLENBQUU7QUFBQSxFQUMzQztBQUlPLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDOUIsVUFBTSxFQUFFLGNBQWMsT0FBTyxVQUFVLFNBQUFDLFVBQVMsS0FBSyxJQUFJO0FBQ3pELFFBQUksT0FBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDbEUsUUFBSSxNQUFPLFFBQU8sQ0FBQztBQUNuQixRQUFJLENBQUNBLFVBQVM7QUFDWixVQUFJLE1BQU0sVUFBVSxhQUFjLFFBQU8sQ0FBQyxZQUFZO0FBQ3RELFlBQU0sUUFBUSxNQUFNLFVBQVU7QUFDOUIsWUFBTSxRQUFRO0FBQ2QsYUFBTyxDQUFDLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSSxTQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLE9BQU8sZUFBZTtBQUNuRSxRQUFJLENBQUMsWUFBWSxDQUFDLE9BQU8sQ0FBQyxLQUFLLE9BQU8sRUFBRyxVQUFTLENBQUMsR0FBR0EsUUFBTyxFQUFFLE9BQU8sQ0FBQyxXQUFXLENBQUMsT0FBTyxRQUFRLFdBQVcsQ0FBQyxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQzFILFlBQVEsV0FBVyxTQUFTLE9BQU8sTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN4RTtBQUdPLE1BQU0sUUFBUSxDQUFDLE9BQU8sV0FBVztBQUN0QyxRQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssQ0FBQyxFQUFHO0FBQ3JDLFFBQUksT0FBTyxLQUFLLEVBQUcsT0FBTSxVQUFVLE9BQU87QUFBQSxhQUNqQyxNQUFNLFFBQVMsWUFBVyxVQUFVLE1BQU0sUUFBUyxRQUFPLFdBQVcsT0FBTyxTQUFTLE9BQU8sS0FBSztBQUFBLGFBQ2pHLE1BQU0sT0FBTztBQUNwQixZQUFNLFdBQVcsSUFBSSxhQUFhO0FBQ2xDLGlCQUFXLFFBQVEsT0FBUSxVQUFTLE1BQU0sSUFBSSxJQUFJO0FBQ2xELFlBQU0sUUFBUSxTQUFTO0FBQUEsSUFDekIsTUFBTyxPQUFNLFFBQVE7QUFBQSxFQUN2QjtBQUlPLE1BQU0sVUFBVSxDQUFDLFlBQVk7QUFDbEMsVUFBTSxRQUFTLFFBQVEsU0FBUyxZQUFZLENBQUMsUUFBUSxhQUFhLFNBQVMsS0FBSyxRQUFRLFFBQVM7QUFDakcsV0FBTyxDQUFDLE1BQU0sYUFBYSxTQUFTLEtBQUssTUFBTSxhQUFhLE1BQU0sR0FBRyxNQUFNLGFBQWEsaUJBQWlCLENBQUM7QUFBQSxFQUM1RztBQUVBLE1BQU0sU0FBUztBQUdSLE1BQU0sUUFBUSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsSUFBSSxXQUFXLE1BQU07QUFJL0MsTUFBTSxhQUFhLENBQUMsU0FBUztBQUNsQyxVQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixVQUFNLFdBQVcsb0JBQUksSUFBSTtBQUN6QixVQUFNLFFBQVEsUUFBUSxJQUFJLEtBQUs7QUFDL0IsZUFBVyxXQUFXLEtBQUssaUJBQWlCLFNBQVMsOEJBQThCLEdBQUc7QUFDcEYsWUFBTSxFQUFFLE1BQU0sSUFBSSxXQUFXLE1BQU0sTUFBTSxJQUFJO0FBRTdDLFlBQU0sT0FBTyxTQUFTLFFBQVEsUUFBUSwwQ0FBMEM7QUFFaEYsWUFBTSxNQUFNLE1BQU0sQ0FBQyxXQUFXLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTyxNQUFNLFFBQVEsV0FBVyxHQUFHLFFBQVEsT0FBTyxDQUFDO0FBQzFHLFlBQU0sTUFBTSxDQUFDLFNBQVMsVUFBVSxPQUFPLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsS0FBSztBQUMzRSxhQUFPLElBQUksTUFBTSxPQUFPLElBQUksR0FBRyxLQUFLLEtBQUssQ0FBQztBQUMxQyxlQUFTLElBQUksR0FBRyxHQUFHLElBQUksT0FBTyxJQUFJLEdBQUcsQ0FBQyxJQUFJLE9BQU87QUFBQSxJQUNuRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxTQUFTLENBQUMsWUFBYSxTQUFTLGNBQWMsVUFBVSxTQUFTLFNBQVUsU0FBUyxRQUFRLE1BQU0sS0FBSztBQUk3RyxNQUFNLFdBQVcsQ0FBQyxNQUFNLFVBQVU7QUFDaEMsVUFBTSxPQUFPLEtBQUssT0FBTyxNQUFNLElBQUk7QUFDbkMsZUFBVyxTQUFTLFNBQVMsS0FBSyxHQUFHO0FBQ25DLFlBQU0sS0FBSyxLQUFLLFlBQVksS0FBSztBQUNqQyxVQUFJLE1BQU0sRUFBRyxNQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsSUFDaEM7QUFDQSxTQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ3RCLGVBQVcsU0FBUyxLQUFNLE1BQUssT0FBTyxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3pEO0FBSU8sTUFBTSxhQUFhLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxNQUFNLE9BQU8sTUFBTTtBQUNsRSxVQUFNLE9BQU8sb0JBQUksSUFBSTtBQUNyQixVQUFNLE1BQU0sb0JBQUksSUFBSTtBQUNwQixVQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFVBQU0sU0FBUyxXQUFXLFlBQVksQ0FBQyxJQUFJLENBQUMsR0FBRyxXQUFXLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFDaEgsZUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVE7QUFDakMsVUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEtBQUssQ0FBQyxLQUFLLFNBQVMsT0FBTyxLQUFLLEtBQUssTUFBTSxRQUFRLFVBQVUsRUFBRyxVQUFTLE1BQU0sS0FBSztBQUFBLElBQ3ZHO0FBQ0EsVUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztBQUNqQyxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLE9BQU8sS0FBSyxNQUFNLEtBQU07QUFDdEMsWUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixZQUFNLFFBQVEsTUFBTSxhQUFhLGtCQUFrQjtBQUNuRCxVQUFJLE1BQU8sRUFBQyxTQUFTLE9BQU8sS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFDMUQsWUFBTSxRQUFRLE1BQU0sUUFBUSxVQUFVLEtBQUs7QUFDM0MsVUFBSSxTQUFTLE1BQU0sSUFBSSxJQUFJLEVBQUcsTUFBSyxJQUFJLEtBQUssRUFBRSxNQUFNLE9BQU8sUUFBUSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsSUFDdEY7QUFFQSxVQUFNLFNBQVMsQ0FBQyxHQUFHLEdBQUcsRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLEtBQUssSUFBSSxJQUFJLENBQUM7QUFDeEQsUUFBSSxPQUFPLENBQUMsS0FBSyxXQUFXLE9BQVEsTUFBSyxJQUFJLGdCQUFnQixPQUFPLEtBQUssQ0FBQztBQUFBLEVBQzVFOzs7QUM5R08sTUFBTSxXQUFXLE1BQ3RCLFNBQVMsZUFBZSxRQUFRLGtGQUFrRjtBQUc3RyxNQUFNLFdBQVcsQ0FBQyxFQUFFLEdBQUcsR0FBRyxVQUFVLE1BQU0saUJBQWlCLFFBQVEsSUFBSSxPQUFPLEVBQUUsQ0FBQyxJQUFJLEVBQUUsU0FBUztBQUdoRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSxNQUFNLEtBQUssTUFBTTtBQUNoRCxVQUFNLFFBQVEsSUFBSSxPQUFPLElBQUksRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsU0FBUyxLQUFLLE1BQU0sT0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLO0FBQ3BILFdBQU8sTUFBTSxXQUFXLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDdEM7QUFLTyxNQUFNLFFBQVEsQ0FBQyxLQUFLLFVBQVU7QUFDbkMsUUFBSTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQ3pDLFFBQUksUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUs7QUFDM0QsYUFBUyxVQUFVLE9BQU8sWUFBWSxLQUFLLFVBQVUsUUFBUSxlQUFlO0FBQzFFLFlBQU0sU0FBUyxRQUFRLE1BQU0sTUFBTSxjQUFjLFFBQVEsSUFBSSxPQUFPLFFBQVEsRUFBRSxDQUFDLGlCQUFpQjtBQUNoRyxVQUFJLE9BQVEsRUFBQyxPQUFPLEtBQUssSUFBSSxDQUFDLFNBQVMsTUFBTTtBQUFBLElBQy9DO0FBQ0EsVUFBTSxNQUFNLENBQUM7QUFDYixXQUFPLFNBQVMsU0FBUyxNQUFNLGNBQWMsTUFBTSxhQUFhLE1BQU0sT0FBTyxNQUFNLElBQUksUUFBUSxNQUFNLGVBQWU7QUFDbEgsVUFBSSxRQUFRLENBQUMsT0FBTyxLQUFLLENBQUM7QUFDMUIsVUFBSSxVQUFVLElBQUssUUFBTyxVQUFVLFFBQVEsTUFBTTtBQUNsRCxjQUFRLE1BQU07QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7OztBQzNCQSxNQUFNLFFBQVEsQ0FBQyxTQUFTLFdBQVcsT0FBTyxDQUFDLFNBQVMsR0FBRyxRQUFRLGlCQUFpQixPQUFPLFFBQVEsRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLEVBQUU7QUFLdEgsTUFBTSxVQUFVLENBQUMsU0FBU0MsV0FBVTtBQUNsQyxVQUFNLEVBQUUsWUFBWSxTQUFTLElBQUksUUFBUTtBQUN6QyxVQUFNLFNBQVMsQ0FBQyxHQUFHLFFBQVEsRUFBRSxNQUFNLEdBQUcsQ0FBQyxHQUFHLFFBQVEsRUFBRSxRQUFRLE9BQU8sQ0FBQztBQUNwRSxVQUFNLE1BQU0sT0FBTyxJQUFJLENBQUMsUUFBUSxNQUFNLEdBQUcsRUFBRSxPQUFPLENBQUMsT0FBT0EsT0FBTSxJQUFJLEVBQUUsQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDbEcsVUFBTSxPQUFPLENBQUMsR0FBRyxVQUFVLEVBQUUsT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLGVBQWUsS0FBSyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxPQUFPLEtBQUs7QUFDbEgsV0FBTyxLQUFLLFVBQVUsQ0FBQyxLQUFLLEtBQUssS0FBSyxDQUFDLENBQUM7QUFBQSxFQUMxQztBQUlBLE1BQU0sWUFBWSxDQUFDLEtBQUssVUFBVTtBQUNoQyxVQUFNLE1BQU0sTUFBTSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ2xDLFVBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLElBQUksU0FBUyxDQUFDLEtBQUssQ0FBQztBQUMvQyxRQUFJLENBQUMsT0FBTyxhQUFhLGFBQWEsRUFBRztBQUN6QyxVQUFNLE9BQU8sSUFBSSxJQUFJLE1BQU0sT0FBTyxxQkFBcUIsQ0FBQztBQUN4RCxVQUFNQSxTQUFRLElBQUksSUFBSSxNQUFNLEdBQUcsRUFBRSxPQUFPLENBQUMsT0FBTyxNQUFNLEtBQUssSUFBSSxFQUFFLENBQUMsQ0FBQztBQUNuRSxVQUFNLFVBQVUsQ0FBQyxNQUFNLEtBQUssRUFBRSxLQUFLLENBQUMsT0FBT0EsT0FBTSxJQUFJLEVBQUUsQ0FBQztBQUN4RCxVQUFNQyxVQUFTLElBQUksTUFBTSxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUMsU0FBUyxJQUFJLE1BQU0sUUFBUSxTQUFTRCxNQUFLLE1BQU0sUUFBUSxNQUFNQSxNQUFLLENBQUM7QUFDdkcsV0FBTyxXQUFXQyxXQUFVLENBQUMsU0FBUyxPQUFPLFFBQVEsS0FBSyxDQUFDLFNBQVMsT0FBTyxLQUFLLEtBQUs7QUFBQSxFQUN2RjtBQUdBLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRzNCLE1BQU0sUUFBUSxDQUFDLEdBQUcsRUFBRSxNQUFNLE1BQU07QUFDOUIsUUFBSSxDQUFDLFNBQVMsRUFBRztBQUNqQixlQUFXLEVBQUUsVUFBVSxVQUFVLE9BQU8sS0FBSyxPQUFPO0FBQ2xELFlBQU0sUUFBUSxVQUFVLFVBQVUsZ0JBQWdCLFVBQVU7QUFDNUQsWUFBTSxRQUFRLFNBQVMsT0FBTyxXQUFXLFNBQVMsYUFBYSxLQUFLLE9BQU8sTUFBTSxLQUFLLFVBQVUsUUFBUSxLQUFLO0FBQzdHLFVBQUksQ0FBQyxNQUFPO0FBQ1osWUFBTSxnQkFBZ0IsYUFBYTtBQUNuQyxhQUFPLElBQUksS0FBSztBQUFBLElBQ2xCO0FBQUEsRUFDRjtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFdBQU8sS0FBSyxrQkFBa0IsZ0JBQWdCO0FBQUEsTUFDNUMsa0JBQWtCO0FBQUEsTUFDbEIsd0JBQXdCLENBQW9CLEdBQXNCLEVBQUUsUUFBUSxNQUFNLENBQUMsT0FBTyxJQUFJLE9BQU87QUFBQSxJQUN2RyxDQUFDO0FBQUEsRUFDSDs7O0FDckRPLE1BQU0sVUFBVSxDQUFDLFFBQVEsQ0FBQyxLQUFLLEVBQUUsTUFBTSxTQUFTLFFBQVEsT0FBTyxNQUNwRSxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDL0IsUUFBSSxLQUFLLFFBQVEsR0FBRztBQUNwQixRQUFJLGVBQWU7QUFDbkIsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLElBQUksUUFBUSxPQUFPLEVBQUcsS0FBSSxpQkFBaUIsTUFBTSxLQUFLO0FBQ2xGLFFBQUksU0FBUyxNQUFNLFFBQVEsT0FBTyxLQUFLLEdBQUcsQ0FBQztBQUMzQyxRQUFJLFVBQVUsTUFBTSxPQUFPLElBQUksVUFBVSx3QkFBd0IsQ0FBQztBQUNsRSxRQUFJLFVBQVUsTUFBTSxPQUFPLElBQUksYUFBYSxXQUFXLFlBQVksQ0FBQztBQUNwRSxZQUFRLGlCQUFpQixTQUFTLE1BQU0sSUFBSSxNQUFNLENBQUM7QUFDbkQsUUFBSSxLQUFLLElBQUk7QUFBQSxFQUNmLENBQUM7QUFHSCxNQUFNLFNBQVMsQ0FBQyxLQUFLLFFBQVE7QUFDM0IsVUFBTUMsU0FBUSxJQUFJLHNCQUFzQixFQUFFLEtBQUssRUFBRSxNQUFNLFNBQVMsRUFBRSxPQUFPLE9BQU87QUFDaEYsVUFBTSxVQUFVLElBQUk7QUFBQTtBQUFBLE1BQTRCQSxPQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxZQUFZLENBQUMsQ0FBQztBQUFBLElBQUU7QUFDL0YsVUFBTSxFQUFFLFVBQVUsTUFBTSxhQUFhLFFBQVEsV0FBVyxJQUFJO0FBQzVELFVBQU0sVUFBVSxDQUFDLENBQUMsS0FBSyxLQUFLLEdBQUcsRUFBRSxTQUFTLE1BQU07QUFDaEQsVUFBTSxXQUFXLElBQUksU0FBUyxVQUFVLE9BQU8sTUFBTSxFQUFFLFNBQVMsUUFBUSxXQUFXLENBQUM7QUFFcEYsVUFBTSxhQUFhLGdCQUFnQixJQUFJLElBQUksS0FBSyxTQUFTLE9BQU8sRUFBRTtBQUNsRSxXQUFPLE9BQU8saUJBQWlCLFVBQVUsRUFBRSxLQUFLLEVBQUUsT0FBTyxZQUFZLEdBQUcsWUFBWSxFQUFFLE9BQU8sV0FBVyxFQUFFLENBQUM7QUFBQSxFQUM3Rzs7O0FDWkEsTUFBTSxVQUFVLENBQUNDLFNBQVE7QUFFdkIsVUFBTSxPQUFPLENBQUMsT0FBTyxFQUFFLGVBQWUsU0FBUyxTQUFTLEVBQUUsUUFBUSxNQUFNLEtBQUssR0FBRyxZQUFZLE1BQzFGLEtBQUssT0FBT0EsTUFBSyxFQUFFLFNBQVMsTUFBTSxNQUFNLE9BQU8sWUFBWSxTQUFTLFVBQVUsU0FBWSxZQUFZLENBQUM7QUFDekcsV0FBTyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsSUFBSSxNQUFNO0FBQzNDLFlBQU0sRUFBRSxTQUFTLFNBQVMsZUFBZSxhQUFhLEVBQUUsT0FBTyxJQUFJLEVBQUUsSUFBSTtBQUN6RSxVQUFJLEtBQUs7QUFDUCxZQUFJLFVBQVU7QUFDZCxnQkFBUSxPQUFPLElBQUk7QUFBQSxNQUNyQixXQUFXLENBQUMsV0FBVyxrQkFBa0IsT0FBTyxhQUFhLEVBQUcsTUFBSyxPQUFPLEdBQUc7QUFBQSxJQUNqRixDQUFDO0FBQ0QsV0FBTyxrQkFBa0IsQ0FBQyxPQUFPLEVBQUUsSUFBSSxNQUFNO0FBQzNDLFlBQU0sTUFBTSxJQUFJLFlBQVk7QUFDNUIsVUFBSSxJQUFLLEtBQUksU0FBUztBQUFBLFVBQ2pCLE1BQUssT0FBTyxHQUFHO0FBQUEsSUFDdEIsQ0FBQztBQUNELFdBQU8saUJBQWlCLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxJQUFJLFVBQVUsYUFBYSxFQUFFLE9BQU8sSUFBSSxHQUFHLEtBQUssRUFBRSxNQUFNO0FBQy9GLFVBQUksQ0FBQyxJQUFLO0FBQ1YsWUFBTSxlQUFlO0FBQ3JCLGFBQU8sR0FBRztBQUNWLFlBQU0sRUFBRSxTQUFTLFlBQVksUUFBUSxJQUFJLElBQUksU0FBUztBQUV0RCxZQUFNLE9BQU8sS0FBSyxXQUFXLGdCQUFnQiw4QkFBOEIsRUFBRSxXQUFXLGlCQUFpQixhQUFhO0FBQ3RILFVBQUksVUFBVSxFQUFFLFNBQVMsWUFBWSxRQUFRLE1BQU0sTUFBTSxJQUFJO0FBQUEsSUFDL0QsQ0FBQztBQUNELGlCQUFhLGtCQUFrQixDQUFDLEVBQUUsSUFBSSxPQUFPO0FBQUEsTUFDM0MsS0FBSyxJQUFJLFlBQVk7QUFBQSxNQUNyQixTQUFTLElBQUk7QUFBQSxNQUNiLE1BQU0sSUFBSSxRQUFRO0FBQUEsTUFDbEIsS0FBSyxNQUFNO0FBQ1QsY0FBTSxNQUFNLElBQUksZUFBZTtBQUMvQixZQUFJLFFBQVEsUUFBUSxHQUFHO0FBQ3ZCLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRixFQUFFO0FBQ0YsVUFBTSxZQUFZO0FBQ2xCLGNBQVUsV0FBVyxDQUFDLEVBQUUsS0FBSyxLQUFLLFNBQVMsS0FBSyxNQUFPLE1BQU0sQ0FBQyxJQUFJLEVBQUUsU0FBUyxLQUFLLENBQUU7QUFDcEYsT0FBRyxzREFBc0QsTUFBTSxTQUFTLFdBQVcsQ0FBQztBQUNwRixnQkFBWTtBQUVaLFFBQUksU0FBUztBQUNiLE9BQUcsWUFBWSxNQUFPLFNBQVMsSUFBSztBQUNwQyxPQUFHLFlBQVksTUFBTSxXQUFXLE1BQU8sU0FBUyxLQUFNLENBQUM7QUFDdkQsV0FBTyxZQUFZLGlCQUFpQixZQUFZLENBQW9CLFVBQVUsVUFBVSxNQUFNLHlCQUF5QixHQUFHLElBQUk7QUFDOUgsV0FBTyxLQUFLLFFBQVEsU0FBUyxJQUFJO0FBQUEsRUFDbkM7QUFHQSxNQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU87QUFDOUIsVUFBTSxLQUFLLEtBQUssRUFBRTtBQUNsQixXQUFPLElBQUk7QUFBQSxFQUNiO0FBR0EsTUFBTSxPQUFPLENBQUMsTUFBTSxTQUFTLE9BQU8sS0FBSyxLQUFLLEVBQUUsZUFBZSxNQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sYUFBYSxDQUFDO0FBR3RHLE1BQU0sUUFBUTtBQUFBLElBQ25CLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQTtBQUFBLElBRVAsV0FBVztBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7OztBQ25FQSxNQUFJLEVBQUUsVUFBVSxPQUFPLElBQUk7QUFDM0IsTUFBTSxPQUFPLE9BQU8sRUFBRSxVQUFVLE9BQU8sSUFBSTtBQUczQyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsT0FBTyxNQUFNO0FBQ25DLFFBQUksQ0FBQyxPQUFPLFNBQVMsZUFBZ0I7QUFDckMsVUFBTSxNQUFNLElBQUksSUFBSSxTQUFTLElBQUk7QUFDakMsVUFBTSxTQUFTLEdBQUcsSUFBSSxZQUFZO0FBQ2xDLGVBQVcsQ0FBQyxNQUFNLENBQUNDLFFBQU8sR0FBRyxNQUFNLENBQUMsS0FBSyxPQUFPLFFBQVEsT0FBTyxVQUFVLEdBQUc7QUFDMUUsVUFBSUEsVUFBUyxLQUFNLEtBQUksYUFBYSxPQUFPLElBQUk7QUFBQSxVQUMxQyxLQUFJLGFBQWEsSUFBSSxNQUFNQSxNQUFLO0FBQ3JDLGlCQUFXLFNBQVMsT0FBUSxLQUFJLGFBQWEsT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNqRTtBQUNBLFFBQUksR0FBRyxJQUFJLFlBQVksT0FBTyxPQUFRO0FBRXRDLFlBQVEsYUFBYSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksT0FBTyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQzlFLFFBQUksQ0FBQyxPQUFPLFFBQVMsU0FBUSxVQUFVLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxHQUFHO0FBQy9ELFNBQUs7QUFBQSxFQUNQO0FBR0EsTUFBTSxTQUFTLENBQUMsRUFBRSxNQUFNLE1BQU07QUFDNUIsVUFBTSxTQUFTLEVBQUUsVUFBVSxPQUFPO0FBQ2xDLFNBQUs7QUFDTCxRQUFJLE9BQU8sS0FBTTtBQUNqQixRQUFJLGFBQWEsT0FBTyxVQUFVO0FBQ2hDLFVBQUksT0FBTyxNQUFPLFVBQVMsT0FBTztBQUFBLElBQ3BDLFdBQVcsV0FBVyxPQUFPLE9BQVEsVUFBUyxLQUFLLGNBQWMsUUFBUSxtQkFBbUIsRUFBRSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDaEg7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUNoQyxXQUFPLGlCQUFpQixpQkFBaUIsSUFBSTtBQUM3QyxXQUFPLGlCQUFpQixZQUFZLE1BQU07QUFDMUMsU0FBSyxhQUFhLElBQUk7QUFBQSxFQUN4Qjs7O0FDbkNPLE1BQU1DLFVBQVMsQ0FBQyxFQUFFLFNBQVMsT0FBTyxHQUFHLE1BQU0sT0FBTyxXQUFXO0FBRWxFLFVBQU0sT0FBTyxDQUFDLGFBQWEsSUFBSSxJQUFJLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxDQUFDLE1BQU0sU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ3RHLFdBQU8sS0FBSyxJQUFJO0FBQ2hCLFVBQU0sVUFBVSxDQUFDLFlBQVksV0FBVyxTQUFTLFFBQVEsUUFBUSxTQUFTLE1BQU07QUFDaEYsVUFBTSxTQUFTLElBQUksSUFBSSxDQUFDLEdBQUcsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsRUFBRSxVQUFVLENBQUMsTUFBTSxTQUFTLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUU3RixVQUFNLFVBQVUsQ0FBQyxZQUFZLENBQUMsUUFBUSxjQUFjLFFBQVEsTUFBTSxHQUFHLElBQUksUUFBUSxPQUFPLEVBQUUsQ0FBQyxDQUFDLEVBQUUsS0FBSztBQUNuRyxVQUFNLEVBQUUsV0FBVyxLQUFLLElBQUk7QUFDNUIsVUFBTSxRQUFRLFNBQVMsUUFBUSxNQUFNO0FBRXJDLFVBQU0sVUFBVSxDQUFDLGFBQWEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFDNUQsUUFBUSxjQUFjLGFBQWEsUUFBUSxTQUFTLFFBQVEsUUFBUSxPQUFPLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHO0FBQzVHLFVBQU0sUUFBUSxRQUFRLElBQUk7QUFDMUIsVUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssQ0FBQztBQUM1QixVQUFNLEtBQUssS0FBSyxRQUFRLEtBQUs7QUFDN0IsVUFBTSxTQUFTLEtBQUssS0FBSyxDQUFDLFFBQVEsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFFLGFBQWEsZUFBZSxDQUFDLEdBQUcsU0FBUyxNQUFNLENBQUM7QUFDckcsVUFBTSxTQUFTLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLFFBQVEsS0FBSyxJQUFJLEdBQUcsRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUN6RixXQUFPLENBQUNDLFNBQVE7QUFDZCxZQUFNLE9BQU8sS0FBS0EsSUFBRztBQUNyQixZQUFNLFFBQVEsV0FBVyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDQyxNQUFLLEVBQUUsVUFBVSxDQUFDLE1BQU0sYUFBYSxDQUFDLE9BQU8sSUFBSUEsSUFBRyxDQUFDO0FBQy9GLFVBQUksTUFBTyxRQUFPLE1BQU0sQ0FBQztBQUN6QixVQUFJLENBQUMsTUFBTyxRQUFPLE9BQU8sZUFBZTtBQUN6QyxZQUFNLE1BQU0sUUFBUSxJQUFJO0FBQ3hCLFlBQU0sT0FBTyxJQUFJLFdBQVcsTUFBTSxVQUFVLElBQUksTUFBTSxRQUFRLEtBQUssQ0FBQztBQUNwRSxZQUFNLFNBQVMsQ0FBQyxHQUFHLFFBQVEsR0FBRyxLQUFLLE1BQU0sRUFBRSxHQUFHLEdBQUcsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLFFBQVEsQ0FBQztBQUM1RSxZQUFNLFVBQVUsT0FBTyxLQUFLLENBQUNBLFNBQVEsS0FBSyxJQUFJQSxJQUFHLEdBQUcsUUFBUSxpQkFBaUIsQ0FBQztBQUM5RSxZQUFNLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxJQUFJLFFBQVEsRUFBRSxLQUFLLE1BQU0sUUFBUSxPQUFPLEVBQUUsS0FBSyxDQUFDQSxTQUFRQSxRQUFPLEtBQUssSUFBSUEsSUFBRyxDQUFDO0FBQ3RHLGFBQU8sS0FBSyxJQUFJLE9BQU8sRUFBRTtBQUFBLElBQzNCO0FBQUEsRUFDRjs7O0FDbkNBLE1BQU0sV0FBVztBQUNqQixNQUFNLGFBQWE7QUFFbkIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFFZixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUczQixNQUFJO0FBRVgsTUFBTSxTQUFTLElBQUksUUFBUSxDQUFDLFlBQWEsVUFBVSxPQUFRO0FBR3BELE1BQU0sU0FBUyxDQUFDLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxDQUFDO0FBR2hELE1BQU0sU0FBUyxDQUFDLFVBQ2QsTUFBTSxRQUFRLGFBQWEsQ0FBQyxLQUFLLE1BQU0sT0FBTyxDQUFDLENBQUMsSUFBSSxNQUFNLFNBQVMsS0FBSyxJQUFJLENBQUMsRUFBRSxhQUFhLENBQUM7QUFHeEYsTUFBTSxVQUFVLENBQUMsUUFBUTtBQUM5QixRQUFJLENBQUMsU0FBUyxVQUFVLEdBQUcsRUFBRztBQUM5QixVQUFNLEVBQUUsSUFBSSxPQUFPLE9BQU8sT0FBTyxJQUFJLE9BQU8sT0FBTyxLQUFLLE9BQU8sSUFBSSxJQUFJLEtBQUssQ0FBQztBQUM3RSxVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsUUFBSSxNQUFNLFNBQVMsRUFBRSxLQUFLLE1BQU0sUUFBUSxLQUFLLE9BQU8sRUFBRSxJQUFJLFVBQVU7QUFFbEUsWUFBTSxNQUFNLE1BQU0sU0FBUyxFQUFFLElBQUksU0FBUztBQUMxQyxVQUFJLE1BQU0sQ0FBQyxFQUFHLFNBQVEsS0FBSyxVQUFVLEdBQUcsS0FBSyxJQUFJLE1BQU0sSUFBSSxXQUFXLENBQUMsR0FBRyxPQUFPLEVBQUUsRUFBRSxLQUFLLEtBQUssQ0FBQyxFQUFFO0FBQ2xHO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxTQUFTLE1BQU0sS0FBSyxDQUFDQyxTQUFRQSxLQUFJLFNBQVMsQ0FBQ0EsS0FBSSxTQUFTLENBQUMsT0FBT0EsS0FBSSxLQUFLLENBQUM7QUFDeEYsUUFBSSxPQUFPO0FBQ1QsWUFBTSxPQUFPLEtBQUssR0FBRyxLQUFLO0FBQzFCLFlBQU0sUUFBUSxNQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUFBLElBQ2pFLFdBQVcsQ0FBQyxLQUFNLE1BQUssSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLGFBQ3ZCLFNBQVMsQ0FBQyxJQUFJLFFBQVMsTUFBSyxLQUFLLEdBQUc7QUFBQSxFQUMvQztBQUdBLE1BQU0sT0FBTyxPQUFPLElBQUksU0FBUztBQUMvQixVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFVBQU1DLE9BQU0sTUFBTTtBQUVsQixVQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxPQUFPLENBQUM7QUFDbEQsV0FBTyxLQUFLLFFBQVEsS0FBSyxNQUFNLEdBQUc7QUFDaEMsWUFBTSxDQUFDLEdBQUcsSUFBSTtBQUNkLFlBQU1BLEtBQUksR0FBRyxFQUFFLE1BQU0sQ0FBQyxVQUFVLEtBQUssS0FBSyxLQUFLLENBQUM7QUFDaEQsZUFBUyxRQUFRLEdBQUc7QUFFcEIsWUFBTSxPQUFPLElBQUksWUFBWSxJQUFJLFNBQVMsQ0FBQyxJQUFJLFlBQVksQ0FBQyxLQUFLLENBQUMsS0FBSyxLQUFLLEVBQUU7QUFDOUUsVUFBSSxLQUFNLE1BQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxJQUNoRTtBQUNBLFVBQU0sT0FBTyxFQUFFO0FBQUEsRUFDakI7QUFHTyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFdBQVcsUUFBUSxTQUFTLE9BQU8sR0FBRyxRQUFRO0FBQ25FLFVBQU0sUUFBUSxHQUFHLFNBQVMsSUFBSSxNQUFNLGNBQWMsR0FBRztBQUNyRCxRQUFJLENBQUMsUUFBUyxTQUFRLEtBQUssVUFBVSxLQUFLO0FBQzFDLGFBQVMsUUFBUSxFQUFFLFdBQVcsUUFBUSxPQUFPLFFBQVEsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUMzRDtBQUdPLE1BQU0sVUFBVSxDQUFDLFdBQVcsT0FBTyxPQUFPLElBQUksTUFBTSxPQUFPLEtBQUssR0FBRyxNQUFNOzs7QUN6RGhGLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBSTNCLE1BQU0sY0FBYyxDQUFDLElBQUksU0FBUztBQUNoQyxlQUFXLENBQUMsS0FBSyxHQUFHLEtBQUssTUFBTTtBQUM3QixVQUFJLENBQUMsSUFBSSxTQUFTLElBQUksWUFBYTtBQUNuQyxVQUFJLGlCQUFpQixVQUFVLE1BQU07QUFDbkMsY0FBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixjQUFNLFFBQVEsUUFBUSxXQUFXLElBQUksRUFBRSxJQUFJLEdBQUc7QUFDOUMsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sU0FBUyxHQUFHLENBQUM7QUFDMUIsbUJBQVcsUUFBUSxDQUFDLFNBQVMsUUFBUSxFQUFHLE9BQU0sY0FBYyxJQUFJLE1BQU0sTUFBTSxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFBQSxNQUNoRyxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFHTyxNQUFNLGNBQWMsQ0FBQyxNQUFNLFFBQVE7QUFDeEMsVUFBTSxFQUFFLFFBQVEsTUFBTSxPQUFPLElBQUk7QUFDakMsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTTtBQUFBO0FBQUEsTUFBNkIsU0FBUztBQUFBO0FBQzVDLFVBQU0sT0FBTyxXQUFXLElBQUk7QUFDNUIsVUFBTSxZQUFZLElBQUkscUJBQXFCLElBQUk7QUFDL0MsVUFBTSxRQUFRLENBQUMsT0FBTyxnQkFBZ0IsT0FBTyxZQUFZO0FBQ3pELFFBQUksUUFBUTtBQUNaLGVBQVcsQ0FBQyxLQUFLLE9BQU8sS0FBSyxNQUFNO0FBQ2pDLFVBQUksWUFBWSxPQUFRLFNBQVE7QUFDaEMsVUFBSSxDQUFDLFFBQVEsUUFBUSxNQUFNLEtBQUssVUFBVSxLQUFLLENBQUMsWUFBWSxRQUFRLFNBQVMsT0FBTyxDQUFDLEVBQUc7QUFFeEYsWUFBTSxNQUFNLFNBQVMsT0FBTztBQUM1QixZQUFNLFNBQVMsS0FBSyxJQUFJLEdBQUc7QUFDM0IsWUFBTSxZQUFZLFVBQVUsV0FBVyxPQUFPLENBQUMsT0FBTztBQUN0RCxZQUFNLFNBQVMsQ0FBQyxVQUFVLFFBQVEsU0FBUyxPQUFPLElBQUksT0FBTyxNQUFNLFFBQVE7QUFDM0UsV0FBSyxJQUFJLE1BQU0sYUFBYSxVQUFVLENBQUMsT0FBTyxLQUFLLFFBQVEsVUFBVSxNQUFNLE9BQU8sQ0FBQyxNQUFNLEdBQUc7QUFBQSxJQUM5RjtBQUNBLFVBQU0sT0FBT0MsUUFBTyxLQUFLLE1BQU0sT0FBTyxNQUFNO0FBQzVDLFdBQU8sTUFBTTtBQUNYLFlBQU0sVUFBVSxLQUFLLEtBQUssRUFBRSxLQUFLO0FBQ2pDLFlBQU0sV0FBVyxXQUFXLE9BQU87QUFDbkMsWUFBTSxTQUFTLE9BQU8sS0FBSyxFQUFFO0FBQzdCLGlCQUFXQyxRQUFPLE9BQVEsQ0FBQUEsS0FBSSxPQUFPO0FBQ3JDLGtCQUFZLEtBQUssSUFBSSxJQUFJO0FBQ3pCLGlCQUFXLENBQUMsS0FBSyxNQUFNLEtBQUssTUFBTTtBQUNoQyxjQUFNLFFBQVEsU0FBUyxJQUFJLEdBQUc7QUFDOUIsWUFBSSxDQUFDLE1BQU87QUFDWixjQUFNLE9BQU8sVUFBVSxNQUFNLEtBQUssQ0FBQztBQUNuQyxjQUFNLFNBQVMsV0FBVyxTQUFTLENBQUMsVUFBVSxLQUFLLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sTUFBTTtBQUMzRixZQUFJLFFBQVEsU0FBUyxVQUFVLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTyxJQUFJLE9BQU8sTUFBTSxLQUFLO0FBRWxGLG1CQUFXLEVBQUUsTUFBQUMsTUFBSyxLQUFLLFNBQVMsQ0FBQyxJQUFJLFFBQVE7QUFDM0MsZ0JBQU0sUUFBUUEsTUFBSyxJQUFJLEdBQUc7QUFDMUIsY0FBSSxNQUFPLE9BQU0sU0FBUyxTQUFTLEtBQUs7QUFBQSxRQUMxQztBQUFBLE1BQ0Y7QUFDQSxZQUFNLFNBQVMsS0FBSyxRQUFRO0FBQzVCLFlBQU0sUUFBUSxXQUFXLFVBQVUsV0FBVyxTQUFTLElBQUksS0FBSztBQUNoRSxVQUFJLENBQUMsVUFBVSxNQUFPLFFBQU8sS0FBSztBQUNsQyxVQUFJLENBQUMsT0FBUTtBQUNiLFVBQUksV0FBVyxTQUFTLGNBQWUsUUFBTyxNQUFNLEVBQUUsZUFBZSxNQUFNLENBQUM7QUFDNUUsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLFFBQVEsT0FBTyxLQUFLLE9BQU8sT0FBTztBQUM1RCxZQUFNLFVBQVUsQ0FBQyxPQUFPLE9BQU8sQ0FBQyxPQUFPLGdCQUFnQixPQUFPLFlBQVksQ0FBQztBQUMzRSxVQUFJLFdBQVcsTUFBTSxDQUFDLEtBQUssS0FBTSxRQUFPLGtCQUFrQixHQUFHLEtBQUs7QUFBQSxJQUNwRTtBQUFBLEVBQ0Y7QUFFTyxNQUFNLGVBQWUsTUFBTTtBQUVoQyxPQUFHLFlBQVksQ0FBQyxFQUFFLE9BQU8sTUFBTTtBQUM3QixVQUFJLFdBQVcsU0FBUyxjQUFlO0FBQ3ZDLFVBQUksT0FBTyxJQUFJLE1BQU0sTUFBTSxPQUFPLE1BQU8sT0FBTSxRQUFRLE1BQU0sTUFBTSxDQUFDO0FBQ3BFLGFBQU8sT0FBTyxNQUFNO0FBQUEsSUFDdEIsQ0FBQztBQUFBLEVBQ0g7OztBQ2pFQSxNQUFNLFdBQVc7QUFBQSxJQUNmLFNBQVMsUUFBUSxzQkFBc0I7QUFBQSxJQUN2QyxVQUFVLFFBQVE7QUFBQSxJQUNsQixVQUFVLE9BQU8sUUFBUSxrQkFBa0I7QUFBQSxJQUMzQyxPQUFPLFFBQVE7QUFBQSxFQUNqQjtBQUVBLE1BQU0sa0JBQWtCLENBQUMsR0FBRyxLQUFLLEdBQUc7QUFDcEMsTUFBTSxVQUFVO0FBQ2hCLE1BQU0sU0FBUztBQUVmLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBRXZCLE1BQUksZ0JBQWdCO0FBRXBCLE1BQU0sT0FBTyxTQUFTLGNBQWMsU0FBUztBQUU3QyxNQUFNQyxVQUFTLG9CQUFJLElBQUk7QUFLdkIsTUFBTSxRQUFRLE1BQU07QUFDbEIsVUFBTSxZQUFZLENBQUMsT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxRQUFRLFVBQVUsT0FBTyxFQUFFLElBQUksQ0FBQyxTQUFTLEdBQUcsSUFBSSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQ2xILFVBQU0sU0FBUyxDQUF1QixTQUFTLGNBQWMsSUFBSTtBQUNqRSxTQUFLLFlBQVk7QUFDakIsU0FBSyxhQUFhLGNBQWMsUUFBUSxlQUFlO0FBQ3ZELFNBQUssWUFBWSxVQUFVLElBQUksQ0FBQyxhQUM5Qiw0Q0FBNEMsUUFBUSxLQUFLLE9BQU8sUUFBUSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxJQUMxRztBQUNKLGNBQVUsUUFBUSxDQUFDLFVBQVUsT0FBT0EsUUFBTyxJQUFJLFVBQVUsS0FBSyxTQUFTLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDN0U7QUFHQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixVQUFNLE9BQU8sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLGNBQWMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxLQUFLLFNBQVM7QUFDL0UsUUFBSSxLQUFLLGVBQWUsS0FBTSxNQUFLLE9BQU8sSUFBSTtBQUU5QyxlQUFXLFNBQVMsU0FBUyxpQkFBaUIsbUJBQW1CLEVBQUcsS0FBSSxVQUFVLEtBQU0sT0FBTSxPQUFPO0FBQUEsRUFDdkc7QUFHQSxNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFVBQU0sU0FBUyxTQUFTO0FBQ3hCLFFBQUksQ0FBQyxVQUFVLFdBQVcsU0FBUyxRQUFRLEtBQUssU0FBUyxNQUFNLEVBQUcsUUFBTztBQUN6RSxVQUFNLEVBQUUsS0FBSyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sc0JBQXNCO0FBQ2xFLFdBQU8sQ0FBQyxHQUFHLE1BQU0saUJBQWlCLGNBQWMsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLE1BQU0sc0JBQXNCLENBQUMsRUFBRSxLQUFLLENBQUMsVUFDckcsTUFBTSxNQUFNLFVBQVUsTUFBTSxTQUFTLE9BQU8sTUFBTSxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN4RjtBQUdBLE1BQU0sVUFBVSxNQUFNO0FBQ3BCLGVBQVcsU0FBU0EsUUFBTyxPQUFPLEdBQUc7QUFDbkMsVUFBSSxNQUFNLFFBQVEsUUFBUSxLQUFLLENBQUMsV0FBVyxLQUFLLEVBQUc7QUFDbkQsWUFBTSxXQUFXLE1BQU0sUUFBUSxZQUFZO0FBQzNDLFlBQU0sUUFBUSxXQUFXLFNBQVMsUUFBUSxjQUFjLENBQXVCLFNBQVUsU0FBUyxRQUFRLFdBQVcsS0FBTTtBQUMzSCxVQUFJLFdBQVcsS0FBSyxFQUFHLE9BQU0sUUFBUSxXQUFXO0FBQUEsSUFDbEQ7QUFBQSxFQUNGO0FBRUEsTUFBTSxXQUFXLE1BQU07QUFDckIsVUFBTSxRQUFRLE9BQU8sV0FBVyxNQUFNLEVBQUUsVUFBVSxJQUFJO0FBQ3RELFVBQU0sVUFBVSxDQUE0QixFQUFFLFFBQVEsTUFBTSxPQUFPLFFBQVEsVUFBVSxPQUFPO0FBQzVGLFVBQU0sVUFBVSxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsRUFBRSxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sVUFBVSxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sUUFBUSxDQUFDLElBQUksUUFBUSxDQUFDLENBQUM7QUFDOUcsZUFBVyxTQUFTLFFBQVEsTUFBTSxHQUFHLFNBQVMsT0FBTyxPQUFPLFFBQVEsT0FBTyxHQUFHO0FBQzVFLGFBQU8sSUFBSSxLQUFLLEdBQUcsT0FBTyxPQUFPLEtBQUs7QUFDdEMsaUJBQVcsS0FBSztBQUFBLElBQ2xCO0FBQ0EsZUFBVyxDQUFDLFVBQVUsS0FBSyxLQUFLQSxRQUFRLEtBQUksQ0FBQyxNQUFNLGNBQWMsY0FBYyxFQUFHLE9BQU0sUUFBUSxXQUFXO0FBQzNHLFlBQVE7QUFBQSxFQUNWO0FBR0EsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFdBQVcsTUFBTSxTQUFTLFNBQVMsYUFBYTtBQUN0RCxVQUFNLE9BQU87QUFDYixXQUFPLE9BQU8sS0FBSztBQUNuQixhQUFTO0FBQ1QsUUFBSSxDQUFDLFlBQVksQ0FBQyxjQUFlO0FBQ2pDLFVBQU0sRUFBRSxJQUFJLFlBQVksSUFBSTtBQUM1QixLQUFDLGNBQWMsZ0JBQWdCLFNBQVMsZUFBZSxFQUFFLElBQUksTUFBTTtBQUFBLEVBQ3JFO0FBSUEsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFFBQVEsWUFBWSxNQUFNO0FBQzlCLFlBQU0sUUFBUSxPQUFPLElBQUksS0FBSztBQUM5QixVQUFJLENBQUMsTUFBTyxRQUFPLGNBQWMsS0FBSztBQUN0QyxhQUFPO0FBQ1AsY0FBUTtBQUNSLFVBQUksU0FBUyxVQUFVLE1BQU0sT0FBTyxlQUFlLFFBQVEsdUJBQXVCLEVBQUc7QUFDckYsWUFBTSxRQUFRO0FBQ2QsVUFBSSxNQUFNLFFBQVEsRUFBRyxPQUFNLEtBQUs7QUFBQSxJQUNsQyxHQUFHLE9BQU87QUFBQSxFQUNaO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPLE9BQU8sY0FBYztBQUNqRCxVQUFNLFFBQVEsU0FBUyxjQUFjLEtBQUs7QUFDMUMsVUFBTSxZQUFZO0FBQ2xCLFdBQU8sT0FBTyxNQUFNLFNBQVMsRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUM3QyxVQUFNLFNBQVM7QUFDZixVQUFNLFlBQVksbUNBQW1DLFlBQVksU0FBUyxFQUFFLEdBQUcsTUFBTTtBQUNyRixVQUFNLENBQUMsTUFBTSxHQUFHLE9BQU8sSUFBSSxNQUFNO0FBQ2pDLFNBQUssY0FBYztBQUNuQixVQUFNLEVBQUUsa0JBQWtCLGtCQUFrQixJQUFJO0FBRWhELFVBQU0sU0FBUyxDQUFDLENBQUMsbUJBQW1CLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxDQUFDLGtCQUFrQixNQUFNLFNBQVMsT0FBTyxDQUFDLENBQUM7QUFDcEcsWUFBUSxRQUFRLEVBQUUsUUFBUSxDQUFDQyxTQUFRLE9BQU87QUFDeEMsTUFBQUEsUUFBTyxjQUFjLE9BQU8sRUFBRSxFQUFFLENBQUM7QUFDakMsTUFBQUEsUUFBTyxpQkFBaUIsU0FBUyxPQUFPLEVBQUUsRUFBRSxDQUFDLENBQUM7QUFBQSxJQUNoRCxDQUFDO0FBQ0QsVUFBTSxpQkFBaUIsV0FBVyxDQUFDLFVBQVU7QUFDM0MsVUFBSSxNQUFNLFFBQVEsU0FBVTtBQUM1QixZQUFNLGdCQUFnQjtBQUN0QixZQUFNLEtBQUs7QUFBQSxJQUNiLENBQUM7QUFDRCxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU1DLFFBQU8sQ0FBQyxTQUFTLE9BQU8sRUFBRSxTQUFTLFVBQVUsVUFBVSxNQUFNLEdBQUcsWUFBWSxVQUFVO0FBQzFGLFFBQUksQ0FBQyxRQUFTO0FBQ2QsV0FBTztBQUNQLFVBQU0sVUFBVUYsUUFBTyxJQUFJLFFBQVEsS0FBS0EsUUFBTyxJQUFJLFdBQVcsR0FBRyxTQUFTLE9BQU8sVUFBVSxPQUFPLENBQUM7QUFDbkcsZUFBVyxDQUFDLEVBQUUsU0FBUyxrQkFBa0IsR0FBRyxLQUFLLEtBQUssUUFBUTtBQUM1RCxZQUFNO0FBQUE7QUFBQSxRQUEyQjtBQUFBO0FBQ2pDLFVBQUksTUFBTSxXQUFXLFVBQVUsUUFBUSxVQUFVLFNBQVMsS0FBSyxnQkFBZ0IsUUFBUztBQUV4RixXQUFLLFFBQVEsUUFBUSxPQUFPLEtBQUssUUFBUSxTQUFTLENBQUMsSUFBSTtBQUN2RCxZQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sTUFBTSxRQUFRO0FBQzFDO0FBQUEsSUFDRjtBQUVBLFdBQU8sSUFBSSxLQUFLLFNBQVMsT0FBTyxPQUFPLFNBQVMsR0FBRyxFQUFFLFFBQVEsTUFBTSxZQUFZLFdBQVcsU0FBUyxDQUFDO0FBQ3BHLGFBQVM7QUFBQSxFQUNYO0FBR0EsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLE9BQU8sR0FBRyxTQUFTLE9BQU8sY0FBYztBQUM5RCxRQUFJLFdBQVcsS0FBTTtBQUVyQixVQUFNLE9BQU8sSUFBSSxPQUFPLEdBQUcsT0FBTyxTQUFTLEVBQUU7QUFDN0MsVUFBTSxPQUFPLE9BQU8sU0FBUyxhQUFhLFNBQVMsTUFBTSwwQkFBMEIsSUFBSSxzQkFBc0I7QUFDN0csVUFBTSxTQUFTLEVBQUUsR0FBRyxVQUFVLEdBQUcsS0FBSyxNQUFNLE1BQU0sUUFBUSxjQUFjLElBQUksRUFBRTtBQUU5RSxVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsbUJBQW1CLEtBQUssT0FBTztBQUNyRSxRQUFJLFdBQVcsT0FBTyxRQUFRLFNBQVMsV0FBWSxTQUFRLEtBQUssU0FBUyxPQUFPLE1BQU07QUFBQSxRQUNqRixDQUFBRSxNQUFLLFNBQVMsT0FBTyxRQUFRLFNBQVM7QUFBQSxFQUM3QztBQUlPLE1BQU0sTUFBTSxDQUFDLFNBQVM7QUFDM0IsV0FBTztBQUNQLFVBQU0sWUFBWSxTQUFTLGNBQWMsR0FBRztBQUM1QyxjQUFVLGNBQWM7QUFDeEIsU0FBSyxrQkFBa0IsZ0JBQWdCLFNBQVM7QUFBQSxFQUNsRDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFVBQU07QUFDTixXQUFPLGlCQUFpQixpQkFBaUIsQ0FBb0IsVUFBVTtBQUNyRSxXQUFLLE9BQU8sTUFBTSxRQUFRLE1BQU0sTUFBTSxRQUFRLFNBQVMsTUFBTTtBQUFBLElBQy9ELENBQUM7QUFDRCxXQUFPLGlCQUFpQixlQUFlLENBQW9CLFVBQVU7QUFDbkUsV0FBSyxPQUFPLE1BQU0sUUFBUSxPQUFPLFNBQVMsZ0JBQWdCLFNBQVMsTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLElBQzFGLENBQUM7QUFDRCxTQUFLLGlCQUFpQixXQUFXLENBQUMsRUFBRSxjQUFjLE1BQU07QUFDdEQsVUFBSSxDQUFDLEtBQUs7QUFBQTtBQUFBLFFBQThCO0FBQUEsTUFBYyxFQUFHLGlCQUFnQjtBQUFBLElBQzNFLENBQUM7QUFDRCxPQUFHLFdBQVcsT0FBTztBQUNyQixPQUFHLFNBQVMsTUFBTTtBQUNsQixRQUFJLGlCQUFpQixNQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN2RSxXQUFPO0FBQ1AsV0FBTyxjQUFjLEVBQUUsTUFBQUEsT0FBTSxJQUFJO0FBQUEsRUFDbkM7OztBQ3RMQSxNQUFNLE9BQU87QUFDYixNQUFNLE9BQU87QUFDYixNQUFNLFFBQVE7QUFFZCxNQUFNLE9BQU8sb0JBQUksUUFBUTtBQUV6QixNQUFNLFdBQVcsb0JBQUksSUFBSTtBQUd6QixNQUFNQyxRQUFPLENBQUMsWUFBWTtBQUN4QixlQUFXLEVBQUUsUUFBUSxTQUFTLEtBQUssUUFBUyxLQUFJLENBQUMsS0FBSyxJQUFJLE1BQU0sRUFBRyxNQUFLLElBQUksUUFBUSxZQUFZLElBQUk7QUFBQSxFQUN0RztBQUNBLE1BQU0sV0FBVyxJQUFJLGlCQUFpQkEsS0FBSTtBQUkxQyxNQUFNLE9BQU8sQ0FBQyxTQUFTLE9BQU87QUFDNUIsUUFBSSxRQUFRO0FBQ1osV0FBTyxTQUFTLENBQUMsVUFBVSxLQUFLLEVBQUcsU0FBUSxNQUFNO0FBQ2pELFVBQU0sU0FBUyxPQUFPLFFBQVEsMENBQTBDO0FBQ3hFLFVBQU0sRUFBRSxZQUFZLFVBQVUsSUFBSSxRQUFRLFdBQVcsQ0FBQztBQUN0RCxZQUFRLFlBQVksYUFBYSxRQUFRLFFBQVEsTUFBTSxDQUFDLE9BQU8sU0FBUyxNQUFNLFFBQVEsSUFBSSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3BHO0FBR0EsTUFBTSxPQUFPO0FBQUEsSUFDWCxDQUFDLFlBQVksUUFBUSxRQUFRLEtBQUssS0FBSyxRQUFRLGVBQWU7QUFBQTtBQUFBLElBQzlELENBQUMsWUFBWSxDQUFDLFFBQVEsV0FBVyxRQUFRLFFBQVEsU0FBUyxLQUFLLFFBQVEsbUJBQW1CLFdBQVc7QUFBQSxJQUNyRyxNQUFNO0FBQUEsRUFDUjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sU0FBUztBQUMzQixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixlQUFXLFNBQVMsTUFBTTtBQUV4QixZQUFNQyxVQUFTLENBQUM7QUFDaEIsT0FBQyxNQUFNLElBQUksRUFBRSxRQUFRLENBQUMsVUFBVSxTQUFTO0FBQ3ZDLG1CQUFXLFdBQVcsVUFBVTtBQUM5QixjQUFJLE1BQU0sSUFBSSxPQUFPLEVBQUc7QUFDeEIsZ0JBQU0sTUFBTSxRQUFRLE1BQU0sQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLE1BQU0sR0FBRyxJQUFJLE1BQU0sT0FBTyxDQUFDO0FBQ3pGLFdBQUNBLFFBQU8sQ0FBQyxVQUFVLE9BQU8sR0FBRyxHQUFHLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsSUFBSSxFQUFFLEtBQUssT0FBTztBQUFBLFFBQzVFO0FBQUEsTUFDRixDQUFDO0FBQ0QsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxPQUFPLE9BQU9BLE9BQU0sR0FBRztBQUNsRCxZQUFJLEtBQUssV0FBVyxPQUFPLE9BQVE7QUFDbkMsYUFBSyxRQUFRLENBQUMsS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU8sRUFBRSxDQUFDLEVBQUUsSUFBSSxPQUFPLEVBQUUsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUMzRTtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sVUFBVSxDQUFDLGFBQWE7QUFBQSxJQUM1QixRQUFRLFFBQVE7QUFBQSxJQUNoQixTQUFTLFFBQVEsUUFBUSxRQUFRO0FBQUEsSUFDakMsU0FBUyxRQUFRLFFBQVEsZUFBZTtBQUFBLElBQ3hDLE9BQU8sU0FBUyxJQUFJLE9BQU8sS0FBSyxFQUFFLEtBQUssUUFBUSxXQUFXLE1BQU0sUUFBUSxZQUFZLFVBQVUsVUFBVTtBQUFBLEVBQzFHO0FBR0EsTUFBTSxPQUFPLENBQUMsU0FBUyxFQUFFLFFBQVEsU0FBUyxTQUFTLEtBQUssTUFBTTtBQUM1RCxRQUFJLFFBQVEsUUFBUSxRQUFRLEdBQUc7QUFDN0IsWUFBTSxVQUFVLENBQUMsUUFBUSxRQUFRLFFBQVEsTUFBTSxFQUFFLFVBQVU7QUFDM0QsVUFBSSxDQUFDLFdBQVcsV0FBVyxRQUFRO0FBQ2pDLGdCQUFRLE9BQU87QUFDZixnQkFBUSxVQUFVO0FBQUEsTUFDcEIsV0FBVyxDQUFDLFNBQVM7QUFDbkIsZ0JBQVEsT0FBTztBQUNmLGdCQUFRLE1BQU07QUFDZCxnQkFBUSxPQUFPO0FBQUEsTUFDakI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxRQUFRLFdBQVcsUUFBUSxRQUFRLFFBQVEsZUFBZSxNQUFNLENBQUMsQ0FBQyxRQUFTLFNBQVEsY0FBYztBQUNyRyxRQUFJLFFBQVEsS0FBTSxNQUFLLElBQUksU0FBUyxJQUFJO0FBQUEsRUFDMUM7QUFHQSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQ3RCLFVBQU0sV0FBVyxTQUFTLGNBQWMsVUFBVTtBQUNsRCxhQUFTLFlBQVk7QUFDckIsVUFBTSxRQUFRLFFBQVEsUUFBUTtBQUM5QixVQUFNLFNBQVMsQ0FBdUIsYUFBYSxNQUFNLFFBQVEsQ0FBQyxTQUFTLENBQUMsR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsQ0FBQztBQUMvRyxXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0EsTUFBTSxNQUFNO0FBRVYsbUJBQVcsRUFBRSxXQUFXLEtBQUssT0FBTyxjQUFjLEVBQUcsS0FBSSxZQUFZLE9BQU8sQ0FBQyxNQUFNLEtBQU0sWUFBVyxPQUFPO0FBQUEsRUFBSyxXQUFXLElBQUk7QUFDL0gsZUFBTyxTQUFTO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUlBLE1BQU0sV0FBVyxDQUFDLE1BQU0sTUFBTUMsVUFBUztBQUVyQyxVQUFNLE1BQU0sQ0FBQztBQUNiLGVBQVcsU0FBUyxLQUFLLE9BQU8sU0FBUyxHQUFHO0FBQzFDLFlBQU0sQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLFNBQVMsQ0FBQyxLQUFLLElBQUk7QUFDMUUsVUFBSSxDQUFDLElBQUs7QUFDVixVQUFJLEtBQUssQ0FBQyxLQUFLLElBQUksYUFBYSxJQUFJLENBQUMsQ0FBQztBQUN0QyxZQUFNLEtBQUssSUFBSSxLQUFLLEdBQUdBLEtBQUksR0FBRyxJQUFJLE1BQU07QUFDeEMsWUFBTSxhQUFhLGVBQWUsRUFBRTtBQUNwQyxZQUFNLGdCQUFnQjtBQUFBLElBQ3hCO0FBQ0EsV0FBTyxNQUFNO0FBQ1gsaUJBQVcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxJQUFLLGNBQWEsS0FBSyxNQUFNLEVBQUU7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLEdBQUcsTUFBTTtBQUN6QixVQUFNLFVBQVUsTUFBTSxJQUFJLGlCQUFpQixLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUM7QUFDekQsVUFBTSxPQUFPLFFBQVEsRUFBRSxJQUFJLENBQUMsWUFBWSxFQUFFLFFBQVEsUUFBUSxPQUFPLFlBQVksRUFBRTtBQUMvRSxXQUFPLE1BQU07QUFDWCxZQUFNLE9BQU8sUUFBUTtBQUNyQixVQUFJLEtBQUssV0FBVyxLQUFLLE9BQVE7QUFDakMsV0FBSyxRQUFRLENBQUMsRUFBRSxZQUFZLEdBQUcsT0FBTztBQUNwQyxjQUFNLEVBQUUsUUFBUSxPQUFPLElBQUksS0FBSyxFQUFFO0FBQ2xDLGNBQU0sU0FBUyxXQUFXLEtBQUssRUFBRSxLQUFLLFlBQVksS0FBSyxLQUFLLGdCQUFnQjtBQUM1RSxZQUFJLE9BQVEsS0FBSSxZQUFZLEtBQUssRUFBRSxRQUFRLFFBQVEsR0FBRyxDQUFDO0FBQUEsTUFDekQsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxTQUFTO0FBQ3JDLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsSUFBQUYsTUFBSyxTQUFTLFlBQVksQ0FBQztBQUMzQixlQUFXLFdBQVcsU0FBVSxLQUFJLENBQUMsUUFBUSxZQUFhLFVBQVMsT0FBTyxPQUFPO0FBQ2pGLFVBQU0sUUFBUSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxZQUFZLEtBQUssU0FBUyxPQUFPLENBQUM7QUFDdEUsUUFBSSxDQUFDLE1BQU0sVUFBVSxDQUFDLEtBQUssUUFBUSxLQUFLLEtBQUssQ0FBQyxLQUFLLGNBQWMsR0FBRyxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUcsUUFBTyxFQUFFLE1BQU0sU0FBUyxNQUFNO0FBRXRILFVBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDbkMsVUFBTUUsUUFBTyxRQUFRLEtBQUssT0FBTyxDQUFDLElBQUksUUFBUSxLQUFLLEdBQUc7QUFDdEQsVUFBTSxXQUFXLFNBQVMsTUFBTSxPQUFPLElBQUksSUFBSSxHQUFHLEdBQUdBLEtBQUk7QUFDekQsVUFBTSxXQUFXLENBQUMsT0FBTyxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxVQUFVLE1BQU8sS0FBSyxJQUFJLElBQUksT0FBTyxFQUFFLENBQUMsS0FBSyxTQUFVLENBQUMsRUFBRSxLQUFLO0FBQzVHLFVBQU1DLFNBQVEsQ0FBd0IsWUFBWSxLQUFLLFNBQVMsS0FBSyxFQUFFO0FBQ3ZFLFVBQU0sT0FBTyxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQixRQUFRLENBQUMsRUFBRSxPQUFPLENBQUMsWUFBWSxRQUFRLFFBQVEsUUFBUSxDQUFDO0FBQ3JHLFVBQU0sT0FBTyxPQUFPLFFBQVEsRUFBRSxPQUFPQSxNQUFLO0FBQzFDLFVBQU0sUUFBUSxLQUFLLEtBQUssT0FBT0EsTUFBSyxHQUFHLElBQUk7QUFFM0MsVUFBTSxTQUFTLEtBQUssT0FBTyxDQUFDLFFBQVEsQ0FBQ0EsT0FBTSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUssUUFBUSxHQUFHLENBQUMsQ0FBQztBQUNqRixTQUFLLFFBQVEsQ0FBQyxPQUFPLE9BQU87QUFDMUIsWUFBTSxNQUFNLE1BQU0sSUFBSSxLQUFLO0FBQzNCLFVBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxLQUFLLENBQUMsU0FBUyxJQUFJLEdBQUcsRUFBRztBQUNqRCxZQUFNLFFBQVEsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFDO0FBQ3BDLFVBQUksTUFBTSxRQUFRLGdCQUFnQixHQUFHO0FBQ25DLGNBQU0sT0FBUSxNQUFNLE9BQU8sTUFBTSxhQUFhLE1BQU07QUFFcEQsWUFBSSxDQUFDLE9BQU8sVUFBVSxLQUFLLElBQUksR0FBRyxNQUFNLElBQUksUUFBUSxDQUFDLE1BQU0sVUFBVyxPQUFNLFNBQVM7QUFDckYsY0FBTSxnQkFBZ0IsUUFBUSxNQUFNLE1BQU07QUFBQSxNQUM1QztBQUNBLGlCQUFXLFdBQVcsQ0FBQyxPQUFPLEdBQUcsRUFBRyxVQUFTLGFBQWEsTUFBTUQsUUFBTyxFQUFFO0FBQ3pFLGFBQU8sS0FBSyxDQUFDQSxRQUFPLElBQUksS0FBSyxDQUFDO0FBQUEsSUFDaEMsQ0FBQztBQUVELFdBQU87QUFBQSxNQUNMLE1BQU0sS0FBSztBQUFBLE1BQ1gsU0FBUyxNQUFNO0FBQ2IsaUJBQVM7QUFDVCxjQUFNLFNBQVMsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLElBQUksSUFBSSxLQUFLQSxLQUFJLEdBQUcsQ0FBQztBQUNsRSxjQUFNRSxRQUFPLElBQUksSUFBSSxPQUFPLElBQUksQ0FBQyxZQUFZLENBQUMsUUFBUSxhQUFhLElBQUksR0FBRyxPQUFPLENBQUMsQ0FBQztBQUNuRixjQUFNLFFBQVEsT0FBTyxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssT0FBTyxFQUFFLFNBQVNBLE1BQUssSUFBSSxHQUFHLEtBQUssS0FBSyxNQUFNLEVBQUUsRUFBRSxPQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxXQUFXO0FBQ2xJLG1CQUFXLEVBQUUsUUFBUSxLQUFLLE1BQU8sU0FBUSxnQkFBZ0IsSUFBSTtBQUM3RCxtQkFBVyxFQUFFLFNBQVMsTUFBTSxLQUFLLE1BQU8sTUFBSyxTQUFTLEtBQUs7QUFDM0QsbUJBQVcsRUFBRSxTQUFTLE9BQU8sRUFBRSxNQUFNLEVBQUUsS0FBSyxPQUFPO0FBQ2pELGNBQUksQ0FBQyxNQUFPO0FBQ1osa0JBQVEsU0FBUyxLQUFLO0FBQ3RCLG1CQUFTLElBQUksT0FBTztBQUFBLFFBQ3RCO0FBQ0EsaUJBQVMsWUFBWTtBQUNyQixjQUFNO0FBQUEsTUFDUjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBRU8sTUFBTSxXQUFXLE1BQU07QUFDNUIsYUFBUyxRQUFRLFVBQVUsRUFBRSxTQUFTLE1BQU0saUJBQWlCLENBQUMsTUFBTSxHQUFHLG1CQUFtQixLQUFLLENBQUM7QUFDaEcsT0FBRyxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sU0FBUyxJQUFJLE1BQU0sQ0FBQztBQUFBLEVBQ25EOzs7QUM1TEEsTUFBTSxTQUFTO0FBQ2YsTUFBTSxPQUFPLElBQUksU0FBUyxpQkFBaUIsSUFBSSxnQkFBZ0I7QUFFL0QsTUFBSSxVQUFVO0FBRWQsTUFBSTtBQUVKLE1BQUk7QUFFSixNQUFNLFFBQVEsTUFBTTtBQUNsQixpQkFBYSxHQUFHO0FBQ2hCLGdCQUFZLElBQUksUUFBUSxDQUFDLFlBQVk7QUFDbkMsZ0JBQVUsTUFBTTtBQUNkLFlBQUksU0FBUyxjQUFjLElBQUksRUFBRyxRQUFPLE1BQU0sTUFBTTtBQUNyRCxrQkFBVTtBQUNWLGdCQUFRO0FBQUEsTUFDVjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFHQSxNQUFNLFFBQVEsQ0FBQyxRQUFRLE1BQU07QUFDM0IsUUFBSSxDQUFDLFFBQVM7QUFDZCxpQkFBYSxHQUFHO0FBQ2hCLFVBQU0sV0FBVyxTQUFTLEtBQUs7QUFBQSxFQUNqQztBQUdPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLFFBQUksQ0FBQyxXQUFXLFNBQVMsY0FBYyxJQUFJLEVBQUcsT0FBTSxHQUFHLE1BQU07QUFDN0QsV0FBTztBQUFBLEVBQ1Q7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixPQUFHLGVBQWUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxVQUFVLE1BQU0sQ0FBQztBQUNuRCxPQUFHLFdBQVcsQ0FBQyxFQUFFLEtBQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxDQUFDLE9BQU8sVUFBVSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQ3JGLE9BQUcsYUFBYSxDQUFDLEVBQUUsWUFBWSxNQUFNLE1BQU0sZ0JBQWdCLFVBQVUsU0FBUyxDQUFDLENBQUM7QUFDaEYsT0FBRyxTQUFTLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUMvQyxPQUFHLDJDQUEyQyxNQUFNLE1BQU0sQ0FBQztBQUUzRCxPQUFHLFVBQVUsQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLGNBQWMsWUFBWSxNQUFNLENBQUM7QUFDckUsT0FBRyxlQUFlLENBQUMsRUFBRSxRQUFRLE1BQU0sV0FBVyxNQUFNLENBQUM7QUFDckQsT0FBRyxRQUFRLENBQUMsRUFBRSxPQUFPLE1BQU0sV0FBVyxVQUFVLE1BQU0sQ0FBQztBQUFBLEVBQ3pEOzs7QUN4Q08sTUFBTSxVQUFVLE9BQU8sT0FBTztBQUNuQyxRQUFJLE9BQU8sS0FBSyxFQUFFO0FBQ2xCLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxNQUFNLFFBQVEsYUFBYSxHQUFHLE9BQU8sS0FBSyxFQUFFLEdBQUcsU0FBUztBQUN6RixZQUFNLElBQUksUUFBUSxDQUFDLFlBQVksV0FBVyxTQUFTLEVBQUUsQ0FBQztBQUFBLElBQ3hEO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNQyxTQUFRLENBQUMsSUFBSSxPQUFPO0FBQ3hCLGVBQVcsT0FBTyxPQUFPLEVBQUUsRUFBRSxPQUFPLENBQUMsRUFBRyxVQUFTLFFBQVEsR0FBRztBQUM1RCxTQUFLLFNBQVMsT0FBTyxFQUFFLElBQUksU0FBUyxPQUFPO0FBQUEsRUFDN0M7QUFHTyxNQUFNLFNBQVMsT0FBTyxLQUFLLEVBQUUsU0FBUyxZQUFZLFFBQVEsTUFBTSxJQUFJLEdBQUcsWUFBWTtBQUN4RixVQUFNLEVBQUUsSUFBSSxNQUFNLE1BQU0sSUFBSTtBQUM1QixRQUFJLFlBQVk7QUFDZCxZQUFNQyxNQUFLLElBQUksSUFBSSxHQUFHO0FBQ3RCLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUtBLElBQUcsY0FBYztBQUMzQyxZQUFJLE1BQU0sU0FBUyxJQUFJLEVBQUcsQ0FBQUEsSUFBRyxhQUFhLElBQUksTUFBTSxRQUFRLENBQUM7QUFBQSxNQUMvRDtBQUNBLFVBQUlBLElBQUcsV0FBVyxTQUFTLE9BQVEsS0FBSSxTQUFTO0FBQUEsVUFDM0MsQ0FBQUQsT0FBTSxJQUFJQyxHQUFFLEdBQUcsSUFBSSxTQUFTLENBQUM7QUFDbEM7QUFBQSxJQUNGO0FBQ0EsUUFBSTtBQUNGLFVBQUksRUFBRSxPQUFPLElBQUksS0FBSyxNQUFNLFFBQVEsSUFBSSxZQUFZLENBQUMsRUFBRSxjQUFjO0FBQ3JFLFVBQUksQ0FBQyxRQUFRO0FBQ1gsY0FBTTtBQUFBO0FBQUEsVUFBNEIsb0RBQW9ELEtBQUssSUFBSTtBQUFBO0FBQy9GLGlCQUFTLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBQztBQUM1QixlQUFPLEtBQUssTUFBTSxHQUFHLE1BQU0sS0FBSztBQUFBLE1BQ2xDO0FBQ0EsVUFBSSxTQUFTLENBQUMsR0FBRyxNQUFNO0FBQUEsSUFDekIsUUFBUTtBQUFFO0FBQUEsSUFBUTtBQUNsQixVQUFNLFNBQVM7QUFDZixVQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUU7QUFDN0IsVUFBTSxLQUFLLFFBQVEsSUFBSSxhQUFhO0FBQ3BDLFFBQUksTUFBTSxRQUFRLElBQUksWUFBWSxFQUFHLENBQUFELE9BQU0sSUFBSSxFQUFFO0FBQUEsYUFDeEMsQ0FBQyxRQUFTLFNBQVMsT0FBTyxXQUFXLElBQU07QUFBQSxhQUMzQyxNQUFNLFFBQVEsZUFBZSxNQUFPLEtBQUksVUFBVTtBQUFBLFFBQ3RELE9BQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxPQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUs7QUFBQSxFQUNsRTtBQUdBLE1BQU0sVUFBVSxPQUFPLE1BQU0sTUFBTSxLQUFLLEVBQUUsTUFBQUUsTUFBSyxNQUFNO0FBQ25ELFVBQU0saUJBQWlCLFlBQVksTUFBTSxHQUFHO0FBQzVDLFFBQUksTUFBTSxFQUFFLE1BQU0sTUFBTSxVQUFVO0FBQUEsSUFBQyxFQUFFO0FBQ3JDLFFBQUk7QUFDRixZQUFNLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDMUIsU0FBUyxPQUFPO0FBQ2QsY0FBUSxNQUFNLEtBQUs7QUFBQSxJQUNyQjtBQUNBLFFBQUk7QUFDRixZQUFNQSxNQUFLLE1BQU0sSUFBSSxNQUFNLEdBQUc7QUFBQSxJQUNoQyxVQUFFO0FBQ0EsVUFBSSxRQUFRO0FBQUEsSUFDZDtBQUNBLG1CQUFlO0FBQUEsRUFDakI7OztBQy9EQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxNQUFNLFFBQVEsT0FBTyxRQUFRLFNBQVMsT0FBTyxJQUFJO0FBQ2hGLGFBQVMsWUFBWSxHQUFHO0FBQ3hCLFVBQU0sUUFBUSxJQUFJLFNBQVMsUUFBUSxjQUFjLE1BQU0sRUFBRSxLQUFLLFFBQVE7QUFDdEUsZUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLElBQUksVUFBVSxDQUFDLENBQUMsZUFBZSxFQUFFLFdBQVcsUUFBUSxPQUFPLE9BQU8sQ0FBQyxDQUFDLEdBQUc7QUFDbEcsWUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNO0FBQ2xDLGFBQU8sSUFBSSxPQUFPLEVBQUUsT0FBTyxDQUFDLEdBQUcsT0FBTyxFQUFFLEdBQUcsT0FBTyxDQUFDO0FBQ25ELFVBQUksU0FBUyxjQUFlLFVBQVMsUUFBUSxNQUFNLENBQUM7QUFDcEQsVUFBSSxTQUFTLHdCQUF5QixXQUFVLE1BQU07QUFDdEQsT0FBQyxLQUFLLEVBQUUsS0FBSyxTQUFTLE1BQU0sY0FBYyxLQUFLO0FBQy9DLFlBQU0sQ0FBQyxJQUFJQyxLQUFJLElBQUksS0FBSyxNQUFNLEtBQUssUUFBUSxXQUFXLElBQUksRUFBRSxJQUFJLEtBQUssQ0FBQztBQUN0RSxVQUFJLEtBQUssRUFBRSxFQUFHLFNBQVEsT0FBTyxLQUFLLEVBQUUsR0FBRyxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxDQUFDQSxPQUFNLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDdEc7QUFBQSxFQUNGO0FBSUEsTUFBSSxVQUFVO0FBRWQsTUFBTSxVQUFVLENBQUM7QUFHVixNQUFNLFNBQVMsQ0FBQyxRQUFRLE1BQU0sV0FBVyxDQUFDLElBQUksU0FBUyxRQUFRLEtBQUssR0FBRyxJQUFJLFFBQVEsR0FBRztBQUc3RixNQUFNLE9BQU8sQ0FBQ0MsU0FBUTtBQUNwQixpQkFBYSxPQUFPO0FBQ3BCLGNBQVU7QUFDVixlQUFXLE9BQU8sUUFBUSxPQUFPLENBQUMsRUFBRyxDQUFBQSxLQUFJLEtBQUssbUJBQW1CO0FBQUEsRUFDbkU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLGdCQUFnQixNQUFNO0FBQ3ZCLG1CQUFhLE9BQU87QUFDcEIsZ0JBQVUsV0FBVyxNQUFNLEtBQU8sT0FBTztBQUFBLElBQzNDLENBQUM7QUFDRCxPQUFHLFlBQVksTUFBTSxhQUFhLE9BQU8sQ0FBQztBQUMxQyxPQUFHLFlBQVksTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ2pDOzs7QUM3QkEsTUFBTSxNQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDOUMsVUFBTSxPQUFPLE9BQU8sT0FBTztBQUMzQixVQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUssUUFBUSxTQUFTLE1BQU0sRUFBRSxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBQ3BFLFFBQUksWUFBWSxLQUFNLFFBQU8sTUFBTSxNQUFNLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQztBQUNoRSxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBQzFELGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUMsRUFBRyxLQUFJLENBQUMsVUFBVSxJQUFJLEVBQUcsS0FBSSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3pGLGlCQUFhLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxRQUFRLGFBQWEsSUFBSSxDQUFDO0FBQ3BFLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU8sU0FBUztBQUMxQyxVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksU0FBUyxDQUFDO0FBQ25DLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxJQUFJLEtBQUssUUFBUSxPQUFPLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLGdCQUFnQixJQUFJLEVBQUUsSUFBSTtBQUNsSCxRQUFJLE1BQU0sTUFBTSxDQUFvQixRQUFRLEdBQUcsU0FBUyxHQUFHLENBQUMsT0FBTyxRQUFRLEVBQUc7QUFDOUUsVUFBTSxNQUFNLE9BQU8sTUFBTSxXQUFXLEVBQUUsT0FBTyxRQUFRLENBQUMsT0FBTyxTQUFTLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDckYsUUFBSSxVQUFVLEtBQUssSUFBSSxFQUFHLEtBQUksUUFBUSxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUM7QUFDckQsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sT0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLFNBQVM7QUFDaEQsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLElBQUk7QUFDckMsaUJBQWEsSUFBSSxNQUFNLElBQUk7QUFDM0IsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUdBLE1BQU0sVUFBVSxDQUFDLFdBQVcsUUFBUTtBQUNsQyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxjQUFjLENBQUMsQ0FBQztBQUNqRixRQUFJLE1BQU0sU0FBUyxTQUFTLEVBQUcsUUFBTyxpQ0FBaUMsS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUMxRixVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsWUFBWSxLQUFLLE9BQU8sWUFBWSxRQUFRLFdBQVcsS0FBSztBQUNsRyxXQUFPLHlCQUF5QixNQUFNLFNBQVMsUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLFdBQVcsRUFBRTtBQUFBLEVBQ3JHO0FBR0EsTUFBTSxPQUFPLENBQUMsV0FBVyxRQUFRLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsTUFDckQsSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQy9CLFVBQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxtQkFBbUIsSUFBSSxPQUFPLEdBQUcsR0FBRyxFQUFFLENBQUM7QUFDdEUsVUFBTSxPQUFPLE1BQU0seUJBQXlCLElBQUksT0FBTyxTQUFTLENBQUMsSUFBSSxHQUFHLEVBQUU7QUFDMUUsUUFBSSxLQUFNLE1BQUssTUFBTSxRQUFRLE1BQU0sRUFBRSxTQUFTLE9BQU8sQ0FBQztBQUFBLFFBQ2pELE1BQUssRUFBRSxXQUFXLFFBQVEsT0FBTyxHQUFHLFFBQVEsV0FBVyxHQUFHLENBQUM7QUFBQSxFQUNsRSxDQUFDO0FBR0gsTUFBTSxNQUFNLE9BQU8sS0FBSyxZQUFZO0FBQ2xDLFVBQU0sRUFBRSxPQUFPLEdBQUcsSUFBSTtBQUN0QixVQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUU7QUFFN0IsVUFBTSxTQUFTLENBQUMsUUFBUyxTQUFTLElBQUksUUFBUSxJQUFJLFNBQVMsUUFBUTtBQUNuRSxRQUFJLFVBQVUsQ0FBQyxJQUFJLFFBQVMsUUFBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLFFBQVEsR0FBRyxPQUFPLFFBQVEsZ0JBQWdCLEVBQUUsQ0FBQyxDQUFDO0FBQ3RHLFFBQUksVUFBVyxJQUFJLFVBQVUsS0FBSyxRQUFRLFVBQVksUUFBTyxLQUFLLEtBQUssaUJBQWlCO0FBQ3hGLFNBQUssS0FBSyxJQUFJO0FBQ2QsVUFBTSxTQUFTLElBQUksUUFBUSxjQUFjLElBQUksU0FBUztBQUN0RCxVQUFNQyxVQUFTLE1BQU0sUUFBUSxLQUFLLEtBQUssRUFBRSxNQUFNLFFBQVEsU0FBUyxNQUFNLENBQUMsS0FBSyxFQUFFLGVBQWUsTUFBTSxLQUFLLEVBQUUsRUFBRSxDQUFDO0FBQzdHLFFBQUlBLFFBQVEsT0FBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsUUFBQUEsU0FBUSxRQUFRQSxRQUFPLE9BQU8sQ0FBQyxHQUFHQSxTQUFRLE9BQU87QUFBQSxhQUN0RixJQUFJLFVBQVUsS0FBTSxRQUFPLEtBQUssS0FBSyxrQ0FBa0M7QUFDaEYsV0FBTyxHQUFHO0FBQUEsRUFDWjtBQUlBLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUztBQUMxQixVQUFNLEVBQUUsTUFBTSxRQUFRLE9BQU8sSUFBSSxLQUFLLElBQUk7QUFDMUMsUUFBSSxRQUFRLEtBQUssUUFBUTtBQUN6QixXQUFPLEVBQUUsS0FBSyxPQUFPLEVBQUUsS0FBSyxLQUFLO0FBQ2pDLFFBQUksTUFBTyxNQUFLLElBQUksZ0JBQWdCLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDekQsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxFQUFFLE1BQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPLEdBQUc7QUFDbkQsVUFBSSxDQUFDLE1BQU87QUFDWixZQUFNLElBQUksS0FBSztBQUNmLGlCQUFXLFNBQVMsT0FBUSxNQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDckQ7QUFDQSxRQUFJLENBQUMsSUFBSSxRQUFTLE1BQUssSUFBSSxnQkFBZ0IsQ0FBQyxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUM7QUFDNUQsVUFBTSxVQUFVLElBQUksZ0JBQWdCLFNBQVMsT0FBTyxXQUFXLE1BQU0sR0FBRyxDQUFDO0FBQ3pFLFNBQUssSUFBSSx1QkFBdUIsUUFBUSxJQUFJLFFBQVEsZUFBZSxLQUFLLFFBQVEsU0FBUztBQUV6RixTQUFLLE9BQU8sZUFBZSxJQUFJLFNBQVMsRUFBRTtBQUFBLEVBQzVDO0FBSU8sTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxZQUFRLFFBQVEsR0FBRztBQUNuQixZQUFRLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDcEM7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixXQUFPLFFBQVEsRUFBRSxNQUFNLE9BQU8sUUFBUSxNQUFNLElBQUksS0FBSztBQUFBLEVBQ3ZEOzs7QUN2R0EsTUFBTSxPQUFPO0FBRWIsTUFBTSxTQUFTO0FBRWYsTUFBTSxRQUFRLENBQUM7QUFHZixNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQ3RCLFVBQU0sZUFBZTtBQUNyQixVQUFNLHlCQUF5QjtBQUFBLEVBQ2pDO0FBR0EsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFVBQVUsTUFBTSxPQUFPLFVBQVUsMkJBQTJCLElBQUksRUFBRTtBQUN4RSxRQUFJLENBQUMsV0FBVyxRQUFRLFFBQVEsTUFBTSxFQUFHO0FBQ3pDLFVBQU0sUUFBUSxlQUFlLEtBQUssUUFBUSxJQUFJLEtBQUssUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUM3RSxRQUFJLENBQUMsU0FBUyxDQUFDLFFBQVEsUUFBUSxJQUFJLEVBQUc7QUFDdEMsU0FBSyxLQUFLO0FBQ1YsVUFBTSxLQUFLLE1BQU0sUUFBUSxNQUFNLENBQUM7QUFBQSxFQUNsQztBQUdBLE1BQU0sU0FBUyxDQUFDLFVBQVU7QUFDeEIsUUFBSSxDQUFDLE1BQU0sT0FBTyxVQUFVLElBQUksRUFBRztBQUNuQyxTQUFLLEtBQUs7QUFDVixVQUFNLEtBQUssTUFBTSxNQUFNLE9BQU8sY0FBYyxDQUFDO0FBQUEsRUFDL0M7QUFLTyxNQUFNLGFBQWEsQ0FBQ0MsUUFBT0MsU0FBUSxZQUFZO0FBQ3BELFFBQUksWUFBWSxPQUFPLDJCQUE0QixRQUFPRCxPQUFNO0FBQ2hFLFVBQU0sWUFBWSxPQUFPLFFBQVEsRUFBRSxPQUFPLFFBQVEsQ0FBQ0MsTUFBSyxHQUFHLEtBQUssQ0FBQztBQUNqRSxlQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssVUFBVyxRQUFPLGlCQUFpQixNQUFNLFVBQVUsSUFBSTtBQUN0RixhQUFTLGlCQUFpQixvQkFBb0IsTUFBTTtBQUNsRCxpQkFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLFVBQVcsUUFBTyxvQkFBb0IsTUFBTSxVQUFVLElBQUk7QUFDekYsTUFBQUQsT0FBTTtBQUNOLGlCQUFXLE1BQU0sTUFBTSxRQUFRLENBQUMsUUFBUSxJQUFJLENBQUMsQ0FBQztBQUFBLElBQ2hELENBQUM7QUFBQSxFQUNIOzs7QUNyQ08sTUFBTSxRQUFRLENBQUMsV0FBVztBQUMvQixVQUFNLE9BQU8sU0FBUyxjQUFjLE1BQU07QUFDMUMsVUFBTSxLQUFLO0FBQ1gsU0FBSyxLQUFLO0FBQ1YsYUFBUyxLQUFLLE9BQU8sSUFBSTtBQUN6QixVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLGFBQWEsTUFBTSxDQUFDO0FBQy9ELGVBQVcsU0FBUyxPQUFRLE9BQU0sYUFBYSxRQUFRLEVBQUU7QUFDekQsU0FBSyxNQUFNO0FBQ1gsV0FBTyxRQUFRLENBQUMsT0FBTyxPQUFPLGFBQWEsT0FBTyxRQUFRLE9BQU8sRUFBRSxDQUFDLENBQUM7QUFDckUsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUdBLE1BQU0sWUFBWSxDQUFDLFVBQVU7QUFDM0IsUUFBSSxNQUFNLFFBQVMsUUFBTyxDQUFDLEdBQUcsTUFBTSxPQUFPLEVBQUUsTUFBTSxDQUFDLEVBQUUsVUFBVSxnQkFBZ0IsTUFBTSxhQUFhLGVBQWU7QUFDbEgsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0sWUFBWSxNQUFNO0FBQ2xELFdBQU8sTUFBTSxVQUFVLE1BQU0sZ0JBQWdCLENBQUMsTUFBTSxTQUFTO0FBQUEsRUFDL0Q7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLFlBQVksTUFBTSxNQUFNLENBQUMsR0FBRyxTQUFTLGlCQUFpQixvQkFBb0IsQ0FBQyxFQUFFLE9BQU8sU0FBUyxDQUFDLENBQUM7QUFFbEcsVUFBTSxDQUFDLFVBQVU7QUFBQTtBQUFBLE1BQTBCLFlBQVksaUJBQWlCLFlBQVk7QUFBQTtBQUNwRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLDBCQUEwQixDQUFDO0FBQ3ZFLFFBQUksWUFBWSxTQUFTLFNBQVUsT0FBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLFNBQVMsU0FBUyxhQUFhLENBQUM7QUFBQSxFQUNsRzs7O0FDdEJBLE1BQU0sT0FBTztBQUNiLE1BQU0sUUFBUTtBQUNkLE1BQU0sY0FBYztBQUVwQixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLFFBQVEsb0JBQUksUUFBUTtBQUUxQixNQUFNLFVBQVUsb0JBQUksSUFBSTtBQUV4QixNQUFNLFlBQVksb0JBQUksSUFBSTtBQUcxQixNQUFNLFdBQVcsQ0FBQyxnQkFBZ0I7QUFDaEMsWUFBUSxJQUFJLFlBQVksRUFBRTtBQUMxQixZQUFRLE9BQU8sYUFBYSxPQUFPLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ3ZEO0FBR0EsTUFBTSxjQUFjLENBQUMsVUFBVTtBQUM3QixVQUFNLENBQUNFLFFBQU8sR0FBRyxNQUFNLElBQUk7QUFDM0IsUUFBSSxDQUFDLE9BQU8sQ0FBQyxFQUFHLFFBQU9BLFVBQVMsU0FBU0EsTUFBSztBQUM5QyxXQUFPLElBQUksS0FBSztBQUNoQixlQUFXLEVBQUUsR0FBRyxLQUFLLE1BQU8sU0FBUSxJQUFJLEVBQUU7QUFDMUMsVUFBTSxVQUFVLE9BQU8sSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLEdBQUcsUUFBUSxjQUFjLElBQUksUUFBUSxVQUFVLEVBQUU7QUFDN0YsU0FBS0EsUUFBTyxPQUFPLEVBQUUsT0FBTyxRQUFRLEdBQUcsRUFBRSxNQUFNLENBQUM7QUFBQSxFQUNsRDtBQUdBLE1BQU0sWUFBWSxDQUFDLGdCQUFnQixZQUFZLGVBQWUsWUFBWSxRQUFRLElBQUk7QUFHdEYsTUFBTUMsT0FBTSxDQUFDLGdCQUFnQjtBQUMzQixVQUFNLFdBQVcsSUFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQzNDLFFBQUksU0FBUyxJQUFJLFdBQVcsRUFBRztBQUMvQixVQUFNLEVBQUUsV0FBVyxJQUFJLFlBQVk7QUFDbkMsVUFBTSxTQUFTLElBQUksR0FBRyxJQUFJLG9CQUFvQixFQUFFLE9BQU8sQ0FBQyxXQUN0RCxXQUFXLGVBQWUsT0FBTyxRQUFRLGVBQWUsY0FBYyxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssQ0FBQyxTQUFTLElBQUksTUFBTSxDQUFDO0FBQ25ILGdCQUFZLE1BQU0sSUFBSSxXQUFXLElBQUksQ0FBQyxXQUFXLElBQUksQ0FBQyxhQUFhLEdBQUcsTUFBTSxFQUFFLE1BQU0sR0FBRyxXQUFXLENBQUM7QUFBQSxFQUNyRztBQUlBLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxJQUFJLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxNQUFNO0FBQ3JELFFBQUksV0FBVyxNQUFPO0FBQ3RCLFVBQU0sQ0FBQ0QsUUFBTyxHQUFHLE1BQU0sSUFBSTtBQUMzQixVQUFNLE9BQU8sT0FBTyxPQUFPLFNBQVM7QUFDcEMsV0FBTyxPQUFPLEtBQUs7QUFDbkIsUUFBSSxVQUFVQSxNQUFLLEdBQUc7QUFDcEIsY0FBUSxPQUFPLEVBQUU7QUFDakIsVUFBSSxPQUFPLENBQUMsRUFBRyxPQUFNLElBQUlBLE1BQUs7QUFDOUIsYUFBTyxZQUFZLElBQUk7QUFBQSxJQUN6QjtBQUNBLGVBQVcsU0FBUyxNQUFNO0FBQ3hCLFlBQU0sSUFBSSxLQUFLO0FBQ2YsZUFBUyxLQUFLO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBR0EsTUFBTUUsUUFBTyxDQUFDLE9BQU87QUFDbkIsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLE1BQU0sUUFBUSxJQUFJLEVBQUc7QUFDekIsVUFBTUMsVUFBUyxVQUFVLElBQUksRUFBRSxLQUFLLENBQUM7QUFDckMsY0FBVSxPQUFPLEVBQUU7QUFDbkIsWUFBUSxPQUFPLEVBQUU7QUFFakIsZUFBVyxTQUFTLE9BQU9BLFVBQVMsQ0FBQyxFQUFHLE9BQU0sTUFBTSxLQUFLO0FBQUEsRUFDM0Q7QUFHQSxNQUFNLE9BQU8sSUFBSSxxQkFBcUIsQ0FBQyxZQUFZO0FBQ2pELGVBQVcsRUFBRSxnQkFBZ0IsT0FBTyxLQUFLLFNBQVM7QUFDaEQsVUFBSSxDQUFDLE9BQU8sUUFBUSxJQUFJLEVBQUcsTUFBSyxVQUFVLE1BQU07QUFBQSxlQUN2QyxlQUFnQixDQUFBRixLQUFJLE1BQU07QUFBQSxJQUNyQztBQUFBLEVBQ0YsQ0FBQztBQUVELE1BQU0sT0FBTyxNQUFNO0FBQ2pCLGVBQVcsZUFBZSxJQUFJLElBQUksR0FBRztBQUNuQyxVQUFJLE1BQU0sSUFBSSxXQUFXLEVBQUc7QUFDNUIsWUFBTSxJQUFJLFdBQVc7QUFDckIsVUFBSSxZQUFZLFFBQVEsY0FBYyxVQUFXLE1BQUssUUFBUSxXQUFXO0FBQUEsVUFDcEUsQ0FBQUEsS0FBSSxXQUFXO0FBQUEsSUFDdEI7QUFDQSxlQUFXLE1BQU0sb0JBQUksSUFBSSxDQUFDLEdBQUcsVUFBVSxLQUFLLEdBQUcsR0FBRyxPQUFPLENBQUMsRUFBRyxDQUFBQyxNQUFLLEVBQUU7QUFBQSxFQUN0RTtBQUVPLE1BQU0sWUFBWSxNQUFNO0FBQzdCLFNBQUssVUFBVSxDQUFDLEVBQUUsT0FBTyxJQUFJLEtBQUssTUFBTTtBQUN0QyxVQUFJLENBQUMsT0FBTyxLQUFLLFdBQVcsUUFBUSxLQUFLLENBQUMsS0FBSyxRQUFRLElBQUksRUFBRyxRQUFPO0FBRXJFLFVBQUksUUFBUSxJQUFJLEVBQUUsS0FBSyxDQUFDLE1BQU0sS0FBSyxXQUFXLGdCQUFnQixFQUFHLFdBQVUsSUFBSSxJQUFJLENBQUMsR0FBSSxVQUFVLElBQUksRUFBRSxLQUFLLENBQUMsR0FBSSxLQUFLLENBQUM7QUFDeEgsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELFNBQUssWUFBWSxJQUFJO0FBQ3JCLFVBQU0sUUFBUSxFQUFFLGlCQUFpQixDQUFDLGlCQUFpQixHQUFHLFdBQVcsTUFBTSxTQUFTLEtBQUs7QUFDckYsUUFBSSxpQkFBaUIsSUFBSSxFQUFFLFFBQVEsU0FBUyxpQkFBaUIsS0FBSztBQUNsRSxTQUFLO0FBQUEsRUFDUDs7O0FDbEdBLE1BQU0sT0FBTztBQUViLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBR3RCLE1BQU0sV0FBVyxDQUFDLE9BQU87QUFDdkIsVUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLG9CQUFJLElBQUksRUFBRTtBQUMvQyxVQUFNLElBQUksSUFBSSxJQUFJO0FBQ2xCLFdBQU87QUFBQSxFQUNUO0FBR0EsTUFBTSxXQUFXLENBQUMsTUFBTSxTQUFTLE1BQU0sU0FBUyxJQUFJLE9BQU8sSUFBSSxDQUFDLEtBQUssSUFBSTtBQUd6RSxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxRQUFRLFFBQVEsRUFBRSxLQUFLLElBQUk7QUFHaEYsTUFBTUUsUUFBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFlBQVksTUFBTTtBQUM5QyxVQUFNLFNBQVMsT0FBTyxVQUFVLElBQUksSUFBSSxHQUFHO0FBQzNDLFVBQU0sT0FBTyxVQUFVLE9BQU8sTUFBTTtBQUNwQyxRQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sUUFBUSxZQUFhO0FBQzFDLFVBQU0sUUFBUSxPQUFPLGFBQWEsSUFBSTtBQUN0QyxRQUFLLFNBQVMsY0FBZSxVQUFVLFVBQVc7QUFDbEQsVUFBTSxPQUFPLFNBQVMsS0FBSyxFQUFFO0FBQzdCLFNBQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDcEQsaUJBQWEsS0FBSyxLQUFLO0FBQ3ZCLFNBQUssUUFBUSxXQUFXLE1BQU0sTUFBTSxLQUFLLEVBQUUsR0FBRyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLEVBQzlGO0FBSUEsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixVQUFNLEVBQUUsY0FBYyxNQUFNLFVBQVUsTUFBTSxJQUFJO0FBQ2hELFdBQU8sVUFBVSxTQUFTLGtCQUFrQixTQUFTLFlBQWEsU0FBUyxZQUFZLFVBQVU7QUFBQSxFQUNuRztBQUdBLE1BQU0sUUFBUSxDQUFDLE9BQU87QUFDcEIsVUFBTSxPQUFPLFNBQVMsRUFBRTtBQUN4QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxLQUFNLFFBQU8sS0FBSyxNQUFNLE9BQU8sRUFBRTtBQUN0QyxVQUFNQyxXQUFVLFNBQVM7QUFDekIsUUFBSUEsU0FBUyxRQUFPLEtBQUtBLFNBQVEsS0FBSyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBRXJELFFBQUksS0FBSyxXQUFZO0FBRXJCLFVBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxHQUFHLEVBQUUsT0FBTyxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sVUFBVSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxNQUFNLElBQUksRUFDdEcsT0FBTyxDQUFDLFNBQVMsQ0FBQyxTQUFTLE1BQU0sSUFBSSxFQUFFLEtBQUssTUFBTSxDQUFDO0FBQ3RELFNBQUssSUFBSSxNQUFNO0FBQ2YsUUFBSSxDQUFDLE1BQU0sT0FBUTtBQUNuQixTQUFLLGFBQWE7QUFDbEIsVUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLFNBQVMsU0FBUyxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFDMUQsVUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLFFBQVEsSUFBSSxHQUFHLENBQUMsRUFBRSxLQUFLLE9BQU87QUFDakYsVUFBTSxPQUFPLEVBQUUsT0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sUUFBUSxjQUFjLE1BQU0sSUFBSSxFQUFFO0FBQ3BGLFFBQUksT0FBUSxRQUFPLE9BQU8sTUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLEVBQUUsQ0FBQztBQUN6RCxTQUFLLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDekI7QUFHQSxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQ3hCLFVBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxTQUFTLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLE9BQU8sVUFBVSxRQUFRO0FBQ3JGLFdBQU8sR0FBRyxJQUFJO0FBQUE7QUFBQSxNQUFvQztBQUFBLElBQU0sQ0FBQztBQUFBLEVBQzNEO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsT0FBRywrQkFBK0JELEtBQUk7QUFDdEMsU0FBSyxVQUFVLENBQUMsRUFBRSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ3pDLFVBQUksVUFBVSxXQUFXLFVBQVcsT0FBTSxJQUFJLEVBQUUsR0FBRyxJQUFJLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsU0FBSyxRQUFRLENBQUMsRUFBRSxRQUFRLEdBQUcsTUFBTTtBQUMvQixZQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDekIsVUFBSSxDQUFDLFFBQVEsV0FBVyxPQUFRO0FBQ2hDLFdBQUssYUFBYTtBQUNsQixpQkFBVyxNQUFNLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDNUIsQ0FBQztBQUFBLEVBQ0g7OztBQ2pGQSxNQUFNLFNBQVM7QUFHZixNQUFNRSxRQUFPLENBQUMsT0FBTztBQUNuQixlQUFXLFdBQVcsSUFBSSxJQUFJLE1BQU0sR0FBRyxHQUFHO0FBQ3hDLFVBQUksTUFBTSxRQUFRLGFBQWEsTUFBTSxNQUFNLEdBQUk7QUFDL0MsY0FBUSxTQUFTO0FBQ2pCLGNBQVEsZ0JBQWdCLE1BQU07QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFdBQVc7QUFDN0IsU0FBSyxVQUFVLE9BQU8sY0FBYyxDQUFDLENBQUMsTUFBTTtBQUM1QyxpQkFBYSxNQUFNLGFBQWEsU0FBUyxTQUFTLElBQUk7QUFDdEQsUUFBSSxDQUFDLEtBQUssVUFBVSxPQUFRLE1BQUssZ0JBQWdCLE9BQU87QUFDeEQsZUFBVyxXQUFXLE1BQU0sd0JBQXdCLElBQUksR0FBRztBQUN6RCxZQUFNLEVBQUUsYUFBYSxJQUFJLFFBQVE7QUFDakMsY0FBUSxTQUFTLENBQUMsVUFBVyxnQkFBZ0IsaUJBQWlCO0FBQUEsSUFDaEU7QUFBQSxFQUNGO0FBR0EsTUFBTSxRQUFRLENBQUMsRUFBRSxRQUFRLElBQUksU0FBUyxPQUFPLE1BQU07QUFDakQsVUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixRQUFJLENBQUMsUUFBUSxXQUFXLHVCQUF1QixLQUFLLE1BQU0sRUFBRztBQUM3RCxTQUFLLE1BQU0sTUFBTTtBQUNqQixVQUFNLFdBQVcsUUFBUSxRQUFRO0FBQ2pDLFVBQU0sVUFBVSxZQUFZLE9BQU8sUUFBUSxRQUFRO0FBQ25ELFFBQUksQ0FBQyxXQUFXLENBQUMsS0FBSyxTQUFTLE9BQU8sRUFBRztBQUN6QyxZQUFRLFNBQVM7QUFDakIsWUFBUSxhQUFhLFFBQVEsRUFBRTtBQUFBLEVBQ2pDO0FBR0EsTUFBTUMsT0FBTSxDQUFDLEVBQUUsUUFBUSxLQUFLLE1BQU07QUFDaEMsUUFBSSxPQUFPLE1BQU0sU0FBUyxjQUFlLENBQUFELE1BQUssT0FBTyxFQUFFO0FBQ3ZELFFBQUksT0FBTyxVQUFVLElBQUksRUFBRyxNQUFLLE1BQU07QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssV0FBVyxLQUFLO0FBQ3JCLE9BQUcscUNBQXFDQyxJQUFHO0FBRTNDLFVBQU0sT0FBTyxNQUFNO0FBQ2pCLE1BQUFELE1BQUs7QUFDTCxpQkFBVyxRQUFRLElBQUksYUFBYSxFQUFHLE1BQUssSUFBSTtBQUFBLElBQ2xEO0FBQ0EsU0FBSyxZQUFZLElBQUk7QUFDckIsT0FBRyxZQUFZLENBQUMsRUFBRSxVQUFVLE1BQU0sYUFBYSxLQUFLLENBQUM7QUFBQSxFQUN2RDs7O0FDcERBLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFFBQUksU0FBUyxPQUFRO0FBQ3JCLGVBQVcsTUFBTSxTQUFTO0FBQ3hCLFlBQU0sT0FBTyxLQUFLLEVBQUU7QUFFcEIsVUFBSSxNQUFNLGFBQWEsWUFBWSxHQUFHLFNBQVMsUUFBUSxFQUFHLE9BQU0sSUFBSTtBQUFBLElBQ3RFO0FBQ0EsWUFBUSxNQUFNO0FBQUEsRUFDaEI7QUFFTyxNQUFNLGFBQWEsTUFBTTtBQUM5QixTQUFLLFVBQVUsQ0FBQyxFQUFFLElBQUksT0FBTyxNQUFNO0FBQ2pDLFVBQUksQ0FBQyxTQUFTLFVBQVUsQ0FBQyxPQUFRLFFBQU87QUFDeEMsY0FBUSxJQUFJLEVBQUU7QUFDZCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsT0FBRyxvQkFBb0IsSUFBSTtBQUFBLEVBQzdCOzs7QUNwQkEsTUFBTSxNQUFNO0FBR1osTUFBTSxPQUFPLENBQUMsSUFBSUUsVUFBUztBQUN6QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksS0FBTSxPQUFNLEtBQUssSUFBSSxFQUFFLFFBQVFBLEtBQUk7QUFBQSxFQUN6QztBQUVPLE1BQU0sZUFBZSxNQUFNO0FBQ2hDLFNBQUssYUFBYSxDQUFDLEVBQUUsSUFBSSxJQUFJLE1BQU07QUFDakMsV0FBSyxJQUFJLENBQUMsUUFBUTtBQUNoQixZQUFJLFFBQVE7QUFDWixZQUFJLFNBQVM7QUFBQSxNQUNmLENBQUM7QUFDRCxVQUFJLE9BQU8saUJBQWlCLFlBQVksQ0FBOEIsRUFBRSxrQkFBa0IsUUFBUSxNQUFNLE1BQU07QUFDNUcsWUFBSSxpQkFBa0IsTUFBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFFBQVMsU0FBUyxRQUFTLElBQUksR0FBSTtBQUFBLE1BQ2xGLENBQUM7QUFDRCxVQUFJLGlCQUFpQixXQUFXLE1BQU0sS0FBSyxJQUFJLENBQUMsUUFBUyxJQUFJLFNBQVMsSUFBSyxDQUFDO0FBQUEsSUFDOUUsQ0FBQztBQUVELFNBQUssWUFBWSxNQUFNLElBQUksR0FBRyxFQUFFLFFBQVEsQ0FBQyxRQUFRLElBQUksZ0JBQWdCLFVBQVUsSUFBSSxDQUFDLENBQUM7QUFBQSxFQUN2Rjs7O0FDWEEsTUFBTUMsU0FBUSxDQUFDLFlBQVk7QUFDekIsVUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixVQUFNLFFBQVEsT0FBTyxNQUFNLFFBQVEsT0FBTyxLQUFLO0FBQy9DLFFBQUksU0FBUyxLQUFLLE1BQU0sU0FBUztBQUMvQixjQUFRLE9BQU87QUFDZixhQUFPLFVBQVU7QUFBQSxJQUNuQjtBQUNBLFVBQU0sTUFBTSxhQUFhLE9BQU8sa0JBQWtCLE9BQU8sZUFBZSxTQUFTLE1BQU07QUFDdkYsWUFBUSxNQUFNLEdBQUc7QUFDakIsWUFBUSxNQUFNLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFBQSxFQUNuQztBQUtPLE1BQU0sUUFBUSxDQUFDLFlBQVk7QUFDaEMsUUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPLEtBQU07QUFDMUQsYUFBUyxRQUFRLFNBQVM7QUFDMUIsZUFBVyxNQUFNQSxPQUFNLE9BQU8sR0FBRyxRQUFRLEtBQUs7QUFDOUMsaUJBQWE7QUFDYixhQUFTO0FBQ1QsZUFBVztBQUNYLGdCQUFZO0FBQ1osZ0JBQVk7QUFDWixnQkFBWTtBQUNaLGNBQVU7QUFDVixpQkFBYTtBQUNiLGlCQUFhO0FBQ2IsZUFBVztBQUNYLGdCQUFZO0FBQ1osaUJBQWE7QUFBQSxFQUNmOzs7QUM5Q0EsUUFBTSxLQUFLOyIsCiAgIm5hbWVzIjogWyJhc2siLCAic2VlbiIsICJvcHRpb25zIiwgImtub3duIiwgImlzU2FtZSIsICJsaW5lcyIsICJhc2siLCAiZmlyc3QiLCAiZm9sbG93IiwgImFsbCIsICJrZXkiLCAiam9iIiwgInJ1biIsICJmb2xsb3ciLCAiam9iIiwgInNlbnQiLCAicGxhY2VzIiwgImJ1dHRvbiIsICJzaG93IiwgIm5vdGUiLCAiZ3JvdXBzIiwgIm1hcmsiLCAiaXNPd24iLCAibmV3cyIsICJsZWF2ZSIsICJ0byIsICJzd2FwIiwgImNhbGwiLCAiZW5kIiwgImFuc3dlciIsICJiZWdpbiIsICJmaXJzdCIsICJmaXJzdCIsICJhc2siLCAidGVsbCIsICJjYXVzZXMiLCAibm90ZSIsICJwcmVzc2VkIiwgInNob3ciLCAiZW5kIiwgInNob3ciLCAiYmVnaW4iXQp9Cg==
