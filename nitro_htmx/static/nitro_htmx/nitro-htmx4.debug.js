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
  var holdRival = (name, read2) => onHtmx(name, (event, detail) => {
    const { element, path } = read2(detail);
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
  var watchLeaving = (name, read2) => window.addEventListener(`htmx:${name}`, ({ defaultPrevented, detail }) => {
    if (defaultPrevented) return;
    const { job, element, body, xhr } = read2(detail);
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
    const take3 = (event, { sourceElement: element, request: { action: path, body }, sourceEvent }) => grab(event, ask3, { element, path, body, cause: sourceEvent.type === "every" ? void 0 : sourceEvent });
    onHtmx("config:request", (event, { ctx }) => {
      const { confirm, request, sourceElement, sourceEvent: { nitro: job } } = ctx;
      if (job) {
        ctx.confirm = null;
        request.body = job.body;
      } else if (!confirm || sourceElement === rootOf(sourceElement)) take3(event, ctx);
    });
    onHtmx("before:request", (event, { ctx }) => {
      const job = ctx.sourceEvent.nitro;
      if (job) job.status = 0;
      else take3(event, ctx);
    });
    onHtmx("after:request", (event, { ctx: { hx, response, sourceEvent: { nitro: job }, text } }) => {
      if (!job) return;
      event.preventDefault();
      delete hx.trigger;
      const { headers, redirected, status, url } = response.raw;
      job.request = { headers, redirected, status, text, url };
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
  var read = (html) => html.replaceAll("<hx-partial ", '<template hx type="partial" ').replaceAll("</hx-partial>", "</template>");
  var swap = (root, text) => htmx.swap({ sourceElement: root, target: root, text, swap: "outerMorph" });
  var htmx4 = {
    version: 4,
    first: "htmx:before:process",
    // hx-disable with a value is hx-disabled-elt of htmx 2.
    untrusted: '[hx-ignore],[data-hx-ignore],[hx-disable=""],[data-hx-disable=""]',
    capture,
    send,
    read,
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
    const waiting2 = [...toasts.keys()].filter((toast) => !toast.parentNode).sort((a, b) => isError(b) - isError(a));
    for (const toast of waiting2.slice(0, limit - (toasts.size - waiting2.length))) {
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
  var leave2 = (id, to) => {
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
      else leave2(id, to2), job.events = [];
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
    if (to || headers.get("HX-Refresh")) leave2(id, to);
    else if (text && (status < 300 || status === 422)) await replaceAll(job, text, adapter);
  };
  var replaceAll = async (job, text, adapter) => {
    const kept = /^<script [^>]*data-nitro-tokens>(.*?)<\/script>/.exec(text);
    const tokens = kept && JSON.parse(kept[1]);
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
    for (const [from, , count, places3] of parts) {
      const run2 = riders.get(from);
      const { component, root, heard: brought } = run2 ?? job;
      const heard = places3.map((place) => arrivals[place]);
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
    const answer2 = await adapter.send(job, { root, source, headers: chain[0] && { "Nitro-Chain": chain.join() } });
    if (answer2) await accept(Object.assign(job, { answer: answer2, status: answer2.status }), answer2, adapter);
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L3BhZ2UuanMiLCAiLi4vLi4vY2xpZW50L2pvYnMuanMiLCAiLi4vLi4vY2xpZW50L2h0bXguanMiLCAiLi4vLi4vY2xpZW50L2ZpZWxkcy5qcyIsICIuLi8uLi9jbGllbnQvd2F5LmpzIiwgIi4uLy4uL2NsaWVudC90eXBpbmc0LmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWQuanMiLCAiLi4vLi4vY2xpZW50L2h0bXg0LmpzIiwgIi4uLy4uL2NsaWVudC9hZGRyZXNzLmpzIiwgIi4uLy4uL2NsaWVudC9mb2N1cy5qcyIsICIuLi8uLi9jbGllbnQvbGluZXMuanMiLCAiLi4vLi4vY2xpZW50L2VudHJpZXMuanMiLCAiLi4vLi4vY2xpZW50L3RvYXN0cy5qcyIsICIuLi8uLi9jbGllbnQvb3duLmpzIiwgIi4uLy4uL2NsaWVudC9wcmVzcy5qcyIsICIuLi8uLi9jbGllbnQvYW5zd2Vycy5qcyIsICIuLi8uLi9jbGllbnQvcmlkZXJzLmpzIiwgIi4uLy4uL2NsaWVudC9wYXJ0cy5qcyIsICIuLi8uLi9jbGllbnQvZXZlbnRzLmpzIiwgIi4uLy4uL2NsaWVudC9icmlkZ2UuanMiLCAiLi4vLi4vY2xpZW50L2Vhcmx5LmpzIiwgIi4uLy4uL2NsaWVudC9mb3JnZXQuanMiLCAiLi4vLi4vY2xpZW50L2xhenkuanMiLCAiLi4vLi4vY2xpZW50L2xpdmUuanMiLCAiLi4vLi4vY2xpZW50L2xvYWRpbmcuanMiLCAiLi4vLi4vY2xpZW50L3BvbGxzLmpzIiwgIi4uLy4uL2NsaWVudC91cGxvYWRzLmpzIiwgIi4uLy4uL2NsaWVudC9zdGFydC5qcyIsICIuLi8uLi9jbGllbnQvbml0cm8taHRteDQuanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qIFdoZXJlIHRoaW5ncyBhcmUgb24gdGhlIHBhZ2UsIGFuZCB3aG9zZSB0aGV5IGFyZS4gKi9cblxuLyoqIFdoYXQgdGhlIHNlcnZlciBoYXMgd3JpdHRlbiBhdCBvdXIgc2NyaXB0LiAqL1xuZXhwb3J0IGNvbnN0IG9wdGlvbnMgPSAvKiogQHR5cGUge2FueX0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpLmRhdGFzZXQ7XG5leHBvcnQgY29uc3QgUk9PVCA9ICdbZGF0YS1uaXRyby1jb21wb25lbnRdJztcbmV4cG9ydCBjb25zdCBBU0tTID0gJ1toeC1wb3N0XSxbZGF0YS1oeC1wb3N0XSc7XG5cbmxldCB1bnRydXN0ZWQgPSAnJztcbi8qKiBOYW1lIHdoYXQgcGVvcGxlIHdyb3RlOiBub3RoaW5nIGluIHRoZXJlIGFjdHMsIGlzIGJvdW5kLCBvciBpcyBhIGNvbXBvbmVudC5cbiAqIEB0eXBlIHsoc2VsZWN0b3I6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBkaXN0cnVzdCA9IChzZWxlY3RvcikgPT4gdm9pZCAodW50cnVzdGVkID0gc2VsZWN0b3IpO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNUcnVzdGVkID0gKGVsZW1lbnQpID0+ICFlbGVtZW50LmNsb3Nlc3Q/Lih1bnRydXN0ZWQpO1xuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nLCByb290PzogYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBhbGwgPSAoc2VsZWN0b3IsIHJvb3QgPSBkb2N1bWVudCkgPT4gWy4uLnJvb3QucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildLmZpbHRlcihpc1RydXN0ZWQpO1xuXG4vKiogQHR5cGUgeyhzZWxlY3Rvcjogc3RyaW5nKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZmlyc3QgPSAoc2VsZWN0b3IpID0+IGFsbChzZWxlY3RvcilbMF07XG5cbi8qKiBAdHlwZSB7KGlkOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBmaW5kID0gKGlkKSA9PiBpZCAmJiBmaXJzdCgnIycgKyBDU1MuZXNjYXBlKGlkKSk7XG5cbi8qKiBXaGF0IHBsYWluIGh0bXggcHV0cyBpbiBhIHJvb3QncyBwbGFjZSBoYXMgdGhlIG9sZCBvbmUncyB0b2tlbiB1bnRpbCBodG14IHNldHRsZXMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCBpc1NldHRsZWQgPSAocm9vdCkgPT4gIXJvb3Q/LmNsb3Nlc3QoJy5odG14LWFkZGVkJyk7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcpID0+IFByb21pc2U8YW55Pn0gKi9cbmV4cG9ydCBjb25zdCBzZXR0bGVkID0gYXN5bmMgKGlkKSA9PiB7XG4gIGZvciAobGV0IHRyaWVzID0gMDsgdHJpZXMgPCA1MDAgJiYgIWlzU2V0dGxlZChmaW5kKGlkKSk7IHRyaWVzKyspIGF3YWl0IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiBzZXRUaW1lb3V0KHJlc29sdmUsIDEwKSk7XG4gIHJldHVybiBmaW5kKGlkKTtcbn07XG5cbi8qKiBUaGUgcm9vdCBvZiB0aGUgY29tcG9uZW50IHRoYXQgYW4gZWxlbWVudCBiZWxvbmdzIHRvLCBieSBpdHMgc2xvdHMsIHRvby5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qgcm9vdE9mID0gKGVsZW1lbnQpID0+IHtcbiAgaWYgKCFpc1RydXN0ZWQoZWxlbWVudCkpIHJldHVybjtcbiAgY29uc3Qgcm9vdCA9IGVsZW1lbnQuY2xvc2VzdD8uKGAke1JPT1R9LFtkYXRhLW5pdHJvLW93bmVyXWApO1xuICByZXR1cm4gZmluZChyb290Py5kYXRhc2V0Lm5pdHJvT3duZXIpID8/IHJvb3Q7XG59O1xuXG4vKiogV2hhdCBiZWxvbmdzIHRvIHRoZSBjb21wb25lbnQgb2YgdGhpcyByb290LCBhbmQgdG8gbm9uZSBpbnNpZGUuXG4gKiBAdHlwZSB7KHNlbGVjdG9yOiBzdHJpbmcsIHJvb3Q6IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgYWxsT2YgPSAoc2VsZWN0b3IsIHJvb3QpID0+IGFsbChzZWxlY3Rvciwgcm9vdCkuZmlsdGVyKChlbGVtZW50KSA9PiByb290T2YoZWxlbWVudCkgPT09IHJvb3QpO1xuXG4vKiogVGhlIHBhcnRzIG9mIGFuIGFuc3dlcjogYSBjb21wb25lbnQsIGFuZCB3aGF0IGl0IGJyaW5ncyB0byBpdHMgc2xvdHMuXG4gKiBAdHlwZSB7KHRlbXBsYXRlOiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHBhcnRzT2YgPSAoeyBjb250ZW50IH0pID0+XG4gIFtjb250ZW50LCAuLi5bLi4uY29udGVudC5xdWVyeVNlbGVjdG9yQWxsKCd0ZW1wbGF0ZVtkYXRhLW5pdHJvLXVwZGF0ZV0nKV0ubWFwKCh1cGRhdGUpID0+IHVwZGF0ZS5jb250ZW50KV07XG5cbi8qKiBXaGV0aGVyIG5vdGhpbmcgaW4gYSBjb21wb25lbnQgaXMgb2YgYW5vdGhlciwgb3Igb2YgcGVvcGxlLCBzbyB0aGF0IG5vYm9keSBoYXMgdG8gYXNrIGVhY2ggZWxlbWVudC5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzUGxhaW4gPSAocm9vdCkgPT4gIXJvb3QucXVlcnlTZWxlY3RvcihgJHtST09UfSxbZGF0YS1uaXRyby1zbG90XSwke3VudHJ1c3RlZH1gKTtcblxuLyoqIFdoZXRoZXIgdGhlIGFkZHJlc3MgaXMgdGhhdCBvZiBhbiBhY3Rpb24gb2YgdGhlIGNvbXBvbmVudCBhcm91bmQgdGhlIGVsZW1lbnQuXG4gKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgcGF0aDogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzT3VycyA9IChlbGVtZW50LCBwYXRoKSA9PiBwYXRoPy5zdGFydHNXaXRoKHJvb3RPZihlbGVtZW50KT8uZGF0YXNldC5uaXRyb1VybCA/PyBOYU4pO1xuXG4vKiogV3JpdGUgYW4gYXR0cmlidXRlIGFzIGl0IHdhczsgbnVsbDogaXQgd2FzIG5vdCB0aGVyZS5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcgfCBudWxsKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHNldEF0dHJpYnV0ZSA9IChlbGVtZW50LCBuYW1lLCB2YWx1ZSkgPT5cbiAgdmFsdWUgPT09IG51bGwgPyBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShuYW1lKSA6IGVsZW1lbnQuc2V0QXR0cmlidXRlKG5hbWUsIHZhbHVlKTtcblxuZXhwb3J0IGNvbnN0IGFkZHJlc3MgPSAoKSA9PiBsb2NhdGlvbi5wYXRobmFtZSArIGxvY2F0aW9uLnNlYXJjaDtcblxuLyoqIEhlYXIgZXZlbnRzIGJlZm9yZSBldmVyeWJvZHkgZWxzZS5cbiAqIEB0eXBlIHsobmFtZXM6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uID0gKG5hbWVzLCBsaXN0ZW5lcikgPT4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc3BsaXQoJyAnKSkgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xufTtcblxuLyoqIExldCBub2JvZHkgZWxzZSBoZWFyIGFuIGV2ZW50LCBhbmQgdGhlIGJyb3dzZXIgZG8gbm90aGluZy5cbiAqIEB0eXBlIHsoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHN0b3AgPSAoZXZlbnQpID0+IHtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgZXZlbnQuc3RvcEltbWVkaWF0ZVByb3BhZ2F0aW9uKCk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55KSA9PiBDdXN0b21FdmVudH0gKi9cbmV4cG9ydCBjb25zdCBldmVudE9mID0gKG5hbWUsIGRldGFpbCkgPT4gbmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSwgZGV0YWlsIH0pO1xuXG4vKiogQHR5cGUgeyhib2R5OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaGFzRmlsZSA9IChib2R5KSA9PiBib2R5IGluc3RhbmNlb2YgRm9ybURhdGEgJiYgWy4uLmJvZHkudmFsdWVzKCldLnNvbWUoKHZhbHVlKSA9PiB2YWx1ZSBpbnN0YW5jZW9mIEJsb2IpO1xuIiwgIi8qIEpvYnMsIGFuZCB3aGF0IHRoZSBmZWF0dXJlcyBoZWFyIG9mIHRoZW0sIGluIHRoaXMgb3JkZXI6XG4gKiAgIHF1ZXVlZCAgICBhIGNvbXBvbmVudCBhc2tzIGZvciBzb21ldGhpbmc7IGEgbGlzdGVuZXIgdGhhdCByZXR1cm5zIGZhbHNlIGhvbGRzIGl0IGJhY2tcbiAqICAgbGVhdmluZyAgIGl0IGlzIGJlaW5nIHNlbnQsIGFuZCBub2JvZHkgaGFzIHN0b3BwZWQgaXRcbiAqICAgYW5zd2VyZWQgIHRoZSBhbnN3ZXIgaXMgb24gdGhlIHBhZ2UsIG9yIHRoZXJlIHdhcyBub25lOyBpdHMgZXZlbnRzIGNvbWUgbmV4dFxuICogICBkb25lICAgICAgaXRzIGV2ZW50cyBoYXZlIGFycml2ZWQsIG9yIGl0IHdhcyBkcm9wcGVkXG4gKiBhbmQgYmVzaWRlczogdXBsb2FkaW5nIHtpZCwgeGhyfSwgb2YgZmlsZXMgb2YgYSBjb21wb25lbnQ7IG5hdmlnYXRlZCwgd2hlbiBodG14IGhhcyBjaGFuZ2VkIHRoZSBhZGRyZXNzO1xuICogcmVzdG9yZWQsIHdoZW4gaHRteCBoYXMgcHV0IHRoZSBIVE1MIG9mIGFuIGVhcmxpZXIgcGFnZSBiYWNrLlxuICovXG5pbXBvcnQgeyBhZGRyZXNzIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3Qgam9icyA9IG5ldyBFdmVudFRhcmdldCgpOyAvLyBhIGxpc3RlbmVyIHRoYXQgdGhyb3dzIHN0b3BzIG5vIG90aGVyLCBhbmQgbm8gam9iXG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbGlzdGVuZXI6IChqb2I6IGFueSkgPT4gYW55KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhlYXIgPSAobmFtZSwgbGlzdGVuZXIpID0+XG4gIGpvYnMuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgaWYgKGxpc3RlbmVyKGV2ZW50LmRldGFpbCkgPT09IGZhbHNlKSBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICB9KTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBkZXRhaWw/OiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgYW5ub3VuY2UgPSAobmFtZSwgZGV0YWlsKSA9PiBqb2JzLmRpc3BhdGNoRXZlbnQobmV3IEN1c3RvbUV2ZW50KG5hbWUsIHsgY2FuY2VsYWJsZTogdHJ1ZSwgZGV0YWlsIH0pKTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb246IHN0cmluZywgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gSm9ifSAqL1xuZXhwb3J0IGNvbnN0IG5ld0pvYiA9IChyb290LCBhY3Rpb24sIG1vcmUpID0+IHtcbiAgY29uc3QgYm9keSA9IG5ldyBGb3JtRGF0YSgpO1xuICBib2R5LnNldCgnY3NyZm1pZGRsZXdhcmV0b2tlbicsICcnKTsgLy8gaG9sZHMgdGhlIGZpcnN0IHBsYWNlLCBmb3IgRGphbmdvIHRvIHJlYWQgd2hhdGV2ZXIgaXMgY3V0IG9mZlxuICByZXR1cm4ge1xuICAgIGlkOiByb290LmlkLFxuICAgIGNvbXBvbmVudDogcm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LFxuICAgIGFjdGlvbixcbiAgICBwYXRoOiBgJHtyb290LmRhdGFzZXQubml0cm9Vcmx9JHtlbmNvZGVVUklDb21wb25lbnQoYWN0aW9uKX0vYCxcbiAgICByb290LFxuICAgIHBhZ2U6IGFkZHJlc3MoKSxcbiAgICBib2R5LFxuICAgIHNlbnQ6IG5ldyBNYXAoKSxcbiAgICBjaGFpbjogW10sXG4gICAgY291bnRzOiB7fSxcbiAgICByaWRlcnM6IG5ldyBNYXAoKSxcbiAgICAuLi5tb3JlLFxuICB9O1xufTtcblxuLyoqIFdoZXRoZXIgdGhlIGJyaWRnZSBhZGRzIGEgcGFyYW1ldGVyIGJ5IGl0c2VsZjogd2hhdCBpcyBib3VuZCwgYW5kIHdoYXQgZWxzZSBpcyBvdXJzLlxuICogQHR5cGUgeyhuYW1lOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPdXJOYW1lID0gKG5hbWUpID0+IG5hbWUuc3RhcnRzV2l0aCgnbml0cm8tJyk7XG5cbi8qKiBAdHlwZSB7KGJvZHk6IEZvcm1EYXRhLCBhcmdzOiBvYmplY3QpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYWRkQXJndW1lbnRzID0gKGJvZHksIGFyZ3MpID0+IHtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKGFyZ3MpKSB7XG4gICAgaWYgKGlzT3VyTmFtZShuYW1lKSkgY29udGludWU7XG4gICAgYm9keS5kZWxldGUobmFtZSk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUgOiBbdmFsdWVdKSB7XG4gICAgICBjb25zdCBpc0pzb24gPSBpdGVtICYmIHR5cGVvZiBpdGVtID09PSAnb2JqZWN0JyAmJiAhKGl0ZW0gaW5zdGFuY2VvZiBCbG9iKTtcbiAgICAgIGJvZHkuYXBwZW5kKG5hbWUsIGlzSnNvbiA/IEpTT04uc3RyaW5naWZ5KGl0ZW0pIDogaXRlbSA/PyAnJyk7XG4gICAgfVxuICB9XG59O1xuIiwgIi8qIFdoYXQgYm90aCB2ZXJzaW9ucyBvZiBodG14IGhhdmUgaW4gY29tbW9uLiAqL1xuaW1wb3J0IHsgYW5ub3VuY2UgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgQVNLUywgaGFzRmlsZSwgaXNPdXJzLCBvbiwgcm9vdE9mLCBzdG9wIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIFRoZSBwYWdlJ3MgaHRteDsgbm90IGFub3RoZXIgb25lIHRoYXQgaXQgbG9hZHMgbGF0ZXIuXG4gKiBAdHlwZSB7YW55fSAqL1xuZXhwb3J0IGxldCBodG14O1xuXG4vKiogVGFrZSB0aGUgaHRteCB0aGF0IGlzIHRoZXJlLCBpZiBpdCBpcyBvZiB0aGlzIHZlcnNpb24uXG4gKiBAdHlwZSB7KHZlcnNpb246IG51bWJlcikgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IHRha2UgPSAodmVyc2lvbikgPT4ge1xuICBjb25zdCBmb3VuZCA9IHdpbmRvdy5odG14O1xuICBpZiAoZm91bmQ/LmFqYXggJiYgcGFyc2VJbnQoZm91bmQudmVyc2lvbikgPT09IHZlcnNpb24pIGh0bXggPz89IGZvdW5kOyAvLyBhbiBlbGVtZW50IG1heSBoYXZlIHRoaXMgaWRcbiAgcmV0dXJuIGh0bXg7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGxpc3RlbmVyOiAoZXZlbnQ6IGFueSwgZGV0YWlsOiBhbnkpID0+IHZvaWQpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgb25IdG14ID0gKG5hbWUsIGxpc3RlbmVyKSA9PiBvbihgaHRteDoke25hbWV9YCwgKGV2ZW50KSA9PiBsaXN0ZW5lcihldmVudCwgZXZlbnQuZGV0YWlsKSk7XG5cbi8qKiBHaXZlIGEgcmVxdWVzdCBvZiBhIGNvbXBvbmVudCB0byB0aGUgYnJpZGdlIGluc3RlYWQgb2Ygc2VuZGluZyBpdC5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSwgYXNrOiAoY2F1Z2h0OiBDYXVnaHQpID0+IHZvaWQsIGNhdWdodDogQ2F1Z2h0KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGdyYWIgPSAoZXZlbnQsIGFzaywgY2F1Z2h0KSA9PiB7XG4gIGlmICghaXNPdXJzKGNhdWdodC5lbGVtZW50LCBjYXVnaHQucGF0aCkpIHJldHVybjtcbiAgc3RvcChldmVudCk7IC8vIG90aGVycyBzZWUgaXQgbGVhdmVcbiAgYXNrKGNhdWdodCk7XG59O1xuXG4vKiogV2hlcmUgdGhlIHBhZ2UgaGFzIGFuIGh0bXggb2YgdGhlIG90aGVyIHZlcnNpb24gYXMgd2VsbCwgdGhhdCBvbmUgbGVhdmVzIG91ciBlbGVtZW50cyBhbG9uZS5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgZWxlbWVudD86IGFueSwgcGF0aD86IGFueSB9KSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhvbGRSaXZhbCA9IChuYW1lLCByZWFkKSA9PlxuICBvbkh0bXgobmFtZSwgKGV2ZW50LCBkZXRhaWwpID0+IHtcbiAgICBjb25zdCB7IGVsZW1lbnQsIHBhdGggfSA9IHJlYWQoZGV0YWlsKTtcbiAgICBpZiAoZWxlbWVudCAmJiBpc091cnMoZWxlbWVudCwgcGF0aCkpIHN0b3AoZXZlbnQpO1xuICB9KTtcblxuLyoqIGh0bXggcHV0cyBlbGVtZW50cyBvbiB0aGUgcGFnZSBzb21lIHRpbWUgYmVmb3JlIGl0IGxpc3RlbnMgdG8gdGhlbSwgd2hpY2ggaXQgdGVsbHMgYnkgdGhlIGV2ZW50IGBuYW1lYC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGh1cnJ5ID0gKG5hbWUpID0+IHtcbiAgY29uc3Qgc2VlbiA9IG5ldyBXZWFrU2V0KCk7XG4gIG9uSHRteChuYW1lLCAoeyB0YXJnZXQgfSkgPT4gc2Vlbi5hZGQodGFyZ2V0KSk7XG4gIG9uKCdjbGljayBzdWJtaXQgY2hhbmdlIGlucHV0IGtleWRvd24nLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGNvbnN0IGVsZW1lbnQgPSB0YXJnZXQuY2xvc2VzdD8uKEFTS1MpO1xuICAgIGlmICghZWxlbWVudCB8fCBzZWVuLmhhcyhlbGVtZW50KSkgcmV0dXJuO1xuICAgIGlmIChpc091cnMoZWxlbWVudCwgZWxlbWVudC5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBlbGVtZW50LmRhdGFzZXQuaHhQb3N0KSkgaHRteC5wcm9jZXNzKGVsZW1lbnQpO1xuICB9KTtcbn07XG5cbi8qKiBUZWxsIHdoYXQgbGVhdmVzLCBvbmNlIGFsbCBvdGhlcnMgaGFkIHRoZSBjaGFuY2UgdG8gc3RvcCBvciBjb21wbGV0ZSBpdC5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCByZWFkOiAoZGV0YWlsOiBhbnkpID0+IHsgam9iPzogSm9iLCBlbGVtZW50OiBhbnksIGJvZHk6IGFueSwgeGhyOiAoKSA9PiBhbnkgfSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCB3YXRjaExlYXZpbmcgPSAobmFtZSwgcmVhZCkgPT5cbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoYGh0bXg6JHtuYW1lfWAsICgvKiogQHR5cGUge2FueX0gKi8geyBkZWZhdWx0UHJldmVudGVkLCBkZXRhaWwgfSkgPT4ge1xuICAgIGlmIChkZWZhdWx0UHJldmVudGVkKSByZXR1cm47XG4gICAgY29uc3QgeyBqb2IsIGVsZW1lbnQsIGJvZHksIHhociB9ID0gcmVhZChkZXRhaWwpO1xuICAgIGNvbnN0IGlkID0gcm9vdE9mKGVsZW1lbnQpPy5pZDtcbiAgICBpZiAoaWQgJiYgaGFzRmlsZShib2R5KSkgYW5ub3VuY2UoJ3VwbG9hZGluZycsIHsgaWQsIHhocjogeGhyKCkgfSk7XG4gICAgaWYgKCFqb2IpIHJldHVybjtcbiAgICBjb25zdCBsYXN0ID0gYm9keS5nZXQoJ25pdHJvLWlkJyk7IC8vIG90aGVycyBtYXkgaGF2ZSBwdXQgc29tZXRoaW5nIGJlaGluZCBpdFxuICAgIGJvZHkuZGVsZXRlKCduaXRyby1pZCcpO1xuICAgIGJvZHkuYXBwZW5kKCduaXRyby1pZCcsIGxhc3QpO1xuICAgIGFubm91bmNlKCdsZWF2aW5nJywgam9iKTtcbiAgfSk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iLCB0bzogeyByb290OiBhbnksIHNvdXJjZTogYW55LCBoZWFkZXJzOiBhbnkgfSwgbW9yZT86IG9iamVjdCkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmV4cG9ydCBjb25zdCBhamF4ID0gKGpvYiwgeyByb290OiB0YXJnZXQsIHNvdXJjZSwgaGVhZGVycyB9LCBtb3JlKSA9PiB7XG4gIGlmIChoYXNGaWxlKGpvYi5ib2R5KSkgc291cmNlLnNldEF0dHJpYnV0ZSgnaHgtZW5jb2RpbmcnLCAnbXVsdGlwYXJ0L2Zvcm0tZGF0YScpO1xuICAvLyBWYWxpZGF0ZWQgYXQgdGhlIGNsaWNrLlxuICBjb25zdCBldmVudCA9IHsgbml0cm86IGpvYiwgc3VibWl0dGVyOiB7IGZvcm1Ob1ZhbGlkYXRlOiB0cnVlIH0gfTtcbiAgcmV0dXJuIGh0bXguYWpheCgnUE9TVCcsIGpvYi5wYXRoLCB7IHNvdXJjZSwgdGFyZ2V0LCBoZWFkZXJzLCBldmVudCwgLi4ubW9yZSB9KTtcbn07XG4iLCAiLyogRm9ybSBmaWVsZHMgYW5kIG90aGVyIGNvbnRyb2xzOiB3aGF0IHN0YW5kcyBpbiB0aGVtLCB3aGF0IHRoZSBzZXJ2ZXIgZ2F2ZSwgYW5kIHdoYXQgdHJhdmVscyB3aXRoIGEgam9iLiAqL1xuaW1wb3J0IHsgaXNQbGFpbiwgaXNUcnVzdGVkLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5leHBvcnQgY29uc3QgRklFTERTID0gJ2lucHV0LHNlbGVjdCx0ZXh0YXJlYSc7XG5leHBvcnQgY29uc3QgVFlQRUQgPVxuICAndGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPWNoZWNrYm94XSxbdHlwZT1yYWRpb10sW3R5cGU9ZmlsZV0sW3R5cGU9YnV0dG9uXSxbdHlwZT1zdWJtaXRdLFt0eXBlPXJlc2V0XSknO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgaXNUaWNrID0gKHsgdHlwZSB9KSA9PiAvY2hlY2tib3h8cmFkaW8vLnRlc3QodHlwZSk7XG5cbi8qKiBAdHlwZSB7KHNvbWU6IGFueVtdLCBvdGhlcnM6IGFueVtdKSA9PiBib29sZWFufSAqL1xuZXhwb3J0IGNvbnN0IGlzU2FtZSA9IChzb21lLCBvdGhlcnMpID0+IHNvbWUubGVuZ3RoID09PSBvdGhlcnMubGVuZ3RoICYmIHNvbWUuZXZlcnkoKHZhbHVlLCBhdCkgPT4gdmFsdWUgPT09IG90aGVyc1thdF0pO1xuXG4vKiogQHR5cGUgeyhmaWVsZDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgdmFsdWVzT2YgPSAoZmllbGQpID0+IHtcbiAgaWYgKGlzVGljayhmaWVsZCkpIHJldHVybiBmaWVsZC5jaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmllbGQub3B0aW9ucykgcmV0dXJuIFsuLi5maWVsZC5zZWxlY3RlZE9wdGlvbnNdLm1hcCgob3B0aW9uKSA9PiBvcHRpb24udmFsdWUpO1xuICByZXR1cm4gWy4uLihmaWVsZC5maWxlcyA/PyBbZmllbGQudmFsdWVdKV07XG59O1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIGdhdmU6IHdoYXQgYSByZXNldCB3b3VsZCBicmluZy5cbiAqIEB0eXBlIHsoZmllbGQ6IGFueSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGdpdmVuID0gKGZpZWxkKSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCBmaWxlcywgbXVsdGlwbGUsIG9wdGlvbnMsIHNpemUgfSA9IGZpZWxkO1xuICBpZiAoaXNUaWNrKGZpZWxkKSkgcmV0dXJuIGZpZWxkLmRlZmF1bHRDaGVja2VkID8gW2ZpZWxkLnZhbHVlXSA6IFtdO1xuICBpZiAoZmlsZXMpIHJldHVybiBbXTtcbiAgaWYgKCFvcHRpb25zKSB7XG4gICAgaWYgKGZpZWxkLnZhbHVlID09PSBkZWZhdWx0VmFsdWUpIHJldHVybiBbZGVmYXVsdFZhbHVlXTtcbiAgICBjb25zdCBjbG9uZSA9IGZpZWxkLmNsb25lTm9kZSgpOyAvLyBrbm93cyB3aGF0IGl0cyB0eXBlIG1ha2VzIG9mIGEgdmFsdWU6IG9mIG5vIGNvbG91ciwgYmxhY2tcbiAgICBjbG9uZS52YWx1ZSA9IGRlZmF1bHRWYWx1ZTtcbiAgICByZXR1cm4gW2Nsb25lLnZhbHVlXTtcbiAgfVxuICBsZXQgY2hvc2VuID0gWy4uLm9wdGlvbnNdLmZpbHRlcigob3B0aW9uKSA9PiBvcHRpb24uZGVmYXVsdFNlbGVjdGVkKTtcbiAgaWYgKCFtdWx0aXBsZSAmJiAhY2hvc2VuWzBdICYmIHNpemUgPCAyKSBjaG9zZW4gPSBbLi4ub3B0aW9uc10uZmlsdGVyKChvcHRpb24pID0+ICFvcHRpb24ubWF0Y2hlcygnOmRpc2FibGVkJykpLnNsaWNlKDAsIDEpO1xuICByZXR1cm4gKG11bHRpcGxlID8gY2hvc2VuIDogY2hvc2VuLnNsaWNlKC0xKSkubWFwKCh7IHZhbHVlIH0pID0+IHZhbHVlKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZpZWxkOiBhbnksIHZhbHVlczogYW55W10pID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgd3JpdGUgPSAoZmllbGQsIHZhbHVlcykgPT4ge1xuICBpZiAoaXNTYW1lKHZhbHVlcywgdmFsdWVzT2YoZmllbGQpKSkgcmV0dXJuOyAvLyB3cml0aW5nIG1vdmVzIHRoZSBjYXJldFxuICBpZiAoaXNUaWNrKGZpZWxkKSkgZmllbGQuY2hlY2tlZCA9IHZhbHVlcy5sZW5ndGg7XG4gIGVsc2UgaWYgKGZpZWxkLm9wdGlvbnMpIGZvciAoY29uc3Qgb3B0aW9uIG9mIGZpZWxkLm9wdGlvbnMpIG9wdGlvbi5zZWxlY3RlZCA9IHZhbHVlcy5pbmNsdWRlcyhvcHRpb24udmFsdWUpO1xuICBlbHNlIGlmIChmaWVsZC5maWxlcykge1xuICAgIGNvbnN0IHRyYW5zZmVyID0gbmV3IERhdGFUcmFuc2ZlcigpO1xuICAgIGZvciAoY29uc3QgZmlsZSBvZiB2YWx1ZXMpIHRyYW5zZmVyLml0ZW1zLmFkZChmaWxlKTtcbiAgICBmaWVsZC5maWxlcyA9IHRyYW5zZmVyLmZpbGVzO1xuICB9IGVsc2UgZmllbGQudmFsdWUgPSB2YWx1ZXM7XG59O1xuXG4vKiogV2hhdCBhIGJ1dHRvbiBkb2VzLCBvciB0aGUgZm9ybSB0aGF0IGl0IHNlbmRzLlxuICogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGRvaW5nT2YgPSAoY29udHJvbCkgPT4ge1xuICBjb25zdCBhc2tlciA9IChjb250cm9sLnR5cGUgPT09ICdzdWJtaXQnICYmICFjb250cm9sLmhhc0F0dHJpYnV0ZSgnaHgtcG9zdCcpICYmIGNvbnRyb2wuZm9ybSkgfHwgY29udHJvbDtcbiAgcmV0dXJuIFthc2tlci5nZXRBdHRyaWJ1dGUoJ2h4LXBvc3QnKSA/PyBhc2tlci5nZXRBdHRyaWJ1dGUoJ2hyZWYnKSwgYXNrZXIuZ2V0QXR0cmlidXRlKCdkYXRhLW5pdHJvLWFyZ3MnKV07XG59O1xuXG5jb25zdCBUSEVJUlMgPSAncGVvcGxlJzsgLy8gd3JvdGUgaXRcblxuLyoqIEB0eXBlIHsoZW50cnk6IFtzdHJpbmcsIGFueV0pID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNPd24gPSAoW2tleV0pID0+ICFrZXkuc3RhcnRzV2l0aChUSEVJUlMpO1xuXG4vKiogV2hhdGV2ZXIgY2FuIGhhdmUgYSB2YWx1ZSBvciB0aGUgZm9jdXMsIGJ5IGtleXMgdGhhdCBvdXRsaXZlIHRoZSBlbGVtZW50cy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiBNYXA8c3RyaW5nLCBhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IGNvbnRyb2xzT2YgPSAocm9vdCkgPT4ge1xuICBjb25zdCBjb3VudHMgPSBuZXcgTWFwKCk7XG4gIGNvbnN0IGNvbnRyb2xzID0gbmV3IE1hcCgpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCkgJiYgcm9vdDtcbiAgZm9yIChjb25zdCBjb250cm9sIG9mIHJvb3QucXVlcnlTZWxlY3RvckFsbChGSUVMRFMgKyAnLGEsYnV0dG9uLHN1bW1hcnksW3RhYmluZGV4XScpKSB7XG4gICAgY29uc3QgeyBmb3JtLCBpZCwgbG9jYWxOYW1lLCBuYW1lLCB2YWx1ZSB9ID0gY29udHJvbDtcbiAgICAvLyBDb3VudGVkIGluIGVhY2ggY2hpbGQsIGFuZCBpbiBlYWNoIHNsb3QsIGJ5IGl0c2VsZjogdGhleSBjb21lLCBnbyBhbmQgY2hhbmdlIHBsYWNlcy5cbiAgICBjb25zdCBob21lID0gcGxhaW4gfHwgY29udHJvbC5jbG9zZXN0KCdbZGF0YS1uaXRyby1jb21wb25lbnRdLFtkYXRhLW5pdHJvLXNsb3RdJyk7XG4gICAgLy8gQSBmb3JtJ3MgYXJndW1lbnRzIG5hbWUgdGhlIHJvdyBvZiBpdHMgaW5wdXRzLlxuICAgIGNvbnN0IG93biA9IGlkIHx8IFtsb2NhbE5hbWUsIG5hbWUsIGlzVGljayhjb250cm9sKSAmJiB2YWx1ZSwgZm9ybT8uZGF0YXNldC5uaXRyb0FyZ3MsIC4uLmRvaW5nT2YoY29udHJvbCldO1xuICAgIGNvbnN0IGtleSA9IFtwbGFpbiB8fCBpc1RydXN0ZWQoY29udHJvbCkgPyAnJyA6IFRIRUlSUywgaG9tZS5pZCwgb3duXS5qb2luKCk7XG4gICAgY291bnRzLnNldChrZXksIChjb3VudHMuZ2V0KGtleSkgPz8gMCkgKyAxKTtcbiAgICBjb250cm9scy5zZXQoYCR7a2V5fSAke2NvdW50cy5nZXQoa2V5KX1gLCBjb250cm9sKTtcbiAgfVxuICByZXR1cm4gY29udHJvbHM7XG59O1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGZvcm1PZiA9IChlbGVtZW50KSA9PiAoZWxlbWVudD8ubG9jYWxOYW1lICE9PSAnZm9ybScgJiYgZWxlbWVudD8uZm9ybSkgfHwgKGVsZW1lbnQ/LmNsb3Nlc3QoJ2Zvcm0nKSA/PyBudWxsKTtcblxuLyoqIFRha2Ugb3V0IHdoYXQgaHRteCBoYXMgcmVhZCBpbiBhIGZpZWxkLlxuICogQHR5cGUgeyhib2R5OiBGb3JtRGF0YSwgZmllbGQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IHdpdGhkcmF3ID0gKGJvZHksIGZpZWxkKSA9PiB7XG4gIGNvbnN0IGxlZnQgPSBib2R5LmdldEFsbChmaWVsZC5uYW1lKTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXNPZihmaWVsZCkpIHtcbiAgICBjb25zdCBhdCA9IGxlZnQubGFzdEluZGV4T2YodmFsdWUpO1xuICAgIGlmIChhdCA+PSAwKSBsZWZ0LnNwbGljZShhdCwgMSk7XG4gIH1cbiAgYm9keS5kZWxldGUoZmllbGQubmFtZSk7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgbGVmdCkgYm9keS5hcHBlbmQoZmllbGQubmFtZSwgdmFsdWUpO1xufTtcblxuLyoqIE5vdGUgdGhlIGZpZWxkcyB0aGF0IHRyYXZlbCB3aXRoIGEgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFkRmllbGRzID0gKHsgYWN0aW9uLCBib2R5LCByb290LCBzZW50LCBzb3VyY2UgfSkgPT4ge1xuICBjb25zdCBuZWFyID0gbmV3IFNldCgpOyAvLyB3aGF0IGlzIGJvdW5kIGluIHRoZSBmb3JtIG9mIHdoYXQgYXNrc1xuICBjb25zdCBmYXIgPSBuZXcgU2V0KCk7XG4gIGNvbnN0IGZvcm0gPSBmb3JtT2Yoc291cmNlKTtcbiAgY29uc3QgZmllbGRzID0gYWN0aW9uID09PSAncmVmcmVzaCcgPyBbXSA6IFsuLi5jb250cm9sc09mKHJvb3QpXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PiBjb250cm9sLm1hdGNoZXMoRklFTERTKSk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghaXNPd24oW2tleSwgZmllbGRdKSAmJiBmb3JtID09PSBmb3JtT2YoZmllbGQpICYmIGZpZWxkLm1hdGNoZXMoJzplbmFibGVkJykpIHdpdGhkcmF3KGJvZHksIGZpZWxkKTtcbiAgfVxuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoYm9keS5rZXlzKCkpO1xuICBjb25zdCBwbGFpbiA9IGlzUGxhaW4ocm9vdCk7XG4gIGZvciAoY29uc3QgW2tleSwgZmllbGRdIG9mIGZpZWxkcykge1xuICAgIGlmICghcGxhaW4gJiYgcm9vdE9mKGZpZWxkKSAhPT0gcm9vdCkgY29udGludWU7XG4gICAgY29uc3QgeyBuYW1lIH0gPSBmaWVsZDtcbiAgICBjb25zdCBtb2RlbCA9IGZpZWxkLmdldEF0dHJpYnV0ZSgnZGF0YS1uaXRyby1tb2RlbCcpO1xuICAgIGlmIChtb2RlbCkgKGZvcm0gPT09IGZvcm1PZihmaWVsZCkgPyBuZWFyIDogZmFyKS5hZGQobW9kZWwpO1xuICAgIGNvbnN0IGJvdW5kID0gZmllbGQubWF0Y2hlcygnOmVuYWJsZWQnKSAmJiBtb2RlbDtcbiAgICBpZiAoYm91bmQgfHwgbmFtZXMuaGFzKG5hbWUpKSBzZW50LnNldChrZXksIHsgbmFtZSwgYm91bmQsIHZhbHVlczogdmFsdWVzT2YoZmllbGQpIH0pO1xuICB9XG4gIC8vIE5vdCB3aGF0IG1ha2VzIHRoZSBhY3Rpb24gd2FpdDogaXRzIG93biBmb3JtIGFsb25lIGRvZXMuXG4gIGNvbnN0IG90aGVycyA9IFsuLi5mYXJdLmZpbHRlcigobmFtZSkgPT4gIW5lYXIuaGFzKG5hbWUpKTtcbiAgaWYgKG90aGVyc1swXSAmJiBhY3Rpb24gIT09ICdzeW5jJykgYm9keS5zZXQoJ25pdHJvLW90aGVycycsIG90aGVycy5qb2luKCkpO1xufTtcbiIsICIvKiBUaGUgd2F5IHRvIHRoZSBpbnB1dCB0aGF0IG9uZSB0eXBlcyBpbiwgZm9yIHdoYXQgbXVzdCBub3QgbW92ZSBpdDogaW4gRmlyZWZveCBhbiBpbnB1dCB0aGF0IGhhcyBwYXJ0cywgc3VjaCBhc1xuICogYSBkYXRlLCBiZWdpbnMgYWdhaW4gYXQgdGhlIGZpcnN0IHdoZW4gaXQgaXMgbW92ZWQ7IGluIENocm9taXVtIGFuZCBXZWJLaXQgYSBudW1iZXIgdGhhdCB3YXMgbW92ZWQgbG9zZXMgYXQgaXRzXG4gKiBuZXh0IGF0dHJpYnV0ZSB3aGF0IHNjcmlwdHMgZG8gbm90IHJlYWQgb2YgaXQsIHN1Y2ggYXMgdGhlIGRvdCBvZiBcIjEuXCIuXG4gKlxuICogUmVhZHM6IGh4LXByZXNlcnZlIG9mIHdoYXQgaHRteCBwdXRzIGludG8gaXRzIHBsYWNlIGl0c2VsZi5cbiAqL1xuaW1wb3J0IHsgVFlQRUQgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBhbGwgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBTVEFZID0gWydkYXRlJywgJ3RpbWUnLCAnbW9udGgnLCAnd2VlaycsICdkYXRldGltZS1sb2NhbCcsICdudW1iZXInXS5tYXAoKHR5cGUpID0+IGBpbnB1dFt0eXBlPSR7dHlwZX1dYCkuam9pbigpO1xuXG5leHBvcnQgY29uc3QgbXVzdFN0YXkgPSAoKSA9PiBkb2N1bWVudC5hY3RpdmVFbGVtZW50Py5tYXRjaGVzKFNUQVkpO1xuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIHNjb3BlOiBhbnkpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3QgaXNEb3VibGUgPSAoeyBpZCB9LCBzY29wZSkgPT4gc2NvcGUucXVlcnlTZWxlY3RvckFsbChgW2lkPVwiJHtDU1MuZXNjYXBlKGlkKX1cIl1gKS5sZW5ndGggPiAxO1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBpbnB1dDogYW55KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3Qgb25seSA9IChyb290LCB7IGlkLCBuYW1lLCB0eXBlIH0pID0+IHtcbiAgY29uc3QgZm91bmQgPSBhbGwoVFlQRUQsIHJvb3QpLmZpbHRlcigoaW5wdXQpID0+IGlucHV0LnR5cGUgPT09IHR5cGUgJiYgKGlkID8gaW5wdXQuaWQgPT09IGlkIDogaW5wdXQubmFtZSA9PT0gbmFtZSkpO1xuICByZXR1cm4gZm91bmQubGVuZ3RoID09PSAxICYmIGZvdW5kWzBdOyAvLyBvZiBzZXZlcmFsLCByb3dzIG1heWJlLCBub2JvZHkga25vd3Mgd2hpY2hcbn07XG5cbi8qKiBGaW5kIHdoYXQgc3RheXMsIGZyb20gdGhlIG91dHNpZGUgdG8gdGhlIGlucHV0IG9yIHRvIHdoYXQgaHRteCBwcmVzZXJ2ZXMgYXJvdW5kIGl0LCBlYWNoIHdpdGggdGhlIG5ld1xuICogZWxlbWVudCB3aG9zZSBwbGFjZSBpdCBoYXMuIE5vdGhpbmcsIGlmIHRoZXkgZG8gbm90IHN0YW5kIGluIHRoZSBzYW1lIGVsZW1lbnRzLlxuICogQHR5cGUgeyhvbGQ6IGFueSwgZnJlc2g6IGFueSkgPT4gYW55W11bXSB8IHVuZGVmaW5lZH0gKi9cbmV4cG9ydCBjb25zdCB3YXlUbyA9IChvbGQsIGZyZXNoKSA9PiB7XG4gIGxldCBpbm5lciA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIGxldCBwbGFjZSA9IG9ubHkob2xkLCBpbm5lcikgPT09IGlubmVyICYmIG9ubHkoZnJlc2gsIGlubmVyKTtcbiAgZm9yIChsZXQgZWxlbWVudCA9IGlubmVyOyBlbGVtZW50ICE9PSBvbGQ7IGVsZW1lbnQgPSBlbGVtZW50LnBhcmVudEVsZW1lbnQpIHtcbiAgICBjb25zdCBob2xkZXIgPSBlbGVtZW50LmlkICYmIGZyZXNoLnF1ZXJ5U2VsZWN0b3IoYFtpZD1cIiR7Q1NTLmVzY2FwZShlbGVtZW50LmlkKX1cIl1baHgtcHJlc2VydmVdYCk7XG4gICAgaWYgKGhvbGRlcikgW2lubmVyLCBwbGFjZV0gPSBbZWxlbWVudCwgaG9sZGVyXTtcbiAgfVxuICBjb25zdCB3YXkgPSBbXTtcbiAgZm9yICg7IGlubmVyICYmIHBsYWNlICYmIGlubmVyLmxvY2FsTmFtZSA9PT0gcGxhY2UubG9jYWxOYW1lICYmIGlubmVyLmlkID09PSBwbGFjZS5pZDsgaW5uZXIgPSBpbm5lci5wYXJlbnRFbGVtZW50KSB7XG4gICAgd2F5LnVuc2hpZnQoW2lubmVyLCBwbGFjZV0pO1xuICAgIGlmIChpbm5lciA9PT0gb2xkKSByZXR1cm4gcGxhY2UgPT09IGZyZXNoID8gd2F5IDogdW5kZWZpbmVkO1xuICAgIHBsYWNlID0gcGxhY2UucGFyZW50RWxlbWVudDtcbiAgfVxufTtcbiIsICIvKiBMZWF2ZXMgdGhlIGlucHV0IHRoYXQgb25lIHR5cGVzIGluIHdoZXJlIGl0IGlzLCB3aGVyZSBodG14IDQgd291bGQgbW92ZSBpdC5cbiAqXG4gKiBodG14IDQga2VlcHMgZWxlbWVudHMsIGJ1dCBtb3ZlcyB3aGF0IGl0IHByZXNlcnZlcyBvdXQgb2YgdGhlIHdheSwgYW5kIGJhY2suIFdoZXJlIGl0IGlzIHN1cmUgdG8gZmluZCB0aGUgb25lXG4gKiBhcm91bmQgdGhlIGlucHV0IHdpdGhvdXQgdGhhdCwgYW4gZXh0ZW5zaW9uIGhhcyBpdCBsZWF2ZSB0aGF0IG9uZSBpbiBpdHMgcGxhY2UuXG4gKi9cbmltcG9ydCB7IGh0bXggfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgcm9vdE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IG11c3RTdGF5LCBpc0RvdWJsZSwgd2F5VG8gfSBmcm9tICcuL3dheS5qcyc7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgc2VsZWN0b3I/OiBzdHJpbmcpID0+IHN0cmluZ1tdfSAqL1xuY29uc3QgaWRzSW4gPSAoZWxlbWVudCwgc2VsZWN0b3IgPSAnJykgPT4gW2VsZW1lbnQsIC4uLmVsZW1lbnQucXVlcnlTZWxlY3RvckFsbChgW2lkXSR7c2VsZWN0b3J9YCldLm1hcCgoeyBpZCB9KSA9PiBpZCk7XG5cbi8qKiBXaGF0IG1ha2VzIGh0bXggNCBmaW5kIGFuIGVsZW1lbnQsIG9yIHRha2UgYW5vdGhlciBmb3IgaXQ6IHRoZSBpZHMgaW4gd2hhdCBzdGFuZHMgYmVmb3JlIGl0LCBvbmUgYnkgb25lLlxuICogV2hlcmUgdGhlIHBhcmVudCdzIGh4LWF0dHJpYnV0ZXMgY2hhbmdlLCBpdCBsaXN0ZW5zIGFuZXcgdG8gYWxsIGluc2lkZSwgYW5kIGZvcmdldHMgd2hhdCB3YWl0cyB0aGVyZS5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBrbm93bjogU2V0PHN0cmluZz4pID0+IHN0cmluZ30gKi9cbmNvbnN0IHNpZ25zT2YgPSAoZWxlbWVudCwga25vd24pID0+IHtcbiAgY29uc3QgeyBhdHRyaWJ1dGVzLCBjaGlsZHJlbiB9ID0gZWxlbWVudC5wYXJlbnRFbGVtZW50O1xuICBjb25zdCBiZWZvcmUgPSBbLi4uY2hpbGRyZW5dLnNsaWNlKDAsIFsuLi5jaGlsZHJlbl0uaW5kZXhPZihlbGVtZW50KSk7XG4gIGNvbnN0IGlkcyA9IGJlZm9yZS5tYXAoKG9uZSkgPT4gaWRzSW4ob25lKS5maWx0ZXIoKGlkKSA9PiBrbm93bi5oYXMoaWQpKSkuZmlsdGVyKChzb21lKSA9PiBzb21lWzBdKTtcbiAgY29uc3QgYXNrcyA9IFsuLi5hdHRyaWJ1dGVzXS5maWx0ZXIoKHsgbmFtZSB9KSA9PiAvXihkYXRhLSk/aHgtLy50ZXN0KG5hbWUpKS5tYXAoKHsgbmFtZSwgdmFsdWUgfSkgPT4gbmFtZSArIHZhbHVlKTtcbiAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KFtpZHMsIGFza3Muc29ydCgpXSk7XG59O1xuXG4vKiogRmluZCB0aGUgcGxhY2Ugb2Ygd2hhdCBodG14IDQgd291bGQgcHJlc2VydmUgYXJvdW5kIHRoZSBpbnB1dCwgaWYgaXQgaXMgc3VyZSB0byBmaW5kIHRoYXQgd2l0aG91dC5cbiAqIEB0eXBlIHsob2xkOiBhbnksIGZyZXNoOiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IHN1cmVQbGFjZSA9IChvbGQsIGZyZXNoKSA9PiB7XG4gIGNvbnN0IHdheSA9IHdheVRvKG9sZCwgZnJlc2gpID8/IFtdO1xuICBjb25zdCBbaW5uZXIsIHBsYWNlXSA9IHdheVt3YXkubGVuZ3RoIC0gMV0gPz8gW107XG4gIGlmICghcGxhY2U/Lmhhc0F0dHJpYnV0ZSgnaHgtcHJlc2VydmUnKSkgcmV0dXJuO1xuICBjb25zdCBuZXdzID0gbmV3IFNldChpZHNJbihmcmVzaCwgJzpub3QoW2h4LXByZXNlcnZlXSknKSk7IC8vIHRoZSBvdGhlcnMgaXQgbW92ZXMgYmVmb3JlIGl0IGxvb2tzXG4gIGNvbnN0IGtub3duID0gbmV3IFNldChpZHNJbihvbGQpLmZpbHRlcigoaWQpID0+IGlkICYmIG5ld3MuaGFzKGlkKSkpO1xuICBjb25zdCBpc0FwYXJ0ID0gIWlkc0luKGlubmVyKS5zb21lKChpZCkgPT4ga25vd24uaGFzKGlkKSk7XG4gIGNvbnN0IGlzU2FtZSA9IHdheS5zbGljZSgxKS5ldmVyeSgoW2VsZW1lbnQsIHR3aW5dKSA9PiBzaWduc09mKGVsZW1lbnQsIGtub3duKSA9PT0gc2lnbnNPZih0d2luLCBrbm93bikpO1xuICByZXR1cm4gaXNBcGFydCAmJiBpc1NhbWUgJiYgIWlzRG91YmxlKGlubmVyLCBkb2N1bWVudCkgJiYgIWlzRG91YmxlKGlubmVyLCBmcmVzaCkgJiYgcGxhY2U7XG59O1xuXG4vKiogQHR5cGUge1dlYWtTZXQ8YW55Pn0gKi9cbmNvbnN0IHBsYWNlcyA9IG5ldyBXZWFrU2V0KCk7IC8vIHdob3NlIG9sZCBlbGVtZW50cyBhcmUgbGVmdCBhcyB0aGV5IGFyZVxuXG4vKiogQHR5cGUgeyhlbGVtZW50OiBhbnksIGRldGFpbDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmUgPSAoXywgeyB0YXNrcyB9KSA9PiB7XG4gIGlmICghbXVzdFN0YXkoKSkgcmV0dXJuO1xuICBmb3IgKGNvbnN0IHsgZnJhZ21lbnQsIHN3YXBTcGVjLCB0YXJnZXQgfSBvZiB0YXNrcykge1xuICAgIGNvbnN0IGZyZXNoID0gc3dhcFNwZWM/LnN0eWxlID09PSAnb3V0ZXJNb3JwaCcgJiYgZnJhZ21lbnQ/LmZpcnN0RWxlbWVudENoaWxkO1xuICAgIGNvbnN0IHBsYWNlID0gZnJlc2ggJiYgdGFyZ2V0LmNvbnRhaW5zPy4oZG9jdW1lbnQuYWN0aXZlRWxlbWVudCkgJiYgcm9vdE9mKHRhcmdldCkgJiYgc3VyZVBsYWNlKHRhcmdldCwgZnJlc2gpO1xuICAgIGlmICghcGxhY2UpIGNvbnRpbnVlO1xuICAgIHBsYWNlLnJlbW92ZUF0dHJpYnV0ZSgnaHgtcHJlc2VydmUnKTtcbiAgICBwbGFjZXMuYWRkKHBsYWNlKTtcbiAgfVxufTtcblxuLyoqIExlYXZlIHdoYXQgc3RhbmRzIGluIHRoZSBpbnB1dCB0byB0aGUgYnJpZGdlOiBodG14IHdvdWxkIHdyaXRlIFwiMVwiIHdoZXJlIHNvbWVib2R5IGlzIGF0IFwiMS5cIiwgb3IgYmVmb3JlIHRoZSBjYXJldC5cbiAqIEB0eXBlIHsoZWxlbWVudDogYW55LCBkZXRhaWw6IGFueSkgPT4gYm9vbGVhbiB8IHZvaWR9ICovXG5jb25zdCBrZWVwVGV4dCA9IChlbGVtZW50LCB7IGF0dHJOYW1lLCBuZXdWYWx1ZSB9KSA9PiB7XG4gIGlmIChhdHRyTmFtZSAhPT0gJ3ZhbHVlJyB8fCBlbGVtZW50ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50IHx8ICFyb290T2YoZWxlbWVudCkpIHJldHVybjtcbiAgZWxlbWVudC5zZXRBdHRyaWJ1dGUoYXR0ck5hbWUsIG5ld1ZhbHVlKTtcbiAgcmV0dXJuIGZhbHNlO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VHlwaW5nID0gKCkgPT4ge1xuICBodG14LnJlZ2lzdGVyRXh0ZW5zaW9uKCduaXRyby1hcm91bmQnLCB7XG4gICAgaHRteF9iZWZvcmVfbW9ycGhfYXR0cjoga2VlcFRleHQsXG4gICAgaHRteF9iZWZvcmVfc3dhcDogbGVhdmUsXG4gICAgaHRteF9iZWZvcmVfbW9ycGhfbm9kZTogKC8qKiBAdHlwZSB7YW55fSAqLyBfLCAvKiogQHR5cGUge2FueX0gKi8geyBuZXdOb2RlIH0pID0+ICFwbGFjZXMuaGFzKG5ld05vZGUpLFxuICB9KTtcbn07XG4iLCAiLyoqIE1ha2UgYSBgZmV0Y2hgIG9mIGFuIFhNTEh0dHBSZXF1ZXN0LCB3aGljaCByZXBvcnRzIGhvdyBtdWNoIGhhcyBsZWZ0LlxuICogQHR5cGUgeyh4aHI6IFhNTEh0dHBSZXF1ZXN0KSA9PiAodXJsOiBzdHJpbmcsIHJlcXVlc3Q6IGFueSkgPT4gUHJvbWlzZTxSZXNwb25zZT59ICovXG5leHBvcnQgY29uc3QgZmV0Y2hCeSA9ICh4aHIpID0+ICh1cmwsIHsgYm9keSwgaGVhZGVycywgbWV0aG9kLCBzaWduYWwgfSkgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIHhoci5vcGVuKG1ldGhvZCwgdXJsKTtcbiAgICB4aHIucmVzcG9uc2VUeXBlID0gJ2Jsb2InO1xuICAgIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBuZXcgSGVhZGVycyhoZWFkZXJzKSkgeGhyLnNldFJlcXVlc3RIZWFkZXIobmFtZSwgdmFsdWUpO1xuICAgIHhoci5vbmxvYWQgPSAoKSA9PiByZXNvbHZlKGFuc3dlcih4aHIsIHVybCkpO1xuICAgIHhoci5vbmVycm9yID0gKCkgPT4gcmVqZWN0KG5ldyBUeXBlRXJyb3IoJ1RoZSBjb25uZWN0aW9uIGZhaWxlZC4nKSk7XG4gICAgeGhyLm9uYWJvcnQgPSAoKSA9PiByZWplY3QobmV3IERPTUV4Y2VwdGlvbignQWJvcnRlZCcsICdBYm9ydEVycm9yJykpO1xuICAgIHNpZ25hbD8uYWRkRXZlbnRMaXN0ZW5lcignYWJvcnQnLCAoKSA9PiB4aHIuYWJvcnQoKSk7XG4gICAgeGhyLnNlbmQoYm9keSk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyh4aHI6IFhNTEh0dHBSZXF1ZXN0LCB1cmw6IHN0cmluZykgPT4gUmVzcG9uc2V9ICovXG5jb25zdCBhbnN3ZXIgPSAoeGhyLCB1cmwpID0+IHtcbiAgY29uc3QgbGluZXMgPSB4aHIuZ2V0QWxsUmVzcG9uc2VIZWFkZXJzKCkudHJpbSgpLnNwbGl0KC9bXFxyXFxuXSsvKS5maWx0ZXIoQm9vbGVhbik7XG4gIGNvbnN0IGhlYWRlcnMgPSBuZXcgSGVhZGVycygvKiogQHR5cGUge2FueX0gKi8gKGxpbmVzLm1hcCgobGluZSkgPT4gbGluZS5zcGxpdCgvOlxccyooLiopLywgMikpKSk7XG4gIGNvbnN0IHsgcmVzcG9uc2U6IGJvZHksIHJlc3BvbnNlVVJMLCBzdGF0dXMsIHN0YXR1c1RleHQgfSA9IHhocjtcbiAgY29uc3QgaGFzQm9keSA9ICFbMjA0LCAyMDUsIDMwNF0uaW5jbHVkZXMoc3RhdHVzKTtcbiAgY29uc3QgcmVzcG9uc2UgPSBuZXcgUmVzcG9uc2UoaGFzQm9keSA/IGJvZHkgOiBudWxsLCB7IGhlYWRlcnMsIHN0YXR1cywgc3RhdHVzVGV4dCB9KTtcbiAgLy8gQSByZXNwb25zZSB0aGF0IGEgc2NyaXB0IGhhcyBtYWRlIGtub3dzIG5laXRoZXIuXG4gIGNvbnN0IHJlZGlyZWN0ZWQgPSByZXNwb25zZVVSTCAhPT0gbmV3IFVSTCh1cmwsIGRvY3VtZW50LmJhc2VVUkkpLmhyZWY7XG4gIHJldHVybiBPYmplY3QuZGVmaW5lUHJvcGVydGllcyhyZXNwb25zZSwgeyB1cmw6IHsgdmFsdWU6IHJlc3BvbnNlVVJMIH0sIHJlZGlyZWN0ZWQ6IHsgdmFsdWU6IHJlZGlyZWN0ZWQgfSB9KTtcbn07XG4iLCAiLyogVGhlIGFkYXB0ZXIgZm9yIGh0bXggNC5cbiAqXG4gKiBIZWFyczogaHRteDpjb25maWc6cmVxdWVzdCwgOmJlZm9yZTpyZXF1ZXN0LCA6YWZ0ZXI6cmVxdWVzdCwgOmFmdGVyOmluaXQsIDphZnRlcjpoaXN0b3J5OnB1c2gsXG4gKiAgIDphZnRlcjpoaXN0b3J5OnJlcGxhY2U7IGh0bXg6Y29uZmlybSBvZiBhbiBodG14IDI7IHBhZ2VoaWRlLCBwYWdlc2hvdywgbmF2aWdhdGUuXG4gKi9cbmltcG9ydCB7IGFqYXgsIGdyYWIsIGhvbGRSaXZhbCwgaHRteCwgaHVycnksIG9uSHRteCwgd2F0Y2hMZWF2aW5nIH0gZnJvbSAnLi9odG14LmpzJztcbmltcG9ydCB7IGFubm91bmNlIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IG9uLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc3RhcnRUeXBpbmcgfSBmcm9tICcuL3R5cGluZzQuanMnO1xuaW1wb3J0IHsgZmV0Y2hCeSB9IGZyb20gJy4vdXBsb2FkLmpzJztcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydjYXB0dXJlJ119ICovXG5jb25zdCBjYXB0dXJlID0gKGFzaykgPT4ge1xuICAvKiogQHR5cGUgeyhldmVudDogYW55LCBjdHg6IGFueSkgPT4gdm9pZH0gKi9cbiAgY29uc3QgdGFrZSA9IChldmVudCwgeyBzb3VyY2VFbGVtZW50OiBlbGVtZW50LCByZXF1ZXN0OiB7IGFjdGlvbjogcGF0aCwgYm9keSB9LCBzb3VyY2VFdmVudCB9KSA9PlxuICAgIGdyYWIoZXZlbnQsIGFzaywgeyBlbGVtZW50LCBwYXRoLCBib2R5LCBjYXVzZTogc291cmNlRXZlbnQudHlwZSA9PT0gJ2V2ZXJ5JyA/IHVuZGVmaW5lZCA6IHNvdXJjZUV2ZW50IH0pO1xuICBvbkh0bXgoJ2NvbmZpZzpyZXF1ZXN0JywgKGV2ZW50LCB7IGN0eCB9KSA9PiB7XG4gICAgY29uc3QgeyBjb25maXJtLCByZXF1ZXN0LCBzb3VyY2VFbGVtZW50LCBzb3VyY2VFdmVudDogeyBuaXRybzogam9iIH0gfSA9IGN0eDtcbiAgICBpZiAoam9iKSB7XG4gICAgICBjdHguY29uZmlybSA9IG51bGw7XG4gICAgICByZXF1ZXN0LmJvZHkgPSBqb2IuYm9keTtcbiAgICB9IGVsc2UgaWYgKCFjb25maXJtIHx8IHNvdXJjZUVsZW1lbnQgPT09IHJvb3RPZihzb3VyY2VFbGVtZW50KSkgdGFrZShldmVudCwgY3R4KTtcbiAgfSk7XG4gIG9uSHRteCgnYmVmb3JlOnJlcXVlc3QnLCAoZXZlbnQsIHsgY3R4IH0pID0+IHtcbiAgICBjb25zdCBqb2IgPSBjdHguc291cmNlRXZlbnQubml0cm87XG4gICAgaWYgKGpvYikgam9iLnN0YXR1cyA9IDA7XG4gICAgZWxzZSB0YWtlKGV2ZW50LCBjdHgpOyAvLyBjb25maXJtZWRcbiAgfSk7XG4gIG9uSHRteCgnYWZ0ZXI6cmVxdWVzdCcsIChldmVudCwgeyBjdHg6IHsgaHgsIHJlc3BvbnNlLCBzb3VyY2VFdmVudDogeyBuaXRybzogam9iIH0sIHRleHQgfSB9KSA9PiB7XG4gICAgaWYgKCFqb2IpIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpOyAvLyBodG14IDQgc3dhcHMgZXJyb3JzLCBkamFuZ28taHRteCdzIGRlYnVnIHNjcmlwdCBzaG93cyB0aGVtXG4gICAgZGVsZXRlIGh4LnRyaWdnZXI7IC8vIGEgbWFsZm9ybWVkIG9uZSB3b3VsZCBzdG9wIGh0bXggNCBmb3IgZ29vZFxuICAgIGNvbnN0IHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB1cmwgfSA9IHJlc3BvbnNlLnJhdztcbiAgICBqb2IucmVxdWVzdCA9IHsgaGVhZGVycywgcmVkaXJlY3RlZCwgc3RhdHVzLCB0ZXh0LCB1cmwgfTtcbiAgfSk7XG4gIHdhdGNoTGVhdmluZygnYmVmb3JlOnJlcXVlc3QnLCAoeyBjdHggfSkgPT4gKHtcbiAgICBqb2I6IGN0eC5zb3VyY2VFdmVudC5uaXRybyxcbiAgICBlbGVtZW50OiBjdHguc291cmNlRWxlbWVudCxcbiAgICBib2R5OiBjdHgucmVxdWVzdC5ib2R5LFxuICAgIHhocjogKCkgPT4ge1xuICAgICAgY29uc3QgeGhyID0gbmV3IFhNTEh0dHBSZXF1ZXN0KCk7XG4gICAgICBjdHguZmV0Y2ggPSBmZXRjaEJ5KHhocik7XG4gICAgICByZXR1cm4geGhyO1xuICAgIH0sXG4gIH0pKTtcbiAgaHVycnkoJ2FmdGVyOmluaXQnKTtcbiAgaG9sZFJpdmFsKCdjb25maXJtJywgKHsgY3R4LCBlbHQ6IGVsZW1lbnQsIHBhdGggfSkgPT4gKGN0eCA/IHt9IDogeyBlbGVtZW50LCBwYXRoIH0pKTsgLy8gaHRteCA0IGhhcyBpdCwgdG9vXG4gIG9uKCdodG14OmFmdGVyOmhpc3Rvcnk6cHVzaCBodG14OmFmdGVyOmhpc3Rvcnk6cmVwbGFjZScsICgpID0+IGFubm91bmNlKCduYXZpZ2F0ZWQnKSk7XG4gIHN0YXJ0VHlwaW5nKCk7XG4gIC8vIFdlYktpdCB0ZWxscyBhIHBhZ2UgdGhhdCBpdCBoYXMga2VwdCBvZiBpdHMgb3duIHdheSBiYWNrLCBhbmQgaHRteCA0IHdvdWxkIGZldGNoIGl0IGFuZXcuXG4gIGxldCBpc0F3YXkgPSBmYWxzZTtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gKGlzQXdheSA9IHRydWUpKTtcbiAgb24oJ3BhZ2VzaG93JywgKCkgPT4gc2V0VGltZW91dCgoKSA9PiAoaXNBd2F5ID0gZmFsc2UpKSk7XG4gIHdpbmRvdy5uYXZpZ2F0aW9uPy5hZGRFdmVudExpc3RlbmVyKCduYXZpZ2F0ZScsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IGlzQXdheSAmJiBldmVudC5zdG9wSW1tZWRpYXRlUHJvcGFnYXRpb24oKSwgdHJ1ZSk7XG4gIGh0bXgucHJvY2Vzcyhkb2N1bWVudC5ib2R5KTsgLy8gaXRzIGZpcnN0IHRpbWUgd2FzIGhlbGQgYmFja1xufTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyWydzZW5kJ119ICovXG5jb25zdCBzZW5kID0gYXN5bmMgKGpvYiwgdG8pID0+IHtcbiAgYXdhaXQgYWpheChqb2IsIHRvKTtcbiAgcmV0dXJuIGpvYi5yZXF1ZXN0O1xufTtcblxuLyoqIEFzIGh0bXggcmVhZHMgaXQ6IHJvd3MgY291bGQgbm90IHN0YW5kIGluIHRoZSBlbGVtZW50IHdpdGhvdXQgdGhlaXIgdGFibGUuXG4gKiBAdHlwZSB7QWRhcHRlclsncmVhZCddfSAqL1xuY29uc3QgcmVhZCA9IChodG1sKSA9PlxuICBodG1sLnJlcGxhY2VBbGwoJzxoeC1wYXJ0aWFsICcsICc8dGVtcGxhdGUgaHggdHlwZT1cInBhcnRpYWxcIiAnKS5yZXBsYWNlQWxsKCc8L2h4LXBhcnRpYWw+JywgJzwvdGVtcGxhdGU+Jyk7XG5cbi8qKiBAdHlwZSB7QWRhcHRlclsnc3dhcCddfSAqL1xuY29uc3Qgc3dhcCA9IChyb290LCB0ZXh0KSA9PiBodG14LnN3YXAoeyBzb3VyY2VFbGVtZW50OiByb290LCB0YXJnZXQ6IHJvb3QsIHRleHQsIHN3YXA6ICdvdXRlck1vcnBoJyB9KTtcblxuLyoqIEB0eXBlIHtBZGFwdGVyfSAqL1xuZXhwb3J0IGNvbnN0IGh0bXg0ID0ge1xuICB2ZXJzaW9uOiA0LFxuICBmaXJzdDogJ2h0bXg6YmVmb3JlOnByb2Nlc3MnLFxuICAvLyBoeC1kaXNhYmxlIHdpdGggYSB2YWx1ZSBpcyBoeC1kaXNhYmxlZC1lbHQgb2YgaHRteCAyLlxuICB1bnRydXN0ZWQ6ICdbaHgtaWdub3JlXSxbZGF0YS1oeC1pZ25vcmVdLFtoeC1kaXNhYmxlPVwiXCJdLFtkYXRhLWh4LWRpc2FibGU9XCJcIl0nLFxuICBjYXB0dXJlLFxuICBzZW5kLFxuICByZWFkLFxuICBzd2FwLFxufTtcbiIsICIvKiBMaXN0cyBpbiB0aGUgYWRkcmVzcyBiYXI6IHdoYXQgYSBsaXN0IHNob3dzIHN0YW5kcyBpbiB0aGUgcXVlcnksIGFuZCBiYWNrIGFuZCBmb3J3YXJkIHNob3cgaXQgYWdhaW4uXG4gKlxuICogSGVhcnM6IG5pdHJvOmFkZHJlc3Mge2NvbXBvbmVudCwgcGFyYW1ldGVycywgcmVwbGFjZX0gb24gYSBsaXN0J3Mgcm9vdDogcXVlcnkgcGFyYW1ldGVyIC0+IHZhbHVlcywgbm9uZVxuICogICBmb3Igb25lIHRoYXQgaGFzIHRvIGdvOyBvdGhlciBwYXJhbWV0ZXJzIHN0YXkuIHBvcHN0YXRlLlxuICogU2VuZHM6IG5pdHJvOm5hdmlnYXRlZCB7cXVlcnl9IG9uIGJvZHkgYWZ0ZXIgYmFjayBvciBmb3J3YXJkLCBvbmNlIHRoZSBhZGRyZXNzIGRpZmZlcnMgZnJvbSBiZWZvcmUuXG4gKiBFbnRyaWVzIHRoYXQgaXQgbWFrZXMgY2Fycnkge25pdHJvOiB0cnVlfTsgaHRteCBsZWF2ZXMgdGhlbSBhbG9uZS5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBldmVudE9mIH0gZnJvbSAnLi9wYWdlLmpzJztcblxubGV0IHsgcGF0aG5hbWUsIHNlYXJjaCB9ID0gbG9jYXRpb247IC8vIG9mIHRoZSBwYWdlIHRoYXQgaXMgc2hvd25cbmNvbnN0IG5vdGUgPSAoKSA9PiAoeyBwYXRobmFtZSwgc2VhcmNoIH0gPSBsb2NhdGlvbik7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKHsgZGV0YWlsLCB0YXJnZXQgfSkgPT4ge1xuICBpZiAoIXRhcmdldC5kYXRhc2V0Py5uaXRyb0NvbXBvbmVudCkgcmV0dXJuOyAvLyB0aGUgbGlzdCBoYXMgZ29uZSwgYW5kIG1heWJlIGl0cyBwYWdlXG4gIGNvbnN0IHVybCA9IG5ldyBVUkwobG9jYXRpb24uaHJlZik7XG4gIGNvbnN0IGJlZm9yZSA9IGAke3VybC5zZWFyY2hQYXJhbXN9YDtcbiAgZm9yIChjb25zdCBbbmFtZSwgW2ZpcnN0LCAuLi5vdGhlcnNdXSBvZiBPYmplY3QuZW50cmllcyhkZXRhaWwucGFyYW1ldGVycykpIHtcbiAgICBpZiAoZmlyc3QgPT0gbnVsbCkgdXJsLnNlYXJjaFBhcmFtcy5kZWxldGUobmFtZSk7XG4gICAgZWxzZSB1cmwuc2VhcmNoUGFyYW1zLnNldChuYW1lLCBmaXJzdCk7IC8vIHdoZXJlIGl0IHN0b29kXG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiBvdGhlcnMpIHVybC5zZWFyY2hQYXJhbXMuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgfVxuICBpZiAoYCR7dXJsLnNlYXJjaFBhcmFtc31gID09PSBiZWZvcmUpIHJldHVybjtcbiAgLy8gVGhlIGZpcnN0IGVudHJ5IG9mIGEgcGFnZSBtYXkgYmUgaHRteCdzLCB3aGljaCB3b3VsZCBsb2FkIHRoZSBwYWdlIGFuZXcuXG4gIGhpc3RvcnkucmVwbGFjZVN0YXRlKHsgbml0cm86IHRydWUgfSwgJycsIGRldGFpbC5yZXBsYWNlID8gdXJsIDogbG9jYXRpb24uaHJlZik7XG4gIGlmICghZGV0YWlsLnJlcGxhY2UpIGhpc3RvcnkucHVzaFN0YXRlKHsgbml0cm86IHRydWUgfSwgJycsIHVybCk7XG4gIG5vdGUoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBmb2xsb3cgPSAoeyBzdGF0ZSB9KSA9PiB7XG4gIGNvbnN0IGJlZm9yZSA9IHsgcGF0aG5hbWUsIHNlYXJjaCB9O1xuICBub3RlKCk7XG4gIGlmIChzdGF0ZT8uaHRteCkgcmV0dXJuOyAvLyBodG14IHNob3dzIGl0XG4gIGlmIChwYXRobmFtZSAhPT0gYmVmb3JlLnBhdGhuYW1lKSB7XG4gICAgaWYgKHN0YXRlPy5uaXRybykgbG9jYXRpb24ucmVsb2FkKCk7IC8vIGh0bXggaGFzIHB1dCBhbm90aGVyIHBhZ2UgdGhlcmUgc2luY2VcbiAgfSBlbHNlIGlmIChzZWFyY2ggIT09IGJlZm9yZS5zZWFyY2gpIGRvY3VtZW50LmJvZHkuZGlzcGF0Y2hFdmVudChldmVudE9mKCduaXRybzpuYXZpZ2F0ZWQnLCB7IHF1ZXJ5OiBzZWFyY2ggfSkpOyAvLyBhbmQgbm90IG9ubHkgdGhlIGZyYWdtZW50XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRBZGRyZXNzID0gKCkgPT4ge1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86YWRkcmVzcycsIHNob3cpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigncG9wc3RhdGUnLCBmb2xsb3cpO1xuICBoZWFyKCduYXZpZ2F0ZWQnLCBub3RlKTtcbn07XG4iLCAiLyogV2hlcmUgdGhlIGZvY3VzIGdvZXMgd2hlbiBhbiBhbnN3ZXIgaGFzIHJlcGxhY2VkIHdoYXQgaGFkIGl0LiAqL1xuaW1wb3J0IHsgZG9pbmdPZiwgaXNPd24gfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBmaW5kIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIEZpbmQgd2hhdCBnZXRzIHRoZSBmb2N1czogd2hhdCBhbiBhbnN3ZXIgdGhhdCB3YXMgYXNrZWQgZm9yIGJyaW5ncyB3aXRoIGBhdXRvZm9jdXNgOyB0aGUgY29udHJvbCB0aGF0XG4gKiBoYXMgaXQ7IHRoZSBvbmUgaW4gaXRzIHBsYWNlLCBzdWNoIGFzIGEgYnV0dG9uIHdpdGggb3RoZXIgYXJndW1lbnRzOyB3aGF0IGhhcyBvcGVuZWQgdGhlIGVsZW1lbnQgYXJvdW5kXG4gKiBpdCAoYXJpYS1jb250cm9scyk7IHdoYXQgdGFrZXMgdGhlIGZvY3VzIGZyb20gc2NyaXB0cyBhbG9uZSAodGFiaW5kZXg9XCItMVwiKSwgYXJvdW5kIGl0IG9yIG5leHQgdG8gaXQuXG4gKiBPZiB3aGF0IHBlb3BsZSB3cm90ZSwgb25seSB3aGF0IGhhcyBpdCBhbHJlYWR5LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgb2xkczogTWFwPHN0cmluZywgYW55PiwgZm9jdXM6IHN0cmluZywgYWN0aXZlOiBhbnkpID0+IChuZXdzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgZm9sbG93ID0gKHsgaXNRdWlldCwgc291cmNlIH0sIG9sZHMsIGZvY3VzLCBhY3RpdmUpID0+IHtcbiAgLyoqIEB0eXBlIHsoY29udHJvbHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IE1hcDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IG91cnMgPSAoY29udHJvbHMpID0+IG5ldyBNYXAoWy4uLmNvbnRyb2xzXS5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeVswXSA9PT0gZm9jdXMgfHwgaXNPd24oZW50cnkpKSk7XG4gIG9sZHMgPSBvdXJzKG9sZHMpO1xuICBjb25zdCBpc0Fza2VyID0gIWlzUXVpZXQgJiYgKGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBzb3VyY2U/LmNvbnRhaW5zKGFjdGl2ZSkpO1xuICBjb25zdCB3YW50ZWQgPSBuZXcgU2V0KFsuLi5vbGRzXS5maWx0ZXIoKFssIHsgYXV0b2ZvY3VzIH1dKSA9PiBhdXRvZm9jdXMpLm1hcCgoW2tleV0pID0+IGtleSkpO1xuICAvKiogQHR5cGUgeyhjb250cm9sOiBhbnkpID0+IHN0cmluZ30gKi9cbiAgY29uc3QgcGxhY2VPZiA9IChjb250cm9sKSA9PiBbY29udHJvbC5wYXJlbnRFbGVtZW50LmNsb3Nlc3QoJ1tpZF0nKT8uaWQsIGRvaW5nT2YoY29udHJvbClbMF1dLmpvaW4oKTtcbiAgY29uc3QgeyBsb2NhbE5hbWUsIG5hbWUgfSA9IGFjdGl2ZTtcbiAgY29uc3QgcGxhY2UgPSBmb2N1cyAmJiBwbGFjZU9mKGFjdGl2ZSk7XG4gIC8qKiBAdHlwZSB7KGNvbnRyb2xzOiBNYXA8c3RyaW5nLCBhbnk+KSA9PiBzdHJpbmdbXX0gKi9cbiAgY29uc3QgcGVlcnNPZiA9IChjb250cm9scykgPT4gWy4uLmNvbnRyb2xzXS5maWx0ZXIoKFssIGNvbnRyb2xdKSA9PlxuICAgIGNvbnRyb2wubG9jYWxOYW1lID09PSBsb2NhbE5hbWUgJiYgY29udHJvbC5uYW1lID09PSBuYW1lICYmIHBsYWNlT2YoY29udHJvbCkgPT09IHBsYWNlKS5tYXAoKFtrZXldKSA9PiBrZXkpO1xuICBjb25zdCBwZWVycyA9IHBlZXJzT2Yob2xkcyk7XG4gIGNvbnN0IGtleXMgPSBbLi4ub2xkcy5rZXlzKCldO1xuICBjb25zdCBhdCA9IGtleXMuaW5kZXhPZihmb2N1cyk7XG4gIGNvbnN0IG9wZW5lciA9IGtleXMuZmluZCgoa2V5KSA9PiBmaW5kKG9sZHMuZ2V0KGtleSkuZ2V0QXR0cmlidXRlKCdhcmlhLWNvbnRyb2xzJykpPy5jb250YWlucyhhY3RpdmUpKTtcbiAgY29uc3QgYXJvdW5kID0ga2V5cy5zbGljZSgwLCBhdCkucmV2ZXJzZSgpLmZpbHRlcigoa2V5KSA9PiBvbGRzLmdldChrZXkpLmNvbnRhaW5zKGFjdGl2ZSkpO1xuICByZXR1cm4gKGFsbCkgPT4ge1xuICAgIGNvbnN0IG5ld3MgPSBvdXJzKGFsbCk7XG4gICAgY29uc3QgZnJlc2ggPSBpc0Fza2VyICYmIFsuLi5uZXdzXS5maW5kKChba2V5LCB7IGF1dG9mb2N1cyB9XSkgPT4gYXV0b2ZvY3VzICYmICF3YW50ZWQuaGFzKGtleSkpO1xuICAgIGlmIChmcmVzaCkgcmV0dXJuIGZyZXNoWzFdO1xuICAgIGlmICghZm9jdXMpIHJldHVybiBhY3RpdmUuaXNDb25uZWN0ZWQgJiYgYWN0aXZlO1xuICAgIGNvbnN0IG5vdyA9IHBlZXJzT2YobmV3cyk7XG4gICAgY29uc3QgcGVlciA9IG5vdy5sZW5ndGggPT09IHBlZXJzLmxlbmd0aCAmJiBub3dbcGVlcnMuaW5kZXhPZihmb2N1cyldO1xuICAgIGNvbnN0IG90aGVycyA9IFsuLi5hcm91bmQsIC4uLmtleXMuc2xpY2UoYXQpLCAuLi5rZXlzLnNsaWNlKDAsIGF0KS5yZXZlcnNlKCldO1xuICAgIGNvbnN0IGxhbmRpbmcgPSBvdGhlcnMuZmluZCgoa2V5KSA9PiBuZXdzLmdldChrZXkpPy5tYXRjaGVzKCdbdGFiaW5kZXg9XCItMVwiXScpKTtcbiAgICBjb25zdCBrZXkgPSBbZm9jdXMsICFvbGRzLmhhcyhwZWVyIHx8ICcnKSAmJiBwZWVyLCBvcGVuZXIsIGxhbmRpbmddLmZpbmQoKGtleSkgPT4ga2V5ICYmIG5ld3MuaGFzKGtleSkpO1xuICAgIHJldHVybiBuZXdzLmdldChrZXkgfHwgJycpO1xuICB9O1xufTtcbiIsICIvKiBMaW5lcyBvZiBqb2JzOiB0aG9zZSBvZiBvbmUgY29tcG9uZW50IGxlYXZlIG9uZSBieSBvbmUuICovXG5pbXBvcnQgeyBhbm5vdW5jZSwgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGZpbmQsIG9wdGlvbnMsIHNldHRsZWQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBNQVhfSE9QUyA9IDY7IC8vIGVsc2UgdGVuIGNvbXBvbmVudHMgYWxsb3cgYSBtaWxsaW9uIHJlcXVlc3RzXG5jb25zdCBDQUxMX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7TWFwPHN0cmluZywgSm9iW10+fSAqL1xuY29uc3QgbGluZXMgPSBuZXcgTWFwKCk7IC8vIGJ5IGlkOiB0aGUgam9iIHVuZGVyIHdheSwgYW5kIHRob3NlIGJlaGluZFxuLyoqIEB0eXBlIHtXZWFrTWFwPEV2ZW50LCBDYXVzZT59ICovXG5leHBvcnQgY29uc3QgY2F1c2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gb2YgdGhlIGV2ZW50cyB3ZSBzZW50XG4vKiogU2F5IGhvdyBqb2JzIGFyZSBydW4uIFVudGlsIHRoZW4sIHRoZXkgd2FpdC5cbiAqIEB0eXBlIHsocnVuOiAoam9iOiBKb2IpID0+IFByb21pc2U8dm9pZD4pID0+IHZvaWR9ICovXG5leHBvcnQgbGV0IHJ1bldpdGg7XG4vKiogQHR5cGUge1Byb21pc2U8KGpvYjogSm9iKSA9PiBQcm9taXNlPHZvaWQ+Pn0gKi9cbmNvbnN0IHJ1bm5lciA9IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiAocnVuV2l0aCA9IHJlc29sdmUpKTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gSm9iW119ICovXG5leHBvcnQgY29uc3QgbGluZU9mID0gKGlkKSA9PiBsaW5lcy5nZXQoaWQpID8/IFtdO1xuXG4vKiogQHR5cGUgeyhoZWFyZDogYW55W10pID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0Z1bGwgPSAoaGVhcmQpID0+XG4gIGhlYXJkW29wdGlvbnMubml0cm9IZWFyZCAtIDFdIHx8IGhlYXJkLmZpbHRlcigoW25hbWVdKSA9PiAvXmNhbGw6Ly50ZXN0KG5hbWUpKVtDQUxMX0xJTUlUIC0gMV07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGVucXVldWUgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNhdXNlLCBoZWFyZCB9ID0gam9iO1xuICBjb25zdCB7IGNoYWluLCBjb3VudHMsIGhlYXJkQnkgfSA9IC8qKiBAdHlwZSB7Q2F1c2V9ICovIChjYXVzZXMuZ2V0KGNhdXNlKSA/PyBqb2IpO1xuICBpZiAoaGVhcmRCeT8uaGFzKGlkKSB8fCAhYW5ub3VuY2UoJ3F1ZXVlZCcsIGpvYikpIHJldHVybjsgLy8gaXQgcm9kZSB3aXRoIHdoYXQgc2VudCB0aGUgZXZlbnRcbiAgT2JqZWN0LmFzc2lnbihqb2IsIHsgY2hhaW4sIGNvdW50cyB9KTtcbiAgY29uc3QgbGluZSA9IGxpbmVzLmdldChpZCk7XG4gIGlmIChjaGFpbi5pbmNsdWRlcyhpZCkgfHwgY2hhaW5bTUFYX0hPUFNdIHx8IGNvdW50c1tpZF0gPiBNQVhfSE9QUykge1xuICAgIC8vIFRvIGhlYXIgb25lc2VsZiBpcyBubyBsb29wLlxuICAgIGNvbnN0IHdoeSA9IGNoYWluLmluY2x1ZGVzKGlkKSA/ICdsb29wJyA6ICd0b28gbG9uZyBhIGNoYWluLCBtYXliZSBhIGxvb3AnO1xuICAgIGlmIChjaGFpblsxXSkgY29uc29sZS53YXJuKGBuaXRybzogJHt3aHl9OiAke2NhdXNlLnR5cGV9IHN0b3BzOiAke1suLi5jaGFpbiwgaWRdLmpvaW4oJyA+ICcpfWApO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBvdGhlciA9IGhlYXJkICYmIGxpbmU/LmZpbmQoKGpvYikgPT4gam9iLmhlYXJkICYmICFqb2IudG9rZW4gJiYgIWlzRnVsbChqb2IuaGVhcmQpKTtcbiAgaWYgKG90aGVyKSB7IC8vIG9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgYmVmb3JlIGl0IGxlYXZlc1xuICAgIG90aGVyLmhlYXJkPy5wdXNoKC4uLmhlYXJkKTtcbiAgICBvdGhlci5jaGFpbiA9IG90aGVyLmNoYWluLmZpbHRlcigoc3RlcCkgPT4gY2hhaW4uaW5jbHVkZXMoc3RlcCkpO1xuICB9IGVsc2UgaWYgKCFsaW5lKSB3b3JrKGlkLCBbam9iXSk7XG4gIGVsc2UgaWYgKGhlYXJkIHx8ICFqb2IuaXNRdWlldCB8fCAobGluZVswXS5ob3N0ICYmICFsaW5lWzFdKSkgbGluZS5wdXNoKGpvYik7IC8vIG5vIHBvbGw6IG5ld2VyIEhUTUwgY29tZXNcbn07XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIGxpbmU6IEpvYltdKSA9PiBQcm9taXNlPHZvaWQ+fSAqL1xuY29uc3Qgd29yayA9IGFzeW5jIChpZCwgbGluZSkgPT4ge1xuICBsaW5lcy5zZXQoaWQsIGxpbmUpO1xuICBjb25zdCBydW4gPSBhd2FpdCBydW5uZXI7XG4gIC8vIE9uZSByZXF1ZXN0IGZvciBhbGwgaGVhcmQgaW4gb25lIGdvOyBodG14IHVubG9ja3MgdGhlIGVsZW1lbnQsIG9yIGJlZ2lucy5cbiAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSkpO1xuICBmb3IgKDsgbGluZVswXTsgbGluZS5zaGlmdCgpKSB7XG4gICAgYXdhaXQgc2V0dGxlZChpZCk7XG4gICAgY29uc3QgW2pvYl0gPSBsaW5lO1xuICAgIGlmICgham9iKSBicmVhaztcbiAgICBhd2FpdCBydW4oam9iKS5jYXRjaCgoZXJyb3IpID0+IGRyb3Aoam9iLCBlcnJvcikpO1xuICAgIGFubm91bmNlKCdkb25lJywgam9iKTtcbiAgICAvLyBXaGF0IHdhcyBzd2FwcGVkIG1heSBiZSBvbGQuXG4gICAgY29uc3Qgcm9vdCA9IGpvYi5pc1N0YWxlICYmIChqb2IuaGVhcmQgfHwgIWpvYi5pc1F1aWV0KSAmJiAhbGluZVsxXSAmJiBmaW5kKGlkKTtcbiAgICBpZiAocm9vdCkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gIH1cbiAgaWYgKGxpbmVzLmdldChpZCkgPT09IGxpbmUpIGxpbmVzLmRlbGV0ZShpZCk7IC8vIGVsc2UgYSBob3N0IGhvbGRzIGl0XG59O1xuXG4vKiogVGhlIGpvYnMgdGhhdCBoYXZlIGhlYXJkIHNvbWV0aGluZywgaGF2ZSBub3QgbGVmdCwgYW5kIG5vYm9keSB3YWl0cyBiZWhpbmQgdGhlbS5cbiAqIEB0eXBlIHsoKSA9PiBKb2JbXX0gKi9cbmV4cG9ydCBjb25zdCB3YWl0aW5nID0gKCkgPT5cbiAgWy4uLmxpbmVzLnZhbHVlcygpXS5maWx0ZXIoKFtqb2IsIG5leHRdKSA9PiBqb2I/LmhlYXJkICYmICFqb2IudG9rZW4gJiYgIW5leHQpLm1hcCgoW2pvYl0pID0+IGpvYik7XG5cbi8qKiBIb2xkIGEgbGluZSBmb3IgYSBqb2IgdGhhdCB0cmF2ZWxzIHdpdGggYW5vdGhlcidzLiBBIHdvcmtlciB0aGF0IGhhcyB3YWl0ZWQgdG8gc2VuZCBpdCBmaW5kcyBpdHMgb3duIGxpbmUgZW1wdHkuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGhvbGQgPSAoam9iKSA9PiB7XG4gIGxpbmVzLmdldChqb2IuaWQpPy5wb3AoKTtcbiAgbGluZXMuc2V0KGpvYi5pZCwgW2pvYl0pO1xufTtcblxuLyoqIExldCBhIGxpbmUgdGhhdCB3YXMgaGVsZCBnbyBvbi5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZXN1bWUgPSAoaWQpID0+IHtcbiAgY29uc3QgbGluZSA9IGxpbmVPZihpZCk7XG4gIGxpbmVbMF0gPyB3b3JrKGlkLCBsaW5lKSA6IGxpbmVzLmRlbGV0ZShpZCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IFBhcnRpYWw8Sm9iPiwgd2h5OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZHJvcCA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBpc1F1aWV0LCByZWplY3QgfSwgd2h5KSA9PiB7XG4gIGNvbnN0IGVycm9yID0gYCR7Y29tcG9uZW50fS4ke2FjdGlvbn0gbm90IHNlbnQ6ICR7d2h5fWA7XG4gIGlmICghaXNRdWlldCkgY29uc29sZS53YXJuKCduaXRybzonLCBlcnJvcik7XG4gIHJlamVjdD8uKGZhaWx1cmUoeyBjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1czogMCB9KSk7XG59O1xuXG4vKiogQHR5cGUgeyhkZXRhaWw6IGFueSkgPT4gRXJyb3J9ICovXG5leHBvcnQgY29uc3QgZmFpbHVyZSA9IChkZXRhaWwpID0+IE9iamVjdC5hc3NpZ24obmV3IEVycm9yKGRldGFpbC5lcnJvciksIGRldGFpbCk7XG4iLCAiLyogS2VlcHMgb3ZlciBhIHN3YXAgd2hhdCB0aGUgdmlzaXRvciBoYXMgZW50ZXJlZCBzaW5jZSB0aGUgcmVxdWVzdCBsZWZ0LCBhbmQgdGhlIGZvY3VzLlxuICpcbiAqIFJlYWRzOiBkYXRhLW5pdHJvLWtlZXAsIGluIHdob3NlIGVsZW1lbnRzIG5vdGhpbmcgaXMgd3JpdHRlbi5cbiAqL1xuaW1wb3J0IHsgRklFTERTLCBUWVBFRCwgY29udHJvbHNPZiwgZ2l2ZW4sIGlzU2FtZSwgdmFsdWVzT2YsIHdyaXRlIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgZm9sbG93IH0gZnJvbSAnLi9mb2N1cy5qcyc7XG5pbXBvcnQgeyBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGFsbCwgZmluZCwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge1dlYWtNYXA8YW55LCBzdHJpbmc+fSAqL1xuY29uc3QgZWNob2VzID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgdGhlIGlucHV0IHR5cGVkIGluOiB3aGF0IGEgc3luYyBoYXMgbGVmdCBhcyBpdCB3YXMgdHlwZWRcblxuLyoqIEEgZmlsZSBkaWFsb2cgdGhhdCBpcyBzdGlsbCBvcGVuIGtub3dzIHRoZSBvbGQgaW5wdXQgYWxvbmUuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcsIG9sZHM6IE1hcDxzdHJpbmcsIGFueT4pID0+IHZvaWR9ICovXG5jb25zdCBwYXNzRmlsZXNPbiA9IChpZCwgb2xkcykgPT4ge1xuICBmb3IgKGNvbnN0IFtrZXksIG9sZF0gb2Ygb2xkcykge1xuICAgIGlmICghb2xkLmZpbGVzIHx8IG9sZC5pc0Nvbm5lY3RlZCkgY29udGludWU7XG4gICAgb2xkLmFkZEV2ZW50TGlzdGVuZXIoJ2NoYW5nZScsICgpID0+IHtcbiAgICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICAgIGNvbnN0IGZpZWxkID0gcm9vdCAmJiBjb250cm9sc09mKHJvb3QpLmdldChrZXkpO1xuICAgICAgaWYgKCFmaWVsZCkgcmV0dXJuO1xuICAgICAgd3JpdGUoZmllbGQsIHZhbHVlc09mKG9sZCkpO1xuICAgICAgZm9yIChjb25zdCBuYW1lIG9mIFsnaW5wdXQnLCAnY2hhbmdlJ10pIGZpZWxkLmRpc3BhdGNoRXZlbnQobmV3IEV2ZW50KG5hbWUsIHsgYnViYmxlczogdHJ1ZSB9KSk7XG4gICAgfSk7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgam9iOiBKb2IpID0+ICgpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qga2VlcEVudHJpZXMgPSAocm9vdCwgam9iKSA9PiB7XG4gIGNvbnN0IHsgYWN0aW9uLCBzZW50LCBzdGF0dXMgfSA9IGpvYjtcbiAgY29uc3Qga2VwdCA9IG5ldyBNYXAoKTtcbiAgY29uc3QgYWN0aXZlID0gLyoqIEB0eXBlIHthbnl9ICovIChkb2N1bWVudC5hY3RpdmVFbGVtZW50KTtcbiAgY29uc3Qgb2xkcyA9IGNvbnRyb2xzT2Yocm9vdCk7XG4gIGNvbnN0IHVudG91Y2hlZCA9IGFsbCgnW2RhdGEtbml0cm8ta2VlcF0nLCByb290KTtcbiAgY29uc3QgY2FyZXQgPSBbYWN0aXZlLnNlbGVjdGlvblN0YXJ0LCBhY3RpdmUuc2VsZWN0aW9uRW5kXTtcbiAgbGV0IGZvY3VzID0gJyc7XG4gIGZvciAoY29uc3QgW2tleSwgY29udHJvbF0gb2Ygb2xkcykge1xuICAgIGlmIChjb250cm9sID09PSBhY3RpdmUpIGZvY3VzID0ga2V5O1xuICAgIGlmICghY29udHJvbC5tYXRjaGVzKEZJRUxEUykgfHwgdW50b3VjaGVkLnNvbWUoKGVsZW1lbnQpID0+IGVsZW1lbnQuY29udGFpbnMoY29udHJvbCkpKSBjb250aW51ZTtcbiAgICAvLyBXaGF0IHdhcyB0eXBlZCBzaW5jZSwgb3IgZGlkIG5vdCB0cmF2ZWwsIHN0YXlzOyBzbyBkbyBhcmd1bWVudHMgb2YgYSBmYWlsZWQgYWN0aW9uLlxuICAgIGNvbnN0IG5vdyA9IHZhbHVlc09mKGNvbnRyb2wpO1xuICAgIGNvbnN0IGJlZm9yZSA9IHNlbnQuZ2V0KGtleSk7XG4gICAgY29uc3QgaXNSZWZ1c2VkID0gYmVmb3JlICYmIHN0YXR1cyA9PT0gNDIyICYmICFiZWZvcmUuYm91bmQ7XG4gICAgY29uc3QgaXNFY2hvID0gIWJlZm9yZSAmJiBrZXkgPT09IGZvY3VzICYmIGVjaG9lcy5nZXQoY29udHJvbCkgPT09IGNvbnRyb2wudmFsdWU7XG4gICAga2VwdC5zZXQoa2V5LCAoaXNSZWZ1c2VkIHx8IGlzRWNobyB8fCAhaXNTYW1lKG5vdywgYmVmb3JlPy52YWx1ZXMgPz8gZ2l2ZW4oY29udHJvbCkpKSAmJiBub3cpO1xuICB9XG4gIGNvbnN0IG5leHQgPSBmb2xsb3coam9iLCBvbGRzLCBmb2N1cywgYWN0aXZlKTtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBjb25zdCBuZXdSb290ID0gZmluZChyb290LmlkKSA/PyByb290O1xuICAgIGNvbnN0IGNvbnRyb2xzID0gY29udHJvbHNPZihuZXdSb290KTtcbiAgICBjb25zdCBiZWhpbmQgPSBsaW5lT2Yocm9vdC5pZCk7XG4gICAgZm9yIChjb25zdCBqb2Igb2YgYmVoaW5kKSBqb2Iucm9vdCA9IG5ld1Jvb3Q7XG4gICAgcGFzc0ZpbGVzT24ocm9vdC5pZCwgb2xkcyk7XG4gICAgZm9yIChjb25zdCBba2V5LCB2YWx1ZXNdIG9mIGtlcHQpIHtcbiAgICAgIGNvbnN0IGZpZWxkID0gY29udHJvbHMuZ2V0KGtleSk7XG4gICAgICBpZiAoIWZpZWxkKSBjb250aW51ZTtcbiAgICAgIHdyaXRlKGZpZWxkLCB2YWx1ZXMgfHwgZ2l2ZW4oZmllbGQpKTtcbiAgICAgIGNvbnN0IGlzRWNobyA9IGFjdGlvbiA9PT0gJ3N5bmMnID8gIXZhbHVlcyAmJiBzZW50LmhhcyhrZXkpIDogZWNob2VzLmdldChhY3RpdmUpID09PSBmaWVsZC52YWx1ZTtcbiAgICAgIGlmIChrZXkgPT09IGZvY3VzICYmIGlzRWNobyAmJiBmaWVsZC5tYXRjaGVzKFRZUEVEKSkgZWNob2VzLnNldChmaWVsZCwgZmllbGQudmFsdWUpO1xuICAgICAgLy8gSWYgaXQgd2FzIG5vdCB0b3VjaGVkLCB0aGUgY2xpY2tzIGJlaGluZCBidWlsZCBvbiB0aGUgbmV3IHZhbHVlLlxuICAgICAgZm9yIChjb25zdCB7IHNlbnQgfSBvZiB2YWx1ZXMgPyBbXSA6IGJlaGluZCkge1xuICAgICAgICBjb25zdCBlbnRyeSA9IHNlbnQuZ2V0KGtleSk7XG4gICAgICAgIGlmIChlbnRyeSkgZW50cnkudmFsdWVzID0gdmFsdWVzT2YoZmllbGQpO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCB0YXJnZXQgPSBuZXh0KGNvbnRyb2xzKTtcbiAgICBjb25zdCBzdGF5cyA9IHRhcmdldCA9PT0gYWN0aXZlIHx8IHRhcmdldCA9PT0gY29udHJvbHMuZ2V0KGZvY3VzKTtcbiAgICBpZiAoIXRhcmdldCAmJiBmb2N1cykgYWN0aXZlLmJsdXIoKTsgLy8gaXQgbWF5IGJlIGFub3RoZXIgcm93J3MgYnkgbm93XG4gICAgaWYgKCF0YXJnZXQpIHJldHVybjtcbiAgICBpZiAodGFyZ2V0ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSB0YXJnZXQuZm9jdXMoeyBwcmV2ZW50U2Nyb2xsOiBzdGF5cyB9KTtcbiAgICBpZiAoIXN0YXlzKSByZXR1cm4gdGFyZ2V0Lm1hdGNoZXMoJ2lucHV0JykgJiYgdGFyZ2V0LnNlbGVjdCgpOyAvLyBhcyB3aXRoIHRoZSBUYWIga2V5XG4gICAgY29uc3QgaXNNb3ZlZCA9ICFpc1NhbWUoY2FyZXQsIFt0YXJnZXQuc2VsZWN0aW9uU3RhcnQsIHRhcmdldC5zZWxlY3Rpb25FbmRdKTtcbiAgICBpZiAoaXNNb3ZlZCAmJiBjYXJldFswXSAhPSBudWxsKSB0YXJnZXQuc2V0U2VsZWN0aW9uUmFuZ2UoLi4uY2FyZXQpO1xuICB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RW50cmllcyA9ICgpID0+IHtcbiAgLy8gVGhlIHN0YXRlIG1heSBob2xkIGl0IG90aGVyd2lzZSwgc3VjaCBhcyB3aXRob3V0IGEgc3BhY2UgYXQgaXRzIGVuZC4gSXQgc2hvd3Mgd2hlbiB0aGUgaW5wdXQgaXMgbGVmdC5cbiAgb24oJ2ZvY3Vzb3V0JywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBpZiAodGFyZ2V0ID09PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSByZXR1cm47IC8vIHRoZSB3aW5kb3cgd2FzIGxlZnRcbiAgICBpZiAoZWNob2VzLmdldCh0YXJnZXQpID09PSB0YXJnZXQudmFsdWUpIHdyaXRlKHRhcmdldCwgZ2l2ZW4odGFyZ2V0KSk7XG4gICAgZWNob2VzLmRlbGV0ZSh0YXJnZXQpO1xuICB9KTtcbn07XG4iLCAiLyogVG9hc3RzOiBzaG93cyBuaXRybzptZXNzYWdlIGFuZCBuaXRybzplcnJvciB0byB0aGUgdmlzaXRvci5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby10b2FzdC1lbmFibGVkIChcInRydWVcIiBvciBcImZhbHNlXCIpLCAtcG9zaXRpb24sIC1kdXJhdGlvbiAobXMpLCAtc3R5bGUgKGEgbmFtZSBmb3JcbiAqICAgc3R5bGVzaGVldHMpIG9mIGl0cyBzY3JpcHQ7IC1sYWJlbCwgLWRpc21pc3MgYW5kIC1yZWxvYWQgdGhlcmUgYXJlIHRoZSB3b3JkczsgZGF0YS1uaXRyby10b2FzdCBvZiBhXG4gKiAgIGNvbXBvbmVudCdzIHJvb3Q6IEpTT04gd2l0aCB0aG9zZSBvZiBlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlIHRoYXQgZGlmZmVyIGZvciB0aGUgY2xhc3MuXG4gKiBIZWFyczogbml0cm86bWVzc2FnZSB7Y29tcG9uZW50LCBsZXZlbCwgdGV4dH0sIG5pdHJvOmVycm9yIHtjb21wb25lbnQsIGFjdGlvbiwgZXJyb3IsIHN0YXR1c307IG9uZVxuICogICB3aXRob3V0IHRleHQgb3IgZXJyb3Igc2F5cyBub3RoaW5nLiBjbG9zZSBvZiBkaWFsb2dzOyBmb2N1c2luLlxuICogQSBuYXJyb3cgc2NyZWVuIHNob3dzIHRocmVlIGF0IGEgdGltZTsgZXF1YWwgb25lcyBhcmUgb25lLCB3aXRoIHRoZWlyIG51bWJlci5cbiAqIEEgcGFnZSBtYXkgc2hvdyBtZXNzYWdlcyBpdHMgb3duIHdheTogd2luZG93Lk5pdHJvVG9hc3RBZGFwdGVyID0ge3Nob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZyl9LFxuICogICBjb25maWcgPSB7ZW5hYmxlZCwgcG9zaXRpb24sIGR1cmF0aW9uLCBzdHlsZX0uIEl0IGlzIGxvb2tlZCB1cCBhdCBlYWNoIG1lc3NhZ2UuXG4gKlxuICogVGhlIEhUTUwsIHdpdGggXCJhbGVydFwiIGZvciBlcnJvcnMgYW5kIFwic3RhdHVzXCIgZm9yIHRoZSByZXN0LCBvZiBlYWNoIG9mIHNpeCBwb3NpdGlvbnM6XG4gKiAgIDxzZWN0aW9uIGNsYXNzPVwibml0cm8tdG9hc3QtbGlzdFwiPjxkaXYgY2xhc3M9XCJuaXRyby10b2FzdHNcIiBkYXRhLXBvc2l0aW9uPVwiXHUyMDI2XCI+PGRpdiByb2xlPVwiXHUyMDI2XCI+XG4gKiAgICAgPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0XCIgZGF0YS1sZXZlbD1cIlx1MjAyNlwiIGRhdGEtc3R5bGU9XCJcdTIwMjZcIj48cCBjbGFzcz1cIm5pdHJvLXRvYXN0LXRleHRcIj5cdTIwMjY8L3A+XG4gKiAgICAgICA8YnV0dG9uIGNsYXNzPVwibml0cm8tdG9hc3QtYnV0dG9uXCI+XHUyMDI2XG4gKi9cbmltcG9ydCB7IGZpcnN0LCBvbiwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5cbmNvbnN0IGRlZmF1bHRzID0ge1xuICBlbmFibGVkOiBvcHRpb25zLm5pdHJvVG9hc3RFbmFibGVkICE9PSAnZmFsc2UnLFxuICBwb3NpdGlvbjogb3B0aW9ucy5uaXRyb1RvYXN0UG9zaXRpb24sXG4gIGR1cmF0aW9uOiBOdW1iZXIob3B0aW9ucy5uaXRyb1RvYXN0RHVyYXRpb24pLFxuICBzdHlsZTogb3B0aW9ucy5uaXRyb1RvYXN0U3R5bGUsXG59O1xuLy8gTm8gYW5zd2VyLCBhIHRva2VuIG9yIGEgcmlnaHQgdGhhdCB3YXMgcmVmdXNlZDogdGhlIHBhZ2UgaXRzZWxmIG1heSBiZSBvdXQgb2YgZGF0ZS5cbmNvbnN0IFJFTE9BRF9TVEFUVVNFUyA9IFswLCA0MDAsIDQwM107XG5jb25zdCBUSUNLX01TID0gMTAwO1xuY29uc3QgTkFSUk9XID0gJyhtYXgtd2lkdGg6IDQwcmVtKSc7XG4vKiogQHR5cGUge01hcDxIVE1MRWxlbWVudCwgeyByZWdpb246IEVsZW1lbnQsIGxlZnQ6IG51bWJlciB9Pn0gKi9cbmNvbnN0IHRvYXN0cyA9IG5ldyBNYXAoKTsgLy8gc2hvd24sIG9yIHdhaXRpbmcgc2luY2UgdGhlcmUgYXJlIGFzIG1hbnkgYXMgZml0OiB3aGVyZSwgYW5kIGZvciBob3cgbWFueSBtc1xuLyoqIEB0eXBlIHthbnl9ICovXG5sZXQgZm9jdXNlZEJlZm9yZSA9IG51bGw7XG5cbmNvbnN0IGxpc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdzZWN0aW9uJyk7XG4vKiogQHR5cGUge01hcDxzdHJpbmcgfCB1bmRlZmluZWQsIGFueT59ICovXG5jb25zdCBwbGFjZXMgPSBuZXcgTWFwKCk7XG5cbi8qKiBMaXZlIHJlZ2lvbnMgc3BlYWsgb25seSB3aGF0IGNoYW5nZXMgaW4gdGhlbSwgc28gdGhleSBhcmUgaW4gdGhlIHBhZ2UgYmVmb3JlIGFueSBtZXNzYWdlOyBvZiBhIG5ldyB0b2FzdFxuICogYWxvbmUsIG5vdCBvZiBhbGwgb2YgdGhlbS4gVGhlIGxhc3QgaXMgZm9yIHdoYXQgaXMgc2VlbiBlbHNld2hlcmUuXG4gKi9cbmNvbnN0IGJ1aWxkID0gKCkgPT4ge1xuICBjb25zdCBwb3NpdGlvbnMgPSBbJ3RvcCcsICdib3R0b20nXS5mbGF0TWFwKChlZGdlKSA9PiBbJ2xlZnQnLCAnY2VudGVyJywgJ3JpZ2h0J10ubWFwKChzaWRlKSA9PiBgJHtlZGdlfS0ke3NpZGV9YCkpO1xuICBjb25zdCByZWdpb24gPSAoLyoqIEB0eXBlIHtzdHJpbmd9ICovIHJvbGUpID0+IGA8ZGl2IHJvbGU9XCIke3JvbGV9XCIgYXJpYS1hdG9taWM9XCJmYWxzZVwiPjwvZGl2PmA7XG4gIGxpc3QuY2xhc3NOYW1lID0gJ25pdHJvLXRvYXN0LWxpc3QnO1xuICBsaXN0LnNldEF0dHJpYnV0ZSgnYXJpYS1sYWJlbCcsIG9wdGlvbnMubml0cm9Ub2FzdExhYmVsKTtcbiAgbGlzdC5pbm5lckhUTUwgPSBwb3NpdGlvbnMubWFwKChwb3NpdGlvbikgPT5cbiAgICBgPGRpdiBjbGFzcz1cIm5pdHJvLXRvYXN0c1wiIGRhdGEtcG9zaXRpb249XCIke3Bvc2l0aW9ufVwiPiR7cmVnaW9uKCdzdGF0dXMnKX0ke3JlZ2lvbignYWxlcnQnKX08L2Rpdj5gKS5qb2luKCcnKVxuICAgICsgJzxkaXYgY2xhc3M9XCJuaXRyby10b2FzdC1zcG9rZW5cIiByb2xlPVwic3RhdHVzXCI+PC9kaXY+JztcbiAgcG9zaXRpb25zLmZvckVhY2goKHBvc2l0aW9uLCBhdCkgPT4gcGxhY2VzLnNldChwb3NpdGlvbiwgbGlzdC5jaGlsZHJlblthdF0pKTtcbn07XG5cbi8qKiBLZWVwIHRoZSBsaXN0IGluIHRoZSBwYWdlOiBhIHN3YXAgb2YgdGhlIGJvZHkgcmVtb3ZlcyBpdCwgYW5kIGEgbW9kYWwgZGlhbG9nIG1ha2VzIGl0IGluZXJ0LiAqL1xuY29uc3Qgc2V0dGxlID0gKCkgPT4ge1xuICBjb25zdCBob21lID0gWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ2RpYWxvZzptb2RhbCcpXS5hdCgtMSkgPz8gZG9jdW1lbnQuYm9keTtcbiAgaWYgKGxpc3QucGFyZW50Tm9kZSAhPT0gaG9tZSkgaG9tZS5hcHBlbmQobGlzdCk7XG4gIC8vIGh0bXggMiByZXN0b3JlcyBwYWdlcyBmcm9tIHRoZWlyIEhUTUwsIHdpdGggdG9hc3RzIHRoYXQgbm9ib2R5IHdvdWxkIHJlbW92ZS5cbiAgZm9yIChjb25zdCBvdGhlciBvZiBkb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QtbGlzdCcpKSBpZiAob3RoZXIgIT09IGxpc3QpIG90aGVyLnJlbW92ZSgpO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2U6IEVsZW1lbnQpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0luVGhlV2F5ID0gKHBsYWNlKSA9PiB7XG4gIGNvbnN0IGFjdGl2ZSA9IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ7XG4gIGlmICghYWN0aXZlIHx8IGFjdGl2ZSA9PT0gZG9jdW1lbnQuYm9keSB8fCBsaXN0LmNvbnRhaW5zKGFjdGl2ZSkpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgeyB0b3AsIHJpZ2h0LCBib3R0b20sIGxlZnQgfSA9IGFjdGl2ZS5nZXRCb3VuZGluZ0NsaWVudFJlY3QoKTtcbiAgcmV0dXJuIFsuLi5wbGFjZS5xdWVyeVNlbGVjdG9yQWxsKCcubml0cm8tdG9hc3QnKV0ubWFwKCh0b2FzdCkgPT4gdG9hc3QuZ2V0Qm91bmRpbmdDbGllbnRSZWN0KCkpLnNvbWUoKHRvYXN0KSA9PlxuICAgIHRvYXN0LnRvcCA8IGJvdHRvbSAmJiB0b2FzdC5ib3R0b20gPiB0b3AgJiYgdG9hc3QubGVmdCA8IHJpZ2h0ICYmIHRvYXN0LnJpZ2h0ID4gbGVmdCk7XG59O1xuXG4vKiogR28gdG8gdGhlIG90aGVyIGVkZ2Ugd2hlcmUgYSB0b2FzdCBjb3ZlcnMgd2hhdCBoYXMgdGhlIGZvY3VzLCB1bmxlc3Mgb25lIHdvdWxkIHRoZXJlIGFzIHdlbGwuICovXG5jb25zdCBtYWtlV2F5ID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcy52YWx1ZXMoKSkge1xuICAgIGlmIChwbGFjZS5tYXRjaGVzKCc6aG92ZXInKSB8fCAhaXNJblRoZVdheShwbGFjZSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHBvc2l0aW9uID0gcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA/PyAnJztcbiAgICBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb24ucmVwbGFjZSgvdG9wfGJvdHRvbS8sICgvKiogQHR5cGUge3N0cmluZ30gKi8gZWRnZSkgPT4gKGVkZ2UgPT09ICd0b3AnID8gJ2JvdHRvbScgOiAndG9wJykpO1xuICAgIGlmIChpc0luVGhlV2F5KHBsYWNlKSkgcGxhY2UuZGF0YXNldC5wb3NpdGlvbiA9IHBvc2l0aW9uO1xuICB9XG59O1xuXG5jb25zdCBzaG93TmV4dCA9ICgpID0+IHtcbiAgY29uc3QgbGltaXQgPSB3aW5kb3cubWF0Y2hNZWRpYShOQVJST1cpLm1hdGNoZXMgPyAzIDogSW5maW5pdHk7XG4gIGNvbnN0IGlzRXJyb3IgPSAoLyoqIEB0eXBlIHtIVE1MRWxlbWVudH0gKi8geyBkYXRhc2V0IH0pID0+IE51bWJlcihkYXRhc2V0LmxldmVsID09PSAnZXJyb3InKTtcbiAgY29uc3Qgd2FpdGluZyA9IFsuLi50b2FzdHMua2V5cygpXS5maWx0ZXIoKHRvYXN0KSA9PiAhdG9hc3QucGFyZW50Tm9kZSkuc29ydCgoYSwgYikgPT4gaXNFcnJvcihiKSAtIGlzRXJyb3IoYSkpO1xuICBmb3IgKGNvbnN0IHRvYXN0IG9mIHdhaXRpbmcuc2xpY2UoMCwgbGltaXQgLSAodG9hc3RzLnNpemUgLSB3YWl0aW5nLmxlbmd0aCkpKSB7XG4gICAgdG9hc3RzLmdldCh0b2FzdCk/LnJlZ2lvbi5hcHBlbmQodG9hc3QpO1xuICAgIHN0YXJ0Q2xvY2sodG9hc3QpO1xuICB9XG4gIGZvciAoY29uc3QgW3Bvc2l0aW9uLCBwbGFjZV0gb2YgcGxhY2VzKSBpZiAoIXBsYWNlLnF1ZXJ5U2VsZWN0b3IoJy5uaXRyby10b2FzdCcpKSBwbGFjZS5kYXRhc2V0LnBvc2l0aW9uID0gcG9zaXRpb247XG4gIG1ha2VXYXkoKTtcbn07XG5cbi8qKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IGNsb3NlID0gKHRvYXN0KSA9PiB7XG4gIGNvbnN0IGhhZEZvY3VzID0gdG9hc3QuY29udGFpbnMoZG9jdW1lbnQuYWN0aXZlRWxlbWVudCk7XG4gIHRvYXN0LnJlbW92ZSgpO1xuICB0b2FzdHMuZGVsZXRlKHRvYXN0KTtcbiAgc2hvd05leHQoKTtcbiAgaWYgKCFoYWRGb2N1cyB8fCAhZm9jdXNlZEJlZm9yZSkgcmV0dXJuO1xuICBjb25zdCB7IGlkLCBpc0Nvbm5lY3RlZCB9ID0gZm9jdXNlZEJlZm9yZTtcbiAgKGlzQ29ubmVjdGVkID8gZm9jdXNlZEJlZm9yZSA6IGRvY3VtZW50LmdldEVsZW1lbnRCeUlkKGlkKSk/LmZvY3VzKCk7XG59O1xuXG4vKiogQ2xvc2UgdGhlIHRvYXN0IHdoZW4gaXRzIHRpbWUgaXMgb3Zlci4gVGltZSB0aGF0IG5vYm9keSBjYW4gdXNlIHRvIHJlYWQgZG9lcyBub3QgY291bnQuXG4gKiBAdHlwZSB7KHRvYXN0OiBIVE1MRWxlbWVudCkgPT4gdm9pZH0gKi9cbmNvbnN0IHN0YXJ0Q2xvY2sgPSAodG9hc3QpID0+IHtcbiAgY29uc3QgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgY29uc3QgZW50cnkgPSB0b2FzdHMuZ2V0KHRvYXN0KTtcbiAgICBpZiAoIWVudHJ5KSByZXR1cm4gY2xlYXJJbnRlcnZhbCh0aW1lcik7XG4gICAgc2V0dGxlKCk7XG4gICAgbWFrZVdheSgpO1xuICAgIGlmIChkb2N1bWVudC5oaWRkZW4gfHwgZW50cnkucmVnaW9uLnBhcmVudEVsZW1lbnQ/Lm1hdGNoZXMoJzpob3ZlciwgOmZvY3VzLXdpdGhpbicpKSByZXR1cm47XG4gICAgZW50cnkubGVmdCAtPSBUSUNLX01TO1xuICAgIGlmIChlbnRyeS5sZWZ0IDw9IDApIGNsb3NlKHRvYXN0KTtcbiAgfSwgVElDS19NUyk7XG59O1xuXG4vKiogQHR5cGUgeyhtZXNzYWdlOiBzdHJpbmcsIGxldmVsOiBzdHJpbmcsIHN0eWxlOiBzdHJpbmcsIGNhblJlbG9hZDogYm9vbGVhbikgPT4gSFRNTEVsZW1lbnR9ICovXG5jb25zdCBtYWtlID0gKG1lc3NhZ2UsIGxldmVsLCBzdHlsZSwgY2FuUmVsb2FkKSA9PiB7XG4gIGNvbnN0IHRvYXN0ID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZGl2Jyk7XG4gIHRvYXN0LmNsYXNzTmFtZSA9ICduaXRyby10b2FzdCc7XG4gIE9iamVjdC5hc3NpZ24odG9hc3QuZGF0YXNldCwgeyBsZXZlbCwgc3R5bGUgfSk7XG4gIGNvbnN0IGJ1dHRvbiA9ICc8YnV0dG9uIHR5cGU9XCJidXR0b25cIiBjbGFzcz1cIm5pdHJvLXRvYXN0LWJ1dHRvblwiPjwvYnV0dG9uPic7XG4gIHRvYXN0LmlubmVySFRNTCA9IGA8cCBjbGFzcz1cIm5pdHJvLXRvYXN0LXRleHRcIj48L3A+JHtjYW5SZWxvYWQgPyBidXR0b24gOiAnJ30ke2J1dHRvbn1gO1xuICBjb25zdCBbdGV4dCwgLi4uYnV0dG9uc10gPSB0b2FzdC5jaGlsZHJlbjtcbiAgdGV4dC50ZXh0Q29udGVudCA9IG1lc3NhZ2U7XG4gIGNvbnN0IHsgbml0cm9Ub2FzdFJlbG9hZCwgbml0cm9Ub2FzdERpc21pc3MgfSA9IG9wdGlvbnM7XG4gIC8qKiBAdHlwZSB7W3N0cmluZywgKCkgPT4gdm9pZF1bXX0gKi9cbiAgY29uc3QgZG9pbmdzID0gW1tuaXRyb1RvYXN0RGlzbWlzcywgKCkgPT4gY2xvc2UodG9hc3QpXSwgW25pdHJvVG9hc3RSZWxvYWQsICgpID0+IGxvY2F0aW9uLnJlbG9hZCgpXV07XG4gIGJ1dHRvbnMucmV2ZXJzZSgpLmZvckVhY2goKGJ1dHRvbiwgYXQpID0+IHtcbiAgICBidXR0b24udGV4dENvbnRlbnQgPSBkb2luZ3NbYXRdWzBdO1xuICAgIGJ1dHRvbi5hZGRFdmVudExpc3RlbmVyKCdjbGljaycsIGRvaW5nc1thdF1bMV0pO1xuICB9KTtcbiAgdG9hc3QuYWRkRXZlbnRMaXN0ZW5lcigna2V5ZG93bicsIChldmVudCkgPT4ge1xuICAgIGlmIChldmVudC5rZXkgIT09ICdFc2NhcGUnKSByZXR1cm47XG4gICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gICAgY2xvc2UodG9hc3QpO1xuICB9KTtcbiAgcmV0dXJuIHRvYXN0O1xufTtcblxuLyoqIEB0eXBlIHsobWVzc2FnZTogc3RyaW5nLCBsZXZlbDogc3RyaW5nLCBjb25maWc6IFRvYXN0Q29uZmlnLCBjYW5SZWxvYWQ/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuY29uc3Qgc2hvdyA9IChtZXNzYWdlLCBsZXZlbCwgeyBlbmFibGVkLCBwb3NpdGlvbiwgZHVyYXRpb24sIHN0eWxlIH0sIGNhblJlbG9hZCA9IGZhbHNlKSA9PiB7XG4gIGlmICghZW5hYmxlZCkgcmV0dXJuO1xuICBzZXR0bGUoKTtcbiAgY29uc3QgcmVnaW9uID0gKHBsYWNlcy5nZXQocG9zaXRpb24pID8/IHBsYWNlcy5nZXQoJ3RvcC1yaWdodCcpKS5jaGlsZHJlbltOdW1iZXIobGV2ZWwgPT09ICdlcnJvcicpXTtcbiAgZm9yIChjb25zdCBbeyBkYXRhc2V0LCBmaXJzdEVsZW1lbnRDaGlsZCB9LCBlbnRyeV0gb2YgdG9hc3RzKSB7XG4gICAgY29uc3QgdGV4dCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoZmlyc3RFbGVtZW50Q2hpbGQpO1xuICAgIGlmIChlbnRyeS5yZWdpb24gIT09IHJlZ2lvbiB8fCBkYXRhc2V0LmxldmVsICE9PSBsZXZlbCB8fCB0ZXh0LnRleHRDb250ZW50ICE9PSBtZXNzYWdlKSBjb250aW51ZTtcbiAgICAvLyBBIHBvbGwgdGhhdCBmYWlscyBhZ2FpbiBhbmQgYWdhaW4gaXMgcmVhZCBvdXQgb25jZS4gT2YgYW4gb2ZmZXIgdG8gcmVsb2FkIEluZmluaXR5IGlzIGxlZnQuXG4gICAgdGV4dC5kYXRhc2V0LmNvdW50ID0gTnVtYmVyKHRleHQuZGF0YXNldC5jb3VudCA/PyAxKSArIDE7XG4gICAgZW50cnkubGVmdCA9IE1hdGgubWF4KGVudHJ5LmxlZnQsIGR1cmF0aW9uKTtcbiAgICByZXR1cm47XG4gIH1cbiAgLy8gQW4gb2ZmZXIgdG8gcmVsb2FkIHN0YXlzIHVudGlsIHRoZSB2aXNpdG9yIGhhcyBkZWNpZGVkLlxuICB0b2FzdHMuc2V0KG1ha2UobWVzc2FnZSwgbGV2ZWwsIHN0eWxlLCBjYW5SZWxvYWQpLCB7IHJlZ2lvbiwgbGVmdDogY2FuUmVsb2FkID8gSW5maW5pdHkgOiBkdXJhdGlvbiB9KTtcbiAgc2hvd05leHQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnksIG1lc3NhZ2U6IHN0cmluZywgbGV2ZWw6IHN0cmluZywgY2FuUmVsb2FkPzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoeyBkZXRhaWwsIHRhcmdldCB9LCBtZXNzYWdlLCBsZXZlbCwgY2FuUmVsb2FkKSA9PiB7XG4gIGlmIChtZXNzYWdlID09IG51bGwpIHJldHVybjsgLy8gYSBzY3JpcHQncyBldmVudCwgd2l0aG91dCB0aGUgZGV0YWlsIG9mIG91cnNcbiAgLy8gSWYgdGhlIHJvb3QgaGFzIGdvbmUsIGFub3RoZXIgb2YgaXRzIGNsYXNzIGtub3dzLlxuICBjb25zdCBuYW1lID0gQ1NTLmVzY2FwZShgJHtkZXRhaWwuY29tcG9uZW50fWApO1xuICBjb25zdCByb290ID0gdGFyZ2V0LmRhdGFzZXQ/Lm5pdHJvVG9hc3QgPyB0YXJnZXQgOiBmaXJzdChgW2RhdGEtbml0cm8tY29tcG9uZW50PVwiJHtuYW1lfVwiXVtkYXRhLW5pdHJvLXRvYXN0XWApO1xuICBjb25zdCBjb25maWcgPSB7IC4uLmRlZmF1bHRzLCAuLi5KU09OLnBhcnNlKHJvb3Q/LmRhdGFzZXQubml0cm9Ub2FzdCA/PyAne30nKSB9O1xuICAvLyBObyBlbGVtZW50IG9mIHRoYXQgaWQsIHN1Y2ggYXMgYSBkaWFsb2csIHdoaWNoIGhhcyBhIHNob3coKSBhcyB3ZWxsLlxuICBjb25zdCBhZGFwdGVyID0gT2JqZWN0Lmhhc093bih3aW5kb3csICdOaXRyb1RvYXN0QWRhcHRlcicpICYmIHdpbmRvdy5OaXRyb1RvYXN0QWRhcHRlcjtcbiAgaWYgKGFkYXB0ZXIgJiYgdHlwZW9mIGFkYXB0ZXIuc2hvdyA9PT0gJ2Z1bmN0aW9uJykgYWRhcHRlci5zaG93KG1lc3NhZ2UsIGxldmVsLCBjb25maWcpO1xuICBlbHNlIHNob3cobWVzc2FnZSwgbGV2ZWwsIGNvbmZpZywgY2FuUmVsb2FkKTtcbn07XG5cbi8qKiBIYXZlIHNjcmVlbiByZWFkZXJzIHNwZWFrIGEgdGV4dCB0aGF0IGlzIHNlZW4gZWxzZXdoZXJlLlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc2F5ID0gKHRleHQpID0+IHtcbiAgc2V0dGxlKCk7XG4gIGNvbnN0IHBhcmFncmFwaCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3AnKTtcbiAgcGFyYWdyYXBoLnRleHRDb250ZW50ID0gdGV4dDtcbiAgbGlzdC5sYXN0RWxlbWVudENoaWxkPy5yZXBsYWNlQ2hpbGRyZW4ocGFyYWdyYXBoKTsgLy8gYW4gZXF1YWwgdGV4dCBpcyBzcG9rZW4gYXMgd2VsbFxufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VG9hc3RzID0gKCkgPT4ge1xuICBidWlsZCgpO1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignbml0cm86bWVzc2FnZScsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICB0ZWxsKGV2ZW50LCBldmVudC5kZXRhaWw/LnRleHQsIGV2ZW50LmRldGFpbD8ubGV2ZWwgPz8gJ2luZm8nKTtcbiAgfSk7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCduaXRybzplcnJvcicsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICB0ZWxsKGV2ZW50LCBldmVudC5kZXRhaWw/LmVycm9yLCAnZXJyb3InLCBSRUxPQURfU1RBVFVTRVMuaW5jbHVkZXMoZXZlbnQuZGV0YWlsPy5zdGF0dXMpKTtcbiAgfSk7XG4gIGxpc3QuYWRkRXZlbnRMaXN0ZW5lcignZm9jdXNpbicsICh7IHJlbGF0ZWRUYXJnZXQgfSkgPT4ge1xuICAgIGlmICghbGlzdC5jb250YWlucygvKiogQHR5cGUge05vZGV9ICovIChyZWxhdGVkVGFyZ2V0KSkpIGZvY3VzZWRCZWZvcmUgPSByZWxhdGVkVGFyZ2V0O1xuICB9KTtcbiAgb24oJ2ZvY3VzaW4nLCBtYWtlV2F5KTtcbiAgb24oJ2Nsb3NlJywgc2V0dGxlKTsgLy8gb2YgYSBkaWFsb2dcbiAgbmV3IE11dGF0aW9uT2JzZXJ2ZXIoc2V0dGxlKS5vYnNlcnZlKGRvY3VtZW50LmJvZHksIHsgY2hpbGRMaXN0OiB0cnVlIH0pO1xuICBzZXR0bGUoKTtcbiAgd2luZG93Lm5pdHJvVG9hc3RzID0geyBzaG93LCBzYXkgfTtcbn07XG4iLCAiLyogS2VlcHMgb3ZlciBhIHN3YXAgd2hhdCB0aGUgYnJvd3NlciBvciBhIHNjcmlwdCBvd25zOiB3aGV0aGVyIGRpYWxvZ3MsIGRldGFpbHMgYW5kIHBvcG92ZXJzIGFyZSBvcGVuLCBob3dcbiAqIGZhciBlbGVtZW50cyBhcmUgc2Nyb2xsZWQsIGFuZCBhbGwgdGhhdCBzdGFuZHMgaW4gYW4gZWxlbWVudCB3aXRoIHslIG5pdHJvX2tlZXAgJX0uXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8ta2VlcCwgd2hvc2UgdmFsdWUgbm8gb3RoZXIgZWxlbWVudCBoYXM7IGRhdGEtbml0cm8tY29tcG9uZW50LCAtc2xvdCwgLW93bmVyOyByb2xlPVwic3RhdHVzXCIuXG4gKlxuICogYG9wZW5gIGlzIHRoZSBzZXJ2ZXIncyB3b3JkLCB0b28uIEl0IGlzIGZvbGxvd2VkIHdoZW4gaXQgZGlmZmVycyBmcm9tIGl0cyBsYXN0IG9uZTsgdW50aWwgdGhlbiB3aGF0XG4gKiB0aGUgdmlzaXRvciBvciBhIHNjcmlwdCBoYXMgZG9uZSBzaW5jZSBzdGF5cy4gT2xkIGFuZCBuZXcgZWxlbWVudHMgYXJlIHRvbGQgYnkgdGhlaXIgaWRzLCBlbHNlIGJ5IHdoYXRcbiAqIHN0YW5kcyBhcm91bmQgdGhlbSwgZWxzZSBieSB0aGVpciBudW1iZXI7IHdoZXJlIHRoZSBudW1iZXJzIGRpZmZlciwgbm9ib2R5IGtub3dzLiBXaGF0IHBlb3BsZSB3cm90ZSBpc1xuICogbmV2ZXIgdGFrZW4gZm9yIG91cnM6IHdoYXQgd2FzIG9wZW5lZCBpbiB0aGVyZSBzdGF5cyBvcGVuLCBhbmQgaXRzIG5hbWVzIGtlZXAgbm90aGluZy5cbiAqL1xuaW1wb3J0IHsgYWxsLCBmaW5kLCBpc1RydXN0ZWQsIG9uLCBwYXJ0c09mLCBzZXRBdHRyaWJ1dGUgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgc2F5IH0gZnJvbSAnLi90b2FzdHMuanMnO1xuXG5jb25zdCBLRUVQID0gJ2RhdGEtbml0cm8ta2VlcCc7XG5jb25zdCBQQUlSID0gJ2RhdGEtbml0cm8tcGFpcic7IC8vIG9uIGVsZW1lbnRzIGZvciBhcyBsb25nIGFzIG5ldyBvbmVzIGFyZSBvbiB0aGVpciB3YXkgdG8gdGhlIHBhZ2VcbmNvbnN0IE9QRU5TID0gJ2RpYWxvZyxkZXRhaWxzLFtwb3BvdmVyXSc7XG4vKiogQHR5cGUge1dlYWtNYXA8Tm9kZSwgYm9vbGVhbj59ICovXG5jb25zdCBzYWlkID0gbmV3IFdlYWtNYXAoKTsgLy8gYnkgZWxlbWVudHMgd2hvc2UgYG9wZW5gIGhhcyBjaGFuZ2VkIHNpbmNlOiB3aGF0IHRoZSBzZXJ2ZXIgc2FpZFxuLyoqIEB0eXBlIHtTZXQ8YW55Pn0gKi9cbmNvbnN0IHNjcm9sbGVkID0gbmV3IFNldCgpO1xuXG4vKiogQHR5cGUgeyhyZWNvcmRzOiBNdXRhdGlvblJlY29yZFtdKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9IChyZWNvcmRzKSA9PiB7XG4gIGZvciAoY29uc3QgeyB0YXJnZXQsIG9sZFZhbHVlIH0gb2YgcmVjb3JkcykgaWYgKCFzYWlkLmhhcyh0YXJnZXQpKSBzYWlkLnNldCh0YXJnZXQsIG9sZFZhbHVlICE9IG51bGwpO1xufTtcbmNvbnN0IG9ic2VydmVyID0gbmV3IE11dGF0aW9uT2JzZXJ2ZXIobm90ZSk7XG5cbi8qKiBXaGV0aGVyIHRoZSBlbGVtZW50IGlzIHdyaXR0ZW4gYnkgdGhlIGNvbXBvbmVudCBvZiB0aGlzIGlkLCBhbmQgbm90IGJ5IG9uZSBpbnNpZGUgb3IgYXJvdW5kIGl0LlxuICogQHR5cGUgeyhlbGVtZW50OiBhbnksIGlkOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc09mID0gKGVsZW1lbnQsIGlkKSA9PiB7XG4gIGxldCBwbGFjZSA9IGVsZW1lbnQ7IC8vIHdoYXQgcGVvcGxlIHdyb3RlIGJlbG9uZ3MgdG8gd2hlcmUgaXQgc3RhbmRzXG4gIHdoaWxlIChwbGFjZSAmJiAhaXNUcnVzdGVkKHBsYWNlKSkgcGxhY2UgPSBwbGFjZS5wYXJlbnRFbGVtZW50O1xuICBjb25zdCBob2xkZXIgPSBwbGFjZT8uY2xvc2VzdCgnW2RhdGEtbml0cm8tY29tcG9uZW50XSxbZGF0YS1uaXRyby1zbG90XScpO1xuICBjb25zdCB7IG5pdHJvT3duZXIsIG5pdHJvU2xvdCB9ID0gaG9sZGVyPy5kYXRhc2V0ID8/IHt9O1xuICByZXR1cm4gKG5pdHJvU2xvdCA/IG5pdHJvT3duZXIgOiBob2xkZXI/LmlkKSA9PT0gaWQgJiYgIWhvbGRlci5jb250YWlucyhwbGFjZS5jbG9zZXN0KGBbJHtLRUVQfV1gKSk7XG59O1xuXG4vKiogQHR5cGUgeygoZWxlbWVudDogYW55KSA9PiB1bmtub3duKVtdfSAqL1xuY29uc3QgS0VZUyA9IFtcbiAgKGVsZW1lbnQpID0+IGVsZW1lbnQubWF0Y2hlcyhPUEVOUykgJiYgZWxlbWVudC5wYXJlbnRFbGVtZW50Py50ZXh0Q29udGVudCwgLy8gYSByb3cncywgbW9zdGx5XG4gIChlbGVtZW50KSA9PiBbZWxlbWVudC5jbGFzc05hbWUsIGVsZW1lbnQubWF0Y2hlcygnZGV0YWlscycpICYmIGVsZW1lbnQuZmlyc3RFbGVtZW50Q2hpbGQ/LnRleHRDb250ZW50XSxcbiAgKCkgPT4gJycsXG5dO1xuXG4vKiogQHR5cGUgeyhvbGRzOiBhbnlbXSwgbmV3czogYW55W10pID0+IE1hcDxhbnksIGFueT59ICovXG5jb25zdCBwYWlyID0gKG9sZHMsIG5ld3MpID0+IHtcbiAgY29uc3QgcGFpcnMgPSBuZXcgTWFwKCk7XG4gIGZvciAoY29uc3Qga2V5T2Ygb2YgS0VZUykge1xuICAgIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55W11bXT59ICovXG4gICAgY29uc3QgZ3JvdXBzID0ge307XG4gICAgW29sZHMsIG5ld3NdLmZvckVhY2goKGVsZW1lbnRzLCBzaWRlKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IGVsZW1lbnQgb2YgZWxlbWVudHMpIHtcbiAgICAgICAgaWYgKHBhaXJzLmhhcyhlbGVtZW50KSkgY29udGludWU7XG4gICAgICAgIGNvbnN0IG93biA9IGVsZW1lbnQuaWQgfHwgW2VsZW1lbnQubG9jYWxOYW1lLCBlbGVtZW50LmNsb3Nlc3QoJ1tpZF0nKT8uaWQsIGtleU9mKGVsZW1lbnQpXTtcbiAgICAgICAgKGdyb3Vwc1tbaXNUcnVzdGVkKGVsZW1lbnQpLCBvd25dLmpvaW4oKV0gPz89IFtbXSwgW11dKVtzaWRlXS5wdXNoKGVsZW1lbnQpO1xuICAgICAgfVxuICAgIH0pO1xuICAgIGZvciAoY29uc3QgW3NvbWUsIG90aGVyc10gb2YgT2JqZWN0LnZhbHVlcyhncm91cHMpKSB7XG4gICAgICBpZiAoc29tZS5sZW5ndGggIT09IG90aGVycy5sZW5ndGgpIGNvbnRpbnVlO1xuICAgICAgc29tZS5mb3JFYWNoKChvbGQsIGF0KSA9PiBwYWlycy5zZXQob2xkLCBvdGhlcnNbYXRdKS5zZXQob3RoZXJzW2F0XSwgb2xkKSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBwYWlycztcbn07XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSkgPT4gT3duU3RhdGV9ICovXG5jb25zdCBzdGF0ZU9mID0gKGVsZW1lbnQpID0+ICh7XG4gIGlzT3BlbjogZWxlbWVudC5vcGVuLFxuICBpc01vZGFsOiBlbGVtZW50Lm1hdGNoZXMoJzptb2RhbCcpLFxuICBpc1Nob3duOiBlbGVtZW50Lm1hdGNoZXMoJzpwb3BvdmVyLW9wZW4nKSxcbiAgcGxhY2U6IHNjcm9sbGVkLmhhcyhlbGVtZW50KSAmJiB7IHRvcDogZWxlbWVudC5zY3JvbGxUb3AsIGxlZnQ6IGVsZW1lbnQuc2Nyb2xsTGVmdCwgYmVoYXZpb3I6ICdpbnN0YW50JyB9LFxufSk7XG5cbi8qKiBAdHlwZSB7KGVsZW1lbnQ6IGFueSwgc3RhdGU6IE93blN0YXRlKSA9PiB2b2lkfSAqL1xuY29uc3Qgb3BlbiA9IChlbGVtZW50LCB7IGlzT3BlbiwgaXNNb2RhbCwgaXNTaG93biwgc2F5cyB9KSA9PiB7XG4gIGlmIChlbGVtZW50Lm1hdGNoZXMoJ2RpYWxvZycpKSB7XG4gICAgY29uc3QgaXNSaWdodCA9ICFlbGVtZW50Lm1hdGNoZXMoJzptb2RhbCcpID09PSAhKGlzT3BlbiAmJiBpc01vZGFsKTtcbiAgICBpZiAoIWlzUmlnaHQgJiYgaXNNb2RhbCAmJiBpc09wZW4pIHtcbiAgICAgIGVsZW1lbnQub3BlbiA9IGZhbHNlOyAvLyBpdCB3b3VsZCByZWZ1c2VcbiAgICAgIGVsZW1lbnQuc2hvd01vZGFsKCk7XG4gICAgfSBlbHNlIGlmICghaXNSaWdodCkgeyAvLyB3aXRob3V0IGBvcGVuYCBpdCB3b3VsZCBiZSBpbnZpc2libGUsIGFuZCB0aGUgcGFnZSBmcm96ZW5cbiAgICAgIGVsZW1lbnQub3BlbiA9IHRydWU7XG4gICAgICBlbGVtZW50LmNsb3NlKCk7XG4gICAgICBlbGVtZW50Lm9wZW4gPSBpc09wZW47XG4gICAgfVxuICB9XG4gIGlmIChlbGVtZW50LnBvcG92ZXIgIT0gbnVsbCAmJiBlbGVtZW50Lm1hdGNoZXMoJzpwb3BvdmVyLW9wZW4nKSAhPT0gISFpc1Nob3duKSBlbGVtZW50LnRvZ2dsZVBvcG92ZXIoKTtcbiAgaWYgKHNheXMgIT0gbnVsbCkgc2FpZC5zZXQoZWxlbWVudCwgc2F5cyk7XG59O1xuXG4vKiogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IHsgYWxsTmV3OiAoc2VsZWN0b3I6IHN0cmluZykgPT4gYW55W10sIGh0bWw6ICgpID0+IHN0cmluZyB9fSAqL1xuY29uc3QgcGFyc2UgPSAodGV4dCkgPT4ge1xuICBjb25zdCB0ZW1wbGF0ZSA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3RlbXBsYXRlJyk7XG4gIHRlbXBsYXRlLmlubmVySFRNTCA9IHRleHQ7XG4gIGNvbnN0IHBhcnRzID0gcGFydHNPZih0ZW1wbGF0ZSk7XG4gIGNvbnN0IGFsbE5ldyA9ICgvKiogQHR5cGUge3N0cmluZ30gKi8gc2VsZWN0b3IpID0+IHBhcnRzLmZsYXRNYXAoKHBhcnQpID0+IFsuLi5wYXJ0LnF1ZXJ5U2VsZWN0b3JBbGwoc2VsZWN0b3IpXSk7XG4gIHJldHVybiB7XG4gICAgYWxsTmV3LFxuICAgIGh0bWw6ICgpID0+IHtcbiAgICAgIC8vIEJyb3dzZXJzIHJlYWQgYDxwcmU+YCBhbmQgYSBsaW5lIGJyZWFrIGFzIGA8cHJlPmAsIGFuZCB3cml0ZSBpdCB3aXRob3V0IG9uZS5cbiAgICAgIGZvciAoY29uc3QgeyBmaXJzdENoaWxkIH0gb2YgYWxsTmV3KCdwcmUsdGV4dGFyZWEnKSkgaWYgKGZpcnN0Q2hpbGQ/LmRhdGE/LlswXSA9PT0gJ1xcbicpIGZpcnN0Q2hpbGQuZGF0YSA9IGBcXG4ke2ZpcnN0Q2hpbGQuZGF0YX1gO1xuICAgICAgcmV0dXJuIHRlbXBsYXRlLmlubmVySFRNTDtcbiAgICB9LFxuICB9O1xufTtcblxuLyoqIGh0bXggZmluZHMgYnkgdGhlaXIgaWRzIHdoYXQgaXMgdG8gc3RheSwgYW5kIG90aGVycyBtYXkgaGF2ZSB0aGUgc2FtZS5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBuZXdzOiBhbnlbXSwgbWFyazogc3RyaW5nKSA9PiAoKSA9PiB2b2lkfSAqL1xuY29uc3QgcHJlc2VydmUgPSAocm9vdCwgbmV3cywgbWFyaykgPT4ge1xuICAvKiogQHR5cGUge1tFbGVtZW50LCBzdHJpbmcgfCBudWxsXVtdfSAqL1xuICBjb25zdCBpZHMgPSBbXTtcbiAgZm9yIChjb25zdCBmcmVzaCBvZiBuZXdzLmZpbHRlcihpc1RydXN0ZWQpKSB7XG4gICAgY29uc3QgW29sZF0gPSBhbGwoYFske0tFRVB9PSR7Q1NTLmVzY2FwZShmcmVzaC5kYXRhc2V0Lm5pdHJvS2VlcCl9XWAsIHJvb3QpO1xuICAgIGlmICghb2xkKSBjb250aW51ZTtcbiAgICBpZHMucHVzaChbb2xkLCBvbGQuZ2V0QXR0cmlidXRlKCdpZCcpXSk7XG4gICAgZnJlc2guaWQgPSBvbGQuaWQgPSBgJHttYXJrfSR7aWRzLmxlbmd0aH1gO1xuICAgIGZyZXNoLnNldEF0dHJpYnV0ZSgnaHgtcHJlc2VydmUnLCAnJyk7XG4gICAgZnJlc2gucmVwbGFjZUNoaWxkcmVuKCk7IC8vIGh0bXggd291bGQgbG9vayBmb3IgY29tcG9uZW50cyBpbiB0aGVyZVxuICB9XG4gIHJldHVybiAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBbb2xkLCBpZF0gb2YgaWRzKSBzZXRBdHRyaWJ1dGUob2xkLCAnaWQnLCBpZCk7XG4gIH07XG59O1xuXG4vKiogTGl2ZSByZWdpb25zIHNwZWFrIHdoYXQgY2hhbmdlcyBpbiB0aGVtLiBXaGVyZSBhIG5ldyBvbmUgaGFzIGNvbWUgaW4gaXRzIHBsYWNlLCBvdXJzIHNwZWFrcy5cbiAqIEB0eXBlIHsocm9vdDogYW55KSA9PiAoKSA9PiB2b2lkfSAqL1xuY29uc3QgbGlzdGVuID0gKHsgaWQgfSkgPT4ge1xuICBjb25zdCByZWdpb25zID0gKCkgPT4gYWxsKCdbcm9sZT1zdGF0dXNdJywgZmluZChpZCkgPz8gW10pO1xuICBjb25zdCBvbGRzID0gcmVnaW9ucygpLm1hcCgocmVnaW9uKSA9PiAoeyByZWdpb24sIGJlZm9yZTogcmVnaW9uLnRleHRDb250ZW50IH0pKTtcbiAgcmV0dXJuICgpID0+IHtcbiAgICBjb25zdCBuZXdzID0gcmVnaW9ucygpO1xuICAgIGlmIChuZXdzLmxlbmd0aCAhPT0gb2xkcy5sZW5ndGgpIHJldHVybjtcbiAgICBuZXdzLmZvckVhY2goKHsgdGV4dENvbnRlbnQgfSwgYXQpID0+IHtcbiAgICAgIGNvbnN0IHsgcmVnaW9uLCBiZWZvcmUgfSA9IG9sZHNbYXRdO1xuICAgICAgY29uc3QgaXNOZXdzID0gcmVnaW9uICE9PSBuZXdzW2F0XSAmJiB0ZXh0Q29udGVudC50cmltKCkgJiYgdGV4dENvbnRlbnQgIT09IGJlZm9yZTtcbiAgICAgIGlmIChpc05ld3MpIHNheSh0ZXh0Q29udGVudC50cmltKCkucmVwbGFjZSgvXFxzKy9nLCAnICcpKTtcbiAgICB9KTtcbiAgfTtcbn07XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IGFueSwgdGV4dDogc3RyaW5nKSA9PiB7IHRleHQ6IHN0cmluZywgcmVzdG9yZTogKCkgPT4gdm9pZCB9fSAqL1xuZXhwb3J0IGNvbnN0IGtlZXBPd24gPSAocm9vdCwgdGV4dCkgPT4ge1xuICBjb25zdCBzcGVhayA9IGxpc3Rlbihyb290KTtcbiAgbm90ZShvYnNlcnZlci50YWtlUmVjb3JkcygpKTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIHNjcm9sbGVkKSBpZiAoIWVsZW1lbnQuaXNDb25uZWN0ZWQpIHNjcm9sbGVkLmRlbGV0ZShlbGVtZW50KTtcbiAgY29uc3QgbW92ZWQgPSBbLi4uc2Nyb2xsZWRdLmZpbHRlcigoZWxlbWVudCkgPT4gcm9vdC5jb250YWlucyhlbGVtZW50KSk7XG4gIGlmICghbW92ZWQubGVuZ3RoICYmICFyb290Lm1hdGNoZXMoT1BFTlMpICYmICFyb290LnF1ZXJ5U2VsZWN0b3IoYCR7T1BFTlN9LFske0tFRVB9XWApKSByZXR1cm4geyB0ZXh0LCByZXN0b3JlOiBzcGVhayB9O1xuXG4gIGNvbnN0IHsgYWxsTmV3LCBodG1sIH0gPSBwYXJzZSh0ZXh0KTtcbiAgY29uc3QgbWFyayA9IGBuaXRybyR7TWF0aC5yYW5kb20oKX0tYC5yZXBsYWNlKCcuJywgJy0nKTsgLy8gbm9ib2R5IGhhcyB3cml0dGVuIHRoYXRcbiAgY29uc3QgZ2l2ZUJhY2sgPSBwcmVzZXJ2ZShyb290LCBhbGxOZXcoYFske0tFRVB9XWApLCBtYXJrKTtcbiAgY29uc3Qgc2VsZWN0b3IgPSBbT1BFTlMsIC4uLm1vdmVkLm1hcCgoeyBpZCwgbG9jYWxOYW1lIH0pID0+IChpZCA/IGAjJHtDU1MuZXNjYXBlKGlkKX1gIDogbG9jYWxOYW1lKSldLmpvaW4oKTtcbiAgY29uc3QgaXNPd24gPSAoLyoqIEB0eXBlIHtFbGVtZW50fSAqLyBlbGVtZW50KSA9PiBpc09mKGVsZW1lbnQsIHJvb3QuaWQpO1xuICBjb25zdCBvbGRzID0gW3Jvb3QsIC4uLnJvb3QucXVlcnlTZWxlY3RvckFsbChzZWxlY3RvcildLmZpbHRlcigoZWxlbWVudCkgPT4gZWxlbWVudC5tYXRjaGVzKHNlbGVjdG9yKSk7XG4gIGNvbnN0IG5ld3MgPSBhbGxOZXcoc2VsZWN0b3IpLmZpbHRlcihpc093bik7XG4gIGNvbnN0IHBhaXJzID0gcGFpcihvbGRzLmZpbHRlcihpc093biksIG5ld3MpO1xuICAvKiogQHR5cGUge1thbnksIE93blN0YXRlXVtdfSAqL1xuICBjb25zdCBzdGF0ZXMgPSBvbGRzLmZpbHRlcigob2xkKSA9PiAhaXNPd24ob2xkKSkubWFwKChvbGQpID0+IFtvbGQsIHN0YXRlT2Yob2xkKV0pOyAvLyB0aGV5IHN0YXkgdGhlbXNlbHZlc1xuICBuZXdzLmZvckVhY2goKGZyZXNoLCBhdCkgPT4ge1xuICAgIGNvbnN0IG9sZCA9IHBhaXJzLmdldChmcmVzaCk7XG4gICAgaWYgKCFmcmVzaC5tYXRjaGVzKE9QRU5TKSAmJiAhc2Nyb2xsZWQuaGFzKG9sZCkpIHJldHVybjtcbiAgICBjb25zdCBzdGF0ZSA9IG9sZCA/IHN0YXRlT2Yob2xkKSA6IHt9O1xuICAgIGlmIChmcmVzaC5tYXRjaGVzKCdkaWFsb2csZGV0YWlscycpKSB7XG4gICAgICBjb25zdCBzYXlzID0gKHN0YXRlLnNheXMgPSBmcmVzaC5oYXNBdHRyaWJ1dGUoJ29wZW4nKSk7XG4gICAgICAvLyBUaGUgc2VydmVyIGNhbid0IHNheSBtb2RhbCwgc28gd2hvZXZlciBkaWQgd2FzIHF1aWNrZXIgdGhhbiB0aGlzIHNjcmlwdC5cbiAgICAgIGlmICghb2xkIHx8IHNheXMgIT09IChzYWlkLmdldChvbGQpID8/IChvbGQub3BlbiAmJiAhc3RhdGUuaXNNb2RhbCkpKSBzdGF0ZS5pc09wZW4gPSBzYXlzO1xuICAgICAgZnJlc2gudG9nZ2xlQXR0cmlidXRlKCdvcGVuJywgc3RhdGUuaXNPcGVuKTtcbiAgICB9XG4gICAgZm9yIChjb25zdCBlbGVtZW50IG9mIFtmcmVzaCwgb2xkXSkgZWxlbWVudD8uc2V0QXR0cmlidXRlKFBBSVIsIG1hcmsgKyBhdCk7IC8vIGVxdWFsLCBvciBodG14IDQgd291bGQgbm90IHNlZSBpdFxuICAgIHN0YXRlcy5wdXNoKFttYXJrICsgYXQsIHN0YXRlXSk7XG4gIH0pO1xuXG4gIHJldHVybiB7XG4gICAgdGV4dDogaHRtbCgpLFxuICAgIHJlc3RvcmU6ICgpID0+IHtcbiAgICAgIGdpdmVCYWNrKCk7XG4gICAgICBjb25zdCBtYXJrZWQgPSBbLi4uZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChgWyR7UEFJUn1ePSR7bWFya31dYCldO1xuICAgICAgY29uc3QgbmV3cyA9IG5ldyBNYXAobWFya2VkLm1hcCgoZWxlbWVudCkgPT4gW2VsZW1lbnQuZ2V0QXR0cmlidXRlKFBBSVIpLCBlbGVtZW50XSkpO1xuICAgICAgY29uc3QgZm91bmQgPSBzdGF0ZXMubWFwKChbb25lLCBzdGF0ZV0pID0+ICh7IGVsZW1lbnQ6IG5ld3MuZ2V0KG9uZSkgPz8gb25lLCBzdGF0ZSB9KSkuZmlsdGVyKCh7IGVsZW1lbnQgfSkgPT4gZWxlbWVudC5pc0Nvbm5lY3RlZCk7XG4gICAgICBmb3IgKGNvbnN0IHsgZWxlbWVudCB9IG9mIGZvdW5kKSBlbGVtZW50LnJlbW92ZUF0dHJpYnV0ZShQQUlSKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50LCBzdGF0ZSB9IG9mIGZvdW5kKSBvcGVuKGVsZW1lbnQsIHN0YXRlKTtcbiAgICAgIGZvciAoY29uc3QgeyBlbGVtZW50LCBzdGF0ZTogeyBwbGFjZSB9IH0gb2YgZm91bmQpIHtcbiAgICAgICAgaWYgKCFwbGFjZSkgY29udGludWU7XG4gICAgICAgIGVsZW1lbnQuc2Nyb2xsVG8ocGxhY2UpO1xuICAgICAgICBzY3JvbGxlZC5hZGQoZWxlbWVudCk7XG4gICAgICB9XG4gICAgICBvYnNlcnZlci50YWtlUmVjb3JkcygpO1xuICAgICAgc3BlYWsoKTtcbiAgICB9LFxuICB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0T3duID0gKCkgPT4ge1xuICBvYnNlcnZlci5vYnNlcnZlKGRvY3VtZW50LCB7IHN1YnRyZWU6IHRydWUsIGF0dHJpYnV0ZUZpbHRlcjogWydvcGVuJ10sIGF0dHJpYnV0ZU9sZFZhbHVlOiB0cnVlIH0pO1xuICBvbignc2Nyb2xsJywgKHsgdGFyZ2V0IH0pID0+IHNjcm9sbGVkLmFkZCh0YXJnZXQpKTtcbn07XG4iLCAiLyogTGV0cyBhbnN3ZXJzIHdhaXQgd2hpbGUgdGhlIHZpc2l0b3IgcHJlc3NlcyBzb21ldGhpbmc6IHdoZXJlIG9uZSByZXBsYWNlZCBpdCBiZWZvcmUgaXQgaXMgcmVsZWFzZWQsIHRoZVxuICogY2xpY2sgd291bGQgYmUgbG9zdCwgYW5kIHdoYXQgaXMgZHJhZ2dlZCB3b3VsZCBiZSBkcm9wcGVkOyBhbmQgd2hpbGUgdGhlIG1lbnUgb2YgYSBzZWxlY3QgaXMgb3Blbiwgd2hpY2ggd291bGQgYmVcbiAqIGNsb3NlZC4gTm90IGV2ZXJ5IGJyb3dzZXIga25vd3MgdGhhdCBvZiBpdHMgbWVudXMuXG4gKi9cbmltcG9ydCB7IFRZUEVEIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBUQVBfTVMgPSAzNTA7IC8vIGEgYnJvd3NlciB0aGF0IHdhaXRzIGZvciBhIHNlY29uZCB0YXAgY2xpY2tzIGFzIGxhdGUgYXMgdGhhdFxuY29uc3QgT1BFTiA9IENTUy5zdXBwb3J0cygnc2VsZWN0b3IoOm9wZW4pJykgPyAnc2VsZWN0Om9wZW4nIDogJ25ldmVyJztcbi8qKiBAdHlwZSB7UHJvbWlzZTx2b2lkPiB8IG51bGx9ICovXG5sZXQgcHJlc3NlZCA9IG51bGw7XG4vKiogQHR5cGUgeygpID0+IHZvaWR9ICovXG5sZXQgcmVsZWFzZTtcbi8qKiBAdHlwZSB7UmV0dXJuVHlwZTx0eXBlb2Ygc2V0VGltZW91dD59ICovXG5sZXQgZW5kO1xuXG5jb25zdCBwcmVzcyA9ICgpID0+IHtcbiAgY2xlYXJUaW1lb3V0KGVuZCk7XG4gIHByZXNzZWQgPz89IG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgcmVsZWFzZSA9ICgpID0+IHtcbiAgICAgIGlmIChkb2N1bWVudC5xdWVyeVNlbGVjdG9yKE9QRU4pKSByZXR1cm4gbGV0R28oVEFQX01TKTsgLy8gbm8gZXZlbnQgc2F5cyB0aGF0IGl0IGlzIGNsb3NlZFxuICAgICAgcHJlc3NlZCA9IG51bGw7XG4gICAgICByZXNvbHZlKCk7XG4gICAgfTtcbiAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhkZWxheT86IG51bWJlcikgPT4gdm9pZH0gKi9cbmNvbnN0IGxldEdvID0gKGRlbGF5ID0gMCkgPT4geyAvLyBhZnRlciB0aGUgY2xpY2ssIHdoaWNoIHRoZSBicm93c2VyIGhhcyBub3Qgc2VudCB5ZXRcbiAgaWYgKCFwcmVzc2VkKSByZXR1cm47XG4gIGNsZWFyVGltZW91dChlbmQpO1xuICBlbmQgPSBzZXRUaW1lb3V0KHJlbGVhc2UsIGRlbGF5KTtcbn07XG5cbi8qKiBSZXNvbHZlcyBvbmNlIHRoZSB2aXNpdG9yIGhhcyByZWxlYXNlZCB3aGF0IGlzIHByZXNzZWQsIGFuZCBoYXMgY2xpY2tlZCwgb3IgaGFzIGNsb3NlZCB0aGUgbWVudTsgbnVsbDogbm90aGluZyBpcy4gKi9cbmV4cG9ydCBjb25zdCByZWxlYXNlZCA9ICgpID0+IHtcbiAgaWYgKCFwcmVzc2VkICYmIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoT1BFTikpIHByZXNzKCksIGxldEdvKCk7IC8vIG9wZW5lZCBieSBhIGtleVxuICByZXR1cm4gcHJlc3NlZDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFByZXNzID0gKCkgPT4ge1xuICBvbigncG9pbnRlcmRvd24nLCAoeyBidXR0b24gfSkgPT4gYnV0dG9uIHx8IHByZXNzKCkpO1xuICBvbigna2V5ZG93bicsICh7IGtleSwgdGFyZ2V0IH0pID0+IGtleSA9PT0gJyAnICYmICF0YXJnZXQubWF0Y2hlcz8uKFRZUEVEKSAmJiBwcmVzcygpKTtcbiAgb24oJ3BvaW50ZXJ1cCcsICh7IHBvaW50ZXJUeXBlIH0pID0+IGxldEdvKHBvaW50ZXJUeXBlID09PSAndG91Y2gnID8gVEFQX01TIDogMCkpO1xuICBvbigna2V5dXAnLCAoeyBrZXkgfSkgPT4ga2V5ID09PSAnICcgJiYgbGV0R28oKSk7XG4gIG9uKCdjbGljayBwb2ludGVyY2FuY2VsIGNvbnRleHRtZW51IGRyYWdlbmQnLCAoKSA9PiBsZXRHbygpKTtcbiAgLy8gTm90IGV2ZXJ5IGJyb3dzZXIgc2F5cyB0aGF0IHRoZSBidXR0b24gd2FzIHJlbGVhc2VkOiBvdXRzaWRlIG9mIHRoZSB3aW5kb3csIG9yIG92ZXIgYW4gb3BlbiBtZW51LlxuICBvbignY2hhbmdlJywgKHsgdGFyZ2V0IH0pID0+IHRhcmdldC5sb2NhbE5hbWUgPT09ICdzZWxlY3QnICYmIGxldEdvKCkpO1xuICBvbigncG9pbnRlcm1vdmUnLCAoeyBidXR0b25zIH0pID0+IGJ1dHRvbnMgfHwgbGV0R28oKSk7XG4gIG9uKCdibHVyJywgKHsgdGFyZ2V0IH0pID0+IHRhcmdldCA9PT0gd2luZG93ICYmIGxldEdvKCkpO1xufTtcbiIsICIvKiBXaGF0IGNhbWUgYmFjazogSFRNTCB0byBzd2FwLCBldmVudHMgdG8gZGVsaXZlciwgb3IgYSByZWFzb24gdG8gbGVhdmUgdGhlIHBhZ2UuICovXG5pbXBvcnQgeyBhbm5vdW5jZSB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBrZWVwRW50cmllcyB9IGZyb20gJy4vZW50cmllcy5qcyc7XG5pbXBvcnQgeyBsaW5lT2YgfSBmcm9tICcuL2xpbmVzLmpzJztcbmltcG9ydCB7IGtlZXBPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBhZGRyZXNzLCBzZXR0bGVkIH0gZnJvbSAnLi9wYWdlLmpzJztcbmltcG9ydCB7IHJlbGVhc2VkIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5cbi8qKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHRvOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBsZWF2ZSA9IChpZCwgdG8pID0+IHtcbiAgZm9yIChjb25zdCBqb2Igb2YgbGluZU9mKGlkKS5zcGxpY2UoMSkpIGFubm91bmNlKCdkb25lJywgam9iKTsgLy8gdGhlaXIgc3RhdGUgaGFzIGdvbmVcbiAgdG8gPyBsb2NhdGlvbi5hc3NpZ24odG8pIDogbG9jYXRpb24ucmVsb2FkKCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYW5zd2VyOiBBbnN3ZXIsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5leHBvcnQgY29uc3QgYWNjZXB0ID0gYXN5bmMgKGpvYiwgeyBoZWFkZXJzLCByZWRpcmVjdGVkLCBzdGF0dXMsIHRleHQsIHVybCB9LCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGxlZnQsIHBhdGggfSA9IGpvYjtcbiAgam9iLnRvb2sgPSBwZXJmb3JtYW5jZS5ub3coKSAtIGxlZnQ7XG4gIGlmIChyZWRpcmVjdGVkKSB7IC8vIHRvIGEgbG9naW4gcGFnZSwgd2hpY2ggaXMgdG8gbGVhZCBiYWNrIGhlcmVcbiAgICBjb25zdCB0byA9IG5ldyBVUkwodXJsKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgdG8uc2VhcmNoUGFyYW1zKSB7XG4gICAgICBpZiAodmFsdWUuaW5jbHVkZXMocGF0aCkpIHRvLnNlYXJjaFBhcmFtcy5zZXQobmFtZSwgYWRkcmVzcygpKTtcbiAgICB9XG4gICAgaWYgKHRvLm9yaWdpbiAhPT0gbG9jYXRpb24ub3JpZ2luKSBqb2Iuc3RhdHVzID0gMDtcbiAgICBlbHNlIGxlYXZlKGlkLCB0byksIGpvYi5ldmVudHMgPSBbXTtcbiAgICByZXR1cm47XG4gIH1cbiAgdHJ5IHtcbiAgICBsZXQgeyBldmVudHMsIHBhcnRzLCByZXN1bHQgfSA9IEpTT04ucGFyc2UoaGVhZGVycy5nZXQoJ0hYLVRyaWdnZXInKSlbJ25pdHJvOmV2ZW50cyddO1xuICAgIGlmICghZXZlbnRzKSB7XG4gICAgICBjb25zdCBtYXRjaCA9IC8qKiBAdHlwZSB7YW55fSAqLyAoLzxzY3JpcHQgW14+XSpkYXRhLW5pdHJvLWV2ZW50cz4oW148XSopPFxcL3NjcmlwdD4kLy5leGVjKHRleHQpKTtcbiAgICAgICh7IGV2ZW50cywgcGFydHMsIHJlc3VsdCB9ID0gSlNPTi5wYXJzZShtYXRjaFsxXSkpO1xuICAgICAgdGV4dCA9IHRleHQuc2xpY2UoMCwgbWF0Y2guaW5kZXgpO1xuICAgIH1cbiAgICBqb2IuZXZlbnRzID0gWy4uLmV2ZW50c107XG4gICAgam9iLnBhcnRzID0gcGFydHMgPz8gW1tpZCwgdGV4dC5sZW5ndGgsIGV2ZW50cy5sZW5ndGgsIFtdXV07XG4gICAgam9iLnJlc3VsdCA9IHJlc3VsdDtcbiAgfSBjYXRjaCB7IHJldHVybjsgfSAvLyBub3Qgb3Vyc1xuICBhd2FpdCByZWxlYXNlZCgpOyAvLyBlbHNlIHdoYXQgaXMgcHJlc3NlZCBnZXRzIG5vIGNsaWNrXG4gIGNvbnN0IHRvID0gaGVhZGVycy5nZXQoJ0hYLVJlZGlyZWN0Jyk7XG4gIGlmICh0byB8fCBoZWFkZXJzLmdldCgnSFgtUmVmcmVzaCcpKSBsZWF2ZShpZCwgdG8pO1xuICBlbHNlIGlmICh0ZXh0ICYmIChzdGF0dXMgPCAzMDAgfHwgc3RhdHVzID09PSA0MjIpKSBhd2FpdCByZXBsYWNlQWxsKGpvYiwgdGV4dCwgYWRhcHRlcik7XG59O1xuXG4vKiogU3dhcCBvbmUgYWZ0ZXIgdGhlIG90aGVyOiB0aGUgam9iJ3Mgb3duIEhUTUwsIGFuZCB0aGF0IG9mIGl0cyByaWRlcnMuIEFuIGFuc3dlciB0aGF0IHdhcyB0b28gbGFyZ2UgdG8gYmUga2VwdCBoYXNcbiAqIHRoZSBuZXcgdG9rZW5zIGFsb25lOyB0aGUgcGFnZSBhc2tzIGZvciB0aGUgSFRNTC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHRleHQ6IHN0cmluZywgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJlcGxhY2VBbGwgPSBhc3luYyAoam9iLCB0ZXh0LCBhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IGtlcHQgPSAvXjxzY3JpcHQgW14+XSpkYXRhLW5pdHJvLXRva2Vucz4oLio/KTxcXC9zY3JpcHQ+Ly5leGVjKHRleHQpO1xuICBjb25zdCB0b2tlbnMgPSBrZXB0ICYmIEpTT04ucGFyc2Uoa2VwdFsxXSk7XG4gIGxldCBhdCA9IDA7XG4gIGZvciAoY29uc3QgW2lkLCBsZW5ndGhdIG9mIGpvYi5wYXJ0cyA/PyBbXSkge1xuICAgIGNvbnN0IHBhcnQgPSBqb2IucmlkZXJzLmdldChpZCkgPz8gam9iO1xuICAgIGNvbnN0IGh0bWwgPSBhZGFwdGVyLnJlYWQodGV4dC5zbGljZShhdCwgKGF0ICs9IGxlbmd0aCkpKTtcbiAgICBPYmplY3QuYXNzaWduKHBhcnQsIHsgcm9kZTogdHJ1ZSwgcmVxdWVzdDogam9iLnJlcXVlc3QgfSk7XG4gICAgaWYgKCFsZW5ndGgpIGNvbnRpbnVlOyAvLyBpdCBoYXMgcnVuIGFnYWluLCBhbmQgY29tZXMgbGF0ZXJcbiAgICBhd2FpdCByZWxlYXNlZCgpO1xuICAgIGNvbnN0IHJvb3QgPSBhd2FpdCBzZXR0bGVkKGlkKTtcbiAgICBwYXJ0LmlzU3RhbGUgPSB0b2tlbnMgfHwgcm9vdD8uZGF0YXNldC5uaXRyb1Rva2VuICE9PSBwYXJ0LnRva2VuOyAvLyBhbm90aGVyIHdhcyBzd2FwcGVkXG4gICAgaWYgKCFwYXJ0LmlzU3RhbGUpIGF3YWl0IHJlcGxhY2Uocm9vdCwgaHRtbCwgcGFydCwgYWRhcHRlcikuY2F0Y2goY29uc29sZS5lcnJvcik7XG4gICAgZWxzZSBpZiAodG9rZW5zPy5baWRdICYmIHJvb3Q/LmRhdGFzZXQubml0cm9Ub2tlbiA9PT0gcGFydC50b2tlbikgcm9vdC5kYXRhc2V0Lm5pdHJvVG9rZW4gPSB0b2tlbnNbaWRdO1xuICB9XG59O1xuXG4vKiogQHR5cGUgeyhyb290OiBhbnksIGh0bWw6IHN0cmluZywgam9iOiBKb2IsIGFkYXB0ZXI6IEFkYXB0ZXIpID0+IFByb21pc2U8dm9pZD59ICovXG5jb25zdCByZXBsYWNlID0gYXN5bmMgKHJvb3QsIGh0bWwsIGpvYiwgeyBzd2FwIH0pID0+IHtcbiAgY29uc3QgcmVzdG9yZUVudHJpZXMgPSBrZWVwRW50cmllcyhyb290LCBqb2IpO1xuICBsZXQgb3duID0geyB0ZXh0OiBodG1sLCByZXN0b3JlKCkge30gfTtcbiAgdHJ5IHtcbiAgICBvd24gPSBrZWVwT3duKHJvb3QsIGh0bWwpO1xuICB9IGNhdGNoIChlcnJvcikgeyAvLyBhbiBvbGRlciBicm93c2VyOyB0aGUgYW5zd2VyIGNvbWVzIGZpcnN0XG4gICAgY29uc29sZS5lcnJvcihlcnJvcik7XG4gIH1cbiAgdHJ5IHtcbiAgICBhd2FpdCBzd2FwKHJvb3QsIG93bi50ZXh0LCBqb2IpO1xuICB9IGZpbmFsbHkge1xuICAgIG93bi5yZXN0b3JlKCk7XG4gIH1cbiAgcmVzdG9yZUVudHJpZXMoKTtcbn07XG4iLCAiLyogUmlkZXJzOiBpZGxlIGNvbXBvbmVudHMgdGhhdCBhcmUgbGlrZWx5IHRvIGhlYXIgc29tZXRoaW5nIG9mIGFuIGFjdGlvbiwgYW5kIHRob3NlIHRoYXQgaGF2ZSBoZWFyZCBzb21ldGhpbmcsIHRyYXZlbFxuICogd2l0aCBpdHMgcmVxdWVzdCwgYW5kIHRoZSBhbnN3ZXIgaGFzIHRoZSBuZXcgSFRNTCBvZiBhbGwuIFRoZWlyIGxpbmVzIGFyZSBoZWxkLCB3aXRob3V0IGEgd29ya2VyLCB1bnRpbCBpdCBpcyBpbi5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1hbG9uZyBvZiBpdHMgc2NyaXB0LCBob3cgbWFueSBjaGFyYWN0ZXJzIG1heSB0cmF2ZWwsIDA6IG5vYm9keSByaWRlczsgaHgtdHJpZ2dlciwgZGF0YS1uaXRyby10b2tlbixcbiAqICAgLWtleSwgLWVtaXRzLCAtZmlsdGVycywgLW9uLCAtbGF6eSwgLWFsb25lIG9mIGEgcm9vdC5cbiAqIFBvc3RzIG5pdHJvLWFsb25nOiBvZiBlYWNoIHJpZGVyIFtjb21wb25lbnQsIHRva2VuXSwgb3IgW2NvbXBvbmVudCwgdG9rZW4sIGhlYXJkLCBjaGFpbl0gaWYgaXQgaGFzIGhlYXJkIHNvbWV0aGluZy5cbiAqL1xuaW1wb3J0IHsgbmV3Sm9iIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGhvbGQsIGxpbmVPZiwgcmVzdW1lLCB3YWl0aW5nIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBmaW5kLCBoYXNGaWxlLCBpc1NldHRsZWQsIG9wdGlvbnMgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMSU1JVCA9IDUwOyAvLyBvZiB0aGUgc2VydmVyXG5jb25zdCBTTE9XX01TID0gMTAwMDsgLy8gc28gbG9uZyBub2JvZHkncyBjbGlja3MgYXJlIHRvIHdhaXQgZm9yIGFub3RoZXIncyBhY3Rpb25cbmNvbnN0IFJJREVTID0gJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF06bm90KFtkYXRhLW5pdHJvLWxhenldLFtkYXRhLW5pdHJvLWFsb25lXSknO1xuXG4vKiogQnkgXCJjb21wb25lbnQuYWN0aW9uXCIgb3IgXCJjb21wb25lbnQ8ZXZlbnRcIjogd2hhdCBpdCBoYXMgc2VudCBzbyBmYXIsIGFuZCB3aGV0aGVyIHRoYXQgd2FzIGZvciBhIGtleSBlYWNoIHRpbWUuXG4gKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgUmVjb3JkPHN0cmluZywgYm9vbGVhbj4+fSAqL1xuY29uc3Qgc2VuZHMgPSB7fTtcbi8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYm9vbGVhbj59ICovXG5jb25zdCBzbG93ID0ge307XG5cbi8qKiBBcyBpdCBpcyBzZW50LlxuICogQHR5cGUgeyhwYWlyczogYW55KSA9PiBudW1iZXJ9ICovXG5jb25zdCBzaXplT2YgPSAocGFpcnMpID0+IGAke25ldyBVUkxTZWFyY2hQYXJhbXMocGFpcnMpfWAubGVuZ3RoO1xuXG4vKiogQHR5cGUgeyhkb2luZzogRG9pbmcpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IGtleXNPZiA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBoZWFyZCB9KSA9PlxuICBoZWFyZCA/IGhlYXJkLm1hcCgoW25hbWVdKSA9PiBgJHtjb21wb25lbnR9PCR7bmFtZX1gKSA6IFtgJHtjb21wb25lbnR9LiR7YWN0aW9ufWBdO1xuXG4vKiogTm90ZSB3aGF0IHdhcyBzZW50LCBhbmQgd2hldGhlciB0aGF0IHRvb2sgbG9uZywgaWYgaXQgd2FzIG1vcmUgdGhhbiBhIHJpZGVyJ3MgcnVuLlxuICogQHR5cGUgeyhkb2luZzogRG9pbmcsIGV2ZW50czogW3N0cmluZywgYW55XVtdLCB0b29rPzogbnVtYmVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxlYXJuID0gKGRvaW5nLCBldmVudHMsIHRvb2spID0+IHtcbiAgZm9yIChjb25zdCBrZXkgb2Yga2V5c09mKGRvaW5nKSkge1xuICAgIGNvbnN0IG5hbWVzID0gKHNlbmRzW2tleV0gPz89IHt9KTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB7IGtleSB9XSBvZiBldmVudHMpIG5hbWVzW25hbWVdID0gKG5hbWVzW25hbWVdID8/IC9ebml0cm86cmVmcmVzaC0vLnRlc3QobmFtZSkpICYmIGtleSAhPSBudWxsO1xuICAgIGlmICh0b29rKSBzbG93W2tleV0gPSB0b29rID4gU0xPV19NUztcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBkb2luZzogRG9pbmcpID0+IFtzdHJpbmcsIHVua25vd25dW119ICovXG5jb25zdCBsaWtlbHkgPSAoeyBkYXRhc2V0OiB7IG5pdHJvRW1pdHMgfSB9LCBkb2luZykgPT4ga2V5c09mKGRvaW5nKS5mbGF0TWFwKChrZXkpID0+XG4gIChzZW5kc1trZXldID8gT2JqZWN0LmVudHJpZXMoc2VuZHNba2V5XSkgOiBuaXRyb0VtaXRzPy5zcGxpdCgnICcpLm1hcCgoLyoqIEB0eXBlIHtzdHJpbmd9ICovIG5hbWUpID0+IFtuYW1lXSkgPz8gW10pKTtcblxuLyoqIFRoZSByb290cyB0aGF0IG1heSByaWRlLCBieSB3aGF0IHRoZXkgaGVhci5cbiAqIEB0eXBlIHsoKSA9PiBSZWNvcmQ8c3RyaW5nLCBhbnlbXT59ICovXG5jb25zdCBoZWFyZXJzID0gKCkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueVtdPn0gKi9cbiAgY29uc3QgZm91bmQgPSB7fTtcbiAgZm9yIChjb25zdCByb290IG9mIGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoUklERVMpKSB7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIHJvb3QuZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJyk/Lm1hdGNoKC9uaXRybzpcXFMrL2cpID8/IFtdKSAoZm91bmRbbmFtZV0gPz89IFtdKS5wdXNoKHJvb3QpO1xuICB9XG4gIHJldHVybiBmb3VuZDtcbn07XG5cbi8qKiBIYXZlIGEgY29tcG9uZW50IHJpZGUsIGlmIGl0IG1heSBhbmQgdGhlcmUgaXMgcm9vbS5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHJvb3Q6IGFueSwgcmlkZXI/OiBKb2IpID0+IGJvb2xlYW4gfCB2b2lkfSAqL1xuY29uc3QgdGFrZSA9IChqb2IsIHJvb3QsIHJpZGVyID0gbmV3Sm9iKHJvb3QsICdyZWZyZXNoJywgeyBpc1F1aWV0OiB0cnVlLCBoZWFyZDogW10gfSkpID0+IHtcbiAgY29uc3QgeyBpZCwgZGF0YXNldDogeyBuaXRyb1Rva2VuOiB0b2tlbiB9IH0gPSByb290O1xuICBjb25zdCB7IHJpZGVycyB9ID0gam9iO1xuICBjb25zdCBlbnRyeSA9IEpTT04uc3RyaW5naWZ5KFtyaWRlci5jb21wb25lbnQsIHRva2VuLCAuLi4ocmlkZXIuaGVhcmQ/LlswXSA/IFtyaWRlci5oZWFyZCwgcmlkZXIuY2hhaW5dIDogW10pXSk7XG4gIGNvbnN0IHNpemUgPSBzaXplT2YoeyBlbnRyeSB9KTtcbiAgaWYgKHJpZGVycy5zaXplID49IExJTUlUIHx8IHNpemUgPiBqb2Iucm9vbSB8fCBmaW5kKGlkKSAhPT0gcm9vdCB8fCAhcm9vdC5tYXRjaGVzKFJJREVTKSB8fCAhaXNTZXR0bGVkKHJvb3QpKSByZXR1cm47XG4gIGpvYi5yb29tIC09IHNpemU7XG4gIHJpZGVycy5zZXQoaWQsIE9iamVjdC5hc3NpZ24ocmlkZXIsIHsgZW50cnksIGhvc3Q6IGpvYiwgcm9vdCwgdG9rZW4gfSkpO1xuICBob2xkKHJpZGVyKTtcbiAgcmV0dXJuIHRydWU7XG59O1xuXG4vKiogVGFrZSB0aG9zZSB0aGF0IGFyZSBsaWtlbHkgdG8gaGVhciB3aGF0IHRoZSBqb2IgYW5kIGl0cyByaWRlcnMgc2VuZC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHNlbmRlcnM6IFthbnksIERvaW5nXVtdKSA9PiB2b2lkfSAqL1xuY29uc3Qgc3ByZWFkID0gKGpvYiwgc2VuZGVycykgPT4ge1xuICBjb25zdCB7IGJvZHksIGNoYWluLCBoZWFyZCwgaWQsIHJpZGVycywgcm9vdCB9ID0gam9iO1xuICBjb25zdCBkZXRhaWxzID0gaGVhcmQ/LmZsYXRNYXAoKFssIGRldGFpbF0pID0+IE9iamVjdC52YWx1ZXMoZGV0YWlsID8/IHt9KSkgPz8gW107XG4gIGNvbnN0IGtleXMgPSBbcm9vdC5kYXRhc2V0Lm5pdHJvS2V5LCAuLi5ib2R5LnZhbHVlcygpLCAuLi5kZXRhaWxzXS5tYXAoU3RyaW5nKTtcbiAgLyoqIEB0eXBlIHsob3RoZXI6IGFueSwgbmFtZTogc3RyaW5nKSA9PiB2b2lkfSAqL1xuICBjb25zdCByZWFjaCA9IChvdGhlciwgbmFtZSkgPT4ge1xuICAgIGNvbnN0IGlzT3V0ID0gcmlkZXJzLnNpemUgPj0gTElNSVQgfHwgb3RoZXIuaWQgPT09IGlkIHx8IGNoYWluLmluY2x1ZGVzKG90aGVyLmlkKSB8fCBsaW5lT2Yob3RoZXIuaWQpWzBdO1xuICAgIGlmICghcmlkZXJzLmhhcyhvdGhlci5pZCkgJiYgKGlzT3V0IHx8ICF0YWtlKGpvYiwgb3RoZXIpKSkgcmV0dXJuO1xuICAgIHNlbmRlcnMucHVzaChbb3RoZXIsIHsgY29tcG9uZW50OiBvdGhlci5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50LCBoZWFyZDogW1tuYW1lXV0gfV0pO1xuICB9O1xuICBjb25zdCBzZWVuID0gbmV3IFNldCgpO1xuICBsZXQgaW5kZXg7XG4gIGZvciAoY29uc3QgW3NlbmRlciwgZG9pbmddIG9mIHNlbmRlcnMpIHtcbiAgICBjb25zdCBjYWxscyA9IEpTT04ucGFyc2Uoc2VuZGVyLmRhdGFzZXQubml0cm9PbiA/PyAne30nKTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBpc0tleWVkXSBvZiBsaWtlbHkoc2VuZGVyLCBkb2luZykpIHtcbiAgICAgIGNvbnN0IFt0bywgY2FsbF0gPSBjYWxsc1tuYW1lXSA/PyBbXTtcbiAgICAgIGNvbnN0IHBhcmVudCA9IGZpbmQodG8pO1xuICAgICAgaWYgKHBhcmVudCkgcmVhY2gocGFyZW50LCBjYWxsKTtcbiAgICAgIGlmIChzZWVuLmhhcyhuYW1lICsgaXNLZXllZCkpIGNvbnRpbnVlO1xuICAgICAgc2Vlbi5hZGQobmFtZSArIGlzS2V5ZWQpO1xuICAgICAgaW5kZXggPz89IGhlYXJlcnMoKTtcbiAgICAgIGZvciAoY29uc3Qgb3RoZXIgb2YgaW5kZXhbbmFtZV0gPz8gW10pIHtcbiAgICAgICAgY29uc3QgeyBuaXRyb0ZpbHRlcnMsIG5pdHJvS2V5IH0gPSBvdGhlci5kYXRhc2V0O1xuICAgICAgICBjb25zdCBpc0ZvcktleSA9IGlzS2V5ZWQgfHwgbml0cm9GaWx0ZXJzPy5pbmNsdWRlcyhgXCIke25hbWV9XCJgKTtcbiAgICAgICAgaWYgKCFpc0ZvcktleSB8fCBrZXlzLmluY2x1ZGVzKG5pdHJvS2V5KSkgcmVhY2gob3RoZXIsIG5hbWUpOyAvLyBlbHNlIGEgdGFibGUgcG9zdHMgYWxsIGl0cyByb3dzIGZvciBvbmVcbiAgICAgIH1cbiAgICB9XG4gIH1cbn07XG5cbi8qKiBDaG9vc2Ugd2hvIHRyYXZlbHMgd2l0aCBhIGpvYiB0aGF0IGxlYXZlcywgaG9sZCB0aGVpciBsaW5lcywgYW5kIHdyaXRlIHRoZW0gaW50byBpdHMgYm9keS5cbiAqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgYm9hcmQgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IG1vc3QgPSBvcHRpb25zLm5pdHJvQWxvbmc7IC8vIGEgcXVhcnRlciBvZiB3aGF0IHRoZSBzZXJ2ZXIgYWNjZXB0cywgb3IgbGVzc1xuICBqb2Iucm9vbSA9IE1hdGgubWluKG1vc3QsIG1vc3QgKiA0IC0gc2l6ZU9mKGJvZHkpKTtcbiAgam9iLmxlZnQgPSBwZXJmb3JtYW5jZS5ub3coKTtcbiAgaWYgKCEoam9iLnJvb20gPiAwKSB8fCBoYXNGaWxlKGJvZHkpIHx8IHJvb3QuZGF0YXNldC5uaXRyb0xhenkgfHwga2V5c09mKGpvYikuc29tZSgoa2V5KSA9PiBzbG93W2tleV0pKSByZXR1cm47XG4gIC8qKiBAdHlwZSB7W2FueSwgRG9pbmddW119ICovXG4gIGNvbnN0IHNlbmRlcnMgPSBbW3Jvb3QsIGpvYl1dO1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIHdhaXRpbmcoKSkge1xuICAgIGlmICghcmlkZXIuaXNBbG9uZSAmJiB0YWtlKGpvYiwgcmlkZXIucm9vdCwgcmlkZXIpKSBzZW5kZXJzLnB1c2goW3JpZGVyLnJvb3QsIHJpZGVyXSk7XG4gIH1cbiAgc3ByZWFkKGpvYiwgc2VuZGVycyk7XG4gIGlmIChyaWRlcnMuc2l6ZSkgYm9keS5zZXQoJ25pdHJvLWFsb25nJywgYFske1suLi5yaWRlcnMudmFsdWVzKCldLm1hcCgoeyBlbnRyeSB9KSA9PiBlbnRyeSl9XWApO1xufTtcblxuLyoqIExldCB0aGUgcmlkZXJzJyBsaW5lcyBnbyBvbiwgaW4gdGhlIHRpY2sgaW4gd2hpY2ggdGhlIGFuc3dlciBpcyBpbjogYmVmb3JlIGl0cyBldmVudHMsIGFuZCBiZWZvcmUgdGhlIG5leHQgam9iLlxuICogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWxlYXNlID0gKGpvYikgPT4ge1xuICBmb3IgKGNvbnN0IHJpZGVyIG9mIGpvYi5yaWRlcnMudmFsdWVzKCkpIHtcbiAgICBpZiAocmlkZXIuaG9zdCAhPT0gam9iKSBjb250aW51ZTtcbiAgICBjb25zdCB7IGhlYXJkLCBpZCwgaXNTdGFsZSwgcm9kZSwgdG9rZW4gfSA9IHJpZGVyO1xuICAgIGNvbnN0IHJvb3QgPSBmaW5kKGlkKTtcbiAgICBjb25zdCBsaW5lID0gbGluZU9mKGlkKTtcbiAgICAvLyBXaGF0IHdhcyBsZWZ0IG91dCBieSBhIHNlcnZlciB0aGF0IGhhcyBydW4gdGhlIG90aGVycyBpcyB0byBzYXkgaXRzZWxmIHdoYXQgaXMgd3JvbmcuXG4gICAgaWYgKHJvZGUgfHwgIWhlYXJkWzBdKSBsaW5lLnNoaWZ0KCk7XG4gICAgZWxzZSByaWRlci5pc0Fsb25lID0gam9iLnBhcnRzICYmIGpvYi5zdGF0dXMgPT09IDIwMCAmJiByb290Py5kYXRhc2V0Lm5pdHJvVG9rZW4gPT09IHRva2VuO1xuICAgIHJpZGVyLmhvc3QgPSByaWRlci50b2tlbiA9IG51bGw7XG4gICAgaWYgKGlzU3RhbGUgJiYgcm9vdCAmJiAhbGluZVswXSkgbGluZS5wdXNoKG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgaXNRdWlldDogdHJ1ZSB9KSk7XG4gICAgcmVzdW1lKGlkKTtcbiAgfVxufTtcbiIsICIvKiBUaGUgcGFydHMgb2YgYW4gYW5zd2VyLCBvbmUgZm9yIGVhY2ggcnVuIG9mIGEgY29tcG9uZW50LCB0aGUgYXNrZXIncyBmaXJzdDogW2lkLCBsZW5ndGggb2YgaXRzIEhUTUwsIG51bWJlciBvZiBpdHNcbiAqIGV2ZW50cywgcGxhY2VzIG9mIHRoZSBldmVudHMgdGhhdCBpdCBoZWFyZF0uIFRoZXkgdGVsbCB3aGF0IGxlZCB0byBlYWNoIGV2ZW50LCBhcyBpZiBlYWNoIGNvbXBvbmVudCBoYWQgYXNrZWQgYWxvbmUuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tb24gb2YgYSByb290LlxuICovXG5pbXBvcnQgeyBsZWFybiB9IGZyb20gJy4vcmlkZXJzLmpzJztcblxuLyoqIFNheSB3aGVyZSBlYWNoIGV2ZW50IGNvbWVzIGZyb20sIHdoYXQgbGVkIHRvIGl0IGFuZCB3aG8gaGFzIGhlYXJkIGl0IGFscmVhZHkuIExlYXJuIHdobyBzZW5kcyB3aGF0LlxuICogQHR5cGUgeyhqb2I6IEpvYiwgZXZlbnRzOiBbc3RyaW5nLCBhbnldW10pID0+IEFycml2YWxbXX0gKi9cbmV4cG9ydCBjb25zdCBhcnJpdmFsc09mID0gKGpvYiwgZXZlbnRzKSA9PiB7XG4gIGNvbnN0IHsgaWQsIHBhcnRzID0gW1tpZCwgMCwgZXZlbnRzLmxlbmd0aCwgW11dXSwgcmlkZXJzLCBzdGF0dXMsIHRvb2sgfSA9IGpvYjtcbiAgY29uc3QgaXNXZWxsID0gam9iLnBhcnRzICYmIHN0YXR1cyA9PT0gMjAwO1xuICAvKiogQHR5cGUge0Fycml2YWxbXX0gKi9cbiAgY29uc3QgYXJyaXZhbHMgPSBbXTtcbiAgZm9yIChjb25zdCBbZnJvbSwgLCBjb3VudCwgcGxhY2VzXSBvZiBwYXJ0cykge1xuICAgIGNvbnN0IHJ1biA9IHJpZGVycy5nZXQoZnJvbSk7XG4gICAgY29uc3QgeyBjb21wb25lbnQsIHJvb3QsIGhlYXJkOiBicm91Z2h0IH0gPSBydW4gPz8gam9iO1xuICAgIGNvbnN0IGhlYXJkID0gcGxhY2VzLm1hcCgocGxhY2UpID0+IGFycml2YWxzW3BsYWNlXSk7XG4gICAgZm9yIChjb25zdCB7IGhlYXJkQnkgfSBvZiBoZWFyZCkgaGVhcmRCeS5hZGQoZnJvbSk7XG4gICAgY29uc3QgbmFtZXMgPSBoZWFyZC5tYXAoKHsgY2FsbCwgbmFtZSwgdG8gfSkgPT4gW3RvID09PSBmcm9tID8gY2FsbCA6IG5hbWVdKTtcbiAgICBjb25zdCBvd24gPSBldmVudHMuc2xpY2UoYXJyaXZhbHMubGVuZ3RoLCBhcnJpdmFscy5sZW5ndGggKyBjb3VudCk7XG4gICAgaWYgKGlzV2VsbCkgbGVhcm4ocnVuID8geyBjb21wb25lbnQsIGhlYXJkOiBbLi4uYnJvdWdodCwgLi4ubmFtZXNdIH0gOiBqb2IsIG93biwgcnVuID8gMCA6IHRvb2spO1xuICAgIGNvbnN0IFt7IGNoYWluOiBiZWdpbiwgY291bnRzIH0sIC4uLm90aGVyc10gPSAhcnVuIHx8IGJyb3VnaHRbMF0gPyBbcnVuID8/IGpvYiwgLi4uaGVhcmRdIDogaGVhcmQ7XG4gICAgY29uc3QgY2hhaW4gPSBbLi4uYmVnaW4uZmlsdGVyKCgvKiogQHR5cGUge3N0cmluZ30gKi8gc3RlcCkgPT4gb3RoZXJzLmV2ZXJ5KCh7IGNoYWluIH0pID0+IGNoYWluLmluY2x1ZGVzKHN0ZXApKSksIGZyb21dO1xuICAgIGlmIChydW4pIHtcbiAgICAgIGNvdW50c1tmcm9tXSA9IChjb3VudHNbZnJvbV0gPz8gMCkgKyAxO1xuICAgICAgcnVuLmhlYXJkID0gW107IC8vIGlmIGl0IGhhcyBydW4gYWdhaW4sIHRoYXQgd2FzIG9mIHdoYXQgdGhlIG90aGVycyBoYXZlIHNlbnRcbiAgICB9XG4gICAgY29uc3QgY2FsbHMgPSBKU09OLnBhcnNlKHJvb3QuZGF0YXNldC5uaXRyb09uID8/ICd7fScpO1xuICAgIGZvciAoY29uc3QgW25hbWUsIGRldGFpbF0gb2Ygb3duKSB7XG4gICAgICBjb25zdCBbdG8sIGNhbGxdID0gY2FsbHNbbmFtZV0gPz8gW107XG4gICAgICBhcnJpdmFscy5wdXNoKHsgbmFtZSwgZGV0YWlsLCBmcm9tLCBjaGFpbiwgY291bnRzLCBoZWFyZEJ5OiBuZXcgU2V0KCksIHRvLCBjYWxsIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4gYXJyaXZhbHM7XG59O1xuIiwgIi8qIFRoZSBldmVudHMgb2YgYW4gYW5zd2VyLCBvciBuaXRybzplcnJvciB7Y29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXN9LCByZWFjaCB0aGUgcGFnZSBvbmNlLCBpbiBvcmRlci4gKi9cbmltcG9ydCB7IGFubm91bmNlLCBuZXdKb2IgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgY2F1c2VzLCBkcm9wLCBlbnF1ZXVlLCBmYWlsdXJlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBldmVudE9mLCBmaW5kLCBvbiwgb3B0aW9ucyB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBhcnJpdmFsc09mIH0gZnJvbSAnLi9wYXJ0cy5qcyc7XG5pbXBvcnQgeyByZWxlYXNlIH0gZnJvbSAnLi9yaWRlcnMuanMnO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGRlbGl2ZXIgPSAoam9iKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBzdGF0dXMsIHJlc29sdmUsIHJlamVjdCwgcmVzdWx0IH0gPSBqb2I7XG4gIHJlbGVhc2Uoam9iKTtcbiAgYW5ub3VuY2UoJ2Fuc3dlcmVkJywgam9iKTtcbiAgY29uc3QgZXJyb3IgPSBqb2IuZXJyb3IgPz8gb3B0aW9uc1tgbml0cm9FcnJvci0ke3N0YXR1c31gXSA/PyBvcHRpb25zLm5pdHJvRXJyb3I7XG4gIGZvciAoY29uc3QgYXJyaXZhbCBvZiBhcnJpdmFsc09mKGpvYiwgam9iLmV2ZW50cyA/PyBbWyduaXRybzplcnJvcicsIHsgY29tcG9uZW50LCBhY3Rpb24sIGVycm9yLCBzdGF0dXMgfV1dKSkge1xuICAgIGNvbnN0IHsgY2FsbCwgZGV0YWlsLCBmcm9tLCBuYW1lLCB0byB9ID0gYXJyaXZhbDtcbiAgICBjb25zdCBjYXVzZSA9IGV2ZW50T2YobmFtZSwgZGV0YWlsKTtcbiAgICBjYXVzZXMuc2V0KGNhdXNlLCBhcnJpdmFsKTtcbiAgICBpZiAoZnJvbSA9PT0gaWQgJiYgbmFtZSA9PT0gJ25pdHJvOmVycm9yJykgcmVqZWN0Py4oZmFpbHVyZShkZXRhaWwpKTtcbiAgICBpZiAoZnJvbSA9PT0gaWQgJiYgbmFtZSA9PT0gJ25pdHJvOmFjdGlvbi1jb21wbGV0ZScpIHJlc29sdmU/LihyZXN1bHQgPT09IHVuZGVmaW5lZCA/IGRldGFpbCA6IHsgLi4uZGV0YWlsLCByZXN1bHQgfSk7XG4gICAgKGZpbmQoZnJvbSkgPz8gZG9jdW1lbnQuYm9keSkuZGlzcGF0Y2hFdmVudChjYXVzZSk7XG4gICAgaWYgKGZpbmQodG8pKSBlbnF1ZXVlKG5ld0pvYihmaW5kKHRvKSwgJ3JlZnJlc2gnLCB7IGlzUXVpZXQ6IHRydWUsIGhlYXJkOiBbW2NhbGwsIGRldGFpbF1dLCBjYXVzZSB9KSk7XG4gIH1cbiAgZm9yIChjb25zdCByaWRlciBvZiBqb2IucmlkZXJzLnZhbHVlcygpKSByaWRlci5yb2RlICYmIGFubm91bmNlKCdkb25lJywgcmlkZXIpO1xufTtcblxuLy8gQSB3YXkgb3V0IG9mIHRoZSBwYWdlIGFib3J0cyByZXF1ZXN0cywgc2Vjb25kcyBiZWZvcmUgdGhlIHBhZ2UgZ29lcy4gTm9ib2R5IHNheXMgaWYgaXQgd2lsbCBnbzpcbi8vIGEgZG93bmxvYWQgYmVnaW5zIGxpa2UgdGhhdCwgdG9vLlxubGV0IGxlYXZpbmcgPSAwO1xuLyoqIEB0eXBlIHtKb2JbXX0gKi9cbmNvbnN0IGFib3J0ZWQgPSBbXTtcblxuLyoqIEB0eXBlIHsoam9iOiBKb2IpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgZmluaXNoID0gKGpvYikgPT4gdm9pZCAobGVhdmluZyAmJiAham9iLnN0YXR1cyA/IGFib3J0ZWQucHVzaChqb2IpIDogZGVsaXZlcihqb2IpKTtcblxuLyoqIEB0eXBlIHsoZW5kOiAoam9iOiBhbnksIHdoeTogYW55KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3Qgc3RheSA9IChlbmQpID0+IHtcbiAgY2xlYXJUaW1lb3V0KGxlYXZpbmcpO1xuICBsZWF2aW5nID0gMDtcbiAgZm9yIChjb25zdCBqb2Igb2YgYWJvcnRlZC5zcGxpY2UoMCkpIGVuZChqb2IsICd0aGUgcGFnZSB3YXMgbGVmdCcpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RXZlbnRzID0gKCkgPT4ge1xuICBvbignYmVmb3JldW5sb2FkJywgKCkgPT4ge1xuICAgIGNsZWFyVGltZW91dChsZWF2aW5nKTtcbiAgICBsZWF2aW5nID0gc2V0VGltZW91dChzdGF5LCAxMDAwMCwgZGVsaXZlcik7XG4gIH0pO1xuICBvbigncGFnZWhpZGUnLCAoKSA9PiBjbGVhclRpbWVvdXQobGVhdmluZykpO1xuICBvbigncGFnZXNob3cnLCAoKSA9PiBzdGF5KGRyb3ApKTsgLy8gdGhlIGJyb3dzZXIgaGFzIGtlcHQgaXRcbn07XG4iLCAiLyogVGhlIGJyaWRnZTogcmVxdWVzdHMgb2YgY29tcG9uZW50cyBiZWNvbWUgam9iczsgZWFjaCBpcyBzZW50LCBhbnN3ZXJlZCwgYW5kIGl0cyBldmVudHMgZGVsaXZlcmVkLlxuICogV2lyZTogZG9jcy9hcmNoaXRlY3R1cmUubWQuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tY3NyZiwgLWNzcmYtY29va2llLCAtaGVhcmQsIC1lcnJvciwgLWVycm9yLTxzdGF0dXM+IG9mIGl0cyBzY3JpcHQ7IGlkLFxuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLWtleSwgLXVybCwgLXRva2VuLCAtZmlsdGVycywgLW9uLCAtbGF6eSBvZiBhIHJvb3Q7IC1hcmdzLCAtbW9kZWwsIC1vd25lciBpbnNpZGUuXG4gKi9cbmltcG9ydCB7IGFjY2VwdCB9IGZyb20gJy4vYW5zd2Vycy5qcyc7XG5pbXBvcnQgeyBmaW5pc2ggfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyByZWFkRmllbGRzIH0gZnJvbSAnLi9maWVsZHMuanMnO1xuaW1wb3J0IHsgYWRkQXJndW1lbnRzLCBoZWFyLCBpc091ck5hbWUsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBkcm9wLCBlbnF1ZXVlLCBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBST09ULCBhZGRyZXNzLCBhbGwsIGZpbmQsIGZpcnN0LCBvcHRpb25zLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgYm9hcmQsIHJlbGVhc2UgfSBmcm9tICcuL3JpZGVycy5qcyc7XG5cbi8qKiBNYWtlIGEgam9iIG9mIGEgcmVxdWVzdCBvZiBodG14LlxuICogQHR5cGUgeyhjYXVnaHQ6IENhdWdodCkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9ICh7IGVsZW1lbnQsIHBhdGgsIGJvZHksIGNhdXNlIH0pID0+IHtcbiAgY29uc3Qgcm9vdCA9IHJvb3RPZihlbGVtZW50KTtcbiAgY29uc3QgYWN0aW9uID0gcGF0aC5zbGljZShyb290LmRhdGFzZXQubml0cm9VcmwubGVuZ3RoKS5zcGxpdCgnLycpWzBdO1xuICBpZiAoZWxlbWVudCA9PT0gcm9vdCkgcmV0dXJuIHJlYWN0KHJvb3QsIGNhdXNlLCB7IGFjdGlvbiwgcGF0aCB9KTtcbiAgY29uc3Qgam9iID0gbmV3Sm9iKHJvb3QsIGFjdGlvbiwgeyBwYXRoLCBzb3VyY2U6IGVsZW1lbnQgfSk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBib2R5ID8/IFtdKSBpZiAoIWlzT3VyTmFtZShuYW1lKSkgam9iLmJvZHkuYXBwZW5kKG5hbWUsIHZhbHVlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBKU09OLnBhcnNlKGVsZW1lbnQuZGF0YXNldC5uaXRyb0FyZ3MgPz8gJ3t9JykpO1xuICByZWFkRmllbGRzKGpvYik7XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSB3aGF0IGEgcm9vdCBhc2tzIGZvciBieSBpdHNlbGY6IGFmdGVyIGFuIGV2ZW50LCB1bmxlc3MgdGhhdCBpcyBmb3IgYW5vdGhlciBrZXksIG9yIGFzIGEgcG9sbC5cbiAqIEB0eXBlIHsocm9vdDogYW55LCBjYXVzZT86IGFueSwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZWFjdCA9IChyb290LCBjYXVzZSwgbW9yZSkgPT4ge1xuICBjb25zdCB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSA9IHJvb3QuZGF0YXNldDtcbiAgY29uc3QgeyB0eXBlLCBkZXRhaWwgfSA9IGNhdXNlID8/IHt9O1xuICBjb25zdCBrZXlzID0gL15uaXRybzpyZWZyZXNoLS8udGVzdCh0eXBlKSAmJiBkZXRhaWw/LmtleSAhPSBudWxsID8gWydrZXknXSA6IEpTT04ucGFyc2Uobml0cm9GaWx0ZXJzID8/ICd7fScpW3R5cGVdO1xuICBpZiAoa2V5cz8uZXZlcnkoKC8qKiBAdHlwZSB7YW55fSAqLyBrZXkpID0+IGAke2RldGFpbD8uW2tleV19YCAhPT0gbml0cm9LZXkpKSByZXR1cm47XG4gIGNvbnN0IGpvYiA9IG5ld0pvYihyb290LCAncmVmcmVzaCcsIHsgY2F1c2UsIGlzUG9sbDogIWNhdXNlLCBpc1F1aWV0OiB0cnVlLCAuLi5tb3JlIH0pO1xuICBpZiAoL15uaXRybzovLnRlc3QodHlwZSkpIGpvYi5oZWFyZCA9IFtbdHlwZSwgZGV0YWlsXV07XG4gIGVucXVldWUoam9iKTtcbn07XG5cbi8qKiBRdWV1ZSBhbiBhY3Rpb24gd2l0aCBhcmd1bWVudHMgYW5kIHdoYXQgc3RhbmRzIGluIHRoZSBib3VuZCBmaWVsZHMuXG4gKiBAdHlwZSB7KHJvb3Q6IGFueSwgYWN0aW9uOiBzdHJpbmcsIGFyZ3M6IG9iamVjdCwgbW9yZT86IFBhcnRpYWw8Sm9iPikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBwb3N0ID0gKHJvb3QsIGFjdGlvbiwgYXJncywgbW9yZSkgPT4ge1xuICBjb25zdCBqb2IgPSBuZXdKb2Iocm9vdCwgYWN0aW9uLCBtb3JlKTtcbiAgYWRkQXJndW1lbnRzKGpvYi5ib2R5LCBhcmdzKTtcbiAgcmVhZEZpZWxkcyhqb2IpO1xuICBlbnF1ZXVlKGpvYik7XG59O1xuXG4vKiogQHR5cGUgeyhjb21wb25lbnQ6IHN0cmluZywga2V5OiBhbnkpID0+IHN0cmluZ30gKi9cbmNvbnN0IG1pc3NpbmcgPSAoY29tcG9uZW50LCBrZXkpID0+IHtcbiAgY29uc3QgbmFtZXMgPSBbLi4ubmV3IFNldChhbGwoUk9PVCkubWFwKCh7IGRhdGFzZXQgfSkgPT4gZGF0YXNldC5uaXRyb0NvbXBvbmVudCkpXTtcbiAgaWYgKG5hbWVzLmluY2x1ZGVzKGNvbXBvbmVudCkpIHJldHVybiBgbm9uZSBvbiB0aGlzIHBhZ2UgaGFzIHRoZSBrZXkgJHtKU09OLnN0cmluZ2lmeShrZXkpfWA7XG4gIGNvbnN0IG5lYXJlc3QgPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvRGVidWcnKSAmJiB3aW5kb3cubml0cm9EZWJ1Zz8uc3VnZ2VzdChjb21wb25lbnQsIG5hbWVzKTtcbiAgcmV0dXJuIGBvbiB0aGlzIHBhZ2UgdGhlcmUgaXMgJHtuYW1lcy5sZW5ndGggPyBgb25seSAke25hbWVzLmpvaW4oJywgJyl9YCA6ICdub25lJ30uJHtuZWFyZXN0IHx8ICcnfWA7XG59O1xuXG4vKiogQHR5cGUge05pdHJvWydjYWxsJ119ICovXG5jb25zdCBjYWxsID0gKGNvbXBvbmVudCwgYWN0aW9uLCBhcmdzID0ge30sIHsga2V5IH0gPSB7fSkgPT5cbiAgbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IG9uZSA9IGtleSA9PSBudWxsID8gJycgOiBgW2RhdGEtbml0cm8ta2V5PSR7Q1NTLmVzY2FwZShgJHtrZXl9YCl9XWA7XG4gICAgY29uc3Qgcm9vdCA9IGZpcnN0KGBbZGF0YS1uaXRyby1jb21wb25lbnQ9JHtDU1MuZXNjYXBlKGNvbXBvbmVudCl9XSR7b25lfWApO1xuICAgIGlmIChyb290KSBwb3N0KHJvb3QsIGFjdGlvbiwgYXJncywgeyByZXNvbHZlLCByZWplY3QgfSk7XG4gICAgZWxzZSBkcm9wKHsgY29tcG9uZW50LCBhY3Rpb24sIHJlamVjdCB9LCBtaXNzaW5nKGNvbXBvbmVudCwga2V5KSk7XG4gIH0pO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYiwgYWRhcHRlcjogQWRhcHRlcikgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IHJ1biA9IGFzeW5jIChqb2IsIGFkYXB0ZXIpID0+IHtcbiAgY29uc3QgeyBjaGFpbiwgaWQgfSA9IGpvYjtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAvLyBUaGUgbmV4dCBwYWdlIG1heSBoYXZlIGEgY29tcG9uZW50IG9mIHRoaXMgaWQuXG4gIGNvbnN0IGlzR29uZSA9ICFyb290IHx8IChyb290ICE9PSBqb2Iucm9vdCAmJiBqb2IucGFnZSAhPT0gYWRkcmVzcygpKTtcbiAgaWYgKGlzR29uZSAmJiAham9iLmlzUXVpZXQpIGZpbmlzaChPYmplY3QuYXNzaWduKGpvYiwgeyBzdGF0dXM6IDAsIGVycm9yOiBvcHRpb25zWyduaXRyb0Vycm9yLTQwNCddIH0pKTtcbiAgaWYgKGlzR29uZSB8fCAoam9iLnJlamVjdCAmJiByb290LmRhdGFzZXQubml0cm9MYXp5KSkgcmV0dXJuIGRyb3Aoam9iLCAnaXQgaXMgbm90IHRoZXJlJyk7XG4gIGZpbGwoam9iLCByb290KTtcbiAgY29uc3Qgc291cmNlID0gam9iLnNvdXJjZT8uaXNDb25uZWN0ZWQgPyBqb2Iuc291cmNlIDogcm9vdDtcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgYWRhcHRlci5zZW5kKGpvYiwgeyByb290LCBzb3VyY2UsIGhlYWRlcnM6IGNoYWluWzBdICYmIHsgJ05pdHJvLUNoYWluJzogY2hhaW4uam9pbigpIH0gfSk7XG4gIGlmIChhbnN3ZXIpIGF3YWl0IGFjY2VwdChPYmplY3QuYXNzaWduKGpvYiwgeyBhbnN3ZXIsIHN0YXR1czogYW5zd2VyLnN0YXR1cyB9KSwgYW5zd2VyLCBhZGFwdGVyKTtcbiAgZWxzZSBpZiAoam9iLnN0YXR1cyA9PSBudWxsKSByZXR1cm4gZHJvcChqb2IsICdhIGxpc3RlbmVyIG9yIGh4LXN5bmMgc3RvcHBlZCBpdCcpO1xuICBmaW5pc2goam9iKTtcbn07XG5cbi8qKiBDb21wbGV0ZSB0aGUgYm9keTogdGhlIG5ld2VzdCB0b2tlbiwgZXZlbnRzIGhlYXJkLCBib3VuZCBmaWVsZHMsIHRoZSBpZC5cbiAqIEB0eXBlIHsoam9iOiBKb2IsIHJvb3Q6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGZpbGwgPSAoam9iLCByb290KSA9PiB7XG4gIGNvbnN0IHsgYm9keSwgY291bnRzLCBoZWFyZCwgaWQsIHNlbnQgfSA9IGpvYjtcbiAgT2JqZWN0LmFzc2lnbihqb2IsIHsgcm9vdCwgdG9rZW46IHJvb3QuZGF0YXNldC5uaXRyb1Rva2VuIH0pO1xuICBjb3VudHNbaWRdID0gKGNvdW50c1tpZF0gPz8gMCkgKyAxO1xuICBpZiAoaGVhcmQpIGJvZHkuc2V0KCduaXRyby1ldmVudHMnLCBKU09OLnN0cmluZ2lmeShoZWFyZCkpO1xuICBjb25zdCBuYW1lcyA9IG5ldyBTZXQoKTtcbiAgZm9yIChjb25zdCB7IG5hbWUsIGJvdW5kLCB2YWx1ZXMgfSBvZiBzZW50LnZhbHVlcygpKSB7XG4gICAgaWYgKCFib3VuZCkgY29udGludWU7XG4gICAgbmFtZXMuYWRkKGJvdW5kKTtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykgYm9keS5hcHBlbmQobmFtZSwgdmFsdWUpO1xuICB9XG4gIGlmICgham9iLmlzUXVpZXQpIGJvZHkuc2V0KCduaXRyby1maWVsZHMnLCBbLi4ubmFtZXNdLmpvaW4oKSk7XG4gIGJvYXJkKGpvYik7XG4gIGNvbnN0IGNvb2tpZXMgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKGRvY3VtZW50LmNvb2tpZS5yZXBsYWNlQWxsKCc7ICcsICcmJykpOyAvLyBuZXdlciwgbWF5YmVcbiAgYm9keS5zZXQoJ2NzcmZtaWRkbGV3YXJldG9rZW4nLCBjb29raWVzLmdldChvcHRpb25zLm5pdHJvQ3NyZkNvb2tpZSkgfHwgb3B0aW9ucy5uaXRyb0NzcmYpO1xuICBib2R5LnNldCgnbml0cm8tdHJ5JywgJzAnKTtcbiAgYm9keS5hcHBlbmQoJ25pdHJvLXRva2VuJywgam9iLnRva2VuID8/ICcnKTtcbiAgLy8gVGhlIGxhc3QsIG9mIGZpeGVkIGxlbmd0aDogYSBib2R5IHRoYXQgaXMgY3V0IG9mZiBvbiB0aGUgd2F5IGhhcyBub25lLlxuICBib2R5LmFwcGVuZCgnbml0cm8taWQnLCBuZXdJZCgpKTtcbn07XG5cbi8qKiAxMjggcmFuZG9tIGJpdHM7IHJhbmRvbVVVSUQoKSBpcyBtaXNzaW5nIG9uIHBsYWluIGh0dHAuXG4gKiBAdHlwZSB7KCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgbmV3SWQgPSAoKSA9PlxuICBbLi4uY3J5cHRvLmdldFJhbmRvbVZhbHVlcyhuZXcgVWludDhBcnJheSgxNikpXS5tYXAoKGJ5dGUpID0+IChieXRlICsgMjU2KS50b1N0cmluZygxNikuc2xpY2UoMSkpLmpvaW4oJycpO1xuXG4vKiogTGV0IHJlcXVlc3RzIG9mIGh0bXggYmVjb21lIGpvYnMsIGFuZCBqb2JzIGxlYXZlLlxuICogQHR5cGUgeyhhZGFwdGVyOiBBZGFwdGVyKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGNvbm5lY3QgPSAoYWRhcHRlcikgPT4ge1xuICBhZGFwdGVyLmNhcHR1cmUoYXNrKTtcbiAgcnVuV2l0aCgoam9iKSA9PiBydW4oam9iLCBhZGFwdGVyKS5maW5hbGx5KCgpID0+IHJlbGVhc2Uoam9iKSkpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0QnJpZGdlID0gKCkgPT4ge1xuICB3aW5kb3cubml0cm8gPSB7IGZpbmQsIGZpcnN0LCByb290T2YsIGNhbGwsIG9uOiBoZWFyIH07XG59O1xuIiwgIi8qIFRoZSBiZWdpbm5pbmcgb2YgYSBwYWdlOiBvdXIgc2NyaXB0IHN0YW5kcyBiZWZvcmUgaHRteCwgc28gbm90aGluZyBpcyBhc2tlZCBiZWZvcmUgdGhlIGJyaWRnZSBpcyB0aGVyZSwgYW5kIGJvdGhcbiAqIGJlZ2luIGF0IERPTUNvbnRlbnRMb2FkZWQsIHdoaWNoIGNvbWVzIGFmdGVyIGRlZmVycmVkIHNjcmlwdHMsIG9yIGFmdGVyIHRob3NlIHRoYXQgZGlkIG5vdCBsb2FkLiBXaGF0IGlzIGNsaWNrZWRcbiAqIG9yIHNlbnQgbWVhbndoaWxlIGlzIGRvbmUgdGhlbi5cbiAqXG4gKiBSZWFkczogaHgtcG9zdCBvZiB3aGF0IGlzIGNsaWNrZWQgb3Igc2VudC4gSGVhcnM6IGNsaWNrLCBzdWJtaXQ7IERPTUNvbnRlbnRMb2FkZWQuXG4gKi9cbmltcG9ydCB7IEFTS1MsIHN0b3AgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vLyBXaGF0IGEgY2xpY2sgZG9lcyBtb3JlIHRvIHRoYW4gdG8gYXNrLiBUaGVpciB2YWx1ZXMgYXJlIHRoZXJlIHdoZW4gaHRteCBiZWdpbnMuXG5jb25zdCBPVEhFUlMgPSAnZm9ybSxsYWJlbCxzZWxlY3QsdGV4dGFyZWEsaW5wdXQ6bm90KFt0eXBlPXN1Ym1pdF0sW3R5cGU9aW1hZ2VdLFt0eXBlPWJ1dHRvbl0pJztcbi8qKiBAdHlwZSB7KCgpID0+IHZvaWQpW119ICovXG5jb25zdCBlYXJseSA9IFtdO1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3QgY2xpY2sgPSAoZXZlbnQpID0+IHtcbiAgY29uc3QgY29udHJvbCA9IGV2ZW50LnRhcmdldC5jbG9zZXN0Py4oYGJ1dHRvbixpbnB1dCxsYWJlbCxmb3JtLCR7QVNLU31gKTtcbiAgaWYgKCFjb250cm9sIHx8IGNvbnRyb2wubWF0Y2hlcyhPVEhFUlMpKSByZXR1cm47XG4gIGNvbnN0IHNlbmRzID0gL3N1Ym1pdHxpbWFnZS8udGVzdChjb250cm9sLnR5cGUpICYmIGNvbnRyb2wuZm9ybT8ubWF0Y2hlcyhBU0tTKTtcbiAgaWYgKCFzZW5kcyAmJiAhY29udHJvbC5tYXRjaGVzKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGNvbnRyb2wuY2xpY2soKSk7XG59O1xuXG4vKiogQHR5cGUgeyhldmVudDogYW55KSA9PiB2b2lkfSAqL1xuY29uc3Qgc3VibWl0ID0gKGV2ZW50KSA9PiB7IC8vIHdpdGhvdXQgYSBidXR0b25cbiAgaWYgKCFldmVudC50YXJnZXQubWF0Y2hlcz8uKEFTS1MpKSByZXR1cm47XG4gIHN0b3AoZXZlbnQpO1xuICBlYXJseS5wdXNoKCgpID0+IGV2ZW50LnRhcmdldC5yZXF1ZXN0U3VibWl0KCkpO1xufTtcblxuLyoqIENhbGwgYGJlZ2luYCBvbmNlIGFsbCBzY3JpcHRzIG9mIHRoZSBwYWdlIGhhdmUgY29tZSwgYXQgb25jZSBpbiBhIHBhZ2UgdGhhdCBpcyB0aGVyZSBhbHJlYWR5OyBgZmlyc3RgIGlzIHRoZVxuICogZXZlbnQgb2YgYW4gaHRteCB0aGF0IHdvdWxkIGJlZ2luIGJlZm9yZS5cbiAqIEB0eXBlIHsoYmVnaW46ICgpID0+IHZvaWQsIGZpcnN0Pzogc3RyaW5nKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHdoZW5Mb2FkZWQgPSAoYmVnaW4sIGZpcnN0ID0gJ25ldmVyJykgPT4ge1xuICBpZiAocGVyZm9ybWFuY2UudGltaW5nLmRvbUNvbnRlbnRMb2FkZWRFdmVudFN0YXJ0KSByZXR1cm4gYmVnaW4oKTtcbiAgY29uc3QgbGlzdGVuZXJzID0gT2JqZWN0LmVudHJpZXMoeyBjbGljaywgc3VibWl0LCBbZmlyc3RdOiBzdG9wIH0pO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgbGlzdGVuZXJzKSB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCBsaXN0ZW5lciwgdHJ1ZSk7XG4gIGRvY3VtZW50LmFkZEV2ZW50TGlzdGVuZXIoJ0RPTUNvbnRlbnRMb2FkZWQnLCAoKSA9PiB7XG4gICAgZm9yIChjb25zdCBbbmFtZSwgbGlzdGVuZXJdIG9mIGxpc3RlbmVycykgd2luZG93LnJlbW92ZUV2ZW50TGlzdGVuZXIobmFtZSwgbGlzdGVuZXIsIHRydWUpO1xuICAgIGJlZ2luKCk7XG4gICAgc2V0VGltZW91dCgoKSA9PiBlYXJseS5mb3JFYWNoKChhY3QpID0+IGFjdCgpKSk7IC8vIGh0bXggMiBiZWdpbnMgYXQgdGhpcyBldmVudCwgdG9vLCBhbmQgYWZ0ZXIgdGhpc1xuICB9KTtcbn07XG4iLCAiLyogRmlyZWZveCBwdXRzIGJhY2sgYXQgYSByZWxvYWQgd2hhdCBzdG9vZCBpbiBhbiBpbnB1dCB3aGVuIGl0IHdlbnQsIHRob3VnaCB0aGUgc2VydmVyIGtub3dzIGJldHRlci4gU28gdGhvc2VcbiAqIHRoYXQgZ28sIHdpdGggdGhlaXIgcm9vdCBvciB0aGUgcGFnZSwgYW5kIGhhdmUgbm90aGluZyB0aGF0IGlzIG5vdCBzZW50IHlldCwgYXJlIHJlc2V0IGJlZm9yZS5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1tb2RlbCBvZiBhbiBpbnB1dC4gSGVhcnM6IHBhZ2VoaWRlLlxuICovXG5pbXBvcnQgeyBpc1RpY2sgfSBmcm9tICcuL2ZpZWxkcy5qcyc7XG5pbXBvcnQgeyBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuLyoqIERvIGFzIGlmIG5vdGhpbmcgaGFkIGJlZW4gZW50ZXJlZDsgc2NyaXB0cyBoYXZlIG5vIG90aGVyIHdvcmQgZm9yIGl0LlxuICogQHR5cGUgeyhpbnB1dHM6IGFueVtdKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHJlc2V0ID0gKGlucHV0cykgPT4ge1xuICBjb25zdCBmb3JtID0gZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnZm9ybScpO1xuICBjb25zdCBpZCA9ICduaXRyby1mb3Jnb3R0ZW4nOyAvLyB0byByZWFkIGZvcm0uaWQsIGJyb3dzZXJzIGZpcnN0IGxvb2sgZm9yIGFuIGlucHV0IG9mIHRoYXQgbmFtZVxuICBmb3JtLmlkID0gaWQ7XG4gIGRvY3VtZW50LmJvZHkuYXBwZW5kKGZvcm0pO1xuICBjb25zdCBvd25lcnMgPSBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZ2V0QXR0cmlidXRlKCdmb3JtJykpO1xuICBmb3IgKGNvbnN0IGlucHV0IG9mIGlucHV0cykgaW5wdXQuc2V0QXR0cmlidXRlKCdmb3JtJywgaWQpO1xuICBmb3JtLnJlc2V0KCk7XG4gIGlucHV0cy5mb3JFYWNoKChpbnB1dCwgYXQpID0+IHNldEF0dHJpYnV0ZShpbnB1dCwgJ2Zvcm0nLCBvd25lcnNbYXRdKSk7XG4gIGZvcm0ucmVtb3ZlKCk7XG59O1xuXG4vKiogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBc0dpdmVuID0gKGlucHV0KSA9PiB7XG4gIGlmIChpbnB1dC5vcHRpb25zKSByZXR1cm4gWy4uLmlucHV0Lm9wdGlvbnNdLmV2ZXJ5KCh7IHNlbGVjdGVkLCBkZWZhdWx0U2VsZWN0ZWQgfSkgPT4gc2VsZWN0ZWQgPT09IGRlZmF1bHRTZWxlY3RlZCk7XG4gIGlmIChpc1RpY2soaW5wdXQpKSByZXR1cm4gaW5wdXQuY2hlY2tlZCA9PT0gaW5wdXQuZGVmYXVsdENoZWNrZWQ7XG4gIHJldHVybiBpbnB1dC52YWx1ZSA9PT0gaW5wdXQuZGVmYXVsdFZhbHVlICYmICFpbnB1dC52YWxpZGl0eS5iYWRJbnB1dDsgLy8gaGFsZiBhIGRhdGVcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEZvcmdldCA9ICgpID0+IHtcbiAgb24oJ3BhZ2VoaWRlJywgKCkgPT4gcmVzZXQoWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ1tkYXRhLW5pdHJvLW1vZGVsXScpXS5maWx0ZXIoaXNBc0dpdmVuKSkpO1xuICAvLyBPZiBhIG1lbnUgRmlyZWZveCB0YWtlcyBhIG5vdGUgaW4gYW55IGNhc2UuXG4gIGNvbnN0IFtuYXZpZ2F0aW9uXSA9IC8qKiBAdHlwZSB7YW55W119ICovIChwZXJmb3JtYW5jZS5nZXRFbnRyaWVzQnlUeXBlKCduYXZpZ2F0aW9uJykpO1xuICBjb25zdCBtZW51cyA9IFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdzZWxlY3RbZGF0YS1uaXRyby1tb2RlbF0nKV07XG4gIGlmIChuYXZpZ2F0aW9uPy50eXBlID09PSAncmVsb2FkJykgcmVzZXQobWVudXMuZmlsdGVyKChtZW51KSA9PiBtZW51ICE9PSBkb2N1bWVudC5hY3RpdmVFbGVtZW50KSk7XG59O1xuIiwgIi8qIExvYWRzIGxhenkgY29tcG9uZW50cy5cbiAqXG4gKiBSZWFkczogZGF0YS1uaXRyby1sYXp5IG9mIGEgcGxhY2Vob2xkZXIncyByb290OiBcImxvYWRcIiwgb3IgXCJ2aXNpYmxlXCI6IGFzayB3aGVuIGl0IGlzIHNlZW47XG4gKiAgIGRhdGEtbml0cm8tZ3JvdXA6IHRoZSBwbGFjZWhvbGRlcnMgb2YgYSBuYW1lIGFzayB0b2dldGhlciwgYXMgc29vbiBhcyBvbmUgb2YgdGhlbSBkb2VzO1xuICogICBkYXRhLW5pdHJvLWNvbXBvbmVudCBhbmQgZGF0YS1uaXRyby10b2tlbiBvZiB0aGUgcm9vdC5cbiAqIFBvc3RzIG5pdHJvLW1vdW50OyBmb3IgYSBncm91cCBvbmUgcG9zdHMgaXQgd2l0aCBncm91cCwgXCI8Y29tcG9uZW50PiA8dG9rZW4+XCIgb2YgZWFjaCBvZiB0aGUgb3RoZXJzLlxuICogV2hhdCBhIHBsYWNlaG9sZGVyIGhlYXJzIG9uIHRoZSBjb21wb25lbnQncyBiZWhhbGYsIHRoZSBjb21wb25lbnQgZ2V0cyBhcyBzb29uIGFzIGl0IGlzIHRoZXJlLlxuICovXG5pbXBvcnQgeyBwb3N0LCByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIsIG5ld0pvYiB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBlbnF1ZXVlIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBhbGwsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBMQVpZID0gJ1tkYXRhLW5pdHJvLWxhenldJztcbmNvbnN0IE1PVU5UID0gJ25pdHJvLW1vdW50JztcbmNvbnN0IEdST1VQX0xJTUlUID0gNTA7IC8vIG9mIHRoZSBzZXJ2ZXJcbi8qKiBAdHlwZSB7V2Vha1NldDxFbGVtZW50Pn0gKi9cbmNvbnN0IGtub3duID0gbmV3IFdlYWtTZXQoKTtcbi8qKiBAdHlwZSB7U2V0PGFueVtdPn0gKi9cbmNvbnN0IGdyb3VwcyA9IG5ldyBTZXQoKTsgLy8gdW5kZXIgd2F5OiB0aGUgcGxhY2Vob2xkZXIgdGhhdCBoYXMgYXNrZWQsIGFuZCB0aGUgb3RoZXJzXG4vKiogQHR5cGUge1dlYWtTZXQ8RWxlbWVudD59ICovXG5jb25zdCB0cmllZCA9IG5ldyBXZWFrU2V0KCk7IC8vIHdpdGggYSBncm91cCwgaW4gdmFpbjogZWFjaCBhc2tzIGFsb25lLCBhbmQgc2F5cyB3aGF0IGlzIHdyb25nXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgbG9hZGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHBsYWNlaG9sZGVyc1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBhbnlbXT59ICovXG5jb25zdCBvdmVyaGVhcmQgPSBuZXcgTWFwKCk7IC8vIGJ5IHRoZSBwbGFjZWhvbGRlcidzIGlkXG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyOiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBhc2tBbG9uZSA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBsb2FkaW5nLmFkZChwbGFjZWhvbGRlci5pZCk7XG4gIGVucXVldWUobmV3Sm9iKHBsYWNlaG9sZGVyLCBNT1VOVCwgeyBpc1F1aWV0OiB0cnVlIH0pKTtcbn07XG5cbi8qKiBAdHlwZSB7KHBsYWNlaG9sZGVyczogYW55W10pID0+IHZvaWR9ICovXG5jb25zdCBhc2tUb2dldGhlciA9IChncm91cCkgPT4ge1xuICBjb25zdCBbZmlyc3QsIC4uLm90aGVyc10gPSBncm91cDtcbiAgaWYgKCFvdGhlcnNbMF0pIHJldHVybiBmaXJzdCAmJiBhc2tBbG9uZShmaXJzdCk7XG4gIGdyb3Vwcy5hZGQoZ3JvdXApO1xuICBmb3IgKGNvbnN0IHsgaWQgfSBvZiBncm91cCkgbG9hZGluZy5hZGQoaWQpO1xuICBjb25zdCBtZW1iZXJzID0gb3RoZXJzLm1hcCgoeyBkYXRhc2V0IH0pID0+IGAke2RhdGFzZXQubml0cm9Db21wb25lbnR9ICR7ZGF0YXNldC5uaXRyb1Rva2VufWApO1xuICBwb3N0KGZpcnN0LCBNT1VOVCwgeyBncm91cDogbWVtYmVycyB9LCB7IGdyb3VwIH0pO1xufTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzV2FpdGluZyA9IChwbGFjZWhvbGRlcikgPT4gcGxhY2Vob2xkZXIuaXNDb25uZWN0ZWQgJiYgcGxhY2Vob2xkZXIubWF0Y2hlcyhMQVpZKTtcblxuLyoqIEB0eXBlIHsocGxhY2Vob2xkZXI6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IGFzayA9IChwbGFjZWhvbGRlcikgPT4ge1xuICBjb25zdCB1bmRlcldheSA9IG5ldyBTZXQoWy4uLmdyb3Vwc10uZmxhdCgpKTtcbiAgaWYgKHVuZGVyV2F5LmhhcyhwbGFjZWhvbGRlcikpIHJldHVybjtcbiAgY29uc3QgeyBuaXRyb0dyb3VwIH0gPSBwbGFjZWhvbGRlci5kYXRhc2V0O1xuICBjb25zdCBvdGhlcnMgPSBhbGwoYCR7TEFaWX1bZGF0YS1uaXRyby1ncm91cF1gKS5maWx0ZXIoKG1lbWJlcikgPT5cbiAgICBtZW1iZXIgIT09IHBsYWNlaG9sZGVyICYmIG1lbWJlci5kYXRhc2V0Lm5pdHJvR3JvdXAgPT09IG5pdHJvR3JvdXAgJiYgIXRyaWVkLmhhcyhtZW1iZXIpICYmICF1bmRlcldheS5oYXMobWVtYmVyKSk7XG4gIGFza1RvZ2V0aGVyKHRyaWVkLmhhcyhwbGFjZWhvbGRlcikgPyBbcGxhY2Vob2xkZXJdIDogW3BsYWNlaG9sZGVyLCAuLi5vdGhlcnNdLnNsaWNlKDAsIEdST1VQX0xJTUlUKSk7XG59O1xuXG4vKiogTGV0IHRoZSBvdGhlcnMgb2YgYSBncm91cCBnbyBvbiBvbmNlIHRoZSBmaXJzdCBoYXMgYmVlbiBhbnN3ZXJlZCwgd2VsbCBvciBub3QuXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZ29PbiA9ICh7IGFjdGlvbiwgaWQsIHJvb3QsIGdyb3VwID0gW3Jvb3RdIH0pID0+IHtcbiAgaWYgKGFjdGlvbiAhPT0gTU9VTlQpIHJldHVybjtcbiAgY29uc3QgW2ZpcnN0LCAuLi5vdGhlcnNdID0gZ3JvdXA7XG4gIGNvbnN0IGxlZnQgPSBvdGhlcnMuZmlsdGVyKGlzV2FpdGluZyk7XG4gIGdyb3Vwcy5kZWxldGUoZ3JvdXApO1xuICBpZiAoaXNXYWl0aW5nKGZpcnN0KSkgeyAvLyBpbiB2YWluXG4gICAgbG9hZGluZy5kZWxldGUoaWQpO1xuICAgIGlmIChvdGhlcnNbMF0pIHRyaWVkLmFkZChmaXJzdCk7XG4gICAgcmV0dXJuIGFza1RvZ2V0aGVyKGxlZnQpOyAvLyB0aGV5IGFyZSBub3QgdG8gYmxhbWVcbiAgfVxuICBmb3IgKGNvbnN0IG90aGVyIG9mIGxlZnQpIHtcbiAgICB0cmllZC5hZGQob3RoZXIpO1xuICAgIGFza0Fsb25lKG90aGVyKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoaWQpID0+IHtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAocm9vdD8ubWF0Y2hlcyhMQVpZKSkgcmV0dXJuO1xuICBjb25zdCBjYXVzZXMgPSBvdmVyaGVhcmQuZ2V0KGlkKSA/PyBbXTtcbiAgb3ZlcmhlYXJkLmRlbGV0ZShpZCk7XG4gIGxvYWRpbmcuZGVsZXRlKGlkKTtcbiAgLy8gT25lIHJlcXVlc3QgaXMgbWFkZSBvZiB0aGVtIGFsbC5cbiAgZm9yIChjb25zdCBjYXVzZSBvZiByb290ID8gY2F1c2VzIDogW10pIHJlYWN0KHJvb3QsIGNhdXNlKTtcbn07XG5cbi8vIE9uZSB0aGF0IGNvdWxkIG5vdCBiZSBsb2FkZWQgaXMgYXNrZWQgZm9yIGFnYWluIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbmNvbnN0IHNlZW4gPSBuZXcgSW50ZXJzZWN0aW9uT2JzZXJ2ZXIoKGVudHJpZXMpID0+IHtcbiAgZm9yIChjb25zdCB7IGlzSW50ZXJzZWN0aW5nLCB0YXJnZXQgfSBvZiBlbnRyaWVzKSB7XG4gICAgaWYgKCF0YXJnZXQubWF0Y2hlcyhMQVpZKSkgc2Vlbi51bm9ic2VydmUodGFyZ2V0KTtcbiAgICBlbHNlIGlmIChpc0ludGVyc2VjdGluZykgYXNrKHRhcmdldCk7XG4gIH1cbn0pO1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBmb3IgKGNvbnN0IHBsYWNlaG9sZGVyIG9mIGFsbChMQVpZKSkge1xuICAgIGlmIChrbm93bi5oYXMocGxhY2Vob2xkZXIpKSBjb250aW51ZTtcbiAgICBrbm93bi5hZGQocGxhY2Vob2xkZXIpO1xuICAgIGlmIChwbGFjZWhvbGRlci5kYXRhc2V0Lm5pdHJvTGF6eSA9PT0gJ3Zpc2libGUnKSBzZWVuLm9ic2VydmUocGxhY2Vob2xkZXIpO1xuICAgIGVsc2UgYXNrKHBsYWNlaG9sZGVyKTtcbiAgfVxuICBmb3IgKGNvbnN0IGlkIG9mIG5ldyBTZXQoWy4uLm92ZXJoZWFyZC5rZXlzKCksIC4uLmxvYWRpbmddKSkgdGVsbChpZCk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRMYXp5ID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBjYXVzZSwgaWQsIHJvb3QgfSkgPT4ge1xuICAgIGlmICghY2F1c2U/LnR5cGUuc3RhcnRzV2l0aCgnbml0cm86JykgfHwgIXJvb3QubWF0Y2hlcyhMQVpZKSkgcmV0dXJuIHRydWU7XG4gICAgLy8gSXQgaXMgbWFkZSBhbmV3IGFueXdheS5cbiAgICBpZiAobG9hZGluZy5oYXMoaWQpIHx8ICFjYXVzZS50eXBlLnN0YXJ0c1dpdGgoJ25pdHJvOnJlZnJlc2gtJykpIG92ZXJoZWFyZC5zZXQoaWQsIFsuLi4ob3ZlcmhlYXJkLmdldChpZCkgPz8gW10pLCBjYXVzZV0pO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfSk7XG4gIGhlYXIoJ2Fuc3dlcmVkJywgZ29Pbik7XG4gIGNvbnN0IHdhdGNoID0geyBhdHRyaWJ1dGVGaWx0ZXI6IFsnZGF0YS1uaXRyby1sYXp5J10sIGNoaWxkTGlzdDogdHJ1ZSwgc3VidHJlZTogdHJ1ZSB9O1xuICBuZXcgTXV0YXRpb25PYnNlcnZlcihsb29rKS5vYnNlcnZlKGRvY3VtZW50LmRvY3VtZW50RWxlbWVudCwgd2F0Y2gpO1xuICBsb29rKCk7XG59O1xuIiwgIi8qIExpdmUgaW5wdXRzOiB3aGF0IGlzIHR5cGVkIGdvZXMgdG8gdGhlIHNlcnZlciBhZnRlciBhIHBhdXNlLCB3aXRoIHRoZSBhY3Rpb24gXCJzeW5jXCIuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tc3luYyBvZiBhIGJvdW5kIGlucHV0IChkYXRhLW5pdHJvLW1vZGVsKSwgb3Igb2YgYSBmb3JtIHdob3NlIGlucHV0cyBhcmUgYWxsIGxpdmU6IHRoZVxuICogICBwYXVzZSBpbiBtaWxsaXNlY29uZHMsIG9yIFwiY2hhbmdlXCIgdG8gd2FpdCB1bnRpbCB0aGUgaW5wdXQgaXMgbGVmdC5cbiAqIFBvc3RzIHN5bmM6IGZpZWxkLCB0aGUgbmFtZXMgb2Ygd2hhdCB3YXMgdG91Y2hlZDsgb2YgYSBmb3JtIGFsc28gZm9ybSwgaXRzIHZhbHVlcyBhcyBhIHF1ZXJ5LlxuICogSGVhcnM6IGlucHV0LCBjaGFuZ2UsIGNvbXBvc2l0aW9uZW5kLlxuICpcbiAqIFRoZSBwYXVzZSBpcyBjb3VudGVkIGhlcmUgYW5kIG5vdCBieSBoeC10cmlnZ2VyOiBhIHRpbWVyIG9mIGh0bXggZGllcyB3aXRoIGl0cyBlbGVtZW50LCB3aGljaCBhbnlcbiAqIGFuc3dlciBtYXkgcmVwbGFjZSwgYW5kIGh0bXggd291bGQgc2VuZCB3aGF0IGVsc2Ugc3RhbmRzIGluIHRoZSBmb3JtLCBmb3IgdGhlIGFuc3dlciB0byBjbGVhci5cbiAqL1xuaW1wb3J0IHsgcG9zdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IFRZUEVELCB2YWx1ZXNPZiB9IGZyb20gJy4vZmllbGRzLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgYWxsT2YsIGZpbmQsIG9uLCByb290T2YgfSBmcm9tICcuL3BhZ2UuanMnO1xuaW1wb3J0IHsgcmVsZWFzZWQgfSBmcm9tICcuL3ByZXNzLmpzJztcblxuY29uc3QgU1lOQyA9ICdkYXRhLW5pdHJvLXN5bmMnO1xuLyoqIEB0eXBlIHtNYXA8c3RyaW5nLCBMaXZlUm9vdD59ICovXG5jb25zdCByb290cyA9IG5ldyBNYXAoKTsgLy8gYnkgaWRcblxuLyoqIEB0eXBlIHsoaWQ6IHN0cmluZykgPT4gTGl2ZVJvb3R9ICovXG5jb25zdCBsaXZlUm9vdCA9IChpZCkgPT4ge1xuICBjb25zdCBsaXZlID0gcm9vdHMuZ2V0KGlkKSA/PyB7IGR1ZTogbmV3IE1hcCgpIH07XG4gIHJvb3RzLnNldChpZCwgbGl2ZSk7XG4gIHJldHVybiBsaXZlO1xufTtcblxuLyoqIEB0eXBlIHsocm9vdDogRWxlbWVudCwgbmFtZTogc3RyaW5nKSA9PiBhbnlbXX0gKi9cbmNvbnN0IGlucHV0c09mID0gKHJvb3QsIG5hbWUpID0+IGFsbE9mKGBbbmFtZT0ke0NTUy5lc2NhcGUobmFtZSl9XWAsIHJvb3QpO1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50LCBuYW1lOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmNvbnN0IHZhbHVlT2YgPSAocm9vdCwgbmFtZSkgPT4gaW5wdXRzT2Yocm9vdCwgbmFtZSkuZmxhdE1hcCh2YWx1ZXNPZikuam9pbignXFxuJyk7XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHsgdGFyZ2V0LCB0eXBlLCBpc0NvbXBvc2luZyB9KSA9PiB7XG4gIGNvbnN0IGhvbGRlciA9IHRhcmdldC5jbG9zZXN0Py4oYFske1NZTkN9XWApO1xuICBjb25zdCByb290ID0gaG9sZGVyICYmIHJvb3RPZihob2xkZXIpO1xuICBpZiAoIXJvb3QgfHwgIXRhcmdldC5uYW1lIHx8IGlzQ29tcG9zaW5nKSByZXR1cm47XG4gIGNvbnN0IHBhdXNlID0gaG9sZGVyLmdldEF0dHJpYnV0ZShTWU5DKTtcbiAgaWYgKCh0eXBlID09PSAnY2hhbmdlJykgIT09IChwYXVzZSA9PT0gJ2NoYW5nZScpKSByZXR1cm47XG4gIGNvbnN0IGxpdmUgPSBsaXZlUm9vdChyb290LmlkKTtcbiAgbGl2ZS5kdWUuc2V0KHRhcmdldC5uYW1lLCB2YWx1ZU9mKHJvb3QsIHRhcmdldC5uYW1lKSk7XG4gIGNsZWFyVGltZW91dChsaXZlLnRpbWVyKTtcbiAgbGl2ZS50aW1lciA9IHNldFRpbWVvdXQoKCkgPT4gZmx1c2gocm9vdC5pZCksIHRhcmdldC5tYXRjaGVzKFRZUEVEKSA/IE51bWJlcihwYXVzZSkgfHwgMCA6IDApO1xufTtcblxuLyoqIFdoZXRoZXIgd2hhdCBpcyBiZWluZyB0eXBlZCBpcyBubyBudW1iZXIgb3IgZGF0ZSB5ZXQsIHN1Y2ggYXMgYSBtaW51cywgb3Igbm90aGluZyBuZXcsIHN1Y2ggYXMgXCIxLlwiLlxuICogQHR5cGUgeyhpbnB1dDogYW55KSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNIYWxmID0gKGlucHV0KSA9PiB7XG4gIGNvbnN0IHsgZGVmYXVsdFZhbHVlLCB0eXBlLCB2YWxpZGl0eSwgdmFsdWUgfSA9IGlucHV0O1xuICByZXR1cm4gaW5wdXQgPT09IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQgJiYgKHZhbGlkaXR5LmJhZElucHV0IHx8ICh0eXBlID09PSAnbnVtYmVyJyAmJiB2YWx1ZSA9PT0gZGVmYXVsdFZhbHVlKSk7XG59O1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3QgZmx1c2ggPSAoaWQpID0+IHtcbiAgY29uc3QgbGl2ZSA9IGxpdmVSb290KGlkKTtcbiAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICBpZiAoIXJvb3QpIHJldHVybiB2b2lkIHJvb3RzLmRlbGV0ZShpZCk7XG4gIGNvbnN0IHByZXNzZWQgPSByZWxlYXNlZCgpOyAvLyBhbiBhY3Rpb24sIG1heWJlLCB3aGljaCBjYXJyaWVzIHdoYXQgaXMgZHVlXG4gIGlmIChwcmVzc2VkKSByZXR1cm4gdm9pZCBwcmVzc2VkLnRoZW4oKCkgPT4gZmx1c2goaWQpKTtcbiAgLy8gT25lIHJlcXVlc3QgYXQgYSB0aW1lOiB0aGUgbmV4dCBvbmUgY2FycmllcyBhbGwgdGhhdCBpcyB0eXBlZCBtZWFud2hpbGUuXG4gIGlmIChsaXZlLmlzVW5kZXJXYXkpIHJldHVybjtcbiAgLy8gQW4gYW5zd2VyIG1heSBoYXZlIGNsZWFyZWQgdGhlIGZvcm0gc2luY2UuXG4gIGNvbnN0IG5hbWVzID0gWy4uLmxpdmUuZHVlXS5maWx0ZXIoKFtuYW1lLCB2YWx1ZV0pID0+IHZhbHVlID09PSB2YWx1ZU9mKHJvb3QsIG5hbWUpKS5tYXAoKFtuYW1lXSkgPT4gbmFtZSlcbiAgICAuZmlsdGVyKChuYW1lKSA9PiAhaW5wdXRzT2Yocm9vdCwgbmFtZSkuc29tZShpc0hhbGYpKTtcbiAgbGl2ZS5kdWUuY2xlYXIoKTtcbiAgaWYgKCFuYW1lcy5sZW5ndGgpIHJldHVybjtcbiAgbGl2ZS5pc1VuZGVyV2F5ID0gdHJ1ZTtcbiAgY29uc3QgaW5wdXRzID0gbmFtZXMubWFwKChuYW1lKSA9PiBpbnB1dHNPZihyb290LCBuYW1lKVswXSk7XG4gIGNvbnN0IGhvbGRlciA9IGlucHV0cy5tYXAoKGlucHV0KSA9PiBpbnB1dC5jbG9zZXN0KGBmb3JtWyR7U1lOQ31dYCkpLmZpbmQoQm9vbGVhbik7XG4gIGNvbnN0IGFyZ3MgPSB7IGZpZWxkOiBpbnB1dHMubWFwKChpbnB1dCkgPT4gaW5wdXQuZGF0YXNldC5uaXRyb01vZGVsID8/IGlucHV0Lm5hbWUpIH07XG4gIGlmIChob2xkZXIpIE9iamVjdC5hc3NpZ24oYXJncywgeyBmb3JtOiBxdWVyeU9mKGhvbGRlcikgfSk7XG4gIHBvc3Qocm9vdCwgJ3N5bmMnLCBhcmdzKTtcbn07XG5cbi8qKiBAdHlwZSB7KGZvcm06IEhUTUxGb3JtRWxlbWVudCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgcXVlcnlPZiA9IChmb3JtKSA9PiB7XG4gIGNvbnN0IHRleHRzID0gWy4uLm5ldyBGb3JtRGF0YShmb3JtKV0uZmlsdGVyKChbLCB2YWx1ZV0pID0+IHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpO1xuICByZXR1cm4gYCR7bmV3IFVSTFNlYXJjaFBhcmFtcygvKiogQHR5cGUge2FueX0gKi8gKHRleHRzKSl9YDtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExpdmUgPSAoKSA9PiB7XG4gIG9uKCdpbnB1dCBjaGFuZ2UgY29tcG9zaXRpb25lbmQnLCBub3RlKTtcbiAgaGVhcigncXVldWVkJywgKHsgYWN0aW9uLCBpZCwgc291cmNlIH0pID0+IHtcbiAgICBpZiAoc291cmNlICYmIGFjdGlvbiAhPT0gJ3JlZnJlc2gnKSByb290cy5nZXQoaWQpPy5kdWUuY2xlYXIoKTsgLy8gaXQgY2FycmllcyB3aGF0IGlzIGR1ZVxuICB9KTtcbiAgaGVhcignZG9uZScsICh7IGFjdGlvbiwgaWQgfSkgPT4ge1xuICAgIGNvbnN0IGxpdmUgPSByb290cy5nZXQoaWQpO1xuICAgIGlmICghbGl2ZSB8fCBhY3Rpb24gIT09ICdzeW5jJykgcmV0dXJuO1xuICAgIGxpdmUuaXNVbmRlcldheSA9IGZhbHNlO1xuICAgIHNldFRpbWVvdXQoKCkgPT4gZmx1c2goaWQpKTtcbiAgfSk7XG59O1xuIiwgIi8qIFNob3dzIHRoYXQgYSBjb21wb25lbnQgd29ya3MuXG4gKlxuICogV2hpbGUgYW4gYWN0aW9uIHRoYXQgc29tZWJvZHkgYXNrZWQgZm9yIGlzIHVuZGVyIHdheSwgdGhlIGNvbXBvbmVudCdzIHJvb3QgaGFzIGFyaWEtYnVzeT1cInRydWVcIiBhbmRcbiAqIHRoZSBjbGFzcyBuaXRyby1idXN5LiBSZWFkcyBpbnNpZGUgaXQ6IGRhdGEtbml0cm8tbG9hZGluZywgdGhlIGFjdGlvbiBkdXJpbmcgd2hpY2ggdGhlIGVsZW1lbnQgaXNcbiAqIHNob3duLCBcIlwiIGZvciBhbnk7IGRhdGEtbml0cm8taGlkZSBvZiB0aGUgZWxlbWVudCB0aGF0IGFza3M6IHRoZSBzZWxlY3RvciBvZiB3aGF0IGlzIGhpZGRlbiBhdCBvbmNlLFxuICogdGhlIGVsZW1lbnQgb3Igb25lIGFyb3VuZCBpdC4gSWYgdGhlIGFjdGlvbiBmYWlscywgdGhhdCBpcyBzaG93biBhZ2Fpbi5cbiAqIEhlYXJzOiBuaXRybzphY3Rpb24tY29tcGxldGUsIG5pdHJvOmVycm9yOyBwYWdlc2hvdy5cbiAqL1xuaW1wb3J0IHsgaGVhciB9IGZyb20gJy4vam9icy5qcyc7XG5pbXBvcnQgeyBST09ULCBhbGwsIGFsbE9mLCBmaW5kLCBvbiwgc2V0QXR0cmlidXRlIH0gZnJvbSAnLi9wYWdlLmpzJztcblxuY29uc3QgSElEREVOID0gJ2RhdGEtbml0cm8taGlkZGVuJzsgLy8gb24gd2hhdCBhbiBhY3Rpb24gdW5kZXIgd2F5IGhhcyBoaWRkZW46IHRoZSByb290J3MgaWRcblxuLyoqIEB0eXBlIHsoaWQ/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKGlkKSA9PiB7XG4gIGZvciAoY29uc3QgZWxlbWVudCBvZiBhbGwoYFske0hJRERFTn1dYCkpIHtcbiAgICBpZiAoaWQgJiYgZWxlbWVudC5nZXRBdHRyaWJ1dGUoSElEREVOKSAhPT0gaWQpIGNvbnRpbnVlO1xuICAgIGVsZW1lbnQuaGlkZGVuID0gZmFsc2U7XG4gICAgZWxlbWVudC5yZW1vdmVBdHRyaWJ1dGUoSElEREVOKTtcbiAgfVxufTtcblxuLyoqIEB0eXBlIHsocm9vdDogYW55LCBhY3Rpb24/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBtYXJrID0gKHJvb3QsIGFjdGlvbikgPT4ge1xuICByb290LmNsYXNzTGlzdC50b2dnbGUoJ25pdHJvLWJ1c3knLCAhIWFjdGlvbik7XG4gIHNldEF0dHJpYnV0ZShyb290LCAnYXJpYS1idXN5JywgYWN0aW9uID8gJ3RydWUnIDogbnVsbCk7XG4gIGlmICghcm9vdC5jbGFzc0xpc3QubGVuZ3RoKSByb290LnJlbW92ZUF0dHJpYnV0ZSgnY2xhc3MnKTtcbiAgZm9yIChjb25zdCBlbGVtZW50IG9mIGFsbE9mKCdbZGF0YS1uaXRyby1sb2FkaW5nXScsIHJvb3QpKSB7XG4gICAgY29uc3QgeyBuaXRyb0xvYWRpbmcgfSA9IGVsZW1lbnQuZGF0YXNldDtcbiAgICBlbGVtZW50LmhpZGRlbiA9ICFhY3Rpb24gfHwgKG5pdHJvTG9hZGluZyAmJiBuaXRyb0xvYWRpbmcgIT09IGFjdGlvbik7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgYmVnaW4gPSAoeyBhY3Rpb24sIGlkLCBpc1F1aWV0LCBzb3VyY2UgfSkgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7XG4gIGlmICghcm9vdCB8fCBpc1F1aWV0IHx8IC9eKHN5bmN8bml0cm8tbW91bnQpJC8udGVzdChhY3Rpb24pKSByZXR1cm47XG4gIG1hcmsocm9vdCwgYWN0aW9uKTtcbiAgY29uc3Qgc2VsZWN0b3IgPSBzb3VyY2U/LmRhdGFzZXQubml0cm9IaWRlO1xuICBjb25zdCBlbGVtZW50ID0gc2VsZWN0b3IgJiYgc291cmNlLmNsb3Nlc3Qoc2VsZWN0b3IpO1xuICBpZiAoIWVsZW1lbnQgfHwgIXJvb3QuY29udGFpbnMoZWxlbWVudCkpIHJldHVybjtcbiAgZWxlbWVudC5oaWRkZW4gPSB0cnVlO1xuICBlbGVtZW50LnNldEF0dHJpYnV0ZShISURERU4sIGlkKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBlbmQgPSAoeyB0YXJnZXQsIHR5cGUgfSkgPT4ge1xuICBpZiAodGFyZ2V0LmlkICYmIHR5cGUgPT09ICduaXRybzplcnJvcicpIHNob3codGFyZ2V0LmlkKTtcbiAgaWYgKHRhcmdldC5tYXRjaGVzPy4oUk9PVCkpIG1hcmsodGFyZ2V0KTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydExvYWRpbmcgPSAoKSA9PiB7XG4gIGhlYXIoJ2xlYXZpbmcnLCBiZWdpbik7XG4gIG9uKCduaXRybzphY3Rpb24tY29tcGxldGUgbml0cm86ZXJyb3InLCBlbmQpO1xuICAvLyBBIHBhZ2UgdGhhdCBjb21lcyBiYWNrIHdhaXRzIGZvciBub3RoaW5nLCB3aGF0ZXZlciBpdCBkaWQgd2hlbiBpdCB3YXMgbGVmdC5cbiAgY29uc3QgcmVzdCA9ICgpID0+IHtcbiAgICBzaG93KCk7XG4gICAgZm9yIChjb25zdCByb290IG9mIGFsbCgnLm5pdHJvLWJ1c3knKSkgbWFyayhyb290KTtcbiAgfTtcbiAgaGVhcigncmVzdG9yZWQnLCByZXN0KTtcbiAgb24oJ3BhZ2VzaG93JywgKHsgcGVyc2lzdGVkIH0pID0+IHBlcnNpc3RlZCAmJiByZXN0KCkpO1xufTtcbiIsICIvKiBMZXRzIHBvbGxzIHJlc3Qgd2hpbGUgbm9ib2R5IGNhbiBzZWUgdGhlbSwgaW4gYSBoaWRkZW4gdGFiLCBhbmQgYXNrcyBvbmNlIHdoZW4gaXQgaXMgc2VlbiBhZ2Fpbi5cbiAqXG4gKiBSZWFkczogaHgtdHJpZ2dlciBvZiBhIHJvb3QuIEhlYXJzOiB2aXNpYmlsaXR5Y2hhbmdlLlxuICovXG5pbXBvcnQgeyByZWFjdCB9IGZyb20gJy4vYnJpZGdlLmpzJztcbmltcG9ydCB7IGhlYXIgfSBmcm9tICcuL2pvYnMuanMnO1xuaW1wb3J0IHsgZmluZCwgb24gfSBmcm9tICcuL3BhZ2UuanMnO1xuXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgcmVzdGluZyA9IG5ldyBTZXQoKTsgLy8gaWRzIG9mIHJvb3RzIHdob3NlIHRpbWUgaGFzIGNvbWUgbWVhbndoaWxlXG5cbmNvbnN0IHdha2UgPSAoKSA9PiB7XG4gIGlmIChkb2N1bWVudC5oaWRkZW4pIHJldHVybjtcbiAgZm9yIChjb25zdCBpZCBvZiByZXN0aW5nKSB7XG4gICAgY29uc3Qgcm9vdCA9IGZpbmQoaWQpO1xuICAgIC8vIEFuIGV2ZW50IG1heSBoYXZlIGJyb3VnaHQgdGhlIGxhc3QgbmV3cyBtZWFud2hpbGUuXG4gICAgaWYgKHJvb3Q/LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpPy5pbmNsdWRlcygnZXZlcnkgJykpIHJlYWN0KHJvb3QpO1xuICB9XG4gIHJlc3RpbmcuY2xlYXIoKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFBvbGxzID0gKCkgPT4ge1xuICBoZWFyKCdxdWV1ZWQnLCAoeyBpZCwgaXNQb2xsIH0pID0+IHtcbiAgICBpZiAoIWRvY3VtZW50LmhpZGRlbiB8fCAhaXNQb2xsKSByZXR1cm4gdHJ1ZTtcbiAgICByZXN0aW5nLmFkZChpZCk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9KTtcbiAgb24oJ3Zpc2liaWxpdHljaGFuZ2UnLCB3YWtlKTtcbn07XG4iLCAiLyogVXBsb2Fkczogc2hvd3MgaG93IGZhciB0aGUgZmlsZXMgb2YgYSBjb21wb25lbnQgaGF2ZSBnb3QuXG4gKlxuICogUmVhZHM6IGRhdGEtbml0cm8tcHJvZ3Jlc3Mgb2YgYSBwcm9ncmVzcyBlbGVtZW50IGluc2lkZSBhIGNvbXBvbmVudCwgd2hpY2ggaXMgaGlkZGVuIHVubGVzcyBmaWxlcyBvZiB0aGF0XG4gKiAgIGNvbXBvbmVudCBhcmUgdW5kZXIgd2F5LlxuICovXG5pbXBvcnQgeyBoZWFyIH0gZnJvbSAnLi9qb2JzLmpzJztcbmltcG9ydCB7IGFsbCwgYWxsT2YsIGZpbmQgfSBmcm9tICcuL3BhZ2UuanMnO1xuXG5jb25zdCBCQVIgPSAncHJvZ3Jlc3NbZGF0YS1uaXRyby1wcm9ncmVzc10nO1xuXG4vKiogQHR5cGUgeyhpZDogc3RyaW5nLCBzaG93OiAoYmFyOiBIVE1MUHJvZ3Jlc3NFbGVtZW50KSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuY29uc3QgZWFjaCA9IChpZCwgc2hvdykgPT4ge1xuICBjb25zdCByb290ID0gZmluZChpZCk7IC8vIGFuIGFuc3dlciBtYXkgaGF2ZSByZXBsYWNlZCBpdFxuICBpZiAocm9vdCkgYWxsT2YoQkFSLCByb290KS5mb3JFYWNoKHNob3cpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VXBsb2FkcyA9ICgpID0+IHtcbiAgaGVhcigndXBsb2FkaW5nJywgKHsgaWQsIHhociB9KSA9PiB7XG4gICAgZWFjaChpZCwgKGJhcikgPT4ge1xuICAgICAgYmFyLnZhbHVlID0gMDtcbiAgICAgIGJhci5oaWRkZW4gPSBmYWxzZTtcbiAgICB9KTtcbiAgICB4aHIudXBsb2FkLmFkZEV2ZW50TGlzdGVuZXIoJ3Byb2dyZXNzJywgKC8qKiBAdHlwZSB7UHJvZ3Jlc3NFdmVudH0gKi8geyBsZW5ndGhDb21wdXRhYmxlLCBsb2FkZWQsIHRvdGFsIH0pID0+IHtcbiAgICAgIGlmIChsZW5ndGhDb21wdXRhYmxlKSBlYWNoKGlkLCAoYmFyKSA9PiAoYmFyLnZhbHVlID0gKGxvYWRlZCAvIHRvdGFsKSAqIGJhci5tYXgpKTtcbiAgICB9KTtcbiAgICB4aHIuYWRkRXZlbnRMaXN0ZW5lcignbG9hZGVuZCcsICgpID0+IGVhY2goaWQsIChiYXIpID0+IChiYXIuaGlkZGVuID0gdHJ1ZSkpKTtcbiAgfSk7XG4gIC8vIFRoZSBIVE1MIG9mIGEgcGFnZSBhcyBpdCB3YXMgbGVmdCwgd2l0aCB0aGUgYmFyIG9mIGFuIHVwbG9hZCB0aGF0IHdhcyB1bmRlciB3YXkuXG4gIGhlYXIoJ3Jlc3RvcmVkJywgKCkgPT4gYWxsKEJBUikuZm9yRWFjaCgoYmFyKSA9PiBiYXIudG9nZ2xlQXR0cmlidXRlKCdoaWRkZW4nLCB0cnVlKSkpO1xufTtcbiIsICJpbXBvcnQgeyBzdGFydEFkZHJlc3MgfSBmcm9tICcuL2FkZHJlc3MuanMnO1xuaW1wb3J0IHsgY29ubmVjdCwgc3RhcnRCcmlkZ2UgfSBmcm9tICcuL2JyaWRnZS5qcyc7XG5pbXBvcnQgeyB3aGVuTG9hZGVkIH0gZnJvbSAnLi9lYXJseS5qcyc7XG5pbXBvcnQgeyBzdGFydEVudHJpZXMgfSBmcm9tICcuL2VudHJpZXMuanMnO1xuaW1wb3J0IHsgc3RhcnRFdmVudHMgfSBmcm9tICcuL2V2ZW50cy5qcyc7XG5pbXBvcnQgeyBzdGFydEZvcmdldCB9IGZyb20gJy4vZm9yZ2V0LmpzJztcbmltcG9ydCB7IHRha2UgfSBmcm9tICcuL2h0bXguanMnO1xuaW1wb3J0IHsgc3RhcnRMYXp5IH0gZnJvbSAnLi9sYXp5LmpzJztcbmltcG9ydCB7IHN0YXJ0TGl2ZSB9IGZyb20gJy4vbGl2ZS5qcyc7XG5pbXBvcnQgeyBydW5XaXRoIH0gZnJvbSAnLi9saW5lcy5qcyc7XG5pbXBvcnQgeyBzdGFydExvYWRpbmcgfSBmcm9tICcuL2xvYWRpbmcuanMnO1xuaW1wb3J0IHsgc3RhcnRPd24gfSBmcm9tICcuL293bi5qcyc7XG5pbXBvcnQgeyBkaXN0cnVzdCB9IGZyb20gJy4vcGFnZS5qcyc7XG5pbXBvcnQgeyBzdGFydFBvbGxzIH0gZnJvbSAnLi9wb2xscy5qcyc7XG5pbXBvcnQgeyBzdGFydFByZXNzIH0gZnJvbSAnLi9wcmVzcy5qcyc7XG5pbXBvcnQgeyBzdGFydFRvYXN0cyB9IGZyb20gJy4vdG9hc3RzLmpzJztcbmltcG9ydCB7IHN0YXJ0VXBsb2FkcyB9IGZyb20gJy4vdXBsb2Fkcy5qcyc7XG5cbi8qKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5jb25zdCBiZWdpbiA9IChhZGFwdGVyKSA9PiB7XG4gIGNvbnN0IHsgdmVyc2lvbiB9ID0gYWRhcHRlcjtcbiAgaWYgKHRha2UodmVyc2lvbikpIHtcbiAgICBjb25uZWN0KGFkYXB0ZXIpO1xuICAgIHJldHVybiBzdGFydExhenkoKTsgLy8gaXQgYXNrcyBhdCBvbmNlXG4gIH1cbiAgY29uc3QgZm91bmQgPSB3aW5kb3cuaHRteD8uYWpheCAmJiB3aW5kb3cuaHRteC52ZXJzaW9uO1xuICBjb25zdCB3aHkgPSBgbml0cm8taHRteCR7dmVyc2lvbn0uanMgbmVlZHMgaHRteCAke3ZlcnNpb259LCBhbmQgZm91bmQgJHtmb3VuZCB8fCAnbm9uZSd9YDtcbiAgY29uc29sZS5lcnJvcih3aHkpO1xuICBydW5XaXRoKCgpID0+IFByb21pc2UucmVqZWN0KHdoeSkpO1xufTtcblxuLyoqIFN0YXJ0IGV2ZXJ5dGhpbmcsIG9uY2U6IGh0bXggcnVucyB0aGUgc2NyaXB0cyBvZiBhIGJvZHkgYW5ldyB3aGVuIGl0IHJlc3RvcmVzIGEgcGFnZS4gU2NyaXB0cyBtYXkgY2FsbCBhY3Rpb25zXG4gKiBmcm9tIG5vdyBvbjsgdGhleSBsZWF2ZSBvbmNlIGh0bXggaXMgdGhlcmUuXG4gKiBAdHlwZSB7KGFkYXB0ZXI6IEFkYXB0ZXIpID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3Qgc3RhcnQgPSAoYWRhcHRlcikgPT4ge1xuICBpZiAoT2JqZWN0Lmhhc093bih3aW5kb3csICduaXRybycpICYmIHdpbmRvdy5uaXRybz8uY2FsbCkgcmV0dXJuOyAvLyBubyBpZCBtYWtlcyBhbiBvd24gcHJvcGVydHlcbiAgZGlzdHJ1c3QoYWRhcHRlci51bnRydXN0ZWQpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdsb2FkJywgKCkgPT4gdGFrZShhZGFwdGVyLnZlcnNpb24pLCB0cnVlKTsgLy8gb2YgYSBzY3JpcHQsIGJlZm9yZSB0aGUgbmV4dCBvbmUgcnVuc1xuICB3aGVuTG9hZGVkKCgpID0+IGJlZ2luKGFkYXB0ZXIpLCBhZGFwdGVyLmZpcnN0KTtcbiAgc3RhcnRFbnRyaWVzKCk7XG4gIHN0YXJ0T3duKCk7XG4gIHN0YXJ0UHJlc3MoKTtcbiAgc3RhcnRFdmVudHMoKTtcbiAgc3RhcnRGb3JnZXQoKTtcbiAgc3RhcnRCcmlkZ2UoKTtcbiAgc3RhcnRMaXZlKCk7XG4gIHN0YXJ0VXBsb2FkcygpO1xuICBzdGFydExvYWRpbmcoKTtcbiAgc3RhcnRQb2xscygpO1xuICBzdGFydFRvYXN0cygpO1xuICBzdGFydEFkZHJlc3MoKTtcbn07XG4iLCAiaW1wb3J0IHsgaHRteDQgfSBmcm9tICcuL2h0bXg0LmpzJztcbmltcG9ydCB7IHN0YXJ0IH0gZnJvbSAnLi9zdGFydC5qcyc7XG5cbnN0YXJ0KGh0bXg0KTtcbiJdLAogICJtYXBwaW5ncyI6ICI7O0FBR08sTUFBTTtBQUFBO0FBQUEsSUFBOEIsU0FBUyxjQUFlO0FBQUE7QUFDNUQsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBRXBCLE1BQUksWUFBWTtBQUdULE1BQU0sV0FBVyxDQUFDLGFBQWEsTUFBTSxZQUFZO0FBR2pELE1BQU0sWUFBWSxDQUFDLFlBQVksQ0FBQyxRQUFRLFVBQVUsU0FBUztBQUczRCxNQUFNLE1BQU0sQ0FBQyxVQUFVLE9BQU8sYUFBYSxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxTQUFTO0FBR2hHLE1BQU0sUUFBUSxDQUFDLGFBQWEsSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUczQyxNQUFNLE9BQU8sQ0FBQyxPQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksT0FBTyxFQUFFLENBQUM7QUFJckQsTUFBTSxZQUFZLENBQUMsU0FBUyxDQUFDLE1BQU0sUUFBUSxhQUFhO0FBR3hELE1BQU0sVUFBVSxPQUFPLE9BQU87QUFDbkMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLENBQUMsVUFBVSxLQUFLLEVBQUUsQ0FBQyxHQUFHLFFBQVMsT0FBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxFQUFFLENBQUM7QUFDeEgsV0FBTyxLQUFLLEVBQUU7QUFBQSxFQUNoQjtBQUlPLE1BQU0sU0FBUyxDQUFDLFlBQVk7QUFDakMsUUFBSSxDQUFDLFVBQVUsT0FBTyxFQUFHO0FBQ3pCLFVBQU0sT0FBTyxRQUFRLFVBQVUsR0FBRyxJQUFJLHFCQUFxQjtBQUMzRCxXQUFPLEtBQUssTUFBTSxRQUFRLFVBQVUsS0FBSztBQUFBLEVBQzNDO0FBSU8sTUFBTSxRQUFRLENBQUMsVUFBVSxTQUFTLElBQUksVUFBVSxJQUFJLEVBQUUsT0FBTyxDQUFDLFlBQVksT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUlsRyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsTUFDaEMsQ0FBQyxTQUFTLEdBQUcsQ0FBQyxHQUFHLFFBQVEsaUJBQWlCLDZCQUE2QixDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxPQUFPLENBQUM7QUFJcEcsTUFBTSxVQUFVLENBQUMsU0FBUyxDQUFDLEtBQUssY0FBYyxHQUFHLElBQUksc0JBQXNCLFNBQVMsRUFBRTtBQUl0RixNQUFNLFNBQVMsQ0FBQyxTQUFTLFNBQVMsTUFBTSxXQUFXLE9BQU8sT0FBTyxHQUFHLFFBQVEsWUFBWSxHQUFHO0FBSTNGLE1BQU0sZUFBZSxDQUFDLFNBQVMsTUFBTSxVQUMxQyxVQUFVLE9BQU8sUUFBUSxnQkFBZ0IsSUFBSSxJQUFJLFFBQVEsYUFBYSxNQUFNLEtBQUs7QUFFNUUsTUFBTSxVQUFVLE1BQU0sU0FBUyxXQUFXLFNBQVM7QUFJbkQsTUFBTSxLQUFLLENBQUMsT0FBTyxhQUFhO0FBQ3JDLGVBQVcsUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFHLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQUEsRUFDbkY7QUFJTyxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQzdCLFVBQU0sZUFBZTtBQUNyQixVQUFNLHlCQUF5QjtBQUFBLEVBQ2pDO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTSxXQUFXLElBQUksWUFBWSxNQUFNLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQztBQUdqRixNQUFNLFVBQVUsQ0FBQyxTQUFTLGdCQUFnQixZQUFZLENBQUMsR0FBRyxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUFVLGlCQUFpQixJQUFJOzs7QUN6RXJILE1BQU0sT0FBTyxJQUFJLFlBQVk7QUFHdEIsTUFBTSxPQUFPLENBQUMsTUFBTSxhQUN6QixLQUFLLGlCQUFpQixNQUFNLENBQW9CLFVBQVU7QUFDeEQsUUFBSSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU8sT0FBTSxlQUFlO0FBQUEsRUFDN0QsQ0FBQztBQUdJLE1BQU0sV0FBVyxDQUFDLE1BQU0sV0FBVyxLQUFLLGNBQWMsSUFBSSxZQUFZLE1BQU0sRUFBRSxZQUFZLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFHekcsTUFBTSxTQUFTLENBQUMsTUFBTSxRQUFRLFNBQVM7QUFDNUMsVUFBTSxPQUFPLElBQUksU0FBUztBQUMxQixTQUFLLElBQUksdUJBQXVCLEVBQUU7QUFDbEMsV0FBTztBQUFBLE1BQ0wsSUFBSSxLQUFLO0FBQUEsTUFDVCxXQUFXLEtBQUssUUFBUTtBQUFBLE1BQ3hCO0FBQUEsTUFDQSxNQUFNLEdBQUcsS0FBSyxRQUFRLFFBQVEsR0FBRyxtQkFBbUIsTUFBTSxDQUFDO0FBQUEsTUFDM0Q7QUFBQSxNQUNBLE1BQU0sUUFBUTtBQUFBLE1BQ2Q7QUFBQSxNQUNBLE1BQU0sb0JBQUksSUFBSTtBQUFBLE1BQ2QsT0FBTyxDQUFDO0FBQUEsTUFDUixRQUFRLENBQUM7QUFBQSxNQUNULFFBQVEsb0JBQUksSUFBSTtBQUFBLE1BQ2hCLEdBQUc7QUFBQSxJQUNMO0FBQUEsRUFDRjtBQUlPLE1BQU0sWUFBWSxDQUFDLFNBQVMsS0FBSyxXQUFXLFFBQVE7QUFHcEQsTUFBTSxlQUFlLENBQUMsTUFBTSxTQUFTO0FBQzFDLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsSUFBSSxHQUFHO0FBQ2hELFVBQUksVUFBVSxJQUFJLEVBQUc7QUFDckIsV0FBSyxPQUFPLElBQUk7QUFDaEIsaUJBQVcsUUFBUSxNQUFNLFFBQVEsS0FBSyxJQUFJLFFBQVEsQ0FBQyxLQUFLLEdBQUc7QUFDekQsY0FBTSxTQUFTLFFBQVEsT0FBTyxTQUFTLFlBQVksRUFBRSxnQkFBZ0I7QUFDckUsYUFBSyxPQUFPLE1BQU0sU0FBUyxLQUFLLFVBQVUsSUFBSSxJQUFJLFFBQVEsRUFBRTtBQUFBLE1BQzlEO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7OztBQ2pETyxNQUFJO0FBSUosTUFBTSxPQUFPLENBQUMsWUFBWTtBQUMvQixVQUFNLFFBQVEsT0FBTztBQUNyQixRQUFJLE9BQU8sUUFBUSxTQUFTLE1BQU0sT0FBTyxNQUFNLFFBQVMsVUFBUztBQUNqRSxXQUFPO0FBQUEsRUFDVDtBQUdPLE1BQU0sU0FBUyxDQUFDLE1BQU0sYUFBYSxHQUFHLFFBQVEsSUFBSSxJQUFJLENBQUMsVUFBVSxTQUFTLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFJOUYsTUFBTSxPQUFPLENBQUMsT0FBT0EsTUFBSyxXQUFXO0FBQzFDLFFBQUksQ0FBQyxPQUFPLE9BQU8sU0FBUyxPQUFPLElBQUksRUFBRztBQUMxQyxTQUFLLEtBQUs7QUFDVixJQUFBQSxLQUFJLE1BQU07QUFBQSxFQUNaO0FBSU8sTUFBTSxZQUFZLENBQUMsTUFBTUMsVUFDOUIsT0FBTyxNQUFNLENBQUMsT0FBTyxXQUFXO0FBQzlCLFVBQU0sRUFBRSxTQUFTLEtBQUssSUFBSUEsTUFBSyxNQUFNO0FBQ3JDLFFBQUksV0FBVyxPQUFPLFNBQVMsSUFBSSxFQUFHLE1BQUssS0FBSztBQUFBLEVBQ2xELENBQUM7QUFJSSxNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQzdCLFVBQU1DLFFBQU8sb0JBQUksUUFBUTtBQUN6QixXQUFPLE1BQU0sQ0FBQyxFQUFFLE9BQU8sTUFBTUEsTUFBSyxJQUFJLE1BQU0sQ0FBQztBQUM3QyxPQUFHLHFDQUFxQyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQ3RELFlBQU0sVUFBVSxPQUFPLFVBQVUsSUFBSTtBQUNyQyxVQUFJLENBQUMsV0FBV0EsTUFBSyxJQUFJLE9BQU8sRUFBRztBQUNuQyxVQUFJLE9BQU8sU0FBUyxRQUFRLGFBQWEsU0FBUyxLQUFLLFFBQVEsUUFBUSxNQUFNLEVBQUcsTUFBSyxRQUFRLE9BQU87QUFBQSxJQUN0RyxDQUFDO0FBQUEsRUFDSDtBQUlPLE1BQU0sZUFBZSxDQUFDLE1BQU1ELFVBQ2pDLE9BQU8saUJBQWlCLFFBQVEsSUFBSSxJQUFJLENBQW9CLEVBQUUsa0JBQWtCLE9BQU8sTUFBTTtBQUMzRixRQUFJLGlCQUFrQjtBQUN0QixVQUFNLEVBQUUsS0FBSyxTQUFTLE1BQU0sSUFBSSxJQUFJQSxNQUFLLE1BQU07QUFDL0MsVUFBTSxLQUFLLE9BQU8sT0FBTyxHQUFHO0FBQzVCLFFBQUksTUFBTSxRQUFRLElBQUksRUFBRyxVQUFTLGFBQWEsRUFBRSxJQUFJLEtBQUssSUFBSSxFQUFFLENBQUM7QUFDakUsUUFBSSxDQUFDLElBQUs7QUFDVixVQUFNLE9BQU8sS0FBSyxJQUFJLFVBQVU7QUFDaEMsU0FBSyxPQUFPLFVBQVU7QUFDdEIsU0FBSyxPQUFPLFlBQVksSUFBSTtBQUM1QixhQUFTLFdBQVcsR0FBRztBQUFBLEVBQ3pCLENBQUM7QUFHSSxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxRQUFRLFFBQVEsUUFBUSxHQUFHLFNBQVM7QUFDcEUsUUFBSSxRQUFRLElBQUksSUFBSSxFQUFHLFFBQU8sYUFBYSxlQUFlLHFCQUFxQjtBQUUvRSxVQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssV0FBVyxFQUFFLGdCQUFnQixLQUFLLEVBQUU7QUFDaEUsV0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLE1BQU0sRUFBRSxRQUFRLFFBQVEsU0FBUyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQUEsRUFDaEY7OztBQ2pFTyxNQUFNLFNBQVM7QUFDZixNQUFNLFFBQ1g7QUFHSyxNQUFNLFNBQVMsQ0FBQyxFQUFFLEtBQUssTUFBTSxpQkFBaUIsS0FBSyxJQUFJO0FBR3ZELE1BQU0sU0FBUyxDQUFDLE1BQU0sV0FBVyxLQUFLLFdBQVcsT0FBTyxVQUFVLEtBQUssTUFBTSxDQUFDLE9BQU8sT0FBTyxVQUFVLE9BQU8sRUFBRSxDQUFDO0FBR2hILE1BQU0sV0FBVyxDQUFDLFVBQVU7QUFDakMsUUFBSSxPQUFPLEtBQUssRUFBRyxRQUFPLE1BQU0sVUFBVSxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDM0QsUUFBSSxNQUFNLFFBQVMsUUFBTyxDQUFDLEdBQUcsTUFBTSxlQUFlLEVBQUUsSUFBSSxDQUFDLFdBQVcsT0FBTyxLQUFLO0FBQ2pGLFdBQU8sQ0FBQyxHQUFJLE1BQU0sU0FBUyxDQUFDLE1BQU0sS0FBSyxDQUFFO0FBQUEsRUFDM0M7QUFJTyxNQUFNLFFBQVEsQ0FBQyxVQUFVO0FBQzlCLFVBQU0sRUFBRSxjQUFjLE9BQU8sVUFBVSxTQUFBRSxVQUFTLEtBQUssSUFBSTtBQUN6RCxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxpQkFBaUIsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ2xFLFFBQUksTUFBTyxRQUFPLENBQUM7QUFDbkIsUUFBSSxDQUFDQSxVQUFTO0FBQ1osVUFBSSxNQUFNLFVBQVUsYUFBYyxRQUFPLENBQUMsWUFBWTtBQUN0RCxZQUFNLFFBQVEsTUFBTSxVQUFVO0FBQzlCLFlBQU0sUUFBUTtBQUNkLGFBQU8sQ0FBQyxNQUFNLEtBQUs7QUFBQSxJQUNyQjtBQUNBLFFBQUksU0FBUyxDQUFDLEdBQUdBLFFBQU8sRUFBRSxPQUFPLENBQUMsV0FBVyxPQUFPLGVBQWU7QUFDbkUsUUFBSSxDQUFDLFlBQVksQ0FBQyxPQUFPLENBQUMsS0FBSyxPQUFPLEVBQUcsVUFBUyxDQUFDLEdBQUdBLFFBQU8sRUFBRSxPQUFPLENBQUMsV0FBVyxDQUFDLE9BQU8sUUFBUSxXQUFXLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUMxSCxZQUFRLFdBQVcsU0FBUyxPQUFPLE1BQU0sRUFBRSxHQUFHLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDeEU7QUFHTyxNQUFNLFFBQVEsQ0FBQyxPQUFPLFdBQVc7QUFDdEMsUUFBSSxPQUFPLFFBQVEsU0FBUyxLQUFLLENBQUMsRUFBRztBQUNyQyxRQUFJLE9BQU8sS0FBSyxFQUFHLE9BQU0sVUFBVSxPQUFPO0FBQUEsYUFDakMsTUFBTSxRQUFTLFlBQVcsVUFBVSxNQUFNLFFBQVMsUUFBTyxXQUFXLE9BQU8sU0FBUyxPQUFPLEtBQUs7QUFBQSxhQUNqRyxNQUFNLE9BQU87QUFDcEIsWUFBTSxXQUFXLElBQUksYUFBYTtBQUNsQyxpQkFBVyxRQUFRLE9BQVEsVUFBUyxNQUFNLElBQUksSUFBSTtBQUNsRCxZQUFNLFFBQVEsU0FBUztBQUFBLElBQ3pCLE1BQU8sT0FBTSxRQUFRO0FBQUEsRUFDdkI7QUFJTyxNQUFNLFVBQVUsQ0FBQyxZQUFZO0FBQ2xDLFVBQU0sUUFBUyxRQUFRLFNBQVMsWUFBWSxDQUFDLFFBQVEsYUFBYSxTQUFTLEtBQUssUUFBUSxRQUFTO0FBQ2pHLFdBQU8sQ0FBQyxNQUFNLGFBQWEsU0FBUyxLQUFLLE1BQU0sYUFBYSxNQUFNLEdBQUcsTUFBTSxhQUFhLGlCQUFpQixDQUFDO0FBQUEsRUFDNUc7QUFFQSxNQUFNLFNBQVM7QUFHUixNQUFNLFFBQVEsQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLElBQUksV0FBVyxNQUFNO0FBSS9DLE1BQU0sYUFBYSxDQUFDLFNBQVM7QUFDbEMsVUFBTSxTQUFTLG9CQUFJLElBQUk7QUFDdkIsVUFBTSxXQUFXLG9CQUFJLElBQUk7QUFDekIsVUFBTSxRQUFRLFFBQVEsSUFBSSxLQUFLO0FBQy9CLGVBQVcsV0FBVyxLQUFLLGlCQUFpQixTQUFTLDhCQUE4QixHQUFHO0FBQ3BGLFlBQU0sRUFBRSxNQUFNLElBQUksV0FBVyxNQUFNLE1BQU0sSUFBSTtBQUU3QyxZQUFNLE9BQU8sU0FBUyxRQUFRLFFBQVEsMENBQTBDO0FBRWhGLFlBQU0sTUFBTSxNQUFNLENBQUMsV0FBVyxNQUFNLE9BQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxRQUFRLFdBQVcsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUMxRyxZQUFNLE1BQU0sQ0FBQyxTQUFTLFVBQVUsT0FBTyxJQUFJLEtBQUssUUFBUSxLQUFLLElBQUksR0FBRyxFQUFFLEtBQUs7QUFDM0UsYUFBTyxJQUFJLE1BQU0sT0FBTyxJQUFJLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDMUMsZUFBUyxJQUFJLEdBQUcsR0FBRyxJQUFJLE9BQU8sSUFBSSxHQUFHLENBQUMsSUFBSSxPQUFPO0FBQUEsSUFDbkQ7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUdBLE1BQU0sU0FBUyxDQUFDLFlBQWEsU0FBUyxjQUFjLFVBQVUsU0FBUyxTQUFVLFNBQVMsUUFBUSxNQUFNLEtBQUs7QUFJN0csTUFBTSxXQUFXLENBQUMsTUFBTSxVQUFVO0FBQ2hDLFVBQU0sT0FBTyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQ25DLGVBQVcsU0FBUyxTQUFTLEtBQUssR0FBRztBQUNuQyxZQUFNLEtBQUssS0FBSyxZQUFZLEtBQUs7QUFDakMsVUFBSSxNQUFNLEVBQUcsTUFBSyxPQUFPLElBQUksQ0FBQztBQUFBLElBQ2hDO0FBQ0EsU0FBSyxPQUFPLE1BQU0sSUFBSTtBQUN0QixlQUFXLFNBQVMsS0FBTSxNQUFLLE9BQU8sTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUN6RDtBQUlPLE1BQU0sYUFBYSxDQUFDLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU07QUFDbEUsVUFBTSxPQUFPLG9CQUFJLElBQUk7QUFDckIsVUFBTSxNQUFNLG9CQUFJLElBQUk7QUFDcEIsVUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixVQUFNLFNBQVMsV0FBVyxZQUFZLENBQUMsSUFBSSxDQUFDLEdBQUcsV0FBVyxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxRQUFRLFFBQVEsTUFBTSxDQUFDO0FBQ2hILGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ2pDLFVBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxLQUFLLENBQUMsS0FBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLE1BQU0sUUFBUSxVQUFVLEVBQUcsVUFBUyxNQUFNLEtBQUs7QUFBQSxJQUN2RztBQUNBLFVBQU0sUUFBUSxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFDakMsVUFBTSxRQUFRLFFBQVEsSUFBSTtBQUMxQixlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssUUFBUTtBQUNqQyxVQUFJLENBQUMsU0FBUyxPQUFPLEtBQUssTUFBTSxLQUFNO0FBQ3RDLFlBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsWUFBTSxRQUFRLE1BQU0sYUFBYSxrQkFBa0I7QUFDbkQsVUFBSSxNQUFPLEVBQUMsU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxLQUFLO0FBQzFELFlBQU0sUUFBUSxNQUFNLFFBQVEsVUFBVSxLQUFLO0FBQzNDLFVBQUksU0FBUyxNQUFNLElBQUksSUFBSSxFQUFHLE1BQUssSUFBSSxLQUFLLEVBQUUsTUFBTSxPQUFPLFFBQVEsU0FBUyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ3RGO0FBRUEsVUFBTSxTQUFTLENBQUMsR0FBRyxHQUFHLEVBQUUsT0FBTyxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksSUFBSSxDQUFDO0FBQ3hELFFBQUksT0FBTyxDQUFDLEtBQUssV0FBVyxPQUFRLE1BQUssSUFBSSxnQkFBZ0IsT0FBTyxLQUFLLENBQUM7QUFBQSxFQUM1RTs7O0FDN0dBLE1BQU0sT0FBTyxDQUFDLFFBQVEsUUFBUSxTQUFTLFFBQVEsa0JBQWtCLFFBQVEsRUFBRSxJQUFJLENBQUMsU0FBUyxjQUFjLElBQUksR0FBRyxFQUFFLEtBQUs7QUFFOUcsTUFBTSxXQUFXLE1BQU0sU0FBUyxlQUFlLFFBQVEsSUFBSTtBQUczRCxNQUFNLFdBQVcsQ0FBQyxFQUFFLEdBQUcsR0FBRyxVQUFVLE1BQU0saUJBQWlCLFFBQVEsSUFBSSxPQUFPLEVBQUUsQ0FBQyxJQUFJLEVBQUUsU0FBUztBQUdoRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLEVBQUUsSUFBSSxNQUFNLEtBQUssTUFBTTtBQUNoRCxVQUFNLFFBQVEsSUFBSSxPQUFPLElBQUksRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsU0FBUyxLQUFLLE1BQU0sT0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLO0FBQ3BILFdBQU8sTUFBTSxXQUFXLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDdEM7QUFLTyxNQUFNLFFBQVEsQ0FBQyxLQUFLLFVBQVU7QUFDbkMsUUFBSTtBQUFBO0FBQUEsTUFBNEIsU0FBUztBQUFBO0FBQ3pDLFFBQUksUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUs7QUFDM0QsYUFBUyxVQUFVLE9BQU8sWUFBWSxLQUFLLFVBQVUsUUFBUSxlQUFlO0FBQzFFLFlBQU0sU0FBUyxRQUFRLE1BQU0sTUFBTSxjQUFjLFFBQVEsSUFBSSxPQUFPLFFBQVEsRUFBRSxDQUFDLGlCQUFpQjtBQUNoRyxVQUFJLE9BQVEsRUFBQyxPQUFPLEtBQUssSUFBSSxDQUFDLFNBQVMsTUFBTTtBQUFBLElBQy9DO0FBQ0EsVUFBTSxNQUFNLENBQUM7QUFDYixXQUFPLFNBQVMsU0FBUyxNQUFNLGNBQWMsTUFBTSxhQUFhLE1BQU0sT0FBTyxNQUFNLElBQUksUUFBUSxNQUFNLGVBQWU7QUFDbEgsVUFBSSxRQUFRLENBQUMsT0FBTyxLQUFLLENBQUM7QUFDMUIsVUFBSSxVQUFVLElBQUssUUFBTyxVQUFVLFFBQVEsTUFBTTtBQUNsRCxjQUFRLE1BQU07QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7OztBQzVCQSxNQUFNLFFBQVEsQ0FBQyxTQUFTLFdBQVcsT0FBTyxDQUFDLFNBQVMsR0FBRyxRQUFRLGlCQUFpQixPQUFPLFFBQVEsRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLEVBQUU7QUFLdEgsTUFBTSxVQUFVLENBQUMsU0FBU0MsV0FBVTtBQUNsQyxVQUFNLEVBQUUsWUFBWSxTQUFTLElBQUksUUFBUTtBQUN6QyxVQUFNLFNBQVMsQ0FBQyxHQUFHLFFBQVEsRUFBRSxNQUFNLEdBQUcsQ0FBQyxHQUFHLFFBQVEsRUFBRSxRQUFRLE9BQU8sQ0FBQztBQUNwRSxVQUFNLE1BQU0sT0FBTyxJQUFJLENBQUMsUUFBUSxNQUFNLEdBQUcsRUFBRSxPQUFPLENBQUMsT0FBT0EsT0FBTSxJQUFJLEVBQUUsQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDbEcsVUFBTSxPQUFPLENBQUMsR0FBRyxVQUFVLEVBQUUsT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLGVBQWUsS0FBSyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxPQUFPLEtBQUs7QUFDbEgsV0FBTyxLQUFLLFVBQVUsQ0FBQyxLQUFLLEtBQUssS0FBSyxDQUFDLENBQUM7QUFBQSxFQUMxQztBQUlBLE1BQU0sWUFBWSxDQUFDLEtBQUssVUFBVTtBQUNoQyxVQUFNLE1BQU0sTUFBTSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ2xDLFVBQU0sQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLElBQUksU0FBUyxDQUFDLEtBQUssQ0FBQztBQUMvQyxRQUFJLENBQUMsT0FBTyxhQUFhLGFBQWEsRUFBRztBQUN6QyxVQUFNLE9BQU8sSUFBSSxJQUFJLE1BQU0sT0FBTyxxQkFBcUIsQ0FBQztBQUN4RCxVQUFNQSxTQUFRLElBQUksSUFBSSxNQUFNLEdBQUcsRUFBRSxPQUFPLENBQUMsT0FBTyxNQUFNLEtBQUssSUFBSSxFQUFFLENBQUMsQ0FBQztBQUNuRSxVQUFNLFVBQVUsQ0FBQyxNQUFNLEtBQUssRUFBRSxLQUFLLENBQUMsT0FBT0EsT0FBTSxJQUFJLEVBQUUsQ0FBQztBQUN4RCxVQUFNQyxVQUFTLElBQUksTUFBTSxDQUFDLEVBQUUsTUFBTSxDQUFDLENBQUMsU0FBUyxJQUFJLE1BQU0sUUFBUSxTQUFTRCxNQUFLLE1BQU0sUUFBUSxNQUFNQSxNQUFLLENBQUM7QUFDdkcsV0FBTyxXQUFXQyxXQUFVLENBQUMsU0FBUyxPQUFPLFFBQVEsS0FBSyxDQUFDLFNBQVMsT0FBTyxLQUFLLEtBQUs7QUFBQSxFQUN2RjtBQUdBLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRzNCLE1BQU0sUUFBUSxDQUFDLEdBQUcsRUFBRSxNQUFNLE1BQU07QUFDOUIsUUFBSSxDQUFDLFNBQVMsRUFBRztBQUNqQixlQUFXLEVBQUUsVUFBVSxVQUFVLE9BQU8sS0FBSyxPQUFPO0FBQ2xELFlBQU0sUUFBUSxVQUFVLFVBQVUsZ0JBQWdCLFVBQVU7QUFDNUQsWUFBTSxRQUFRLFNBQVMsT0FBTyxXQUFXLFNBQVMsYUFBYSxLQUFLLE9BQU8sTUFBTSxLQUFLLFVBQVUsUUFBUSxLQUFLO0FBQzdHLFVBQUksQ0FBQyxNQUFPO0FBQ1osWUFBTSxnQkFBZ0IsYUFBYTtBQUNuQyxhQUFPLElBQUksS0FBSztBQUFBLElBQ2xCO0FBQUEsRUFDRjtBQUlBLE1BQU0sV0FBVyxDQUFDLFNBQVMsRUFBRSxVQUFVLFNBQVMsTUFBTTtBQUNwRCxRQUFJLGFBQWEsV0FBVyxZQUFZLFNBQVMsaUJBQWlCLENBQUMsT0FBTyxPQUFPLEVBQUc7QUFDcEYsWUFBUSxhQUFhLFVBQVUsUUFBUTtBQUN2QyxXQUFPO0FBQUEsRUFDVDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFNBQUssa0JBQWtCLGdCQUFnQjtBQUFBLE1BQ3JDLHdCQUF3QjtBQUFBLE1BQ3hCLGtCQUFrQjtBQUFBLE1BQ2xCLHdCQUF3QixDQUFvQixHQUFzQixFQUFFLFFBQVEsTUFBTSxDQUFDLE9BQU8sSUFBSSxPQUFPO0FBQUEsSUFDdkcsQ0FBQztBQUFBLEVBQ0g7OztBQy9ETyxNQUFNLFVBQVUsQ0FBQyxRQUFRLENBQUMsS0FBSyxFQUFFLE1BQU0sU0FBUyxRQUFRLE9BQU8sTUFDcEUsSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQy9CLFFBQUksS0FBSyxRQUFRLEdBQUc7QUFDcEIsUUFBSSxlQUFlO0FBQ25CLGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxJQUFJLFFBQVEsT0FBTyxFQUFHLEtBQUksaUJBQWlCLE1BQU0sS0FBSztBQUNsRixRQUFJLFNBQVMsTUFBTSxRQUFRLE9BQU8sS0FBSyxHQUFHLENBQUM7QUFDM0MsUUFBSSxVQUFVLE1BQU0sT0FBTyxJQUFJLFVBQVUsd0JBQXdCLENBQUM7QUFDbEUsUUFBSSxVQUFVLE1BQU0sT0FBTyxJQUFJLGFBQWEsV0FBVyxZQUFZLENBQUM7QUFDcEUsWUFBUSxpQkFBaUIsU0FBUyxNQUFNLElBQUksTUFBTSxDQUFDO0FBQ25ELFFBQUksS0FBSyxJQUFJO0FBQUEsRUFDZixDQUFDO0FBR0gsTUFBTSxTQUFTLENBQUMsS0FBSyxRQUFRO0FBQzNCLFVBQU1DLFNBQVEsSUFBSSxzQkFBc0IsRUFBRSxLQUFLLEVBQUUsTUFBTSxTQUFTLEVBQUUsT0FBTyxPQUFPO0FBQ2hGLFVBQU0sVUFBVSxJQUFJO0FBQUE7QUFBQSxNQUE0QkEsT0FBTSxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sWUFBWSxDQUFDLENBQUM7QUFBQSxJQUFFO0FBQy9GLFVBQU0sRUFBRSxVQUFVLE1BQU0sYUFBYSxRQUFRLFdBQVcsSUFBSTtBQUM1RCxVQUFNLFVBQVUsQ0FBQyxDQUFDLEtBQUssS0FBSyxHQUFHLEVBQUUsU0FBUyxNQUFNO0FBQ2hELFVBQU0sV0FBVyxJQUFJLFNBQVMsVUFBVSxPQUFPLE1BQU0sRUFBRSxTQUFTLFFBQVEsV0FBVyxDQUFDO0FBRXBGLFVBQU0sYUFBYSxnQkFBZ0IsSUFBSSxJQUFJLEtBQUssU0FBUyxPQUFPLEVBQUU7QUFDbEUsV0FBTyxPQUFPLGlCQUFpQixVQUFVLEVBQUUsS0FBSyxFQUFFLE9BQU8sWUFBWSxHQUFHLFlBQVksRUFBRSxPQUFPLFdBQVcsRUFBRSxDQUFDO0FBQUEsRUFDN0c7OztBQ1pBLE1BQU0sVUFBVSxDQUFDQyxTQUFRO0FBRXZCLFVBQU1DLFFBQU8sQ0FBQyxPQUFPLEVBQUUsZUFBZSxTQUFTLFNBQVMsRUFBRSxRQUFRLE1BQU0sS0FBSyxHQUFHLFlBQVksTUFDMUYsS0FBSyxPQUFPRCxNQUFLLEVBQUUsU0FBUyxNQUFNLE1BQU0sT0FBTyxZQUFZLFNBQVMsVUFBVSxTQUFZLFlBQVksQ0FBQztBQUN6RyxXQUFPLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFDM0MsWUFBTSxFQUFFLFNBQVMsU0FBUyxlQUFlLGFBQWEsRUFBRSxPQUFPLElBQUksRUFBRSxJQUFJO0FBQ3pFLFVBQUksS0FBSztBQUNQLFlBQUksVUFBVTtBQUNkLGdCQUFRLE9BQU8sSUFBSTtBQUFBLE1BQ3JCLFdBQVcsQ0FBQyxXQUFXLGtCQUFrQixPQUFPLGFBQWEsRUFBRyxDQUFBQyxNQUFLLE9BQU8sR0FBRztBQUFBLElBQ2pGLENBQUM7QUFDRCxXQUFPLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFDM0MsWUFBTSxNQUFNLElBQUksWUFBWTtBQUM1QixVQUFJLElBQUssS0FBSSxTQUFTO0FBQUEsVUFDakIsQ0FBQUEsTUFBSyxPQUFPLEdBQUc7QUFBQSxJQUN0QixDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsQ0FBQyxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksVUFBVSxhQUFhLEVBQUUsT0FBTyxJQUFJLEdBQUcsS0FBSyxFQUFFLE1BQU07QUFDL0YsVUFBSSxDQUFDLElBQUs7QUFDVixZQUFNLGVBQWU7QUFDckIsYUFBTyxHQUFHO0FBQ1YsWUFBTSxFQUFFLFNBQVMsWUFBWSxRQUFRLElBQUksSUFBSSxTQUFTO0FBQ3RELFVBQUksVUFBVSxFQUFFLFNBQVMsWUFBWSxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQ3pELENBQUM7QUFDRCxpQkFBYSxrQkFBa0IsQ0FBQyxFQUFFLElBQUksT0FBTztBQUFBLE1BQzNDLEtBQUssSUFBSSxZQUFZO0FBQUEsTUFDckIsU0FBUyxJQUFJO0FBQUEsTUFDYixNQUFNLElBQUksUUFBUTtBQUFBLE1BQ2xCLEtBQUssTUFBTTtBQUNULGNBQU0sTUFBTSxJQUFJLGVBQWU7QUFDL0IsWUFBSSxRQUFRLFFBQVEsR0FBRztBQUN2QixlQUFPO0FBQUEsTUFDVDtBQUFBLElBQ0YsRUFBRTtBQUNGLFVBQU0sWUFBWTtBQUNsQixjQUFVLFdBQVcsQ0FBQyxFQUFFLEtBQUssS0FBSyxTQUFTLEtBQUssTUFBTyxNQUFNLENBQUMsSUFBSSxFQUFFLFNBQVMsS0FBSyxDQUFFO0FBQ3BGLE9BQUcsc0RBQXNELE1BQU0sU0FBUyxXQUFXLENBQUM7QUFDcEYsZ0JBQVk7QUFFWixRQUFJLFNBQVM7QUFDYixPQUFHLFlBQVksTUFBTyxTQUFTLElBQUs7QUFDcEMsT0FBRyxZQUFZLE1BQU0sV0FBVyxNQUFPLFNBQVMsS0FBTSxDQUFDO0FBQ3ZELFdBQU8sWUFBWSxpQkFBaUIsWUFBWSxDQUFvQixVQUFVLFVBQVUsTUFBTSx5QkFBeUIsR0FBRyxJQUFJO0FBQzlILFNBQUssUUFBUSxTQUFTLElBQUk7QUFBQSxFQUM1QjtBQUdBLE1BQU0sT0FBTyxPQUFPLEtBQUssT0FBTztBQUM5QixVQUFNLEtBQUssS0FBSyxFQUFFO0FBQ2xCLFdBQU8sSUFBSTtBQUFBLEVBQ2I7QUFJQSxNQUFNLE9BQU8sQ0FBQyxTQUNaLEtBQUssV0FBVyxnQkFBZ0IsOEJBQThCLEVBQUUsV0FBVyxpQkFBaUIsYUFBYTtBQUczRyxNQUFNLE9BQU8sQ0FBQyxNQUFNLFNBQVMsS0FBSyxLQUFLLEVBQUUsZUFBZSxNQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sYUFBYSxDQUFDO0FBRy9GLE1BQU0sUUFBUTtBQUFBLElBQ25CLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQTtBQUFBLElBRVAsV0FBVztBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGOzs7QUN2RUEsTUFBSSxFQUFFLFVBQVUsT0FBTyxJQUFJO0FBQzNCLE1BQU0sT0FBTyxPQUFPLEVBQUUsVUFBVSxPQUFPLElBQUk7QUFHM0MsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLE9BQU8sTUFBTTtBQUNuQyxRQUFJLENBQUMsT0FBTyxTQUFTLGVBQWdCO0FBQ3JDLFVBQU0sTUFBTSxJQUFJLElBQUksU0FBUyxJQUFJO0FBQ2pDLFVBQU0sU0FBUyxHQUFHLElBQUksWUFBWTtBQUNsQyxlQUFXLENBQUMsTUFBTSxDQUFDQyxRQUFPLEdBQUcsTUFBTSxDQUFDLEtBQUssT0FBTyxRQUFRLE9BQU8sVUFBVSxHQUFHO0FBQzFFLFVBQUlBLFVBQVMsS0FBTSxLQUFJLGFBQWEsT0FBTyxJQUFJO0FBQUEsVUFDMUMsS0FBSSxhQUFhLElBQUksTUFBTUEsTUFBSztBQUNyQyxpQkFBVyxTQUFTLE9BQVEsS0FBSSxhQUFhLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDakU7QUFDQSxRQUFJLEdBQUcsSUFBSSxZQUFZLE9BQU8sT0FBUTtBQUV0QyxZQUFRLGFBQWEsRUFBRSxPQUFPLEtBQUssR0FBRyxJQUFJLE9BQU8sVUFBVSxNQUFNLFNBQVMsSUFBSTtBQUM5RSxRQUFJLENBQUMsT0FBTyxRQUFTLFNBQVEsVUFBVSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksR0FBRztBQUMvRCxTQUFLO0FBQUEsRUFDUDtBQUdBLE1BQU0sU0FBUyxDQUFDLEVBQUUsTUFBTSxNQUFNO0FBQzVCLFVBQU0sU0FBUyxFQUFFLFVBQVUsT0FBTztBQUNsQyxTQUFLO0FBQ0wsUUFBSSxPQUFPLEtBQU07QUFDakIsUUFBSSxhQUFhLE9BQU8sVUFBVTtBQUNoQyxVQUFJLE9BQU8sTUFBTyxVQUFTLE9BQU87QUFBQSxJQUNwQyxXQUFXLFdBQVcsT0FBTyxPQUFRLFVBQVMsS0FBSyxjQUFjLFFBQVEsbUJBQW1CLEVBQUUsT0FBTyxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQ2hIO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsV0FBTyxpQkFBaUIsaUJBQWlCLElBQUk7QUFDN0MsV0FBTyxpQkFBaUIsWUFBWSxNQUFNO0FBQzFDLFNBQUssYUFBYSxJQUFJO0FBQUEsRUFDeEI7OztBQ25DTyxNQUFNQyxVQUFTLENBQUMsRUFBRSxTQUFTLE9BQU8sR0FBRyxNQUFNLE9BQU8sV0FBVztBQUVsRSxVQUFNLE9BQU8sQ0FBQyxhQUFhLElBQUksSUFBSSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sQ0FBQyxNQUFNLFNBQVMsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUN0RyxXQUFPLEtBQUssSUFBSTtBQUNoQixVQUFNLFVBQVUsQ0FBQyxZQUFZLFdBQVcsU0FBUyxRQUFRLFFBQVEsU0FBUyxNQUFNO0FBQ2hGLFVBQU0sU0FBUyxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLEVBQUUsVUFBVSxDQUFDLE1BQU0sU0FBUyxFQUFFLElBQUksQ0FBQyxDQUFDLEdBQUcsTUFBTSxHQUFHLENBQUM7QUFFN0YsVUFBTSxVQUFVLENBQUMsWUFBWSxDQUFDLFFBQVEsY0FBYyxRQUFRLE1BQU0sR0FBRyxJQUFJLFFBQVEsT0FBTyxFQUFFLENBQUMsQ0FBQyxFQUFFLEtBQUs7QUFDbkcsVUFBTSxFQUFFLFdBQVcsS0FBSyxJQUFJO0FBQzVCLFVBQU0sUUFBUSxTQUFTLFFBQVEsTUFBTTtBQUVyQyxVQUFNLFVBQVUsQ0FBQyxhQUFhLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxPQUFPLE1BQzVELFFBQVEsY0FBYyxhQUFhLFFBQVEsU0FBUyxRQUFRLFFBQVEsT0FBTyxNQUFNLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sR0FBRztBQUM1RyxVQUFNLFFBQVEsUUFBUSxJQUFJO0FBQzFCLFVBQU0sT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFDNUIsVUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLO0FBQzdCLFVBQU0sU0FBUyxLQUFLLEtBQUssQ0FBQyxRQUFRLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRSxhQUFhLGVBQWUsQ0FBQyxHQUFHLFNBQVMsTUFBTSxDQUFDO0FBQ3JHLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsUUFBUSxFQUFFLE9BQU8sQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsU0FBUyxNQUFNLENBQUM7QUFDekYsV0FBTyxDQUFDQyxTQUFRO0FBQ2QsWUFBTSxPQUFPLEtBQUtBLElBQUc7QUFDckIsWUFBTSxRQUFRLFdBQVcsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQ0MsTUFBSyxFQUFFLFVBQVUsQ0FBQyxNQUFNLGFBQWEsQ0FBQyxPQUFPLElBQUlBLElBQUcsQ0FBQztBQUMvRixVQUFJLE1BQU8sUUFBTyxNQUFNLENBQUM7QUFDekIsVUFBSSxDQUFDLE1BQU8sUUFBTyxPQUFPLGVBQWU7QUFDekMsWUFBTSxNQUFNLFFBQVEsSUFBSTtBQUN4QixZQUFNLE9BQU8sSUFBSSxXQUFXLE1BQU0sVUFBVSxJQUFJLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDcEUsWUFBTSxTQUFTLENBQUMsR0FBRyxRQUFRLEdBQUcsS0FBSyxNQUFNLEVBQUUsR0FBRyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLENBQUM7QUFDNUUsWUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDQSxTQUFRLEtBQUssSUFBSUEsSUFBRyxHQUFHLFFBQVEsaUJBQWlCLENBQUM7QUFDOUUsWUFBTSxNQUFNLENBQUMsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLEVBQUUsS0FBSyxNQUFNLFFBQVEsT0FBTyxFQUFFLEtBQUssQ0FBQ0EsU0FBUUEsUUFBTyxLQUFLLElBQUlBLElBQUcsQ0FBQztBQUN0RyxhQUFPLEtBQUssSUFBSSxPQUFPLEVBQUU7QUFBQSxJQUMzQjtBQUFBLEVBQ0Y7OztBQ25DQSxNQUFNLFdBQVc7QUFDakIsTUFBTSxhQUFhO0FBRW5CLE1BQU0sUUFBUSxvQkFBSSxJQUFJO0FBRWYsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFHM0IsTUFBSTtBQUVYLE1BQU0sU0FBUyxJQUFJLFFBQVEsQ0FBQyxZQUFhLFVBQVUsT0FBUTtBQUdwRCxNQUFNLFNBQVMsQ0FBQyxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssQ0FBQztBQUdoRCxNQUFNLFNBQVMsQ0FBQyxVQUNkLE1BQU0sUUFBUSxhQUFhLENBQUMsS0FBSyxNQUFNLE9BQU8sQ0FBQyxDQUFDLElBQUksTUFBTSxTQUFTLEtBQUssSUFBSSxDQUFDLEVBQUUsYUFBYSxDQUFDO0FBR3hGLE1BQU0sVUFBVSxDQUFDLFFBQVE7QUFDOUIsVUFBTSxFQUFFLElBQUksT0FBTyxNQUFNLElBQUk7QUFDN0IsVUFBTSxFQUFFLE9BQU8sUUFBUSxRQUFRO0FBQUE7QUFBQSxNQUEwQixPQUFPLElBQUksS0FBSyxLQUFLO0FBQUE7QUFDOUUsUUFBSSxTQUFTLElBQUksRUFBRSxLQUFLLENBQUMsU0FBUyxVQUFVLEdBQUcsRUFBRztBQUNsRCxXQUFPLE9BQU8sS0FBSyxFQUFFLE9BQU8sT0FBTyxDQUFDO0FBQ3BDLFVBQU0sT0FBTyxNQUFNLElBQUksRUFBRTtBQUN6QixRQUFJLE1BQU0sU0FBUyxFQUFFLEtBQUssTUFBTSxRQUFRLEtBQUssT0FBTyxFQUFFLElBQUksVUFBVTtBQUVsRSxZQUFNLE1BQU0sTUFBTSxTQUFTLEVBQUUsSUFBSSxTQUFTO0FBQzFDLFVBQUksTUFBTSxDQUFDLEVBQUcsU0FBUSxLQUFLLFVBQVUsR0FBRyxLQUFLLE1BQU0sSUFBSSxXQUFXLENBQUMsR0FBRyxPQUFPLEVBQUUsRUFBRSxLQUFLLEtBQUssQ0FBQyxFQUFFO0FBQzlGO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxTQUFTLE1BQU0sS0FBSyxDQUFDQyxTQUFRQSxLQUFJLFNBQVMsQ0FBQ0EsS0FBSSxTQUFTLENBQUMsT0FBT0EsS0FBSSxLQUFLLENBQUM7QUFDeEYsUUFBSSxPQUFPO0FBQ1QsWUFBTSxPQUFPLEtBQUssR0FBRyxLQUFLO0FBQzFCLFlBQU0sUUFBUSxNQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUFBLElBQ2pFLFdBQVcsQ0FBQyxLQUFNLE1BQUssSUFBSSxDQUFDLEdBQUcsQ0FBQztBQUFBLGFBQ3ZCLFNBQVMsQ0FBQyxJQUFJLFdBQVksS0FBSyxDQUFDLEVBQUUsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFJLE1BQUssS0FBSyxHQUFHO0FBQUEsRUFDN0U7QUFHQSxNQUFNLE9BQU8sT0FBTyxJQUFJLFNBQVM7QUFDL0IsVUFBTSxJQUFJLElBQUksSUFBSTtBQUNsQixVQUFNQyxPQUFNLE1BQU07QUFFbEIsVUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsT0FBTyxDQUFDO0FBQ2xELFdBQU8sS0FBSyxDQUFDLEdBQUcsS0FBSyxNQUFNLEdBQUc7QUFDNUIsWUFBTSxRQUFRLEVBQUU7QUFDaEIsWUFBTSxDQUFDLEdBQUcsSUFBSTtBQUNkLFVBQUksQ0FBQyxJQUFLO0FBQ1YsWUFBTUEsS0FBSSxHQUFHLEVBQUUsTUFBTSxDQUFDLFVBQVUsS0FBSyxLQUFLLEtBQUssQ0FBQztBQUNoRCxlQUFTLFFBQVEsR0FBRztBQUVwQixZQUFNLE9BQU8sSUFBSSxZQUFZLElBQUksU0FBUyxDQUFDLElBQUksWUFBWSxDQUFDLEtBQUssQ0FBQyxLQUFLLEtBQUssRUFBRTtBQUM5RSxVQUFJLEtBQU0sTUFBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ2hFO0FBQ0EsUUFBSSxNQUFNLElBQUksRUFBRSxNQUFNLEtBQU0sT0FBTSxPQUFPLEVBQUU7QUFBQSxFQUM3QztBQUlPLE1BQU0sVUFBVSxNQUNyQixDQUFDLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxLQUFLLElBQUksTUFBTSxLQUFLLFNBQVMsQ0FBQyxJQUFJLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsR0FBRyxNQUFNLEdBQUc7QUFJNUYsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUMzQixVQUFNLElBQUksSUFBSSxFQUFFLEdBQUcsSUFBSTtBQUN2QixVQUFNLElBQUksSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsRUFDekI7QUFJTyxNQUFNLFNBQVMsQ0FBQyxPQUFPO0FBQzVCLFVBQU0sT0FBTyxPQUFPLEVBQUU7QUFDdEIsU0FBSyxDQUFDLElBQUksS0FBSyxJQUFJLElBQUksSUFBSSxNQUFNLE9BQU8sRUFBRTtBQUFBLEVBQzVDO0FBR08sTUFBTSxPQUFPLENBQUMsRUFBRSxXQUFXLFFBQVEsU0FBUyxPQUFPLEdBQUcsUUFBUTtBQUNuRSxVQUFNLFFBQVEsR0FBRyxTQUFTLElBQUksTUFBTSxjQUFjLEdBQUc7QUFDckQsUUFBSSxDQUFDLFFBQVMsU0FBUSxLQUFLLFVBQVUsS0FBSztBQUMxQyxhQUFTLFFBQVEsRUFBRSxXQUFXLFFBQVEsT0FBTyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDM0Q7QUFHTyxNQUFNLFVBQVUsQ0FBQyxXQUFXLE9BQU8sT0FBTyxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTTs7O0FDaEZoRixNQUFNLFNBQVMsb0JBQUksUUFBUTtBQUkzQixNQUFNLGNBQWMsQ0FBQyxJQUFJLFNBQVM7QUFDaEMsZUFBVyxDQUFDLEtBQUssR0FBRyxLQUFLLE1BQU07QUFDN0IsVUFBSSxDQUFDLElBQUksU0FBUyxJQUFJLFlBQWE7QUFDbkMsVUFBSSxpQkFBaUIsVUFBVSxNQUFNO0FBQ25DLGNBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsY0FBTSxRQUFRLFFBQVEsV0FBVyxJQUFJLEVBQUUsSUFBSSxHQUFHO0FBQzlDLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFNBQVMsR0FBRyxDQUFDO0FBQzFCLG1CQUFXLFFBQVEsQ0FBQyxTQUFTLFFBQVEsRUFBRyxPQUFNLGNBQWMsSUFBSSxNQUFNLE1BQU0sRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsTUFDaEcsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBR08sTUFBTSxjQUFjLENBQUMsTUFBTSxRQUFRO0FBQ3hDLFVBQU0sRUFBRSxRQUFRLE1BQU0sT0FBTyxJQUFJO0FBQ2pDLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBQ3JCLFVBQU07QUFBQTtBQUFBLE1BQTZCLFNBQVM7QUFBQTtBQUM1QyxVQUFNLE9BQU8sV0FBVyxJQUFJO0FBQzVCLFVBQU0sWUFBWSxJQUFJLHFCQUFxQixJQUFJO0FBQy9DLFVBQU0sUUFBUSxDQUFDLE9BQU8sZ0JBQWdCLE9BQU8sWUFBWTtBQUN6RCxRQUFJLFFBQVE7QUFDWixlQUFXLENBQUMsS0FBSyxPQUFPLEtBQUssTUFBTTtBQUNqQyxVQUFJLFlBQVksT0FBUSxTQUFRO0FBQ2hDLFVBQUksQ0FBQyxRQUFRLFFBQVEsTUFBTSxLQUFLLFVBQVUsS0FBSyxDQUFDLFlBQVksUUFBUSxTQUFTLE9BQU8sQ0FBQyxFQUFHO0FBRXhGLFlBQU0sTUFBTSxTQUFTLE9BQU87QUFDNUIsWUFBTSxTQUFTLEtBQUssSUFBSSxHQUFHO0FBQzNCLFlBQU0sWUFBWSxVQUFVLFdBQVcsT0FBTyxDQUFDLE9BQU87QUFDdEQsWUFBTSxTQUFTLENBQUMsVUFBVSxRQUFRLFNBQVMsT0FBTyxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQzNFLFdBQUssSUFBSSxNQUFNLGFBQWEsVUFBVSxDQUFDLE9BQU8sS0FBSyxRQUFRLFVBQVUsTUFBTSxPQUFPLENBQUMsTUFBTSxHQUFHO0FBQUEsSUFDOUY7QUFDQSxVQUFNLE9BQU9DLFFBQU8sS0FBSyxNQUFNLE9BQU8sTUFBTTtBQUM1QyxXQUFPLE1BQU07QUFDWCxZQUFNLFVBQVUsS0FBSyxLQUFLLEVBQUUsS0FBSztBQUNqQyxZQUFNLFdBQVcsV0FBVyxPQUFPO0FBQ25DLFlBQU0sU0FBUyxPQUFPLEtBQUssRUFBRTtBQUM3QixpQkFBV0MsUUFBTyxPQUFRLENBQUFBLEtBQUksT0FBTztBQUNyQyxrQkFBWSxLQUFLLElBQUksSUFBSTtBQUN6QixpQkFBVyxDQUFDLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDaEMsY0FBTSxRQUFRLFNBQVMsSUFBSSxHQUFHO0FBQzlCLFlBQUksQ0FBQyxNQUFPO0FBQ1osY0FBTSxPQUFPLFVBQVUsTUFBTSxLQUFLLENBQUM7QUFDbkMsY0FBTSxTQUFTLFdBQVcsU0FBUyxDQUFDLFVBQVUsS0FBSyxJQUFJLEdBQUcsSUFBSSxPQUFPLElBQUksTUFBTSxNQUFNLE1BQU07QUFDM0YsWUFBSSxRQUFRLFNBQVMsVUFBVSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sSUFBSSxPQUFPLE1BQU0sS0FBSztBQUVsRixtQkFBVyxFQUFFLE1BQUFDLE1BQUssS0FBSyxTQUFTLENBQUMsSUFBSSxRQUFRO0FBQzNDLGdCQUFNLFFBQVFBLE1BQUssSUFBSSxHQUFHO0FBQzFCLGNBQUksTUFBTyxPQUFNLFNBQVMsU0FBUyxLQUFLO0FBQUEsUUFDMUM7QUFBQSxNQUNGO0FBQ0EsWUFBTSxTQUFTLEtBQUssUUFBUTtBQUM1QixZQUFNLFFBQVEsV0FBVyxVQUFVLFdBQVcsU0FBUyxJQUFJLEtBQUs7QUFDaEUsVUFBSSxDQUFDLFVBQVUsTUFBTyxRQUFPLEtBQUs7QUFDbEMsVUFBSSxDQUFDLE9BQVE7QUFDYixVQUFJLFdBQVcsU0FBUyxjQUFlLFFBQU8sTUFBTSxFQUFFLGVBQWUsTUFBTSxDQUFDO0FBQzVFLFVBQUksQ0FBQyxNQUFPLFFBQU8sT0FBTyxRQUFRLE9BQU8sS0FBSyxPQUFPLE9BQU87QUFDNUQsWUFBTSxVQUFVLENBQUMsT0FBTyxPQUFPLENBQUMsT0FBTyxnQkFBZ0IsT0FBTyxZQUFZLENBQUM7QUFDM0UsVUFBSSxXQUFXLE1BQU0sQ0FBQyxLQUFLLEtBQU0sUUFBTyxrQkFBa0IsR0FBRyxLQUFLO0FBQUEsSUFDcEU7QUFBQSxFQUNGO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFFaEMsT0FBRyxZQUFZLENBQUMsRUFBRSxPQUFPLE1BQU07QUFDN0IsVUFBSSxXQUFXLFNBQVMsY0FBZTtBQUN2QyxVQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU0sT0FBTyxNQUFPLE9BQU0sUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUNwRSxhQUFPLE9BQU8sTUFBTTtBQUFBLElBQ3RCLENBQUM7QUFBQSxFQUNIOzs7QUNqRUEsTUFBTSxXQUFXO0FBQUEsSUFDZixTQUFTLFFBQVEsc0JBQXNCO0FBQUEsSUFDdkMsVUFBVSxRQUFRO0FBQUEsSUFDbEIsVUFBVSxPQUFPLFFBQVEsa0JBQWtCO0FBQUEsSUFDM0MsT0FBTyxRQUFRO0FBQUEsRUFDakI7QUFFQSxNQUFNLGtCQUFrQixDQUFDLEdBQUcsS0FBSyxHQUFHO0FBQ3BDLE1BQU0sVUFBVTtBQUNoQixNQUFNLFNBQVM7QUFFZixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFJLGdCQUFnQjtBQUVwQixNQUFNLE9BQU8sU0FBUyxjQUFjLFNBQVM7QUFFN0MsTUFBTUMsVUFBUyxvQkFBSSxJQUFJO0FBS3ZCLE1BQU0sUUFBUSxNQUFNO0FBQ2xCLFVBQU0sWUFBWSxDQUFDLE9BQU8sUUFBUSxFQUFFLFFBQVEsQ0FBQyxTQUFTLENBQUMsUUFBUSxVQUFVLE9BQU8sRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUNsSCxVQUFNLFNBQVMsQ0FBdUIsU0FBUyxjQUFjLElBQUk7QUFDakUsU0FBSyxZQUFZO0FBQ2pCLFNBQUssYUFBYSxjQUFjLFFBQVEsZUFBZTtBQUN2RCxTQUFLLFlBQVksVUFBVSxJQUFJLENBQUMsYUFDOUIsNENBQTRDLFFBQVEsS0FBSyxPQUFPLFFBQVEsQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLFFBQVEsRUFBRSxLQUFLLEVBQUUsSUFDMUc7QUFDSixjQUFVLFFBQVEsQ0FBQyxVQUFVLE9BQU9BLFFBQU8sSUFBSSxVQUFVLEtBQUssU0FBUyxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQzdFO0FBR0EsTUFBTSxTQUFTLE1BQU07QUFDbkIsVUFBTSxPQUFPLENBQUMsR0FBRyxTQUFTLGlCQUFpQixjQUFjLENBQUMsRUFBRSxHQUFHLEVBQUUsS0FBSyxTQUFTO0FBQy9FLFFBQUksS0FBSyxlQUFlLEtBQU0sTUFBSyxPQUFPLElBQUk7QUFFOUMsZUFBVyxTQUFTLFNBQVMsaUJBQWlCLG1CQUFtQixFQUFHLEtBQUksVUFBVSxLQUFNLE9BQU0sT0FBTztBQUFBLEVBQ3ZHO0FBR0EsTUFBTSxhQUFhLENBQUMsVUFBVTtBQUM1QixVQUFNLFNBQVMsU0FBUztBQUN4QixRQUFJLENBQUMsVUFBVSxXQUFXLFNBQVMsUUFBUSxLQUFLLFNBQVMsTUFBTSxFQUFHLFFBQU87QUFDekUsVUFBTSxFQUFFLEtBQUssT0FBTyxRQUFRLEtBQUssSUFBSSxPQUFPLHNCQUFzQjtBQUNsRSxXQUFPLENBQUMsR0FBRyxNQUFNLGlCQUFpQixjQUFjLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLHNCQUFzQixDQUFDLEVBQUUsS0FBSyxDQUFDLFVBQ3JHLE1BQU0sTUFBTSxVQUFVLE1BQU0sU0FBUyxPQUFPLE1BQU0sT0FBTyxTQUFTLE1BQU0sUUFBUSxJQUFJO0FBQUEsRUFDeEY7QUFHQSxNQUFNLFVBQVUsTUFBTTtBQUNwQixlQUFXLFNBQVNBLFFBQU8sT0FBTyxHQUFHO0FBQ25DLFVBQUksTUFBTSxRQUFRLFFBQVEsS0FBSyxDQUFDLFdBQVcsS0FBSyxFQUFHO0FBQ25ELFlBQU0sV0FBVyxNQUFNLFFBQVEsWUFBWTtBQUMzQyxZQUFNLFFBQVEsV0FBVyxTQUFTLFFBQVEsY0FBYyxDQUF1QixTQUFVLFNBQVMsUUFBUSxXQUFXLEtBQU07QUFDM0gsVUFBSSxXQUFXLEtBQUssRUFBRyxPQUFNLFFBQVEsV0FBVztBQUFBLElBQ2xEO0FBQUEsRUFDRjtBQUVBLE1BQU0sV0FBVyxNQUFNO0FBQ3JCLFVBQU0sUUFBUSxPQUFPLFdBQVcsTUFBTSxFQUFFLFVBQVUsSUFBSTtBQUN0RCxVQUFNLFVBQVUsQ0FBNEIsRUFBRSxRQUFRLE1BQU0sT0FBTyxRQUFRLFVBQVUsT0FBTztBQUM1RixVQUFNQyxXQUFVLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLENBQUMsTUFBTSxVQUFVLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxRQUFRLENBQUMsSUFBSSxRQUFRLENBQUMsQ0FBQztBQUM5RyxlQUFXLFNBQVNBLFNBQVEsTUFBTSxHQUFHLFNBQVMsT0FBTyxPQUFPQSxTQUFRLE9BQU8sR0FBRztBQUM1RSxhQUFPLElBQUksS0FBSyxHQUFHLE9BQU8sT0FBTyxLQUFLO0FBQ3RDLGlCQUFXLEtBQUs7QUFBQSxJQUNsQjtBQUNBLGVBQVcsQ0FBQyxVQUFVLEtBQUssS0FBS0QsUUFBUSxLQUFJLENBQUMsTUFBTSxjQUFjLGNBQWMsRUFBRyxPQUFNLFFBQVEsV0FBVztBQUMzRyxZQUFRO0FBQUEsRUFDVjtBQUdBLE1BQU0sUUFBUSxDQUFDLFVBQVU7QUFDdkIsVUFBTSxXQUFXLE1BQU0sU0FBUyxTQUFTLGFBQWE7QUFDdEQsVUFBTSxPQUFPO0FBQ2IsV0FBTyxPQUFPLEtBQUs7QUFDbkIsYUFBUztBQUNULFFBQUksQ0FBQyxZQUFZLENBQUMsY0FBZTtBQUNqQyxVQUFNLEVBQUUsSUFBSSxZQUFZLElBQUk7QUFDNUIsS0FBQyxjQUFjLGdCQUFnQixTQUFTLGVBQWUsRUFBRSxJQUFJLE1BQU07QUFBQSxFQUNyRTtBQUlBLE1BQU0sYUFBYSxDQUFDLFVBQVU7QUFDNUIsVUFBTSxRQUFRLFlBQVksTUFBTTtBQUM5QixZQUFNLFFBQVEsT0FBTyxJQUFJLEtBQUs7QUFDOUIsVUFBSSxDQUFDLE1BQU8sUUFBTyxjQUFjLEtBQUs7QUFDdEMsYUFBTztBQUNQLGNBQVE7QUFDUixVQUFJLFNBQVMsVUFBVSxNQUFNLE9BQU8sZUFBZSxRQUFRLHVCQUF1QixFQUFHO0FBQ3JGLFlBQU0sUUFBUTtBQUNkLFVBQUksTUFBTSxRQUFRLEVBQUcsT0FBTSxLQUFLO0FBQUEsSUFDbEMsR0FBRyxPQUFPO0FBQUEsRUFDWjtBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxPQUFPLGNBQWM7QUFDakQsVUFBTSxRQUFRLFNBQVMsY0FBYyxLQUFLO0FBQzFDLFVBQU0sWUFBWTtBQUNsQixXQUFPLE9BQU8sTUFBTSxTQUFTLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFDN0MsVUFBTSxTQUFTO0FBQ2YsVUFBTSxZQUFZLG1DQUFtQyxZQUFZLFNBQVMsRUFBRSxHQUFHLE1BQU07QUFDckYsVUFBTSxDQUFDLE1BQU0sR0FBRyxPQUFPLElBQUksTUFBTTtBQUNqQyxTQUFLLGNBQWM7QUFDbkIsVUFBTSxFQUFFLGtCQUFrQixrQkFBa0IsSUFBSTtBQUVoRCxVQUFNLFNBQVMsQ0FBQyxDQUFDLG1CQUFtQixNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsQ0FBQyxrQkFBa0IsTUFBTSxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQ3BHLFlBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQ0UsU0FBUSxPQUFPO0FBQ3hDLE1BQUFBLFFBQU8sY0FBYyxPQUFPLEVBQUUsRUFBRSxDQUFDO0FBQ2pDLE1BQUFBLFFBQU8saUJBQWlCLFNBQVMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUNELFVBQU0saUJBQWlCLFdBQVcsQ0FBQyxVQUFVO0FBQzNDLFVBQUksTUFBTSxRQUFRLFNBQVU7QUFDNUIsWUFBTSxnQkFBZ0I7QUFDdEIsWUFBTSxLQUFLO0FBQUEsSUFDYixDQUFDO0FBQ0QsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNQyxRQUFPLENBQUMsU0FBUyxPQUFPLEVBQUUsU0FBUyxVQUFVLFVBQVUsTUFBTSxHQUFHLFlBQVksVUFBVTtBQUMxRixRQUFJLENBQUMsUUFBUztBQUNkLFdBQU87QUFDUCxVQUFNLFVBQVVILFFBQU8sSUFBSSxRQUFRLEtBQUtBLFFBQU8sSUFBSSxXQUFXLEdBQUcsU0FBUyxPQUFPLFVBQVUsT0FBTyxDQUFDO0FBQ25HLGVBQVcsQ0FBQyxFQUFFLFNBQVMsa0JBQWtCLEdBQUcsS0FBSyxLQUFLLFFBQVE7QUFDNUQsWUFBTTtBQUFBO0FBQUEsUUFBMkI7QUFBQTtBQUNqQyxVQUFJLE1BQU0sV0FBVyxVQUFVLFFBQVEsVUFBVSxTQUFTLEtBQUssZ0JBQWdCLFFBQVM7QUFFeEYsV0FBSyxRQUFRLFFBQVEsT0FBTyxLQUFLLFFBQVEsU0FBUyxDQUFDLElBQUk7QUFDdkQsWUFBTSxPQUFPLEtBQUssSUFBSSxNQUFNLE1BQU0sUUFBUTtBQUMxQztBQUFBLElBQ0Y7QUFFQSxXQUFPLElBQUksS0FBSyxTQUFTLE9BQU8sT0FBTyxTQUFTLEdBQUcsRUFBRSxRQUFRLE1BQU0sWUFBWSxXQUFXLFNBQVMsQ0FBQztBQUNwRyxhQUFTO0FBQUEsRUFDWDtBQUdBLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxPQUFPLEdBQUcsU0FBUyxPQUFPLGNBQWM7QUFDOUQsUUFBSSxXQUFXLEtBQU07QUFFckIsVUFBTSxPQUFPLElBQUksT0FBTyxHQUFHLE9BQU8sU0FBUyxFQUFFO0FBQzdDLFVBQU0sT0FBTyxPQUFPLFNBQVMsYUFBYSxTQUFTLE1BQU0sMEJBQTBCLElBQUksc0JBQXNCO0FBQzdHLFVBQU0sU0FBUyxFQUFFLEdBQUcsVUFBVSxHQUFHLEtBQUssTUFBTSxNQUFNLFFBQVEsY0FBYyxJQUFJLEVBQUU7QUFFOUUsVUFBTSxVQUFVLE9BQU8sT0FBTyxRQUFRLG1CQUFtQixLQUFLLE9BQU87QUFDckUsUUFBSSxXQUFXLE9BQU8sUUFBUSxTQUFTLFdBQVksU0FBUSxLQUFLLFNBQVMsT0FBTyxNQUFNO0FBQUEsUUFDakYsQ0FBQUcsTUFBSyxTQUFTLE9BQU8sUUFBUSxTQUFTO0FBQUEsRUFDN0M7QUFJTyxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQzNCLFdBQU87QUFDUCxVQUFNLFlBQVksU0FBUyxjQUFjLEdBQUc7QUFDNUMsY0FBVSxjQUFjO0FBQ3hCLFNBQUssa0JBQWtCLGdCQUFnQixTQUFTO0FBQUEsRUFDbEQ7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixVQUFNO0FBQ04sV0FBTyxpQkFBaUIsaUJBQWlCLENBQW9CLFVBQVU7QUFDckUsV0FBSyxPQUFPLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxTQUFTLE1BQU07QUFBQSxJQUMvRCxDQUFDO0FBQ0QsV0FBTyxpQkFBaUIsZUFBZSxDQUFvQixVQUFVO0FBQ25FLFdBQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxTQUFTLGdCQUFnQixTQUFTLE1BQU0sUUFBUSxNQUFNLENBQUM7QUFBQSxJQUMxRixDQUFDO0FBQ0QsU0FBSyxpQkFBaUIsV0FBVyxDQUFDLEVBQUUsY0FBYyxNQUFNO0FBQ3RELFVBQUksQ0FBQyxLQUFLO0FBQUE7QUFBQSxRQUE4QjtBQUFBLE1BQWMsRUFBRyxpQkFBZ0I7QUFBQSxJQUMzRSxDQUFDO0FBQ0QsT0FBRyxXQUFXLE9BQU87QUFDckIsT0FBRyxTQUFTLE1BQU07QUFDbEIsUUFBSSxpQkFBaUIsTUFBTSxFQUFFLFFBQVEsU0FBUyxNQUFNLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDdkUsV0FBTztBQUNQLFdBQU8sY0FBYyxFQUFFLE1BQUFBLE9BQU0sSUFBSTtBQUFBLEVBQ25DOzs7QUN0TEEsTUFBTSxPQUFPO0FBQ2IsTUFBTSxPQUFPO0FBQ2IsTUFBTSxRQUFRO0FBRWQsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFFekIsTUFBTSxXQUFXLG9CQUFJLElBQUk7QUFHekIsTUFBTUMsUUFBTyxDQUFDLFlBQVk7QUFDeEIsZUFBVyxFQUFFLFFBQVEsU0FBUyxLQUFLLFFBQVMsS0FBSSxDQUFDLEtBQUssSUFBSSxNQUFNLEVBQUcsTUFBSyxJQUFJLFFBQVEsWUFBWSxJQUFJO0FBQUEsRUFDdEc7QUFDQSxNQUFNLFdBQVcsSUFBSSxpQkFBaUJBLEtBQUk7QUFJMUMsTUFBTSxPQUFPLENBQUMsU0FBUyxPQUFPO0FBQzVCLFFBQUksUUFBUTtBQUNaLFdBQU8sU0FBUyxDQUFDLFVBQVUsS0FBSyxFQUFHLFNBQVEsTUFBTTtBQUNqRCxVQUFNLFNBQVMsT0FBTyxRQUFRLDBDQUEwQztBQUN4RSxVQUFNLEVBQUUsWUFBWSxVQUFVLElBQUksUUFBUSxXQUFXLENBQUM7QUFDdEQsWUFBUSxZQUFZLGFBQWEsUUFBUSxRQUFRLE1BQU0sQ0FBQyxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUksSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNwRztBQUdBLE1BQU0sT0FBTztBQUFBLElBQ1gsQ0FBQyxZQUFZLFFBQVEsUUFBUSxLQUFLLEtBQUssUUFBUSxlQUFlO0FBQUE7QUFBQSxJQUM5RCxDQUFDLFlBQVksQ0FBQyxRQUFRLFdBQVcsUUFBUSxRQUFRLFNBQVMsS0FBSyxRQUFRLG1CQUFtQixXQUFXO0FBQUEsSUFDckcsTUFBTTtBQUFBLEVBQ1I7QUFHQSxNQUFNLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDM0IsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsZUFBVyxTQUFTLE1BQU07QUFFeEIsWUFBTUMsVUFBUyxDQUFDO0FBQ2hCLE9BQUMsTUFBTSxJQUFJLEVBQUUsUUFBUSxDQUFDLFVBQVUsU0FBUztBQUN2QyxtQkFBVyxXQUFXLFVBQVU7QUFDOUIsY0FBSSxNQUFNLElBQUksT0FBTyxFQUFHO0FBQ3hCLGdCQUFNLE1BQU0sUUFBUSxNQUFNLENBQUMsUUFBUSxXQUFXLFFBQVEsUUFBUSxNQUFNLEdBQUcsSUFBSSxNQUFNLE9BQU8sQ0FBQztBQUN6RixXQUFDQSxRQUFPLENBQUMsVUFBVSxPQUFPLEdBQUcsR0FBRyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLElBQUksRUFBRSxLQUFLLE9BQU87QUFBQSxRQUM1RTtBQUFBLE1BQ0YsQ0FBQztBQUNELGlCQUFXLENBQUMsTUFBTSxNQUFNLEtBQUssT0FBTyxPQUFPQSxPQUFNLEdBQUc7QUFDbEQsWUFBSSxLQUFLLFdBQVcsT0FBTyxPQUFRO0FBQ25DLGFBQUssUUFBUSxDQUFDLEtBQUssT0FBTyxNQUFNLElBQUksS0FBSyxPQUFPLEVBQUUsQ0FBQyxFQUFFLElBQUksT0FBTyxFQUFFLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDM0U7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFVBQVUsQ0FBQyxhQUFhO0FBQUEsSUFDNUIsUUFBUSxRQUFRO0FBQUEsSUFDaEIsU0FBUyxRQUFRLFFBQVEsUUFBUTtBQUFBLElBQ2pDLFNBQVMsUUFBUSxRQUFRLGVBQWU7QUFBQSxJQUN4QyxPQUFPLFNBQVMsSUFBSSxPQUFPLEtBQUssRUFBRSxLQUFLLFFBQVEsV0FBVyxNQUFNLFFBQVEsWUFBWSxVQUFVLFVBQVU7QUFBQSxFQUMxRztBQUdBLE1BQU0sT0FBTyxDQUFDLFNBQVMsRUFBRSxRQUFRLFNBQVMsU0FBUyxLQUFLLE1BQU07QUFDNUQsUUFBSSxRQUFRLFFBQVEsUUFBUSxHQUFHO0FBQzdCLFlBQU0sVUFBVSxDQUFDLFFBQVEsUUFBUSxRQUFRLE1BQU0sRUFBRSxVQUFVO0FBQzNELFVBQUksQ0FBQyxXQUFXLFdBQVcsUUFBUTtBQUNqQyxnQkFBUSxPQUFPO0FBQ2YsZ0JBQVEsVUFBVTtBQUFBLE1BQ3BCLFdBQVcsQ0FBQyxTQUFTO0FBQ25CLGdCQUFRLE9BQU87QUFDZixnQkFBUSxNQUFNO0FBQ2QsZ0JBQVEsT0FBTztBQUFBLE1BQ2pCO0FBQUEsSUFDRjtBQUNBLFFBQUksUUFBUSxXQUFXLFFBQVEsUUFBUSxRQUFRLGVBQWUsTUFBTSxDQUFDLENBQUMsUUFBUyxTQUFRLGNBQWM7QUFDckcsUUFBSSxRQUFRLEtBQU0sTUFBSyxJQUFJLFNBQVMsSUFBSTtBQUFBLEVBQzFDO0FBR0EsTUFBTSxRQUFRLENBQUMsU0FBUztBQUN0QixVQUFNLFdBQVcsU0FBUyxjQUFjLFVBQVU7QUFDbEQsYUFBUyxZQUFZO0FBQ3JCLFVBQU0sUUFBUSxRQUFRLFFBQVE7QUFDOUIsVUFBTSxTQUFTLENBQXVCLGFBQWEsTUFBTSxRQUFRLENBQUMsU0FBUyxDQUFDLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLENBQUM7QUFDL0csV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLE1BQU0sTUFBTTtBQUVWLG1CQUFXLEVBQUUsV0FBVyxLQUFLLE9BQU8sY0FBYyxFQUFHLEtBQUksWUFBWSxPQUFPLENBQUMsTUFBTSxLQUFNLFlBQVcsT0FBTztBQUFBLEVBQUssV0FBVyxJQUFJO0FBQy9ILGVBQU8sU0FBUztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLE1BQU1DLFVBQVM7QUFFckMsVUFBTSxNQUFNLENBQUM7QUFDYixlQUFXLFNBQVMsS0FBSyxPQUFPLFNBQVMsR0FBRztBQUMxQyxZQUFNLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUSxTQUFTLENBQUMsS0FBSyxJQUFJO0FBQzFFLFVBQUksQ0FBQyxJQUFLO0FBQ1YsVUFBSSxLQUFLLENBQUMsS0FBSyxJQUFJLGFBQWEsSUFBSSxDQUFDLENBQUM7QUFDdEMsWUFBTSxLQUFLLElBQUksS0FBSyxHQUFHQSxLQUFJLEdBQUcsSUFBSSxNQUFNO0FBQ3hDLFlBQU0sYUFBYSxlQUFlLEVBQUU7QUFDcEMsWUFBTSxnQkFBZ0I7QUFBQSxJQUN4QjtBQUNBLFdBQU8sTUFBTTtBQUNYLGlCQUFXLENBQUMsS0FBSyxFQUFFLEtBQUssSUFBSyxjQUFhLEtBQUssTUFBTSxFQUFFO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBSUEsTUFBTSxTQUFTLENBQUMsRUFBRSxHQUFHLE1BQU07QUFDekIsVUFBTSxVQUFVLE1BQU0sSUFBSSxpQkFBaUIsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3pELFVBQU0sT0FBTyxRQUFRLEVBQUUsSUFBSSxDQUFDLFlBQVksRUFBRSxRQUFRLFFBQVEsT0FBTyxZQUFZLEVBQUU7QUFDL0UsV0FBTyxNQUFNO0FBQ1gsWUFBTSxPQUFPLFFBQVE7QUFDckIsVUFBSSxLQUFLLFdBQVcsS0FBSyxPQUFRO0FBQ2pDLFdBQUssUUFBUSxDQUFDLEVBQUUsWUFBWSxHQUFHLE9BQU87QUFDcEMsY0FBTSxFQUFFLFFBQVEsT0FBTyxJQUFJLEtBQUssRUFBRTtBQUNsQyxjQUFNLFNBQVMsV0FBVyxLQUFLLEVBQUUsS0FBSyxZQUFZLEtBQUssS0FBSyxnQkFBZ0I7QUFDNUUsWUFBSSxPQUFRLEtBQUksWUFBWSxLQUFLLEVBQUUsUUFBUSxRQUFRLEdBQUcsQ0FBQztBQUFBLE1BQ3pELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUdPLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUztBQUNyQyxVQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLElBQUFGLE1BQUssU0FBUyxZQUFZLENBQUM7QUFDM0IsZUFBVyxXQUFXLFNBQVUsS0FBSSxDQUFDLFFBQVEsWUFBYSxVQUFTLE9BQU8sT0FBTztBQUNqRixVQUFNLFFBQVEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLENBQUMsWUFBWSxLQUFLLFNBQVMsT0FBTyxDQUFDO0FBQ3RFLFFBQUksQ0FBQyxNQUFNLFVBQVUsQ0FBQyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsS0FBSyxjQUFjLEdBQUcsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFHLFFBQU8sRUFBRSxNQUFNLFNBQVMsTUFBTTtBQUV0SCxVQUFNLEVBQUUsUUFBUSxLQUFLLElBQUksTUFBTSxJQUFJO0FBQ25DLFVBQU1FLFFBQU8sUUFBUSxLQUFLLE9BQU8sQ0FBQyxJQUFJLFFBQVEsS0FBSyxHQUFHO0FBQ3RELFVBQU0sV0FBVyxTQUFTLE1BQU0sT0FBTyxJQUFJLElBQUksR0FBRyxHQUFHQSxLQUFJO0FBQ3pELFVBQU0sV0FBVyxDQUFDLE9BQU8sR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFLElBQUksVUFBVSxNQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sRUFBRSxDQUFDLEtBQUssU0FBVSxDQUFDLEVBQUUsS0FBSztBQUM1RyxVQUFNQyxTQUFRLENBQXdCLFlBQVksS0FBSyxTQUFTLEtBQUssRUFBRTtBQUN2RSxVQUFNLE9BQU8sQ0FBQyxNQUFNLEdBQUcsS0FBSyxpQkFBaUIsUUFBUSxDQUFDLEVBQUUsT0FBTyxDQUFDLFlBQVksUUFBUSxRQUFRLFFBQVEsQ0FBQztBQUNyRyxVQUFNLE9BQU8sT0FBTyxRQUFRLEVBQUUsT0FBT0EsTUFBSztBQUMxQyxVQUFNLFFBQVEsS0FBSyxLQUFLLE9BQU9BLE1BQUssR0FBRyxJQUFJO0FBRTNDLFVBQU0sU0FBUyxLQUFLLE9BQU8sQ0FBQyxRQUFRLENBQUNBLE9BQU0sR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDakYsU0FBSyxRQUFRLENBQUMsT0FBTyxPQUFPO0FBQzFCLFlBQU0sTUFBTSxNQUFNLElBQUksS0FBSztBQUMzQixVQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssS0FBSyxDQUFDLFNBQVMsSUFBSSxHQUFHLEVBQUc7QUFDakQsWUFBTSxRQUFRLE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQztBQUNwQyxVQUFJLE1BQU0sUUFBUSxnQkFBZ0IsR0FBRztBQUNuQyxjQUFNLE9BQVEsTUFBTSxPQUFPLE1BQU0sYUFBYSxNQUFNO0FBRXBELFlBQUksQ0FBQyxPQUFPLFVBQVUsS0FBSyxJQUFJLEdBQUcsTUFBTSxJQUFJLFFBQVEsQ0FBQyxNQUFNLFVBQVcsT0FBTSxTQUFTO0FBQ3JGLGNBQU0sZ0JBQWdCLFFBQVEsTUFBTSxNQUFNO0FBQUEsTUFDNUM7QUFDQSxpQkFBVyxXQUFXLENBQUMsT0FBTyxHQUFHLEVBQUcsVUFBUyxhQUFhLE1BQU1ELFFBQU8sRUFBRTtBQUN6RSxhQUFPLEtBQUssQ0FBQ0EsUUFBTyxJQUFJLEtBQUssQ0FBQztBQUFBLElBQ2hDLENBQUM7QUFFRCxXQUFPO0FBQUEsTUFDTCxNQUFNLEtBQUs7QUFBQSxNQUNYLFNBQVMsTUFBTTtBQUNiLGlCQUFTO0FBQ1QsY0FBTSxTQUFTLENBQUMsR0FBRyxTQUFTLGlCQUFpQixJQUFJLElBQUksS0FBS0EsS0FBSSxHQUFHLENBQUM7QUFDbEUsY0FBTUUsUUFBTyxJQUFJLElBQUksT0FBTyxJQUFJLENBQUMsWUFBWSxDQUFDLFFBQVEsYUFBYSxJQUFJLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFDbkYsY0FBTSxRQUFRLE9BQU8sSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE9BQU8sRUFBRSxTQUFTQSxNQUFLLElBQUksR0FBRyxLQUFLLEtBQUssTUFBTSxFQUFFLEVBQUUsT0FBTyxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsV0FBVztBQUNsSSxtQkFBVyxFQUFFLFFBQVEsS0FBSyxNQUFPLFNBQVEsZ0JBQWdCLElBQUk7QUFDN0QsbUJBQVcsRUFBRSxTQUFTLE1BQU0sS0FBSyxNQUFPLE1BQUssU0FBUyxLQUFLO0FBQzNELG1CQUFXLEVBQUUsU0FBUyxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssT0FBTztBQUNqRCxjQUFJLENBQUMsTUFBTztBQUNaLGtCQUFRLFNBQVMsS0FBSztBQUN0QixtQkFBUyxJQUFJLE9BQU87QUFBQSxRQUN0QjtBQUNBLGlCQUFTLFlBQVk7QUFDckIsY0FBTTtBQUFBLE1BQ1I7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUVPLE1BQU0sV0FBVyxNQUFNO0FBQzVCLGFBQVMsUUFBUSxVQUFVLEVBQUUsU0FBUyxNQUFNLGlCQUFpQixDQUFDLE1BQU0sR0FBRyxtQkFBbUIsS0FBSyxDQUFDO0FBQ2hHLE9BQUcsVUFBVSxDQUFDLEVBQUUsT0FBTyxNQUFNLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFBQSxFQUNuRDs7O0FDNUxBLE1BQU0sU0FBUztBQUNmLE1BQU0sT0FBTyxJQUFJLFNBQVMsaUJBQWlCLElBQUksZ0JBQWdCO0FBRS9ELE1BQUksVUFBVTtBQUVkLE1BQUk7QUFFSixNQUFJO0FBRUosTUFBTSxRQUFRLE1BQU07QUFDbEIsaUJBQWEsR0FBRztBQUNoQixnQkFBWSxJQUFJLFFBQVEsQ0FBQyxZQUFZO0FBQ25DLGdCQUFVLE1BQU07QUFDZCxZQUFJLFNBQVMsY0FBYyxJQUFJLEVBQUcsUUFBTyxNQUFNLE1BQU07QUFDckQsa0JBQVU7QUFDVixnQkFBUTtBQUFBLE1BQ1Y7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBR0EsTUFBTSxRQUFRLENBQUMsUUFBUSxNQUFNO0FBQzNCLFFBQUksQ0FBQyxRQUFTO0FBQ2QsaUJBQWEsR0FBRztBQUNoQixVQUFNLFdBQVcsU0FBUyxLQUFLO0FBQUEsRUFDakM7QUFHTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixRQUFJLENBQUMsV0FBVyxTQUFTLGNBQWMsSUFBSSxFQUFHLE9BQU0sR0FBRyxNQUFNO0FBQzdELFdBQU87QUFBQSxFQUNUO0FBRU8sTUFBTSxhQUFhLE1BQU07QUFDOUIsT0FBRyxlQUFlLENBQUMsRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLENBQUM7QUFDbkQsT0FBRyxXQUFXLENBQUMsRUFBRSxLQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQyxPQUFPLFVBQVUsS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUNyRixPQUFHLGFBQWEsQ0FBQyxFQUFFLFlBQVksTUFBTSxNQUFNLGdCQUFnQixVQUFVLFNBQVMsQ0FBQyxDQUFDO0FBQ2hGLE9BQUcsU0FBUyxDQUFDLEVBQUUsSUFBSSxNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFDL0MsT0FBRywyQ0FBMkMsTUFBTSxNQUFNLENBQUM7QUFFM0QsT0FBRyxVQUFVLENBQUMsRUFBRSxPQUFPLE1BQU0sT0FBTyxjQUFjLFlBQVksTUFBTSxDQUFDO0FBQ3JFLE9BQUcsZUFBZSxDQUFDLEVBQUUsUUFBUSxNQUFNLFdBQVcsTUFBTSxDQUFDO0FBQ3JELE9BQUcsUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsVUFBVSxNQUFNLENBQUM7QUFBQSxFQUN6RDs7O0FDekNBLE1BQU1DLFNBQVEsQ0FBQyxJQUFJLE9BQU87QUFDeEIsZUFBVyxPQUFPLE9BQU8sRUFBRSxFQUFFLE9BQU8sQ0FBQyxFQUFHLFVBQVMsUUFBUSxHQUFHO0FBQzVELFNBQUssU0FBUyxPQUFPLEVBQUUsSUFBSSxTQUFTLE9BQU87QUFBQSxFQUM3QztBQUdPLE1BQU0sU0FBUyxPQUFPLEtBQUssRUFBRSxTQUFTLFlBQVksUUFBUSxNQUFNLElBQUksR0FBRyxZQUFZO0FBQ3hGLFVBQU0sRUFBRSxJQUFJLE1BQU0sS0FBSyxJQUFJO0FBQzNCLFFBQUksT0FBTyxZQUFZLElBQUksSUFBSTtBQUMvQixRQUFJLFlBQVk7QUFDZCxZQUFNQyxNQUFLLElBQUksSUFBSSxHQUFHO0FBQ3RCLGlCQUFXLENBQUMsTUFBTSxLQUFLLEtBQUtBLElBQUcsY0FBYztBQUMzQyxZQUFJLE1BQU0sU0FBUyxJQUFJLEVBQUcsQ0FBQUEsSUFBRyxhQUFhLElBQUksTUFBTSxRQUFRLENBQUM7QUFBQSxNQUMvRDtBQUNBLFVBQUlBLElBQUcsV0FBVyxTQUFTLE9BQVEsS0FBSSxTQUFTO0FBQUEsVUFDM0MsQ0FBQUQsT0FBTSxJQUFJQyxHQUFFLEdBQUcsSUFBSSxTQUFTLENBQUM7QUFDbEM7QUFBQSxJQUNGO0FBQ0EsUUFBSTtBQUNGLFVBQUksRUFBRSxRQUFRLE9BQU8sT0FBTyxJQUFJLEtBQUssTUFBTSxRQUFRLElBQUksWUFBWSxDQUFDLEVBQUUsY0FBYztBQUNwRixVQUFJLENBQUMsUUFBUTtBQUNYLGNBQU07QUFBQTtBQUFBLFVBQTRCLG9EQUFvRCxLQUFLLElBQUk7QUFBQTtBQUMvRixTQUFDLEVBQUUsUUFBUSxPQUFPLE9BQU8sSUFBSSxLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDaEQsZUFBTyxLQUFLLE1BQU0sR0FBRyxNQUFNLEtBQUs7QUFBQSxNQUNsQztBQUNBLFVBQUksU0FBUyxDQUFDLEdBQUcsTUFBTTtBQUN2QixVQUFJLFFBQVEsU0FBUyxDQUFDLENBQUMsSUFBSSxLQUFLLFFBQVEsT0FBTyxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQzFELFVBQUksU0FBUztBQUFBLElBQ2YsUUFBUTtBQUFFO0FBQUEsSUFBUTtBQUNsQixVQUFNLFNBQVM7QUFDZixVQUFNLEtBQUssUUFBUSxJQUFJLGFBQWE7QUFDcEMsUUFBSSxNQUFNLFFBQVEsSUFBSSxZQUFZLEVBQUcsQ0FBQUQsT0FBTSxJQUFJLEVBQUU7QUFBQSxhQUN4QyxTQUFTLFNBQVMsT0FBTyxXQUFXLEtBQU0sT0FBTSxXQUFXLEtBQUssTUFBTSxPQUFPO0FBQUEsRUFDeEY7QUFLQSxNQUFNLGFBQWEsT0FBTyxLQUFLLE1BQU0sWUFBWTtBQUMvQyxVQUFNLE9BQU8sa0RBQWtELEtBQUssSUFBSTtBQUN4RSxVQUFNLFNBQVMsUUFBUSxLQUFLLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDekMsUUFBSSxLQUFLO0FBQ1QsZUFBVyxDQUFDLElBQUksTUFBTSxLQUFLLElBQUksU0FBUyxDQUFDLEdBQUc7QUFDMUMsWUFBTSxPQUFPLElBQUksT0FBTyxJQUFJLEVBQUUsS0FBSztBQUNuQyxZQUFNLE9BQU8sUUFBUSxLQUFLLEtBQUssTUFBTSxJQUFLLE1BQU0sTUFBTyxDQUFDO0FBQ3hELGFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxNQUFNLFNBQVMsSUFBSSxRQUFRLENBQUM7QUFDeEQsVUFBSSxDQUFDLE9BQVE7QUFDYixZQUFNLFNBQVM7QUFDZixZQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUU7QUFDN0IsV0FBSyxVQUFVLFVBQVUsTUFBTSxRQUFRLGVBQWUsS0FBSztBQUMzRCxVQUFJLENBQUMsS0FBSyxRQUFTLE9BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTSxPQUFPLEVBQUUsTUFBTSxRQUFRLEtBQUs7QUFBQSxlQUN0RSxTQUFTLEVBQUUsS0FBSyxNQUFNLFFBQVEsZUFBZSxLQUFLLE1BQU8sTUFBSyxRQUFRLGFBQWEsT0FBTyxFQUFFO0FBQUEsSUFDdkc7QUFBQSxFQUNGO0FBR0EsTUFBTSxVQUFVLE9BQU8sTUFBTSxNQUFNLEtBQUssRUFBRSxNQUFBRSxNQUFLLE1BQU07QUFDbkQsVUFBTSxpQkFBaUIsWUFBWSxNQUFNLEdBQUc7QUFDNUMsUUFBSSxNQUFNLEVBQUUsTUFBTSxNQUFNLFVBQVU7QUFBQSxJQUFDLEVBQUU7QUFDckMsUUFBSTtBQUNGLFlBQU0sUUFBUSxNQUFNLElBQUk7QUFBQSxJQUMxQixTQUFTLE9BQU87QUFDZCxjQUFRLE1BQU0sS0FBSztBQUFBLElBQ3JCO0FBQ0EsUUFBSTtBQUNGLFlBQU1BLE1BQUssTUFBTSxJQUFJLE1BQU0sR0FBRztBQUFBLElBQ2hDLFVBQUU7QUFDQSxVQUFJLFFBQVE7QUFBQSxJQUNkO0FBQ0EsbUJBQWU7QUFBQSxFQUNqQjs7O0FDcEVBLE1BQU0sUUFBUTtBQUNkLE1BQU0sVUFBVTtBQUNoQixNQUFNLFFBQVE7QUFJZCxNQUFNLFFBQVEsQ0FBQztBQUVmLE1BQU0sT0FBTyxDQUFDO0FBSWQsTUFBTSxTQUFTLENBQUMsVUFBVSxHQUFHLElBQUksZ0JBQWdCLEtBQUssQ0FBQyxHQUFHO0FBR25ELE1BQU0sU0FBUyxDQUFDLEVBQUUsV0FBVyxRQUFRLE1BQU0sTUFDaEQsUUFBUSxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxHQUFHLFNBQVMsSUFBSSxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsU0FBUyxJQUFJLE1BQU0sRUFBRTtBQUk1RSxNQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsU0FBUztBQUM1QyxlQUFXLE9BQU8sT0FBTyxLQUFLLEdBQUc7QUFDL0IsWUFBTSxRQUFTLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFDL0IsaUJBQVcsQ0FBQyxNQUFNLEVBQUUsS0FBQUMsS0FBSSxDQUFDLEtBQUssT0FBUSxPQUFNLElBQUksS0FBSyxNQUFNLElBQUksS0FBSyxrQkFBa0IsS0FBSyxJQUFJLE1BQU1BLFFBQU87QUFDNUcsVUFBSSxLQUFNLE1BQUssR0FBRyxJQUFJLE9BQU87QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLFNBQVMsRUFBRSxXQUFXLEVBQUUsR0FBRyxVQUFVLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQyxRQUMzRSxNQUFNLEdBQUcsSUFBSSxPQUFPLFFBQVEsTUFBTSxHQUFHLENBQUMsSUFBSSxZQUFZLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBdUIsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBRTtBQUl0SCxNQUFNLFVBQVUsTUFBTTtBQUVwQixVQUFNLFFBQVEsQ0FBQztBQUNmLGVBQVcsUUFBUSxTQUFTLGlCQUFpQixLQUFLLEdBQUc7QUFDbkQsaUJBQVcsUUFBUSxLQUFLLGFBQWEsWUFBWSxHQUFHLE1BQU0sWUFBWSxLQUFLLENBQUMsRUFBRyxFQUFDLE1BQU0sSUFBSSxNQUFNLENBQUMsR0FBRyxLQUFLLElBQUk7QUFBQSxJQUMvRztBQUNBLFdBQU87QUFBQSxFQUNUO0FBSUEsTUFBTUMsUUFBTyxDQUFDLEtBQUssTUFBTSxRQUFRLE9BQU8sTUFBTSxXQUFXLEVBQUUsU0FBUyxNQUFNLE9BQU8sQ0FBQyxFQUFFLENBQUMsTUFBTTtBQUN6RixVQUFNLEVBQUUsSUFBSSxTQUFTLEVBQUUsWUFBWSxNQUFNLEVBQUUsSUFBSTtBQUMvQyxVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFVBQU0sUUFBUSxLQUFLLFVBQVUsQ0FBQyxNQUFNLFdBQVcsT0FBTyxHQUFJLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxNQUFNLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFFLENBQUM7QUFDOUcsVUFBTSxPQUFPLE9BQU8sRUFBRSxNQUFNLENBQUM7QUFDN0IsUUFBSSxPQUFPLFFBQVEsU0FBUyxPQUFPLElBQUksUUFBUSxLQUFLLEVBQUUsTUFBTSxRQUFRLENBQUMsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLFVBQVUsSUFBSSxFQUFHO0FBQzlHLFFBQUksUUFBUTtBQUNaLFdBQU8sSUFBSSxJQUFJLE9BQU8sT0FBTyxPQUFPLEVBQUUsT0FBTyxNQUFNLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBQztBQUN0RSxTQUFLLEtBQUs7QUFDVixXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sU0FBUyxDQUFDLEtBQUssWUFBWTtBQUMvQixVQUFNLEVBQUUsTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLEtBQUssSUFBSTtBQUNqRCxVQUFNLFVBQVUsT0FBTyxRQUFRLENBQUMsQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sVUFBVSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFDaEYsVUFBTSxPQUFPLENBQUMsS0FBSyxRQUFRLFVBQVUsR0FBRyxLQUFLLE9BQU8sR0FBRyxHQUFHLE9BQU8sRUFBRSxJQUFJLE1BQU07QUFFN0UsVUFBTSxRQUFRLENBQUMsT0FBTyxTQUFTO0FBQzdCLFlBQU0sUUFBUSxPQUFPLFFBQVEsU0FBUyxNQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsTUFBTSxFQUFFLEtBQUssT0FBTyxNQUFNLEVBQUUsRUFBRSxDQUFDO0FBQ3ZHLFVBQUksQ0FBQyxPQUFPLElBQUksTUFBTSxFQUFFLE1BQU0sU0FBUyxDQUFDQSxNQUFLLEtBQUssS0FBSyxHQUFJO0FBQzNELGNBQVEsS0FBSyxDQUFDLE9BQU8sRUFBRSxXQUFXLE1BQU0sUUFBUSxnQkFBZ0IsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDcEY7QUFDQSxVQUFNQyxRQUFPLG9CQUFJLElBQUk7QUFDckIsUUFBSTtBQUNKLGVBQVcsQ0FBQyxRQUFRLEtBQUssS0FBSyxTQUFTO0FBQ3JDLFlBQU0sUUFBUSxLQUFLLE1BQU0sT0FBTyxRQUFRLFdBQVcsSUFBSTtBQUN2RCxpQkFBVyxDQUFDLE1BQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDbkQsY0FBTSxDQUFDLElBQUlDLEtBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ25DLGNBQU0sU0FBUyxLQUFLLEVBQUU7QUFDdEIsWUFBSSxPQUFRLE9BQU0sUUFBUUEsS0FBSTtBQUM5QixZQUFJRCxNQUFLLElBQUksT0FBTyxPQUFPLEVBQUc7QUFDOUIsUUFBQUEsTUFBSyxJQUFJLE9BQU8sT0FBTztBQUN2QixrQkFBVSxRQUFRO0FBQ2xCLG1CQUFXLFNBQVMsTUFBTSxJQUFJLEtBQUssQ0FBQyxHQUFHO0FBQ3JDLGdCQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksTUFBTTtBQUN6QyxnQkFBTSxXQUFXLFdBQVcsY0FBYyxTQUFTLElBQUksSUFBSSxHQUFHO0FBQzlELGNBQUksQ0FBQyxZQUFZLEtBQUssU0FBUyxRQUFRLEVBQUcsT0FBTSxPQUFPLElBQUk7QUFBQSxRQUM3RDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUlPLE1BQU0sUUFBUSxDQUFDLFFBQVE7QUFDNUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxLQUFLLElBQUk7QUFDL0IsVUFBTSxPQUFPLFFBQVE7QUFDckIsUUFBSSxPQUFPLEtBQUssSUFBSSxNQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBQztBQUNqRCxRQUFJLE9BQU8sWUFBWSxJQUFJO0FBQzNCLFFBQUksRUFBRSxJQUFJLE9BQU8sTUFBTSxRQUFRLElBQUksS0FBSyxLQUFLLFFBQVEsYUFBYSxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUMsUUFBUSxLQUFLLEdBQUcsQ0FBQyxFQUFHO0FBRXhHLFVBQU0sVUFBVSxDQUFDLENBQUMsTUFBTSxHQUFHLENBQUM7QUFDNUIsZUFBVyxTQUFTLFFBQVEsR0FBRztBQUM3QixVQUFJLENBQUMsTUFBTSxXQUFXRCxNQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssRUFBRyxTQUFRLEtBQUssQ0FBQyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDdEY7QUFDQSxXQUFPLEtBQUssT0FBTztBQUNuQixRQUFJLE9BQU8sS0FBTSxNQUFLLElBQUksZUFBZSxJQUFJLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRztBQUFBLEVBQ2hHO0FBSU8sTUFBTUcsV0FBVSxDQUFDLFFBQVE7QUFDOUIsZUFBVyxTQUFTLElBQUksT0FBTyxPQUFPLEdBQUc7QUFDdkMsVUFBSSxNQUFNLFNBQVMsSUFBSztBQUN4QixZQUFNLEVBQUUsT0FBTyxJQUFJLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDNUMsWUFBTSxPQUFPLEtBQUssRUFBRTtBQUNwQixZQUFNLE9BQU8sT0FBTyxFQUFFO0FBRXRCLFVBQUksUUFBUSxDQUFDLE1BQU0sQ0FBQyxFQUFHLE1BQUssTUFBTTtBQUFBLFVBQzdCLE9BQU0sVUFBVSxJQUFJLFNBQVMsSUFBSSxXQUFXLE9BQU8sTUFBTSxRQUFRLGVBQWU7QUFDckYsWUFBTSxPQUFPLE1BQU0sUUFBUTtBQUMzQixVQUFJLFdBQVcsUUFBUSxDQUFDLEtBQUssQ0FBQyxFQUFHLE1BQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFFLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDckYsYUFBTyxFQUFFO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7OztBQzNITyxNQUFNLGFBQWEsQ0FBQyxLQUFLLFdBQVc7QUFDekMsVUFBTSxFQUFFLElBQUksUUFBUSxDQUFDLENBQUMsSUFBSSxHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUMsQ0FBQyxHQUFHLFFBQVEsUUFBUSxLQUFLLElBQUk7QUFDM0UsVUFBTSxTQUFTLElBQUksU0FBUyxXQUFXO0FBRXZDLFVBQU0sV0FBVyxDQUFDO0FBQ2xCLGVBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBT0MsT0FBTSxLQUFLLE9BQU87QUFDM0MsWUFBTUMsT0FBTSxPQUFPLElBQUksSUFBSTtBQUMzQixZQUFNLEVBQUUsV0FBVyxNQUFNLE9BQU8sUUFBUSxJQUFJQSxRQUFPO0FBQ25ELFlBQU0sUUFBUUQsUUFBTyxJQUFJLENBQUMsVUFBVSxTQUFTLEtBQUssQ0FBQztBQUNuRCxpQkFBVyxFQUFFLFFBQVEsS0FBSyxNQUFPLFNBQVEsSUFBSSxJQUFJO0FBQ2pELFlBQU0sUUFBUSxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQUFFLE9BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxPQUFPLE9BQU9BLFFBQU8sSUFBSSxDQUFDO0FBQzNFLFlBQU0sTUFBTSxPQUFPLE1BQU0sU0FBUyxRQUFRLFNBQVMsU0FBUyxLQUFLO0FBQ2pFLFVBQUksT0FBUSxPQUFNRCxPQUFNLEVBQUUsV0FBVyxPQUFPLENBQUMsR0FBRyxTQUFTLEdBQUcsS0FBSyxFQUFFLElBQUksS0FBSyxLQUFLQSxPQUFNLElBQUksSUFBSTtBQUMvRixZQUFNLENBQUMsRUFBRSxPQUFPRSxRQUFPLE9BQU8sR0FBRyxHQUFHLE1BQU0sSUFBSSxDQUFDRixRQUFPLFFBQVEsQ0FBQyxJQUFJLENBQUNBLFFBQU8sS0FBSyxHQUFHLEtBQUssSUFBSTtBQUM1RixZQUFNLFFBQVEsQ0FBQyxHQUFHRSxPQUFNLE9BQU8sQ0FBdUIsU0FBUyxPQUFPLE1BQU0sQ0FBQyxFQUFFLE9BQUFDLE9BQU0sTUFBTUEsT0FBTSxTQUFTLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSTtBQUN2SCxVQUFJSCxNQUFLO0FBQ1AsZUFBTyxJQUFJLEtBQUssT0FBTyxJQUFJLEtBQUssS0FBSztBQUNyQyxRQUFBQSxLQUFJLFFBQVEsQ0FBQztBQUFBLE1BQ2Y7QUFDQSxZQUFNLFFBQVEsS0FBSyxNQUFNLEtBQUssUUFBUSxXQUFXLElBQUk7QUFDckQsaUJBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ2hDLGNBQU0sQ0FBQyxJQUFJQyxLQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUNuQyxpQkFBUyxLQUFLLEVBQUUsTUFBTSxRQUFRLE1BQU0sT0FBTyxRQUFRLFNBQVMsb0JBQUksSUFBSSxHQUFHLElBQUksTUFBQUEsTUFBSyxDQUFDO0FBQUEsTUFDbkY7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7OztBQzNCQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxJQUFJLFdBQVcsUUFBUSxRQUFRLFNBQVMsUUFBUSxPQUFPLElBQUk7QUFDbkUsSUFBQUcsU0FBUSxHQUFHO0FBQ1gsYUFBUyxZQUFZLEdBQUc7QUFDeEIsVUFBTSxRQUFRLElBQUksU0FBUyxRQUFRLGNBQWMsTUFBTSxFQUFFLEtBQUssUUFBUTtBQUN0RSxlQUFXLFdBQVcsV0FBVyxLQUFLLElBQUksVUFBVSxDQUFDLENBQUMsZUFBZSxFQUFFLFdBQVcsUUFBUSxPQUFPLE9BQU8sQ0FBQyxDQUFDLENBQUMsR0FBRztBQUM1RyxZQUFNLEVBQUUsTUFBQUMsT0FBTSxRQUFRLE1BQU0sTUFBTSxHQUFHLElBQUk7QUFDekMsWUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNO0FBQ2xDLGFBQU8sSUFBSSxPQUFPLE9BQU87QUFDekIsVUFBSSxTQUFTLE1BQU0sU0FBUyxjQUFlLFVBQVMsUUFBUSxNQUFNLENBQUM7QUFDbkUsVUFBSSxTQUFTLE1BQU0sU0FBUyx3QkFBeUIsV0FBVSxXQUFXLFNBQVksU0FBUyxFQUFFLEdBQUcsUUFBUSxPQUFPLENBQUM7QUFDcEgsT0FBQyxLQUFLLElBQUksS0FBSyxTQUFTLE1BQU0sY0FBYyxLQUFLO0FBQ2pELFVBQUksS0FBSyxFQUFFLEVBQUcsU0FBUSxPQUFPLEtBQUssRUFBRSxHQUFHLFdBQVcsRUFBRSxTQUFTLE1BQU0sT0FBTyxDQUFDLENBQUNBLE9BQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUN0RztBQUNBLGVBQVcsU0FBUyxJQUFJLE9BQU8sT0FBTyxFQUFHLE9BQU0sUUFBUSxTQUFTLFFBQVEsS0FBSztBQUFBLEVBQy9FO0FBSUEsTUFBSSxVQUFVO0FBRWQsTUFBTSxVQUFVLENBQUM7QUFHVixNQUFNLFNBQVMsQ0FBQyxRQUFRLE1BQU0sV0FBVyxDQUFDLElBQUksU0FBUyxRQUFRLEtBQUssR0FBRyxJQUFJLFFBQVEsR0FBRztBQUc3RixNQUFNLE9BQU8sQ0FBQ0MsU0FBUTtBQUNwQixpQkFBYSxPQUFPO0FBQ3BCLGNBQVU7QUFDVixlQUFXLE9BQU8sUUFBUSxPQUFPLENBQUMsRUFBRyxDQUFBQSxLQUFJLEtBQUssbUJBQW1CO0FBQUEsRUFDbkU7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixPQUFHLGdCQUFnQixNQUFNO0FBQ3ZCLG1CQUFhLE9BQU87QUFDcEIsZ0JBQVUsV0FBVyxNQUFNLEtBQU8sT0FBTztBQUFBLElBQzNDLENBQUM7QUFDRCxPQUFHLFlBQVksTUFBTSxhQUFhLE9BQU8sQ0FBQztBQUMxQyxPQUFHLFlBQVksTUFBTSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ2pDOzs7QUNoQ0EsTUFBTSxNQUFNLENBQUMsRUFBRSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFDOUMsVUFBTSxPQUFPLE9BQU8sT0FBTztBQUMzQixVQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUssUUFBUSxTQUFTLE1BQU0sRUFBRSxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBQ3BFLFFBQUksWUFBWSxLQUFNLFFBQU8sTUFBTSxNQUFNLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQztBQUNoRSxVQUFNLE1BQU0sT0FBTyxNQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsUUFBUSxDQUFDO0FBQzFELGVBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUMsRUFBRyxLQUFJLENBQUMsVUFBVSxJQUFJLEVBQUcsS0FBSSxLQUFLLE9BQU8sTUFBTSxLQUFLO0FBQ3pGLGlCQUFhLElBQUksTUFBTSxLQUFLLE1BQU0sUUFBUSxRQUFRLGFBQWEsSUFBSSxDQUFDO0FBQ3BFLGVBQVcsR0FBRztBQUNkLFlBQVEsR0FBRztBQUFBLEVBQ2I7QUFJTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE9BQU8sU0FBUztBQUMxQyxVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxVQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksU0FBUyxDQUFDO0FBQ25DLFVBQU0sT0FBTyxrQkFBa0IsS0FBSyxJQUFJLEtBQUssUUFBUSxPQUFPLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxNQUFNLGdCQUFnQixJQUFJLEVBQUUsSUFBSTtBQUNsSCxRQUFJLE1BQU0sTUFBTSxDQUFvQixRQUFRLEdBQUcsU0FBUyxHQUFHLENBQUMsT0FBTyxRQUFRLEVBQUc7QUFDOUUsVUFBTSxNQUFNLE9BQU8sTUFBTSxXQUFXLEVBQUUsT0FBTyxRQUFRLENBQUMsT0FBTyxTQUFTLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDckYsUUFBSSxVQUFVLEtBQUssSUFBSSxFQUFHLEtBQUksUUFBUSxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUM7QUFDckQsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUlPLE1BQU0sT0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLFNBQVM7QUFDaEQsVUFBTSxNQUFNLE9BQU8sTUFBTSxRQUFRLElBQUk7QUFDckMsaUJBQWEsSUFBSSxNQUFNLElBQUk7QUFDM0IsZUFBVyxHQUFHO0FBQ2QsWUFBUSxHQUFHO0FBQUEsRUFDYjtBQUdBLE1BQU0sVUFBVSxDQUFDLFdBQVcsUUFBUTtBQUNsQyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sUUFBUSxjQUFjLENBQUMsQ0FBQztBQUNqRixRQUFJLE1BQU0sU0FBUyxTQUFTLEVBQUcsUUFBTyxpQ0FBaUMsS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUMxRixVQUFNLFVBQVUsT0FBTyxPQUFPLFFBQVEsWUFBWSxLQUFLLE9BQU8sWUFBWSxRQUFRLFdBQVcsS0FBSztBQUNsRyxXQUFPLHlCQUF5QixNQUFNLFNBQVMsUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLFdBQVcsRUFBRTtBQUFBLEVBQ3JHO0FBR0EsTUFBTSxPQUFPLENBQUMsV0FBVyxRQUFRLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsTUFDckQsSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQy9CLFVBQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxtQkFBbUIsSUFBSSxPQUFPLEdBQUcsR0FBRyxFQUFFLENBQUM7QUFDdEUsVUFBTSxPQUFPLE1BQU0seUJBQXlCLElBQUksT0FBTyxTQUFTLENBQUMsSUFBSSxHQUFHLEVBQUU7QUFDMUUsUUFBSSxLQUFNLE1BQUssTUFBTSxRQUFRLE1BQU0sRUFBRSxTQUFTLE9BQU8sQ0FBQztBQUFBLFFBQ2pELE1BQUssRUFBRSxXQUFXLFFBQVEsT0FBTyxHQUFHLFFBQVEsV0FBVyxHQUFHLENBQUM7QUFBQSxFQUNsRSxDQUFDO0FBR0gsTUFBTSxNQUFNLE9BQU8sS0FBSyxZQUFZO0FBQ2xDLFVBQU0sRUFBRSxPQUFPLEdBQUcsSUFBSTtBQUN0QixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBRXBCLFVBQU0sU0FBUyxDQUFDLFFBQVMsU0FBUyxJQUFJLFFBQVEsSUFBSSxTQUFTLFFBQVE7QUFDbkUsUUFBSSxVQUFVLENBQUMsSUFBSSxRQUFTLFFBQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxRQUFRLEdBQUcsT0FBTyxRQUFRLGdCQUFnQixFQUFFLENBQUMsQ0FBQztBQUN0RyxRQUFJLFVBQVcsSUFBSSxVQUFVLEtBQUssUUFBUSxVQUFZLFFBQU8sS0FBSyxLQUFLLGlCQUFpQjtBQUN4RixTQUFLLEtBQUssSUFBSTtBQUNkLFVBQU0sU0FBUyxJQUFJLFFBQVEsY0FBYyxJQUFJLFNBQVM7QUFDdEQsVUFBTUMsVUFBUyxNQUFNLFFBQVEsS0FBSyxLQUFLLEVBQUUsTUFBTSxRQUFRLFNBQVMsTUFBTSxDQUFDLEtBQUssRUFBRSxlQUFlLE1BQU0sS0FBSyxFQUFFLEVBQUUsQ0FBQztBQUM3RyxRQUFJQSxRQUFRLE9BQU0sT0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLFFBQUFBLFNBQVEsUUFBUUEsUUFBTyxPQUFPLENBQUMsR0FBR0EsU0FBUSxPQUFPO0FBQUEsYUFDdEYsSUFBSSxVQUFVLEtBQU0sUUFBTyxLQUFLLEtBQUssa0NBQWtDO0FBQ2hGLFdBQU8sR0FBRztBQUFBLEVBQ1o7QUFJQSxNQUFNLE9BQU8sQ0FBQyxLQUFLLFNBQVM7QUFDMUIsVUFBTSxFQUFFLE1BQU0sUUFBUSxPQUFPLElBQUksS0FBSyxJQUFJO0FBQzFDLFdBQU8sT0FBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLEtBQUssUUFBUSxXQUFXLENBQUM7QUFDM0QsV0FBTyxFQUFFLEtBQUssT0FBTyxFQUFFLEtBQUssS0FBSztBQUNqQyxRQUFJLE1BQU8sTUFBSyxJQUFJLGdCQUFnQixLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQ3pELFVBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLGVBQVcsRUFBRSxNQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssT0FBTyxHQUFHO0FBQ25ELFVBQUksQ0FBQyxNQUFPO0FBQ1osWUFBTSxJQUFJLEtBQUs7QUFDZixpQkFBVyxTQUFTLE9BQVEsTUFBSyxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ3JEO0FBQ0EsUUFBSSxDQUFDLElBQUksUUFBUyxNQUFLLElBQUksZ0JBQWdCLENBQUMsR0FBRyxLQUFLLEVBQUUsS0FBSyxDQUFDO0FBQzVELFVBQU0sR0FBRztBQUNULFVBQU0sVUFBVSxJQUFJLGdCQUFnQixTQUFTLE9BQU8sV0FBVyxNQUFNLEdBQUcsQ0FBQztBQUN6RSxTQUFLLElBQUksdUJBQXVCLFFBQVEsSUFBSSxRQUFRLGVBQWUsS0FBSyxRQUFRLFNBQVM7QUFDekYsU0FBSyxJQUFJLGFBQWEsR0FBRztBQUN6QixTQUFLLE9BQU8sZUFBZSxJQUFJLFNBQVMsRUFBRTtBQUUxQyxTQUFLLE9BQU8sWUFBWSxNQUFNLENBQUM7QUFBQSxFQUNqQztBQUlBLE1BQU0sUUFBUSxNQUNaLENBQUMsR0FBRyxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVSxPQUFPLEtBQUssU0FBUyxFQUFFLEVBQUUsTUFBTSxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFJcEcsTUFBTSxVQUFVLENBQUMsWUFBWTtBQUNsQyxZQUFRLFFBQVEsR0FBRztBQUNuQixZQUFRLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxFQUFFLFFBQVEsTUFBTUMsU0FBUSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2hFO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFDL0IsV0FBTyxRQUFRLEVBQUUsTUFBTSxPQUFPLFFBQVEsTUFBTSxJQUFJLEtBQUs7QUFBQSxFQUN2RDs7O0FDN0dBLE1BQU0sU0FBUztBQUVmLE1BQU0sUUFBUSxDQUFDO0FBR2YsTUFBTSxRQUFRLENBQUMsVUFBVTtBQUN2QixVQUFNLFVBQVUsTUFBTSxPQUFPLFVBQVUsMkJBQTJCLElBQUksRUFBRTtBQUN4RSxRQUFJLENBQUMsV0FBVyxRQUFRLFFBQVEsTUFBTSxFQUFHO0FBQ3pDLFVBQU1DLFNBQVEsZUFBZSxLQUFLLFFBQVEsSUFBSSxLQUFLLFFBQVEsTUFBTSxRQUFRLElBQUk7QUFDN0UsUUFBSSxDQUFDQSxVQUFTLENBQUMsUUFBUSxRQUFRLElBQUksRUFBRztBQUN0QyxTQUFLLEtBQUs7QUFDVixVQUFNLEtBQUssTUFBTSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ2xDO0FBR0EsTUFBTSxTQUFTLENBQUMsVUFBVTtBQUN4QixRQUFJLENBQUMsTUFBTSxPQUFPLFVBQVUsSUFBSSxFQUFHO0FBQ25DLFNBQUssS0FBSztBQUNWLFVBQU0sS0FBSyxNQUFNLE1BQU0sT0FBTyxjQUFjLENBQUM7QUFBQSxFQUMvQztBQUtPLE1BQU0sYUFBYSxDQUFDQyxRQUFPQyxTQUFRLFlBQVk7QUFDcEQsUUFBSSxZQUFZLE9BQU8sMkJBQTRCLFFBQU9ELE9BQU07QUFDaEUsVUFBTSxZQUFZLE9BQU8sUUFBUSxFQUFFLE9BQU8sUUFBUSxDQUFDQyxNQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ2pFLGVBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxVQUFXLFFBQU8saUJBQWlCLE1BQU0sVUFBVSxJQUFJO0FBQ3RGLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNO0FBQ2xELGlCQUFXLENBQUMsTUFBTSxRQUFRLEtBQUssVUFBVyxRQUFPLG9CQUFvQixNQUFNLFVBQVUsSUFBSTtBQUN6RixNQUFBRCxPQUFNO0FBQ04saUJBQVcsTUFBTSxNQUFNLFFBQVEsQ0FBQyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDaEQsQ0FBQztBQUFBLEVBQ0g7OztBQ2hDTyxNQUFNLFFBQVEsQ0FBQyxXQUFXO0FBQy9CLFVBQU0sT0FBTyxTQUFTLGNBQWMsTUFBTTtBQUMxQyxVQUFNLEtBQUs7QUFDWCxTQUFLLEtBQUs7QUFDVixhQUFTLEtBQUssT0FBTyxJQUFJO0FBQ3pCLFVBQU0sU0FBUyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sYUFBYSxNQUFNLENBQUM7QUFDL0QsZUFBVyxTQUFTLE9BQVEsT0FBTSxhQUFhLFFBQVEsRUFBRTtBQUN6RCxTQUFLLE1BQU07QUFDWCxXQUFPLFFBQVEsQ0FBQyxPQUFPLE9BQU8sYUFBYSxPQUFPLFFBQVEsT0FBTyxFQUFFLENBQUMsQ0FBQztBQUNyRSxTQUFLLE9BQU87QUFBQSxFQUNkO0FBR0EsTUFBTSxZQUFZLENBQUMsVUFBVTtBQUMzQixRQUFJLE1BQU0sUUFBUyxRQUFPLENBQUMsR0FBRyxNQUFNLE9BQU8sRUFBRSxNQUFNLENBQUMsRUFBRSxVQUFVLGdCQUFnQixNQUFNLGFBQWEsZUFBZTtBQUNsSCxRQUFJLE9BQU8sS0FBSyxFQUFHLFFBQU8sTUFBTSxZQUFZLE1BQU07QUFDbEQsV0FBTyxNQUFNLFVBQVUsTUFBTSxnQkFBZ0IsQ0FBQyxNQUFNLFNBQVM7QUFBQSxFQUMvRDtBQUVPLE1BQU0sY0FBYyxNQUFNO0FBQy9CLE9BQUcsWUFBWSxNQUFNLE1BQU0sQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLG9CQUFvQixDQUFDLEVBQUUsT0FBTyxTQUFTLENBQUMsQ0FBQztBQUVsRyxVQUFNLENBQUMsVUFBVTtBQUFBO0FBQUEsTUFBMEIsWUFBWSxpQkFBaUIsWUFBWTtBQUFBO0FBQ3BGLFVBQU0sUUFBUSxDQUFDLEdBQUcsU0FBUyxpQkFBaUIsMEJBQTBCLENBQUM7QUFDdkUsUUFBSSxZQUFZLFNBQVMsU0FBVSxPQUFNLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUFBLEVBQ2xHOzs7QUN0QkEsTUFBTSxPQUFPO0FBQ2IsTUFBTSxRQUFRO0FBQ2QsTUFBTSxjQUFjO0FBRXBCLE1BQU0sUUFBUSxvQkFBSSxRQUFRO0FBRTFCLE1BQU0sU0FBUyxvQkFBSSxJQUFJO0FBRXZCLE1BQU0sUUFBUSxvQkFBSSxRQUFRO0FBRTFCLE1BQU0sVUFBVSxvQkFBSSxJQUFJO0FBRXhCLE1BQU0sWUFBWSxvQkFBSSxJQUFJO0FBRzFCLE1BQU0sV0FBVyxDQUFDLGdCQUFnQjtBQUNoQyxZQUFRLElBQUksWUFBWSxFQUFFO0FBQzFCLFlBQVEsT0FBTyxhQUFhLE9BQU8sRUFBRSxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDdkQ7QUFHQSxNQUFNLGNBQWMsQ0FBQyxVQUFVO0FBQzdCLFVBQU0sQ0FBQ0UsUUFBTyxHQUFHLE1BQU0sSUFBSTtBQUMzQixRQUFJLENBQUMsT0FBTyxDQUFDLEVBQUcsUUFBT0EsVUFBUyxTQUFTQSxNQUFLO0FBQzlDLFdBQU8sSUFBSSxLQUFLO0FBQ2hCLGVBQVcsRUFBRSxHQUFHLEtBQUssTUFBTyxTQUFRLElBQUksRUFBRTtBQUMxQyxVQUFNLFVBQVUsT0FBTyxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sR0FBRyxRQUFRLGNBQWMsSUFBSSxRQUFRLFVBQVUsRUFBRTtBQUM3RixTQUFLQSxRQUFPLE9BQU8sRUFBRSxPQUFPLFFBQVEsR0FBRyxFQUFFLE1BQU0sQ0FBQztBQUFBLEVBQ2xEO0FBR0EsTUFBTSxZQUFZLENBQUMsZ0JBQWdCLFlBQVksZUFBZSxZQUFZLFFBQVEsSUFBSTtBQUd0RixNQUFNQyxPQUFNLENBQUMsZ0JBQWdCO0FBQzNCLFVBQU0sV0FBVyxJQUFJLElBQUksQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLENBQUM7QUFDM0MsUUFBSSxTQUFTLElBQUksV0FBVyxFQUFHO0FBQy9CLFVBQU0sRUFBRSxXQUFXLElBQUksWUFBWTtBQUNuQyxVQUFNLFNBQVMsSUFBSSxHQUFHLElBQUksb0JBQW9CLEVBQUUsT0FBTyxDQUFDLFdBQ3RELFdBQVcsZUFBZSxPQUFPLFFBQVEsZUFBZSxjQUFjLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsSUFBSSxNQUFNLENBQUM7QUFDbkgsZ0JBQVksTUFBTSxJQUFJLFdBQVcsSUFBSSxDQUFDLFdBQVcsSUFBSSxDQUFDLGFBQWEsR0FBRyxNQUFNLEVBQUUsTUFBTSxHQUFHLFdBQVcsQ0FBQztBQUFBLEVBQ3JHO0FBSUEsTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLElBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxFQUFFLE1BQU07QUFDckQsUUFBSSxXQUFXLE1BQU87QUFDdEIsVUFBTSxDQUFDRCxRQUFPLEdBQUcsTUFBTSxJQUFJO0FBQzNCLFVBQU0sT0FBTyxPQUFPLE9BQU8sU0FBUztBQUNwQyxXQUFPLE9BQU8sS0FBSztBQUNuQixRQUFJLFVBQVVBLE1BQUssR0FBRztBQUNwQixjQUFRLE9BQU8sRUFBRTtBQUNqQixVQUFJLE9BQU8sQ0FBQyxFQUFHLE9BQU0sSUFBSUEsTUFBSztBQUM5QixhQUFPLFlBQVksSUFBSTtBQUFBLElBQ3pCO0FBQ0EsZUFBVyxTQUFTLE1BQU07QUFDeEIsWUFBTSxJQUFJLEtBQUs7QUFDZixlQUFTLEtBQUs7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7QUFHQSxNQUFNRSxRQUFPLENBQUMsT0FBTztBQUNuQixVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksTUFBTSxRQUFRLElBQUksRUFBRztBQUN6QixVQUFNQyxVQUFTLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQztBQUNyQyxjQUFVLE9BQU8sRUFBRTtBQUNuQixZQUFRLE9BQU8sRUFBRTtBQUVqQixlQUFXLFNBQVMsT0FBT0EsVUFBUyxDQUFDLEVBQUcsT0FBTSxNQUFNLEtBQUs7QUFBQSxFQUMzRDtBQUdBLE1BQU0sT0FBTyxJQUFJLHFCQUFxQixDQUFDLFlBQVk7QUFDakQsZUFBVyxFQUFFLGdCQUFnQixPQUFPLEtBQUssU0FBUztBQUNoRCxVQUFJLENBQUMsT0FBTyxRQUFRLElBQUksRUFBRyxNQUFLLFVBQVUsTUFBTTtBQUFBLGVBQ3ZDLGVBQWdCLENBQUFGLEtBQUksTUFBTTtBQUFBLElBQ3JDO0FBQUEsRUFDRixDQUFDO0FBRUQsTUFBTSxPQUFPLE1BQU07QUFDakIsZUFBVyxlQUFlLElBQUksSUFBSSxHQUFHO0FBQ25DLFVBQUksTUFBTSxJQUFJLFdBQVcsRUFBRztBQUM1QixZQUFNLElBQUksV0FBVztBQUNyQixVQUFJLFlBQVksUUFBUSxjQUFjLFVBQVcsTUFBSyxRQUFRLFdBQVc7QUFBQSxVQUNwRSxDQUFBQSxLQUFJLFdBQVc7QUFBQSxJQUN0QjtBQUNBLGVBQVcsTUFBTSxvQkFBSSxJQUFJLENBQUMsR0FBRyxVQUFVLEtBQUssR0FBRyxHQUFHLE9BQU8sQ0FBQyxFQUFHLENBQUFDLE1BQUssRUFBRTtBQUFBLEVBQ3RFO0FBRU8sTUFBTSxZQUFZLE1BQU07QUFDN0IsU0FBSyxVQUFVLENBQUMsRUFBRSxPQUFPLElBQUksS0FBSyxNQUFNO0FBQ3RDLFVBQUksQ0FBQyxPQUFPLEtBQUssV0FBVyxRQUFRLEtBQUssQ0FBQyxLQUFLLFFBQVEsSUFBSSxFQUFHLFFBQU87QUFFckUsVUFBSSxRQUFRLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxLQUFLLFdBQVcsZ0JBQWdCLEVBQUcsV0FBVSxJQUFJLElBQUksQ0FBQyxHQUFJLFVBQVUsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFJLEtBQUssQ0FBQztBQUN4SCxhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsU0FBSyxZQUFZLElBQUk7QUFDckIsVUFBTSxRQUFRLEVBQUUsaUJBQWlCLENBQUMsaUJBQWlCLEdBQUcsV0FBVyxNQUFNLFNBQVMsS0FBSztBQUNyRixRQUFJLGlCQUFpQixJQUFJLEVBQUUsUUFBUSxTQUFTLGlCQUFpQixLQUFLO0FBQ2xFLFNBQUs7QUFBQSxFQUNQOzs7QUNsR0EsTUFBTSxPQUFPO0FBRWIsTUFBTSxRQUFRLG9CQUFJLElBQUk7QUFHdEIsTUFBTSxXQUFXLENBQUMsT0FBTztBQUN2QixVQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxFQUFFLEtBQUssb0JBQUksSUFBSSxFQUFFO0FBQy9DLFVBQU0sSUFBSSxJQUFJLElBQUk7QUFDbEIsV0FBTztBQUFBLEVBQ1Q7QUFHQSxNQUFNLFdBQVcsQ0FBQyxNQUFNLFNBQVMsTUFBTSxTQUFTLElBQUksT0FBTyxJQUFJLENBQUMsS0FBSyxJQUFJO0FBR3pFLE1BQU0sVUFBVSxDQUFDLE1BQU0sU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLFFBQVEsUUFBUSxFQUFFLEtBQUssSUFBSTtBQUdoRixNQUFNRSxRQUFPLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxNQUFNO0FBQzlDLFVBQU0sU0FBUyxPQUFPLFVBQVUsSUFBSSxJQUFJLEdBQUc7QUFDM0MsVUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNO0FBQ3BDLFFBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQWE7QUFDMUMsVUFBTSxRQUFRLE9BQU8sYUFBYSxJQUFJO0FBQ3RDLFFBQUssU0FBUyxjQUFlLFVBQVUsVUFBVztBQUNsRCxVQUFNLE9BQU8sU0FBUyxLQUFLLEVBQUU7QUFDN0IsU0FBSyxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksQ0FBQztBQUNwRCxpQkFBYSxLQUFLLEtBQUs7QUFDdkIsU0FBSyxRQUFRLFdBQVcsTUFBTSxNQUFNLEtBQUssRUFBRSxHQUFHLE9BQU8sUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDOUY7QUFJQSxNQUFNLFNBQVMsQ0FBQyxVQUFVO0FBQ3hCLFVBQU0sRUFBRSxjQUFjLE1BQU0sVUFBVSxNQUFNLElBQUk7QUFDaEQsV0FBTyxVQUFVLFNBQVMsa0JBQWtCLFNBQVMsWUFBYSxTQUFTLFlBQVksVUFBVTtBQUFBLEVBQ25HO0FBR0EsTUFBTSxRQUFRLENBQUMsT0FBTztBQUNwQixVQUFNLE9BQU8sU0FBUyxFQUFFO0FBQ3hCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxDQUFDLEtBQU0sUUFBTyxLQUFLLE1BQU0sT0FBTyxFQUFFO0FBQ3RDLFVBQU1DLFdBQVUsU0FBUztBQUN6QixRQUFJQSxTQUFTLFFBQU8sS0FBS0EsU0FBUSxLQUFLLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFFckQsUUFBSSxLQUFLLFdBQVk7QUFFckIsVUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUN0RyxPQUFPLENBQUMsU0FBUyxDQUFDLFNBQVMsTUFBTSxJQUFJLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDdEQsU0FBSyxJQUFJLE1BQU07QUFDZixRQUFJLENBQUMsTUFBTSxPQUFRO0FBQ25CLFNBQUssYUFBYTtBQUNsQixVQUFNLFNBQVMsTUFBTSxJQUFJLENBQUMsU0FBUyxTQUFTLE1BQU0sSUFBSSxFQUFFLENBQUMsQ0FBQztBQUMxRCxVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLFFBQVEsUUFBUSxJQUFJLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUNqRixVQUFNLE9BQU8sRUFBRSxPQUFPLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxRQUFRLGNBQWMsTUFBTSxJQUFJLEVBQUU7QUFDcEYsUUFBSSxPQUFRLFFBQU8sT0FBTyxNQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sRUFBRSxDQUFDO0FBQ3pELFNBQUssTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN6QjtBQUdBLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFDeEIsVUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLFNBQVMsSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sT0FBTyxVQUFVLFFBQVE7QUFDckYsV0FBTyxHQUFHLElBQUk7QUFBQTtBQUFBLE1BQW9DO0FBQUEsSUFBTSxDQUFDO0FBQUEsRUFDM0Q7QUFFTyxNQUFNLFlBQVksTUFBTTtBQUM3QixPQUFHLCtCQUErQkQsS0FBSTtBQUN0QyxTQUFLLFVBQVUsQ0FBQyxFQUFFLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFDekMsVUFBSSxVQUFVLFdBQVcsVUFBVyxPQUFNLElBQUksRUFBRSxHQUFHLElBQUksTUFBTTtBQUFBLElBQy9ELENBQUM7QUFDRCxTQUFLLFFBQVEsQ0FBQyxFQUFFLFFBQVEsR0FBRyxNQUFNO0FBQy9CLFlBQU0sT0FBTyxNQUFNLElBQUksRUFBRTtBQUN6QixVQUFJLENBQUMsUUFBUSxXQUFXLE9BQVE7QUFDaEMsV0FBSyxhQUFhO0FBQ2xCLGlCQUFXLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFBQSxJQUM1QixDQUFDO0FBQUEsRUFDSDs7O0FDakZBLE1BQU0sU0FBUztBQUdmLE1BQU1FLFFBQU8sQ0FBQyxPQUFPO0FBQ25CLGVBQVcsV0FBVyxJQUFJLElBQUksTUFBTSxHQUFHLEdBQUc7QUFDeEMsVUFBSSxNQUFNLFFBQVEsYUFBYSxNQUFNLE1BQU0sR0FBSTtBQUMvQyxjQUFRLFNBQVM7QUFDakIsY0FBUSxnQkFBZ0IsTUFBTTtBQUFBLElBQ2hDO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLE1BQU0sV0FBVztBQUM3QixTQUFLLFVBQVUsT0FBTyxjQUFjLENBQUMsQ0FBQyxNQUFNO0FBQzVDLGlCQUFhLE1BQU0sYUFBYSxTQUFTLFNBQVMsSUFBSTtBQUN0RCxRQUFJLENBQUMsS0FBSyxVQUFVLE9BQVEsTUFBSyxnQkFBZ0IsT0FBTztBQUN4RCxlQUFXLFdBQVcsTUFBTSx3QkFBd0IsSUFBSSxHQUFHO0FBQ3pELFlBQU0sRUFBRSxhQUFhLElBQUksUUFBUTtBQUNqQyxjQUFRLFNBQVMsQ0FBQyxVQUFXLGdCQUFnQixpQkFBaUI7QUFBQSxJQUNoRTtBQUFBLEVBQ0Y7QUFHQSxNQUFNLFFBQVEsQ0FBQyxFQUFFLFFBQVEsSUFBSSxTQUFTLE9BQU8sTUFBTTtBQUNqRCxVQUFNLE9BQU8sS0FBSyxFQUFFO0FBQ3BCLFFBQUksQ0FBQyxRQUFRLFdBQVcsdUJBQXVCLEtBQUssTUFBTSxFQUFHO0FBQzdELFNBQUssTUFBTSxNQUFNO0FBQ2pCLFVBQU0sV0FBVyxRQUFRLFFBQVE7QUFDakMsVUFBTSxVQUFVLFlBQVksT0FBTyxRQUFRLFFBQVE7QUFDbkQsUUFBSSxDQUFDLFdBQVcsQ0FBQyxLQUFLLFNBQVMsT0FBTyxFQUFHO0FBQ3pDLFlBQVEsU0FBUztBQUNqQixZQUFRLGFBQWEsUUFBUSxFQUFFO0FBQUEsRUFDakM7QUFHQSxNQUFNQyxPQUFNLENBQUMsRUFBRSxRQUFRLEtBQUssTUFBTTtBQUNoQyxRQUFJLE9BQU8sTUFBTSxTQUFTLGNBQWUsQ0FBQUQsTUFBSyxPQUFPLEVBQUU7QUFDdkQsUUFBSSxPQUFPLFVBQVUsSUFBSSxFQUFHLE1BQUssTUFBTTtBQUFBLEVBQ3pDO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxXQUFXLEtBQUs7QUFDckIsT0FBRyxxQ0FBcUNDLElBQUc7QUFFM0MsVUFBTSxPQUFPLE1BQU07QUFDakIsTUFBQUQsTUFBSztBQUNMLGlCQUFXLFFBQVEsSUFBSSxhQUFhLEVBQUcsTUFBSyxJQUFJO0FBQUEsSUFDbEQ7QUFDQSxTQUFLLFlBQVksSUFBSTtBQUNyQixPQUFHLFlBQVksQ0FBQyxFQUFFLFVBQVUsTUFBTSxhQUFhLEtBQUssQ0FBQztBQUFBLEVBQ3ZEOzs7QUNwREEsTUFBTSxVQUFVLG9CQUFJLElBQUk7QUFFeEIsTUFBTSxPQUFPLE1BQU07QUFDakIsUUFBSSxTQUFTLE9BQVE7QUFDckIsZUFBVyxNQUFNLFNBQVM7QUFDeEIsWUFBTSxPQUFPLEtBQUssRUFBRTtBQUVwQixVQUFJLE1BQU0sYUFBYSxZQUFZLEdBQUcsU0FBUyxRQUFRLEVBQUcsT0FBTSxJQUFJO0FBQUEsSUFDdEU7QUFDQSxZQUFRLE1BQU07QUFBQSxFQUNoQjtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLFNBQUssVUFBVSxDQUFDLEVBQUUsSUFBSSxPQUFPLE1BQU07QUFDakMsVUFBSSxDQUFDLFNBQVMsVUFBVSxDQUFDLE9BQVEsUUFBTztBQUN4QyxjQUFRLElBQUksRUFBRTtBQUNkLGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxPQUFHLG9CQUFvQixJQUFJO0FBQUEsRUFDN0I7OztBQ3BCQSxNQUFNLE1BQU07QUFHWixNQUFNLE9BQU8sQ0FBQyxJQUFJRSxVQUFTO0FBQ3pCLFVBQU0sT0FBTyxLQUFLLEVBQUU7QUFDcEIsUUFBSSxLQUFNLE9BQU0sS0FBSyxJQUFJLEVBQUUsUUFBUUEsS0FBSTtBQUFBLEVBQ3pDO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsU0FBSyxhQUFhLENBQUMsRUFBRSxJQUFJLElBQUksTUFBTTtBQUNqQyxXQUFLLElBQUksQ0FBQyxRQUFRO0FBQ2hCLFlBQUksUUFBUTtBQUNaLFlBQUksU0FBUztBQUFBLE1BQ2YsQ0FBQztBQUNELFVBQUksT0FBTyxpQkFBaUIsWUFBWSxDQUE4QixFQUFFLGtCQUFrQixRQUFRLE1BQU0sTUFBTTtBQUM1RyxZQUFJLGlCQUFrQixNQUFLLElBQUksQ0FBQyxRQUFTLElBQUksUUFBUyxTQUFTLFFBQVMsSUFBSSxHQUFJO0FBQUEsTUFDbEYsQ0FBQztBQUNELFVBQUksaUJBQWlCLFdBQVcsTUFBTSxLQUFLLElBQUksQ0FBQyxRQUFTLElBQUksU0FBUyxJQUFLLENBQUM7QUFBQSxJQUM5RSxDQUFDO0FBRUQsU0FBSyxZQUFZLE1BQU0sSUFBSSxHQUFHLEVBQUUsUUFBUSxDQUFDLFFBQVEsSUFBSSxnQkFBZ0IsVUFBVSxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQ3ZGOzs7QUNWQSxNQUFNQyxTQUFRLENBQUMsWUFBWTtBQUN6QixVQUFNLEVBQUUsUUFBUSxJQUFJO0FBQ3BCLFFBQUksS0FBSyxPQUFPLEdBQUc7QUFDakIsY0FBUSxPQUFPO0FBQ2YsYUFBTyxVQUFVO0FBQUEsSUFDbkI7QUFDQSxVQUFNLFFBQVEsT0FBTyxNQUFNLFFBQVEsT0FBTyxLQUFLO0FBQy9DLFVBQU0sTUFBTSxhQUFhLE9BQU8sa0JBQWtCLE9BQU8sZUFBZSxTQUFTLE1BQU07QUFDdkYsWUFBUSxNQUFNLEdBQUc7QUFDakIsWUFBUSxNQUFNLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFBQSxFQUNuQztBQUtPLE1BQU0sUUFBUSxDQUFDLFlBQVk7QUFDaEMsUUFBSSxPQUFPLE9BQU8sUUFBUSxPQUFPLEtBQUssT0FBTyxPQUFPLEtBQU07QUFDMUQsYUFBUyxRQUFRLFNBQVM7QUFDMUIsYUFBUyxpQkFBaUIsUUFBUSxNQUFNLEtBQUssUUFBUSxPQUFPLEdBQUcsSUFBSTtBQUNuRSxlQUFXLE1BQU1BLE9BQU0sT0FBTyxHQUFHLFFBQVEsS0FBSztBQUM5QyxpQkFBYTtBQUNiLGFBQVM7QUFDVCxlQUFXO0FBQ1gsZ0JBQVk7QUFDWixnQkFBWTtBQUNaLGdCQUFZO0FBQ1osY0FBVTtBQUNWLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixlQUFXO0FBQ1gsZ0JBQVk7QUFDWixpQkFBYTtBQUFBLEVBQ2Y7OztBQ2hEQSxRQUFNLEtBQUs7IiwKICAibmFtZXMiOiBbImFzayIsICJyZWFkIiwgInNlZW4iLCAib3B0aW9ucyIsICJrbm93biIsICJpc1NhbWUiLCAibGluZXMiLCAiYXNrIiwgInRha2UiLCAiZmlyc3QiLCAiZm9sbG93IiwgImFsbCIsICJrZXkiLCAiam9iIiwgInJ1biIsICJmb2xsb3ciLCAiam9iIiwgInNlbnQiLCAicGxhY2VzIiwgIndhaXRpbmciLCAiYnV0dG9uIiwgInNob3ciLCAibm90ZSIsICJncm91cHMiLCAibWFyayIsICJpc093biIsICJuZXdzIiwgImxlYXZlIiwgInRvIiwgInN3YXAiLCAia2V5IiwgInRha2UiLCAic2VlbiIsICJjYWxsIiwgInJlbGVhc2UiLCAicGxhY2VzIiwgInJ1biIsICJjYWxsIiwgImJlZ2luIiwgImNoYWluIiwgInJlbGVhc2UiLCAiY2FsbCIsICJlbmQiLCAiYW5zd2VyIiwgInJlbGVhc2UiLCAic2VuZHMiLCAiYmVnaW4iLCAiZmlyc3QiLCAiZmlyc3QiLCAiYXNrIiwgInRlbGwiLCAiY2F1c2VzIiwgIm5vdGUiLCAicHJlc3NlZCIsICJzaG93IiwgImVuZCIsICJzaG93IiwgImJlZ2luIl0KfQo=
