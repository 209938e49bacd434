(() => {
  // nitro_htmx/client/elements.js
  var h = (name, props = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(props)) {
      if (key.includes("-") || key === "role") element.setAttribute(key, value);
      else element[key] = value;
    }
    element.append(...children.flat().filter((child) => child != null && child !== ""));
    return element;
  };
  var json = (value, most = 400) => {
    const text = JSON.stringify(value) ?? "none";
    return text.length > most ? `${text.slice(0, most)}\u2026` : text;
  };
  var ms = (number = 0) => `${number < 10 ? Math.round(number * 10) / 10 : Math.round(number)} ms`;

  // nitro_htmx/client/words.js
  var warned = /* @__PURE__ */ new Set();
  var warn = (text) => {
    if (warned.has(text)) return false;
    console.warn(`nitro: ${text}`);
    warned.add(text);
    return true;
  };
  var distance = (a, b) => {
    let row2 = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
      const next = [i + 1];
      for (let j = 0; j < b.length; j++) {
        next.push(Math.min(next[j] + 1, row2[j + 1] + 1, row2[j] + Number(letter !== b[j])));
      }
      row2 = next;
    }
    return row2[b.length];
  };
  var suggest = (name, names2) => {
    const close = [...new Set(names2)].filter((other) => distance(name, other) <= name.length / 4);
    close.sort((a, b) => distance(name, a) - distance(name, b));
    return close.length ? ` Did you mean ${close[0]}?` : "";
  };
  var join = (values2) => [...new Set(values2)].join(", ");
  var short = (type) => type.replace(/^nitro:/, "");
  var sizeOf = (bytes) => bytes < 1e3 ? `${bytes} B` : `${(bytes / 1e3).toFixed(1)} kB`;

  // nitro_htmx/client/shown.js
  var FATES = {
    "": ["is to ask", ""],
    asked: ["asks in ", ""],
    "rode along": ["is in the same answer", ""],
    travelled: ["travels along in ", ""],
    stopped: ["stopped in ", ", as it would go round"]
  };
  var titleOf = ({ kind, component, action, events, chain, id }) => {
    if (kind === "push") return `pushed ${short(events[0].name)}`;
    if (kind === "travel") return action;
    if (kind === "stopped") return `loop stopped: ${[...chain, id].join(" > ")}`;
    if (kind === "dropped") return `${component}.${action} was not sent`;
    return action === "nitro-mount" ? `${component} loads` : `${component}.${action}`;
  };
  var troubleOf = ({ kind, ended, status, events, isStale }) => {
    if (kind === "stopped") return "loop";
    if (kind === "dropped") return "not sent";
    if (kind === "request" && ended && status !== 200) return status ? `status ${status}` : "no answer";
    if (events.some(({ why }) => why)) return "nobody hears it";
    return isStale ? "came too late" : "";
  };
  var summaryOf = (step) => {
    const { number, ended, heard, id, kind, key, start, channels, events } = step;
    const because = heard.length ? `after ${join(heard.map(([name]) => short(name)))}` : "";
    const sent2 = kind === "request" ? join(events.map(({ name }) => short(name)).filter((name) => name !== "action-complete")) : "";
    const trouble = troubleOf(step);
    return [
      h("span", { className: "number" }, `${number}`),
      h("span", { className: "title" }, titleOf(step)),
      h("span", { className: "time" }, kind === "request" ? ended ? ms(ended - start) : "under way" : ""),
      h(
        "span",
        { className: "more" },
        trouble && h("strong", { className: "trouble" }, trouble),
        trouble && " ",
        [id && `#${id}`, key && `key ${key}`, channels && `to ${join(channels)}`, because, sent2 && `sends ${sent2}`].filter(Boolean).join(" \xB7 ")
      )
    ];
  };
  var pairs = (name, values2) => {
    const rows = Object.entries(values2).map(([key, value]) => h("li", {}, h("code", {}, `${key} = ${json(value)}`)));
    return rows.length ? row(name, h("ul", {}, rows)) : [];
  };
  var row = (name, ...content) => [h("dt", {}, name), h("dd", {}, content)];
  var fateOf = ({ id, component, fate, step, call }, link) => {
    const [before2, after] = FATES[fate] ?? [fate, ""];
    const name = `${component} #${id}${call ? ` by ${call}` : ""} `;
    return [name, before2, ...before2.endsWith(" in ") && step ? [link(step), after] : [after]];
  };
  var eventRow = ({ name, detail, hearers, others, why, from }, link) => h(
    "li",
    {},
    h("code", { className: "event" }, short(name)),
    from ? ` from #${from}` : "",
    h("code", { className: "data" }, json(detail)),
    h(
      "ul",
      {},
      hearers.map((hearer) => h("li", {}, fateOf(hearer, link))),
      others && h("li", {}, `${others} listens`),
      why && h("li", { className: "trouble" }, why)
    )
  );
  var timeOf = ({ ended = 0, start, waited, took, server, swap }) => [
    `${ms(ended - start)} in all`,
    waited && waited > 1 ? `${ms(waited)} in its line before` : "",
    server === void 0 ? "" : `${ms(server)} in the server`,
    took === void 0 ? "" : server === void 0 ? `${ms(took)} until the answer` : `${ms(Math.max(0, took - server))} on the way`,
    swap === void 0 ? "" : `${ms(swap)} in the page`
  ].filter(Boolean).join(", ");
  var answerOf = ({ status, bytes, queries, queryMs, tries, isKept, isStale }) => [
    status ? `status ${status}, ${sizeOf(bytes)}` : "none came",
    queries === void 0 ? "" : `${queries} ${queries === 1 ? "query" : "queries"}${queries ? ` in ${ms(queryMs)}` : ""}`,
    tries ? `sent ${tries + 1} times` : "",
    isKept ? "the answer of the first time, kept" : "",
    isStale ? "the page has newer HTML" : ""
  ].filter(Boolean).join(", ");
  var changeRows = ({ id, component, changes }) => changes ? [h("li", {}, `${component} #${id}`, changes.length ? "" : ": no field", h("ul", {}, changes.map(([path, before2, after]) => h("li", {}, h("code", {}, h("b", {}, path), " ", h("del", {}, json(before2, 160)), " \u2192 ", h("ins", {}, json(after, 160)))))))] : [];
  var factsOf = (step, link) => {
    const { kind, ended, args, typed, causes, events, heard, riders, channels, spread, why } = step;
    const isRequest = kind === "request";
    const changes = step.runs.flatMap(changeRows);
    return [
      ...causes.length ? row("Because of", h("ul", {}, causes.map(({ step: from, event, by }) => h("li", {}, h("code", {}, short(event)), " of ", link(from), by === step.id ? "" : `, for #${by}`)))) : [],
      ...heard.length && !causes.length ? row("Because of", heard.map(([name]) => short(name)).join(", "), step.isPushed ? ", pushed" : ", from a script") : [],
      ...channels ? row("Pushed to", join(channels), spread && spread > 500 ? `, spread over ${ms(spread)}` : "") : [],
      ...why ? row(kind === "travel" ? "Now" : "Stopped", why) : [],
      ...pairs("Arguments", args),
      ...pairs("In inputs", typed),
      ...isRequest && ended ? [...row("Time", timeOf(step)), ...row("Answer", answerOf(step))] : [],
      ...changes.length ? row("Changed", h("ul", {}, changes)) : [],
      ...events.length ? row("Events", h("ul", {}, events.map((event) => eventRow(event, link)))) : [],
      ...riders.length ? row("Travelled along", h("ul", {}, riders.map(({ id, component, rode }) => h("li", {}, `${component} #${id}`, ended ? rode ? " ran" : " in vain" : "")))) : []
    ];
  };

  // nitro_htmx/client/steps.js
  var MOST = 200;
  var steps = [];
  var listeners = [];
  var count = 0;
  var onStep = (listener) => void listeners.push(listener);
  var changed = (step) => {
    for (const listener of listeners) listener(step);
  };
  var addStep = (step) => {
    const full = {
      number: ++count,
      action: "",
      heard: [],
      chain: [],
      args: {},
      typed: {},
      start: performance.now(),
      tries: 0,
      status: 0,
      bytes: 0,
      events: [],
      riders: [],
      runs: [],
      causes: [],
      ...step
    };
    steps.push(full);
    if (steps[MOST]) steps.shift();
    changed(full);
    return full;
  };
  var replaceSteps = (others = []) => {
    steps.splice(0, steps.length, ...others);
    changed();
  };

  // nitro_htmx/client/graph.js
  var isClick = ({ kind, action, causes, heard, isPoll }) => /request|dropped/.test(kind) && !isPoll && !causes.length && !heard.length && !/^(sync|nitro-mount)$/.test(action);
  var listOf = (items) => items.length ? h("ul", {}, items) : "";
  var graphOf = (link) => {
    const first = steps.filter(isClick).pop();
    const seen = /* @__PURE__ */ new Set();
    const runOf = (step, id) => {
      const key = `${step.number} ${id}`;
      if (seen.has(key)) return "";
      seen.add(key);
      let at = 0;
      const own = step.runs.flatMap((run) => {
        const from = at;
        at += run.events;
        return run.id === id ? step.events.slice(from, at) : [];
      });
      return listOf(own.filter(({ name, hearers, why }) => hearers.length || why || name !== "nitro:action-complete").map((event) => eventOf(step, event)));
    };
    const eventOf = (step, { name, hearers, others, why }) => h(
      "li",
      {},
      h("code", { className: "event" }, short(name)),
      listOf([
        ...hearers.map((hearer) => {
          const to = hearer.step ? steps.find(({ number }) => number === hearer.step) : hearer.fate === "rode along" && step;
          return h("li", {}, fateOf(hearer, link), to && runOf(to, hearer.id));
        }),
        ...others ? [h("li", {}, `${others} listens`)] : [],
        ...why ? [h("li", { className: "trouble" }, "nobody hears it")] : []
      ])
    );
    return first && listOf([h("li", {}, h("strong", {}, titleOf(first)), " in ", link(first.number), runOf(first, first.id))]);
  };

  // nitro_htmx/client/twice.js
  var sources = [];
  var broken = [];
  var htmx;
  var show = (text) => {
    if (!document.body) return document.addEventListener("DOMContentLoaded", () => show(text));
    const box = document.createElement("div");
    box.setAttribute("role", "alert");
    box.style.cssText = "padding: 1rem; background: #b00020; color: #fff; font: 16px/1.4 sans-serif";
    box.textContent = text;
    document.body.prepend(box);
  };
  var note = (value, source) => {
    if (value === htmx) return;
    sources.push(source || "a module or inline script");
    if (htmx) {
      const [first] = sources;
      const last = sources[sources.length - 1];
      const cause = first === last ? "{% nitro_scripts %} stands on the page twice, or in a part that htmx swaps." : "{% nitro_scripts %} loads it already. Remove the other script.";
      const text = `htmx was loaded twice, so elements may react twice or not at all: ${first} and ${last}. ${cause}`;
      if (warn(text)) show(text);
    }
    htmx = value;
  };
  var look = () => {
    const own = (
      /** @type {HTMLScriptElement | null} */
      document.querySelector('script[src*="/django_htmx/htmx"]')
    );
    note(window.htmx, own?.src);
    if (htmx) return;
    const cause = broken.length ? `Not loaded: ${join(broken)}. Is django_htmx in INSTALLED_APPS, are the static files served, and does the Content-Security-Policy allow them?` : "Its script is not on the page. {% nitro_scripts %} loads it.";
    warn(`htmx is missing, so no component reacts. ${cause}`);
  };
  var startTwice = () => {
    htmx = Object.hasOwn(window, "htmx") ? window.htmx : void 0;
    if (htmx) sources.push([...document.scripts].find(({ src }) => /htmx/i.test(src))?.src || "a script above {% nitro_scripts %}");
    if (Object.getOwnPropertyDescriptor(window, "htmx")?.configurable !== false) {
      Object.defineProperty(window, "htmx", {
        configurable: true,
        enumerable: true,
        get: () => htmx,
        set: (value) => {
          note(
            value,
            /** @type {HTMLScriptElement | null} */
            document.currentScript?.src
          );
        }
      });
    }
    window.addEventListener("error", ({ target }) => {
      if (target instanceof HTMLScriptElement) broken.push(target.src);
    }, true);
    document.addEventListener("DOMContentLoaded", look);
  };

  // nitro_htmx/client/hearers.js
  var BUILT_IN = ["nitro:message", "nitro:error", "nitro:action-complete"];
  var REFRESH = "nitro:refresh-";
  var { addEventListener } = EventTarget.prototype;
  var listened = /* @__PURE__ */ new Set();
  var listen = (target, type, listener, capture) => addEventListener.call(target, type, listener, capture);
  var isCalledByHtmx = () => {
    const caller = `${new Error().stack}`.split("\n").filter((line) => /:\d+:\d+/.test(line))[2] ?? "";
    return sources.some((source) => caller.includes(source));
  };
  var startHearers = () => {
    EventTarget.prototype.addEventListener = function(type, ...rest) {
      if (`${type}`.startsWith("nitro:") && !listened.has(type) && !isCalledByHtmx()) listened.add(type);
      return addEventListener.call(this, type, .../** @type {[any]} */
      rest);
    };
  };
  var roots = () => (
    /** @type {HTMLElement[]} */
    [...document.querySelectorAll("[data-nitro-component]")].filter((root) => window.nitro?.rootOf(root))
  );
  var triggersOf = (root) => (root.getAttribute("hx-trigger") ?? "").split(",").map((entry) => entry.trim().split(/\s/)[0]);
  var isMeant = ({ dataset: { nitroFilters, nitroKey } }, type, detail) => {
    const isKeyed = type.startsWith(REFRESH) && detail?.key != null;
    const keys = isKeyed ? ["key"] : JSON.parse(nitroFilters ?? "{}")[type];
    return !keys || keys.some((key) => `${detail?.[key]}` === nitroKey);
  };
  var isAttributeFor = (type) => {
    const handler = CSS.escape(`hx-on:${type}`);
    const trigger = `[hx-trigger*="${CSS.escape(type)}"]:not([data-nitro-component])`;
    return Boolean(document.querySelector(`[${handler}], ${trigger}`));
  };
  var isSentAnyway = (type, detail) => {
    const [, model] = /^nitro:(.+)-(?:created|updated|deleted)$/.exec(type) ?? [];
    return BUILT_IN.includes(type) || Object.keys(detail ?? {}).join() === `component,${model}_id`;
  };
  var whyNoRefresh = (type, detail, push, deaf, hearing, names2) => {
    const name = type.slice(REFRESH.length);
    const here = roots().map((root) => `${root.dataset.nitroComponent}`);
    const keys = join(hearing.map((root) => root.dataset.nitroKey ?? "none"));
    const why = hearing.length ? `No ${names2} on this page has the key ${JSON.stringify(detail?.key)}; the keys here: ${keys}.` : `No such component is on this page; there are: ${join(here)}.${suggest(name, here.map((one) => one.toLowerCase()))}`;
    return `${push ? `a push to ${join(push.channels)}` : detail?.component} refreshed "${name}", which reached nobody. ${deaf || why}`;
  };
  var whyNobody = (type, detail, push, deaf, hearing, names2) => {
    const keys = join(hearing.map((root) => root.dataset.nitroKey ?? "none"));
    const known = [...listened, ...roots().flatMap(triggersOf)].filter((one) => one.startsWith("nitro:"));
    const why = hearing.length ? `${names2} hears it with a key, which none of those on this page has; the keys here: ${keys}.` : `No component on this page has @on("${short(type)}"), and no script that runs after {% nitro_scripts %} has begun listens.${suggest(type, known)}`;
    return `nobody listens to ${type}, which ${push ? `was pushed to ${join(push.channels)}` : `${detail?.component} sent`}. ${deaf || why}`;
  };
  var hearersOf = (type, detail, push) => {
    const listening = roots().filter((root) => triggersOf(root).includes(type));
    const hearing = push ? listening.filter(push.hears) : listening;
    const meant = hearing.filter((root) => isMeant(root, type, detail));
    const heard = listened.has(type) ? "a script" : isAttributeFor(type) ? "an attribute" : "";
    const others = BUILT_IN.includes(type) ? "" : heard;
    if (meant.length || others || isSentAnyway(type, detail)) return { meant, others, why: "" };
    const names2 = join(listening.map((root) => `${root.dataset.nitroComponent}`));
    const deaf = listening.length && !hearing.length ? `${names2} on this page would, but holds none of these channels: name one in its "channels", or in {% nitro_channels %}.` : "";
    const tell2 = type.startsWith(REFRESH) ? whyNoRefresh : whyNobody;
    const why = tell2(type, detail, push, deaf, hearing, names2);
    warn(why);
    return { meant, others, why };
  };

  // nitro_htmx/client/secrets.js
  var HIDDEN = "\u2022\u2022\u2022";
  var SECRET = 'input[type=password],input[autocomplete$="-password"],input[autocomplete=one-time-code]';
  var names = /* @__PURE__ */ new Set();
  var values = /* @__PURE__ */ new Set();
  var note2 = (input) => {
    if (input.name) names.add(input.name);
    if (input.value.length > 3) values.add(input.value);
  };
  var noteSecrets = () => {
    for (const input of document.querySelectorAll(SECRET)) note2(input);
  };
  var masked = (value, name = "") => {
    if (names.has(name) && value !== "" && value != null) return HIDDEN;
    if (typeof value === "string") return values.has(value) ? HIDDEN : value;
    if (value instanceof Blob) return `file ${/** @type {any} */
    value.name || "without a name"}`;
    if (Array.isArray(value)) return value.map((item, at) => masked(item, `${name}.${at}`));
    if (!value || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(item, name && `${name}.${key}`)]));
  };
  var startSecrets = () => {
    listen(document, "input", ({ target }) => target.matches?.(SECRET) && note2(target), true);
  };

  // nitro_htmx/client/travel.js
  var fieldsOf = (root) => [...root.querySelectorAll("input,select,textarea")];
  var takePage = () => roots().filter((root) => !root.parentElement?.closest("[data-nitro-component]")).map((root) => [
    root.id,
    root.outerHTML,
    fieldsOf(root).map((field) => !field.matches(`${SECRET},[type=file]`) && [field.value, field.checked])
  ]);
  var putBack = ([id, html, values2]) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    const root = (
      /** @type {any} */
      template.content.firstElementChild
    );
    for (const busy of [root, ...root.querySelectorAll(".nitro-busy")]) {
      busy.classList.remove("nitro-busy");
      busy.removeAttribute("aria-busy");
    }
    for (const held of root.querySelectorAll("[data-nitro-held]")) {
      held.removeAttribute("data-nitro-held");
      held.removeAttribute("aria-disabled");
    }
    window.nitro?.find(id).replaceWith(root);
    fieldsOf(root).forEach((field, at) => {
      if (values2[at]) [field.value, field.checked] = values2[at];
    });
    window.htmx?.process(root);
  };
  var travel = ({ number, page = [] }) => {
    const there = page.filter(([id]) => window.nitro?.find(id));
    const lost = page.filter((one) => !there.includes(one)).map(([id]) => `#${id}`);
    const missing = lost[0] ? ` No longer on the page: ${lost.join(", ")}.` : "";
    addStep({
      kind: "travel",
      id: "",
      component: "",
      page: takePage(),
      ended: performance.now(),
      action: `back to before step ${number}`,
      why: `The components are as they were before step ${number}. The database did not travel: it is as it was.${missing}`
    });
    there.forEach(putBack);
  };

  // nitro_htmx/client/list.js
  var componentsOf = ({ component, events, riders }) => [component, ...riders.map((rider) => rider.component), ...events.flatMap(({ hearers }) => hearers.map((one) => one.component))];
  var eventsOf = ({ events, heard }) => [...events.map(({ name }) => name), ...heard.map(([name]) => name)].map(short);
  var filter = (label, namesOf, onChange) => {
    const select = h("select", { onchange: onChange }, h("option", { value: "" }, "all"));
    const known = /* @__PURE__ */ new Set([""]);
    return {
      element: h("label", {}, `${label} `, select),
      learn: (step) => {
        for (const name of namesOf(step)) if (!known.has(name)) select.append(h("option", {}, name));
        for (const name of namesOf(step)) known.add(name);
      },
      passes: (step) => !select.value || namesOf(step).includes(select.value)
    };
  };
  var move = (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[
      /** @type {string} */
      event.key
    ];
    if (!by || event.target.localName !== "summary") return;
    const all = [...event.currentTarget.querySelectorAll("li:not([hidden]) > details > summary")];
    all[all.indexOf(event.target) + by]?.focus();
    event.preventDefault();
  };
  var showList = () => {
    const items = /* @__PURE__ */ new Map();
    const filters = [filter("Component", componentsOf, () => update()), filter("Event", eventsOf, () => update())];
    const list = h("ol", { "aria-label": "Steps, oldest first", onkeydown: move });
    const empty = h("p", { className: "empty" });
    const status = h("p", { role: "status", className: "unseen" });
    const graph = h("div");
    const caused = h("details", { className: "graph", ontoggle: () => update() }, h("summary", {}, "Who caused whom, for the last click"), graph);
    const scroll = h("div", { className: "scroll" }, empty, list);
    const link = (number) => items.has(number) ? h("button", { type: "button", className: "link", onclick: () => go(number) }, `step ${number}`) : `step ${number}`;
    const go = (number) => {
      const { details, summary } = items.get(number);
      details.open = true;
      details.parentNode.hidden = false;
      summary.focus();
    };
    const make = (step) => {
      const summary = h("summary");
      const facts = h("dl");
      const back = step.page && h("button", { type: "button", onclick: () => travel(step) }, "Back to before this step");
      const details = h("details", { ontoggle: () => render(step) }, summary, facts, h("div", { className: "actions" }, back));
      const item = { details, facts, summary, item: h("li", {}, details) };
      items.set(step.number, item);
      list.append(item.item);
      return item;
    };
    const render = (step) => {
      const { details, facts, item, summary } = items.get(step.number) ?? make(step);
      for (const one of filters) one.learn(step);
      summary.replaceChildren(...summaryOf(step));
      facts.replaceChildren(...details.open ? factsOf(step, link) : []);
      item.hidden = !filters.every((one) => one.passes(step));
      item.classList.toggle("bad", troubleOf(step) !== "");
    };
    const update = (step) => {
      const isAtEnd = scroll.scrollTop + scroll.clientHeight >= scroll.scrollHeight - 8;
      for (const one of step ? [step] : steps) render(one);
      for (const [number, { item }] of items) {
        if (steps.some((one) => one.number === number)) continue;
        item.remove();
        items.delete(number);
      }
      const shown = [...list.children].filter(({ hidden }) => !hidden).length;
      empty.textContent = shown ? "" : steps.length ? "No step fits the filters." : "Nothing has happened yet.";
      graph.replaceChildren(caused.open ? graphOf(link) ?? "Nothing was clicked yet." : "");
      if (step?.kind === "travel") status.textContent = step.why;
      else if (step?.ended) status.textContent = `Step ${step.number}: ${titleOf(step)}, ${ms(step.ended - step.start)} ${troubleOf(step)}`;
      if (isAtEnd) scroll.scrollTop = scroll.scrollHeight;
    };
    const clear = h("button", { type: "button", onclick: () => replaceSteps() }, "Clear");
    const tools = h("div", { className: "tools", role: "group", "aria-label": "What is shown" }, filters.map(({ element }) => element), clear);
    return { tools, body: h("div", { className: "body" }, caused, scroll, status), update };
  };

  // nitro_htmx/client/timeline.css
  var timeline_default = ":host { all: initial !important; display: contents !important; }\n@media print { :host { display: none !important; } }\n* { box-sizing: border-box; }\n[hidden] { display: none !important; }\naside {\n  --back: #fff; --text: #1c1f23; --soft: #57606a; --line: #d5d9de; --lift: #f3f5f7; --accent: #0b57c4; --bad: #b3192b; --good: #116329;\n  color-scheme: light; color: var(--text); font: 13px/1.45 system-ui, sans-serif; text-align: start;\n}\n@media (prefers-color-scheme: dark) {\n  aside {\n    --back: #1b1f24; --text: #e8ebee; --soft: #a9b2bc; --line: #3c444d; --lift: #262b32; --accent: #7fb7ff; --bad: #ff9a9f; --good: #6fdd8b;\n    color-scheme: dark;\n  }\n}\n.tab {\n  position: fixed; inset-block-end: 0; inset-inline-end: 16px; z-index: 2147483001; min-height: 26px; padding: 3px 12px;\n  border: 1px solid var(--line); border-block-end: 0; border-radius: 7px 7px 0 0; background: var(--back); color: var(--text);\n  font: 600 12px/1.4 system-ui, sans-serif; cursor: pointer; box-shadow: 0 0 8px rgb(0 0 0 / 18%);\n}\n.tab:hover { background: var(--lift); }\n.open .tab { display: none; }\n.count { color: var(--accent); }\n#panel {\n  position: fixed; inset-block: 0; inset-inline-end: 0; z-index: 2147483002; display: flex; flex-direction: column;\n  width: min(440px, 100vw); border-inline-start: 1px solid var(--line); background: var(--back); box-shadow: 0 0 24px rgb(0 0 0 / 22%);\n}\nheader { display: grid; grid-template-columns: 1fr auto; gap: 8px; align-items: center; padding: 10px 14px; border-block-end: 1px solid var(--line); background: var(--lift); }\nh2 { margin: 0; font-size: 15px; }\n.tools { grid-column: 1 / -1; grid-row: 2; display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }\nlabel { display: flex; gap: 5px; align-items: center; color: var(--soft); }\nbutton, select { font: inherit; color: var(--text); }\nheader button, select, .actions button { min-height: 26px; max-width: 112px; padding: 2px 9px; border: 1px solid var(--line); border-radius: 6px; background: var(--back); cursor: pointer; }\nheader > button { width: 28px; padding: 0; font-size: 18px; line-height: 1; }\nheader button:hover, .actions button:hover { border-color: var(--accent); }\n:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }\n#panel:focus { outline: none; }\n.body { flex: 1; min-height: 0; display: flex; flex-direction: column; }\n.scroll { flex: 1; overflow: auto; overscroll-behavior: contain; }\n.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.empty { margin: 0; padding: 0 14px; color: var(--soft); }\n.empty:not(:empty) { padding-block: 14px; }\nol, ul { margin: 0; padding: 0; list-style: none; }\nol > li { border-block-end: 1px solid var(--line); }\nsummary { display: grid; grid-template-columns: 30px 1fr auto; padding: 7px 14px 7px 8px; cursor: pointer; outline-offset: -2px; list-style: none; overflow-wrap: anywhere; }\nsummary::-webkit-details-marker { display: none; }\nsummary:hover, details[open] > summary { background: var(--lift); }\n.number { padding-inline-end: 8px; color: var(--soft); text-align: end; font-variant-numeric: tabular-nums; }\n.title { font-weight: 600; }\n.time { padding-inline-start: 8px; color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }\nsummary .time::after, .graph > summary::after { content: '\u25B8' / ''; margin-inline-start: 8px; }\n[open] > summary .time::after, .graph > summary::after { content: '\u25BE' / ''; }\n.more { grid-column: 2 / -1; color: var(--soft); font-size: 12px; }\n.trouble { color: var(--bad); font-weight: 600; }\n.bad > details > summary { box-shadow: inset 3px 0 var(--bad); }\ndl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 12px; margin: 0; padding: 8px 14px 12px 38px; }\ndl:empty { display: none; }\n.actions:not(:empty) { padding: 0 14px 12px 38px; }\n.actions button { max-width: none; }\ndt { color: var(--soft); }\ndd { margin: 0; min-width: 0; overflow-wrap: anywhere; }\ndd li + li { margin-block-start: 3px; }\ndd ul ul { padding-inline-start: 12px; border-inline-start: 2px solid var(--line); }\ncode { font: 12px/1.45 ui-monospace, monospace; }\n.event { font-weight: 600; }\n.data { display: block; color: var(--soft); }\n.link { padding: 0; border: 0; background: none; color: var(--accent); text-decoration: underline; cursor: pointer; }\n.graph { max-height: 45%; overflow: auto; border-block-end: 1px solid var(--line); }\n.graph > summary { display: block; padding-inline-start: 14px; font-weight: 600; }\n.graph > div { padding: 4px 14px 12px; overflow-wrap: anywhere; }\n.graph ul ul { margin-inline-start: 4px; padding-inline-start: 14px; border-inline-start: 2px solid var(--line); }\ndel { color: var(--bad); text-decoration: none; }\nins { color: var(--good); text-decoration: none; }\n@media (max-width: 500px) { dl { grid-template-columns: 1fr; gap: 0; padding-inline-start: 14px; } dd { margin-block-end: 8px; } }\n";

  // nitro_htmx/client/drawer.js
  var KEY = "nitro-timeline";
  var SHORTCUT = "Alt+Shift+N";
  var view;
  var before;
  var remembered = (value) => {
    try {
      return value === void 0 ? localStorage.getItem(KEY) : localStorage.setItem(KEY, value);
    } catch {
    }
  };
  var isOpen = () => view?.panel.hidden === false;
  var setOpen = (isNow) => {
    const { panel, button, list, aside } = view;
    panel.hidden = !isNow;
    aside.classList.toggle("open", isNow);
    button.setAttribute("aria-expanded", `${isNow}`);
    remembered(isNow ? "open" : "closed");
    if (isNow) list.update();
  };
  var toggle = () => {
    show2();
    const was = isOpen();
    const isInside = view.host.shadowRoot.activeElement;
    if (!was) before = isInside ? view.button : document.activeElement;
    setOpen(!was);
    if (!was) view.panel.focus();
    else if (isInside) (before?.isConnected ? before : view.button).focus();
  };
  var parts = () => {
    const list = showList();
    const count2 = h("span", { className: "count" });
    const button = h("button", {
      type: "button",
      className: "tab",
      onclick: toggle,
      title: `Timeline of the components (${SHORTCUT})`,
      "aria-expanded": "false",
      "aria-controls": "panel",
      "aria-keyshortcuts": SHORTCUT
    }, "Timeline ", count2);
    const close = h("button", { type: "button", onclick: toggle, "aria-label": "Close the timeline", title: `Close (${SHORTCUT})` }, "\xD7");
    const panel = h(
      "section",
      { id: "panel", hidden: true, tabIndex: -1, "aria-labelledby": "heading" },
      h("header", {}, h("h2", { id: "heading" }, "Timeline"), list.tools, close),
      list.body
    );
    const aside = h("aside", { "aria-label": "Timeline of the components" }, panel, button);
    return { aside, button, count: count2, list, panel };
  };
  var show2 = () => {
    if (view) return;
    const host = document.createElement("nitro-timeline");
    view = { host, ...parts() };
    const shadow = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(timeline_default);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(view.aside);
    for (const name of ["click", "keydown", "keyup", "input", "change"]) {
      shadow.addEventListener(name, (event) => {
        if (name === "keydown" && event.key === "Escape" && isOpen()) toggle();
        event.stopPropagation();
      });
    }
    document.documentElement.append(host);
    onStep((step) => {
      view.count.textContent = steps.length || "";
      if (isOpen()) view.list.update(step);
    });
    view.count.textContent = steps.length || "";
  };
  var isShortcut = ({ type, altKey, shiftKey, ctrlKey, metaKey, code, key }) => type === "keydown" && altKey && shiftKey && !ctrlKey && !metaKey && (code === "KeyN" || /^n$/i.test(key));
  var startDrawer = () => {
    window.addEventListener("keydown", (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      toggle();
    }, true);
    document.addEventListener("DOMContentLoaded", () => {
      const wasOpen = remembered() === "open";
      if (!wasOpen && (navigator.webdriver || window.parent !== window)) return;
      show2();
      if (wasOpen) setOpen(true);
    });
  };

  // nitro_htmx/client/log.js
  var logged = /* @__PURE__ */ new Set();
  var failedPolls = /* @__PURE__ */ new Set();
  var pushState = "";
  var showError = ({ component, action, isPoll, status, errorPage }) => {
    const name = `${component}.${action}`;
    if (!errorPage || isPoll && failedPolls.has(name)) return;
    if (isPoll) failedPolls.add(name);
    if (Object.hasOwn(window, "nitroOverlay")) window.nitroOverlay?.show(`${name} failed (status ${status})`, errorPage);
  };
  var refreshedBy = ({ events }) => {
    const ids = events.flatMap(({ hearers }) => hearers.filter(({ call, fate }) => !fate && !call).map(({ id }) => id));
    return [...new Set(ids)].map((id) => window.nitro?.find(id) ?? { id });
  };
  var lineOf = (step, refreshed) => {
    const { id, component, action, heard, chain, isPushed, start, ended = start, status, bytes, events, riders } = step;
    const parts2 = [`${component}.${action}`, `#${id}`, `${Math.round(ended - start)} ms`, status ? sizeOf(bytes) : "no answer"];
    if (status > 299) parts2.push(`status ${status}`);
    const because = heard.length ? ` (after ${join(heard.map(([type]) => short(type)))}${isPushed ? ", pushed" : ""}${chain.length ? ` from #${chain[chain.length - 1]}` : ""})` : "";
    const sent2 = events.length ? ` > ${events.map(({ name }) => short(name)).join(", ")}` : "";
    const rode = riders.filter((rider) => rider.rode);
    const along = rode.slice(0, 3).map((rider) => `#${rider.id}`).join(", ");
    const others = rode.length > 3 ? ` and ${rode.length - 3} more` : "";
    const ids = refreshed.map((root) => `#${root.id}`).join(", ");
    return `nitro: ${parts2.join(" | ")}${because}${sent2}${along && ` > brings along ${along}${others}`}${ids && ` > refreshes ${ids}`}`;
  };
  var log = (step) => {
    const refreshed = refreshedBy(step);
    const line = lineOf(step, refreshed);
    if (step.isPoll && !step.events.length) return console.debug(line);
    console.groupCollapsed(line);
    for (const { name, detail } of step.events) console.log(name, detail);
    for (const { id, rode } of step.riders) console.log(rode ? "rode along, and heard" : "rode along in vain", `#${id}`);
    for (const root of refreshed) console.log("refreshes", root);
    for (const [type, detail] of step.heard) console.log("heard", type, detail);
    console.groupEnd();
  };
  var logStep = (step) => {
    if (step?.kind !== "request" || !step.ended || logged.has(step.number)) return;
    logged.add(step.number);
    log(step);
    showError(step);
  };
  var logPush = ({ events: [{ name, detail, hearers }] }, { channels, spread, hops, hears }) => {
    const ids = hearers.map(({ id }) => `#${id}`);
    const when = spread > 500 ? ` within ${(spread / 1e3).toFixed(1)} s` : "";
    const because = hops ? " (came of a pushed event)" : "";
    console.groupCollapsed(`nitro: pushed ${short(name)} | to ${join(channels)}${because}${ids.length ? ` > refreshes ${ids.join(", ")}${when}` : ""}`);
    console.log(name, detail);
    for (const { id } of hearers) console.log("refreshes", window.nitro?.find(id));
    for (const root of roots()) {
      if (name !== `${REFRESH}*` && triggersOf(root).includes(name) && !hears(root)) console.log("holds no such channel", root);
    }
    console.groupEnd();
  };
  var startLog = () => {
    listen(window, "nitro:push-state", ({ detail: { state } }) => {
      if (state === pushState) return;
      pushState = state;
      if (state === "refused") {
        warn("push is refused, so this page hears nothing more until it is loaded anew. Has the user logged out or lost rights, or is the page older than STATE_MAX_AGE_SECONDS?");
      } else console.log(`nitro: push | ${state}`);
    });
    listen(window, "nitro:missed", () => {
      console.log("nitro: push | missed: the page was away for longer than the log goes back, so its components refresh");
    });
  };

  // nitro_htmx/client/tokens.js
  var TOKEN = /data-nitro-token="([^"]*)"/;
  var stateOf = async (token) => {
    const [payload] = token.replace(/^\./, "").split(".");
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
    const { body } = new Response(bytes);
    const stream = token[0] === "." ? body?.pipeThrough(new DecompressionStream("deflate")) : body;
    const text = await new Response(stream).text();
    return JSON.parse(text.slice(text.indexOf("\n")));
  };
  var readState = async (id, token) => {
    try {
      return masked(await stateOf(token ?? ""), id);
    } catch {
    }
  };
  var tokensIn = (text, runs) => {
    const found = /* @__PURE__ */ new Map();
    let at = 0;
    for (const [id, length] of runs) {
      const token = TOKEN.exec(text.slice(at, at += length));
      if (token) found.set(id, token[1]);
    }
    return found;
  };
  var changesOf = (before2, after, path = "") => {
    if (before2 === after) return [];
    if (Object(after) !== after || Object(before2) !== before2) return [[path, before2, after]];
    const names2 = [.../* @__PURE__ */ new Set([...Object.keys(before2), ...Object.keys(after)])];
    return names2.flatMap((name) => changesOf(before2[name], after[name], path ? `${path}.${name}` : name));
  };

  // nitro_htmx/client/record.js
  var DJANGO_PAGE = /<meta name="robots" content="NONE,NOARCHIVE"/;
  var stepOf = /* @__PURE__ */ new WeakMap();
  var queuedAt = /* @__PURE__ */ new WeakMap();
  var sent = /* @__PURE__ */ new WeakMap();
  var pageOf = /* @__PURE__ */ new WeakMap();
  var tokensOf = /* @__PURE__ */ new WeakMap();
  var refreshing = /* @__PURE__ */ new Map();
  var tell = ({ step, event }, { id, component }, fate, number) => {
    const known = event.hearers.find((hearer) => hearer.id === id);
    if (known) Object.assign(known, { fate, step: number });
    else event.hearers.push({ id, component, fate, step: number });
    changed(step);
  };
  var causesOf = (job) => (job.heard ?? []).map((pair) => sent.get(pair)).filter((one) => one !== void 0);
  var queued = (job) => {
    noteSecrets();
    if (!queuedAt.has(job)) queuedAt.set(job, performance.now());
    const { cause, heard, id } = job;
    const from = sent.get(cause) ?? sent.get(cause?.detail ?? job) ?? (job.body.has("nitro-pushed") ? refreshing.get(id) : void 0);
    if (from && heard?.[0]) sent.set(heard[0], from);
  };
  var filling = (job) => void pageOf.set(job, takePage());
  var posted = ({ action, body, left, sent: fields }) => {
    const args = {};
    const typed = {};
    const bound = new Set([...fields.values()].filter((field) => field.bound).map(({ name }) => name));
    for (const [name, value] of left ?? body) {
      if (!bound.has(name) && /^nitro-|^csrfmiddlewaretoken$/.test(name)) continue;
      const isForm = action === "sync" && name === "form";
      const shown = isForm ? masked(Object.fromEntries(new URLSearchParams(`${value}`))) : value;
      const to = bound.has(name) ? typed : args;
      const key = to === typed ? name.slice(name.indexOf(".") + 1) : name;
      const safe = isForm ? shown : masked(shown, name);
      to[key] = key in to ? [to[key], safe].flat() : safe;
    }
    return { args, typed };
  };
  var leaving = (job) => {
    const { action, boarded, chain, component, heard, id, isQuiet, riders, root } = job;
    const known = stepOf.get(job);
    if (known && !known.ended) return;
    const start = boarded ?? performance.now();
    const step = addStep({
      kind: "request",
      id,
      component,
      action,
      chain,
      ...posted(job),
      start,
      key: root.dataset.nitroKey,
      page: pageOf.get(job),
      isPoll: Boolean(!heard && isQuiet),
      isPushed: job.body.has("nitro-pushed"),
      heard: (heard ?? []).map(([name, detail]) => [name, masked(detail)]),
      waited: start - (queuedAt.get(job) ?? start),
      riders: [...riders.values()].map((rider) => ({ id: rider.id, component: rider.component, rode: false }))
    });
    stepOf.set(job, step);
    tokensOf.set(step, new Map(action === "nitro-mount" ? [] : [job, ...riders.values()].map((one) => [one.id, one.token])));
    for (const one of [job, ...riders.values()]) {
      for (const from of causesOf(one)) {
        step.causes.push({ step: from.step.number, event: from.event.name, by: one.id });
        tell(from, one, one === job ? "asked" : "travelled", step.number);
      }
    }
    changed(step);
  };
  var note3 = (step, { answer, boarded, took, isStale, status, tries }) => {
    const text = answer?.text ?? "";
    let server;
    try {
      server = JSON.parse(answer?.headers.get("Nitro-Debug"));
    } catch {
    }
    Object.assign(step, {
      status: answer?.status ?? 0,
      tries: tries ?? 0,
      isStale,
      isKept: answer?.headers.get("Nitro-Once") === "kept",
      bytes: new Blob([text]).size,
      errorPage: (status ?? 0) > 499 || DJANGO_PAGE.test(text) ? text : "",
      took,
      swap: took === void 0 ? void 0 : performance.now() - boarded - took,
      server: server?.ms,
      queries: server?.queries,
      queryMs: server?.query_ms
    });
  };
  var compare = async (step, text, runs) => {
    for (const [id, token] of tokensIn(text, runs)) {
      const before2 = await readState(id, tokensOf.get(step)?.get(id));
      const after = await readState(id, token);
      const run = step.runs.find((one) => one.id === id);
      if (run && after) Object.assign(run, { before: before2, after, changes: changesOf(before2 ?? {}, after) });
    }
    changed(step);
  };
  var answered = (job) => {
    const step = stepOf.get(job);
    if (!step) return;
    const { id, events, parts: parts2, riders } = job;
    noteSecrets();
    note3(step, job);
    const count2 = events ? events.length : 1;
    step.runs = (parts2 ?? [[id, 0, count2, []]]).map(([from, , own, heard]) => {
      const component = from === id ? job.component : riders.get(from)?.component;
      return { id: from, component, events: own, heard };
    });
    for (const run of step.runs.slice(1)) {
      for (const rider of step.riders) if (rider.id === run.id) rider.rode = true;
    }
    step.left = count2;
    if (!count2) end(step);
    compare(step, job.answer?.text ?? "", parts2 ?? [[id, Infinity]]);
    changed(step);
  };
  var end = (step) => {
    step.ended = performance.now();
    changed(step);
  };
  var arrived = ({ job, arrival, event }) => {
    const step = stepOf.get(job);
    if (!step) return;
    const { name, detail, from, heardBy, call, to } = arrival;
    const { meant, others, why } = hearersOf(name, detail);
    const one = { name, detail: masked(detail), from, others, why, hearers: [] };
    const entry = { step, event: one };
    const parent = to && window.nitro?.find(to);
    for (const root of parent ? [...meant, parent] : meant) {
      const component = `${root.dataset.nitroComponent}`;
      const isIn = root.id === from || root.id === job.id || step.chain.includes(root.id);
      const fate = heardBy.has(root.id) ? "rode along" : isIn ? "led here itself" : "";
      one.hearers.push({ id: root.id, component, fate, ...root === parent && { call } });
    }
    step.events.push(one);
    sent.set(event, entry);
    if (!--/** @type {any} */
    step.left) end(step);
    changed(step);
  };
  var stopped = ({ id, component, heard, why, chain }) => {
    const step = addStep({ kind: "stopped", id, component, chain, why, heard: heard ?? [] });
    for (const pair of heard ?? []) {
      const from = sent.get(pair);
      if (!from) continue;
      step.causes.push({ step: from.step.number, event: from.event.name, by: id });
      tell(from, { id, component }, "stopped", step.number);
    }
  };
  var done = (job) => {
    const { action, component, id, host, isQuiet, rode } = job;
    if (stepOf.has(job) || host || rode) return;
    if (!isQuiet) addStep({ kind: "dropped", id, component, action, ...posted(job) });
    for (const from of causesOf(job)) tell(from, job, "was not there any more");
  };
  var recordPush = (name, detail, push) => {
    const isForAll = name === `${REFRESH}*`;
    const found = isForAll ? { meant: roots().filter(push.hears), others: "", why: "" } : hearersOf(name, detail, push);
    const { meant, others, why } = found;
    const hearers = meant.map((root) => ({ id: root.id, component: `${root.dataset.nitroComponent}`, fate: "" }));
    const event = { name, detail: masked(detail), from: "", others, why, hearers };
    const { channels, hops, spread } = push;
    const step = addStep({ kind: "push", id: "", component: "", channels, hops, spread, events: [event], ended: performance.now() });
    if (Object(detail) === detail && !isForAll) sent.set(detail, { step, event });
    else for (const { id } of meant) refreshing.set(id, { step, event });
    return step;
  };
  var startRecord = () => {
    const hears = { queued, filling, leaving, answered, event: arrived, stopped, done };
    for (const [name, listener] of Object.entries(hears)) window.nitro?.on(name, listener);
  };

  // nitro_htmx/client/debug.js
  if (!Object.hasOwn(window, "nitroDebug")) {
    window.nitroDebug = { suggest, pushed: (name, detail, push) => logPush(recordPush(name, detail, push), push) };
    startTwice();
    startHearers();
    startSecrets();
    startLog();
    onStep(logStep);
    startDrawer();
    document.addEventListener("DOMContentLoaded", () => {
      if (Object.hasOwn(window, "nitro")) startRecord();
    });
  }
})();
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2VsZW1lbnRzLmpzIiwgIi4uLy4uL2NsaWVudC93b3Jkcy5qcyIsICIuLi8uLi9jbGllbnQvc2hvd24uanMiLCAiLi4vLi4vY2xpZW50L3N0ZXBzLmpzIiwgIi4uLy4uL2NsaWVudC9ncmFwaC5qcyIsICIuLi8uLi9jbGllbnQvdHdpY2UuanMiLCAiLi4vLi4vY2xpZW50L2hlYXJlcnMuanMiLCAiLi4vLi4vY2xpZW50L3NlY3JldHMuanMiLCAiLi4vLi4vY2xpZW50L3RyYXZlbC5qcyIsICIuLi8uLi9jbGllbnQvbGlzdC5qcyIsICIuLi8uLi9jbGllbnQvdGltZWxpbmUuY3NzIiwgIi4uLy4uL2NsaWVudC9kcmF3ZXIuanMiLCAiLi4vLi4vY2xpZW50L2xvZy5qcyIsICIuLi8uLi9jbGllbnQvdG9rZW5zLmpzIiwgIi4uLy4uL2NsaWVudC9yZWNvcmQuanMiLCAiLi4vLi4vY2xpZW50L2RlYnVnLmpzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyIvKiBEZWJ1Z2dpbmc6IGVsZW1lbnRzIG9mIHRoZSB0aW1lbGluZSwgbWFkZSB3aXRob3V0IEhUTUwgdGV4dDogd2hhdCBhIHBhZ2Ugc2F5cyBpcyBuZXZlciBydW4uICovXG5cbi8qKiBNYWtlIGFuIGVsZW1lbnQuIFByb3BlcnRpZXMgYXJlIHNldCBhcyBzdWNoOyB0aG9zZSB3aXRoIGEgZGFzaCBhcmUgYXR0cmlidXRlcy5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBwcm9wcz86IFJlY29yZDxzdHJpbmcsIGFueT4sIC4uLmNoaWxkcmVuOiBhbnlbXSkgPT4gYW55fSAqL1xuZXhwb3J0IGNvbnN0IGggPSAobmFtZSwgcHJvcHMgPSB7fSwgLi4uY2hpbGRyZW4pID0+IHtcbiAgY29uc3QgZWxlbWVudCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQobmFtZSk7XG4gIGZvciAoY29uc3QgW2tleSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKHByb3BzKSkge1xuICAgIGlmIChrZXkuaW5jbHVkZXMoJy0nKSB8fCBrZXkgPT09ICdyb2xlJykgZWxlbWVudC5zZXRBdHRyaWJ1dGUoa2V5LCB2YWx1ZSk7XG4gICAgZWxzZSAvKiogQHR5cGUge2FueX0gKi8gKGVsZW1lbnQpW2tleV0gPSB2YWx1ZTtcbiAgfVxuICBlbGVtZW50LmFwcGVuZCguLi5jaGlsZHJlbi5mbGF0KCkuZmlsdGVyKChjaGlsZCkgPT4gY2hpbGQgIT0gbnVsbCAmJiBjaGlsZCAhPT0gJycpKTtcbiAgcmV0dXJuIGVsZW1lbnQ7XG59O1xuXG4vKiogQHR5cGUgeyh2YWx1ZTogYW55LCBtb3N0PzogbnVtYmVyKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QganNvbiA9ICh2YWx1ZSwgbW9zdCA9IDQwMCkgPT4ge1xuICBjb25zdCB0ZXh0ID0gSlNPTi5zdHJpbmdpZnkodmFsdWUpID8/ICdub25lJztcbiAgcmV0dXJuIHRleHQubGVuZ3RoID4gbW9zdCA/IGAke3RleHQuc2xpY2UoMCwgbW9zdCl9XHUyMDI2YCA6IHRleHQ7XG59O1xuXG4vKiogQHR5cGUgeyhudW1iZXI6IG51bWJlciB8IHVuZGVmaW5lZCkgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IG1zID0gKG51bWJlciA9IDApID0+IGAke251bWJlciA8IDEwID8gTWF0aC5yb3VuZChudW1iZXIgKiAxMCkgLyAxMCA6IE1hdGgucm91bmQobnVtYmVyKX0gbXNgO1xuIiwgIi8qIERlYnVnZ2luZzogaG93IG5hbWVzIGFyZSBzYWlkLCBhbmQgd2hpY2ggb25lIG1heSBoYXZlIGJlZW4gbWVhbnQuICovXG5cbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCB3YXJuZWQgPSBuZXcgU2V0KCk7XG5cbi8qKiBTYXkgaXQgb25jZTsgcmV0dXJuIHdoZXRoZXIgdGhpcyB3YXMgdGhlIGZpcnN0IHRpbWUuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gYm9vbGVhbn0gKi9cbmV4cG9ydCBjb25zdCB3YXJuID0gKHRleHQpID0+IHtcbiAgaWYgKHdhcm5lZC5oYXModGV4dCkpIHJldHVybiBmYWxzZTtcbiAgY29uc29sZS53YXJuKGBuaXRybzogJHt0ZXh0fWApO1xuICB3YXJuZWQuYWRkKHRleHQpO1xuICByZXR1cm4gdHJ1ZTtcbn07XG5cbi8qKiBIb3cgbWFueSBsZXR0ZXJzIGhhdmUgdG8gY2hhbmdlIHRvIG1ha2Ugb25lIG9mIHRoZSBvdGhlci5cbiAqIEB0eXBlIHsoYTogc3RyaW5nLCBiOiBzdHJpbmcpID0+IG51bWJlcn0gKi9cbmNvbnN0IGRpc3RhbmNlID0gKGEsIGIpID0+IHtcbiAgbGV0IHJvdyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IGIubGVuZ3RoICsgMSB9LCAoXywgaW5kZXgpID0+IGluZGV4KTtcbiAgZm9yIChjb25zdCBbaSwgbGV0dGVyXSBvZiBbLi4uYV0uZW50cmllcygpKSB7XG4gICAgY29uc3QgbmV4dCA9IFtpICsgMV07XG4gICAgZm9yIChsZXQgaiA9IDA7IGogPCBiLmxlbmd0aDsgaisrKSB7XG4gICAgICBuZXh0LnB1c2goTWF0aC5taW4obmV4dFtqXSArIDEsIHJvd1tqICsgMV0gKyAxLCByb3dbal0gKyBOdW1iZXIobGV0dGVyICE9PSBiW2pdKSkpO1xuICAgIH1cbiAgICByb3cgPSBuZXh0O1xuICB9XG4gIHJldHVybiByb3dbYi5sZW5ndGhdO1xufTtcblxuLyoqIEB0eXBlIHsobmFtZTogc3RyaW5nLCBuYW1lczogSXRlcmFibGU8c3RyaW5nPikgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IHN1Z2dlc3QgPSAobmFtZSwgbmFtZXMpID0+IHtcbiAgY29uc3QgY2xvc2UgPSBbLi4ubmV3IFNldChuYW1lcyldLmZpbHRlcigob3RoZXIpID0+IGRpc3RhbmNlKG5hbWUsIG90aGVyKSA8PSBuYW1lLmxlbmd0aCAvIDQpO1xuICBjbG9zZS5zb3J0KChhLCBiKSA9PiBkaXN0YW5jZShuYW1lLCBhKSAtIGRpc3RhbmNlKG5hbWUsIGIpKTtcbiAgcmV0dXJuIGNsb3NlLmxlbmd0aCA/IGAgRGlkIHlvdSBtZWFuICR7Y2xvc2VbMF19P2AgOiAnJztcbn07XG5cbi8qKiBAdHlwZSB7KHZhbHVlczogSXRlcmFibGU8c3RyaW5nPikgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGpvaW4gPSAodmFsdWVzKSA9PiBbLi4ubmV3IFNldCh2YWx1ZXMpXS5qb2luKCcsICcpO1xuXG4vKiogQHR5cGUgeyh0eXBlOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBzaG9ydCA9ICh0eXBlKSA9PiB0eXBlLnJlcGxhY2UoL15uaXRybzovLCAnJyk7XG5cbi8qKiBAdHlwZSB7KGJ5dGVzOiBudW1iZXIpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBzaXplT2YgPSAoYnl0ZXMpID0+IChieXRlcyA8IDEwMDAgPyBgJHtieXRlc30gQmAgOiBgJHsoYnl0ZXMgLyAxMDAwKS50b0ZpeGVkKDEpfSBrQmApO1xuIiwgIi8qIERlYnVnZ2luZzogYSBzdGVwIGFzIGl0IGlzIHJlYWQgaW4gdGhlIHRpbWVsaW5lLiAqL1xuaW1wb3J0IHsgaCwganNvbiwgbXMgfSBmcm9tICcuL2VsZW1lbnRzLmpzJztcbmltcG9ydCB7IGpvaW4sIHNob3J0LCBzaXplT2YgfSBmcm9tICcuL3dvcmRzLmpzJztcblxuLyoqIFdoYXQgYSBoZWFyZXIgbWFrZXMgb2YgYW4gZXZlbnQsIGJlZm9yZSBhbmQgYWZ0ZXIgdGhlIHN0ZXAgaW4gd2hpY2ggaXQgYXNrcy5cbiAqIEB0eXBlIHtSZWNvcmQ8c3RyaW5nLCBbc3RyaW5nLCBzdHJpbmddPn0gKi9cbmNvbnN0IEZBVEVTID0ge1xuICAnJzogWydpcyB0byBhc2snLCAnJ10sXG4gIGFza2VkOiBbJ2Fza3MgaW4gJywgJyddLFxuICAncm9kZSBhbG9uZyc6IFsnaXMgaW4gdGhlIHNhbWUgYW5zd2VyJywgJyddLFxuICB0cmF2ZWxsZWQ6IFsndHJhdmVscyBhbG9uZyBpbiAnLCAnJ10sXG4gIHN0b3BwZWQ6IFsnc3RvcHBlZCBpbiAnLCAnLCBhcyBpdCB3b3VsZCBnbyByb3VuZCddLFxufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3QgdGl0bGVPZiA9ICh7IGtpbmQsIGNvbXBvbmVudCwgYWN0aW9uLCBldmVudHMsIGNoYWluLCBpZCB9KSA9PiB7XG4gIGlmIChraW5kID09PSAncHVzaCcpIHJldHVybiBgcHVzaGVkICR7c2hvcnQoZXZlbnRzWzBdLm5hbWUpfWA7XG4gIGlmIChraW5kID09PSAndHJhdmVsJykgcmV0dXJuIGFjdGlvbjtcbiAgaWYgKGtpbmQgPT09ICdzdG9wcGVkJykgcmV0dXJuIGBsb29wIHN0b3BwZWQ6ICR7Wy4uLmNoYWluLCBpZF0uam9pbignID4gJyl9YDtcbiAgaWYgKGtpbmQgPT09ICdkcm9wcGVkJykgcmV0dXJuIGAke2NvbXBvbmVudH0uJHthY3Rpb259IHdhcyBub3Qgc2VudGA7XG4gIHJldHVybiBhY3Rpb24gPT09ICduaXRyby1tb3VudCcgPyBgJHtjb21wb25lbnR9IGxvYWRzYCA6IGAke2NvbXBvbmVudH0uJHthY3Rpb259YDtcbn07XG5cbi8qKiBXaGF0IGhhcyBnb25lIHdyb25nIGluIGEgc3RlcCwgaW4gYSBmZXcgd29yZHM7ICcnIGlmIG5vdGhpbmcgaGFzLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCB0cm91YmxlT2YgPSAoeyBraW5kLCBlbmRlZCwgc3RhdHVzLCBldmVudHMsIGlzU3RhbGUgfSkgPT4ge1xuICBpZiAoa2luZCA9PT0gJ3N0b3BwZWQnKSByZXR1cm4gJ2xvb3AnO1xuICBpZiAoa2luZCA9PT0gJ2Ryb3BwZWQnKSByZXR1cm4gJ25vdCBzZW50JztcbiAgaWYgKGtpbmQgPT09ICdyZXF1ZXN0JyAmJiBlbmRlZCAmJiBzdGF0dXMgIT09IDIwMCkgcmV0dXJuIHN0YXR1cyA/IGBzdGF0dXMgJHtzdGF0dXN9YCA6ICdubyBhbnN3ZXInO1xuICBpZiAoZXZlbnRzLnNvbWUoKHsgd2h5IH0pID0+IHdoeSkpIHJldHVybiAnbm9ib2R5IGhlYXJzIGl0JztcbiAgcmV0dXJuIGlzU3RhbGUgPyAnY2FtZSB0b28gbGF0ZScgOiAnJztcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3Qgc3VtbWFyeU9mID0gKHN0ZXApID0+IHtcbiAgY29uc3QgeyBudW1iZXIsIGVuZGVkLCBoZWFyZCwgaWQsIGtpbmQsIGtleSwgc3RhcnQsIGNoYW5uZWxzLCBldmVudHMgfSA9IHN0ZXA7XG4gIGNvbnN0IGJlY2F1c2UgPSBoZWFyZC5sZW5ndGggPyBgYWZ0ZXIgJHtqb2luKGhlYXJkLm1hcCgoW25hbWVdKSA9PiBzaG9ydChuYW1lKSkpfWAgOiAnJztcbiAgY29uc3Qgc2VudCA9IGtpbmQgPT09ICdyZXF1ZXN0JyA/IGpvaW4oZXZlbnRzLm1hcCgoeyBuYW1lIH0pID0+IHNob3J0KG5hbWUpKS5maWx0ZXIoKG5hbWUpID0+IG5hbWUgIT09ICdhY3Rpb24tY29tcGxldGUnKSkgOiAnJztcbiAgY29uc3QgdHJvdWJsZSA9IHRyb3VibGVPZihzdGVwKTtcbiAgcmV0dXJuIFtcbiAgICBoKCdzcGFuJywgeyBjbGFzc05hbWU6ICdudW1iZXInIH0sIGAke251bWJlcn1gKSxcbiAgICBoKCdzcGFuJywgeyBjbGFzc05hbWU6ICd0aXRsZScgfSwgdGl0bGVPZihzdGVwKSksXG4gICAgaCgnc3BhbicsIHsgY2xhc3NOYW1lOiAndGltZScgfSwga2luZCA9PT0gJ3JlcXVlc3QnID8gKGVuZGVkID8gbXMoZW5kZWQgLSBzdGFydCkgOiAndW5kZXIgd2F5JykgOiAnJyksXG4gICAgaCgnc3BhbicsIHsgY2xhc3NOYW1lOiAnbW9yZScgfSxcbiAgICAgIHRyb3VibGUgJiYgaCgnc3Ryb25nJywgeyBjbGFzc05hbWU6ICd0cm91YmxlJyB9LCB0cm91YmxlKSwgdHJvdWJsZSAmJiAnICcsXG4gICAgICBbaWQgJiYgYCMke2lkfWAsIGtleSAmJiBga2V5ICR7a2V5fWAsIGNoYW5uZWxzICYmIGB0byAke2pvaW4oY2hhbm5lbHMpfWAsIGJlY2F1c2UsIHNlbnQgJiYgYHNlbmRzICR7c2VudH1gXS5maWx0ZXIoQm9vbGVhbikuam9pbignIFx1MDBCNyAnKSksXG4gIF07XG59O1xuXG4vKiogUGFpcnMgb2YgbmFtZXMgYW5kIHZhbHVlczsgbm90aGluZyBpZiB0aGVyZSBhcmUgbm9uZS5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCB2YWx1ZXM6IFJlY29yZDxzdHJpbmcsIGFueT4pID0+IGFueVtdfSAqL1xuY29uc3QgcGFpcnMgPSAobmFtZSwgdmFsdWVzKSA9PiB7XG4gIGNvbnN0IHJvd3MgPSBPYmplY3QuZW50cmllcyh2YWx1ZXMpLm1hcCgoW2tleSwgdmFsdWVdKSA9PiBoKCdsaScsIHt9LCBoKCdjb2RlJywge30sIGAke2tleX0gPSAke2pzb24odmFsdWUpfWApKSk7XG4gIHJldHVybiByb3dzLmxlbmd0aCA/IHJvdyhuYW1lLCBoKCd1bCcsIHt9LCByb3dzKSkgOiBbXTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgLi4uY29udGVudDogYW55W10pID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHJvdyA9IChuYW1lLCAuLi5jb250ZW50KSA9PiBbaCgnZHQnLCB7fSwgbmFtZSksIGgoJ2RkJywge30sIGNvbnRlbnQpXTtcblxuLyoqIFdobyBoZWFycywgYW5kIHdoYXQgYmVjb21lcyBvZiBpdC5cbiAqIEB0eXBlIHsoaGVhcmVyOiBEZWJ1Z0hlYXJlciwgbGluazogKHN0ZXA6IG51bWJlcikgPT4gYW55KSA9PiBhbnlbXX0gKi9cbmV4cG9ydCBjb25zdCBmYXRlT2YgPSAoeyBpZCwgY29tcG9uZW50LCBmYXRlLCBzdGVwLCBjYWxsIH0sIGxpbmspID0+IHtcbiAgY29uc3QgW2JlZm9yZSwgYWZ0ZXJdID0gRkFURVNbZmF0ZV0gPz8gW2ZhdGUsICcnXTtcbiAgY29uc3QgbmFtZSA9IGAke2NvbXBvbmVudH0gIyR7aWR9JHtjYWxsID8gYCBieSAke2NhbGx9YCA6ICcnfSBgO1xuICByZXR1cm4gW25hbWUsIGJlZm9yZSwgLi4uKGJlZm9yZS5lbmRzV2l0aCgnIGluICcpICYmIHN0ZXAgPyBbbGluayhzdGVwKSwgYWZ0ZXJdIDogW2FmdGVyXSldO1xufTtcblxuLyoqIEB0eXBlIHsoZXZlbnQ6IERlYnVnRXZlbnQsIGxpbms6IChzdGVwOiBudW1iZXIpID0+IGFueSkgPT4gYW55fSAqL1xuY29uc3QgZXZlbnRSb3cgPSAoeyBuYW1lLCBkZXRhaWwsIGhlYXJlcnMsIG90aGVycywgd2h5LCBmcm9tIH0sIGxpbmspID0+XG4gIGgoJ2xpJywge30sXG4gICAgaCgnY29kZScsIHsgY2xhc3NOYW1lOiAnZXZlbnQnIH0sIHNob3J0KG5hbWUpKSwgZnJvbSA/IGAgZnJvbSAjJHtmcm9tfWAgOiAnJyxcbiAgICBoKCdjb2RlJywgeyBjbGFzc05hbWU6ICdkYXRhJyB9LCBqc29uKGRldGFpbCkpLFxuICAgIGgoJ3VsJywge30sIGhlYXJlcnMubWFwKChoZWFyZXIpID0+IGgoJ2xpJywge30sIGZhdGVPZihoZWFyZXIsIGxpbmspKSksXG4gICAgICBvdGhlcnMgJiYgaCgnbGknLCB7fSwgYCR7b3RoZXJzfSBsaXN0ZW5zYCksXG4gICAgICB3aHkgJiYgaCgnbGknLCB7IGNsYXNzTmFtZTogJ3Ryb3VibGUnIH0sIHdoeSkpKTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmd9ICovXG5jb25zdCB0aW1lT2YgPSAoeyBlbmRlZCA9IDAsIHN0YXJ0LCB3YWl0ZWQsIHRvb2ssIHNlcnZlciwgc3dhcCB9KSA9PlxuICBbXG4gICAgYCR7bXMoZW5kZWQgLSBzdGFydCl9IGluIGFsbGAsIHdhaXRlZCAmJiB3YWl0ZWQgPiAxID8gYCR7bXMod2FpdGVkKX0gaW4gaXRzIGxpbmUgYmVmb3JlYCA6ICcnLFxuICAgIHNlcnZlciA9PT0gdW5kZWZpbmVkID8gJycgOiBgJHttcyhzZXJ2ZXIpfSBpbiB0aGUgc2VydmVyYCxcbiAgICB0b29rID09PSB1bmRlZmluZWQgPyAnJyA6IHNlcnZlciA9PT0gdW5kZWZpbmVkID8gYCR7bXModG9vayl9IHVudGlsIHRoZSBhbnN3ZXJgIDogYCR7bXMoTWF0aC5tYXgoMCwgdG9vayAtIHNlcnZlcikpfSBvbiB0aGUgd2F5YCxcbiAgICBzd2FwID09PSB1bmRlZmluZWQgPyAnJyA6IGAke21zKHN3YXApfSBpbiB0aGUgcGFnZWAsXG4gIF0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oJywgJyk7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgYW5zd2VyT2YgPSAoeyBzdGF0dXMsIGJ5dGVzLCBxdWVyaWVzLCBxdWVyeU1zLCB0cmllcywgaXNLZXB0LCBpc1N0YWxlIH0pID0+XG4gIFtcbiAgICBzdGF0dXMgPyBgc3RhdHVzICR7c3RhdHVzfSwgJHtzaXplT2YoYnl0ZXMpfWAgOiAnbm9uZSBjYW1lJyxcbiAgICBxdWVyaWVzID09PSB1bmRlZmluZWQgPyAnJyA6IGAke3F1ZXJpZXN9ICR7cXVlcmllcyA9PT0gMSA/ICdxdWVyeScgOiAncXVlcmllcyd9JHtxdWVyaWVzID8gYCBpbiAke21zKHF1ZXJ5TXMpfWAgOiAnJ31gLFxuICAgIHRyaWVzID8gYHNlbnQgJHt0cmllcyArIDF9IHRpbWVzYCA6ICcnLCBpc0tlcHQgPyAndGhlIGFuc3dlciBvZiB0aGUgZmlyc3QgdGltZSwga2VwdCcgOiAnJyxcbiAgICBpc1N0YWxlID8gJ3RoZSBwYWdlIGhhcyBuZXdlciBIVE1MJyA6ICcnLFxuICBdLmZpbHRlcihCb29sZWFuKS5qb2luKCcsICcpO1xuXG4vKiogV2hhdCBhIHJ1biBoYXMgY2hhbmdlZCBpbiB0aGUgc3RhdGUgb2YgaXRzIGNvbXBvbmVudC5cbiAqIEB0eXBlIHsocnVuOiBEZWJ1Z1J1bikgPT4gYW55W119ICovXG5jb25zdCBjaGFuZ2VSb3dzID0gKHsgaWQsIGNvbXBvbmVudCwgY2hhbmdlcyB9KSA9PlxuICBjaGFuZ2VzID8gW2goJ2xpJywge30sIGAke2NvbXBvbmVudH0gIyR7aWR9YCwgY2hhbmdlcy5sZW5ndGggPyAnJyA6ICc6IG5vIGZpZWxkJywgaCgndWwnLCB7fSwgY2hhbmdlcy5tYXAoKFtwYXRoLCBiZWZvcmUsIGFmdGVyXSkgPT5cbiAgICBoKCdsaScsIHt9LCBoKCdjb2RlJywge30sIGgoJ2InLCB7fSwgcGF0aCksICcgJywgaCgnZGVsJywge30sIGpzb24oYmVmb3JlLCAxNjApKSwgJyBcdTIxOTIgJywgaCgnaW5zJywge30sIGpzb24oYWZ0ZXIsIDE2MCkpKSkpKSldIDogW107XG5cbi8qKiBBbGwgdGhhdCBpcyBrbm93biBvZiBhIHN0ZXAsIGFzIHJvd3Mgb2YgYSBsaXN0OyBgbGlua2AgbGVhZHMgdG8gYW5vdGhlciBzdGVwLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIGxpbms6IChzdGVwOiBudW1iZXIpID0+IGFueSkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3QgZmFjdHNPZiA9IChzdGVwLCBsaW5rKSA9PiB7XG4gIGNvbnN0IHsga2luZCwgZW5kZWQsIGFyZ3MsIHR5cGVkLCBjYXVzZXMsIGV2ZW50cywgaGVhcmQsIHJpZGVycywgY2hhbm5lbHMsIHNwcmVhZCwgd2h5IH0gPSBzdGVwO1xuICBjb25zdCBpc1JlcXVlc3QgPSBraW5kID09PSAncmVxdWVzdCc7XG4gIGNvbnN0IGNoYW5nZXMgPSBzdGVwLnJ1bnMuZmxhdE1hcChjaGFuZ2VSb3dzKTtcbiAgcmV0dXJuIFtcbiAgICAuLi4oY2F1c2VzLmxlbmd0aCA/IHJvdygnQmVjYXVzZSBvZicsIGgoJ3VsJywge30sIGNhdXNlcy5tYXAoKHsgc3RlcDogZnJvbSwgZXZlbnQsIGJ5IH0pID0+XG4gICAgICBoKCdsaScsIHt9LCBoKCdjb2RlJywge30sIHNob3J0KGV2ZW50KSksICcgb2YgJywgbGluayhmcm9tKSwgYnkgPT09IHN0ZXAuaWQgPyAnJyA6IGAsIGZvciAjJHtieX1gKSkpKSA6IFtdKSxcbiAgICAuLi4oaGVhcmQubGVuZ3RoICYmICFjYXVzZXMubGVuZ3RoXG4gICAgICA/IHJvdygnQmVjYXVzZSBvZicsIGhlYXJkLm1hcCgoW25hbWVdKSA9PiBzaG9ydChuYW1lKSkuam9pbignLCAnKSwgc3RlcC5pc1B1c2hlZCA/ICcsIHB1c2hlZCcgOiAnLCBmcm9tIGEgc2NyaXB0JykgOiBbXSksXG4gICAgLi4uKGNoYW5uZWxzID8gcm93KCdQdXNoZWQgdG8nLCBqb2luKGNoYW5uZWxzKSwgc3ByZWFkICYmIHNwcmVhZCA+IDUwMCA/IGAsIHNwcmVhZCBvdmVyICR7bXMoc3ByZWFkKX1gIDogJycpIDogW10pLFxuICAgIC4uLih3aHkgPyByb3coa2luZCA9PT0gJ3RyYXZlbCcgPyAnTm93JyA6ICdTdG9wcGVkJywgd2h5KSA6IFtdKSxcbiAgICAuLi5wYWlycygnQXJndW1lbnRzJywgYXJncyksXG4gICAgLi4ucGFpcnMoJ0luIGlucHV0cycsIHR5cGVkKSxcbiAgICAuLi4oaXNSZXF1ZXN0ICYmIGVuZGVkID8gWy4uLnJvdygnVGltZScsIHRpbWVPZihzdGVwKSksIC4uLnJvdygnQW5zd2VyJywgYW5zd2VyT2Yoc3RlcCkpXSA6IFtdKSxcbiAgICAuLi4oY2hhbmdlcy5sZW5ndGggPyByb3coJ0NoYW5nZWQnLCBoKCd1bCcsIHt9LCBjaGFuZ2VzKSkgOiBbXSksXG4gICAgLi4uKGV2ZW50cy5sZW5ndGggPyByb3coJ0V2ZW50cycsIGgoJ3VsJywge30sIGV2ZW50cy5tYXAoKGV2ZW50KSA9PiBldmVudFJvdyhldmVudCwgbGluaykpKSkgOiBbXSksXG4gICAgLi4uKHJpZGVycy5sZW5ndGggPyByb3coJ1RyYXZlbGxlZCBhbG9uZycsIGgoJ3VsJywge30sIHJpZGVycy5tYXAoKHsgaWQsIGNvbXBvbmVudCwgcm9kZSB9KSA9PlxuICAgICAgaCgnbGknLCB7fSwgYCR7Y29tcG9uZW50fSAjJHtpZH1gLCBlbmRlZCA/IChyb2RlID8gJyByYW4nIDogJyBpbiB2YWluJykgOiAnJykpKSkgOiBbXSksXG4gIF07XG59O1xuIiwgIi8qIERlYnVnZ2luZzogdGhlIHN0ZXBzIG9mIHRoZSBwYWdlLCBvbGRlc3QgZmlyc3QsIGFuZCB3aG8gd2FudHMgdG8ga25vdyBvZiB0aGVtLiAqL1xuXG5jb25zdCBNT1NUID0gMjAwO1xuLyoqIEB0eXBlIHtEZWJ1Z1N0ZXBbXX0gKi9cbmV4cG9ydCBjb25zdCBzdGVwcyA9IFtdO1xuLyoqIEB0eXBlIHsoKHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWQpW119ICovXG5jb25zdCBsaXN0ZW5lcnMgPSBbXTtcbmxldCBjb3VudCA9IDA7XG5cbi8qKiBIZWFyIG9mIGVhY2ggc3RlcCB0aGF0IGlzIG5ldyBvciBoYXMgY2hhbmdlZDsgb2Ygbm9uZSBpbiBwYXJ0aWN1bGFyOiBhbGwgaGF2ZS5cbiAqIEB0eXBlIHsobGlzdGVuZXI6IChzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uU3RlcCA9IChsaXN0ZW5lcikgPT4gdm9pZCBsaXN0ZW5lcnMucHVzaChsaXN0ZW5lcik7XG5cbi8qKiBAdHlwZSB7KHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgY2hhbmdlZCA9IChzdGVwKSA9PiB7XG4gIGZvciAoY29uc3QgbGlzdGVuZXIgb2YgbGlzdGVuZXJzKSBsaXN0ZW5lcihzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IFBhcnRpYWw8RGVidWdTdGVwPiAmIHsga2luZDogRGVidWdTdGVwWydraW5kJ10sIGlkOiBzdHJpbmcsIGNvbXBvbmVudDogc3RyaW5nIH0pID0+IERlYnVnU3RlcH0gKi9cbmV4cG9ydCBjb25zdCBhZGRTdGVwID0gKHN0ZXApID0+IHtcbiAgLyoqIEB0eXBlIHtEZWJ1Z1N0ZXB9ICovXG4gIGNvbnN0IGZ1bGwgPSB7XG4gICAgbnVtYmVyOiArK2NvdW50LFxuICAgIGFjdGlvbjogJycsIGhlYXJkOiBbXSwgY2hhaW46IFtdLCBhcmdzOiB7fSwgdHlwZWQ6IHt9LCBzdGFydDogcGVyZm9ybWFuY2Uubm93KCksIHRyaWVzOiAwLCBzdGF0dXM6IDAsIGJ5dGVzOiAwLFxuICAgIGV2ZW50czogW10sIHJpZGVyczogW10sIHJ1bnM6IFtdLCBjYXVzZXM6IFtdLFxuICAgIC4uLnN0ZXAsXG4gIH07XG4gIHN0ZXBzLnB1c2goZnVsbCk7XG4gIGlmIChzdGVwc1tNT1NUXSkgc3RlcHMuc2hpZnQoKTtcbiAgY2hhbmdlZChmdWxsKTtcbiAgcmV0dXJuIGZ1bGw7XG59O1xuXG4vKiogQHR5cGUgeyhvdGhlcnM/OiBEZWJ1Z1N0ZXBbXSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZXBsYWNlU3RlcHMgPSAob3RoZXJzID0gW10pID0+IHtcbiAgc3RlcHMuc3BsaWNlKDAsIHN0ZXBzLmxlbmd0aCwgLi4ub3RoZXJzKTtcbiAgY2hhbmdlZCgpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHdobyBjYXVzZWQgd2hvbSwgZm9yIHRoZSBsYXN0IGNsaWNrLCBhcyBsaXN0cyBpbiBsaXN0cy4gKi9cbmltcG9ydCB7IGggfSBmcm9tICcuL2VsZW1lbnRzLmpzJztcbmltcG9ydCB7IGZhdGVPZiwgdGl0bGVPZiB9IGZyb20gJy4vc2hvd24uanMnO1xuaW1wb3J0IHsgc3RlcHMgfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IHNob3J0IH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBXaGF0IHNvbWVib2R5IGhhcyBhc2tlZCBmb3IuXG4gKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQ2xpY2sgPSAoeyBraW5kLCBhY3Rpb24sIGNhdXNlcywgaGVhcmQsIGlzUG9sbCB9KSA9PlxuICAvcmVxdWVzdHxkcm9wcGVkLy50ZXN0KGtpbmQpICYmICFpc1BvbGwgJiYgIWNhdXNlcy5sZW5ndGggJiYgIWhlYXJkLmxlbmd0aCAmJiAhL14oc3luY3xuaXRyby1tb3VudCkkLy50ZXN0KGFjdGlvbik7XG5cbi8qKiBAdHlwZSB7KGl0ZW1zOiBhbnlbXSkgPT4gYW55fSAqL1xuY29uc3QgbGlzdE9mID0gKGl0ZW1zKSA9PiAoaXRlbXMubGVuZ3RoID8gaCgndWwnLCB7fSwgaXRlbXMpIDogJycpO1xuXG4vKiogVGhlIGxpc3Qgb2Ygd2hhdCB0aGUgbGFzdCBjbGljayBoYXMgbGVkIHRvOyBub25lIGJlZm9yZSB0aGUgZmlyc3QuIFdoYXQgd2FzIHNob3duIG9uY2UgaXMgbm90IHNob3duIGFnYWluLlxuICogQHR5cGUgeyhsaW5rOiAoc3RlcDogbnVtYmVyKSA9PiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBncmFwaE9mID0gKGxpbmspID0+IHtcbiAgY29uc3QgZmlyc3QgPSBzdGVwcy5maWx0ZXIoaXNDbGljaykucG9wKCk7XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0KCk7XG5cbiAgLyoqIFRoZSBldmVudHMgb2Ygb25lIHJ1biwgYW5kIHdobyBoZWFyZCB0aGVtLlxuICAgKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCwgaWQ6IHN0cmluZykgPT4gYW55fSAqL1xuICBjb25zdCBydW5PZiA9IChzdGVwLCBpZCkgPT4ge1xuICAgIGNvbnN0IGtleSA9IGAke3N0ZXAubnVtYmVyfSAke2lkfWA7XG4gICAgaWYgKHNlZW4uaGFzKGtleSkpIHJldHVybiAnJztcbiAgICBzZWVuLmFkZChrZXkpO1xuICAgIGxldCBhdCA9IDA7XG4gICAgY29uc3Qgb3duID0gc3RlcC5ydW5zLmZsYXRNYXAoKHJ1bikgPT4ge1xuICAgICAgY29uc3QgZnJvbSA9IGF0O1xuICAgICAgYXQgKz0gcnVuLmV2ZW50cztcbiAgICAgIHJldHVybiBydW4uaWQgPT09IGlkID8gc3RlcC5ldmVudHMuc2xpY2UoZnJvbSwgYXQpIDogW107XG4gICAgfSk7XG4gICAgcmV0dXJuIGxpc3RPZihvd24uZmlsdGVyKCh7IG5hbWUsIGhlYXJlcnMsIHdoeSB9KSA9PiBoZWFyZXJzLmxlbmd0aCB8fCB3aHkgfHwgbmFtZSAhPT0gJ25pdHJvOmFjdGlvbi1jb21wbGV0ZScpLm1hcCgoZXZlbnQpID0+IGV2ZW50T2Yoc3RlcCwgZXZlbnQpKSk7XG4gIH07XG5cbiAgLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCBldmVudDogRGVidWdFdmVudCkgPT4gYW55fSAqL1xuICBjb25zdCBldmVudE9mID0gKHN0ZXAsIHsgbmFtZSwgaGVhcmVycywgb3RoZXJzLCB3aHkgfSkgPT5cbiAgICBoKCdsaScsIHt9LCBoKCdjb2RlJywgeyBjbGFzc05hbWU6ICdldmVudCcgfSwgc2hvcnQobmFtZSkpLFxuICAgICAgbGlzdE9mKFtcbiAgICAgICAgLi4uaGVhcmVycy5tYXAoKGhlYXJlcikgPT4ge1xuICAgICAgICAgIGNvbnN0IHRvID0gaGVhcmVyLnN0ZXAgPyBzdGVwcy5maW5kKCh7IG51bWJlciB9KSA9PiBudW1iZXIgPT09IGhlYXJlci5zdGVwKSA6IGhlYXJlci5mYXRlID09PSAncm9kZSBhbG9uZycgJiYgc3RlcDtcbiAgICAgICAgICByZXR1cm4gaCgnbGknLCB7fSwgZmF0ZU9mKGhlYXJlciwgbGluayksIHRvICYmIHJ1bk9mKHRvLCBoZWFyZXIuaWQpKTtcbiAgICAgICAgfSksXG4gICAgICAgIC4uLihvdGhlcnMgPyBbaCgnbGknLCB7fSwgYCR7b3RoZXJzfSBsaXN0ZW5zYCldIDogW10pLFxuICAgICAgICAuLi4od2h5ID8gW2goJ2xpJywgeyBjbGFzc05hbWU6ICd0cm91YmxlJyB9LCAnbm9ib2R5IGhlYXJzIGl0JyldIDogW10pLFxuICAgICAgXSkpO1xuXG4gIHJldHVybiBmaXJzdCAmJiBsaXN0T2YoW2goJ2xpJywge30sIGgoJ3N0cm9uZycsIHt9LCB0aXRsZU9mKGZpcnN0KSksICcgaW4gJywgbGluayhmaXJzdC5udW1iZXIpLCBydW5PZihmaXJzdCwgZmlyc3QuaWQpKV0pO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IGh0bXggaXMgbWlzc2luZywgb3Igd2FzIGxvYWRlZCB0d2ljZS4gVGhlIHdhcm5pbmcgbmFtZXMgdGhlIGZpbGVzLlxuICpcbiAqIFJlcGxhY2VzIHdpbmRvdy5odG14IGJ5IGEgcHJvcGVydHkgdGhhdCBkb2VzIGFzIGJlZm9yZSwgdG8gbm90ZSB3aG8gc2V0cyBpdC5cbiAqL1xuaW1wb3J0IHsgam9pbiwgd2FybiB9IGZyb20gJy4vd29yZHMuanMnO1xuXG4vKiogQHR5cGUge3N0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IHNvdXJjZXMgPSBbXTsgLy8gb2YgaHRteFxuLyoqIEB0eXBlIHtzdHJpbmdbXX0gKi9cbmNvbnN0IGJyb2tlbiA9IFtdOyAvLyBhZGRyZXNzZXMgb2Ygc2NyaXB0cyB0aGF0IGRpZCBub3QgbG9hZFxuLyoqIEB0eXBlIHthbnl9ICovXG5sZXQgaHRteDtcblxuLyoqIFNheSBvbiB0aGUgcGFnZSBpdHNlbGYgd2hhdCBicmVha3MgYWxsIG9mIGl0LlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBzaG93ID0gKHRleHQpID0+IHtcbiAgaWYgKCFkb2N1bWVudC5ib2R5KSByZXR1cm4gZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsICgpID0+IHNob3codGV4dCkpO1xuICBjb25zdCBib3ggPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCdkaXYnKTtcbiAgYm94LnNldEF0dHJpYnV0ZSgncm9sZScsICdhbGVydCcpO1xuICBib3guc3R5bGUuY3NzVGV4dCA9ICdwYWRkaW5nOiAxcmVtOyBiYWNrZ3JvdW5kOiAjYjAwMDIwOyBjb2xvcjogI2ZmZjsgZm9udDogMTZweC8xLjQgc2Fucy1zZXJpZic7XG4gIGJveC50ZXh0Q29udGVudCA9IHRleHQ7XG4gIGRvY3VtZW50LmJvZHkucHJlcGVuZChib3gpO1xufTtcblxuLyoqIEB0eXBlIHsodmFsdWU6IGFueSwgc291cmNlPzogc3RyaW5nKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9ICh2YWx1ZSwgc291cmNlKSA9PiB7XG4gIGlmICh2YWx1ZSA9PT0gaHRteCkgcmV0dXJuO1xuICBzb3VyY2VzLnB1c2goc291cmNlIHx8ICdhIG1vZHVsZSBvciBpbmxpbmUgc2NyaXB0Jyk7XG4gIGlmIChodG14KSB7XG4gICAgY29uc3QgW2ZpcnN0XSA9IHNvdXJjZXM7XG4gICAgY29uc3QgbGFzdCA9IHNvdXJjZXNbc291cmNlcy5sZW5ndGggLSAxXTtcbiAgICBjb25zdCBjYXVzZSA9XG4gICAgICBmaXJzdCA9PT0gbGFzdFxuICAgICAgICA/ICd7JSBuaXRyb19zY3JpcHRzICV9IHN0YW5kcyBvbiB0aGUgcGFnZSB0d2ljZSwgb3IgaW4gYSBwYXJ0IHRoYXQgaHRteCBzd2Fwcy4nXG4gICAgICAgIDogJ3slIG5pdHJvX3NjcmlwdHMgJX0gbG9hZHMgaXQgYWxyZWFkeS4gUmVtb3ZlIHRoZSBvdGhlciBzY3JpcHQuJztcbiAgICBjb25zdCB0ZXh0ID0gYGh0bXggd2FzIGxvYWRlZCB0d2ljZSwgc28gZWxlbWVudHMgbWF5IHJlYWN0IHR3aWNlIG9yIG5vdCBhdCBhbGw6ICR7Zmlyc3R9IGFuZCAke2xhc3R9LiAke2NhdXNlfWA7XG4gICAgaWYgKHdhcm4odGV4dCkpIHNob3codGV4dCk7XG4gIH1cbiAgaHRteCA9IHZhbHVlO1xufTtcblxuY29uc3QgbG9vayA9ICgpID0+IHtcbiAgY29uc3Qgb3duID0gLyoqIEB0eXBlIHtIVE1MU2NyaXB0RWxlbWVudCB8IG51bGx9ICovIChkb2N1bWVudC5xdWVyeVNlbGVjdG9yKCdzY3JpcHRbc3JjKj1cIi9kamFuZ29faHRteC9odG14XCJdJykpO1xuICBub3RlKHdpbmRvdy5odG14LCBvd24/LnNyYyk7XG4gIGlmIChodG14KSByZXR1cm47XG4gIGNvbnN0IGNhdXNlID0gYnJva2VuLmxlbmd0aFxuICAgID8gYE5vdCBsb2FkZWQ6ICR7am9pbihicm9rZW4pfS4gSXMgZGphbmdvX2h0bXggaW4gSU5TVEFMTEVEX0FQUFMsIGFyZSB0aGUgc3RhdGljIGZpbGVzIHNlcnZlZCwgYW5kIGRvZXMgdGhlIENvbnRlbnQtU2VjdXJpdHktUG9saWN5IGFsbG93IHRoZW0/YFxuICAgIDogJ0l0cyBzY3JpcHQgaXMgbm90IG9uIHRoZSBwYWdlLiB7JSBuaXRyb19zY3JpcHRzICV9IGxvYWRzIGl0Lic7XG4gIHdhcm4oYGh0bXggaXMgbWlzc2luZywgc28gbm8gY29tcG9uZW50IHJlYWN0cy4gJHtjYXVzZX1gKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydFR3aWNlID0gKCkgPT4ge1xuICBodG14ID0gT2JqZWN0Lmhhc093bih3aW5kb3csICdodG14JykgPyB3aW5kb3cuaHRteCA6IHVuZGVmaW5lZDsgLy8gb2YgdGhlIHBhZ2UncyBvd24sIGFib3ZlIHVzXG4gIGlmIChodG14KSBzb3VyY2VzLnB1c2goWy4uLmRvY3VtZW50LnNjcmlwdHNdLmZpbmQoKHsgc3JjIH0pID0+IC9odG14L2kudGVzdChzcmMpKT8uc3JjIHx8ICdhIHNjcmlwdCBhYm92ZSB7JSBuaXRyb19zY3JpcHRzICV9Jyk7XG4gIC8vIEEgY2xhc3NpYyBzY3JpcHQncyBcInZhciBodG14XCIgY2FuJ3QgYmUgd2F0Y2hlZC5cbiAgaWYgKE9iamVjdC5nZXRPd25Qcm9wZXJ0eURlc2NyaXB0b3Iod2luZG93LCAnaHRteCcpPy5jb25maWd1cmFibGUgIT09IGZhbHNlKSB7XG4gICAgT2JqZWN0LmRlZmluZVByb3BlcnR5KHdpbmRvdywgJ2h0bXgnLCB7XG4gICAgICBjb25maWd1cmFibGU6IHRydWUsXG4gICAgICBlbnVtZXJhYmxlOiB0cnVlLFxuICAgICAgZ2V0OiAoKSA9PiBodG14LFxuICAgICAgc2V0OiAodmFsdWUpID0+IHtcbiAgICAgICAgbm90ZSh2YWx1ZSwgLyoqIEB0eXBlIHtIVE1MU2NyaXB0RWxlbWVudCB8IG51bGx9ICovIChkb2N1bWVudC5jdXJyZW50U2NyaXB0KT8uc3JjKTtcbiAgICAgIH0sXG4gICAgfSk7XG4gIH1cbiAgd2luZG93LmFkZEV2ZW50TGlzdGVuZXIoJ2Vycm9yJywgKHsgdGFyZ2V0IH0pID0+IHtcbiAgICBpZiAodGFyZ2V0IGluc3RhbmNlb2YgSFRNTFNjcmlwdEVsZW1lbnQpIGJyb2tlbi5wdXNoKHRhcmdldC5zcmMpO1xuICB9LCB0cnVlKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsIGxvb2spO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHdobyBoZWFycyBhbiBldmVudCwgYW5kIHdoYXQgdG8gc2F5IGlmIG5vYm9keSBkb2VzLlxuICpcbiAqIFJlYWRzIG9mIHJvb3RzOiBkYXRhLW5pdHJvLWNvbXBvbmVudCwgLWtleSwgLWZpbHRlcnMsIGh4LXRyaWdnZXIuXG4gKiBSZXBsYWNlcyBFdmVudFRhcmdldC5wcm90b3R5cGUuYWRkRXZlbnRMaXN0ZW5lciBieSBvbmUgdGhhdCBkb2VzIGFzIGJlZm9yZSwgdG8gbm90ZSB3aGljaCBldmVudHMgb2Ygb3VycyBzY3JpcHRzIGFza1xuICogICBmb3IuIEEgbGlzdGVuZXIgY291bnRzIGZyb20gdGhlbiBvbiwgZXZlbiBpZiBpdCBpcyByZW1vdmVkLCBvciBzaXRzIG9uIGFuIGVsZW1lbnQgdGhhdCB0aGUgZXZlbnQgZG9lcyBub3QgcGFzcy5cbiAqL1xuaW1wb3J0IHsgc291cmNlcyB9IGZyb20gJy4vdHdpY2UuanMnO1xuaW1wb3J0IHsgam9pbiwgc2hvcnQsIHN1Z2dlc3QsIHdhcm4gfSBmcm9tICcuL3dvcmRzLmpzJztcblxuY29uc3QgQlVJTFRfSU4gPSBbJ25pdHJvOm1lc3NhZ2UnLCAnbml0cm86ZXJyb3InLCAnbml0cm86YWN0aW9uLWNvbXBsZXRlJ107XG5leHBvcnQgY29uc3QgUkVGUkVTSCA9ICduaXRybzpyZWZyZXNoLSc7XG5jb25zdCB7IGFkZEV2ZW50TGlzdGVuZXIgfSA9IEV2ZW50VGFyZ2V0LnByb3RvdHlwZTtcbi8qKiBAdHlwZSB7U2V0PHN0cmluZz59ICovXG5jb25zdCBsaXN0ZW5lZCA9IG5ldyBTZXQoKTsgLy8gbmFtZXMgb2YgZXZlbnRzIHRoYXQgc2NyaXB0cyBsaXN0ZW4gdG9cblxuLyoqIExpc3RlbiB3aXRob3V0IGJlaW5nIGNvdW50ZWQuXG4gKiBAdHlwZSB7KHRhcmdldDogRXZlbnRUYXJnZXQsIHR5cGU6IHN0cmluZywgbGlzdGVuZXI6IChldmVudDogYW55KSA9PiB2b2lkLCBjYXB0dXJlPzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsaXN0ZW4gPSAodGFyZ2V0LCB0eXBlLCBsaXN0ZW5lciwgY2FwdHVyZSkgPT4gYWRkRXZlbnRMaXN0ZW5lci5jYWxsKHRhcmdldCwgdHlwZSwgbGlzdGVuZXIsIGNhcHR1cmUpO1xuXG4vKiogaHRteCBsaXN0ZW5zIGZvciBlYWNoIGh4LXRyaWdnZXI7IHRob3NlIGFyZSByZWFkIGZyb20gdGhlIHBhZ2UsIHdoZXJlIHRoZXkgY2FuIGFsc28gZ28uXG4gKiBAdHlwZSB7KCkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzQ2FsbGVkQnlIdG14ID0gKCkgPT4ge1xuICBjb25zdCBjYWxsZXIgPSBgJHtuZXcgRXJyb3IoKS5zdGFja31gLnNwbGl0KCdcXG4nKS5maWx0ZXIoKGxpbmUpID0+IC86XFxkKzpcXGQrLy50ZXN0KGxpbmUpKVsyXSA/PyAnJztcbiAgcmV0dXJuIHNvdXJjZXMuc29tZSgoc291cmNlKSA9PiBjYWxsZXIuaW5jbHVkZXMoc291cmNlKSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRIZWFyZXJzID0gKCkgPT4ge1xuICAvKiogQHR5cGUgeyh0aGlzOiBhbnksIHR5cGU6IGFueSwgLi4ucmVzdDogYW55W10pID0+IGFueX0gKi9cbiAgRXZlbnRUYXJnZXQucHJvdG90eXBlLmFkZEV2ZW50TGlzdGVuZXIgPSBmdW5jdGlvbiAodHlwZSwgLi4ucmVzdCkge1xuICAgIGlmIChgJHt0eXBlfWAuc3RhcnRzV2l0aCgnbml0cm86JykgJiYgIWxpc3RlbmVkLmhhcyh0eXBlKSAmJiAhaXNDYWxsZWRCeUh0bXgoKSkgbGlzdGVuZWQuYWRkKHR5cGUpO1xuICAgIHJldHVybiBhZGRFdmVudExpc3RlbmVyLmNhbGwodGhpcywgdHlwZSwgLi4uLyoqIEB0eXBlIHtbYW55XX0gKi8gKHJlc3QpKTtcbiAgfTtcbn07XG5cbmV4cG9ydCBjb25zdCByb290cyA9ICgpID0+IC8qKiBAdHlwZSB7SFRNTEVsZW1lbnRbXX0gKi8gKFsuLi5kb2N1bWVudC5xdWVyeVNlbGVjdG9yQWxsKCdbZGF0YS1uaXRyby1jb21wb25lbnRdJyldKVxuICAuZmlsdGVyKChyb290KSA9PiB3aW5kb3cubml0cm8/LnJvb3RPZihyb290KSk7XG5cbi8qKiBAdHlwZSB7KHJvb3Q6IEhUTUxFbGVtZW50KSA9PiBzdHJpbmdbXX0gKi9cbmV4cG9ydCBjb25zdCB0cmlnZ2Vyc09mID0gKHJvb3QpID0+XG4gIChyb290LmdldEF0dHJpYnV0ZSgnaHgtdHJpZ2dlcicpID8/ICcnKS5zcGxpdCgnLCcpLm1hcCgoZW50cnkpID0+IGVudHJ5LnRyaW0oKS5zcGxpdCgvXFxzLylbMF0pO1xuXG4vKiogV2hldGhlciB0aGUgZXZlbnQgaXMgZm9yIHRoaXMgaW5zdGFuY2UsIGFzIHRoZSBicmlkZ2Ugc2VlcyBpdC5cbiAqIEB0eXBlIHsocm9vdDogSFRNTEVsZW1lbnQsIHR5cGU6IHN0cmluZywgZGV0YWlsOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc01lYW50ID0gKHsgZGF0YXNldDogeyBuaXRyb0ZpbHRlcnMsIG5pdHJvS2V5IH0gfSwgdHlwZSwgZGV0YWlsKSA9PiB7XG4gIGNvbnN0IGlzS2V5ZWQgPSB0eXBlLnN0YXJ0c1dpdGgoUkVGUkVTSCkgJiYgZGV0YWlsPy5rZXkgIT0gbnVsbDtcbiAgY29uc3Qga2V5cyA9IGlzS2V5ZWQgPyBbJ2tleSddIDogSlNPTi5wYXJzZShuaXRyb0ZpbHRlcnMgPz8gJ3t9JylbdHlwZV07XG4gIHJldHVybiAha2V5cyB8fCBrZXlzLnNvbWUoKC8qKiBAdHlwZSB7c3RyaW5nfSAqLyBrZXkpID0+IGAke2RldGFpbD8uW2tleV19YCA9PT0gbml0cm9LZXkpO1xufTtcblxuLyoqIEB0eXBlIHsodHlwZTogc3RyaW5nKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNBdHRyaWJ1dGVGb3IgPSAodHlwZSkgPT4ge1xuICBjb25zdCBoYW5kbGVyID0gQ1NTLmVzY2FwZShgaHgtb246JHt0eXBlfWApO1xuICBjb25zdCB0cmlnZ2VyID0gYFtoeC10cmlnZ2VyKj1cIiR7Q1NTLmVzY2FwZSh0eXBlKX1cIl06bm90KFtkYXRhLW5pdHJvLWNvbXBvbmVudF0pYDtcbiAgcmV0dXJuIEJvb2xlYW4oZG9jdW1lbnQucXVlcnlTZWxlY3RvcihgWyR7aGFuZGxlcn1dLCAke3RyaWdnZXJ9YCkpO1xufTtcblxuLyoqIFdoZXRoZXIgdGhlIGxpYnJhcnkgc2VuZHMgdGhlIGV2ZW50IGJ5IGl0c2VsZiwgYXMgQ3J1ZE5pdHJvQ29tcG9uZW50IGRvZXMgYWZ0ZXIgZWFjaCBjaGFuZ2UuXG4gKiBAdHlwZSB7KHR5cGU6IHN0cmluZywgZGV0YWlsOiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc1NlbnRBbnl3YXkgPSAodHlwZSwgZGV0YWlsKSA9PiB7XG4gIGNvbnN0IFssIG1vZGVsXSA9IC9ebml0cm86KC4rKS0oPzpjcmVhdGVkfHVwZGF0ZWR8ZGVsZXRlZCkkLy5leGVjKHR5cGUpID8/IFtdO1xuICByZXR1cm4gQlVJTFRfSU4uaW5jbHVkZXModHlwZSkgfHwgT2JqZWN0LmtleXMoZGV0YWlsID8/IHt9KS5qb2luKCkgPT09IGBjb21wb25lbnQsJHttb2RlbH1faWRgO1xufTtcblxuLyoqIFNheSB3aHkgYSByZWZyZXNoIGhhcyByZWFjaGVkIG5vYm9keS5cbiAqIEB0eXBlIHsodHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgcHVzaDogRGVidWdQdXNoIHwgdW5kZWZpbmVkLCBkZWFmOiBzdHJpbmcsIGhlYXJpbmc6IEhUTUxFbGVtZW50W10sIG5hbWVzOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmNvbnN0IHdoeU5vUmVmcmVzaCA9ICh0eXBlLCBkZXRhaWwsIHB1c2gsIGRlYWYsIGhlYXJpbmcsIG5hbWVzKSA9PiB7XG4gIGNvbnN0IG5hbWUgPSB0eXBlLnNsaWNlKFJFRlJFU0gubGVuZ3RoKTtcbiAgY29uc3QgaGVyZSA9IHJvb3RzKCkubWFwKChyb290KSA9PiBgJHtyb290LmRhdGFzZXQubml0cm9Db21wb25lbnR9YCk7XG4gIGNvbnN0IGtleXMgPSBqb2luKGhlYXJpbmcubWFwKChyb290KSA9PiByb290LmRhdGFzZXQubml0cm9LZXkgPz8gJ25vbmUnKSk7XG4gIGNvbnN0IHdoeSA9IGhlYXJpbmcubGVuZ3RoXG4gICAgPyBgTm8gJHtuYW1lc30gb24gdGhpcyBwYWdlIGhhcyB0aGUga2V5ICR7SlNPTi5zdHJpbmdpZnkoZGV0YWlsPy5rZXkpfTsgdGhlIGtleXMgaGVyZTogJHtrZXlzfS5gXG4gICAgOiBgTm8gc3VjaCBjb21wb25lbnQgaXMgb24gdGhpcyBwYWdlOyB0aGVyZSBhcmU6ICR7am9pbihoZXJlKX0uJHtcbiAgICAgIHN1Z2dlc3QobmFtZSwgaGVyZS5tYXAoKG9uZSkgPT4gb25lLnRvTG93ZXJDYXNlKCkpKX1gO1xuICByZXR1cm4gYCR7cHVzaCA/IGBhIHB1c2ggdG8gJHtqb2luKHB1c2guY2hhbm5lbHMpfWAgOiBkZXRhaWw/LmNvbXBvbmVudH0gcmVmcmVzaGVkIFwiJHtuYW1lfVwiLCB3aGljaCByZWFjaGVkIG5vYm9keS4gJHtkZWFmIHx8IHdoeX1gO1xufTtcblxuLyoqIFNheSB3aHkgbm9ib2R5IGhhcyBoZWFyZCBhbiBldmVudC5cbiAqIEB0eXBlIHsodHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgcHVzaDogRGVidWdQdXNoIHwgdW5kZWZpbmVkLCBkZWFmOiBzdHJpbmcsIGhlYXJpbmc6IEhUTUxFbGVtZW50W10sIG5hbWVzOiBzdHJpbmcpID0+IHN0cmluZ30gKi9cbmNvbnN0IHdoeU5vYm9keSA9ICh0eXBlLCBkZXRhaWwsIHB1c2gsIGRlYWYsIGhlYXJpbmcsIG5hbWVzKSA9PiB7XG4gIGNvbnN0IGtleXMgPSBqb2luKGhlYXJpbmcubWFwKChyb290KSA9PiByb290LmRhdGFzZXQubml0cm9LZXkgPz8gJ25vbmUnKSk7XG4gIGNvbnN0IGtub3duID0gWy4uLmxpc3RlbmVkLCAuLi5yb290cygpLmZsYXRNYXAodHJpZ2dlcnNPZildLmZpbHRlcigob25lKSA9PiBvbmUuc3RhcnRzV2l0aCgnbml0cm86JykpO1xuICBjb25zdCB3aHkgPSBoZWFyaW5nLmxlbmd0aFxuICAgID8gYCR7bmFtZXN9IGhlYXJzIGl0IHdpdGggYSBrZXksIHdoaWNoIG5vbmUgb2YgdGhvc2Ugb24gdGhpcyBwYWdlIGhhczsgdGhlIGtleXMgaGVyZTogJHtrZXlzfS5gXG4gICAgOiBgTm8gY29tcG9uZW50IG9uIHRoaXMgcGFnZSBoYXMgQG9uKFwiJHtzaG9ydCh0eXBlKX1cIiksIGFuZCBubyBzY3JpcHQgdGhhdCBydW5zIGFmdGVyIHslIG5pdHJvX3NjcmlwdHMgJX0gaGFzIGJlZ3VuIGxpc3RlbnMuJHtcbiAgICAgIHN1Z2dlc3QodHlwZSwga25vd24pfWA7XG4gIHJldHVybiBgbm9ib2R5IGxpc3RlbnMgdG8gJHt0eXBlfSwgd2hpY2ggJHtwdXNoID8gYHdhcyBwdXNoZWQgdG8gJHtqb2luKHB1c2guY2hhbm5lbHMpfWAgOiBgJHtkZXRhaWw/LmNvbXBvbmVudH0gc2VudGB9LiAke2RlYWYgfHwgd2h5fWA7XG59O1xuXG4vKiogUmV0dXJuIHRoZSByb290cyB0aGF0IGhlYXIgdGhlIGV2ZW50OyB3aGV0aGVyIGFueXRoaW5nIGVsc2UgZG9lczsgYW5kLCBpZiBub2JvZHksIHdoeS4gV2FybiBvZiB0aGF0IG9uY2UuXG4gKiBAdHlwZSB7KHR5cGU6IHN0cmluZywgZGV0YWlsOiBhbnksIHB1c2g/OiBEZWJ1Z1B1c2gpID0+IHsgbWVhbnQ6IEhUTUxFbGVtZW50W10sIG90aGVyczogc3RyaW5nLCB3aHk6IHN0cmluZyB9fSAqL1xuZXhwb3J0IGNvbnN0IGhlYXJlcnNPZiA9ICh0eXBlLCBkZXRhaWwsIHB1c2gpID0+IHtcbiAgY29uc3QgbGlzdGVuaW5nID0gcm9vdHMoKS5maWx0ZXIoKHJvb3QpID0+IHRyaWdnZXJzT2Yocm9vdCkuaW5jbHVkZXModHlwZSkpO1xuICBjb25zdCBoZWFyaW5nID0gcHVzaCA/IGxpc3RlbmluZy5maWx0ZXIocHVzaC5oZWFycykgOiBsaXN0ZW5pbmc7XG4gIGNvbnN0IG1lYW50ID0gaGVhcmluZy5maWx0ZXIoKHJvb3QpID0+IGlzTWVhbnQocm9vdCwgdHlwZSwgZGV0YWlsKSk7XG4gIGNvbnN0IGhlYXJkID0gbGlzdGVuZWQuaGFzKHR5cGUpID8gJ2Egc2NyaXB0JyA6IGlzQXR0cmlidXRlRm9yKHR5cGUpID8gJ2FuIGF0dHJpYnV0ZScgOiAnJztcbiAgY29uc3Qgb3RoZXJzID0gQlVJTFRfSU4uaW5jbHVkZXModHlwZSkgPyAnJyA6IGhlYXJkOyAvLyB0aGUgbGlicmFyeSdzIG93biBzY3JpcHRzIGxpc3RlbiB0byB0aG9zZVxuICBpZiAobWVhbnQubGVuZ3RoIHx8IG90aGVycyB8fCBpc1NlbnRBbnl3YXkodHlwZSwgZGV0YWlsKSkgcmV0dXJuIHsgbWVhbnQsIG90aGVycywgd2h5OiAnJyB9O1xuICBjb25zdCBuYW1lcyA9IGpvaW4obGlzdGVuaW5nLm1hcCgocm9vdCkgPT4gYCR7cm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50fWApKTtcbiAgY29uc3QgZGVhZiA9IGxpc3RlbmluZy5sZW5ndGggJiYgIWhlYXJpbmcubGVuZ3RoXG4gICAgPyBgJHtuYW1lc30gb24gdGhpcyBwYWdlIHdvdWxkLCBidXQgaG9sZHMgbm9uZSBvZiB0aGVzZSBjaGFubmVsczogbmFtZSBvbmUgaW4gaXRzIFwiY2hhbm5lbHNcIiwgb3IgaW4geyUgbml0cm9fY2hhbm5lbHMgJX0uYFxuICAgIDogJyc7XG4gIGNvbnN0IHRlbGwgPSB0eXBlLnN0YXJ0c1dpdGgoUkVGUkVTSCkgPyB3aHlOb1JlZnJlc2ggOiB3aHlOb2JvZHk7XG4gIGNvbnN0IHdoeSA9IHRlbGwodHlwZSwgZGV0YWlsLCBwdXNoLCBkZWFmLCBoZWFyaW5nLCBuYW1lcyk7XG4gIHdhcm4od2h5KTtcbiAgcmV0dXJuIHsgbWVhbnQsIG90aGVycywgd2h5IH07XG59O1xuIiwgIi8qIERlYnVnZ2luZzogcGFzc3dvcmRzIGFyZSBuZXZlciBzaG93biBvciBrZXB0LiBXaGF0IG9uY2Ugd2FzIGEgcGFzc3dvcmQgZmllbGQgY291bnRzLCBhbHNvIHdoZW4gYSBidXR0b24gc2hvd3MgaXRzIHRleHQuXG4gKlxuICogUmVhZHM6IHR5cGUsIGF1dG9jb21wbGV0ZSwgbmFtZSBvZiBpbnB1dHMuXG4gKi9cbmltcG9ydCB7IGxpc3RlbiB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5cbmV4cG9ydCBjb25zdCBISURERU4gPSAnXHUyMDIyXHUyMDIyXHUyMDIyJztcbmV4cG9ydCBjb25zdCBTRUNSRVQgPSAnaW5wdXRbdHlwZT1wYXNzd29yZF0saW5wdXRbYXV0b2NvbXBsZXRlJD1cIi1wYXNzd29yZFwiXSxpbnB1dFthdXRvY29tcGxldGU9b25lLXRpbWUtY29kZV0nO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IG5hbWVzID0gbmV3IFNldCgpO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IHZhbHVlcyA9IG5ldyBTZXQoKTtcblxuLyoqIEB0eXBlIHsoaW5wdXQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoaW5wdXQpID0+IHtcbiAgaWYgKGlucHV0Lm5hbWUpIG5hbWVzLmFkZChpbnB1dC5uYW1lKTtcbiAgaWYgKGlucHV0LnZhbHVlLmxlbmd0aCA+IDMpIHZhbHVlcy5hZGQoaW5wdXQudmFsdWUpOyAvLyBsZXNzIGlzIGZvdW5kIGV2ZXJ5d2hlcmVcbn07XG5cbi8qKiBMZWFybiB3aGljaCBmaWVsZHMgdGhlcmUgYXJlLCBhbmQgd2hhdCBzdGFuZHMgaW4gdGhlbSBub3cuICovXG5leHBvcnQgY29uc3Qgbm90ZVNlY3JldHMgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgaW5wdXQgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChTRUNSRVQpKSBub3RlKGlucHV0KTtcbn07XG5cbi8qKiBSZXR1cm4gYSB2YWx1ZSB3aXRoIHBhc3N3b3JkcyBoaWRkZW4sIHdoZXJldmVyIHRoZXkgc3RhbmQgaW4gaXQuIFRoZSBmaWVsZHMgb2YgYSBzdGF0ZSBhcmUgY2FsbGVkIFwiPGlkPi48ZmllbGQ+XCIsIGFzXG4gKiB0aGVpciBpbnB1dHMgYXJlLlxuICogQHR5cGUgeyh2YWx1ZTogYW55LCBuYW1lPzogc3RyaW5nKSA9PiBhbnl9ICovXG5leHBvcnQgY29uc3QgbWFza2VkID0gKHZhbHVlLCBuYW1lID0gJycpID0+IHtcbiAgaWYgKG5hbWVzLmhhcyhuYW1lKSAmJiB2YWx1ZSAhPT0gJycgJiYgdmFsdWUgIT0gbnVsbCkgcmV0dXJuIEhJRERFTjtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpIHJldHVybiB2YWx1ZXMuaGFzKHZhbHVlKSA/IEhJRERFTiA6IHZhbHVlO1xuICBpZiAodmFsdWUgaW5zdGFuY2VvZiBCbG9iKSByZXR1cm4gYGZpbGUgJHsvKiogQHR5cGUge2FueX0gKi8gKHZhbHVlKS5uYW1lIHx8ICd3aXRob3V0IGEgbmFtZSd9YDtcbiAgaWYgKEFycmF5LmlzQXJyYXkodmFsdWUpKSByZXR1cm4gdmFsdWUubWFwKChpdGVtLCBhdCkgPT4gbWFza2VkKGl0ZW0sIGAke25hbWV9LiR7YXR9YCkpO1xuICBpZiAoIXZhbHVlIHx8IHR5cGVvZiB2YWx1ZSAhPT0gJ29iamVjdCcpIHJldHVybiB2YWx1ZTtcbiAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhPYmplY3QuZW50cmllcyh2YWx1ZSkubWFwKChba2V5LCBpdGVtXSkgPT4gW2tleSwgbWFza2VkKGl0ZW0sIG5hbWUgJiYgYCR7bmFtZX0uJHtrZXl9YCldKSk7XG59O1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTZWNyZXRzID0gKCkgPT4ge1xuICBsaXN0ZW4oZG9jdW1lbnQsICdpbnB1dCcsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQubWF0Y2hlcz8uKFNFQ1JFVCkgJiYgbm90ZSh0YXJnZXQpLCB0cnVlKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiBiYWNrIHRvIHRoZSBjb21wb25lbnRzIGFzIHRoZXkgd2VyZSBiZWZvcmUgYSBzdGVwLiBBIHN0YXRlIGlzIGluIGl0cyB0b2tlbiwgc28gb2xkIEhUTUwgd2l0aCBpdHMgb2xkIHRva2VuXG4gKiBpcyBhIHdvcmtpbmcgcGFnZS4gV2hhdCBzdG9vZCBpbiBpbnB1dHMgY29tZXMgYmFjaywgYnV0IGZvciBwYXNzd29yZHMgYW5kIGZpbGVzLiBUaGUgZGF0YWJhc2UgZG9lcyBub3QgdHJhdmVsLlxuICpcbiAqIFRha2VzIGF3YXkgd2hhdCBvbmx5IHNob3dzIHRoYXQgc29tZXRoaW5nIGlzIHVuZGVyIHdheTogbml0cm8tYnVzeSwgYXJpYS1idXN5LCBkYXRhLW5pdHJvLWhlbGQgd2l0aCBhcmlhLWRpc2FibGVkLlxuICovXG5pbXBvcnQgeyByb290cyB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBTRUNSRVQgfSBmcm9tICcuL3NlY3JldHMuanMnO1xuaW1wb3J0IHsgYWRkU3RlcCB9IGZyb20gJy4vc3RlcHMuanMnO1xuXG4vKiogQHR5cGUgeyhyb290OiBFbGVtZW50KSA9PiBhbnlbXX0gKi9cbmNvbnN0IGZpZWxkc09mID0gKHJvb3QpID0+IFsuLi5yb290LnF1ZXJ5U2VsZWN0b3JBbGwoJ2lucHV0LHNlbGVjdCx0ZXh0YXJlYScpXTtcblxuLyoqIFRoZSBjb21wb25lbnRzIHRoYXQgYXJlIGluIG5vIG90aGVyLCBlYWNoIHdpdGggaXRzIGlkLCBIVE1MLCBhbmQgd2hhdCBzdGFuZHMgaW4gaXRzIGlucHV0cy5cbiAqIEB0eXBlIHsoKSA9PiBbc3RyaW5nLCBzdHJpbmcsIGFueVtdXVtdfSAqL1xuZXhwb3J0IGNvbnN0IHRha2VQYWdlID0gKCkgPT5cbiAgcm9vdHMoKS5maWx0ZXIoKHJvb3QpID0+ICFyb290LnBhcmVudEVsZW1lbnQ/LmNsb3Nlc3QoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0nKSkubWFwKChyb290KSA9PiBbXG4gICAgcm9vdC5pZCwgcm9vdC5vdXRlckhUTUwsXG4gICAgZmllbGRzT2Yocm9vdCkubWFwKChmaWVsZCkgPT4gIWZpZWxkLm1hdGNoZXMoYCR7U0VDUkVUfSxbdHlwZT1maWxlXWApICYmIFtmaWVsZC52YWx1ZSwgZmllbGQuY2hlY2tlZF0pLFxuICBdKTtcblxuLyoqIEB0eXBlIHsocGFnZTogW3N0cmluZywgc3RyaW5nLCBhbnlbXV0pID0+IHZvaWR9ICovXG5jb25zdCBwdXRCYWNrID0gKFtpZCwgaHRtbCwgdmFsdWVzXSkgPT4ge1xuICBjb25zdCB0ZW1wbGF0ZSA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ3RlbXBsYXRlJyk7XG4gIHRlbXBsYXRlLmlubmVySFRNTCA9IGh0bWw7XG4gIGNvbnN0IHJvb3QgPSAvKiogQHR5cGUge2FueX0gKi8gKHRlbXBsYXRlLmNvbnRlbnQuZmlyc3RFbGVtZW50Q2hpbGQpO1xuICBmb3IgKGNvbnN0IGJ1c3kgb2YgW3Jvb3QsIC4uLnJvb3QucXVlcnlTZWxlY3RvckFsbCgnLm5pdHJvLWJ1c3knKV0pIHtcbiAgICBidXN5LmNsYXNzTGlzdC5yZW1vdmUoJ25pdHJvLWJ1c3knKTtcbiAgICBidXN5LnJlbW92ZUF0dHJpYnV0ZSgnYXJpYS1idXN5Jyk7XG4gIH1cbiAgZm9yIChjb25zdCBoZWxkIG9mIHJvb3QucXVlcnlTZWxlY3RvckFsbCgnW2RhdGEtbml0cm8taGVsZF0nKSkge1xuICAgIGhlbGQucmVtb3ZlQXR0cmlidXRlKCdkYXRhLW5pdHJvLWhlbGQnKTtcbiAgICBoZWxkLnJlbW92ZUF0dHJpYnV0ZSgnYXJpYS1kaXNhYmxlZCcpO1xuICB9XG4gIHdpbmRvdy5uaXRybz8uZmluZChpZCkucmVwbGFjZVdpdGgocm9vdCk7XG4gIGZpZWxkc09mKHJvb3QpLmZvckVhY2goKGZpZWxkLCBhdCkgPT4ge1xuICAgIGlmICh2YWx1ZXNbYXRdKSBbZmllbGQudmFsdWUsIGZpZWxkLmNoZWNrZWRdID0gdmFsdWVzW2F0XTtcbiAgfSk7XG4gIHdpbmRvdy5odG14Py5wcm9jZXNzKHJvb3QpO1xufTtcblxuLyoqIFB1dCB0aGUgY29tcG9uZW50cyBiYWNrIGFzIHRoZXkgd2VyZSBiZWZvcmUgYSBzdGVwLCB3aGljaCBpcyBhIHN0ZXAgYXMgd2VsbC5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IHRyYXZlbCA9ICh7IG51bWJlciwgcGFnZSA9IFtdIH0pID0+IHtcbiAgY29uc3QgdGhlcmUgPSBwYWdlLmZpbHRlcigoW2lkXSkgPT4gd2luZG93Lm5pdHJvPy5maW5kKGlkKSk7XG4gIGNvbnN0IGxvc3QgPSBwYWdlLmZpbHRlcigob25lKSA9PiAhdGhlcmUuaW5jbHVkZXMob25lKSkubWFwKChbaWRdKSA9PiBgIyR7aWR9YCk7XG4gIGNvbnN0IG1pc3NpbmcgPSBsb3N0WzBdID8gYCBObyBsb25nZXIgb24gdGhlIHBhZ2U6ICR7bG9zdC5qb2luKCcsICcpfS5gIDogJyc7XG4gIGFkZFN0ZXAoe1xuICAgIGtpbmQ6ICd0cmF2ZWwnLCBpZDogJycsIGNvbXBvbmVudDogJycsIHBhZ2U6IHRha2VQYWdlKCksIGVuZGVkOiBwZXJmb3JtYW5jZS5ub3coKSwgYWN0aW9uOiBgYmFjayB0byBiZWZvcmUgc3RlcCAke251bWJlcn1gLFxuICAgIHdoeTogYFRoZSBjb21wb25lbnRzIGFyZSBhcyB0aGV5IHdlcmUgYmVmb3JlIHN0ZXAgJHtudW1iZXJ9LiBUaGUgZGF0YWJhc2UgZGlkIG5vdCB0cmF2ZWw6IGl0IGlzIGFzIGl0IHdhcy4ke21pc3Npbmd9YCxcbiAgfSk7XG4gIHRoZXJlLmZvckVhY2gocHV0QmFjayk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogdGhlIGxpc3Qgb2Ygc3RlcHMgaW4gdGhlIHRpbWVsaW5lLCB3aGF0IGlzIGZpbHRlcmVkIG91dCBvZiBpdCwgYW5kIHRoZSB0b29scyBhYm92ZSBpdC4gKi9cbmltcG9ydCB7IGgsIG1zIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBncmFwaE9mIH0gZnJvbSAnLi9ncmFwaC5qcyc7XG5pbXBvcnQgeyBmYWN0c09mLCBzdW1tYXJ5T2YsIHRpdGxlT2YsIHRyb3VibGVPZiB9IGZyb20gJy4vc2hvd24uanMnO1xuaW1wb3J0IHsgcmVwbGFjZVN0ZXBzLCBzdGVwcyB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgdHJhdmVsIH0gZnJvbSAnLi90cmF2ZWwuanMnO1xuaW1wb3J0IHsgc2hvcnQgfSBmcm9tICcuL3dvcmRzLmpzJztcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGNvbXBvbmVudHNPZiA9ICh7IGNvbXBvbmVudCwgZXZlbnRzLCByaWRlcnMgfSkgPT5cbiAgW2NvbXBvbmVudCwgLi4ucmlkZXJzLm1hcCgocmlkZXIpID0+IHJpZGVyLmNvbXBvbmVudCksIC4uLmV2ZW50cy5mbGF0TWFwKCh7IGhlYXJlcnMgfSkgPT4gaGVhcmVycy5tYXAoKG9uZSkgPT4gb25lLmNvbXBvbmVudCkpXTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmdbXX0gKi9cbmNvbnN0IGV2ZW50c09mID0gKHsgZXZlbnRzLCBoZWFyZCB9KSA9PiBbLi4uZXZlbnRzLm1hcCgoeyBuYW1lIH0pID0+IG5hbWUpLCAuLi5oZWFyZC5tYXAoKFtuYW1lXSkgPT4gbmFtZSldLm1hcChzaG9ydCk7XG5cbi8qKiBBIGNob2ljZSBhbW9uZyB0aGUgbmFtZXMgdGhhdCBoYXZlIG9jY3VycmVkLlxuICogQHR5cGUgeyhsYWJlbDogc3RyaW5nLCBuYW1lc09mOiAoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmdbXSwgb25DaGFuZ2U6ICgpID0+IHZvaWQpID0+IGFueX0gKi9cbmNvbnN0IGZpbHRlciA9IChsYWJlbCwgbmFtZXNPZiwgb25DaGFuZ2UpID0+IHtcbiAgY29uc3Qgc2VsZWN0ID0gaCgnc2VsZWN0JywgeyBvbmNoYW5nZTogb25DaGFuZ2UgfSwgaCgnb3B0aW9uJywgeyB2YWx1ZTogJycgfSwgJ2FsbCcpKTtcbiAgY29uc3Qga25vd24gPSBuZXcgU2V0KFsnJ10pO1xuICByZXR1cm4ge1xuICAgIGVsZW1lbnQ6IGgoJ2xhYmVsJywge30sIGAke2xhYmVsfSBgLCBzZWxlY3QpLFxuICAgIGxlYXJuOiAoLyoqIEB0eXBlIHtEZWJ1Z1N0ZXB9ICovIHN0ZXApID0+IHtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lc09mKHN0ZXApKSBpZiAoIWtub3duLmhhcyhuYW1lKSkgc2VsZWN0LmFwcGVuZChoKCdvcHRpb24nLCB7fSwgbmFtZSkpO1xuICAgICAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzT2Yoc3RlcCkpIGtub3duLmFkZChuYW1lKTtcbiAgICB9LFxuICAgIHBhc3NlczogKC8qKiBAdHlwZSB7RGVidWdTdGVwfSAqLyBzdGVwKSA9PiAhc2VsZWN0LnZhbHVlIHx8IG5hbWVzT2Yoc3RlcCkuaW5jbHVkZXMoc2VsZWN0LnZhbHVlKSxcbiAgfTtcbn07XG5cbi8qKiBVcCBhbmQgZG93biBnbyBmcm9tIHN0ZXAgdG8gc3RlcC5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG1vdmUgPSAoZXZlbnQpID0+IHtcbiAgY29uc3QgYnkgPSB7IEFycm93RG93bjogMSwgQXJyb3dVcDogLTEgfVsvKiogQHR5cGUge3N0cmluZ30gKi8gKGV2ZW50LmtleSldO1xuICBpZiAoIWJ5IHx8IGV2ZW50LnRhcmdldC5sb2NhbE5hbWUgIT09ICdzdW1tYXJ5JykgcmV0dXJuO1xuICBjb25zdCBhbGwgPSBbLi4uZXZlbnQuY3VycmVudFRhcmdldC5xdWVyeVNlbGVjdG9yQWxsKCdsaTpub3QoW2hpZGRlbl0pID4gZGV0YWlscyA+IHN1bW1hcnknKV07XG4gIGFsbFthbGwuaW5kZXhPZihldmVudC50YXJnZXQpICsgYnldPy5mb2N1cygpO1xuICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xufTtcblxuLyoqIEB0eXBlIHsoKSA9PiB7IHRvb2xzOiBhbnksIGJvZHk6IGFueSwgdXBkYXRlOiAoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZCB9fSAqL1xuZXhwb3J0IGNvbnN0IHNob3dMaXN0ID0gKCkgPT4ge1xuICAvKiogQHR5cGUge01hcDxudW1iZXIsIGFueT59ICovXG4gIGNvbnN0IGl0ZW1zID0gbmV3IE1hcCgpO1xuICBjb25zdCBmaWx0ZXJzID0gW2ZpbHRlcignQ29tcG9uZW50JywgY29tcG9uZW50c09mLCAoKSA9PiB1cGRhdGUoKSksIGZpbHRlcignRXZlbnQnLCBldmVudHNPZiwgKCkgPT4gdXBkYXRlKCkpXTtcbiAgY29uc3QgbGlzdCA9IGgoJ29sJywgeyAnYXJpYS1sYWJlbCc6ICdTdGVwcywgb2xkZXN0IGZpcnN0Jywgb25rZXlkb3duOiBtb3ZlIH0pO1xuICBjb25zdCBlbXB0eSA9IGgoJ3AnLCB7IGNsYXNzTmFtZTogJ2VtcHR5JyB9KTtcbiAgY29uc3Qgc3RhdHVzID0gaCgncCcsIHsgcm9sZTogJ3N0YXR1cycsIGNsYXNzTmFtZTogJ3Vuc2VlbicgfSk7XG4gIGNvbnN0IGdyYXBoID0gaCgnZGl2Jyk7XG4gIGNvbnN0IGNhdXNlZCA9IGgoJ2RldGFpbHMnLCB7IGNsYXNzTmFtZTogJ2dyYXBoJywgb250b2dnbGU6ICgpID0+IHVwZGF0ZSgpIH0sIGgoJ3N1bW1hcnknLCB7fSwgJ1dobyBjYXVzZWQgd2hvbSwgZm9yIHRoZSBsYXN0IGNsaWNrJyksIGdyYXBoKTtcbiAgY29uc3Qgc2Nyb2xsID0gaCgnZGl2JywgeyBjbGFzc05hbWU6ICdzY3JvbGwnIH0sIGVtcHR5LCBsaXN0KTtcblxuICAvKiogQHR5cGUgeyhudW1iZXI6IG51bWJlcikgPT4gYW55fSAqL1xuICBjb25zdCBsaW5rID0gKG51bWJlcikgPT5cbiAgICBpdGVtcy5oYXMobnVtYmVyKSA/IGgoJ2J1dHRvbicsIHsgdHlwZTogJ2J1dHRvbicsIGNsYXNzTmFtZTogJ2xpbmsnLCBvbmNsaWNrOiAoKSA9PiBnbyhudW1iZXIpIH0sIGBzdGVwICR7bnVtYmVyfWApIDogYHN0ZXAgJHtudW1iZXJ9YDtcblxuICAvKiogQHR5cGUgeyhudW1iZXI6IG51bWJlcikgPT4gdm9pZH0gKi9cbiAgY29uc3QgZ28gPSAobnVtYmVyKSA9PiB7XG4gICAgY29uc3QgeyBkZXRhaWxzLCBzdW1tYXJ5IH0gPSBpdGVtcy5nZXQobnVtYmVyKTtcbiAgICBkZXRhaWxzLm9wZW4gPSB0cnVlO1xuICAgIGRldGFpbHMucGFyZW50Tm9kZS5oaWRkZW4gPSBmYWxzZTtcbiAgICBzdW1tYXJ5LmZvY3VzKCk7XG4gIH07XG5cbiAgLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBhbnl9ICovXG4gIGNvbnN0IG1ha2UgPSAoc3RlcCkgPT4ge1xuICAgIGNvbnN0IHN1bW1hcnkgPSBoKCdzdW1tYXJ5Jyk7XG4gICAgY29uc3QgZmFjdHMgPSBoKCdkbCcpO1xuICAgIGNvbnN0IGJhY2sgPSBzdGVwLnBhZ2UgJiYgaCgnYnV0dG9uJywgeyB0eXBlOiAnYnV0dG9uJywgb25jbGljazogKCkgPT4gdHJhdmVsKHN0ZXApIH0sICdCYWNrIHRvIGJlZm9yZSB0aGlzIHN0ZXAnKTtcbiAgICBjb25zdCBkZXRhaWxzID0gaCgnZGV0YWlscycsIHsgb250b2dnbGU6ICgpID0+IHJlbmRlcihzdGVwKSB9LCBzdW1tYXJ5LCBmYWN0cywgaCgnZGl2JywgeyBjbGFzc05hbWU6ICdhY3Rpb25zJyB9LCBiYWNrKSk7XG4gICAgY29uc3QgaXRlbSA9IHsgZGV0YWlscywgZmFjdHMsIHN1bW1hcnksIGl0ZW06IGgoJ2xpJywge30sIGRldGFpbHMpIH07XG4gICAgaXRlbXMuc2V0KHN0ZXAubnVtYmVyLCBpdGVtKTtcbiAgICBsaXN0LmFwcGVuZChpdGVtLml0ZW0pO1xuICAgIHJldHVybiBpdGVtO1xuICB9O1xuXG4gIC8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbiAgY29uc3QgcmVuZGVyID0gKHN0ZXApID0+IHtcbiAgICBjb25zdCB7IGRldGFpbHMsIGZhY3RzLCBpdGVtLCBzdW1tYXJ5IH0gPSBpdGVtcy5nZXQoc3RlcC5udW1iZXIpID8/IG1ha2Uoc3RlcCk7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgZmlsdGVycykgb25lLmxlYXJuKHN0ZXApO1xuICAgIHN1bW1hcnkucmVwbGFjZUNoaWxkcmVuKC4uLnN1bW1hcnlPZihzdGVwKSk7XG4gICAgZmFjdHMucmVwbGFjZUNoaWxkcmVuKC4uLihkZXRhaWxzLm9wZW4gPyBmYWN0c09mKHN0ZXAsIGxpbmspIDogW10pKTtcbiAgICBpdGVtLmhpZGRlbiA9ICFmaWx0ZXJzLmV2ZXJ5KChvbmUpID0+IG9uZS5wYXNzZXMoc3RlcCkpO1xuICAgIGl0ZW0uY2xhc3NMaXN0LnRvZ2dsZSgnYmFkJywgdHJvdWJsZU9mKHN0ZXApICE9PSAnJyk7XG4gIH07XG5cbiAgLyoqIEB0eXBlIHsoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbiAgY29uc3QgdXBkYXRlID0gKHN0ZXApID0+IHtcbiAgICBjb25zdCBpc0F0RW5kID0gc2Nyb2xsLnNjcm9sbFRvcCArIHNjcm9sbC5jbGllbnRIZWlnaHQgPj0gc2Nyb2xsLnNjcm9sbEhlaWdodCAtIDg7XG4gICAgZm9yIChjb25zdCBvbmUgb2Ygc3RlcCA/IFtzdGVwXSA6IHN0ZXBzKSByZW5kZXIob25lKTtcbiAgICBmb3IgKGNvbnN0IFtudW1iZXIsIHsgaXRlbSB9XSBvZiBpdGVtcykge1xuICAgICAgaWYgKHN0ZXBzLnNvbWUoKG9uZSkgPT4gb25lLm51bWJlciA9PT0gbnVtYmVyKSkgY29udGludWU7XG4gICAgICBpdGVtLnJlbW92ZSgpO1xuICAgICAgaXRlbXMuZGVsZXRlKG51bWJlcik7XG4gICAgfVxuICAgIGNvbnN0IHNob3duID0gWy4uLmxpc3QuY2hpbGRyZW5dLmZpbHRlcigoeyBoaWRkZW4gfSkgPT4gIWhpZGRlbikubGVuZ3RoO1xuICAgIGVtcHR5LnRleHRDb250ZW50ID0gc2hvd24gPyAnJyA6IHN0ZXBzLmxlbmd0aCA/ICdObyBzdGVwIGZpdHMgdGhlIGZpbHRlcnMuJyA6ICdOb3RoaW5nIGhhcyBoYXBwZW5lZCB5ZXQuJztcbiAgICBncmFwaC5yZXBsYWNlQ2hpbGRyZW4oY2F1c2VkLm9wZW4gPyBncmFwaE9mKGxpbmspID8/ICdOb3RoaW5nIHdhcyBjbGlja2VkIHlldC4nIDogJycpO1xuICAgIGlmIChzdGVwPy5raW5kID09PSAndHJhdmVsJykgc3RhdHVzLnRleHRDb250ZW50ID0gc3RlcC53aHk7XG4gICAgZWxzZSBpZiAoc3RlcD8uZW5kZWQpIHN0YXR1cy50ZXh0Q29udGVudCA9IGBTdGVwICR7c3RlcC5udW1iZXJ9OiAke3RpdGxlT2Yoc3RlcCl9LCAke21zKHN0ZXAuZW5kZWQgLSBzdGVwLnN0YXJ0KX0gJHt0cm91YmxlT2Yoc3RlcCl9YDtcbiAgICBpZiAoaXNBdEVuZCkgc2Nyb2xsLnNjcm9sbFRvcCA9IHNjcm9sbC5zY3JvbGxIZWlnaHQ7XG4gIH07XG5cbiAgY29uc3QgY2xlYXIgPSBoKCdidXR0b24nLCB7IHR5cGU6ICdidXR0b24nLCBvbmNsaWNrOiAoKSA9PiByZXBsYWNlU3RlcHMoKSB9LCAnQ2xlYXInKTtcbiAgY29uc3QgdG9vbHMgPSBoKCdkaXYnLCB7IGNsYXNzTmFtZTogJ3Rvb2xzJywgcm9sZTogJ2dyb3VwJywgJ2FyaWEtbGFiZWwnOiAnV2hhdCBpcyBzaG93bicgfSwgZmlsdGVycy5tYXAoKHsgZWxlbWVudCB9KSA9PiBlbGVtZW50KSwgY2xlYXIpO1xuICByZXR1cm4geyB0b29scywgYm9keTogaCgnZGl2JywgeyBjbGFzc05hbWU6ICdib2R5JyB9LCBjYXVzZWQsIHNjcm9sbCwgc3RhdHVzKSwgdXBkYXRlIH07XG59O1xuIiwgIjpob3N0IHsgYWxsOiBpbml0aWFsICFpbXBvcnRhbnQ7IGRpc3BsYXk6IGNvbnRlbnRzICFpbXBvcnRhbnQ7IH1cbkBtZWRpYSBwcmludCB7IDpob3N0IHsgZGlzcGxheTogbm9uZSAhaW1wb3J0YW50OyB9IH1cbiogeyBib3gtc2l6aW5nOiBib3JkZXItYm94OyB9XG5baGlkZGVuXSB7IGRpc3BsYXk6IG5vbmUgIWltcG9ydGFudDsgfVxuYXNpZGUge1xuICAtLWJhY2s6ICNmZmY7IC0tdGV4dDogIzFjMWYyMzsgLS1zb2Z0OiAjNTc2MDZhOyAtLWxpbmU6ICNkNWQ5ZGU7IC0tbGlmdDogI2YzZjVmNzsgLS1hY2NlbnQ6ICMwYjU3YzQ7IC0tYmFkOiAjYjMxOTJiOyAtLWdvb2Q6ICMxMTYzMjk7XG4gIGNvbG9yLXNjaGVtZTogbGlnaHQ7IGNvbG9yOiB2YXIoLS10ZXh0KTsgZm9udDogMTNweC8xLjQ1IHN5c3RlbS11aSwgc2Fucy1zZXJpZjsgdGV4dC1hbGlnbjogc3RhcnQ7XG59XG5AbWVkaWEgKHByZWZlcnMtY29sb3Itc2NoZW1lOiBkYXJrKSB7XG4gIGFzaWRlIHtcbiAgICAtLWJhY2s6ICMxYjFmMjQ7IC0tdGV4dDogI2U4ZWJlZTsgLS1zb2Z0OiAjYTliMmJjOyAtLWxpbmU6ICMzYzQ0NGQ7IC0tbGlmdDogIzI2MmIzMjsgLS1hY2NlbnQ6ICM3ZmI3ZmY7IC0tYmFkOiAjZmY5YTlmOyAtLWdvb2Q6ICM2ZmRkOGI7XG4gICAgY29sb3Itc2NoZW1lOiBkYXJrO1xuICB9XG59XG4udGFiIHtcbiAgcG9zaXRpb246IGZpeGVkOyBpbnNldC1ibG9jay1lbmQ6IDA7IGluc2V0LWlubGluZS1lbmQ6IDE2cHg7IHotaW5kZXg6IDIxNDc0ODMwMDE7IG1pbi1oZWlnaHQ6IDI2cHg7IHBhZGRpbmc6IDNweCAxMnB4O1xuICBib3JkZXI6IDFweCBzb2xpZCB2YXIoLS1saW5lKTsgYm9yZGVyLWJsb2NrLWVuZDogMDsgYm9yZGVyLXJhZGl1czogN3B4IDdweCAwIDA7IGJhY2tncm91bmQ6IHZhcigtLWJhY2spOyBjb2xvcjogdmFyKC0tdGV4dCk7XG4gIGZvbnQ6IDYwMCAxMnB4LzEuNCBzeXN0ZW0tdWksIHNhbnMtc2VyaWY7IGN1cnNvcjogcG9pbnRlcjsgYm94LXNoYWRvdzogMCAwIDhweCByZ2IoMCAwIDAgLyAxOCUpO1xufVxuLnRhYjpob3ZlciB7IGJhY2tncm91bmQ6IHZhcigtLWxpZnQpOyB9XG4ub3BlbiAudGFiIHsgZGlzcGxheTogbm9uZTsgfVxuLmNvdW50IHsgY29sb3I6IHZhcigtLWFjY2VudCk7IH1cbiNwYW5lbCB7XG4gIHBvc2l0aW9uOiBmaXhlZDsgaW5zZXQtYmxvY2s6IDA7IGluc2V0LWlubGluZS1lbmQ6IDA7IHotaW5kZXg6IDIxNDc0ODMwMDI7IGRpc3BsYXk6IGZsZXg7IGZsZXgtZGlyZWN0aW9uOiBjb2x1bW47XG4gIHdpZHRoOiBtaW4oNDQwcHgsIDEwMHZ3KTsgYm9yZGVyLWlubGluZS1zdGFydDogMXB4IHNvbGlkIHZhcigtLWxpbmUpOyBiYWNrZ3JvdW5kOiB2YXIoLS1iYWNrKTsgYm94LXNoYWRvdzogMCAwIDI0cHggcmdiKDAgMCAwIC8gMjIlKTtcbn1cbmhlYWRlciB7IGRpc3BsYXk6IGdyaWQ7IGdyaWQtdGVtcGxhdGUtY29sdW1uczogMWZyIGF1dG87IGdhcDogOHB4OyBhbGlnbi1pdGVtczogY2VudGVyOyBwYWRkaW5nOiAxMHB4IDE0cHg7IGJvcmRlci1ibG9jay1lbmQ6IDFweCBzb2xpZCB2YXIoLS1saW5lKTsgYmFja2dyb3VuZDogdmFyKC0tbGlmdCk7IH1cbmgyIHsgbWFyZ2luOiAwOyBmb250LXNpemU6IDE1cHg7IH1cbi50b29scyB7IGdyaWQtY29sdW1uOiAxIC8gLTE7IGdyaWQtcm93OiAyOyBkaXNwbGF5OiBmbGV4OyBmbGV4LXdyYXA6IHdyYXA7IGdhcDogNnB4IDEwcHg7IGFsaWduLWl0ZW1zOiBjZW50ZXI7IH1cbmxhYmVsIHsgZGlzcGxheTogZmxleDsgZ2FwOiA1cHg7IGFsaWduLWl0ZW1zOiBjZW50ZXI7IGNvbG9yOiB2YXIoLS1zb2Z0KTsgfVxuYnV0dG9uLCBzZWxlY3QgeyBmb250OiBpbmhlcml0OyBjb2xvcjogdmFyKC0tdGV4dCk7IH1cbmhlYWRlciBidXR0b24sIHNlbGVjdCwgLmFjdGlvbnMgYnV0dG9uIHsgbWluLWhlaWdodDogMjZweDsgbWF4LXdpZHRoOiAxMTJweDsgcGFkZGluZzogMnB4IDlweDsgYm9yZGVyOiAxcHggc29saWQgdmFyKC0tbGluZSk7IGJvcmRlci1yYWRpdXM6IDZweDsgYmFja2dyb3VuZDogdmFyKC0tYmFjayk7IGN1cnNvcjogcG9pbnRlcjsgfVxuaGVhZGVyID4gYnV0dG9uIHsgd2lkdGg6IDI4cHg7IHBhZGRpbmc6IDA7IGZvbnQtc2l6ZTogMThweDsgbGluZS1oZWlnaHQ6IDE7IH1cbmhlYWRlciBidXR0b246aG92ZXIsIC5hY3Rpb25zIGJ1dHRvbjpob3ZlciB7IGJvcmRlci1jb2xvcjogdmFyKC0tYWNjZW50KTsgfVxuOmZvY3VzLXZpc2libGUgeyBvdXRsaW5lOiAycHggc29saWQgdmFyKC0tYWNjZW50KTsgb3V0bGluZS1vZmZzZXQ6IDFweDsgfVxuI3BhbmVsOmZvY3VzIHsgb3V0bGluZTogbm9uZTsgfVxuLmJvZHkgeyBmbGV4OiAxOyBtaW4taGVpZ2h0OiAwOyBkaXNwbGF5OiBmbGV4OyBmbGV4LWRpcmVjdGlvbjogY29sdW1uOyB9XG4uc2Nyb2xsIHsgZmxleDogMTsgb3ZlcmZsb3c6IGF1dG87IG92ZXJzY3JvbGwtYmVoYXZpb3I6IGNvbnRhaW47IH1cbi51bnNlZW4geyBwb3NpdGlvbjogYWJzb2x1dGU7IHdpZHRoOiAxcHg7IGhlaWdodDogMXB4OyBtYXJnaW46IDA7IG92ZXJmbG93OiBoaWRkZW47IGNsaXAtcGF0aDogaW5zZXQoNTAlKTsgd2hpdGUtc3BhY2U6IG5vd3JhcDsgfVxuLmVtcHR5IHsgbWFyZ2luOiAwOyBwYWRkaW5nOiAwIDE0cHg7IGNvbG9yOiB2YXIoLS1zb2Z0KTsgfVxuLmVtcHR5Om5vdCg6ZW1wdHkpIHsgcGFkZGluZy1ibG9jazogMTRweDsgfVxub2wsIHVsIHsgbWFyZ2luOiAwOyBwYWRkaW5nOiAwOyBsaXN0LXN0eWxlOiBub25lOyB9XG5vbCA+IGxpIHsgYm9yZGVyLWJsb2NrLWVuZDogMXB4IHNvbGlkIHZhcigtLWxpbmUpOyB9XG5zdW1tYXJ5IHsgZGlzcGxheTogZ3JpZDsgZ3JpZC10ZW1wbGF0ZS1jb2x1bW5zOiAzMHB4IDFmciBhdXRvOyBwYWRkaW5nOiA3cHggMTRweCA3cHggOHB4OyBjdXJzb3I6IHBvaW50ZXI7IG91dGxpbmUtb2Zmc2V0OiAtMnB4OyBsaXN0LXN0eWxlOiBub25lOyBvdmVyZmxvdy13cmFwOiBhbnl3aGVyZTsgfVxuc3VtbWFyeTo6LXdlYmtpdC1kZXRhaWxzLW1hcmtlciB7IGRpc3BsYXk6IG5vbmU7IH1cbnN1bW1hcnk6aG92ZXIsIGRldGFpbHNbb3Blbl0gPiBzdW1tYXJ5IHsgYmFja2dyb3VuZDogdmFyKC0tbGlmdCk7IH1cbi5udW1iZXIgeyBwYWRkaW5nLWlubGluZS1lbmQ6IDhweDsgY29sb3I6IHZhcigtLXNvZnQpOyB0ZXh0LWFsaWduOiBlbmQ7IGZvbnQtdmFyaWFudC1udW1lcmljOiB0YWJ1bGFyLW51bXM7IH1cbi50aXRsZSB7IGZvbnQtd2VpZ2h0OiA2MDA7IH1cbi50aW1lIHsgcGFkZGluZy1pbmxpbmUtc3RhcnQ6IDhweDsgY29sb3I6IHZhcigtLXNvZnQpOyBmb250LXZhcmlhbnQtbnVtZXJpYzogdGFidWxhci1udW1zOyB3aGl0ZS1zcGFjZTogbm93cmFwOyB9XG5zdW1tYXJ5IC50aW1lOjphZnRlciwgLmdyYXBoID4gc3VtbWFyeTo6YWZ0ZXIgeyBjb250ZW50OiAnXHUyNUI4JyAvICcnOyBtYXJnaW4taW5saW5lLXN0YXJ0OiA4cHg7IH1cbltvcGVuXSA+IHN1bW1hcnkgLnRpbWU6OmFmdGVyLCAuZ3JhcGggPiBzdW1tYXJ5OjphZnRlciB7IGNvbnRlbnQ6ICdcdTI1QkUnIC8gJyc7IH1cbi5tb3JlIHsgZ3JpZC1jb2x1bW46IDIgLyAtMTsgY29sb3I6IHZhcigtLXNvZnQpOyBmb250LXNpemU6IDEycHg7IH1cbi50cm91YmxlIHsgY29sb3I6IHZhcigtLWJhZCk7IGZvbnQtd2VpZ2h0OiA2MDA7IH1cbi5iYWQgPiBkZXRhaWxzID4gc3VtbWFyeSB7IGJveC1zaGFkb3c6IGluc2V0IDNweCAwIHZhcigtLWJhZCk7IH1cbmRsIHsgZGlzcGxheTogZ3JpZDsgZ3JpZC10ZW1wbGF0ZS1jb2x1bW5zOiBtYXgtY29udGVudCAxZnI7IGdhcDogNnB4IDEycHg7IG1hcmdpbjogMDsgcGFkZGluZzogOHB4IDE0cHggMTJweCAzOHB4OyB9XG5kbDplbXB0eSB7IGRpc3BsYXk6IG5vbmU7IH1cbi5hY3Rpb25zOm5vdCg6ZW1wdHkpIHsgcGFkZGluZzogMCAxNHB4IDEycHggMzhweDsgfVxuLmFjdGlvbnMgYnV0dG9uIHsgbWF4LXdpZHRoOiBub25lOyB9XG5kdCB7IGNvbG9yOiB2YXIoLS1zb2Z0KTsgfVxuZGQgeyBtYXJnaW46IDA7IG1pbi13aWR0aDogMDsgb3ZlcmZsb3ctd3JhcDogYW55d2hlcmU7IH1cbmRkIGxpICsgbGkgeyBtYXJnaW4tYmxvY2stc3RhcnQ6IDNweDsgfVxuZGQgdWwgdWwgeyBwYWRkaW5nLWlubGluZS1zdGFydDogMTJweDsgYm9yZGVyLWlubGluZS1zdGFydDogMnB4IHNvbGlkIHZhcigtLWxpbmUpOyB9XG5jb2RlIHsgZm9udDogMTJweC8xLjQ1IHVpLW1vbm9zcGFjZSwgbW9ub3NwYWNlOyB9XG4uZXZlbnQgeyBmb250LXdlaWdodDogNjAwOyB9XG4uZGF0YSB7IGRpc3BsYXk6IGJsb2NrOyBjb2xvcjogdmFyKC0tc29mdCk7IH1cbi5saW5rIHsgcGFkZGluZzogMDsgYm9yZGVyOiAwOyBiYWNrZ3JvdW5kOiBub25lOyBjb2xvcjogdmFyKC0tYWNjZW50KTsgdGV4dC1kZWNvcmF0aW9uOiB1bmRlcmxpbmU7IGN1cnNvcjogcG9pbnRlcjsgfVxuLmdyYXBoIHsgbWF4LWhlaWdodDogNDUlOyBvdmVyZmxvdzogYXV0bzsgYm9yZGVyLWJsb2NrLWVuZDogMXB4IHNvbGlkIHZhcigtLWxpbmUpOyB9XG4uZ3JhcGggPiBzdW1tYXJ5IHsgZGlzcGxheTogYmxvY2s7IHBhZGRpbmctaW5saW5lLXN0YXJ0OiAxNHB4OyBmb250LXdlaWdodDogNjAwOyB9XG4uZ3JhcGggPiBkaXYgeyBwYWRkaW5nOiA0cHggMTRweCAxMnB4OyBvdmVyZmxvdy13cmFwOiBhbnl3aGVyZTsgfVxuLmdyYXBoIHVsIHVsIHsgbWFyZ2luLWlubGluZS1zdGFydDogNHB4OyBwYWRkaW5nLWlubGluZS1zdGFydDogMTRweDsgYm9yZGVyLWlubGluZS1zdGFydDogMnB4IHNvbGlkIHZhcigtLWxpbmUpOyB9XG5kZWwgeyBjb2xvcjogdmFyKC0tYmFkKTsgdGV4dC1kZWNvcmF0aW9uOiBub25lOyB9XG5pbnMgeyBjb2xvcjogdmFyKC0tZ29vZCk7IHRleHQtZGVjb3JhdGlvbjogbm9uZTsgfVxuQG1lZGlhIChtYXgtd2lkdGg6IDUwMHB4KSB7IGRsIHsgZ3JpZC10ZW1wbGF0ZS1jb2x1bW5zOiAxZnI7IGdhcDogMDsgcGFkZGluZy1pbmxpbmUtc3RhcnQ6IDE0cHg7IH0gZGQgeyBtYXJnaW4tYmxvY2stZW5kOiA4cHg7IH0gfVxuIiwgIi8qIERlYnVnZ2luZzogdGhlIHRpbWVsaW5lLCBhIGRyYXdlciBhdCB0aGUgZWRnZSBvZiB0aGUgcGFnZS4gSXQgc3RhbmRzIGJlc2lkZSB0aGUgYm9keSwgaW4gYSBzaGFkb3cgcm9vdCBvZiBpdHMgb3duLCBzb1xuICogbmVpdGhlciB0aGUgc2l0ZSdzIHN0eWxlcyBub3Igd2hhdCBpcyBzd2FwcGVkIHJlYWNoIGl0LiBBIGJyb3dzZXIgdGhhdCBhIHByb2dyYW0gZHJpdmVzIHNob3dzIG5vdGhpbmcgb2YgaXQgdW50aWxcbiAqIHRoZSBzaG9ydGN1dCBpcyBwcmVzc2VkOiBpdCBpcyBpbiB0aGUgd2F5IG9mIG5vIHRlc3QuXG4gKlxuICogS2VlcHMgaW4gbG9jYWxTdG9yYWdlLCB1bmRlciBcIm5pdHJvLXRpbWVsaW5lXCIsIHRoYXQgaXQgaXMgb3Blbi5cbiAqL1xuaW1wb3J0IHsgaCB9IGZyb20gJy4vZWxlbWVudHMuanMnO1xuaW1wb3J0IHsgc2hvd0xpc3QgfSBmcm9tICcuL2xpc3QuanMnO1xuaW1wb3J0IHsgb25TdGVwLCBzdGVwcyB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IGNzcyBmcm9tICcuL3RpbWVsaW5lLmNzcyc7XG5cbmNvbnN0IEtFWSA9ICduaXRyby10aW1lbGluZSc7XG5jb25zdCBTSE9SVENVVCA9ICdBbHQrU2hpZnQrTic7XG4vKiogQHR5cGUge2FueX0gKi9cbmxldCB2aWV3OyAvLyB0aGUgcGFydHMsIG9uY2UgdGhleSBhcmUgc2hvd25cbi8qKiBAdHlwZSB7YW55fSAqL1xubGV0IGJlZm9yZTsgLy8gd2hhdCBoYWQgdGhlIGZvY3VzXG5cbi8qKiBBIGJyb3dzZXIgbWF5IGZvcmJpZCBpdC5cbiAqIEB0eXBlIHsodmFsdWU/OiBzdHJpbmcpID0+IHN0cmluZyB8IG51bGwgfCB2b2lkfSAqL1xuY29uc3QgcmVtZW1iZXJlZCA9ICh2YWx1ZSkgPT4ge1xuICB0cnkge1xuICAgIHJldHVybiB2YWx1ZSA9PT0gdW5kZWZpbmVkID8gbG9jYWxTdG9yYWdlLmdldEl0ZW0oS0VZKSA6IGxvY2FsU3RvcmFnZS5zZXRJdGVtKEtFWSwgdmFsdWUpO1xuICB9IGNhdGNoIHt9IC8vIGVzbGludC1kaXNhYmxlLWxpbmUgbm8tZW1wdHkgLS0gdGhlbiBpdCBpcyBjbG9zZWQgb24gdGhlIG5leHQgcGFnZVxufTtcblxuY29uc3QgaXNPcGVuID0gKCkgPT4gdmlldz8ucGFuZWwuaGlkZGVuID09PSBmYWxzZTtcblxuLyoqIEB0eXBlIHsoaXNOb3c6IGJvb2xlYW4pID0+IHZvaWR9ICovXG5jb25zdCBzZXRPcGVuID0gKGlzTm93KSA9PiB7XG4gIGNvbnN0IHsgcGFuZWwsIGJ1dHRvbiwgbGlzdCwgYXNpZGUgfSA9IHZpZXc7XG4gIHBhbmVsLmhpZGRlbiA9ICFpc05vdztcbiAgYXNpZGUuY2xhc3NMaXN0LnRvZ2dsZSgnb3BlbicsIGlzTm93KTtcbiAgYnV0dG9uLnNldEF0dHJpYnV0ZSgnYXJpYS1leHBhbmRlZCcsIGAke2lzTm93fWApO1xuICByZW1lbWJlcmVkKGlzTm93ID8gJ29wZW4nIDogJ2Nsb3NlZCcpO1xuICBpZiAoaXNOb3cpIGxpc3QudXBkYXRlKCk7XG59O1xuXG5jb25zdCB0b2dnbGUgPSAoKSA9PiB7XG4gIHNob3coKTtcbiAgY29uc3Qgd2FzID0gaXNPcGVuKCk7XG4gIGNvbnN0IGlzSW5zaWRlID0gdmlldy5ob3N0LnNoYWRvd1Jvb3QuYWN0aXZlRWxlbWVudDtcbiAgaWYgKCF3YXMpIGJlZm9yZSA9IGlzSW5zaWRlID8gdmlldy5idXR0b24gOiBkb2N1bWVudC5hY3RpdmVFbGVtZW50O1xuICBzZXRPcGVuKCF3YXMpO1xuICBpZiAoIXdhcykgdmlldy5wYW5lbC5mb2N1cygpO1xuICBlbHNlIGlmIChpc0luc2lkZSkgKGJlZm9yZT8uaXNDb25uZWN0ZWQgPyBiZWZvcmUgOiB2aWV3LmJ1dHRvbikuZm9jdXMoKTtcbn07XG5cbi8qKiBAdHlwZSB7KCkgPT4gYW55fSAqL1xuY29uc3QgcGFydHMgPSAoKSA9PiB7XG4gIGNvbnN0IGxpc3QgPSBzaG93TGlzdCgpO1xuICBjb25zdCBjb3VudCA9IGgoJ3NwYW4nLCB7IGNsYXNzTmFtZTogJ2NvdW50JyB9KTtcbiAgY29uc3QgYnV0dG9uID0gaCgnYnV0dG9uJywge1xuICAgIHR5cGU6ICdidXR0b24nLCBjbGFzc05hbWU6ICd0YWInLCBvbmNsaWNrOiB0b2dnbGUsIHRpdGxlOiBgVGltZWxpbmUgb2YgdGhlIGNvbXBvbmVudHMgKCR7U0hPUlRDVVR9KWAsXG4gICAgJ2FyaWEtZXhwYW5kZWQnOiAnZmFsc2UnLCAnYXJpYS1jb250cm9scyc6ICdwYW5lbCcsICdhcmlhLWtleXNob3J0Y3V0cyc6IFNIT1JUQ1VULFxuICB9LCAnVGltZWxpbmUgJywgY291bnQpO1xuICBjb25zdCBjbG9zZSA9IGgoJ2J1dHRvbicsIHsgdHlwZTogJ2J1dHRvbicsIG9uY2xpY2s6IHRvZ2dsZSwgJ2FyaWEtbGFiZWwnOiAnQ2xvc2UgdGhlIHRpbWVsaW5lJywgdGl0bGU6IGBDbG9zZSAoJHtTSE9SVENVVH0pYCB9LCAnXHUwMEQ3Jyk7XG4gIGNvbnN0IHBhbmVsID0gaCgnc2VjdGlvbicsIHsgaWQ6ICdwYW5lbCcsIGhpZGRlbjogdHJ1ZSwgdGFiSW5kZXg6IC0xLCAnYXJpYS1sYWJlbGxlZGJ5JzogJ2hlYWRpbmcnIH0sXG4gICAgaCgnaGVhZGVyJywge30sIGgoJ2gyJywgeyBpZDogJ2hlYWRpbmcnIH0sICdUaW1lbGluZScpLCBsaXN0LnRvb2xzLCBjbG9zZSksIGxpc3QuYm9keSk7XG4gIGNvbnN0IGFzaWRlID0gaCgnYXNpZGUnLCB7ICdhcmlhLWxhYmVsJzogJ1RpbWVsaW5lIG9mIHRoZSBjb21wb25lbnRzJyB9LCBwYW5lbCwgYnV0dG9uKTtcbiAgcmV0dXJuIHsgYXNpZGUsIGJ1dHRvbiwgY291bnQsIGxpc3QsIHBhbmVsIH07XG59O1xuXG4vKiogUHV0IHRoZSBkcmF3ZXIgb250byB0aGUgcGFnZSwgb25jZS4gKi9cbmNvbnN0IHNob3cgPSAoKSA9PiB7XG4gIGlmICh2aWV3KSByZXR1cm47XG4gIGNvbnN0IGhvc3QgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KCduaXRyby10aW1lbGluZScpO1xuICB2aWV3ID0geyBob3N0LCAuLi5wYXJ0cygpIH07XG4gIGNvbnN0IHNoYWRvdyA9IGhvc3QuYXR0YWNoU2hhZG93KHsgbW9kZTogJ29wZW4nIH0pO1xuICBjb25zdCBzaGVldCA9IG5ldyBDU1NTdHlsZVNoZWV0KCk7XG4gIHNoZWV0LnJlcGxhY2VTeW5jKGNzcyk7XG4gIHNoYWRvdy5hZG9wdGVkU3R5bGVTaGVldHMgPSBbc2hlZXRdO1xuICBzaGFkb3cuYXBwZW5kKHZpZXcuYXNpZGUpO1xuICAvLyBXaGF0IGlzIGRvbmUgaW4gaGVyZSBpcyBub25lIG9mIHRoZSBwYWdlJ3MgYnVzaW5lc3MuXG4gIGZvciAoY29uc3QgbmFtZSBvZiBbJ2NsaWNrJywgJ2tleWRvd24nLCAna2V5dXAnLCAnaW5wdXQnLCAnY2hhbmdlJ10pIHtcbiAgICBzaGFkb3cuYWRkRXZlbnRMaXN0ZW5lcihuYW1lLCAoLyoqIEB0eXBlIHthbnl9ICovIGV2ZW50KSA9PiB7XG4gICAgICBpZiAobmFtZSA9PT0gJ2tleWRvd24nICYmIGV2ZW50LmtleSA9PT0gJ0VzY2FwZScgJiYgaXNPcGVuKCkpIHRvZ2dsZSgpO1xuICAgICAgZXZlbnQuc3RvcFByb3BhZ2F0aW9uKCk7XG4gICAgfSk7XG4gIH1cbiAgZG9jdW1lbnQuZG9jdW1lbnRFbGVtZW50LmFwcGVuZChob3N0KTtcbiAgb25TdGVwKChzdGVwKSA9PiB7XG4gICAgdmlldy5jb3VudC50ZXh0Q29udGVudCA9IHN0ZXBzLmxlbmd0aCB8fCAnJztcbiAgICBpZiAoaXNPcGVuKCkpIHZpZXcubGlzdC51cGRhdGUoc3RlcCk7XG4gIH0pO1xuICB2aWV3LmNvdW50LnRleHRDb250ZW50ID0gc3RlcHMubGVuZ3RoIHx8ICcnO1xufTtcblxuLyoqIEJ5IHRoZSBsZXR0ZXIsIG9yIGJ5IGl0cyBrZXkgd2hlcmUgdGhlIGxldHRlciBpcyBhbm90aGVyIHdpdGggdGhlc2Uga2V5cywgYXMgb24gYSBNYWMuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc1Nob3J0Y3V0ID0gKHsgdHlwZSwgYWx0S2V5LCBzaGlmdEtleSwgY3RybEtleSwgbWV0YUtleSwgY29kZSwga2V5IH0pID0+XG4gIHR5cGUgPT09ICdrZXlkb3duJyAmJiBhbHRLZXkgJiYgc2hpZnRLZXkgJiYgIWN0cmxLZXkgJiYgIW1ldGFLZXkgJiYgKGNvZGUgPT09ICdLZXlOJyB8fCAvXm4kL2kudGVzdChrZXkpKTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0RHJhd2VyID0gKCkgPT4ge1xuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcigna2V5ZG93bicsIChldmVudCkgPT4ge1xuICAgIGlmICghaXNTaG9ydGN1dChldmVudCkpIHJldHVybjtcbiAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgIHRvZ2dsZSgpO1xuICB9LCB0cnVlKTtcbiAgZG9jdW1lbnQuYWRkRXZlbnRMaXN0ZW5lcignRE9NQ29udGVudExvYWRlZCcsICgpID0+IHtcbiAgICBjb25zdCB3YXNPcGVuID0gcmVtZW1iZXJlZCgpID09PSAnb3Blbic7XG4gICAgaWYgKCF3YXNPcGVuICYmIChuYXZpZ2F0b3Iud2ViZHJpdmVyIHx8IHdpbmRvdy5wYXJlbnQgIT09IHdpbmRvdykpIHJldHVybjtcbiAgICBzaG93KCk7XG4gICAgaWYgKHdhc09wZW4pIHNldE9wZW4odHJ1ZSk7XG4gIH0pO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSBzdGVwcyBpbiB0aGUgY29uc29sZS4gT25lIGdyb3VwIGZvciBlYWNoIHJlcXVlc3Qgb2YgYSBjb21wb25lbnQgYW5kIGVhY2ggcHVzaGVkIGV2ZW50OyBhIHBvbGwgdGhhdFxuICogbm9ib2R5IGhlYXJzIG9mIGlzIG9uZSBsaW5lIGF0IHRoZSBsZXZlbCBcInZlcmJvc2VcIi5cbiAqXG4gKiBIZWFycyBuaXRybzpwdXNoLXN0YXRlIHtzdGF0ZX0sIG5pdHJvOm1pc3NlZC5cbiAqL1xuaW1wb3J0IHsgUkVGUkVTSCwgbGlzdGVuLCByb290cywgdHJpZ2dlcnNPZiB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc2l6ZU9mLCB3YXJuIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7U2V0PG51bWJlcj59ICovXG5jb25zdCBsb2dnZWQgPSBuZXcgU2V0KCk7XG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgZmFpbGVkUG9sbHMgPSBuZXcgU2V0KCk7XG5sZXQgcHVzaFN0YXRlID0gJyc7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3dFcnJvciA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBpc1BvbGwsIHN0YXR1cywgZXJyb3JQYWdlIH0pID0+IHtcbiAgY29uc3QgbmFtZSA9IGAke2NvbXBvbmVudH0uJHthY3Rpb259YDtcbiAgaWYgKCFlcnJvclBhZ2UgfHwgKGlzUG9sbCAmJiBmYWlsZWRQb2xscy5oYXMobmFtZSkpKSByZXR1cm47XG4gIGlmIChpc1BvbGwpIGZhaWxlZFBvbGxzLmFkZChuYW1lKTtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9PdmVybGF5JykpIHdpbmRvdy5uaXRyb092ZXJsYXk/LnNob3coYCR7bmFtZX0gZmFpbGVkIChzdGF0dXMgJHtzdGF0dXN9KWAsIGVycm9yUGFnZSk7XG59O1xuXG4vKiogVGhlIHJvb3RzIHRoYXQgYXJlIHN0aWxsIHRvIGhlYXIgc29tZXRoaW5nLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueVtdfSAqL1xuY29uc3QgcmVmcmVzaGVkQnkgPSAoeyBldmVudHMgfSkgPT4ge1xuICBjb25zdCBpZHMgPSBldmVudHMuZmxhdE1hcCgoeyBoZWFyZXJzIH0pID0+IGhlYXJlcnMuZmlsdGVyKCh7IGNhbGwsIGZhdGUgfSkgPT4gIWZhdGUgJiYgIWNhbGwpLm1hcCgoeyBpZCB9KSA9PiBpZCkpO1xuICByZXR1cm4gWy4uLm5ldyBTZXQoaWRzKV0ubWFwKChpZCkgPT4gd2luZG93Lm5pdHJvPy5maW5kKGlkKSA/PyB7IGlkIH0pO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCByZWZyZXNoZWQ6IGFueVtdKSA9PiBzdHJpbmd9ICovXG5jb25zdCBsaW5lT2YgPSAoc3RlcCwgcmVmcmVzaGVkKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBoZWFyZCwgY2hhaW4sIGlzUHVzaGVkLCBzdGFydCwgZW5kZWQgPSBzdGFydCwgc3RhdHVzLCBieXRlcywgZXZlbnRzLCByaWRlcnMgfSA9IHN0ZXA7XG4gIGNvbnN0IHBhcnRzID0gW2Ake2NvbXBvbmVudH0uJHthY3Rpb259YCwgYCMke2lkfWAsIGAke01hdGgucm91bmQoZW5kZWQgLSBzdGFydCl9IG1zYCwgc3RhdHVzID8gc2l6ZU9mKGJ5dGVzKSA6ICdubyBhbnN3ZXInXTtcbiAgaWYgKHN0YXR1cyA+IDI5OSkgcGFydHMucHVzaChgc3RhdHVzICR7c3RhdHVzfWApO1xuICBjb25zdCBiZWNhdXNlID0gaGVhcmQubGVuZ3RoXG4gICAgPyBgIChhZnRlciAke2pvaW4oaGVhcmQubWFwKChbdHlwZV0pID0+IHNob3J0KHR5cGUpKSl9JHtpc1B1c2hlZCA/ICcsIHB1c2hlZCcgOiAnJ30ke2NoYWluLmxlbmd0aCA/IGAgZnJvbSAjJHtjaGFpbltjaGFpbi5sZW5ndGggLSAxXX1gIDogJyd9KWBcbiAgICA6ICcnO1xuICBjb25zdCBzZW50ID0gZXZlbnRzLmxlbmd0aCA/IGAgPiAke2V2ZW50cy5tYXAoKHsgbmFtZSB9KSA9PiBzaG9ydChuYW1lKSkuam9pbignLCAnKX1gIDogJyc7XG4gIGNvbnN0IHJvZGUgPSByaWRlcnMuZmlsdGVyKChyaWRlcikgPT4gcmlkZXIucm9kZSk7XG4gIGNvbnN0IGFsb25nID0gcm9kZS5zbGljZSgwLCAzKS5tYXAoKHJpZGVyKSA9PiBgIyR7cmlkZXIuaWR9YCkuam9pbignLCAnKTsgLy8gdGhlIGdyb3VwIGhhcyB0aGVtIGFsbFxuICBjb25zdCBvdGhlcnMgPSByb2RlLmxlbmd0aCA+IDMgPyBgIGFuZCAke3JvZGUubGVuZ3RoIC0gM30gbW9yZWAgOiAnJztcbiAgY29uc3QgaWRzID0gcmVmcmVzaGVkLm1hcCgocm9vdCkgPT4gYCMke3Jvb3QuaWR9YCkuam9pbignLCAnKTtcbiAgcmV0dXJuIGBuaXRybzogJHtwYXJ0cy5qb2luKCcgfCAnKX0ke2JlY2F1c2V9JHtzZW50fSR7YWxvbmcgJiYgYCA+IGJyaW5ncyBhbG9uZyAke2Fsb25nfSR7b3RoZXJzfWB9JHtpZHMgJiYgYCA+IHJlZnJlc2hlcyAke2lkc31gfWA7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5jb25zdCBsb2cgPSAoc3RlcCkgPT4ge1xuICBjb25zdCByZWZyZXNoZWQgPSByZWZyZXNoZWRCeShzdGVwKTtcbiAgY29uc3QgbGluZSA9IGxpbmVPZihzdGVwLCByZWZyZXNoZWQpO1xuICBpZiAoc3RlcC5pc1BvbGwgJiYgIXN0ZXAuZXZlbnRzLmxlbmd0aCkgcmV0dXJuIGNvbnNvbGUuZGVidWcobGluZSk7XG4gIGNvbnNvbGUuZ3JvdXBDb2xsYXBzZWQobGluZSk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBkZXRhaWwgfSBvZiBzdGVwLmV2ZW50cykgY29uc29sZS5sb2cobmFtZSwgZGV0YWlsKTtcbiAgZm9yIChjb25zdCB7IGlkLCByb2RlIH0gb2Ygc3RlcC5yaWRlcnMpIGNvbnNvbGUubG9nKHJvZGUgPyAncm9kZSBhbG9uZywgYW5kIGhlYXJkJyA6ICdyb2RlIGFsb25nIGluIHZhaW4nLCBgIyR7aWR9YCk7XG4gIGZvciAoY29uc3Qgcm9vdCBvZiByZWZyZXNoZWQpIGNvbnNvbGUubG9nKCdyZWZyZXNoZXMnLCByb290KTtcbiAgZm9yIChjb25zdCBbdHlwZSwgZGV0YWlsXSBvZiBzdGVwLmhlYXJkKSBjb25zb2xlLmxvZygnaGVhcmQnLCB0eXBlLCBkZXRhaWwpO1xuICBjb25zb2xlLmdyb3VwRW5kKCk7XG59O1xuXG4vKiogTG9nIGEgcmVxdWVzdCBvbmNlIGFsbCBvZiBpdHMgZXZlbnRzIGhhdmUgYXJyaXZlZC5cbiAqIEB0eXBlIHsoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsb2dTdGVwID0gKHN0ZXApID0+IHtcbiAgaWYgKHN0ZXA/LmtpbmQgIT09ICdyZXF1ZXN0JyB8fCAhc3RlcC5lbmRlZCB8fCBsb2dnZWQuaGFzKHN0ZXAubnVtYmVyKSkgcmV0dXJuO1xuICBsb2dnZWQuYWRkKHN0ZXAubnVtYmVyKTtcbiAgbG9nKHN0ZXApO1xuICBzaG93RXJyb3Ioc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIHB1c2g6IERlYnVnUHVzaCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsb2dQdXNoID0gKHsgZXZlbnRzOiBbeyBuYW1lLCBkZXRhaWwsIGhlYXJlcnMgfV0gfSwgeyBjaGFubmVscywgc3ByZWFkLCBob3BzLCBoZWFycyB9KSA9PiB7XG4gIGNvbnN0IGlkcyA9IGhlYXJlcnMubWFwKCh7IGlkIH0pID0+IGAjJHtpZH1gKTtcbiAgY29uc3Qgd2hlbiA9IHNwcmVhZCA+IDUwMCA/IGAgd2l0aGluICR7KHNwcmVhZCAvIDEwMDApLnRvRml4ZWQoMSl9IHNgIDogJyc7XG4gIGNvbnN0IGJlY2F1c2UgPSBob3BzID8gJyAoY2FtZSBvZiBhIHB1c2hlZCBldmVudCknIDogJyc7XG4gIGNvbnNvbGUuZ3JvdXBDb2xsYXBzZWQoYG5pdHJvOiBwdXNoZWQgJHtzaG9ydChuYW1lKX0gfCB0byAke2pvaW4oY2hhbm5lbHMpfSR7YmVjYXVzZX0ke2lkcy5sZW5ndGggPyBgID4gcmVmcmVzaGVzICR7aWRzLmpvaW4oJywgJyl9JHt3aGVufWAgOiAnJ31gKTtcbiAgY29uc29sZS5sb2cobmFtZSwgZGV0YWlsKTtcbiAgZm9yIChjb25zdCB7IGlkIH0gb2YgaGVhcmVycykgY29uc29sZS5sb2coJ3JlZnJlc2hlcycsIHdpbmRvdy5uaXRybz8uZmluZChpZCkpO1xuICBmb3IgKGNvbnN0IHJvb3Qgb2Ygcm9vdHMoKSkge1xuICAgIGlmIChuYW1lICE9PSBgJHtSRUZSRVNIfSpgICYmIHRyaWdnZXJzT2Yocm9vdCkuaW5jbHVkZXMobmFtZSkgJiYgIWhlYXJzKHJvb3QpKSBjb25zb2xlLmxvZygnaG9sZHMgbm8gc3VjaCBjaGFubmVsJywgcm9vdCk7XG4gIH1cbiAgY29uc29sZS5ncm91cEVuZCgpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TG9nID0gKCkgPT4ge1xuICBsaXN0ZW4od2luZG93LCAnbml0cm86cHVzaC1zdGF0ZScsICh7IGRldGFpbDogeyBzdGF0ZSB9IH0pID0+IHtcbiAgICBpZiAoc3RhdGUgPT09IHB1c2hTdGF0ZSkgcmV0dXJuOyAvLyBzdHJlYW1zIGVuZCBhbmQgYmVnaW5cbiAgICBwdXNoU3RhdGUgPSBzdGF0ZTtcbiAgICBpZiAoc3RhdGUgPT09ICdyZWZ1c2VkJykge1xuICAgICAgd2FybigncHVzaCBpcyByZWZ1c2VkLCBzbyB0aGlzIHBhZ2UgaGVhcnMgbm90aGluZyBtb3JlIHVudGlsIGl0IGlzIGxvYWRlZCBhbmV3LiBIYXMgdGhlIHVzZXIgbG9nZ2VkIG91dCBvciBsb3N0IHJpZ2h0cywgb3IgaXMgdGhlIHBhZ2Ugb2xkZXIgdGhhbiBTVEFURV9NQVhfQUdFX1NFQ09ORFM/Jyk7XG4gICAgfSBlbHNlIGNvbnNvbGUubG9nKGBuaXRybzogcHVzaCB8ICR7c3RhdGV9YCk7XG4gIH0pO1xuICBsaXN0ZW4od2luZG93LCAnbml0cm86bWlzc2VkJywgKCkgPT4ge1xuICAgIGNvbnNvbGUubG9nKCduaXRybzogcHVzaCB8IG1pc3NlZDogdGhlIHBhZ2Ugd2FzIGF3YXkgZm9yIGxvbmdlciB0aGFuIHRoZSBsb2cgZ29lcyBiYWNrLCBzbyBpdHMgY29tcG9uZW50cyByZWZyZXNoJyk7XG4gIH0pO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHdoYXQgdG9rZW5zIHNheSBvZiBzdGF0ZXMsIGFuZCB3aGF0IGEgc3RlcCBoYXMgY2hhbmdlZC4gQSB0b2tlbiBpcyBzaWduZWQsIG5vdCBlbmNyeXB0ZWQ6IGl0cyBwYXlsb2FkIGhhc1xuICogdHdvIGxpbmVzLCBvZiB3aGljaCB0aGUgc2Vjb25kIGlzIHRoZSBzdGF0ZTsgc2VlIGRvY3MvYXJjaGl0ZWN0dXJlLm1kLiBXaGF0IGNhbid0IGJlIHJlYWQgaXMgbm90IHNob3duLlxuICovXG5pbXBvcnQgeyBtYXNrZWQgfSBmcm9tICcuL3NlY3JldHMuanMnO1xuXG5jb25zdCBUT0tFTiA9IC9kYXRhLW5pdHJvLXRva2VuPVwiKFteXCJdKilcIi87IC8vIHRoZSBmaXJzdCBvZiBhIGNvbXBvbmVudCdzIEhUTUwgaXMgaXRzIHJvb3Qnc1xuXG4vKiogQHR5cGUgeyh0b2tlbjogc3RyaW5nKSA9PiBQcm9taXNlPGFueT59ICovXG5jb25zdCBzdGF0ZU9mID0gYXN5bmMgKHRva2VuKSA9PiB7XG4gIGNvbnN0IFtwYXlsb2FkXSA9IHRva2VuLnJlcGxhY2UoL15cXC4vLCAnJykuc3BsaXQoJy4nKTtcbiAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20oYXRvYihwYXlsb2FkLnJlcGxhY2UoLy0vZywgJysnKS5yZXBsYWNlKC9fL2csICcvJykpLCAobGV0dGVyKSA9PiBsZXR0ZXIuY2hhckNvZGVBdCgwKSk7XG4gIGNvbnN0IHsgYm9keSB9ID0gbmV3IFJlc3BvbnNlKGJ5dGVzKTtcbiAgY29uc3Qgc3RyZWFtID0gdG9rZW5bMF0gPT09ICcuJyA/IGJvZHk/LnBpcGVUaHJvdWdoKG5ldyBEZWNvbXByZXNzaW9uU3RyZWFtKCdkZWZsYXRlJykpIDogYm9keTtcbiAgY29uc3QgdGV4dCA9IGF3YWl0IG5ldyBSZXNwb25zZShzdHJlYW0pLnRleHQoKTtcbiAgcmV0dXJuIEpTT04ucGFyc2UodGV4dC5zbGljZSh0ZXh0LmluZGV4T2YoJ1xcbicpKSk7XG59O1xuXG4vKiogVGhlIHN0YXRlIGluIGEgdG9rZW4sIHdpdGhvdXQgcGFzc3dvcmRzOyB1bmRlZmluZWQgaWYgaXQgY2FuJ3QgYmUgcmVhZC5cbiAqIEB0eXBlIHsoaWQ6IHN0cmluZywgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gUHJvbWlzZTxhbnk+fSAqL1xuZXhwb3J0IGNvbnN0IHJlYWRTdGF0ZSA9IGFzeW5jIChpZCwgdG9rZW4pID0+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbWFza2VkKGF3YWl0IHN0YXRlT2YodG9rZW4gPz8gJycpLCBpZCk7XG4gIH0gY2F0Y2gge30gLy8gZXNsaW50LWRpc2FibGUtbGluZSBuby1lbXB0eSAtLSBvZiBhbm90aGVyIGZvcm1hdCwgb3Igbm9uZVxufTtcblxuLyoqIEJ5IGlkOiB0aGUgbmV3IHRva2VucyBvZiBhbiBhbnN3ZXIuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZywgcnVuczogW3N0cmluZywgbnVtYmVyLCAuLi5hbnlbXV1bXSkgPT4gTWFwPHN0cmluZywgc3RyaW5nPn0gKi9cbmV4cG9ydCBjb25zdCB0b2tlbnNJbiA9ICh0ZXh0LCBydW5zKSA9PiB7XG4gIGNvbnN0IGZvdW5kID0gbmV3IE1hcCgpO1xuICBsZXQgYXQgPSAwO1xuICBmb3IgKGNvbnN0IFtpZCwgbGVuZ3RoXSBvZiBydW5zKSB7XG4gICAgY29uc3QgdG9rZW4gPSBUT0tFTi5leGVjKHRleHQuc2xpY2UoYXQsIChhdCArPSBsZW5ndGgpKSk7XG4gICAgaWYgKHRva2VuKSBmb3VuZC5zZXQoaWQsIHRva2VuWzFdKTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59O1xuXG4vKiogV2hhdCBkaWZmZXJzLCBmaWVsZCBieSBmaWVsZDogW3BhdGgsIGJlZm9yZSwgYWZ0ZXJdLlxuICogQHR5cGUgeyhiZWZvcmU6IGFueSwgYWZ0ZXI6IGFueSwgcGF0aD86IHN0cmluZykgPT4gW3N0cmluZywgYW55LCBhbnldW119ICovXG5leHBvcnQgY29uc3QgY2hhbmdlc09mID0gKGJlZm9yZSwgYWZ0ZXIsIHBhdGggPSAnJykgPT4ge1xuICBpZiAoYmVmb3JlID09PSBhZnRlcikgcmV0dXJuIFtdO1xuICBpZiAoT2JqZWN0KGFmdGVyKSAhPT0gYWZ0ZXIgfHwgT2JqZWN0KGJlZm9yZSkgIT09IGJlZm9yZSkgcmV0dXJuIFtbcGF0aCwgYmVmb3JlLCBhZnRlcl1dO1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KFsuLi5PYmplY3Qua2V5cyhiZWZvcmUpLCAuLi5PYmplY3Qua2V5cyhhZnRlcildKV07XG4gIHJldHVybiBuYW1lcy5mbGF0TWFwKChuYW1lKSA9PiBjaGFuZ2VzT2YoYmVmb3JlW25hbWVdLCBhZnRlcltuYW1lXSwgcGF0aCA/IGAke3BhdGh9LiR7bmFtZX1gIDogbmFtZSkpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHdoYXQgdGhlIGJyaWRnZSdzIGpvYnMgYW5kIHRoZSBwdXNoZWQgZXZlbnRzIHRlbGwgYmVjb21lcyBzdGVwcy5cbiAqXG4gKiBIZWFycyBvZiBqb2JzOiBxdWV1ZWQsIGZpbGxpbmcsIGxlYXZpbmcsIGFuc3dlcmVkLCBldmVudCwgc3RvcHBlZCwgZG9uZS4gUmVhZHMgTml0cm8tRGVidWcsIHdoaWNoIHRoZSBzZXJ2ZXIgYWRkcyBpbiBERUJVRzpcbiAqICAge1wibXNcIiwgXCJxdWVyaWVzXCIsIFwicXVlcnlfbXNcIn0uXG4gKi9cbmltcG9ydCB7IFJFRlJFU0gsIGhlYXJlcnNPZiwgcm9vdHMgfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuaW1wb3J0IHsgbWFza2VkLCBub3RlU2VjcmV0cyB9IGZyb20gJy4vc2VjcmV0cy5qcyc7XG5pbXBvcnQgeyBhZGRTdGVwLCBjaGFuZ2VkIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgeyBjaGFuZ2VzT2YsIHJlYWRTdGF0ZSwgdG9rZW5zSW4gfSBmcm9tICcuL3Rva2Vucy5qcyc7XG5pbXBvcnQgeyB0YWtlUGFnZSB9IGZyb20gJy4vdHJhdmVsLmpzJztcblxuLy8gSW4gdGhlIGhlYWQgb2YgZXZlcnkgcGFnZSB0aGF0IERqYW5nbyBtYWtlcyBmb3IgZGV2ZWxvcGVycywgc3VjaCBhcyB0aGF0IG9mIGEgQ1NSRiBmYWlsdXJlLlxuY29uc3QgREpBTkdPX1BBR0UgPSAvPG1ldGEgbmFtZT1cInJvYm90c1wiIGNvbnRlbnQ9XCJOT05FLE5PQVJDSElWRVwiLztcbi8qKiBAdHlwZWRlZiB7eyBzdGVwOiBEZWJ1Z1N0ZXAsIGV2ZW50OiBEZWJ1Z0V2ZW50IH19IFNlbnQgKi9cbi8qKiBAdHlwZSB7V2Vha01hcDxKb2IsIERlYnVnU3RlcD59ICovXG5jb25zdCBzdGVwT2YgPSBuZXcgV2Vha01hcCgpO1xuLyoqIEB0eXBlIHtXZWFrTWFwPEpvYiwgbnVtYmVyPn0gKi9cbmNvbnN0IHF1ZXVlZEF0ID0gbmV3IFdlYWtNYXAoKTtcbi8qKiBCeSB0aGUgZXZlbnQgb24gdGhlIHBhZ2UsIGJ5IHRoZSBkYXRhIG9mIGEgcHVzaGVkIG9uZSwgYW5kIGJ5IHRoZSBwYWlyIHRoYXQgYSBqb2IgaGFzIGhlYXJkOiB3aG8gaGFzIHNlbnQgaXQuXG4gKiBAdHlwZSB7V2Vha01hcDxvYmplY3QsIFNlbnQ+fSAqL1xuY29uc3Qgc2VudCA9IG5ldyBXZWFrTWFwKCk7XG4vKiogVGhlIGNvbXBvbmVudHMgYmVmb3JlIGl0IGxlYXZlcy5cbiAqIEB0eXBlIHtXZWFrTWFwPEpvYiwgYW55Pn0gKi9cbmNvbnN0IHBhZ2VPZiA9IG5ldyBXZWFrTWFwKCk7XG4vKiogQnkgaWQ6IHRoZSB0b2tlbnMgdGhhdCB0cmF2ZWxsZWQuXG4gKiBAdHlwZSB7V2Vha01hcDxEZWJ1Z1N0ZXAsIE1hcDxzdHJpbmcsIHN0cmluZz4+fSAqL1xuY29uc3QgdG9rZW5zT2YgPSBuZXcgV2Vha01hcCgpO1xuLyoqIEJ5IHRoZSBpZCBvZiBhIHJvb3Q6IHRoZSBwdXNoZWQgZXZlbnQgdGhhdCByZWZyZXNoZXMgaXQsIHdob3NlIGRhdGEgbm9ib2R5IGhlYXJzLlxuICogQHR5cGUge01hcDxzdHJpbmcsIFNlbnQ+fSAqL1xuY29uc3QgcmVmcmVzaGluZyA9IG5ldyBNYXAoKTtcblxuLyoqIEB0eXBlIHsoc2VudDogU2VudCwgam9iOiB7IGlkOiBzdHJpbmcsIGNvbXBvbmVudDogc3RyaW5nIH0sIGZhdGU6IHN0cmluZywgc3RlcD86IG51bWJlcikgPT4gdm9pZH0gKi9cbmNvbnN0IHRlbGwgPSAoeyBzdGVwLCBldmVudCB9LCB7IGlkLCBjb21wb25lbnQgfSwgZmF0ZSwgbnVtYmVyKSA9PiB7XG4gIGNvbnN0IGtub3duID0gZXZlbnQuaGVhcmVycy5maW5kKChoZWFyZXIpID0+IGhlYXJlci5pZCA9PT0gaWQpO1xuICBpZiAoa25vd24pIE9iamVjdC5hc3NpZ24oa25vd24sIHsgZmF0ZSwgc3RlcDogbnVtYmVyIH0pO1xuICBlbHNlIGV2ZW50LmhlYXJlcnMucHVzaCh7IGlkLCBjb21wb25lbnQsIGZhdGUsIHN0ZXA6IG51bWJlciB9KTtcbiAgY2hhbmdlZChzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBTZW50W119ICovXG5jb25zdCBjYXVzZXNPZiA9IChqb2IpID0+IChqb2IuaGVhcmQgPz8gW10pLm1hcCgocGFpcikgPT4gc2VudC5nZXQocGFpcikpLmZpbHRlcigob25lKSA9PiBvbmUgIT09IHVuZGVmaW5lZCk7XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgcXVldWVkID0gKGpvYikgPT4ge1xuICBub3RlU2VjcmV0cygpO1xuICBpZiAoIXF1ZXVlZEF0Lmhhcyhqb2IpKSBxdWV1ZWRBdC5zZXQoam9iLCBwZXJmb3JtYW5jZS5ub3coKSk7XG4gIGNvbnN0IHsgY2F1c2UsIGhlYXJkLCBpZCB9ID0gam9iO1xuICBjb25zdCBmcm9tID0gc2VudC5nZXQoY2F1c2UpID8/IHNlbnQuZ2V0KGNhdXNlPy5kZXRhaWwgPz8gam9iKSA/PyAoam9iLmJvZHkuaGFzKCduaXRyby1wdXNoZWQnKSA/IHJlZnJlc2hpbmcuZ2V0KGlkKSA6IHVuZGVmaW5lZCk7XG4gIGlmIChmcm9tICYmIGhlYXJkPy5bMF0pIHNlbnQuc2V0KGhlYXJkWzBdLCBmcm9tKTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZmlsbGluZyA9IChqb2IpID0+IHZvaWQgcGFnZU9mLnNldChqb2IsIHRha2VQYWdlKCkpO1xuXG4vKiogV2hhdCB0cmF2ZWxzIGJlc2lkZXMgdGhlIGxpYnJhcnkncyBvd24uXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBQaWNrPERlYnVnU3RlcCwgJ2FyZ3MnIHwgJ3R5cGVkJz59ICovXG5jb25zdCBwb3N0ZWQgPSAoeyBhY3Rpb24sIGJvZHksIGxlZnQsIHNlbnQ6IGZpZWxkcyB9KSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3QgYXJncyA9IHt9O1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IHR5cGVkID0ge307XG4gIGNvbnN0IGJvdW5kID0gbmV3IFNldChbLi4uZmllbGRzLnZhbHVlcygpXS5maWx0ZXIoKGZpZWxkKSA9PiBmaWVsZC5ib3VuZCkubWFwKCh7IG5hbWUgfSkgPT4gbmFtZSkpO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgbGVmdCA/PyBib2R5KSB7XG4gICAgaWYgKCFib3VuZC5oYXMobmFtZSkgJiYgL15uaXRyby18XmNzcmZtaWRkbGV3YXJldG9rZW4kLy50ZXN0KG5hbWUpKSBjb250aW51ZTtcbiAgICBjb25zdCBpc0Zvcm0gPSBhY3Rpb24gPT09ICdzeW5jJyAmJiBuYW1lID09PSAnZm9ybSc7XG4gICAgY29uc3Qgc2hvd24gPSBpc0Zvcm0gPyBtYXNrZWQoT2JqZWN0LmZyb21FbnRyaWVzKG5ldyBVUkxTZWFyY2hQYXJhbXMoYCR7dmFsdWV9YCkpKSA6IHZhbHVlO1xuICAgIGNvbnN0IHRvID0gYm91bmQuaGFzKG5hbWUpID8gdHlwZWQgOiBhcmdzO1xuICAgIGNvbnN0IGtleSA9IHRvID09PSB0eXBlZCA/IG5hbWUuc2xpY2UobmFtZS5pbmRleE9mKCcuJykgKyAxKSA6IG5hbWU7XG4gICAgY29uc3Qgc2FmZSA9IGlzRm9ybSA/IHNob3duIDogbWFza2VkKHNob3duLCBuYW1lKTtcbiAgICB0b1trZXldID0ga2V5IGluIHRvID8gW3RvW2tleV0sIHNhZmVdLmZsYXQoKSA6IHNhZmU7XG4gIH1cbiAgcmV0dXJuIHsgYXJncywgdHlwZWQgfTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmluZyA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGJvYXJkZWQsIGNoYWluLCBjb21wb25lbnQsIGhlYXJkLCBpZCwgaXNRdWlldCwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IGtub3duID0gc3RlcE9mLmdldChqb2IpO1xuICBpZiAoa25vd24gJiYgIWtub3duLmVuZGVkKSByZXR1cm47XG4gIGNvbnN0IHN0YXJ0ID0gYm9hcmRlZCA/PyBwZXJmb3JtYW5jZS5ub3coKTtcbiAgY29uc3Qgc3RlcCA9IGFkZFN0ZXAoe1xuICAgIGtpbmQ6ICdyZXF1ZXN0JywgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBjaGFpbiwgLi4ucG9zdGVkKGpvYiksIHN0YXJ0LFxuICAgIGtleTogcm9vdC5kYXRhc2V0Lm5pdHJvS2V5LFxuICAgIHBhZ2U6IHBhZ2VPZi5nZXQoam9iKSxcbiAgICBpc1BvbGw6IEJvb2xlYW4oIWhlYXJkICYmIGlzUXVpZXQpLFxuICAgIGlzUHVzaGVkOiBqb2IuYm9keS5oYXMoJ25pdHJvLXB1c2hlZCcpLFxuICAgIGhlYXJkOiAoaGVhcmQgPz8gW10pLm1hcCgoW25hbWUsIGRldGFpbF0pID0+IFtuYW1lLCBtYXNrZWQoZGV0YWlsKV0pLFxuICAgIHdhaXRlZDogc3RhcnQgLSAocXVldWVkQXQuZ2V0KGpvYikgPz8gc3RhcnQpLFxuICAgIHJpZGVyczogWy4uLnJpZGVycy52YWx1ZXMoKV0ubWFwKChyaWRlcikgPT4gKHsgaWQ6IHJpZGVyLmlkLCBjb21wb25lbnQ6IHJpZGVyLmNvbXBvbmVudCwgcm9kZTogZmFsc2UgfSkpLFxuICB9KTtcbiAgc3RlcE9mLnNldChqb2IsIHN0ZXApO1xuICAvLyBJbiBwbGFjZSBvZiBhIHN0YXRlLCB0aGF0IG9mIGEgbGF6eSBjb21wb25lbnQgaGFzIGl0cyBhcmd1bWVudHMuXG4gIHRva2Vuc09mLnNldChzdGVwLCBuZXcgTWFwKGFjdGlvbiA9PT0gJ25pdHJvLW1vdW50JyA/IFtdIDogW2pvYiwgLi4ucmlkZXJzLnZhbHVlcygpXS5tYXAoKG9uZSkgPT4gW29uZS5pZCwgb25lLnRva2VuXSkpKTtcbiAgZm9yIChjb25zdCBvbmUgb2YgW2pvYiwgLi4ucmlkZXJzLnZhbHVlcygpXSkge1xuICAgIGZvciAoY29uc3QgZnJvbSBvZiBjYXVzZXNPZihvbmUpKSB7XG4gICAgICBzdGVwLmNhdXNlcy5wdXNoKHsgc3RlcDogZnJvbS5zdGVwLm51bWJlciwgZXZlbnQ6IGZyb20uZXZlbnQubmFtZSwgYnk6IG9uZS5pZCB9KTtcbiAgICAgIHRlbGwoZnJvbSwgb25lLCBvbmUgPT09IGpvYiA/ICdhc2tlZCcgOiAndHJhdmVsbGVkJywgc3RlcC5udW1iZXIpO1xuICAgIH1cbiAgfVxuICBjaGFuZ2VkKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCBqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoc3RlcCwgeyBhbnN3ZXIsIGJvYXJkZWQsIHRvb2ssIGlzU3RhbGUsIHN0YXR1cywgdHJpZXMgfSkgPT4ge1xuICBjb25zdCB0ZXh0ID0gYW5zd2VyPy50ZXh0ID8/ICcnO1xuICBsZXQgc2VydmVyO1xuICB0cnkge1xuICAgIHNlcnZlciA9IEpTT04ucGFyc2UoYW5zd2VyPy5oZWFkZXJzLmdldCgnTml0cm8tRGVidWcnKSk7XG4gIH0gY2F0Y2gge30gLy8gZXNsaW50LWRpc2FibGUtbGluZSBuby1lbXB0eSAtLSBhIHByb3h5J3NcbiAgT2JqZWN0LmFzc2lnbihzdGVwLCB7XG4gICAgc3RhdHVzOiBhbnN3ZXI/LnN0YXR1cyA/PyAwLFxuICAgIHRyaWVzOiB0cmllcyA/PyAwLFxuICAgIGlzU3RhbGUsXG4gICAgaXNLZXB0OiBhbnN3ZXI/LmhlYWRlcnMuZ2V0KCdOaXRyby1PbmNlJykgPT09ICdrZXB0JyxcbiAgICBieXRlczogbmV3IEJsb2IoW3RleHRdKS5zaXplLFxuICAgIGVycm9yUGFnZTogKHN0YXR1cyA/PyAwKSA+IDQ5OSB8fCBESkFOR09fUEFHRS50ZXN0KHRleHQpID8gdGV4dCA6ICcnLFxuICAgIHRvb2ssXG4gICAgc3dhcDogdG9vayA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogcGVyZm9ybWFuY2Uubm93KCkgLSBib2FyZGVkIC0gdG9vayxcbiAgICBzZXJ2ZXI6IHNlcnZlcj8ubXMsXG4gICAgcXVlcmllczogc2VydmVyPy5xdWVyaWVzLFxuICAgIHF1ZXJ5TXM6IHNlcnZlcj8ucXVlcnlfbXMsXG4gIH0pO1xufTtcblxuLyoqIE5vdGUgdGhlIHN0YXRlcywgYW5kIHdoYXQgaGFzIGJlY29tZSBvZiB0aGVtLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIHRleHQ6IHN0cmluZywgcnVuczogW3N0cmluZywgbnVtYmVyLCAuLi5hbnlbXV1bXSkgPT4gUHJvbWlzZTx2b2lkPn0gKi9cbmNvbnN0IGNvbXBhcmUgPSBhc3luYyAoc3RlcCwgdGV4dCwgcnVucykgPT4ge1xuICBmb3IgKGNvbnN0IFtpZCwgdG9rZW5dIG9mIHRva2Vuc0luKHRleHQsIHJ1bnMpKSB7XG4gICAgY29uc3QgYmVmb3JlID0gYXdhaXQgcmVhZFN0YXRlKGlkLCB0b2tlbnNPZi5nZXQoc3RlcCk/LmdldChpZCkpO1xuICAgIGNvbnN0IGFmdGVyID0gYXdhaXQgcmVhZFN0YXRlKGlkLCB0b2tlbik7XG4gICAgY29uc3QgcnVuID0gc3RlcC5ydW5zLmZpbmQoKG9uZSkgPT4gb25lLmlkID09PSBpZCk7XG4gICAgaWYgKHJ1biAmJiBhZnRlcikgT2JqZWN0LmFzc2lnbihydW4sIHsgYmVmb3JlLCBhZnRlciwgY2hhbmdlczogY2hhbmdlc09mKGJlZm9yZSA/PyB7fSwgYWZ0ZXIpIH0pO1xuICB9XG4gIGNoYW5nZWQoc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGFuc3dlcmVkID0gKGpvYikgPT4ge1xuICBjb25zdCBzdGVwID0gc3RlcE9mLmdldChqb2IpO1xuICBpZiAoIXN0ZXApIHJldHVybjtcbiAgY29uc3QgeyBpZCwgZXZlbnRzLCBwYXJ0cywgcmlkZXJzIH0gPSBqb2I7XG4gIG5vdGVTZWNyZXRzKCk7XG4gIG5vdGUoc3RlcCwgam9iKTtcbiAgY29uc3QgY291bnQgPSBldmVudHMgPyBldmVudHMubGVuZ3RoIDogMTsgLy8gYSBmYWlsdXJlJ3MgaXMgbWFkZSBieSB0aGUgYnJpZGdlXG4gIHN0ZXAucnVucyA9IChwYXJ0cyA/PyBbW2lkLCAwLCBjb3VudCwgW11dXSkubWFwKChbZnJvbSwgLCBvd24sIGhlYXJkXSkgPT4ge1xuICAgIGNvbnN0IGNvbXBvbmVudCA9IGZyb20gPT09IGlkID8gam9iLmNvbXBvbmVudCA6IHJpZGVycy5nZXQoZnJvbSk/LmNvbXBvbmVudDtcbiAgICByZXR1cm4geyBpZDogZnJvbSwgY29tcG9uZW50LCBldmVudHM6IG93biwgaGVhcmQgfTtcbiAgfSk7XG4gIGZvciAoY29uc3QgcnVuIG9mIHN0ZXAucnVucy5zbGljZSgxKSkge1xuICAgIGZvciAoY29uc3QgcmlkZXIgb2Ygc3RlcC5yaWRlcnMpIGlmIChyaWRlci5pZCA9PT0gcnVuLmlkKSByaWRlci5yb2RlID0gdHJ1ZTtcbiAgfVxuICBzdGVwLmxlZnQgPSBjb3VudDtcbiAgaWYgKCFjb3VudCkgZW5kKHN0ZXApO1xuICBjb21wYXJlKHN0ZXAsIGpvYi5hbnN3ZXI/LnRleHQgPz8gJycsIHBhcnRzID8/IFtbaWQsIEluZmluaXR5XV0pO1xuICBjaGFuZ2VkKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuY29uc3QgZW5kID0gKHN0ZXApID0+IHtcbiAgc3RlcC5lbmRlZCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBjaGFuZ2VkKHN0ZXApO1xufTtcblxuLyoqIEFuIGV2ZW50IG9mIGFuIGFuc3dlciwgYmVmb3JlIHRoZSBwYWdlIGhlYXJzIGl0LlxuICogQHR5cGUgeyhkZXRhaWw6IHsgam9iOiBKb2IsIGFycml2YWw6IEFycml2YWwsIGV2ZW50OiBDdXN0b21FdmVudCB9KSA9PiB2b2lkfSAqL1xuY29uc3QgYXJyaXZlZCA9ICh7IGpvYiwgYXJyaXZhbCwgZXZlbnQgfSkgPT4ge1xuICBjb25zdCBzdGVwID0gc3RlcE9mLmdldChqb2IpO1xuICBpZiAoIXN0ZXApIHJldHVybjtcbiAgY29uc3QgeyBuYW1lLCBkZXRhaWwsIGZyb20sIGhlYXJkQnksIGNhbGwsIHRvIH0gPSBhcnJpdmFsO1xuICBjb25zdCB7IG1lYW50LCBvdGhlcnMsIHdoeSB9ID0gaGVhcmVyc09mKG5hbWUsIGRldGFpbCk7XG4gIC8qKiBAdHlwZSB7RGVidWdFdmVudH0gKi9cbiAgY29uc3Qgb25lID0geyBuYW1lLCBkZXRhaWw6IG1hc2tlZChkZXRhaWwpLCBmcm9tLCBvdGhlcnMsIHdoeSwgaGVhcmVyczogW10gfTtcbiAgY29uc3QgZW50cnkgPSB7IHN0ZXAsIGV2ZW50OiBvbmUgfTtcbiAgY29uc3QgcGFyZW50ID0gdG8gJiYgd2luZG93Lm5pdHJvPy5maW5kKHRvKTtcbiAgZm9yIChjb25zdCByb290IG9mIHBhcmVudCA/IFsuLi5tZWFudCwgcGFyZW50XSA6IG1lYW50KSB7XG4gICAgY29uc3QgY29tcG9uZW50ID0gYCR7cm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50fWA7XG4gICAgY29uc3QgaXNJbiA9IHJvb3QuaWQgPT09IGZyb20gfHwgcm9vdC5pZCA9PT0gam9iLmlkIHx8IHN0ZXAuY2hhaW4uaW5jbHVkZXMocm9vdC5pZCk7XG4gICAgY29uc3QgZmF0ZSA9IGhlYXJkQnkuaGFzKHJvb3QuaWQpID8gJ3JvZGUgYWxvbmcnIDogaXNJbiA/ICdsZWQgaGVyZSBpdHNlbGYnIDogJyc7XG4gICAgb25lLmhlYXJlcnMucHVzaCh7IGlkOiByb290LmlkLCBjb21wb25lbnQsIGZhdGUsIC4uLihyb290ID09PSBwYXJlbnQgJiYgeyBjYWxsIH0pIH0pO1xuICB9XG4gIHN0ZXAuZXZlbnRzLnB1c2gob25lKTtcbiAgc2VudC5zZXQoZXZlbnQsIGVudHJ5KTtcbiAgaWYgKCEtLSgvKiogQHR5cGUge2FueX0gKi8gKHN0ZXApLmxlZnQpKSBlbmQoc3RlcCk7XG4gIGNoYW5nZWQoc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHN0b3BwZWQgPSAoeyBpZCwgY29tcG9uZW50LCBoZWFyZCwgd2h5LCBjaGFpbiB9KSA9PiB7XG4gIGNvbnN0IHN0ZXAgPSBhZGRTdGVwKHsga2luZDogJ3N0b3BwZWQnLCBpZCwgY29tcG9uZW50LCBjaGFpbiwgd2h5LCBoZWFyZDogaGVhcmQgPz8gW10gfSk7XG4gIGZvciAoY29uc3QgcGFpciBvZiBoZWFyZCA/PyBbXSkge1xuICAgIGNvbnN0IGZyb20gPSBzZW50LmdldChwYWlyKTtcbiAgICBpZiAoIWZyb20pIGNvbnRpbnVlO1xuICAgIHN0ZXAuY2F1c2VzLnB1c2goeyBzdGVwOiBmcm9tLnN0ZXAubnVtYmVyLCBldmVudDogZnJvbS5ldmVudC5uYW1lLCBieTogaWQgfSk7XG4gICAgdGVsbChmcm9tLCB7IGlkLCBjb21wb25lbnQgfSwgJ3N0b3BwZWQnLCBzdGVwLm51bWJlcik7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZG9uZSA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGNvbXBvbmVudCwgaWQsIGhvc3QsIGlzUXVpZXQsIHJvZGUgfSA9IGpvYjtcbiAgaWYgKHN0ZXBPZi5oYXMoam9iKSB8fCBob3N0IHx8IHJvZGUpIHJldHVybjtcbiAgaWYgKCFpc1F1aWV0KSBhZGRTdGVwKHsga2luZDogJ2Ryb3BwZWQnLCBpZCwgY29tcG9uZW50LCBhY3Rpb24sIC4uLnBvc3RlZChqb2IpIH0pO1xuICBmb3IgKGNvbnN0IGZyb20gb2YgY2F1c2VzT2Yoam9iKSkgdGVsbChmcm9tLCBqb2IsICd3YXMgbm90IHRoZXJlIGFueSBtb3JlJyk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBEZWJ1Z1B1c2gpID0+IERlYnVnU3RlcH0gKi9cbmV4cG9ydCBjb25zdCByZWNvcmRQdXNoID0gKG5hbWUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBpc0ZvckFsbCA9IG5hbWUgPT09IGAke1JFRlJFU0h9KmA7IC8vIG9mIGEgY2hhbm5lbFxuICBjb25zdCBmb3VuZCA9IGlzRm9yQWxsID8geyBtZWFudDogcm9vdHMoKS5maWx0ZXIocHVzaC5oZWFycyksIG90aGVyczogJycsIHdoeTogJycgfSA6IGhlYXJlcnNPZihuYW1lLCBkZXRhaWwsIHB1c2gpO1xuICBjb25zdCB7IG1lYW50LCBvdGhlcnMsIHdoeSB9ID0gZm91bmQ7XG4gIGNvbnN0IGhlYXJlcnMgPSBtZWFudC5tYXAoKHJvb3QpID0+ICh7IGlkOiByb290LmlkLCBjb21wb25lbnQ6IGAke3Jvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudH1gLCBmYXRlOiAnJyB9KSk7XG4gIC8qKiBAdHlwZSB7RGVidWdFdmVudH0gKi9cbiAgY29uc3QgZXZlbnQgPSB7IG5hbWUsIGRldGFpbDogbWFza2VkKGRldGFpbCksIGZyb206ICcnLCBvdGhlcnMsIHdoeSwgaGVhcmVycyB9O1xuICBjb25zdCB7IGNoYW5uZWxzLCBob3BzLCBzcHJlYWQgfSA9IHB1c2g7XG4gIGNvbnN0IHN0ZXAgPSBhZGRTdGVwKHsga2luZDogJ3B1c2gnLCBpZDogJycsIGNvbXBvbmVudDogJycsIGNoYW5uZWxzLCBob3BzLCBzcHJlYWQsIGV2ZW50czogW2V2ZW50XSwgZW5kZWQ6IHBlcmZvcm1hbmNlLm5vdygpIH0pO1xuICBpZiAoT2JqZWN0KGRldGFpbCkgPT09IGRldGFpbCAmJiAhaXNGb3JBbGwpIHNlbnQuc2V0KGRldGFpbCwgeyBzdGVwLCBldmVudCB9KTtcbiAgZWxzZSBmb3IgKGNvbnN0IHsgaWQgfSBvZiBtZWFudCkgcmVmcmVzaGluZy5zZXQoaWQsIHsgc3RlcCwgZXZlbnQgfSk7XG4gIHJldHVybiBzdGVwO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UmVjb3JkID0gKCkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIChkZXRhaWw6IGFueSkgPT4gdm9pZD59ICovXG4gIGNvbnN0IGhlYXJzID0geyBxdWV1ZWQsIGZpbGxpbmcsIGxlYXZpbmcsIGFuc3dlcmVkLCBldmVudDogYXJyaXZlZCwgc3RvcHBlZCwgZG9uZSB9O1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgT2JqZWN0LmVudHJpZXMoaGVhcnMpKSB3aW5kb3cubml0cm8/Lm9uKG5hbWUsIGxpc3RlbmVyKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB0ZWxscyBkZXZlbG9wZXJzIHdoYXQgdGhlIGNvbXBvbmVudHMgb2YgdGhlIHBhZ2UgZG8sIGluIHRoZSBjb25zb2xlIGFuZCBpbiB0aGUgdGltZWxpbmUsIGEgZHJhd2VyIGF0IHRoZVxuICogZWRnZSBvZiB0aGUgcGFnZS4geyUgbml0cm9fc2NyaXB0cyAlfSBsb2FkcyBpdCB3aGVuIHRoZSBzZXR0aW5nIERFQlVHIGlzIG9uOiBmaXJzdCwgYW5kIG5vdCBkZWZlcnJlZCwgc2luY2UgaXQgaGFzIHRvXG4gKiBzZWUgdGhlIG90aGVycyBjb21lLlxuICpcbiAqIFNldHMgd2luZG93Lm5pdHJvRGVidWcge3N1Z2dlc3QsIHB1c2hlZH06IHRoZSBmaXJzdCBpcyBmb3Igbml0cm8uY2FsbCgpIG9mIGEgY29tcG9uZW50IHRoYXQgaXMgbm90IHRoZXJlLCB0aGUgc2Vjb25kXG4gKiBmb3IgcHVzaGVkLmpzLlxuICovXG5pbXBvcnQgeyBzdGFydERyYXdlciB9IGZyb20gJy4vZHJhd2VyLmpzJztcbmltcG9ydCB7IHN0YXJ0SGVhcmVycyB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBsb2dQdXNoLCBsb2dTdGVwLCBzdGFydExvZyB9IGZyb20gJy4vbG9nLmpzJztcbmltcG9ydCB7IHJlY29yZFB1c2gsIHN0YXJ0UmVjb3JkIH0gZnJvbSAnLi9yZWNvcmQuanMnO1xuaW1wb3J0IHsgc3RhcnRTZWNyZXRzIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcbmltcG9ydCB7IG9uU3RlcCB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgc3RhcnRUd2ljZSB9IGZyb20gJy4vdHdpY2UuanMnO1xuaW1wb3J0IHsgc3VnZ2VzdCB9IGZyb20gJy4vd29yZHMuanMnO1xuXG5pZiAoIU9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpKSB7IC8vIGVsc2UgaXQgaXMgbG9hZGVkIHR3aWNlXG4gIHdpbmRvdy5uaXRyb0RlYnVnID0geyBzdWdnZXN0LCBwdXNoZWQ6IChuYW1lLCBkZXRhaWwsIHB1c2gpID0+IGxvZ1B1c2gocmVjb3JkUHVzaChuYW1lLCBkZXRhaWwsIHB1c2gpLCBwdXNoKSB9O1xuICBzdGFydFR3aWNlKCk7XG4gIHN0YXJ0SGVhcmVycygpO1xuICBzdGFydFNlY3JldHMoKTtcbiAgc3RhcnRMb2coKTtcbiAgb25TdGVwKGxvZ1N0ZXApO1xuICBzdGFydERyYXdlcigpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4ge1xuICAgIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykpIHN0YXJ0UmVjb3JkKCk7XG4gIH0pO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFJTyxNQUFNLElBQUksQ0FBQyxNQUFNLFFBQVEsQ0FBQyxNQUFNLGFBQWE7QUFDbEQsVUFBTSxVQUFVLFNBQVMsY0FBYyxJQUFJO0FBQzNDLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ2hELFVBQUksSUFBSSxTQUFTLEdBQUcsS0FBSyxRQUFRLE9BQVEsU0FBUSxhQUFhLEtBQUssS0FBSztBQUFBLFVBQ2hELENBQUMsUUFBUyxHQUFHLElBQUk7QUFBQSxJQUMzQztBQUNBLFlBQVEsT0FBTyxHQUFHLFNBQVMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxVQUFVLFNBQVMsUUFBUSxVQUFVLEVBQUUsQ0FBQztBQUNsRixXQUFPO0FBQUEsRUFDVDtBQUdPLE1BQU0sT0FBTyxDQUFDLE9BQU8sT0FBTyxRQUFRO0FBQ3pDLFVBQU0sT0FBTyxLQUFLLFVBQVUsS0FBSyxLQUFLO0FBQ3RDLFdBQU8sS0FBSyxTQUFTLE9BQU8sR0FBRyxLQUFLLE1BQU0sR0FBRyxJQUFJLENBQUMsV0FBTTtBQUFBLEVBQzFEO0FBR08sTUFBTSxLQUFLLENBQUMsU0FBUyxNQUFNLEdBQUcsU0FBUyxLQUFLLEtBQUssTUFBTSxTQUFTLEVBQUUsSUFBSSxLQUFLLEtBQUssTUFBTSxNQUFNLENBQUM7OztBQ2xCcEcsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFJaEIsTUFBTSxPQUFPLENBQUMsU0FBUztBQUM1QixRQUFJLE9BQU8sSUFBSSxJQUFJLEVBQUcsUUFBTztBQUM3QixZQUFRLEtBQUssVUFBVSxJQUFJLEVBQUU7QUFDN0IsV0FBTyxJQUFJLElBQUk7QUFDZixXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sV0FBVyxDQUFDLEdBQUcsTUFBTTtBQUN6QixRQUFJQSxPQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsRUFBRSxTQUFTLEVBQUUsR0FBRyxDQUFDLEdBQUcsVUFBVSxLQUFLO0FBQ2xFLGVBQVcsQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLEdBQUcsQ0FBQyxFQUFFLFFBQVEsR0FBRztBQUMxQyxZQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFDbkIsZUFBUyxJQUFJLEdBQUcsSUFBSSxFQUFFLFFBQVEsS0FBSztBQUNqQyxhQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssQ0FBQyxJQUFJLEdBQUdBLEtBQUksSUFBSSxDQUFDLElBQUksR0FBR0EsS0FBSSxDQUFDLElBQUksT0FBTyxXQUFXLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFBLE1BQ25GO0FBQ0EsTUFBQUEsT0FBTTtBQUFBLElBQ1I7QUFDQSxXQUFPQSxLQUFJLEVBQUUsTUFBTTtBQUFBLEVBQ3JCO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTUMsV0FBVTtBQUN0QyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSUEsTUFBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVUsU0FBUyxNQUFNLEtBQUssS0FBSyxLQUFLLFNBQVMsQ0FBQztBQUM1RixVQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU0sU0FBUyxNQUFNLENBQUMsSUFBSSxTQUFTLE1BQU0sQ0FBQyxDQUFDO0FBQzFELFdBQU8sTUFBTSxTQUFTLGlCQUFpQixNQUFNLENBQUMsQ0FBQyxNQUFNO0FBQUEsRUFDdkQ7QUFHTyxNQUFNLE9BQU8sQ0FBQ0MsWUFBVyxDQUFDLEdBQUcsSUFBSSxJQUFJQSxPQUFNLENBQUMsRUFBRSxLQUFLLElBQUk7QUFHdkQsTUFBTSxRQUFRLENBQUMsU0FBUyxLQUFLLFFBQVEsV0FBVyxFQUFFO0FBR2xELE1BQU0sU0FBUyxDQUFDLFVBQVcsUUFBUSxNQUFPLEdBQUcsS0FBSyxPQUFPLElBQUksUUFBUSxLQUFNLFFBQVEsQ0FBQyxDQUFDOzs7QUNwQzVGLE1BQU0sUUFBUTtBQUFBLElBQ1osSUFBSSxDQUFDLGFBQWEsRUFBRTtBQUFBLElBQ3BCLE9BQU8sQ0FBQyxZQUFZLEVBQUU7QUFBQSxJQUN0QixjQUFjLENBQUMseUJBQXlCLEVBQUU7QUFBQSxJQUMxQyxXQUFXLENBQUMscUJBQXFCLEVBQUU7QUFBQSxJQUNuQyxTQUFTLENBQUMsZUFBZSx3QkFBd0I7QUFBQSxFQUNuRDtBQUdPLE1BQU0sVUFBVSxDQUFDLEVBQUUsTUFBTSxXQUFXLFFBQVEsUUFBUSxPQUFPLEdBQUcsTUFBTTtBQUN6RSxRQUFJLFNBQVMsT0FBUSxRQUFPLFVBQVUsTUFBTSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUM7QUFDM0QsUUFBSSxTQUFTLFNBQVUsUUFBTztBQUM5QixRQUFJLFNBQVMsVUFBVyxRQUFPLGlCQUFpQixDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUUsS0FBSyxLQUFLLENBQUM7QUFDMUUsUUFBSSxTQUFTLFVBQVcsUUFBTyxHQUFHLFNBQVMsSUFBSSxNQUFNO0FBQ3JELFdBQU8sV0FBVyxnQkFBZ0IsR0FBRyxTQUFTLFdBQVcsR0FBRyxTQUFTLElBQUksTUFBTTtBQUFBLEVBQ2pGO0FBSU8sTUFBTSxZQUFZLENBQUMsRUFBRSxNQUFNLE9BQU8sUUFBUSxRQUFRLFFBQVEsTUFBTTtBQUNyRSxRQUFJLFNBQVMsVUFBVyxRQUFPO0FBQy9CLFFBQUksU0FBUyxVQUFXLFFBQU87QUFDL0IsUUFBSSxTQUFTLGFBQWEsU0FBUyxXQUFXLElBQUssUUFBTyxTQUFTLFVBQVUsTUFBTSxLQUFLO0FBQ3hGLFFBQUksT0FBTyxLQUFLLENBQUMsRUFBRSxJQUFJLE1BQU0sR0FBRyxFQUFHLFFBQU87QUFDMUMsV0FBTyxVQUFVLGtCQUFrQjtBQUFBLEVBQ3JDO0FBR08sTUFBTSxZQUFZLENBQUMsU0FBUztBQUNqQyxVQUFNLEVBQUUsUUFBUSxPQUFPLE9BQU8sSUFBSSxNQUFNLEtBQUssT0FBTyxVQUFVLE9BQU8sSUFBSTtBQUN6RSxVQUFNLFVBQVUsTUFBTSxTQUFTLFNBQVMsS0FBSyxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSztBQUNyRixVQUFNQyxRQUFPLFNBQVMsWUFBWSxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUUsT0FBTyxDQUFDLFNBQVMsU0FBUyxpQkFBaUIsQ0FBQyxJQUFJO0FBQzdILFVBQU0sVUFBVSxVQUFVLElBQUk7QUFDOUIsV0FBTztBQUFBLE1BQ0wsRUFBRSxRQUFRLEVBQUUsV0FBVyxTQUFTLEdBQUcsR0FBRyxNQUFNLEVBQUU7QUFBQSxNQUM5QyxFQUFFLFFBQVEsRUFBRSxXQUFXLFFBQVEsR0FBRyxRQUFRLElBQUksQ0FBQztBQUFBLE1BQy9DLEVBQUUsUUFBUSxFQUFFLFdBQVcsT0FBTyxHQUFHLFNBQVMsWUFBYSxRQUFRLEdBQUcsUUFBUSxLQUFLLElBQUksY0FBZSxFQUFFO0FBQUEsTUFDcEc7QUFBQSxRQUFFO0FBQUEsUUFBUSxFQUFFLFdBQVcsT0FBTztBQUFBLFFBQzVCLFdBQVcsRUFBRSxVQUFVLEVBQUUsV0FBVyxVQUFVLEdBQUcsT0FBTztBQUFBLFFBQUcsV0FBVztBQUFBLFFBQ3RFLENBQUMsTUFBTSxJQUFJLEVBQUUsSUFBSSxPQUFPLE9BQU8sR0FBRyxJQUFJLFlBQVksTUFBTSxLQUFLLFFBQVEsQ0FBQyxJQUFJLFNBQVNBLFNBQVEsU0FBU0EsS0FBSSxFQUFFLEVBQUUsT0FBTyxPQUFPLEVBQUUsS0FBSyxRQUFLO0FBQUEsTUFBQztBQUFBLElBQzNJO0FBQUEsRUFDRjtBQUlBLE1BQU0sUUFBUSxDQUFDLE1BQU1DLFlBQVc7QUFDOUIsVUFBTSxPQUFPLE9BQU8sUUFBUUEsT0FBTSxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLEVBQUUsTUFBTSxDQUFDLEdBQUcsRUFBRSxRQUFRLENBQUMsR0FBRyxHQUFHLEdBQUcsTUFBTSxLQUFLLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUMvRyxXQUFPLEtBQUssU0FBUyxJQUFJLE1BQU0sRUFBRSxNQUFNLENBQUMsR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDO0FBQUEsRUFDdkQ7QUFHTyxNQUFNLE1BQU0sQ0FBQyxTQUFTLFlBQVksQ0FBQyxFQUFFLE1BQU0sQ0FBQyxHQUFHLElBQUksR0FBRyxFQUFFLE1BQU0sQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUkxRSxNQUFNLFNBQVMsQ0FBQyxFQUFFLElBQUksV0FBVyxNQUFNLE1BQU0sS0FBSyxHQUFHLFNBQVM7QUFDbkUsVUFBTSxDQUFDQyxTQUFRLEtBQUssSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDLE1BQU0sRUFBRTtBQUNoRCxVQUFNLE9BQU8sR0FBRyxTQUFTLEtBQUssRUFBRSxHQUFHLE9BQU8sT0FBTyxJQUFJLEtBQUssRUFBRTtBQUM1RCxXQUFPLENBQUMsTUFBTUEsU0FBUSxHQUFJQSxRQUFPLFNBQVMsTUFBTSxLQUFLLE9BQU8sQ0FBQyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksQ0FBQyxLQUFLLENBQUU7QUFBQSxFQUM1RjtBQUdBLE1BQU0sV0FBVyxDQUFDLEVBQUUsTUFBTSxRQUFRLFNBQVMsUUFBUSxLQUFLLEtBQUssR0FBRyxTQUM5RDtBQUFBLElBQUU7QUFBQSxJQUFNLENBQUM7QUFBQSxJQUNQLEVBQUUsUUFBUSxFQUFFLFdBQVcsUUFBUSxHQUFHLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFBRyxPQUFPLFVBQVUsSUFBSSxLQUFLO0FBQUEsSUFDMUUsRUFBRSxRQUFRLEVBQUUsV0FBVyxPQUFPLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFBQSxJQUM3QztBQUFBLE1BQUU7QUFBQSxNQUFNLENBQUM7QUFBQSxNQUFHLFFBQVEsSUFBSSxDQUFDLFdBQVcsRUFBRSxNQUFNLENBQUMsR0FBRyxPQUFPLFFBQVEsSUFBSSxDQUFDLENBQUM7QUFBQSxNQUNuRSxVQUFVLEVBQUUsTUFBTSxDQUFDLEdBQUcsR0FBRyxNQUFNLFVBQVU7QUFBQSxNQUN6QyxPQUFPLEVBQUUsTUFBTSxFQUFFLFdBQVcsVUFBVSxHQUFHLEdBQUc7QUFBQSxJQUFDO0FBQUEsRUFBQztBQUdwRCxNQUFNLFNBQVMsQ0FBQyxFQUFFLFFBQVEsR0FBRyxPQUFPLFFBQVEsTUFBTSxRQUFRLEtBQUssTUFDN0Q7QUFBQSxJQUNFLEdBQUcsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUFBLElBQVcsVUFBVSxTQUFTLElBQUksR0FBRyxHQUFHLE1BQU0sQ0FBQyx3QkFBd0I7QUFBQSxJQUMzRixXQUFXLFNBQVksS0FBSyxHQUFHLEdBQUcsTUFBTSxDQUFDO0FBQUEsSUFDekMsU0FBUyxTQUFZLEtBQUssV0FBVyxTQUFZLEdBQUcsR0FBRyxJQUFJLENBQUMsc0JBQXNCLEdBQUcsR0FBRyxLQUFLLElBQUksR0FBRyxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDbkgsU0FBUyxTQUFZLEtBQUssR0FBRyxHQUFHLElBQUksQ0FBQztBQUFBLEVBQ3ZDLEVBQUUsT0FBTyxPQUFPLEVBQUUsS0FBSyxJQUFJO0FBRzdCLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxPQUFPLFNBQVMsU0FBUyxPQUFPLFFBQVEsUUFBUSxNQUMxRTtBQUFBLElBQ0UsU0FBUyxVQUFVLE1BQU0sS0FBSyxPQUFPLEtBQUssQ0FBQyxLQUFLO0FBQUEsSUFDaEQsWUFBWSxTQUFZLEtBQUssR0FBRyxPQUFPLElBQUksWUFBWSxJQUFJLFVBQVUsU0FBUyxHQUFHLFVBQVUsT0FBTyxHQUFHLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFBQSxJQUNwSCxRQUFRLFFBQVEsUUFBUSxDQUFDLFdBQVc7QUFBQSxJQUFJLFNBQVMsdUNBQXVDO0FBQUEsSUFDeEYsVUFBVSw0QkFBNEI7QUFBQSxFQUN4QyxFQUFFLE9BQU8sT0FBTyxFQUFFLEtBQUssSUFBSTtBQUk3QixNQUFNLGFBQWEsQ0FBQyxFQUFFLElBQUksV0FBVyxRQUFRLE1BQzNDLFVBQVUsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxHQUFHLEdBQUcsU0FBUyxLQUFLLEVBQUUsSUFBSSxRQUFRLFNBQVMsS0FBSyxjQUFjLEVBQUUsTUFBTSxDQUFDLEdBQUcsUUFBUSxJQUFJLENBQUMsQ0FBQyxNQUFNQSxTQUFRLEtBQUssTUFDN0gsRUFBRSxNQUFNLENBQUMsR0FBRyxFQUFFLFFBQVEsQ0FBQyxHQUFHLEVBQUUsS0FBSyxDQUFDLEdBQUcsSUFBSSxHQUFHLEtBQUssRUFBRSxPQUFPLENBQUMsR0FBRyxLQUFLQSxTQUFRLEdBQUcsQ0FBQyxHQUFHLFlBQU8sRUFBRSxPQUFPLENBQUMsR0FBRyxLQUFLLE9BQU8sR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQztBQUk5SCxNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVM7QUFDckMsVUFBTSxFQUFFLE1BQU0sT0FBTyxNQUFNLE9BQU8sUUFBUSxRQUFRLE9BQU8sUUFBUSxVQUFVLFFBQVEsSUFBSSxJQUFJO0FBQzNGLFVBQU0sWUFBWSxTQUFTO0FBQzNCLFVBQU0sVUFBVSxLQUFLLEtBQUssUUFBUSxVQUFVO0FBQzVDLFdBQU87QUFBQSxNQUNMLEdBQUksT0FBTyxTQUFTLElBQUksY0FBYyxFQUFFLE1BQU0sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sR0FBRyxNQUNwRixFQUFFLE1BQU0sQ0FBQyxHQUFHLEVBQUUsUUFBUSxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsR0FBRyxRQUFRLEtBQUssSUFBSSxHQUFHLE9BQU8sS0FBSyxLQUFLLEtBQUssVUFBVSxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDM0csR0FBSSxNQUFNLFVBQVUsQ0FBQyxPQUFPLFNBQ3hCLElBQUksY0FBYyxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxFQUFFLEtBQUssSUFBSSxHQUFHLEtBQUssV0FBVyxhQUFhLGlCQUFpQixJQUFJLENBQUM7QUFBQSxNQUN4SCxHQUFJLFdBQVcsSUFBSSxhQUFhLEtBQUssUUFBUSxHQUFHLFVBQVUsU0FBUyxNQUFNLGlCQUFpQixHQUFHLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDO0FBQUEsTUFDaEgsR0FBSSxNQUFNLElBQUksU0FBUyxXQUFXLFFBQVEsV0FBVyxHQUFHLElBQUksQ0FBQztBQUFBLE1BQzdELEdBQUcsTUFBTSxhQUFhLElBQUk7QUFBQSxNQUMxQixHQUFHLE1BQU0sYUFBYSxLQUFLO0FBQUEsTUFDM0IsR0FBSSxhQUFhLFFBQVEsQ0FBQyxHQUFHLElBQUksUUFBUSxPQUFPLElBQUksQ0FBQyxHQUFHLEdBQUcsSUFBSSxVQUFVLFNBQVMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDN0YsR0FBSSxRQUFRLFNBQVMsSUFBSSxXQUFXLEVBQUUsTUFBTSxDQUFDLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQztBQUFBLE1BQzdELEdBQUksT0FBTyxTQUFTLElBQUksVUFBVSxFQUFFLE1BQU0sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDLFVBQVUsU0FBUyxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDaEcsR0FBSSxPQUFPLFNBQVMsSUFBSSxtQkFBbUIsRUFBRSxNQUFNLENBQUMsR0FBRyxPQUFPLElBQUksQ0FBQyxFQUFFLElBQUksV0FBVyxLQUFLLE1BQ3ZGLEVBQUUsTUFBTSxDQUFDLEdBQUcsR0FBRyxTQUFTLEtBQUssRUFBRSxJQUFJLFFBQVMsT0FBTyxTQUFTLGFBQWMsRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFBQSxJQUN4RjtBQUFBLEVBQ0Y7OztBQ3ZIQSxNQUFNLE9BQU87QUFFTixNQUFNLFFBQVEsQ0FBQztBQUV0QixNQUFNLFlBQVksQ0FBQztBQUNuQixNQUFJLFFBQVE7QUFJTCxNQUFNLFNBQVMsQ0FBQyxhQUFhLEtBQUssVUFBVSxLQUFLLFFBQVE7QUFHekQsTUFBTSxVQUFVLENBQUMsU0FBUztBQUMvQixlQUFXLFlBQVksVUFBVyxVQUFTLElBQUk7QUFBQSxFQUNqRDtBQUdPLE1BQU0sVUFBVSxDQUFDLFNBQVM7QUFFL0IsVUFBTSxPQUFPO0FBQUEsTUFDWCxRQUFRLEVBQUU7QUFBQSxNQUNWLFFBQVE7QUFBQSxNQUFJLE9BQU8sQ0FBQztBQUFBLE1BQUcsT0FBTyxDQUFDO0FBQUEsTUFBRyxNQUFNLENBQUM7QUFBQSxNQUFHLE9BQU8sQ0FBQztBQUFBLE1BQUcsT0FBTyxZQUFZLElBQUk7QUFBQSxNQUFHLE9BQU87QUFBQSxNQUFHLFFBQVE7QUFBQSxNQUFHLE9BQU87QUFBQSxNQUM3RyxRQUFRLENBQUM7QUFBQSxNQUFHLFFBQVEsQ0FBQztBQUFBLE1BQUcsTUFBTSxDQUFDO0FBQUEsTUFBRyxRQUFRLENBQUM7QUFBQSxNQUMzQyxHQUFHO0FBQUEsSUFDTDtBQUNBLFVBQU0sS0FBSyxJQUFJO0FBQ2YsUUFBSSxNQUFNLElBQUksRUFBRyxPQUFNLE1BQU07QUFDN0IsWUFBUSxJQUFJO0FBQ1osV0FBTztBQUFBLEVBQ1Q7QUFHTyxNQUFNLGVBQWUsQ0FBQyxTQUFTLENBQUMsTUFBTTtBQUMzQyxVQUFNLE9BQU8sR0FBRyxNQUFNLFFBQVEsR0FBRyxNQUFNO0FBQ3ZDLFlBQVE7QUFBQSxFQUNWOzs7QUM3QkEsTUFBTSxVQUFVLENBQUMsRUFBRSxNQUFNLFFBQVEsUUFBUSxPQUFPLE9BQU8sTUFDckQsa0JBQWtCLEtBQUssSUFBSSxLQUFLLENBQUMsVUFBVSxDQUFDLE9BQU8sVUFBVSxDQUFDLE1BQU0sVUFBVSxDQUFDLHVCQUF1QixLQUFLLE1BQU07QUFHbkgsTUFBTSxTQUFTLENBQUMsVUFBVyxNQUFNLFNBQVMsRUFBRSxNQUFNLENBQUMsR0FBRyxLQUFLLElBQUk7QUFJeEQsTUFBTSxVQUFVLENBQUMsU0FBUztBQUMvQixVQUFNLFFBQVEsTUFBTSxPQUFPLE9BQU8sRUFBRSxJQUFJO0FBQ3hDLFVBQU0sT0FBTyxvQkFBSSxJQUFJO0FBSXJCLFVBQU0sUUFBUSxDQUFDLE1BQU0sT0FBTztBQUMxQixZQUFNLE1BQU0sR0FBRyxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQ2hDLFVBQUksS0FBSyxJQUFJLEdBQUcsRUFBRyxRQUFPO0FBQzFCLFdBQUssSUFBSSxHQUFHO0FBQ1osVUFBSSxLQUFLO0FBQ1QsWUFBTSxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUMsUUFBUTtBQUNyQyxjQUFNLE9BQU87QUFDYixjQUFNLElBQUk7QUFDVixlQUFPLElBQUksT0FBTyxLQUFLLEtBQUssT0FBTyxNQUFNLE1BQU0sRUFBRSxJQUFJLENBQUM7QUFBQSxNQUN4RCxDQUFDO0FBQ0QsYUFBTyxPQUFPLElBQUksT0FBTyxDQUFDLEVBQUUsTUFBTSxTQUFTLElBQUksTUFBTSxRQUFRLFVBQVUsT0FBTyxTQUFTLHVCQUF1QixFQUFFLElBQUksQ0FBQyxVQUFVLFFBQVEsTUFBTSxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ3RKO0FBR0EsVUFBTSxVQUFVLENBQUMsTUFBTSxFQUFFLE1BQU0sU0FBUyxRQUFRLElBQUksTUFDbEQ7QUFBQSxNQUFFO0FBQUEsTUFBTSxDQUFDO0FBQUEsTUFBRyxFQUFFLFFBQVEsRUFBRSxXQUFXLFFBQVEsR0FBRyxNQUFNLElBQUksQ0FBQztBQUFBLE1BQ3ZELE9BQU87QUFBQSxRQUNMLEdBQUcsUUFBUSxJQUFJLENBQUMsV0FBVztBQUN6QixnQkFBTSxLQUFLLE9BQU8sT0FBTyxNQUFNLEtBQUssQ0FBQyxFQUFFLE9BQU8sTUFBTSxXQUFXLE9BQU8sSUFBSSxJQUFJLE9BQU8sU0FBUyxnQkFBZ0I7QUFDOUcsaUJBQU8sRUFBRSxNQUFNLENBQUMsR0FBRyxPQUFPLFFBQVEsSUFBSSxHQUFHLE1BQU0sTUFBTSxJQUFJLE9BQU8sRUFBRSxDQUFDO0FBQUEsUUFDckUsQ0FBQztBQUFBLFFBQ0QsR0FBSSxTQUFTLENBQUMsRUFBRSxNQUFNLENBQUMsR0FBRyxHQUFHLE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQztBQUFBLFFBQ25ELEdBQUksTUFBTSxDQUFDLEVBQUUsTUFBTSxFQUFFLFdBQVcsVUFBVSxHQUFHLGlCQUFpQixDQUFDLElBQUksQ0FBQztBQUFBLE1BQ3RFLENBQUM7QUFBQSxJQUFDO0FBRU4sV0FBTyxTQUFTLE9BQU8sQ0FBQyxFQUFFLE1BQU0sQ0FBQyxHQUFHLEVBQUUsVUFBVSxDQUFDLEdBQUcsUUFBUSxLQUFLLENBQUMsR0FBRyxRQUFRLEtBQUssTUFBTSxNQUFNLEdBQUcsTUFBTSxPQUFPLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQzNIOzs7QUN6Q08sTUFBTSxVQUFVLENBQUM7QUFFeEIsTUFBTSxTQUFTLENBQUM7QUFFaEIsTUFBSTtBQUlKLE1BQU0sT0FBTyxDQUFDLFNBQVM7QUFDckIsUUFBSSxDQUFDLFNBQVMsS0FBTSxRQUFPLFNBQVMsaUJBQWlCLG9CQUFvQixNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ3pGLFVBQU0sTUFBTSxTQUFTLGNBQWMsS0FBSztBQUN4QyxRQUFJLGFBQWEsUUFBUSxPQUFPO0FBQ2hDLFFBQUksTUFBTSxVQUFVO0FBQ3BCLFFBQUksY0FBYztBQUNsQixhQUFTLEtBQUssUUFBUSxHQUFHO0FBQUEsRUFDM0I7QUFHQSxNQUFNLE9BQU8sQ0FBQyxPQUFPLFdBQVc7QUFDOUIsUUFBSSxVQUFVLEtBQU07QUFDcEIsWUFBUSxLQUFLLFVBQVUsMkJBQTJCO0FBQ2xELFFBQUksTUFBTTtBQUNSLFlBQU0sQ0FBQyxLQUFLLElBQUk7QUFDaEIsWUFBTSxPQUFPLFFBQVEsUUFBUSxTQUFTLENBQUM7QUFDdkMsWUFBTSxRQUNKLFVBQVUsT0FDTixnRkFDQTtBQUNOLFlBQU0sT0FBTyxxRUFBcUUsS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLO0FBQzdHLFVBQUksS0FBSyxJQUFJLEVBQUcsTUFBSyxJQUFJO0FBQUEsSUFDM0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUVBLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU07QUFBQTtBQUFBLE1BQStDLFNBQVMsY0FBYyxrQ0FBa0M7QUFBQTtBQUM5RyxTQUFLLE9BQU8sTUFBTSxLQUFLLEdBQUc7QUFDMUIsUUFBSSxLQUFNO0FBQ1YsVUFBTSxRQUFRLE9BQU8sU0FDakIsZUFBZSxLQUFLLE1BQU0sQ0FBQyxzSEFDM0I7QUFDSixTQUFLLDRDQUE0QyxLQUFLLEVBQUU7QUFBQSxFQUMxRDtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLFdBQU8sT0FBTyxPQUFPLFFBQVEsTUFBTSxJQUFJLE9BQU8sT0FBTztBQUNyRCxRQUFJLEtBQU0sU0FBUSxLQUFLLENBQUMsR0FBRyxTQUFTLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxLQUFLLEdBQUcsQ0FBQyxHQUFHLE9BQU8sb0NBQW9DO0FBRTlILFFBQUksT0FBTyx5QkFBeUIsUUFBUSxNQUFNLEdBQUcsaUJBQWlCLE9BQU87QUFDM0UsYUFBTyxlQUFlLFFBQVEsUUFBUTtBQUFBLFFBQ3BDLGNBQWM7QUFBQSxRQUNkLFlBQVk7QUFBQSxRQUNaLEtBQUssTUFBTTtBQUFBLFFBQ1gsS0FBSyxDQUFDLFVBQVU7QUFDZDtBQUFBLFlBQUs7QUFBQTtBQUFBLFlBQWdELFNBQVMsZUFBZ0I7QUFBQSxVQUFHO0FBQUEsUUFDbkY7QUFBQSxNQUNGLENBQUM7QUFBQSxJQUNIO0FBQ0EsV0FBTyxpQkFBaUIsU0FBUyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQy9DLFVBQUksa0JBQWtCLGtCQUFtQixRQUFPLEtBQUssT0FBTyxHQUFHO0FBQUEsSUFDakUsR0FBRyxJQUFJO0FBQ1AsYUFBUyxpQkFBaUIsb0JBQW9CLElBQUk7QUFBQSxFQUNwRDs7O0FDNURBLE1BQU0sV0FBVyxDQUFDLGlCQUFpQixlQUFlLHVCQUF1QjtBQUNsRSxNQUFNLFVBQVU7QUFDdkIsTUFBTSxFQUFFLGlCQUFpQixJQUFJLFlBQVk7QUFFekMsTUFBTSxXQUFXLG9CQUFJLElBQUk7QUFJbEIsTUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNLFVBQVUsWUFBWSxpQkFBaUIsS0FBSyxRQUFRLE1BQU0sVUFBVSxPQUFPO0FBSWhILE1BQU0saUJBQWlCLE1BQU07QUFDM0IsVUFBTSxTQUFTLEdBQUcsSUFBSSxNQUFNLEVBQUUsS0FBSyxHQUFHLE1BQU0sSUFBSSxFQUFFLE9BQU8sQ0FBQyxTQUFTLFdBQVcsS0FBSyxJQUFJLENBQUMsRUFBRSxDQUFDLEtBQUs7QUFDaEcsV0FBTyxRQUFRLEtBQUssQ0FBQyxXQUFXLE9BQU8sU0FBUyxNQUFNLENBQUM7QUFBQSxFQUN6RDtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBRWhDLGdCQUFZLFVBQVUsbUJBQW1CLFNBQVUsU0FBUyxNQUFNO0FBQ2hFLFVBQUksR0FBRyxJQUFJLEdBQUcsV0FBVyxRQUFRLEtBQUssQ0FBQyxTQUFTLElBQUksSUFBSSxLQUFLLENBQUMsZUFBZSxFQUFHLFVBQVMsSUFBSSxJQUFJO0FBQ2pHLGFBQU8saUJBQWlCLEtBQUssTUFBTSxNQUFNO0FBQUEsTUFBeUIsSUFBSztBQUFBLElBQ3pFO0FBQUEsRUFDRjtBQUVPLE1BQU0sUUFBUTtBQUFBO0FBQUEsSUFBb0MsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLHdCQUF3QixDQUFDLEVBQzdHLE9BQU8sQ0FBQyxTQUFTLE9BQU8sT0FBTyxPQUFPLElBQUksQ0FBQztBQUFBO0FBR3ZDLE1BQU0sYUFBYSxDQUFDLFVBQ3hCLEtBQUssYUFBYSxZQUFZLEtBQUssSUFBSSxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLEtBQUssRUFBRSxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFJL0YsTUFBTSxVQUFVLENBQUMsRUFBRSxTQUFTLEVBQUUsY0FBYyxTQUFTLEVBQUUsR0FBRyxNQUFNLFdBQVc7QUFDekUsVUFBTSxVQUFVLEtBQUssV0FBVyxPQUFPLEtBQUssUUFBUSxPQUFPO0FBQzNELFVBQU0sT0FBTyxVQUFVLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxnQkFBZ0IsSUFBSSxFQUFFLElBQUk7QUFDdEUsV0FBTyxDQUFDLFFBQVEsS0FBSyxLQUFLLENBQXVCLFFBQVEsR0FBRyxTQUFTLEdBQUcsQ0FBQyxPQUFPLFFBQVE7QUFBQSxFQUMxRjtBQUdBLE1BQU0saUJBQWlCLENBQUMsU0FBUztBQUMvQixVQUFNLFVBQVUsSUFBSSxPQUFPLFNBQVMsSUFBSSxFQUFFO0FBQzFDLFVBQU0sVUFBVSxpQkFBaUIsSUFBSSxPQUFPLElBQUksQ0FBQztBQUNqRCxXQUFPLFFBQVEsU0FBUyxjQUFjLElBQUksT0FBTyxNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQUEsRUFDbkU7QUFJQSxNQUFNLGVBQWUsQ0FBQyxNQUFNLFdBQVc7QUFDckMsVUFBTSxDQUFDLEVBQUUsS0FBSyxJQUFJLDJDQUEyQyxLQUFLLElBQUksS0FBSyxDQUFDO0FBQzVFLFdBQU8sU0FBUyxTQUFTLElBQUksS0FBSyxPQUFPLEtBQUssVUFBVSxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sYUFBYSxLQUFLO0FBQUEsRUFDM0Y7QUFJQSxNQUFNLGVBQWUsQ0FBQyxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVNDLFdBQVU7QUFDakUsVUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLE1BQU07QUFDdEMsVUFBTSxPQUFPLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLEtBQUssUUFBUSxjQUFjLEVBQUU7QUFDbkUsVUFBTSxPQUFPLEtBQUssUUFBUSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsWUFBWSxNQUFNLENBQUM7QUFDeEUsVUFBTSxNQUFNLFFBQVEsU0FDaEIsTUFBTUEsTUFBSyw2QkFBNkIsS0FBSyxVQUFVLFFBQVEsR0FBRyxDQUFDLG9CQUFvQixJQUFJLE1BQzNGLGlEQUFpRCxLQUFLLElBQUksQ0FBQyxJQUMzRCxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUMsUUFBUSxJQUFJLFlBQVksQ0FBQyxDQUFDLENBQUM7QUFDdkQsV0FBTyxHQUFHLE9BQU8sYUFBYSxLQUFLLEtBQUssUUFBUSxDQUFDLEtBQUssUUFBUSxTQUFTLGVBQWUsSUFBSSw0QkFBNEIsUUFBUSxHQUFHO0FBQUEsRUFDbkk7QUFJQSxNQUFNLFlBQVksQ0FBQyxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVNBLFdBQVU7QUFDOUQsVUFBTSxPQUFPLEtBQUssUUFBUSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsWUFBWSxNQUFNLENBQUM7QUFDeEUsVUFBTSxRQUFRLENBQUMsR0FBRyxVQUFVLEdBQUcsTUFBTSxFQUFFLFFBQVEsVUFBVSxDQUFDLEVBQUUsT0FBTyxDQUFDLFFBQVEsSUFBSSxXQUFXLFFBQVEsQ0FBQztBQUNwRyxVQUFNLE1BQU0sUUFBUSxTQUNoQixHQUFHQSxNQUFLLDhFQUE4RSxJQUFJLE1BQzFGLHNDQUFzQyxNQUFNLElBQUksQ0FBQywyRUFDakQsUUFBUSxNQUFNLEtBQUssQ0FBQztBQUN4QixXQUFPLHFCQUFxQixJQUFJLFdBQVcsT0FBTyxpQkFBaUIsS0FBSyxLQUFLLFFBQVEsQ0FBQyxLQUFLLEdBQUcsUUFBUSxTQUFTLE9BQU8sS0FBSyxRQUFRLEdBQUc7QUFBQSxFQUN4STtBQUlPLE1BQU0sWUFBWSxDQUFDLE1BQU0sUUFBUSxTQUFTO0FBQy9DLFVBQU0sWUFBWSxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsV0FBVyxJQUFJLEVBQUUsU0FBUyxJQUFJLENBQUM7QUFDMUUsVUFBTSxVQUFVLE9BQU8sVUFBVSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQ3RELFVBQU0sUUFBUSxRQUFRLE9BQU8sQ0FBQyxTQUFTLFFBQVEsTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUNsRSxVQUFNLFFBQVEsU0FBUyxJQUFJLElBQUksSUFBSSxhQUFhLGVBQWUsSUFBSSxJQUFJLGlCQUFpQjtBQUN4RixVQUFNLFNBQVMsU0FBUyxTQUFTLElBQUksSUFBSSxLQUFLO0FBQzlDLFFBQUksTUFBTSxVQUFVLFVBQVUsYUFBYSxNQUFNLE1BQU0sRUFBRyxRQUFPLEVBQUUsT0FBTyxRQUFRLEtBQUssR0FBRztBQUMxRixVQUFNQSxTQUFRLEtBQUssVUFBVSxJQUFJLENBQUMsU0FBUyxHQUFHLEtBQUssUUFBUSxjQUFjLEVBQUUsQ0FBQztBQUM1RSxVQUFNLE9BQU8sVUFBVSxVQUFVLENBQUMsUUFBUSxTQUN0QyxHQUFHQSxNQUFLLG1IQUNSO0FBQ0osVUFBTUMsUUFBTyxLQUFLLFdBQVcsT0FBTyxJQUFJLGVBQWU7QUFDdkQsVUFBTSxNQUFNQSxNQUFLLE1BQU0sUUFBUSxNQUFNLE1BQU0sU0FBU0QsTUFBSztBQUN6RCxTQUFLLEdBQUc7QUFDUixXQUFPLEVBQUUsT0FBTyxRQUFRLElBQUk7QUFBQSxFQUM5Qjs7O0FDbkdPLE1BQU0sU0FBUztBQUNmLE1BQU0sU0FBUztBQUV0QixNQUFNLFFBQVEsb0JBQUksSUFBSTtBQUV0QixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUd2QixNQUFNRSxRQUFPLENBQUMsVUFBVTtBQUN0QixRQUFJLE1BQU0sS0FBTSxPQUFNLElBQUksTUFBTSxJQUFJO0FBQ3BDLFFBQUksTUFBTSxNQUFNLFNBQVMsRUFBRyxRQUFPLElBQUksTUFBTSxLQUFLO0FBQUEsRUFDcEQ7QUFHTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixlQUFXLFNBQVMsU0FBUyxpQkFBaUIsTUFBTSxFQUFHLENBQUFBLE1BQUssS0FBSztBQUFBLEVBQ25FO0FBS08sTUFBTSxTQUFTLENBQUMsT0FBTyxPQUFPLE9BQU87QUFDMUMsUUFBSSxNQUFNLElBQUksSUFBSSxLQUFLLFVBQVUsTUFBTSxTQUFTLEtBQU0sUUFBTztBQUM3RCxRQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sT0FBTyxJQUFJLEtBQUssSUFBSSxTQUFTO0FBQ25FLFFBQUksaUJBQWlCLEtBQU0sUUFBTztBQUFBLElBQTRCLE1BQU8sUUFBUSxnQkFBZ0I7QUFDN0YsUUFBSSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sTUFBTSxJQUFJLENBQUMsTUFBTSxPQUFPLE9BQU8sTUFBTSxHQUFHLElBQUksSUFBSSxFQUFFLEVBQUUsQ0FBQztBQUN0RixRQUFJLENBQUMsU0FBUyxPQUFPLFVBQVUsU0FBVSxRQUFPO0FBQ2hELFdBQU8sT0FBTyxZQUFZLE9BQU8sUUFBUSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sQ0FBQyxLQUFLLE9BQU8sTUFBTSxRQUFRLEdBQUcsSUFBSSxJQUFJLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3JIO0FBRU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsV0FBTyxVQUFVLFNBQVMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLFVBQVUsTUFBTSxLQUFLQSxNQUFLLE1BQU0sR0FBRyxJQUFJO0FBQUEsRUFDMUY7OztBQzVCQSxNQUFNLFdBQVcsQ0FBQyxTQUFTLENBQUMsR0FBRyxLQUFLLGlCQUFpQix1QkFBdUIsQ0FBQztBQUl0RSxNQUFNLFdBQVcsTUFDdEIsTUFBTSxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsS0FBSyxlQUFlLFFBQVEsd0JBQXdCLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUztBQUFBLElBQzdGLEtBQUs7QUFBQSxJQUFJLEtBQUs7QUFBQSxJQUNkLFNBQVMsSUFBSSxFQUFFLElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxRQUFRLEdBQUcsTUFBTSxjQUFjLEtBQUssQ0FBQyxNQUFNLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFBQSxFQUN2RyxDQUFDO0FBR0gsTUFBTSxVQUFVLENBQUMsQ0FBQyxJQUFJLE1BQU1DLE9BQU0sTUFBTTtBQUN0QyxVQUFNLFdBQVcsU0FBUyxjQUFjLFVBQVU7QUFDbEQsYUFBUyxZQUFZO0FBQ3JCLFVBQU07QUFBQTtBQUFBLE1BQTJCLFNBQVMsUUFBUTtBQUFBO0FBQ2xELGVBQVcsUUFBUSxDQUFDLE1BQU0sR0FBRyxLQUFLLGlCQUFpQixhQUFhLENBQUMsR0FBRztBQUNsRSxXQUFLLFVBQVUsT0FBTyxZQUFZO0FBQ2xDLFdBQUssZ0JBQWdCLFdBQVc7QUFBQSxJQUNsQztBQUNBLGVBQVcsUUFBUSxLQUFLLGlCQUFpQixtQkFBbUIsR0FBRztBQUM3RCxXQUFLLGdCQUFnQixpQkFBaUI7QUFDdEMsV0FBSyxnQkFBZ0IsZUFBZTtBQUFBLElBQ3RDO0FBQ0EsV0FBTyxPQUFPLEtBQUssRUFBRSxFQUFFLFlBQVksSUFBSTtBQUN2QyxhQUFTLElBQUksRUFBRSxRQUFRLENBQUMsT0FBTyxPQUFPO0FBQ3BDLFVBQUlBLFFBQU8sRUFBRSxFQUFHLEVBQUMsTUFBTSxPQUFPLE1BQU0sT0FBTyxJQUFJQSxRQUFPLEVBQUU7QUFBQSxJQUMxRCxDQUFDO0FBQ0QsV0FBTyxNQUFNLFFBQVEsSUFBSTtBQUFBLEVBQzNCO0FBSU8sTUFBTSxTQUFTLENBQUMsRUFBRSxRQUFRLE9BQU8sQ0FBQyxFQUFFLE1BQU07QUFDL0MsVUFBTSxRQUFRLEtBQUssT0FBTyxDQUFDLENBQUMsRUFBRSxNQUFNLE9BQU8sT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUMxRCxVQUFNLE9BQU8sS0FBSyxPQUFPLENBQUMsUUFBUSxDQUFDLE1BQU0sU0FBUyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLE1BQU0sSUFBSSxFQUFFLEVBQUU7QUFDOUUsVUFBTSxVQUFVLEtBQUssQ0FBQyxJQUFJLDJCQUEyQixLQUFLLEtBQUssSUFBSSxDQUFDLE1BQU07QUFDMUUsWUFBUTtBQUFBLE1BQ04sTUFBTTtBQUFBLE1BQVUsSUFBSTtBQUFBLE1BQUksV0FBVztBQUFBLE1BQUksTUFBTSxTQUFTO0FBQUEsTUFBRyxPQUFPLFlBQVksSUFBSTtBQUFBLE1BQUcsUUFBUSx1QkFBdUIsTUFBTTtBQUFBLE1BQ3hILEtBQUssK0NBQStDLE1BQU0sa0RBQWtELE9BQU87QUFBQSxJQUNySCxDQUFDO0FBQ0QsVUFBTSxRQUFRLE9BQU87QUFBQSxFQUN2Qjs7O0FDMUNBLE1BQU0sZUFBZSxDQUFDLEVBQUUsV0FBVyxRQUFRLE9BQU8sTUFDaEQsQ0FBQyxXQUFXLEdBQUcsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLFNBQVMsR0FBRyxHQUFHLE9BQU8sUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsSUFBSSxDQUFDLFFBQVEsSUFBSSxTQUFTLENBQUMsQ0FBQztBQUdoSSxNQUFNLFdBQVcsQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLENBQUMsR0FBRyxPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLEtBQUs7QUFJckgsTUFBTSxTQUFTLENBQUMsT0FBTyxTQUFTLGFBQWE7QUFDM0MsVUFBTSxTQUFTLEVBQUUsVUFBVSxFQUFFLFVBQVUsU0FBUyxHQUFHLEVBQUUsVUFBVSxFQUFFLE9BQU8sR0FBRyxHQUFHLEtBQUssQ0FBQztBQUNwRixVQUFNLFFBQVEsb0JBQUksSUFBSSxDQUFDLEVBQUUsQ0FBQztBQUMxQixXQUFPO0FBQUEsTUFDTCxTQUFTLEVBQUUsU0FBUyxDQUFDLEdBQUcsR0FBRyxLQUFLLEtBQUssTUFBTTtBQUFBLE1BQzNDLE9BQU8sQ0FBMEIsU0FBUztBQUN4QyxtQkFBVyxRQUFRLFFBQVEsSUFBSSxFQUFHLEtBQUksQ0FBQyxNQUFNLElBQUksSUFBSSxFQUFHLFFBQU8sT0FBTyxFQUFFLFVBQVUsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUMzRixtQkFBVyxRQUFRLFFBQVEsSUFBSSxFQUFHLE9BQU0sSUFBSSxJQUFJO0FBQUEsTUFDbEQ7QUFBQSxNQUNBLFFBQVEsQ0FBMEIsU0FBUyxDQUFDLE9BQU8sU0FBUyxRQUFRLElBQUksRUFBRSxTQUFTLE9BQU8sS0FBSztBQUFBLElBQ2pHO0FBQUEsRUFDRjtBQUlBLE1BQU0sT0FBTyxDQUFDLFVBQVU7QUFDdEIsVUFBTSxLQUFLLEVBQUUsV0FBVyxHQUFHLFNBQVMsR0FBRztBQUFBO0FBQUEsTUFBeUIsTUFBTTtBQUFBLElBQUk7QUFDMUUsUUFBSSxDQUFDLE1BQU0sTUFBTSxPQUFPLGNBQWMsVUFBVztBQUNqRCxVQUFNLE1BQU0sQ0FBQyxHQUFHLE1BQU0sY0FBYyxpQkFBaUIsc0NBQXNDLENBQUM7QUFDNUYsUUFBSSxJQUFJLFFBQVEsTUFBTSxNQUFNLElBQUksRUFBRSxHQUFHLE1BQU07QUFDM0MsVUFBTSxlQUFlO0FBQUEsRUFDdkI7QUFHTyxNQUFNLFdBQVcsTUFBTTtBQUU1QixVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixVQUFNLFVBQVUsQ0FBQyxPQUFPLGFBQWEsY0FBYyxNQUFNLE9BQU8sQ0FBQyxHQUFHLE9BQU8sU0FBUyxVQUFVLE1BQU0sT0FBTyxDQUFDLENBQUM7QUFDN0csVUFBTSxPQUFPLEVBQUUsTUFBTSxFQUFFLGNBQWMsdUJBQXVCLFdBQVcsS0FBSyxDQUFDO0FBQzdFLFVBQU0sUUFBUSxFQUFFLEtBQUssRUFBRSxXQUFXLFFBQVEsQ0FBQztBQUMzQyxVQUFNLFNBQVMsRUFBRSxLQUFLLEVBQUUsTUFBTSxVQUFVLFdBQVcsU0FBUyxDQUFDO0FBQzdELFVBQU0sUUFBUSxFQUFFLEtBQUs7QUFDckIsVUFBTSxTQUFTLEVBQUUsV0FBVyxFQUFFLFdBQVcsU0FBUyxVQUFVLE1BQU0sT0FBTyxFQUFFLEdBQUcsRUFBRSxXQUFXLENBQUMsR0FBRyxxQ0FBcUMsR0FBRyxLQUFLO0FBQzVJLFVBQU0sU0FBUyxFQUFFLE9BQU8sRUFBRSxXQUFXLFNBQVMsR0FBRyxPQUFPLElBQUk7QUFHNUQsVUFBTSxPQUFPLENBQUMsV0FDWixNQUFNLElBQUksTUFBTSxJQUFJLEVBQUUsVUFBVSxFQUFFLE1BQU0sVUFBVSxXQUFXLFFBQVEsU0FBUyxNQUFNLEdBQUcsTUFBTSxFQUFFLEdBQUcsUUFBUSxNQUFNLEVBQUUsSUFBSSxRQUFRLE1BQU07QUFHdEksVUFBTSxLQUFLLENBQUMsV0FBVztBQUNyQixZQUFNLEVBQUUsU0FBUyxRQUFRLElBQUksTUFBTSxJQUFJLE1BQU07QUFDN0MsY0FBUSxPQUFPO0FBQ2YsY0FBUSxXQUFXLFNBQVM7QUFDNUIsY0FBUSxNQUFNO0FBQUEsSUFDaEI7QUFHQSxVQUFNLE9BQU8sQ0FBQyxTQUFTO0FBQ3JCLFlBQU0sVUFBVSxFQUFFLFNBQVM7QUFDM0IsWUFBTSxRQUFRLEVBQUUsSUFBSTtBQUNwQixZQUFNLE9BQU8sS0FBSyxRQUFRLEVBQUUsVUFBVSxFQUFFLE1BQU0sVUFBVSxTQUFTLE1BQU0sT0FBTyxJQUFJLEVBQUUsR0FBRywwQkFBMEI7QUFDakgsWUFBTSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsTUFBTSxPQUFPLElBQUksRUFBRSxHQUFHLFNBQVMsT0FBTyxFQUFFLE9BQU8sRUFBRSxXQUFXLFVBQVUsR0FBRyxJQUFJLENBQUM7QUFDdkgsWUFBTSxPQUFPLEVBQUUsU0FBUyxPQUFPLFNBQVMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxHQUFHLE9BQU8sRUFBRTtBQUNuRSxZQUFNLElBQUksS0FBSyxRQUFRLElBQUk7QUFDM0IsV0FBSyxPQUFPLEtBQUssSUFBSTtBQUNyQixhQUFPO0FBQUEsSUFDVDtBQUdBLFVBQU0sU0FBUyxDQUFDLFNBQVM7QUFDdkIsWUFBTSxFQUFFLFNBQVMsT0FBTyxNQUFNLFFBQVEsSUFBSSxNQUFNLElBQUksS0FBSyxNQUFNLEtBQUssS0FBSyxJQUFJO0FBQzdFLGlCQUFXLE9BQU8sUUFBUyxLQUFJLE1BQU0sSUFBSTtBQUN6QyxjQUFRLGdCQUFnQixHQUFHLFVBQVUsSUFBSSxDQUFDO0FBQzFDLFlBQU0sZ0JBQWdCLEdBQUksUUFBUSxPQUFPLFFBQVEsTUFBTSxJQUFJLElBQUksQ0FBQyxDQUFFO0FBQ2xFLFdBQUssU0FBUyxDQUFDLFFBQVEsTUFBTSxDQUFDLFFBQVEsSUFBSSxPQUFPLElBQUksQ0FBQztBQUN0RCxXQUFLLFVBQVUsT0FBTyxPQUFPLFVBQVUsSUFBSSxNQUFNLEVBQUU7QUFBQSxJQUNyRDtBQUdBLFVBQU0sU0FBUyxDQUFDLFNBQVM7QUFDdkIsWUFBTSxVQUFVLE9BQU8sWUFBWSxPQUFPLGdCQUFnQixPQUFPLGVBQWU7QUFDaEYsaUJBQVcsT0FBTyxPQUFPLENBQUMsSUFBSSxJQUFJLE1BQU8sUUFBTyxHQUFHO0FBQ25ELGlCQUFXLENBQUMsUUFBUSxFQUFFLEtBQUssQ0FBQyxLQUFLLE9BQU87QUFDdEMsWUFBSSxNQUFNLEtBQUssQ0FBQyxRQUFRLElBQUksV0FBVyxNQUFNLEVBQUc7QUFDaEQsYUFBSyxPQUFPO0FBQ1osY0FBTSxPQUFPLE1BQU07QUFBQSxNQUNyQjtBQUNBLFlBQU0sUUFBUSxDQUFDLEdBQUcsS0FBSyxRQUFRLEVBQUUsT0FBTyxDQUFDLEVBQUUsT0FBTyxNQUFNLENBQUMsTUFBTSxFQUFFO0FBQ2pFLFlBQU0sY0FBYyxRQUFRLEtBQUssTUFBTSxTQUFTLDhCQUE4QjtBQUM5RSxZQUFNLGdCQUFnQixPQUFPLE9BQU8sUUFBUSxJQUFJLEtBQUssNkJBQTZCLEVBQUU7QUFDcEYsVUFBSSxNQUFNLFNBQVMsU0FBVSxRQUFPLGNBQWMsS0FBSztBQUFBLGVBQzlDLE1BQU0sTUFBTyxRQUFPLGNBQWMsUUFBUSxLQUFLLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLElBQUksVUFBVSxJQUFJLENBQUM7QUFDbkksVUFBSSxRQUFTLFFBQU8sWUFBWSxPQUFPO0FBQUEsSUFDekM7QUFFQSxVQUFNLFFBQVEsRUFBRSxVQUFVLEVBQUUsTUFBTSxVQUFVLFNBQVMsTUFBTSxhQUFhLEVBQUUsR0FBRyxPQUFPO0FBQ3BGLFVBQU0sUUFBUSxFQUFFLE9BQU8sRUFBRSxXQUFXLFNBQVMsTUFBTSxTQUFTLGNBQWMsZ0JBQWdCLEdBQUcsUUFBUSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sT0FBTyxHQUFHLEtBQUs7QUFDekksV0FBTyxFQUFFLE9BQU8sTUFBTSxFQUFFLE9BQU8sRUFBRSxXQUFXLE9BQU8sR0FBRyxRQUFRLFFBQVEsTUFBTSxHQUFHLE9BQU87QUFBQSxFQUN4Rjs7O0FDMUdBOzs7QUNXQSxNQUFNLE1BQU07QUFDWixNQUFNLFdBQVc7QUFFakIsTUFBSTtBQUVKLE1BQUk7QUFJSixNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFFBQUk7QUFDRixhQUFPLFVBQVUsU0FBWSxhQUFhLFFBQVEsR0FBRyxJQUFJLGFBQWEsUUFBUSxLQUFLLEtBQUs7QUFBQSxJQUMxRixRQUFRO0FBQUEsSUFBQztBQUFBLEVBQ1g7QUFFQSxNQUFNLFNBQVMsTUFBTSxNQUFNLE1BQU0sV0FBVztBQUc1QyxNQUFNLFVBQVUsQ0FBQyxVQUFVO0FBQ3pCLFVBQU0sRUFBRSxPQUFPLFFBQVEsTUFBTSxNQUFNLElBQUk7QUFDdkMsVUFBTSxTQUFTLENBQUM7QUFDaEIsVUFBTSxVQUFVLE9BQU8sUUFBUSxLQUFLO0FBQ3BDLFdBQU8sYUFBYSxpQkFBaUIsR0FBRyxLQUFLLEVBQUU7QUFDL0MsZUFBVyxRQUFRLFNBQVMsUUFBUTtBQUNwQyxRQUFJLE1BQU8sTUFBSyxPQUFPO0FBQUEsRUFDekI7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixJQUFBQyxNQUFLO0FBQ0wsVUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBTSxXQUFXLEtBQUssS0FBSyxXQUFXO0FBQ3RDLFFBQUksQ0FBQyxJQUFLLFVBQVMsV0FBVyxLQUFLLFNBQVMsU0FBUztBQUNyRCxZQUFRLENBQUMsR0FBRztBQUNaLFFBQUksQ0FBQyxJQUFLLE1BQUssTUFBTSxNQUFNO0FBQUEsYUFDbEIsU0FBVSxFQUFDLFFBQVEsY0FBYyxTQUFTLEtBQUssUUFBUSxNQUFNO0FBQUEsRUFDeEU7QUFHQSxNQUFNLFFBQVEsTUFBTTtBQUNsQixVQUFNLE9BQU8sU0FBUztBQUN0QixVQUFNQyxTQUFRLEVBQUUsUUFBUSxFQUFFLFdBQVcsUUFBUSxDQUFDO0FBQzlDLFVBQU0sU0FBUyxFQUFFLFVBQVU7QUFBQSxNQUN6QixNQUFNO0FBQUEsTUFBVSxXQUFXO0FBQUEsTUFBTyxTQUFTO0FBQUEsTUFBUSxPQUFPLCtCQUErQixRQUFRO0FBQUEsTUFDakcsaUJBQWlCO0FBQUEsTUFBUyxpQkFBaUI7QUFBQSxNQUFTLHFCQUFxQjtBQUFBLElBQzNFLEdBQUcsYUFBYUEsTUFBSztBQUNyQixVQUFNLFFBQVEsRUFBRSxVQUFVLEVBQUUsTUFBTSxVQUFVLFNBQVMsUUFBUSxjQUFjLHNCQUFzQixPQUFPLFVBQVUsUUFBUSxJQUFJLEdBQUcsTUFBRztBQUNwSSxVQUFNLFFBQVE7QUFBQSxNQUFFO0FBQUEsTUFBVyxFQUFFLElBQUksU0FBUyxRQUFRLE1BQU0sVUFBVSxJQUFJLG1CQUFtQixVQUFVO0FBQUEsTUFDakcsRUFBRSxVQUFVLENBQUMsR0FBRyxFQUFFLE1BQU0sRUFBRSxJQUFJLFVBQVUsR0FBRyxVQUFVLEdBQUcsS0FBSyxPQUFPLEtBQUs7QUFBQSxNQUFHLEtBQUs7QUFBQSxJQUFJO0FBQ3ZGLFVBQU0sUUFBUSxFQUFFLFNBQVMsRUFBRSxjQUFjLDZCQUE2QixHQUFHLE9BQU8sTUFBTTtBQUN0RixXQUFPLEVBQUUsT0FBTyxRQUFRLE9BQUFBLFFBQU8sTUFBTSxNQUFNO0FBQUEsRUFDN0M7QUFHQSxNQUFNRCxRQUFPLE1BQU07QUFDakIsUUFBSSxLQUFNO0FBQ1YsVUFBTSxPQUFPLFNBQVMsY0FBYyxnQkFBZ0I7QUFDcEQsV0FBTyxFQUFFLE1BQU0sR0FBRyxNQUFNLEVBQUU7QUFDMUIsVUFBTSxTQUFTLEtBQUssYUFBYSxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQ2pELFVBQU0sUUFBUSxJQUFJLGNBQWM7QUFDaEMsVUFBTSxZQUFZLGdCQUFHO0FBQ3JCLFdBQU8scUJBQXFCLENBQUMsS0FBSztBQUNsQyxXQUFPLE9BQU8sS0FBSyxLQUFLO0FBRXhCLGVBQVcsUUFBUSxDQUFDLFNBQVMsV0FBVyxTQUFTLFNBQVMsUUFBUSxHQUFHO0FBQ25FLGFBQU8saUJBQWlCLE1BQU0sQ0FBb0IsVUFBVTtBQUMxRCxZQUFJLFNBQVMsYUFBYSxNQUFNLFFBQVEsWUFBWSxPQUFPLEVBQUcsUUFBTztBQUNyRSxjQUFNLGdCQUFnQjtBQUFBLE1BQ3hCLENBQUM7QUFBQSxJQUNIO0FBQ0EsYUFBUyxnQkFBZ0IsT0FBTyxJQUFJO0FBQ3BDLFdBQU8sQ0FBQyxTQUFTO0FBQ2YsV0FBSyxNQUFNLGNBQWMsTUFBTSxVQUFVO0FBQ3pDLFVBQUksT0FBTyxFQUFHLE1BQUssS0FBSyxPQUFPLElBQUk7QUFBQSxJQUNyQyxDQUFDO0FBQ0QsU0FBSyxNQUFNLGNBQWMsTUFBTSxVQUFVO0FBQUEsRUFDM0M7QUFJQSxNQUFNLGFBQWEsQ0FBQyxFQUFFLE1BQU0sUUFBUSxVQUFVLFNBQVMsU0FBUyxNQUFNLElBQUksTUFDeEUsU0FBUyxhQUFhLFVBQVUsWUFBWSxDQUFDLFdBQVcsQ0FBQyxZQUFZLFNBQVMsVUFBVSxPQUFPLEtBQUssR0FBRztBQUVsRyxNQUFNLGNBQWMsTUFBTTtBQUMvQixXQUFPLGlCQUFpQixXQUFXLENBQUMsVUFBVTtBQUM1QyxVQUFJLENBQUMsV0FBVyxLQUFLLEVBQUc7QUFDeEIsWUFBTSxlQUFlO0FBQ3JCLGFBQU87QUFBQSxJQUNULEdBQUcsSUFBSTtBQUNQLGFBQVMsaUJBQWlCLG9CQUFvQixNQUFNO0FBQ2xELFlBQU0sVUFBVSxXQUFXLE1BQU07QUFDakMsVUFBSSxDQUFDLFlBQVksVUFBVSxhQUFhLE9BQU8sV0FBVyxRQUFTO0FBQ25FLE1BQUFBLE1BQUs7QUFDTCxVQUFJLFFBQVMsU0FBUSxJQUFJO0FBQUEsSUFDM0IsQ0FBQztBQUFBLEVBQ0g7OztBQ2hHQSxNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLGNBQWMsb0JBQUksSUFBSTtBQUM1QixNQUFJLFlBQVk7QUFHaEIsTUFBTSxZQUFZLENBQUMsRUFBRSxXQUFXLFFBQVEsUUFBUSxRQUFRLFVBQVUsTUFBTTtBQUN0RSxVQUFNLE9BQU8sR0FBRyxTQUFTLElBQUksTUFBTTtBQUNuQyxRQUFJLENBQUMsYUFBYyxVQUFVLFlBQVksSUFBSSxJQUFJLEVBQUk7QUFDckQsUUFBSSxPQUFRLGFBQVksSUFBSSxJQUFJO0FBQ2hDLFFBQUksT0FBTyxPQUFPLFFBQVEsY0FBYyxFQUFHLFFBQU8sY0FBYyxLQUFLLEdBQUcsSUFBSSxtQkFBbUIsTUFBTSxLQUFLLFNBQVM7QUFBQSxFQUNySDtBQUlBLE1BQU0sY0FBYyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQ2xDLFVBQU0sTUFBTSxPQUFPLFFBQVEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLE9BQU8sQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQ2xILFdBQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsT0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLEtBQUssRUFBRSxHQUFHLENBQUM7QUFBQSxFQUN2RTtBQUdBLE1BQU0sU0FBUyxDQUFDLE1BQU0sY0FBYztBQUNsQyxVQUFNLEVBQUUsSUFBSSxXQUFXLFFBQVEsT0FBTyxPQUFPLFVBQVUsT0FBTyxRQUFRLE9BQU8sUUFBUSxPQUFPLFFBQVEsT0FBTyxJQUFJO0FBQy9HLFVBQU1FLFNBQVEsQ0FBQyxHQUFHLFNBQVMsSUFBSSxNQUFNLElBQUksSUFBSSxFQUFFLElBQUksR0FBRyxLQUFLLE1BQU0sUUFBUSxLQUFLLENBQUMsT0FBTyxTQUFTLE9BQU8sS0FBSyxJQUFJLFdBQVc7QUFDMUgsUUFBSSxTQUFTLElBQUssQ0FBQUEsT0FBTSxLQUFLLFVBQVUsTUFBTSxFQUFFO0FBQy9DLFVBQU0sVUFBVSxNQUFNLFNBQ2xCLFdBQVcsS0FBSyxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUMsR0FBRyxXQUFXLGFBQWEsRUFBRSxHQUFHLE1BQU0sU0FBUyxVQUFVLE1BQU0sTUFBTSxTQUFTLENBQUMsQ0FBQyxLQUFLLEVBQUUsTUFDMUk7QUFDSixVQUFNQyxRQUFPLE9BQU8sU0FBUyxNQUFNLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUMsS0FBSztBQUN4RixVQUFNLE9BQU8sT0FBTyxPQUFPLENBQUMsVUFBVSxNQUFNLElBQUk7QUFDaEQsVUFBTSxRQUFRLEtBQUssTUFBTSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVSxJQUFJLE1BQU0sRUFBRSxFQUFFLEVBQUUsS0FBSyxJQUFJO0FBQ3ZFLFVBQU0sU0FBUyxLQUFLLFNBQVMsSUFBSSxRQUFRLEtBQUssU0FBUyxDQUFDLFVBQVU7QUFDbEUsVUFBTSxNQUFNLFVBQVUsSUFBSSxDQUFDLFNBQVMsSUFBSSxLQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssSUFBSTtBQUM1RCxXQUFPLFVBQVVELE9BQU0sS0FBSyxLQUFLLENBQUMsR0FBRyxPQUFPLEdBQUdDLEtBQUksR0FBRyxTQUFTLG1CQUFtQixLQUFLLEdBQUcsTUFBTSxFQUFFLEdBQUcsT0FBTyxnQkFBZ0IsR0FBRyxFQUFFO0FBQUEsRUFDbkk7QUFHQSxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQ3BCLFVBQU0sWUFBWSxZQUFZLElBQUk7QUFDbEMsVUFBTSxPQUFPLE9BQU8sTUFBTSxTQUFTO0FBQ25DLFFBQUksS0FBSyxVQUFVLENBQUMsS0FBSyxPQUFPLE9BQVEsUUFBTyxRQUFRLE1BQU0sSUFBSTtBQUNqRSxZQUFRLGVBQWUsSUFBSTtBQUMzQixlQUFXLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxPQUFRLFNBQVEsSUFBSSxNQUFNLE1BQU07QUFDcEUsZUFBVyxFQUFFLElBQUksS0FBSyxLQUFLLEtBQUssT0FBUSxTQUFRLElBQUksT0FBTywwQkFBMEIsc0JBQXNCLElBQUksRUFBRSxFQUFFO0FBQ25ILGVBQVcsUUFBUSxVQUFXLFNBQVEsSUFBSSxhQUFhLElBQUk7QUFDM0QsZUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLEtBQUssTUFBTyxTQUFRLElBQUksU0FBUyxNQUFNLE1BQU07QUFDMUUsWUFBUSxTQUFTO0FBQUEsRUFDbkI7QUFJTyxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQy9CLFFBQUksTUFBTSxTQUFTLGFBQWEsQ0FBQyxLQUFLLFNBQVMsT0FBTyxJQUFJLEtBQUssTUFBTSxFQUFHO0FBQ3hFLFdBQU8sSUFBSSxLQUFLLE1BQU07QUFDdEIsUUFBSSxJQUFJO0FBQ1IsY0FBVSxJQUFJO0FBQUEsRUFDaEI7QUFHTyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxFQUFFLE1BQU0sUUFBUSxRQUFRLENBQUMsRUFBRSxHQUFHLEVBQUUsVUFBVSxRQUFRLE1BQU0sTUFBTSxNQUFNO0FBQ3JHLFVBQU0sTUFBTSxRQUFRLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxJQUFJLEVBQUUsRUFBRTtBQUM1QyxVQUFNLE9BQU8sU0FBUyxNQUFNLFlBQVksU0FBUyxLQUFNLFFBQVEsQ0FBQyxDQUFDLE9BQU87QUFDeEUsVUFBTSxVQUFVLE9BQU8sOEJBQThCO0FBQ3JELFlBQVEsZUFBZSxpQkFBaUIsTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsQ0FBQyxHQUFHLE9BQU8sR0FBRyxJQUFJLFNBQVMsZ0JBQWdCLElBQUksS0FBSyxJQUFJLENBQUMsR0FBRyxJQUFJLEtBQUssRUFBRSxFQUFFO0FBQ2xKLFlBQVEsSUFBSSxNQUFNLE1BQU07QUFDeEIsZUFBVyxFQUFFLEdBQUcsS0FBSyxRQUFTLFNBQVEsSUFBSSxhQUFhLE9BQU8sT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUM3RSxlQUFXLFFBQVEsTUFBTSxHQUFHO0FBQzFCLFVBQUksU0FBUyxHQUFHLE9BQU8sT0FBTyxXQUFXLElBQUksRUFBRSxTQUFTLElBQUksS0FBSyxDQUFDLE1BQU0sSUFBSSxFQUFHLFNBQVEsSUFBSSx5QkFBeUIsSUFBSTtBQUFBLElBQzFIO0FBQ0EsWUFBUSxTQUFTO0FBQUEsRUFDbkI7QUFFTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixXQUFPLFFBQVEsb0JBQW9CLENBQUMsRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLE1BQU07QUFDNUQsVUFBSSxVQUFVLFVBQVc7QUFDekIsa0JBQVk7QUFDWixVQUFJLFVBQVUsV0FBVztBQUN2QixhQUFLLG9LQUFvSztBQUFBLE1BQzNLLE1BQU8sU0FBUSxJQUFJLGlCQUFpQixLQUFLLEVBQUU7QUFBQSxJQUM3QyxDQUFDO0FBQ0QsV0FBTyxRQUFRLGdCQUFnQixNQUFNO0FBQ25DLGNBQVEsSUFBSSxzR0FBc0c7QUFBQSxJQUNwSCxDQUFDO0FBQUEsRUFDSDs7O0FDdkZBLE1BQU0sUUFBUTtBQUdkLE1BQU0sVUFBVSxPQUFPLFVBQVU7QUFDL0IsVUFBTSxDQUFDLE9BQU8sSUFBSSxNQUFNLFFBQVEsT0FBTyxFQUFFLEVBQUUsTUFBTSxHQUFHO0FBQ3BELFVBQU0sUUFBUSxXQUFXLEtBQUssS0FBSyxRQUFRLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsV0FBVyxPQUFPLFdBQVcsQ0FBQyxDQUFDO0FBQ25ILFVBQU0sRUFBRSxLQUFLLElBQUksSUFBSSxTQUFTLEtBQUs7QUFDbkMsVUFBTSxTQUFTLE1BQU0sQ0FBQyxNQUFNLE1BQU0sTUFBTSxZQUFZLElBQUksb0JBQW9CLFNBQVMsQ0FBQyxJQUFJO0FBQzFGLFVBQU0sT0FBTyxNQUFNLElBQUksU0FBUyxNQUFNLEVBQUUsS0FBSztBQUM3QyxXQUFPLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDbEQ7QUFJTyxNQUFNLFlBQVksT0FBTyxJQUFJLFVBQVU7QUFDNUMsUUFBSTtBQUNGLGFBQU8sT0FBTyxNQUFNLFFBQVEsU0FBUyxFQUFFLEdBQUcsRUFBRTtBQUFBLElBQzlDLFFBQVE7QUFBQSxJQUFDO0FBQUEsRUFDWDtBQUlPLE1BQU0sV0FBVyxDQUFDLE1BQU0sU0FBUztBQUN0QyxVQUFNLFFBQVEsb0JBQUksSUFBSTtBQUN0QixRQUFJLEtBQUs7QUFDVCxlQUFXLENBQUMsSUFBSSxNQUFNLEtBQUssTUFBTTtBQUMvQixZQUFNLFFBQVEsTUFBTSxLQUFLLEtBQUssTUFBTSxJQUFLLE1BQU0sTUFBTyxDQUFDO0FBQ3ZELFVBQUksTUFBTyxPQUFNLElBQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ25DO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFJTyxNQUFNLFlBQVksQ0FBQ0MsU0FBUSxPQUFPLE9BQU8sT0FBTztBQUNyRCxRQUFJQSxZQUFXLE1BQU8sUUFBTyxDQUFDO0FBQzlCLFFBQUksT0FBTyxLQUFLLE1BQU0sU0FBUyxPQUFPQSxPQUFNLE1BQU1BLFFBQVEsUUFBTyxDQUFDLENBQUMsTUFBTUEsU0FBUSxLQUFLLENBQUM7QUFDdkYsVUFBTUMsU0FBUSxDQUFDLEdBQUcsb0JBQUksSUFBSSxDQUFDLEdBQUcsT0FBTyxLQUFLRCxPQUFNLEdBQUcsR0FBRyxPQUFPLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQztBQUMxRSxXQUFPQyxPQUFNLFFBQVEsQ0FBQyxTQUFTLFVBQVVELFFBQU8sSUFBSSxHQUFHLE1BQU0sSUFBSSxHQUFHLE9BQU8sR0FBRyxJQUFJLElBQUksSUFBSSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ3RHOzs7QUNoQ0EsTUFBTSxjQUFjO0FBR3BCLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRTNCLE1BQU0sV0FBVyxvQkFBSSxRQUFRO0FBRzdCLE1BQU0sT0FBTyxvQkFBSSxRQUFRO0FBR3pCLE1BQU0sU0FBUyxvQkFBSSxRQUFRO0FBRzNCLE1BQU0sV0FBVyxvQkFBSSxRQUFRO0FBRzdCLE1BQU0sYUFBYSxvQkFBSSxJQUFJO0FBRzNCLE1BQU0sT0FBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLEdBQUcsRUFBRSxJQUFJLFVBQVUsR0FBRyxNQUFNLFdBQVc7QUFDakUsVUFBTSxRQUFRLE1BQU0sUUFBUSxLQUFLLENBQUMsV0FBVyxPQUFPLE9BQU8sRUFBRTtBQUM3RCxRQUFJLE1BQU8sUUFBTyxPQUFPLE9BQU8sRUFBRSxNQUFNLE1BQU0sT0FBTyxDQUFDO0FBQUEsUUFDakQsT0FBTSxRQUFRLEtBQUssRUFBRSxJQUFJLFdBQVcsTUFBTSxNQUFNLE9BQU8sQ0FBQztBQUM3RCxZQUFRLElBQUk7QUFBQSxFQUNkO0FBR0EsTUFBTSxXQUFXLENBQUMsU0FBUyxJQUFJLFNBQVMsQ0FBQyxHQUFHLElBQUksQ0FBQyxTQUFTLEtBQUssSUFBSSxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsUUFBUSxRQUFRLE1BQVM7QUFHM0csTUFBTSxTQUFTLENBQUMsUUFBUTtBQUN0QixnQkFBWTtBQUNaLFFBQUksQ0FBQyxTQUFTLElBQUksR0FBRyxFQUFHLFVBQVMsSUFBSSxLQUFLLFlBQVksSUFBSSxDQUFDO0FBQzNELFVBQU0sRUFBRSxPQUFPLE9BQU8sR0FBRyxJQUFJO0FBQzdCLFVBQU0sT0FBTyxLQUFLLElBQUksS0FBSyxLQUFLLEtBQUssSUFBSSxPQUFPLFVBQVUsR0FBRyxNQUFNLElBQUksS0FBSyxJQUFJLGNBQWMsSUFBSSxXQUFXLElBQUksRUFBRSxJQUFJO0FBQ3ZILFFBQUksUUFBUSxRQUFRLENBQUMsRUFBRyxNQUFLLElBQUksTUFBTSxDQUFDLEdBQUcsSUFBSTtBQUFBLEVBQ2pEO0FBR0EsTUFBTSxVQUFVLENBQUMsUUFBUSxLQUFLLE9BQU8sSUFBSSxLQUFLLFNBQVMsQ0FBQztBQUl4RCxNQUFNLFNBQVMsQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNO0FBRXZELFVBQU0sT0FBTyxDQUFDO0FBRWQsVUFBTSxRQUFRLENBQUM7QUFDZixVQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDakcsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFFBQVEsTUFBTTtBQUN4QyxVQUFJLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxnQ0FBZ0MsS0FBSyxJQUFJLEVBQUc7QUFDcEUsWUFBTSxTQUFTLFdBQVcsVUFBVSxTQUFTO0FBQzdDLFlBQU0sUUFBUSxTQUFTLE9BQU8sT0FBTyxZQUFZLElBQUksZ0JBQWdCLEdBQUcsS0FBSyxFQUFFLENBQUMsQ0FBQyxJQUFJO0FBQ3JGLFlBQU0sS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJLFFBQVE7QUFDckMsWUFBTSxNQUFNLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxRQUFRLEdBQUcsSUFBSSxDQUFDLElBQUk7QUFDL0QsWUFBTSxPQUFPLFNBQVMsUUFBUSxPQUFPLE9BQU8sSUFBSTtBQUNoRCxTQUFHLEdBQUcsSUFBSSxPQUFPLEtBQUssQ0FBQyxHQUFHLEdBQUcsR0FBRyxJQUFJLEVBQUUsS0FBSyxJQUFJO0FBQUEsSUFDakQ7QUFDQSxXQUFPLEVBQUUsTUFBTSxNQUFNO0FBQUEsRUFDdkI7QUFHQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxRQUFRLFNBQVMsT0FBTyxXQUFXLE9BQU8sSUFBSSxTQUFTLFFBQVEsS0FBSyxJQUFJO0FBQ2hGLFVBQU0sUUFBUSxPQUFPLElBQUksR0FBRztBQUM1QixRQUFJLFNBQVMsQ0FBQyxNQUFNLE1BQU87QUFDM0IsVUFBTSxRQUFRLFdBQVcsWUFBWSxJQUFJO0FBQ3pDLFVBQU0sT0FBTyxRQUFRO0FBQUEsTUFDbkIsTUFBTTtBQUFBLE1BQVc7QUFBQSxNQUFJO0FBQUEsTUFBVztBQUFBLE1BQVE7QUFBQSxNQUFPLEdBQUcsT0FBTyxHQUFHO0FBQUEsTUFBRztBQUFBLE1BQy9ELEtBQUssS0FBSyxRQUFRO0FBQUEsTUFDbEIsTUFBTSxPQUFPLElBQUksR0FBRztBQUFBLE1BQ3BCLFFBQVEsUUFBUSxDQUFDLFNBQVMsT0FBTztBQUFBLE1BQ2pDLFVBQVUsSUFBSSxLQUFLLElBQUksY0FBYztBQUFBLE1BQ3JDLFFBQVEsU0FBUyxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUMsTUFBTSxNQUFNLE1BQU0sQ0FBQyxNQUFNLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFBQSxNQUNuRSxRQUFRLFNBQVMsU0FBUyxJQUFJLEdBQUcsS0FBSztBQUFBLE1BQ3RDLFFBQVEsQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsRUFBRSxJQUFJLE1BQU0sSUFBSSxXQUFXLE1BQU0sV0FBVyxNQUFNLE1BQU0sRUFBRTtBQUFBLElBQ3pHLENBQUM7QUFDRCxXQUFPLElBQUksS0FBSyxJQUFJO0FBRXBCLGFBQVMsSUFBSSxNQUFNLElBQUksSUFBSSxXQUFXLGdCQUFnQixDQUFDLElBQUksQ0FBQyxLQUFLLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksSUFBSSxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDdkgsZUFBVyxPQUFPLENBQUMsS0FBSyxHQUFHLE9BQU8sT0FBTyxDQUFDLEdBQUc7QUFDM0MsaUJBQVcsUUFBUSxTQUFTLEdBQUcsR0FBRztBQUNoQyxhQUFLLE9BQU8sS0FBSyxFQUFFLE1BQU0sS0FBSyxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sTUFBTSxJQUFJLElBQUksR0FBRyxDQUFDO0FBQy9FLGFBQUssTUFBTSxLQUFLLFFBQVEsTUFBTSxVQUFVLGFBQWEsS0FBSyxNQUFNO0FBQUEsTUFDbEU7QUFBQSxJQUNGO0FBQ0EsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUdBLE1BQU1FLFFBQU8sQ0FBQyxNQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sU0FBUyxRQUFRLE1BQU0sTUFBTTtBQUN4RSxVQUFNLE9BQU8sUUFBUSxRQUFRO0FBQzdCLFFBQUk7QUFDSixRQUFJO0FBQ0YsZUFBUyxLQUFLLE1BQU0sUUFBUSxRQUFRLElBQUksYUFBYSxDQUFDO0FBQUEsSUFDeEQsUUFBUTtBQUFBLElBQUM7QUFDVCxXQUFPLE9BQU8sTUFBTTtBQUFBLE1BQ2xCLFFBQVEsUUFBUSxVQUFVO0FBQUEsTUFDMUIsT0FBTyxTQUFTO0FBQUEsTUFDaEI7QUFBQSxNQUNBLFFBQVEsUUFBUSxRQUFRLElBQUksWUFBWSxNQUFNO0FBQUEsTUFDOUMsT0FBTyxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRTtBQUFBLE1BQ3hCLFlBQVksVUFBVSxLQUFLLE9BQU8sWUFBWSxLQUFLLElBQUksSUFBSSxPQUFPO0FBQUEsTUFDbEU7QUFBQSxNQUNBLE1BQU0sU0FBUyxTQUFZLFNBQVksWUFBWSxJQUFJLElBQUksVUFBVTtBQUFBLE1BQ3JFLFFBQVEsUUFBUTtBQUFBLE1BQ2hCLFNBQVMsUUFBUTtBQUFBLE1BQ2pCLFNBQVMsUUFBUTtBQUFBLElBQ25CLENBQUM7QUFBQSxFQUNIO0FBSUEsTUFBTSxVQUFVLE9BQU8sTUFBTSxNQUFNLFNBQVM7QUFDMUMsZUFBVyxDQUFDLElBQUksS0FBSyxLQUFLLFNBQVMsTUFBTSxJQUFJLEdBQUc7QUFDOUMsWUFBTUMsVUFBUyxNQUFNLFVBQVUsSUFBSSxTQUFTLElBQUksSUFBSSxHQUFHLElBQUksRUFBRSxDQUFDO0FBQzlELFlBQU0sUUFBUSxNQUFNLFVBQVUsSUFBSSxLQUFLO0FBQ3ZDLFlBQU0sTUFBTSxLQUFLLEtBQUssS0FBSyxDQUFDLFFBQVEsSUFBSSxPQUFPLEVBQUU7QUFDakQsVUFBSSxPQUFPLE1BQU8sUUFBTyxPQUFPLEtBQUssRUFBRSxRQUFBQSxTQUFRLE9BQU8sU0FBUyxVQUFVQSxXQUFVLENBQUMsR0FBRyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ2pHO0FBQ0EsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUdBLE1BQU0sV0FBVyxDQUFDLFFBQVE7QUFDeEIsVUFBTSxPQUFPLE9BQU8sSUFBSSxHQUFHO0FBQzNCLFFBQUksQ0FBQyxLQUFNO0FBQ1gsVUFBTSxFQUFFLElBQUksUUFBUSxPQUFBQyxRQUFPLE9BQU8sSUFBSTtBQUN0QyxnQkFBWTtBQUNaLElBQUFGLE1BQUssTUFBTSxHQUFHO0FBQ2QsVUFBTUcsU0FBUSxTQUFTLE9BQU8sU0FBUztBQUN2QyxTQUFLLFFBQVFELFVBQVMsQ0FBQyxDQUFDLElBQUksR0FBR0MsUUFBTyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDLE1BQU0sRUFBRSxLQUFLLEtBQUssTUFBTTtBQUN4RSxZQUFNLFlBQVksU0FBUyxLQUFLLElBQUksWUFBWSxPQUFPLElBQUksSUFBSSxHQUFHO0FBQ2xFLGFBQU8sRUFBRSxJQUFJLE1BQU0sV0FBVyxRQUFRLEtBQUssTUFBTTtBQUFBLElBQ25ELENBQUM7QUFDRCxlQUFXLE9BQU8sS0FBSyxLQUFLLE1BQU0sQ0FBQyxHQUFHO0FBQ3BDLGlCQUFXLFNBQVMsS0FBSyxPQUFRLEtBQUksTUFBTSxPQUFPLElBQUksR0FBSSxPQUFNLE9BQU87QUFBQSxJQUN6RTtBQUNBLFNBQUssT0FBT0E7QUFDWixRQUFJLENBQUNBLE9BQU8sS0FBSSxJQUFJO0FBQ3BCLFlBQVEsTUFBTSxJQUFJLFFBQVEsUUFBUSxJQUFJRCxVQUFTLENBQUMsQ0FBQyxJQUFJLFFBQVEsQ0FBQyxDQUFDO0FBQy9ELFlBQVEsSUFBSTtBQUFBLEVBQ2Q7QUFHQSxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQ3BCLFNBQUssUUFBUSxZQUFZLElBQUk7QUFDN0IsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUlBLE1BQU0sVUFBVSxDQUFDLEVBQUUsS0FBSyxTQUFTLE1BQU0sTUFBTTtBQUMzQyxVQUFNLE9BQU8sT0FBTyxJQUFJLEdBQUc7QUFDM0IsUUFBSSxDQUFDLEtBQU07QUFDWCxVQUFNLEVBQUUsTUFBTSxRQUFRLE1BQU0sU0FBUyxNQUFNLEdBQUcsSUFBSTtBQUNsRCxVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksSUFBSSxVQUFVLE1BQU0sTUFBTTtBQUVyRCxVQUFNLE1BQU0sRUFBRSxNQUFNLFFBQVEsT0FBTyxNQUFNLEdBQUcsTUFBTSxRQUFRLEtBQUssU0FBUyxDQUFDLEVBQUU7QUFDM0UsVUFBTSxRQUFRLEVBQUUsTUFBTSxPQUFPLElBQUk7QUFDakMsVUFBTSxTQUFTLE1BQU0sT0FBTyxPQUFPLEtBQUssRUFBRTtBQUMxQyxlQUFXLFFBQVEsU0FBUyxDQUFDLEdBQUcsT0FBTyxNQUFNLElBQUksT0FBTztBQUN0RCxZQUFNLFlBQVksR0FBRyxLQUFLLFFBQVEsY0FBYztBQUNoRCxZQUFNLE9BQU8sS0FBSyxPQUFPLFFBQVEsS0FBSyxPQUFPLElBQUksTUFBTSxLQUFLLE1BQU0sU0FBUyxLQUFLLEVBQUU7QUFDbEYsWUFBTSxPQUFPLFFBQVEsSUFBSSxLQUFLLEVBQUUsSUFBSSxlQUFlLE9BQU8sb0JBQW9CO0FBQzlFLFVBQUksUUFBUSxLQUFLLEVBQUUsSUFBSSxLQUFLLElBQUksV0FBVyxNQUFNLEdBQUksU0FBUyxVQUFVLEVBQUUsS0FBSyxFQUFHLENBQUM7QUFBQSxJQUNyRjtBQUNBLFNBQUssT0FBTyxLQUFLLEdBQUc7QUFDcEIsU0FBSyxJQUFJLE9BQU8sS0FBSztBQUNyQixRQUFJLENBQUM7QUFBQSxJQUF1QixLQUFNLEtBQU8sS0FBSSxJQUFJO0FBQ2pELFlBQVEsSUFBSTtBQUFBLEVBQ2Q7QUFHQSxNQUFNLFVBQVUsQ0FBQyxFQUFFLElBQUksV0FBVyxPQUFPLEtBQUssTUFBTSxNQUFNO0FBQ3hELFVBQU0sT0FBTyxRQUFRLEVBQUUsTUFBTSxXQUFXLElBQUksV0FBVyxPQUFPLEtBQUssT0FBTyxTQUFTLENBQUMsRUFBRSxDQUFDO0FBQ3ZGLGVBQVcsUUFBUSxTQUFTLENBQUMsR0FBRztBQUM5QixZQUFNLE9BQU8sS0FBSyxJQUFJLElBQUk7QUFDMUIsVUFBSSxDQUFDLEtBQU07QUFDWCxXQUFLLE9BQU8sS0FBSyxFQUFFLE1BQU0sS0FBSyxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sTUFBTSxJQUFJLEdBQUcsQ0FBQztBQUMzRSxXQUFLLE1BQU0sRUFBRSxJQUFJLFVBQVUsR0FBRyxXQUFXLEtBQUssTUFBTTtBQUFBLElBQ3REO0FBQUEsRUFDRjtBQUdBLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDcEIsVUFBTSxFQUFFLFFBQVEsV0FBVyxJQUFJLE1BQU0sU0FBUyxLQUFLLElBQUk7QUFDdkQsUUFBSSxPQUFPLElBQUksR0FBRyxLQUFLLFFBQVEsS0FBTTtBQUNyQyxRQUFJLENBQUMsUUFBUyxTQUFRLEVBQUUsTUFBTSxXQUFXLElBQUksV0FBVyxRQUFRLEdBQUcsT0FBTyxHQUFHLEVBQUUsQ0FBQztBQUNoRixlQUFXLFFBQVEsU0FBUyxHQUFHLEVBQUcsTUFBSyxNQUFNLEtBQUssd0JBQXdCO0FBQUEsRUFDNUU7QUFHTyxNQUFNLGFBQWEsQ0FBQyxNQUFNLFFBQVEsU0FBUztBQUNoRCxVQUFNLFdBQVcsU0FBUyxHQUFHLE9BQU87QUFDcEMsVUFBTSxRQUFRLFdBQVcsRUFBRSxPQUFPLE1BQU0sRUFBRSxPQUFPLEtBQUssS0FBSyxHQUFHLFFBQVEsSUFBSSxLQUFLLEdBQUcsSUFBSSxVQUFVLE1BQU0sUUFBUSxJQUFJO0FBQ2xILFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxJQUFJO0FBQy9CLFVBQU0sVUFBVSxNQUFNLElBQUksQ0FBQyxVQUFVLEVBQUUsSUFBSSxLQUFLLElBQUksV0FBVyxHQUFHLEtBQUssUUFBUSxjQUFjLElBQUksTUFBTSxHQUFHLEVBQUU7QUFFNUcsVUFBTSxRQUFRLEVBQUUsTUFBTSxRQUFRLE9BQU8sTUFBTSxHQUFHLE1BQU0sSUFBSSxRQUFRLEtBQUssUUFBUTtBQUM3RSxVQUFNLEVBQUUsVUFBVSxNQUFNLE9BQU8sSUFBSTtBQUNuQyxVQUFNLE9BQU8sUUFBUSxFQUFFLE1BQU0sUUFBUSxJQUFJLElBQUksV0FBVyxJQUFJLFVBQVUsTUFBTSxRQUFRLFFBQVEsQ0FBQyxLQUFLLEdBQUcsT0FBTyxZQUFZLElBQUksRUFBRSxDQUFDO0FBQy9ILFFBQUksT0FBTyxNQUFNLE1BQU0sVUFBVSxDQUFDLFNBQVUsTUFBSyxJQUFJLFFBQVEsRUFBRSxNQUFNLE1BQU0sQ0FBQztBQUFBLFFBQ3ZFLFlBQVcsRUFBRSxHQUFHLEtBQUssTUFBTyxZQUFXLElBQUksSUFBSSxFQUFFLE1BQU0sTUFBTSxDQUFDO0FBQ25FLFdBQU87QUFBQSxFQUNUO0FBRU8sTUFBTSxjQUFjLE1BQU07QUFFL0IsVUFBTSxRQUFRLEVBQUUsUUFBUSxTQUFTLFNBQVMsVUFBVSxPQUFPLFNBQVMsU0FBUyxLQUFLO0FBQ2xGLGVBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxPQUFPLFFBQVEsS0FBSyxFQUFHLFFBQU8sT0FBTyxHQUFHLE1BQU0sUUFBUTtBQUFBLEVBQ3ZGOzs7QUNoTkEsTUFBSSxDQUFDLE9BQU8sT0FBTyxRQUFRLFlBQVksR0FBRztBQUN4QyxXQUFPLGFBQWEsRUFBRSxTQUFTLFFBQVEsQ0FBQyxNQUFNLFFBQVEsU0FBUyxRQUFRLFdBQVcsTUFBTSxRQUFRLElBQUksR0FBRyxJQUFJLEVBQUU7QUFDN0csZUFBVztBQUNYLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixhQUFTO0FBQ1QsV0FBTyxPQUFPO0FBQ2QsZ0JBQVk7QUFDWixhQUFTLGlCQUFpQixvQkFBb0IsTUFBTTtBQUNsRCxVQUFJLE9BQU8sT0FBTyxRQUFRLE9BQU8sRUFBRyxhQUFZO0FBQUEsSUFDbEQsQ0FBQztBQUFBLEVBQ0g7IiwKICAibmFtZXMiOiBbInJvdyIsICJuYW1lcyIsICJ2YWx1ZXMiLCAic2VudCIsICJ2YWx1ZXMiLCAiYmVmb3JlIiwgIm5hbWVzIiwgInRlbGwiLCAibm90ZSIsICJ2YWx1ZXMiLCAic2hvdyIsICJjb3VudCIsICJwYXJ0cyIsICJzZW50IiwgImJlZm9yZSIsICJuYW1lcyIsICJub3RlIiwgImJlZm9yZSIsICJwYXJ0cyIsICJjb3VudCJdCn0K
