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
    stopped: ["stopped in ", ", as it would go round"]
  };
  var titleOf = ({ kind, component, action, events, chain, id }) => {
    if (kind === "push") return `pushed ${short(events[0].name)}`;
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
  var hearerRow = ({ id, component, fate, step, call }, link) => {
    const [before2, after] = FATES[fate] ?? [fate, ""];
    const name = `${component} #${id}${call ? ` by ${call}` : ""} `;
    return h("li", {}, name, before2, before2.endsWith(" in ") && step ? [link(step), after] : after);
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
      hearers.map((hearer) => hearerRow(hearer, link)),
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
  var factsOf = (step, link) => {
    const { kind, ended, args, typed, causes, events, heard, riders, channels, spread, why } = step;
    const isRequest = kind === "request";
    return [
      ...causes.length ? row("Because of", h("ul", {}, causes.map(({ step: from, event, by }) => h("li", {}, h("code", {}, short(event)), " of ", link(from), by === step.id ? "" : `, for #${by}`)))) : [],
      ...heard.length && !causes.length ? row("Because of", heard.map(([name]) => short(name)).join(", "), step.isPushed ? ", pushed" : ", from a script") : [],
      ...channels ? row("Pushed to", join(channels), spread && spread > 500 ? `, spread over ${ms(spread)}` : "") : [],
      ...why ? row("Stopped", why) : [],
      ...pairs("Arguments", args),
      ...pairs("In inputs", typed),
      ...isRequest && ended ? [...row("Time", timeOf(step)), ...row("Answer", answerOf(step))] : [],
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
      const details = h("details", { ontoggle: () => render(step) }, summary, facts);
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
      if (step?.ended) status.textContent = `Step ${step.number}: ${titleOf(step)}, ${ms(step.ended - step.start)} ${troubleOf(step)}`;
      if (isAtEnd) scroll.scrollTop = scroll.scrollHeight;
    };
    const clear = h("button", { type: "button", onclick: () => replaceSteps() }, "Clear");
    const tools = h("div", { className: "tools", role: "group", "aria-label": "What is shown" }, filters.map(({ element }) => element), clear);
    return { tools, body: h("div", { className: "body" }, scroll, status), update };
  };

  // nitro_htmx/client/timeline.css
  var timeline_default = ":host { all: initial !important; display: contents !important; }\n@media print { :host { display: none !important; } }\n* { box-sizing: border-box; }\n[hidden] { display: none !important; }\naside {\n  --back: #fff; --text: #1c1f23; --soft: #57606a; --line: #d5d9de; --lift: #f3f5f7; --accent: #0b57c4; --bad: #b3192b; --badback: #fff0f1;\n  color-scheme: light; color: var(--text); font: 13px/1.45 system-ui, sans-serif; text-align: start;\n}\n@media (prefers-color-scheme: dark) {\n  aside {\n    --back: #1b1f24; --text: #e8ebee; --soft: #a9b2bc; --line: #3c444d; --lift: #262b32; --accent: #7fb7ff; --bad: #ff9a9f; --badback: #3a2023;\n    color-scheme: dark;\n  }\n}\n.tab {\n  position: fixed; inset-block-end: 0; inset-inline-end: 16px; z-index: 2147483001; min-height: 26px; padding: 3px 12px;\n  border: 1px solid var(--line); border-block-end: 0; border-radius: 7px 7px 0 0; background: var(--back); color: var(--text);\n  font: 600 12px/1.4 system-ui, sans-serif; cursor: pointer; box-shadow: 0 0 8px rgb(0 0 0 / 18%);\n}\n.tab:hover { background: var(--lift); }\n.open .tab { display: none; }\n.count { color: var(--accent); }\n#panel {\n  position: fixed; inset-block: 0; inset-inline-end: 0; z-index: 2147483002; display: flex; flex-direction: column;\n  width: min(440px, 100vw); border-inline-start: 1px solid var(--line); background: var(--back); box-shadow: 0 0 24px rgb(0 0 0 / 22%);\n}\nheader { display: grid; grid-template-columns: 1fr auto; gap: 8px; align-items: center; padding: 10px 14px; border-block-end: 1px solid var(--line); background: var(--lift); }\nh2 { margin: 0; font-size: 15px; }\n.tools { grid-column: 1 / -1; grid-row: 2; display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }\nlabel { display: flex; gap: 5px; align-items: center; color: var(--soft); }\nbutton, select { font: inherit; color: var(--text); }\nheader button, select, .actions button { min-height: 26px; max-width: 112px; padding: 2px 9px; border: 1px solid var(--line); border-radius: 6px; background: var(--back); cursor: pointer; }\nheader > button { width: 28px; padding: 0; font-size: 18px; line-height: 1; }\nheader button:hover, .actions button:hover { border-color: var(--accent); }\n:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }\n#panel:focus { outline: none; }\n.body { flex: 1; min-height: 0; display: flex; flex-direction: column; }\n.scroll { flex: 1; overflow: auto; overscroll-behavior: contain; }\n.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.empty { margin: 0; padding: 0 14px; color: var(--soft); }\n.empty:not(:empty) { padding-block: 14px; }\nol, ul { margin: 0; padding: 0; list-style: none; }\nol > li { border-block-end: 1px solid var(--line); }\nsummary { display: grid; grid-template-columns: 30px 1fr auto; padding: 7px 14px 7px 8px; cursor: pointer; outline-offset: -2px; list-style: none; overflow-wrap: anywhere; }\nsummary::-webkit-details-marker { display: none; }\nsummary:hover, details[open] > summary { background: var(--lift); }\n.number { padding-inline-end: 8px; color: var(--soft); text-align: end; font-variant-numeric: tabular-nums; }\n.title { font-weight: 600; }\n.time { padding-inline-start: 8px; color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }\nsummary .time::after { content: '\u25B8' / ''; margin-inline-start: 8px; }\n[open] > summary .time::after { content: '\u25BE' / ''; }\n.more { grid-column: 2 / -1; color: var(--soft); font-size: 12px; }\n.trouble { color: var(--bad); font-weight: 600; }\n.bad > details > summary { box-shadow: inset 3px 0 var(--bad); }\ndl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 12px; margin: 0; padding: 8px 14px 12px 38px; }\ndl:empty { display: none; }\ndt { color: var(--soft); }\ndd { margin: 0; min-width: 0; overflow-wrap: anywhere; }\ndd li + li { margin-block-start: 3px; }\ndd ul ul { padding-inline-start: 12px; border-inline-start: 2px solid var(--line); }\ncode { font: 12px/1.45 ui-monospace, monospace; }\n.event { font-weight: 600; }\n.data { display: block; color: var(--soft); }\n.link { padding: 0; border: 0; background: none; color: var(--accent); text-decoration: underline; cursor: pointer; }\n@media (max-width: 500px) { dl { grid-template-columns: 1fr; gap: 0; padding-inline-start: 14px; } dd { margin-block-end: 8px; } }\n";

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
    show();
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
  var show = () => {
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
      show();
      if (wasOpen) setOpen(true);
    });
  };

  // nitro_htmx/client/twice.js
  var sources = [];
  var broken = [];
  var htmx;
  var show2 = (text) => {
    if (!document.body) return document.addEventListener("DOMContentLoaded", () => show2(text));
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
      if (warn(text)) show2(text);
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
    const others = listened.has(type) ? "a script" : isAttributeFor(type) ? "an attribute" : "";
    if (meant.length || others || isSentAnyway(type, detail)) return { meant, others, why: "" };
    const names2 = join(listening.map((root) => `${root.dataset.nitroComponent}`));
    const deaf = listening.length && !hearing.length ? `${names2} on this page would, but holds none of these channels: name one in its "channels", or in {% nitro_channels %}.` : "";
    const tell2 = type.startsWith(REFRESH) ? whyNoRefresh : whyNobody;
    const why = tell2(type, detail, push, deaf, hearing, names2);
    warn(why);
    return { meant, others, why };
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

  // nitro_htmx/client/record.js
  var DJANGO_PAGE = /<meta name="robots" content="NONE,NOARCHIVE"/;
  var stepOf = /* @__PURE__ */ new WeakMap();
  var queuedAt = /* @__PURE__ */ new WeakMap();
  var sent = /* @__PURE__ */ new WeakMap();
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
      isPoll: Boolean(!heard && isQuiet),
      isPushed: job.body.has("nitro-pushed"),
      heard: (heard ?? []).map(([name, detail]) => [name, masked(detail)]),
      waited: start - (queuedAt.get(job) ?? start),
      riders: [...riders.values()].map((rider) => ({ id: rider.id, component: rider.component, rode: false }))
    });
    stepOf.set(job, step);
    for (const one of [job, ...riders.values()]) {
      for (const from of causesOf(one)) {
        step.causes.push({ step: from.step.number, event: from.event.name, by: one.id });
        tell(from, one, one === job ? "asked" : "rode along", step.number);
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
    const hears = { queued, leaving, answered, event: arrived, stopped, done };
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY2xpZW50L2VsZW1lbnRzLmpzIiwgIi4uLy4uL2NsaWVudC93b3Jkcy5qcyIsICIuLi8uLi9jbGllbnQvc2hvd24uanMiLCAiLi4vLi4vY2xpZW50L3N0ZXBzLmpzIiwgIi4uLy4uL2NsaWVudC9saXN0LmpzIiwgIi4uLy4uL2NsaWVudC90aW1lbGluZS5jc3MiLCAiLi4vLi4vY2xpZW50L2RyYXdlci5qcyIsICIuLi8uLi9jbGllbnQvdHdpY2UuanMiLCAiLi4vLi4vY2xpZW50L2hlYXJlcnMuanMiLCAiLi4vLi4vY2xpZW50L2xvZy5qcyIsICIuLi8uLi9jbGllbnQvc2VjcmV0cy5qcyIsICIuLi8uLi9jbGllbnQvcmVjb3JkLmpzIiwgIi4uLy4uL2NsaWVudC9kZWJ1Zy5qcyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyogRGVidWdnaW5nOiBlbGVtZW50cyBvZiB0aGUgdGltZWxpbmUsIG1hZGUgd2l0aG91dCBIVE1MIHRleHQ6IHdoYXQgYSBwYWdlIHNheXMgaXMgbmV2ZXIgcnVuLiAqL1xuXG4vKiogTWFrZSBhbiBlbGVtZW50LiBQcm9wZXJ0aWVzIGFyZSBzZXQgYXMgc3VjaDsgdGhvc2Ugd2l0aCBhIGRhc2ggYXJlIGF0dHJpYnV0ZXMuXG4gKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgcHJvcHM/OiBSZWNvcmQ8c3RyaW5nLCBhbnk+LCAuLi5jaGlsZHJlbjogYW55W10pID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBoID0gKG5hbWUsIHByb3BzID0ge30sIC4uLmNoaWxkcmVuKSA9PiB7XG4gIGNvbnN0IGVsZW1lbnQgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50KG5hbWUpO1xuICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhwcm9wcykpIHtcbiAgICBpZiAoa2V5LmluY2x1ZGVzKCctJykgfHwga2V5ID09PSAncm9sZScpIGVsZW1lbnQuc2V0QXR0cmlidXRlKGtleSwgdmFsdWUpO1xuICAgIGVsc2UgLyoqIEB0eXBlIHthbnl9ICovIChlbGVtZW50KVtrZXldID0gdmFsdWU7XG4gIH1cbiAgZWxlbWVudC5hcHBlbmQoLi4uY2hpbGRyZW4uZmxhdCgpLmZpbHRlcigoY2hpbGQpID0+IGNoaWxkICE9IG51bGwgJiYgY2hpbGQgIT09ICcnKSk7XG4gIHJldHVybiBlbGVtZW50O1xufTtcblxuLyoqIEB0eXBlIHsodmFsdWU6IGFueSwgbW9zdD86IG51bWJlcikgPT4gc3RyaW5nfSAqL1xuZXhwb3J0IGNvbnN0IGpzb24gPSAodmFsdWUsIG1vc3QgPSA0MDApID0+IHtcbiAgY29uc3QgdGV4dCA9IEpTT04uc3RyaW5naWZ5KHZhbHVlKSA/PyAnbm9uZSc7XG4gIHJldHVybiB0ZXh0Lmxlbmd0aCA+IG1vc3QgPyBgJHt0ZXh0LnNsaWNlKDAsIG1vc3QpfVx1MjAyNmAgOiB0ZXh0O1xufTtcblxuLyoqIEB0eXBlIHsobnVtYmVyOiBudW1iZXIgfCB1bmRlZmluZWQpID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBtcyA9IChudW1iZXIgPSAwKSA9PiBgJHtudW1iZXIgPCAxMCA/IE1hdGgucm91bmQobnVtYmVyICogMTApIC8gMTAgOiBNYXRoLnJvdW5kKG51bWJlcil9IG1zYDtcbiIsICIvKiBEZWJ1Z2dpbmc6IGhvdyBuYW1lcyBhcmUgc2FpZCwgYW5kIHdoaWNoIG9uZSBtYXkgaGF2ZSBiZWVuIG1lYW50LiAqL1xuXG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3Qgd2FybmVkID0gbmV3IFNldCgpO1xuXG4vKiogU2F5IGl0IG9uY2U7IHJldHVybiB3aGV0aGVyIHRoaXMgd2FzIHRoZSBmaXJzdCB0aW1lLlxuICogQHR5cGUgeyh0ZXh0OiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5leHBvcnQgY29uc3Qgd2FybiA9ICh0ZXh0KSA9PiB7XG4gIGlmICh3YXJuZWQuaGFzKHRleHQpKSByZXR1cm4gZmFsc2U7XG4gIGNvbnNvbGUud2Fybihgbml0cm86ICR7dGV4dH1gKTtcbiAgd2FybmVkLmFkZCh0ZXh0KTtcbiAgcmV0dXJuIHRydWU7XG59O1xuXG4vKiogSG93IG1hbnkgbGV0dGVycyBoYXZlIHRvIGNoYW5nZSB0byBtYWtlIG9uZSBvZiB0aGUgb3RoZXIuXG4gKiBAdHlwZSB7KGE6IHN0cmluZywgYjogc3RyaW5nKSA9PiBudW1iZXJ9ICovXG5jb25zdCBkaXN0YW5jZSA9IChhLCBiKSA9PiB7XG4gIGxldCByb3cgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBiLmxlbmd0aCArIDEgfSwgKF8sIGluZGV4KSA9PiBpbmRleCk7XG4gIGZvciAoY29uc3QgW2ksIGxldHRlcl0gb2YgWy4uLmFdLmVudHJpZXMoKSkge1xuICAgIGNvbnN0IG5leHQgPSBbaSArIDFdO1xuICAgIGZvciAobGV0IGogPSAwOyBqIDwgYi5sZW5ndGg7IGorKykge1xuICAgICAgbmV4dC5wdXNoKE1hdGgubWluKG5leHRbal0gKyAxLCByb3dbaiArIDFdICsgMSwgcm93W2pdICsgTnVtYmVyKGxldHRlciAhPT0gYltqXSkpKTtcbiAgICB9XG4gICAgcm93ID0gbmV4dDtcbiAgfVxuICByZXR1cm4gcm93W2IubGVuZ3RoXTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgbmFtZXM6IEl0ZXJhYmxlPHN0cmluZz4pID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBzdWdnZXN0ID0gKG5hbWUsIG5hbWVzKSA9PiB7XG4gIGNvbnN0IGNsb3NlID0gWy4uLm5ldyBTZXQobmFtZXMpXS5maWx0ZXIoKG90aGVyKSA9PiBkaXN0YW5jZShuYW1lLCBvdGhlcikgPD0gbmFtZS5sZW5ndGggLyA0KTtcbiAgY2xvc2Uuc29ydCgoYSwgYikgPT4gZGlzdGFuY2UobmFtZSwgYSkgLSBkaXN0YW5jZShuYW1lLCBiKSk7XG4gIHJldHVybiBjbG9zZS5sZW5ndGggPyBgIERpZCB5b3UgbWVhbiAke2Nsb3NlWzBdfT9gIDogJyc7XG59O1xuXG4vKiogQHR5cGUgeyh2YWx1ZXM6IEl0ZXJhYmxlPHN0cmluZz4pID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCBqb2luID0gKHZhbHVlcykgPT4gWy4uLm5ldyBTZXQodmFsdWVzKV0uam9pbignLCAnKTtcblxuLyoqIEB0eXBlIHsodHlwZTogc3RyaW5nKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3Qgc2hvcnQgPSAodHlwZSkgPT4gdHlwZS5yZXBsYWNlKC9ebml0cm86LywgJycpO1xuXG4vKiogQHR5cGUgeyhieXRlczogbnVtYmVyKSA9PiBzdHJpbmd9ICovXG5leHBvcnQgY29uc3Qgc2l6ZU9mID0gKGJ5dGVzKSA9PiAoYnl0ZXMgPCAxMDAwID8gYCR7Ynl0ZXN9IEJgIDogYCR7KGJ5dGVzIC8gMTAwMCkudG9GaXhlZCgxKX0ga0JgKTtcbiIsICIvKiBEZWJ1Z2dpbmc6IGEgc3RlcCBhcyBpdCBpcyByZWFkIGluIHRoZSB0aW1lbGluZS4gKi9cbmltcG9ydCB7IGgsIGpzb24sIG1zIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc2l6ZU9mIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBXaGF0IGEgaGVhcmVyIG1ha2VzIG9mIGFuIGV2ZW50LCBiZWZvcmUgYW5kIGFmdGVyIHRoZSBzdGVwIGluIHdoaWNoIGl0IGFza3MuXG4gKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgW3N0cmluZywgc3RyaW5nXT59ICovXG5jb25zdCBGQVRFUyA9IHtcbiAgJyc6IFsnaXMgdG8gYXNrJywgJyddLFxuICBhc2tlZDogWydhc2tzIGluICcsICcnXSxcbiAgJ3JvZGUgYWxvbmcnOiBbJ2lzIGluIHRoZSBzYW1lIGFuc3dlcicsICcnXSxcbiAgc3RvcHBlZDogWydzdG9wcGVkIGluICcsICcsIGFzIGl0IHdvdWxkIGdvIHJvdW5kJ10sXG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCB0aXRsZU9mID0gKHsga2luZCwgY29tcG9uZW50LCBhY3Rpb24sIGV2ZW50cywgY2hhaW4sIGlkIH0pID0+IHtcbiAgaWYgKGtpbmQgPT09ICdwdXNoJykgcmV0dXJuIGBwdXNoZWQgJHtzaG9ydChldmVudHNbMF0ubmFtZSl9YDtcbiAgaWYgKGtpbmQgPT09ICdzdG9wcGVkJykgcmV0dXJuIGBsb29wIHN0b3BwZWQ6ICR7Wy4uLmNoYWluLCBpZF0uam9pbignID4gJyl9YDtcbiAgaWYgKGtpbmQgPT09ICdkcm9wcGVkJykgcmV0dXJuIGAke2NvbXBvbmVudH0uJHthY3Rpb259IHdhcyBub3Qgc2VudGA7XG4gIHJldHVybiBhY3Rpb24gPT09ICduaXRyby1tb3VudCcgPyBgJHtjb21wb25lbnR9IGxvYWRzYCA6IGAke2NvbXBvbmVudH0uJHthY3Rpb259YDtcbn07XG5cbi8qKiBXaGF0IGhhcyBnb25lIHdyb25nIGluIGEgc3RlcCwgaW4gYSBmZXcgd29yZHM7ICcnIGlmIG5vdGhpbmcgaGFzLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHN0cmluZ30gKi9cbmV4cG9ydCBjb25zdCB0cm91YmxlT2YgPSAoeyBraW5kLCBlbmRlZCwgc3RhdHVzLCBldmVudHMsIGlzU3RhbGUgfSkgPT4ge1xuICBpZiAoa2luZCA9PT0gJ3N0b3BwZWQnKSByZXR1cm4gJ2xvb3AnO1xuICBpZiAoa2luZCA9PT0gJ2Ryb3BwZWQnKSByZXR1cm4gJ25vdCBzZW50JztcbiAgaWYgKGtpbmQgPT09ICdyZXF1ZXN0JyAmJiBlbmRlZCAmJiBzdGF0dXMgIT09IDIwMCkgcmV0dXJuIHN0YXR1cyA/IGBzdGF0dXMgJHtzdGF0dXN9YCA6ICdubyBhbnN3ZXInO1xuICBpZiAoZXZlbnRzLnNvbWUoKHsgd2h5IH0pID0+IHdoeSkpIHJldHVybiAnbm9ib2R5IGhlYXJzIGl0JztcbiAgcmV0dXJuIGlzU3RhbGUgPyAnY2FtZSB0b28gbGF0ZScgOiAnJztcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gYW55W119ICovXG5leHBvcnQgY29uc3Qgc3VtbWFyeU9mID0gKHN0ZXApID0+IHtcbiAgY29uc3QgeyBudW1iZXIsIGVuZGVkLCBoZWFyZCwgaWQsIGtpbmQsIGtleSwgc3RhcnQsIGNoYW5uZWxzLCBldmVudHMgfSA9IHN0ZXA7XG4gIGNvbnN0IGJlY2F1c2UgPSBoZWFyZC5sZW5ndGggPyBgYWZ0ZXIgJHtqb2luKGhlYXJkLm1hcCgoW25hbWVdKSA9PiBzaG9ydChuYW1lKSkpfWAgOiAnJztcbiAgY29uc3Qgc2VudCA9IGtpbmQgPT09ICdyZXF1ZXN0JyA/IGpvaW4oZXZlbnRzLm1hcCgoeyBuYW1lIH0pID0+IHNob3J0KG5hbWUpKS5maWx0ZXIoKG5hbWUpID0+IG5hbWUgIT09ICdhY3Rpb24tY29tcGxldGUnKSkgOiAnJztcbiAgY29uc3QgdHJvdWJsZSA9IHRyb3VibGVPZihzdGVwKTtcbiAgcmV0dXJuIFtcbiAgICBoKCdzcGFuJywgeyBjbGFzc05hbWU6ICdudW1iZXInIH0sIGAke251bWJlcn1gKSxcbiAgICBoKCdzcGFuJywgeyBjbGFzc05hbWU6ICd0aXRsZScgfSwgdGl0bGVPZihzdGVwKSksXG4gICAgaCgnc3BhbicsIHsgY2xhc3NOYW1lOiAndGltZScgfSwga2luZCA9PT0gJ3JlcXVlc3QnID8gKGVuZGVkID8gbXMoZW5kZWQgLSBzdGFydCkgOiAndW5kZXIgd2F5JykgOiAnJyksXG4gICAgaCgnc3BhbicsIHsgY2xhc3NOYW1lOiAnbW9yZScgfSxcbiAgICAgIHRyb3VibGUgJiYgaCgnc3Ryb25nJywgeyBjbGFzc05hbWU6ICd0cm91YmxlJyB9LCB0cm91YmxlKSwgdHJvdWJsZSAmJiAnICcsXG4gICAgICBbaWQgJiYgYCMke2lkfWAsIGtleSAmJiBga2V5ICR7a2V5fWAsIGNoYW5uZWxzICYmIGB0byAke2pvaW4oY2hhbm5lbHMpfWAsIGJlY2F1c2UsIHNlbnQgJiYgYHNlbmRzICR7c2VudH1gXS5maWx0ZXIoQm9vbGVhbikuam9pbignIFx1MDBCNyAnKSksXG4gIF07XG59O1xuXG4vKiogUGFpcnMgb2YgbmFtZXMgYW5kIHZhbHVlczsgbm90aGluZyBpZiB0aGVyZSBhcmUgbm9uZS5cbiAqIEB0eXBlIHsobmFtZTogc3RyaW5nLCB2YWx1ZXM6IFJlY29yZDxzdHJpbmcsIGFueT4pID0+IGFueVtdfSAqL1xuY29uc3QgcGFpcnMgPSAobmFtZSwgdmFsdWVzKSA9PiB7XG4gIGNvbnN0IHJvd3MgPSBPYmplY3QuZW50cmllcyh2YWx1ZXMpLm1hcCgoW2tleSwgdmFsdWVdKSA9PiBoKCdsaScsIHt9LCBoKCdjb2RlJywge30sIGAke2tleX0gPSAke2pzb24odmFsdWUpfWApKSk7XG4gIHJldHVybiByb3dzLmxlbmd0aCA/IHJvdyhuYW1lLCBoKCd1bCcsIHt9LCByb3dzKSkgOiBbXTtcbn07XG5cbi8qKiBAdHlwZSB7KG5hbWU6IHN0cmluZywgLi4uY29udGVudDogYW55W10pID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IHJvdyA9IChuYW1lLCAuLi5jb250ZW50KSA9PiBbaCgnZHQnLCB7fSwgbmFtZSksIGgoJ2RkJywge30sIGNvbnRlbnQpXTtcblxuLyoqIEB0eXBlIHsoaGVhcmVyOiBEZWJ1Z0hlYXJlciwgbGluazogKHN0ZXA6IG51bWJlcikgPT4gYW55KSA9PiBhbnl9ICovXG5jb25zdCBoZWFyZXJSb3cgPSAoeyBpZCwgY29tcG9uZW50LCBmYXRlLCBzdGVwLCBjYWxsIH0sIGxpbmspID0+IHtcbiAgY29uc3QgW2JlZm9yZSwgYWZ0ZXJdID0gRkFURVNbZmF0ZV0gPz8gW2ZhdGUsICcnXTtcbiAgY29uc3QgbmFtZSA9IGAke2NvbXBvbmVudH0gIyR7aWR9JHtjYWxsID8gYCBieSAke2NhbGx9YCA6ICcnfSBgO1xuICByZXR1cm4gaCgnbGknLCB7fSwgbmFtZSwgYmVmb3JlLCBiZWZvcmUuZW5kc1dpdGgoJyBpbiAnKSAmJiBzdGVwID8gW2xpbmsoc3RlcCksIGFmdGVyXSA6IGFmdGVyKTtcbn07XG5cbi8qKiBAdHlwZSB7KGV2ZW50OiBEZWJ1Z0V2ZW50LCBsaW5rOiAoc3RlcDogbnVtYmVyKSA9PiBhbnkpID0+IGFueX0gKi9cbmNvbnN0IGV2ZW50Um93ID0gKHsgbmFtZSwgZGV0YWlsLCBoZWFyZXJzLCBvdGhlcnMsIHdoeSwgZnJvbSB9LCBsaW5rKSA9PlxuICBoKCdsaScsIHt9LFxuICAgIGgoJ2NvZGUnLCB7IGNsYXNzTmFtZTogJ2V2ZW50JyB9LCBzaG9ydChuYW1lKSksIGZyb20gPyBgIGZyb20gIyR7ZnJvbX1gIDogJycsXG4gICAgaCgnY29kZScsIHsgY2xhc3NOYW1lOiAnZGF0YScgfSwganNvbihkZXRhaWwpKSxcbiAgICBoKCd1bCcsIHt9LCBoZWFyZXJzLm1hcCgoaGVhcmVyKSA9PiBoZWFyZXJSb3coaGVhcmVyLCBsaW5rKSksXG4gICAgICBvdGhlcnMgJiYgaCgnbGknLCB7fSwgYCR7b3RoZXJzfSBsaXN0ZW5zYCksXG4gICAgICB3aHkgJiYgaCgnbGknLCB7IGNsYXNzTmFtZTogJ3Ryb3VibGUnIH0sIHdoeSkpKTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiBzdHJpbmd9ICovXG5jb25zdCB0aW1lT2YgPSAoeyBlbmRlZCA9IDAsIHN0YXJ0LCB3YWl0ZWQsIHRvb2ssIHNlcnZlciwgc3dhcCB9KSA9PlxuICBbXG4gICAgYCR7bXMoZW5kZWQgLSBzdGFydCl9IGluIGFsbGAsIHdhaXRlZCAmJiB3YWl0ZWQgPiAxID8gYCR7bXMod2FpdGVkKX0gaW4gaXRzIGxpbmUgYmVmb3JlYCA6ICcnLFxuICAgIHNlcnZlciA9PT0gdW5kZWZpbmVkID8gJycgOiBgJHttcyhzZXJ2ZXIpfSBpbiB0aGUgc2VydmVyYCxcbiAgICB0b29rID09PSB1bmRlZmluZWQgPyAnJyA6IHNlcnZlciA9PT0gdW5kZWZpbmVkID8gYCR7bXModG9vayl9IHVudGlsIHRoZSBhbnN3ZXJgIDogYCR7bXMoTWF0aC5tYXgoMCwgdG9vayAtIHNlcnZlcikpfSBvbiB0aGUgd2F5YCxcbiAgICBzd2FwID09PSB1bmRlZmluZWQgPyAnJyA6IGAke21zKHN3YXApfSBpbiB0aGUgcGFnZWAsXG4gIF0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oJywgJyk7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nfSAqL1xuY29uc3QgYW5zd2VyT2YgPSAoeyBzdGF0dXMsIGJ5dGVzLCBxdWVyaWVzLCBxdWVyeU1zLCB0cmllcywgaXNLZXB0LCBpc1N0YWxlIH0pID0+XG4gIFtcbiAgICBzdGF0dXMgPyBgc3RhdHVzICR7c3RhdHVzfSwgJHtzaXplT2YoYnl0ZXMpfWAgOiAnbm9uZSBjYW1lJyxcbiAgICBxdWVyaWVzID09PSB1bmRlZmluZWQgPyAnJyA6IGAke3F1ZXJpZXN9ICR7cXVlcmllcyA9PT0gMSA/ICdxdWVyeScgOiAncXVlcmllcyd9JHtxdWVyaWVzID8gYCBpbiAke21zKHF1ZXJ5TXMpfWAgOiAnJ31gLFxuICAgIHRyaWVzID8gYHNlbnQgJHt0cmllcyArIDF9IHRpbWVzYCA6ICcnLCBpc0tlcHQgPyAndGhlIGFuc3dlciBvZiB0aGUgZmlyc3QgdGltZSwga2VwdCcgOiAnJyxcbiAgICBpc1N0YWxlID8gJ3RoZSBwYWdlIGhhcyBuZXdlciBIVE1MJyA6ICcnLFxuICBdLmZpbHRlcihCb29sZWFuKS5qb2luKCcsICcpO1xuXG4vKiogQWxsIHRoYXQgaXMga25vd24gb2YgYSBzdGVwLCBhcyByb3dzIG9mIGEgbGlzdDsgYGxpbmtgIGxlYWRzIHRvIGFub3RoZXIgc3RlcC5cbiAqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCBsaW5rOiAoc3RlcDogbnVtYmVyKSA9PiBhbnkpID0+IGFueVtdfSAqL1xuZXhwb3J0IGNvbnN0IGZhY3RzT2YgPSAoc3RlcCwgbGluaykgPT4ge1xuICBjb25zdCB7IGtpbmQsIGVuZGVkLCBhcmdzLCB0eXBlZCwgY2F1c2VzLCBldmVudHMsIGhlYXJkLCByaWRlcnMsIGNoYW5uZWxzLCBzcHJlYWQsIHdoeSB9ID0gc3RlcDtcbiAgY29uc3QgaXNSZXF1ZXN0ID0ga2luZCA9PT0gJ3JlcXVlc3QnO1xuICByZXR1cm4gW1xuICAgIC4uLihjYXVzZXMubGVuZ3RoID8gcm93KCdCZWNhdXNlIG9mJywgaCgndWwnLCB7fSwgY2F1c2VzLm1hcCgoeyBzdGVwOiBmcm9tLCBldmVudCwgYnkgfSkgPT5cbiAgICAgIGgoJ2xpJywge30sIGgoJ2NvZGUnLCB7fSwgc2hvcnQoZXZlbnQpKSwgJyBvZiAnLCBsaW5rKGZyb20pLCBieSA9PT0gc3RlcC5pZCA/ICcnIDogYCwgZm9yICMke2J5fWApKSkpIDogW10pLFxuICAgIC4uLihoZWFyZC5sZW5ndGggJiYgIWNhdXNlcy5sZW5ndGhcbiAgICAgID8gcm93KCdCZWNhdXNlIG9mJywgaGVhcmQubWFwKChbbmFtZV0pID0+IHNob3J0KG5hbWUpKS5qb2luKCcsICcpLCBzdGVwLmlzUHVzaGVkID8gJywgcHVzaGVkJyA6ICcsIGZyb20gYSBzY3JpcHQnKSA6IFtdKSxcbiAgICAuLi4oY2hhbm5lbHMgPyByb3coJ1B1c2hlZCB0bycsIGpvaW4oY2hhbm5lbHMpLCBzcHJlYWQgJiYgc3ByZWFkID4gNTAwID8gYCwgc3ByZWFkIG92ZXIgJHttcyhzcHJlYWQpfWAgOiAnJykgOiBbXSksXG4gICAgLi4uKHdoeSA/IHJvdygnU3RvcHBlZCcsIHdoeSkgOiBbXSksXG4gICAgLi4ucGFpcnMoJ0FyZ3VtZW50cycsIGFyZ3MpLFxuICAgIC4uLnBhaXJzKCdJbiBpbnB1dHMnLCB0eXBlZCksXG4gICAgLi4uKGlzUmVxdWVzdCAmJiBlbmRlZCA/IFsuLi5yb3coJ1RpbWUnLCB0aW1lT2Yoc3RlcCkpLCAuLi5yb3coJ0Fuc3dlcicsIGFuc3dlck9mKHN0ZXApKV0gOiBbXSksXG4gICAgLi4uKGV2ZW50cy5sZW5ndGggPyByb3coJ0V2ZW50cycsIGgoJ3VsJywge30sIGV2ZW50cy5tYXAoKGV2ZW50KSA9PiBldmVudFJvdyhldmVudCwgbGluaykpKSkgOiBbXSksXG4gICAgLi4uKHJpZGVycy5sZW5ndGggPyByb3coJ1RyYXZlbGxlZCBhbG9uZycsIGgoJ3VsJywge30sIHJpZGVycy5tYXAoKHsgaWQsIGNvbXBvbmVudCwgcm9kZSB9KSA9PlxuICAgICAgaCgnbGknLCB7fSwgYCR7Y29tcG9uZW50fSAjJHtpZH1gLCBlbmRlZCA/IChyb2RlID8gJyByYW4nIDogJyBpbiB2YWluJykgOiAnJykpKSkgOiBbXSksXG4gIF07XG59O1xuIiwgIi8qIERlYnVnZ2luZzogdGhlIHN0ZXBzIG9mIHRoZSBwYWdlLCBvbGRlc3QgZmlyc3QsIGFuZCB3aG8gd2FudHMgdG8ga25vdyBvZiB0aGVtLiAqL1xuXG5jb25zdCBNT1NUID0gMjAwO1xuLyoqIEB0eXBlIHtEZWJ1Z1N0ZXBbXX0gKi9cbmV4cG9ydCBjb25zdCBzdGVwcyA9IFtdO1xuLyoqIEB0eXBlIHsoKHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWQpW119ICovXG5jb25zdCBsaXN0ZW5lcnMgPSBbXTtcbmxldCBjb3VudCA9IDA7XG5cbi8qKiBIZWFyIG9mIGVhY2ggc3RlcCB0aGF0IGlzIG5ldyBvciBoYXMgY2hhbmdlZDsgb2Ygbm9uZSBpbiBwYXJ0aWN1bGFyOiBhbGwgaGF2ZS5cbiAqIEB0eXBlIHsobGlzdGVuZXI6IChzdGVwPzogRGVidWdTdGVwKSA9PiB2b2lkKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IG9uU3RlcCA9IChsaXN0ZW5lcikgPT4gdm9pZCBsaXN0ZW5lcnMucHVzaChsaXN0ZW5lcik7XG5cbi8qKiBAdHlwZSB7KHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5leHBvcnQgY29uc3QgY2hhbmdlZCA9IChzdGVwKSA9PiB7XG4gIGZvciAoY29uc3QgbGlzdGVuZXIgb2YgbGlzdGVuZXJzKSBsaXN0ZW5lcihzdGVwKTtcbn07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IFBhcnRpYWw8RGVidWdTdGVwPiAmIHsga2luZDogRGVidWdTdGVwWydraW5kJ10sIGlkOiBzdHJpbmcsIGNvbXBvbmVudDogc3RyaW5nIH0pID0+IERlYnVnU3RlcH0gKi9cbmV4cG9ydCBjb25zdCBhZGRTdGVwID0gKHN0ZXApID0+IHtcbiAgLyoqIEB0eXBlIHtEZWJ1Z1N0ZXB9ICovXG4gIGNvbnN0IGZ1bGwgPSB7XG4gICAgbnVtYmVyOiArK2NvdW50LFxuICAgIGFjdGlvbjogJycsIGhlYXJkOiBbXSwgY2hhaW46IFtdLCBhcmdzOiB7fSwgdHlwZWQ6IHt9LCBzdGFydDogcGVyZm9ybWFuY2Uubm93KCksIHRyaWVzOiAwLCBzdGF0dXM6IDAsIGJ5dGVzOiAwLFxuICAgIGV2ZW50czogW10sIHJpZGVyczogW10sIHJ1bnM6IFtdLCBjYXVzZXM6IFtdLFxuICAgIC4uLnN0ZXAsXG4gIH07XG4gIHN0ZXBzLnB1c2goZnVsbCk7XG4gIGlmIChzdGVwc1tNT1NUXSkgc3RlcHMuc2hpZnQoKTtcbiAgY2hhbmdlZChmdWxsKTtcbiAgcmV0dXJuIGZ1bGw7XG59O1xuXG4vKiogQHR5cGUgeyhvdGhlcnM/OiBEZWJ1Z1N0ZXBbXSkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCByZXBsYWNlU3RlcHMgPSAob3RoZXJzID0gW10pID0+IHtcbiAgc3RlcHMuc3BsaWNlKDAsIHN0ZXBzLmxlbmd0aCwgLi4ub3RoZXJzKTtcbiAgY2hhbmdlZCgpO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSBsaXN0IG9mIHN0ZXBzIGluIHRoZSB0aW1lbGluZSwgd2hhdCBpcyBmaWx0ZXJlZCBvdXQgb2YgaXQsIGFuZCB0aGUgdG9vbHMgYWJvdmUgaXQuICovXG5pbXBvcnQgeyBoLCBtcyB9IGZyb20gJy4vZWxlbWVudHMuanMnO1xuaW1wb3J0IHsgZmFjdHNPZiwgc3VtbWFyeU9mLCB0aXRsZU9mLCB0cm91YmxlT2YgfSBmcm9tICcuL3Nob3duLmpzJztcbmltcG9ydCB7IHJlcGxhY2VTdGVwcywgc3RlcHMgfSBmcm9tICcuL3N0ZXBzLmpzJztcbmltcG9ydCB7IHNob3J0IH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBjb21wb25lbnRzT2YgPSAoeyBjb21wb25lbnQsIGV2ZW50cywgcmlkZXJzIH0pID0+XG4gIFtjb21wb25lbnQsIC4uLnJpZGVycy5tYXAoKHJpZGVyKSA9PiByaWRlci5jb21wb25lbnQpLCAuLi5ldmVudHMuZmxhdE1hcCgoeyBoZWFyZXJzIH0pID0+IGhlYXJlcnMubWFwKChvbmUpID0+IG9uZS5jb21wb25lbnQpKV07XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW119ICovXG5jb25zdCBldmVudHNPZiA9ICh7IGV2ZW50cywgaGVhcmQgfSkgPT4gWy4uLmV2ZW50cy5tYXAoKHsgbmFtZSB9KSA9PiBuYW1lKSwgLi4uaGVhcmQubWFwKChbbmFtZV0pID0+IG5hbWUpXS5tYXAoc2hvcnQpO1xuXG4vKiogQSBjaG9pY2UgYW1vbmcgdGhlIG5hbWVzIHRoYXQgaGF2ZSBvY2N1cnJlZC5cbiAqIEB0eXBlIHsobGFiZWw6IHN0cmluZywgbmFtZXNPZjogKHN0ZXA6IERlYnVnU3RlcCkgPT4gc3RyaW5nW10sIG9uQ2hhbmdlOiAoKSA9PiB2b2lkKSA9PiBhbnl9ICovXG5jb25zdCBmaWx0ZXIgPSAobGFiZWwsIG5hbWVzT2YsIG9uQ2hhbmdlKSA9PiB7XG4gIGNvbnN0IHNlbGVjdCA9IGgoJ3NlbGVjdCcsIHsgb25jaGFuZ2U6IG9uQ2hhbmdlIH0sIGgoJ29wdGlvbicsIHsgdmFsdWU6ICcnIH0sICdhbGwnKSk7XG4gIGNvbnN0IGtub3duID0gbmV3IFNldChbJyddKTtcbiAgcmV0dXJuIHtcbiAgICBlbGVtZW50OiBoKCdsYWJlbCcsIHt9LCBgJHtsYWJlbH0gYCwgc2VsZWN0KSxcbiAgICBsZWFybjogKC8qKiBAdHlwZSB7RGVidWdTdGVwfSAqLyBzdGVwKSA9PiB7XG4gICAgICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXNPZihzdGVwKSkgaWYgKCFrbm93bi5oYXMobmFtZSkpIHNlbGVjdC5hcHBlbmQoaCgnb3B0aW9uJywge30sIG5hbWUpKTtcbiAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lc09mKHN0ZXApKSBrbm93bi5hZGQobmFtZSk7XG4gICAgfSxcbiAgICBwYXNzZXM6ICgvKiogQHR5cGUge0RlYnVnU3RlcH0gKi8gc3RlcCkgPT4gIXNlbGVjdC52YWx1ZSB8fCBuYW1lc09mKHN0ZXApLmluY2x1ZGVzKHNlbGVjdC52YWx1ZSksXG4gIH07XG59O1xuXG4vKiogVXAgYW5kIGRvd24gZ28gZnJvbSBzdGVwIHRvIHN0ZXAuXG4gKiBAdHlwZSB7KGV2ZW50OiBhbnkpID0+IHZvaWR9ICovXG5jb25zdCBtb3ZlID0gKGV2ZW50KSA9PiB7XG4gIGNvbnN0IGJ5ID0geyBBcnJvd0Rvd246IDEsIEFycm93VXA6IC0xIH1bLyoqIEB0eXBlIHtzdHJpbmd9ICovIChldmVudC5rZXkpXTtcbiAgaWYgKCFieSB8fCBldmVudC50YXJnZXQubG9jYWxOYW1lICE9PSAnc3VtbWFyeScpIHJldHVybjtcbiAgY29uc3QgYWxsID0gWy4uLmV2ZW50LmN1cnJlbnRUYXJnZXQucXVlcnlTZWxlY3RvckFsbCgnbGk6bm90KFtoaWRkZW5dKSA+IGRldGFpbHMgPiBzdW1tYXJ5JyldO1xuICBhbGxbYWxsLmluZGV4T2YoZXZlbnQudGFyZ2V0KSArIGJ5XT8uZm9jdXMoKTtcbiAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbn07XG5cbi8qKiBAdHlwZSB7KCkgPT4geyB0b29sczogYW55LCBib2R5OiBhbnksIHVwZGF0ZTogKHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWQgfX0gKi9cbmV4cG9ydCBjb25zdCBzaG93TGlzdCA9ICgpID0+IHtcbiAgLyoqIEB0eXBlIHtNYXA8bnVtYmVyLCBhbnk+fSAqL1xuICBjb25zdCBpdGVtcyA9IG5ldyBNYXAoKTtcbiAgY29uc3QgZmlsdGVycyA9IFtmaWx0ZXIoJ0NvbXBvbmVudCcsIGNvbXBvbmVudHNPZiwgKCkgPT4gdXBkYXRlKCkpLCBmaWx0ZXIoJ0V2ZW50JywgZXZlbnRzT2YsICgpID0+IHVwZGF0ZSgpKV07XG4gIGNvbnN0IGxpc3QgPSBoKCdvbCcsIHsgJ2FyaWEtbGFiZWwnOiAnU3RlcHMsIG9sZGVzdCBmaXJzdCcsIG9ua2V5ZG93bjogbW92ZSB9KTtcbiAgY29uc3QgZW1wdHkgPSBoKCdwJywgeyBjbGFzc05hbWU6ICdlbXB0eScgfSk7XG4gIGNvbnN0IHN0YXR1cyA9IGgoJ3AnLCB7IHJvbGU6ICdzdGF0dXMnLCBjbGFzc05hbWU6ICd1bnNlZW4nIH0pO1xuICBjb25zdCBzY3JvbGwgPSBoKCdkaXYnLCB7IGNsYXNzTmFtZTogJ3Njcm9sbCcgfSwgZW1wdHksIGxpc3QpO1xuXG4gIC8qKiBAdHlwZSB7KG51bWJlcjogbnVtYmVyKSA9PiBhbnl9ICovXG4gIGNvbnN0IGxpbmsgPSAobnVtYmVyKSA9PlxuICAgIGl0ZW1zLmhhcyhudW1iZXIpID8gaCgnYnV0dG9uJywgeyB0eXBlOiAnYnV0dG9uJywgY2xhc3NOYW1lOiAnbGluaycsIG9uY2xpY2s6ICgpID0+IGdvKG51bWJlcikgfSwgYHN0ZXAgJHtudW1iZXJ9YCkgOiBgc3RlcCAke251bWJlcn1gO1xuXG4gIC8qKiBAdHlwZSB7KG51bWJlcjogbnVtYmVyKSA9PiB2b2lkfSAqL1xuICBjb25zdCBnbyA9IChudW1iZXIpID0+IHtcbiAgICBjb25zdCB7IGRldGFpbHMsIHN1bW1hcnkgfSA9IGl0ZW1zLmdldChudW1iZXIpO1xuICAgIGRldGFpbHMub3BlbiA9IHRydWU7XG4gICAgZGV0YWlscy5wYXJlbnROb2RlLmhpZGRlbiA9IGZhbHNlO1xuICAgIHN1bW1hcnkuZm9jdXMoKTtcbiAgfTtcblxuICAvKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueX0gKi9cbiAgY29uc3QgbWFrZSA9IChzdGVwKSA9PiB7XG4gICAgY29uc3Qgc3VtbWFyeSA9IGgoJ3N1bW1hcnknKTtcbiAgICBjb25zdCBmYWN0cyA9IGgoJ2RsJyk7XG4gICAgY29uc3QgZGV0YWlscyA9IGgoJ2RldGFpbHMnLCB7IG9udG9nZ2xlOiAoKSA9PiByZW5kZXIoc3RlcCkgfSwgc3VtbWFyeSwgZmFjdHMpO1xuICAgIGNvbnN0IGl0ZW0gPSB7IGRldGFpbHMsIGZhY3RzLCBzdW1tYXJ5LCBpdGVtOiBoKCdsaScsIHt9LCBkZXRhaWxzKSB9O1xuICAgIGl0ZW1zLnNldChzdGVwLm51bWJlciwgaXRlbSk7XG4gICAgbGlzdC5hcHBlbmQoaXRlbS5pdGVtKTtcbiAgICByZXR1cm4gaXRlbTtcbiAgfTtcblxuICAvKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG4gIGNvbnN0IHJlbmRlciA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgeyBkZXRhaWxzLCBmYWN0cywgaXRlbSwgc3VtbWFyeSB9ID0gaXRlbXMuZ2V0KHN0ZXAubnVtYmVyKSA/PyBtYWtlKHN0ZXApO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIGZpbHRlcnMpIG9uZS5sZWFybihzdGVwKTtcbiAgICBzdW1tYXJ5LnJlcGxhY2VDaGlsZHJlbiguLi5zdW1tYXJ5T2Yoc3RlcCkpO1xuICAgIGZhY3RzLnJlcGxhY2VDaGlsZHJlbiguLi4oZGV0YWlscy5vcGVuID8gZmFjdHNPZihzdGVwLCBsaW5rKSA6IFtdKSk7XG4gICAgaXRlbS5oaWRkZW4gPSAhZmlsdGVycy5ldmVyeSgob25lKSA9PiBvbmUucGFzc2VzKHN0ZXApKTtcbiAgICBpdGVtLmNsYXNzTGlzdC50b2dnbGUoJ2JhZCcsIHRyb3VibGVPZihzdGVwKSAhPT0gJycpO1xuICB9O1xuXG4gIC8qKiBAdHlwZSB7KHN0ZXA/OiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG4gIGNvbnN0IHVwZGF0ZSA9IChzdGVwKSA9PiB7XG4gICAgY29uc3QgaXNBdEVuZCA9IHNjcm9sbC5zY3JvbGxUb3AgKyBzY3JvbGwuY2xpZW50SGVpZ2h0ID49IHNjcm9sbC5zY3JvbGxIZWlnaHQgLSA4O1xuICAgIGZvciAoY29uc3Qgb25lIG9mIHN0ZXAgPyBbc3RlcF0gOiBzdGVwcykgcmVuZGVyKG9uZSk7XG4gICAgZm9yIChjb25zdCBbbnVtYmVyLCB7IGl0ZW0gfV0gb2YgaXRlbXMpIHtcbiAgICAgIGlmIChzdGVwcy5zb21lKChvbmUpID0+IG9uZS5udW1iZXIgPT09IG51bWJlcikpIGNvbnRpbnVlO1xuICAgICAgaXRlbS5yZW1vdmUoKTtcbiAgICAgIGl0ZW1zLmRlbGV0ZShudW1iZXIpO1xuICAgIH1cbiAgICBjb25zdCBzaG93biA9IFsuLi5saXN0LmNoaWxkcmVuXS5maWx0ZXIoKHsgaGlkZGVuIH0pID0+ICFoaWRkZW4pLmxlbmd0aDtcbiAgICBlbXB0eS50ZXh0Q29udGVudCA9IHNob3duID8gJycgOiBzdGVwcy5sZW5ndGggPyAnTm8gc3RlcCBmaXRzIHRoZSBmaWx0ZXJzLicgOiAnTm90aGluZyBoYXMgaGFwcGVuZWQgeWV0Lic7XG4gICAgaWYgKHN0ZXA/LmVuZGVkKSBzdGF0dXMudGV4dENvbnRlbnQgPSBgU3RlcCAke3N0ZXAubnVtYmVyfTogJHt0aXRsZU9mKHN0ZXApfSwgJHttcyhzdGVwLmVuZGVkIC0gc3RlcC5zdGFydCl9ICR7dHJvdWJsZU9mKHN0ZXApfWA7XG4gICAgaWYgKGlzQXRFbmQpIHNjcm9sbC5zY3JvbGxUb3AgPSBzY3JvbGwuc2Nyb2xsSGVpZ2h0O1xuICB9O1xuXG4gIGNvbnN0IGNsZWFyID0gaCgnYnV0dG9uJywgeyB0eXBlOiAnYnV0dG9uJywgb25jbGljazogKCkgPT4gcmVwbGFjZVN0ZXBzKCkgfSwgJ0NsZWFyJyk7XG4gIGNvbnN0IHRvb2xzID0gaCgnZGl2JywgeyBjbGFzc05hbWU6ICd0b29scycsIHJvbGU6ICdncm91cCcsICdhcmlhLWxhYmVsJzogJ1doYXQgaXMgc2hvd24nIH0sIGZpbHRlcnMubWFwKCh7IGVsZW1lbnQgfSkgPT4gZWxlbWVudCksIGNsZWFyKTtcbiAgcmV0dXJuIHsgdG9vbHMsIGJvZHk6IGgoJ2RpdicsIHsgY2xhc3NOYW1lOiAnYm9keScgfSwgc2Nyb2xsLCBzdGF0dXMpLCB1cGRhdGUgfTtcbn07XG4iLCAiOmhvc3QgeyBhbGw6IGluaXRpYWwgIWltcG9ydGFudDsgZGlzcGxheTogY29udGVudHMgIWltcG9ydGFudDsgfVxuQG1lZGlhIHByaW50IHsgOmhvc3QgeyBkaXNwbGF5OiBub25lICFpbXBvcnRhbnQ7IH0gfVxuKiB7IGJveC1zaXppbmc6IGJvcmRlci1ib3g7IH1cbltoaWRkZW5dIHsgZGlzcGxheTogbm9uZSAhaW1wb3J0YW50OyB9XG5hc2lkZSB7XG4gIC0tYmFjazogI2ZmZjsgLS10ZXh0OiAjMWMxZjIzOyAtLXNvZnQ6ICM1NzYwNmE7IC0tbGluZTogI2Q1ZDlkZTsgLS1saWZ0OiAjZjNmNWY3OyAtLWFjY2VudDogIzBiNTdjNDsgLS1iYWQ6ICNiMzE5MmI7IC0tYmFkYmFjazogI2ZmZjBmMTtcbiAgY29sb3Itc2NoZW1lOiBsaWdodDsgY29sb3I6IHZhcigtLXRleHQpOyBmb250OiAxM3B4LzEuNDUgc3lzdGVtLXVpLCBzYW5zLXNlcmlmOyB0ZXh0LWFsaWduOiBzdGFydDtcbn1cbkBtZWRpYSAocHJlZmVycy1jb2xvci1zY2hlbWU6IGRhcmspIHtcbiAgYXNpZGUge1xuICAgIC0tYmFjazogIzFiMWYyNDsgLS10ZXh0OiAjZThlYmVlOyAtLXNvZnQ6ICNhOWIyYmM7IC0tbGluZTogIzNjNDQ0ZDsgLS1saWZ0OiAjMjYyYjMyOyAtLWFjY2VudDogIzdmYjdmZjsgLS1iYWQ6ICNmZjlhOWY7IC0tYmFkYmFjazogIzNhMjAyMztcbiAgICBjb2xvci1zY2hlbWU6IGRhcms7XG4gIH1cbn1cbi50YWIge1xuICBwb3NpdGlvbjogZml4ZWQ7IGluc2V0LWJsb2NrLWVuZDogMDsgaW5zZXQtaW5saW5lLWVuZDogMTZweDsgei1pbmRleDogMjE0NzQ4MzAwMTsgbWluLWhlaWdodDogMjZweDsgcGFkZGluZzogM3B4IDEycHg7XG4gIGJvcmRlcjogMXB4IHNvbGlkIHZhcigtLWxpbmUpOyBib3JkZXItYmxvY2stZW5kOiAwOyBib3JkZXItcmFkaXVzOiA3cHggN3B4IDAgMDsgYmFja2dyb3VuZDogdmFyKC0tYmFjayk7IGNvbG9yOiB2YXIoLS10ZXh0KTtcbiAgZm9udDogNjAwIDEycHgvMS40IHN5c3RlbS11aSwgc2Fucy1zZXJpZjsgY3Vyc29yOiBwb2ludGVyOyBib3gtc2hhZG93OiAwIDAgOHB4IHJnYigwIDAgMCAvIDE4JSk7XG59XG4udGFiOmhvdmVyIHsgYmFja2dyb3VuZDogdmFyKC0tbGlmdCk7IH1cbi5vcGVuIC50YWIgeyBkaXNwbGF5OiBub25lOyB9XG4uY291bnQgeyBjb2xvcjogdmFyKC0tYWNjZW50KTsgfVxuI3BhbmVsIHtcbiAgcG9zaXRpb246IGZpeGVkOyBpbnNldC1ibG9jazogMDsgaW5zZXQtaW5saW5lLWVuZDogMDsgei1pbmRleDogMjE0NzQ4MzAwMjsgZGlzcGxheTogZmxleDsgZmxleC1kaXJlY3Rpb246IGNvbHVtbjtcbiAgd2lkdGg6IG1pbig0NDBweCwgMTAwdncpOyBib3JkZXItaW5saW5lLXN0YXJ0OiAxcHggc29saWQgdmFyKC0tbGluZSk7IGJhY2tncm91bmQ6IHZhcigtLWJhY2spOyBib3gtc2hhZG93OiAwIDAgMjRweCByZ2IoMCAwIDAgLyAyMiUpO1xufVxuaGVhZGVyIHsgZGlzcGxheTogZ3JpZDsgZ3JpZC10ZW1wbGF0ZS1jb2x1bW5zOiAxZnIgYXV0bzsgZ2FwOiA4cHg7IGFsaWduLWl0ZW1zOiBjZW50ZXI7IHBhZGRpbmc6IDEwcHggMTRweDsgYm9yZGVyLWJsb2NrLWVuZDogMXB4IHNvbGlkIHZhcigtLWxpbmUpOyBiYWNrZ3JvdW5kOiB2YXIoLS1saWZ0KTsgfVxuaDIgeyBtYXJnaW46IDA7IGZvbnQtc2l6ZTogMTVweDsgfVxuLnRvb2xzIHsgZ3JpZC1jb2x1bW46IDEgLyAtMTsgZ3JpZC1yb3c6IDI7IGRpc3BsYXk6IGZsZXg7IGZsZXgtd3JhcDogd3JhcDsgZ2FwOiA2cHggMTBweDsgYWxpZ24taXRlbXM6IGNlbnRlcjsgfVxubGFiZWwgeyBkaXNwbGF5OiBmbGV4OyBnYXA6IDVweDsgYWxpZ24taXRlbXM6IGNlbnRlcjsgY29sb3I6IHZhcigtLXNvZnQpOyB9XG5idXR0b24sIHNlbGVjdCB7IGZvbnQ6IGluaGVyaXQ7IGNvbG9yOiB2YXIoLS10ZXh0KTsgfVxuaGVhZGVyIGJ1dHRvbiwgc2VsZWN0LCAuYWN0aW9ucyBidXR0b24geyBtaW4taGVpZ2h0OiAyNnB4OyBtYXgtd2lkdGg6IDExMnB4OyBwYWRkaW5nOiAycHggOXB4OyBib3JkZXI6IDFweCBzb2xpZCB2YXIoLS1saW5lKTsgYm9yZGVyLXJhZGl1czogNnB4OyBiYWNrZ3JvdW5kOiB2YXIoLS1iYWNrKTsgY3Vyc29yOiBwb2ludGVyOyB9XG5oZWFkZXIgPiBidXR0b24geyB3aWR0aDogMjhweDsgcGFkZGluZzogMDsgZm9udC1zaXplOiAxOHB4OyBsaW5lLWhlaWdodDogMTsgfVxuaGVhZGVyIGJ1dHRvbjpob3ZlciwgLmFjdGlvbnMgYnV0dG9uOmhvdmVyIHsgYm9yZGVyLWNvbG9yOiB2YXIoLS1hY2NlbnQpOyB9XG46Zm9jdXMtdmlzaWJsZSB7IG91dGxpbmU6IDJweCBzb2xpZCB2YXIoLS1hY2NlbnQpOyBvdXRsaW5lLW9mZnNldDogMXB4OyB9XG4jcGFuZWw6Zm9jdXMgeyBvdXRsaW5lOiBub25lOyB9XG4uYm9keSB7IGZsZXg6IDE7IG1pbi1oZWlnaHQ6IDA7IGRpc3BsYXk6IGZsZXg7IGZsZXgtZGlyZWN0aW9uOiBjb2x1bW47IH1cbi5zY3JvbGwgeyBmbGV4OiAxOyBvdmVyZmxvdzogYXV0bzsgb3ZlcnNjcm9sbC1iZWhhdmlvcjogY29udGFpbjsgfVxuLnVuc2VlbiB7IHBvc2l0aW9uOiBhYnNvbHV0ZTsgd2lkdGg6IDFweDsgaGVpZ2h0OiAxcHg7IG1hcmdpbjogMDsgb3ZlcmZsb3c6IGhpZGRlbjsgY2xpcC1wYXRoOiBpbnNldCg1MCUpOyB3aGl0ZS1zcGFjZTogbm93cmFwOyB9XG4uZW1wdHkgeyBtYXJnaW46IDA7IHBhZGRpbmc6IDAgMTRweDsgY29sb3I6IHZhcigtLXNvZnQpOyB9XG4uZW1wdHk6bm90KDplbXB0eSkgeyBwYWRkaW5nLWJsb2NrOiAxNHB4OyB9XG5vbCwgdWwgeyBtYXJnaW46IDA7IHBhZGRpbmc6IDA7IGxpc3Qtc3R5bGU6IG5vbmU7IH1cbm9sID4gbGkgeyBib3JkZXItYmxvY2stZW5kOiAxcHggc29saWQgdmFyKC0tbGluZSk7IH1cbnN1bW1hcnkgeyBkaXNwbGF5OiBncmlkOyBncmlkLXRlbXBsYXRlLWNvbHVtbnM6IDMwcHggMWZyIGF1dG87IHBhZGRpbmc6IDdweCAxNHB4IDdweCA4cHg7IGN1cnNvcjogcG9pbnRlcjsgb3V0bGluZS1vZmZzZXQ6IC0ycHg7IGxpc3Qtc3R5bGU6IG5vbmU7IG92ZXJmbG93LXdyYXA6IGFueXdoZXJlOyB9XG5zdW1tYXJ5Ojotd2Via2l0LWRldGFpbHMtbWFya2VyIHsgZGlzcGxheTogbm9uZTsgfVxuc3VtbWFyeTpob3ZlciwgZGV0YWlsc1tvcGVuXSA+IHN1bW1hcnkgeyBiYWNrZ3JvdW5kOiB2YXIoLS1saWZ0KTsgfVxuLm51bWJlciB7IHBhZGRpbmctaW5saW5lLWVuZDogOHB4OyBjb2xvcjogdmFyKC0tc29mdCk7IHRleHQtYWxpZ246IGVuZDsgZm9udC12YXJpYW50LW51bWVyaWM6IHRhYnVsYXItbnVtczsgfVxuLnRpdGxlIHsgZm9udC13ZWlnaHQ6IDYwMDsgfVxuLnRpbWUgeyBwYWRkaW5nLWlubGluZS1zdGFydDogOHB4OyBjb2xvcjogdmFyKC0tc29mdCk7IGZvbnQtdmFyaWFudC1udW1lcmljOiB0YWJ1bGFyLW51bXM7IHdoaXRlLXNwYWNlOiBub3dyYXA7IH1cbnN1bW1hcnkgLnRpbWU6OmFmdGVyIHsgY29udGVudDogJ1x1MjVCOCcgLyAnJzsgbWFyZ2luLWlubGluZS1zdGFydDogOHB4OyB9XG5bb3Blbl0gPiBzdW1tYXJ5IC50aW1lOjphZnRlciB7IGNvbnRlbnQ6ICdcdTI1QkUnIC8gJyc7IH1cbi5tb3JlIHsgZ3JpZC1jb2x1bW46IDIgLyAtMTsgY29sb3I6IHZhcigtLXNvZnQpOyBmb250LXNpemU6IDEycHg7IH1cbi50cm91YmxlIHsgY29sb3I6IHZhcigtLWJhZCk7IGZvbnQtd2VpZ2h0OiA2MDA7IH1cbi5iYWQgPiBkZXRhaWxzID4gc3VtbWFyeSB7IGJveC1zaGFkb3c6IGluc2V0IDNweCAwIHZhcigtLWJhZCk7IH1cbmRsIHsgZGlzcGxheTogZ3JpZDsgZ3JpZC10ZW1wbGF0ZS1jb2x1bW5zOiBtYXgtY29udGVudCAxZnI7IGdhcDogNnB4IDEycHg7IG1hcmdpbjogMDsgcGFkZGluZzogOHB4IDE0cHggMTJweCAzOHB4OyB9XG5kbDplbXB0eSB7IGRpc3BsYXk6IG5vbmU7IH1cbmR0IHsgY29sb3I6IHZhcigtLXNvZnQpOyB9XG5kZCB7IG1hcmdpbjogMDsgbWluLXdpZHRoOiAwOyBvdmVyZmxvdy13cmFwOiBhbnl3aGVyZTsgfVxuZGQgbGkgKyBsaSB7IG1hcmdpbi1ibG9jay1zdGFydDogM3B4OyB9XG5kZCB1bCB1bCB7IHBhZGRpbmctaW5saW5lLXN0YXJ0OiAxMnB4OyBib3JkZXItaW5saW5lLXN0YXJ0OiAycHggc29saWQgdmFyKC0tbGluZSk7IH1cbmNvZGUgeyBmb250OiAxMnB4LzEuNDUgdWktbW9ub3NwYWNlLCBtb25vc3BhY2U7IH1cbi5ldmVudCB7IGZvbnQtd2VpZ2h0OiA2MDA7IH1cbi5kYXRhIHsgZGlzcGxheTogYmxvY2s7IGNvbG9yOiB2YXIoLS1zb2Z0KTsgfVxuLmxpbmsgeyBwYWRkaW5nOiAwOyBib3JkZXI6IDA7IGJhY2tncm91bmQ6IG5vbmU7IGNvbG9yOiB2YXIoLS1hY2NlbnQpOyB0ZXh0LWRlY29yYXRpb246IHVuZGVybGluZTsgY3Vyc29yOiBwb2ludGVyOyB9XG5AbWVkaWEgKG1heC13aWR0aDogNTAwcHgpIHsgZGwgeyBncmlkLXRlbXBsYXRlLWNvbHVtbnM6IDFmcjsgZ2FwOiAwOyBwYWRkaW5nLWlubGluZS1zdGFydDogMTRweDsgfSBkZCB7IG1hcmdpbi1ibG9jay1lbmQ6IDhweDsgfSB9XG4iLCAiLyogRGVidWdnaW5nOiB0aGUgdGltZWxpbmUsIGEgZHJhd2VyIGF0IHRoZSBlZGdlIG9mIHRoZSBwYWdlLiBJdCBzdGFuZHMgYmVzaWRlIHRoZSBib2R5LCBpbiBhIHNoYWRvdyByb290IG9mIGl0cyBvd24sIHNvXG4gKiBuZWl0aGVyIHRoZSBzaXRlJ3Mgc3R5bGVzIG5vciB3aGF0IGlzIHN3YXBwZWQgcmVhY2ggaXQuIEEgYnJvd3NlciB0aGF0IGEgcHJvZ3JhbSBkcml2ZXMgc2hvd3Mgbm90aGluZyBvZiBpdCB1bnRpbFxuICogdGhlIHNob3J0Y3V0IGlzIHByZXNzZWQ6IGl0IGlzIGluIHRoZSB3YXkgb2Ygbm8gdGVzdC5cbiAqXG4gKiBLZWVwcyBpbiBsb2NhbFN0b3JhZ2UsIHVuZGVyIFwibml0cm8tdGltZWxpbmVcIiwgdGhhdCBpdCBpcyBvcGVuLlxuICovXG5pbXBvcnQgeyBoIH0gZnJvbSAnLi9lbGVtZW50cy5qcyc7XG5pbXBvcnQgeyBzaG93TGlzdCB9IGZyb20gJy4vbGlzdC5qcyc7XG5pbXBvcnQgeyBvblN0ZXAsIHN0ZXBzIH0gZnJvbSAnLi9zdGVwcy5qcyc7XG5pbXBvcnQgY3NzIGZyb20gJy4vdGltZWxpbmUuY3NzJztcblxuY29uc3QgS0VZID0gJ25pdHJvLXRpbWVsaW5lJztcbmNvbnN0IFNIT1JUQ1VUID0gJ0FsdCtTaGlmdCtOJztcbi8qKiBAdHlwZSB7YW55fSAqL1xubGV0IHZpZXc7IC8vIHRoZSBwYXJ0cywgb25jZSB0aGV5IGFyZSBzaG93blxuLyoqIEB0eXBlIHthbnl9ICovXG5sZXQgYmVmb3JlOyAvLyB3aGF0IGhhZCB0aGUgZm9jdXNcblxuLyoqIEEgYnJvd3NlciBtYXkgZm9yYmlkIGl0LlxuICogQHR5cGUgeyh2YWx1ZT86IHN0cmluZykgPT4gc3RyaW5nIHwgbnVsbCB8IHZvaWR9ICovXG5jb25zdCByZW1lbWJlcmVkID0gKHZhbHVlKSA9PiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIHZhbHVlID09PSB1bmRlZmluZWQgPyBsb2NhbFN0b3JhZ2UuZ2V0SXRlbShLRVkpIDogbG9jYWxTdG9yYWdlLnNldEl0ZW0oS0VZLCB2YWx1ZSk7XG4gIH0gY2F0Y2gge30gLy8gZXNsaW50LWRpc2FibGUtbGluZSBuby1lbXB0eSAtLSB0aGVuIGl0IGlzIGNsb3NlZCBvbiB0aGUgbmV4dCBwYWdlXG59O1xuXG5jb25zdCBpc09wZW4gPSAoKSA9PiB2aWV3Py5wYW5lbC5oaWRkZW4gPT09IGZhbHNlO1xuXG4vKiogQHR5cGUgeyhpc05vdzogYm9vbGVhbikgPT4gdm9pZH0gKi9cbmNvbnN0IHNldE9wZW4gPSAoaXNOb3cpID0+IHtcbiAgY29uc3QgeyBwYW5lbCwgYnV0dG9uLCBsaXN0LCBhc2lkZSB9ID0gdmlldztcbiAgcGFuZWwuaGlkZGVuID0gIWlzTm93O1xuICBhc2lkZS5jbGFzc0xpc3QudG9nZ2xlKCdvcGVuJywgaXNOb3cpO1xuICBidXR0b24uc2V0QXR0cmlidXRlKCdhcmlhLWV4cGFuZGVkJywgYCR7aXNOb3d9YCk7XG4gIHJlbWVtYmVyZWQoaXNOb3cgPyAnb3BlbicgOiAnY2xvc2VkJyk7XG4gIGlmIChpc05vdykgbGlzdC51cGRhdGUoKTtcbn07XG5cbmNvbnN0IHRvZ2dsZSA9ICgpID0+IHtcbiAgc2hvdygpO1xuICBjb25zdCB3YXMgPSBpc09wZW4oKTtcbiAgY29uc3QgaXNJbnNpZGUgPSB2aWV3Lmhvc3Quc2hhZG93Um9vdC5hY3RpdmVFbGVtZW50O1xuICBpZiAoIXdhcykgYmVmb3JlID0gaXNJbnNpZGUgPyB2aWV3LmJ1dHRvbiA6IGRvY3VtZW50LmFjdGl2ZUVsZW1lbnQ7XG4gIHNldE9wZW4oIXdhcyk7XG4gIGlmICghd2FzKSB2aWV3LnBhbmVsLmZvY3VzKCk7XG4gIGVsc2UgaWYgKGlzSW5zaWRlKSAoYmVmb3JlPy5pc0Nvbm5lY3RlZCA/IGJlZm9yZSA6IHZpZXcuYnV0dG9uKS5mb2N1cygpO1xufTtcblxuLyoqIEB0eXBlIHsoKSA9PiBhbnl9ICovXG5jb25zdCBwYXJ0cyA9ICgpID0+IHtcbiAgY29uc3QgbGlzdCA9IHNob3dMaXN0KCk7XG4gIGNvbnN0IGNvdW50ID0gaCgnc3BhbicsIHsgY2xhc3NOYW1lOiAnY291bnQnIH0pO1xuICBjb25zdCBidXR0b24gPSBoKCdidXR0b24nLCB7XG4gICAgdHlwZTogJ2J1dHRvbicsIGNsYXNzTmFtZTogJ3RhYicsIG9uY2xpY2s6IHRvZ2dsZSwgdGl0bGU6IGBUaW1lbGluZSBvZiB0aGUgY29tcG9uZW50cyAoJHtTSE9SVENVVH0pYCxcbiAgICAnYXJpYS1leHBhbmRlZCc6ICdmYWxzZScsICdhcmlhLWNvbnRyb2xzJzogJ3BhbmVsJywgJ2FyaWEta2V5c2hvcnRjdXRzJzogU0hPUlRDVVQsXG4gIH0sICdUaW1lbGluZSAnLCBjb3VudCk7XG4gIGNvbnN0IGNsb3NlID0gaCgnYnV0dG9uJywgeyB0eXBlOiAnYnV0dG9uJywgb25jbGljazogdG9nZ2xlLCAnYXJpYS1sYWJlbCc6ICdDbG9zZSB0aGUgdGltZWxpbmUnLCB0aXRsZTogYENsb3NlICgke1NIT1JUQ1VUfSlgIH0sICdcdTAwRDcnKTtcbiAgY29uc3QgcGFuZWwgPSBoKCdzZWN0aW9uJywgeyBpZDogJ3BhbmVsJywgaGlkZGVuOiB0cnVlLCB0YWJJbmRleDogLTEsICdhcmlhLWxhYmVsbGVkYnknOiAnaGVhZGluZycgfSxcbiAgICBoKCdoZWFkZXInLCB7fSwgaCgnaDInLCB7IGlkOiAnaGVhZGluZycgfSwgJ1RpbWVsaW5lJyksIGxpc3QudG9vbHMsIGNsb3NlKSwgbGlzdC5ib2R5KTtcbiAgY29uc3QgYXNpZGUgPSBoKCdhc2lkZScsIHsgJ2FyaWEtbGFiZWwnOiAnVGltZWxpbmUgb2YgdGhlIGNvbXBvbmVudHMnIH0sIHBhbmVsLCBidXR0b24pO1xuICByZXR1cm4geyBhc2lkZSwgYnV0dG9uLCBjb3VudCwgbGlzdCwgcGFuZWwgfTtcbn07XG5cbi8qKiBQdXQgdGhlIGRyYXdlciBvbnRvIHRoZSBwYWdlLCBvbmNlLiAqL1xuY29uc3Qgc2hvdyA9ICgpID0+IHtcbiAgaWYgKHZpZXcpIHJldHVybjtcbiAgY29uc3QgaG9zdCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ25pdHJvLXRpbWVsaW5lJyk7XG4gIHZpZXcgPSB7IGhvc3QsIC4uLnBhcnRzKCkgfTtcbiAgY29uc3Qgc2hhZG93ID0gaG9zdC5hdHRhY2hTaGFkb3coeyBtb2RlOiAnb3BlbicgfSk7XG4gIGNvbnN0IHNoZWV0ID0gbmV3IENTU1N0eWxlU2hlZXQoKTtcbiAgc2hlZXQucmVwbGFjZVN5bmMoY3NzKTtcbiAgc2hhZG93LmFkb3B0ZWRTdHlsZVNoZWV0cyA9IFtzaGVldF07XG4gIHNoYWRvdy5hcHBlbmQodmlldy5hc2lkZSk7XG4gIC8vIFdoYXQgaXMgZG9uZSBpbiBoZXJlIGlzIG5vbmUgb2YgdGhlIHBhZ2UncyBidXNpbmVzcy5cbiAgZm9yIChjb25zdCBuYW1lIG9mIFsnY2xpY2snLCAna2V5ZG93bicsICdrZXl1cCcsICdpbnB1dCcsICdjaGFuZ2UnXSkge1xuICAgIHNoYWRvdy5hZGRFdmVudExpc3RlbmVyKG5hbWUsICgvKiogQHR5cGUge2FueX0gKi8gZXZlbnQpID0+IHtcbiAgICAgIGlmIChuYW1lID09PSAna2V5ZG93bicgJiYgZXZlbnQua2V5ID09PSAnRXNjYXBlJyAmJiBpc09wZW4oKSkgdG9nZ2xlKCk7XG4gICAgICBldmVudC5zdG9wUHJvcGFnYXRpb24oKTtcbiAgICB9KTtcbiAgfVxuICBkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQuYXBwZW5kKGhvc3QpO1xuICBvblN0ZXAoKHN0ZXApID0+IHtcbiAgICB2aWV3LmNvdW50LnRleHRDb250ZW50ID0gc3RlcHMubGVuZ3RoIHx8ICcnO1xuICAgIGlmIChpc09wZW4oKSkgdmlldy5saXN0LnVwZGF0ZShzdGVwKTtcbiAgfSk7XG4gIHZpZXcuY291bnQudGV4dENvbnRlbnQgPSBzdGVwcy5sZW5ndGggfHwgJyc7XG59O1xuXG4vKiogQnkgdGhlIGxldHRlciwgb3IgYnkgaXRzIGtleSB3aGVyZSB0aGUgbGV0dGVyIGlzIGFub3RoZXIgd2l0aCB0aGVzZSBrZXlzLCBhcyBvbiBhIE1hYy5cbiAqIEB0eXBlIHsoZXZlbnQ6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2hvcnRjdXQgPSAoeyB0eXBlLCBhbHRLZXksIHNoaWZ0S2V5LCBjdHJsS2V5LCBtZXRhS2V5LCBjb2RlLCBrZXkgfSkgPT5cbiAgdHlwZSA9PT0gJ2tleWRvd24nICYmIGFsdEtleSAmJiBzaGlmdEtleSAmJiAhY3RybEtleSAmJiAhbWV0YUtleSAmJiAoY29kZSA9PT0gJ0tleU4nIHx8IC9ebiQvaS50ZXN0KGtleSkpO1xuXG5leHBvcnQgY29uc3Qgc3RhcnREcmF3ZXIgPSAoKSA9PiB7XG4gIHdpbmRvdy5hZGRFdmVudExpc3RlbmVyKCdrZXlkb3duJywgKGV2ZW50KSA9PiB7XG4gICAgaWYgKCFpc1Nob3J0Y3V0KGV2ZW50KSkgcmV0dXJuO1xuICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgdG9nZ2xlKCk7XG4gIH0sIHRydWUpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4ge1xuICAgIGNvbnN0IHdhc09wZW4gPSByZW1lbWJlcmVkKCkgPT09ICdvcGVuJztcbiAgICBpZiAoIXdhc09wZW4gJiYgKG5hdmlnYXRvci53ZWJkcml2ZXIgfHwgd2luZG93LnBhcmVudCAhPT0gd2luZG93KSkgcmV0dXJuO1xuICAgIHNob3coKTtcbiAgICBpZiAod2FzT3Blbikgc2V0T3Blbih0cnVlKTtcbiAgfSk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogaHRteCBpcyBtaXNzaW5nLCBvciB3YXMgbG9hZGVkIHR3aWNlLiBUaGUgd2FybmluZyBuYW1lcyB0aGUgZmlsZXMuXG4gKlxuICogUmVwbGFjZXMgd2luZG93Lmh0bXggYnkgYSBwcm9wZXJ0eSB0aGF0IGRvZXMgYXMgYmVmb3JlLCB0byBub3RlIHdobyBzZXRzIGl0LlxuICovXG5pbXBvcnQgeyBqb2luLCB3YXJuIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7c3RyaW5nW119ICovXG5leHBvcnQgY29uc3Qgc291cmNlcyA9IFtdOyAvLyBvZiBodG14XG4vKiogQHR5cGUge3N0cmluZ1tdfSAqL1xuY29uc3QgYnJva2VuID0gW107IC8vIGFkZHJlc3NlcyBvZiBzY3JpcHRzIHRoYXQgZGlkIG5vdCBsb2FkXG4vKiogQHR5cGUge2FueX0gKi9cbmxldCBodG14O1xuXG4vKiogU2F5IG9uIHRoZSBwYWdlIGl0c2VsZiB3aGF0IGJyZWFrcyBhbGwgb2YgaXQuXG4gKiBAdHlwZSB7KHRleHQ6IHN0cmluZykgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3cgPSAodGV4dCkgPT4ge1xuICBpZiAoIWRvY3VtZW50LmJvZHkpIHJldHVybiBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4gc2hvdyh0ZXh0KSk7XG4gIGNvbnN0IGJveCA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoJ2RpdicpO1xuICBib3guc2V0QXR0cmlidXRlKCdyb2xlJywgJ2FsZXJ0Jyk7XG4gIGJveC5zdHlsZS5jc3NUZXh0ID0gJ3BhZGRpbmc6IDFyZW07IGJhY2tncm91bmQ6ICNiMDAwMjA7IGNvbG9yOiAjZmZmOyBmb250OiAxNnB4LzEuNCBzYW5zLXNlcmlmJztcbiAgYm94LnRleHRDb250ZW50ID0gdGV4dDtcbiAgZG9jdW1lbnQuYm9keS5wcmVwZW5kKGJveCk7XG59O1xuXG4vKiogQHR5cGUgeyh2YWx1ZTogYW55LCBzb3VyY2U/OiBzdHJpbmcpID0+IHZvaWR9ICovXG5jb25zdCBub3RlID0gKHZhbHVlLCBzb3VyY2UpID0+IHtcbiAgaWYgKHZhbHVlID09PSBodG14KSByZXR1cm47XG4gIHNvdXJjZXMucHVzaChzb3VyY2UgfHwgJ2EgbW9kdWxlIG9yIGlubGluZSBzY3JpcHQnKTtcbiAgaWYgKGh0bXgpIHtcbiAgICBjb25zdCBbZmlyc3RdID0gc291cmNlcztcbiAgICBjb25zdCBsYXN0ID0gc291cmNlc1tzb3VyY2VzLmxlbmd0aCAtIDFdO1xuICAgIGNvbnN0IGNhdXNlID1cbiAgICAgIGZpcnN0ID09PSBsYXN0XG4gICAgICAgID8gJ3slIG5pdHJvX3NjcmlwdHMgJX0gc3RhbmRzIG9uIHRoZSBwYWdlIHR3aWNlLCBvciBpbiBhIHBhcnQgdGhhdCBodG14IHN3YXBzLidcbiAgICAgICAgOiAneyUgbml0cm9fc2NyaXB0cyAlfSBsb2FkcyBpdCBhbHJlYWR5LiBSZW1vdmUgdGhlIG90aGVyIHNjcmlwdC4nO1xuICAgIGNvbnN0IHRleHQgPSBgaHRteCB3YXMgbG9hZGVkIHR3aWNlLCBzbyBlbGVtZW50cyBtYXkgcmVhY3QgdHdpY2Ugb3Igbm90IGF0IGFsbDogJHtmaXJzdH0gYW5kICR7bGFzdH0uICR7Y2F1c2V9YDtcbiAgICBpZiAod2Fybih0ZXh0KSkgc2hvdyh0ZXh0KTtcbiAgfVxuICBodG14ID0gdmFsdWU7XG59O1xuXG5jb25zdCBsb29rID0gKCkgPT4ge1xuICBjb25zdCBvd24gPSAvKiogQHR5cGUge0hUTUxTY3JpcHRFbGVtZW50IHwgbnVsbH0gKi8gKGRvY3VtZW50LnF1ZXJ5U2VsZWN0b3IoJ3NjcmlwdFtzcmMqPVwiL2RqYW5nb19odG14L2h0bXhcIl0nKSk7XG4gIG5vdGUod2luZG93Lmh0bXgsIG93bj8uc3JjKTtcbiAgaWYgKGh0bXgpIHJldHVybjtcbiAgY29uc3QgY2F1c2UgPSBicm9rZW4ubGVuZ3RoXG4gICAgPyBgTm90IGxvYWRlZDogJHtqb2luKGJyb2tlbil9LiBJcyBkamFuZ29faHRteCBpbiBJTlNUQUxMRURfQVBQUywgYXJlIHRoZSBzdGF0aWMgZmlsZXMgc2VydmVkLCBhbmQgZG9lcyB0aGUgQ29udGVudC1TZWN1cml0eS1Qb2xpY3kgYWxsb3cgdGhlbT9gXG4gICAgOiAnSXRzIHNjcmlwdCBpcyBub3Qgb24gdGhlIHBhZ2UuIHslIG5pdHJvX3NjcmlwdHMgJX0gbG9hZHMgaXQuJztcbiAgd2FybihgaHRteCBpcyBtaXNzaW5nLCBzbyBubyBjb21wb25lbnQgcmVhY3RzLiAke2NhdXNlfWApO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0VHdpY2UgPSAoKSA9PiB7XG4gIGh0bXggPSBPYmplY3QuaGFzT3duKHdpbmRvdywgJ2h0bXgnKSA/IHdpbmRvdy5odG14IDogdW5kZWZpbmVkOyAvLyBvZiB0aGUgcGFnZSdzIG93biwgYWJvdmUgdXNcbiAgaWYgKGh0bXgpIHNvdXJjZXMucHVzaChbLi4uZG9jdW1lbnQuc2NyaXB0c10uZmluZCgoeyBzcmMgfSkgPT4gL2h0bXgvaS50ZXN0KHNyYykpPy5zcmMgfHwgJ2Egc2NyaXB0IGFib3ZlIHslIG5pdHJvX3NjcmlwdHMgJX0nKTtcbiAgLy8gQSBjbGFzc2ljIHNjcmlwdCdzIFwidmFyIGh0bXhcIiBjYW4ndCBiZSB3YXRjaGVkLlxuICBpZiAoT2JqZWN0LmdldE93blByb3BlcnR5RGVzY3JpcHRvcih3aW5kb3csICdodG14Jyk/LmNvbmZpZ3VyYWJsZSAhPT0gZmFsc2UpIHtcbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkod2luZG93LCAnaHRteCcsIHtcbiAgICAgIGNvbmZpZ3VyYWJsZTogdHJ1ZSxcbiAgICAgIGVudW1lcmFibGU6IHRydWUsXG4gICAgICBnZXQ6ICgpID0+IGh0bXgsXG4gICAgICBzZXQ6ICh2YWx1ZSkgPT4ge1xuICAgICAgICBub3RlKHZhbHVlLCAvKiogQHR5cGUge0hUTUxTY3JpcHRFbGVtZW50IHwgbnVsbH0gKi8gKGRvY3VtZW50LmN1cnJlbnRTY3JpcHQpPy5zcmMpO1xuICAgICAgfSxcbiAgICB9KTtcbiAgfVxuICB3aW5kb3cuYWRkRXZlbnRMaXN0ZW5lcignZXJyb3InLCAoeyB0YXJnZXQgfSkgPT4ge1xuICAgIGlmICh0YXJnZXQgaW5zdGFuY2VvZiBIVE1MU2NyaXB0RWxlbWVudCkgYnJva2VuLnB1c2godGFyZ2V0LnNyYyk7XG4gIH0sIHRydWUpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgbG9vayk7XG59O1xuIiwgIi8qIERlYnVnZ2luZzogd2hvIGhlYXJzIGFuIGV2ZW50LCBhbmQgd2hhdCB0byBzYXkgaWYgbm9ib2R5IGRvZXMuXG4gKlxuICogUmVhZHMgb2Ygcm9vdHM6IGRhdGEtbml0cm8tY29tcG9uZW50LCAta2V5LCAtZmlsdGVycywgaHgtdHJpZ2dlci5cbiAqIFJlcGxhY2VzIEV2ZW50VGFyZ2V0LnByb3RvdHlwZS5hZGRFdmVudExpc3RlbmVyIGJ5IG9uZSB0aGF0IGRvZXMgYXMgYmVmb3JlLCB0byBub3RlIHdoaWNoIGV2ZW50cyBvZiBvdXJzIHNjcmlwdHMgYXNrXG4gKiAgIGZvci4gQSBsaXN0ZW5lciBjb3VudHMgZnJvbSB0aGVuIG9uLCBldmVuIGlmIGl0IGlzIHJlbW92ZWQsIG9yIHNpdHMgb24gYW4gZWxlbWVudCB0aGF0IHRoZSBldmVudCBkb2VzIG5vdCBwYXNzLlxuICovXG5pbXBvcnQgeyBzb3VyY2VzIH0gZnJvbSAnLi90d2ljZS5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc3VnZ2VzdCwgd2FybiB9IGZyb20gJy4vd29yZHMuanMnO1xuXG5jb25zdCBCVUlMVF9JTiA9IFsnbml0cm86bWVzc2FnZScsICduaXRybzplcnJvcicsICduaXRybzphY3Rpb24tY29tcGxldGUnXTtcbmV4cG9ydCBjb25zdCBSRUZSRVNIID0gJ25pdHJvOnJlZnJlc2gtJztcbmNvbnN0IHsgYWRkRXZlbnRMaXN0ZW5lciB9ID0gRXZlbnRUYXJnZXQucHJvdG90eXBlO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IGxpc3RlbmVkID0gbmV3IFNldCgpOyAvLyBuYW1lcyBvZiBldmVudHMgdGhhdCBzY3JpcHRzIGxpc3RlbiB0b1xuXG4vKiogTGlzdGVuIHdpdGhvdXQgYmVpbmcgY291bnRlZC5cbiAqIEB0eXBlIHsodGFyZ2V0OiBFdmVudFRhcmdldCwgdHlwZTogc3RyaW5nLCBsaXN0ZW5lcjogKGV2ZW50OiBhbnkpID0+IHZvaWQsIGNhcHR1cmU/OiBib29sZWFuKSA9PiB2b2lkfSAqL1xuZXhwb3J0IGNvbnN0IGxpc3RlbiA9ICh0YXJnZXQsIHR5cGUsIGxpc3RlbmVyLCBjYXB0dXJlKSA9PiBhZGRFdmVudExpc3RlbmVyLmNhbGwodGFyZ2V0LCB0eXBlLCBsaXN0ZW5lciwgY2FwdHVyZSk7XG5cbi8qKiBodG14IGxpc3RlbnMgZm9yIGVhY2ggaHgtdHJpZ2dlcjsgdGhvc2UgYXJlIHJlYWQgZnJvbSB0aGUgcGFnZSwgd2hlcmUgdGhleSBjYW4gYWxzbyBnby5cbiAqIEB0eXBlIHsoKSA9PiBib29sZWFufSAqL1xuY29uc3QgaXNDYWxsZWRCeUh0bXggPSAoKSA9PiB7XG4gIGNvbnN0IGNhbGxlciA9IGAke25ldyBFcnJvcigpLnN0YWNrfWAuc3BsaXQoJ1xcbicpLmZpbHRlcigobGluZSkgPT4gLzpcXGQrOlxcZCsvLnRlc3QobGluZSkpWzJdID8/ICcnO1xuICByZXR1cm4gc291cmNlcy5zb21lKChzb3VyY2UpID0+IGNhbGxlci5pbmNsdWRlcyhzb3VyY2UpKTtcbn07XG5cbmV4cG9ydCBjb25zdCBzdGFydEhlYXJlcnMgPSAoKSA9PiB7XG4gIC8qKiBAdHlwZSB7KHRoaXM6IGFueSwgdHlwZTogYW55LCAuLi5yZXN0OiBhbnlbXSkgPT4gYW55fSAqL1xuICBFdmVudFRhcmdldC5wcm90b3R5cGUuYWRkRXZlbnRMaXN0ZW5lciA9IGZ1bmN0aW9uICh0eXBlLCAuLi5yZXN0KSB7XG4gICAgaWYgKGAke3R5cGV9YC5zdGFydHNXaXRoKCduaXRybzonKSAmJiAhbGlzdGVuZWQuaGFzKHR5cGUpICYmICFpc0NhbGxlZEJ5SHRteCgpKSBsaXN0ZW5lZC5hZGQodHlwZSk7XG4gICAgcmV0dXJuIGFkZEV2ZW50TGlzdGVuZXIuY2FsbCh0aGlzLCB0eXBlLCAuLi4vKiogQHR5cGUge1thbnldfSAqLyAocmVzdCkpO1xuICB9O1xufTtcblxuZXhwb3J0IGNvbnN0IHJvb3RzID0gKCkgPT4gLyoqIEB0eXBlIHtIVE1MRWxlbWVudFtdfSAqLyAoWy4uLmRvY3VtZW50LnF1ZXJ5U2VsZWN0b3JBbGwoJ1tkYXRhLW5pdHJvLWNvbXBvbmVudF0nKV0pXG4gIC5maWx0ZXIoKHJvb3QpID0+IHdpbmRvdy5uaXRybz8ucm9vdE9mKHJvb3QpKTtcblxuLyoqIEB0eXBlIHsocm9vdDogSFRNTEVsZW1lbnQpID0+IHN0cmluZ1tdfSAqL1xuZXhwb3J0IGNvbnN0IHRyaWdnZXJzT2YgPSAocm9vdCkgPT5cbiAgKHJvb3QuZ2V0QXR0cmlidXRlKCdoeC10cmlnZ2VyJykgPz8gJycpLnNwbGl0KCcsJykubWFwKChlbnRyeSkgPT4gZW50cnkudHJpbSgpLnNwbGl0KC9cXHMvKVswXSk7XG5cbi8qKiBXaGV0aGVyIHRoZSBldmVudCBpcyBmb3IgdGhpcyBpbnN0YW5jZSwgYXMgdGhlIGJyaWRnZSBzZWVzIGl0LlxuICogQHR5cGUgeyhyb290OiBIVE1MRWxlbWVudCwgdHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzTWVhbnQgPSAoeyBkYXRhc2V0OiB7IG5pdHJvRmlsdGVycywgbml0cm9LZXkgfSB9LCB0eXBlLCBkZXRhaWwpID0+IHtcbiAgY29uc3QgaXNLZXllZCA9IHR5cGUuc3RhcnRzV2l0aChSRUZSRVNIKSAmJiBkZXRhaWw/LmtleSAhPSBudWxsO1xuICBjb25zdCBrZXlzID0gaXNLZXllZCA/IFsna2V5J10gOiBKU09OLnBhcnNlKG5pdHJvRmlsdGVycyA/PyAne30nKVt0eXBlXTtcbiAgcmV0dXJuICFrZXlzIHx8IGtleXMuc29tZSgoLyoqIEB0eXBlIHtzdHJpbmd9ICovIGtleSkgPT4gYCR7ZGV0YWlsPy5ba2V5XX1gID09PSBuaXRyb0tleSk7XG59O1xuXG4vKiogQHR5cGUgeyh0eXBlOiBzdHJpbmcpID0+IGJvb2xlYW59ICovXG5jb25zdCBpc0F0dHJpYnV0ZUZvciA9ICh0eXBlKSA9PiB7XG4gIGNvbnN0IGhhbmRsZXIgPSBDU1MuZXNjYXBlKGBoeC1vbjoke3R5cGV9YCk7XG4gIGNvbnN0IHRyaWdnZXIgPSBgW2h4LXRyaWdnZXIqPVwiJHtDU1MuZXNjYXBlKHR5cGUpfVwiXTpub3QoW2RhdGEtbml0cm8tY29tcG9uZW50XSlgO1xuICByZXR1cm4gQm9vbGVhbihkb2N1bWVudC5xdWVyeVNlbGVjdG9yKGBbJHtoYW5kbGVyfV0sICR7dHJpZ2dlcn1gKSk7XG59O1xuXG4vKiogV2hldGhlciB0aGUgbGlicmFyeSBzZW5kcyB0aGUgZXZlbnQgYnkgaXRzZWxmLCBhcyBDcnVkTml0cm9Db21wb25lbnQgZG9lcyBhZnRlciBlYWNoIGNoYW5nZS5cbiAqIEB0eXBlIHsodHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSkgPT4gYm9vbGVhbn0gKi9cbmNvbnN0IGlzU2VudEFueXdheSA9ICh0eXBlLCBkZXRhaWwpID0+IHtcbiAgY29uc3QgWywgbW9kZWxdID0gL15uaXRybzooLispLSg/OmNyZWF0ZWR8dXBkYXRlZHxkZWxldGVkKSQvLmV4ZWModHlwZSkgPz8gW107XG4gIHJldHVybiBCVUlMVF9JTi5pbmNsdWRlcyh0eXBlKSB8fCBPYmplY3Qua2V5cyhkZXRhaWwgPz8ge30pLmpvaW4oKSA9PT0gYGNvbXBvbmVudCwke21vZGVsfV9pZGA7XG59O1xuXG4vKiogU2F5IHdoeSBhIHJlZnJlc2ggaGFzIHJlYWNoZWQgbm9ib2R5LlxuICogQHR5cGUgeyh0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBEZWJ1Z1B1c2ggfCB1bmRlZmluZWQsIGRlYWY6IHN0cmluZywgaGVhcmluZzogSFRNTEVsZW1lbnRbXSwgbmFtZXM6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3Qgd2h5Tm9SZWZyZXNoID0gKHR5cGUsIGRldGFpbCwgcHVzaCwgZGVhZiwgaGVhcmluZywgbmFtZXMpID0+IHtcbiAgY29uc3QgbmFtZSA9IHR5cGUuc2xpY2UoUkVGUkVTSC5sZW5ndGgpO1xuICBjb25zdCBoZXJlID0gcm9vdHMoKS5tYXAoKHJvb3QpID0+IGAke3Jvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudH1gKTtcbiAgY29uc3Qga2V5cyA9IGpvaW4oaGVhcmluZy5tYXAoKHJvb3QpID0+IHJvb3QuZGF0YXNldC5uaXRyb0tleSA/PyAnbm9uZScpKTtcbiAgY29uc3Qgd2h5ID0gaGVhcmluZy5sZW5ndGhcbiAgICA/IGBObyAke25hbWVzfSBvbiB0aGlzIHBhZ2UgaGFzIHRoZSBrZXkgJHtKU09OLnN0cmluZ2lmeShkZXRhaWw/LmtleSl9OyB0aGUga2V5cyBoZXJlOiAke2tleXN9LmBcbiAgICA6IGBObyBzdWNoIGNvbXBvbmVudCBpcyBvbiB0aGlzIHBhZ2U7IHRoZXJlIGFyZTogJHtqb2luKGhlcmUpfS4ke1xuICAgICAgc3VnZ2VzdChuYW1lLCBoZXJlLm1hcCgob25lKSA9PiBvbmUudG9Mb3dlckNhc2UoKSkpfWA7XG4gIHJldHVybiBgJHtwdXNoID8gYGEgcHVzaCB0byAke2pvaW4ocHVzaC5jaGFubmVscyl9YCA6IGRldGFpbD8uY29tcG9uZW50fSByZWZyZXNoZWQgXCIke25hbWV9XCIsIHdoaWNoIHJlYWNoZWQgbm9ib2R5LiAke2RlYWYgfHwgd2h5fWA7XG59O1xuXG4vKiogU2F5IHdoeSBub2JvZHkgaGFzIGhlYXJkIGFuIGV2ZW50LlxuICogQHR5cGUgeyh0eXBlOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBEZWJ1Z1B1c2ggfCB1bmRlZmluZWQsIGRlYWY6IHN0cmluZywgaGVhcmluZzogSFRNTEVsZW1lbnRbXSwgbmFtZXM6IHN0cmluZykgPT4gc3RyaW5nfSAqL1xuY29uc3Qgd2h5Tm9ib2R5ID0gKHR5cGUsIGRldGFpbCwgcHVzaCwgZGVhZiwgaGVhcmluZywgbmFtZXMpID0+IHtcbiAgY29uc3Qga2V5cyA9IGpvaW4oaGVhcmluZy5tYXAoKHJvb3QpID0+IHJvb3QuZGF0YXNldC5uaXRyb0tleSA/PyAnbm9uZScpKTtcbiAgY29uc3Qga25vd24gPSBbLi4ubGlzdGVuZWQsIC4uLnJvb3RzKCkuZmxhdE1hcCh0cmlnZ2Vyc09mKV0uZmlsdGVyKChvbmUpID0+IG9uZS5zdGFydHNXaXRoKCduaXRybzonKSk7XG4gIGNvbnN0IHdoeSA9IGhlYXJpbmcubGVuZ3RoXG4gICAgPyBgJHtuYW1lc30gaGVhcnMgaXQgd2l0aCBhIGtleSwgd2hpY2ggbm9uZSBvZiB0aG9zZSBvbiB0aGlzIHBhZ2UgaGFzOyB0aGUga2V5cyBoZXJlOiAke2tleXN9LmBcbiAgICA6IGBObyBjb21wb25lbnQgb24gdGhpcyBwYWdlIGhhcyBAb24oXCIke3Nob3J0KHR5cGUpfVwiKSwgYW5kIG5vIHNjcmlwdCB0aGF0IHJ1bnMgYWZ0ZXIgeyUgbml0cm9fc2NyaXB0cyAlfSBoYXMgYmVndW4gbGlzdGVucy4ke1xuICAgICAgc3VnZ2VzdCh0eXBlLCBrbm93bil9YDtcbiAgcmV0dXJuIGBub2JvZHkgbGlzdGVucyB0byAke3R5cGV9LCB3aGljaCAke3B1c2ggPyBgd2FzIHB1c2hlZCB0byAke2pvaW4ocHVzaC5jaGFubmVscyl9YCA6IGAke2RldGFpbD8uY29tcG9uZW50fSBzZW50YH0uICR7ZGVhZiB8fCB3aHl9YDtcbn07XG5cbi8qKiBSZXR1cm4gdGhlIHJvb3RzIHRoYXQgaGVhciB0aGUgZXZlbnQ7IHdoZXRoZXIgYW55dGhpbmcgZWxzZSBkb2VzOyBhbmQsIGlmIG5vYm9keSwgd2h5LiBXYXJuIG9mIHRoYXQgb25jZS5cbiAqIEB0eXBlIHsodHlwZTogc3RyaW5nLCBkZXRhaWw6IGFueSwgcHVzaD86IERlYnVnUHVzaCkgPT4geyBtZWFudDogSFRNTEVsZW1lbnRbXSwgb3RoZXJzOiBzdHJpbmcsIHdoeTogc3RyaW5nIH19ICovXG5leHBvcnQgY29uc3QgaGVhcmVyc09mID0gKHR5cGUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBsaXN0ZW5pbmcgPSByb290cygpLmZpbHRlcigocm9vdCkgPT4gdHJpZ2dlcnNPZihyb290KS5pbmNsdWRlcyh0eXBlKSk7XG4gIGNvbnN0IGhlYXJpbmcgPSBwdXNoID8gbGlzdGVuaW5nLmZpbHRlcihwdXNoLmhlYXJzKSA6IGxpc3RlbmluZztcbiAgY29uc3QgbWVhbnQgPSBoZWFyaW5nLmZpbHRlcigocm9vdCkgPT4gaXNNZWFudChyb290LCB0eXBlLCBkZXRhaWwpKTtcbiAgY29uc3Qgb3RoZXJzID0gbGlzdGVuZWQuaGFzKHR5cGUpID8gJ2Egc2NyaXB0JyA6IGlzQXR0cmlidXRlRm9yKHR5cGUpID8gJ2FuIGF0dHJpYnV0ZScgOiAnJztcbiAgaWYgKG1lYW50Lmxlbmd0aCB8fCBvdGhlcnMgfHwgaXNTZW50QW55d2F5KHR5cGUsIGRldGFpbCkpIHJldHVybiB7IG1lYW50LCBvdGhlcnMsIHdoeTogJycgfTtcbiAgY29uc3QgbmFtZXMgPSBqb2luKGxpc3RlbmluZy5tYXAoKHJvb3QpID0+IGAke3Jvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudH1gKSk7XG4gIGNvbnN0IGRlYWYgPSBsaXN0ZW5pbmcubGVuZ3RoICYmICFoZWFyaW5nLmxlbmd0aFxuICAgID8gYCR7bmFtZXN9IG9uIHRoaXMgcGFnZSB3b3VsZCwgYnV0IGhvbGRzIG5vbmUgb2YgdGhlc2UgY2hhbm5lbHM6IG5hbWUgb25lIGluIGl0cyBcImNoYW5uZWxzXCIsIG9yIGluIHslIG5pdHJvX2NoYW5uZWxzICV9LmBcbiAgICA6ICcnO1xuICBjb25zdCB0ZWxsID0gdHlwZS5zdGFydHNXaXRoKFJFRlJFU0gpID8gd2h5Tm9SZWZyZXNoIDogd2h5Tm9ib2R5O1xuICBjb25zdCB3aHkgPSB0ZWxsKHR5cGUsIGRldGFpbCwgcHVzaCwgZGVhZiwgaGVhcmluZywgbmFtZXMpO1xuICB3YXJuKHdoeSk7XG4gIHJldHVybiB7IG1lYW50LCBvdGhlcnMsIHdoeSB9O1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHRoZSBzdGVwcyBpbiB0aGUgY29uc29sZS4gT25lIGdyb3VwIGZvciBlYWNoIHJlcXVlc3Qgb2YgYSBjb21wb25lbnQgYW5kIGVhY2ggcHVzaGVkIGV2ZW50OyBhIHBvbGwgdGhhdFxuICogbm9ib2R5IGhlYXJzIG9mIGlzIG9uZSBsaW5lIGF0IHRoZSBsZXZlbCBcInZlcmJvc2VcIi5cbiAqXG4gKiBIZWFycyBuaXRybzpwdXNoLXN0YXRlIHtzdGF0ZX0sIG5pdHJvOm1pc3NlZC5cbiAqL1xuaW1wb3J0IHsgUkVGUkVTSCwgbGlzdGVuLCByb290cywgdHJpZ2dlcnNPZiB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBqb2luLCBzaG9ydCwgc2l6ZU9mLCB3YXJuIH0gZnJvbSAnLi93b3Jkcy5qcyc7XG5cbi8qKiBAdHlwZSB7U2V0PG51bWJlcj59ICovXG5jb25zdCBsb2dnZWQgPSBuZXcgU2V0KCk7XG4vKiogQHR5cGUge1NldDxzdHJpbmc+fSAqL1xuY29uc3QgZmFpbGVkUG9sbHMgPSBuZXcgU2V0KCk7XG5sZXQgcHVzaFN0YXRlID0gJyc7XG5cbi8qKiBAdHlwZSB7KHN0ZXA6IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmNvbnN0IHNob3dFcnJvciA9ICh7IGNvbXBvbmVudCwgYWN0aW9uLCBpc1BvbGwsIHN0YXR1cywgZXJyb3JQYWdlIH0pID0+IHtcbiAgY29uc3QgbmFtZSA9IGAke2NvbXBvbmVudH0uJHthY3Rpb259YDtcbiAgaWYgKCFlcnJvclBhZ2UgfHwgKGlzUG9sbCAmJiBmYWlsZWRQb2xscy5oYXMobmFtZSkpKSByZXR1cm47XG4gIGlmIChpc1BvbGwpIGZhaWxlZFBvbGxzLmFkZChuYW1lKTtcbiAgaWYgKE9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9PdmVybGF5JykpIHdpbmRvdy5uaXRyb092ZXJsYXk/LnNob3coYCR7bmFtZX0gZmFpbGVkIChzdGF0dXMgJHtzdGF0dXN9KWAsIGVycm9yUGFnZSk7XG59O1xuXG4vKiogVGhlIHJvb3RzIHRoYXQgYXJlIHN0aWxsIHRvIGhlYXIgc29tZXRoaW5nLlxuICogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IGFueVtdfSAqL1xuY29uc3QgcmVmcmVzaGVkQnkgPSAoeyBldmVudHMgfSkgPT4ge1xuICBjb25zdCBpZHMgPSBldmVudHMuZmxhdE1hcCgoeyBoZWFyZXJzIH0pID0+IGhlYXJlcnMuZmlsdGVyKCh7IGNhbGwsIGZhdGUgfSkgPT4gIWZhdGUgJiYgIWNhbGwpLm1hcCgoeyBpZCB9KSA9PiBpZCkpO1xuICByZXR1cm4gWy4uLm5ldyBTZXQoaWRzKV0ubWFwKChpZCkgPT4gd2luZG93Lm5pdHJvPy5maW5kKGlkKSA/PyB7IGlkIH0pO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwLCByZWZyZXNoZWQ6IGFueVtdKSA9PiBzdHJpbmd9ICovXG5jb25zdCBsaW5lT2YgPSAoc3RlcCwgcmVmcmVzaGVkKSA9PiB7XG4gIGNvbnN0IHsgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBoZWFyZCwgY2hhaW4sIGlzUHVzaGVkLCBzdGFydCwgZW5kZWQgPSBzdGFydCwgc3RhdHVzLCBieXRlcywgZXZlbnRzLCByaWRlcnMgfSA9IHN0ZXA7XG4gIGNvbnN0IHBhcnRzID0gW2Ake2NvbXBvbmVudH0uJHthY3Rpb259YCwgYCMke2lkfWAsIGAke01hdGgucm91bmQoZW5kZWQgLSBzdGFydCl9IG1zYCwgc3RhdHVzID8gc2l6ZU9mKGJ5dGVzKSA6ICdubyBhbnN3ZXInXTtcbiAgaWYgKHN0YXR1cyA+IDI5OSkgcGFydHMucHVzaChgc3RhdHVzICR7c3RhdHVzfWApO1xuICBjb25zdCBiZWNhdXNlID0gaGVhcmQubGVuZ3RoXG4gICAgPyBgIChhZnRlciAke2pvaW4oaGVhcmQubWFwKChbdHlwZV0pID0+IHNob3J0KHR5cGUpKSl9JHtpc1B1c2hlZCA/ICcsIHB1c2hlZCcgOiAnJ30ke2NoYWluLmxlbmd0aCA/IGAgZnJvbSAjJHtjaGFpbltjaGFpbi5sZW5ndGggLSAxXX1gIDogJyd9KWBcbiAgICA6ICcnO1xuICBjb25zdCBzZW50ID0gZXZlbnRzLmxlbmd0aCA/IGAgPiAke2V2ZW50cy5tYXAoKHsgbmFtZSB9KSA9PiBzaG9ydChuYW1lKSkuam9pbignLCAnKX1gIDogJyc7XG4gIGNvbnN0IHJvZGUgPSByaWRlcnMuZmlsdGVyKChyaWRlcikgPT4gcmlkZXIucm9kZSk7XG4gIGNvbnN0IGFsb25nID0gcm9kZS5zbGljZSgwLCAzKS5tYXAoKHJpZGVyKSA9PiBgIyR7cmlkZXIuaWR9YCkuam9pbignLCAnKTsgLy8gdGhlIGdyb3VwIGhhcyB0aGVtIGFsbFxuICBjb25zdCBvdGhlcnMgPSByb2RlLmxlbmd0aCA+IDMgPyBgIGFuZCAke3JvZGUubGVuZ3RoIC0gM30gbW9yZWAgOiAnJztcbiAgY29uc3QgaWRzID0gcmVmcmVzaGVkLm1hcCgocm9vdCkgPT4gYCMke3Jvb3QuaWR9YCkuam9pbignLCAnKTtcbiAgcmV0dXJuIGBuaXRybzogJHtwYXJ0cy5qb2luKCcgfCAnKX0ke2JlY2F1c2V9JHtzZW50fSR7YWxvbmcgJiYgYCA+IGJyaW5ncyBhbG9uZyAke2Fsb25nfSR7b3RoZXJzfWB9JHtpZHMgJiYgYCA+IHJlZnJlc2hlcyAke2lkc31gfWA7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXApID0+IHZvaWR9ICovXG5jb25zdCBsb2cgPSAoc3RlcCkgPT4ge1xuICBjb25zdCByZWZyZXNoZWQgPSByZWZyZXNoZWRCeShzdGVwKTtcbiAgY29uc3QgbGluZSA9IGxpbmVPZihzdGVwLCByZWZyZXNoZWQpO1xuICBpZiAoc3RlcC5pc1BvbGwgJiYgIXN0ZXAuZXZlbnRzLmxlbmd0aCkgcmV0dXJuIGNvbnNvbGUuZGVidWcobGluZSk7XG4gIGNvbnNvbGUuZ3JvdXBDb2xsYXBzZWQobGluZSk7XG4gIGZvciAoY29uc3QgeyBuYW1lLCBkZXRhaWwgfSBvZiBzdGVwLmV2ZW50cykgY29uc29sZS5sb2cobmFtZSwgZGV0YWlsKTtcbiAgZm9yIChjb25zdCB7IGlkLCByb2RlIH0gb2Ygc3RlcC5yaWRlcnMpIGNvbnNvbGUubG9nKHJvZGUgPyAncm9kZSBhbG9uZywgYW5kIGhlYXJkJyA6ICdyb2RlIGFsb25nIGluIHZhaW4nLCBgIyR7aWR9YCk7XG4gIGZvciAoY29uc3Qgcm9vdCBvZiByZWZyZXNoZWQpIGNvbnNvbGUubG9nKCdyZWZyZXNoZXMnLCByb290KTtcbiAgZm9yIChjb25zdCBbdHlwZSwgZGV0YWlsXSBvZiBzdGVwLmhlYXJkKSBjb25zb2xlLmxvZygnaGVhcmQnLCB0eXBlLCBkZXRhaWwpO1xuICBjb25zb2xlLmdyb3VwRW5kKCk7XG59O1xuXG4vKiogTG9nIGEgcmVxdWVzdCBvbmNlIGFsbCBvZiBpdHMgZXZlbnRzIGhhdmUgYXJyaXZlZC5cbiAqIEB0eXBlIHsoc3RlcD86IERlYnVnU3RlcCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsb2dTdGVwID0gKHN0ZXApID0+IHtcbiAgaWYgKHN0ZXA/LmtpbmQgIT09ICdyZXF1ZXN0JyB8fCAhc3RlcC5lbmRlZCB8fCBsb2dnZWQuaGFzKHN0ZXAubnVtYmVyKSkgcmV0dXJuO1xuICBsb2dnZWQuYWRkKHN0ZXAubnVtYmVyKTtcbiAgbG9nKHN0ZXApO1xuICBzaG93RXJyb3Ioc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIHB1c2g6IERlYnVnUHVzaCkgPT4gdm9pZH0gKi9cbmV4cG9ydCBjb25zdCBsb2dQdXNoID0gKHsgZXZlbnRzOiBbeyBuYW1lLCBkZXRhaWwsIGhlYXJlcnMgfV0gfSwgeyBjaGFubmVscywgc3ByZWFkLCBob3BzLCBoZWFycyB9KSA9PiB7XG4gIGNvbnN0IGlkcyA9IGhlYXJlcnMubWFwKCh7IGlkIH0pID0+IGAjJHtpZH1gKTtcbiAgY29uc3Qgd2hlbiA9IHNwcmVhZCA+IDUwMCA/IGAgd2l0aGluICR7KHNwcmVhZCAvIDEwMDApLnRvRml4ZWQoMSl9IHNgIDogJyc7XG4gIGNvbnN0IGJlY2F1c2UgPSBob3BzID8gJyAoY2FtZSBvZiBhIHB1c2hlZCBldmVudCknIDogJyc7XG4gIGNvbnNvbGUuZ3JvdXBDb2xsYXBzZWQoYG5pdHJvOiBwdXNoZWQgJHtzaG9ydChuYW1lKX0gfCB0byAke2pvaW4oY2hhbm5lbHMpfSR7YmVjYXVzZX0ke2lkcy5sZW5ndGggPyBgID4gcmVmcmVzaGVzICR7aWRzLmpvaW4oJywgJyl9JHt3aGVufWAgOiAnJ31gKTtcbiAgY29uc29sZS5sb2cobmFtZSwgZGV0YWlsKTtcbiAgZm9yIChjb25zdCB7IGlkIH0gb2YgaGVhcmVycykgY29uc29sZS5sb2coJ3JlZnJlc2hlcycsIHdpbmRvdy5uaXRybz8uZmluZChpZCkpO1xuICBmb3IgKGNvbnN0IHJvb3Qgb2Ygcm9vdHMoKSkge1xuICAgIGlmIChuYW1lICE9PSBgJHtSRUZSRVNIfSpgICYmIHRyaWdnZXJzT2Yocm9vdCkuaW5jbHVkZXMobmFtZSkgJiYgIWhlYXJzKHJvb3QpKSBjb25zb2xlLmxvZygnaG9sZHMgbm8gc3VjaCBjaGFubmVsJywgcm9vdCk7XG4gIH1cbiAgY29uc29sZS5ncm91cEVuZCgpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0TG9nID0gKCkgPT4ge1xuICBsaXN0ZW4od2luZG93LCAnbml0cm86cHVzaC1zdGF0ZScsICh7IGRldGFpbDogeyBzdGF0ZSB9IH0pID0+IHtcbiAgICBpZiAoc3RhdGUgPT09IHB1c2hTdGF0ZSkgcmV0dXJuOyAvLyBzdHJlYW1zIGVuZCBhbmQgYmVnaW5cbiAgICBwdXNoU3RhdGUgPSBzdGF0ZTtcbiAgICBpZiAoc3RhdGUgPT09ICdyZWZ1c2VkJykge1xuICAgICAgd2FybigncHVzaCBpcyByZWZ1c2VkLCBzbyB0aGlzIHBhZ2UgaGVhcnMgbm90aGluZyBtb3JlIHVudGlsIGl0IGlzIGxvYWRlZCBhbmV3LiBIYXMgdGhlIHVzZXIgbG9nZ2VkIG91dCBvciBsb3N0IHJpZ2h0cywgb3IgaXMgdGhlIHBhZ2Ugb2xkZXIgdGhhbiBTVEFURV9NQVhfQUdFX1NFQ09ORFM/Jyk7XG4gICAgfSBlbHNlIGNvbnNvbGUubG9nKGBuaXRybzogcHVzaCB8ICR7c3RhdGV9YCk7XG4gIH0pO1xuICBsaXN0ZW4od2luZG93LCAnbml0cm86bWlzc2VkJywgKCkgPT4ge1xuICAgIGNvbnNvbGUubG9nKCduaXRybzogcHVzaCB8IG1pc3NlZDogdGhlIHBhZ2Ugd2FzIGF3YXkgZm9yIGxvbmdlciB0aGFuIHRoZSBsb2cgZ29lcyBiYWNrLCBzbyBpdHMgY29tcG9uZW50cyByZWZyZXNoJyk7XG4gIH0pO1xufTtcbiIsICIvKiBEZWJ1Z2dpbmc6IHBhc3N3b3JkcyBhcmUgbmV2ZXIgc2hvd24gb3Iga2VwdC4gV2hhdCBvbmNlIHdhcyBhIHBhc3N3b3JkIGZpZWxkIGNvdW50cywgYWxzbyB3aGVuIGEgYnV0dG9uIHNob3dzIGl0cyB0ZXh0LlxuICpcbiAqIFJlYWRzOiB0eXBlLCBhdXRvY29tcGxldGUsIG5hbWUgb2YgaW5wdXRzLlxuICovXG5pbXBvcnQgeyBsaXN0ZW4gfSBmcm9tICcuL2hlYXJlcnMuanMnO1xuXG5leHBvcnQgY29uc3QgSElEREVOID0gJ1x1MjAyMlx1MjAyMlx1MjAyMic7XG5jb25zdCBTRUNSRVQgPSAnaW5wdXRbdHlwZT1wYXNzd29yZF0saW5wdXRbYXV0b2NvbXBsZXRlJD1cIi1wYXNzd29yZFwiXSxpbnB1dFthdXRvY29tcGxldGU9b25lLXRpbWUtY29kZV0nO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IG5hbWVzID0gbmV3IFNldCgpO1xuLyoqIEB0eXBlIHtTZXQ8c3RyaW5nPn0gKi9cbmNvbnN0IHZhbHVlcyA9IG5ldyBTZXQoKTtcblxuLyoqIEB0eXBlIHsoaW5wdXQ6IGFueSkgPT4gdm9pZH0gKi9cbmNvbnN0IG5vdGUgPSAoaW5wdXQpID0+IHtcbiAgaWYgKGlucHV0Lm5hbWUpIG5hbWVzLmFkZChpbnB1dC5uYW1lKTtcbiAgaWYgKGlucHV0LnZhbHVlLmxlbmd0aCA+IDMpIHZhbHVlcy5hZGQoaW5wdXQudmFsdWUpOyAvLyBsZXNzIGlzIGZvdW5kIGV2ZXJ5d2hlcmVcbn07XG5cbi8qKiBMZWFybiB3aGljaCBmaWVsZHMgdGhlcmUgYXJlLCBhbmQgd2hhdCBzdGFuZHMgaW4gdGhlbSBub3cuICovXG5leHBvcnQgY29uc3Qgbm90ZVNlY3JldHMgPSAoKSA9PiB7XG4gIGZvciAoY29uc3QgaW5wdXQgb2YgZG9jdW1lbnQucXVlcnlTZWxlY3RvckFsbChTRUNSRVQpKSBub3RlKGlucHV0KTtcbn07XG5cbi8qKiBSZXR1cm4gYSB2YWx1ZSB3aXRoIHBhc3N3b3JkcyBoaWRkZW4sIHdoZXJldmVyIHRoZXkgc3RhbmQgaW4gaXQuXG4gKiBAdHlwZSB7KHZhbHVlOiBhbnksIG5hbWU/OiBzdHJpbmcpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBtYXNrZWQgPSAodmFsdWUsIG5hbWUgPSAnJykgPT4ge1xuICBpZiAobmFtZXMuaGFzKG5hbWUpICYmIHZhbHVlICE9PSAnJyAmJiB2YWx1ZSAhPSBudWxsKSByZXR1cm4gSElEREVOO1xuICBpZiAodHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJykgcmV0dXJuIHZhbHVlcy5oYXModmFsdWUpID8gSElEREVOIDogdmFsdWU7XG4gIGlmICh2YWx1ZSBpbnN0YW5jZW9mIEJsb2IpIHJldHVybiBgZmlsZSAkey8qKiBAdHlwZSB7YW55fSAqLyAodmFsdWUpLm5hbWUgfHwgJ3dpdGhvdXQgYSBuYW1lJ31gO1xuICBpZiAoQXJyYXkuaXNBcnJheSh2YWx1ZSkpIHJldHVybiB2YWx1ZS5tYXAoKGl0ZW0sIGF0KSA9PiBtYXNrZWQoaXRlbSwgYCR7bmFtZX0uJHthdH1gKSk7XG4gIGlmICghdmFsdWUgfHwgdHlwZW9mIHZhbHVlICE9PSAnb2JqZWN0JykgcmV0dXJuIHZhbHVlO1xuICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKE9iamVjdC5lbnRyaWVzKHZhbHVlKS5tYXAoKFtrZXksIGl0ZW1dKSA9PiBba2V5LCBtYXNrZWQoaXRlbSwgbmFtZSAmJiBgJHtuYW1lfS4ke2tleX1gKV0pKTtcbn07XG5cbi8qKiBUaGUgc3RhdGUgb2YgYSBjb21wb25lbnQsIHdob3NlIGlucHV0cyBhcmUgY2FsbGVkIFwiPGlkPi48ZmllbGQ+XCIuXG4gKiBAdHlwZSB7KGlkOiBzdHJpbmcsIHN0YXRlOiBhbnkpID0+IGFueX0gKi9cbmV4cG9ydCBjb25zdCBtYXNrZWRTdGF0ZSA9IChpZCwgc3RhdGUpID0+IG1hc2tlZChzdGF0ZSwgaWQpO1xuXG5leHBvcnQgY29uc3Qgc3RhcnRTZWNyZXRzID0gKCkgPT4ge1xuICBsaXN0ZW4oZG9jdW1lbnQsICdpbnB1dCcsICh7IHRhcmdldCB9KSA9PiB0YXJnZXQubWF0Y2hlcz8uKFNFQ1JFVCkgJiYgbm90ZSh0YXJnZXQpLCB0cnVlKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB3aGF0IHRoZSBicmlkZ2UncyBqb2JzIGFuZCB0aGUgcHVzaGVkIGV2ZW50cyB0ZWxsIGJlY29tZXMgc3RlcHMuXG4gKlxuICogSGVhcnMgb2Ygam9iczogcXVldWVkLCBsZWF2aW5nLCBhbnN3ZXJlZCwgZXZlbnQsIHN0b3BwZWQsIGRvbmUuIFJlYWRzIE5pdHJvLURlYnVnLCB3aGljaCB0aGUgc2VydmVyIGFkZHMgaW4gREVCVUc6XG4gKiAgIHtcIm1zXCIsIFwicXVlcmllc1wiLCBcInF1ZXJ5X21zXCJ9LlxuICovXG5pbXBvcnQgeyBSRUZSRVNILCBoZWFyZXJzT2YsIHJvb3RzIH0gZnJvbSAnLi9oZWFyZXJzLmpzJztcbmltcG9ydCB7IG1hc2tlZCwgbm90ZVNlY3JldHMgfSBmcm9tICcuL3NlY3JldHMuanMnO1xuaW1wb3J0IHsgYWRkU3RlcCwgY2hhbmdlZCB9IGZyb20gJy4vc3RlcHMuanMnO1xuXG4vLyBJbiB0aGUgaGVhZCBvZiBldmVyeSBwYWdlIHRoYXQgRGphbmdvIG1ha2VzIGZvciBkZXZlbG9wZXJzLCBzdWNoIGFzIHRoYXQgb2YgYSBDU1JGIGZhaWx1cmUuXG5jb25zdCBESkFOR09fUEFHRSA9IC88bWV0YSBuYW1lPVwicm9ib3RzXCIgY29udGVudD1cIk5PTkUsTk9BUkNISVZFXCIvO1xuLyoqIEB0eXBlZGVmIHt7IHN0ZXA6IERlYnVnU3RlcCwgZXZlbnQ6IERlYnVnRXZlbnQgfX0gU2VudCAqL1xuLyoqIEB0eXBlIHtXZWFrTWFwPEpvYiwgRGVidWdTdGVwPn0gKi9cbmNvbnN0IHN0ZXBPZiA9IG5ldyBXZWFrTWFwKCk7XG4vKiogQHR5cGUge1dlYWtNYXA8Sm9iLCBudW1iZXI+fSAqL1xuY29uc3QgcXVldWVkQXQgPSBuZXcgV2Vha01hcCgpO1xuLyoqIEJ5IHRoZSBldmVudCBvbiB0aGUgcGFnZSwgYnkgdGhlIGRhdGEgb2YgYSBwdXNoZWQgb25lLCBhbmQgYnkgdGhlIHBhaXIgdGhhdCBhIGpvYiBoYXMgaGVhcmQ6IHdobyBoYXMgc2VudCBpdC5cbiAqIEB0eXBlIHtXZWFrTWFwPG9iamVjdCwgU2VudD59ICovXG5jb25zdCBzZW50ID0gbmV3IFdlYWtNYXAoKTtcbi8qKiBCeSB0aGUgaWQgb2YgYSByb290OiB0aGUgcHVzaGVkIGV2ZW50IHRoYXQgcmVmcmVzaGVzIGl0LCB3aG9zZSBkYXRhIG5vYm9keSBoZWFycy5cbiAqIEB0eXBlIHtNYXA8c3RyaW5nLCBTZW50Pn0gKi9cbmNvbnN0IHJlZnJlc2hpbmcgPSBuZXcgTWFwKCk7XG5cbi8qKiBAdHlwZSB7KHNlbnQ6IFNlbnQsIGpvYjogeyBpZDogc3RyaW5nLCBjb21wb25lbnQ6IHN0cmluZyB9LCBmYXRlOiBzdHJpbmcsIHN0ZXA/OiBudW1iZXIpID0+IHZvaWR9ICovXG5jb25zdCB0ZWxsID0gKHsgc3RlcCwgZXZlbnQgfSwgeyBpZCwgY29tcG9uZW50IH0sIGZhdGUsIG51bWJlcikgPT4ge1xuICBjb25zdCBrbm93biA9IGV2ZW50LmhlYXJlcnMuZmluZCgoaGVhcmVyKSA9PiBoZWFyZXIuaWQgPT09IGlkKTtcbiAgaWYgKGtub3duKSBPYmplY3QuYXNzaWduKGtub3duLCB7IGZhdGUsIHN0ZXA6IG51bWJlciB9KTtcbiAgZWxzZSBldmVudC5oZWFyZXJzLnB1c2goeyBpZCwgY29tcG9uZW50LCBmYXRlLCBzdGVwOiBudW1iZXIgfSk7XG4gIGNoYW5nZWQoc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gU2VudFtdfSAqL1xuY29uc3QgY2F1c2VzT2YgPSAoam9iKSA9PiAoam9iLmhlYXJkID8/IFtdKS5tYXAoKHBhaXIpID0+IHNlbnQuZ2V0KHBhaXIpKS5maWx0ZXIoKG9uZSkgPT4gb25lICE9PSB1bmRlZmluZWQpO1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHF1ZXVlZCA9IChqb2IpID0+IHtcbiAgbm90ZVNlY3JldHMoKTtcbiAgaWYgKCFxdWV1ZWRBdC5oYXMoam9iKSkgcXVldWVkQXQuc2V0KGpvYiwgcGVyZm9ybWFuY2Uubm93KCkpO1xuICBjb25zdCB7IGNhdXNlLCBoZWFyZCwgaWQgfSA9IGpvYjtcbiAgY29uc3QgZnJvbSA9IHNlbnQuZ2V0KGNhdXNlKSA/PyBzZW50LmdldChjYXVzZT8uZGV0YWlsID8/IGpvYikgPz8gKGpvYi5ib2R5Lmhhcygnbml0cm8tcHVzaGVkJykgPyByZWZyZXNoaW5nLmdldChpZCkgOiB1bmRlZmluZWQpO1xuICBpZiAoZnJvbSAmJiBoZWFyZD8uWzBdKSBzZW50LnNldChoZWFyZFswXSwgZnJvbSk7XG59O1xuXG4vKiogV2hhdCB0cmF2ZWxzIGJlc2lkZXMgdGhlIGxpYnJhcnkncyBvd24uXG4gKiBAdHlwZSB7KGpvYjogSm9iKSA9PiBQaWNrPERlYnVnU3RlcCwgJ2FyZ3MnIHwgJ3R5cGVkJz59ICovXG5jb25zdCBwb3N0ZWQgPSAoeyBhY3Rpb24sIGJvZHksIGxlZnQsIHNlbnQ6IGZpZWxkcyB9KSA9PiB7XG4gIC8qKiBAdHlwZSB7UmVjb3JkPHN0cmluZywgYW55Pn0gKi9cbiAgY29uc3QgYXJncyA9IHt9O1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIGFueT59ICovXG4gIGNvbnN0IHR5cGVkID0ge307XG4gIGNvbnN0IGJvdW5kID0gbmV3IFNldChbLi4uZmllbGRzLnZhbHVlcygpXS5maWx0ZXIoKGZpZWxkKSA9PiBmaWVsZC5ib3VuZCkubWFwKCh7IG5hbWUgfSkgPT4gbmFtZSkpO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgbGVmdCA/PyBib2R5KSB7XG4gICAgaWYgKCFib3VuZC5oYXMobmFtZSkgJiYgL15uaXRyby18XmNzcmZtaWRkbGV3YXJldG9rZW4kLy50ZXN0KG5hbWUpKSBjb250aW51ZTtcbiAgICBjb25zdCBpc0Zvcm0gPSBhY3Rpb24gPT09ICdzeW5jJyAmJiBuYW1lID09PSAnZm9ybSc7XG4gICAgY29uc3Qgc2hvd24gPSBpc0Zvcm0gPyBtYXNrZWQoT2JqZWN0LmZyb21FbnRyaWVzKG5ldyBVUkxTZWFyY2hQYXJhbXMoYCR7dmFsdWV9YCkpKSA6IHZhbHVlO1xuICAgIGNvbnN0IHRvID0gYm91bmQuaGFzKG5hbWUpID8gdHlwZWQgOiBhcmdzO1xuICAgIGNvbnN0IGtleSA9IHRvID09PSB0eXBlZCA/IG5hbWUuc2xpY2UobmFtZS5pbmRleE9mKCcuJykgKyAxKSA6IG5hbWU7XG4gICAgY29uc3Qgc2FmZSA9IGlzRm9ybSA/IHNob3duIDogbWFza2VkKHNob3duLCBuYW1lKTtcbiAgICB0b1trZXldID0ga2V5IGluIHRvID8gW3RvW2tleV0sIHNhZmVdLmZsYXQoKSA6IHNhZmU7XG4gIH1cbiAgcmV0dXJuIHsgYXJncywgdHlwZWQgfTtcbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgbGVhdmluZyA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGJvYXJkZWQsIGNoYWluLCBjb21wb25lbnQsIGhlYXJkLCBpZCwgaXNRdWlldCwgcmlkZXJzLCByb290IH0gPSBqb2I7XG4gIGNvbnN0IGtub3duID0gc3RlcE9mLmdldChqb2IpO1xuICBpZiAoa25vd24gJiYgIWtub3duLmVuZGVkKSByZXR1cm47XG4gIGNvbnN0IHN0YXJ0ID0gYm9hcmRlZCA/PyBwZXJmb3JtYW5jZS5ub3coKTtcbiAgY29uc3Qgc3RlcCA9IGFkZFN0ZXAoe1xuICAgIGtpbmQ6ICdyZXF1ZXN0JywgaWQsIGNvbXBvbmVudCwgYWN0aW9uLCBjaGFpbiwgLi4ucG9zdGVkKGpvYiksIHN0YXJ0LFxuICAgIGtleTogcm9vdC5kYXRhc2V0Lm5pdHJvS2V5LFxuICAgIGlzUG9sbDogQm9vbGVhbighaGVhcmQgJiYgaXNRdWlldCksXG4gICAgaXNQdXNoZWQ6IGpvYi5ib2R5Lmhhcygnbml0cm8tcHVzaGVkJyksXG4gICAgaGVhcmQ6IChoZWFyZCA/PyBbXSkubWFwKChbbmFtZSwgZGV0YWlsXSkgPT4gW25hbWUsIG1hc2tlZChkZXRhaWwpXSksXG4gICAgd2FpdGVkOiBzdGFydCAtIChxdWV1ZWRBdC5nZXQoam9iKSA/PyBzdGFydCksXG4gICAgcmlkZXJzOiBbLi4ucmlkZXJzLnZhbHVlcygpXS5tYXAoKHJpZGVyKSA9PiAoeyBpZDogcmlkZXIuaWQsIGNvbXBvbmVudDogcmlkZXIuY29tcG9uZW50LCByb2RlOiBmYWxzZSB9KSksXG4gIH0pO1xuICBzdGVwT2Yuc2V0KGpvYiwgc3RlcCk7XG4gIGZvciAoY29uc3Qgb25lIG9mIFtqb2IsIC4uLnJpZGVycy52YWx1ZXMoKV0pIHtcbiAgICBmb3IgKGNvbnN0IGZyb20gb2YgY2F1c2VzT2Yob25lKSkge1xuICAgICAgc3RlcC5jYXVzZXMucHVzaCh7IHN0ZXA6IGZyb20uc3RlcC5udW1iZXIsIGV2ZW50OiBmcm9tLmV2ZW50Lm5hbWUsIGJ5OiBvbmUuaWQgfSk7XG4gICAgICB0ZWxsKGZyb20sIG9uZSwgb25lID09PSBqb2IgPyAnYXNrZWQnIDogJ3JvZGUgYWxvbmcnLCBzdGVwLm51bWJlcik7XG4gICAgfVxuICB9XG4gIGNoYW5nZWQoc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhzdGVwOiBEZWJ1Z1N0ZXAsIGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3Qgbm90ZSA9IChzdGVwLCB7IGFuc3dlciwgYm9hcmRlZCwgdG9vaywgaXNTdGFsZSwgc3RhdHVzLCB0cmllcyB9KSA9PiB7XG4gIGNvbnN0IHRleHQgPSBhbnN3ZXI/LnRleHQgPz8gJyc7XG4gIGxldCBzZXJ2ZXI7XG4gIHRyeSB7XG4gICAgc2VydmVyID0gSlNPTi5wYXJzZShhbnN3ZXI/LmhlYWRlcnMuZ2V0KCdOaXRyby1EZWJ1ZycpKTtcbiAgfSBjYXRjaCB7fSAvLyBlc2xpbnQtZGlzYWJsZS1saW5lIG5vLWVtcHR5IC0tIGEgcHJveHknc1xuICBPYmplY3QuYXNzaWduKHN0ZXAsIHtcbiAgICBzdGF0dXM6IGFuc3dlcj8uc3RhdHVzID8/IDAsXG4gICAgdHJpZXM6IHRyaWVzID8/IDAsXG4gICAgaXNTdGFsZSxcbiAgICBpc0tlcHQ6IGFuc3dlcj8uaGVhZGVycy5nZXQoJ05pdHJvLU9uY2UnKSA9PT0gJ2tlcHQnLFxuICAgIGJ5dGVzOiBuZXcgQmxvYihbdGV4dF0pLnNpemUsXG4gICAgZXJyb3JQYWdlOiAoc3RhdHVzID8/IDApID4gNDk5IHx8IERKQU5HT19QQUdFLnRlc3QodGV4dCkgPyB0ZXh0IDogJycsXG4gICAgdG9vayxcbiAgICBzd2FwOiB0b29rID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBwZXJmb3JtYW5jZS5ub3coKSAtIGJvYXJkZWQgLSB0b29rLFxuICAgIHNlcnZlcjogc2VydmVyPy5tcyxcbiAgICBxdWVyaWVzOiBzZXJ2ZXI/LnF1ZXJpZXMsXG4gICAgcXVlcnlNczogc2VydmVyPy5xdWVyeV9tcyxcbiAgfSk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IGFuc3dlcmVkID0gKGpvYikgPT4ge1xuICBjb25zdCBzdGVwID0gc3RlcE9mLmdldChqb2IpO1xuICBpZiAoIXN0ZXApIHJldHVybjtcbiAgY29uc3QgeyBpZCwgZXZlbnRzLCBwYXJ0cywgcmlkZXJzIH0gPSBqb2I7XG4gIG5vdGVTZWNyZXRzKCk7XG4gIG5vdGUoc3RlcCwgam9iKTtcbiAgY29uc3QgY291bnQgPSBldmVudHMgPyBldmVudHMubGVuZ3RoIDogMTsgLy8gYSBmYWlsdXJlJ3MgaXMgbWFkZSBieSB0aGUgYnJpZGdlXG4gIHN0ZXAucnVucyA9IChwYXJ0cyA/PyBbW2lkLCAwLCBjb3VudCwgW11dXSkubWFwKChbZnJvbSwgLCBvd24sIGhlYXJkXSkgPT4ge1xuICAgIGNvbnN0IGNvbXBvbmVudCA9IGZyb20gPT09IGlkID8gam9iLmNvbXBvbmVudCA6IHJpZGVycy5nZXQoZnJvbSk/LmNvbXBvbmVudDtcbiAgICByZXR1cm4geyBpZDogZnJvbSwgY29tcG9uZW50LCBldmVudHM6IG93biwgaGVhcmQgfTtcbiAgfSk7XG4gIGZvciAoY29uc3QgcnVuIG9mIHN0ZXAucnVucy5zbGljZSgxKSkge1xuICAgIGZvciAoY29uc3QgcmlkZXIgb2Ygc3RlcC5yaWRlcnMpIGlmIChyaWRlci5pZCA9PT0gcnVuLmlkKSByaWRlci5yb2RlID0gdHJ1ZTtcbiAgfVxuICBzdGVwLmxlZnQgPSBjb3VudDtcbiAgaWYgKCFjb3VudCkgZW5kKHN0ZXApO1xuICBjaGFuZ2VkKHN0ZXApO1xufTtcblxuLyoqIEB0eXBlIHsoc3RlcDogRGVidWdTdGVwKSA9PiB2b2lkfSAqL1xuY29uc3QgZW5kID0gKHN0ZXApID0+IHtcbiAgc3RlcC5lbmRlZCA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICBjaGFuZ2VkKHN0ZXApO1xufTtcblxuLyoqIEFuIGV2ZW50IG9mIGFuIGFuc3dlciwgYmVmb3JlIHRoZSBwYWdlIGhlYXJzIGl0LlxuICogQHR5cGUgeyhkZXRhaWw6IHsgam9iOiBKb2IsIGFycml2YWw6IEFycml2YWwsIGV2ZW50OiBDdXN0b21FdmVudCB9KSA9PiB2b2lkfSAqL1xuY29uc3QgYXJyaXZlZCA9ICh7IGpvYiwgYXJyaXZhbCwgZXZlbnQgfSkgPT4ge1xuICBjb25zdCBzdGVwID0gc3RlcE9mLmdldChqb2IpO1xuICBpZiAoIXN0ZXApIHJldHVybjtcbiAgY29uc3QgeyBuYW1lLCBkZXRhaWwsIGZyb20sIGhlYXJkQnksIGNhbGwsIHRvIH0gPSBhcnJpdmFsO1xuICBjb25zdCB7IG1lYW50LCBvdGhlcnMsIHdoeSB9ID0gaGVhcmVyc09mKG5hbWUsIGRldGFpbCk7XG4gIC8qKiBAdHlwZSB7RGVidWdFdmVudH0gKi9cbiAgY29uc3Qgb25lID0geyBuYW1lLCBkZXRhaWw6IG1hc2tlZChkZXRhaWwpLCBmcm9tLCBvdGhlcnMsIHdoeSwgaGVhcmVyczogW10gfTtcbiAgY29uc3QgZW50cnkgPSB7IHN0ZXAsIGV2ZW50OiBvbmUgfTtcbiAgY29uc3QgcGFyZW50ID0gdG8gJiYgd2luZG93Lm5pdHJvPy5maW5kKHRvKTtcbiAgZm9yIChjb25zdCByb290IG9mIHBhcmVudCA/IFsuLi5tZWFudCwgcGFyZW50XSA6IG1lYW50KSB7XG4gICAgY29uc3QgY29tcG9uZW50ID0gYCR7cm9vdC5kYXRhc2V0Lm5pdHJvQ29tcG9uZW50fWA7XG4gICAgY29uc3QgaXNJbiA9IHJvb3QuaWQgPT09IGZyb20gfHwgcm9vdC5pZCA9PT0gam9iLmlkIHx8IHN0ZXAuY2hhaW4uaW5jbHVkZXMocm9vdC5pZCk7XG4gICAgY29uc3QgZmF0ZSA9IGhlYXJkQnkuaGFzKHJvb3QuaWQpID8gJ3JvZGUgYWxvbmcnIDogaXNJbiA/ICdsZWQgaGVyZSBpdHNlbGYnIDogJyc7XG4gICAgb25lLmhlYXJlcnMucHVzaCh7IGlkOiByb290LmlkLCBjb21wb25lbnQsIGZhdGUsIC4uLihyb290ID09PSBwYXJlbnQgJiYgeyBjYWxsIH0pIH0pO1xuICB9XG4gIHN0ZXAuZXZlbnRzLnB1c2gob25lKTtcbiAgc2VudC5zZXQoZXZlbnQsIGVudHJ5KTtcbiAgaWYgKCEtLSgvKiogQHR5cGUge2FueX0gKi8gKHN0ZXApLmxlZnQpKSBlbmQoc3RlcCk7XG4gIGNoYW5nZWQoc3RlcCk7XG59O1xuXG4vKiogQHR5cGUgeyhqb2I6IEpvYikgPT4gdm9pZH0gKi9cbmNvbnN0IHN0b3BwZWQgPSAoeyBpZCwgY29tcG9uZW50LCBoZWFyZCwgd2h5LCBjaGFpbiB9KSA9PiB7XG4gIGNvbnN0IHN0ZXAgPSBhZGRTdGVwKHsga2luZDogJ3N0b3BwZWQnLCBpZCwgY29tcG9uZW50LCBjaGFpbiwgd2h5LCBoZWFyZDogaGVhcmQgPz8gW10gfSk7XG4gIGZvciAoY29uc3QgcGFpciBvZiBoZWFyZCA/PyBbXSkge1xuICAgIGNvbnN0IGZyb20gPSBzZW50LmdldChwYWlyKTtcbiAgICBpZiAoIWZyb20pIGNvbnRpbnVlO1xuICAgIHN0ZXAuY2F1c2VzLnB1c2goeyBzdGVwOiBmcm9tLnN0ZXAubnVtYmVyLCBldmVudDogZnJvbS5ldmVudC5uYW1lLCBieTogaWQgfSk7XG4gICAgdGVsbChmcm9tLCB7IGlkLCBjb21wb25lbnQgfSwgJ3N0b3BwZWQnLCBzdGVwLm51bWJlcik7XG4gIH1cbn07XG5cbi8qKiBAdHlwZSB7KGpvYjogSm9iKSA9PiB2b2lkfSAqL1xuY29uc3QgZG9uZSA9IChqb2IpID0+IHtcbiAgY29uc3QgeyBhY3Rpb24sIGNvbXBvbmVudCwgaWQsIGhvc3QsIGlzUXVpZXQsIHJvZGUgfSA9IGpvYjtcbiAgaWYgKHN0ZXBPZi5oYXMoam9iKSB8fCBob3N0IHx8IHJvZGUpIHJldHVybjtcbiAgaWYgKCFpc1F1aWV0KSBhZGRTdGVwKHsga2luZDogJ2Ryb3BwZWQnLCBpZCwgY29tcG9uZW50LCBhY3Rpb24sIC4uLnBvc3RlZChqb2IpIH0pO1xuICBmb3IgKGNvbnN0IGZyb20gb2YgY2F1c2VzT2Yoam9iKSkgdGVsbChmcm9tLCBqb2IsICd3YXMgbm90IHRoZXJlIGFueSBtb3JlJyk7XG59O1xuXG4vKiogQHR5cGUgeyhuYW1lOiBzdHJpbmcsIGRldGFpbDogYW55LCBwdXNoOiBEZWJ1Z1B1c2gpID0+IERlYnVnU3RlcH0gKi9cbmV4cG9ydCBjb25zdCByZWNvcmRQdXNoID0gKG5hbWUsIGRldGFpbCwgcHVzaCkgPT4ge1xuICBjb25zdCBpc0ZvckFsbCA9IG5hbWUgPT09IGAke1JFRlJFU0h9KmA7IC8vIG9mIGEgY2hhbm5lbFxuICBjb25zdCBmb3VuZCA9IGlzRm9yQWxsID8geyBtZWFudDogcm9vdHMoKS5maWx0ZXIocHVzaC5oZWFycyksIG90aGVyczogJycsIHdoeTogJycgfSA6IGhlYXJlcnNPZihuYW1lLCBkZXRhaWwsIHB1c2gpO1xuICBjb25zdCB7IG1lYW50LCBvdGhlcnMsIHdoeSB9ID0gZm91bmQ7XG4gIGNvbnN0IGhlYXJlcnMgPSBtZWFudC5tYXAoKHJvb3QpID0+ICh7IGlkOiByb290LmlkLCBjb21wb25lbnQ6IGAke3Jvb3QuZGF0YXNldC5uaXRyb0NvbXBvbmVudH1gLCBmYXRlOiAnJyB9KSk7XG4gIC8qKiBAdHlwZSB7RGVidWdFdmVudH0gKi9cbiAgY29uc3QgZXZlbnQgPSB7IG5hbWUsIGRldGFpbDogbWFza2VkKGRldGFpbCksIGZyb206ICcnLCBvdGhlcnMsIHdoeSwgaGVhcmVycyB9O1xuICBjb25zdCB7IGNoYW5uZWxzLCBob3BzLCBzcHJlYWQgfSA9IHB1c2g7XG4gIGNvbnN0IHN0ZXAgPSBhZGRTdGVwKHsga2luZDogJ3B1c2gnLCBpZDogJycsIGNvbXBvbmVudDogJycsIGNoYW5uZWxzLCBob3BzLCBzcHJlYWQsIGV2ZW50czogW2V2ZW50XSwgZW5kZWQ6IHBlcmZvcm1hbmNlLm5vdygpIH0pO1xuICBpZiAoT2JqZWN0KGRldGFpbCkgPT09IGRldGFpbCAmJiAhaXNGb3JBbGwpIHNlbnQuc2V0KGRldGFpbCwgeyBzdGVwLCBldmVudCB9KTtcbiAgZWxzZSBmb3IgKGNvbnN0IHsgaWQgfSBvZiBtZWFudCkgcmVmcmVzaGluZy5zZXQoaWQsIHsgc3RlcCwgZXZlbnQgfSk7XG4gIHJldHVybiBzdGVwO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0YXJ0UmVjb3JkID0gKCkgPT4ge1xuICAvKiogQHR5cGUge1JlY29yZDxzdHJpbmcsIChkZXRhaWw6IGFueSkgPT4gdm9pZD59ICovXG4gIGNvbnN0IGhlYXJzID0geyBxdWV1ZWQsIGxlYXZpbmcsIGFuc3dlcmVkLCBldmVudDogYXJyaXZlZCwgc3RvcHBlZCwgZG9uZSB9O1xuICBmb3IgKGNvbnN0IFtuYW1lLCBsaXN0ZW5lcl0gb2YgT2JqZWN0LmVudHJpZXMoaGVhcnMpKSB3aW5kb3cubml0cm8/Lm9uKG5hbWUsIGxpc3RlbmVyKTtcbn07XG4iLCAiLyogRGVidWdnaW5nOiB0ZWxscyBkZXZlbG9wZXJzIHdoYXQgdGhlIGNvbXBvbmVudHMgb2YgdGhlIHBhZ2UgZG8sIGluIHRoZSBjb25zb2xlIGFuZCBpbiB0aGUgdGltZWxpbmUsIGEgZHJhd2VyIGF0IHRoZVxuICogZWRnZSBvZiB0aGUgcGFnZS4geyUgbml0cm9fc2NyaXB0cyAlfSBsb2FkcyBpdCB3aGVuIHRoZSBzZXR0aW5nIERFQlVHIGlzIG9uOiBmaXJzdCwgYW5kIG5vdCBkZWZlcnJlZCwgc2luY2UgaXQgaGFzIHRvXG4gKiBzZWUgdGhlIG90aGVycyBjb21lLlxuICpcbiAqIFNldHMgd2luZG93Lm5pdHJvRGVidWcge3N1Z2dlc3QsIHB1c2hlZH06IHRoZSBmaXJzdCBpcyBmb3Igbml0cm8uY2FsbCgpIG9mIGEgY29tcG9uZW50IHRoYXQgaXMgbm90IHRoZXJlLCB0aGUgc2Vjb25kXG4gKiBmb3IgcHVzaGVkLmpzLlxuICovXG5pbXBvcnQgeyBzdGFydERyYXdlciB9IGZyb20gJy4vZHJhd2VyLmpzJztcbmltcG9ydCB7IHN0YXJ0SGVhcmVycyB9IGZyb20gJy4vaGVhcmVycy5qcyc7XG5pbXBvcnQgeyBsb2dQdXNoLCBsb2dTdGVwLCBzdGFydExvZyB9IGZyb20gJy4vbG9nLmpzJztcbmltcG9ydCB7IHJlY29yZFB1c2gsIHN0YXJ0UmVjb3JkIH0gZnJvbSAnLi9yZWNvcmQuanMnO1xuaW1wb3J0IHsgc3RhcnRTZWNyZXRzIH0gZnJvbSAnLi9zZWNyZXRzLmpzJztcbmltcG9ydCB7IG9uU3RlcCB9IGZyb20gJy4vc3RlcHMuanMnO1xuaW1wb3J0IHsgc3RhcnRUd2ljZSB9IGZyb20gJy4vdHdpY2UuanMnO1xuaW1wb3J0IHsgc3VnZ2VzdCB9IGZyb20gJy4vd29yZHMuanMnO1xuXG5pZiAoIU9iamVjdC5oYXNPd24od2luZG93LCAnbml0cm9EZWJ1ZycpKSB7IC8vIGVsc2UgaXQgaXMgbG9hZGVkIHR3aWNlXG4gIHdpbmRvdy5uaXRyb0RlYnVnID0geyBzdWdnZXN0LCBwdXNoZWQ6IChuYW1lLCBkZXRhaWwsIHB1c2gpID0+IGxvZ1B1c2gocmVjb3JkUHVzaChuYW1lLCBkZXRhaWwsIHB1c2gpLCBwdXNoKSB9O1xuICBzdGFydFR3aWNlKCk7XG4gIHN0YXJ0SGVhcmVycygpO1xuICBzdGFydFNlY3JldHMoKTtcbiAgc3RhcnRMb2coKTtcbiAgb25TdGVwKGxvZ1N0ZXApO1xuICBzdGFydERyYXdlcigpO1xuICBkb2N1bWVudC5hZGRFdmVudExpc3RlbmVyKCdET01Db250ZW50TG9hZGVkJywgKCkgPT4ge1xuICAgIGlmIChPYmplY3QuaGFzT3duKHdpbmRvdywgJ25pdHJvJykpIHN0YXJ0UmVjb3JkKCk7XG4gIH0pO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7QUFJTyxNQUFNLElBQUksQ0FBQyxNQUFNLFFBQVEsQ0FBQyxNQUFNLGFBQWE7QUFDbEQsVUFBTSxVQUFVLFNBQVMsY0FBYyxJQUFJO0FBQzNDLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ2hELFVBQUksSUFBSSxTQUFTLEdBQUcsS0FBSyxRQUFRLE9BQVEsU0FBUSxhQUFhLEtBQUssS0FBSztBQUFBLFVBQ2hELENBQUMsUUFBUyxHQUFHLElBQUk7QUFBQSxJQUMzQztBQUNBLFlBQVEsT0FBTyxHQUFHLFNBQVMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxVQUFVLFNBQVMsUUFBUSxVQUFVLEVBQUUsQ0FBQztBQUNsRixXQUFPO0FBQUEsRUFDVDtBQUdPLE1BQU0sT0FBTyxDQUFDLE9BQU8sT0FBTyxRQUFRO0FBQ3pDLFVBQU0sT0FBTyxLQUFLLFVBQVUsS0FBSyxLQUFLO0FBQ3RDLFdBQU8sS0FBSyxTQUFTLE9BQU8sR0FBRyxLQUFLLE1BQU0sR0FBRyxJQUFJLENBQUMsV0FBTTtBQUFBLEVBQzFEO0FBR08sTUFBTSxLQUFLLENBQUMsU0FBUyxNQUFNLEdBQUcsU0FBUyxLQUFLLEtBQUssTUFBTSxTQUFTLEVBQUUsSUFBSSxLQUFLLEtBQUssTUFBTSxNQUFNLENBQUM7OztBQ2xCcEcsTUFBTSxTQUFTLG9CQUFJLElBQUk7QUFJaEIsTUFBTSxPQUFPLENBQUMsU0FBUztBQUM1QixRQUFJLE9BQU8sSUFBSSxJQUFJLEVBQUcsUUFBTztBQUM3QixZQUFRLEtBQUssVUFBVSxJQUFJLEVBQUU7QUFDN0IsV0FBTyxJQUFJLElBQUk7QUFDZixXQUFPO0FBQUEsRUFDVDtBQUlBLE1BQU0sV0FBVyxDQUFDLEdBQUcsTUFBTTtBQUN6QixRQUFJQSxPQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsRUFBRSxTQUFTLEVBQUUsR0FBRyxDQUFDLEdBQUcsVUFBVSxLQUFLO0FBQ2xFLGVBQVcsQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLEdBQUcsQ0FBQyxFQUFFLFFBQVEsR0FBRztBQUMxQyxZQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFDbkIsZUFBUyxJQUFJLEdBQUcsSUFBSSxFQUFFLFFBQVEsS0FBSztBQUNqQyxhQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssQ0FBQyxJQUFJLEdBQUdBLEtBQUksSUFBSSxDQUFDLElBQUksR0FBR0EsS0FBSSxDQUFDLElBQUksT0FBTyxXQUFXLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFBLE1BQ25GO0FBQ0EsTUFBQUEsT0FBTTtBQUFBLElBQ1I7QUFDQSxXQUFPQSxLQUFJLEVBQUUsTUFBTTtBQUFBLEVBQ3JCO0FBR08sTUFBTSxVQUFVLENBQUMsTUFBTUMsV0FBVTtBQUN0QyxVQUFNLFFBQVEsQ0FBQyxHQUFHLElBQUksSUFBSUEsTUFBSyxDQUFDLEVBQUUsT0FBTyxDQUFDLFVBQVUsU0FBUyxNQUFNLEtBQUssS0FBSyxLQUFLLFNBQVMsQ0FBQztBQUM1RixVQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU0sU0FBUyxNQUFNLENBQUMsSUFBSSxTQUFTLE1BQU0sQ0FBQyxDQUFDO0FBQzFELFdBQU8sTUFBTSxTQUFTLGlCQUFpQixNQUFNLENBQUMsQ0FBQyxNQUFNO0FBQUEsRUFDdkQ7QUFHTyxNQUFNLE9BQU8sQ0FBQ0MsWUFBVyxDQUFDLEdBQUcsSUFBSSxJQUFJQSxPQUFNLENBQUMsRUFBRSxLQUFLLElBQUk7QUFHdkQsTUFBTSxRQUFRLENBQUMsU0FBUyxLQUFLLFFBQVEsV0FBVyxFQUFFO0FBR2xELE1BQU0sU0FBUyxDQUFDLFVBQVcsUUFBUSxNQUFPLEdBQUcsS0FBSyxPQUFPLElBQUksUUFBUSxLQUFNLFFBQVEsQ0FBQyxDQUFDOzs7QUNwQzVGLE1BQU0sUUFBUTtBQUFBLElBQ1osSUFBSSxDQUFDLGFBQWEsRUFBRTtBQUFBLElBQ3BCLE9BQU8sQ0FBQyxZQUFZLEVBQUU7QUFBQSxJQUN0QixjQUFjLENBQUMseUJBQXlCLEVBQUU7QUFBQSxJQUMxQyxTQUFTLENBQUMsZUFBZSx3QkFBd0I7QUFBQSxFQUNuRDtBQUdPLE1BQU0sVUFBVSxDQUFDLEVBQUUsTUFBTSxXQUFXLFFBQVEsUUFBUSxPQUFPLEdBQUcsTUFBTTtBQUN6RSxRQUFJLFNBQVMsT0FBUSxRQUFPLFVBQVUsTUFBTSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUM7QUFDM0QsUUFBSSxTQUFTLFVBQVcsUUFBTyxpQkFBaUIsQ0FBQyxHQUFHLE9BQU8sRUFBRSxFQUFFLEtBQUssS0FBSyxDQUFDO0FBQzFFLFFBQUksU0FBUyxVQUFXLFFBQU8sR0FBRyxTQUFTLElBQUksTUFBTTtBQUNyRCxXQUFPLFdBQVcsZ0JBQWdCLEdBQUcsU0FBUyxXQUFXLEdBQUcsU0FBUyxJQUFJLE1BQU07QUFBQSxFQUNqRjtBQUlPLE1BQU0sWUFBWSxDQUFDLEVBQUUsTUFBTSxPQUFPLFFBQVEsUUFBUSxRQUFRLE1BQU07QUFDckUsUUFBSSxTQUFTLFVBQVcsUUFBTztBQUMvQixRQUFJLFNBQVMsVUFBVyxRQUFPO0FBQy9CLFFBQUksU0FBUyxhQUFhLFNBQVMsV0FBVyxJQUFLLFFBQU8sU0FBUyxVQUFVLE1BQU0sS0FBSztBQUN4RixRQUFJLE9BQU8sS0FBSyxDQUFDLEVBQUUsSUFBSSxNQUFNLEdBQUcsRUFBRyxRQUFPO0FBQzFDLFdBQU8sVUFBVSxrQkFBa0I7QUFBQSxFQUNyQztBQUdPLE1BQU0sWUFBWSxDQUFDLFNBQVM7QUFDakMsVUFBTSxFQUFFLFFBQVEsT0FBTyxPQUFPLElBQUksTUFBTSxLQUFLLE9BQU8sVUFBVSxPQUFPLElBQUk7QUFDekUsVUFBTSxVQUFVLE1BQU0sU0FBUyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUs7QUFDckYsVUFBTUMsUUFBTyxTQUFTLFlBQVksS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxTQUFTLFNBQVMsaUJBQWlCLENBQUMsSUFBSTtBQUM3SCxVQUFNLFVBQVUsVUFBVSxJQUFJO0FBQzlCLFdBQU87QUFBQSxNQUNMLEVBQUUsUUFBUSxFQUFFLFdBQVcsU0FBUyxHQUFHLEdBQUcsTUFBTSxFQUFFO0FBQUEsTUFDOUMsRUFBRSxRQUFRLEVBQUUsV0FBVyxRQUFRLEdBQUcsUUFBUSxJQUFJLENBQUM7QUFBQSxNQUMvQyxFQUFFLFFBQVEsRUFBRSxXQUFXLE9BQU8sR0FBRyxTQUFTLFlBQWEsUUFBUSxHQUFHLFFBQVEsS0FBSyxJQUFJLGNBQWUsRUFBRTtBQUFBLE1BQ3BHO0FBQUEsUUFBRTtBQUFBLFFBQVEsRUFBRSxXQUFXLE9BQU87QUFBQSxRQUM1QixXQUFXLEVBQUUsVUFBVSxFQUFFLFdBQVcsVUFBVSxHQUFHLE9BQU87QUFBQSxRQUFHLFdBQVc7QUFBQSxRQUN0RSxDQUFDLE1BQU0sSUFBSSxFQUFFLElBQUksT0FBTyxPQUFPLEdBQUcsSUFBSSxZQUFZLE1BQU0sS0FBSyxRQUFRLENBQUMsSUFBSSxTQUFTQSxTQUFRLFNBQVNBLEtBQUksRUFBRSxFQUFFLE9BQU8sT0FBTyxFQUFFLEtBQUssUUFBSztBQUFBLE1BQUM7QUFBQSxJQUMzSTtBQUFBLEVBQ0Y7QUFJQSxNQUFNLFFBQVEsQ0FBQyxNQUFNQyxZQUFXO0FBQzlCLFVBQU0sT0FBTyxPQUFPLFFBQVFBLE9BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxFQUFFLE1BQU0sQ0FBQyxHQUFHLEVBQUUsUUFBUSxDQUFDLEdBQUcsR0FBRyxHQUFHLE1BQU0sS0FBSyxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUM7QUFDL0csV0FBTyxLQUFLLFNBQVMsSUFBSSxNQUFNLEVBQUUsTUFBTSxDQUFDLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQztBQUFBLEVBQ3ZEO0FBR08sTUFBTSxNQUFNLENBQUMsU0FBUyxZQUFZLENBQUMsRUFBRSxNQUFNLENBQUMsR0FBRyxJQUFJLEdBQUcsRUFBRSxNQUFNLENBQUMsR0FBRyxPQUFPLENBQUM7QUFHakYsTUFBTSxZQUFZLENBQUMsRUFBRSxJQUFJLFdBQVcsTUFBTSxNQUFNLEtBQUssR0FBRyxTQUFTO0FBQy9ELFVBQU0sQ0FBQ0MsU0FBUSxLQUFLLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQyxNQUFNLEVBQUU7QUFDaEQsVUFBTSxPQUFPLEdBQUcsU0FBUyxLQUFLLEVBQUUsR0FBRyxPQUFPLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFDNUQsV0FBTyxFQUFFLE1BQU0sQ0FBQyxHQUFHLE1BQU1BLFNBQVFBLFFBQU8sU0FBUyxNQUFNLEtBQUssT0FBTyxDQUFDLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxLQUFLO0FBQUEsRUFDaEc7QUFHQSxNQUFNLFdBQVcsQ0FBQyxFQUFFLE1BQU0sUUFBUSxTQUFTLFFBQVEsS0FBSyxLQUFLLEdBQUcsU0FDOUQ7QUFBQSxJQUFFO0FBQUEsSUFBTSxDQUFDO0FBQUEsSUFDUCxFQUFFLFFBQVEsRUFBRSxXQUFXLFFBQVEsR0FBRyxNQUFNLElBQUksQ0FBQztBQUFBLElBQUcsT0FBTyxVQUFVLElBQUksS0FBSztBQUFBLElBQzFFLEVBQUUsUUFBUSxFQUFFLFdBQVcsT0FBTyxHQUFHLEtBQUssTUFBTSxDQUFDO0FBQUEsSUFDN0M7QUFBQSxNQUFFO0FBQUEsTUFBTSxDQUFDO0FBQUEsTUFBRyxRQUFRLElBQUksQ0FBQyxXQUFXLFVBQVUsUUFBUSxJQUFJLENBQUM7QUFBQSxNQUN6RCxVQUFVLEVBQUUsTUFBTSxDQUFDLEdBQUcsR0FBRyxNQUFNLFVBQVU7QUFBQSxNQUN6QyxPQUFPLEVBQUUsTUFBTSxFQUFFLFdBQVcsVUFBVSxHQUFHLEdBQUc7QUFBQSxJQUFDO0FBQUEsRUFBQztBQUdwRCxNQUFNLFNBQVMsQ0FBQyxFQUFFLFFBQVEsR0FBRyxPQUFPLFFBQVEsTUFBTSxRQUFRLEtBQUssTUFDN0Q7QUFBQSxJQUNFLEdBQUcsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUFBLElBQVcsVUFBVSxTQUFTLElBQUksR0FBRyxHQUFHLE1BQU0sQ0FBQyx3QkFBd0I7QUFBQSxJQUMzRixXQUFXLFNBQVksS0FBSyxHQUFHLEdBQUcsTUFBTSxDQUFDO0FBQUEsSUFDekMsU0FBUyxTQUFZLEtBQUssV0FBVyxTQUFZLEdBQUcsR0FBRyxJQUFJLENBQUMsc0JBQXNCLEdBQUcsR0FBRyxLQUFLLElBQUksR0FBRyxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDbkgsU0FBUyxTQUFZLEtBQUssR0FBRyxHQUFHLElBQUksQ0FBQztBQUFBLEVBQ3ZDLEVBQUUsT0FBTyxPQUFPLEVBQUUsS0FBSyxJQUFJO0FBRzdCLE1BQU0sV0FBVyxDQUFDLEVBQUUsUUFBUSxPQUFPLFNBQVMsU0FBUyxPQUFPLFFBQVEsUUFBUSxNQUMxRTtBQUFBLElBQ0UsU0FBUyxVQUFVLE1BQU0sS0FBSyxPQUFPLEtBQUssQ0FBQyxLQUFLO0FBQUEsSUFDaEQsWUFBWSxTQUFZLEtBQUssR0FBRyxPQUFPLElBQUksWUFBWSxJQUFJLFVBQVUsU0FBUyxHQUFHLFVBQVUsT0FBTyxHQUFHLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFBQSxJQUNwSCxRQUFRLFFBQVEsUUFBUSxDQUFDLFdBQVc7QUFBQSxJQUFJLFNBQVMsdUNBQXVDO0FBQUEsSUFDeEYsVUFBVSw0QkFBNEI7QUFBQSxFQUN4QyxFQUFFLE9BQU8sT0FBTyxFQUFFLEtBQUssSUFBSTtBQUl0QixNQUFNLFVBQVUsQ0FBQyxNQUFNLFNBQVM7QUFDckMsVUFBTSxFQUFFLE1BQU0sT0FBTyxNQUFNLE9BQU8sUUFBUSxRQUFRLE9BQU8sUUFBUSxVQUFVLFFBQVEsSUFBSSxJQUFJO0FBQzNGLFVBQU0sWUFBWSxTQUFTO0FBQzNCLFdBQU87QUFBQSxNQUNMLEdBQUksT0FBTyxTQUFTLElBQUksY0FBYyxFQUFFLE1BQU0sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLE9BQU8sR0FBRyxNQUNwRixFQUFFLE1BQU0sQ0FBQyxHQUFHLEVBQUUsUUFBUSxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsR0FBRyxRQUFRLEtBQUssSUFBSSxHQUFHLE9BQU8sS0FBSyxLQUFLLEtBQUssVUFBVSxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDM0csR0FBSSxNQUFNLFVBQVUsQ0FBQyxPQUFPLFNBQ3hCLElBQUksY0FBYyxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxFQUFFLEtBQUssSUFBSSxHQUFHLEtBQUssV0FBVyxhQUFhLGlCQUFpQixJQUFJLENBQUM7QUFBQSxNQUN4SCxHQUFJLFdBQVcsSUFBSSxhQUFhLEtBQUssUUFBUSxHQUFHLFVBQVUsU0FBUyxNQUFNLGlCQUFpQixHQUFHLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDO0FBQUEsTUFDaEgsR0FBSSxNQUFNLElBQUksV0FBVyxHQUFHLElBQUksQ0FBQztBQUFBLE1BQ2pDLEdBQUcsTUFBTSxhQUFhLElBQUk7QUFBQSxNQUMxQixHQUFHLE1BQU0sYUFBYSxLQUFLO0FBQUEsTUFDM0IsR0FBSSxhQUFhLFFBQVEsQ0FBQyxHQUFHLElBQUksUUFBUSxPQUFPLElBQUksQ0FBQyxHQUFHLEdBQUcsSUFBSSxVQUFVLFNBQVMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDN0YsR0FBSSxPQUFPLFNBQVMsSUFBSSxVQUFVLEVBQUUsTUFBTSxDQUFDLEdBQUcsT0FBTyxJQUFJLENBQUMsVUFBVSxTQUFTLE9BQU8sSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFBQSxNQUNoRyxHQUFJLE9BQU8sU0FBUyxJQUFJLG1CQUFtQixFQUFFLE1BQU0sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDLEVBQUUsSUFBSSxXQUFXLEtBQUssTUFDdkYsRUFBRSxNQUFNLENBQUMsR0FBRyxHQUFHLFNBQVMsS0FBSyxFQUFFLElBQUksUUFBUyxPQUFPLFNBQVMsYUFBYyxFQUFFLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQztBQUFBLElBQ3hGO0FBQUEsRUFDRjs7O0FDNUdBLE1BQU0sT0FBTztBQUVOLE1BQU0sUUFBUSxDQUFDO0FBRXRCLE1BQU0sWUFBWSxDQUFDO0FBQ25CLE1BQUksUUFBUTtBQUlMLE1BQU0sU0FBUyxDQUFDLGFBQWEsS0FBSyxVQUFVLEtBQUssUUFBUTtBQUd6RCxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQy9CLGVBQVcsWUFBWSxVQUFXLFVBQVMsSUFBSTtBQUFBLEVBQ2pEO0FBR08sTUFBTSxVQUFVLENBQUMsU0FBUztBQUUvQixVQUFNLE9BQU87QUFBQSxNQUNYLFFBQVEsRUFBRTtBQUFBLE1BQ1YsUUFBUTtBQUFBLE1BQUksT0FBTyxDQUFDO0FBQUEsTUFBRyxPQUFPLENBQUM7QUFBQSxNQUFHLE1BQU0sQ0FBQztBQUFBLE1BQUcsT0FBTyxDQUFDO0FBQUEsTUFBRyxPQUFPLFlBQVksSUFBSTtBQUFBLE1BQUcsT0FBTztBQUFBLE1BQUcsUUFBUTtBQUFBLE1BQUcsT0FBTztBQUFBLE1BQzdHLFFBQVEsQ0FBQztBQUFBLE1BQUcsUUFBUSxDQUFDO0FBQUEsTUFBRyxNQUFNLENBQUM7QUFBQSxNQUFHLFFBQVEsQ0FBQztBQUFBLE1BQzNDLEdBQUc7QUFBQSxJQUNMO0FBQ0EsVUFBTSxLQUFLLElBQUk7QUFDZixRQUFJLE1BQU0sSUFBSSxFQUFHLE9BQU0sTUFBTTtBQUM3QixZQUFRLElBQUk7QUFDWixXQUFPO0FBQUEsRUFDVDtBQUdPLE1BQU0sZUFBZSxDQUFDLFNBQVMsQ0FBQyxNQUFNO0FBQzNDLFVBQU0sT0FBTyxHQUFHLE1BQU0sUUFBUSxHQUFHLE1BQU07QUFDdkMsWUFBUTtBQUFBLEVBQ1Y7OztBQzlCQSxNQUFNLGVBQWUsQ0FBQyxFQUFFLFdBQVcsUUFBUSxPQUFPLE1BQ2hELENBQUMsV0FBVyxHQUFHLE9BQU8sSUFBSSxDQUFDLFVBQVUsTUFBTSxTQUFTLEdBQUcsR0FBRyxPQUFPLFFBQVEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLElBQUksQ0FBQyxRQUFRLElBQUksU0FBUyxDQUFDLENBQUM7QUFHaEksTUFBTSxXQUFXLENBQUMsRUFBRSxRQUFRLE1BQU0sTUFBTSxDQUFDLEdBQUcsT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxLQUFLO0FBSXJILE1BQU0sU0FBUyxDQUFDLE9BQU8sU0FBUyxhQUFhO0FBQzNDLFVBQU0sU0FBUyxFQUFFLFVBQVUsRUFBRSxVQUFVLFNBQVMsR0FBRyxFQUFFLFVBQVUsRUFBRSxPQUFPLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDcEYsVUFBTSxRQUFRLG9CQUFJLElBQUksQ0FBQyxFQUFFLENBQUM7QUFDMUIsV0FBTztBQUFBLE1BQ0wsU0FBUyxFQUFFLFNBQVMsQ0FBQyxHQUFHLEdBQUcsS0FBSyxLQUFLLE1BQU07QUFBQSxNQUMzQyxPQUFPLENBQTBCLFNBQVM7QUFDeEMsbUJBQVcsUUFBUSxRQUFRLElBQUksRUFBRyxLQUFJLENBQUMsTUFBTSxJQUFJLElBQUksRUFBRyxRQUFPLE9BQU8sRUFBRSxVQUFVLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDM0YsbUJBQVcsUUFBUSxRQUFRLElBQUksRUFBRyxPQUFNLElBQUksSUFBSTtBQUFBLE1BQ2xEO0FBQUEsTUFDQSxRQUFRLENBQTBCLFNBQVMsQ0FBQyxPQUFPLFNBQVMsUUFBUSxJQUFJLEVBQUUsU0FBUyxPQUFPLEtBQUs7QUFBQSxJQUNqRztBQUFBLEVBQ0Y7QUFJQSxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQ3RCLFVBQU0sS0FBSyxFQUFFLFdBQVcsR0FBRyxTQUFTLEdBQUc7QUFBQTtBQUFBLE1BQXlCLE1BQU07QUFBQSxJQUFJO0FBQzFFLFFBQUksQ0FBQyxNQUFNLE1BQU0sT0FBTyxjQUFjLFVBQVc7QUFDakQsVUFBTSxNQUFNLENBQUMsR0FBRyxNQUFNLGNBQWMsaUJBQWlCLHNDQUFzQyxDQUFDO0FBQzVGLFFBQUksSUFBSSxRQUFRLE1BQU0sTUFBTSxJQUFJLEVBQUUsR0FBRyxNQUFNO0FBQzNDLFVBQU0sZUFBZTtBQUFBLEVBQ3ZCO0FBR08sTUFBTSxXQUFXLE1BQU07QUFFNUIsVUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsVUFBTSxVQUFVLENBQUMsT0FBTyxhQUFhLGNBQWMsTUFBTSxPQUFPLENBQUMsR0FBRyxPQUFPLFNBQVMsVUFBVSxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQzdHLFVBQU0sT0FBTyxFQUFFLE1BQU0sRUFBRSxjQUFjLHVCQUF1QixXQUFXLEtBQUssQ0FBQztBQUM3RSxVQUFNLFFBQVEsRUFBRSxLQUFLLEVBQUUsV0FBVyxRQUFRLENBQUM7QUFDM0MsVUFBTSxTQUFTLEVBQUUsS0FBSyxFQUFFLE1BQU0sVUFBVSxXQUFXLFNBQVMsQ0FBQztBQUM3RCxVQUFNLFNBQVMsRUFBRSxPQUFPLEVBQUUsV0FBVyxTQUFTLEdBQUcsT0FBTyxJQUFJO0FBRzVELFVBQU0sT0FBTyxDQUFDLFdBQ1osTUFBTSxJQUFJLE1BQU0sSUFBSSxFQUFFLFVBQVUsRUFBRSxNQUFNLFVBQVUsV0FBVyxRQUFRLFNBQVMsTUFBTSxHQUFHLE1BQU0sRUFBRSxHQUFHLFFBQVEsTUFBTSxFQUFFLElBQUksUUFBUSxNQUFNO0FBR3RJLFVBQU0sS0FBSyxDQUFDLFdBQVc7QUFDckIsWUFBTSxFQUFFLFNBQVMsUUFBUSxJQUFJLE1BQU0sSUFBSSxNQUFNO0FBQzdDLGNBQVEsT0FBTztBQUNmLGNBQVEsV0FBVyxTQUFTO0FBQzVCLGNBQVEsTUFBTTtBQUFBLElBQ2hCO0FBR0EsVUFBTSxPQUFPLENBQUMsU0FBUztBQUNyQixZQUFNLFVBQVUsRUFBRSxTQUFTO0FBQzNCLFlBQU0sUUFBUSxFQUFFLElBQUk7QUFDcEIsWUFBTSxVQUFVLEVBQUUsV0FBVyxFQUFFLFVBQVUsTUFBTSxPQUFPLElBQUksRUFBRSxHQUFHLFNBQVMsS0FBSztBQUM3RSxZQUFNLE9BQU8sRUFBRSxTQUFTLE9BQU8sU0FBUyxNQUFNLEVBQUUsTUFBTSxDQUFDLEdBQUcsT0FBTyxFQUFFO0FBQ25FLFlBQU0sSUFBSSxLQUFLLFFBQVEsSUFBSTtBQUMzQixXQUFLLE9BQU8sS0FBSyxJQUFJO0FBQ3JCLGFBQU87QUFBQSxJQUNUO0FBR0EsVUFBTSxTQUFTLENBQUMsU0FBUztBQUN2QixZQUFNLEVBQUUsU0FBUyxPQUFPLE1BQU0sUUFBUSxJQUFJLE1BQU0sSUFBSSxLQUFLLE1BQU0sS0FBSyxLQUFLLElBQUk7QUFDN0UsaUJBQVcsT0FBTyxRQUFTLEtBQUksTUFBTSxJQUFJO0FBQ3pDLGNBQVEsZ0JBQWdCLEdBQUcsVUFBVSxJQUFJLENBQUM7QUFDMUMsWUFBTSxnQkFBZ0IsR0FBSSxRQUFRLE9BQU8sUUFBUSxNQUFNLElBQUksSUFBSSxDQUFDLENBQUU7QUFDbEUsV0FBSyxTQUFTLENBQUMsUUFBUSxNQUFNLENBQUMsUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQ3RELFdBQUssVUFBVSxPQUFPLE9BQU8sVUFBVSxJQUFJLE1BQU0sRUFBRTtBQUFBLElBQ3JEO0FBR0EsVUFBTSxTQUFTLENBQUMsU0FBUztBQUN2QixZQUFNLFVBQVUsT0FBTyxZQUFZLE9BQU8sZ0JBQWdCLE9BQU8sZUFBZTtBQUNoRixpQkFBVyxPQUFPLE9BQU8sQ0FBQyxJQUFJLElBQUksTUFBTyxRQUFPLEdBQUc7QUFDbkQsaUJBQVcsQ0FBQyxRQUFRLEVBQUUsS0FBSyxDQUFDLEtBQUssT0FBTztBQUN0QyxZQUFJLE1BQU0sS0FBSyxDQUFDLFFBQVEsSUFBSSxXQUFXLE1BQU0sRUFBRztBQUNoRCxhQUFLLE9BQU87QUFDWixjQUFNLE9BQU8sTUFBTTtBQUFBLE1BQ3JCO0FBQ0EsWUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLLFFBQVEsRUFBRSxPQUFPLENBQUMsRUFBRSxPQUFPLE1BQU0sQ0FBQyxNQUFNLEVBQUU7QUFDakUsWUFBTSxjQUFjLFFBQVEsS0FBSyxNQUFNLFNBQVMsOEJBQThCO0FBQzlFLFVBQUksTUFBTSxNQUFPLFFBQU8sY0FBYyxRQUFRLEtBQUssTUFBTSxLQUFLLFFBQVEsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLFFBQVEsS0FBSyxLQUFLLENBQUMsSUFBSSxVQUFVLElBQUksQ0FBQztBQUM5SCxVQUFJLFFBQVMsUUFBTyxZQUFZLE9BQU87QUFBQSxJQUN6QztBQUVBLFVBQU0sUUFBUSxFQUFFLFVBQVUsRUFBRSxNQUFNLFVBQVUsU0FBUyxNQUFNLGFBQWEsRUFBRSxHQUFHLE9BQU87QUFDcEYsVUFBTSxRQUFRLEVBQUUsT0FBTyxFQUFFLFdBQVcsU0FBUyxNQUFNLFNBQVMsY0FBYyxnQkFBZ0IsR0FBRyxRQUFRLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxPQUFPLEdBQUcsS0FBSztBQUN6SSxXQUFPLEVBQUUsT0FBTyxNQUFNLEVBQUUsT0FBTyxFQUFFLFdBQVcsT0FBTyxHQUFHLFFBQVEsTUFBTSxHQUFHLE9BQU87QUFBQSxFQUNoRjs7O0FDbkdBOzs7QUNXQSxNQUFNLE1BQU07QUFDWixNQUFNLFdBQVc7QUFFakIsTUFBSTtBQUVKLE1BQUk7QUFJSixNQUFNLGFBQWEsQ0FBQyxVQUFVO0FBQzVCLFFBQUk7QUFDRixhQUFPLFVBQVUsU0FBWSxhQUFhLFFBQVEsR0FBRyxJQUFJLGFBQWEsUUFBUSxLQUFLLEtBQUs7QUFBQSxJQUMxRixRQUFRO0FBQUEsSUFBQztBQUFBLEVBQ1g7QUFFQSxNQUFNLFNBQVMsTUFBTSxNQUFNLE1BQU0sV0FBVztBQUc1QyxNQUFNLFVBQVUsQ0FBQyxVQUFVO0FBQ3pCLFVBQU0sRUFBRSxPQUFPLFFBQVEsTUFBTSxNQUFNLElBQUk7QUFDdkMsVUFBTSxTQUFTLENBQUM7QUFDaEIsVUFBTSxVQUFVLE9BQU8sUUFBUSxLQUFLO0FBQ3BDLFdBQU8sYUFBYSxpQkFBaUIsR0FBRyxLQUFLLEVBQUU7QUFDL0MsZUFBVyxRQUFRLFNBQVMsUUFBUTtBQUNwQyxRQUFJLE1BQU8sTUFBSyxPQUFPO0FBQUEsRUFDekI7QUFFQSxNQUFNLFNBQVMsTUFBTTtBQUNuQixTQUFLO0FBQ0wsVUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBTSxXQUFXLEtBQUssS0FBSyxXQUFXO0FBQ3RDLFFBQUksQ0FBQyxJQUFLLFVBQVMsV0FBVyxLQUFLLFNBQVMsU0FBUztBQUNyRCxZQUFRLENBQUMsR0FBRztBQUNaLFFBQUksQ0FBQyxJQUFLLE1BQUssTUFBTSxNQUFNO0FBQUEsYUFDbEIsU0FBVSxFQUFDLFFBQVEsY0FBYyxTQUFTLEtBQUssUUFBUSxNQUFNO0FBQUEsRUFDeEU7QUFHQSxNQUFNLFFBQVEsTUFBTTtBQUNsQixVQUFNLE9BQU8sU0FBUztBQUN0QixVQUFNQyxTQUFRLEVBQUUsUUFBUSxFQUFFLFdBQVcsUUFBUSxDQUFDO0FBQzlDLFVBQU0sU0FBUyxFQUFFLFVBQVU7QUFBQSxNQUN6QixNQUFNO0FBQUEsTUFBVSxXQUFXO0FBQUEsTUFBTyxTQUFTO0FBQUEsTUFBUSxPQUFPLCtCQUErQixRQUFRO0FBQUEsTUFDakcsaUJBQWlCO0FBQUEsTUFBUyxpQkFBaUI7QUFBQSxNQUFTLHFCQUFxQjtBQUFBLElBQzNFLEdBQUcsYUFBYUEsTUFBSztBQUNyQixVQUFNLFFBQVEsRUFBRSxVQUFVLEVBQUUsTUFBTSxVQUFVLFNBQVMsUUFBUSxjQUFjLHNCQUFzQixPQUFPLFVBQVUsUUFBUSxJQUFJLEdBQUcsTUFBRztBQUNwSSxVQUFNLFFBQVE7QUFBQSxNQUFFO0FBQUEsTUFBVyxFQUFFLElBQUksU0FBUyxRQUFRLE1BQU0sVUFBVSxJQUFJLG1CQUFtQixVQUFVO0FBQUEsTUFDakcsRUFBRSxVQUFVLENBQUMsR0FBRyxFQUFFLE1BQU0sRUFBRSxJQUFJLFVBQVUsR0FBRyxVQUFVLEdBQUcsS0FBSyxPQUFPLEtBQUs7QUFBQSxNQUFHLEtBQUs7QUFBQSxJQUFJO0FBQ3ZGLFVBQU0sUUFBUSxFQUFFLFNBQVMsRUFBRSxjQUFjLDZCQUE2QixHQUFHLE9BQU8sTUFBTTtBQUN0RixXQUFPLEVBQUUsT0FBTyxRQUFRLE9BQUFBLFFBQU8sTUFBTSxNQUFNO0FBQUEsRUFDN0M7QUFHQSxNQUFNLE9BQU8sTUFBTTtBQUNqQixRQUFJLEtBQU07QUFDVixVQUFNLE9BQU8sU0FBUyxjQUFjLGdCQUFnQjtBQUNwRCxXQUFPLEVBQUUsTUFBTSxHQUFHLE1BQU0sRUFBRTtBQUMxQixVQUFNLFNBQVMsS0FBSyxhQUFhLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFDakQsVUFBTSxRQUFRLElBQUksY0FBYztBQUNoQyxVQUFNLFlBQVksZ0JBQUc7QUFDckIsV0FBTyxxQkFBcUIsQ0FBQyxLQUFLO0FBQ2xDLFdBQU8sT0FBTyxLQUFLLEtBQUs7QUFFeEIsZUFBVyxRQUFRLENBQUMsU0FBUyxXQUFXLFNBQVMsU0FBUyxRQUFRLEdBQUc7QUFDbkUsYUFBTyxpQkFBaUIsTUFBTSxDQUFvQixVQUFVO0FBQzFELFlBQUksU0FBUyxhQUFhLE1BQU0sUUFBUSxZQUFZLE9BQU8sRUFBRyxRQUFPO0FBQ3JFLGNBQU0sZ0JBQWdCO0FBQUEsTUFDeEIsQ0FBQztBQUFBLElBQ0g7QUFDQSxhQUFTLGdCQUFnQixPQUFPLElBQUk7QUFDcEMsV0FBTyxDQUFDLFNBQVM7QUFDZixXQUFLLE1BQU0sY0FBYyxNQUFNLFVBQVU7QUFDekMsVUFBSSxPQUFPLEVBQUcsTUFBSyxLQUFLLE9BQU8sSUFBSTtBQUFBLElBQ3JDLENBQUM7QUFDRCxTQUFLLE1BQU0sY0FBYyxNQUFNLFVBQVU7QUFBQSxFQUMzQztBQUlBLE1BQU0sYUFBYSxDQUFDLEVBQUUsTUFBTSxRQUFRLFVBQVUsU0FBUyxTQUFTLE1BQU0sSUFBSSxNQUN4RSxTQUFTLGFBQWEsVUFBVSxZQUFZLENBQUMsV0FBVyxDQUFDLFlBQVksU0FBUyxVQUFVLE9BQU8sS0FBSyxHQUFHO0FBRWxHLE1BQU0sY0FBYyxNQUFNO0FBQy9CLFdBQU8saUJBQWlCLFdBQVcsQ0FBQyxVQUFVO0FBQzVDLFVBQUksQ0FBQyxXQUFXLEtBQUssRUFBRztBQUN4QixZQUFNLGVBQWU7QUFDckIsYUFBTztBQUFBLElBQ1QsR0FBRyxJQUFJO0FBQ1AsYUFBUyxpQkFBaUIsb0JBQW9CLE1BQU07QUFDbEQsWUFBTSxVQUFVLFdBQVcsTUFBTTtBQUNqQyxVQUFJLENBQUMsWUFBWSxVQUFVLGFBQWEsT0FBTyxXQUFXLFFBQVM7QUFDbkUsV0FBSztBQUNMLFVBQUksUUFBUyxTQUFRLElBQUk7QUFBQSxJQUMzQixDQUFDO0FBQUEsRUFDSDs7O0FDbEdPLE1BQU0sVUFBVSxDQUFDO0FBRXhCLE1BQU0sU0FBUyxDQUFDO0FBRWhCLE1BQUk7QUFJSixNQUFNQyxRQUFPLENBQUMsU0FBUztBQUNyQixRQUFJLENBQUMsU0FBUyxLQUFNLFFBQU8sU0FBUyxpQkFBaUIsb0JBQW9CLE1BQU1BLE1BQUssSUFBSSxDQUFDO0FBQ3pGLFVBQU0sTUFBTSxTQUFTLGNBQWMsS0FBSztBQUN4QyxRQUFJLGFBQWEsUUFBUSxPQUFPO0FBQ2hDLFFBQUksTUFBTSxVQUFVO0FBQ3BCLFFBQUksY0FBYztBQUNsQixhQUFTLEtBQUssUUFBUSxHQUFHO0FBQUEsRUFDM0I7QUFHQSxNQUFNLE9BQU8sQ0FBQyxPQUFPLFdBQVc7QUFDOUIsUUFBSSxVQUFVLEtBQU07QUFDcEIsWUFBUSxLQUFLLFVBQVUsMkJBQTJCO0FBQ2xELFFBQUksTUFBTTtBQUNSLFlBQU0sQ0FBQyxLQUFLLElBQUk7QUFDaEIsWUFBTSxPQUFPLFFBQVEsUUFBUSxTQUFTLENBQUM7QUFDdkMsWUFBTSxRQUNKLFVBQVUsT0FDTixnRkFDQTtBQUNOLFlBQU0sT0FBTyxxRUFBcUUsS0FBSyxRQUFRLElBQUksS0FBSyxLQUFLO0FBQzdHLFVBQUksS0FBSyxJQUFJLEVBQUcsQ0FBQUEsTUFBSyxJQUFJO0FBQUEsSUFDM0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUVBLE1BQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU07QUFBQTtBQUFBLE1BQStDLFNBQVMsY0FBYyxrQ0FBa0M7QUFBQTtBQUM5RyxTQUFLLE9BQU8sTUFBTSxLQUFLLEdBQUc7QUFDMUIsUUFBSSxLQUFNO0FBQ1YsVUFBTSxRQUFRLE9BQU8sU0FDakIsZUFBZSxLQUFLLE1BQU0sQ0FBQyxzSEFDM0I7QUFDSixTQUFLLDRDQUE0QyxLQUFLLEVBQUU7QUFBQSxFQUMxRDtBQUVPLE1BQU0sYUFBYSxNQUFNO0FBQzlCLFdBQU8sT0FBTyxPQUFPLFFBQVEsTUFBTSxJQUFJLE9BQU8sT0FBTztBQUNyRCxRQUFJLEtBQU0sU0FBUSxLQUFLLENBQUMsR0FBRyxTQUFTLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxLQUFLLEdBQUcsQ0FBQyxHQUFHLE9BQU8sb0NBQW9DO0FBRTlILFFBQUksT0FBTyx5QkFBeUIsUUFBUSxNQUFNLEdBQUcsaUJBQWlCLE9BQU87QUFDM0UsYUFBTyxlQUFlLFFBQVEsUUFBUTtBQUFBLFFBQ3BDLGNBQWM7QUFBQSxRQUNkLFlBQVk7QUFBQSxRQUNaLEtBQUssTUFBTTtBQUFBLFFBQ1gsS0FBSyxDQUFDLFVBQVU7QUFDZDtBQUFBLFlBQUs7QUFBQTtBQUFBLFlBQWdELFNBQVMsZUFBZ0I7QUFBQSxVQUFHO0FBQUEsUUFDbkY7QUFBQSxNQUNGLENBQUM7QUFBQSxJQUNIO0FBQ0EsV0FBTyxpQkFBaUIsU0FBUyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQy9DLFVBQUksa0JBQWtCLGtCQUFtQixRQUFPLEtBQUssT0FBTyxHQUFHO0FBQUEsSUFDakUsR0FBRyxJQUFJO0FBQ1AsYUFBUyxpQkFBaUIsb0JBQW9CLElBQUk7QUFBQSxFQUNwRDs7O0FDNURBLE1BQU0sV0FBVyxDQUFDLGlCQUFpQixlQUFlLHVCQUF1QjtBQUNsRSxNQUFNLFVBQVU7QUFDdkIsTUFBTSxFQUFFLGlCQUFpQixJQUFJLFlBQVk7QUFFekMsTUFBTSxXQUFXLG9CQUFJLElBQUk7QUFJbEIsTUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNLFVBQVUsWUFBWSxpQkFBaUIsS0FBSyxRQUFRLE1BQU0sVUFBVSxPQUFPO0FBSWhILE1BQU0saUJBQWlCLE1BQU07QUFDM0IsVUFBTSxTQUFTLEdBQUcsSUFBSSxNQUFNLEVBQUUsS0FBSyxHQUFHLE1BQU0sSUFBSSxFQUFFLE9BQU8sQ0FBQyxTQUFTLFdBQVcsS0FBSyxJQUFJLENBQUMsRUFBRSxDQUFDLEtBQUs7QUFDaEcsV0FBTyxRQUFRLEtBQUssQ0FBQyxXQUFXLE9BQU8sU0FBUyxNQUFNLENBQUM7QUFBQSxFQUN6RDtBQUVPLE1BQU0sZUFBZSxNQUFNO0FBRWhDLGdCQUFZLFVBQVUsbUJBQW1CLFNBQVUsU0FBUyxNQUFNO0FBQ2hFLFVBQUksR0FBRyxJQUFJLEdBQUcsV0FBVyxRQUFRLEtBQUssQ0FBQyxTQUFTLElBQUksSUFBSSxLQUFLLENBQUMsZUFBZSxFQUFHLFVBQVMsSUFBSSxJQUFJO0FBQ2pHLGFBQU8saUJBQWlCLEtBQUssTUFBTSxNQUFNO0FBQUEsTUFBeUIsSUFBSztBQUFBLElBQ3pFO0FBQUEsRUFDRjtBQUVPLE1BQU0sUUFBUTtBQUFBO0FBQUEsSUFBb0MsQ0FBQyxHQUFHLFNBQVMsaUJBQWlCLHdCQUF3QixDQUFDLEVBQzdHLE9BQU8sQ0FBQyxTQUFTLE9BQU8sT0FBTyxPQUFPLElBQUksQ0FBQztBQUFBO0FBR3ZDLE1BQU0sYUFBYSxDQUFDLFVBQ3hCLEtBQUssYUFBYSxZQUFZLEtBQUssSUFBSSxNQUFNLEdBQUcsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLEtBQUssRUFBRSxNQUFNLElBQUksRUFBRSxDQUFDLENBQUM7QUFJL0YsTUFBTSxVQUFVLENBQUMsRUFBRSxTQUFTLEVBQUUsY0FBYyxTQUFTLEVBQUUsR0FBRyxNQUFNLFdBQVc7QUFDekUsVUFBTSxVQUFVLEtBQUssV0FBVyxPQUFPLEtBQUssUUFBUSxPQUFPO0FBQzNELFVBQU0sT0FBTyxVQUFVLENBQUMsS0FBSyxJQUFJLEtBQUssTUFBTSxnQkFBZ0IsSUFBSSxFQUFFLElBQUk7QUFDdEUsV0FBTyxDQUFDLFFBQVEsS0FBSyxLQUFLLENBQXVCLFFBQVEsR0FBRyxTQUFTLEdBQUcsQ0FBQyxPQUFPLFFBQVE7QUFBQSxFQUMxRjtBQUdBLE1BQU0saUJBQWlCLENBQUMsU0FBUztBQUMvQixVQUFNLFVBQVUsSUFBSSxPQUFPLFNBQVMsSUFBSSxFQUFFO0FBQzFDLFVBQU0sVUFBVSxpQkFBaUIsSUFBSSxPQUFPLElBQUksQ0FBQztBQUNqRCxXQUFPLFFBQVEsU0FBUyxjQUFjLElBQUksT0FBTyxNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQUEsRUFDbkU7QUFJQSxNQUFNLGVBQWUsQ0FBQyxNQUFNLFdBQVc7QUFDckMsVUFBTSxDQUFDLEVBQUUsS0FBSyxJQUFJLDJDQUEyQyxLQUFLLElBQUksS0FBSyxDQUFDO0FBQzVFLFdBQU8sU0FBUyxTQUFTLElBQUksS0FBSyxPQUFPLEtBQUssVUFBVSxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sYUFBYSxLQUFLO0FBQUEsRUFDM0Y7QUFJQSxNQUFNLGVBQWUsQ0FBQyxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVNDLFdBQVU7QUFDakUsVUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLE1BQU07QUFDdEMsVUFBTSxPQUFPLE1BQU0sRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLEtBQUssUUFBUSxjQUFjLEVBQUU7QUFDbkUsVUFBTSxPQUFPLEtBQUssUUFBUSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsWUFBWSxNQUFNLENBQUM7QUFDeEUsVUFBTSxNQUFNLFFBQVEsU0FDaEIsTUFBTUEsTUFBSyw2QkFBNkIsS0FBSyxVQUFVLFFBQVEsR0FBRyxDQUFDLG9CQUFvQixJQUFJLE1BQzNGLGlEQUFpRCxLQUFLLElBQUksQ0FBQyxJQUMzRCxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUMsUUFBUSxJQUFJLFlBQVksQ0FBQyxDQUFDLENBQUM7QUFDdkQsV0FBTyxHQUFHLE9BQU8sYUFBYSxLQUFLLEtBQUssUUFBUSxDQUFDLEtBQUssUUFBUSxTQUFTLGVBQWUsSUFBSSw0QkFBNEIsUUFBUSxHQUFHO0FBQUEsRUFDbkk7QUFJQSxNQUFNLFlBQVksQ0FBQyxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVNBLFdBQVU7QUFDOUQsVUFBTSxPQUFPLEtBQUssUUFBUSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsWUFBWSxNQUFNLENBQUM7QUFDeEUsVUFBTSxRQUFRLENBQUMsR0FBRyxVQUFVLEdBQUcsTUFBTSxFQUFFLFFBQVEsVUFBVSxDQUFDLEVBQUUsT0FBTyxDQUFDLFFBQVEsSUFBSSxXQUFXLFFBQVEsQ0FBQztBQUNwRyxVQUFNLE1BQU0sUUFBUSxTQUNoQixHQUFHQSxNQUFLLDhFQUE4RSxJQUFJLE1BQzFGLHNDQUFzQyxNQUFNLElBQUksQ0FBQywyRUFDakQsUUFBUSxNQUFNLEtBQUssQ0FBQztBQUN4QixXQUFPLHFCQUFxQixJQUFJLFdBQVcsT0FBTyxpQkFBaUIsS0FBSyxLQUFLLFFBQVEsQ0FBQyxLQUFLLEdBQUcsUUFBUSxTQUFTLE9BQU8sS0FBSyxRQUFRLEdBQUc7QUFBQSxFQUN4STtBQUlPLE1BQU0sWUFBWSxDQUFDLE1BQU0sUUFBUSxTQUFTO0FBQy9DLFVBQU0sWUFBWSxNQUFNLEVBQUUsT0FBTyxDQUFDLFNBQVMsV0FBVyxJQUFJLEVBQUUsU0FBUyxJQUFJLENBQUM7QUFDMUUsVUFBTSxVQUFVLE9BQU8sVUFBVSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQ3RELFVBQU0sUUFBUSxRQUFRLE9BQU8sQ0FBQyxTQUFTLFFBQVEsTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUNsRSxVQUFNLFNBQVMsU0FBUyxJQUFJLElBQUksSUFBSSxhQUFhLGVBQWUsSUFBSSxJQUFJLGlCQUFpQjtBQUN6RixRQUFJLE1BQU0sVUFBVSxVQUFVLGFBQWEsTUFBTSxNQUFNLEVBQUcsUUFBTyxFQUFFLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDMUYsVUFBTUEsU0FBUSxLQUFLLFVBQVUsSUFBSSxDQUFDLFNBQVMsR0FBRyxLQUFLLFFBQVEsY0FBYyxFQUFFLENBQUM7QUFDNUUsVUFBTSxPQUFPLFVBQVUsVUFBVSxDQUFDLFFBQVEsU0FDdEMsR0FBR0EsTUFBSyxtSEFDUjtBQUNKLFVBQU1DLFFBQU8sS0FBSyxXQUFXLE9BQU8sSUFBSSxlQUFlO0FBQ3ZELFVBQU0sTUFBTUEsTUFBSyxNQUFNLFFBQVEsTUFBTSxNQUFNLFNBQVNELE1BQUs7QUFDekQsU0FBSyxHQUFHO0FBQ1IsV0FBTyxFQUFFLE9BQU8sUUFBUSxJQUFJO0FBQUEsRUFDOUI7OztBQy9GQSxNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUV2QixNQUFNLGNBQWMsb0JBQUksSUFBSTtBQUM1QixNQUFJLFlBQVk7QUFHaEIsTUFBTSxZQUFZLENBQUMsRUFBRSxXQUFXLFFBQVEsUUFBUSxRQUFRLFVBQVUsTUFBTTtBQUN0RSxVQUFNLE9BQU8sR0FBRyxTQUFTLElBQUksTUFBTTtBQUNuQyxRQUFJLENBQUMsYUFBYyxVQUFVLFlBQVksSUFBSSxJQUFJLEVBQUk7QUFDckQsUUFBSSxPQUFRLGFBQVksSUFBSSxJQUFJO0FBQ2hDLFFBQUksT0FBTyxPQUFPLFFBQVEsY0FBYyxFQUFHLFFBQU8sY0FBYyxLQUFLLEdBQUcsSUFBSSxtQkFBbUIsTUFBTSxLQUFLLFNBQVM7QUFBQSxFQUNySDtBQUlBLE1BQU0sY0FBYyxDQUFDLEVBQUUsT0FBTyxNQUFNO0FBQ2xDLFVBQU0sTUFBTSxPQUFPLFFBQVEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLE9BQU8sQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQ2xILFdBQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsT0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLEtBQUssRUFBRSxHQUFHLENBQUM7QUFBQSxFQUN2RTtBQUdBLE1BQU0sU0FBUyxDQUFDLE1BQU0sY0FBYztBQUNsQyxVQUFNLEVBQUUsSUFBSSxXQUFXLFFBQVEsT0FBTyxPQUFPLFVBQVUsT0FBTyxRQUFRLE9BQU8sUUFBUSxPQUFPLFFBQVEsT0FBTyxJQUFJO0FBQy9HLFVBQU1FLFNBQVEsQ0FBQyxHQUFHLFNBQVMsSUFBSSxNQUFNLElBQUksSUFBSSxFQUFFLElBQUksR0FBRyxLQUFLLE1BQU0sUUFBUSxLQUFLLENBQUMsT0FBTyxTQUFTLE9BQU8sS0FBSyxJQUFJLFdBQVc7QUFDMUgsUUFBSSxTQUFTLElBQUssQ0FBQUEsT0FBTSxLQUFLLFVBQVUsTUFBTSxFQUFFO0FBQy9DLFVBQU0sVUFBVSxNQUFNLFNBQ2xCLFdBQVcsS0FBSyxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUMsR0FBRyxXQUFXLGFBQWEsRUFBRSxHQUFHLE1BQU0sU0FBUyxVQUFVLE1BQU0sTUFBTSxTQUFTLENBQUMsQ0FBQyxLQUFLLEVBQUUsTUFDMUk7QUFDSixVQUFNQyxRQUFPLE9BQU8sU0FBUyxNQUFNLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUMsS0FBSztBQUN4RixVQUFNLE9BQU8sT0FBTyxPQUFPLENBQUMsVUFBVSxNQUFNLElBQUk7QUFDaEQsVUFBTSxRQUFRLEtBQUssTUFBTSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsVUFBVSxJQUFJLE1BQU0sRUFBRSxFQUFFLEVBQUUsS0FBSyxJQUFJO0FBQ3ZFLFVBQU0sU0FBUyxLQUFLLFNBQVMsSUFBSSxRQUFRLEtBQUssU0FBUyxDQUFDLFVBQVU7QUFDbEUsVUFBTSxNQUFNLFVBQVUsSUFBSSxDQUFDLFNBQVMsSUFBSSxLQUFLLEVBQUUsRUFBRSxFQUFFLEtBQUssSUFBSTtBQUM1RCxXQUFPLFVBQVVELE9BQU0sS0FBSyxLQUFLLENBQUMsR0FBRyxPQUFPLEdBQUdDLEtBQUksR0FBRyxTQUFTLG1CQUFtQixLQUFLLEdBQUcsTUFBTSxFQUFFLEdBQUcsT0FBTyxnQkFBZ0IsR0FBRyxFQUFFO0FBQUEsRUFDbkk7QUFHQSxNQUFNLE1BQU0sQ0FBQyxTQUFTO0FBQ3BCLFVBQU0sWUFBWSxZQUFZLElBQUk7QUFDbEMsVUFBTSxPQUFPLE9BQU8sTUFBTSxTQUFTO0FBQ25DLFFBQUksS0FBSyxVQUFVLENBQUMsS0FBSyxPQUFPLE9BQVEsUUFBTyxRQUFRLE1BQU0sSUFBSTtBQUNqRSxZQUFRLGVBQWUsSUFBSTtBQUMzQixlQUFXLEVBQUUsTUFBTSxPQUFPLEtBQUssS0FBSyxPQUFRLFNBQVEsSUFBSSxNQUFNLE1BQU07QUFDcEUsZUFBVyxFQUFFLElBQUksS0FBSyxLQUFLLEtBQUssT0FBUSxTQUFRLElBQUksT0FBTywwQkFBMEIsc0JBQXNCLElBQUksRUFBRSxFQUFFO0FBQ25ILGVBQVcsUUFBUSxVQUFXLFNBQVEsSUFBSSxhQUFhLElBQUk7QUFDM0QsZUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLEtBQUssTUFBTyxTQUFRLElBQUksU0FBUyxNQUFNLE1BQU07QUFDMUUsWUFBUSxTQUFTO0FBQUEsRUFDbkI7QUFJTyxNQUFNLFVBQVUsQ0FBQyxTQUFTO0FBQy9CLFFBQUksTUFBTSxTQUFTLGFBQWEsQ0FBQyxLQUFLLFNBQVMsT0FBTyxJQUFJLEtBQUssTUFBTSxFQUFHO0FBQ3hFLFdBQU8sSUFBSSxLQUFLLE1BQU07QUFDdEIsUUFBSSxJQUFJO0FBQ1IsY0FBVSxJQUFJO0FBQUEsRUFDaEI7QUFHTyxNQUFNLFVBQVUsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxFQUFFLE1BQU0sUUFBUSxRQUFRLENBQUMsRUFBRSxHQUFHLEVBQUUsVUFBVSxRQUFRLE1BQU0sTUFBTSxNQUFNO0FBQ3JHLFVBQU0sTUFBTSxRQUFRLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxJQUFJLEVBQUUsRUFBRTtBQUM1QyxVQUFNLE9BQU8sU0FBUyxNQUFNLFlBQVksU0FBUyxLQUFNLFFBQVEsQ0FBQyxDQUFDLE9BQU87QUFDeEUsVUFBTSxVQUFVLE9BQU8sOEJBQThCO0FBQ3JELFlBQVEsZUFBZSxpQkFBaUIsTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLFFBQVEsQ0FBQyxHQUFHLE9BQU8sR0FBRyxJQUFJLFNBQVMsZ0JBQWdCLElBQUksS0FBSyxJQUFJLENBQUMsR0FBRyxJQUFJLEtBQUssRUFBRSxFQUFFO0FBQ2xKLFlBQVEsSUFBSSxNQUFNLE1BQU07QUFDeEIsZUFBVyxFQUFFLEdBQUcsS0FBSyxRQUFTLFNBQVEsSUFBSSxhQUFhLE9BQU8sT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUM3RSxlQUFXLFFBQVEsTUFBTSxHQUFHO0FBQzFCLFVBQUksU0FBUyxHQUFHLE9BQU8sT0FBTyxXQUFXLElBQUksRUFBRSxTQUFTLElBQUksS0FBSyxDQUFDLE1BQU0sSUFBSSxFQUFHLFNBQVEsSUFBSSx5QkFBeUIsSUFBSTtBQUFBLElBQzFIO0FBQ0EsWUFBUSxTQUFTO0FBQUEsRUFDbkI7QUFFTyxNQUFNLFdBQVcsTUFBTTtBQUM1QixXQUFPLFFBQVEsb0JBQW9CLENBQUMsRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLE1BQU07QUFDNUQsVUFBSSxVQUFVLFVBQVc7QUFDekIsa0JBQVk7QUFDWixVQUFJLFVBQVUsV0FBVztBQUN2QixhQUFLLG9LQUFvSztBQUFBLE1BQzNLLE1BQU8sU0FBUSxJQUFJLGlCQUFpQixLQUFLLEVBQUU7QUFBQSxJQUM3QyxDQUFDO0FBQ0QsV0FBTyxRQUFRLGdCQUFnQixNQUFNO0FBQ25DLGNBQVEsSUFBSSxzR0FBc0c7QUFBQSxJQUNwSCxDQUFDO0FBQUEsRUFDSDs7O0FDdEZPLE1BQU0sU0FBUztBQUN0QixNQUFNLFNBQVM7QUFFZixNQUFNLFFBQVEsb0JBQUksSUFBSTtBQUV0QixNQUFNLFNBQVMsb0JBQUksSUFBSTtBQUd2QixNQUFNQyxRQUFPLENBQUMsVUFBVTtBQUN0QixRQUFJLE1BQU0sS0FBTSxPQUFNLElBQUksTUFBTSxJQUFJO0FBQ3BDLFFBQUksTUFBTSxNQUFNLFNBQVMsRUFBRyxRQUFPLElBQUksTUFBTSxLQUFLO0FBQUEsRUFDcEQ7QUFHTyxNQUFNLGNBQWMsTUFBTTtBQUMvQixlQUFXLFNBQVMsU0FBUyxpQkFBaUIsTUFBTSxFQUFHLENBQUFBLE1BQUssS0FBSztBQUFBLEVBQ25FO0FBSU8sTUFBTSxTQUFTLENBQUMsT0FBTyxPQUFPLE9BQU87QUFDMUMsUUFBSSxNQUFNLElBQUksSUFBSSxLQUFLLFVBQVUsTUFBTSxTQUFTLEtBQU0sUUFBTztBQUM3RCxRQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sT0FBTyxJQUFJLEtBQUssSUFBSSxTQUFTO0FBQ25FLFFBQUksaUJBQWlCLEtBQU0sUUFBTztBQUFBLElBQTRCLE1BQU8sUUFBUSxnQkFBZ0I7QUFDN0YsUUFBSSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sTUFBTSxJQUFJLENBQUMsTUFBTSxPQUFPLE9BQU8sTUFBTSxHQUFHLElBQUksSUFBSSxFQUFFLEVBQUUsQ0FBQztBQUN0RixRQUFJLENBQUMsU0FBUyxPQUFPLFVBQVUsU0FBVSxRQUFPO0FBQ2hELFdBQU8sT0FBTyxZQUFZLE9BQU8sUUFBUSxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sQ0FBQyxLQUFLLE9BQU8sTUFBTSxRQUFRLEdBQUcsSUFBSSxJQUFJLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3JIO0FBTU8sTUFBTSxlQUFlLE1BQU07QUFDaEMsV0FBTyxVQUFVLFNBQVMsQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLFVBQVUsTUFBTSxLQUFLQyxNQUFLLE1BQU0sR0FBRyxJQUFJO0FBQUEsRUFDMUY7OztBQy9CQSxNQUFNLGNBQWM7QUFHcEIsTUFBTSxTQUFTLG9CQUFJLFFBQVE7QUFFM0IsTUFBTSxXQUFXLG9CQUFJLFFBQVE7QUFHN0IsTUFBTSxPQUFPLG9CQUFJLFFBQVE7QUFHekIsTUFBTSxhQUFhLG9CQUFJLElBQUk7QUFHM0IsTUFBTSxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sR0FBRyxFQUFFLElBQUksVUFBVSxHQUFHLE1BQU0sV0FBVztBQUNqRSxVQUFNLFFBQVEsTUFBTSxRQUFRLEtBQUssQ0FBQyxXQUFXLE9BQU8sT0FBTyxFQUFFO0FBQzdELFFBQUksTUFBTyxRQUFPLE9BQU8sT0FBTyxFQUFFLE1BQU0sTUFBTSxPQUFPLENBQUM7QUFBQSxRQUNqRCxPQUFNLFFBQVEsS0FBSyxFQUFFLElBQUksV0FBVyxNQUFNLE1BQU0sT0FBTyxDQUFDO0FBQzdELFlBQVEsSUFBSTtBQUFBLEVBQ2Q7QUFHQSxNQUFNLFdBQVcsQ0FBQyxTQUFTLElBQUksU0FBUyxDQUFDLEdBQUcsSUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxRQUFRLFFBQVEsTUFBUztBQUczRyxNQUFNLFNBQVMsQ0FBQyxRQUFRO0FBQ3RCLGdCQUFZO0FBQ1osUUFBSSxDQUFDLFNBQVMsSUFBSSxHQUFHLEVBQUcsVUFBUyxJQUFJLEtBQUssWUFBWSxJQUFJLENBQUM7QUFDM0QsVUFBTSxFQUFFLE9BQU8sT0FBTyxHQUFHLElBQUk7QUFDN0IsVUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLEtBQUssS0FBSyxJQUFJLE9BQU8sVUFBVSxHQUFHLE1BQU0sSUFBSSxLQUFLLElBQUksY0FBYyxJQUFJLFdBQVcsSUFBSSxFQUFFLElBQUk7QUFDdkgsUUFBSSxRQUFRLFFBQVEsQ0FBQyxFQUFHLE1BQUssSUFBSSxNQUFNLENBQUMsR0FBRyxJQUFJO0FBQUEsRUFDakQ7QUFJQSxNQUFNLFNBQVMsQ0FBQyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNO0FBRXZELFVBQU0sT0FBTyxDQUFDO0FBRWQsVUFBTSxRQUFRLENBQUM7QUFDZixVQUFNLFFBQVEsSUFBSSxJQUFJLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDakcsZUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLFFBQVEsTUFBTTtBQUN4QyxVQUFJLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxnQ0FBZ0MsS0FBSyxJQUFJLEVBQUc7QUFDcEUsWUFBTSxTQUFTLFdBQVcsVUFBVSxTQUFTO0FBQzdDLFlBQU0sUUFBUSxTQUFTLE9BQU8sT0FBTyxZQUFZLElBQUksZ0JBQWdCLEdBQUcsS0FBSyxFQUFFLENBQUMsQ0FBQyxJQUFJO0FBQ3JGLFlBQU0sS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJLFFBQVE7QUFDckMsWUFBTSxNQUFNLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxRQUFRLEdBQUcsSUFBSSxDQUFDLElBQUk7QUFDL0QsWUFBTSxPQUFPLFNBQVMsUUFBUSxPQUFPLE9BQU8sSUFBSTtBQUNoRCxTQUFHLEdBQUcsSUFBSSxPQUFPLEtBQUssQ0FBQyxHQUFHLEdBQUcsR0FBRyxJQUFJLEVBQUUsS0FBSyxJQUFJO0FBQUEsSUFDakQ7QUFDQSxXQUFPLEVBQUUsTUFBTSxNQUFNO0FBQUEsRUFDdkI7QUFHQSxNQUFNLFVBQVUsQ0FBQyxRQUFRO0FBQ3ZCLFVBQU0sRUFBRSxRQUFRLFNBQVMsT0FBTyxXQUFXLE9BQU8sSUFBSSxTQUFTLFFBQVEsS0FBSyxJQUFJO0FBQ2hGLFVBQU0sUUFBUSxPQUFPLElBQUksR0FBRztBQUM1QixRQUFJLFNBQVMsQ0FBQyxNQUFNLE1BQU87QUFDM0IsVUFBTSxRQUFRLFdBQVcsWUFBWSxJQUFJO0FBQ3pDLFVBQU0sT0FBTyxRQUFRO0FBQUEsTUFDbkIsTUFBTTtBQUFBLE1BQVc7QUFBQSxNQUFJO0FBQUEsTUFBVztBQUFBLE1BQVE7QUFBQSxNQUFPLEdBQUcsT0FBTyxHQUFHO0FBQUEsTUFBRztBQUFBLE1BQy9ELEtBQUssS0FBSyxRQUFRO0FBQUEsTUFDbEIsUUFBUSxRQUFRLENBQUMsU0FBUyxPQUFPO0FBQUEsTUFDakMsVUFBVSxJQUFJLEtBQUssSUFBSSxjQUFjO0FBQUEsTUFDckMsUUFBUSxTQUFTLENBQUMsR0FBRyxJQUFJLENBQUMsQ0FBQyxNQUFNLE1BQU0sTUFBTSxDQUFDLE1BQU0sT0FBTyxNQUFNLENBQUMsQ0FBQztBQUFBLE1BQ25FLFFBQVEsU0FBUyxTQUFTLElBQUksR0FBRyxLQUFLO0FBQUEsTUFDdEMsUUFBUSxDQUFDLEdBQUcsT0FBTyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFLElBQUksTUFBTSxJQUFJLFdBQVcsTUFBTSxXQUFXLE1BQU0sTUFBTSxFQUFFO0FBQUEsSUFDekcsQ0FBQztBQUNELFdBQU8sSUFBSSxLQUFLLElBQUk7QUFDcEIsZUFBVyxPQUFPLENBQUMsS0FBSyxHQUFHLE9BQU8sT0FBTyxDQUFDLEdBQUc7QUFDM0MsaUJBQVcsUUFBUSxTQUFTLEdBQUcsR0FBRztBQUNoQyxhQUFLLE9BQU8sS0FBSyxFQUFFLE1BQU0sS0FBSyxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sTUFBTSxJQUFJLElBQUksR0FBRyxDQUFDO0FBQy9FLGFBQUssTUFBTSxLQUFLLFFBQVEsTUFBTSxVQUFVLGNBQWMsS0FBSyxNQUFNO0FBQUEsTUFDbkU7QUFBQSxJQUNGO0FBQ0EsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUdBLE1BQU1DLFFBQU8sQ0FBQyxNQUFNLEVBQUUsUUFBUSxTQUFTLE1BQU0sU0FBUyxRQUFRLE1BQU0sTUFBTTtBQUN4RSxVQUFNLE9BQU8sUUFBUSxRQUFRO0FBQzdCLFFBQUk7QUFDSixRQUFJO0FBQ0YsZUFBUyxLQUFLLE1BQU0sUUFBUSxRQUFRLElBQUksYUFBYSxDQUFDO0FBQUEsSUFDeEQsUUFBUTtBQUFBLElBQUM7QUFDVCxXQUFPLE9BQU8sTUFBTTtBQUFBLE1BQ2xCLFFBQVEsUUFBUSxVQUFVO0FBQUEsTUFDMUIsT0FBTyxTQUFTO0FBQUEsTUFDaEI7QUFBQSxNQUNBLFFBQVEsUUFBUSxRQUFRLElBQUksWUFBWSxNQUFNO0FBQUEsTUFDOUMsT0FBTyxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRTtBQUFBLE1BQ3hCLFlBQVksVUFBVSxLQUFLLE9BQU8sWUFBWSxLQUFLLElBQUksSUFBSSxPQUFPO0FBQUEsTUFDbEU7QUFBQSxNQUNBLE1BQU0sU0FBUyxTQUFZLFNBQVksWUFBWSxJQUFJLElBQUksVUFBVTtBQUFBLE1BQ3JFLFFBQVEsUUFBUTtBQUFBLE1BQ2hCLFNBQVMsUUFBUTtBQUFBLE1BQ2pCLFNBQVMsUUFBUTtBQUFBLElBQ25CLENBQUM7QUFBQSxFQUNIO0FBR0EsTUFBTSxXQUFXLENBQUMsUUFBUTtBQUN4QixVQUFNLE9BQU8sT0FBTyxJQUFJLEdBQUc7QUFDM0IsUUFBSSxDQUFDLEtBQU07QUFDWCxVQUFNLEVBQUUsSUFBSSxRQUFRLE9BQUFDLFFBQU8sT0FBTyxJQUFJO0FBQ3RDLGdCQUFZO0FBQ1osSUFBQUQsTUFBSyxNQUFNLEdBQUc7QUFDZCxVQUFNRSxTQUFRLFNBQVMsT0FBTyxTQUFTO0FBQ3ZDLFNBQUssUUFBUUQsVUFBUyxDQUFDLENBQUMsSUFBSSxHQUFHQyxRQUFPLENBQUMsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDLENBQUMsTUFBTSxFQUFFLEtBQUssS0FBSyxNQUFNO0FBQ3hFLFlBQU0sWUFBWSxTQUFTLEtBQUssSUFBSSxZQUFZLE9BQU8sSUFBSSxJQUFJLEdBQUc7QUFDbEUsYUFBTyxFQUFFLElBQUksTUFBTSxXQUFXLFFBQVEsS0FBSyxNQUFNO0FBQUEsSUFDbkQsQ0FBQztBQUNELGVBQVcsT0FBTyxLQUFLLEtBQUssTUFBTSxDQUFDLEdBQUc7QUFDcEMsaUJBQVcsU0FBUyxLQUFLLE9BQVEsS0FBSSxNQUFNLE9BQU8sSUFBSSxHQUFJLE9BQU0sT0FBTztBQUFBLElBQ3pFO0FBQ0EsU0FBSyxPQUFPQTtBQUNaLFFBQUksQ0FBQ0EsT0FBTyxLQUFJLElBQUk7QUFDcEIsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUdBLE1BQU0sTUFBTSxDQUFDLFNBQVM7QUFDcEIsU0FBSyxRQUFRLFlBQVksSUFBSTtBQUM3QixZQUFRLElBQUk7QUFBQSxFQUNkO0FBSUEsTUFBTSxVQUFVLENBQUMsRUFBRSxLQUFLLFNBQVMsTUFBTSxNQUFNO0FBQzNDLFVBQU0sT0FBTyxPQUFPLElBQUksR0FBRztBQUMzQixRQUFJLENBQUMsS0FBTTtBQUNYLFVBQU0sRUFBRSxNQUFNLFFBQVEsTUFBTSxTQUFTLE1BQU0sR0FBRyxJQUFJO0FBQ2xELFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxJQUFJLFVBQVUsTUFBTSxNQUFNO0FBRXJELFVBQU0sTUFBTSxFQUFFLE1BQU0sUUFBUSxPQUFPLE1BQU0sR0FBRyxNQUFNLFFBQVEsS0FBSyxTQUFTLENBQUMsRUFBRTtBQUMzRSxVQUFNLFFBQVEsRUFBRSxNQUFNLE9BQU8sSUFBSTtBQUNqQyxVQUFNLFNBQVMsTUFBTSxPQUFPLE9BQU8sS0FBSyxFQUFFO0FBQzFDLGVBQVcsUUFBUSxTQUFTLENBQUMsR0FBRyxPQUFPLE1BQU0sSUFBSSxPQUFPO0FBQ3RELFlBQU0sWUFBWSxHQUFHLEtBQUssUUFBUSxjQUFjO0FBQ2hELFlBQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLE9BQU8sSUFBSSxNQUFNLEtBQUssTUFBTSxTQUFTLEtBQUssRUFBRTtBQUNsRixZQUFNLE9BQU8sUUFBUSxJQUFJLEtBQUssRUFBRSxJQUFJLGVBQWUsT0FBTyxvQkFBb0I7QUFDOUUsVUFBSSxRQUFRLEtBQUssRUFBRSxJQUFJLEtBQUssSUFBSSxXQUFXLE1BQU0sR0FBSSxTQUFTLFVBQVUsRUFBRSxLQUFLLEVBQUcsQ0FBQztBQUFBLElBQ3JGO0FBQ0EsU0FBSyxPQUFPLEtBQUssR0FBRztBQUNwQixTQUFLLElBQUksT0FBTyxLQUFLO0FBQ3JCLFFBQUksQ0FBQztBQUFBLElBQXVCLEtBQU0sS0FBTyxLQUFJLElBQUk7QUFDakQsWUFBUSxJQUFJO0FBQUEsRUFDZDtBQUdBLE1BQU0sVUFBVSxDQUFDLEVBQUUsSUFBSSxXQUFXLE9BQU8sS0FBSyxNQUFNLE1BQU07QUFDeEQsVUFBTSxPQUFPLFFBQVEsRUFBRSxNQUFNLFdBQVcsSUFBSSxXQUFXLE9BQU8sS0FBSyxPQUFPLFNBQVMsQ0FBQyxFQUFFLENBQUM7QUFDdkYsZUFBVyxRQUFRLFNBQVMsQ0FBQyxHQUFHO0FBQzlCLFlBQU0sT0FBTyxLQUFLLElBQUksSUFBSTtBQUMxQixVQUFJLENBQUMsS0FBTTtBQUNYLFdBQUssT0FBTyxLQUFLLEVBQUUsTUFBTSxLQUFLLEtBQUssUUFBUSxPQUFPLEtBQUssTUFBTSxNQUFNLElBQUksR0FBRyxDQUFDO0FBQzNFLFdBQUssTUFBTSxFQUFFLElBQUksVUFBVSxHQUFHLFdBQVcsS0FBSyxNQUFNO0FBQUEsSUFDdEQ7QUFBQSxFQUNGO0FBR0EsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNwQixVQUFNLEVBQUUsUUFBUSxXQUFXLElBQUksTUFBTSxTQUFTLEtBQUssSUFBSTtBQUN2RCxRQUFJLE9BQU8sSUFBSSxHQUFHLEtBQUssUUFBUSxLQUFNO0FBQ3JDLFFBQUksQ0FBQyxRQUFTLFNBQVEsRUFBRSxNQUFNLFdBQVcsSUFBSSxXQUFXLFFBQVEsR0FBRyxPQUFPLEdBQUcsRUFBRSxDQUFDO0FBQ2hGLGVBQVcsUUFBUSxTQUFTLEdBQUcsRUFBRyxNQUFLLE1BQU0sS0FBSyx3QkFBd0I7QUFBQSxFQUM1RTtBQUdPLE1BQU0sYUFBYSxDQUFDLE1BQU0sUUFBUSxTQUFTO0FBQ2hELFVBQU0sV0FBVyxTQUFTLEdBQUcsT0FBTztBQUNwQyxVQUFNLFFBQVEsV0FBVyxFQUFFLE9BQU8sTUFBTSxFQUFFLE9BQU8sS0FBSyxLQUFLLEdBQUcsUUFBUSxJQUFJLEtBQUssR0FBRyxJQUFJLFVBQVUsTUFBTSxRQUFRLElBQUk7QUFDbEgsVUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLElBQUk7QUFDL0IsVUFBTSxVQUFVLE1BQU0sSUFBSSxDQUFDLFVBQVUsRUFBRSxJQUFJLEtBQUssSUFBSSxXQUFXLEdBQUcsS0FBSyxRQUFRLGNBQWMsSUFBSSxNQUFNLEdBQUcsRUFBRTtBQUU1RyxVQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsT0FBTyxNQUFNLEdBQUcsTUFBTSxJQUFJLFFBQVEsS0FBSyxRQUFRO0FBQzdFLFVBQU0sRUFBRSxVQUFVLE1BQU0sT0FBTyxJQUFJO0FBQ25DLFVBQU0sT0FBTyxRQUFRLEVBQUUsTUFBTSxRQUFRLElBQUksSUFBSSxXQUFXLElBQUksVUFBVSxNQUFNLFFBQVEsUUFBUSxDQUFDLEtBQUssR0FBRyxPQUFPLFlBQVksSUFBSSxFQUFFLENBQUM7QUFDL0gsUUFBSSxPQUFPLE1BQU0sTUFBTSxVQUFVLENBQUMsU0FBVSxNQUFLLElBQUksUUFBUSxFQUFFLE1BQU0sTUFBTSxDQUFDO0FBQUEsUUFDdkUsWUFBVyxFQUFFLEdBQUcsS0FBSyxNQUFPLFlBQVcsSUFBSSxJQUFJLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFDbkUsV0FBTztBQUFBLEVBQ1Q7QUFFTyxNQUFNLGNBQWMsTUFBTTtBQUUvQixVQUFNLFFBQVEsRUFBRSxRQUFRLFNBQVMsVUFBVSxPQUFPLFNBQVMsU0FBUyxLQUFLO0FBQ3pFLGVBQVcsQ0FBQyxNQUFNLFFBQVEsS0FBSyxPQUFPLFFBQVEsS0FBSyxFQUFHLFFBQU8sT0FBTyxHQUFHLE1BQU0sUUFBUTtBQUFBLEVBQ3ZGOzs7QUNyTEEsTUFBSSxDQUFDLE9BQU8sT0FBTyxRQUFRLFlBQVksR0FBRztBQUN4QyxXQUFPLGFBQWEsRUFBRSxTQUFTLFFBQVEsQ0FBQyxNQUFNLFFBQVEsU0FBUyxRQUFRLFdBQVcsTUFBTSxRQUFRLElBQUksR0FBRyxJQUFJLEVBQUU7QUFDN0csZUFBVztBQUNYLGlCQUFhO0FBQ2IsaUJBQWE7QUFDYixhQUFTO0FBQ1QsV0FBTyxPQUFPO0FBQ2QsZ0JBQVk7QUFDWixhQUFTLGlCQUFpQixvQkFBb0IsTUFBTTtBQUNsRCxVQUFJLE9BQU8sT0FBTyxRQUFRLE9BQU8sRUFBRyxhQUFZO0FBQUEsSUFDbEQsQ0FBQztBQUFBLEVBQ0g7IiwKICAibmFtZXMiOiBbInJvdyIsICJuYW1lcyIsICJ2YWx1ZXMiLCAic2VudCIsICJ2YWx1ZXMiLCAiYmVmb3JlIiwgImNvdW50IiwgInNob3ciLCAibmFtZXMiLCAidGVsbCIsICJwYXJ0cyIsICJzZW50IiwgIm5vdGUiLCAibm90ZSIsICJub3RlIiwgInBhcnRzIiwgImNvdW50Il0KfQo=
